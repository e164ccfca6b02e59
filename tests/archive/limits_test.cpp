// SPDX-License-Identifier: BSL-1.0
// Hostile counts and lengths behind a valid checksum, and limits that a caller sets.
#include <bangfu/archive/archive.hpp>
#include <bangfu/archive/compact.hpp>

#include <sstream>

#include "support/archive_envelope.hpp"
#include "support/catch.hpp"
#include "support/generated_plan.hpp"

using namespace bangfu;
using archive::Form;

namespace {

ReadError refusal(std::string_view bytes, archive::ReadOptions const& options = {}) {
  auto const result = archive::try_read(bytes, options);
  if (result) throw std::runtime_error("it was read");
  return result.error();
}

/// A text payload with its first occurrence of one piece replaced.
std::string replaced(std::string payload, std::string const& from, std::string const& to) {
  std::size_t const at = payload.find(from);
  if (at == std::string::npos) throw std::runtime_error("no " + from);
  payload.replace(at, from.size(), to);
  return payload;
}

}  // namespace

TEST_CASE("a hostile count is refused before there is room for it") {
  Plan plan;
  plan.measures.resize(3);
  for (char const* count : {"4000000000", "18446744073709551615", "100000000"}) {
    std::string const text = test::first_payload(archive::to_bytes(plan, Form::text));
    // The bits of the plan, its schema, then the count of the measures.
    auto const error =
        refusal(test::enclosed(Form::text, replaced(text, " 1 3 0 1", std::string(" 1 ") + count + " 0 1")));
    CHECK(error.code() == ReadErrorCode::limit);
    CHECK(error.found() == count);
    std::string const xml = test::first_payload(archive::to_bytes(plan, Form::xml));
    CHECK(refusal(test::enclosed(Form::xml, replaced(xml, "<count>3<", std::string("<count>") + count + '<'))).code() ==
          ReadErrorCode::limit);
  }
  std::string const binary = test::first_payload(archive::to_bytes(plan, Form::binary));
  std::size_t const at = binary.find(std::string("\x03\0\0\0\0\0\0\0", 8));
  REQUIRE(at != std::string::npos);
  std::string damaged = binary;
  damaged[at + 5] = '\x7F';
  CHECK(refusal(test::enclosed(Form::binary, damaged)).code() == ReadErrorCode::limit);
  // Plausible, but more than there is: the elements come one by one, and end.
  damaged = binary;
  damaged[at + 2] = '\x0F';
  CHECK(refusal(test::enclosed(Form::binary, damaged)).code() == ReadErrorCode::syntax);

  std::string compact = test::first_payload(archive::to_bytes(plan));
  std::size_t const place = compact.find('\x03', 4);
  REQUIRE(place != std::string::npos);
  for (std::string const& count :
       {std::string("\x3F"), std::string("\x7F\x7F\x3F"), std::string("\x7F\x7F\x7F\x7F\x7F\x7F\x01")}) {
    std::string hostile = compact;
    hostile.replace(place, 1, count);
    CHECK(refusal(test::enclosed(Form::compact, hostile)).code() == ReadErrorCode::limit);
  }
}

TEST_CASE("a hostile length of a text is refused before there is room for it") {
  Plan plan;
  plan.number = "甲乙丙";
  std::string const text = test::first_payload(archive::to_bytes(plan, Form::text));
  for (char const* size : {"11", "4000000000", "18446744073709551615", "-1"}) {
    auto const error = refusal(test::enclosed(Form::text, replaced(text, " 9 甲", std::string(" ") + size + " 甲")));
    CHECK((error.code() == ReadErrorCode::limit || error.code() == ReadErrorCode::syntax));
  }
  // One shorter ends within a character.
  CHECK(refusal(test::enclosed(Form::text, replaced(text, " 9 甲", " 8 甲"))).code() == ReadErrorCode::encoding);
  std::string binary = test::first_payload(archive::to_bytes(plan, Form::binary));
  std::size_t const at = binary.find("甲") - 8;
  binary[at + 6] = '\x40';
  CHECK(refusal(test::enclosed(Form::binary, binary)).code() == ReadErrorCode::limit);
  std::string compact = test::first_payload(archive::to_bytes(plan));
  compact[compact.find("甲") - 1] = '\x3E';
  CHECK(refusal(test::enclosed(Form::compact, compact)).code() == ReadErrorCode::syntax);
}

TEST_CASE("what is not a value of its type is refused") {
  Plan plan;
  plan.period = Period(Date(2019));
  plan.activities.resize(1);
  plan.activities[0].when = within(Period(Date(2019, 5)), weeks(1));
  plan.activities[0].extras.set("x", "[1]");
  plan.title = Text("甲", "zh").set("en", "A");
  std::string const xml = test::first_payload(archive::to_bytes(plan, Form::xml));
  auto const code = [&](std::string const& from, std::string const& to) {
    return refusal(test::enclosed(Form::xml, replaced(xml, from, to))).code();
  };
  CHECK(code("<period>2019<", "<period>2019-13<") == ReadErrorCode::value);
  CHECK(code("<period>2019<", "<period>20190<") == ReadErrorCode::syntax);
  CHECK(code("<schema>1<", "<schema>2<") == ReadErrorCode::newer_version);
  CHECK(code("<schema>1<", "<schema>0<") == ReadErrorCode::value);
  CHECK(code("<extent>1<", "<extent>3<") == ReadErrorCode::value);
  CHECK(code("<unit>4<", "<unit>9<") == ReadErrorCode::value);
  CHECK(code("<scale>0<", "<scale>19<") == ReadErrorCode::value);
  CHECK(code("\\[zh]", "\\[en]") == ReadErrorCode::value);
  CHECK(code("\\[zh]", "\\[z]") == ReadErrorCode::value);
  CHECK(code("\\[zh]", "\\[und]") == ReadErrorCode::value);
  CHECK(code("\\[zh]甲", "\\[zh甲") == ReadErrorCode::syntax);
  CHECK(code("]甲<", "]<") == ReadErrorCode::value);
  CHECK(code("]甲<", "]\xE7\x94<") == ReadErrorCode::encoding);
  CHECK(code("]甲<", "]\\41<") == ReadErrorCode::syntax);
  CHECK(code("<json>[1]<", "<json>[1<") == ReadErrorCode::syntax);
  CHECK(code("<json>[1]<", "<json>1,\"y\":2<") == ReadErrorCode::syntax);
  CHECK(code("<key>x<", "<key>title<") == ReadErrorCode::duplicate);
  // JSON that is not in canonical form is brought to it, as when JSON is read.
  auto const mended = archive::read(test::enclosed(Form::xml, replaced(xml, "<json>[1]<", "<json>[ 1.0]<")));
  CHECK(*mended.value.activities[0].extras.find("x") == "[1]");
}

TEST_CASE("a caller sets the limits") {
  Plan const plan = test::generated_plan(7);
  for (auto const& form : Enumeration<Form>::all) {
    std::string const bytes = archive::to_bytes(plan, form.value);
    archive::Limits limits;
    CHECK(archive::read(bytes, {.limits = limits}).value == plan);
    limits.max_bytes = bytes.size() - 1;
    CHECK(refusal(bytes, {.limits = limits}).code() == ReadErrorCode::limit);
    std::istringstream in(bytes);
    CHECK_THROWS_AS(archive::read(in, {.limits = {.max_bytes = 2000}}), ReadError);
    limits = {.max_record_bytes = 1000};
    CHECK(refusal(bytes, {.limits = limits}).code() == ReadErrorCode::limit);
    limits = {.max_items = 50};
    CHECK(refusal(bytes, {.limits = limits}).code() == ReadErrorCode::limit);
    limits = {.max_value_bytes = 4000};
    CHECK(refusal(bytes, {.limits = limits}).code() == ReadErrorCode::limit);
    limits = {.max_plans = 0};
    CHECK(refusal(bytes, {.limits = limits}).code() == ReadErrorCode::limit);
    CHECK_THROWS_AS(archive::inspect_bytes(bytes, {.limits = limits}), ReadError);
  }
}

TEST_CASE("a record that claims a length takes no room for what does not come") {
  std::string bytes = archive::to_bytes(test::generated_plan(1));
  std::size_t const at = bytes.find("plan bytes=");
  std::size_t const end = bytes.find(" xxh3", at);
  bytes.replace(at, end - at, "plan bytes=60000000");
  std::istringstream in(bytes);
  archive::PlanReader reader(in);
  try {
    (void)reader.next();
    FAIL("it was read");
  } catch (ReadError const& error) {
    CHECK(error.code() == ReadErrorCode::syntax);
    CHECK(error.place().offset == bytes.size());
  }
}

TEST_CASE("a compact archive of one's own refuses what is no value of its type") {
  auto const load = []<class T>(std::string_view bytes, T value) {
    archive::CompactInput in(bytes);
    in >> value;
    return value;
  };
  CHECK(load("\x05", std::uint64_t{}) == 5);
  CHECK(load("\x05", int{}) == -3);
  CHECK(load("\x01", bool{}));
  CHECK_THROWS_AS(load("\x02", bool{}), ReadError);
  CHECK_THROWS_AS(load("\x80", int{}), ReadError);
  CHECK_THROWS_AS(load("\x40", int{}), ReadError);
  CHECK_THROWS_AS(load(std::string_view("\x40\0", 2), int{}), ReadError);
  CHECK_THROWS_AS(load(std::string_view("\x40\x40\0", 3), int{}), ReadError);
  CHECK_THROWS_AS(load("\x40\x81", int{}), ReadError);
  CHECK_THROWS_AS(load("\x7F\x7F\x3F", std::uint16_t{}), ReadError);
  CHECK_THROWS_AS(load("\x7F\x7F\x7F\x7F\x7F\x3F", int{}), ReadError);
  CHECK_THROWS_AS(load("\x7F\x7F\x7F\x7F\x7F\x7F\x7F\x7F\x7F\x7F\x10", std::uint64_t{}), ReadError);
  CHECK(load("\x7F\x7F\x7F\x7F\x7F\x7F\x7F\x7F\x7F\x7F\x0F", std::uint64_t{}) == ~std::uint64_t{});
  CHECK_THROWS_AS(load("\x05"
                       "abcd",
                       std::string{}),
                  ReadError);
}
