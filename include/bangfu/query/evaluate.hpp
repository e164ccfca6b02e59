// SPDX-License-Identifier: BSL-1.0
/// @file
/// Asks a row of a plan a filter.
#pragma once

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <bangfu/core/truth.hpp>
#include <bangfu/query/expression.hpp>
#include <bangfu/query/like.hpp>
#include <bangfu/query/property.hpp>

namespace bangfu {

/// A filter compares what cannot be compared. A fault of the filter, found when it is bound.
class WrongType : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

namespace detail {

// Templates over the datum, so that only those who ask pay for their compilation.
/// A time as it is compared. `made` holds one that a date or a period stands for.
template <class D>
When const& time_of(D const& d, When& made) {
  if (auto const* when = std::get_if<When const*>(&d)) return **when;
  if (auto const* period = std::get_if<Period>(&d)) return made = throughout(*period);
  return made = on(std::get<Date>(d));
}
template <class D>
ValueKind kind_of_datum(D const& d) noexcept {
  constexpr ValueKind kinds[] = {ValueKind::boolean, ValueKind::number, ValueKind::text, ValueKind::tier,
                                 ValueKind::time,    ValueKind::time,   ValueKind::time};
  return kinds[d.index()];
}

/// Three-way comparison of two known values of a kind that has an order.
template <class T>
Truth compare(Operator op, T const& a, T const& b) {
  switch (op) {
    case Operator::equal: return truth(a == b);
    case Operator::less: return truth(a < b);
    case Operator::less_equal: return truth(!(b < a));
    case Operator::greater: return truth(b < a);
    case Operator::greater_equal: return truth(!(a < b));
    default: return Truth::possible;
  }
}
template <class W>
Truth compare_times(Operator op, W const& a, W const& b, SchoolCalendar const* calendar) {
  switch (op) {
    case Operator::equal: return relate(Relation::equal, a, b, calendar);
    case Operator::less: return relate(Relation::before, a, b, calendar);
    case Operator::less_equal: return !relate(Relation::after, a, b, calendar);
    case Operator::greater: return relate(Relation::after, a, b, calendar);
    case Operator::greater_equal: return !relate(Relation::before, a, b, calendar);
    default: return relate(relation_of(op), a, b, calendar);
  }
}
template <class D>
Truth compare_data(Operator op, D const& a, D const& b, SchoolCalendar const* calendar) {
  switch (kind_of_datum(a)) {
    case ValueKind::boolean: return compare(op, std::get<bool>(a), std::get<bool>(b));
    case ValueKind::number: return compare(op, std::get<Decimal>(a), std::get<Decimal>(b));
    case ValueKind::tier: return compare(op, std::get<Tier>(a), std::get<Tier>(b));
    case ValueKind::time: {
      When x;
      When y;
      return compare_times(op, time_of(a, x), time_of(b, y), calendar);
    }
    case ValueKind::text: break;
  }
  std::string_view const x = std::get<std::string_view>(a);
  std::string_view const y = std::get<std::string_view>(b);
  if (op == Operator::has_substring) return truth(x.find(y) != std::string_view::npos);
  if (op == Operator::starts_with) return truth(x.substr(0, y.size()) == y);
  if (op == Operator::like) return truth(is_like(x, y));
  return compare(op, x, y);
}

}  // namespace detail

/// A filter bound to rows of kind `Row`: its names are looked up and its constants understood once, before any row is
/// asked.
template <class Row>
class BoundFilter {
 public:
  /// @throws UnknownProperty, WrongType (both `std::logic_error`); ReadError where a constant that stands for a time is no EDTF
  explicit BoundFilter(Expression const& filter) : root_(bind_question(filter)) {}

  /// The answer for one row of the plan that `view` shows.
  [[nodiscard]] Truth operator()(PlanView const& view, Row const& row) const { return ask(root_, view, row); }

 private:
  struct Node {
    Operator op = Operator::all_of;
    std::vector<Node> questions{};        // of connectives
    std::vector<Accessor<Row>> values{};  // of comparisons: what is compared; without `get`, the next constant
    std::vector<Constant> constants{};
    std::vector<Datum> data{};  // the constants as they are compared
  };

  static bool is_connective(Operator op) noexcept {
    return op == Operator::all_of || op == Operator::any_of || op == Operator::negation || op == Operator::possibly ||
           op == Operator::certainly;
  }
  static std::size_t wanted_arguments(Operator op) noexcept {
    if (op == Operator::missing) return 1;
    return op == Operator::between ? 3 : 2;
  }

  static Node bind_question(Expression const& e) {
    Node node;
    if (e.kind == Expression::Kind::property) {  // a property that is true or false by itself
      node.op = Operator::equal;
      return bind_comparison(Expression::operation(Operator::equal, {e, Expression::of(true)}));
    }
    if (e.kind == Expression::Kind::constant) {
      if (auto const* b = std::get_if<bool>(&e.constant)) {
        node.op = *b ? Operator::all_of : Operator::any_of;  // of nothing
        return node;
      }
      throw WrongType("a constant that is no truth value stands where a question is expected");
    }
    if (!is_connective(e.op)) return bind_comparison(e);
    node.op = e.op;
    bool const single = e.op != Operator::all_of && e.op != Operator::any_of;
    if (single && e.arguments.size() != 1) throw WrongType(std::string(to_string(e.op)) + " takes one argument");
    for (Expression const& argument : e.arguments) node.questions.push_back(bind_question(argument));
    return node;
  }

  static Node bind_comparison(Expression const& e) {
    if (makes_value(e.op) || (e.op >= Operator::array_equals && e.op <= Operator::array_overlaps))
      throw WrongType("rows are asked " + std::string(to_string(e.op)) + " through cql2/");
    std::size_t const wanted = wanted_arguments(e.op);
    if (e.arguments.size() < wanted || (e.op != Operator::one_of && e.arguments.size() > wanted))
      throw WrongType(std::string(to_string(e.op)) + " takes " + std::to_string(wanted) + " arguments");
    Node node;
    node.op = e.op;
    std::optional<ValueKind> kind;
    if (e.op >= Operator::before) kind = ValueKind::time;
    if (e.op == Operator::has_substring || e.op == Operator::starts_with || e.op == Operator::like)
      kind = ValueKind::text;
    for (Expression const& argument : e.arguments) {
      if (argument.kind == Expression::Kind::operation && makes_value(argument.op))
        throw WrongType("rows are asked " + std::string(to_string(argument.op)) + " through cql2/");
      if (argument.kind == Expression::Kind::operation) throw WrongType("a question stands where a value is expected");
      Accessor<Row> accessor;
      if (argument.kind == Expression::Kind::property) {
        accessor = find_property<Row>(argument.property);
        if (kind && *kind != accessor.kind)
          throw WrongType(argument.property + " is of kind " + std::string(to_string(accessor.kind)) + ", not " +
                          std::string(to_string(*kind)));
        kind = accessor.kind;
      } else {
        node.constants.push_back(argument.constant);
      }
      node.values.push_back(accessor);
    }
    if (!kind) kind = kind_of_constants(node.constants);
    if (kind == ValueKind::boolean && e.op != Operator::missing && e.op != Operator::one_of &&
        e.op > Operator::not_equal)
      throw WrongType("true and false have no order");
    for (Constant const& constant : node.constants) node.data.push_back(as_datum(constant, kind));
    return node;
  }

  /// What constants are compared as where no property tells: a text may stand for a time.
  static ValueKind kind_of_constants(std::vector<Constant> const& constants) {
    for (Constant const& constant : constants) {
      if (std::holds_alternative<bool>(constant)) return ValueKind::boolean;
      if (std::holds_alternative<Decimal>(constant)) return ValueKind::number;
      if (std::holds_alternative<When>(constant)) return ValueKind::time;
    }
    return ValueKind::text;
  }

  /// A constant as a value of the kind it is compared with. Texts stand for times (EDTF) and tiers where these are
  /// meant.
  static Datum as_datum(Constant const& constant, std::optional<ValueKind> kind) {
    if (auto const* text = std::get_if<std::string>(&constant)) {
      if (kind == ValueKind::time) return Period::parse(*text);
      if (kind == ValueKind::tier) {
        if (Tier const* tier = find_enumerator<Tier>(*text)) return *tier;
        throw WrongType("there is no tier " + *text);
      }
    }
    Datum datum;
    if (auto const* b = std::get_if<bool>(&constant)) datum = *b;
    if (auto const* d = std::get_if<Decimal>(&constant)) datum = *d;
    // These two refer to the constant, and the node may move: they are replaced when asked.
    if (std::holds_alternative<std::string>(constant)) datum = std::string_view();
    if (std::holds_alternative<When>(constant)) datum = static_cast<When const*>(nullptr);
    if (kind && detail::kind_of_datum(datum) != *kind)
      throw WrongType("a constant of kind " + std::string(to_string(detail::kind_of_datum(datum))) +
                      " is compared with a value of kind " + std::string(to_string(*kind)));
    return datum;
  }

  static Truth ask(Node const& node, PlanView const& view, Row const& row) {
    switch (node.op) {
      case Operator::all_of: {
        Truth all = Truth::certain;
        for (Node const& question : node.questions) {
          all = all && ask(question, view, row);
          if (all == Truth::no) break;
        }
        return all;
      }
      case Operator::any_of: {
        Truth any = Truth::no;
        for (Node const& question : node.questions) {
          any = any || ask(question, view, row);
          if (any == Truth::certain) break;
        }
        return any;
      }
      case Operator::negation: return !ask(node.questions.front(), view, row);
      case Operator::possibly: return truth(is_possible(ask(node.questions.front(), view, row)));
      case Operator::certainly: return truth(is_certain(ask(node.questions.front(), view, row)));
      default: return compare(node, view, row);
    }
  }

  static Truth compare(Node const& node, PlanView const& view, Row const& row) {
    SchoolCalendar const* calendar = view.plan().calendar ? &*view.plan().calendar : nullptr;
    Data left;
    Data right;
    std::size_t constant = 0;
    values(node, 0, constant, view, row, left);
    if (node.op == Operator::missing) return truth(left.empty());
    values(node, 1, constant, view, row, right);
    if (node.op == Operator::not_equal) return !any_pair(Operator::equal, left, right, calendar);
    if (node.op == Operator::between) {  // of each value both limits are asked
      Data high;
      values(node, 2, constant, view, row, high);
      return over_values(left, [&](Datum const& value) {
        return over_values(right,
                           [&](Datum const& limit) {
                             return detail::compare_data(Operator::greater_equal, value, limit, calendar);
                           }) &&
               over_values(high, [&](Datum const& limit) {
                 return detail::compare_data(Operator::less_equal, value, limit, calendar);
               });
      });
    }
    if (node.op == Operator::one_of) {
      Truth any = any_pair(Operator::equal, left, right, calendar);
      for (std::size_t i = 2; i < node.values.size(); ++i) {
        right.clear();
        values(node, i, constant, view, row, right);
        any = any || any_pair(Operator::equal, left, right, calendar);
      }
      return any;
    }
    return any_pair(node.op, left, right, calendar);
  }

  /// The best answer of the values. Where none is stated anything is possible; what is inferred makes possible at most.
  template <class Ask>
  static Truth over_values(Data const& data, Ask const& answer) {
    Truth any = data.empty() ? Truth::possible : Truth::no;
    for (Datum const& value : data) any = any || answer(value);
    for (Datum const& value : data.inferred()) any = any || (Truth::possible && answer(value));
    return any;
  }
  static Truth any_pair(Operator op, Data const& left, Data const& right, SchoolCalendar const* calendar) {
    return over_values(left, [&](Datum const& a) {
      return over_values(right, [&](Datum const& b) { return detail::compare_data(op, a, b, calendar); });
    });
  }

  static void values(Node const& node, std::size_t at, std::size_t& constant, PlanView const& view, Row const& row,
                     Data& out) {
    Accessor<Row> const& accessor = node.values[at];
    if (accessor.get != nullptr) return accessor.get(view, row, accessor.path, out);
    std::size_t const i = constant++;
    if (std::holds_alternative<std::string_view>(node.data[i])) {
      out.emplace_back(std::string_view(std::get<std::string>(node.constants[i])));
    } else if (std::holds_alternative<When const*>(node.data[i])) {
      out.emplace_back(&std::get<When>(node.constants[i]));
    } else {
      out.emplace_back(node.data[i]);
    }
  }

  Node root_;
};

/// The answer of one row to a filter that is asked once. @throws as BoundFilter
template <class Row>
Truth evaluate(Expression const& filter, PlanView const& view, Row const& row) {
  return BoundFilter<Row>(filter)(view, row);
}

}  // namespace bangfu
