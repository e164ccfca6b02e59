// SPDX-License-Identifier: BSL-1.0
// How well the reader reads tests/documents.
//
//   document_score                 precision and recall by kind: of the open documents, and of the third put aside
//   document_score -v [NAME…]      what was missed, read otherwise or invented in the open documents that begin so
//   document_score -f [NAME…]      all facts that were read in them
//   document_score -k KIND -v      the same of one kind of fact only
//   document_score -s              the score of each open document, and which fields differ how often (of those put aside: in all)
//   document_score -p …            the same of the passages
//   document_score -m              the misses as rows of docs/reading-misses.md, then the scores as its tables
//   document_score --facts FOLDER  scores another hand's facts of some of the documents in place of the reader's
#include <algorithm>
#include <cstring>
#include <exception>
#include <filesystem>
#include <iostream>

#include "document/score/compare.hpp"

namespace {

using namespace score;

struct Options {
  bool verbose = false;
  bool facts = false;
  bool summary = false;
  bool passages = false;
  bool markdown = false;
  std::string kind;
  std::string other_hand;
  std::vector<std::string> names;

  [[nodiscard]] bool wanted(Document const& document) const {
    return names.empty() || std::any_of(names.begin(), names.end(),
                                        [&](std::string const& name) { return document.name.rfind(name, 0) == 0; });
  }
  [[nodiscard]] bool shown(Fact const& fact) const { return kind.empty() || fact.kind == kind; }
};

Options options_of(int argc, char** argv) {
  Options o;
  for (int i = 1; i < argc; ++i) {
    std::string const argument = argv[i];
    if (argument == "-v")
      o.verbose = true;
    else if (argument == "-f")
      o.facts = true;
    else if (argument == "-s")
      o.summary = true;
    else if (argument == "-p")
      o.passages = true;
    else if (argument == "-m")
      o.markdown = true;
    else if (argument == "-k" && i + 1 < argc)
      o.kind = argv[++i];
    else if (argument == "--facts" && i + 1 < argc)
      o.other_hand = argv[++i];
    else
      o.names.push_back(argument);
  }
  return o;
}

std::string line(Fact const& fact) { return fact.kind + ' ' + fact.fields.dump() + "  «" + fact.text + "»"; }

void print_misses(Comparison const& comparison, Options const& options) {
  for (Fact const* fact : comparison.missed)
    if (options.shown(*fact)) std::cout << "  MISSED    " << line(*fact) << '\n';
  for (auto const& o : comparison.otherwise) {
    if (!options.shown(*o.stated)) continue;
    std::cout << "  OTHERWISE";
    for (std::string const& field : o.fields) std::cout << ' ' << field;
    std::cout << "\n      stated " << line(*o.stated) << "\n      read   " << line(*o.read) << '\n';
  }
  for (Fact const* fact : comparison.invented)
    if (options.shown(*fact)) std::cout << "  INVENTED  " << line(*fact) << '\n';
}

/// The words of a fact within a cell of a Markdown table.
std::string cell(Fact const& fact) {
  std::string words;
  for (char const c : fact.text) {
    if (c == '|')
      words += "\\|";
    else
      words += static_cast<unsigned char>(c) < 0x20U ? ' ' : c;
  }
  return words.empty() ? fact.fields.dump() : words;
}

void print_markdown(Comparison const& comparison, std::string const& name) {
  auto const row = [&](Fact const& fact, std::string const& what) {
    std::cout << "| " << name << " | " << fact.kind << " | " << what << " | " << cell(fact) << " |\n";
  };
  for (Fact const* fact : comparison.missed) row(*fact, "not read");
  for (auto const& o : comparison.otherwise) {
    std::string fields;
    for (std::string const& field : o.fields) fields += (fields.empty() ? "" : ", ") + field;
    row(*o.stated, "differs in " + fields);
  }
  for (Fact const* fact : comparison.invented) row(*fact, "read, not stated");
}

}  // namespace

int main(int argc, char** argv) try {
  Options const options = options_of(argc, argv);
  Score open;
  Score aside;
  std::map<std::string, std::size_t> fields;
  std::map<std::string, std::size_t> fields_aside;
  std::string const folder = std::string(BANGFU_SOURCE_DIR) + "/tests/documents";
  for (Document const& document : options.passages ? load_passages(folder + "/passages") : load_documents(folder)) {
    if (!options.wanted(document)) continue;
    std::string const other_facts = options.other_hand + '/' + document.name + ".facts.json";
    if (!options.other_hand.empty() && !std::filesystem::exists(other_facts)) continue;
    auto const source = bangfu::document::text_source(document.text);
    auto const reading = options.other_hand.empty() ? bangfu::document::read(source) : bangfu::document::Reading();
    std::vector<Fact> const read = asked_of(
        document, options.other_hand.empty() ? facts_of(reading, source.text) : load_facts(other_facts, document.text));
    Comparison const comparison = compare(document.facts, read);
    for (auto const& [of, count] : comparison.score) (document.aside ? aside : open)[of] += count;
    for (auto const& o : comparison.otherwise)
      for (std::string const& field : o.fields)
        ++(document.aside ? fields_aside : fields)[o.stated->kind + '.' + field];
    // Of what is put aside nothing is shown but the score of all of it.
    if (document.aside) continue;
    if (options.markdown)
      print_markdown(comparison, options.passages ? document.name : document.name.substr(0, document.name.find('-')));
    if (options.verbose || options.facts || options.summary) {
      Count const all = total(comparison.score);
      std::cout << "== " << document.name << "  stated " << all.stated << ", read " << all.read << ", right "
                << all.right << '\n';
    }
    if (options.facts)
      for (Fact const& fact : read)
        if (options.shown(fact)) std::cout << "  " << line(fact) << '\n';
    if (!options.verbose) continue;
    print_misses(comparison, options);
    if (options.kind.empty() && document.kinds.empty())
      for (auto const& unread : reading.unread) std::cout << "  UNREAD    «" << source[unread.span] << "»\n";
  }
  auto const show_fields = [](char const* title, std::map<std::string, std::size_t> const& of) {
    std::cout << title;
    for (auto const& [field, count] : of) std::cout << ' ' << field << ' ' << count;
    std::cout << '\n';
  };
  if (options.summary) {
    show_fields("fields that differ:", fields);
    if (options.names.empty()) show_fields("put aside:", fields_aside);
  }
  auto const show = [&](char const* title, Score const& score) {
    std::cout << title << '\n';
    print(std::cout, score, options.markdown);
  };
  show(options.passages ? "open passages" : "open documents", open);
  if (options.names.empty()) show(options.passages ? "passages put aside" : "documents put aside", aside);
  return 0;
} catch (std::exception const& error) {
  std::cerr << error.what() << '\n';
  return 2;
}
