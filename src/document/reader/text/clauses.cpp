// SPDX-License-Identifier: BSL-1.0
#include "document/reader/text/clauses.hpp"

#include <bangfu/document/numbering.hpp>

#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {

namespace {

/// 3,000: whether a comma parts the thousands of a number.
bool parts_thousands(std::string_view text, std::size_t comma) {
  auto const digit = [&](std::size_t at) { return at < text.size() && text[at] >= '0' && text[at] <= '9'; };
  std::size_t before = 0;
  while (before < 4 && before < comma && digit(comma - before - 1)) ++before;
  std::size_t after = 0;
  while (after < 4 && digit(comma + after + 1)) ++after;
  return before >= 1 && before <= 3 && after == 3;
}

}  // namespace

bool within_quotes(std::string_view text, std::size_t begin, std::size_t end) {
  std::size_t const opens = text.substr(0, begin).rfind("“");
  return opens != std::string_view::npos && text.substr(opens, begin - opens).find("”") == std::string_view::npos &&
         text.find("”", end) != std::string_view::npos;
}

std::vector<Words> split_at(Words const& words, std::string_view marks) {
  std::vector<Words> parts;
  std::string_view const text = words.view();
  int depth = 0;
  std::size_t opened = 0;
  std::size_t from = 0;
  auto const put = [&](std::size_t to) {
    Words const part = words.part(from, to).trimmed();
    if (!part.empty()) parts.push_back(part);
  };
  for (std::size_t i = 0; i < text.size();) {
    auto const [c, size] = character_at(text, i);
    if (c == '(' || c == 0x201C || c == 0x300A || c == 0x3010 || c == 0x3014) {
      if (depth++ == 0) opened = i;
    } else if ((c == ')' || c == 0x201D || c == 0x300B || c == 0x3011 || c == 0x3015) && depth > 0) {
      --depth;
    } else if (depth > 0 && i - opened > 600) {
      depth = 0;  // never closed
    }
    if (depth == 0 && marks.find(text.substr(i, size)) != std::string_view::npos &&
        !(c == ',' && parts_thousands(text, i))) {
      put(i);
      from = i + size;
    }
    i += size;
  }
  put(text.size());
  return parts;
}

std::vector<Words> sentences(Words const& words, bool latin) {
  std::vector<Words> out;
  if (latin) {
    // A full stop before a blank and a capital, not after an abbreviation.
    static Pattern const stop("(?:[.;!?])(?: +)(?:[A-Z(\\d]|their )");
    static Pattern const abbreviation(
        "(?:\\b(?:No|Nos|Ms|Mr|Mrs|Dr|Prof|Edu|St|Art|approx|e\\.g|i\\.e|etc)|\\b[A-Z])\\.$");
    std::string_view const text = words.view();
    std::size_t from = 0;
    for (auto m = stop.find(text); m; m = stop.find(text, m->begin() + 1)) {
      std::string_view const before = text.substr(from, m->begin() + 1 - from);
      if (text[m->begin()] == '.' && abbreviation.in(before.size() > 12 ? before.substr(before.size() - 12) : before))
        continue;
      Words const part = words.part(from, m->begin()).trimmed();
      if (!part.empty()) out.push_back(part);
      from = m->begin() + 1;
    }
    Words const last = words.part(from, words.size()).trimmed(".;");
    if (!last.empty()) out.push_back(last);
    return out;
  }
  static Pattern const counting(
      "(?:^|[,:])((?:[一二三四五六七八九]是|首先,|其次,|再次,|最后,|第[一二三四五六七八九],|[①-⑳]|\\(\\d{1,2}\\)|[a-h]"
      "\\.))");
  for (Words const& sentence : split_at(words, "。;!?")) {
    std::string_view const text = sentence.view();
    std::size_t from = 0;
    for (auto m = counting.find(text); m; m = counting.find(text, m->end())) {
      if (m->begin(1) > from) {
        Words const part = sentence.part(from, m->begin(1)).trimmed(",:");
        if (!part.empty()) out.push_back(part);
      }
      from = m->begin(1);
    }
    Words const part = sentence.part(from, text.size()).trimmed();
    if (!part.empty()) out.push_back(part);
  }
  return out;
}

std::vector<Words> clauses(Words const& sentence, bool latin) { return split_at(sentence, latin ? ";" : ","); }

std::vector<Words> members(Words const& list, bool latin) {
  std::vector<Words> out;
  if (latin) {
    static Pattern const separator(",? and |, |; ");
    std::string_view const text = list.view();
    std::size_t from = 0;
    for (auto m = separator.find(text); m; m = separator.find(text, m->end())) {
      // Ma Lan (Head of Studies, Haiyue) is one
      std::size_t const open = text.substr(from, m->begin() - from).rfind('(');
      if (open != std::string_view::npos &&
          text.substr(from, m->begin() - from).find(')', open) == std::string_view::npos &&
          text.find(')', m->end()) != std::string_view::npos)
        continue;
      Words const part = list.part(from, m->begin()).trimmed();
      if (!part.empty()) out.push_back(part);
      from = m->end();
    }
    Words const last = list.part(from, list.size()).trimmed();
    if (!last.empty()) out.push_back(last);
    return out;
  }
  for (Words const& part : split_at(list, "、,; ")) {
    // 机电和数控
    static Pattern const joined("^([\\p{Han}A-Za-z“”]{2,})(?:以及|和|及|与)([\\p{Han}A-Za-z“”]{2,})$");
    if (auto const m = joined.whole(part.view())) {
      out.push_back(part.part(m->begin(1), m->end(1)));
      out.push_back(part.part(m->begin(2), m->end(2)));
    } else {
      out.push_back(part);
    }
  }
  return out;
}

std::size_t closing_bracket(std::string_view text, std::size_t from, std::size_t within) {
  int depth = 0;
  for (std::size_t i = from; i < text.size() && i - from < within; ++i) {
    depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
    if (depth < 0) return i;
  }
  return std::string_view::npos;
}

}  // namespace bangfu::document::reader
