// SPDX-License-Identifier: BSL-1.0
#include <bangfu/portfolio/all_plans.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <utility>

#include <bangfu/portfolio/analyses.hpp>
#include <bangfu/portfolio/query.hpp>

#include "analyses/filter.hpp"
#include "portfolio/access.hpp"
#include "portfolio/columns.hpp"

namespace bangfu {

using columns::Access;
using columns::Columns;
using columns::Kind;

namespace {

/// Which plans are looked at.
enum class Plans : unsigned char {
  with_rows,  ///< those that have rows which the question means
  all,        ///< all, since something is found that is no such row
};

/// The answers of columns to a filter, for each row of a portfolio.
template <class Row>
class Answers {
 public:
  Answers(Portfolio const& portfolio, Expression const& filter)
      : answers_(Access::columns(portfolio).rows(columns::kind_of_row<Row>())) {
    auto const rows = Query<Row>(portfolio).narrowed(filter);
    for (std::uint32_t row : rows.rows().numbers()) answers_[row] = static_cast<std::uint8_t>(Truth::certain);
    for (std::uint32_t row : rows.possible_rows().numbers()) answers_[row] = static_cast<std::uint8_t>(Truth::possible);
  }
  /// Goes to the rows of a plan.
  void go_to(Plan const& plan, std::uint32_t first_row) noexcept {
    rows_ = plan.collection<Row>().data();
    size_ = plan.collection<Row>().size();
    first_ = answers_.data() + first_row;
  }
  [[nodiscard]] bool any() const noexcept {
    return std::any_of(first_, first_ + size_, [](std::uint8_t answer) { return answer != 0; });
  }
  [[nodiscard]] Truth of(Row const& row) const noexcept { return static_cast<Truth>(first_[&row - rows_]); }

 private:
  std::vector<std::uint8_t> answers_;
  Row const* rows_ = nullptr;
  std::size_t size_ = 0;
  std::uint8_t const* first_ = nullptr;
};

/// Calls `f(view, question)` for each plan that is looked at, with the question as it is to be put to the plan.
template <class Row, class F>
void each_asked(Portfolio const& portfolio, Question const& question, Plans which, F&& f) {
  detail::Filter<Row> const faults_are_thrown(question);
  Columns const& c = Access::columns(portfolio);
  auto const* const filter = std::get_if<Expression>(&question.where);
  if (filter == nullptr) {
    portfolio.each_plan([&](Plan const& plan) { f(PlanView(plan), question); });
    return;
  }
  if constexpr (RowOfPortfolio<Row>) {
    Answers<Row> answers(portfolio, *filter);
    Question const answered(question.as_of,
                            RowTest<Row>([&answers](PlanView const&, Row const& row) { return answers.of(row); }));
    for (std::uint32_t slot = 0; slot < c.plans.size(); ++slot) {
      if (!c.live(slot)) continue;
      answers.go_to(*c.plans[slot], c.first_row(columns::kind_of_row<Row>(), slot));
      if (which == Plans::all || answers.any()) f(PlanView(*c.plans[slot]), answered);
    }
  } else {
    auto const bound = std::make_shared<BoundFilter<Row> const>(*filter);
    Question const answered(
        question.as_of, RowTest<Row>([bound](PlanView const& view, Row const& row) { return (*bound)(view, row); }));
    portfolio.each_plan([&](Plan const& plan) { f(PlanView(plan), answered); });
  }
}

template <class T>
void append(std::vector<T>& to, std::vector<T>&& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

/// One list of what `of(view, question)` gives for each plan.
template <class Row, class Of>
auto gathered(Portfolio const& portfolio, Question const& question, Of const& of) {
  decltype(of(std::declval<PlanView const&>(), question)) all;
  each_asked<Row>(portfolio, question, Plans::with_rows,
                  [&](PlanView const& view, Question const& asked) { append(all, of(view, asked)); });
  return all;
}

Identity identity_of(Representatives const& who) {
  return {.person = [&who](Participant const* p) { return who.person(p); },
          .institution = [&who](Institution const* i) { return who.institution(i); }};
}

}  // namespace

Schedule schedule(Portfolio const& portfolio, Question const& question, SlotUnit slots) {
  return schedule(gathered<Activity>(portfolio, question, schedule_items), question.as_of, slots);
}

Coverage coverage(Portfolio const& portfolio, Question const& question) {
  Coverage all;
  each_asked<Measure>(portfolio, question, Plans::all, [&](PlanView const& view, Question const& asked) {
    all = merged(std::move(all), coverage(view, asked));
  });
  return all;
}

std::vector<TargetProgress> target_progress(Portfolio const& portfolio, Question const& question) {
  return gathered<Target>(portfolio, question,
                          [](PlanView const& view, Question const& asked) { return target_progress(view, asked); });
}

std::vector<CommitmentProgress> commitment_progress(Portfolio const& portfolio, Question const& question) {
  return gathered<Commitment>(portfolio, question, [](PlanView const& view, Question const& asked) {
    return commitment_progress(view, asked);
  });
}

Workload workload(Portfolio const& portfolio, Question const& question) {
  Representatives const who(portfolio);
  return workload(gathered<Activity>(portfolio, question, presences), question.as_of, identity_of(who));
}

Conflicts conflicts(Portfolio const& portfolio, Question const& question, ConflictOptions const& options) {
  Representatives const who(portfolio);
  return conflicts(gathered<Activity>(portfolio, question, engagements), options, identity_of(who));
}

Exchange exchange(Portfolio const& portfolio, Question const& question, std::optional<std::int64_t> least_days) {
  Representatives const who(portfolio);
  Travellers travellers(identity_of(who));
  Exchange all;
  each_asked<Activity>(portfolio, question, Plans::with_rows, [&](PlanView const& view, Question const& asked) {
    std::vector<Presence> const here = presences(view, asked);
    for (Presence const& p : here) travellers.add(p);
    all = merged(std::move(all), exchange_of(view, here, least_days));
  });
  all.named_people = travellers.count();
  return all;
}

TermsOverview terms_overview(Portfolio const& portfolio, Question const& question) {
  Representatives const who(portfolio);
  std::vector<TermsOverview> parts;
  each_asked<Terms>(portfolio, question, Plans::all,
                    [&](PlanView const& view, Question const& asked) { parts.push_back(terms_overview(view, asked)); });
  return merged(std::move(parts), identity_of(who));
}

Changes changes(Portfolio const& portfolio, Question const& question) {
  Changes all;
  each_asked<Activity>(portfolio, question, Plans::with_rows, [&](PlanView const& view, Question const& asked) {
    all = merged(std::move(all), changes(view, asked));
  });
  return all;
}

Summary summary(Portfolio const& portfolio, AsOf const& as_of) {
  as_of.require_day();
  Representatives const who(portfolio);
  std::vector<Summary> parts;
  portfolio.each_plan([&](Plan const& plan) { parts.push_back(summary(PlanView(plan), as_of)); });
  Summary all = merged(std::move(parts), identity_of(who));
  all.as_of = as_of;
  return all;
}

}  // namespace bangfu
