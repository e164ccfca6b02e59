// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rows of a plan, and the selection of those for which a filter is certain.
///
/// @code
/// for (Activity const& a : activities(plan) | where(modality == "shadowing" && possibly(overlaps("2019-06")))) …
/// @endcode
#pragma once

#include <concepts>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/query/evaluate.hpp>
#include <bangfu/query/terms.hpp>

namespace bangfu {

/// A filter to be put to rows of the set `Rows`.
template <unsigned Rows>
struct Where {
  Expression filter;  ///< the question
};
/// The rows for which a filter is certain: `activities(plan) | where(…)`.
template <unsigned Rows>
Where<Rows> where(Predicate<Rows> predicate) {
  return {std::move(predicate.tree)};
}
/// A filter that was not written in C++; names and types are looked up when it meets the rows.
inline Where<rows::all> where(Expression filter) { return {std::move(filter)}; }
/// A property that is true or false by itself.
template <unsigned Rows>
Where<Rows> where(Term<ValueKind::boolean, Rows> const& term) {
  return where(term == true);
}

/// Some rows of a plan, in the order of the plan. It refers to the plan, which must outlive it and stay unchanged.
template <class Row>
class Selection {
 public:
  /// These rows of the plan that is viewed.
  Selection(PlanView view, std::vector<Row> rows) : view_(std::move(view)), rows_(std::move(rows)) {}

  [[nodiscard]] std::size_t size() const noexcept { return rows_.size(); }
  [[nodiscard]] bool empty() const noexcept { return rows_.empty(); }
  /// The plan that the rows are of.
  [[nodiscard]] PlanView const& view() const noexcept { return view_; }

  /// A forward iterator over the entities, or the flows with their activities.
  class Iterator {
   public:
    using value_type = std::remove_const_t<std::remove_pointer_t<Row>>;
    using difference_type = std::ptrdiff_t;
    using reference = value_type const&;
    using pointer = value_type const*;
    using iterator_category = std::forward_iterator_tag;

    Iterator() = default;
    /// At a row.
    explicit Iterator(Row const* at) : at_(at) {}
    reference operator*() const noexcept {
      if constexpr (std::is_pointer_v<Row>) {
        return **at_;
      } else {
        return *at_;
      }
    }
    pointer operator->() const noexcept { return &**this; }
    Iterator& operator++() noexcept {
      ++at_;
      return *this;
    }
    Iterator operator++(int) noexcept { return Iterator(at_++); }
    friend bool operator==(Iterator const& a, Iterator const& b) noexcept { return a.at_ == b.at_; }

   private:
    Row const* at_ = nullptr;
  };
  using const_iterator = Iterator;
  using value_type = typename Iterator::value_type;
  [[nodiscard]] Iterator begin() const noexcept { return Iterator(rows_.data()); }
  [[nodiscard]] Iterator end() const noexcept { return Iterator(rows_.data() + rows_.size()); }
  /// @pre `i < size()`
  [[nodiscard]] value_type const& operator[](std::size_t i) const noexcept { return *Iterator(rows_.data() + i); }

  /// The rows for which the filter is certain.
  /// @throws as BoundFilter, for a filter that was not written in C++
  template <unsigned Rows>
  requires((Rows & rows::of<std::remove_const_t<std::remove_pointer_t<Row>>>) != 0) friend Selection operator|(
      Selection selection, Where<Rows> const& condition) {
    BoundFilter<std::remove_const_t<std::remove_pointer_t<Row>>> const filter(condition.filter);
    std::size_t kept = 0;
    for (Row const& row : selection.rows_) {
      Truth answer{};
      if constexpr (std::is_pointer_v<Row>) {
        answer = filter(selection.view_, *row);
      } else {
        answer = filter(selection.view_, row);
      }
      if (is_certain(answer)) selection.rows_[kept++] = row;
    }
    selection.rows_.resize(kept);
    return selection;
  }

 private:
  PlanView view_;
  std::vector<Row> rows_;
};

namespace detail {
template <class T>
concept PlanOrView = std::same_as<T, Plan> || std::same_as<T, PlanView>;

template <class Entity>
Selection<Entity const*> select(PlanView view) {
  auto const& all = view.plan().template collection<Entity>();
  std::vector<Entity const*> rows;
  rows.reserve(all.size());
  for (Entity const& e : all) rows.push_back(&e);
  return {std::move(view), std::move(rows)};
}
}  // namespace detail

/// All rows of one kind. Taken from a plan, its references are resolved anew; taken from a view, those of the view
/// are copied.
/// @{
template <detail::PlanOrView P>
auto activities(P const& plan) {
  return detail::select<Activity>(PlanView(plan));
}
template <detail::PlanOrView P>
auto measures(P const& plan) {
  return detail::select<Measure>(PlanView(plan));
}
template <detail::PlanOrView P>
auto targets(P const& plan) {
  return detail::select<Target>(PlanView(plan));
}
template <detail::PlanOrView P>
auto commitments(P const& plan) {
  return detail::select<Commitment>(PlanView(plan));
}
template <detail::PlanOrView P>
auto participants(P const& plan) {
  return detail::select<Participant>(PlanView(plan));
}
template <detail::PlanOrView P>
auto results(P const& plan) {
  return detail::select<Result>(PlanView(plan));
}
template <detail::PlanOrView P>
auto institutions(P const& plan) {
  return detail::select<Institution>(PlanView(plan));
}
/// @}
/// All flows of all activities, each with its activity.
template <detail::PlanOrView P>
Selection<FlowRow> flows(P const& plan) {
  PlanView view(plan);
  std::vector<FlowRow> all;
  for (Activity const& a : view.plan().activities)
    for (Flow const& f : a.flows) all.push_back({.activity = &a, .flow = &f});
  return {std::move(view), std::move(all)};
}

namespace detail {
inline void append_name(std::string& out, std::string_view name, std::string_view language) {
  if (name.empty()) return;
  if (!out.empty()) out += language.substr(0, 2) == "zh" ? "、" : ", ";
  out += name;
}
template <class View>
void append_names(std::string& out, View const& view, std::vector<std::vector<ParticipantId> const*> const& groups,
                  std::string_view language) {
  std::vector<ParticipantId const*> seen;
  for (auto const* group : groups) {
    for (ParticipantId const& id : *group) {
      bool known = false;
      for (ParticipantId const* other : seen) known = known || *other == id;
      if (known) continue;
      seen.push_back(&id);
      append_name(out, view.name_of(id, Language(language)), language);
    }
  }
}
}  // namespace detail

/// The names of those who travel in a flow, or take part in an activity, for a reader of `language`. Each person once.
/// Between them stands 、 for "zh…", a comma otherwise. @throws std::invalid_argument where `language` is no language tag
template <std::same_as<PlanView> View>
std::string names(View const& view, Flow const& flow, std::string_view language = "zh") {
  std::string out;
  detail::append_names(out, view, {&flow.who}, language);
  return out;
}
template <std::same_as<PlanView> View>
std::string names(View const& view, FlowRow const& row, std::string_view language = "zh") {
  return names(view, *row.flow, language);
}
template <std::same_as<PlanView> View>
std::string names(View const& view, Activity const& activity, std::string_view language = "zh") {
  std::vector<std::vector<ParticipantId> const*> groups;
  for (Flow const& flow : activity.flows) groups.push_back(&flow.who);
  groups.push_back(&activity.attended_by);
  std::string out;
  detail::append_names(out, view, groups, language);
  return out;
}
template <std::same_as<Plan> OnePlan, class Row>
std::string names(OnePlan const& plan, Row const& row, std::string_view language = "zh") {
  return names(PlanView(plan), row, language);
}

}  // namespace bangfu
