// SPDX-License-Identifier: BSL-1.0
#include <bangfu/archive/write.hpp>

#include <algorithm>
#include <ostream>
#include <stdexcept>

#include <bangfu/archive/detail/envelope.hpp>
#include <bangfu/archive/plans.hpp>
#include <bangfu/io/file.hpp>
#include <bangfu/version.hpp>

#include "archive/boost_streams.hpp"
#include "archive/codec.hpp"
#include "archive/records.hpp"

namespace bangfu::archive {

using namespace detail;

PlanWriter::PlanWriter(std::ostream& out, Form form) : out_(out), form_(form) {
  std::string const text = "bangfu-archive " + std::to_string(envelope_version) +
                           " form=" + std::string(to_string(form)) + " schema=" + std::to_string(schema_version) +
                           " boost=" + std::to_string(form == Form::compact ? 0 : boost_version());
  header_ = sealed_line(form, text, checksum(text));
  put(header_);
  if (form == Form::xml) put(xml_open);
}

void PlanWriter::put(std::string_view bytes) {
  out_.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (!out_)
    throw ReadError(ReadErrorCode::io, {}, "", Text("可以写入的流", "zh").set("en", "a stream that can be written"));
  at_ += bytes.size();
}

void PlanWriter::must_be_open() const {
  if (finished_) throw std::logic_error("the archive is finished");
}

PlanWriter::Written PlanWriter::record(std::string const& head, std::string_view payload) {
  std::string const text = head + " bytes=" + std::to_string(payload.size());
  Written const written{at_, checksum(text, payload)};
  put(sealed_line(form_, text, written.checksum));
  put(payload);
  put("\n");
  return written;
}

void PlanWriter::write(Plan const& plan) {
  must_be_open();
  payload_.clear();
  codec_of(form_).save_plan(payload_, plan);
  Written const written = record("plan", payload_);
  index_.plans.push_back({.id = plan.id,
                          .title = plan.title,
                          .offset = written.offset,
                          .bytes = payload_.size(),
                          .checksum = written.checksum});
}

void PlanWriter::section(std::string_view name, std::string_view bytes) {
  must_be_open();
  if (form_ != Form::compact) throw std::logic_error("only compact archives have sections");
  bool const known = std::any_of(index_.sections.begin(), index_.sections.end(),
                                 [name](SectionEntry const& section) { return section.name == name; });
  if (known || !is_section_name(name))
    throw std::logic_error("a section needs a name of its own: " + std::string(name));
  Written const written = record("section name=" + std::string(name), bytes);
  index_.sections.push_back(
      {.name = std::string(name), .offset = written.offset, .bytes = bytes.size(), .checksum = written.checksum});
}

void PlanWriter::finish() {
  must_be_open();
  finished_ = true;
  payload_.clear();
  codec_of(form_).save_index(payload_, index_);
  Written const written = record("index", payload_);
  std::string const place = std::to_string(written.offset);
  std::string const text = "end index=" + std::string(20 - place.size(), '0') + place;
  put(sealed_line(form_, text, checksum(text, header_ + std::to_string(written.checksum))));
  if (form_ == Form::xml) put(xml_close);
  out_.flush();
  put({});
}

namespace {

void write_all(PlanWriter& writer, Plan const& plan) { writer.write(plan); }
void write_all(PlanWriter& writer, std::vector<Plan> const& plans) {
  for (Plan const& plan : plans) writer.write(plan);
}
template <class T>
void write_value(std::ostream& out, T const& value, Form form) {
  PlanWriter writer(out, form);
  write_all(writer, value);
  writer.finish();
}
template <class T>
std::string bytes_of(T const& value, Form form) {
  std::string bytes;
  StringOutput buffer(bytes);
  std::ostream out(&buffer);
  write_value(out, value, form);
  return bytes;
}

}  // namespace

std::string to_bytes(Plan const& plan, Form form) { return bytes_of(plan, form); }
std::string to_bytes(std::vector<Plan> const& plans, Form form) { return bytes_of(plans, form); }

void write(std::ostream& out, Plan const& plan, Form form) { write_value(out, plan, form); }
void write(std::ostream& out, std::vector<Plan> const& plans, Form form) { write_value(out, plans, form); }

void save(Plan const& plan, std::string const& path, Form form) { io::replace_file(path, bytes_of(plan, form)); }
void save(Plan const& plan, std::string const& path) { save(plan, path, form_of(path).value_or(Form::compact)); }
void save(std::vector<Plan> const& plans, std::string const& path, Form form) {
  io::replace_file(path, bytes_of(plans, form));
}
void save(std::vector<Plan> const& plans, std::string const& path) {
  save(plans, path, form_of(path).value_or(Form::compact));
}

}  // namespace bangfu::archive
