// SPDX-License-Identifier: BSL-1.0
// Archives that were written once and must be read for ever: tests/golden/v<n>/, one folder for each version of the
// format. Nothing here writes them; `golden_archives` does, until they are frozen. A missing one fails.
#include <bangfu/archive/archive.hpp>
#include <bangfu/json/json.hpp>

#include <bit>

#include "support/archive_envelope.hpp"
#include "support/catch.hpp"
#include "support/golden_plans.hpp"

using namespace bangfu;
using archive::Form;

namespace {

std::filesystem::path golden(std::string const& name) { return test::source_dir() / "tests/golden/v0" / name; }

}  // namespace

TEST_CASE("golden archives of every form are read as what their JSON says") {
  std::size_t read = 0;
  for (std::string const name : {"small", "full"}) {
    Plan const plan = json::load(golden(name + ".json").string()).value;
    for (auto const& form : Enumeration<Form>::all) {
      std::string const path = golden(name + std::string(archive::ending(form.value))).string();
      INFO(path);
      std::string const bytes = test::read_file(path);
      if (form.value == Form::binary && (std::endian::native != std::endian::little || sizeof(long) != 8)) {
        std::cout << "skipped: the golden binary archive is of another kind of machine\n";
        continue;
      }
      CHECK(archive::read(bytes).value == plan);
      CHECK(archive::load(path).value == plan);
      CHECK(archive::inspect(path).form == form.value);
      CHECK(archive::inspect(path).index.plans.at(0).id == plan.id);
      ++read;
    }
  }
  CHECK(read >= 6);
}

TEST_CASE("the compact form writes the golden bytes, on every machine and with every Boost") {
  for (std::string const name : {"small", "full"}) {
    Plan const plan = json::load(golden(name + ".json").string()).value;
    CHECK(archive::to_bytes(plan) == test::read_file(golden(name + ".bfa")));
  }
}

TEST_CASE("with the Boost that wrote them, Boost's forms write the golden bytes too") {
  if (std::endian::native != std::endian::little || sizeof(long) != 8) BANGFU_SKIP("another kind of machine");
  for (std::string const name : {"small", "full"}) {
    Plan const plan = json::load(golden(name + ".json").string()).value;
    for (Form const form : {Form::binary, Form::text, Form::xml}) {
      std::string const bytes = test::read_file(golden(name + std::string(archive::ending(form))));
      if (archive::inspect_bytes(bytes).boost != archive::detail::boost_version())
        BANGFU_SKIP("another version of Boost's archives");
      CHECK(archive::to_bytes(plan, form) == bytes);
    }
  }
}

TEST_CASE("the golden plans are what their JSON says, written as it stands") {
  for (auto const& [name, plan] : test::golden_plans(golden(".")))
    CHECK(json::to_json(plan, json::Style::pretty) + "\n" == test::read_file(golden(name + ".json")));
  CHECK(json::to_json(test::small_golden_plan(), json::Style::pretty) + "\n" == test::read_file(golden("small.json")));
}

TEST_CASE("numbers of enumerations are part of the format") {
  auto const numbers = []<class E>(E) {
    std::string text;
    for (auto const& e : Enumeration<E>::all)
      text += std::to_string(static_cast<unsigned>(e.value)) + ' ' + std::string(e.code) + ' ';
    return text;
  };
  CHECK(numbers(Tier::school) == "1 school 2 county 3 city 4 province 5 nation ");
  CHECK(numbers(Comparison::exactly) == "0 exactly 1 at_least 2 at_most ");
  CHECK(numbers(Origin::stated) == "0 stated 1 inferred 2 confirmed ");
  CHECK(numbers(TimeUnit::day) == "0 hour 1 lesson 2 day 3 working_day 4 week 5 month 6 term 7 year ");
  CHECK(numbers(Frequency::week) == "0 week 1 month 2 term 3 school_year 4 year ");
  CHECK(numbers(Extent::within) == "0 unknown 1 within 2 throughout ");
  CHECK(numbers(Weekday::monday) == "1 monday 2 tuesday 3 wednesday 4 thursday 5 friday 6 saturday 7 sunday ");
  CHECK(numbers(ResultLevel::output) == "1 output 2 outcome 3 impact ");
  CHECK(numbers(Direction::increase) == "0 increase 1 decrease ");
  CHECK(numbers(Counting::sum) == "0 sum 1 latest ");
}
