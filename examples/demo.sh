#!/usr/bin/env bash
# Builds the command `bangfu` and asks a real plan some questions. Installs what it needs on Debian and Ubuntu.
#
#   examples/demo.sh [<plan.json>]
#
# BANGFU_DEMO_BUILD=<folder> of a build that is there (otherwise build/demo is made).
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
plan=${1:-examples/data/dongguan-lechang-2019.json}
[ -r "$plan" ] || { echo "There is no plan $plan" >&2; exit 1; }

# --- set up -----------------------------------------------------------------------------------------------------------

source .ci/packages.sh
need_packages g++ cmake 'ninja-build|make' 'libboost1.81-dev|libboost-dev' libsimdjson-dev libcli11-dev libutf8proc-dev \
  'libboost-serialization1.81-dev|libboost-serialization-dev' libxxhash-dev libzip-dev libpugixml-dev libre2-dev

mkdir -p build
folder=${BANGFU_DEMO_BUILD:-build/demo}
generator=()
if command -v ninja >/dev/null; then generator=(-G Ninja); fi
# Only what the command needs: the headers, its components and the command itself.
configure() {
  [ -z "${BANGFU_DEMO_BUILD:-}" ] || [ ! -e "$folder/CMakeCache.txt" ] || return 0
  cmake -S . -B "$folder" "${generator[@]}" -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE="-O1 -DNDEBUG" \
    -DBANGFU_PRECOMPILE_HEADERS=ON -DBANGFU_BUILD_TESTS=OFF \
    -DBANGFU_BUILD_EXAMPLES=OFF -DBANGFU_BUILD_COMMAND=ON -DBANGFU_WARNINGS_AS_ERRORS=OFF
}
if ! { configure && cmake --build "$folder" --target bangfu_command -j "$(nproc)"; } >build/demo.log 2>&1; then
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
  "$folder/examples/bangfu" "$@"
}

# --- the questions: one call each -------------------------------------------------------------------------------------

questions() {
  ask '五月有哪些安排？' 'What is planned in May?'
  bangfu list activities "$plan" --in 2019-05
  ask '谁到乐昌去？' 'Who goes to Lechang?'
  bangfu list flows "$plan" --host 乐昌
  ask '两个人会不会同时外出？' 'Might these two be away at the same time?'
  bangfu list activities "$plan" --person 欧春红 --person 邓慧东 --at-once
  ask '每月有几批人外出？' 'How many stays are there in each month?'
  bangfu list flows "$plan" --count-by month
  ask '各校各接待几批？' 'How many stays does each school host?'
  bangfu list flows "$plan" --count-by host --lang en
  ask '三月下旬可能有哪些安排？' 'What may take place in the last days of March?'
  bangfu list activities "$plan" --in 2019-03-21/2019-03-31 --lang en
  ask '要求县级以上的目标有哪些？' 'Which targets are promised at county level or above?'
  bangfu list targets "$plan" --tier county --certain
  ask '学生方面有哪些措施，由谁负责？' 'Which measures are for students, and who sees to them?'
  bangfu list measures "$plan" --area students --lang en
  ask '哪些措施没有安排？' 'Which measures does no row serve?'
  bangfu coverage "$plan" --as-of 2019-12-31
  ask '谁在哪里，多少人天？' 'Who is where, for how many person-days?'
  bangfu workload "$plan" --as-of 2019-12-31 --lang en
  ask '年终会议的第一页' 'The page that opens the year-end meeting'
  bangfu summary "$plan" --as-of 2019-12-31
  ask '审阅人会问什么？' 'What would a reviewer ask?'
  bangfu check "$plan"
  bangfu check "$plan" --lang en
}

# A question, in both languages.
ask() { printf '\n—— %s %s' "$1" "$2"; }

# A document as an office publishes it, read into a plan; beside each line, what was taken from it.
ask '这份方案写了什么？' 'What does this document say?'
bangfu read examples/data/document.txt --explain
bangfu read examples/data/document.txt -o build/demo-plan.json
bangfu list activities build/demo-plan.json --lang en
bangfu check build/demo-plan.json

# A real plan, as the project's data say it.
bangfu show "$plan"
questions
