// SPDX-License-Identifier: BSL-1.0
// Rows of text, written as an aligned table or as CSV.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace command {

struct Table {
  std::vector<std::string> head{};
  std::vector<std::vector<std::string>> rows{};

  /// Aligned by what characters take in a terminal. Columns without any text are left out.
  void print(std::ostream& out) const;
  /// RFC 4180 with a line of column names.
  void print_csv(std::ostream& out) const;
};

}  // namespace command
