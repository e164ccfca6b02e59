"""Checks the project's text files: encoding, line ends, licence line, include guards, no path of somebody's machine."""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

# Data that is kept byte for byte, whatever it looks like.
DATA = ("tests/golden/", "tests/documents/", "tests/fuzz/seeds/", "tests/fuzz/regressions/")
CODE = (".hpp", ".cpp", ".h", ".c")
TEXT = CODE + (".py", ".sh", ".cmake", ".in", ".txt", ".md", ".json", ".yml", ".yaml", ".expected", ".bnf")

# The quotes keep the pattern from finding itself.
MACHINE_PATH = re.compile(r"(?<![\w.}/-])/(?:h" r"ome|r" r"oot|w" r"ork|U" r"sers)/")


def files():
    """What git knows or would take; without git, everything but build/."""
    done = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    if done.returncode == 0:
        names = [name for name in done.stdout.decode("utf-8").split("\0") if name]
    else:
        names = [path.relative_to(ROOT).as_posix() for path in ROOT.rglob("*")]
        names = [name for name in names if not name.startswith(("build/", ".git/"))]
    return sorted(name for name in set(names) if (ROOT / name).is_file())


def is_text(name):
    return name.endswith(TEXT) or pathlib.PurePath(name).name in (
        "LICENSE", "run", ".clang-format", ".clang-tidy", ".editorconfig", ".gitignore")


def faults_of(name):
    data = (ROOT / name).read_bytes()
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        yield f"{name}: not UTF-8 at byte {error.start}"
        return
    if text.startswith("\ufeff"):
        yield f"{name}: begins with a byte order mark"
    if text and not text.endswith("\n"):
        yield f"{name}: no newline at the end"
    for number, line in enumerate(text.split("\n"), 1):
        if "\r" in line:
            yield f"{name}:{number}: carriage return"
        if "\t" in line and name.endswith(CODE + (".py", ".cmake")):
            yield f"{name}:{number}: tab"
        if line != line.rstrip(" \t") and not name.endswith((".md", ".expected")):
            yield f"{name}:{number}: blanks at the end of the line"
        if line.startswith(("<" * 7 + " ", ">" * 7 + " ")):
            yield f"{name}:{number}: left from a merge"
        if MACHINE_PATH.search(line):
            yield f"{name}:{number}: a path of somebody's machine"
    if name.endswith(CODE) and "SPDX-License-Identifier: BSL-1.0" not in "\n".join(text.split("\n")[:2]):
        yield f"{name}: the licence line is missing ('// SPDX-License-Identifier: BSL-1.0')"
    if name.startswith("include/") and name.endswith(".hpp"):
        if text.count("\n#pragma once\n") != 1:
            yield f"{name}: needs '#pragma once'"
        if re.search(r"^using namespace ", text, re.MULTILINE):
            yield f"{name}: 'using namespace' in a header"


def main():
    names = [name for name in files() if is_text(name) and not name.startswith(DATA)]
    faults = [fault for name in names for fault in faults_of(name)]
    for fault in faults:
        print(fault)
    print(f"{len(names)} files, {len(faults)} faults")
    return 1 if faults or not names else 0


if __name__ == "__main__":
    sys.exit(main())
