// SPDX-License-Identifier: BSL-1.0
// Which English sentences are measures, and what they become.
#include <cctype>
#include <utility>

#include "document/reader/english/english.hpp"
#include "document/reader/english/reader.hpp"
#include "document/reader/learned/masked.hpp"
#include "document/reader/learned/model.hpp"
#include "document/reader/learned/weights.hpp"
#include "document/reader/outline/areas.hpp"

namespace bangfu::document::reader {

namespace {

/// A sentence, and where it stands.
struct Asking {
  Words const& words;
  Statement const& statement;
  Obligation const& duty;
  std::size_t flows = 0;  ///< how many go somewhere
  bool made = false;      ///< the statement has told a measure before
};

/// What tells whether a sentence is a measure.
Features features_of(Context const& context, Asking const& asked) {
  std::string_view const text = asked.words.view();
  Statement const& statement = asked.statement;
  std::vector<Mention> const named = context.institutions.find(text);
  std::size_t constexpr longest = 12;
  std::size_t constexpr two = 2;
  std::string const matter = std::to_string(static_cast<int>(context.outline.matter(statement.heading)));
  std::string const made = asked.made ? "m" : "-";
  Features f;
  f.pieces("c", masked(context, text, named), 1, two);
  f.add("first " + made + ' ' + std::string(text.substr(0, text.find(' '))));
  if (statement.heading != no_heading) f.pieces("h", context.outline.headings[statement.heading].title.view(), 1, two);
  f.add("matter " + matter + (statement.number.empty() ? '-' : 'n') + made);
  f.add("headed", statement.heading == no_heading ? 0 : 1);
  f.add("alone", statement.whole.size() == asked.words.size() ? 1 : 0);
  f.add("begins", asked.words.begin == statement.words.begin ? 1 : 0);
  std::string const& all = asked.words.of->text();
  f.add("stopped", asked.words.end < all.size() && all[asked.words.end] == '.' ? 1 : 0);
  f.add("flows", std::min(asked.flows, two));
  f.add("length", std::min(text.size() / 16, longest));
  f.add("names", std::min(named.size(), two));
  f.add("actor", !named.empty() && named.front().begin < 5 ? 1 : 0);
  f.add("numbers", std::min(find_amounts(text, context.draft.lexicon()).size(), two));
  f.add("duty " + (asked.duty.empty() ? std::string("none") : std::string(asked.duty.code())));
  f.add("always");
  return f;
}

}  // namespace

bool EnglishReader::goes_on_with_it(std::string_view text) const {
  Plan const& plan = context_.plan();
  static Pattern const subject("^(?:The |These |Those |Both |All )?([A-Za-z][a-z]{3,}?)(?:e?s)? (?:[a-z]+) ");
  auto const m = subject.at(text);
  if (!m || plan.measures.size() <= before_.measures || lexicon_.find("scope", text).empty()) return false;
  for (Mention const& k : context_.institutions.find(text))
    if (!k.own) return false;
  std::string who((*m)[1]);
  who[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(who[0])));
  std::string const before(plan.measures.back().title.any());
  return before.find(' ' + who) != std::string::npos;
}

void EnglishReader::measure(Words const& words) {
  std::string_view const text = words.view();
  Mention const who = context_.institutions.at(text, 0);
  if (who.end > 0 && who.who.size() == 1) subject_ = who.who[0];
  Obligation const duty = obligation_of(words);
  std::vector<Words> where;
  std::vector<Flow> flows = read_english_flows(context_, words, where, subject_);
  static Model const model(english_measure_weights);
  double constexpr likely = 0.35;
  if (!holds(model,
             features_of(context_, {.words = words,
                                    .statement = statement_,
                                    .duty = duty,
                                    .flows = flows.size(),
                                    .made = context_.plan().measures.size() > before_.measures}),
             words, likely))
    return;
  Measure m;
  m.number = statement_.number;
  m.area = area_of(context_, statement_.heading);
  m.title = context_.draft.text(words);
  m.obligation = duty;
  std::vector<Modality> kinds = modalities(text);
  // It meets twice a year: who was told before
  static Pattern const it_meets("^It (?:(?:will|shall|also|normally) )*(?:meets?|gathers?|confers?)\\b");
  if (auto const& groups = context_.plan().leading_groups;
      !groups.empty() && !groups.back().name.empty() && it_meets.in(text))
    m.title = context_.draft.text(std::string(groups.back().name.any()) + std::string(text.substr(2)));
  if (!kinds.empty()) m.modality = kinds.front();
  for (std::size_t k = 1; k < kinds.size(); ++k) m.also.push_back(kinds[k]);
  static Pattern const goes_on("(?i)\\bcontinues? to\\b");
  m.continued = goes_on.in(text);
  m.flows = std::move(flows);
  context_.draft.add(std::move(m), "m");
  std::size_t const index = context_.plan().measures.size() - 1;
  context_.draft.from(pointer("measures", index), words);
  for (std::size_t k = 0; k < where.size(); ++k)
    context_.draft.from(pointer("measures", index) + "/flows/" + std::to_string(k), where[k]);
}

}  // namespace bangfu::document::reader
