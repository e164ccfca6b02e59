// SPDX-License-Identifier: BSL-1.0
// The arguments of the command `bangfu`: which options each subcommand takes, and what it runs.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <CLI/CLI.hpp>

#include "command.hpp"

namespace command {

/// What somebody asks of the command.
class Arguments {
 public:
  /// @param language of what is printed, unless the arguments say another
  explicit Arguments(std::string language);
  Arguments(Arguments const&) = delete;
  Arguments& operator=(Arguments const&) = delete;

  /// @returns with what the program ends at once: where the arguments are wrong, or ask for help or the version, which it prints
  [[nodiscard]] std::optional<ExitCode> parse(int argc, char const* const* argv);
  /// Runs the subcommand. @returns an ExitCode
  int run() const;
  [[nodiscard]] Common const& common() const noexcept { return common_; }

 private:
  /// A subcommand and what it runs.
  CLI::App* add(std::string const& name, std::string const& meaning, std::function<int()> run);
  void add_read();
  void add_show();
  void add_list();
  void add_list_filters(CLI::App* list);
  void add_query();
  void add_check();
  void add_analyses();
  using Analysis = int (*)(Common const&, AnalysisOptions const&, std::ostream&);
  /// @param rows that its filter is put to
  CLI::App* add_analysis(std::string const& name, std::string const& meaning, std::string const& rows,
                         Analysis analysis);
  void add_convert();
  void add_inspect();
  void add_new();

  void take_files(CLI::App* to);
  void take_where(CLI::App* to, std::optional<std::string>& where, std::string const& meaning);
  void take_format(CLI::App* to, std::string& format,
                   std::vector<std::string> const& formats = {"table", "json", "csv"});
  void take_rows(CLI::App* to, char const* name, std::vector<std::string> const& kinds);
  void take_profile(CLI::App* to, std::string& profile);
  /// An option given without words would ask for everything; a filter tells by itself what it expects.
  void refuse_empty_options();

  Common common_{};
  ListOptions list_{};
  QueryOptions query_{};
  CheckChoice check_{};
  RulesChoice rules_{};
  AnalysisOptions analysis_{};
  ConvertOptions convert_{};
  InspectOptions inspect_{};
  DocumentOptions document_{};
  CLI::App app_{"帮扶方案：阅读、检查、查询 · assistance plans: read, check, ask"};
  std::vector<std::pair<CLI::App*, std::function<int()>>> runs_{};
};

}  // namespace command
