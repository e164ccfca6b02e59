// SPDX-License-Identifier: BSL-1.0
// In which role an institution takes part: by what stands beside its name wherever the text has it.
#include "document/reader/parties/learned_roles.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "document/reader/learned/masked.hpp"
#include "document/reader/learned/model.hpp"
#include "document/reader/learned/weights.hpp"
#include "document/reader/parties/name_endings.hpp"

namespace bangfu::document::reader {
namespace {

/// From here on a role is believed where no rule knows of one, and where one knows of another.
constexpr double new_chance = 0.5;
constexpr double other_chance = 0.6;

/// All that the text has of one institution.
struct Named {
  Words first{};  ///< where it is named first
  std::size_t rank = 0;
  std::size_t mentions = 0;
  std::set<std::string> signs{};
};

/// What stands beside the names of the institutions of a text.
class Mentions {
 public:
  explicit Mentions(Context const& context) : context_(context) {
    for (Words const& part : context.outline.title_parts) look(part, "title");
    for (std::size_t const i : context.outline.front)
      look(Words(std::get<Passage>(context.outline.layout->items[i]).words), "front");
    for (Heading const& heading : context.outline.headings) look(heading.title, "heading");
    std::size_t constexpr first_ones = 3;
    std::size_t constexpr enough = 1000;
    for (std::size_t i = 0; i < context.outline.statements.size() && i < enough; ++i)
      look(context.outline.statements[i].whole, i < first_ones ? "beginning" : "body");
    std::size_t cells = 0;
    for (PlacedGrid const& placed : context.outline.grids)
      for (Row const& row : placed.grid->rows)
        for (Prose const& cell : row.cells)
          if (++cells < enough) look(Words(cell), "cell");
  }

  [[nodiscard]] std::map<InstitutionId, Named> const& all() const noexcept { return all_; }

 private:
  void look(Words const& words, std::string const& place) {
    std::string_view const text = beginning(words.view(), longest_clause);
    for (Mention const& m : context_.institutions.find(text)) {
      if (m.who.size() != 1 || m.group || m.by_deed) continue;
      auto const [at, fresh] = all_.try_emplace(m.who.front());
      Named& named = at->second;
      if (fresh) {
        if (m.own) {
          all_.erase(at);
          continue;
        }
        named.first = words.part(m.begin, m.end);
        named.rank = all_.size();
      }
      std::size_t constexpr most = 30;
      if (++named.mentions > most) continue;
      named.signs.insert("stands in " + place);
      if (m.own) named.signs.insert("speaks");
      add_beside(named, text, m);
    }
  }

  /// What stands right before the name and right behind it; other names are signs.
  void add_beside(Named& named, std::string_view text, Mention const& m) const {
    std::size_t constexpr near = 10;
    std::size_t constexpr looked_at = 30;
    std::size_t const wide = context_.latin() ? 3 : 1;
    std::size_t constexpr longest_piece = 3;
    Features f;
    f.pieces("b",
             last_characters(masked(context_, last_characters(text.substr(0, m.begin), wide * looked_at)), wide * near),
             1, longest_piece);
    f.pieces("a",
             first_characters(masked(context_, first_characters(text.substr(m.end), wide * looked_at)), wide * near), 1,
             longest_piece);
    named.signs.insert(f.all().begin(), f.all().end());
  }

  Context const& context_;
  std::map<InstitutionId, Named> all_{};
};

/// The roles that sentences, labels and tables have given to it.
std::vector<std::string> roles_of(Context const& context, InstitutionId const& id) {
  std::vector<std::string> roles;
  for (Party const& party : context.plan().parties)
    if (party.institution == id) roles.emplace_back(party.role.code());
  return roles;
}

Features features_of(Context const& context, InstitutionId const& id, Named const& named,
                     std::vector<std::string> const& roles) {
  Institutions const& all = context.institutions;
  std::size_t constexpr of_name = 6;
  std::size_t constexpr several = 3;
  Features f;
  f.add("=name " + all.name(id));
  for (std::string const& role : roles) f.add("told " + role);
  if (roles.empty()) f.add("told nothing");
  if (all.by_order_only(id)) f.add("told by order");
  std::string sides;
  for (auto const& side : {Role(role::supporting), Role(role::recipient)}) {
    std::vector<InstitutionId> const& of_side = all.of_role(side);
    std::size_t const others =
        of_side.size() - static_cast<std::size_t>(std::count(of_side.begin(), of_side.end(), id));
    sides += std::to_string(std::min<std::size_t>(others, 2));
  }
  f.add("others " + sides);
  f.add("others " + sides + (roles.empty() ? " told nothing" : " told"));
  f.add("rank", std::min(named.rank, several + 1));
  f.add("mentions", std::min(named.mentions, several));
  f.add("no school", names_no_school(all.name(id)) ? 1 : 0);
  f.add("one who speaks", all.speaker() == id ? 1 : 0);
  f.add("notice", context.notice ? 1 : 0);
  f.pieces("n", last_characters(all.name(id), of_name), 2, several);
  for (std::string const& sign : named.signs) f.add(sign);
  return f;
}

}  // namespace

void read_roles_by_mentions(Context& context) {
  static Model const model(role_weights);
  Mentions const mentions(context);
  std::size_t constexpr most = 60;
  std::size_t asked = 0;
  std::map<InstitutionId, std::string> found;
  for (auto const& [id, named] : mentions.all()) {
    if (++asked > most) break;
    std::vector<std::string> const roles = roles_of(context, id);
    Features const f = features_of(context, id, named, roles);
    Model::Surest const told = model.surest(f);
    bool const believed =
        told.answer != "none" && roles.size() < 2 && told.chance > (roles.empty() ? new_chance : other_chance);
    std::string const role = believed ? told.answer : roles.empty() ? "none" : roles.front();
    if (role != "none" && (roles.empty() || role != roles.front())) found.emplace(id, role);
    note_asked(model.question(), f, named.first, role);
  }
  for (auto const& [id, role] : found) {
    std::vector<std::string> const roles = roles_of(context, id);
    if (roles.empty())
      context.institutions.party(id, Role(role), mentions.all().at(id).first);
    else
      context.institutions.change_role(id, Role(roles.front()), Role(role));
  }
}

}  // namespace bangfu::document::reader
