// SPDX-License-Identifier: BSL-1.0
// Functions by hand in a bare Boost binary archive: entities and lists with the traits that classes have by default,
// values (texts, ids, codes, dates, decimals, links, and what may be absent) without a version and never tracked.
#define bangfu bangfu_of_mixed_traits

#include "bench/by_hand_boost.hpp"

namespace by_hand {
template <class T>
concept Value = Stored<T> && !bangfu::Described<T>;
}

namespace boost::serialization {
template <by_hand::Value T>
struct implementation_level_impl<T const> : archive_run::Serializable {};
template <by_hand::Value T>
struct tracking_level<T> : archive_run::NeverTracked {};
}  // namespace boost::serialization

namespace {
using ByHandMixed = archive_run::BareBoost<bangfu::Plan>;
BANGFU_BENCH(ByHandMixed);
}  // namespace
