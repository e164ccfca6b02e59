// SPDX-License-Identifier: BSL-1.0
#include "document/reader/amounts/questions.hpp"

#include <algorithm>
#include <utility>

#include "document/reader/learned/masked.hpp"
#include "document/reader/learned/model.hpp"
#include "document/reader/learned/weights.hpp"
#include "document/reader/measures/forms.hpp"
#include "document/reader/measures/provisions.hpp"
#include "document/reader/outline/frame.hpp"

namespace bangfu::document::reader {
namespace {

constexpr std::size_t near = 12;  // characters beside a number

/// Which scopes may be meant.
struct Candidates {
  std::string often{};    ///< the frequency of the clause
  std::string of{};       ///< what else it says 每 of
  std::string carried{};  ///< the frequency of the clauses before
  bool behind = false;    ///< the frequency stands behind the number
};

Candidates candidates_of(CountedNumber const& number) {
  Candidates out;
  if (number.carried) out.carried = number.carried->code();
  if (number.scopes != nullptr)
    for (ScopeHit const& h : *number.scopes) {
      bool const before = h.begin <= number.at.offset;
      std::string& held = is_frequency(h.scope) ? out.often : out.of;
      if (!before && !held.empty()) continue;
      held = h.scope.code();
      if (is_frequency(h.scope)) out.behind = !before;
    }
  Scope const& own = number.quantity.per;
  if (!own.empty() && own.code() != "person_time") {
    std::string& held = is_frequency(own) ? out.often : out.of;
    if (held.empty()) held = own.code();
  }
  return out;
}

std::string bit(bool value) { return value ? "1" : "0"; }

/// Whom and what the sentence named before a number: 每人 and 各 speak of them.
void add_those_before(Features& f, Context const& context, CountedNumber const& number, Candidates const& c,
                      std::string const& there) {
  Lexicon const& lexicon = context.draft.lexicon();
  std::size_t const from = number.clause.begin - number.sentence.begin;
  std::string_view const told = ending(number.sentence.view().substr(0, from + number.at.offset));
  std::vector<Lexicon::Found> const people = lexicon.find("participant", told);
  std::string const who(people.empty() ? std::string_view("nobody") : people.back().code);
  f.add("people " + who);
  f.add("people, scopes " + who + " " + c.of + " " + there);
  std::string_view const before =
      ending(number.clause.view().substr(0, number.each ? number.at.end() : number.at.offset));
  std::size_t const each = before.rfind("各");
  if (each == std::string_view::npos) return;
  std::string_view const whose = before.substr(0, each);
  std::vector<Lexicon::Found> const subjects = lexicon.find("subject", whose);
  std::vector<Mention> const named = context.institutions.find(whose);
  bool const of_subjects = !subjects.empty() && (named.empty() || subjects.back().span.offset >= named.back().end);
  std::string_view const kind = of_subjects          ? "subject"
                                : named.empty()      ? "other"
                                : named.back().group ? "all"
                                                     : "school";
  f.add("each behind " + std::string(kind));
  f.add("each, unit " + std::string(kind) + " " + std::string(number.quantity.unit.code()) + " " + there);
}

/// What both questions about a number look at.
Features features_of(Context const& context, CountedNumber const& number, Candidates const& c) {
  Features f;
  std::string_view const text = number.clause.view();
  Quantity const& q = number.quantity;
  std::string_view const wording = text.substr(number.at.offset, number.at.length);
  std::string const before = masked(context, ending(text.substr(0, number.at.offset)));
  std::string const after = masked(context, beginning(text.substr(number.at.end()), 240));
  std::size_t const window = context.latin() ? 4 * near : near;
  f.pieces("before", last_characters(before, window), 1, 3);
  f.pieces("behind", first_characters(after, window), 1, 3);
  f.pieces("clause", std::string(last_characters(before, 30)) + "0" + std::string(first_characters(after, 30)), 1, 2);
  f.pieces("wording", wording, 1, 2);
  std::string const unit(q.unit.code());
  f.add("unit " + unit);
  // The judge looks for it among the facts
  if (q.min || q.max) f.add("number " + (q.min ? *q.min : *q.max).to_string());
  f.add("bounds " + bit(q.min.has_value()) + bit(q.max.has_value()) + bit(q.min && q.max && *q.min == *q.max));
  std::string const there = bit(!c.often.empty()) + bit(!c.of.empty()) + bit(!c.carried.empty());
  f.add("scopes " + there);
  f.add("scopes, unit " + there + unit);
  f.add("often " + c.often);
  f.add("of " + c.of);
  f.add("carried " + c.carried);
  f.add("behind", c.behind ? 1 : 0);
  f.add("each " + bit(number.each) + " " + there);
  f.add("in all " + bit(number.in_all) + " " + there);
  f.add("timed " + bit(number.timed) + " " + there);
  f.add("times " + bit(number.times) + " " + there + unit);
  f.add("thereof " + bit(number.of_the_last));
  f.add("matter", static_cast<std::size_t>(number.matter));
  f.add("matter " + std::to_string(static_cast<int>(number.matter)) + " unit " + unit);
  f.add("clauses", std::min<std::size_t>(number.clauses_before, 3));
  f.add("others", std::min<std::size_t>(number.others, 3));
  std::string const last(number.unit_before.code());
  f.add("unit before " + last);
  f.add("units, scopes " + last + " " + unit + " " + there);
  add_those_before(f, context, number, c, there);
  f.add("always");
  return f;
}

/// Whether what stands around a number encloses it.
bool enclosed(std::string_view before, std::string_view after, std::string_view open, std::string_view close) {
  std::size_t const o = before.rfind(open);
  return o != std::string_view::npos && before.find(close, o) == std::string_view::npos &&
         after.find(close) != std::string_view::npos;
}

/// 护理、会计|两个专业: how many members a list has that ends before a number; 0 where none does.
std::size_t members_before(std::string_view before) {
  static Pattern const list("(?:^|[^\\p{Han}、])([\\p{Han}A-Za-z“”]+(?:(?:、|和|与|及)[\\p{Han}A-Za-z“”]+)+)$");
  static Pattern const joint("、|和|与|及");
  auto const m = list.find(ending(before));
  if (!m) return 0;
  std::size_t members = 1;
  std::string_view const words = (*m)[1];
  for (auto j = joint.find(words); j; j = joint.find(words, j->end())) ++members;
  return members;
}

/// @param f what both questions look at; takes up what this one looks at besides
bool is_promised(Context const& context, CountedNumber const& number, Features f) {
  static Model const model(amount_weights);
  if (number.heading != no_heading) f.pieces("heading", context.outline.headings[number.heading].title.view(), 2, 3);
  std::string const sentence = masked(context, beginning(number.sentence.view(), 300));
  f.pieces("sentence", first_characters(sentence, near), 1, 2);
  f.add("term " + bit(number.is_term) + " " + std::string(number.quantity.unit.code()));
  f.add("dated", number.dated ? 1 : 0);
  f.add("dated, lasts " + bit(number.dated) + bit(number.lasts));
  f.add("measure " + bit(number.measure_made));
  f.add("numbered " + bit(number.numbered));
  std::string_view const text = number.clause.view();
  std::string_view const before = ending(text.substr(0, number.at.offset));
  std::string_view const after = beginning(text.substr(number.at.end()), 240);
  f.add("quoted " + bit(enclosed(before, after, "“", "”")) + bit(enclosed(before, after, "《", "》")));
  f.add("in brackets " + bit(enclosed(before, after, "(", ")")));
  std::size_t const members = members_before(before);
  bool const counts_them = members > 0 && number.quantity.min && *number.quantity.min == Decimal(members);
  f.add("counts the list " + bit(counts_them));
  if (number.heading != no_heading) f.add("dated list", context.in_dated_list(number.heading) ? 1 : 0);
  std::vector<Modality> const kinds = modalities_of(context, beginning(text, 600));
  f.add("deed " + (kinds.empty() ? std::string("none") : std::string(kinds.front().code())));
  f.add("length", std::min<std::size_t>(characters(beginning(text, 300)) / 4, 8));
  f.add("named " + bit(sentence.find_first_of("@&") != std::string::npos));
  // Most numbers that come here promise something
  double constexpr sure = 0.7;
  return holds(model, f, number.clause.part(number.at.offset, number.at.end()), sure);
}

/// Of each of what so much is promised.
Scope per_of(CountedNumber const& number, Features const& f, Candidates const& c) {
  static Model const model(per_weights);
  std::string const& is = answer(model, f, number.clause.part(number.at.offset, number.at.end()), none_counts);
  if (is == "none") return {};
  if (is == "often") return c.often.empty() ? Scope() : Scope(c.often);
  if (is == "of") return c.of.empty() ? Scope() : Scope(c.of);
  if (is == "carried") return c.carried.empty() ? Scope() : Scope(c.carried);
  return Scope(is);
}

}  // namespace

Promise promise_of(Context const& context, CountedNumber const& number) {
  Candidates const candidates = candidates_of(number);
  Features f = features_of(context, number, candidates);
  Scope per = per_of(number, f, candidates);
  return {.per = std::move(per), .promised = is_promised(context, number, std::move(f))};
}

bool tells_past(Context const& context, Words const& sentence, SubjectMatter matter, std::size_t heading,
                std::string_view in) {
  static Model const model(past_weights);
  // 在去年互派教师11人次的基础上，…: where it starts from; what is to come stands behind
  static Pattern const on_ground("^在[^,]{6,}基础上,");
  if (on_ground.in(sentence.view())) return false;
  // 图书4万元/年: what is given again and again
  static Pattern const rate("\\d[\\p{Han}]{0,3}/(?:学?年|学期|月|周)(?:[,。;、]|$)");
  if (rate.in(sentence.view())) return false;
  // 前期我校已向乙校捐赠电脑60台，…
  static Pattern const done(
      "^(?:前期|此前|迄今|截至目前|到目前为止),?[^,。;]{0,24}已(?:经|累计|先后|连续)?["
      "向为与在给捐赠开组选派培完建接签]");
  static Pattern const to_come("将|拟|力争|须|计划|要");
  if (done.in(sentence.view()) && !to_come.in(sentence.view())) return true;
  Features f;
  std::string const text = masked(context, beginning(sentence.view(), 900));
  f.pieces("sentence", text, 1, 2);
  f.pieces("first", first_characters(text, near), 1, 3);
  f.add("matter", static_cast<std::size_t>(matter));
  f.add("in " + std::string(in));
  if (heading != no_heading) f.pieces("heading", context.outline.headings[heading].title.view(), 2, 3);
  // 2020年 before the plan's first year
  std::optional<int> const begins = first_year(context);
  static Pattern const year("((?:19|20)\\d\\d)");
  auto const named = year.find(beginning(sentence.view(), 300));
  if (named && begins) {
    int const named_year = std::stoi(std::string((*named)[1]));
    f.add(std::string("year ") + (named_year < *begins ? "before" : named_year == *begins ? "first" : "later"));
  }
  f.add("year named " + bit(named.has_value()));
  f.add("always");
  // Few tell the past: those that may are worth it
  double constexpr sure = 0.3;
  return holds(model, f, sentence, sure);
}

}  // namespace bangfu::document::reader
