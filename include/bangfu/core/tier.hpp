// SPDX-License-Identifier: BSL-1.0
/// @file
/// Levels of recognition, and the condition "county level or above".
#pragma once

#include <ostream>
#include <string_view>

#include <bangfu/core/describe.hpp>
#include <bangfu/core/enumeration.hpp>
#include <bangfu/core/truth.hpp>

namespace bangfu {

/// The level of government (or the school itself) that recognises an award, a title or a person; lowest first.
enum class Tier : unsigned char { school = 1, county, city, province, nation };

template <>
struct Enumeration<Tier> {
  static constexpr Enumerator<Tier> all[] = {
      {Tier::school, "school", "校级", "school"},     {Tier::county, "county", "县级", "county"},
      {Tier::city, "city", "市级", "city"},           {Tier::province, "province", "省级", "province"},
      {Tier::nation, "nation", "国家级", "national"},
  };
};

/// How a condition compares.
enum class Comparison : unsigned char { exactly, at_least, at_most };

template <>
struct Enumeration<Comparison> {
  static constexpr Enumerator<Comparison> all[] = {
      {Comparison::exactly, "exactly", "恰为", "exactly"},
      {Comparison::at_least, "at_least", "以上", "or above"},
      {Comparison::at_most, "at_most", "以下", "or below"},
  };
};

/// A condition on a tier: "县级以上" is `{Tier::county, Comparison::at_least}` and is met by a higher one too.
/// By the usage of the field (and article 99 of the Criminal Law, article 1259 of the Civil Code) 以上 includes the level
/// itself.
struct TierCondition {
  Tier tier = Tier::school;                     ///< the level that is named
  Comparison comparison = Comparison::exactly;  ///< how an observed level compares with it

  /// Whether an observed level satisfies it: certain or no.
  [[nodiscard]] constexpr Truth met_by(Tier observed) const noexcept {
    switch (comparison) {
      case Comparison::at_least: return truth(observed >= tier);
      case Comparison::at_most: return truth(observed <= tier);
      case Comparison::exactly: break;
    }
    return truth(observed == tier);
  }
  template <class Self = TierCondition>
  static constexpr auto description() {
    return describe<Self>(
        "tier_condition", v(&Self::tier, {.key = "tier", .always = true, .zh = "级别", .en = "level"}),
        v(&Self::comparison, {.key = "comparison", .always = true, .zh = "比较", .en = "how it compares"}));
  }
};

/// A condition by how it compares.
/// @{
constexpr TierCondition exactly(Tier tier) noexcept { return {tier, Comparison::exactly}; }
constexpr TierCondition at_least(Tier tier) noexcept { return {tier, Comparison::at_least}; }
constexpr TierCondition at_most(Tier tier) noexcept { return {tier, Comparison::at_most}; }
/// @}

inline std::ostream& operator<<(std::ostream& out, TierCondition const& condition) {
  out << label(condition.tier, "en");
  return condition.comparison == Comparison::exactly ? out : out << ' ' << label(condition.comparison, "en");
}

}  // namespace bangfu
