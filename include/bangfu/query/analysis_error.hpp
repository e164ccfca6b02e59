// SPDX-License-Identifier: BSL-1.0
/// @file
/// The error of an answer whose figures do not fit: of which plan, at which place, and why.
#pragma once

#include <cstddef>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/check/pointer.hpp>
#include <bangfu/core/error.hpp>
#include <bangfu/fwd.hpp>

namespace bangfu {

/// Why an answer cannot be given.
enum class AnalysisErrorCode : unsigned char {
  sum,           ///< a sum within one plan has more than 18 digits
  sum_of_plans,  ///< the sums of the plans fit, their sum does not
};

template <>
struct Enumeration<AnalysisErrorCode> {
  static constexpr Enumerator<AnalysisErrorCode> all[] = {
      {AnalysisErrorCode::sum, "sum-out-of-range", "数值超出范围：合计最多18位数字",
       "a figure is out of range: a sum has at most 18 digits"},
      {AnalysisErrorCode::sum_of_plans, "sum-of-plans-out-of-range", "各方案合计超出范围：合计最多18位数字",
       "the plans together are out of range: a sum has at most 18 digits"},
  };
};

/// A figure of a plan that cannot be given. Whoever asks many plans can leave out the one that `plan()` names and ask
/// the others again.
class AnalysisError : public std::out_of_range {
 public:
  /// @param plan in which the figure is; nullptr where it is of no single one
  /// @param place its `pointer` is that of the row which was summed up
  AnalysisError(AnalysisErrorCode code, Plan const* plan, SourcePlace place)
      : std::out_of_range(sentence(code, place, "en")), code_(code), plan_(plan), place_(std::move(place)) {}

  /// What is wrong.
  [[nodiscard]] AnalysisErrorCode code() const noexcept { return code_; }
  /// The plan that was asked, to be compared or read while it is there; nullptr where the sum is of several.
  [[nodiscard]] Plan const* plan() const noexcept { return plan_; }
  /// Where: a JSON Pointer, and the source where somebody has added it.
  [[nodiscard]] SourcePlace const& place() const noexcept { return place_; }
  /// The whole message in one line; `what()` is the English one.
  [[nodiscard]] std::string text(std::string_view language) const { return sentence(code_, place_, language); }
  /// The same error, of a plan that was read from `source`: for callers that know the file.
  [[nodiscard]] AnalysisError from(std::string source) const {
    SourcePlace place = place_;
    place.source = std::move(source);
    return {code_, plan_, std::move(place)};
  }

 private:
  static std::string sentence(AnalysisErrorCode code, SourcePlace const& place, std::string_view language) {
    std::string s = place.source;
    if (!place.pointer.empty()) s += (s.empty() ? "" : " ") + place.pointer;
    if (!s.empty()) s += ": ";
    return s + std::string(label(code, language));
  }

  AnalysisErrorCode code_;
  Plan const* plan_;
  SourcePlace place_;
};

namespace detail {

/// Computes something of one row of a plan; what overflows is told with the place of the row.
template <class Row, class F>
auto with_place(Plan const& plan, std::vector<Row> const& rows, std::string_view key, Row const& row, F const& f) {
  try {
    return f();
  } catch (AnalysisError const&) {
    throw;
  } catch (std::out_of_range const&) {
    Pointer place;  // that of the plan for a row that is not in it
    for (std::size_t i = 0; i < rows.size(); ++i)
      if (&rows[i] == &row) place = Pointer() / key / i;
    throw AnalysisError(AnalysisErrorCode::sum, &plan, {.pointer = std::move(place).text()});
  }
}

}  // namespace detail

}  // namespace bangfu
