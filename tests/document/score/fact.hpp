// SPDX-License-Identifier: BSL-1.0
// Facts of a document: those that tests/documents states, and those that a reading took from it.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/document/input.hpp>
#include <bangfu/document/read.hpp>

namespace score {

using Json = nlohmann::json;

/// The text without spaces and line breaks, with full-width letters, digits and marks made half-width: what
/// quotations are compared in. Keeps for each of its bytes where it stood.
class Squeezed {
 public:
  explicit Squeezed(std::string_view text);
  [[nodiscard]] std::string const& text() const noexcept { return text_; }
  /// The bytes of the squeezed text that a span of the original covers: first, end.
  [[nodiscard]] std::pair<std::size_t, std::size_t> map(bangfu::document::Span span) const;

 private:
  std::string text_;
  std::vector<std::size_t> at_;  // for each byte of text_, its place in the original
};
[[nodiscard]] std::string squeezed(std::string_view text);

/// One fact. Its fields are those of tests/documents/README.md.
struct Fact {
  std::string kind;
  std::string text;                                         ///< the words it rests on
  Json fields = Json::object();                             ///< without kind and text
  std::vector<std::pair<std::size_t, std::size_t>> places;  ///< in the squeezed text, first and end
};

/// A document with what a careful human reads from it.
struct Document {
  std::string name;  ///< "01-vocational-pairing-with-annex"
  bool aside = false;
  std::string text;
  std::vector<Fact> facts;           ///< `document` facts among them: is_plan, title, period, number, dates
  std::set<std::string> kinds = {};  ///< of which its facts are stated; all where there is none
};

/// The facts that a file states of a text. @throws std::runtime_error where it breaks the form or quotes what is not there
[[nodiscard]] std::vector<Fact> load_facts(std::string const& file, std::string_view text);

/// All documents of a folder, in order of their names. @throws std::runtime_error where one breaks the form
[[nodiscard]] std::vector<Document> load_documents(std::string const& folder);

/// The passages of a folder: files `<kind>.json`, each a list of short texts with all their facts of that kind (`target`:
/// of commitments, too). Every third one is put aside. @throws std::runtime_error where one breaks the form
[[nodiscard]] std::vector<Document> load_passages(std::string const& folder);

/// Those facts whose kinds a document or passage states.
[[nodiscard]] std::vector<Fact> asked_of(Document const& document, std::vector<Fact> facts);

/// What a reading says, as facts.
[[nodiscard]] std::vector<Fact> facts_of(bangfu::document::Reading const& reading, std::string_view text);

/// A fact as a line in which script, width and spaces do not matter. @param labels whether printed numbers belong to it
[[nodiscard]] std::string line_of(Fact const& fact, bool labels = true);

}  // namespace score
