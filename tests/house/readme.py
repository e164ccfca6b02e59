"""The program in the README is the first example, and what it is said to print is what that prints."""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def main():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    program = re.search(r"```cpp\n(.*?)```", readme, re.S).group(1)
    output = re.search(r"It prints\n\n```\n(.*?)```", readme, re.S).group(1)
    lines = (ROOT / "examples/01_first.cpp").read_text(encoding="utf-8").splitlines(keepends=True)
    example = "".join(line for line in lines if not line.startswith("//"))
    faults = []
    if program != example:
        faults.append("README.md: the program is not that of examples/01_first.cpp")
    if output != (ROOT / "examples/01_first.expected").read_text(encoding="utf-8"):
        faults.append("README.md: the output is not that of examples/01_first.expected")
    for link in re.findall(r"\]\(([^)#:]+)\)", readme):
        if not (ROOT / link).exists():
            faults.append(f"README.md: there is no {link}")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
