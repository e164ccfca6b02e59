// SPDX-License-Identifier: BSL-1.0
// What a sentence tells of one institution by a label, a tag or a deed: who helps, who is helped.
#include "document/reader/parties/relations.hpp"
#include "document/reader/parties/role_labels.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const tagged_supporter("^ ?\\(“?" + support_word + side_word + "”?[,;、)]");
Pattern const tagged_recipient("^ ?\\(“?" + receive_word + side_word + "”?[,;、)]");
Pattern const as_recipient("^(?:\\([^()]*\\))?(?:并|均|都)?" + manner +
                           "(?:作为|为|任|担任|是|系)(?:[\\p{Han}]{0,8}的)?" + receive_word + side_or_end);
Pattern const supporter_is(
    "(?:^|[,。;、(]|所称|以|由|其中|[为是有:])" + how_many + "(?:" + support_word +
    "(?:学校|方|单位|校|园|院校)(?:依次|分别)?(?:为|是|有|包括|:|由|指定|,?(?:是指|系指|指)| |\\()?" + how_many +
    ":?|甲方(?:指定|所属|的|安排))$");
Pattern const recipient_is(
    "(?:^|[,。;、(]|所称|其中|与|和|[为是有:])" + how_many + "(?:(?:" + taking_words + ")的|" + receive_word +
    "(?:学校|方|单位|校|园|院校)(?:依次|分别)?(?:为|是|有|包括|:|由|指定|,?(?:是指|系指|指)| |\\()?" + how_many +
    ":?|乙方(?:指定|所属|的|安排))$");
/// A place and what it is for: 雪峰县第一中学挂职副校长1名
Pattern const place_there("^(?:挂职|支教|任教)[\\p{Han}]{2,8}[\\d一二三四五六七八九十]+名");
Pattern const joins_in("^(?:等[\\p{Han}\\d]{0,6})?(?:共同|协同|配合|联合)?(?:参与|参加|协同|组成|组建)");
/// 做好对口帮扶B工作: whom, without who
Pattern const helped_by_none(
    "(?:^|[,。;、年月日])(?:用[^,。;]{1,6}(?:时间|之内|内))?(?:[^,。;]{0,3}(?:[一二两三四五六七八九十\\d]+所[^,。;]{0,"
    "8}?(?:学校|中学|小学|高中|院校|"
    "幼儿园)|[两三四各][校园]区?))?"
    "(?:做好|开展|推进|加强|实施|继续|深化|为|全力|扎实|全面)*(?:“[^”]*”)?" +
    manner + deed + "$");

}  // namespace

bool Relations::told_by_label(std::size_t i, std::string_view before) {
  std::string_view const text = view();
  Names& a = names_[i];
  static Pattern const letter("^[甲乙丙丁]方$");
  bool const lettered = letter.in(text.substr(a.begin, a.end - a.begin));
  if (!lettered && supporter_is.in(before)) add_labelled(i, role::supporting, before.size());
  if (!lettered && recipient_is.in(before)) add_labelled(i, role::recipient, before.size());
  // 是我校的帮扶对象, 作为甲校的帮扶对象
  static Pattern const object(
      "^(?:继续)?(?:是|为|作为|做|当|担任)(?:[^,。;]{0,20}(?:帮扶|支援|援助|扶持|结对|对口)的?对象|[^,。;的]{2,20}的(?:"
      "结对|对口|定点)*"
      "(?:帮扶|受援|结对|对口|受帮扶|共建)(?:学校|单位|园|校)(?:[,。;(]|$)|(?:我校|本校|我园|我院)的?(?:结对|"
      "对口|"
      "定点)*(?:帮扶|支援|支持|受援|共建)(?:学校|单位|园))");
  // 甲校是我校的帮扶单位: who helps us, in a paper of those who are helped
  static Pattern const of_ours(
      "(?:我校|本校|我园|我院)的?(?:结对|对口|定点)*(?:帮扶|支援|支持)(?:学校|单位|园)(?:[,。;(]|$)");
  // 成员单位 that help together with the one which leads them
  static Pattern const together("(?:共同|参与)(?:帮|支|援|协|承|对口)");
  if (auto const o = object.at(text, a.end)) {
    bool const helps_us = of_ours.in((*o)[0]) && we_are_helped();
    add(a, helps_us ? Role(role::supporting) : Role(role::recipient), a.begin, o->end());
    if (i + 1 < names_.size() && names_[i + 1].end < o->end()) {
      add(names_[i + 1], helps_us ? Role(role::recipient) : Role(role::supporting), a.begin, o->end());
      return true;
    }
  } else if (auto const m = as_supporter.at(text, a.end)) {
    add_list_before(i, role::supporting, m->end());
    // 甲校是乙校的支援学校
    if (i + 1 < names_.size() && names_[i + 1].end < m->end() && text.substr(names_[i + 1].end, 3) == "的")
      add(names_[i + 1], role::recipient, a.begin, m->end());
  } else if (auto const r = as_recipient.at(text, a.end))
    add_list_before(i,
                    (*r)[0].find("成员") != std::string_view::npos && together.in(text) ? Role(role::supporting)
                                                                                        : Role(role::recipient),
                    r->end());
  // 甲局作为联络单位, 资助方是甲基金会
  static Pattern const as_label("^(?:作为|为|是|任|担任|系)([\\p{Han}]{2,7}?)(?:[,。;]|$)");
  static Pattern const company("企业$");
  static Pattern const label_is("(?:^|[,。;:])([\\p{Han}]{2,7}?)(?:为|是|有|由|:)$");
  for (auto const& l : {as_label.at(text, a.end), label_is.find(before)})
    if (Role const role = l ? role_of_label((*l)[1]) : Role();
        !role.empty() && ((role != role::supporting && role != role::recipient) || company.in((*l)[1])))
      for (std::size_t k = i; k <= (l->begin() == a.end ? i : end_of_list(i)); ++k)
        add(names_[k], role, names_[k].begin, names_[k].end);
  return false;
}

void Relations::helps_or_is_helped(std::size_t i, std::string_view before) {
  std::string_view const text = view();
  Names& a = names_[i];
  // 帮扶对象为甲校和乙校
  static Pattern const objects("(?:帮扶|支援|援助|帮带|扶持|结对帮扶)的?对象(?:确定)?(?:为|是|有|包括|:)$");
  if (objects.in(before))
    for (std::size_t k = i; k <= end_of_list(i); ++k) add(names_[k], role::recipient, a.begin, names_[k].end);
  // 我校的帮扶对象是甲校
  static Pattern const ours(
      "(?:我校|本校|我园|我院|我局)的?(?:结对|对口|定点)*(?:帮扶|支援|支持|受援)的?(?:对象|学校|单位|园)(?:是|为|"
      "有|:)$");
  static Pattern const whom_we_help("对象|受援");
  if (auto const o = ours.find(before))
    for (std::size_t k = i; k <= end_of_list(i); ++k)
      add(names_[k], we_are_helped() && !whom_we_help.in((*o)[0]) ? Role(role::supporting) : Role(role::recipient),
          a.begin, names_[k].end);
  // 甲校、乙校直接受援
  static Pattern const is_on_receiving_end(
      "^(?:\\([^()]*\\))?(?:等?[一二两三四五六七八九十\\d]{0,3}(?:家|所|校|园|个单位))?(?:负责|直接|共同|均为|均|"
      "都)*"
      "(?:受援|受助|受帮扶|受益|受帮|被帮扶|被帮|接受帮扶|受)(?:[,。;]|$)");
  // 甲校、乙校两家帮
  static Pattern const is_on_giving_end(
      "^(?:负责|直接|共同|主动|均|都|来|出面|承担)*(?:帮|帮扶|支援|施援|帮带|领办|援助)(?:[,。;]|$)");
  if (auto const g = is_on_giving_end.at(text, a.end); g && !with.in(gap_before(i)))
    add_list_before(i, role::supporting, g->end());
  if (auto const r = is_on_receiving_end.at(text, a.end)) add_list_before(i, role::recipient, r->end());
  // 支援我校的是甲校
  static Pattern const helper_of_us(deed + "(?:我校|本校|我园|我院|我们)的(?:学校|单位|园)?(?:是|为)$");
  if (helper_of_us.in(before)) {
    add(a, role::supporting, a.begin, a.end);
    InstitutionId const us = context_.institutions.speaker();
    if (!us.empty() && us != a.who.front() && !context_.institutions.is_party(us))
      context_.institutions.party(us, role::recipient, where(a.begin, a.end));
  }
  // 我校接受甲校的对口支援, 我校得到了甲校的倾力帮助
  static Pattern const we_accept(
      "(?:^|[,。;:])(?:[^,。;]{0,8}起)?(?:我校|本校|我园|本园|我院|本院|我们)(?:继续|将|开始|正式|已|有幸)*"
      "(?:接受|得到|获得|承蒙)(?:过|了)?(?:[\\p{Han}]{2,14}(?:——|--|—))?$");
  static Pattern const its_help("^(?:\\([^()]*\\))?的?" + manner + "(?:[\\p{Han}]{2})?" + deed);
  if (we_accept.in(before) && its_help.at(text, a.end)) {
    add(a, role::supporting, a.begin, a.end);
    InstitutionId const us = context_.institutions.speaker();
    if (!us.empty() && us != a.who.front() && !context_.institutions.is_party(us))
      context_.institutions.party(us, role::recipient, where(a.begin, a.end));
  }
}

void Relations::gathered(std::size_t i, std::string_view before) {
  std::string_view const text = view();
  Names& a = names_[i];
  // 以甲校为龙头，联合乙校、丙校组建共同体
  static Pattern const gathers("(?:联合|携手|吸纳|带领|团结|组织|带动|辐射|覆盖)$");
  static Pattern const founds("^(?:等[\\p{Han}\\d]{0,8})?,?(?:共同|联合)?(?:组建|组成|成立|构建|建立|结成|共建)");
  if (i > 0 && gathers.in(before) && founds.at(text, names_[end_of_list(i)].end) &&
      std::any_of(names_.begin(), names_.begin() + static_cast<std::ptrdiff_t>(i),
                  [&](Names const& n) { return in_role(n, role::supporting); })) {
    // A team of helpers is no union of helpers and helped.
    static Pattern const helpers(
        "^[^,。;]{0,20}(?:团队|工作队|支教队|支教团|帮扶团|支援团|援助团|帮扶组|支援队|讲师团)");
    std::size_t const last = end_of_list(i);
    bool const all_help = helpers.at(text, names_[last].end).has_value();
    for (std::size_t k = i; k <= last; ++k)
      add(names_[k], all_help ? Role(role::supporting) : Role(role::recipient), a.begin, names_[k].end);
  }
  // 集团由甲校领办，成员有总校和乙校、丙校: whoever does not lead the union is helped by it
  static Pattern const members_are(
      "(?:集团|联盟|共同体|教共体|联合体|领办|牵头)[^。;]{0,30}(?:成员|下辖|下设|辖)(?:学校|校|园|单位)?(?:现?有|为|是|"
      "包括|包含|:)?$");
  if (members_are.in(before)) add_members(i);
  // 共同体包括甲校、乙校、丙校，由甲校任核心校: one of the list leads it
  static Pattern const consists(
      "(?:集团|联盟|共同体|教共体|联合体|协作体|学区|片区|发展体)(?:现|共|目前|主要)*(?:包括|包含|涵盖|覆盖|由|有|"
      "吸纳|联结)(?:了)?(?:[\\d一二两三四五六七八九十]+(?:所|家|个)[\\p{Han}]{0,6}[:,]?(?:即|分别是|分别为)?)?$");
  if (consists.in(before))
    if (auto const leader = leader_of_list(i)) {
      if (!context_.institutions.has_role(leader->first, role::supporting))
        context_.institutions.party(leader->first, role::supporting, leader->second);
      add_members(i);
    }
  if (helped_by_none.in(before)) {
    std::size_t const last = end_of_list(i);
    for (std::size_t k = i; k <= last; ++k) add(names_[k], role::recipient, a.begin, names_[last].end);
    // Who does it: the subject of the sentence, where that is no authority
    for (std::size_t k = i; k-- > 0 && !title_;) {
      std::string_view const name = text.substr(names_[k].begin, names_[k].end - names_[k].begin);
      bool const subject = names_[k].begin == 0 || text[names_[k].begin - 1] == ',';
      if (names_[k].who.size() != 1 || !subject) continue;
      if (!is_authority.in(name)) add(names_[k], role::supporting, names_[k].begin, names_[last].end);
      break;
    }
  }
  // 支教队由A、B的6名教师组成，驻C
  static Pattern const team(
      "(?:团队|支教队|工作队|支教团|帮扶团|工作团|援助团|帮扶组|支援团|工作组)[\\p{Han}]{0,4}由$");
  static Pattern const stationed(
      "(?:团队|支教队|工作队|支教团|帮扶团|工作团|援助团|帮扶组|队员)(?:进驻|驻|派驻|赴|前往)$");
  // 团队生活由我校总务处保障: no team is made there
  static Pattern const makes_it("^[^,。;]{0,40}?(?:组成|构成|组建|派出|派员|派遣|选派|抽调|选送|担任|推荐|组队)");
  if (team.in(before) && makes_it.at(text, names_[end_of_list(i)].end)) {
    std::size_t const last = end_of_list(i);
    for (std::size_t k = i; k <= last; ++k) add(names_[k], role::supporting, a.begin, names_[last].end);
  }
  if (stationed.in(before)) add(a, role::recipient, a.begin, a.end);
}

void Relations::told_by_deed(std::size_t i) {
  std::string_view const text = view();
  Names& a = names_[i];
  if (auto const m = tagged_supporter.at(text, a.end)) {
    add(a, role::supporting, a.begin, m->end());
    add_rest_of_tagged_list(i);
  }
  if (auto const m = tagged_recipient.at(text, a.end)) add(a, role::recipient, a.begin, m->end());
  // 甲校2022年受援工作安排: whose plan of being helped
  static Pattern const is_helped(
      "^(?:20\\d\\d(?:-20\\d\\d)?(?:年度?|学年)?)?[春秋]?季?(?:第[一二]学期|学期|学年|年度)*(?:受援|受助|受帮扶|受扶|"
      "被帮扶|接受(?:对口|结对|援[疆藏青])*(?:(?:学校|单位|园)的?)?(?:对口|结对)?(?:帮扶|支援|援助|支持))(?:20\\d\\d(?:"
      "年度?|学年度?)?)?(?:工作)?(?:年度)?(?:计划|"
      "方案|安排|要点|"
      "实施)");
  if (title_ && is_helped.at(text, a.end)) add(a, role::recipient, a.begin, a.end);
  // A、B结对帮扶计划
  if (title_ && a.who.size() == 2 && names_.size() == 1 && !party_known(a)) {
    context_.institutions.party(a.who[0], role::supporting, where(a.begin, a.end));
    context_.institutions.party(a.who[1], role::recipient, where(a.begin, a.end));
  }
  if (place_there.at(text, a.end)) add(a, role::recipient, a.begin, place_there.at(text, a.end)->end());
  // 甲校主讲，乙校助教
  static Pattern const teaches("^(?:主讲|授课)(?:[,。;]|$)");
  static Pattern const assists("^(?:助教|助学|听课)(?:[,。;]|$)");
  if (teaches.at(text, a.end)) add(a, role::supporting, a.begin, a.end);
  if (assists.at(text, a.end)) add(a, role::recipient, a.begin, a.end);
  // 甲校帮我们
  static Pattern const helps_us(
      "^(?:开始|继续|已|一直|来|点名|主动|对口|专门|负责|答应|愿意|将|也|又)*(?:帮|带|帮扶|支援|支持|帮助|结对帮扶)(?:"
      "着|了)?(?:我们|我校|本校|我园)");
  if (auto const m = helps_us.at(text, a.end)) {
    add(a, role::supporting, a.begin, m->end());
    InstitutionId const us = context_.institutions.speaker();
    if (!us.empty() && !in_role(a, role::recipient) && us != a.who.front())
      context_.institutions.party(us, role::recipient, where(a.begin, m->end()));
  }
  static Pattern const bureau("(?:局|厅|委|政府|指挥部|办公室)$");
  if (takes_the_lead.at(text, a.end))
    add(a, bureau.in(text.substr(a.begin, a.end - a.begin)) ? Role(role::coordinating) : Role(role::supporting),
        a.begin, a.end);
  if (i > 0 && joins_in.at(text, a.end) && lead_before(i)) add(a, role::supporting, a.begin, a.end);
}

void Relations::add_labelled(std::size_t i, Role const& role, std::size_t before) {
  std::size_t last = end_of_list(i);
  // 支援学校甲与乙结对: the second is the other side
  static Pattern const and_with("(?:和|与)$");
  while (last > i && and_with.in(view().substr(0, names_[last].begin)) && pairing.at(view(), names_[last].end)) --last;
  for (std::size_t k = i; k <= last; ++k) {
    Pattern const& otherwise = role == role::supporting ? tagged_recipient : tagged_supporter;
    if (k > i && otherwise.at(view(), names_[k].end)) break;
    add(names_[k], role, k == i ? names_[i].begin - std::min(names_[i].begin, before) : names_[k].begin, names_[k].end);
  }
}

void Relations::add_rest_of_tagged_list(std::size_t i) {
  static Pattern const ends(
      "^(?:\\([^()]*\\))?(?:等?[一二两三四五六七八九十\\d]*[所家个]?(?:成员|加盟|结对)?(?:学校|单位|校|园))?"
      "(?:等[\\p{Han}\\d]{0,6})?(?:[,。;]|$|共同|组成|组建|结成|成立|参加|参与)");
  std::size_t const last = end_of_list(i);
  if (last == i || (i > 0 && listed_with_next(i - 1)) || !ends.at(view(), names_[last].end)) return;
  for (std::size_t k = i + 1; k <= last; ++k)
    if (tagged_supporter.at(view(), names_[k].end)) return;
  static Pattern const of_helpers(
      "^(?:\\([^()]*\\))?(?:等[\\p{Han}\\d]{0,6})?(?:共同)?(?:组成|组建)的?[^,。;]{0,12}(?:团|队|组)");
  Role const role = of_helpers.at(view(), names_[last].end) ? Role(role::supporting) : Role(role::recipient);
  for (std::size_t k = i + 1; k <= last; ++k)
    if (!party_known(names_[k])) add(names_[k], role, names_[k].begin, names_[k].end);
}

bool Relations::we_are_helped() const {
  static Pattern const helped("接受|受援|受助|[受被]帮扶");
  InstitutionId const us = context_.institutions.speaker();
  return helped.in(context_.outline.title.view()) ||
         (!us.empty() && context_.institutions.has_role(us, role::recipient));
}

void Relations::add_members(std::size_t i) {
  for (std::size_t k = i; k <= end_of_list(i); ++k)
    for (InstitutionId const& id : names_[k].who)
      if (!context_.institutions.has_role(id, role::supporting))
        context_.institutions.party(id, role::recipient, where(names_[k].begin, names_[k].end));
}

std::optional<std::pair<InstitutionId, Words>> Relations::leader_of_list(std::size_t i) const {
  std::size_t const last = end_of_list(i);
  std::vector<InstitutionId> all;
  for (std::size_t k = i; k <= last; ++k) all.insert(all.end(), names_[k].who.begin(), names_[k].who.end());
  if (all.size() < 2) return std::nullopt;
  for (std::size_t k = i; k <= last; ++k)
    for (InstitutionId const& id : names_[k].who)
      if (context_.institutions.has_role(id, role::supporting))
        return std::pair(id, where(names_[k].begin, names_[k].end));
  // Here, or in one of the sentences that follow: 甲校为核心校
  static Pattern const core("核心|牵头|龙头|领航|总校|总园|引领|领衔|主体|优质|领办");
  std::size_t looked = 0;
  for (Statement const& s : context_.outline.statements) {
    if (++looked > 40) break;
    if (s.whole.size() > 2000 || !core.in(s.whole.view())) continue;
    for (Mention const& m : context_.institutions.find(s.whole.view())) {
      if (m.who.size() != 1 || std::find(all.begin(), all.end(), m.who[0]) == all.end()) continue;
      if (as_supporter.at(s.whole.view(), m.end) || takes_the_lead.at(s.whole.view(), m.end) ||
          supporter_is.in(s.whole.view().substr(0, m.begin)))
        return std::pair(m.who[0], s.whole.part(m.begin, m.end));
    }
  }
  return std::nullopt;
}

bool Relations::lead_before(std::size_t i) const {
  for (std::size_t k = 0; k < i; ++k)
    if (takes_the_lead.at(view(), names_[k].end)) return true;
  return false;
}
}  // namespace bangfu::document::reader
