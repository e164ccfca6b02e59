// SPDX-License-Identifier: BSL-1.0
// What is asked of rows themselves, for every kind of rows behind one interface.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

#include <bangfu/portfolio/query.hpp>
#include <bangfu/query/property.hpp>

#include "portfolio/columns.hpp"

namespace bangfu::columns {

/// Reads rows of plans, and resolves the references of a plan once for rows that lie together.
class RowReader {
 public:
  RowReader() = default;
  RowReader(RowReader const&) = delete;
  RowReader& operator=(RowReader const&) = delete;
  virtual ~RowReader() = default;
  /// The answer of a row to a bound filter.
  virtual Truth ask(std::size_t filter, std::uint32_t row) = 0;
  virtual Truth ask(AnyTest const& test, std::uint32_t row) = 0;
  /// Adds the values of a property; tells the calendar that its plan follows.
  virtual SchoolCalendar const* values(std::size_t property, std::uint32_t row, Data& out) = 0;
};

/// Filters and properties, bound once to a kind of rows.
class RowTests {
 public:
  RowTests() = default;
  RowTests(RowTests const&) = delete;
  RowTests& operator=(RowTests const&) = delete;
  virtual ~RowTests() = default;
  /// @throws as BoundFilter
  virtual void check(Expression const& filter) const = 0;
  /// Binds a filter and gives it a number. @throws as BoundFilter
  virtual std::size_t bind(Expression const& filter) = 0;
  /// Binds a property and gives it a number. @throws UnknownProperty
  virtual std::size_t property(std::string_view name) = 0;
  [[nodiscard]] virtual std::unique_ptr<RowReader> reader(Columns const& columns) const = 0;
};

std::unique_ptr<RowTests> row_tests(Kind kind);

}  // namespace bangfu::columns
