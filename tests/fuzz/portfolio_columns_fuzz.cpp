// SPDX-License-Identifier: BSL-1.0
// Any bytes as the columns of an archive of some plans, of the right version and behind right checksums: left alone, or a
// portfolio that can be asked and changed as any other, and is saved and opened again with the same columns.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <vector>

#include <bangfu/archive/archive.hpp>
#include <bangfu/portfolio/portfolio.hpp>

#include "portfolio/answers.hpp"
#include "portfolio/support.hpp"
#include "support/archive_columns.hpp"

using namespace bangfu;
using archive::FoundColumns;

namespace {

std::string archive_of_some_plans() {
  test::Random random(5);
  std::vector<Plan> plans;
  for (int i = 0; i < 4; ++i) plans.push_back(test::random_portfolio_plan(random, "p" + std::to_string(i), false));
  return archive::to_bytes(Portfolio::build(plans));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  static std::string const plans = archive_of_some_plans();
  static std::string const head = test::columns_of(plans).substr(0, 16);  // version and digest
  std::string const columns = head + std::string(reinterpret_cast<char const*>(data), size);
  archive::OpenedPortfolio opened = archive::read_portfolio(test::with_columns(plans, columns, 1 + size / 3));
  if (opened.columns == FoundColumns::unsound) return 0;
  if (opened.columns != FoundColumns::taken) std::abort();
  std::vector<Expression> const filters = {
      Expression::operation(Operator::equal, {Expression::named("modality"), Expression::of(std::string("lecture"))})};
  if (test::everything(opened.value, filters).empty()) std::abort();
  std::string const again = archive::to_bytes(opened.value);
  if (archive::read_portfolio(again).columns != FoundColumns::taken) std::abort();
  Plan plan = *opened.value.find(PlanId("p0"));
  opened.value.replace(plan);
  opened.value.remove(PlanId("p1"));
  plan.id = PlanId("new");
  opened.value.add(plan);
  if (test::everything(opened.value, filters).empty()) std::abort();
  return 0;
}
