// SPDX-License-Identifier: BSL-1.0
// Forms of assistance (modalities), as the words of a clause or a title name them: those that do not tell whose people, papers
// or means are meant. Of several acts the first is the main one. What the form of a measure is, form_of_measure.cpp asks.
#include <algorithm>

#include "document/reader/context.hpp"
#include "document/reader/measures/forms.hpp"
#include "document/reader/measures/measures.hpp"

namespace bangfu::document::reader {
namespace {

/// What follows a word of form that only tells which people, papers or costs are meant: 支教教师, 跟岗人员, 师徒协议.
Pattern const of_another_noun(
    "^(?:的|类|等)?(?:骨干|青年|指导|优秀|参训|学科|中小学|志愿|管理|专业)?(?:教师|老师|人员|学员|队员|队|干部|教练|"
    "专家|团|团队|小组成员|选手|志愿者|校长|组长|主任|员|师|生|者|名单|名额|岗位|证书|证明|经历|鉴定|时间|期间|期满|"
    "期|结束|"
    "工作量|补贴|津贴|补助|费|经费|学校|学院|院校|双方|对象|单位|关系|工作站|站|室|基地|协议|计划|方案|总结|小结|报告|"
    "记录|台账|"
    "成绩|平台|条件|时长|任务|情况|成果|效果|质量|手记|日志|清单|目标|卡|中心(?:学校)?负责|(?:部|处|股)(?:$|[^分理]))");
/// Those of them that nobody sends: 安排帮带经费.
Pattern const of_papers_or_money(
    "^(?:的|类|等)?(?:证书|证明|经历|鉴定|时间|期间|期满|期|结束|工作量|补贴|津贴|补助|费|经费|方案|总结|小结|报告|"
    "记录|"
    "台账|成绩|条件|时长|情况|成果|效果|质量|手记|日志|清单|目标|卡)");
/// Verbs that make even those a form: 选派支教教师4名, 安排跟岗人员.
Pattern const dispatches(
    "(?:选派|派出|派遣|互派|增派|选送|抽调|接收|接纳|遴选|招募|安排|提供|承担|拿出|续签|签订|派)[^,。;:()]{0,30}$");
/// What is a means to the rest of the clause: 通过视频会议进行共同备课.
bool by_means(std::string_view before) {
  static Pattern const means("(?:通过|透过|利用|借助|以|围绕|针对|结合|依托|依靠|根据|按照|基于|运用)([^,。;]{0,12})$");
  // 依托工作室开展教研: what is done with it
  static Pattern const done("开展|进行|组织|举办|举行|实施|实行|推进|召开|从事|参加|加强|共同|联合|为[^,。;]{2}");
  auto const m = means.find(before);
  return m && !done.in((*m)[1]);
}
/// Whether the characters of a word of form belong to other words there: 选送教务主任, 线上课程, 观摩课堂教学.
bool parts_other_words(std::string_view before, std::string_view word, std::string_view after) {
  static Pattern const begins("^(?:送[教课学研培训]|上课|研课|带教|见习|任课|开会|集会)");
  static Pattern const joined_before("(?:[选输推报配派遣护寄线教附召聚])$");
  static Pattern const of_lesson("课$");
  static Pattern const of_teaching("教$");
  static Pattern const of_study("[研学]$");
  static Pattern const along("^随[堂班]$");
  static Pattern const joined_along("^(?:课|就读|测)");
  static Pattern const joined_lesson("^(?:程|堂|题|标|件|本|表|时|余|外|后|间|改|务)");
  static Pattern const joined_teaching("^(?:师|务|材|导|练|室|育|具|案|职)");
  static Pattern const joined_study("^(?:究|校|生|院|科|员|籍|历|业)");
  if ((begins.in(word) && joined_before.in(before)) || (along.in(word) && joined_along.in(after))) return true;
  return (of_lesson.in(word) && joined_lesson.in(after)) || (of_teaching.in(word) && joined_teaching.in(after)) ||
         (of_study.in(word) && joined_study.in(after));
}
/// 甲方已开发的课程: made before, and no more to be made.
std::string const made_already =
    "(?:已|已经|自主|自行|近年来?)[^,。;]{0,6}(?:编|开发|研发|研制|修订|设计|撰写|建成|录制)[^,。;]{0,3}的";

/// What is told of and not done: 总结跟岗中的好做法.
Pattern const told_of("(?:总结|提炼|梳理|汇总|宣传|报道|统计|公示|登记|上报|了解)[^,。;]{0,6}$");

/// A form that words speak of, and where.
struct Form {
  Modality modality;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool weak = false;
};

/// Whether words within a title or a name are meant: 《学期帮带清单》.
bool in_title(std::string_view words, std::size_t begin, std::size_t end) {
  std::size_t const open = words.substr(0, begin).rfind("《");
  if (open == std::string_view::npos || words.substr(open, begin - open).find("》") != std::string_view::npos)
    return false;
  return words.find("》", end) != std::string_view::npos;
}

/// The words of a clause that name a form by themselves.
void named_forms(Context const& context, std::string_view words, std::vector<Form>& forms) {
  std::vector<Mention> const named = context.latin() ? std::vector<Mention>() : context.institutions.find(words);
  for (Lexicon::Found const& f : context.draft.lexicon().find("modality", words)) {
    if (f.code.empty()) continue;
    std::size_t const begin = f.span.offset;
    std::size_t const end = f.span.end();
    // 教师进修学校, 特殊教育研究室: a word within a name says nothing
    bool const in_name = std::any_of(named.begin(), named.end(), [&](Mention const& m) {
      return m.begin <= begin && end <= m.end && m.end - m.begin > end - begin;
    });
    // 召开帮扶工作联席会议: what is held is a meeting, though bodies are called so
    static Pattern const held("(?:召开|举行|举办|组织|召集|开)[^,。;]{0,24}$");
    bool const meets = f.code == "meeting" && held.in(words.substr(0, begin));
    if ((in_name && !meets) || in_title(words, begin, end) || told_of.in(words.substr(0, begin)) ||
        (!context.latin() &&
         parts_other_words(words.substr(0, begin), words.substr(begin, end - begin), words.substr(end))))
      continue;
    // 通过腾讯会议授课: by what means
    if (f.code == "meeting" && !meets && by_means(words.substr(0, begin))) continue;
    // 博士生导师: a rank of people, and no mentoring; 手拉手学校: schools, and no pupils
    static Pattern const rank("(?:博士生?|硕士生?|研究生|本科生)$");
    static Pattern const of_schools("^[^,。;]{0,6}(?:学校|结对校|支部|单位|帮扶)");
    if (f.code == "mentoring" && rank.in(words.substr(0, begin))) continue;
    // 师傅每月听徒弟的课: people, where something else is done
    static Pattern const people_only("^(?:导师|师傅|徒弟)$");
    bool const only_people = f.code == "mentoring" && people_only.in(words.substr(begin, end - begin));
    // 教研组之间建立一对一联系, 与留守儿童“一对一”陪伴: a way of doing it, where no teacher is meant
    static Pattern const one_to_one("^(?:“?一对一”?|“?一帮一”?|手把手)$");
    static Pattern const taught("教师|老师|班主任|骨干|师傅|徒|指导|带教|教练|干部|新人|新教");
    static Pattern const of_children("儿童|学生|孩子|幼儿|家庭");
    if (f.code == "mentoring" && one_to_one.in(words.substr(begin, end - begin)) &&
        (!taught.in(words) || of_children.in(words)))
      continue;
    if (f.code == "student_exchange" && of_schools.at(words.substr(end))) continue;
    // 赠送读本500册, 题库借予乙校: what is given or lent is not made
    static Pattern const hands_over(
        "采购|捐|赠|致送|配发|寄送|借|免费提供|开放|[供交给][^,。;给]{2,16}(?:使用|共用|选用|调用|学习|用$)");
    static Pattern const made("编|开发|研发|研制|修订|设计|撰写|共建|合作");
    static Pattern const ready(made_already);
    if (f.code == "curriculum_building" && hands_over.in(words) && (!made.in(words) || ready.in(words))) continue;
    // 单列招生计划: places for pupils are what is given
    bool const modifies =
        !context.latin() && f.code != "recruitment" && of_another_noun.at(words.substr(end)).has_value() &&
        (of_papers_or_money.at(words.substr(end)).has_value() || !dispatches.in(words.substr(0, begin)));
    if (modifies) continue;
    // “名师讲堂”微课500节免费开放: a name, where the words around it say what is done
    bool const quoted = within_quotes(words, begin, end) && last_character(words.substr(0, begin)) != U'“';
    bool const within = quoted || std::any_of(forms.begin(), forms.end(),
                                              [&](Form const& a) { return a.begin <= begin && end <= a.end; });
    forms.push_back({Modality(f.code), begin, end, within || only_people || by_means(words.substr(0, begin))});
  }
  // 教育科研专题讲座, 教研工作例会: the last word of the noun phrase says what is held, those before it what it is about
  static Pattern const about("^(?:[\\p{Han}“”]{0,6})$");
  static Pattern const verb_between("[与和及、并向到在为给由]|开展|进行|举办|召开|参加");
  for (std::size_t i = 0; i + 1 < forms.size(); ++i) {
    Form const& next = forms[i + 1];
    if (next.modality != Modality(modality::lecture) && next.modality != Modality(modality::meeting)) continue;
    if (forms[i].modality == next.modality || forms[i].modality == Modality(modality::demonstration_lesson) ||
        forms[i].end > next.begin)
      continue;
    std::string_view const between = words.substr(forms[i].end, next.begin - forms[i].end);
    if (about.in(between) && !verb_between.in(between)) forms[i].weak = true;
  }
  // 工作室 that does something else is a means: “某某工作室”与乙校结成师徒8对
  bool const by_studio = forms.size() > 1 && std::any_of(forms.begin(), forms.end(), [](Form const& f) {
                           return f.modality != Modality(modality::studio_work) &&
                                  f.modality != Modality(modality::training) &&
                                  f.modality != Modality(modality::joint_research);
                         });
  for (Form& f : forms)
    if (by_studio && f.modality == Modality(modality::studio_work)) f.weak = true;
}

}  // namespace

Pattern const& office_of_pupils() {
  static Pattern const words(
      "学生(?:处|科(?:[^技学普创研幻]|$)|工作(?:处|部|科|办)|发展(?:处|部|科|中心)|管理(?:处|科|中心))");
  return words;
}

std::vector<Modality> modalities_of(Context const& context, std::string_view said) {
  std::string_view const all_words = beginning(said, longest_clause);
  std::string plain_words;
  std::string_view words = all_words;
  if (!context.latin() && office_of_pupils().in(all_words)) {
    plain_words = all_words;
    // As long as what they stand for
    for (auto m = office_of_pupils().find(plain_words); m; m = office_of_pupils().find(plain_words, m->end()))
      plain_words.replace(m->begin(), 6, "校内");
    words = plain_words;
  }
  std::vector<Form> forms;
  named_forms(context, words, forms);
  std::stable_sort(forms.begin(), forms.end(), [](Form const& a, Form const& b) { return a.begin < b.begin; });
  std::vector<Modality> out;
  for (bool const weak : {false, true})
    for (Form const& f : forms)
      if (f.weak == weak && std::find(out.begin(), out.end(), f.modality) == out.end()) out.push_back(f.modality);
  if (context.latin()) return out;
  // 选拔学生赴甲校集训: what they go for
  if (auto const camp = std::find(out.begin(), out.end(), Modality(modality::contest_camp));
      camp != out.end() && out.front() == Modality(modality::student_exchange))
    std::rotate(out.begin(), camp, camp + 1);
  return out;
}

}  // namespace bangfu::document::reader
