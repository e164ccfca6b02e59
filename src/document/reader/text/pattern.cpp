// SPDX-License-Identifier: BSL-1.0
#include "document/reader/text/pattern.hpp"

#include <algorithm>
#include <cassert>

namespace bangfu::document::reader {
namespace {

RE2::Options options() {
  RE2::Options o;
  o.set_encoding(RE2::Options::EncodingUTF8);
  o.set_log_errors(false);
  o.set_max_mem(std::int64_t{32} << 20);
  return o;
}

re2::StringPiece piece(std::string_view s) { return {s.data(), s.size()}; }

}  // namespace

RE2 const& Pattern::compiled() const {
  std::call_once(once_, [this] {
    re2_.emplace(piece(pattern_), options());
    assert(re2_->ok());
    assert(re2_->NumberOfCapturingGroups() < static_cast<int>(Match::max_groups));
  });
  return *re2_;
}

std::optional<Match> Pattern::match(std::string_view text, std::size_t from, RE2::Anchor anchor) const {
  std::array<re2::StringPiece, Match::max_groups> groups;
  RE2 const& re2 = compiled();
  int const count = re2.NumberOfCapturingGroups() + 1;
  if (from > text.size()) return std::nullopt;
  // A match that begins at `from` sees nothing before it, so that ^ stands for that place.
  std::string_view const seen = anchor == RE2::UNANCHORED ? text : text.substr(from);
  std::size_t const start = anchor == RE2::UNANCHORED ? from : 0;
  if (!re2.Match(piece(seen), start, seen.size(), anchor, groups.data(), count)) return std::nullopt;
  Match m;
  m.text_ = text;
  m.begins_.fill(std::string_view::npos);
  for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
    if (groups[i].data() == nullptr) continue;
    m.begins_[i] = static_cast<std::size_t>(groups[i].data() - text.data());
    m.ends_[i] = m.begins_[i] + groups[i].size();
  }
  return m;
}

std::string Pattern::replaced(std::string_view text, std::string_view by) const {
  std::string out;
  std::size_t from = 0;
  for (auto m = find(text); m; m = find(text, m->end())) {
    out += text.substr(from, m->begin() - from);
    out += by;
    from = m->end();
  }
  out += text.substr(from);
  return out;
}

}  // namespace bangfu::document::reader
