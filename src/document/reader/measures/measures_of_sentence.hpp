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
                telling.statement.title.view().find(',') == std::string_view::npos),
        made_before_(context.plan().measures.size()) {
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
  /// 东沟校每月来两名教师，在我校跟班一周: what the measure that the sentence has told does further belongs to its title.
  void go_on(Act const& act);
  /// Whether a clause gives an office something to do that was told before: 研讨会由双方教导处合办.
  [[nodiscard]] bool deals_out(Words const& clause) const;
  /// Whether a clause only says who is in charge.
  [[nodiscard]] bool charges_only(Words const& clause) const;
  // --- what leads up to an act ---
  /// Whether a clause tells nothing to be done, and only leads up to what follows.
  bool only_leads(std::size_t i, Words const& plain);
  /// Whether a clause tells no more than what the deed behind it is for, on what ground, and what it draws on.
  [[nodiscard]] bool tells_aim_or_ground(std::size_t i, std::string_view text) const;
  /// Whether a clause begins with what its deed is done by, for or with, and tells a deed.
  [[nodiscard]] bool begins_with_means(std::string_view text) const;
  /// 利用周末开展线上教研, 依托工作室举办沙龙: an act of its own behind what it is done with.
  [[nodiscard]] bool acts_by_means(std::string_view text) const;
  /// 一是跟岗学习，…: a title of its own.
  bool is_own_title(std::size_t i, Words const& plain);
  /// 我校的“早安交接”做法，对方可以照搬: whether a clause names a thing of which the next tells what is done with it.
  [[nodiscard]] bool is_topic(std::size_t i, Words const& plain) const;
  /// 第二学期由王五接着教, 期满后另派一人接替: those who take over go where those before them went.
  void find_successor(Act& act) const;
  /// Whether a measure may begin with the clause.
  [[nodiscard]] bool starts_anew(Act const& act) const;
  /// Whether a later clause begins with the making of another thing, which is a deed of its own: …，合编实训手册1本; …，帮助其筹建电商专业.
  [[nodiscard]] static bool makes_another(std::string_view text);
  /// …，学年末写出帮扶总结: a later clause with a time or an actor of its own.
  [[nodiscard]] static bool hands_in_at_a_time(std::string_view text);
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
  /// …，另派2名教师到丙方车间实践: a second journey.
  [[nodiscard]] bool is_second_journey(Act const& act) const;
  // --- whether somebody is to do something ---
  /// @param is_held whether nothing else of the item tells a measure
  [[nodiscard]] bool promises(Act const& act, bool is_held = false) const;
  /// 两校教导处每季度汇总一次作业样本: whatever is done again and again, by the times that it is done.
  [[nodiscard]] static bool takes_place_often(std::string_view text);
  /// Who holds an office, what somebody is, what is lacking: 由乙校校长担任; 甲方为牵头单位; 两科教师奇缺.
  [[nodiscard]] static bool tells_how_it_is(std::string_view text);
  /// Whether a numbered item begins with what a side does to the other or with a number, whatever verb says so: 四年级数学由甲校老师隔着屏幕教乙校学生.
  [[nodiscard]] bool is_item(Act const& act) const;
  /// 甲校校医给乙校学生做一次体检: one body does something for, with or to another, whatever verb says so.
  [[nodiscard]] bool acts_on_other(Act const& act) const;
  /// How much of the measure that the statement has named, and no measure of its own.
  bool says_how_much(Act const& act);
  /// Whether a clause tells how the measure goes that the first clause of the sentence has named: 开设“云端课堂”，甲校教师每周为乙校授课4节.
  [[nodiscard]] bool says_how(Act const& act) const;
  /// The measure before has the form that is told of it, where it names none, or only that there is a rule.
  void tell_how(Act& act);
  /// Whether a later clause without form, duty and travellers says what somebody does: 双方交换教师名册. Most of them say how it goes on.
  [[nodiscard]] bool goes_on(Act const& act) const;
  /// Whether words stand before the first heading and name neither form nor duty nor travellers: who the sides are, and why.
  [[nodiscard]] bool opens_the_paper(Act const& act) const;
  /// Who helps whom, and nothing else.
  [[nodiscard]] bool only_relates(Act const& act) const;
  /// What is so, and not what is to be done.
  [[nodiscard]] bool states(Act const& act) const;
  /// Whether a new sentence tells what those do whom the measure before has named: 主要承担课题指导; 徒弟每学期上汇报课1节.
  [[nodiscard]] bool tells_of_those_before(Act const& act) const;
  // --- what is made ---
  void make(Act& act, std::size_t last);
  /// Whether staff of the side that is helped go to the one that helps, and nothing says for what: 塘中轮流安排年级主任到甲校蹲点.
  [[nodiscard]] bool learns_there(Act const& act) const;
  /// Whether the side that helps sends staff, and nothing says for what: 龙头校向三所成员校各输出骨干教师2名.
  [[nodiscard]] bool teaches_there(Act const& act) const;
  [[nodiscard]] bool is_sent(Flow const& f, Role const& from, Role const& to) const;
  Words title_of(Act const& act, std::size_t last);
  /// Who meets, without how often, which is counted by itself: 小组开会. Who it is may stand in the clause before.
  Text title_of_meeting(Act const& act) const;
  /// Those who go belong to the measure before.
  void add_flows(Act& act);
  /// The last clause of an act that goes on without a subject of its own: 选派带头人4人，赴乙校开展驻校支教. Where the first
  /// clause only sends, what they go for names the form.
  std::size_t act_end(std::size_t i, std::vector<Modality>& kinds) const;
  /// Whether a clause says what those who go somewhere do there: 指导实验教学; 考察沙漠治理.
  [[nodiscard]] static bool says_what_for(std::string_view clause);
  /// The row that the sentence has made leaves those who go to the measure.
  void forget_flows_of_row();
  /// Whether a clause only says when, or on what condition, the next one holds: 寒假期间; 必要时; 第一步.
  [[nodiscard]] bool adverbial(std::string_view text) const;
  /// Whether all who go are known to be pupils.
  [[nodiscard]] bool only_pupils_go(Act const& act) const;
  /// Whether those who go somewhere are pupils alone.
  [[nodiscard]] static bool pupils_travel(std::string_view text);
  /// What travellers do, which tells less than who they are.
  [[nodiscard]] static bool of_travel(Modality const& m);
  /// Whether what stands before speaks of visits of pupils.
  [[nodiscard]] bool of_pupils() const;
  /// Whether a clause begins with a short verb and what it does so many of: 带徒弟2名, 上两节展示课.
  [[nodiscard]] static bool does_so_many(std::string_view text);
  /// Whether a clause that goes on does so with another form of assistance: …，同时为乙方教师开设讲座; 学期末由校友会监督核查.
  [[nodiscard]] bool takes_another_form(std::string_view text) const;
  /// How much of the measure that the statement has named: 实施“校长结对”工程。每年选派12名校长任职.
  bool elaborates(std::vector<Modality> const& kinds);
  Context& context_;
  Sentence s_;
  Telling const& telling_;
  std::vector<std::size_t> joined_{};  ///< clauses that a stroke joins to the one before
  bool titled_;                        ///< the title of the statement is still to be told
  std::size_t made_before_ = 0;        ///< how many measures there were
  bool led_ = false;                   ///< the clauses before lead up to the next
  Words topic_{};                      ///< the clause before names it
  Words own_title_{};                  ///< 一是跟岗学习，…
  Words told_title_{};                 ///< of the measure that this sentence has made last
  std::optional<Act> held_{};          ///< what is a measure where nothing else is
  bool is_meeting_ = false;            ///< it has a title of another making
  bool made_here_ = false;             ///< this sentence has made a measure
  std::vector<Journey> journeys_{};    ///< of the clauses before `run_end_`
  std::size_t run_end_ = 0;
};

}  // namespace bangfu::document::reader
