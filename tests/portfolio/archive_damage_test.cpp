// SPDX-License-Identifier: BSL-1.0
// Columns of an archive changed in every byte and cut at every place, with the right checksums: left alone, or a portfolio
// that can be asked and changed as any other, within its memory.
#include <algorithm>
#include <iostream>
#include <string>

#include <bangfu/archive/archive.hpp>
#include <bangfu/portfolio/portfolio.hpp>

#include "portfolio/answers.hpp"
#include "portfolio/support.hpp"
#include "support/archive_columns.hpp"
#include "support/catch.hpp"
#include "support/memory.hpp"

using namespace bangfu;
using archive::FoundColumns;

namespace {

struct Tally {
  std::size_t taken = 0;
  std::size_t unsound = 0;
  std::size_t most_memory = 0;
};

void try_columns(std::string const& plans, std::string const& columns, std::vector<Expression> const& filters,
                 Tally& tally) {
  std::string const bytes = test::with_columns(plans, columns);
  archive::OpenedPortfolio opened;
  std::size_t const memory = test::memory_of([&] { opened = archive::read_portfolio(bytes); });
  tally.most_memory = std::max(tally.most_memory, memory);
  if (opened.columns != FoundColumns::taken) {
    ++tally.unsound;
    return;
  }
  ++tally.taken;
  CHECK_FALSE(test::everything(opened.value, filters).empty());
  Plan plan = *opened.value.find(PlanId("p0"));
  opened.value.replace(plan);
  opened.value.remove(PlanId("p1"));
  plan.id = PlanId("new");
  opened.value.add(plan);
  CHECK_FALSE(test::everything(opened.value, filters).empty());
}

}  // namespace

TEST_CASE("columns changed in every byte or cut anywhere, behind right checksums, lead nobody astray", "[portfolio]") {
  test::Random random(21);
  using namespace bangfu::field;
  std::vector<Expression> const filters = {
      where(modality == "lecture" || has_substring(title, "学习") || possibly(overlaps("2020-03"))).filter};
  Portfolio portfolio;
  for (int i = 0; i < 5; ++i) portfolio.add(test::random_portfolio_plan(random, "p" + std::to_string(i), false));
  std::string const bytes = archive::to_bytes(portfolio);
  std::string const columns = test::columns_of(bytes);
  std::size_t const need = test::memory_of([&] { (void)archive::read_portfolio(bytes); });
  constexpr std::size_t head = 16;  // version and digest, tried by others
  Tally tally;
  std::size_t const step = test::long_run() ? 1 : test::sanitized() ? 17 : 2;
  for (std::size_t size = head; size < columns.size(); size += step)
    try_columns(bytes, columns.substr(0, size), filters, tally);
  CHECK(tally.taken == 0);
  std::string damaged = columns;
  for (std::size_t i = head; i < columns.size(); i += step) {
    for (unsigned const change : {0x01U, 0x02U, 0x10U, 0x80U, 0xFFU}) {
      damaged[i] = static_cast<char>(static_cast<unsigned char>(columns[i]) ^ change);
      try_columns(bytes, damaged, filters, tally);
    }
    damaged[i] = columns[i];
  }
  // Eight bytes that tell a count or a number, all at once.
  for (std::size_t i = head; i + 8 <= columns.size(); i += step) {
    std::string far = columns;
    std::fill_n(far.begin() + static_cast<std::ptrdiff_t>(i), 8, '\x7F');
    try_columns(bytes, far, filters, tally);
  }
  CHECK(tally.unsound > 1000 / step);
  CHECK(tally.taken > 0);
  CHECK(tally.most_memory <= need + (std::size_t{4} << 20));
  std::cout << "damaged columns, " << columns.size() << " bytes: " << tally.unsound << " unsound and " << tally.taken
            << " taken, at most " << tally.most_memory / 1024 << " KiB (undamaged " << need / 1024 << ")\n";
}
