// SPDX-License-Identifier: BSL-1.0
// The analyses of a portfolio are those of its plans put together, with one person wherever identifiers agree.
#include <functional>
#include <iostream>
#include <set>
#include <sstream>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/portfolio/portfolio.hpp>
#include <bangfu/query/query.hpp>

#include "portfolio/support.hpp"
#include "support/catch.hpp"

using namespace bangfu;

namespace {

/// Random plans with what the analyses look at beside: records, costs, commitments, roles, sizes.
Plan rich_plan(test::Random& random, std::string id) {
  Plan plan = test::random_portfolio_plan(random, std::move(id), random.chance(50));
  for (Activity& a : plan.activities) {
    if (random.chance(30)) a.mode = mode::mixed;
    if (random.chance(15)) a.status = status::postponed;
    if (random.chance(30)) {
      a.actual = Actual{};
      if (random.chance(60)) a.actual->when = test::random_time(random);
      while (random.chance(50)) a.actual->who.push_back(ParticipantId("p" + std::to_string(random.between(1, 4))));
      if (random.chance(40)) a.actual->cost = Decimal(random.between(0, 5000));
    }
    for (Flow& flow : a.flows)
      if (random.chance(20)) flow.size = exactly(random.between(1, 4));
  }
  for (std::size_t i = 0; i < plan.institutions.size(); ++i) {
    plan.parties.push_back(
        {.institution = plan.institutions[i].id, .role = random.chance(50) ? role::supporting : role::recipient});
    if (i > 0 && random.chance(20)) plan.institutions[i].part_of = plan.institutions[0].id;
  }
  for (std::size_t n = random.below(3); n > 0; --n) {
    Terms t{.kind = terms_kind::cost, .items = {cost_item::travel}};
    if (random.chance(60)) t.by.push_back(InstitutionId("i" + std::to_string(random.between(1, 4))));
    if (random.chance(30)) t.other_bearer = "上级";
    if (random.chance(50)) t.amount = exactly(random.between(1, 900), unit::yuan);
    plan.add(std::move(t));
  }
  for (std::size_t n = random.below(3); n > 0; --n) {
    Commitment c{.title = "互访"};
    c.in_all = at_least(random.between(1, 3), unit::participation);
    plan.add(std::move(c));
  }
  return plan;
}

Portfolio some_plans(test::Random& random, std::size_t n) {
  Portfolio all;
  for (std::size_t i = 0; i < n; ++i) all.add(rich_plan(random, "p" + std::to_string(i)));
  if (n > 3) all.remove(PlanId("p1"));  // its rows are left behind
  return all;
}
Identity identity_of(Representatives const& who) {
  return {.person = [&who](Participant const* p) { return who.person(p); },
          .institution = [&who](Institution const* i) { return who.institution(i); }};
}

// Everything that an answer says, as text; entities by their addresses.
std::ostream& operator<<(std::ostream& out, std::vector<std::uint32_t> const& items) {
  for (std::uint32_t i : items) out << i << ' ';
  return out;
}
std::string said(Schedule const& s) {
  std::ostringstream out;
  for (ScheduleItem const& i : s.items)
    out << i.plan << i.activity << i.certainty << i.standing << i.standing_certainty << i.over << i.ahead << '\n';
  for (ScheduleSlot const& slot : s.slots) {
    out << slot.label << slot.rows;
    for (SlotItem const& i : slot.items) out << ' ' << i.item << i.certainty;
    out << '\n';
  }
  out << s.unplaced << '/' << s.next << '/' << s.overdue;
  return out.str();
}
std::string said(Coverage const& c) {
  std::ostringstream out;
  for (MeasureCoverage const& m : c.measures) {
    out << m.plan << m.measure << m.certainty << m.served << m.one_sided();
    for (Service const& s : m.rows) out << ' ' << s.activity << s.certainty << s.grounds;
    out << '\n';
  }
  for (TargetCoverage const& t : c.targets) out << t.target << t.certainty << t.worked_for << t.observed << '\n';
  for (AreaCoverage const& a : c.areas) out << a.plan << a.area.code() << a.measures << a.served << a.targets << '\n';
  for (Orphan const& o : c.orphans) out << to_string(o.kind) << o.plan << o.id << o.certainty << '\n';
  for (IdleOffice const& o : c.idle_offices) out << o.department << '\n';
  return out.str();
}
void say(std::ostream& out, Load const& l) { out << l.stays << l.person_days << l.by_now << l.items << '\n'; }
std::string said(Workload const& w) {
  std::ostringstream out;
  for (Presence const& p : w.presences) out << p.activity << p.flow << p.who << p.certainty << p.people << '\n';
  say(out, w.total);
  say(out, w.unnamed);
  for (auto const& one : w.by_person) say(out << one.key, one.load);
  for (auto const& one : w.by_host) say(out << one.key, one.load);
  for (auto const& one : w.by_sender) say(out << one.key, one.load);
  for (auto const& one : w.by_month) say(out << one.key, one.load);
  return out.str();
}
std::string said(Conflicts const& c) {
  std::ostringstream out;
  for (DoubleBooking const& d : c.double_bookings) out << d.first << ' ' << d.second << d.certainty << '\n';
  for (Overload const& o : c.overloads) out << o.host << o.people << o.capacity << o.certainty << o.items << '\n';
  out << c.undated << c.presences.size();
  return out.str();
}
std::string said(Exchange const& e) {
  std::ostringstream out;
  for (ExchangeItem const& i : e.items)
    out << i.activity << i.flow << to_string(i.way) << i.certainty << i.people << '\n';
  for (ExchangeSum const& s : e.sums)
    out << to_string(s.way) << s.modality.code() << s.stays << s.participations << s.person_days << s.items << '\n';
  for (ShortStay const& s : e.too_short) out << s.item << s.days << s.required_days << s.certainty << '\n';
  return out.str();
}
std::string said(TermsOverview const& t) {
  std::ostringstream out;
  for (CostLine const& l : t.lines) out << l.plan << l.clause << l.bearer << l.certainty << l.shared << '\n';
  for (BearerSum const& b : t.bearers) {
    out << b.bearer << b.other << b.lines;
    for (AmountSum const& a : b.amounts) out << a.min << '-' << (a.max ? a.max->to_string() : "") << ' ';
    out << '\n';
  }
  for (ClausesOfKind const& k : t.kinds) out << k.kind.code() << k.clauses.size() << '\n';
  for (UncoveredMeasure const& m : t.uncovered) out << m.measure << '\n';
  out << t.spent << t.spent_on.size();
  return out.str();
}
std::string said(Changes const& c) {
  std::ostringstream out;
  for (Change const& change : c.changes)
    out << change.activity << to_string(change.kind) << change.certainty << change.planned << change.actual << '\n';
  out << c.as_planned.size() << c.rows;
  return out.str();
}
std::string said(std::vector<TargetProgress> const& all) {
  std::ostringstream out;
  for (TargetProgress const& t : all)
    out << t.plan << t.progress.target << t.progress.state << t.progress.certainty << t.counts << t.progress.why("en")
        << '\n';
  return out.str();
}
std::string said(std::vector<CommitmentProgress> const& all) {
  std::ostringstream out;
  for (CommitmentProgress const& c : all)
    out << c.plan << c.commitment << c.state << c.certainty << c.counts << c.why("en") << '\n';
  return out.str();
}

/// One list of what is found in each plan.
template <class Of>
auto each(Portfolio const& all, Of const& of) {
  decltype(of(std::declval<PlanView const&>())) list;
  all.each_plan([&](Plan const& plan) {
    for (auto& item : of(PlanView(plan))) list.push_back(std::move(item));
  });
  return list;
}
/// What merging the answers of the plans two by two gives.
template <class Of>
auto folded(Portfolio const& all, Of const& of) {
  decltype(of(std::declval<PlanView const&>())) whole{};
  all.each_plan([&](Plan const& plan) { whole = merged(std::move(whole), of(PlanView(plan))); });
  return whole;
}

}  // namespace

TEST_CASE("an analysis of a portfolio is that of its plans put together", "[portfolio]") {
  std::size_t answers = 0;
  std::size_t items = 0;
  for (std::uint64_t seed = 1; seed <= test::tries(test::sanitized() ? 15 : 120, 2000); ++seed) {
    test::Random random(seed);
    Portfolio const all = some_plans(random, 1 + random.below(7));
    Representatives const who(all);
    Identity const identity = identity_of(who);
    AsOf const day = as_of(test::calendar_day(random.between(0, 59)).earliest());
    Question const everything(day);
    Question const some_rows(day, test::random_expression(random, 2, false));
    Question const some_measures(
        day,
        Expression::operation(Operator::equal, {Expression::named("area"), Expression::of(std::string("teaching"))}));
    Question const some_titles(day,
                               Expression::operation(Operator::has_substring,
                                                     {Expression::named("title"), Expression::of(std::string("学"))}));
    for (Question const& q : {everything, some_rows}) {
      auto const slots = random.chance(50) ? SlotUnit::month : SlotUnit::week;
      auto const present = each(all, [&](PlanView const& view) { return presences(view, q); });
      ConflictOptions const options{.capacities = {{.host = nullptr, .people = 2}}};
      CHECK(said(schedule(all, q, slots)) ==
            said(schedule(each(all, [&](PlanView const& view) { return schedule_items(view, q); }), day, slots)));
      CHECK(said(workload(all, q)) == said(workload(present, day, identity)));
      CHECK(said(conflicts(all, q, options)) ==
            said(conflicts(each(all, [&](PlanView const& view) { return engagements(view, q); }), options, identity)));
      Exchange const exchanged = exchange(all, q, 3);
      CHECK(said(exchanged) == said(folded(all, [&](PlanView const& view) { return exchange(view, q, 3); })));
      std::set<Participant const*> people;
      for (Presence const& p : present)
        if (p.who != nullptr && !p.who->group) people.insert(identity.of(p.who));
      CHECK(exchanged.named_people.max == static_cast<std::int64_t>(people.size()));
      CHECK(said(changes(all, q)) == said(folded(all, [&](PlanView const& view) { return changes(view, q); })));
      answers += 5;
      items += present.size();
    }
    for (Question const& q : {everything, some_measures})
      CHECK(said(coverage(all, q)) == said(folded(all, [&](PlanView const& view) { return coverage(view, q); })));
    for (Question const& q : {everything, some_titles}) {
      CHECK(said(target_progress(all, q)) ==
            said(each(all, [&](PlanView const& view) { return target_progress(view, q); })));
      CHECK(said(commitment_progress(all, q)) ==
            said(each(all, [&](PlanView const& view) { return commitment_progress(view, q); })));
    }
    std::vector<TermsOverview> terms;
    std::vector<Summary> summaries;
    all.each_plan([&](Plan const& plan) {
      terms.push_back(terms_overview(PlanView(plan), day));
      summaries.push_back(summary(PlanView(plan), day));
    });
    CHECK(said(terms_overview(all, day)) == said(merged(terms, identity)));
    Summary const found = summary(all, day);
    Summary const expected = merged(summaries, identity);
    CHECK(found.plans == expected.plans);
    REQUIRE(found.lines().size() == expected.lines().size());
    for (std::size_t i = 0; i < found.lines().size(); ++i) CHECK(found.lines()[i].text == expected.lines()[i].text);
    CHECK(said(found.workload) == said(workload(all, day)));
    CHECK(said(found.conflicts) == said(conflicts(all, day)));
    CHECK(said(found.exchange) == said(exchange(all, day)));
    CHECK(said(found.terms) == said(terms_overview(all, day)));
    CHECK(found.exchange.named_people == exchange(all, day).named_people);
    answers += 9;
  }
  CHECK(items > 100);
  std::cout << "analyses of portfolios: " << answers << " answers as merged plan by plan, from " << items
            << " presences" << std::endl;
}

TEST_CASE("certain double bookings are those of conflicts, for a plan and for many", "[portfolio]") {
  using Pair = std::tuple<Participant const*, Activity const*, Activity const*>;
  std::size_t within = 0;
  std::size_t across = 0;
  auto const compare = [](Portfolio const& all) {
    Representatives const who(all);
    std::set<Pair> expected;
    Conflicts const c = conflicts(all, as_of("2020-03-01"), {.possible = false});
    for (DoubleBooking const& d : c.double_bookings) {
      Presence const& a = c.presences[d.first];
      Presence const& b = c.presences[d.second];
      if (a.who->group || b.who->group) continue;  // of groups others may go
      expected.emplace(who.person(a.who), std::min(a.activity, b.activity), std::max(a.activity, b.activity));
    }
    std::set<Pair> found;
    CertainDoubleBookings const bookings = certain_double_bookings(all);
    for (PersonBookedTwice const& b : bookings) {
      Activity const* x = &*bookings.activity(b.first);
      Activity const* y = &*bookings.activity(b.second);
      found.emplace(who.person(all.appearances(b.person).front().participant), std::min(x, y), std::max(x, y));
    }
    CHECK(found == expected);
    return found.size();
  };
  for (std::uint64_t seed = 1; seed <= test::tries(test::sanitized() ? 30 : 200, 2000); ++seed) {
    test::Random random(seed);
    Portfolio all;
    for (int i = 0; i < 6; ++i) {
      Plan plan = rich_plan(random, "p" + std::to_string(i));
      for (Participant& p : plan.participants) p.group = false;
      while (plan.institutions.size() < 3) plan.add(Institution{.name = "校"});
      while (plan.participants.size() < 3)
        plan.add(Participant{
            .name = "人",
            .identifiers = {{.scheme = identifier_scheme::teacher_number, .code = std::to_string(random.below(8))}}});
      for (Activity& a : plan.activities) {  // longer and better known than usual, so that many meet
        if (!random.chance(60)) continue;
        int const first = random.between(3, 30);
        a.when = throughout(Period(test::calendar_day(first), test::calendar_day(first + 25)));
        a.mode = {};
        if (a.status == status::cancelled) a.status = {};
        a.flows.push_back({.to = InstitutionId("i" + std::to_string(random.between(1, 3))),
                           .who = {ParticipantId("p" + std::to_string(random.between(1, 3)))}});
      }
      Portfolio alone;
      alone.add(plan);
      within += compare(alone);
      all.add(std::move(plan));
    }
    across += compare(all);
  }
  CHECK(within >= 20);
  CHECK(across > within);
  std::cout << "double bookings: " << within << " within plans and " << across
            << " in portfolios as conflicts finds them" << std::endl;
}

TEST_CASE("faults of a question are thrown whatever plans there are", "[portfolio]") {
  Portfolio const none;
  AsOf const day = as_of("2020-03-01");
  CHECK_THROWS_AS(schedule(none, {day, Expression::operation(Operator::missing, {Expression::named("no_such")})}),
                  UnknownProperty);
  CHECK_THROWS_AS(coverage(none, {day, RowTest<Activity>([](auto const&, auto const&) { return Truth::certain; })}),
                  WrongType);
  CHECK(schedule(none, day).items.empty());
  CHECK(summary(none, day).plans.empty());
}
