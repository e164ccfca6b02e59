// SPDX-License-Identifier: BSL-1.0
/// @file
/// What holds of every filter that can be read, in whatever form it came.
#pragma once

#include <cstdlib>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/cql2/filter.hpp>
#include <bangfu/cql2/write.hpp>
#include <bangfu/query/evaluate.hpp>

namespace bangfu::test {

/// Names of one letter, for fuzzers to find: of each type one, and one that may be any.
inline cql2::Queryables<cql2::Record> const& letters() {
  using cql2::Type;
  static cql2::Queryables<cql2::Record> const table = [] {
    auto made = cql2::record_queryables(std::vector<cql2::Queryable>{{"a", Type::any, {}},
                                                                     {"b", Type::boolean, {}},
                                                                     {"n", Type::number, {}},
                                                                     {"s", Type::text, {}},
                                                                     {"d", Type::date, {}},
                                                                     {"t", Type::timestamp, {}},
                                                                     {"i", Type::interval, {}},
                                                                     {"x", Type::array, {}}});
    made.add_function("f", Type::any, {Type::any},
                      [](cql2::Record const&, std::vector<cql2::Value> const& v) { return v.front(); });
    return made;
  }();
  return table;
}

inline void require(bool condition) {
  if (!condition) std::abort();
}

/// @param filter what was read from `source`
template <class Result>
void try_filter(std::string_view source, Result const& filter) {
  if (!filter) {
    ReadError const error = filter.error();
    require(error.place().offset <= source.size() && error.place().line > 0 && error.expected().size() == 2);
    return;
  }
  // What is written may be a little longer or deeper than what was read.
  cql2::Options const generous{.max_bytes = std::size_t{64} << 20, .max_depth = 400, .max_nodes = 1'000'000};
  bool writable = true;
  std::string text;
  try {
    text = cql2::to_text(*filter);
  } catch (std::invalid_argument const&) {
    writable = false;  // JSON calls functions by names that text has no words for
  }
  if (writable) {
    auto const again = cql2::try_read_text(text, generous);
    require(again.has_value() && *again == *filter && cql2::to_text(*again) == text);
  }
  std::string const json = cql2::to_json(*filter);
  auto const again = cql2::try_read_json(json, generous);
  require(again.has_value() && *again == *filter && cql2::to_json(*again) == json);

  using cql2::Timestamp;
  using cql2::Value;
  static cql2::Record const record{{"a", "A\u00e9"},
                                   {"b", true},
                                   {"n", Decimal(-125, 1)},
                                   {"s", "Bare\u0301 100%"},
                                   {"d", Date(2019, 5)},
                                   {"t", Timestamp(1'556'668'800)},
                                   {"i", cql2::Interval{Date(2019, 5, 1), std::monostate{}}},
                                   {"x", Value::Array{1, "a", Value(), Value::Array{true}}}};
  static cql2::Record const nothing{};
  try {
    cql2::Filter<cql2::Record> const bound(*filter, letters());
    Truth const answer = bound(record);
    require(cql2::Filter<cql2::Record>(Expression::operation(Operator::negation, {*filter}), letters())(record) ==
            !answer);
    (void)bound(nothing);
  } catch (std::logic_error const&) {
    // a name that is not known, or types that do not fit
  }
}

}  // namespace bangfu::test
