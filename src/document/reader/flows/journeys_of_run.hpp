// SPDX-License-Identifier: BSL-1.0
/// @file
/// The journeys of the clauses of one sentence, as they are being read.
#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "document/reader/flows/names_of_run.hpp"

namespace bangfu::document::reader {

/// Those who are sent, and by whom.
struct Part {
  std::vector<InstitutionId> from{};
  std::size_t begin = 0;
  std::size_t end = 0;
  bool told = false;  ///< whether the institution stands right before them
};

/// The verbs that send people: 选派, 派出, 组织.
[[nodiscard]] Pattern const& sending_verbs();

/// --- flows/implied_flows.cpp: puts the flows of these people with the others of the clause. @returns whether they are people
bool add_flows_of(Context& context, Words const& clause, Words const& said, InstitutionId const& from,
                  InstitutionId const& to, std::size_t end, std::vector<Flow>& flows, std::vector<Words>& places);

class JourneysOfRun {
 public:
  /// @param row whether the words are a cell: then whose people they are does not tell where they go
  JourneysOfRun(Context& context, Words const& run, InstitutionId const& subject, bool row)
      : context_(context), run_(run), text_(run.view()), subject_(subject), row_(row), names_(context, run) {}

  std::vector<Journey> read();

 private:
  // --- what has been read ---
  /// 学生会干部互访，甲校20人赴乙校，…: how many of those who were told
  void merge_counts();
  void use(std::size_t begin, std::size_t end) { used_.emplace_back(begin, end); }
  [[nodiscard]] bool is_used(std::size_t at) const;
  void put(Flow flow, std::size_t begin, std::size_t end, std::size_t at);

  // --- institutions ---
  /// The last institution before a place that its clause begins with, other than those who are there.
  [[nodiscard]] std::vector<InstitutionId> agent_before(std::size_t at, std::vector<InstitutionId> const& not_these);
  [[nodiscard]] bool is_goal(Mention const& m) const;
  [[nodiscard]] bool begins_clause(Mention const& m) const;

  // --- the people of a goal ---
  /// Where the words begin that may tell who goes to a goal.
  [[nodiscard]] std::size_t window_of(std::size_t i) const;
  /// Whether words between two marks tell of people who may go.
  [[nodiscard]] bool tells_people(Words piece) const;
  [[nodiscard]] bool names_people(Words const& piece) const { return Travellers(context_, piece, {}, false).by_name(); }
  /// Whether people who are told before went for something of their own: 甲校派教师4名支教，乙校派….
  [[nodiscard]] static bool has_purpose(std::string_view clause);
  /// Where those who go there begin to be told, from the clause of the verb backwards.
  [[nodiscard]] std::size_t people_begin(std::size_t begin, std::size_t verb) const;
  /// Parts the words at the institutions that send.
  [[nodiscard]] std::vector<Part> parts_of(std::size_t begin, std::size_t end);
  /// The words for people within a part: behind the verb that sends them, or right behind the institution.
  [[nodiscard]] Words people_in(Part const& part) const;
  void read_goal(std::size_t i);
  /// 支援教师12名（甲校9名、乙校3名）赴丙校: as many of each.
  bool read_shares(Goal const& goal, std::size_t begin);
  [[nodiscard]] Words people_before(Part const& part, std::size_t begin) const;
  /// 派驻乙校的4名教师; 赴乙校送教, of those whom the sentence speaks of.
  void behind_or_nobody(Goal const& goal, std::vector<InstitutionId> const& agents);
  /// 每周二到乙校、每周四到丙校: the same people to another place. @returns whether they were told
  bool again_elsewhere(Goal const& goal);
  /// What stands before a verb in its clause, without what says when and how.
  [[nodiscard]] Words clause_before(std::size_t verb) const;
  /// Whether nothing stands before the verb in its clause but who goes and how: 甲校每学期到乙校, and not 音乐课同步到乙校.
  [[nodiscard]] bool nothing_moves(Goal const& goal) const;
  /// Whether words are offices or teams: 教导处, 语文、数学教研组, 李四工作室.
  [[nodiscard]] static bool goes_as_a_whole(std::string_view words);
  /// 甲校教导处来校: the office that goes, where nobody of it is told.
  [[nodiscard]] Words office_before(Goal const& goal) const;

  // --- one way ---
  /// Those who send: told, or the one that the clauses speak of, or the other side.
  [[nodiscard]] std::vector<InstitutionId> senders(Goal const& goal, Part const& part,
                                                   std::vector<InstitutionId> const& agents) const;
  /// A division before those who go: 雁塔市教师; 浔江市每年选派….
  [[nodiscard]] InstitutionId division_of(Part const& part, Words& people);
  void travel(Goal const& goal, Part const& part, Words people, std::vector<InstitutionId> const& agents);
  /// 校长助理李一、教导主任王二分别到甲校、乙校: as many people, or bodies of people, as places. @returns whether they are
  bool each_to_own(Goal const& goal, Part const& part, Words const& people, InstitutionId const& from,
                   std::vector<InstitutionId> const& places);
  void one_way(Goal const& goal, Part const& part, Words const& people, Way const& way, bool joint, bool several);
  [[nodiscard]] std::size_t begin_of(Part const& part) const;
  /// …赴乙校跟岗（贺小军、白雪莲）.
  void names_behind(Goal const& goal, Flow& flow);
  /// 12名双桥学生: the number before the school.
  [[nodiscard]] Box<Quantity> count_before(std::size_t school) const;
  [[nodiscard]] std::string_view rest_behind(Goal const& goal) const;
  /// The words behind a goal, as far as they may still tell of those who go there.
  [[nodiscard]] Words behind(Goal const& goal) const { return words_behind(*run_.of, run_.begin + goal.end, 240); }
  /// …分赴五中、马营学区，五中50人、马营学区30人.
  [[nodiscard]] Box<Quantity> count_of_place(Goal const& goal, InstitutionId const& to) const;

  // --- other ways to say it ---
  void read_mutual(Words const& clause);
  /// 两校互派教师，各派3名教师到对方学校任教: the same people once more.
  [[nodiscard]] bool told_already(Flow const& flow) const;
  /// 丙校接收乙校学生10名跟岗, 邀请乙校教师来校.
  void read_received();
  /// 向乙校派驻1名执行校长.
  void read_sent_to();
  /// 甲校→乙校，送课教师6人; 甲校 张三 ⇄ 乙校 李四.
  void read_arrows();
  void arrow_way(Way const& way, Words const& people, std::size_t begin, Mention const& right);
  /// 乙校派班主任2人随队: with those who were told before.
  bool read_beside(Words const& clause);
  /// 校长每学期到乙校两次，副校长每月一次: to the place that was told before.
  bool read_how_often(Words const& clause);
  /// 第二学期改由李四接着去, 下半年轮换为王五: whoever takes the place of those who were told before.
  bool read_relay(Words const& clause);
  /// Who sends or receives, with no goal told.
  void read_implied(Words const& clause);

  Context& context_;
  Words run_;
  std::string_view text_;
  InstitutionId subject_;
  bool row_;
  NamesOfRun names_;
  std::vector<Mention> const& mentions_ = names_.mentions();
  std::vector<Goal> goals_{};
  std::vector<Journey> journeys_{};
  std::vector<std::pair<std::size_t, std::size_t>> used_{};
  Words office_{};                             // that goes as a whole
  InstitutionId last_from_{};                  // of the journey before
  std::optional<ParticipantId> last_group_{};  // whom it took: 数学老师5人，3人去甲校，2人去乙校
};

}  // namespace bangfu::document::reader
