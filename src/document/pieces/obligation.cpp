// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/obligation.hpp>

#include <utility>

#include "document/pieces/grammar.hpp"

namespace bangfu::document {

Parsed<Obligation> parse_obligation(std::string_view text, Lexicon const& lexicon) {
  Text expected =
      Text("约束词，如 应当、拟、可、鼓励", "zh").set("en", "a word such as shall, intends, may or encouraged");
  return detail::whole<Obligation>(text, std::move(expected),
                                   [&](Folded const& t, std::size_t i) -> std::optional<detail::Got<Obligation>> {
                                     auto const hit = lexicon.at("obligation", t, i);
                                     if (!hit || hit->code.empty()) return std::nullopt;
                                     return detail::Got<Obligation>{.value = Obligation(hit->code), .end = hit->last};
                                   });
}

std::vector<Piece<Obligation>> find_obligations(std::string_view text, Lexicon const& lexicon) {
  std::vector<Piece<Obligation>> found;
  Folded const t(text);
  for (Lexicon::Hit const& hit : lexicon.find("obligation", t))
    found.push_back(
        detail::piece(text, t, hit.first, detail::Got<Obligation>{.value = Obligation(hit.code), .end = hit.last}));
  return found;
}

std::string obligation_words(Obligation const& obligation, std::string_view language) {
  return std::string(obligation.label(language));
}

}  // namespace bangfu::document
