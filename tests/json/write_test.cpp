// SPDX-License-Identifier: BSL-1.0
// Layout, and files that are replaced wholly or not at all.
#include <bangfu/json/json.hpp>

#include <filesystem>
#include <sstream>

#if defined(__unix__)
#include <sys/resource.h>
#include <sys/stat.h>
#include <csignal>
#endif

#include "support/catch.hpp"
#include "support/generated_plan.hpp"

using namespace bangfu;
namespace fs = std::filesystem;

namespace {

fs::path folder(std::string const& name) {
  fs::path const path = bangfu::test::own_dir() / ("write-" + name);
  fs::remove_all(path);
  fs::create_directories(path);
  return path;
}
std::size_t files_in(fs::path const& path) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(path), fs::directory_iterator()));
}

}  // namespace

TEST_CASE("the canonical form sorts members and has no spaces, the pretty form keeps the order of declaration") {
  Plan plan{.id = PlanId("p"), .title = "甲"};
  plan.signed_by = {InstitutionId("i1"), InstitutionId("i2")};
  plan.activities.push_back(
      Activity{.id = ActivityId("a1"), .serves = {Link<Measure>(MeasureId("m1"), Origin::inferred)}});
  CHECK(
      json::to_json(plan) ==
      R"({"activities":[{"id":"a1","serves":[{"origin":"inferred","to":"m1"}]}],"id":"p","schema":1,"signed_by":["i1","i2"],"title":"甲"})");
  CHECK(json::to_json(plan, json::Style::pretty) == R"({
  "schema": 1,
  "id": "p",
  "title": "甲",
  "signed_by": ["i1", "i2"],
  "activities": [
    {
      "id": "a1",
      "serves": [
        {
          "to": "m1",
          "origin": "inferred"
        }
      ]
    }
  ]
})");
  std::string text = "x";
  json::append_json(text, TierCondition{Tier::city, Comparison::at_most});
  CHECK(text == R"(x{"comparison":"at_most","tier":"city"})");
  std::ostringstream out;
  json::write(out, Place{});
  CHECK(out.str() == "{}");
}

TEST_CASE("strings of every length and with every special byte at every position are escaped rightly") {
  for (std::size_t size = 1; size < 70; ++size) {
    std::string const plain(size, 'x');
    CHECK(json::to_json(Place{.name = plain}) == "{\"name\":\"" + plain + "\"}");
    for (std::size_t at = 0; at < size; ++at) {
      for (char c : {'"', '\\', '\0', '\x1f', '\n'}) {
        std::string text = plain;
        text[at] = c;
        std::string const json = json::to_json(Place{.name = text});
        std::string const escape = c == '"'    ? "\\\""
                                   : c == '\\' ? "\\\\"
                                   : c == '\n' ? "\\n"
                                   : c == '\0' ? "\\u0000"
                                               : "\\u001f";
        if (json != "{\"name\":\"" + text.substr(0, at) + escape + text.substr(at + 1) + "\"}") FAIL_CHECK(json);
        if (json::read<Place>(json).value.name != Text(text)) FAIL_CHECK(json);
      }
    }
  }
}

TEST_CASE("save replaces a file and leaves nothing else behind") {
  fs::path const dir = folder("save");
  std::string const path = (dir / "计划.json").string();
  Plan const plan = test::generated_plan(1);
  json::save(plan, path);
  CHECK(json::load(path).value == plan);
  CHECK(test::read_file(path) == json::to_json(plan, json::Style::pretty) + "\n");
  json::save(test::generated_plan(2), path, json::Style::compact);
  CHECK(test::read_file(path) == json::to_json(test::generated_plan(2)));
  CHECK(files_in(dir) == 1);
}

TEST_CASE("a save that cannot be carried out leaves the old file as it was") {
  fs::path const dir = folder("failing");
  std::string const path = (dir / "plan.json").string();
  json::save(Plan{.id = PlanId("old")}, path);
  std::string const old = test::read_file(path);
  Plan broken{.id = PlanId("new")};
  broken.extras.set("id", "1");
  CHECK_THROWS_AS(json::save(broken, path), std::logic_error);
  CHECK(test::read_file(path) == old);
  CHECK_THROWS_AS(json::save(Plan{}, (dir / "no" / "plan.json").string()), ReadError);
  CHECK_THROWS_AS(json::save(Plan{}, dir.string()), ReadError);
#if defined(__unix__)
  // A full medium, as far as a test can have one: no file may grow beyond a thousand bytes.
  rlimit limit{};
  getrlimit(RLIMIT_FSIZE, &limit);
  rlimit small = limit;
  small.rlim_cur = 1000;
  auto* const old_handler = std::signal(SIGXFSZ, SIG_IGN);
  setrlimit(RLIMIT_FSIZE, &small);
  bool failed = false;
  try {
    json::save(test::generated_plan(1), path);
  } catch (ReadError const& error) {
    failed = error.code() == ReadErrorCode::io && error.place().source == path;
  }
  setrlimit(RLIMIT_FSIZE, &limit);
  std::signal(SIGXFSZ, old_handler);
  CHECK(failed);
#endif
  CHECK(test::read_file(path) == old);
  CHECK(files_in(dir) == 1);
}

#if defined(__unix__)
TEST_CASE("save keeps permissions and follows symbolic links") {
  fs::path const dir = folder("links");
  fs::path const target = dir / "plan.json";
  json::save(Plan{}, target.string());
  fs::permissions(target, fs::perms::owner_read | fs::perms::owner_write);
  fs::path const link = dir / "link.json";
  fs::create_symlink("plan.json", link);
  json::save(Plan{.id = PlanId("x")}, link.string());
  CHECK(fs::is_symlink(link));
  CHECK(json::load(target.string()).value.id == PlanId("x"));
  CHECK((fs::status(target).permissions() & fs::perms::all) == (fs::perms::owner_read | fs::perms::owner_write));
  CHECK_NOTHROW(json::save(Plan{}, "/dev/null"));
  CHECK(fs::exists("/dev/null"));
}
#endif

TEST_CASE("a file beyond the limit is refused before it is read") {
  fs::path const dir = folder("limit");
  std::string const path = (dir / "plan.json").string();
  json::save(test::generated_plan(1), path);
  auto const result = json::try_load(path, {.limits = {.max_bytes = 100}});
  REQUIRE(result.has_error());
  CHECK(result.error().code() == ReadErrorCode::limit);
  CHECK(result.error().place().source == path);
}
