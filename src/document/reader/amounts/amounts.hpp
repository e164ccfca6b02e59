// SPDX-License-Identifier: BSL-1.0
/// @file
/// The reading of what a sentence counts: one clause after the other, with what is carried on between them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/document/duration.hpp>
#include <bangfu/document/tier.hpp>

#include "document/reader/amounts/questions.hpp"
#include "document/reader/measures/measures.hpp"

namespace bangfu::document::reader {

/// A clause and what it speaks of.
struct CountingClause {
  Words words{};
  std::string_view text{};
  bool of_the_last = false;  ///< 其中…: part of what was counted before
  std::vector<ScopeHit> scopes{};
  std::optional<Scope> here{};  ///< how often
  std::vector<Piece<TierCondition>> tiers{};
  std::vector<Piece<Amount>> counted{};
  std::vector<Piece<Duration>> lengths{};
  bool timed = false;       ///< it says when
  bool each_visit = false;  ///< it begins with 每次, 每人次, …
};

class Amounts {
 public:
  Amounts(Context& context, Sentence const& sentence, Counting const& counting)
      : context_(context),
        plan_(context.plan()),
        lexicon_(context.draft.lexicon()),
        s_(sentence),
        counting_(counting),
        targets_before_(context.plan().targets.size()),
        due_(counting.due) {}
  void read();

 private:
  void clause(std::size_t i);
  /// @param all_times how many numbers of the clause count times
  CountedNumber number_of(CountingClause const& c, std::size_t i, Piece<Amount> const& a, std::size_t all_times) const;
  /// Leaves the numbers by which something is promised, and tells of each of what.
  void keep_promised(CountingClause& c, std::size_t i);
  /// 每年“六一”前后，…; 每周二第3节，…: how often, and nothing else, what the next clause does.
  void note_lead(CountingClause const& c);

  // --- by when: amounts.cpp ---
  void take_due_of_heading();
  void take_due(std::string_view text, std::vector<Piece<Timing>> const& timings);
  /// What begins with the end of a stretch of time, and is done once.
  static Pattern const& at_the_end();
  /// 每校派驻团队不少于5人，第二季度前全部到岗: when what stands before is due; and a deadline with nothing to count.
  void deadline(CountingClause const& c, std::size_t i);

  // --- what a clause speaks of: amounts.cpp ---
  CountingClause clause_of(std::size_t i, Words const& words, std::vector<Piece<Timing>> const& timings) const;

  // --- how many: amounts_counted.cpp ---
  /// 合格率由62%提高到90%: what is, and what is to be.
  void take_change(CountingClause& c);
  /// One amount of a clause: the amount of a term, a commitment or a target.
  void count(CountingClause const& c, std::size_t i, std::size_t k);
  /// 数学、英语教师各1名: who they are, each with the same number. None where it is schools that stand there.
  std::vector<std::string> members_each(CountingClause const& c, Piece<Amount> const& a, Quantity const& q) const;
  /// 语文、物理、化学三个教研组每月各送课一次; 大、中、小班各2节: each of those named.
  static std::vector<std::string> things_each(CountingClause const& c, Piece<Amount> const& a);
  /// What is promised of each of several stands once for each of them.
  struct OfEach {
    bool commitment = false;
    std::size_t index = 0;
    std::vector<std::string> members{};
    Words where{};
  };
  void repeat(OfEach const& each);
  /// Whether an amount is one of each period, and not one to be reached.
  static bool is_duty(Quantity const& q);
  void add_commitment(CountingClause const& c, Quantity const& q, Words const& where);
  void add_target(CountingClause const& c, Piece<Amount> const& a, Quantity const& q, Words const& where, Span within);
  /// 平均分差距缩小到8分以内: points, which no counter tells.
  void reach_points(CountingClause const& c);
  /// 年底前建成县级示范园: a rank to be reached, and nothing to count.
  void reach_rank(CountingClause const& c);
  std::optional<Date> due_of(CountingClause const& c, Piece<Amount> const& a) const;
  /// 6月、12月各检查一次: how many times a year; 0 where nothing of the kind is said.
  static int days_of_year(CountingClause const& c, Piece<Amount> const& a);
  /// What is counted, where the counter does not tell it.
  void settle_unit(CountingClause const& c, Piece<Amount> const& a, Quantity& q);

  // --- how long, and how often where nothing is counted: amounts_lasting.cpp ---
  /// 每次不少于2天: the length of each time of the duty before. @returns whether it is one
  bool lasts_each_time(CountingClause const& c);
  void duty(CountingClause const& c, std::size_t i, std::size_t targets_in_clause);
  /// 每周一、三下午第二节: lessons of the timetable.
  static Pattern const& of_timetable();
  /// Words of teachers who sit together, and of no lesson that is given: 每周三第三节，两校语文组集体备课.
  static Pattern const& meets();
  /// 每学期末, 每月最后一个星期五, 每年12月20日前: once, as a day or a part of each period is meant.
  static Pattern const& part_of_each();
  /// How often in each year: 每年3月、9月 is twice.
  [[nodiscard]] static int times_of_each(std::string_view text);
  /// Words of what is done again and again.
  static bool duties(std::string_view text);
  /// Whether the clause says how long something that is done lasts.
  bool lasts(CountingClause const& c, std::size_t i) const;
  /// Whether the sentence sends somebody whom it counts.
  [[nodiscard]] bool sends_people() const;
  void length(CountingClause const& c, std::size_t targets_in_clause);
  /// 选派教师2人…，为期半年: people who were counted, with a length, are a commitment.
  void take_over_target(CountingClause const& c, std::size_t targets_in_clause);
  void begin_commitment(CountingClause const& c);

  // --- what is made: amounts.cpp ---
  Commitment commitment_of(CountingClause const& c);
  void add(Commitment duty, CountingClause const& c, Words const& place);
  /// A heading under which something is promised is an area, found when it is first needed.
  Area area() const;
  /// What a number is about: its sentence, or where that is long its first clause and its own.
  std::string told(Words const& clause) const;
  void set_obligation(Obligation& obligation, std::string_view text) const;

  Context& context_;
  Plan& plan_;
  Lexicon const& lexicon_;
  Sentence const& s_;
  Counting const& counting_;
  std::size_t targets_before_;
  std::optional<Date> due_;
  std::optional<Scope> frequency_{};          ///< carried on within the sentence
  std::optional<Quantity> lead_{};            ///< of a clause that says how often, and nothing else
  std::size_t last_commitment_ = no_heading;  ///< of the sentence
  std::size_t first_target_ = no_heading;
  Unit counted_unit_{};  ///< what the amount before counted, and its counter
  std::string counted_counter_{};
  std::vector<OfEach> of_each_{};  ///< what is promised of each of a list
  bool several_travellers_ = false;
  Unit unit_before_{};              ///< of the number before, whether something is promised by it or not
  std::optional<Scope> carried_{};  ///< how often, as the clause before said that said it
};

}  // namespace bangfu::document::reader
