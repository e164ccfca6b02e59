// SPDX-License-Identifier: BSL-1.0
// Random filters asked of random rows, against an evaluator that shares nothing with the library but the tree.
#include <algorithm>
#include <cstddef>
#include <iostream>
#include <map>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/query/query.hpp>
#include <bangfu/time/time.hpp>

#include "support/catch.hpp"
#include "support/random_plan.hpp"

using namespace bangfu;

namespace {

// ---- the evaluator
// ---------------------------------------------------------------------------------------------------

/// Truth as -1, 0 and 1, so that `and` is the least, `or` the greatest and `not` the opposite.
using Score = int;
Truth truth_of(Score s) { return s > 0 ? Truth::certain : s == 0 ? Truth::possible : Truth::no; }

struct Days {
  int first;
  int last;
};
/// A number has two decimals, a tier is its rank.
using Value = std::variant<bool, long, std::string, Days>;
struct Values {
  std::vector<Value> stated;
  std::vector<Value> inferred;
};
using Row = std::map<std::string, Values, std::less<>>;

Score known(bool yes) { return yes ? 1 : -1; }
int sign(long x) { return x < 0 ? -1 : x > 0 ? 1 : 0; }

bool holds(Operator op, Value const& a, Value const& b) {
  if (auto const* x = std::get_if<Days>(&a)) {
    auto const* y = std::get_if<Days>(&b);
    bool const share = x->first <= y->last && y->first <= x->last;
    switch (op) {
      case Operator::equal:
      case Operator::equal_time: return x->first == y->first && x->last == y->last;
      case Operator::less:
      case Operator::before: return x->last < y->first;
      case Operator::greater:
      case Operator::after: return x->first > y->last;
      case Operator::less_equal: return x->first <= y->last;
      case Operator::greater_equal: return x->last >= y->first;
      case Operator::overlaps: return share;
      case Operator::disjoint: return !share;
      case Operator::during: return y->first <= x->first && x->last <= y->last;
      case Operator::contains: return x->first <= y->first && y->last <= x->last;
      case Operator::meets: return x->last + 1 == y->first;
      case Operator::starts: return x->first == y->first && x->last < y->last;
      default: throw std::logic_error("no such question about times");
    }
  }
  int order = 0;
  if (auto const* t = std::get_if<std::string>(&a)) {
    std::string const& u = std::get<std::string>(b);
    if (op == Operator::has_substring) return t->find(u) != std::string::npos;
    if (op == Operator::starts_with) return t->compare(0, u.size(), u) == 0;
    order = sign(t->compare(u));
  } else if (auto const* n = std::get_if<long>(&a)) {
    order = sign(*n - std::get<long>(b));
  } else {
    order = std::get<bool>(a) == std::get<bool>(b) ? 0 : 1;
  }
  switch (op) {
    case Operator::equal: return order == 0;
    case Operator::less: return order < 0;
    case Operator::less_equal: return order <= 0;
    case Operator::greater: return order > 0;
    case Operator::greater_equal: return order >= 0;
    default: throw std::logic_error("no such question");
  }
}

/// The best answer over all values; 0 where none is stated; an inferred one makes 0 of what would be 1.
template <class F>
Score best(Values const& values, F f) {
  Score out = values.stated.empty() ? 0 : -1;
  for (Value const& v : values.stated) out = std::max(out, f(v));
  for (Value const& v : values.inferred) out = std::max(out, std::min(0, f(v)));
  return out;
}

int days_of(std::string const& edtf) { return static_cast<int>(Date::parse(edtf).earliest().day_number()); }
Value constant_as(Constant const& c, std::optional<Value> const& like) {
  if (auto const* b = std::get_if<bool>(&c)) return *b;
  if (auto const* d = std::get_if<Decimal>(&c))
    return static_cast<long>(d->units()) * (d->scale() == 0 ? 100 : d->scale() == 1 ? 10 : 1);
  std::string const& s = std::get<std::string>(c);
  if (like && std::holds_alternative<Days>(*like))
    return Days{days_of(s.substr(0, 10)), days_of(s.substr(s.size() - 10))};
  if (like && std::holds_alternative<long>(*like))
    for (long rank = 1; std::string_view tier : {"school", "county", "city", "province", "nation"}) {
      if (tier == s) return rank;
      ++rank;
    }
  return s;
}

/// @param kinds an example value of each property
Score ask(Expression const& e, Row const& row, std::map<std::string, Value, std::less<>> const& kinds) {
  auto const part = [&](std::size_t i) { return ask(e.arguments[i], row, kinds); };
  if (e.kind == Expression::Kind::constant) return known(std::get<bool>(e.constant));
  Score out = 0;
  switch (e.op) {
    case Operator::all_of:
      out = 1;
      for (std::size_t i = 0; i < e.arguments.size(); ++i) out = std::min(out, part(i));
      return out;
    case Operator::any_of:
      out = -1;
      for (std::size_t i = 0; i < e.arguments.size(); ++i) out = std::max(out, part(i));
      return out;
    case Operator::negation: return -part(0);
    case Operator::possibly: return known(part(0) >= 0);
    case Operator::certainly: return known(part(0) > 0);
    default: break;
  }
  std::string const& name = e.arguments[0].property;
  Values const& left = row.find(name)->second;
  if (e.op == Operator::missing) return known(left.stated.empty());
  std::vector<Values> right;
  for (std::size_t i = 1; i < e.arguments.size(); ++i) {
    Expression const& argument = e.arguments[i];
    if (argument.kind == Expression::Kind::property) {
      right.push_back(row.find(argument.property)->second);
    } else {
      right.push_back({{constant_as(argument.constant, kinds.find(name)->second)}, {}});
    }
  }
  auto const compared = [&](Operator op, Values const& a, Values const& b) {
    return best(a, [&](Value const& x) { return best(b, [&](Value const& y) { return known(holds(op, x, y)); }); });
  };
  if (e.op == Operator::not_equal) return -compared(Operator::equal, left, right[0]);
  if (e.op == Operator::one_of) {
    out = -1;
    for (Values const& one : right) out = std::max(out, compared(Operator::equal, left, one));
    return out;
  }
  if (e.op == Operator::between)
    return best(left, [&](Value const& x) {
      Values const single{{x}, {}};
      return std::min(compared(Operator::greater_equal, single, right[0]),
                      compared(Operator::less_equal, single, right[1]));
    });
  return compared(e.op, left, right[0]);
}

// ---- random plans, and each row as the evaluator sees it
// --------------------------------------------------------------

constexpr std::string_view words[] = {"教务处", "学生处", "a", "ab", "b"};
std::string word(test::Random& random) { return std::string(words[random.below(std::size(words))]); }
std::string day_text(int day) { return "2019-05-" + std::string(day < 10 ? "0" : "") + std::to_string(day); }
std::string period_text(test::Random& random) {
  int const first = random.between(1, 31);
  return day_text(first) + '/' + day_text(random.between(first, std::min(31, first + 9)));
}
Decimal amount(test::Random& random) {
  switch (random.below(3)) {
    case 0: return random.between(0, 4);
    case 1: return {random.between(0, 40), 1};
    default: return {random.between(0, 400), 2};
  }
}
constexpr std::string_view modality_codes[] = {"lecture", "training", "own_word"};
Modality some_modality(test::Random& random) { return Modality(modality_codes[random.below(3)]); }

Plan random_plan(test::Random& random) {
  Plan plan;
  auto const maybe = [&] { return random.chance(60); };
  for (int i = 0; i < 4; ++i) {
    Measure m;
    if (maybe()) m.modality = some_modality(random);
    if (random.chance(20)) m.also = {some_modality(random)};
    if (maybe()) m.title = Text(word(random), "zh");
    if (random.chance(30)) m.title.set("en", word(random));
    m.continued = random.chance(50);
    plan.add(std::move(m));
  }
  auto const link = [&] {
    return Link<Measure>{MeasureId("m" + std::to_string(random.between(1, 5))),
                         random.chance(30) ? Origin::inferred : Origin::stated};
  };
  for (int i = 0; i < 12; ++i) {
    Activity a;
    if (maybe()) a.number = word(random);
    if (maybe()) a.modality = some_modality(random);
    if (maybe()) a.when = throughout(Period::parse(period_text(random)));
    for (std::size_t n = random.below(3); n > 0; --n) a.serves.push_back(link());
    for (std::size_t n = random.below(3); n > 0; --n)
      a.responsible.push_back({.department = maybe() ? Text(word(random)) : Text()});
    plan.add(std::move(a));
    Target t;
    if (maybe()) t.of = link();
    if (maybe()) t.title = word(random);
    if (maybe()) t.promised.min = amount(random);
    if (maybe()) t.promised.max = amount(random);
    t.promised.approximate = random.chance(50);
    if (maybe()) t.tier = TierCondition{Enumeration<Tier>::all[random.below(5)].value, Comparison::at_least};
    if (maybe()) t.due = Date::parse(day_text(random.between(1, 31)));
    for (std::size_t n = random.below(3); n > 0; --n)
      t.breakdown.push_back({.promised = {.min = maybe() ? std::optional(amount(random)) : std::nullopt}});
    plan.add(std::move(t));
  }
  return plan;
}

Value of(Decimal const& d) { return static_cast<long>(d.units()) * (d.scale() == 0 ? 100 : d.scale() == 1 ? 10 : 1); }
void put_word(std::vector<Value>& to, std::string_view s) {
  if (!s.empty()) to.emplace_back(std::string(s));
}
void put(std::vector<Value>& to, Text const& t) {
  for (std::size_t i = 0; i < t.size(); ++i) put_word(to, t[i].wording);
}
void put(std::vector<Value>& to, std::optional<Decimal> const& d) {
  if (d) to.push_back(of(*d));
}
/// What one link, or several, lead to.
void measures(Row& row, Plan const& plan, std::vector<Link<Measure>> const& links) {
  for (auto const& l : links)
    for (Measure const& m : plan.measures) {
      if (m.id != l.to) continue;
      auto const side = [&](char const* name) -> std::vector<Value>& {
        return l.origin == Origin::inferred ? row[name].inferred : row[name].stated;
      };
      put(side("measure.title"), m.title);
      side("measure.continued").emplace_back(m.continued);
      put_word(side("measure.modality"), m.modality.code());
      for (Modality const& other : m.also) put_word(side("measure.modality"), other.code());
    }
}
Row as_seen(Plan const& plan, Activity const& a) {
  Row row;
  put_word(row["number"].stated, a.number);
  put_word(row["modality"].stated, a.modality.code());
  for (char const* name : {"measure.title", "measure.continued", "measure.modality"}) row[name];
  if (a.when.window) row["when"].stated.push_back(constant_as(a.when.window->to_string(), Value(Days{})));
  row["when"];
  row["responsible.department"];
  for (Responsible const& r : a.responsible) put(row["responsible.department"].stated, r.department);
  measures(row, plan, a.serves);
  if (a.modality.empty()) row["modality"] = row["measure.modality"];
  return row;
}
Row as_seen(Plan const& plan, Target const& t) {
  Row row;
  put(row["title"].stated, t.title);
  put(row["promised.min"].stated, t.promised.min);
  put(row["promised.max"].stated, t.promised.max);
  row["promised.approximate"].stated = {t.promised.approximate};
  row["tier"];
  if (t.tier) row["tier"].stated = {static_cast<long>(t.tier->tier)};
  row["due"];
  if (t.due) row["due"].stated = {constant_as(t.due->to_string(), Value(Days{}))};
  row["breakdown.promised.min"];
  for (TargetPart const& part : t.breakdown) put(row["breakdown.promised.min"].stated, part.promised.min);
  for (char const* name : {"measure.title", "measure.continued", "measure.modality"}) row[name];
  measures(row, plan, {t.of});
  return row;
}

// ---- random filters
// ----------------------------------------------------------------------------------------------------

enum class Kind { truth_value, amount, tier, text, code, time };
struct Askable {
  char const* name;
  Kind kind;
};
constexpr Askable of_activities[] = {{"number", Kind::text},
                                     {"modality", Kind::code},
                                     {"when", Kind::time},
                                     {"responsible.department", Kind::text},
                                     {"measure.title", Kind::text},
                                     {"measure.continued", Kind::truth_value},
                                     {"measure.modality", Kind::code}};
constexpr Askable of_targets[] = {{"title", Kind::text},
                                  {"promised.min", Kind::amount},
                                  {"promised.max", Kind::amount},
                                  {"promised.approximate", Kind::truth_value},
                                  {"tier", Kind::tier},
                                  {"due", Kind::time},
                                  {"breakdown.promised.min", Kind::amount},
                                  {"measure.title", Kind::text},
                                  {"measure.continued", Kind::truth_value}};
template <class Properties>
std::map<std::string, Value, std::less<>> examples(Properties const& properties) {
  std::map<std::string, Value, std::less<>> all;
  for (Askable const& p : properties)
    all[p.name] = p.kind == Kind::time                             ? Value(Days{})
                  : p.kind == Kind::tier || p.kind == Kind::amount ? Value(0L)
                                                                   : Value(std::string());
  return all;
}

template <class Properties>
Expression random_filter(test::Random& random, Properties const& properties, int depth) {
  auto const deeper = [&] { return random_filter(random, properties, depth - 1); };
  if (depth > 0 && random.chance(60)) {
    switch (random.below(5)) {
      case 0: return Expression::operation(Operator::negation, {deeper()});
      case 1: return Expression::operation(random.chance(50) ? Operator::possibly : Operator::certainly, {deeper()});
      default: {
        std::vector<Expression> parts;
        for (std::size_t n = random.below(4); n > 0; --n) parts.push_back(deeper());
        return Expression::operation(random.chance(50) ? Operator::all_of : Operator::any_of, std::move(parts));
      }
    }
  }
  if (random.chance(3)) return Expression::of(random.chance(50));
  Askable const& p = properties[random.below(std::size(properties))];
  Expression const name = Expression::named(p.name);
  if (random.chance(8)) return Expression::operation(Operator::missing, {name});
  auto const constant = [&]() -> Expression {
    if (random.chance(10))
      for (Askable const& other : properties)
        if (other.kind == p.kind && random.chance(50)) return Expression::named(other.name);
    switch (p.kind) {
      case Kind::truth_value: return Expression::of(random.chance(50));
      case Kind::amount: return Expression::of(amount(random));
      case Kind::tier: return Expression::of(std::string(to_string(Enumeration<Tier>::all[random.below(5)].value)));
      case Kind::text: return Expression::of(word(random));
      case Kind::code: return Expression::of(std::string(modality_codes[random.below(3)]));
      case Kind::time: break;
    }
    return Expression::of(period_text(random));
  };
  std::vector<Operator> operators = {Operator::equal, Operator::not_equal, Operator::one_of};
  if (p.kind != Kind::truth_value)
    operators.insert(operators.end(), {Operator::less, Operator::less_equal, Operator::greater, Operator::greater_equal,
                                       Operator::between});
  if (p.kind == Kind::text) operators.insert(operators.end(), {Operator::has_substring, Operator::starts_with});
  if (p.kind == Kind::time)
    operators.insert(operators.end(),
                     {Operator::before, Operator::after, Operator::overlaps, Operator::disjoint, Operator::during,
                      Operator::contains, Operator::meets, Operator::equal_time, Operator::starts});
  Operator const op = operators[random.below(operators.size())];
  std::vector<Expression> arguments = {name, constant()};
  if (op == Operator::between) arguments.push_back(constant());
  if (op == Operator::one_of)
    for (std::size_t n = random.below(3); n > 0; --n) arguments.push_back(constant());
  return Expression::operation(op, std::move(arguments));
}

template <class Entity, class Properties>
std::size_t compare(test::Random& random, Plan const& plan, Properties const& properties,
                    std::map<Truth, std::size_t>& seen) {
  PlanView const view(plan);
  auto const kinds = examples(properties);
  std::vector<Row> rows;
  for (Entity const& e : plan.collection<Entity>()) rows.push_back(as_seen(plan, e));
  std::size_t asked = 0;
  for (int i = 0; i < 20; ++i) {
    Expression const filter = random_filter(random, properties, 3);
    BoundFilter<Entity> const bound(filter);
    for (std::size_t r = 0; r < rows.size(); ++r) {
      Truth const expected = truth_of(ask(filter, rows[r], kinds));
      Truth const answer = bound(view, plan.collection<Entity>()[r]);
      if (answer != expected) {
        INFO(filter);
        INFO("row " << r);
        CHECK(answer == expected);
      }
      ++seen[expected];
      ++asked;
    }
  }
  return asked;
}

}  // namespace

TEST_CASE("random filters answer as an independent evaluator does", "[filter]") {
  std::size_t asked = 0;
  std::map<Truth, std::size_t> seen;
  std::size_t const plans = test::tries(400, 20'000);
  for (std::size_t i = 0; i < plans; ++i) {
    test::Random random(i + 1);
    Plan const plan = random_plan(random);
    asked += compare<Activity>(random, plan, of_activities, seen);
    asked += compare<Target>(random, plan, of_targets, seen);
  }
  std::cout << "random filters: " << asked << " answers as expected (" << seen[Truth::certain] << " certain, "
            << seen[Truth::possible] << " possible, " << seen[Truth::no] << " no)" << std::endl;
  CHECK(asked >= 100'000);
  for (Truth t : {Truth::certain, Truth::possible, Truth::no}) CHECK(seen[t] >= 10'000);
}
