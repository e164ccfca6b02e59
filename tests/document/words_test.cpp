// SPDX-License-Identifier: BSL-1.0
// Levels, obligation words, duties and money.
#include "support/catch.hpp"

#include <bangfu/document/duty.hpp>
#include <bangfu/document/money.hpp>
#include <bangfu/document/obligation.hpp>
#include <bangfu/document/tier.hpp>

using namespace bangfu;
using namespace bangfu::document;

namespace {

Quantity bare(Quantity q) {
  q.wording = Text();
  return q;
}
Quantity per(Scope scope, Quantity q) {
  q.per = scope;
  return q;
}
Duty duty(std::string_view text) {
  auto const read = parse_duty(text);
  if (read.has_error()) throw read.error();
  return read->value;
}

}  // namespace

TEST_CASE("Levels are read with what they compare") {
  struct Case {
    char const* text;
    TierCondition value;
  };
  Case const cases[] = {
      {"县级以上", at_least(Tier::county)},
      {"县级及以上", at_least(Tier::county)},
      {"縣級以上", at_least(Tier::county)},
      {"县（区）级以上", at_least(Tier::county)},
      {"县（市、区）级以上", at_least(Tier::county)},
      {"省级", exactly(Tier::province)},
      {"市级以下", at_most(Tier::city)},
      {"地市级", exactly(Tier::city)},
      {"校级", exactly(Tier::school)},
      {"国家级", exactly(Tier::nation)},
      {"county level or above", at_least(Tier::county)},
      {"provincial-level", exactly(Tier::province)},
      {"Municipal", exactly(Tier::city)},
  };
  for (Case const& c : cases) {
    INFO(c.text);
    auto const read = parse_tier(c.text);
    REQUIRE(read.has_value());
    CHECK(read->value.tier == c.value.tier);
    CHECK(read->value.comparison == c.value.comparison);
  }
  std::cout << std::size(cases) << " wordings of levels\n";
  for (char const* text : {"", "级", "年级", "县", "上级", "高级"}) CHECK(parse_tier(text).has_error());
  auto const found = find_tiers("县级以上名师5名、省级教学能手1名，高级职称，三年级");
  REQUIRE(found.size() == 2);
  CHECK(found[0].wording == "县级以上");
}

TEST_CASE("The words of a level are read back as the same level") {
  for (auto const& tier : Enumeration<Tier>::all)
    for (auto const& comparison : Enumeration<Comparison>::all)
      for (char const* language : {"zh", "en"}) {
        TierCondition const c{tier.value, comparison.value};
        INFO(tier_words(c, language));
        auto const read = parse_tier(tier_words(c, language));
        REQUIRE(read.has_value());
        CHECK(read->value.tier == c.tier);
        CHECK(read->value.comparison == c.comparison);
      }
}

TEST_CASE("Obligation is read from its word alone") {
  struct Case {
    char const* text;
    char const* value;
  };
  Case const cases[] = {
      {"甲方必须选派", "shall"},
      {"乙方應提供", "shall"},
      {"各校要高度重视", "shall"},
      {"须完成", "shall"},
      {"拟邀请专家", "intends"},
      {"可组织学生", "may"},
      {"可以回访", "may"},
      {"鼓励教师", "encouraged"},
      {"提倡", "encouraged"},
      {"支持和鼓励", "encouraged"},
      {"Party A shall send", "shall"},
      {"schools must report", "shall"},
      {"may return", "may"},
      {"intends to invite", "intends"},
      {"are encouraged to", "encouraged"},
      {"重要", ""},
      {"主要任务", ""},
      {"需要", ""},
      {"要求", ""},
      {"可持续发展", ""},
      {"应用", ""},
      {"相应", ""},
      {"虚拟", ""},
      {"拟定方案", ""},
      {"取得", ""},
      {"必要", ""},
      {"许可", ""},
  };
  for (Case const& c : cases) {
    INFO(c.text);
    auto const found = find_obligations(c.text);
    CHECK((found.empty() ? std::string() : std::string(found[0].value.code())) == c.value);
  }
  std::cout << std::size(cases) << " obligation words and words that look like them\n";
  for (auto const* known : obligation::all)
    for (char const* language : {"zh", "en"})
      CHECK(parse_obligation(obligation_words(*known, language))->value == *known);
}

TEST_CASE("Duties are read as minimum, frequency and scope") {
  Duty const twice = duty("每学期不少于2次，每次不少于一周");
  CHECK(bare(*twice.amount) == per(scope::term, at_least(2, unit::time)));
  REQUIRE(twice.lasts.has_value());
  CHECK(twice.lasts->stay().min == Decimal(1));
  CHECK(twice.lasts->stay().unit == TimeUnit::week);

  CHECK(bare(*duty("每学期一至两次").amount) == per(scope::term, between(1, 2, unit::time)));
  CHECK(bare(*duty("每校不少于10名").amount) == per(scope::school, at_least(10, unit::person)));

  Duty const both = duty("每校每学年选派不少于3名");
  CHECK(both.amount->per == scope::school_year);
  CHECK(both.scopes == std::vector<Scope>{Scope(scope::school), Scope(scope::school_year)});

  Duty const long_stay = duty("累计不少于一个月，每次连续不少于一周");
  CHECK_FALSE(long_stay.amount.has_value());
  CHECK(*long_stay.lasts == in_stays_of(at_least(months(1)), at_least(weeks(1))));

  Duty const places = duty("每学年到四所成员学校各开展送教3次以上，每次不少于半天");
  CHECK(bare(*places.amount) == per(scope::school_year, at_least(3, unit::time)));

  Duty const lessons = duty("每月派教师两人前往授课，每人每次四节");
  CHECK(bare(*lessons.amount) == per(scope::month, exactly(2, unit::person)));
  CHECK(bare(*lessons.each) == exactly(4, unit::lesson));

  Duty const english = duty(
      "two to four instructors each school year, for a total of not less than 30 days, each stay not less than 5 days");
  CHECK(bare(*english.amount) == per(scope::school_year, between(2, 4, unit::person)));
  CHECK(*english.lasts == in_stays_of(at_least(days(30)), at_least(days(5))));

  Duty const english_short = duty("at least twice a term, one week or more at a time");
  CHECK(bare(*english_short.amount) == per(scope::term, at_least(2, unit::time)));
  REQUIRE(english_short.lasts.has_value());
  CHECK(english_short.lasts->stay().min == Decimal(1));

  for (char const* text : {"", "互访", "加强交流"}) CHECK(parse_duty(text).has_error());
}

TEST_CASE("The words of a duty are read back as the same duty") {
  for (char const* text :
       {"每学期不少于2次，每次不少于一周", "每校每学年不少于3名", "累计不少于一个月，每次连续不少于一周",
        "每月2人，每次4节", "每两周一次", "每位教师每学期不少于20节"}) {
    Duty const first = duty(text);
    for (char const* language : {"zh", "en"}) {
      std::string const words = duty_words(first, language);
      INFO(words);
      Duty const second = duty(words);
      CHECK(second.amount.has_value() == first.amount.has_value());
      if (first.amount && second.amount) CHECK(bare(*second.amount) == bare(*first.amount));
      CHECK(second.lasts == first.lasts);
      CHECK(second.each.has_value() == first.each.has_value());
      CHECK(second.scopes.size() == first.scopes.size());
    }
  }
}

TEST_CASE("Money is read in yuan, and in no other currency") {
  auto const money = [](std::string_view text) { return bare(parse_money(text).value().value); };
  CHECK(money("320万元") == exactly(320, unit::ten_thousand_yuan));
  CHECK(money("12亿元") == exactly(1200000000, unit::yuan));
  CHECK(money("¥5,000") == exactly(5000, unit::yuan));
  CHECK(money("人民币伍仟元整") == exactly(5000, unit::yuan));
  CHECK(money("不超过80万元") == at_most(80, unit::ten_thousand_yuan));
  CHECK(money("每人每天80元") == per(scope::person_day, exactly(80, unit::yuan)));
  CHECK(money("RMB 80 per person per day") == per(scope::person_day, exactly(80, unit::yuan)));
  CHECK(in_yuan(320, unit::ten_thousand_yuan) == Decimal(3200000));
  CHECK(in_yuan(*Decimal::parse("1.5"), unit::ten_thousand_yuan) == Decimal(15000));
  CHECK_FALSE(in_yuan(5, unit::person));
  for (char const* text : {"100美元", "US$100", "港币500元", "每月新台币壹万元"})
    CHECK(parse_money(text).error().code() == ReadErrorCode::unsupported);
  for (char const* text : {"", "5名", "元", "钱"}) CHECK(parse_money(text).error().code() == ReadErrorCode::syntax);
}
