// SPDX-License-Identifier: BSL-1.0
// bangfu values inside archives of a user's own, with other data around them.
#include <boost/archive/binary_iarchive.hpp>
#include <boost/archive/binary_oarchive.hpp>
#include <boost/archive/polymorphic_binary_iarchive.hpp>
#include <boost/archive/polymorphic_binary_oarchive.hpp>
#include <boost/archive/polymorphic_text_iarchive.hpp>
#include <boost/archive/polymorphic_text_oarchive.hpp>
#include <boost/archive/polymorphic_xml_iarchive.hpp>
#include <boost/archive/polymorphic_xml_oarchive.hpp>
#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/text_oarchive.hpp>
#include <boost/serialization/map.hpp>
#include <boost/serialization/vector.hpp>

#include <sstream>

#include <bangfu/archive/archive.hpp>
#include <bangfu/archive/compact.hpp>
#include <bangfu/archive/gregorian.hpp>
#include <bangfu/archive/serialize.hpp>

#include "support/archive_envelope.hpp"
#include "support/catch.hpp"
#include "support/random_plan.hpp"

using namespace bangfu;
using test::Random;

namespace {

/// What a program keeps together with a plan.
struct Workspace {
  int window = 0;
  double zoom = 1;
  std::map<std::string, std::vector<int>> marks{};
  Plan plan{};
  std::vector<Date> days{};
  Text label{};
  bool dirty = false;

  template <class Archive>
  void serialize(Archive& ar, unsigned) {
    using boost::serialization::make_nvp;
    ar& make_nvp("window", window) & make_nvp("zoom", zoom) & make_nvp("marks", marks) & make_nvp("plan", plan);
    auto count = static_cast<unsigned>(days.size());
    ar& make_nvp("count", count);
    days.resize(count, Date(2000));
    for (Date& day : days) ar& make_nvp("day", day);
    ar& make_nvp("label", label) & make_nvp("dirty", dirty);
  }
  friend bool operator==(Workspace const&, Workspace const&) = default;
};

Workspace random_workspace(std::uint64_t seed) {
  Random random(seed, seed % 2 == 0 ? 100 : 40, 15);
  Workspace made;
  made.window = random.between(-100000, 100000);
  made.zoom = 0.1 * random.between(1, 90);
  made.marks = {{"a", {1, -2, 3}}, {random.text() == "" ? "b" : "c", {}}};
  made.plan = random.make<Plan>();
  made.days = {random.make<Date>(), random.make<Date>()};
  made.label = random.make<Text>();
  made.dirty = random.chance(50);
  return made;
}

template <class Out, class In, class T>
std::string through(T const& value, T& back) {
  std::ostringstream out;
  {
    Out archive(out);
    boost::archive::polymorphic_oarchive& any = archive;
    any << boost::serialization::make_nvp("workspace", value);
  }
  std::istringstream in(out.str());
  In archive(in);
  boost::archive::polymorphic_iarchive& any = archive;
  any >> boost::serialization::make_nvp("workspace", back);
  return out.str();
}

template <class T>
T through_text(T const& value, T back) {
  std::ostringstream out;
  {
    boost::archive::text_oarchive archive(out);
    archive << value;
  }
  std::istringstream in(out.str());
  boost::archive::text_iarchive archive(in);
  archive >> back;
  return back;
}
template <class T>
T through_compact(T const& value, T back) {
  std::string bytes;
  {
    archive::CompactOutput archive(bytes);
    archive << value;
  }
  archive::CompactInput archive(bytes);
  archive >> back;
  CHECK(archive.remaining() == 0);
  return back;
}

}  // namespace

TEST_CASE("plans lie in a user's own text, XML, binary and compact archives, other data around them") {
  std::size_t const count = test::tries(test::sanitized() ? 60 : 300, 3000);
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < count && wrong == 0; ++i) {
    Workspace const made = random_workspace(i);
    Workspace text = random_workspace(i + 1);  // what was there before must not remain
    Workspace xml;
    Workspace binary;
    through<boost::archive::polymorphic_text_oarchive, boost::archive::polymorphic_text_iarchive>(made, text);
    through<boost::archive::polymorphic_xml_oarchive, boost::archive::polymorphic_xml_iarchive>(made, xml);
    through<boost::archive::polymorphic_binary_oarchive, boost::archive::polymorphic_binary_iarchive>(made, binary);
    text.zoom = made.zoom;  // a text archive may round
    xml.zoom = made.zoom;
    bool const same =
        text == made && xml == made && binary == made && through_compact(made, random_workspace(i + 2)) == made;
    if (!same) ++wrong;
  }
  CHECK(wrong == 0);
  std::cout << "user's archives: " << count << " random workspaces in each of 4 kinds\n";
}

TEST_CASE("the payload of an archive is what Boost's own archive writes") {
  Plan const plan = Random(5, 60, 10).make<Plan>();
  std::ostringstream out;
  {
    boost::archive::text_oarchive archive(out);
    archive << plan;
  }
  CHECK(test::first_payload(archive::to_bytes(plan, archive::Form::text)) == out.str());
  std::string compact;
  {
    archive::CompactOutput archive(compact);
    archive << plan;
  }
  CHECK(test::first_payload(archive::to_bytes(plan)) == compact);
}

TEST_CASE("each value can be put into an archive by itself") {
  auto const both = [](auto const& value, auto blank) {
    CHECK(through_text(value, blank) == value);
    CHECK(through_compact(value, blank) == value);
  };
  both(ActivityId("a1"), ActivityId("other"));
  both(Modality(modality::shadowing), Modality());
  both(Modality(std::string_view("walking\\\x01")), Modality());
  both(Text("甲", "zh").set("en", "A").set("", "?"), Text("乙"));
  both(Text(), Text("乙"));
  both(Decimal(-1250, 2), Decimal());
  both(Date::parse("201X~"), Date(2000));
  both(Period::parse("2019-03/.."), Period(Date(2000)));
  both(TimeOfDay(23, 59), TimeOfDay(0, 0));
  both(Months(11, 1), Months(1, 1));
  both(Link<Measure>(MeasureId("m"), Origin::inferred), Link<Measure>());
  both(Box<Quantity>(at_least(3)), Box<Quantity>());
  both(Box<Quantity>(), Box<Quantity>(at_least(3)));
  both(Language("zh-Hant"), Language());
  Extras extras;
  extras.set("b", "[1]");
  extras.set("a", "{}");
  both(extras, Extras());
  both(Diagnostic{.code = "two-hosts",
                  .severity = Severity::warning,
                  .at = "/activities/3",
                  .related = {"/measures/0"},
                  .arguments = {{"who", "罗一"}, {"n", "2"}},
                  .message = Text("两地", "zh").set("en", "two hosts")},
       Diagnostic());
  both(std::vector<Quantity>{at_least(3), exactly(5, unit::person)}, std::vector<Quantity>{});
  CHECK(through_text(Decimal(1250, 2), Decimal()).scale() == 2);
}

TEST_CASE("dates of every kind go through the compact form, and those that are none are refused") {
  for (char const* text : {"1400", "9999-12-31", "1999-12", "2000-01-01", "2019-21", "1400-24", "2019-XX", "2019-03-XX",
                           "201X", "20XX", "2020-02-29", "2019-03-28?", "2019~", "2019-03%"})
    CHECK(through_compact(Date::parse(text), Date(2000)) == Date::parse(text));
  for (char const* text : {"2019", "2019-03/2019-12", "2019/2019", "../2019", "2019/", "2019-03~/..", "1400-24/9999"})
    CHECK(through_compact(Period::parse(text), Period(Date(2000))) == Period::parse(text));
  std::size_t read = 0;
  for (std::uint64_t number = 1; number < 200000; ++number) {
    std::string bytes;
    archive::CompactOutput(bytes) << number;
    archive::CompactInput in(bytes);
    Date date(2000);
    try {
      in >> date;
    } catch (ReadError const&) {
      continue;
    }
    ++read;
    std::string again;
    archive::CompactOutput(again) << date;
    if (again != bytes) FAIL(number << " is " << date);
  }
  // Years 1815 to 2183, each with 366 days at most, 12 months, 4 seasons and itself.
  CHECK(read > 367 * 382);
  CHECK(read < 368 * 384);
  for (std::uint64_t const hostile : {~std::uint64_t{0}, std::uint64_t{1} << 40U}) {
    std::string bytes;
    archive::CompactOutput(bytes) << hostile;
    Date date(2000);
    archive::CompactInput in(bytes);
    CHECK_THROWS_AS(in >> date, ReadError);
    Period period(date);
    archive::CompactInput same(bytes);
    CHECK_THROWS_AS(same >> period, ReadError);
  }
}

TEST_CASE("texts are UTF-8 whatever stands beside them") {
  auto const load = [](std::string_view bytes) {
    archive::CompactInput in(bytes);
    Text text;
    in >> text;
    return text;
  };
  CHECK(load("\x0C甲乙") == Text("甲乙"));
  CHECK(load("\x0C甲乙\xFF") == Text("甲乙"));
  // All is UTF-8, but the text ends within a character.
  CHECK_THROWS_AS(load("\x0A甲乙"), ReadError);
  CHECK_THROWS_AS(load("\x0A甲乙\xFF"), ReadError);
  CHECK_THROWS_AS(load("\x04\xC0\x80"), ReadError);
  CHECK_THROWS_AS(load("\x06\xED\xA0\x80"), ReadError);
}

TEST_CASE("a plain binary archive of Boost holds entities too") {
  Activity const made = Random(9, 100, 20).make<Activity>();
  std::ostringstream out(std::ios::binary);
  {
    boost::archive::binary_oarchive archive(out);
    archive << 1 << made << 2;
  }
  std::istringstream in(out.str(), std::ios::binary);
  boost::archive::binary_iarchive archive(in);
  int one = 0;
  int two = 0;
  Activity back;
  archive >> one >> back >> two;
  CHECK(one == 1);
  CHECK(back == made);
  CHECK(two == 2);
}

TEST_CASE("the compact archive holds the usual values, numbers in groups of six bits, least first") {
  std::string bytes;
  {
    archive::CompactOutput archive(bytes);
    int const array[2] = {1, -1};
    archive << true << std::uint64_t{300} << -3 << 'x' << 1.5 << 0.5F << std::string("a\0b", 3) << array << Tier::city;
    archive.save_binary("raw", 3);
  }
  // 1.5 is 3FF8000000000000, 0.5F is 3F000000.
  CHECK(bytes == std::string("\x01\x6C\x04\x05\x78\x01@@@@@@@@\x78\x7F\x03@@@@\x3F\x03"
                             "a\0b\x02\x02\x01\x03raw",
                             33));
  archive::CompactInput archive(bytes);
  bool yes = false;
  std::uint64_t n = 0;
  int minus = 0;
  char x = 0;
  double d = 0;
  float f = 0;
  std::string text;
  int array[2] = {};
  Tier tier = Tier::school;
  char raw[3] = {};
  archive >> yes >> n >> minus >> x >> d >> f >> text >> array >> tier;
  archive.load_binary(raw, 3);
  CHECK(yes);
  CHECK(n == 300);
  CHECK(minus == -3);
  CHECK(x == 'x');
  CHECK(d == 1.5);
  CHECK(f == 0.5F);
  CHECK(text == std::string("a\0b", 3));
  CHECK(array[1] == -1);
  CHECK(tier == Tier::city);
  CHECK(std::string(raw, 3) == "raw");
  CHECK(archive.remaining() == 0);
}

TEST_CASE("days of Boost.Date_Time go through one header") {
  DayRange const range{Day(2019, 3, 28), day_after_all()};
  CHECK(through_text(range, DayRange()) == range);
  boost::gregorian::date_duration const two(2);
  CHECK(through_text(two, boost::gregorian::date_duration(0)) == two);
  CHECK(through_compact(Day(2019, 3, 28), Day(2000, 1, 1)) == Day(2019, 3, 28));
}

TEST_CASE("a list that a user's archive claims to be endless costs nothing") {
  Plan plan;
  plan.focus.resize(2);
  std::ostringstream out;
  {
    boost::archive::text_oarchive archive(out);
    archive << plan;
  }
  std::string text = out.str();
  std::size_t const at = text.rfind(" 2 0 ");
  REQUIRE(at != std::string::npos);
  text.replace(at, 2, " 1000000000");
  std::istringstream in(text);
  boost::archive::text_iarchive archive(in);
  Plan back;
  CHECK_THROWS_AS(archive >> back, ReadError);
}
