// SPDX-License-Identifier: BSL-1.0
// Laws of the language, tried on random filters.
#include <bangfu/cql2/plan.hpp>
#include <bangfu/cql2/read.hpp>
#include <bangfu/cql2/write.hpp>

#include <map>
#include <sstream>
#include <vector>

#include <bangfu/query/evaluate.hpp>

#include "support/catch.hpp"
#include "support/random_plan.hpp"

using namespace bangfu;

namespace {

Expression call(Operator op, std::vector<Expression> arguments) {
  return Expression::operation(op, std::move(arguments));
}

/// Random trees of the whole language, within its grammar.
class Grower {
 public:
  explicit Grower(test::Random& random) : random_(random) {}

  Expression question(int depth) {
    if (depth <= 0 || random_.chance(10)) return random_.chance(40) ? name() : Expression::of(random_.chance(50));
    switch (random_.below(13)) {
      case 0:
      case 1: return call(random_.chance(50) ? Operator::all_of : Operator::any_of, questions(depth, 2));
      case 2: return call(Operator::negation, {question(depth - 1)});
      case 3: return call(random_.chance(50) ? Operator::possibly : Operator::certainly, {question(depth - 1)});
      case 4: {
        constexpr Operator like_functions[] = {Operator::has_substring, Operator::starts_with};
        return call(like_functions[random_.below(2)], {scalar(depth - 1), scalar(depth - 1)});
      }
      case 5: return call(Operator::like, {scalar(depth - 1), pattern()});
      case 6: return call(Operator::between, {scalar(depth - 1), scalar(depth - 1), scalar(depth - 1)});
      case 7: {
        std::vector<Expression> all{scalar(depth - 1)};
        for (std::size_t n = random_.below(3) + 1; n > 0; --n) all.push_back(scalar(depth - 1));
        return call(Operator::one_of, std::move(all));
      }
      case 8: return call(Operator::missing, {random_.chance(20) ? question(depth - 1) : scalar(depth - 1)});
      case 9: {
        int const first = static_cast<int>(Operator::before);
        return call(static_cast<Operator>(first + random_.between(0, 14)), {time(depth), time(depth)});
      }
      case 10: {
        int const first = static_cast<int>(Operator::array_equals);
        return call(static_cast<Operator>(first + random_.between(0, 3)), {array(depth - 1), array(depth - 1)});
      }
      case 11: return function(depth);
      default: {
        int const first = static_cast<int>(Operator::equal);
        return call(static_cast<Operator>(first + random_.between(0, 5)), {scalar(depth - 1), scalar(depth - 1)});
      }
    }
  }

 private:
  std::vector<Expression> questions(int depth, std::size_t least) {
    std::vector<Expression> all;
    for (std::size_t n = least + random_.below(3); n > 0; --n) all.push_back(question(depth - 1));
    return all;
  }
  Expression name() {
    static constexpr std::string_view names[] = {"a",  "promised.min", "eo:cloud", "名称", "and", "DATE", "t_after",
                                                 "_x", "point",        "a b",      "x\"y", "1a",  "ﬁn",   "né"};
    return Expression::named(names[random_.below(std::size(names))]);
  }
  Expression text() { return Expression::of(random_.chance(10) ? std::string() : random_.text()); }
  Expression number() {
    int const scale = random_.chance(50) ? 0 : random_.between(0, 18);
    std::int64_t units = random_.between(-2000, 2000);
    if (random_.chance(10)) units = Decimal::max_units - random_.between(0, 9);
    return Expression::of(Decimal(units, scale));
  }
  Expression instant() {
    cql2::Timestamp const t(random_.between(-2'000'000'000, 2'000'000'000),
                            random_.chance(50) ? 0 : random_.next() % 1'000'000'000'000'000'000U);
    return call(Operator::timestamp, {Expression::of(t.to_string())});
  }
  Expression date() {
    return Expression::of(on(Date(random_.between(1400, 9999), random_.between(1, 12), random_.between(1, 28))));
  }
  Expression arithmetic(int depth) {
    if (depth <= 0) return random_.chance(50) ? name() : number();
    int const first = static_cast<int>(Operator::add);
    if (random_.chance(70))
      return call(static_cast<Operator>(first + random_.between(0, 6)), {arithmetic(depth - 1), arithmetic(depth - 1)});
    return random_.chance(30) ? function(depth) : arithmetic(0);
  }
  Expression scalar(int depth) {
    switch (random_.below(9)) {
      case 0: return text();
      case 1: return number();
      case 2: return instant();
      case 3: return date();
      case 4: return arithmetic(depth);
      case 5:
        return call(random_.chance(50) ? Operator::casei : Operator::accenti, {random_.chance(50) ? name() : text()});
      case 6: return Expression::of(random_.chance(50));
      case 7: return depth > 0 ? function(depth) : name();
      default: return name();
    }
  }
  Expression pattern() {
    Expression p = text();
    while (random_.chance(30)) p = call(random_.chance(50) ? Operator::casei : Operator::accenti, {p});
    return p;
  }
  Expression time(int depth) {
    switch (random_.below(6)) {
      case 0: return instant();
      case 1: return date();
      case 2: {
        Period const period = random_.make<Period>();
        return Expression::of(throughout(period));
      }
      case 3: return Expression::of(on(random_.make<Date>()));
      case 4: {
        auto const end = [&]() -> Expression {
          if (random_.chance(30)) return name();
          if (random_.chance(30) && depth > 0) return function(depth);
          return Expression::of(std::string(".."));
        };
        Expression const start = random_.chance(40) ? instant() : end();
        return call(Operator::interval, {start, end()});
      }
      default: return name();
    }
  }
  Expression array(int depth) {
    if (random_.chance(30)) return name();
    return call(Operator::array, arguments(depth));
  }
  std::vector<Expression> arguments(int depth) {
    std::vector<Expression> all;
    for (std::size_t n = random_.below(4); n > 0; --n) {
      switch (random_.below(4)) {
        case 0: all.push_back(array(depth - 1)); break;
        case 1: all.push_back(question(depth - 1)); break;
        case 2: all.push_back(time(depth - 1)); break;
        default: all.push_back(scalar(depth - 1));
      }
    }
    return all;
  }
  Expression function(int depth) {
    static constexpr std::string_view names[] = {"f", "Foo", "avg", "progress", "名", "x.y"};
    return Expression::function(names[random_.below(std::size(names))], arguments(depth - 1));
  }

  test::Random& random_;
};

/// A random plan whose links lead somewhere.
Plan linked_plan(std::uint64_t seed) {
  test::Random random(seed, 60);
  Plan plan = random.make<Plan>();
  std::size_t number = 0;
  auto const name_all = [&](auto& all, char const* prefix) {
    number = 0;
    for (auto& one : all) one.id = std::remove_cvref_t<decltype(one.id)>(prefix + std::to_string(number++));
  };
  name_all(plan.measures, "m");
  name_all(plan.targets, "t");
  name_all(plan.activities, "a");
  for (Activity& a : plan.activities)
    for (auto& link : a.serves) link.to = MeasureId("m" + std::to_string(random.below(plan.measures.size() + 1)));
  for (Target& t : plan.targets) t.of.to = MeasureId("m" + std::to_string(random.below(plan.measures.size() + 1)));
  return plan;
}

/// Random filters that BoundFilter answers too, over all names of a kind of row.
template <class Row>
class Asker {
 public:
  Asker(test::Random& random, Plan const& plan)
      : random_(random), view_(plan), rows_(plan.collection<Row>()), table_(cql2::plan_queryables<Row>()) {}

  std::size_t compare(std::map<Truth, std::size_t>& seen) {
    Expression const filter = question(3);
    std::string const text = cql2::to_text(filter);
    cql2::Filter<cql2::InPlan<Row>> const by_text(text, table_);
    auto const by_json = cql2::Filter<cql2::InPlan<Row>>::from_json(cql2::to_json(filter), table_);
    BoundFilter<Row> const by_terms(filter);
    for (Row const& row : rows_) {
      Truth const expected = by_terms(view_, row);
      ++seen[expected];
      cql2::InPlan<Row> const in{view_, row};
      if (by_text(in) != expected || by_json(in) != expected) {
        INFO(text);
        CHECK(by_text(in) == expected);
        CHECK(by_json(in) == expected);
      }
    }
    return rows_.size();
  }

 private:
  Expression question(int depth) {
    if (depth > 0 && random_.chance(55)) {
      if (random_.chance(30)) return call(Operator::negation, {question(depth - 1)});
      if (random_.chance(30))
        return call(random_.chance(50) ? Operator::possibly : Operator::certainly, {question(depth - 1)});
      return call(random_.chance(50) ? Operator::all_of : Operator::any_of, {question(depth - 1), question(depth - 1)});
    }
    auto const& all = table_.queryables();
    cql2::Queryable const& q = all[random_.below(all.size())];
    Expression const name = Expression::named(q.name);
    if (random_.chance(8)) return call(Operator::missing, {name});
    std::vector<Operator> operators{Operator::equal, Operator::not_equal, Operator::one_of};
    if (q.type != cql2::Type::boolean)
      operators.insert(operators.end(), {Operator::less, Operator::less_equal, Operator::greater,
                                         Operator::greater_equal, Operator::between});
    if (q.type == cql2::Type::text)
      operators.insert(operators.end(), {Operator::like, Operator::has_substring, Operator::starts_with});
    if (q.type == cql2::Type::time)
      for (int r = 0; r < 15; ++r) operators.push_back(operator_of(static_cast<Relation>(r)));
    Operator const op = operators[random_.below(operators.size())];
    std::vector<Expression> arguments{name, constant(q)};
    if (op == Operator::between) arguments.push_back(constant(q));
    if (op == Operator::one_of)
      for (std::size_t n = random_.below(3); n > 0; --n) arguments.push_back(constant(q));
    return call(op, std::move(arguments));
  }
  /// Often a value that some row has.
  Expression constant(cql2::Queryable const& q) {
    switch (q.type) {
      case cql2::Type::boolean: return Expression::of(random_.chance(50));
      case cql2::Type::tier:
        return Expression::of(std::string(to_string(Enumeration<Tier>::all[random_.below(5)].value)));
      case cql2::Type::time: {
        if (random_.chance(30)) return Expression::of(on(random_.make<Date>()));
        if (random_.chance(30)) return Expression::of(random_.make<Period>().to_string());
        return Expression::of(throughout(random_.make<Period>()));
      }
      default: break;
    }
    Accessor<Row> const accessor = find_property<Row>(q.name);
    Data data;
    for (Row const& row : rows_) accessor.get(view_, row, accessor.path, data);
    if (data.size() > 0 && random_.chance(80)) {
      Datum const& d = data[random_.below(data.size())];
      if (auto const* number = std::get_if<Decimal>(&d)) return Expression::of(*number);
      if (auto const* text = std::get_if<std::string_view>(&d)) return Expression::of(std::string(*text));
    }
    if (q.type == cql2::Type::number) return Expression::of(Decimal(random_.between(0, 20)));
    return Expression::of(random_.chance(50) ? "%" + random_.text() : random_.text());
  }

  test::Random& random_;
  PlanView view_;
  std::vector<Row> const& rows_;
  cql2::Queryables<cql2::InPlan<Row>> table_;
};

}  // namespace

TEST_CASE("random filters are the same after printing and reading, as text and as JSON", "[cql2]") {
  std::size_t const filters = test::tries(test::sanitized() ? 700 : 10'000, 1'000'000);
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < filters; ++i) {
    test::Random random(i + 1);
    Expression const filter = Grower(random).question(5);
    std::string const text = cql2::to_text(filter);
    std::string const json = cql2::to_json(filter);
    bytes += text.size();
    auto const from_text = cql2::try_read_text(text);
    auto const from_json = cql2::try_read_json(json);
    if (!from_text || !from_json || *from_text != filter || *from_json != filter || cql2::to_text(*from_text) != text ||
        cql2::to_json(*from_json) != json) {
      INFO(i << '\n' << filter << '\n' << text << '\n' << json);
      if (!from_text) INFO(from_text.error().what());
      CHECK(from_text.has_value());
      CHECK(from_json.has_value());
      if (from_text) CHECK(*from_text == filter);
      if (from_json) CHECK(*from_json == filter);
      FAIL("not the same");
    }
  }
  std::cout << "CQL2: " << filters << " random filters the same after text and after JSON (" << bytes / filters
            << " bytes each)" << std::endl;
}

TEST_CASE("random filters of plans answer alike as C++ terms, as text and as JSON", "[cql2]") {
  std::size_t const plans = test::tries(test::sanitized() ? 200 : 600, 10'000);
  std::size_t asked = 0;
  std::map<Truth, std::size_t> seen;
  for (std::size_t i = 0; i < plans; ++i) {
    Plan const plan = linked_plan(i + 1);
    test::Random random(i + 1);
    Asker<Activity> activities(random, plan);
    Asker<Measure> measures(random, plan);
    Asker<Target> targets(random, plan);
    Asker<Result> results(random, plan);
    for (int n = 0; n < 10; ++n)
      asked += activities.compare(seen) + measures.compare(seen) + targets.compare(seen) + results.compare(seen);
  }
  CHECK(asked > 0);
  std::cout << "CQL2: " << asked << " answers of plan rows as C++ terms give them (" << seen[Truth::certain]
            << " certain, " << seen[Truth::possible] << " possible, " << seen[Truth::no] << " no)" << std::endl;
}
