// SPDX-License-Identifier: BSL-1.0
#include "document/reader/parties/spotting.hpp"

#include <algorithm>
#include <string>

#include "document/reader/parties/name_endings.hpp"
#include "document/reader/text/pattern.hpp"
#include "document/reader/text/prose.hpp"

namespace bangfu::document::reader {
namespace {

/// Longer words first: of those that begin at one place the first is taken.
constexpr char const* school_words =
    "(?:[一二三四五六七八九十]|实验|高级|初级|附属|完全|双语)(?:中学|小学|高中|初中|幼儿园)|职业技术学校|技工学校|"
    "九年一贯制学校|一贯制学校|特殊教育中心|特教中心|特殊教育学校|特教学校|中心学校|中心小学|中心校|中心幼儿园|幼儿园|"
    "幼稚园|"
    "中等专业学校|职业技术教育中心|职业教育中心|职教中心|技师学院|教师进修学校|进修学校|职业中专|职业高中|民族职中|"
    "师范附小|联校|"
    "国民中小学|国民中学|国民小学|国中小|公学|国中|国小|[镇县乡民完]中|乡小|完小|初小|"
    "中学|小学|大学|学院|书院|学堂|学校|职校|职高|职中|中专|特校|商校|技校|附中|附小|教学点|"
    "[一二三四五六七八九十][中小职高幼]|高中|初中";
constexpr char const* office_words =
    "共青团[\\p{Han}]{1,8}?委员会|团[省市县区州旗]委(?:员会)?|电教站|教育教学研究室|教育教学研究院|教育科学研究所|"
    "教育科学研究中心|教学研究室|教育研究院|教育研究所|教研培训中心|"
    "教师培训中心|教育技术装备中心|教育技术中心|电化教育馆|电教馆|教育督导委员会办公室|教育督导委员会|教育督导室|"
    "教育督导团|康复中心|妇幼保健院|保健院|中医院|文化馆|图书馆|博物馆|科技馆|美术馆|青少年活动中心|青少年宫|少年宫|"
    "[\\p{Han}]{2,6}工作者协会|教师协会|残疾人联合会|残联|红十字会|妇女联合会|妇联|科学技术协会|科协|总工会|关工委|"
    "共青团委|团委|"
    "联席(?:会议)?办公室|计划办公室|教育协作工作站|电大工作站|教育服务中心|事业发展中心|妇女儿童活动中心|教育资源中心|"
    "教育研究室|矿务局|"
    "教育和科技局|教科体局|教科局|文教局|社区教育办公室|同乡会|商会|志愿者协会|人民医院|儿童医院|"
    "教育科技局|行政公署教育处|政府教育处|教育工作委员会|教育和体育局|教育体育局|教育委员会|教体局|教育局|教育厅|教委|"
    "人民政府|指挥部|教师发展中心|教科研中心|教研中心|"
    "教育发展基金会|教育基金会|慈善基金会|公益基金会|教育科学研究院|教科院|教科所|教师发展院|教育发展院|教师教育院|"
    "教研室|教研院|进修学院|基金会|"
    "慈善总会|慈善会|有限公司|联合会|校友会|家长教师会|家长会|教育发展促进会|[\\p{Han}]{2}合作社|督导室|督导办|"
    "[省市县区州旗]委(?:组织|宣传|统战|社会工作)部|"
    "联席会议|联席会|工作指挥部|协作办公室|协作办|帮扶办公室|帮扶办|教育工委|教文体局|文教体局|文教体育局|财政局|"
    "人力资源和社会保障局|人社局|教育体育和科技局|教育科技和体育局|教科文体局|教育部|"
    "(?:协作|支援|帮扶|合作|援[藏疆滇青黔桂川甘宁])[\\p{Han}]{0,6}?(?:工作组|工作队|办公室|支援处|合作处|领导小组|"
    "工作专班|联络组|联络办|"
    "工作站|联络站|"
    "支援办|合作办|协作办)|"
    "驻[\\p{Han}]{2,5}工作组|侨联|工商联|青年联合会|老促会|关心下一代工作委员会|慈善协会|研究会|评估中心|监测中心|"
    "评估院|考试院|民政局|(?:科学|教学|教育|发展|课程|高考|考试|学前|特教)研究(?:中心|院|所|室|会)|教育协会|"
    "教育服务社|"
    "乡村振兴局|"
    "(?:审计|民政|卫生健康|文化和旅游|发展和改革|体育|农业农村|商务|科技)局|卫健局|文旅局|发改局|卫健委|发改委|政协|"
    "教育工会|志愿服务队|志愿服务中心|集团公司|公司|集团|"
    "职教学会|教育学会|教育促进会|教育集团|幼教集团|教育联盟|联络处|慈善基金|教育发展基金|教育基金|教育共同体|学区";

std::string const all_words = std::string(school_words) + '|' + office_words;
Pattern const name_word("(" + std::string(office_words) + ")|(?:" + school_words + ")");
Pattern const goes_on(
    "^((?:附属|附设)[\\p{Han}]{0,6}?|(?:第[一二三四五六七八九十]|实验|下属)?[\\p{Han}]{0,3}?)(?:高中部|初中部|小学部|"
    "中专部|幼儿部|" +
    all_words + "|教育集团|集团|(?:发展)?(?:共同体|联盟|联合体|协作体)|[东西南北本新老]校区|本部|分校|学区)");

/// Words that no name contains; `keeps` are names that only look as if they did.
Pattern const stop(
    std::string(deeds_in_no_name) +
    "|(?:龙头|牵头|领航|领办|核心)(?:学校|校|园|单位)"
    "|以下|由|归口|与|和|及|并|同|跟|向|对口|对接|对|助力|为|经|在|于|从|把|将|到|赴|给|予|是指|系指|是"
    "|的|即|被|让|往返于?|往|驻|请|委派|派遣|派出|派|根据|按照|联合|帮扶|支援|支持|援助|协助|帮助|扶持"
    "|[上下]半年|送|托管|领办|带动|牵头|通过|决定|指导|继续|走进|前往|参观|访问|回访|服务|覆盖|确定|要求|共同"
    "|分别|各|每|[我本](?:校|院|园|局)|结对|包括|其中|关于|[\\dxX×]年|修改|编制|编写|编印|撰写|梳理|诊断"
    "|赋能|担任|挂任|接受|接收|来自|依靠|赠送|考察|支教|送教|转[入至到往]|升入|考入|入读|借鉴|推荐|遴选|选取|招收|录取|"
    "聘|"
    "以|至"
    "|或|称|设|指定|甲方|乙方|丙方|[我咱你他她]们|我|咱|贯彻|执行|共用|取消|帮带|先进|后进|师傅校?|徒弟校?|联系"
    "|事宜|找|所称|成员(?:校|园|单位)?|影响|改善|结合|增强|激发|改进|拓宽|丰富|研究|研讨|探讨"
    "|商讨|商议|谋划|充分|(?:学校|单位|校|园)有|立足|共建|围绕|针对|满足|凝聚|创建|营造|面向|对方"
    "|双方|作|由于|受援|受益|缓解|解决|确保|保证|姊妹|兄弟|友好|集团总校|总校|总园|成员校"
    "|\\d年(?:度|学年)?|学年度?|学期|年度|所辖|下[辖设]|所[属在有]"
    "|[一二两三四五六七八九十几多\\d](?:所|名|位|个|家|项)|两家|[来拜走][省市县区]|第[一二三四五六七八九十]批"
    "|(等)(?:[^镇乡村]|$)"
    "|(?:之|以|日|月|年|期|底|末|满|束|完|会|课|训|动|毕|成|习|岗|行)(?:后|前|时)"
    "|[学校来]后|来时|同时|届时|及时|按时|随时|平时|当时|[受帮扶援助施支派出接赠捐托带]方|补齐|承担"
    "|承接|负责|受|定于|日假|立协议书人|立约人|惠及|刊发了?|刊登了?|听取|陪同|特邀|经过|吸纳|携手"
    "|会同|挂靠|隶属|原属|原为|改为|更名|升格|走访|抽调|倾斜|优先|推广|调研|反馈|签订|签署|拟定"
    "|印发|征得|征求|商请|邀|牌子|致函|牵手|领航|领衔|牵线|主办|协办|搭桥|结成|结为|捆绑|联手|携同"
    "|主管(?:部门|单位)|第三方(?:机构)?|上级(?:部门|单位)|后方(?:学校|单位)|主持|薄弱(?:学校|初中|高中|小学)"
    "|去|了|委托|交由|入驻|进驻|跟岗|研修|观摩|拜师|分别是|依次为|涉及|涵盖|带领|率领|指派|责成|授权"
    "|感谢|贵[校园院局省市县区旗州]|现定|拟|须|(致)(?:[^远用知诚公和理力善仁新]|$)"
    // 支教一年农村学校, no 三年级 and no 九年一贯制
    "|([一二两三四五六七八九十]年)(?:[^级一制]|$)"
    // 车费学校出, 保险学校买: what is paid
    "|(报)(?:[^京国恩社刊]|$)|(获)(?:[^嘉鹿]|$)|(管理)(?:[^学职中专干信]|$)|费用|(费)(?:[^县城孝]|$)|期内|期间|保险|"
    "意外险|责任险|车票|"
    "机票|食宿|午餐|伙食");
Pattern const office_stop(
    std::string(deeds_in_no_name) +
    "|(?:资助|捐赠|协调|监督|支援|受援|帮扶|见证|委托|受托|出资)方|参观|走进|前往|双方|每|各"
    "|线上|监督|出资|联系|年起|自|我|两[省市县区地]|[甲乙丙丁]方|贯彻|执行|服从|助力|加挂|转报"
    "|交(?:[^通]|$)|以下|由|归口|与|和|及|并|予|同|跟|向|(对)(?:[^口]|$)"
    "|(对口支援|对口帮扶|支援|帮扶|协作)(?:[^办指工前领团队联处协]|$)|为|经|受|听取|征得|征求"
    "|商请|报请|报|会同|陪同|印发|承担|负责|在|于|从|把|将|到|赴|给|是|的|即|被|请|派|(获)(?:[^嘉鹿]|$)|根据|依据"
    "|主管(?:部门|单位)|第三方(?:机构)?|上级(?:部门|单位)|部分|按照|特邀|通过|敦请|恳请|感谢|授权|责成|拟|决定|["
    "一二三四五六七八九十两几多各]个|以|至"
    "|\\d年(?:度|学年)?|所|名|位|等|担任|兼任|遵照|依照|接受|了|委托|(致)(?:[^远用知诚公和理力善仁新]|$)");
Pattern const keeps(
    "^(?:贵州|和平|和谐|和田|和县|和顺|和静|和睦|同心|同德|同济|同文|同仁|同江|同安|为民|为明|向阳|向荣|向东|向前|"
    "向日葵|"
    "向群|于都|受降|受禄|于田|于洪|从化|从江|将乐|对外|经济|经开|经贸|经纬|经典|建立村|至善|至诚|至德|至圣|以勤|同["
    "里升兴]|位育|"
    "家长|前进|前锋|前方|前程|前海|前山|后山|时代|时代|时光|等高|名山|名都|名扬|名人|为实|时中|个旧|向明|前湾|后海|"
    "及第)");
Pattern const kept_before(
    "教育[和及]$|(?:中|高|初)等$|(?:永|太|泰|兴|嘉|仁|祥|平|雍|颐|协|义|中|东|万|清|新|云|安|淳|敦|共|民|保|维|谐|德|"
    "绥)和$"
    "|(?:大|"
    "会|志|协|共)同$|"
    "有为$|无为$|三名$|闻名$|古名$|茂名$|成名$|泰和$|单于$|方向$|目前$|之前$|天后$|史家$|张家$|李家$|王家$|赵家$|"
    "[周刘陈杨吴马丁曹谢许韩冯邓苏石安孟姚田秦江史钱汤武龙万段袁唐董于余叶程蔡彭潘杜戴夏范任齐郭徐胡朱高林何孙]家$");

/// What describes and names nothing.
Pattern const describes(
    "^(?:教|现代化?|当代|新型|原|援疆|援藏|援青|接待|主办|承办|协办|夥伴|伙伴|受援|支援|责任|负责|帮扶|受帮扶|被帮扶|"
    "结对|"
    "成员|牵头|核心|"
    "龙头|派出|接收|对口|定点|乡镇|"
    "农村|"
    "乡村|城乡|城区|县城|城镇|"
    "[省市州盟地县区旗]直|苏木|嘎查|团场|牧区|林区|垦区|直属|优质|薄弱|普通|一般|公办|民办|义务教育|中等|高等|职业|"
    "技术|技能|专业|特殊|教育|完全|初级|"
    "高级|中心|实验|示范|试点|基地|项目|附属|寄宿制?|九年一贯制|一贯制|民族|村级?|镇级?|乡级?|乡|镇|村|县域|县|市|区|"
    "省|省属|市属|县属|区属|市级|县级|省级|全[省市县区]|本[省市县区]|省内|市内|县内|区内|国内|区域|公立|私立|师范|"
    "[两二三四五六七八九十]|其他|有关|相关|所有|部分|重点|骨干|同类|城市|山区|边远|偏远|贫困|革命老区|少数民族|西部|"
    "东部|综合|基层|幼儿|成人|高职|中职|本地|当地|上级|下级|教学|教师|学前|集团|合作|友好|姊妹|兄弟|手拉手|共建|联盟|"
    "家长|岗|实习|见习|所属|下属|标准化|规范化|示范性|特色|达标|名优|"
    "当选|参与|加盟|薄弱|新建|百年|名|老|强|弱|大|小|中)*(?:" +
    all_words + "|教育集团|集团|学区|本部|分校)$");
/// Places with schools of no name: 浔江市义务教育阶段学校
Pattern const schools_there(
    "^[\\p{Han}]{1,6}(?:省|市|县|区|州|旗|乡|镇|盟)(?:义务教育|义务教育阶段|基础教育|中小|高等|中职|各类|"
    "城区|农村|乡镇|直属|城乡|公办|民办|部分|有关)*(?:学校|院校|高校|中小学)$|"
    "^[\\p{Han}]{1,6}(?:省|市|县|区|州|盟|[^红锦国军]旗)(?:各|义务教育阶段|城区|农村|乡镇)?(?:初中|高中|小学)$");
/// 茶学院, 机电工程学院: a part of some university, by what it teaches.
Pattern const faculty(
    "^(?:文|法|商|医|药|工|农|理|林|茶|数学|物理|化学|生命|生物|科学|信息|计算机|机械|机电|电气|电子|自动化|材料|土木|"
    "建筑|环境|"
    "资源|园艺|园林|食品|动物|动物医学|植物保护|水产|海洋|经济|管理|经管|经贸|财经|金融|会计|旅游|文旅|健康|外国语|"
    "外语|文学|"
    "文化|历史|新闻|传播|传媒|艺术|美术|音乐|舞蹈|设计|体育|教育|教师教育|学前教育|特殊教育|继续教育|职业技术教育|"
    "成人教育|国际教育|"
    "国际|马克思主义|护理|汽车|航空|航海|智能|制造|智能制造|人工智能|大数据|软件|网络|轻工|纺织|服装|化工|能源|交通|"
    "轨道|物流|电商|"
    "数字|现代|创新|创业|公共|社会|心理|统计|地理|政治|法政|人文|中文|工程|技术|与|和|二级)+学院$");
/// 受帮扶园, 派出校: a side by what it does, and no name.
Pattern const by_its_role(
    "(?:[受被施]?(?:帮扶|支援|援助|支持|扶持|帮带|扶助|资助|捐助|托管)|[受施被][援扶助]|结对|派出|接收|输出|输入|送教|"
    "接受|牵头|领航|"
    "薄弱|优质|城区|城镇|农村|乡村|乡镇|对口|合作|共建)+(?:园|校|园所|单位|方|一方)");
bool generic(std::string_view name) { return describes.whole(name).has_value() || by_its_role.whole(name).has_value(); }

Pattern const no_start(
    "^(?:[一二三四五六七八九十\\d]次|个(?:[^旧]|$)|方|们|访|级|类|[两三四五六七八九十几数]所|进|各|全|两|每|该|本|我|"
    "他|她|其|这|那|"
    "此|"
    "不|有|无|又|也|都|年|月|日|"
    "周|第[\\d]|市场|一所|多所)");
/// What is the only one of its kind in a place: 县教育局, 市一中, 县实验小学.
Pattern const proper_there(
    "^(?:省|市|县|区|州|旗|盟|地区)(?:(?:特殊|学前|基础|职业)?(?:" + std::string(office_words) +
    ")|(?:第?[一二三四五六七八九十]|实验|外国语|机关|师范附属|师大附属|直机关)(?:高级|初级|职业)?"
    "(?:中学|小学|高中|初中|幼儿园|学校|[中小高幼职])|[一二三四]高|幼儿园|教师进修学校|进修学校|"
    "职业教育中心|职教中心|教育学院|师范学院|师范大学|开放大学|特殊教育学校|特教学校|职业高中|职业中专|职业技术学校|"
    "技工学校|职高|职中|"
    "高级中学|师范附小|附小|附中)$");
Pattern const no_office_there("(?:教育集团|幼教集团|教育联盟|有限公司|教育共同体|学区|事业发展中心|联络处)$");

/// The same where a mark stands before it: 方村镇, 周庄 and 有… can begin a name there.
Pattern const no_start_alone(
    "^(?:[一二三四五六七八九十\\d]次|们|级|[两三四五六七八九十几数]所|各|每|该|本|我|他|她|其|这|那|此|第[\\d]|市场|"
    "一所|多所|"
    "全[省市县区]|两[所校地])");
/// 内蒙古自治区翁牛旗…, 贵州省古州县…: what a name goes on well without
Pattern const province("^[\\p{Han}]{2,6}?(?:省|自治区)([\\p{Han}]{2,6}?[县旗市州区])[\\p{Han}]");
Pattern const bare_province(
    "^(?:内蒙古|广西|西藏|宁夏|新疆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|"
    "四川|贵州|"
    "云南|陕西|甘肃|青海)([\\p{Han}]{2,6}?[县旗州])[\\p{Han}]");

bool of_a_name(char32_t c) {
  return is_ideograph(c) || c == 0xD7 || c == 0xB7 || (c >= 'A' && c <= 'Z') || c == 'x' || c == 'X';
}

/// Whether words that begin with 同 or 和 are the name of a fund or a company, and no body of some place.
bool is_of_a_fund(std::string_view words) {
  static Pattern const fund("^[\\p{Han}]{4,14}(?:基金会?|公司|集团|促进会)$");
  static Pattern const of_a_place("[省市县区州旗乡镇]|学校|中学|小学");
  return fund.in(words) && !of_a_place.in(words);
}

constexpr std::size_t longest = 16;  // characters before the word that ends a name

}  // namespace

std::size_t province_before(std::string_view name) {
  for (Pattern const* p : {&province, &bare_province})
    if (auto const found = p->at(name)) return found->begin(1);
  return 0;
}

bool names_nothing(std::string_view words) {
  static Pattern const league("^团[省市县区州旗]委(?:员会)?$|^[省市县区州旗]委(?:组织|宣传|统战|社会工作)部$");
  if (league.whole(words)) return false;
  return generic(words) && (!proper_there.in(words) || no_office_there.in(words));
}

bool is_faculty(std::string_view name) { return faculty.whole(name).has_value(); }

namespace {

/// 东城中学生 are pupils, 东城中学生物教师 is a teacher of that school.
bool pupils_at(std::string_view text, std::size_t at) {
  static Pattern const pupils("^生(?:[^物源涯活态]|$)");
  return pupils.at(text, at).has_value();
}

/// 甲校高职高考上线率: an examination, and no 职高.
bool examination_at(std::string_view text, std::size_t at) {
  return text.substr(0, at).ends_with("高") && text.substr(at).starts_with("考");
}

/// Finds names by the words that end them, each back to what no name contains, and on over what goes on with it.
class Spotter {
 public:
  explicit Spotter(std::string_view text) : text_(text) {}

  [[nodiscard]] std::vector<NamePlace> read() {
    for (auto m = name_word.find(text_); m; m = name_word.find(text_, std::max(from_, m->begin() + 1))) {
      if (m->begin() < from_) continue;
      word_ = (*m)[0];
      word_begin_ = m->begin();
      word_end_ = m->end();
      office_ = m->has(1);
      if (!find_end() || !find_begin()) continue;
      go_on();
      trim();
      from_ = end_;
      std::size_t const last = all_.empty() ? text_.size() : all_.back().end;
      if (is_a_name()) all_.push_back({.begin = begin_, .end = end_, .alone = begin_ != last});
    }
    return std::move(all_);
  }

 private:
  [[nodiscard]] std::string_view name() const { return text_.substr(begin_, end_ - begin_); }

  /// Where the word ends that may end a name. @returns whether it is one
  bool find_end() {
    end_ = word_end_;
    // 培训中小学骨干教师: schools of every kind
    if (word_ == "小学" && text_.substr(0, word_begin_).ends_with("中")) return false;
    // 第一职业中等专业学校: no 一职
    if (word_.ends_with("职") && text_.substr(end_, 3) == "业") return false;
    // 杏花乡小学: no 乡小 with a 学
    static Pattern const of_a_township("^[乡完初国]小$");
    static Pattern const school_word("^学(?:[^生]|$)");
    // 松溪國小學務處: 國小 is the school
    static Pattern const office_or_pupils("^学(?:[生务区习年期员童]|$)");
    bool const whole = word_ == "国小" && office_or_pupils.at(text_, end_);
    if (!whole && of_a_township.whole(word_) && school_word.at(text_, end_)) return false;
    // 每次三小时: no 三小
    if (word_.ends_with("小") && text_.substr(end_, 3) == "时") return false;
    // 县中 is no school where 中等专业学校 goes on.
    static Pattern const cut("^[^一二三四五六七八九十]中$");
    static Pattern const goes_on_with("^(?:等|学|小|心|职|专|国|央|层|考|西|部)");
    if (cut.whole(word_) && goes_on_with.at(text_, end_)) return false;
    // 磨盘山职中专业教师 are of 磨盘山职中.
    if (word_ == "中专" && text_.substr(end_, 3) == "业") {
      if (!text_.substr(0, word_begin_).ends_with("职")) return false;
      end_ -= 3;
    }
    // 职业高级中学校, and no 中学校长
    static Pattern const school_of("^校(?:[^长委园内外本区际医友门舍方风训史规级企服务车办党团董监报徽歌刊]|$)");
    static Pattern const middle("(?:中学|小学|高中)$");
    if (!office_ && middle.in(word_) && school_of.at(text_, end_)) end_ += 3;
    // 海城中职校长: the head of 海城中职
    static Pattern const of_its_head("^长(?:[^期远江城沙短]|$)");
    static Pattern const short_word("^[职特商技]校$");
    if (short_word.whole(word_) && of_its_head.at(text_, end_)) return false;
    return office_ || !(pupils_at(text_, end_) || examination_at(text_, end_));
  }

  /// Where the characters begin that may be of the name.
  [[nodiscard]] std::size_t run_begin() const {
    std::size_t run = word_begin_;
    for (std::size_t n = 0; run > from_ && n < longest; ++n) {
      std::size_t const before = step_back(text_, run);
      if (!of_a_name(character_at(text_, before).first)) break;
      run = before;
    }
    return run;
  }

  /// Back to what no name contains. @returns whether a name may begin there
  bool find_begin() {
    std::size_t const run = run_begin();
    begin_ = run;
    Pattern const& stops = office_ ? office_stop : stop;
    // 对口帮扶指挥部: what goes on like a name is seen as well
    std::string_view const seen = text_.substr(0, office_ ? word_end_ : word_begin_);
    // 帮扶由县教研室: the word that shows that 帮扶 is one may be another itself
    auto const end_of = [](auto const& s) {
      for (std::size_t group = 1; group <= 7; ++group)
        if (s->has(group)) return s->end(group);
      return s->end();
    };
    for (auto s = stops.find(seen, run); s && s->begin() < word_begin_;
         s = stops.find(seen, std::max(end_of(s), s->begin() + 1))) {
      std::size_t const width = character_at(text_, s->begin()).second;
      if (keeps.at(text_, s->begin()) || kept_before.in(text_.substr(run, s->begin() + width - run))) continue;
      // 由同辉教育基金会: what joins two stands behind the first of them
      static Pattern const joins("^(?:同|和)$");
      if (office_ && s->begin() == begin_ && joins.in((*s)[0]) &&
          is_of_a_fund(text_.substr(begin_, word_end_ - begin_)))
        continue;
      begin_ = end_of(s);
    }
    if (begin_ > word_begin_) return false;
    // 支援学校联席会 is called by what it unites.
    static Pattern const unites("^(?:学校|校长|教育)?联席会$");
    if (begin_ >= 6 && unites.in(name()) && stop.in(text_.substr(begin_ - 6, 6))) begin_ -= 6;
    // 原白水河小学: what it was called before
    static Pattern const formerly("^(?:原(?:[^平州阳]|$)|现(?:[^代]|$))");
    static Pattern const apart("[(,、;]$");
    if (formerly.at(text_, begin_) && apart.in(text_.substr(0, begin_))) begin_ += 3;
    // 今年海州中学…: when, and no part of a name; 联合海州市…公司: with whom
    static Pattern const leads_up("^(?:(?:今|去|明|当|近|本)年(?:度|起|来)?|联合[\\p{Han}]{1,6}?[省市县区州旗])");
    static std::string_view constexpr jointly = "联合";
    if (auto const l = leads_up.at(text_, begin_); l && l->end() < word_begin_)
      begin_ = text_.substr(begin_).starts_with(jointly) ? begin_ + jointly.size() : l->end();
    // 每学期召开联席会议: what is held
    static Pattern const held("(?:召开|举行|举办|召集|参加|开|出席)[\\p{Han}]{0,4}联席会(?:议)?$");
    static Pattern const meeting_behind("^议(?:[^事]|$)");
    return !held.in(text_.substr(run, end_ - run)) ||
           !(text_.substr(0, end_).ends_with("议") || meeting_behind.at(text_, end_));
  }

  /// A school of another: 海城师范学院附属第二中学.
  void go_on() {
    // 支援学校海州中学: the bare noun is no part of the name behind it
    static Pattern const own_part("^(?:附属|附设|第[一二三四五六七八九十]|实验|下属)");
    if (!office_ && begin_ == word_begin_ && names_nothing(word_) && !own_part.at(text_, end_)) return;
    std::size_t constexpr most_bytes = 90;
    while (end_ - begin_ < most_bytes) {
      std::size_t const further = further_end();
      if (further == end_) return;
      end_ = further;
    }
  }

  /// Where the next word ends that is of the same name; the end as it is where none is.
  [[nodiscard]] std::size_t further_end() const {
    auto const more = goes_on.at(text_, end_);
    if (!more) return end_;
    std::string_view const added = (*more)[0];
    // 团县委学校部: an office of it
    static Pattern const committee("(?:团[省市县区州旗]委|妇联|残联)$");
    if (committee.in(name())) return end_;
    // 县教研室小学组: a part of it
    static Pattern const part_for_schools(
        "^(?:小学|中学|初中|高中|幼教|学前)(?:部|组|科|室|段|语文|数学|英语|科学|音乐|美术|体育|教研员)");
    if (office_ && part_for_schools.at(text_, end_)) return end_;
    // 县教育局城乡学校结对: what schools it speaks of
    static Pattern const schools("^(?:城乡|城区|县城|农村|乡村|乡镇|县域|区域|中小|义务教育)");
    if (office_ && schools.in(added) && names_nothing(added)) return end_;
    // 甲中学伙伴学校计划: what it is to another
    static Pattern const relation("^(?:[伙夥]伴|姊妹|姐妹|兄弟|友好|友谊|协力|手拉手)(?:学校|校|园|单位)");
    if (relation.in(added)) return end_;
    // 学校学校 is a slip.
    if (added == "学校" && name().ends_with("学校")) return end_;
    // 甲校教务科协助
    static Pattern const helps("^[助调同作办]");
    if (added.ends_with("科协") && helps.at(text_, more->end())) return end_;
    // 甲县小学教育研究室: the word is of the name here
    static Pattern const research("研究(?:中心|院|所|室|会)$");
    static Pattern const level("[中高初]等");
    if (stop.in(level.replaced(research.in(added) ? (*more)[1] : added))) return end_;
    return pupils_at(text_, more->end()) || examination_at(text_, more->end()) ? end_ : more->end();
  }

  /// What belongs to the name behind it, and what stands before it and does not.
  void trim() {
    // 港青书院（中学部）: its part, told in brackets
    static Pattern const part_in_brackets(
        "^\\((?:中学|小学|初中|高中|国中|国小|幼儿|幼稚园|幼儿园|中专|职教|校本|校)部\\)|^\\((?:本部|总校|总部|[\\p{"
        "Han}]{1,4}(?:校区|"
        "园区|院区|分校|分园))\\)");
    if (auto const part = office_ ? std::nullopt : part_in_brackets.at(text_, end_)) end_ = part->end();
    // 甲中学（全称…）带海州中学: what the one before it does
    static Pattern const leads("^[带帮携](?:[^岭]|$)");
    bool const behind_another =
        text_.substr(0, begin_).ends_with(")") || (!all_.empty() && all_.back().end == begin_ && begin_ > 0);
    if (!office_ && behind_another && leads.at(text_, begin_)) begin_ += std::string_view("带").size();
    // 支援学校有海州中学
    static Pattern const has("^(?:有|计有|含)");
    static Pattern const noun_before("(?:学校|单位|方|园|校)$");
    if (auto const h = has.at(text_, begin_); h && noun_before.in(text_.substr(0, begin_))) begin_ = h->end();
    // 县教育局|督导室: an office of the bureau
    static Pattern const office_of_bureau("(?:局|厅|教委)((?:教育)?(?:督导|督学)(?:室|办|组|科))$");
    if (auto const o = office_ ? office_of_bureau.find(name()) : std::nullopt) end_ = begin_ + o->begin(1);
    // 2023年海州中学, 24所海州中学
    static Pattern const of_a_date("^(?:学年度?|年度?|月|日|所|名|位|个|家)");
    static Pattern const digit_before("\\d$");
    if (auto const d = of_a_date.at(text_, begin_); d && digit_before.in(text_.substr(0, begin_))) begin_ = d->end();
    if (begin_ > 0 || end_ < text_.size()) begin_ += province_before(name());
  }

  [[nodiscard]] bool is_a_name() const {
    static Pattern const mark_before("(?:^|[^\\p{Han}”)])$");
    bool const apart_from_all = mark_before.in(text_.substr(0, begin_));
    std::size_t constexpr three_characters = 9;
    if (end_ - begin_ < three_characters || (apart_from_all ? no_start_alone : no_start).in(name())) return false;
    // 校团委 is an office of whoever speaks
    static Pattern const own_office(
        "^(?:[校园院局]?|[\\p{Han}]{2,}(?:学校|中学|小学|学院|大学|[一二三四五六七八九十]中|职中|校|园)[\\p{Han}]{0,4})"
        "(?:" +
        std::string(body_of_a_school) +
        "|督导室)$|^局(?:教育|机关|直属)?(?:督导室|督导办|教研室|教研中心|"
        "机关党委|"
        "团委|工会|电教站|电教馆|信息中心|装备中心)$");
    // 电子图书馆: nobody, but a thing to be used
    static Pattern const by_the_net(
        "^(?:[\\p{Han}]{0,6}(?:电子|数字|数码|网上|线上|云端?|流动|移动))?(?:图书馆|博物馆|科技馆)$");
    return !names_nothing(name()) && !schools_there.in(name()) && !own_office.in(name()) && !by_the_net.in(name());
  }

  std::string_view text_;
  std::vector<NamePlace> all_{};
  std::size_t from_ = 0;  ///< behind the last name
  // The word that may end a name, and the name as far as it is found
  std::string_view word_{};
  std::size_t word_begin_ = 0;
  std::size_t word_end_ = 0;
  bool office_ = false;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

}  // namespace

std::vector<NamePlace> spot_names(std::string_view text) { return Spotter(text).read(); }

}  // namespace bangfu::document::reader
