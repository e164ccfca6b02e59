// SPDX-License-Identifier: BSL-1.0
// What was reached already: never a promise.
#include <bangfu/document/quantity.hpp>

#include "context.hpp"

namespace bangfu::document::reader {

void read_results(Context& context, Statement const& statement) {
  if (context.latin()) return;
  static Pattern const change(
      "(?:由|从)([^,。;]{1,16}?)(?:上升到|下降到|提高到|增加到|跃居|降到|升至|降至|提高至|增长到|上升至)");
  for (Words const& sentence : sentences(statement.words, false))
    for (Words const& clause : split_at(sentence, ",、")) {
      std::string_view const text = clause.view();
      static Pattern const differs("比上年|较上年|比去年|增加\\d+个$|上升\\d+位$");
      if (differs.in(text)) continue;
      std::vector<Piece<Amount>> found = find_amounts(text, context.draft.lexicon());
      if (found.empty()) continue;
      std::size_t at = 0;
      std::optional<Decimal> before;
      if (auto const c = change.find(text)) {
        at = found.size() - 1;
        if (found.size() > 1) before = found.front().value.quantity.min;
      }
      Quantity const& q = found[at].value.quantity;
      Result r;
      r.title = context.draft.text(clause);
      r.unit = q.unit;
      r.before = before;
      if (q.min && q.max && *q.min == *q.max && !q.approximate && !q.above && !q.below)
        r.value = q.min;
      else
        r.stated = q;
      static Pattern const rank("排名|第\\d+[位名]");
      if (rank.in(text)) r.unit = unit::rank;
      context.draft.add(std::move(r), "r");
      context.draft.from(pointer("results", context.plan().results.size() - 1), clause);
    }
}

}  // namespace bangfu::document::reader
