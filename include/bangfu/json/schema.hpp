// SPDX-License-Identifier: BSL-1.0
/// @file
/// The JSON Schema of a plan.
#pragma once

#include <string>

namespace bangfu::json {

/// JSON Schema (draft 2020-12) of a plan, generated from the descriptions of the entities: titles in Chinese,
/// descriptions in English. docs/plan.schema.json holds it; docs/formats.md lists where a validator and the reader
/// judge differently.
[[nodiscard]] std::string schema();

}  // namespace bangfu::json
