// SPDX-License-Identifier: BSL-1.0
/// @file
/// All of time: dates, periods, durations, whens, the school calendar, placements and relations.
#pragma once

#include <bangfu/time/as_of.hpp>
#include <bangfu/time/date.hpp>
#include <bangfu/time/duration.hpp>
#include <bangfu/time/gregorian.hpp>
#include <bangfu/time/period.hpp>
#include <bangfu/time/placement.hpp>
#include <bangfu/time/recurrence.hpp>
#include <bangfu/time/relation.hpp>
#include <bangfu/time/school_calendar.hpp>
#include <bangfu/time/time_of_day.hpp>
#include <bangfu/time/when.hpp>
