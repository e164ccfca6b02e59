// SPDX-License-Identifier: BSL-1.0
// The part that an institution takes of which no rule has told one: by the words around its name, as they were learned from all.
#include <algorithm>
#include <map>

#include "document/reader/learned/model.hpp"
#include "document/reader/learned/weights.hpp"
#include "document/reader/parties/learned_roles.hpp"

namespace bangfu::document::reader {
namespace {

constexpr std::size_t most_mentions = 5;

/// An institution without a part, and where the text speaks of it.
struct Bystander {
  Words first{};
  std::size_t mentions = 0;
  Features features{};
};

/// The last bytes of a text, as whole characters.
std::string_view last_of(std::string_view text, std::size_t bytes) {
  std::size_t begin = text.size() - std::min(text.size(), bytes);
  while (begin < text.size() && (static_cast<unsigned char>(text[begin]) & 0xC0U) == 0x80U) ++begin;
  return text.substr(begin);
}

/// The words with one sign for each institution, whatever its part, and for each digit.
std::string without_names(Context const& context, std::string_view text) {
  std::string out;
  std::size_t at = 0;
  auto const copy = [&](std::size_t end) {
    for (; at < end; ++at) out += text[at] >= '0' && text[at] <= '9' ? '0' : text[at];
  };
  for (Mention const& m : context.institutions.find(text)) {
    if (m.begin < at) continue;
    copy(m.begin);
    out += '@';
    at = m.end;
  }
  copy(text.size());
  return out;
}

void take_mention(Context const& context, Statement const& s, Mention const& m, Bystander& one) {
  constexpr std::size_t before = 30;
  constexpr std::size_t behind = 45;
  std::string_view const text = s.whole.view();
  one.features.pieces("before", without_names(context, last_of(text.substr(0, m.begin), before)), 1, 3);
  one.features.pieces("behind", without_names(context, beginning(text.substr(m.end), behind)), 1, 3);
  if (s.heading != no_heading)
    one.features.add("matter", static_cast<std::size_t>(context.outline.headings[s.heading].matter));
  if (one.mentions++ == 0) one.first = s.whole.part(m.begin, m.end);
}

std::string role_of(Context const& context, InstitutionId const& id) {
  for (Party const& p : context.plan().parties)
    if (p.institution == id) return std::string(p.role.code());
  return "none";
}

}  // namespace

void read_roles_left(Context& context) {
  static Model const model(part_weights);
  constexpr std::size_t most_statements = 1000;
  constexpr std::size_t longest = 3000;
  constexpr double enough = 0.5;
  Institutions& institutions = context.institutions;
  std::map<InstitutionId, Bystander> all;
  std::size_t looked_at = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked_at > most_statements || s.whole.size() > longest) continue;
    for (Mention const& m : institutions.find(s.whole.view())) {
      if (m.who.size() != 1 || m.own || m.group) continue;
      if (Bystander& one = all[m.who[0]]; one.mentions < most_mentions) take_mention(context, s, m, one);
    }
  }
  for (auto& [id, one] : all) {
    Features& f = one.features;
    constexpr std::size_t end_of_name = 15;
    f.pieces("name", last_of(institutions.name(id), end_of_name), 1, 4);
    f.add("mentions", one.mentions);
    f.add("always");
    if (institutions.is_party(id)) {
      note_asked("part", f, one.first, role_of(context, id));
      continue;
    }
    std::vector<double> const chances = model.chances(f);
    std::size_t const best =
        static_cast<std::size_t>(std::max_element(chances.begin() + 1, chances.end()) - chances.begin());
    bool const sure = chances[best] > enough;
    note_asked("part", f, one.first, model.answers()[sure ? best : 0]);
    if (sure) institutions.party(id, Role(model.answers()[best]), one.first);
  }
}

}  // namespace bangfu::document::reader
