// SPDX-License-Identifier: BSL-1.0
/// @file
/// Archives of plans: `archive::save`, `archive::load`, `archive::inspect`, and many plans one by one.
///
/// Three heavier headers are included by those who need them: serialize.hpp and gregorian.hpp for bangfu values in
/// archives of your own, and compact.hpp, an archive class for your own values.
#pragma once

#include <bangfu/archive/contents.hpp>
#include <bangfu/archive/form.hpp>
#include <bangfu/archive/limits.hpp>
#include <bangfu/archive/plans.hpp>
#include <bangfu/archive/read.hpp>
#include <bangfu/archive/write.hpp>
