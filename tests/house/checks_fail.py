"""The checks of this folder find what they are for: each is given a small tree with one defect, and must name it."""

import pathlib
import sys
import tempfile

import documented
import headers
import links

HEAD = "// SPDX-License-Identifier: BSL-1.0\n#pragma once\n"


def write(root, files):
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


# A sound tree of two layers. Each case changes some of it and says what has to be found.
SOUND = {
    "include/bangfu/bangfu.hpp": HEAD + "#include <bangfu/core/core.hpp>\n#include <bangfu/fwd.hpp>\n"
                                        "#include <bangfu/time/time.hpp>\n#include <bangfu/version.hpp>\n",
    "include/bangfu/fwd.hpp": HEAD,
    "include/bangfu/version.hpp": HEAD,
    "include/bangfu/core/core.hpp": HEAD + "#include <bangfu/core/truth.hpp>\n",
    "include/bangfu/core/truth.hpp": HEAD + "#include <string>\n",
    "include/bangfu/time/time.hpp": HEAD + "#include <bangfu/time/when.hpp>\n",
    "include/bangfu/time/when.hpp": HEAD + "#include <bangfu/core/truth.hpp>\n",
    "src/json/read.cpp": "#include <bangfu/json/json.hpp>\n#include <bangfu/core/truth.hpp>\n",
    "README.md": "# One\n\n[two](docs/two.md#a-heading)\n",
    "docs/two.md": "# Two\n\n## A heading\n",
}
TRUTH = "include/bangfu/core/truth.hpp"
CASES = [
    ("layers", {TRUTH: HEAD + "#include <bangfu/time/when.hpp>\n"}, "runs upward"),
    ("layers", {TRUTH: HEAD + "#  include \"bangfu/time/when.hpp\"\n"}, "runs upward"),
    ("layers", {TRUTH: HEAD + "#include <bangfu/bangfu.hpp>\n"}, "is for users"),
    ("layers", {TRUTH: HEAD + "#include <bangfu/core/lost.hpp>\n"}, "there is no"),
    ("layers", {TRUTH: HEAD + "#include <simdjson.h>\n"}, "not to be included here"),
    ("layers", {TRUTH: HEAD + "#include <iostream>\n"}, "not to be included here"),
    ("layers", {"include/bangfu/fwd.hpp": HEAD + "#include <bangfu/time/when.hpp>\n"}, "stay light"),
    ("layers", {"include/bangfu/extra/extra.hpp": HEAD}, "is not in the table"),
    ("layers", {"src/io/file.cpp": "#include <bangfu/json/json.hpp>\n"}, "runs upward"),
    ("layers", {"src/io/file.cpp": "#include \"json/reader.hpp\"\n"}, "runs upward"),
    ("umbrellas", {"include/bangfu/core/tier.hpp": HEAD}, "does not include <bangfu/core/tier.hpp>"),
    ("umbrellas", {"include/bangfu/model/plan.hpp": HEAD}, "model/model.hpp is missing"),
    ("umbrellas", {"include/bangfu/json/json.hpp": HEAD,
                   "include/bangfu/bangfu.hpp": SOUND["include/bangfu/bangfu.hpp"] +
                                                "#include <bangfu/json/json.hpp>\n"}, "not for the top umbrella"),
    ("links", {"README.md": "[two](docs/three.md)\n"}, "there is no docs/three.md"),
    ("links", {"README.md": "[two](docs/two.md#another)\n"}, "no heading #another"),
    ("links", {"README.md": "[two](../two.md)\n"}, "outside of the project"),
    ("links", {"README.md": "[two]\n\n[two]: docs/three.md\n"}, "there is no docs/three.md"),
    ("links", {"README.md": "# One\n\nSee `docs/three.md` and [two](docs/two.md).\n"}, "there is no docs/three.md"),
]


def found(check, root):
    """What a check says of a tree."""
    headers.ROOT, headers.INCLUDE = root, root / "include" / "bangfu"
    links.ROOT = root
    if check == "layers":
        return headers.check_layers()
    if check == "umbrellas":
        return headers.check_umbrellas()
    return [fault for page in links.pages() for fault in list(links.faults_of(page))[:-1]]


def compound(member, brief=""):
    return ("<doxygen><compounddef id='c' kind='class' prot='public'><compoundname>bangfu::Plan</compoundname>"
            f"<briefdescription>A plan.</briefdescription>{member.replace('BRIEF', brief)}"
            "<location file='plan.hpp' line='1'/></compounddef></doxygen>")


def undocumented(folder, text):
    write(folder, {"index.xml": "<doxygenindex><compound refid='c' kind='class'/></doxygenindex>", "c.xml": text})
    return len(documented.undocumented(folder, set())[0])


def main():
    faults = []
    for check in ("layers", "umbrellas", "links"):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder).resolve()
            write(root, SOUND)
            if found(check, root):
                faults.append(f"{check}: finds {found(check, root)} in the sound tree")
    for check, changes, expected in CASES:
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder).resolve()
            write(root, {**SOUND, **changes})
            said = found(check, root)
            if len([fault for fault in said if expected in fault]) != 1:
                faults.append(f"{check}: of {changes} it says {said}, and not once '{expected}'")
    member = "<memberdef kind='function' prot='public'><name>add</name><briefdescription>BRIEF</briefdescription></memberdef>"
    with tempfile.TemporaryDirectory() as folder:
        if undocumented(pathlib.Path(folder), compound(member)) != 1:
            faults.append("documented: does not find a member that says nothing of itself")
        if undocumented(pathlib.Path(folder), compound(member, "Adds one.")) != 0:
            faults.append("documented: finds a member that is documented")
    for fault in faults:
        print(fault)
    print(f"{len(CASES) + 1} defects, {len(faults)} not found as they should be")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
