// SPDX-License-Identifier: BSL-1.0
// Room for columns of which it is known how long they will become.
#pragma once

#include <cstddef>

namespace bangfu::columns {

/// Makes room for so many times as much as there is. Columns that were never filled stay without.
template <class Column>
void grow_column(Column& column, double times) {
  column.reserve(static_cast<std::size_t>(static_cast<double>(column.size()) * times));
}

}  // namespace bangfu::columns
