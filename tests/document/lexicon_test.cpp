// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <set>

#include <bangfu/core/quantity.hpp>
#include <bangfu/document/lexicon.hpp>
#include <bangfu/document/quantity.hpp>
#include <bangfu/io/file.hpp>
#include <bangfu/model/model.hpp>

using namespace bangfu;
using namespace bangfu::document;

namespace {

template <class List>
std::size_t unknown_codes(char const* section, std::set<std::string> const& open = {}) {
  std::size_t unknown = 0;
  std::string_view const text = Lexicon::standard_text();
  std::size_t const begin = text.find("\n[" + std::string(section) + "]\n");
  REQUIRE(begin != std::string_view::npos);
  std::string_view part = text.substr(begin + std::string_view(section).size() + 4);
  part = part.substr(0, part.find("\n["));
  while (!part.empty()) {
    std::string_view const line = part.substr(0, part.find('\n'));
    part.remove_prefix(std::min(line.size() + 1, part.size()));
    std::size_t const equals = line.find(" = ");
    if (line.empty() || line[0] == '#' || line[0] == '-' || equals == std::string_view::npos) continue;
    std::string const code(line.substr(0, equals));
    if (find_known<List>(code) == nullptr && open.count(code) == 0) {
      ++unknown;
      WARN(section << ": " << code);
    }
  }
  return unknown;
}

}  // namespace

TEST_CASE("The lexicon's codes are those of the model's codelists, or are listed here") {
  CHECK(unknown_codes<unit>("unit",
                            {"minute", "hour", "working_day", "term", "school_year", "year", "pair", "batch"}) == 0);
  CHECK(unknown_codes<scope>("scope",
                             {"batch", "session", "course", "studio", "pair", "project", "county", "contest_event",
                              "person_time", "fortnight", "two_months", "quarter", "half_year"}) == 0);
  CHECK(unknown_codes<modality>("modality") == 0);
  CHECK(unknown_codes<area>("area") == 0);
  CHECK(unknown_codes<role>("role") == 0);
  CHECK(unknown_codes<obligation>("obligation") == 0);
  CHECK(unknown_codes<cost_item>("cost_item") == 0);
  CHECK(unknown_codes<participant_kind>("participant") == 0);
  CHECK(unknown_codes<institution_kind>("institution") == 0);
  CHECK(unknown_codes<department_kind>("department") == 0);
}

TEST_CASE("The longest word counts, in any script and width") {
  Lexicon const& lexicon = Lexicon::standard();
  CHECK(lexicon.code("unit", "人次") == "participation");
  CHECK(lexicon.code_at_start("unit", "人次以上") == "participation");
  CHECK(lexicon.code_at_end("institution", "東莞市機電工程學校") == "secondary_vocational_school");
  CHECK(lexicon.code("modality", "跟崗學習") == "shadowing");
  CHECK(lexicon.code("unit", "Persons") == "person");
  CHECK(lexicon.code("unit", "personal").empty());
  CHECK(lexicon.code_at_start("unit", "personal").empty());  // no part of a Latin word
  CHECK(lexicon.code("no such section", "人").empty());
}

TEST_CASE("Words that only look like others say nothing") {
  auto const found = Lexicon::standard().find("obligation", "重要的是，双方应要求各校");
  REQUIRE(found.size() == 1);
  CHECK(found[0].code == "shall");
}

TEST_CASE("Users add words, and give words another meaning") {
  Lexicon lexicon = Lexicon::standard();
  lexicon.extend(
      "# of our county\r\n[unit]\ncomputer_room = 间机房、\"机房，间\", computer room\n- = 所谓\n\n[our_own]\na_code = "
      "词\n");
  CHECK(lexicon.code("unit", "间机房") == "computer_room");
  CHECK(lexicon.code("unit", "機房，間") == "computer_room");
  CHECK(lexicon.code("our_own", "词") == "a_code");
  CHECK(lexicon.code("unit", "名") == "person");
  CHECK(Lexicon::standard().code("unit", "间机房").empty());
  lexicon.extend("[unit]\nseat = 位\n");
  CHECK(lexicon.code("unit", "位") == "seat");
  CHECK(parse_quantity("3间机房", lexicon).value().value.unit.code() == "computer_room");
  CHECK(lexicon.words("our_own", "a_code") == std::vector<std::string>{"词"});
}

TEST_CASE("A lexicon that cannot be read tells the line, and changes nothing") {
  struct Case {
    char const* text;
    std::size_t line;
  };
  std::string const long_word = "[unit]\nx = " + std::string(65, 'y') + "\n";
  for (Case const& c :
       {Case{"person = 人\n", 1}, Case{"[unit\n", 1}, Case{"[]\n", 1}, Case{"[unit]\nno equals sign\n", 2},
        Case{"[unit]\nnew_code = 新词\n = 人\n", 3}, Case{long_word.c_str(), 2}}) {
    Lexicon lexicon = Lexicon::standard();
    INFO(c.text);
    try {
      lexicon.extend(c.text, "words.txt");
      FAIL("was read");
    } catch (ReadError const& e) {
      CHECK(e.place().line == c.line);
      CHECK(e.place().source == "words.txt");
    }
    CHECK(lexicon.code("unit", "新词").empty());
  }
}

TEST_CASE("A lexicon is loaded from a file, on top of the words built in") {
  std::string const path = test::own_dir().string() + "/lexicon.txt";
  io::replace_file(path, "[title]\ntitle = 首席讲师\n");
  Lexicon const lexicon = Lexicon::load(path);
  CHECK(lexicon.code("title", "首席讲师") == "title");
  CHECK(lexicon.code("title", "高级讲师") == "title");
  CHECK_THROWS_AS(Lexicon::load(path + ".none"), ReadError);
}

TEST_CASE("The standard text is what the standard lexicon is made of") {
  Lexicon made;
  made.extend(Lexicon::standard_text());
  CHECK(made.sections() == Lexicon::standard().sections());
  for (std::string const& section : made.sections()) CHECK(!section.empty());
}
