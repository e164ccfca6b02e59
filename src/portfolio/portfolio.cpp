// SPDX-License-Identifier: BSL-1.0
#include <algorithm>
#include <stdexcept>
#include <string>
#include <unordered_set>
#include <utility>

#include <bangfu/portfolio/collection.hpp>

#include "portfolio/access.hpp"
#include "portfolio/columns.hpp"
#include "portfolio/reporter.hpp"
#include "portfolio/threads.hpp"

namespace bangfu {

using columns::Access;
using columns::Columns;
using columns::Kind;
using columns::Reporter;

namespace {

std::shared_ptr<Plan const> shared(Plan plan) { return std::make_shared<Plan const>(std::move(plan)); }

void require_id(Plan const* plan) {
  if (plan == nullptr) throw std::logic_error("there is no plan to add");
  if (plan->id.empty()) throw std::logic_error("a plan of a portfolio needs an id");
}

}  // namespace

Portfolio::Portfolio() : columns_(new Columns) {}
Portfolio::Portfolio(Portfolio const& other) : columns_(new Columns(*other.columns_)) {}
Portfolio::Portfolio(Portfolio&& other) noexcept : columns_(std::exchange(other.columns_, nullptr)) {}
Portfolio& Portfolio::operator=(Portfolio other) noexcept {
  std::swap(columns_, other.columns_);
  return *this;
}
Portfolio::~Portfolio() { delete columns_; }

namespace {

/// Makes room for the plans that are expected, once some show what they are like; step by step, so that an expectation
/// far beyond what comes takes no more than a multiple of it.
class Outlook {
 public:
  explicit Outlook(std::size_t expected) : expected_(expected) {}
  void look(Columns& c) {
    std::size_t const size = c.plans.size();
    if (size < next_) return;
    next_ = size >= expected_ ? SIZE_MAX : std::min(expected_, size * most);
    if (next_ != SIZE_MAX) c.expect(next_);
  }

 private:
  static constexpr std::size_t sample = 512;
  static constexpr std::size_t most = 64;
  std::size_t expected_;
  std::size_t next_ = sample;
};

void add_new(Columns& c, std::shared_ptr<Plan const> plan) {
  if (c.slots.count(plan->id.value()) != 0)
    throw std::logic_error("the portfolio already has the plan " + plan->id.value());
  c.add(std::move(plan), Columns::Settle::later);
}

/// Reads plans into columns on several threads: some thousand of them are taken, each thread reads its part of them into
/// columns of its own, and these are put one behind the other in order.
void add_on_threads(Columns& c, std::function<Portfolio::PlanPointer()> const& next, Building const& building,
                    std::size_t threads, Reporter& reporter) {
  constexpr std::size_t batch = 2048;  // plans for each thread
  std::size_t taken = 0;
  Outlook outlook(building.expected_plans);
  for (bool more = true; more;) {
    std::vector<std::vector<Portfolio::PlanPointer>> plans(threads);
    for (auto& mine : plans) {
      while (more && mine.size() < batch) {
        Portfolio::PlanPointer plan = next();
        more = plan != nullptr;
        if (!more) break;
        require_id(plan.get());
        mine.push_back(std::move(plan));
        reporter.done(++taken);
      }
    }
    std::vector<Columns> parts(threads);
    columns::on_each_thread(threads, [&](std::size_t part) {
      for (Portfolio::PlanPointer& plan : plans[part]) add_new(parts[part], std::move(plan));
    });
    for (Columns& part : parts) {
      for (auto const& [id, slot] : part.slots)
        if (c.slots.count(id) != 0) throw std::logic_error("the portfolio already has the plan " + std::string(id));
      c.add_all(part);
      outlook.look(c);
      part = Columns();
    }
  }
}

}  // namespace

Portfolio Portfolio::build(std::function<PlanPointer()> const& next, Building const& building) {
  Portfolio made;
  Reporter reporter(building);
  Columns& c = *made.columns_;
  std::size_t const threads = columns::thread_count(building.threads);
  if (threads > 1) {
    add_on_threads(c, next, building, threads, reporter);
  } else {
    Outlook outlook(building.expected_plans);
    while (PlanPointer plan = next()) {
      require_id(plan.get());
      add_new(c, std::move(plan));
      outlook.look(c);
      reporter.done(made.size());
    }
  }
  c.seal();
  return made;
}

Portfolio Portfolio::build(std::vector<Plan> plans, Building const& building) {
  std::size_t at = 0;
  Building with_count = building;
  with_count.expected_plans = plans.size();
  return build([&]() -> PlanPointer { return at == plans.size() ? nullptr : shared(std::move(plans[at++])); },
               with_count);
}

void Portfolio::add(Plan plan) { add(shared(std::move(plan))); }
void Portfolio::add(PlanPointer plan) {
  require_id(plan.get());
  if (contains(plan->id)) throw std::logic_error("the portfolio already has the plan " + plan->id.value());
  columns_->add(std::move(plan), Columns::Settle::now);
}
void Portfolio::replace(Plan plan) { replace(shared(std::move(plan))); }
void Portfolio::replace(PlanPointer plan) {
  require_id(plan.get());
  if (!contains(plan->id)) throw std::logic_error("the portfolio has no plan " + plan->id.value());
  put(std::move(plan));
}
void Portfolio::put(Plan plan) { put(shared(std::move(plan))); }
void Portfolio::put(PlanPointer plan) {
  require_id(plan.get());
  auto const found = columns_->slots.find(plan->id.value());
  if (found == columns_->slots.end()) return columns_->add(std::move(plan), Columns::Settle::now);
  columns_->replace(found->second, std::move(plan));
  compact_where_due();
}
bool Portfolio::remove(PlanId const& id) {
  auto const found = columns_->slots.find(id.value());
  if (found == columns_->slots.end()) return false;
  columns_->remove(found->second);
  compact_where_due();
  return true;
}
void Portfolio::clear() { *this = Portfolio(); }

void Portfolio::compact_where_due() {
  std::size_t all = 0;
  for (auto const& first : columns_->first) all += first.back();
  if (columns_->dead_rows < 4096 || columns_->dead_rows * 2 < all) {
    if (columns_->dead_plans < 4096 || columns_->dead_plans * 2 < columns_->plans.size()) return;
  }
  Portfolio fresh;
  for (PlanPointer const& plan : columns_->plans)
    if (plan) fresh.columns_->add(plan, Columns::Settle::later);
  fresh.columns_->seal();
  std::swap(columns_, fresh.columns_);
}

Portfolio::PlanPointer Portfolio::find(PlanId const& id) const {
  auto const found = columns_->slots.find(id.value());
  return found == columns_->slots.end() ? nullptr : columns_->plans[found->second];
}
bool Portfolio::contains(PlanId const& id) const { return columns_->slots.count(id.value()) != 0; }
std::size_t Portfolio::size() const noexcept { return columns_->slots.size(); }
std::size_t Portfolio::slots() const noexcept { return columns_->plans.size(); }
Plan const* Portfolio::plan_at(std::size_t slot) const noexcept { return columns_->plans[slot].get(); }
std::size_t Portfolio::bytes() const noexcept { return columns_->bytes(); }

// --- identity --------------------------------------------------------------------------------------------------------

namespace {

template <class Entity>
struct Of;
template <>
struct Of<Participant> {
  static constexpr Kind kind = Kind::participant;
  static auto const& keys(Columns const& c) { return c.participant_key; }
  static auto const& identity(Columns const& c) { return c.people_keys; }
  static auto const& bearers(Columns const& c) { return c.people_bearers; }
};
template <>
struct Of<Institution> {
  static constexpr Kind kind = Kind::institution;
  static auto const& keys(Columns const& c) { return c.institution_key; }
  static auto const& identity(Columns const& c) { return c.institution_keys; }
  static auto const& bearers(Columns const& c) { return c.institution_bearers; }
};

/// Calls `f(slot, entity)` for each appearance in a live plan, until it returns false.
template <class Entity, class F>
void each_appearance(Columns const& c, std::uint32_t key, F&& f) {
  auto const& keys = Of<Entity>::keys(c);
  auto const& identity = Of<Entity>::identity(c);
  std::uint32_t const leader = identity.leader(key);
  std::vector<std::uint32_t> wanted;
  identity.each(key, [&](std::uint32_t k) { wanted.push_back(k); });
  for (std::uint32_t row = 0; row < keys.size(); ++row) {
    if (wanted.size() == 1 ? keys[row] != key : identity.leader(keys[row]) != leader) continue;
    std::uint32_t const slot = c.slot_of(Of<Entity>::kind, row);
    if (!c.live(slot)) continue;
    if (!f(slot, c.plans[slot]->collection<Entity>()[row - c.first_row(Of<Entity>::kind, slot)])) return;
  }
}

/// Who bears an identifier, while somebody does.
template <class Entity>
std::optional<Key<Entity>> bearer_of(Columns const& c, Identifier const& identifier) {
  auto const& identity = Of<Entity>::identity(c);
  auto const& bearers = Of<Entity>::bearers(c);
  std::uint32_t const key = identity.find(identifier.scheme.code(), identifier.code);
  if (key == columns::Identity::none) return std::nullopt;
  if (c.unborne) {
    bool borne = false;
    identity.each(key, [&](std::uint32_t k) { borne = borne || (k < bearers.size() && bearers[k] > 0); });
    if (!borne) return std::nullopt;
  }
  return Access::key<Entity>(c, identity.leader(key));
}

template <class Entity>
std::optional<Key<Entity>> key_of(Columns const& c, std::string_view plan, Id<Entity> const& id) {
  auto const slot = c.slots.find(plan);
  if (slot == c.slots.end()) return std::nullopt;
  auto const& all = c.plans[slot->second]->collection<Entity>();
  for (std::size_t i = 0; i < all.size(); ++i)
    if (!id.empty() && all[i].id == id) {
      std::uint32_t const key = Of<Entity>::keys(c)[c.first_row(Of<Entity>::kind, slot->second) + i];
      return Access::key<Entity>(c, Of<Entity>::identity(c).leader(key));
    }
  return std::nullopt;
}

bool share_wording(Text const& a, Text const& b) {
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t j = 0; j < b.size(); ++j)
      if (a[i].wording == b[j].wording) return true;
  return false;
}

/// Where a person belongs, as far as it tells him from others.
struct Belongs {
  Institution const* institution = nullptr;
  std::uint32_t key = 0;
};
Belongs belongs(Columns const& c, std::uint32_t slot, Participant const& p) {
  auto const& all = c.plans[slot]->institutions;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (!p.of.empty() && all[i].id == p.of)
      return {&all[i], c.institution_keys.leader(c.institution_key[c.first_row(Kind::institution, slot) + i])};
  return {};
}
bool possibly_one(Columns const& c, Belongs const& at_a, Participant const& a, std::uint32_t slot_b,
                  Participant const& b) {
  if (a.group != b.group || !share_wording(a.name, b.name)) return false;
  Belongs const at_b = belongs(c, slot_b, b);
  if (at_a.institution == nullptr || at_b.institution == nullptr) return false;
  return at_a.key == at_b.key || share_wording(at_a.institution->name, at_b.institution->name);
}

}  // namespace

std::optional<PersonKey> Portfolio::person(Identifier const& identifier) const {
  return bearer_of<Participant>(*columns_, identifier);
}
std::optional<InstitutionKey> Portfolio::institution(Identifier const& identifier) const {
  return bearer_of<Institution>(*columns_, identifier);
}
std::optional<PersonKey> Portfolio::person(PlanId const& plan, ParticipantId const& id) const {
  return key_of<Participant>(*columns_, plan.value(), id);
}
std::optional<InstitutionKey> Portfolio::institution(PlanId const& plan, InstitutionId const& id) const {
  return key_of<Institution>(*columns_, plan.value(), id);
}

std::vector<Portfolio::PersonAppearance> Portfolio::appearances(PersonKey const& person) const {
  std::vector<PersonAppearance> all;
  each_appearance<Participant>(*columns_, Access::number(*columns_, person),
                               [&](std::uint32_t slot, Participant const& p) {
                                 all.push_back({columns_->plans[slot], &p});
                                 return true;
                               });
  return all;
}
std::vector<Portfolio::InstitutionAppearance> Portfolio::appearances(InstitutionKey const& institution) const {
  std::vector<InstitutionAppearance> all;
  each_appearance<Institution>(*columns_, Access::number(*columns_, institution),
                               [&](std::uint32_t slot, Institution const& i) {
                                 all.push_back({columns_->plans[slot], &i});
                                 return true;
                               });
  return all;
}

Truth Portfolio::same(PersonKey const& a, PersonKey const& b) const {
  std::uint32_t const x = Access::number(*columns_, a);
  std::uint32_t const y = Access::number(*columns_, b);
  if (columns_->people_keys.same(x, y)) return Truth::certain;
  Truth answer = Truth::no;
  each_appearance<Participant>(*columns_, x, [&](std::uint32_t slot_a, Participant const& p) {
    Belongs const at = belongs(*columns_, slot_a, p);
    each_appearance<Participant>(*columns_, y, [&](std::uint32_t slot_b, Participant const& q) {
      if (possibly_one(*columns_, at, p, slot_b, q)) answer = Truth::possible;
      return answer == Truth::no;
    });
    return answer == Truth::no;
  });
  return answer;
}
Truth Portfolio::same(InstitutionKey const& a, InstitutionKey const& b) const {
  std::uint32_t const x = Access::number(*columns_, a);
  std::uint32_t const y = Access::number(*columns_, b);
  if (columns_->institution_keys.same(x, y)) return Truth::certain;
  Truth answer = Truth::no;
  each_appearance<Institution>(*columns_, x, [&](std::uint32_t, Institution const& p) {
    each_appearance<Institution>(*columns_, y, [&](std::uint32_t, Institution const& q) {
      if (share_wording(p.name, q.name)) answer = Truth::possible;
      return answer == Truth::no;
    });
    return answer == Truth::no;
  });
  return answer;
}

std::vector<PersonKey> Portfolio::possibly_same(PersonKey const& person) const {
  Columns const& c = *columns_;
  std::uint32_t const key = Access::number(c, person);
  std::vector<PersonKey> found;
  std::unordered_set<std::uint32_t> known;
  each_appearance<Participant>(c, key, [&](std::uint32_t slot_a, Participant const& p) {
    Belongs const at = belongs(c, slot_a, p);
    for (std::uint32_t slot = 0; slot < c.plans.size(); ++slot) {
      if (!c.live(slot)) continue;
      std::vector<Participant> const& all = c.plans[slot]->participants;
      for (std::size_t i = 0; i < all.size(); ++i) {
        std::uint32_t const other = c.people_keys.leader(c.participant_key[c.first_row(Kind::participant, slot) + i]);
        if (c.people_keys.same(other, key) || !possibly_one(c, at, p, slot, all[i])) continue;
        if (known.insert(other).second) found.push_back(Access::key<Participant>(c, other));
      }
    }
    return true;
  });
  return found;
}

}  // namespace bangfu
