// SPDX-License-Identifier: BSL-1.0
// Forms of assistance (modalities), as the words of a clause or a title say them. What the act is counts: phrases of a verb
// with its object first, then words that name a form where they do not tell whose people, papers or means are meant, and
// where neither stands, what such verbs do. Of several acts the first is the main one.
#include <algorithm>
#include <deque>

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

/// What several words say together, and no single one.
Acts const& acts() {
  static Acts const all = [] {
    Acts a;
    auto const is = [&](Modality const& m, std::string_view says, std::string_view unless = {}) {
      a.emplace_back(m, says, unless);
    };
    is(modality::contest_camp, "集训");
    // 无偿提供缝纫设备30台: so many goods are given
    is(modality::donation,
       "(?:无偿|免费)提供[^,。;]{2,24}(?:\\d|[一二三四五六七八九十百])(?:余|多)?(?:台|套|件|册|张|辆|箱|副)(?:$|[、,])",
       "供[其乙甲对师学两]|借|使用|账号|资源|平台|库|课件|试卷");
    // 副校长某某到乙校兼职, 教导主任某某到甲校顶岗: who holds a post goes to hold one
    is(modality::secondment,
       "(?:校长|园长|院长|主任|书记)[\\p{Han}]{2,4}?(?:同时|继续|拟|将|每周)?(?:交流|派|调)?(?:到|赴|来)[^,。;]{1,12}(?"
       ":"
       "主持|顶岗$|任职|兼职|分管|协管)|(?:任|兼任|担任|挂任|出任)[^,。;]{0,14}客座");
    // What pupils of both sides do with each other, and their festivities
    is(modality::student_exchange,
       "(?:学生|幼儿|孩子|小朋友|队员|少先队|大队部|中队|学生会)[^,。;教师老]{0,10}(?:与|和|同|跟)[^,。;教师老]{2,14}(?"
       ":"
       "学生|幼儿|孩子|小朋友|队员|大队部|中队|班)[^,。;教师老]{0,24}(?:开展|结|互|共|同|举|通|联)|(?:学生|幼儿|孩子|"
       "小朋友)们?互|(?:联合|共同|合办|联办|同办|一起|携手|同过)[^,。;]{0,12}(?:"
       "友谊赛|联赛|球赛|棋赛|合唱节|[汇会公]演|诗词大会|诗会|游园|队日|班会|团日)|班[^,。;教师]{0,24}结(?:成|为|对)[^,"
       "。;]{0,4}(?:友好|友谊|伙伴|同伴|姐妹|兄弟|手拉手|班)",
       "竞赛|集训|选手|大赛|实习|实训|就业|协议");
    // 透过视像为乙校学生授课, 远程讲授中式面点: lessons over the network, whatever carries them
    is(modality::outreach_lesson,
       "(?:视频|视像|视讯|网络|网上|线上|在线|远程|云端|直播|双师|空中|同步)[^,。;]{0,20}(?:授课|讲授|教授|选修课|"
       "开设《|"
       "上课|上[^,。;]"
       "{0,8}课|开设[^,。;]{0,10}[^课]课$)|巡回课",
       "备课|公开|示范|听|评|党课|班会|观课|收看|观看|培训|教室|讲座|微课|研|双师型");
    // 两校学生共同制作…, 友好班级: what pupils of both sides do together
    is(modality::student_exchange,
       "(?:两校|两园|双方|城乡|两地|三校|三园)[^,。;教师老]{0,10}(?:[大中小]班|学生|幼儿|队员|少先队|同学|孩子|学子|"
       "小朋友|中队|"
       "班级|社团)[^,。;教师老]{0,"
       "16}(?:共同|一起|互|同|联合|携手|合作|结成|结为|交流)|友好班级|友谊班|(?:学生|同学|班级|幼儿)[^,。;教师老]{0,16}"
       "(?:插班|互赠|互寄|互换)",
       "竞赛|集训|选手|比赛|实习|实训|就业");
    // 通过视频为村小学生上一节英语课, 把优质课送到教学点
    is(modality::outreach_lesson,
       "(?:视频|网络|网上|线上|在线|远程|云端)[^,。;]{0,20}上[^,。;]{0,10}课|把[^,。;]{0,12}课[^,。;]{0,6}送[到进去]|"
       "为[^,"
       "。;]{2,14}(?:学生|孩子|儿童|"
       "幼儿)[^,。;]{0,6}上[^,。;]{0,10}课",
       "公开|示范|党课|听|备课");
    is(modality::lesson_study,
       "听(?:[^,。;]{0,5}[^,。;线网]课|[^,。;]{1,10}的课)|(?:同上|合上|共上)[^,。;]{0,4}课|把脉[^,。;]{0,3}课堂|课堂[^,"
       "。;]{0,3}把脉",
       "学生|学子|幼儿|讲座|直播|同步");
    is(modality::demonstration_lesson,
       "(?:推出|呈现|开放|展示)[^,。;]{0,10}(?:精品课|优质课|半日活动|带班活动|教学活动|课例)|开放自己的课堂");
    is(modality::lesson_study,
       "(?:[观察]看|[入进随跟]班看|看|观摩)[^,。;]{0,6}(?:半日活动|一日活动|区域活动|带班活动)");
    is(modality::training,
       "(?:班主任|教师|老师|干部|保育员)[^,。;]{0,12}训练营|(?:教师|老师|保育员|保健医|班主任|干部|员)[^,。;]{0,6}"
       "集中学习|(?:教师|老师|员)[^,。;]{0,"
       "12}(?:强化|技能|实操)训练",
       "选手|参赛");
    is(modality::exchange_visit, "(?:互相|相互|互为|彼此|交互)(?:走访|访问|参观|拜访|走动|考察)", "学生|队员|幼儿");
    is(modality::joint_research,
       "(?:合作|联合|共同)[^,。;]{0,4}(?:撰写|发表|出版)[^,。;]{0,8}(?:论文|著作|专著)|(?:参加|参与)(?:对方|彼此)[^,。;"
       "]{0,6}教研");
    // 执教观摩课3节, 开放常态课堂: taught for others to see, whatever verb is used
    is(modality::demonstration_lesson,
       "(?:执教|承担|上|开|献|呈现|讲)(?:好|了)?[^,。;、]{0,12}(?:示范|公开|观摩|展示|引领|引路|样板|下水)[^,。;、]{0,"
       "3}"
       "课|献课|(?:开放|公开)(?:日常|常态|自己的)?(?:课堂|半日活动)(?:$|[^教])",
       "听|观看|参加|参与|观摩[^课]");
    // 跟着带教老师学备课
    is(modality::shadowing,
       "(?:跟着|跟随|追随|随同)[^,。;]{0,10}(?:教师|老师|名师|师傅|校长|园长|主任|专家|骨干|导师)");
    is(modality::lecture,
       "讲授?[^,。;]{0,10}(?:管理|法治|法制|安全|健康|预防|保健|营养|急救|卫生|科普|思政|国学|党)课|[给为向][^,。;]{0,"
       "6}(?:教师|老师|家长|干部|班主任)们?上[^,。;]{0,14}课$");
    is(modality::lesson_study,
       "一课[一二三四多]研|(?:课堂|教学)[^,。;能]{0,4}(?:比武|竞赛|大赛|比赛|擂台)|(?:研磨|打磨)[^,。;]{0,14}(?:课|"
       "教学活动|"
       "教学设计|教案)|同台(?:上课|竞技|献艺)|观摩[^,。;课]{0,8}(?:课堂|教学|上课)");
    // Who learns for a degree or at a university
    is(modality::training, "(?:学历|学位)[^,。;]{0,4}(?:提升|深造|进修|教育)|攻读|访学|访问学者", "学生|申请学院");
    is(modality::joint_research,
       "(?:联合|共同|合作|协同|携手|一起)[^,。;]{0,10}(?:命题|学情|教材|教法|考试|专题|行动|项目|教育|教学)[^,。;]{0,2}"
       "研究"
       "|大教研");
    is(modality::student_exchange,
       "(?:少先队|大队部|中队|学生会|团支部|学生社团)[^,。;教师]{0,16}(?:结成|结为|缔结|联办|联合举办|共过|同过)");
    is(modality::curriculum_building,
       "(?:建构|构建|建设|打造|共建|新增|增设|完善|优化|丰富|重构)[^,。;]{0,14}课程(?:体系|群|包|$|[\\d一二两三四五])",
       "开设|平台|资源库");
    is(modality::donation,
       "(?:筹措|筹集|募集|援助)[^,。;]{1,24}(?:建设|建|购置?|配备|配置|添置?|修缮|改造)|(?:资助|救助|慰问)[^,。;]{0,12}"
       "(?:"
       "困难|贫困|孤儿|留守|残疾)");
    is(modality::demonstration_lesson,
       "(?:上|讲|执教|开|献|呈现)(?:好)?[^,。;、]{0,6}(?:汇报|亮相|展示|过关|达标|移植)课");
    // 两校各班结对, 八个班与两个班通信: class with class
    is(modality::student_exchange,
       "(?:各|每个?)班级?[^,。;教师老]{0,4}(?:结对|通信|互)|班[^,。;教师老]{0,6}(?:与|和|同|跟)[^,。;教师老]{2,18}(?:"
       "班|年级)[^,。;教师老]{0,"
       "8}(?:通信|书信|结对|互)|互(?:寄|写|赠|换)[^,。;]{0,4}(?:信|贺卡|明信片|画作)",
       "教师|老师");
    is(modality::mentoring,
       "(?:担任|任|做|当|为)[^,。;]{0,8}(?:薪传教师|师父|师傅|成长导师)|(?:[认拜][^,。;]{0,16}?(?:师傅|师父|为师))|以[^"
       ","
       "。;]{2,14}"
       "为师(?:$|[^范])|带(?:好|教)?[一两二三四\\d]+(?:名|位|个)[^,。;学]{0,8}(?:教师|老师|徒弟|班主任|新人)");
    is(modality::studio_work, "设[^,。;“]{0,4}“[^”]{2,14}(?:工作站|工作室)”");
    is(modality::shadowing, "(?:做|当)[^,。;]{0,4}影子");
    is(modality::outreach_lesson, "课[^,。;室题]{0,4}同步(?:传|播)?(?:送)?(?:到|给|至)|直播[^,。;]{2,14}课程$");
    // 出资20万元，为乙校添置器材: the money and what it is given for
    is(modality::donation,
       "(?:出资|拨付|拨款|筹资|捐资|集资|投入)[^。;]{0,14}元[^。;]{0,6}(?:为|给|帮|用于)[^,。;]{2,16}(?:添|购|建|修|"
       "改造|配|装)|"
       "拨付[^,。;]{0,14}(?:补助|资金|经费)[^,。;]{0,4}元|调(?:拨)?给|致送");
    // 吸收乙校教师5名为学员, 建立名师工作坊: what a studio does
    is(modality::studio_work,
       "吸[收纳][^,。;]{2,24}(?:为|作为)[^,。;]{0,8}(?:学员|成员)|(?:建立|成立|设立|组建|共建)[^,。;]{0,16}工作坊");
    is(modality::training,
       "(?:举办|主持|开设|组织|办理|主讲|开展)[^,。;]{0,18}工作坊|下厂|(?:到|进|入)企业(?:实践|锻炼)|企业实践");
    is(modality::joint_research, "(?:指导|帮助|支持)[^,。;]{2,16}(?:申报|立项|开展)[^,。;]{0,10}课题|课题指导");
    is(modality::resource_sharing,
       "(?:开放|放开|借)[予给与](?:$|[^课])|借出|免费放开|开放[^,。;课日]{2,16}使用$|(?:平台|课堂|资源|系统)”?接入|"
       "观看[^,。;]{0,14}(?:"
       "直播|录播|录像|课例)");
    is(modality::resource_sharing,
       "(?:用|使用|共用|采用)(?:同一|一)(?:套|份|张)[^,。;]{0,6}(?:试卷|卷子|试题|卷)|同一(?:套|份|张)(?:试卷|卷子|"
       "试题)");
    // 设立奖学金, 援建书屋: what is given
    is(modality::lecture,
       "(?:作|做)[^,。;]{0,14}(?:报告|讲座|解读|讲解|辅导|宣讲|专题分享)(?:$|[\\d一二两三、])|[微小]讲[堂座]|报告会|"
       "宣讲会",
       "工作报告|总结报告|书面报告|调研报告|评估报告");
    is(modality::donation,
       "为[^,。;]{2,16}(?:新?建(?:设|成|好)?|布置|配建)[^,。;]{0,12}(?:教室|室|馆|坊|书屋|书吧|角|操场)",
       "工作室|档案|建立");
    is(modality::joint_research, "教研组[^,。;]{0,6}(?:合并|联合|共同|结对)[^,。;]{0,4}活动");
    is(modality::student_exchange, "学生[^,。;教师老]{0,16}(?:互派|参加对方|走进对方)");
    // 组织学生参加甲校科技节: a festivity of the other side
    is(modality::student_exchange,
       "(?:学生|队员|幼儿|孩子)[^,。;教师老]{0,12}(?:参加|参与|观摩|体验)[^,。;]{2,16}(?:节|[^一每两\\d]周|开放日|典礼|"
       "营)$",
       "竞赛|大赛|比赛|选手|集训|实习|实训|选拔");
    is(modality::donation,
       "为[^,。;]{2,16}(?:新?建|修建|改造|装修)[^,。;]{0,12}(?:书屋|图书室|阅览室|活动室|操场|录播室|直播教室|书吧|"
       "图书角)|"
       "(?:设立?|捐设|颁发)[^,。;]{0,14}(?:奖学金|奖教金|助学金|奖教基金|助学基金)|(?:援建|捐建)[^,。;]{2,}|(?:出资|"
       "投入|捐资)[^,。;]{1,"
       "14}(?:帮助|为|支持)[^,。;]{2,16}(?:改造|修|建|购|添)");
    is(modality::resource_sharing,
       "收看|(?:提供|推送|寄送|赠阅)[^,。;]{0,14}(?:试卷|周测卷|月考卷|文献|试题|课件|资料|教案)");
    // Lessons given over the network
    is(modality::outreach_lesson,
       "(?:同步|直播|双师|空中|远程|云端|线上|网上|网络|专递)[^,。;]{0,4}(?:课堂|授课|上课|课$)|直播[^,。;]{0,16}?(?:"
       "课|讲座|"
       "课程)|(?:遥距|隔空)授课",
       "收看|观看|双师型|备课|[备研磨评][一二两]|听|评|培训|教室|建设|搭建|公开|示范|党课|录像|录播|[向对][^,。;]{2,16}"
       "开放");
    is(modality::contest_coaching,
       "(?:竞赛|大赛)[\\p{Han}]{0,4}(?:教练|指导教师)|大赛备赛|竞赛培训|教练培训|指导竞赛|(?:指导|辅导|训练)[^,。;]{0,"
       "16}(?:参赛|备赛|备战|竞赛|大赛|赛前)");
    is(modality::shadowing,
       "(?:教师|老师|带头人|干部|厨师|人员)[^,。;]{0,16}(?:到|赴|往|来)[^,。;]{1,20}(?:车间|公司)[^,。;]{0,4}实践|"
       "(?:教师|老师|厨师|保育员|职员|人员|馆员)[^,。;]{0,12}(?:到|赴|往|来)[^,。;]{0,13}[^,。;观访察互流](?:学习|实习)"
       "|(?:教师|老师|干部|主任|校长|园长|中层|人员|骨干)[^,。;]{0,24}(?:到|赴|往|来|进)[^,。;]{0,20}(?:顶岗(?:$|锻炼|"
       "学习)|全程参与|浸润)");
    // What pupils travel for is their exchange, whatever it is called
    is(modality::student_exchange,
       "(?:学生|队员|幼儿|小朋友|选手|社团)[^,。;]{0,30}(?:到|赴|前往|来)[^,。;]{1,24}(?:考察|科创|同读|体验|参观|营|"
       "交流|演出|联欢)");
    is(modality::student_exchange, "联欢|联谊|游园|同台演出");
    is(modality::student_exchange,
       "(?:学生|队员|小朋友|幼儿|少先队)[^,。;]{0,24}(?:互访|回访|访问|访学|参观|研学|交流|书信|通信|互动|夏令营|"
       "冬令营|社团|艺术节|劳动实践|手拉手|手牵手|赴|同上一节课|联谊|结对|体验|游学|联欢|电邮|邮件|联络|笔友|读书会|"
       "连线)|(?:互访|书信|通信|夏令营|研学|同上一节课|结对)[^,。;]{0,12}(?:学生|队员)?.{0,6}(?:学生|队员|书信|通信|"
       "夏令营|研学|同上一节课)|中学生[^,]{0,10}书信|夏令营|冬令营|研学",
       "实习|实训|辅导员");
    is(modality::teaching_support, "(?:师范生|实习生)[^,。;]{0,40}(?:顶岗|实习)");
    // 到乙校任第一副校长
    is(modality::secondment,
       "(?:担任|任|兼任|挂任|出任)(?:[^,。;]{0,16}(?:中学?|高中|初中|职高|小学|学校|校|园|院|中心))?(?:第一|执行|常务|"
       "挂职|名誉)?(?:党总?支部?"
       "|党委|党组织)?(?:副?校长|"
       "副?园长|副?院长|副?书记|校长助理|(?:教务|德育|教导|教学|科研|专业)?(?:处)?(?:副?主任|副?校长|带头人|负责人))(?:"
       "$|[,、。;(\\d一二三四五六])",
       "由[^,]{0,16}任|领导小组|组长");
    // 向乙校开放校本课程资源库; 借给两校用
    is(modality::resource_sharing,
       "(?:开放|共享|无偿提供|免费提供|免费开放|共用|开通|借用|使用|启用|寄送|推送|提供|分享|上传)[^,。;]{0,24}(?:资源|"
       "平台|"
       "库|课件|课程|实验室|场馆|账号|设备|图书馆|基地|实训室|教案|学案|试题|试卷|考卷|月考卷|作业|空间|泳池|操场|"
       "天文台|场地|设施|陶艺室|专用室|微课|课例|录像)|(?:资源|平台|库|课件|教案|试卷|资料|实验室|场馆|设备|图书馆|"
       "实训室|空间|"
       "工作室)[^,。;]{0,16}(?:开放|共享|共用|启用)|(?:可|可以)(?:随意|随时)?(?:取用|借给|借用|借阅)|(?:给|供)(?:我们|"
       "我校|对方|乙方|两校|成员校)(?:用|使用|共用)|(?:出借|借给|外借|互借)|同步到|开放[^,。;日周课]{0,14}(?:馆|室|库|"
       "坊|厅|基地|场地|中心|校园|农场)|(?:向|面向|对)[^,。;]{2,24}开放(?:$|"
       "[^课])",
       "在线开放课程|开放[^,。;]{0,6}半日活动|开放大学|开放[日周]|开放[日常态自己的]{0,4}课堂|(?:取用|借用|调用|选用)[^"
       ","
       "。;]{0,14}(?:教师|老师|骨干|专家|人员|干部|师资)(?:$|[^用])");
    // 编写实训指导书; the material is made, whoever does it
    is(modality::curriculum_building,
       "(?:合编|编写|编印|编制|汇编|编辑|编纂|修订|开发|研发|研制|撰写|出版|设计|自编|编)[^,。;制度]{0,20}(?:教材|读本|"
       "工作页|活页|"
       "讲义|学案|导学案|导学单|指导书|练习册|实训手册|工作手册|教程|课程|课程包|课程标准|课程集|教学资源包|"
       "人才培养方案)",
       "课程表|(?:^|[^园校乡班地])本课程|研讨|课程计划|" + made_already);
    is(modality::practice_transfer,
       "(?:输出|引入|引进|移植|嫁接|复制|推广|借鉴|学习|吸收|运用|试行|仿照|推介|参考|参照|参采|采用|采纳|沿用|照着|"
       "效仿)[^,"
       "。;派到赴来]{0,24}(?"
       ":经验|做法|作法|品牌|模式|教学法|理念|工作法|样板|改革成果|成功案例|”[^,。;“]{0,4}(?:制度?|机制|办法|法)$)|(?:"
       "经验|做法|模式|教学法)[^,。;]{0,12}(?:"
       "引入|移植|"
       "推广|引进|教会|复制)");
    is(modality::joint_research,
       "(?:联合|共同|合作|协同|联手)[^,。;]{0,6}(?:申报|承担|立项|攻关)[^,。;]{0,16}(?:课题|基金|科研项目|项目)");
    is(modality::exchange_visit,
       "(?:走访|访问|到|赴|前往)对方(?:学校|园|校园)?(?:[^,。;]{0,6}(?:参观|考察|交流|访问)|$)");
    is(modality::outreach_lesson,
       "(?:^|[^选输推报配])送[^,。;]{0,10}(?:课|教|研|培|活动|讲座)(?:到|进|入|上门|下乡)|(?:^|[^选输推报配])送(?:["
       "一二两三四五六\\d]+(?:节|堂|次)[^,。;]{0,4}课|[^,。;\\d]{0,8}(?:半日活动|优质课|精品课))|(?:到|赴|来|进)[^,。;]"
       "{1,16}(?:面授|开设[^,。;]{0,8}(?:社团课|选修课|特色课)|上[一两二三\\d]+(?:次|节|堂)[^,。;示公展汇观研移亮过]{0,"
       "6}课$)");
    return a;
  }();
  return all;
}

/// 建立教学诊断与改进制度: what is built is a rule, whatever it rules.
bool builds_rules(std::string_view words) {
  // 编印《学生管理手册》
  static Pattern const prints(
      "(?:编印|编制|编写|修订|修改|[制订拟][定订]|完善|提供)[^,。;《“]{0,8}[《“][^》”]{0,16}(?:管理|安全|常规|考核|"
      "制度|规程|章程|"
      "守则|细则|办法|行政|交接)[^》”]{0,6}[》”]");
  static Pattern const of_teaching_matter("教材|读本|指导书|实训[^》]{0,4}手册》|工作页");
  if (prints.in(words) && !of_teaching_matter.in(words)) return true;
  static Pattern const builds(
      "(?:建立|健全|完善|修订|重修|制[定订]|起草|草拟|出台|建置)(?:健全|完善|了|起)?[^,。;]{0,20}(?:制度|规定|办法|"
      "细则|规程|"
      "规章|守则)$");
  static Pattern const of_others("例会|联席|会商|会议|互访|值班|联络|本(?:办法|细则|章程|制度|规程)|导师制");
  return builds.in(words) && !of_others.in(words);
}

/// Rules that are made, whatever they are about: 建立送教上门管理制度.
bool makes_rules(std::string_view words, bool anything_else) {
  static Pattern const own_paper("本(?:办法|细则|章程|制度|规程)|学分|台账");
  static Pattern const managed(
      "(?:建立|健全|完善|修订|重修|梳理|制[定订]|出台|建置)[^,。;]{0,16}(?:管理|考评|考核|值班|食品|安全|财务|教学|"
      "学籍|后勤|巡课|学生)[^,。;]{0,12}(?:制度|办法|细则|规程|规范|守则|手册|条例)");
  static Pattern const any(
      "(?:健全|完善|建立|修订|制[定订]|优化|梳理|规范)[^,。;]{0,14}(?:制度|规章|章程|细则|规程|管理办法|条例)(?:$|[^"
      "会书])");
  if (own_paper.in(words)) return false;
  return managed.in(words) || (!anything_else && any.in(words));
}

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

std::vector<Modality> modalities_of(Context const& context, std::string_view all_words) {
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
  for (Act const& a : acts()) {
    auto const found = a.in(words);
    if (!found || in_title(words, found->begin(), found->end()) ||
        parts_other_words(words.substr(0, found->begin()), (*found)[0], words.substr(found->end())))
      continue;
    forms.push_back({a.modality, found->begin(), found->end()});
  }
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
  bool const anything_else = !out.empty() && out.front() != Modality(modality::outreach_lesson);
  if (builds_rules(words) || (!anything_else && makes_rules(words, !out.empty()))) {
    out.erase(std::remove(out.begin(), out.end(), modality::institution_building), out.end());
    out.insert(out.begin(), modality::institution_building);
  }
  if (!out.empty()) return out;
  if (auto const plain = plain_form(words)) out.push_back(*plain);
  return out;
}

}  // namespace bangfu::document::reader
