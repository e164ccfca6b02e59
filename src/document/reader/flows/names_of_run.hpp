// SPDX-License-Identifier: BSL-1.0
/// @file
/// The institutions that a sentence names, as far as it matters who goes where.
#pragma once

#include <string_view>
#include <vector>

#include "document/reader/flows/journeys.hpp"

namespace bangfu::document::reader {

class NamesOfRun {
 public:
  /// @param run clauses of one sentence
  NamesOfRun(Context& context, Words const& run);

  [[nodiscard]] std::vector<Mention> const& mentions() const { return mentions_; }
  /// Whom a mention names: 甲校; 我校; 该校 (who was named last); 受援学校 (the one there is).
  [[nodiscard]] std::vector<InstitutionId> named_by(Mention const& m);
  /// The place of a goal for those who come from one side.
  [[nodiscard]] std::vector<InstitutionId> places_for(Goal const& goal, InstitutionId const& from);
  /// 三所帮扶学校, where there are three.
  [[nodiscard]] std::vector<InstitutionId> counted_places(std::string_view words) const;

 private:
  /// 两园, 各成员校, 每园: each of those who are helped by one, where they are few and known.
  void tell_members();
  /// 帮助单位临江楼旅游学校, 临海大学附属医院: the name goes on behind what is known of it.
  void tell_parts();
  [[nodiscard]] static bool is_object_word(std::string_view words);
  /// The one institution whose name the words shorten, or a party whose name begins as they do: 雾灵一中 of 雾灵县第一高级中学.
  [[nodiscard]] InstitutionId party_called(Words const& words, InstitutionId const& not_this) const;
  /// 受援学校 for who comes from a 支援学校, where there are several and the word is all that is told.
  [[nodiscard]] InstitutionId opposite_role(InstitutionId const& from) const;
  /// The county that all who are helped lie in: 到县讲学.
  [[nodiscard]] InstitutionId county_of_helped() const;
  /// 该附属医院: the one of that kind that was named last.
  [[nodiscard]] InstitutionId last_named(Words const& words, std::size_t before) const;

  Context& context_;
  Words run_;
  std::string_view text_;
  std::vector<Mention> mentions_;
};

}  // namespace bangfu::document::reader
