// SPDX-License-Identifier: BSL-1.0
// Who supports whom: relations between institutions that a sentence names.
#include <algorithm>

#include "context.hpp"
#include "english_names.hpp"
#include "role_labels.hpp"
#include "sides.hpp"
#include "spotting.hpp"

namespace bangfu::document::reader {
namespace {

/// Institutions that stand in a list: A、B和C.
struct Names {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<InstitutionId> who{};  ///< empty where the words are known for none yet
};

/// Adverbs and kinds of help that stand before the deed itself.
std::string const manner =
    "(?:继续|将|要|应|可|拟|已|在|对应|共同|分别|全面|整体|深入|重点|具体|主动|联合|统一|开展|进行|实施|负责|承担|承接|"
    "组团式?|挂牌|挂钩|挂点|包联|捆绑|紧密型|跨区域|跨省|“[^”]{1,12}”|"
    "“[^”]{1,12}”式?|一对一|点对点|校对校|手拉手|定向|长期|持续|正式|对口|结对|定点|东西部|校际|托管式?|集团化|协作|的|"
    "学校|教育|工作|地|式)*";
std::string const deed =
    "(?:帮扶|支援|支持|援助|协助|帮助|扶持|提携|帮|带|托管|领办|带动|(?:负责|结对|挂钩|定点)联系|挂联|包联|包保|联帮|"
    "反哺|助力|援建|帮带|帮建|辐射|引领|支教|牵手|携手帮扶|"
    "代管|承办|惠及|"
    "送教(?:到|至|下乡到?)?|送课(?:到|至|下乡到?)?)";
Pattern const helps(
    "^ ?(?:等[\\p{Han}\\d]{0,8}?)?" + manner + deed +
    "(?:了|至|到)?(?:的)?(?:学校|单位)?(?:为)? ?$|^ ?(?:分别|各自|逐一)?(?:结对|对口|挂钩|牵手|结亲|对口协作)$|"
    "^(?:受托|接受委托|受委托|受托全面)(?:管理|托管|帮扶)$|"
    "^(?:各|共|每年|每学期|将|拟|应)*(?:选派|派出|派|组织|安排)[^,。;]{0,24}(?:对口)?(?:支援|帮扶|支教|援助)$|"
    "^\\) ?" +
    manner + deed + "[^,。;()]{0,20}\\($|^(?:牵头|负责)?" + manner + deed +
    "[^,。;():]{2,14}:$|"
    "^的(?:结对|对口|帮扶|共建|受援|结对帮扶)(?:学校|单位|对象|园)(?:是|为|有)$|^ ?" +
    manner +
    "(?:对接|结对|挂钩)$|"
    "^(?:等[\\p{Han}\\d]{0,6})?(?:共同)?(?:组成|组建)的?[^,。;]{0,12}(?:团队?|队|组)" +
    manner + deed + "$");
Pattern const leads_into_help("^" + manner + deed);
std::string const side_word = "(?:之)?(?:学校|方|单位|校|园|幼儿园|院校|学区|地|县|区|市)?";
std::string const support_word = std::string("(?:") + giving_words +
                                 "|派出|优质|示范|总校|集团总校|领航|引领|主体|城区|县城|城市|城镇|名|强|理事长|组长|"
                                 "托管|受托|襄助|主讲|东|东部|优势|强势|扶助|委派|捐助|"
                                 "输送|发起)";
std::string const receive_word =
    std::string("(?:") + taking_words +
    "|接收|接受|薄弱|西|西部|驻点|分校|对口帮扶|结对帮扶|助教|合作|乡村|农村|乡镇|山区|边远|弱|弱势|委托|参与)";
Pattern const tagged_supporter("^ ?\\(“?" + support_word + side_word + "”?[,;、)]");
Pattern const tagged_recipient("^ ?\\(“?" + receive_word + side_word + "”?[,;、)]");
/// What one side is: 支援学校, or the word alone at the end of a clause.
std::string const side_or_end = "(?:(?:之)?(?:学校|方|单位|校|园|幼儿园|院校|高校|学区|地)|[,。;]|$)";
Pattern const as_supporter("^(?:\\([^()]*\\))?(?:并|均|都)?" + manner +
                           "(?:作为|为(?:[^期\\P{Han}][\\p{Han}]{0,23}的)?|(?:任|担任|是|系)(?:[\\p{Han}]{0,24}的)?)" +
                           support_word + side_or_end);
Pattern const as_recipient("^(?:\\([^()]*\\))?(?:并|均|都)?" + manner +
                           "(?:作为|为|任|担任|是|系)(?:[\\p{Han}]{0,8}的)?" + receive_word + side_or_end);
/// 三所成员校：…
std::string const how_many = "(?:(?:[一二三四五六七八九十两\\d]+)(?:所|个|家|园|校))?";
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
Pattern const takes_the_lead("^(?:牵头|领衔|总牵头|主导)");
Pattern const joins_in("^(?:等[\\p{Han}\\d]{0,6})?(?:共同|协同|配合|联合)?(?:参与|参加|协同|组成|组建)");
Pattern const by("由$");
Pattern const accepts("^(?:[^,。;]{0,6})(?:接受|受|获)$");
Pattern const towards(
    "^(?:(?:自|从)[^,。;对向为给]{2,14}(?:起|开始)|具体|负责|承担|主要|每年|长期|继续|将|拟)*(?:对|向|为|给)(?:(?:贵|"
    "你|我|本)[县市区旗校园省局])?(?:的)?$");
Pattern const gives("^(?:(?:继续|将|拟)*(?:进行|开展|实施|给予|提供)[^,。;]{1,16}?的|为期[^,。;]{1,8}的)?" + manner +
                    "(?:进行|开展|实施|给予|提供)?" + manner + deed);
std::string const office_word = "(?:[\\p{Han}]{1,5}(?:处|室|科|办|部|组|股)|党委|党支部|党总支|团委|工会|少先队)?";
/// Since when, and how: 今年与, 自2020年起与
std::string const since =
    "(?:分别|各自|今年|本年度?|本学年|本学期|近年来|长期|继续|已|已经|拟|将|再次|正式|(?:自|从)?[^,。;与和同]{2,10}(?:"
    "起|以来|"
    "开始)|"
    "20\\d\\d年(?:\\d+月)?(?:起|以来)?)*";
Pattern const with(
    "^ ?(?:等[\\p{Han}\\d]{1,8})?" + office_word + since +
    "(?:与|和|同|跟|—|--|-|、|·|/"
    "|⇄|↔|→)(?:(?:城区|县城|乡镇|农村|乡村|薄弱|优质|偏远|对口|结对|帮扶|伙伴|友好|共建)(?:学校|幼儿园|园))?$");
Pattern const pairing(
    "^(?:\\([^()]*\\))?" + office_word +
    "[^,。;]{0,8}?(?:开展|结成|结为|结对|建立|缔结|签订|签署|签约|就|经|本着|进行|手拉手|“手拉手”|手牵手|"
    "“[^”]{1,14}”|对口|合作|共建|之间|协商|商定|友好|双方|两校|两园|携手|姊妹|校际|城乡|教育|帮扶|支教|支援|于|达成|在|"
    "拟|联盟|“结对|交流|德育|20\\d\\d|三年|五年|年度|工作|一对一|做朋友|交朋友|结亲|牵手|[的]?结对)");
/// 原由甲校支援的乙校: who helped before
Pattern const was_before("(?:原来?|此前|过去|以往)由$");
Pattern const brings("^(?:指定|所属的?|选定|确定|安排|的|下属)$");
/// 做好对口帮扶B工作: whom, without who
Pattern const helped_by_none(
    "(?:^|[,。;、年月日])(?:用[^,。;]{1,6}(?:时间|之内|内))?(?:[^,。;]{0,3}(?:[一二两三四五六七八九十\\d]+所[^,。;]{0,"
    "8}?(?:学校|中学|小学|高中|院校|"
    "幼儿园)|[两三四各][校园]区?))?"
    "(?:做好|开展|推进|加强|实施|继续|深化|为|全力|扎实|全面)*(?:“[^”]*”)?" +
    manner + deed + "$");
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

/// A sentence without what it says of names beside them, and where its bytes stand in the whole.
struct Abridged {
  std::string text{};
  std::vector<std::size_t> at{};

  void take(std::string_view whole, std::size_t from, std::size_t to) {
    text.append(whole.substr(from, to - from));
    for (std::size_t i = from; i < to; ++i) at.push_back(i);
  }
};

/// 甲校（以下简称甲，前身丙校）、乙校两所学校帮扶丁校: what the bracket says, and how many they are, is nothing to who helps whom.
Abridged without_notes(Institutions const& institutions, Words const& words) {
  static Pattern const note("^ ?\\(([^()]{1,90})\\)");
  static Pattern const role("^“?(?:" + support_word + side_word + "|" + receive_word + side_word + "|[甲乙丙丁]方)”?$");
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
    if (auto const n = note.at(whole, from); n && !role.whole((*n)[1])) from = n->end();
    if (auto const c = count.at(whole, from)) {
      from = c->end();
      // 三所城区学校（以下简称支援学校）
      if (auto const n = note.at(whole, from); n && (*c)[0].size() > 0 && !role.whole((*n)[1])) from = n->end();
    }
  }
  out.take(whole, from, whole.size());
  return out;
}

class Relations {
 public:
  /// @param pairs whether two names that stand together are a pair, where nothing tells who helps whom
  Relations(Context& context, Words const& words, bool title, bool pairs)
      : context_(context),
        words_(words),
        short_(without_notes(context.institutions, words)),
        title_(title),
        pairs_(pairs) {
    std::string_view const text = view();
    for (Mention const& m : context.institutions.find(text)) {
      if (m.who.size() != 1 || m.group || within_title_marks(text, m.begin)) continue;
      // 海隅公学（以下简称“海隅”）: the same once more
      if (!names_.empty() && names_.back().who.back() == m.who[0] &&
          in_bracket_after(text, names_.back().end, m.begin)) {
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

  void read() {
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
      add(a, role::supporting, a.begin, b.end);
      add(b, role::recipient, a.begin, b.end);
    }
  }

 private:
  /// What a label or a noun tells of a name. @returns whether it tells of the next as well
  bool told_by_label(std::size_t i, std::string_view before) {
    std::string_view const text = view();
    Names& a = names_[i];
    static Pattern const letter("^[甲乙丙丁]方$");
    bool const lettered = letter.in(text.substr(a.begin, a.end - a.begin));
    if (!lettered && supporter_is.in(before)) add_labelled(i, role::supporting, before.size());
    if (!lettered && recipient_is.in(before)) add_labelled(i, role::recipient, before.size());
    // 是我校的帮扶对象, 作为甲校的帮扶对象
    static Pattern const object(
        "^(?:是|为|作为)(?:[^,。;]{0,20}(?:帮扶|支援|援助|扶持|结对|对口)的?对象|[^,。;的]{2,20}的(?:结对|对口|定点)*"
        "(?:帮扶|受援|结对|对口|受帮扶|共建)(?:学校|单位|园|校)(?:[,。;(]|$)|(?:我校|本校|我园|我院)的?(?:结对|"
        "对口|"
        "定点)*(?:帮扶|支援|支持|受援|共建)(?:学校|单位|园))");
    // 成员单位 that help together with the one which leads them
    static Pattern const together("(?:共同|参与)(?:帮|支|援|协|承|对口)");
    if (auto const o = object.at(text, a.end)) {
      add(a, role::recipient, a.begin, o->end());
      if (i + 1 < names_.size() && names_[i + 1].end < o->end()) {
        add(names_[i + 1], role::supporting, a.begin, o->end());
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

  /// 乙校纳入甲校帮扶范围, 将乙校交由甲校托管.
  bool handed_over(std::size_t i) {
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

  /// Who helps or is helped, where the other side is we or stands elsewhere.
  void helps_or_is_helped(std::size_t i, std::string_view before) {
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
    if (ours.in(before))
      for (std::size_t k = i; k <= end_of_list(i); ++k) add(names_[k], role::recipient, a.begin, names_[k].end);
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

  /// Whom somebody gathers or helps who is not named, and who sends a team.
  void gathered(std::size_t i, std::string_view before) {
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
    if (helped_by_none.in(before)) {
      std::size_t const last = end_of_list(i);
      for (std::size_t k = i; k <= last; ++k) add(names_[k], role::recipient, a.begin, names_[last].end);
      // Who does it: the subject of the sentence, where that is no authority
      for (std::size_t k = i; k-- > 0 && !title_;) {
        std::string_view const name = text.substr(names_[k].begin, names_[k].end - names_[k].begin);
        bool const subject = names_[k].begin == 0 || text[names_[k].begin - 1] == ',';
        if (names_[k].who.size() != 1 || !subject) continue;
        if (!authority_.in(name)) add(names_[k], role::supporting, names_[k].begin, names_[last].end);
        break;
      }
    }
    // 支教队由A、B的6名教师组成，驻C
    static Pattern const team(
        "(?:团队|支教队|工作队|支教团|帮扶团|工作团|援助团|帮扶组|支援团|工作组)[\\p{Han}]{0,4}由$");
    static Pattern const stationed(
        "(?:团队|支教队|工作队|支教团|帮扶团|工作团|援助团|帮扶组|队员)(?:进驻|驻|派驻|赴|前往)$");
    if (team.in(before)) {
      std::size_t const last = end_of_list(i);
      for (std::size_t k = i; k <= last; ++k) add(names_[k], role::supporting, a.begin, names_[last].end);
    }
    if (stationed.in(before)) add(a, role::recipient, a.begin, a.end);
  }

  /// What a name does, or what the plan is of that it stands before.
  void told_by_deed(std::size_t i) {
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
        "被帮扶|接受(?:对口|结对)?(?:帮扶|支援|援助|支持))(?:20\\d\\d(?:年度?|学年度?)?)?(?:工作)?(?:年度)?(?:计划|"
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
        "^(?:开始|继续|已|一直|来)*(?:帮|带|帮扶|支援|支持|帮助|结对帮扶)(?:着|了)?(?:我们|我校|本校|我园)");
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

  /// A帮扶B, B由A对口帮扶, 乙校的支援单位是甲校, 经甲局与乙局协商.
  bool helps_next(std::size_t i, std::string_view before, std::string_view between) {
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
      for (std::size_t k = i + 1; k <= last; ++k)
        add(names_[k], role::recipient, names_[first].begin, names_[last].end);
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
      for (std::size_t k = i + 1; k <= end_of_list(i + 1); ++k)
        add(names_[k], role::supporting, a.begin, names_[k].end);
      add(a, role::recipient, a.begin, b.end);
      return true;
    }
    // 经甲县教育局与乙县教育局协商, …
    static Pattern const agreed(
        "^(?:人民政府|教育局)?(?:共同|充分|友好|多次)*(?:协商|商定|商议|研究|同意|批准|部署|安排)");
    static Pattern const passed("(?:经|由|按照?|根据)$");
    if (with.in(between) && authority_.in(context_.institutions.name(a.who.empty() ? InstitutionId() : a.who[0])) &&
        passed.in(before) && agreed.at(text, b.end)) {
      add(a, role::coordinating, a.begin, b.end);
      add(b, role::coordinating, a.begin, b.end);
      return true;
    }
    return false;
  }

  /// 赴B支教, A承担B的帮扶任务, A对B进行帮扶, 甲方指定A与乙方的C, A选派教师到B支教.
  bool works_for_next(std::size_t i, std::string_view between) {
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

  /// A与B结对: whether they stand side by side, and nothing more is told here.
  bool stands_beside_next(std::size_t i, std::string_view before, std::string_view between) {
    std::string_view const text = view();
    Names& a = names_[i];
    Names& b = names_[i + 1];
    // A与B结对
    static Pattern const dash("^ ?(?:—|--|-|→|->|=>|⇄|↔) ?$");
    static Pattern const sides("(?:双方|两校|两地|两园)(?:为|是|:|分别为)?$");
    bool const line = (dash.in(between) && a.begin < 8 && b.end + 20 > text.size()) ||
                      (a.begin == 0 && b.end == text.size()) || sides.in(before);
    if (pairs_ && with.in(between) && (line || title_ || pairing.at(text, b.end))) {
      if (line) {
        add(a, role::supporting, a.begin, b.end);
        add(b, role::recipient, a.begin, b.end);
      } else {
        return true;
      }
    }
    return false;
  }

  /// The sentence without what stands in brackets behind names.
  [[nodiscard]] std::string_view view() const noexcept { return short_.text; }
  /// A part of it, as the document has it.
  [[nodiscard]] Words where(std::size_t from, std::size_t to) const {
    if (from >= short_.at.size() || to == 0) return words_.part(0, 0);
    return words_.part(short_.at[from], short_.at[to - 1] + 1);
  }
  /// 甲与乙、丙与丁分别结对: two at a time. @returns whether the sentence is one
  bool read_pairs_in_a_row() {
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
  /// 甲（组长校）、乙 → 丙、丁: all on the left help all on the right. @returns whether the line is one
  bool read_arrow() {
    static Pattern const arrow("→|->|=>|⇒");
    std::string_view const text = view();
    auto const m = arrow.find(text);
    if (!m || arrow.find(text, m->end()) || text.size() > 400 || text.find("。") != std::string_view::npos)
      return false;
    auto const right = [&](Names const& n) { return n.begin >= m->end(); };
    if (names_.size() < 2 || right(names_.front()) || !right(names_.back())) return false;
    for (Names& n : names_)
      add(n, right(n) ? Role(role::recipient) : Role(role::supporting), names_.front().begin, names_.back().end);
    return true;
  }
  /// The names of a list behind the word that tells what they are: 三所成员校：甲、乙（…）、丙.
  void add_labelled(std::size_t i, Role const& role, std::size_t before) {
    std::size_t last = end_of_list(i);
    // 支援学校甲与乙结对: the second is the other side
    static Pattern const and_with("(?:和|与)$");
    while (last > i && and_with.in(view().substr(0, names_[last].begin)) && pairing.at(view(), names_[last].end))
      --last;
    for (std::size_t k = i; k <= last; ++k) {
      Pattern const& otherwise = role == role::supporting ? tagged_recipient : tagged_supporter;
      if (k > i && otherwise.at(view(), names_[k].end)) break;
      add(names_[k], role, k == i ? names_[i].begin - std::min(names_[i].begin, before) : names_[k].begin,
          names_[k].end);
    }
  }
  /// Those of a list that ends with name `i`: 甲、乙和丙为成员校.
  void add_list_before(std::size_t i, Role const& role, std::size_t to) {
    std::size_t first = i;
    while (first > 0 && listed_with_next(first - 1) && !party_known(names_[first - 1])) --first;
    for (std::size_t k = first; k <= i; ++k) add(names_[k], role, names_[k].begin, to);
  }
  /// 甲（牵头校）、乙、丙: those that bear no tag are its members.
  void add_rest_of_tagged_list(std::size_t i) {
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
  /// What stands between name `i` and the next; where it is the subject of the sentence, behind the last comma only: 甲校发挥优势，帮扶乙校.
  /// @pre there is a next
  [[nodiscard]] std::string_view gap_after_subject(std::size_t i) const {
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
  /// The institution of which a sentence speaks before name `i`: the nearest that begins a clause and is no authority.
  [[nodiscard]] std::size_t subject_before(std::size_t i) const {
    for (std::size_t k = i; k-- > 0;) {
      std::size_t const at = names_[k].begin;
      bool const opens = at == 0 || view()[at - 1] == ',' || view()[at - 1] == ':';
      if (opens && !names_[k].who.empty() && !authority_.in(context_.institutions.name(names_[k].who[0]))) return k;
    }
    return i - 1;
  }
  /// Whether only what joins a list stands between a name and the next. @pre there is a next
  [[nodiscard]] bool listed_with_next(std::size_t i) const {
    return list_join.whole(view().substr(names_[i].end, names_[i + 1].begin - names_[i].end)).has_value();
  }
  /// What stands between the name before and name `i`.
  [[nodiscard]] std::string_view gap_before(std::size_t i) const {
    return i == 0 ? std::string_view() : view().substr(names_[i - 1].end, names_[i].begin - names_[i - 1].end);
  }
  /// The last name of the list in which a name stands.
  [[nodiscard]] std::size_t end_of_list(std::size_t i) const {
    while (i + 1 < names_.size() && listed_with_next(i)) ++i;
    return i;
  }
  [[nodiscard]] bool party_known(Names const& n) const {
    return std::any_of(n.who.begin(), n.who.end(),
                       [&](InstitutionId const& id) { return context_.institutions.is_party(id); });
  }
  [[nodiscard]] bool in_role(Names const& n, Role const& role) const {
    return std::any_of(n.who.begin(), n.who.end(),
                       [&](InstitutionId const& id) { return context_.institutions.has_role(id, role); });
  }
  /// One of two sides is known, in whole or in part: the others of the other are its counterpart.
  void complete(Names& a, Names& b) {
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
  [[nodiscard]] bool lead_before(std::size_t i) const {
    for (std::size_t k = 0; k < i; ++k)
      if (takes_the_lead.at(view(), names_[k].end)) return true;
    return false;
  }
  /// Divisions count where no institution is named.
  void add_divisions() {
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
  void add(Names& names, Role const& role, std::size_t from, std::size_t to) {
    if (names.who.empty()) {
      context_.institutions.described(where(names.begin, names.end), role, where(from, to));
      return;
    }
    for (InstitutionId const& id : names.who) context_.institutions.party(id, role, where(from, to));
  }

  Context& context_;
  Words const& words_;
  Abridged short_;
  bool title_;
  bool pairs_;
  std::vector<Names> names_{};
  static inline Pattern const authority_{"(?:局|厅|委|部|政府|指挥部|办公室|教育处|省|市|县|区)$"};
};

}  // namespace

void spot_institutions(Context& context) {
  std::vector<Spotted> names;
  auto const look = [&](Words const& words) {
    if (names.size() > 4000) return;
    for (NamePlace const& place : context.latin() ? spot_english_names(words.view()) : spot_names(words.view()))
      names.push_back({words.part(place.begin, place.end), place.alone});
  };
  // A title of several lines may part a name.
  Prose title(context.draft.source());
  for (Words const& part : context.outline.title_parts) title.append(part.span(), Blanks::prose);
  look(context.latin() ? Words() : Words(title));
  static Pattern const cut("[一二三四五六七八九十][中小高职幼]$");
  for (Words const& part : context.outline.title_parts)
    if (context.outline.title_parts.size() == 1 || !cut.in(part.view())) look(part);
  for (Heading const& h : context.outline.headings) look(h.title);
  for (Statement const& s : context.outline.statements) look(s.whole);
  for (PlacedGrid const& g : context.outline.grids)
    for (Row const& row : g.grid->rows)
      for (Prose const& cell : row.cells) look(Words(cell));
  context.institutions.spot(std::move(names));
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
