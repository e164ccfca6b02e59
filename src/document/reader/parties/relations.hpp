// SPDX-License-Identifier: BSL-1.0
/// @file
/// The names in a sentence, and what it tells of who supports whom.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/reader/context.hpp"
#include "document/reader/parties/sides.hpp"

namespace bangfu::document::reader {

/// Adverbs and kinds of help that stand before the deed itself.
inline std::string const manner =
    "(?:继续|将|要|应|可|拟|已|在|对应|共同|分别|全面|整体|深入|重点|具体|主动|联合|统一|开展|进行|实施|负责|承担|承接|"
    "组团式?|挂牌|挂钩|挂点|包联|捆绑|紧密型|跨区域|跨省|“[^”]{1,12}”|"
    "“[^”]{1,12}”式?|一对一|点对点|校对校|手拉手|定向|长期|持续|正式|对口|结对|定点|东西部|校际|托管式?|集团化|协作|的|"
    "学校|教育|工作|地|式)*";
inline std::string const deed =
    "(?:帮扶|支援|支持|援助|协助|帮助|扶持|提携|帮|带|托管|领办|带动|(?:负责|结对|挂钩|定点)联系|挂联|包联|包保|联帮|"
    "反哺|助力|援建|帮带|帮建|辐射|引领|支教|牵手|携手帮扶|"
    "代管|承办|惠及|"
    "送教(?:到|至|下乡到?)?|送课(?:到|至|下乡到?)?)";
inline std::string const side_word = "(?:之)?(?:学校|方|单位|校|园|幼儿园|院校|学区|地|县|区|市)?";
inline std::string const support_word =
    std::string("(?:") + giving_words +
    "|派出|优质|示范|总校|集团总校|领航|引领|主体|城区|县城|城市|城镇|名|强|理事长|组长|"
    "托管|受托|襄助|主讲|东|东部|优势|强势|扶助|委派|捐助|"
    "输送|发起)";
inline std::string const receive_word =
    std::string("(?:") + taking_words +
    "|接收|接受|薄弱|西|西部|驻点|分校|对口帮扶|结对帮扶|助教|合作|乡村|农村|乡镇|山区|边远|弱|弱势|委托|参与)";
/// What one side is: 支援学校, or the word alone at the end of a clause.
inline std::string const side_or_end = "(?:(?:之)?(?:学校|方|单位|校|园|幼儿园|院校|高校|学区|地)|[,。;]|$)";
inline Pattern const as_supporter(
    "^(?:\\([^()]*\\))?(?:并|均|都)?" + manner +
    "(?:作为|为(?:[^期\\P{Han}][\\p{Han}]{0,23}的)?|(?:任|担任|是|系)(?:[\\p{Han}]{0,24}的)?)" + support_word +
    side_or_end);
/// 三所成员校：…
inline std::string const how_many = "(?:(?:[一二三四五六七八九十两\\d]+)(?:所|个|家|园|校))?";
inline Pattern const takes_the_lead("^(?:牵头|领衔|总牵头|主导)");
inline std::string const office_word =
    "(?:[一二三四五六七八九\\d]年级)?(?:[\\p{Han}]{1,5}(?:处|室|科|办|部|组|股)|[一二两三四五六七八九十\\d]+个班(?:级)?"
    "|班级|党委|党支部|党总支|团委|工会|少先队)?";
/// Since when, and how: 今年与, 自2020年起与
inline std::string const since =
    "(?:决定|分别|各自|今年|本年度?|本学年|本学期|近年来|长期|继续|已|已经|拟|将|再次|正式|(?:自|从)?[^,。;与和同]{2,"
    "10}(?:"
    "起|以来|"
    "开始)|"
    "20\\d\\d年(?:\\d+月)?(?:起|以来)?)*";
inline Pattern const with(
    "^ ?(?:等[\\p{Han}\\d]{1,8})?" + office_word + since +
    "(?:与|和|同|跟|—|--|-|、|·|/"
    "|⇄|↔|→)(?:(?:城区|县城|乡镇|农村|乡村|薄弱|优质|偏远|对口|结对|帮扶|伙伴|友好|共建)(?:学校|幼儿园|园))?$");
inline Pattern const pairing(
    "^(?:\\([^()]*\\))?" + office_word +
    "[^,。;]{0,8}?(?:开展|结成|结为|结对|建立|缔结|签订|签署|签约|就|经|本着|进行|手拉手|“手拉手”|手牵手|"
    "“[^”]{1,14}”|对口|合作|共建|之间|协商|商定|友好|双方|两校|两园|携手|姊妹|校际|城乡|教育|帮扶|支教|支援|于|达成|在|"
    "拟|联盟|“结对|交流|德育|20\\d\\d|三年|五年|年度|工作|一对一|做朋友|交朋友|结亲|牵手|[的]?结对)");
inline Pattern const is_authority("(?:局|厅|委|部|政府|指挥部|办公室|教育处|省|市|县|区)$");

/// Institutions that stand in a list: A、B和C.
struct Names {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<InstitutionId> who{};  ///< empty where the words are known for none yet
};

/// A sentence without what it says of names beside them, and where its bytes stand in the whole.
struct Abridged {
  std::string text{};
  std::vector<std::size_t> at{};

  void take(std::string_view whole, std::size_t from, std::size_t to) {
    text.append(whole.substr(from, to - from));
    for (std::size_t i = from; i < to; ++i) at.push_back(i);
  }
};

/// One sentence.
class Relations {
 public:
  /// @param pairs whether two names that stand together are a pair, where nothing tells who helps whom
  Relations(Context& context, Words const& words, bool title, bool pairs);

  void read();

 private:
  // relation_roles.cpp: what is told of one name.
  /// What a label or a noun tells of a name. @returns whether it tells of the next as well
  bool told_by_label(std::size_t i, std::string_view before);
  /// Who helps or is helped, where the other side is we or stands elsewhere.
  void helps_or_is_helped(std::size_t i, std::string_view before);
  /// Whom somebody gathers or helps who is not named, and who sends a team.
  void gathered(std::size_t i, std::string_view before);
  /// What a name does, or what the plan is of that it stands before.
  void told_by_deed(std::size_t i);
  /// The names of a list behind the word that tells what they are: 三所成员校：甲、乙（…）、丙.
  void add_labelled(std::size_t i, Role const& role, std::size_t before);
  /// 甲（牵头校）、乙、丙: those that bear no tag are its members.
  void add_rest_of_tagged_list(std::size_t i);
  [[nodiscard]] bool lead_before(std::size_t i) const;
  /// Whether it is a paper of those who are helped.
  [[nodiscard]] bool we_are_helped() const;
  /// Those of the list that begins with name `i` are members of a union, which whoever leads it helps.
  void add_members(std::size_t i);
  /// Whoever is told to lead the others of the list that begins with name `i`, here or in the sentences that follow, and where.
  [[nodiscard]] std::optional<std::pair<InstitutionId, Words>> leader_of_list(std::size_t i) const;
  // relations.cpp: what is told of two or more.
  /// 乙校纳入甲校帮扶范围, 将乙校交由甲校托管.
  bool handed_over(std::size_t i);
  /// A帮扶B, B由A对口帮扶, 乙校的支援单位是甲校, 经甲局与乙局协商.
  bool helps_next(std::size_t i, std::string_view before, std::string_view between);
  /// 赴B支教, A承担B的帮扶任务, A对B进行帮扶, 甲方指定A与乙方的C, A选派教师到B支教.
  bool works_for_next(std::size_t i, std::string_view between);
  /// 在A的帮助下B, B在A的帮助下.
  bool under_its_help(std::size_t i, std::string_view between);
  /// A与B结对: whether they stand side by side, and nothing more is told here.
  bool stands_beside_next(std::size_t i, std::string_view before, std::string_view between);
  /// 甲与乙、丙与丁分别结对: two at a time. @returns whether the sentence is one
  bool read_pairs_in_a_row();
  /// 甲（组长校）、乙 → 丙、丁: all on the left help all on the right. @returns whether the line is one
  bool read_arrow();
  /// The institution of which a sentence speaks before name `i`: the nearest that begins a clause and is no authority.
  [[nodiscard]] std::size_t subject_before(std::size_t i) const;
  // relation_names.cpp: the names and their lists.
  /// A part of it, as the document has it.
  [[nodiscard]] Words where(std::size_t from, std::size_t to) const;
  /// Those of a list that ends with name `i`: 甲、乙和丙为成员校.
  void add_list_before(std::size_t i, Role const& role, std::size_t to);
  /// What stands between name `i` and the next; where it is the subject of the sentence, behind the last comma only: 甲校发挥优势，帮扶乙校.
  /// @pre there is a next
  [[nodiscard]] std::string_view gap_after_subject(std::size_t i) const;
  /// Whether only what joins a list stands between a name and the next. @pre there is a next
  [[nodiscard]] bool listed_with_next(std::size_t i) const;
  /// What stands between the name before and name `i`.
  [[nodiscard]] std::string_view gap_before(std::size_t i) const;
  /// The last name of the list in which a name stands.
  [[nodiscard]] std::size_t end_of_list(std::size_t i) const;
  [[nodiscard]] bool party_known(Names const& n) const;
  [[nodiscard]] bool in_role(Names const& n, Role const& role) const;
  /// One of two sides is known, in whole or in part: the others of the other are its counterpart.
  void complete(Names& a, Names& b);
  /// Divisions count where no institution is named.
  void add_divisions();
  void add(Names& names, Role const& role, std::size_t from, std::size_t to);
  /// The first supports and the second is helped, as nothing but their order tells.
  void add_by_order(Names& a, Names& b);
  /// The sentence without what stands in brackets behind names.
  [[nodiscard]] std::string_view view() const noexcept { return short_.text; }

  Context& context_;
  Words const& words_;
  Abridged short_;
  bool title_;
  bool pairs_;
  std::vector<Names> names_{};
};

}  // namespace bangfu::document::reader
