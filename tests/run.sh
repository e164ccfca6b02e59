#!/usr/bin/env bash
# Builds and tests everything. The last line is `N passed, N failed`; the exit code says the same.
#
#   tests/run.sh          g++ and clang++ with sanitizers, fuzzers for 10 s each, packages, format, lint
#   tests/run.sh --quick  g++ only
#   tests/run.sh --long   everything, with long fuzzing, long property tests and the benchmarks' figures
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
  libsimdjson-dev libcli11-dev libsqlite3-dev
  libutf8proc-dev libzip-dev libpugixml-dev libre2-dev nlohmann-json3-dev opencc)
if [ "$mode" != quick ]; then
  packages+=(clang libclang-rt-dev clang-format clang-tidy pkg-config)
fi
[ "$mode" != long ] || packages+=(libbenchmark-dev rapidjson-dev)
if ! need_packages "${packages[@]}"; then
  fail "packages"
  finish
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

step "g++: build, warnings as errors, tests"
suite dev
[ "$mode" != quick ] || finish

step "g++: each header alone"
check "each header alone" build dev all_verify_interface_header_sets

# --- clang++ with sanitizers ------------------------------------------------------------------------------------------

step "clang++: address and undefined behaviour sanitizers, tests"
export UBSAN_OPTIONS=print_stacktrace=1 ASAN_OPTIONS=detect_stack_use_after_return=1
# What must not compile is tried with clang++ here as well; checks of the files were done above.
suite asan -E '^house\.(layers|umbrellas|files)$'

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

step "fuzzers, $FUZZ_SECONDS s each"
if build fuzz; then
  for program in build/fuzz/tests/fuzz/fuzz_*; do
    [ -f "$program" ] && [ -x "$program" ] || continue
    check "fuzz $(basename "$program")" fuzz "$program"
  done
else
  fail "build fuzz (build/fuzz.log)"
fi

# --- projects outside -------------------------------------------------------------------------------------------------

step "projects outside the tree"
check "consumers" bash tests/consumer/run.sh build/dev

# --- form -------------------------------------------------------------------------------------------------------------

step "clang-format"
mapfile -t sources < <(find include src examples tests -name '*.hpp' -o -name '*.cpp' | sort)
check "clang-format" clang-format --dry-run -Werror "${sources[@]}"

step "clang-tidy"
# One translation unit that includes every header, the compiled sources, the command and the examples; tests are left
# out, but for the helpers that all of them use.
lint() {
  local unit units=() name seen=0 bad=0
  mapfile -t units < <(find src examples -name '*.cpp' | sort)
  units+=(build/asan/tests/house/everything_one.cpp tests/support/main.cpp)
  for unit in "${units[@]}"; do
    name=$PWD/$unit
    # Units that are switched off in this build have no compile command.
    grep -qF "\"$name\"" build/asan/compile_commands.json || continue
    seen=$((seen + 1))
    clang-tidy --quiet -p build/asan "$name" 2>/dev/null || { echo "clang-tidy: $unit"; bad=1; }
  done
  echo "$seen translation units"
  [ "$bad" -eq 0 ] && [ "$seen" -gt 0 ]
}
check "clang-tidy" lint

# --- the long run -----------------------------------------------------------------------------------------------------

if [ "$mode" = long ]; then
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
fi

finish
