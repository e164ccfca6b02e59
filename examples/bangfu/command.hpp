// SPDX-License-Identifier: BSL-1.0
// The command `bangfu`: what its subcommands share.
#pragma once

#include <iosfwd>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/bangfu.hpp>

namespace command {

/// What a run of the command ends with.
enum ExitCode { fine = 0, has_errors = 1, failed = 2 };

/// A wrong usage that only shows once the files are read.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Options that every subcommand has.
struct Common {
  std::string language = "zh";
  std::vector<std::string> files{};

  [[nodiscard]] bool zh() const { return language == "zh"; }
  [[nodiscard]] std::string say(std::string_view in_zh, std::string_view in_en) const {
    return std::string(zh() ? in_zh : in_en);
  }
  /// The wording of a text in the chosen language.
  [[nodiscard]] std::string in(bangfu::Text const& text) const {
    return std::string(text.in(bangfu::Language(language)));
  }
};

/// A plan and where it was read from.
struct Source {
  std::string file{};
  bangfu::Plan plan{};
  std::vector<bangfu::Diagnostic> diagnostics{};
  std::string text{};  ///< the JSON text of a file of one plan
};

/// What becomes of a published document that is no plan.
enum class NoPlan { is_refused, is_a_finding };
/// All plans of the named files: one plan, an array of plans, (`.jsonl`, `.ndjson`) one on each line, an archive, or a published
/// document (`.txt`, `.docx`, `.csv`, `.xlsx`). `-` is standard input; a folder stands for all JSON files in it and below.
/// @throws bangfu::ReadError
std::vector<Source> read_every_plan(std::vector<std::string> const& names);
/// What could be read of many files.
struct Sources {
  std::vector<Source> plans{};
  bool complete = true;  ///< whether every file and every line could be read

  /// With what a run ends that would end with `code`, had every file been read.
  [[nodiscard]] int exit_code(int code) const { return complete ? code : failed; }
};
/// The same of `common.files`. A file or line that cannot be read among others is told on the error output and left out.
/// @throws bangfu::ReadError where it is the only one, and where there is no plan: of none nothing can be asked
Sources read_plans(Common const& common, NoPlan no_plan = NoPlan::is_refused);

/// Names of the institutions with the given ids, joined.
std::string institution_names(bangfu::PlanView const& view, std::vector<bangfu::InstitutionId> const& ids,
                              Common const& common);
/// "教务处（东莞…）", one for each responsible office.
std::string offices(bangfu::PlanView const& view, std::vector<bangfu::Responsible> const& responsible,
                    Common const& common);
/// The label of a code: the plan's own, the codelist's, or the code itself.
template <class List>
std::string label(bangfu::Plan const& plan, bangfu::Code<List> const& code, Common const& common) {
  if (code.known() == nullptr)
    for (bangfu::VocabularyEntry const& entry : plan.vocabulary)
      if (entry.list == List::name && entry.code == code.code()) return common.in(entry.label);
  return std::string(code.label(common.language));
}
/// When, in words; the original words where the plan has them.
std::string time_words(bangfu::When const& when, Common const& common);

/// What `read()` makes of the value of an option; an error says which. @throws bangfu::ReadError
template <class Read>
auto of_option(char const* option, Read const& read) {
  try {
    return read();
  } catch (bangfu::ReadError const& error) {
    throw error.at({.source = option});
  }
}
/// The day that `--as-of` names; today where it is empty. @throws bangfu::ReadError
bangfu::AsOf day_of(std::string const& as_of);

// The subcommands. Each returns an ExitCode.

int show(Common const& common, std::ostream& out);

struct ListOptions {
  std::string kind{};
  std::string format = "table";
  std::string count_by{};
  bool certain = false;
  bool at_once = false;
  std::string in{};
  std::string modality{};
  std::string area{};
  std::string host{};
  std::string sender{};
  std::vector<std::string> persons{};
  std::string measure{};
  std::string title{};
  std::string status{};
  std::string tier{};
  std::string of{};
  std::optional<std::string> where{};  ///< CQL2 Text
  std::optional<bangfu::AsOf> as_of{};
};
int list(Common const& common, ListOptions const& options, std::ostream& out);

/// Options of the subcommands that speak CQL2.
struct QueryOptions {
  std::string rows = "activities";
  std::string format = "table";
  std::optional<std::string> where{};
  std::string as_of{};  ///< EDTF day; empty: today
};
/// The rows for which the filter is certain.
int query(Common const& common, QueryOptions const& options, std::ostream& out);
/// The names that filters may use.
int queryables(Common const& common, QueryOptions const& options, std::ostream& out);

/// Refuses a file to be written whose ending tells no form; `-` is standard output. @throws UsageError
void require_known_ending(std::string const& file, Common const& common);
/// Plans in the form that the ending of a file tells: one plan or an array (`.json`, `-`), one on each line, or an archive.
std::string written(std::vector<bangfu::Plan> const& plans, std::string const& file, bool compact = false);

struct ConvertOptions {
  std::string in{};
  std::string out{};
  bool compact = false;
};
int convert(Common const& common, ConvertOptions const& options, std::ostream& out);

struct CheckChoice {
  std::string as_of{};
  std::string format = "text";
  std::string profile = "review";
  bool fix = false;
  bool silenced = false;
};
int check(Common const& common, CheckChoice const& choice, std::ostream& out);

struct RulesChoice {
  std::string profile = "review";
  std::string code{};
};
int list_rules(Common const& common, RulesChoice const& choice, std::ostream& out);

/// Options of the analyses.
struct AnalysisOptions {
  std::string as_of{};                 ///< EDTF day; empty: today
  std::optional<std::string> where{};  ///< CQL2 Text
  std::string format = "table";
  std::string by = "month";               ///< of the schedule: week, month, term
  int least_days = 0;                     ///< of the exchange: stays that are shorter are listed
  bool certain = false;                   ///< leave out what is only possible
  std::vector<std::string> capacities{};  ///< of conflicts: "20" for every host, "<school>=20" for one
};
int schedule(Common const& common, AnalysisOptions const& options, std::ostream& out);
int coverage(Common const& common, AnalysisOptions const& options, std::ostream& out);
int progress(Common const& common, AnalysisOptions const& options, std::ostream& out);
int workload(Common const& common, AnalysisOptions const& options, std::ostream& out);
int conflicts(Common const& common, AnalysisOptions const& options, std::ostream& out);
int exchange(Common const& common, AnalysisOptions const& options, std::ostream& out);
int terms(Common const& common, AnalysisOptions const& options, std::ostream& out);
int changes(Common const& common, AnalysisOptions const& options, std::ostream& out);
int summary(Common const& common, AnalysisOptions const& options, std::ostream& out);

struct InspectOptions {
  bool verify = false;
};
int inspect(Common const& common, InspectOptions const& options, std::ostream& out);

struct DocumentOptions {
  std::string out{};       ///< file for the plans; "-" or empty for standard output
  std::string html{};      ///< file for the explanation as a page
  std::string encoding{};  ///< of text, where it is known
  std::vector<std::string> lexicons{};
  bool explain = false;
  bool infer = false;
};
int read_documents(Common const& common, DocumentOptions const& options, std::ostream& out);

/// A small plan to begin with.
int new_plan(std::ostream& out);

}  // namespace command
