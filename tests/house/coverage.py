"""Sums what the tests of a build with gcov's counters have run.

    coverage.py [--missing] BUILD    prints, for each folder, the share of lines and of functions that ran;
                                     --missing: and each line that did not

What counts are the lines of include/ and src/ from which code was made in any translation unit; a line ran if it ran in
any. (Of templates that nothing instantiates, no code is made.) `cmake --preset coverage`, build and run the tests first.
"""

import json
import os
import pathlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path(__file__).resolve().parents[2]


def counters_of(data):
    """What gcov says of one translation unit, without the system's headers."""
    done = subprocess.run(["gcov", "--json-format", "--stdout", "--relative-only", "--source-prefix", str(ROOT), str(data)],
                          cwd=data.parent, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
    found = []
    for text in done.stdout.decode("utf-8").splitlines():
        if not text.startswith("{"):
            continue
        for file in json.loads(text)["files"]:
            path = pathlib.Path(file["file"])
            path = (path if path.is_absolute() else ROOT / path).resolve()
            if ROOT not in path.parents:
                continue
            name = path.relative_to(ROOT).as_posix()
            if name.startswith(("include/", "src/")):
                lines = [(line["line_number"], line["count"]) for line in file["lines"]]
                functions = [((f["start_line"], f["start_column"]), f["execution_count"]) for f in file["functions"]]
                found.append((name, lines, functions))
    return found


def folder_of(name):
    parts = name.split("/")
    return "/".join(parts[:3] if parts[0] == "include" and len(parts) > 3 else parts[:2])


def share(counts):
    ran = sum(1 for count in counts if count)
    return f"{ran:6d} of {len(counts):6d} {100 * ran / len(counts) if counts else 0:6.1f} %"


def main():
    missing = "--missing" in sys.argv[1:]
    build = pathlib.Path([argument for argument in sys.argv[1:] if not argument.startswith("-")][0]).resolve()
    data = sorted(build.rglob("*.gcda"))
    lines, functions = {}, {}
    with ThreadPoolExecutor(os.cpu_count() or 2) as pool:
        for found in pool.map(counters_of, data):
            for name, of_lines, of_functions in found:
                for number, count in of_lines:
                    key = (name, number)
                    lines[key] = lines.get(key, 0) + count
                for place, count in of_functions:
                    key = (name, place)
                    functions[key] = functions.get(key, 0) + count
    if not lines:
        print(f"no counters below {build}: build and run its tests first")
        return 1
    print(f"{'':22}{'lines that ran':>25}  {'functions that ran':>25}")
    for folder in sorted({folder_of(name) for name, _ in lines}):
        print(f"{folder:22}{share([c for (n, _), c in lines.items() if folder_of(n) == folder]):>25}  "
              f"{share([c for (n, _), c in functions.items() if folder_of(n) == folder]):>25}")
    print(f"{'all':22}{share(list(lines.values())):>25}  {share(list(functions.values())):>25}")
    if missing:
        for (name, number), count in sorted(lines.items()):
            if not count:
                print(f"{name}:{number}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
