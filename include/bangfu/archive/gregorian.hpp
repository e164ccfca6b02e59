// SPDX-License-Identifier: BSL-1.0
/// @file
/// Values of `boost::gregorian` inside your own Boost archives: dates, durations, periods, and bangfu's `DayRange`.
///
/// Boost's own header for them compiles only behind two others, which this one sees to. It is heavy (some two seconds of
/// compile time), so that archive.hpp leaves it out. It is not needed for bangfu's `Date` and `Period`.
#pragma once

#include <boost/date_time/gregorian/gregorian.hpp>
#include <boost/serialization/split_free.hpp>

#include <boost/date_time/gregorian/greg_serialize.hpp>
#include <boost/serialization/nvp.hpp>

#include <bangfu/time/gregorian.hpp>

namespace boost::serialization {

template <class Archive>
void serialize(Archive& ar, bangfu::DayRange& range, unsigned const) {
  ar& make_nvp("first", range.first);
  ar& make_nvp("last", range.last);
}

}  // namespace boost::serialization
