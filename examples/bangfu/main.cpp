// SPDX-License-Identifier: BSL-1.0
// The command `bangfu`. Exit codes: 0 fine, 1 findings of severity error, 2 cannot read or wrong usage.
#include <CLI/CLI.hpp>
#include <iostream>

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
  plan.add(Target{.of = shadow,
                  .title = Text("跟岗教师", "zh").set("en", "teachers who shadow"),
                  .promised = at_least(4, unit::person),
                  .due = "2027-07"_date});
  auto const teachers = plan.add(Participant{.name = Text("青年教师", "zh").set("en", "young teachers"),
                                             .of = taker,
                                             .group = true,
                                             .size = exactly(2, unit::person)});
  plan.add(Activity{.number = "1",
                    .title = Text("第一批教师跟岗", "zh").set("en", "first teachers shadow"),
                    .serves = {shadow},
                    .when = within("2026-10"_period, weeks(1)),
                    .flows = {{.from = taker, .to = giver, .who = {teachers}}}});
  return plan;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace command;
  Common common;
  if (char const* locale = std::getenv("LANG"); locale != nullptr && std::string_view(locale).substr(0, 2) == "en")
    common.language = "en";
  ListOptions list_options;
  ConvertOptions convert_options;
  DocumentOptions document_options;

  CLI::App app{"帮扶方案：阅读、检查、查询 · assistance plans: read, check, ask"};
  app.set_version_flag("--version", std::string(bangfu::version));
  app.require_subcommand(1);
  app.fallthrough();
  app.add_option("--lang", common.language, "语言 · language of the output (LANG: en… → en)")
      ->check(CLI::IsMember({"zh", "en"}))
      ->capture_default_str();
  auto const files = [&](CLI::App* command) {
    command->add_option("FILE", common.files, "方案文件（.json、.jsonl；- 为标准输入）· plans; - is standard input")
        ->required();
  };

  CLI::App* read_command = app.add_subcommand("read", "读取方案文件 · read published documents into plans");
  read_command
      ->add_option("DOC", common.files, "文本、.docx、.csv、.xlsx；- 为标准输入 · documents; - is standard input")
      ->required();
  read_command->add_option("-o,--output", document_options.out, "写入 .json 或 .jsonl（缺省为标准输出）· where to");
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
      ->add_option("KIND", list_options.kind, "activities flows measures targets participants institutions results")
      ->required()
      ->check(CLI::IsMember({"activities", "flows", "measures", "targets", "participants", "institutions", "results"}));
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
  list_command->add_option("--of", list_options.of, "所属单位 · institution of a participant: id or part of its name");
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

  CLI::App* check_command = app.add_subcommand("check", "检查方案 · check plans");
  files(check_command);

  CLI::App* convert_command = app.add_subcommand("convert", "转换格式 · convert between forms");
  convert_command->add_option("IN", convert_options.in, "输入（.json、.jsonl、-）· input")->required();
  convert_command->add_option("OUT", convert_options.out, "输出（.json、.jsonl、-）· output")->required();
  convert_command->add_flag("--compact", convert_options.compact, "规范紧凑格式（RFC 8785）· canonical form");

  CLI::App* new_command = app.add_subcommand("new", "输出一个可改写的新方案 · print a small plan to begin with");
  CLI::App* schema_command = app.add_subcommand("schema", "输出 JSON Schema · print the JSON Schema of a plan");

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
    if (check_command->parsed()) code = check(common, std::cout);
    if (convert_command->parsed()) code = convert(common, convert_options, std::cout);
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
  } catch (std::exception const& e) {
    std::cerr << printable(e.what()) << '\n';
  }
  return failed;
}
