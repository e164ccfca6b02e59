// SPDX-License-Identifier: BSL-1.0
// Value → archive → value, and JSON → archive → JSON: random plans with every member, in every form.
#include <bangfu/archive/archive.hpp>
#include <bangfu/io/file.hpp>
#include <bangfu/json/json.hpp>

#include <sstream>

#include "support/catch.hpp"
#include "support/generated_plan.hpp"
#include "support/random_plan.hpp"

using namespace bangfu;
using archive::Form;
using test::Random;

namespace {

constexpr Form forms[] = {Form::compact, Form::binary, Form::text, Form::xml};

std::string in_test_dir(std::string const& name) { return test::own_dir().string() + '/' + name; }

}  // namespace

TEST_CASE("random plans with every member come back equal from every form, and their JSON byte for byte") {
  std::size_t const plans = test::tries(test::sanitized() ? 150 : 1000, 20000);
  std::size_t bytes[4] = {};
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < plans && wrong < 5; ++i) {
    Random random(i, i % 3 == 0 ? 100 : i % 3 == 1 ? 60 : 15, i % 2 == 0 ? 0 : 10);
    Plan const plan = random.make<Plan>();
    std::string const json = json::to_json(plan);
    for (Form const form : forms) {
      std::string const stored = archive::to_bytes(json::read(json).value, form);
      bytes[static_cast<unsigned>(form)] += stored.size();
      auto const again = archive::try_read(stored);
      if (!again || !(again->value == plan) || json::to_json(again->value) != json) {
        ++wrong;
        FAIL_CHECK("plan " << i << ", " << form << ": " << (again ? "not the same" : again.error().what()));
      }
    }
  }
  CHECK(wrong == 0);
  std::cout << "archive round trips: " << plans << " random plans in each of 4 forms; MB compact " << bytes[0] / 1000000
            << ", binary " << bytes[1] / 1000000 << ", text " << bytes[2] / 1000000 << ", XML " << bytes[3] / 1000000
            << '\n';
}

TEST_CASE("equal plans give equal bytes in the compact form, and what was read is written back byte for byte") {
  for (std::uint64_t i = 0; i < 100; ++i) {
    Plan const plan = Random(i, 60, 10).make<Plan>();
    for (Form const form : forms) {
      std::string const bytes = archive::to_bytes(plan, form);
      CHECK(archive::to_bytes(archive::read(bytes).value, form) == bytes);
    }
  }
}

TEST_CASE("the real plan goes through files of every form, by the ending of their names") {
  auto const real = json::load((test::source_dir() / "examples/data/dongguan-lechang-2019.json").string()).value;
  for (Form const form : forms) {
    std::string const path = in_test_dir("real" + std::string(archive::ending(form)));
    archive::save(real, path);
    CHECK(archive::load(path).value == real);
    auto const contents = archive::inspect(path);
    CHECK(contents.form == form);
    CHECK(contents.schema == 1);
    CHECK((contents.boost != 0) == (form != Form::compact));
    CHECK(contents.bytes == std::filesystem::file_size(path));
    REQUIRE(contents.index.plans.size() == 1);
    CHECK(contents.index.plans[0].id == real.id);
    CHECK(contents.index.plans[0].title == real.title);
    CHECK(archive::is_archive(test::read_file(path)));
    CHECK(archive::form_of(path) == form);
  }
  CHECK_FALSE(archive::form_of("plan.json").has_value());
  CHECK_FALSE(archive::is_archive("{}"));
}

TEST_CASE("several plans are one archive, none is one too, and one plan is not read from several") {
  std::vector<Plan> plans;
  for (std::uint64_t i = 0; i < 5; ++i) plans.push_back(Random(i, 40).make<Plan>());
  for (Form const form : forms) {
    std::string const bytes = archive::to_bytes(plans, form);
    CHECK(archive::read<std::vector<Plan>>(bytes).value == plans);
    std::istringstream in(bytes + "more");
    CHECK(archive::read<std::vector<Plan>>(in).value == plans);
    CHECK(in.get() == 'm');
    auto const one = archive::try_read(bytes);
    REQUIRE_FALSE(one.has_value());
    CHECK(ReadError(one.error()).code() == ReadErrorCode::type);
    CHECK(archive::read<std::vector<Plan>>(archive::to_bytes(std::vector<Plan>{}, form)).value.empty());
    CHECK(archive::read<std::vector<Plan>>(archive::to_bytes(plans[0], form)).value == std::vector{plans[0]});
    CHECK_FALSE(archive::try_read(archive::to_bytes(std::vector<Plan>{}, form)).has_value());
  }
}

TEST_CASE("plans are written and read one by one, and picked out of a file") {
  for (Form const form : forms) {
    std::string const path = in_test_dir("many" + std::string(archive::ending(form)));
    constexpr std::size_t count = 50;
    {
      std::ofstream out(path, std::ios::binary);
      archive::PlanWriter writer(out, form);
      for (std::size_t i = 0; i < count; ++i) writer.write(test::generated_plan(i));
      if (form == Form::compact) writer.section("columns", std::string("\0\xFFnot text", 10));
      writer.finish();
      CHECK(writer.size() == count);
      CHECK_THROWS_AS(writer.write(Plan{}), std::logic_error);
    }
    std::ifstream in(path, std::ios::binary);
    archive::PlanReader reader(in);
    CHECK(reader.contents().form == form);
    std::size_t n = 0;
    while (auto const loaded = reader.next()) {
      CHECK(loaded->value == test::generated_plan(n));
      ++n;
    }
    CHECK(n == count);
    CHECK_FALSE(reader.next().has_value());
    CHECK(reader.contents().bytes == std::filesystem::file_size(path));

    archive::PlanFile file(path);
    CHECK(file.size() == count);
    CHECK(file.contents().checksum == reader.contents().checksum);
    CHECK(file.read(31).value == test::generated_plan(31));
    CHECK(file.read(0).value == test::generated_plan(0));
    auto const found = file.find(PlanId("plan-17"));
    REQUIRE(found.has_value());
    CHECK(file.read(*found).value == test::generated_plan(17));
    CHECK_FALSE(file.find(PlanId("plan-50")).has_value());
    CHECK_FALSE(file.damage(49).has_value());
    CHECK_FALSE(file.section("none").has_value());
    if (form == Form::compact) CHECK(file.section("columns") == std::string("\0\xFFnot text", 10));
  }
}

TEST_CASE("plans are read into one plan that is used again: nothing of the one before remains") {
  std::vector<Plan> plans;
  for (std::uint64_t i = 0; i < 60; ++i)
    plans.push_back(Random(i, i % 3 == 0 ? 100 : i % 3 == 1 ? 15 : 50, i % 2 == 0 ? 0 : 10).make<Plan>());
  for (Form const form : forms) {
    std::string const bytes = archive::to_bytes(plans, form) + "more";
    std::istringstream in(bytes);
    archive::PlanReader from_stream(in);
    archive::PlanReader from_memory(bytes);
    Plan plan;
    std::size_t same = 0;
    for (Plan const& stored : plans) {
      REQUIRE(from_stream.next(plan));
      if (plan == stored) ++same;
      REQUIRE(from_memory.next(plan));
      if (plan == stored) ++same;
    }
    CHECK(same == 2 * plans.size());
    CHECK_FALSE(from_stream.next(plan));
    CHECK_FALSE(from_memory.next(plan));
    CHECK(from_memory.contents().bytes == bytes.size() - 4);
  }
}

TEST_CASE("sections are of the compact form, and have names") {
  std::ostringstream out;
  archive::PlanWriter text(out, Form::text);
  CHECK_THROWS_AS(text.section("a", ""), std::logic_error);
  archive::PlanWriter compact(out);
  CHECK_THROWS_AS(compact.section("", ""), std::logic_error);
  CHECK_THROWS_AS(compact.section("A b", ""), std::logic_error);
  compact.section("a", "");
  CHECK_THROWS_AS(compact.section("a", ""), std::logic_error);
}

TEST_CASE("whoever reads plans one by one may have the sections too, in their order") {
  std::ostringstream out;
  archive::PlanWriter writer(out);
  writer.section("first", "1");
  writer.write(test::generated_plan(0));
  CHECK(writer.index().plans.size() == 1);
  CHECK(writer.index().sections.size() == 1);
  writer.section("second", "22");
  writer.finish();
  for (bool const from_memory : {true, false}) {
    std::string const bytes = out.str();
    std::istringstream in(bytes);
    std::string seen;
    std::optional<archive::PlanReader> reader;
    from_memory ? reader.emplace(std::string_view(bytes)) : reader.emplace(in);
    reader->on_section([&seen](std::string_view name, std::string_view content) {
      seen += std::string(name) + '=' + std::string(content) + ' ';
    });
    CHECK(reader->next().has_value());
    CHECK(seen == "first=1 ");
    CHECK_FALSE(reader->next().has_value());
    CHECK(seen == "first=1 second=22 ");
    CHECK(reader->contents().index.plans == writer.index().plans);
  }
}

TEST_CASE("one damaged plan of a stream does not cost the others") {
  std::vector<Plan> plans;
  for (std::uint64_t i = 0; i < 4; ++i) plans.push_back(test::generated_plan(i));
  for (Form const form : forms) {
    std::string bytes = archive::to_bytes(plans, form);
    auto const entry = archive::inspect_bytes(bytes).index.plans[2];
    bytes[static_cast<std::size_t>(entry.offset + entry.bytes / 2)] ^= 1;
    std::istringstream in(bytes);
    archive::PlanReader reader(in, {.source = "x"});
    CHECK(reader.next()->value == plans[0]);
    CHECK(reader.next()->value == plans[1]);
    CHECK_THROWS_AS(reader.next(), ReadError);
    CHECK(reader.next()->value == plans[3]);
    CHECK_FALSE(reader.next().has_value());

    std::string const path = in_test_dir("damaged" + std::string(archive::ending(form)));
    io::replace_file(path, bytes);
    archive::PlanFile file(path);
    CHECK(file.read(3).value == plans[3]);
    CHECK_THROWS_AS(file.read(2), ReadError);
    auto const damage = file.damage(2);
    REQUIRE(damage.has_value());
    CHECK(damage->place().source == path);
    CHECK(damage->place().offset == entry.offset);
    auto const all = archive::try_load<std::vector<Plan>>(path);
    REQUIRE_FALSE(all.has_value());
    CHECK(ReadError(all.error()).place().pointer == "/2");
  }
}

TEST_CASE("an archive that was not finished gives its plans, and is refused at its end") {
  std::ostringstream out;
  {
    archive::PlanWriter writer(out);
    writer.write(test::generated_plan(1));
  }
  std::istringstream in(out.str());
  archive::PlanReader reader(in);
  CHECK(reader.next()->value == test::generated_plan(1));
  CHECK_THROWS_AS(reader.next(), ReadError);
  CHECK_THROWS_AS(reader.next(), ReadError);
  CHECK_THROWS_AS(archive::inspect_bytes(out.str()), ReadError);
}

TEST_CASE("what cannot be read or written is told") {
  auto const missing = archive::try_load(in_test_dir("no-such-file.bfa"));
  REQUIRE_FALSE(missing.has_value());
  CHECK(ReadError(missing.error()).code() == ReadErrorCode::io);
  CHECK_THROWS_AS(archive::PlanFile(in_test_dir("no-such-file.bfa")), ReadError);
  CHECK_THROWS_AS(archive::inspect(test::own_dir().string()), ReadError);
  CHECK_THROWS_AS(archive::save(Plan{}, in_test_dir("no-such-folder/plan.bfa")), ReadError);
  std::ostringstream closed;
  closed.setstate(std::ios::badbit);
  CHECK_THROWS_AS(archive::write(closed, Plan{}), ReadError);
}

TEST_CASE("a failing write leaves the file as it was") {
  std::string const path = in_test_dir("kept.bfa");
  archive::save(test::generated_plan(1), path);
  std::string const before = test::read_file(path);
  CHECK_THROWS_AS(archive::save(Plan{}, path + "/below"), ReadError);
  CHECK(test::read_file(path) == before);
}
