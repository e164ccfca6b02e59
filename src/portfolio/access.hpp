// SPDX-License-Identifier: BSL-1.0
// What the rest of the component may do with the insides of a portfolio.
#pragma once

#include <memory>
#include <stdexcept>

#include <bangfu/portfolio/collection.hpp>

#include "portfolio/columns.hpp"

namespace bangfu::columns {

struct Access {
  static Columns const& columns(Portfolio const& portfolio) noexcept { return *portfolio.columns_; }

  /// A portfolio with these columns.
  static Portfolio portfolio(std::unique_ptr<Columns> columns) noexcept { return Portfolio(columns.release()); }

  template <class Entity>
  static Key<Entity> key(Columns const& columns, std::uint32_t number) noexcept {
    return {number, columns.generation};
  }
  /// @throws std::logic_error for a key from before the portfolio changed, or of another one
  template <class Entity>
  static std::uint32_t number(Columns const& columns, Key<Entity> const& key) {
    if (key.generation_ != columns.generation) throw std::logic_error("the key is not of this portfolio as it is now");
    return key.number_;
  }
};

}  // namespace bangfu::columns
