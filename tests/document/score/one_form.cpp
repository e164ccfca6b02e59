// SPDX-License-Identifier: BSL-1.0
#include "document/score/one_form.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <set>
#include <string>

namespace score {
namespace {

constexpr std::array lengths{"lasts", "each", "in_all"};
constexpr std::array bounds{"min", "max", "above", "below"};

std::string field_of(std::string const& prefix, std::string const& bound) { return prefix + '_' + bound; }

void rename(Json& fields, std::string const& from, std::string const& to) {
  if (!fields.contains(from)) return;
  fields[to] = fields[from];
  fields.erase(from);
}

bool has_length(Json const& fields) {
  return std::any_of(lengths.begin(), lengths.end(),
                     [&](char const* prefix) { return fields.contains(field_of(prefix, "unit")); });
}
bool has_amount(Json const& fields) {
  return std::any_of(bounds.begin(), bounds.end(), [&](char const* bound) { return fields.contains(bound); });
}
bool recurs(Json const& fields) {
  static std::set<std::string> const times{"week",      "fortnight", "month",       "two_months", "quarter",
                                           "half_year", "term",      "school_year", "year"};
  return fields.contains("per") && fields["per"].is_string() && times.count(fields["per"].get<std::string>()) != 0;
}

/// Minutes as hours, parts of years as months, school years as years, lessons as class hours.
void unify_length(Json& fields, std::string const& prefix) {
  std::string const unit = field_of(prefix, "unit");
  if (!fields.contains(unit)) return;
  auto const scale = [&](double factor, char const* to) {
    fields[unit] = to;
    for (char const* bound : bounds)
      if (fields.contains(field_of(prefix, bound)))
        fields[field_of(prefix, bound)] = fields[field_of(prefix, bound)].get<double>() * factor;
  };
  auto const whole = [&] {
    return std::all_of(bounds.begin(), bounds.end(), [&](char const* bound) {
      std::string const name = field_of(prefix, bound);
      return !fields.contains(name) || std::fmod(fields[name].get<double>(), 1) == 0;
    });
  };
  if (fields[unit] == "minute") scale(1.0 / 60, "hour");
  if (fields[unit] == "school_year") fields[unit] = "year";
  if (fields[unit] == "class_hour") fields[unit] = "lesson";
  if (fields[unit] == "year" && !whole()) scale(12, "month");
}

void unify_amount(Json& fields) {
  if (!fields.contains("unit")) return;
  if (fields["unit"] == "set") fields["unit"] = "item";
  if (fields["unit"] == "ten_thousand_yuan") {
    fields["unit"] = "yuan";
    for (char const* bound : {"min", "max", "above", "below", "value"})
      if (fields.contains(bound)) fields[bound] = fields[bound].get<double>() * 10000;
  }
}

/// An amount of time is a length.
void amount_to_length(Json& fields) {
  static std::set<std::string> const times{"minute", "hour", "day",  "working_day", "week",
                                           "month",  "term", "year", "school_year"};
  if (has_length(fields) || !fields.contains("unit") || times.count(fields["unit"].get<std::string>()) == 0) return;
  for (char const* bound : bounds) rename(fields, bound, field_of("lasts", bound));
  rename(fields, "unit", "lasts_unit");
}

std::vector<Fact> of_promise(Fact fact) {
  Json& fields = fact.fields;
  amount_to_length(fields);
  if (!fields.contains("in_all_unit"))
    for (char const* part : {"min", "max", "unit"})
      if (!fields.contains(field_of("lasts", part))) rename(fields, field_of("each", part), field_of("lasts", part));
  for (char const* prefix : lengths) unify_length(fields, prefix);
  unify_amount(fields);
  std::vector<Fact> facts;
  if (has_length(fields) && has_amount(fields)) {
    Fact length = fact;
    for (char const* name : {"min", "max", "above", "below", "approximate", "unit", "per", "tier", "tier_comparison"})
      length.fields.erase(name);
    length.kind = "commitment";
    facts.push_back(std::move(length));
    for (char const* prefix : lengths)
      for (char const* part : {"min", "max", "above", "below", "unit"}) fields.erase(field_of(prefix, part));
  }
  fact.kind = recurs(fields) || has_length(fields) ? "commitment" : "target";
  facts.push_back(std::move(fact));
  return facts;
}

void unify_term(Json& fields) {
  if (!fields.contains("items")) return;
  Json items = Json::array();
  if (fields.value("term", "") == "cost")
    for (Json const& item : fields["items"])
      if (item != "other") items.push_back(item);
  fields["items"] = items;
  if (items.empty()) fields.erase("items");
}

void unify_person(Json& fields) {
  static std::set<std::string> const address{"老师", "教师", "老師", "教師", "先生",    "女士",
                                             "Mr",   "Ms",   "Mrs",  "Miss", "Teacher", "teacher"};
  for (char const* name : {"title", "post"})
    if (fields.contains(name) && address.count(fields[name].get<std::string>()) != 0) fields.erase(name);
}

/// Without the brackets that stand around it.
std::string bare(std::string number) {
  for (std::string_view const bracket : {"(", ")", "[", "]", "【", "】", "〔", "〕", "〈", "〉"})
    for (std::size_t at = number.find(bracket); at != std::string::npos; at = number.find(bracket, at))
      number.erase(at, bracket.size());
  return number;
}

bool overlap(Fact const& a, Fact const& b) {
  return std::any_of(a.places.begin(), a.places.end(), [&](auto const& x) {
    return std::any_of(b.places.begin(), b.places.end(),
                       [&](auto const& y) { return x.first < y.second && y.first < x.second; });
  });
}

/// Gathers the things that one mention of an office is responsible for.
void add_responsible(std::vector<Fact>& facts, Fact fact) {
  auto const same = [&](Fact const& other, char const* name) {
    return other.fields.contains(name) == fact.fields.contains(name) &&
           (!fact.fields.contains(name) || other.fields[name] == fact.fields[name]);
  };
  Json of = Json::array();
  if (fact.fields.contains("of")) {
    if (fact.fields["of"].is_array())
      of = fact.fields["of"];
    else
      of.push_back(fact.fields["of"]);
  }
  auto const before = std::find_if(facts.begin(), facts.end(), [&](Fact const& other) {
    return other.kind == fact.kind && same(other, "side") && same(other, "department") && overlap(other, fact);
  });
  if (before == facts.end()) {
    if (!of.empty()) fact.fields["of"] = of;
    facts.push_back(std::move(fact));
    return;
  }
  for (Json const& thing : of) before->fields["of"].push_back(thing);
  before->places.insert(before->places.end(), fact.places.begin(), fact.places.end());
}

}  // namespace

std::vector<Fact> in_one_form(std::vector<Fact> const& facts) {
  std::vector<Fact> all;
  all.reserve(facts.size());
  for (Fact fact : facts) {
    if (fact.kind == "target" || fact.kind == "commitment") {
      std::vector<Fact> parts = of_promise(std::move(fact));
      std::move(parts.begin(), parts.end(), std::back_inserter(all));
      continue;
    }
    if (fact.kind == "responsible") {
      add_responsible(all, std::move(fact));
      continue;
    }
    if (fact.kind == "result") unify_amount(fact.fields);
    if (fact.kind == "term") unify_term(fact.fields);
    if (fact.kind == "person") unify_person(fact.fields);
    if (fact.kind == "area" && fact.fields.contains("number") && fact.fields["number"].is_string())
      fact.fields["number"] = bare(squeezed(fact.fields["number"].get<std::string>()));
    if (fact.kind == "activity") {
      if (fact.fields.contains("window")) fact.fields.erase("months");
      unify_length(fact.fields, "lasts");
    }
    if (fact.kind == "group")
      for (char const* name : {"head", "deputies", "members"})
        if (fact.fields.contains(name) && fact.fields[name].is_string())
          fact.fields[name] = Json::array({fact.fields[name]});
    all.push_back(std::move(fact));
  }
  return all;
}

}  // namespace score
