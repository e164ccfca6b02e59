// SPDX-License-Identifier: BSL-1.0
/// @file
/// The tree of a filter, whatever it was written in and wherever it is evaluated.
///
/// C++ terms (terms.hpp) build it, rows are asked by it (evaluate.hpp); text filters, columns and SQL share it. It
/// holds names, not members: binding it to a kind of row looks the names up.
#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <bangfu/core/decimal.hpp>
#include <bangfu/core/enumeration.hpp>
#include <bangfu/time/relation.hpp>
#include <bangfu/time/when.hpp>

namespace bangfu {

/// What a node of the tree does with its arguments. Names follow CQL2 (OGC 21-065r2) where it has them.
enum class Operator : unsigned char {
  all_of,    ///< and; of nothing: certain
  any_of,    ///< or; of nothing: no
  negation,  ///< not
  equal,
  not_equal,
  less,
  less_equal,
  greater,
  greater_equal,
  one_of,         ///< the first argument equals one of the others
  between,        ///< the first lies between the second and the third, both included
  has_substring,  ///< the first, a text, contains the second
  starts_with,    ///< the first, a text, begins with the second
  missing,        ///< nothing is stated (CQL2 IS NULL); always certain or no
  possibly,       ///< certain where the argument is possible
  certainly,      ///< no where the argument is only possible
  like,           ///< the first, a text, fits the second, a pattern (like.hpp)

  // Values made of values. Rows of a plan are asked them through cql2/.
  casei,           ///< a text without regard to case (Unicode full case folding)
  accenti,         ///< a text without its diacritics
  add,             ///< of two numbers, like the six that follow; exact
  subtract,        ///< the first less the second
  multiply,        ///< a property with a minus sign is -1 times the property
  divide,          ///< nothing (unknown) where the second is zero, also of the next two
  integer_divide,  ///< the quotient without its fraction, cut towards zero
  modulo,          ///< what remains then; it has the sign of the first
  power,           ///< the first to the power of the second
  timestamp,       ///< an instant: one text constant, RFC 3339 in UTC, without zeros at the end of the fraction
  interval,        ///< from the first instant to the second, both included; the text `..` stands for an open end
  array,           ///< a set of its arguments
  function,        ///< a function that is no part of CQL2, by name

  // Questions about sets (CQL2 array functions).
  array_equals,        ///< each contains the other
  array_contains,      ///< all of the second are in the first
  array_contained_by,  ///< all of the first are in the second
  array_overlaps,      ///< they share one

  before,  ///< from here on: the relations of time, in the order of `Relation`
  after,
  meets,
  met_by,
  overlaps,
  disjoint,
  during,
  contains,
  equal_time,
  starts,
  started_by,
  finishes,
  finished_by,
  leads_into,
  led_into_by,
};

template <>
struct Enumeration<Operator> {
  static constexpr Enumerator<Operator> all[] = {
      {Operator::all_of, "and", "且", "and"},
      {Operator::any_of, "or", "或", "or"},
      {Operator::negation, "not", "非", "not"},
      {Operator::equal, "=", "等于", "="},
      {Operator::not_equal, "<>", "不等于", "<>"},
      {Operator::less, "<", "小于", "<"},
      {Operator::less_equal, "<=", "不大于", "<="},
      {Operator::greater, ">", "大于", ">"},
      {Operator::greater_equal, ">=", "不小于", ">="},
      {Operator::one_of, "in", "属于", "in"},
      {Operator::between, "between", "介于", "between"},
      {Operator::has_substring, "has_substring", "含有", "contains text"},
      {Operator::starts_with, "starts_with", "开头为", "starts with"},
      {Operator::missing, "isNull", "未填", "is missing"},
      {Operator::possibly, "possibly", "可能", "possibly"},
      {Operator::certainly, "certainly", "确定", "certainly"},
      {Operator::like, "like", "符合样式", "is like"},
      {Operator::casei, "casei", "不分大小写", "regardless of case"},
      {Operator::accenti, "accenti", "不计附加符号", "regardless of accents"},
      {Operator::add, "+", "加", "plus"},
      {Operator::subtract, "-", "减", "minus"},
      {Operator::multiply, "*", "乘", "times"},
      {Operator::divide, "/", "除以", "divided by"},
      {Operator::integer_divide, "div", "整除以", "divided in whole numbers by"},
      {Operator::modulo, "%", "除余", "modulo"},
      {Operator::power, "^", "次方", "to the power of"},
      {Operator::timestamp, "timestamp", "时刻", "instant"},
      {Operator::interval, "interval", "区间", "interval"},
      {Operator::array, "array", "集合", "set"},
      {Operator::function, "function", "函数", "function"},
      {Operator::array_equals, "a_equals", "集合相等", "has exactly"},
      {Operator::array_contains, "a_contains", "集合包含", "has all of"},
      {Operator::array_contained_by, "a_containedBy", "集合属于", "has only"},
      {Operator::array_overlaps, "a_overlaps", "集合相交", "has one of"},
      {Operator::before, "before", "早于", "before"},
      {Operator::after, "after", "晚于", "after"},
      {Operator::meets, "meets", "紧接在前", "meets"},
      {Operator::met_by, "met_by", "紧接在后", "met by"},
      {Operator::overlaps, "overlaps", "重叠", "overlaps"},
      {Operator::disjoint, "disjoint", "不重叠", "disjoint"},
      {Operator::during, "during", "在其中", "during"},
      {Operator::contains, "contains", "包含", "contains"},
      {Operator::equal_time, "equal_time", "时间相同", "same time"},
      {Operator::starts, "starts", "同始先止", "starts"},
      {Operator::started_by, "started_by", "同始后止", "started by"},
      {Operator::finishes, "finishes", "同止后始", "finishes"},
      {Operator::finished_by, "finished_by", "同止先始", "finished by"},
      {Operator::leads_into, "leads_into", "先入", "leads into"},
      {Operator::led_into_by, "led_into_by", "后出", "led into by"},
  };
};

/// The operator that asks for a relation of time.
constexpr Operator operator_of(Relation relation) noexcept {
  return static_cast<Operator>(static_cast<int>(Operator::before) + static_cast<int>(relation));
}
/// The relation that an operator asks for. @pre `op >= Operator::before`
constexpr Relation relation_of(Operator op) noexcept {
  return static_cast<Relation>(static_cast<int>(op) - static_cast<int>(Operator::before));
}

/// Whether the operator makes a value, not an answer.
constexpr bool makes_value(Operator op) noexcept { return op >= Operator::casei && op <= Operator::function; }

/// A constant in a filter.
using Constant = std::variant<bool, Decimal, std::string, When>;

/// A node: a constant, the name of a property, or an operator with arguments.
struct Expression {
  /// What a node is.
  enum class Kind : unsigned char {
    constant,   ///< a value
    property,   ///< the name of a property of the row
    operation,  ///< an operator and its arguments
  };

  Kind kind = Kind::constant;           ///< what the node is; the members of the other kinds are left out of account
  Operator op = Operator::all_of;       ///< of an operation
  Constant constant{};                  ///< of a constant
  std::string property{};               ///< of a property: keys joined by dots, such as `promised.min`; of a
                                        ///< function: its name
  std::vector<Expression> arguments{};  ///< of an operation

  // Templates, so that only those who build or print a tree pay for the compilation of the variant.
  /// A node of each kind.
  /// @{
  template <std::convertible_to<Constant> C = Constant>
  static Expression of(C value) {
    return {.kind = Kind::constant, .constant = std::move(value)};
  }
  template <class = void>
  static Expression named(std::string_view name) {
    return {.kind = Kind::property, .property = std::string(name)};
  }
  template <class = void>
  static Expression operation(Operator op, std::vector<Expression> arguments) {
    return {.kind = Kind::operation, .op = op, .arguments = std::move(arguments)};
  }
  template <class = void>
  static Expression function(std::string_view name, std::vector<Expression> arguments) {
    return {.kind = Kind::operation,
            .op = Operator::function,
            .property = std::string(name),
            .arguments = std::move(arguments)};
  }
  /// @}

  friend bool operator==(Expression const&, Expression const&) = default;
};

/// Prints the tree as nested calls, for people who debug.
template <std::same_as<Expression> E>
std::ostream& operator<<(std::ostream& out, E const& e) {
  switch (e.kind) {
    case Expression::Kind::constant:
      if (auto const* b = std::get_if<bool>(&e.constant)) return out << (*b ? "true" : "false");
      if (auto const* d = std::get_if<Decimal>(&e.constant)) return out << *d;
      if (auto const* s = std::get_if<std::string>(&e.constant)) return out << '\'' << *s << '\'';
      return out << '[' << std::get<When>(e.constant) << ']';
    case Expression::Kind::property: return out << e.property;
    case Expression::Kind::operation: break;
  }
  out << (e.op == Operator::function ? std::string_view(e.property) : to_string(e.op)) << '(';
  char const* separator = "";
  for (E const& argument : e.arguments) {
    out << separator << argument;
    separator = ", ";
  }
  return out << ')';
}

}  // namespace bangfu
