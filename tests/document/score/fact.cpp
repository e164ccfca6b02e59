// SPDX-License-Identifier: BSL-1.0
#include "document/score/fact.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <sstream>
#include <stdexcept>

#include <bangfu/document/folded.hpp>

namespace score {
namespace {

std::string read_file(std::filesystem::path const& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(in), {}};
}

std::size_t length_of(char first) {
  auto const c = static_cast<unsigned char>(first);
  return c < 0x80U ? 1 : c < 0xE0U ? 2 : c < 0xF0U ? 3 : 4;
}

Json spelled_alike(Json const& value) {
  if (value.is_string()) return bangfu::document::unify_text(squeezed(value.get<std::string>()));
  if (!value.is_structured()) return value;
  Json copy = value;
  for (auto& member : copy) member = spelled_alike(member);
  return copy;
}

/// A fact of a file, with all the places of its quotation in the squeezed text.
Fact fact_of(Json const& given, std::string const& whole, std::string const& file) {
  Fact fact{.kind = given.at("kind").get<std::string>(),
            .text = given.at("text").get<std::string>(),
            .fields = given,
            .places = {}};
  fact.fields.erase("kind");
  fact.fields.erase("text");
  for (auto field = fact.fields.begin(); field != fact.fields.end();)
    field = field->is_null() ? fact.fields.erase(field) : std::next(field);
  std::string const words = squeezed(fact.text);
  for (std::size_t at = whole.find(words); at != std::string::npos; at = whole.find(words, at + 1))
    fact.places.emplace_back(at, at + words.size());
  if (words.empty() || fact.places.empty())
    throw std::runtime_error(file + ": the document does not say \"" + fact.text + '"');
  return fact;
}

}  // namespace

Squeezed::Squeezed(std::string_view text) {
  for (std::size_t i = 0; i < text.size();) {
    std::size_t const length = std::min(length_of(text[i]), text.size() - i);
    std::string_view const character = text.substr(i, length);
    std::size_t const start = i;
    i += length;
    if (length == 1 && static_cast<unsigned char>(character[0]) <= 0x20U) continue;
    if (character == "\u3000" || character == "\u00A0" || character == "\uFEFF") continue;
    // U+FF01 to U+FF5E are the full-width forms of ASCII.
    if (length == 3 && static_cast<unsigned char>(character[0]) == 0xEFU) {
      unsigned const code = ((static_cast<unsigned char>(character[1]) & 0x3FU) << 6U) |
                            (static_cast<unsigned char>(character[2]) & 0x3FU) | 0xF000U;
      if (code >= 0xFF01U && code <= 0xFF5EU) {
        text_ += static_cast<char>(code - 0xFEE0U);
        at_.push_back(start);
        continue;
      }
    }
    text_ += character;
    at_.insert(at_.end(), length, start);
  }
}

std::pair<std::size_t, std::size_t> Squeezed::map(bangfu::document::Span span) const {
  auto const index = [&](std::size_t offset) {
    return static_cast<std::size_t>(std::lower_bound(at_.begin(), at_.end(), offset) - at_.begin());
  };
  return {index(span.offset), index(span.end())};
}

std::string squeezed(std::string_view text) { return Squeezed(text).text(); }

std::vector<Fact> load_facts(std::string const& file, std::string_view text) {
  std::vector<Fact> facts;
  std::string const whole = squeezed(text);
  Json const json = Json::parse(read_file(file));
  bool const is_plan = json.at("is_plan").get<bool>();
  facts.push_back({.kind = "document", .text = {}, .fields = {{"is_plan", is_plan}}, .places = {}});
  // Of a text that is no plan, the rest is nobody's concern.
  if (is_plan)
    for (char const* key : {"title", "period", "number", "signed_on", "issued_on", "printed_on"})
      if (json.contains(key) && !json[key].is_null())
        facts.push_back({.kind = "document", .text = {}, .fields = {{key, json[key]}}, .places = {}});
  for (Json const& given : json.at("facts")) facts.push_back(fact_of(given, whole, file));
  return facts;
}

std::vector<Document> load_documents(std::string const& folder) {
  std::set<std::string> aside;
  {
    std::istringstream names(read_file(std::filesystem::path(folder) / "put-aside.txt"));
    for (std::string name; names >> name;) aside.insert(name);
  }
  std::vector<Document> all;
  for (auto const& entry : std::filesystem::directory_iterator(folder)) {
    std::string const file = entry.path().filename().string();
    std::string const ending = ".facts.json";
    if (file.size() <= ending.size() || file.substr(file.size() - ending.size()) != ending) continue;
    Document document;
    document.name = file.substr(0, file.size() - ending.size());
    document.aside = aside.erase(document.name) == 1;
    document.text = read_file(std::filesystem::path(folder) / (document.name + ".txt"));
    document.facts = load_facts(entry.path().string(), document.text);
    all.push_back(std::move(document));
  }
  if (!aside.empty()) throw std::runtime_error("put aside, but not there: " + *aside.begin());
  std::sort(all.begin(), all.end(), [](Document const& a, Document const& b) { return a.name < b.name; });
  return all;
}

std::vector<Document> load_passages(std::string const& folder) {
  std::vector<std::filesystem::path> files;
  for (auto const& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".json") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  std::vector<Document> all;
  for (auto const& file : files) {
    std::string const kind = file.stem().string();
    std::size_t number = 0;
    for (Json const& given : Json::parse(read_file(file))) {
      ++number;
      Document passage;
      passage.name = kind + (number < 10 ? "/0" : "/") + std::to_string(number);
      passage.aside = number % 3 == 0;
      passage.kinds = {kind};
      if (kind == "target") passage.kinds.insert("commitment");
      passage.text = given.at("text").get<std::string>();
      std::string const whole = squeezed(passage.text);
      for (Json const& fact : given.at("facts")) passage.facts.push_back(fact_of(fact, whole, passage.name));
      all.push_back(std::move(passage));
    }
  }
  return all;
}

std::vector<Fact> asked_of(Document const& document, std::vector<Fact> facts) {
  if (!document.kinds.empty())
    facts.erase(std::remove_if(facts.begin(), facts.end(),
                               [&](Fact const& fact) { return document.kinds.count(fact.kind) == 0; }),
                facts.end());
  return facts;
}

std::string line_of(Fact const& fact, bool labels) {
  Json fields = spelled_alike(fact.fields);
  if (!labels) fields.erase("number");
  return fact.kind + ' ' + fields.dump();
}

}  // namespace score
