// SPDX-License-Identifier: BSL-1.0
/// @file
/// Key subjects, and those short of staff.
#pragma once

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

void read_subjects(Context& context, Words const& sentence);
/// Subjects of the catalogue, where the words list them and nothing else. @returns whether they do
bool read_subject_list(Context& context, Words const& item, bool key, bool lacks);

}  // namespace bangfu::document::reader
