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
using columns::Stay;
using columns::TargetFacts;
using columns::Times;

namespace {

class Pairs {
 public:
  explicit Pairs(Columns const& columns) : columns_(columns) {}

  /// Finds the pairs among all that one person does.
  void among(std::uint32_t person, Stay const* first, Stay const* last) {
    if (last - first < 2) return;
    person_ = person;
    if (last - first <= few) {
      for (Stay const* a = first; a != last; ++a)
        for (Stay const* b = a + 1; b != last; ++b) pair(*a, *b);
      return;
    }
    // Sorted by the beginning of what is certain, whoever begins behind the end of another cannot meet it.
    once_.clear();
    others_.clear();
    for (Stay const* s = first; s != last; ++s) (s->first != Stay::special ? once_ : others_).push_back(*s);
    std::sort(once_.begin(), once_.end(), [](Stay const& a, Stay const& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < once_.size(); ++i)
      for (std::size_t j = i + 1; j < once_.size() && once_[j].first <= once_[i].last; ++j) pair(once_[i], once_[j]);
    for (std::size_t i = 0; i < others_.size(); ++i) {
      for (Stay const& s : once_) pair(others_[i], s);
      for (std::size_t j = i + 1; j < others_.size(); ++j) pair(others_[i], others_[j]);
    }
  }

  /// All pairs by activities, each once for each person.
  std::vector<PersonBookedTwice> take() {
    sort_by_first();
    for (auto at = found_.begin(); at != found_.end();) {
      auto end = at + 1;
      while (end != found_.end() && end->first == at->first) ++end;
      if (end - at > 1)
        std::sort(at, end, [](Found const& a, Found const& b) {
          return a.second != b.second ? a.second < b.second : a.person < b.person;
        });
      at = end;
    }
    found_.erase(std::unique(found_.begin(), found_.end()), found_.end());
    std::vector<PersonBookedTwice> all;
    all.reserve(found_.size());
    for (Found const& f : found_)
      all.push_back({.person = Access::key<Participant>(columns_, f.person), .first = f.first, .second = f.second});
    return all;
  }

 private:
  static constexpr std::ptrdiff_t few = 12;
  struct Found {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::uint32_t person = 0;
    friend bool operator==(Found const&, Found const&) = default;
  };

  void pair(Stay const& a, Stay const& b) {
    bool const once = (a.first != Stay::special) & (b.first != Stay::special);
    bool const meet = (a.first <= b.last) & (b.first <= a.last);
    if ((!meet & once) || (a.host == b.host)) return;
    if (a.row == b.row || a.host == Stay::nowhere || b.host == Stay::nowhere) return;
    if (!once && !certainly_overlap(a.when, b.when)) return;
    if (columns_.institution_keys.same(a.host, b.host)) return;
    if (columns_.nested > 0 && (is_part(a, b.host) || is_part(b, a.host))) return;
    found_.push_back({std::min(a.row, b.row), std::max(a.row, b.row), person_});
  }

  /// Whether two times certainly share a day. Of two that follow different calendars nothing is certain.
  [[nodiscard]] bool certainly_overlap(std::uint32_t a, std::uint32_t b) const {
    Times const& times = columns_.times;
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

  /// Whether the place of a stay is, in its plan, part of an institution.
  [[nodiscard]] bool is_part(Stay const& stay, std::uint32_t whole) const {
    constexpr int most_levels = 8;  // a ring of parts is a finding of `check`
    std::uint32_t const slot = columns_.slot_of(Kind::activity, stay.row);
    std::vector<Institution> const& all = columns_.plans[slot]->institutions;
    auto const key = [&](std::size_t i) {
      return columns_.institution_key[columns_.first_row(Kind::institution, slot) + i];
    };
    std::size_t at = 0;
    while (at < all.size() && key(at) != stay.host) ++at;
    for (int level = 0; level < most_levels && at < all.size(); ++level) {
      if (columns_.institution_keys.same(key(at), whole)) return true;
      InstitutionId const& above = all[at].part_of;
      for (at = 0; at < all.size() && (above.empty() || all[at].id != above);) ++at;
    }
    return false;
  }

  /// Digit by digit, from the last; what has the same activity stays in order.
  void sort_by_first() {
    constexpr unsigned digit = 11;
    std::size_t const rows = columns_.rows(Kind::activity);
    std::vector<Found> other(found_.size());
    for (unsigned shift = 0; shift < 32 && (rows >> shift) > 0; shift += digit) {
      std::vector<std::uint32_t> next((std::size_t{1} << digit) + 1);
      auto const value = [shift](Found const& f) { return (f.first >> shift) & ((1U << digit) - 1); };
      for (Found const& f : found_) ++next[value(f) + 1];
      for (std::size_t i = 1; i < next.size(); ++i) next[i] += next[i - 1];
      for (Found const& f : found_) other[next[value(f)]++] = f;
      std::swap(found_, other);
    }
  }

  Columns const& columns_;
  std::uint32_t person_ = 0;
  std::vector<Stay> once_;
  std::vector<Stay> others_;
  std::vector<Found> found_;
};

}  // namespace

CertainDoubleBookings::CertainDoubleBookings(Portfolio const& portfolio) : columns_(&Access::columns(portfolio)) {
  Columns const& c = *columns_;
  Pairs pairs(c);
  // Lists that lie ready, and those of people who have several keys or were added lately.
  std::unordered_set<std::uint32_t> gather;
  for (auto const& recent : c.people.recent()) gather.insert(c.people_keys.leader(recent.key));
  std::vector<Stay> live;
  auto const among_live = [&](std::uint32_t person, Stay const* first, Stay const* last) {
    if (c.dead_plans == 0) return pairs.among(person, first, last);
    live.clear();
    for (Stay const* s = first; s != last; ++s)
      if (c.live(c.slot_of(Kind::activity, s->row))) live.push_back(*s);
    pairs.among(person, live.data(), live.data() + live.size());
  };
  c.people.each_key([&](std::uint32_t key, Stay const* first, Stay const* last) {
    if (!c.people_keys.alone(key)) {
      gather.insert(c.people_keys.leader(key));
    } else if (last - first > 1 && c.people_groups[key] == 0 && (gather.empty() || gather.count(key) == 0)) {
      among_live(key, first, last);
    }
  });
  std::vector<Stay> all;
  for (std::uint32_t leader : gather) {
    all.clear();
    bool group = false;
    c.people_keys.each(leader, [&](std::uint32_t key) {
      group = group || c.people_groups[key] != 0;
      c.people.each(key, [&all](Stay const& stay) { all.push_back(stay); });
    });
    if (!group) among_live(leader, all.data(), all.data() + all.size());
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

/// What is counted of a plain target by a day, at its scale: how many results, and their sum or the latest.
struct Observed {
  std::uint32_t results = 0;
  std::int64_t figure = 0;
};
Observed observed(TargetFacts const& t, std::uint32_t row, std::int32_t day) noexcept {
  std::uint32_t const first = t.first_result[row];
  std::uint32_t const end = t.first_result[row + std::size_t{1}];
  std::uint32_t at = first;
  while (at < end && t.day[at] <= day) ++at;
  Observed o{.results = at - first};
  if (t.is(row, TargetFacts::latest)) {
    if (at > first) o.figure = t.value[at - std::size_t{1}];
  } else {
    for (std::uint32_t i = first; i < at; ++i) o.figure += t.value[i];
  }
  return o;
}

/// A state, and whether it is certain, in one byte.
constexpr std::uint8_t possibly = 128;
constexpr std::uint8_t packed(ProgressState state, Truth certainty) noexcept {
  return static_cast<std::uint8_t>(static_cast<unsigned>(state) | (is_certain(certainty) ? 0U : possibly));
}
constexpr ProgressState state_of(std::uint8_t packed) noexcept {
  return static_cast<ProgressState>(packed & ~unsigned{possibly});
}
constexpr Truth certainty_of(std::uint8_t packed) noexcept {
  return (packed & possibly) != 0 ? Truth::possible : Truth::certain;
}

/// The state of a plain target: `progress` of query/ where no date and no figure is left open.
std::uint8_t plain_state(TargetFacts const& t, std::uint32_t row, std::int32_t day) {
  unsigned const flags = t.flags[row];
  auto const is = [flags](unsigned flag) { return (flags & flag) != 0; };
  if (!is(TargetFacts::has_min | TargetFacts::has_max)) return packed(ProgressState::no_data, Truth::certain);  // blank
  auto const [results, figure] = observed(t, row, day);
  if (results == 0) {
    bool const not_begun = t.begin[row] != TargetFacts::unknown && day < t.begin[row];
    return packed(not_begun ? ProgressState::not_due : ProgressState::no_data, Truth::certain);
  }
  bool const low = is(TargetFacts::has_min) && (is(TargetFacts::above) ? figure <= t.min[row] : figure < t.min[row]);
  bool const high = is(TargetFacts::has_max) && (is(TargetFacts::below) ? figure >= t.max[row] : figure > t.max[row]);
  if (!low && !high) return packed(ProgressState::met, Truth::certain);

  std::int32_t const begin = t.begin[row];
  std::int32_t const due = t.due[row];
  bool const falling = is(TargetFacts::decreases);
  bool const approximate = is(TargetFacts::approximate);
  bool const spent = !approximate && !is(TargetFacts::has_min) && !falling && !is(TargetFacts::latest);
  ProgressState state = ProgressState::on_course;
  if (spent || (due != TargetFacts::unknown && due < day)) {
    state = ProgressState::behind;
  } else if (is(TargetFacts::has_min) && begin != TargetFacts::unknown && due != TargetFacts::unknown && begin <= due &&
             begin <= day && !falling && !is(TargetFacts::latest)) {
    // What is expected by now is cut to the digits in which the promise is stated.
    std::int64_t step = 1;
    for (int s = t.min_scale[row]; s < t.scale[row]; ++s) step *= 10;
    Decimal const expected =
        detail::share(Decimal(t.min[row] / step, 0), std::int64_t{day} - begin + 1, std::int64_t{due} - begin + 1);
    if (figure < expected.units() * step) state = ProgressState::behind;
  }
  return packed(state, approximate ? Truth::possible : Truth::certain);
}

/// The same for the most frequent kind: at least so many, of which the latest figure counts; without unforeseeable
/// branches while there are few results.
std::uint8_t latest_state(TargetFacts const& t, std::uint32_t row, std::int32_t day) noexcept {
  constexpr std::uint32_t few = 4;
  std::uint32_t const first = t.first_result[row];
  std::uint32_t const n = t.first_result[row + std::size_t{1}] - first;
  std::uint32_t counted = 0;
  if (n <= few && first + std::size_t{few} <= t.day.size()) {
    for (std::uint32_t i = 0; i < few; ++i) {
      std::int32_t const on = t.day[first + std::size_t{i}];
      counted += static_cast<std::uint32_t>((i < n) & (on <= day));
    }
  } else {
    while (counted < n && t.day[first + std::size_t{counted}] <= day) ++counted;
  }
  std::size_t const last = first + std::size_t{counted};
  bool const seen = counted > 0;
  std::int64_t const figure = t.value[seen ? last - 1 : 0];
  std::int64_t const least = t.min[row];
  std::int32_t const due = t.due[row];
  std::int32_t const begin = t.begin[row];
  bool const is_met = seen & (figure >= least);
  bool const past = (due != TargetFacts::unknown) & (due < day);
  bool const not_begun = (begin != TargetFacts::unknown) & (day < begin);
  // By: seen, met, past due, not begun.
  auto const by = static_cast<unsigned>(seen) * 8 + static_cast<unsigned>(is_met) * 4 +
                  static_cast<unsigned>(past) * 2 + static_cast<unsigned>(not_begun);
  using enum ProgressState;
  static constexpr ProgressState states[16] = {no_data, not_due, no_data,   not_due,   no_data, not_due,
                                               no_data, not_due, on_course, on_course, behind,  behind,
                                               met,     met,     met,       met};
  return packed(states[by], Truth::certain);
}

}  // namespace

PortfolioProgress::PortfolioProgress(Portfolio const& portfolio, AsOf const& as_of)
    : columns_(&Access::columns(portfolio)), as_of_(as_of) {
  as_of.require_day();
  Columns const& c = *columns_;
  TargetFacts const& t = c.target_facts;
  auto const size = static_cast<std::uint32_t>(t.size());
  auto const day = static_cast<std::int32_t>(as_of.day.day_number());
  states_.resize(size);
  if (c.dead_plans > 0)
    for (std::uint32_t slot = 0; slot < c.plans.size(); ++slot)
      if (c.live(slot))
        for (std::uint32_t row = c.first_row(Kind::target, slot); row < c.first_row(Kind::target, slot + 1); ++row)
          rows_.push_back(row);
  size_ = c.dead_plans > 0 ? rows_.size() : size;
  std::uint32_t slot = 0;
  std::optional<PlanView> view;
  auto const ask_plan = [&](std::uint32_t row) {
    std::uint32_t const of = c.slot_of(Kind::target, row);
    if (!c.live(of)) return;
    if (!view || of != slot) view.emplace(*c.plans[slot = of]);
    Progress const p = bangfu::progress(*view, view->plan().targets[row - c.first_row(Kind::target, slot)], as_of);
    states_[row] = packed(p.state, p.certainty);
    asked_.push_back({.target = row,
                      .state = p.state,
                      .certainty = p.certainty,
                      .observed_min = p.observed_min,
                      .observed_max = p.observed_max});
  };
  for (std::uint32_t row = 0; row < size; ++row) {
    unsigned const flags = t.flags[row];
    if (flags == (TargetFacts::plain | TargetFacts::has_min | TargetFacts::latest) && !t.value.empty()) {
      states_[row] = latest_state(t, row, day);
    } else if ((flags & TargetFacts::plain) != 0) {
      states_[row] = plain_state(t, row, day);
    } else {
      ask_plan(row);
    }
  }
}

ProgressRow PortfolioProgress::operator[](std::size_t i) const {
  std::uint32_t const row = row_of(i);
  TargetFacts const& t = columns_->target_facts;
  if (!t.is(row, TargetFacts::plain))
    return *std::lower_bound(asked_.begin(), asked_.end(), row,
                             [](ProgressRow const& p, std::uint32_t wanted) { return p.target < wanted; });
  ProgressRow p{.target = row, .state = state_of(states_[row]), .certainty = certainty_of(states_[row])};
  auto const [results, figure] = observed(t, row, static_cast<std::int32_t>(as_of_.day.day_number()));
  if (results > 0) p.observed_min = p.observed_max = Decimal(figure, t.scale[row]);
  return p;
}

ProgressState PortfolioProgress::state(std::size_t i) const noexcept { return state_of(states_[row_of(i)]); }
Truth PortfolioProgress::certainty(std::size_t i) const noexcept { return certainty_of(states_[row_of(i)]); }

Counts PortfolioProgress::count(ProgressState state) const noexcept {
  Counts counts;
  for (std::size_t i = 0; i < size(); ++i) {
    std::uint8_t const found = states_[row_of(i)];
    if (state_of(found) != state) continue;
    ++(is_certain(certainty_of(found)) ? counts.certain : counts.possible);
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
