// SPDX-License-Identifier: BSL-1.0
// The words of CQL2, and words that look like others.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/query/expression.hpp>

namespace bangfu::cql2::detail {

/// The name in JSON of an operator that is written like a function with arguments: `t_overlappedBy`, `casei`,
/// `possibly`. Empty for all others.
[[nodiscard]] std::string_view call_name(Operator op) noexcept;
/// The operator written like a function of this name, whatever its case.
[[nodiscard]] std::optional<Operator> called(std::string_view name) noexcept;
/// The operator of this name in JSON that stands between its arguments, or is one of the language's words.
[[nodiscard]] std::optional<Operator> operator_named(std::string_view json_name) noexcept;

/// Whether a name is one of the spatial functions or literals of CQL2 Text, whatever its case.
[[nodiscard]] bool is_spatial(std::string_view name) noexcept;
/// Whether a name stands for something else in CQL2 Text, so that a property of that name needs quotation marks.
[[nodiscard]] bool is_keyword(std::string_view name) noexcept;
/// Whether a text is an identifier of CQL2 Text.
[[nodiscard]] bool is_identifier(std::string_view text) noexcept;
[[nodiscard]] bool starts_identifier(char32_t c) noexcept;
[[nodiscard]] bool continues_identifier(char32_t c) noexcept;

[[nodiscard]] std::string upper(std::string_view ascii);
[[nodiscard]] bool equal_ignoring_case(std::string_view a, std::string_view b) noexcept;  // of ASCII letters

/// Reads one code point and moves on; U+FFFD, and one byte further, where the text is not UTF-8.
char32_t next_code_point(std::string_view text, std::size_t& at) noexcept;

/// The name that is nearest to `wanted` by the number of characters to change, where it is near enough to be meant.
[[nodiscard]] std::optional<std::string> nearest(std::string_view wanted, std::vector<std::string_view> const& names);

}  // namespace bangfu::cql2::detail
