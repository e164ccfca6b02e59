// SPDX-License-Identifier: BSL-1.0
// The examples of the standard, text and JSON side by side. They are read where they lie.
#include <bangfu/cql2/read.hpp>
#include <bangfu/cql2/write.hpp>

#include <algorithm>
#include <vector>

#include "support/catch.hpp"

using namespace bangfu;

namespace {

struct Example {
  std::string name;
  std::string text;
  std::string json;
};

std::vector<Example> examples() {
  auto const folder = test::shared_dir() / "conformance" / "cql2";
  std::vector<Example> all;
  if (!std::filesystem::is_directory(folder / "text")) return all;
  for (auto const& entry : std::filesystem::directory_iterator(folder / "text")) {
    std::string const name = entry.path().stem().string();
    // `-alt01` is another spelling of the same.
    std::string const pair = name.substr(0, name.find("-alt"));
    all.push_back({name, test::read_file(entry.path()), test::read_file(folder / "json" / (pair + ".json"))});
  }
  std::sort(all.begin(), all.end(), [](auto const& a, auto const& b) { return a.name < b.name; });
  return all;
}

bool is_spatial(Example const& e) { return e.json.find("\"s_") != std::string::npos; }

/// Whether the text says the same as the JSON in other words: another order of words, or zeros after the second.
bool is_respelled(Example const& e) {
  return e.name.find("-alt") != std::string::npos || e.text.find(".000000Z") != std::string::npos;
}

}  // namespace

TEST_CASE("the standard's examples: text and JSON give equal trees, and printing them is stable", "[cql2]") {
  auto const all = examples();
  if (all.empty()) BANGFU_SKIP("../shared/conformance/cql2 is not there");
  std::size_t pairs = 0;
  std::size_t spatial = 0;
  std::size_t round_trips = 0;
  std::string respelled;
  for (Example const& e : all) {
    INFO(e.name << ": " << e.text);
    if (is_spatial(e)) {
      auto const text = cql2::try_read_text(e.text);
      auto const json = cql2::try_read_json(e.json);
      REQUIRE(text.has_error());
      REQUIRE(json.has_error());
      CHECK(text.error().code() == ReadErrorCode::unsupported);
      CHECK(json.error().code() == ReadErrorCode::unsupported);
      CHECK(text.error().place().line > 0);
      CHECK(json.error().place().line > 0);
      ++spatial;
      continue;
    }
    Expression const from_text = cql2::read_text(e.text);
    Expression const from_json = cql2::read_json(e.json);
    CHECK(from_text == from_json);
    ++pairs;
    std::string const printed = cql2::to_text(from_text);
    std::string const printed_json = cql2::to_json(from_json);
    CHECK(cql2::read_text(printed) == from_text);
    CHECK(cql2::to_text(cql2::read_text(printed)) == printed);
    CHECK(cql2::read_json(printed_json) == from_json);
    CHECK(cql2::to_json(cql2::read_json(printed_json)) == printed_json);
    round_trips += 2;
    if (is_respelled(e)) respelled += ' ' + e.name;
  }
  CHECK(pairs >= 60);
  CHECK(spatial >= 12);
  std::cout << "CQL2 examples: " << pairs << " pairs of text and JSON equal, " << round_trips
            << " printed and read again, " << spatial
            << " spatial ones refused as such; spelled otherwise in text:" << respelled << std::endl;
}
