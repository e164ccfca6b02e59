// SPDX-License-Identifier: BSL-1.0
/// @file
/// Narratives in archives. No part of the interface.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include <bangfu/archive/detail/budget.hpp>
#include <bangfu/archive/detail/primitive.hpp>
#include <bangfu/core/text.hpp>

namespace bangfu::archive::detail {

/// Adds a wording behind those that a text has. @throws ReadError (value) where it is empty or the languages are not in
/// their order
void add_wording(Text& text, std::string_view language, std::string wording);
/// A text as one string, for Boost's archives: one wording without language is itself, escaped; otherwise each wording
/// has its language in front, as `\[zh]`.
std::string joined(Text const& text);
/// The reverse of it, which may leave nothing in the string. @throws ReadError (syntax, value, encoding, limit)
void split(Text& text, std::string& joined, Budget& budget);

inline bool is_plain(Text const& text) noexcept { return text.size() == 1 && text[0].language.empty(); }

/// In compact archives a number comes first: 0 for an empty text; twice the length of a wording without language; or
/// one more than twice the number of wordings with their languages.
template <class Archive>
void save_text(Archive& ar, char const* name, Text const& text) {
  if constexpr (!Compact<Archive>) {
    if (is_plain(text)) return put_text(ar, name, text[0].wording);
    put(ar, name, joined(text));
  } else if (text.empty() || is_plain(text)) {
    ar.put_text(text.any(), 2);
  } else {
    ar.put_number(2 * text.size() + 1);
    for (std::size_t i = 0; i < text.size(); ++i) {
      ar.put_text(text[i].language.tag());
      ar.put_text(text[i].wording);
    }
  }
}
template <class Archive>
void load_text(Archive& ar, char const* name, Text& text) {
  if constexpr (!Compact<Archive>) {
    std::string taken;
    take(ar, name, taken);
    if (!is_utf8<true>(taken)) return split(text, taken, budget_of(ar));
    text.assign(std::move(taken));
  } else {
    std::uint64_t const kind = ar.take_number();
    if ((kind & 1U) == 0) return text.assign(ar.take_text(kind / 2));
    ar.budget().take(kind / 2, sizeof(Narrative));
    text = Text();
    for (std::uint64_t i = 0; i < kind / 2; ++i) {
      std::string_view const language = ar.take_text();
      add_wording(text, language, std::string(ar.take_text()));
    }
  }
}

}  // namespace bangfu::archive::detail
