// SPDX-License-Identifier: BSL-1.0
/// @file
/// Lengths of time as plans word them: 一周, 2天, 一至三个月, 一年半, 半天, 4课时, 不少于一个月, 累计不少于30天，每次不少于5天, 1 week, two days,
/// one to three months, 30 days in all, at least 5 at a time.
///
/// 日 is a day only after a number that cannot be a date (5个工作日, 3日内); a school year (学年) is a `year`; 学时, 课时 and 节 are lessons;
/// minutes are hours where that is exact (90分钟 is 1.5 hours) and are else refused. Units come from the lexicon, section `time_unit`.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/document/lexicon.hpp>
#include <bangfu/document/piece.hpp>
#include <bangfu/time/duration.hpp>

namespace bangfu::document {

/// The whole text is a length. Words before it that say so (为期, 时间为, 时长：) are allowed. Errors: syntax, limit.
[[nodiscard]] Parsed<Duration> parse_duration(std::string_view text, Lexicon const& lexicon = Lexicon::standard());
/// A length at the beginning of a text.
[[nodiscard]] std::optional<Piece<Duration>> read_duration(std::string_view text,
                                                           Lexicon const& lexicon = Lexicon::standard());
/// The lengths of a text. Limits of time (两周内), dates and frequencies (每周) are none.
[[nodiscard]] std::vector<Piece<Duration>> find_durations(std::string_view text,
                                                          Lexicon const& lexicon = Lexicon::standard());

/// The words of a length: "一至三个月", "one to three months".
[[nodiscard]] std::string duration_words(Duration const& duration, std::string_view language);

}  // namespace bangfu::document
