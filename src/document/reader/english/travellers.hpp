// SPDX-License-Identifier: BSL-1.0
/// @file
/// People whom English words name: by name, as a body of people, by number.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <bangfu/document/quantity.hpp>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// What people are called by, in small letters, as alternatives of a pattern.
extern std::string const english_people_nouns;

/// People that a sentence names, with the institution that they belong to.
struct EnglishPeople {
  std::size_t begin = 0;
  std::size_t end = 0;
  Words group{};
  std::vector<ParticipantId> who{};
  std::optional<Quantity> size{};
  std::vector<InstitutionId> sides{};
};

/// An amount of people, as a flow has it.
[[nodiscard]] Quantity people_size(Quantity const& amount);

/// Those whom the words name, from left to right.
[[nodiscard]] std::vector<EnglishPeople> english_people_in(Context& context, Words const& words);

}  // namespace bangfu::document::reader
