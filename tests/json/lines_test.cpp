// SPDX-License-Identifier: BSL-1.0
// JSON Lines: plan by plan, in constant memory.
#include <bangfu/json/json.hpp>

#include <cstdint>
#include <sstream>
#include <streambuf>

#if defined(__unix__)
#include <sys/resource.h>
#endif

#include "support/catch.hpp"
#include "support/generated_plan.hpp"
#include "support/random_plan.hpp"

using namespace bangfu;

namespace {

/// A stream of generated plans that is never in memory as a whole.
class GeneratedLines : public std::streambuf {
 public:
  explicit GeneratedLines(std::size_t bytes) : left_(bytes) {}
  [[nodiscard]] std::size_t plans() const { return plans_; }

 protected:
  int_type underflow() override {
    if (left_ == 0) return traits_type::eof();
    line_ = json::to_json(test::generated_plan(plans_++)) + '\n';
    left_ -= std::min(left_, line_.size());
    setg(line_.data(), line_.data(), line_.data() + line_.size());
    return traits_type::to_int_type(line_.front());
  }

 private:
  std::size_t left_;
  std::size_t plans_ = 0;
  std::string line_{};
};

long peak_kilobytes() {
#if defined(__unix__)
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
#else
  return 0;
#endif
}

}  // namespace

TEST_CASE("plans written line by line come back one by one") {
  std::stringstream stream;
  json::LineWriter writer(stream);
  std::vector<Plan> plans;
  for (std::uint64_t i = 0; i < 30; ++i) {
    plans.push_back(test::Random(i, i % 2 == 0 ? 100 : 30, 10).make<Plan>());
    writer.write(plans.back());
  }
  json::LineReader reader(stream);
  for (Plan const& plan : plans) {
    auto const loaded = reader.next();
    REQUIRE(loaded.has_value());
    CHECK(loaded->value == plan);
  }
  CHECK_FALSE(reader.next().has_value());
  CHECK_FALSE(reader.next().has_value());
  CHECK(reader.line() == 30);
}

TEST_CASE("blank lines are skipped, CR LF is understood, and the last line needs no end") {
  std::istringstream in("\n  \r\n{\"schema\":1,\"id\":\"a\"}\r\n\t\n{\"schema\":1,\"id\":\"b\"}");
  json::LineReader reader(in);
  CHECK(reader.next().value().value.id == PlanId("a"));
  CHECK(reader.line() == 3);
  CHECK(reader.next().value().value.id == PlanId("b"));
  CHECK(reader.line() == 5);
  CHECK_FALSE(reader.next().has_value());
  std::istringstream nothing("");
  CHECK_FALSE(json::LineReader(nothing).next().has_value());
}

TEST_CASE("an error names its line in the whole stream, and the next call goes on behind it") {
  std::string const first = "{\"schema\":1}\n";
  std::istringstream in(first + "{\"schema\":1,\"number\":7}\n" + "{\"schema\":1} {}\n" +
                        "{\"schema\":1,\n\"id\":\"x\"}\n" + first);
  json::LineReader reader(in, {.source = "plans.ndjson"});
  CHECK(reader.next().has_value());
  try {
    reader.next();
    FAIL("the number of a plan is a string");
  } catch (ReadError const& error) {
    CHECK(error.place() ==
          SourcePlace{
              .source = "plans.ndjson", .line = 2, .column = 22, .offset = first.size() + 21, .pointer = "/number"});
  }
  for (std::size_t line = 3; line <= 5; ++line) {
    try {
      reader.next();
      FAIL("line " << line);
    } catch (ReadError const& error) {
      CHECK(error.place().line == line);
    }
  }
  CHECK(reader.next().has_value());
  CHECK_FALSE(reader.next().has_value());
}

TEST_CASE("a line that is too long costs no memory and not the lines behind it") {
  std::string const pad(100'000, ' ');
  std::istringstream in("{\"schema\":1," + pad + "\"id\":\"a\"}\n{\"schema\":1,\"id\":\"b\"}\n" +
                        std::string(8191, ' ') + "\n{\"schema\":1}");
  json::LineReader reader(in, {.limits = {.max_record_bytes = 10'000}});
  try {
    reader.next();
    FAIL("too long");
  } catch (ReadError const& error) {
    CHECK(error.code() == ReadErrorCode::limit);
    CHECK(error.place().line == 1);
  }
  CHECK(reader.next().value().value.id == PlanId("b"));
  CHECK(reader.next().has_value());
  CHECK(reader.line() == 4);
  CHECK_FALSE(reader.next().has_value());
}

TEST_CASE("lines of every length around the size of a piece are read") {
  for (std::size_t pad = 8150; pad < 8220; ++pad) {
    std::string const line = "{\"schema\":1,\"id\":\"" + std::string(pad - 21, 'x') + "\"}";
    std::istringstream in(line + '\n' + line + '\n' + line);
    json::LineReader reader(in);
    for (int i = 0; i < 3; ++i) CHECK(reader.next().value().value.id.value().size() == pad - 21);
    CHECK_FALSE(reader.next().has_value());
  }
}

TEST_CASE("a long stream is read in constant memory") {
  std::size_t const bytes = (test::long_run()    ? std::size_t{200}
                             : test::sanitized() ? std::size_t{4}
                                                 : std::size_t{20})
                            << 20;
  GeneratedLines lines(bytes);
  std::istream in(&lines);
  json::LineReader reader(in);
  std::size_t read = 0;
  long before = 0;
  while (auto loaded = reader.next()) {
    if (++read == 100) before = peak_kilobytes();
  }
  long const grown = peak_kilobytes() - before;
  CHECK(read == lines.plans());
  // Sanitizers keep freed memory for a while, on purpose.
  CHECK((test::sanitized() || grown < 4096));
  std::cout << "JSON Lines: " << read << " plans, " << (bytes >> 20) << " MB streamed; the peak of memory grew by "
            << grown << " kB\n";
}
