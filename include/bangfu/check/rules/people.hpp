// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules about people: in two places at once, written twice, more than there are, of one name.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <bangfu/check/rule.hpp>
#include <bangfu/check/rules/dates.hpp>
#include <bangfu/check/rules/parties.hpp>

namespace bangfu::detail {

/// Somebody somewhere for some time.
struct Stay {
  Examination::Position who = Examination::none;
  Examination::Position where = Examination::none;  ///< institution
  std::size_t row = 0;
  std::size_t flow = 0;   ///< of the row; `attended` for those who take part without travelling
  std::size_t index = 0;  ///< in the list of names
  When const* when = nullptr;
  Quantity const* size = nullptr;  ///< how many of a group
  std::int64_t first = 0;          ///< bounds of the days
  std::int64_t last = 0;
  static constexpr std::size_t attended = static_cast<std::size_t>(-1);

  [[nodiscard]] Pointer at() const {
    if (flow == attended) return row_at(row) / "attended_by" / index;
    return row_at(row) / "flows" / flow / "who" / index;
  }
  bool operator<(Stay const& b) const {
    return std::tie(who, row, flow, index) < std::tie(b.who, b.row, b.flow, b.index);
  }
};

/// All stays of people at institutions that the plan dates; by person, then in the order of the plan. Online and
/// cancelled rows take nobody anywhere.
template <class Plan_>
std::vector<Stay> stays(Plan_ const& x) {
  Plan const& plan = x.plan();
  std::vector<Stay> all;
  /// The bounds of the days of a row, or of a flow that has its own time.
  auto const set_bounds = [&](Stay& stay, When const& when, std::optional<Stretch> const& stretch) {
    stay.when = &when;
    if (stretch) {
      stay.first = stretch->start_min;
      stay.last = stretch->end_max;
    } else {
      DayRange const days = extent_of(when, x.calendar());
      stay.first = number(days.first);
      stay.last = number(days.last);
    }
  };
  auto const add = [&](Stay stay, std::size_t index, Examination::Position who) {
    stay.index = index;
    stay.who = who;
    if (stay.who != Examination::none && stay.where != Examination::none) all.push_back(stay);
  };
  auto const takes_people = [](Activity const& row) {
    return !(row.mode == Mode::online || row.status == Status::cancelled);
  };
  for (Journey const& journey : x.row_journeys()) {
    Activity const& row = plan.activities[journey.of];
    When const& when = journey.flow->when ? *journey.flow->when : row.when;
    if (!takes_people(row) || when.undated() || journey.flow->who.empty()) continue;
    Stay stay{.where = journey.to,
              .row = journey.of,
              .flow = journey.index,
              .size = journey.flow->size ? &*journey.flow->size : nullptr};
    set_bounds(stay, when, journey.flow->when ? simple_stretch(when, x.calendar()) : x.stretch(journey.of));
    for (std::size_t k = 0; k < journey.flow->who.size(); ++k) add(stay, k, x.traveller(journey, k));
  }
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    Activity const& row = plan.activities[i];
    if (!takes_people(row) || row.when.undated() || row.attended_by.empty()) continue;
    Stay stay{.row = i, .flow = Stay::attended};
    set_bounds(stay, row.when, x.stretch(static_cast<Examination::Position>(i)));
    for (std::size_t k = 0; k < row.attended_by.size(); ++k) {
      auto const who = x.position(row.attended_by[k]);
      if (who == Examination::none) continue;
      stay.where = x.institution_of(who);
      add(stay, k, who);
    }
  }
  sort_all(all);
  return all;
}

/// Whether two stays of one group need more people than it has: certain, or no. Where it is not stated how many go, or
/// how many there are, they may be others.
inline bool exceeds_group(Participant const& group, Quantity const* a, Quantity const* b) {
  if (!group.size || !group.size->max || a == nullptr || b == nullptr || !a->min || !b->min) return false;
  if (*a->min < Decimal(0) || *b->min < Decimal(0)) return false;
  return *group.size->max - *b->min < *a->min;
}

template <class Plan_>
void check_two_places(Plan_ const& x, Report& report) {
  auto const all = stays(x);
  constexpr std::size_t furthest = 200;  // stays of one person that are looked back
  constexpr std::size_t most_related = 8;
  struct Clash {
    std::size_t later;
    Truth certainty;
    std::vector<std::string> related;
  };
  std::vector<Clash> clashes;
  for (std::size_t at = 1; at < all.size(); ++at) {
    Stay const& later = all[at];
    Truth worst = Truth::no;
    std::vector<std::string> related;
    for (std::size_t back = 1; back <= at && back <= furthest && all[at - back].who == later.who; ++back) {
      Stay const& earlier = all[at - back];
      if (earlier.row == later.row || earlier.last < later.first || later.last < earlier.first) continue;
      if (x.same(earlier.where, later.where)) continue;
      Participant const& who = x.plan().participants[later.who];
      if (who.group && !exceeds_group(who, earlier.size, later.size)) continue;
      Truth const meet = relate(Relation::overlaps, *earlier.when, *later.when, x.calendar());
      if (meet == Truth::no) continue;
      worst = worst || meet;
      if (related.size() < most_related) related.push_back(earlier.at().text());
    }
    if (is_possible(worst)) {
      std::reverse(related.begin(), related.end());
      clashes.push_back({at, worst, std::move(related)});
    }
  }
  std::sort(clashes.begin(), clashes.end(), [&](Clash const& a, Clash const& b) {
    Stay const& s = all[a.later];
    Stay const& t = all[b.later];
    return std::tie(s.row, s.flow, s.index) < std::tie(t.row, t.flow, t.index);
  });
  for (Clash& clash : clashes) {
    Stay const& stay = all[clash.later];
    report.add(stay.at(),
               {{"name", std::string(x.view().name_of(x.plan().participants[stay.who].id))},
                {"number", number_of_row(x.plan(), stay.row)},
                {"when", in_words(*stay.when)}},
               std::move(clash.related), clash.certainty);
  }
}

template <class Plan_>
void check_repeated_travellers(Plan_ const& x, Report& report) {
  for_each_journey(x, [&](std::string_view list, Journey const& journey) {
    std::vector<ParticipantId> const& who = journey.flow->who;
    bool repeated = false;
    for (std::size_t k = 1; k < who.size() && k < 8 && !repeated; ++k)
      for (std::size_t i = 0; i < k; ++i) repeated = repeated || who[i] == who[k];
    if (!repeated && who.size() <= 8) return;
    std::vector<std::pair<std::string_view, std::size_t>> names;
    for (std::size_t k = 0; k < who.size(); ++k) names.emplace_back(who[k].value(), k);
    sort_all(names);
    for (std::size_t k = 1; k < names.size(); ++k) {
      if (names[k].first != names[k - 1].first) continue;
      Pointer const at = journey_at(list, journey) / "who" / names[k].second;
      report
          .add(at, {{"name", std::string(x.view().name_of(who[names[k].second]))}},
               {(journey_at(list, journey) / "who" / names[k - 1].second).text()})
          .fix = Fix{.title = Text("删去重复的姓名", "zh").set("en", "drop the repeated name"),
                     .edits = {{.operation = Edit::Operation::remove, .path = at.text()}}};
    }
  });
}

template <class Plan_>
void check_group_sizes(Plan_ const& x, Report& report) {
  for_each_journey(x, [&](std::string_view list, Journey const& journey) {
    Flow const& flow = *journey.flow;
    if (!flow.size || !flow.size->min || flow.who.empty() || flow.size->approximate) return;
    Decimal most(0);
    for (ParticipantId const& id : flow.who) {
      Participant const* who = x.view().find(id);
      if (who == nullptr) return;
      if (!who->group) {
        most = most.whole().value_or(0) + 1;
        continue;
      }
      if (!who->size || !who->size->max || who->size->approximate || !who->size->max->whole() ||
          *who->size->max->whole() < 0 || *who->size->max->whole() > 1'000'000'000)
        return;
      most = most.whole().value_or(0) + *who->size->max->whole();
    }
    if (most < *flow.size->min)
      report.add(journey_at(list, journey) / "size",
                 {{"sent", flow.size->min->to_string()}, {"have", most.to_string()}});
  });
}

/// Whether a name is masked or blank: ××, 某某, X.
inline bool is_masked(std::string_view name) {
  for (std::string_view mask : {"×", "某", "XX", "xx", "＊", "*", "_", "○○"})
    if (name.find(mask) != std::string_view::npos) return true;
  return name.empty();
}

/// Whether identifiers tell two people apart, or show that they are one: then nothing is to be asked.
inline bool identifiers_settle(Participant const& a, Participant const& b) {
  for (Identifier const& p : a.identifiers)
    for (Identifier const& q : b.identifiers)
      if (p.scheme == q.scheme && !p.scheme.empty()) return true;
  return false;
}

template <class Plan_>
void check_namesakes(Plan_ const& x, Report& report) {
  std::vector<Participant> const& all = x.plan().participants;
  bool several = false;
  for (Participant const& person : all) several = several || !(person.of == all.front().of);
  if (!several) return;
  std::vector<std::pair<std::string_view, std::size_t>> names;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (!all[i].group && !is_masked(all[i].name.any()) && x.position(all[i].of) != Examination::none)
      names.emplace_back(all[i].name.any(), i);
  sort_all(names);
  for (std::size_t k = 1; k < names.size(); ++k)
    for (std::size_t back = 1; back <= k && back <= 20 && names[k - back].first == names[k].first; ++back) {
      Participant const& later = all[names[k].second];
      Participant const& earlier = all[names[k - back].second];
      if (x.same(x.position(later.of), x.position(earlier.of)) || identifiers_settle(later, earlier)) continue;
      report.add(Pointer() / "participants" / names[k].second / "name", {{"name", std::string(names[k].first)}},
                 {(Pointer() / "participants" / names[k - back].second / "name").text()});
      break;
    }
}

template <class Plan_>
inline constexpr Rule people_rules[] = {
    {{"two-places-at-once", Severity::error,
      "同一人同时在两地。所写时间无法错开的为确定，窗口相交而可以错开的为可能；线上、取消、未定时间的行，同一接收单位，"
      "同一行的几个接收单位不算；群体只在所需人数超过其人数时算",
      "a person is at two hosts, or away and at home, at once. Certain where the stated times cannot be kept apart, "
      "possible where their windows meet and they can. Left alone: online and cancelled rows, undated rows, rows at "
      "one host, several hosts within one row, and groups unless more people are needed than they have",
      "{name}在第 {number} 项（{when}）的同时另有安排", "{name} is elsewhere at the time of row {number} ({when})",
      "调整其中一项，或改派他人", "move one, or send somebody else"},
     check_two_places<Plan_>},
    {{"traveller-listed-twice", Severity::warning, "同一人在一个去向中重复写名", "a traveller stands twice in one flow",
      "{name}重复写名", "{name} is named twice", "删去其一", "drop one"},
     check_repeated_travellers<Plan_>},
    {{"flow-larger-than-group", Severity::warning, "派出人数多于该组最多的人数",
      "more are sent than the group has at most", "派出 {sent} 人，而该组最多 {have} 人",
      "{sent} are sent of at most {have}", "改正其中一个数", "correct one number"},
     check_group_sizes<Plan_>},
    {{"same-name-in-two-institutions", Severity::note,
      "两个单位有同名的人；有同一体系的标识码可以区分的不算，群体的名称不算",
      "two institutions have a person of one name: one or two? Not where identifiers of one scheme tell them apart; "
      "names of groups do not count",
      "两个单位都有{name}：是一人还是两人？", "two institutions have a {name}: one person or two?",
      "补上标识码，或合并", "add identifiers, or merge the two"},
     check_namesakes<Plan_>},
};

}  // namespace bangfu::detail
