// SPDX-License-Identifier: BSL-1.0
// Forms of assistance (modalities), as the words of a clause or a title say them.
#include <algorithm>

#include "context.hpp"

namespace bangfu::document::reader {
namespace {

/// What follows a word of form that only tells which people, papers or costs are meant: 支教教师, 跟岗人员, 师徒协议.
Pattern const of_another_noun(
    "^(?:的|类|等)?(?:骨干|青年|指导|优秀|参训|学科|中小学|志愿|管理|专业)?(?:教师|老师|人员|学员|队员|队|干部|教练|"
    "专家|团|团队|"
    "选手|志愿者|校长|组长|主任|员|师|生|者|名单|名额|岗位|证书|证明|经历|鉴定|时间|期间|期满|期|结束|工作量|补贴|津贴|"
    "补助|费|经费|"
    "学校|双方|对象|单位|关系|工作站|站|室|基地|"
    "协议|计划|方案|总结|小结|报告|记录|台账|成绩|平台|条件|时长|任务|情况|成果|效果|质量|中心(?:学校)?负责)");
/// Verbs that make even those a form: 选派支教教师4名, 安排跟岗人员.
Pattern const dispatches(
    "(?:选派|派出|派遣|互派|增派|选送|抽调|接收|接纳|遴选|招募|安排|续签|签订|派)[^,。;:()]{0,30}$");
/// What is a means to the rest of the clause: 通过视频会议进行共同备课.
Pattern const by_means("(?:通过|透过|利用|借助|以)[^,。;]{0,12}$");

struct Form {
  Modality modality;
  bool weak = false;
};

}  // namespace

std::vector<Modality> modalities_of(Context const& context, std::string_view words) {
  std::vector<Modality> out;
  auto const add = [&](Modality const& m) {
    if (std::find(out.begin(), out.end(), m) == out.end()) out.push_back(m);
  };
  // What several words say together
  static Pattern const of_students(
      "(?:学生|队员|小朋友|幼儿|少先队)[^,。;]{0,24}(?:互访|回访|访问|访学|参观|研学|交流|书信|通信|互动|夏令营|冬令营|"
      "社团|"
      "艺术节|"
      "劳动实践|手拉手|手牵手|赴|同上一节课|联谊|结对|体验|游学|联欢|电邮|邮件|联络|笔友)|(?:互访|书信|通信|夏令营|"
      "研学|同上一节课|结对)[^,"
      "。;]{0,12}"
      "(?:学生|队员)?.{0,6}(?:学生|队员|书信|通信|夏令营|研学|同上一节课)|中学生[^,]{0,10}书信|夏令营|冬令营|研学");
  static Pattern const of_contests(
      "(?:竞赛|大赛)[\\p{Han}]{0,4}(?:教练|指导教师)|大赛备赛|竞赛培训|教练培训|指导竞赛|(?:指导|辅导)[^,。;]{0,16}(?:"
      "参赛|备赛|竞赛|"
      "大赛)");
  static Pattern const camp("集训");
  // 到乙校任第一副校长; 向乙校开放校本课程资源库
  static Pattern const takes_post(
      "(?:担任|任|兼任|挂任)(?:[^,。;]{0,10}(?:中|小学|学校|校|园|院))?(?:第一|执行|常务|挂职|名誉)?(?:副?校长|副?园长|"
      "副?院长|副?书记|校长助理|(?:教务|德育|教导|"
      "科研)?(?:处)?副?主任)(?:$|[,、。;(\\d一二三四五六])");
  static Pattern const takes_chair("由[^,]{0,16}任|领导小组|组长");
  static Pattern const opens(
      "(?:开放|共享|无偿提供|免费提供|免费开放|共用|开通|借用|使用|启用|寄送|推送|提供)[^,。;]{0,24}(?:资源|平台|库|"
      "课件|课程|实验室|场馆|账号|设备|图书馆|"
      "基地|实训室|教案|试题|试卷|考卷|月考卷|作业|空间|泳池|操场|天文台|场地|设施|陶艺室|专用室)|"
      "(?:资源|平台|库|课件|实验室|场馆|设备|图书馆|实训室|空间|工作室)[^,。;]{0,16}(?:开放|共享|共用|启用)|"
      "(?:可|可以)(?:随意|随时)?(?:取用|借给|借用|借阅)|(?:给|供)(?:我们|我校|对方|乙方|两校|成员校)(?:用|使用|共用)|"
      "同步到");
  if (camp.in(words)) add(modality::contest_camp);
  // What pupils travel for is their exchange, whatever it is called
  static Pattern const pupils_go(
      "(?:学生|队员|幼儿|小朋友|选手|社团)[^,。;]{0,30}(?:到|赴|前往|来)[^,。;]{1,24}(?:考察|科创|同读|体验|参观|营|"
      "交流|演出|联欢)");
  static Pattern const feast("联欢|联谊|游园|同台演出");
  static Pattern const practice(
      "(?:教师|老师|带头人|干部|厨师|人员)[^,。;]{0,16}(?:到|赴|往|来)[^,。;]{1,20}(?:车间|公司|企业)[^,。;]{0,4}实践|"
      "(?:教师|老师|厨师|保育员|职员|人员|馆员)[^,。;]{0,12}(?:到|赴|往|来)[^,。;]{1,14}(?:学习|实习)");
  if (practice.in(words)) add(modality::shadowing);
  if (pupils_go.in(words) || feast.in(words)) add(modality::student_exchange);
  if (takes_post.in(words) && !takes_chair.in(words)) add(modality::secondment);
  if (opens.in(words)) add(modality::resource_sharing);
  if (of_contests.in(words)) add(modality::contest_coaching);
  static Pattern const internship("实习");
  static Pattern const practice_teaching("(?:师范生|实习生)[^,。;]{0,40}(?:顶岗|实习)");
  if (of_students.in(words) && !internship.in(words)) add(modality::student_exchange);
  if (practice_teaching.in(words)) add(modality::teaching_support);

  std::vector<Form> forms;
  std::vector<Mention> const named = context.latin() ? std::vector<Mention>() : context.institutions.find(words);
  for (Lexicon::Found const& f : context.draft.lexicon().find("modality", words)) {
    if (f.code.empty()) continue;
    std::size_t const begin = f.span.offset;
    std::size_t const end = f.span.end();
    // 教师进修学校, 特殊教育研究室: a word within a name says nothing
    bool const in_name = std::any_of(named.begin(), named.end(), [&](Mention const& m) {
      return m.begin <= begin && end <= m.end && m.end - m.begin > end - begin;
    });
    if (in_name) continue;
    // 博士生导师: a rank of people, and no mentoring
    static Pattern const rank("(?:博士生?|硕士生?|研究生|本科生)$");
    if (f.code == "mentoring" && rank.in(words.substr(0, begin))) continue;
    bool const modifies =
        !context.latin() && of_another_noun.at(words.substr(end)).has_value() && !dispatches.in(words.substr(0, begin));
    if (modifies) continue;
    forms.push_back({Modality(f.code), by_means.in(words.substr(0, begin))});
  }
  // 工作室 that does something else is a means: “某某工作室”与乙校结成师徒8对
  bool const by_studio = forms.size() > 1 && std::any_of(forms.begin(), forms.end(), [](Form const& f) {
                           return f.modality != Modality(modality::studio_work);
                         });
  for (Form& f : forms)
    if (by_studio && f.modality == Modality(modality::studio_work)) f.weak = true;
  for (Form const& f : forms)
    if (!f.weak) add(f.modality);
  for (Form const& f : forms)
    if (f.weak) add(f.modality);
  // 健全和完善各项管理制度
  static Pattern const rules(
      "(?:健全|完善|建立|修订|制[定订]|优化|梳理|规范)[^,。;]{0,14}(?:制度|规章|章程|细则|规程|管理办法)(?:$|[^会书])");
  static Pattern const own_paper("本(?:办法|细则|章程|制度|规程)|学分|台账");
  // 建立送教上门管理制度: the rules are made, whatever they are about
  static Pattern const makes_rules(
      "(?:建立|健全|完善|修订|重修|梳理|制[定订]|出台|建置)[^,。;]{0,16}(?:管理|考评|考核|值班|食品|安全|财务|教学|"
      "学籍|后勤|"
      "巡课|学生)[^,。;]{0,12}(?:制度|办法|细则|规程|规范|守则|手册)");
  if (!context.latin() && makes_rules.in(words) && !own_paper.in(words) &&
      (out.empty() || out.front() == Modality(modality::outreach_lesson)))
    out.insert(out.begin(), modality::institution_building);
  if (out.empty() && !context.latin() && rules.in(words) && !own_paper.in(words)) add(modality::institution_building);
  if (!out.empty() || context.latin()) return out;
  // 教师结对; 派副校长常驻; 派教师赴某校: the form that such words mean where no other is named
  static Pattern const pairs(
      "(?:教师|老师|教员|班主任|骨干)[^,。;]{0,20}(?:结对(?:$|[^学校])|结为|拜师|师徒)|为[^,。;]{2,20}配备[^,。;]{0,8}"
      "导师");
  static Pattern const leads(
      "(?:派|选派|派出|选送|派驻|常驻|进驻|任命|委派)[^,。;]{0,20}(?:副?校长|副?园长|干部|管理人员|管理团队)[^,。;]{0,"
      "30}$|(?:干部|校长)[^,。;]{0,10}(?:常驻|进驻|入驻)");
  static Pattern const teaches(
      "(?:派|选派|派出|派遣|遴派|派驻|遣|选送)[^,。;]{0,24}(?:教师|教員|教员|老师|讲师|教授|学生志愿者|师范生|实习生)[^"
      ",。;]{0,24}$");
  static Pattern const other_purpose(
      "听|观|看|学习|参加|参与|参观|考察|交流|调研|会商|研讨|进修|培训|体验|交接|来港|来校|来我校|来本校|视导|企业|"
      "实践|比赛|竞赛|指导|互写|名单|名额|回访");
  if (pairs.in(words)) return {Modality(modality::mentoring)};
  if (other_purpose.in(words)) return out;
  // 2名专业带头人驻校指导, 博士服务团成员到乙校服务一个月
  static Pattern const serves(
      "(?:派|选派|派出|派遣)[^,。;]{0,20}(?:带头人|博士|专家团|服务团|骨干|名师)[^,。;]{0,20}(?:驻校|入驻|服务|蹲点)");
  if (serves.in(words)) return {Modality(modality::teaching_support)};
  if (leads.in(words)) return {Modality(modality::secondment)};
  if (teaches.in(words)) return {Modality(modality::teaching_support)};
  return out;
}

}  // namespace bangfu::document::reader
