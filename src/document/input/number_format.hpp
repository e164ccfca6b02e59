// SPDX-License-Identifier: BSL-1.0
// What a spreadsheet shows for a number (ISO/IEC 29500-1, 18.8.30), as far as the meaning depends on it: dates, times,
// percentages.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace bangfu::document::detail {

/// What a number format shows of a number.
struct NumberFormat {
  bool year = false;
  bool month = false;
  bool day = false;
  bool time = false;
  bool percent = false;

  [[nodiscard]] bool date() const noexcept { return year || month || day || time; }
};

/// A format by its code: `yyyy"年"m"月"`, `0.0%`. Only the part for positive numbers is looked at.
[[nodiscard]] NumberFormat number_format(std::string_view code);
/// A format that every spreadsheet knows by number, those of Chinese editions too.
[[nodiscard]] NumberFormat number_format(std::size_t id);

/// A number as the format shows it, and a cell's value as it stands where that is not known or is no number.
/// Dates: "2019-06-03", "2019-06", "2019", "6月3日", "6月", "14:30", "2019-06-03 14:30". Others: up to 15 digits, as
/// spreadsheets keep them.
/// @param since_1904 whether day 0 is 1904-01-01, and not 1899-12-30
[[nodiscard]] std::string shown(std::string_view value, NumberFormat const& format, bool since_1904);

}  // namespace bangfu::document::detail
