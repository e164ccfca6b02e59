// SPDX-License-Identifier: BSL-1.0
/// @file
/// Institutions, the names that a text has for them, and who is meant by 我校, 甲方, 双方.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include <bangfu/model/institution.hpp>
#include <bangfu/model/party.hpp>

#include "document/reader/draft.hpp"
#include "document/reader/parties/short_names.hpp"

namespace bangfu::document::reader {

/// A place where a text speaks of institutions.
struct Mention {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<InstitutionId> who{};  ///< whom it means; empty where the document does not tell
  bool own = false;                  ///< the speaker: 我校, 来校
  bool arrival = false;              ///< 来校: a movement to the speaker
  bool group = false;                ///< several at once: 两校, 双方, 各校
  bool by_deed = false;              ///< by what it does: 支援学校, 受援方
};

/// The same, each name together with the word before it that tells what it is: 受援学校桑园坝中学 is one.
[[nodiscard]] std::vector<Mention> with_roles(std::vector<Mention> mentions);

/// A name in the text.
struct Spotted {
  Words name{};
  bool alone = false;     ///< no character of a name stands before it
  bool in_title = false;  ///< it stands in the title of the paper
};

class Institutions {
 public:
  explicit Institutions(Draft& draft) : draft_(draft) {}

  /// An institution with its name, by which the text may call it from now on.
  InstitutionId add(Words const& name);
  /// The one that has this name, or whose name this abbreviates; else made with it.
  InstitutionId known_or_new(Words const& name);
  /// The one with this full name, made where there is none, which the text calls by these words.
  InstitutionId named(std::string const& full, Words const& brief);
  /// Another name of it.
  /// @param defined whether the text says so: then nobody else has that name
  void also_called(InstitutionId const& id, Words const& name, bool defined = false);
  /// The name that it has now; the one that it had is another name of it.
  void renamed(InstitutionId const& id, Words const& name);
  /// Words that mean it and are no name of it: the island, where its name alone has Island.
  void spoken_of(InstitutionId const& id, std::string words) { remember(std::move(words), id); }
  /// Words that mean it in this text, and are none of its names: 派出单位, behind that label.
  void answers_to(InstitutionId const& id, std::string const& words) { remember(words, id); }
  /// A party in a role; once for each role.
  void party(InstitutionId const& id, Role const& role, Words const& where, std::string const& called = {});
  /// A party of which only the order of two names tells the role: 甲校与乙校结对.
  void party_by_order(InstitutionId const& id, Role const& role, Words const& where);
  /// Whether nothing but the order of names tells on which side it is.
  [[nodiscard]] bool by_order_only(InstitutionId const& id) const { return by_order_.count(id) != 0; }
  /// One that is told by place or number only (两所县中, 岭北县) and takes part where its role has no other.
  void described(Words const& name, Role const& role, Words const& where);
  /// In the part of the text that follows nobody else supports or receives: it tells of one pair of several.
  void about(InstitutionId const& supports, InstitutionId const& is_helped);
  /// What follows tells of all again.
  void about_all() noexcept { about_one_.reset(); }
  /// Takes up those who were only described, in the roles that nobody else has.
  void settle_described();
  /// The one that supports and the one that is helped change places.
  void exchange_sides(InstitutionId const& supports, InstitutionId const& is_helped);
  /// It takes part in another role than was told.
  void change_role(InstitutionId const& id, Role const& told, Role const& role);
  /// Those of a role; of the pair alone that the text tells of there.
  [[nodiscard]] std::vector<InstitutionId> const& of_role(Role const& role) const;
  /// The only one of a role that a word can mean: 受援学校 is no bureau; none if there is none or more.
  [[nodiscard]] InstitutionId only_meant(Role const& role, std::string_view word) const;
  /// Those who support, then those who only receive; none where they are more than `most`.
  [[nodiscard]] std::vector<InstitutionId> both_sides(std::size_t most) const;
  [[nodiscard]] bool is_party(InstitutionId const& id) const;
  [[nodiscard]] bool has_role(InstitutionId const& id, Role const& role) const;
  /// Whether it supports or receives.
  [[nodiscard]] bool on_a_side(InstitutionId const& id) const;
  /// Who 我校 is.
  void speaker(InstitutionId const& id) { speaker_ = id; }
  [[nodiscard]] InstitutionId const& speaker() const noexcept { return speaker_; }
  /// Who 贵校 is in a letter of which no sentence tells the sides.
  void addressee(InstitutionId const& id) { addressee_ = id; }
  /// Whether the text speaks of itself: 我校, 本局.
  void speaks_of_itself(bool speaks) { speaks_of_itself_ = speaks; }
  [[nodiscard]] bool speaks_of_itself() const noexcept { return speaks_of_itself_; }
  /// Whether the text speaks of itself and nobody has told who that is.
  void speaker_unnamed(bool unnamed) { speaker_unnamed_ = unnamed; }

  /// Takes up names that stand in the text, of which the longer ones may be what the shorter ones abbreviate.
  void spot(std::vector<Spotted> names);
  /// How long the words are that stand before a name which is known in full: 助力|黔岭民族职业学院. 0 where none do.
  [[nodiscard]] std::size_t words_before(std::string_view words) const;
  /// Finds names that the text uses without having introduced them: abbreviations of those that are known.
  void learn_abbreviations(std::string_view text, Words const& words);

  /// The mentions in a text, from left to right.
  [[nodiscard]] std::vector<Mention> find(std::string_view text) const;
  /// The mention that the text begins with.
  [[nodiscard]] Mention at(std::string_view text, std::size_t from) const;
  /// Takes the institution that the words begin with off them, and 的 behind it. @returns whether one stood there, before more
  bool drop_first(Words& words) const;
  /// Whom the words name; made anew where they name nobody known.
  [[nodiscard]] std::vector<InstitutionId> resolve(Words const& words);
  /// The name of a known institution.
  [[nodiscard]] std::string const& name(InstitutionId const& id) const;
  /// The first institution of a role; none if there is none.
  [[nodiscard]] InstitutionId first(Role const& role) const;
  /// The only one of a role; none if there is none or more.
  [[nodiscard]] InstitutionId only(Role const& role) const;
  /// The other of two sides.
  [[nodiscard]] InstitutionId other_side(InstitutionId const& id) const;
  [[nodiscard]] std::size_t size() const noexcept { return names_.size(); }

 private:
  struct Form {
    std::string text;
    InstitutionId id;
  };
  /// The one institution whose name ends with these words: the District Schools Office, of the Corvale District.
  [[nodiscard]] InstitutionId only_ending_with(std::string_view name) const;
  /// The one institution whose name the words shorten as the field does; none where there is none or more than one.
  [[nodiscard]] InstitutionId shortened(std::string_view words) const;
  /// The one institution whose name the words abbreviate; none where there is none or more than one.
  /// @param before the character before the words, where that is one
  [[nodiscard]] InstitutionId abbreviated(std::string_view words, std::string_view before) const;
  /// The one school of which the words leave out what tells more of it, where the one name stands in the title alone and the other in
  /// the text alone of a paper about one pair.
  [[nodiscard]] InstitutionId told_more_of(std::string_view words, std::vector<Spotted> const& names) const;
  /// The same by the characters alone.
  [[nodiscard]] InstitutionId with_its_characters(std::string_view words, std::string_view before) const;
  /// The same by the parts of names: 天河职中, of 广州市天河职业高级中学.
  void learn_short_names(std::string_view text, Words const& words);
  /// What the parts of known names begin with.
  std::unordered_set<char32_t> const& first_characters();
  void remember(std::string text, InstitutionId const& id, bool defined = false);
  [[nodiscard]] Mention relative(std::string_view text, std::size_t from) const;
  /// The same in English: our school, both schools, the supporting school.
  [[nodiscard]] Mention english_relative(std::string_view text, std::size_t from) const;
  /// Whom "both schools", "each side" mean; none where that is not told.
  [[nodiscard]] std::vector<InstitutionId> both_schools(std::string_view words) const;
  static std::string key_of(std::string_view text);
  /// Whether somebody has this name in full.
  [[nodiscard]] bool is_full_name(std::string_view words) const;

  Draft& draft_;
  std::map<InstitutionId, std::string> names_{};                // folded
  std::unordered_map<std::string, std::vector<Form>> forms_{};  // by the first two characters, longest first
  std::map<std::string, std::size_t, std::less<>> parties_{};   // institution and role → index
  std::map<std::string, std::vector<InstitutionId>, std::less<>> by_role_{};
  std::set<InstitutionId> all_parties_{};
  std::set<InstitutionId> by_order_{};
  mutable std::map<InstitutionId, NameParts> parts_of_names_{};  // as they are asked for
  std::unordered_set<char32_t> first_characters_{};
  std::size_t looked_at_ = 0;  // institutions whose parts stand among them
  struct Described {
    Words name;
    Role role;
    Words where;
  };
  std::vector<Described> described_{};
  std::map<InstitutionId, Words> many_{};  // words that stand for several: 每所旗直学校
  bool settled_ = false;                   // whether those have taken part who were only described
  struct Pair {
    std::vector<InstitutionId> supporting;
    std::vector<InstitutionId> recipient;
  };
  std::optional<Pair> about_one_{};
  InstitutionId speaker_{};
  InstitutionId addressee_{};
  bool speaker_unnamed_ = false;
  bool speaks_of_itself_ = false;
};

/// Whether the words end like the name of an institution.
[[nodiscard]] bool ends_like_institution(std::string_view text);
/// Where the name of an institution that begins at `from` ends; `from` where there is none.
[[nodiscard]] std::size_t name_end(std::string_view text, std::size_t from);
/// Where the name of an institution that ends at `end` begins, not before `from`; `end` where there is none.
[[nodiscard]] std::size_t name_begin(std::string_view text, std::size_t from, std::size_t end);
/// Whether the characters of an abbreviation stand in a name in their order.
[[nodiscard]] bool abbreviates(std::string_view abbreviation, std::string_view name);
/// Kind of institution, by its name.
[[nodiscard]] InstitutionKind kind_of(std::string const& name, Lexicon const& lexicon);

}  // namespace bangfu::document::reader
