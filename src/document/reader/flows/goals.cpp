// SPDX-License-Identifier: BSL-1.0
// Where somebody goes: the words of motion and of stay, each with the place behind it.
#include <algorithm>

#include <bangfu/document/folded.hpp>

#include "document/reader/flows/journeys.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const motion(
    "推荐到|往返(?:于|在)?|挂职|上门|下去|过去|前去|过来|前来|(?:驻点|蹲点|挂点|包联)(?:于|在|到|至)?|派往|派至|派赴|"
    "派到|送往|送至|"
    "送到|来到|到访|下沉到|"
    "下沉至|下沉|下到|下|参加|参与|观摩|旁听|列席|"
    "体验|到|"
    "分赴|奔赴|同赴|共赴|远赴|赴|"
    "前往|走进|走入|进入|走访|深入|常驻|长驻|入驻|进驻|派驻|驻|住(?:进|到)?|于|编入|入|转入|往|来(?:校|园|区|县|院|"
    "中心|集团|局|旗|乡|"
    "镇|访)?|"
    "回访|送教(?:到)?|去|参访|考察|参观|访问|拜访|探访|造访|慰问|看望|莅临|抵达|访|至|进|在|回|兼任|担任|挂任|出任|任");
/// Of these only a known institution is a goal: 深入推进, 至少, 进行.
Pattern const needs_known(
    "^(?:挂职|往返.*|包联.*|住.*|于|进入|编入|转入|入|往|下|参加|参与|观摩|旁听|列席|体验|深入|走访|到访|参访|考察|"
    "参观|"
    "访问|拜访|探访|造访|慰问|看望|"
    "莅临|"
    "抵达|"
    "下沉|派至|访|至|进|在|回|兼任|"
    "担任|"
    "挂任|"
    "出任|任)$");
Pattern const sends_before(
    "(?:选派|选送|派出|派遣|委派|指派|遴选|选聘|选调|推选|挑选|抽调|组织|安排|指定|选拔|推荐|派)[^,;]{0,40}$");
/// What those who are at a place do there: 在乙校跟岗.
Pattern const stays(
    "^(?:的?[\\p{Han}]{0,8}?(?:学校|车间|教室|课堂|实训[\\p{Han}]{0,3}|处室|科室|部门|年级|班级|岗位|基地|机关|本部|"
    "校区|专业|班|[务教团育发体党]处|室|部|科|办))?"
    "(?:集中|脱产|全程|驻校|顶岗|短期|跟随|分散)?(?:"
    "跟岗|跟班|挂职|实习|见习|集训|备赛|任教|支教|进修|学习|研修|影子|顶岗|驻校|驻园|驻点|蹲点|授课|任课|上课|代课|"
    "带班|"
    "培训|研学|活动|锻炼|访学|"
    "交流任教|担任|插班|顶班|教满)");
/// Anything that is done at a place: 在乙校听取意见, and not 在乙校的支持下.
Pattern const does_there("^[\\p{Han}]{2}");
Pattern const under("^(?:的|挂牌|设|建|成立|[^,;。]{0,24}?(?:下|上|之前|之后|以前|以后|期间|时|内|外|中)(?:$|[,;。]))");
/// What takes place at the school whose it is: 参加甲校举办的培训班, 观摩乙校科技节.
Pattern const takes_place(
    "^(?:所?(?:组织|举办|开展|承办|主办|举行|开设)?的?|的?)[^,;:()。]{0,20}?(?:营|班|节|会|活动|教研|研讨|课|课堂|赛|"
    "论坛|讲座|"
    "沙龙|社团|培训|研修|集训|备课|评比|演出|训练|典礼|仪式|例会|答辩|实训|实验|劳动|日|周|季|坊|展|展示|年会|升旗|"
    "阅读|运动|汇演|游园|实践|教学|课例|联欢)(?:$|[,;:()"
    "。一二三四五六七八九十\\d每各])");
Pattern const takes_part("^(?:参加|参与|观摩|旁听|列席|体验)$");
/// 在乙校支教期间, 在甲校进修免收培训费: no journey, what holds for it.
Pattern const holds(
    "^(?:期间|时|的|满[^,。;]{0,9}(?:的|者|后|且|方|以上)|者|免|所|费|结束|前|后|教师|学生|人员|经历|年限)");

/// 来校, 来院: to whom the paper speaks for; where it does not say whom, to the other side.
bool comes_to_speaker(Context& context, std::string_view text, Match const& m, Goal& goal) {
  static Pattern const no_noun("^(?:长|领导|级|方|内|外|企)");
  if (no_noun.at(text, m.end())) return false;
  Institutions const& institutions = context.institutions;
  if (!institutions.speaker().empty())
    goal.to = {institutions.speaker()};
  else if (!context.sides.actor.empty())
    goal.to = {context.sides.actor};
  else if (institutions.speaks_of_itself())
    goal.to = {context.draft.institution("我校")};
  else
    goal.other_side = goal.needs_sender = true;
  goal.end = m.end();
  return true;
}

/// The places of a list where each is known and all are meant.
bool places_of_list(std::vector<Mention> const& mentions, std::string_view text, Mention const& first, std::size_t end,
                    std::vector<InstitutionId>& all) {
  static Pattern const or_else("或");
  if (or_else.in(text.substr(first.begin, end - first.begin))) return false;
  for (Mention const& m : mentions) {
    if (m.begin < first.begin || m.end > end) continue;
    if (m.who.size() != 1) return false;
    all.push_back(m.who[0]);
  }
  return !all.empty();
}

/// What a name begins with that may stand for the school: its divisions, without what they are, and its own word. 江苏, 淞澄 and
/// 长山 of 江苏省淞澄市长山小学.
/// @param own whether its own word may stand for it
std::vector<std::string_view> roots_of(std::string_view name, bool own) {
  static Pattern const division(
      "^([\\p{Han}]{2,4}?)(?:维吾尔自治区|壮族自治区|回族自治区|自治[区州县旗]|地区|省|市|县|区|州|旗|盟|镇|乡|苏木)");
  static Pattern const own_word(
      "^([\\p{Han}]{2,4}?)(?:[一二三四五六七八九十]年制|第[一二三四五六七八九十]|实验|中心|寄宿|高级|初级|职业|"
      "民族|中学|小学|高中|初中|完小|幼儿园|学校)");
  std::vector<std::string_view> roots;
  for (auto d = division.at(name); d && roots.size() < 5; d = division.at(name)) {
    roots.push_back((*d)[1]);
    name.remove_prefix(d->end());
  }
  // 机关幼儿园, 社区幼儿园: what is a place of any town
  static Pattern const common(
      "^(?:机关|企业|乡村|农村|山村|新村|课堂|家庭|希望|部队|县城|省城|城镇|乡镇|师范|医院|工厂|实验|中心|基地|"
      "[城社校山牧林矿厂郊市园库镇]区|[农林牧渔工]场)$");
  if (auto const word = own ? own_word.at(name) : std::nullopt; word && !common.in((*word)[1]))
    roots.push_back((*word)[1]);
  return roots;
}

/// 赴美姑, 到琴岛湾市跟岗, of 美姑县职业技术学校 and 琴岛湾市实验小学: the side that alone is named by that place. @returns none where the
/// name of a place goes on
InstitutionId at_root(Context const& context, std::string_view text, std::string_view verb, std::size_t from,
                      Goal& goal) {
  static Pattern const goes("^(?:到|赴|前往|去|来|入|进|抵达|远赴|奔赴)$");
  static Pattern const school("(?:校|学|园|院|高中|初中|中心)$");
  static Pattern const what_it_is("^(?:省|市|县|区|州|旗|盟|镇|乡)");
  static Pattern const name_goes_on(
      "^(?:省|市|县|区|州|旗|盟|镇|乡|自治|地区|第?[一二三四五六七八九十][中小]|实验|中学|小学|高中|职|学(?:校|院)|师|"
      "教育|"
      "大|本地|各|等地|"
      "全|两|三|四|[\\p{Han}]{0,4}(?:学校|中学|小学|学院|大学|幼儿园|企业|公司|基地|医院))");
  // 进社区, 入企业: a place of a kind
  static Pattern const into("^[入进]$");
  if (!goes.in(verb)) return {};
  InstitutionId found;
  for (InstitutionId const& id : context.institutions.both_sides(8)) {
    std::string const name = fold_text(context.institutions.name(id));
    std::size_t end = 0;
    for (std::string_view const root : roots_of(name, !into.in(verb)))
      if (text.compare(from, root.size(), root) == 0) end = from + root.size();
    if (end == 0) continue;
    if (auto const w = what_it_is.at(text, end)) end = w->end();
    if (name_goes_on.at(text, end)) continue;
    if (!school.in(name) || !found.empty()) return {};
    found = id;
    goal.end = end;
  }
  return found;
}

/// A place that is known.
void at_mention(Context& context, Words const& run, std::vector<Mention> const& mentions, Mention const* to,
                Goal& goal) {
  static Pattern const schools_there("^(?:[一二三四五六七八九十两\\d]+所)?(?:中小学|初中|小学|中学|学校|高中|各校)");
  static Pattern const division("(?:县|市|区|省|州|方|地区)$");
  std::string_view const text = run.view();
  // 受援学校桑园坝中学: one institution
  for (Mention const& named : mentions)
    if (named.begin == to->end && named.who.size() == 1 && !named.group && (to->who.size() != 1 || to->group)) {
      to = &named;
      break;
    }
  goal.end = to->end;
  // 栖凤国际大酒店, of which 栖凤 may be a school
  static Pattern const another_body(
      "^[\\p{Han}]{0,10}?(?:大?酒店|宾馆|医院|公司|集团|工厂|博物馆|图书馆|景区|银行|超市|合作社|养老院|福利院)");
  static Pattern const has_verb("参|跟|学习|到|赴|在|的|和|与|实习|支教|校|[,;]");
  if (auto const more = to->who.size() == 1 && !to->own && !to->group ? another_body.at(text, to->end) : std::nullopt;
      more && !has_verb.in((*more)[0])) {
    goal.end = more->end();
    goal.place = run.part(to->begin, more->end());
    return;
  }
  auto const there =
      division.in(text.substr(to->begin, to->end - to->begin)) ? schools_there.at(text, to->end) : std::nullopt;
  if (there) {
    goal.end = there->end();
    goal.place = run.part(to->begin, there->end());
    goal.several = true;
    return;
  }
  for (Mention const& m : mentions)
    if (m.begin > goal.end && !m.own && !m.group && joins_names().whole(text.substr(goal.end, m.begin - goal.end)))
      goal.end = m.end;
  if (goal.end > to->end) {
    if (!places_of_list(mentions, text, *to, goal.end, goal.to)) {
      goal.to.clear();
      goal.place = run.part(to->begin, goal.end);
    }
  } else if (!to->who.empty() && !to->group) {
    goal.to = to->who;
  } else if (to->own) {
    goal.to = {context.draft.institution("我校")};
  } else {
    goal.place = run.part(to->begin, to->end);
    goal.by_role = true;
  }
}

/// 乙校教师在本校参加培训: nobody goes, where the paper does not speak for a school of its own.
bool stays_at_home(Context const& context, std::string_view text, std::string_view verb, std::size_t place) {
  static Pattern const own("^(?:其)?(?:本[校园院]|原单位|原校|所在学校内|校内)");
  return (verb == "在" || verb == "于") && own.at(text, place) && !context.institutions.speaks_of_itself();
}

/// A place that nobody has told of: the words that look like one.
bool at_words(Words const& run, Match const& m, std::string_view verb, Goal& goal) {
  static Pattern const several(
      "^(?:每所|[一二三四五六七八九十两\\d]+所|各)(?:受援学校|成员学校|支援学校|学校|初中|小学|中学)");
  static Pattern const place_first(
      "^[\\p{Han}]{1,8}?(?:县|市|区|乡|镇)(?:[一二三四五六七八九十两\\d]+所)?(?:中小学|初中|小学|中学|学校)?");
  static Pattern const their_school("^(?:驻|入|进|进驻|入驻|常驻)(?:校|园)|^(?:派|常)?驻(?:县|村|乡|镇|点)");
  static Pattern const no_place(
      "^(?:(?:至少|不少于|约)?(?:\\d+|[一二三四五六七八九十两]+)(?:余|多)?(?:名|位|人)|达|位|期|年|底|岗|校|下|上门|访|"
      "们|师|岗位|人)");
  static Pattern const counted("(?:\\d|[一二两三四五六七八九十])(?:名|位|人)");
  static Pattern const schools("(?:所|各)(?:[\\p{Han}]{0,4})(?:学校|初中|小学|中学|园)$|中小学$");
  std::string_view const text = run.view();
  static Pattern const down("^(?:下乡|上门|到校|进校|入校)");
  if (verb == "送教" && (down.at(text, m.end()) || m.end() == text.size())) {
    goal.other_side = goal.needs_sender = true;
    goal.end = m.end();
    return true;
  }
  // 副校长每月蹲点一天: where they help
  static Pattern const stays_there("^(?:驻点|蹲点|挂点)$");
  static Pattern const how_long(
      "^(?:$|[,;。(]|帮扶|指导|帮助|支教|[一二两三四五六七八九十\\d半]+(?:个)?(?:天|日|周|月|星期|学期|学年|年)|不少于|"
      "至少|累计)");
  if (stays_there.in(verb) && how_long.at(text, m.end())) {
    goal.other_side = goal.needs_sender = goal.needs_people = true;
    goal.end = m.end();
    return true;
  }
  std::size_t end = name_end(text, m.end());
  if (auto const s = several.at(text, m.end())) end = s->end();
  if (auto const p = place_first.at(text, m.end()); p && p->end() > end) end = p->end();
  if (auto const there = their_school.at(text, m.begin()); there && end <= there->end()) {
    goal.other_side = true;
    goal.to_county = text.substr(there->end() - 3, 3) == "县";
    goal.end = there->end();
    return true;
  }
  if (end <= m.end()) return false;
  Words const place = run.part(m.end(), end);
  if ((verb == "来" && end - m.end() < 9) || no_place.in(place.view()) || counted.in(place.view()) || place.size() > 80)
    return false;
  goal.place = place;
  goal.several = schools.in(place.view());
  goal.end = end;
  return true;
}

/// What must hold besides of words that are no motion by themselves.
bool told_by_what_follows(std::string_view text, std::string_view verb, Goal& goal) {
  static Pattern const serves_as("^(?:兼任|担任|挂任|挂职|出任|任)$");
  static Pattern const post(
      "^的?“?(?:第一|常务|执行|名誉|挂职)?[\\p{Han}]{0,12}?(?:校长|园长|院长|主任|书记|助理|导师|顾问|指导员|辅导员|"
      "[组科处部队]长|带头人|负责人|教练|首席)");
  // 选派1名副校长任乙校执行校长: they go where they serve
  if (serves_as.in(verb)) {
    // 王五继续挂任乙校副校长: who holds a post there for a time is there
    static Pattern const for_a_time("^挂[任职]$");
    static Pattern const of_a_group("^[^,;]{0,12}?(?:小组|专班|团队|委员会|理事会|工作组|领导组|办公室)");
    if (!post.at(text, goal.end)) return false;
    // 甲校德育主任王五任乙校执行校长: whose people serve elsewhere, go there
    if (!for_a_time.in(verb) && !sends_before.in(text.substr(0, goal.verb))) {
      if (of_a_group.at(text, goal.end)) return false;
      goal.needs_told = true;
    }
    goal.needs_people = true;
  }
  // 学生来上海的费用, 到乙校的路费: what a journey costs
  static Pattern const what_it_costs(
      "^的(?:往返|来回|全部|相关)?(?:费用|经费|路费|车费|旅费|差旅|交通|食宿|住宿|伙食|保险|补[助贴])");
  if (what_it_costs.at(text, goal.end)) return false;
  static Pattern const fare("^的?[\\p{Han}]{0,4}?(?:费|补贴|补助|保险|车票|交通|途中|安全)");
  if (verb.substr(0, 6) == "往返" && fare.at(text, goal.end)) return false;
  // 属于乙校, 对于乙校: another word
  static Pattern const another_word("[属位关由对等用处基在给至限归便利善鉴源出低高多少大小优晚早不致终现]$");
  if (verb == "于" && another_word.in(text.substr(0, goal.verb))) return false;
  if (verb == "在" || verb == "于") {
    if (from_afar(text.substr(goal.end, std::min(text.find_first_of(",;", goal.end), text.size()) - goal.end)))
      return false;
    auto const stay = stays.at(text, goal.end);
    if (stay ? holds.at(text, stay->end()).has_value() : !does_there.at(text, goal.end) || under.at(text, goal.end))
      return false;
    goal.needs_people = true;
    // 乙校教师15名在甲校接受技能培训: whoever is told to be of another school has come there, whatever is done
    goal.needs_told = !stay;
  }
  static Pattern const below("[以如线]$");
  if (verb == "下" && below.in(text.substr(0, goal.verb))) return false;
  if (takes_part.in(verb)) {
    if (!takes_place.at(text, goal.end) ||
        from_afar(text.substr(0, std::min(text.find_first_of(",;", goal.end), text.size()))))
      return false;
    goal.needs_people = true;
  }
  static Pattern const not_motion(
      "(?:达|得|收|提|一直|,直|^直|遇|等|想|看|听|受|做|感|增加|提高|上升|下降|[\\d]{4}年?)$");
  // 驻校时间, 入校的; 接入
  // 推荐毕业生到甲市就业
  static Pattern const for_work("^(?:[\\p{Han}]{0,8}?)(?:就业|求职|应聘|任职的)");
  if (for_work.at(text, goal.end)) return false;
  static Pattern const no_stay(
      "^(?:可?[获享领]|时间|期间|天数|教师|老师|补助|补贴|的|人员|(?:不少于|累计)[^,。;]{0,5}(?:[天日周月年时节]|学期)|"
      "累计|满|"
      "每周)");
  if (goal.other_side && no_stay.at(text, goal.end)) return false;
  static Pattern const comes_back("返$");
  if (verb == "回" && comes_back.in(text.substr(0, goal.verb))) return false;
  static Pattern const not_into("(?:接|纳|融|引|投|植|导|收|列|加|输|深|进|并|计|录)$");
  if ((verb == "入" || goal.other_side) && not_into.in(text.substr(0, goal.verb))) return false;
  // 阿依努尔·买买提到甲校: a name ends there
  static Pattern const after_name("·[\\p{Han}]{1,5}$");
  return verb != "到" || goal.verb < 3 || !not_motion.in(text.substr(0, goal.verb)) ||
         after_name.in(text.substr(0, goal.verb));
}

/// 教研组长每月去两次, 轮流下去听课, 组长每月来一人: there, or here, where the words before have told of the place. @returns whether
/// the words say so
bool goes_there(Context& context, std::string_view text, Match const& m, Goal& goal) {
  static Pattern const there(
      "^(?:(下去|过去|前去|过来|前来|前往(?:$|[,;。(]))|((?:去|来|下去|过去|前去|过来|前来|前往))(?:至少|不少于|不超过|"
      "约|上)?["
      "一二两三四五六七八九"
      "十半\\d]+(?:(?:次|回|趟|天|日|周|个?(?:星期|半天|月|学期))(?:$|[,;。(]|\\p{Han})|(?:人|名|位)(?:$|[,;。(])|(?:"
      "名|位)\\p{Han})|((?:"
      "到|去|赴|往|在)(?:"
      "那边|那里|那儿)))");
  // 过去三年: no way
  static Pattern const no_way("^(?:过去)(?:的|[一二两三四五六七八九十几\\d]+(?:年|个)|[,;。]|$)");
  static Pattern const nobody_before("(?:^|[,;:。在由与和])$");
  auto const t = there.at(text, m.begin());
  if (!t || nobody_before.in(text.substr(0, m.begin()))) return false;
  if (t->has(1) && no_way.at(text, m.begin())) return false;
  // 传承下去: on and on
  static Pattern const lasts("(?:坚持|传承|持续|继续|发展|推广|保持|延续|进行|开展|办|做)$");
  if (t->has(1) && lasts.in(text.substr(0, m.begin()))) return false;
  static Pattern const here("^.{0,3}来");
  InstitutionId const speaker = context.institutions.speaker();
  static Pattern const comes("^(?:来|过来|前来)");
  if (here.at((*t)[0]) && !speaker.empty())
    goal.to = {speaker};
  else
    goal.other_side = goal.needs_sender = true;
  goal.needs_people = true;
  goal.leaves = !comes.at((*t)[0]);
  for (std::size_t const k : {1U, 2U, 3U})
    if (t->has(k)) goal.end = t->end(k);
  return true;
}

/// 赴京参加, 来沪跟岗: the side that is there, or the one that they do not come from.
bool at_short_place(Context& context, std::string_view text, Match const& m, Goal& goal) {
  static Pattern const goes(
      "^(?:赴|去|进|来|到|入)([京沪津渝穗深杭蓉宁甬榕浙苏皖闽赣湘鄂豫鲁冀晋陕甘青新疆藏川黔滇桂粤琼辽吉黑蒙港澳台])(?:"
      "参加|参观|"
      "参与|跟岗|跟班|学习|研学|研修|培训|进修|挂职|集训|考察|观摩|交流|体验|访学|实习|支教|任教|讲学|送教|送课|指导|"
      "为期|"
      "开展|$|[,。;(])");
  auto const g = goes.at(text, m.begin());
  if (!g) return false;
  Institutions const& institutions = context.institutions;
  static Pattern const there("^(?:北京|上海|天津|重庆)");
  InstitutionId found;
  for (InstitutionId const& id : institutions.both_sides(8))
    if (auto const c = there.at(institutions.name(id)))
      if ((*c)[0] == ((*g)[1] == "京"   ? "北京"
                      : (*g)[1] == "沪" ? "上海"
                      : (*g)[1] == "津" ? "天津"
                      : (*g)[1] == "渝" ? "重庆"
                                        : ""))
        found = id;
  goal.end = g->end(1);
  static Pattern const comes("^来");
  if (!found.empty())
    goal.to = {found};
  else if (InstitutionId const speaker = institutions.speaker(); !speaker.empty() && comes.at((*g)[0]))
    goal.to = {speaker};
  else if (InstitutionId const other = institutions.other_side(speaker); !speaker.empty() && !other.empty())
    goal.to = {other};
  else
    goal.other_side = goal.needs_sender = true;
  return true;
}

}  // namespace

namespace {

/// Looks for the goals of one run of clauses, from left to right.
class Goals {
 public:
  Goals(Context& context, Words const& run, std::vector<Mention> const& mentions)
      : context_(context), run_(run), text_(run.view()), mentions_(mentions) {}

  [[nodiscard]] std::vector<Goal> all() {
    constexpr std::size_t most = 12;
    for (auto m = motion.find(text_); m && goals_.size() < most;
         m = motion.find(text_, std::max(m->begin() + 1, m->end())))
      if (moves(*m)) take(*m);
    return std::move(goals_);
  }

 private:
  [[nodiscard]] Mention const* mention_from(std::size_t at) const {
    for (Mention const& m : mentions_)
      if (m.begin == at) return &m;
    return nullptr;
  }

  /// Whether a word that may tell a journey does, and is no part of another word or name.
  [[nodiscard]] bool moves(Match const& m) const {
    // 书信往来: nobody moves
    static Pattern const to_and_fro("^(?:往来|来往|来回)");
    std::size_t const one_before = m[0].size() == 3 && m.begin() >= 3 ? step_back(text_, m.begin()) : m.begin();
    if (to_and_fro.at(text_, m.begin()) || to_and_fro.at(text_, one_before)) return false;
    // “我到北京上大学”研学营: a name
    bool const within_name = std::any_of(mentions_.begin(), mentions_.end(), [&](Mention const& k) {
      return k.begin < m.begin() && m.begin() < k.end && !k.arrival;
    });
    if (m.begin() < last_ || within_name || within_quotes(text_, m.begin(), m.begin())) return false;
    // 赴乙校集中送教: where they go is told; 选送教师 sends teachers
    static Pattern const sends_teachers("(?:选|派|输|遣|互)$");
    static Pattern const those_who_teach("^(?:小组|团队?|队|组|教师|老师|人员|专家|名师|小分队|志愿)");
    if (!m[0].starts_with("送教")) return true;
    bool const told = !goals_.empty() && text_.substr(last_, m.begin() - last_).find(',') == std::string_view::npos;
    return !told && !sends_teachers.in(text_.substr(0, m.begin())) && !those_who_teach.at(text_, m.end());
  }

  void take(Match const& m) {
    std::string_view const verb = m[0];
    Goal goal{.verb = m.begin()};
    // 韩志远|赴乙校: a name that the plan knows
    bool const ends_name = verb.starts_with("远");
    std::size_t name = ends_name ? m.begin() : 0;
    for (int n = 0; n < 2 && name > 0; ++n) name = step_back(text_, name);
    if (ends_name && is_known_person(context_, run_.part(name, m.begin() + 3).original())) goal.verb += 3;
    if (!find_place(m, goal) || !told_by_what_follows(text_, verb, goal)) return;
    goal.stays = verb == "在" || verb == "于";
    last_ = goal.end;
    goals_.push_back(std::move(goal));
  }

  /// Where the name of a place begins behind the verb.
  [[nodiscard]] std::size_t place_behind(Match const& m) const {
    // 赴对口支援的甲校: what it is called stands between
    static Pattern const attribute(
        "^(?:所?(?:对口|结对|定点|对应)?(?:支援|帮扶|支持|帮带|结对|受援|对口)的?|(?:所在|指定)的?)");
    std::size_t place = m.end();
    static Pattern const all_of_them("^(?:各个?|每一?所|每个|所有|全部|两所|相应的?)");
    if (auto const a = all_of_them.at(text_, place);
        a && mention_from(place) == nullptr && mention_from(a->end()) != nullptr && mention_from(a->end())->by_deed)
      place = a->end();
    if (auto const a = attribute.at(text_, place);
        a && mention_from(place) == nullptr && mention_from(a->end()) != nullptr)
      place = a->end();
    return place;
  }

  /// Where somebody goes. @returns whether anybody goes anywhere
  [[nodiscard]] bool find_place(Match const& m, Goal& goal) {
    static Pattern const to_their_school(
        "^住(?:校|园)(?:教|任|支|指导|帮|工作|协助|[一二两半满\\d])|^(?:到|入|进|下|赴|上|来)(?:校|园|县|区|乡|镇|村|"
        "城|"
        "山|点|站|场|班|港|澳)(?:里|内)?(?:支|跟|实习|挂职|集训|任教|顶岗|"
        "参加|参观|"
        "交流|学习|研学|研修|观|考察|为|作|做|开展|进行|实施|指导|听|评|点评|巡|诊断|送|讲|授课|上课|示范|帮|辅导|培训|"
        "带|教研|"
        "主持|参与|坐诊|传授|磨课|"
        "蹲点|$|,|;|。|\\()|^(?:到岗|到任|赴任|上任)(?:$|[,。;(]|任|开展|支|履|工作(?:$|[,。;]))");
    // 前往支援: where it is needed
    static Pattern const goes_to_help(
        "^(前往|赴)(?:支援|支教|任教|指导|授课|帮扶|讲学|送教|观课|说|讲|协助|担任|参观学习|交流学习|跟岗|观摩|挂职|"
        "见习|$|[,;。])");
    // 校医来指导体检: to those who are spoken to
    static Pattern const comes_to_do(
        "^(?:体检|参加|参观|做|上课|听|讲|指导|跟|交流|学习|观摩|任教|授课|研|考察|实习|挂职|集训|带|示范|送)");
    static Pattern const no_coming(
        "^(?:自|年|源|信|函|回|往|宾|临|说|看|电|料|得|不|,|。|$|校|园|区|县|院|(?:\\d+|[一二三四五六七八九十两]+)(?:"
        "名|"
        "位|人|批))");
    static Pattern const before_coming(
        "(?:派|送|选|调|以|将|本|原|从|近|年|后|未|历|起|带|出|过|上|下|进|迎|引|招|请|由|十|百|\\d)$");
    static Pattern const own_ground("^(?:校|园)");
    static Pattern const stays_there("^(?:县|村|乡|镇|点)");
    std::string_view const verb = m[0];
    std::size_t const place = place_behind(m);
    if (verb == "回访") {
      // 电话回访: nobody goes
      static Pattern const afar("(?:电话|线上|微信|网络|视频|问卷)$");
      if (afar.in(text_.substr(0, m.begin()))) return false;
      goal.returns = true;
      goal.end = m.end();
      if (Mention const* const to = mention_from(m.end()); to != nullptr && to->who.size() == 1) {
        goal.to = to->who;
        goal.end = to->end;
      } else {
        goal.other_side = goal.needs_sender = true;
      }
    } else if (Mention const* const here = mention_from(m.begin()); here != nullptr && here->arrival && verb == "来") {
      goal.to = {context_.institutions.speaker().empty() ? context_.draft.institution("我校")
                                                         : context_.institutions.speaker()};
      goal.end = here->end;
    } else if (verb.size() > 3 && verb.substr(0, 3) == "来" && verb != "来到") {
      if (!comes_to_speaker(context_, text_, m, goal)) return false;
    } else if (verb == "上门") {
      // 送教上门: to the homes of pupils
      static Pattern const to_homes("(?:送教|家访|服务|送课|送[\\p{Han}]{0,2})$");
      if (to_homes.in(text_.substr(0, m.begin()))) return false;
      goal.other_side = goal.needs_sender = goal.needs_people = true;
      goal.end = m.end();
    } else if (at_short_place(context_, text_, m, goal)) {
      goal.needs_people = true;
    } else if (goes_there(context_, text_, m, goal)) {
      // nothing more is told of it
    } else if (auto const school = to_their_school.at(text_, m.begin())) {
      static Pattern const into_town("^.城");
      static Pattern const into_country("^(?:下乡|进村|进山|上山|下村)");
      goal.other_side = goal.needs_sender = true;
      goal.to_county = text_.substr(m.begin() + 3, 3) == "县";
      goal.uptown = into_town.at(text_, m.begin()).has_value();
      goal.downtown = into_country.at(text_, m.begin()).has_value();
      goal.end = m.begin() + 6;
    } else if (verb == "来" && comes_to_do.at(text_, m.end())) {
      goal.other_side = goal.needs_sender = goal.needs_people = true;
      goal.end = m.end();
    } else if (auto const for_what = goes_to_help.at(text_, m.begin())) {
      goal.other_side = true;
      goal.end = for_what->end(1);
    } else if (stays_at_home(context_, text_, verb, place)) {
      return false;
    } else if (Mention const* const to = mention_from(place); to != nullptr && !(to->arrival && verb != "到")) {
      at_mention(context_, run_, mentions_, to, goal);
    } else if (InstitutionId const there = at_root(context_, text_, verb, m.end(), goal); !there.empty()) {
      goal.to = {there};
    } else if (bool const told = !needs_known.in(verb) || own_ground.at(text_, m.end()) ||
                                 (verb == "驻" && stays_there.at(text_, m.end()));
               !told || !at_words(run_, m, verb, goal) || (needs_known.in(verb) && !goal.other_side)) {
      // 甲校师生来农场体验: to those who speak, whatever the place
      if (verb != "来" || no_coming.at(text_, m.end()) || before_coming.in(text_.substr(0, m.begin()))) return false;
      goal.other_side = goal.needs_sender = goal.needs_people = goal.needs_told = true;
      goal.place = Words();
      goal.several = false;
      goal.end = m.end();
    }
    return true;
  }

  Context& context_;
  Words run_;
  std::string_view text_;
  std::vector<Mention> const& mentions_;
  std::vector<Goal> goals_{};
  std::size_t last_ = 0;  ///< where the last goal ends
};

}  // namespace

std::vector<Goal> goals_in(Context& context, Words const& run, std::vector<Mention> const& mentions) {
  return Goals(context, run, mentions).all();
}

}  // namespace bangfu::document::reader
