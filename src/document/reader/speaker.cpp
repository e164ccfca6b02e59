// SPDX-License-Identifier: BSL-1.0
// Who speaks in a document, and to whom.
#include "speaker.hpp"

#include <algorithm>

#include "english_names.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const speaks("我校|本校|来校|我园|本园|我院|我局|我们");

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

/// Whoever signs alone.
InstitutionId signs(Context& context) {
  std::vector<Statement> const& all = context.outline.statements;
  for (std::size_t k = all.size(); k > 0 && k + 5 > all.size(); --k) {
    Words const& line = all[k - 1].whole;
    if (context.institutions.speaks_of_itself() && context.institutions.at(line.view(), 0).end == 0 &&
        line.size() < 60 && name_end(line.view(), 0) == line.size() && ends_like_institution(line.view()))
      return context.institutions.add(line);
    if (InstitutionId const who = alone_in(context, line); !who.empty()) return who;
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
    if (InstitutionId const who = alone_in(context, line); !who.empty() && !context.institutions.at(line.view(), 0).own)
      return who;
  return {};
}

/// Whose plan it is by its title.
InstitutionId only_in_the_title(Context const& context) {
  if (speaks.in(context.outline.title.view())) return {};
  std::vector<Mention> named;
  for (Words const& part : context.outline.title_parts)
    for (Mention const& m : context.institutions.find(part.view()))
      if (m.who.size() == 1) named.push_back(m);
  return named.size() == 1 ? named[0].who[0] : InstitutionId();
}

InstitutionId speaker_of(Context& context) {
  InstitutionId who = signs(context);
  if (who.empty() && !context.latin()) who = by_whom(context);
  if (who.empty() && context.institutions.speaks_of_itself()) {
    if (context.latin()) {
      who = english_issuer(context);
    } else {
      who = line_at_the_title(context);
      if (who.empty()) who = only_in_the_title(context);
    }
  }
  if (who.empty() && context.institutions.of_role(role::supporting).size() == 1)
    who = context.institutions.first(role::supporting);
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
  static Pattern const line("^([\\p{Han}·（）()]{4,40}):$");
  std::vector<Statement> const& all = context.outline.statements;
  std::vector<Words> lines = front_lines(context);
  for (std::size_t k = 0; k < 3 && k < all.size(); ++k) lines.push_back(all[k].whole);
  for (Words const& words : lines) {
    auto const m = line.whole(words.view());
    if (!m) continue;
    Mention const who = context.institutions.at((*m)[1], 0);
    if (who.end != m->end(1) || who.who.size() != 1 || who.who[0] == context.institutions.speaker()) continue;
    context.institutions.addressee(who.who[0]);
    return;
  }
}

void take_own_forms(Context& context) {
  static Pattern const ourselves("我校|我局|我园|我院|本校|本园|本院|本局|我们");
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

}  // namespace bangfu::document::reader
