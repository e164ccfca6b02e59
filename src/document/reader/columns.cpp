// SPDX-License-Identifier: BSL-1.0
#include "columns.hpp"

#include <cctype>
#include <string>

#include "pattern.hpp"

namespace bangfu::document::reader {
namespace {

struct Heads {
  Column column;
  Pattern pattern;
};

Heads const all_heads[] = {
    {Column::number, Pattern("序号|编号|项次|号|序|no\\.?|number|#|item no\\.?")},
    {Column::week, Pattern("周次|教学周|周|week|weeks")},
    {Column::weekday, Pattern("星期|weekday|day")},
    {Column::section, Pattern("节次|节|课时段|上课时间|period|section|lesson|time of day")},
    {Column::due, Pattern("(?:完成|办结)?(?:时限|期限)|完成时间|截止时间|deadline|due|due date")},
    {Column::time, Pattern("时间|日期|月份|月|时段|时间安排|(?:活动|实施|计划|起止|工作|开展|预计|拟定|具体)时间|"
                           "起止日期|年月|阶段|date|dates|month|months|time|when|period of time")},
    {Column::office, Pattern("(?:责任|负责|牵头|配合|实施|落实|主管)(?:部门|单位|处室|科室)|部门|处室|responsible(?: "
                             "office| department)?|department|office|lead|support(?:ed)? by")},
    {Column::responsible, Pattern("负责人|责任人|联系教师|主讲人?|主持人?|授课人|in charge|person in charge|leader")},
    {Column::people,
     Pattern("(?:参加|参与|受训|培训|活动|帮扶|派出|交流|出席)?(?:人员|对象)|参加人|参加|人员名单|人员安排|(?:派出)?"
             "教师名单|姓名|participants?|people|who|persons?|travell?ers?|name|names")},
    {Column::mode, Pattern("(?:活动|帮扶|工作|交流|实施|开展)?(?:方式|形式)|mode|form")},
    {Column::place, Pattern("(?:活动|实施|举办|培训)?(?:地点|场所|地址)|place|venue|where|host|location")},
    {Column::length, Pattern("天数|时长|学时|课时|年限|期限（?年）?|周期|时间长度|days|length|duration|hours")},
    {Column::remarks, Pattern("备注|说明|附注|remarks?|notes?|comment")},
    {Column::supporting,
     Pattern(
         "(?:支援|帮扶|支持|援助|支教|牵头|输出|优质|核心|龙头|领办|总校|对口支援|示范)(?:学校|单位|方|校|园|院校|幼儿园)|"
         "(?:城区|县城|城镇|市区|省城|城市|县直|优质)(?:学校|园|幼儿园|中学|小学|校)|supporting school|supporter|supporting party")},
    {Column::recipient, Pattern("(?:受援|被帮扶|受扶|受帮扶|受支持|受支援|受助|结对|输入|成员|薄弱|被支援|加盟|托管)(?:学校|单位|方|校|园|院校|幼儿园)|"
                               "(?:农村|乡村|乡镇|乡|村)(?:学校|园|幼儿园|中学|小学|校|薄弱学校)|"
                                "recipient(?: school)?|recipient party")},
    {Column::from, Pattern("派出(?:学校|单位|方)|选派单位|from|sending school")},
    {Column::to, Pattern("接收(?:学校|单位|方)|接待(?:学校|单位|方)|to|host school|receiving school")},
    {Column::school, Pattern("学校|学校名称|单位|单位名称|school|schools|institution")},
    {Column::article, Pattern("品名|物品|物资|物资名称|名称|物品名称|goods|article")},
    {Column::amount,
     Pattern("数量|名额|人数|指标|选派名额|金额|资金|经费|quantity|quota|amount|places|number of teachers")},
    {Column::class_group, Pattern("班级|年级|授课班级|class|classes|grade")},
    {Column::subject, Pattern("科目|学科|课程|专业|学科专业|任教学科|subject|course")},
    {Column::teacher, Pattern("教师|授课教师|任课教师|支教教师|讲师|teacher|instructor")},
    {Column::contact, Pattern("联络人?|联系人|联系方式|联系电话|电话|contact")},
    {Column::what, Pattern("(?:活动|工作|帮扶|主要|培训|交流|具体|实施|教研)?(?:内容|事项|主题|任务|项目|安排|名称)|(?:"
                           "活动|工作|帮扶|重点)(?:计划|任务|项目|安排)|活动|工作|议题|内容安排|主要工作|"
                           "工作内容及形式|activity|activities|what|content|topic|task|event")},
    {Column::other, Pattern("(?:承办|主办|协办|经办)(?:部门|单位)?|分工|职责|要求|成果|预期成果|职务|职称|学历|性别|"
                            "年龄|结对类型|结对形式|类型|帮扶形式|单位职务|身份|total|合计")},
};

}  // namespace

std::optional<Column> column_of(std::string_view head) {
  if (head.empty() || head.size() > 36) return std::nullopt;
  std::string lower;
  for (char c : head)
    if (c != ' ' || (!lower.empty() && static_cast<unsigned char>(lower.back()) < 0x80))
      lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  // Remarks on the head: 时长（天）
  if (std::size_t const bracket = lower.find('('); bracket != std::string::npos && bracket > 0) lower.resize(bracket);
  while (!lower.empty() && lower.back() == ' ') lower.pop_back();
  for (Heads const& h : all_heads)
    if (h.pattern.whole(lower)) return h.column;
  return std::nullopt;
}

}  // namespace bangfu::document::reader
