// SPDX-License-Identifier: BSL-1.0
/// @file
/// Exchange: how many stays, people and person-days go which way by which modality, whether both ways are in
/// balance, and which stays are shorter than they are to be.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

#include <bangfu/analyses/presence.hpp>
#include <bangfu/model/modality.hpp>

namespace bangfu {

/// Which way people go, by the roles of both institutions in the plan.
enum class Way : unsigned char {
  to_supporting,  ///< from a recipient to a supporter
  to_recipient,   ///< from a supporter to a recipient
  other,          ///< between others, within one side, or not stated
};

template <>
struct Enumeration<Way> {
  static constexpr Enumerator<Way> all[] = {
      {Way::to_supporting, "to_supporting", "受援方到支援方", "recipient to supporter"},
      {Way::to_recipient, "to_recipient", "支援方到受援方", "supporter to recipient"},
      {Way::other, "other", "其他", "other"},
  };
};

/// The way of a flow in its plan.
Way way_of(PlanView const& view, Flow const& flow);

/// One flow of a row: its way, its modality, and how much it is.
struct ExchangeItem {
  Plan const* plan = nullptr;          ///< the plan it is part of
  Activity const* activity = nullptr;  ///< the row
  Flow const* flow = nullptr;          ///< who goes where
  Way way = Way::other;                ///< by the roles of both institutions
  Modality modality{};                 ///< the first that the flow, or else the row states; empty where neither does
  Truth certainty = Truth::certain;    ///< possible: the filter, a mixed mode or a postponement leave it open
  Figure stays{};                      ///< how often it takes place
  Figure people{};                     ///< how many go each time
  Figure person_days{};                ///< of all times together
};

/// A stay that is shorter than it is to be.
struct ShortStay {
  std::uint32_t item = 0;                ///< position in `Exchange::items`
  Measure const* required_by = nullptr;  ///< the measure that states a least length; none where it was asked for
  Figure days{};                         ///< how long one stay is
  std::int64_t required_days = 0;        ///< how long it has to be
  Truth certainty = Truth::certain;      ///< of being shorter
};

/// What goes one way by one modality.
struct ExchangeSum {
  Way way = Way::other;                ///< which way
  Modality modality{};                 ///< by which modality; empty where none is stated, and in `in_all`
  Figure stays{};                      ///< how often somebody goes (批次)
  Figure participations{};             ///< people, each time anew (人次)
  Figure person_days{};                ///< of all stays together (人天)
  std::vector<std::uint32_t> items{};  ///< positions in `Exchange::items`
};

/// The exchange of one plan or several.
struct Exchange {
  std::vector<ExchangeItem> items{};   ///< every flow that counts, in the order of the plan
  std::vector<ExchangeSum> sums{};     ///< by way, then in the order in which modalities first occur
  std::vector<ShortStay> too_short{};  ///< in the order of their items
  Figure named_people{};  ///< different persons who travel, certainly and at most; groups are not looked into

  /// All modalities of one way together.
  [[nodiscard]] ExchangeSum in_all(Way way) const;
};

/// Different persons among those who travel: certainly, and at most. Groups are not looked into.
class Travellers {
 public:
  /// @param identity who is who, where presences of several plans are added
  explicit Travellers(Identity identity = {}) : identity_(std::move(identity)) {}
  /// Adds a presence; one at home, or of somebody without a name, adds nobody.
  void add(Presence const& presence);
  /// How many there are.
  [[nodiscard]] Figure count() const noexcept;

 private:
  Identity identity_;
  std::unordered_map<Participant const*, Truth> known_{};
};

/// Two exchanges as one: what merging the plans gives. Named people are added up, since names prove nothing across
/// plans; where it is known who is who, `Travellers` counts them.
Exchange merged(Exchange a, Exchange const& b);

/// The exchange of a plan. The filter is put to activities; the day plays no part.
/// @param least_days a length that every stay is to have, beside what the measures that are served state
Exchange exchange(PlanView const& view, Question const& question, std::optional<std::int64_t> least_days = {});
/// The exchange of some presences of a plan (see `presences`).
Exchange exchange_of(PlanView const& view, std::vector<Presence> const& presences,
                     std::optional<std::int64_t> least_days = {});

}  // namespace bangfu
