// SPDX-License-Identifier: BSL-1.0
// Functions by hand in a bare Boost binary archive, with the traits of what costs least: object_serializable and
// track_never, for lists too.
#define bangfu bangfu_of_light_traits

#include "bench/by_hand_boost.hpp"

namespace boost::serialization {

template <class T>
requires by_hand::Stored<T>
struct implementation_level_impl<T const> : archive_run::Serializable {
};
template <class T>
requires by_hand::Stored<T>
struct implementation_level_impl<std::vector<T> const> : archive_run::Serializable {
};
template <class T>
requires by_hand::Stored<T>
struct tracking_level<T> : archive_run::NeverTracked {
};
template <class T>
requires by_hand::Stored<T>
struct tracking_level<std::vector<T>> : archive_run::NeverTracked {
};

}  // namespace boost::serialization

namespace {
using ByHandLight = archive_run::BareBoost<bangfu::Plan>;
BANGFU_BENCH(ByHandLight);
}  // namespace
