// SPDX-License-Identifier: BSL-1.0
// What the benchmarks of archives have in common: a library writes all plans one after the other into one archive in
// memory, and reads them from it one by one, each into a value of its own (`read`), or all into one, whose room is used
// again (`read_again`). Before anything is timed, each library has to give back what it was given.
//
// A library is a struct with `Stored`, what it stores; `write(out, plans)`; and `read(bytes, count, next, each)`, which
// loads into what `next()` gives and hands it to `each`.
//
// What a class is to Boost.Serialization can be said once in a program. The sources that say it anew name the namespace
// bangfu otherwise, so that the types of bangfu are types of their own in each of them.
#pragma once

#include <benchmark/benchmark.h>

#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>
#include <boost/mpl/int.hpp>
#include <boost/mpl/integral_c_tag.hpp>
#include <boost/serialization/level.hpp>
#include <boost/serialization/string.hpp>
#include <boost/serialization/tracking.hpp>
#include <boost/serialization/vector.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <streambuf>
#include <string>
#include <utility>
#include <vector>

#include <bangfu/model/plan.hpp>

#include "support/generated_plan.hpp"
#include "support/random_plan.hpp"

namespace archive_run {

constexpr std::size_t plan_count = 10000;

/// Reads from memory and appends to memory, as directly as a stream can.
class Input : public std::streambuf {
 public:
  explicit Input(std::string const& bytes) {
    char* const begin = const_cast<char*>(bytes.data());
    setg(begin, begin, begin + bytes.size());
  }
};
class Output : public std::streambuf {
 public:
  explicit Output(std::string& out) : out_(out) {}

 protected:
  std::streamsize xsputn(char const* bytes, std::streamsize size) override {
    out_.append(bytes, static_cast<std::size_t>(size));
    return size;
  }
  int_type overflow(int_type c) override {
    out_.push_back(traits_type::to_char_type(c));
    return c;
  }

 private:
  std::string& out_;
};

// --- a bare Boost binary archive
// ----------------------------------------------------------------------------------

template <class Value>
struct BareBoost {
  using Stored = Value;
  static constexpr unsigned flags = boost::archive::no_header | boost::archive::no_codecvt;
  static void write(std::string& out, std::vector<Value> const& plans) {
    Output buffer(out);
    boost::archive::binary_oarchive archive(buffer, flags);
    for (Value const& plan : plans) archive << plan;
  }
  template <class Next, class Each>
  static void read(std::string const& bytes, std::size_t count, Next next, Each each) {
    Input buffer(bytes);
    boost::archive::binary_iarchive archive(buffer, flags);
    for (std::size_t i = 0; i < count; ++i) {
      decltype(auto) plan = next();
      archive >> plan;
      each(plan);
    }
  }
};

/// What Boost.Serialization asks of a class.
template <int number>
struct Trait {
  using tag = boost::mpl::integral_c_tag;
  using type = boost::mpl::int_<number>;
  static constexpr int value = number;
};
using Serializable = Trait<boost::serialization::object_serializable>;
using NeverTracked = Trait<boost::serialization::track_never>;

// --- what is stored
// -----------------------------------------------------------------------------------------------

/// How what a library stores is made out of a plan.
template <class Stored>
struct Maker;
template <>
struct Maker<bangfu::Plan> {
  static bangfu::Plan generated(std::size_t number) { return bangfu::test::generated_plan(number); }
  /// Plans of all kinds of members, most of which the others do not use.
  static std::vector<bangfu::Plan> random() {
    std::vector<bangfu::Plan> made;
    for (unsigned i = 0; i < 32; ++i)
      made.push_back(bangfu::test::Random(i, i % 2 == 0 ? 90 : 40, 5).make<bangfu::Plan>());
    return made;
  }
};

template <class Stored>
std::vector<Stored> const& plans() {
  static std::vector<Stored> const all = [] {
    std::vector<Stored> made;
    for (std::size_t i = 0; i < plan_count; ++i) made.push_back(Maker<Stored>::generated(i));
    return made;
  }();
  return all;
}

/// Whether a library gives back these plans, and in one value too.
template <class Library>
bool gives_back(std::vector<typename Library::Stored> const& given, std::string const& bytes) {
  using Stored = typename Library::Stored;
  std::vector<Stored> fresh;
  std::vector<Stored> again;
  Stored one{};
  Library::read(
      bytes, given.size(), [] { return Stored{}; }, [&](Stored& plan) { fresh.push_back(std::move(plan)); });
  Library::read(
      bytes, given.size(), [&]() -> Stored& { return one; }, [&](Stored& plan) { again.push_back(plan); });
  if constexpr (std::equality_comparable<Stored>) {
    return fresh == given && again == given;
  } else {
    std::string written;
    Library::write(written, fresh);
    Library::write(written, again);
    return written == bytes + bytes;
  }
}

template <class Library>
std::string const& bytes_of() {
  static std::string const bytes = [] {
    using Stored = typename Library::Stored;
    auto const checked = [](std::vector<Stored> const& given) {
      std::string out;
      Library::write(out, given);
      if (!gives_back<Library>(given, out)) {
        std::fprintf(stderr, "a library does not give the plans back\n");
        std::exit(1);
      }
      return out;
    };
    if constexpr (requires { Maker<Stored>::random(); }) checked(Maker<Stored>::random());
    return checked(plans<Stored>());
  }();
  return bytes;
}

// --- the runs
// -----------------------------------------------------------------------------------------------------

/// Bytes of the bare compact form. All rates are of these, so that ratios of rates are ratios of times.
std::int64_t payload();

template <class Library>
void write(benchmark::State& state) {
  auto const& all = plans<typename Library::Stored>();
  std::string out;
  out.reserve(bytes_of<Library>().size() + 4096);
  for (auto _ : state) {
    out.clear();
    Library::write(out, all);
    benchmark::DoNotOptimize(out.data());
  }
  state.SetBytesProcessed(payload() * state.iterations());
  state.counters["file_MB"] = static_cast<double>(bytes_of<Library>().size()) / 1e6;
}
template <class Library, class Next>
void read_into(benchmark::State& state, Next next) {
  std::string const& bytes = bytes_of<Library>();
  for (auto _ : state) Library::read(bytes, plan_count, next, [](auto& plan) { benchmark::DoNotOptimize(plan); });
  state.SetBytesProcessed(payload() * state.iterations());
  state.counters["file_MB"] = static_cast<double>(bytes.size()) / 1e6;
}
template <class Library>
void read(benchmark::State& state) {
  read_into<Library>(state, [] { return typename Library::Stored{}; });
}
template <class Library>
void read_again(benchmark::State& state) {
  typename Library::Stored plan{};
  read_into<Library>(
      state, [&plan]() -> auto& { return plan; });
}

}  // namespace archive_run

#define BANGFU_BENCH(library)                                            \
  BENCHMARK(archive_run::write<library>)->Unit(benchmark::kMillisecond); \
  BENCHMARK(archive_run::read<library>)->Unit(benchmark::kMillisecond);  \
  BENCHMARK(archive_run::read_again<library>)->Unit(benchmark::kMillisecond)
