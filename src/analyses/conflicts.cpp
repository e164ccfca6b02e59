// SPDX-License-Identifier: BSL-1.0
#include <bangfu/analyses/conflicts.hpp>

#include <algorithm>
#include <map>
#include <unordered_map>

#include "filter.hpp"

namespace bangfu {

namespace {

/// The first and the last day on which something may be under way, as numbers.
struct Span {
  std::int64_t first = 0;
  std::int64_t last = 0;
};

Span hull_of(Presence const& p) {
  if (auto const s = detail::simple_stretch(*p.when, p.calendar())) return {s->start_min, s->end_max};
  WhenBounds const b = bounds(*p.when, p.calendar());
  return {detail::number(b.start.first), detail::number(b.end.last)};
}
bool unplaced(Span const& hull) { return hull.first <= -Stretch::unbounded + 1 && hull.last >= Stretch::unbounded - 1; }

/// As `relate(Relation::overlaps, …)`, of two times that each have a calendar.
Truth share_a_day(Presence const& a, Presence const& b) {
  auto const simple_a = detail::simple_stretch(*a.when, a.calendar());
  auto const simple_b = detail::simple_stretch(*b.when, b.calendar());
  if (simple_a && simple_b) return relate(Relation::overlaps, *simple_a, *simple_b);
  DayRange const extent_a = detail::extent_of(*a.when, a.calendar());
  DayRange const extent_b = detail::extent_of(*b.when, b.calendar());
  auto const all_a = occurrences(*a.when, a.calendar(), detail::near_of(extent_b, extent_a));
  auto const all_b = occurrences(*b.when, b.calendar(), detail::near_of(extent_a, extent_b));
  Truth any = Truth::no;
  for (Occurrence const& x : all_a) {
    for (Occurrence const& y : all_b) {
      Truth t = detail::relate(Relation::overlaps, x, y);
      if (x.optional || y.optional) t = t && Truth::possible;
      any = any || t;
      if (is_certain(any)) return any;
    }
  }
  return any;
}

/// Whether two institutions are two places. What is not stated may be anywhere.
Truth apart(Presence const& a, Presence const& b, Identity const& identity) {
  if (a.at == nullptr || b.at == nullptr) return Truth::possible;
  auto const part_of = [&](Presence const& part, Presence const& whole) {
    Institution const* at = part.at;
    for (int depth = 0; depth < 8 && at != nullptr; ++depth) {  // a ring of parts is a finding of `check`
      if (identity.of(at) == identity.of(whole.at)) return true;
      at = part.plan->find(at->part_of);
    }
    return false;
  };
  return truth(!part_of(a, b) && !part_of(b, a));
}

/// Whether one participant cannot be divided between two presences.
Truth indivisible(Participant const& who, Figure const& a, Figure const& b) {
  if (!who.group) return Truth::certain;
  Figure const has = size_of(who);
  if (has.bounded() && a.min + b.min > has.max) return Truth::certain;
  return a.bounded() && b.bounded() && a.max + b.max > has.min ? Truth::possible : Truth::no;
}

class DoubleBookings {
 public:
  DoubleBookings(Conflicts& result, ConflictOptions const& options, Identity const& identity)
      : result_(result), options_(options), identity_(identity) {}

  void find() {
    std::vector<Entry> entries;
    std::unordered_map<Participant const*, std::uint32_t> order;  // people in the order in which they first occur
    for (std::uint32_t i = 0; i < result_.presences.size(); ++i) {
      Presence const& p = result_.presences[i];
      if (p.who == nullptr) continue;
      Span const hull = hull_of(p);
      if (unplaced(hull) || p.when->undated()) continue;
      auto const next = static_cast<std::uint32_t>(order.size());
      std::uint32_t const person = order.try_emplace(identity_.of(p.who), next).first->second;
      entries.push_back({.person = person, .hull = hull, .at = i});
    }
    std::sort(entries.begin(), entries.end(), [](Entry const& a, Entry const& b) {
      return std::tuple(a.person, a.hull.first, a.at) < std::tuple(b.person, b.hull.first, b.at);
    });
    std::vector<Entry> under_way;
    for (Entry const& entry : entries) {
      std::size_t kept = 0;
      for (Entry const& other : under_way)
        if (other.person == entry.person && other.hull.last >= entry.hull.first) under_way[kept++] = other;
      under_way.resize(kept);
      for (Entry const& other : under_way) examine(std::min(other.at, entry.at), std::max(other.at, entry.at));
      under_way.push_back(entry);
    }
  }

 private:
  struct Entry {
    std::uint32_t person = 0;
    Span hull{};
    std::uint32_t at = 0;
  };

  void examine(std::uint32_t first, std::uint32_t second) {
    Presence const& a = result_.presences[first];
    Presence const& b = result_.presences[second];
    if (a.activity == b.activity) return;  // one row may visit several hosts in turn
    Truth answer = a.certainty && b.certainty && indivisible(*a.who, a.people, b.people) && apart(a, b, identity_);
    if (answer == Truth::no) return;
    answer = answer && share_a_day(a, b);
    if (is_certain(answer) || (options_.possible && is_possible(answer)))
      result_.double_bookings.push_back({.first = first, .second = second, .certainty = answer});
  }

  Conflicts& result_;
  ConflictOptions const& options_;
  Identity const& identity_;
};

/// The days on which somebody certainly is, and those on which he may be, at a host; each without overlaps.
struct Guest {
  Figure people{};
  std::vector<Span> certain{};
  std::vector<Span> possible{};
  std::vector<std::uint32_t> items{};

  void add(Presence const& p, Occurrence const& o) {
    Span core{-Stretch::unbounded, Stretch::unbounded};
    for (Stretch const& s : o.alternatives) {
      core = {std::max(core.first, s.start_max), std::min(core.last, s.end_min)};
      possible.push_back({s.start_min, s.end_max});
    }
    if (core.first <= core.last && !o.optional && is_certain(p.certainty)) certain.push_back(core);
  }
  static void unite(std::vector<Span>& spans) {
    std::sort(spans.begin(), spans.end(), [](Span const& a, Span const& b) { return a.first < b.first; });
    std::size_t kept = 0;
    for (Span const& span : spans) {
      if (kept > 0 && span.first <= spans[kept - 1].last + 1) {
        spans[kept - 1].last = std::max(spans[kept - 1].last, span.last);
      } else {
        spans[kept++] = span;
      }
    }
    spans.resize(kept);
  }
};

class Overloads {
 public:
  Overloads(Conflicts& result, ConflictOptions const& options, Identity const& identity)
      : result_(result), options_(options), identity_(identity) {}

  void find() {
    struct Host {
      Institution const* institution = nullptr;
      std::vector<Guest> guests{};
      std::unordered_map<Participant const*, std::size_t> persons{};
    };
    std::vector<Host> hosts;
    std::unordered_map<Institution const*, std::size_t> positions;
    for (std::uint32_t i = 0; i < result_.presences.size(); ++i) {
      Presence const& p = result_.presences[i];
      if (!p.travels() || p.at == nullptr || p.when->undated() || unplaced(hull_of(p))) continue;
      Institution const* host = identity_.of(p.at);
      if (!capacity_of(host)) continue;
      auto const [at, fresh] = positions.try_emplace(host, hosts.size());
      if (fresh) hosts.push_back({.institution = host});
      Host& there = hosts[at->second];
      std::size_t guest = there.guests.size();
      if (p.who != nullptr && !p.who->group)
        guest = there.persons.try_emplace(identity_.of(p.who), guest).first->second;
      if (guest == there.guests.size()) there.guests.push_back({.people = p.people});
      there.guests[guest].items.push_back(i);
      DayRange const extent = detail::extent_of(*p.when, p.calendar());
      for (Occurrence const& o : occurrences(*p.when, p.calendar(), extent)) there.guests[guest].add(p, o);
    }
    for (Host& host : hosts) look_at(host.institution, host.guests);
  }

 private:
  [[nodiscard]] std::optional<std::int64_t> capacity_of(Institution const* host) const {
    std::optional<std::int64_t> of_all;
    for (Capacity const& c : options_.capacities) {
      if (c.host == nullptr) of_all = c.people;
      if (c.host != nullptr && identity_.of(c.host) == host) return c.people;
    }
    return of_all;
  }

  /// How many more or fewer there are from a day on. Groups without bound are counted apart, so that they can leave.
  struct Step {
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::int64_t unbounded = 0;
  };

  void look_at(Institution const* host, std::vector<Guest>& guests) {
    std::map<std::int64_t, Step> steps;
    constexpr std::int64_t most_people = 1'000'000'000;  // so that sums stay within 64 bits
    for (Guest& guest : guests) {
      Guest::unite(guest.certain);
      Guest::unite(guest.possible);
      std::int64_t const least = std::min(guest.people.min, most_people);
      std::int64_t const most = guest.people.bounded() ? std::min(guest.people.max, most_people) : 0;
      for (Span const& span : guest.certain) {
        steps[span.first].least += least;
        steps[span.last + 1].least -= least;
      }
      for (Span const& span : guest.possible) {
        steps[span.first].most += most;
        steps[span.last + 1].most -= most;
        steps[span.first].unbounded += guest.people.bounded() ? 0 : 1;
        steps[span.last + 1].unbounded -= guest.people.bounded() ? 0 : 1;
      }
    }
    std::int64_t const capacity = *capacity_of(host);
    std::vector<Overload> found;
    std::vector<Span> spans;
    Step now;
    for (auto at = steps.begin(); at != steps.end(); ++at) {
      now.least += at->second.least;
      now.most += at->second.most;
      now.unbounded += at->second.unbounded;
      Figure const people{now.least, now.unbounded > 0 ? Figure::unbounded : now.most};
      Truth const above = people.above(capacity);
      auto const next = std::next(at);
      if (above == Truth::no || next == steps.end() || (above == Truth::possible && !options_.possible)) continue;
      Span const span{at->first, next->first - 1};
      if (!found.empty() && found.back().certainty == above && spans.back().last + 1 == span.first) {
        spans.back().last = span.last;
        found.back().people = {std::max(found.back().people.min, people.min),
                               std::max(found.back().people.max, people.max)};
      } else {
        spans.push_back(span);
        found.push_back({.host = host, .people = people, .capacity = capacity, .certainty = above});
      }
    }
    list_guests(guests, spans, found);
    for (std::size_t i = 0; i < found.size(); ++i) {
      found[i].days = {detail::day_of(spans[i].first), detail::day_of(spans[i].last)};
      result_.overloads.push_back(std::move(found[i]));
    }
  }

  /// Who may be there on the days of each overload.
  static void list_guests(std::vector<Guest> const& guests, std::vector<Span> const& overloads,
                          std::vector<Overload>& found) {
    struct Visit {
      Span span;
      Guest const* guest;
    };
    std::vector<Visit> visits;
    for (Guest const& guest : guests)
      for (Span const& span : guest.possible) visits.push_back({span, &guest});
    std::sort(visits.begin(), visits.end(), [](Visit const& a, Visit const& b) { return a.span.first < b.span.first; });
    std::vector<Visit> there;
    std::size_t next = 0;
    for (std::size_t i = 0; i < overloads.size(); ++i) {
      for (; next < visits.size() && visits[next].span.first <= overloads[i].last; ++next)
        there.push_back(visits[next]);
      std::size_t kept = 0;
      for (Visit const& visit : there) {
        if (visit.span.last < overloads[i].first) continue;
        there[kept++] = visit;
        found[i].items.insert(found[i].items.end(), visit.guest->items.begin(), visit.guest->items.end());
      }
      there.resize(kept);
      std::sort(found[i].items.begin(), found[i].items.end());
      found[i].items.erase(std::unique(found[i].items.begin(), found[i].items.end()), found[i].items.end());
    }
  }

  Conflicts& result_;
  ConflictOptions const& options_;
  Identity const& identity_;
};

}  // namespace

Conflicts conflicts(std::vector<Presence> presences, ConflictOptions const& options, Identity const& identity) {
  Conflicts result{.presences = std::move(presences)};
  for (std::uint32_t i = 0; i < result.presences.size(); ++i)
    if (result.presences[i].when->undated() || unplaced(hull_of(result.presences[i]))) result.undated.push_back(i);
  DoubleBookings(result, options, identity).find();
  if (!options.capacities.empty()) Overloads(result, options, identity).find();
  return result;
}

Conflicts conflicts(PlanView const& view, Question const& question, ConflictOptions const& options) {
  return conflicts(engagements(view, question), options);
}

}  // namespace bangfu
