"""Writes into an empty folder what the README's quick start tells a stranger to put there.

    quick_start.py FOLDER    main.cpp, CMakeLists.txt; commands, to be run there; expected, what the program prints;
                             fetched/: the same program, with the recipe of FetchContent in the place of find_package
"""

import pathlib
import re
import sys

README = pathlib.Path(__file__).resolve().parents[2] / "README.md"


def block(text, language):
    match = re.search(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)
    if not match:
        sys.exit(f"{README}: there is no block of '{language}' where it is expected")
    return match.group(1)


def main():
    folder = pathlib.Path(sys.argv[1])
    text = README.read_text(encoding="utf-8")
    start = text[text.index("## Quick start"):]
    for name, content in (("main.cpp", block(text, "cpp")), ("CMakeLists.txt", block(start, "cmake")),
                          ("commands", block(start, "sh")), ("expected", block(text[text.index("It prints"):], ""))):
        (folder / name).write_text(content, encoding="utf-8")
    recipe = block(start[start.index("FetchContent takes"):], "cmake")
    build_file, replaced = re.subn(r"^find_package\(bangfu.*\n", lambda _: recipe, block(start, "cmake"), flags=re.M)
    if replaced != 1:
        sys.exit(f"{README}: the quick start has no line of find_package")
    (folder / "fetched").mkdir()
    (folder / "fetched" / "CMakeLists.txt").write_text(build_file, encoding="utf-8")
    (folder / "fetched" / "main.cpp").write_text(block(text, "cpp"), encoding="utf-8")


if __name__ == "__main__":
    main()
