// SPDX-License-Identifier: BSL-1.0
/// @file
/// A portfolio: many plans, asked together.
///
/// A portfolio keeps the plans themselves, and beside them columns, dictionaries and inverted lists of what is asked most.
/// Plans are shared and never changed: whoever holds one already (`std::shared_ptr<Plan const>`) shares it with the
/// portfolio at no cost, and what is not answered by columns is answered by the plan, so that every question of a plan
/// has the same answer here. The columns take some 300 bytes for each activity, the plans themselves some 2500.
///
/// Plans are known by their id (`Plan::id`). Rows come in the order in which plans were added, then in that of the plan; a
/// plan that was replaced counts as added last.
///
/// A portfolio is a value: a copy has columns of its own and shares the plans. One that does not change may be asked from
/// many threads at once. Rows, queries and keys refer to a portfolio as it is: they must not be used after it has
/// changed or is gone. (A query notices the former and understands itself anew; a key throws.)
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

#include <bangfu/core/truth.hpp>
#include <bangfu/model/identifier.hpp>
#include <bangfu/model/plan.hpp>

namespace bangfu {

namespace columns {
struct Columns;
struct Access;
}  // namespace columns

/// Somebody or something that may appear in many plans. Valid until the portfolio changes.
template <class Entity>
class Key {
 public:
  friend bool operator==(Key const&, Key const&) = default;

 private:
  friend class Portfolio;
  /// For the library's own code.
  friend struct columns::Access;
  Key(std::uint32_t number, std::uint64_t generation) : number_(number), generation_(generation) {}
  std::uint32_t number_;
  std::uint64_t generation_;
};
/// A person, or a group, whatever plans they appear in.
using PersonKey = Key<Participant>;
/// An institution, whatever plans it appears in.
using InstitutionKey = Key<Institution>;

/// A long building was called off.
class Cancelled : public std::runtime_error {
 public:
  Cancelled() : std::runtime_error("cancelled") {}
};

/// How a portfolio is built.
struct Building {
  /// Called about a hundred times a second at most, from the thread that builds, with the number of plans taken so far;
  /// false calls the building off.
  std::function<bool(std::size_t plans)> on_progress{};
  /// About how many plans will come, where it is known: saves moving columns while they grow.
  std::size_t expected_plans = 0;
  /// How many threads read plans into columns; 0: as many as the machine has. What is built is the same. With several,
  /// some thousand plans are taken at a time before they are read; `next` and `on_progress` are called from the thread
  /// that builds alone.
  unsigned threads = 1;
};

/// Many plans behind one value.
class Portfolio {
 public:
  /// A plan that is shared, and does not change.
  using PlanPointer = std::shared_ptr<Plan const>;

  Portfolio();
  Portfolio(Portfolio const& other);
  Portfolio(Portfolio&& other) noexcept;
  Portfolio& operator=(Portfolio other) noexcept;
  ~Portfolio();

  /// Builds a portfolio of all plans that `next` hands out, until it hands out none. Faster than adding one by one.
  /// @throws std::logic_error as `add`; Cancelled; whatever `next` throws
  static Portfolio build(std::function<PlanPointer()> const& next, Building const& building = {});
  /// Builds a portfolio of plans in memory, which are moved out of the list.
  static Portfolio build(std::vector<Plan> plans, Building const& building = {});

  /// Adds a plan. @throws std::logic_error where it has no id, or the portfolio has a plan with that id
  void add(Plan plan);
  void add(PlanPointer plan);
  /// Puts a plan in the place of the one with its id. @throws std::logic_error where there is none
  void replace(Plan plan);
  void replace(PlanPointer plan);
  /// Adds a plan, or puts it in the place of the one with its id. @throws std::logic_error where it has no id
  void put(Plan plan);
  void put(PlanPointer plan);
  /// Removes a plan; false where there is none with that id.
  bool remove(PlanId const& id);
  void clear();

  /// The plan with this id, or nothing.
  [[nodiscard]] PlanPointer find(PlanId const& id) const;
  /// Whether it has a plan with this id.
  [[nodiscard]] bool contains(PlanId const& id) const;
  /// How many plans there are.
  [[nodiscard]] std::size_t size() const noexcept;
  [[nodiscard]] bool empty() const noexcept { return size() == 0; }
  /// Calls `f(plan)` for each plan in order.
  template <class F>
  void each_plan(F&& f) const {
    for (std::size_t slot = 0; slot < slots(); ++slot)
      if (Plan const* plan = plan_at(slot)) f(*plan);
  }

  /// @name Identity
  /// Two institutions or people are one only when an identifier agrees: whatever bears the same code of the same scheme is
  /// one, and whoever bears two codes makes their bearers one. Staff numbers and local numbers of people count within
  /// their institution, where it has an identifier. Names prove nothing.
  ///@{
  /// Who bears an identifier; nothing where no plan knows it.
  [[nodiscard]] std::optional<PersonKey> person(Identifier const& identifier) const;
  [[nodiscard]] std::optional<InstitutionKey> institution(Identifier const& identifier) const;
  /// Whom a plan means; nothing where it knows no such id.
  [[nodiscard]] std::optional<PersonKey> person(PlanId const& plan, ParticipantId const& id) const;
  [[nodiscard]] std::optional<InstitutionKey> institution(PlanId const& plan, InstitutionId const& id) const;
  /// Where they appear: each plan with the entity as it has it.
  struct PersonAppearance {
    PlanPointer plan;                ///< keeps the participant alive
    Participant const* participant;  ///< as this plan has them
  };
  /// An institution in one plan.
  struct InstitutionAppearance {
    PlanPointer plan;                ///< keeps the institution alive
    Institution const* institution;  ///< as this plan has it
  };
  [[nodiscard]] std::vector<PersonAppearance> appearances(PersonKey const& person) const;
  [[nodiscard]] std::vector<InstitutionAppearance> appearances(InstitutionKey const& institution) const;
  /// Certain where identifiers agree. Possible where people have a name and an institution in common (the institution by
  /// identifier or by name), or institutions a name, each in some appearance. Else no.
  [[nodiscard]] Truth same(PersonKey const& a, PersonKey const& b) const;
  [[nodiscard]] Truth same(InstitutionKey const& a, InstitutionKey const& b) const;
  /// Everyone who is possibly, and not certainly, the same.
  [[nodiscard]] std::vector<PersonKey> possibly_same(PersonKey const& person) const;
  ///@}

  /// Bytes taken by columns, dictionaries and lists; the plans themselves not counted.
  [[nodiscard]] std::size_t bytes() const noexcept;

 private:
  /// For the library's own code.
  friend struct columns::Access;
  explicit Portfolio(columns::Columns* columns) noexcept : columns_(columns) {}
  [[nodiscard]] std::size_t slots() const noexcept;
  [[nodiscard]] Plan const* plan_at(std::size_t slot) const noexcept;
  void compact_where_due();

  columns::Columns* columns_;  // owned
};

}  // namespace bangfu
