// SPDX-License-Identifier: BSL-1.0
// Those who go somewhere, as the words of a clause name, describe and count them.
#include <algorithm>
#include <string>

#include <bangfu/document/names.hpp>

#include "document/reader/flows/travellers.hpp"
#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {
namespace {

/// When they go, behind the words for them: 自9月起, 于每月第二周, 寒假前.
std::string const time_word =
    "(?:上、?下(?:学期|半年)|(?:\\d{2,4}|当|次|本|今|明|同|每|翌|隔)年度?|(?:每|本|当|下|上|隔)?(?:单|双)周|(?:每|本|"
    "当|下|上|隔|单|双)(?:个)?(?:月|周|"
    "星期|学期|学年|季度)|"
    "[每逢隔](?:周|星期)[一二三四五六日天]|第?[\\d一二三四五六七八九十]{1,3}(?:月份?|周|学期|日|季度)|[上下]半年|寒暑?"
    "假|暑假|假期|[春秋]季(?:学期)?|学[期年](?:初|"
    "末|"
    "中)|开学|[上中下]旬|[周星](?:期)?[一二三四五六日末])";
Pattern const adverbs(
    "^(?:的|同时|同步|同期|各选|选出|数量相当的|相当(?:数量|人数)的?|同等人数的?|(?:推荐|选派|选送|派来|派出|遴选|"
    "委派|选拔)的|鼓励|倡导|提倡|"
    "支持|动员|有计划地|按计划|定期|不定期|或|可以|"
    "(?:\\d{1,2}月)?\\d{1,2}日(?:前|后|起|至)|可|应|须|要|拟|将|每(?:学期|学年|年|月|周|"
    "季度|半年|两周|批|次|校)|继续|分批|"
    "分别|还|也|再|统一|各|结合[^,]{0,10},|于|春季学期,|秋季,|[一二三]是|其中|由|全年|共|一行|[\\p{Han}]{0,4}有|每所[^,"
    "]{0,6}|同日|\\(\\d\\)|[①-⑳]|[a-h]\\.)+");
Pattern const adverbs_after(
    "(?:按计划|第[一二三四五六七八九十\\d]+次|首次|每(?:人|位|名)|人人|先|再|随时|报名|自愿|申请|各自|全(?:日|天)|(?:"
    "今年|本学期|本学年)?继续|定期或不定期|定期|不定期|每(?:学期|学年|"
    "年|月|周|季度|半年|两周)(?:初|末)?|"
    "分[一二三四五六七八九两\\d]*"
    "(?:批次?|期|次|组|头)|(?:全部|全员|悉数|愿意|自愿|主动|仍|单独|独自|专门|临时|提前|如期|按时|逐一|逐校|携手|联合|"
    "联手|结对|率先|(?:全|半)?脱产|带薪|整班|"
    "轮班|轮番|交流|借调|下派|分配|抽空|(?:携带?|自带|带上|带齐)[^,教师学生干]{2,16}|(?:为|给|向)[^,为的]{0,10}(?:学生|"
    "教师|老师|家长|孩子|师生|幼儿|班主任|学校)|寒暑假(?:期间)?)|同日|暑期|寒假|"
    "可?随时|外出送课,|外出|(?:于|在)?(?:\\d{4}年|次年|当年|同年)?(?:\\d{1,2}|["
    "一二三四五六七八九十]{1,2})月(?:份|底|初|中旬|上旬|下旬)?|(?:"
    "于|在)?(?:暑假|寒假)(?:期间)?|于|前|,|可|应|须|拟|各|共|一行|以|"
    "全年|全学年|同期|(?:择优)?推荐|轮流|轮替|陆续|先后|一同|一起|随后|"
    "(?:于|在)?(?:第[一二]|上|下|本|每)(?:学期|学年)|等|则?随[\\p{Han}]{2,5}|被|均|也|都|进行|开展|同时|组队|组团|结伴|"
    "集体|轮换|轮岗|择优|拟|分期|应邀|受邀|专程|亲自|"
    "随队|陪同|整建制|" +
    std::string(in_spare_time) +
    "|在(?:暑假|寒假)期间|得|可以|将|"
    "要|必须|"
    "应当|"
    "(?:,?(?:组|编)成[\\p{Han}]{0,8}(?:团队?|小组|队|组))|(?:由|经)[\\p{Han}]{1,6}统一(?:安排|组织|选派)|统一(?:安排|"
    "组织)|"
    "(?:每(?:两|三|四|五)?个?(?:学期|学年|年|月|周|季度))(?:至少|不少于)?[一二两三四\\d]*(?:次|批)?)+$");
Pattern const adverbs_of_time("(?:于|自|从|在|至|到)?" + time_word + "(?:[、至到-]?" + time_word +
                              "|各?[一二两三四五六\\d]次|起|初|末|底|前后?|后|期间|开始|结束后)*(?:,)?$");
/// 第二学期改由赵明前往: when, before the words for them.
Pattern const time_first(
    "^(?:于|自|从|在)?" + time_word + "(?:[、和及至到-]?" + time_word +
    "|起|初|末|底|前后?|后|期间|开始|里|内)*(?:,)?(?:各|分别)?(?:(?:改|换|转|另)?由|另|再|邀请|请)?");
/// 每人驻园, 逢星期三到校, 8月底前进驻, 合乘一车前往: words before the place that say when or how.
Pattern const no_traveller(
    "^(?:每(?:人|位|名|批|班|次|逢|周|月|学期)[\\p{Han}\\d]{0,6}|逢.*|轮流|轮替|合乘.*|.*一车|[春夏秋冬]季|"
    "[一二三四五六日][上下]午|(?:.*[\\d一二三四五六七八九十今明次当本每同])?[年月](?:初|底|末|中旬|上旬|下旬)?|.*星期["
    "一二三四五六日天]|推荐|择优推荐|挑选|(?:组|编|分)成[^,]*|编入[^,]*|经(?:考察|协商|审核|研究|选拔|推荐|批准)[^,]"
    "*|"
    "\\d{4}年[^,]*)$");
/// What moves is no people: 课程同步到乙校, 阅读车到乙校.
Pattern const things("(?:课|课程|阅读车|资源|设备|图书|器材|信号|直播|平台|资金|经费)(?:同步|延伸|辐射|推送)?$|^覆盖");
}  // namespace

bool counts_people(Context const& context, Words const& words) {
  for (Piece<Amount> const& a : find_amounts(words.view(), context.draft.lexicon()))
    if (a.value.quantity.unit == unit::person) return true;
  return false;
}

bool says_how(std::string_view words) { return no_traveller.in(words); }

bool from_afar(std::string_view words) {
  static Pattern const afar(
      "线上|网上|网络|远程|视频|视像|视讯|直播|同步(?:课|授|教|研|直|上|听)|云(?:端|上|平台|课|教|讲|会)|在线|腾讯会议|"
      "钉钉");
  return afar.in(words);
}

bool moves_things(std::string_view words) { return things.in(words); }

namespace {

std::string const subjects = "([\\p{Han}]{1,6}(?:、[\\p{Han}]{1,6})*(?:、|和|及|与)[\\p{Han}]{1,6}?)";
std::string const in_all =
    "(?:等)?(?:[两二三四五六七八九十\\d]+(?:个|门)?(?:学科|科|专业|口子|方面|部门|处室|岗位|年级|学段|工种)?的?)?";
std::string const people_of =
    "((?:学科|专业)?(?:骨干|专任|任课|优秀|青年|中青年|在编|业务|中层)*(?:教师|老师|教员|干部|中层|专家|讲师|教练|科长|"
    "处长|主任|"
    "组长|部长|"
    "负责人|校长|园长|教研员|带头人|学生|选手|人员|骨干))";
std::string const of_each = "(?:各|每(?:个|门)?(?:学)?科|每(?:个)?专业)(?:选派|选送|选|派出?|来|去|安排|出|抽调)*";
std::string const number_of_people = "((?:至少|不少于|约)?(?:\\d+|[一二三四五六七八九十两]+)(?:名|人|位))";

/// One body of people for each subject of a list.
std::vector<Counted> of_subjects(Context const& context, Words const& list, std::string const& noun,
                                 std::string_view number) {
  // 校长、教导主任: people by themselves
  static Pattern const are_people(
      "(?:长|师|员|任|学生|干部|骨干|代表|手|者|人|名|位)$|学年|学期|半年|年度|^第|(?:年|月|批|期|周|季度)$");
  // 派数学、英语教师各1名
  static Pattern const sent("^(?:选派|派出|派遣|选送|安排|抽调|派)");
  std::vector<Counted> all;
  Lexicon const& lexicon = context.draft.lexicon();
  std::vector<Piece<Amount>> const counted = find_amounts(number, lexicon);
  if (counted.size() != 1 || counted[0].value.quantity.unit != unit::person) return all;
  Quantity size = counted[0].value.quantity;
  size.per = {};
  size.wording = {};
  auto const verb = sent.at(list.view());
  std::vector<Words> named;
  for (Words const& one : members(verb ? list.part(verb->end(), list.size()) : list, false)) {
    // 道德与法治 is one
    if (!named.empty() && !lexicon.code("subject", Words(*one.of, named.back().begin, one.end).view()).empty())
      named.back().end = one.end;
    else
      named.push_back(one);
  }
  for (Words const& one : named) {
    if (are_people.in(one.view()) || context.institutions.at(one.view(), 0).end == one.size()) return {};
    all.push_back({one, one.original() + noun, size});
  }
  return all;
}

}  // namespace

std::vector<Counted> each_of_subjects(Context const& context, Words const& people) {
  static Pattern const number_last("^" + subjects + in_all + people_of + of_each + number_of_people + "$");
  // 物理、化学两科各来一位教师
  static Pattern const number_first("^" + subjects + in_all + "(?:学科|科|专业)?" + of_each + number_of_people +
                                    people_of + "$");
  // 言语、感统两科各派教师1名; 数学组、英语组各出1人
  static Pattern const noun_between("^" + subjects + in_all + "(?:学科|科|专业)?" + of_each + people_of +
                                    number_of_people + "$");
  static Pattern const of_teams("^([\\p{Han}]{2,6}组(?:(?:、|和|及|与)[\\p{Han}]{2,6}组)+)" + of_each +
                                number_of_people + "$");
  if (auto const m = noun_between.whole(people.view()))
    return of_subjects(context, people.part(m->begin(1), m->end(1)), people.part(m->begin(2), m->end(2)).original(),
                       (*m)[3]);
  if (auto const m = of_teams.whole(people.view()))
    return of_subjects(context, people.part(m->begin(1), m->end(1)), "教师", (*m)[2]);
  if (auto const m = number_last.whole(people.view()))
    return of_subjects(context, people.part(m->begin(1), m->end(1)), people.part(m->begin(2), m->end(2)).original(),
                       (*m)[3]);
  if (auto const m = number_first.whole(people.view()))
    return of_subjects(context, people.part(m->begin(1), m->end(1)), people.part(m->begin(3), m->end(3)).original(),
                       (*m)[2]);
  return {};
}

std::vector<Counted> subjects_behind(Context const& context, Words const& people, Words const& behind) {
  static Pattern const noun(
      "(?:教师|老师|教员|干部|专家|讲师|教练|教研员|带头人|负责人|人员|骨干)(?:各?(?:约|共)?(?:\\d+|["
      "一二三四五六七八九十两]+)(?:名|人|位))?$");
  auto const n = noun.find(people.view());
  if (!n) return {};
  static Pattern const what("^[^\\d一二三四五六七八九十两各共约]+");
  std::string const word((*what.at((*n)[0]))[0]);
  // 教师3人到乙校支教，其中数学、英语、地理各1人
  static Pattern const parts("^[^。;()]{0,40}?(?:,|:|\\()(?:其中|分别为|分别是|包括|含|具体为|即)?:? ?" + subjects +
                             in_all + "(?:学科|专业|科)?(?:教师|老师)?" + of_each + number_of_people + "(?:$|[,。;)])");
  if (auto const m = parts.at(behind.view()))
    return of_subjects(context, behind.part(m->begin(1), m->end(1)), word, (*m)[2]);
  // 分两批选送教师到甲校，第一批6人，第二批8人
  static std::string const turn_and_number =
      "(?:第[一二三四五六七八九十\\d]+|首)批(?:各|共|选派|安排|派)?(?:\\d+|[一二三四五六七八九十两]+)(?:人|名)";
  static Pattern const in_turn("^[^。;()]{0,40}?(?:,|:|\\()(" + turn_and_number + "(?:[、,和]" + turn_and_number +
                               ")+)");
  static Pattern const turn_then_number("^(.*批)(?:各|共|选派|安排|派)?((?:\\d+|[一二三四五六七八九十两]+)(?:人|名))$");
  if (auto const m = in_turn.at(behind.view())) {
    std::vector<Counted> all;
    for (Words const& one : split_at(behind.part(m->begin(1), m->end(1)), "、,和")) {
      auto const part = turn_then_number.whole(one.view());
      std::vector<Piece<Amount>> const counted =
          part ? find_amounts((*part)[2], context.draft.lexicon()) : std::vector<Piece<Amount>>();
      if (counted.size() != 1) return {};
      Words const turn = one.part(part->begin(1), part->end(1));
      Quantity size = counted.front().value.quantity;
      size.wording = {};
      all.push_back({turn, turn.original() + word, size});
    }
    return all;
  }
  // …，其中科学1名、语文3名
  static Pattern const one_by_one(
      "^[^。;()]{0,40}?(?:,|:|\\()(?:其中|分别为|分别是|包括|含|具体为|即)?:? "
      "?([\\p{Han}]{2,8}?(?:\\d+|[一二三四五六七八九十两]+)(?:"
      "名|人|位)(?:[、,和][\\p{Han}]{2,8}?(?:\\d+|[一二三四五六七八九十两]+)(?:名|人|位))+)(?:$|[,。;)])");
  static Pattern const subject_and_number(
      "^([\\p{Han}]+?)(?:学科|专业)?(?:教师|老师)?((?:\\d+|[一二三四五六七八九十两]+)(?:名|人|位))$");
  if (auto const m = one_by_one.at(behind.view())) {
    std::vector<Counted> all;
    Lexicon const& lexicon = context.draft.lexicon();
    for (Words const& one : split_at(behind.part(m->begin(1), m->end(1)), "、,")) {
      auto const part = subject_and_number.whole(one.view());
      if (!part || lexicon.code("subject", (*part)[1]).empty()) return {};
      std::vector<Counted> const body = of_subjects(context, one.part(part->begin(1), part->end(1)), word, (*part)[2]);
      if (body.size() != 1) return {};
      all.push_back(body.front());
    }
    return all;
  }
  // 数学、英语两个学科的骨干教师到乙校支教，每学科一人
  static Pattern const of_several("^" + subjects + in_all + people_of + "$");
  static Pattern const each_subject("^[^。;()]{0,30}(?:,|\\()每(?:个|门)?(?:学)?(?:科|专业)各?" + number_of_people);
  auto const list = of_several.whole(people.view());
  auto const each = list ? each_subject.at(behind.view()) : std::nullopt;
  if (!each) return {};
  return of_subjects(context, people.part(list->begin(1), list->end(1)),
                     people.part(list->begin(2), list->end(2)).original(), (*each)[1]);
}

ParticipantId group_of(Context& context, Counted const& body, InstitutionId const& from) {
  ParticipantId id = context.draft.group(body.words, from, participant_kind::teacher);
  context.draft.participant(id)->name = context.draft.text(body.name);
  return id;
}

Words without_adverbs(Words people) {
  std::size_t guard = 0;
  while (guard++ < 8) {
    std::string_view const p = people.view();
    if (auto const a = adverbs.at(p); a && a->end() > 0) {
      people = people.part(a->end(), people.size());
      continue;
    }
    if (auto const a = adverbs_after.find(p); a && a->end() == p.size() && a->begin() < a->end()) {
      people = people.part(0, a->begin());
      continue;
    }
    static Pattern const people_behind("^[^级段度,、][\\p{Han}“”]");
    if (auto const a = time_first.at(p); a && people_behind.in(p.substr(a->end()))) {
      people = people.part(a->end(), people.size());
      continue;
    }
    if (auto const a = adverbs_of_time.find(p); a && a->begin() > 0) {
      people = people.part(0, a->begin());
      continue;
    }
    break;
  }
  return people;
}

Words up_to_people(Context const& context, Words const& words) {
  static Pattern const people(
      "^(.*(?:教师|老师|教员|学生|干部|校长|园长|主任|[组科处部]长|骨干|成员|专家|教授|讲师|代表|队员|团员|学员|选手|"
      "家长|师生|教练|"
      "人员|志愿者|带头人|幼儿|孩子|儿童|们|[一二两三四五六七八九十百\\d余多](?:人|名|位)))([\\p{Han}]{2,6})$");
  // 教师培训, 学生作品: another noun; 教师两名, 教师带领: more of them
  static Pattern const goes_on(
      "^(?:培训|培养|宿舍|公寓|食堂|队伍|资源|作品|用|的|证|节|论坛|大会|会|编制|名[单额]|档案|人数|发展|进修|研修|"
      "活动|"
      "团|队|组|之|课|教|考|工作|交流|社|餐|服|家|办|事|座谈|管|心理|成长|经费|待遇|结构|流动|辅导|竞赛|技能|比赛|委|"
      "助|"
      "医师|护师|药师|信|以内|以上|以下|左右|不等)|[校园县市区部队课室会团组班师生员长名人位]$|器材|设备|图书|["
      "带率领陪随和与及各]");
  auto const m = people.whole(words.view());
  if (!m || people_in_general(words.view()) || goes_on.in((*m)[2])) return words;
  // 校长李国华, 教师张敏和王芳: names
  std::string_view const tail = (*m)[2];
  std::size_t end = 0;
  for (int n = 1; n <= 3 && end < tail.size(); ++n) {
    end += character_at(tail, end).second;
    if (n > 1 && is_name(context, tail.substr(0, end), false)) return words;
  }
  return words.part(m->begin(1), m->end(1));
}

std::vector<ParticipantId> named_in_bracket(Context& context, Words& people, InstitutionId const& from) {
  static Pattern const bracket("\\(([^()]{4,120})\\)");
  std::vector<ParticipantId> all;
  auto const m = bracket.find(people.view());
  if (!m || m->begin() < 6) return all;
  std::vector<Words> const names = split_at(people.part(m->begin(1), m->end(1)), "、, ");
  if (names.size() < 2 && !is_name(context, (*m)[1], false)) return all;
  for (Words const& one : names)
    if (!is_name(context, one.view(), false)) return all;
  people = people.part(0, m->begin()).trimmed();
  // 特级教师（李一、王二）: the title of each
  std::string_view const title = context.draft.lexicon().code_at_end("title", people.view());
  static Pattern const titled("(?:正高级|高级|特级|一级|二级)教师$|副?教授$|(?:高级|助理)?讲师$|(?:高级)?工程师$");
  auto const t = title.empty() ? std::nullopt : titled.find(people.view());
  for (Words const& one : names) {
    all.push_back(context.draft.person(one, from, {}, one));
    if (Participant* const p = context.draft.participant(all.back()); t && p->title.empty())
      p->title = context.draft.text(people.part(t->begin(), t->end()));
  }
  return all;
}

Flow flow_of(Context& context, Counted const& body, InstitutionId const& from, InstitutionId const& to) {
  Flow flow{.from = from, .to = to, .who = {group_of(context, body, from)}};
  flow.size = body.size;
  return flow;
}

bool is_known_person(Context const& context, std::string_view words) {
  constexpr std::size_t looked_at = 200;
  std::vector<Participant> const& all = context.plan().participants;
  std::size_t const from = all.size() > looked_at ? all.size() - looked_at : 0;
  return std::any_of(all.begin() + static_cast<std::ptrdiff_t>(from), all.end(),
                     [&](Participant const& p) { return !p.group && p.name.any() == words; });
}

InstitutionId side_of_known(Context const& context, Words const& words) {
  if (words.empty() || context.latin()) return {};
  std::string const said = words.original();
  InstitutionId of;
  constexpr std::size_t looked_at = 400;
  std::size_t looked = 0;
  for (Participant const& p : context.plan().participants) {
    if (++looked > looked_at) break;
    if (p.group || p.name.empty() || p.of.empty() || said.find(p.name.any()) == std::string::npos) continue;
    if (!of.empty() && of != p.of) return {};
    of = p.of;
  }
  return of;
}

Words words_behind(Prose const& text, std::size_t begin, std::size_t most) {
  std::string_view const all = text.text();
  begin = std::min(begin, all.size());
  std::string_view const near = beginning(all.substr(begin), most);
  return {text, begin, begin + std::min(near.size(), near.find("。"))};
}

void count_behind(Context const& context, std::string_view after, Flow& flow) {
  static std::string const number =
      "(?:\\d+|[一二三四五六七八九十两百]+)(?:余|多)?(?:(?:至|-|~)(?:\\d+|[一二三四五六七八九十百]+))?";
  static std::string const bound = "(?:不超过|不少于|不多于|不低于|至少|最多|至多|约|近)?";
  static std::string const counts =
      "(?:(?:[每一](?:批次?|次|期|轮|回|年|学期|学年|梯次|团|组|所?校|所?园|人次)|全年|共计?|计|合计|总计|总数|[\\p{"
      "Han}]{"
      "0,3}?(?"
      ":教师|学生|人数|名额|"
      "规模|人员)|一行|全团)*(?:各|共|为|控制在|限|安排|选派|派出?|去|来|接收)*)?";
  // 每学期2次，每次3人: how often stands before
  static std::string const how_often =
      "(?:,(?:每[^,。;()]{1,8}次|全[年学][^,。;()]{1,6}次|[^,。;()]{0,6}(?:为期|时间|历时|时长|任期|聘期)[^,。;()]"
      "{1,10}|[^,。;()]{0,6}(?:共|不少于|至少)[^,。;()人名位]{1,10}|[^,。;()人名位]{0,10}[一二两三四五六七八九十\\d]+(?"
      ":次|期|批|轮)))"
      "{0,2}";
  static Pattern const behind("^(?:[^,。;()]{0,30})?" + how_often + "(?:,|\\(| )" + counts + "(" + bound + number +
                              "(?:人|名|位)(?:以上|左右|以内)?)(?:[,、。;() ]|$)");
  static Pattern const places("^[^,。;()]{0,16}(?:,|\\()名额(?:为|共)?(" + bound + number + ")个");
  static Pattern const limit("^[^,。;()]{0,16}(?:,|\\()(?:每[\\p{Han}]{1,3})?以(" + number + "(?:人|名|位))为限");
  auto const take = [&](std::string_view words) {
    std::vector<Piece<Amount>> const counted = find_amounts(words, context.draft.lexicon());
    if (counted.size() != 1) return;
    flow.size = counted.front().value.quantity;
    flow.size->per = {};
    flow.size->wording = {};
  };
  // …教师跟岗学习不少于15人次: behind what they do
  static Pattern const at_once("^[\\p{Han}]{0,9}?((?:不超过|不少于|不多于|不低于|至少|最多|至多)" + number +
                               "(?:人|名|位))(?:[^次]|$)");
  // 四年级孩子到甲校 30人: in a row
  static Pattern const alone("^ ?(" + number + "(?:人|名))(?:[,。;]|$)");
  if (auto const m = behind.at(after)) {
    take((*m)[1]);
  } else if (auto const one = alone.at(after)) {
    take((*one)[1]);
  } else if (auto const n = places.at(after)) {
    take(std::string((*n)[1]) + "人");
  } else if (auto const o = at_once.at(after)) {
    take((*o)[1]);
  } else if (auto const l = limit.at(after)) {
    take((*l)[1]);
    if (flow.size) flow.size->min.reset();
  }
}

bool people_in_general(std::string_view words) {
  static Pattern const ends_as_group(
      "(?:团|组|生|员|班|岗|干部|领导|教师|老师|代表|骨干|师生|讲师|带头人|教授|工作者|队|部分|者|专家|师|长|医|教练|"
      "评委|书记|师傅|负责人|领导层|中层|班子|主任|选手|同学|孩子|徒弟|徒|园丁|儿童|学童|处级|科级|团队|人选)(?:\\([^()"
      "]*\\))?$");
  return ends_as_group.in(words);
}

}  // namespace bangfu::document::reader
