// SPDX-License-Identifier: BSL-1.0
// Who takes part in a plan, in which role, and by which names.
#include <algorithm>
#include <utility>

#include "document/reader/context.hpp"
#include "document/reader/english/names.hpp"
#include "document/reader/parties/definitions.hpp"
#include "document/reader/parties/learned_names.hpp"
#include "document/reader/parties/learned_roles.hpp"
#include "document/reader/parties/lettered_parties.hpp"
#include "document/reader/parties/parties.hpp"
#include "document/reader/parties/party_labels.hpp"
#include "document/reader/parties/party_sentences.hpp"
#include "document/reader/parties/role_labels.hpp"
#include "document/reader/parties/speaker.hpp"
#include "document/reader/parties/spotting.hpp"

namespace bangfu::document::reader {
namespace {

void read_relations_of(Context& context, Statement const& statement, bool pairs) {
  bool first = true;
  for (Words const& sentence : split_at(statement.whole, "。;"))
    if (!puts_in_charge(context, sentence, std::exchange(first, false)))
      read_relations(context, sentence, false, pairs);
}

/// The office that issues a notice, and the lines of names that close a document.
void read_issuers(Context& context) {
  Outline const& outline = context.outline;
  static Pattern const about("^([\\p{Han}“”X×x○*-]{2,30}(?:局|厅|委|委员会|政府|指挥部|办公室))关于");
  static Pattern const letterhead("^([\\p{Han}“”X×x○*-]{2,30}(?:局|厅|教育处|委|委员会|政府|指挥部|办公室))(?:文件)?$");
  static Pattern const leads_own("^([\\p{Han}“”-]{2,20}(?:指挥部|教育厅|教育局))(?:\\d{4}年)?(?:教育)?");
  bool issued = false;
  for (std::size_t const i : outline.front) {
    Words const words(std::get<Passage>(outline.layout->items[i]).words);
    for (Pattern const* p : {&about, &letterhead}) {
      auto const m = p->find(words.view());
      if (!m) continue;
      // 甲县教育局办公室文件: the office writes for its bureau
      static Pattern const for_bureau("[局厅](办公室)$");
      auto const office = for_bureau.find((*m)[1]);
      std::size_t const end = office ? m->begin(1) + office->begin(1) : m->end(1);
      context.institutions.party(context.institutions.add(words.part(m->begin(1), end)), role::coordinating, words);
      context.institutions.speaker(context.institutions.first(role::coordinating));
      issued = true;
      context.notice = true;
    }
  }
  // 共青团甲县委员会 甲县教育局, and below it 关于…的通知: they issue it together
  static Pattern const begins_the_matter("^关于");
  static Pattern const body("^[\\p{Han}“”-]{2,30}(?:局|厅|委|委员会|政府|指挥部|办公室|妇联|联合会|工会|协会)$");
  for (std::size_t k = 0; k + 1 < outline.title_parts.size(); ++k) {
    Words const& line = outline.title_parts[k];
    std::vector<Words> const bodies = split_at(line, " 、");
    if (bodies.size() < 2 || bodies.size() > 6 || !begins_the_matter.in(outline.title_parts[k + 1].view()) ||
        !std::all_of(bodies.begin(), bodies.end(), [](Words const& b) { return body.whole(b.view()).has_value(); }))
      continue;
    for (Words const& b : bodies)
      context.institutions.party(context.institutions.known_or_new(b), role::coordinating, line);
    issued = context.notice = true;
  }
  if (!issued && context.institutions.of_role(role::supporting).empty() && !outline.title.empty()) {
    // 致甲县教育局的信: to whom it is written
    static Pattern const to_somebody("^(?:致|给|写给|复|答复|回复)");
    if (auto const m = to_somebody.in(outline.title.view()) ? std::nullopt : leads_own.find(outline.title.view())) {
      InstitutionId const id = context.institutions.add(outline.title.part(m->begin(1), m->end(1)));
      bool const has_recipient = !context.institutions.of_role(role::recipient).empty();
      static Pattern const commands("指挥部$|教育厅$");
      context.institutions.party(id, has_recipient && !commands.in((*m)[1]) ? role::supporting : role::coordinating,
                                 outline.title);
      context.institutions.speaker(id);
    }
  }
}

/// Whether the paper is one that the body which brings the sides together issues for others to follow.
bool is_notice(Context const& context) {
  InstitutionId const body = context.institutions.only(role::coordinating);
  static Pattern const to_follow("^关于|的通知|的意见");
  static Pattern const authority("(?:局|厅|委|委员会|政府|指挥部|办公室)$");
  if (body.empty() || !to_follow.in(context.outline.title.view()) || !authority.in(context.institutions.name(body)))
    return false;
  auto const stands_alone = [&](Words const& line) {
    Mention const m = context.institutions.at(line.view(), 0);
    return m.end == line.size() && m.who.size() == 1 && m.who[0] == body;
  };
  std::size_t looked = 0;
  return std::any_of(context.outline.statements.begin(), context.outline.statements.end(), [&](Statement const& s) {
    return ++looked <= 2000 && s.whole.size() < 120 && stands_alone(s.whole);
  });
}

/// Where only one side was told: the other institution that the title or the lines about it name.
void complete_sides(Context& context) {
  bool const gives = !context.institutions.of_role(role::supporting).empty();
  bool const takes = !context.institutions.of_role(role::recipient).empty();
  if (gives == takes) return;
  // 我园继续接受甲园的帮扶, 我校对口帮扶乙校: the one that speaks
  static Pattern const us("我校|我园|我院|本校|本园|本院");
  static Pattern const of_authority("(?:局|厅|委|政府|指挥部|办公室)$");
  if (InstitutionId const own = context.institutions.speaker();
      !own.empty() && !context.institutions.is_party(own) && !of_authority.in(context.institutions.name(own)))
    for (Statement const& s : context.outline.statements)
      if (auto const m = us.find(s.whole.view())) {
        context.institutions.party(own, gives ? role::recipient : role::supporting, s.whole.part(m->begin(), m->end()));
        return;
      }
  std::vector<Words> lines = context.outline.title_parts;
  for (std::size_t const i : context.outline.front)
    lines.emplace_back(std::get<Passage>(context.outline.layout->items[i]).words);
  static Pattern const authority(
      "(?:局|厅|委|政府|指挥部|办公室|联盟|共同体|学区|联合体|协作体|Office|Bureau|Department|Authority|Council)$");
  static Pattern const union_after("^[\\p{Han}]{0,4}(?:共同体|联盟|联合体|协作体)");
  for (Words const& line : lines)
    for (Mention const& m : context.institutions.find(line.view())) {
      if (m.who.size() != 1 || m.own || context.institutions.is_party(m.who[0]) ||
          authority.in(context.institutions.name(m.who[0])) || union_after.at(line.view(), m.end))
        continue;
      context.institutions.party(m.who[0], gives ? role::recipient : role::supporting, line.part(m.begin, m.end));
      return;
    }
}

/// Who helps whom by the sentences of the text that speak of it.
void read_told_in_sentences(Context& context) {
  static Pattern const relates(
      "^[^,。;]{3,20}(?:-+|—|–|→|⇄|↔)[^,。;]{3,30}(?:[,。;]|$)|"
      "^[^,。;:]{4,60}[带帮][\\p{Han}、]{4,60}[。;]?$|帮扶|支援|援助|结对|托管|帮带|帮我|主讲|助教|输出|输入|"
      "派出|接收|"
      "之校|师傅|徒弟|对象|被托管|支教队|团队|工作队|领办|牵头|对口|受援|合作|手拉手|牵手|携手|挂钩|结亲|协作|龙头|"
      "核心|总校|分校|"
      "共同体|联盟|受益|受助|共建|成员|姊妹|友好|商定|协商|支教");
  static Pattern const strong("帮扶|支援|帮带|托管|领办|结对|援助|帮建");
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    bool const early = ++looked <= 10;
    if (!early && context.outline.matter(s.heading) != SubjectMatter::parties && !strong.in(s.whole.view())) continue;
    if (!relates.in(s.whole.view())) continue;
    read_relations_of(context, s, true);
  }
}

/// 根据《甲中学对口支援乙中学方案》, in a paper of one of the two: what it carries out.
void read_titles_of_basis(Context& context) {
  static Pattern const marks("《([^《》]{6,120})》");
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 6) return;
    for (auto m = marks.find(s.whole.view()); m; m = marks.find(s.whole.view(), m->end())) {
      Words const title = s.whole.part(m->begin(1), m->end(1));
      bool own = false;
      for (Mention const& of : context.institutions.find(title.view()))
        for (Words const& part : context.outline.title_parts)
          for (Mention const& in_title : context.institutions.find(part.view()))
            own = own || (of.who.size() == 1 && of.who == in_title.who);
      if (own) read_relations(context, title, true, false);
    }
  }
}

/// What titles and sentences say of who helps whom, in the order in which they are believed.
/// @param title all lines of it as one text
void read_told_relations(Context& context, Words const& title) {
  Institutions const& known = context.institutions;
  Outline const& outline = context.outline;
  auto const nobody = [&](Role const& role) { return known.of_role(role).empty(); };
  read_relations(context, title, true, false);
  // (鹤鸣中学 ⇄ 塔尔巴湖中学), below the title
  static Pattern const mark("⇄|↔|→|—|--");
  for (std::size_t const i : outline.front)
    if (Words const line(std::get<Passage>(outline.layout->items[i]).words); mark.in(line.view()))
      read_relations(context, line, true);
  for (std::size_t k = 0; k < 2 && k < outline.statements.size(); ++k)
    if (Words const& line = outline.statements[k].whole; line.size() < 160 && mark.in(line.view()))
      read_relations(context, line, true);
  if (nobody(role::supporting) && !outline.title.empty()) read_who_is_helped(context, outline.title);
  // Who is named first in the title, where the first lines do not say otherwise
  std::size_t first_lines = 0;
  for (Statement const& s : outline.statements)
    if (++first_lines <= 6 && nobody(role::supporting)) read_relations_of(context, s, false);
  if (nobody(role::supporting) || nobody(role::recipient)) read_relations(context, title, true, true);
  if (nobody(role::supporting) && !outline.title_parts.empty()) read_pair(context, outline.title_parts.front());
  find_speaker(context);
  static Pattern const sends_off("^((?:[\\p{Han}])+?(?:学校|中学|小学|学院|大学))选派");
  if (nobody(role::supporting))
    if (auto const m = sends_off.find(outline.title.view()))
      context.institutions.party(context.institutions.add(outline.title.part(m->begin(1), m->end(1))), role::supporting,
                                 outline.title);
  read_told_in_sentences(context);
  if (nobody(role::supporting)) read_pair_in_text(context);
  if (nobody(role::supporting) && nobody(role::recipient)) read_titles_of_basis(context);
  for (Heading const& h : outline.headings)
    if (h.title.size() < 160) read_relations(context, h.title, false, false);
}

/// Names that the whole text uses without having introduced them.
void learn_all_abbreviations(Context& context) {
  Institutions& known = context.institutions;
  for (Heading const& h : context.outline.headings) known.learn_abbreviations(h.title.view(), h.title);
  for (Statement const& s : context.outline.statements) known.learn_abbreviations(s.whole.view(), s.whole);
  for (PlacedGrid const& g : context.outline.grids) {
    Prose head(context.draft.source());
    head.append(g.grid->head, Blanks::prose);
    known.learn_abbreviations(head.text(), Words(head));
    for (Row const& row : g.grid->rows)
      for (Prose const& cell : row.cells) known.learn_abbreviations(cell.text(), Words(cell));
  }
  for (Words const& part : context.outline.title_parts) known.learn_abbreviations(part.view(), part);
}

}  // namespace

void spot_institutions(Context& context) {
  std::vector<Spotted> names;
  auto const look = [&](Words const& words, bool in_title = false) {
    if (names.size() > 4000) return;
    for (NamePlace const& place : context.latin() ? spot_english_names(words.view()) : spot_names(words.view()))
      names.push_back({words.part(place.begin, place.end), place.alone, in_title});
  };
  // A title of several lines may part a name.
  Prose title(context.draft.source());
  for (Words const& part : context.outline.title_parts) title.append(part.span(), Blanks::prose);
  look(context.latin() ? Words() : Words(title), true);
  static Pattern const cut("[一二三四五六七八九十][中小高职幼]$");
  for (Words const& part : context.outline.title_parts)
    if (context.outline.title_parts.size() == 1 || !cut.in(part.view())) look(part, true);
  for (Heading const& h : context.outline.headings) look(h.title);
  for (Statement const& s : context.outline.statements) look(s.whole);
  for (PlacedGrid const& g : context.outline.grids)
    for (Row const& row : g.grid->rows)
      for (Prose const& cell : row.cells) look(Words(cell));
  context.institutions.spot(std::move(names));
}

void read_parties(Context& context) {
  bool const latin = context.latin();
  context.institutions.speaks_of_itself(says_we(context));
  context.second_gives = second_side_gives(context);
  if (latin)
    read_english_definitions(context);
  else
    read_definitions(context);
  spot_institutions(context);
  if (!latin) learn_shared_places(context);
  std::optional<Words> const points = latin ? std::nullopt : learn_teaching_points(context);
  read_called(context);
  context.charge_labels = labels_of_measures(context.outline.statements);
  read_labels(context);
  // A title of several lines is one text, which those who are described only are part of until they are settled.
  Prose title(context.draft.source());
  for (Words const& part : context.outline.title_parts) title.append(part.span(), Blanks::prose);
  if (!latin) read_told_relations(context, Words(title));
  read_pair_lists(context);
  if (latin) {
    find_speaker(context);
    read_english_parties(context);
  } else {
    read_listed_by_role(context);
    read_lines_of_sides(context);
    // Those who are only described, where no list has names
    context.institutions.settle_described();
  }
  read_pair_tables(context);
  // Once more: lists and tables have told names.
  read_called(context);
  read_issuers(context);
  complete_sides(context);
  find_speaker(context);
  // 我校下辖…教学点, of which the paper tells how they are helped
  if (InstitutionId const& own = context.institutions.speaker(); points && !own.empty())
    context.institutions.party(own, role::supporting, *points);
  if (latin) {
    weigh_english_sides(context);
    find_english_addressee(context);
  } else {
    find_addressee(context);
  }
  read_deeds(context);
  context.notice = context.notice || is_notice(context);
  if (latin) {
    read_english_deeds(context);
    read_roles_by_mentions(context);
  } else {
    read_compilers(context);
    learn_all_abbreviations(context);
    read_roles_by_mentions(context);
    learn_cores(context);
    weigh_sides(context);
    learn_relative_names(context);
  }
  take_own_forms(context);
}

}  // namespace bangfu::document::reader
