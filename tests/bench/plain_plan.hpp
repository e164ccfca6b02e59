// SPDX-License-Identifier: BSL-1.0
// The members that the plans of the benchmark use, as plain structs of standard types, with functions written by hand
// that list them: what a program would have that does not use bangfu. Cheaper to store than bangfu's own types, which
// have more members and guard invariants.
//
// The structs are templates so that each library serialises types of its own, with traits of their own.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>
#include <vector>

#include <bangfu/model/model.hpp>

namespace plain {

enum Kind { boost_default, boost_light, cereal_portable };

template <Kind k>
struct Narrative {
  static constexpr Kind kind = k;
  std::string language{}, wording{};
  void each(auto f) { f(language, wording); }
};
template <Kind k>
struct Place {
  static constexpr Kind kind = k;
  std::string name{}, division{};
  void each(auto f) { f(name, division); }
};
template <Kind k>
struct Institution {
  static constexpr Kind kind = k;
  std::string id{}, name{}, type{};
  Place<k> place{};
  void each(auto f) { f(id, name, type, place); }
};
template <Kind k>
struct Party {
  static constexpr Kind kind = k;
  std::string institution{}, role{}, called{};
  void each(auto f) { f(institution, role, called); }
};
template <Kind k>
struct Participant {
  static constexpr Kind kind = k;
  std::string id{}, name{}, of{}, type{}, department{}, post{};
  void each(auto f) { f(id, name, of, type, department, post); }
};
template <Kind k>
struct Responsible {
  static constexpr Kind kind = k;
  std::string institution{}, department{};
  void each(auto f) { f(institution, department); }
};
template <Kind k>
struct Measure {
  static constexpr Kind kind = k;
  std::string id{}, number{}, area{}, title{}, modality{};
  std::vector<Responsible<k>> responsible{};
  std::string obligation{};
  void each(auto f) { f(id, number, area, title, modality, responsible, obligation); }
};
template <Kind k>
struct Decimal {
  static constexpr Kind kind = k;
  bool present = false;
  std::int64_t units = 0;
  std::uint8_t scale = 0;
  void each(auto f) { f(present, units, scale); }
};
template <Kind k>
struct Quantity {
  static constexpr Kind kind = k;
  Decimal<k> min{}, max{};
  std::string unit{};
  void each(auto f) { f(min, max, unit); }
};
template <Kind k>
struct Link {
  static constexpr Kind kind = k;
  std::string to{};
  std::uint8_t origin = 0;
  void each(auto f) { f(to, origin); }
};
template <Kind k>
struct Target {
  static constexpr Kind kind = k;
  std::string id{};
  Link<k> of{};
  std::string title{};
  Quantity<k> promised{};
  std::uint8_t tier = 0, comparison = 0;
  std::string due{};
  void each(auto f) { f(id, of, title, promised, tier, comparison, due); }
};
template <Kind k>
struct Duration {
  static constexpr Kind kind = k;
  bool present = false;
  Decimal<k> min{}, max{};
  std::uint8_t unit = 0;
  void each(auto f) { f(present, min, max, unit); }
};
template <Kind k>
struct When {
  static constexpr Kind kind = k;
  std::string window{};
  Duration<k> lasts{};
  std::uint8_t extent = 0;
  std::string wording{};
  void each(auto f) { f(window, lasts, extent, wording); }
};
template <Kind k>
struct Flow {
  static constexpr Kind kind = k;
  std::string from{}, to{}, post{};
  std::vector<std::string> who{};
  void each(auto f) { f(from, to, post, who); }
};
template <Kind k>
struct Activity {
  static constexpr Kind kind = k;
  std::string id{}, number{}, title{};
  std::vector<Link<k>> serves{};
  When<k> when{};
  std::string modality{}, mode{}, status{};
  std::vector<Flow<k>> flows{};
  std::vector<Responsible<k>> responsible{};
  std::string venue{}, note{};
  void each(auto f) { f(id, number, title, serves, when, modality, mode, status, flows, responsible, venue, note); }
};
template <Kind k>
struct Plan {
  static constexpr Kind kind = k;
  int schema = 0;
  std::string id{};
  std::vector<Narrative<k>> title{};
  std::string period{}, signed_on{};
  std::vector<Party<k>> parties{};
  std::vector<Institution<k>> institutions{};
  std::string purpose{};
  std::vector<Measure<k>> measures{};
  std::vector<Target<k>> targets{};
  std::vector<Participant<k>> participants{};
  std::vector<Activity<k>> activities{};
  void each(auto f) {
    f(schema, id, title, period, signed_on, parties, institutions, purpose, measures, targets, participants,
      activities);
  }
};

template <class T>
concept Struct = requires {
  { T::kind } -> std::convertible_to<Kind>;
};
template <class T>
concept LightStruct = Struct<T> && T::kind == boost_light;

// --- out of bangfu's types

inline std::string text(bangfu::Text const& t) { return std::string(t.any()); }
template <class List>
std::string text(bangfu::Code<List> const& c) {
  return std::string(c.code());
}
template <Kind k>
Decimal<k> decimal(std::optional<bangfu::Decimal> const& d) {
  if (!d) return {};
  return {true, d->units(), static_cast<std::uint8_t>(d->scale())};
}
template <Kind k>
std::vector<Responsible<k>> responsible(std::vector<bangfu::Responsible> const& all) {
  std::vector<Responsible<k>> made;
  for (auto const& r : all) made.push_back({r.institution.value(), text(r.department)});
  return made;
}
template <Kind k>
Link<k> link(auto const& l) {
  return {l.to.value(), static_cast<std::uint8_t>(l.origin)};
}
template <Kind k>
Plan<k> plain_plan(bangfu::Plan const& from) {
  Plan<k> plan;
  plan.schema = from.schema;
  plan.id = from.id.value();
  for (std::size_t i = 0; i < from.title.size(); ++i)
    plan.title.push_back({std::string(from.title[i].language.tag()), from.title[i].wording});
  plan.period = from.period->to_string();
  plan.signed_on = from.signed_on->to_string();
  plan.purpose = text(from.purpose);
  for (auto const& p : from.parties) plan.parties.push_back({p.institution.value(), text(p.role), text(p.called)});
  for (auto const& i : from.institutions)
    plan.institutions.push_back({i.id.value(), text(i.name), text(i.kind), {text(i.place.name), i.place.division}});
  for (auto const& m : from.measures)
    plan.measures.push_back({m.id.value(), m.number, text(m.area), text(m.title), text(m.modality),
                             responsible<k>(m.responsible), text(m.obligation)});
  for (auto const& t : from.targets)
    plan.targets.push_back({t.id.value(),
                            link<k>(t.of),
                            text(t.title),
                            {decimal<k>(t.promised.min), decimal<k>(t.promised.max), text(t.promised.unit)},
                            static_cast<std::uint8_t>(t.tier->tier),
                            static_cast<std::uint8_t>(t.tier->comparison),
                            t.due->to_string()});
  for (auto const& p : from.participants)
    plan.participants.push_back(
        {p.id.value(), text(p.name), p.of.value(), text(p.kind), text(p.department), text(p.post)});
  for (auto const& a : from.activities) {
    Activity<k> row{.id = a.id.value(), .number = a.number, .title = text(a.title)};
    for (auto const& l : a.serves) row.serves.push_back(link<k>(l));
    row.when = {a.when.window->to_string(),
                {true, decimal<k>(a.when.lasts->min), decimal<k>(a.when.lasts->max),
                 static_cast<std::uint8_t>(a.when.lasts->unit)},
                static_cast<std::uint8_t>(a.when.extent),
                text(a.when.wording)};
    row.modality = text(a.modality);
    row.mode = text(a.mode);
    row.status = text(a.status);
    for (auto const& f : a.flows) {
      Flow<k> flow{f.from.value(), f.to.value(), text(f.post), {}};
      for (auto const& who : f.who) flow.who.push_back(who.value());
      row.flows.push_back(std::move(flow));
    }
    row.responsible = responsible<k>(a.responsible);
    row.venue = text(a.venue);
    row.note = text(a.note);
    plan.activities.push_back(std::move(row));
  }
  return plan;
}

}  // namespace plain
