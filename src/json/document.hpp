// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/json/read.hpp>

namespace bangfu::json::detail {

/// Where a document lies in a longer stream.
struct DocumentPlace {
  std::string const& source;
  std::size_t lines_before = 0;
  std::size_t bytes_before = 0;
};

/// Reads one document within the limits.
std::optional<ReadError> read_document(ValueShape const& shape, void* value, std::vector<Diagnostic>& diagnostics,
                                       std::string_view text, Limits const& limits, DocumentPlace const& place);

}  // namespace bangfu::json::detail
