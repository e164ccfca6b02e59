// SPDX-License-Identifier: BSL-1.0
// Tasks with their offices and time limits, be they rows of a table or blocks of labels.
#include <algorithm>

#include <bangfu/document/quantity.hpp>

#include "document/reader/flows/journeys.hpp"
#include "document/reader/measures/forms.hpp"
#include "document/reader/measures/provisions.hpp"
#include "document/reader/measures/results.hpp"
#include "document/reader/offices/charges.hpp"
#include "document/reader/offices/in_charge.hpp"
#include "document/reader/outline/areas.hpp"
#include "document/reader/tables/entry.hpp"
#include "document/reader/tables/head_units.hpp"

namespace bangfu::document::reader {
namespace {

/// Whether a part of a text stands in brackets.
bool in_brackets(std::string_view text, std::string_view part) {
  std::size_t const at = text.find(part);
  if (at == std::string_view::npos || part.empty()) return false;
  auto const last = [&](std::string_view a, std::string_view b) {
    std::size_t const x = text.substr(0, at).rfind(a);
    std::size_t const y = text.substr(0, at).rfind(b);
    return x == std::string_view::npos ? y : y == std::string_view::npos ? x : std::max(x, y);
  };
  std::size_t const open = last("(", "（");
  std::size_t const close = last(")", "）");
  return open != std::string_view::npos && (close == std::string_view::npos || close < open);
}

/// One task, and what the plan had before it.
class Task {
 public:
  Task(Context& context, Entry const& e, std::size_t item)
      : context_(context),
        plan_(context.plan()),
        e_(e),
        item_(item),
        // 任务 and 具体举措: a title, and what it means
        told_(e.what.back()),
        title_(e.what.size() > 1 ? e.what.front() : Words()),
        measures_(plan_.measures.size()),
        targets_(plan_.targets.size()),
        commitments_(plan_.commitments.size()) {
    if (is_bare_number(e.amount.view()))
      amount_ =
          amount_below(counted_head(e.amount_head, context.draft.lexicon()), e.amount.view(), context.draft.lexicon());
  }

  void read() {
    put_measure();
    put_journeys(title_);
    put_amount();
    if (!amount_) put_journeys(e_.amount);
    read_row_people(context_, e_);
    put_due();
    put_in_charge();
    read_progress();
    put_activity();
  }

 private:
  [[nodiscard]] bool has_measure() const { return plan_.measures.size() > measures_; }
  /// Whether title and words are one text, with no label between them.
  [[nodiscard]] bool one_piece() const {
    return !title_.empty() && title_.of == told_.of && title_.begin < told_.begin && told_.begin <= title_.end + 1;
  }

  void put_measure() {
    Statement s{.words = told_,
                .title = one_piece() ? title_ : Words(),
                .whole = one_piece() ? Words(*told_.of, title_.begin, told_.end) : told_,
                .number = e_.number,
                .heading = e_.heading,
                .item = item_};
    read_provisions(context_, s);
    // 制定培养方案模板 | 4月底 | 教研室: what has its offices in the row is a task, whatever its words are
    bool const promised = plan_.targets.size() > targets_ || plan_.commitments.size() > commitments_;
    // What is done at a time is an event
    static Pattern const up_to("底|末|前|全年|年内|长期|持续");
    static Pattern const short_title("^[\\p{Han}“”《》、]{4,24}$");
    if (title_.empty() && !has_measure() && !promised && !e_.offices.empty() && up_to.in(e_.due.view()) &&
        short_title.whole(told_.view()))
      measure_by_title(context_, told_, e_.number, e_.heading);
    if (title_.empty()) return;
    // The cell beside says only how much
    if (!has_measure()) {
      Measure m{.number = e_.number, .area = area_of(context_, e_.heading), .title = context_.draft.text(title_)};
      std::vector<Modality> const kinds = modalities_of(context_, title_.view());
      if (!kinds.empty()) m.modality = kinds.front();
      context_.draft.add(std::move(m), "m");
      context_.draft.from(pointer("measures", measures_), title_);
    } else if (!one_piece()) {
      plan_.measures[measures_].title = context_.draft.text(title_);
    }
  }

  /// 做到多少：6人，每人一学年: how many go
  void count_travellers(std::vector<Flow>& flows, std::optional<Quantity> const& many) const {
    if (flows.size() != 1 || flows[0].size || !many || many->unit != unit::person) return;
    flows[0].size = *many;
    flows[0].size->per = {};
    flows[0].size->wording = {};
  }
  [[nodiscard]] std::optional<Quantity> counted_first(std::string_view words) const {
    std::vector<Piece<Amount>> const counted = find_amounts(words, context_.draft.lexicon());
    if (counted.empty() || counted[0].span.offset != 0) return std::nullopt;
    return counted[0].value.quantity;
  }
  [[nodiscard]] std::optional<Quantity> counted_in_column() const {
    return amount_ ? std::optional(amount_->quantity) : counted_first(e_.amount.view());
  }

  /// Who goes, as the words say, and how many, as the cell beside them does.
  void put_journeys(Words const& words) {
    if (words.empty() || !has_measure() || context_.latin() || !plan_.measures[measures_].flows.empty()) return;
    std::vector<Words> places;
    std::vector<Flow> flows = read_flows(context_, words, {}, places);
    Measure& m = plan_.measures[measures_];
    count_travellers(flows, e_.amount.empty() ? counted_first(told_.view()) : counted_in_column());
    m.flows = std::move(flows);
    for (std::size_t i = 0; i < places.size(); ++i) {
      std::string const at = pointer("measures", measures_) + "/flows/" + std::to_string(i);
      context_.draft.from(at, places[i]);
      // 送教 | 每学科送课2节: the cell beside says what it is
      if (words.of != told_.of) context_.draft.from(at, told_);
    }
  }

  /// 做到多少, in a column of its own: of what the row names.
  void put_amount() {
    if (e_.amount.empty()) return;
    Text const what = context_.draft.text(told_);
    std::size_t const first_target = plan_.targets.size();
    std::size_t const first_commitment = plan_.commitments.size();
    if (amount_) {
      Target t{.title = what, .indicator = what, .promised = amount_->quantity};
      t.promised.wording = {};
      context_.draft.add(std::move(t), "t");
      std::string const at = pointer("targets", plan_.targets.size() - 1);
      context_.draft.from(at, told_);
      context_.draft.from(at, e_.amount);
    } else {
      read_provisions(context_, {.words = e_.amount,
                                 .whole = e_.amount,
                                 .number = e_.number,
                                 .heading = e_.heading,
                                 .item = item_,
                                 .outcome = has_measure()});
    }
    for (std::size_t i = first_target; i < plan_.targets.size(); ++i) plan_.targets[i].title = what;
    for (std::size_t i = first_commitment; i < plan_.commitments.size(); ++i) plan_.commitments[i].title = what;
    if (has_measure()) count_travellers(plan_.measures[measures_].flows, counted_in_column());
  }

  void put_due() {
    if (!e_.due.empty())
      if (auto const t = read_timing(e_.due.view(), context_.time, context_.draft.lexicon())) due_ = t->value;
    if (!due_ || !due_->when.window || due_->when.recurs || !due_->when.window->end()) return;
    std::optional<Date> by = due_->when.window->end();
    static Pattern const late("底|末|前");
    if (!by->unspecified() && late.in(e_.due.view())) by = Date(by->latest());
    for (std::size_t i = targets_; i < plan_.targets.size(); ++i) {
      Target& t = plan_.targets[i];
      if (!t.due && !in_brackets(told_.original(), t.indicator.any())) t.due = by;
    }
  }

  /// Of the measure; where there is none, of what is promised.
  void put_in_charge() {
    std::vector<Responsible>* list = nullptr;
    std::string at;
    if (has_measure()) {
      list = &plan_.measures[measures_].responsible;
      at = pointer("measures", measures_);
    } else if (plan_.targets.size() > targets_) {
      list = &plan_.targets[targets_].responsible;
      at = pointer("targets", targets_);
    } else if (plan_.commitments.size() > commitments_) {
      list = &plan_.commitments[commitments_].responsible;
      at = pointer("commitments", commitments_);
    }
    if (list == nullptr) return;
    for (RowOffice const& office : offices_of(context_, e_)) {
      list->push_back(office.responsible);
      context_.draft.from(at + "/responsible/" + std::to_string(list->size() - 1), office.where);
    }
  }

  /// 进展：已开展3次
  void read_progress() {
    for (Words const& r : e_.remarks) {
      if (!tells_the_past(context_, r.view())) continue;
      std::size_t const first = plan_.results.size();
      read_results(context_, r);
      for (std::size_t i = first; i < plan_.results.size(); ++i)
        plan_.results[i].title = context_.draft.text(e_.what.front().original() + "：" + r.original());
    }
  }

  /// What is done at a time, and not up to it, is an event.
  void put_activity() {
    if (!due_ || !due_->when.window || due_->when.window->start_bound() != Bound::stated) return;
    Period const& window = *due_->when.window;
    bool const stretch = !window.single() && window.end();
    bool const promised = plan_.targets.size() > targets_ || plan_.commitments.size() > commitments_;
    if (!stretch && (promised || !window.single())) return;
    Entry activity = e_;
    activity.time = e_.due;
    activity.offices.clear();
    TimeContext years = context_.time;
    add_activity(context_, activity, years, false);
  }

  Context& context_;
  Plan& plan_;
  Entry const& e_;
  std::size_t item_;
  Words told_;
  Words title_;
  std::size_t measures_;
  std::size_t targets_;
  std::size_t commitments_;
  std::optional<Amount> amount_{};
  std::optional<Timing> due_{};
};

}  // namespace

void read_task(Context& context, Entry const& e, std::size_t item) {
  if (e.what.empty() || names_total(e.what.front().view())) return;
  Task(context, e, item).read();
}

}  // namespace bangfu::document::reader
