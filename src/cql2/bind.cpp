// SPDX-License-Identifier: BSL-1.0
// Binds a filter: looks up its names, and looks that types agree before any record is asked.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <bangfu/cql2/filter.hpp>
#include <bangfu/query/evaluate.hpp>

#include "cql2/fold.hpp"
#include "cql2/instants.hpp"
#include "cql2/names.hpp"
#include "cql2/program.hpp"

namespace bangfu::cql2::detail {
namespace {

bool is_instant(Type type) { return type == Type::date || type == Type::timestamp; }
bool is_time(Type type) { return is_instant(type) || type == Type::interval || type == Type::time; }

/// Types of one family can be compared with each other.
Type family(Type type) { return is_time(type) ? Type::time : type; }

bool needs_intervals(Operator op) {
  switch (op) {
    case Operator::before:
    case Operator::after:
    case Operator::disjoint:
    case Operator::overlaps:
    case Operator::equal_time: return false;
    default: return op >= Operator::before;
  }
}

class Binder {
 public:
  Binder(Table const& table, std::vector<Place> const& places) : table_(table), places_(places) {}

  Step question(Expression const& e) {
    std::size_t const node = node_;
    Step step = bind(e);
    if (step.type != Type::boolean && step.type != Type::any) wrong_type(node, shown_of(e), Type::boolean);
    return step;
  }

 private:
  Step bind(Expression const& e) {
    std::size_t const node = node_++;
    switch (e.kind) {
      case Expression::Kind::constant: return constant(e.constant);
      case Expression::Kind::property: return property(e.property, node);
      case Expression::Kind::operation: break;
    }
    Step step;
    step.kind = e.kind;
    step.op = e.op;
    step.type = makes_value(e.op) ? Type::any : Type::boolean;
    check_arity(e, node);
    if (e.op == Operator::function) return function(e, std::move(step), node);
    if (is_connective(e.op)) {
      for (Expression const& argument : e.arguments) step.arguments.push_back(question(argument));
      return step;
    }
    std::vector<std::size_t> nodes;
    for (Expression const& argument : e.arguments) {
      nodes.push_back(node_);
      step.arguments.push_back(bind(argument));
    }
    Arguments const arguments{e, step.arguments, nodes};
    switch (e.op) {
      case Operator::missing: return step;
      case Operator::casei:
      case Operator::accenti: want_all(arguments, Type::text); break;
      case Operator::timestamp: return timestamp(e, node);
      case Operator::interval: interval(arguments); break;
      case Operator::array: step.type = Type::array; break;
      case Operator::array_equals:
      case Operator::array_contains:
      case Operator::array_contained_by:
      case Operator::array_overlaps: sets(arguments); return step;
      case Operator::like:
      case Operator::has_substring:
      case Operator::starts_with: want_all(arguments, Type::text); return step;
      default:
        if (e.op >= Operator::before) {
          relation(arguments, step);
          return step;
        }
        if (!makes_value(e.op)) {
          comparison(arguments, step);
          return step;
        }
        want_all(arguments, Type::number);
    }
    if (e.op == Operator::casei || e.op == Operator::accenti) step.type = Type::text;
    if (e.op == Operator::interval) step.type = Type::interval;
    if (e.op >= Operator::add && e.op <= Operator::power) step.type = Type::number;
    // Folding and sets of constants are made once. (Arithmetic is kept: its values are no decimals.)
    bool const once = e.op == Operator::casei || e.op == Operator::accenti || e.op == Operator::interval ||
                      (e.op == Operator::array && plain(step));
    if (once && all_constant(step)) {
      step.constant = evaluated(step);
      step.kind = Expression::Kind::constant;
    }
    return step;
  }

  struct Arguments {
    Expression const& e;
    std::vector<Step>& steps;
    std::vector<std::size_t> const& nodes;
  };

  static bool all_constant(Step const& step) {
    for (Step const& argument : step.arguments)
      if (!argument.is_constant()) return false;
    return true;
  }
  /// Whether a constant's values do not refer to a `When` of the step, which would be gone.
  static bool plain(Step const& step) {
    for (Step const& argument : step.arguments)
      if (argument.when != nullptr) return false;
    return true;
  }
  static bool is_connective(Operator op) {
    return op == Operator::all_of || op == Operator::any_of || op == Operator::negation || op == Operator::possibly ||
           op == Operator::certainly;
  }
  void check_arity(Expression const& e, std::size_t node) const {
    auto const [least, most] = arity(e.op);
    if (e.arguments.size() >= least && e.arguments.size() <= most) return;
    std::string const n = std::to_string(least);
    throw Fault{ReadErrorCode::value, place(node), std::string(to_string(e.op)),
                Text(n + " 个参数", "zh").set("en", n + (n == "1" ? " argument" : " arguments"))};
  }

  // --- leaves ---
  static Step constant(Constant const& c) {
    Step step;
    if (auto const* b = std::get_if<bool>(&c)) {
      give(step, Type::boolean, *b);
    } else if (auto const* d = std::get_if<Decimal>(&c)) {
      give(step, Type::number, *d);
    } else if (auto const* s = std::get_if<std::string>(&c)) {
      give(step, Type::text, composed(*s));
    } else {
      time(step, std::get<When>(c));
    }
    return step;
  }
  static void give(Step& step, Type type, Value value) {
    step.type = type;
    step.constant.stated.clear();
    step.constant.stated.push_back(std::move(value));
  }
  static void time(Step& step, When const& when) {
    if (when.window) {
      Period const& p = *when.window;
      if (p.single() && when == on(*p.start())) return give(step, Type::date, *p.start());
      if (when == throughout(p)) return give(step, Type::interval, p);
    }
    give_when(step, when);
  }
  static void give_when(Step& step, When const& when) {
    step.when = std::make_unique<When const>(when);
    give(step, Type::time, step.when.get());
  }
  Step timestamp(Expression const& e, std::size_t node) const {
    Step step;
    auto const* text = e.arguments.front().kind == Expression::Kind::constant
                           ? std::get_if<std::string>(&e.arguments.front().constant)
                           : nullptr;
    TimeFault fault{ReadErrorCode::type, "时刻的文本", "the text of a timestamp"};
    auto const instant = text != nullptr ? Timestamp::try_parse(*text, fault) : std::nullopt;
    if (!instant)
      refuse(fault.code, place(node), text != nullptr ? *text : std::string(), {fault.expected_zh, fault.expected_en});
    give(step, Type::timestamp, *instant);
    return step;
  }
  Step property(std::string const& name, std::size_t node) const {
    auto const index = table_.find(name);
    if (!index) {
      std::vector<std::string_view> names;
      for (Queryable const& q : table_.queryables()) names.push_back(q.name);
      unknown(node, name, names, {"可查询的名称", "a name that can be asked for"}, true);
    }
    Step step;
    step.kind = Expression::Kind::property;
    step.index = *index;
    step.type = table_.queryables()[*index].type;
    return step;
  }
  [[noreturn]] void unknown(std::size_t node, std::string const& name, std::vector<std::string_view> const& names,
                            Words what, bool property) const {
    Text expected = text_of(what);
    if (auto const near = nearest(name, names))
      expected =
          Text(std::string(what.zh) + "，如 " + *near, "zh").set("en", std::string(what.en) + ", such as " + *near);
    throw Fault{ReadErrorCode::value, place(node), name, std::move(expected), property};
  }
  Step function(Expression const& e, Step step, std::size_t node) {
    auto const index = table_.find_function(e.property);
    if (!index) {
      std::vector<std::string_view> names{"casei",         "accenti",     "possibly", "certainly",
                                          "has_substring", "starts_with", "period",   "day"};
      for (Function const& f : table_.functions()) names.push_back(f.name);
      unknown(node, e.property, names, {"已有的函数", "a function that there is"}, false);
    }
    Function const& f = table_.functions()[*index];
    if (f.parameters.size() != e.arguments.size()) {
      std::string const n = std::to_string(f.parameters.size());
      throw Fault{ReadErrorCode::value, place(node), e.property,
                  Text(n + " 个参数", "zh").set("en", n + (n == "1" ? " argument" : " arguments"))};
    }
    step.index = *index;
    step.type = f.result;
    for (std::size_t i = 0; i < e.arguments.size(); ++i) {
      std::size_t const at = node_;
      step.arguments.push_back(bind(e.arguments[i]));
      want(step.arguments.back(), e.arguments[i], at, f.parameters[i]);
    }
    return step;
  }

  // --- types ---
  void want_all(Arguments const& a, Type type) const {
    for (std::size_t i = 0; i < a.steps.size(); ++i) want(a.steps[i], a.e.arguments[i], a.nodes[i], type);
  }
  /// Looks that a step gives values that may be compared with those of a type; a text constant may stand for a tier or
  /// a time of a plan.
  void want(Step& step, Expression const& e, std::size_t node, Type type) const {
    if (type == Type::any || step.type == Type::any || family(step.type) == family(type)) return;
    if (type == Type::array && step.kind == Expression::Kind::property) return;  // the set of its values
    if (step.type == Type::text && type == Type::tier) {
      if (!step.is_constant()) return;
      Tier const* tier = find_enumerator<Tier>(*step.constant.stated.front().get<std::string>());
      if (tier == nullptr) {
        std::string words;
        for (auto const& known : Enumeration<Tier>::all) words += (words.empty() ? "" : ", ") + std::string(known.code);
        throw Fault{ReadErrorCode::value, place(node), shown_of(e), Text(words, "zh").set("en", words)};
      }
      return give(step, Type::tier, *tier);
    }
    if (step.type == Type::text && type == Type::time && step.is_constant()) {
      std::string const& text = *step.constant.stated.front().get<std::string>();
      TimeFault fault;
      auto const period = Period::try_parse(text, fault);
      if (!period) refuse(fault.code, place(node), text, {fault.expected_zh, fault.expected_en});
      return give(step, Type::time, *period);
    }
    wrong_type(node, shown_of(e), type);
  }
  [[noreturn]] void wrong_type(std::size_t node, std::string const& found, Type type) const {
    std::string_view literal;
    if (type == Type::boolean) literal = "TRUE";
    if (type == Type::date) literal = "DATE('2019-05-01')";
    if (type == Type::timestamp) literal = "TIMESTAMP('2019-05-01T08:30:00Z')";
    if (type == Type::interval) literal = "INTERVAL('2019-05-01', '..')";
    if (type == Type::array) literal = "('a', 'b')";
    std::string zh(label(type, "zh"));
    std::string en = "a value of type " + std::string(label(type, "en"));
    if (!literal.empty()) {
      zh += "，如 " + std::string(literal);
      en += ", such as " + std::string(literal);
    }
    throw Fault{ReadErrorCode::type, place(node), found, Text(std::move(zh), "zh").set("en", std::move(en))};
  }
  /// The type that the arguments of a comparison share: that of the first that is no constant and has one.
  static Type common_type(std::vector<Step> const& steps) {
    Type type = Type::any;
    for (bool constants : {false, true})
      for (Step const& step : steps)
        if (step.is_constant() == constants && type == Type::any) type = step.type;
    // A tier beside a text makes a tier of it, a time of a plan a time of all.
    for (Step const& step : steps)
      if (step.type == Type::tier && type == Type::text) type = Type::tier;
    for (Step const& step : steps)
      if (step.type == Type::time && (is_time(type) || type == Type::text)) type = Type::time;
    return type;
  }
  void by_days(std::vector<Step>& steps, Step& step) const {
    for (Step const& s : steps) step.plan_time = step.plan_time || s.type == Type::time;
    if (!step.plan_time) return;
    for (Step& s : steps) {
      if (!s.is_constant() || !is_time(s.type) || s.when != nullptr || s.constant.stated.empty()) continue;
      if (auto const when = as_when(s.constant.stated.front())) give_when(s, *when);
    }
  }
  void comparison(Arguments const& a, Step& step) const {
    Type const type = common_type(a.steps);
    for (std::size_t i = 0; i < a.steps.size(); ++i) {
      if (a.steps[i].type == Type::array || a.steps[i].op == Operator::array)
        wrong_type(a.nodes[i], shown_of(a.e.arguments[i]), type == Type::array ? Type::text : type);
      want(a.steps[i], a.e.arguments[i], a.nodes[i], type);
    }
    bool const only_equality = a.e.op == Operator::equal || a.e.op == Operator::not_equal || a.e.op == Operator::one_of;
    if (type == Type::boolean && !only_equality)
      refuse(ReadErrorCode::type, place(a.nodes.front()), shown_of(a.e.arguments.front()),
             {"有大小之分的值（真、假没有）", "values that have an order, which true and false have not"});
    by_days(a.steps, step);
  }
  void relation(Arguments const& a, Step& step) const {
    Type const type = common_type(a.steps);
    for (std::size_t i = 0; i < a.steps.size(); ++i)
      want(a.steps[i], a.e.arguments[i], a.nodes[i], type == Type::time ? Type::time : Type::interval);
    by_days(a.steps, step);
    if (step.plan_time || !needs_intervals(a.e.op)) return;
    for (std::size_t i = 0; i < a.steps.size(); ++i)
      if (is_instant(a.steps[i].type))
        refuse(ReadErrorCode::type, place(a.nodes[i]), shown_of(a.e.arguments[i]),
               {"区间，写作 INTERVAL(起, 止)", "an interval, written INTERVAL(start, end)"});
  }
  void interval(Arguments const& a) const {
    for (std::size_t i = 0; i < a.steps.size(); ++i) {
      Step const& s = a.steps[i];
      bool const open = s.is_constant() && s.type == Type::text && s.constant.stated.front() == Value("..");
      if (!open && !is_instant(s.type) && s.type != Type::any && s.type != Type::time)
        wrong_type(a.nodes[i], shown_of(a.e.arguments[i]), Type::date);
    }
  }
  void sets(Arguments const& a) const {
    for (std::size_t i = 0; i < a.steps.size(); ++i)
      if (a.steps[i].type != Type::array && a.steps[i].type != Type::any &&
          a.steps[i].kind != Expression::Kind::property)
        wrong_type(a.nodes[i], shown_of(a.e.arguments[i]), Type::array);
  }

  static std::string shown_of(Expression const& e) {
    Node node;
    node.head = {.kind = e.kind, .op = e.op, .constant = e.constant, .property = e.property};
    return shown(node);
  }
  [[nodiscard]] Place place(std::size_t node) const { return node < places_.size() ? places_[node] : Place{}; }

  Table const& table_;
  std::vector<Place> const& places_;
  std::size_t node_ = 0;
};

}  // namespace

Program::Program(Expression const& filter, Table const& table, std::vector<Place> const& places)
    : root_(Binder(table, places).question(filter)) {}

// --- what the template over the record calls -------------------------------------------------------------------------

Binding::Binding(Form form, std::string_view filter, Table const& table, Options const& options) {
  try {
    Parsed parsed = form == Form::text ? parse_text(filter, options) : parse_json(filter, options);
    program_ = std::make_shared<Program const>(parsed.tree, table, parsed.places);
    expression_ = std::make_shared<Expression const>(std::move(parsed.tree));
  } catch (Fault const& fault) {
    throw as_error(fault, filter, options.source);
  }
}

Binding::Binding(Expression filter, Table const& table) {
  try {
    program_ = std::make_shared<Program const>(filter, table, std::vector<Place>());
    expression_ = std::make_shared<Expression const>(std::move(filter));
  } catch (Fault const& fault) {
    if (fault.unknown_property) throw UnknownProperty(fault.found, "the records");
    throw WrongType(fault.found + ": expected " + std::string(fault.expected.in("en")));
  }
}

Truth Binding::ask(Table const& table, void const* record) const { return program_->ask(table, record); }

}  // namespace bangfu::cql2::detail
