// SPDX-License-Identifier: BSL-1.0
// Any bytes as CQL2 Text: refused, or printed and read again to the same tree in both forms, and asked of records.
#include <cstdint>
#include <string_view>

#include "cql2_laws.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  std::string_view const text(reinterpret_cast<char const*>(data), size);
  bangfu::test::try_filter(text, bangfu::cql2::try_read_text(text));
  return 0;
}
