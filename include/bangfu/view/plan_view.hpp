// SPDX-License-Identifier: BSL-1.0
/// @file
/// A plan with its references resolved: what checks and questions look things
/// up in.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/model/plan.hpp>

namespace bangfu {

namespace detail {

// Clang instantiates what is constexpr, std::sort among it, wherever nothing in
// the call depends on a template.
template <class Range>
void sort_all(Range& range) {
  std::sort(range.begin(), range.end());
}

/// Ids of one kind, sorted, with the position of the first entity that has
/// them. An id is looked up by its first eight bytes as a number; most ids are
/// no longer.
template <class Entity>
class IdIndex {
 public:
  void build(std::vector<Entity> const& all) {
    entries_.clear();
    entries_.reserve(all.size());
    bool sorted = true;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].id.empty()) continue;
      entries_.push_back({head_of(all[i].id.value()), static_cast<std::uint32_t>(i), all[i].id.value()});
      sorted = sorted && (entries_.size() == 1 || entries_[entries_.size() - 2] < entries_.back());
    }
    if (!sorted) sort_all(entries_);
    repeats_ = false;
    for (std::size_t i = 1; i < entries_.size(); ++i)
      repeats_ = repeats_ || (entries_[i].head == entries_[i - 1].head && entries_[i].id == entries_[i - 1].id);
  }
  /// Whether two entities have one id.
  [[nodiscard]] bool repeats() const noexcept { return repeats_; }
  [[nodiscard]] std::size_t find(std::string_view id) const noexcept {
    std::uint64_t const head = head_of(id);
    Entry const* at = entries_.data();
    for (std::size_t left = entries_.size(); left > 0;) {
      std::size_t const half = left / 2;
      bool const less = at[half].head < head || (at[half].head == head && at[half].id < id);
      at = less ? at + half + 1 : at;
      left = less ? left - half - 1 : half;
    }
    return at != entries_.data() + entries_.size() && at->head == head && at->id == id ? at->position : npos;
  }
  static constexpr std::size_t npos = static_cast<std::size_t>(-1);

 private:
  struct Entry {
    std::uint64_t head = 0;
    std::uint32_t position = 0;
    std::string_view id{};
    bool operator<(Entry const& b) const noexcept {
      if (head != b.head) return head < b.head;
      int const order = id.compare(b.id);
      return order != 0 ? order < 0 : position < b.position;
    }
  };
  /// The first eight bytes as a number that orders as the text does.
  static std::uint64_t head_of(std::string_view id) noexcept {
    std::uint64_t head = 0;
    for (std::size_t i = 0; i < 8; ++i) head = head << 8U | (i < id.size() ? static_cast<unsigned char>(id[i]) : 0U);
    return head;
  }
  std::vector<Entry> entries_;
  bool repeats_ = false;
};

template <class... Entities>
class IdIndexes : IdIndex<Entities>... {
 public:
  void build(Plan const& plan) { (IdIndex<Entities>::build(plan.collection<Entities>()), ...); }
  template <class Entity>
  [[nodiscard]] IdIndex<Entity> const& of() const noexcept {
    return *this;
  }
};

/// Which things point at a thing: pairs of positions, sorted by the one that is
/// pointed at.
using Backlinks = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

}  // namespace detail

/// A flow together with the row of the schedule that holds it.
struct FlowRow {
  Activity const* activity = nullptr;  ///< the row that holds it
  Flow const* flow = nullptr;          ///< the flow

  Flow const* operator->() const noexcept { return flow; }
  /// Its own time, or that of its activity.
  [[nodiscard]] When const& when() const noexcept { return flow->when ? *flow->when : activity->when; }
};

/// A plan and its references, resolved once. It refers to the plan, which must
/// outlive it and stay unchanged. May be read from several threads at once.
class PlanView {
 public:
  /// Resolves the references of a plan.
  /// (A template, so that only those who make one pay for the compilation of
  /// its indexes.)
  template <std::same_as<Plan> OnePlan>
  explicit PlanView(OnePlan const& plan) : plan_(&plan) {
    indexes_.build(plan);
    for (std::uint32_t i = 0; i < plan.activities.size(); ++i) {
      for (auto const& link : plan.activities[i].serves) note(measure_activities_, link.to, i);
      for (auto const& link : plan.activities[i].towards) note(target_activities_, link.to, i);
    }
    for (std::uint32_t i = 0; i < plan.targets.size(); ++i) note(measure_targets_, plan.targets[i].of.to, i);
    for (std::uint32_t i = 0; i < plan.results.size(); ++i) note(target_results_, plan.results[i].of.to, i);
    for (detail::Backlinks* links : {&measure_activities_, &target_activities_, &measure_targets_, &target_results_})
      detail::sort_all(*links);
  }
  PlanView(Plan&&) = delete;

  /// The plan that is viewed.
  [[nodiscard]] Plan const& plan() const noexcept { return *plan_; }

  /// The first entity with this id, or nullptr.
  template <class Entity>
  [[nodiscard]] Entity const* find(Id<Entity> const& id) const noexcept {
    if (id.empty()) return nullptr;
    std::size_t const at = indexes_.template of<Entity>().find(id.value());
    return at == detail::IdIndex<Entity>::npos ? nullptr : &plan_->collection<Entity>()[at];
  }
  template <class Entity>
  [[nodiscard]] Entity const* find(Link<Entity> const& link) const noexcept {
    return find(link.to);
  }
  /// Whether two entities of a kind have one id.
  template <class Entity>
  [[nodiscard]] bool repeats_ids() const noexcept {
    return indexes_.template of<Entity>().repeats();
  }

  /// Calls `f(activity)` for each activity that serves the measure, by a link
  /// of any origin; in order, each once.
  template <class F>
  void activities_of(Measure const& measure, F&& f) const {
    each(measure_activities_, measure, plan_->activities, f);
  }
  /// Calls `f(activity)` for each activity that works towards the target.
  template <class F>
  void activities_of(Target const& target, F&& f) const {
    each(target_activities_, target, plan_->activities, f);
  }
  /// Calls `f(target)` for each target of the measure.
  template <class F>
  void targets_of(Measure const& measure, F&& f) const {
    each(measure_targets_, measure, plan_->targets, f);
  }
  /// Calls `f(result)` for each result of the target.
  template <class F>
  void results_of(Target const& target, F&& f) const {
    each(target_results_, target, plan_->results, f);
  }
  /// Calls `f(party)` for each role of an institution.
  template <class F>
  void roles_of(InstitutionId const& institution, F&& f) const {
    for (Party const& party : plan_->parties)
      if (party.institution == institution) f(party);
  }
  /// Whether an institution has a role, be it beside others.
  [[nodiscard]] bool has_role(InstitutionId const& institution, Role const& role) const {
    bool found = false;
    roles_of(institution, [&](Party const& party) { found = found || party.role == role; });
    return found;
  }

  /// The name of an institution for a reader of `language`; its id where it has
  /// none; empty where there is no such.
  [[nodiscard]] std::string_view name_of(InstitutionId const& id, Language language = {}) const {
    return name_or_id(find(id), id.value(), language);
  }
  [[nodiscard]] std::string_view name_of(ParticipantId const& id, Language language = {}) const {
    return name_or_id(find(id), id.value(), language);
  }

 private:
  template <class Entity>
  static std::string_view name_or_id(Entity const* entity, std::string_view id, Language language) {
    return entity != nullptr && !entity->name.empty() ? entity->name.in(language) : id;
  }
  template <class Entity>
  void note(detail::Backlinks& links, Id<Entity> const& to, std::uint32_t from) {
    std::size_t const at = to.empty() ? detail::IdIndex<Entity>::npos : indexes_.template of<Entity>().find(to.value());
    if (at != detail::IdIndex<Entity>::npos) links.emplace_back(static_cast<std::uint32_t>(at), from);
  }
  template <class To, class From, class F>
  void each(detail::Backlinks const& links, To const& to, std::vector<From> const& all, F& f) const {
    if (to.id.empty()) return;
    std::size_t const position = indexes_.template of<To>().find(to.id.value());
    auto at = std::lower_bound(links.begin(), links.end(), std::pair(static_cast<std::uint32_t>(position), 0U));
    std::uint32_t last = UINT32_MAX;
    for (; at != links.end() && at->first == position; ++at) {
      if (at->second != last) f(all[at->second]);
      last = at->second;
    }
  }

  Plan const* plan_;
  detail::IdIndexes<Institution, Subject, Resource, Deliverable, Measure, Terms, Target, Commitment, Participant,
                    Activity, Result>
      indexes_;
  detail::Backlinks measure_activities_;
  detail::Backlinks target_activities_;
  detail::Backlinks measure_targets_;
  detail::Backlinks target_results_;
};

}  // namespace bangfu
