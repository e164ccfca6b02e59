// SPDX-License-Identifier: BSL-1.0
#include <bangfu/analyses/exchange.hpp>

#include <algorithm>

#include "filter.hpp"
#include "stay.hpp"

namespace bangfu {

namespace {

Modality modality_of(Activity const& a, Flow const& flow) {
  if (!flow.modality.empty()) return flow.modality;
  if (!a.modality.empty()) return a.modality;
  return a.also.empty() ? Modality() : a.also.front();
}

void add_to_sums(Exchange& e, std::uint32_t position) {
  ExchangeItem const& item = e.items[position];
  auto at = std::find_if(e.sums.begin(), e.sums.end(),
                         [&](ExchangeSum const& sum) { return sum.way == item.way && sum.modality == item.modality; });
  if (at == e.sums.end()) {
    at = std::find_if(e.sums.begin(), e.sums.end(), [&](ExchangeSum const& sum) { return sum.way > item.way; });
    at = e.sums.insert(at, {.way = item.way, .modality = item.modality});
  }
  at->stays += item.stays.if_at_all(item.certainty);
  at->participations += (item.stays * item.people).if_at_all(item.certainty);
  at->person_days += item.person_days.if_at_all(item.certainty);
  at->items.push_back(position);
}

class Gatherer {
 public:
  Gatherer(PlanView const& view, std::optional<std::int64_t> least_days) : view_(view), least_days_(least_days) {}

  void add(Presence const& p) {
    if (result_.items.empty() || result_.items.back().flow != p.flow) begin(p);
    ExchangeItem& item = result_.items.back();
    item.people += p.people;
    item.person_days += days_ * p.people;
    people_.add(p);
  }

  Exchange take() {
    for (std::uint32_t i = 0; i < result_.items.size(); ++i) add_to_sums(result_, i);
    result_.named_people = people_.count();
    return std::move(result_);
  }

 private:
  void begin(Presence const& p) {
    SchoolCalendar const* calendar = p.calendar();
    days_ = days_of(*p.when, calendar);
    result_.items.push_back({.plan = p.plan,
                             .activity = p.activity,
                             .flow = p.flow,
                             .way = way_of(view_, *p.flow),
                             .modality = modality_of(*p.activity, *p.flow),
                             .certainty = p.certainty,
                             .stays = times_of(*p.when, calendar)});
    Figure const stay = detail::days_of_one_stay(*p.when, calendar);
    if (least_days_) note_if_short(nullptr, stay, *least_days_, p.certainty);
    for (Link<Measure> const& link : p.activity->serves)
      if (Measure const* m = view_.find(link))
        if (auto const least = detail::least_days_of(*m, calendar))
          note_if_short(m, stay, *least, p.certainty && detail::proof(link.origin));
  }
  void note_if_short(Measure const* by, Figure const& stay, std::int64_t required, Truth certainty) {
    Truth const is_short = !stay.above(required - 1) && certainty;
    if (is_possible(is_short))
      result_.too_short.push_back({.item = static_cast<std::uint32_t>(result_.items.size() - 1),
                                   .required_by = by,
                                   .days = stay,
                                   .required_days = required,
                                   .certainty = is_short});
  }

  PlanView const& view_;
  std::optional<std::int64_t> least_days_;
  Exchange result_{};
  Figure days_{};
  Travellers people_{};
};

}  // namespace

Way way_of(PlanView const& view, Flow const& flow) {
  detail::Sides const from = detail::sides_of(view, flow.from);
  detail::Sides const to = detail::sides_of(view, flow.to);
  bool const there = from.recipient && to.supporting;
  bool const back = from.supporting && to.recipient;
  if (there == back) return Way::other;  // neither, or both sides are both
  return there ? Way::to_supporting : Way::to_recipient;
}

ExchangeSum Exchange::in_all(Way way) const {
  ExchangeSum all{.way = way};
  for (ExchangeSum const& sum : sums) {
    if (sum.way != way) continue;
    all.stays += sum.stays;
    all.participations += sum.participations;
    all.person_days += sum.person_days;
    all.items.insert(all.items.end(), sum.items.begin(), sum.items.end());
  }
  return all;
}

Exchange merged(Exchange a, Exchange const& b) {
  auto const before = static_cast<std::uint32_t>(a.items.size());
  a.items.insert(a.items.end(), b.items.begin(), b.items.end());
  for (std::uint32_t i = before; i < a.items.size(); ++i) add_to_sums(a, i);
  for (ShortStay stay : b.too_short) {
    stay.item += before;
    a.too_short.push_back(stay);
  }
  a.named_people += b.named_people;
  return a;
}

void Travellers::add(Presence const& p) {
  if (!p.travels() || p.who == nullptr || p.who->group) return;
  Truth& known = known_.try_emplace(identity_.of(p.who), Truth::no).first->second;
  known = known || p.certainty;
}
Figure Travellers::count() const noexcept {
  Figure n;
  for (auto const& [who, certainty] : known_) n += Figure(certainty);
  return n;
}

Exchange exchange_of(PlanView const& view, std::vector<Presence> const& presences,
                     std::optional<std::int64_t> least_days) {
  Gatherer gatherer(view, least_days);
  for (Presence const& p : presences)
    if (p.travels()) gatherer.add(p);
  return gatherer.take();
}
Exchange exchange(PlanView const& view, Question const& question, std::optional<std::int64_t> least_days) {
  return exchange_of(view, presences(view, question), least_days);
}

}  // namespace bangfu
