// SPDX-License-Identifier: BSL-1.0
// docs/plan.schema.json is what the descriptions of the entities say. BANGFU_UPDATE_DOCS=1 writes it anew.
#include <bangfu/json/json.hpp>

#include "support/catch.hpp"

TEST_CASE("docs/plan.schema.json is up to date") {
  auto const path = bangfu::test::source_dir() / "docs/plan.schema.json";
  std::string const schema = bangfu::json::schema();
  if (char const* const update = std::getenv("BANGFU_UPDATE_DOCS");
      update != nullptr && std::string_view(update) == "1") {
    std::ofstream(path, std::ios::binary) << schema;
    std::cout << "wrote " << path.string() << '\n';
  }
  bool const same = bangfu::test::read_file(path) == schema;
  INFO("run the tests with BANGFU_UPDATE_DOCS=1, look at the change and commit it");
  CHECK(same);
}
