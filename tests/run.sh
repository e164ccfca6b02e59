#!/usr/bin/env bash
# Builds and tests everything. The last line is `N passed, N failed`; the exit code says the same.
#
#   tests/run.sh          g++, clang++ with sanitizers, fuzzers for 10 s each, packages, format
#   tests/run.sh --quick  g++ only
#   tests/run.sh --long   that with coverage, threads and lint, long fuzzing, long property tests, the benchmarks' figures
#
# JOBS=<n> compilers at a time (default: all cores); FUZZ_SECONDS=<n> for each fuzzer.
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 2
source .ci/packages.sh

mode=default
case "${1:-}" in
  "") ;;
  --quick | --long) mode=${1#--} ;;
  *) sed -n '2,9s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 2 ;;
esac
JOBS=${JOBS:-$(nproc)}
if [ "$mode" = long ]; then
  export BANGFU_LONG=1
  FUZZ_SECONDS=${FUZZ_SECONDS:-300}
else
  FUZZ_SECONDS=${FUZZ_SECONDS:-10}
fi

passed=0
failed=0
failures=()

step() { echo; echo "== $* ($((SECONDS / 60)) min)"; }
pass() { passed=$((passed + 1)); echo "ok: $1"; }
fail() { failed=$((failed + 1)); failures+=("$1"); echo "FAILED: $1"; }
# One check that counts as one: check <name> <command...>
check() {
  local name=$1
  shift
  if "$@"; then pass "$name"; else fail "$name"; fi
}
finish() {
  echo
  local failure
  for failure in "${failures[@]}"; do echo "failed: $failure"; done
  echo "$passed passed, $failed failed"
  [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
  exit
}

# --- packages ---------------------------------------------------------------------------------------------------------

step "packages"
packages=(g++ cmake ninja-build python3 python3-jsonschema catch2 'libboost1.81-dev|libboost-dev'
  'libboost-serialization1.81-dev|libboost-serialization-dev'
  libsimdjson-dev libcli11-dev libsqlite3-dev libutf8proc-dev libxxhash-dev libzip-dev libpugixml-dev libre2-dev
  nlohmann-json3-dev opencc)
if [ "$mode" != quick ]; then
  packages+=(clang libclang-rt-dev clang-format clang-tidy pkg-config doxygen)
fi
[ "$mode" != long ] || packages+=(libbenchmark-dev rapidjson-dev \
  libcereal-dev libprotobuf-dev protobuf-compiler)
if ! need_packages "${packages[@]}"; then
  fail "packages"
  finish
fi
# The schema of SARIF has no package of the distribution, but one of npm; without npm the tests check the structure alone.
if [ ! -s build/sarif-schema.json ] && command -v npm >/dev/null; then
  mkdir -p build/npm
  (cd build/npm && npm pack --silent @microsoft/jest-sarif@1.0.0-beta.0 >/dev/null 2>&1 \
    && tar xzf microsoft-jest-sarif-1.0.0-beta.0.tgz package/lib/schemas/sarif-2.1.0-rtm.5.json \
    && cp package/lib/schemas/sarif-2.1.0-rtm.5.json ../sarif-schema.json) || echo "no schema of SARIF from npm"
fi
# The system's own: distribution packages serve it, whatever else is on the path.
python=/usr/bin/python3
[ -x "$python" ] || python=python3
launcher=()
if command -v ccache >/dev/null; then launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi

# build <preset> [<target>]: false when it fails
build() {
  local preset=$1
  shift
  cmake --preset "$preset" "${launcher[@]}" >"build/$preset.log" 2>&1 || { tail -n 30 "build/$preset.log"; return 1; }
  grep -E '^-- bangfu: ' "build/$preset.log"
  cmake --build "build/$preset" -j "$JOBS" "${@/#/--target=}" >>"build/$preset.log" 2>&1 \
    || { grep -E -A 12 'error:|FAILED|undefined reference' "build/$preset.log" | head -n 60; return 1; }
}
# suite <preset> [<ctest arguments>...]: builds, tests, and adds the counts
suite() {
  local preset=$1
  shift
  mkdir -p build
  if ! build "$preset"; then
    fail "build $preset (build/$preset.log)"
    return
  fi
  local results=$PWD/build/$preset/results.xml
  rm -f "$results"
  ctest --test-dir "build/$preset" -j "$JOBS" --output-on-failure --no-tests=error --output-junit "$results" "$@" \
    --test-output-size-passed 100000 | grep -v -E '^ +Start +[0-9]+:|^Internal ctest'
  local code=${PIPESTATUS[0]} sums before=$failed
  if ! sums=$("$python" -B tests/house/summary.py "$results"); then
    fail "results of $preset"
    return
  fi
  echo "counted by the tests themselves:"
  echo "$sums" | sed '$d'
  sums=$(echo "$sums" | tail -n 1)
  passed=$((passed + ${sums% *}))
  failed=$((failed + ${sums#* }))
  if [ "$failed" -gt "$before" ]; then
    failures+=("tests with $preset")
  elif [ "$code" -ne 0 ]; then
    fail "ctest with $preset ($code)"
  fi
}

# --- g++ --------------------------------------------------------------------------------------------------------------

if [ "$mode" = long ]; then
  step "g++: build with coverage counters, warnings as errors, tests"
  find build/coverage -name '*.gcda' -delete 2>/dev/null
  suite coverage
  step "coverage"
  check "coverage" "$python" -B tests/house/coverage.py build/coverage
else
  step "g++: build, warnings as errors, tests"
  suite quick
  [ "$mode" != quick ] || finish
fi

# Each header must compile with nothing before it, as C++20 and as C++23.
alone() {
  local folder=build/alone/$1-$2
  mkdir -p "$folder"
  { cmake -S . -B "$folder" -G Ninja -DCMAKE_CXX_COMPILER="$1" -DCMAKE_CXX_STANDARD="$2" -DCMAKE_BUILD_TYPE=None \
      -DCMAKE_CXX_FLAGS="-O0 -Wall -Wextra -Werror" -DBANGFU_BUILD_TESTS=OFF -DBANGFU_BUILD_EXAMPLES=OFF \
      -DBANGFU_BUILD_COMMAND=OFF "${launcher[@]}" \
    && cmake --build "$folder" -j "$JOBS" --target all_verify_interface_header_sets; } >"$folder.log" 2>&1 \
    || { grep -E -A 12 'error' "$folder.log" | head -n 40; return 1; }
}
step "each header alone"
check "each header alone, g++, C++20" alone g++ 20
if [ "$mode" = long ]; then
  check "each header alone, clang++, C++23" alone clang++ 23
  check "each header alone, g++, C++23" alone g++ 23
  check "each header alone, clang++, C++20" alone clang++ 20
fi

# --- clang++ with sanitizers ------------------------------------------------------------------------------------------

step "clang++: address and undefined behaviour sanitizers, tests"
export UBSAN_OPTIONS=print_stacktrace=1 ASAN_OPTIONS=detect_stack_use_after_return=1
# What computes much with values of its own, and what asks many short papers that other tests read as a whole, waits for the
# long run.
unread=()
[ "$mode" = long ] || unread=(-E '^(time\.relation|document\.learned)$')
suite asan "${unread[@]}"

# --- fuzzers ----------------------------------------------------------------------------------------------------------

fuzz() {
  local program=$1 name folders
  name=$(basename "$program")
  name=${name#fuzz_}
  mkdir -p "build/fuzz/corpus/$name" "build/fuzz/crashes/$name"
  folders=("build/fuzz/corpus/$name" "tests/fuzz/seeds/$name")
  [ ! -d "tests/fuzz/regressions/$name" ] || folders+=("tests/fuzz/regressions/$name")
  # Inputs of 64 KiB at most: deep and long enough, and fast.
  if "$program" -max_total_time="$FUZZ_SECONDS" -timeout=20 -rss_limit_mb=2048 -max_len=65536 -verbosity=1 \
    -print_final_stats=1 -artifact_prefix="build/fuzz/crashes/$name/" "${folders[@]}" \
    >"build/fuzz/$name.log" 2>&1; then
    echo "fuzz $name: $(sed -n 's/^stat::number_of_executed_units: *//p' "build/fuzz/$name.log") inputs"
  else
    tail -n 40 "build/fuzz/$name.log"
    echo "Move the input from build/fuzz/crashes/$name/ to tests/fuzz/regressions/$name/: the tests replay it from then on."
    return 1
  fi
}

# The build with sanitizers has fuzzers too, good enough for seconds; for minutes they are built optimised.
step "fuzzers, $FUZZ_SECONDS s each"
fuzzers=asan
if [ "$mode" = long ]; then
  fuzzers=fuzz
  build fuzz || fail "build fuzz (build/fuzz.log)"
fi
fuzz_each() {
  local program running=()
  for program in "build/$fuzzers"/tests/fuzz/fuzz_*; do
    [ -f "$program" ] && [ -x "$program" ] || continue
    [ "${#running[@]}" -lt "$JOBS" ] || { wait "${running[0]}"; running=("${running[@]:1}"); }
    check "fuzz $(basename "$program")" fuzz "$program" >"build/fuzz/$(basename "$program").said" &
    running+=($!)
  done
  wait
}
mkdir -p build/fuzz
rm -f build/fuzz/*.said
fuzz_each
# Counted here: what runs beside the others cannot count.
for said in build/fuzz/*.said; do
  [ -f "$said" ] || continue
  cat "$said"
  name=$(basename "$said" .said)
  if grep -q "^ok: fuzz $name$" "$said"; then passed=$((passed + 1)); else failed=$((failed + 1)); failures+=("fuzz $name"); fi
done

# --- the demonstration, and projects outside --------------------------------------------------------------------------

step "examples/demo.sh"
# With what g++ has built, but in the long run, which has built it with counters: the demonstration makes its own there.
if [ "$mode" = long ]; then built=build/demo; else built=build/quick; fi
demo() { BANGFU_DEMO_BUILD=$built bash examples/demo.sh >build/demo-output.log 2>&1 || { tail -n 20 build/demo-output.log; return 1; }; }
check "examples/demo.sh" demo

step "projects outside the tree"
# They install all components, of which the demonstration's own build has those of the command.
outside() {
  cmake --build "$built" -j "$JOBS" >build/rest.log 2>&1 || { tail -n 20 build/rest.log; return 1; }
  bash tests/consumer/run.sh "$built"
}
check "consumers" outside

# --- form -------------------------------------------------------------------------------------------------------------

step "clang-format"
mapfile -t sources < <(find include src examples tests -name '*.hpp' -o -name '*.cpp' | sort)
check "clang-format" clang-format --dry-run -Werror "${sources[@]}"

# --- the long run -----------------------------------------------------------------------------------------------------

# These do not fit into the time that the default run may take.
if [ "$mode" != long ]; then finish; fi

step "clang-tidy"
# One translation unit that includes every header, the compiled sources, the command, the examples and the helpers of the
# tests. Most of the time goes into reading headers, so as many at a time as there are cores.
lint() {
  local unit units=()
  CXX=clang++ cmake -S . -B build/lint -G Ninja -DCMAKE_BUILD_TYPE=Debug -DCMAKE_EXPORT_COMPILE_COMMANDS=ON \
    >build/lint.log 2>&1 || { tail -n 20 build/lint.log; return 1; }
  while read -r unit; do
    unit=$PWD/$unit
    # Units that are switched off in this build have no compile command.
    if grep -qF "\"$unit\"" build/lint/compile_commands.json; then units+=("$unit"); fi
  done < <(echo build/lint/tests/house/everything_one.cpp; find src examples tests/support -name '*.cpp' | sort)
  echo "${#units[@]} translation units"
  [ "${#units[@]}" -gt 0 ] || return 1
  printf '%s\0' "${units[@]}" | xargs -0 -n 1 -P "$JOBS" \
    sh -c 'clang-tidy --quiet -p build/lint "$0" 2>/dev/null || { echo "clang-tidy: $0"; exit 1; }'
}
check "clang-tidy" lint

# --- threads ----------------------------------------------------------------------------------------------------------

# One light test, in an executable of its own: a constant portfolio asked from many threads.
threads() { build tsan test_threads && build/tsan/tests/test_threads; }
step "clang++: thread sanitizer"
check "a constant portfolio is asked from many threads" threads

step "benchmarks: figures, nothing is asserted"
benchmarks() {
  local program
  build bench || return 1
  for program in build/bench/tests/bench/bench_*; do
    [ -f "$program" ] && [ -x "$program" ] || continue
    "$program" --benchmark_counters_tabular=true || return 1
  done
}
check "benchmarks run" benchmarks

finish
