// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything in view/.
#pragma once

#include <bangfu/view/plan_view.hpp>
