// SPDX-License-Identifier: BSL-1.0
// How CQL2 is read and printed: precedence, spellings, what is refused and where.
#include <bangfu/cql2/read.hpp>
#include <bangfu/cql2/write.hpp>

#include <sstream>

#include <bangfu/query/terms.hpp>

#include "support/catch.hpp"

using namespace bangfu;

namespace {

std::string tree(std::string_view text) {
  std::ostringstream out;
  out << cql2::read_text(text);
  return out.str();
}
std::string again(std::string_view text) { return cql2::to_text(cql2::read_text(text)); }
ReadError refused(std::string_view text, cql2::Options const& options = {}) {
  auto const result = cql2::try_read_text(text, options);
  if (!result.has_error()) FAIL("not refused: " << text);
  return result.error();
}
ReadError refused_json(std::string_view text, cql2::Options const& options = {}) {
  auto const result = cql2::try_read_json(text, options);
  if (!result.has_error()) FAIL("not refused: " << text);
  return result.error();
}
std::string repeated(std::string_view part, std::size_t times) {
  std::string all;
  for (; times > 0; --times) all += part;
  return all;
}

}  // namespace

TEST_CASE("NOT binds closer than AND, AND closer than OR; arithmetic as usual", "[cql2]") {
  CHECK(tree("NOT a = 1 AND b = 2 OR c = 3") == "or(and(not(=(a, 1)), =(b, 2)), =(c, 3))");
  CHECK(tree("a = 1 AND b = 2 AND c = 3") == "and(=(a, 1), =(b, 2), =(c, 3))");
  CHECK(tree("(a = 1 AND b = 2) AND c = 3") == "and(and(=(a, 1), =(b, 2)), =(c, 3))");
  CHECK(tree("a + 2 * b ^ 2 - 1 > 0") == ">(-(+(a, *(2, ^(b, 2))), 1), 0)");
  CHECK(tree("-a < -1") == "<(*(-1, a), -1)");
  CHECK(tree("balance-150.0 > 0") == ">(-(balance, 150.0), 0)");
  CHECK(tree("((a)) = ((1))") == "=(a, 1)");
  CHECK(tree("a NOT BETWEEN 1 AND 2 AND b IS NOT NULL") == "and(not(between(a, 1, 2)), not(isNull(b)))");
  CHECK(tree("a = 1 and not b is null") == "and(=(a, 1), not(isNull(b)))");
}

TEST_CASE("numbers, texts and names in all their spellings", "[cql2]") {
  CHECK(tree("a = 1.") == "=(a, 1)");
  CHECK(tree("a = .5") == "=(a, 0.5)");
  CHECK(tree("a = +1.50E+2") == "=(a, 150)");
  CHECK(tree("a = 15e-1") == "=(a, 1.5)");
  CHECK(tree("a = 007") == "=(a, 7)");
  CHECK(tree("a = 'it''s' OR a = 'it\\'s'") == "or(=(a, 'it's'), =(a, 'it's'))");
  CHECK(tree("a = 'x\\ty\\\\z\\%'") == "=(a, 'x\ty\\z\\%')");
  CHECK(tree("\"date\" = 1 AND \"a b\"\"c\" = 2") == "and(=(date, 1), =(a b\"c, 2))");
  CHECK(tree("eo:cloud_cover = 1 AND promised.min = 2 AND 名称 = '甲'") ==
        "and(=(eo:cloud_cover, 1), =(promised.min, 2), =(名称, '甲'))");
  CHECK(tree("date = 1") == "=(date, 1)");  // no function follows
  CHECK(tree("\u3000a\u00a0=\n1\t") == "=(a, 1)");
}

TEST_CASE("what is printed takes no more parentheses than needed, and quotes where it must", "[cql2]") {
  CHECK(again("((a=1)or(b=2))and(not(c=3))") == "(a = 1 OR b = 2) AND NOT c = 3");
  CHECK(again("a - (b - c) = (a - b) - c") == "a - (b - c) = a - b - c");
  CHECK(again("(a ^ 2) ^ 3 = 2 ^ (3 ^ 2)") == "(a ^ 2) ^ 3 = 2 ^ (3 ^ 2)");
  CHECK(again("a*(b+c)=-d") == "a * (b + c) = -1 * d");
  CHECK(again("\"order\" = 1 AND \"date\" = 2 AND \"and\" = 3") == "order = 1 AND \"date\" = 2 AND \"and\" = 3");
  CHECK(again("a not in (1,2)") == "NOT a IN (1, 2)");
  CHECK(again("t_overlappedby(a, interval('..', b))") == "T_OVERLAPPEDBY(a, INTERVAL('..', b))");
  CHECK(again("a = 'b\\\\'") == "a = 'b\\\\'");
  CHECK(again("a LIKE 'b\\%'") == "a LIKE 'b\\%'");
  CHECK(again("f((1), (a, 'b'), ((1)), (), a + 1, g())") == "f((1), (a, 'b'), ((1)), (), a + 1, g())");
  CHECK(again("f((1) + 2, ((1 + 2) * 3), (((1)) + 2))") == "f(1 + 2, ((1 + 2) * 3), (1 + 2))");
  CHECK(again("(a = 1) IS NULL") == "(a = 1) IS NULL");
  CHECK(again("T_INTERSECTS(when, period('2019-05'))") == "T_INTERSECTS(when, period('2019-05'))");
  CHECK(again("T_INTERSECTS(when, period('2019-05-01/2019-05-31'))") ==
        "T_INTERSECTS(when, INTERVAL('2019-05-01', '2019-05-31'))");
  CHECK(again("due = day('2019-05')") == "due = day('2019-05')");
  CHECK(again("a = TIMESTAMP('2019-05-01T08:00:00.100+08:00')") == "a = TIMESTAMP('2019-05-01T00:00:00.1Z')");
}

TEST_CASE("filters written in C++ are printed, and read back as the same tree", "[cql2]") {
  using namespace bangfu::field;
  auto const same = [](auto const& predicate) {
    CHECK(cql2::read_text(cql2::to_text(predicate.tree)) == predicate.tree);
    CHECK(cql2::read_json(cql2::to_json(predicate.tree)) == predicate.tree);
    return cql2::to_text(predicate.tree);
  };
  CHECK(same(modality == "shadowing" && possibly(overlaps("2019-06"))) ==
        "modality = 'shadowing' AND possibly(T_INTERSECTS(when, period('2019-06')))");
  CHECK(same(tier >= Tier::county) == "tier >= 'county'");
  CHECK(same(due == "2019-12-31"_date) == "due = DATE('2019-12-31')");
  CHECK(same(due == "2019-12"_date) == "due = day('2019-12')");
  CHECK(same(!missing(title) || has_substring(title, "跟岗")) == "NOT title IS NULL OR has_substring(title, '跟岗')");
  CHECK(same(during("2019-05-01/2019-05-31")) == "T_DURING(when, INTERVAL('2019-05-01', '2019-05-31'))");
  CHECK(same(before("../2019-05-31")) == "T_BEFORE(when, INTERVAL('..', '2019-05-31'))");
  CHECK(same(contains("2019-03-20~/")) == "T_CONTAINS(when, period('2019-03-20~/'))");
  CHECK(same(continued == true && certainly(meets("2019-05"))) ==
        "continued = TRUE AND certainly(T_MEETS(when, period('2019-05')))");
  // A week somewhere in May has no words in CQL2.
  CHECK_THROWS_AS(cql2::to_text(overlaps(within("2019-05"_period, weeks(1))).tree), std::invalid_argument);
  CHECK_THROWS_AS(cql2::to_json(Expression::operation(Operator::equal, {Expression::named("a")})),
                  std::invalid_argument);
}

TEST_CASE("errors name the place, what stands there and what was expected", "[cql2]") {
  struct Case {
    char const* text;
    std::size_t line;
    std::size_t column;
    ReadErrorCode code;
    char const* expected;
  };
  Case const cases[] = {
      {"", 1, 1, ReadErrorCode::syntax, "a property, a value or a condition"},
      {"a =", 1, 4, ReadErrorCode::syntax, "a property, a value or a condition"},
      {"a = 1 b", 1, 7, ReadErrorCode::syntax, "AND, OR or the end"},
      {"a = 1 AND\n名称 ~ 2", 2, 4, ReadErrorCode::syntax, "a comparison such as = or LIKE, AND, OR or the end"},
      {"a = 1 = 2", 1, 7, ReadErrorCode::syntax, "AND, OR or the end"},
      {"1 + 2", 1, 1, ReadErrorCode::type, "a condition, such as a comparison"},
      {"(a = 1", 1, 7, ReadErrorCode::syntax, ")"},
      {"a IN 1", 1, 6, ReadErrorCode::syntax, "( and a list"},
      {"a IN ()", 1, 7, ReadErrorCode::syntax, "a property, a value or a condition"},
      {"a LIKE b", 1, 8, ReadErrorCode::syntax, "a pattern in quotation marks, such as 'a%'"},
      {"a BETWEEN 1 OR 2", 1, 13, ReadErrorCode::syntax, "AND and the upper limit"},
      {"a IS 1", 1, 6, ReadErrorCode::syntax, "NULL"},
      {"a NOT = 1", 1, 7, ReadErrorCode::syntax, "LIKE, BETWEEN or IN"},
      {"NOT NOT a = 1", 1, 5, ReadErrorCode::syntax,
       "a property, a value or a condition (a property of this name is written in double quotation marks)"},
      {"a = 'b", 1, 5, ReadErrorCode::syntax, "a quotation mark at the end of the string"},
      {"a = 1x", 1, 6, ReadErrorCode::syntax, "an operator or a space after the number"},
      {"a = 1e", 1, 7, ReadErrorCode::syntax, "the digits of the exponent"},
      {"a = 1234567890123456789", 1, 5, ReadErrorCode::limit, "a number of at most 18 digits"},
      {"a = DATE('2019-02-30')", 1, 10, ReadErrorCode::value, "a day that exists in its month"},
      {"a = DATE('2019-02')", 1, 10, ReadErrorCode::syntax, "a date such as 2019-03-28"},
      {"a = DATE(b)", 1, 10, ReadErrorCode::syntax, "a date or timestamp in quotation marks"},
      {"a = TIMESTAMP('2019-02-01')", 1, 15, ReadErrorCode::syntax,
       "a timestamp of RFC 3339 such as 2019-05-01T08:30:00Z"},
      {"T_AFTER(a, INTERVAL('2019-02-02', '2019-02-01'))", 1, 12, ReadErrorCode::value,
       "an interval that begins before it ends"},
      {"T_AFTER(a)", 1, 1, ReadErrorCode::value, "2 arguments"},
      {"T_AFTER(a, b, c)", 1, 1, ReadErrorCode::value, "2 arguments"},
      {"a = (1, 2)", 1, 7, ReadErrorCode::syntax, ")"},
      {"(a = 1) = TRUE", 1, 2, ReadErrorCode::type, "a value"},
      {"a + 'x' = 1", 1, 5, ReadErrorCode::type, "a number"},
      {"S_INTERSECTS(a, POINT(1 2))", 1, 1, ReadErrorCode::unsupported, "a filter without spatial parts"},
      {"f(a,\n POINT Z (1 2 3))", 2, 2, ReadErrorCode::unsupported, "a filter without spatial parts"},
      {"f(BBOX(1,2,3,4)) = 1", 1, 3, ReadErrorCode::unsupported, "a filter without spatial parts"},
  };
  for (Case const& c : cases) {
    INFO(c.text);
    ReadError const error = refused(c.text, {.source = "where"});
    CHECK(error.code() == c.code);
    CHECK(error.place().line == c.line);
    CHECK(error.place().column == c.column);
    CHECK(error.place().source == "where");
    CHECK(error.expected().in("en") == c.expected);
    CHECK(error.expected().size() == 2);
  }
  CHECK(refused("a = '\xff'").code() == ReadErrorCode::encoding);
  CHECK(refused("a = 'b' \xc3").place().offset == 8);
  CHECK(tree("point = 1 AND s_within.x = 2") == "and(=(point, 1), =(s_within.x, 2))");
}

TEST_CASE("errors in JSON have a pointer as well", "[cql2]") {
  struct Case {
    char const* json;
    char const* pointer;
    ReadErrorCode code;
  };
  Case const cases[] = {
      {R"({"op":"=","args":[{"property":"a"},1]} x)", "", ReadErrorCode::syntax},
      {R"({"op":"=","args":[{"property":"a"},]})", "/args/1", ReadErrorCode::syntax},
      {R"({"op":"=","args":[{"property":"a"},null]})", "/args/1", ReadErrorCode::type},
      {R"({"op":"=","args":[{"property":"a"}]})", "", ReadErrorCode::value},
      {R"({"op":"="})", "", ReadErrorCode::value},
      {R"({})", "", ReadErrorCode::value},
      {R"({"op":"=","args":[1,2],"op":"<"})", "/op", ReadErrorCode::duplicate},
      {R"({"op":"=","args":[1,2],"extra":1})", "/extra", ReadErrorCode::value},
      {R"({"op":"in","args":[{"property":"a"},1]})", "", ReadErrorCode::value},
      {R"({"op":"=","args":[{"property":"a"},[1]]})", "/args/1", ReadErrorCode::type},
      {R"({"op":"and","args":[true,3]})", "/args/1", ReadErrorCode::type},
      {R"({"op":"not","args":[{"op":"+","args":[1,2]}]})", "/args/0", ReadErrorCode::type},
      {R"({"op":"=","args":[{"date":"2019-13-01"},1]})", "/args/0/date", ReadErrorCode::value},
      {R"({"op":"t_after","args":[{"property":"a"},{"interval":["2019-01-01"]}]})", "/args/1", ReadErrorCode::value},
      {R"({"op":"s_within","args":[{"property":"a"},{"property":"b"}]})", "", ReadErrorCode::unsupported},
      {R"({"op":"f","args":[{"bbox":[1,2,3,4]}]})", "/args/0", ReadErrorCode::unsupported},
      {R"(5)", "", ReadErrorCode::type},
      {R"("a")", "", ReadErrorCode::type},
      {"{\"op\":\"=\",\"args\":[\"\xff\",1]}", "", ReadErrorCode::encoding},
  };
  for (Case const& c : cases) {
    INFO(c.json);
    ReadError const error = refused_json(c.json);
    CHECK(error.code() == c.code);
    CHECK(error.place().pointer == c.pointer);
    CHECK(error.place().line == 1);
  }
}

TEST_CASE("hostile nesting, length and numbers of parts are refused as limits", "[cql2]") {
  constexpr std::size_t many = 100'000;
  auto const limit = [](std::string const& text) { CHECK(refused(text).code() == ReadErrorCode::limit); };
  limit(repeated("(", many));
  limit(repeated("f(", many));
  limit("f(" + repeated("(", many));
  limit("a = " + repeated("1+", many) + "1");
  limit("a = " + repeated("1*", many) + "1");
  limit("a LIKE " + repeated("CASEI(", many));
  limit(repeated("NOT (", many));
  limit("T_AFTER(a, INTERVAL(" + repeated("f(", many));
  limit("a IN (" + repeated("1,", 2 * many) + "1)");
  limit(repeated("a=1 OR ", many / 2) + "a=1");
  limit("a = '" + repeated("x", std::size_t{2} << 20U) + "'");
  CHECK(refused_json(repeated("[", many)).code() == ReadErrorCode::limit);
  CHECK(refused_json(repeated(R"({"op":"not","args":[)", many)).code() == ReadErrorCode::limit);
  CHECK(refused_json(repeated(R"({"op":)", many)).code() == ReadErrorCode::limit);
  CHECK(refused_json("{\"op\":\"in\",\"args\":[1,[" + repeated("1,", 2 * many) + "1]]}").code() ==
        ReadErrorCode::limit);

  CHECK_NOTHROW(cql2::read_text(repeated("(", 190) + "a=1" + repeated(")", 190)));
  CHECK_NOTHROW(cql2::read_text("a = " + repeated("1+", 190) + "1"));
  // As deep as it may be in one form, it is in the other.
  std::string const deep = repeated("f(x IN (1, ", 99) + "1" + repeated("))", 99);
  CHECK(cql2::read_json(cql2::to_json(cql2::read_text(deep))) == cql2::read_text(deep));
  CHECK(refused(repeated("(", 10) + "a=1" + repeated(")", 10), {.max_depth = 5}).code() == ReadErrorCode::limit);
  CHECK(refused("a=1 OR a=2", {.max_nodes = 5}).code() == ReadErrorCode::limit);
  CHECK(refused("a = 11", {.max_bytes = 5}).code() == ReadErrorCode::limit);
}
