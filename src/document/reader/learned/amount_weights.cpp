// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

constexpr std::string_view parts[] = {
    R"(amount no yes
)",
};

}  // namespace

std::span<std::string_view const> const amount_weights(parts);

}  // namespace bangfu::document::reader
