// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything in core/.
#pragma once

#include <bangfu/core/box.hpp>
#include <bangfu/core/code.hpp>
#include <bangfu/core/decimal.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/diagnostic.hpp>
#include <bangfu/core/enumeration.hpp>
#include <bangfu/core/error.hpp>
#include <bangfu/core/extras.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/print.hpp>
#include <bangfu/core/privacy.hpp>
#include <bangfu/core/quantity.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/core/tier.hpp>
#include <bangfu/core/traits.hpp>
#include <bangfu/core/truth.hpp>
