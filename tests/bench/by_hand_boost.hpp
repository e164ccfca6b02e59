// SPDX-License-Identifier: BSL-1.0
// The functions of by_hand.hpp as Boost.Serialization asks for them.
#pragma once

#include <boost/serialization/vector.hpp>

#include <new>

#include "bench/archive_run.hpp"
#include "bench/by_hand.hpp"

namespace boost::serialization {

template <class Archive, class T>
requires by_hand::Stored<T>
void serialize(Archive& ar, T& value, unsigned const) { by_hand::store(ar, value); }

/// Lists of periods are loaded one by one, as a period has no value by default.
template <class Archive>
void load_construct_data(Archive&, bangfu::Period* to, unsigned const) {
  ::new (to) bangfu::Period(bangfu::Date(2000));
}

}  // namespace boost::serialization
