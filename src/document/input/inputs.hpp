// SPDX-License-Identifier: BSL-1.0
// One function for each kind of file.
#pragma once

#include <string>
#include <string_view>

#include <bangfu/document/input.hpp>

namespace bangfu::document::detail {

class Package;

/// @param text decoded
[[nodiscard]] Source text_lines(std::string text, std::string encoding, SourceOptions const& options);
/// @param text decoded
[[nodiscard]] Source csv_table(std::string_view text, std::string encoding, SourceOptions const& options);
/// @param main path of the main part
[[nodiscard]] Source docx_document(Package& package, std::string const& main, SourceOptions const& options);
/// @param main path of the workbook
[[nodiscard]] Source xlsx_workbook(Package& package, std::string const& main, SourceOptions const& options);

}  // namespace bangfu::document::detail
