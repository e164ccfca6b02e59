// SPDX-License-Identifier: BSL-1.0
/// @file
/// Filters written in C++: `modality == "shadowing" && possibly(overlaps("2019-06"))`.
///
/// A term knows the kind of its values and the kinds of rows that have it. A comparison of wrong types, or a filter
/// put to rows that do not have the property, does not compile. Constants are as in JSON: codes and ids as texts,
/// times as EDTF.
#pragma once

#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

#include <bangfu/query/expression.hpp>
#include <bangfu/query/property.hpp>

namespace bangfu {

/// Sets of kinds of rows.
namespace rows {
/// One bit for each kind of row, and all of them.
/// @{
inline constexpr unsigned activity = 1U << 0U;
inline constexpr unsigned flow = 1U << 1U;
inline constexpr unsigned measure = 1U << 2U;
inline constexpr unsigned target = 1U << 3U;
inline constexpr unsigned commitment = 1U << 4U;
inline constexpr unsigned participant = 1U << 5U;
inline constexpr unsigned result = 1U << 6U;
inline constexpr unsigned institution = 1U << 7U;
inline constexpr unsigned all = (1U << 8U) - 1U;
/// @}

/// The kind of the rows that are held as `Row`; 0 for what is no row.
template <class Row>
inline constexpr unsigned of = 0;
template <>
inline constexpr unsigned of<Activity> = activity;
template <>
inline constexpr unsigned of<FlowRow> = flow;
template <>
inline constexpr unsigned of<Flow> = flow;
template <>
inline constexpr unsigned of<Measure> = measure;
template <>
inline constexpr unsigned of<Target> = target;
template <>
inline constexpr unsigned of<Commitment> = commitment;
template <>
inline constexpr unsigned of<Participant> = participant;
template <>
inline constexpr unsigned of<Result> = result;
template <>
inline constexpr unsigned of<Institution> = institution;
}  // namespace rows

/// A filter for the kinds of rows in the set `Rows`.
template <unsigned Rows>
struct Predicate {
  Expression tree;  ///< the question
};

/// A property with values of kind `Kind` that rows of the set `Rows` have. `Value` is the type of a code or an id,
/// else void.
template <ValueKind Kind, unsigned Rows, class Value = void>
struct Term {
  std::string_view prefix;           ///< what leads to it, ending in a dot; or empty
  std::string_view name;             ///< keys joined by dots
  std::string_view before_prefix{};  ///< what leads there, where it is a relation of a relation
  std::string_view before_that{};    ///< and what leads there

  /// The property as a node of a filter.
  [[nodiscard]] Expression expression() const {
    std::string full(before_that);
    for (std::string_view part : {before_prefix, prefix, name}) full += part;
    return Expression::named(full);
  }
};

namespace detail {

template <class T>
concept Textual = std::convertible_to<T, std::string_view>;

/// The constant that a C++ value stands for when it is compared with a term; not declared where they cannot be
/// compared.
template <ValueKind Kind, class Value>
struct ConstantFor;
template <class Value>
struct ConstantFor<ValueKind::text, Value> {
  static Constant of(Textual auto const& text) { return std::string(std::string_view(text)); }
};
template <class List>
struct ConstantFor<ValueKind::text, Code<List>> {
  static Constant of(Textual auto const& code) { return std::string(std::string_view(code)); }
  static Constant of(KnownCode<List> const& known) { return std::string(known.code); }
  static Constant of(Code<List> const& code) { return std::string(code.code()); }
};
template <class Entity>
struct ConstantFor<ValueKind::text, Id<Entity>> {
  static Constant of(Textual auto const& id) { return std::string(std::string_view(id)); }
  static Constant of(Id<Entity> const& id) { return id.value(); }
};
template <IsEnumeration Enum>
struct ConstantFor<ValueKind::text, Enum> {
  static Constant of(Textual auto const& code) { return std::string(std::string_view(code)); }
  static Constant of(Enum value) { return std::string(to_string(value)); }
};
template <class Value>
struct ConstantFor<ValueKind::number, Value> {
  static Constant of(std::convertible_to<Decimal> auto const& number) requires(
      !std::same_as<std::remove_cvref_t<decltype(number)>, bool>) {
    return Decimal(number);
  }
};
template <class Value>
struct ConstantFor<ValueKind::boolean, Value> {
  static Constant of(std::same_as<bool> auto b) { return b; }
};
template <class Value>
struct ConstantFor<ValueKind::tier, Value> {
  static Constant of(Tier tier) { return std::string(to_string(tier)); }
};
template <class Value>
struct ConstantFor<ValueKind::time, Value> {
  static Constant of(Textual auto const& edtf) { return throughout(Period::parse(edtf)); }
  static Constant of(Date const& date) { return on(date); }
  static Constant of(Period const& period) { return throughout(period); }
  static Constant of(When const& when) { return when; }
  static Constant of(Day day) { return on(Date(day)); }
};

template <ValueKind Kind, class Value, class T>
concept Comparable = requires(T const& value) {
  ConstantFor<Kind, Value>::of(value);
};
template <ValueKind Kind, class Value>
concept Ordered = Kind == ValueKind::number || Kind == ValueKind::tier || Kind == ValueKind::time ||
                  (Kind == ValueKind::text && std::is_void_v<Value>);

template <ValueKind Kind, unsigned Rows, class Value, class T>
Predicate<Rows> comparison(Operator op, Term<Kind, Rows, Value> const& term, T const& value) {
  return {Expression::operation(op, {term.expression(), Expression::of(ConstantFor<Kind, Value>::of(value))})};
}

}  // namespace detail

template <ValueKind Kind, unsigned Rows, class Value, class T>
requires detail::Comparable<Kind, Value, T> Predicate<Rows>
operator==(Term<Kind, Rows, Value> const& term, T const& value) {
  return detail::comparison(Operator::equal, term, value);
}
template <ValueKind Kind, unsigned Rows, class Value, class T>
requires detail::Comparable<Kind, Value, T> Predicate<Rows>
operator!=(Term<Kind, Rows, Value> const& term, T const& value) {
  return detail::comparison(Operator::not_equal, term, value);
}
template <ValueKind Kind, unsigned Rows, class Value, class T>
requires detail::Comparable<Kind, Value, T> && detail::Ordered<Kind, Value> Predicate<Rows>
operator<(Term<Kind, Rows, Value> const& term, T const& value) {
  return detail::comparison(Operator::less, term, value);
}
template <ValueKind Kind, unsigned Rows, class Value, class T>
requires detail::Comparable<Kind, Value, T> && detail::Ordered<Kind, Value> Predicate<Rows>
operator<=(Term<Kind, Rows, Value> const& term, T const& value) {
  return detail::comparison(Operator::less_equal, term, value);
}
template <ValueKind Kind, unsigned Rows, class Value, class T>
requires detail::Comparable<Kind, Value, T> && detail::Ordered<Kind, Value> Predicate<Rows>
operator>(Term<Kind, Rows, Value> const& term, T const& value) {
  return detail::comparison(Operator::greater, term, value);
}
template <ValueKind Kind, unsigned Rows, class Value, class T>
requires detail::Comparable<Kind, Value, T> && detail::Ordered<Kind, Value> Predicate<Rows>
operator>=(Term<Kind, Rows, Value> const& term, T const& value) {
  return detail::comparison(Operator::greater_equal, term, value);
}

/// Whether a text contains, or begins with, another (byte by byte).
/// @{
template <unsigned Rows>
Predicate<Rows> has_substring(Term<ValueKind::text, Rows> const& term, std::string_view part) {
  return detail::comparison(Operator::has_substring, term, part);
}
template <unsigned Rows>
Predicate<Rows> starts_with(Term<ValueKind::text, Rows> const& term, std::string_view part) {
  return detail::comparison(Operator::starts_with, term, part);
}
/// @}
/// Whether nothing is stated.
template <ValueKind Kind, unsigned Rows, class Value>
Predicate<Rows> missing(Term<Kind, Rows, Value> const& term) {
  return {Expression::operation(Operator::missing, {term.expression()})};
}

/// Both, either, or not; of rows that both filters can be put to. Kleene's, so that `!` takes in what is `no`.
/// @{
template <unsigned A, unsigned B>
requires((A & B) != 0) Predicate<A & B>
operator&&(Predicate<A> a, Predicate<B> b) {
  return {Expression::operation(Operator::all_of, {std::move(a.tree), std::move(b.tree)})};
}
template <unsigned A, unsigned B>
requires((A & B) != 0) Predicate<A & B>
operator||(Predicate<A> a, Predicate<B> b) {
  return {Expression::operation(Operator::any_of, {std::move(a.tree), std::move(b.tree)})};
}
template <unsigned A>
Predicate<A> operator!(Predicate<A> a) {
  return {Expression::operation(Operator::negation, {std::move(a.tree)})};
}
/// @}
/// Adds the rows for which the question is only possible.
template <unsigned A>
Predicate<A> possibly(Predicate<A> a) {
  return {Expression::operation(Operator::possibly, {std::move(a.tree)})};
}
/// Under `not`: takes the rows for which the question is not certain.
template <unsigned A>
Predicate<A> certainly(Predicate<A> a) {
  return {Expression::operation(Operator::certainly, {std::move(a.tree)})};
}

/// A term for any described member: `member<&Activity::number> == "3"`.
template <auto pointer>
inline constexpr auto member = []<class Class, class Type>(Type Class::*) {
  constexpr std::string_view name = [] {
    std::string_view found;
    for_each_member<Class>([&](auto const& candidate) {
      if constexpr (std::is_same_v<std::remove_cvref_t<decltype(candidate.pointer)>, Type Class::*>)
        if (candidate.pointer == pointer) found = candidate.info.key;
    });
    return found;
  }();
  using Bare = typename detail::Bare<Type>::type;
  static_assert(detail::kind_of<Type>().has_value(), "the member has members of its own: name one of those");
  constexpr ValueKind kind = *detail::kind_of<Type>();
  constexpr unsigned where = rows::of<Class>;
  static_assert(where != 0,
                "members of activities, flows, measures, targets, commitments, participants, results, institutions");
  if constexpr (is_link<Bare>) {
    return Term<kind, where, std::remove_cvref_t<decltype(std::declval<Bare>().to)>>{"", name};
  } else if constexpr (is_id<Bare> || is_code<Bare> || (kind == ValueKind::text && IsEnumeration<Bare>)) {
    return Term<kind, where, Bare>{"", name};
  } else {
    return Term<kind, where>{"", name};
  }
}(pointer);

namespace detail {
/// The same property, one relation further away.
template <unsigned To, ValueKind Kind, unsigned Rows, class Value>
constexpr Term<Kind, To, Value> led_to_by(std::string_view relation, Term<Kind, Rows, Value> const& term) {
  if (term.prefix.empty()) return {relation, term.name};
  if (term.before_prefix.empty()) return {term.prefix, term.name, relation};
  return {term.prefix, term.name, term.before_prefix, relation};
}
}  // namespace detail

/// A property of the measures that a row belongs to.
template <ValueKind Kind, unsigned Rows, class Value>
requires((Rows & rows::measure) != 0) constexpr auto of_measure(Term<Kind, Rows, Value> term) {
  return detail::led_to_by<rows::activity | rows::target | rows::commitment>("measure.", term);
}
/// A property of the targets that a row works or counts towards.
template <ValueKind Kind, unsigned Rows, class Value>
requires((Rows & rows::target) != 0) constexpr auto of_target(Term<Kind, Rows, Value> term) {
  return detail::led_to_by<rows::activity | rows::result>("target.", term);
}
/// A property of the activity that a flow belongs to, or of those that a participant takes part in.
template <ValueKind Kind, unsigned Rows, class Value>
requires((Rows & rows::activity) != 0) constexpr auto of_activity(Term<Kind, Rows, Value> term) {
  return detail::led_to_by<rows::flow | rows::participant>("activity.", term);
}
/// A property of the institution that a participant belongs to.
template <ValueKind Kind, unsigned Rows, class Value>
requires((Rows & rows::institution) != 0) constexpr auto of_institution(Term<Kind, Rows, Value> term) {
  return detail::led_to_by<rows::participant>("institution.", term);
}

// Properties that have the name of a codelist stand beside it, so that both `modality == "lecture"` and
// `modality::lecture` mean what they say.

/// The property that has this name and the codes of this list; see query/property.hpp for those by relation.
/// @{
inline constexpr Term<ValueKind::text, rows::activity | rows::flow | rows::measure, Modality> modality{"", "modality"};
inline constexpr Term<ValueKind::text, rows::activity | rows::measure | rows::target | rows::commitment, Area> area{
    "", "area"};
inline constexpr Term<ValueKind::text, rows::measure | rows::target | rows::commitment, Obligation> obligation{
    "", "obligation"};
inline constexpr Term<ValueKind::text, rows::activity, Mode> mode{"", "mode"};
inline constexpr Term<ValueKind::text, rows::activity, Status> status{"", "status"};
inline constexpr Term<ValueKind::text, rows::result, Unit> unit{"", "unit"};
/// @}

/// Properties by name. `using namespace bangfu::field` where filters are written.
namespace field {

using bangfu::area;
using bangfu::modality;
using bangfu::mode;
using bangfu::obligation;
using bangfu::status;
using bangfu::unit;

/// The member of this name (docs/formats.md), or the property by relation (query/property.hpp).
/// @{
inline constexpr Term<ValueKind::text, rows::all & ~rows::flow> id{"", "id"};
inline constexpr Term<ValueKind::text, rows::activity | rows::measure | rows::target | rows::commitment> number{
    "", "number"};
inline constexpr Term<ValueKind::text, rows::activity | rows::measure | rows::target | rows::commitment | rows::result>
    title{"", "title"};
inline constexpr Term<ValueKind::text, rows::all> note{"", "note"};
inline constexpr Term<ValueKind::text, rows::participant | rows::institution> name{"", "name"};

inline constexpr Term<ValueKind::time, rows::activity | rows::flow | rows::measure | rows::commitment> when{"", "when"};
inline constexpr Term<ValueKind::text, rows::activity | rows::flow, InstitutionId> host{"", "host"};
inline constexpr Term<ValueKind::text, rows::activity | rows::flow, InstitutionId> sender{"", "sender"};
inline constexpr Term<ValueKind::text, rows::activity | rows::flow, ParticipantId> who{"", "who"};
inline constexpr Term<ValueKind::text, rows::activity | rows::flow> person{"", "person"};
inline constexpr Term<ValueKind::text, rows::activity, MeasureId> serves{"", "serves"};
inline constexpr Term<ValueKind::text, rows::activity, TargetId> towards{"", "towards"};
inline constexpr Term<ValueKind::text, rows::activity | rows::measure | rows::target | rows::commitment> department{
    "", "responsible.department"};

inline constexpr Term<ValueKind::boolean, rows::measure> continued{"", "continued"};

inline constexpr Term<ValueKind::text, rows::target> indicator{"", "indicator"};
inline constexpr Term<ValueKind::number, rows::target> promised_min{"", "promised.min"};
inline constexpr Term<ValueKind::number, rows::target> promised_max{"", "promised.max"};
inline constexpr Term<ValueKind::text, rows::target, Unit> promised_unit{"", "promised.unit"};
inline constexpr Term<ValueKind::tier, rows::target | rows::result> tier{"", "tier"};
inline constexpr Term<ValueKind::time, rows::target> due{"", "due"};
inline constexpr Term<ValueKind::number, rows::target> baseline{"", "baseline"};

inline constexpr Term<ValueKind::text, rows::participant, InstitutionId> of{"", "of"};
inline constexpr Term<ValueKind::boolean, rows::participant> group{"", "group"};
inline constexpr Term<ValueKind::text, rows::participant, ParticipantKind> participant_kind{"", "kind"};
inline constexpr Term<ValueKind::text, rows::institution, InstitutionKind> institution_kind{"", "kind"};

inline constexpr Term<ValueKind::time, rows::result> observed_on{"", "on"};
inline constexpr Term<ValueKind::number, rows::result> value{"", "value"};
inline constexpr Term<ValueKind::text, rows::result, TargetId> of_target_id{"", "of"};
/// @}

}  // namespace field

namespace detail {
template <unsigned Rows, class T>
Predicate<Rows> time_question(Relation relation, Term<ValueKind::time, Rows> const& term, T const& time) {
  return comparison(operator_of(relation), term, time);
}
}  // namespace detail

/// What a time can be compared with: EDTF as a text, a `Date`, a `Period`, a `When`, a `Day`.
template <class T>
concept TimeConstant = detail::Comparable<ValueKind::time, void, T>;

/// The relations of time, asked of a term, or of `when` where none is named: `overlaps("2019-06")`.
/// @{
template <TimeConstant T>
auto before(T const& time) {
  return detail::time_question(Relation::before, field::when, time);
}
template <unsigned Rows, TimeConstant T>
auto before(Term<ValueKind::time, Rows> const& term, T const& time) {
  return detail::time_question(Relation::before, term, time);
}
template <TimeConstant T>
auto after(T const& time) {
  return detail::time_question(Relation::after, field::when, time);
}
template <unsigned Rows, TimeConstant T>
auto after(Term<ValueKind::time, Rows> const& term, T const& time) {
  return detail::time_question(Relation::after, term, time);
}
template <TimeConstant T>
auto overlaps(T const& time) {
  return detail::time_question(Relation::overlaps, field::when, time);
}
template <unsigned Rows, TimeConstant T>
auto overlaps(Term<ValueKind::time, Rows> const& term, T const& time) {
  return detail::time_question(Relation::overlaps, term, time);
}
template <TimeConstant T>
auto disjoint(T const& time) {
  return detail::time_question(Relation::disjoint, field::when, time);
}
template <TimeConstant T>
auto during(T const& time) {
  return detail::time_question(Relation::during, field::when, time);
}
template <unsigned Rows, TimeConstant T>
auto during(Term<ValueKind::time, Rows> const& term, T const& time) {
  return detail::time_question(Relation::during, term, time);
}
template <TimeConstant T>
auto contains(T const& time) {
  return detail::time_question(Relation::contains, field::when, time);
}
template <TimeConstant T>
auto meets(T const& time) {
  return detail::time_question(Relation::meets, field::when, time);
}
/// @}
/// Any relation.
template <unsigned Rows, TimeConstant T>
auto relates(Relation relation, Term<ValueKind::time, Rows> const& term, T const& time) {
  return detail::time_question(relation, term, time);
}

}  // namespace bangfu
