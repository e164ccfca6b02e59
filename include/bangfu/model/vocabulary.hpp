// SPDX-License-Identifier: BSL-1.0
/// @file
/// Words that a plan adds to the codelists.
#pragma once

#include <string>

#include <bangfu/core/describe.hpp>
#include <bangfu/core/text.hpp>

namespace bangfu {

/// A code of an open codelist with the labels that this plan gives it.
struct VocabularyEntry {
  std::string list{};  ///< name of the codelist, such as modality
  std::string code{};  ///< the code
  Text label{};        ///< label
  Text meaning{};      ///< meaning
  Extras extras{};     ///< members that the library does not know

  template <class Self = VocabularyEntry>
  static constexpr auto description() {
    return describe<Self>(
        "vocabulary_entry",
        v(&Self::list, {.key = "list", .zh = "代码表", .en = "name of the codelist, such as modality"}),
        v(&Self::code, {.key = "code", .zh = "代码", .en = "the code"}),
        v(&Self::label, {.key = "label", .zh = "名称", .en = "label"}),
        v(&Self::meaning, {.key = "meaning", .zh = "含义", .en = "meaning"}));
  }
};

}  // namespace bangfu
