// SPDX-License-Identifier: BSL-1.0
// What a portfolio keeps of its plans beside the plans themselves: columns, dictionaries, inverted lists.
//
// Rows are only ever added behind the others. A plan that is removed leaves its rows behind as dead; when there are more
// dead rows than live ones, everything is built anew from the plans that are left, which costs as much as adding them did.
//
// Some of it is copied from the plans as it is: how many rows there are, titles, which activity a flow is of. The rest is
// worked out, and archives may keep it (packed.cpp), so that a portfolio is opened without working it out again.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <bangfu/core/decimal.hpp>
#include <bangfu/model/plan.hpp>
#include <bangfu/query/terms.hpp>

#include "portfolio/identity.hpp"
#include "portfolio/postings.hpp"
#include "portfolio/target_facts.hpp"
#include "portfolio/texts.hpp"
#include "portfolio/times.hpp"
#include "portfolio/value_sets.hpp"

namespace bangfu::columns {

/// Kinds of rows, in the order of `bangfu::rows`.
enum class Kind : unsigned char { activity, flow, measure, target, commitment, participant, result, institution };
inline constexpr std::size_t kinds = 8;

template <class Row>
constexpr Kind kind_of_row() noexcept {
  constexpr unsigned set = rows::of<Row>;
  unsigned bit = 0;
  while ((set >> bit) != 1U) ++bit;
  return static_cast<Kind>(bit);
}

/// A property of which each row states few distinct sets of values.
struct Coded {
  std::string_view name;
  ValueKind kind = ValueKind::text;
  ValueSets sets{};
  std::vector<std::uint32_t> numbers{};  // of each row
};

/// How a row and another thing are linked, added up.
inline constexpr std::uint8_t linked = 1;         // by a stated or confirmed link
inline constexpr std::uint8_t may_be_linked = 2;  // by an inferred one

/// When somebody's part in an activity is.
inline void set_time(Stay& stay, std::uint32_t number, Times const& times) noexcept {
  stay.when = number;
  if (times.stretch(number) == nullptr) return;
  stay.first = times.core(number).first;
  stay.last = times.core(number).last;
}

class Packer;
class Unpacker;

struct Columns {
  // Plans by slot, in the order of their addition; empty where removed.
  std::vector<std::shared_ptr<Plan const>> plans;
  std::unordered_map<std::string_view, std::uint32_t> slots;
  // Of each kind of rows and each slot the number of its first row, and one behind.
  std::array<std::vector<std::uint32_t>, kinds> first{};
  std::size_t dead_plans = 0;
  std::size_t dead_rows = 0;
  std::uint64_t generation = 0;

  Times times;
  // Of activities.
  std::vector<std::uint32_t> activity_when;
  Coded activity_modality{.name = "modality"};
  Coded activity_area{.name = "area"};
  Coded activity_mode{.name = "mode"};
  Coded activity_status{.name = "status"};
  Texts activity_title;
  Postings<Hosted> hosts;    // institutions that host, by flows
  Postings<Hosted> senders;  // institutions that send, by flows
  Postings<Stay> people;     // those who travel, attend or took part, each with the time and place of his part
  std::size_t nested = 0;    // institutions that are part of others, in live and dead plans
  std::vector<std::uint32_t> flow_activity;  // of flows: the position of the activity in its plan
  // Of measures.
  Coded measure_modality{.name = "modality"};
  Coded measure_area{.name = "area"};
  Coded measure_obligation{.name = "obligation"};
  Texts measure_title;
  std::vector<std::uint8_t> measure_served;  // by activities: `linked`, `may_be_linked`
  // Of targets.
  Coded target_area{.name = "area"};
  Coded target_obligation{.name = "obligation"};
  Coded target_tier{.name = "tier", .kind = ValueKind::tier};
  Texts target_title;
  TargetFacts target_facts;
  // Identity.
  Identity people_keys;
  Identity institution_keys;
  std::vector<std::uint32_t> participant_key;  // of each row
  std::vector<std::uint32_t> institution_key;
  // Of each key, how many live rows bear it, and how many of these are groups.
  std::vector<std::uint32_t> people_bearers;
  std::vector<std::uint32_t> people_groups;
  std::vector<std::uint32_t> institution_bearers;
  bool unborne = false;  // some key may have no bearer: a plan was removed, or adding one failed

  Columns();

  /// When what was added is sorted into the inverted lists.
  enum class Settle : unsigned char { now, later };
  /// Makes room for plans that are like those that it has, so many in all.
  void expect(std::size_t plans);
  /// Adds a plan behind the others. @pre no plan has its id
  /// @throws std::bad_alloc, std::length_error; nothing is added then
  void add(std::shared_ptr<Plan const> plan, Settle settle);
  /// Adds a plan, but of its columns only what is copied from it as it is; `unpack` brings the rest for all plans at once.
  /// After an exception the whole is good for nothing.
  /// @param groups gets the rows of participants that are groups
  /// @returns false where a plan has its id; nothing is added then
  bool add_bare(std::shared_ptr<Plan const> plan, std::vector<std::uint32_t>& groups);
  /// Writes what `add_bare` leaves out. The same plans in the same order give the same bytes.
  /// @pre `as_built()` and `sealed()`
  void pack(Packer& out) const;
  /// Reads it. Whatever it gives, questions stay within their bounds. @pre all plans were added by `add_bare`
  /// @throws Unsound; the whole is good for nothing then
  void unpack(Unpacker& in, std::vector<std::uint32_t> const& groups);
  /// Whether it holds just what it would if it were built of its plans now: none was removed, and no addition failed.
  [[nodiscard]] bool as_built() const noexcept { return dead_plans == 0 && !unborne; }
  /// Adds all plans of another behind its own: the same as adding them one by one. After an exception the whole is good
  /// for nothing. @pre no plan is in both, none was removed from the other, and nothing of it was sealed
  void add_all(Columns const& other);
  /// Adds a plan and removes the one with its id. @throws as `add`; nothing is changed then
  void replace(std::uint32_t slot, std::shared_ptr<Plan const> plan);
  /// Marks a plan as dead. @pre there is one at `slot`
  void remove(std::uint32_t slot);
  /// Sorts what was added into the inverted lists.
  void seal();
  /// Whether nothing waits for that.
  [[nodiscard]] bool sealed() const noexcept;

  [[nodiscard]] std::size_t rows(Kind kind) const noexcept { return first[static_cast<std::size_t>(kind)].back(); }
  /// The slot of the plan that a row belongs to.
  [[nodiscard]] std::uint32_t slot_of(Kind kind, std::uint32_t row) const noexcept;
  [[nodiscard]] std::uint32_t first_row(Kind kind, std::uint32_t slot) const noexcept {
    return first[static_cast<std::size_t>(kind)][slot];
  }
  [[nodiscard]] bool live(std::uint32_t slot) const noexcept { return plans[slot] != nullptr; }

  [[nodiscard]] Coded const* coded(Kind kind, std::string_view name) const noexcept;
  [[nodiscard]] Texts const* texts(Kind kind, std::string_view name) const noexcept;
  [[nodiscard]] std::vector<std::uint32_t> const* timed(Kind kind, std::string_view name) const noexcept;
  [[nodiscard]] std::size_t bytes() const noexcept;

 private:
  struct Sizes;
  [[nodiscard]] std::array<std::uint32_t, kinds> ends_with(Plan const& plan) const;
  void append_last(std::shared_ptr<Plan const> plan);
  void take_back(Sizes const& sizes);
  void count_bearers(std::uint32_t slot, std::uint32_t by) noexcept;
  void append(Plan const& plan);
  void append_copies(Plan const& plan);
  void append_identities(Plan const& plan);
  void append_measures(Plan const& plan);
  void append_activities(Plan const& plan);
  void append_targets(Plan const& plan);
  template <class F>
  void each_coded(F&& f) {
    for (Coded* c : {&activity_modality, &activity_area, &activity_mode, &activity_status}) f(*c, Kind::activity);
    for (Coded* c : {&measure_modality, &measure_area, &measure_obligation}) f(*c, Kind::measure);
    for (Coded* c : {&target_area, &target_obligation, &target_tier}) f(*c, Kind::target);
  }
  template <class F>
  void each_coded(F&& f) const {
    const_cast<Columns*>(this)->each_coded([&f](Coded const& c, Kind kind) { f(c, kind); });
  }

  struct Pair {
    Identity* of;
    std::uint32_t a;
    std::uint32_t b;
  };
  std::vector<Pair> pairs_;  // identifiers that the plan being added joins
  Data data_;                // of one row of it
};

}  // namespace bangfu::columns
