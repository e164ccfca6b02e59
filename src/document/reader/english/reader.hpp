// SPDX-License-Identifier: BSL-1.0
/// @file
/// The reader of English sentences: who shall do what for whom, how much, and who pays.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/document/duration.hpp>
#include <bangfu/document/names.hpp>
#include <bangfu/document/obligation.hpp>
#include <bangfu/document/quantity.hpp>
#include <bangfu/document/tier.hpp>

#include "document/reader/measures/provisions.hpp"
#include "document/reader/offices/in_charge.hpp"

namespace bangfu::document::reader {

/// The journeys that words tell. @param subject who sends where no one else is named
std::vector<Flow> read_english_flows(Context& context, Words const& words, std::vector<Words>& places,
                                     InstitutionId const& subject);

/// The paper that a cell of an English calendar names: Mid-year report.
void read_english_papers(Context& context, Words const& cell);
/// The same words without the numbers that only name classes (thirty Year 8 pupils are thirty), and with one word for what
/// stands between a number and its noun (two of our teachers, ten Marsh Lane assistants); and the amounts in them.
[[nodiscard]] std::string plain_for_counting(Context const& context, std::string_view text);
[[nodiscard]] std::vector<Piece<Amount>> english_amounts(Context const& context, std::string_view text);

class EnglishReader {
 public:
  EnglishReader(Context& context, Statement const& statement)
      : context_(context),
        lexicon_(context.draft.lexicon()),
        statement_(statement),
        matter_(context.outline.matter(statement.heading)),
        before_(made_so_far(context)),
        open_(before_.measures) {}

  void sentence(Words const& all);

  /// "meals by HTI, fares by SVS": what costs, and who bears it, without a verb. @returns whether it is nothing else
  bool costs_by(Words const& all);

 private:
  [[nodiscard]] static bool no_provision(Words const& words);
  /// A sentence that says what is to be done, how much, on what terms. @param before how many measures there were
  void provision(Words const& words, std::size_t before);
  /// Whose an office is that the sentence names alone.
  [[nodiscard]] InstitutionId side() const;
  /// Puts offices in charge of what the statement has made since others were.
  void put_in_charge_here(std::vector<Charge> charges);
  /// "Visits: school office", where it is told who looks after what. @returns whether the words say so
  bool who_does_what(Words const& words);
  /// "By June 2026:", above the items of a list: what each of them is due by. @returns whether the words say no more
  bool due_of_items(Words const& words);
  /// Whether a clause beside a measure only tells who sees to it: the Registry keeps the minutes.
  [[nodiscard]] bool says_only_who(Words const& words, Words const& about) const;
  [[nodiscard]] Obligation obligation_of(Words const& words) const;
  /// "A briefing of half a day is held in August", "The bureau selects and announces the list by 15 July": a row of its own.
  void event(Words const& words);

  // --- english/measures.cpp ---
  void measure(Words const& words);
  /// Whether a sentence only says how often those of whom the measure before speaks do something.
  [[nodiscard]] bool goes_on_with_it(std::string_view text) const;

  // --- english/costs.cpp ---
  /// What is borne, and by whom.
  struct CostSaid {
    Words what{};
    Words by{};
    Words whom{};  ///< where the sentence says so outside of `what`
  };
  /// The one cost that the words tell. @param verb_told whether it may go without a verb: their insurance by the College
  [[nodiscard]] std::optional<CostSaid> cost_in(Words const& words, bool verb_told) const;
  /// Whether the words tell a sum of money.
  [[nodiscard]] bool sum_of_money(Words const& words) const;
  /// What he who bears the cost before bears besides: and gives each of them 60 dollars a month.
  [[nodiscard]] std::optional<CostSaid> also_borne(Words const& words, Words const& by) const;
  /// Costs one after the other. @returns whether the words say nothing else
  bool cost_list(Words const& words);
  /// What a sentence says of costs, in any of the ways below. @returns whether it does
  bool cost(Words const& words);
  bool cost_of_sum(Words const& words);
  bool costs_of_those(Words const& words);
  bool costs_each_by(Words const& words);
  bool cost_by_label(Words const& words);
  bool costs_shared(Words const& words);
  bool at_expense_of(Words const& words);
  bool given_by(Words const& words);
  bool cost_unsaid_by(Words const& words);
  bool insured(Words const& words);
  bool lodged(Words const& words);
  /// Adds a term of one item: the groups of a match are who bears it and for whom.
  void borne_for(Words const& words, KnownCode<terms_kind> const& kind, KnownCode<cost_item> const& item,
                 Match const& m);
  /// Who is lodged for nothing, and where.
  bool housed_free(Words const& words);
  bool nobody_charged(Words const& words);
  /// Costs of which several bear a part each.
  bool borne_in_parts(Words const& words);
  [[nodiscard]] std::vector<CostItem> costs(Words const& words) const;
  /// What is borne, by whom, for whom: "their travel and meals", "Travel of instructors".
  void add_cost(Words const& words, Words const& what, Words const& by, Words const& of_whom = {});

  // --- english/terms.cpp ---
  /// "… is borne by Party A", "the Office certifies …".
  bool term(Words const& words);
  bool other_term(Words const& words);
  bool eligibility_or_choice(Words const& words);
  bool pay_goes_on(Words const& words);
  [[nodiscard]] static bool names_term(std::string_view text);
  [[nodiscard]] static Words first_subject(Words const& words);
  /// Who does what the verb at `verb` says.
  [[nodiscard]] Words actor(Words const& words, std::size_t verb) const;
  bool allowance(Words const& words);
  bool certification(Words const& words);
  bool preference_term(Words const& words);
  bool appraisal(Words const& words);
  bool acting(KnownCode<terms_kind> const& kind, Words const& words, Words const& by);
  Terms clause(KnownCode<terms_kind> const& kind, Words const& words);
  void whom(Terms& t, Words const& words);
  void bearer(Terms& t, Words const& words) const;
  void add(Terms t, Words const& where);
  /// The same with the sum of money that the words tell, if any.
  void add_with_sum(Terms t, Words const& where);

  // --- english/conditions.cpp ---
  bool eligibility(Words const& words);
  bool discipline(Words const& words);
  bool selection(Words const& words);

  // --- english/amounts.cpp ---
  /// "Goals for July 2024: one programme approved, 40 modules uploaded": each part is an aim with that time limit.
  bool list_of_aims(Words const& words);
  /// The end of the first time that the words name.
  [[nodiscard]] std::optional<Date> last_day(std::string_view text) const;
  /// In how many copies the paper is made, which promises nothing.
  [[nodiscard]] static bool copies(Words const& words);
  void add_target(Target t, Words const& where);
  void amounts(Words const& words, std::size_t measures_before);
  /// What one sentence counts, how long and how often.
  struct Counts;
  /// Takes up of each of what it counts, and lengths that are told so: for a term. @returns where half a term stands, if it does
  std::optional<std::size_t> take_scopes(Counts& counts, std::string_view text) const;
  /// works there two days a week: that length, and no other
  static void take_length_of_each(Counts& counts);
  [[nodiscard]] Counts counts_in(Words const& words, std::size_t measures_before);
  /// Each number: a commitment where it has a frequency, else a target.
  void put_numbers(Counts& counts);
  /// Acts that are counted within the year: eight lessons during the year.
  [[nodiscard]] Scope within_a_year(std::string_view behind, Unit const& unit) const;
  /// Lengths: of the duty that has a number, or alone.
  void put_lengths(Counts& counts);
  /// Both principals meet every month: how often, without a number.
  void put_frequency(Counts const& counts);
  /// On which days of the week.
  void put_weekdays(Counts const& counts, std::size_t commitments_before);
  Commitment& put_commitment(Counts const& counts, Words const& title, Words const& where);
  static void put(Commitment& c, Duration const& d);

  // --- english/counting.cpp ---
  /// "from 54 per cent in 2021 to more than 70 per cent", "the rate, 87.5% in 2025, exceeds 92%": the first was reached.
  void take_what_was(Words const& words, std::vector<Piece<Amount>>& counted);
  /// What is counted, where other words stand between: four mathematics mentors, 40 new training modules.
  void noun_behind(std::string_view text, Piece<Amount>& a) const;
  /// The two schools, both sides: who acts, and nothing promised.
  [[nodiscard]] static bool counts_nothing(std::string_view text, Piece<Amount> const& a);

  // --- english/terms.cpp ---
  /// Whom "they", "her" and the like mean in a sentence: who was named, or who goes somewhere, right before.
  void take_spoken_of(Words const& words);

  // --- english/things.cpp ---
  /// What is shared or used, and what is to be handed over.
  void things(Words const& words);

  // --- english/forms.cpp ---
  /// Forms of assistance: those of the lexicon, but for rooms named after one, and what verbs say.
  [[nodiscard]] std::vector<Modality> modalities(std::string_view text) const;

  static Quantity bare(Quantity q) {
    q.wording = {};
    return q;
  }
  static Words part(Words const& words, Match const& m, std::size_t group) {
    return words.part(m.begin(group), m.end(group)).trimmed(",");
  }
  static Words without_article(Words const& words) {
    static Pattern const article("(?i)^(?:the|a|an)\\s+");
    auto const m = article.at(words.view());
    return m ? words.part(m->end(), words.size()) : words;
  }

  Context& context_;
  Lexicon const& lexicon_;
  Statement const& statement_;
  SubjectMatter matter_;
  InstitutionId subject_{};
  Words term_subject_{};           ///< of whom a second term of the sentence speaks
  Made before_;                    ///< what there was before the statement
  std::size_t open_;               ///< the first measure that nobody was put in charge of yet
  std::size_t charged_first_ = 0;  ///< the measures that somebody was put in charge of last
  std::size_t charged_end_ = 0;
  Text people_before_{};            ///< teachers who …: the subject of the sentence before, where it is people
  std::size_t spoken_for_ = 0;      ///< measures whose travellers a pronoun has meant already
  std::optional<Date> list_due_{};  ///< when the aims of a list are due
};

}  // namespace bangfu::document::reader
