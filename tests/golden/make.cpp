// SPDX-License-Identifier: BSL-1.0
// Makes the golden archives anew from the plans whose JSON stands beside them: golden_archives <folder>
//
// Until the first release the format may change, and whoever changes it runs this and looks at the difference. From
// then on tests/golden/v<n>/FROZEN stands beside the archives of a release, and they are never made again.
#include <filesystem>
#include <iostream>
#include <string>
#include <vector>

#include <bangfu/archive/archive.hpp>
#include <bangfu/io/file.hpp>
#include <bangfu/json/json.hpp>
#include <bangfu/portfolio/portfolio.hpp>

#include "portfolio/support.hpp"
#include "support/golden_plans.hpp"

namespace bangfu::test {

/// The golden plans, and some that share people and institutions and state times of every kind.
std::vector<Plan> golden_portfolio_plans(std::filesystem::path const& folder) {
  std::vector<Plan> plans;
  for (auto const& [name, plan] : golden_plans(folder)) plans.push_back(plan);
  plans.back().id = PlanId("full");
  Random random(20190328);
  for (int i = 0; i < 12; ++i) plans.push_back(random_portfolio_plan(random, "p" + std::to_string(i), false));
  return plans;
}

}  // namespace bangfu::test

int main(int argc, char** argv) {
  using namespace bangfu;
  if (argc != 2) {
    std::cerr << "golden_archives FOLDER\n";
    return 2;
  }
  std::filesystem::path const folder = argv[1];
  if (std::filesystem::exists(folder / "FROZEN")) {
    std::cerr << folder.string() << " is frozen: these archives belong to a release\n";
    return 1;
  }
  for (auto const& [name, plan] : test::golden_plans(folder)) {
    for (auto const& form : Enumeration<archive::Form>::all) {
      std::string const file = (folder / name).string() + std::string(archive::ending(form.value));
      archive::save(plan, file, form.value);
      std::cout << file << ": " << std::filesystem::file_size(file) << " bytes\n";
    }
  }
  std::string const portfolio = (folder / "portfolio.bfa").string();
  archive::save(Portfolio::build(test::golden_portfolio_plans(folder)), portfolio);
  std::cout << portfolio << ": " << std::filesystem::file_size(portfolio) << " bytes\n";
  return 0;
}
