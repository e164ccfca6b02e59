// SPDX-License-Identifier: BSL-1.0
#include "portfolio/columns.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <utility>

#include <bangfu/query/progress.hpp>
#include <bangfu/view/plan_view.hpp>

#include "portfolio/grow.hpp"

namespace bangfu::columns {

namespace {

/// Finds the first entity with an id: by looking at all of few, and in an index of many.
template <class Entity>
class Finder {
 public:
  static constexpr std::size_t none = static_cast<std::size_t>(-1);

  explicit Finder(std::vector<Entity> const& all) : all_(all) {
    if (all.size() > few) index_.build(all);
    for (std::size_t i = 0; i < all.size() && i < few; ++i) heads_[i] = head_of(all[i].id.value());
  }
  [[nodiscard]] std::size_t find(Id<Entity> const& id) const noexcept {
    if (id.empty()) return none;
    if (all_.size() > few) return index_.find(id.value());
    std::uint64_t const head = head_of(id.value());
    for (std::size_t i = 0; i < all_.size(); ++i)
      if (heads_[i] == head && all_[i].id == id) return i;
    return none;
  }

 private:
  static constexpr std::size_t few = 24;
  /// The first bytes, which most often tell ids apart.
  static std::uint64_t head_of(std::string_view id) noexcept {
    std::uint64_t head = 0;
    std::memcpy(&head, id.data(), std::min(id.size(), sizeof(head)));
    return head;
  }
  std::vector<Entity> const& all_;
  std::array<std::uint64_t, few> heads_;
  detail::IdIndex<Entity> index_;
};

std::atomic<std::uint64_t> last_generation{0};

template <class List>
std::uint32_t number_of(ValueSets& sets, Code<List> const& code) {
  return code.empty() ? ValueSets::empty_set : sets.number_of_code(code.code(), code.known());
}

/// Calls `f(a, b)` for the keys of an entity's identifiers, the first with each of the others.
template <class F>
void each_pair(std::vector<std::uint32_t> const& keys, F&& f) {
  for (std::size_t i = 1; i < keys.size(); ++i) f(keys[0], keys[i]);
}

/// The keys of all identifiers of an institution.
void keys_of(Institution const& institution, Identity& identity, std::vector<std::uint32_t>& keys) {
  keys.clear();
  for (Identifier const& i : institution.identifiers)
    if (!i.code.empty()) keys.push_back(identity.key_of(i.scheme.code(), i.code));
}
/// Whether a number is given out by the institution, so that others may use it for somebody else.
bool is_given_by_institution(Identifier const& i) noexcept {
  return i.scheme == IdentifierScheme::staff_number || i.scheme == IdentifierScheme::local;
}
/// The keys of all identifiers of a person. Numbers that an institution gives out count within it, for each of its
/// identifiers; where it has none, as they are.
void keys_of(Participant const& person, std::vector<std::uint32_t> const& institution, Identity& identity,
             std::vector<std::uint32_t>& keys) {
  keys.clear();
  for (Identifier const& i : person.identifiers) {
    if (i.code.empty()) continue;
    if (institution.empty() || !is_given_by_institution(i)) {
      keys.push_back(identity.key_of(i.scheme.code(), i.code));
      continue;
    }
    for (std::uint32_t key : institution) keys.push_back(identity.key_of(i.scheme.code(), i.code, key));
  }
}
/// Calls `f(row, keys)` for each institution of a plan, then `g(row, keys)` for each participant.
template <class F, class G>
void each_identity(Plan const& plan, Identity& institutions, Identity& people, F&& f, G&& g) {
  std::vector<std::uint32_t> keys;
  for (std::size_t i = 0; i < plan.institutions.size(); ++i) {
    keys_of(plan.institutions[i], institutions, keys);
    f(i, keys);
  }
  Finder<Institution> const find(plan.institutions);
  std::vector<std::uint32_t> of;
  for (std::size_t i = 0; i < plan.participants.size(); ++i) {
    Participant const& p = plan.participants[i];
    of.clear();
    if (std::any_of(p.identifiers.begin(), p.identifiers.end(), is_given_by_institution))
      if (std::size_t const at = find.find(p.of); at != Finder<Institution>::none)
        keys_of(plan.institutions[at], institutions, of);
    keys_of(p, of, people, keys);
    g(i, keys);
  }
}

/// A link's part in `linked` and `may_be_linked`.
std::uint8_t link_flag(Origin origin) noexcept { return origin == Origin::inferred ? may_be_linked : linked; }

}  // namespace

struct Columns::Sizes {
  explicit Sizes(Columns const& c)
      : plans(c.plans.size()),
        hosts(c.hosts.recent().size()),
        senders(c.senders.recent().size()),
        people(c.people.recent().size()) {
    for (std::size_t k = 0; k < kinds; ++k) rows[k] = c.first[k].back();
  }
  std::size_t plans;
  std::size_t hosts;
  std::size_t senders;
  std::size_t people;
  std::array<std::size_t, kinds> rows{};
};

Columns::Columns() : generation(++last_generation) {
  for (auto& one : first) one.push_back(0);
}

Coded const* Columns::coded(Kind kind, std::string_view name) const noexcept {
  Coded const* found = nullptr;
  each_coded([&](Coded const& c, Kind of) {
    if (of == kind && c.name == name) found = &c;
  });
  return found;
}
Texts const* Columns::texts(Kind kind, std::string_view name) const noexcept {
  if (name != "title") return nullptr;
  if (kind == Kind::activity) return &activity_title;
  if (kind == Kind::measure) return &measure_title;
  return kind == Kind::target ? &target_title : nullptr;
}
std::vector<std::uint32_t> const* Columns::timed(Kind kind, std::string_view name) const noexcept {
  return kind == Kind::activity && name == "when" ? &activity_when : nullptr;
}

std::uint32_t Columns::slot_of(Kind kind, std::uint32_t row) const noexcept {
  auto const& all = first[static_cast<std::size_t>(kind)];
  return static_cast<std::uint32_t>(std::upper_bound(all.begin(), all.end(), row) - all.begin() - 1);
}

void Columns::take_back(Sizes const& sizes) {
  unborne = true;
  each_coded([&](Coded& c, Kind kind) {
    if (c.numbers.size() > sizes.rows[static_cast<std::size_t>(kind)])
      c.numbers.resize(sizes.rows[static_cast<std::size_t>(kind)]);
  });
  auto const cut = [&](auto& column, Kind kind) {
    if (column.size() > sizes.rows[static_cast<std::size_t>(kind)])
      column.resize(sizes.rows[static_cast<std::size_t>(kind)]);
  };
  cut(activity_when, Kind::activity);
  cut(flow_activity, Kind::flow);
  cut(measure_served, Kind::measure);
  cut(participant_key, Kind::participant);
  cut(institution_key, Kind::institution);
  target_facts.truncate(sizes.rows[static_cast<std::size_t>(Kind::target)]);
  activity_title.truncate(sizes.rows[static_cast<std::size_t>(Kind::activity)]);
  measure_title.truncate(sizes.rows[static_cast<std::size_t>(Kind::measure)]);
  target_title.truncate(sizes.rows[static_cast<std::size_t>(Kind::target)]);
  hosts.take_back(sizes.hosts);
  senders.take_back(sizes.senders);
  people.take_back(sizes.people);
  for (auto& one : first) one.resize(sizes.plans + 1);
  plans.resize(sizes.plans);
}

void Columns::expect(std::size_t plans_in_all) {
  if (plans.empty() || plans_in_all <= plans.size()) return;
  double const factor = 1.02 * static_cast<double>(plans_in_all) / static_cast<double>(plans.size());
  grow_column(plans, factor);
  slots.reserve(plans_in_all);
  for (auto& one : first) grow_column(one, factor);
  each_coded([factor](Coded& c, Kind) { grow_column(c.numbers, factor); });
  for (Texts* texts : {&activity_title, &measure_title, &target_title}) texts->grow(factor);
  hosts.grow(factor);
  senders.grow(factor);
  people.grow(factor);
  grow_column(measure_served, factor);
  for (auto* column : {&activity_when, &flow_activity, &participant_key, &institution_key})
    grow_column(*column, factor);
  target_facts.grow(factor);
}

void Columns::add(std::shared_ptr<Plan const> plan, Settle settle) {
  if (settle == Settle::now) {
    hosts.settle();
    senders.settle();
    people.settle();
  }
  std::string_view const id = plan->id.value();
  auto const slot = static_cast<std::uint32_t>(plans.size());
  auto const at = slots.emplace(id, slot).first;
  try {
    append_last(std::move(plan));
  } catch (...) {
    slots.erase(at);
    throw;
  }
}

void Columns::replace(std::uint32_t slot, std::shared_ptr<Plan const> plan) {
  std::string_view const id = plan->id.value();
  append_last(std::move(plan));
  auto entry = slots.extract(id);
  remove(slot);
  entry.key() = id;  // of the plan that stays
  entry.mapped() = static_cast<std::uint32_t>(plans.size() - 1);
  slots.insert(std::move(entry));
}

void Columns::append_last(std::shared_ptr<Plan const> plan) {
  Sizes const sizes(*this);
  std::array<std::uint32_t, kinds> const ends = ends_with(*plan);
  pairs_.clear();
  std::size_t joined = 0;
  try {
    append(*plan);
    for (std::size_t k = 0; k < kinds; ++k) first[k].push_back(ends[k]);
    plans.push_back(std::move(plan));
    for (std::vector<std::uint32_t>* counts : {&people_bearers, &people_groups})
      if (counts->size() < people_keys.size()) counts->resize(std::max(people_keys.size(), 2 * counts->size()));
    if (institution_bearers.size() < institution_keys.size())
      institution_bearers.resize(std::max(institution_keys.size(), 2 * institution_bearers.size()));
    for (; joined < pairs_.size(); ++joined) pairs_[joined].of->join(pairs_[joined].a, pairs_[joined].b);
  } catch (...) {
    for (; joined > 0; --joined) pairs_[joined - 1].of->part(pairs_[joined - 1].a, pairs_[joined - 1].b);
    take_back(sizes);
    throw;
  }
  count_bearers(static_cast<std::uint32_t>(plans.size() - 1), 1);
  generation = ++last_generation;
}

/// Of each kind the number of rows together with those of a plan.
std::array<std::uint32_t, kinds> Columns::ends_with(Plan const& plan) const {
  std::array<std::size_t, kinds> added{};
  added[static_cast<std::size_t>(Kind::activity)] = plan.activities.size();
  for (Activity const& a : plan.activities) added[static_cast<std::size_t>(Kind::flow)] += a.flows.size();
  added[static_cast<std::size_t>(Kind::measure)] = plan.measures.size();
  added[static_cast<std::size_t>(Kind::target)] = plan.targets.size();
  added[static_cast<std::size_t>(Kind::commitment)] = plan.commitments.size();
  added[static_cast<std::size_t>(Kind::participant)] = plan.participants.size();
  added[static_cast<std::size_t>(Kind::result)] = plan.results.size();
  added[static_cast<std::size_t>(Kind::institution)] = plan.institutions.size();
  std::array<std::uint32_t, kinds> ends{};
  for (std::size_t k = 0; k < kinds; ++k) {
    if (first[k].back() + added[k] >= UINT32_MAX)
      throw std::length_error("a portfolio holds at most 2^32 - 2 rows of a kind");
    ends[k] = static_cast<std::uint32_t>(first[k].back() + added[k]);
  }
  return ends;
}

bool Columns::add_bare(std::shared_ptr<Plan const> plan, std::vector<std::uint32_t>& groups) {
  if (!slots.emplace(plan->id.value(), static_cast<std::uint32_t>(plans.size())).second) return false;
  std::array<std::uint32_t, kinds> const ends = ends_with(*plan);
  append_copies(*plan);
  std::uint32_t row = first[static_cast<std::size_t>(Kind::participant)].back();
  for (Participant const& p : plan->participants) {
    if (p.group) groups.push_back(row);
    ++row;
  }
  for (std::size_t k = 0; k < kinds; ++k) first[k].push_back(ends[k]);
  plans.push_back(std::move(plan));
  return true;
}

bool Columns::sealed() const noexcept {
  return hosts.recent().empty() && senders.recent().empty() && people.recent().empty();
}

void Columns::count_bearers(std::uint32_t slot, std::uint32_t by) noexcept {
  Plan const& plan = *plans[slot];
  for (std::size_t i = 0; i < plan.institutions.size(); ++i)
    institution_bearers[institution_key[first_row(Kind::institution, slot) + i]] += by;
  for (std::size_t i = 0; i < plan.participants.size(); ++i) {
    std::uint32_t const key = participant_key[first_row(Kind::participant, slot) + i];
    people_bearers[key] += by;
    if (plan.participants[i].group) people_groups[key] += by;
  }
}

void Columns::remove(std::uint32_t slot) {
  Plan const& plan = *plans[slot];
  count_bearers(slot, UINT32_MAX);  // one less
  each_identity(
      plan, institution_keys, people_keys,
      [this](std::size_t, std::vector<std::uint32_t> const& keys) {
        each_pair(keys, [this](std::uint32_t a, std::uint32_t b) { institution_keys.part(a, b); });
      },
      [this](std::size_t, std::vector<std::uint32_t> const& keys) {
        each_pair(keys, [this](std::uint32_t a, std::uint32_t b) { people_keys.part(a, b); });
      });
  for (std::size_t k = 0; k < kinds; ++k) dead_rows += first[k][slot + std::size_t{1}] - first[k][slot];
  slots.erase(plan.id.value());
  plans[slot] = nullptr;
  unborne = true;
  ++dead_plans;
  generation = ++last_generation;
}

void Columns::add_all(Columns const& other) {
  for (std::size_t k = 0; k < kinds; ++k)
    if (std::uint64_t{first[k].back()} + other.first[k].back() >= UINT32_MAX)
      throw std::length_error("a portfolio holds at most 2^32 - 2 rows of a kind");
  auto const append_numbers = [](std::vector<std::uint32_t>& to, std::vector<std::uint32_t> const& from,
                                 std::vector<std::uint32_t> const& map) {
    for (std::uint32_t number : from) to.push_back(map[number]);
  };
  auto const append_plain = [](auto& to, auto const& from) { to.insert(to.end(), from.begin(), from.end()); };
  auto const count = [](std::vector<std::uint32_t>& to, std::vector<std::uint32_t> const& from,
                        std::vector<std::uint32_t> const& map, std::size_t keys) {
    if (to.size() < keys) to.resize(std::max(keys, 2 * to.size()));
    for (std::size_t key = 0; key < map.size() && key < from.size(); ++key) to[map[key]] += from[key];
  };

  std::vector<std::uint32_t> const institution_map = institution_keys.add_all(other.institution_keys, {});
  std::vector<std::uint32_t> const people_map = people_keys.add_all(other.people_keys, institution_map);
  append_numbers(institution_key, other.institution_key, institution_map);
  append_numbers(participant_key, other.participant_key, people_map);
  count(institution_bearers, other.institution_bearers, institution_map, institution_keys.size());
  count(people_bearers, other.people_bearers, people_map, people_keys.size());
  count(people_groups, other.people_groups, people_map, people_keys.size());
  nested += other.nested;

  std::vector<std::uint32_t> const times_map = times.add_all(other.times);
  append_numbers(activity_when, other.activity_when, times_map);
  std::vector<std::uint32_t> modality_map;
  auto const append_coded = [&](Coded& to, Coded const& from) {
    std::vector<std::uint32_t> map = to.sets.add_all(from.sets);
    append_numbers(to.numbers, from.numbers, map);
    return map;
  };
  std::vector<Coded const*> theirs;
  other.each_coded([&theirs](Coded const& c, Kind) { theirs.push_back(&c); });
  std::size_t at = 0;
  each_coded([&](Coded& c, Kind) {
    auto map = append_coded(c, *theirs[at++]);
    if (&c == &activity_modality) modality_map = std::move(map);
  });
  activity_title.add_all(other.activity_title);
  measure_title.add_all(other.measure_title);
  target_title.add_all(other.target_title);
  append_plain(measure_served, other.measure_served);
  append_plain(flow_activity, other.flow_activity);
  target_facts.add_all(other.target_facts);

  std::uint32_t const rows_before = first[static_cast<std::size_t>(Kind::activity)].back();
  auto const append_hosted = [&](Postings<Hosted>& to, Postings<Hosted> const& from) {
    for (auto const& [key, value] : from.recent())
      to.add(institution_map[key],
             {.row = rows_before + value.row, .when = times_map[value.when], .modality = modality_map[value.modality]});
  };
  append_hosted(hosts, other.hosts);
  append_hosted(senders, other.senders);
  for (auto const& [key, value] : other.people.recent()) {
    Stay stay = value;
    stay.row += rows_before;
    if (stay.host != Stay::nowhere) stay.host = institution_map[stay.host];
    stay.when = times_map[stay.when];
    people.add(people_map[key], stay);
  }

  for (std::size_t k = 0; k < kinds; ++k) {
    std::uint32_t const before = first[k].back();
    for (std::size_t slot = 1; slot < other.first[k].size(); ++slot) first[k].push_back(before + other.first[k][slot]);
  }
  for (std::shared_ptr<Plan const> const& plan : other.plans) {
    slots.emplace(plan->id.value(), static_cast<std::uint32_t>(plans.size()));
    plans.push_back(plan);
  }
  generation = ++last_generation;
}

void Columns::seal() {
  hosts.seal();
  senders.seal();
  people.seal();
}

// The same as the other functions copy while they look at rows anyway, which is a twelfth faster than going through them twice.
void Columns::append_copies(Plan const& plan) {
  for (Institution const& i : plan.institutions) nested += i.part_of.empty() ? 0U : 1U;
  for (Measure const& m : plan.measures) measure_title.add_unmarked(m.title);
  std::uint32_t position = 0;
  for (Activity const& a : plan.activities) {
    activity_title.add_unmarked(a.title);
    flow_activity.insert(flow_activity.end(), a.flows.size(), position++);
  }
  for (Target const& t : plan.targets) target_title.add_unmarked(t.title);
}

void Columns::append(Plan const& plan) {
  append_identities(plan);
  append_measures(plan);
  append_activities(plan);
  append_targets(plan);
}

void Columns::append_identities(Plan const& plan) {
  each_identity(
      plan, institution_keys, people_keys,
      [this, &plan](std::size_t i, std::vector<std::uint32_t> const& keys) {
        if (!plan.institutions[i].part_of.empty()) ++nested;
        institution_key.push_back(keys.empty() ? institution_keys.anonymous() : keys[0]);
        each_pair(keys, [this](std::uint32_t a, std::uint32_t b) { pairs_.push_back({&institution_keys, a, b}); });
      },
      [this](std::size_t, std::vector<std::uint32_t> const& keys) {
        participant_key.push_back(keys.empty() ? people_keys.anonymous() : keys[0]);
        each_pair(keys, [this](std::uint32_t a, std::uint32_t b) { pairs_.push_back({&people_keys, a, b}); });
      });
}

void Columns::append_measures(Plan const& plan) {
  for (Measure const& m : plan.measures) {
    if (m.also.empty()) {
      measure_modality.numbers.push_back(number_of(measure_modality.sets, m.modality));
    } else {
      data_.clear();
      detail::add_modality(m, data_);
      measure_modality.numbers.push_back(measure_modality.sets.number_of(data_));
    }
    measure_area.numbers.push_back(number_of(measure_area.sets, m.area));
    measure_obligation.numbers.push_back(number_of(measure_obligation.sets, m.obligation));
    measure_title.add(m.title);
    measure_served.push_back(0);
  }
}

namespace {

/// The activities of the plan that is being added, and whom and what they name in it.
class NewActivities {
 public:
  NewActivities(Columns& columns, Plan const& plan, Data& scratch)
      : columns_(columns),
        scratch_(scratch),
        plan_(plan),
        find_measure_(plan.measures),
        find_institution_(plan.institutions),
        find_participant_(plan.participants),
        first_measure_(columns.measure_served.size() - plan.measures.size()),
        first_institution_(columns.institution_key.size() - plan.institutions.size()),
        first_participant_(columns.participant_key.size() - plan.participants.size()),
        first_row_(static_cast<std::uint32_t>(columns.activity_when.size())) {}

  void append() {
    row_ = first_row_;
    for (Activity const& a : plan_.activities) {
      when_ = number_of(a.when);
      columns_.activity_when.push_back(when_);
      add_modality(a);
      add_area(a);
      columns_.activity_mode.numbers.push_back(columns::number_of(columns_.activity_mode.sets, a.mode));
      columns_.activity_status.numbers.push_back(columns::number_of(columns_.activity_status.sets, a.status));
      columns_.activity_title.add(a.title);
      add_stays(a);
      ++row_;
    }
  }

 private:
  [[nodiscard]] std::uint32_t number_of(When const& when) {
    return columns_.times.number_of(when, plan_.calendar ? &*plan_.calendar : nullptr, calendar_only_);
  }

  // As the properties `modality` and `area` of rows are defined: by the measures that the row serves.
  template <class F>
  void each_measure(Activity const& a, F&& f) const {
    for (auto const& link : a.serves)
      if (std::size_t const at = find_measure_.find(link.to); at != Finder<Measure>::none) f(at, link.origin);
  }
  void add_modality(Activity const& a) {
    Coded& modality = columns_.activity_modality;
    if (!a.modality.empty() && a.also.empty()) {
      modality.numbers.push_back(columns::number_of(modality.sets, a.modality));
      return;
    }
    Data& data = scratch_;
    data.clear();
    detail::add_values(a.modality, data);
    detail::add_values(a.also, data);
    if (data.empty())
      each_measure(a, [&](std::size_t at, Origin origin) {
        Data::Through const link(data, origin);
        detail::add_modality(plan_.measures[at], data);
      });
    modality.numbers.push_back(modality.sets.number_of(data));
  }
  void add_area(Activity const& a) {
    Data& data = scratch_;
    data.clear();
    Measure const* only = nullptr;
    std::size_t served = 0;
    each_measure(a, [&](std::size_t at, Origin origin) {
      std::uint8_t& flags = columns_.measure_served[first_measure_ + at];
      flags = static_cast<std::uint8_t>(flags | link_flag(origin));
      only = origin == Origin::inferred ? nullptr : &plan_.measures[at];
      ++served;
      Data::Through const link(data, origin);
      detail::add_values(plan_.measures[at].area, data);
    });
    Coded& area = columns_.activity_area;
    area.numbers.push_back(served == 1 && only != nullptr ? columns::number_of(area.sets, only->area)
                                                          : area.sets.number_of(data));
  }

  [[nodiscard]] std::uint32_t key_of(InstitutionId const& id) const {
    std::size_t const at = find_institution_.find(id);
    return at == Finder<Institution>::none ? Stay::nowhere : columns_.institution_key[first_institution_ + at];
  }
  void add_person(ParticipantId const& id, std::uint32_t time, std::uint32_t host) {
    std::size_t const at = find_participant_.find(id);
    if (at == Finder<Participant>::none) return;
    Stay stay{.row = row_, .host = host};
    set_time(stay, time, columns_.times);
    columns_.people.add(columns_.participant_key[first_participant_ + at], stay);
  }

  /// Who is certainly where: not in what is cancelled, put off or held online, even in part. What is recorded takes the place of what
  /// was planned: a time, and the people of the only flow.
  void add_stays(Activity const& a) {
    Actual const* const actual = a.actual ? &*a.actual : nullptr;
    bool const held = actual != nullptr && (actual->when || !actual->who.empty());
    bool const certain = a.status != status::cancelled && (a.status != status::postponed || held) &&
                         a.mode != mode::online && a.mode != mode::mixed;
    for (Flow const& flow : a.flows) add_flow(a, flow, certain);
    if (a.attended_by.empty()) return;
    When const& time = actual != nullptr && actual->when ? *actual->when : a.when;
    std::uint32_t const number = number_of(time);
    for (ParticipantId const& id : a.attended_by) {
      std::size_t const at = find_participant_.find(id);
      if (at == Finder<Participant>::none) continue;
      add_person(id, number, certain && !time.undated() ? key_of(plan_.participants[at].of) : Stay::nowhere);
    }
  }
  void add_flow(Activity const& a, Flow const& flow, bool certain) {
    columns_.flow_activity.push_back(row_ - first_row_);
    std::uint32_t const host = key_of(flow.to);
    std::uint32_t const sender = key_of(flow.from);
    Hosted const hosted{.row = row_, .when = when_, .modality = columns_.activity_modality.numbers.back()};
    if (host != Stay::nowhere) columns_.hosts.add(host, hosted);
    if (sender != Stay::nowhere) columns_.senders.add(sender, hosted);

    Actual const* const actual = a.actual ? &*a.actual : nullptr;
    bool const recorded = actual != nullptr && a.flows.size() == 1;
    bool const other_people = recorded && !actual->who.empty();
    When const* time = flow.when ? &*flow.when : &a.when;
    if (actual != nullptr && actual->when && (recorded || !flow.when)) time = &*actual->when;
    std::uint32_t const number = time == &a.when ? when_ : number_of(*time);
    std::uint32_t const at = certain && !time->undated() ? host : Stay::nowhere;
    for (ParticipantId const& id : flow.who) add_person(id, number, other_people ? Stay::nowhere : at);
    if (!other_people) return;
    for (ParticipantId const& id : actual->who) {
      bool const home = std::find(a.attended_by.begin(), a.attended_by.end(), id) != a.attended_by.end();
      add_person(id, number, home ? Stay::nowhere : at);
    }
  }

  Columns& columns_;
  Data& scratch_;  // of one row
  Plan const& plan_;
  Finder<Measure> find_measure_;
  Finder<Institution> find_institution_;
  Finder<Participant> find_participant_;
  std::size_t first_measure_;  // of the plan, among all
  std::size_t first_institution_;
  std::size_t first_participant_;
  std::uint32_t first_row_;
  std::uint32_t row_ = 0;   // at hand
  std::uint32_t when_ = 0;  // the number of its time
  std::shared_ptr<CalendarOnly const> calendar_only_{};
};

}  // namespace

void Columns::append_activities(Plan const& plan) { NewActivities(*this, plan, data_).append(); }

void Columns::append_targets(Plan const& plan) {
  if (plan.targets.empty()) return;
  Finder<Measure> const find_measure(plan.measures);
  Finder<Target> const find_target(plan.targets);

  // Results of each target, in the order of the plan.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> of_target;
  for (std::uint32_t i = 0; i < plan.results.size(); ++i)
    if (std::size_t const at = find_target.find(plan.results[i].of.to); at != Finder<Target>::none)
      of_target.emplace_back(static_cast<std::uint32_t>(at), i);
  std::sort(of_target.begin(), of_target.end());

  std::int32_t begin = TargetFacts::unknown;
  std::int32_t end = TargetFacts::unknown;
  if (plan.period) {
    DayRange const days = plan.period->days();
    if (!days.first.is_infinity()) begin = static_cast<std::int32_t>(days.first.day_number());
    if (!days.last.is_infinity()) end = static_cast<std::int32_t>(days.last.day_number());
  }

  std::vector<Result const*> results;
  auto result = of_target.begin();
  for (std::uint32_t i = 0; i < plan.targets.size(); ++i) {
    Target const& t = plan.targets[i];
    if (!t.area.empty() || t.of.empty()) {
      target_area.numbers.push_back(number_of(target_area.sets, t.area));
    } else {
      data_.clear();
      if (std::size_t const at = find_measure.find(t.of.to); at != Finder<Measure>::none) {
        Data::Through const link(data_, t.of.origin);
        detail::add_values(plan.measures[at].area, data_);
      }
      target_area.numbers.push_back(target_area.sets.number_of(data_));
    }
    target_obligation.numbers.push_back(number_of(target_obligation.sets, t.obligation));
    data_.clear();
    detail::add_values(t.tier, data_);
    target_tier.numbers.push_back(target_tier.sets.number_of(data_));
    target_title.add(t.title);

    results.clear();
    for (; result != of_target.end() && result->first == i; ++result) results.push_back(&plan.results[result->second]);
    target_facts.add(t, begin, t.due ? static_cast<std::int32_t>(t.due->latest().day_number()) : end, results);
  }
}

std::size_t Columns::bytes() const noexcept {
  std::size_t sum =
      times.bytes() + hosts.bytes() + senders.bytes() + people.bytes() + people_keys.bytes() +
      institution_keys.bytes() + activity_title.bytes() + measure_title.bytes() + target_title.bytes() +
      measure_served.capacity() + target_facts.bytes() +
      (people_bearers.capacity() + people_groups.capacity() + institution_bearers.capacity() +
       activity_when.capacity() + flow_activity.capacity() + participant_key.capacity() + institution_key.capacity()) *
          sizeof(std::uint32_t) +
      plans.capacity() * sizeof(plans[0]) + slots.size() * 48;
  for (auto const& one : first) sum += one.capacity() * sizeof(std::uint32_t);
  each_coded([&](Coded const& c, Kind) { sum += c.sets.bytes() + c.numbers.capacity() * sizeof(std::uint32_t); });
  return sum;
}

}  // namespace bangfu::columns
