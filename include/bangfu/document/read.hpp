// SPDX-License-Identifier: BSL-1.0
/// @file
/// From a published document to a plan.
///
/// `read()` takes from a document what it says and nothing else. Each value remembers the words it was taken from
/// (`Reading::provenance`); what looks like a provision and was not understood is listed with its place
/// (`Reading::unread`); what is contradictory stays so, for `check` to find. No link between a row of the schedule and a
/// measure is made that the text does not state: `infer_links()` proposes such links, marked as inferred.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/core/diagnostic.hpp>
#include <bangfu/document/source.hpp>
#include <bangfu/model/plan.hpp>

namespace bangfu::document {

class Lexicon;

/// Words of the document from which something in the plan was taken.
struct Provenance {
  std::string at{};  ///< JSON Pointer (RFC 6901) into the plan: of an entity ("/measures/3") or a member of one
                     ///< ("/measures/3/obligation"). A value taken from several places stands several times.
  Span span{};       ///< in `Source::text`

  friend bool operator==(Provenance const&, Provenance const&) = default;
};

/// Words that look like a provision and were not understood.
struct Unread {
  Span span{};  ///< in `Source::text`
  Text why{};   ///< what kept them from being read, in Chinese and English

  friend bool operator==(Unread const&, Unread const&) = default;
};

/// A plan, and how it came from the document.
struct Reading {
  Plan value{};                           ///< without parties and provisions where `is_plan` is false
  std::vector<Diagnostic> diagnostics{};  ///< `no-plan` (error) among them where `is_plan` is false
  bool is_plan = false;                   ///< whether the document is a plan of assistance at all
  std::vector<Provenance> provenance{};   ///< in the order of the document
  std::vector<Unread> unread{};           ///< in the order of the document

  /// What `json::load` and the other readers return.
  [[nodiscard]] Loaded<Plan> loaded() const { return {.value = value, .diagnostics = diagnostics}; }
};

/// How to read.
struct ReadOptions {
  Lexicon const* lexicon = nullptr;  ///< words of the field; none for those that the library knows
};

/// Reads a document. What a document says is never an error: one that is no plan of assistance (a news item, minutes, a
/// list of results, a poem) gives a reading whose `is_plan` is false, with the results that it reports. Linear in the
/// length of the document.
[[nodiscard]] Reading read(Source const& source, ReadOptions const& options = {});

/// Adds links from rows of the schedule to the measures that they may serve, and marks them `Origin::inferred`: where the
/// row and the measure agree in modality (stated, or told by their words), in direction as far as both have one, and
/// where the row's words do not point elsewhere. Rows that already have a link are left alone.
/// @returns a note `link-inferred` for each, whose place is the row and whose related place is the measure
std::vector<Diagnostic> infer_links(Plan& plan);

}  // namespace bangfu::document
