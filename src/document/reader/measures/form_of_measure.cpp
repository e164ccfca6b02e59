// SPDX-License-Identifier: BSL-1.0
// The form of assistance of each measure, when all is known of it: what it says, where it stands and who goes where for it.
#include <algorithm>
#include <optional>
#include <unordered_map>

#include "document/reader/learned/masked.hpp"
#include "document/reader/learned/model.hpp"
#include "document/reader/learned/weights.hpp"
#include "document/reader/measures/measures.hpp"

namespace bangfu::document::reader {
namespace {

/// What stands before a measure and behind it in its sentence is looked at so far, in bytes.
constexpr std::size_t looked_at = 180;

/// @param lines whether a line ends one
bool ends_sentence(std::string_view text, std::size_t i, bool lines) {
  return (lines && text[i] == '\n') || text[i] == ';' || text.substr(i, 3) == "。" || text.substr(i, 3) == "；";
}

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

std::string side_of(Context const& context, InstitutionId const& id) {
  if (id.empty()) return "?";
  bool const gives = context.institutions.has_role(id, role::supporting);
  bool const takes = context.institutions.has_role(id, role::recipient);
  return gives == takes ? "@" : gives ? "A" : "B";
}

class FormOfMeasure {
 public:
  explicit FormOfMeasure(Context& context) : context_(context), source_(context.draft.source()) {
    for (Provenance const& p : context.draft.reading().provenance)
      if (p.at.compare(0, list.size(), list) == 0 && p.at.find('/', list.size()) == std::string::npos)
        places_.emplace(p.at, p.span);
  }

  void set(std::size_t i) const {
    Measure& m = context_.plan().measures[i];
    auto const place = places_.find(pointer("measures", i));
    if (place == places_.end()) return;
    Prose told(source_);
    told.append(place->second, Blanks::prose);
    static Model const model(form_weights);
    std::string const& form = answer(model, features_of(m, place->second, told.text()), Words(told), none_counts);
    m.modality = form == "none" ? Modality() : Modality(form);
    m.also.erase(std::remove(m.also.begin(), m.also.end(), m.modality), m.also.end());
  }

 private:
  static constexpr std::string_view list = "/measures/";

  [[nodiscard]] std::string folded(std::size_t begin, std::size_t end) const {
    Prose prose(source_);
    prose.append({begin, end - begin}, Blanks::prose);
    return prose.text();
  }
  [[nodiscard]] static bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r'; }
  /// The paragraph that a place lies in, whose lines may have been broken anywhere.
  [[nodiscard]] std::optional<Span> statement_at(Span place) const {
    std::vector<Statement> const& all = context_.outline.statements;
    auto const next =
        std::upper_bound(all.begin(), all.end(), place.offset,
                         [](std::size_t offset, Statement const& s) { return offset < s.whole.span().offset; });
    if (next == all.begin()) return std::nullopt;
    Span const span = std::prev(next)->whole.span();
    return place.end() <= span.end() ? std::optional(span) : std::nullopt;
  }
  [[nodiscard]] std::string before(Span place) const {
    std::string_view const text = source_.text;
    std::optional<Span> const statement = statement_at(place);
    bool const lines = !statement;
    // With the number that the paragraph begins with
    std::size_t first = statement ? statement->offset : 0;
    while (first > 0 && text[first - 1] != '\n') --first;
    std::size_t begin = place.offset;
    std::size_t seen = 0;
    while (begin > first && seen < looked_at && !ends_sentence(text, begin - 1, lines) &&
           (begin < 3 || !ends_sentence(text, begin - 3, lines))) {
      --begin;
      seen += is_blank(text[begin]) ? 0U : 1U;
    }
    while (begin < place.offset && !begins_character(text[begin])) ++begin;
    return folded(begin, place.offset);
  }
  [[nodiscard]] std::string behind(Span place) const {
    std::string_view const text = source_.text;
    std::optional<Span> const statement = statement_at(place);
    bool const lines = !statement;
    std::size_t const last = statement ? std::min(statement->end(), text.size()) : text.size();
    std::size_t end = place.end();
    std::size_t seen = 0;
    while (end < last && seen < looked_at && !ends_sentence(text, end, lines)) {
      seen += is_blank(text[end]) ? 0U : 1U;
      ++end;
    }
    while (end > place.end() && end < text.size() && !begins_character(text[end])) --end;
    return folded(place.end(), end);
  }
  /// The last heading before a place.
  [[nodiscard]] Heading const* heading_above(Span place) const {
    std::vector<Heading> const& all = context_.outline.headings;
    auto const next = std::upper_bound(all.begin(), all.end(), place.offset, [](std::size_t offset, Heading const& h) {
      return offset < h.whole.span().offset;
    });
    return next == all.begin() ? nullptr : &*std::prev(next);
  }

  void add_headings(Features& f, Span place) const {
    Heading const* head = heading_above(place);
    if (head == nullptr) return;
    f.pieces("h", head->title.view(), 2, 3);
    f.add("matter", static_cast<std::size_t>(head->matter));
  }

  void add_journeys(Features& f, Measure const& m) const {
    std::string ways;
    for (Flow const& flow : m.flows) {
      std::string const way = side_of(context_, flow.from) + side_of(context_, flow.to);
      if (ways.find(way) != std::string::npos) continue;
      ways += way + ' ';
      f.add("way " + way);
      for (ParticipantId const& id : flow.who)
        if (Participant const* const who = context_.draft.participant(id); who != nullptr) {
          f.add("goes " + std::string(who->kind.code()));
          f.add("goes " + way + std::string(who->kind.code()));
          if (who->group) f.pieces("w", who->name.any(), 1, 2);
          f.pieces("post", who->post.any(), 2, 2);
        }
    }
    f.add("ways " + ways);
  }

  /// Without the blanks that some tools set beside numbers.
  [[nodiscard]] std::string as_told(std::string_view words) const {
    return context_.latin() ? masked(context_, words) : without_blanks(masked(context_, words));
  }

  [[nodiscard]] Features features_of(Measure const& m, Span place, std::string_view told) const {
    Features f;
    std::string const title = as_told(fold_text(m.title.any()));
    std::size_t constexpr longest = 6;
    f.pieces("t", title, 1, 4);
    f.pieces("s", as_told(told), 2, 3);
    f.pieces("b", as_told(before(place)), 2, 3);
    f.pieces("a", as_told(behind(place)), 2, 3);
    add_headings(f, place);
    add_journeys(f, m);
    f.add("length", std::min(characters(title) / 6, longest));
    f.add("obligation " + std::string(m.obligation.code()));
    std::size_t n = 0;
    for (Lexicon::Found const& found : context_.draft.lexicon().find("modality", title)) {
      if (n++ == 0) f.add("first " + std::string(found.code));
      f.add("says " + std::string(found.code));
    }
    f.add("forms named", std::min<std::size_t>(n, 3));
    f.add("always");
    return f;
  }

  Context& context_;
  Source const& source_;
  std::unordered_map<std::string, Span> places_{};
};

}  // namespace

void set_forms(Context& context) {
  FormOfMeasure const forms(context);
  for (std::size_t i = 0; i < context.plan().measures.size(); ++i) forms.set(i);
}

}  // namespace bangfu::document::reader
