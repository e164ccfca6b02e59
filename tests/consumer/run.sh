#!/usr/bin/env bash
# Builds a project outside the tree in three ways (installed package, pkg-config, subdirectory), each with g++ and with
# clang++, as C++20 and as C++23; follows the README's quick start and its recipe of FetchContent; and reads what the package says
# where something is wanting.
#
#   tests/consumer/run.sh [<build folder to install from>]     without one, a release build is made
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 2
root=$PWD
JOBS=${JOBS:-$(nproc)}
python=/usr/bin/python3
[ -x "$python" ] || python=python3
work=$root/build/consumer
rm -rf "$work"
mkdir -p "$work"
bad=0
# A copy, so that nothing is found by lying beside the library.
cp -r tests/consumer "$work/project"
launcher=()
if command -v ccache >/dev/null; then launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi

say() { echo "consumer: $1: $2"; }
# try <name> <command...>
try() {
  local name=$1
  shift
  if "$@" >"$work/log" 2>&1; then say "$name" ok; else tail -n 30 "$work/log"; say "$name" FAILED; bad=1; return 1; fi
}
# refuse <name> <text> <command...>: must fail and say the text
refuse() {
  local name=$1 text=$2
  shift 2
  # CMake breaks messages into lines.
  if "$@" >"$work/log" 2>&1; then say "$name" "FAILED (was accepted)"; bad=1
  elif tr -s ' \n' ' ' <"$work/log" | grep -qF "$text"; then say "$name" "refused, as it must be"
  else tail -n 30 "$work/log"; say "$name" "FAILED (does not say: $text)"; bad=1; fi
}
configure() {
  local folder=$1
  shift
  cmake -S "$work/project" -B "$work/$folder" -G Ninja -DCMAKE_BUILD_TYPE=Debug -DEXPECTED_CMAKE_BUILD_TYPE=Debug \
    "${launcher[@]}" "$@"
}
# run <folder>: runs all programs there, each with a file that it may write; headers must be among them
run() {
  local program
  ls "$1"/headers_* >/dev/null || return 1
  for program in "$1"/*_2[03]; do
    "$program" "$program.file" || { echo "$program ended with $?"; return 1; }
  done
}
# whole <folder> <cmake arguments...>: configure, build, run
whole() {
  local folder=$1
  shift
  configure "$folder" "$@" && cmake --build "$work/$folder" -j "$JOBS" && run "$work/$folder"
}

# The components, and those that have a program here. All are built as C++20; the headers and json, which stand for the
# rest, with each compiler in each standard.
components=$(awk '/^bangfu_add_component\(/ { getline; print $1 }' src/CMakeLists.txt)
used=
for component in $components; do
  [ ! -f "tests/consumer/$component.cpp" ] || used+=";$component"
done
used=${used#;}

# --- install ----------------------------------------------------------------------------------------------------------

from=${1:-}
if [ -z "$from" ]; then
  from=$work/library
  try "build of the library" cmake -S . -B "$from" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBANGFU_BUILD_TESTS=OFF \
    -DBANGFU_BUILD_EXAMPLES=OFF -DBANGFU_BUILD_COMMAND=OFF "${launcher[@]}" || exit 1
  try "build of the library" cmake --build "$from" -j "$JOBS" || exit 1
fi
try "install" cmake --install "$from" --prefix "$work/first" || exit 1
# An installed tree can be moved.
mv "$work/first" "$work/prefix"
prefix=$work/prefix

# --- 1. the installed package, by components --------------------------------------------------------------------------

strict="-Wall -Wextra -Werror"
for compiler in g++ clang++; do
  try "package, $compiler, C++20 and C++23" whole "package-$compiler" -DCMAKE_PREFIX_PATH="$prefix" \
    -DCMAKE_CXX_COMPILER=$compiler -DCMAKE_CXX_FLAGS="$strict"
done
try "package, ${used//;/, }" whole package-all -DCMAKE_PREFIX_PATH="$prefix" -DBANGFU_WANTED="$used" -DSTANDARDS=20
try "package, headers alone need no simdjson" configure package-headers -DCMAKE_PREFIX_PATH="$prefix" \
  -DBANGFU_WANTED= -DCMAKE_DISABLE_FIND_PACKAGE_simdjson=ON
refuse "package, unknown component" "bangfu has no component 'jason'. Components: " \
  configure package-unknown -DCMAKE_PREFIX_PATH="$prefix" -DBANGFU_WANTED=jason
refuse "package, another version" 'compatible with requested version "0.9"' \
  configure package-version -DCMAKE_PREFIX_PATH="$prefix" -DBANGFU_VERSION_WANTED=0.9
refuse "package, Boost is missing" "Boost" \
  configure package-boost -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_DISABLE_FIND_PACKAGE_Boost=ON
# A distribution may leave a component to another package.
cp -r "$prefix" "$work/split" && rm "$(find "$work/split" -name bangfu-json-targets.cmake)"
refuse "package, component of a package that is not installed" "The component 'json' of bangfu is not installed here." \
  configure package-split -DCMAKE_PREFIX_PATH="$work/split"

# --- 2. pkg-config ----------------------------------------------------------------------------------------------------

pc=$(find "$prefix" -name bangfu.pc -printf '%h\n')
flags_of() { PKG_CONFIG_PATH=$pc pkg-config --cflags --libs "$1"; }
# plain <compiler> <standard> <component>...
plain() {
  local compiler=$1 standard=$2 folder=$work/pc-$1-$2 component module
  shift 2
  mkdir -p "$folder"
  for component in headers "$@"; do
    module=bangfu-$component
    [ "$component" != headers ] || module=bangfu
    # shellcheck disable=SC2046
    "$compiler" "-std=$standard" $strict "$work/project/$component.cpp" -o "$folder/${component}_20" $(flags_of "$module") \
      || return 1
  done
  run "$folder"
}
for compiler in g++ clang++; do
  try "pkg-config, $compiler, C++23" plain $compiler c++2b json
done
try "pkg-config, g++, C++20" plain g++ c++20 json
try "pkg-config, clang++, C++20, ${used//;/, }" plain clang++ c++20 ${used//;/ }
version=$(sed -n 's/.*version = "\(.*\)".*/\1/p' include/bangfu/version.hpp)
try "pkg-config, version $version" test "$(PKG_CONFIG_PATH=$pc pkg-config --modversion bangfu-json)" = "$version"

# --- 3. a subdirectory ------------------------------------------------------------------------------------------------

few=()
for component in $components; do
  case $component in io | json) ;; *) few+=("-DBANGFU_WITH_${component^^}=OFF") ;; esac
done
try "subdirectory, clang++, C++20" whole sub-clang -DBANGFU_FROM="$root" -DCMAKE_CXX_COMPILER=clang++ -DSTANDARDS=20 "${few[@]}"
try "subdirectory, shared, g++, C++20" whole sub-gcc -DBANGFU_FROM="$root" -DCMAKE_CXX_COMPILER=g++ -DSTANDARDS=20 \
  -DBUILD_SHARED_LIBS=ON "${few[@]}"

# --- a stranger's quick start -----------------------------------------------------------------------------------------

# The README's program, build file and commands, word by word, in an empty folder.
stranger() {
  local folder=$work/stranger
  mkdir "$folder" && "$python" -B tests/consumer/quick_start.py "$folder" || return 1
  (cd "$folder" && export CMAKE_PREFIX_PATH=$prefix && bash -eu ./commands >output) || return 1
  # The program's own lines are the last.
  tail -n "$(wc -l <"$folder/expected")" "$folder/output" | diff "$folder/expected" -
}
try "the README's quick start in an empty folder" stranger

# Its recipe of FetchContent, with the sources that are here in the place of those that would be fetched.
fetched() {
  local folder=$work/stranger/fetched
  (cd "$folder" &&
    cmake -S . -B build -G Ninja -DCMAKE_BUILD_TYPE=Debug -DFETCHCONTENT_FULLY_DISCONNECTED=ON \
      -DFETCHCONTENT_SOURCE_DIR_BANGFU="$root" "${launcher[@]}" "${few[@]}" &&
    cmake --build build -j "$JOBS" && build/first >output) || return 1
  diff "$work/stranger/expected" "$folder/output"
}
try "the README's recipe of FetchContent" fetched

exit $bad
