// SPDX-License-Identifier: BSL-1.0
/// @file
/// Those who go somewhere, as a list of names, bodies of people and numbers.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/document/quantity.hpp>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// A way from one institution to another.
struct Way {
  InstitutionId from{};
  InstitutionId to{};
};

/// How many go, as a column of numbers says.
struct Count {
  Box<Quantity> size{};
  bool each = false;  ///< 各2: of each side, of each group
};

/// An amount of people, as a flow has it; empty where it counts something else.
[[nodiscard]] Box<Quantity> people_counted(Piece<Amount> const& amount);

/// Those who go one way, as words list them: names, bodies of people, how many.
class Travellers {
 public:
  /// @param sure whether people are all that the words list; else a surname must tell that somebody is named
  Travellers(Context& context, Words const& words, InstitutionId const& from, bool sure = true);

  /// The flows of these people on a way, each body that is counted by itself apart.
  [[nodiscard]] std::vector<Flow> on(Way const& way, Count const& column) const;
  [[nodiscard]] bool empty() const { return persons_.empty() && bodies_.empty(); }
  [[nodiscard]] bool by_name() const { return !persons_.empty(); }
  /// Whether the words tell how many, if nothing else.
  [[nodiscard]] bool counted() const { return size_.has_value(); }
  /// Whether they are just so many, each by name or each body with its number.
  [[nodiscard]] bool one_for_each(std::size_t many) const;
  /// Whether the number is that of each who sends: 各3名.
  [[nodiscard]] bool each() const { return each_; }
  [[nodiscard]] Box<Quantity> const& each_size() const { return each_size_; }

 private:
  struct Body {
    Words words{};
    Box<Quantity> size{};
    std::string name{};  ///< where the words name more than this body
  };

  [[nodiscard]] std::vector<Words> listed(Words const& list) const;
  [[nodiscard]] ParticipantId group(Words const& words, Way const& way) const;
  [[nodiscard]] ParticipantId group(Body const& body, Way const& way) const;
  void take_english(Words part);
  void take(Words part);
  void take_all(Words const& cell);
  void take_clause(Words part);
  void take_leader(Words leader);
  bool take_shared_noun(std::vector<Words> const& parts, std::size_t k);
  struct Known {
    std::size_t at;
    ParticipantId who;
  };
  [[nodiscard]] std::vector<Known> known_in(std::string const& said) const;
  bool take_known(Words const& part);
  bool knows(Words const& part);
  [[nodiscard]] bool qualifies(Words const& word) const;
  [[nodiscard]] Words without_number(Words const& words) const;

  Context& context_;
  InstitutionId from_;
  bool sure_;
  std::vector<ParticipantId> persons_{};
  std::vector<Body> bodies_{};
  Words leader_{};  // of whom only the post is told
  Box<Quantity> size_{};
  Box<Quantity> each_size_{};
  bool each_ = false;
};

// --- flows/flow_people.cpp: the words of a clause ---
/// Whether a person is counted in the words: 外籍教师两名.
[[nodiscard]] bool counts_people(Context const& context, Words const& words);
/// A body of people that is counted by itself.
struct Counted {
  Words words{};
  std::string name{};
  Quantity size{};
};

/// Teachers of several subjects with as many of each: 物理、化学教师各2人 are two bodies; where one number counts all, they are one.
[[nodiscard]] std::vector<Counted> each_of_subjects(Context const& context, Words const& people);
/// The same, where the words behind the place tell the subjects: 教师3人到乙校，其中数学、英语、地理各1人.
/// @param people who go, as it was told
[[nodiscard]] std::vector<Counted> subjects_behind(Context const& context, Words const& people, Words const& behind);
/// Such a body, as a participant.
[[nodiscard]] ParticipantId group_of(Context& context, Counted const& body, InstitutionId const& from);
/// The journey of a body of people.
[[nodiscard]] Flow flow_of(Context& context, Counted const& body, InstitutionId const& from, InstitutionId const& to);
/// The words for people without what says when and how they go.
[[nodiscard]] Words without_adverbs(Words people);

/// 利用周末时间, 利用暑假: a pattern of when people are sent beside their work.
inline constexpr char const* in_spare_time = "利用(?:周末|寒?暑假|寒假|假期|课余|双休日)(?:时间|期间)?";
/// Without what stands behind the last noun for people, where it is no noun or name: 骨干教师满怀热情|到乙校.
[[nodiscard]] Words up_to_people(Context const& context, Words const& words);
/// Whether something is done from afar, which takes nobody anywhere: 线上教研, 同步课堂, 云端课堂.
[[nodiscard]] bool from_afar(std::string_view words);
/// Whether words before or behind people only say when or how they go: 逢星期三, 组成小组, 8月底前.
[[nodiscard]] bool says_how(std::string_view words);
/// Whether what moves is no people: 课程同步到乙校.
[[nodiscard]] bool moves_things(std::string_view words);
/// Names in a bracket behind a body of people: 特级教师三位（李一、王二、赵三）. @param people loses the bracket, where it holds names
std::vector<ParticipantId> named_in_bracket(Context& context, Words& people, InstitutionId const& from);
/// Whether the words are the name of somebody whom the text has named before.
[[nodiscard]] bool is_known_person(Context const& context, std::string_view words);
/// The one institution that those belong to whom the words name, as the plan knows them.
[[nodiscard]] InstitutionId side_of_known(Context const& context, Words const& words);
/// What stands behind a place of a text, to the end of the sentence, and at most so many bytes.
[[nodiscard]] Words words_behind(Prose const& text, std::size_t begin, std::size_t most);
/// How many go, as the words behind the place say: …分两批到校，每批10人; …到校观摩（3人）; …驻校指导，以三人为限.
/// @param after the words from the end of the place on
void count_behind(Context const& context, std::string_view after, Flow& flow);

// --- flows/travellers.cpp ---
/// Whoever goes somewhere, and of whom nothing else tells the institution, is of the one that sends.
void take_senders_for_travellers(Context& context);

// --- flows/implied_flows.cpp ---
/// 双方教师互访, 互派骨干教师各2名: the people of two sides go to each other.
std::vector<Flow> mutual_flows(Context& context, Words const& clause, std::vector<Words>& places);
/// Journeys of which the clause names no goal: 甲校选派教师4名支教; 支教教师由甲校选派; 接收跟岗干部2名.
/// @param subject the institution that the sentence speaks of, where the clause itself names none
/// @param row whether the words are a cell
std::vector<Flow> implied_flows(Context& context, Words const& clause, InstitutionId const& subject, bool row,
                                std::vector<Words>& places);

/// --- tables/roster.cpp
/// Whose people a label means: 支教教师 are of those who give, 跟岗人员 of those who take.
[[nodiscard]] InstitutionId side_of_label(Context const& context, std::string_view words);
/// --- people/listed_people.cpp
/// 李红，女，语文，高级教师; 王芳（教务主任）、李明（数学教师）: a line of people with what they are. @returns whether it is one
bool read_listed_people(Context& context, Statement const& statement);
/// 李红，语文，高级教师: one of them, where the words are that and nothing else. @param side whose they are, where the words do not say
[[nodiscard]] std::optional<ParticipantId> one_listed(Context& context, Words const& words, InstitutionId const& side);
/// --- people/honoured_people.cpp
/// Those of whom the text says no more than how they are called or what they look after, once all others are known.
void read_people_called_by_name(Context& context);
/// --- people/sentence_people.cpp
/// 领导小组办公室设在教务处，林静兼任办公室主任; 主任由林静兼任: a second post.
void read_heads_of_offices(Context& context, Words const& sentence);
/// Whether the words mean people by what they are, and no names: 初三任课教师.
[[nodiscard]] bool people_in_general(std::string_view words);

}  // namespace bangfu::document::reader
