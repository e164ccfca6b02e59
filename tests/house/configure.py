"""What the build says where something is wanting: each case configures the project so, and reads the answer.

    configure.py CMAKE COMPILER FOLDER    FOLDER: for the builds; emptied first

Nothing is built. A package is hidden by CMake's own means, so that the cases do not depend on what is installed.
"""

import pathlib
import re
import shutil
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path(__file__).resolve().parents[2]


def hidden(package):
    return f"-DCMAKE_DISABLE_FIND_PACKAGE_{package}=ON"


def without(*components):
    """Switches these off, or if they are headed by "all but" all others."""
    everything = re.findall(r"^bangfu_add_component\(\s*(\w+)", (ROOT / "src/CMakeLists.txt").read_text(encoding="utf-8"),
                            re.M)
    off = [c for c in everything if c not in components] if components[0] == "all but" else components
    return [f"-DBANGFU_WITH_{component.upper()}=OFF" for component in off]


BARE = ("-DBANGFU_BUILD_TESTS=OFF", "-DBANGFU_BUILD_EXAMPLES=OFF", "-DBANGFU_BUILD_COMMAND=OFF")

# name: (arguments, what must be said; nothing where the build must be accepted)
CASES = {
    "no Boost": ([*BARE, hidden("Boost")],
                 ["bangfu needs the headers of Boost 1.81 or newer, and found none.",
                  "On Debian 12 the package names carry the version: apt-get install libboost1.81-dev",
                  "-DBoost_ROOT=<prefix>"]),
    "old Boost": ([*BARE, "-DBOOST_ROOT={old_boost}", "-DBoost_NO_SYSTEM_PATHS=ON", "-DBoost_NO_BOOST_CMAKE=ON"],
                  ["bangfu needs Boost 1.81 or newer, but found only 1.74.0 in {old_boost}/include."]),
    "no simdjson": ([*BARE, *without("all but", "io", "json"), hidden("simdjson")],
                    ["the component json needs simdjson, which was not found. On Debian: apt-get install libsimdjson-dev.",
                     "Or build without it: -DBANGFU_WITH_JSON=OFF"]),
    "no simdjson, and none needed": ([*BARE, *without("all but", "io"), hidden("simdjson")], []),
    "no Catch2": (["-DBANGFU_BUILD_EXAMPLES=OFF", "-DBANGFU_BUILD_COMMAND=OFF", hidden("Catch2")],
                  ["the tests need Catch2 (2.13 or 3), which was not found. On Debian: apt-get install catch2.",
                   "Or build without them: -DBANGFU_BUILD_TESTS=OFF"]),
    "no CLI11": (["-DBANGFU_BUILD_TESTS=OFF", "-DBANGFU_BUILD_EXAMPLES=OFF", hidden("CLI11")],
                 ["the command needs CLI11, which was not found. On Debian: apt-get install libcli11-dev.",
                  "Or build without it: -DBANGFU_BUILD_COMMAND=OFF"]),
    "no benchmark library": ([*BARE, "-DBANGFU_BUILD_BENCHMARKS=ON", hidden("benchmark")],
                             ["On Debian: apt-get install libbenchmark-dev"]),
    "a component without what it rests on": ([*BARE, *without("all but", "json")],
                                             ["the component json needs the component io; BANGFU_WITH_IO is OFF."]),
    "the command without a component": (["-DBANGFU_BUILD_TESTS=OFF", "-DBANGFU_BUILD_EXAMPLES=OFF",
                                         *without("all but", "io")],
                                        ["the command needs the component json.", "or BANGFU_BUILD_COMMAND=OFF."]),
    "fuzzers with g++": ([*BARE, "-DBANGFU_BUILD_FUZZERS=ON", "-DCMAKE_CXX_COMPILER=g++"],
                         ["BANGFU_BUILD_FUZZERS needs clang++"]),
    "a stray header": ([*BARE, "-S", "{stray}"],
                       ["these files belong to no target:", "include/bangfu/core/stray.hpp",
                        "List them in CMakeLists.txt or src/CMakeLists.txt, or remove them."]),
    "two versions": ([*BARE, "-S", "{versions}"],
                     ["in include/bangfu/version.hpp the macros say", "but bangfu::version does not."]),
}


def copy_of_tree(folder):
    folder.mkdir(parents=True)
    shutil.copyfile(ROOT / "CMakeLists.txt", folder / "CMakeLists.txt")
    for part in ("include", "src"):
        shutil.copytree(ROOT / part, folder / part)
    return folder


def prepare(folder):
    """Makes what the cases want, and says where it is."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    old = folder / "old_boost"
    (old / "include" / "boost").mkdir(parents=True)
    (old / "include" / "boost" / "version.hpp").write_text(
        "#define BOOST_VERSION 107400\n#define BOOST_LIB_VERSION \"1_74\"\n", encoding="utf-8")
    (old / "include" / "boost" / "config.hpp").write_text("", encoding="utf-8")
    stray = copy_of_tree(folder / "stray")
    (stray / "include/bangfu/core/stray.hpp").write_text("#pragma once\n", encoding="utf-8")
    versions = copy_of_tree(folder / "versions")
    header = versions / "include/bangfu/version.hpp"
    header.write_text(header.read_text(encoding="utf-8").replace('version = "', 'version = "9'), encoding="utf-8")
    return {"old_boost": old, "stray": stray, "versions": versions}


def words(text):
    """CMake breaks what it says into lines."""
    return " ".join(text.split())


def configure(cmake, source, build, *arguments):
    """Whether it went well, and what was said."""
    done = subprocess.run([cmake, "-S", str(source), "-B", str(build), *arguments], stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, check=False)
    return done.returncode == 0, done.stdout.decode("utf-8", "replace")


def fault_of_package(cmake, compiler, folder):
    """A package says which of its components it was built without."""
    build = folder / "partial"
    good, said = configure(cmake, ROOT, build, f"-DCMAKE_CXX_COMPILER={compiler}", *BARE, *without("all but", "io"))
    if good:
        good, said = configure(cmake, ROOT / "tests" / "consumer", folder / "partial_consumer",
                               f"-DCMAKE_CXX_COMPILER={compiler}", f"-Dbangfu_DIR={build}")
        if not good and "This bangfu was built without its component 'json'." in words(said):
            return None
    return f"a package without json: does not say so, but\n{said}"


def fault_of(name, number, cmake, compiler, folder, places):
    arguments, expected = CASES[name]
    good, said = configure(cmake, ROOT, folder / f"build_{number}", f"-DCMAKE_CXX_COMPILER={compiler}",
                           *[argument.format(**places) for argument in arguments])
    if not expected:
        return None if good else f"{name}: was refused:\n{said}"
    if good:
        return f"{name}: was accepted"
    # A path may be broken in the middle of a word.
    missing = [text for text in (text.format(**places) for text in expected)
               if words(text) not in words(said) and text.replace(" ", "") not in "".join(said.split())]
    return f"{name}: does not say {missing}, but\n{said}" if missing else None


def main():
    cmake, compiler, folder = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3])
    places = prepare(folder)
    with ThreadPoolExecutor(2) as pool:
        faults = list(pool.map(lambda case: fault_of(case[1], case[0], cmake, compiler, folder, places),
                               enumerate(CASES)))
    faults = [fault for fault in [*faults, fault_of_package(cmake, compiler, folder)] if fault]
    for fault in faults:
        print(fault)
    print(f"{len(CASES) + 1} configurations, {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
