// SPDX-License-Identifier: BSL-1.0
// The command `bangfu`. Exit codes: 0 fine, 1 findings of severity error, 2 cannot read or wrong usage.
#include <CLI/CLI.hpp>
#include <iostream>
#include <stdexcept>

#include <bangfu/json/json.hpp>

#include "command.hpp"
#include "terminal.hpp"

namespace {

/// A small plan to begin with.
bangfu::Plan new_plan() {
  using namespace bangfu;
  using namespace bangfu::literals;
  Plan plan{.title = Text("帮扶实施方案", "zh").set("en", "Assistance plan"), .period = "2026-09/2027-07"_period};
  auto const giver =
      plan.add(Institution{.name = Text("支援学校", "zh").set("en", "Supporting school")}, Role::supporting);
  auto const taker =
      plan.add(Institution{.name = Text("受援学校", "zh").set("en", "Recipient school")}, Role::recipient);
  auto const shadow =
      plan.add(Measure{.area = area::staff,
                       .title = Text("选派教师跟岗学习", "zh").set("en", "Teachers are sent for shadowing"),
                       .modality = modality::shadowing,
                       .responsible = {{giver, "教务处"}, {taker, "教务处"}}});
  auto const shadowed = plan.add(Target{.of = shadow,
                                        .title = Text("跟岗教师", "zh").set("en", "teachers who shadow"),
                                        .indicator = Text("跟岗教师人数", "zh").set("en", "teachers who have shadowed"),
                                        .promised = at_least(4, unit::person),
                                        .due = "2027-07"_date});
  auto const teachers = plan.add(Participant{.name = Text("青年教师", "zh").set("en", "young teachers"),
                                             .of = taker,
                                             .group = true,
                                             .size = exactly(2, unit::person)});
  plan.add(Activity{.number = "1",
                    .title = Text("第一批教师跟岗", "zh").set("en", "first teachers shadow"),
                    .serves = {shadow},
                    .towards = {shadowed},
                    .when = within("2026-10"_period, weeks(1)),
                    .flows = {{.from = taker, .to = giver, .who = {teachers}}}});
  return plan;
}

std::string_view meaning_of(CLI::ExitCodes error) {
  switch (error) {
    case CLI::ExitCodes::RequiredError: return "缺少必需的参数";
    case CLI::ExitCodes::ExtrasError: return "不认识的参数";
    case CLI::ExitCodes::ValidationError: return "参数取值不符";
    case CLI::ExitCodes::ConversionError: return "参数无法理解";
    case CLI::ExitCodes::ArgumentMismatch: return "参数个数不符";
    default: return "用法有误";
  }
}
/// What is wrong with the arguments, in both languages: which one is asked for is not known before they are understood.
std::string usage_error(CLI::App const* app, CLI::Error const& error) {
  std::vector<std::string> const unknown = app->remaining();
  auto const code = static_cast<CLI::ExitCodes>(error.get_exit_code());
  bool const no_such_command =
      code == CLI::ExitCodes::RequiredError && app->get_subcommands().empty() && !unknown.empty();
  std::string const told = no_such_command ? "没有这个子命令 · there is no such subcommand: " + unknown.front()
                                           : std::string(meaning_of(code)) + " · " + error.what();
  return command::printable(told) + "\n用 --help 查看说明 · see --help\n";
}

}  // namespace

int main(int argc, char** argv) {
  using namespace command;
  Common common;
  if (char const* locale = std::getenv("LANG"); locale != nullptr && std::string_view(locale).substr(0, 2) == "en")
    common.language = "en";
  ListOptions list_options;
  ConvertOptions convert_options;
  AnalysisOptions analysis_options;
  InspectOptions inspect_options;
  DocumentOptions document_options;

  CLI::App app{"帮扶方案：阅读、检查、查询 · assistance plans: read, check, ask"};
  app.set_version_flag("--version", std::string(bangfu::version));
  app.require_subcommand(1);
  app.failure_message(usage_error);
  app.fallthrough();
  app.add_option("--lang", common.language, "语言 · language of the output (LANG: en… → en)")
      ->check(CLI::IsMember({"zh", "en"}))
      ->capture_default_str();
  auto const files = [&](CLI::App* command) {
    command
        ->add_option(
            "FILE", common.files,
            "方案文件或文件夹（.json、.jsonl、归档；- 为标准输入）· plans or folders of plans; - is standard input")
        ->required();
  };

  CLI::App* read_command = app.add_subcommand("read", "读取方案文件 · read published documents into plans");
  read_command
      ->add_option("DOC", common.files, "文本、.docx、.csv、.xlsx；- 为标准输入 · documents; - is standard input")
      ->required();
  read_command->add_option("-o,--output", document_options.out,
                           "写入 .json、.jsonl 或归档（缺省为标准输出）· where to");
  read_command->add_flag("--explain", document_options.explain,
                         "逐行显示读出的内容 · show what was read, line by line");
  read_command->add_option("--html", document_options.html, "原文与读出内容对照的网页 · the same as a page of HTML");
  read_command->add_option("--lexicon", document_options.lexicons, "补充词表（可多次）· further words; may be repeated")
      ->expected(1)
      ->take_all();
  read_command->add_option("--encoding", document_options.encoding, "文本编码（缺省自动）· encoding of text");
  read_command->add_flag("--infer", document_options.infer, "推断各行服务的措施 · infer which measures rows serve");

  CLI::App* show_command = app.add_subcommand("show", "显示方案 · show a plan");
  files(show_command);

  CLI::App* list_command = app.add_subcommand("list", "按条件列出条目 · list rows that fit");
  list_command
      ->add_option("KIND", list_options.kind,
                   "activities flows measures targets commitments participants institutions results")
      ->required()
      ->check(CLI::IsMember(
          {"activities", "flows", "measures", "targets", "commitments", "participants", "institutions", "results"}));
  files(list_command);
  list_command->add_option("--format", list_options.format, "输出格式 · table, json or csv")
      ->check(CLI::IsMember({"table", "json", "csv"}))
      ->capture_default_str();
  list_command->add_option("--in", list_options.in, "时段（EDTF，如 2019-05）· that overlap a period");
  list_command->add_flag("--certain", list_options.certain, "只列确定的 · leave out what is only possible");
  list_command->add_option("--modality", list_options.modality, "方式代码 · code of a modality");
  list_command->add_option("--area", list_options.area, "领域代码 · code of an area");
  list_command->add_option("--host", list_options.host, "接收单位 · host: id or part of its name");
  list_command->add_option("--sender", list_options.sender, "派出单位 · sender: id or part of its name");
  list_command->add_option(
      "--of", list_options.of,
      "所属或承担单位 · institution of a participant, or that has a commitment: id or part of its name");
  list_command->add_option("--person", list_options.persons, "人员姓名（可多次）· name of a person; may be repeated")
      ->expected(1)
      ->take_all();
  list_command->add_option("--measure", list_options.measure, "措施编号 · id of a measure");
  list_command->add_option("--title", list_options.title, "标题或名称含有 · part of the title or name");
  list_command->add_option("--status", list_options.status, "状态代码 · code of a status");
  list_command->add_option("--tier", list_options.tier,
                           "级别及以上：school county city province nation · this tier or above");
  list_command->add_flag("--at-once", list_options.at_once,
                         "只列时间上可能重叠的 · only rows that may lie at the same time as another");
  list_command
      ->add_option("--count-by", list_options.count_by,
                   "计数：month modality area host sender status · count instead of listing")
      ->check(CLI::IsMember({"month", "modality", "area", "host", "sender", "status"}));

  // Given as an empty text it is a filter in want of words, not none.
  auto const asks_where = [](CLI::App* command, std::optional<std::string>& to, std::string const& meaning) {
    command->add_option_function<std::string>(
        "--where", [&to](std::string const& text) { to = text; }, meaning);
  };
  QueryOptions query_options;
  std::vector<std::string> row_kinds{"plans",       "activities",   "flows",   "measures",    "targets",
                                     "commitments", "participants", "results", "institutions"};
  auto const asks_rows = [&](CLI::App* command, char const* name) {
    command->add_option(name, query_options.rows, CLI::detail::join(row_kinds, " "))
        ->check(CLI::IsMember(row_kinds))
        ->capture_default_str();
    command->add_option("--format", query_options.format, "输出格式 · table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    command->add_option("--as-of", query_options.as_of, "截至哪天（默认今天）· as of a day (default: today)");
  };
  CLI::App* query_command = app.add_subcommand("query", "按 CQL2 条件查询 · rows that fit a filter in CQL2");
  files(query_command);
  asks_where(query_command, query_options.where, "CQL2 条件 · filter, CQL2 Text (OGC 21-065r2)");
  asks_rows(query_command, "--rows");
  CLI::App* queryables_command = app.add_subcommand("queryables", "列出可查询的名称 · names that filters may use");
  row_kinds.emplace_back("terms");  // of which `terms --where` asks
  asks_rows(queryables_command, "ROWS");

  CheckChoice check_choice;
  CLI::App* check_command = app.add_subcommand("check", "检查方案 · check plans");
  files(check_command);
  check_command->add_option("--as-of", check_choice.as_of, "检查日期（EDTF）· day of the check");
  check_command->add_option("--format", check_choice.format, "输出格式 · text, json or sarif")
      ->check(CLI::IsMember({"text", "json", "sarif"}))
      ->capture_default_str();
  auto const profile = [](CLI::App* command, std::string& to) {
    command->add_option("--profile", to, "用途 · review, draft, publication or year_end")
        ->check(CLI::IsMember({"review", "draft", "publication", "year_end"}))
        ->capture_default_str();
  };
  profile(check_command, check_choice.profile);
  check_command->add_flag("--fix", check_choice.fix, "把能机械修改的改好 · mend what can be mended mechanically");
  check_command->add_flag("--silenced", check_choice.silenced, "连已接受的问题也列出 · also what the plan silences");

  RulesChoice rules_choice;
  CLI::App* rules_command = app.add_subcommand("rules", "列出检查规则 · list the rules of check");
  rules_command->add_option("CODE", rules_choice.code, "只说明这一条 · explain this one");
  profile(rules_command, rules_choice.profile);

  struct Analysis {
    char const* name;
    char const* meaning;
    char const* rows;  // that the filter is put to
    int (*run)(Common const&, AnalysisOptions const&, std::ostream&);
  };
  constexpr Analysis analyses[] = {
      {"schedule", "工作安排：逾期、进行中、下一步 · schedule: overdue, under way, next", "activities", schedule},
      {"coverage", "覆盖：哪些措施没有安排 · coverage: which measures no row serves", "measures", coverage},
      {"progress", "进展：目标与承诺 · progress of targets and commitments", "targets, commitments", progress},
      {"workload", "工作量：批次与人天 · workload: stays and person-days", "activities", workload},
      {"conflicts", "冲突：同时在两地、接待超员 · conflicts: two places at once, full hosts", "activities", conflicts},
      {"exchange", "往来：方向与方式 · exchange by way and modality", "activities", exchange},
      {"terms", "费用与待遇：由谁承担 · terms: who bears what", "terms", terms},
      {"changes", "变更：实际与计划 · changes of actuals against the plan", "activities", changes},
      {"summary", "总结页 · the page that opens a year-end meeting", "plans", summary},
  };
  for (Analysis const& analysis : analyses) {
    CLI::App* command = app.add_subcommand(analysis.name, analysis.meaning);
    files(command);
    command->add_option("--as-of", analysis_options.as_of, "截至哪天（默认今天）· as of a day (default: today)");
    command->add_option("--format", analysis_options.format, "输出格式 · table, json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}))
        ->capture_default_str();
    asks_where(command, analysis_options.where,
               "CQL2 条件 · filter in CQL2 Text, put to: " + std::string(analysis.rows));
    std::string_view const name = analysis.name;
    if (name == "schedule")
      command->add_option("--by", analysis_options.by, "按周、月或学期 · by week, month or term")
          ->check(CLI::IsMember({"week", "month", "term"}))
          ->capture_default_str();
    if (name == "conflicts")
      command
          ->add_option("--capacity", analysis_options.capacities,
                       "接待容量：20，或 单位=20（可多次）· capacity of hosts: 20, or SCHOOL=20; may be repeated")
          ->expected(1)
          ->allow_extra_args(false)
          ->take_all();
    if (name == "exchange")
      command->add_option("--least-days", analysis_options.least_days, "每批至少天数 · list stays shorter than this")
          ->check(CLI::Range(0, 36500));
    if (name == "conflicts" || name == "coverage")
      command->add_flag("--certain", analysis_options.certain, "只列确定的 · leave out what is only possible");
  }

  CLI::App* convert_command = app.add_subcommand("convert", "转换格式 · convert between forms");
  convert_command->add_option("IN", convert_options.in, "输入（.json、.jsonl、归档、-）· input")->required();
  convert_command
      ->add_option("OUT", convert_options.out, "输出（.json、.jsonl、归档 .bfa .bfab .bfat .bfax、-）· output")
      ->required();
  convert_command->add_flag("--compact", convert_options.compact, "规范紧凑格式（RFC 8785）· canonical form");

  CLI::App* inspect_command = app.add_subcommand("inspect", "查看归档内容，不载入方案 · tell what an archive holds");
  inspect_command->add_option("FILE", common.files, "归档文件 · archives")->required();
  inspect_command->add_flag("--verify", inspect_options.verify,
                            "核对每份方案的校验和 · verify the checksum of each plan");

  CLI::App* new_command = app.add_subcommand("new", "输出一个可改写的新方案 · print a small plan to begin with");
  CLI::App* schema_command = app.add_subcommand("schema", "输出 JSON Schema · print the JSON Schema of a plan");

  // An option given without words would ask for everything; the filter tells by itself what it expects.
  CLI::Validator const filled(
      [](std::string& text) { return std::string(text.empty() ? "不能为空 · must not be empty" : ""); }, "");
  for (CLI::App* command : app.get_subcommands({}))
    for (CLI::Option* option : command->get_options())
      if (option->get_type_size() != 0 && option->get_name() != "--where") option->check(filled);

  try {
    app.parse(argc, argv);
  } catch (CLI::ParseError const& e) {
    return app.exit(e) == 0 ? fine : failed;
  }

  try {
    int code = fine;
    if (read_command->parsed()) code = read_documents(common, document_options, std::cout);
    if (show_command->parsed()) code = show(common, std::cout);
    if (list_command->parsed()) code = list(common, list_options, std::cout);
    if (check_command->parsed()) code = check(common, check_choice, std::cout);
    if (rules_command->parsed()) code = list_rules(common, rules_choice, std::cout);
    for (Analysis const& analysis : analyses)
      if (app.get_subcommand(analysis.name)->parsed()) code = analysis.run(common, analysis_options, std::cout);
    if (query_command->parsed()) code = query(common, query_options, std::cout);
    if (queryables_command->parsed()) code = queryables(common, query_options, std::cout);
    if (convert_command->parsed()) code = convert(common, convert_options, std::cout);
    if (inspect_command->parsed()) code = inspect(common, inspect_options, std::cout);
    if (new_command->parsed()) bangfu::json::write(std::cout, new_plan(), bangfu::json::Style::pretty);
    if (schema_command->parsed()) std::cout << bangfu::json::schema();
    std::cout.flush();
    if (!std::cout) {
      std::cerr << common.say("无法写出结果", "cannot write the output") << '\n';
      return failed;
    }
    return code;
  } catch (bangfu::ReadError const& e) {
    std::cerr << printable(e.text(common.language)) << '\n';
  } catch (UsageError const& e) {
    std::cerr << printable(e.what()) << '\n';
  } catch (bangfu::AnalysisError const& e) {
    std::cerr << printable(e.text(common.language)) << '\n';
  } catch (std::exception const& e) {
    std::cerr << printable(e.what()) << '\n';
  }
  return failed;
}
