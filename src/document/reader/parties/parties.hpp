// SPDX-License-Identifier: BSL-1.0
/// @file
/// Who takes part: institutions, their names, and what they are to one another.
#pragma once

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Institutions, their names and roles.
void read_parties(Context& context);
/// Names with the province that the text never leaves out.
void keep_provinces(Context& context);
/// Lists of who helps whom, line by line.
void read_pair_lists(Context& context);
/// Tables with columns of supporting and receiving schools.
void read_pair_tables(Context& context);
/// Takes up what the text calls its institutions besides, as brackets behind their names say.
void read_called(Context& context);
/// Who coordinates, pays, supervises, advises: by what the text has them do.
void read_deeds(Context& context);
/// Who supports whom, as sentences and titles say it of institutions that are known by name.
/// @param pairs whether two names that stand together are a pair, where nothing tells who helps whom
void read_relations(Context& context, Words const& sentence, bool title, bool pairs = true);

}  // namespace bangfu::document::reader
