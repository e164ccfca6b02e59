// SPDX-License-Identifier: BSL-1.0
// How well the documents of tests/documents are read; and that the score tells right from wrong.
#include <bangfu/document/document.hpp>

#include <algorithm>
#include <filesystem>
#include <map>

#include "document/score/compare.hpp"
#include "support/catch.hpp"

using namespace bangfu;
using namespace score;

namespace {

std::vector<Document> const& documents() {
  static std::vector<Document> const all = load_documents((test::source_dir() / "tests" / "documents").string());
  return all;
}

std::vector<Document> const& passages() {
  static std::vector<Document> const all =
      load_passages((test::source_dir() / "tests" / "documents" / "passages").string());
  return all;
}

/// What is read in a document, each once.
document::Reading const& reading_of(Document const& document) {
  static std::map<Document const*, document::Reading> all;
  auto const found = all.find(&document);
  if (found != all.end()) return found->second;
  return all.emplace(&document, document::read(document::text_source(document.text))).first->second;
}

/// Whether every document is read: to sanitizers, which look for other faults than wrong readings, some are enough.
bool reads_all() { return test::long_run() || !test::sanitized(); }

/// The score of those that are open, or of those put aside.
Score score_of(std::vector<Document> const& documents, bool aside) {
  Score all;
  std::size_t turn = 0;
  for (Document const& document : documents) {
    if (document.aside != aside || (!reads_all() && turn++ % 8 != 0)) continue;
    score::Comparison const comparison =
        compare(document.facts, asked_of(document, facts_of(reading_of(document), document.text)));
    for (auto const& [kind, count] : comparison.score) all[kind] += count;
  }
  return all;
}

void no_worse(Score const& score, double precision, double recall) {
  print(std::cout, score);
  Count const all = total(score);
  REQUIRE(all.right > 0);
  if (!reads_all()) return;
  CHECK(all.precision() >= precision);
  CHECK(all.recall() >= recall);
}

}  // namespace

TEST_CASE("the score of what a human read is perfect, and any change of a value costs") {
  std::size_t changed = 0;
  std::size_t const step = test::long_run() ? 7 : 41;
  std::size_t const leap = test::long_run() ? 1 : test::sanitized() ? 20 : 3;
  std::size_t turn = 0;
  for (Document const& document : documents()) {
    if (document.aside || turn++ % leap != 0) continue;
    Count const same = total(compare(document.facts, document.facts).score);
    CHECK(same.right == same.stated);
    for (std::size_t i = 0; i < document.facts.size(); i += step) {
      Fact const& fact = document.facts[i];
      for (auto const& [name, value] : fact.fields.items()) {
        if (!value.is_number()) continue;
        for (bool const erase : {false, true}) {
          std::vector<Fact> others = document.facts;
          if (erase)
            others[i].fields.erase(name);
          else
            others[i].fields[name] = value.get<double>() + 1;
          Count const other = total(compare(document.facts, others).score);
          CHECK((other.right < other.stated || other.right < other.read));
        }
        changed += 2;
      }
    }
    std::vector<Fact> less = document.facts;
    // Not an office, which may stand once for several measures of an item.
    auto const last =
        std::find_if(less.rbegin(), less.rend(), [](Fact const& fact) { return fact.kind != "responsible"; });
    if (last == less.rend()) continue;
    less.erase(std::next(last).base());
    CHECK(total(compare(document.facts, less).score).recall() < 1);
    CHECK(total(compare(less, document.facts).score).precision() < 1);
  }
  CHECK(changed > 10);
}

TEST_CASE("two careful readers agree about most of a document, and the figures of the reader stand beside theirs") {
  Score agreement;
  std::filesystem::path const folder = test::source_dir() / "tests" / "documents" / "second-reader";
  std::size_t twice = 0;
  for (Document const& document : documents()) {
    std::filesystem::path const file = folder / (document.name + ".facts.json");
    if (!std::filesystem::exists(file)) continue;
    ++twice;
    score::Comparison const comparison = compare(document.facts, load_facts(file.string(), document.text));
    for (auto const& [kind, count] : comparison.score) agreement[kind] += count;
  }
  std::cout << "a second careful reader of " << twice << " documents\n";
  print(std::cout, agreement);
  CHECK(twice == 15);
  CHECK(total(agreement).precision() > 0.8);
  CHECK(total(agreement).recall() > 0.8);
}

// The goals are 0.95 and 0.90 for the open documents, 0.90 and 0.85 for those put aside; docs/reading.md says how far the
// reader is. What it has reached must not be lost.

TEST_CASE("the open documents are read no worse than before") {
  std::cout << "reading the open documents (goal: precision 0.95, recall 0.90)\n";
  no_worse(score_of(documents(), false), 0.85, 0.80);
}

TEST_CASE("the documents put aside are read no worse than before") {
  std::cout << "reading the documents put aside (goal: precision 0.90, recall 0.85)\n";
  no_worse(score_of(documents(), true), 0.74, 0.66);
}

TEST_CASE("passages are read no worse than before") {
  CHECK(passages().size() > 300);
  std::cout << "reading " << passages().size() << " passages, of which every third is put aside: the open ones\n";
  no_worse(score_of(passages(), false), 0.84, 0.73);
  std::cout << "those put aside\n";
  no_worse(score_of(passages(), true), 0.70, 0.47);
}

TEST_CASE("what is no plan gives none") {
  std::size_t none = 0;
  for (Document const& document : documents()) {
    bool const is_plan = document.facts.front().fields.at("is_plan").get<bool>();
    // Plans are read under sanitizers by the tests of the score.
    if (is_plan && test::sanitized()) continue;
    document::Reading const& reading = reading_of(document);
    if (!document.aside || !is_plan) {
      INFO(document.name);
      CHECK(reading.is_plan == is_plan);
    }
    if (is_plan) continue;
    ++none;
    CHECK(reading.value.parties.empty());
    CHECK(reading.value.measures.empty());
    CHECK(reading.value.targets.empty());
    CHECK(reading.value.activities.empty());
    CHECK(std::any_of(reading.diagnostics.begin(), reading.diagnostics.end(),
                      [](Diagnostic const& d) { return d.code == "no-plan"; }));
  }
  CHECK(none >= 6);
}
