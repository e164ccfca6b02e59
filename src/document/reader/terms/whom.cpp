// SPDX-License-Identifier: BSL-1.0
// Whom a clause of the terms speaks of.
#include <algorithm>
#include <utility>

#include "document/reader/flows/travellers.hpp"
#include "document/reader/measures/provisions.hpp"
#include "document/reader/terms/terms.hpp"

namespace bangfu::document::reader {
namespace {

std::string const people =
    "(?:团队(?:成员|教师|老师)|教师|老师|教员|人员|学员|学生|干部|专家|选手|实习生|志愿者|队员|营员|幼儿|孩子|团队|"
    "客人|评委|嘉宾|师生|副?"
    "校长|"
    "副?园长|讲师|主持人|助教|成员|导师|师傅|徒弟|家长|教练|同志|班主任|骨干|负责人|职工|教授|名师|人选|师徒|毕业生|"
    "带头人|教研员|研究生|大学生|幼师|辅导员|医生|校医|园医|保健医|护士|宿管员|保育员)";
std::string const deed =
    "(?:支教|跟岗|挂职|参训|受训|轮岗|交流|援派|援疆|援藏|援青|支援|走教|送教|送课|结对|培训|进修|外派|授课|讲学|"
    "讲课|"
    "顶岗|驻校|驻点|跟班|跟学|访学|研修|研习|见习|实习|集训|参赛|带教|任教|援教|研学|游学|下派|上挂|派驻|外出|来访|"
    "互访|影子学习|影子培训)";

/// The last match of a group in the words.
Words last_of(Words const& words, Pattern const& pattern) {
  Words found;
  for (auto m = pattern.find(words.view()); m; m = pattern.find(words.view(), m->end()))
    found = words.part(m->begin(1), m->end(1));
  return found;
}

/// A group that the words speak of: 支教教师, or 教师 who are sent 支教.
Text group_in(Context const& context, Words const& words) {
  static Pattern const named("(" + deed + "(?:的)?(?:骨干|青年|优秀|专业|中层|学科)?(?:" + people +
                             "|者|小组|工作队|服务队)|学员|志愿者|营员|实习生)");
  // Of what people are trained or exchange is another matter than whom they are: 教师培训
  static Pattern const parts("(" + people + ")[^,。;]{0,24}?(" + deed + ")");
  static Pattern const of_a_field("^(?:培训|交流|结对|参赛|集训|研修|研习)$");
  if (Words const w = last_of(words, named); !w.empty()) return context.draft.text(w);
  // 幼儿|园, 教师|发展中心
  static Pattern const of_a_name("^(?:园|发展|进修|培训)");
  for (auto m = parts.find(words.view()); m; m = parts.find(words.view(), m->end(1))) {
    if (of_a_field.in((*m)[2]) || of_a_name.at(words.view(), m->end(1))) continue;
    return context.draft.text(words.part(m->begin(2), m->end(2)).original() +
                              words.part(m->begin(1), m->end(1)).original());
  }
  return {};
}

/// People with a deed, as a statement names them: 跟岗教师, or 教师 who 跟岗; empty where it names none with that deed.
Text group_with(Context const& context, Words const& words, std::string_view doing) {
  static Pattern const behind("^的?(?:骨干|青年|优秀|专业|中层|学科|任课)?(" + people + ")");
  static Pattern const before("(" + people + ")[^。;,]{0,24}$");
  std::string_view const text = words.view();
  for (std::size_t at = text.find(doing); at != std::string_view::npos; at = text.find(doing, at + doing.size()))
    if (auto const m = behind.at(text, at + doing.size())) return context.draft.text(words.part(at, m->end()));
  // 培训黄岭职校专业教师30人
  for (std::size_t at = text.find(doing); at != std::string_view::npos; at = text.find(doing, at + doing.size()))
    if (Mention const of = context.institutions.at(text, at + doing.size()); of.end > at + doing.size())
      if (auto const m = behind.at(text, of.end)) return context.draft.text(words.part(of.end, m->end()));
  for (std::size_t at = text.find(doing); at != std::string_view::npos; at = text.find(doing, at + doing.size())) {
    std::size_t const from = at > 120 ? at - 120 : 0;
    if (auto const m = before.find(text.substr(0, at), from))
      return context.draft.text(std::string(doing) + words.part(m->begin(1), m->end(1)).original());
  }
  return {};
}

/// People without more: 教师 of 选派3名教师.
Text people_in(Context const& context, Words const& words) {
  static Pattern const counted(
      "(?:\\d|[一二两三四五六七八九十]+(?:名|位|个)|派|组织|邀请|安排|接收|聘请|遴选|推荐)[^,。;、]{0,8}?(" + people +
      ")");
  Words const w = last_of(words, counted);
  return w.empty() ? Text() : context.draft.text(w);
}

/// Without who speaks, the verb before the people, and when: 市一中负责跟岗教师, 活动期间学生.
Words without_lead(Context const& context, Words w) {
  static Pattern const last_verb("^.*(?:负责|承担|负担|支付|提供|安排|解决|保障|发放|给予|报销|不低于)");
  if (auto const m = last_verb.at(w.view()); m && m->end() + 6 <= w.size()) w = w.part(m->end(), w.size());
  // 往返车票教师由…, 两园每半年对师徒
  static Pattern const thing_first("^(?:[^,。;]{2,12}?(?:费用?|车票|机票|食宿|住宿|伙食|午餐)|[^,。;的]{2,16}对)(" +
                                   people + ")$");
  if (auto const m = thing_first.whole(w.view())) w = w.part(m->begin(1), m->end(1));
  static Pattern const lead(
      "^(?:凡|所有|全体|各类|(?:主要|专项|重点|全部)?用于|对于?|接收|为|给予?|向|负责|承担|负担|安排|保障|提供|解决|"
      "统一|应当?|须|要|将|由|"
      "支付|"
      "报销|免收|免除|减免|不收|(?:双方|两[校园])?互派的?|"
      "发放|"
      "补助|"
      "补贴|[^,。;]{0,8}?(?:期间|那天|当天)|其中)(?:的)?");
  for (int guard = 0; guard < 4; ++guard) {
    if (Words owned = w; context.institutions.drop_first(owned)) {
      static Pattern const verb(
          "^(?:应|须|要|将|统一|免费|全额|一律|均)*(?:负责|承担|负担|安排|保障|提供|解决|支付|报销|免收|免除|减免|不收|"
          "为|给|对|"
          "按|向)");
      if (!verb.at(owned.view())) break;
      w = owned;
    }
    auto const m = lead.at(w.view());
    if (!m || m->end() + 6 > w.size()) break;
    w = w.part(m->end(), w.size());
  }
  return w;
}

/// The statement that the words stand in: statements stand in the order of the text. @returns their number where there is none
std::size_t statement_of(Context const& context, Words const& words) {
  std::vector<Statement> const& all = context.outline.statements;
  auto const after = std::upper_bound(all.begin(), all.end(), words.span().offset,
                                      [](std::size_t at, Statement const& s) { return at < s.whole.span().offset; });
  return after == all.begin() ? all.size() : static_cast<std::size_t>(after - all.begin()) - 1;
}

Words worded_whom(Context const& context, Words const& clause) {
  static Pattern const before_of(
      "^((?:[\\p{Han}“”、]{2,24}?))(?:外出|往返|出行|来回|来[校园港澳台])?[的之](?:[\\p{Han}、]{0,8}(?:费|补助|补贴|"
      "津贴|"
      "食宿|住宿|保险|待遇|交通|差旅|旅费|车费|酬金|"
      "课酬|报酬|用餐|伙食|餐食))");
  static Pattern const before_cost("^([\\p{Han}、]{0,16}?(?:" + deed + "(?:小组|工作队|服务队)|" + people +
                                   ")(?:的[\\p{Han}]{0,6}?" + people +
                                   ")?)(?:期间|参加|来[校园港澳台]|往返|的|外出|每|原|基本)?");
  static Pattern const for_whom(
      "(?:为|对|给予?)(?:[\\d一二三四五六七八九十]+[名位])?([\\p{Han}]{2,16}?(?:教师|人员|学员|学生|干部|专家|选手|"
      "校长|学校|实习生|工作|责任人|市|双方|队员|教员|师生|师徒|徒弟|孩子|幼儿|志愿者|老师|个人|单位|家长))(?:"
      "进行|购买|办理|发放|开具|出具|颁发|提供|优先|实行|倾斜|发|予)?");
  static Pattern const no_whom(
      "^在|(?:期间|活动|项目|过程|产生|所需|发生|中|内|上|工作|帮扶|互访)$|[一二三高特]级(?:教师|讲师)$");
  static Pattern const conditional("^(?:对于?|凡)?([^,。;]{2,30}?(?:的[\\p{Han}]{0,6}?(?:" + people +
                                   "|单位|学校|个人|集体)|的|者))(?:,|$|在|由|优先|给予|"
                                   "发给|颁发|同等|不得|不予|不再|不能|取消|可[^行能]|应[^用对]|须|要[^求点素]|将|均[^"
                                   "衡]|都[^市]|一律|加分(?:$|[,、])|不占|,)");
  std::string_view const text = clause.view();
  static Pattern const of_results("^(?:考核|评估|评价|考评)结果"),
      of_those("^(?:考核|评估|评价|考评)结果[^,。;]{0,10}的,");
  if (of_results.at(text) && !of_those.at(text)) return {};
  // 鼓励具有高级职称的高层次人才组队
  static Pattern const qualified("((?:具有|具备|持有)[^,。;]{2,40}的[\\p{Han}]{0,6}?(?:" + people + "|人才))$");
  if (auto const m = qualified.find(text)) return clause.part(m->begin(1), m->end(1));
  static Pattern const talked_to("约谈([\\p{Han}]{2,16})$");
  // 对完成任务的教师，…; 评估两园履约情况
  static Pattern const in_whole("^对于?([^,。;]{2,40}?(?:" + people + "|[者方校园区县]|单位|学校|集体|个人)),");
  if (auto const m = in_whole.at(text)) return clause.part(m->begin(1), m->end(1));
  // 帮扶工作纳入两校校长年度考核, 支教情况记入教师个人档案: those in whose appraisal it goes
  static Pattern const entered(
      "(?:纳入|列入|计入|记入|载入|归入|存入|装入|写[进入]|算[进入])([\\p{Han}、]{0,12}(?:" + people +
      "|学校|单位|双方|两校|两园|各校|班子|派出方|受援方))?的?[\\p{Han}]{0,10}?(?:考核|考评|评价|评估|述职|档案|绩效)");
  if (auto const m = entered.find(text)) {
    if (m->has(1)) return clause.part(m->begin(1), m->end(1));
    Words const before = clause.part(0, m->begin()).trimmed();
    static Pattern const matter(
        "^(?:[^把将]{0,12}[把将]|要|应|须|对|由)?([\\p{Han}、]{0,10}?" + people +
        ")的?(?:[\\p{Han}]{0,6}?(?:情况|成绩|结果|表现|工作|成效|实绩|工作量|课时|经历|授课|时间|学时|考核))?$");
    if (auto const b = matter.whole(before.view())) return before.part(b->begin(1), b->end(1));
    if (before.view().find(',') == std::string_view::npos) return {};
  }
  static Pattern const judged(
      "(?:考核|考评|评估|评价|鉴定|评定|督导|表彰|奖励|约谈|管理)(?:本[校园])?([\\p{Han}、]{0,12}?" + people +
      "|[两各三]校|[两各]园|双方)(?:$|的|履约|履职|工作|[,。;])");
  static Pattern const of_sides(
      "对([两各三][校园方]|双方|结对(?:双方|学校)|[\\p{Han}]{0,4}(?:帮扶|受援|结对|支援)(?:学校|单位)|各[\\p{Han}]{0,4}"
      "学校)[\\p{Han}]{0,14}(?:考核|考评|评估|评价|督导|"
      "验收|打分|评比|表彰|奖励)");
  if (auto const m = of_sides.find(text)) return clause.part(m->begin(1), m->end(1));
  if (auto const m = talked_to.find(text)) return clause.part(m->begin(1), m->end(1));
  static Pattern const judges("^[^,。;]{2,30}(?:考核|考评|评估|评价|鉴定|评定|督导|表彰|奖励|约谈)");
  if (auto const m = judged.find(text); m && judges.at(text) && !in_whole.at(text) && !conditional.at(text))
    return clause.part(m->begin(1), m->end(1));
  if (auto const m = conditional.at(text)) return clause.part(m->begin(1), m->end(1));
  // 评为优秀者在评先时优先: whatever follows
  static Pattern const who_does("^([^,。;:]{1,30}?[^,。;:或再愿记学读作]者)(?:[^,。;]|$)");
  if (auto const m = who_does.at(text)) return clause.part(m->begin(1), m->end(1));
  static Pattern const somebody("(?:" + people + "|[者方校园团队组班生县区市师员手]|单位|学校|代表|一行)$");
  // 李建国的工作由乙校考核
  static Pattern const named("^([\\p{Han}]{2,4})(?:的[\\p{Han}]{2,6})?(?:由|在|期满|每|应|须|要)");
  if (auto const m = named.at(text); m && is_known_person(context, (*m)[1])) return clause.part(m->begin(1), m->end(1));
  if (auto const m = before_of.at(text); m && !no_whom.in((*m)[1]))
    if (Words const w = without_lead(context, clause.part(m->begin(1), m->end(1)));
        somebody.in(w.view()) || is_known_person(context, w.view()))
      return w;
  // 逾期两次未更新的部门，取消…
  static Pattern const before_comma("^([^,。;:]{2,40}?(?:的|者|的[\\p{Han}]{0,6}?(?:" + people +
                                    "|部门|单位|学校|集体|班级|师徒|园|校|县|区|市|地区|队|人))),");
  static Pattern const no_condition("^(?:根据|按照?|为了?|在|对于?|除|通过)");
  if (auto const m = before_comma.at(text); m && !no_condition.in((*m)[1])) return clause.part(m->begin(1), m->end(1));
  // 对在帮扶工作中表现突出的个人，给予…
  static Pattern const towards(
      "^对([^,。;]{2,40}?的[\\p{Han}]{0,6}?(?:" + people +
      "|部门|单位|学校|集体|个人|师徒|园|校|县|区|市|地区|队)(?:(?:和|、|与)[\\p{Han}]{2,6})?)(?:,|$|由|给|予|"
      "进|实|应|要|可)");
  if (auto const m = towards.at(text)) return clause.part(m->begin(1), m->end(1));
  static Pattern const given_to("向([\\p{Han}]{0,12}?" + people +
                                ")(?:发放|颁发|出具|开具|提供|支付|倾斜|补贴|补助|收取?)");
  if (auto const m = given_to.find(text)) return clause.part(m->begin(1), m->end(1));
  // 优先聘用顶岗满一学期的毕业生
  static Pattern const preferred(
      "优先(?:聘用|录用|选拔|推荐|考虑|选用|评选|录取|招聘|安排|评选|晋升)([\\p{Han}]{0,30}?(?:" + people +
      "|毕业生))(?:$|参评|参加|评|晋|申报|担任|作为|为|到|进)");
  if (auto const m = preferred.find(text)) return clause.part(m->begin(1), m->end(1));
  // 视为农村学校任教经历: for nobody
  static Pattern const no_purpose("(?:视|定|认|成|列|结|行|称|须|应|限|均|算|计)$");
  static Pattern const another_word("^对(?:口|接|应|方|比|象|照|外)");
  for (auto m = for_whom.find(text); m; m = for_whom.find(text, m->begin() + 3))
    if ((text.substr(m->begin(), 3) != "为" || !no_purpose.in(text.substr(0, m->begin()))) &&
        !another_word.at(text, m->begin()))
      return clause.part(m->begin(1), m->end(1));
  // 甲校承担本校教师往返交通费
  static Pattern const governed(
      "(?:承担|负担|支付|报销|提供|解决|负责|补助|补贴|发放|支付)(?:[一两三\\d]+[名位])?([\\p{Han}]{0,8}?" + people +
      ")(?:的|培训|研修|进修|学习|往返|交通|差旅|食宿|住宿|伙食|期间|每|在|往来|来回|外出|讲课|课酬|补)");
  if (auto const m = governed.find(text)) return without_lead(context, clause.part(m->begin(1), m->end(1)));
  static Pattern const no_people("费|由|承担|(?:住宿|食宿|伙食|午餐|吃住)在|优先|评为|推荐|颁发|获得|同等");
  if (auto const m = before_cost.at(text); m && !no_people.in((*m)[1]) && !no_whom.in((*m)[1]))
    return without_lead(context, clause.part(m->begin(1), m->end(1)));
  return {};
}

}  // namespace

Words whom_of(Context const& context, Words const& clause) {
  Words whom = worded_whom(context, clause);
  // 支教教师人选由…: of the people, and not of a list
  static Pattern const candidates("^(.*(?:" + people + ")|)的?(?:候选)?(?:人选|名单|名额|每人)$");
  if (auto const c = candidates.whole(whom.view())) whom = whom.part(0, c->end(1));
  // 优先录用获奖者
  static Pattern const favours("^[\\p{Han}]{0,12}?(?:择优|优先)(?:录用|聘用|录取|选聘|考虑|推荐|安排)");
  if (auto const f = favours.at(whom.view()); f && f->end() + 6 <= whom.size()) whom = whom.part(f->end(), whom.size());
  // 每月我校派语文老师去乙校上课: those who are sent
  static Pattern const sent(
      "^(?:[\\p{Han}]{2,}[^选外委下援分加指]派|[\\p{Han}]{0,10}?(?:选派|委派|指派|聘请|邀请|每[月年周学期]{1,2}组织))(?"
      ":["
      "一二两三四五六七八九十\\d]+[名位])?");
  static Pattern const another_word("^(?:驻|出|遣|来|、|员)");
  if (auto const s = sent.at(whom.view()); s && s->end() + 6 <= whom.size() &&
                                           !another_word.in(whom.view().substr(s->end())) &&
                                           whom.view().find("的") == std::string_view::npos)
    whom = whom.part(s->end(), whom.size());
  // 未列经费的项目由各自学校解决: who pays, and nobody whom it is for
  static Pattern const told_by("由[^的者]*$");
  if (told_by.in(whom.view())) return {};
  // 安排好甲方教师的住宿
  static Pattern const rest_of_verb("^好");
  if (rest_of_verb.in(whom.view()) && whom.of == clause.of && whom.begin > clause.begin)
    whom = whom.part(3, whom.size());
  // 教务主任王五任乙校副校长: him
  static Pattern const as_post("^([\\p{Han}]{3,}?[^主])(?:担任|兼任|挂任|任)[\\p{Han}]{2,}(?:长|主任)$");
  if (auto const a = as_post.whole(whom.view())) whom = whom.part(0, a->end(1));
  if (whom.empty() || whom.of != clause.of || whom.begin < clause.begin) return whom;
  // 县教师|发展中心: people only in the name of a body
  static Pattern const name_goes_on(
      "^(?:发展|进修|培训|研修|活动|服务|教育)[\\p{Han}]{0,4}(?:中心|学校|学院|院|基地|学会|协会)|^(?:公寓|宿舍|食堂|"
      "餐厅|之家)");
  std::string_view const text = clause.view();
  std::size_t const end = whom.end - clause.begin;
  // 持有教师|资格证, 有事向我校校长|请假
  static Pattern const no_group(
      "^(?:享受|有|持有|具有|具备|从|由|把|将|得分|作为|并|按|据|经|以|取得|获得|兼任|曾任|担任|参加|竞聘|晋升|申报|"
      "评选)|"
      "选派(?:优秀)?$|请假|批准|不得|必须|须经|应经|供|开放|[^方]向|[^"
      "上先]进校|局里|应为|作为|"
      "由|经费|资金|费用");
  static Pattern const plain("[^的者]$");
  static Pattern const conditional("的");
  if (plain.in(whom.view()) && !conditional.in(whom.view()) && no_group.in(whom.view())) return {};
  // 其在乙校的食宿, 为每人购买: whom the words before tell
  static Pattern const pronoun("^(?:其在?|每人|每名|各人|人员)$|^其(?:在|余)");
  if (pronoun.in(whom.view())) return {};
  bool const of_a_name = name_goes_on.at(text, end) || bodies_end(context, text, whom.begin - clause.begin) > end;
  return of_a_name ? Words() : whom;
}

namespace {

/// Those with a deed whom the text has named last before a clause.
Text named_with(Context const& context, Words const& clause, std::string_view doing) {
  std::vector<Statement> const& all = context.outline.statements;
  std::size_t const here = statement_of(context, clause);
  if (here == all.size()) return {};
  std::size_t constexpr most = 24;
  for (std::size_t k = 0; k < most && k <= here; ++k) {
    Words words = all[here - k].whole;
    if (k == 0 && words.of == clause.of && clause.begin >= words.begin) words.end = clause.begin;
    if (words.size() > 2000) continue;
    if (Text who = group_with(context, words, doing); !who.empty()) return who;
  }
  return {};
}

}  // namespace

Text doers_of(Context const& context, Words const& clause) {
  // 跟岗期满, 支教经历: of those who do it, wherever they were named
  static Pattern const told("(帮扶|" + deed +
                            ")(?:期间?|期满|结束|完成|合格|届满|任务|经历|工作|证明|证书|鉴定|考核|时间|满|服务|表现|"
                            "成绩|成果|情况|所修|"
                            "报告|年限|期限)");
  auto const m = told.find(clause.view());
  if (!m) return {};
  return named_with(context, clause, (*m)[1]);
}

Text those_who_do(Context const& context, Words const& whom) {
  // 支教满一年且考核合格的: 支教教师, if the text names them
  static Pattern const told("^(?:参加|从事|参与|承担)?(" + deed + ")");
  auto const m = told.at(whom.view());
  return m ? named_with(context, whom, (*m)[1]) : Text();
}

Words labelled_people(Context const& context, Words const& clause) {
  std::size_t const here = statement_of(context, clause);
  if (here == context.outline.statements.size()) return {};
  Statement const& s = context.outline.statements[here];
  static Pattern const group("^(?:对于?)?[\\p{Han}、]{0,14}?(?:" + people +
                             "|[^学人]生|[^或]者)(?:方面|的?待遇|的?费用)?$");
  if (group.in(s.title.view())) return s.title;
  static Pattern const label("^([\\p{Han}、]{2,16}): ?[^ ]");
  auto const m = label.at(s.whole.view());
  return m && group.in((*m)[1]) ? s.whole.part(m->begin(1), m->end(1)) : Words();
}

Text people_heading_a_list(Context const& context, Statement const& statement) {
  static Pattern const group("^(?:关于|对于?)?([\\p{Han}、]{0,12}" + people + ")(?:方面|的?待遇|的?费用|的?保障)?:$");
  auto const m = statement.whole.size() > 80 ? std::nullopt : group.whole(statement.whole.view());
  return m ? context.draft.text(statement.whole.part(m->begin(1), m->end(1))) : Text();
}

Words label_of(Context const& context, Words const& clause) {
  std::size_t const here = statement_of(context, clause);
  return here == context.outline.statements.size() ? Words() : context.outline.statements[here].title;
}

Text spoken_of_here(Context const& context, Words const& clause) {
  std::size_t const here = statement_of(context, clause);
  if (here == context.outline.statements.size()) return {};
  Words before = context.outline.statements[here].whole;
  if (before.of != clause.of || clause.begin <= before.begin) return {};
  before.end = clause.begin;
  Text const group = group_in(context, before);
  return group.empty() ? people_in(context, before) : group;
}

Text spoken_of_before(Context const& context, Words const& clause) {
  std::vector<Statement> const& all = context.outline.statements;
  std::size_t const here = statement_of(context, clause);
  if (here == all.size()) return {};
  std::size_t const heading = all[here].heading;
  for (std::size_t h = heading; h != no_heading; h = context.outline.headings[h].parent)
    if (Text w = group_in(context, context.outline.headings[h].title); !w.empty()) return w;
  for (std::size_t k = 1; k <= 3 && k <= here && all[here - k].heading == heading; ++k)
    if (Text w = group_in(context, all[here - k].whole); !w.empty()) return w;
  if (Text w = group_in(context, context.outline.title); !w.empty()) return w;
  for (std::size_t k = 0; k < 6 && k < here; ++k)
    if (Text w = group_in(context, all[k].whole); !w.empty()) return w;
  // Whom the text speaks of farther off, where it is of those only
  for (std::size_t k = 4; k <= 16 && k <= here; ++k)
    if (Text w = group_in(context, all[here - k].whole); !w.empty()) return w;
  return {};
}

Text TermClause::with_those_meant(Words const& whom) const {
  // 考核优秀的, 无故离岗者: of those whom the text speaks of
  static Pattern const headless("^([\\p{Han}\\d、%]{3,}?)(?:的|者)$");
  static Pattern const of_bodies("讲者|记者|作者|学者|协议|学校|单位|部门|学习者|志愿者|负责者|任务");
  // 甲校承担本校教师的差旅费
  static Pattern const own_people("^本(?:校|园|院|方|单位)([\\p{Han}]{2,8})$");
  if (auto const o = own_people.whole(whom.view()); o && t_.by.size() == 1)
    return context_.draft.text(context_.institutions.name(t_.by[0]) + whom.part(o->begin(1), o->end(1)).original());
  auto const m = headless.whole(whom.view());
  // 成效显著的，推荐为先进集体: no people
  static Pattern const as_a_body("先进(?:集体|单位)|优秀(?:集体|单位|组织)");
  if (m && as_a_body.in(text_)) return context_.draft.text(whom);
  // 支教教师无故离岗的: they are named
  static Pattern const named_first("^[\\p{Han}]{0,6}(?:教师|老师|人员|学员|学生|干部|专家|选手|志愿者)[\\p{Han}]");
  static Pattern const only_attribute("^(?:由|经|为|对|与|和|受|被|获|有|无|未|任|担任|评为)");
  if (m && named_first.in(whom.view()) && !only_attribute.in(whom.view())) return context_.draft.text(whom);
  if (!m || of_bodies.in(whom.view())) return context_.draft.text(whom);
  // 甲方擅自召回教师的: what a side does
  static Pattern const people_of_it("^的?[\\p{Han}]{0,3}(?:教师|老师|人员|学员|学生|干部|专家)");
  if (Mention const k = context_.institutions.at(whom.view(), 0);
      k.end > 0 && k.end + 9 < whom.size() && !people_of_it.at(whom.view(), k.end))
    return context_.draft.text(whom);
  Text head = spoken_of_here(context_, clause_);
  if (head.empty()) head = those_who_do(context_, whom);
  // 支教期满，考核合格的: what they do stands before
  if (Words earlier = sentence_; head.empty() && clause_.begin > sentence_.begin) {
    earlier.end = clause_.begin;
    earlier.begin = earlier.end - ending(earlier.view()).size();
    head = doers_of(context_, earlier);
  }
  if (head.empty() && context_.terms.whom_heading == heading_) head = context_.terms.whom;
  if (head.empty()) head = spoken_of_before(context_, clause_);
  if (head.empty()) return context_.draft.text(whom);
  return context_.draft.text(whom.part(0, m->end(1)).original() + "的" + std::string(head.any()));
}

void TermClause::find_whom() {
  Words whom = whom_of(context_, clause_);
  // 联合教研所需经费: of the thing, whoever was spoken of before
  static Pattern const of_a_thing("^[^,。;]{2,16}所需(?:的)?(?:全部|一切)?(?:经费|资金|费用)");
  // 联谊活动的车费由甲校承担，午餐由乙校供应: of what is held
  static Pattern const of_an_activity(
      "^([\\p{Han}“”]{0,12}?(?:活动|[一-鿿]营|研学|联谊|联欢|竞赛|比赛|大赛|演出|运动会|(?:["
      "术化书技育茶收萄乐剧花灯年]|”)节|[互回来]访|体验|指导)(?:"
      "活动)?)(?"
      ":"
      "期间)?(?:[的之]|所需的?)"
      "?(?:[\\p{Han}、]{0,8}(?:费|经费|保险|食宿|车辆|用车|午餐|伙食|开支|支出))");
  static Pattern const of_the_whole("^[^,。;由]*经费");
  if (whom.empty() && of_a_thing.in(text_)) return;
  if (whom.empty() && sentence_.size() < 1000)
    if (auto const a = of_an_activity.at(sentence_.view());
        a && labelled_people(context_, clause_).empty() && whom_of(context_, sentence_).empty()) {
      if (!of_the_whole.in(sentence_.view())) t_.whom = context_.draft.text(sentence_.part(a->begin(1), a->end(1)));
      return;
    }
  // 将协作工作列入年度考核: of the work itself
  static Pattern const of_the_work(
      "^(?:要|应|须|将|把)*[^,。;]{0,12}(?:帮扶|协作|结对|合作|共建|支援|托管)(?:工作|任务|情况|成效|实绩)?(?:的)?(?:"
      "开展|落实|完成)?(?:情况|成效)?(?:纳入|列入|计入)");
  // 运费由甲校负担: of goods
  static Pattern const of_goods(
      "^[^,。;师员生]{0,16}(?:运费|运输费|邮费|邮寄费|印刷费|制作费|安装费)|^[^,。;师员生]{0,10}(?:图书|器材|设备|教具|"
      "物资)(?:由|所需)");
  if (whom.empty() && of_goods.in(text_)) return;
  // 两校学分互认，学费互免: of nobody in particular
  static Pattern const mutual("^[^,。;的]{0,10}(?:学分|学费|课程|学籍|成绩)[^,。;]{0,4}互[认免选通]");
  if (whom.empty() && (of_the_work.in(text_) || mutual.in(text_))) return;
  // 交换生：学费免收；住宿费由甲校减免: whom the label of the item names
  if (whom.empty()) whom = labelled_people(context_, clause_);
  static Pattern const condition("^([^,。;]{4,30}?(?:的|者))[,在]");
  if (whom.empty() && clause_.begin > sentence_.begin)
    if (auto const m = condition.at(sentence_.view())) whom = sentence_.part(m->begin(1), m->end(1));
  if (whom.empty() && clause_.begin > sentence_.begin) {
    whom = whom_of(context_, sentence_);
    // 支教期满，由甲校考核，结果计入教师档案: of those who have done what the sentence tells
    static Pattern const bare("^(?:教师|老师|人员|干部|学员|本人|个人|职工)$");
    if (Text doers = bare.in(whom.view()) ? doers_of(context_, sentence_) : Text();
        doers.any().ends_with(whom.view()) && !whom.empty()) {
      t_.whom = std::move(doers);
      return;
    }
  }
  // Whoever pays for others: 家长承担伙食费
  static Pattern const self("自理|自付|自费|自备|自己|自行");
  if (!whom.empty() && whom.original() == t_.other_bearer.any() && !self.in(text_)) whom = {};
  // 餐费由学生自付: by those for whom it is
  static Pattern const somebody("(?:学生|教师|老师|人员|学员|家长|选手|实习生|本人|个人)$");
  if (t_.by.empty() && self.in(text_) && somebody.in(t_.other_bearer.any()) && whom_of(context_, clause_).empty() &&
      t_.other_bearer.any().find("家长") == std::string_view::npos) {
    t_.whom = t_.other_bearer;
    return;
  }
  if (!whom.empty()) {
    t_.whom = with_those_meant(whom);
    // Who is meant under a condition is not meant by the sentences that follow
    static Pattern const condition_or_body("(?:的|者|单位|学校|集体|个人|双方|两[校园]|各[校园]|班子)$");
    if (condition_or_body.in(whom.view())) return;
    // 考核优秀的教师: of the people that were meant before, or of those people in general
    static Pattern const conditional("^([\\p{Han}、]{4,})的([\\p{Han}]{2,8})$");
    auto const c = conditional.whole(whom.view());
    bool const some = c && bodies_end(context_, (*c)[1], 0) != (*c)[1].size();
    if (some) {
      Text these = those_who_do(context_, whom);
      if (these.empty() && context_.terms.whom_heading == heading_ && context_.terms.whom.any().ends_with((*c)[2]))
        return;
      if (these.empty()) these = context_.draft.text(whom.part(c->begin(2), c->end(2)));
      context_.terms.whom = std::move(these);
    } else {
      context_.terms.whom = t_.whom;
    }
    context_.terms.whom_heading = heading_;
  } else if (!context_.terms.list_people.empty()) {
    t_.whom = context_.terms.list_people;
  } else if (Text doers = doers_of(context_, clause_); !doers.empty()) {
    t_.whom = std::move(doers);
  } else if (Text before = doers_of(context_, sentence_); !before.empty()) {
    t_.whom = std::move(before);
  } else if (Text here = spoken_of_here(context_, clause_); !here.empty()) {
    t_.whom = std::move(here);
  } else if (static Pattern const of_all("^(?:所需|帮扶|工作|活动|项目|结对|协作|本项目|合作|各项|相关|专项)*(?:的)?(?:"
                                         "经费|资金|费用)|^[^,。;在]{2,"
                                         "20}[^间中后上内](?:的)(?:交通|往返)?(?:费|费用|车费|食宿|开支)");
             of_all.in(text_)) {
    // Nobody's cost, but that of the whole
    return;
  } else if (context_.terms.whom_heading == heading_ && !context_.terms.whom.empty()) {
    // The same people as in the clause before
    t_.whom = context_.terms.whom;
  } else {
    t_.whom = spoken_of_before(context_, clause_);
  }
}

}  // namespace bangfu::document::reader
