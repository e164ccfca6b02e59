// SPDX-License-Identifier: BSL-1.0
/// @file
/// Who supports whom, as titles and first sentences put it where the relations of known names do not tell.
#pragma once

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// B接受A帮扶.
void read_who_is_helped(Context& context, Words const& words);
/// A与B结对 ….
void read_pair(Context& context, Words const& words);
/// 经A与B协商, 由A教务处与B教务处于…: the first paragraphs of a plan.
void read_pair_in_text(Context& context);
/// Two lines, each with the name of an institution, where nothing else has told the sides.
void read_lines_of_sides(Context& context);
/// 由A、B等三所学校组成支援团.
void read_listed_by_role(Context& context);
/// On which side the others stand that the text has a short name for, by who teaches and who learns where. --- parties/sides_by_deeds.cpp
void weigh_sides(Context& context);
/// Names that close a document and have no other part in it: they compiled it.
void read_compilers(Context& context);

}  // namespace bangfu::document::reader
