// SPDX-License-Identifier: BSL-1.0
/// @file
/// JSON Lines: many plans, one on each line, read and written one by one in constant memory.
#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <ostream>
#include <string>

#include <bangfu/json/read.hpp>
#include <bangfu/json/write.hpp>

namespace bangfu::json {

/// Reads plans line by line. Lines end with LF or CR LF; blank ones are skipped. Memory is that of the longest line
/// (`Limits::max_record_bytes`) and of one plan; the other limits hold for each line.
class LineReader {
 public:
  /// Reads on from where the stream stands. @param in outlives the reader
  explicit LineReader(std::istream& in, ReadOptions options = {});

  /// The next plan, or nothing at the end of the stream. Places of errors are those in the whole stream.
  /// After an error the next call goes on with the next line, so that one bad record does not cost the others.
  /// @throws ReadError
  std::optional<Loaded<Plan>> next();

  /// The number of the line that `next` has read last, from 1; 0 before the first.
  [[nodiscard]] std::size_t line() const noexcept { return line_; }

 private:
  bool next_line();

  std::istream& in_;
  ReadOptions options_;
  std::string text_{};
  std::size_t line_ = 0;
  std::size_t offset_ = 0;       // of the line in the stream
  std::size_t next_offset_ = 0;  // of the line after it
};

/// Writes plans line by line, each in canonical form (RFC 8785).
class LineWriter {
 public:
  /// @param out outlives the writer
  explicit LineWriter(std::ostream& out) : out_(out) {}

  /// Writes one line. @throws ReadError (io) where the stream fails, std::logic_error as `append_json`
  void write(Plan const& plan);

 private:
  std::ostream& out_;
  std::string text_{};
};

}  // namespace bangfu::json
