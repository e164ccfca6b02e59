// SPDX-License-Identifier: BSL-1.0
/// @file
/// What every part of the reader works with.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include <bangfu/document/when.hpp>

#include "document/reader/draft.hpp"
#include "document/reader/outline/outline.hpp"
#include "document/reader/parties/institutions.hpp"
#include "document/reader/text/clauses.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {

/// An office in charge of something.
struct Charge {
  InstitutionId side{};  ///< empty where the text does not tell
  Words department{};    ///< empty where the institution as a whole is in charge
  Words where{};         ///< the words that say so
  Words about{};         ///< of what, as the clause words it
};
/// What a timetable says once for all of its lessons.
struct LessonFrame {
  std::optional<SchoolWeeks> weeks{};
  std::map<int, TimeOfDay> begins{};  ///< when sections begin
  Words teacher{};                    ///< who teaches them all
  Words class_name{};                 ///< the one class that is taught
  bool titled = false;                ///< the title says that lessons are what the document lists
};
/// How much the plan has of what an office may be in charge of.
struct Made {
  std::size_t measures = 0;
  std::size_t activities = 0;
  std::size_t targets = 0;
  std::size_t commitments = 0;
  friend bool operator==(Made const&, Made const&) = default;
};
/// What a statement has made of the plan.
struct Yield {
  Made first{};
  Made end{};
  std::size_t heading = no_heading - 1;
  Words matter{};       ///< of a statement that has made nothing: what it names
  bool closed = false;  ///< a line of offices has followed
};
struct Context {
  Draft& draft;
  Institutions& institutions;
  Outline& outline;
  TimeContext time{};
  std::set<std::size_t> taken{};                 ///< items that say who takes part, and nothing else
  bool practices = false;                        ///< the sentence before spoke of practices to copy
  Words group_name{};                            ///< of a group that was founded and not yet seated
  std::size_t seat_item = 0;                     ///< where a list of seats was read last
  bool seat_open = false;                        ///< more of its holders may follow, line by line
  int seat = 0;                                  ///< and which it was, see groups.cpp
  Text whom{};                                   ///< whom the last clause of the terms spoke of
  std::size_t whom_heading = no_heading - 1;     ///< and under which heading
  Yield last_yield{};                            ///< what the last statement has made that is no label of offices
  bool only_offices = false;                     ///< the last statement said who is in charge, and nothing else
  bool below_heading = false;                    ///< those whom the heading names are in charge of something
  std::vector<InstitutionId> named_pair{};       ///< the two institutions that a sentence named last
  InstitutionId section_side{};                  ///< the one institution that the heading names
  Words term_sentence{};                         ///< the sentence whose terms were read last
  std::size_t terms_before_sentence = 0;         ///< how many there were before it
  std::size_t own_matters = 0;                   ///< measures of which no more is told than who is in charge
  Text list_people{};                            ///< whom the list at hand is about: 支教教师：
  InstitutionId list_side{};                     ///< whose duties the list at hand tells: 甲方做好以下工作：
  std::vector<Charge> pending{};                 ///< offices in charge of what is told later
  std::size_t counted_heading = no_heading - 1;  ///< the heading under which targets were counted last
  std::size_t first_counted = 0;                 ///< the first of them that may still be told when it is due
  std::optional<Date> due_ahead{};               ///< what the items below a heading are due by, as words above them say
  std::size_t due_heading = no_heading - 1;      ///< and which heading
  std::optional<LessonFrame> lesson_frame{};     ///< once a lesson was looked for
  std::size_t table_head = 0;                    ///< where the head of the table stands that was read last
  bool table_tells_when = false;                 ///< whether it tells when things are done that are told elsewhere
  std::optional<Date> lesson_day{};              ///< the day that stands above the lessons at hand
  std::vector<bool> dated{};       ///< whether a list of dated events stands below each heading, last: none
  std::optional<int> next_year{};  ///< what 次年 means in the list at hand
  std::set<std::string, std::less<>> charge_labels{};  ///< 牵头单位, where more than one thing to do has it
  bool second_gives = false;                           ///< 乙方 supports 甲方
  bool notice = false;                                 ///< issued by an authority for others to follow

  [[nodiscard]] Plan& plan() const noexcept { return draft.plan(); }
  [[nodiscard]] bool latin() const noexcept { return draft.latin(); }
  /// Whether a list of dated events stands below the heading.
  [[nodiscard]] bool in_dated_list(std::size_t heading) const {
    std::size_t const h = heading == no_heading ? outline.headings.size() : heading;
    return h < dated.size() && dated[h];
  }
};

// --- outline/frame.cpp, outline/paper_dates.cpp, outline/period.cpp: title, number, period, dates, basis documents ---
void read_title(Context& context);
void read_period(Context& context);
/// The year in which the plan begins, or else in which it was signed or issued.
[[nodiscard]] std::optional<int> first_year(Context const& context);
void read_dates(Context& context);
void read_basis(Context& context);

// --- parties/parties.cpp ---
/// Takes up the names of institutions that the document uses.
void spot_institutions(Context& context);
void read_parties(Context& context);
/// --- parties/provinces.cpp: names with the province that the text never leaves out.
void keep_provinces(Context& context);

// --- parties/pair_lists.cpp ---
/// Lists of who helps whom, line by line.
void read_pair_lists(Context& context);
/// Tables with columns of supporting and receiving schools.
void read_pair_tables(Context& context);

// --- parties/called.cpp ---
/// Takes up what the text calls its institutions besides, as brackets behind their names say.
void read_called(Context& context);

// --- parties/deeds.cpp ---
/// Who coordinates, pays, supervises, advises: by what the text has them do.
void read_deeds(Context& context);

// --- parties/relations.cpp ---
/// Who supports whom, as sentences and titles say it of institutions that are known by name.
/// @param pairs whether two names that stand together are a pair, where nothing tells who helps whom
void read_relations(Context& context, Words const& sentence, bool title, bool pairs = true);

// --- people/people.cpp ---
/// Leading groups, contacts, signatories: what a statement says of people beside its provisions.
/// @returns whether the statement says nothing else
bool read_people(Context& context, Statement const& statement);
/// A line of one person, in parts: 青龙桥小学 戚小燕 办公室副主任. @returns whether it is one
bool read_person_line(Context& context, Words const& whole);
/// The institution that a statement tells to found something: whose the people are that it names.
InstitutionId founder_of(Context const& context, Statement const& statement);
/// Whether words say what somebody is: a school, an office, a post or a title.
bool says_what(Context const& context, std::string_view words);
// --- people/person.cpp ---
/// Whether the words can be the name of a person. @param sure whether a post says that one is named; else a surname must
bool is_name(Context const& context, std::string_view n, bool sure = true);
/// One person, with what is said beside the name: 甲中学教务主任王五, 王五（教务主任）, 县教育局 王五.
/// @param all what speaks of the person, and of nobody else
/// @param side the institution, where the words name none
/// @param label what the person is called where no post is told: 联系人
/// @param sure whether somebody is named here; else a surname must tell
std::optional<ParticipantId> person_in(Context& context, Words const& all, InstitutionId const& side = {},
                                       Text const& label = {}, bool sure = true);
/// What is said of somebody behind a comma: 王五，甲中学教务主任.
void describe_person(Context& context, ParticipantId const& id, Words const& words);
/// The institution in whose name the paper speaks: who says 我校, who alone signs it, or whose help its title tells of.
InstitutionId voice_of(Context const& context);
/// A faculty or office of a university: whose it is, and where its own name begins.
struct Faculty {
  InstitutionId of{};
  std::size_t begin = 0;
};
/// 白鹭大学数学学院, 数学学院 of the one university that takes part: an office of it, and no institution. @returns none else
Faculty faculty_in(Context const& context, std::string_view text, std::size_t begin, std::size_t end);
/// What is said of a person.
struct Said {
  InstitutionId of{};
  Words post{};
  Words title{};
};
/// Takes what a note says of somebody: 甲中学副校长，高级教师. What was said before stays.
void note_on_person(Context& context, Words const& note, Said& said);
/// Where the name of a person that begins at `at` ends; `at` where none begins there.
/// @param sure whether a post says that one is named; else a surname must
std::size_t person_end(Context const& context, std::string_view text, std::size_t at, bool sure);
/// 联系人：饶立春; 甲方联系人：实训处主任陆羽. @returns whether there are any
bool read_labelled_people(Context& context, Statement const& statement);
/// --- people/groups.cpp: leading groups and teams with their seats. @returns whether the statement says nothing else
bool read_group(Context& context, Statement const& statement);
/// --- people/sentence_people.cpp: persons named within a sentence: 柳湾二职数控专业教师沈一鸣.
void read_persons(Context& context, Words const& sentence);
/// --- english/people.cpp ---
void read_english_persons(Context& context, Words const& sentence);
bool read_english_people(Context& context, Statement const& statement);
/// Rows such as 姓名：万重山 专业：机械 职称：高级讲师.
bool read_person_record(Context& context, Words const& words);

/// --- offices/offices.cpp: the offices that a cell of a table lists.
/// @param head what stands above the column: 我局责任科室 says whose the offices are
std::vector<Charge> offices_in(Context& context, Words const& cell, std::string_view head = {},
                               InstitutionId const& side = {});
/// Remembers the two institutions that a sentence names, for 两校 behind it.
void note_pair(Context& context, std::string_view sentence);
/// Who is in charge, as a sentence says.
/// @param all whether the sentence says nothing else
/// @param behind whether it stands behind what is to be done: then 教务处排课 tells no more than who does it
std::vector<Charge> charges_in(Context& context, Words const& sentence, bool& all, bool behind = false);
/// Puts an office in charge of measures `first` up to `end`: of the one that it is about, where the text tells, else of all.
void put_in_charge(Context& context, Charge const& charge, std::size_t first, std::size_t end);
/// Puts offices in charge of all that a statement has made since `first`; where it has made nothing, of the statement before it
/// below the same heading.
void put_in_charge_of_statement(Context& context, std::vector<Charge> const& charges, Made const& first,
                                std::size_t heading);
/// Puts those whom a heading names in charge of what stands below it and was made since `first`. @param last whether nothing more
/// stands below it: then the heading itself is the measure where nothing was made
void put_in_charge_below_heading(Context& context, std::vector<Charge>& charges, std::size_t heading, Made const& first,
                                 bool last);
[[nodiscard]] Made made_so_far(Context const& context);
/// Remembers what a statement has made since `first`.
void note_block(Context& context, Statement const& statement, Made const& first);
/// 课后研讨由县教体局教研室主持: what no measure from `first` on tells is a measure of its own. Those in charge of it are taken
/// out of `charges`.
void put_in_charge_of_own_matters(Context& context, std::vector<Charge>& charges, std::size_t first,
                                  std::string const& number, std::size_t heading);
/// The statement without the office that it begins with: 教务处：组织教师听课.
Statement without_office(Context& context, Statement const& statement, std::vector<Charge>& offices);
/// 以上两项工作由…负责: puts them in charge of as many measures before `end` as the words say. @returns whether they say so
bool put_in_charge_of_those_before(Context& context, std::vector<Charge> const& charges, std::size_t end);
/// The same of the row of the schedule that was made last.
void put_row_in_charge(Context& context, Charge const& charge);
/// A line of a division of work: 环境创设：甲园保教处、乙园教研组; 教务处（双方）：第3、5项. @returns whether it is one
bool read_division(Context& context, Statement const& statement);
/// The one institution that a heading, or the one above it, names: whose the offices below it are.
InstitutionId side_of_section(Context const& context, std::size_t heading);
/// --- terms/agents.cpp: whose duties a heading, a label or the head of a list tells: 甲方责任, 乙方做好以下工作：
[[nodiscard]] InstitutionId whose_duties(Context const& context, std::string_view title);
/// Puts those in charge who were named before anything that they are in charge of.
void put_pending_in_charge(Context& context);

// --- measures/provisions.cpp ---
void read_provisions(Context& context, Statement const& statement);
// --- english/sentences.cpp ---
void read_english_provisions(Context& context, Statement const& statement);
/// Who pays, as a remark says it: meals by HTI, fares by SVS. @returns whether it says nothing else
bool read_english_costs(Context& context, Statement const& statement);

// --- terms/terms.cpp ---
/// Clauses about costs, certificates, appraisal, preference, eligibility … @returns whether the clause is one
bool read_term(Context& context, Words const& clause, Words const& sentence, SubjectMatter matter,
               std::string const& number, std::size_t heading = no_heading);

/// --- terms/whom.cpp: whom a statement names that leads up to a list, and nothing else: 支教教师：
[[nodiscard]] Text people_heading_a_list(Context const& context, Statement const& statement);
/// --- terms/costs.cpp: a table of who pays what for whom. @returns whether it is one
bool read_cost_grid(Context& context, Grid const& grid);
/// Whether a sentence tells, as one, how people are selected: 个人申请，学校推荐，县教育局审定.
[[nodiscard]] bool tells_selection(std::string_view sentence);

// --- measures/subjects.cpp: key subjects, and those short of staff ---
void read_subjects(Context& context, Words const& sentence);
/// Subjects of the catalogue, where the words list them and nothing else. @returns whether they do
bool read_subject_list(Context& context, Words const& item, bool key, bool lacks);

// --- measures/things.cpp ---
void read_things(Context& context, Words const& sentence);
void read_focus(Context& context);
// --- measures/sharing.cpp: what is shared, opened or lent, and papers to be made, as a list that a verb, a label or the sentence above governs ---
void read_shared(Context& context, Words const& sentence);
void read_made(Context& context, Words const& sentence);
void read_listed_things(Context& context);
// --- outline/listings.cpp: what is listed below words that tell what the list is of: 共享资源清单, 须提交：, 紧缺学科 ---
void read_listings(Context& context);
/// Whether a sentence tells that papers were made before.
[[nodiscard]] bool papers_of_the_past(std::string_view sentence);

// --- tables/tables.cpp ---
void read_grid(Context& context, PlacedGrid const& placed);
/// The head of a column as the document has it.
[[nodiscard]] Text head_text(Context const& context, Grid const& grid, std::size_t column);
// --- schedule/schedule.cpp ---
/// 九月：…; 6月20日前，…; blocks of labels. @returns whether the statement is a row of a schedule
bool read_schedule_statement(Context& context, Statement const& statement);
/// A sentence of the text that tells a time: 6月，两校学生开展“云上读书会”. @returns whether it is a row of its own
bool read_dated_sentence(Context& context, Words const& sentence, std::string const& number);
/// A heading with a time: （一）启动阶段（2021年4月至6月）.
void read_dated_heading(Context& context, Heading const& heading);
/// --- tables/blocks.cpp: blocks of labels and values. Reads on from a statement. @returns how many statements it took
std::size_t read_block(Context& context, std::size_t first);

// --- schedule/lessons.cpp ---
bool read_lesson_grid(Context& context, PlacedGrid const& placed);
bool read_lesson_statement(Context& context, Statement const& statement);
std::size_t read_lesson_block(Context& context, std::size_t first);

// --- schedule/dated.cpp ---
/// Below which headings a list of dated events stands; the last is for what has no heading.
[[nodiscard]] std::vector<bool> dated_lists(Context const& context);
/// Several events with a time each in one statement. @returns whether it tells such
bool read_events(Context& context, Statement const& statement);
/// One event of a list, with its time before it or in brackets behind it.
bool read_event(Context& context, Statement const& statement);
/// Months, each with things to do below it. @returns how many statements it takes
std::size_t read_month_list(Context& context, std::size_t first);
/// The same words with years such as 二〇二四 as 2024.
[[nodiscard]] std::string with_years_in_digits(std::string_view text);
/// The year that a caption or heading names holds for what stands below.
void take_caption_year(std::string_view caption, TimeContext& time);
/// Whether a statement is a time, and nothing else.
[[nodiscard]] bool names_time_only(Context const& context, Statement const& statement);

// --- outline/genre.cpp ---
/// Whether a document is a plan: it speaks of assistance between institutions, and it promises.
[[nodiscard]] bool reads_like_a_plan(Context const& context);

// --- measures/results.cpp ---
void read_results(Context& context, Statement const& statement);
/// The same of one sentence.
void read_results(Context& context, Words const& sentence);
/// Whether a sentence without figures tells that what follows was done: 四年来，协作取得明显成效。
[[nodiscard]] bool leads_past(Context const& context, std::string_view sentence);
/// Whether a statement ends with words that lead up to a list of what was done: 三年下来的成绩如下：
[[nodiscard]] bool leads_to_results(Statement const& statement);
/// Whether it is a member of a list that has strokes or dots for labels.
[[nodiscard]] bool has_bullet(Statement const& statement);
/// Those of a text that is no plan: what it tells to have been done.
void read_told_results(Context& context);
/// Whether a sentence tells what was done before the plan begins.
[[nodiscard]] bool tells_the_past(Context const& context, std::string_view sentence);

/// --- flows/journeys.cpp: who goes where, as a cell or a title says ---
/// @param subject the institution that the sentence speaks of, where the clause itself names none
std::vector<Flow> read_flows(Context& context, Words const& clause, InstitutionId const& subject,
                             std::vector<Words>& places);

/// --- tables/roster.cpp: 支教教师：王五、李四; 第一批：…; 学员来源：甲校12人. Leaves the statement to be read for the rest.
void read_listed_travellers(Context& context, Statement const& statement);
/// --- english/flows.cpp ---
std::vector<Flow> read_english_flows(Context& context, Words const& words, std::vector<Words>& places);
/// Whether the words mean people by what they are, and no names: 初三任课教师.
[[nodiscard]] bool people_in_general(std::string_view words);

/// The codes of modalities in the words, most telling first.
[[nodiscard]] std::vector<Modality> modalities_of(Context const& context, std::string_view words);
/// The area of a heading: made a part of the plan when something is first found under it.
Area area_of(Context& context, std::size_t heading);

}  // namespace bangfu::document::reader
