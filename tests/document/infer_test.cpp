// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include <bangfu/document/read.hpp>
#include <bangfu/json/json.hpp>

using namespace bangfu;
using namespace bangfu::literals;

namespace {

/// A plan of two schools with one measure and one row.
struct Small {
  Plan plan{};
  InstitutionId giver = plan.add(Institution{.name = "东城学校"_zh}, Role(role::supporting));
  InstitutionId taker = plan.add(Institution{.name = "山北学校"_zh}, Role(role::recipient));
  std::size_t links() {
    document::infer_links(plan);
    return plan.activities.front().serves.size();
  }
};

}  // namespace

TEST_CASE("A row may serve a measure of its form and direction, and none of another") {
  Small same;
  same.plan.add(Measure{.title = "选派教师跟岗学习"_zh,
                        .modality = modality::shadowing,
                        .flows = {{.from = same.taker, .to = same.giver}}});
  same.plan.add(Activity{
      .title = "教师跟岗"_zh, .modality = modality::shadowing, .flows = {{.from = same.taker, .to = same.giver}}});
  CHECK(same.links() == 1);
  CHECK(same.plan.activities[0].serves[0].origin == Origin::inferred);

  Small reversed;
  reversed.plan.add(Measure{.title = "选派教师跟岗学习"_zh,
                            .modality = modality::shadowing,
                            .flows = {{.from = reversed.taker, .to = reversed.giver}}});
  reversed.plan.add(Activity{.title = "教师跟岗"_zh,
                             .modality = modality::shadowing,
                             .flows = {{.from = reversed.giver, .to = reversed.taker}}});
  CHECK(reversed.links() == 0);

  Small other;
  other.plan.add(Measure{.title = "捐赠图书"_zh, .modality = modality::donation});
  other.plan.add(Activity{.title = "教师跟岗"_zh, .modality = modality::shadowing});
  CHECK(other.links() == 0);
}

TEST_CASE("Where the words of a row point to one measure, others of the same form are not meant") {
  Small s;
  s.plan.add(Measure{.title = "选派干部跟岗学习"_zh, .modality = modality::shadowing});
  MeasureId const form = s.plan.add(Measure{.title = "培养名班主任"_zh, .modality = modality::training});
  s.plan.add(Activity{.title = "跟岗学习班级管理"_zh, .modality = modality::shadowing});
  REQUIRE(s.links() == 1);
  CHECK(s.plan.activities[0].serves[0].to == form);
}

TEST_CASE("Links that are there already are left alone, and each new one is noted") {
  Small s;
  MeasureId const first = s.plan.add(Measure{.title = "跟岗学习"_zh, .modality = modality::shadowing});
  s.plan.add(Measure{.title = "跟岗锻炼"_zh, .modality = modality::shadowing});
  s.plan.add(Activity{.title = "跟岗"_zh, .serves = {first}, .modality = modality::shadowing});
  s.plan.add(Activity{.title = "跟岗"_zh, .modality = modality::shadowing});
  auto const notes = document::infer_links(s.plan);
  CHECK(s.plan.activities[0].serves.size() == 1);
  CHECK(s.plan.activities[1].serves.size() == 2);
  REQUIRE(notes.size() == 2);
  CHECK(notes[0].code == "link-inferred");
  CHECK(notes[0].at == "/activities/1");
  CHECK(notes[0].related == std::vector<std::string>{"/measures/0"});
  CHECK(document::infer_links(s.plan).empty());
}

TEST_CASE("An empty plan has no links") {
  Plan plan;
  CHECK(document::infer_links(plan).empty());
}

TEST_CASE("The links inferred for the plan of 2019 are mostly those that a person inferred") {
  Plan plan = json::load((test::source_dir() / "examples/data/dongguan-lechang-2019.json").string()).value;
  std::set<std::pair<std::size_t, std::string>> expected;
  for (std::size_t i = 0; i < plan.activities.size(); ++i) {
    for (auto const& link : plan.activities[i].serves) expected.emplace(i, std::string(link.to.value()));
    plan.activities[i].serves.clear();
  }
  document::infer_links(plan);
  std::size_t found = 0;
  std::size_t right = 0;
  for (std::size_t i = 0; i < plan.activities.size(); ++i)
    for (auto const& link : plan.activities[i].serves) {
      ++found;
      bool const hit = expected.count({i, std::string(link.to.value())}) != 0;
      right += hit ? 1 : 0;
      INFO(plan.activities[i].title << " -> " << link.to << (hit ? "" : " (a person did not)"));
      CHECK(link.origin == Origin::inferred);
      if (test::long_run()) WARN(plan.activities[i].title << " -> " << link.to << (hit ? "" : " (a person did not)"));
    }
  std::cout << "links inferred for the plan of 2019: " << found << ", of which a person made " << right
            << "; a person made " << expected.size() << "\n";
  CHECK(10 * right >= 7 * found);
  CHECK(10 * right >= 6 * expected.size());
}
