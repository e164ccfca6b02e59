// SPDX-License-Identifier: BSL-1.0
// The load path of the form text, behind the checksum.
#include "fuzz/archive_payload.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  return bangfu::test::fuzz_payload(bangfu::archive::Form::text, data, size);
}
