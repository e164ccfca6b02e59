// SPDX-License-Identifier: BSL-1.0
#include <bangfu/analyses/commitments.hpp>

#include <algorithm>
#include <string>
#include <unordered_set>

#include <bangfu/analyses/workload.hpp>
#include <bangfu/time/relation.hpp>

#include "filter.hpp"

namespace bangfu {

namespace {

/// The cycle that a scope counts in: so many weeks or months, a term, a school year.
struct Cycle {
  enum class Of : unsigned char { weeks, months, terms, school_years } of;
  int count = 1;  ///< of weeks or months
};

/// None for scopes that are no time.
std::optional<Cycle> cycle_of(Scope const& per) {
  using Of = Cycle::Of;
  if (per == scope::week) return Cycle{.of = Of::weeks, .count = 1};
  if (per == scope::fortnight) return Cycle{.of = Of::weeks, .count = 2};
  if (per == scope::month) return Cycle{.of = Of::months, .count = 1};
  if (per == scope::two_months) return Cycle{.of = Of::months, .count = 2};
  if (per == scope::quarter) return Cycle{.of = Of::months, .count = 3};
  if (per == scope::half_year) return Cycle{.of = Of::months, .count = 6};
  if (per == scope::year) return Cycle{.of = Of::months, .count = 12};
  if (per == scope::term) return Cycle{.of = Of::terms};
  if (per == scope::school_year) return Cycle{.of = Of::school_years};
  return std::nullopt;
}

/// The cycles that lie wholly within some days: the first of them, and how many there are.
struct Cycles {
  std::vector<DayRange> first{};
  std::size_t count = 0;
};
Cycles cycles_in(DayRange const& days, Cycle every, SchoolCalendar const* calendar) {
  Cycles found;
  std::vector<DayRange>& all = found.first;
  if (!days.bounded()) return found;
  auto const add = [&](DayRange const& cycle) {
    if (cycle.first < days.first || days.last < cycle.last) return;
    ++found.count;
    if (all.size() < CommitmentProgress::most_cycles) all.push_back(cycle);
  };
  using boost::gregorian::date_duration;
  switch (every.of) {
    case Cycle::Of::weeks: {
      // Whole weeks, the first of them the first that lies within the days.
      int const length = 7 * every.count;
      Day day = SchoolCalendar::monday_of(days.first);
      if (day < days.first) day += date_duration(7);
      for (; day <= days.last; day += date_duration(length)) add({day, day + date_duration(length - 1)});
      break;
    }
    case Cycle::Of::months:
      for (int year = days.first.year(); year <= static_cast<int>(days.last.year()); ++year)
        for (int month = 1; month <= 12; month += every.count)
          add({Date(year, month).earliest(), Date(year, month + every.count - 1).latest()});
      break;
    case Cycle::Of::school_years: {
      if (calendar == nullptr || calendar->school_year_begins < 1 || calendar->school_year_begins > 12) break;
      int const begins = calendar->school_year_begins;
      for (int year = days.first.year() - 1; year <= static_cast<int>(days.last.year()); ++year) {
        if (year < Date::min_year || year >= Date::max_year) continue;
        int const last_month = begins == 1 ? 12 : begins - 1;
        add({Date(year, begins).earliest(), Date(begins == 1 ? year : year + 1, last_month).latest()});
      }
      break;
    }
    case Cycle::Of::terms:
      if (calendar == nullptr) break;
      for (SchoolTerm const& term : calendar->terms)
        if (term.period && term.period->days().bounded()) add(term.period->days());
      std::stable_sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
      break;
  }
  return found;
}

/// A result or a held row that may count, with when it was and at which school.
struct Counted {
  Result const* result = nullptr;
  std::optional<When> when{};
  Institution const* institution = nullptr;
  Truth certainty = Truth::certain;
};

class Assessment {
 public:
  Assessment(PlanView const& view, Commitment const& c, Day day)
      : view_(view), c_(c), day_(day), calendar_(detail::calendar_of(view.plan())) {
    result_.plan = &view.plan();
    result_.commitment = &c;
  }

  CommitmentProgress take() {
    gather();
    lay_out();
    for (DutyPart& part : result_.parts) assess(part);
    conclude();
    derive();
    return std::move(result_);
  }

 private:
  void gather() {
    for (Result const& r : view_.plan().results) {
      if (r.for_commitment.to != c_.id || c_.id.empty()) continue;
      Truth certainty = detail::proof(r.for_commitment.origin);
      if (!r.unit.empty() && !c_.amount.unit.empty() && r.unit != c_.amount.unit) continue;
      certainty = certainty && (r.on ? !after(*r.on, day_) : Truth::possible);
      if (certainty == Truth::no || (!r.value && r.roster.empty())) continue;
      std::optional<When> when;
      if (r.on) when = on(*r.on);
      counted_.push_back(
          {.result = &r, .when = when, .institution = view_.find(r.institution), .certainty = certainty});
      result_.results.push_back(&r);
    }
    if (!counted_.empty() || !counts_rows()) return;
    Measure const* m = view_.find(c_.of);
    if (m == nullptr) return;
    view_.activities_of(*m, [&](Activity const& a) {
      bool const held = a.status == status::done || (a.actual && a.actual->when);
      if (!held || a.status == status::cancelled) return;
      Truth certainty = Truth::no;
      for (Link<Measure> const& link : a.serves)
        if (link.to == m->id) certainty = certainty || detail::proof(link.origin);
      certainty = certainty && detail::proof(c_.of.origin);
      When const& when = detail::standing_time(a);
      // Said to be done without a time: it was done by now, on whichever day.
      certainty =
          certainty && (when.undated() ? Truth::possible : !relate(Relation::after, when, on(Date(day_)), calendar_));
      if (certainty == Truth::no) return;
      Institution const* school = nullptr;
      for (Flow const& flow : a.flows)
        for (InstitutionId const* end : {&flow.to, &flow.from})
          if (school == nullptr && view_.has_role(*end, role::recipient)) school = view_.find(*end);
      std::optional<When> stated;
      if (!when.undated()) stated = when;
      counted_.push_back({.when = stated, .institution = school, .certainty = certainty});
      result_.activities.push_back(&a);
    });
  }
  /// Whether days that begin and end with the duty's are a school year from end to end: a shorter part may have no term.
  [[nodiscard]] static bool whole_school_year(DayRange const& days) {
    return (days.last - days.first).days() + 1 >= 365;
  }
  [[nodiscard]] bool counts_rows() const {
    Unit const& unit = c_.amount.blank() && c_.in_all ? c_.in_all->unit : c_.amount.unit;
    return unit.empty() || unit == Unit::time || unit == Unit::session || unit == Unit::lesson;
  }

  void lay_out() {
    DayRange days;
    if (c_.when && c_.when->window) {
      days = c_.when->window->days();
    } else if (view_.plan().period) {
      days = view_.plan().period->days();
    }
    if (!c_.amount.blank()) {
      if (auto const every = cycle_of(c_.amount.per)) {
        Cycles const cycles = cycles_in(days, *every, calendar_);
        for (DayRange const& cycle : cycles.first) result_.parts.push_back({.days = cycle, .owed = &c_.amount});
        result_.cycles_left_out = cycles.count - cycles.first.size();
        if (c_.amount.per == scope::term && !cycles.first.empty())
          for (DayRange const& year : calendar_->school_years_without_terms(days))
            if (whole_school_year(year)) result_.years_without_terms.push_back(year);
      } else if (c_.amount.per == scope::school) {
        for (Party const& party : view_.plan().parties)
          if (party.role == role::recipient)
            if (Institution const* school = view_.find(party.institution))
              result_.parts.push_back({.days = days, .institution = school, .owed = &c_.amount});
      } else if (c_.amount.per.empty()) {
        result_.parts.push_back({.days = days, .owed = &c_.amount});
      } else {
        untold_ = true;
      }
    }
    if (c_.in_all && !c_.in_all->blank()) result_.parts.push_back({.days = days, .owed = &*c_.in_all});
  }

  /// Whether something counts into a part.
  [[nodiscard]] Truth belongs(Counted const& counted, DutyPart const& part) const {
    Truth t = counted.certainty;
    if (part.institution != nullptr)
      t = t && (counted.institution == nullptr ? Truth::possible : truth(counted.institution == part.institution));
    if (!part.days.bounded() || !cycle_of(part.owed->per)) return t;
    if (!counted.when) return t && Truth::possible;
    When const cycle = throughout(Period(Date(part.days.first), Date(part.days.last)));
    return t && relate(Relation::during, *counted.when, cycle, calendar_);
  }

  void assess(DutyPart& part) {
    detail::Tally low(part.owed->unit);
    detail::Tally high(part.owed->unit);
    std::int64_t rows_low = 0;
    std::int64_t rows_high = 0;
    for (Counted const& counted : counted_) {
      Truth const t = belongs(counted, part);
      if (t == Truth::no) continue;
      if (counted.result != nullptr) {
        if (is_certain(t)) low.add(*counted.result);
        high.add(*counted.result);
      } else {
        rows_low += is_certain(t) ? 1 : 0;
        ++rows_high;
      }
    }
    bool const any_data = !counted_.empty();
    bool const by_rows = any_data && counted_.front().result == nullptr;
    if (any_data) {
      part.observed_min = by_rows ? Decimal(rows_low) : low.total().value_or(Decimal(0));
      part.observed_max = by_rows ? Decimal(rows_high) : high.total().value_or(Decimal(0));
    }
    bool const over = !part.days.last.is_infinity() && part.days.last < day_;
    bool const begun = part.days.first.is_infinity() || part.days.first <= day_;
    if (!begun) {
      part.state = ProgressState::not_due;
    } else if (any_data) {
      part.state = state_of(part, *part.observed_min, over, part.certainty);
      ProgressState const high_state = state_of(part, *part.observed_max, over, part.certainty);
      if (high_state != part.state) part.certainty = Truth::possible;
    }
  }

  ProgressState state_of(DutyPart const& part, Decimal const& observed, bool over, Truth& certainty) const {
    Quantity const& owed = *part.owed;
    Truth const met = owed.met_by(observed);
    if (!owed.min) {  // what is not to exceed a limit is kept only once its time is over
      if (met == Truth::no) return ProgressState::behind;
      if (met == Truth::possible) certainty = Truth::possible;
      return over ? ProgressState::met : ProgressState::on_course;
    }
    if (is_certain(met)) return ProgressState::met;
    if (met == Truth::possible) certainty = Truth::possible;
    if (over) return ProgressState::behind;
    if (cycle_of(owed.per) || !part.days.bounded()) return ProgressState::on_course;
    std::int64_t const total = (part.days.last - part.days.first).days() + 1;
    std::int64_t const passed = (day_ - part.days.first).days() + 1;
    return observed < detail::share(*owed.min, passed, total) ? ProgressState::behind : ProgressState::on_course;
  }

  void conclude() {
    Truth behind = Truth::no;
    Truth met = Truth::certain;
    bool any = false;
    bool open = false;
    for (DutyPart const& part : result_.parts) {
      if (part.state == ProgressState::no_data) continue;
      if (part.state == ProgressState::not_due) {
        open = true;
        continue;
      }
      any = true;
      if (part.state == ProgressState::behind) behind = behind || part.certainty;
      if (part.state != ProgressState::met) met = Truth::no;
      if (part.state == ProgressState::met) met = met && part.certainty;
    }
    if (!any) {
      result_.state = open ? ProgressState::not_due : ProgressState::no_data;
    } else if (is_possible(behind)) {
      result_.state = ProgressState::behind;
      result_.certainty = behind;
    } else if (is_possible(met) && !open) {
      result_.state = ProgressState::met;
      result_.certainty = met;
    } else {
      result_.state = ProgressState::on_course;
    }
    // What is behind stays so; anything else may be otherwise in a cycle that was not looked at.
    if ((result_.cycles_left_out > 0 || !result_.years_without_terms.empty()) && result_.state != ProgressState::behind)
      result_.certainty = Truth::possible;
  }

  [[nodiscard]] std::string sentence(std::string_view language) const {
    bool const zh = language == "zh";
    std::string s = zh ? "承诺" : "owed ";
    s += to_text(c_.amount.blank() && c_.in_all ? *c_.in_all : c_.amount, language);
    if (c_.in_all && !c_.amount.blank()) s += (zh ? "，累计" : "; in all ") + to_text(*c_.in_all, language);
    s += zh ? "；" : "; ";
    if (untold_) {
      s += zh ? "方案不足以说明按此计数的数量" : "the plan cannot tell how many it is counted for";
    } else if (result_.parts.empty()) {
      s += zh ? "没有可计算的周期" : "there is no cycle to count by";
    } else {
      std::size_t n[5] = {};
      for (DutyPart const& part : result_.parts) ++n[static_cast<std::size_t>(part.state)];
      s += zh ? "截至" + to_string(day_) + "，" : "by " + to_string(day_) + " ";
      std::string list;
      for (auto const& e : Enumeration<ProgressState>::all) {
        std::size_t const count = n[static_cast<std::size_t>(e.value)];
        if (count == 0) continue;
        if (!list.empty()) list += zh ? "、" : ", ";
        list += zh ? std::string(e.zh) + std::to_string(count) + "项" : std::to_string(count) + ' ' + std::string(e.en);
      }
      s += list;
    }
    if (!result_.years_without_terms.empty()) {
      std::size_t const years = result_.years_without_terms.size();
      s += zh ? "；校历没有列出其中" + std::to_string(years) + "个学年的学期"
              : "; the calendar lists no terms of " + std::to_string(years) +
                    (years == 1 ? " school year" : " school years") + " in this time";
    }
    if (result_.cycles_left_out > 0) {
      std::string const looked_at = std::to_string(CommitmentProgress::most_cycles);
      std::string const left_out = std::to_string(result_.cycles_left_out);
      s += zh ? "；只计前" + looked_at + "个周期，其余" + left_out + "个未计"
              : "; of the first " + looked_at + " cycles only, " + left_out + " more are left out";
    }
    s += zh ? "：" : ": ";
    if (result_.certainty == Truth::possible) s += zh ? "可能" : "possibly ";
    return s + std::string(label(result_.state, language));
  }
  void derive() { result_.derivation = Text(sentence("zh"), "zh").set("en", sentence("en")); }

  PlanView const& view_;
  Commitment const& c_;
  Day day_;
  SchoolCalendar const* calendar_;
  bool untold_ = false;
  std::vector<Counted> counted_{};
  CommitmentProgress result_{};
};

}  // namespace

CommitmentProgress commitment_progress(PlanView const& view, Commitment const& commitment, AsOf const& as_of) {
  as_of.require_day();
  return detail::with_place(view.plan(), view.plan().commitments, "commitments", commitment,
                            [&] { return Assessment(view, commitment, as_of.day).take(); });
}

std::vector<CommitmentProgress> commitment_progress(PlanView const& view, Question const& question) {
  detail::Filter<Commitment> const filter(question);
  std::vector<CommitmentProgress> all;
  for (Commitment const& c : view.plan().commitments) {
    Truth const counts = filter(view, c);
    if (counts == Truth::no) continue;
    all.push_back(commitment_progress(view, c, question.as_of));
    all.back().counts = counts;
  }
  return all;
}

}  // namespace bangfu
