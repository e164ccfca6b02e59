// SPDX-License-Identifier: BSL-1.0
#include "document/transform.hpp"

#include <algorithm>
#include <map>

namespace transform {
namespace {

std::vector<std::string> characters(std::string_view text) {
  std::vector<std::string> all;
  for (char const c : text) {
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U || all.empty()) all.emplace_back();
    all.back() += c;
  }
  return all;
}

std::size_t columns_of(std::string const& character) { return character.size() >= 3 ? 2 : 1; }

bool one_of(std::string_view character, std::string_view set) {
  return !character.empty() && set.find(character) != std::string_view::npos;
}

std::string full(char c) {  // U+FF01 to U+FF5E
  unsigned const code = static_cast<unsigned char>(c) + 0xFEE0U;
  return {static_cast<char>(0xE0U | (code >> 12U)), static_cast<char>(0x80U | ((code >> 6U) & 0x3FU)),
          static_cast<char>(0x80U | (code & 0x3FU))};
}

template <class Use>
std::string each_line(std::string_view text, Use const& use) {
  std::vector<std::string> all = lines(text);
  for (std::string& line : all) line = use(line);
  return joined(all);
}

}  // namespace

std::vector<std::string> lines(std::string_view text) {
  std::vector<std::string> all;
  while (!text.empty()) {
    std::size_t const end = std::min(text.find('\n'), text.size());
    all.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return all;
}

std::string joined(std::vector<std::string> const& all) {
  std::string text;
  for (std::string const& line : all) text += line + '\n';
  return text;
}

std::size_t width(std::string_view line) {
  std::size_t columns = 0;
  for (std::string const& c : characters(line)) columns += columns_of(c);
  return columns;
}

namespace {

/// Whether a sentence goes on in the next line, as where a page has broken it.
bool goes_on(std::string_view line, std::string_view next) {
  std::vector<std::string> const before = characters(line);
  std::vector<std::string> const behind = characters(next);
  auto const stop = [](std::string const& c) { return one_of(c, "，。；"); };
  auto const ideograph = [](std::string const& c) { return c >= "一" && c <= "龥"; };
  auto const first =
      std::find_if(behind.begin(), behind.end(), [](std::string const& c) { return c != " " && c != "　"; });
  if (width(line) <= 60 || first == behind.end()) return false;
  if (first->size() == 1 && *first >= "a" && *first <= "z") return std::find(first, behind.end(), " ") != behind.end();
  bool const heads = first + 1 != behind.end() && (one_of(*first, "第") || one_of(*(first + 1), "、"));
  return ideograph(before.back()) && ideograph(*first) && !heads && std::any_of(before.begin(), before.end(), stop) &&
         std::any_of(behind.begin(), behind.end(), stop);
}

}  // namespace

bool is_unwrapped(std::string_view text) {
  std::vector<std::string> const all = lines(text);
  std::size_t breaks = 0;
  for (std::size_t i = 1; i < all.size(); ++i) breaks += goes_on(all[i - 1], all[i]) ? 1U : 0U;
  return breaks < 3 && std::any_of(all.begin(), all.end(), [](std::string const& line) { return width(line) > 100; });
}

bool is_latin(std::string_view text) {
  auto const letters =
      std::count_if(text.begin(), text.end(), [](char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; });
  return 2 * static_cast<std::size_t>(letters) > text.size();
}

std::string wrapped(std::string_view text, std::size_t columns) {
  return each_line(text, [&](std::string const& line) {
    std::string out;
    std::string current;
    std::size_t taken = 0;
    auto const letter = [](std::string const& c) {
      return c.size() == 1 && c != " " && static_cast<unsigned char>(c.front()) > 0x20U;
    };
    std::vector<std::string> const all = characters(line);
    for (std::size_t i = 0; i < all.size(); ++i) {
      std::string const& c = all[i];
      if (taken + columns_of(c) > columns && !one_of(c, "，。、；：）》”」』】！？,.;:)!?%") && !current.empty()) {
        std::string carried;
        if (letter(c) && letter(all[i - 1])) {  // the word that would be cut goes to the next line as a whole
          std::size_t const space = current.rfind(' ');
          if (space != std::string::npos && space > current.size() / 2) {
            carried = current.substr(space + 1);
            current.erase(space);
          }
        }
        out += current + '\n';
        current = carried;
        taken = width(current);
      }
      if (current.empty() && c == " " && !out.empty()) continue;
      current += c;
      taken += columns_of(c);
    }
    return out + current;
  });
}

std::string wrapped_by_count(std::string_view text, std::size_t most) {
  return each_line(text, [&](std::string const& line) {
    std::string out;
    std::size_t taken = 0;
    for (std::string const& c : characters(line)) {
      if (taken++ == most) {
        out += '\n';
        taken = 1;
      }
      out += c;
    }
    return out;
  });
}

std::string with_blank_lines(std::string_view text) {
  return each_line(text, [](std::string const& line) { return line + '\n'; });
}

std::string full_width(std::string_view text) {
  std::string out;
  for (char const c : text) {
    bool const shown =
        (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '(' || c == ')';
    out += shown ? full(c) : std::string(1, c);
  }
  return out;
}

std::string half_width(std::string_view text) {
  static std::map<std::string, std::string> const forms = [] {
    std::map<std::string, std::string> m;
    for (int c = '!'; c <= '~'; ++c) m.emplace(full(static_cast<char>(c)), std::string(1, static_cast<char>(c)));
    m.erase(full('~'));  // ～ and ~ are both in use within numbers
    return m;
  }();
  std::string out;
  for (std::string const& c : characters(text)) {
    auto const found = forms.find(c);
    out += found == forms.end() ? c : found->second;
  }
  return out;
}

std::string renumbered(std::string_view text) {
  return each_line(text, [](std::string const& line) {
    std::vector<std::string> const c = characters(line);
    auto const at = [&](std::size_t i) { return i < c.size() ? c[i] : std::string(); };
    auto const rest = [&](std::size_t i) {
      std::string s;
      for (; i < c.size(); ++i) s += c[i];
      return s;
    };
    auto const run = [&](std::size_t i, std::string_view set) {
      std::string s;
      while (one_of(at(i + characters(s).size()), set)) s += at(i + characters(s).size());
      return s;
    };
    constexpr std::string_view words = "一二三四五六七八九十";
    constexpr std::string_view digits = "0123456789";
    if (std::string const n = run(0, words); !n.empty() && at(characters(n).size()) == "、")
      return n + "." + rest(characters(n).size() + 1);
    if (at(0) == "（") {
      std::string const n = run(1, words) + run(1, digits);
      std::size_t const after = 1 + characters(n).size();
      if (!n.empty() && at(after) == "）") return "(" + n + ")" + rest(after + 1);
    }
    if (std::string const n = run(0, digits); !n.empty() && n.size() <= 2) {
      // No dot of a number or a date, and no column of row numbers.
      if (at(n.size()) == "." && !one_of(at(n.size() + 1), digits)) return n + "、" + rest(n.size() + 1);
    }
    std::string_view const circles = "①②③④⑤⑥⑦⑧⑨";
    if (std::size_t const i = circles.find(at(0)); !c.empty() && i != std::string_view::npos)
      return "(" + std::to_string(i / 3 + 1) + ")" + rest(1);
    return line;
  });
}

std::string flattened(std::vector<Row> const& table, Flat how) {
  std::string out;
  for (Row const& row : table) {
    for (std::size_t i = 0; i < row.size(); ++i) {
      bool const last = i + 1 == row.size();
      out += row[i];
      switch (how) {
        case Flat::cells: out += '\n'; break;
        case Flat::spaces: out += last ? "\n" : " "; break;
        case Flat::ideographic_spaces: out += last ? "\n" : "　"; break;
        case Flat::tabs: out += last ? "\n" : "\t"; break;
        case Flat::bars: out += last ? "\n" : " | "; break;
      }
    }
  }
  return out;
}

}  // namespace transform
