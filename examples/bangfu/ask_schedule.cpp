// SPDX-License-Identifier: BSL-1.0
// The analyses of what is done: schedule, workload, conflicts, exchange, changes.
#include <algorithm>
#include <charconv>
#include <ostream>

#include "analysis.hpp"
#include "terminal.hpp"

namespace command {

using namespace bangfu;

namespace {

std::string days_words(DayRange const& days) {
  return days.first == days.last ? to_string(days.first) : to_string(days.first) + "/" + to_string(days.last);
}

void row(Json& json, Asked const& asked, Plan const* plan, Activity const& a) {
  json.text("plan", asked.name(plan)).text("activity", a.id.value()).text("number", a.number);
}

/// The upper bound for a spreadsheet: empty where there is none.
std::string most(Figure const& figure) { return figure.bounded() ? std::to_string(figure.max) : std::string(); }

/// One cell for each slot from the first to the last: filled where the row certainly falls into it.
std::string strip(std::vector<Truth> const& cells) {
  std::string s;
  for (Truth t : cells) s += is_certain(t) ? "█" : is_possible(t) ? "░" : "·";
  return s;
}

/// The rows' places in all months from the first to the last; empty where these are too many for a line.
std::vector<std::string> month_strips(Schedule const& s, std::string& head) {
  std::vector<std::string> strips(s.items.size());
  constexpr std::size_t most_months = 36;
  if (s.slots.empty() || s.unit != SlotUnit::month) return strips;
  Month const first = Month::of(s.slots.front().days.first);
  Month const last = Month::of(s.slots.back().days.first);
  auto const months_between = [&](Month m) {
    return (static_cast<std::size_t>(m.year) - static_cast<std::size_t>(first.year)) * 12 +
           static_cast<std::size_t>(m.month) - static_cast<std::size_t>(first.month);
  };
  std::size_t const months = months_between(last) + 1;
  if (months > most_months) return strips;
  std::vector<std::vector<Truth>> cells(s.items.size(), std::vector<Truth>(months, Truth::no));
  for (ScheduleSlot const& slot : s.slots) {
    std::size_t const at = months_between(Month::of(slot.days.first));
    for (SlotItem const& item : slot.items) cells[item.item][at] = item.certainty;
  }
  for (std::size_t i = 0; i < strips.size(); ++i) strips[i] = strip(cells[i]);
  head = to_string(first) + "…" + to_string(last);
  return strips;
}

}  // namespace

int schedule(Common const& common, AnalysisOptions const& options, std::ostream& out) {
  Asked const asked(common, question_of<Activity>(options));
  Schedule const s = bangfu::schedule(asked.plans(), asked.question(), *find_enumerator<SlotUnit>(options.by));

  if (options.format == "json") {
    Json json(out);
    json.object().day("as_of", s.as_of.day).object("figures");
    for (auto const& e : Enumeration<Standing>::all) json.figure(e.code, s.count(e.value));
    json.end().array("slots");
    for (ScheduleSlot const& slot : s.slots) {
      json.object().text("slot", slot.label).day("first", slot.days.first).day("last", slot.days.last);
      json.figure("rows", slot.rows).array("items");
      for (SlotItem const& item : slot.items) {
        ScheduleItem const& i = s.items[item.item];
        row(json.object(), asked, i.plan, *i.activity);
        json.truth("certainty", item.certainty).end();
      }
      json.end().end();
    }
    json.end().array("items");
    for (ScheduleItem const& i : s.items) {
      row(json.object(), asked, i.plan, *i.activity);
      json.text("title", common.in(i.activity->title)).text("standing", to_string(i.standing));
      json.truth("certainty", i.certainty && i.standing_certainty);
      json.truth("over", i.over).truth("under_way", i.under_way).truth("ahead", i.ahead);
      json.day("earliest", i.bounds.start.first).day("latest", i.bounds.end.last).end();
    }
    json.end().end();
    return asked.code();
  }

  Table figures{.head = {common.say("截至", "as of") + ' ' + to_string(s.as_of.day), common.say("项数", "rows")}};
  for (auto const& e : Enumeration<Standing>::all)
    if (Figure const n = s.count(e.value); n.max > 0)
      figures.rows.push_back({std::string(label(e.value, common.language)), figure_words(n, common)});

  Table slots{.head = {std::string(label(s.unit, common.language)), common.say("项数", "rows"), ""}};
  std::int64_t const scale = scale_of(s.slots, [](ScheduleSlot const& slot) { return slot.rows; });
  for (ScheduleSlot const& slot : s.slots)
    slots.rows.push_back({slot.label, figure_words(slot.rows, common), bar(slot.rows, scale)});
  if (!s.unplaced.empty())
    slots.rows.push_back({common.say("（无处可排）", "(in none)"), std::to_string(s.unplaced.size()), ""});
  slots.head.back() = common.say("█确定 ░可能", "█ certain ░ possible");

  std::string strip_head;
  std::vector<std::string> const strips = month_strips(s, strip_head);
  Table rows{.head = {common.say("方案", "plan"), common.say("状态", "standing"), common.say("把握", "certainty"),
                      common.say("时间", "when"), common.say("安排", "row")}};
  if (options.format == "table") rows.head.push_back(strip_head);
  for (std::size_t i = 0; i < s.items.size(); ++i) {
    ScheduleItem const& item = s.items[i];
    rows.rows.push_back({asked.plan_cell(item.plan, options.format), std::string(label(item.standing, common.language)),
                         sure(item.certainty && item.standing_certainty, common), time_words(*item.when, common),
                         row_words(*item.activity, common)});
    if (options.format == "table") rows.rows.back().push_back(strips[i]);
  }
  write_tables({{"", figures}, {"", slots}, {"", rows}}, options.format, out);
  return asked.code();
}

namespace {

/// One line for each of a group's members, largest first.
template <class Key, class Name>
Table load_table(std::vector<LoadOf<Key>> const& all, std::string const& head, Common const& common, Name const& name,
                 bool by_size) {
  Table table{.head = {head, common.say("批次", "stays"), common.say("人天", "person-days"),
                       common.say("█确定 ░可能", "█ certain ░ possible")}};
  std::vector<LoadOf<Key> const*> sorted;
  sorted.reserve(all.size());
  for (auto const& one : all) sorted.push_back(&one);
  if (by_size)
    std::stable_sort(sorted.begin(), sorted.end(), [](auto const* a, auto const* b) {
      Figure const& x = a->load.person_days;
      Figure const& y = b->load.person_days;
      return std::pair(x.min, x.max) > std::pair(y.min, y.max);
    });
  std::int64_t const scale = scale_of(all, [](auto const& one) { return one.load.person_days; });
  for (auto const* one : sorted)
    table.rows.push_back({name(one->key), figure_words(one->load.stays, common),
                          figure_words(one->load.person_days, common), bar(one->load.person_days, scale)});
  return table;
}

void load(Json& json, std::string_view key, std::string_view name, Load const& l) {
  json.object().text(key, name).figure("stays", l.stays).figure("person_days", l.person_days);
  json.array("items");
  for (std::uint32_t i : l.items) json.number({}, i);
  json.end().end();
}

std::string office_name(Office const& office, Common const& common) {
  std::string const school = office.institution != nullptr ? name_of(office.institution, common) : std::string();
  if (office.department.empty()) return school.empty() ? name_of(office.institution, common) : school;
  return common.zh() ? school + office.department : office.department + (school.empty() ? "" : " of ") + school;
}

}  // namespace

int workload(Common const& common, AnalysisOptions const& options, std::ostream& out) {
  Asked const asked(common, question_of<Activity>(options));
  Workload const w = bangfu::workload(asked.plans(), asked.question());
  auto const participant = [&](Participant const* p) { return name_of(p, common); };
  auto const institution = [&](Institution const* i) { return name_of(i, common); };
  auto const office = [&](Office const& o) { return office_name(o, common); };
  auto const month = [](Month m) { return to_string(m); };

  if (options.format == "json") {
    Json json(out);
    json.object().day("as_of", w.as_of.day).figure("stays", w.total.stays).figure("person_days", w.total.person_days);
    json.figure("person_days_by_now", w.total.by_now);
    auto const group = [&](std::string_view key, std::string_view of, auto const& all, auto const& name) {
      json.array(key);
      for (auto const& one : all) load(json, of, name(one.key), one.load);
      json.end();
    };
    group("by_month", "month", w.by_month, month);
    group("by_person", "person", w.by_person, participant);
    group("by_office", "office", w.by_office, office);
    group("by_host", "host", w.by_host, institution);
    group("by_sender", "sender", w.by_sender, institution);
    json.array("items");
    for (Presence const& p : w.presences) {
      row(json.object(), asked, p.plan, *p.activity);
      json.text("who", p.who != nullptr ? p.who->id.value() : "").figure("people", p.people);
      json.text("host", p.at != nullptr ? p.at->id.value() : "");
      json.figure("days", days_of(*p.when, p.calendar())).truth("certainty", p.certainty).end();
    }
    json.end().end();
    return asked.code();
  }
  if (options.format == "csv") {
    Table items{
        .head = {"plan", "activity", "who", "people_min", "people_max", "host", "days_min", "days_max", "certainty"}};
    for (Presence const& p : w.presences) {
      Figure const days = days_of(*p.when, p.calendar());
      items.rows.push_back({asked.name(p.plan), p.activity->id.value(), name_of(p.who, common),
                            std::to_string(p.people.min), most(p.people), name_of(p.at, common),
                            std::to_string(days.min), most(days), std::string(to_string(p.certainty))});
    }
    items.print_csv(out);
    return asked.code();
  }
  Table total{.head = {"", common.say("批次", "stays"), common.say("人天", "person-days")}};
  total.rows.push_back(
      {common.say("合计", "in all"), figure_words(w.total.stays, common), figure_words(w.total.person_days, common)});
  total.rows.push_back(
      {common.say("截至", "by") + ' ' + to_string(w.as_of.day), "", figure_words(w.total.by_now, common)});
  if (!w.unplaced.items.empty())
    total.rows.push_back({common.say("未定时间", "without a time"), figure_words(w.unplaced.stays, common),
                          figure_words(w.unplaced.person_days, common)});
  write_tables({{"", total},
                {"", load_table(w.by_month, common.say("月份", "month"), common, month, false)},
                {"", load_table(w.by_host, common.say("接收单位", "host"), common, institution, true)},
                {"", load_table(w.by_sender, common.say("派出单位", "sender"), common, institution, true)},
                {"", load_table(w.by_office, common.say("责任部门", "office"), common, office, true)},
                {"", load_table(w.by_person, common.say("人员", "who"), common, participant, true)}},
               options.format, out);
  return asked.code();
}

namespace {

/// "20", or "<school>=20".
std::vector<Capacity> capacities(Asked const& asked, AnalysisOptions const& options, Common const& common) {
  std::vector<Capacity> all;
  for (std::string const& text : options.capacities) {
    std::size_t const equals = text.rfind('=');
    std::string const number = equals == std::string::npos ? text : text.substr(equals + 1);
    std::int64_t people = 0;
    auto const [end, error] = std::from_chars(number.data(), number.data() + number.size(), people);
    if (equals == 0 || error != std::errc() || end != number.data() + number.size() || people < 0)
      throw UsageError(common.say("容量应为数字或 单位=数字：", "a capacity is a number, or SCHOOL=number: ") + text);
    if (equals == std::string::npos) {
      all.push_back({.host = nullptr, .people = people});
    } else {
      for (Institution const* host : asked.institutions(text.substr(0, equals)))
        all.push_back({.host = host, .people = people});
    }
  }
  return all;
}

}  // namespace

int conflicts(Common const& common, AnalysisOptions const& options, std::ostream& out) {
  Asked const asked(common, question_of<Activity>(options));
  Conflicts const c =
      bangfu::conflicts(asked.plans(), asked.question(),
                        {.possible = !options.certain, .capacities = capacities(asked, options, common)});
  if (options.format == "json") {
    Json json(out);
    auto const presence = [&](std::string_view key, Presence const& p) {
      row(json.object(key), asked, p.plan, *p.activity);
      json.text("at", p.at != nullptr ? p.at->id.value() : "").end();
    };
    json.object().figure("double_bookings", c.double_booked()).array("items");
    for (DoubleBooking const& d : c.double_bookings) {
      json.object().text("who", c.presences[d.first].who->id.value()).truth("certainty", d.certainty);
      presence("first", c.presences[d.first]);
      presence("second", c.presences[d.second]);
      json.end();
    }
    json.end().array("overloads");
    for (Overload const& o : c.overloads) {
      json.object().text("host", o.host->id.value()).day("first", o.days.first).day("last", o.days.last);
      json.figure("people", o.people).number("capacity", o.capacity).truth("certainty", o.certainty).array("items");
      for (std::uint32_t i : o.items) presence({}, c.presences[i]);
      json.end().end();
    }
    json.end().number("undated", static_cast<std::int64_t>(c.undated.size())).end();
    return asked.code();
  }
  Table bookings{.head = {common.say("人员", "who"), common.say("把握", "certainty"), common.say("方案", "plan"),
                          common.say("一处", "one place"), common.say("时间", "when"),
                          common.say("另一处", "the other"), common.say("时间", "when"), common.say("安排", "rows")}};
  for (DoubleBooking const& d : c.double_bookings) {
    Presence const& a = c.presences[d.first];
    Presence const& b = c.presences[d.second];
    std::string plans;
    if (asked.names_plans(options.format))
      plans = asked.name(a.plan) + (a.plan == b.plan ? "" : "; " + asked.name(b.plan));
    bookings.rows.push_back({name_of(a.who, common), sure(d.certainty, common), plans, name_of(a.at, common),
                             time_words(*a.when, common), name_of(b.at, common), time_words(*b.when, common),
                             row_words(*a.activity, common) + "; " + row_words(*b.activity, common)});
  }
  Table overloads{.head = {common.say("接收单位", "host"), common.say("把握", "certainty"), common.say("日期", "days"),
                           common.say("人数", "people"), common.say("容量", "capacity")}};
  for (Overload const& o : c.overloads)
    overloads.rows.push_back({name_of(o.host, common), sure(o.certainty, common), days_words(o.days),
                              figure_words(o.people, common), std::to_string(o.capacity)});
  if (options.format == "csv") {
    write_tables({{"", bookings.rows.empty() && !overloads.rows.empty() ? overloads : bookings}}, "csv", out);
    return asked.code();
  }
  if (bookings.rows.empty() && overloads.rows.empty())
    out << common.say("没有发现冲突", "no conflicts were found") << '\n';
  write_tables({{"", bookings}, {"", overloads}}, options.format, out);
  if (!c.undated.empty())
    out << common.say("未定时间而未比较的：", "without a time and not compared: ") << c.undated.size() << '\n';
  return asked.code();
}

int exchange(Common const& common, AnalysisOptions const& options, std::ostream& out) {
  Asked const asked(common, question_of<Activity>(options));
  std::optional<std::int64_t> least;
  if (options.least_days > 0) least = options.least_days;
  Exchange const e = bangfu::exchange(asked.plans(), asked.question(), least);
  auto const modality_name = [&](Plan const* plan, Modality const& m) {
    if (m.empty()) return common.say("（未写明）", "(not stated)");
    return plan != nullptr ? label(*plan, m, common) : std::string(m.label(common.language));
  };
  if (options.format == "json") {
    Json json(out);
    json.object().figure("named_people", e.named_people).array("figures");
    for (ExchangeSum const& s : e.sums) {
      json.object().text("way", to_string(s.way)).text("modality", s.modality.code()).figure("stays", s.stays);
      json.figure("participations", s.participations).figure("person_days", s.person_days).end();
    }
    json.end().array("items");
    for (ExchangeItem const& i : e.items) {
      row(json.object(), asked, i.plan, *i.activity);
      json.text("way", to_string(i.way)).text("modality", i.modality.code()).figure("stays", i.stays);
      json.figure("people", i.people).figure("person_days", i.person_days).truth("certainty", i.certainty).end();
    }
    json.end().array("too_short");
    for (ShortStay const& s : e.too_short) {
      row(json.object(), asked, e.items[s.item].plan, *e.items[s.item].activity);
      json.figure("days", s.days).number("required_days", s.required_days);
      if (s.required_by != nullptr) json.text("measure", s.required_by->id.value());
      json.truth("certainty", s.certainty).end();
    }
    json.end().end();
    return asked.code();
  }
  if (options.format == "csv") {
    Table items{.head = {"plan", "activity", "way", "modality", "stays_min", "stays_max", "people_min", "people_max",
                         "person_days_min", "person_days_max", "certainty"}};
    for (ExchangeItem const& i : e.items)
      items.rows.push_back({asked.name(i.plan), i.activity->id.value(), std::string(to_string(i.way)),
                            std::string(i.modality.code()), std::to_string(i.stays.min), most(i.stays),
                            std::to_string(i.people.min), most(i.people), std::to_string(i.person_days.min),
                            most(i.person_days), std::string(to_string(i.certainty))});
    items.print_csv(out);
    return asked.code();
  }
  Table sums{.head = {common.say("方向", "way"), common.say("方式", "modality"), common.say("批次", "stays"),
                      common.say("人次", "participations"), common.say("人天", "person-days"),
                      common.say("█确定 ░可能", "█ certain ░ possible")}};
  std::int64_t const scale = scale_of(e.sums, [](ExchangeSum const& s) { return s.stays; });
  auto const add = [&](ExchangeSum const& s, std::string const& modality) {
    sums.rows.push_back({std::string(label(s.way, common.language)), modality, figure_words(s.stays, common),
                         figure_words(s.participations, common), figure_words(s.person_days, common),
                         bar(s.stays, scale)});
  };
  for (ExchangeSum const& s : e.sums) add(s, modality_name(e.items[s.items.front()].plan, s.modality));
  Table balance{.head = {common.say("合计", "in all"), common.say("批次", "stays"),
                         common.say("人次", "participations"), common.say("人天", "person-days")}};
  for (auto const& way : Enumeration<Way>::all) {
    ExchangeSum const s = e.in_all(way.value);
    if (!s.items.empty())
      balance.rows.push_back({std::string(label(way.value, common.language)), figure_words(s.stays, common),
                              figure_words(s.participations, common), figure_words(s.person_days, common)});
  }
  balance.rows.push_back({common.say("有姓名的人员", "named people"), "", figure_words(e.named_people, common), ""});
  Table too_short{.head = {common.say("短于要求", "shorter than required"), common.say("把握", "certainty"),
                           common.say("天数", "days"), common.say("要求", "required"), common.say("措施", "measure")}};
  for (ShortStay const& s : e.too_short)
    too_short.rows.push_back({row_words(*e.items[s.item].activity, common), sure(s.certainty, common),
                              figure_words(s.days, common), std::to_string(s.required_days),
                              s.required_by != nullptr ? common.in(s.required_by->title) : ""});
  write_tables({{"", balance}, {"", too_short}, {"", sums}}, options.format, out);
  return asked.code();
}

int changes(Common const& common, AnalysisOptions const& options, std::ostream& out) {
  Asked const asked(common, question_of<Activity>(options));
  Changes const c = bangfu::changes(asked.plans(), asked.question());
  if (options.format == "json") {
    Json json(out);
    json.object().day("as_of", asked.question().as_of.day).figure("rows", c.rows).object("figures");
    json.number("as_planned", static_cast<std::int64_t>(c.as_planned.size()));
    for (auto const& kind : Enumeration<ChangeKind>::all) json.figure(kind.code, c.count(kind.value));
    json.end().array("items");
    for (Change const& change : c.changes) {
      row(json.object(), asked, change.plan, *change.activity);
      json.text("kind", to_string(change.kind)).truth("certainty", change.certainty);
      json.figure("planned", change.planned).figure("actual", change.actual).array("who");
      for (Participant const* p : change.who) json.text({}, p->id.value());
      json.end().end();
    }
    json.end().end();
    return asked.code();
  }
  Table items{.head = {common.say("方案", "plan"), common.say("安排", "row"), common.say("变更", "change"),
                       common.say("把握", "certainty"), common.say("计划", "planned"), common.say("实际", "actual"),
                       common.say("人员", "who")}};
  for (Change const& change : c.changes) {
    std::string who;
    for (Participant const* p : change.who) detail::append_name(who, name_of(p, common), common.language);
    bool const counted = change.planned.max > 0 || change.actual.max > 0;
    items.rows.push_back({asked.plan_cell(change.plan, options.format), row_words(*change.activity, common),
                          std::string(label(change.kind, common.language)), sure(change.certainty, common),
                          counted ? figure_words(change.planned, common) : "",
                          counted ? figure_words(change.actual, common) : "", who});
  }
  if (options.format == "table")
    out << common.say("按计划完成的：", "as planned: ") << c.as_planned.size()
        << common.say("，有变更的：", "; changes: ") << c.changes.size() << '\n';
  write_tables({{"", items}}, options.format, out);
  return asked.code();
}

}  // namespace command
