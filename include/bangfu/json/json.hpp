// SPDX-License-Identifier: BSL-1.0
/// @file
/// All of the JSON component: `json::load`, `json::save`, `json::read`, `json::to_json`, JSON Lines and the schema.
#pragma once

#include <bangfu/json/findings.hpp>
#include <bangfu/json/lines.hpp>
#include <bangfu/json/locate.hpp>
#include <bangfu/json/read.hpp>
#include <bangfu/json/schema.hpp>
#include <bangfu/json/write.hpp>
