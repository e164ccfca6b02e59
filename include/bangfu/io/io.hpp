// SPDX-License-Identifier: BSL-1.0
/// @file
/// Everything in io/.
#pragma once

#include <bangfu/io/file.hpp>
#include <bangfu/io/read_result.hpp>
