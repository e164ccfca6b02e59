// SPDX-License-Identifier: BSL-1.0
/// @file
/// What an office is said to do, and the matters that it is said of.
#pragma once

#include <string_view>

#include "document/reader/context.hpp"
#include "document/reader/learned/model.hpp"
#include "document/reader/offices/office_names.hpp"

namespace bangfu::document::reader {

/// Somebody of the office, or what is done with it: no office in charge.
[[nodiscard]] Pattern const& somebody();
/// Teachers of a subject, and no office: 语文组.
[[nodiscard]] Pattern const& of_a_subject();
/// Whether a clause names a matter and says nothing of it: 教师人选, 周转宿舍的分配与维修.
[[nodiscard]] bool names_a_matter(std::string_view words);
/// Whether words that look like offices are people who go somewhere, by what stands behind them: 甲校团队到乙校.
[[nodiscard]] bool go_somewhere(std::string_view offices, std::string_view after);
/// Whether a clause is offices with a short word of what they do, whatever that is: 人事处派人, 旗职中教务科排课.
/// @param most how many bytes that word may have
[[nodiscard]] bool office_acts(Context const& context, std::string_view clause, std::size_t most);

// --- offices/charge_features.cpp ---
/// Offices that a clause names, and how they stand there.
struct OfficesInClause {
  std::string_view clause{};
  std::string_view clause_before{};
  std::string_view clause_behind{};
  std::size_t lead = 0;          ///< where the words begin that lead up to the offices: 由
  bool named = false;            ///< a name follows: who holds the post
  bool found_before = false;     ///< the clause before puts somebody in charge
  std::string_view stands = {};  ///< where the words stand: see Place
};
/// What tells whether they are in charge of something.
[[nodiscard]] Features charge_features(Context const& context, OfficeList const& list, OfficesInClause const& how);

}  // namespace bangfu::document::reader
