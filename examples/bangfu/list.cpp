// SPDX-License-Identifier: BSL-1.0
// `bangfu list`: rows of one kind, filtered, as a table, JSON or CSV; or counted by something.
#include <algorithm>
#include <functional>
#include <iostream>
#include <iterator>
#include <map>
#include <optional>
#include <ostream>

#include <bangfu/cql2/plan.hpp>
#include <bangfu/json/json.hpp>

#include "command.hpp"
#include "table.hpp"
#include "terminal.hpp"

namespace command {

using namespace bangfu;

namespace {

Expression property(std::string_view name) { return Expression::named(name); }
Expression text(std::string_view value) { return Expression::of(std::string(value)); }
Expression one_of(std::string_view name, std::vector<std::string> const& values) {
  std::vector<Expression> arguments{property(name)};
  for (std::string const& value : values) arguments.push_back(text(value));
  return Expression::operation(Operator::one_of, std::move(arguments));
}

/// The ids of the institutions that somebody means by a text: an id, or a part of a name.
std::vector<std::string> institutions_meant(Plan const& plan, std::string const& wanted) {
  std::vector<std::string> ids;
  for (Institution const& i : plan.institutions) {
    bool meant = i.id.value() == wanted;
    auto const look = [&](Text const& name) {
      for (std::size_t n = 0; n < name.size(); ++n) meant = meant || name[n].wording.find(wanted) != std::string::npos;
    };
    look(i.name);
    for (Text const& name : i.short_names) look(name);
    if (meant) ids.push_back(i.id.value());
  }
  if (ids.empty()) ids.emplace_back();  // nothing has the empty id: an institution that is not there hosts nothing
  return ids;
}

/// The filter that the options ask for. Which properties a kind of row has is looked up when it is bound.
std::vector<Expression> conditions(ListOptions const& o, Plan const& plan) {
  std::vector<Expression> all;
  auto const equals = [&](std::string_view name, std::string const& value) {
    if (!value.empty()) all.push_back(Expression::operation(Operator::equal, {property(name), text(value)}));
  };
  if (!o.in.empty()) all.push_back(Expression::operation(Operator::overlaps, {property("when"), text(o.in)}));
  equals("modality", o.modality);
  equals("area", o.area);
  equals("status", o.status);
  if (!o.host.empty()) all.push_back(one_of("host", institutions_meant(plan, o.host)));
  if (!o.sender.empty()) all.push_back(one_of("sender", institutions_meant(plan, o.sender)));
  // The `of` of other rows is no institution.
  if (!o.of.empty())
    all.push_back(one_of(o.kind == "participants"  ? "of"
                         : o.kind == "commitments" ? "by"
                                                   : "institution",
                         institutions_meant(plan, o.of)));
  if (!o.persons.empty()) all.push_back(one_of("person", o.persons));
  if (!o.measure.empty()) equals(o.kind == "targets" || o.kind == "commitments" ? "of" : "serves", o.measure);
  if (!o.title.empty())
    all.push_back(Expression::operation(
        Operator::has_substring,
        {property(o.kind == "participants" || o.kind == "institutions" ? "name" : "title"), text(o.title)}));
  if (!o.tier.empty()) all.push_back(Expression::operation(Operator::greater_equal, {property("tier"), text(o.tier)}));
  return all;
}

/// What is shown of a row: its cells, its JSON, its time, and what it can be counted by.
struct Shown {
  std::vector<std::string> cells{};
  std::string json{};
  When when{};
  std::map<std::string, std::vector<std::string>> keys{};
  Truth certainty = Truth::certain;
};

/// Names of what can be counted by, in both languages.
std::string counted_name(std::string const& by, Common const& common) {
  if (by == "month") return common.say("月份", "month");
  if (by == "modality") return common.say("方式", "modality");
  if (by == "area") return common.say("领域", "area");
  if (by == "host") return common.say("接收单位", "host");
  if (by == "sender") return common.say("派出单位", "sender");
  if (by == "status") return common.say("状态", "status");
  return by;
}

class Lister {
 public:
  Lister(Common const& common, ListOptions const& options) : common_(common), options_(options) {}

  void add(Source const& source) {
    PlanView const view(source.plan);
    source_ = &source;
    view_ = &view;
    if (options_.kind == "activities") rows<Activity>(activities(view));
    if (options_.kind == "flows") rows<FlowRow>(flows(view));
    if (options_.kind == "measures") rows<Measure>(measures(view));
    if (options_.kind == "targets") rows<Target>(targets(view));
    if (options_.kind == "participants") rows<Participant>(participants(view));
    if (options_.kind == "institutions") rows<Institution>(institutions(view));
    if (options_.kind == "results") rows<Result>(results(view));
    if (options_.kind == "commitments") rows<Commitment>(commitments(view));
    if (options_.kind == "plans") rows<Plan>(std::vector<std::reference_wrapper<Plan const>>{source.plan});
  }

  int write(std::ostream& out, bool several_files) {
    if (options_.at_once) keep_coinciding();
    if (!options_.count_by.empty()) return count(out);
    Table table{.head = head_};
    bool const any_condition = filtered_;
    if (several_files) table.head.insert(table.head.begin(), common_.say("文件", "file"));
    if (any_condition) table.head.push_back(common_.say("把握", "certainty"));
    if (options_.format == "json") return write_json(out);
    for (std::size_t i = 0; i < shown_.size(); ++i) {
      std::vector<std::string> cells = shown_[i].cells;
      if (several_files) cells.insert(cells.begin(), files_[i]);
      if (any_condition) cells.push_back(certainty(shown_[i].certainty));
      table.rows.push_back(std::move(cells));
    }
    if (options_.format == "csv") {
      table.print_csv(out);
    } else {
      if (!table.rows.empty()) table.print(out);
      out << colours().dim << summary() << colours().end << '\n';
    }
    return fine;
  }

 private:
  std::string certainty(Truth t) const {
    return is_certain(t) ? common_.say("确定", "certain") : common_.say("可能", "possible");
  }
  std::string summary() const {
    auto const n = std::to_string(shown_.size());
    auto const possible =
        std::count_if(shown_.begin(), shown_.end(), [](Shown const& s) { return !is_certain(s.certainty); });
    if (common_.zh())
      return "共 " + n + " 项" + (possible > 0 ? "，其中 " + std::to_string(possible) + " 项仅为可能" : "");
    return n + (n == "1" ? " row" : " rows") +
           (possible > 0 ? ", " + std::to_string(possible) + " of them only possible" : "");
  }

  template <class Row, class Rows>
  void rows(Rows const& all) {
    std::vector<Expression> const wanted = conditions(options_, source_->plan);
    filtered_ = filtered_ || !wanted.empty() || options_.where.has_value();
    try {
      BoundFilter<Row> const filter(Expression::operation(Operator::all_of, wanted));
      std::optional<cql2::Filter<cql2::InPlan<Row>>> where;
      if (options_.where)
        where.emplace(*options_.where, cql2::plan_queryables<Row>(options_.as_of), cql2::Options{.source = "--where"});
      std::vector<Shown> found;
      for (Row const& row : all) {
        Truth answer = filter(*view_, row);
        if (where) answer = answer && (*where)({*view_, row});
        if (answer == Truth::no || (options_.certain && !is_certain(answer))) continue;
        Shown shown = show(row);
        shown.certainty = answer;
        found.push_back(std::move(shown));
      }
      if (head_.empty()) name_columns<Row>();
      files_.insert(files_.end(), found.size(), source_->file);
      shown_.insert(shown_.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    } catch (UnknownProperty const& e) {
      throw UsageError(options_.kind + common_.say(" 没有属性 ", " have no property ") + e.name());
    } catch (WrongType const& e) {
      throw UsageError(e.what());
    }
  }

  /// The columns of a kind of row have their names also where no row fits.
  template <class Row>
  void name_columns() {
    if constexpr (std::is_same_v<Row, FlowRow>) {
      Activity const activity;
      Flow const flow;
      (void)show(FlowRow{.activity = &activity, .flow = &flow});
    } else {
      (void)show(Row{});
    }
  }

  std::string name(InstitutionId const& id) const {
    return std::string(view_->name_of(id, Language(common_.language)));
  }
  template <class Entity>
  std::string with_origin(Link<Entity> const& link) const {
    return link.to.value() + (link.origin == Origin::inferred ? common_.say("（推断）", " (inferred)") : "");
  }
  template <class List>
  std::string word(Code<List> const& code) const {
    return label(source_->plan, code, common_);
  }
  void head(std::vector<std::pair<std::string_view, std::string_view>> const& names) {
    head_.clear();
    for (auto const& [zh, en] : names) head_.push_back(common_.say(zh, en));
  }
  template <class Row>
  std::vector<std::string> modality_words(Row const& row) const {
    Accessor<Row> const accessor = find_property<Row>("modality");
    Data data;
    accessor.get(*view_, row, accessor.path, data);
    std::vector<std::string> words;
    for (Datum const& d : data) words.push_back(word(Modality(std::get<std::string_view>(d))));
    for (Datum const& d : data.inferred())
      words.push_back(word(Modality(std::get<std::string_view>(d))) + common_.say("（推断）", " (inferred)"));
    return words;
  }
  std::string joined(std::vector<std::string> const& all) const {
    std::string out;
    for (std::string const& s : all) bangfu::detail::append_name(out, s, common_.language);
    return out;
  }

  Shown show(Activity const& a) {
    head({{"序号", "no."},
          {"时间", "when"},
          {"内容", "what"},
          {"方式", "modality"},
          {"去向", "to"},
          {"人员", "who"},
          {"措施", "serves"}});
    std::vector<std::string> hosts;
    std::vector<std::string> senders;
    std::vector<std::string> measures;
    std::vector<std::string> areas;
    for (Flow const& flow : a.flows) {
      hosts.push_back(name(flow.to));
      senders.push_back(name(flow.from));
    }
    for (auto const& link : a.serves) {
      measures.push_back(with_origin(link));
      if (Measure const* m = view_->find(link)) areas.push_back(word(m->area));
    }
    std::vector<std::string> const modalities = modality_words(a);
    return {.cells = {a.number, time_words(a.when, common_), common_.in(a.title), joined(modalities), joined(hosts),
                      names(*view_, a, common_.language), joined(measures)},
            .json = object("activity", json::to_json(a)),
            .when = a.when,
            .keys = {{"modality", modalities},
                     {"area", areas},
                     {"host", hosts},
                     {"sender", senders},
                     {"status", {word(a.status)}}}};
  }
  Shown show(FlowRow const& row) {
    head({{"序号", "no."},
          {"时间", "when"},
          {"派出单位", "from"},
          {"接收单位", "to"},
          {"人员", "who"},
          {"方式", "modality"},
          {"内容", "what"}});
    std::vector<std::string> const modalities = modality_words(row);
    return {.cells = {row.activity->number, time_words(row.when(), common_), name(row.flow->from), name(row.flow->to),
                      names(*view_, *row.flow, common_.language), joined(modalities), common_.in(row.activity->title)},
            .json = object("flow", json::to_json(*row.flow), ",\"activity\":" + json_string(row.activity->id.value())),
            .when = row.when(),
            .keys = {{"modality", modalities}, {"host", {name(row.flow->to)}}, {"sender", {name(row.flow->from)}}}};
  }
  Shown show(Plan const& plan) {
    head({{"编号", "id"}, {"名称", "title"}, {"时段", "period"}, {"单位", "parties"}, {"活动", "activities"}});
    std::vector<std::string> parties;
    for (Party const& party : plan.parties) parties.push_back(name(party.institution));
    return {.cells = {plan.id.value(), common_.in(plan.title), plan.period ? plan.period->to_string() : "",
                      joined(parties), std::to_string(plan.activities.size())},
            .json = "\"file\":" + json_string(source_->file) + ",\"plan\":" + json::to_json(plan),
            .when = plan.period ? throughout(*plan.period) : When{}};
  }
  Shown show(Commitment const& c) {
    head({{"编号", "id"},
          {"序号", "no."},
          {"领域", "area"},
          {"内容", "what"},
          {"数量", "amount"},
          {"累计", "in all"},
          {"时间", "when"},
          {"承担单位", "by"},
          {"措施", "measure"},
          {"责任部门", "responsible"}});
    return {.cells = {c.id.value(), c.number, word(c.area), common_.in(c.title), to_text(c.amount, common_.language),
                      c.in_all ? to_text(*c.in_all, common_.language) : "", c.when ? time_words(*c.when, common_) : "",
                      name(c.by), with_origin(c.of), offices(*view_, c.responsible, common_)},
            .json = object("commitment", json::to_json(c)),
            .when = c.when ? *c.when : When{},
            .keys = {{"area", {word(c.area)}}}};
  }
  Shown show(Measure const& m) {
    head({{"编号", "id"},
          {"序号", "no."},
          {"领域", "area"},
          {"内容", "what"},
          {"方式", "modality"},
          {"约束", "obligation"},
          {"责任部门", "responsible"}});
    return {.cells = {m.id.value(), m.number, word(m.area), common_.in(m.title), word(m.modality), word(m.obligation),
                      offices(*view_, m.responsible, common_)},
            .json = object("measure", json::to_json(m)),
            .when = m.when ? *m.when : When{},
            .keys = {{"modality", {word(m.modality)}}, {"area", {word(m.area)}}}};
  }
  Shown show(Target const& t) {
    head({{"编号", "id"},
          {"目标", "target"},
          {"数量", "promised"},
          {"级别", "tier"},
          {"期限", "due"},
          {"措施", "measure"},
          {"责任部门", "responsible"}});
    std::string tier;
    if (t.tier) {
      tier = bangfu::label(t.tier->tier, common_.language);
      if (t.tier->comparison != Comparison::exactly)
        tier += (common_.zh() ? "" : " ") + std::string(bangfu::label(t.tier->comparison, common_.language));
    }
    return {.cells = {t.id.value(), common_.in(t.title), to_text(t.promised, common_.language), tier,
                      t.due ? t.due->to_string() : "", with_origin(t.of), offices(*view_, t.responsible, common_)},
            .json = object("target", json::to_json(t)),
            .keys = {{"area", {word(t.area)}}}};
  }
  Shown show(Participant const& p) {
    head({{"编号", "id"},
          {"姓名", "name"},
          {"单位", "of"},
          {"类别", "kind"},
          {"人数", "size"},
          {"职务", "post"},
          {"备注", "note"}});
    return {.cells = {p.id.value(), common_.in(p.name), name(p.of), word(p.kind),
                      p.size ? to_text(*p.size, common_.language) : "", common_.in(p.post), common_.in(p.note)},
            .json = object("participant", json::to_json(p))};
  }
  Shown show(Institution const& i) {
    head({{"编号", "id"}, {"名称", "name"}, {"角色", "role"}, {"类别", "kind"}, {"简称", "short names"}});
    std::vector<std::string> roles;
    view_->roles_of(i.id, [&](Party const& party) { roles.push_back(word(party.role)); });
    std::vector<std::string> short_names;
    for (Text const& text : i.short_names) short_names.push_back(common_.in(text));
    return {.cells = {i.id.value(), common_.in(i.name), joined(roles), word(i.kind), joined(short_names)},
            .json = object("institution", json::to_json(i))};
  }
  Shown show(Result const& r) {
    head({{"编号", "id"}, {"日期", "on"}, {"目标", "target"}, {"数值", "value"}, {"名单", "roster"}, {"内容", "what"}});
    std::vector<std::string> roster;
    for (ParticipantId const& id : r.roster) roster.emplace_back(view_->name_of(id, Language(common_.language)));
    return {.cells = {r.id.value(), r.on ? r.on->to_string() : "", with_origin(r.of),
                      r.value ? r.value->to_string() + ' ' + word(r.unit) : "", joined(roster), common_.in(r.title)},
            .json = object("result", json::to_json(r)),
            .when = r.on ? on(*r.on) : When{}};
  }
  std::string object(std::string_view kind, std::string const& json, std::string const& more = {}) const {
    return "\"file\":" + json_string(source_->file) + ",\"plan\":" + json_string(source_->plan.id.value()) + more +
           ",\"" + std::string(kind) + "\":" + json;
  }
  int write_json(std::ostream& out) const {
    char const* separator = "";
    out << '[';
    for (Shown const& s : shown_) {
      out << separator << "\n{\"certainty\":\"" << s.certainty << "\"," << s.json << '}';
      separator = ",";
    }
    out << (shown_.empty() ? "" : "\n") << "]\n";
    return fine;
  }

  /// Keeps the rows that may lie at the same time as another one, and says which.
  void keep_coinciding() {
    head_.push_back(common_.say("同时", "at once with"));
    filtered_ = true;
    std::vector<Shown> kept;
    std::vector<std::string> files;
    for (std::size_t i = 0; i < shown_.size(); ++i) {
      Truth any = Truth::no;
      std::vector<std::string> others;
      for (std::size_t j = 0; j < shown_.size(); ++j) {
        if (i == j || files_[i] != files_[j]) continue;
        Truth const t = overlaps(shown_[i].when, shown_[j].when);
        any = any || t;
        if (is_possible(t)) others.push_back(shown_[j].cells.front() + (is_certain(t) ? "" : "?"));
      }
      if (any == Truth::no || (options_.certain && !is_certain(any))) continue;
      Shown s = shown_[i];
      s.certainty = s.certainty && any;
      s.cells.push_back(joined(others));
      kept.push_back(std::move(s));
      files.push_back(files_[i]);
    }
    shown_ = std::move(kept);
    files_ = std::move(files);
  }

  /// Counts with two figures: what certainly falls under a heading, and what may.
  struct Count {
    std::size_t certain = 0;
    std::size_t possible = 0;
  };
  int count(std::ostream& out) {
    std::vector<std::pair<std::string, Count>> counts = options_.count_by == "month" ? by_month() : by_key();
    Table table{.head = {counted_name(options_.count_by, common_), common_.say("确定", "certain"),
                         common_.say("至多", "at most")}};
    for (auto const& [key, n] : counts)
      table.rows.push_back({key.empty() ? common_.say("（未填）", "(not stated)") : key, std::to_string(n.certain),
                            std::to_string(n.certain + n.possible)});
    if (options_.format == "json") {
      char const* separator = "";
      out << '[';
      for (auto const& [key, n] : counts) {
        out << separator << "\n{\"" << options_.count_by << "\":" << json_string(key) << ",\"certain\":" << n.certain
            << ",\"at_most\":" << n.certain + n.possible << '}';
        separator = ",";
      }
      out << (counts.empty() ? "" : "\n") << "]\n";
    } else if (options_.format == "csv") {
      table.print_csv(out);
    } else {
      table.print(out);
    }
    return fine;
  }
  std::vector<std::pair<std::string, Count>> by_key() const {
    std::map<std::string, Count> counts;
    for (Shown const& s : shown_) {
      auto const keys = s.keys.find(options_.count_by);
      if (keys == s.keys.end())
        throw UsageError(options_.kind + common_.say(" 不能按此计数：", " cannot be counted by ") + options_.count_by);
      std::vector<std::string> distinct = keys->second;
      if (distinct.empty()) distinct.emplace_back();
      std::sort(distinct.begin(), distinct.end());
      distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
      for (std::string const& key : distinct) ++(is_certain(s.certainty) ? counts[key].certain : counts[key].possible);
    }
    return {counts.begin(), counts.end()};
  }
  std::vector<std::pair<std::string, Count>> by_month() const {
    // Each month in which a dated row may lie; what has no bound, or centuries of months, is counted at the end.
    constexpr long most_days = 100L * 366;
    Count unbounded;
    std::map<std::string, Count> months;
    for (Shown const& s : shown_) {
      WhenBounds const b = bounds(s.when);
      if (b.start.first.is_infinity() || b.end.last.is_infinity() || (b.end.last - b.start.first).days() > most_days) {
        ++unbounded.possible;
        continue;
      }
      for (Date month(b.start.first.year(), b.start.first.month().as_number());;) {
        Truth const t = overlaps(s.when, Period(month)) && s.certainty;
        if (t != Truth::no) ++(is_certain(t) ? months[month.to_string()].certain : months[month.to_string()].possible);
        if (b.end.last <= month.latest()) break;
        Day const next = month.latest() + boost::gregorian::date_duration(1);
        month = Date(next.year(), next.month().as_number());
      }
    }
    std::vector<std::pair<std::string, Count>> counts(months.begin(), months.end());
    if (unbounded.possible > 0) counts.emplace_back(common_.say("（未定时间）", "(undated)"), unbounded);
    return counts;
  }

  Common const& common_;
  ListOptions const& options_;
  Source const* source_ = nullptr;
  PlanView const* view_ = nullptr;
  bool filtered_ = false;
  std::vector<std::string> head_{};
  std::vector<Shown> shown_{};
  std::vector<std::string> files_{};
};

}  // namespace

int list(Common const& common, ListOptions const& options, std::ostream& out) {
  if (!options.in.empty()) of_option("--in", [&] { return Period::parse(options.in); });
  Sources const sources = read_plans(common);
  Lister lister(common, options);
  int code = fine;
  for (Source const& source : sources.plans) {
    try {
      lister.add(source);
    } catch (AnalysisError const& e) {
      if (sources.plans.size() == 1) throw AnalysisError(e.from(source.file));
      AnalysisError const told = e.from(source.file);
      std::cerr << printable(told.text(common.language)) << common.say("；未计入此方案", "; this plan is left out")
                << '\n';
      code = failed;
    }
  }
  return sources.exit_code(std::max(code, lister.write(out, sources.plans.size() > 1)));
}

}  // namespace command
