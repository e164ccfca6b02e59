// SPDX-License-Identifier: BSL-1.0
// Uses the component document: a text is read.
#include <bangfu/document/document.hpp>

int main() {
  auto const source = bangfu::document::text_source("东城技工学校结对帮扶山北职校2019年方案\n");
  return source.blocks.size() == 1 && bangfu::document::read(source).unread.size() <= 1 ? 0 : 1;
}
