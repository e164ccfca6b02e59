// SPDX-License-Identifier: BSL-1.0
#include <bangfu/json/locate.hpp>

#include <algorithm>
#include <cstdint>

namespace bangfu::json {
namespace {

/// Orders pointers so that all below one place stand together: the slash before every other character.
bool pointer_less(std::string_view a, std::string_view b) {
  auto const weight = [](char c) { return c == '/' ? 0 : static_cast<int>(static_cast<unsigned char>(c)) + 1; };
  return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end(),
                                      [&](char x, char y) { return weight(x) < weight(y); });
}

class Locator {
 public:
  Locator(std::string_view json, std::vector<std::string> const& pointers) : json_(json), ranges_(pointers.size()) {
    for (std::size_t i = 0; i < pointers.size(); ++i) wanted_.push_back({pointers[i], i});
    std::sort(wanted_.begin(), wanted_.end(), [](Wanted const& a, Wanted const& b) {
      return pointer_less(a.pointer, b.pointer) || (a.pointer == b.pointer && a.index < b.index);
    });
  }

  std::vector<SourceRange> locate() {
    value(0, wanted_.size(), 0, 0);
    count();
    return std::move(ranges_);
  }

 private:
  struct Wanted {
    std::string_view pointer;
    std::size_t index;
  };
  static constexpr int deepest = 200;

  void space() {
    while (at_ < json_.size() && (json_[at_] == ' ' || json_[at_] == '\n' || json_[at_] == '\r' || json_[at_] == '\t'))
      ++at_;
  }
  [[nodiscard]] bool is(char c) const { return at_ < json_.size() && json_[at_] == c; }

  /// Passes a string and returns what is between its quotes.
  std::string_view string() {
    std::size_t const begin = ++at_;
    while (at_ < json_.size() && json_[at_] != '"') at_ += json_[at_] == '\\' ? 2U : 1U;
    at_ = std::min(at_, json_.size());
    std::string_view const raw = json_.substr(begin, at_ - begin);
    if (at_ < json_.size()) ++at_;
    return raw;
  }
  /// Passes a value that nothing is wanted of.
  void skip() {
    std::size_t depth = 0;
    do {
      space();
      if (at_ >= json_.size()) return;
      char const c = json_[at_];
      if (c == '"') {
        string();
      } else if (c == '{' || c == '[') {
        ++depth;
        ++at_;
      } else if (c == '}' || c == ']') {
        if (depth == 0) return;
        --depth;
        ++at_;
      } else if (c == ',' || c == ':') {
        if (depth == 0) return;
        ++at_;
      } else {
        while (at_ < json_.size() && std::string_view(",:{}[]\" \t\r\n").find(json_[at_]) == std::string_view::npos)
          ++at_;
      }
      if (depth == 0) return;
    } while (true);
  }

  /// Passes a value. The pointers from `first` to `last` lead to it or below it; they have `prefix` characters for the
  /// way to it.
  void value(std::size_t first, std::size_t last, std::size_t prefix, int depth) {
    space();
    std::size_t const begin = at_;
    bool const below = depth < deepest && last > first && wanted_[last - 1].pointer.size() > prefix;
    if (below && is('{')) {
      members(first, last, prefix, depth);
    } else if (below && is('[')) {
      elements(first, last, prefix, depth);
    } else {
      skip();
    }
    for (std::size_t i = first; i < last; ++i) {
      SourceRange& range = ranges_[wanted_[i].index];
      if (range.size != 0 || at_ == begin) continue;
      range.offset = begin;
      range.size = at_ - begin;
    }
  }

  /// The pointers among `first` to `last` whose next name or position is `token`.
  std::pair<std::size_t, std::size_t> with_token(std::size_t first, std::size_t last, std::size_t prefix,
                                                 std::string_view token) const {
    auto const leads = [&](Wanted const& wanted) {
      std::string_view const rest = wanted.pointer.substr(prefix);
      return rest.size() > token.size() && rest[0] == '/' && rest.substr(1, token.size()) == token &&
             (rest.size() == token.size() + 1 || rest[token.size() + 1] == '/');
    };
    std::string const way = "/" + std::string(token);
    auto const begin = wanted_.begin() + static_cast<std::ptrdiff_t>(first);
    auto const end = wanted_.begin() + static_cast<std::ptrdiff_t>(last);
    auto at = std::lower_bound(begin, end, way, [&](Wanted const& wanted, std::string const& to) {
      return pointer_less(wanted.pointer.substr(std::min(prefix, wanted.pointer.size())), to);
    });
    auto const from = at;
    while (at != end && leads(*at)) ++at;
    return {static_cast<std::size_t>(from - wanted_.begin()), static_cast<std::size_t>(at - wanted_.begin())};
  }
  void child(std::size_t first, std::size_t last, std::size_t prefix, int depth, std::string_view token) {
    auto const [from, to] = with_token(first, last, prefix, token);
    if (from == to) {
      skip();
    } else {
      value(from, to, prefix + 1 + token.size(), depth + 1);
    }
  }
  void members(std::size_t first, std::size_t last, std::size_t prefix, int depth) {
    ++at_;
    for (;;) {
      space();
      if (!is('"')) break;
      std::string token;
      for (char c : string()) {  // members of the library have no escapes; others are found by their raw names
        if (c == '~') {
          token += "~0";
        } else if (c == '/') {
          token += "~1";
        } else {
          token += c;
        }
      }
      space();
      if (!is(':')) break;
      ++at_;
      child(first, last, prefix, depth, token);
      space();
      if (!is(',')) break;
      ++at_;
    }
    if (is('}')) ++at_;
  }
  void elements(std::size_t first, std::size_t last, std::size_t prefix, int depth) {
    ++at_;
    for (std::size_t position = 0;; ++position) {
      space();
      if (at_ >= json_.size() || is(']')) break;
      child(first, last, prefix, depth, std::to_string(position));
      space();
      if (!is(',')) break;
      ++at_;
    }
    if (is(']')) ++at_;
  }

  /// Turns offsets into lines and columns, in one pass over the text.
  void count() {
    struct Edge {
      std::size_t offset;
      std::size_t index;
      bool end;
    };
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < ranges_.size(); ++i)
      if (ranges_[i].size != 0) {
        edges.push_back({ranges_[i].offset, i, false});
        edges.push_back({ranges_[i].offset + ranges_[i].size, i, true});
      }
    std::sort(edges.begin(), edges.end(), [](Edge const& a, Edge const& b) { return a.offset < b.offset; });
    std::size_t line = 1;
    std::size_t column = 1;
    std::size_t offset = 0;
    for (Edge const& edge : edges) {
      for (; offset < edge.offset; ++offset) {
        if (json_[offset] == '\n') {
          ++line;
          column = 1;
        } else if ((static_cast<unsigned char>(json_[offset]) & 0xC0U) != 0x80U) {
          ++column;
        }
      }
      SourceRange& range = ranges_[edge.index];
      (edge.end ? range.end_line : range.line) = line;
      (edge.end ? range.end_column : range.column) = column;
    }
  }

  std::string_view json_;
  std::size_t at_ = 0;
  std::vector<Wanted> wanted_;
  std::vector<SourceRange> ranges_;
};

}  // namespace

std::vector<SourceRange> locate(std::string_view json, std::vector<std::string> const& pointers) {
  return Locator(json, pointers).locate();
}

std::string_view line_of(std::string_view text, SourceRange const& range) {
  if (range.line == 0 || range.offset > text.size()) return {};
  std::size_t const before = range.offset == 0 ? std::string_view::npos : text.rfind('\n', range.offset - 1);
  std::size_t const begin = before == std::string_view::npos ? 0 : before + 1;
  std::string_view line = text.substr(begin, text.find('\n', begin) - begin);
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return line;
}

}  // namespace bangfu::json
