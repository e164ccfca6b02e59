// SPDX-License-Identifier: BSL-1.0
// `bangfu read`: from published documents to plans.
#include <iostream>
#include <iterator>

#include <bangfu/io/file.hpp>

#include "command.hpp"
#include "explain.hpp"
#include "terminal.hpp"

namespace command {

using namespace bangfu;

namespace {

document::Source source_of(std::string const& file, std::string const& encoding) {
  document::SourceOptions options;
  options.name = file;
  options.encoding = encoding;
  if (file != "-") return document::load_source(file, options);
  return document::parse_source(std::string{std::istreambuf_iterator<char>(std::cin), {}}, options);
}

/// What was read, in one line for whoever waits.
std::string counts(document::Reading const& reading, Common const& common) {
  Plan const& p = reading.value;
  if (!reading.is_plan) return common.say("不是帮扶方案", "no plan of assistance");
  auto const n = [](auto const& all) { return std::to_string(all.size()); };
  return common.say("各方 " + n(p.parties) + "，措施 " + n(p.measures) + "，目标 " + n(p.targets) + "，承诺 " +
                        n(p.commitments) + "，条款 " + n(p.terms) + "，计划表 " + n(p.activities) + " 行，人员 " +
                        n(p.participants) + "；未读懂 " + n(reading.unread) + " 处",
                    n(p.parties) + " parties, " + n(p.measures) + " measures, " + n(p.targets) + " targets, " +
                        n(p.commitments) + " commitments, " + n(p.terms) + " terms, " + n(p.activities) + " rows, " +
                        n(p.participants) + " participants; " + n(reading.unread) + " passages left unread");
}

}  // namespace

int read_documents(Common const& common, DocumentOptions const& options, std::ostream& out) {
  if (!options.out.empty()) require_known_ending(options.out, common);
  document::Lexicon lexicon = document::Lexicon::standard();
  for (std::string const& file : options.lexicons) lexicon.extend(io::read_file(file, std::size_t{16} << 20U), file);
  document::ReadOptions read_options;
  read_options.lexicon = &lexicon;

  std::vector<Plan> plans;
  std::string pages;
  int code = fine;
  for (std::string const& file : common.files) {
    document::Source const source = source_of(file, options.encoding);
    document::Reading reading = document::read(source, read_options);
    if (options.infer)
      for (Diagnostic& d : document::infer_links(reading.value)) reading.diagnostics.push_back(std::move(d));
    if (!reading.is_plan) code = has_errors;
    if (options.explain) explain(out, source, reading, common);
    if (!options.html.empty()) pages += explain_html(source, reading, common);
    if (!options.explain) {
      std::cerr << printable(file) << common.say("：", ": ") << counts(reading, common) << '\n';
      for (Diagnostic const& d : reading.diagnostics)
        std::cerr << printable(file) << ' ' << printable(d.at) << (d.at.empty() ? "" : " ")
                  << bangfu::label(d.severity, common.language) << common.say("：", ": ")
                  << printable(d.text(common.language)) << '\n';
    }
    if (reading.is_plan) plans.push_back(std::move(reading.value));
  }
  if (!options.html.empty()) io::replace_file(options.html, pages);
  bool const to_standard_output = options.out.empty() ? !options.explain && options.html.empty() : options.out == "-";
  if (options.out.empty() && !to_standard_output) return code;

  if (plans.empty()) return code;
  std::string const text = written(plans, options.out);
  if (to_standard_output)
    out << text;
  else
    io::replace_file(options.out, text);
  return code;
}

}  // namespace command
