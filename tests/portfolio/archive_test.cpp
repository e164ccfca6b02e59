// SPDX-License-Identifier: BSL-1.0
// A portfolio opened from an archive answers as one that is built, and goes on as such a one.
#include <algorithm>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <bangfu/archive/archive.hpp>
#include <bangfu/portfolio/portfolio.hpp>

#include "portfolio/answers.hpp"
#include "portfolio/support.hpp"
#include "support/archive_columns.hpp"
#include "support/catch.hpp"

using namespace bangfu;
using archive::FoundColumns;
using test::difference;
using test::everything;

namespace {

std::vector<Plan> random_plans(test::Random& random, std::size_t n) {
  std::vector<Plan> plans;
  for (std::size_t i = 0; i < n; ++i)
    plans.push_back(test::random_portfolio_plan(random, "p" + std::to_string(i), false));
  return plans;
}
std::vector<Expression> random_filters(test::Random& random) {
  std::vector<Expression> filters;
  for (int i = 0; i < 5; ++i) filters.push_back(test::random_expression(random, 2, false));
  return filters;
}

}  // namespace

TEST_CASE("an opened portfolio answers as a built one, before and after changes", "[portfolio]") {
  std::size_t const rounds = test::tries(test::sanitized() ? 3 : 12, 500);
  for (std::size_t round = 0; round < rounds; ++round) {
    test::Random random(round + 1);
    std::vector<Expression> const filters = random_filters(random);
    std::vector<Plan> model = random_plans(random, random.below(9));
    Portfolio const built = Portfolio::build(model);
    std::string const bytes = archive::to_bytes(built);
    archive::OpenedPortfolio opened = archive::read_portfolio(bytes, {.verify = round % 2 == 0});
    REQUIRE(opened.columns == FoundColumns::taken);
    CHECK(difference(everything(opened.value, filters), everything(built, filters)) == "");
    CHECK(archive::to_bytes(opened.value) == bytes);

    for (int step = 0; step < 8; ++step) {
      std::string const id = "p" + std::to_string(random.below(9));
      auto const known = std::find_if(model.begin(), model.end(), [&](Plan const& p) { return p.id.value() == id; });
      if (known != model.end()) model.erase(known);
      if (random.chance(40)) {
        opened.value.remove(PlanId(id));
      } else {
        model.push_back(test::random_portfolio_plan(random, id, false));
        opened.value.put(model.back());
      }
    }
    Portfolio const fresh = Portfolio::build(model);
    CHECK(difference(everything(opened.value, filters), everything(fresh, filters)) == "");
    CHECK(archive::to_bytes(opened.value) == archive::to_bytes(fresh));  // removed plans leave no trace
  }
}

TEST_CASE("the same plans in the same order give the same bytes, however the portfolio came about", "[portfolio]") {
  test::Random random(11);
  std::vector<Plan> const plans = random_plans(random, 60);
  std::string const expected = archive::to_bytes(Portfolio::build(plans));
  Portfolio one_by_one;
  for (Plan const& plan : plans) one_by_one.add(plan);
  CHECK(archive::to_bytes(one_by_one) == expected);
  CHECK(archive::to_bytes(Portfolio::build(plans, {.threads = 3})) == expected);
  Portfolio changed;
  for (Plan const& plan : random_plans(random, 40)) changed.add(plan);
  for (Plan const& plan : plans) changed.put(plan);
  CHECK(archive::to_bytes(changed) == expected);
  std::ostringstream out;
  archive::write(out, one_by_one);
  CHECK(out.str() == expected);
}

TEST_CASE("an archive of a portfolio is an archive of its plans", "[portfolio]") {
  test::Random random(12);
  std::vector<Plan> const plans = random_plans(random, 12);
  Portfolio const portfolio = Portfolio::build(plans);
  CHECK(archive::read<std::vector<Plan>>(archive::to_bytes(portfolio)).value == plans);
  CHECK(archive::to_bytes(portfolio, {.columns = false}) == archive::to_bytes(plans));
  auto const contents = archive::inspect_bytes(archive::to_bytes(portfolio));
  REQUIRE(contents.index.sections.size() == 1);
  CHECK(contents.index.sections[0].name == "columns-1");
  for (auto const& form : Enumeration<archive::Form>::all) {
    if (form.value == archive::Form::compact) continue;
    std::string const bytes = archive::to_bytes(portfolio, {.form = form.value});
    CHECK(bytes == archive::to_bytes(plans, form.value));
    CHECK(archive::read_portfolio(bytes).columns == FoundColumns::none);
    CHECK(archive::read_portfolio(bytes).value.size() == plans.size());
  }
}

TEST_CASE("columns that are missing, of another version or of other plans are built, and that is told", "[portfolio]") {
  test::Random random(13);
  std::vector<Expression> const filters = random_filters(random);
  std::vector<Plan> plans = random_plans(random, 10);
  Portfolio const portfolio = Portfolio::build(plans);
  std::string const bytes = archive::to_bytes(portfolio);
  std::string const columns = test::columns_of(bytes);
  auto const found = [&](std::string const& archive, archive::OpenOptions const& options = {}) {
    archive::OpenedPortfolio const opened = archive::read_portfolio(archive, options);
    CHECK(difference(everything(opened.value, filters), everything(portfolio, filters)) == "");
    return opened.columns;
  };
  CHECK(found(bytes) == FoundColumns::taken);
  CHECK(found(bytes, {.take_columns = false}) == FoundColumns::none);
  CHECK(found(archive::to_bytes(plans)) == FoundColumns::none);
  CHECK(found(test::with_columns(bytes, columns)) == FoundColumns::taken);
  for (std::size_t piece : {1U, 7U, 100U})
    CHECK(found(test::with_columns(bytes, columns, piece)) == FoundColumns::taken);
  CHECK(found(test::with_columns(bytes, "")) == FoundColumns::unsound);
  for (char other_version : {'\0', '\2', '\xFF'}) {
    std::string other = columns;
    other[0] = other_version;
    CHECK(found(test::with_columns(bytes, other + "whatever it has")) == FoundColumns::other_version);
  }
  std::reverse(plans.begin(), plans.end());
  CHECK(found(test::with_columns(bytes, test::columns_of(archive::to_bytes(Portfolio::build(plans))))) ==
        FoundColumns::other_plans);
  CHECK(found(test::with_columns(bytes, columns + '\0')) == FoundColumns::unsound);

  // Sections of somebody else's, also of a name that is like ours, do not disturb.
  std::ostringstream out;
  archive::PlanWriter writer(out);
  writer.section("columns-2", "?");
  portfolio.each_plan([&writer](Plan const& plan) { writer.write(plan); });
  writer.section("notes", "?");
  writer.section("columns-1", columns);
  writer.finish();
  CHECK(found(out.str()) == FoundColumns::taken);
}

TEST_CASE("columns that say other than the plans are found out where that is asked for", "[portfolio]") {
  Plan plan{.id = PlanId("a")};
  plan.add(Measure{.title = "讲座"});  // which no activity serves
  Portfolio const portfolio = Portfolio::build({plan});
  std::string const bytes = archive::to_bytes(portfolio);
  // Everything is in its bounds: of the one byte that can lie so, the count of rows that serve the measure.
  std::string const columns = test::columns_of(bytes);
  std::size_t lies = 0;
  for (std::size_t at = 16; at < columns.size(); ++at) {
    std::string lying = columns;
    lying[at] = static_cast<char>(lying[at] + 1);
    std::string const archive = test::with_columns(bytes, lying);
    if (archive::read_portfolio(archive).columns != FoundColumns::taken) continue;
    ++lies;
    archive::OpenedPortfolio const verified = archive::read_portfolio(archive, {.verify = true});
    CHECK(verified.columns == FoundColumns::untrue);
    CHECK(archive::to_bytes(verified.value) == bytes);
  }
  CHECK(lies > 0);
}

TEST_CASE("a portfolio is saved to a file and loaded from it", "[portfolio]") {
  test::Random random(14);
  Portfolio const portfolio = Portfolio::build(random_plans(random, 20));
  std::string const path = (test::own_dir() / "方案集.bfa").string();
  archive::save(portfolio, path);
  CHECK(test::read_file(path) == archive::to_bytes(portfolio));
  CHECK(archive::load_portfolio(path).columns == FoundColumns::taken);
  CHECK(archive::load_portfolio(path).value.size() == 20);
  CHECK(archive::PlanFile(path).section("columns-1") == test::columns_of(test::read_file(path)));

  std::ofstream(path, std::ios::binary | std::ios::app) << '?';
  CHECK_THROWS_AS(archive::load_portfolio(path), ReadError);
  CHECK_THROWS_AS(archive::load_portfolio(path + ".none"), ReadError);
  std::string const text = (test::own_dir() / "portfolio.bfat").string();
  archive::save(portfolio, text);
  CHECK(archive::inspect(text).form == archive::Form::text);
  archive::save(portfolio, text, {.form = archive::Form::compact, .columns = false});
  CHECK(archive::inspect(text).form == archive::Form::compact);
  CHECK(archive::load_portfolio(text).columns == FoundColumns::none);
}

TEST_CASE("an archive of plans that cannot be in one portfolio is refused", "[portfolio]") {
  auto const refusal = [](std::vector<Plan> const& plans) {
    try {
      (void)archive::read_portfolio(archive::to_bytes(plans), {.reading = {.source = "here"}});
    } catch (ReadError const& error) {
      CHECK(error.code() == ReadErrorCode::value);
      CHECK(error.place().source == "here");
      return error.place().pointer + ' ' + error.found() + ' ' + std::string(error.expected().in("en"));
    }
    return std::string();
  };
  CHECK(refusal({Plan{.id = PlanId("a")}, Plan{}}) == "/1/id  a plan with an id");
  CHECK(refusal({Plan{.id = PlanId("a")}, Plan{.id = PlanId("b")}, Plan{.id = PlanId("a")}}) ==
        "/2/id a a plan with an id of its own");
  CHECK(refusal({}).empty());
  std::string const bytes = archive::to_bytes(Portfolio::build({Plan{.id = PlanId("a")}}));
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_THROWS_AS(archive::read_portfolio(std::string_view(bytes).substr(0, size)), ReadError);
  CHECK_THROWS_AS(archive::read_portfolio(bytes + ' '), ReadError);
  std::istringstream in(bytes + "left to the caller");
  CHECK(archive::read_portfolio(in).value.size() == 1);
  CHECK(in.get() == 'l');
}

TEST_CASE("a long opening tells how far it is and can be called off", "[portfolio]") {
  std::vector<Plan> plans;
  for (int i = 0; i < 20'000; ++i) plans.push_back(Plan{.id = PlanId("p" + std::to_string(i))});
  std::string const bytes = archive::to_bytes(Portfolio::build(plans));
  std::size_t told = 0;
  auto const opened = archive::read_portfolio(bytes, {.building = {.on_progress = [&told](std::size_t n) {
                                                        CHECK(n > told);
                                                        told = n;
                                                        return true;
                                                      }}});
  CHECK(opened.columns == FoundColumns::taken);
  CHECK(told > 0);
  CHECK_THROWS_AS(archive::read_portfolio(bytes, {.building = {.on_progress = [](std::size_t) { return false; }}}),
                  Cancelled);
}

TEST_CASE("the golden portfolio is opened with its columns, and written with the same bytes", "[portfolio]") {
  std::string const path = (test::source_dir() / "tests/golden/v0/portfolio.bfa").string();
  archive::OpenedPortfolio const opened = archive::load_portfolio(path, {.verify = true});
  CHECK(opened.columns == FoundColumns::taken);
  CHECK(opened.value.size() > 8);
  std::vector<Plan> plans;
  opened.value.each_plan([&plans](Plan const& plan) { plans.push_back(plan); });
  CHECK(archive::to_bytes(Portfolio::build(plans)) == test::read_file(path));
}
