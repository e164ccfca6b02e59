// SPDX-License-Identifier: BSL-1.0
// Of which sort a clause is: a cost, a certificate …, more of the term before, or no term.
#include <algorithm>

#include <bangfu/document/obligation.hpp>

#include "document/reader/learned/masked.hpp"
#include "document/reader/learned/model.hpp"
#include "document/reader/learned/weights.hpp"
#include "document/reader/terms/costs.hpp"

namespace bangfu::document::reader {

namespace {

/// The last clauses of a sentence: no more of it is asked for than the last one, and some marks part none.
std::string_view end_of_it(std::string_view sentence) {
  std::size_t constexpr near = 600;
  std::size_t constexpr marks = 8;
  std::size_t from = sentence.size() - std::min(sentence.size(), near);
  while (from > 0 && from < sentence.size() && (static_cast<unsigned char>(sentence[from]) & 0xC0U) == 0x80U) ++from;
  std::size_t at = sentence.size();
  for (std::size_t n = 0; n < marks && at > from; ++n) {
    at = sentence.find_last_of(",;", at - 1);
    if (at == std::string_view::npos || at < from) return sentence.substr(from);
  }
  return sentence.substr(std::max(at, from));
}

}  // namespace

Features TermClause::features_of_sort() const {
  Features f;
  std::string const own = masked(context_, text_);
  f.pieces("c", own, 1, 4);
  // Whoever they are
  static Pattern const somebody(
      "[\\p{Han}]{0,4}(?:教师|老师|教员|人员|学员|学生|干部|专家|选手|志愿者|师生|校长|园长|家长|骨干|班主任|导师|师傅|"
      "徒弟|幼儿|孩子)");
  std::string const plain = somebody.replaced(own, "P");
  f.pieces("p", plain, 2, 4);
  for (std::string_view const field : {"cost_item", "preference", "modality"})
    for (Lexicon::Found const& found : context_.draft.lexicon().find(field, text_))
      f.add(std::string(field) + ' ' + std::string(found.code));
  Words earlier = sentence_;
  earlier.end = std::max(clause_.begin, sentence_.begin);
  earlier.begin = earlier.end - end_of_it(earlier.view()).size();
  std::vector<Words> const parts = clauses(earlier, false);
  bool const first = parts.empty();
  if (!first) f.pieces("b", masked(context_, parts.back().view()), 2, 3);
  if (std::size_t const end = clause_.end - sentence_.begin; clause_.end > sentence_.begin && end < sentence_.size()) {
    // How the sentence goes on
    std::string_view const behind = sentence_.view().substr(end);
    f.pieces("a", masked(context_, behind.substr(0, behind.find_first_of(",;", 1))), 2, 3);
  }
  Terms const* const last_one = before();
  std::string const prior = last_one == nullptr ? std::string("none") : std::string(last_one->kind.code());
  std::string const matter = std::to_string(static_cast<int>(matter_));
  f.add("prior " + prior);
  f.add("prior, has bearer " + prior + (last_one != nullptr && has_bearer(*last_one) ? '1' : '0'));
  f.add("matter " + matter);
  f.add("first", first ? 1 : 0);
  f.add("first, prior " + std::to_string(first ? 1 : 0) + prior);
  if (!context_.plan().terms.empty()) f.add("last " + std::string(last().kind.code()));
  if (heading_ != no_heading) f.pieces("h", context_.outline.headings[heading_].title.view(), 1, 2);
  Words const label = label_of(context_, clause_);
  if (!label.empty()) f.pieces("l", label.view(), 1, 2);
  f.add("label", label.empty() ? 0 : 1);
  std::vector<Mention> const named = context_.institutions.find(text_);
  f.add("named", std::min<std::size_t>(named.size(), 2));
  bool const body_first = bodies_end(context_, text_, 0) > 0;
  f.add("body first", body_first ? 1 : 0);
  f.add("obligation", find_obligations(text_, context_.draft.lexicon()).empty() ? 0 : 1);
  f.add("items", items_of(context_, text_).empty() ? 0 : 1);
  std::size_t constexpr longest = 12;
  f.add("length", std::min(characters(text_) / 3, longest));
  f.add("always");
  return f;
}

TermClause::Sorts TermClause::sorts_of_clause() const {
  static Model const model(term_weights);
  Sorts sorts;
  sorts.features = features_of_sort();
  sorts.before = context_.plan().terms.size();
  std::vector<double> const chances = model.chances(sorts.features);
  double most = 0;
  for (std::size_t k = 0; k < chances.size(); ++k) {
    std::string const& sort = model.answers()[k];
    if (sort == "none") {
      sorts.none = chances[k];
    } else if (chances[k] > most && (sort != "more" || before() != nullptr)) {
      most = chances[k];
      sorts.likeliest = sort;
    }
  }
  return sorts;
}

void TermClause::note_sort(Sorts const& sorts, bool any) const {
  bool const made = context_.plan().terms.size() > sorts.before;
  note_asked("term", sorts.features, clause_, !any ? "none" : made ? last().kind.code() : "more");
}

bool TermClause::read_as(Sorts const& sorts) {
  if (sorts.likeliest.empty()) return false;
  if (sorts.likeliest == "more") return belongs_to_last();
  TermsKind kind(sorts.likeliest);
  if (kind == terms_kind::cost || kind == terms_kind::allowance || kind == terms_kind::insurance)
    return put_cost_of(std::move(kind));
  // 选派骨干教师5名支教: among what is to be done, who is sent is no word about how they are chosen
  if (kind == terms_kind::selection && matter_ == SubjectMatter::provisions) return false;
  if (kind == terms_kind::selection)
    by_those_who_choose();
  else
    by_agent();
  static Pattern const no_subject(
      "^(?:[^,。;]{0,6}(?:期满|结束|末|底)(?:后|时|前)?,?)?(?:应|须|要|并|对|为|给|向|将|把)");
  if (kind != terms_kind::eligibility && kind != terms_kind::discipline) by_subject_of_sentence(no_subject);
  if (kind == terms_kind::preference) t_.preferences = preferences_of(context_, text_);
  return put(std::move(kind));
}

}  // namespace bangfu::document::reader
