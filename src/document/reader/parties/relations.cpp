// SPDX-License-Identifier: BSL-1.0
// Who supports whom: relations between institutions that a sentence names.
#include "document/reader/parties/relations.hpp"

#include "document/reader/english/names.hpp"
#include "document/reader/parties/name_endings.hpp"
#include "document/reader/parties/parties.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const helps(
    "^ ?(?:等[\\p{Han}\\d]{0,8}?)?" + manner + deed + "(?:了|至|到)?(?:的)?(?:学校|单位)?(?:为)? ?$|^ ?" + manner +
    deed +
    "的(?:[一二两三四五六七八九十\\d]+(?:所|个|家))?[\\p{Han}]{0,4}(?:学校|单位|对象|中学|小学|幼儿园|教学点|[校园小点]"
    ")(?:"
    "分别|依次)?(?:为|是|有|即) ?$|^ ?(?:分别|各自|逐一)?(?:结对|对口|挂钩|牵手|结亲|对口协作)$|"
    "^(?:受托|接受委托|受委托|受托全面)(?:管理|托管|帮扶)$|"
    "^(?:各|共|每年|每学期|将|拟|应)*(?:选派|派出|派|组织|安排)[^,。;]{0,24}(?:对口)?(?:支援|帮扶|支教|援助)$|"
    "^\\) ?" +
    manner + deed + "[^,。;()]{0,20}\\($|^(?:牵头|负责)?" + manner + deed +
    "[^,。;():]{2,14}:$|"
    "^的(?:结对|对口|帮扶|共建|受援|结对帮扶)(?:学校|单位|对象|园)(?:是|为|有)$|^ ?" +
    manner +
    "(?:对接|结对|挂钩)$|"
    "^(?:\\([^()]*\\))?(?:等[\\p{Han}\\d]{0,6})?(?:共同|联合)?(?:组成|组建|成立)的?[^,。;]{0,14}(?:团队?|队|组|联合体),"
    "?" +
    manner + deed + "$");
Pattern const leads_into_help("^" + manner + deed);
Pattern const by("由$");
Pattern const accepts("^(?:[^,。;]{0,6})(?:接受|受|获)$");
Pattern const towards(
    "^(?:(?:自|从)[^,。;对向为给]{2,14}(?:起|开始)|具体|负责|承担|主要|每年|长期|继续|将|拟)*(?:对|向|为|给)(?:(?:贵|"
    "你|我|本)[县市区旗校园省局])?(?:的)?$");
Pattern const gives("^(?:(?:继续|将|拟)*(?:进行|开展|实施|给予|提供)[^,。;]{1,16}?的|为期[^,。;]{1,8}的)?" + manner +
                    "(?:进行|开展|实施|给予|提供)?" + manner + deed);
/// 原由甲校支援的乙校: who helped before
Pattern const was_before("(?:原来?|此前|过去|以往)由$");
Pattern const brings("^(?:指定|所属的?|选定|确定|安排|的|下属)$");

}  // namespace

void Relations::read() {
  if (read_pairs_in_a_row() || read_arrow()) return;
  std::vector<std::size_t> side_by_side;  // A与B结对: which names begin such pairs
  for (std::size_t i = 0; i < names_.size() && i < 40; ++i) {
    std::size_t const from = i == 0 ? 0 : names_[i - 1].end;
    std::string_view const before = view().substr(from, names_[i].begin - from);
    if (told_by_label(i, before) || handed_over(i)) continue;
    helps_or_is_helped(i, before);
    gathered(i, before);
    told_by_deed(i);
    if (i + 1 >= names_.size() || was_before.in(before)) continue;
    std::string_view const between = gap_after_subject(i);
    if (helps_next(i, before, between) || works_for_next(i, between)) continue;
    if (stands_beside_next(i, before, between)) side_by_side.push_back(i);
  }
  // What only stands side by side says less than the rest of the sentence.
  for (std::size_t const i : side_by_side) {
    Names& a = names_[i];
    Names& b = names_[i + 1];
    if (party_known(a) || party_known(b)) {
      // One side is known: the other is its counterpart.
      complete(a, b);
      continue;
    }
    add_by_order(a, b);
  }
}

bool Relations::handed_over(std::size_t i) {
  std::string_view const text = view();
  Names& a = names_[i];
  // 乙校纳入甲校帮扶范围
  static Pattern const taken_into("^(?:被|已|均|全部)*(?:纳入|列入|列为|确定为|作为)(?:了)?$");
  static Pattern const range("^(?:的)?" + manner + deed + "?(?:范围|名单|计划|对象)");
  if (i + 1 < names_.size() && taken_into.whole(text.substr(a.end, names_[i + 1].begin - a.end)) &&
      range.at(text, names_[i + 1].end)) {
    add_list_before(i, role::recipient, names_[i + 1].end);
    add(names_[i + 1], role::supporting, a.begin, names_[i + 1].end);
    return true;
  }
  // 将乙校交由甲校托管
  static Pattern const handed("^(?:整体|全部)?(?:交由|交给|委托给?|移交给?|划归|托付给?)$");
  static Pattern const to_run("^(?:全面|整体|直接|统一)?(?:托管|管理|代管|帮扶|领办|办学|帮带)");
  if (i + 1 < names_.size() && handed.whole(text.substr(a.end, names_[i + 1].begin - a.end)) &&
      to_run.at(text, names_[i + 1].end)) {
    add(a, role::recipient, a.begin, names_[i + 1].end);
    add(names_[i + 1], role::supporting, a.begin, names_[i + 1].end);
    return true;
  }
  return false;
}

bool Relations::helps_next(std::size_t i, std::string_view before, std::string_view between) {
  std::string_view const text = view();
  Names& a = names_[i];
  Names& b = names_[i + 1];
  if (helps.whole(between)) {
    // A、B和C帮扶D: those before belong to it
    std::size_t first = i;
    while (first > 0 && listed_with_next(first - 1)) --first;
    std::size_t last = i + 1;
    while (last + 1 < names_.size() && listed_with_next(last) && !leads_into_help.at(text, names_[last + 1].end))
      ++last;
    for (std::size_t k = first; k <= i; ++k) add(names_[k], role::supporting, names_[first].begin, names_[last].end);
    for (std::size_t k = i + 1; k <= last; ++k) add(names_[k], role::recipient, names_[first].begin, names_[last].end);
    return true;
  }
  // B由A对口帮扶, B接受A帮扶
  static Pattern const another_matter("决定|研究|安排|商定|确定|明确|指定|批准|同意|要求|部署|协调");
  if ((by.in(between) && between.size() < 24 && !another_matter.in(between)) || accepts.in(between)) {
    // 县教育局，由甲校帮扶乙校: whom it helps stands behind
    auto const m = gives.at(text, b.end);
    if (m && (i + 2 >= names_.size() || names_[i + 2].begin != m->end())) {
      add(b, role::supporting, a.begin, m->end());
      add(a, role::recipient, a.begin, m->end());
      return true;
    }
  }
  // 乙校的支援单位是甲校
  static Pattern const supporter_of("^(?:\\([^()]*\\))?[^,。;:]{0,8}?(?:的|:)(?:对应|结对)?" + support_word +
                                    "(?:学校|方|单位|校|园)(?:是|为|有)" + how_many + ":?$");
  if (supporter_of.whole(between)) {
    for (std::size_t k = i + 1; k <= end_of_list(i + 1); ++k) add(names_[k], role::supporting, a.begin, names_[k].end);
    add(a, role::recipient, a.begin, b.end);
    return true;
  }
  // 经甲县教育局与乙县教育局协商, …
  static Pattern const agreed(
      "^(?:人民政府|教育局)?(?:共同|充分|友好|多次)*(?:协商|商定|商议|研究|同意|批准|部署|安排)");
  static Pattern const passed("(?:经|由|按照?|根据)$");
  if (with.in(between) && is_authority.in(context_.institutions.name(a.who.empty() ? InstitutionId() : a.who[0])) &&
      passed.in(before) && agreed.at(text, b.end)) {
    add(a, role::coordinating, a.begin, b.end);
    add(b, role::coordinating, a.begin, b.end);
    return true;
  }
  return false;
}

bool Relations::works_for_next(std::size_t i, std::string_view between) {
  std::string_view const text = view();
  Names& a = names_[i];
  Names& b = names_[i + 1];
  // 赴B支教, where nothing else tells whom they help
  static Pattern const bound_for("(?:赴|到|前往|派往|派到|派驻)$");
  static Pattern const to_help("^(?:开展|进行|顶岗|对口|驻点|短期)*(?:支教|援教|支援|帮扶|走教)");
  std::size_t const last_there = end_of_list(i + 1);
  static Pattern const sent_there("派(?:往|到|驻)$");
  static Pattern const ends_there("^(?:[,。;]|$)");
  if (((bound_for.in(between) && to_help.at(text, names_[last_there].end)) ||
       (sent_there.in(between) && ends_there.at(text, names_[last_there].end))) &&
      !party_known(b) && context_.institutions.of_role(role::recipient).empty())
    for (std::size_t k = i + 1; k <= last_there; ++k) add(names_[k], role::recipient, b.begin, names_[k].end);
  // 甲、乙派驻丙、丁: who sends them helps
  static Pattern const sends_people(
      "^(?:每[年期]|每学[年期]|将|拟|应|对口|分别)*(?:选?派[^,。;]{0,14})?派(?:往|到|驻)$");
  if (sends_people.whole(between) && ends_there.at(text, names_[last_there].end) && in_role(b, role::recipient) &&
      !a.who.empty() && !is_authority.in(context_.institutions.name(a.who[0])))
    add_list_before(i, role::supporting, b.end);
  if (under_its_help(i, between)) return true;
  // A承担B的帮扶任务
  static Pattern const undertakes("(?:承担|负责|承接|承办|接受)(?:对|了)?(?:对口|结对|帮扶|支援)*$");
  static Pattern const task("^\\)?(?:[一二两三四五六\\d]{1,2}(?:年|学年|学期))?的?(?:" + manner + deed +
                            "|结对|对口|帮带)(?:任务|工作|职责|责任|[,。;]|$)");
  if (undertakes.in(between) && task.at(text, b.end)) {
    std::size_t const from = subject_before(i + 1);
    add(names_[from], role::supporting, names_[from].begin, b.end);
    add(b, role::recipient, names_[from].begin, b.end);
    return true;
  }
  // A对B进行帮扶
  if (towards.in(between)) {
    if (auto const m = gives.at(text, b.end)) {
      add(a, role::supporting, a.begin, m->end());
      add(b, role::recipient, a.begin, m->end());
      return true;
    }
  }
  // 其余三校为成员校
  static Pattern const others("(?:其余|其他|另外)[^,。;]{0,8}(?:为|是|作为)[^,。;]{0,4}" + receive_word);
  if (i == 0 && others.in(text)) {
    bool const led =
        std::any_of(names_.begin(), names_.end(), [&](Names const& n) { return as_supporter.at(text, n.end); });
    for (std::size_t k = 0; led && k < names_.size(); ++k)
      for (InstitutionId const& id : names_[k].who) {
        static Pattern const united("(?:集团|联盟|共同体)$");
        bool const core = std::any_of(names_.begin(), names_.end(), [&](Names const& n) {
          return as_supporter.at(text, n.end) && n.who == std::vector<InstitutionId>{id};
        });
        if (!core && !united.in(context_.institutions.name(id)))
          context_.institutions.party(id, role::recipient, where(names_[k].begin, names_[k].end));
      }
  }
  // 甲方指定A、B与乙方的C、D结对: whom a party brings along takes part in its role
  if (brings.in(text.substr(a.end, b.begin - a.end))) {
    for (Role const& r : {Role(role::supporting), Role(role::recipient)})
      if (in_role(a, r)) add(b, r, a.begin, b.end);
    return true;
  }
  // A选派教师到B支教, where nothing else tells the roles
  static Pattern const sends(
      "^(?:每年|每学期|将|拟|应|可|继续)*(?:选派|派出|派|组织|安排|抽调|(?:骨干|优秀|专业)?(?:教师|名师))[^。;]{0,"
      "40}(?:到|赴|前往|驻|进驻|入驻|"
      "常驻|"
      "派驻)$");
  static Pattern const to_teach(
      "^(?:支教|任教|送教|援教|开展支教|挂职支教|顶岗支教|驻校帮扶|指导|,?(?:开展|实施|进行)[^,。;]{0,10}(?:帮扶|"
      "支援|"
      "支教|托管))");
  static Pattern const to_learn("^(?:跟岗|学习|听课|观摩|培训|进修|研修)");
  if (sends.in(text.substr(a.end, b.begin - a.end)) && context_.institutions.of_role(role::supporting).empty() &&
      (context_.institutions.of_role(role::recipient).empty() || in_role(b, role::recipient))) {
    bool const teach = to_teach.at(text, b.end).has_value();
    if (teach || to_learn.at(text, b.end)) {
      add(a, teach ? Role(role::supporting) : Role(role::recipient), a.begin, b.end);
      add(b, teach ? Role(role::recipient) : Role(role::supporting), a.begin, b.end);
      return true;
    }
  }
  return false;
}

bool Relations::under_its_help(std::size_t i, std::string_view between) {
  static Pattern const help_of(
      "^的?(?:大力|全力|鼎力|悉心|精心|有力|对口|结对|倾力|长期)*(?:帮助|支持|帮扶|支援|扶持|带动|援助|指导|引领|帮带)("
      "?:和|与|、)?"
      "(?:帮助|支持|帮扶|支援|扶持|带动|援助|指导|引领|帮带)?下");
  static Pattern const within("^在$");
  static Pattern const comma("^,?$");
  std::string_view const text = view();
  Names& a = names_[i];
  Names& b = names_[i + 1];
  auto const school = [&](Names const& n) {
    return n.who.size() == 1 && ends_like_institution(context_.institutions.name(n.who[0])) &&
           !is_authority.in(context_.institutions.name(n.who[0])) &&
           !names_no_school(context_.institutions.name(n.who[0]));
  };
  if (!school(a) || !school(b) || party_known(a) || party_known(b)) return false;
  // 甲校在乙校的帮助下, 在乙校的帮助下，甲校
  auto const first = help_of.at(text, a.end);
  bool const helper_first = first && first->end() <= b.begin && text.substr(0, a.begin).ends_with("在") &&
                            comma.in(text.substr(first->end(), b.begin - first->end()));
  bool const helper_second = within.in(between) && help_of.at(text, b.end);
  if (!helper_first && !helper_second) return false;
  add(helper_first ? a : b, role::supporting, a.begin, b.end);
  add(helper_first ? b : a, role::recipient, a.begin, b.end);
  return true;
}

bool Relations::stands_beside_next(std::size_t i, std::string_view before, std::string_view between) {
  std::string_view const text = view();
  Names& a = names_[i];
  Names& b = names_[i + 1];
  // A与B结对
  static Pattern const dash("^ ?(?:—|--|-|→|->|=>|⇄|↔) ?$");
  static Pattern const sides("(?:双方|两校|两地|两园)(?:为|是|:|分别为)?$");
  bool const line = (dash.in(between) && a.begin < 8 && b.end + 20 > text.size()) ||
                    (a.begin == 0 && b.end == text.size()) || sides.in(before);
  if (pairs_ && with.in(between) && (line || title_ || pairing.at(text, b.end))) {
    if (!line) return true;
    add_by_order(a, b);
  }
  return false;
}

bool Relations::read_pairs_in_a_row() {
  static Pattern const and_with("^(?:\\([^()]*\\))?(?:与|和|同|—|--|-|⇄|↔|→)$");
  static Pattern const next_pair("^(?:\\([^()]*\\))?(?:、|,|,?以及)$");
  static Pattern const each(
      "^(?:\\([^()]*\\))?(?:等)?(?:分别|两两|各自|依次)?(?:为)?(?:结对|结成|结为|建立|开展|组成)");
  std::vector<Names> single;
  for (Names const& n : names_) {
    if (n.who.size() == 1) {
      single.push_back(n);
      continue;
    }
    // A list that the names of a pair were joined to: 乙、丙 of 甲与乙、丙与丁
    for (Mention const& m : context_.institutions.find(view().substr(n.begin, n.end - n.begin)))
      if (m.who.size() == 1) single.push_back({n.begin + m.begin, n.begin + m.end, m.who});
  }
  std::size_t pairs = 0;
  while (2 * pairs + 1 < single.size()) {
    auto const gap = [&](std::size_t k) { return view().substr(single[k].end, single[k + 1].begin - single[k].end); };
    if (!and_with.whole(gap(2 * pairs)) || (pairs > 0 && !next_pair.whole(gap(2 * pairs - 1)))) break;
    ++pairs;
  }
  if (pairs < 2 || !each.at(view(), single[2 * pairs - 1].end)) return false;
  for (std::size_t p = 0; p < pairs; ++p) {
    std::size_t const from = single[2 * p].begin;
    std::size_t const to = single[2 * p + 1].end;
    add(single[2 * p], role::supporting, from, to);
    add(single[2 * p + 1], role::recipient, from, to);
  }
  return true;
}

bool Relations::read_arrow() {
  static Pattern const arrow("→|->|=>|⇒");
  std::string_view const text = view();
  auto const m = arrow.find(text);
  if (!m || arrow.find(text, m->end()) || text.size() > 400 || text.find("。") != std::string_view::npos) return false;
  auto const right = [&](Names const& n) { return n.begin >= m->end(); };
  if (names_.size() < 2 || right(names_.front()) || !right(names_.back())) return false;
  for (Names& n : names_)
    add(n, right(n) ? Role(role::recipient) : Role(role::supporting), names_.front().begin, names_.back().end);
  return true;
}

std::size_t Relations::subject_before(std::size_t i) const {
  for (std::size_t k = i; k-- > 0;) {
    std::size_t const at = names_[k].begin;
    bool const opens = at == 0 || view()[at - 1] == ',' || view()[at - 1] == ':';
    if (opens && !names_[k].who.empty() && !is_authority.in(context_.institutions.name(names_[k].who[0]))) return k;
  }
  return i - 1;
}

void read_relations(Context& context, Words const& sentence, bool title, bool pairs) {
  if (sentence.size() > 2000) return;
  if (context.latin()) {
    read_english_relations(context, sentence, title);
    return;
  }
  Relations(context, sentence, title, pairs).read();
}

}  // namespace bangfu::document::reader
