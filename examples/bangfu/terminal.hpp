// SPDX-License-Identifier: BSL-1.0
// What a terminal, a table and a spreadsheet need to know of a text.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>

namespace command {

/// The columns that a text takes in a terminal: two for the characters of East Asian scripts and full-width forms,
/// none for combining marks (Unicode Standard Annex 11).
std::size_t display_width(std::string_view utf8);

/// The text without what could steer a terminal: control characters become U+FFFD, line breaks a space.
std::string printable(std::string_view utf8);

/// The text cut to a width, with an ellipsis where something was cut.
std::string cut_to_width(std::string_view utf8, std::size_t width);

/// A field of CSV (RFC 4180). A field that a spreadsheet would take for a formula gets an apostrophe in front.
std::string csv_field(std::string_view text);

/// A string of JSON, with its quotes.
std::string json_string(std::string_view text);

/// Whether standard output is a terminal that shows colours (NO_COLOR and TERM=dumb are respected).
bool colour_wanted();

/// Colours, empty where none are wanted.
struct Colours {
  std::string_view bold;
  std::string_view dim;
  std::string_view warning;
  std::string_view error;
  std::string_view end;
};
Colours const& colours();

/// How far a long task has come, on standard error: shown where that is a terminal, after half a second, and wiped at the
/// end.
class ProgressBar {
 public:
  explicit ProgressBar(std::size_t total);
  ~ProgressBar();
  ProgressBar(ProgressBar const&) = delete;
  ProgressBar& operator=(ProgressBar const&) = delete;
  /// One more piece is begun.
  void step();

 private:
  std::size_t total_;
  std::size_t done_ = 0;
  std::chrono::steady_clock::time_point begun_;
  std::chrono::steady_clock::time_point shown_;
  bool terminal_;
  bool visible_ = false;
};

}  // namespace command
