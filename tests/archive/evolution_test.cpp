// SPDX-License-Identifier: BSL-1.0
// How an entity grows, and what becomes of its archives. The example is that of docs/formats.md, letter by letter.
#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/text_oarchive.hpp>
#include <boost/serialization/vector.hpp>

#include <sstream>

#include <bangfu/archive/compact.hpp>
#include <bangfu/archive/serialize.hpp>

#include "support/catch.hpp"

// clang-format off
// --- example
namespace first_release {
struct Visit {
  bangfu::Text title{};
  std::vector<std::string> guests{};

  template <class Self = Visit>
  static constexpr auto description() {
    using bangfu::v;
    return bangfu::describe<Self>("visit", v(&Self::title, {.key = "title", .zh = "标题", .en = "title"}),
                                  v(&Self::guests, {.key = "guests", .zh = "来宾", .en = "guests"}));
  }
};
}  // namespace first_release

namespace second_release {
struct Visit {
  bangfu::Text title{};
  std::optional<bangfu::Date> on{};  // new, wherever it is best read
  std::vector<std::string> guests{};
  int rooms = 1;                     // new

  template <class Self = Visit>
  static constexpr auto description() {
    using bangfu::v;
    return bangfu::describe<Self>("visit", v(&Self::title, {.key = "title", .zh = "标题", .en = "title"}),
                                  v(&Self::on, {.key = "on", .since = 2, .zh = "日期", .en = "date"}),
                                  v(&Self::guests, {.key = "guests", .zh = "来宾", .en = "guests"}),
                                  v(&Self::rooms, {.key = "rooms", .since = 2, .zh = "房间", .en = "rooms"}));
  }
};
}  // namespace second_release
// --- end of example
// clang-format on

namespace second_release {
using bangfu::operator==;
}

using namespace bangfu;
using namespace bangfu::literals;

namespace {

template <class T>
std::string in_text(T const& value) {
  std::ostringstream out;
  boost::archive::text_oarchive archive(out);
  archive << value;
  return out.str();
}
template <class T>
T from_text(std::string const& bytes) {
  std::istringstream in(bytes);
  boost::archive::text_iarchive archive(in);
  T value{};
  archive >> value;
  return value;
}
template <class T>
std::string in_compact(T const& value) {
  std::string bytes;
  archive::CompactOutput archive(bytes);
  archive << value;
  archive.flush();
  return bytes;
}
template <class T>
T from_compact(std::string const& bytes) {
  archive::CompactInput archive(bytes);
  T value{};
  archive >> value;
  CHECK(archive.remaining() == 0);
  return value;
}

first_release::Visit const old_visit{.title = "访学", .guests = {"罗一", "陈二"}};

}  // namespace

TEST_CASE("an archive of the first release is read by the second: what was there is there, the rest as by default") {
  for (auto const& visit : {from_text<second_release::Visit>(in_text(old_visit)),
                            from_compact<second_release::Visit>(in_compact(old_visit))}) {
    CHECK(visit.title == old_visit.title);
    CHECK(visit.guests == old_visit.guests);
    CHECK_FALSE(visit.on.has_value());
    CHECK(visit.rooms == 1);
  }
}

TEST_CASE("an archive of the second release is refused by the first, and both versions are named") {
  second_release::Visit const visit{.title = "访学", .on = "2019-05"_date, .rooms = 3};
  CHECK(from_text<second_release::Visit>(in_text(visit)) == visit);
  CHECK(from_compact<second_release::Visit>(in_compact(visit)) == visit);
  auto const refusal = [](auto load) {
    try {
      load();
    } catch (ReadError const& error) {
      CHECK(error.code() == ReadErrorCode::newer_version);
      return error.found() + " / " + std::string(error.expected().in("en"));
    }
    return std::string("read");
  };
  CHECK(refusal([&] { (void)from_text<first_release::Visit>(in_text(visit)); }) ==
        "visit 2 / visit of version 1 or older");
  CHECK(refusal([&] { (void)from_compact<first_release::Visit>(in_compact(visit)); }) ==
        "visit 2 / visit of version 1 or older");
}

TEST_CASE("lists of an older class inside a newer whole keep their version") {
  std::string bytes;
  {
    archive::CompactOutput archive(bytes);
    archive << std::vector{old_visit, old_visit} << 7;
  }
  archive::CompactInput archive(bytes);
  std::vector<second_release::Visit> visits;
  int seven = 0;
  archive >> visits >> seven;
  REQUIRE(visits.size() == 2);
  CHECK(visits[1].guests == old_visit.guests);
  CHECK(seven == 7);
}

TEST_CASE("members that a version did not have are refused") {
  std::string bytes = in_compact(old_visit);
  REQUIRE(bytes[0] == 1);  // the version
  REQUIRE(bytes[1] == 6);  // the bits of both members
  bytes[1] = 14;
  CHECK_THROWS_AS(from_compact<second_release::Visit>(bytes), ReadError);
}

TEST_CASE("docs/formats.md shows this example") {
  std::string const source = test::read_file(test::source_dir() / "tests/archive/evolution_test.cpp");
  std::size_t const begin = source.find("// --- example\n") + std::string_view("// --- example\n").size();
  std::string const example = source.substr(begin, source.find("// --- end of example") - begin);
  CHECK(example.size() > 1000);
  CHECK(test::read_file(test::source_dir() / "docs/formats.md").find(example) != std::string::npos);
}
