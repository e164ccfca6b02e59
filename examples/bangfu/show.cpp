// SPDX-License-Identifier: BSL-1.0
// `bangfu show`: a plan as a reader wants to see it first.
#include <ostream>

#include "command.hpp"
#include "table.hpp"
#include "terminal.hpp"

namespace command {

using namespace bangfu;

namespace {

/// One plan, written out. Keeps what all sections need.
class Page {
 public:
  Page(Source const& source, Common const& common, std::ostream& out)
      : plan_(source.plan), view_(plan_), common_(common), out_(out) {}

  void print() {
    out_ << colours().bold << printable(plan_.title.empty() ? plan_.id.value() : common_.in(plan_.title))
         << colours().end << '\n';
    facts();
    parties();
    measures();
    terms();
    targets();
    schedule();
    results();
  }

 private:
  void heading(std::string_view zh, std::string_view en) {
    out_ << '\n' << colours().bold << (common_.zh() ? zh : en) << colours().end << '\n';
  }
  void fact(std::string_view zh, std::string_view en, std::string const& value) {
    if (value.empty()) return;
    out_ << (common_.zh() ? zh : en) << (common_.zh() ? "：" : ": ") << printable(value) << '\n';
  }
  std::string join(std::vector<Text> const& texts) const {
    std::string all;
    for (Text const& text : texts) bangfu::detail::append_name(all, common_.in(text), common_.language);
    return all;
  }

  void facts() {
    fact("时段", "period", plan_.period ? plan_.period->to_string() : "");
    std::string signed_words = plan_.signed_on ? plan_.signed_on->to_string() : "";
    bangfu::detail::append_name(signed_words, institution_names(view_, plan_.signed_by, common_), common_.language);
    fact("签订", "signed", signed_words);
    for (BasisDocument const& basis : plan_.basis)
      fact("依据", "basis",
           common_.in(basis.title) +
               (basis.number.empty() ? "" : (common_.zh() ? "（" : " (") + basis.number + (common_.zh() ? "）" : ")")));
    fact("重点方面", "focus", join(plan_.focus));
    if (plan_.continued) fact("延续", "continued", common_.say("延续以往帮扶", "goes on from earlier assistance"));
  }

  void parties() {
    if (plan_.parties.empty()) return;
    heading("各方", "Parties");
    for (Party const& party : plan_.parties)
      out_ << "  " << label(plan_, party.role, common_) << (common_.zh() ? "：" : ": ")
           << printable(view_.name_of(party.institution, Language(common_.language))) << '\n';
  }

  void measure(Measure const& m) {
    out_ << "    " << (m.number.empty() ? "·" : printable(m.number)) << ' ' << printable(common_.in(m.title));
    std::string marks;
    if (!m.modality.empty()) bangfu::detail::append_name(marks, label(plan_, m.modality, common_), common_.language);
    if (!m.obligation.empty())
      bangfu::detail::append_name(marks, label(plan_, m.obligation, common_), common_.language);
    if (m.when && m.when->lasts)
      bangfu::detail::append_name(marks, to_text(*m.when->lasts, common_.language), common_.language);
    if (!marks.empty()) out_ << (common_.zh() ? "（" : " (") << printable(marks) << (common_.zh() ? "）" : ")");
    out_ << '\n';
    std::string const who = offices(view_, m.responsible, common_);
    if (!who.empty())
      out_ << colours().dim << "        " << common_.say("责任：", "responsible: ") << printable(who) << colours().end
           << '\n';
  }

  void measures() {
    if (plan_.measures.empty()) return;
    heading("领域与措施", "Areas and measures");
    std::vector<bool> printed(plan_.measures.size());
    auto const of_area = [&](Area const& area, std::string const& title) {
      bool first = true;
      for (std::size_t i = 0; i < plan_.measures.size(); ++i) {
        if (printed[i] || !(plan_.measures[i].area == area)) continue;
        if (first) out_ << "  " << printable(title) << '\n';
        first = false;
        printed[i] = true;
        measure(plan_.measures[i]);
      }
    };
    for (AreaSection const& section : plan_.areas)
      of_area(section.area, section.number + ' ' + common_.in(section.title));
    for (Measure const& m : plan_.measures)
      of_area(m.area, m.area.empty() ? common_.say("（未分领域）", "(no area)") : label(plan_, m.area, common_));
  }

  void terms() {
    if (plan_.terms.empty()) return;
    heading("待遇与条件", "Terms");
    for (Terms const& t : plan_.terms) {
      std::string items;
      for (CostItem const& item : t.items)
        bangfu::detail::append_name(items, label(plan_, item, common_), common_.language);
      for (PreferenceItem const& item : t.preferences)
        bangfu::detail::append_name(items, label(plan_, item, common_), common_.language);
      std::string by = institution_names(view_, t.by, common_);
      bangfu::detail::append_name(by, common_.in(t.other_bearer), common_.language);
      out_ << "  " << label(plan_, t.kind, common_) << (common_.zh() ? "：" : ": ");
      if (!by.empty()) out_ << printable(by) << (common_.zh() ? "——" : " — ");
      out_ << printable(t.text.empty() ? items : common_.in(t.text));
      if (!t.text.empty() && !items.empty())
        out_ << (common_.zh() ? "（" : " (") << printable(items) << (common_.zh() ? "）" : ")");
      out_ << '\n';
    }
  }

  void targets() {
    if (plan_.targets.empty()) return;
    heading("目标任务", "Targets");
    for (Target const& t : plan_.targets) {
      out_ << "  · " << printable(common_.in(t.title)) << (common_.zh() ? "：" : ": ")
           << printable(to_text(t.promised, common_.language));
      if (t.tier) {
        std::string const tier(bangfu::label(t.tier->tier, common_.language));
        std::string const comparison(bangfu::label(t.tier->comparison, common_.language));
        out_ << (common_.zh() ? "，" : ", ") << tier;
        if (t.tier->comparison != Comparison::exactly) out_ << (common_.zh() ? "" : " ") << comparison;
      }
      if (t.due) out_ << (common_.zh() ? "，期限 " : ", due ") << *t.due;
      out_ << '\n';
    }
  }

  void schedule() {
    if (plan_.activities.empty()) return;
    heading("工作计划", "Schedule");
    Table table{.head = {common_.say("序号", "no."), common_.say("时间", "when"), common_.say("内容", "what"),
                         common_.say("去向", "to"), common_.say("人员", "who"), common_.say("备注", "remarks")}};
    for (Activity const& a : plan_.activities) {
      std::string hosts;
      for (Flow const& flow : a.flows)
        bangfu::detail::append_name(hosts, view_.name_of(flow.to, Language(common_.language)), common_.language);
      table.rows.push_back({a.number, time_words(a.when, common_), common_.in(a.title), hosts,
                            names(view_, a, common_.language), common_.in(a.note)});
    }
    table.print(out_);
  }

  void results() {
    if (plan_.results.empty()) return;
    heading("成效", "Results");
    for (Result const& r : plan_.results) {
      out_ << "  · " << (r.on ? r.on->to_string() + ' ' : "") << printable(common_.in(r.title));
      if (r.value) out_ << (r.title.empty() ? "" : ": ") << *r.value << ' ' << label(plan_, r.unit, common_);
      out_ << '\n';
    }
  }

  Plan const& plan_;
  PlanView view_;
  Common const& common_;
  std::ostream& out_;
};

}  // namespace

int show(Common const& common, std::ostream& out) {
  bool first = true;
  Sources const sources = read_plans(common);
  for (Source const& source : sources.plans) {
    if (!first) out << '\n';
    first = false;
    Page(source, common, out).print();
  }
  return sources.exit_code(fine);
}

}  // namespace command
