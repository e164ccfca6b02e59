// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/lexicon.hpp>

#include <algorithm>
#include <utility>

#include <bangfu/io/file.hpp>

#include "document/pieces/grammar.hpp"

namespace bangfu::document {

namespace {

[[noreturn]] void refuse(ReadErrorCode code, std::string_view source, std::size_t line, std::string_view found,
                         std::string_view zh, std::string_view en) {
  throw ReadError(code, SourcePlace{.source = std::string(source), .line = line, .column = 1}, found,
                  Text(std::string(zh), "zh").set("en", std::string(en)));
}

/// Calls `use(word)` for each of the words of a line, separated by ideographic or Latin commas. A word in double quotation
/// marks may contain commas.
template <class F>
void for_each_word(std::string_view words, F&& use) {
  auto const comma = [&](std::size_t i) -> std::size_t {
    if (words[i] == ',') return 1;
    std::string_view const here = words.substr(i, 3);
    return here == "、" || here == "，" ? 3 : 0;
  };
  for (std::size_t i = 0; i < words.size();) {
    while (i < words.size() && (words[i] == ' ' || words[i] == '\t')) ++i;
    bool const quoted = i < words.size() && words[i] == '"';
    std::size_t const begin = quoted ? i + 1 : i;
    std::size_t end = begin;
    while (end < words.size() && (quoted ? words[end] != '"' : comma(end) == 0)) ++end;
    if (std::string_view const word = detail::trimmed(words.substr(begin, end - begin)); !word.empty()) use(word);
    i = end;
    while (i < words.size() && comma(i) == 0) ++i;
    if (i < words.size()) i += comma(i);
  }
}

}  // namespace

Lexicon const& Lexicon::standard() {
  static Lexicon const lexicon = [] {
    Lexicon made;
    made.extend(standard_text(), "standard");
    return made;
  }();
  return lexicon;
}

Lexicon Lexicon::load(std::string const& path) {
  Lexicon made = standard();
  made.extend(io::read_file(path, max_text), path);
  return made;
}

void Lexicon::extend(std::string_view text, std::string_view source_name) {
  if (text.size() > max_text)
    refuse(ReadErrorCode::limit, source_name, 0, "", "不超过 4 MiB 的词表", "a lexicon of 4 MiB at most");
  std::map<std::string, Section, std::less<>> changed;
  Section* section = nullptr;
  std::size_t number = 0;
  if (text.substr(0, 3) == "\xEF\xBB\xBF") text.remove_prefix(3);
  while (!text.empty()) {
    ++number;
    std::size_t const end = std::min(text.find('\n'), text.size());
    std::string_view line = detail::trimmed(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
    if (line.empty() || line.front() == '#') continue;
    if (line.front() == '[') {
      std::string_view const name = detail::trimmed(line.substr(1, line.size() - 2));
      if (line.back() != ']' || name.empty())
        refuse(ReadErrorCode::syntax, source_name, number, line, "[栏目]", "[section]");
      auto const known = sections_.find(name);
      auto const made = changed.try_emplace(std::string(name), known == sections_.end() ? Section{} : known->second);
      section = &made.first->second;
      continue;
    }
    std::size_t const equals = line.find('=');
    std::string_view const code = detail::trimmed(line.substr(0, equals));
    if (section == nullptr || equals == std::string_view::npos || code.empty())
      refuse(ReadErrorCode::syntax, source_name, number, line, section == nullptr ? "[栏目]" : "代码 = 词、词",
             section == nullptr ? "[section]" : "code = word, word");
    for_each_word(line.substr(equals + 1), [&](std::string_view word) {
      if (Folded(word, max_word + 1).size() > max_word)
        refuse(ReadErrorCode::limit, source_name, number, word, "不超过 64 个字的词",
               "a word of 64 characters at most");
      add(*section, code == "-" ? std::string_view() : code, word);
    });
  }
  for (auto& [name, words] : changed) sections_.insert_or_assign(name, std::move(words));
}

void Lexicon::add(std::string_view section, std::string_view code, std::string_view word) {
  auto found = sections_.find(section);
  if (found == sections_.end()) found = sections_.emplace(std::string(section), Section{}).first;
  add(found->second, code, word);
}

void Lexicon::add(Section& section, std::string_view code, std::string_view word) {
  Folded const folded(word, max_word);
  if (folded.size() == 0) return;
  std::u32string key(folded.view());
  if (auto const known = section.index.find(key); known != section.index.end()) {
    section.words[known->second].code = std::string(code);
    return;
  }
  std::size_t const at = section.words.size();
  std::size_t const size = key.size();
  auto const place = [&](std::vector<std::size_t>& list) {
    auto const shorter =
        std::find_if(list.begin(), list.end(), [&](std::size_t i) { return section.words[i].folded.size() < size; });
    list.insert(shorter, at);
  };
  place(section.by_first[key.front()]);
  place(section.by_last[key.back()]);
  section.index.emplace(key, at);
  section.words.push_back({.folded = std::move(key), .written = std::string(word), .code = std::string(code)});
}

Lexicon::Section const* Lexicon::section(std::string_view name) const {
  auto const found = sections_.find(name);
  return found == sections_.end() ? nullptr : &found->second;
}

std::optional<Lexicon::Hit> Lexicon::at(std::string_view section_name, Folded const& text, std::size_t at) const {
  Section const* const section = this->section(section_name);
  if (section == nullptr || at >= text.size() || !detail::at_word_start(text, at)) return std::nullopt;
  auto const list = section->by_first.find(text[at]);
  if (list == section->by_first.end()) return std::nullopt;
  for (std::size_t const i : list->second) {
    Word const& word = section->words[i];
    std::size_t const end = at + word.folded.size();
    if (!text.starts_with(word.folded, at)) continue;
    if (detail::is_letter(word.folded.back()) && detail::is_letter(text[end])) continue;
    return Hit{.code = word.code, .first = at, .last = end};
  }
  return std::nullopt;
}

std::optional<Lexicon::Hit> Lexicon::before(std::string_view section_name, Folded const& text, std::size_t end) const {
  Section const* const section = this->section(section_name);
  if (section == nullptr || end == 0 || end > text.size()) return std::nullopt;
  if (detail::is_letter(text[end - 1]) && detail::is_letter(text[end])) return std::nullopt;
  auto const list = section->by_last.find(text[end - 1]);
  if (list == section->by_last.end()) return std::nullopt;
  for (std::size_t const i : list->second) {
    Word const& word = section->words[i];
    if (word.folded.size() > end) continue;
    std::size_t const first = end - word.folded.size();
    if (!text.starts_with(word.folded, first) || !detail::at_word_start(text, first)) continue;
    return Hit{.code = word.code, .first = first, .last = end};
  }
  return std::nullopt;
}

std::vector<Lexicon::Hit> Lexicon::find(std::string_view section, Folded const& text) const {
  std::vector<Hit> found;
  for (std::size_t i = 0; i < text.size();) {
    std::optional<Hit> const hit = at(section, text, i);
    if (hit && !hit->code.empty()) found.push_back(*hit);
    i = hit ? hit->last : i + 1;
  }
  return found;
}

std::vector<Lexicon::Found> Lexicon::find(std::string_view section, std::string_view text) const {
  std::vector<Found> found;
  Folded const folded(text);
  for (Hit const& hit : find(section, folded))
    found.push_back({.code = hit.code, .span = folded.span(hit.first, hit.last)});
  return found;
}

std::string_view Lexicon::code(std::string_view section_name, std::string_view word) const {
  Section const* const section = this->section(section_name);
  if (section == nullptr) return {};
  Folded const folded(word, max_word + 1);
  auto const found = section->index.find(std::u32string(folded.view()));
  return found == section->index.end() ? std::string_view() : section->words[found->second].code;
}

std::string_view Lexicon::code_at_start(std::string_view section, std::string_view text) const {
  auto const hit = at(section, Folded(text, max_word + 1), 0);
  return hit ? hit->code : std::string_view();
}

std::string_view Lexicon::code_at_end(std::string_view section, std::string_view text) const {
  Folded const folded(text);
  auto const hit = before(section, folded, folded.size());
  return hit ? hit->code : std::string_view();
}

std::vector<std::string> Lexicon::words(std::string_view section_name, std::string_view code) const {
  std::vector<std::string> found;
  if (Section const* const section = this->section(section_name); section != nullptr)
    for (Word const& word : section->words)
      if (word.code == code) found.push_back(word.written);
  return found;
}

std::vector<std::string> Lexicon::sections() const {
  std::vector<std::string> names;
  for (auto const& [name, section] : sections_) names.push_back(name);
  return names;
}

}  // namespace bangfu::document
