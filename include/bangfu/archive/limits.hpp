// SPDX-License-Identifier: BSL-1.0
/// @file
/// How much the readers of archives take in.
#pragma once

#include <cstddef>

namespace bangfu::archive {

/// What a reader accepts before it refuses with `ReadErrorCode::limit`. The limits bound time and memory on hostile
/// input, also where the checksum is right.
struct Limits {
  std::size_t max_bytes = std::size_t{256} << 20;        ///< of a file, stream or text that is read as a whole
  std::size_t max_record_bytes = std::size_t{64} << 20;  ///< of one plan, of the index, of a section
  std::size_t max_plans = 10'000'000;                    ///< in one archive
  std::size_t max_items = 10'000'000;                    ///< list elements in one plan
  std::size_t max_value_bytes = std::size_t{2} << 30;  ///< memory of the list elements of one plan, before their texts
};

}  // namespace bangfu::archive
