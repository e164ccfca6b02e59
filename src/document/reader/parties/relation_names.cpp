// SPDX-License-Identifier: BSL-1.0
// The names that a sentence about who supports whom is read by, and the lists they stand in.
#include "document/reader/parties/relations.hpp"

namespace bangfu::document::reader {
namespace {

/// Counties that take part as such, and schools that have no names: 古渡区与望石县, 平湖市三所中学.
/// What stands before the name of a place that takes part.
std::string const before_place = "对口|结对|定点|帮扶|支援|援助|支持|帮助|助力|协作|赴|统筹";
Pattern const division(
    "(?:^|与|和|及|、|月|年|" + before_place + "|[,。 ])(?:" + before_place +
    ")*((?:[\\p{Han}]{1,5}?(?:自治州|自治县|新区|地区|兵团|省|市|县|区|州|旗|镇|乡)"
    "(?:[\\p{Han}]{1,4}(?:县|市|区))??|本[县市区])?(?:[一二三四五六七八九十两\\d]+所[\\p{Han}]{0,6}?(?:学校|中学|小学|"
    "幼儿园|高中|初中|院校|高校))?)"
    "(?:与|和|及|、|对口|结对|帮扶|支援|援助|协作|教育|基础|工作|职业|中小|学前|普通|义务|农村|乡村|东西部|年度|学年|"
    "计划|方案|\\d|[,。 "
    "]|$)");
Pattern const list_join("^(?:\\([^()]{1,60}\\))?(?:、|及|以及|和|与|\\+)(?:" + manner + deed + ")?$");
Pattern const strong_list_join("^(?:、|及|以及|\\+)$");

/// Whether a bracket that opens right after `from` is still open at `to`.
bool in_bracket_after(std::string_view text, std::size_t from, std::size_t to) {
  std::string_view const between = text.substr(from, to - from);
  std::size_t const open = between.find('(');
  return open <= 1 && between.find(')') == std::string_view::npos;
}

/// Whether a place stands within 《》: whom a paper is about helps nobody by being named there.
bool within_title_marks(std::string_view text, std::size_t at) {
  std::size_t const open = text.substr(0, at).rfind("《");
  return open != std::string_view::npos && text.substr(open, at - open).find("》") == std::string_view::npos;
}

/// 甲校（以下简称甲，前身丙校）、乙校两所学校帮扶丁校: what the bracket says, and how many they are, is nothing to who helps whom.
Abridged without_notes(Institutions const& institutions, Words const& words) {
  static Pattern const note("^ ?\\(([^()]{1,90})\\)");
  static Pattern const role("^“?(?:" + support_word + side_word + "|" + receive_word + side_word + "|[甲乙丙丁]方)”?$");
  // （被帮扶校，原石坝完小）: what it is comes first
  static Pattern const role_first("^ ?\\(“?(?:" + support_word + side_word + "|" + receive_word + side_word +
                                  ")”?[,;、]");
  static Pattern const count(
      "^(?:本部)?(?:等?(?:[一二两三四五六七八九十\\d]+)(?:所|家|个|校|园)(?:[\\p{Han}]{0,5}?(?:学校|单位|幼儿园|园所|"
      "院校|高校|企业|机构|[中小]学|示范园))?)?");
  static Pattern const when(
      "^(?:(?:自|从|于)?(?:(?:19|20)\\d\\d(?:-(?:19|20)?\\d\\d)?(?:学年度?|年度?)(?:[春秋]季?(?:学期)?)?|\\d{1,2}月(?:"
      "\\d{1,2}日)?)"
      "(?:起|至|到|-|以来|开始)?)+");
  std::string_view const whole = words.view();
  Abridged out;
  std::size_t from = 0;
  for (Mention const& m : institutions.find(whole)) {
    if (m.begin < from || m.who.size() != 1 || m.group) continue;
    // 内蒙古自治区河套旗蒙古族中学
    static Pattern const province(
        "(?:(?:内蒙古|宁夏回族|广西壮族|新疆维吾尔|西藏)自治区|内蒙古|广西|[\\p{Han}]{2}省|黑龙江省)$");
    auto const p = province.find(whole.substr(from, m.begin - from));
    out.take(whole, from, p ? from + p->begin() : m.begin);
    out.take(whole, m.begin, m.end);
    from = m.end;
    if (auto const w = when.at(whole, from)) from = w->end();
    auto const n = note.at(whole, from);
    if (auto const r = n ? role_first.at(whole, from) : std::nullopt) {
      out.take(whole, from, r->end() - 1);
      out.take(whole, n->end() - 1, n->end());
      from = n->end();
    } else if (n && !role.whole((*n)[1])) {
      from = n->end();
    }
    if (auto const c = count.at(whole, from)) {
      from = c->end();
      // 三所城区学校（以下简称支援学校）
      if (auto const more = note.at(whole, from); more && !(*c)[0].empty() && !role.whole((*more)[1]))
        from = more->end();
    }
  }
  out.take(whole, from, whole.size());
  return out;
}

}  // namespace

Relations::Relations(Context& context, Words const& words, bool title, bool pairs)
    : context_(context),
      words_(words),
      short_(without_notes(context.institutions, words)),
      title_(title),
      pairs_(pairs) {
  std::string_view const text = view();
  for (Mention const& m : context.institutions.find(text)) {
    if (m.who.size() != 1 || m.group || within_title_marks(text, m.begin)) continue;
    // 海隅公学（以下简称“海隅”）: the same once more
    if (!names_.empty() && names_.back().who.back() == m.who[0] && in_bracket_after(text, names_.back().end, m.begin)) {
      std::size_t const close = text.find(')', m.end);
      names_.back().end = close == std::string_view::npos ? m.end : close + 1;
      continue;
    }
    if (!names_.empty() && strong_list_join.whole(text.substr(names_.back().end, m.begin - names_.back().end))) {
      names_.back().end = m.end;
      names_.back().who.push_back(m.who[0]);
    } else {
      names_.push_back({m.begin, m.end, m.who});
    }
  }
  add_divisions();
}

Words Relations::where(std::size_t from, std::size_t to) const {
  if (from >= short_.at.size() || to == 0) return words_.part(0, 0);
  return words_.part(short_.at[from], short_.at[to - 1] + 1);
}

void Relations::add_list_before(std::size_t i, Role const& role, std::size_t to) {
  std::size_t first = i;
  while (first > 0 && listed_with_next(first - 1) && !party_known(names_[first - 1])) --first;
  for (std::size_t k = first; k <= i; ++k) add(names_[k], role, names_[k].begin, to);
}

std::string_view Relations::gap_after_subject(std::size_t i) const {
  std::string_view const text = view();
  std::string_view gap = text.substr(names_[i].end, names_[i + 1].begin - names_[i].end);
  // 我校（甲校）愿意帮扶你校（乙校）
  static Pattern const addressed("(?:你|贵|我|本)(?:校|园|院|局)\\($");
  if (auto const m = addressed.find(gap)) gap = gap.substr(0, m->begin());
  if (!gap.empty() && gap[0] == ')' && gap.find('(') == std::string_view::npos) gap.remove_prefix(1);
  std::size_t const begin = names_[i].begin;
  static Pattern const opens_a_clause("(?:^|[,。;:]|[,。;:](?:由|以)|[年月日]|我校\\()$");
  std::size_t const comma = gap.rfind(',');
  if (comma == std::string_view::npos || !opens_a_clause.in(text.substr(0, begin))) return gap;
  static Pattern const another_subject("(?:双方|两校|各校|学校|教师|学生|其|该校|由)[^,]*$");
  std::string_view const last = gap.substr(comma + 1);
  return another_subject.in(last) || last.empty() ? gap : last;
}

bool Relations::listed_with_next(std::size_t i) const {
  return list_join.whole(view().substr(names_[i].end, names_[i + 1].begin - names_[i].end)).has_value();
}

std::string_view Relations::gap_before(std::size_t i) const {
  return i == 0 ? std::string_view() : view().substr(names_[i - 1].end, names_[i].begin - names_[i - 1].end);
}

std::size_t Relations::end_of_list(std::size_t i) const {
  while (i + 1 < names_.size() && listed_with_next(i)) ++i;
  return i;
}

bool Relations::party_known(Names const& n) const {
  return std::any_of(n.who.begin(), n.who.end(),
                     [&](InstitutionId const& id) { return context_.institutions.is_party(id); });
}

bool Relations::in_role(Names const& n, Role const& role) const {
  return std::any_of(n.who.begin(), n.who.end(),
                     [&](InstitutionId const& id) { return context_.institutions.has_role(id, role); });
}

void Relations::complete(Names& a, Names& b) {
  for (Role const& role : {Role(role::supporting), Role(role::recipient)}) {
    Role const opposite = role == role::supporting ? Role(role::recipient) : Role(role::supporting);
    bool const first = in_role(a, role);
    if (!first && !in_role(b, role)) continue;
    Names const others = first ? b : a;
    for (InstitutionId const& id : others.who)
      if (!context_.institutions.is_party(id)) context_.institutions.party(id, opposite, where(a.begin, b.end));
    if (others.who.empty()) add(first ? b : a, opposite, a.begin, b.end);
    return;
  }
}

void Relations::add_divisions() {
  std::string_view const text = view();
  std::vector<Names> more;
  for (auto m = division.find(text); m && more.size() < 20;
       m = division.find(text, std::max(m->end(1), m->begin() + 1))) {
    if (m->end(1) < m->begin(1) + 6) continue;
    static Pattern const no_place(
        "^(?:根据|按照|依据|为|由)|^[两二三四五六七八九十\\d]+所|^(?:我|贵|你|为|做|各|该|全|两|推进|本[市县区省]$)");
    if (no_place.in((*m)[1])) continue;
    Names const place{m->begin(1), m->end(1), {}};
    bool const taken = std::any_of(names_.begin(), names_.end(),
                                   [&](Names const& n) { return n.begin < place.end && place.begin < n.end; });
    if (!taken) more.push_back(place);
  }
  names_.insert(names_.end(), more.begin(), more.end());
  std::sort(names_.begin(), names_.end(), [](Names const& a, Names const& b) { return a.begin < b.begin; });
}

void Relations::add(Names& names, Role const& role, std::size_t from, std::size_t to) {
  if (names.who.empty()) {
    context_.institutions.described(where(names.begin, names.end), role, where(from, to));
    return;
  }
  for (InstitutionId const& id : names.who) context_.institutions.party(id, role, where(from, to));
}

void Relations::add_by_order(Names& a, Names& b) {
  for (Names* const n : {&a, &b}) {
    Role const role = n == &a ? Role(role::supporting) : Role(role::recipient);
    if (n->who.empty()) add(*n, role, a.begin, b.end);
    for (InstitutionId const& id : n->who) context_.institutions.party_by_order(id, role, where(a.begin, b.end));
  }
}

}  // namespace bangfu::document::reader
