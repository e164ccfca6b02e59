// SPDX-License-Identifier: BSL-1.0
#include "document/learn/judges.hpp"

#include <algorithm>
#include <bangfu/document/folded.hpp>
#include <cmath>
#include <set>

namespace learn {
namespace {

/// How much of the shorter of two places both share, at least one half; else 0.
double shared(Place const& a, Place const& b) {
  std::size_t const begin = std::max(a.first, b.first);
  std::size_t const end = std::min(a.second, b.second);
  std::size_t const shorter = std::min(a.second - a.first, b.second - b.first);
  if (end <= begin || shorter == 0) return 0;
  double const part = static_cast<double>(end - begin) / static_cast<double>(shorter);
  std::size_t const longer = std::max(a.second - a.first, b.second - b.first);
  return part < 0.5 ? 0 : part + static_cast<double>(shorter) / static_cast<double>(longer);
}

/// The fact of a kind that rests on the words best.
Fact const* resting_on(Document const& document, Place const& place, std::set<std::string> const& kinds) {
  Fact const* best = nullptr;
  double most = 0;
  for (Fact const& fact : document.facts)
    if (kinds.count(fact.kind) != 0)
      for (auto const& at : fact.places)
        if (double const part = shared(at, place); part > most) {
          most = part;
          best = &fact;
        }
  return best;
}

Judge stated(std::string const& kind) {
  return [kind](Document const& document, Asked const&, Place const& place) {
    return std::optional<std::string>(resting_on(document, place, {kind}) != nullptr ? "yes" : "no");
  };
}

// --- measures ---

/// How many pairs of neighbouring bytes of a title stand in the words.
std::size_t told_in(std::string const& title, std::string_view words) {
  std::size_t told = 0;
  for (std::size_t i = 0; i + 6 <= title.size(); ++i)
    if (words.find(title.substr(i, 6)) != std::string_view::npos) ++told;
  return told;
}

/// Where the deed of a measure stands: that clause of its words that tells most of its title.
Place deed_of(Fact const& fact) {
  std::string const words = score::squeezed(fact.text);
  std::string const title = score::squeezed(fact.fields.value("title", std::string()));
  Place best{0, words.size()};
  std::size_t most = 0;
  for (std::size_t begin = 0; begin < words.size();) {
    std::size_t end = begin;
    while (end < words.size() && words[end] != ',' && words[end] != ';' && words[end] != ':' &&
           words.compare(end, 3, "。") != 0)
      ++end;
    std::size_t const told = told_in(title, std::string_view(words).substr(begin, end - begin));
    if (end > begin && (best.second == words.size() || told > most)) {
      best = {begin, end};
      most = told;
    }
    begin = end < words.size() && words.compare(end, 3, "。") == 0 ? end + 3 : end + 1;
  }
  return best;
}

/// Whether the deed of a measure is told by a clause: not what leads up to it, and not how it goes on.
std::optional<std::string> is_deed(Document const& document, Asked const&, Place const& place) {
  for (Fact const& fact : document.facts) {
    if (fact.kind != "measure") continue;
    auto const [begin, end] = deed_of(fact);
    for (auto const& at : fact.places)
      if (shared({at.first + begin, at.first + end}, place) > 0) return "yes";
  }
  return "no";
}

/// The form of the stated measure that rests there.
std::optional<std::string> form_stated(Document const& document, Asked const&, Place const& place) {
  Fact const* const measure = resting_on(document, place, {"measure"});
  if (measure == nullptr) return std::nullopt;
  return measure->fields.value("modality", std::string("none"));
}

// --- numbers ---

/// What a feature says behind its first words; nothing where there is none.
std::optional<std::string> said_by(Asked const& asked, std::string const& words) {
  for (std::string const& feature : asked.features)
    if (feature.starts_with(words)) return feature.substr(words.size());
  return std::nullopt;
}

/// The target or commitment by which a number is promised: it names the number, and counts nothing else.
Fact const* promised(Document const& document, Asked const& asked, Place const& place) {
  static std::set<std::string> const open_units{"", "item", "document", "session", "participation", "set", "project"};
  static std::set<std::string> const whole_units{"person", "school", "percent", "yuan", "ten_thousand_yuan", "pair"};
  auto const number = said_by(asked, "number ");
  if (!number) return nullptr;
  double const value = std::strtod(number->c_str(), nullptr);
  std::string unit = said_by(asked, "unit ").value_or("");
  // As the facts have it
  if (unit == "percentage_point") unit = "percent";
  Fact const* best = nullptr;
  double most = 0;
  for (Fact const& fact : document.facts) {
    if (fact.kind != "target" && fact.kind != "commitment") continue;
    bool names = false;
    for (char const* bound : {"min", "max", "above", "below", "each_min", "in_all_min"})
      if (auto const of = fact.fields.find(bound); of != fact.fields.end() && of->is_number())
        names = names || std::abs(of->get<double>() - value) < 1e-6 ||
                (unit == "ten_thousand_yuan" && std::abs(of->get<double>() - value * 10000) < 1e-3);
    if (!names) continue;
    std::string const stated = fact.fields.contains("unit") ? fact.fields["unit"].get<std::string>() : std::string();
    bool const another = stated != unit && whole_units.count(unit) != 0 && open_units.count(stated) == 0;
    bool const others = stated != unit && whole_units.count(stated) != 0 && open_units.count(unit) == 0;
    if (another || others) continue;
    for (auto const& at : fact.places)
      if (at.first <= place.first && place.second <= at.second) {
        double const part = (stated == unit ? 2.0 : 1.0) + 1.0 / static_cast<double>(at.second - at.first);
        if (part <= most) continue;
        most = part;
        best = &fact;
      }
  }
  return best;
}

std::optional<std::string> promises(Document const& document, Asked const& asked, Place const& place) {
  return promised(document, asked, place) != nullptr ? "yes" : "no";
}

std::optional<std::string> counted_per(Document const& document, Asked const& asked, Place const& place) {
  Fact const* fact = promised(document, asked, place);
  if (fact == nullptr) return std::nullopt;
  if (!fact->fields.contains("per")) return "none";
  return period_as_asked(fact->fields["per"].get<std::string>(), asked);
}

/// Whether results are stated of a sentence, and more of them than promises.
std::optional<std::string> of_the_past(Document const& document, Asked const&, Place const& place) {
  std::size_t results = 0;
  std::size_t promises = 0;
  for (Fact const& fact : document.facts)
    for (auto const& at : fact.places)
      if (shared(at, place) > 0) {
        results += fact.kind == "result" ? 1U : 0U;
        promises += fact.kind == "target" || fact.kind == "commitment" ? 1U : 0U;
      }
  return results > promises ? "yes" : "no";
}

// --- terms ---

bool has_feature(Asked const& asked, std::string const& feature) {
  return std::find(asked.features.begin(), asked.features.end(), feature) != asked.features.end();
}

/// Of which sort the term is that a clause states; "more" where it goes on with one that began before.
std::optional<std::string> sort_of_term(Document const& document, Asked const& asked, Place const& place) {
  Fact const* const fact = resting_on(document, place, {"term"});
  if (fact == nullptr) return "none";
  std::size_t constexpr near = 6;
  Place at = fact->places.front();
  bool began_before = false;
  for (Place const& p : fact->places) {
    began_before = began_before || p.first + near < place.first;
    if (p.first < place.second && place.first < p.second) at = p;
  }
  // What leads up to the clause that states it
  if (at.second > place.second + near && 5 * (place.second - place.first) < 2 * (at.second - at.first)) return "none";
  if (began_before && !has_feature(asked, "prior none")) return "more";
  return fact->fields.value("term", std::string("other"));
}

/// How many pairs of neighbouring characters the shorter of two wordings has in the other: at least half of them.
bool alike(std::string const& a, std::string const& b) {
  auto const pairs = [](std::string const& words) {
    std::vector<std::string> characters;
    for (char const c : words) {
      if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) characters.emplace_back();
      if (!characters.empty()) characters.back() += c;
    }
    std::set<std::string> all;
    for (std::size_t i = 0; i + 1 < characters.size(); ++i) all.insert(characters[i] + characters[i + 1]);
    return all;
  };
  if (a.empty() || b.empty()) return false;
  if (a.find(b) != std::string::npos || b.find(a) != std::string::npos) return true;
  std::set<std::string> const x = pairs(a);
  std::set<std::string> const y = pairs(b);
  std::size_t const common = static_cast<std::size_t>(
      std::count_if(x.begin(), x.end(), [&](std::string const& pair) { return y.count(pair) != 0; }));
  return 2 * common >= std::min(x.size(), y.size()) && common > 0;
}

std::string plain(std::string const& words) { return score::squeezed(bangfu::document::fold_text(words)); }

/// Whether a body that a clause names is among those by whom its term is.
std::optional<std::string> bears_it(Document const& document, Asked const& asked, Place const& place) {
  Fact const* const fact = resting_on(document, place, {"term"});
  if (fact == nullptr) return std::nullopt;
  auto const by = fact->fields.find("by");
  if (by == fact->fields.end()) return "no";
  for (auto const& one : by->is_array() ? *by : score::Json::array({*by})) {
    std::string const name = plain(one.get<std::string>());
    for (std::string const& feature : asked.features)
      if ((feature.starts_with("=meant ") && plain(feature.substr(7)) == name) ||
          (feature.starts_with("=words ") && alike(plain(feature.substr(7)), name)))
        return "yes";
  }
  return "no";
}

// --- offices ---

/// Whether offices are in charge of something: a fact rests on the same words, and names one of them.
std::optional<std::string> office_in_charge(Document const& document, Asked const& asked, Place const& place) {
  for (Fact const& fact : document.facts) {
    if (fact.kind != "responsible" || !fact.fields.contains("department")) continue;
    std::string const department = bangfu::document::fold_text(fact.fields["department"].get<std::string>());
    if (asked.words.find(department) == std::string::npos) continue;
    for (auto const& at : fact.places)
      if (at.first < place.second && place.first < at.second) return "yes";
  }
  return "no";
}

// --- the paper ---

std::optional<std::string> is_plan(Document const& document, Asked const&, Place const&) {
  for (Fact const& fact : document.facts)
    if (fact.kind == "document" && fact.fields.contains("is_plan"))
      return fact.fields["is_plan"].get<bool>() ? "yes" : "no";
  return std::nullopt;
}

// --- parties ---

/// The role of the party that an institution is: of several the one that the reader knows.
std::optional<std::string> role_stated(Document const& document, Asked const& asked, Place const&) {
  std::string const name = plain(said_by(asked, "=name ").value_or(""));
  std::optional<std::string> stated;
  for (Fact const& fact : document.facts) {
    if (fact.kind != "party") continue;
    std::string const of_party = plain(fact.fields.value("name", std::string()));
    if (of_party.empty() || (!name.ends_with(of_party) && !of_party.ends_with(name))) continue;
    std::string const role = fact.fields.value("role", std::string("none"));
    if (!stated || has_feature(asked, "told " + role)) stated = role;
  }
  return stated.value_or("none");
}

// --- journeys ---

/// The roles of a party.
std::set<std::string> roles_of(Document const& document, Fact const& flow, std::string const& end) {
  std::set<std::string> roles;
  if (!flow.fields.contains(end)) return roles;
  for (Fact const& fact : document.facts)
    if (fact.kind == "party" && fact.fields.contains("role") && fact.fields["name"] == flow.fields[end])
      roles.insert(fact.fields["role"].get<std::string>());
  // 受援学校: a word for those of a role
  std::string const name = flow.fields[end].get<std::string>();
  bool const takes = name.find("受") != std::string::npos || name.find("成员") != std::string::npos;
  if (roles.empty() && takes) return {"recipient"};
  if (roles.empty() && name.find("支援") != std::string::npos) return {"supporting"};
  return roles;
}

/// Which way people go for what the words tell.
std::optional<std::string> way(Document const& document, Asked const&, Place const& place) {
  bool there = false;
  bool back = false;
  bool untold = false;
  for (Fact const& fact : document.facts) {
    if (fact.kind != "flow") continue;
    if (std::none_of(fact.places.begin(), fact.places.end(), [&](auto const& at) { return shared(at, place) > 0; }))
      continue;
    std::set<std::string> const from = roles_of(document, fact, "from");
    std::set<std::string> const to = roles_of(document, fact, "to");
    auto const either_end = [](std::set<std::string> const& roles) {
      return (roles.count("supporting") != 0) != (roles.count("recipient") != 0);
    };
    if (either_end(to))
      (to.count("recipient") != 0 ? there : back) = true;
    else if (either_end(from))
      (from.count("supporting") != 0 ? there : back) = true;
    else
      untold = true;
  }
  if (there || back) return there && back ? "both" : there ? "to_recipient" : "to_supporter";
  return untold ? std::nullopt : std::optional<std::string>("none");
}

}  // namespace

std::string period_as_asked(std::string const& period, Asked const& asked) {
  for (char const* role : {"often", "of", "carried"})
    if (said_by(asked, std::string(role) + " ") == period) return role;
  return period;
}

std::map<std::string, Judge> const& judges() {
  static std::map<std::string, Judge> const all{{"amount", promises},
                                                {"area", stated("area")},
                                                {"bearer", bears_it},
                                                {"charge", office_in_charge},
                                                {"english_measure", is_deed},
                                                {"form", form_stated},
                                                {"measure", is_deed},
                                                {"past", of_the_past},
                                                {"per", counted_per},
                                                {"plan", is_plan},
                                                {"role", role_stated},
                                                {"term", sort_of_term},
                                                {"way", way}};
  return all;
}

std::optional<std::string> answer_of_facts(std::string const& question, Document const& document,
                                           std::string const& words, Place const& place) {
  if (question == "amount" || question == "per") {
    Fact const* const fact = resting_on(document, place, {"target", "commitment"});
    if (question == "amount") return fact == nullptr ? "no" : "yes";
    return fact == nullptr ? std::nullopt : std::optional(fact->fields.value("per", std::string("none")));
  }
  Asked asked{.question = question, .words = bangfu::document::fold_text(words)};
  asked.features = {"=name " + words, "=words " + words, "=meant " + words};
  auto const judge = judges().find(question);
  return judge == judges().end() ? std::nullopt : judge->second(document, asked, place);
}

std::string kind_of(std::string const& question) {
  static std::map<std::string, std::string> const kinds{
      {"amount", "target"}, {"bearer", "term"}, {"charge", "responsible"}, {"english_measure", "measure"},
      {"form", "measure"},  {"past", "result"}, {"per", "target"},         {"plan", "document"},
      {"role", "party"},    {"way", "flow"}};
  auto const kind = kinds.find(question);
  return kind == kinds.end() ? question : kind->second;
}

}  // namespace learn
