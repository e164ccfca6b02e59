// SPDX-License-Identifier: BSL-1.0
/// @file
/// What texts call the two sides by what they do: 支援学校, 帮带方; 受援学校, 成员校.
#pragma once

#include <string>

#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {

/// Alternatives of a pattern, each for the side that gives or takes.
inline constexpr char const* giving_words =
    "对口支援|支援|帮扶|支持|援助|施援|帮带|牵头|龙头|核心|领办|领航|领头|领衔|输出|主帮|盟主|援派|施助|施帮|师傅|帮助";
inline constexpr char const* taking_words =
    "受援|受帮扶|受帮|被帮扶|受扶|被扶|受助|受支援|被支援|受支持|被支持|受帮带|被帮带|受捐|受益|输入|成员|加盟|夥伴|"
    "伙伴|"
    "被托管|受托管|受带|被带|徒弟|受教|受赠|受训|盟|受帮助|被帮助|被扶持|受扶持";
/// What they are: 受援学校, 受援方, 成员校.
inline constexpr char const* side_nouns = "学校|方|单位|校|园|幼儿园|院校|高中|地";

/// How good they are tells the side: 强校, 薄弱学校.
inline constexpr char const* strong_side = "强(?:校|园)|优质(?:学校|校|园)";
inline constexpr char const* weak_side = "弱(?:校|园)|薄弱(?:学校|校|园)";

/// What either side is called by what it does or how good it is: 支援学校, 受援园, 强校; and not by where it is.
inline std::string const giving_name =
    std::string("(?:(?:") + giving_words + ")(?:" + side_nouns + ")|" + strong_side + ")";
inline std::string const taking_name =
    std::string("(?:(?:") + taking_words + ")(?:" + side_nouns + ")|" + weak_side + ")";

/// Where they are tells it, too: 城区校, 乡镇学校.
inline std::string const giving_side = "(?:" + giving_name + "|(?:城区|县城|城镇)(?:学校|校|园|幼儿园))";
inline std::string const taking_side = "(?:" + taking_name + "|(?:乡村|乡镇|农村|村镇)(?:学校|校|园|幼儿园))";

}  // namespace bangfu::document::reader
