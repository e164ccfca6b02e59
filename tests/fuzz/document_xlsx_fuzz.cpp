// SPDX-License-Identifier: BSL-1.0
// A file as it is where it begins as a zip archive does. Else the parts of a package, so that fuzzing gets behind the
// archive's checksums: sheet, shared strings, styles and properties of a workbook, parted by lines of "--".
#include <cstdint>
#include <string>

#include "../document/office.hpp"
#include "source_check.hpp"

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  std::string_view bytes{reinterpret_cast<char const*>(data), size};
  if (bytes.substr(0, 2) == "PK") {
    fuzz::take(bytes, fuzz::small());
    return 0;
  }
  auto const next = [&] {
    std::size_t const end = bytes.find("\n--\n");
    std::string part(bytes.substr(0, end));
    bytes = end == std::string_view::npos ? std::string_view() : bytes.substr(end + 4);
    return part;
  };
  std::string const sheet = next();
  std::string const shared = next();
  std::string const styles = next();
  std::string const properties = next();
  fuzz::take(office::xlsx({{"计划表", sheet}, {"b", sheet}}, shared, styles, properties), fuzz::small());
  return 0;
}
