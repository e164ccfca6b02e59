// SPDX-License-Identifier: BSL-1.0
/// @file
/// Who goes: 罗一、罗二等3人, 校长罗一、副校长罗二, 罗一（教务处主任）, 20-30名学生干部, 部分学生会干部, 专业教师4人, Ms. Ida Foo and Mr. Ken Ubo.
///
/// Names are kept as they are written. A Chinese name is told by its surname (lexicon section `surname`) and its length, a post by section
/// `post`, a title by section `title`, people in general by section `participant`. Masked names (王某某, 张××) are names.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/box.hpp>
#include <bangfu/core/quantity.hpp>
#include <bangfu/document/lexicon.hpp>
#include <bangfu/document/piece.hpp>
#include <bangfu/model/participant.hpp>

namespace bangfu::document {

/// A person by name.
struct PersonName {
  std::string name{};   ///< as written, blanks within it left out: 罗 一 is 罗一
  std::string post{};   ///< 教务处副主任
  std::string title{};  ///< 高级讲师
  std::string note{};   ///< other words in brackets after the name
  bool masked = false;  ///< 王某, 张××
  Span span{};          ///< of the name, in bytes of the text

  friend bool operator==(PersonName const&, PersonName const&) = default;
};

/// People without names.
struct PeopleGroup {
  std::string noun{};      ///< as worded, without the number: 学生干部
  ParticipantKind kind{};  ///< what kind of people
  std::optional<Quantity> size{};
  bool some = false;  ///< 部分: a part of them
  Span span{};        ///< of the group, in bytes of the text
};

/// Names and groups in the order of the text.
struct Names {
  std::vector<PersonName> persons{};  ///< those named
  std::vector<PeopleGroup> groups{};  ///< those without names
  bool and_others = false;            ///< 等
  std::optional<Quantity> in_all{};   ///< 等3人, 共5人
};

/// The whole text lists people. Errors: syntax. Names without a known surname are taken where commas or blanks separate them and the
/// text lists nothing else.
[[nodiscard]] Parsed<Names> parse_names(std::string_view text, Lexicon const& lexicon = Lexicon::standard());
/// A list of people at the beginning of a text.
[[nodiscard]] std::optional<Piece<Names>> read_names(std::string_view text,
                                                     Lexicon const& lexicon = Lexicon::standard());

/// The words of a list: "校长罗一、罗二等3人", "Luo Yi and Luo Er, 3 in all".
[[nodiscard]] std::string names_words(Names const& names, std::string_view language);

}  // namespace bangfu::document
