// SPDX-License-Identifier: BSL-1.0
// Any bytes as numbers, bounds and codes: arithmetic is exact or refused, and every quantity has an answer and words.
// The first byte holds the flags; then come, parted by spaces, lower bound, upper bound, observed value, and unit.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include <bangfu/core/quantity.hpp>
#include <bangfu/time/placement.hpp>

using namespace bangfu;

namespace {

void require(bool condition) {
  if (!condition) std::abort();
}

std::optional<Decimal> number(std::string_view& text) {
  std::string_view const word = text.substr(0, text.find(' '));
  text.remove_prefix(word.size() < text.size() ? word.size() + 1 : text.size());
  auto const value = Decimal::parse(word);
  if (!value) return std::nullopt;
  std::string const written = value->to_string();
  auto const again = Decimal::parse(written);
  require(again && *again == *value && again->scale() == value->scale() && again->to_string() == written);
  require(Decimal(value->floor()) <= *value && *value <= Decimal(value->ceil()));
  require(-(-*value) == *value);
  return value;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  if (size == 0) return 0;
  unsigned const flags = data[0];
  std::string_view text(reinterpret_cast<char const*>(data + 1), size - 1);
  Quantity q{.min = number(text),
             .max = number(text),
             .above = (flags & 1U) != 0,
             .below = (flags & 2U) != 0,
             .approximate = (flags & 4U) != 0};
  Decimal const value = number(text).value_or(0);
  q.unit = Unit(text);
  require(q.unit.code() == text);

  Truth const met = q.met_by(value);
  if (q.blank()) require(met == Truth::possible);
  if (q.approximate) require(met != Truth::no);
  require(!to_text(q, "zh").empty() && !to_text(q, "en").empty());
  require(Quantity(q) == q);

  if (q.min && q.max) {
    require((*q.min < *q.max) == (*q.max > *q.min));
    try {
      Decimal const sum = *q.min + *q.max;
      require(sum - *q.max == *q.min);
    } catch (std::out_of_range const&) {
    }
  }
  // The same bounds as a length of time.
  auto const unit = static_cast<TimeUnit>((flags >> 3U) % 8);
  Duration const length{.min = q.min, .max = q.max, .unit = unit, .approximate = q.approximate};
  for (Period const& window : {Period(Date(2019, 5)), Period::from(Date(2019)), Period(Date(2000), Date(2100))})
    for (Occurrence const& o : occurrences(within(window, length)))
      for (Stretch const& s : o.alternatives) require(s.possible());
  require(!to_text(length, "zh").empty());
  return 0;
}
