// SPDX-License-Identifier: BSL-1.0
// A file as it is where it begins as a zip archive does. Else the parts of a package, so that fuzzing gets behind the
// archive's checksums: the body, numbering and styles of a document, parted by lines of "--".
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
  std::string const body = fuzz::next_part(bytes);
  std::string const numbering = office::part("numbering", fuzz::next_part(bytes));
  std::string const styles = office::part("styles", fuzz::next_part(bytes));
  fuzz::take(office::docx(body, {{"numbering", numbering}, {"styles", styles}}), fuzz::small());
  return 0;
}
