"""The C++ in the Markdown pages compiles, runs, and prints what the page says.

    snippets.py make FOLDER         writes snippets.cpp, and program_<n>.cpp for each whole program, into FOLDER
    snippets.py run FOLDER PLAN PROGRAM...   runs what was built of them, in FOLDER; PLAN becomes plan.json there

Each ```cpp block of README.md, CONTRIBUTING.md and docs/ counts. One with `int main` is a whole program; it may be that of
a file in examples/, whose own test runs it then. Any other is a run of statements with all headers of the library and those of PREAMBLE, and with `Plan plan`,
read from plan.json, in scope; `#include` lines of its own may come first. What it prints is compared where the page
goes on with "… prints", and a block without a language.

A comment in the line before a block says what it is instead:

    <!-- snippet: continues -->         goes on in the scope of the block before
    <!-- snippet: namespace scope -->   declarations
    <!-- snippet: compiled only -->     is not run
"""

import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
BLOCK = re.compile(r"(?:^<!-- snippet: ([a-z ]+) -->\n)?^```cpp\n(.*?)^```$", re.M | re.S)
OUTPUT = re.compile(r"\s*[^\n]*\bprints?:?\s*\n```\n(.*?)^```$", re.M | re.S)
KINDS = (None, "continues", "namespace scope", "compiled only")
MARK = "\x1e"
PREAMBLE = """// SPDX-License-Identifier: BSL-1.0
// Made by tests/house/snippets.py from the Markdown pages.
#include <exception>
#include <iostream>
#include <string>
#include <vector>
"""


class Block:
    def __init__(self, page, line, kind, code, output):
        self.page, self.line, self.kind, self.code, self.output = page, line, kind, code, output
        self.place = f"{page.relative_to(ROOT).as_posix()}:{line}"

    @property
    def is_program(self):
        return re.search(r"^int main\(", self.code, re.M) is not None


def blocks():
    for page in sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]):
        text = page.read_text(encoding="utf-8")
        for match in BLOCK.finditer(text):
            line = text.count("\n", 0, match.start(2)) + 1
            stated = OUTPUT.match(text, match.end())
            if match.group(1) not in KINDS:
                sys.exit(f"{page}:{line}: what is a snippet that is '{match.group(1)}'?")
            yield Block(page, line, match.group(1), match.group(2), stated and stated.group(1))


def example_of(code):
    """The file in examples/ that is this program, but for comments of the file's own at its head."""
    for path in sorted((ROOT / "examples").glob("*.cpp")):
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        while lines and lines[0].startswith("//"):
            del lines[0]
        if "".join(lines).strip() == code.strip():
            return path
    return None


def functions(parts):
    """The blocks that make a function each: a block, and those which continue it."""
    together = []
    for block in parts:
        if block.kind == "continues" and together and together[-1][-1].page == block.page:
            together[-1].append(block)
        else:
            together.append([block])
    return together


def make(folder):
    folder.mkdir(parents=True, exist_ok=True)
    all_blocks = list(blocks())
    umbrellas = sorted((ROOT / "include" / "bangfu").glob("*/*.hpp"))
    includes = [f"#include <bangfu/{path.stem}/{path.name}>" for path in umbrellas if path.stem == path.parent.name]
    outside, inside, calls = [], [], []
    for block in all_blocks:
        if not block.is_program:
            includes += re.findall(r"^#include .*$", block.code, re.M)
    parts = [block for block in all_blocks if not block.is_program]
    for block in parts:
        if block.kind == "namespace scope":
            outside.append(f'#line {block.line} "{block.page}"\n' + without_includes(block.code))
    for number, group in enumerate(functions([block for block in parts if block.kind != "namespace scope"])):
        body = "".join(f'  mark({all_blocks.index(block)});\n#line {block.line} "{block.page}"\n' +
                       without_includes(block.code) for block in group)
        inside.append(f"void function_{number}(bangfu::Plan plan) {{\n  (void)plan;\n  {{\n{body}  }}\n}}\n")
        if group[0].kind != "compiled only":
            calls.append(f"  function_{number}(bangfu::json::load(\"plan.json\").value);\n")
    text = (PREAMBLE + "\n".join(dict.fromkeys(includes)) + "\n"
            "using namespace bangfu;\nusing namespace bangfu::literals;\nusing namespace bangfu::field;\n"
            "namespace {\nvoid mark(int block) { std::cout << '\\x1e' << block << '\\n'; }\n" + "".join(outside) +
            "".join(inside) + "}  // namespace\n#line 1 \"snippets.cpp\"\n"
            "int main() try {\n" + "".join(calls) + "  return 0;\n} catch (std::exception const& error) {\n"
            "  std::cerr << error.what() << '\\n';\n  return 1;\n}\n")
    write(folder / "snippets.cpp", text)
    for number, block in enumerate(all_blocks):
        if block.is_program and example_of(block.code) is None:
            write(folder / f"program_{number}.cpp", f'#line {block.line} "{block.page}"\n' + block.code)


def without_includes(code):
    return re.sub(r"^#include .*$", "", code, flags=re.M)


def write(path, text):
    if not path.is_file() or path.read_text(encoding="utf-8") != text:
        path.write_text(text, encoding="utf-8")


def output_of(program, folder):
    done = subprocess.run([program], cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    return done.returncode, done.stdout.decode("utf-8", "replace"), done.stderr.decode("utf-8", "replace")


def run(folder, plan, programs):
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copyfile(plan, folder / "plan.json")
    faults = []
    printed = {}
    all_blocks = list(blocks())
    for program in programs:
        code, output, errors = output_of(program, folder)
        name = pathlib.Path(program).name
        if code != 0:
            faults.append(f"{name} ended with {code}: {errors.strip()}")
        own = re.search(r"program_(\d+)$", name)
        if own:
            printed[int(own.group(1))] = output
        for part in output.split(MARK)[1:]:
            number, _, rest = part.partition("\n")
            printed[int(number)] = printed.get(int(number), "") + rest
    compared = 0
    for number, block in enumerate(all_blocks):
        example = example_of(block.code) if block.is_program else None
        if example:
            printed[number] = example.with_suffix(".expected").read_text(encoding="utf-8")
        if number not in printed and block.kind not in ("namespace scope", "compiled only"):
            faults.append(f"{block.place}: was not run")
        elif block.output is not None:
            compared += 1
            if printed.get(number) != block.output:
                faults.append(f"{block.place}: prints\n{printed.get(number)}and not\n{block.output}")
    for fault in faults:
        print(fault)
    print(f"{len(all_blocks)} blocks of C++ in the pages, the output of {compared} compared, {len(faults)} faults")
    return 1 if faults or not all_blocks else 0


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] == "make":
        sys.exit(make(pathlib.Path(sys.argv[2])))
    if len(sys.argv) > 4 and sys.argv[1] == "run":
        sys.exit(run(pathlib.Path(sys.argv[2]), sys.argv[3], sys.argv[4:]))
    sys.exit(__doc__)
