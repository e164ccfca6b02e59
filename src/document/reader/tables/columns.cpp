// SPDX-License-Identifier: BSL-1.0
#include "document/reader/tables/columns.hpp"

#include <cctype>
#include <string>

#include "document/reader/tables/head_units.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {
namespace {

struct Heads {
  Column column;
  Pattern pattern;
};

/// Words that narrow a head and do not change what stands below it: 预定日期, 责任部门.
std::string const narrow =
    "(?:活动|工作|帮扶|主要|具体|实施|计划|预定|拟定|预计|拟|起止|开展|培训|交流|教研|举办|举行|参加|参与|受训|派出|"
    "出席|上课|授课|任课|"
    "支教|研修|项目|任务|安排|执行|进行|涉及|拟派|选派|支援|结对|重点|年度|合作|协作|关键|行动|推进|完成|落实|组织|"
    "讲座|"
    "教学|送教|学习|分项|阶段|课题|听课|参训|协同|共建)*";
std::string const duty = "(?:责任|负责|主责|牵头|配合|协办|协助|协同|协作|对接|实施|落实|主管|承办|主办|经办|对口)";

Heads const all_heads[] = {
    {Column::number, Pattern("批次|期次|轮次|(?:项目|活动|任务|行动|措施|事项|工作)?(?:编号|序号)|项次|次序|序次|次第|"
                             "(?:对|组|结对)(?:号|子)|号|序|次|no\\.?|number|#|"
                             "item no\\.?|ref\\.?|code|id|s/n")},
    {Column::day, Pattern("(?:星期|周|礼拜)[一二三四五六日天](?:\\([^()]*\\))?|(?:mon|tues|wednes|thurs|fri|satur|sun)"
                          "day|mon|tue|wed|thu|fri")},
    {Column::week, Pattern("周次|起止周次?|(?:上课|授课|执行)周次?|教学周|周|周别|校历周|week|weeks|week no\\.?")},
    {Column::weekday, Pattern("星期|星期几|周几|weekday|day")},
    {Column::section, Pattern("节次|节|节数|课时段|上课时间|上课时段|课节|第几节|period|section|lesson|time of day")},
    {Column::due,
     Pattern("(?:完成|办结|落实)?(?:时限|期限)|(?:完成|办结)节点|(?:完成|截止|办结)(?:时间|日期)|deadline|"
             "due|due date|by when|complete by|(?:to be )?(?:done|finished|completed|delivered|ready) by")},
    {Column::time,
     Pattern(narrow +
             "(?:时间|日期|月份|时段|时间安排|日子|起止日期|年月|日程|时期|月|时间节点|时间进度|节点|月度|时间["
             "及与和、/]?地点|学期)|(?:月份?|日期|时间)/周次|周次/(?:日期|时间|月份)|何时|什么时候|阶段|dates?|"
             "months?|time|when|period of "
             "time|timing|planned date")},
    {Column::bearer, Pattern("(?:费用|经费|资金)?(?:承担|负担|支付|出资|付费|付款|列支|报销|承担费用)(?:方|者|主体|"
                             "学校|人|渠道)|(?:费用|经费|"
                             "资金)(?:承担|负担|支付|列支)(?:单位)?|(?:负担|支付|出资|付费|付款|列支|报销)单位|谁出钱|"
                             "谁(?:来)?(?:承担|负担|付|出|"
                             "掏钱)|由谁(?:承担|负担|支付|出)|(?:经费|资金|费用)(?:来源|渠道|出处)|(?:paid|borne|"
                             "funded|met) by|who pays|payer|source of funds")},
    {Column::cost,
     Pattern("(?:费用|经费|开支|支出|花销|开销)(?:项目|名称|类别|类型|种类|科目|内容|事项|细目)|cost item")},
    {Column::office,
     Pattern("承办|主办|协办|经办|牵头|配合|主责|负责|责任|对接|(?:[\\p{Han}]{1,8}?)?" + duty +
             "(?:部门|单位|处室|科室|股室|机构|学校部门|组别|方|主体|责任)|"
             "(?:责任|主办|承办|配合|协办|参与|协同|落实|组织|执行|实施|主责|对接)(?:学校|园|校|院校|单位|部门|主体|"
             "机构)|[\\p{"
             "Han}]{2,8}(?:经办|承办|主责|牵头|配合|对接|协办|"
             "主办)|(?:[\\p{Han}]{1,6}?)?(?:部门|处室|科室|股室)|谁负责|"
             "谁牵头|谁来管|谁来牵头|归谁管|"
             "谁管|谁办|谁来办|responsible(?: office| department| unit)?|"
             "department|(?:lead )?office(?: (?:in charge|responsible|at .*))?|lead|in charge|owner|support(?:ed)? "
             "by|unit")},
    {Column::responsible, Pattern("负责人|责任人|(?:责任|分管|包联|牵头|主管|分管校|责任校)领导|牵头人|组织者|联系教师|"
                                  "(?:负责|统筹|带队|指导|主讲|执教)(?:老师|教师|人)|主讲人?|主持人?|"
                                  "授课人|person in charge|leader|"
                                  "teacher in charge")},
    {Column::name,
     Pattern(
         "(?:教师|人员|老师|干部|支教教师|选派人员|挂职干部|学员)?姓名|names?(?: of (?:the )?teachers?)?|full name")},
    {Column::post, Pattern("(?:现任|原任|拟任|现|单位|行政|工作|挂职|任职|党政)*(?:职务|岗位)|职位|任职|担任职务|posts?"
                           "|positions?|role|designation")},
    {Column::title, Pattern("(?:专业技术|技术)?(?:职称|职务职称)|专业技术职务|titles?|rank")},
    {Column::people,
     Pattern(narrow + "(?:人员|对象|人员名单|人员安排|教师名单|人员范围)(?:安排)?|(?:选派|派出|拟派|参训|跟岗|派驻)(?:"
                      "教师|干部)|参加人|参加者|参与者|参加|"
                      "(?:参加)?(?:人数|人员|对象)(?:及|和|与|、|/)(?:天数|时长|人员|人数|规模)|"
                      "何人|往来人员|who (?:goes|travels)(?:,? (?:and )?(?:to )?where)?|"
                      "谁去|谁来|谁参加|哪些人|派谁|出席者|与会者|名单|participants?|people|who|"
                      "who takes part|persons?|travell?ers?|attend(?:ees|ance|ed by)?")},
    {Column::direction,
     Pattern("(?:往来|交流|派出|人员|来往|往返)?(?:走向|流向|方向)|走动|来往|路线|线路|谁去谁家|谁到谁家|"
             "谁去哪|谁去哪里|谁到哪里|从哪到哪|direction|route|from and to|from ?[-/→] ?to")},
    {Column::mode, Pattern(narrow + "(?:方式|形式|途径)|mode|form|format")},
    {Column::place,
     Pattern(
         narrow +
         "(?:地点|场所|地址|场地)(?:或方式|/方式|及方式)?|何地|在哪|在哪里|承办地|place|venue|where|host|location")},
    {Column::length,
     Pattern("(?:工作|停留|活动|培训|跟岗)?(?:天数|时长)|天|几天|用时|历时|为期|停留时间|持续时间|多久|多长时间|学时|"
             "课时|年限|期限（?年）?|(?:支教|服务|挂职|跟岗|交流)(?:期限|年限)|周期|时间长度|周数|days|length|duration|"
             "hours|weeks?")},
    {Column::remarks, Pattern("备注|说明|附注|附记|备考|remarks?|notes?|comments?")},
    {Column::supporting, Pattern("(?:强|支援|帮扶|支持|援助|牵头|输出|优质|核心|龙头|领办|总校|对口支援|示范|帮带|领航|"
                                 "引领|主帮|施援|援派|东部|东片|对口帮扶|结对帮扶)(?:学校|"
                                 "单位|方|校|园|院校|幼儿园)(?:名称|全称)?|"
                                 "(?:城区|县城|城镇|市区|省城|城市|县直|优质)(?:学校|园|幼儿园|中学|小学|校)|"
                                 "supporting school|supporter|supporting party")},
    {Column::recipient, Pattern("(?:弱|受援|被帮扶|受扶|受帮扶|受支持|受支援|受助|结对|输入|成员|薄弱|被支援|加盟|托管|"
                                "受带|被带|受帮|受帮带|被帮带|西部|西片|"
                                "受扶持)(?:"
                                "学校|单位|方|校|园|院校|幼儿园)(?:名称|全称)?|"
                                "(?:农村|乡村|乡镇|乡|村)(?:学校|园|幼儿园|中学|小学|校|薄弱学校)|"
                                "recipient(?: school)?|recipient party")},
    {Column::from, Pattern("(?:派出|选派|输出|送出|送培|委派)(?:学校|单位|园|方|地)?|来源(?:学校|单位|地)|来自|"
                           "选派单位|出发地|from|sending school")},
    {Column::to, Pattern("(?:跟岗|驻点|挂职|派驻|派往|拟派|任教|进驻|入驻|服务|实习|研修|顶岗|走教|轮岗|交流|送教|支教|"
                         "对口)(?:学校|单位|园|"
                         "基地|地点?|教学点)|接收(?:学校|单位|园|方|地)?|接待(?:学校|单位|方)|前往|去哪|去哪里|去处|"
                         "到哪里|去往|去向|目的地|前往(?:学校|"
                         "单位)|赴往|to|host school|receiving school")},
    {Column::school,
     Pattern("(?:所在|原|现|工作|原工作|现工作|任教)?(?:学校|单位)(?:名称|全称)?|school|schools|institution")},
    {Column::role, Pattern("(?:在?(?:联盟|共同体|集团|结对|帮扶|合作)(?:中|内)?的?)?(?:身份|角色)")},
    {Column::brief, Pattern("(?:学校|单位)?简称")},
    {Column::article, Pattern("品名|物品|物资|物资名称|名称|物品名称|goods|article")},
    {Column::amount,
     Pattern("(?:年度|预期|阶段|主要|工作|绩效|具体|总体|量化)?目标|预期(?:成效|成果|效果)|expected "
             "(?:results?|outcomes?|outputs?)|(?:(?:19|20)\\d\\d年?(?:底|末)?)?(?:目标值?|现状值?|现值|基[数准期]值?|"
             "指标值|预期值)|(?:活动|开展|工作)?(?:频次|频率)|"
             "目标任务|任务目标|做到多少|多少|量化(?:指标|要求|目标)|数量要求|人员数量|多少人|几人|规模|指标|"
             // 派出人数, 预算金额, 册数: what ends with the word for a number
             "[^\\x00-\\x7F及和与、]{0,8}(?:数量|名额|(?:金|总|数)额|经费|资金|预算|人数|人次|场次|次数|数)|"
             "quantity|quota|amount|places|budget|funds|sum|targets?|yuan|rmb|元|万元|(?:total )?(?:number|no\\.?)(?: "
             "of .{2,30})?")},
    {Column::class_group, Pattern("(?:授课|上课|任教|教学)?(?:班级|年级)|class|classes|grade")},
    {Column::subject, Pattern("(?:授课|任教|上课|教学|所教|所任|现教|拟教)?(?:科目|学科|课程)|课程名称|课名|专业|"
                              "学科专业|任教学科|subject|course")},
    {Column::teacher, Pattern("(?:授课|任课|支教|上课|任教|教课|走教|送课|送教)?(?:教师|老师)|(?:授课|任课|试讲|执教|"
                              "送课|送教|走教|上课)人|讲师|教师姓名|teacher|instructor")},
    {Column::contact,
     Pattern("联络人?|(?:学校|单位)?联[络系]员|(?:[\\p{Han}]{1,4}[校园方])?联系人|联系方式|联系电话|电话|(?:联络|联系)"
             "人(?:及|和|、|/)?(?:联系)?(?:电话|方式)|contact")},
    // 甲校的支援, beside 乙校的需求: what the one side is to do
    {Column::what,
     Pattern("[\\p{Han}]{2,14}(?:校|园|方|学院|中学|小学|中心)的?(?:支援|支持|援助|供给|回应|应答|承诺|举措)(?:内容|"
             "措施|事项)?")},
    {Column::other, Pattern("[\\p{Han}]{0,14}(?:的?需求|困难|短板|薄弱环节|存在问题|诉求)(?:清单|描述|内容)?")},
    {Column::what,
     Pattern(
         narrow +
         "(?:内容|事项|主题|任务|项目|安排|名称|活动|举措|措施|议题|计划|要点|工作|路径|工作重点|名称及内容|"
         "具体举措|课题)"
         "(?:[及和与、/"
         "](?:具体|工作|量化|主要)?(?:要求|形式|指标|标准|措施|举措|做法|说明))?|何事|事情|要做的事|要办的事|做什么|"
         "干什么|事由|办什么|工作|主要工作|"
         "activit(?:y|ies)|what|"
         "contents?|topics?|tasks?|events?|(?:具体|工作|任务|实施|主要|完成|落实|推进|细化|量化)(?:要求|做法|标准|"
         "说明|描述|措施|"
         "举措|任务|内容|安排|细则|清单)|(?:任务|内容|措施|工作|项目)(?:描述|说明|细化|分解|清单)|怎么做|怎样做|items?|"
         "actions?|programme|measures?")},
    {Column::other,
     Pattern("学段|办学层次|(?:所属|所在)?(?:县区|区县|乡镇|县|地区)|属地|组别|[\\p{Han}]{0,4}(?:联盟|共同体|集团)(?:"
             "名称)?|"
             "(?:结对|帮扶|合作|协议)(?:年限|期限|时限|起止时间?)|分工|职责|要求|成果|预期成果|学历|性别|(?:中队|大队)?"
             "辅导员|"
             "年龄|结对类型|结对形式|类型|帮扶形式|成效|预期成效|成果形式|民族|(?:考核|评价|验收)(?:方式|标准|"
             "办法)?|佐证材料|经费保障|(?:项目|任务|工作)?(?:类别|领域|板块|维度|工程|大类)|工作组|(?:参与|参加|协同)(?"
             ":单位|学校|校|园)|进展|进度|进展情况|完成情况|落实情况|状态|total|合计")},
};

bool measures_time(Column column) {
  return column == Column::length || column == Column::time || column == Column::week || column == Column::section ||
         column == Column::weekday || column == Column::number || column == Column::due;
}

}  // namespace

std::optional<Column> column_of(std::string_view head) {
  if (head.empty() || head.size() > 60) return std::nullopt;
  std::string lower;
  for (char c : head)
    if (c != ' ' || (!lower.empty() && static_cast<unsigned char>(lower.back()) < 0x80))
      lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  // 派出支教（人）, 经费/万元: a column of numbers, whatever else it may be called; 时长（天） is a length all the same
  if (auto const beside = unit_beside(lower, Lexicon::standard())) {
    auto const named = column_of(std::string_view(lower).substr(0, beside->name_end));
    return named && measures_time(*named) ? named : Column::amount;
  }
  // Remarks on the head: 时间（周次）
  if (std::size_t const bracket = lower.find('('); bracket != std::string::npos && bracket > 0) lower.resize(bracket);
  while (!lower.empty() && lower.back() == ' ') lower.pop_back();
  for (Heads const& h : all_heads)
    if (h.pattern.whole(lower)) return h.column;
  return std::nullopt;
}

}  // namespace bangfu::document::reader
