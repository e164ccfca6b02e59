// SPDX-License-Identifier: BSL-1.0
/// @file
/// The words of the field: units, modalities, areas, offices, posts, titles … and what each stands for.
///
/// A lexicon is a text file, UTF-8. The one that is built in can be printed (`Lexicon::standard_text()`), and users add their own
/// on top of it:
/// @code
/// # units of our county
/// [unit]
/// person = 位老师、名、员
/// computer_room = 间机房, computer rooms
/// @endcode
/// - `[section]` begins a section: what kind of words follow.
/// - `code = word、word, word`: words for one code. A code may have several lines; a word that is given anew replaces what
///   it stood for. Words may be of any language and script; they are compared folded (see folded.hpp), and those of Latin
///   letters as whole words.
///   A word with a comma in it stands in double quotation marks: "县（市、区）级".
/// - `- = word`: words that look like others but say nothing: 重要 so that it is not taken for 要.
/// - `#` begins a comment; empty lines mean nothing.
///
/// Sections and codes are open: a reader looks up the sections that it knows. docs/reading.md lists those of the library.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <bangfu/core/error.hpp>
#include <bangfu/document/folded.hpp>
#include <bangfu/document/source.hpp>

namespace bangfu::document {

/// Words and their codes, in sections.
class Lexicon {
 public:
  /// A word where it was found in a folded text: characters `first` to `last` (not included).
  struct Hit {
    std::string_view code{};  ///< lives as long as the lexicon; empty for a word that says nothing
    std::size_t first = 0;    ///< its first character, from 0
    std::size_t last = 0;     ///< the character after its last

    [[nodiscard]] std::size_t size() const noexcept { return last - first; }
  };
  /// A word where it was found in a text.
  struct Found {
    std::string_view code{};  ///< lives as long as the lexicon; never empty
    Span span{};              ///< in bytes
  };

  static constexpr std::size_t max_word = 64;               ///< characters of a word
  static constexpr std::size_t max_text = 4 * 1024 * 1024;  ///< bytes of a file

  /// Without any word.
  Lexicon() = default;
  /// The words built in.
  static Lexicon const& standard();
  /// Their text, as a file would hold it.
  static std::string_view standard_text();
  /// The words built in, and those of a file. @param path UTF-8 @throws ReadError (io, limit, syntax, encoding)
  static Lexicon load(std::string const& path);

  /// Adds the words of a text. Nothing is added where it cannot be read. @throws ReadError (syntax, limit)
  void extend(std::string_view text, std::string_view source_name = {});
  /// Adds one word.
  void add(std::string_view section, std::string_view code, std::string_view word);

  /// The longest word of a section that begins at character `at`. Words that say nothing count, with an empty code.
  [[nodiscard]] std::optional<Hit> at(std::string_view section, Folded const& text, std::size_t at) const;
  /// The longest word of a section that ends before character `end`.
  [[nodiscard]] std::optional<Hit> before(std::string_view section, Folded const& text, std::size_t end) const;
  /// The words of a section in a text, from left to right, each as long as can be, none within another.
  [[nodiscard]] std::vector<Hit> find(std::string_view section, Folded const& text) const;
  [[nodiscard]] std::vector<Found> find(std::string_view section, std::string_view text) const;
  /// The code of a text that is a word of the section; empty where it is none.
  [[nodiscard]] std::string_view code(std::string_view section, std::string_view word) const;
  /// The code of the longest word that the text begins with; empty where there is none.
  [[nodiscard]] std::string_view code_at_start(std::string_view section, std::string_view text) const;
  /// The code of the longest word that the text ends with; empty where there is none.
  [[nodiscard]] std::string_view code_at_end(std::string_view section, std::string_view text) const;
  /// The words of a code, as they were written, in the order in which they were added.
  [[nodiscard]] std::vector<std::string> words(std::string_view section, std::string_view code) const;
  /// The names of all sections.
  [[nodiscard]] std::vector<std::string> sections() const;

 private:
  struct Word {
    std::u32string folded{};
    std::string written{};
    std::string code{};
  };
  struct Section {
    std::map<std::u32string, std::size_t> index{};  // folded word → words
    std::vector<Word> words{};
    // By first and by last character: words from the longest to the shortest.
    std::unordered_map<char32_t, std::vector<std::size_t>> by_first{};
    std::unordered_map<char32_t, std::vector<std::size_t>> by_last{};
  };
  static void add(Section& section, std::string_view code, std::string_view word);
  [[nodiscard]] Section const* section(std::string_view name) const;

  std::map<std::string, Section, std::less<>> sections_{};
};

}  // namespace bangfu::document
