// SPDX-License-Identifier: BSL-1.0
#include "document/reader/offices/office_names.hpp"

#include <algorithm>
#include <set>

#include "document/reader/measures/provisions.hpp"
#include "document/reader/parties/sides.hpp"
#include "document/reader/parties/speaker.hpp"
#include "document/reader/parties/spotting.hpp"

namespace bangfu::document::reader {
namespace {

constexpr std::size_t longest_name = 42;  // bytes
constexpr std::size_t longest_list = 12;
constexpr std::size_t npos = std::string_view::npos;

/// Posts of a small school that stand where others have an office.
std::string const posts_like_offices =
    "(?:教研|年级|学科|备课|[语数英体音美科][\\p{Han}])组长|(?:教学|业务|德育|后勤|分管|常务)副(?:校|园|院)长|业务["
    "校园院]长|"
    "(?:保教|教务|教导|德育|总务|后勤|科研?|教研|政教|年级)主任|大队辅导员";
/// Posts that may be put in charge as an office is, and whose holders go places as others do.
std::string const posts_in_charge =
    "(?:少先队)?(?:大队|中队)?总?辅导员|[党团]?(?:支部|总支|委)副?书记|(?:工会|学生会|家委会)(?:主席|会长)|"
    "[\\p{Han}]{2,3}(?:管理|保管)员";

/// Whether the words hold what no name of an office does: a verb, a number, another institution.
bool no_name_in(std::string_view words) {
  // Characters of such words in names of offices: 国有资产处, 国际交流与合作处
  static Pattern const harmless(
      "国有|应用|经费|经济|经贸|开放(?:大学|教育|学院)|按摩|和谐|对外|设备|设施|共同体|派驻|家长学校|"
      "(?:建设|开发)(?:处|科|部|中心|办)|"
      "(?:交流|组织|发展|科研|教学|教育|管理|指导|服务|规划|课程|艺术|体育|信息|安全|招生|学生|政策|质量|心理|宣传|"
      "实验室|实训室|"
      "资产|审计|网络|后勤|保卫|财务|人才|就业|创业|创新|合作|国际|统战|实习|实训|思政|校企|基建|规划|文化|研究|科技|"
      "评估|专业|"
      "职业|继续教育|资源|设备|技术)"
      "[与和及]");
  static Pattern const no_name(
      "派|到|赴|由|与|和|及|每|向|为|在|的|将|按|是|有|应|须|不|名|开展|开放|举办|参加|提供|完成|承担|负责|邀请|接受|"
      "成立|设|组建|关于|经|去|合办|请求|制定|制订|捐|赠|选|归|请|事宜|[甲乙丙]方|[我本贵两]校|双方|组织(?:[^"
      "人宣干科部处办股统]|$)|参观|走进|共同|联合|"
      "建设|把|给|帮|开发|推荐|召开|牵头|主办|承办|协助|配合|以|并|所[在有属]|来校|对|同(?:意|时)|会同|"
      "[^\\p{Han}]|^(?:本|各|该|两|全|文|理)科");
  return no_name.in(harmless.replaced(words));
}

/// Verbs and determiners that no office begins with where no institution stands before it.
Pattern const no_beginning(
    "^(?:我|本|贵|你|他|开展|建立?|设|成立|组建|报|送|住处|加强|组织(?:[^人科部处办股统]|$)|参观|推进|依托|通过|协同|"
    "协助|会同|联同|偕同|配合|使用|"
    "利用|开放|共享|"
    "布置|完善|指导|支持|围绕|做好|抓好|参与|落实|负责|牵头|承担|统筹|作为|成为|每|本|该|全|新|两|三|四|五|一|几|多|双|"
    "其|此|这|某|相关|有关|主管|分管|对口|所在|上述|以上|前述|并|则|再|均|都|也|可|须|应|要|拟|将|已|被|让|使|把|给|向|"
    "从|至|往|于|年(?:[^级段]|$)|月|日|时|学期|期间|届时|同时|另|如|若|当|凡|内部|外部|干部|全部|局部|教室|室内|室外|"
    "录播|实验室|"
    "实训室|活动室|阅览室|办理|兴办|主办|承办|协办|开办|学科|专科|本科|各科)");
/// Rooms and other things that end like an office.
Pattern const no_office(
    "(?:[^保电]教室|^教室|实验室|实训室|录播室|功能室|活动室|阅览室|会议室|工作室|功能部室|寝室|宿舍|干部|全部|内部|"
    "外部|"
    "局部|俱乐部|好处|坏处|用处|益处|之处|相处|各处|多处|到处|本科|专科|(?:^|[^教])学科|百科|文科|理科|医科|小组|分组|"
    "每组|各组|"
    "全校|领导组|工作组|专家组|一部|两部|全科|体系|关系|联系|院系|培训中心|活动中心|^(?:各?(?:科室|处室|股室)|(?:职能|"
    "有关|相关|主管|业务|教育|行政|各|上级|政府|财政)*部门))$");

bool starts_with_office(Context const& context, std::string_view text, std::size_t& end) {
  auto const found = context.draft.lexicon().find("department", beginning(text, longest_name));
  if (found.empty() || found.front().span.offset != 0 || found.front().code.empty()) return false;
  end = found.front().span.end();
  // 信息科|技: the last character begins another word
  static Pattern const another("^(?:科[学目研技普]|组[织成建]|部[署分])");
  return !(end >= 3 && another.at(text, end - 3));
}

/// 各教研组, 各年级组: a determiner that belongs to the name.
std::size_t behind_each(std::string_view text, std::size_t from) {
  return text.substr(from, 3) == "各" ? from + 3 : from;
}

/// Where an office ends that has no institution before it.
std::size_t bare_end(Context const& context, std::string_view text, std::size_t from) {
  std::size_t const begin = behind_each(text, from);
  if (no_beginning.at(text, begin)) return from;
  std::size_t end = office_end(text, begin);
  std::size_t known = 0;
  if (starts_with_office(context, text.substr(begin), known) && begin + known > end) end = begin + known;
  if (end == begin || characters(text.substr(begin, end - begin)) > 10) return from;
  std::string_view const name = text.substr(begin, end - begin);
  if (no_office.in(name)) return from;
  static Pattern const post("^[\\p{Han}]{0,3}(?:" + posts_in_charge + ")$");
  return is_office(context, name) || post.in(name) ? end : from;
}

/// All that support or receive, where they are as many as the words say, or the words say no number.
/// @param noun what they are: of 三校 bureaux are none
std::vector<InstitutionId> all_sides(Context const& context, std::size_t number, std::string_view noun) {
  std::vector<InstitutionId> all = context.institutions.both_sides(8);
  static Pattern const schools("^(?:校|园|院|所)");
  static Pattern const no_school("(?:局|厅|委|政府|公司|集团|指挥部|基金会|办公室|工作组|省|市|县|区)$");
  if (schools.in(noun))
    all.erase(std::remove_if(all.begin(), all.end(),
                             [&](InstitutionId const& id) { return no_school.in(context.institutions.name(id)); }),
              all.end());
  return (number > 0 && all.size() != number) || all.size() > 6 ? std::vector<InstitutionId>() : all;
}

/// The two institutions that the words before a place name last, or the sentence before: whom 两校 means where there are more.
std::vector<InstitutionId> two_named(Context const& context, std::string_view before) {
  std::vector<InstitutionId> named;
  for (Mention const& m : context.institutions.find(before.size() > 600 ? std::string_view() : before))
    if (m.who.size() == 1 && std::find(named.begin(), named.end(), m.who[0]) == named.end()) named.push_back(m.who[0]);
  if (!named.empty()) return named.size() == 2 ? named : std::vector<InstitutionId>();
  return context.sides.pair.empty() ? pair_of_title(context) : context.sides.pair;
}

/// What is left of the name of an institution of which the mention has only the beginning: 实验小|学教导处.
std::size_t behind_its_name(Context const& context, std::string_view text, Mention const& m) {
  if (m.who.size() != 1) return m.end;
  std::string_view const name = context.institutions.name(m.who[0]);
  static Pattern const tail("^(?:小学|中学|学校|学院|幼儿园|学|园|校)");
  auto const t = tail.at(text, m.end);
  if (!t || name.size() < (*t)[0].size() || name.substr(name.size() - (*t)[0].size()) != (*t)[0]) return m.end;
  // 东吴高中|学生处
  std::size_t known = 0;
  if (starts_with_office(context, text.substr(m.end), known)) return m.end;
  return starts_with_office(context, text.substr(t->end()), known) ? t->end() : m.end;
}

/// 局人事股, 园办公室, 集团教学部: the one that speaks, or the one of its kind. @returns where the office's own name begins; `begin` where nobody is meant
std::size_t side_by_what_it_is(Context const& context, std::string_view text, std::size_t begin, std::size_t end,
                               std::vector<InstitutionId>& who) {
  static Pattern const noun("^(?:局|园|院|校|集团|联盟|共同体|学区)");
  static Pattern const of_schools("^(?:园|院|校)$");
  static Pattern const another_word(
      "^(?:务|地|友|史|长|际|企|内|外|团委|学生会|办$|区|方|本|级|医|园|舍|服|报|徽|门|庆|风|规|车)");
  auto const m = noun.at(text, begin);
  std::size_t known = 0;
  if (!m || m->end() + 6 > end || another_word.at(text, m->end())) return begin;
  bool const office = starts_with_office(context, text.substr(m->end(), end - m->end()), known);
  if (office_end(text, m->end()) != end && !(office && m->end() + known == end)) return begin;
  std::vector<InstitutionId> found;
  InstitutionId const own = voice_of(context);
  bool const school = of_schools.in((*m)[0]);
  if (!own.empty() && (school || context.institutions.name(own).ends_with((*m)[0]))) found.push_back(own);
  for (Party const& party : context.plan().parties) {
    if (school && (!own.empty() || !context.institutions.on_a_side(party.institution))) continue;
    std::string_view const name = context.institutions.name(party.institution);
    bool const is_one = name.size() > (*m)[0].size() && name.ends_with((*m)[0]);
    if (is_one && std::find(found.begin(), found.end(), party.institution) == found.end())
      found.push_back(party.institution);
    if (found.size() > 6) break;
  }
  if (found.size() != 1) return begin;
  who = found;
  return m->end();
}

/// The parties that a short word before an office may stand for. @param tells whether it says what they are: 三中, 学院
std::vector<InstitutionId> parties_in_short(Context const& context, std::string_view prefix, bool tells) {
  std::vector<InstitutionId> found;
  std::vector<InstitutionId> at_the_end;
  std::set<InstitutionId> tried;
  for (Party const& party : context.plan().parties) {
    InstitutionId const& id = party.institution;
    if (tried.size() > 12 || !tried.insert(id).second) continue;
    std::string_view const name = context.institutions.name(id);
    // 保城镇什曼小学 is 什曼
    static Pattern const place("^[\\p{Han}]{1,6}?(?:自治州|自治县|省|市|县|区|州|镇|乡)");
    auto const p = place.at(name);
    bool const begins =
        name.substr(0, prefix.size()) == prefix || (p && name.substr(p->end(), prefix.size()) == prefix);
    bool const ends = name.size() > prefix.size() && name.substr(name.size() - prefix.size()) == prefix;
    if (tells && ends) at_the_end.push_back(id);
    std::string_view const last = prefix.substr(prefix.size() - 3);
    bool const alike = abbreviates(prefix, name) && name.size() > 6 && name.substr(name.size() - 6).find(last) != npos;
    if (tells ? ends || begins || alike : begins) found.push_back(id);
  }
  return found.size() > 1 && at_the_end.size() == 1 ? at_the_end : found;
}

/// Whose an office is by a short word before its name that stands for one party: 丹溪|社会服务科, 学院|教务处, 师院|实习科.
/// @returns where its own name begins; `begin` where nobody is meant
std::size_t side_in_short(Context const& context, std::string_view text, std::size_t begin, std::size_t end,
                          std::vector<InstitutionId>& who) {
  std::size_t known = 0;
  if (starts_with_office(context, text.substr(begin, end - begin), known) && begin + known == end) return begin;
  static Pattern const generic(
      "^(?:教育|教学|职业|技术|实验|艺术|科技|师范|机电|工程|外国|信息|学生|体育|心理|成人|基础|中心|国际|民族|农业|"
      "继续|青少|家庭|特殊|幼儿|社会|社区|综合|党|校|团)");
  static Pattern const what_it_is("(?:中学|小学|校|院|园|局|中|小|职|大|高|专|幼|技|集团|中心)$");
  std::size_t at = begin;
  std::size_t own = begin;
  for (int count = 0; count < 7 && at < end; ++count) {
    at += character_at(text, at).second;
    if (count == 0 || at + 6 > end) continue;
    std::string_view const prefix = text.substr(begin, at - begin);
    static Pattern const place_goes_on("^[省市县区州旗镇乡]");
    static Pattern const half("[大中小]$");
    if (place_goes_on.in(text.substr(at)) || (half.in(prefix) && text.substr(at, 3) == "学")) continue;
    if (office_end(text, at) != end) continue;
    if (!what_it_is.in(prefix) && generic.in(prefix)) continue;
    // 滨江市教|师进修学院, 栾城区|教研室: what a place has, and no office of its bureau
    static Pattern const within_a_word("[省市县区州旗]教$");
    static Pattern const of_a_place("[省市县区州旗盟]$");
    if (within_a_word.in(prefix)) continue;
    static Pattern const body("教研室$|教研院$|教科[院所]$|电教[馆站]$|[\\p{Han}]{4}");
    if (of_a_place.in(prefix) && ends_like_institution(text.substr(at, end - at)) && body.in(text.substr(at, end - at)))
      return begin;
    std::vector<InstitutionId> found = parties_in_short(context, prefix, what_it_is.in(prefix));
    if (found.size() != 1) continue;
    who = std::move(found);
    own = at;
  }
  return own;
}

/// A party by the beginning of its name, in a list: 什曼、番道教导处. @returns where it ends, `from` where none stands there
std::size_t party_in_short(Context const& context, std::string_view text, std::size_t from,
                           std::vector<InstitutionId>& who) {
  static Pattern const short_name("^([\\p{Han}]{2,4})[、和与及]");
  auto const m = short_name.at(text, from);
  if (!m) return from;
  for (Party const& party : context.plan().parties) {
    std::string const& name = context.institutions.name(party.institution);
    bool const begins = name.find((*m)[1]) != std::string::npos && abbreviates((*m)[1], name);
    if (!begins || (who.size() == 1 && who[0] == party.institution)) continue;
    if (!who.empty()) {
      who.clear();
      return from;
    }
    who.push_back(party.institution);
  }
  return who.empty() ? from : m->end(1);
}

/// A mention without the office that its name ends with: 甲县教育局|办公室.
void without_office_name(Context const& context, std::string_view text, Mention& m) {
  for (std::size_t at = m.begin; at + 6 <= m.end; at += character_at(text, at).second) {
    if (at < m.begin + 6) continue;
    Mention const inner = context.institutions.at(text.substr(0, at), m.begin);
    if (inner.end != at || inner.who.size() != 1 || inner.who == m.who) continue;
    if (office_end(text.substr(0, m.end), at) != m.end || context.institutions.is_party(m.who.front())) continue;
    m.end = at;
    m.who = inner.who;
    return;
  }
}

/// 语文、数学、英语三科教研组: groups of several subjects under one name. @returns where it ends, `from` where none begins there
std::size_t joint_group(std::string_view text, std::size_t from) {
  static Pattern const groups(
      "^[\\p{Han}]{2,4}(?:、[\\p{Han}]{2,4}){1,6}?(?:[和与及][\\p{Han}]{2,4}?)?[两二三四五六七八](?:个|科|学科|门|大)?"
      "(?:教研|备课|学科|年级|专业)?(?:组|部|学部)");
  static Pattern const another_word("^(?:织|成|建|长|员|团|队|分|署)");
  auto const m = groups.at(text, from);
  static Pattern const separator("[、和与及]");
  if (!m || another_word.at(text, m->end()) || no_name_in(separator.replaced((*m)[0])) || no_beginning.in((*m)[0]))
    return from;
  return m->end();
}

/// 教务、科研、德育等处室: what stands for several offices. @returns where the list ends, `from` where none begins there
std::size_t short_names(std::string_view text, std::size_t from, std::vector<OfficeName>& names) {
  static Pattern const list(
      "^([\\p{Han}]{2,4}(?:、[\\p{Han}]{2,4}){1,6}?(?:[和与及][\\p{Han}]{2,4}?)?)(?:等[两三四五六七八]?个?(?:职能|相关|"
      "有关|业务)?(?:处室|科室|股室|部门|室|处|科)|[两三四五六七八]个?(?:处室|科室|股室|部门|室|处))");
  auto const m = list.at(text, from);
  if (!m) return from;
  static Pattern const separator("[、和与及]");
  std::vector<OfficeName> found;
  std::size_t at = m->begin(1);
  while (at < m->end(1)) {
    auto const next = separator.find(text.substr(0, m->end(1)), at);
    std::size_t const end = next ? next->begin() : m->end(1);
    std::string_view const name = text.substr(at, end - at);
    if (no_name_in(name) || no_beginning.at(name)) return from;
    found.push_back({at, at, end, {}, false});
    at = next ? next->end() : end;
  }
  names.insert(names.end(), found.begin(), found.end());
  return m->end();
}

}  // namespace

std::vector<InstitutionId> pair_of_title(Context const& context) {
  std::vector<InstitutionId> named;
  for (Words const& part : context.outline.title_parts)
    for (Mention const& m : context.institutions.find(part.view()))
      if (m.who.size() == 1 && context.institutions.on_a_side(m.who[0]) &&
          std::find(named.begin(), named.end(), m.who[0]) == named.end())
        named.push_back(m.who[0]);
  return named.size() == 2 ? named : std::vector<InstitutionId>();
}

bool is_body_of_a_place(std::string_view text) {
  static Pattern const body(
      "^[省市县区州旗](?:教育|电化|教师|教学|特殊|职业|青少|妇幼|电教|教研|教科|装备|信息|少|关)[\\p{Han}]{0,8}?"
      "(?:中心|馆|站|教研室|教科[院所]|工委|保健院|活动中心)$");
  return body.in(text);
}

bool is_office(Context const& context, std::string_view text) {
  if (!context.draft.lexicon().code_at_end("department", text).empty()) return true;
  static Pattern const plain(
      "^[\\p{Han}]{1,8}(?:处|科|室|办|股|部|系|学院|办公室|教研组|[务导研后]组|组|中心|大队|委员会)$");
  static Pattern const post("^(?:" + posts_like_offices + ")$");
  return plain.whole(text).has_value() || post.whole(text).has_value();
}

std::size_t sides_together(Context const& context, std::string_view text, std::size_t from,
                           std::vector<InstitutionId>& who) {
  static Pattern const words(
      "^(?:(两|双|三|四|五)(校|园|方|边|地|院|家|所学校|所幼儿园)|各(校|园)|各方|各自|甲、?乙[两双]?方)(?:各自|分别|"
      "之间|所属)?的?");
  // 各成员园, 各支援学校
  static Pattern const each_of("^(?:各|每所|所有|([两三四五]所))((?:" + giving_side + ")|(?:" + taking_side + "))的?");
  static Pattern const taking("^(?:" + taking_side + ")$");
  // 总校, 总园: the one that leads the others
  static Pattern const main("^(?:总(?:校|园|院|部)|本部)(?:的|所属)?");
  if (auto const h = main.at(text, from); h && context.institutions.of_role(role::supporting).size() == 1) {
    who = context.institutions.of_role(role::supporting);
    return h->end();
  }
  if (auto const e = each_of.at(text, from)) {
    who = context.institutions.of_role(taking.in((*e)[2]) ? Role(role::recipient) : Role(role::supporting));
    // All of them in one word; 两所支援学校 are those two
    if (who.size() > (e->has(1) ? 6 : 1)) who.clear();
    return e->end();
  }
  auto const m = words.at(text, from);
  if (!m) return from;
  static constexpr std::string_view numbers[] = {"两", "三", "四", "五"};
  std::size_t number = 0;
  for (std::size_t i = 0; i < std::size(numbers); ++i)
    if ((*m)[1] == numbers[i]) number = i + 2;
  if ((*m)[1] == "双" || (*m)[0].substr(0, 3) == "甲") number = 2;
  // 三校: as many as help, or as are helped
  for (Role const& role : {Role(role::recipient), Role(role::supporting)})
    if (who.empty() && number > 2 && context.institutions.of_role(role).size() == number)
      who = context.institutions.of_role(role);
  if (who.empty()) who = all_sides(context, number, m->has(2) ? (*m)[2] : m->has(3) ? (*m)[3] : std::string_view());
  if (who.empty() && number == 2)
    for (std::string_view const party : {"甲方", "乙方"})
      if (Mention const one = context.institutions.at(party, 0); one.end == party.size() && one.who.size() == 1)
        who.push_back(one.who[0]);
  if (who.size() == 1) who.clear();
  if (who.empty() && number == 2) who = two_named(context, text.substr(0, from));
  // 两校 of more than two are those who share a part
  for (Role const& role : {Role(role::supporting), Role(role::recipient)})
    if (who.empty() && number > 1 && context.institutions.of_role(role).size() == number)
      who = context.institutions.of_role(role);
  return m->end();
}

std::size_t office_end(std::string_view text, std::size_t from) {
  static Pattern const ending(posts_like_offices + '|' + posts_in_charge +
                              "|"
                              "办公室|工作室|教研组|家长学校|少先队大队部?|大队部|学生会|少先队|图书馆|图书室|委员会|"
                              "家委会|少工委|校友会|志愿者协会|本科生院|研究生院|科研院|"
                              "教务部门|支部|团委|党委|党总支|"
                              "工会|"
                              "干事|科组|中心|团队|部门|处室|研究院|研究所|学院|处|科|室|部|办|组|股|系|站");
  // 组织, 部分, 办理: the same characters within other words
  static Pattern const another_word(
      "组[织成建长员团队]|组合[^办]|部(?:[署长队级属]|分(?:[^头别工管]|$))|办(?:[理法学事好结班园校得]|公(?:[^室]|$))|"
      "科["
      "学目研技普长员教室院所]|室[内长外]|"
      "处["
      "理于长分在以境]|股[长份]|系[列统主部]|站[点长稳立在岗]|中心(?:小学|校|学校|任务|环节|园|组|内容)|处室|学院(?:派|"
      "路)");
  static Pattern const end_of_another(
      "(?:干|全|内|外|局)部$|(?:承|主|协|合|兴|开|创|筹|经|举|操|包|联|督|着|去|代|体)办$|学年段?$");
  static Pattern const inner("^[\\p{Han}]{2,4}?(?:处|科|室|部|办|组|股)");
  text = beginning(text, from + longest_name + 24);
  for (auto m = ending.find(text, from); m && m->end() <= from + longest_name;
       m = ending.find(text, std::max(m->end(), m->begin() + 1))) {
    std::string_view const name = text.substr(from, m->end() - from);
    if (no_name_in(name)) return from;
    if (m->end() < from + 6 || name == "学院" || end_of_another.in(name)) continue;
    // 实验室|与设备管理处
    static Pattern const room("(?:实验|实训|资料|档案)室$");
    static Pattern const and_more("^[与和及]");
    if (room.in(name) && and_more.at(text, m->end())) continue;
    if (another_word.at(text, m->begin()) || another_word.at(text, m->end() - 3)) continue;
    // 图书馆组
    static Pattern const of_a_library("^(?:组|部)(?:[^织成建长员团队合分署]|$)");
    static Pattern const library("(?:馆|室)$");
    if (auto const g = of_a_library.at(text, m->end()); g && library.in(name) && name.find("图书") != npos)
      return m->end() + 3;
    // 教研室中教组: an office within an office
    auto const more = inner.at(text, m->end());
    // 教导处|排定学科, 教务处|协调教室: a deed
    if (more && !no_office.in((*more)[0]) && !begins_with_act((*more)[0]) && !no_name_in((*more)[0]) &&
        !no_beginning.in((*more)[0]) && !end_of_another.in((*more)[0]) &&
        !another_word.in(text.substr(m->end(), more->end() - m->end() + 3)))
      return more->end();
    return m->end();
  }
  return from;
}

OfficeList offices_listed(Context const& context, std::string_view text, std::size_t from) {
  static Pattern const joins("^(?:、|和|与|及|以及|会同|联同|偕同|协同|联合|并会同|牵头会同|/|／|→|\\+)(?:各自|本校)?");
  static Pattern const and_others("^等(?:[\\p{Han}]{0,2}(?:处室|科室|股室|部门|单位))?|^[两三四五]部门");
  OfficeList list{.names = {}, .end = from};
  std::vector<InstitutionId> waiting;  // 甲校、乙校教导处: those whose office comes
  std::size_t waits_from = 0;
  for (std::size_t at = from; at < text.size() && list.names.size() < longest_list;) {
    OfficeName one{.begin = at, .name = at, .end = at, .who = {}, .sided = false};
    one.name = sides_together(context, text, at, one.who);
    if (one.name == at) {
      Mention who = context.institutions.at(text, at);
      if (who.who.size() == 1 && is_faculty(context.institutions.name(who.who[0]))) who = {.begin = at, .end = at};
      if (who.by_deed)
        if (Mention const named = context.institutions.at(text, who.end); named.end > who.end && !named.by_deed)
          who = named;
      if (who.end > at && who.who.size() == 1 && !who.own && !who.by_deed) without_office_name(context, text, who);
      // 文旅学院、健康学院: the second has the name of an institution, too
      static Pattern const faculty("^[\\p{Han}]{2,6}学院$");
      static Pattern const college("(?:大学|学院)$");
      if (who.end > at && who.who.size() == 1 && !list.names.empty() && list.names.back().who.size() == 1 &&
          faculty.in(text.substr(at, who.end - at)) && !context.institutions.is_party(who.who[0]) &&
          college.in(context.institutions.name(list.names.back().who[0])))
        who.end = at;
      // 实小图书馆 has the name of an institution
      if (who.end > at && who.who.size() == 1 && !who.own && !who.by_deed &&
          !context.institutions.is_party(who.who[0]) && office_end(text, at) == who.end) {
        std::vector<InstitutionId> whose;
        if (side_in_short(context, text, at, who.end, whose) > at) who.end = at;
      }
      if (who.end > at && !who.arrival) {
        one.name = behind_its_name(context, text, who);
        one.who = who.who;
        if (text.substr(one.name, 3) == "的") one.name += 3;
        // 霞中|学务处
        static Pattern const of_pupils("^[学學](?:[务務][处處]|生[处處会會科]|工[处部])");
        if (one.name >= at + 9 && of_pupils.at(text, one.name - 3)) one.name -= 3;
      }
    }
    one.sided = one.name > at;
    std::size_t const after_list = short_names(text, one.name, list.names);
    if (after_list > one.name) {
      for (std::size_t i = list.names.size(); i-- > 0 && list.names[i].name >= one.name;) {
        list.names[i].who = one.who.empty() && !list.names.empty() && !one.sided ? list.names.front().who : one.who;
        list.names[i].sided = one.sided;
        list.names[i].begin = list.names[i].name == one.name ? at : list.names[i].name;
      }
      list.end = after_list;
    } else {
      std::size_t bracket = 0;  // where the one ends that tells whose the office is
      std::size_t const begin = behind_each(text, one.name);
      one.end = joint_group(text, begin);
      if (one.end == begin) one.end = one.sided ? office_end(text, begin) : bare_end(context, text, one.name);
      std::size_t known = 0;
      if (one.sided && starts_with_office(context, text.substr(begin), known))
        one.end = std::max(one.end, begin + known);
      if (one.end == begin || one.end == one.name) {
        // 甲校、乙校教导处
        if (!one.sided) one.name = party_in_short(context, text, at, one.who);
        auto const more = joins.at(text, one.name);
        if (one.who.empty() || !more || (!list.names.empty() && one.sided)) break;
        if (waiting.empty()) waits_from = at;
        waiting.insert(waiting.end(), one.who.begin(), one.who.end());
        at = more->end();
        continue;
      }
      if (no_office.in(text.substr(one.name, one.end - one.name))) break;
      if (!one.sided) {
        std::size_t own = side_in_short(context, text, one.name, one.end, one.who);
        if (own == one.name) own = side_by_what_it_is(context, text, one.name, one.end, one.who);
        one.sided = own > one.name;
        one.name = own;
        if (!one.sided && !list.names.empty()) one.who = list.names.back().who;
      }
      // 保教处（甲园）和教研组（乙园）
      static Pattern const whose_in_brackets("^\\(([^()]{2,24})\\)");
      if (auto const b = one.sided ? std::nullopt : whose_in_brackets.at(text, one.end))
        if (Mention const m = context.institutions.at((*b)[1], 0);
            m.end == (*b)[1].size() && m.who.size() == 1 && (m.own || context.institutions.is_party(m.who[0]))) {
          one.who = m.who;
          bracket = b->end();
        }
      // An institution that nobody knows: 红星小学教务处
      static Pattern const foreign("(?:学校|小学|中学|幼儿园)[^部教研组]");
      if (foreign.in(text.substr(one.name, one.end - one.name))) break;
      if (!waiting.empty()) {
        if (!one.sided) break;
        one.who.insert(one.who.begin(), waiting.begin(), waiting.end());
        one.begin = waits_from;
        waiting.clear();
      }
      list.end = std::max(one.end, bracket);
      list.names.push_back(std::move(one));
    }
    if (auto const others = and_others.at(text, list.end)) list.end = others->end();
    auto const more = joins.at(text, list.end);
    if (!more) break;
    at = more->end();
  }
  return list;
}

}  // namespace bangfu::document::reader
