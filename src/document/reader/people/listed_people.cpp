// SPDX-License-Identifier: BSL-1.0
// Lists of people, one or more to a line: 李红，女，语文，高级教师; 王芳（教务主任）、李明（数学）; 姓名 by 姓名.
#include <algorithm>
#include <utility>

#include "document/reader/context.hpp"
#include "document/reader/flows/travellers.hpp"
#include "document/reader/parties/speaker.hpp"
#include "document/reader/people/people.hpp"
#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {
namespace {

/// What is said of people in a list besides school, post and title.
bool plain_detail(Context const& context, std::string_view words) {
  static Pattern const plain(
      "^(?:男|女|[\\p{Han}]{1,4}族|\\d{1,2}岁|(?:19|20)\\d\\d年(?:\\d{1,2}月)?(?:生|出生)?|(?:教龄|年龄)?\\d{1,2}年?|"
      "[\\p{Han}]{1,6}(?:专业|学科|组)|(?:本科|硕士|研究生|大专)(?:学历)?|中共党员|党员|(?:小学|初中|高中|幼儿园)?"
      "[\\p{Han}]{0,3}年级[\\p{Han}]{0,4}|(?:任教|担任|教)?(?:小学|初中|高中)?(?:语文|数学|英语)|团员|群众)$");
  Lexicon const& lexicon = context.draft.lexicon();
  static Pattern const stage("^(?:任?教|从事)?(?:小学|初中|高中|中学|学前)?");
  std::string_view subject = words;
  if (auto const s = stage.at(words); s && s->end() < words.size()) subject = words.substr(s->end());
  return plain.in(words) || !lexicon.code("subject", words).empty() || !lexicon.code("subject", subject).empty();
}

/// The same of those whom a list tells more of.
bool says_what_one_is(Context const& context, std::string_view words) {
  static Pattern const aide("(?:教员|秘书|助理|园医|校医|保育员)(?:\\(.*\\))?$");
  return says_what(context, words) || aide.in(words);
}

/// A name at the beginning of a member of a list, and what stands behind it, without the comma or brackets.
struct Listed {
  Words name{};
  Words said{};
};

/// @returns nothing in `name` where the words are no member of a list of people
Listed listed(Context const& context, Words const& member) {
  static Pattern const in_brackets("^([\\p{Han}·]{2,8})(?:同志|老师)?\\(([^()]{1,60})\\)$");
  static Pattern const behind_mark("^([\\p{Han}·]{2,8}|[\\p{Han}] [\\p{Han}])[, ]([^。;:]{1,120})$");
  for (Pattern const* form : {&in_brackets, &behind_mark})
    if (auto const m = form->whole(member.view());
        m && person_end(context, member.view(), 0, false) == m->end(1) && !says_what_one_is(context, (*m)[1]))
      return {member.part(m->begin(1), m->end(1)), member.part(m->begin(2), m->end(2))};
  return {};
}

/// What somebody is to be at another school: 任乙校副校长
Pattern const other("^(?:拟|挂|兼|担|出)任|^挂职|^任[^教]");

/// 现任教务主任: what somebody is now.
Words held_now(Words const& part) {
  static Pattern const now("^现任");
  auto const n = now.at(part.view());
  return n ? part.part(n->end(), part.size()) : part;
}

/// How many parts of what is said behind a name tell what somebody is; -1 where a part tells something else.
int told_of(Context const& context, Words const& said, char const* marks) {
  int told = 0;
  for (Words const& part : split_at(said, marks)) {
    Words const what = held_now(part);
    if (plain_detail(context, what.view()) || other.in(what.view())) continue;
    if (!says_what_one_is(context, what.view())) return -1;
    ++told;
  }
  return told;
}

ParticipantId put(Context& context, Listed const& one, InstitutionId const& side, char const* marks,
                  Words const& whole) {
  Said said{};
  for (Words const& part : split_at(one.said, marks)) {
    Words const what = held_now(part);
    static Pattern const takes("^(?:(?:拟|挂|兼|担|出)?任|挂职)(?:为)?");
    if (other.in(what.view())) {
      Said there{};
      note_on_person(context, what.part(takes.at(what.view()) ? takes.at(what.view())->end() : 0, what.size()), there);
      if (!there.of.empty() && !there.post.empty()) (void)context.draft.person(one.name, there.of, there.post, whole);
      continue;
    }
    if (!plain_detail(context, what.view())) note_on_person(context, what, said);
  }
  if (said.of.empty()) said.of = side;
  ParticipantId id = context.draft.person(one.name, said.of, said.post, whole);
  Participant* const p = context.draft.participant(id);
  if (p->title.empty() && !said.title.empty()) p->title = context.draft.text(said.title);
  if (p->post.empty() && !said.post.empty()) p->post = context.draft.text(said.post);
  return id;
}

/// Whose people a list names: as the words say that lead up to it, or the heading above it.
InstitutionId side_of_list(Context const& context, Statement const& statement) {
  if (!context.sides.section.empty()) return context.sides.section;
  std::vector<Statement> const& all = context.outline.statements;
  auto at = context.outline.at_item(statement.item);
  static Pattern const sends("^[^,。;:]{0,20}?(?:选派|委派|指派|派出|派|推荐|抽调|安排|遴选)");
  for (std::size_t n = 0; at != all.begin() && n < 40; ++n) {
    --at;
    std::string_view const line = at->whole.view();
    static std::size_t constexpr longest = 400;
    if (at->heading != statement.heading || line.size() > longest) break;
    if (last_character(line) != U':') {
      if (person_end(context, line, 0, false) > 0) continue;  // one more of them
      break;
    }
    for (Mention const& m : context.institutions.find(line)) {
      if (m.arrival || m.group || !sends.at(line, m.end)) continue;
      if (m.who.size() == 1) return m.who[0];
      if (m.own) return context.institutions.speaker();
    }
    if (InstitutionId side = side_of_label(context, line); !side.empty()) return side;
    break;
  }
  if (statement.heading != no_heading) {
    std::string_view const title = context.outline.headings[statement.heading].title.view();
    if (InstitutionId side = side_of_label(context, title); !side.empty()) return side;
  }
  return voice_of(context);
}

}  // namespace

std::optional<ParticipantId> one_listed(Context& context, Words const& words, InstitutionId const& side) {
  if (words.view().find(',') == std::string_view::npos || words.size() > 200) return std::nullopt;
  Listed const one = listed(context, words);
  if (one.name.empty() || told_of(context, one.said, ",、") < 1) return std::nullopt;
  return put(context, one, side, ",、", words);
}

namespace {

/// One of a pair in a row, with what stands beside the name.
struct Paired {
  InstitutionId of{};
  Words name{};
  Words said{};
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// 甲中学 高级教师 王五——乙中学 李六, 语文 王五 高级教师 乙中学 李六: two people, with school and rank; none where the line is no such row.
std::vector<Paired> pair_of_row(Context const& context, Words const& line) {
  static Pattern const sentence("[,。;:?!]");
  static Pattern const known_as(
      "^(?:省|市|县|区|校|镇)?级?(?:名师|骨干|骨干教师|学科带头人|教学能手|教坛新秀)$|^\\d{1,2}[.、]?$");
  if (line.size() < 12 || line.size() > 200 || sentence.in(line.view())) return {};
  std::vector<Words> const cells = split_at(line, " —→-");
  if (cells.size() < 3 || cells.size() > 9) return {};
  std::vector<Paired> people;
  Paired next;
  bool told = false;
  for (Words const& cell : cells) {
    Mention const school = context.institutions.at(cell.view(), 0);
    bool const fresh = next.of.empty() && next.said.empty();
    if (next.begin == next.end) next.begin = cell.begin;
    next.end = cell.end;
    if (school.who.size() == 1 && school.end == cell.size()) {
      if (!next.of.empty()) return {};
      next.of = school.who[0];
      told = true;
    } else if (says_what(context, cell.view()) || known_as.in(cell.view())) {
      if (fresh && !people.empty() && people.back().said.empty()) {
        people.back().said = cell;
        people.back().end = cell.end;
        next = Paired();
      } else {
        next.said = cell;
      }
    } else if (person_end(context, cell.view(), 0, false) == cell.size()) {
      next.name = cell;
      people.push_back(std::exchange(next, Paired()));
    } else if (context.draft.lexicon().code("subject", cell.view()).empty()) {
      return {};
    } else {
      next = Paired();
    }
  }
  return told && people.size() == 2 && next.of.empty() ? people : std::vector<Paired>();
}

/// 指导教师（甲中学） 青年教师: what a column of pairs is called, and whose its people are.
struct PairColumn {
  Words post{};
  InstitutionId of{};
};

/// The two columns of people, by the head above a row; none where no line before is one.
std::vector<PairColumn> pair_columns(Context const& context, Statement const& statement) {
  static Pattern const column(
      "^([\\p{Han}]{0,6}(?:教师|老师|导师|师傅|师父|徒弟|学员|骨干|对象|干部|校长|园长))(?:\\(([^()]{2,40})\\))?$");
  constexpr std::size_t most_rows = 30;
  auto at = context.outline.at_item(statement.item);
  for (std::size_t n = 0; at != context.outline.statements.begin() && n < most_rows; ++n) {
    --at;
    std::vector<PairColumn> columns;
    for (Words const& cell : split_at(at->whole, " "))
      if (auto const m = column.whole(cell.view())) {
        InstitutionId of;
        if (m->has(2))
          if (Mention const whose = context.institutions.at((*m)[2], 0); whose.who.size() == 1) of = whose.who[0];
        columns.push_back({cell.part(m->begin(1), m->end(1)), of});
      }
    if (columns.size() == 2) return columns;
    if (pair_of_row(context, at->whole).empty()) break;
  }
  return {};
}

}  // namespace

bool read_pair_row(Context& context, Statement const& statement) {
  std::vector<Paired> const people = pair_of_row(context, statement.whole);
  if (people.empty()) return false;
  std::vector<PairColumn> const columns = pair_columns(context, statement);
  for (std::size_t i = 0; i < people.size(); ++i) {
    Paired const& one = people[i];
    Said said{.of = one.of};
    if (!one.said.empty()) note_on_person(context, one.said, said);
    if (said.post.empty() && said.title.empty()) said.title = one.said;
    if (i < columns.size()) {
      if (said.of.empty()) said.of = columns[i].of;
      if (said.post.empty()) said.post = columns[i].post;
    }
    ParticipantId const id =
        context.draft.person(one.name, said.of, said.post, Words(*statement.whole.of, one.begin, one.end));
    Participant* const p = context.draft.participant(id);
    if (p->title.empty() && !said.title.empty()) p->title = context.draft.text(said.title);
  }
  return true;
}

bool read_people_of_several(Context& context, Words const& whole) {
  static Pattern const label("(?:^| )([\\p{Han}]{2,20}): ?");
  Words const line = whole.trimmed("。; ");
  struct Segment {
    InstitutionId of;
    Words label;
    Words value;
  };
  std::vector<Segment> all;
  bool with_post = false;
  if (line.size() > 500) return false;
  for (auto m = label.find(line.view()); m && all.size() < 12;) {
    if (all.empty() && m->begin() != 0) return false;
    auto const next = label.find(line.view(), m->end());
    Words const name = line.part(m->begin(1), m->end(1));
    all.push_back(
        {.of = {}, .label = name, .value = line.part(m->end(), next ? next->begin() : line.size()).trimmed()});
    Mention const known = context.institutions.at(name.view(), 0);
    if (known.who.size() == 1 && known.end == name.size()) all.back().of = known.who[0];
    // 石桥, of 石桥村小学: nobody else begins so
    std::size_t begin_so = 0;
    if (all.back().of.empty() && characters(name.view()) <= 4)
      for (Party const& p : context.plan().parties) {
        if (context.institutions.name(p.institution).rfind(std::string(name.view()), 0) != 0) continue;
        begin_so += all.back().of == p.institution ? 0U : 1U;
        all.back().of = p.institution;
      }
    if (all.back().of.empty() || begin_so > 1) return false;
    std::vector<Words> const parts = split_at(all.back().value, " ");
    if (parts.empty() || parts.size() > 3) return false;
    if (says_what(context, parts.back().view()) ||
        person_end(context, parts.back().view(), 0, parts.size() > 1) != parts.back().size())
      return false;
    if (parts.size() > 1 && !says_what(context, parts.front().view())) return false;
    with_post = with_post || parts.size() > 1;
    m = next;
  }
  if (all.size() < 2 || !with_post) return false;
  for (Segment const& s : all) {
    (void)person_in(context, s.value, s.of, {}, true);
    if (context.institutions.at(s.label.view(), 0).end == 0) context.institutions.also_called(s.of, s.label);
  }
  return true;
}

bool read_listed_people(Context& context, Statement const& statement) {
  Words const line = statement.whole.trimmed("。; ");
  if (line.size() < 9 || line.size() > 600) return false;
  // 李红，女，语文，高级教师
  for (char const* marks : {",、", " "}) {
    Listed const one = listed(context, line);
    if (one.name.empty() || told_of(context, one.said, marks) < 1) continue;
    if (*marks == ' ' && line.view().find(',') != std::string_view::npos) continue;
    (void)put(context, one, side_of_list(context, statement), marks, line);
    return true;
  }
  // 王芳、李明、赵亮，专业课教师
  static Pattern const several("^([\\p{Han}·]{2,5}(?:、[\\p{Han}·]{2,5})+),([^。;:]{2,60})$");
  if (auto const m = several.whole(line.view())) {
    Words const said = line.part(m->begin(2), m->end(2));
    std::vector<Words> const names = split_at(line.part(m->begin(1), m->end(1)), "、");
    if (told_of(context, said, ",") > 0 &&
        std::all_of(names.begin(), names.end(), [&](Words const& n) { return is_name(context, n.view(), false); })) {
      InstitutionId const side = side_of_list(context, statement);
      for (Words const& n : names) (void)put(context, {n, said}, side, ",", line);
      return true;
    }
  }
  // 王芳（教务主任）、李明（数学教师）: all of them with what they are
  static Pattern const next("\\)(?:、|,|;)");
  std::vector<Words> members;
  std::size_t begin = 0;
  for (auto m = next.find(line.view()); m; m = next.find(line.view(), m->end())) {
    members.push_back(line.part(begin, m->begin() + 1));
    begin = m->end();
  }
  members.push_back(line.part(begin, line.size()));
  static Pattern const brackets("\\)$");
  if (!brackets.in(line.view())) return false;
  std::vector<Listed> people;
  for (Words const& member : members) {
    Listed one = listed(context, member);
    int const told = one.name.empty() ? -1 : told_of(context, one.said, ",、");
    if (told < (members.size() > 1 ? 0 : 1)) return false;
    people.push_back(std::move(one));
  }
  InstitutionId const side = side_of_list(context, statement);
  for (std::size_t i = 0; i < people.size(); ++i) (void)put(context, people[i], side, ",、", members[i]);
  return true;
}

}  // namespace bangfu::document::reader
