// SPDX-License-Identifier: BSL-1.0
#include <bangfu/analyses/coverage.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include <bangfu/time/relation.hpp>

#include "filter.hpp"
#include "stay.hpp"

namespace bangfu {

namespace {

constexpr unsigned bit(Ground ground) noexcept { return static_cast<unsigned>(ground); }
constexpr unsigned bit(Origin origin) noexcept {
  return origin == Origin::stated      ? bit(Ground::stated)
         : origin == Origin::confirmed ? bit(Ground::confirmed)
                                       : bit(Ground::inferred);
}

bool is_voluntary(Obligation const& o) { return o == obligation::may || o == obligation::encouraged; }

using Position = std::uint32_t;

/// Rows by what they may have in common with a measure.
class RowIndex {
 public:
  explicit RowIndex(PlanView const& view) : view_(view) {
    std::vector<Activity> const& rows = view.plan().activities;
    for (Position i = 0; i < rows.size(); ++i) {
      Activity const& a = rows[i];
      if (a.status == status::cancelled) continue;  // it serves nothing
      note(by_modality_, std::string(a.modality.code()), i);
      for (Modality const& m : a.also) note(by_modality_, std::string(m.code()), i);
      for (Flow const& flow : a.flows) {
        note(by_modality_, std::string(flow.modality.code()), i);
        note(by_host_, host_of(flow), i);
      }
      for (Responsible const& r : a.responsible)
        for (std::size_t n = 0; n < r.department.size(); ++n) note(by_office_, office_key(r, n), i);
      for (SubjectId const& s : a.subjects) note(by_subject_, s.value(), i);
    }
  }

  /// Calls `f(position, ground)` for the rows that have something in common with a measure; of each kind at most `most`.
  template <class F>
  void each_alike(Measure const& m, std::size_t most, F const& f) const {
    each(by_modality_, std::string(m.modality.code()), Ground::same_modality, most, f);
    for (Modality const& also : m.also) each(by_modality_, std::string(also.code()), Ground::same_modality, most, f);
    for (Flow const& flow : m.flows) each(by_host_, host_of(flow), Ground::same_direction, most, f);
    for (Responsible const& r : m.responsible)
      for (std::size_t n = 0; n < r.department.size(); ++n)
        each(by_office_, office_key(r, n), Ground::same_office, most, f);
    for (SubjectId const& s : m.subjects) each(by_subject_, s.value(), Ground::same_subject, most, f);
  }

 private:
  using Index = std::unordered_map<std::string, std::vector<Position>>;
  static void note(Index& index, std::string key, Position i) {
    if (key.empty()) return;
    std::vector<Position>& rows = index[std::move(key)];
    if (rows.empty() || rows.back() != i) rows.push_back(i);
  }
  template <class F>
  static void each(Index const& index, std::string const& key, Ground ground, std::size_t most, F const& f) {
    if (key.empty()) return;
    auto const at = index.find(key);
    if (at == index.end()) return;
    for (std::size_t i = 0; i < at->second.size() && i < most; ++i) f(at->second[i], ground);
  }
  [[nodiscard]] std::string host_of(Flow const& flow) const {
    return flow.to.empty() ? std::string() : detail::party_of(view_, flow.to).value();
  }
  /// An office by one of the wordings of its name.
  static std::string office_key(Responsible const& r, std::size_t wording) {
    return r.institution.value() + '\n' + r.department[wording].wording;
  }

  PlanView const& view_;
  Index by_modality_{};
  Index by_host_{};
  Index by_office_{};
  Index by_subject_{};
};

/// Judges whether a row that has something in common with a measure may serve it.
class Judge {
 public:
  explicit Judge(PlanView const& view) : view_(view), calendar_(detail::calendar_of(view.plan())) {}

  /// The grounds that hold; none where something speaks against it.
  unsigned judge(Measure const& m, Activity const& a, unsigned grounds) const {
    if (other_modality(m, a)) return 0;
    if (!m.flows.empty() && !a.flows.empty()) {
      Truth const same = same_direction(m, a);
      if (same == Truth::no) return 0;
      if (!is_certain(same)) grounds &= ~bit(Ground::same_direction);
    }
    if (grounds == 0 || too_short(m, a) || !may_lie_within(m, a)) return 0;
    return grounds;
  }

 private:
  static bool states_modality(Activity const& a) {
    if (!a.modality.empty() || !a.also.empty()) return true;
    return std::any_of(a.flows.begin(), a.flows.end(), [](Flow const& f) { return !f.modality.empty(); });
  }
  static bool other_modality(Measure const& m, Activity const& a) {
    if ((m.modality.empty() && m.also.empty()) || !states_modality(a)) return false;
    auto const wanted = [&](Modality const& modality) {
      return !modality.empty() &&
             (modality == m.modality || std::find(m.also.begin(), m.also.end(), modality) != m.also.end());
    };
    return !wanted(a.modality) && !std::any_of(a.also.begin(), a.also.end(), wanted) &&
           !std::any_of(a.flows.begin(), a.flows.end(), [&](Flow const& f) { return wanted(f.modality); });
  }
  /// Whether some flow of both leads from and to the same institutions; possible where one of these is not stated.
  Truth same_direction(Measure const& m, Activity const& a) const {
    Truth any = Truth::no;
    auto const same = [&](InstitutionId const& x, InstitutionId const& y) {
      if (x.empty() || y.empty()) return Truth::possible;
      return truth(detail::party_of(view_, x) == detail::party_of(view_, y));
    };
    for (Flow const& x : m.flows)
      for (Flow const& y : a.flows) any = any || (same(x.from, y.from) && same(x.to, y.to));
    return any;
  }
  bool too_short(Measure const& m, Activity const& a) const {
    auto const least = detail::least_days_of(m, calendar_);
    return least && a.when.lasts && detail::days_of_one_stay(a.when, calendar_).max < *least;
  }
  bool may_lie_within(Measure const& m, Activity const& a) const {
    Period const* window = m.when && m.when->window ? &*m.when->window
                           : view_.plan().period    ? &*view_.plan().period
                                                    : nullptr;
    return window == nullptr || is_possible(relate(Relation::overlaps, a.when, throughout(*window), calendar_));
  }

  PlanView const& view_;
  SchoolCalendar const* calendar_;
};

class Survey {
 public:
  Survey(PlanView const& view, Question const& question)
      : view_(view), plan_(view.plan()), filter_(question), filtered_(!question.of_all()), day_(question.as_of.day) {}

  Coverage take() {
    find_services();
    for (Measure const& m : plan_.measures) add_measure(m);
    for (Target const& t : plan_.targets) add_target(t);
    count_areas();
    find_orphans();
    find_idle_offices();
    std::stable_sort(result_.orphans.begin(), result_.orphans.end(),
                     [](Orphan const& a, Orphan const& b) { return a.kind < b.kind; });
    return std::move(result_);
  }

 private:
  static constexpr std::size_t most_alike = 1000;

  struct Found {
    Truth certainty = Truth::no;
    unsigned grounds = 0;
  };
  using Rows = std::unordered_map<Position, Found>;

  [[nodiscard]] Position position(Measure const& m) const { return static_cast<Position>(&m - plan_.measures.data()); }
  [[nodiscard]] Position position(Activity const& a) const {
    return static_cast<Position>(&a - plan_.activities.data());
  }
  void note(Position measure, Position row, Truth certainty, unsigned grounds) {
    Found& found = services_[measure][row];
    found.certainty = found.certainty || certainty;
    found.grounds |= grounds;
  }

  /// Which rows serve which measures, before any filter.
  void find_services() {
    services_.resize(plan_.measures.size());
    serves_.assign(plan_.activities.size(), Truth::no);
    for (Activity const& a : plan_.activities) {
      if (a.status == status::cancelled) continue;
      for (Link<Measure> const& link : a.serves)
        if (Measure const* m = view_.find(link))
          note(position(*m), position(a), detail::proof(link.origin), bit(link.origin));
    }
    std::vector<Rows> const linked = services_;
    for (Measure const& m : plan_.measures) {
      Position const part = position(m);
      Measure const* whole = view_.find(m.part_of);
      for (int level = 0; level < 8 && whole != nullptr && whole != &m; ++level) {
        for (auto const& [row, found] : linked[part]) note(position(*whole), row, found.certainty, bit(Ground::part));
        std::size_t left = most_alike;
        for (auto const& [row, found] : linked[position(*whole)]) {
          if (left == 0) break;
          --left;
          note(part, row, Truth::possible && found.certainty, bit(Ground::whole));
        }
        whole = view_.find(whole->part_of);
      }
    }
    RowIndex const index(view_);
    Judge const judge(view_);
    for (Measure const& m : plan_.measures) {
      std::unordered_map<Position, unsigned> alike;
      index.each_alike(m, most_alike, [&](Position row, Ground ground) { alike[row] |= bit(ground); });
      for (auto const& [row, grounds] : alike)
        if (unsigned const held = judge.judge(m, plan_.activities[row], grounds); held != 0)
          note(position(m), row, Truth::possible, held);
    }
    for (Rows const& rows : services_)
      for (auto const& [row, found] : rows) serves_[row] = serves_[row] || found.certainty;
  }

  [[nodiscard]] Truth served(Position measure) const {
    Truth any = Truth::no;
    for (auto const& [row, found] : services_[measure]) any = any || found.certainty;
    return any;
  }

  void add_measure(Measure const& m) {
    Truth const certainty = filter_(view_, m);
    if (certainty == Truth::no) return;
    MeasureCoverage c{.plan = &plan_, .measure = &m, .certainty = certainty, .served = served(position(m))};
    std::vector<std::pair<Position, Found>> rows(services_[position(m)].begin(), services_[position(m)].end());
    std::sort(rows.begin(), rows.end(), [](auto const& a, auto const& b) { return a.first < b.first; });
    for (auto const& [row, found] : rows)
      c.rows.push_back({.activity = &plan_.activities[row], .certainty = found.certainty, .grounds = found.grounds});
    view_.targets_of(m, [&](Target const& t) { c.targets.push_back(&t); });
    Measure const* answering = &m;  // a part without offices has those of its whole
    for (int level = 0; level < 8 && answering != nullptr; ++level) {
      for (Responsible const& r : answering->responsible) {
        detail::Sides const sides = detail::sides_of(view_, r.institution);
        c.supporting_office = c.supporting_office || sides.supporting;
        c.recipient_office = c.recipient_office || sides.recipient;
      }
      if (!answering->responsible.empty()) break;
      answering = view_.find(answering->part_of);
    }
    result_.measures.push_back(std::move(c));
  }

  void add_target(Target const& t) {
    Measure const* m = view_.find(t.of);
    if (filtered_ && m == nullptr) return;
    TargetCoverage c{.plan = &plan_, .target = &t};
    if (filtered_) c.certainty = filter_(view_, *m) && detail::proof(t.of.origin);
    if (c.certainty == Truth::no) return;
    view_.activities_of(t, [&](Activity const& a) {
      if (a.status == status::cancelled) return;
      for (Link<Target> const& link : a.towards)
        if (link.to == t.id) c.worked_for = c.worked_for || detail::proof(link.origin);
    });
    if (m != nullptr) c.worked_for = c.worked_for || (Truth::possible && served(position(*m)));
    view_.results_of(t, [&](Result const& r) {
      if (r.value || !r.roster.empty()) c.observed = c.observed || detail::counts(r, t, day_);
    });
    result_.targets.push_back(c);
  }

  AreaCoverage& area(Area const& code) {
    for (AreaCoverage& a : result_.areas)
      if (a.area == code) return a;
    result_.areas.push_back({.plan = &plan_, .area = code});
    return result_.areas.back();
  }
  [[nodiscard]] Area const& area_of(Target const& t) const {
    Measure const* m = view_.find(t.of);
    return t.area.empty() && m != nullptr ? m->area : t.area;
  }
  void count_areas() {
    if (!filtered_)
      for (AreaSection const& section : plan_.areas) area(section.area);
    for (MeasureCoverage const& c : result_.measures) {
      AreaCoverage& a = area(c.measure->area);
      a.measures += Figure(c.certainty);
      a.served += Figure(c.certainty && c.served);
    }
    for (TargetCoverage const& c : result_.targets) {
      AreaCoverage& a = area(area_of(*c.target));
      a.targets += Figure(c.certainty);
      a.worked_for += Figure(c.certainty && c.worked_for);
      a.observed += Figure(c.certainty && c.observed);
    }
  }

  void orphan(OrphanKind kind, std::string_view id, Text const* title, Truth certainty, bool voluntary = false) {
    if (is_possible(certainty))
      result_.orphans.push_back(
          {.kind = kind, .plan = &plan_, .id = id, .title = title, .certainty = certainty, .voluntary = voluntary});
  }
  template <class Entity>
  void orphan(OrphanKind kind, Entity const& e, Truth certainty) {
    bool voluntary = false;
    if constexpr (requires { e.obligation; }) voluntary = is_voluntary(e.obligation);
    Text const* title = nullptr;
    if constexpr (requires { e.title; }) {
      title = &e.title;
    } else {
      title = &e.name;
    }
    orphan(kind, e.id.value(), title, certainty, voluntary);
  }

  /// Whether a measure has a target, by itself or by a part; possibly so by its whole.
  std::vector<Truth> measures_with_target() const {
    std::vector<Truth> own(plan_.measures.size(), Truth::no);
    for (Target const& t : plan_.targets)
      if (Measure const* m = view_.find(t.of)) own[position(*m)] = own[position(*m)] || detail::proof(t.of.origin);
    std::vector<Truth> all = own;
    for (Measure const& m : plan_.measures) {
      Measure const* whole = view_.find(m.part_of);
      for (int level = 0; level < 8 && whole != nullptr && whole != &m; ++level) {
        all[position(*whole)] = all[position(*whole)] || own[position(m)];
        all[position(m)] = all[position(m)] || (Truth::possible && own[position(*whole)]);
        whole = view_.find(whole->part_of);
      }
    }
    return all;
  }

  void find_orphans() {
    std::vector<Truth> const with_target = measures_with_target();
    for (AreaCoverage const& a : result_.areas)
      if (!a.area.empty() && a.measures.max == 0)
        orphan(OrphanKind::area_without_measure, a.area.code(), title_of(a.area), Truth::certain);
    for (MeasureCoverage const& c : result_.measures) {
      orphan(OrphanKind::measure_without_row, *c.measure, c.certainty && !c.served);
      orphan(OrphanKind::measure_without_target, *c.measure, c.certainty && !with_target[position(*c.measure)]);
    }
    for (TargetCoverage const& c : result_.targets) {
      if (view_.find(c.target->of) == nullptr)
        orphan(OrphanKind::target_without_measure, *c.target, c.certainty);
      else if (c.target->of.origin == Origin::inferred)
        orphan(OrphanKind::target_without_measure, *c.target, c.certainty && Truth::possible);
      orphan(OrphanKind::target_without_row, *c.target, c.certainty && !c.worked_for);
      orphan(OrphanKind::target_without_result, *c.target, c.certainty && !c.observed);
    }
    if (filtered_) return;  // what no measure leads to is not asked about then
    for (Activity const& a : plan_.activities)
      if (a.status != status::cancelled) orphan(OrphanKind::row_without_measure, a, !serves_[position(a)]);
    for (Result const& r : plan_.results) {
      Truth promised = Truth::no;
      if (view_.find(r.of) != nullptr) promised = detail::proof(r.of.origin);
      if (view_.find(r.for_commitment) != nullptr) promised = promised || detail::proof(r.for_commitment.origin);
      orphan(OrphanKind::result_without_promise, r, !promised);
    }
    for (Commitment const& c : plan_.commitments) {
      Truth const placed = view_.find(c.of) != nullptr ? detail::proof(c.of.origin) : Truth::no;
      orphan(OrphanKind::commitment_without_measure, c, !placed);
    }
    find_unused();
  }
  [[nodiscard]] Text const* title_of(Area const& code) const {
    for (AreaSection const& section : plan_.areas)
      if (section.area == code) return &section.title;
    return nullptr;
  }
  void find_unused() {
    std::unordered_set<std::string_view> used;
    std::unordered_set<std::string_view> assigned;
    for (Measure const& m : plan_.measures) {
      for (ResourceId const& id : m.resources) used.insert(id.value());
      for (DeliverableId const& id : m.deliverables) assigned.insert(id.value());
    }
    for (Activity const& a : plan_.activities)
      for (ResourceId const& id : a.resources) used.insert(id.value());
    for (Deliverable const& d : plan_.deliverables)
      orphan(OrphanKind::deliverable_without_measure, d, truth(assigned.count(d.id.value()) == 0));
    for (Resource const& r : plan_.resources)
      orphan(OrphanKind::resource_unused, r, truth(used.count(r.id.value()) == 0));
  }

  void find_idle_offices() {
    std::unordered_set<std::string> busy;
    auto const answer = [&](std::vector<Responsible> const& all) {
      for (Responsible const& r : all)
        for (std::size_t i = 0; i < r.department.size(); ++i)
          busy.insert(r.institution.value() + '\n' + r.department[i].wording);
    };
    for (Measure const& m : plan_.measures) answer(m.responsible);
    for (Target const& t : plan_.targets) answer(t.responsible);
    for (Commitment const& c : plan_.commitments) answer(c.responsible);
    for (Activity const& a : plan_.activities) answer(a.responsible);
    for (LeadingGroup const& group : plan_.leading_groups)
      for (std::size_t i = 0; i < group.office.size(); ++i) {
        busy.insert(group.at.value() + '\n' + group.office[i].wording);
        if (group.at.empty())  // a joint group's office may be anybody's
          for (Institution const& institution : plan_.institutions)
            busy.insert(institution.id.value() + '\n' + group.office[i].wording);
      }
    for (Institution const& institution : plan_.institutions) {
      detail::Sides const sides = detail::sides_of(view_, institution.id);
      if (!sides.supporting && !sides.recipient) continue;
      for (Department const& department : institution.departments) {
        bool idle = true;
        for (std::size_t i = 0; i < department.name.size(); ++i)
          idle = idle && busy.count(institution.id.value() + '\n' + department.name[i].wording) == 0;
        if (idle)
          result_.idle_offices.push_back({.plan = &plan_, .institution = &institution, .department = &department});
      }
    }
  }

  PlanView const& view_;
  Plan const& plan_;
  detail::Filter<Measure> filter_;
  bool filtered_;
  Day day_;
  std::vector<Rows> services_{};
  std::vector<Truth> serves_{};
  Coverage result_{};
};

}  // namespace

Figure Coverage::count(OrphanKind kind) const noexcept {
  Figure n;
  for (Orphan const& o : orphans)
    if (o.kind == kind) n += Figure(o.certainty);
  return n;
}

Coverage coverage(PlanView const& view, Question const& question) { return Survey(view, question).take(); }

namespace {
template <class T>
void append(std::vector<T>& to, std::vector<T>&& from) {
  to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}
}  // namespace

Coverage merged(Coverage a, Coverage b) {
  append(a.measures, std::move(b.measures));
  append(a.targets, std::move(b.targets));
  append(a.areas, std::move(b.areas));
  append(a.orphans, std::move(b.orphans));
  append(a.idle_offices, std::move(b.idle_offices));
  return a;
}

}  // namespace bangfu
