// SPDX-License-Identifier: BSL-1.0
// How well the reader reads tests/documents.
//
//   document_score                 precision and recall by kind: of the open documents, and of the third put aside
//   document_score -v [NAME…]      what was missed, read otherwise or invented in the open documents that begin so
//   document_score -f [NAME…]      all facts that were read in them
//   document_score -k KIND -v      the same of one kind of fact only
//   document_score -s              the score of each open document, and which fields differ how often
//   document_score -p [-v] [NAME…] the same of the passages
//   document_score --facts FOLDER  scores another hand's facts of some of the documents in place of the reader's
#include <algorithm>
#include <cstring>
#include <exception>
#include <filesystem>
#include <iostream>

#include "document/score/compare.hpp"

namespace {

using namespace score;

std::string line(Fact const& fact) { return fact.kind + ' ' + fact.fields.dump() + "  «" + fact.text + "»"; }

}  // namespace

int main(int argc, char** argv) try {
  bool verbose = false;
  bool facts = false;
  bool summary = false;
  bool passages = false;
  std::string kind;
  std::string other_hand;
  std::vector<std::string> names;
  for (int i = 1; i < argc; ++i) {
    std::string const argument = argv[i];
    if (argument == "-v")
      verbose = true;
    else if (argument == "-f")
      facts = true;
    else if (argument == "-s")
      summary = true;
    else if (argument == "-p")
      passages = true;
    else if (argument == "-k" && i + 1 < argc)
      kind = argv[++i];
    else if (argument == "--facts" && i + 1 < argc)
      other_hand = argv[++i];
    else
      names.push_back(argument);
  }
  Score open;
  Score aside;
  std::map<std::string, std::size_t> fields;
  std::string const folder = std::string(BANGFU_SOURCE_DIR) + "/tests/documents";
  for (Document const& document : passages ? load_passages(folder + "/passages") : load_documents(folder)) {
    bool const wanted = names.empty() || std::any_of(names.begin(), names.end(), [&](std::string const& name) {
                          return document.name.rfind(name, 0) == 0;
                        });
    if (!wanted) continue;
    std::string const other_facts = other_hand + '/' + document.name + ".facts.json";
    if (!other_hand.empty() && !std::filesystem::exists(other_facts)) continue;
    auto const source = bangfu::document::text_source(document.text);
    auto const reading = bangfu::document::read(source);
    std::vector<Fact> const read = asked_of(
        document, other_hand.empty() ? facts_of(reading, source.text) : load_facts(other_facts, document.text));
    Comparison const comparison = compare(document.facts, read);
    for (auto const& [of, count] : comparison.score) (document.aside ? aside : open)[of] += count;
    // Of the documents put aside nothing is shown but the score of all of them.
    if (document.aside) continue;
    auto const shown = [&](Fact const& fact) { return kind.empty() || fact.kind == kind; };
    for (auto const& o : comparison.otherwise)
      for (std::string const& field : o.fields) ++fields[o.stated->kind + '.' + field];
    if (verbose || facts || summary) {
      Count const all = total(comparison.score);
      std::cout << "== " << document.name << "  stated " << all.stated << ", read " << all.read << ", right "
                << all.right << '\n';
    }
    if (facts)
      for (Fact const& fact : read)
        if (shown(fact)) std::cout << "  " << line(fact) << '\n';
    if (verbose) {
      for (Fact const* fact : comparison.missed)
        if (shown(*fact)) std::cout << "  MISSED    " << line(*fact) << '\n';
      for (auto const& o : comparison.otherwise) {
        if (!shown(*o.stated)) continue;
        std::cout << "  OTHERWISE";
        for (std::string const& field : o.fields) std::cout << ' ' << field;
        std::cout << "\n      stated " << line(*o.stated) << "\n      read   " << line(*o.read) << '\n';
      }
      for (Fact const* fact : comparison.invented)
        if (shown(*fact)) std::cout << "  INVENTED  " << line(*fact) << '\n';
      for (auto const& unread : reading.unread)
        if (kind.empty() && document.kinds.empty() && other_hand.empty())
          std::cout << "  UNREAD    «" << source[unread.span] << "»\n";
    }
  }
  if (summary) {
    std::cout << "fields that differ:";
    for (auto const& [field, count] : fields) std::cout << ' ' << field << ' ' << count;
    std::cout << '\n';
  }
  std::cout << (passages ? "open passages\n" : "open documents\n");
  print(std::cout, open);
  if (names.empty()) {
    std::cout << (passages ? "passages put aside\n" : "documents put aside\n");
    print(std::cout, aside);
  }
  return 0;
} catch (std::exception const& error) {
  std::cerr << error.what() << '\n';
  return 2;
}
