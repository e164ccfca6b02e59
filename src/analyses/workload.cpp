// SPDX-License-Identifier: BSL-1.0
#include <bangfu/analyses/workload.hpp>

#include <algorithm>
#include <optional>
#include <unordered_map>

#include "filter.hpp"

namespace bangfu {

Month Month::of(Day day) { return {day.year(), day.month().as_number()}; }

DayRange Month::days() const {
  Date const whole(year, month);
  return {whole.earliest(), whole.latest()};
}

std::string to_string(Month month) { return Date(month.year, month.month).to_string(); }

namespace {

/// What one presence adds to a load. A stay counts once however many people are in it.
struct Share {
  Figure times;
  Figure person_days;
  Figure by_now;
};

/// Loads by key, in the order in which keys first occur.
template <class Key, class Hash>
class Loads {
 public:
  Load& of(Key const& key) {
    auto const [at, fresh] = positions_.try_emplace(key, all_.size());
    if (fresh) all_.push_back({.key = key});
    return all_[at->second].load;
  }
  std::vector<LoadOf<Key>> take() { return std::move(all_); }

 private:
  std::unordered_map<Key, std::size_t, Hash> positions_;
  std::vector<LoadOf<Key>> all_;
};

struct OfficeHash {
  std::size_t operator()(Office const& office) const noexcept {
    return std::hash<void const*>()(office.institution) * 31 + std::hash<std::string>()(office.department);
  }
};
struct MonthHash {
  std::size_t operator()(Month const& m) const noexcept {
    return static_cast<std::size_t>(m.year) * 12 + static_cast<std::size_t>(m.month);
  }
};

class Counter {
 public:
  Counter(std::vector<Presence> presences, AsOf const& as_of, Identity const& identity) : identity_(identity) {
    result_.as_of = as_of;
    result_.presences = std::move(presences);
  }

  Workload count() {
    for (std::uint32_t i = 0; i < result_.presences.size(); ++i)
      if (result_.presences[i].travels()) add(i);
    result_.by_person = persons_.take();
    result_.by_office = offices_.take();
    result_.by_host = hosts_.take();
    result_.by_sender = senders_.take();
    result_.by_month = months_.take();
    std::sort(result_.by_month.begin(), result_.by_month.end(),
              [](auto const& a, auto const& b) { return a.key < b.key; });
    return std::move(result_);
  }

 private:
  void add(std::uint32_t i) {
    Presence const& p = result_.presences[i];
    if (p.flow != flow_ || p.when != when_) look_at(p);
    Share const share{.times = times_.if_at_all(p.certainty),
                      .person_days = (days_ * p.people).if_at_all(p.certainty),
                      .by_now = (days_by_now_ * p.people).if_at_all(p.certainty)};
    note(result_.total, i, share);
    note(p.who != nullptr ? persons_.of(identity_.of(p.who)) : result_.unnamed, i, share);
    note(hosts_.of(identity_.of(p.at)), i, share);
    note(senders_.of(identity_.of(p.from)), i, share);
    add_offices(i, share);
    add_months(i, share);
  }

  struct InMonth {
    Month month;
    Figure days;  ///< of one person
    Figure times;
  };

  /// What all presences of one flow have in common.
  void look_at(Presence const& p) {
    flow_ = p.flow;
    when_ = p.when;
    SchoolCalendar const* calendar = p.calendar();
    times_ = times_of(*p.when, calendar);
    days_ = days_of(*p.when, calendar);
    days_by_now_ = days_in(*p.when, {day_before_all(), result_.as_of.day}, calendar);
    in_months_.clear();
    WhenBounds const b = bounds(*p.when, calendar);
    // Centuries of months would say nothing, so what reaches further is as good as undated.
    constexpr long most_days = 50L * 366;
    placed_ =
        !b.start.first.is_infinity() && !b.end.last.is_infinity() && (b.end.last - b.start.first).days() <= most_days;
    if (!placed_) return;
    for (Month m = Month::of(b.start.first); m <= Month::of(b.end.last); m = m.next()) {
      Figure const days = days_in(*p.when, m.days(), calendar);
      if (days.max > 0)
        in_months_.push_back({.month = m, .days = days, .times = times_in(*p.when, m.days(), calendar)});
    }
  }

  /// Presences of one flow stand together, so that it is new to a load if it is not the last one's.
  void note(Load& load, std::uint32_t i, Share const& share) {
    bool const same_stay = !load.items.empty() && result_.presences[load.items.back()].flow == flow_;
    if (!same_stay) load.stays += share.times;
    if (load.items.empty() || load.items.back() != i) load.items.push_back(i);
    load.person_days += share.person_days;
    load.by_now += share.by_now;
  }

  void add_months(std::uint32_t i, Share const& share) {
    if (!placed_) return note(result_.unplaced, i, share);
    Presence const& p = result_.presences[i];
    for (InMonth const& in : in_months_)
      note(months_.of(in.month), i,
           {.times = in.times.if_at_all(p.certainty),
            .person_days = (in.days * p.people).if_at_all(p.certainty),
            .by_now = {}});
  }

  void add_offices(std::uint32_t i, Share const& share) {
    Presence const& p = result_.presences[i];
    if (!view_ || &view_->plan() != p.plan) view_.emplace(*p.plan);
    std::vector<std::pair<Office, Truth>> answering;
    auto const collect = [&](std::vector<Responsible> const& all, Truth certainty) {
      for (Responsible const& r : all) {
        Institution const* institution = view_->find(r.institution);
        Office office{.institution = identity_.of(institution), .department = std::string(r.department.in("zh"))};
        auto const known =
            std::find_if(answering.begin(), answering.end(), [&](auto const& other) { return other.first == office; });
        if (known == answering.end()) {
          answering.emplace_back(std::move(office), certainty);
        } else {
          known->second = known->second || certainty;
        }
      }
    };
    collect(p.activity->responsible, Truth::certain);
    if (answering.empty())
      for (Link<Measure> const& link : p.activity->serves)
        if (Measure const* m = view_->find(link)) collect(m->responsible, detail::proof(link.origin));
    for (auto const& [office, certainty] : answering)
      note(offices_.of(office), i,
           {.times = share.times.if_at_all(certainty),
            .person_days = share.person_days.if_at_all(certainty),
            .by_now = share.by_now.if_at_all(certainty)});
  }

  Identity const& identity_;
  Workload result_{};
  Loads<Participant const*, std::hash<Participant const*>> persons_;
  Loads<Office, OfficeHash> offices_;
  Loads<Institution const*, std::hash<Institution const*>> hosts_;
  Loads<Institution const*, std::hash<Institution const*>> senders_;
  Loads<Month, MonthHash> months_;
  std::optional<PlanView> view_{};  // of the plan that is being counted
  // of the flow that is being counted
  Flow const* flow_ = nullptr;
  When const* when_ = nullptr;
  Figure times_{};
  Figure days_{};
  Figure days_by_now_{};
  bool placed_ = false;
  std::vector<InMonth> in_months_{};
};

}  // namespace

Workload workload(std::vector<Presence> presences, AsOf const& as_of, Identity const& identity) {
  return Counter(std::move(presences), as_of, identity).count();
}

Workload workload(PlanView const& view, Question const& question) {
  return workload(presences(view, question), question.as_of);
}

}  // namespace bangfu
