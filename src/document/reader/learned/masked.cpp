// SPDX-License-Identifier: BSL-1.0
#include "document/reader/learned/masked.hpp"

namespace bangfu::document::reader {
namespace {

/// Appends words in which each number is a 0.
void append_without_figures(std::string& out, std::string_view words) {
  static Pattern const number(
      "\\d[\\d.,]*|[一二两三四五六七八九十百半]+([个名位人次节场份天周月年项门轮期本篇堂对批所分元套小课学])");
  std::size_t from = 0;
  for (auto m = number.find(words); m; m = number.find(words, m->end())) {
    out += words.substr(from, m->begin() - from);
    out += '0';
    from = m->has(1) ? m->begin(1) : m->end();
  }
  out += words.substr(from);
}

/// The sign of a side; a word in English, which is taken by words.
std::string_view sign_of(Context const& context, Mention const& mention) {
  bool const latin = context.latin();
  if (mention.group || mention.who.size() != 1) return latin ? " schools " : "&";
  bool const gives = context.institutions.has_role(mention.who[0], Role(role::supporting));
  bool const takes = context.institutions.has_role(mention.who[0], Role(role::recipient));
  if (gives == takes) return latin ? " school " : "@";
  if (gives) return latin ? " supporter " : ">";
  return latin ? " recipient " : "<";
}

}  // namespace

std::string masked(Context const& context, std::string_view text) {
  return masked(context, text, context.institutions.find(text));
}

std::string masked(Context const& context, std::string_view text, std::vector<Mention> const& named) {
  std::string out;
  std::size_t from = 0;
  for (Mention const& m : named) {
    if (m.begin < from || m.end > text.size()) continue;
    append_without_figures(out, text.substr(from, m.begin - from));
    out += sign_of(context, m);
    from = m.end;
  }
  append_without_figures(out, text.substr(from));
  return out;
}

std::string_view last_characters(std::string_view text, std::size_t count) {
  std::size_t from = text.size();
  for (std::size_t n = 0; n < count && from > 0; ++n) from = step_back(text, from);
  return text.substr(from);
}

std::string_view first_characters(std::string_view text, std::size_t count) {
  std::size_t end = 0;
  for (std::size_t n = 0; n < count && end < text.size(); ++n) end += character_at(text, end).second;
  return text.substr(0, end);
}

}  // namespace bangfu::document::reader
