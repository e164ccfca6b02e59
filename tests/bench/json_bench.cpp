// SPDX-License-Identifier: BSL-1.0
// JSON to structs and back, beside readers and writers made by hand on other libraries for the members that the plans
// use.
//
// One mapping serves all peers; each has an adapter whose calls are inlined. All readers give the same structs, which
// is checked before anything is measured.
#include <benchmark/benchmark.h>
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <simdjson.h>
#include <nlohmann/json.hpp>

#include <cstdio>
#include <cstdlib>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/json/json.hpp>

#include "support/generated_plan.hpp"

// nlohmann the way its documentation shows: to_json with initialiser lists and from_json with at() for
// each type. Beside it stands a mapping that is tuned by hand.
namespace bangfu {
using Json = nlohmann::json;
template <class E>
void to_json(Json& j, Id<E> const& v) {
  j = v.value();
}
template <class L>
void to_json(Json& j, Code<L> const& v) {
  j = v.code();
}
template <IsEnumeration E>
void to_json(Json& j, E const& v) {
  j = to_string(v);
}
template <class E>
void to_json(Json& j, Link<E> const& v) {
  if (v.origin == Origin::stated)
    j = v.to;
  else
    j = Json{{"origin", v.origin}, {"to", v.to}};
}
inline void to_json(Json& j, Text const& v) {
  if (v.size() == 1 && v[0].language.empty()) {
    j = v[0].wording;
    return;
  }
  j = Json::object();
  for (std::size_t i = 0; i < v.size(); ++i) j[std::string(v[i].language.tag())] = v[i].wording;
}
inline void to_json(Json& j, Decimal const& v) { j = v.units(); }
inline void to_json(Json& j, Date const& v) { j = v.to_string(); }
inline void to_json(Json& j, Period const& v) { j = v.to_string(); }
inline void to_json(Json& j, Place const& v) { j = Json{{"division", v.division}, {"name", v.name}}; }
inline void to_json(Json& j, Institution const& v) {
  j = Json{{"id", v.id}, {"kind", v.kind}, {"name", v.name}, {"place", v.place}};
}
inline void to_json(Json& j, Party const& v) {
  j = Json{{"called", v.called}, {"institution", v.institution}, {"role", v.role}};
}
inline void to_json(Json& j, Participant const& v) {
  j = Json{
      {"department", v.department}, {"id", v.id}, {"kind", v.kind}, {"name", v.name}, {"of", v.of}, {"post", v.post}};
}
inline void to_json(Json& j, Responsible const& v) {
  j = Json{{"department", v.department}, {"institution", v.institution}};
}
inline void to_json(Json& j, Measure const& v) {
  j = Json{{"area", v.area},
           {"id", v.id},
           {"modality", v.modality},
           {"number", v.number},
           {"obligation", v.obligation},
           {"responsible", v.responsible},
           {"title", v.title}};
}
inline void to_json(Json& j, Quantity const& v) { j = Json{{"min", *v.min}, {"unit", v.unit}}; }
inline void to_json(Json& j, TierCondition const& v) { j = Json{{"comparison", v.comparison}, {"tier", v.tier}}; }
inline void to_json(Json& j, Target const& v) {
  j = Json{{"due", *v.due},          {"id", v.id},      {"of", v.of},
           {"promised", v.promised}, {"tier", *v.tier}, {"title", v.title}};
}
inline void to_json(Json& j, Duration const& v) { j = Json{{"max", *v.max}, {"min", *v.min}, {"unit", v.unit}}; }
inline void to_json(Json& j, When const& v) {
  j = Json{{"extent", v.extent}, {"lasts", *v.lasts}, {"window", *v.window}, {"wording", v.wording}};
}
inline void to_json(Json& j, Flow const& v) {
  j = Json{{"from", v.from}, {"post", v.post}, {"to", v.to}, {"who", v.who}};
}
inline void to_json(Json& j, Activity const& v) {
  j = Json{{"flows", v.flows},
           {"id", v.id},
           {"modality", v.modality},
           {"mode", v.mode},
           {"note", v.note},
           {"number", v.number},
           {"responsible", v.responsible},
           {"serves", v.serves},
           {"status", v.status},
           {"title", v.title},
           {"venue", v.venue},
           {"when", v.when}};
}
inline void to_json(Json& j, Plan const& v) {
  j = Json{{"activities", v.activities},
           {"id", v.id},
           {"institutions", v.institutions},
           {"measures", v.measures},
           {"participants", v.participants},
           {"parties", v.parties},
           {"period", *v.period},
           {"purpose", v.purpose},
           {"schema", v.schema},
           {"signed_on", *v.signed_on},
           {"targets", v.targets},
           {"title", v.title}};
}

template <class E>
void from_json(Json const& j, Id<E>& v) {
  v = Id<E>(j.get<std::string>());
}
template <class L>
void from_json(Json const& j, Code<L>& v) {
  v = Code<L>(j.get<std::string>());
}
template <IsEnumeration E>
void from_json(Json const& j, E& v) {
  v = *find_enumerator<E>(j.get<std::string>());
}
template <class E>
void from_json(Json const& j, Link<E>& v) {
  if (j.is_string()) {
    j.get_to(v.to);
  } else {
    j.at("to").get_to(v.to);
    j.at("origin").get_to(v.origin);
  }
}
inline void from_json(Json const& j, Text& v) {
  if (j.is_string())
    v = j.get<std::string>();
  else
    for (auto const& [tag, wording] : j.items()) v.set(Language(tag), wording.get<std::string>());
}
inline void from_json(Json const& j, Decimal& v) { v = Decimal(j.get<std::int64_t>()); }
inline void from_json(Json const& j, Place& v) {
  j.at("division").get_to(v.division);
  j.at("name").get_to(v.name);
}
inline void from_json(Json const& j, Institution& v) {
  j.at("id").get_to(v.id);
  j.at("kind").get_to(v.kind);
  j.at("name").get_to(v.name);
  j.at("place").get_to(v.place);
}
inline void from_json(Json const& j, Party& v) {
  j.at("called").get_to(v.called);
  j.at("institution").get_to(v.institution);
  j.at("role").get_to(v.role);
}
inline void from_json(Json const& j, Participant& v) {
  j.at("department").get_to(v.department);
  j.at("id").get_to(v.id);
  j.at("kind").get_to(v.kind);
  j.at("name").get_to(v.name);
  j.at("of").get_to(v.of);
  j.at("post").get_to(v.post);
}
inline void from_json(Json const& j, Responsible& v) {
  j.at("department").get_to(v.department);
  j.at("institution").get_to(v.institution);
}
inline void from_json(Json const& j, Measure& v) {
  j.at("area").get_to(v.area);
  j.at("id").get_to(v.id);
  j.at("modality").get_to(v.modality);
  j.at("number").get_to(v.number);
  j.at("obligation").get_to(v.obligation);
  j.at("responsible").get_to(v.responsible);
  j.at("title").get_to(v.title);
}
inline void from_json(Json const& j, Quantity& v) {
  v.min = j.at("min").get<Decimal>();
  j.at("unit").get_to(v.unit);
}
inline void from_json(Json const& j, TierCondition& v) {
  j.at("comparison").get_to(v.comparison);
  j.at("tier").get_to(v.tier);
}
inline void from_json(Json const& j, Target& v) {
  v.due = Date::parse(j.at("due").get<std::string>());
  j.at("id").get_to(v.id);
  j.at("of").get_to(v.of);
  j.at("promised").get_to(v.promised);
  v.tier = j.at("tier").get<TierCondition>();
  j.at("title").get_to(v.title);
}
inline void from_json(Json const& j, Duration& v) {
  v.max = j.at("max").get<Decimal>();
  v.min = j.at("min").get<Decimal>();
  j.at("unit").get_to(v.unit);
}
inline void from_json(Json const& j, When& v) {
  j.at("extent").get_to(v.extent);
  v.lasts = j.at("lasts").get<Duration>();
  v.window = Period::parse(j.at("window").get<std::string>());
  j.at("wording").get_to(v.wording);
}
inline void from_json(Json const& j, Flow& v) {
  j.at("from").get_to(v.from);
  j.at("post").get_to(v.post);
  j.at("to").get_to(v.to);
  j.at("who").get_to(v.who);
}
inline void from_json(Json const& j, Activity& v) {
  j.at("flows").get_to(v.flows);
  j.at("id").get_to(v.id);
  j.at("modality").get_to(v.modality);
  j.at("mode").get_to(v.mode);
  j.at("note").get_to(v.note);
  j.at("number").get_to(v.number);
  j.at("responsible").get_to(v.responsible);
  j.at("serves").get_to(v.serves);
  j.at("status").get_to(v.status);
  j.at("title").get_to(v.title);
  j.at("venue").get_to(v.venue);
  j.at("when").get_to(v.when);
}
inline void from_json(Json const& j, Plan& v) {
  j.at("activities").get_to(v.activities);
  j.at("id").get_to(v.id);
  j.at("institutions").get_to(v.institutions);
  j.at("measures").get_to(v.measures);
  j.at("participants").get_to(v.participants);
  j.at("parties").get_to(v.parties);
  v.period = Period::parse(j.at("period").get<std::string>());
  j.at("purpose").get_to(v.purpose);
  j.at("schema").get_to(v.schema);
  v.signed_on = Date::parse(j.at("signed_on").get<std::string>());
  j.at("targets").get_to(v.targets);
  j.at("title").get_to(v.title);
}
}  // namespace bangfu

namespace {

using namespace bangfu;

constexpr std::size_t plan_count = 10'000;

struct Corpus {
  std::vector<Plan> plans;
  std::vector<std::string> texts;
  std::int64_t bytes = 0;
};

// --- the adapters of the readers -------------------------------------------------------------------------------------

struct OnDemand {
  using Value = simdjson::ondemand::value;
  template <class F>
  static void members(Value v, F f) {
    for (auto field : v.get_object()) f(field.key().value(), field.value().value());
  }
  template <class F>
  static void elements(Value v, F f) {
    for (auto element : v.get_array()) f(element.value());
  }
  static std::string_view string(Value v) { return v.get_string(); }
  static std::int64_t integer(Value v) { return v.get_int64(); }
  static bool is_string(Value v) { return v.type() == simdjson::ondemand::json_type::string; }
};

struct Rapid {
  using Value = rapidjson::Value const&;
  template <class F>
  static void members(Value v, F f) {
    for (auto const& m : v.GetObject()) f(string(m.name), m.value);
  }
  template <class F>
  static void elements(Value v, F f) {
    for (auto const& e : v.GetArray()) f(e);
  }
  static std::string_view string(Value v) { return {v.GetString(), v.GetStringLength()}; }
  static std::int64_t integer(Value v) { return v.GetInt64(); }
  static bool is_string(Value v) { return v.IsString(); }
};

struct Nlohmann {
  using Value = nlohmann::json const&;
  template <class F>
  static void members(Value v, F f) {
    for (auto const& [key, value] : v.get_ref<nlohmann::json::object_t const&>()) f(std::string_view(key), value);
  }
  template <class F>
  static void elements(Value v, F f) {
    for (auto const& e : v.get_ref<nlohmann::json::array_t const&>()) f(e);
  }
  static std::string_view string(Value v) { return v.get_ref<std::string const&>(); }
  static std::int64_t integer(Value v) { return v.get<std::int64_t>(); }
  static bool is_string(Value v) { return v.is_string(); }
};

// --- the mapping by hand ---------------------------------------------------------------------------------------------

template <class A>
struct Mapped {
  using V = typename A::Value;

  static void get(V v, std::string& to) { to = A::string(v); }
  template <class E>
  static void get(V v, Id<E>& to) {
    to = Id<E>(A::string(v));
  }
  template <class L>
  static void get(V v, Code<L>& to) {
    to = Code<L>(A::string(v));
  }
  template <IsEnumeration E>
  static void get(V v, E& to) {
    E const* const found = find_enumerator<E>(A::string(v));
    if (found == nullptr) throw std::runtime_error("unknown word");
    to = *found;
  }
  static void get(V v, Text& to) {
    if (A::is_string(v)) {
      to = Text(std::string(A::string(v)));
      return;
    }
    A::members(v, [&](auto key, V w) {
      char const* const language = key == "en" ? "en" : key == "zh" ? "zh" : "";
      to.set(language, std::string(A::string(w)));
    });
  }
  static void get(V v, std::optional<Decimal>& to) { to = Decimal(A::integer(v)); }
  static void get(V v, std::optional<Date>& to) { to = Date::parse(A::string(v)); }
  static void get(V v, std::optional<Period>& to) { to = Period::parse(A::string(v)); }
  template <class E>
  static void get(V v, Link<E>& to) {
    if (A::is_string(v)) return get(v, to.to);
    A::members(v, [&](auto key, V w) {
      if (key == "to")
        get(w, to.to);
      else if (key == "origin")
        get(w, to.origin);
    });
  }
  template <class T>
  static void get(V v, std::optional<T>& to) {
    get(v, to.emplace());
  }
  template <class T>
  static void get(V v, std::vector<T>& to) {
    A::elements(v, [&](V e) { get(e, to.emplace_back()); });
  }
  static void get(V v, Place& to) {
    A::members(v, [&](auto key, V w) {
      if (key == "division")
        get(w, to.division);
      else if (key == "name")
        get(w, to.name);
    });
  }
  static void get(V v, Institution& to) {
    A::members(v, [&](auto key, V w) {
      if (key == "id")
        get(w, to.id);
      else if (key == "kind")
        get(w, to.kind);
      else if (key == "name")
        get(w, to.name);
      else if (key == "place")
        get(w, to.place);
    });
  }
  static void get(V v, Party& to) {
    A::members(v, [&](auto key, V w) {
      if (key == "called")
        get(w, to.called);
      else if (key == "institution")
        get(w, to.institution);
      else if (key == "role")
        get(w, to.role);
    });
  }
  static void get(V v, Participant& to) {
    A::members(v, [&](auto key, V w) {
      if (key == "department")
        get(w, to.department);
      else if (key == "id")
        get(w, to.id);
      else if (key == "kind")
        get(w, to.kind);
      else if (key == "name")
        get(w, to.name);
      else if (key == "of")
        get(w, to.of);
      else if (key == "post")
        get(w, to.post);
    });
  }
  static void get(V v, Responsible& to) {
    A::members(v, [&](auto key, V w) {
      if (key == "department")
        get(w, to.department);
      else if (key == "institution")
        get(w, to.institution);
    });
  }
  static void get(V v, Measure& to) {
    A::members(v, [&](auto key, V w) {
      if (key == "area")
        get(w, to.area);
      else if (key == "id")
        get(w, to.id);
      else if (key == "modality")
        get(w, to.modality);
      else if (key == "number")
        get(w, to.number);
      else if (key == "obligation")
        get(w, to.obligation);
      else if (key == "responsible")
        get(w, to.responsible);
      else if (key == "title")
        get(w, to.title);
    });
  }
  static void get(V v, Quantity& to) {
    A::members(v, [&](auto key, V w) {
      if (key == "min")
        get(w, to.min);
      else if (key == "max")
        get(w, to.max);
      else if (key == "unit")
        get(w, to.unit);
    });
  }
  static void get(V v, TierCondition& to) {
    A::members(v, [&](auto key, V w) {
      if (key == "comparison")
        get(w, to.comparison);
      else if (key == "tier")
        get(w, to.tier);
    });
  }
  static void get(V v, Target& to) {
    A::members(v, [&](auto key, V w) {
      if (key == "due")
        get(w, to.due);
      else if (key == "id")
        get(w, to.id);
      else if (key == "of")
        get(w, to.of);
      else if (key == "promised")
        get(w, to.promised);
      else if (key == "tier")
        get(w, to.tier);
      else if (key == "title")
        get(w, to.title);
    });
  }
  static void get(V v, Duration& to) {
    A::members(v, [&](auto key, V w) {
      if (key == "max")
        get(w, to.max);
      else if (key == "min")
        get(w, to.min);
      else if (key == "unit")
        get(w, to.unit);
    });
  }
  static void get(V v, When& to) {
    A::members(v, [&](auto key, V w) {
      if (key == "extent")
        get(w, to.extent);
      else if (key == "lasts")
        get(w, to.lasts);
      else if (key == "window")
        get(w, to.window);
      else if (key == "wording")
        get(w, to.wording);
    });
  }
  static void get(V v, Flow& to) {
    A::members(v, [&](auto key, V w) {
      if (key == "from")
        get(w, to.from);
      else if (key == "post")
        get(w, to.post);
      else if (key == "to")
        get(w, to.to);
      else if (key == "who")
        get(w, to.who);
    });
  }
  static void get(V v, Activity& to) {
    A::members(v, [&](auto key, V w) {
      if (key == "flows")
        get(w, to.flows);
      else if (key == "id")
        get(w, to.id);
      else if (key == "modality")
        get(w, to.modality);
      else if (key == "mode")
        get(w, to.mode);
      else if (key == "note")
        get(w, to.note);
      else if (key == "number")
        get(w, to.number);
      else if (key == "responsible")
        get(w, to.responsible);
      else if (key == "serves")
        get(w, to.serves);
      else if (key == "status")
        get(w, to.status);
      else if (key == "title")
        get(w, to.title);
      else if (key == "venue")
        get(w, to.venue);
      else if (key == "when")
        get(w, to.when);
    });
  }
  static void member(auto key, V w, Plan& to) {
    if (key == "activities")
      get(w, to.activities);
    else if (key == "id")
      get(w, to.id);
    else if (key == "institutions")
      get(w, to.institutions);
    else if (key == "measures")
      get(w, to.measures);
    else if (key == "participants")
      get(w, to.participants);
    else if (key == "parties")
      get(w, to.parties);
    else if (key == "period")
      get(w, to.period);
    else if (key == "purpose")
      get(w, to.purpose);
    else if (key == "schema")
      to.schema = static_cast<int>(A::integer(w));
    else if (key == "signed_on")
      get(w, to.signed_on);
    else if (key == "targets")
      get(w, to.targets);
    else if (key == "title")
      get(w, to.title);
  }
};

Plan read_ours(std::string const& text) { return json::read(text).value; }

Plan read_on_demand(std::string const& text) {
  static simdjson::ondemand::parser parser;
  auto document = parser.iterate(text.data(), text.size(), text.size() + simdjson::SIMDJSON_PADDING);
  Plan plan;
  for (auto field : document.get_object()) Mapped<OnDemand>::member(field.key().value(), field.value().value(), plan);
  return plan;
}

Plan read_rapid(std::string const& text) {
  rapidjson::Document document;
  document.Parse<rapidjson::kParseValidateEncodingFlag>(text.data(), text.size());
  if (document.HasParseError()) throw std::runtime_error("RapidJSON");
  Plan plan;
  Rapid::members(document, [&](auto key, auto const& value) { Mapped<Rapid>::member(key, value, plan); });
  return plan;
}

Plan read_nlohmann(std::string const& text) {
  auto const document = nlohmann::json::parse(text);
  Plan plan;
  Nlohmann::members(document, [&](auto key, auto const& value) { Mapped<Nlohmann>::member(key, value, plan); });
  return plan;
}

Plan read_nlohmann_as_documented(std::string const& text) { return nlohmann::json::parse(text).get<Plan>(); }

// --- the adapters of the writers -------------------------------------------------------------------------------------

class RapidWriter {
 public:
  void begin(bool object) { object ? writer_.StartObject() : writer_.StartArray(); }
  void end(bool object) { object ? writer_.EndObject() : writer_.EndArray(); }
  void key(std::string_view k) { writer_.Key(k.data(), static_cast<rapidjson::SizeType>(k.size())); }
  void string(std::string_view s) { writer_.String(s.data(), static_cast<rapidjson::SizeType>(s.size())); }
  void integer(std::int64_t i) { writer_.Int64(i); }
  std::string_view text() { return {buffer_.GetString(), buffer_.GetSize()}; }

 private:
  rapidjson::StringBuffer buffer_{};
  rapidjson::Writer<rapidjson::StringBuffer> writer_{buffer_};
};

class NlohmannWriter {
 public:
  void begin(bool object) { stack_.push_back(&put(object ? nlohmann::json::object() : nlohmann::json::array())); }
  void end(bool) { stack_.pop_back(); }
  void key(std::string_view k) { key_ = k; }
  void string(std::string_view s) { put(std::string(s)); }
  void integer(std::int64_t i) { put(i); }
  [[nodiscard]] std::string text() const { return root_.dump(); }

 private:
  nlohmann::json& put(nlohmann::json value) {
    if (stack_.empty()) return root_ = std::move(value);
    nlohmann::json& in = *stack_.back();
    if (in.is_array()) {
      in.push_back(std::move(value));
      return in.back();
    }
    return in.emplace(std::string(key_), std::move(value)).first.value();
  }
  nlohmann::json root_{};
  std::vector<nlohmann::json*> stack_{};
  std::string_view key_{};
};

template <class W>
struct Written {
  W& w;

  void put(std::string const& s) { w.string(s); }
  template <class E>
  void put(Id<E> const& id) {
    w.string(id.value());
  }
  template <class L>
  void put(Code<L> const& code) {
    w.string(code.code());
  }
  template <IsEnumeration E>
  void put(E e) {
    w.string(to_string(e));
  }
  void put(int i) { w.integer(i); }
  void put(Decimal const& d) { w.integer(d.units()); }
  void put(Date const& d) { w.string(d.to_string()); }
  void put(Period const& p) { w.string(p.to_string()); }
  void put(Text const& t) {
    if (t.size() == 1 && t[0].language.empty()) return w.string(t[0].wording);
    w.begin(true);
    for (std::size_t i = 0; i < t.size(); ++i) {
      w.key(t[i].language.tag());
      w.string(t[i].wording);
    }
    w.end(true);
  }
  template <class E>
  void put(Link<E> const& link) {
    if (link.origin == Origin::stated) return put(link.to);
    w.begin(true);
    member("origin", link.origin);
    member("to", link.to);
    w.end(true);
  }
  template <class T>
  void put(std::vector<T> const& all) {
    w.begin(false);
    for (T const& e : all) put(e);
    w.end(false);
  }
  template <class T>
  void put(std::optional<T> const& value) {
    put(*value);
  }
  template <class T>
  void member(std::string_view key, T const& value) {
    if constexpr (requires { value.has_value(); }) {
      if (!value.has_value()) return;
    } else if constexpr (requires { value.empty(); }) {
      if (value.empty()) return;
    }
    w.key(key);
    put(value);
  }
  template <class F>
  void object(F f) {
    w.begin(true);
    f();
    w.end(true);
  }
  void put(Place const& v) {
    object([&] {
      member("division", v.division);
      member("name", v.name);
    });
  }
  void put(Institution const& v) {
    object([&] {
      member("id", v.id);
      member("kind", v.kind);
      member("name", v.name);
      member("place", v.place);
    });
  }
  void put(Party const& v) {
    object([&] {
      member("called", v.called);
      member("institution", v.institution);
      member("role", v.role);
    });
  }
  void put(Participant const& v) {
    object([&] {
      member("department", v.department);
      member("id", v.id);
      member("kind", v.kind);
      member("name", v.name);
      member("of", v.of);
      member("post", v.post);
    });
  }
  void put(Responsible const& v) {
    object([&] {
      member("department", v.department);
      member("institution", v.institution);
    });
  }
  void put(Measure const& v) {
    object([&] {
      member("area", v.area);
      member("id", v.id);
      member("modality", v.modality);
      member("number", v.number);
      member("obligation", v.obligation);
      member("responsible", v.responsible);
      member("title", v.title);
    });
  }
  void put(Quantity const& v) {
    object([&] {
      member("max", v.max);
      member("min", v.min);
      member("unit", v.unit);
    });
  }
  void put(TierCondition const& v) {
    object([&] {
      member("comparison", v.comparison);
      member("tier", v.tier);
    });
  }
  void put(Target const& v) {
    object([&] {
      member("due", v.due);
      member("id", v.id);
      member("of", v.of);
      member("promised", v.promised);
      member("tier", v.tier);
      member("title", v.title);
    });
  }
  void put(Duration const& v) {
    object([&] {
      member("max", v.max);
      member("min", v.min);
      member("unit", v.unit);
    });
  }
  void put(When const& v) {
    object([&] {
      member("extent", v.extent);
      member("lasts", v.lasts);
      member("window", v.window);
      member("wording", v.wording);
    });
  }
  void put(Flow const& v) {
    object([&] {
      member("from", v.from);
      member("post", v.post);
      member("to", v.to);
      member("who", v.who);
    });
  }
  void put(Activity const& v) {
    object([&] {
      member("flows", v.flows);
      member("id", v.id);
      member("modality", v.modality);
      member("mode", v.mode);
      member("note", v.note);
      member("number", v.number);
      member("responsible", v.responsible);
      member("serves", v.serves);
      member("status", v.status);
      member("title", v.title);
      member("venue", v.venue);
      member("when", v.when);
    });
  }
  void put(Plan const& v) {
    object([&] {
      member("activities", v.activities);
      member("id", v.id);
      member("institutions", v.institutions);
      member("measures", v.measures);
      member("participants", v.participants);
      member("parties", v.parties);
      member("period", v.period);
      member("purpose", v.purpose);
      member("schema", v.schema);
      member("signed_on", v.signed_on);
      member("targets", v.targets);
      member("title", v.title);
    });
  }
};

std::string write_ours(Plan const& plan) { return json::to_json(plan); }

std::string write_rapid(Plan const& plan) {
  RapidWriter writer;
  Written<RapidWriter>{writer}.put(plan);
  return std::string(writer.text());
}

std::string write_nlohmann(Plan const& plan) {
  NlohmannWriter writer;
  Written<NlohmannWriter>{writer}.put(plan);
  return writer.text();
}

std::string write_nlohmann_as_documented(Plan const& plan) { return nlohmann::json(plan).dump(); }

// --- the runs --------------------------------------------------------------------------------------------------------

Corpus const& corpus() {
  static Corpus const made = [] {
    Corpus c;
    for (std::size_t i = 0; i < plan_count; ++i) {
      c.plans.push_back(test::generated_plan(i));
      std::string text = json::to_json(c.plans.back());
      text.reserve(text.size() + simdjson::SIMDJSON_PADDING);  // on-demand reads beyond the end
      c.texts.push_back(std::move(text));
      c.bytes += static_cast<std::int64_t>(c.texts.back().size());
    }
    for (std::size_t i = 0; i < plan_count; i += 100) {
      Plan const& plan = c.plans[i];
      std::string const& text = c.texts[i];
      bool const same = read_ours(text) == plan && read_on_demand(text) == plan && read_rapid(text) == plan &&
                        read_nlohmann(text) == plan && read_nlohmann_as_documented(text) == plan &&
                        write_rapid(plan) == text && write_nlohmann(plan) == text &&
                        write_nlohmann_as_documented(plan) == text;
      if (!same) {
        std::fprintf(stderr, "plan %zu: the peers do not agree\n", i);
        std::exit(1);
      }
    }
    std::fprintf(stderr, "%zu plans, %.1f MB of JSON\n", plan_count, static_cast<double>(c.bytes) / 1e6);
    return c;
  }();
  return made;
}

template <class Read>
void run_read(benchmark::State& state, Read read) {
  Corpus const& c = corpus();
  for (auto _ : state)
    for (std::string const& text : c.texts) benchmark::DoNotOptimize(read(text));
  state.SetBytesProcessed(c.bytes * state.iterations());
}
template <class Write>
void run_write(benchmark::State& state, Write write) {
  Corpus const& c = corpus();
  for (auto _ : state)
    for (Plan const& plan : c.plans) benchmark::DoNotOptimize(write(plan));
  state.SetBytesProcessed(c.bytes * state.iterations());
}

void json_read(benchmark::State& state) { run_read(state, read_ours); }
void on_demand_by_hand(benchmark::State& state) { run_read(state, read_on_demand); }
void rapidjson_dom_by_hand(benchmark::State& state) { run_read(state, read_rapid); }
void nlohmann_dom_by_hand(benchmark::State& state) { run_read(state, read_nlohmann); }
void nlohmann_dom_as_documented(benchmark::State& state) { run_read(state, read_nlohmann_as_documented); }
void json_write(benchmark::State& state) { run_write(state, write_ours); }
void rapidjson_writer_by_hand(benchmark::State& state) { run_write(state, write_rapid); }
void nlohmann_dump_as_documented(benchmark::State& state) { run_write(state, write_nlohmann_as_documented); }
void nlohmann_dump_by_hand(benchmark::State& state) { run_write(state, write_nlohmann); }

BENCHMARK(json_read)->Unit(benchmark::kMillisecond);
BENCHMARK(on_demand_by_hand)->Unit(benchmark::kMillisecond);
BENCHMARK(rapidjson_dom_by_hand)->Unit(benchmark::kMillisecond);
BENCHMARK(nlohmann_dom_by_hand)->Unit(benchmark::kMillisecond);
BENCHMARK(nlohmann_dom_as_documented)->Unit(benchmark::kMillisecond);
BENCHMARK(json_write)->Unit(benchmark::kMillisecond);
BENCHMARK(rapidjson_writer_by_hand)->Unit(benchmark::kMillisecond);
BENCHMARK(nlohmann_dump_as_documented)->Unit(benchmark::kMillisecond);
BENCHMARK(nlohmann_dump_by_hand)->Unit(benchmark::kMillisecond);

}  // namespace
