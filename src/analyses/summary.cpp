// SPDX-License-Identifier: BSL-1.0
#include <bangfu/analyses/summary.hpp>

#include <iterator>

namespace bangfu {

namespace {

/// Builds a sentence in both languages at once.
class Page {
 public:
  explicit Page(std::vector<SummaryLine>& lines) : lines_(lines) {}

  void say(std::string zh, std::string en, bool open = false) {
    lines_.push_back({.text = Text(std::move(zh), "zh").set("en", std::move(en)), .open = open});
  }

 private:
  std::vector<SummaryLine>& lines_;
};

std::string zh(Figure const& f) { return to_text(f, "zh"); }
std::string en(Figure const& f) { return to_text(f, "en"); }

template <class State, class Count>
std::string listed(std::string_view language, Count const& count) {
  std::string s;
  bool const chinese = language == "zh";
  for (auto const& e : Enumeration<State>::all) {
    Figure const n = count(e.value);
    if (n.max == 0) continue;
    if (!s.empty()) s += chinese ? "，" : ", ";
    s += chinese ? std::string(e.zh) + to_text(n, "zh") : to_text(n, "en") + ' ' + std::string(e.en);
  }
  return s;
}

}  // namespace

Figure Summary::targets(ProgressState state) const noexcept {
  Figure n;
  for (Progress const& p : progress)
    if (p.state == state) n += Figure(p.certainty);
  return n;
}

Figure Summary::duties(ProgressState state) const noexcept {
  Figure n;
  for (CommitmentProgress const& p : commitments)
    if (p.state == state) n += Figure(p.certainty && p.counts);
  return n;
}

std::vector<SummaryLine> Summary::lines() const {
  std::vector<SummaryLine> all;
  Page page(all);
  std::string const day = to_string(as_of.day);

  auto const rows = [&](Standing s) { return schedule.count(s); };
  page.say("截至" + day + "，共" + std::to_string(schedule.items.size()) + "项安排：" + listed<Standing>("zh", rows),
           "By " + day + ", of " + std::to_string(schedule.items.size()) + " rows: " + listed<Standing>("en", rows),
           rows(Standing::overdue).max > 0);

  Figure served;
  for (MeasureCoverage const& m : coverage.measures) served += Figure(m.served && m.certainty);
  Figure const unserved = coverage.count(OrphanKind::measure_without_row);
  page.say("措施" + std::to_string(coverage.measures.size()) + "项，其中有安排的" + zh(served) + "项，肯定没有安排的" +
               std::to_string(unserved.min) + "项",
           "Of " + std::to_string(coverage.measures.size()) + " measures " + en(served) + " are served, " +
               std::to_string(unserved.min) + " are certainly not",
           unserved.min > 0);
  std::size_t one_sided = 0;
  for (MeasureCoverage const& m : coverage.measures) one_sided += m.one_sided() ? 1U : 0U;
  if (one_sided > 0)
    page.say(std::to_string(one_sided) + "项措施只有一方有责任部门",
             std::to_string(one_sided) + " measures have a responsible office on one side only", true);

  if (!progress.empty()) {
    auto const by_state = [&](ProgressState s) { return targets(s); };
    page.say("目标" + std::to_string(progress.size()) + "项：" + listed<ProgressState>("zh", by_state),
             "Of " + std::to_string(progress.size()) + " targets: " + listed<ProgressState>("en", by_state),
             targets(ProgressState::behind).max > 0);
  }
  if (!commitments.empty()) {
    auto const by_state = [&](ProgressState s) { return duties(s); };
    page.say("承诺" + std::to_string(commitments.size()) + "项：" + listed<ProgressState>("zh", by_state),
             "Of " + std::to_string(commitments.size()) + " commitments: " + listed<ProgressState>("en", by_state),
             duties(ProgressState::behind).max > 0);
  }

  for (auto const& way : Enumeration<Way>::all) {
    ExchangeSum const sum = exchange.in_all(way.value);
    if (sum.items.empty()) continue;
    page.say(std::string(way.zh) + "：" + zh(sum.stays) + "批，" + zh(sum.participations) + "人次，" +
                 zh(sum.person_days) + "人天",
             std::string(way.en) + ": stays " + en(sum.stays) + ", participations " + en(sum.participations) +
                 ", person-days " + en(sum.person_days));
  }
  if (exchange.named_people.max > 0)
    page.say("有姓名的出行人员" + zh(exchange.named_people) + "人", "Named travellers: " + en(exchange.named_people));

  Figure const double_booked = conflicts.double_booked();
  if (double_booked.max > 0)
    page.say("同一人同时在两地：" + zh(double_booked) + "处", "People in two places at once: " + en(double_booked),
             true);

  for (auto const& kind : Enumeration<ChangeKind>::all) {
    Figure const n = changes.count(kind.value);
    if (n.max > 0)
      page.say("与计划不同（" + std::string(kind.zh) + "）：" + zh(n) + "项",
               "Against the plan (" + std::string(kind.en) + "): rows " + en(n), kind.value == ChangeKind::no_record);
  }
  std::size_t unborne = 0;
  for (CostLine const& line : terms.lines) unborne += line.unborne() ? 1U : 0U;
  if (unborne > 0)
    page.say(std::to_string(unborne) + "项费用没有承担方", std::to_string(unborne) + " costs are borne by nobody",
             true);
  if (!terms.spent_on.empty())
    page.say("记录的支出" + terms.spent.to_string() + "元", "Spent, as recorded: " + terms.spent.to_string() + " yuan");
  return all;
}

Summary summary(PlanView const& view, AsOf const& as_of) {
  return {.as_of = as_of,
          .plans = {&view.plan()},
          .schedule = schedule(view, as_of),
          .coverage = coverage(view, as_of),
          .progress = progress(view, as_of),
          .commitments = commitment_progress(view, as_of),
          .workload = workload(view, as_of),
          .conflicts = conflicts(view, as_of),
          .exchange = exchange(view, as_of),
          .terms = terms_overview(view, as_of),
          .changes = changes(view, as_of)};
}

namespace {
template <class T>
void append(std::vector<T>& to, std::vector<T>& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}
}  // namespace

Summary merged(std::vector<Summary> parts, Identity const& identity) {
  Summary whole;
  std::vector<TermsOverview> terms;
  Travellers travellers(identity);
  if (!parts.empty()) whole.as_of = parts.front().as_of;
  for (Summary& part : parts) {
    append(whole.plans, part.plans);
    append(whole.schedule.items, part.schedule.items);
    append(whole.progress, part.progress);
    append(whole.commitments, part.commitments);
    for (Presence const& p : part.workload.presences) travellers.add(p);
    append(whole.workload.presences, part.workload.presences);
    append(whole.conflicts.presences, part.conflicts.presences);
    whole.coverage = merged(std::move(whole.coverage), std::move(part.coverage));
    whole.exchange = merged(std::move(whole.exchange), part.exchange);
    terms.push_back(std::move(part.terms));
    whole.changes = merged(std::move(whole.changes), std::move(part.changes));
  }
  whole.exchange.named_people = travellers.count();
  whole.terms = merged(std::move(terms), identity);
  whole.schedule = schedule(std::move(whole.schedule.items), whole.as_of);
  whole.workload = workload(std::move(whole.workload.presences), whole.as_of, identity);
  whole.conflicts = conflicts(std::move(whole.conflicts.presences), {}, identity);
  return whole;
}

}  // namespace bangfu
