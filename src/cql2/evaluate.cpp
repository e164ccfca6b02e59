// SPDX-License-Identifier: BSL-1.0
// Asks records a bound filter. Truth and the best answer of several values are those of query/evaluate.hpp.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <bangfu/query/evaluate.hpp>

#include "cql2/fold.hpp"
#include "cql2/instants.hpp"
#include "cql2/number.hpp"
#include "cql2/program.hpp"

namespace bangfu::cql2::detail {
namespace {

bool is_arithmetic(Operator op) { return op >= Operator::add && op <= Operator::power; }

/// One value of an operand: of a record, or made by arithmetic. Nothing where neither is there.
struct Item {
  Value const* value = nullptr;
  Number const* number = nullptr;
};

std::string const& composed_text(std::string const& text, std::string& made) {
  if (is_ascii(text)) return text;
  return made = composed(text);
}

/// Whether one value is in relation to another; possible where they cannot be compared.
class Comparison {
 public:
  Comparison(bool plan_time, SchoolCalendar const* calendar) : plan_time_(plan_time), calendar_(calendar) {}

  [[nodiscard]] Truth operator()(Operator op, Item const& a, Item const& b) const {
    if (a.number != nullptr || b.number != nullptr) {
      auto const x = number(a);
      auto const y = number(b);
      return x && y ? bangfu::detail::compare(op, *x, *y) : Truth::possible;
    }
    if (a.value == nullptr || b.value == nullptr) return Truth::possible;
    return (*this)(op, *a.value, *b.value);
  }
  [[nodiscard]] Truth operator()(Operator op, Value const& a, Value const& b) const {
    if (a.null() || b.null()) return Truth::possible;
    if (is_temporal(a) && is_temporal(b)) return times(op, a, b);
    if (auto const* x = a.get<Tier>()) return tiers(op, *x, b);
    if (auto const* y = b.get<Tier>()) return tiers(mirrored(op), *y, a);
    if (a.type() != b.type()) return Truth::possible;
    if (auto const* x = a.get<std::string>()) return texts(op, *x, *b.get<std::string>());
    if (auto const* x = a.get<Decimal>()) return bangfu::detail::compare(op, *x, *b.get<Decimal>());
    if (auto const* x = a.get<bool>()) return op == Operator::equal ? truth(*x == *b.get<bool>()) : Truth::possible;
    return Truth::possible;
  }

 private:
  static std::optional<Number> number(Item const& item) {
    if (item.number != nullptr) return *item.number;
    if (item.value == nullptr) return std::nullopt;
    auto const* decimal = item.value->get<Decimal>();
    return decimal != nullptr ? std::optional(number_of(*decimal)) : std::nullopt;
  }
  static Operator mirrored(Operator op) {
    switch (op) {
      case Operator::less: return Operator::greater;
      case Operator::less_equal: return Operator::greater_equal;
      case Operator::greater: return Operator::less;
      case Operator::greater_equal: return Operator::less_equal;
      default: return op;
    }
  }
  static Truth tiers(Operator op, Tier tier, Value const& other) {
    if (auto const* second = other.get<Tier>()) return bangfu::detail::compare(op, tier, *second);
    auto const* word = other.get<std::string>();
    Tier const* named = word != nullptr ? find_enumerator<Tier>(*word) : nullptr;
    return named != nullptr ? bangfu::detail::compare(op, tier, *named) : Truth::possible;
  }
  static Truth texts(Operator op, std::string const& a, std::string const& b) {
    std::string made_a;
    std::string made_b;
    std::string_view const x = composed_text(a, made_a);
    std::string_view const y = composed_text(b, made_b);
    switch (op) {
      case Operator::has_substring: return truth(x.find(y) != std::string_view::npos);
      case Operator::starts_with: return truth(x.substr(0, y.size()) == y);
      case Operator::like: return truth(is_like(x, y));
      default: return bangfu::detail::compare(op, x, y);  // by bytes, which is by code points
    }
  }
  [[nodiscard]] Truth times(Operator op, Value const& a, Value const& b) const {
    auto const* x = a.get<When const*>();
    auto const* y = b.get<When const*>();
    if (!plan_time_ && x == nullptr && y == nullptr) return relate_instants(op, a, b);
    std::optional<When> made_x;
    std::optional<When> made_y;
    if (x == nullptr) made_x = as_when(a);
    if (y == nullptr) made_y = as_when(b);
    if ((x == nullptr && !made_x) || (y == nullptr && !made_y)) return Truth::possible;
    return bangfu::detail::compare_times(op, x != nullptr ? **x : *made_x, y != nullptr ? **y : *made_y, calendar_);
  }

  bool plan_time_;
  SchoolCalendar const* calendar_;
};

/// The values of an operand, wherever they are kept.
class Operand {
 public:
  Operand() = default;
  Operand(Operand const&) = delete;  // it may refer to itself
  Operand& operator=(Operand const&) = delete;

  Values* make() {
    values_ = &made_;
    return &made_;
  }
  void refer(Values const& values) { values_ = &values; }
  [[nodiscard]] Values const& values() const { return *values_; }

  struct Made {
    std::optional<Number> number;
    bool inferred;
  };
  std::vector<Made> numbers{};

  /// Whether nothing is stated.
  [[nodiscard]] bool missing() const {
    for (Value const& v : values_->stated)
      if (!v.null()) return false;
    for (Made const& m : numbers)
      if (!m.inferred && m.number) return false;
    return true;
  }
  /// The best answer of the values; what is inferred makes possible at most.
  template <class Ask>
  [[nodiscard]] Truth best(Ask const& answer) const {
    Truth any = Truth::no;
    bool stated = false;
    for (Value const& v : values_->stated) {
      any = any || answer(Item{&v});
      stated = true;
    }
    for (Value const& v : values_->inferred) any = any || (Truth::possible && answer(Item{&v}));
    for (Made const& m : numbers) {
      Truth const one = answer(Item{nullptr, m.number ? &*m.number : nullptr});
      any = any || (m.inferred ? Truth::possible && one : one);
      stated = stated || !m.inferred;
    }
    return stated ? any : any || Truth::possible;
  }
  /// Calls `f(value, inferred)` for each value as a function sees it; once with nothing where there is none.
  template <class F>
  void each(F const& f) const {
    bool some = false;
    auto const one = [&](Value const& v, bool inferred) {
      f(v, inferred);
      some = true;
    };
    for (Value const& v : values_->stated) one(v, false);
    for (Value const& v : values_->inferred) one(v, true);
    for (Made const& m : numbers) {
      auto const decimal = m.number ? nearest_decimal(*m.number) : std::nullopt;
      one(decimal ? Value(*decimal) : Value(), m.inferred);
    }
    if (!some) f(Value(), false);
  }

 private:
  Values made_{};
  Values const* values_ = &made_;
};

/// A set, each member with whether it is one for sure; none where it is not known.
using Members = std::optional<std::vector<std::pair<Value, Truth>>>;

class Evaluation {
 public:
  Evaluation(Table const* table, void const* record) : table_(table), record_(record) {}

  Truth ask(Step const& step) {
    switch (step.kind) {
      case Expression::Kind::constant:
      case Expression::Kind::property: return truth_of(step);
      case Expression::Kind::operation: break;
    }
    switch (step.op) {
      case Operator::all_of: {
        Truth all = Truth::certain;
        for (Step const& question : step.arguments) {
          all = all && ask(question);
          if (all == Truth::no) break;
        }
        return all;
      }
      case Operator::any_of: {
        Truth any = Truth::no;
        for (Step const& question : step.arguments) {
          any = any || ask(question);
          if (any == Truth::certain) break;
        }
        return any;
      }
      case Operator::negation: return !ask(step.arguments.front());
      case Operator::possibly: return truth(is_possible(ask(step.arguments.front())));
      case Operator::certainly: return truth(is_certain(ask(step.arguments.front())));
      case Operator::missing: return missing(step.arguments.front());
      case Operator::array_equals:
      case Operator::array_contains:
      case Operator::array_contained_by:
      case Operator::array_overlaps: return sets(step);
      case Operator::function: return truth_of(step);
      default: return compare(step);
    }
  }

  void values(Step const& step, Operand& out) {
    switch (step.kind) {
      case Expression::Kind::constant: return out.refer(step.constant);
      case Expression::Kind::property: return table_->values_of(step.index, record_, *out.make());
      case Expression::Kind::operation: break;
    }
    if (is_arithmetic(step.op)) return arithmetic(step, out);
    switch (step.op) {
      case Operator::casei: return folded(step, &without_case, out);
      case Operator::accenti: return folded(step, &without_accents, out);
      case Operator::interval: return intervals(step, out);
      case Operator::array: {
        Value::Array all;
        for (Step const& element : step.arguments) {
          Operand one;
          values(element, one);
          one.each([&](Value const& v, bool) { all.push_back(v); });
        }
        out.make()->stated.emplace_back(std::move(all));
        return;
      }
      case Operator::function: return call(step, out);
      default: break;
    }
    Truth const answer = ask(step);  // a question as an argument
    Values& made = *out.make();
    if (answer != Truth::possible) made.stated.emplace_back(is_certain(answer));
  }

 private:
  [[nodiscard]] Comparison comparison(Step const& step) const {
    return {step.plan_time, table_ != nullptr ? table_->calendar_of(record_) : nullptr};
  }

  /// A boolean value as an answer.
  Truth truth_of(Step const& step) {
    Operand operand;
    values(step, operand);
    return operand.best([](Item const& item) {
      auto const* known = item.value != nullptr ? item.value->get<bool>() : nullptr;
      return known != nullptr ? truth(*known) : Truth::possible;
    });
  }
  Truth missing(Step const& step) {
    Operand operand;
    values(step, operand);
    return truth(operand.missing());
  }

  Truth compare(Step const& step) {
    Comparison const related = comparison(step);
    Operand left;
    Operand right;
    values(step.arguments[0], left);
    values(step.arguments[1], right);
    auto const any_pair = [&](Operator op, Operand const& other) {
      return left.best([&](Item const& a) { return other.best([&](Item const& b) { return related(op, a, b); }); });
    };
    switch (step.op) {
      case Operator::not_equal: return !any_pair(Operator::equal, right);
      case Operator::one_of: {
        Truth any = any_pair(Operator::equal, right);
        for (std::size_t i = 2; i < step.arguments.size() && any != Truth::certain; ++i) {
          Operand next;
          values(step.arguments[i], next);
          any = any || any_pair(Operator::equal, next);
        }
        return any;
      }
      case Operator::between: {  // of each value both limits are asked
        Operand high;
        values(step.arguments[2], high);
        return left.best([&](Item const& value) {
          return right.best([&](Item const& limit) { return related(Operator::greater_equal, value, limit); }) &&
                 high.best([&](Item const& limit) { return related(Operator::less_equal, value, limit); });
        });
      }
      default: return any_pair(step.op, right);
    }
  }

  void arithmetic(Step const& step, Operand& out) {
    Operand left;
    Operand right;
    values(step.arguments[0], left);
    values(step.arguments[1], right);
    auto const numbers_of = [](Operand const& operand) {
      std::vector<Operand::Made> all = operand.numbers;
      auto const add = [&all](Value const& v, bool inferred) {
        auto const* decimal = v.get<Decimal>();
        all.push_back({decimal != nullptr ? std::optional(number_of(*decimal)) : std::nullopt, inferred});
      };
      for (Value const& v : operand.values().stated) add(v, false);
      for (Value const& v : operand.values().inferred) add(v, true);
      return all;
    };
    auto const b = numbers_of(right);
    for (Operand::Made const& x : numbers_of(left))
      for (Operand::Made const& y : b)
        out.numbers.push_back(
            {x.number && y.number ? calculate(step.op, *x.number, *y.number) : std::nullopt, x.inferred || y.inferred});
  }

  void folded(Step const& step, std::string (*fold)(std::string_view), Operand& out) {
    Operand operand;
    values(step.arguments.front(), operand);
    Values& made = *out.make();
    auto const one = [&](Value const& v) {
      auto const* text = v.get<std::string>();
      return text != nullptr ? Value(fold(*text)) : Value();
    };
    for (Value const& v : operand.values().stated) made.stated.push_back(one(v));
    for (Value const& v : operand.values().inferred) made.inferred.push_back(one(v));
  }

  void intervals(Step const& step, Operand& out) {
    Operand first;
    Operand last;
    values(step.arguments[0], first);
    values(step.arguments[1], last);
    auto const end = [](Value const& v) -> IntervalEnd {
      if (auto const* date = v.get<Date>()) return *date;
      if (auto const* instant = v.get<Timestamp>()) return *instant;
      if (auto const* text = v.get<std::string>(); text != nullptr && *text == "..") return Open{};
      return std::monostate{};
    };
    Values& made = *out.make();
    first.each([&](Value const& a, bool a_inferred) {
      last.each([&](Value const& b, bool b_inferred) {
        (a_inferred || b_inferred ? made.inferred : made.stated).emplace_back(Interval{end(a), end(b)});
      });
    });
  }

  void call(Step const& step, Operand& out) {
    std::vector<std::vector<std::pair<Value, bool>>> arguments;
    for (Step const& argument : step.arguments) {
      Operand operand;
      values(argument, operand);
      auto& all = arguments.emplace_back();
      operand.each([&](Value const& v, bool inferred) { all.emplace_back(v, inferred); });
    }
    Values& made = *out.make();
    std::vector<Value> chosen(arguments.size());
    combine(step, arguments, chosen, false, made);
  }
  /// Calls the function for each combination of its arguments' values.
  void combine(Step const& step, std::vector<std::vector<std::pair<Value, bool>>> const& arguments,
               std::vector<Value>& chosen, bool inferred, Values& made) {
    std::vector<std::size_t> at(arguments.size(), 0);
    while (true) {
      bool uncertain = inferred;
      for (std::size_t i = 0; i < arguments.size(); ++i) {
        chosen[i] = arguments[i][at[i]].first;
        uncertain = uncertain || arguments[i][at[i]].second;
      }
      Value result = table_->result_of(step.index, record_, chosen);
      if (!result.null()) (uncertain ? made.inferred : made.stated).push_back(std::move(result));
      std::size_t i = 0;
      while (i < at.size() && ++at[i] == arguments[i].size()) at[i++] = 0;
      if (i == at.size()) return;
    }
  }

  // --- sets ---
  Members members(Step const& step) {
    Operand operand;
    values(step, operand);
    std::vector<std::pair<Value, Truth>> all;
    auto const add = [&all](Value const& v, Truth certainty) {
      if (auto const* array = v.get<Value::Array>()) {
        for (Value const& element : *array) all.emplace_back(element, certainty);
      } else {
        all.emplace_back(v, certainty);
      }
    };
    if (operand.values().stated.empty() && operand.numbers.empty()) return std::nullopt;
    operand.each([&](Value const& v, bool inferred) { add(v, inferred ? Truth::possible : Truth::certain); });
    return all;
  }
  Truth sets(Step const& step) {
    Members const a = members(step.arguments[0]);
    Members const b = members(step.arguments[1]);
    if (!a || !b) return Truth::possible;
    Comparison const related = comparison(step);
    switch (step.op) {
      case Operator::array_contains: return contains(*a, *b, related);
      case Operator::array_contained_by: return contains(*b, *a, related);
      case Operator::array_equals: return contains(*a, *b, related) && contains(*b, *a, related);
      default: break;
    }
    Truth any = Truth::no;
    for (auto const& [value, certainty] : *b) any = any || (certainty && has(*a, value, related));
    return any;
  }
  static Truth contains(std::vector<std::pair<Value, Truth>> const& a, std::vector<std::pair<Value, Truth>> const& b,
                        Comparison const& related) {
    Truth all = Truth::certain;
    for (auto const& [value, certainty] : b) all = all && (!certainty || has(a, value, related));
    return all;
  }
  static Truth has(std::vector<std::pair<Value, Truth>> const& set, Value const& value, Comparison const& related) {
    Truth any = Truth::no;
    for (auto const& [member, certainty] : set) any = any || (certainty && equal(member, value, related));
    return any;
  }
  /// In sets, values of different types are different, and sets are compared as such.
  static Truth equal(Value const& a, Value const& b, Comparison const& related) {
    if (a.null() || b.null()) return Truth::possible;
    auto const* x = a.get<Value::Array>();
    auto const* y = b.get<Value::Array>();
    if (x != nullptr && y != nullptr) return same_members(*x, *y, related);
    bool const comparable = a.type() == b.type() || (is_temporal(a) && is_temporal(b)) ||
                            (a.get<Tier>() != nullptr && b.get<std::string>() != nullptr) ||
                            (b.get<Tier>() != nullptr && a.get<std::string>() != nullptr);
    return comparable ? related(Operator::equal, a, b) : Truth::no;
  }

  /// Each pair is compared once, so that sets of sets take no more than the product of both sizes.
  static Truth same_members(Value::Array const& a, Value::Array const& b, Comparison const& related) {
    std::vector<Truth> found(b.size(), Truth::no);
    Truth all = Truth::certain;
    for (Value const& x : a) {
      Truth any = Truth::no;
      for (std::size_t i = 0; i < b.size(); ++i) {
        Truth const one = equal(x, b[i], related);
        any = any || one;
        found[i] = found[i] || one;
      }
      all = all && any;
    }
    for (Truth one : found) all = all && one;
    return all;
  }

  Table const* table_;
  void const* record_;
};

}  // namespace

Truth Program::ask(Table const& table, void const* record) const { return Evaluation(&table, record).ask(root_); }

Values evaluated(Step const& step) {
  Operand operand;
  Evaluation(nullptr, nullptr).values(step, operand);
  Values all = operand.values();
  return all;
}

}  // namespace bangfu::cql2::detail
