// SPDX-License-Identifier: BSL-1.0
/// @file
/// Questions put to a portfolio: the filters of `query/`, answered from columns.
///
/// @code
/// auto const lectures = activities(portfolio) | where(modality == "lecture" && overlaps("2019-05"));  // prepared once
/// for (auto const& row : lectures.rows()) std::cout << row.plan().title << ' ' << row->title << '\n';
/// std::cout << lectures.hosted_by(school).count().certain << '\n';
/// for (Group const& g : lectures.count_by({by_month, by(modality)})) …
/// @endcode
///
/// A question means for each row what it means when its plan is asked. Most properties that are asked often (of activities
/// `when`, `modality`, `area`, `mode`, `status`, `title`; of measures and targets `area`, `obligation`, `title`, of measures
/// `modality`, of targets `tier`) are answered from columns, hundreds of millions of rows a second; for any other the plans of the
/// rows that are still undecided are asked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/portfolio/rows.hpp>
#include <bangfu/query/select.hpp>

namespace bangfu {

/// How many rows answer a question.
struct Counts {
  std::size_t certain = 0;
  std::size_t possible = 0;  ///< possibly, but not certainly

  friend bool operator==(Counts const&, Counts const&) = default;
};

/// A part of a long list.
struct Page {
  std::size_t offset = 0;
  std::size_t limit = SIZE_MAX;
};

/// What rows are ordered or grouped by.
struct By {
  enum class What : unsigned char { property, year, quarter, month, plan };
  What what = What::property;
  std::string property{};  ///< name of the property
  bool descending = false;
};
inline By by(std::string_view property) { return {.property = std::string(property)}; }
template <ValueKind Kind, unsigned Rows, class Value>
By by(Term<Kind, Rows, Value> const& term) {
  return {.property = term.expression().property};
}
inline By descending(By by) {
  by.descending = true;
  return by;
}
/// Groups by the years, quarters or months that an activity overlaps (`2019`, `2019-Q2`, `2019-05`).
inline By const by_year{.what = By::What::year};
inline By const by_quarter{.what = By::What::quarter};
inline By const by_month{.what = By::What::month};
/// Groups by plan.
inline By const by_plan{.what = By::What::plan};

/// Rows that have something in common.
struct Group {
  std::vector<std::string> keys{};  ///< one for each `By`; empty where nothing is stated
  Counts counts{};

  friend bool operator==(Group const&, Group const&) = default;
};

namespace columns {
enum class Side : unsigned char { host, sender };
template <RowOfPortfolio Row>
struct Prepared;
}  // namespace columns

/// A filter put to the rows of a portfolio, understood once and asked as often as needed, also from several threads.
template <RowOfPortfolio Row>
class Question {
 public:
  /// A question of one's own, where a filter cannot say it.
  using Test = std::function<Truth(PlanView const&, Row const&)>;

  explicit Question(Portfolio const& portfolio);

  /// Asks for rows that answer another filter too.
  /// @throws as BoundFilter, for a filter that was not written in C++
  template <unsigned Set>
  requires((Set & bangfu::rows::of<Row>) != 0) friend Question operator|(Question const& question,
                                                                         Where<Set> const& condition) {
    return question.narrowed(condition.filter);
  }
  [[nodiscard]] Question narrowed(Expression const& filter) const;
  /// Asks for rows that pass a test too; it is put to rows that the filter has not decided.
  [[nodiscard]] Question tested(Test test) const;
  /// Only activities that an institution hosts, or sends to, or in which a person travels or attends; found by an
  /// inverted list. @throws std::logic_error for a key from before the portfolio changed
  template <std::same_as<InstitutionKey> Key>
  requires std::same_as<Row, Activity>
  [[nodiscard]] Question hosted_by(Key const& institution) const { return listed(columns::Side::host, institution); }
  template <std::same_as<InstitutionKey> Key>
  requires std::same_as<Row, Activity>
  [[nodiscard]] Question sent_by(Key const& institution) const { return listed(columns::Side::sender, institution); }
  template <std::same_as<PersonKey> Key>
  requires std::same_as<Row, Activity>
  [[nodiscard]] Question with(Key const& person) const { return listed(person); }
  /// How many threads scan; 0 as many as the machine has.
  [[nodiscard]] Question on_threads(unsigned threads) const;

  /// Rows for which the answer is certain, in order.
  [[nodiscard]] Rows<Row> rows(Page const& page = {}) const;
  /// Rows for which it is possible, but not certain.
  [[nodiscard]] Rows<Row> possible_rows(Page const& page = {}) const;
  [[nodiscard]] Counts count() const;
  /// Certain rows in the order of a property: numbers and tiers by value, texts byte by byte (the first value counts), times by
  /// their earliest day; equal ones in the order of the portfolio, those without a value last. The part of a page is
  /// found without sorting the rest. @throws UnknownProperty
  [[nodiscard]] Rows<Row> rows(By const& order, Page const& page = {}) const;
  /// Counts rows by one or several keys, sorted by key. A row with several values counts under each: certainly where both
  /// the answer and the value are certain. Under years, quarters and months a row counts for certain where it certainly
  /// overlaps, and possibly where it possibly does; what has no bound, or no date, counts under an empty key.
  /// @throws UnknownProperty
  [[nodiscard]] std::vector<Group> count_by(std::vector<By> const& keys) const;

 private:
  Question(Portfolio const& portfolio, std::shared_ptr<columns::Prepared<Row> const> prepared);
  [[nodiscard]] Question listed(PersonKey const& person) const;
  [[nodiscard]] Question listed(columns::Side side, InstitutionKey const& institution) const;
  [[nodiscard]] std::shared_ptr<columns::Prepared<Row> const> current() const;

  Portfolio const* portfolio_;
  std::shared_ptr<columns::Prepared<Row> const> prepared_;
};

extern template class Question<Activity>;
extern template class Question<FlowRow>;
extern template class Question<Measure>;
extern template class Question<Target>;
extern template class Question<Commitment>;
extern template class Question<Participant>;
extern template class Question<Result>;
extern template class Question<Institution>;

/// All rows of one kind.
inline Question<Activity> activities(Portfolio const& portfolio) { return Question<Activity>(portfolio); }
inline Question<FlowRow> flows(Portfolio const& portfolio) { return Question<FlowRow>(portfolio); }
inline Question<Measure> measures(Portfolio const& portfolio) { return Question<Measure>(portfolio); }
inline Question<Target> targets(Portfolio const& portfolio) { return Question<Target>(portfolio); }
inline Question<Commitment> commitments(Portfolio const& portfolio) { return Question<Commitment>(portfolio); }
inline Question<Participant> participants(Portfolio const& portfolio) { return Question<Participant>(portfolio); }
inline Question<Result> results(Portfolio const& portfolio) { return Question<Result>(portfolio); }
inline Question<Institution> institutions(Portfolio const& portfolio) { return Question<Institution>(portfolio); }

}  // namespace bangfu
