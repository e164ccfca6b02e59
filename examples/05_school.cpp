// SPDX-License-Identifier: BSL-1.0
// A small school information system that embeds the library. The school keeps its own staff and its own timetable;
// the plan is a file that it reads, asks, records in and saves.
#include <bangfu/bangfu.hpp>
#include <bangfu/json/json.hpp>
#include <iostream>
#include <map>
#include <string>
#include <vector>

namespace school {

/// What the school knows of its teachers, in its own terms.
struct Teacher {
  std::string staff_number;
  std::string name;
  int lessons_a_week;
};

class InformationSystem {
 public:
  explicit InformationSystem(std::vector<Teacher> staff) : staff_(std::move(staff)) {}

  /// Takes over a plan. Findings are for the office to see; a plan with findings is still a plan.
  void adopt(bangfu::Plan plan) {
    plan_ = std::move(plan);
    for (bangfu::Diagnostic const& d : bangfu::check(plan_))
      std::cout << "  [" << d.severity << "] " << d.text("zh") << '\n';
  }

  /// Which lessons may need cover in a month: from those who are surely away, and from those who may be.
  void print_cover(bangfu::Period month) const {
    using namespace bangfu::field;
    bangfu::PlanView const view(plan_);
    for (bangfu::FlowRow const& row : bangfu::flows(view) | bangfu::where(bangfu::possibly(bangfu::overlaps(month)))) {
      bool const sure = bangfu::is_certain(bangfu::overlaps(row.when(), month));
      for (bangfu::ParticipantId const& id : row->who)
        if (Teacher const* teacher = find(view.find(id)))
          std::cout << "  " << teacher->name << (sure ? " 外出" : " 可能外出") << "，每周 " << teacher->lessons_a_week
                    << " 节需安排代课（" << bangfu::to_text(row.when(), "zh") << "）\n";
    }
  }

  /// Records that an activity took place, with what shows it.
  void record(bangfu::ActivityId const& id, bangfu::Date day, std::string evidence) {
    bangfu::Activity* activity = plan_.find(id);
    if (activity == nullptr) throw std::invalid_argument("no such activity: " + id.value());
    activity->status = bangfu::Status::done;
    activity->actual = bangfu::Actual{.when = bangfu::on(day)};
    activity->evidence.push_back(
        {.title = bangfu::Text(std::move(evidence)), .kind = bangfu::EvidenceKind::attendance, .dated = day});
  }

  bangfu::Plan& plan() { return plan_; }

 private:
  /// A participant is one of ours when the staff number agrees. A name alone proves nothing.
  [[nodiscard]] Teacher const* find(bangfu::Participant const* participant) const {
    if (participant == nullptr) return nullptr;
    for (bangfu::Identifier const& identifier : participant->identifiers)
      for (Teacher const& teacher : staff_)
        if (identifier.scheme == bangfu::IdentifierScheme::staff_number && identifier.code == teacher.staff_number)
          return &teacher;
    return nullptr;
  }

  std::vector<Teacher> staff_;
  bangfu::Plan plan_;
};

}  // namespace school

int main() {
  using namespace bangfu;
  using namespace bangfu::literals;

  school::InformationSystem system({{"S-031", "白小溪", 12}, {"S-044", "方一舟", 14}, {"S-052", "江望", 10}});

  // The plan would come from a file; here it is written out, as the partner school might send it.
  Plan plan{.title = "东城—山北 2026 年帮扶方案"_zh, .period = "2026"_period, .signed_on = "2026-03-02"_date};
  auto const giver = plan.add(Institution{.name = "东城技工学校"_zh}, Role::supporting);
  auto const taker = plan.add(Institution{.name = "山北职校"_zh}, Role::recipient);
  auto const person = [&](char const* name, char const* number) {
    return plan.add(Participant{.name = name, .of = taker, .identifiers = {{IdentifierScheme::staff_number, number}}});
  };
  auto const bai = person("白小溪", "S-031");
  auto const fang = person("方一舟", "S-044");
  auto const shadow = plan.add(Measure{.area = area::staff, .title = "教师跟岗"_zh, .modality = modality::shadowing});
  auto const trained = plan.add(Target{.of = shadow, .title = "跟岗教师"_zh, .promised = at_least(2, unit::person)});
  auto const spring = plan.add(Activity{.number = "1",
                                        .title = "机械教师跟岗"_zh,
                                        .serves = {shadow},
                                        .when = within("2026-04"_period, weeks(1)),
                                        .flows = {{.from = taker, .to = giver, .who = {bai}}}});
  plan.add(Activity{.number = "2",
                    .title = "电子商务教师跟岗"_zh,
                    .serves = {shadow},
                    .when = within("2026-04/2026-05"_period, weeks(1)),
                    .flows = {{.from = taker, .to = giver, .who = {fang}}}});
  plan.add(Activity{.number = "2", .title = "总结座谈会"_zh, .when = within("2027-01"_period, days(1))});

  std::cout << "接收方案：\n";
  system.adopt(std::move(plan));
  std::cout << "四月代课：\n";
  system.print_cover("2026-04"_period);

  std::cout << "四月过后：\n";
  system.record(spring, "2026-04-17"_date, "跟岗签到表");
  system.plan().add(Result{.of = trained, .on = "2026-04-17"_date, .roster = {bai}, .title = "完成跟岗"_zh});
  for (Progress const& p : progress(system.plan(), as_of("2026-06-30")))
    std::cout << "  " << p.target->title.in("zh") << "：" << p.why("zh") << '\n';

  json::save(system.plan(), "school-plan.json");
  Plan const again = json::load("school-plan.json").value;
  std::cout << (again == system.plan() ? "存取一致\n" : "存取不一致\n");
}
