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

bool is_connective(Expression const& e) noexcept {
  if (e.kind != Expression::Kind::operation) return false;
  return e.op == Operator::all_of || e.op == Operator::any_of || e.op == Operator::negation ||
         e.op == Operator::possibly || e.op == Operator::certainly;
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
  if (is_connective(e) && !e.arguments.empty()) {  // so that plain questions of time are met on their own
    Table table = table_of(e.arguments[0], times);
    for (std::size_t i = 1; i < e.arguments.size(); ++i) {
      Table const other = table_of(e.arguments[i], times);
      for (std::size_t n = 0; n < table.size(); ++n)
        table[n] = e.op == Operator::all_of ? std::min(table[n], other[n]) : std::max(table[n], other[n]);
    }
    for (std::uint8_t& answer : table) {
      if (e.op == Operator::negation) answer = static_cast<std::uint8_t>(2 - answer);
      if (e.op == Operator::possibly) answer = answer != 0 ? 2 : 0;
      if (e.op == Operator::certainly) answer = answer == 2 ? 2 : 0;
    }
    return table;
  }
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

Filter::Filter(Columns const& columns, Kind kind, RowTests& rows, Expression const& filter,
               std::vector<AnyTest> const& tests)
    : columns_(columns), kind_(kind), rows_(rows) {
  rows.check(filter);
  root_ = make(filter);
  if (!tests.empty()) {
    Node both;
    both.kind = Node::Kind::all_of;
    both.cost = 3;
    both.parts.push_back(std::move(root_));
    for (AnyTest const& test : tests) {
      Node node;
      node.kind = Node::Kind::row;
      node.cost = 3;
      node.test = test;
      both.parts.push_back(std::move(node));
    }
    root_ = std::move(both);
  }
  depth_ = depth(root_);
}

std::size_t Filter::depth(Node const& node) {
  std::size_t deepest = 0;
  for (Node const& part : node.parts) deepest = std::max(deepest, depth(part));
  return deepest + 1;
}

Filter::Node Filter::make(Expression const& e) const {
  Node node;
  if (std::string_view const name = only_property(e); !name.empty() && !has_calendar_time(e)) {
    if (Coded const* column = columns_.coded(kind_, name)) {
      node.kind = Node::Kind::table;
      node.cost = 1;
      node.numbers = column->numbers.data();
      if (column == &columns_.activity_modality) node.column = Node::Column::modality;
      node.table = table_of(e, column->sets, column->kind);
      return node;
    }
    if (auto const* column = columns_.timed(kind_, name)) {
      node.kind = Node::Kind::table;
      node.cost = 1;
      node.numbers = column->data();
      if (column == &columns_.activity_when) node.column = Node::Column::when;
      node.table = table_of(e, columns_.times);
      return node;
    }
  }
  if (is_connective(e)) {
    switch (e.op) {
      case Operator::all_of: node.kind = Node::Kind::all_of; break;
      case Operator::any_of: node.kind = Node::Kind::any_of; break;
      case Operator::negation: node.kind = Node::Kind::negation; break;
      case Operator::possibly: node.kind = Node::Kind::possibly; break;
      default: node.kind = Node::Kind::certainly;
    }
    for (Expression const& argument : e.arguments) node.parts.push_back(make(argument));
    // The cheap ones first: they spare the others.
    std::stable_sort(node.parts.begin(), node.parts.end(),
                     [](Node const& a, Node const& b) { return a.cost < b.cost; });
    if (!node.parts.empty()) node.cost = node.parts.back().cost;
    return node;
  }
  if (e.kind == Expression::Kind::operation && e.op == Operator::has_substring && e.arguments.size() == 2 &&
      e.arguments[0].kind == Expression::Kind::property && e.arguments[1].kind == Expression::Kind::constant) {
    auto const* part = std::get_if<std::string>(&e.arguments[1].constant);
    Texts const* texts = columns_.texts(kind_, e.arguments[0].property);
    if (texts != nullptr && part != nullptr && !part->empty() && part->find('\0') == std::string::npos) {
      node.kind = Node::Kind::text;
      node.cost = 2;
      node.texts = texts;
      node.part = *part;
      return node;
    }
  }
  if (e.kind == Expression::Kind::constant) {
    if (auto const* yes = std::get_if<bool>(&e.constant)) {
      node.kind = *yes ? Node::Kind::all_of : Node::Kind::any_of;  // of nothing
      return node;
    }
  }
  node.kind = Node::Kind::row;
  node.cost = 3;
  node.bound = rows_.bind(e);
  return node;
}

}  // namespace bangfu::columns
