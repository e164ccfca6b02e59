// SPDX-License-Identifier: BSL-1.0
/// @file
/// The words, the checks and the questions: everything that needs no compiled part of the library.
/// JSON and the other forms have headers of their own, such as `<bangfu/json/json.hpp>`.
#pragma once

#include <bangfu/check/check.hpp>
#include <bangfu/core/core.hpp>
#include <bangfu/fwd.hpp>
#include <bangfu/model/model.hpp>
#include <bangfu/query/query.hpp>
#include <bangfu/time/time.hpp>
#include <bangfu/version.hpp>
#include <bangfu/view/view.hpp>
