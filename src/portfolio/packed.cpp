// SPDX-License-Identifier: BSL-1.0
// How the columns of a portfolio lie in an archive (docs/formats.md): what had to be worked out of the plans. What follows
// from the rest by looking it up (the times within lists, who bears a key) is not kept.
//
// Reading checks every number that something is looked up by, and every order that questions rely on; each thing takes a byte
// at least, or is one of as many as the plans have.
#include <algorithm>
#include <exception>
#include <memory>
#include <new>
#include <unordered_map>
#include <utility>

#include <bangfu/archive/compact.hpp>
#include <bangfu/archive/serialize.hpp>

#include "portfolio/columns.hpp"
#include "portfolio/packing.hpp"

namespace bangfu::columns {

namespace {

// --- numbers that may be negative, counted from the least -------------------------------------------------------------

template <class T>
void pack_signed(Packer& out, std::vector<T> const& values) {
  std::int64_t const least = values.empty() ? 0 : *std::min_element(values.begin(), values.end());
  out.number(static_cast<std::uint64_t>(least));
  out.numbers(values.size(), [&](std::size_t i) { return static_cast<std::uint64_t>(values[i] - least); });
}
template <class T>
void unpack_signed(Unpacker& in, std::vector<T>& values, std::size_t n, std::int64_t low, std::int64_t high) {
  auto const least = static_cast<std::int64_t>(in.number());
  if (n == 0 ? least != 0 : least < low || least > high) throw Unsound();
  in.require(n);
  values.resize(n);
  bool is_least = n == 0;
  in.numbers(n, n == 0 ? 0 : static_cast<std::uint64_t>(high - least), [&](std::size_t i, std::uint64_t value) {
    values[i] = static_cast<T>(least + static_cast<std::int64_t>(value));
    is_least = is_least || value == 0;
  });
  if (!is_least) throw Unsound();
}

// Days of which some may be unknown: these lie before all others.
constexpr std::int32_t no_day = static_cast<std::int32_t>(detail::first_number) - 1;

void pack_days(Packer& out, std::vector<std::int32_t> days) {
  std::replace(days.begin(), days.end(), TargetFacts::unknown, no_day);
  pack_signed(out, days);
}
void unpack_days(Unpacker& in, std::vector<std::int32_t>& days, std::size_t n) {
  unpack_signed(in, days, n, no_day, detail::last_number);
  std::replace(days.begin(), days.end(), no_day, TargetFacts::unknown);
}

// --- sets of values ---------------------------------------------------------------------------------------------------

/// Each set is a list of values, each stated or inferred, a text or a tier as the property is.
void pack(Packer& out, ValueSets const& sets, ValueKind kind) {
  std::vector<std::size_t> sizes;
  std::vector<unsigned> inferred;
  std::vector<std::size_t> values;  // lengths of texts, or tiers
  std::string texts;
  Data data;
  auto const note = [&](Datum const& datum, bool is_inferred) {
    inferred.push_back(is_inferred ? 1 : 0);
    if (kind == ValueKind::tier) return values.push_back(static_cast<std::size_t>(std::get<Tier>(datum)));
    auto const text = std::get<std::string_view>(datum);
    values.push_back(text.size());
    texts += text;
  };
  for (std::uint32_t number = 1; number < sets.size(); ++number) {
    data.clear();
    sets.read(number, data);
    for (Datum const& datum : data) note(datum, false);
    for (Datum const& datum : data.inferred()) note(datum, true);
    sizes.push_back(data.size() + data.inferred().size());
  }
  out.number(sizes.size());
  out.list(sizes);
  out.number(inferred.size());
  out.list(inferred);
  out.list(values);
  out.bytes(texts);
}
void unpack(Unpacker& in, ValueSets& sets, ValueKind kind, std::size_t rows) {
  std::vector<std::uint32_t> sizes;
  std::vector<std::uint8_t> inferred;
  std::vector<std::uint32_t> values;
  in.list(sizes, in.count(rows), UINT32_MAX);
  std::size_t const all = in.count(in.remaining());
  in.list(inferred, all, 1);
  in.list(values, all, UINT32_MAX);
  std::vector<std::string> texts;
  Data data;
  std::size_t at = 0;
  for (std::uint32_t number = 1; number <= sizes.size(); ++number) {
    std::uint32_t const size = sizes[number - 1];
    if (size > all - at) throw Unsound();
    texts.clear();
    if (kind != ValueKind::tier)
      for (std::size_t i = at; i < at + size; ++i) texts.emplace_back(in.bytes(values[i]));
    data.clear();
    for (std::size_t i = at; i < at + size; ++i) {
      Data::Through const link(data, inferred[i] != 0 ? Origin::inferred : Origin::stated);
      if (kind != ValueKind::tier) {
        data.emplace_back(std::string_view(texts[i - at]));
      } else {
        auto const tier = static_cast<Tier>(values[i]);
        if (values[i] > UINT8_MAX || to_string(tier).empty()) throw Unsound();
        data.emplace_back(tier);
      }
    }
    at += size;
    if (sets.number_of(data) != number) throw Unsound();  // nothing, or what was there
  }
  if (at != all) throw Unsound();
}

// --- times ------------------------------------------------------------------------------------------------------------

/// Times as they are stated, in the compact form of archives; those that depend on a calendar with the number of theirs.
void pack(Packer& out, Times const& times) {
  std::unordered_map<SchoolCalendar const*, std::uint64_t> numbers;
  std::vector<SchoolCalendar const*> calendars;
  auto const calendar_of = [&times](std::uint32_t number) -> SchoolCalendar const* {
    auto const& calendar = times.view(number).plan().calendar;
    return calendar ? &*calendar : nullptr;
  };
  for (std::uint32_t number = 1; number < times.size(); ++number)
    if (SchoolCalendar const* calendar = calendar_of(number))
      if (numbers.try_emplace(calendar, calendars.size() + 1).second) calendars.push_back(calendar);
  std::string bytes;
  {
    archive::CompactOutput archive(bytes);
    for (SchoolCalendar const* calendar : calendars) archive << *calendar;
    When made;
    for (std::uint32_t number = 1; number < times.size(); ++number) {
      When when = times.when(number, made);
      when.wording = {};
      SchoolCalendar const* const calendar = calendar_of(number);
      archive.put_number(calendar == nullptr ? 0 : numbers.at(calendar));
      archive << when;
    }
  }
  out.number(calendars.size());
  out.number(times.size() - std::uint64_t{1});
  out.number(bytes.size());
  out.bytes(bytes);
}
void unpack(Unpacker& in, Times& times, std::size_t most_calendars, std::size_t most_times) {
  std::vector<std::shared_ptr<CalendarOnly const>> calendars(in.count(most_calendars));
  std::size_t const size = in.count(most_times);
  try {
    archive::CompactInput archive(in.bytes(in.number()));
    for (auto& calendar : calendars) {
      SchoolCalendar read;
      archive >> read;
      calendar = std::make_shared<CalendarOnly const>(&read);
    }
    for (std::uint32_t number = 1; number <= size; ++number) {
      std::uint64_t const of = archive.take_number();
      if (of > calendars.size()) throw Unsound();
      When when;
      archive >> when;
      std::shared_ptr<CalendarOnly const> calendar;
      if (of > 0) calendar = calendars[static_cast<std::size_t>(of) - 1];
      SchoolCalendar const* const of_plan = calendar ? &*calendar->plan.calendar : nullptr;
      if (times.number_of_stated(when, of_plan, calendar) != number) throw Unsound();  // it was there
    }
    if (archive.remaining() != 0) throw Unsound();
  } catch (std::bad_alloc const&) {
    throw;
  } catch (std::exception const&) {
    throw Unsound();
  }
}

// --- inverted lists ---------------------------------------------------------------------------------------------------

template <class Value>
void pack_rows(Packer& out, Postings<Value> const& postings) {
  std::vector<std::uint32_t> const& first = postings.first();
  std::size_t const keys = first.empty() ? 0 : first.size() - 1;
  out.number(keys);
  out.numbers(keys, [&first](std::size_t key) { return first[key + 1] - first[key]; });
  out.numbers(postings.size(), [&postings](std::size_t i) { return postings.all_sorted()[i].row; });
}
/// The rows of lists, in order within each. What else is in them is left to the caller.
template <class Value>
void unpack_rows(Unpacker& in, std::vector<std::uint32_t>& first, std::vector<Value>& sorted, std::size_t most_keys,
                 std::size_t rows) {
  std::size_t const keys = in.count(most_keys);
  in.require(keys);
  if (keys > 0) first.resize(keys + 1);
  std::uint64_t size = 0;
  in.numbers(keys, UINT32_MAX, [&](std::size_t key, std::uint64_t count) {
    size += count;
    first[key + 1] = static_cast<std::uint32_t>(size);
  });
  if (size >= UINT32_MAX) throw Unsound();
  in.require(size);
  sorted.resize(static_cast<std::size_t>(size));
  in.numbers_of(sorted.size(), rows, [out = sorted.data()](std::size_t i, std::uint64_t row) {
    out[i].row = static_cast<std::uint32_t>(row);
  });
  for (std::size_t key = 0; key < keys; ++key)
    for (std::size_t i = first[key] + std::size_t{1}; i < first[key + 1]; ++i)
      if (sorted[i].row < sorted[i - 1].row) throw Unsound();
}

void unpack(Unpacker& in, Postings<Hosted>& hosted, Columns const& c) {
  std::vector<std::uint32_t> first;
  std::vector<Hosted> sorted;
  unpack_rows(in, first, sorted, c.institution_keys.size(), c.rows(Kind::activity));
  for (Hosted& one : sorted) {
    one.when = c.activity_when[one.row];
    one.modality = c.activity_modality.numbers[one.row];
  }
  hosted.assign(std::move(first), std::move(sorted));
}

void pack_people(Packer& out, Postings<Stay> const& people) {
  pack_rows(out, people);
  std::vector<Stay> const& all = people.all_sorted();
  out.numbers(all.size(),
              [&all](std::size_t i) { return all[i].host == Stay::nowhere ? 0 : all[i].host + std::uint64_t{1}; });
  out.numbers(all.size(), [&all](std::size_t i) { return all[i].when; });
}
void unpack_people(Unpacker& in, Columns& c) {
  std::vector<std::uint32_t> first;
  std::vector<Stay> sorted;
  unpack_rows(in, first, sorted, c.people_keys.size(), c.rows(Kind::activity));
  in.numbers(sorted.size(), c.institution_keys.size(), [out = sorted.data()](std::size_t i, std::uint64_t host) {
    out[i].host = host == 0 ? Stay::nowhere : static_cast<std::uint32_t>(host - 1);
  });
  in.numbers_of(sorted.size(), c.times.size(), [&](std::size_t i, std::uint64_t when) {
    set_time(sorted[i], static_cast<std::uint32_t>(when), c.times);
  });
  c.people.assign(std::move(first), std::move(sorted));
}

// --- targets ----------------------------------------------------------------------------------------------------------

void pack(Packer& out, TargetFacts const& t) {
  out.list(t.flags);
  out.list(t.scale);
  out.list(t.min_scale);
  pack_signed(out, t.min);
  pack_signed(out, t.max);
  pack_days(out, t.begin);
  pack_days(out, t.due);
  out.numbers(t.size(), [&t](std::size_t i) { return t.first_result[i + 1] - t.first_result[i]; });
  pack_signed(out, t.day);
  pack_signed(out, t.value);
}
void unpack(Unpacker& in, TargetFacts& t, std::size_t targets) {
  constexpr std::int64_t most = TargetFacts::max_figure;
  auto const scales = [&](std::vector<std::int8_t>& scale) {
    in.require(targets);
    scale.resize(targets);
    in.numbers(targets, Decimal::max_scale,
               [&scale](std::size_t i, std::uint64_t value) { scale[i] = static_cast<std::int8_t>(value); });
  };
  in.list(t.flags, targets, UINT8_MAX);
  scales(t.scale);
  scales(t.min_scale);
  unpack_signed(in, t.min, targets, -most, most);
  unpack_signed(in, t.max, targets, -most, most);
  unpack_days(in, t.begin, targets);
  unpack_days(in, t.due, targets);
  std::uint64_t results = 0;
  t.first_result.reserve(targets + 1);
  in.numbers(targets, TargetFacts::max_results, [&](std::size_t i, std::uint64_t count) {
    if (count > 0 && !t.is(i, TargetFacts::plain)) throw Unsound();
    results += count;
    t.first_result.push_back(static_cast<std::uint32_t>(results));
  });
  if (results > UINT32_MAX) throw Unsound();
  unpack_signed(in, t.day, static_cast<std::size_t>(results), detail::first_number, detail::last_number);
  unpack_signed(in, t.value, static_cast<std::size_t>(results), -most, most);
  for (std::size_t i = 0; i < targets; ++i) {
    if (t.min_scale[i] > t.scale[i]) throw Unsound();
    for (std::size_t r = t.first_result[i] + std::size_t{1}; r < t.first_result[i + 1]; ++r)
      if (t.day[r] < t.day[r - 1]) throw Unsound();
  }
}

}  // namespace

// --- all of it --------------------------------------------------------------------------------------------------------

void Columns::pack(Packer& out) const {
  for (auto const& one : first) out.number(one.back());
  institution_keys.pack(out);
  people_keys.pack(out);
  out.list(institution_key);
  out.list(participant_key);
  columns::pack(out, times);
  each_coded([&out](Coded const& c, Kind) {
    columns::pack(out, c.sets, c.kind);
    out.list(c.numbers);
  });
  out.list(activity_when);
  for (Texts const* texts : {&activity_title, &measure_title, &target_title}) out.list(texts->marks());
  out.list(measure_served);
  pack_rows(out, hosts);
  pack_rows(out, senders);
  pack_people(out, people);
  columns::pack(out, target_facts);
}

void Columns::unpack(Unpacker& in, std::vector<std::uint32_t> const& groups) {
  for (auto const& one : first)
    if (in.number() != one.back()) throw Unsound();
  institution_keys.unpack(in, rows(Kind::institution), 0);
  people_keys.unpack(in, rows(Kind::participant), institution_keys.size());
  in.list_of(institution_key, rows(Kind::institution), institution_keys.size());
  in.list_of(participant_key, rows(Kind::participant), people_keys.size());
  // An activity has a time, one for each flow, and one for who attends.
  columns::unpack(in, times, plans.size(), 2 * rows(Kind::activity) + rows(Kind::flow));
  each_coded([&](Coded& c, Kind kind) {
    columns::unpack(in, c.sets, c.kind, rows(kind));
    in.list_of(c.numbers, rows(kind), c.sets.size());
  });
  in.list_of(activity_when, rows(Kind::activity), times.size());
  for (Texts* texts : {&activity_title, &measure_title, &target_title}) {
    std::vector<std::uint64_t> marks;
    in.list(marks, texts->rows(), UINT64_MAX);
    texts->set_marks(std::move(marks));
  }
  in.list(measure_served, rows(Kind::measure), linked | may_be_linked);
  columns::unpack(in, hosts, *this);
  columns::unpack(in, senders, *this);
  unpack_people(in, *this);
  columns::unpack(in, target_facts, rows(Kind::target));
  if (in.remaining() != 0) throw Unsound();

  institution_bearers.resize(institution_keys.size());
  for (std::uint32_t key : institution_key) ++institution_bearers[key];
  people_bearers.resize(people_keys.size());
  for (std::uint32_t key : participant_key) ++people_bearers[key];
  people_groups.resize(people_keys.size());
  for (std::uint32_t row : groups) ++people_groups[participant_key[row]];
}

}  // namespace bangfu::columns
