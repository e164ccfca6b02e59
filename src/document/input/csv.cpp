// SPDX-License-Identifier: BSL-1.0
// Comma-separated values (RFC 4180), with whatever separator the office's program chose.
#include <algorithm>
#include <array>
#include <utility>

#include "document/input/builder.hpp"
#include "document/input/inputs.hpp"

namespace bangfu::document::detail {
namespace {

/// The separator: of those in use, the one that parts the first lines into the most cells, where each line has at least
/// one; a comma where there is none. Quoted text does not count.
char separator_of(std::string_view text) {
  constexpr std::array<char, 4> candidates{',', '\t', ';', '|'};
  constexpr int lines_looked_at = 20;
  struct Seen {
    std::size_t in_line = 0;
    std::size_t all = 0;
    int lines_with = 0;
  };
  std::array<Seen, candidates.size()> seen{};
  bool quoted = false;
  bool empty = true;
  int lines = 0;
  for (std::size_t i = 0; i <= text.size() && lines < lines_looked_at; ++i) {
    char const c = i < text.size() ? text[i] : '\n';
    if (c == '"') quoted = !quoted;
    if (c == '\n' && (!quoted || i == text.size())) {
      if (!empty) ++lines;
      for (Seen& s : seen) {
        if (s.in_line > 0) ++s.lines_with;
        s.all += s.in_line;
        s.in_line = 0;
      }
      empty = true;
      continue;
    }
    if (c != '\r') empty = false;
    if (quoted) continue;
    for (std::size_t k = 0; k < candidates.size(); ++k)
      if (c == candidates[k]) ++seen[k].in_line;
  }
  std::size_t best = 0;
  for (std::size_t k = 1; k < candidates.size(); ++k)
    if (std::pair(seen[k].lines_with, seen[k].all) > std::pair(seen[best].lines_with, seen[best].all)) best = k;
  return candidates[best];
}

class Reader {
 public:
  Reader(std::string_view text, SourceOptions const& options)
      : text_(text), options_(options), builder_(Medium::csv, options), separator_(separator_of(text)) {}

  Source read() {
    while (at_ < text_.size()) record();
    settle(table_);
    table_.span = builder_.since(0);
    if (!table_.span.empty()) --table_.span.length;  // without the last row's end
    builder_.add({.content = std::move(table_)});
    return std::move(builder_).finish();
  }

 private:
  void record() {
    for (std::size_t column = 0;; ++column) {
      builder_.count_cell();
      std::size_t const start = builder_.offset();
      if (at_ < text_.size() && text_[at_] == '"')
        quoted();
      else
        plain();
      table_.cells.push_back({.span = builder_.since(start), .row = row_, .column = column});
      if (at_ == text_.size() || text_[at_] != separator_) break;
      ++at_;
      builder_.write('\t');
    }
    builder_.write('\n');
    if (at_ < text_.size()) at_ += text_.compare(at_, 2, "\r\n") == 0 ? 2U : 1U;
    ++row_;
  }

  void plain() {
    std::size_t const start = at_;
    while (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r') ++at_;
    builder_.write(text_.substr(start, at_ - start));
  }

  void quoted() {
    std::size_t const open = at_++;
    while (true) {
      std::size_t const quote = text_.find('"', at_);
      if (quote == std::string_view::npos)
        fail(open, text_.substr(open), "成对的引号", "a quotation mark that closes the cell");
      builder_.write(text_.substr(at_, quote - at_));
      at_ = quote + 1;
      if (at_ == text_.size() || text_[at_] != '"') break;
      builder_.write('"');  // doubled
      ++at_;
    }
    if (at_ < text_.size() && text_[at_] != separator_ && text_[at_] != '\n' && text_[at_] != '\r')
      fail(at_, text_.substr(at_), "引号之后的分隔符或换行", "a separator or a line end after the quotation mark");
  }

  [[noreturn]] void fail(std::size_t offset, std::string_view found, char const* zh, char const* en) const {
    std::string_view const before = text_.substr(0, offset);
    std::string_view const line = before.substr(before.rfind('\n') + 1);
    auto const characters = std::count_if(line.begin(), line.end(),
                                          [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    throw ReadError(ReadErrorCode::syntax,
                    {.source = options_.name,
                     .line = 1 + static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n')),
                     .column = 1 + static_cast<std::size_t>(characters),
                     .offset = offset},
                    found, Text(zh, "zh").set("en", en));
  }

  std::string_view text_;
  SourceOptions const& options_;
  Builder builder_;
  char separator_;
  Table table_;
  std::size_t at_ = 0;
  std::size_t row_ = 0;
};

}  // namespace

Source csv_table(std::string_view text, std::string encoding, SourceOptions const& options) {
  Source source = Reader(text, options).read();
  source.encoding = std::move(encoding);
  return source;
}

}  // namespace bangfu::document::detail
