// SPDX-License-Identifier: BSL-1.0
/// @file
/// A plan under examination: what the rules of `check` look at.
///
/// It walks through the plan once and notes, with their places, the things that rules ask about wherever they stand:
/// amounts, lengths, texts, codes without meaning, references that lead nowhere. It also tells which institutions are
/// parties, a part of an institution counting as the institution.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/check/pointer.hpp>
#include <bangfu/core/code.hpp>
#include <bangfu/core/traits.hpp>
#include <bangfu/time/as_of.hpp>
#include <bangfu/time/relation.hpp>
#include <bangfu/view/plan_view.hpp>

namespace bangfu {

/// A plan and what is known about it before the rules begin. It refers to the view, which must outlive it.
class Examination {
 public:
  /// Where something stands; `pointer` spells it out.
  using PlaceId = std::uint32_t;
  /// A position in a list of the plan, or `none`.
  using Position = std::uint32_t;
  /// No position.
  static constexpr Position none = static_cast<Position>(-1);

  /// Something found on the walk, and where.
  template <class T>
  struct Found {
    T const* value = nullptr;  ///< what was found
    PlaceId place = 0;         ///< where
  };
  /// A text, and whether its member is labelled as personal data.
  struct FoundText {
    Text const* value = nullptr;  ///< the text
    std::string_view key{};       ///< key of its member; of a list of texts, that of the list
    PlaceId up = 0;               ///< the entity or list that holds it
    std::uint32_t index = 0;      ///< position in the list, where it is in one
    bool in_list = false;         ///< whether the member is a list of texts
    bool personal = false;        ///< whether the member is labelled as personal data
    bool narrative = false;       ///< whether it tells in words what the plan is about: a title, purpose, aim or note
  };
  /// A code that its list does not know.
  struct FoundCode {
    std::string_view list{};  ///< name of the list
    std::string_view code{};  ///< the code
    PlaceId place = 0;        ///< where it stands
  };
  /// A flow of a row or of a measure, with its ends.
  struct Journey {
    Flow const* flow = nullptr;  ///< who goes where
    Position of = none;          ///< position of the row or measure
    std::uint32_t index = 0;     ///< among its flows
    Position from = none;        ///< position of the sender; none where it is not stated or not known
    Position to = none;          ///< position of the host
    std::size_t first = 0;       ///< where its travellers begin among those of all flows
  };

  /// @param as_of the day of the check; rules that need one are silent without (A template, so that only those who
  /// check pay for the walk.)
  template <std::same_as<PlanView> View>
  explicit Examination(View const& view, std::optional<AsOf> as_of = {}) : view_(&view), as_of_(as_of) {
    if (as_of) as_of->require_day();
    place_institutions();
    for (VocabularyEntry const& entry : plan().vocabulary) vocabulary_.emplace_back(entry.list, entry.code);
    detail::sort_all(vocabulary_);
    std::size_t const entries = plan().activities.size() * 3 + plan().measures.size() * 2 + plan().targets.size() +
                                plan().participants.size() + plan().institutions.size() + 16;
    places_.reserve(entries * 2);
    texts_.reserve(entries * 2);
    places_.push_back({.up = none});
    participants_used_.resize(plan().participants.size());
    walk_members(plan(), 0);
    stretches_.reserve(plan().activities.size());
    for (Activity const& row : plan().activities)
      stretches_.push_back(row.when.undated() ? std::nullopt : detail::simple_stretch(row.when, calendar()));
    for (Participant const& participant : plan().participants)
      institutions_of_.push_back(participant.of.empty() ? none : position(participant.of));
    note_journeys(plan().activities, row_journeys_);
    note_journeys(plan().measures, measure_journeys_);
  }

  /// The view of the plan.
  [[nodiscard]] PlanView const& view() const noexcept { return *view_; }
  /// The plan.
  [[nodiscard]] Plan const& plan() const noexcept { return view_->plan(); }
  /// The day of the check, where there is one.
  [[nodiscard]] std::optional<AsOf> const& as_of() const noexcept { return as_of_; }
  /// The plan's school calendar, or nullptr.
  [[nodiscard]] SchoolCalendar const* calendar() const noexcept {
    return plan().calendar ? &*plan().calendar : nullptr;
  }

  /// The place as a pointer.
  [[nodiscard]] Pointer pointer(PlaceId place) const {
    Step const& step = places_[place];
    if (step.up == none) return {};
    Pointer up = pointer(step.up);
    return step.key.empty() ? std::move(up) / static_cast<std::size_t>(step.index) : std::move(up) / step.key;
  }

  [[nodiscard]] Pointer pointer(FoundText const& text) const {
    return text.in_list ? pointer(text.up) / static_cast<std::size_t>(text.index) : pointer(text.up) / text.key;
  }

  /// All amounts.
  [[nodiscard]] std::vector<Found<Quantity>> const& quantities() const noexcept { return quantities_; }
  /// All lengths of time that may state limits for a single stay.
  [[nodiscard]] std::vector<Found<Duration>> const& durations() const noexcept { return durations_; }
  /// All lengths of time without such limits.
  [[nodiscard]] std::vector<Found<Length>> const& lengths() const noexcept { return lengths_; }
  /// All statements of how often things recur.
  [[nodiscard]] std::vector<Found<Recurrence>> const& recurrences() const noexcept { return recurrences_; }
  /// All sections of the day.
  [[nodiscard]] std::vector<Found<Sections>> const& sections() const noexcept { return sections_; }
  /// Teaching weeks.
  [[nodiscard]] std::vector<Found<SchoolWeeks>> const& weeks() const noexcept { return weeks_; }
  /// All responsible offices.
  [[nodiscard]] std::vector<Found<Responsible>> const& responsible() const noexcept { return responsible_; }
  /// All texts that say something.
  [[nodiscard]] std::vector<FoundText> const& texts() const noexcept { return texts_; }
  /// Codes that neither their list nor the plan's vocabulary knows.
  [[nodiscard]] std::vector<FoundCode> const& unlabelled_codes() const noexcept { return unlabelled_; }
  /// References that lead nowhere, by the id that is referred to.
  [[nodiscard]] std::vector<Found<std::string>> const& unknown_references() const noexcept { return unknown_; }
  /// The position of the `k`th participant of a flow; none where there is no such. @pre `k` is below the size of `who`
  [[nodiscard]] Position traveller(Journey const& journey, std::size_t k) const noexcept {
    return travellers_[journey.first + k];
  }
  /// The institution of a participant; none where it is not stated or not known. @pre not none
  [[nodiscard]] Position institution_of(Position participant) const noexcept { return institutions_of_[participant]; }
  /// The flows of the rows.
  [[nodiscard]] std::vector<Journey> const& row_journeys() const noexcept { return row_journeys_; }
  /// The flows of the measures.
  [[nodiscard]] std::vector<Journey> const& measure_journeys() const noexcept { return measure_journeys_; }
  /// Where the row at this position lies, where its time is one stretch; computed once.
  [[nodiscard]] std::optional<Stretch> const& stretch(Position row) const noexcept { return stretches_[row]; }
  /// Whether anything refers to the participant at this position.
  [[nodiscard]] bool refers_to_participant(Position position) const noexcept {
    return participants_used_[position] != 0;
  }

  /// The position of the first entity with this id; none where there is none.
  template <class Entity>
  [[nodiscard]] Position position(Id<Entity> const& id) const noexcept {
    Entity const* found = view_->find(id);
    return found == nullptr ? none : static_cast<Position>(found - plan().collection<Entity>().data());
  }
  /// Whether two institutions are one, or one is a part of the other. @pre neither is none
  [[nodiscard]] bool same(Position a, Position b) const noexcept { return within(a, b) || within(b, a); }
  /// Whether `part` is `whole` or belongs to it, directly or not. @pre neither is none
  [[nodiscard]] bool within(Position part, Position whole) const noexcept {
    for (std::size_t steps = 0; part != none && steps <= institutions_.size(); ++steps) {
      if (part == whole) return true;
      part = institutions_[part].whole;
    }
    return false;
  }
  /// Whether the institution, or one that it is a part of, is a party. @pre not none
  [[nodiscard]] bool is_party(Position institution) const noexcept { return institutions_[institution].roles != 0; }
  /// Whether the institution, or one that it is a part of, is a supporter. @pre not none
  [[nodiscard]] bool supports(Position institution) const noexcept {
    return (institutions_[institution].roles & supporting) != 0;
  }
  /// Whether the institution, or one that it is a part of, is a recipient. @pre not none
  [[nodiscard]] bool receives(Position institution) const noexcept {
    return (institutions_[institution].roles & recipient) != 0;
  }
  /// Whether some party supports.
  [[nodiscard]] bool has_supporter() const noexcept { return (all_roles_ & supporting) != 0; }
  /// Whether some party receives.
  [[nodiscard]] bool has_recipient() const noexcept { return (all_roles_ & recipient) != 0; }

 private:
  static constexpr unsigned char supporting = 1;
  static constexpr unsigned char recipient = 2;
  static constexpr unsigned char other = 4;
  struct Step {
    PlaceId up = 0;
    std::uint32_t index = 0;
    std::string_view key{};
  };
  struct Standing {
    Position whole = none;
    unsigned char roles = 0;
  };

  void place_institutions() {
    std::vector<Institution> const& all = plan().institutions;
    institutions_.resize(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
      if (!all[i].part_of.empty()) institutions_[i].whole = position(all[i].part_of);
    for (Party const& party : plan().parties) {
      unsigned char const role = party.role == Role::supporting  ? supporting
                                 : party.role == Role::recipient ? recipient
                                                                 : other;
      all_roles_ = static_cast<unsigned char>(all_roles_ | role);
      if (Position const at = position(party.institution); at != none)
        institutions_[at].roles = static_cast<unsigned char>(institutions_[at].roles | role);
    }
    // What a whole is, its parts are too.
    std::vector<unsigned char> inherited(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
      auto at = static_cast<Position>(i);
      for (std::size_t steps = 0; at != none && steps <= all.size() && steps < 64; ++steps) {
        inherited[i] = static_cast<unsigned char>(inherited[i] | institutions_[at].roles);
        at = institutions_[at].whole;
      }
    }
    for (std::size_t i = 0; i < all.size(); ++i) institutions_[i].roles = inherited[i];
  }

  template <class Entity>
  void note_journeys(std::vector<Entity> const& all, std::vector<Journey>& journeys) {
    for (std::size_t i = 0; i < all.size(); ++i)
      for (std::size_t k = 0; k < all[i].flows.size(); ++k) {
        Flow const& flow = all[i].flows[k];
        journeys.push_back({.flow = &flow,
                            .of = static_cast<Position>(i),
                            .index = static_cast<std::uint32_t>(k),
                            .from = position(flow.from),
                            .to = position(flow.to),
                            .first = travellers_.size()});
        for (ParticipantId const& who : flow.who) travellers_.push_back(position(who));
      }
  }

  PlaceId step(PlaceId up, std::string_view key) {
    places_.push_back({.up = up, .key = key});
    return static_cast<PlaceId>(places_.size() - 1);
  }
  PlaceId step(PlaceId up, std::size_t index) {
    places_.push_back({.up = up, .index = static_cast<std::uint32_t>(index)});
    return static_cast<PlaceId>(places_.size() - 1);
  }

  template <class T>
  static constexpr bool is_leaf() {
    return is_id<T> || is_link<T> || is_code<T> || std::is_same_v<T, Text>;
  }
  static bool is_narrative(std::string_view key) noexcept {
    switch (key.size()) {
      case 4: return (key[0] == 'n' && key == "note") || (key[0] == 'a' && key == "aims");
      case 5: return key[0] == 't' && key[1] == 'i' && key == "title";
      case 7: return key[0] == 'p' && key == "purpose";
      default: return false;
    }
  }
  /// Whether anything in a `T` is asked about.
  template <class T>
  static constexpr bool matters() {
    if constexpr (detail::is_list<T> || detail::is_maybe<T>) {
      return matters<typename T::value_type>();
    } else {
      return is_leaf<T>() || Described<T>;
    }
  }

  template <class T>
  void walk_members(T const& value, PlaceId at) {
    for_each_member<T>([&](auto const& member) {
      using Type = std::remove_cvref_t<decltype(value.*member.pointer)>;
      if constexpr (matters<Type>()) walk(value.*member.pointer, at, member.info.key, member.info.personal);
    });
  }
  template <class T>
  void walk(T const& value, PlaceId at, std::string_view key, bool personal) {
    if constexpr (detail::is_maybe<T>) {
      if (value) walk(*value, at, key, personal);
    } else if constexpr (detail::is_list<T>) {
      if (value.empty()) return;
      PlaceId const list = step(at, key);
      for (std::size_t i = 0; i < value.size(); ++i) {
        if constexpr (std::is_same_v<typename T::value_type, Text>) {
          if (!value[i].empty())
            texts_.push_back({&value[i], key, list, static_cast<std::uint32_t>(i), true, personal, is_narrative(key)});
        } else if constexpr (is_leaf<typename T::value_type>()) {
          walk_leaf(value[i], key, [&] { return step(list, i); });
        } else {
          PlaceId const place = step(list, i);
          note(value[i], place);
          walk_members(value[i], place);
        }
      }
    } else if constexpr (std::is_same_v<T, Text>) {
      if (!value.empty()) texts_.push_back({&value, key, at, 0, false, personal, is_narrative(key)});
    } else if constexpr (is_leaf<T>()) {
      walk_leaf(value, key, [&] { return step(at, key); });
    } else {
      PlaceId const place = step(at, key);
      note(value, place);
      walk_members(value, place);
    }
  }

  template <class T, class Here>
  void walk_leaf(T const& value, std::string_view key, Here here) {
    if constexpr (is_code<T>) {
      if (value.known() == nullptr && !value.empty() && !labelled(T::list_type::name, value.code()))
        unlabelled_.push_back({.list = T::list_type::name, .code = value.code(), .place = here()});
    } else if constexpr (is_link<T>) {
      walk_leaf(value.to, key, here);
    } else if (key != "id" && !value.empty()) {
      refer(value, here);
    }
  }
  template <class Entity, class Here>
  void refer(Id<Entity> const& id, Here here) {
    if constexpr (InPlan<Entity>) {  // plans and programmes are outside of the plan
      Position const found = position(id);
      if (found == none) unknown_.push_back({&id.value(), here()});
      if constexpr (std::is_same_v<Entity, Participant>)
        if (found != none) participants_used_[found] = 1;
    }
  }
  [[nodiscard]] bool labelled(std::string_view list, std::string_view code) const noexcept {
    auto const at = std::lower_bound(vocabulary_.begin(), vocabulary_.end(), std::pair(list, code));
    return at != vocabulary_.end() && *at == std::pair(list, code);
  }

  template <class T>
  void note(T const& value, PlaceId place) {
    if constexpr (std::is_same_v<T, Quantity>) {
      quantities_.push_back({&value, place});
      if (!value.similar_to.empty()) follow(value.similar_to, place);
    } else if constexpr (std::is_same_v<T, Duration>) {
      durations_.push_back({&value, place});
    } else if constexpr (std::is_same_v<T, Length>) {
      lengths_.push_back({&value, place});
    } else if constexpr (std::is_same_v<T, Recurrence>) {
      recurrences_.push_back({&value, place});
    } else if constexpr (std::is_same_v<T, Sections>) {
      sections_.push_back({&value, place});
    } else if constexpr (std::is_same_v<T, Responsible>) {
      responsible_.push_back({&value, place});
    } else if constexpr (std::is_same_v<T, SchoolWeeks>) {
      weeks_.push_back({&value, place});
      if (!value.term.empty() && calendar() != nullptr && calendar()->find(value.term) == nullptr)
        unknown_.push_back({&value.term, step(place, "term")});
    }
  }
  /// "A similar number" follows a target, a commitment or a participant.
  void follow(std::string const& id, PlaceId place) {
    Position const participant = position(ParticipantId(id));
    if (participant != none) participants_used_[participant] = 1;
    if (participant == none && position(TargetId(id)) == none && position(CommitmentId(id)) == none)
      unknown_.push_back({&id, step(place, "similar_to")});
  }

  PlanView const* view_;
  std::optional<AsOf> as_of_;
  std::vector<Standing> institutions_;
  unsigned char all_roles_ = 0;
  std::vector<std::pair<std::string_view, std::string_view>> vocabulary_;  // list and code, sorted
  std::vector<Step> places_;
  std::vector<Found<Quantity>> quantities_;
  std::vector<Found<Duration>> durations_;
  std::vector<Found<Length>> lengths_;
  std::vector<Found<Recurrence>> recurrences_;
  std::vector<Found<Sections>> sections_;
  std::vector<Found<SchoolWeeks>> weeks_;
  std::vector<Found<Responsible>> responsible_;
  std::vector<FoundText> texts_;
  std::vector<FoundCode> unlabelled_;
  std::vector<Found<std::string>> unknown_;
  std::vector<Journey> row_journeys_;
  std::vector<Journey> measure_journeys_;
  std::vector<Position> travellers_;
  std::vector<Position> institutions_of_;
  std::vector<char> participants_used_;
  std::vector<std::optional<Stretch>> stretches_;
};

}  // namespace bangfu
