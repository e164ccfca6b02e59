// SPDX-License-Identifier: BSL-1.0
// `bangfu convert`: between the forms that the ending of a file name tells.
#include <fstream>
#include <ostream>
#include <sstream>

#include <bangfu/archive/archive.hpp>
#include <bangfu/io/file.hpp>
#include <bangfu/json/json.hpp>

#include "command.hpp"

namespace command {

using namespace bangfu;

int convert(Common const& common, ConvertOptions const& options, std::ostream& out) {
  std::vector<Source> const sources = read_plans({options.in});
  auto const ends_with = [&](std::string_view end) {
    std::string_view const name = options.out;
    return name.size() >= end.size() && name.substr(name.size() - end.size()) == end;
  };
  std::ostringstream text;
  if (auto const form = archive::form_of(options.out)) {
    archive::PlanWriter writer(text, *form);
    for (Source const& source : sources) writer.write(source.plan);
    writer.finish();
  } else if (ends_with(".jsonl") || ends_with(".ndjson")) {
    json::LineWriter writer(text);
    for (Source const& source : sources) writer.write(source.plan);
  } else {
    json::Style const style = options.compact ? json::Style::compact : json::Style::pretty;
    if (sources.size() == 1) {
      json::write(text, sources.front().plan, style);
    } else {
      std::vector<Plan> plans;
      plans.reserve(sources.size());
      for (Source const& source : sources) plans.push_back(source.plan);
      json::write(text, plans, style);
    }
    if (options.compact && options.out == "-") text << '\n';
  }
  if (options.out == "-") {
    out << text.str();
  } else {
    io::replace_file(options.out, text.str());
  }
  (void)common;
  return fine;
}

}  // namespace command
