// SPDX-License-Identifier: BSL-1.0
/// @file
/// Names that a text uses for its parties without having introduced them.
#pragma once

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// 县一中、二中、职教中心: those of a list that leave out the place which its first name tells.
void learn_shared_places(Context& context);
/// 下辖上寨、茶坳两个教学点: each by its name. @returns where the paper tells them, where it is a paper about help for them
std::optional<Words> learn_teaching_points(Context& context);
/// What is left of a party's name without its place and its kind, or its kind alone: 宝杨路, 指挥部.
void learn_cores(Context& context);
/// What the text calls a side that is one institution: 支援学校, 受援方, 对方.
void learn_relative_names(Context& context);
/// Elm Street, of Elm Street Primary School.
void learn_english_abbreviations(Context& context);

}  // namespace bangfu::document::reader
