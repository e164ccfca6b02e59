// SPDX-License-Identifier: BSL-1.0
/// @file
/// How far the commitments of a plan have come: repeated duties, cycle by cycle and in all.
///
/// Results for a commitment count as in progress.hpp: dates, tiers and inferred links may leave it open whether they
/// do, and people on several rosters count once within a cycle unless participations are counted. Where no result is
/// recorded and the duty counts times, sessions or lessons, the rows that serve its measure and were held count
/// instead, each once, possibly so by an inferred link.
///
/// A duty *per week, fortnight, month, two months, quarter, half-year, term, school year or year* is owed in each of these
/// cycles that lies wholly within its time (else that of the plan). Weeks begin on Mondays, fortnights with the first whole
/// week; two months, quarters and half-years are those of the calendar year; terms and school years need a school calendar.
/// Of a school year within that time of which the calendar lists no term it is not known what is owed in it:
/// `years_without_terms` and the derivation say so, and nothing but that the duty is behind is certain then.
/// Where there are more than 5000 cycles (a week in each of some hundred years), the first 5000 are looked at:
/// `cycles_left_out` and the derivation say so, and the same holds.
/// A duty per school is owed at each recipient. What is counted
/// anew for anything else (a class, a teacher, a visit) cannot be told from a plan and gives no data.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include <bangfu/analyses/figure.hpp>
#include <bangfu/analyses/question.hpp>
#include <bangfu/query/progress.hpp>
#include <bangfu/view/plan_view.hpp>

namespace bangfu {

/// One part of a duty: a cycle, an institution, or the whole.
struct DutyPart {
  DayRange days{};                               ///< the cycle; unbounded for a part that is none
  Institution const* institution = nullptr;      ///< at which it is owed, for a duty per school
  Quantity const* owed = nullptr;                ///< the amount, or that in all
  ProgressState state = ProgressState::no_data;  ///< how far this part has come
  Truth certainty = Truth::certain;              ///< of the state
  std::optional<Decimal> observed_min{};         ///< what certainly counts, in the unit of `owed`; none without data
  std::optional<Decimal> observed_max{};         ///< the same with what may count
};

/// How far one commitment has come, and how that was found.
struct CommitmentProgress {
  static constexpr std::size_t most_cycles = 5000;  ///< of one commitment that are looked at

  Plan const* plan = nullptr;                    ///< the plan it is part of
  Commitment const* commitment = nullptr;        ///< whose progress it is
  ProgressState state = ProgressState::no_data;  ///< behind where a part is; met where all are and none is to come
  Truth certainty = Truth::certain;              ///< of the state
  Truth counts = Truth::certain;                 ///< the filter
  std::vector<DutyPart> parts{};                 ///< in the order of time
  std::vector<DayRange> years_without_terms{};  ///< school years of a duty per term of which the calendar lists no term
  std::size_t cycles_left_out = 0;              ///< cycles beyond the first `most_cycles`, which are no parts
  std::vector<Result const*> results{};         ///< that count or may
  std::vector<Activity const*> activities{};    ///< rows that count or may, where no result is recorded
  Text derivation{};                            ///< one sentence in both languages

  /// The derivation in one language: Chinese for tags that begin with `zh`, English for any other.
  [[nodiscard]] std::string_view why(std::string_view language) const {
    return derivation.in(language.substr(0, 2) == "zh" ? "zh" : "en");
  }
};

/// How far one commitment has come by a day.
/// @throws AnalysisError where a sum has more than 18 digits; std::logic_error where `as_of` is no day
CommitmentProgress commitment_progress(PlanView const& view, Commitment const& commitment, AsOf const& as_of);
/// All commitments of a plan, in its order. The filter is put to commitments.
std::vector<CommitmentProgress> commitment_progress(PlanView const& view, Question const& question);

}  // namespace bangfu
