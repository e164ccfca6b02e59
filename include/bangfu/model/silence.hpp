// SPDX-License-Identifier: BSL-1.0
/// @file
/// Silences: findings that somebody has looked at and accepted, with the reason. They are kept in the plan, so that
/// whoever checks it next is not asked again and can read why.
#pragma once

#include <optional>
#include <string>

#include <bangfu/core/describe.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/time/date.hpp>

namespace bangfu {

/// Findings of one code, at one item and below it, that are not reported.
struct Silence {
  std::string code{};        ///< code of the rule
  std::string at{};          ///< item: a JSON Pointer in which an entity is named by its id, as in /measures/m3; empty
                             ///< for the whole plan. Things without an id are named by their position.
  Text reason{};             ///< why
  std::optional<Date> on{};  ///< when it was decided
  Extras extras{};           ///< members that the library does not know

  template <class Self = Silence>
  static constexpr auto description() {
    return describe<Self>(
        "silence", v(&Self::code, {.key = "code", .zh = "规则代码", .en = "code of the rule"}),
        v(&Self::at, {.key = "at", .zh = "位置", .en = "item, a JSON Pointer in which an entity is named by its id"}),
        v(&Self::reason, {.key = "reason", .zh = "理由", .en = "why the finding is accepted"}),
        v(&Self::on, {.key = "on", .zh = "日期", .en = "when it was decided, EDTF"}));
  }
};

}  // namespace bangfu
