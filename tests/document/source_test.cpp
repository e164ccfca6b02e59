// SPDX-License-Identifier: BSL-1.0
// Places, as a person looks for them.
#include <bangfu/document/source.hpp>

#include <sstream>

#include "document/office.hpp"
#include "support/catch.hpp"

#include <bangfu/document/input.hpp>

using namespace bangfu::document;

namespace {

std::string printed(Location const& place) {
  std::ostringstream out;
  out << place;
  return out.str();
}

}  // namespace

TEST_CASE("a span contains what lies within it, and nothing more") {
  Span const span{.offset = 3, .length = 4};
  CHECK(span.end() == 7);
  CHECK(span.contains(span));
  CHECK(span.contains({.offset = 4, .length = 1}));
  CHECK_FALSE(span.contains({.offset = 2, .length = 2}));
  CHECK_FALSE(span.contains({.offset = 6, .length = 2}));
  CHECK(Span{}.empty());
}

TEST_CASE("columns are named as spreadsheets name them") {
  auto const cell = [](std::size_t column) {
    Source source;
    source.medium = Medium::xlsx;
    source.text = "x";
    Table table{.span = {.offset = 0, .length = 1}, .sheet = "计划表"};
    table.cells.push_back({.span = {.offset = 0, .length = 1}, .row = 2, .column = column});
    source.blocks.push_back({.content = std::move(table)});
    return printed(source.place({.offset = 0, .length = 1}));
  };
  CHECK(cell(0) == "计划表!A3");
  CHECK(cell(25) == "计划表!Z3");
  CHECK(cell(26) == "计划表!AA3");
  CHECK(cell(701) == "计划表!ZZ3");
  CHECK(cell(702) == "计划表!AAA3");
  CHECK(cell(16383) == "计划表!XFD3");
}

TEST_CASE("places print as line and column, as paragraph, as cell") {
  Source const text = text_source("甲\n乙丙\n");
  CHECK(printed(text.place({.offset = text.text.find("丙"), .length = 3})) == "2:2");
  Source const word = parse_source(office::docx(office::p("甲") + office::p("乙丙")));
  Location const place = word.place({.offset = word.text.find("丙"), .length = 3});
  CHECK(printed(place) == "¶2");
  CHECK(place.column == 2);
  CHECK(place.line == 0);
  CHECK(printed(Source{}.place({})) == "0");
}
