// SPDX-License-Identifier: BSL-1.0
/// @file
/// Envelopes with the right checksums around whatever bytes: what tests and fuzzers show to the readers of archives.
#pragma once

#include <string>
#include <string_view>

#include <bangfu/archive/contents.hpp>
#include <bangfu/archive/detail/envelope.hpp>
#include <bangfu/archive/form.hpp>
#include <bangfu/archive/plans.hpp>

#include "archive/codec.hpp"

namespace bangfu::test {

/// The payload of an archive's first plan.
inline std::string first_payload(std::string_view bytes) {
  auto const contents = archive::inspect_bytes(bytes);
  auto const& entry = contents.index.plans.at(0);
  std::size_t const begin = bytes.find('\n', static_cast<std::size_t>(entry.offset)) + 1;
  return std::string(bytes.substr(begin, static_cast<std::size_t>(entry.bytes)));
}

/// A sound envelope around a payload that may be anything. The index tells of the plan what the payload says, if it
/// can be loaded at all.
/// @param index in place of the index that would be right, as a payload
inline std::string enclosed(archive::Form form, std::string_view payload, std::string const* index = nullptr) {
  namespace detail = archive::detail;
  unsigned const boost = form == archive::Form::compact ? 0 : detail::boost_version();
  std::string const first =
      "bangfu-archive 1 form=" + std::string(to_string(form)) + " schema=1 boost=" + std::to_string(boost);
  std::string const header = detail::sealed_line(form, first, detail::checksum(first));
  std::string bytes = header;
  if (form == archive::Form::xml) bytes += detail::xml_open;
  std::size_t const offset = bytes.size();
  auto const record = [&](std::string const& kind, std::string_view content) {
    std::string const text = kind + " bytes=" + std::to_string(content.size());
    std::uint64_t const sum = detail::checksum(text, content);
    bytes += detail::sealed_line(form, text, sum);
    bytes += content;
    bytes += '\n';
    return sum;
  };
  archive::PlanEntry entry{.offset = offset, .bytes = payload.size(), .checksum = record("plan", payload)};
  Plan plan;
  try {
    detail::codec_of(form).load_plan(payload, plan, {.limits = {}, .boost = boost});
    entry.id = plan.id;
    entry.title = plan.title;
  } catch (ReadError const&) {
    // The readers will find the same.
  }
  std::string told;
  detail::codec_of(form).save_index(told, {.plans = {entry}});
  std::size_t const at = bytes.size();
  std::uint64_t const sum = record("index", index != nullptr ? std::string_view(*index) : told);
  std::string const digits = std::to_string(at);
  std::string const end = "end index=" + std::string(20 - digits.size(), '0') + digits;
  bytes += detail::sealed_line(form, end, detail::checksum(end, header + std::to_string(sum)));
  if (form == archive::Form::xml) bytes += detail::xml_close;
  return bytes;
}

/// The same bytes with the checksums of all lines made right, as far as lines can be made out.
inline std::string resealed(std::string bytes) {
  namespace detail = archive::detail;
  bool const xml = bytes.substr(0, 2) == "<?";
  std::string header;
  std::uint64_t last_sum = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    std::size_t const end = bytes.find('\n', at);
    if (end == std::string::npos) break;
    std::string const line = bytes.substr(at, end - at);
    auto const opened = detail::open_line(xml, line);
    std::size_t next = end + 1;
    if (!opened) {
      if (at == 0 || line.substr(0, 1) != "<") break;
      at = next;  // the frame of the XML form
      continue;
    }
    std::string const text(opened->text);
    std::string_view rest = text;
    std::string_view payload;
    std::string sealed;
    if (at == 0) {
      // the header
    } else if (text.substr(0, 4) == "end ") {
      sealed = header + std::to_string(last_sum);
      payload = sealed;
    } else {
      std::size_t const key = rest.find("bytes=");
      if (key == std::string_view::npos) break;
      rest.remove_prefix(key);
      auto const size = detail::read_number(rest, "bytes");
      if (!size || *size > bytes.size() - next) break;
      payload = std::string_view(bytes).substr(next, static_cast<std::size_t>(*size));
      next += static_cast<std::size_t>(*size) + 1;
    }
    last_sum = detail::checksum(text, payload);
    std::string const made = detail::sealed_line(xml ? archive::Form::xml : archive::Form::compact, text, last_sum);
    if (made.size() != end + 1 - at) break;
    bytes.replace(at, made.size(), made);
    if (at == 0) header = made;
    at = next;
  }
  return bytes;
}

}  // namespace bangfu::test
