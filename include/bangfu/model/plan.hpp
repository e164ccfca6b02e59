// SPDX-License-Identifier: BSL-1.0
/// @file
/// Plans (实施方案): one agreed document with its parties, measures, targets, schedule and results.
#pragma once

#include <concepts>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/model/activity.hpp>
#include <bangfu/model/area.hpp>
#include <bangfu/model/basis_document.hpp>
#include <bangfu/model/commitment.hpp>
#include <bangfu/model/deliverable.hpp>
#include <bangfu/model/institution.hpp>
#include <bangfu/model/leading_group.hpp>
#include <bangfu/model/measure.hpp>
#include <bangfu/model/participant.hpp>
#include <bangfu/model/party.hpp>
#include <bangfu/model/resource.hpp>
#include <bangfu/model/result.hpp>
#include <bangfu/model/silence.hpp>
#include <bangfu/model/subject.hpp>
#include <bangfu/model/target.hpp>
#include <bangfu/model/terms.hpp>
#include <bangfu/model/vocabulary.hpp>
#include <bangfu/time/period.hpp>
#include <bangfu/time/school_calendar.hpp>
#include <bangfu/version.hpp>

namespace bangfu {

/// Whether `T` is one of the given types.
template <class T, class... Types>
concept OneOf = (std::same_as<T, Types> || ...);

/// Entities of which a plan keeps a collection, each with an id.
template <class T>
concept InPlan = OneOf<T, Institution, Subject, Resource, Deliverable, Measure, Terms, Target, Commitment, Participant,
                       Activity, Result>;

/// One agreed document. A plan is data: everything may be missing, contradictory or repeated, as documents have it;
/// `check` tells what a reviewer would ask.
struct Plan {
  int schema = schema_version;              ///< version of the data schema it was written in
  PlanId id{};                              ///< id among plans; chosen by whoever keeps several
  Text title{};                             ///< title
  std::string number{};                     ///< document number of the plan itself
  std::optional<Period> period{};           ///< the time it covers
  ProgrammeId programme{};                  ///< programme that it belongs to
  PlanId continues{};                       ///< plan that it continues
  bool continued = false;                   ///< whether it says that it goes on from earlier assistance
  std::optional<Date> signed_on{};          ///< when the parties signed
  std::vector<InstitutionId> signed_by{};   ///< who signed or sealed
  std::optional<Date> issued_on{};          ///< when it was issued
  std::optional<Date> printed_on{};         ///< when it was printed
  Text dates_wording{};                     ///< its dates in the original words, where they are blank, masked or slips
  std::vector<Party> parties{};             ///< institutions in their roles
  std::vector<Institution> institutions{};  ///< all institutions that it mentions
  std::vector<BasisDocument> basis{};       ///< policies it rests on
  Text purpose{};                           ///< guiding idea and purpose
  std::vector<Text> focus{};                ///< fields that the plan gives weight to
  std::vector<AreaSection> areas{};         ///< areas as the plan words them
  std::vector<Subject> subjects{};          ///< specialities and school subjects
  std::vector<Resource> resources{};        ///< studios, training centres, teaching material
  std::vector<Deliverable> deliverables{};  ///< things to be handed over
  std::vector<Measure> measures{};          ///< promised measures
  std::vector<Terms> terms{};               ///< costs, certification, appraisal, preference, eligibility
  std::vector<Target> targets{};            ///< promised outcomes
  std::vector<Commitment> commitments{};    ///< repeated duties
  std::vector<Participant> participants{};  ///< persons and groups
  std::vector<LeadingGroup> leading_groups{};  ///< who steers
  Text schedule_title{};                       ///< title of the annexed schedule
  std::vector<Activity> activities{};          ///< rows of the schedule
  std::vector<Result> results{};               ///< what was observed
  Box<SchoolCalendar> calendar{};              ///< school calendar by which terms and teaching weeks are understood
  std::vector<VocabularyEntry> vocabulary{};   ///< labels of codes that the plan adds to the codelists
  std::vector<Silence> silenced{};             ///< findings that are accepted, with the reason
  Text note{};                                 ///< note
  Extras extras{};                             ///< members that the library does not know

  /// Adds an entity at the end and returns its id. Where the entity has none, it is given one of its kind by its place
  /// (i1, p1, m1, t1 …), or the next that is free.
  /// @throws std::logic_error where the plan already has an entity of that kind with the id; nothing is added then
  template <InPlan Entity>
  Id<Entity> add(Entity entity) {
    std::vector<Entity>& all = collection<Entity>();
    if (entity.id.empty()) {
      std::size_t n = all.size() + 1;
      while (find(Id<Entity>(id_prefix<Entity>() + std::to_string(n))) != nullptr) ++n;
      entity.id = Id<Entity>(id_prefix<Entity>() + std::to_string(n));
    } else if (find(entity.id) != nullptr) {
      throw std::logic_error("the plan already has the id " + entity.id.value());
    }
    all.push_back(std::move(entity));
    return all.back().id;
  }
  /// Adds an institution as a party.
  template <std::same_as<Institution> Entity>
  InstitutionId add(Entity institution, Role role) {
    InstitutionId added = add(std::move(institution));
    parties.push_back(Party{.institution = added, .role = std::move(role)});
    return added;
  }

  /// The first entity with this id, or nullptr. Linear; `PlanView` looks many up at once.
  template <InPlan Entity>
  [[nodiscard]] Entity const* find(Id<Entity> const& wanted) const noexcept {
    if (wanted.empty()) return nullptr;
    for (Entity const& e : collection<Entity>())
      if (e.id == wanted) return &e;
    return nullptr;
  }
  template <InPlan Entity>
  [[nodiscard]] Entity* find(Id<Entity> const& wanted) noexcept {
    return const_cast<Entity*>(std::as_const(*this).find(wanted));
  }

  /// All entities of one kind.
  template <InPlan Entity>
  [[nodiscard]] std::vector<Entity>& collection() noexcept {
    return this->*collection_pointer<Entity>();
  }
  template <InPlan Entity>
  [[nodiscard]] std::vector<Entity> const& collection() const noexcept {
    return this->*collection_pointer<Entity>();
  }

  /// What ids of a kind begin with where the plan gives them: i for institutions, m for measures …
  template <InPlan Entity>
  static std::string id_prefix() {
    if constexpr (std::is_same_v<Entity, Institution>) return "i";
    if constexpr (std::is_same_v<Entity, Subject>) return "s";
    if constexpr (std::is_same_v<Entity, Resource>) return "u";
    if constexpr (std::is_same_v<Entity, Deliverable>) return "d";
    if constexpr (std::is_same_v<Entity, Measure>) return "m";
    if constexpr (std::is_same_v<Entity, Terms>) return "c";
    if constexpr (std::is_same_v<Entity, Target>) return "t";
    if constexpr (std::is_same_v<Entity, Commitment>) return "k";
    if constexpr (std::is_same_v<Entity, Participant>) return "p";
    if constexpr (std::is_same_v<Entity, Activity>) return "a";
    if constexpr (std::is_same_v<Entity, Result>) return "r";
  }

  template <class Self = Plan>
  static constexpr auto description() {
    return describe<Self>(
        "plan",
        v(&Self::schema, {.key = "schema", .always = true, .zh = "数据版本", .en = "version of the data schema"}),
        v(&Self::id, {.key = "id", .zh = "编号", .en = "id among plans"}),
        v(&Self::title, {.key = "title", .zh = "标题", .en = "title"}),
        v(&Self::number, {.key = "number", .zh = "文号", .en = "document number of the plan itself"}),
        v(&Self::period, {.key = "period", .zh = "时段", .en = "the time it covers, EDTF"}),
        v(&Self::programme, {.key = "programme", .zh = "所属项目", .en = "programme that it belongs to"}),
        v(&Self::continues, {.key = "continues", .zh = "延续方案", .en = "plan that it continues"}),
        v(&Self::continued, {.key = "continued", .zh = "延续", .en = "whether it goes on from earlier assistance"}),
        v(&Self::signed_on, {.key = "signed_on", .zh = "签订日期", .en = "when the parties signed, EDTF"}),
        v(&Self::signed_by, {.key = "signed_by", .zh = "签章单位", .en = "who signed or sealed"}),
        v(&Self::issued_on, {.key = "issued_on", .zh = "印发日期", .en = "when it was issued, EDTF"}),
        v(&Self::printed_on, {.key = "printed_on", .zh = "印制日期", .en = "when it was printed, EDTF"}),
        v(&Self::dates_wording, {.key = "dates_wording",
                                 .zh = "日期原文",
                                 .en = "its dates in the original words, where they are blank, masked or slips"}),
        v(&Self::parties, {.key = "parties", .zh = "各方", .en = "institutions in their roles"}),
        v(&Self::institutions, {.key = "institutions", .zh = "单位", .en = "all institutions that it mentions"}),
        v(&Self::basis, {.key = "basis", .zh = "依据文件", .en = "policies it rests on"}),
        v(&Self::purpose, {.key = "purpose", .zh = "指导思想", .en = "guiding idea and purpose"}),
        v(&Self::focus, {.key = "focus", .zh = "重点方面", .en = "fields that the plan gives weight to"}),
        v(&Self::areas, {.key = "areas", .zh = "帮扶领域", .en = "areas as the plan words them"}),
        v(&Self::subjects, {.key = "subjects", .zh = "学科专业", .en = "specialities and school subjects"}),
        v(&Self::resources, {.key = "resources", .zh = "资源", .en = "studios, training centres, teaching material"}),
        v(&Self::deliverables, {.key = "deliverables", .zh = "成果", .en = "things to be handed over"}),
        v(&Self::measures, {.key = "measures", .zh = "帮扶措施", .en = "promised measures"}),
        v(&Self::terms,
          {.key = "terms", .zh = "待遇条件", .en = "costs, certification, appraisal, preference, eligibility"}),
        v(&Self::targets, {.key = "targets", .zh = "目标任务", .en = "promised outcomes"}),
        v(&Self::commitments, {.key = "commitments", .zh = "承诺", .en = "repeated duties"}),
        v(&Self::participants, {.key = "participants", .zh = "参加人员", .en = "persons and groups"}),
        v(&Self::leading_groups, {.key = "leading_groups", .zh = "领导小组", .en = "who steers"}),
        v(&Self::schedule_title, {.key = "schedule_title", .zh = "计划表标题", .en = "title of the annexed schedule"}),
        v(&Self::activities, {.key = "activities", .zh = "工作计划", .en = "rows of the schedule"}),
        v(&Self::results, {.key = "results", .zh = "成效", .en = "what was observed"}),
        v(&Self::calendar, {.key = "calendar", .zh = "校历", .en = "school calendar"}),
        v(&Self::vocabulary,
          {.key = "vocabulary", .zh = "用语", .en = "labels of codes that the plan adds to the codelists"}),
        v(&Self::silenced,
          {.key = "silenced", .zh = "已接受的问题", .en = "findings that are accepted, with the reason"}),
        v(&Self::note, {.key = "note", .zh = "备注", .en = "note"}));
  }

 private:
  template <class Entity>
  static constexpr std::vector<Entity> Plan::*collection_pointer() noexcept {
    if constexpr (std::is_same_v<Entity, Institution>) return &Plan::institutions;
    if constexpr (std::is_same_v<Entity, Subject>) return &Plan::subjects;
    if constexpr (std::is_same_v<Entity, Resource>) return &Plan::resources;
    if constexpr (std::is_same_v<Entity, Deliverable>) return &Plan::deliverables;
    if constexpr (std::is_same_v<Entity, Measure>) return &Plan::measures;
    if constexpr (std::is_same_v<Entity, Terms>) return &Plan::terms;
    if constexpr (std::is_same_v<Entity, Target>) return &Plan::targets;
    if constexpr (std::is_same_v<Entity, Commitment>) return &Plan::commitments;
    if constexpr (std::is_same_v<Entity, Participant>) return &Plan::participants;
    if constexpr (std::is_same_v<Entity, Activity>) return &Plan::activities;
    if constexpr (std::is_same_v<Entity, Result>) return &Plan::results;
  }
};

}  // namespace bangfu
