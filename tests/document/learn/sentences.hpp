// SPDX-License-Identifier: BSL-1.0
/// @file
/// Single sentences of which the right answers are written down: tests/documents/sentences.txt.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "document/reader/learned/model.hpp"

namespace learn {

using bangfu::document::reader::Asked;

/// A sentence within a short paper, and what is rightly answered about some of its words.
struct Sentence {
  std::string name;                            ///< "sentence/12": its line
  std::string paper;                           ///< the paper around it, with % where it stands
  std::string words;                           ///< its own, without brackets
  std::string text;                            ///< both
  bangfu::document::Span about;                ///< the words asked about, in the paper
  std::map<std::string, std::string> answers;  ///< by question

  /// Whether something that was asked is about these words.
  [[nodiscard]] bool asks(Asked const& asked) const;
  /// The first of all askings of a question that is about these words; null where there is none.
  [[nodiscard]] Asked const* asked_among(std::vector<Asked> const& all, std::string const& question) const;
  /// The answer to a question that is among its own, in the reader's words: a period of which the sentence says how often is "often",
  /// whatever period it is.
  [[nodiscard]] std::string answer_as_asked(Asked const& asked) const;
};

/// The sentences of a file. @throws std::runtime_error where it cannot be read, or a line breaks the form
[[nodiscard]] std::vector<Sentence> load_sentences(std::string const& file);

}  // namespace learn
