// SPDX-License-Identifier: BSL-1.0
// One person, with what is said beside the name: school, office, post, title.
#include <algorithm>

#include <bangfu/document/names.hpp>

#include "document/reader/context.hpp"
#include "document/reader/parties/speaker.hpp"
#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {
namespace {

/// Words that are no name of a person, whatever they begin with.
Pattern const no_name(
    "^结[成为对]|居中|(?:小学|中学|学校|学院|大学|幼儿园|教学点|村小|完小|公司|医院|集团|的)$|带着|带领|率领|^程["
    "师序度]|"
    "工程|申报|^期|由|联席|管理|年轻|"
    "青年|师徒|打分|总结|汇总|^(?:双方|两校|两园|两地|全校|本校|本园|我校|"
    "贵校|他校|"
    "外校|全园|师生)|["
    "科组部室处系]$|"
    "股$|馆$|办$|中心|组员|后勤|^范生|年资|见习|蹲点|咨询|离校|"
    "批$|印章|助教|助理|局长|科长|处长|部长|园长|院长|组长|书记|教务|总务|政教|德育|行政|团委|支持|沙龙|"
    "发言|"
    "副$|[机手校园院局处科部组班团队]长$|[会赛]$|^[一二两三四五六七八九十]|年度|同学|和谐|项目|团队|党员|组成|会面|"
    "商定|会商|"
    "带队|"
    "随行|同行|"
    "牵头|担任|座谈|调研|分管|主持|出席|陪同|率队|"
    "汇报|听课|上课|授课|讲座|轮流|兼任|共同|签字|签名|签章|签署|盖章|签订|协商|审核|推荐|同意|召集|统筹|参与|分别|"
    "以及|若干|一行|名单|[初高][一二三]|语文|数学|英语|物理|化学|生物|政治|历史|地理|音乐|美术|体育|科学|信息|进行|"
    "开展|继续|电话|联系|手机|邮箱|结对|规划|优先|论坛|互访|跟岗|职称|学校|教师|校长|主任|待定|待补|空缺|工作|活动|"
    "指导|骨干|优秀|负责|代表|领导|学生|干部|选派|帮扶|支教|专业|安排|时间|方案|任务|任教|任职|成立|成果|成员|经费|"
    "费用|经历|计划|应具|原则|碰头|全程|^两校|干事|报告|协议|服从|具备|支付|任期|轮训|^顾问$|^我[校园院局]|费$|^须|"
    "常务|"
    "常规|万元|有关|相关|全体|年级|"
    "整建制|第[一二三四五六七八九十\\d]|周[一二三四五六日末次]|家长|"
    "义工|能力|水平|素质|素养|公寓|宿舍|志愿者|家庭|厨师|选手|幼儿|孩子|烹饪|委员|明年|今年|[二三四五]位|待报|[夏冬]"
    "令营|"
    "(?:学|"
    "假|周|定|同|前|后|分|首|末)期$|"
    "(?:每|本|上|下|当|两|几|[一二三四五六七八九十\\d])[周天节]$");
/// Common words that begin with a surname, and with which no name begins: 督促, 经考评, 周转房.
Pattern const no_beginning(
    "^(?:周转|后[备续期方]|经[考手总费过营由审评协双校县局]|督[促查办]|连[续同任]|商[议讨量请洽]|相[同应互当继]|"
    "应[在当由于按向把该届聘]|双[向师减线轨边休语]|居[住家民]|劳[务动资]|党[委组务政支总]|管[理总吃住饭护]|"
    "时[加段限]|谈[意话体感]|从[中事严优教业简速]|和(?:教[导务师]|[两各四三][校园]|校[长园]|园长|专家)|[春夏秋冬](?:["
    "春夏秋冬]?[两季])|"
    "包[括含车干吃住片]|车[辆费票船]|计[入算分财酬时次]|单[位列独程科项]|申[报请领诉]|查[看阅找询漏验课岗]|"
    "严[格禁肃把]|巩固|宣[传讲布]|解[决除读答]|施[教援工]|满[足分勤工]|简[报介历章讯要]|权[利限责益]|"
    "班[级额会主子容车]|随[班时堂访车行岗]|承[担办诺接训]|终[身止期评]|初[步审期稿评级中]|展[示评览演出]|"
    "招[生收聘待募]|征[求集得]|路[费途线程]|房[间租屋源补]|钱[款物]|水[电平]|花[费名]|公[布示开益用办共务]|"
    "通[过知报用勤讯信]|能够|成[绩效本]|支[部出撑队]|安[置顿装]|关[于键注系]|师[范资训]|方[式法便面]|"
    "金[额牌奖]|白天|平[台时板]|明[确细]|农[村业户忙]|利用|左右|荣誉|同[课步等伴样备岗]|"
    "合[作格同计力理适唱并]|原[则有任岗]|达[标到]|操[作场]|宿管|留[守存档校]|折[算合]|廉[洁政]$|张罗$|交通$|(?:志|社)"
    "工$)");
/// Characters that a name has none of, where nothing else tells that it is one.
Pattern const no_character(
    "层|绩|於|师|队|费|研|称|课|年|月|日|周|区|县|各|两|每|来|到|赴|的|人|名|位|参|培|不|及|和|与|作|为");
/// 阿不都拉·买买提
Pattern const dotted("^[\\p{Han}×]{1,8}(?:[·・‧•][\\p{Han}×*]{1,8})+");
/// Surnames that are common words, too: 时间, 于五月, 安排.
Pattern const word_too(
    "^[普藏操虎须于从和向成任时方常安万经应都能相关有年全由公海国文党通连空双单步曾养代初母战原达区官费]|"
    "^周(?:[一二三四五六日末次年边期内前后转]|$)");

/// Names of other peoples as they are transcribed: 泽仁多吉, 阿古拉, 苏日娜, 买买提.
bool transcribed(std::string_view n) {
  static Pattern const two(
      "^(?:扎西|卓玛|次仁|旺堆|达瓦|央金|拉姆|尼玛|洛桑|丹增|平措|顿珠|格桑|曲珍|才让|多吉|泽仁|贡布|桑吉|德吉|索朗|"
      "巴桑|边巴|"
      "普布|米玛|强巴|仁增|朝鲁|潮鲁|巴图|乌兰|苏和|艾力|古丽|岩温|岩罕|玉罕|孟根|蒙根|宝音|额尔|哈斯|牧仁|那仁)$");
  static Pattern const more(
      "^["
      "阿艾巴白包宝比毕布才曾次措达丹德登迪东顿多额恩尔尕嘎甘噶格贡古桂果哈海和合赫呼华吉加嘉江姜杰金卡康柯科克孔拉兰朗"
      "勒里力"
      "丽林琳罗洛玛买麦满梅美蒙孟米木穆娜那尼努诺欧帕旁平普其齐强钦琴青曲热仁日茹萨赛三桑森沙山史斯苏索塔太泰特提天图吐"
      "敦托娃旺"
      "维温乌吾西希夏雅亚央依伊音尤玉旦扎泽占珍卓孜仓姆措珠让玛提旦罕岩牧敖朝鲁高勃戈楞]{3,6}$");
  static Pattern const telling(
      "[尔姆措玛孜尕嘎噶娜勒吐吾曲旺巴桑]|多吉|卓玛|次仁|才让|古丽|其其|格日|乌兰|特木|牧仁|斯琴|阿古|阿依");
  return two.in(n) || (more.in(n) && telling.in(n));
}

/// Whether a surname begins the words, and a given name of one or two characters follows.
bool surname_first(Context const& context, std::string_view n) {
  if (context.draft.lexicon().code_at_start("surname", n).empty()) return false;
  return characters(n) <= 3 || !context.draft.lexicon().code("surname", n.substr(0, 6)).empty();
}

/// Cuts off what is no part of the person: numbers to call, remarks.
Words without_numbers(Words words) {
  static Pattern const to_call(
      "[,:; (]*(?:联系)?(?:电话|手机|邮箱|微信|电邮|传真|办公电话|QQ|tel|Tel)|[,:; (]*\\d[\\d×*xX -]{4,}|[,:; "
      "(]+\\(?电话");
  if (auto const m = to_call.find(words.view())) words = words.part(0, m->begin());
  return words.trimmed(" :,;。、-—");
}

Pattern const post_word(
    "(?:护士长?|工程师|技术员|校长|校监|校董|园长|院长|局长|主任|书记|科长|处长|部长|组长|主席|所长|县长|市长|区长|"
    "股长|干事|教研员|总指挥|"
    "教师|老师|会长|秘书长|理事长|厅长|科员|督学|主管|团长|队长|负责人|班主任|带头人|助理|医生|班长|秘书|成员|教导员|"
    "名师|"
    "专家|教授|顾问|辅导员|"
    "讲师|治疗师|康复师|教练|指导员|总监|经理|代表|级长|督导|委员|馆长|站长|首席|研究员|咨询师|医师|校医|社工|教员|"
    "联络员|联系人|研究生|本科生|助教)$");

/// What precedes a name: 教务处主任, 县教育局 办公室.
struct Before {
  InstitutionId of{};
  Words post{};
};

/// The one university or college that takes part, or that speaks.
InstitutionId university_of(Context const& context) {
  static Pattern const higher("(?:大学|职业技术学院|职业学院|师范学院|理工学院|高等专科学校|医学院)$");
  InstitutionId voice = voice_of(context);
  if (!voice.empty() && higher.in(context.institutions.name(voice))) return voice;
  InstitutionId only;
  for (InstitutionId const& id : context.institutions.both_sides(8)) {
    if (!higher.in(context.institutions.name(id))) continue;
    if (!only.empty()) return {};
    only = id;
  }
  return only;
}

/// The institution that the words begin with, and the post that follows it.
Before before_name(Context& context, Words words, InstitutionId const& side) {
  Before b{.of = side};
  // 成立以局长王五为组长的小组
  static Pattern const leads_up(
      "^(?:特|并|另|还|拟|将|再|继续)?(?:(?:成立|组建|建立)?了?[以由]|(?:特?邀|敦|恳|(?:选|续|返|外|受|延|特)?聘)(?:请|"
      "任|用)?|"
      "选派|委派|指派|指定|派出|推荐|遴选|抽调|安排|确定|明确)");
  if (auto const l = leads_up.at(words.view())) words = words.part(l->end(), words.size());
  // 王五 职务：校长
  static Pattern const label("^(?:职务|职称|单位|所在单位|工作单位|任职): ?");
  if (auto const l = label.at(words.view())) words = words.part(l->end(), words.size());
  Mention const known = context.institutions.at(words.view(), 0);
  std::size_t end = known.who.size() == 1 || known.own ? known.end : 0;
  if (known.who.size() == 1) b.of = known.who[0];
  std::size_t const first = std::max(end, name_end(words.view(), 0));
  if (Faculty const f = faculty_in(context, words.view(), 0, first); !f.of.empty()) {
    b.of = f.of;
    b.post = words.part(f.begin, words.size()).trimmed(" 、,的");
    return b;
  }
  if (known.own && known.who.empty()) b.of = context.draft.institution("我校");
  // 分别是市特校办公室: of somebody who is known, whatever stands before the name
  for (Mention const& m : end == 0 ? context.institutions.find(words.view()) : std::vector<Mention>()) {
    if (m.who.size() != 1 || m.own || m.group || m.by_deed) continue;
    b.of = m.who[0];
    end = m.end;
  }
  if (std::size_t const named = name_end(words.view(), 0); named > std::max<std::size_t>(end, 9) &&
                                                           ends_like_institution(words.view().substr(0, named)) &&
                                                           (named == words.size() || end == 0)) {
    b.of = context.institutions.known_or_new(words.part(0, named));
    end = named;
  }
  static Pattern const link("^(?:的|原|时任|现任|现|为|是|系)");
  b.post = words.part(end, words.size()).trimmed(" 、,的");
  if (auto const l = link.at(b.post.view())) b.post = b.post.part(l->end(), b.post.size());
  if (auto const l = leads_up.at(b.post.view())) b.post = b.post.part(l->end(), b.post.size());
  return b;
}

}  // namespace

Faculty faculty_in(Context const& context, std::string_view text, std::size_t begin, std::size_t end) {
  static Pattern const part("(?:学院|系|学部|研究所|研究院|研究中心)$");
  std::string_view const name = text.substr(begin, end - begin);
  if (!part.in(name) || name.size() > 90) return {};
  Institutions const& known = context.institutions;
  // Behind the name of the university, or alone
  for (std::size_t at = step_back(name, name.size()); at > 6; at = step_back(name, at)) {
    Mention const m = known.at(name.substr(0, at), 0);
    if (m.end != at || m.who.size() != 1 || m.own) continue;
    static Pattern const rest("^[\\p{Han}]{2,10}$");
    return known.is_party(m.who[0]) && rest.in(name.substr(at)) ? Faculty{m.who[0], begin + at} : Faculty();
  }
  Mention const whole = known.at(text, begin);
  if (whole.end == end && whole.who.size() == 1 && known.is_party(whole.who[0])) return {};
  static Pattern const plain("^[^省市县区州]{1,8}(?:学院|系)$");
  static Pattern const college("(?:职业|技术|师范|理工|进修|技师)+学院$");
  if (!plain.in(name) || college.in(name)) return {};
  return {university_of(context), begin};
}

bool is_name(Context const& context, std::string_view n, bool sure) {
  std::size_t const length = characters(n);
  static Pattern const masked("×");
  if (dotted.whole(n) && !masked.in(n)) return !no_name.in(n);
  if (length < 2 || length > 6 || no_name.in(n) || no_beginning.in(n)) return false;
  if (transcribed(n)) return true;
  if (length > 5) return false;
  bool const surname = surname_first(context, n);
  // Whoever bears a longer one without a surname is of those whose names are transcribed: 办公室张敏 is an office and a name
  if (!surname && (!sure || length > 4)) return false;
  if (surname && !word_too.in(n)) return length <= 4;
  return !no_character.in(surname ? n.substr(3) : n);
}

namespace {

/// How often words stand in the text with something behind them that no name goes on with: a mark, a blank, 老师, the end.
std::size_t times_bounded(Context const& context, std::string_view words) {
  // What a long text would tell is not worth reading it for each name.
  static std::size_t constexpr looked_at = 24000;
  if (context.draft.source().text.size() > 3 * looked_at) return 0;
  static Pattern const bound("^(?:$|[、,。;:/()| ]|同志|老师|先生|女士|副?(?:校长|园长|院长|局长|书记|主任))");
  static Pattern const opens("(?:^|[、,。;:(/ ]|[长任师员记授事家]|老师|同志|由|请)$");
  std::size_t times = 0;
  std::size_t read = 0;
  auto const count = [&](std::string_view text) {
    read += text.size();
    for (std::size_t at = read > looked_at ? std::string_view::npos : text.find(words); at != std::string_view::npos;
         at = text.find(words, at + words.size()))
      if (bound.at(text, at + words.size()) && opens.in(text.substr(0, at).substr(at < 30 ? 0 : at - 30))) ++times;
  };
  for (Heading const& h : context.outline.headings) {
    if (read > looked_at) return 0;
    count(h.title.view());
  }
  for (Statement const& s : context.outline.statements) {
    if (read > looked_at) return 0;
    count(s.whole.view());
  }
  for (PlacedGrid const& g : context.outline.grids)
    for (Row const& row : g.grid->rows)
      for (Prose const& cell : row.cells) {
        if (read > looked_at) return 0;
        count(cell.text());
      }
  if (read > looked_at) return 0;
  return times;
}

}  // namespace

std::size_t person_end(Context const& context, std::string_view text, std::size_t at, bool sure) {
  static Pattern const strong(
      "^(?:$|[、,。;:/()| "
      "—-]|同志|老师|先生|女士|博士|硕士|教授|副教授|(?:正?高级|特级|[一二]级)教师|(?:高级|助理)讲师|(?:正?高级|助理)?("
      "?:工程师|"
      "技师|农艺师)|研究员|高工)");
  static Pattern const weak(
      "^(?:\\d{1,4}(?:年|月|日|人|名|位|节|次)|的|继续|挂任|拟任|受聘|等|各|均|分别|全程|随|到|赴|来|去|往|前往|驻|于|"
      "每|在|"
      "作|"
      "任|担任|兼|带|率|及|与|和|参|进|入|"
      "送|授|上|出|主|负责|"
      "牵|领|"
      "开|执|分管|为|将|拟|已|共|一行|为期|指导|跟|介绍|汇报|陪|配合|协|对接|联系|定期|统筹|组成|接|具体|总|亲自|是|由|"
      "并|"
      "还|同|代|从|应|须|可|审|签|结成|结为|结对|[二两三四五六七八九十]位|挂职|会商|示范|点评|辅导|整理|执笔|作|讲|"
      "要|均|都|全面|具体|共同|联合|轮流|主抓|分头|抓|专门|专职|全权|统管|把关|带头|前来|前去|"
      "赶赴|奔赴|轮值|值守|坐诊|蹲点|驻点|走访|回访|挂点|去|互|报到|报名|"
      "分任|(?:全|半)?脱产|带薪)");
  static Pattern const masked("^[\\p{Han}](?:某某?|[×*○〇]{1,2})");
  if (auto const m = masked.at(text, at);
      m && !context.draft.lexicon().code_at_start("surname", text.substr(at, 3)).empty())
    return m->end();
  if (auto const m = dotted.at(text, at); m && strong.at(text, m->end()) && !no_name.in((*m)[0])) return m->end();
  static std::size_t constexpr longest = 6;  // of names that are transcribed
  std::size_t ends[longest + 1] = {at, at, at, at, at, at, at};
  for (std::size_t n = 1; n <= longest; ++n) {
    std::size_t const last = ends[n - 1];
    if (last >= text.size() || !is_ideograph(character_at(text, last).first)) break;
    ends[n] = last + character_at(text, last).second;
  }
  auto const name = [&](std::size_t n) { return text.substr(at, ends[n] - at); };
  auto const possible = [&](std::size_t n, bool needs_strong) {
    return ends[n] > ends[n - 1] && is_name(context, name(n), sure) &&
           (strong.at(text, ends[n]) || (!needs_strong && weak.at(text, ends[n])));
  };
  if (ends[2] == ends[1]) return at;
  Lexicon const& lexicon = context.draft.lexicon();
  for (std::size_t const n : {std::size_t{6}, std::size_t{5}})
    if (ends[n] > ends[n - 1] && transcribed(name(n)) && possible(n, false)) return ends[n];
  if (!lexicon.code("surname", name(2)).empty()) {
    static Pattern const verb_begins("[担带任赴到来去往为于及和与等自从]$");
    for (std::size_t const n : {std::size_t{4}, std::size_t{3}})
      if (possible(n, false) && (strong.at(text, ends[n]) || !verb_begins.in(name(n)))) return ends[n];
    if (lexicon.code("surname", name(1)).empty()) return at;
  }
  if (!lexicon.code("surname", name(1)).empty()) {
    // 乔安各带一组, 盖云飞带队: whether the third character is of the name
    static Pattern const no_third("^[等的各均]$");
    static Pattern const function_word(
        "^[及和与每到赴来于在作任担兼带率送授为将拟已由并是向须共领负参挂续要应均都去往互对总]$");
    bool three = possible(3, false);
    bool const two = possible(2, false);
    if (three && two) {
      std::string_view const third = text.substr(ends[2], ends[3] - ends[2]);
      // 邓超报到: a verb of two characters begins there
      static Pattern const verb_here(
          "^(?:报到|报名|上岗|上任|到任|赴任|到岗|到校|出发|送教|送课|支教|走教|跟岗|跟班|任教|授课|上课|听课|讲课|"
          "讲学|挂职|离校|返校|"
          "返岗|"
          "下乡|下校|进校|入校|驻校|外出|带队|领队|同行|汇报|主讲|主持|组成|参加|参与|前往|协助|指导|负责|担任|兼任|"
          "结为|结成|结对)");
      static Pattern const titled(
          "^(?:同志|老师|先生|女士|博士|教授|副教授|(?:正?高级|特级|[一二]级)教师|(?:高级|助理)讲师|(?:正?高级|助理)?(?"
          ":工程师|技师))");
      three = !no_third.in(third) && !titled.at(text, ends[2]) && !verb_here.at(text, ends[2]) &&
              (!function_word.in(third) || strong.at(text, ends[3]).has_value());
    }
    // 邓晓|管跟岗: how the text calls somebody elsewhere tells how long the name is
    bool const ends_here = strong.at(text, ends[2]).has_value() || strong.at(text, ends[3]).has_value();
    static Pattern const place("^[省市县区旗州镇乡村校园]");
    if (!ends_here && ends[3] > ends[2] && !place.at(text, ends[2]) && is_name(context, name(2), false)) {
      std::size_t const of_two = times_bounded(context, name(2));
      std::size_t const of_three = is_name(context, name(3), false) ? times_bounded(context, name(3)) : 0;
      if (of_two > 0 && of_three == 0) return ends[2];
      if (of_three > 0 && of_two == 0) return ends[3];
    }
    if (three) return ends[3];
    if (two && (sure || !word_too.in(name(2)) || strong.at(text, ends[2]))) return ends[2];
    return at;
  }
  for (std::size_t const n : {std::size_t{4}, std::size_t{3}, std::size_t{2}})
    if (ends[n] > ends[n - 1] && transcribed(name(n)) && possible(n, false)) return ends[n];
  if (!sure) return at;
  for (std::size_t const n : {std::size_t{4}, std::size_t{3}, std::size_t{2}})
    if (possible(n, true) && ends[n] < text.size() && text.substr(ends[n], 3) != "。") return ends[n];
  return at;
}

void note_on_person(Context& context, Words const& note, Said& said) {
  static Pattern const besides("^兼");
  static Pattern const nothing("^(?:女|男|兼|回族|.族|退休|拟|挂职|第.{1,3})$|\\d{3}");
  Lexicon const& lexicon = context.draft.lexicon();
  for (Words one : split_at(note, ",、;")) {
    if (nothing.in(one.view())) continue;
    if (auto const b = besides.at(one.view())) one = one.part(b->end(), one.size());
    Before const b = before_name(context, one, said.of);
    said.of = b.of;
    bool const title = !b.post.empty() && !lexicon.code_at_start("title", b.post.view()).empty() &&
                       !lexicon.code_at_end("title", b.post.view()).empty();
    static Pattern const degree("(?:学|士|科)(?:硕士|博士|学士)$|^(?:硕士|博士)$");
    // 数学高级教师: a rank, and what is taught
    std::string_view const post = b.post.view();
    std::size_t rank = 0;
    for (std::size_t at = 3; !title && at < post.size() && rank == 0; at += character_at(post, at).second)
      if (!lexicon.code("title", post.substr(at)).empty() && !lexicon.code("subject", post.substr(0, at)).empty())
        rank = at;
    if (rank > 0)
      said.title = b.post.part(rank, b.post.size());
    else if (title || degree.in(b.post.view()))
      said.title = b.post;
    else if (said.post.empty() && post_word.in(b.post.view()))
      said.post = b.post;
  }
}

std::optional<ParticipantId> person_in(Context& context, Words const& all, InstitutionId const& side, Text const& label,
                                       bool sure) {
  Words const words = without_numbers(all);
  if (words.size() < 5 || words.size() > 180) return std::nullopt;
  Words core = words;
  Words note;
  static Pattern const bracketed("^([^()]{2,90}?) ?\\(([^()]{1,60})\\) ?([\\p{Han}]{0,6})$");
  if (auto const m = bracketed.whole(words.view())) {
    core = words.part(m->begin(1), m->end(1)).trimmed(" :,");
    note = words.part(m->begin(2), m->end(2));
  }
  Words name;
  Words post;
  Words title;
  Text together;  // a post whose words do not stand together
  InstitutionId of = side;
  Lexicon const& lexicon = context.draft.lexicon();
  auto const is_title = [&](Words const& w) {
    return !w.empty() && !lexicon.code_at_start("title", w.view()).empty() &&
           !lexicon.code_at_end("title", w.view()).empty();
  };
  // 王五 教务主任, 教务主任 王五, 县教育局 基教股 王五, 王 五
  std::vector<Words> parts = split_at(core, " ");
  if (parts.size() == 2 && characters(parts[0].view()) == 1 && characters(parts[1].view()) == 1) parts = {core};
  static Pattern const honour("^(.{2,4}?)(?:同志|老师|先生|女士|博士)$");
  auto const plain = [&](Words w) {
    if (auto const h = honour.whole(w.view()); h && is_name(context, (*h)[1])) w = w.part(0, h->end(1));
    return w;
  };
  auto const squeezed = [](Words const& w) {
    std::string s(w.view());
    s.erase(std::remove(s.begin(), s.end(), ' '), s.end());
    return s;
  };
  if (parts.size() > 1 && parts.size() < 5) {
    Words const last = plain(parts.back());
    Words const first = plain(parts.front());
    if (is_name(context, last.view(), sure)) {
      name = last;
      Before const b = before_name(context, core.part(0, parts.back().begin - core.begin).trimmed(" ,"), side);
      of = b.of;
      post = b.post;
    } else if (is_name(context, first.view(), sure)) {
      name = first;
      Before const b = before_name(context, core.part(parts[1].begin - core.begin, core.size()), side);
      of = b.of;
      post = b.post;
    } else if (parts.size() == 3 && is_name(context, plain(parts[1]).view(), false) && post_word.in(parts[2].view())) {
      // 甲校 王五 教务主任, 人事科 王五 副科长
      name = plain(parts[1]);
      Before const b = before_name(context, parts[0], side);
      of = b.of;
      bool const office = !b.post.empty() && !lexicon.code_at_end("department", b.post.view()).empty();
      post = office ? core.part(b.post.begin - core.begin, core.size()) : parts[2];
      if (office) {
        // The name stands between the office and the post: the post alone can be pointed at.
        together = context.draft.text(b.post.original() + parts[2].original());
        post = parts[2];
      }
    } else {
      return std::nullopt;
    }
  } else if (core.size() > 0) {
    Words const bare = plain(core);
    Mention const known = context.institutions.at(core.view(), 0);
    bool const begins_with_school = known.end > 0 && (known.who.size() == 1 || known.own);
    // 校办张敏: an office before a name, not a name without a surname
    bool const behind_office = characters(bare.view()) > 3 && !surname_first(context, bare.view()) &&
                               !lexicon.code_at_start("department", bare.view()).empty();
    if (!begins_with_school && !behind_office && is_name(context, squeezed(bare), sure || !note.empty())) {
      name = bare;
    } else {
      // 甲中学教务主任王五, 王五副教授, 教务处王五: the shortest name that leaves a post, an office or a school before it
      static Pattern const post_behind(
          "^(.{2,4}?)((?:常务|执行|名誉|总)?副?(?:校长|园长|院长|局长|书记|主任|科长|处长)|副?教授|(?:高级)?讲师|"
          "(?:高级|一级|特级|正高级)教师|研究员)$");
      Words const rest = core.part(begins_with_school ? known.end : 0, core.size()).trimmed(" 、,");
      if (auto const p = post_behind.whole(rest.view());
          p && is_name(context, (*p)[1], false) && !post_word.in((*p)[1])) {
        name = rest.part(0, p->end(1));
        post = rest.part(p->begin(2), p->end(2));
        if (begins_with_school) of = known.who.empty() ? context.draft.institution("我校") : known.who[0];
      } else {
        Words const held = plain(core);
        // 校长巴奈·古穆: as long as it may be
        static Pattern const with_dot("[·・‧•]");
        std::size_t const most = with_dot.in(held.view()) ? 12 : 6;
        for (std::size_t length = 2; length <= most; ++length) {
          if (characters(held.view()) < length + 2) break;
          std::size_t at = held.size();
          for (std::size_t n = 0; n < length; ++n) at = step_back(held.view(), at);
          std::string_view const n = held.view().substr(at);
          std::string_view const before = held.view().substr(0, at);
          bool const after_post = post_word.in(before);
          bool const after_school = begins_with_school && known.end == at;
          bool const after_office = !lexicon.code_at_end("department", before).empty();
          if (!(after_post || after_school || after_office)) continue;
          if (post_word.in(n) || !is_name(context, n, after_post && sure)) continue;
          // 副校长欧阳敏 is no 副校长欧 阳敏; 李明远 is longer than 明远
          Before const b = before_name(context, held.part(0, at), side);
          name = held.part(at, held.size());
          of = b.of;
          post = b.post;
          break;
        }
      }
    }
  }
  if (name.empty()) return std::nullopt;
  if (!note.empty()) {
    Said said{.of = of, .post = post, .title = title};
    note_on_person(context, note, said);
    of = said.of;
    post = said.post;
    title = said.title;
  }
  // 材料学院硕士研究生王五: what one studies for stands for a rank
  static Pattern const studies("(?:学院|系|学部|部)((?:(?:博士|硕士)?研究生|本科生|助教))$");
  auto const s = title.empty() ? studies.find(post.view()) : std::nullopt;
  if (s) {
    title = post.part(s->begin(1), s->end(1));
    post = Words();
  }
  if (is_title(post) && title.empty()) {
    title = post;
    post = Words();
  }
  ParticipantId const id = context.draft.person(name, of, post, all);
  Participant* const p = context.draft.participant(id);
  if (p->title.empty() && !title.empty()) p->title = context.draft.text(title);
  if (!together.empty()) p->post = together;
  if (p->post.empty() || (!label.empty() && !post.empty() && !post_word.in(post.view()) &&
                          !lexicon.code_at_end("department", post.view()).empty()))
    p->post = label;
  return id;
}

void describe_person(Context& context, ParticipantId const& id, Words const& words) {
  Before const b = before_name(context, words, {});
  if (!post_word.in(b.post.view()) || b.post.size() > 36) return;
  Participant* const p = context.draft.participant(id);
  if (p == nullptr) return;
  p->post = context.draft.text(b.post);
  if (p->of.empty()) p->of = b.of;
}

}  // namespace bangfu::document::reader
