// SPDX-License-Identifier: BSL-1.0
/// @file
/// Basis documents (依据文件): the policies a plan rests on.
#pragma once

#include <optional>
#include <string>

#include <bangfu/core/describe.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/time/date.hpp>

namespace bangfu {

/// A policy document.
struct BasisDocument {
  Text title{};                     ///< title
  std::string number{};             ///< document number, such as 国发〔2019〕4号
  Text issuer{};                    ///< who issued it
  std::optional<Date> issued_on{};  ///< when it was issued
  std::string link{};               ///< where it can be read
  Text note{};                      ///< note
  Extras extras{};                  ///< members that the library does not know

  template <class Self = BasisDocument>
  static constexpr auto description() {
    return describe<Self>(
        "basis_document", v(&Self::title, {.key = "title", .zh = "标题", .en = "title"}),
        v(&Self::number, {.key = "number", .zh = "文号", .en = "document number, such as 国发〔2019〕4号"}),
        v(&Self::issuer, {.key = "issuer", .zh = "发文机关", .en = "who issued it"}),
        v(&Self::issued_on, {.key = "issued_on", .zh = "发文日期", .en = "when it was issued"}),
        v(&Self::link, {.key = "link", .zh = "链接", .en = "where it can be read"}),
        v(&Self::note, {.key = "note", .zh = "备注", .en = "note"}));
  }
};

}  // namespace bangfu
