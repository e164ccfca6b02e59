// SPDX-License-Identifier: BSL-1.0
/// @file
/// Random plans and filters for portfolios: imprecise times, missing members, inferred links.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/query/expression.hpp>

#include "support/random_plan.hpp"
#include "time/reference.hpp"

namespace bangfu::test {

/// February and March 2020; what is stated and asked stays away from the ends, beyond which the reference does not look.
inline int const calendar_first = reference::day_number(2020, 2, 1);
inline constexpr int calendar_size = 60;
inline reference::Universe const universe{calendar_first, calendar_first + calendar_size - 1};

inline Date calendar_day(int n) { return Date::parse(reference::edtf(calendar_first + n)); }

inline constexpr std::string_view modality_codes[] = {"shadowing", "lecture", "own_word"};
inline constexpr std::string_view area_codes[] = {"teaching", "students"};
inline constexpr std::string_view status_codes[] = {"planned", "done", "cancelled"};
inline constexpr std::string_view title_words[] = {"跟岗学习", "专题讲座", "学习交流", "lecture", "学"};

inline Period random_period(Random& random) {
  int const first = random.between(3, 56);
  int const last = random.between(first, 56);
  Date const a = calendar_day(first);
  Date const b = calendar_day(last);
  switch (random.below(10)) {
    case 0: return Period::from(a);
    case 1: return Period::until(b);
    case 2: return Period::from_until_unknown(a);
    case 3: return Period::from_unknown_until(b);
    case 4: return Date::parse(random.chance(50) ? "2020-02" : "2020-03");
    case 5: return Date::parse(random.chance(50) ? "2020-02-XX" : "2020-03-XX");
    case 6: return a.as_approximate();
    case 7: return {a.as_uncertain(), b};
    default: return {a, b};
  }
}
/// A time that happens once.
inline When random_time(Random& random) {
  When when;
  if (random.chance(10)) return when;
  if (random.chance(90)) when.window = random_period(random);
  if (random.chance(60)) {
    int const least = random.between(1, 8);
    when.lasts = days(least, random.between(least, 9));
    if (random.chance(15)) when.lasts->min.reset();
    if (random.chance(15)) when.lasts->max.reset();
    if (random.chance(10)) when.lasts->approximate = true;
  }
  when.extent = Enumeration<Extent>::all[random.below(3)].value;
  if (!when.window && when.extent == Extent::throughout) when.extent = Extent::within;
  return when;
}
/// One that repeats, has no year, counts by terms or working days … too.
inline When any_time(Random& random) {
  When when = random_time(random);
  switch (random.below(12)) {
    case 0: when.recurs = monthly(); break;
    case 1: when.recurs = each_term(); break;
    case 2: when = When{.months = Months(random.between(1, 4), random.between(2, 5))}; break;
    case 3: when = When{.weeks = SchoolWeeks{.first = 1, .last = random.between(1, 3)}}; break;
    case 4: when.lasts = working_days(random.between(1, 5)); break;
    case 5: when = throughout(Period::parse("2020-XX")); break;
    case 6: when.lasts = months(1); break;
    case 7: when.lasts = in_stays_of(days(10), days(2, 4)); break;
    default: break;
  }
  return when;
}

/// @param once only times that happen once, which the reference can enumerate
inline Plan random_portfolio_plan(Random& random, std::string id, bool once) {
  Plan plan;
  plan.id = PlanId(std::move(id));
  auto const maybe = [&](unsigned of_100 = 60) { return random.chance(of_100); };
  auto const word = [&] { return std::string(title_words[random.below(std::size(title_words))]); };
  if (!once && maybe(40)) {
    plan.calendar = SchoolCalendar{};
    plan.calendar->terms.push_back(
        {.name = "春", .period = Period(calendar_day(random.between(3, 9)), Date(2020, 6, 30))});
  }
  for (std::size_t n = random.below(4); n > 0; --n) {
    Institution i{.name = Text("学校" + std::to_string(random.below(6)))};
    while (maybe(40))
      i.identifiers.push_back({.scheme = identifier_scheme::school_code, .code = std::to_string(random.below(8))});
    plan.add(std::move(i));
  }
  auto const institution = [&] { return InstitutionId("i" + std::to_string(random.between(1, 4))); };
  for (std::size_t n = random.below(4); n > 0; --n) {
    Participant p{.name = Text("人" + std::to_string(random.below(6))), .of = institution(), .group = maybe(15)};
    while (maybe(45))
      p.identifiers.push_back(
          {.scheme = maybe(70) ? identifier_scheme::teacher_number : identifier_scheme::staff_number,
           .code = std::to_string(random.below(8))});
    plan.add(std::move(p));
  }
  auto const participant = [&] { return ParticipantId("p" + std::to_string(random.between(1, 4))); };
  for (std::size_t n = random.below(4); n > 0; --n) {
    Measure m;
    if (maybe()) m.modality = Modality(modality_codes[random.below(3)]);
    if (maybe(20)) m.also = {Modality(modality_codes[random.below(3)])};
    if (maybe()) m.area = Area(area_codes[random.below(2)]);
    if (maybe(50)) m.obligation = obligation::shall;
    if (maybe()) m.title = word();
    plan.add(std::move(m));
  }
  auto const measure = [&] {
    return Link<Measure>(MeasureId("m" + std::to_string(random.between(1, 4))), maybe(30)   ? Origin::inferred
                                                                                : maybe(50) ? Origin::stated
                                                                                            : Origin::confirmed);
  };
  for (std::size_t n = random.below(8); n > 0; --n) {
    Activity a;
    a.number = std::to_string(random.below(5));
    if (maybe(80)) a.title = word() + word();
    if (maybe(30)) a.title.set("en", "lecture");
    a.when = once ? random_time(random) : any_time(random);
    if (maybe(40)) a.modality = Modality(modality_codes[random.below(3)]);
    if (maybe(15)) a.also = {Modality(modality_codes[random.below(3)])};
    while (maybe(45)) a.serves.push_back(measure());
    if (maybe(50)) a.mode = mode::online;
    if (maybe()) a.status = Status(status_codes[random.below(3)]);
    while (maybe(50)) {
      Flow flow{.from = institution(), .to = institution()};
      while (maybe()) flow.who.push_back(participant());
      if (maybe(20)) flow.when = once ? random_time(random) : any_time(random);
      a.flows.push_back(std::move(flow));
    }
    while (maybe(30)) a.attended_by.push_back(participant());
    plan.add(std::move(a));
  }
  if (maybe(80)) plan.period = Period(calendar_day(random.between(0, 10)), calendar_day(random.between(40, 59)));
  for (std::size_t n = random.below(4); n > 0; --n) {
    Target t;
    if (maybe()) t.of = measure();
    if (maybe(30)) t.area = Area(area_codes[random.below(2)]);
    if (maybe()) t.title = word();
    auto const amount = [&] { return Decimal(random.between(0, 40), random.between(0, 1)); };
    if (maybe(80)) t.promised.min = amount();
    if (maybe(30)) t.promised.max = amount();
    t.promised.above = maybe(20);
    t.promised.below = maybe(20);
    t.promised.approximate = maybe(20);
    if (maybe(50)) t.promised.unit = maybe(50) ? unit::person : unit::percent;
    if (maybe(30)) t.tier = at_least(Tier::county);
    if (maybe(20)) t.direction = Direction::decrease;
    if (maybe(20)) t.counting = Counting::latest;
    if (maybe(30)) t.baseline = amount();
    if (maybe(50)) t.due = calendar_day(random.between(0, 59));
    plan.add(std::move(t));
  }
  for (std::size_t n = random.below(6); n > 0; --n) {
    Result r;
    r.of = Link<Target>(TargetId("t" + std::to_string(random.between(1, 4))),
                        maybe(10) ? Origin::inferred : Origin::stated);
    if (maybe(90)) r.on = maybe(90) ? calendar_day(random.between(0, 59)) : Date::parse("2020-03");
    if (maybe(90)) r.value = Decimal(random.between(0, 30), random.between(0, 1));
    if (maybe(30)) r.unit = unit::person;
    if (maybe(20)) r.tier = maybe(50) ? Tier::county : Tier::school;
    if (maybe(15)) r.roster = {participant(), participant()};
    plan.add(std::move(r));
  }
  return plan;
}

/// What filters of activities are made of.
inline Expression random_leaf(Random& random, bool once) {
  auto const named = [](std::string_view name) { return Expression::named(name); };
  auto const compare = [&](std::string_view name, std::string_view constant) {
    Operator const op = random.chance(60)   ? Operator::equal
                        : random.chance(50) ? Operator::not_equal
                                            : Operator::missing;
    if (op == Operator::missing) return Expression::operation(op, {named(name)});
    return Expression::operation(op, {named(name), Expression::of(std::string(constant))});
  };
  switch (random.below(10)) {
    case 0:
    case 1: return compare("modality", modality_codes[random.below(3)]);
    case 2: return compare("area", area_codes[random.below(2)]);
    case 3: return compare("status", status_codes[random.below(3)]);
    case 4: return compare("mode", "online");
    case 5: return compare("number", "3");  // without a column
    case 6: {
      // Of one character, of two, of several across words, with another end, not there.
      constexpr std::string_view parts[] = {"学",         "学习",      "跟岗学习", "学习交流",
                                            "习专题讲座", "lecture学", "lectures", "ctur"};
      return Expression::operation(Operator::has_substring,
                                   {named("title"), Expression::of(std::string(parts[random.below(8)]))});
    }
    default: {
      Relation const relation = static_cast<Relation>(random.below(reference::relation_count));
      int const first = random.between(12, 47);
      Period const asked(calendar_day(first), calendar_day(random.between(first, 47)));
      When when = throughout(asked);
      if (!once) when = any_time(random);
      return Expression::operation(operator_of(relation), {named("when"), Expression::of(std::move(when))});
    }
  }
}
inline Expression random_expression(Random& random, int depth, bool once) {
  if (depth == 0 || random.chance(30)) return random_leaf(random, once);
  auto const deeper = [&] { return random_expression(random, depth - 1, once); };
  switch (random.below(6)) {
    case 0: return Expression::operation(Operator::negation, {deeper()});
    case 1: return Expression::operation(random.chance(50) ? Operator::possibly : Operator::certainly, {deeper()});
    default: {
      std::vector<Expression> parts;
      for (std::size_t n = 1 + random.below(3); n > 0; --n) parts.push_back(deeper());
      return Expression::operation(random.chance(50) ? Operator::all_of : Operator::any_of, std::move(parts));
    }
  }
}

}  // namespace bangfu::test
