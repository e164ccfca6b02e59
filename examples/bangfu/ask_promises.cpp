// SPDX-License-Identifier: BSL-1.0
// The analyses of what is promised: coverage, progress, terms, and the summary of all.
#include <algorithm>
#include <ostream>

#include "analysis.hpp"
#include "terminal.hpp"

namespace command {

using namespace bangfu;

namespace {

std::string amount_words(AmountSum const& sum, Common const& common) {
  Quantity const q{.min = sum.min == Decimal(0) && !sum.max ? std::nullopt : std::optional(sum.min),
                   .max = sum.max,
                   .unit = sum.unit,
                   .per = sum.per};
  return to_text(q, common.language);
}

std::string grounds_words(Service const& service, Common const& common) {
  std::string s;
  for (auto const& e : Enumeration<Ground>::all)
    if (service.rests_on(e.value)) detail::append_name(s, label(e.value, common.language), common.language);
  return s;
}

std::string title_of(Orphan const& o, Common const& common) {
  std::string title = o.title != nullptr ? common.in(*o.title) : std::string();
  if (!title.empty()) return title;
  if (o.kind == OrphanKind::area_without_measure) return std::string(Area(o.id).label(common.language));
  return std::string(o.id);
}

/// The question to one of several kinds of row that share a filter: none where it asks what this kind does not have.
template <class Row>
std::optional<Question> question_if_fit(AnalysisOptions const& options) {
  try {
    return question_of<Row>(options);
  } catch (ReadError const&) {
    return std::nullopt;
  }
}

/// What `coverage` found, as JSON.
void write_json(Asked const& asked, Coverage const& c, Common const& common, std::ostream& out) {
  Json json(out);
  json.object().day("as_of", asked.question().as_of.day).array("areas");
  for (AreaCoverage const& a : c.areas) {
    json.object().text("plan", asked.name(a.plan)).text("area", a.area.code()).figure("measures", a.measures);
    json.figure("served", a.served).figure("targets", a.targets).figure("worked_for", a.worked_for);
    json.figure("observed", a.observed).end();
  }
  json.end().array("measures");
  for (MeasureCoverage const& m : c.measures) {
    json.object().text("plan", asked.name(m.plan)).text("measure", m.measure->id.value()).truth("served", m.served);
    json.flag("supporting_office", m.supporting_office).flag("recipient_office", m.recipient_office).array("rows");
    for (Service const& s : m.rows) {
      json.object().text("activity", s.activity->id.value()).truth("certainty", s.certainty).array("grounds");
      for (auto const& e : Enumeration<Ground>::all)
        if (s.rests_on(e.value)) json.text({}, e.code);
      json.end().end();
    }
    json.end().array("targets");
    for (Target const* t : m.targets) json.text({}, t->id.value());
    json.end().end();
  }
  json.end().array("targets");
  for (TargetCoverage const& t : c.targets) {
    json.object().text("plan", asked.name(t.plan)).text("target", t.target->id.value());
    json.truth("worked_for", t.worked_for).truth("observed", t.observed).end();
  }
  json.end().array("orphans");
  for (Orphan const& o : c.orphans) {
    json.object().text("kind", to_string(o.kind)).text("plan", asked.name(o.plan)).text("id", o.id);
    json.text("title", title_of(o, common)).truth("certainty", o.certainty).flag("voluntary", o.voluntary).end();
  }
  json.end().array("idle_offices");
  for (IdleOffice const& o : c.idle_offices) {
    json.object().text("plan", asked.name(o.plan)).text("institution", o.institution->id.value());
    json.text("department", common.in(o.department->name)).end();
  }
  json.end().end();
}

Table table_of_areas(Asked const& asked, Coverage const& c, Common const& common, std::string const& format) {
  Table areas{.head = {common.say("方案", "plan"), common.say("领域", "area"), common.say("措施", "measures"),
                       common.say("有安排", "served"), common.say("█确定 ░可能", "█ certain ░ possible"),
                       common.say("目标", "targets"), common.say("有安排", "worked for"),
                       common.say("有成效", "observed")}};
  std::int64_t const scale = scale_of(c.areas, [](AreaCoverage const& a) { return a.measures; });
  for (AreaCoverage const& a : c.areas)
    areas.rows.push_back({asked.plan_cell(a.plan, format),
                          a.area.empty() ? common.say("（未写明）", "(not stated)") : label(*a.plan, a.area, common),
                          figure_words(a.measures, common), figure_words(a.served, common), bar(a.served, scale, 12),
                          figure_words(a.targets, common), figure_words(a.worked_for, common),
                          figure_words(a.observed, common)});
  return areas;
}

Table table_of_services(Coverage const& c, Common const& common, bool certain) {
  Table served{.head = {common.say("措施", "measure"), common.say("可能的安排", "rows that may serve it"),
                        common.say("依据", "grounds")}};
  for (MeasureCoverage const& m : c.measures) {
    std::string rows;
    unsigned all = 0;
    for (Service const& s : m.rows) {
      if (certain && !is_certain(s.certainty)) continue;
      detail::append_name(rows, s.activity->number.empty() ? s.activity->id.value() : s.activity->number,
                          common.language);
      all |= s.grounds;
    }
    if (!rows.empty())
      served.rows.push_back({common.in(m.measure->title), rows, grounds_words(Service{.grounds = all}, common)});
  }
  return served;
}

Table table_of_missing_offices(Coverage const& c, Common const& common) {
  Table gaps{.head = {common.say("责任部门缺一方的措施", "measures with an office on one side only"),
                      common.say("缺", "missing")}};
  for (MeasureCoverage const& m : c.measures)
    if (m.one_sided())
      gaps.rows.push_back({common.in(m.measure->title),
                           label(*m.plan, Role(m.supporting_office ? role::recipient : role::supporting), common)});
  return gaps;
}

Table table_of_idle_offices(Coverage const& c, Common const& common) {
  Table offices{.head = {common.say("没有任务的部门", "offices without a task"), common.say("单位", "institution")}};
  for (IdleOffice const& o : c.idle_offices)
    offices.rows.push_back({common.in(o.department->name), name_of(o.institution, common)});
  return offices;
}

Table table_of_orphans(Asked const& asked, Coverage const& c, Common const& common, AnalysisOptions const& options) {
  Table orphans{.head = {common.say("方案", "plan"), common.say("缺口", "gap"), common.say("把握", "certainty"),
                         common.say("内容", "what"), common.say("约束", "binding")}};
  for (Orphan const& o : c.orphans) {
    // In a table for people, what is only possibly an orphan is told by the figures above.
    if (!is_certain(o.certainty) && (options.certain || options.format == "table")) continue;
    orphans.rows.push_back({asked.plan_cell(o.plan, options.format), std::string(label(o.kind, common.language)),
                            sure(o.certainty, common), title_of(o, common),
                            o.voluntary ? common.say("可、鼓励", "voluntary") : ""});
  }
  return orphans;
}

/// How far one target or commitment has come, as it is shown.
struct ProgressRow {
  std::string plan;
  std::string_view kind;
  std::string id;
  std::string title;
  ProgressState state;
  Truth certainty;
  std::string why;
  std::optional<Decimal> low{};
  std::optional<Decimal> high{};
  std::vector<std::string> items{};  ///< ids of what was counted
};

ProgressRow row_of(TargetProgress const& target, Asked const& asked, Common const& common) {
  Progress const& p = target.progress;
  ProgressRow r{.plan = asked.name(target.plan),
                .kind = "target",
                .id = p.target->id.value(),
                .title = common.in(p.target->title),
                .state = p.state,
                .certainty = p.certainty && target.counts,
                .why = std::string(p.why(common.language)),
                .low = p.observed_min,
                .high = p.observed_max};
  for (auto const* list : {&p.counted, &p.may_count})
    for (Result const* result : *list) r.items.push_back(result->id.value());
  return r;
}

ProgressRow row_of(CommitmentProgress const& p, Asked const& asked, Common const& common) {
  ProgressRow r{.plan = asked.name(p.plan),
                .kind = "commitment",
                .id = p.commitment->id.value(),
                .title = common.in(p.commitment->title),
                .state = p.state,
                .certainty = p.certainty && p.counts,
                .why = std::string(p.why(common.language))};
  for (Result const* result : p.results) r.items.push_back(result->id.value());
  for (Activity const* a : p.activities) r.items.push_back(a->id.value());
  return r;
}

/// Plan by plan, its targets before its commitments.
std::vector<ProgressRow> rows_of_progress(Asked& asked, Common const& common, AnalysisOptions const& options) {
  auto const of_commitments = question_if_fit<Commitment>(options);
  auto const of_targets = of_commitments ? question_if_fit<Target>(options) : question_of<Target>(options);
  auto const answered = asked.answer([&] {
    return std::pair(
        of_targets ? target_progress(asked.plans(), *of_targets) : std::vector<TargetProgress>(),
        of_commitments ? commitment_progress(asked.plans(), *of_commitments) : std::vector<CommitmentProgress>());
  });
  std::vector<ProgressRow> rows;
  auto target = answered.first.begin();
  auto commitment = answered.second.begin();
  asked.plans().each_plan([&](Plan const& plan) {
    for (; target != answered.first.end() && target->plan == &plan; ++target)
      rows.push_back(row_of(*target, asked, common));
    for (; commitment != answered.second.end() && commitment->plan == &plan; ++commitment)
      rows.push_back(row_of(*commitment, asked, common));
  });
  return rows;
}

void write_json(Asked const& asked, std::vector<ProgressRow> const& rows, std::ostream& out) {
  Json json(out);
  json.object().day("as_of", asked.question().as_of.day).array("items");
  for (ProgressRow const& r : rows) {
    json.object().text("plan", r.plan).text("kind", r.kind).text("id", r.id).text("state", to_string(r.state));
    json.truth("certainty", r.certainty);
    if (r.low) json.text("observed_min", r.low->to_string());
    if (r.high) json.text("observed_max", r.high->to_string());
    json.text("why", r.why).array("items");
    for (std::string const& item : r.items) json.text({}, item);
    json.end().end();
  }
  json.end().end();
}

Table table_of_states(std::vector<ProgressRow> const& rows, Common const& common) {
  Table states{.head = {common.say("状态", "state"), common.say("项数", "number"),
                        common.say("█确定 ░可能", "█ certain ░ possible")}};
  for (auto const& e : Enumeration<ProgressState>::all) {
    Figure n;
    for (ProgressRow const& r : rows)
      if (r.state == e.value) n += Figure(r.certainty);
    if (n.max > 0)
      states.rows.push_back({std::string(label(e.value, common.language)), figure_words(n, common),
                             bar(n, static_cast<std::int64_t>(rows.size()))});
  }
  return states;
}

}  // namespace

int coverage(Common const& common, AnalysisOptions const& options, std::ostream& out) {
  Asked const asked(common, question_of<Measure>(options));
  Coverage const c = bangfu::coverage(asked.plans(), asked.question());
  if (options.format == "json") {
    write_json(asked, c, common, out);
    return asked.code();
  }
  write_tables({{"", table_of_areas(asked, c, common, options.format)},
                {"", table_of_services(c, common, options.certain)},
                {"", table_of_missing_offices(c, common)},
                {"", table_of_idle_offices(c, common)},
                {"", table_of_orphans(asked, c, common, options)}},
               options.format, out);
  return asked.code();
}

int progress(Common const& common, AnalysisOptions const& options, std::ostream& out) {
  Asked asked(common, day_of(options.as_of));
  std::vector<ProgressRow> const rows = rows_of_progress(asked, common, options);
  if (options.format == "json") {
    write_json(asked, rows, out);
    return asked.code();
  }
  Table table{.head = {common.say("方案", "plan"), common.say("状态", "state"), common.say("把握", "certainty"),
                       common.say("目标或承诺", "target or commitment"), common.say("推算", "derivation")}};
  for (ProgressRow const& r : rows)
    table.rows.push_back({asked.names_plans(options.format) ? r.plan : "", std::string(label(r.state, common.language)),
                          sure(r.certainty, common), r.title.empty() ? r.id : r.title, r.why});
  write_tables({{"", table_of_states(rows, common)}, {"", table}}, options.format, out);
  return asked.code();
}

int terms(Common const& common, AnalysisOptions const& options, std::ostream& out) {
  Asked asked(common, question_of<Terms>(options));
  TermsOverview const t = asked.answer([&] { return terms_overview(asked.plans(), asked.question()); });
  auto const bearer_name = [&](Institution const* bearer, std::string const& other) {
    if (bearer != nullptr) return name_of(bearer, common);
    return other.empty() ? common.say("（无人承担）", "(nobody)") : other;
  };
  if (options.format == "json") {
    Json json(out);
    json.object().text("spent_yuan", t.spent.to_string()).array("bearers");
    for (BearerSum const& b : t.bearers) {
      json.object().text("bearer", b.bearer != nullptr ? b.bearer->id.value() : b.other).array("items");
      for (CostItem const& item : b.items) json.text({}, item.code());
      json.end().array("amounts");
      for (AmountSum const& a : b.amounts) {
        json.object().text("unit", a.unit.code()).text("per", a.per.code()).text("min", a.min.to_string());
        if (a.max) json.text("max", a.max->to_string());
        json.end();
      }
      json.end().end();
    }
    json.end().array("items");
    for (CostLine const& line : t.lines)
      json.object()
          .text("plan", asked.name(line.plan))
          .text("clause", line.clause->id.value())
          .text("item", line.item.code())
          .text("bearer", line.bearer != nullptr ? line.bearer->id.value() : line.clause->other_bearer.any())
          .text("whom", common.in(line.clause->whom))
          .flag("shared", line.shared)
          .truth("certainty", line.certainty)
          .end();
    json.end().array("uncovered_measures");
    for (UncoveredMeasure const& m : t.uncovered)
      json.object().text("plan", asked.name(m.plan)).text("measure", m.measure->id.value()).end();
    json.end().end();
    return asked.code();
  }
  Table bearers{
      .head = {common.say("承担方", "bearer"), common.say("费用项目", "cost items"), common.say("金额", "amounts")}};
  for (BearerSum const& b : t.bearers) {
    std::string items;
    for (CostItem const& item : b.items)
      detail::append_name(items, label(*t.lines[b.lines.front()].plan, item, common), common.language);
    std::string amounts;
    for (AmountSum const& a : b.amounts) detail::append_name(amounts, amount_words(a, common), common.language);
    bearers.rows.push_back({bearer_name(b.bearer, b.other), items, amounts});
  }
  Table kinds{.head = {common.say("条款", "clauses"), common.say("条数", "number"), common.say("内容", "text")}};
  for (ClausesOfKind const& k : t.kinds) {
    std::string texts;
    for (Terms const* clause : k.clauses) texts += (texts.empty() ? "" : " ") + common.in(clause->text);
    kinds.rows.push_back(
        {std::string(k.kind.label(common.language)), std::to_string(k.clauses.size()), cut_to_width(texts, 60)});
  }
  Table uncovered{
      .head = {common.say("派人而没有写明费用的措施", "measures that send people without a word on costs")}};
  for (UncoveredMeasure const& m : t.uncovered) uncovered.rows.push_back({common.in(m.measure->title)});
  Table lines{.head = {common.say("方案", "plan"), common.say("费用项目", "cost item"), common.say("承担方", "bearer"),
                       common.say("对象", "for whom"), common.say("金额", "amount"), common.say("条款", "clause")}};
  for (CostLine const& line : t.lines)
    lines.rows.push_back({asked.plan_cell(line.plan, options.format), label(*line.plan, line.item, common),
                          bearer_name(line.bearer, common.in(line.clause->other_bearer)), common.in(line.clause->whom),
                          line.clause->amount ? to_text(*line.clause->amount, common.language) : "",
                          line.clause->number.empty() ? line.clause->id.value() : line.clause->number});
  write_tables({{"", bearers}, {"", kinds}, {"", uncovered}, {"", lines}}, options.format, out);
  if (!t.spent_on.empty() && options.format == "table")
    out << '\n' << common.say("记录的支出（元）：", "spent, as recorded (yuan): ") << t.spent.to_string() << '\n';
  return asked.code();
}

int summary(Common const& common, AnalysisOptions const& options, std::ostream& out) {
  Asked asked(common, day_of(options.as_of), filter_of<Plan>(options));
  Summary const whole = asked.answer([&] { return bangfu::summary(asked.plans(), asked.question().as_of); });
  std::vector<SummaryLine> lines;
  if (!whole.plans.empty()) lines = whole.lines();
  if (options.format == "json") {
    Json json(out);
    json.object().day("as_of", asked.question().as_of.day).array("plans");
    for (Plan const* plan : whole.plans) json.text({}, asked.name(plan));
    json.end().array("items");
    for (SummaryLine const& line : lines)
      json.object().text("text", common.in(line.text)).flag("open", line.open).end();
    json.end().end();
  } else if (options.format == "csv") {
    Table table{.head = {common.say("内容", "text"), common.say("待办", "open")}};
    for (SummaryLine const& line : lines) table.rows.push_back({common.in(line.text), line.open ? "1" : ""});
    table.print_csv(out);
  } else if (whole.plans.empty()) {
    out << common.say("没有符合条件的方案", "no plan fits") << '\n';
  } else {
    for (Plan const* plan : whole.plans)
      out << colours().bold << printable(common.in(plan->title)) << colours().end << '\n';
    for (SummaryLine const& line : lines)
      out << (line.open ? colours().warning : std::string_view()) << (line.open ? "! " : "  ")
          << printable(common.in(line.text)) << (line.open ? colours().end : std::string_view()) << '\n';
  }
  return asked.code();
}

}  // namespace command
