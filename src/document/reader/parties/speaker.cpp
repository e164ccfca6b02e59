// SPDX-License-Identifier: BSL-1.0
// Who speaks in a document, and to whom.
#include "document/reader/parties/speaker.hpp"

#include <algorithm>

#include "document/reader/english/names.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const speaks("我校|本校|来校|我园|本园|我院|我局|我中心|我们");

/// The lines above the body, from the letterhead to what stands below the title.
std::vector<Words> front_lines(Context const& context) {
  std::vector<Words> lines;
  for (std::size_t const i : context.outline.front)
    lines.emplace_back(std::get<Passage>(context.outline.layout->items[i]).words);
  return lines;
}

/// The institution that a line is, and nothing else.
InstitutionId alone_in(Context const& context, Words const& line) {
  Mention const m = context.institutions.at(line.view(), 0);
  return m.end == line.size() && m.who.size() == 1 ? m.who[0] : InstitutionId();
}

/// The institution that a line is with an office of it, or in brackets, and nothing else: 甲中学教务处, （甲中学）.
InstitutionId alone_with_office(Context const& context, Words const& line) {
  static Pattern const office("^(?:[\\p{Han}]{2,8}(?:处|室|科|部|办|组|会|委|中心|股))?$");
  static Pattern const date("^ *(?:(?:19|20)\\d\\d年.*)?$");
  Words const words = line.trimmed("()- ");
  Mention const m = context.institutions.at(words.view(), 0);
  if (m.who.size() != 1 || m.own || m.by_deed || m.group) return {};
  std::string_view const rest = words.view().substr(m.end);
  return office.whole(rest) || date.whole(rest) ? m.who[0] : InstitutionId();
}

/// Whoever signs alone.
InstitutionId signs(Context& context) {
  std::vector<Statement> const& all = context.outline.statements;
  for (std::size_t k = all.size(); k > 0 && k + 5 > all.size(); --k) {
    Words const& line = all[k - 1].whole;
    if (context.institutions.speaks_of_itself() && context.institutions.at(line.view(), 0).end == 0 &&
        line.size() < 60 && name_end(line.view(), 0) == line.size() && ends_like_institution(line.view()))
      return context.institutions.add(line);
    if (InstitutionId who = alone_in(context, line); !who.empty()) return who;
    if (context.institutions.speaks_of_itself() && !context.latin() && line.size() < 90)
      if (InstitutionId who = alone_with_office(context, line); !who.empty()) return who;
  }
  return {};
}

/// ——水碓镇第二小学校长室, below the title
InstitutionId by_whom(Context& context) {
  static Pattern const dashed("^-+ ?([\\p{Han}]{3,30}?)(?:校长室|办公室|校办|教务处|园长室)?$");
  std::vector<Statement> const& all = context.outline.statements;
  std::vector<Words> lines;
  for (std::size_t k = 0; k < 2 && k < all.size(); ++k) lines.push_back(all[k].whole);
  for (Words const& line : front_lines(context)) lines.push_back(line);
  for (Words const& line : lines)
    if (auto const m = dashed.whole(line.view()); m && ends_like_institution((*m)[1]))
      return context.institutions.add(line.part(m->begin(1), m->end(1)));
  return {};
}

/// 柞山县红石砬乡中心幼儿园, a line of its own at the title
InstitutionId line_at_the_title(Context const& context) {
  std::vector<Statement> const& all = context.outline.statements;
  std::vector<Words> lines = context.outline.title_parts;
  for (Words const& line : front_lines(context)) lines.push_back(line);
  for (std::size_t k = 0; k < 2 && k < all.size(); ++k) lines.push_back(all[k].whole);
  for (Words const& line : lines)
    if (InstitutionId who = alone_with_office(context, line); !who.empty()) return who;
  return {};
}

/// 致甲小学王校长的信, 复甲小学: where in the title the one begins to whom it is written.
std::optional<std::size_t> addressee_in_title(Context const& context) {
  static Pattern const to_somebody("^(?:致|给|写给|复|答复|回复)");
  if (auto const m = to_somebody.at(context.outline.title.view())) return m->end();
  return std::nullopt;
}

/// Whose plan it is by its title.
InstitutionId only_in_the_title(Context const& context) {
  if (speaks.in(context.outline.title.view()) || addressee_in_title(context)) return {};
  std::vector<Mention> named;
  for (Words const& part : context.outline.title_parts)
    for (Mention const& m : context.institutions.find(part.view()))
      if (m.who.size() == 1) named.push_back(m);
  return named.size() == 1 ? named[0].who[0] : InstitutionId();
}

/// Whether a sentence speaks of somebody beside the one who speaks: 甲校对我校进行帮扶.
bool beside_the_speaker(Context const& context, InstitutionId const& id) {
  static Pattern const apart("^[^()]{0,200}$");
  for (Statement const& s : context.outline.statements) {
    if (s.whole.size() > 3000) continue;
    for (Words const& clause : split_at(s.whole, ",。;")) {
      if (!apart.in(clause.view())) continue;
      bool own = false;
      bool other = false;
      for (Mention const& m : context.institutions.find(clause.view())) {
        own = own || (m.own && !m.arrival);
        other = other || (!m.own && m.who.size() == 1 && m.who[0] == id);
      }
      if (own && other) return true;
    }
  }
  return false;
}

/// 我校——甲小学与…, 我园（甲幼儿园）, 我校甲小学: the name that the speaker gives beside 我校. A dash marks pairs as well (结对关系：
/// 我校—甲小学): behind it the sentence must go on with the name as its subject.
InstitutionId in_apposition(Context const& context) {
  static Pattern const beside("^(?:,即|即)?$");
  static Pattern const dash("^(?:-{1,2}|—+)$");
  static Pattern const goes_on("^(?:-|—|,?(?:与|和|同|对|向|将|继续|作为|是))");
  static Pattern const of_pairs("(?:[:、>→]|结对|安排|关系|名单|对子|配对|分组)[^,。;]*$");
  static Pattern const names_itself("^(?:我们学校|我们|我校|本校|我园|本园|我院|本院|我局|本局|我中心)$");
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 12 || s.whole.size() > 3000) break;
    std::vector<Mention> const named = context.institutions.find(s.whole.view());
    for (std::size_t i = 0; i + 1 < named.size(); ++i) {
      std::string_view const own = s.whole.view().substr(named[i].begin, named[i].end - named[i].begin);
      std::string_view const gap = s.whole.view().substr(named[i].end, named[i + 1].begin - named[i].end);
      bool const one = named[i + 1].who.size() == 1 && !named[i + 1].own && !named[i + 1].by_deed;
      if (!one || !names_itself.whole(own)) continue;
      std::string_view const behind = s.whole.view().substr(named[i + 1].end);
      bool const by_dash =
          dash.whole(gap) && goes_on.at(behind) && !of_pairs.in(s.whole.view().substr(0, named[i].begin));
      bool const in_bracket = gap == "(" && (behind.starts_with(")") || behind.starts_with(","));
      if (by_dash || in_bracket || beside.whole(gap)) return named[i + 1].who[0];
    }
  }
  return {};
}

InstitutionId speaker_of(Context& context) {
  InstitutionId who = signs(context);
  if (who.empty() && context.institutions.speaks_of_itself() && !context.latin()) who = in_apposition(context);
  if (who.empty() && !context.latin()) who = by_whom(context);
  if (who.empty() && context.institutions.speaks_of_itself()) {
    if (context.latin()) {
      who = english_issuer(context);
    } else {
      who = line_at_the_title(context);
      if (who.empty()) who = only_in_the_title(context);
    }
  }
  for (Role const& role : {Role(role::supporting), Role(role::recipient)}) {
    std::vector<InstitutionId> const& all = context.institutions.of_role(role);
    if (who.empty() && all.size() == 1 && !beside_the_speaker(context, all[0])) who = all[0];
    if (!context.institutions.speaks_of_itself()) break;
  }
  return who;
}

}  // namespace

bool says_we(Context const& context) {
  static Pattern const we("\\b(?:[Ww]e|[Oo]ur|[Oo]urs|[Uu]s)\\b");
  std::vector<Statement> const& all = context.outline.statements;
  if (context.latin())
    return std::count_if(all.begin(), all.end(), [](Statement const& s) { return we.in(s.whole.view()); }) > 1;
  return std::any_of(all.begin(), all.end(), [](Statement const& s) { return speaks.in(s.whole.view()); });
}

void find_speaker(Context& context) {
  Institutions& known = context.institutions;
  if (!known.speaker().empty()) return;
  known.speaker(speaker_of(context));
  if (known.speaks_of_itself() && known.speaker().empty()) known.speaker_unnamed(true);
}

void find_addressee(Context& context) {
  // 尊敬的甲小学全体老师：
  static Pattern const line("^(?:尊敬的|亲爱的|敬爱的|致|给)?([\\p{Han}·（）()]{4,40}):$");
  static Pattern const people(
      "^(?:的?(?:全体|各位|诸位|领导|老师|教师|校长|园长|院长|同志|同仁|朋友|师生|员工|同学|们|、|及|和))*$");
  std::vector<Statement> const& all = context.outline.statements;
  if (auto const begin = addressee_in_title(context))
    if (Mention const who = context.institutions.at(context.outline.title.view(), *begin);
        who.who.size() == 1 && who.who[0] != context.institutions.speaker())
      context.institutions.addressee(who.who[0]);
  std::vector<Words> lines = front_lines(context);
  for (std::size_t k = 0; k < 3 && k < all.size(); ++k) lines.push_back(all[k].whole);
  for (Words const& words : lines) {
    auto const m = line.whole(words.view());
    if (!m) continue;
    std::size_t const from = context.institutions.at(words.view(), 0).end > 0 ? 0 : m->begin(1);
    Mention const who = context.institutions.at(words.view(), from);
    if (!people.whole(words.view().substr(who.end, m->end(1) - who.end)) || who.who.size() != 1 ||
        who.who[0] == context.institutions.speaker())
      continue;
    context.institutions.addressee(who.who[0]);
    return;
  }
}

void take_own_forms(Context& context) {
  static Pattern const ourselves("我校|我局|我园|我院|我中心|本校|本园|本院|本局|我们");
  static Pattern const authority("(?:局|厅|委|委员会|政府|指挥部|办公室|研究院|研究室)$");
  static Pattern const of_authority("局|我们|我院");
  InstitutionId const speaker = context.institutions.speaker();
  if (speaker.empty()) return;
  bool const bureau = authority.in(context.institutions.name(speaker));
  std::vector<Text> forms;
  for (Statement const& s : context.outline.statements)
    for (auto m = ourselves.find(s.whole.view()); m && forms.size() < 9; m = ourselves.find(s.whole.view(), m->end())) {
      if (bureau && !of_authority.in((*m)[0])) continue;
      Text const form = context.draft.text(s.whole.part(m->begin(), m->end()));
      if (std::find(forms.begin(), forms.end(), form) == forms.end()) forms.push_back(form);
    }
  if (forms.empty()) return;
  for (Party& p : context.plan().parties)
    if (p.institution == speaker && p.called.empty()) p.called = forms.front();
  for (Institution& i : context.plan().institutions)
    if (i.id == speaker) i.short_names.insert(i.short_names.end(), forms.begin(), forms.end());
}

InstitutionId voice_of(Context const& context) {
  Institutions const& known = context.institutions;
  if (known.speaks_of_itself() && !known.speaker().empty()) return known.speaker();
  std::vector<Statement> const& all = context.outline.statements;
  InstitutionId signs;
  for (std::size_t k = all.size(); k > 0 && k + 4 > all.size(); --k) {
    Mention const m = known.at(all[k - 1].whole.view(), 0);
    if (m.end == 0 || m.end != all[k - 1].whole.size() || m.who.size() != 1 || m.own) continue;
    if (!signs.empty() && signs != m.who[0]) return {};
    signs = m.who[0];
  }
  if (!signs.empty()) return signs;
  static Pattern const helps(
      "^(?:对口|结对|定点|组团式?|蹲点|驻点|开展)*(?:帮扶|支援|协助|援助|帮带|支持|助力|托管|支教|关于|接受)");
  Mention const m = known.at(context.outline.title.view(), 0);
  // 滨江市普通高中结对方案: those that it is about
  static Pattern const of_a_kind(
      "(?:(?:普通|城乡|县域)高中|中小学校?|义务教育学校|职业院校|(?:农村|乡村|城乡)(?:学校|小学|幼儿园))$");
  if (of_a_kind.in(context.outline.title.view().substr(0, m.end))) return {};
  if (m.who.size() == 1 && helps.at(context.outline.title.view(), m.end)) return m.who[0];
  // 青峰县教育局2025年结对工作要点: nobody else is named
  static Pattern const another("^(?:[、,/与和及—-]|学校$)");
  if (m.end > 0 && m.who.size() == 1 && !m.own && !another.at(context.outline.title.view(), m.end) &&
      known.find(context.outline.title.view()).size() == 1)
    return m.who[0];
  return {};
}

InstitutionId actor_below(Context const& context, std::size_t heading) {
  static Pattern const duties(
      "^(?:的|方面|方)?(?:工作|主要|帮扶|具体)?(?:职责|责任|任务|义务|承诺|行动|举措|分工|安排|要做的事|工作)?$");
  for (int up = 0; up < 2 && heading != no_heading; ++up, heading = context.outline.headings[heading].parent) {
    std::string_view const title = context.outline.headings[heading].title.view();
    Mention const m = context.institutions.at(title, 0);
    if (m.end > 0 && m.who.size() == 1 && !m.own && duties.whole(title.substr(m.end))) return m.who[0];
  }
  return {};
}

InstitutionId unnamed_actor(Context const& context) {
  return context.sides.actor.empty() ? context.institutions.speaker() : context.sides.actor;
}

}  // namespace bangfu::document::reader
