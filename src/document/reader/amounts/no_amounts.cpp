// SPDX-License-Identifier: BSL-1.0
// What stands beside numbers of a sentence.
#include "document/reader/measures/provisions.hpp"

namespace bangfu::document::reader {

std::string_view tail(std::string_view before) {
  constexpr std::size_t most = 240;
  if (before.size() <= most) return before;
  std::size_t from = before.size() - most;
  while (from < before.size() && (static_cast<unsigned char>(before[from]) & 0xC0U) == 0x80U) ++from;
  return before.substr(from);
}

bool ends_with_an_end(std::string_view words) {
  static Pattern const ends("(?:结束|开学|期满|届满|到期|放假|考试|离校|完成|出发|开始)之?$");
  return ends.in(words);
}

bool points_behind(std::string_view text, std::size_t at) {
  static Pattern const points("^(?:、|和|与|及)\\d{1,3}(?:\\.\\d{1,2})?个百分点");
  return points.at(text, at).has_value();
}

}  // namespace bangfu::document::reader
