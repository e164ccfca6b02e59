"""Checks that a file compiles without BANGFU_SHOULD_FAIL, and fails with it for the reason that its first line states.

    run_case.py FILE COMPILER [FLAGS...]
"""

import os
import subprocess
import sys


def compile_it(command):
    # The C locale: compilers quote names with ' instead of typographic marks.
    environment = dict(os.environ, LC_ALL="C")
    done = subprocess.run(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    return done.returncode, done.stdout.decode("utf-8", "replace")


def main():
    path, compiler, *flags = sys.argv[1:]
    with open(path, encoding="utf-8") as file:
        first, text = file.readline().rstrip("\n"), file.read()
    mark = "// expected: "
    if not first.startswith(mark):
        return f"{path}: the first line must be '{mark}<what the compiler says>'"
    expected = [part.strip() for part in first[len(mark):].split("||")]
    if not all(expected):
        return f"{path}: an expected text is empty"
    if text.count("#ifdef BANGFU_SHOULD_FAIL") != 1 or "#else" not in text:
        return f"{path}: needs one '#ifdef BANGFU_SHOULD_FAIL' block with an '#else'"

    command = [compiler, *flags, "-fsyntax-only", path]
    code, output = compile_it(command)
    if code != 0:
        return f"{path}: must compile without the macro, but does not:\n{output}"
    code, output = compile_it([*command, "-DBANGFU_SHOULD_FAIL"])
    if code == 0:
        return f"{path}: compiles although it must not"
    if code < 0:
        return f"{path}: the compiler crashed ({code}):\n{output}"
    if not any(part in output for part in expected):
        return f"{path}: fails, but not for the reason {expected}:\n{output}"
    return 0


if __name__ == "__main__":
    sys.exit(main())
