// SPDX-License-Identifier: BSL-1.0
#include <bangfu/json/schema.hpp>

#include <algorithm>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "json/shapes.hpp"

namespace bangfu::json {
namespace {

using detail::Kind;
using detail::MemberShape;
using detail::ObjectShape;
using detail::ValueShape;

/// Writes indented JSON.
class Printer {
 public:
  void open(char bracket) {
    text_ += bracket;
    first_ = true;
    ++depth_;
  }
  void close(char bracket) {
    --depth_;
    if (!first_) line();
    text_ += bracket;
    first_ = false;
  }
  void key(std::string_view name) {
    element();
    detail::append_string(text_, name);
    text_ += ": ";
  }
  void element() {
    if (!first_) text_ += ',';
    first_ = false;
    line();
  }
  void string(std::string_view value) { detail::append_string(text_, value); }
  void raw(std::string_view json) { text_ += json; }

  void member(std::string_view name, std::string_view value) {
    key(name);
    string(value);
  }
  void member_raw(std::string_view name, std::string_view json) {
    key(name);
    raw(json);
  }
  [[nodiscard]] std::string take() { return std::move(text_) + '\n'; }

 private:
  void line() {
    text_ += '\n';
    text_.append(2 * depth_, ' ');
  }
  std::string text_{};
  std::size_t depth_ = 0;
  bool first_ = true;
};

// EDTF as time/date.hpp reads it, the days of each month and leap years included.
std::string date_pattern() {
  std::string const century = "(1[4-9]|[2-9][0-9])";
  std::string const year = century + "[0-9]{2}";
  std::string const leap_year = "(" + century + "(0[48]|[2468][048]|[13579][26])|(16|[2468][048]|[3579][26])00)";
  std::string const days =
      "((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8])|"
      "(0[1-9]|1[0-2]|XX)-XX)";
  return "(" + century + "([0-9]X|XX)|" + year + "(-(0[1-9]|1[0-2]|2[1-4]|XX))?|" + year + "-" + days + "|" +
         leap_year + "-02-29)[?~%]?";
}
std::string anchored(std::string const& pattern) { return "^(" + pattern + ")$"; }
std::string period_pattern() {
  std::string const date = date_pattern();
  return date + "(/(" + date + "|\\.\\.)?)?|(\\.\\.)?/" + date;
}

void collect(ValueShape const& shape, std::vector<ObjectShape const*>& found) {
  if (shape.inner != nullptr) collect(shape.inner(), found);
  if (shape.object == nullptr) return;
  ObjectShape const* const object = &shape.object();
  if (std::find(found.begin(), found.end(), object) != found.end()) return;
  found.push_back(object);
  for (std::size_t i = 0; i < object->size; ++i) collect(object->members[i].value(), found);
}

void reference(Printer& p, std::string_view name) { p.member("$ref", "#/$defs/" + std::string(name)); }

/// The keywords that say what a value is; the object is open.
void type(Printer& p, ValueShape const& shape) {
  switch (shape.kind) {
    case Kind::object: return reference(p, shape.object().name);
    case Kind::array:
      p.member("type", "array");
      p.key("items");
      p.open('{');
      type(p, shape.inner());
      return p.close('}');
    case Kind::optional: return type(p, shape.inner());
    case Kind::boolean: return p.member("type", "boolean");
    case Kind::integer:
      p.member("type", "integer");
      p.member_raw("minimum", std::to_string(std::numeric_limits<int>::min()));
      return p.member_raw("maximum", std::to_string(std::numeric_limits<int>::max()));
    case Kind::string:
    case Kind::id: return p.member("type", "string");
    case Kind::code:
      p.member("type", "string");
      p.member("$comment", "open codelist " + std::string(shape.name) + "; other codes may be used");
      p.key("examples");
      p.open('[');
      for (auto const& word : shape.words()) {
        p.element();
        p.string(word.code);
      }
      return p.close(']');
    case Kind::enumeration:
      p.key("oneOf");
      p.open('[');
      for (auto const& word : shape.words()) {
        p.element();
        p.open('{');
        p.member("const", word.code);
        p.member("title", word.zh);
        p.member("description", word.en);
        p.close('}');
      }
      return p.close(']');
    case Kind::text: return reference(p, "text");
    case Kind::decimal: return reference(p, "decimal");
    case Kind::date: return reference(p, "date");
    case Kind::period: return reference(p, "period");
    case Kind::time: return reference(p, "time");
    case Kind::months: return reference(p, "months");
    case Kind::link: return reference(p, "link");
  }
}

void required(Printer& p, std::vector<std::string_view> const& names) {
  p.key("required");
  p.open('[');
  for (std::string_view name : names) {
    p.element();
    p.string(name);
  }
  p.close(']');
}

void define(Printer& p, ObjectShape const& object) {
  p.key(object.name);
  p.open('{');
  p.member("type", "object");
  p.key("properties");
  p.open('{');
  std::vector<std::string_view> always;
  for (std::size_t i = 0; i < object.size; ++i) {
    MemberShape const& m = object.members[i];
    p.key(m.info.key);
    p.open('{');
    p.member("title", m.info.zh);
    p.member("description", m.info.en);
    if (object.versioned && m.info.key == "schema") {
      p.member("type", "integer");
      p.member_raw("minimum", "1");
      p.member_raw("maximum", std::to_string(schema_version));
    } else {
      type(p, m.value());
    }
    p.close('}');
    if (m.info.always && !object.versioned) always.push_back(m.info.key);
  }
  p.close('}');
  if (!always.empty()) required(p, always);
  if (object.extras == nullptr) p.member_raw("additionalProperties", "false");
  p.close('}');
}

void define_pattern(Printer& p, std::string_view name, std::string_view zh, std::string_view en,
                    std::string const& pattern) {
  p.key(name);
  p.open('{');
  p.member("title", zh);
  p.member("description", en);
  p.member("type", "string");
  p.member("pattern", pattern);
  p.close('}');
}

void define_values(Printer& p) {
  p.key("text");
  p.open('{');
  p.member("title", "文字");
  p.member("description",
           "a wording whose language is not stated, or wordings by language tag (BCP 47; und where not stated)");
  p.key("oneOf");
  p.open('[');
  p.element();
  p.raw(R"({"type": "string", "minLength": 1})");
  p.element();
  p.open('{');
  p.member("type", "object");
  p.member_raw("propertyNames", R"({"pattern": "^[A-Za-z][A-Za-z0-9-]{1,14}$"})");
  p.member_raw("additionalProperties", R"({"type": "string", "minLength": 1})");
  p.close('}');
  p.close(']');
  p.close('}');

  p.key("decimal");
  p.open('{');
  p.member("title", "十进制数");
  p.member("description",
           "a number of at most 18 digits without exponent; as a string where it has a fraction or is beyond 2^53");
  p.key("oneOf");
  p.open('[');
  p.element();
  p.raw(R"({"type": "number", "minimum": -999999999999999999, "maximum": 999999999999999999})");
  p.element();
  p.raw(R"({"type": "string", "pattern": "^-?(0(\\.[0-9]{1,18})?|(?=([0-9]\\.?){1,18}$)[1-9][0-9]*(\\.[0-9]+)?)$"})");
  p.close(']');
  p.close('}');

  define_pattern(p, "date", "日期", "a date, EDTF (ISO 8601-2:2019) levels 0 and 1, years 1400 to 9999",
                 anchored(date_pattern()));
  define_pattern(p, "period", "时段",
                 "a period, EDTF (ISO 8601-2:2019) levels 0 and 1; its start is no later than its end",
                 anchored(period_pattern()));
  define_pattern(p, "time", "时刻", "a clock time, HH:MM", "^([01][0-9]|2[0-3]):[0-5][0-9]$");

  p.key("months");
  p.open('{');
  p.member("title", "月份");
  p.member("description", "months of a year, both included; from 11 to 1 crosses January");
  p.member("type", "object");
  p.key("properties");
  p.open('{');
  p.member_raw("first", R"({"type": "integer", "minimum": 1, "maximum": 12})");
  p.member_raw("last", R"({"type": "integer", "minimum": 1, "maximum": 12})");
  p.close('}');
  required(p, {"first", "last"});
  p.member_raw("additionalProperties", "false");
  p.close('}');

  p.key("link");
  p.open('{');
  p.member("title", "关联");
  p.member("description", "an id; with its origin where the document does not state the link itself");
  p.key("oneOf");
  p.open('[');
  p.element();
  p.raw(R"({"type": "string"})");
  p.element();
  p.open('{');
  p.member("type", "object");
  p.key("properties");
  p.open('{');
  p.member_raw("to", R"({"type": "string"})");
  p.key("origin");
  p.open('{');
  type(p, detail::value_shape<Origin>());
  p.close('}');
  p.close('}');
  required(p, {"to", "origin"});
  p.member_raw("additionalProperties", "false");
  p.close('}');
  p.close(']');
  p.close('}');
}

}  // namespace

std::string schema() {
  std::vector<ObjectShape const*> objects;
  collect(detail::value_shape<Plan>(), objects);
  Printer p;
  p.open('{');
  p.member("$schema", "https://json-schema.org/draft/2020-12/schema");
  p.member("$id", "urn:bangfu:plan:" + std::to_string(schema_version));
  p.member("title", "帮扶实施方案");
  p.member("description",
           "a plan of assistance between schools; members that the library does not know are allowed and kept");
  reference(p, objects.front()->name);
  p.key("$defs");
  p.open('{');
  for (ObjectShape const* object : objects) define(p, *object);
  define_values(p);
  p.close('}');
  p.close('}');
  return p.take();
}

}  // namespace bangfu::json
