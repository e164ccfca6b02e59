"""Measures what the headers cost whoever includes them, and fails where they cost too much.

    compile_cost.py COMPILER [FLAGS...]

The measure is the user time of compiling a file that includes one header, in multiples of a file that includes what the
headers cannot do without. On a busy machine single times vary by half, mostly upwards. So rounds of one compilation of
each file are run, until the limits are kept or there have been enough rounds; what counts is the ratio of the least
times or the median of the rounds' ratios, whichever is smaller.
fwd.hpp must not include anything from outside of the project.
"""

import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

BASE = """#include <boost/date_time/gregorian/gregorian_types.hpp>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>
"""
LIMITS = {"model/model.hpp": 1.9, "bangfu.hpp": 4.3}
# What the limits are for clang++, which takes less time for the base and more for constant expressions.
CLANG_FACTOR = 1.2
# Below this a header is well within its limit, and a few rounds settle it.
CLEAR = 0.97
LEAST_ROUNDS = 5
MOST_ROUNDS = 15
# Where the limit is not kept, the whole is measured anew before it counts.
TRIES = 2


def user_time(command):
    """User seconds of one run and all it starts."""
    process = subprocess.Popen(command)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(command)}: exit code {process.returncode}")
    return usage.ru_utime


def ratios_of(rounds):
    """Of each header, by the times of some rounds."""
    base = min(times["base"] for times in rounds)
    return {header: min(min(times[header] for times in rounds) / base,
                        statistics.median(times[header] / times["base"] for times in rounds)) for header in LIMITS}


def measure(commands):
    """The times of each round."""
    rounds = []
    while len(rounds) < MOST_ROUNDS:
        rounds.append({name: user_time(command) for name, command in commands.items()})
        ratios = ratios_of(rounds)
        if len(rounds) >= LEAST_ROUNDS and all(ratios[header] <= CLEAR * LIMITS[header] for header in LIMITS):
            break
    return rounds


def included_by(compiler, flags, header):
    """All files that a header draws in."""
    done = subprocess.run([compiler, *flags, "-x", "c++", "-M", "-"], input=f"#include <bangfu/{header}>\n",
                          stdout=subprocess.PIPE, check=True, text=True)
    names = done.stdout.replace("\\\n", " ").split(":", 1)[1].split()
    return [name for name in names if name != "-" and not name.endswith("stdc-predef.h")]


def main():
    compiler, *flags = sys.argv[1:]
    if "clang" in subprocess.run([compiler, "--version"], stdout=subprocess.PIPE, check=True, text=True).stdout:
        for header in LIMITS:
            LIMITS[header] = round(LIMITS[header] * CLANG_FACTOR, 2)
    faults = []
    for name in included_by(compiler, flags, "fwd.hpp"):
        if "/bangfu/" not in name:
            faults.append(f"fwd.hpp includes {name}")

    with tempfile.TemporaryDirectory() as folder:
        commands = {}
        for name in ["base", *LIMITS]:
            file = pathlib.Path(folder, name.replace("/", "_") + ".cpp")
            file.write_text(BASE if name == "base" else f"#include <bangfu/{name}>\n", encoding="utf-8")
            commands[name] = [compiler, *flags, "-c", str(file), "-o", os.devnull]
        for _ in range(TRIES):
            rounds = measure(commands)
            ratios = ratios_of(rounds)
            over = [header for header, limit in LIMITS.items() if ratios[header] > limit]
            if not over:
                break
    for header, limit in LIMITS.items():
        print(f"compile cost of {header}: {ratios[header]:.2f} times the base of "
              f"{min(times['base'] for times in rounds):.2f} s (limit {limit}; {len(rounds)} rounds)")
    faults += [f"{header} costs {ratios[header]:.2f} times the base, more than {LIMITS[header]}" for header in over]
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
