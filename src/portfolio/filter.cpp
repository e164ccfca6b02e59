// SPDX-License-Identifier: BSL-1.0
#include "portfolio/filter.hpp"

namespace bangfu::columns {

namespace {

void collect(Expression const& e, std::string_view& name, bool& several) {
  if (e.kind == Expression::Kind::property) {
    several = several || (!name.empty() && name != e.property);
    name = e.property;
  }
  for (Expression const& argument : e.arguments) collect(argument, name, several);
}

/// The same question of a property that is called by its kind.
Expression renamed(Expression const& e, std::string_view name) {
  Expression copy = e;
  if (copy.kind == Expression::Kind::property) copy.property = std::string(name);
  for (Expression& argument : copy.arguments) argument = renamed(argument, name);
  return copy;
}

/// The constant of a plain question of time, `relation(property, constant)`.
std::optional<When> constant_time(Expression const& e) {
  if (e.kind != Expression::Kind::operation || e.op < Operator::before || e.arguments.size() != 2) return std::nullopt;
  if (e.arguments[0].kind != Expression::Kind::property || e.arguments[1].kind != Expression::Kind::constant)
    return std::nullopt;
  Constant const& constant = e.arguments[1].constant;
  if (auto const* when = std::get_if<When>(&constant)) return *when;
  if (auto const* text = std::get_if<std::string>(&constant)) return throughout(Period::parse(*text));
  return std::nullopt;
}

}  // namespace

std::string_view only_property(Expression const& e) {
  std::string_view name;
  bool several = false;
  collect(e, name, several);
  return several ? std::string_view() : name;
}

bool has_calendar_time(Expression const& e) {
  if (e.kind == Expression::Kind::constant)
    if (auto const* when = std::get_if<When>(&e.constant)) return needs_calendar(*when);
  return std::any_of(e.arguments.begin(), e.arguments.end(), has_calendar_time);
}

Table table_of(Expression const& e, ValueSets const& sets, ValueKind kind) {
  BoundFilter<OneValue> const filter(renamed(e, to_string(kind)));
  static CalendarOnly const none(nullptr);
  Table table(sets.size());
  OneValue one{.sets = &sets};
  for (; one.number < sets.size(); ++one.number) table[one.number] = static_cast<std::uint8_t>(filter(none.view, one));
  return table;
}

Table table_of(Expression const& e, Times const& times) {
  BoundFilter<OneValue> const filter(renamed(e, to_string(ValueKind::time)));
  Table table(times.size());
  OneValue one{.times = &times};
  auto const ask = [&](std::uint32_t number) {
    one.number = number;
    table[number] = static_cast<std::uint8_t>(filter(times.view(number), one));
  };
  if (auto const constant = constant_time(e)) {
    // Two stretches are all that the evaluator of rows would look at.
    if (auto const asked = detail::simple_stretch(*constant, nullptr)) {
      Relation const relation = relation_of(e.op);
      ask(Times::blank);
      for (std::uint32_t number = 1; number < times.size(); ++number) {
        if (Stretch const* stretch = times.stretch(number)) {
          table[number] = static_cast<std::uint8_t>(relate(relation, *stretch, *asked));
        } else {
          ask(number);
        }
      }
      return table;
    }
  }
  for (std::uint32_t number = 0; number < times.size(); ++number) ask(number);
  return table;
}

}  // namespace bangfu::columns
