// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rows of a schedule, as a statement, a sentence or a heading tells them.
#pragma once

#include <string>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// 九月：…; 6月20日前，…; blocks of labels. @returns whether the statement is a row of a schedule
bool read_schedule_statement(Context& context, Statement const& statement);
/// A sentence of the text that tells a time: 6月，两校学生开展“云上读书会”. @returns whether it is a row of its own
bool read_dated_sentence(Context& context, Words const& sentence, std::string const& number);
/// A heading with a time: （一）启动阶段（2021年4月至6月）.
void read_dated_heading(Context& context, Heading const& heading);

}  // namespace bangfu::document::reader
