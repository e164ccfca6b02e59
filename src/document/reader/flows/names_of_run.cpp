// SPDX-License-Identifier: BSL-1.0
#include "document/reader/flows/names_of_run.hpp"

#include <algorithm>
#include <string>

#include "document/reader/parties/sides.hpp"
#include "document/reader/parties/spotting.hpp"
#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {

NamesOfRun::NamesOfRun(Context& context, Words const& run)
    : context_(context), run_(run), text_(run.view()), mentions_(with_roles(context.institutions.find(text_))) {
  tell_members();
  // 各支援学校 of many: by the word
  for (Mention& m : mentions_)
    if (m.by_deed && m.who.size() > 1) {
      m.who.clear();
      m.group = false;
    }
  tell_parts();
  // 白鹭大学数学学院, 园艺学院: whoever comes from there comes from the university
  for (Mention& m : mentions_)
    if (m.who.size() == 1 && !m.own && !m.by_deed)
      if (Faculty const f = faculty_in(context, text_, m.begin, m.end); !f.of.empty()) m.who = {f.of};
}

void NamesOfRun::tell_members() {
  std::vector<InstitutionId> const& taken = context_.institutions.of_role(role::recipient);
  if (context_.institutions.of_role(role::supporting).size() != 1 || taken.size() < 2 || taken.size() > 3) return;
  static Pattern const two("^两(?:园|校|所学校|所园)$");
  for (Mention& m : mentions_) {
    std::string_view const word = text_.substr(m.begin, m.end - m.begin);
    if ((!m.who.empty() && m.who != taken) || !(two.in(word) && taken.size() == 2)) continue;
    m.who = taken;
    m.group = false;
  }
  static Pattern const every("(?:^|[,;:])((?:每|各)(?:园|校|所学校|所校))(?:每|选|派|可|须|应|组织|安排|推荐)");
  for (auto m = every.find(text_); m && mentions_.size() < 64; m = every.find(text_, m->end(1))) {
    if (std::any_of(mentions_.begin(), mentions_.end(), [&](Mention const& k) { return k.begin == m->begin(1); }))
      continue;
    auto const at =
        std::find_if(mentions_.begin(), mentions_.end(), [&](Mention const& k) { return k.begin > m->begin(1); });
    mentions_.insert(at, Mention{.begin = m->begin(1), .end = m->end(1), .who = taken});
  }
}

void NamesOfRun::tell_parts() {
  static Pattern const own_part(
      "^(?:附属[\\p{Han}]{0,4}(?:医院|中学|小学|学校|高中|幼儿园)|[\\p{Han}]{2,8}?学院)(?:[\\p{Han}]|$|[ ,;。])");
  for (std::size_t k = 0; k < mentions_.size(); ++k) {
    Mention& m = mentions_[k];
    bool const next = k + 1 < mentions_.size() && mentions_[k + 1].begin == m.end;
    if (next || m.own || m.arrival) continue;
    if (m.by_deed && m.who.size() != 1) {
      std::size_t const end = name_end(text_, m.end);
      if (end <= m.end || end - m.end > 60 || is_object_word(text_.substr(m.end, end - m.end))) continue;
      m.who = {context_.draft.institution(run_.part(m.end, end))};
      m.end = end;
      m.group = m.by_deed = false;
    } else if (auto const p = m.who.size() == 1 && !m.by_deed ? own_part.at(text_, m.end) : std::nullopt) {
      std::string_view const more = (*p)[0];
      std::size_t end = m.end;
      for (char const* last : {"医院", "中学", "小学", "学校", "高中", "幼儿园", "学院"})
        if (std::size_t const at = more.rfind(last); at != std::string_view::npos)
          end = std::max(end, m.end + at + std::string_view(last).size());
      static Pattern const university("(?:大学|学院|高等专科学校)$");
      if (!university.in(context_.institutions.name(m.who[0])) || end == m.end) continue;
      InstitutionId const known = m.who[0];
      // Who a faculty sends is sent by its college
      if (is_faculty(text_.substr(m.end, end - m.end)) && context_.institutions.on_a_side(known)) {
        m.end = end;
        continue;
      }
      std::string const name = context_.institutions.name(known) + std::string(text_.substr(m.end, end - m.end));
      m.who = {context_.draft.institution(name)};
      m.end = end;
    }
  }
}

bool NamesOfRun::is_object_word(std::string_view words) {
  static Pattern const verbs("选派|派出|组织|安排|教师|学生|干部|校长|每|应|须|可|的");
  return verbs.in(words);
}

std::vector<InstitutionId> NamesOfRun::named_by(Mention const& m) {
  if (!m.who.empty()) return m.group && m.who.size() > 1 ? std::vector<InstitutionId>() : m.who;
  if (m.own) {
    InstitutionId const speaker = context_.institutions.speaker();
    return {speaker.empty() ? context_.draft.institution("我校") : speaker};
  }
  static Pattern const last_named("^该(?:附属)?[校园院县区医]");
  if (last_named.in(text_.substr(m.begin, m.end - m.begin)))
    for (std::size_t k = mentions_.size(); k-- > 0;)
      if (mentions_[k].end <= m.begin && mentions_[k].who.size() == 1 && !mentions_[k].own) return mentions_[k].who;
  if (m.by_deed) return {context_.draft.institution(run_.part(m.begin, m.end))};
  return {};
}

std::vector<InstitutionId> NamesOfRun::places_for(Goal const& goal, InstitutionId const& from) {
  if (!goal.to.empty()) return goal.to;
  Institutions const& institutions = context_.institutions;
  if (std::vector<InstitutionId> all = counted_places(goal.place.view()); !all.empty()) return all;
  // 到对口学校
  static Pattern const partner(
      "^(?:对口|结对|对应|伙伴|协作|共建|联谊|手拉手)(?:帮扶|支援|结对)?的?(?:学校|校|园|幼儿园|单位)$");
  InstitutionId const opposite = opposite_role(from);
  if (goal.other_side || goal.by_role || goal.place.empty() ||
      (partner.in(goal.place.view()) && (!opposite.empty() || !institutions.other_side(from).empty()))) {
    InstitutionId to = institutions.other_side(from);
    if (to.empty() && !goal.by_role) to = opposite;
    // A bureau that speaks is where nobody comes
    if (to.empty() && goal.other_side && from != institutions.speaker() &&
        (institutions.on_a_side(institutions.speaker()) || institutions.speaks_of_itself()))
      to = institutions.speaker();
    if (!to.empty()) return {to};
    if (goal.to_county)
      if (InstitutionId const county = county_of_helped(); !county.empty()) return {county};
    if (goal.place.empty())
      if (InstitutionId const called = other_side_or_word(context_, from); !called.empty()) return {called};
    if (goal.place.empty()) return {};
  } else if (InstitutionId const named = last_named(goal.place, goal.verb); !named.empty()) {
    return {named};
  } else if (InstitutionId const party = goal.several ? InstitutionId() : party_called(goal.place, from);
             !party.empty()) {
    return {party};
  }
  return {context_.draft.institution(goal.place)};
}

InstitutionId NamesOfRun::opposite_role(InstitutionId const& from) const {
  constexpr std::pair<std::string_view, std::string_view> pairs[] = {
      {"受援", "支援"}, {"受帮扶", "帮扶"}, {"受扶", "帮扶"}, {"接收", "派出"}};
  static std::size_t constexpr most = 256;  // of more the plan is not asked for each clause
  if (from.empty() || context_.plan().institutions.size() > most) return {};
  Institution const* const one = context_.plan().find(from);
  std::string const name(one == nullptr ? std::string_view() : std::string_view(one->name.any()));
  for (auto const& [taking, giving] : pairs)
    for (auto const& [word, other] : {std::pair(taking, giving), std::pair(giving, taking)}) {
      static Pattern const noun("^(?:学校|校|园|单位|方)$");
      if (name.compare(0, word.size(), word) == 0 && noun.in(name.substr(word.size())))
        return context_.draft.institution(std::string(other) + name.substr(word.size()));
    }
  return {};
}

InstitutionId NamesOfRun::county_of_helped() const {
  static Pattern const county("^(?:[\\p{Han}]{2,5}?(?:省|市|州|盟))?([\\p{Han}]{2,5}?[县旗])");
  std::string common;
  for (InstitutionId const& id : context_.institutions.of_role(role::recipient)) {
    auto const c = county.at(context_.institutions.name(id));
    if (!c || (!common.empty() && common != (*c)[1])) return {};
    common = (*c)[1];
  }
  return common.empty() ? InstitutionId() : context_.draft.institution(common);
}

std::vector<InstitutionId> NamesOfRun::counted_places(std::string_view words) const {
  static Pattern const side(std::string("^([两三四])(?:所|家|个)?(?:(") + giving_words + ")|(" + taking_words +
                            "))(?:" + side_nouns + ")$");
  auto const m = side.whole(words);
  if (!m) return {};
  std::size_t const n = (*m)[1] == "两" ? 2 : (*m)[1] == "三" ? 3 : 4;
  std::vector<InstitutionId> const& all =
      context_.institutions.of_role(m->has(2) ? Role(role::supporting) : Role(role::recipient));
  return all.size() == n ? all : std::vector<InstitutionId>();
}

InstitutionId NamesOfRun::party_called(Words const& words, InstitutionId const& not_this) const {
  std::string_view const w = words.view();
  if (w.size() < 9 || !ends_like_institution(w)) return {};
  InstitutionId party;
  InstitutionId other;
  bool parties_differ = false;
  bool others_differ = false;
  std::vector<Institution> const& all = context_.plan().institutions;
  for (std::size_t i = 0; i < all.size() && i < 64; ++i) {
    std::string const& name = context_.institutions.name(all[i].id);
    if (all[i].id == not_this || name.size() <= w.size() || name.compare(0, 6, w.substr(0, 6)) != 0) continue;
    bool const short_form = abbreviates(w, name);
    if (context_.institutions.on_a_side(all[i].id)) {
      parties_differ = parties_differ || (!party.empty() && party != all[i].id);
      party = all[i].id;
    } else if (short_form) {
      others_differ = others_differ || (!other.empty() && other != all[i].id);
      other = all[i].id;
    }
  }
  if (!party.empty()) return parties_differ ? InstitutionId() : party;
  return others_differ ? InstitutionId() : other;
}

InstitutionId NamesOfRun::last_named(Words const& words, std::size_t before) const {
  static Pattern const that("^该(.+)$");
  auto const m = that.whole(words.view());
  if (!m) return {};
  for (std::size_t k = mentions_.size(); k-- > 0;) {
    if (mentions_[k].end > before || mentions_[k].who.size() != 1) continue;
    std::string const& name = context_.institutions.name(mentions_[k].who[0]);
    std::string_view const kind = (*m)[1];
    if (name.size() >= kind.size() && name.compare(name.size() - kind.size(), kind.size(), kind) == 0)
      return mentions_[k].who[0];
  }
  // …派护士长到乙校；乙校学生到该医院实习: in the sentence before
  std::string_view const earlier = run_.of == nullptr ? std::string_view() : std::string_view(run_.of->text());
  std::size_t const from = run_.begin - std::min<std::size_t>(run_.begin, 300);
  std::string_view const near = ending(earlier.substr(from, run_.begin - from));
  std::vector<Mention> const told = context_.institutions.find(near);
  for (std::size_t k = told.size(); k-- > 0;)
    if (told[k].who.size() == 1 && context_.institutions.name(told[k].who[0]).ends_with((*m)[1])) return told[k].who[0];
  return {};
}

}  // namespace bangfu::document::reader
