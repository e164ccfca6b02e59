// SPDX-License-Identifier: BSL-1.0
#include "document/score/compare.hpp"

#include <algorithm>
#include <cmath>
#include <iomanip>
#include <iterator>
#include <set>
#include <string_view>

#include <bangfu/time/period.hpp>

#include "document/score/one_form.hpp"

namespace score {
namespace {

/// Pairs of neighbouring characters; a single character stands for itself.
std::multiset<std::string> pairs(std::string const& words) {
  std::vector<std::string> characters;
  for (char const c : words) {
    if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) characters.emplace_back();
    if (!characters.empty()) characters.back() += c;
  }
  std::multiset<std::string> all;
  if (characters.size() == 1) all.insert(characters.front());
  for (std::size_t i = 0; i + 1 < characters.size(); ++i) all.insert(characters[i] + characters[i + 1]);
  return all;
}

/// Whether two free wordings speak of the same.
bool alike(std::string const& a, std::string const& b) {
  std::string const x = squeezed(a);
  std::string const y = squeezed(b);
  if (x.empty() || y.empty()) return x.empty() && y.empty();
  if (x.find(y) != std::string::npos || y.find(x) != std::string::npos) return true;
  auto const in_x = pairs(x);
  auto const in_y = pairs(y);
  std::vector<std::string> common;
  std::set_intersection(in_x.begin(), in_x.end(), in_y.begin(), in_y.end(), std::back_inserter(common));
  return 2 * common.size() >= std::min(in_x.size(), in_y.size());
}

std::string text_of(Json const& value) { return value.is_string() ? value.get<std::string>() : value.dump(); }

std::multiset<std::string> set_of(Json const& list) {
  std::multiset<std::string> set;
  for (Json const& value : list) set.insert(squeezed(text_of(value)));
  return set;
}

bool same_days(std::string const& a, std::string const& b) {
  if (a == b) return true;
  bangfu::TimeFault fault;
  auto const x = bangfu::Period::try_parse(a, fault);
  auto const y = bangfu::Period::try_parse(b, fault);
  // A mark of doubt belongs to what is stated.
  return x && y && x->definite() && y->definite() && x->days() == y->days();
}

/// A deadline is the last day of what stands for it: 到2026年底 is 2026, its December, or its last day.
bool same_due(std::string const& a, std::string const& b) {
  bangfu::TimeFault fault;
  auto const x = bangfu::Period::try_parse(a, fault);
  auto const y = bangfu::Period::try_parse(b, fault);
  return same_days(a, b) || (x && y && x->end() && y->end() && x->days().last == y->days().last);
}

Json list_of(Json const& value) { return value.is_array() ? value : Json::array({value}); }

/// Where some of `a` is alike to one of `b`.
bool any_alike(Json const& a, Json const& b) {
  return std::any_of(a.begin(), a.end(), [&](Json const& x) {
    return std::any_of(b.begin(), b.end(), [&](Json const& y) { return alike(text_of(x), text_of(y)); });
  });
}

/// Where each of `a` is alike to one of `b`.
bool each_alike(Json const& a, Json const& b) {
  return std::all_of(a.begin(), a.end(), [&](Json const& x) {
    return std::any_of(b.begin(), b.end(), [&](Json const& y) { return alike(text_of(x), text_of(y)); });
  });
}

enum class How { data, free, any_of, set, loose_set, names, days, due, weeks };

How how(std::string const& kind, std::string const& field) {
  if (field == "what" || field == "whom" || field == "group" || field == "post") return How::free;
  if (field == "title" && (kind == "measure" || kind == "deliverable" || kind == "person")) return How::free;
  if (field == "name" && kind == "group") return How::free;
  if (field == "of" || field == "area") return How::any_of;
  if (field == "name" && kind == "resource") return How::free;
  if (field == "called") return How::names;
  if (field == "items" || field == "who") return How::set;
  if (field == "by" || field == "head" || field == "deputies" || field == "members") return How::loose_set;
  if (field == "window" || field == "date" || field == "period") return How::days;
  if (field == "due" || field == "signed_on" || field == "issued_on" || field == "printed_on") return How::due;
  if (field == "weeks") return How::weeks;
  return How::data;
}

bool agree(std::string const& kind, std::string const& field, Json const& stated, Json const& read) {
  bool const has_stated = !stated.is_null();
  bool const has_read = !read.is_null();
  How const way = how(kind, field);
  // The months of a window need not be said again; other names than those listed are no fault.
  if (!has_stated && (field == "months" || field == "tier_comparison" || way == How::names)) return true;
  // A row's weekday follows from its date.
  if (!has_stated && kind == "lesson" && field == "weekday") return true;
  if (has_stated != has_read) {
    // Free wording beyond what was asked for is no fault.
    return !has_stated && (way == How::free || way == How::any_of);
  }
  switch (way) {
    case How::free: return alike(text_of(stated), text_of(read));
    case How::any_of: return any_alike(list_of(stated), list_of(read));
    case How::names: return each_alike(stated, read);
    case How::set: return set_of(stated) == set_of(read);
    case How::loose_set: return each_alike(stated, read) && each_alike(read, stated);
    case How::days: return same_days(text_of(stated), text_of(read));
    case How::due: return same_due(text_of(stated), text_of(read));
    case How::weeks: return stated.front() == read.front() && stated.back() == read.back();
    case How::data: break;
  }
  if (stated.is_number() && read.is_number()) return std::abs(stated.get<double>() - read.get<double>()) < 1e-9;
  return squeezed(text_of(stated)) == squeezed(text_of(read));
}

bool same_place(Fact const& a, Fact const& b) {
  if (a.places.empty() && b.places.empty()) return true;  // facts of plans without their documents
  for (auto const& [first, end] : a.places)
    for (auto const& [other_first, other_end] : b.places) {
      std::size_t const common_first = std::max(first, other_first);
      std::size_t const common_end = std::min(end, other_end);
      if (common_end <= common_first) continue;
      if (2 * (common_end - common_first) >= std::min(end - first, other_end - other_first)) return true;
    }
  return false;
}

/// The field by which things are known, where there is one.
char const* known_by(std::string const& kind) {
  static std::map<std::string, char const*> const fields{{"party", "name"},  {"basis", "title"},   {"person", "name"},
                                                         {"group", "head"},  {"resource", "name"}, {"subject", "name"},
                                                         {"lesson", "class"}};
  auto const it = fields.find(kind);
  return it == fields.end() ? nullptr : it->second;
}

bool found(Fact const& stated, Fact const& read) {
  if (stated.kind == "document") return stated.fields.begin().key() == read.fields.begin().key();
  if (char const* const field = known_by(stated.kind); field != nullptr) {
    auto const get = [field](Fact const& f) { return f.fields.contains(field) ? f.fields[field] : Json(); };
    if (!get(stated).is_null() && agree(stated.kind, field, get(stated), get(read))) return true;
  }
  return same_place(stated, read);
}

}  // namespace

Count& Count::operator+=(Count const& other) {
  stated += other.stated;
  read += other.read;
  found += other.found;
  right += other.right;
  fields_stated += other.fields_stated;
  fields_read += other.fields_read;
  fields_right += other.fields_right;
  return *this;
}

Count total(Score const& score) {
  Count all;
  for (auto const& [kind, count] : score) all += count;
  return all;
}

void print(std::ostream& out, Score const& score, bool markdown) {
  auto const share = [](std::size_t part, std::size_t whole) {
    return whole == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(whole);
  };
  auto const line = [&](std::string const& name, Count const& c) {
    std::string const gap = markdown ? " | " : "";
    out << (markdown ? "| " : "") << std::left << std::setw(markdown ? 0 : 12) << name << std::right;
    for (std::size_t const n : {c.stated, c.read, c.found, c.right}) out << gap << std::setw(markdown ? 0 : 7) << n;
    out << std::fixed << std::setprecision(3);
    for (double const part :
         {c.precision(), c.recall(), share(c.fields_right, c.fields_read), share(c.fields_right, c.fields_stated)})
      out << gap << std::setw(markdown ? 0 : 11) << part;
    out << (markdown ? " |\n" : "\n");
  };
  out << (markdown ? "| kind | stated | read | found | right | precision | recall | of fields: precision | recall |\n"
                     "|---|---|---|---|---|---|---|---|---|\n"
                   : "                                              whole facts                fields\n"
                     "kind         stated   read  found  right  precision     recall  precision     recall\n");
  for (auto const& [kind, count] : score) line(kind, count);
  line("all", total(score));
}

std::vector<std::string> differences(Fact const& stated, Fact const& read) {
  std::set<std::string> names;
  Json const& a = stated.fields;
  Json const& b = read.fields;
  for (auto const& [name, value] : a.items()) names.insert(name);
  for (auto const& [name, value] : b.items()) names.insert(name);
  std::vector<std::string> differing;
  for (std::string const& name : names)
    if (!agree(stated.kind, name, a.contains(name) ? a[name] : Json(), b.contains(name) ? b[name] : Json()))
      differing.push_back(name);
  return differing;
}

Comparison compare(std::vector<Fact> const& stated_facts, std::vector<Fact> const& read_facts) {
  struct Pair {
    std::size_t stated;
    std::size_t read;
    std::vector<std::string> fields;
    std::size_t agreeing;
  };
  Comparison result;
  result.stated = in_one_form(stated_facts);
  result.read = in_one_form(read_facts);
  std::vector<Fact> const& stated = result.stated;
  std::vector<Fact> const& read = result.read;
  std::vector<Pair> candidates;
  for (std::size_t s = 0; s < stated.size(); ++s) {
    Count& of_kind = result.score[stated[s].kind];
    ++of_kind.stated;
    of_kind.fields_stated += stated[s].fields.size();
    for (std::size_t r = 0; r < read.size(); ++r) {
      if (stated[s].kind != read[r].kind || !found(stated[s], read[r])) continue;
      Pair pair{.stated = s, .read = r, .fields = differences(stated[s], read[r]), .agreeing = 0};
      std::size_t const common = stated[s].fields.size();
      pair.agreeing = common > pair.fields.size() ? common - pair.fields.size() : 0;
      candidates.push_back(std::move(pair));
    }
  }
  for (Fact const& fact : read) {
    Count& of_kind = result.score[fact.kind];
    ++of_kind.read;
    of_kind.fields_read += fact.fields.size();
  }
  // Those that are right first, then those that agree in most.
  std::stable_sort(candidates.begin(), candidates.end(), [](Pair const& a, Pair const& b) {
    if (a.fields.empty() != b.fields.empty()) return a.fields.empty();
    if (a.fields.size() != b.fields.size()) return a.fields.size() < b.fields.size();
    return a.agreeing > b.agreeing;
  });
  std::vector<bool> stated_taken(stated.size());
  std::vector<bool> read_taken(read.size());
  for (Pair& pair : candidates) {
    if (stated_taken[pair.stated] || read_taken[pair.read]) continue;
    stated_taken[pair.stated] = true;
    read_taken[pair.read] = true;
    Count& count = result.score[stated[pair.stated].kind];
    ++count.found;
    std::set<std::string> const differing(pair.fields.begin(), pair.fields.end());
    for (auto const& [name, value] : read[pair.read].fields.items()) {
      if (differing.count(name) != 0) continue;
      if (stated[pair.stated].fields.contains(name))
        ++count.fields_right;
      else
        --count.fields_read;  // beyond what was asked for, and no fault
    }
    if (pair.fields.empty())
      ++count.right;
    else
      result.otherwise.push_back({&stated[pair.stated], &read[pair.read], std::move(pair.fields)});
  }
  for (std::size_t s = 0; s < stated.size(); ++s)
    if (!stated_taken[s]) result.missed.push_back(&stated[s]);
  for (std::size_t r = 0; r < read.size(); ++r)
    if (!read_taken[r]) result.invented.push_back(&read[r]);
  return result;
}

}  // namespace score
