// SPDX-License-Identifier: BSL-1.0
/// @file
/// The plan as it grows, with the places that its values come from.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

#include <bangfu/document/lexicon.hpp>
#include <bangfu/document/read.hpp>

#include "document/reader/text/prose.hpp"

namespace bangfu::document::reader {

/// JSON Pointer of a thing in a list of the plan.
[[nodiscard]] std::string pointer(std::string_view list, std::size_t index);

/// What is being made of a document.
class Draft {
 public:
  Draft(Source const& source, Lexicon const& words, bool latin) : source_(source), lexicon_(words), latin_(latin) {}

  [[nodiscard]] Source const& source() const noexcept { return source_; }
  [[nodiscard]] Lexicon const& lexicon() const noexcept { return lexicon_; }
  [[nodiscard]] bool latin() const noexcept { return latin_; }
  [[nodiscard]] Plan& plan() noexcept { return reading_.value; }
  [[nodiscard]] Plan const& plan() const noexcept { return reading_.value; }
  [[nodiscard]] Reading& reading() noexcept { return reading_; }

  /// Adds to a list of the plan, with an id of its own. (`Plan::add` looks through the list for one that is free.)
  template <class Entity>
  Id<Entity> add(Entity entity, char const* prefix) {
    std::vector<Entity>& all = plan().template collection<Entity>();
    entity.id = Id<Entity>(prefix + std::to_string(all.size() + 1));
    all.push_back(std::move(entity));
    return all.back().id;
  }

  /// Words in the language of the document.
  [[nodiscard]] Text text(Words const& words) const { return text(words.original()); }
  [[nodiscard]] Text text(std::string words) const { return {std::move(words), latin_ ? "en" : "zh"}; }

  /// Remembers where something comes from.
  void from(std::string at, Words const& words);
  /// Adds a journey to a measure. @param where the words that tell of it; of none it is not remembered
  /// @returns where it stands in the plan
  std::string add_flow(std::size_t measure, Flow flow, Words const& where);
  /// Forgets where something comes from that the plan no longer has. Looks at what was remembered last.
  void forget(std::string_view at);
  /// Notes that the words were understood, in part or whole, so that they do not count as unread.
  void understood(Words const& words);
  [[nodiscard]] bool is_understood(Span span) const;
  void unread(Words const& words, char const* zh, char const* en);
  void finding(std::string code, Severity severity, std::string at, char const* zh, char const* en);

  /// The institution with this name, made where there is none.
  InstitutionId institution(Words const& name);
  InstitutionId institution(std::string const& name);
  /// Whom "Ms Fuller" calls, of those known by their full names; empty where that is not just one.
  [[nodiscard]] ParticipantId by_surname(std::string_view called) const;
  /// A named person of an institution. The same name of the same institution is one person.
  ParticipantId person(Words const& name, InstitutionId const& of, Words const& post, Words const& whole);
  /// The person or group with this id; null where there is none. Those of late are found first.
  [[nodiscard]] Participant* participant(ParticipantId const& id);
  /// A group of people, new each time.
  ParticipantId group(Words const& name, InstitutionId const& of, ParticipantKind kind);
  /// Takes back the groups that were made last, down to so many participants: nothing may name them.
  void take_back_groups(std::size_t participants);
  ResourceId resource(Words const& name, InstitutionId const& of, ResourceKind kind);
  DeliverableId deliverable(Words const& title, DeliverableKind kind, Words const& whole);
  SubjectId subject(Words const& name, SubjectKind kind, bool key, bool short_of_staff, Words const& whole);

 private:
  Source const& source_;
  Lexicon const& lexicon_;
  bool latin_;
  Reading reading_{};
  std::unordered_map<std::string, InstitutionId> institutions_{};  // by name without blanks
  std::unordered_set<std::string> schools_{};  // ids of institutions that are schools by their names
  std::unordered_map<std::string, std::vector<std::size_t>> persons_by_name_{};
  std::unordered_map<std::string, ResourceId> resources_{};
  std::unordered_map<std::string, DeliverableId> deliverables_{};
  std::unordered_map<std::string, std::size_t> subjects_{};
  std::vector<Span> understood_{};
};

}  // namespace bangfu::document::reader
