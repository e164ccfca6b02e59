// SPDX-License-Identifier: BSL-1.0
// JSON → value → JSON: for random values of every described type, for the real plan, and for values at the edges.
#include <bangfu/json/json.hpp>

#include <sstream>

#include "support/catch.hpp"
#include "support/random_plan.hpp"

using namespace bangfu;
using bangfu::test::Random;

namespace {

template <class T>
void round_trip(T const& value) {
  std::string const compact = json::to_json(value);
  auto const again = json::read<T>(compact);
  CHECK(again.value == value);
  CHECK(json::to_json(again.value) == compact);
  std::string const pretty = json::to_json(value, json::Style::pretty);
  auto const from_pretty = json::read<T>(pretty);
  CHECK(from_pretty.value == value);
  CHECK(json::to_json(from_pretty.value, json::Style::pretty) == pretty);
}

template <class T>
void round_trips(std::uint64_t seed) {
  round_trip(T{});
  for (std::uint64_t i = 0; i < 40; ++i) {
    Random random(seed * 1000 + i, i % 4 == 0 ? 100 : 40, 20);
    round_trip(random.make<T>());
  }
}

}  // namespace

TEST_CASE("random plans with every member populated come back byte for byte") {
  std::size_t const plans = test::tries(test::sanitized() ? 400 : 1'500, 40'000);
  std::size_t bytes = 0;
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < plans; ++i) {
    Random random(i, i % 3 == 0 ? 100 : i % 3 == 1 ? 60 : 15, i % 2 == 0 ? 0 : 10);
    Plan const plan = random.make<Plan>();
    std::string const text = json::to_json(plan);
    bytes += text.size();
    auto const again = json::try_read(text);
    if (!again) {
      ++wrong;
      FAIL_CHECK("plan " << i << ": " << again.error().what());
      continue;
    }
    std::string const pretty = json::to_json(plan, json::Style::pretty);
    auto const from_pretty = json::try_read(pretty);
    bool const same =
        again->value == plan && json::to_json(again->value) == text && from_pretty && from_pretty->value == plan;
    if (!same) ++wrong;
    if (wrong > 5) break;
  }
  CHECK(wrong == 0);
  std::cout << "JSON round trips: " << plans << " random plans, " << bytes / 1'000'000 << " MB of canonical JSON\n";
}

TEST_CASE("every described noun can be a document of its own") {
  round_trips<Quantity>(1);
  round_trips<Length>(2);
  round_trips<Duration>(3);
  round_trips<SchoolTerm>(4);
  round_trips<SchoolWeeks>(5);
  round_trips<SchoolCalendar>(6);
  round_trips<Recurrence>(7);
  round_trips<Deadline>(8);
  round_trips<When>(9);
  round_trips<TierCondition>(10);
  round_trips<Actual>(11);
  round_trips<Activity>(12);
  round_trips<AreaSection>(13);
  round_trips<BasisDocument>(14);
  round_trips<Commitment>(15);
  round_trips<Deliverable>(16);
  round_trips<Evidence>(17);
  round_trips<Flow>(18);
  round_trips<Identifier>(19);
  round_trips<Place>(20);
  round_trips<Department>(21);
  round_trips<Institution>(22);
  round_trips<LeadingGroup>(23);
  round_trips<Sections>(24);
  round_trips<Lesson>(25);
  round_trips<Measure>(26);
  round_trips<Participant>(27);
  round_trips<Party>(28);
  round_trips<Programme>(29);
  round_trips<Resource>(30);
  round_trips<Responsible>(31);
  round_trips<Result>(32);
  round_trips<Subject>(33);
  round_trips<TargetPart>(34);
  round_trips<Target>(35);
  round_trips<Terms>(36);
  round_trips<VocabularyEntry>(37);
  round_trips<Silence>(38);
}

TEST_CASE("several plans are an array") {
  std::vector<Plan> plans(3);
  for (std::uint64_t i = 0; i < plans.size(); ++i) plans[i] = Random(i, 30).make<Plan>();
  round_trip(plans);
  round_trip(std::vector<Plan>{});
  CHECK(json::to_json(std::vector<Plan>{}) == "[]");
}

TEST_CASE("the real plan comes back, and nothing in it is unknown") {
  auto const path = test::source_dir() / "examples/data/dongguan-lechang-2019.json";
  auto const loaded = json::load(path.string());
  CHECK(loaded.diagnostics.empty());
  CHECK(loaded.value.activities.size() == 15);
  round_trip(loaded.value);
  std::ostringstream out;
  json::write(out, loaded.value, json::Style::pretty);
  CHECK(out.str() == json::to_json(loaded.value, json::Style::pretty) + "\n");
}

TEST_CASE("members that have their default value are left out, and those that are present but empty are not") {
  Plan plan;
  CHECK(json::to_json(plan) == R"({"schema":1})");
  plan.calendar.emplace();
  CHECK(json::to_json(plan) == R"({"calendar":{},"schema":1})");
  round_trip(plan);
  plan.calendar->school_year_begins = 8;
  CHECK(json::to_json(plan) == R"({"calendar":{"school_year_begins":8},"schema":1})");
  round_trip(plan);
}

TEST_CASE("texts are strings, or objects by language") {
  auto const text = [](Text t) { return json::to_json(Place{.name = std::move(t)}); };
  CHECK(text("甲") == R"({"name":"甲"})");
  CHECK(text("甲"_zh) == R"({"name":{"zh":"甲"}})");
  CHECK(text(Text("甲", "zh").set("en", "A").set("", "?")) == R"({"name":{"en":"A","und":"?","zh":"甲"}})");
  CHECK(text(Text("甲", "vi").set("", "?")) == R"({"name":{"und":"?","vi":"甲"}})");
  CHECK(text("\"\\\b\f\n\r\t\x01/\x7f") == "{\"name\":\"\\\"\\\\\\b\\f\\n\\r\\t\\u0001/\x7f\"}");
  CHECK(json::read<Place>(R"({"name":"\ud83d\ude00\u4e00\/"})").value.name == Text("😀一/"));
  CHECK(json::read<Place>(R"({"name":{"und":"?"}})").value.name == Text("?"));
  Institution institution{.short_names = {Text(), Text("甲")}};
  CHECK(json::to_json(institution) == R"({"short_names":[{},"甲"]})");
  round_trip(institution);
}

TEST_CASE("decimals keep every digit") {
  auto const number = [](char const* json) {
    return *json::read<Result>(R"({"value":)" + std::string(json) + "}").value.value;
  };
  auto const written = [](Decimal d) { return json::to_json(Result{.value = d}); };
  CHECK(written(Decimal(5)) == R"({"value":5})");
  CHECK(written(Decimal(1250, 2)) == R"({"value":"12.50"})");
  CHECK(written(Decimal(9007199254740991)) == R"({"value":9007199254740991})");
  CHECK(written(Decimal(9007199254740992)) == R"({"value":"9007199254740992"})");
  CHECK(written(Decimal(-9007199254740992)) == R"({"value":"-9007199254740992"})");
  CHECK(written(Decimal(0, 2)) == R"({"value":"0.00"})");
  CHECK(number("12.50").scale() == 2);
  CHECK(number("12.50") == Decimal(1250, 2));
  CHECK(number("0.1") == Decimal(1, 1));
  CHECK(number("-3") == Decimal(-3));
  CHECK(number("123456789012345678") == Decimal(123456789012345678));
  CHECK(number(R"("123456789012345678")") == Decimal(123456789012345678));
}

TEST_CASE("links say where they come from unless the document states them") {
  Target target{.of = MeasureId("m1")};
  CHECK(json::to_json(target) == R"({"of":"m1"})");
  target.of.origin = Origin::inferred;
  CHECK(json::to_json(target) == R"({"of":{"origin":"inferred","to":"m1"}})");
  round_trip(target);
  target.of = Link<Measure>(MeasureId(), Origin::confirmed);
  round_trip(target);
}

TEST_CASE("unknown members are kept in canonical form, noted, and written back") {
  std::string const text = R"({
    "id": "a1", "zzz": {"b": [1.50, 1e2, 1E400, 12345678901234567890, -0, "\u00e9\/"], "a": null},
    "when": {"mood": true}, "": 0, "\ud83d\ude00": 1, "\ue000": 2 })";
  auto const loaded = json::read<Activity>(text);
  REQUIRE(loaded.value.extras.find("zzz") != nullptr);
  CHECK(*loaded.value.extras.find("zzz") == R"({"a":null,"b":[1.5,100,1E400,12345678901234567890,0,"é/"]})");
  CHECK(*loaded.value.when.extras.find("mood") == "true");
  REQUIRE(loaded.diagnostics.size() == 5);
  CHECK(loaded.diagnostics[0].code == "unknown-member");
  CHECK(loaded.diagnostics[0].severity == Severity::note);
  CHECK(loaded.diagnostics[0].at == "/zzz");
  CHECK(loaded.diagnostics[0].text("en") == "unknown member zzz, kept as it is");
  CHECK(loaded.diagnostics[0].text("zh") == "未知成员 zzz，已保留");
  CHECK(loaded.diagnostics[1].at == "/when/mood");
  // UTF-16 puts the surrogates of U+1F600 before U+E000, UTF-8 does not.
  CHECK(json::to_json(loaded.value) ==
        R"({"":0,"id":"a1","when":{"mood":true},"zzz":{"a":null,"b":[1.5,100,1E400,12345678901234567890,0,"é/"]},)"
        "\"😀\":1,\"\uE000\":2}");
  round_trip(loaded.value);
  auto const changed = json::read<Activity>(R"({"id":"a1"})");
  CHECK_FALSE(changed.value == loaded.value);
}

TEST_CASE(
    "numbers of unknown members take the form of RFC 8785 where a double holds them, and stay as written otherwise") {
  auto const kept = [](std::string const& number) {
    return *json::read<Place>("{\"x\":" + number + "}").value.extras.find("x");
  };
  std::string const table[][2] = {// RFC 8785, appendix B, and around it
                                  {"0", "0"},
                                  {"-0", "0"},
                                  {"-0.0", "0"},
                                  {"0e5", "0"},
                                  {"5e-324", "5e-324"},
                                  {"-5e-324", "-5e-324"},
                                  {"1.7976931348623157e308", "1.7976931348623157e+308"},
                                  {"9007199254740992", "9007199254740992"},
                                  {"295147905179352830000", "295147905179352830000"},
                                  {"9.999999999999997e22", "9.999999999999997e+22"},
                                  {"1e23", "1e+23"},
                                  {"1.0000000000000001e23", "1.0000000000000001e+23"},
                                  {"999999999999999700000", "999999999999999700000"},
                                  {"999999999999999900000", "999999999999999900000"},
                                  {"1e21", "1e+21"},
                                  {"1000000000000000000000", "1e+21"},
                                  {"9.999999999999997e-7", "9.999999999999997e-7"},
                                  {"0.000001", "0.000001"},
                                  {"0.0000010", "0.000001"},
                                  {"333333333.3333332", "333333333.3333332"},
                                  {"-0.0000033333333333333333", "-0.0000033333333333333333"},
                                  {"1424953923781206.2", "1424953923781206.2"},
                                  {"1.50", "1.5"},
                                  {"100", "100"},
                                  {"1E2", "100"},
                                  {"1.0", "1"},
                                  {"123e-2", "1.23"},
                                  {"0.1", "0.1"},
                                  {"-1.25e-10", "-1.25e-10"},
                                  // no double holds these
                                  {"9007199254740993", "9007199254740993"},
                                  {"1e999", "1e999"},
                                  {"-1e999", "-1e999"},
                                  {"1e-999", "1e-999"},
                                  {"0.1000000000000000055511151231257827", "0.1000000000000000055511151231257827"},
                                  {"1e99999999999999999999", "1e99999999999999999999"},
                                  {"123456789.123456789012345", "123456789.123456789012345"}};
  for (auto const& [raw, canonical] : table) {
    CHECK(kept(raw) == canonical);
    CHECK(kept(canonical) == canonical);
  }
}

TEST_CASE("an extra that bears the name of a known member is not written") {
  Place place{.name = "甲"};
  place.extras.set("name", "\"乙\"");
  CHECK_THROWS_AS(json::to_json(place), std::logic_error);
}
