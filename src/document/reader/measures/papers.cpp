// SPDX-License-Identifier: BSL-1.0
// Papers and works that somebody is to write, sign or hand in. A paper is what its last word names; it is to be made where
// a verb of making governs it: before it (提交甲、乙), behind it (甲由乙起草) or around it (把甲交乙).
#include "document/reader/measures/things.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const document_object(
    "(?:制定|制订|出台|签订|签署|写出|提出|反馈|提交|报送|上报|出具|编写|编印|撰写|商定|拟定|拟订|草拟|起草|审定|形成|"
    "并附|[须各]交|"
    "缴交|"
    "互报|互发|互通|"
    "分送|完成|发布|确定|确认|建立|新签|开发|交总结|将|"
    "联合(?:编印|编写|编制|汇编|修订|制定|制订|撰写|开发|出版)|汇编|合编|编制|合写|编写|修订|填报|命制|留下|印发|出版|"
    "刊印|合著|编辑|整理|填写|订立|递交|呈交|送交|"
    "为每名学生建立)(?:一份|两份|"
    "完整的|各自|["
    "一二三四五六七八九十\\d]+[份篇本册部套])?((?:《[^《》]{2,30}》|[\\p{Han}]{0,14}?(?:"
    "计划|规划|方案|协议书?|报告书?|总结|小结|(?:书面|评估)意见|(?:诊断|评估|成果|调研|自评|质量分析)"
    "报告|笔记|名单|推荐表|任务书|汇编|读本|教材|手册|练习册|案例集|细则|办法|专报|年报|"
    "反思|纪要|纪录|"
    "记录|简报|课表|教学计划|个别化教育计划|心得|档案|"
    "清单|问卷|用书|丛书|备忘录|意见书|责任书|试卷|教案|目标卡|台账|日志|手记|告知书|记录表|登记表|观察表|指南|画册))"
    ")");
/// 心得1篇, 总结各1份: papers that are counted, whatever the verb
Pattern const counted_paper(
    "([\\p{Han}]{0,10}?(?:总结|小结|报告|心得体会|心得|反思|案例集|手册|读本|汇编|简报|纪要|记录|纪录|练习册|问卷))"
    "(?:各|不少于|至少)?[\\d一二三四五六七八九十两]+(?:份|篇|册|本|套|期|部)");
/// 一份跟岗报告, 一篇跟班手记
Pattern const paper_after(
    "(?:一|两|[\\d])(?:份|篇|册|本)([\\p{Han}]{0,8}?(?:总结|小结|报告|心得体会|心得|反思|手记|日志|案例集?|手册|汇编|"
    "简报|纪要|记录|纪录))"
    "(?:$|[,。;、(和与及并])");
/// Whether one of the last papers has a name that is a part of this one, or the reverse.
bool is_known(Context& context, Words const& name) {
  auto const& all = context.plan().deliverables;
  return known(all, all.size(), name.original(), [](Deliverable const& d) { return d.title.any(); });
}

/// Books and papers by their titles, where the sentence says that they are made: 合写一本《甲》，6月底前交稿.
void read_books(Context& context, Words const& sentence) {
  static Pattern const title("《([^《》]{2,30})》");
  static Pattern const made(
      "完善|编|写|撰|著|印|出版|刊|编纂|汇集|整理|制[定订作]|修订|拟[定订]|研发|开发|形成|完成|推出|出台|发布|填[写报]|"
      "签["
      "订署]|"
      "建立|"
      "交稿|定稿|"
      "交印|初稿|商定|起草");
  static Pattern const given(
      "捐|赠|借|购|送|学习|贯彻|落实|根据|依据|按照|遵照|遵守|参照|执行|按《|依《|见《|要求|精神|规定|印发的|颁布");
  for (Words const& clause : split_at(sentence, ",")) {
    bool const makes = made.in(clause.view());
    for (auto m = title.find(clause.view()); m; m = title.find(clause.view(), m->end())) {
      // …《甲》, 6月底前交稿: the verb stands in the next clause
      std::string_view const after = sentence.view().substr(clause.begin - sentence.begin + m->end());
      static Pattern const next(
          "^[^,。;]{0,12},[^,。;]{0,16}(?:交稿|定稿|交印|付印|出版|完成|刊印|初稿|成稿|印发|见刊)");
      if ((!makes && !next.in(after)) || given.in(clause.view())) continue;
      Words const name = clause.part(m->begin(1), m->end(1));
      context.draft.deliverable(name, deliverable_kind::other, name);
    }
  }
}

void read_counted_papers(Context& context, Words const& sentence) {
  // 制订支教方案（含支教授课安排表）
  static Pattern const enclosed("\\((?:含|附|并附)([\\p{Han}]{3,12}(?:表|名单|方案|计划))\\)");
  for (auto m = enclosed.find(sentence.view()); m; m = enclosed.find(sentence.view(), m->end())) {
    Words const name = sentence.part(m->begin(1), m->end(1));
    context.draft.deliverable(name, deliverable_kind::other, name);
  }
  static Pattern const given("捐|赠|借阅|购");
  if (given.in(sentence.view())) return;
  static Pattern const verb(
      "(?:写出|写好|写成|提出|期末|学期末|学年末|年底|提交|上交|须交|缴交|互交|撰写|写|完成|编写|编印|汇编|报送|形成|"
      "制作|每人|各人|各校|各|每校|每位|每名|教师|校长|"
      "学员|"
      "干部|至少|须|应|要|并|及|和|与|的|一次|每次|每学期|每月|每年)");
  static Pattern const handed("^交[^流接往通际友]");
  for (Pattern const* pattern : {&counted_paper, &paper_after})
    for (auto m = pattern->find(sentence.view()); m; m = pattern->find(sentence.view(), m->end())) {
      Words name = sentence.part(m->begin(1), m->end(1));
      for (auto v = verb.find(name.view()); v && v->end() + 6 <= name.size(); v = verb.find(name.view()))
        name = name.part(v->end(), name.size());
      if (handed.at(name.view())) name = name.part(3, name.size());
      if (name.size() >= 6 && !is_known(context, name)) context.draft.deliverable(name, deliverable_kind::report, name);
    }
}

/// What a verb of making has right behind it.
void read_governed_papers(Context& context, Words const& sentence) {
  std::string_view const text = sentence.view();
  for (auto m = document_object.find(text); m; m = document_object.find(text, m->end())) {
    Words w = sentence.part(m->begin(1), m->end(1));
    if (w.begin >= 3 && w.of->text().compare(w.begin - 3, 3, "本") == 0) continue;
    if (w.view().substr(0, 3) == "本") continue;
    // 甲校命制的月考试卷: made before
    static Pattern const made_before("^的");
    if (made_before.in(w.view())) continue;
    static Pattern const lead(
        "^(?:期末|学期末|学年末|年底|写出|写好|写成|写|的|完成|具体|向对方|两校|双方|各|本|好|一份|年度支教|出|并)");
    if (auto const l = lead.at(w.view()); l && w.size() > l->end() + 6) w = w.part(l->end(), w.size());
    // 上报工作信息和工作台账: the paper is the last of the list
    static Pattern const listed("^(.{6,}(?:和|以及|及))[\\p{Han}]{2}");
    if (auto const l = listed.at(w.view())) w = w.part(l->end(1), w.size());
    if (w.size() < 6) continue;
    // 总结报告, 总结评估阶段: no 总结
    static Pattern const goes_on("^(?:报告|评估|会|表|阶段|提升|交流|考核|验收|经验)");
    if (w.view() == "总结" && goes_on.at(text, m->end(1))) continue;
    static Pattern const generic("^(?:计划|方案|总结|报告|协议|名单|课表|办法)$");
    static Pattern const this_one("本方案|本计划|本协议|制定本|如下|以下");
    if (this_one.in(w.view()) || (generic.in(w.view()) && w.view() != "总结")) continue;
    static Pattern const kinds_plan("计划|规划|方案");
    static Pattern const kinds_report("报告|总结|小结|纪要|简报");
    static Pattern const kinds_agreement("协议");
    DeliverableKind const kind = kinds_plan.in(w.view())        ? DeliverableKind(deliverable_kind::plan)
                                 : kinds_report.in(w.view())    ? DeliverableKind(deliverable_kind::report)
                                 : kinds_agreement.in(w.view()) ? DeliverableKind(deliverable_kind::agreement)
                                                                : DeliverableKind(deliverable_kind::other);
    // 《A》《B》 and 规划、计划
    std::size_t at = m->end(1);
    if (is_known(context, w.trimmed("《》"))) continue;
    context.draft.deliverable(w.trimmed("《》"), kind, w);
    static Pattern const next("^(?:《([^《》]{2,30})》|(?:和|、|及)([\\p{Han}]{2,12}?(?:计划|规划|方案|办法|细则)))");
    while (auto const more = next.at(text, at)) {
      std::size_t const g = more->has(1) ? 1 : 2;
      context.draft.deliverable(sentence.part(more->begin(g), more->end(g)), kind,
                                sentence.part(more->begin(g), more->end(g)));
      at = more->end();
    }
  }
}

/// What the name of a paper or a work ends with.
std::string const paper_kinds =
    "(?:报告书?|总结|小结|教案|规划|章程|方案|清单|鉴定[表书]?|申请表|推荐表|统计表|汇总表?|平面图|拓扑图|路线图|"
    "案例集?|台账|简报|纪要|纪录|建议书?|意见书|(?:考核|鉴定|评价|改进|诊断|整改)意见|指导书|诊断书|题库|小程序|影片|"
    "照片集|图集|(?:音像|影像|视频|文字)资料|日志|协议书?|责任[书状]|备忘录?|指南|手册|读本|教材|用书|文集|作品集|"
    "教案集|个案集|课例集|故事集|专辑|计划书?|细则|档案|记录[表册]?|心得(?:体会)?|体会|反思|评语|名册|规章|规程|规范|"
    "守则|课表|课程表|材料|任务书|合同|名单|[周月季年]报|安排表|时间表|进度表|评价表|问卷|教学设计|成果集|大纲|讲义|"
    "题集|办法|感言|笔记|手记|随笔|观察故事|论文|专著|(?:教学|课程)标准|体系文件|邀请函|倡议书|承诺书|告知书|结对书|"
    "师徒帖|检测卷|考勤制度|[\\p{Han}]{2}制度|[^\\d一二两三四五六七八九十百几]册|(?:情况|使用|学习|意见)反馈|(?:计划|"
    "任务|考勤|登记|考核|反馈|意见|推荐|一览|分工|值班|评量|观察|检测|联系|评鉴)[表单卡]|[影画纪宣专]集|宣传片|专题片|"
    "纪录片|微视频|日程表?|指引|质量分析|设计集|(?:校本|园本|校订|主题|乡土|地方)课程)";
/// What writes, signs or hands in a paper.
std::string const makes_paper =
    "(?:撰写|建立|编写|起草|草拟|编发|编印|编制|编纂|编著|编辑|合编|合写|汇编|修订|制[定订]|订立|制作|绘制|形成|提交|"
    "递交|上交|呈报|呈交|报送|上报|寄送|填[写报具]|出具|签发|写出|交出|拿出|编成|编撰|合排|排[出定]|留下|互送|互寄|"
    "互换|"
    "互交|互报|交换|备齐|签订|签署|续签|拟[定订出]|完成|开发|整理|出版|发表|提供|提报|登记|商定|作出|定出|命制|"
    "编订|合撰|(?:写|编|汇|整理|改|合)成|拍摄|签|写|交|备)(?:好|出|上|下)?";

/// Whether a verb of one character is a part of another word: 备课笔记, 交流材料, 设备清单.
bool within_word(std::string_view text, Match const& verb) {
  static Pattern const begins("^(?:备[课考用案份战]|交[流通往叉易际替谈]|写[字生真]|签[到名证])");
  static Pattern const ends("(?:[设具储必戒]备|[社外成]交|[听默描]写|[书标便]签)$");
  return verb[0].size() == 3 && (begins.at(text, verb.begin()) || ends.in(text.substr(0, verb.end())));
}

/// One paper of a list, without what counts it.
Words paper_of(Words const& part) {
  static Pattern const lead(
      "^(?:[\\p{Han}]{0,6}?[须应要](?:将|把)|好|出|各|将|把|每人|至少|不少于|双方|当年|各自|\\d{4}年度?)*(?:[一两\\d]{"
      "1,3}(?:份|篇|本|册|套|支|个|张|部)?"
      ")?(?:"
      "优质|高质量|"
      "详细的|"
      "完整的|书面的)?");
  static Pattern const count(
      "(?:各|共|不少于|至少)?(?:[一二两三四五六七八九十]|\\d{1,3})(?:份|篇|本|册|套|支|个|张|部|幅|门|种)(?:单元|以上)?"
      "$");
  // 报县教育局; but 总结报告, 简报, 报表
  static Pattern const tail(
      "(?:报[^告表刊纸道][\\p{Han}]{1,13}|交[^流接往][\\p{Han}]{1,13}|(?:予|送|给)[\\p{Han}]{2,14})$|\\([^()]*\\)$");
  Words w = part.trimmed();
  if (auto const m = lead.at(w.view()); m && m->end() > 0 && m->end() + 6 <= w.size()) w = w.part(m->end(), w.size());
  for (Pattern const* const end : {&count, &tail})
    if (auto const m = end->find(w.view()); m && m->begin() >= 6) w = w.part(0, m->begin());
  return w.trimmed("的");
}

/// @param is_signed whether what is made is signed: then an agreement needs no more words
void take_papers(Context& context, Words const& list, bool is_signed = false) {
  static Pattern const parts("、|以及|和|与|及|并");
  static Pattern const paper("^(?:[\\p{Han}]|《[^《》]{2,30}》|“[^“”]{2,20}”){0,14}" + paper_kinds + "$");
  static Pattern const none(
      "^(?:方案|规划|清单|教材|案例|建议|档案|手册|报告|心得|细则|影片|材料|计划|办法|记录|纪要|合同|大纲|规范|守则)$|^"
      "本|^这|^现|^成|^(?:考核)?鉴定$|^如下|^以下|"
      "^(?:校本|园本|乡土|主题|地方)课程$|^实施方案$|^规章制度$|^(?:管理|工作|相关|各项)制度$|工作方案$|情况$|按|根据|"
      "学习[^体心笔日]|落实|相关材料$|"
      "有关材料$|^[造入在手]册$|^附|^以");
  for (Words const& part : between(list, parts)) {
    // 签订本学期责任书
    static Pattern const of_now("^本(?:学期|学年|年度|届)");
    auto const now = is_signed ? of_now.at(part.view()) : std::nullopt;
    Words const name = paper_of(now ? part.part(now->end(), part.size()) : part);
    // A list ends where something else than a paper stands
    if (name.size() < 6 || !paper.whole(name.view()) || none.in(name.view()) || (name.view() == "协议" && !is_signed))
      break;
    Words const plain = without_quotes(name);
    if (!is_known(context, plain)) context.draft.deliverable(plain, deliverable_kind::other, plain);
  }
}

/// 作业管理、课后服务两项制度, 甲、乙两个专业的人才培养方案: rules or plans of what is listed.
void take_paper_of_several(Context& context, Words const& clause) {
  static Pattern const of_several(
      "(?:制[定订]|编制|修订|健全|完善|建立|拟定|起草|把|将)((?:[\\p{Han}]{2,12}、)+[\\p{Han}]{2,12}?(?:(?:[两三四五]|["
      "2-5]"
      ")[个门科项类套](?:专业|学科)?|专业|学科)的?[\\p{Han}]{0,4}(?:方案|规划|标准|大纲|制度|办法|规程|手册))(?:$|[,。;"
      "\\d各一两立建定]|初稿)");
  auto const m = of_several.find(clause.view());
  if (!m) return;
  Words const name = clause.part(m->begin(1), m->end(1));
  context.draft.deliverable(name, deliverable_kind::plan, name);
}

/// Rules that are written anew: 修订学校章程和教职工考勤制度. Those that are only kept or set up are, where a text of them is made.
void take_rules(Context& context, Words const& clause, bool as_text) {
  static std::string const rule = "(?:章程|办法|细则|规程|方案|规定|制度|规范|体系文件)";
  static Pattern const rules("(修订|制[定订]|起草|编制|定出|完善|健全|建立)(?:完善|健全|出台)?((?:[\\p{Han}“”]{2,14}?" +
                             rule + "(?:、|和|及|与))*[\\p{Han}“”]{3,14}" + rule + ")(?:$|[,。;、])");
  auto const m = rules.find(clause.view());
  if (!m) return;
  static Pattern const only_kept("^(?:完善|健全|建立)$");
  if (only_kept.in((*m)[1]) && !as_text) return;
  take_papers(context, clause.part(m->begin(2), m->end(2)));
}

/// Papers that stand before their verb: 报告由甲起草; 甲校的规程, 由乙校帮着起草; 纪录分送三校.
void take_papers_before_verb(Context& context, Words const& sentence) {
  static Pattern const before("^(?:[\\d年月日上中下旬底初末前]{2,} ?)?(?:[^,。;:]{2,14}的)?([\\p{Han}《》“”、]{0,24}" +
                              paper_kinds +
                              ")(?:一?[份套篇本册]|各?[一两\\d]{1,2}[份套篇本册])?(?:初稿)?,?(?:定稿|送审|上线|付印|"
                              "交付|出版|成稿|结集|完稿|印发|"
                              "由[^,。;]{2,16}?(?:(?:于|在)[^,。;]{2,12})?(?:帮着|负责|共同|统一)?(?:撰写|起草|编写|"
                              "填写|整理|记录|执笔|拟[定出]|"
                              "汇编|商定|敲定|制[定订]|发出|(?:报|报送|上报|提交|交|送)[\\p{Han}]{2,14}(?:$|,))|(?:于|"
                              "在)?(?:每?[年学期月]{1,2})?(?:"
                              "\\d{1,2}月)?(?:\\d{1,2}日|底|初|末)?(?:之?前)?(?:报|交|送|抄送|分送|报送|上报|提交)[\\p{"
                              "Han}]{2,14}(?:$|,)|(?:应|"
                              "须|要|将|于|在|到|务必)[^,。;]{0,14}(?:修订完?|完成|定稿|编印|出版|提交|上报|报送|签订|"
                              "印发|编制|交齐|交)[^,。;]{0,6}"
                              "(?:$|,))");
  std::string_view const text = sentence.view();
  std::size_t at = 0;
  while (at < text.size()) {
    // 各组商定计划，由牵头园…: a verb with its object, and no paper before its verb
    static Pattern const verb("[\\p{Han}](?:" + makes_paper + ")[\\p{Han}]{2}");
    if (auto const m = before.at(text, at); m && !verb.in((*m)[1]))
      take_papers(context, sentence.part(m->begin(1), m->end(1)));
    std::size_t const comma = text.find_first_of(",:;", at);
    if (comma == std::string_view::npos) break;
    at = comma + 1;
  }
}

}  // namespace

bool papers_of_the_past(std::string_view sentence) {
  static Pattern const past(
      "(?:编|写|撰|印|订|署|交|成|制|发|送)了|^(?:上年度|上学年|上学期|去年|此前|前期)|已(?:经)?(?:签|编|完成|形成|制|"
      "提交|刊登|印发)");
  return past.in(sentence);
}

void read_made(Context& context, Words const& sentence) {
  static Pattern const makes(makes_paper);
  static Pattern const signs("^(?:签|续签)");
  // 经双方协商，签订协议如下: the paper itself
  static Pattern const this_one("协商|自愿|友好|为了|特签|达成|本着");
  static Pattern const other(
      "捐|赠|购|借|学习(?:[^心体手笔记总汇小档日]|$)|贯彻|根据|依据|按照|遵照|《[^《》]*》(?:要求|精神|规定)");
  // 将计划表报县局基教股, 把活动方案拟出来
  static Pattern const around(
      "(?:将|把)([\\p{Han}《》“”、]{0,24}" + paper_kinds +
      ")(?:于[^,。;]{2,10})?(?:及时|分别|一并)?(?:报|交|送|提交|报送|上报|寄|拟|写|编|起草|定[下出]|"
      "整理|汇)");
  static Pattern const as_text("形成文本|印[发成制]|成册|定稿|出台|颁布");
  if (sentence.size() > 1500 || papers_of_the_past(sentence.view())) return;
  bool const itself = this_one.in(sentence.view());
  bool const text_made = as_text.in(sentence.view());
  if (!other.in(sentence.view())) take_papers_before_verb(context, sentence);
  for (Words const& clause : split_at(sentence, ",;。:")) {
    std::string_view const text = clause.view();
    if (other.in(text)) continue;
    if (auto const m = around.find(text)) take_papers(context, clause.part(m->begin(1), m->end(1)));
    take_rules(context, clause, text_made);
    take_paper_of_several(context, clause);
    int acts = 0;
    for (auto m = makes.find(text); m && acts < 6; m = makes.find(text, m->end()), ++acts)
      if (!within_word(text, *m))
        take_papers(context, clause.part(m->end(), text.size()), signs.in((*m)[0]) && !itself);
  }
}

void read_papers(Context& context, Words const& sentence) {
  if (papers_of_the_past(sentence.view())) return;
  read_books(context, sentence);
  read_made(context, sentence);
  read_counted_papers(context, sentence);
  read_governed_papers(context, sentence);
}

void read_papers_of_rows(Context& context, Grid const& grid) {
  static Pattern const alone(
      "^(?:上?交|报送|提交)([\\p{Han}]{2,12}(?:报告书?|总结|小结))$|^([\\p{Han}]{2,12}报告书?)$|"
      "^([\\p{Han}]{2,12}(?:总结|小结))(?:报送?|交)[\\p{Han}]{2,8}$");
  static Pattern const no_paper("作报告|听取|讲座|交流|会$|评选|学术报告|专题报告|报告会|汇报");
  std::size_t looked = 0;
  for (Row const& row : grid.rows) {
    if (++looked > 400) return;
    std::vector<Words> const cells = cells_of(grid, row);
    for (std::size_t c = 0; c < cells.size() && c < grid.columns.size(); ++c) {
      if (grid.columns[c] != Column::what || cells[c].size() > 300) continue;
      read_made(context, cells[c]);
      if (auto const m = alone.whole(cells[c].view()); m && !no_paper.in(cells[c].view()))
        for (std::size_t const g : {1U, 2U, 3U})
          if (m->has(g)) take_papers(context, cells[c].part(m->begin(g), m->end(g)));
    }
  }
}

}  // namespace bangfu::document::reader
