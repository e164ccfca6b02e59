// SPDX-License-Identifier: BSL-1.0
// What the right answers to the reader's questions are, by the facts of a document.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "document/reader/learned/model.hpp"
#include "document/score/fact.hpp"

namespace learn {

using bangfu::document::reader::Asked;
using score::Document;
using score::Fact;
/// A place in the squeezed text: first and end.
using Place = std::pair<std::size_t, std::size_t>;

/// What is right; nothing where the facts do not tell.
using Judge = std::function<std::optional<std::string>(Document const&, Asked const&, Place const&)>;

/// A period in the reader's words: "often" where the clause says how often in words of its own, "of" and "carried" likewise.
[[nodiscard]] std::string period_as_asked(std::string const& period, Asked const& asked);

/// By question.
[[nodiscard]] std::map<std::string, Judge> const& judges();

/// What a document's facts answer where the reader did not ask: of the words of a question alone, without features.
[[nodiscard]] std::optional<std::string> answer_of_facts(std::string const& question, Document const& document,
                                                         std::string const& words, Place const& place);

/// The kind of the facts by which a question is judged.
[[nodiscard]] std::string kind_of(std::string const& question);

}  // namespace learn
