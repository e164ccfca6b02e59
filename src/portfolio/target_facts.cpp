// SPDX-License-Identifier: BSL-1.0
#include "portfolio/target_facts.hpp"

#include <algorithm>
#include <optional>

#include <bangfu/query/progress.hpp>

#include "portfolio/grow.hpp"

namespace bangfu::columns {

namespace {

/// A figure at a scale not coarser than its own; nothing where it is too large.
std::optional<std::int64_t> figure_at(Decimal const& figure, int scale) noexcept {
  std::int64_t units = figure.units();
  for (int s = figure.scale(); s < scale; ++s) {
    if (units > TargetFacts::max_figure || units < -TargetFacts::max_figure) return std::nullopt;
    units *= 10;
  }
  if (units > TargetFacts::max_figure || units < -TargetFacts::max_figure) return std::nullopt;
  return units;
}

}  // namespace

void TargetFacts::add(Target const& target, std::int32_t plan_begin, std::int32_t target_due,
                      std::vector<Result const*> const& results) {
  Quantity const& promised = target.promised;
  unsigned known = plain;
  if (promised.min) known |= has_min;
  if (promised.max) known |= has_max;
  if (promised.above) known |= above;
  if (promised.below) known |= below;
  if (promised.approximate) known |= approximate;
  if (target.direction == Direction::decrease) known |= decreases;
  if (detail::takes_latest(target)) known |= latest;

  counted_.clear();
  // A baseline tells what is expected by now, and whether an indicator falls.
  bool const by_baseline =
      target.baseline && ((known & latest) != 0 || (!target.direction && promised.max && !promised.min));
  bool exact = results.size() <= max_results && !by_baseline;
  for (Result const* r : results) {
    // What never counts, whatever the day, may be left out.
    if (target.tier && r->tier && target.tier->met_by(*r->tier) == Truth::no) continue;
    if (!r->unit.empty() && !promised.unit.empty() && r->unit != promised.unit) continue;
    exact = exact && r->on && r->on->exact() && r->value && r->roster.empty() && r->of.origin != Origin::inferred &&
            !(target.tier && r->tier && target.tier->met_by(*r->tier) != Truth::certain);
    if (!exact) break;
    counted_.push_back({.day = static_cast<std::int32_t>(r->on->earliest().day_number()), .value = *r->value});
  }
  int finest = std::max(promised.min ? promised.min->scale() : 0, promised.max ? promised.max->scale() : 0);
  for (Counted const& c : counted_) finest = std::max(finest, c.value.scale());
  auto const at_scale = [&](Decimal const& figure) {
    auto const units = figure_at(figure, finest);
    exact = exact && units;
    return units.value_or(0);
  };
  std::int64_t const least = promised.min ? at_scale(*promised.min) : 0;
  std::int64_t const most = promised.max ? at_scale(*promised.max) : 0;
  if (exact) {
    std::stable_sort(counted_.begin(), counted_.end(),
                     [](Counted const& a, Counted const& b) { return a.day < b.day; });
    for (Counted const& c : counted_) {
      day.push_back(c.day);
      value.push_back(at_scale(c.value));
    }
  }
  if (!exact) {
    known &= ~unsigned{plain};
    day.resize(first_result.back());
    value.resize(first_result.back());
  }
  flags.push_back(static_cast<std::uint8_t>(known));
  scale.push_back(static_cast<std::int8_t>(finest));
  min_scale.push_back(static_cast<std::int8_t>(promised.min ? promised.min->scale() : 0));
  min.push_back(least);
  max.push_back(most);
  begin.push_back(plan_begin);
  due.push_back(target_due);
  first_result.push_back(static_cast<std::uint32_t>(day.size()));
}

void TargetFacts::truncate(std::size_t targets) noexcept {
  auto const cut = [targets](auto& column) {
    if (column.size() > targets) column.resize(targets);
  };
  cut(flags);
  cut(scale);
  cut(min_scale);
  cut(min);
  cut(max);
  cut(begin);
  cut(due);
  if (first_result.size() > targets + 1) first_result.resize(targets + 1);
  if (day.size() > first_result.back()) day.resize(first_result.back());
  if (value.size() > first_result.back()) value.resize(first_result.back());
}

void TargetFacts::add_all(TargetFacts const& other) {
  auto const append = [](auto& to, auto const& from) { to.insert(to.end(), from.begin(), from.end()); };
  std::uint32_t const before = first_result.back();
  append(flags, other.flags);
  append(scale, other.scale);
  append(min_scale, other.min_scale);
  append(min, other.min);
  append(max, other.max);
  append(begin, other.begin);
  append(due, other.due);
  for (std::size_t i = 1; i < other.first_result.size(); ++i) first_result.push_back(before + other.first_result[i]);
  append(day, other.day);
  append(value, other.value);
}

void TargetFacts::grow(double times) {
  grow_column(flags, times);
  grow_column(scale, times);
  grow_column(min_scale, times);
  for (auto* column : {&min, &max, &value}) grow_column(*column, times);
  for (auto* column : {&begin, &due, &day}) grow_column(*column, times);
  grow_column(first_result, times);
}

std::size_t TargetFacts::bytes() const noexcept {
  return flags.capacity() + scale.capacity() + min_scale.capacity() +
         (min.capacity() + max.capacity() + value.capacity()) * sizeof(std::int64_t) +
         (begin.capacity() + due.capacity() + first_result.capacity() + day.capacity()) * sizeof(std::int32_t);
}

}  // namespace bangfu::columns
