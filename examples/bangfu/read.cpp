// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>

#include <bangfu/archive/archive.hpp>
#include <bangfu/document/document.hpp>
#include <bangfu/io/file.hpp>
#include <bangfu/json/json.hpp>

#include "command.hpp"
#include "terminal.hpp"

namespace command {

namespace {

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// What is done about a file or a line that cannot be read.
using Refused = std::function<void(bangfu::ReadError const&)>;

void read_lines(std::istream& in, std::string const& name, std::vector<Source>& all, Refused const& refused) {
  bangfu::json::LineReader reader(in, {.source = name});
  while (true) {
    try {
      auto loaded = reader.next();
      if (!loaded) return;
      all.push_back({.file = name, .plan = std::move(loaded->value), .diagnostics = std::move(loaded->diagnostics)});
    } catch (bangfu::ReadError const& error) {
      refused(error);
    }
  }
}

void read_archive(std::string_view bytes, std::string const& name, std::vector<Source>& all) {
  auto loaded = bangfu::archive::read<std::vector<bangfu::Plan>>(bytes, {.source = name});
  for (bangfu::Plan& plan : loaded.value) all.push_back({.file = name, .plan = std::move(plan)});
}

/// A document that begins with `[` is an array of plans.
void read_document(std::string text, std::string const& name, std::vector<Source>& all) {
  if (bangfu::archive::is_archive(text)) return read_archive(text, name, all);
  std::size_t const first = text.find_first_not_of(" \t\r\n");
  bangfu::json::ReadOptions const options{.source = name};
  if (first != std::string::npos && text[first] == '[') {
    auto loaded = bangfu::json::read<std::vector<bangfu::Plan>>(text, options);
    for (bangfu::Plan& plan : loaded.value) all.push_back({.file = name, .plan = std::move(plan)});
    if (!all.empty()) all.back().diagnostics = std::move(loaded.diagnostics);
  } else {
    auto loaded = bangfu::json::read(text, options);
    all.push_back({.file = name,
                   .plan = std::move(loaded.value),
                   .diagnostics = std::move(loaded.diagnostics),
                   .text = std::move(text)});
  }
}

/// Whether a file is a document as offices publish it, by its name.
bool is_published(std::string_view name) {
  return ends_with(name, ".txt") || ends_with(name, ".docx") || ends_with(name, ".csv") || ends_with(name, ".xlsx");
}
/// What a published document says.
void read_published(std::string const& name, NoPlan no_plan, std::vector<Source>& all) {
  auto reading = bangfu::document::read(bangfu::document::load_source(name));
  if (!reading.is_plan && no_plan == NoPlan::is_refused)
    throw bangfu::ReadError(bangfu::ReadErrorCode::value, {.source = name}, "",
                            bangfu::Text("帮扶方案", "zh").set("en", "a plan of assistance"));
  all.push_back({.file = name, .plan = std::move(reading.value), .diagnostics = std::move(reading.diagnostics)});
}

/// The named files, and for a folder all plans in it and below, by name.
std::vector<std::string> expanded(std::vector<std::string> const& names) {
  std::vector<std::string> files;
  for (std::string const& name : names) {
    std::error_code no_folder;
    if (name == "-" || !std::filesystem::is_directory(name, no_folder)) {
      files.push_back(name);
      continue;
    }
    std::vector<std::string> found;
    for (auto const& entry : std::filesystem::recursive_directory_iterator(name)) {
      std::string const path = entry.path().string();
      if (entry.is_regular_file() &&
          (ends_with(path, ".json") || ends_with(path, ".jsonl") || ends_with(path, ".ndjson")))
        found.push_back(path);
    }
    if (found.empty())
      throw bangfu::ReadError(bangfu::ReadErrorCode::io, {.source = name}, "",
                              bangfu::Text("含有方案文件的文件夹", "zh").set("en", "a folder with plans"));
    std::sort(found.begin(), found.end());
    files.insert(files.end(), found.begin(), found.end());
  }
  return files;
}

void read_one(std::string const& file, NoPlan no_plan, std::vector<Source>& all, Refused const& refused) {
  if (file == "-") return read_document({std::istreambuf_iterator<char>(std::cin), {}}, "-", all);
  if (is_published(file)) return read_published(file, no_plan, all);
  if (ends_with(file, ".jsonl") || ends_with(file, ".ndjson")) {
    std::ifstream in(file, std::ios::binary);
    if (!in)
      throw bangfu::ReadError(bangfu::ReadErrorCode::io, {.source = file}, "",
                              bangfu::Text("可读的文件", "zh").set("en", "a readable file"));
    return read_lines(in, file, all, refused);
  }
  constexpr std::size_t max_bytes = std::size_t{256} << 20U;
  read_document(bangfu::io::read_file(file, max_bytes), file, all);
}

}  // namespace

std::vector<Source> read_every_plan(std::vector<std::string> const& names) {
  std::vector<Source> all;
  for (std::string const& file : expanded(names))
    read_one(file, NoPlan::is_refused, all, [](bangfu::ReadError const& error) { throw error; });
  return all;
}

Sources read_plans(Common const& common, NoPlan no_plan) {
  Sources read;
  std::vector<bangfu::ReadError> errors;
  Refused const left_out = [&](bangfu::ReadError const& error) { errors.push_back(error); };
  std::vector<std::string> const files = expanded(common.files);
  ProgressBar bar(files.size());
  for (std::string const& file : files) {
    bar.step();
    try {
      read_one(file, no_plan, read.plans, left_out);
    } catch (bangfu::ReadError const& error) {
      if (files.size() == 1) throw;
      left_out(error);
    }
  }
  if (read.plans.empty() && errors.size() == 1) throw bangfu::ReadError(errors.front());
  for (bangfu::ReadError const& error : errors)
    std::cerr << printable(error.text(common.language)) << common.say("；未计入", "; left out") << '\n';
  if (read.plans.empty())
    throw bangfu::ReadError(bangfu::ReadErrorCode::value,
                            {.source = common.files.size() == 1 ? common.files.front() : ""}, "",
                            bangfu::Text("至少一份方案", "zh").set("en", "at least one plan"));
  read.complete = errors.empty();
  return read;
}

std::string institution_names(bangfu::PlanView const& view, std::vector<bangfu::InstitutionId> const& ids,
                              Common const& common) {
  std::string out;
  for (auto const& id : ids)
    bangfu::detail::append_name(out, view.name_of(id, bangfu::Language(common.language)), common.language);
  return out;
}

std::string offices(bangfu::PlanView const& view, std::vector<bangfu::Responsible> const& responsible,
                    Common const& common) {
  std::string out;
  for (bangfu::Responsible const& r : responsible) {
    std::string office = common.in(r.department);
    std::string const school(view.name_of(r.institution, bangfu::Language(common.language)));
    if (!school.empty()) office = common.zh() ? school + office : office + (office.empty() ? "" : " of ") + school;
    bangfu::detail::append_name(out, office, common.language);
  }
  return out;
}

std::string time_words(bangfu::When const& when, Common const& common) {
  return when.blank() ? std::string() : bangfu::to_text(when, common.language);
}

}  // namespace command
