// SPDX-License-Identifier: BSL-1.0
/// @file
/// What was reached before the plan begins.
#pragma once

#include <string_view>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

void read_results(Context& context, Statement const& statement);
/// The same of one sentence.
void read_results(Context& context, Words const& sentence);
/// Those of a text that is no plan: what it tells to have been done.
void read_told_results(Context& context);
/// Whether a sentence without figures tells that what follows was done: 四年来，协作取得明显成效。
[[nodiscard]] bool leads_past(Context const& context, std::string_view sentence);
/// Whether a statement ends with words that lead up to a list of what was done: 三年下来的成绩如下：
[[nodiscard]] bool leads_to_results(Statement const& statement);
/// Whether it is a member of a list that has strokes or dots for labels.
[[nodiscard]] bool has_bullet(Statement const& statement);
/// Whether a sentence tells what was done before the plan begins.
[[nodiscard]] bool tells_the_past(Context const& context, std::string_view sentence);

}  // namespace bangfu::document::reader
