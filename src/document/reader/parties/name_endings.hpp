// SPDX-License-Identifier: BSL-1.0
/// @file
/// What names of schools end with, and what stands in the place of a name.
#pragma once

#include <string_view>

namespace bangfu::document::reader {

/// Alternatives of a pattern.
inline constexpr char const* school_suffix =
    "学校|中学|小学|大学|学院|书院|学堂|职校|职高|中专|职中|高中|初中|[一二三四五六七八九十]中|[一二三四五六七八九十]"
    "小|[一二三四五六七八九十]职|中职|幼儿园|幼稚园|教学点|中心校|联校|附中|附小|附校|职教中心|教育中心|进修学校|"
    "进修学院|"
    "特校|商校|技校|完小|工校|农校|卫校|矿校|师校|职专|校区|本部|分校|党校|学区|教育集团|教育联盟|教育共同体|共同体|"
    "联盟|援助团|帮扶团|工作团|支教队|"
    "支教团|少先队大队部|教学班";

/// Bodies within a school or an authority that sound like institutions: 实小图书馆, 校团委. Alternatives of a pattern.
inline constexpr char const* body_of_a_school = "图书馆|团委|工会|妇联|团总支|关工委|教研室";

/// What is done, and stands in no name: 实现|集团, 列入|学校.
inline constexpr char const* deeds_in_no_name =
    "建立|实现|举办|举行|召开|成立|组建|设立|开展|开设|推动|推进|促进|加强|完善|构建|打造|提升|提高|深化|强化|优化|"
    "列入|"
    "纳入|编入|计入|记入|接入|接通|发挥|利用|使用|依托|参加|参与|加入|组织|安排|选派|实施|落实|协调|动员|争取|鼓励|"
    "引导|具有|具备|视同|视为|做好|搞好|抓好|办好|选聘|"
    "输送|传授|[上开建改用带管当写选]好|"
    "统筹|整合|共享|提供|制定|制订|修订|聘请|邀请|报送|转送|上报|报经|规范|健全|扩大|巩固|拓展|推行|拨付|专项|免费";

/// Whether words end with a place: 临水县石桥镇 before 周庄小学 is one, and no word of the sentence.
[[nodiscard]] bool ends_with_place(std::string_view words);
/// Whether words mean an institution by what it is to another: 我校, 贵校, 双方, 受援学校.
[[nodiscard]] bool is_relative(std::string_view words);

/// Whether words that follow others are more of the same name, and no name of their own: 第三小学, 附属中学, 中心学校.
[[nodiscard]] bool goes_on_a_name(std::string_view words);
/// Whether a name is that of an authority or a fund, and of no school.
[[nodiscard]] bool names_no_school(std::string_view name);

}  // namespace bangfu::document::reader
