// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/tier.hpp>

#include <utility>

#include "document/pieces/grammar.hpp"

namespace bangfu::document {

namespace {

Text expected_tier() {
  return Text("级别，如 县级以上、省级、校级", "zh").set("en", "a level such as county level or above");
}

std::optional<detail::Got<TierCondition>> tier_at(Folded const& t, std::size_t i, Lexicon const& lexicon) {
  auto const hit = lexicon.at("tier", t, i);
  if (!hit || hit->code.empty()) return std::nullopt;
  Tier const* const tier = find_enumerator<Tier>(hit->code);
  if (tier == nullptr) return std::nullopt;
  // 副校级干部, 县级领导: a rank of people
  std::size_t p = hit->last;
  std::size_t rank = p;
  if ((i > 0 && (t[i - 1] == U'副' || t[i - 1] == U'正')) || detail::take_one(t, rank, {U"干部", U"领导", U"班子"}))
    return std::nullopt;
  detail::Got<TierCondition> got;
  got.value.tier = *tier;
  if (detail::take_one(t, p, {U"(含)", U"(含本级)"})) {
    // 县级（含）以上
  }
  if (detail::take_one(
          t, p, {U"及其以上", U"及以上", U"或以上", U"以上", U"and above", U"or above", U"or higher", U"and higher"})) {
    got.value.comparison = Comparison::at_least;
  } else if (detail::take_one(t, p,
                              {U"及其以下", U"及以下", U"或以下", U"以下", U"and below", U"or below", U"or lower"})) {
    got.value.comparison = Comparison::at_most;
  } else {
    p = hit->last;
  }
  got.end = p;
  return got;
}

}  // namespace

Parsed<TierCondition> parse_tier(std::string_view text, Lexicon const& lexicon) {
  return detail::whole<TierCondition>(text, expected_tier(),
                                      [&](Folded const& t, std::size_t i) { return tier_at(t, i, lexicon); });
}

std::optional<Piece<TierCondition>> read_tier(std::string_view text, Lexicon const& lexicon) {
  return detail::beginning<TierCondition>(text, [&](Folded const& t, std::size_t i) { return tier_at(t, i, lexicon); });
}

std::vector<Piece<TierCondition>> find_tiers(std::string_view text, Lexicon const& lexicon) {
  return detail::all<TierCondition>(text, [&](Folded const& t, std::size_t i) { return tier_at(t, i, lexicon); });
}

std::string tier_words(TierCondition const& tier, std::string_view language) {
  bool const zh = language.substr(0, 2) == "zh";
  std::string s(label(tier.tier, language));
  if (!zh) s += " level";
  if (tier.comparison != Comparison::exactly) s += (zh ? "" : " ") + std::string(label(tier.comparison, language));
  return s;
}

}  // namespace bangfu::document
