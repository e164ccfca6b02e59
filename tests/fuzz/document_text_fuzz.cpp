// SPDX-License-Identifier: BSL-1.0
#include <cstdint>

#include "source_check.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  fuzz::take({reinterpret_cast<char const*>(data), size}, fuzz::small("a.txt"));
  return 0;
}
