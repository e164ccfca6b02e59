// SPDX-License-Identifier: BSL-1.0
/// @file
/// Evidence (佐证材料): what shows that something took place.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include <bangfu/core/code.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/time/date.hpp>

namespace bangfu {

/// Kinds of evidence.
struct evidence_kind : Codelist {
  static constexpr std::string_view name = "evidence_kind";
  static constexpr KnownCode<evidence_kind> attendance{"attendance", "签到表", "attendance list"};
  static constexpr KnownCode<evidence_kind> photograph{"photograph", "照片", "photograph"};
  static constexpr KnownCode<evidence_kind> certificate{"certificate", "证书", "certificate"};
  static constexpr KnownCode<evidence_kind> minutes{"minutes", "会议纪要", "minutes"};
  static constexpr KnownCode<evidence_kind> report{"report", "总结报告", "report"};
  static constexpr KnownCode<evidence_kind> agreement{"agreement", "协议", "agreement"};
  static constexpr KnownCode<evidence_kind> news{"news", "新闻报道", "news item"};
  static constexpr KnownCode<evidence_kind> video{"video", "视频", "video"};
  static constexpr KnownCode<evidence_kind> invoice{"invoice", "票据", "invoice"};
  static constexpr KnownCode<evidence_kind> other{"other", "其他", "other"};
  static constexpr KnownCode<evidence_kind> const* all[] = {&attendance, &photograph, &certificate, &minutes, &report,
                                                            &agreement,  &news,       &video,       &invoice, &other};
};
using EvidenceKind = Code<evidence_kind>;

/// A document, photograph or record.
struct Evidence {
  Text title{};                 ///< title
  EvidenceKind kind{};          ///< kind
  std::string link{};           ///< where it is kept
  std::optional<Date> dated{};  ///< its date
  Text note{};                  ///< note
  Extras extras{};              ///< members that the library does not know

  template <class Self = Evidence>
  static constexpr auto description() {
    return describe<Self>("evidence", v(&Self::title, {.key = "title", .zh = "名称", .en = "title"}),
                          v(&Self::kind, {.key = "kind", .zh = "类别", .en = "kind"}),
                          v(&Self::link, {.key = "link", .zh = "链接", .en = "where it is kept"}),
                          v(&Self::dated, {.key = "dated", .zh = "日期", .en = "its date"}),
                          v(&Self::note, {.key = "note", .zh = "备注", .en = "note"}));
  }
};

}  // namespace bangfu
