// SPDX-License-Identifier: BSL-1.0
// Any bytes as a date and as a period: what is read is written back the same, and means days of the calendar.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include <bangfu/time/relation.hpp>

using namespace bangfu;

namespace {

void require(bool condition) {
  if (!condition) std::abort();
}

void try_date(std::string_view text) {
  TimeFault fault;
  auto const date = Date::try_parse(text, fault);
  if (!date) {
    require(!fault.expected_zh.empty() && !fault.expected_en.empty());
    return;
  }
  require(date->to_string() == text);
  require(date->earliest() <= date->latest());
  require(!date->earliest().is_special() && !date->latest().is_special());
  require(is_possible(overlaps(*date, Period(*date))));
  TimeFault again;
  require(Date::try_parse(date->unmarked().to_string(), again) == date->unmarked());
}

void try_period(std::string_view text) {
  TimeFault fault;
  auto const period = Period::try_parse(text, fault);
  if (!period) {
    require(!fault.expected_zh.empty() && !fault.expected_en.empty());
    return;
  }
  require(period->to_string() == text);
  require(period->start() || period->end());
  require(period->days().first <= period->days().last);
  for (When const& when : {throughout(*period), within(*period, weeks(1)), in(*period)}) {
    auto const all = occurrences(when);
    require(!all.empty());
    for (Occurrence const& o : all)
      for (Stretch const& s : o.alternatives) require(s.possible());
    require(is_possible(relate(Relation::overlaps, when, when)));
    require(relate(Relation::before, when, when) != Truth::certain);
    WhenBounds const b = bounds(when);
    require(b.start.first <= b.end.last);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  std::string_view const text(reinterpret_cast<char const*>(data), size);
  try_date(text);
  try_period(text);
  return 0;
}
