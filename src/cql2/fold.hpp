// SPDX-License-Identifier: BSL-1.0
// Texts as they are compared.
#pragma once

#include <string>
#include <string_view>

namespace bangfu::cql2::detail {

/// Canonical composition (NFC, Unicode Standard Annex 15). A text that is not UTF-8 stays as it is.
[[nodiscard]] std::string composed(std::string_view text);
/// Whether a text is composed for sure, because it is ASCII.
[[nodiscard]] bool is_ascii(std::string_view text) noexcept;
/// Full case folding, composed: texts that differ in case only become equal (The Unicode Standard, 3.13, D145).
[[nodiscard]] std::string without_case(std::string_view text);
/// Without diacritics, composed: the marks above, below, through or attached to a letter that a canonical
/// decomposition sets apart. What makes another letter of it in its script stays: the Japanese voicing marks, the
/// vowel signs, nuktas and viramas of India, the points of Hebrew and Arabic.
[[nodiscard]] std::string without_accents(std::string_view text);

}  // namespace bangfu::cql2::detail
