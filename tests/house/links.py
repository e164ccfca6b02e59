"""Checks what the Markdown pages refer to: files and headings that they link to, and files that they name.

A relative link must lead to a file of the project, and its anchor to a heading there (or in the page itself). What
stands in `code` and looks like a file of the project must be there.
"""

import pathlib
import re
import sys
import unicodedata
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parents[2]
LINK = re.compile(r"\[(?:[^\[\]]|\[[^\[\]]*\])*\]\(\s*<?([^()\s<>]+)>?(?:\s+\"[^\"]*\")?\s*\)")
REFERENCE = re.compile(r"^ {0,3}\[[^\]]+\]:\s*(\S+)", re.MULTILINE)
NAMED = re.compile(r"(?:include|src|tests|examples|docs|\.ci)/[\w./-]*[\w/]|<?bangfu/[\w/]+\.hpp>?")


def pages():
    return sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").rglob("*.md")])


def without_code(text):
    """The text with fenced blocks and inline code blanked, so that places stay."""
    text = re.sub(r"^(```|~~~).*?^\1", lambda m: re.sub(r"[^\n]", " ", m.group(0)), text, flags=re.M | re.S)
    return re.sub(r"`[^`\n]*`", lambda m: " " * len(m.group(0)), text)


def relative_links(page):
    """(target without its anchor, line) of the links to files of the project."""
    for target, _, line in links_of(page):
        if target:
            yield target, line


def links_of(page):
    """(target, anchor, line) of each link that is not to the net."""
    text = without_code(page.read_text(encoding="utf-8"))
    for pattern in (LINK, REFERENCE):
        for match in pattern.finditer(text):
            if re.match(r"[a-z][a-z+.-]*:", match.group(1)):
                continue
            target, _, anchor = match.group(1).partition("#")
            yield urllib.parse.unquote(target), urllib.parse.unquote(anchor), text.count("\n", 0, match.start()) + 1


def anchors(page):
    """The anchors that GitHub gives the headings of a page, and those set by hand."""
    text = page.read_text(encoding="utf-8")
    found = set(re.findall(r"<a (?:id|name)=\"([^\"]+)\"", text))
    bare = re.sub(r"^(```|~~~).*?^\1", "", text, flags=re.M | re.S)
    seen = {}
    for heading in re.findall(r"^#{1,6}\s+(.*?)\s*#*$", bare, re.M):
        words = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).replace("`", "").lower()
        kept = "".join(c for c in words if c in " -_" or unicodedata.category(c)[0] in "LN" or
                       unicodedata.category(c) in ("Mn", "Mc", "Pc"))
        slug = kept.strip().replace(" ", "-")
        number = seen.get(slug, 0)
        seen[slug] = number + 1
        found.add(slug if number == 0 else f"{slug}-{number}")
    return found


def faults_of(page):
    """What a page refers to in vain, then the number of its references."""
    name = page.relative_to(ROOT).as_posix()
    count = 0
    for target, anchor, line in links_of(page):
        count += 1
        file = (page.parent / target).resolve() if target else page
        if ROOT not in [file, *file.parents]:
            yield f"{name}:{line}: {target} is outside of the project"
        elif not file.exists():
            yield f"{name}:{line}: there is no {target}"
        elif anchor and (file.suffix != ".md" or anchor not in anchors(file)):
            yield f"{name}:{line}: {target or name} has no heading #{anchor}"
    text = re.sub(r"^(```|~~~).*?^\1", lambda m: re.sub(r"[^\n]", " ", m.group(0)), page.read_text(encoding="utf-8"),
                  flags=re.M | re.S)
    for match in re.finditer(r"`([^`\n]+)`", text):
        if NAMED.fullmatch(match.group(1)):
            count += 1
            named = match.group(1).strip("<>")
            if not (ROOT / ("include" if named.startswith("bangfu/") else "") / named).exists():
                yield f"{name}:{text.count(chr(10), 0, match.start()) + 1}: there is no {match.group(1)}"
    yield count


def main():
    faults = []
    count = 0
    for page in pages():
        *of_page, number = faults_of(page)
        faults += of_page
        count += number
    for fault in faults:
        print(fault)
    print(f"{len(pages())} pages, {count} links and names of files, {len(faults)} faults")
    return 1 if faults or not count else 0


if __name__ == "__main__":
    sys.exit(main())
