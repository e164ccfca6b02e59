// SPDX-License-Identifier: BSL-1.0
// Describe once: JSON, JSON Schema, a Boost archive and the privacy view of an entity follow from its one
// description. What each of the four needs is written here for any described type, in a few dozen lines; the entities
// say nothing more.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/core/traits.hpp>
#include <bangfu/model/model.hpp>
#include <bangfu/time/time.hpp>

#include "support/catch.hpp"
#include "support/random_plan.hpp"

#if BANGFU_HAS_BOOST_SERIALIZATION
#include <boost/archive/text_iarchive.hpp>
#include <boost/archive/text_oarchive.hpp>
#include <boost/serialization/string.hpp>
#endif

// ---- two entities of a user -----------------------------------------------------------------------------------------

namespace visits {

using namespace bangfu;
// So that containers of these entities find it as well.
using bangfu::operator==;

struct Guest {
  Id<Guest> id{};
  Text name{};
  std::string telephone{};
  std::optional<Date> born{};
  Role role{};
  Extras extras{};

  template <class Self = Guest>
  static constexpr auto description() {
    return describe<Self>(
        "guest", v(&Self::id, {.key = "id", .zh = "编号", .en = "id"}),
        v(&Self::name, {.key = "name", .always = true, .personal = true, .zh = "姓名", .en = "name"}),
        v(&Self::telephone, {.key = "telephone", .personal = true, .zh = "电话", .en = "telephone"}),
        v(&Self::born, {.key = "born", .since = 2, .personal = true, .zh = "出生", .en = "date of birth"}),
        v(&Self::role, {.key = "role", .zh = "角色", .en = "role"}));
  }
};

struct Visit {
  int year = 2019;
  bool online = false;
  Text title{};
  Tier tier = Tier::school;
  std::optional<Period> window{};
  std::optional<Decimal> cost{};
  Link<Visit> follows{};
  std::vector<Guest> guests{};
  Box<Guest> host{};
  std::vector<Text> remarks{};
  Extras extras{};

  template <class Self = Visit>
  static constexpr auto description() {
    return describe<Self>("visit", v(&Self::year, {.key = "year", .always = true, .zh = "年", .en = "year"}),
                          v(&Self::online, {.key = "online", .zh = "线上", .en = "held online"}),
                          v(&Self::title, {.key = "title", .zh = "标题", .en = "title"}),
                          v(&Self::tier, {.key = "tier", .zh = "级别", .en = "level"}),
                          v(&Self::window, {.key = "window", .zh = "时段", .en = "where it lies"}),
                          v(&Self::cost, {.key = "cost", .zh = "费用", .en = "cost"}),
                          v(&Self::follows, {.key = "follows", .zh = "承接", .en = "visit that it follows"}),
                          v(&Self::guests, {.key = "guests", .zh = "来宾", .en = "guests"}),
                          v(&Self::host, {.key = "host", .zh = "接待人", .en = "who receives them"}),
                          v(&Self::remarks, {.key = "remarks", .zh = "备注", .en = "remarks"}));
  }
};

}  // namespace visits

namespace {

using namespace bangfu;
using namespace bangfu::literals;
using visits::Guest;
using visits::Visit;

using bangfu::detail::is_list;
using bangfu::detail::is_maybe;

// ---- values whose form is one text
// -----------------------------------------------------------------------------------

template <class T>
inline constexpr bool is_leaf =
    std::is_same_v<T, std::string> || is_id<T> || is_code<T> || IsEnumeration<T> || std::is_same_v<T, Decimal> ||
    std::is_same_v<T, Date> || std::is_same_v<T, Period> || std::is_same_v<T, Months>;
template <class T>
std::string leaf_text(T const& value) {
  if constexpr (std::is_same_v<T, std::string>)
    return value;
  else if constexpr (is_id<T>)
    return value.value();
  else if constexpr (is_code<T>)
    return std::string(value.code());
  else if constexpr (IsEnumeration<T>)
    return std::string(to_string(value));
  else if constexpr (std::is_same_v<T, Months>)
    return std::to_string(value.first()) + '-' + std::to_string(value.last());
  else
    return value.to_string();
}
template <class T>
T leaf_of(std::string const& text) {
  if constexpr (std::is_same_v<T, std::string>)
    return text;
  else if constexpr (is_id<T>)
    return T(text);
  else if constexpr (is_code<T>)
    return T(std::string_view(text));
  else if constexpr (IsEnumeration<T>)
    return *find_enumerator<T>(text);
  else if constexpr (std::is_same_v<T, Decimal>)
    return Decimal::parse(text).value();
  else if constexpr (std::is_same_v<T, Months>)
    return {std::stoi(text), std::stoi(text.substr(text.find('-') + 1))};
  else
    return T::parse(text);
}

// ---- JSON
// ------------------------------------------------------------------------------------------------------------

/// As much of JSON as the test needs. Objects keep the order of their members.
struct Json {
  enum class Kind { word, text, list, object } kind = Kind::word;  // a word: a number, true or false
  std::string text{};
  std::vector<Json> items{};
  std::vector<std::string> keys{};

  static Json word(std::string w) { return {Kind::word, std::move(w), {}, {}}; }
  static Json string(std::string_view s) { return {Kind::text, std::string(s), {}, {}}; }
  static Json list() { return {Kind::list, {}, {}, {}}; }
  static Json object() { return {Kind::object, {}, {}, {}}; }
  Json& add(std::string_view key, Json value) {
    keys.emplace_back(key);
    items.push_back(std::move(value));
    return *this;
  }
  [[nodiscard]] Json const* find(std::string_view key) const {
    for (std::size_t i = 0; i < keys.size(); ++i)
      if (keys[i] == key) return &items[i];
    return nullptr;
  }
};

void append_quoted(std::string& out, std::string_view s) {
  out += '"';
  for (char c : s) {
    if (static_cast<unsigned char>(c) < 0x20) {
      char const* const digits = "0123456789abcdef";
      out += std::string("\\u00") + digits[c / 16] + digits[c % 16];
    } else {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
  }
  out += '"';
}
std::string dump(Json const& json) {
  if (json.kind == Json::Kind::word) return json.text;
  std::string out;
  if (json.kind == Json::Kind::text) {
    append_quoted(out, json.text);
    return out;
  }
  bool const object = json.kind == Json::Kind::object;
  out += object ? '{' : '[';
  for (std::size_t i = 0; i < json.items.size(); ++i) {
    if (i > 0) out += ',';
    if (object) {
      append_quoted(out, json.keys[i]);
      out += ':';
    }
    out += dump(json.items[i]);
  }
  return out + (object ? '}' : ']');
}
/// Reads what `dump` writes.
class Parser {
 public:
  explicit Parser(std::string_view text) : rest_(text) {}
  Json value() {
    char const c = rest_.at(0);
    if (c == '"') return Json::string(quoted());
    if (c == '{' || c == '[') {
      Json out = c == '{' ? Json::object() : Json::list();
      char const close = c == '{' ? '}' : ']';
      rest_.remove_prefix(1);
      while (rest_.at(0) != close) {
        if (rest_.at(0) == ',') rest_.remove_prefix(1);
        if (c == '{') {
          out.keys.push_back(quoted());
          rest_.remove_prefix(1);
        }
        out.items.push_back(value());
      }
      rest_.remove_prefix(1);
      return out;
    }
    std::size_t const end = std::min(rest_.find_first_of(",]}"), rest_.size());
    Json out = Json::word(std::string(rest_.substr(0, end)));
    rest_.remove_prefix(end);
    return out;
  }

 private:
  std::string quoted() {
    std::string out;
    std::size_t i = 1;
    for (; rest_.at(i) != '"'; ++i) {
      if (rest_[i] != '\\') {
        out += rest_[i];
      } else if (rest_.at(++i) == 'u') {
        out += static_cast<char>(std::stoi(std::string(rest_.substr(i + 1, 4)), nullptr, 16));
        i += 4;
      } else {
        out += rest_[i];
      }
    }
    rest_.remove_prefix(i + 1);
    return out;
  }
  std::string_view rest_;
};

template <class T>
Json to_json(T const& value) {
  if constexpr (std::is_same_v<T, bool>) {
    return Json::word(value ? "true" : "false");
  } else if constexpr (std::is_same_v<T, int>) {
    return Json::word(std::to_string(value));
  } else if constexpr (is_leaf<T>) {
    return Json::string(leaf_text(value));
  } else if constexpr (std::is_same_v<T, Text>) {
    Json out = Json::object();
    for (std::size_t i = 0; i < value.size(); ++i) out.add(value[i].language.tag(), Json::string(value[i].wording));
    return out;
  } else if constexpr (is_link<T>) {
    return Json::object().add("to", to_json(value.to)).add("origin", to_json(value.origin));
  } else if constexpr (is_maybe<T>) {
    return to_json(*value);  // absent ones are left out
  } else if constexpr (is_list<T>) {
    Json out = Json::list();
    for (auto const& item : value) out.items.push_back(to_json(item));
    return out;
  } else {
    Json out = Json::object();
    T const blank{};
    for_each_member<T>([&](auto const& m) {
      if (m.info.always || !(value.*m.pointer == blank.*m.pointer)) out.add(m.info.key, to_json(value.*m.pointer));
    });
    return out;
  }
}
template <class T>
T from_json(Json const& json) {
  if constexpr (std::is_same_v<T, bool>) {
    return json.text == "true";
  } else if constexpr (std::is_same_v<T, int>) {
    return std::stoi(json.text);
  } else if constexpr (is_leaf<T>) {
    return leaf_of<T>(json.text);
  } else if constexpr (std::is_same_v<T, Text>) {
    Text out;
    for (std::size_t i = 0; i < json.keys.size(); ++i) out.set(Language(json.keys[i]), json.items[i].text);
    return out;
  } else if constexpr (is_link<T>) {
    return {from_json<decltype(T::to)>(*json.find("to")), from_json<Origin>(*json.find("origin"))};
  } else if constexpr (is_maybe<T>) {
    return from_json<typename T::value_type>(json);
  } else if constexpr (is_list<T>) {
    T out;
    for (Json const& item : json.items) out.push_back(from_json<typename T::value_type>(item));
    return out;
  } else {
    T out{};
    for_each_member<T>([&]<class Member>(Member const& m) {
      if (Json const* found = json.find(m.info.key)) out.*m.pointer = from_json<typename Member::type>(*found);
    });
    return out;
  }
}

// ---- JSON Schema
// -----------------------------------------------------------------------------------------------------

template <class T>
Json schema_of() {
  auto const type = [](std::string_view name) { return Json::object().add("type", Json::string(name)); };
  if constexpr (std::is_same_v<T, bool>) {
    return type("boolean");
  } else if constexpr (std::is_same_v<T, int>) {
    return type("integer");
  } else if constexpr (IsEnumeration<T>) {
    Json values = Json::list();
    for (auto const& e : Enumeration<T>::all) values.items.push_back(Json::string(e.code));
    return Json::object().add("enum", values);
  } else if constexpr (is_leaf<T>) {
    return type("string");
  } else if constexpr (std::is_same_v<T, Text>) {
    return type("object").add("additionalProperties", type("string"));
  } else if constexpr (is_link<T>) {
    return type("object").add("properties",
                              Json::object().add("to", type("string")).add("origin", schema_of<Origin>()));
  } else if constexpr (is_maybe<T>) {
    return schema_of<typename T::value_type>();
  } else if constexpr (is_list<T>) {
    return type("array").add("items", schema_of<typename T::value_type>());
  } else {
    Json properties = Json::object();
    Json required = Json::list();
    for_each_member<T>([&]<class Member>(Member const& m) {
      Json one = schema_of<typename Member::type>();
      one.add("title", Json::string(m.info.zh)).add("description", Json::string(m.info.en));
      properties.add(m.info.key, std::move(one));
      if (m.info.always) required.items.push_back(Json::string(m.info.key));
    });
    return type("object")
        .add("title", Json::string(description_of<T>.name))
        .add("properties", std::move(properties))
        .add("required", std::move(required))
        .add("additionalProperties", Json::word("false"));
  }
}

// ---- privacy
// ---------------------------------------------------------------------------------------------------------

/// Blanks what is personal and names it.
template <class T>
void blank_personal(T& value, std::string const& at, std::vector<std::string>& names) {
  if constexpr (is_list<T>) {
    for (std::size_t i = 0; i < value.size(); ++i) blank_personal(value[i], at + '/' + std::to_string(i), names);
  } else if constexpr (is_maybe<T>) {
    if (value) blank_personal(*value, at, names);
  } else if constexpr (Described<T>) {
    T const blank{};
    for_each_member<T>([&](auto const& m) {
      std::string const place = at + '/' + std::string(m.info.key);
      if (!m.info.personal) return blank_personal(value.*m.pointer, place, names);
      if (value.*m.pointer == blank.*m.pointer) return;
      value.*m.pointer = blank.*m.pointer;
      names.push_back(place);
    });
  }
}
template <class T>
std::pair<T, std::vector<std::string>> without_personal_data(T value) {
  std::vector<std::string> names;
  blank_personal(value, "", names);
  return {std::move(value), std::move(names)};
}

// ---- Boost archive
// ---------------------------------------------------------------------------------------------------

#if BANGFU_HAS_BOOST_SERIALIZATION
template <class Archive, class T>
void save_value(Archive& ar, T const& value) {
  if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, int> || std::is_same_v<T, std::string>) {
    ar << value;
  } else if constexpr (std::is_same_v<T, Decimal>) {
    std::int64_t const units = value.units();
    int const scale = value.scale();
    ar << units << scale;
  } else if constexpr (is_leaf<T>) {
    save_value(ar, leaf_text(value));
  } else if constexpr (std::is_same_v<T, Text>) {
    save_value(ar, static_cast<int>(value.size()));
    for (std::size_t i = 0; i < value.size(); ++i) {
      save_value(ar, std::string(value[i].language.tag()));
      save_value(ar, value[i].wording);
    }
  } else if constexpr (is_link<T>) {
    save_value(ar, value.to);
    save_value(ar, value.origin);
  } else if constexpr (is_maybe<T>) {
    save_value(ar, static_cast<bool>(value));
    if (value) save_value(ar, *value);
  } else if constexpr (is_list<T>) {
    save_value(ar, static_cast<int>(value.size()));
    for (auto const& item : value) save_value(ar, item);
  } else {
    ar << value;
  }
}
template <class T, class Archive>
T load_value(Archive& ar) {
  if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, int> || std::is_same_v<T, std::string>) {
    T value{};
    ar >> value;
    return value;
  } else if constexpr (std::is_same_v<T, Decimal>) {
    std::int64_t units = 0;
    int scale = 0;
    ar >> units >> scale;
    return Decimal(units, scale);
  } else if constexpr (is_leaf<T>) {
    return leaf_of<T>(load_value<std::string>(ar));
  } else if constexpr (std::is_same_v<T, Text>) {
    Text value;
    for (int n = load_value<int>(ar); n > 0; --n) {
      Language const language(load_value<std::string>(ar));
      value.set(language, load_value<std::string>(ar));
    }
    return value;
  } else if constexpr (is_link<T>) {
    auto to = load_value<decltype(T::to)>(ar);
    return {std::move(to), load_value<Origin>(ar)};
  } else if constexpr (is_maybe<T>) {
    return load_value<bool>(ar) ? T(load_value<typename T::value_type>(ar)) : T();
  } else if constexpr (is_list<T>) {
    T value;
    for (int n = load_value<int>(ar); n > 0; --n) value.push_back(load_value<typename T::value_type>(ar));
    return value;
  } else {
    T value{};
    ar >> value;
    return value;
  }
}
#endif

}  // namespace

#if BANGFU_HAS_BOOST_SERIALIZATION
namespace boost::serialization {

/// Any described entity, member by member. Unknown members go along.
template <class Archive, bangfu::Described T>
void serialize(Archive& ar, T& value, unsigned /*version*/) {
  bangfu::for_each_member<T>([&]<class Member>(Member const& m) {
    if constexpr (Archive::is_saving::value) {
      save_value(ar, value.*m.pointer);
    } else {
      value.*m.pointer = load_value<typename Member::type>(ar);
    }
  });
  if constexpr (bangfu::HasExtras<T>) {
    if constexpr (Archive::is_saving::value) {
      int count = 0;
      for ([[maybe_unused]] auto const& extra : value.extras) ++count;
      save_value(ar, count);
      for (auto const& extra : value.extras) {
        save_value(ar, extra.key);
        save_value(ar, extra.json);
      }
    } else {
      for (int n = load_value<int>(ar); n > 0; --n) {
        auto key = load_value<std::string>(ar);
        value.extras.set(std::move(key), load_value<std::string>(ar));
      }
    }
  }
}

}  // namespace boost::serialization
#endif

namespace {

Visit full_visit() {
  Visit visit{.year = 2020,
              .online = true,
              .title = Text("访学", "zh").set("en", "a \"visit\"\n"),
              .tier = Tier::county,
              .window = "2020-03/2020-05"_period,
              .cost = Decimal(1250, 2),
              .follows = {Id<Visit>("v1"), Origin::inferred},
              .guests = {{.id = Id<Guest>("g1"),
                          .name = "罗一",
                          .telephone = "12345",
                          .born = "1980-05"_date,
                          .role = Role::recipient},
                         {.id = Id<Guest>("g2"), .role = Role("caterer")}},
              .host = Guest{.name = "周二"_zh},
              .remarks = {"一", Text()}};
  visit.extras.set("colour", "\"blue\"");
  return visit;
}

/// Calls `f(entity)` for values of all four entities, random ones among them. @param extras out of 100
template <class F>
void for_each_value(unsigned extras, F f) {
  f(Visit{});
  f(Guest{});
  f(Measure{});
  f(Participant{});
  for (unsigned chance : {20U, 60U, 100U}) {
    test::Random random(chance, chance, extras);
    for (int i = 0; i < 60; ++i) {
      f(random.make<Visit>());
      f(random.make<Guest>());
      f(random.make<Measure>());
      f(random.make<Participant>());
    }
  }
}

}  // namespace

TEST_CASE("JSON written from a description comes back as the same value", "[describe_once]") {
  Visit visit = full_visit();
  visit.extras = {};  // this writer leaves them out
  std::string const json = dump(to_json(visit));
  CHECK(json == R"({"year":2020,"online":true,"title":{"en":"a \"visit\"\u000a","zh":"访学"},"tier":"county",)"
                R"("window":"2020-03/2020-05","cost":"12.50","follows":{"to":"v1","origin":"inferred"},)"
                R"("guests":[{"id":"g1","name":{"":"罗一"},"telephone":"12345","born":"1980-05","role":"recipient"},)"
                R"({"id":"g2","name":{},"role":"caterer"}],"host":{"name":{"zh":"周二"}},"remarks":[{"":"一"},{}]})");
  std::size_t values = 0;
  for_each_value(0, [&]<class T>(T const& value) {
    std::string const text = dump(to_json(value));
    T const back = from_json<T>(Parser(text).value());
    if (!(back == value) || dump(to_json(back)) != text) FAIL(text);
    ++values;
  });
  CHECK(from_json<Visit>(Parser(json).value()) == visit);
  CHECK(values == 4 + 4 * 180);
}

TEST_CASE("A description gives the members that its JSON has, with their titles in the schema", "[describe_once]") {
  Json const schema = schema_of<Visit>();
  CHECK(schema.find("properties")->keys == std::vector<std::string>{"year", "online", "title", "tier", "window", "cost",
                                                                    "follows", "guests", "host", "remarks"});
  CHECK(dump(*schema.find("required")) == R"(["year"])");
  CHECK(dump(*schema.find("properties")->find("tier")) ==
        R"({"enum":["school","county","city","province","nation"],"title":"级别","description":"level"})");
  CHECK(dump(*schema.find("properties")->find("guests")->find("items")->find("required")) == R"(["name"])");
}

TEST_CASE("An independent validator judges by the schema as the description means it", "[describe_once]") {
  std::filesystem::path const folder = bangfu::test::own_dir();
  {
    std::ofstream out(folder / "describe_once.jsonl", std::ios::binary);
    auto const line = [&](bool valid, Json const& schema, std::string const& text) {
      out << R"({"valid":)" << (valid ? "true" : "false") << R"(,"schema":)" << dump(schema) << R"(,"value":)" << text
          << "}\n";
    };
    Visit visit = full_visit();
    visit.extras = {};
    line(true, schema_of<Visit>(), dump(to_json(visit)));
    line(false, schema_of<Visit>(), R"({"year":2020,"colour":"blue"})");
    line(false, schema_of<Visit>(), R"({"online":true})");
    line(false, schema_of<Visit>(), R"({"year":"2020"})");
    line(false, schema_of<Visit>(), R"({"year":2020,"tier":"village"})");
    line(false, schema_of<Visit>(), R"({"year":2020,"guests":[{}]})");
    test::Random random(7);
    for (int i = 0; i < 5; ++i) {
      line(true, schema_of<Measure>(), dump(to_json(random.make<Measure>())));
      line(true, schema_of<Participant>(), dump(to_json(random.make<Participant>())));
    }
    line(false, schema_of<Measure>(), R"({"continued":"yes"})");
    line(false, schema_of<Participant>(), R"({"size":{"min":5}})");
  }
  std::ofstream(folder / "describe_once.py", std::ios::binary) << R"(import json, sys
try:
    import jsonschema
except ImportError:
    sys.exit(77)
Validator = jsonschema.Draft202012Validator
for number, line in enumerate(open(sys.argv[1], encoding="utf-8", newline="\n"), 1):
    case = json.loads(line)
    Validator.check_schema(case["schema"])
    if Validator(case["schema"]).is_valid(case["value"]) != case["valid"]:
        sys.exit(f"line {number}: judged otherwise")
)";
  std::string const command = std::string("\"") + BANGFU_PYTHON + "\" -B \"" + (folder / "describe_once.py").string() +
                              "\" \"" + (folder / "describe_once.jsonl").string() + '"';
  int const status = std::system(command.c_str());
  int const code = status >= 256 ? status / 256 : status;
  if (code == 77) BANGFU_SKIP("python3-jsonschema is not there");
  CHECK(code == 0);
}

TEST_CASE("A text archive written from a description comes back as the same value", "[describe_once]") {
#if BANGFU_HAS_BOOST_SERIALIZATION
  std::size_t values = 0;
  auto const round_trip = [&]<class T>(T const& value) {
    std::ostringstream out;
    {
      boost::archive::text_oarchive archive(out);
      archive << value;
    }
    std::istringstream in(out.str());
    T back{};
    {
      boost::archive::text_iarchive archive(in);
      archive >> back;
    }
    if (!(back == value)) FAIL(out.str());
    ++values;
  };
  round_trip(full_visit());
  for_each_value(40, round_trip);
  CHECK(values == 1 + 4 + 4 * 180);
#else
  BANGFU_SKIP("Boost.Serialization is not there");
#endif
}

TEST_CASE("The privacy view is a copy without personal members, and names them", "[describe_once]") {
  auto const [visit, names] = without_personal_data(full_visit());
  CHECK(names == std::vector<std::string>{"/guests/0/name", "/guests/0/telephone", "/guests/0/born", "/host/name"});
  Visit expected = full_visit();
  expected.guests[0] = {.id = Id<Guest>("g1"), .role = Role::recipient};
  expected.host = Guest{};
  CHECK(visit == expected);

  auto const [person, of_person] =
      without_personal_data(Participant{.id = ParticipantId("p1"), .name = "罗一", .group = true, .contact = "12345"});
  CHECK(of_person == std::vector<std::string>{"/name", "/contact"});
  CHECK(person == Participant{.id = ParticipantId("p1"), .group = true});

  Measure const taught{.title = "送教", .responsible = {{InstitutionId("i1"), "教务处", "周二"}}};
  auto const [measure, of_measure] = without_personal_data(taught);
  CHECK(of_measure == std::vector<std::string>{"/responsible/0/person"});
  CHECK(measure.responsible[0].department.any() == "教务处");
  CHECK(measure.responsible[0].person.empty());
  CHECK(without_personal_data(measure).second.empty());
}
