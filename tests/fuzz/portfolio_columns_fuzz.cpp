// SPDX-License-Identifier: BSL-1.0
// Any bytes as the columns of an archive of some plans, of the right version and behind right checksums: left alone, or a
// portfolio that can be asked and changed as any other, and is saved and opened again with the same columns.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include <bangfu/archive/archive.hpp>
#include <bangfu/portfolio/portfolio.hpp>

#include "portfolio/answers.hpp"
#include "support/archive_columns.hpp"

using namespace bangfu;
using archive::FoundColumns;

namespace {

/// A plan with something of everything that columns are made of; the same with every compiler.
Plan plan_of(int number) {
  auto const one_of = [number](auto const& a, auto const& b) { return number % 2 == 0 ? a : b; };
  std::string const digits = std::to_string(number);
  Plan plan{.id = PlanId("p" + digits), .period = Period::parse("2020-02/2020-12")};
  plan.calendar = SchoolCalendar{};
  plan.calendar->terms.push_back({.name = "春", .period = Period::parse("2020-02-17/2020-07-10")});
  InstitutionId const giver =
      plan.add(Institution{.name = Text("东城技工学校"),
                           .identifiers = {{.scheme = identifier_scheme::school_code, .code = "44" + digits},
                                           {.scheme = identifier_scheme::school_code, .code = "99"}}});
  InstitutionId const taker = plan.add(Institution{.name = Text("山北职校"), .part_of = giver});
  ParticipantId const teacher =
      plan.add(Participant{.name = Text("罗一"),
                           .of = giver,
                           .identifiers = {{.scheme = identifier_scheme::staff_number, .code = "7"},
                                           {.scheme = identifier_scheme::teacher_number, .code = "1001"}}});
  ParticipantId const group = plan.add(Participant{.name = Text("学生干部"), .of = taker, .group = true});
  MeasureId const measure = plan.add(Measure{.area = one_of(Area(area::staff), Area("own")),
                                             .title = Text("跟岗学习"),
                                             .modality = modality::shadowing,
                                             .obligation = obligation::shall});
  plan.add(Measure{.title = Text("讲座"), .modality = modality::lecture, .also = {Modality("own_word")}});
  When const times[] = {within(Period::parse("2020-03"), weeks(1)),
                        on(Date::parse("2020-03-1" + digits)),
                        When{.weeks = SchoolWeeks{.first = 1, .last = 3}},
                        When{.months = Months(3, 5)},
                        When{},
                        undated(days(2))};
  for (When const& time : times) {
    Activity a{.title = Text("专题讲座第" + digits + "期", "zh"),
               .serves = {Link<Measure>(measure, one_of(Origin::stated, Origin::inferred))},
               .when = time,
               .flows = {{.from = giver, .to = taker, .who = {teacher, group}}}};
    if (!time.weeks) a.modality = one_of(Modality(modality::lecture), Modality());
    a.flows.push_back({.from = taker, .to = giver, .who = {teacher}, .when = throughout(Period::parse("2020-04"))});
    a.attended_by = {group};
    plan.add(std::move(a));
  }
  TargetId const target = plan.add(Target{.of = measure,
                                          .title = Text("培训人数"),
                                          .promised = at_least(Decimal(25, 1), unit::person),
                                          .tier = at_least(Tier::county),
                                          .due = Date::parse("2020-12")});
  TargetId const plain = plan.add(Target{.promised = at_least(5, unit::person), .counting = Counting::latest});
  for (TargetId const& of : {target, plain, plain})
    plan.add(
        Result{.of = of, .on = Date::parse("2020-06-0" + std::to_string(number + 1)), .value = Decimal(number, 1)});
  return plan;
}

std::string archive_of_some_plans() {
  std::vector<Plan> plans;
  for (int i = 0; i < 3; ++i) plans.push_back(plan_of(i));
  return archive::to_bytes(Portfolio::build(plans));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  static std::string const plans = archive_of_some_plans();
  static std::string const head = test::columns_of(plans).substr(0, 16);  // version and digest
  std::string const columns = head + std::string(reinterpret_cast<char const*>(data), size);
  archive::OpenedPortfolio opened = archive::read_portfolio(test::with_columns(plans, columns, 1 + size / 3));
  if (opened.columns == FoundColumns::unsound) return 0;
  if (opened.columns != FoundColumns::taken) std::abort();
  std::vector<Expression> const filters = {
      Expression::operation(Operator::equal, {Expression::named("modality"), Expression::of(std::string("lecture"))})};
  if (test::everything(opened.value, filters).empty()) std::abort();
  std::string const again = archive::to_bytes(opened.value);
  if (archive::read_portfolio(again).columns != FoundColumns::taken) std::abort();
  Plan plan = *opened.value.find(PlanId("p0"));
  opened.value.replace(plan);
  opened.value.remove(PlanId("p1"));
  plan.id = PlanId("new");
  opened.value.add(plan);
  if (test::everything(opened.value, filters).empty()) std::abort();
  return 0;
}
