// SPDX-License-Identifier: BSL-1.0
// A filter that is bound to a table of queryables: names are looked up, types agree, constants are understood.
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include <bangfu/core/truth.hpp>
#include <bangfu/cql2/queryables.hpp>
#include <bangfu/query/expression.hpp>

#include "cql2/parsed.hpp"

namespace bangfu::cql2::detail {

/// A bound node.
struct Step {
  Expression::Kind kind = Expression::Kind::constant;
  Operator op = Operator::all_of;
  Type type = Type::any;               // of what it gives
  std::size_t index = 0;               // of a queryable or function
  Values constant{};                   // what it gives where no record needs to be asked
  std::unique_ptr<When const> when{};  // that a constant refers to
  bool plan_time = false;              // of a comparison: by days, as plans count
  std::vector<Step> arguments{};

  [[nodiscard]] bool is_constant() const noexcept { return kind == Expression::Kind::constant; }
};

class Program {
 public:
  /// @throws Fault, with the place where `places` tells it
  Program(Expression const& filter, Table const& table, std::vector<Place> const& places);

  [[nodiscard]] Truth ask(Table const& table, void const* record) const;

 private:
  Step root_;
};

/// What a step that needs no record gives. @pre its arguments are constants
[[nodiscard]] Values evaluated(Step const& step);

}  // namespace bangfu::cql2::detail
