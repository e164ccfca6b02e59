// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything in document/.
#pragma once

#include <bangfu/document/input.hpp>
#include <bangfu/document/read.hpp>
#include <bangfu/document/source.hpp>
