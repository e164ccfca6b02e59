#!/usr/bin/env bash
# Builds the command `bangfu` and asks a real plan some questions. Installs what it needs on Debian and Ubuntu.
#
#   examples/demo.sh [<plan.json>]
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
plan=${1:-examples/data/dongguan-lechang-2019.json}
[ -r "$plan" ] || { echo "There is no plan $plan" >&2; exit 1; }

# --- set up -----------------------------------------------------------------------------------------------------------

source .ci/packages.sh
need_packages g++ cmake 'ninja-build|make' 'libboost1.81-dev|libboost-dev' libsimdjson-dev libcli11-dev

mkdir -p build
generator=()
if command -v ninja >/dev/null; then generator=(-G Ninja); fi
# Only what the command needs: the headers, the component json and the command itself.
if ! { cmake -S . -B build/demo "${generator[@]}" -DCMAKE_BUILD_TYPE=Release -DBANGFU_BUILD_TESTS=OFF \
         -DBANGFU_BUILD_EXAMPLES=OFF -DBANGFU_BUILD_COMMAND=ON -DBANGFU_WARNINGS_AS_ERRORS=OFF \
       && cmake --build build/demo --target bangfu_command -j "$(nproc)"; } >build/demo.log 2>&1; then
  tail -n 40 build/demo.log >&2
  exit 1
fi

# Shows a command as one would type it, and runs it: a failing one ends the demonstration.
bangfu() {
  local argument line='$ bangfu'
  for argument in "$@"; do
    case $argument in
      *[' "<>&|()*']*) line+=" '$argument'" ;;
      *) line+=" $argument" ;;
    esac
  done
  printf '\n%s\n' "$line"
  build/demo/examples/bangfu "$@"
}

# --- the questions: one call each -------------------------------------------------------------------------------------

questions() {
  bangfu check "$plan"
  bangfu activities "$plan" --in 2019-05
}

bangfu show "$plan"
questions
