// SPDX-License-Identifier: BSL-1.0
// What looks like a measure and is none: who helps whom, states of things, figures, who is in charge, what is wished of everybody.
#include <bangfu/document/quantity.hpp>

#include "document/reader/amounts/scopes.hpp"
#include "document/reader/measures/measures.hpp"

namespace bangfu::document::reader {
namespace {

/// What is wished of everybody, and promises nothing: 要高度重视, 确保各项工作落到实处.
Pattern const exhorts(
    "^(?:各[\\p{Han}]{1,6}?|双方|两校|两园|两地|三[校园方]|大家|校方)?(?:都|均)?(?:要|应|须|应当|务必)?(?:进一步|切实|"
    "不断|"
    "充分|"
    "真正)?(?:高度重视|提高(?:政治)?(?:认识|站位)|统一思想|加强(?:组织)?领导|强化(?:组织)?领导|加强沟通|密切(?:配合|"
    "协作|联系)|精心(?:组织|部署)|认真(?:组织实施|贯彻|落实|抓好)|明确(?:责任|分工)|压实责任|落实责任|狠抓落实|"
    "(?:把|将)[^,\\d]{2,20}(?:列入|纳入|摆上|提上|摆到|放在)[^,\\d]{0,10}(?:日程|议程|位置)|注重实效|务求实效|"
    "确保(?:[^,\\d]{0,14})(?:落到实处|落地见效|取得实效|顺利|扎实)|(?:双方|各方|两校|两园)?应?(?:相互|互相)(?:支持|"
    "尊重|信任|配合|理解|学习|促进)[^,]{0,8}$|(?:及时|认真|注重|不断)?总结(?:推广|宣传|提炼|经验)[^,\\d]{0,16}$|(?:"
    "诚信|诚实)[^,]{0,4}(?:履约|守信|合作)|齐心协力|"
    "通力合作|各负其责|各司其职|齐抓共管|分工协作|(?:按期|按时|按约定|切实|全面|认真)(?:完成|履行|落实)(?:好)?(?:各自|"
    "本|约定|上述|协议|规定)的?[\\p{Han}]{0,4}(?:任务|职责|义务|责任|内容|协议)$)");
/// Verbs of getting better and of keeping to something, past who, whether and how: 双方应进一步提升….
std::string const subject_and_manner =
    "^(?:[^,]{0,18}?(?:校|园|方|单位|双方|部门|地|教师|老师|干部|工作|人员|小组|中心|学院))?(?:都|均)?(?:要|应当?|须|"
    "应该|"
    "必须|将|力争|争取|努力|确保)?(?:进一步|切实|不断|积极|努力|真正|全面|大力|充分|有效|严格|认真|着力|逐步|扎实|深入|"
    "务必|"
    "共同|持续|始终|牢固|自觉|及时|合力|稳步|快速|整体|同步|普遍|明显|显著|更好地?|使[^,]{2,16}|让[^,]{2,16}|把[^,]{2,"
    "16}|(?:帮助|协助|指导|支持|推动|引导|促使)[^,]{2,14}?)*";
/// What is wished and done by nobody: a verb of getting better whose object is no thing. 提升教师队伍整体素质, 坚持优势互补的原则.
Pattern const aspires(
    subject_and_manner +
    "(?:解决|破解|补齐|更新|改进|提升|提高|增强|增进|促进|推动|推进|加强|强化|深化|改善|实现|保证|保障|形成|营造|开创|"
    "打造|"
    "树立|坚持|遵循|秉承|秉持|本着|"
    "突出|注重|重视|把握|认识|领会|落实|压实|夯实|缩小|缩短|激发|凝聚|拓宽|拓展|丰富|发挥|带动|助力|"
    "满足|加大|厘清|抓好|"
    "统一|转变|树牢|巩固|克服|杜绝|防止|严防|严肃|维护|珍惜)[^\\d《“]{0,30}(?:原则|精神|态度|意义|"
    "认识|站位|责任感?|使命感|紧迫感|"
    "领导|监管|氛围|环境|格局|局面|合力|力度|宣传|发展|提升|提高|水平|质量|素质|能力|效果|效益|效率|"
    "实效|成效|实处|目标|落地|"
    "落地生根|活力|动力|优势|作用|特色|差距|均衡|公平|融合|一体化|共赢|双赢|共进|进步|安全|顺利|有序|"
    "到位|满意|视野|友谊|感情|"
    "理念|思想|意识|观念|习惯|需求|短板|瓶颈|问题|难题|面貌|台阶|高度|形象|秩序|纪律|要求|方针|思路|重要性|"
    "必要性|内涵|凝聚力|竞争力|影响力|"
    "满意度|获得感|幸福感|基础|主题|主线|核心|关键|重点|工作|走过场|形式主义|积累|统筹|配合|沟通|"
    "协作|自觉性|积极性|主动性|"
    "责任制)(?:等|上|中)?$");
/// The same where a form of assistance is told as well, and only the aim is certain: 促进教研水平提升.
Pattern const aspires_with_form(subject_and_manner +
                                "(?:提升|提高|增强|增进|促进|推动|改善|实现|保证|确保|形成|营造|坚持|遵循|秉承|本着|"
                                "缩小|缩短|激发|拓宽|达到|发挥)[^\\d《“]{0,"
                                "30}(?:原则|精神|态度|氛围|格局|局面|合力|发展|提升|提高|水平|质量|素质|能力|效果|效益|"
                                "实效|成效|目标|活力|动力|优势|作用|"
                                "特色|差距|均衡|公平|融合|共赢|双赢|共进|进步|视野|友谊|感情|理念|意识|观念)$");
/// What has been so: 近年来, 多年来; the lie of things: 师资力量薄弱.
Pattern const is_so(
    "(?:予以|给予|适当|优先)(?:侧重|倾斜|照顾|考虑)$|(?:没有|未(?:能)?(?:配备|开设|配齐|开齐)|[尚现并]无|缺少?)(?:专职|"
    "专任|专业|合格)?(?:的)?[^,的]{0,10}(?:教师|老师|"
    "教练|导师|师资|人员|教室|设备)$|^(?:近(?:几|些|两|三)?年来?|多年来|长期以来|历年来|历来|一直以来|自古)|(?:力量|"
    "设备|设施|条件|基础|资源|经验|底蕴|"
    "师资|水平|"
    "质量|交通|经济|信息)[^,]{0,4}(?:较为|比较|相对|十分|非常|较|很)?(?:薄弱|落后|匮乏|不足|雄厚|丰富|优良|滞后|闭塞|"
    "欠缺|有限|"
    "短缺|完备)$|日益[^,]{2,4}$|[办做教管]得(?:较|很|比较|更|相当)?(?:好|扎实|有特色)$|一直(?:没有|未能?)[^,]{2,8}$");
/// What a word means: 本方案所称…，是指….
Pattern const defines("^[^,]{0,10}所称|^(?:是|系)?指[^导派定][^,]{2,}|^[^,]{2,16}(?:系指|是指)");
/// Clauses that lead up to others, or say when and for whom.
Pattern const leading_clause(
    "[后起前][^,]{1,6}内$|除[^,]{2,30}外$|制定本|特制定|制[定订](?:以下|如下)|^(?:如|例如)|^(?:根据|为(?:了|把|做好|"
    "贯彻|进一步|深入|推动|"
    "扎实|促进|加强|"
    "推进|"
    "助力|发挥|缩小|使|帮助|提高|提升|落实|实现|增进|深化|充分|有效|切实|全面|更好|解决|改善|响应|巩固|积极|支持|加快|"
    "拓展|扩大|优化|保证|"
    "保障|规范|营造|弘扬|打造|共同|尽快|不断|持续|方便|鼓励|让|构建|建立|增强)|按照|"
    "依据|经|结合|在.{2,40}(?:基础上|前提下|期间|后|指导下|帮助下|支持下|协助下|带领下|配合下|参与下)$|并在|如下|决定|"
    "以.{2,40}为(?:目的|重点|载体|抓手|平台|主线|契机|"
    "基础|主题|牵引|导向|核心|龙头|纽带|桥梁|目标|原则|单位|中心)$|通过.{2,30}$|时间|"
    "紧紧围绕|充分发挥|利用|依托|以.{2,40}为依托)|以[^,]{2,40}为[^,]{0,4}(?:核心|抓手|重点|主线|目标|思路|理念|宗旨|"
    "方针|准则|"
    "支撑|引领|突破口|切入点|重心|根本|导向|己任|先导)$|(?:的|者|如下|结束|待定|前提下|:)$|以下[\\p{Han}]{2,8}$|"
    "^[^,]{2,24}(?:满[一二两三半\\d]+(?:年|学期|个?月|学年|个学期)|满期|期满|完毕|到期|之后|以后)$|紧缺|短缺|重点(?:"
    "专业|学科)?为|^"
    "(?:采取|采用|运用|实行)[^,、]{2,24}(?:方式|办法|做法)(?:结对|进行|开展|实施|组织|推进)?$|^"
    "时间由|另行商定|^(?:其中)?[\\p{Han}]{0,10}(?:资金|经费)[^,]{0,6}(?:\\d|[一二三四五六七八九十百])");
/// Conditions and times that hold for what follows: 甲方教师任教满一年, 驻点满12次的教师, 結對期為三年.
Pattern const holds_for(
    "^[^,]{0,24}(?:满|未满|不满)[一二三四五六七八九十两半\\d]+(?:年|学期|个?月|学年|个学期|次|天|课时|学时|节)(?:以上)?"
    "(?:"
    "(?:的|者|而)[^,]{0,12})?$|^[^,]{0,10}(?:时间|期限|周期|结对期|帮扶期|合作期|有效期|地点|范围|对象|口号|主题)(?:"
    "依次|"
    "分别|均)?(?:为|是|:)[^,]{2,40}$|^[^,]{0,10}(?:单位|学校)(?:依次|分别)为[^,]{2,40}$|^[^,]{0,8}(?:时间|期限|时限|"
    "周期|带教期|服务期|帮扶期)(?:自|从|共|"
    "暂定|定于|定在|一般为?|原则上为?|不少于|不低于|不超过|至少|累计)[^,]{2,40}$|^[^,]{0,12}阶段(?:\\([^()]*\\))?$|["
    "上下]表[^,]{0,24}(?:"
    "填|列|为)");
Pattern const steering(
    "(?:组长|副组长|组员|成员)[^,]{0,4}(?:全面|具体|直接|总体|分别)?负责|(?:担任|兼任|(?:^|[^主])任)[^,、]{0,6}(?:"
    "召集人|组长|"
    "理事长|秘书长|会长|主任委员|领队|联络员|总协调)|"
    "(?:联系人|联络员|负责人)[^,]{0,4}(?:为|是|由)|(?:责任|主责|牵头|配合|协办|经办|主管)(?:部门|单位|处室|科室):|"
    "领导小组|办公室每|联席会(?:下设|职责|设)|设(?:主席|组长|主任|秘书长)|暂无|其中.{2,30}\\d+分|指派联(?:络|系)人|"
    "^(?:成立|组建)?以[^,]{2,40}为(?:正|副|常务副|执行)?(?:组长|主任|主席|召集人|理事长|成员|委员)|"
    "成立[^,]{0,24}(?:领导小组|工作组|小组|专班|理事会|委员会)(?:$|:)|"
    "设(?:立)?[^,]{0,8}(?:小组|专班|理事会|委员会|协调组)$|(?:组长|班长|召集人|理事长|主任委员)由|(?:办公室|秘书处|"
    "联络处)[^,]{0,6}(?:设在|挂靠)|[副]?召集人为");
/// The name of a paper or a table.
Pattern const caption(
    "(?:名单|安排|一览表|计划表|安排表|课程表|附件|方案|计划|协议书?|通知|细则|办法)(?:\\([^()]*\\))?$");

/// What a clause says beside the bodies that it names.
struct Beside {
  std::string rest{};     ///< without names, brackets and times
  std::size_t names = 0;  ///< of institutions, each by itself
  std::size_t sides = 0;  ///< those of them who help or are helped
  bool both = false;      ///< 双方, 两校
};
Beside without_names(Context const& context, std::string_view text) {
  // 自2021年9月起, 三年内: how long the help lasts
  static Pattern const aside(
      "\\([^()]*\\)|(?:自|从|于|在)?(?:(?:19|20)\\d\\d|[二一]○[○一二三四五六七八九]{2})(?:年|—|-)[^,。;]{0,24}?(?:起|"
      "期间|开始|至今|年度?|月|日)|(?:自|从)?(?:本|今|该|新)(?:学年|学期|年度?|月|轮)[^,。;]{0,4}?起?|[“”《》]");
  std::string const plain = aside.replaced(text);
  auto const is_side = [&](InstitutionId const& id) {
    for (Role const& r : {Role(role::supporting), Role(role::recipient)})
      for (InstitutionId const& of : context.institutions.of_role(r))
        if (of == id) return true;
    return false;
  };
  Beside out;
  std::size_t at = 0;
  for (Mention const& m : context.institutions.find(plain)) {
    if (m.begin < at) continue;
    out.rest += std::string_view(plain).substr(at, m.begin - at);
    at = m.end;
    out.names += m.who.size();
    out.both = out.both || m.group;
    for (InstitutionId const& id : m.who) out.sides += is_side(id) ? 1U : 0U;
  }
  out.rest += std::string_view(plain).substr(at);
  return out;
}

/// Whether no more than `most` characters stand beside words of a kind.
bool says_only(std::string_view text, Pattern const& words, std::size_t most) {
  static Pattern const between("[、,:的与和及同跟向对为由把将并且以等 ]");
  return characters(between.replaced(words.replaced(text))) <= most;
}

}  // namespace

bool meets_regularly(std::string_view text) {
  static Pattern const meets(
      "(?:每|(?:^|[^第近前])一(?:个)?(?:月|周|学期|学年|年|季度))[^,。;]{1,14}?(?:召开|开会|碰头|碰[一二两三\\d]?次头|"
      "例会|会商|会议|联席|互访|座谈|聚会|集会|"
      "通气|调度)|"
      "每[^,。;]{1,8}[\\d一二两三四]+次[^,。;]{0,6}会");
  return meets.in(text);
}

bool is_caption(Words const& words) {
  // 共同修订人才培养方案。: a sentence, whatever it ends with
  bool const stopped = words.of != nullptr && words.of->text().compare(words.end, 3, "。") == 0;
  return !stopped && caption.in(words.view());
}
bool only_exhorts(std::string_view text, bool has_form) {
  // 教师人人会组织区域游戏: what they are to be able to do
  static Pattern const able(
      "^[^,]{0,24}(?:人人|个个|都|均)(?:能|会|学会|掌握|熟悉|具备|过关)|^[^,]{0,16}(?:能够?|会)独立");
  return exhorts.in(text) || able.in(text) || is_so.in(text) || defines.in(text) ||
         (has_form ? aspires_with_form : aspires).in(text);
}
bool leads_up(std::string_view text) { return leading_clause.in(text); }
bool holds_for_others(std::string_view text) { return holds_for.in(text); }
bool hands_in_paper(std::string_view text) {
  static std::string const paper =
      "(?:总结|小结|报告|[简月季专周年]报|台账|心得|体会|反思|手记|随笔|案例集?|汇编|档案|清单|计划(?:表|书)?|"
      "进展|"
      "情况|活动方案|工作方案)";
  static Pattern const makes(
      "(?:写出|撰写|写|写成|拿出|形成|提交|上交|递交|送交|报送|上报|呈报|互送|互报|互换|互通|互发|交换|填报|报|交)(?:[^"
      "流往通际友换接到告][^,。;]{0,20})?" +
      paper + "(?:[一二两三四五六\\d]+(?:份|篇|期|册|次|本))?(?:$|[上呈]?[报交送供寄发])");
  static Pattern const passes_on("(?:将|把)[^,。;]{0,20}" + paper + "[^,。;]{0,8}(?:报|交|送)[^,。;流]*$");
  static Pattern const tells("向[^,。;]{2,20}(?:报送|提交|报|汇报|通报)(?:[一二两三\\d]次)?[^,。;]{0,8}" + paper + "$");
  return makes.in(text) || passes_on.in(text) || tells.in(text);
}
bool checks_work(std::string_view text) {
  static Pattern const checks(
      "(?:局|厅|委|政府|督导[室办组团]|教研室|学区|指挥部|专家组|股|科|办|处|中心)[^,]{0,12}(?:每|定期|\\d月)[^,]{0,30}"
      "(?:督导|督查|检查|评估|考评|考核|抽查|验收|视导|访视|评价)(?:工作)?(?:[一二两三\\d]次)?$");
  static Pattern const of_people(
      "(?:教师|老师|人员|干部|学员|师傅|校长|园长)(?:的|进行|开展|实施|组织|年度|一次|工作)*(?:考|评|检)|^[^,]{0,12}(?:"
      "教师|老师|人员|干部|学员|师傅|校长|园长)由");
  return checks.in(text) && !of_people.in(text);
}
bool steers(std::string_view text) { return steering.in(text); }

bool tells_what_is(std::string_view sentence) {
  static Pattern const words(
      "现有(?:[^,。;]{0,10}(?:\\d|[一二三四五六七八九十百])|学生|教职工|在校)|创办于|始建于|创建于|建于|成立于|坐落["
      "于在]|位于|"
      "地处|占地(?:面积)?|建筑面积|年建校|建校于|在校生[^,。;]{0,2}\\d+[^,。;]{0,3}(?:,|。|$"
      ")|"
      "是(?:全?[国省市县区州]|一所)[^,。;]{0,16}(?:学校|单位|示范校|名校|职校|幼儿园|高中|初中|小学)(?:[,。;]|$)");
  // 在校生规模要达到800人
  static Pattern const to_come("将|拟|力争|争取|要|达到|目标|计划|确保|到20");
  return words.in(sentence) && !to_come.in(sentence);
}

bool counts_those_there(Context const& context, std::string_view clause, bool goes_on) {
  // 有 and a list of those whom it counts; nothing stands behind them that they do
  static std::string const those =
      "(?:教学班|班级?|在校生|寄宿生|学生|幼儿|[\\p{Han}]{0,2}教职工|[\\p{Han}]{0,2}教师|孩子|儿童)?";
  static std::string const one = those + "(?:\\d+|[一二两三四五六七八九十百]+)(?:多|余)?(?:个|名|人|位)" + those;
  static std::string const all = "(?:" + one + "(?:、|和|与|及))*" + one + "$";
  static Pattern const has("(?:^|[^拥享具含另若如每所没还])有" + all);
  static Pattern const to_come(
      "将|拟|力争|争取|要|应|须|达到|目标|计划|确保|到20|通过|获|评|每|至少|不少于|不低于|以上");
  // 我校有教师34名，学生500名，图书馆的书大半是十年前的: what else the school is, up to what is done
  if (!goes_on && !has.in(clause)) return false;
  return !to_come.in(clause) && modalities_of(context, clause).empty() &&
         (!goes_on || has.in(clause) || scopes_in(context, clause).empty());
}

bool tells_meaning(std::string_view text) {
  static std::string const in_quotes = "^“[^”]{2,24}”";
  static std::string const named =
      "^(?:“[^”]{2,24}”|[\\p{Han}“”]{2,20}(?:工程|计划|项目|行动|活动|平台|课堂|制度|模式|品牌)”?)";
  static Pattern const means(in_quotes + "系[^列统数]|" + named + "(?:系[由指我市省县国]|乃|即[^将日可]|所指)");
  // 为 is "for" as well: “云课堂”为乙校学生提供免费的课程
  static Pattern const is_one(named +
                              "(?:是[^,]{2,}的[\\p{Han}“”]{2,10}|为[^,]{2,}的(?:项目|活动|平台|计划|工程|品牌))$");
  // 为两校教师搭建共同的平台: what is made for them
  static Pattern const makes(
      "为[^,]{2,}(?:搭建|建立|建设|打造|提供|开设|设计|创建|开发|组织|举办|开展|配备|培养|安排)[^,的]+的");
  return means.at(text) || (is_one.at(text) && !makes.in(text));
}

bool names_who_helps(Context const& context, std::string_view text) {
  static Pattern const words(
      "结对子?|对口|对接|帮扶|帮带|帮助|支援|援助|支持|扶持|托管|携手|牵手|联手|组团|一对一|一帮一|捆绑|协作|合作|协同|"
      "共建|联建|联盟|共同体|教育集团|集团|结成?|组成|成立|建立|形成|缔结|缔约|友好|姊妹|姐妹|手拉手|手牵手|兄弟|伙伴|"
      "学校|幼儿园|单位|关系|双方|两[校园地]|[三四]校|各方|三方|开展|进行|实施|继续|延续|继而|"
      "[新上下首本]一?轮|第[一二三四五六七八九]轮|长期|稳定|紧密|之间|分别|共同|牵头|作为|所称|[支受]援方|受委派|"
      "委派|委托|工作|任务|城乡|东西部|校际|发展|所|家|[一二三四五六七八九十两]|式|是|成为|成");
  static Pattern const helps(
      "结对|帮扶|帮带|支援|援助|托管|携手|牵手|结[成为]|伙伴|对子|共同体|联盟|支持|共建|协作关系|合作关系");
  if (text.size() > 1500 || !helps.in(text)) return false;
  Beside const said = without_names(context, text);
  return (said.names >= 2 || said.both) && says_only(said.rest, words, 2);
}

bool names_a_role(Context const& context, std::string_view text) {
  static Pattern const words(
      "统筹|协调|牵线|搭桥|指导|督导|监督|监管|督促|督查|检查|考核|评估|评价|年度|绩效|验收|全程|全面|统一|具体|组织|"
      "管理|领导|主管|主办|承办|协办|负责|做好|落实|推进|跟踪|保障|资助|出资|赞助|捐资|经费|资金|资源|技术|专业|业务|"
      "学术|专家|智力|提供|给予|予以|支持|推荐|选派|派出|派|情况|方案|计划|协议|办法|执行|实施|对于|就|有关|相关|"
      "两[地校园]|双方|本|总|帮扶|结对|合作|协作|工作|活动|项目|受|居中|研究|引领|服务|进行|开展");
  static Pattern const takes_part(
      "统筹|协调|牵线|指导|督|监|检查|考核|评估|评价|资助|出资|赞助|捐资|经费|支持|专家|负责");
  if (text.size() > 400 || !takes_part.in(text)) return false;
  Beside const said = without_names(context, text);
  return said.sides == 0 && said.names > 0 && says_only(said.rest, words, 1);
}

bool relates(Context const& context, std::string_view whole_text) {
  static Pattern const bracket("\\([^()]*\\)");
  std::string const plain = bracket.replaced(whole_text);
  std::string_view const text = plain;
  static Pattern const helps(
      "(?:对口|结对|组团)?(?:帮扶|支援|协作|联建|结对)|对口支持|结(?:成|为).{0,12}(?:对子|学校|关系)|成立.{0,24}"
      "联盟");
  static Pattern const more("互|每|各|选派|组织|开展|次|名|项");
  static Pattern const whole(
      "^[\\p{Han}、]{2,30}?(?:对口|结对|牵手)?(?:帮扶|帮带|支援|托管|联建)[\\p{Han}、和与]{2,40}$");
  if ((!helps.in(text) && !whole.in(text)) || more.in(text)) return false;
  std::size_t named = 0;
  for (Mention const& m : context.institutions.find(text)) named += m.who.empty() ? 0U : 1U;
  return named >= 2;
}

bool is_indicator(std::string_view text) {
  static Pattern const indicator(
      "(?:比例|比率|占比|差距|之差|率|覆盖面|观看量|访问量|数量|人数|总量|总数|水平|成绩|排名|位次|总分|均分|平均分|"
      "满意度|"
      "增长|翻一番|翻番)[^,。;]{0,12}"
      "(?:不低于|不少于|不高于|以上|以下|达到?|超过|提高|提升|下降|上升|缩小|缩到|进入|控制|比上年|较上年|\\d|翻)|(?:"
      "提高|提升|"
      "增加|降低)到?.{0,12}"
      "(?:率|分|%)");
  static Pattern const grows("[由从][^,]{1,10}(?:增加|提高|上升|扩大|增长|提升|下降|降低|减少)[到至]");
  return indicator.in(text) || grows.in(text);
}

bool lists_acts(std::string_view text) {
  static Pattern const list(
      "^(?:开展|进行)?[\\p{Han}]{2,3}(?:、[\\p{Han}]{2,3})+(?:等)?(?:活动)?$|^(?:一起|共同)[\\p{Han}]{2,6}(?:、(?:一起|"
      "共同)[\\p{Han}]{2,6})+$");
  return list.in(text);
}

bool refers_to_item(std::string_view text) {
  static Pattern const item(
      "^(?:本方案|本协议|上述|以上)?第?[一二三四五六七八九十\\d、,至和—-]{1,9}(?:项|条|款|点)[^,。;\\d]{0,8}由");
  static Pattern const if_any(
      "^[^,]{0,12}(?:如|若|遇|倘)(?:有|遇|需|因)?[^,]{0,10}(?:调整|变化|变动|变更|冲突|特殊|问题|需要|不可抗力)[^,]{0,"
      "4}$");
  static Pattern const this_one("^(?:这|该|此)(?:一)?(?:项|条|块)[^,每]{2,14}$");
  return item.in(text) || if_any.in(text) || this_one.in(text);
}

bool reaches_rank(std::string_view text) {
  static Pattern const rank(
      "(?:创建|创成|建成|争创|评为|评上|升为|晋升|晋级|成为|达到|通过|获评|获得|跻身|入选)[^,。;、\\d]{0,6}(?:["
      "省市县区州国"
      "校]家?级|国家|全[国省市县区州])[^,。;、]{1,16}(?:园|校|单位|集体|标准|验收|评估|评审|称号|行列|水平|基地|条件|"
      "指标|要求|专业|学科|课程|品牌|学院|集团|复[评审核]|认定|审定)$");
  return rank.in(text);
}

namespace {

/// How the paper sees to its own carrying out: groups that are set up, who judges, who may come, what if, what is annexed.
bool sets_frame(std::string_view text) {
  static Pattern const group_set_up(
      "(?:成立|设立|组建|组成|[共下]?设)[^,教研备课]{0,20}(?:领导|工作|推进|协调|指导|联络|评审|专家|联席工作)[^,]{0,4}"
      "(?:组|专班|委员会"
      "|理事会)$");
  static Pattern const is_a_body("^[^,]{2,16}(?:是|系|为)[^,]{0,8}(?:机构|组织|部门|主体)$");
  static Pattern const judged_by(
      "(?:考核|考评|鉴定)(?:工作)?由[^,]{2,40}(?:提出|作出|写|评定|组织|进行|负责)[^,]{0,12}$");
  static Pattern const who_may_come(
      "^[^,]{0,16}(?:教龄|年龄|职称|学历|操行|品行)[^,]{0,4}(?:要|须|应|在|达)[^,]{2,12}$|^[^,]{2,12}(?:先|均|应|须)?"
      "自愿报名$|从[^,]{"
      "4,}(?:里|中)(?:挑选?|选|遴选|产生)$");
  static Pattern const what_if("^(?:如|若|遇|倘|凡)需?[^,]{1,8}(?:须|应|要|可)提前|^附[:：]");
  // 兼课计入工作量: a term, where it was not read as one; 对协议履行情况进行监督
  static Pattern const counts_as("(?:计入|折算|记入|算作)[^,]{0,10}(?:工作量|经历|学时|学分)$");
  static Pattern const watches("对[^,]{0,10}(?:协议|方案|计划|工作)[^,]{0,8}(?:进行|予以|实施)监督$");
  return counts_as.in(text) || watches.in(text) || group_set_up.in(text) || is_a_body.in(text) || judged_by.in(text) ||
         who_may_come.in(text) || what_if.in(text);
}

}  // namespace

bool tells_who(std::string_view text) {
  if (sets_frame(text)) return true;
  static Pattern const in_charge(
      "^(?:行程|食宿|住宿|车辆|接送|日程|接待)[^,]{0,6}由[^,]{3,40}(?:安排|负责|排定|联系|接待)$|^[^,]{0,14}?(?:具体)?"
      "由[^,]{3,60}?(?:负责|牵头|协调|统筹|落实|组织实施|跟进|承办|承担|带队|接站)(?:安排|协调|"
      "落实|"
      "实施|推进|组织|"
      "对接)?(?:\\([^()]*\\))?$");
  // 德育处承办, 怒江源特校教导处接应: which office does what, beside the measure
  static Pattern const office_acts(
      "^[\\p{Han}“”、]{2,24}(?:处|科|室|组|部|办|股|中心|团委|工会|少工委|班主任|导师|校长|园长|院长|书记|主任|干事|"
      "联络员|辅导员)(?:\\([^()]*\\))?(?:[和与及、][\\p{Han}]{2,16}(?:\\([^()]*\\))?)?(?:应|要|须|并|共同|具体)?(?:"
      "居中[^,]{2,4}|统筹[^,]{0,10}(?:事宜|事务|工作)|接应|承办|主办|协办|"
      "配合[^,]{0,6}|负责[^,]{0,8}|主责|牵头[^,]{0,6}|组织收看|保障[^,]{0,6}|跟进|接站|带队|排班|经办|安排导师|管理|"
      "协同|主抓|日常调度|(?:盯住|抓好|抓|具体)?落实|具体实施|组织实施|承担(?:本|该|此)项[^,]{0,4}|共同带队)$");
  // 人选由乙校推荐, 课表由教务处排: who chooses, and no deed of the help
  static Pattern const chosen(
      "^[^,]{0,14}(?:人选|名单|教师|老师|学生|人员|对象|课表|学员|干部|选手)由[^,]{2,24}(?:提出|推荐|提名|选定|确定|"
      "审定|审核|敲定|"
      "排|编排)$");
  // 编写组由两校教师组成: who they are
  static Pattern const made_up("^[^,]{2,20}由[^,]{2,60}(?:组成|领衔|兼任)$");
  static Pattern const oversees(
      "(?:监督|负责)本(?:备忘录|协议|方案|计划|办法)|^[^,]{2,12}(?:免费|自理)$|(?:吧|吗|呢)$");
  static Pattern const of_persons(
      "^[^,]{0,12}(?:学生|教师|老师|学员|队员|人员|实习生)[^,]{0,12}(?:保险|書面同意|书面同意|家长签字|家长同意|请假|"
      "遵守|坐班|服从)");
  // 老师的车票由乙园出, 合格者由甲校发结业证: terms, where they were not read as such
  static Pattern const pays(
      "(?:路费|车费|车票|饭钱|油钱|食宿|吃住|补贴|补助|机票|保费|差旅费|大客车|伙食|午饭|午餐)[^,]{0,20}(?:出|掏|管|"
      "报|负担|发|解决|出钱)$|"
      "费[^,]{0,20}(?:豁免|减免)$|(?:发|颁)(?:给)?[^,]{0,8}(?:结业证|证书|证明书?)$|(?:须|必须|都得|要)(?:投保|"
      "买保险)");
  // 在全县通报, 结对名单见附件1: what follows from it, and where it stands
  static Pattern const beside(
      // 各地要结合实际: what anybody may be told
      "^[^,]{0,10}(?:要|应当?|须)?(?:结合(?:本地|本校|各自|工作)?实际|严格控制[^,]{2,10}|明确专人[^,]{0,4}|厉行节约|"
      "争取[^,\\d]{2,10}支持|"
      "加强[^,]{0,6}管理|做到[^,]{2,8}有[^,]{1,4})$|"
      "^按照?[^,]{0,6}(?:方案|计划|安排|要求|部署)[^,]{0,8}(?:开展|组织|实施|推进|落实)|"
      "^[^,]{0,12}(?:教师|老师|人员|师范生|专家|干部|学员)(?:应当?|须|要|必须|需)(?:具备|具有|具|为|是|持有|取得|通过)|"
      "(?:通报|表扬|批评|问责|约谈|表彰)(?:批评|表扬|奖励)?$|见(?:附件|附表|附录|附后|下[表文]|群|通知|另文)|"
      "^[^,:]{2,8}: ?[^,:]{2,30} [^,: ]{2,8}:|^[\\p{Han}、]{2,8}(?:方式|内容|事项|办法|要求|步骤)$");
  // 学生来校的费用, 孩子们出行的保险: a cost by its name
  static Pattern const cost_named(
      "^[^,]{2,24}(?:的|之)[\\p{Han}]{0,6}(?:费用?|开支|保险|膳宿|食宿|住宿|车辆|交通|吃住)$");
  static Pattern const sees_to("提供|承担|解决|购买|安排|办理|落实|保障|负担|做好|腾|备");
  if (cost_named.in(text) && !sees_to.in(text)) return true;
  // 双方各指定一名联络员; 乙校要主动对接、虚心学习
  static Pattern const contact(
      "(?:指定|确定|设立?|明确|选派|安排|落实)[^,]{0,8}(?:联络员|联系人|联络人|信息员|专人)[^,]{0,6}$");
  static Pattern const wished(
      "^[^,]{0,18}?(?:要|应当?|须)(?:主动|积极|认真|虚心|密切)(?:对接|配合|学习|参与|支持|沟通|谋划|探索)[^,]{0,4}$");
  return chosen.in(text) || made_up.in(text) || beside.in(text) || contact.in(text) || wished.in(text) ||
         pays.in(text) || in_charge.in(text) || office_acts.in(text) || oversees.in(text) || of_persons.in(text);
}

bool describes(Context const& context, std::string_view text, std::vector<Modality> const& kinds) {
  Lexicon const& lexicon = context.draft.lexicon();
  bool const counts = !find_amounts(text, lexicon).empty();
  // 派出学校为…, 首任执行校长为…: who it is
  static Pattern const is_who(
      "^(?:支援|受援|派出|接收|帮扶|结对|成员|核心|牵头)(?:学校|单位|方|园)(?:依次|分别)?为|^[^,聘请选]{0,8}(?:"
      "校长|组长|"
      "队长|主任|领队|负责人|联络员)为|关系一定|"
      "^(?:三|五|两|近几)年(?:内)?累计|合计|总计|共计");
  // 县局对口人员：人事股股长丁小满; 跟进：承办园: a label and its value
  static Pattern const label("^[^,:“]{2,12}: ?([^,:]{2,40})$");
  if (auto const m = label.whole(text); m && !counts && kinds.empty() && (!is_act((*m)[1]) || characters((*m)[1]) <= 4))
    return true;
  // 支援学校为受援学校捐赠图书: what it does
  auto const who = is_who.find(text);
  if ((who && !((*who)[0].ends_with("为") && is_act(text.substr(who->end())))) ||
      (kinds.empty() && !counts && characters(text) <= 5))
    return true;
  if (is_indicator(text) && (counts || kinds.empty() || text.find("翻") != std::string_view::npos)) return true;
  static Pattern const persons(
      "^(?:每(?:名|位|个|批)?|全体|各)?(?:支教|跟岗|挂职|参训|受训|选派|派出|送培|轮岗|交流|援派|支援|研修)(?:骨干|"
      "青年)?(?:教师|干部|学员|人员|专家|老师)");
  if (persons.at(text) && counts && kinds.empty()) return true;
  // 校本教研、命题技术、教学常规管理
  std::size_t parts = 1;
  for (std::size_t at = text.find("、"); at != std::string_view::npos; at = text.find("、", at + 3)) ++parts;
  static Pattern const verbs(
      "选派|派|组织|开展|举办|建立|建设|组建|指导|帮助|协助|支持|共享|借鉴|提供|开放|安排|制定|制订|完善|修订|编写|"
      "开发|召开|参加|捐|赠|"
      "互访|接收|签|辅导|检查|送|向|到|赴|为|由|把|将|进行|实施|实行|推|共|听|上|做");
  return parts >= 3 && !counts && !verbs.in(text) && context.institutions.find(text).empty();
}

bool only_counts(Context const& context, std::string_view text, std::vector<Modality> const& kinds) {
  static Pattern const counts(
      "^(?:培养|培育|新增|达到|完成|总计|共(?:计|有|\\d|[一二三四五六七八九十])|建成|投入|争取|评出|引进|培训|新签|"
      "参加.{"
      "2,"
      "20}获奖)");
  // 三年内县完中培养骨干教师2名, 力争一年内培养骨干2名: who and by when stand before
  static Pattern const lead("^[^,]{0,18}?(?:年内|期内|内|年底前|力争|争取|计划)");
  static Pattern const reaches("^(?:力争|争取|至少|共)?(?:培养|培育|新增|达到|建成|评出|引进|获得?)");
  std::string_view rest = text;
  for (auto m = lead.at(rest); m && !reaches.in(rest); m = lead.at(rest)) rest = rest.substr(m->end());
  if (Mention const who = context.institutions.at(rest, 0); who.end > 0) rest = rest.substr(who.end);
  if (rest.size() < text.size() && reaches.in(rest) && !find_amounts(rest, context.draft.lexicon()).empty())
    return true;
  static Pattern const with_verb(
      "(?:选派|派)[^,]{0,16}(?:来|到|赴|往)|^(?:选派|派|组织|开展|举办|建立|建设|组建|继续|共同|联合|捐赠|赠送)");
  if (find_amounts(text, context.draft.lexicon()).empty()) return false;
  // 投入20万元帮助乙校改造活动室
  static Pattern const spends("(?:投入|出资|拨款)[^,]{1,16}元(?:帮助|支持|为|用于)[^,]{2,}");
  if (with_verb.in(text) || spends.in(text)) return false;
  return counts.in(text) || (!is_act(text) && kinds.empty());
}
}  // namespace bangfu::document::reader
