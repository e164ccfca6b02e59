// SPDX-License-Identifier: BSL-1.0
/// @file
/// What the heads of table columns mean.
#pragma once

#include <optional>
#include <string_view>

namespace bangfu::document::reader {

enum class Column : unsigned char {
  number,       ///< 序号
  time,         ///< 时间、日期、月份
  week,         ///< 周次
  weekday,      ///< 星期
  section,      ///< 节次
  what,         ///< 内容、事项、主题、任务
  place,        ///< 地点
  people,       ///< 参加人员、对象
  name,         ///< 姓名
  post,         ///< 职务
  title,        ///< 职称
  mode,         ///< 方式、形式
  length,       ///< 天数、时长、年限
  responsible,  ///< 负责人、责任人
  office,       ///< 责任部门、牵头部门、配合部门
  due,          ///< 完成时限
  remarks,      ///< 备注
  supporting,   ///< 支援学校
  recipient,    ///< 受援学校
  school,       ///< 学校
  article,      ///< 品名
  amount,       ///< 数量、名额、金额（万元）
  unit,         ///< 单位, beside numbers: what they count
  receiver,     ///< 受助学校
  class_group,  ///< 班级
  subject,      ///< 科目、学科
  teacher,      ///< 教师
  contact,      ///< 联系人
  from,         ///< 派出单位
  to,           ///< 接收单位
  day,          ///< 星期一: one day of the week
  direction,    ///< 走向: from where to where
  cost,         ///< 费用项目
  bearer,       ///< 承担方: who pays
  role,         ///< 身份: what a school is to the others
  brief,        ///< 简称
  other,        ///< a head that is known and says nothing the reader takes
};

/// The column with this head, folded; none for words that are no head.
[[nodiscard]] std::optional<Column> column_of(std::string_view head);

/// The number of a row, as tables have it: 3, A-3, 三, 第三批, (3), ③. Alternatives of a pattern.
inline constexpr char const* row_number =
    "[A-Z]-?\\d{1,2}|\\d{1,3}|[一二三四五六七八九十]{1,3}|第[一二三四五六七八九十\\d]{1,2}(?:批|期|轮|次)|"
    "\\(\\d{1,3}\\)|[①-⑳]";

}  // namespace bangfu::document::reader
