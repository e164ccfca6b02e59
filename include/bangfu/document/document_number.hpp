// SPDX-License-Identifier: BSL-1.0
/// @file
/// Numbers of official documents: 国发〔2019〕4号, whatever brackets are used (〔〕 [] 【】 （） () ﹝﹞), with 第 or without.
///
/// The form is that of GB/T 9704-2012, section 7.2.5: the issuer's short name, the year in full in hexagonal brackets, the serial
/// number without leading zeros, and 号.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/document/piece.hpp>

namespace bangfu::document {

/// The parts of a document number.
struct DocumentNumber {
  std::string issuer{};         ///< short name of the issuer and series: 国发, 粤府办, 教职成厅函
  std::optional<int> year{};    ///< not stated where it is masked or left blank
  std::optional<int> serial{};  ///< not stated where it is masked or left blank
  std::string masked_year{};    ///< the year as written, where it is masked: 20xx
  std::string masked_serial{};  ///< the serial as written, where it is masked

  friend bool operator==(DocumentNumber const&, DocumentNumber const&) = default;
};

/// The whole text is a document number. Errors: syntax.
[[nodiscard]] Parsed<DocumentNumber> parse_document_number(std::string_view text);
/// A document number at the beginning of a text.
[[nodiscard]] std::optional<Piece<DocumentNumber>> read_document_number(std::string_view text);
/// The document numbers of a text. Where nothing but the sense tells where the issuer's name begins (根据国发…), words that no
/// such name begins with are left off.
[[nodiscard]] std::vector<Piece<DocumentNumber>> find_document_numbers(std::string_view text);

/// The number as the standard writes it: 国发〔2019〕4号.
[[nodiscard]] std::string document_number_words(DocumentNumber const& number);

}  // namespace bangfu::document
