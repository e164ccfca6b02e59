// SPDX-License-Identifier: BSL-1.0
#include <bangfu/portfolio/analyses.hpp>

#include <algorithm>
#include <functional>
#include <iterator>
#include <unordered_set>

#include "portfolio/access.hpp"
#include "portfolio/columns.hpp"

namespace bangfu {

using columns::Access;
using columns::Columns;
using columns::Core;
using columns::Kind;
using columns::Posting;
using columns::TargetFacts;
using columns::Times;

namespace {

/// Whether two times certainly share a day. Of two that follow different calendars nothing is certain.
bool certainly_overlap(Times const& times, std::uint32_t a, std::uint32_t b) {
  if (times.stretch(a) != nullptr && times.stretch(b) != nullptr) {
    Core const& x = times.core(a);
    Core const& y = times.core(b);
    return x.first <= y.last && y.first <= x.last;
  }
  if (a == Times::blank || b == Times::blank) return false;
  SchoolCalendar const* calendar = nullptr;
  for (std::uint32_t number : {a, b}) {
    auto const& own = times.view(number).plan().calendar;
    if (!own) continue;
    if (calendar != nullptr && calendar != &*own) return false;
    calendar = &*own;
  }
  When made_a;
  When made_b;
  return is_certain(relate(Relation::overlaps, times.when(a, made_a), times.when(b, made_b), calendar));
}

class Pairs {
 public:
  explicit Pairs(Columns const& columns) : columns_(columns), times_(columns.times) {}

  /// Finds the pairs among all that one person does.
  void among(Posting const* first, Posting const* last) {
    if (last - first < 2) return;
    PersonKey const person = Access::key<Participant>(columns_, columns_.people_keys.leader(first->key));
    if (last - first <= few) {
      for (Posting const* a = first; a != last; ++a)
        for (Posting const* b = a + 1; b != last; ++b) pair(person, *a, *b);
      return;
    }
    // Sorted by the beginning of what is certain, whoever begins behind the end of another cannot meet it.
    once_.clear();
    others_.clear();
    for (Posting const* p = first; p != last; ++p) (times_.stretch(p->when) != nullptr ? once_ : others_).push_back(*p);
    std::sort(once_.begin(), once_.end(), [this](Posting const& a, Posting const& b) {
      return times_.core(a.when).first < times_.core(b.when).first;
    });
    for (std::size_t i = 0; i < once_.size(); ++i) {
      Core const& a = times_.core(once_[i].when);
      for (std::size_t j = i + 1; j < once_.size() && times_.core(once_[j].when).first <= a.last; ++j)
        pair(person, once_[i], once_[j]);
    }
    for (std::size_t i = 0; i < others_.size(); ++i) {
      for (Posting const& p : once_) pair(person, others_[i], p);
      for (std::size_t j = i + 1; j < others_.size(); ++j) pair(person, others_[i], others_[j]);
    }
  }

  std::vector<PersonBookedTwice> take() {
    std::sort(all_.begin(), all_.end(), [this](PersonBookedTwice const& a, PersonBookedTwice const& b) {
      if (a.first != b.first) return a.first < b.first;
      if (a.second != b.second) return a.second < b.second;
      return Access::number(columns_, a.person) < Access::number(columns_, b.person);
    });
    all_.erase(std::unique(all_.begin(), all_.end()), all_.end());
    return std::move(all_);
  }

 private:
  static constexpr std::ptrdiff_t few = 12;

  void pair(PersonKey const& person, Posting const& a, Posting const& b) {
    if (a.row == b.row || a.host == b.host || a.host == Posting::none || b.host == Posting::none) return;
    if (!certainly_overlap(times_, a.when, b.when) || columns_.institution_keys.same(a.host, b.host)) return;
    if (columns_.nested > 0 && (is_part(a, b.host) || is_part(b, a.host))) return;
    all_.push_back({person, std::min(a.row, b.row), std::max(a.row, b.row)});
  }

  /// Whether the place of a posting is, in its plan, part of an institution.
  [[nodiscard]] bool is_part(Posting const& posting, std::uint32_t whole) const {
    constexpr int most_levels = 8;  // a ring of parts is a finding of `check`
    std::uint32_t const slot = columns_.slot_of(Kind::activity, posting.row);
    std::vector<Institution> const& all = columns_.plans[slot]->institutions;
    auto const key = [&](std::size_t i) {
      return columns_.institution_key[columns_.first_row(Kind::institution, slot) + i];
    };
    std::size_t at = 0;
    while (at < all.size() && key(at) != posting.host) ++at;
    for (int level = 0; level < most_levels && at < all.size(); ++level) {
      if (columns_.institution_keys.same(key(at), whole)) return true;
      InstitutionId const& above = all[at].part_of;
      for (at = 0; at < all.size() && (above.empty() || all[at].id != above);) ++at;
    }
    return false;
  }

  Columns const& columns_;
  Times const& times_;
  std::vector<Posting> once_;
  std::vector<Posting> others_;
  std::vector<PersonBookedTwice> all_;
};

}  // namespace

CertainDoubleBookings::CertainDoubleBookings(Portfolio const& portfolio) : columns_(&Access::columns(portfolio)) {
  Columns const& c = *columns_;
  Pairs pairs(c);
  // Lists that lie ready, and those of people who have several keys or were added lately.
  std::unordered_set<std::uint32_t> gather;
  for (Posting const& posting : c.people.recent_postings()) gather.insert(c.people_keys.leader(posting.key));
  std::vector<Posting> live;
  auto const among_live = [&](Posting const* first, Posting const* last) {
    if (c.dead_plans == 0) return pairs.among(first, last);
    live.clear();
    for (Posting const* p = first; p != last; ++p)
      if (c.live(c.slot_of(Kind::activity, p->row))) live.push_back(*p);
    pairs.among(live.data(), live.data() + live.size());
  };
  c.people.each_key([&](Posting const* first, Posting const* last) {
    std::uint32_t const key = first->key;
    if (!c.people_keys.alone(key)) {
      gather.insert(c.people_keys.leader(key));
    } else if (last - first > 1 && c.people_groups[key] == 0 && (gather.empty() || gather.count(key) == 0)) {
      among_live(first, last);
    }
  });
  std::vector<Posting> all;
  for (std::uint32_t leader : gather) {
    all.clear();
    bool group = false;
    c.people_keys.each(leader, [&](std::uint32_t key) {
      group = group || c.people_groups[key] != 0;
      c.people.each(key, [&all](Posting const& posting) { all.push_back(posting); });
    });
    if (!group) among_live(all.data(), all.data() + all.size());
  }
  all_ = pairs.take();
}

namespace {
Rows<Measure> measures_served(Columns const& c, std::uint8_t how) {
  std::vector<std::uint32_t> rows;
  std::size_t const all = c.measure_served.size();
  constexpr std::size_t block = 4096;
  for (std::size_t first = 0; first < all; first += block) {
    std::uint32_t here[block];
    std::size_t size = 0;
    std::size_t const n = std::min(block, all - first);
    for (std::size_t i = 0; i < n; ++i) {
      here[size] = static_cast<std::uint32_t>(first + i);
      size += c.measure_served[first + i] == how ? 1U : 0U;
    }
    rows.insert(rows.end(), here, here + size);
  }
  if (c.dead_plans > 0)
    rows.erase(std::remove_if(rows.begin(), rows.end(),
                              [&c](std::uint32_t row) { return !c.live(c.slot_of(Kind::measure, row)); }),
               rows.end());
  return {c, std::move(rows)};
}
}  // namespace

Rows<Measure> measures_without_activity(Portfolio const& portfolio) {
  return measures_served(Access::columns(portfolio), 0);
}
Rows<Measure> measures_with_inferred_activity(Portfolio const& portfolio) {
  return measures_served(Access::columns(portfolio), columns::may_be_linked);
}

namespace {

/// The progress of a plain target: `progress` of query/ where no date and no figure is left open.
ProgressRow plain_progress(Columns const& c, TargetFacts const& t, std::int32_t day) {
  auto const is = [&t](unsigned flag) { return (t.flags & flag) != 0; };
  ProgressRow p;
  auto const* const results = c.result_facts.data() + t.first_result;
  std::uint32_t counted = 0;
  while (counted < t.results && results[counted].day <= day) ++counted;
  if (counted > 0) {
    Decimal observed(results[counted - 1].units, results[counted - 1].scale);
    if (!is(TargetFacts::latest))
      for (std::uint32_t i = 0; i + 1 < counted; ++i) observed += Decimal(results[i].units, results[i].scale);
    p.observed_min = p.observed_max = observed;
  }
  if (!is(TargetFacts::has_min) && !is(TargetFacts::has_max)) return p;  // blank
  bool const past_due = t.due != TargetFacts::unknown && t.due < day;
  bool const not_begun = t.begin != TargetFacts::unknown && day < t.begin;
  if (counted == 0) {
    p.state = not_begun ? ProgressState::not_due : ProgressState::no_data;
    return p;
  }
  Decimal const& observed = *p.observed_min;
  Decimal const min(t.min, t.min_scale);
  Decimal const max(t.max, t.max_scale);
  bool const low = is(TargetFacts::has_min) && (is(TargetFacts::above) ? observed <= min : observed < min);
  bool const high = is(TargetFacts::has_max) && (is(TargetFacts::below) ? observed >= max : observed > max);
  if (!low && !high) {
    p.state = ProgressState::met;
    return p;
  }
  bool const falling = is(TargetFacts::decreases);
  if (is(TargetFacts::approximate)) p.certainty = Truth::possible;
  bool const spent = !is(TargetFacts::approximate) && !is(TargetFacts::has_min) && !falling && !is(TargetFacts::latest);
  p.state = ProgressState::on_course;
  if (past_due || spent) {
    p.state = ProgressState::behind;
  } else if (is(TargetFacts::has_min) && t.begin != TargetFacts::unknown && t.due != TargetFacts::unknown &&
             t.begin <= t.due && !not_begun && !falling && !is(TargetFacts::latest)) {
    std::int64_t const total = std::int64_t{t.due} - t.begin + 1;
    std::int64_t const passed = std::int64_t{day} - t.begin + 1;
    if (observed < detail::share(min, passed, total)) p.state = ProgressState::behind;
  }
  return p;
}

}  // namespace

PortfolioProgress::PortfolioProgress(Portfolio const& portfolio, AsOf const& as_of)
    : columns_(&Access::columns(portfolio)), as_of_(as_of) {
  Columns const& c = *columns_;
  all_.reserve(c.target_facts.size());
  auto const day = static_cast<std::int32_t>(as_of.day.day_number());
  for (std::uint32_t slot = 0; slot < c.plans.size(); ++slot) {
    if (!c.live(slot)) continue;
    std::optional<PlanView> view;
    std::uint32_t const first = c.first_row(Kind::target, slot);
    std::uint32_t const end = c.first_row(Kind::target, slot + 1);
    for (std::uint32_t row = first; row < end; ++row) {
      TargetFacts const& facts = c.target_facts[row];
      if ((facts.flags & TargetFacts::plain) != 0) {
        all_.push_back(plain_progress(c, facts, day));
      } else {
        if (!view) view.emplace(*c.plans[slot]);
        Progress const p = bangfu::progress(*view, view->plan().targets[row - first], as_of);
        all_.push_back({.state = p.state,
                        .certainty = p.certainty,
                        .observed_min = p.observed_min,
                        .observed_max = p.observed_max});
      }
      all_.back().target = row;
    }
  }
}

Counts PortfolioProgress::count(ProgressState state) const noexcept {
  Counts counts;
  for (ProgressRow const& p : all_) {
    if (p.state != state) continue;
    ++(is_certain(p.certainty) ? counts.certain : counts.possible);
  }
  return counts;
}

Progress PortfolioProgress::explain(ProgressRow const& progress) const {
  PlanRow<Target> const row = target(progress);
  return bangfu::progress(PlanView(row.plan()), *row, as_of_);
}

namespace {

/// The first row of each key; the leader's of all that are one.
template <class Identity>
std::vector<std::uint32_t> first_rows(Columns const& c, Kind kind, std::vector<std::uint32_t> const& keys,
                                      Identity const& identity) {
  std::vector<std::uint32_t> first(identity.size(), UINT32_MAX);
  for (std::uint32_t slot = 0; slot < c.plans.size(); ++slot) {
    if (!c.live(slot)) continue;
    for (std::uint32_t row = c.first_row(kind, slot); row < c.first_row(kind, slot + 1); ++row) {
      std::uint32_t& found = first[identity.leader(keys[row])];
      found = std::min(found, row);
    }
  }
  return first;
}

template <class Entity>
Entity const* representative(Columns const& c, Kind kind, std::vector<std::uint32_t> const& keys,
                             columns::Identity const& identity, std::vector<std::uint32_t> const& first,
                             std::vector<std::pair<Entity const*, std::uint32_t>> const& plans, Entity const* entity) {
  auto const at = std::upper_bound(plans.begin(), plans.end(), entity, [](Entity const* wanted, auto const& plan) {
    return std::less<>()(wanted, plan.first);
  });
  if (at == plans.begin()) return entity;
  auto const& [begin, slot] = *std::prev(at);
  auto const& all = c.plans[slot]->template collection<Entity>();
  if (!std::less<>()(entity, begin + all.size())) return entity;
  std::uint32_t const row = c.first_row(kind, slot) + static_cast<std::uint32_t>(entity - begin);
  std::uint32_t const one = first[identity.leader(keys[row])];
  std::uint32_t const its_slot = c.slot_of(kind, one);
  return &c.plans[its_slot]->template collection<Entity>()[one - c.first_row(kind, its_slot)];
}

}  // namespace

Representatives::Representatives(Portfolio const& portfolio) : columns_(&Access::columns(portfolio)) {
  Columns const& c = *columns_;
  for (std::uint32_t slot = 0; slot < c.plans.size(); ++slot) {
    if (!c.live(slot)) continue;
    Plan const& plan = *c.plans[slot];
    if (!plan.participants.empty()) participants_.emplace_back(plan.participants.data(), slot);
    if (!plan.institutions.empty()) institutions_.emplace_back(plan.institutions.data(), slot);
  }
  auto const by_address = [](auto const& a, auto const& b) { return std::less<>()(a.first, b.first); };
  std::sort(participants_.begin(), participants_.end(), by_address);
  std::sort(institutions_.begin(), institutions_.end(), by_address);
  first_participant_ = first_rows(c, Kind::participant, c.participant_key, c.people_keys);
  first_institution_ = first_rows(c, Kind::institution, c.institution_key, c.institution_keys);
}
Participant const* Representatives::person(Participant const* participant) const {
  return representative(*columns_, Kind::participant, columns_->participant_key, columns_->people_keys,
                        first_participant_, participants_, participant);
}
Institution const* Representatives::institution(Institution const* institution) const {
  return representative(*columns_, Kind::institution, columns_->institution_key, columns_->institution_keys,
                        first_institution_, institutions_, institution);
}

}  // namespace bangfu
