// SPDX-License-Identifier: BSL-1.0
/// @file
/// People that an English text names, with the posts and schools that stand beside them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// Somebody named in words, and what they say of them.
struct NamedPerson {
  Words name{};
  Words post{};
  Words title{};  ///< Dr, Associate Professor
  InstitutionId of{};
  std::size_t begin = 0;  ///< where they begin to speak of the person
  std::size_t end = 0;
};

/// The people of a sentence of whom it says a post, a school or how they are addressed, 64 at most.
[[nodiscard]] std::vector<NamedPerson> named_people(Context const& context, Words const& words);
/// Whether capitalised words name a person, and no body, post or part of a paper.
[[nodiscard]] bool is_person(Context const& context, std::string_view name);
/// A pattern of a person: the name (its group) behind Mr, Dr and the like, or alone.
[[nodiscard]] std::string const& english_person();
/// A pattern of a post: Vice Principal, head of science, teacher.
[[nodiscard]] std::string const& english_post();

}  // namespace bangfu::document::reader
