// SPDX-License-Identifier: BSL-1.0
/// @file
/// Names of offices within running text, and whose they are: 甲校教务处, 两校团委, 德育处, 教务、科研等处室.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// An office as a text names it.
struct OfficeName {
  std::size_t begin = 0;             ///< of its institution, where that stands before it, or its own
  std::size_t name = 0;              ///< where its own name begins
  std::size_t end = 0;               ///< where that ends
  std::vector<InstitutionId> who{};  ///< whose it is; empty where the words do not tell
  bool sided = false;                ///< an institution stands before it, known or not
};

/// A list of them that begins where it was looked for.
struct OfficeList {
  std::vector<OfficeName> names{};
  std::size_t end = 0;  ///< behind all that belongs to the list: 等部门, 负责同志
};

/// Both sides, or each: 两边, 三校, 各园, 双方各自的. @returns where the words end
std::size_t sides_together(Context const& context, std::string_view text, std::size_t from,
                           std::vector<InstitutionId>& who);
/// Where an office ends whose name begins at `from`, right behind that of its institution: 浣江中专|人力资源处; `from` where none
/// stands there.
[[nodiscard]] std::size_t office_end(std::string_view text, std::size_t from);
/// The two sides that the title names, and no others: whom 两校 means where nothing nearer names two.
[[nodiscard]] std::vector<InstitutionId> pair_of_title(Context const& context);
/// Whether the words are a body that a place has, and no office of its bureau: 县电教中心.
[[nodiscard]] bool is_body_of_a_place(std::string_view text);
/// Whether the words are an office without the name of its institution.
[[nodiscard]] bool is_office(Context const& context, std::string_view text);
/// The offices listed from `from` on: 甲校教务处、德育处会同乙校教导处. None where something else begins there.
[[nodiscard]] OfficeList offices_listed(Context const& context, std::string_view text, std::size_t from);

}  // namespace bangfu::document::reader
