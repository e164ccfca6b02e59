"""Checks that every public name of the headers says what it is.

    documented.py FOLDER    FOLDER: the XML that Doxygen wrote of include/

A name is documented by a comment of its own, or by a group comment (`/// @name`, `///@{`). These need none:

- names whose meaning is that of the standard library: begin, size, operator==, operator<<, value_type …; copying,
  moving, destroying
- overloads of a name that is documented beside them
- `description()` of an entity: its members are documented, and core/describe.hpp says what it is
- specialisations, and what stands in them: the template is documented
- an item of a codelist and a value of an enumeration that carry their words in Chinese and English; and of a codelist
  the parts that core/code.hpp explains, `name` and `all`
- `Id<Plan>` and `Code<role>` by a shorter name: the entity or the list is documented
- what stands in a namespace `detail`
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as xml

STANDARD = {
    "begin", "end", "size", "empty", "clear", "has_value", "value_type", "const_iterator", "iterator_category",
    "difference_type", "pointer", "reference", "what", "emplace_back",
    "operator==", "operator!=", "operator<", "operator<=", "operator>", "operator>=", "operator<=>", "operator<<",
    "operator=", "operator*", "operator->", "operator++", "operator[]", "operator bool",
}


def text_of(element):
    return "" if element is None else "".join(element.itertext()).strip()


def is_described(element):
    return any(text_of(element.find(part)) for part in ("briefdescription", "detaileddescription"))


def place_of(element):
    location = element.find("location")
    return f"{location.get('file')}:{location.get('line')}" if location is not None else "?"


def bare(name):
    """The name without its scopes and template arguments."""
    return name.split("<")[0].split("::")[-1].strip()


def is_default_or_copy(name, member):
    """A constructor without parameters, of copying or of moving; a destructor."""
    own = text_of(member.find("name"))
    if own.startswith("~"):
        return True
    if own != bare(name):
        return False
    parameters = [text_of(parameter.find("type")) for parameter in member.findall("param")]
    return not parameters or (len(parameters) == 1 and re.match(rf"{own}\b[^,]*&", parameters[0]) is not None)


def has_labels(text):
    """Whether it holds a code, a label in Chinese and one in English."""
    return sum(1 for literal in re.findall(r'"((?:[^"\\]|\\.)*)"', text) if literal) >= 3


def labelled_values(files):
    """Type and name of the values that have words in both languages in a specialisation of Enumeration."""
    found = set()
    for path in files:
        text = path.read_text(encoding="utf-8")
        for block in re.finditer(r"struct Enumeration<(\w+)> \{(.*?)\n\};", text, re.S):
            for entry in re.finditer(r"\{\w+::(\w+),((?:[^{}\"]|\"[^\"]*\")*)\}", block.group(2)):
                if has_labels(entry.group(2)):
                    found.add((block.group(1), entry.group(1)))
    return found


def is_exempt(compound, name, member, codelist):
    own = text_of(member.find("name"))
    if own in STANDARD or is_default_or_copy(name, member):
        return True
    if member.get("kind") == "function" and own == "description" and member.get("static") == "yes":
        return True
    if "<" in own and not own.startswith("operator"):
        return True  # a specialisation of a variable template
    if member.get("kind") == "typedef" and re.fullmatch(r"(Code|Id)< ?\w+ ?>", text_of(member.find("type"))):
        return True
    if codelist and (own in ("name", "all") or has_labels(text_of(member.find("initializer")))):
        return True
    return compound.get("kind") == "file" and member.get("kind") != "define"  # listed again by its namespace


def undocumented(folder, labelled):
    """(place, what it is) of each name that says nothing of itself, and the number of names seen."""
    faults = set()
    seen = set()
    for entry in xml.parse(folder / "index.xml").getroot().findall("compound"):
        if entry.get("kind") not in ("class", "struct", "union", "namespace", "concept", "file"):
            continue
        compound = xml.parse(folder / f"{entry.get('refid')}.xml").getroot().find("compounddef")
        name = text_of(compound.find("compoundname"))
        if "detail" in name.split("::") or "<" in name:
            continue
        if entry.get("kind") != "file" and name.split("::")[0] != "bangfu":
            continue
        location = compound.find("location")
        if compound.get("kind") not in ("file", "namespace"):
            if compound.get("prot") == "private":
                continue
            seen.add(name)
            if not is_described(compound):
                faults.add((place_of(compound), f"{compound.get('kind')} {name}"))
        elif compound.get("kind") == "file" and not str(location.get("file")).endswith(".hpp"):
            continue
        codelist = any(bare(text_of(base)) == "Codelist" for base in compound.findall("basecompoundref"))
        described = {text_of(member.find("name")) for member in compound.iter("memberdef") if is_described(member)}
        for member in compound.iter("memberdef"):
            if member.get("prot") == "private" or is_exempt(compound, name, member, codelist):
                continue
            full = f"{name}::{text_of(member.find('name'))}" if compound.get("kind") != "file" else text_of(
                member.find("name"))
            if "detail" in full.split("::"):
                continue
            seen.add(full)
            if not is_described(member) and text_of(member.find("name")) not in described:
                faults.add((place_of(member), f"{member.get('kind')} {full}"))
            if member.get("kind") == "enum":
                for value in member.findall("enumvalue"):
                    own = text_of(value.find("name"))
                    seen.add(f"{full}::{own}")
                    if not is_described(value) and (bare(full), own) not in labelled:
                        faults.add((place_of(member), f"value {full}::{own}"))
    return faults, len(seen)


def report(folder):
    """Prints the names that say nothing of themselves, and returns how many they are."""
    root = pathlib.Path(__file__).resolve().parents[2]
    faults, seen = undocumented(folder, labelled_values(sorted((root / "include").rglob("*.hpp"))))

    def order(fault):
        file, _, line = fault[0].rpartition(":")
        return file, int(line) if line.isdigit() else 0, fault[1]

    for place, what in sorted(faults, key=order):
        print(f"{place}: {what} is not documented")
    print(f"{seen} public names, {len(faults)} undocumented")
    return len(faults) if seen else 1


def main():
    return 1 if report(pathlib.Path(sys.argv[1])) else 0


if __name__ == "__main__":
    sys.exit(main())
