#!/usr/bin/env bash
# Builds a project outside the tree in three ways (installed package, pkg-config, subdirectory), with g++ and clang++,
# as C++20 and as C++23.
#
#   tests/consumer/run.sh [<build folder to install from>]     without one, a release build is made
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 2
root=$PWD
JOBS=${JOBS:-$(nproc)}
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
# whole <folder> <cmake arguments...>: configure, build, run
whole() {
  local folder=$1
  shift
  configure "$folder" "$@" && cmake --build "$work/$folder" -j "$JOBS" && "$work/$folder/headers" \
    && { [ ! -x "$work/$folder/plan" ] || "$work/$folder/plan" "$work/$folder/plan.json"; } \
    && { [ ! -x "$work/$folder/document" ] || "$work/$folder/document"; }
}

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
try "package, g++, C++20" whole package-gcc -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_CXX_COMPILER=g++ \
  -DCMAKE_CXX_STANDARD=20 -DCMAKE_CXX_FLAGS="$strict"
try "package, clang++, C++23" whole package-clang -DCMAKE_PREFIX_PATH="$prefix" -DCMAKE_CXX_COMPILER=clang++ \
  -DCMAKE_CXX_STANDARD=23 -DCMAKE_CXX_FLAGS="$strict"
try "package, headers alone need no simdjson" whole package-headers -DCMAKE_PREFIX_PATH="$prefix" \
  -DCMAKE_CXX_COMPILER=g++ -DBANGFU_WANTED= -DCMAKE_DISABLE_FIND_PACKAGE_simdjson=ON
try "package, the component document" whole package-document -DCMAKE_PREFIX_PATH="$prefix" \
  -DCMAKE_CXX_COMPILER=g++ -DBANGFU_WANTED=document
refuse "package, unknown component" "bangfu has no component 'jason'." \
  configure package-unknown -DCMAKE_PREFIX_PATH="$prefix" -DBANGFU_WANTED=jason

# --- 2. pkg-config ----------------------------------------------------------------------------------------------------

pc=$(find "$prefix" -name bangfu.pc -printf '%h\n')
plain() {
  local folder=$work/$1 compiler=$2 standard=$3
  mkdir -p "$folder"
  # shellcheck disable=SC2046
  PKG_CONFIG_PATH=$pc "$compiler" "$standard" $strict "$work/project/headers.cpp" -o "$folder/headers" \
    $(PKG_CONFIG_PATH=$pc pkg-config --cflags --libs bangfu) && "$folder/headers" \
    && "$compiler" "$standard" $strict "$work/project/plan.cpp" -o "$folder/plan" \
      $(PKG_CONFIG_PATH=$pc pkg-config --cflags --libs bangfu-json) && "$folder/plan" "$folder/plan.json"
}
try "pkg-config, g++, C++23" plain pc-gcc g++ -std=c++23
try "pkg-config, clang++, C++20" plain pc-clang clang++ -std=c++20
document() {
  local folder=$work/pc-document
  mkdir -p "$folder"
  # shellcheck disable=SC2046
  PKG_CONFIG_PATH=$pc g++ -std=c++20 $strict "$work/project/document.cpp" -o "$folder/document" \
    $(PKG_CONFIG_PATH=$pc pkg-config --cflags --libs bangfu-document) && "$folder/document"
}
try "pkg-config, the component document" document
version=$(sed -n 's/.*version = "\(.*\)".*/\1/p' include/bangfu/version.hpp)
try "pkg-config, version $version" test "$(PKG_CONFIG_PATH=$pc pkg-config --modversion bangfu-json)" = "$version"

# --- 3. a subdirectory ------------------------------------------------------------------------------------------------

try "subdirectory, clang++, C++20" whole sub-clang -DBANGFU_FROM="$root" -DCMAKE_CXX_COMPILER=clang++ \
  -DCMAKE_CXX_STANDARD=20
try "subdirectory, shared, g++, C++23" whole sub-gcc -DBANGFU_FROM="$root" -DCMAKE_CXX_COMPILER=g++ \
  -DCMAKE_CXX_STANDARD=23 -DBUILD_SHARED_LIBS=ON

exit $bad
