// SPDX-License-Identifier: BSL-1.0
// Subjects, resources in names of their own, and the fields of focus.
#include "document/reader/measures/things.hpp"

#include "document/reader/english/reader.hpp"
#include "document/reader/measures/subjects.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const quoted("“([^“”]{2,24})”");
Pattern const resource_after(
    "^[\\p{Han}]{0,4}?(?:工作室|工作站|工作坊|工坊|平台|小程序|慕课|微课|实验室|实验箱|图书室|图书角|书屋|书吧|阅览室|"
    "直播间|"
    "课程包|资源包|题集|学习包|教具|种植园|体验馆|课程|课堂|基地|中心|实训室|名班主任工作室|系统|资源库|题库|作业库|"
    "绘本库|库|"
    "学习网|网站|教室|通识课|"
    "地理园|展馆|公众号)");
Pattern const studio(
    "工作室|工作站|工作坊|工坊|课堂|实训室|平台|资源库|教室|基地|示范点|图书馆|实验箱|学习网|云课|图书角|书屋|学堂|"
    "大讲堂|题库");
Pattern const practices(
    "借鉴|复制|(?:学习|照着|参考|效仿|仿效|对照)[^,。;]{0,60}(?:做法|经验)|推广|推介|移植|嫁接|仿照|照搬|套用|搬用|"
    "引来|复用|参考[^,。;]{0,40}”|等做法|[项样种个](?:"
    "做法|经验|模式)|(?:引进|"
    "引入|参照|"
    "沿用|采用|吸收|输出)[^,。;]{0,40}(?:做法|经验|模式|机制)");
Pattern const plain_resource(
    "((?:[\\p{Han}“”]{0,14}?)(?:名师工作室|名班主任工作室|实训中心|实训基地|教学资源库|资源库|图书馆电子资源|电子资源|"
    "天文馆|天文台|"
    "远程教研平台|教研平台|题库|试题库|作业库|"
    "虚拟仿真(?:实训)?(?:平台|中心|基地|室)|实训平台|教学平台|学习平台|智慧教育平台|网络课程|在线课程|精品课程|教案|"
    "学案|"
    "试题|教学设计|教学视频|课例视频|心理咨询室|心理辅导室|阅览室|舞蹈室|琴房|美术室|实训车间|运动场|游泳馆|"
    "研学基地|劳动实践基地|实践基地|科普馆|"
    "微课视频库|视频库|数据库|师资库|导师库|资源池|资源包|管理平台|课程平台|虚拟仿真软件|仿真软件|加工中心|培训舱|车间|"
    "场地|导学案|周测卷|月考卷|网上教材|电子图书|劳动基地|步道|绘本车|流动车|科学车|学习车|录像课|"
    "课件|图书馆|图书室|创客空间|创客教室|专用教室|智慧教室|功能教室|考试系统|管理系统|教学系统|泳池|攀岩场|陶艺室|"
    "实验室|录播教室|试卷|校史馆|科技馆|体育馆|植物园))");
/// Whether a place lies within brackets that were opened not far before.
bool in_brackets(std::string_view text, std::size_t at) {
  constexpr std::size_t looked_at = 90;
  std::size_t const from = at > looked_at ? at - looked_at : 0;
  std::string_view const before = text.substr(from, at - from);
  std::size_t const open = before.rfind('(');
  return open != std::string_view::npos && before.find(')', open) == std::string_view::npos;
}

}  // namespace

void read_things(Context& context, Words const& sentence) {
  if (context.latin()) {
    read_subjects(context, sentence);
    read_english_papers(context, sentence);
  }
  if (context.latin() || sentence.size() > 4000) return;
  std::string_view const text = sentence.view();
  auto const list_subjects = [&](std::size_t from, std::size_t to, bool key, bool lacking) {
    for (Words const& part : members(sentence.part(from, to), false)) {
      Words w = part.trimmed(" 等");
      static Pattern const no_subject(
          "干部|人员|领导|上管理|学校|教师|专业$|学科$|工作|帮扶|课程$|的|师资|缓解|支持|职校|解决");
      if (w.size() < 6 || w.size() > 36 || no_subject.in(w.view())) continue;
      context.draft.subject(
          w,
          Pattern("专业").in(text) ? SubjectKind(subject_kind::speciality) : SubjectKind(subject_kind::school_subject),
          key, lacking, sentence);
    }
  };
  read_subjects(context, sentence);
  // 新建专业2个（护理、无人机应用技术）
  static Pattern const listed_subjects(
      "(重点)?(?:建设|新建|共建|开设)?专业[\\d一二三四五六七八九十两]+个\\(([^()]{2,60})\\)");
  for (auto m = listed_subjects.find(text); m; m = listed_subjects.find(text, m->end()))
    list_subjects(m->begin(2), m->end(2), m->has(1), false);
  // Named things in quotation marks
  bool const practice = practices.in(text);
  for (auto m = quoted.find(text); m; m = quoted.find(text, m->end())) {
    Words const inner = sentence.part(m->begin(1), m->end(1));
    // “甲”“乙”“丙”三门课: what stands behind the last holds for all
    static Pattern const one_more("^(?:、|和|与|及)?“[^“”]{2,24}”");
    static Pattern const how_many("^[一二两三四五六七八九十\\d]+(?:门|个|项|套|类)");
    std::size_t run = m->end();
    while (auto const more = one_more.at(text, run)) run = more->end();
    if (auto const n = how_many.at(text, run)) run = n->end();
    std::string_view const after = text.substr(run);
    // “学科网盘”向乙校教师开放; “题海”给乙校照用
    static Pattern const opened_to(
        "^[^,。;“]{0,10}(?:向|对|供|给|提供给)[^,。;“]{1,24}(?:开放|开通|共享|共用|使用|照用|选用|调用|借阅|借用|"
        "取用)");
    // 赠送“电工仿真”教学软件, 设立“同窗”奖学金: given under a name of its own
    static Pattern const gives("(?:捐|赠|设立|出资|援建|资助)[^,。;]{0,24}$");
    static Pattern const gift(
        "^[\\p{Han}]{0,6}(?:软件|奖学金|奖教金|助学金|基金|教具|学具|丛书|系列|图书|设备|课程|车|箱|包|室|馆|角|园)|^,?"
        "(?:每年|"
        "资助|奖励)");
    static Pattern const gift_name("(?:奖学金|奖教金|助学金|基金|书屋|书架|图书角)$");
    bool const given = gives.in(text.substr(0, m->begin())) && (gift.in(after) || gift_name.in((*m)[1]));
    // “城西杯”教学大赛: a contest
    static Pattern const of_contest("(?:杯|赛|奖)$");
    bool const names_resource =
        given || studio.in((*m)[1]) || (resource_after.in(after) && !of_contest.in((*m)[1])) || opened_to.in(after);
    if (practice) {
      context.draft.resource(inner, {}, resource_kind::other);
    } else if (names_resource) {
      ResourceKind const kind =
          studio.in((*m)[1]) ? ResourceKind(resource_kind::studio) : ResourceKind(resource_kind::courseware);
      context.draft.resource(inner, {}, kind);
    }
  }
  // 将自编的《节气里的游戏》园本课程提供对方使用; 换出：《口算天天练》
  static Pattern const titled("《([^《》]{2,30})》");
  static Pattern const shared_book(
      "共享|开放|推送|互换|换出|换入|回赠|借给|借用|(?:提供|给)[^,。;]{0,20}(?:使用|用)|供[^,。;]{1,20}(?:使用|借|"
      "选用|参考|参照|参阅|取用)");
  static Pattern const no_book("根据|按照|依据|落实|贯彻|制[定订]|签[订署]|印发|规定|要求|精神|学习《");
  if (shared_book.in(text) && !no_book.in(text))
    for (auto m = titled.find(text); m; m = titled.find(text, m->end()))
      context.draft.resource(sentence.part(m->begin(1), m->end(1)), {}, resource_kind::courseware);
  // 如“…”访谈式德育校会、校园经典歌曲对抗赛: practices named one by one
  static Pattern const such_as("^(?:如|例如|包括)([^。;]{6,200}?)等?$");
  if (auto const m = such_as.whole(text); m && context.practices)
    for (Words const& part : split_at(sentence.part(m->begin(1), m->end(1)), "、"))
      context.draft.deliverable(part, deliverable_kind::practice, part);
  context.practices = practice;
  static Pattern const shares(
      "共享|共用|开放|利用|依托|集训|使用|运行|提供|借用|启用|推送|互享|互通|借阅|互用|借给|授权|免费开通|调用");
  static Pattern const verbs(
      "[甲乙丙][方校园]|[我本]校|[我本]院|[我本]园|对方|将|把|建立|搭建|分享|发放|借助|共享|共用|利用|依托|可以|可|"
      "开放|继续|"
      "使用|提供|借用|推送|互享|互通|借阅|互用|免费|无偿|优质|等|"
      "到|向|的|之|及|"
      "和|与|"
      "、");
  if (shares.in(text) && !practices.in(text))
    for (auto m = plain_resource.find(text); m; m = plain_resource.find(text, m->end())) {
      std::size_t begin = m->begin(1);
      for (Mention const& k : context.institutions.find(text))
        if (k.begin < m->end(1) && k.end > m->begin(1)) begin = std::max(begin, k.begin);
      for (auto v = verbs.find(text, begin); v && v->end() < m->end(1); v = verbs.find(text, v->end()))
        begin = v->end();
      // 题库系统: the name goes on
      static Pattern const longer("^(?:系统|平台|模板|软件|账号|网站)");
      std::size_t end = m->end(1);
      if (auto const l = longer.at(text, end)) end = l->end();
      Words const name = sentence.part(begin, end);
      // Names in quotation marks are read above, with what they are: “悦读”数字图书馆
      bool const of_a_name = begin >= 3 && text.substr(begin - 3, 3) == "”";
      if (of_a_name || name.view().find("“") != std::string_view::npos || name.size() < 6) continue;
      static Pattern const built("建成|新建|共建|建设|^(?:个|所|间|项|批)");
      if (built.in(name.view()) || in_brackets(text, m->begin(1))) continue;
      context.draft.resource(name, {}, {});
    }
  read_papers(context, sentence);
}

void read_focus(Context& context) {
  static Pattern const before("以([^,。;]{6,90}?)(?:等)?(?:[一二三四五六七八九十]个方面)?为重点");
  static Pattern const after("重点领域(?::|为)? ?([^。;]{6,120})");
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 12 || context.latin()) break;
    std::string_view const text = s.whole.view();
    auto m = before.find(text);
    if (!m) m = after.find(text);
    if (!m) continue;
    static Pattern const speciality("专业为重点|为重点专业");
    if (speciality.in(text)) continue;
    for (Words const& part : split_at(s.whole.part(m->begin(1), m->end(1)), "、"))
      context.plan().focus.push_back(context.draft.text(part));
    context.draft.from("/focus", s.whole.part(m->begin(1), m->end(1)));
    return;
  }
}

}  // namespace bangfu::document::reader
