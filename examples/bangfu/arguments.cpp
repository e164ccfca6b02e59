// SPDX-License-Identifier: BSL-1.0
#include "arguments.hpp"

#include <iostream>

#include <bangfu/json/json.hpp>

#include "terminal.hpp"

namespace command {

namespace {

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

Arguments::Arguments(std::string language) {
  common_.language = std::move(language);
  app_.set_version_flag("--version", std::string(bangfu::version));
  app_.require_subcommand(1);
  app_.failure_message(usage_error);
  app_.fallthrough();
  app_.add_option("--lang", common_.language, "语言 · language of the output (LANG: en… → en)")
      ->check(CLI::IsMember({"zh", "en"}))
      ->capture_default_str();
  add_read();
  add_show();
  add_list();
  add_query();
  add_check();
  add_analyses();
  add_convert();
  add_inspect();
  add_new();
  refuse_empty_options();
}

std::optional<ExitCode> Arguments::parse(int argc, char const* const* argv) {
  try {
    app_.parse(argc, argv);
  } catch (CLI::ParseError const& e) {
    return app_.exit(e) == 0 ? fine : failed;
  }
  return std::nullopt;
}

int Arguments::run() const {
  for (auto const& [subcommand, run] : runs_)
    if (subcommand->parsed()) return run();
  return failed;
}

CLI::App* Arguments::add(std::string const& name, std::string const& meaning, std::function<int()> run) {
  CLI::App* subcommand = app_.add_subcommand(name, meaning);
  runs_.emplace_back(subcommand, std::move(run));
  return subcommand;
}

void Arguments::take_files(CLI::App* to) {
  to->add_option(
        "FILE", common_.files,
        "方案文件或文件夹（.json、.jsonl、归档；- 为标准输入）· plans or folders of plans; - is standard input")
      ->required();
}

void Arguments::take_where(CLI::App* to, std::optional<std::string>& where, std::string const& meaning) {
  // Given as an empty text it is a filter in want of words, not none.
  to->add_option_function<std::string>(
      "--where", [&where](std::string const& text) { where = text; }, meaning);
}

void Arguments::take_format(CLI::App* to, std::string& format, std::vector<std::string> const& formats) {
  to->add_option("--format", format, "输出格式 · " + CLI::detail::join(formats, ", "))
      ->check(CLI::IsMember(formats))
      ->capture_default_str();
}

void Arguments::take_rows(CLI::App* to, char const* name, std::vector<std::string> const& kinds) {
  to->add_option(name, query_.rows, CLI::detail::join(kinds, " "))->check(CLI::IsMember(kinds))->capture_default_str();
  take_format(to, query_.format);
  to->add_option("--as-of", query_.as_of, "截至哪天（默认今天）· as of a day (default: today)");
}

void Arguments::take_profile(CLI::App* to, std::string& profile) {
  to->add_option("--profile", profile, "用途 · review, draft, publication or year_end")
      ->check(CLI::IsMember({"review", "draft", "publication", "year_end"}))
      ->capture_default_str();
}

void Arguments::add_read() {
  CLI::App* read = add("read", "读取方案文件 · read published documents into plans",
                       [this] { return read_documents(common_, document_, std::cout); });
  read->add_option("DOC", common_.files, "文本、.docx、.csv、.xlsx；- 为标准输入 · documents; - is standard input")
      ->required();
  read->add_option("-o,--output", document_.out, "写入 .json、.jsonl 或归档（缺省为标准输出）· where to");
  read->add_flag("--explain", document_.explain, "逐行显示读出的内容 · show what was read, line by line");
  read->add_option("--html", document_.html, "原文与读出内容对照的网页 · the same as a page of HTML");
  read->add_option("--lexicon", document_.lexicons, "补充词表（可多次）· further words; may be repeated")
      ->expected(1)
      ->take_all();
  read->add_option("--encoding", document_.encoding, "文本编码（缺省自动）· encoding of text");
  read->add_flag("--infer", document_.infer, "推断各行服务的措施 · infer which measures rows serve");
}

void Arguments::add_show() {
  take_files(add("show", "显示方案 · show a plan", [this] { return show(common_, std::cout); }));
}

void Arguments::add_list() {
  CLI::App* list =
      add("list", "按条件列出条目 · list rows that fit", [this] { return command::list(common_, list_, std::cout); });
  list->add_option("KIND", list_.kind,
                   "activities flows measures targets commitments participants institutions results")
      ->required()
      ->check(CLI::IsMember(
          {"activities", "flows", "measures", "targets", "commitments", "participants", "institutions", "results"}));
  take_files(list);
  take_format(list, list_.format);
  add_list_filters(list);
  list->add_option("--count-by", list_.count_by,
                   "计数：month modality area host sender status · count instead of listing")
      ->check(CLI::IsMember({"month", "modality", "area", "host", "sender", "status"}));
}

void Arguments::add_list_filters(CLI::App* list) {
  list->add_option("--in", list_.in, "时段（EDTF，如 2019-05）· that overlap a period");
  list->add_flag("--certain", list_.certain, "只列确定的 · leave out what is only possible");
  list->add_option("--modality", list_.modality, "方式代码 · code of a modality");
  list->add_option("--area", list_.area, "领域代码 · code of an area");
  list->add_option("--host", list_.host, "接收单位 · host: id or part of its name");
  list->add_option("--sender", list_.sender, "派出单位 · sender: id or part of its name");
  list->add_option("--of", list_.of,
                   "所属或承担单位 · institution of a participant, or that has a commitment: id or part of its name");
  list->add_option("--person", list_.persons, "人员姓名（可多次）· name of a person; may be repeated")
      ->expected(1)
      ->take_all();
  list->add_option("--measure", list_.measure, "措施编号 · id of a measure");
  list->add_option("--title", list_.title, "标题或名称含有 · part of the title or name");
  list->add_option("--status", list_.status, "状态代码 · code of a status");
  list->add_option("--tier", list_.tier, "级别及以上：school county city province nation · this tier or above");
  list->add_flag("--at-once", list_.at_once,
                 "只列时间上可能重叠的 · only rows that may lie at the same time as another");
}

void Arguments::add_query() {
  std::vector<std::string> kinds{"plans",       "activities",   "flows",   "measures",    "targets",
                                 "commitments", "participants", "results", "institutions"};
  CLI::App* query = add("query", "按 CQL2 条件查询 · rows that fit a filter in CQL2",
                        [this] { return command::query(common_, query_, std::cout); });
  take_files(query);
  take_where(query, query_.where, "CQL2 条件 · filter, CQL2 Text (OGC 21-065r2)");
  take_rows(query, "--rows", kinds);
  CLI::App* queryables = add("queryables", "列出可查询的名称 · names that filters may use",
                             [this] { return command::queryables(common_, query_, std::cout); });
  kinds.emplace_back("terms");  // of which `terms --where` asks
  take_rows(queryables, "ROWS", kinds);
}

void Arguments::add_check() {
  CLI::App* check =
      add("check", "检查方案 · check plans", [this] { return command::check(common_, check_, std::cout); });
  take_files(check);
  check->add_option("--as-of", check_.as_of, "检查日期（EDTF）· day of the check");
  take_format(check, check_.format, {"text", "json", "sarif"});
  take_profile(check, check_.profile);
  check->add_flag("--fix", check_.fix, "把能机械修改的改好 · mend what can be mended mechanically");
  check->add_flag("--silenced", check_.silenced, "连已接受的问题也列出 · also what the plan silences");

  CLI::App* rules =
      add("rules", "列出检查规则 · list the rules of check", [this] { return list_rules(common_, rules_, std::cout); });
  rules->add_option("CODE", rules_.code, "只说明这一条 · explain this one");
  take_profile(rules, rules_.profile);
}

CLI::App* Arguments::add_analysis(std::string const& name, std::string const& meaning, std::string const& rows,
                                  Analysis analysis) {
  CLI::App* added = add(name, meaning, [this, analysis] { return analysis(common_, analysis_, std::cout); });
  take_files(added);
  added->add_option("--as-of", analysis_.as_of, "截至哪天（默认今天）· as of a day (default: today)");
  take_format(added, analysis_.format);
  take_where(added, analysis_.where, "CQL2 条件 · filter in CQL2 Text, put to: " + rows);
  return added;
}

void Arguments::add_analyses() {
  add_analysis("schedule", "工作安排：逾期、进行中、下一步 · schedule: overdue, under way, next", "activities",
               schedule)
      ->add_option("--by", analysis_.by, "按周、月或学期 · by week, month or term")
      ->check(CLI::IsMember({"week", "month", "term"}))
      ->capture_default_str();
  char const* const only_certain = "只列确定的 · leave out what is only possible";
  add_analysis("coverage", "覆盖：哪些措施没有安排 · coverage: which measures no row serves", "measures", coverage)
      ->add_flag("--certain", analysis_.certain, only_certain);
  add_analysis("progress", "进展：目标与承诺 · progress of targets and commitments", "targets, commitments", progress);
  add_analysis("workload", "工作量：批次与人天 · workload: stays and person-days", "activities", workload);
  CLI::App* conflicting = add_analysis(
      "conflicts", "冲突：同时在两地、接待超员 · conflicts: two places at once, full hosts", "activities", conflicts);
  conflicting
      ->add_option("--capacity", analysis_.capacities,
                   "接待容量：20，或 单位=20（可多次）· capacity of hosts: 20, or SCHOOL=20; may be repeated")
      ->expected(1)
      ->allow_extra_args(false)
      ->take_all();
  conflicting->add_flag("--certain", analysis_.certain, only_certain);
  add_analysis("exchange", "往来：方向与方式 · exchange by way and modality", "activities", exchange)
      ->add_option("--least-days", analysis_.least_days, "每批至少天数 · list stays shorter than this")
      ->check(CLI::Range(0, 36500));
  add_analysis("terms", "费用与待遇：由谁承担 · terms: who bears what", "terms", terms);
  add_analysis("changes", "变更：实际与计划 · changes of actuals against the plan", "activities", changes);
  add_analysis("summary", "总结页 · the page that opens a year-end meeting", "plans", summary);
}

void Arguments::add_convert() {
  CLI::App* convert = add("convert", "转换格式 · convert between forms",
                          [this] { return command::convert(common_, convert_, std::cout); });
  convert->add_option("IN", convert_.in, "输入（.json、.jsonl、归档、-）· input")->required();
  convert->add_option("OUT", convert_.out, "输出（.json、.jsonl、归档 .bfa .bfab .bfat .bfax、-）· output")->required();
  convert->add_flag("--compact", convert_.compact, "规范紧凑格式（RFC 8785）· canonical form");
}

void Arguments::add_inspect() {
  CLI::App* inspect = add("inspect", "查看归档内容，不载入方案 · tell what an archive holds",
                          [this] { return command::inspect(common_, inspect_, std::cout); });
  inspect->add_option("FILE", common_.files, "归档文件 · archives")->required();
  inspect->add_flag("--verify", inspect_.verify, "核对每份方案的校验和 · verify the checksum of each plan");
}

void Arguments::add_new() {
  add("new", "输出一个可改写的新方案 · print a small plan to begin with", [] { return new_plan(std::cout); });
  add("schema", "输出 JSON Schema · print the JSON Schema of a plan", [] {
    std::cout << bangfu::json::schema();
    return fine;
  });
}

void Arguments::refuse_empty_options() {
  CLI::Validator const filled(
      [](std::string& text) { return std::string(text.empty() ? "不能为空 · must not be empty" : ""); }, "");
  for (CLI::App* subcommand : app_.get_subcommands({}))
    for (CLI::Option* option : subcommand->get_options())
      if (option->get_type_size() != 0 && option->get_name() != "--where") option->check(filled);
}

}  // namespace command
