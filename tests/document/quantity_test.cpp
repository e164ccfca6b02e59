// SPDX-License-Identifier: BSL-1.0
#include "support/catch.hpp"

#include <random>

#include <bangfu/document/quantity.hpp>

using namespace bangfu;
using namespace bangfu::document;

namespace {

Quantity bare(Quantity q) {
  q.wording = Text();
  return q;
}
Quantity quantity(std::string_view text) {
  auto const read = parse_quantity(text);
  if (!read) throw read.error();
  return bare(read->value);
}
Quantity approximately(Quantity q) {
  q.approximate = true;
  return q;
}
Quantity per(Scope scope, Quantity q) {
  q.per = scope;
  return q;
}
Quantity blank(Unit unit) { return {.unit = unit}; }
Decimal decimal(char const* text) { return *Decimal::parse(text); }

struct Case {
  char const* text;
  Quantity value;
};

}  // namespace

TEST_CASE("Quantities are read as plans word them") {
  Unit const pair("pair");
  Case const cases[] = {
      // provisions: comparator and approximation
      {"不少于5名", at_least(5, unit::person)},
      {"至少1名", at_least(1, unit::person)},
      {"3-5名", between(3, 5, unit::person)},
      {"1~2名", between(1, 2, unit::person)},
      {"一至二个", between(1, 2, unit::item)},
      {"200余名", approximately(more_than(200, unit::person))},
      {"300多场", approximately(more_than(300, unit::session))},
      {"近亿元", approximately(fewer_than(100000000, unit::yuan))},
      {"96%以上", at_least(96, unit::percent)},
      {"各3次以上", at_least(3, unit::time)},
      {"____名", blank(unit::person)},
      {"   人次", blank(unit::participation)},
      {"每校不少于10名", per(scope::school, at_least(10, unit::person))},
      // other spellings of the same
      {"不少於5名", at_least(5, unit::person)},
      {"不低于５人", at_least(5, unit::person)},
      {"最少五位", at_least(5, unit::person)},
      {"5名以上", at_least(5, unit::person)},
      {"5名及以上", at_least(5, unit::person)},
      {"不超过15名", at_most(15, unit::person)},
      {"至多两人", at_most(2, unit::person)},
      {"320万元以内", at_most(320, unit::ten_thousand_yuan)},
      {"0.5%以下", at_most(decimal("0.5"), unit::percent)},
      {"超过80%", more_than(80, unit::percent)},
      {"不足50人", fewer_than(50, unit::person)},
      {"不到50人", fewer_than(50, unit::person)},
      {"约400人次", about(400, unit::participation)},
      {"5名左右", about(5, unit::person)},
      {"大约20人", about(20, unit::person)},
      {"260余套", approximately(more_than(260, unit::set))},
      {"十余名", approximately(more_than(10, unit::person))},
      {"30多万人次", approximately(more_than(300000, unit::participation))},
      {"近万册", approximately(fewer_than(10000, unit::item))},
      {"将近800册", approximately(fewer_than(800, unit::item))},
      {"上万人次", more_than(10000, unit::participation)},
      {"20—30人", between(20, 30, unit::person)},
      {"5～8人", between(5, 8, unit::person)},
      {"两三名", between(2, 3, unit::person)},
      {"十五六人", between(15, 16, unit::person)},
      {"3名至5名", between(3, 5, unit::person)},
      {"不少于10名、不超过15名", between(10, 15, unit::person)},
      {"10名以上、15名以下", between(10, 15, unit::person)},
      {"约20至30人", approximately(between(20, 30, unit::person))},
      {"20对以上", at_least(20, pair)},
      {"百分之九十六以上", at_least(96, unit::percent)},
      {"百分之十至百分之十五", between(10, 15, unit::percent)},
      {"10%-15%", between(10, 15, unit::percent)},
      {"二分之一", exactly(50, unit::percent)},
      {"不低于四分之三", at_least(75, unit::percent)},
      {"八成以上", at_least(80, unit::percent)},
      {"5个百分点", exactly(5, unit::percentage_point)},
      {"前10名", at_most(10, unit::rank)},
      {"五个人", exactly(5, unit::person)},
      {"十二名", exactly(12, unit::person)},
      {"12人次", exactly(12, unit::participation)},
      {"6个班", exactly(6, unit::class_group)},
      {"3个专业", exactly(3, unit::speciality)},
      {"2份协议", exactly(2, unit::agreement)},
      {"1个名师工作室", exactly(1, unit::studio)},
      {"5名骨干教师", exactly(5, unit::person)},
      {"2门课程", exactly(2, unit::course)},
      {"40课时", exactly(40, unit::class_hour)},
      // numbers in 万 and 亿, money
      {"2.5万人次", exactly(25000, unit::participation)},
      {"12亿元", exactly(1200000000, unit::yuan)},
      {"120万元左右", about(120, unit::ten_thousand_yuan)},
      {"一百二十万元", exactly(120, unit::ten_thousand_yuan)},
      {"10至20万元", between(10, 20, unit::ten_thousand_yuan)},
      {"3-5万人次", between(30000, 50000, unit::participation)},
      {"1000元", exactly(1000, unit::yuan)},
      {"¥5,000", exactly(5000, unit::yuan)},
      // what it is counted anew for
      {"每学期1至2次", per(scope::term, between(1, 2, unit::time))},
      {"每校每学期5~8人", per(scope::term, between(5, 8, unit::person))},
      {"每两周一次", per(Scope("fortnight"), exactly(1, unit::time))},
      {"每季度不少于一次", per(Scope("quarter"), at_least(1, unit::time))},
      {"平均", Quantity{}},
      {"每人每天80元", per(scope::person_day, exactly(80, unit::yuan))},
      {"80元/人·天", per(scope::person_day, exactly(80, unit::yuan))},
      {"2次/学期", per(scope::term, exactly(2, unit::time))},
      // English
      {"at least five teachers", at_least(5, unit::person)},
      {"no fewer than 10 teachers a year", per(scope::year, at_least(10, unit::person))},
      {"up to 30 pupils", at_most(30, unit::person)},
      {"more than 200 participations", more_than(200, unit::participation)},
      {"nearly 200 teachers", approximately(fewer_than(200, unit::person))},
      {"about 25 students", about(25, unit::person)},
      {"two to four instructors", between(2, 4, unit::person)},
      {"between 20 and 30 students", between(20, 30, unit::person)},
      {"20 or more lessons", at_least(20, unit::lesson)},
      {"8 to 12 lessons a week", per(scope::week, between(8, 12, unit::lesson))},
      {"twice a term", per(scope::term, exactly(2, unit::time))},
      {"96% or above", at_least(96, unit::percent)},
  };
  std::size_t tried = 0;
  for (Case const& c : cases) {
    INFO(c.text);
    if (std::string_view(c.text) == "平均") {
      CHECK(parse_quantity(c.text).has_error());
      continue;
    }
    ++tried;
    CHECK(quantity(c.text) == c.value);
  }
  std::cout << tried << " wordings of quantities\n";
}

TEST_CASE("What states no number has no bounds, and keeps its wording") {
  for (char const* text : {"三分之一", "不低于三分之一", "翻一番", "若干名", "数十名", "几百人"}) {
    INFO(text);
    auto const read = parse_quantity(text);
    REQUIRE(read.has_value());
    CHECK(read->value.blank());
    CHECK(read->value.wording.any() == text);
  }
}

TEST_CASE("Persons and participations are different units") {
  CHECK(quantity("500人").unit == unit::person);
  CHECK(quantity("500人次").unit == unit::participation);
  CHECK_FALSE(quantity("500人") == quantity("500人次"));
}

TEST_CASE("What is no quantity is refused, with the place where reading stopped") {
  for (char const* text : {"", "名", "不少于", "不少于名", "5名教", "第5名", "2019年3月", "5月", "3号", "每校", "3-",
                           "以上5名", "不少于不少于不少于不少于不少于不少于不少于5名"}) {
    INFO(text);
    CHECK(parse_quantity(text).has_error());
  }
  auto const read = parse_quantity("不少于5名教师，");
  REQUIRE(read.has_error());
  CHECK(read.error().code() == ReadErrorCode::syntax);
  CHECK(read.error().place().offset == std::string_view("不少于5名").size());
  CHECK(read.error().expected().size() == 2);
}

TEST_CASE("The quantities of a sentence are found, dates and numbers of things are not") {
  auto const found = find_amounts(
      "2019年3月，东城学校第3次选派12名校长（其中4号楼）至少上公开课2节，组建名师工作室一至二个，各校签协议3份。");
  REQUIRE(found.size() == 4);
  CHECK(found[0].wording == "12名");
  CHECK(found[1].wording == "至少上公开课2节");
  CHECK(bare(found[1].value.quantity) == at_least(2, unit::lesson));
  CHECK(bare(found[2].value.quantity) == between(1, 2, unit::studio));
  CHECK(bare(found[3].value.quantity) == exactly(3, unit::agreement));
}

TEST_CASE("一对一, 一次性 and the like count nothing") {
  CHECK(find_amounts("“一对一”结对帮扶，一次性补助，统一安排，唯一，十分重视，一本上线率").empty());
}

TEST_CASE("各 and 共 are kept beside the number") {
  CHECK(parse_amount("各3次以上")->value.each);
  CHECK(parse_amount("共18份")->value.in_all);
  CHECK(parse_amount("每校每学期5人")->value.scopes.size() == 2);
}

TEST_CASE("A noun tells what a counter leaves open") {
  CHECK(unit_of("省级名师工作室", unit::item) == unit::studio);
  CHECK(unit_of("校企合作协议", unit::document) == unit::agreement);
  CHECK(unit_of("總結", unit::document) == unit::document);
  CHECK(unit_of("教师", unit::person) == unit::person);
  CHECK(unit_of("一等奖", unit::person) == unit::award);
  CHECK(unit_of("", unit::item) == unit::item);
}

TEST_CASE("A total is read with its parts") {
  auto const read = read_breakdown("12名（数学4名、英语4名、信息科技4名）到校");
  REQUIRE(read);
  CHECK(bare(read->value.total.quantity) == exactly(12, unit::person));
  REQUIRE(read->value.parts.size() == 3);
  CHECK(read->value.parts[2].title == "信息科技");
  CHECK(bare(read->value.parts[2].amount.quantity) == exactly(4, unit::person));
  auto const other = read_breakdown("600余人次，其中线上约400人次、线下200多人次。");
  REQUIRE(other);
  REQUIRE(other->value.parts.size() == 2);
  CHECK(bare(other->value.parts[0].amount.quantity) == about(400, unit::participation));
  CHECK_FALSE(read_breakdown("12名（数学"));
  CHECK_FALSE(read_breakdown("12名教师"));
}

TEST_CASE("The words of a quantity are read back as the same quantity") {
  std::mt19937 random(11);
  auto const below = [&](unsigned n) { return static_cast<unsigned>(random() % n); };
  std::size_t tried = 0;
  std::size_t const rounds = test::tries(test::sanitized() ? 3'000 : 20'000, 400000);
  for (std::size_t k = 0; k < rounds; ++k) {
    Quantity q;
    bool const fraction = below(8) == 0;
    auto const number = [&] {
      return fraction ? Decimal(static_cast<std::int64_t>(1 + below(9999)), 1 + static_cast<int>(below(2)))
                      : Decimal(1 + below(below(3) == 0 ? 100000 : 60));
    };
    q.unit = Unit(*unit::all[below(std::size(unit::all))]);
    if (below(6) == 0) q.unit = Unit("pair");
    switch (below(7)) {
      case 0: q.min = q.max = number(); break;
      case 1: q.min = number(); break;
      case 2: q.max = number(); break;
      case 3: q.min = number(), q.above = true; break;
      case 4: q.max = number(), q.below = true; break;
      case 5: q.min = number(), q.max = *q.min + number(); break;
      default:
        q.min = number(), q.max = *q.min + number();
        q.above = below(2) == 0, q.below = !q.above || below(2) == 0;
        break;
    }
    q.approximate = below(4) == 0;
    if (below(4) == 0) q.per = Scope(*scope::all[below(std::size(scope::all))]);
    // 前5名 is what a rank is worded as; it has an upper bound only.
    if (q.unit == unit::rank) continue;
    for (char const* language : {"zh", "en"}) {
      std::string const words = quantity_words(q, language);
      auto const read = parse_quantity(words);
      ++tried;
      if (!read) FAIL(words << ": " << read.error().what());
      if (!(bare(read->value) == q)) FAIL(words << " is read as " << quantity_words(read->value, language));
    }
  }
  std::cout << tried << " quantities written in words and read back\n";
}
