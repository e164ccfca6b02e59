// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

constexpr std::string_view parts[] = {
    R"(per none often
)",
};

}  // namespace

std::span<std::string_view const> const per_weights(parts);

}  // namespace bangfu::document::reader
