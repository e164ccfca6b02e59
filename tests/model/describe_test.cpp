// SPDX-License-Identifier: BSL-1.0
// What holds of every described entity, every codelist and every closed enumeration that a plan is made of. They are
// found by walking through the members of `Plan` and `Programme`, so that a new one is tested as soon as a plan can
// hold it.
#include <algorithm>
#include <iostream>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/time/time.hpp>

#include "support/catch.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

template <class T>
struct Type {
  using type = T;
};

/// Calls `f(Type<T>{})` once for each type that can be reached from `T`: entities, codes, enumerations, values.
template <class T, class F>
void walk(std::set<void const*>& seen, F& f);

template <class T>
constexpr char mark_of = 0;

template <class T, class F>
void walk_members(std::set<void const*>& seen, F& f) {
  for_each_member<T>([&]<class M>(M const&) { walk<typename M::type>(seen, f); });
}
template <class T, class F>
void walk(std::set<void const*>& seen, F& f) {
  if constexpr (requires { typename T::value_type; } && !std::is_same_v<T, std::string>) {
    walk<typename T::value_type>(seen, f);
  } else if (seen.insert(&mark_of<T>).second) {
    f(Type<T>{});
    if constexpr (Described<T>) walk_members<T>(seen, f);
  }
}
template <class F>
void for_each_type(F f) {
  std::set<void const*> seen;
  walk<Plan>(seen, f);
  walk<Programme>(seen, f);
}
template <class F>
void for_each_entity(F f) {
  for_each_type([&]<class T>(Type<T> type) {
    if constexpr (Described<T>) f(type);
  });
}

// The types are left behind as soon as may be: checks in templates would be compiled anew for each.

struct MemberRow {
  std::string entity;
  MemberInfo info;
  [[nodiscard]] std::string name() const { return entity + '.' + std::string(info.key); }
};
std::vector<MemberRow> const& all_members() {
  static std::vector<MemberRow> const rows = [] {
    std::vector<MemberRow> found;
    for_each_entity([&]<class T>(Type<T>) {
      for_each_member<T>([&](auto const& m) { found.push_back({std::string(description_of<T>.name), m.info}); });
    });
    return found;
  }();
  return rows;
}

struct Word {
  std::string_view code;
  std::string_view zh;
  std::string_view en;
};

/// Begins with a letter, goes on with letters and digits, words joined by one underscore.
bool is_lower_snake(std::string_view key) {
  if (key.empty() || key.front() < 'a' || key.front() > 'z' || key.back() == '_') return false;
  char before = '\0';
  for (char const c : key) {
    bool const good = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (c == '_' && before != '_');
    if (!good) return false;
    before = c;
  }
  return true;
}
bool has_chinese(std::string_view text) {
  for (char const c : text)
    if (static_cast<unsigned char>(c) >= 0xE3) return true;
  return false;
}
bool is_ascii_but_for_examples(std::string_view text) {
  // Chinese examples stand behind "such as".
  std::string_view const words = text.substr(0, text.find("such as"));
  for (char const c : words)
    if (static_cast<unsigned char>(c) >= 0x80) return false;
  return !words.empty();
}

// --- another value of each type --------------------------------------------------------------------------------------

template <class T>
T another();

/// Makes a value differ from what it is.
template <class T>
void change(T& value) {
  if constexpr (std::is_same_v<T, bool>) {
    value = !value;
  } else if constexpr (std::is_integral_v<T>) {
    ++value;
  } else if constexpr (std::is_same_v<T, std::string>) {
    value += 'x';
  } else if constexpr (std::is_same_v<T, Text>) {
    value.set("en", std::string(value.in("en")) + "x");
  } else if constexpr (std::is_same_v<T, Decimal>) {
    value += 1;
  } else if constexpr (std::is_enum_v<T>) {
    value = value == Enumeration<T>::all[0].value ? Enumeration<T>::all[1].value : Enumeration<T>::all[0].value;
  } else if constexpr (is_code<T>) {
    value = T(std::string(value.code()) + "x");
  } else if constexpr (is_id<T>) {
    value = T(value.value() + "x");
  } else if constexpr (is_link<T>) {
    change(value.to);
  } else if constexpr (Described<T>) {
    bool done = false;
    for_each_member<T>([&](auto const& member) {
      if (!std::exchange(done, true)) change(value.*member.pointer);
    });
  } else if constexpr (requires { value.reserve(1); }) {
    value.push_back(another<typename T::value_type>());
  } else {  // optional, Box
    value = value ? T{} : T{another<typename T::value_type>()};
  }
}
template <class T>
T another() {
  if constexpr (std::is_same_v<T, Date>) {
    return Date::parse("2019-05");
  } else if constexpr (std::is_same_v<T, Period>) {
    return Period::parse("2019-03/2019-12");
  } else if constexpr (std::is_same_v<T, TimeOfDay>) {
    return TimeOfDay(8, 30);
  } else if constexpr (std::is_same_v<T, Months>) {
    return Months(3, 5);
  } else {
    T value{};
    change(value);
    return value;
  }
}

}  // namespace

TEST_CASE("the walk through a plan finds every noun", "[describe]") {
  std::set<std::string_view> names;
  std::size_t count = 0;
  for_each_entity([&]<class T>(Type<T>) {
    names.insert(description_of<T>.name);
    ++count;
  });
  CHECK(names.size() == count);  // no two entities share a name
  for (std::string_view const name : {"activity",
                                      "actual",
                                      "area_section",
                                      "basis_document",
                                      "commitment",
                                      "deadline",
                                      "deliverable",
                                      "department",
                                      "duration",
                                      "evidence",
                                      "flow",
                                      "identifier",
                                      "institution",
                                      "leading_group",
                                      "length",
                                      "lesson",
                                      "measure",
                                      "participant",
                                      "party",
                                      "place",
                                      "plan",
                                      "programme",
                                      "quantity",
                                      "recurrence",
                                      "resource",
                                      "responsible",
                                      "result",
                                      "school_calendar",
                                      "school_term",
                                      "school_weeks",
                                      "sections",
                                      "subject",
                                      "target",
                                      "target_part",
                                      "terms",
                                      "tier_condition",
                                      "vocabulary_entry",
                                      "when"}) {
    INFO(name);
    CHECK(names.count(name) == 1);
  }
  for (std::string_view const name : names) CHECK(is_lower_snake(name));
  std::cout << "described: " << count << " entities, " << all_members().size() << " members" << std::endl;
}

TEST_CASE("every member has a key of its own, in lower-case words", "[describe]") {
  std::set<std::string> keys;
  for (MemberRow const& row : all_members()) {
    INFO(row.name());
    CHECK(is_lower_snake(row.info.key));
    CHECK(keys.insert(row.name()).second);
    CHECK(row.info.key != "extras");
  }
}

TEST_CASE("every member is explained in Chinese and in English", "[describe]") {
  for (MemberRow const& row : all_members()) {
    INFO(row.name());
    CHECK(has_chinese(row.info.zh));
    CHECK(is_ascii_but_for_examples(row.info.en));
  }
}

TEST_CASE("every member came with a version of the schema that there is", "[describe]") {
  int newest = 0;
  for (MemberRow const& row : all_members()) {
    INFO(row.name());
    CHECK(row.info.since >= 1);
    CHECK(row.info.since <= schema_version);
    newest = std::max(newest, row.info.since);
  }
  CHECK(newest == schema_version);
}

TEST_CASE("data about persons is exactly this", "[describe]") {
  std::set<std::string> personal;
  for (MemberRow const& row : all_members())
    if (row.info.personal) personal.insert(row.name());
  // Whoever adds one sees to the redaction of plans and to docs/.
  std::set<std::string> const expected = {"department.contact", "participant.contact", "participant.identifiers",
                                          "participant.name",   "participant.note",    "participant.post",
                                          "participant.title",  "responsible.person"};
  CHECK(personal == expected);
}

TEST_CASE("default-made entities are equal, and a change of any member makes them differ", "[describe]") {
  std::vector<std::string> unequal;   // entities that do not equal themselves
  std::vector<std::string> unseen;    // members whose change goes unseen
  std::vector<std::string> uncopied;  // members that a copy loses
  for_each_entity([&]<class T>(Type<T>) {
    std::string const name(description_of<T>.name);
    if (!(T{} == T{})) unequal.push_back(name);
    auto const look = [&](T const& changed, std::string const& member) {
      if (changed == T{}) unseen.push_back(name + '.' + member);
      T const copy = changed;
      if (!(copy == changed)) uncopied.push_back(name + '.' + member);
    };
    for_each_member<T>([&](auto const& member) {
      T changed{};
      change(changed.*member.pointer);
      look(changed, std::string(member.info.key));
    });
    if constexpr (HasExtras<T>) {
      T changed{};
      changed.extras.set("unknown", "1");
      look(changed, "extras");
      T other{};
      other.extras.set("unknown", "2");
      if (changed == other) unseen.push_back(name + ".extras, value");
    }
  });
  CHECK(unequal == std::vector<std::string>{});
  CHECK(unseen == std::vector<std::string>{});
  CHECK(uncopied == std::vector<std::string>{});
}

TEST_CASE("every entity keeps members that the library does not know", "[describe]") {
  std::set<std::string_view> without;
  for_each_entity([&]<class T>(Type<T>) {
    if constexpr (!HasExtras<T>) without.insert(description_of<T>.name);
  });
  // A condition on a tier is a value of two words.
  CHECK(without == std::set<std::string_view>{"tier_condition"});
}

TEST_CASE("what is absent takes the room of a pointer", "[describe]") {
  CHECK(sizeof(Extras) == sizeof(void*));
  CHECK(sizeof(Box<Actual>) == sizeof(void*));
}

TEST_CASE("codes of every codelist are unique, in lower-case words, with labels in both languages", "[describe]") {
  std::map<std::string_view, std::vector<Word>> lists;
  std::vector<std::string> lost;  // codes that are not found again
  for_each_type([&]<class T>(Type<T>) {
    if constexpr (is_code<T>) {
      using List = typename T::list_type;
      std::vector<Word>& words = lists[List::name];
      if (!words.empty()) lost.push_back(std::string(List::name) + ", twice");
      for (KnownCode<List> const* known : List::all) {
        words.push_back({known->code, known->zh, known->en});
        T const code(known->code);
        if (code.known() != known || !(code == *known) || !(T(*known) == code)) lost.emplace_back(known->code);
      }
      T const unknown("not_in_the_list");
      if (unknown.known() != nullptr || unknown.code() != "not_in_the_list" || unknown.label("zh") != unknown.code() ||
          unknown == T(*List::all[0]) || !T("").empty())
        lost.push_back(std::string(List::name) + ", unknown");
    }
  });
  CHECK(lost == std::vector<std::string>{});
  for (auto const& [name, words] : lists) {
    INFO(name);
    CHECK(is_lower_snake(name));
    std::set<std::string_view> codes;
    std::set<std::string_view> zh;
    std::set<std::string_view> en;
    for (Word const& word : words) {
      INFO(word.code);
      CHECK(is_lower_snake(word.code));
      CHECK(codes.insert(word.code).second);
      CHECK(zh.insert(word.zh).second);
      CHECK(en.insert(word.en).second);
      CHECK((has_chinese(word.zh) || word.zh == "%"));
      CHECK(!word.en.empty());
    }
  }
  for (std::string_view const name : {"area", "modality", "role", "unit", "scope", "obligation", "status", "mode"}) {
    INFO(name);
    CHECK(lists.count(name) == 1);
  }
  std::cout << "codelists: " << lists.size() << std::endl;
}

TEST_CASE("words of every closed enumeration are unique and ascending, with labels in both languages", "[describe]") {
  std::size_t enumerations = 0;
  std::vector<std::string> faults;
  std::vector<Word> words;
  for_each_type([&]<class T>(Type<T>) {
    if constexpr (std::is_enum_v<T>) {
      ++enumerations;
      std::set<std::string_view> codes;
      T const* before = nullptr;
      for (Enumerator<T> const& e : Enumeration<T>::all) {
        words.push_back({e.code, e.zh, e.en});
        T const* const found = find_enumerator<T>(e.code);
        bool const good = codes.insert(e.code).second && found != nullptr && *found == e.value &&
                          to_string(e.value) == e.code && (before == nullptr || *before < e.value);
        if (!good) faults.emplace_back(e.code);
        before = &e.value;
      }
      if (find_enumerator<T>("not_in_the_list") != nullptr) faults.emplace_back("not_in_the_list");
    }
  });
  CHECK(faults == std::vector<std::string>{});
  CHECK(enumerations >= 8);
  for (Word const& word : words) {
    INFO(word.code);
    CHECK(is_lower_snake(word.code));
    CHECK(has_chinese(word.zh));
    CHECK(!word.en.empty());
  }
}
