// SPDX-License-Identifier: BSL-1.0
/// @file
/// What an archive holds, told without reading its plans.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/archive/form.hpp>
#include <bangfu/archive/limits.hpp>
#include <bangfu/core/describe.hpp>
#include <bangfu/core/id.hpp>
#include <bangfu/core/text.hpp>
#include <bangfu/fwd.hpp>

namespace bangfu::archive {

// So that lists of the entities below are compared by their descriptions too.
using bangfu::operator==;

/// A plan of an archive, as the index at its end tells.
struct PlanEntry {
  PlanId id{};                 ///< of the plan; empty where it has none
  Text title{};                ///< of the plan
  std::uint64_t offset = 0;    ///< of its record in the archive
  std::uint64_t bytes = 0;     ///< stored
  std::uint64_t checksum = 0;  ///< XXH3 of the record

  template <class Self = PlanEntry>
  static constexpr auto description() {
    return describe<Self>(
        "plan_entry", v(&Self::id, {.key = "id", .zh = "编号", .en = "id"}),
        v(&Self::title, {.key = "title", .zh = "标题", .en = "title"}),
        v(&Self::offset, {.key = "offset", .always = true, .zh = "位置", .en = "offset of the record"}),
        v(&Self::bytes, {.key = "bytes", .always = true, .zh = "字节数", .en = "stored bytes"}),
        v(&Self::checksum, {.key = "checksum", .always = true, .zh = "校验和", .en = "XXH3 of the record"}));
  }
};

/// Bytes that a program keeps in an archive beside the plans, such as the columns of a portfolio.
struct SectionEntry {
  std::string name{};          ///< by which the program finds it again
  std::uint64_t offset = 0;    ///< of its record in the archive
  std::uint64_t bytes = 0;     ///< stored
  std::uint64_t checksum = 0;  ///< XXH3 of the record

  template <class Self = SectionEntry>
  static constexpr auto description() {
    return describe<Self>(
        "section_entry", v(&Self::name, {.key = "name", .zh = "名称", .en = "name"}),
        v(&Self::offset, {.key = "offset", .always = true, .zh = "位置", .en = "offset of the record"}),
        v(&Self::bytes, {.key = "bytes", .always = true, .zh = "字节数", .en = "stored bytes"}),
        v(&Self::checksum, {.key = "checksum", .always = true, .zh = "校验和", .en = "XXH3 of the record"}));
  }
};

/// The index at the end of an archive, in the order of the records.
struct Index {
  std::vector<PlanEntry> plans{};        ///< the plans
  std::vector<SectionEntry> sections{};  ///< bytes of programs

  template <class Self = Index>
  static constexpr auto description() {
    return describe<Self>("index", v(&Self::plans, {.key = "plans", .zh = "方案", .en = "plans"}),
                          v(&Self::sections, {.key = "sections", .zh = "附段", .en = "sections"}));
  }
};

/// What an archive says of itself.
struct Contents {
  Form form = Form::compact;   ///< how the records are stored
  unsigned format = 1;         ///< version of the envelope
  unsigned schema = 0;         ///< version of the schema by which it was written
  unsigned boost = 0;          ///< version of Boost's archives; 0 for the compact form, which does not depend on it
  std::uint64_t bytes = 0;     ///< of the whole archive
  std::uint64_t checksum = 0;  ///< over header and index, and by the index over every record
  Index index{};               ///< what lies where
};

/// How to read an archive.
struct ReadOptions {
  Limits limits{};       ///< bounds of size, for what may be hostile
  std::string source{};  ///< name of the file or stream, for the places of errors
};

/// What a file holds, read from its beginning and its end. Records are not looked at. @param path UTF-8
/// @throws ReadError
[[nodiscard]] Contents inspect(std::string const& path, ReadOptions const& options = {});
/// The same of an archive in memory.
[[nodiscard]] Contents inspect_bytes(std::string_view bytes, ReadOptions const& options = {});

}  // namespace bangfu::archive
