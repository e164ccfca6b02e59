// SPDX-License-Identifier: BSL-1.0
/// @file
/// An identifier given by an outside scheme: what makes an institution, a person or a speciality the same across plans.
///
/// Schemes with a published form are checked: the unified social credit code (GB 32100-2015, with its check
/// character), the school code (学校标识码, ten digits), administrative divisions (GB/T 2260, six digits; nine with
/// the township, twelve with the village).
#pragma once

#include <ostream>
#include <string>
#include <string_view>

#include <bangfu/core/code.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/core/truth.hpp>

namespace bangfu {

/// Schemes of identifiers.
struct identifier_scheme : Codelist {
  static constexpr std::string_view name = "identifier_scheme";
  static constexpr KnownCode<identifier_scheme> unified_social_credit_code{
      "unified_social_credit_code", "统一社会信用代码", "unified social credit code"};
  static constexpr KnownCode<identifier_scheme> school_code{"school_code", "学校标识码", "school code"};
  static constexpr KnownCode<identifier_scheme> division_code{"division_code", "行政区划代码",
                                                              "administrative division code"};
  static constexpr KnownCode<identifier_scheme> speciality_code{"speciality_code", "专业代码",
                                                                "code of a vocational speciality"};
  static constexpr KnownCode<identifier_scheme> teacher_number{"teacher_number", "教师资格证号",
                                                               "teacher certificate number"};
  static constexpr KnownCode<identifier_scheme> staff_number{"staff_number", "工号", "staff number"};
  static constexpr KnownCode<identifier_scheme> student_number{"student_number", "学籍号", "student number"};
  static constexpr KnownCode<identifier_scheme> local{"local", "本地编号", "local number"};
  static constexpr KnownCode<identifier_scheme> const* all[] = {&unified_social_credit_code,
                                                                &school_code,
                                                                &division_code,
                                                                &speciality_code,
                                                                &teacher_number,
                                                                &staff_number,
                                                                &student_number,
                                                                &local};
};
using IdentifierScheme = Code<identifier_scheme>;

/// A code within a scheme.
struct Identifier {
  IdentifierScheme scheme{};  ///< scheme of the identifier
  std::string code{};         ///< the code as written
  Extras extras{};            ///< members that the library does not know

  /// Whether the code has the form of its scheme, with its check character where there is one: certain or no.
  /// `possible` where the scheme has no form the library knows. The specialities' catalogue of 2021 gives secondary
  /// schools six digits.
  [[nodiscard]] Truth well_formed() const noexcept {
    if (scheme == IdentifierScheme::unified_social_credit_code) return truth(is_unified_social_credit_code(code));
    if (scheme == IdentifierScheme::school_code) return truth(code.size() == 10 && is_digits(code));
    if (scheme == IdentifierScheme::division_code)
      return truth((code.size() == 6 || code.size() == 9 || code.size() == 12) && is_digits(code));
    if (scheme == IdentifierScheme::speciality_code) return truth(code.size() == 6 && is_digits(code));
    return Truth::possible;
  }

  /// Whether a text is one or more ASCII digits.
  static bool is_digits(std::string_view text) noexcept {
    for (char c : text)
      if (c < '0' || c > '9') return false;
    return !text.empty();
  }
  /// GB 32100-2015: 18 characters of an alphabet without I, O, S, V and Z; the last makes the weighted sum a multiple
  /// of 31.
  static bool is_unified_social_credit_code(std::string_view text) noexcept {
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    constexpr int weights[] = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    if (text.size() != 18) return false;
    int sum = 0;
    for (std::size_t i = 0; i < 17; ++i) {
      auto const value = alphabet.find(text[i]);
      if (value == std::string_view::npos) return false;
      sum += static_cast<int>(value) * weights[i];
    }
    auto const check = static_cast<std::size_t>((31 - sum % 31) % 31);
    return text[17] == alphabet[check];
  }

  template <class Self = Identifier>
  static constexpr auto description() {
    return describe<Self>("identifier",
                          v(&Self::scheme, {.key = "scheme", .zh = "类别", .en = "scheme of the identifier"}),
                          v(&Self::code, {.key = "code", .zh = "代码", .en = "the code as written"}));
  }
};
inline std::ostream& operator<<(std::ostream& out, Identifier const& identifier) {
  return out << identifier.scheme << ':' << identifier.code;
}

}  // namespace bangfu
