// SPDX-License-Identifier: BSL-1.0
// Puts a Source together within its limits.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <bangfu/document/input.hpp>

namespace bangfu::document::detail {

class Builder {
 public:
  Builder(Medium medium, SourceOptions const& options);

  [[nodiscard]] std::size_t offset() const noexcept { return source_.text.size(); }
  /// What stands in the text from `offset` on.
  [[nodiscard]] Span since(std::size_t offset) const noexcept {
    return {.offset = offset, .length = source_.text.size() - offset};
  }
  /// Appends to the text. @throws ReadError (limit)
  void write(std::string_view words);
  void write(char c) { write(std::string_view(&c, 1)); }
  /// Takes the spaces and line ends off the end of what was written since `offset`.
  void trim(std::size_t offset);
  /// Takes off everything that was written since `offset`.
  void cut(std::size_t offset) { source_.text.resize(offset); }
  /// Adds a block; its span is within the text. @throws ReadError (limit)
  void add(Block block);
  /// Counts a cell. @throws ReadError (limit)
  void count_cell();

  /// The whole. @throws ReadError (encoding) where a part was not well-formed UTF-8
  [[nodiscard]] Source finish() &&;

 private:
  SourceOptions const& options_;
  Source source_;
  std::size_t cells_ = 0;
};

/// Gives a table its extents, and clips merged cells to them. Cells are in order.
void settle(Table& table);

}  // namespace bangfu::document::detail
