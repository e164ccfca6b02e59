// SPDX-License-Identifier: BSL-1.0
/// @file
/// Clauses about costs, certificates, appraisal, preference, eligibility, discipline.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "document/reader/context.hpp"
#include "document/reader/learned/model.hpp"

namespace bangfu::document::reader {

/// 不得收取培训费, 不得向乙校教师收费: what is free, and no rule of conduct.
inline std::string const charges_nothing = "不得(?:另行|再|向[^,。;]{2,16}?)*收取?[^,。;]{0,10}费";

/// Whom a clause speaks of: what stands before the cost or the verb.
[[nodiscard]] Words whom_of(Context const& context, Words const& clause);
/// Those who do what the clause tells to be done or over, wherever the text has named them: 跟岗期满 speaks of 跟岗教师.
[[nodiscard]] Text doers_of(Context const& context, Words const& clause);
/// The same, of words that tell whom a condition is about: 支教满一年的. Empty where the text names none before.
[[nodiscard]] Text those_who_do(Context const& context, Words const& whom);
/// Whom the statement has spoken of before the clause.
[[nodiscard]] Text spoken_of_here(Context const& context, Words const& clause);
/// Whom the headings, the statements before, or the title speak of.
[[nodiscard]] Text spoken_of_before(Context const& context, Words const& clause);

/// People whom the label of the statement names: 交换生：…; empty where it names none.
[[nodiscard]] Words labelled_people(Context const& context, Words const& clause);

/// The title of the item that the clause stands in.
[[nodiscard]] Words label_of(Context const& context, Words const& clause);

/// Takes up who bears a cost, certifies or appraises: institutions of the plan, and whoever else is named.
/// @param spoken what was said before: whom 该校 means
void bearers(Context& context, Terms& terms, Words const& list, std::string_view spoken = {});

/// Where the bodies that are listed from there on end: 甲校、县教育局人事股; `at` where none stands there.
[[nodiscard]] std::size_t bodies_end(Context const& context, std::string_view text, std::size_t at);
/// Where the one body that begins there ends; `at` where none does.
[[nodiscard]] std::size_t body_end(Context const& context, std::string_view text, std::size_t at);
/// Those who do what a clause tells; empty where it does not say.
[[nodiscard]] Words agent_of(Context const& context, Words const& clause);
/// Takes up the subject of a clause without one: who acts in the clauses before it, or whose duties the label or the heading tells.
/// @returns whether that is told
bool by_subject_before(Context& context, Terms& terms, Words const& clause, Words const& sentence, std::size_t heading);
/// The same by the label, the heading or the head of the list only.
bool by_section(Context const& context, Terms& terms, Words const& clause, std::size_t heading);
/// 派出学校, 接收单位: whose people are meant tells which side that is.
void resolve_senders(Context& context, Terms& terms);

[[nodiscard]] std::vector<PreferenceItem> preferences_of(Context const& context, std::string_view text);

/// A clause of the terms, while it is read.
class TermClause {
 public:
  TermClause(Context& context, Words const& clause, Words const& sentence, SubjectMatter matter, std::string number,
             std::size_t heading);
  /// @returns whether the clause is one
  bool read();

 private:
  // --- terms/sorts.cpp ---
  /// Of which sort the clause is, as has been learned.
  struct Sorts {
    Features features{};
    double none = 1;  ///< how sure it is that the clause is no term
    std::string
        likeliest;  ///< of those that it may be if it is one: a code of terms_kind, or "more" of the term before
    std::size_t before = 0;  ///< how many terms there were
  };
  static constexpr double surely = 0.7;    ///< as no term: its words are not asked
  static constexpr double unlikely = 0.2;  ///< to be none: a term whatever its words are
  [[nodiscard]] Features features_of_sort() const;
  [[nodiscard]] Sorts sorts_of_clause() const;
  /// For learning: as what the clause was read in the end.
  void note_sort(Sorts const& sorts, bool any) const;
  /// Takes the clause for what it most likely is, where no words of its own tell that.
  bool read_as(Sorts const& sorts);
  /// Who bears it, of the bodies that the clause names, where nothing else has told that. --- terms/bodies.cpp
  void by_bodies_named(Terms& t);

  // --- terms/terms.cpp ---
  /// By the words that are said with each sort.
  bool read_by_words();
  /// Who has a part in a choice.
  void by_those_who_choose();
  bool put(TermsKind kind);
  /// The words belong to the term that was made last.
  bool belongs_to_last();
  /// Whom the clause is about, where it says so itself or the words before it do. --- terms/whom.cpp
  void find_whom();
  /// Those who are meant under a condition: 考核优秀的 of 支教教师. --- terms/whom.cpp
  [[nodiscard]] Text with_those_meant(Words const& whom) const;
  /// The same; whom the clause is about is told here where the ones before have not told it.
  bool goes_on_about_whom();
  void by_agent();
  /// Who does what a clause tells that begins as `no_subject` does: the subject of what stands before, where nobody else is told.
  void by_subject_of_sentence(Pattern const& no_subject);
  /// 由…认定: who does what the clause before tells.
  bool goes_on_with_agent();
  bool preference();
  bool certification();
  bool discipline();
  bool other();
  bool eligibility();
  bool selection();
  bool appraisal();
  /// 支教教师每次下校须…: what they have to keep to.
  bool conduct();

  // --- terms/costs.cpp, cost_bearers.cpp ---
  /// 其余由家长承担: what is left of the cost before.
  bool rest_of_cost();
  /// 从…中列支: who bears the cost of the clause before.
  bool goes_on_with_cost();
  bool cost();
  /// Whether the clause tells of something that has to be paid; finds the title of the item where that tells what.
  bool tells_cost();
  /// Wages that go on are no cost of the help.
  bool wages(std::optional<Match> const& payer);
  void find_kind_of_cost(std::optional<Match> const& payer);
  bool more_of_the_cost_before();
  /// Who bears the cost of the clause. @returns whether it tells of a cost
  bool borne();
  /// 教师只负担自己的路费: those of whom it speaks bear it themselves.
  bool borne_by_those_meant();
  bool borne_by_subject();
  /// 承担…的差旅费: by the subject of what stands before.
  bool borne_by_subject_before();
  bool named_as_source();
  bool insured();
  bool paid_by_nobody_named();
  void put_cost();
  /// The same, of a clause that is known for a cost of that sort.
  bool put_cost_of(TermsKind kind);

  [[nodiscard]] Terms& last() const { return context_.plan().terms.back(); }
  /// The term that the clauses before in the sentence have made; null where there is none.
  [[nodiscard]] Terms* before() const;

  Context& context_;
  Words clause_;
  Words sentence_;
  std::string_view text_;
  SubjectMatter matter_;
  std::size_t heading_;
  Terms t_{};
  TermsKind cost_kind_{};
  Words label_{};              ///< the title of the item, where that tells what is paid
  std::size_t items_end_ = 0;  ///< where the words end that name the items of a cost
};
/// Clauses about costs, certificates, appraisal, preference, eligibility … @returns whether the clause is one
bool read_term(Context& context, Words const& clause, Words const& sentence, SubjectMatter matter,
               std::string const& number, std::size_t heading = no_heading);
/// Whom a statement names that leads up to a list, and nothing else: 支教教师：
[[nodiscard]] Text people_heading_a_list(Context const& context, Statement const& statement);
/// Whether a sentence tells, as one, how people are selected: 个人申请，学校推荐，县教育局审定.
[[nodiscard]] bool tells_selection(std::string_view sentence);
/// Whose duties a heading, a label or the head of a list tells: 甲方责任, 乙方做好以下工作：
[[nodiscard]] InstitutionId whose_duties(Context const& context, std::string_view title);

}  // namespace bangfu::document::reader
