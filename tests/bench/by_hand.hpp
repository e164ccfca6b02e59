// SPDX-License-Identifier: BSL-1.0
// What somebody writes who stores bangfu's plans without bangfu's archives: a function by hand for each type, which
// lists all its members. The same functions serve Boost.Serialization and cereal, whose archives both know `ar & x`.
//
// Nothing is checked that a type does not check itself while it is made. What std::optional and Box hold stands behind
// whether they hold something, a Text is a list of languages and wordings, and dates and codes are texts.
#pragma once

#include <concepts>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/core/traits.hpp>
#include <bangfu/model/model.hpp>

namespace by_hand {

// --- the members of each entity
// -----------------------------------------------------------------------------------

void each(bangfu::ExtraMember& x, auto f) { f(x.key, x.json); }
template <class Entity>
void each(bangfu::Link<Entity>& x, auto f) {
  f(x.to, x.origin);
}
void each(bangfu::TierCondition& x, auto f) { f(x.tier, x.comparison); }
void each(bangfu::Quantity& x, auto f) {
  f(x.min, x.max, x.above, x.below, x.approximate, x.unit, x.per, x.similar_to, x.wording, x.extras);
}

void each(bangfu::Length& x, auto f) { f(x.min, x.max, x.unit, x.approximate, x.extras); }
void each(bangfu::Duration& x, auto f) { f(x.min, x.max, x.unit, x.approximate, x.each, x.extras); }
void each(bangfu::Recurrence& x, auto f) { f(x.every, x.min_times, x.max_times, x.on, x.extras); }
void each(bangfu::SchoolTerm& x, auto f) { f(x.id, x.name, x.period, x.extras); }
void each(bangfu::SchoolWeeks& x, auto f) { f(x.term, x.first, x.last, x.extras); }
void each(bangfu::SchoolCalendar& x, auto f) { f(x.terms, x.holidays, x.make_up_days, x.school_year_begins, x.extras); }
void each(bangfu::Deadline& x, auto f) { f(x.within, x.after, x.extras); }
void each(bangfu::When& x, auto f) {
  f(x.window, x.lasts, x.extent, x.months, x.weeks, x.recurs, x.deadline, x.wording, x.extras);
}

void each(bangfu::Identifier& x, auto f) { f(x.scheme, x.code, x.extras); }
void each(bangfu::Place& x, auto f) { f(x.name, x.division, x.address, x.extras); }
void each(bangfu::Department& x, auto f) { f(x.name, x.kind, x.contact, x.extras); }
void each(bangfu::Institution& x, auto f) {
  f(x.id, x.name, x.short_names, x.kind, x.place, x.part_of, x.identifiers, x.departments, x.note, x.extras);
}
void each(bangfu::Party& x, auto f) { f(x.institution, x.role, x.called, x.pair, x.note, x.extras); }
void each(bangfu::Participant& x, auto f) {
  f(x.id, x.name, x.of, x.group, x.size, x.kind, x.department, x.post, x.title, x.subjects, x.identifiers, x.contact,
    x.note, x.extras);
}
void each(bangfu::Responsible& x, auto f) { f(x.institution, x.department, x.person, x.extras); }
void each(bangfu::Flow& x, auto f) { f(x.from, x.to, x.who, x.size, x.modality, x.post, x.when, x.note, x.extras); }
void each(bangfu::LeadingGroup& x, auto f) {
  f(x.name, x.at, x.head, x.deputies, x.members, x.contacts, x.office, x.meets, x.duties, x.extras);
}

void each(bangfu::BasisDocument& x, auto f) { f(x.title, x.number, x.issuer, x.issued_on, x.link, x.note, x.extras); }
void each(bangfu::AreaSection& x, auto f) { f(x.area, x.number, x.title, x.aims, x.extras); }
void each(bangfu::Subject& x, auto f) {
  f(x.id, x.name, x.kind, x.identifiers, x.key, x.short_of_staff, x.at, x.note, x.extras);
}
void each(bangfu::Resource& x, auto f) { f(x.id, x.name, x.kind, x.of, x.note, x.extras); }
void each(bangfu::Deliverable& x, auto f) { f(x.id, x.title, x.kind, x.from, x.to, x.due, x.note, x.extras); }
void each(bangfu::Measure& x, auto f) {
  f(x.id, x.number, x.area, x.title, x.modality, x.also, x.flows, x.responsible, x.obligation, x.when, x.subjects,
    x.resources, x.deliverables, x.part_of, x.continued, x.note, x.extras);
}
void each(bangfu::Terms& x, auto f) {
  f(x.id, x.number, x.kind, x.measures, x.area, x.items, x.preferences, x.by, x.other_bearer, x.whom, x.condition,
    x.amount, x.obligation, x.text, x.extras);
}
void each(bangfu::TargetPart& x, auto f) { f(x.title, x.promised, x.institution, x.extras); }
void each(bangfu::Target& x, auto f) {
  f(x.id, x.number, x.of, x.area, x.title, x.indicator, x.promised, x.tier, x.level, x.direction, x.counting,
    x.baseline, x.due, x.breakdown, x.responsible, x.obligation, x.note, x.extras);
}
void each(bangfu::Commitment& x, auto f) {
  f(x.id, x.number, x.of, x.area, x.title, x.by, x.amount, x.in_all, x.lasts, x.when, x.responsible, x.obligation,
    x.note, x.extras);
}

void each(bangfu::Evidence& x, auto f) { f(x.title, x.kind, x.link, x.dated, x.note, x.extras); }
void each(bangfu::Sections& x, auto f) { f(x.first, x.last, x.extras); }
void each(bangfu::Lesson& x, auto f) {
  f(x.on, x.weekday, x.weeks, x.sections, x.begins, x.ends, x.class_name, x.subject, x.teacher, x.at, x.topic, x.room,
    x.extras);
}
void each(bangfu::Actual& x, auto f) { f(x.when, x.who, x.size, x.cost, x.note, x.extras); }
void each(bangfu::Activity& x, auto f) {
  f(x.id, x.number, x.title, x.serves, x.towards, x.when, x.modality, x.also, x.mode, x.status, x.flows, x.attended_by,
    x.subjects, x.resources, x.lessons, x.responsible, x.venue, x.actual, x.evidence, x.note, x.extras);
}
void each(bangfu::Result& x, auto f) {
  f(x.id, x.of, x.for_commitment, x.on, x.value, x.unit, x.before, x.stated, x.institution, x.roster, x.tier, x.from,
    x.evidence, x.title, x.note, x.extras);
}

void each(bangfu::VocabularyEntry& x, auto f) { f(x.list, x.code, x.label, x.meaning, x.extras); }
void each(bangfu::Silence& x, auto f) { f(x.code, x.at, x.reason, x.on, x.extras); }
void each(bangfu::Plan& x, auto f) {
  f(x.schema, x.id, x.title, x.number, x.period, x.programme, x.continues, x.continued, x.signed_on, x.signed_by,
    x.issued_on, x.printed_on, x.dates_wording, x.parties, x.institutions, x.basis, x.purpose, x.focus, x.areas,
    x.subjects, x.resources, x.deliverables, x.measures, x.terms, x.targets, x.commitments, x.participants,
    x.leading_groups, x.schedule_title, x.activities, x.results, x.calendar, x.vocabulary, x.silenced, x.note,
    x.extras);
}

struct Nothing {
  void operator()(auto&...) const {}
};
template <class T>
concept Entity = requires(T& x) {
  by_hand::each(x, Nothing{});
};

/// How many members an entity has; two, where it does not say so itself.
template <class T>
inline constexpr std::size_t member_count = 2;
template <bangfu::Described T>
inline constexpr std::size_t member_count<T> = std::remove_cvref_t<decltype(bangfu::description_of<T>)>::size +
                                               (bangfu::HasExtras<T> ? 1 : 0);

// --- how each type is stored
// --------------------------------------------------------------------------------------

template <class Archive, Entity T>
void store(Archive& ar, T& x) {
  by_hand::each(x, [&ar](auto&... member) {
    static_assert(sizeof...(member) == member_count<T>, "all members are listed");
    (static_cast<void>(ar & member), ...);
  });
}

/// Makes a value to load into.
template <class Maybe>
void set_blank(Maybe& maybe) {
  using T = typename Maybe::value_type;
  if constexpr (std::is_default_constructible_v<T>) {
    maybe.emplace();
  } else if constexpr (std::is_same_v<T, bangfu::Date> || std::is_same_v<T, bangfu::Period>) {
    maybe = bangfu::Date(2000);
  } else {
    maybe = T(1, 1);  // months, or a time of day
  }
}
template <class Archive, class Maybe>
requires bangfu::detail::is_maybe<Maybe>
void store(Archive& ar, Maybe& maybe) {
  bool present = maybe.has_value();
  ar& present;
  if constexpr (Archive::is_loading::value) {
    if (!present) return maybe.reset();
    if (!maybe.has_value()) set_blank(maybe);
  }
  if (present) ar&* maybe;
}

template <class Archive, class Entity>
void store(Archive& ar, bangfu::Id<Entity>& id) {
  if constexpr (Archive::is_saving::value) {
    ar& id.value();
  } else {
    std::string text;
    ar& text;
    id = bangfu::Id<Entity>(std::move(text));
  }
}
template <class Archive, class List>
void store(Archive& ar, bangfu::Code<List>& code) {
  std::string text(code.code());
  ar& text;
  if constexpr (Archive::is_loading::value) code = bangfu::Code<List>(std::string_view(text));
}
template <class Archive, class T>
requires std::same_as<T, bangfu::Date> || std::same_as<T, bangfu::Period> || std::same_as<T, bangfu::TimeOfDay>
void store(Archive& ar, T& time) {
  if constexpr (Archive::is_saving::value) {
    std::string const edtf = time.to_string();
    ar& edtf;
  } else {
    std::string edtf;
    ar& edtf;
    time = T::parse(edtf);
  }
}
template <class Archive>
void store(Archive& ar, bangfu::Months& months) {
  auto first = static_cast<std::uint8_t>(months.first());
  auto last = static_cast<std::uint8_t>(months.last());
  ar& first& last;
  if constexpr (Archive::is_loading::value) months = bangfu::Months(first, last);
}
template <class Archive>
void store(Archive& ar, bangfu::Decimal& decimal) {
  std::int64_t units = decimal.units();
  auto scale = static_cast<std::int8_t>(decimal.scale());
  ar& units& scale;
  if constexpr (Archive::is_loading::value) decimal = bangfu::Decimal(units, scale);
}
template <class Archive>
void store(Archive& ar, bangfu::Text& text) {
  auto count = static_cast<std::uint32_t>(text.size());
  ar& count;
  if constexpr (Archive::is_saving::value) {
    for (std::size_t i = 0; i < count; ++i) {
      std::string const language(text[i].language.tag());
      ar& language& text[i].wording;
    }
  } else {
    text = bangfu::Text();
    for (std::size_t i = 0; i < count; ++i) {
      std::string language;
      std::string wording;
      ar& language& wording;
      text.append(bangfu::Language(language), std::move(wording));
    }
  }
}
template <class Archive>
void store(Archive& ar, bangfu::Extras& extras) {
  bool present = !extras.empty();
  ar& present;
  std::vector<bangfu::ExtraMember> members;
  if constexpr (Archive::is_saving::value) {
    if (!present) return;
    members.assign(extras.begin(), extras.end());
    ar& members;
  } else {
    if (present) ar& members;
    extras = bangfu::Extras(std::move(members));
  }
}

struct AnyArchive;
/// Types that have such a function.
template <class T, class Archive = AnyArchive>
concept Stored = requires(Archive& ar, T& x) {
  by_hand::store(ar, x);
};

}  // namespace by_hand
