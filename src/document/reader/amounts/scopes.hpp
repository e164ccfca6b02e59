// SPDX-License-Identifier: BSL-1.0
// How often something is done, and of each of what there is so much: 每学期, 每位教师, 隔周, 周课时.
#pragma once

#include <string_view>
#include <vector>

#include "document/reader/context.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {

/// A scope that words speak of, and where.
struct ScopeHit {
  Scope scope;
  std::size_t begin;
  std::size_t end;
};

/// Whether a scope is a stretch of time: per week, per school year.
[[nodiscard]] bool is_period(Scope const& scope);
/// Whether a scope tells how often: a period, each visit, each batch.
[[nodiscard]] bool is_frequency(Scope const& scope);
/// The scopes of a clause, as they stand in it.
[[nodiscard]] std::vector<ScopeHit> scopes_in(Context const& context, std::string_view text);
/// On how many days of each week: 每周二、周四晚. 0 where nothing of the kind is said.
[[nodiscard]] int days_of_each_week(std::string_view text);

/// 由41分上升到53分: points of a test, before and after, as its two groups.
[[nodiscard]] Pattern const& change_of_points();

}  // namespace bangfu::document::reader
