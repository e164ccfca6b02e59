// SPDX-License-Identifier: BSL-1.0
/// @file
/// Puts those in charge of what the plan has: the same statement, the one before, what stands below a heading, numbered items.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Puts an office in charge of measures `first` up to `end`: of the one that it is about, where the text tells, else of all.
void put_in_charge(Context& context, Charge const& charge, std::size_t first, std::size_t end);
/// Puts offices in charge of all that a statement has made since `first`; where it has made nothing, of the statement before it
/// below the same heading.
void put_in_charge_of_statement(Context& context, std::vector<Charge> const& charges, Made const& first,
                                std::size_t heading);
/// Puts those whom a heading names in charge of what stands below it and was made since `first`. @param last whether nothing more
/// stands below it: then the heading itself is the measure where nothing was made
void put_in_charge_below_heading(Context& context, std::vector<Charge>& charges, std::size_t heading, Made const& first,
                                 bool last);
/// 课后研讨由县教体局教研室主持: what no measure from `first` on tells is a measure of its own. Those in charge of it are taken
/// out of `charges`.
void put_in_charge_of_own_matters(Context& context, std::vector<Charge>& charges, std::size_t first,
                                  std::string const& number, std::size_t heading);
/// 以上两项工作由…负责: puts them in charge of as many measures before `end` as the words say. @returns whether they say so
bool put_in_charge_of_those_before(Context& context, std::vector<Charge> const& charges, std::size_t end);
/// The same of the row of the schedule that was made last.
void put_row_in_charge(Context& context, Charge const& charge);
/// Puts those in charge who were named before anything that they are in charge of.
void put_pending_in_charge(Context& context);
/// How much the plan has at this point.
[[nodiscard]] Made made_so_far(Context const& context);
/// Remembers what a statement has made since `first`.
void note_block(Context& context, Statement const& statement, Made const& first);
/// The statement without the office that it begins with: 教务处：组织教师听课.
Statement without_office(Context& context, Statement const& statement, std::vector<Charge>& offices);
/// A line of a division of work: 环境创设：甲园保教处、乙园教研组; 教务处（双方）：第3、5项. @returns whether it is one
bool read_division(Context& context, Statement const& statement);
/// The one institution that a heading, or the one above it, names: whose the offices below it are.
InstitutionId side_of_section(Context const& context, std::size_t heading);

}  // namespace bangfu::document::reader
