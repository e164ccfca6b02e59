// SPDX-License-Identifier: BSL-1.0
// `bangfu convert`: between the forms that the ending of a file name tells.
#include <ostream>
#include <sstream>
#include <string_view>
#include <utility>

#include <bangfu/archive/archive.hpp>
#include <bangfu/io/file.hpp>
#include <bangfu/json/json.hpp>

#include "command.hpp"

namespace command {

using namespace bangfu;

namespace {

constexpr std::string_view lines[] = {".jsonl", ".ndjson"};
constexpr std::string_view document = ".json";

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}
bool has_lines(std::string_view file) { return ends_with(file, lines[0]) || ends_with(file, lines[1]); }

}  // namespace

void require_known_ending(std::string const& file, Common const& common) {
  if (file == "-" || ends_with(file, document) || has_lines(file) || archive::form_of(file)) return;
  std::string known(document);
  for (std::string_view end : lines) known += ' ' + std::string(end);
  for (auto const& e : Enumeration<archive::Form>::all) known += ' ' + std::string(archive::ending(e.value));
  throw UsageError(file + common.say("：结尾不是已知的格式，应为 ", ": its ending tells no form; expected one of ") +
                   known + common.say("，或 -", ", or -"));
}

std::string written(std::vector<Plan> const& plans, std::string const& file, bool compact) {
  std::ostringstream text;
  if (auto const form = archive::form_of(file)) {
    archive::PlanWriter writer(text, *form);
    for (Plan const& plan : plans) writer.write(plan);
    writer.finish();
  } else if (has_lines(file)) {
    json::LineWriter writer(text);
    for (Plan const& plan : plans) writer.write(plan);
  } else {
    json::Style const style = compact ? json::Style::compact : json::Style::pretty;
    if (plans.size() == 1) {
      json::write(text, plans.front(), style);
    } else {
      json::write(text, plans, style);
    }
    if (compact && file == "-") text << '\n';
  }
  return text.str();
}

int convert(Common const& common, ConvertOptions const& options, std::ostream& out) {
  require_known_ending(options.out, common);
  std::vector<Plan> plans;
  for (Source& source : read_every_plan({options.in})) plans.push_back(std::move(source.plan));
  std::string const text = written(plans, options.out, options.compact);
  if (options.out == "-") {
    out << text;
  } else {
    io::replace_file(options.out, text);
  }
  return fine;
}

}  // namespace command
