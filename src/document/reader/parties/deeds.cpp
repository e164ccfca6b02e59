// SPDX-License-Identifier: BSL-1.0
// Bodies that are neither side of a plan, by what the text has them do: who coordinates, pays, watches, advises.
#include <algorithm>
#include <optional>

#include "document/reader/context.hpp"
#include "document/reader/parties/parties.hpp"
#include "document/reader/parties/spotting.hpp"

namespace bangfu::document::reader {
namespace {

/// What a body does. It is told by what stands before its name and what stands behind it, in one sentence.
struct Deed {
  Role role;
  Pattern name;  ///< what it must be
  Pattern before;
  Pattern after;
};

/// 市教育局基教科…, 县教育局（以下简称…）…
std::string const office = "^(?:\\([^()]{1,40}\\))?(?:[\\p{Han}]{1,5}(?:科|股|室|处|办))?";
/// 为项目, 对两校
std::string const for_whom = "(?:(?:为|向|对|给|就)[^,。;:]{1,14}?)?";
std::string const authority =
    "(?:局|厅|委|部|政府|办公室|办|指挥部|委员会|教育处|工作站|联席会议?|联络处|残联|联合会|中心|妇联|团委|科协|集团|"
    "工作组|工作队)$";
std::string const any_name = ".";
std::string const payer =
    "(?:基金会?|慈善总?会|残联|联合会|公司|企业|集团|商会|校友会|同乡会|矿务局|红十字会|协会|工会|妇联|促进会|财政局|"
    "厂|分会|家长会|家长教师会|联谊会|合作社|书店|银行|"
    "服务中心|专项资金)$";
/// Who may set money aside
std::string const gives_money =
    "(?:局|厅|政府|委员会|办公室|协作办|资金|财政|基金会?|慈善总?会|残联|联合会|协会|工会|商会)$";
std::string const fund = "(?:基金会?|慈善总?会|红十字会|促进会|服务中心)$";
std::string const adviser =
    "(?:(?:研究|研训|培训|师训|进修|教研|教科|科研|发展|资源|活动|技术|指导)(?:院|所|室|中心|馆|站|学校|学院|培训院)|"
    "大学|学院|专科学校|师范|学会|协会|保健院|医院|少年宫|馆|专家组)$";
std::string const inspector = "(?:督导室|督导办|督导组|督导团|督导委员会|督导委员会办公室|局|厅|委|政府|指挥部)$";
/// Who may look after what the sides do
std::string const watcher =
    "(?:督导室|督导办|督导组|督导团|督导委员会|督导委员会办公室|局|厅|委|政府|指挥部|资源中心|校友会|协作办|办公室|"
    "评估中心|评估院|监测中心|评价中心)$";
std::string const opens = "(?:^|[,。;:]|一,|是)$";
std::string const freely =
    "(?:负责|共同|统一|全面|具体|总体|定期|全程|每年|每学期|每学年|将|应|须|的|给予|予以|提供|进行|承担|"
    "落实|安排|联合|组织|开展|实施|不定期|适时|牵头|另行|一次|按期|从中)*";
/// Each of what time: 每学期, 每年12月
std::string const each_time =
    "(?:每(?:学期|学年|年|季度|半年|月|期|两年)(?:末|底|初|[\\d一二两三]{0,2}月)?(?:至少|不少于|各)?|期末|年终|学期末|"
    "年底|到期后|期满后)";
/// Where a body stands of which a clause speaks.
std::string const subject = "(?:^|[,。;:、]|[月日年期末初]|和|与|及)$";
/// People who are sent or come to advise.
std::string const specialists =
    "(?:专家|教研员|教授|名师|骨干|顾问|大师|研究员|导师|讲师|医生|医师|大夫|工程师|技师|师傅|教练|博士|教师|老师|院长|"
    "所长|"
    "主任|馆员|团队)";
std::string const review =
    "(?:督导|考核|评估|检查|抽查|访视|视导|督查|验收|巡查|巡视|监督|评价|核查|绩效评价|考评|过问|督办)";

Deed const deeds[] = {
    {role::coordinating, Pattern(authority), Pattern("(?:根据|按照?|遵照|依照|依据|在|服从|落实)$"),
     Pattern("^(?:的)?(?:关于)?(?:“[^”]{1,20}”)?(?:的)?(?:统一|具体|工作|有关|总体|年度)*(?:要求|安排|部署|指导|统筹|"
             "协调|领导|牵头下|(?:支持|推动|倡导|关心)下|决定|规划)")},
    // 按照市教育局“城乡一体”工作思路, 根据县教育局关于城乡学校结对的安排; what a paper of its own requires is a basis
    {role::coordinating, Pattern(authority), Pattern("(?:根据|按照?|遵照|依照|依据|落实|贯彻)$"),
     Pattern(
         "^的?[^,。;《》()]{0,30}?(?:要求|安排|部署|思路|精神|决定)(?:[,。;]|$|开展|推进|组织|实施|做好|制定|制订)")},
    {role::coordinating, Pattern(authority), Pattern("由$"),
     Pattern("^(?:统一|负责|具体|共同|牵头)*(?:统筹|协调|主办|主管|组织领导|牵头组织|组织协调|统一调配|召集)")},
    {role::coordinating, Pattern(authority), Pattern("经与?$"),
     Pattern(office + "(?:研究|同意|批准|商定|协调|牵线|审定|决定|协商|撮合)")},
    {role::coordinating, Pattern(authority), Pattern("受$"), Pattern("^(?:的)?(?:委派|委托|指派|安排)")},
    {role::coordinating, Pattern(authority), Pattern(opens),
     Pattern(
         "^(?:\\([^()]{1,40}\\))?(?:研究)?(?:决定|统一选派|统一组织|牵头组织|统筹安排|统筹选派|统一安排|组织选派)")},
    {role::coordinating, Pattern(any_name), Pattern("(?:^|[^由])$"),
     Pattern(office + freely +
             "(?:统筹|协调|牵线|居中协调|牵头组织|组织实施|总协调)+(?:落实|推进|联络|工作|管理|安排|搭桥|两校|双方)*"
             "(?:[,。;下]|$)")},
    // 负责后勤保障和日常服务, 给予配合: of the whole
    {role::coordinating, Pattern("(?:局|厅|委|政府|委员会|指挥部)$"), Pattern(opens),
     Pattern(office + freely +
             "(?:配合|(?:指导|协调|后勤|日常|服务|保障)(?:和|与|、)?(?:指导|协调|保障|服务|管理|支持)(?:(?:和|与|、)(?:"
             "日常)?"
             "(?:服务|保障|管理|协调))?)(?:工作)?(?:[,。;]|$)")},
    {role::funding, Pattern(fund), Pattern("(?:^|[,。;])(?:[^,。;费宿通膳险]|经费)*由“?$"),
     Pattern("^”?" + freely + "(?:资助|赞助|出资|捐助|捐赠|捐资)")},
    {role::funding, Pattern(any_name), Pattern("由$"), Pattern("^(?:的)?(?:专项资金|专项经费|财政资金)")},
    {role::funding, Pattern(any_name), Pattern("[^由]$|^$"),
     Pattern(
         office + freely +
         "(?:出资|出钱|掏钱|资助|赞助|捐资|(?:专项)?(?:经费|资金)(?:保障|支持|补助)|(?:专项|项目|工作)?(?:经费|资金))"
         "(?:[,。;\\d]|$)")},
    {role::funding, Pattern(payer), Pattern("[^由]$|^$"),
     Pattern(office + for_whom + freely + "(?:资助|捐助|捐赠|捐资|出资|赞助|捐款|捐出)")},
    {role::funding, Pattern(any_name), Pattern("由$"),
     Pattern(
         "^(?:从|在)?[^,。;由从]{0,14}(?:专项|专款|预算|年度经费)[^,。;]{0,10}(?:列支|支付|安排|支出|补助|保障|解决)")},
    {role::funding, Pattern(any_name), Pattern("[^由]$|^$"),
     Pattern(office + for_whom + freely +
             "(?:(?:专项|项目|配套)?(?:经费|资金)(?:支持|资助|保障|补助)|拨款|拨付|(?:投入|安排)专项(?:资金|经费)|"
             "设立[^,。;]{0,10}(?:基金|奖学金|专项资金))")},
    {role::supervising, Pattern("(?:督导室|督导办|督导组|督导团|督导委员会|督导委员会办公室)$"),
     Pattern("[^由]$|^$|由$"),
     Pattern(office + for_whom + freely + each_time + "?" + for_whom + freely + "(?:" + review +
             "|[一二两1-9]次|实施|进行|开展)")},
    {role::supervising, Pattern(watcher), Pattern("[^由]$|^$|由$"),
     Pattern(office + for_whom + freely + each_time + for_whom + freely + "(?:[一二两三1-9]次)?(?:对[^,。;]{1,14})?" +
             freely + review)},
    {role::supervising, Pattern(watcher), Pattern("[^由]$|^$"),
     Pattern(office +
             "(?:将|应)?(?:对|就)[^,。;师员生]{1,16}(?:进行|开展|实施|予以|给予|加以)(?:年度|专项|定期|过程|统一|督促|"
             "指导和|指导、|"
             "监督和)?" +
             review)},
    // 市教育局组织专家开展中期视导: of the whole, where no people are looked at
    {role::supervising, Pattern(watcher), Pattern("(?:^|[,。;:])$"),
     Pattern(office + "[^,。;师员生《》]{0,24}?" + review + "(?:[一二两1-9]次)?(?:时|的时候)?(?:[,。;]|$)")},
    {role::supervising, Pattern(watcher), Pattern("(?:^|[,。;:])$"),
     Pattern(office + freely + each_time + freely + "(?:调度|通报)[一二两1-9]次")},
    // 县教育局普教股期中来看一次, 教育局每学期到园看一次进展
    {role::supervising, Pattern(watcher), Pattern("(?:^|[,。;:])$"),
     Pattern(
         office +
         "[^,。;师员生《》]{0,14}?(?:来|到[^,。;]{0,4}?|下校|入校|进校|入园)(?:看|查|走访?)(?:看|查|课|常规|教学|材料)?"
         "(?:[一二两三1-9](?:次|趟|回)|进展|情况)")},
    // 旗教育局从薄弱环节改善资金中列支60万元, 由财政局列支专项经费10万元; what each of the people gets is a cost
    {role::funding, Pattern(gives_money), Pattern("(?:^|[,。;:]|由)$"),
     Pattern(office +
             "[^,。;费由每师员人]{0,24}?(?:列支|安排|拿出|划拨|拨付|拨出|拨给|拨|下拨|投入|筹措|核拨|支付|支出)"
             "[^,。;费每师员人]{0,10}?(?:资金|经费|专款|[\\d一二三四五六七八九十百千]+余?(?:万|元|千))")},
    // 甲校校友会为乙校添置篮球架两副
    {role::funding, Pattern(payer), Pattern(subject),
     Pattern("^(?:\\([^()]{1,40}\\))?[^,。;被由]{0,20}?(?:捐|赠|资助|赞助|出资|添置|购置|购买|购入|援建|修建|致送|"
             "设立[^,。;]{0,12}(?:奖|基金))")},
    // 甲公司为乙校装修实训室一间: any deed that leaves something counted behind
    {role::funding, Pattern(payer), Pattern(subject),
     Pattern("^(?:\\([^()]{1,40}\\))?[^,。;被由费]{0,20}?(?:(?:装修|布置|配备|配齐|建起|建好|新建|修缮|买)[^,。;费人]{"
             "0,16}?|"
             "送(?:(?:课[桌外椅]|[^,。;费人教课培训学到至往去医戏])[^,。;费人到]{0,15}?)?)"
             "[\\d一二两三四五六七八九十百千]+余?(?:间|台|套|册|本|辆|副|处|座|张|件|床|个(?:[^教学班校村园年点]|$))")},
    {role::expert, Pattern(any_name), Pattern("由$"), Pattern("^(?:担任|出任|任)(?:学术|业务|专业)?(?:顾问|指导)")},
    // 本校获县教育局津贴资助
    {role::funding, Pattern(any_name), Pattern("(?:获得?|得到|蒙|承)$"),
     Pattern("^的?[^,。;]{0,16}?(?:资助|津贴|赞助|拨款|捐助)")},
    // 由蓝天公司捐资解决; who only bears a cost is no party: 车费由慈善会资助
    {role::funding, Pattern(payer), Pattern("由$"), Pattern("^[^,。;]{0,6}捐")},
    {role::funding, Pattern(payer), Pattern("[^由]$|^$"),
     Pattern(office + "[^。;]{0,24},(?:并|还|另|另外)?(?:出资|捐资|捐赠|资助|捐款|捐出)")},
    {role::supervising, Pattern(watcher), Pattern("(?:接受|由|受)$"),
     Pattern(office + "(?:的|负责|组织|进行|开展|牵头|统一|全程|直接)*(?:年度|专项|定期|过程|统一)?" + review)},
    {role::supervising, Pattern(watcher), Pattern("在$"), Pattern(office + "的?(?:统一|全程|直接)*(?:监督|督导|监管)")},
    {role::supervising, Pattern(watcher), Pattern("向$"), Pattern(office + "[^,。;]{0,6}?述职")},
    {role::supervising, Pattern(authority), Pattern(""), Pattern("^(?:是|为|作为)[^,。;]{0,8}主管(?:部门|单位)")},
    // 集团受甲局领导, 由甲局统一领导
    {role::leading, Pattern(authority), Pattern("(?:受|由|接受)$"),
     Pattern("^的?(?:统一|直接|集中|全面)*领导(?:[,。;和、与]|$)")},
    // 接受县教研室的业务指导
    {role::expert, Pattern(adviser), Pattern("(?:接受|得到|受|在)$"),
     Pattern(office + "的?(?:业务|专业|教学|学术|全程|跟踪)*(?:指导|引领|支持)")},
    {role::supervising, Pattern(watcher), Pattern("[^由]$|^$"),
     Pattern(office + "(?:负责|承担)" + for_whom + "[^,。;]{0,8}?(?:督导|考核|评估|检查|监督|督查|验收|绩效评价)")},
    {role::supervising, Pattern(inspector), Pattern("[^由]$|^$"),
     Pattern(office + freely + "(?:监督|督导|督查|督促)(?:[,。;本一两]|检查|执行|评估|落实|实施|$)")},
    // 丙方于每学年末监督协议的执行: whatever body it is
    {role::supervising, Pattern(any_name), Pattern("(?:^|[,。;:])$"),
     Pattern(office + "(?:负责|将|应|须|全程|共同|定期|于|在|" + each_time +
             ")*(?:监督|督导|督查)[^,。;师员生]{2,16}(?:[,。;]|$)")},
    {role::supervising, Pattern("督导"), Pattern(any_name + "?$"),
     Pattern("^[^,。]{0,20}(?:评估|抽查|检查|督查|督导|考核|暗访|方式)")},
    {role::expert, Pattern(adviser), Pattern("(?:邀请|特邀|请|协调|依托)$"),
     Pattern("^(?:的)?(?:[^,。;、()]{0,8}?" + specialists + "|指导|担任)")},
    {role::expert, Pattern(adviser), Pattern("(?:专家|指导)(?:团队|组)?由$"),
     Pattern("^(?:选派|派出|担任|提供|组成|派)")},
    {role::expert, Pattern(adviser), Pattern("[^由]$|^$|由$"),
     Pattern(office + freely +
             "(?:选派|派出|派|愿意|委派)*(?:[\\p{Han}]{1,4})?(?:业务指导|教学指导|专业引领|学术支持|学术指导|技术支持|"
             "专业指导|"
             "专业支持|专家支持|专家指导|学科指导|跟踪指导|技术指导|业务支持|保健指导|康复指导|智力支持|专家)")},
    {role::expert, Pattern(any_name), Pattern("(?:聘请?|邀请|特邀|外聘|外请)$"),
     Pattern("^(?:的)?(?:[\\p{Han}]{0,6})(?:高级技师|技师|工程师|专家|教授|名师|教研员|顾问|大师|研究员)")},
    {role::expert, Pattern(adviser), Pattern("[^由]$|^$|由$"),
     Pattern(office + for_whom + freely + each_time + "?" + for_whom + freely +
             "(?:业务|教学|专业|学术|技术|学科|跟踪|教研|课题)?(?:指导|(?:[\\p{Han}]{1,3})?(?:专家|教研员)|智力支持|"
             "专业引领|诊断)")},
    {role::expert, Pattern(adviser), Pattern("[^由]$|^$|由$"),
     Pattern(office + freely + each_time + "?" + freely +
             "(?:选派|委派|派出|派|推荐)[^,。;]{0,16}(?:指导|讲学|诊断|把脉|评课|" + specialists + ")")},
    // 甲县教师进修学校每年暑期为乙校办一期培训: what such bodies are there for
    {role::expert, Pattern(adviser), Pattern(subject + "|由$"),
     Pattern(office + freely +
             "(?:(?:每|为|对|向|面向|在|于|另|还|也|免费|[\\d一二三四五六七八九十春夏秋冬寒暑])[^,。;、()]{0,20}?)?(?:"
             "办|举办|开|开设|作|做|讲|组织|承担|协助|提供)" +
             "[^,。;师员生]{0,10}?(?:培训|讲座|讲学|辅导|研修|咨询|谘询|测评|报告|诊断)")},
    // 项目由甲局发起, 由甲办联络; who only has one thing done leads it
    {role::coordinating, Pattern(authority), Pattern("由$"),
     Pattern(office + "(?:共同|联合|负责|居中|从中|具体|统一)*(?:发起|倡导|促成|撮合|牵线|搭桥|联络)(?:[,。;、]|$)")},
    // 根据甲局与乙局签订的协作协议
    {role::coordinating, Pattern(authority), Pattern("(?:根据|按照?|依据|落实)$"),
     Pattern("^(?:共同|联合)?(?:签订|签署|达成|商定)的[^,。;]{0,14}(?:协议|协定|意见|备忘录|纪要)")},
    // 项目经费来自甲基金会
    {role::funding, Pattern(any_name),
     Pattern("(?:经费|资金|款项|善款)(?:全部|全额|主要|均|都|将|由)*(?:来自|来源于|来源是|出自|源自)于?$"),
     Pattern("")},
    // 在甲基金会的大力支持下; 甲局牵线、甲基金会支持
    {role::funding, Pattern(fund), Pattern("(?:^|[,。;、和与]|在|得到|获|承|蒙)$"),
     Pattern("^的?(?:大力|鼎力|慷慨|热心|全力|全额|提供|无偿)*(?:支持|资助|赞助|捐助)(?:[,。;、下]|$)")},
    // 另由甲公司赞助运动服: what it gives, and no cost that it only bears
    {role::funding, Pattern(payer), Pattern("(?:^|[,。;:])(?:另|另外|并|还|其中|同时)?由$"),
     Pattern("^(?:为|向|给)?[^,。;由费]{0,12}?(?:赞助|捐赠|捐助|捐资|赠送)[^,。;]{2,}")},
    // 甲中心负责师资培训的专业指导
    {role::expert, Pattern(adviser), Pattern("(?:^|[,。;:、]|由)$"),
     Pattern(
         office +
         "(?:负责|承担|提供|给予|参与)[^,。;费由]{0,14}?(?:业务|专业|教学|学术|技术|教研|课题|科研)(?:指导|引领|把关|"
         "论证|支撑)(?:[,。;]|$)")},
    // 委托甲评估中心开展成效评估
    {role::supervising, Pattern("(?:评估|监测|评价)(?:中心|院|所)$"), Pattern("(?:委托|聘请|邀请|引入|由|机构)$"),
     Pattern("^(?:对[^,。;]{1,14})?" + freely + "[^,。;师员生]{0,8}?" + review)},
    // 牵线的还是甲局, 出钱的是乙基金会
    {role::coordinating, Pattern(any_name), Pattern("(?:牵线|搭桥|撮合|协调|统筹|促成|居中|联络)的(?:还|仍|就|则)?是$"),
     Pattern("")},
    {role::funding, Pattern(any_name), Pattern("(?:出资|资助|出钱|掏钱|捐资|赞助)的(?:还|仍|就|则)?是$"), Pattern("")},
    // 把县教研室小学组请来把脉
    {role::expert, Pattern(adviser), Pattern("(?:把|将)$"),
     Pattern("^(?:[\\p{Han}]{1,5}(?:组|部|科|系))?(?:的(?:" + specialists + "))?请(?:来|到)")},
    {role::expert, Pattern(adviser), Pattern("由$"),
     Pattern(office + freely + "(?:跟进|全程|定期|跟踪)?(?:指导|把关|诊断|引领)(?:[,。;]|$)")},
    {role::supporting, Pattern("(?:公司|企业|厂)$"), Pattern("联合$"), Pattern("")},
    {role::supporting, Pattern("(?:信息中心|装备中心|少年宫|活动中心)$"), Pattern("由$"), Pattern("^派")},
};

/// The same by looser words, for bodies of which nothing above tells what they do.
std::string const begins = "(?:^|[,。;:]|由|请|聘请|邀请|特邀|委托|依托)$";
Deed const likely[] = {
    {role::expert, Pattern(adviser), Pattern(begins),
     Pattern(office + "[^,。;费元付经]{0,20}?(?:" + specialists +
             "[^,。;]{0,12}(?:讲座|讲学|授课|指导|诊断|把脉|主讲|培训|报告|顾问|受聘|审稿|把关|来)|担任顾问|推荐专家|"
             "讲座|诊断|全程跟进|成立指导组|"
             "联合教研|一期)")},
    // 甲公司每年接收乙校毕业生实习: a company that takes part
    {role::supporting, Pattern("(?:公司|企业|厂|集团)$"), Pattern(subject),
     Pattern("^[^,。;由]{0,10}?(?:接收|吸纳|录用|招录|提供|开放)[^,。;费]{0,20}?(?:实习|就业|毕业生|岗位|实践|实训)")},
    // 县教研室每学期来校视导一次: the body itself, and none of its people
    {role::supervising, Pattern(adviser), Pattern("(?:^|[,。;:])(?:并|再|另)?由?$"),
     Pattern(office + "[^,。;费元付师员生《》]{0,16}?(?:视导|督导|督查)")},
    {role::supervising, Pattern("(?:局|厅|委|政府|教育处|监测中心|评估中心|督导室|督导办)$"), Pattern("(?:^|[,。;:])$"),
     Pattern(office + "[^,。;费元付师员生《》]{0,16}?(?:" + review + "|跟踪监测|监测)")},
    {role::coordinating, Pattern(authority), Pattern("在$"), Pattern(office + "(?:的)?(?:统一|具体|有力|直接)*指导下")},
    {role::coordinating, Pattern(authority), Pattern("(?:根据|按照?|遵照|依照|依据|落实|贯彻|和|与)$"),
     Pattern("^[^,。;《》]{0,30}?(?:要求|安排|部署|思路|精神|决定|会议)")},
    // 按照《意见》和市教育局的安排
    {role::coordinating, Pattern(authority),
     Pattern("(?:根据|按照?|遵照|依照|依据|落实|贯彻)[^,。;]{4,120}(?:和|及|与|以及)$"),
     Pattern("^的?(?:统一|总体|有关|相关)*(?:安排|部署|要求)(?:[,。;]|$)")},
    // 按照市教育局《三年规划》（甲教〔2024〕5号）的部署
    {role::coordinating, Pattern("(?:局|教委|委员会|政府)$"), Pattern("(?:根据|按照?|遵照|依照|依据|落实|贯彻|结合)$"),
     Pattern("^(?:印发|下发|制定|制订|出台)?的?《[^《》]{2,60}》(?:\\([^()]{2,40}\\))?的?(?:有关|相关|总体)?(?:部署|"
             "安排|要求|精神)")},
    {role::coordinating, Pattern(authority), Pattern("(?:^|[,。;:])$"),
     Pattern(office + "(?:统一)?安排[^,。;费元]{4,40}?(?:支援|帮扶|结对|援助)")},
    // 根据市教育局《关于…城乡学校结对帮扶…的意见》: whose paper about the pairs the plan is made by
    {role::coordinating,
     Pattern("[市县区州旗][\\p{Han}]{0,6}(?:局|教委)$|^[\\p{Han}]{0,8}(?:教育|教体|教科)[\\p{Han}]{0,4}局$"),
     Pattern("(?:根据|按照?|遵照|依照|依据|落实|贯彻|结合)$"),
     Pattern("^(?:印发|下发|制定|制订|出台)?的?《[^》]{0,40}(?:结对|帮扶|支援|共同体|手拉手|薄弱|城乡|协作)")},
    {role::funding, Pattern(payer), Pattern("(?:^|[,。;:])$"),
     Pattern(office + "[^,。;由]{0,20}?(?:提供[^,。;]{0,6}(?:资金|经费)|安排专项|捐|出资|资助|赞助|赠)")},
    // 设备由甲科技公司赠送
    {role::funding, Pattern("(?:公司|企业|厂|集团|馆|站|社|书局|行|会|中心|医院|局|委|联)$"), Pattern("由$"),
     Pattern("^(?:免费|无偿|全部|全额|统一|一次性)*(?:捐赠|赠送|捐助|捐资|捐建|援建|赞助)(?:[,。;]|$)")},
    // 联系甲书局捐书500册
    {role::funding, Pattern("(?:公司|企业|厂|集团|馆|社|店|书局|会)$"), Pattern("(?:联系|争取|动员|请|协调)$"),
     Pattern("^[^,。;由]{0,6}?(?:捐|赠)[^,。;]{2,}")},
    // 甲基金会对获奖师徒各奖励500元
    {role::funding, Pattern("基金会?$"), Pattern("(?:^|[,。;:])$"),
     Pattern("^(?:对|给|为|向)[^,。;由]{2,16}?(?:奖励|资助|补助)[^,。;]{0,6}元")},
    // 县电教馆赠送平板20台: whoever gives what is counted, whatever body it is
    {role::funding, Pattern("(?:馆|站|社|店|行|会|中心|医院|局|委|联|办)$"),
     Pattern("(?:^|[,。;:])(?:并|另|另外)?由?$|由$"),
     Pattern(office +
             "[^,。;由]{0,24}?(?:捐|认捐|赠|援建|资助)[^,。;]{0,24}?[\\d一二两三四五六七八九十百千]+(?:余)?(?:台|册|套|"
             "件|本|副|个|架|辆|部|间|条|张|万|元|千|百)")},
};

/// An office of a side: 乙校督导室.
bool office_of_a_side(Context const& context, InstitutionId const& id) {
  static Pattern const own_office("^[\\p{Han}]{0,4}(?:室|处|科|部|办|组|中心)$");
  std::string const& name = context.institutions.name(id);
  for (Role const& r : {Role(role::supporting), Role(role::recipient)})
    for (InstitutionId const& side : context.institutions.of_role(r))
      for (Institution const& i : context.plan().institutions)
        if (i.id == side)
          for (Text const& known : i.short_names)
            if (std::string const brief(known.any());
                name.rfind(brief, 0) == 0 && own_office.whole(std::string_view(name).substr(brief.size())))
              return true;
  return false;
}

/// Where the name of a faculty or institute of a university ends that stands behind its name and does the deed; else 0.
std::size_t faculty_that_does(Context const& context, std::string_view text, Mention const& m, Pattern const& does) {
  static Pattern const university("(?:大学|学院|专科学校)$");
  static Pattern const faculty("^[\\p{Han}]{1,8}?(?:学院|研究所|研究院|中心|教育系|系)");
  if (m.who.size() != 1 || !university.in(context.institutions.name(m.who[0]))) return 0;
  auto const f = faculty.at(text, m.end);
  return f && does.at(text, f->end()) ? f->end() : 0;
}

/// What the sentence has one of its names do, and those that stand in a list with it: 县残联、县教体局协调.
/// @param idle whether only those count that have no part in the plan yet
template <std::size_t Many>
void read_deeds_of(Context& context, Words const& sentence, Deed const (&ways)[Many], bool idle) {
  static Pattern const joint("^(?:\\([^()]*\\))?(?:、|和|与|及|会同)$");
  std::string_view const text = sentence.view();
  std::vector<Mention> named = context.institutions.find(text);
  named.erase(std::remove_if(named.begin(), named.end(),
                             [](Mention const& m) { return m.who.size() != 1 || m.own || m.group; }),
              named.end());
  // 市教育局（以下简称市局）: the same once more
  named.erase(std::unique(named.begin(), named.end(),
                          [&](Mention const& a, Mention const& b) {
                            return a.who == b.who && b.begin > a.end && text.substr(a.end, 1) == "(" &&
                                   text.substr(a.end, b.begin - a.end).find(')') == std::string_view::npos;
                          }),
              named.end());
  for (std::size_t i = 0; i < named.size() && i < 100; ++i)
    for (Deed const& deed : ways) {
      // One that only looks after the plan may have had it made besides
      bool const orders = deed.role == role::coordinating && context.institutions.of_role(deed.role).empty() &&
                          !context.institutions.on_a_side(named[i].who[0]);
      if (idle && !orders && context.institutions.is_party(named[i].who[0])) continue;
      // In a notice the bureau that issues it brings the others together; whose papers it follows does not.
      if (idle && context.notice && deed.role == role::coordinating) continue;
      std::size_t first = i;
      while (first > 0 && joint.whole(text.substr(named[first - 1].end, named[first].begin - named[first - 1].end)))
        --first;
      if (!deed.name.in(context.institutions.name(named[i].who[0])) ||
          !deed.before.in(text.substr(0, named[first].begin)) ||
          !(deed.after.at(text, named[i].end) || faculty_that_does(context, text, named[i], deed.after) > named[i].end))
        continue;
      // 甲师范学院教师教育学院提供专家支持: the faculty gives them
      if (auto const f = faculty_that_does(context, text, named[i], deed.after);
          f > named[i].end && deed.role == role::expert) {
        if (context.institutions.on_a_side(named[i].who[0])) continue;
        Words const whole = sentence.part(named[i].begin, f);
        context.institutions.party(context.institutions.add(whole), deed.role, whole);
        continue;
      }
      for (std::size_t k = first; k <= i; ++k)
        if (!context.institutions.on_a_side(named[k].who[0]) && !office_of_a_side(context, named[k].who[0]))
          context.institutions.party(named[k].who[0], deed.role, sentence.part(named[k].begin, named[k].end));
    }
}

/// A fund of the speaker's own has no name but this: 由我校教师发展基金支付.
void read_own_fund(Context& context, Words const& sentence) {
  static Pattern const own_fund("由((?:我|本)(?:校|院|园)[\\p{Han}]{2,10}基金)(?:资助|津贴)");
  if (auto const m = own_fund.find(sentence.view()))
    context.institutions.party(context.institutions.add(sentence.part(m->begin(1), m->end(1))), role::funding,
                               sentence);
}

/// 湛江、清远两市教育局统筹协调: two bodies of one kind.
void read_two_bodies(Context& context, Words const& sentence) {
  static Pattern const two(
      "([\\p{Han}]{2,4})[、和与]([\\p{Han}]{2,4})两([省市县区州])((?:教育|教体|教科)[\\p{Han}]{0,8}?(?:局|厅)|教委|"
      "人民政府)"
      "(?:共同|统一|联合|负责|牵头|的)*(?:统筹|协调|部署|安排|组织|指导|要求|商定|协商|研究)");
  for (auto m = two.find(sentence.view()); m; m = two.find(sentence.view(), m->end()))
    for (std::size_t const which : {std::size_t{1}, std::size_t{2}}) {
      static Pattern const lead("^(?:按照|根据|经由?|在|由|受)");
      std::string_view place = (*m)[which];
      if (auto const l = lead.at(place); l && place.size() - l->end() >= 6) place.remove_prefix(l->end());
      std::string const name = std::string(place) + std::string((*m)[3]) + std::string((*m)[4]);
      Words const where = sentence.part(m->begin(1), m->end(4));
      context.institutions.party(context.institutions.named(name, Words()), role::coordinating, where);
    }
}

/// 县新华书店捐赠图书300册: whoever gives without being of a side, by the plain words of the clause.
void read_givers(Context& context, Words const& sentence) {
  static Pattern const gives(
      "(?:^|[,。;:])(?:由|并由|另由)?([\\p{Han}“”]{4,16}?[店行会联厂社司团场馆所院部])(?:为|向|给|[另还再]|每年|无偿|"
      "一次性|先后)*"
      "[^,。;]{0,16}?(?:捐[赠助资出献款建]?|赞助|资助|赠送)[^,。;]{2,}");
  static Pattern const no_body(
      "我|双方|两[校园地]|各|师生|学生|教师|家长|老师|每|委员会$|领导|机[会]$|社会$|会议|负责|安排|组织|年|月|将|"
      "拟|可|由|是|的|等");
  static Pattern const bodied(
      "(?:书店|[画剧学医]院|俱乐部|商店|药店|酒店|饭店|银行|分行|支行|商行|工商联|作协|文联|合作社|出版社|报社|剧团|"
      "农场|林场|厂|协会)$");
  std::string_view const text = sentence.view();
  std::optional<std::vector<Mention>> named;
  for (auto m = gives.find(text); m; m = gives.find(text, m->end(1))) {
    if (no_body.in((*m)[1]) || !bodied.in((*m)[1])) continue;
    if (!named) named = context.institutions.find(text);
    std::vector<Mention> const& known = *named;
    if (std::any_of(known.begin(), known.end(), [&](Mention const& k) {
          return k.begin < m->end(1) && k.end > m->begin(1) && (k.begin != m->begin(1) || k.end != m->end(1));
        }))
      continue;
    Words const name = sentence.part(m->begin(1), m->end(1));
    InstitutionId const giver = context.institutions.known_or_new(name);
    if (!context.institutions.is_party(giver)) context.institutions.party(giver, role::funding, name);
  }
}

/// 甲县教研师训中心派员指导: a body of some place, whatever its kind is called, by what it does.
void read_bodies_of_places(Context& context, Words const& sentence) {
  static std::string const body =
      "(?:^|[,。;:月日]|由|请|邀请|争取|委托)((?:[\\p{Han}]{1,5}?)?[省市县区州旗盟][\\p{Han}“”]{2,12}?"
      "(?:中心|[究训修学医]院|馆|站|所|会|社|局|部|室|基金|资金))";
  static std::string const when = "(?:将|拟|应|须|负责|定期|全程|适时|每(?:学期|学年|年|月|季度|半年)(?:末|底)?)*";
  struct Doing {
    Role role;
    Pattern does;
  };
  static Doing const doings[] = {
      {role::expert, Pattern(body + when +
                             "(?:派员|派人|委派|选派|派出?|推荐)[^,。;]{0,14}?(?:指导|专家|教研员|诊断|讲座|讲学|授课|"
                             "把脉|跟进)")},
      {role::expert, Pattern(body + when +
                             "(?:业务|教学|专业|学术|技术|跟踪|参与|给予|提供)*(?:指导|跟进|诊断|把关|"
                             "专家支持|技术支持)")},
      {role::supervising, Pattern(body + when +
                                  "(?:派员|派人)?(?:对[^,。;师员生]{1,16})?(?:进行|开展|组织|予以|实施)?"
                                  "(?:全程|专项|年度|定期)?(?:监督|督导|督查|视导|检查|考核|评估|验收)")},
      {role::funding, Pattern(body + when +
                              "(?:(?:为|向|给)[^,。;]{2,14}?)?(?:另外?|无偿|一次性|共)?(?:捐|赠|资助|赞助|"
                              "出资|认捐|拿出|列支)[^,。;]{2,}")},
      {role::coordinating, Pattern(body + when + "(?:居中|统一|从中|负责)*(?:协调|牵线|统筹|召集)")},
      // 市财政每年安排专项经费; what each of the people gets is a cost
      {role::funding,
       Pattern("(?:^|[,。;:]|由)((?:[\\p{Han}]{1,4}?)?[省市县区州旗盟](?:本级)?财政)" + when +
               "(?:从[^,。;]{1,14}?)?(?:安排|拨付|下拨|拨出|拨|列支|投入|拿出|筹措|核拨|划拨)[^,。;费每师员人]{0,10}?"
               "(?:资金|经费|专款|[\\d一二三四五六七八九十百千]+余?(?:万|元|千))")},
  };
  static Pattern const no_name(
      "派|到|赴|由|每|向|为|的|将|按|是|有|应|须|不|名|开展|负责|组织|邀请|帮扶|支援|结对|两[校地园]|双方|教师|学生|"
      "老师|"
      "校长|家长|会议|领导|和|与|及|年|月|区域|县域|市场|社区|各|该|本|我|局.|厅.|委.|学校|中学|小学|幼儿园|公司|集团");
  // 南校区教导室, 新区…: 区 of a school or of no name
  static Pattern const no_division("(?:校|园|片|学|小|社)区|^[新老本该各全]区");
  static Pattern const room("[部室]$");
  static Pattern const of_authority(
      "(?:局|厅|委|政府|教研|教科|科研|研训|师训|督导|电教|装备|仪器|资助|招生|体卫|基教|学前|职教)[\\p{Han}]{0,4}["
      "部室]$");
  std::string_view const text = sentence.view();
  std::optional<std::vector<Mention>> named;
  for (Doing const& doing : doings)
    for (auto m = doing.does.find(text); m; m = doing.does.find(text, m->end(1))) {
      if (no_name.in((*m)[1]) || names_nothing((*m)[1]) || no_division.in((*m)[1])) continue;
      if (room.in((*m)[1]) && !of_authority.in((*m)[1])) continue;
      if (!named) named = context.institutions.find(text);
      bool const known = std::any_of(named->begin(), named->end(),
                                     [&](Mention const& k) { return k.begin < m->end(1) && k.end > m->begin(1); });
      Words const name = sentence.part(m->begin(1), m->end(1));
      if (known) continue;
      InstitutionId const body_there = context.institutions.known_or_new(name);
      if (!office_of_a_side(context, body_there)) context.institutions.party(body_there, doing.role, name);
    }
}

/// 另聘甲机床厂高级技师协助: whose specialist is asked, whatever body it is.
void read_lenders_of_specialists(Context& context, Words const& sentence) {
  static Pattern const lends(
      "(?:聘请?|邀请|特邀|外聘|外请|请来?|由)([\\p{Han}]{2,12}?(?:厂|酒店|饭店|医院|农场|林场|合作社|剧团|剧院|俱乐部|"
      "研究所|研究院|设计院|文化馆|博物馆|科技馆|公司))(?:的)?[\\p{Han}]{0,4}?(?:技师|工程师|专家|教练|总厨|大厨|"
      "厨师长|医师|"
      "医生|大师|传承人|演员|技术员|师傅|农艺师|设计师)[^,。;]{0,14}?(?:来|到|入校|进校|主讲|授课|讲|协助|指导|担任|"
      "传授|示范|"
      "辅导|培训)");
  static Pattern const no_name(
      "[我本]|双方|两[校地园]|各|每|将|拟|的|是|为|与|和|及|等|负责|组织|安排|选派|学校|企业|当地|有关|相关|知名|附近|"
      "专业|"
      "^[\\p{Han}]{0,2}(?:厂|公司)$");
  std::string_view const text = sentence.view();
  auto m = lends.find(text);
  if (!m) return;
  std::vector<Mention> const named = context.institutions.find(text);
  for (; m; m = lends.find(text, m->end(1))) {
    if (no_name.in((*m)[1]) || names_nothing((*m)[1])) continue;
    if (std::any_of(named.begin(), named.end(), [&](Mention const& k) {
          return k.begin < m->end(1) && k.end > m->begin(1) && (k.begin != m->begin(1) || k.end != m->end(1));
        }))
      continue;
    Words const name = sentence.part(m->begin(1), m->end(1));
    InstitutionId const lender = context.institutions.known_or_new(name);
    if (!context.institutions.is_party(lender)) context.institutions.party(lender, role::expert, name);
  }
}

/// What a definition introduces and takes no side: a body that brings the others together, a company that takes part.
void read_defined_bodies(Context& context) {
  static Pattern const unites("(?:联席会议?|指挥部|协作办|协调小组|帮扶办|对口办|协作办公室|帮扶办公室|工作站)$");
  static Pattern const company("(?:公司|企业|厂)$");
  for (Institution const& i : std::vector<Institution>(context.plan().institutions)) {
    std::string const name = context.institutions.name(i.id);
    if (i.short_names.empty() || context.institutions.is_party(i.id)) continue;
    bool const brings_together = i.short_names.size() == 1 && unites.in(name);
    if (!brings_together && !company.in(name)) continue;
    for (Statement const& s : context.outline.statements)
      if (auto const at = s.whole.view().find(name); at != std::string_view::npos) {
        context.institutions.party(i.id, brings_together ? role::coordinating : role::supporting,
                                   s.whole.part(at, at + name.size()));
        break;
      }
  }
}

}  // namespace

void read_deeds(Context& context) {
  if (context.latin()) return;
  read_defined_bodies(context);
  for (Statement const& s : context.outline.statements)
    if (s.whole.size() < 3000)
      for (Words const& sentence : split_at(s.whole, "。;")) {
        read_deeds_of(context, sentence, deeds, false);
        read_own_fund(context, sentence);
        read_two_bodies(context, sentence);
        read_givers(context, sentence);
        read_lenders_of_specialists(context, sentence);
        read_bodies_of_places(context, sentence);
      }
  for (Statement const& s : context.outline.statements)
    if (s.whole.size() < 3000)
      for (Words const& sentence : split_at(s.whole, "。;")) read_deeds_of(context, sentence, likely, true);
}

}  // namespace bangfu::document::reader
