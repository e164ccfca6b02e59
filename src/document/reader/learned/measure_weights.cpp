// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

constexpr std::string_view parts[] = {
    R"(measure no yes
)",
};

}  // namespace

std::span<std::string_view const> const measure_weights(parts);

}  // namespace bangfu::document::reader
