// SPDX-License-Identifier: BSL-1.0
/// @file
/// Modalities (帮扶方式): the forms that assistance takes.
#pragma once

#include <string_view>

#include <bangfu/core/code.hpp>

namespace bangfu {

/// Forms of assistance, an open list.
struct modality : Codelist {
  static constexpr std::string_view name = "modality";
  static constexpr KnownCode<modality> shadowing{"shadowing", "跟岗学习", "shadowing"};
  static constexpr KnownCode<modality> secondment{"secondment", "挂职锻炼", "secondment"};
  static constexpr KnownCode<modality> exchange_visit{"exchange_visit", "互访交流", "exchange visit"};
  static constexpr KnownCode<modality> lecture{"lecture", "讲座报告", "lecture"};
  static constexpr KnownCode<modality> training{"training", "培训", "training"};
  static constexpr KnownCode<modality> teaching_support{"teaching_support", "支教", "teaching support"};
  static constexpr KnownCode<modality> outreach_lesson{"outreach_lesson", "送教", "outreach lesson"};
  static constexpr KnownCode<modality> demonstration_lesson{"demonstration_lesson", "示范课", "demonstration lesson"};
  static constexpr KnownCode<modality> lesson_study{"lesson_study", "听评课", "observing and reviewing lessons"};
  static constexpr KnownCode<modality> contest_camp{"contest_camp", "竞赛集训", "contest camp"};
  static constexpr KnownCode<modality> contest_coaching{"contest_coaching", "竞赛指导", "contest coaching"};
  static constexpr KnownCode<modality> mentoring{"mentoring", "师徒结对", "mentoring"};
  static constexpr KnownCode<modality> studio_work{"studio_work", "工作室活动", "studio work"};
  static constexpr KnownCode<modality> joint_research{"joint_research", "联合教研", "joint teaching research"};
  static constexpr KnownCode<modality> resource_sharing{"resource_sharing", "资源共享", "resource sharing"};
  static constexpr KnownCode<modality> curriculum_building{"curriculum_building", "课程与专业建设",
                                                           "building of specialities and courses"};
  static constexpr KnownCode<modality> practice_transfer{"practice_transfer", "经验移植", "transfer of practice"};
  static constexpr KnownCode<modality> institution_building{"institution_building", "制度建设", "institution building"};
  static constexpr KnownCode<modality> student_exchange{"student_exchange", "学生互访", "student exchange"};
  static constexpr KnownCode<modality> donation{"donation", "捐赠", "donation"};
  static constexpr KnownCode<modality> recruitment{"recruitment", "联合招生就业", "joint recruitment and employment"};
  static constexpr KnownCode<modality> meeting{"meeting", "会议座谈", "meeting"};
  static constexpr KnownCode<modality> inspection{"inspection", "考察调研", "inspection"};
  static constexpr KnownCode<modality> const* all[] = {&shadowing,         &secondment,
                                                       &exchange_visit,    &lecture,
                                                       &training,          &teaching_support,
                                                       &outreach_lesson,   &demonstration_lesson,
                                                       &lesson_study,      &contest_camp,
                                                       &contest_coaching,  &mentoring,
                                                       &studio_work,       &joint_research,
                                                       &resource_sharing,  &curriculum_building,
                                                       &practice_transfer, &institution_building,
                                                       &student_exchange,  &donation,
                                                       &recruitment,       &meeting,
                                                       &inspection};
};
using Modality = Code<modality>;

}  // namespace bangfu
