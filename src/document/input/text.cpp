// SPDX-License-Identifier: BSL-1.0
#include <utility>

#include "document/input/errors.hpp"
#include "document/input/inputs.hpp"

namespace bangfu::document::detail {

Source text_lines(std::string text, std::string encoding, SourceOptions const& options) {
  Source source;
  source.name = options.name;
  source.encoding = std::move(encoding);
  source.lines = true;
  source.text = std::move(text);
  std::size_t number = 0;
  // A form feed, as PDF tools set it between pages, ends a line too.
  for (std::size_t start = 0; start < source.text.size();) {
    std::size_t end = source.text.find_first_of("\n\r\f\v", start);
    if (end == std::string::npos) end = source.text.size();
    if (number >= options.limits.max_blocks)
      fail_limit({.source = options.name, .line = number + 1, .column = 1, .offset = start}, options.limits.max_blocks,
                 "行", "lines");
    source.blocks.push_back(
        {.content = Paragraph{.span = {.offset = start, .length = end - start}, .number = ++number}});
    start = end + (source.text.compare(end, 2, "\r\n") == 0 ? 2 : 1);
  }
  return source;
}

}  // namespace bangfu::document::detail
