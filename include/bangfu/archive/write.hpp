// SPDX-License-Identifier: BSL-1.0
/// @file
/// Plans into archives.
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include <bangfu/archive/form.hpp>
#include <bangfu/model/plan.hpp>

namespace bangfu::archive {

/// An archive of one plan, or of several, in memory. Equal plans give equal bytes in the compact form.
[[nodiscard]] std::string to_bytes(Plan const& plan, Form form = Form::compact);
[[nodiscard]] std::string to_bytes(std::vector<Plan> const& plans, Form form = Form::compact);

/// Writes an archive to a stream, which is to be opened as binary. @throws ReadError (io) where the stream fails
void write(std::ostream& out, Plan const& plan, Form form = Form::compact);
void write(std::ostream& out, std::vector<Plan> const& plans, Form form = Form::compact);

/// Replaces a file by an archive, wholly or not at all (see io::replace_file). Without a form the ending of the name
/// tells it (`form_of`); names of other endings take the compact one. @param path UTF-8 @throws ReadError (io)
void save(Plan const& plan, std::string const& path);
void save(Plan const& plan, std::string const& path, Form form);
void save(std::vector<Plan> const& plans, std::string const& path);
void save(std::vector<Plan> const& plans, std::string const& path, Form form);

}  // namespace bangfu::archive
