// SPDX-License-Identifier: BSL-1.0
// What the analyses of the command share: the plans that are asked, the question, names, and ways to show figures.
#pragma once

#include <iosfwd>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/portfolio/portfolio.hpp>

#include "command.hpp"
#include "table.hpp"

namespace command {

/// The filter of the options, read for one kind of row: Plan, Activity, Measure, Target, Commitment or Terms. Empty
/// where there is none. @throws bangfu::ReadError
template <class Row>
bangfu::RowTest<Row> filter_of(AnalysisOptions const& options);
/// What the options ask, where the filter is for rows of one kind. @throws bangfu::ReadError
template <class Row>
bangfu::Question question_of(AnalysisOptions const& options) {
  return {day_of(options.as_of), filter_of<Row>(options)};
}

/// The plans that are asked, together, and what they are asked.
class Asked {
 public:
  /// @param meant leaves the plans of which it is certain; empty: all
  Asked(Common const& common, bangfu::Question question, bangfu::RowTest<bangfu::Plan> const& meant = {});

  /// Plans without an id, or with that of another, have one after their file.
  [[nodiscard]] bangfu::Portfolio const& plans() const noexcept { return plans_; }
  [[nodiscard]] bangfu::Question const& question() const noexcept { return question_; }
  /// What `ask()` answers of the plans, without those whose figures do not fit: they are told on standard error. One plan
  /// alone is refused. @throws bangfu::AnalysisError
  template <class Ask>
  auto answer(Ask const& ask) {
    while (true) {
      try {
        return ask();
      } catch (bangfu::AnalysisError const& error) {
        leave_out(error);
      }
    }
  }
  /// What the command ends with: `failed` where a plan was left out.
  [[nodiscard]] ExitCode code() const noexcept { return incomplete_ ? failed : fine; }
  /// Whether rows say which plan is theirs: where there are several, and in CSV, whose columns do not depend on how many.
  [[nodiscard]] bool names_plans(std::string_view format) const noexcept {
    return plans_.size() > 1 || format == "csv";
  }
  /// What a row says of its plan; nothing where rows do not say it.
  [[nodiscard]] std::string plan_cell(bangfu::Plan const* plan, std::string_view format) const {
    return names_plans(format) ? name(plan) : std::string();
  }
  /// What a plan is called: its id, or else the file it was read from.
  [[nodiscard]] std::string name(bangfu::Plan const* plan) const;
  /// An institution of any of the plans that somebody means by its id or a part of its name. @throws UsageError
  [[nodiscard]] std::vector<bangfu::Institution const*> institutions(std::string const& wanted) const;

 private:
  void leave_out(bangfu::AnalysisError const& error);

  Common const& common_;
  bangfu::Portfolio plans_{};
  std::map<std::string, std::string> files_{};  // by the id of the plan
  bangfu::Question question_;
  bool incomplete_ = false;
};

/// JSON, written member by member.
class Json {
 public:
  explicit Json(std::ostream& out) : out_(out) {}
  Json& object(std::string_view key = {}) { return begin(key, '{'); }
  Json& array(std::string_view key = {}) { return begin(key, '['); }
  Json& end();
  Json& text(std::string_view key, std::string_view value);
  Json& number(std::string_view key, std::int64_t value);
  Json& flag(std::string_view key, bool value);
  Json& figure(std::string_view key, bangfu::Figure const& value);
  Json& truth(std::string_view key, bangfu::Truth value);
  /// A day; nothing for an infinite one.
  Json& day(std::string_view key, bangfu::Day value);

 private:
  Json& begin(std::string_view key, char bracket);
  void member(std::string_view key);
  std::ostream& out_;
  std::string open_{};
  bool first_ = true;
};

/// A bar of `width` cells for a figure on a scale: what is certain is filled, what is possible shaded.
std::string bar(bangfu::Figure const& figure, std::int64_t scale, std::size_t width = 24);
/// The largest bounded figure, for the scale of bars; at least 1.
template <class Range, class Of>
std::int64_t scale_of(Range const& range, Of const& of) {
  std::int64_t most = 1;
  for (auto const& item : range) {
    bangfu::Figure const figure = of(item);
    most = std::max(most, figure.bounded() ? figure.max : figure.min);
  }
  return most;
}

/// "确定", "可能": how sure something is.
std::string sure(bangfu::Truth truth, Common const& common);
std::string figure_words(bangfu::Figure const& figure, Common const& common);
/// The name of an institution or participant; its id where it has none; "（未写明）" where there is none.
std::string name_of(bangfu::Institution const* institution, Common const& common);
std::string name_of(bangfu::Participant const* participant, Common const& common);
/// The printed number of a row and its title.
std::string row_words(bangfu::Activity const& activity, Common const& common);

/// Writes tables one below the other, or as CSV the last one only.
void write_tables(std::vector<std::pair<std::string, Table>> const& tables, std::string const& format,
                  std::ostream& out);

}  // namespace command
