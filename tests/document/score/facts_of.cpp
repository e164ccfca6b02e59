// SPDX-License-Identifier: BSL-1.0
// A reading in the form of tests/documents/README.md.
//
// Where the model has another form for the same: a row that only holds lessons is the vessel of a timetable and no fact;
// teachers and subjects that only lessons mention are part of the lessons, people of whom a leading group tells but the name
// are part of the group; specialities count as items; a school year as a
// length is a year.
#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

#include "document/score/fact.hpp"

namespace score {
namespace {

using namespace bangfu;
using document::Reading;
using document::Span;

double number(Decimal const& d) { return std::strtod(d.to_string().c_str(), nullptr); }

/// Of a text in two languages, the Chinese one: plans are read in the language they are written in.
std::string any(Text const& text) { return std::string(text.in("zh")); }

class Facts {
 public:
  Facts(Reading const& reading, std::string_view text)
      : plan_(reading.value), reading_(reading), text_(text), squeezed_(text) {
    for (document::Provenance const& p : reading.provenance) spans_[p.at].push_back(p.span);
    auto const note = [&](std::vector<ParticipantId> const& all) {
      for (ParticipantId const& id : all) elsewhere_.insert(id.value());
    };
    auto const travel = [&](std::vector<Flow> const& all) {
      for (Flow const& flow : all) note(flow.who);
    };
    for (Measure const& m : plan_.measures) travel(m.flows);
    for (Activity const& a : plan_.activities) {
      travel(a.flows);
      note(a.attended_by);
      for (Lesson const& l : a.lessons) {
        taught_by_.insert(l.teacher.value());
        taught_.insert(l.subject.value());
      }
    }
    for (LeadingGroup const& g : plan_.leading_groups)
      for (auto const* all : {&g.head, &g.deputies, &g.members, &g.contacts})
        for (ParticipantId const& id : *all) seated_.insert(id.value());
  }

  std::vector<Fact> all() {
    plain();
    parties();
    for (std::size_t i = 0; i < plan_.basis.size(); ++i)
      put("basis", at("basis", i), {{"title", any(plan_.basis[i].title)}, {"number", plan_.basis[i].number}});
    for (std::size_t i = 0; i < plan_.areas.size(); ++i)
      put("area", at("areas", i), {{"title", any(plan_.areas[i].title)}, {"number", plan_.areas[i].number}});
    measures();
    targets();
    commitments();
    activities();
    people();
    terms();
    results();
    things();
    return std::move(facts_);
  }

 private:
  static std::string at(char const* collection, std::size_t i) {
    return std::string("/") + collection + '/' + std::to_string(i);
  }

  /// The spans of a pointer, else those of its members.
  std::vector<Span> spans(std::string const& pointer) const {
    auto const exact = spans_.find(pointer);
    if (exact != spans_.end()) return exact->second;
    std::vector<Span> within;
    for (auto it = spans_.lower_bound(pointer + '/'); it != spans_.end() && it->first.rfind(pointer + '/', 0) == 0;
         ++it)
      within.insert(within.end(), it->second.begin(), it->second.end());
    return within;
  }

  /// Adds a fact; empty fields are left out. Where nothing is known of its own words, those of `parent` stand for them.
  void put(std::string kind, std::string const& pointer, Json fields, std::string const& parent = {}) {
    Fact fact{.kind = std::move(kind), .text = {}, .fields = std::move(fields), .places = {}};
    for (auto field = fact.fields.begin(); field != fact.fields.end();) {
      bool const empty = field->is_null() || (field->is_string() && field->get_ref<std::string const&>().empty()) ||
                         (field->is_array() && field->empty()) || (field->is_boolean() && !field->get<bool>());
      field = empty ? fact.fields.erase(field) : std::next(field);
    }
    std::vector<Span> from = spans(pointer);
    if (from.empty() && !parent.empty()) from = spans(parent);
    for (Span const span : from) {
      fact.places.push_back(squeezed_.map(span));
      if (!fact.text.empty()) fact.text += " | ";
      fact.text += text_.substr(span.offset, span.length);
    }
    facts_.push_back(std::move(fact));
  }

  std::string name(InstitutionId const& id) const {
    Institution const* const found = plan_.find(id);
    return found == nullptr ? std::string() : any(found->name);
  }

  /// The documents count in the units of their README: specialities are items, percentage points percent.
  static std::string unit_code(Unit const& u) {
    if (u == unit::speciality) return std::string(Unit(unit::item).code());
    return std::string(u == unit::percentage_point ? Unit(unit::percent).code() : u.code());
  }
  static void quantity(Json& fields, Quantity const& q) {
    if (q.min) fields[q.above ? "above" : "min"] = number(*q.min);
    if (q.max) fields[q.below ? "below" : "max"] = number(*q.max);
    if (q.approximate) fields["approximate"] = true;
    fields["unit"] = unit_code(q.unit);
    fields["per"] = q.per.code();
  }
  static void lasting(Json& fields, Duration const& d) {
    if (d.min) fields["lasts_min"] = number(*d.min);
    if (d.max) fields["lasts_max"] = number(*d.max);
    if (d.min || d.max) fields["lasts_unit"] = std::string(to_string(d.unit));
  }

  void plain() {
    facts_.push_back({.kind = "document", .text = {}, .fields = {{"is_plan", reading_.is_plan}}, .places = {}});
    if (!reading_.is_plan) return;
    auto const fact = [&](char const* key, std::string value) {
      if (!value.empty())
        facts_.push_back({.kind = "document", .text = {}, .fields = {{key, std::move(value)}}, .places = {}});
    };
    auto const date = [](std::optional<Date> const& d) { return d ? d->to_string() : std::string(); };
    fact("title", any(plan_.title));
    fact("period", plan_.period ? plan_.period->to_string() : "");
    fact("number", plan_.number);
    fact("signed_on", date(plan_.signed_on));
    fact("issued_on", date(plan_.issued_on));
    fact("printed_on", date(plan_.printed_on));
  }

  void parties() {
    for (std::size_t i = 0; i < plan_.parties.size(); ++i) {
      Party const& party = plan_.parties[i];
      Json called = Json::array();
      std::string parent;
      for (std::size_t k = 0; k < plan_.institutions.size(); ++k) {
        if (plan_.institutions[k].id != party.institution) continue;
        parent = at("institutions", k);
        for (Text const& n : plan_.institutions[k].short_names) called.push_back(any(n));
      }
      for (std::size_t k = 0; k < party.called.size(); ++k) called.push_back(party.called[k].wording);
      put("party", at("parties", i),
          {{"name", name(party.institution)}, {"role", party.role.code()}, {"called", called}}, parent);
    }
  }

  void responsible(std::vector<Responsible> const& all, std::string const& parent, Json const& of) {
    for (std::size_t i = 0; i < all.size(); ++i)
      put("responsible", parent + "/responsible/" + std::to_string(i),
          {{"side", name(all[i].institution)}, {"department", any(all[i].department)}, {"of", of}}, parent);
  }

  void flows(std::vector<Flow> const& all, std::string const& parent, Json const& of) {
    for (std::size_t i = 0; i < all.size(); ++i) {
      Flow const& flow = all[i];
      Json fields{{"of", of}, {"from", name(flow.from)}, {"to", name(flow.to)}};
      Json who = Json::array();
      std::string group;
      Quantity const* size = flow.size ? &*flow.size : nullptr;
      for (ParticipantId const& id : flow.who) {
        Participant const* const p = plan_.find(id);
        if (p == nullptr) continue;
        if (p->group) {
          group += (group.empty() ? "" : "、") + any(p->name);
          if (size == nullptr && p->size) size = &*p->size;
        } else {
          who.push_back(any(p->name));
        }
      }
      fields["who"] = who;
      fields["group"] = group;
      if (size != nullptr) {
        if (size->min) fields[size->above ? "size_above" : "size_min"] = number(*size->min);
        if (size->max) fields[size->below ? "size_below" : "size_max"] = number(*size->max);
        if (size->approximate) fields["approximate"] = true;
      }
      put("flow", parent + "/flows/" + std::to_string(i), std::move(fields), parent);
    }
  }

  void measures() {
    for (std::size_t i = 0; i < plan_.measures.size(); ++i) {
      Measure const& m = plan_.measures[i];
      Json areas = Json::array();  // a code may have several headings: any of them will do
      for (AreaSection const& section : plan_.areas)
        if (section.area == m.area && !m.area.empty()) areas.push_back(any(section.title));
      put("measure", at("measures", i),
          {{"title", any(m.title)},
           {"area", areas},
           {"modality", m.modality.code()},
           {"obligation", m.obligation.code()}});
      // A reader may name a measure by the heading above it.
      Json of = areas;
      of.push_back(any(m.title));
      flows(m.flows, at("measures", i), of);
      responsible(m.responsible, at("measures", i), of);
    }
  }

  void targets() {
    for (std::size_t i = 0; i < plan_.targets.size(); ++i) {
      Target const& t = plan_.targets[i];
      Json fields{{"what", any(t.indicator) + any(t.title)}};
      quantity(fields, t.promised);
      if (t.tier) {
        fields["tier"] = std::string(to_string(t.tier->tier));
        fields["tier_comparison"] = std::string(to_string(t.tier->comparison));
      }
      if (t.due) fields["due"] = t.due->to_string();
      put("target", at("targets", i), std::move(fields));
      responsible(t.responsible, at("targets", i), Json::array({any(t.title)}));
      for (std::size_t k = 0; k < t.breakdown.size(); ++k) {
        Json part{{"what", any(t.breakdown[k].title)}};
        quantity(part, t.breakdown[k].promised);
        put("target", at("targets", i) + "/breakdown/" + std::to_string(k), std::move(part), at("targets", i));
      }
    }
  }

  void commitments() {
    for (std::size_t i = 0; i < plan_.commitments.size(); ++i) {
      Commitment const& c = plan_.commitments[i];
      Json fields{{"what", any(c.title)}};
      quantity(fields, c.amount);
      if (c.in_all && c.in_all->min) {
        fields["in_all_min"] = number(*c.in_all->min);
        fields["in_all_unit"] = c.in_all->unit.code();
      }
      if (c.lasts) {
        lasting(fields, *c.lasts);
        if (c.lasts->each && c.lasts->each->min) {
          fields["each_min"] = number(*c.lasts->each->min);
          if (c.lasts->each->max) fields["each_max"] = number(*c.lasts->each->max);
          fields["each_unit"] = std::string(to_string(c.lasts->each->unit));
        }
      }
      put("commitment", at("commitments", i), std::move(fields));
      responsible(c.responsible, at("commitments", i), Json::array({any(c.title)}));
    }
  }

  static void when(Json& fields, When const& w) {
    if (w.window) fields["window"] = w.window->to_string();
    if (w.recurs && w.recurs->on.size() == 1) fields["window"] = w.recurs->on.front().to_string();
    if (w.recurs && w.recurs->on.size() > 1) {
      std::string set;
      for (Period const& p : w.recurs->on) set += (set.empty() ? "{" : ",") + p.to_string();
      fields["window"] = set + '}';
    }
    if (w.months) fields["months"] = {w.months->first(), w.months->last()};
    if (!w.months && w.window) {
      auto const month = [](std::optional<Date> const& d) { return d ? d->month() : std::nullopt; };
      auto const first = month(w.window->start());
      auto const last = w.window->single() ? first : month(w.window->end());
      if (first || last) fields["months"] = {first ? *first : *last, last ? *last : *first};
    }
    if (!w.months && !w.window && w.recurs && !w.recurs->on.empty()) {
      // Several days: the months that they lie in
      auto const first = w.recurs->on.front().start();
      auto const last = w.recurs->on.back().end();
      if (first && last && first->month() && last->month()) fields["months"] = {*first->month(), *last->month()};
    }
    if (w.weeks) fields["weeks"] = {w.weeks->first, w.weeks->last};
    if (w.lasts) lasting(fields, *w.lasts);
  }

  void activities() {
    for (std::size_t i = 0; i < plan_.activities.size(); ++i) {
      Activity const& a = plan_.activities[i];
      Json fields{{"number", a.number}, {"what", any(a.title)}, {"mode", a.mode.code()}};
      when(fields, a.when);
      bool const vessel = !a.lessons.empty() && a.flows.empty() && a.number.empty() && a.when.blank();
      if (!vessel) put("activity", at("activities", i), std::move(fields));
      flows(a.flows, at("activities", i), Json::array({any(a.title), a.number}));
      responsible(a.responsible, at("activities", i), Json::array({any(a.title), a.number}));
      for (std::size_t k = 0; k < a.lessons.size(); ++k)
        lesson(a.lessons[k], at("activities", i) + "/lessons/" + std::to_string(k), at("activities", i));
    }
  }

  void lesson(Lesson const& l, std::string const& pointer, std::string const& parent) {
    Json fields{{"class", any(l.class_name)}};
    if (l.on) fields["date"] = l.on->to_string();
    if (l.weekday) fields["weekday"] = static_cast<int>(*l.weekday);
    if (l.weeks) fields["weeks"] = {l.weeks->first, l.weeks->last};
    if (std::string const* const parity = l.extras.find("parity"))
      fields["parity"] = parity->substr(1, parity->size() - 2);
    if (l.sections) fields["sections"] = {l.sections->first, l.sections->last};
    if (l.begins) fields["begins"] = l.begins->to_string();
    if (Subject const* const s = plan_.find(l.subject)) fields["subject"] = any(s->name);
    if (Participant const* const t = plan_.find(l.teacher)) fields["teacher"] = any(t->name);
    put("lesson", pointer, std::move(fields), parent);
  }

  void people() {
    for (std::size_t i = 0; i < plan_.participants.size(); ++i) {
      Participant const& p = plan_.participants[i];
      bool const bare = p.of.empty() && p.title.empty() && p.post.empty();
      bool const part = taught_by_.count(p.id.value()) != 0 || seated_.count(p.id.value()) != 0;
      if (p.group || (bare && part && elsewhere_.count(p.id.value()) == 0)) continue;
      put("person", at("participants", i),
          {{"name", any(p.name)}, {"institution", name(p.of)}, {"title", any(p.title)}, {"post", any(p.post)}});
    }
    for (std::size_t i = 0; i < plan_.leading_groups.size(); ++i) {
      LeadingGroup const& g = plan_.leading_groups[i];
      auto const names = [&](std::vector<ParticipantId> const& ids) {
        Json list = Json::array();
        for (ParticipantId const& id : ids)
          if (Participant const* const p = plan_.find(id)) list.push_back(any(p->name));
        return list;
      };
      put("group", at("leading_groups", i),
          {{"name", any(g.name)},
           {"head", names(g.head)},
           {"deputies", names(g.deputies)},
           {"members", names(g.members)}});
    }
  }

  void terms() {
    for (std::size_t i = 0; i < plan_.terms.size(); ++i) {
      Terms const& t = plan_.terms[i];
      Json items = Json::array();
      for (CostItem const& item : t.items) items.push_back(item.code());
      Json by = Json::array();
      for (InstitutionId const& id : t.by) by.push_back(name(id));
      std::string const others = any(t.other_bearer);
      for (std::size_t start = 0; start < others.size();) {
        std::size_t end = others.find("、", start);
        if (end == std::string::npos) end = others.size();
        by.push_back(others.substr(start, end - start));
        start = end == others.size() ? end : end + std::string_view("、").size();
      }
      put("term", at("terms", i), {{"term", t.kind.code()}, {"items", items}, {"by", by}, {"whom", any(t.whom)}});
    }
  }

  void results() {
    for (std::size_t i = 0; i < plan_.results.size(); ++i) {
      Result const& r = plan_.results[i];
      Json fields{{"what", any(r.title)}, {"unit", unit_code(r.unit)}};
      if (r.value) fields["value"] = number(*r.value);
      if (r.stated) {
        if (!r.value && r.stated->min) fields["value"] = number(*r.stated->min);
        if (!r.value && !r.stated->min && r.stated->max) fields["value"] = number(*r.stated->max);
        if (r.stated->approximate) fields["approximate"] = true;
        if (r.unit.empty()) fields["unit"] = unit_code(r.stated->unit);
      }
      // From what it has risen is a figure of its own.
      if (r.before)
        put("result", at("results", i),
            {{"what", any(r.title)}, {"unit", fields["unit"]}, {"value", number(*r.before)}});
      put("result", at("results", i), std::move(fields));
    }
  }

  void things() {
    for (std::size_t i = 0; i < plan_.resources.size(); ++i)
      put("resource", at("resources", i), {{"name", any(plan_.resources[i].name)}});
    for (std::size_t i = 0; i < plan_.deliverables.size(); ++i)
      put("deliverable", at("deliverables", i), {{"title", any(plan_.deliverables[i].title)}});
    for (std::size_t i = 0; i < plan_.subjects.size(); ++i) {
      Subject const& s = plan_.subjects[i];
      if (!s.key && !s.short_of_staff && taught_.count(s.id.value()) != 0) continue;
      // What is both is said twice.
      if (s.key || !s.short_of_staff) put("subject", at("subjects", i), {{"name", any(s.name)}, {"key", s.key}});
      if (s.short_of_staff) put("subject", at("subjects", i), {{"name", any(s.name)}, {"short_of_staff", true}});
    }
  }

  Plan const& plan_;
  Reading const& reading_;
  std::string_view text_;
  Squeezed squeezed_;
  std::map<std::string, std::vector<Span>> spans_;
  std::set<std::string> taught_by_;  // by id: teachers and subjects of lessons, and people mentioned elsewhere
  std::set<std::string> taught_;
  std::set<std::string> elsewhere_;
  std::set<std::string> seated_;  // in leading groups
  std::vector<Fact> facts_;
};

}  // namespace

std::vector<Fact> facts_of(Reading const& reading, std::string_view text) { return Facts(reading, text).all(); }

}  // namespace score
