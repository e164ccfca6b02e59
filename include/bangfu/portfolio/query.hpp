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
/// A query means for each row what it means when its plan is asked. Most properties that are asked often (of activities
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
  std::size_t certain = 0;   ///< for certain
  std::size_t possible = 0;  ///< possibly, but not certainly

  friend bool operator==(Counts const&, Counts const&) = default;
};

/// A part of a long list.
struct Page {
  std::size_t offset = 0;        ///< how many are passed over
  std::size_t limit = SIZE_MAX;  ///< how many follow at most
};

/// What rows are ordered or grouped by.
struct By {
  /// Kinds of keys.
  enum class What : unsigned char {
    property,  ///< the values of a property
    year,      ///< the years that an activity overlaps
    quarter,   ///< the quarters that it overlaps
    month,     ///< the months that it overlaps
    plan,      ///< the plan that the row is in
  };
  What what = What::property;  ///< what the key is
  std::string property{};      ///< name of the property
  bool descending = false;     ///< the last first; what has no value stays at the end
};
/// By a property of the rows (query/property.hpp).
inline By by(std::string_view property) { return {.property = std::string(property)}; }
/// The same by a term.
template <ValueKind Kind, unsigned Rows, class Value>
By by(Term<Kind, Rows, Value> const& term) {
  return {.property = term.expression().property};
}
/// The same, the last first.
inline By descending(By by) {
  by.descending = true;
  return by;
}
/// Groups by the years that an activity overlaps: `2019`.
inline By const by_year{.what = By::What::year};
/// Groups by the quarters that an activity overlaps: `2019-Q2`.
inline By const by_quarter{.what = By::What::quarter};
/// Groups by the months that an activity overlaps: `2019-05`.
inline By const by_month{.what = By::What::month};
/// Groups by plan.
inline By const by_plan{.what = By::What::plan};

/// Rows that have something in common.
struct Group {
  std::vector<std::string> keys{};  ///< one for each `By`; empty where nothing is stated
  Counts counts{};                  ///< how many rows there are with these keys

  friend bool operator==(Group const&, Group const&) = default;
};

namespace columns {

/// A filter that has been understood for one portfolio; see `Query`.
struct Prepared;
/// Shared between copies of a query.
using PreparedPointer = std::shared_ptr<Prepared const>;
/// A question of an embedder's own; the row is of the kind that is asked for.
using AnyTest = std::function<Truth(PlanView const& view, void const* row)>;
/// An inverted list that activities must be on.
struct Listed {
  /// Whose list it is.
  enum class Of : unsigned char {
    hosts,    ///< the activities that an institution hosts
    senders,  ///< those to which it sends somebody
    people,   ///< those of a person
  };
  Of of = Of::hosts;             ///< whose list it is
  std::uint32_t key = 0;         ///< of the institution or person
  std::uint64_t generation = 0;  ///< of the portfolio that the key is of
};
/// How a prepared filter is asked.
struct Asking {
  std::vector<Listed> lists{};  ///< rows must be on all of them
  unsigned threads = 1;         ///< that scan; 0: as many as the machine has
};

/// @param kind as in `bangfu::rows`
PreparedPointer prepare(Portfolio const& portfolio, unsigned kind);
/// The query, and another filter.
PreparedPointer narrowed(Portfolio const& portfolio, Prepared const& query, Expression const& filter);
/// The query, and a test.
PreparedPointer tested(Portfolio const& portfolio, Prepared const& query, AnyTest test);
/// The list of a person. @throws std::logic_error for a key from before the portfolio changed
Listed listed(Portfolio const& portfolio, PersonKey const& person);
/// A list of an institution. @throws as above
Listed listed(Portfolio const& portfolio, Listed::Of of, InstitutionKey const& institution);
/// Numbers of the rows with this answer, in order.
std::vector<std::uint32_t> select(Portfolio const& portfolio, Prepared const& query, Asking const& asking, Truth answer,
                                  Page const& page);
/// Numbers of the rows that are certain, in the order of a property.
std::vector<std::uint32_t> select(Portfolio const& portfolio, Prepared const& query, Asking const& asking,
                                  By const& order, Page const& page);
/// How many rows answer.
Counts count(Portfolio const& portfolio, Prepared const& query, Asking const& asking);
/// The same by keys.
std::vector<Group> count_by(Portfolio const& portfolio, Prepared const& query, Asking const& asking,
                            std::vector<By> const& keys);
/// The columns of a portfolio.
Columns const& columns_of(Portfolio const& portfolio) noexcept;

}  // namespace columns

/// A filter put to the rows of a portfolio, understood once and asked as often as needed, also from several threads.
template <RowOfPortfolio Row>
class Query {
 public:
  /// A question of one's own, where a filter cannot say it.
  using Test = std::function<Truth(PlanView const&, Row const&)>;

  /// All rows of the kind. The portfolio must outlive the query. When it changes, the query follows, unless it was
  /// given a key: then it throws std::logic_error where it is asked.
  explicit Query(Portfolio const& portfolio) : Query(portfolio, columns::prepare(portfolio, bangfu::rows::of<Row>)) {}

  /// Asks for rows that answer another filter too.
  /// @throws as BoundFilter, for a filter that was not written in C++
  template <unsigned Set>
  requires((Set & bangfu::rows::of<Row>) != 0) friend Query operator|(Query const& query, Where<Set> const& condition) {
    return query.narrowed(condition.filter);
  }
  /// Asks for rows that answer another filter too. @throws UnknownProperty, WrongType, ReadError as BoundFilter
  [[nodiscard]] Query narrowed(Expression const& filter) const {
    return {*portfolio_, columns::narrowed(*portfolio_, *prepared_, filter), asking_};
  }
  /// Asks for rows that pass a test too; it is put to those that the filter has not decided.
  [[nodiscard]] Query tested(Test test) const {
    return {*portfolio_,
            columns::tested(*portfolio_, *prepared_,
                            [ask = std::move(test)](PlanView const& view, void const* row) {
                              return ask(view, *static_cast<Row const*>(row));
                            }),
            asking_};
  }
  /// Only activities that an institution hosts; found by an inverted list.
  /// @throws std::logic_error for a key from before the portfolio changed
  [[nodiscard]] Query hosted_by(InstitutionKey const& institution) const {
    static_assert(std::is_same_v<Row, Activity>);
    return on(columns::listed(*portfolio_, columns::Listed::Of::hosts, institution));
  }
  /// Only activities to which an institution sends somebody. @throws as `hosted_by`
  [[nodiscard]] Query sent_by(InstitutionKey const& institution) const {
    static_assert(std::is_same_v<Row, Activity>);
    return on(columns::listed(*portfolio_, columns::Listed::Of::senders, institution));
  }
  /// Only activities in which a person travels, attends or took part. @throws as `hosted_by`
  [[nodiscard]] Query with(PersonKey const& person) const {
    static_assert(std::is_same_v<Row, Activity>);
    return on(columns::listed(*portfolio_, person));
  }
  /// How many threads scan; 0 as many as the machine has.
  [[nodiscard]] Query on_threads(unsigned threads) const {
    Query copy(*this);
    copy.asking_.threads = threads;
    return copy;
  }

  /// Rows for which the answer is certain, in order.
  [[nodiscard]] Rows<Row> rows(Page const& page = {}) const { return with_answer(Truth::certain, page); }
  /// Rows for which it is possible, but not certain.
  [[nodiscard]] Rows<Row> possible_rows(Page const& page = {}) const { return with_answer(Truth::possible, page); }
  /// Certain rows in the order of a property: numbers and tiers by value, texts byte by byte (the first value counts),
  /// times by their earliest day; equal ones in the order of the portfolio, those without a value last. The part of a
  /// page is found without sorting the rest. @throws UnknownProperty
  [[nodiscard]] Rows<Row> rows(By const& order, Page const& page = {}) const {
    return {columns::columns_of(*portfolio_), columns::select(*portfolio_, *prepared_, asking_, order, page)};
  }
  /// How many rows answer: certainly, and possibly.
  [[nodiscard]] Counts count() const { return columns::count(*portfolio_, *prepared_, asking_); }
  /// Counts rows by one or several keys, sorted by key. A row with several values counts under each: certainly where
  /// both the answer and the value are certain. Under years, quarters and months a row counts for certain where it
  /// certainly overlaps, and possibly where it possibly does; what has no bound, or more than a hundred years, or no date,
  /// counts under an empty key. @throws UnknownProperty
  [[nodiscard]] std::vector<Group> count_by(std::vector<By> const& keys) const {
    return columns::count_by(*portfolio_, *prepared_, asking_, keys);
  }

 private:
  Query(Portfolio const& portfolio, columns::PreparedPointer prepared, columns::Asking asking = {})
      : portfolio_(&portfolio), prepared_(std::move(prepared)), asking_(std::move(asking)) {}
  [[nodiscard]] Query on(columns::Listed const& list) const {
    Query copy(*this);
    copy.asking_.lists.push_back(list);
    return copy;
  }
  [[nodiscard]] Rows<Row> with_answer(Truth answer, Page const& page) const {
    return {columns::columns_of(*portfolio_), columns::select(*portfolio_, *prepared_, asking_, answer, page)};
  }

  Portfolio const* portfolio_;
  columns::PreparedPointer prepared_;
  columns::Asking asking_;
};

/// All rows of one kind.
inline Query<Activity> activities(Portfolio const& portfolio) { return Query<Activity>(portfolio); }
inline Query<FlowRow> flows(Portfolio const& portfolio) { return Query<FlowRow>(portfolio); }
inline Query<Measure> measures(Portfolio const& portfolio) { return Query<Measure>(portfolio); }
inline Query<Target> targets(Portfolio const& portfolio) { return Query<Target>(portfolio); }
inline Query<Commitment> commitments(Portfolio const& portfolio) { return Query<Commitment>(portfolio); }
inline Query<Participant> participants(Portfolio const& portfolio) { return Query<Participant>(portfolio); }
inline Query<Result> results(Portfolio const& portfolio) { return Query<Result>(portfolio); }
inline Query<Institution> institutions(Portfolio const& portfolio) { return Query<Institution>(portfolio); }

}  // namespace bangfu
