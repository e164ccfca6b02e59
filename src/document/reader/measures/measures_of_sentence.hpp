// SPDX-License-Identifier: BSL-1.0
/// @file
/// The deeds of one sentence, as they are being read.
#pragma once

#include <optional>
#include <vector>

#include <bangfu/document/obligation.hpp>
#include <bangfu/document/quantity.hpp>

#include "document/reader/flows/journeys.hpp"
#include "document/reader/flows/learned_ways.hpp"
#include "document/reader/learned/model.hpp"
#include "document/reader/measures/measures.hpp"

namespace bangfu::document::reader {

/// A clause that may tell a measure.
struct Act {
  std::size_t at;  ///< among the clauses of the sentence
  Words plain;     ///< without its lead
  std::string_view text;
  Mention who{};
  std::vector<Piece<Obligation>> obligations{};
  std::vector<Modality> kinds{};
  bool no_own_form = false;  ///< what tells the form stands elsewhere
  std::size_t told_by = 0;   ///< the clause behind that tells it
  std::vector<Flow> flows{};
  std::vector<Words> places{};  ///< of the flows
  std::size_t begin = 0;        ///< where its words begin: those who go may stand clauses before
  bool succeeds = false;        ///< somebody takes over from those of the measure before
  bool told_before = false;     ///< they do
};

class Measures {
 public:
  Measures(Context& context, Sentence const& sentence, Telling const& telling, bool first)
      : context_(context),
        s_(sentence),
        telling_(telling),
        titled_(first && !telling.statement.title.empty() &&
                telling.statement.title.view().find(',') == std::string_view::npos) {
    part_deeds();
  }
  void read();

 private:
  [[nodiscard]] bool counts(std::string_view text) const {
    return !find_amounts(text, context_.draft.lexicon()).empty();
  }
  /// 上示范课6节、作报告2场: parts a clause at the strokes between deeds that are counted each.
  void part_deeds();
  [[nodiscard]] bool may_tell_measures() const;
  void clause(std::size_t i);
  /// What tells whether a clause is a measure.
  [[nodiscard]] Features features_of(std::size_t i) const;
  /// Asks it of each clause.
  void find_deeds();
  /// 东沟校每月来两名教师，在我校跟班一周: what the measure that the sentence has told does further belongs to its title.
  void go_on(Act const& act);
  /// Whether a clause gives an office something to do that was told before: 研讨会由双方教导处合办.
  [[nodiscard]] bool deals_out(Words const& clause) const;
  /// Whether a clause only says who is in charge.
  [[nodiscard]] bool charges_only(Words const& clause) const;
  /// 一是跟岗学习，…: a title of its own.
  bool is_own_title(std::size_t i, Words const& plain);
  /// 我校的“早安交接”做法，对方可以照搬: whether a clause names a thing of which the next tells what is done with it.
  [[nodiscard]] bool is_topic(std::size_t i, Words const& plain) const;
  /// 第二学期由王五接着教, 期满后另派一人接替: those who take over go where those before them went.
  void find_successor(Act& act) const;
  // --- the form, and who goes where ---
  void find_form(Act& act) const;
  void find_flows(Act& act);
  /// The act with what stands around it.
  [[nodiscard]] Deed deed_of(Act const& act) const;
  /// Whether the clauses before say who does it, and nothing that is a measure: 工作室成员每学期到五中不少于4次，每次一天，开展课例诊断.
  [[nodiscard]] bool says_who_before(Act const& act) const;
  /// Reads who goes where in the clauses around this one, unless they were read: back to the first that may only say who goes, without
  /// terms, offices and what a word means; on to the last of the sentence before a term or an office.
  void journeys_of_the_run(Act const& act);
  /// Whether a clause tells how the measure goes that the first clause of the sentence has named: 开设“云端课堂”，甲校教师每周为乙校授课4节.
  [[nodiscard]] bool says_how(Act const& act) const;
  /// The measure before has the form that is told of it, where it names none, or only that there is a rule.
  void tell_how(Act& act);
  // --- what is made ---
  void make(Act& act, std::size_t last);
  /// 甲校→乙校，送课教师6人; 甲校与乙校各派3名教师，组成小组，进驻丙校: whether people who are told go from one to another, where the
  /// sentence tells no other deed.
  [[nodiscard]] bool tells_journey(Act const& act) const;
  /// The measure of such a journey, up to the words for those who go.
  void make_journey(Act& act, std::size_t last);
  Words title_of(Act const& act, std::size_t last);
  /// Who meets, without how often, which is counted by itself: 小组开会. Who it is may stand in the clause before.
  Text title_of_meeting(Act const& act) const;
  void put_flows(Act& act, std::size_t index);
  /// Those who go belong to the measure before.
  void add_flows(Act& act);
  /// The last clause of an act that goes on without a subject of its own: 选派带头人4人，赴乙校开展驻校支教. Where the first
  /// clause only sends, what they go for names the form.
  std::size_t act_end(std::size_t i, std::vector<Modality>& kinds) const;
  /// Whether a clause says what those who go somewhere do there: 指导实验教学; 考察沙漠治理.
  [[nodiscard]] static bool says_what_for(std::string_view clause);
  /// The row that the sentence has made leaves those who go to the measure.
  void forget_flows_of_row();
  /// Whether a clause begins with a short verb and what it does so many of: 带徒弟2名, 上两节展示课.
  [[nodiscard]] static bool does_so_many(std::string_view text);
  Context& context_;
  Sentence s_;
  Telling const& telling_;
  std::vector<std::size_t> joined_{};  ///< clauses that a stroke joins to the one before
  static constexpr std::size_t no_clause = static_cast<std::size_t>(-1);
  std::vector<bool> deeds_{};          ///< which clauses are measures
  std::size_t last_deed_ = no_clause;  ///< the last of them
  bool titled_;                        ///< the title of the statement is still to be told
  Words topic_{};                      ///< the clause before names it
  Words own_title_{};                  ///< 一是跟岗学习，…
  Words told_title_{};                 ///< of the measure that this sentence has made last
  std::optional<Act> travelling_{};    ///< who goes somewhere for what a later clause tells
  bool is_meeting_ = false;            ///< it has a title of another making
  bool made_here_ = false;             ///< this sentence has made a measure
  std::vector<Journey> journeys_{};    ///< of the clauses before `run_end_`
  std::size_t run_end_ = 0;
};

}  // namespace bangfu::document::reader
