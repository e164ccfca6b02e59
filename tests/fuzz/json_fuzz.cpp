// SPDX-License-Identifier: BSL-1.0
// Any bytes: refused, or read, written and read again to the same value and the same bytes.
#include <bangfu/json/json.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace bangfu;

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  std::string const text(reinterpret_cast<char const*>(data), size);
  auto const loaded = json::try_read(text);
  if (!loaded) {
    ReadError const error = loaded.error();
    if (error.place().offset > size || error.place().line == 0 || error.expected().empty()) std::abort();
    return 0;
  }
  std::string const written = json::to_json(loaded->value);
  auto const again = json::try_read(written);
  if (!again || !(again->value == loaded->value) || json::to_json(again->value) != written) std::abort();
  auto const pretty = json::try_read(json::to_json(loaded->value, json::Style::pretty));
  if (!pretty || !(pretty->value == loaded->value)) std::abort();
  return 0;
}
