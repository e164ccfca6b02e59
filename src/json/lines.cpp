// SPDX-License-Identifier: BSL-1.0
#include <bangfu/json/lines.hpp>

#include <limits>
#include <utility>

#include "json/document.hpp"

namespace bangfu::json {

LineReader::LineReader(std::istream& in, ReadOptions options) : in_(in), options_(std::move(options)) {}

// By pieces: a line may be too long to be kept, and a terminal must not be read ahead of its line.
bool LineReader::next_line() {
  text_.clear();
  offset_ = next_offset_;
  char piece[8192];
  bool any = false;
  bool too_long = false;
  while (in_.good()) {
    in_.getline(piece, sizeof piece);
    auto got = static_cast<std::size_t>(in_.gcount());
    next_offset_ += got;
    any = any || got != 0;
    bool const full = in_.fail() && !in_.eof() && got == sizeof piece - 1;
    if (full) in_.clear(in_.rdstate() & ~std::ios::failbit);
    bool const ended = !full && !in_.eof() && !in_.fail();
    if (ended) --got;  // the line break, which is counted but not stored
    too_long = too_long || text_.size() + got > options_.limits.max_record_bytes;
    if (!too_long) text_.append(piece, got);
    if (!full) break;
  }
  if (!any) return false;
  ++line_;
  if (too_long) {
    std::string const most = std::to_string(options_.limits.max_record_bytes);
    throw ReadError(ReadErrorCode::limit, {.source = options_.source, .line = line_, .column = 1, .offset = offset_},
                    "", Text("不超过 " + most + " 字节的行", "zh").set("en", "a line of at most " + most + " bytes"));
  }
  return true;
}

std::optional<Loaded<Plan>> LineReader::next() {
  while (next_line()) {
    if (text_.find_first_not_of(" \t\r") == std::string::npos) continue;
    Limits limits = options_.limits;
    limits.max_bytes = limits.max_record_bytes;
    Loaded<Plan> loaded{};
    if (auto error =
            detail::read_document(detail::shape_of<Plan>(), &loaded.value, loaded.diagnostics, text_, limits,
                                  {.source = options_.source, .lines_before = line_ - 1, .bytes_before = offset_}))
      throw *std::move(error);
    return loaded;
  }
  return std::nullopt;
}

void LineWriter::write(Plan const& plan) {
  text_.clear();
  append_json(text_, plan);
  text_ += '\n';
  out_.write(text_.data(), static_cast<std::streamsize>(text_.size()));
  if (!out_)
    throw ReadError(ReadErrorCode::io, {}, "", Text("可以写入的流", "zh").set("en", "a stream that can be written"));
}

}  // namespace bangfu::json
