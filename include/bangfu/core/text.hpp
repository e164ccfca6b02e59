// SPDX-License-Identifier: BSL-1.0
/// @file
/// A narrative in one or several languages.
///
/// `Text` holds at most one wording per language, UTF-8. A wording whose language is not stated is kept under the empty
/// language tag (BCP 47 writes it `und`). Most texts have one wording only and take no further allocation for it.
#pragma once

#include <cstddef>
#include <ostream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/core/box.hpp>

namespace bangfu {

/// A language tag (BCP 47): "zh", "en", "zh-Hant", up to 15 characters; empty where the language is not stated, for
/// which "und" is another spelling.
class Language {
 public:
  static constexpr std::size_t max_size = 15;  ///< of a tag, in characters

  constexpr Language() = default;
  /// @throws std::invalid_argument unless `is_tag(tag)`.
  constexpr Language(std::string_view tag) {
    if (!is_tag(tag)) throw std::invalid_argument("a language tag has 2 to 15 letters, digits and hyphens");
    if (tag == "und") return;
    for (std::size_t i = 0; i < tag.size(); ++i) tag_[i] = tag[i];
  }
  /// The same. @throws std::invalid_argument unless `is_tag(tag)`
  constexpr Language(char const* tag) : Language(std::string_view(tag)) {}

  /// Empty, or two to fifteen letters, digits and hyphens that begin with a letter.
  static constexpr bool is_tag(std::string_view tag) noexcept {
    if (tag.empty()) return true;
    if (tag.size() < 2 || tag.size() > max_size) return false;
    for (char c : tag) {
      if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-')) return false;
    }
    return (tag[0] >= 'a' && tag[0] <= 'z') || (tag[0] >= 'A' && tag[0] <= 'Z');
  }

  /// The tag as written; empty where the language is not stated.
  [[nodiscard]] constexpr std::string_view tag() const noexcept { return {tag_}; }
  [[nodiscard]] constexpr bool empty() const noexcept { return tag_[0] == '\0'; }
  /// The part before the first hyphen: "zh" of "zh-Hant".
  [[nodiscard]] constexpr std::string_view primary() const noexcept { return tag().substr(0, tag().find('-')); }

  friend constexpr bool operator==(Language const& a, Language const& b) noexcept { return a.tag() == b.tag(); }
  friend constexpr auto operator<=>(Language const& a, Language const& b) noexcept { return a.tag() <=> b.tag(); }
  friend std::ostream& operator<<(std::ostream& out, Language const& language) { return out << language.tag(); }

 private:
  char tag_[max_size + 1] = {};
};

/// One wording of a text.
struct Narrative {
  Language language{};    ///< of the wording
  std::string wording{};  ///< UTF-8

  friend bool operator==(Narrative const&, Narrative const&) = default;
};

/// A narrative in several languages. Invariant: the narratives are ordered by language tag, one for each, none blank.
class Text {
 public:
  Text() = default;
  /// One wording, in a language that is stated or not. A blank one makes an empty text.
  /// @{
  Text(char const* wording) : first_{.language = {}, .wording = wording} {}
  Text(std::string_view wording) : first_{.language = {}, .wording = std::string(wording)} {}
  Text(std::string wording) : first_{.language = {}, .wording = std::move(wording)} {}
  Text(std::string wording, Language language) : first_{.language = language, .wording = std::move(wording)} {
    if (first_.wording.empty()) first_.language = {};
  }
  /// @}
  [[nodiscard]] bool empty() const noexcept { return first_.wording.empty(); }
  /// How many languages it is worded in.
  [[nodiscard]] std::size_t size() const noexcept { return empty() ? 0 : 1 + (more_ ? more_->size() : 0); }
  /// The narratives in the order of their language tags. @pre `i < size()`
  [[nodiscard]] Narrative const& operator[](std::size_t i) const noexcept { return i == 0 ? first_ : (*more_)[i - 1]; }

  /// The wording for a reader of `language`: exactly that language; else one of the same primary language ("zh" for
  /// "zh-Hant"); else the wording without a stated language; else the first there is. Empty only if the text is empty.
  [[nodiscard]] std::string_view in(Language language) const noexcept {
    Narrative const* best = &first_;
    int best_rank = rank(first_.language, language);
    for (std::size_t i = 1; i < size(); ++i) {
      Narrative const& candidate = (*this)[i];
      if (int const r = rank(candidate.language, language); r > best_rank) {
        best = &candidate;
        best_rank = r;
      }
    }
    return best->wording;
  }
  /// The wording in exactly this language, or nullptr.
  [[nodiscard]] std::string const* find(Language language) const noexcept {
    for (std::size_t i = 0; i < size(); ++i)
      if ((*this)[i].language == language) return &(*this)[i].wording;
    return nullptr;
  }
  /// Some wording to show where no language is asked for.
  [[nodiscard]] std::string_view any() const noexcept { return first_.wording; }

  /// Replaces all wordings by one whose language is not stated.
  /// @{
  void assign(std::string_view wording) {
    first_.language = {};
    if (wording.size() > first_.wording.capacity()) {
      first_.wording = std::string(wording);  // no longer than need be
    } else {
      first_.wording.assign(wording.data(), wording.size());
    }
    if (more_) more_.reset();
  }
  void assign(std::string&& wording) {
    first_.language = {};
    first_.wording = std::move(wording);
    more_.reset();
  }
  void assign(char const* wording) { assign(std::string_view(wording)); }
  /// @}
  /// Sets the wording of one language; an empty wording removes it. Returns the text, to be chained.
  Text& set(Language language, std::string wording) {
    std::vector<Narrative> all = take();
    auto at = all.begin();
    while (at != all.end() && at->language < language) ++at;
    bool const present = at != all.end() && at->language == language;
    if (wording.empty()) {
      if (present) all.erase(at);
    } else if (present) {
      at->wording = std::move(wording);
    } else {
      all.insert(at, Narrative{.language = language, .wording = std::move(wording)});
    }
    give(std::move(all));
    return *this;
  }
  /// Adds the wording of a language behind those that there are. @pre the language comes after all of theirs, and the
  /// wording is not empty
  void append(Language language, std::string wording) {
    Narrative added{.language = language, .wording = std::move(wording)};
    if (empty()) {
      first_ = std::move(added);
      return;
    }
    if (!more_) more_.emplace();
    more_->push_back(std::move(added));
  }

  friend bool operator==(Text const& a, Text const& b) noexcept { return a.first_ == b.first_ && a.more_ == b.more_; }
  /// Prints the wording without a stated language, or the first one.
  friend std::ostream& operator<<(std::ostream& out, Text const& text) { return out << text.any(); }

 private:
  static int rank(Language const& have, Language const& want) noexcept {
    if (have == want) return 3;
    if (!want.empty() && have.primary() == want.primary()) return 2;
    return have.empty() ? 1 : 0;
  }
  std::vector<Narrative> take() {
    std::vector<Narrative> all;
    all.reserve(size() + 1);
    if (!first_.wording.empty()) all.push_back(std::move(first_));
    if (more_)
      for (Narrative& n : *more_) all.push_back(std::move(n));
    return all;
  }
  void give(std::vector<Narrative> all) {
    first_ = all.empty() ? Narrative{} : std::move(all.front());
    more_.reset();
    if (all.size() > 1) {
      all.erase(all.begin());
      more_ = std::move(all);
    }
  }

  Narrative first_{};
  Box<std::vector<Narrative>> more_{};  // absent where there is one wording at most
};

inline namespace literals {
/// A Chinese wording.
inline Text operator""_zh(char const* wording, std::size_t size) { return {std::string(wording, size), "zh"}; }
/// An English wording.
inline Text operator""_en(char const* wording, std::size_t size) { return {std::string(wording, size), "en"}; }
}  // namespace literals

}  // namespace bangfu
