// SPDX-License-Identifier: BSL-1.0
/// @file
/// Generated plans of the size of real ones, for benchmarks and streams: 15 activities, some 13 KB of JSON, invented
/// names.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

#include <bangfu/model/model.hpp>

namespace bangfu::test {

/// The plan of this number: always the same one.
inline Plan generated_plan(std::uint64_t number) {
  using namespace bangfu::literals;
  std::uint64_t state = number * 0x9E3779B97F4A7C15U + 1;
  auto const below = [&state](std::size_t n) {
    state ^= state << 13U;
    state ^= state >> 7U;
    state ^= state << 17U;
    return static_cast<std::size_t>((state >> 11U) % n);
  };
  auto const pick = [&below](auto const& list) -> auto const& { return list[below(std::size(list))]; };
  static constexpr std::string_view towns[] = {"东城", "南岭", "西河", "北山", "云溪",
                                               "青石", "临江", "白沙", "梅岭", "清源"};
  static constexpr std::string_view kinds[] = {"机电工程学校", "信息技术学校", "中等职业技术学校", "职业教育中心",
                                               "技工学校"};
  static constexpr std::string_view surnames[] = {"罗", "陈", "林", "黄", "何", "梁", "谢", "欧", "邓", "赖"};
  static constexpr std::string_view given[] = {"一鸣", "志远", "晓霞", "文博", "雨桐",
                                               "建国", "丽华", "思源", "海涛", "春燕"};
  static constexpr std::string_view offices[] = {"教务处", "学生处", "实训处", "团委",
                                                 "办公室", "总务处", "教研室", "招生就业处"};
  static constexpr std::string_view posts[] = {"教务处副主任", "专业部部长", "班主任",
                                               "专业教师",     "团委书记",   "实训处干事"};
  static constexpr std::string_view works[] = {"选派中层干部到支援学校跟岗学习，熟悉学校管理制度和教学常规检查的做法",
                                               "组织专业骨干教师到受援学校开展示范课和听评课活动，共同备课、研讨",
                                               "邀请企业技术能手和职教专家举办专题讲座，介绍校企合作的经验",
                                               "指导受援学校参加省级技能竞赛的选手集训，安排教练和训练场地",
                                               "共享精品课程和教学资源库，协助受援学校修订人才培养方案",
                                               "组织学生干部互访交流，参加社团活动和主题班会"};
  static constexpr std::string_view reasons[] = {"根据两校工作安排，具体时间可协商调整。",
                                                 "住宿由接收单位安排，差旅费由派出单位承担。",
                                                 "结束后两周内提交总结材料和佐证照片。"};
  static constexpr KnownCode<modality> const* modalities[] = {&modality::shadowing,    &modality::lecture,
                                                              &modality::training,     &modality::exchange_visit,
                                                              &modality::contest_camp, &modality::resource_sharing};
  static constexpr KnownCode<area> const* areas[] = {&area::management, &area::teaching, &area::staff, &area::students};
  auto const name = [&](std::size_t) { return std::string(pick(surnames)) + std::string(pick(given)); };

  Plan plan;
  int const year = 2016 + static_cast<int>(below(9));
  auto const school = [&] { return std::string(pick(towns)) + "市" + std::string(pick(kinds)); };
  std::string const giver = school();
  std::string const taker = school();
  plan.id = PlanId("plan-" + std::to_string(number));
  plan.title = Text(std::to_string(year) + " 年" + giver + "与" + taker + "“一对一”帮扶实施方案", "zh");
  plan.title.set("en", "Plan of one-to-one assistance " + std::to_string(year));
  plan.period = Period(Date(year));
  plan.signed_on = Date(year, 3, 1 + static_cast<int>(below(28)));
  plan.purpose =
      "贯彻落实职业教育东西协作和对口帮扶的有关要求，发挥支援学校的优势，帮助受援学校提高管理水平、教学质量和服务能力"
      "。";
  for (std::size_t i = 0; i < 3; ++i) {
    Institution institution;
    institution.id = InstitutionId("i" + std::to_string(i + 1));
    institution.name = i == 0 ? giver : i == 1 ? taker : std::string(pick(towns)) + "市对口帮扶指挥部";
    institution.kind = i == 2 ? institution_kind::headquarters : institution_kind::secondary_vocational_school;
    institution.place.name = std::string(pick(towns)) + "市";
    institution.place.division = std::to_string(440000 + below(9999));
    plan.institutions.push_back(std::move(institution));
    plan.parties.push_back(Party{.institution = InstitutionId("i" + std::to_string(i + 1)),
                                 .role = i == 0   ? role::supporting
                                         : i == 1 ? role::recipient
                                                  : role::coordinating,
                                 .called = i == 0   ? "甲方"
                                           : i == 1 ? "乙方"
                                                    : "指挥部"});
  }
  for (std::size_t i = 0; i < 10; ++i) {
    plan.participants.push_back(
        Participant{.id = ParticipantId("p" + std::to_string(i + 1)),
                    .name = name(i),
                    .of = InstitutionId(below(3) == 0 ? "i1" : "i2"),
                    .kind = below(2) == 0 ? participant_kind::teacher : participant_kind::middle_manager,
                    .department = pick(offices),
                    .post = pick(posts)});
  }
  for (std::size_t i = 0; i < 5; ++i) {
    Measure m;
    m.id = MeasureId("m" + std::to_string(i + 1));
    m.number = std::to_string(i + 1);
    m.area = *pick(areas);
    m.title = pick(works);
    m.modality = *pick(modalities);
    m.responsible = {Responsible{.institution = InstitutionId("i1"), .department = pick(offices)},
                     Responsible{.institution = InstitutionId("i2"), .department = pick(offices)}};
    m.obligation = below(3) == 0 ? obligation::intends : obligation::shall;
    plan.measures.push_back(std::move(m));
  }
  for (std::size_t i = 0; i < 5; ++i) {
    plan.targets.push_back(Target{.id = TargetId("t" + std::to_string(i + 1)),
                                  .of = MeasureId("m" + std::to_string(1 + below(5))),
                                  .title = "培养专业骨干教师和技能竞赛选手，力争获得县级以上奖励",
                                  .promised = at_least(Decimal(1 + below(30)), unit::person),
                                  .tier = at_least(Tier::county),
                                  .due = Date(year, 12)});
  }
  for (std::size_t i = 0; i < 15; ++i) {
    Activity a;
    a.id = ActivityId("a" + std::to_string(i + 1));
    a.number = std::to_string(i + 1);
    a.title = pick(works);
    a.serves = {Link<Measure>(MeasureId("m" + std::to_string(1 + below(5))),
                              below(2) == 0 ? Origin::stated : Origin::inferred)};
    a.when = within(Period(Date(year, 1 + static_cast<int>(below(12)))), weeks(Decimal(1 + below(3))));
    a.when.wording = std::to_string(year) + "年上半年，具体时间另行通知";
    a.modality = *pick(modalities);
    a.mode = mode::in_person;
    a.status = below(2) == 0 ? status::planned : status::done;
    Flow flow{.from = InstitutionId("i2"), .to = InstitutionId("i1"), .post = pick(posts)};
    for (std::size_t k = 0; k < 1 + below(3); ++k) flow.who.emplace_back("p" + std::to_string(1 + below(10)));
    a.flows.push_back(std::move(flow));
    a.responsible = {Responsible{.institution = InstitutionId("i2"), .department = pick(offices)}};
    a.venue = giver + "实训楼";
    a.note = pick(reasons);
    plan.activities.push_back(std::move(a));
  }
  return plan;
}

}  // namespace bangfu::test
