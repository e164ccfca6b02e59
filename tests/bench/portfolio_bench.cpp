// SPDX-License-Identifier: BSL-1.0
// Eight questions of a portfolio, put to it through its public calls, to SQLite in memory with indexes that fit, to a plain
// loop over the plans, and to columns and indexes written by hand for just these questions.
//
//   bench_portfolio [activities]   all peers, one run; default 1 000 000
//   bench_portfolio --growth       the portfolio alone, from 10 000 to 3 000 000 activities
//   bench_portfolio --archive [activities]   opening an archive with columns, beside building them
//   bench_portfolio --only <question> [activities]   the portfolio alone, one question many times, for a profiler; 0: building
//
// One thread, in processor time. Rounds are interleaved; the figures are medians. Before anything is timed, all give the same answers.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include <malloc.h>
#include <sqlite3.h>

#include <bangfu/archive/archive.hpp>
#include <bangfu/bangfu.hpp>
#include <bangfu/portfolio/portfolio.hpp>

using namespace bangfu;

namespace {

using PlanPointer = std::shared_ptr<Plan const>;
/// Time that the processor spent on this process, which is what the wall clock shows on a machine with nothing else to do.
double milliseconds() {
  timespec now{};
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

// ---- the plans ----------------------------------------------------------------------------------------------------

constexpr std::size_t activities_per_plan = 15;  // a little more on average: 66 000 plans hold a million

class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed * 0x9E3779B97F4A7C15U + 1) {}
  std::size_t below(std::size_t n) {
    state_ ^= state_ << 13U;
    state_ ^= state_ >> 7U;
    state_ ^= state_ << 17U;
    return static_cast<std::size_t>((state_ >> 11U) % n);
  }
  bool chance(std::size_t of_100) { return below(100) < of_100; }
  template <class List>
  auto const& pick(List const& list) {
    return list[below(std::size(list))];
  }

 private:
  std::uint64_t state_;
};

constexpr std::string_view towns[] = {"东城", "南岭", "西河", "北山", "云溪", "青石", "临江", "白沙", "梅岭", "清源",
                                      "双桥", "平湖", "石门", "凤岗", "龙川", "新丰", "和平", "仁化", "乳源", "翁源"};
constexpr std::string_view works[] = {"选派中层干部跟岗学习", "组织骨干教师上示范课", "举办职教专家专题讲座",
                                      "指导技能竞赛选手集训", "共享精品课程教学资源", "学生干部互访交流活动",
                                      "班主任工作经验分享会", "校企合作座谈与参观"};
constexpr std::string_view subjects[] = {"机电",     "数控", "模具", "电子商务", "学前教育",
                                         "心理健康", "汽修", "会计", "旅游",     "烹饪"};
constexpr KnownCode<Modality::list_type> const* modalities[] = {
    &modality::shadowing,    &modality::lecture,          &modality::training, &modality::exchange_visit,
    &modality::contest_camp, &modality::resource_sharing, &modality::meeting};
constexpr KnownCode<Area::list_type> const* areas[] = {&area::management, &area::teaching, &area::staff,
                                                       &area::students};

std::string school_code(std::size_t n) { return std::to_string(4'400'000'000 + n); }
std::string teacher_number(std::size_t n) { return std::to_string(20'190'000'000 + n); }

/// One of `plans` plans over ten years. Schools and teachers appear in several plans, known by their codes.
Plan make_plan(std::size_t number, std::size_t plans) {
  Random random(number + 1);
  std::size_t const schools = plans / 4 + 8;
  std::size_t const teachers = plans * 4 + 16;
  Plan plan;
  int const year = 2015 + static_cast<int>(random.below(10));
  plan.id = PlanId("plan-" + std::to_string(number));
  plan.title = std::to_string(year) + "年对口帮扶实施方案";
  plan.period = Period(Date(year));
  for (std::size_t i = 0; i < 2; ++i)
    plan.add(Institution{.name = Text(std::string(random.pick(towns)) + "市职业技术学校"),
                         .identifiers = {{.scheme = identifier_scheme::school_code,
                                          .code = school_code(random.below(schools))}}},
             i == 0 ? role::supporting : role::recipient);
  for (std::size_t i = 0; i < 8; ++i) {
    Participant p{.name = Text("教师" + std::to_string(random.below(5000))),
                  .of = InstitutionId(i < 3 ? "i1" : "i2"),
                  .kind = participant_kind::teacher};
    if (random.chance(90)) {
      std::size_t const group = teachers / 8;  // each from another eighth, so that nobody is in a plan twice
      p.identifiers.push_back(
          {.scheme = identifier_scheme::teacher_number, .code = teacher_number(8 * random.below(group) + i)});
    }
    plan.add(std::move(p));
  }
  for (std::size_t i = 0; i < 5; ++i)
    plan.add(Measure{.area = *random.pick(areas),
                     .title = std::string(random.pick(works)),
                     .modality = *random.pick(modalities),
                     .obligation = obligation::shall});
  for (std::size_t i = 0; i < 4; ++i)
    plan.add(Target{.of = MeasureId("m" + std::to_string(1 + random.below(5))),
                    .promised = at_least(Decimal(1 + random.below(100)), unit::person),
                    .counting = Counting::latest,
                    .due = Date(year, 12)});
  for (std::size_t i = 0; i < 8; ++i)
    plan.add(Result{.of = TargetId("t" + std::to_string(1 + random.below(4))),
                    .on = Date(year, 1 + static_cast<int>(random.below(12)), 1 + static_cast<int>(random.below(28))),
                    .value = Decimal(random.below(120))});
  std::size_t const rows = activities_per_plan - 4 + random.below(9) + (number % 7 == 0 ? 1 : 0);
  for (std::size_t i = 0; i < rows; ++i) {
    Activity a;
    a.title = std::string(random.pick(towns)) + std::string(random.pick(subjects)) + "专业" +
              std::string(random.pick(works)) + "（第" + std::to_string(1 + random.below(200)) + "期）";
    if (random.chance(75))
      a.serves = {Link<Measure>(MeasureId("m" + std::to_string(1 + random.below(5))),
                                random.chance(60) ? Origin::stated : Origin::inferred)};
    if (random.chance(85)) a.modality = *random.pick(modalities);
    if (a.modality.empty()) a.serves.clear();  // so that SQLite and hand-written columns need one value only
    int const month = 1 + static_cast<int>(random.below(12));
    int const day = 1 + static_cast<int>(random.below(28));
    auto const n = static_cast<int>(1 + random.below(3));
    switch (random.below(10)) {
      case 0:
      case 1:
      case 2: a.when = within(Period(Date(year, month)), weeks(n)); break;
      case 3:
      case 4: a.when = within(Period(Date(year, month)), days(2 * n)); break;
      case 5: a.when = on(Date(year, month, day)); break;
      case 6:
      case 7: a.when = throughout(Period(Date(year, month, day), Date(year, month, std::min(28, day + 4 * n)))); break;
      case 8: a.when = in(Period(Date(year, month), Date(year, std::min(12, month + n - 1)))); break;
      default:
        if (random.chance(50))
          a.when = undated(days(n));
        else
          a.when = in(Period(Date(year)));
    }
    if (random.chance(85)) {
      bool const there = random.chance(80);
      Flow flow{.from = InstitutionId(there ? "i2" : "i1"), .to = InstitutionId(there ? "i1" : "i2")};
      for (std::size_t k = random.below(4); k > 0; --k) {
        ParticipantId who("p" + std::to_string(1 + random.below(8)));
        if (std::find(flow.who.begin(), flow.who.end(), who) == flow.who.end()) flow.who.push_back(std::move(who));
      }
      a.flows.push_back(std::move(flow));
    }
    plan.add(std::move(a));
  }
  return plan;
}

std::vector<PlanPointer> make_plans(std::size_t activities) {
  std::size_t const plans = activities * 2 / (2 * activities_per_plan) - activities / 10'000;
  std::vector<PlanPointer> all;
  all.reserve(plans + plans / 8);
  std::size_t rows = 0;
  for (std::size_t n = 0; rows < activities; ++n) {
    all.push_back(std::make_shared<Plan const>(make_plan(n, plans)));
    rows += all.back()->activities.size();
  }
  return all;
}

// ---- what is asked ------------------------------------------------------------------------------------------------

Period const month_asked = Period::parse("2019-05");
Period const quarter_asked = Period::parse("2019-04/2019-06");
constexpr std::string_view modality_asked = "lecture";
constexpr std::string_view title_asked = "烹饪专业举办";
constexpr std::string_view day_asked = "2019-10-15";
constexpr std::size_t lookups = 500;  // of different schools and people in a row

/// What schools and people are looked up by, the same for all peers.
std::vector<std::string> codes_of(std::string (*code)(std::size_t)) {
  std::vector<std::string> codes;
  for (std::size_t i = 0; i < lookups; ++i) codes.push_back(code(i));
  return codes;
}
std::vector<std::string> const school_codes = codes_of(school_code);
std::vector<std::string> const teacher_numbers = codes_of(teacher_number);

std::int32_t day_number(Day day) { return static_cast<std::int32_t>(day.day_number()); }

/// What a question gave: a count and a sum of row numbers, by which answers are compared.
struct Answer {
  std::uint64_t count = 0;
  std::uint64_t sum = 0;
  friend bool operator==(Answer const&, Answer const&) = default;
};
Answer answer_of(std::vector<std::uint32_t> const& rows) {
  Answer a{.count = rows.size()};
  for (std::uint32_t row : rows) a.sum += row;
  return a;
}

constexpr char const* questions[] = {"(1) possibly overlapping a month",    "(2) modality, host and quarter, 500 hosts",
                                     "(3) count by month × modality",       "(4) all of one person, 500 people",
                                     "(5) all certain double-bookings",     "(6) measures without activity",
                                     "(7) targets and their latest result", "(8) Chinese substring of titles"};

/// Somebody who answers the eight questions; `answer` is measured, `check` reduces what it left to a comparable figure.
class Peer {
 public:
  virtual ~Peer() = default;
  virtual void answer(int question) = 0;
  virtual Answer check(int question) = 0;
};

// ---- the portfolio ------------------------------------------------------------------------------------------------

class ByPortfolio : public Peer {
 public:
  explicit ByPortfolio(Portfolio const& portfolio)
      : portfolio_(portfolio),
        all_(activities(portfolio)),
        lectures_(all_ | where(bangfu::modality == modality_asked && overlaps(quarter_asked))) {
    for (std::size_t i = 0; i < lookups; ++i) {
      schools_.push_back({.scheme = identifier_scheme::school_code, .code = school_codes[i]});
      people_.push_back({.scheme = identifier_scheme::teacher_number, .code = teacher_numbers[i]});
    }
  }
  void answer(int question) override {
    switch (question) {
      case 0: rows_ = (activities(portfolio_) | where(possibly(overlaps(month_asked)))).rows().numbers(); break;
      case 1:
        found_ = {};
        for (Identifier const& school : schools_)
          if (auto const key = portfolio_.institution(school))
            for (std::uint32_t row : lectures_.hosted_by(*key).rows().numbers()) add(row);
        break;
      case 2: groups_ = activities(portfolio_).count_by({by_month, by(bangfu::modality)}); break;
      case 3:
        found_ = {};
        for (Identifier const& person : people_)
          if (auto const key = portfolio_.person(person))
            for (std::uint32_t row : all_.with(*key).rows().numbers()) add(row);
        break;
      case 4: bookings_.emplace(certain_double_bookings(portfolio_)); break;
      case 5: rows_ = measures_without_activity(portfolio_).numbers(); break;
      case 6: progress_.emplace(progress(portfolio_, as_of(day_asked))); break;
      default: rows_ = (activities(portfolio_) | where(has_substring(field::title, title_asked))).rows().numbers();
    }
  }
  Answer check(int question) override {
    switch (question) {
      case 1:
      case 3: return found_;
      case 2: {
        Answer a;
        for (Group const& g : groups_) {
          if (g.keys[0].empty()) continue;
          a.count += g.counts.certain;
          std::uint64_t const month =
              static_cast<std::uint64_t>(std::stoi(g.keys[0].substr(0, 4)) * 12 + std::stoi(g.keys[0].substr(5)));
          a.sum += month * (3 * g.counts.certain + g.counts.possible) * (g.keys[1] == modality_asked ? 2 : 1);
        }
        return a;
      }
      case 4: {
        Answer a{.count = bookings_->size()};
        for (PersonBookedTwice const& b : *bookings_) a.sum += std::uint64_t{b.first} * 3 + b.second;
        return a;
      }
      case 6: {
        Answer a;
        for (std::size_t i = 0; i < progress_->size(); ++i)
          if (progress_->state(i) == ProgressState::met) {
            ++a.count;
            a.sum += progress_->row_of(i);
          }
        return a;
      }
      default: return answer_of(rows_);
    }
  }

 private:
  void add(std::uint32_t row) {
    ++found_.count;
    found_.sum += row;
  }
  Portfolio const& portfolio_;
  Query<Activity> all_;
  Query<Activity> lectures_;
  std::vector<Identifier> schools_;
  std::vector<Identifier> people_;
  std::vector<std::uint32_t> rows_;
  std::vector<Group> groups_;
  std::optional<CertainDoubleBookings> bookings_;
  std::optional<PortfolioProgress> progress_;
  Answer found_;
};

// ---- written by hand ----------------------------------------------------------------------------------------------

/// Bounds of a time, by the library: that is the domain's part, and the same for all.
struct Bounds {
  std::int32_t start_min, start_max, end_min, end_max;
};
Bounds bounds_of(When const& when) {
  WhenBounds const b = bounds(when);
  auto const number = [](Day day) {
    if (day.is_neg_infinity()) return std::int32_t{-1'000'000'000};
    return day.is_pos_infinity() ? std::int32_t{1'000'000'000} : day_number(day);
  };
  return {number(b.start.first), number(b.start.last), number(b.end.first), number(b.end.last)};
}
std::int32_t month_of(std::int32_t day) {
  auto const ymd = boost::gregorian::gregorian_calendar::from_day_number(static_cast<std::uint32_t>(day));
  return static_cast<int>(ymd.year) * 12 + ymd.month.as_number();
}
bool is_bounded(Bounds const& b) { return b.start_min > 0 && b.end_max < 1'000'000'000; }
std::string key_of(When const& when) {  // times that read alike are looked at once
  std::string key(1, static_cast<char>(when.extent));
  if (when.window) when.window->append_to(key);
  if (when.lasts)
    key +=
        ' ' + when.lasts->min->to_string() + '/' + when.lasts->max->to_string() + static_cast<char>(when.lasts->unit);
  return key;
}

constexpr std::int32_t base_month = 2000 * 12;
constexpr std::int32_t months = 50 * 12;

class HandBuilt {
 public:
  struct Stay {
    std::uint32_t person, activity, host;
    std::int32_t first, last;
  };
  std::vector<std::int32_t> start_min, start_max, end_min, end_max;
  std::vector<std::int16_t> month;  // the only one, for certain; else -1
  std::vector<std::uint8_t> modality;
  std::vector<std::string> modality_names{""};
  std::vector<std::uint32_t> host_first, host_activity;
  std::vector<std::uint32_t> stay_first;
  std::vector<Stay> stays;
  std::vector<std::uint8_t> served;
  std::vector<std::int32_t> target_min;
  std::vector<std::uint32_t> result_first{0};
  std::vector<std::pair<std::int32_t, std::int32_t>> results;  // day and value of each, by target and day
  std::string titles;
  std::vector<std::uint32_t> title_end;
  std::unordered_map<std::string, std::uint32_t> schools, people;

  explicit HandBuilt(std::vector<PlanPointer> const& plans) {
    std::vector<std::pair<std::uint32_t, std::uint32_t>> hosts;
    std::vector<Stay> unsorted;
    std::unordered_map<std::string, Bounds> times;
    std::uint32_t persons = 0;
    std::uint32_t row = 0;
    std::uint32_t nobody = 0;
    for (PlanPointer const& plan : plans) {
      std::vector<std::uint32_t> of_plan_schools;
      for (Institution const& i : plan->institutions)
        of_plan_schools.push_back(
            schools.emplace(i.identifiers[0].code, static_cast<std::uint32_t>(schools.size())).first->second);
      std::vector<std::uint32_t> of_plan_people;
      for (Participant const& p : plan->participants) {
        if (p.identifiers.empty()) {
          of_plan_people.push_back(persons++);
          ++nobody;
        } else {
          auto const [at, fresh] = people.emplace(p.identifiers[0].code, persons);
          if (fresh) ++persons;
          of_plan_people.push_back(at->second);
        }
      }
      std::size_t const first_measure = served.size();
      served.resize(first_measure + plan->measures.size());
      for (Activity const& a : plan->activities) {
        auto const [at, fresh] = times.try_emplace(key_of(a.when));
        if (fresh) at->second = bounds_of(a.when);
        Bounds const& b = at->second;
        start_min.push_back(b.start_min);
        start_max.push_back(b.start_max);
        end_min.push_back(b.end_min);
        end_max.push_back(b.end_max);
        std::int16_t only = -1;
        if (is_bounded(b) && month_of(b.start_min) == month_of(b.end_max))
          only = static_cast<std::int16_t>(month_of(b.start_min) - base_month);
        month.push_back(only);
        modality.push_back(code_of(a.modality.code()));
        for (auto const& link : a.serves) served[first_measure + index_of(plan->measures, link.to)] = 1;
        for (Flow const& flow : a.flows) {
          hosts.emplace_back(of_plan_schools[index_of(plan->institutions, flow.to)], row);
          for (ParticipantId const& who : flow.who)
            unsorted.push_back(
                {of_plan_people[index_of(plan->participants, who)], row, hosts.back().first, b.start_max, b.end_min});
        }
        titles += a.title.any();
        titles += '\0';
        title_end.push_back(static_cast<std::uint32_t>(titles.size()));
        ++row;
      }
      std::vector<std::vector<std::pair<std::int32_t, std::int32_t>>> of_target(plan->targets.size());
      for (Result const& r : plan->results)
        of_target[index_of(plan->targets, r.of.to)].emplace_back(day_number(r.on->earliest()),
                                                                 static_cast<std::int32_t>(r.value->units()));
      for (std::size_t i = 0; i < plan->targets.size(); ++i) {
        target_min.push_back(static_cast<std::int32_t>(plan->targets[i].promised.min->units()));
        std::stable_sort(of_target[i].begin(), of_target[i].end(),
                         [](auto const& x, auto const& y) { return x.first < y.first; });
        results.insert(results.end(), of_target[i].begin(), of_target[i].end());
        result_first.push_back(static_cast<std::uint32_t>(results.size()));
      }
    }
    host_first.assign(schools.size() + 1, 0);
    for (auto const& [school, activity] : hosts) ++host_first[school + 1];
    for (std::size_t i = 1; i < host_first.size(); ++i) host_first[i] += host_first[i - 1];
    host_activity.resize(hosts.size());
    auto next = host_first;
    for (auto const& [school, activity] : hosts) host_activity[next[school]++] = activity;
    stay_first.assign(persons + 1, 0);
    for (Stay const& s : unsorted) ++stay_first[s.person + 1];
    for (std::size_t i = 1; i < stay_first.size(); ++i) stay_first[i] += stay_first[i - 1];
    stays.resize(unsorted.size());
    next = stay_first;
    for (Stay const& s : unsorted) stays[next[s.person]++] = s;
  }

 private:
  template <class Entity>
  static std::size_t index_of(std::vector<Entity> const& all, Id<Entity> const& id) {
    for (std::size_t i = 0; i < all.size(); ++i)
      if (all[i].id == id) return i;
    throw std::logic_error("dangling");
  }
  std::uint8_t code_of(std::string_view code) {
    for (std::size_t i = 0; i < modality_names.size(); ++i)
      if (modality_names[i] == code) return static_cast<std::uint8_t>(i);
    modality_names.emplace_back(code);
    return static_cast<std::uint8_t>(modality_names.size() - 1);
  }
};

class ByHand : public Peer {
 public:
  explicit ByHand(HandBuilt const& data) : d_(data) {}
  void answer(int question) override {
    std::size_t const n = d_.month.size();
    switch (question) {
      case 0: {
        std::int32_t const a = day_number(month_asked.days().first);
        std::int32_t const b = day_number(month_asked.days().last);
        std::vector<std::uint32_t> rows(n);
        std::size_t size = 0;
        for (std::size_t i = 0; i < n; ++i) {
          rows[size] = static_cast<std::uint32_t>(i);
          size += static_cast<std::size_t>(d_.start_min[i] <= b) & static_cast<std::size_t>(d_.end_max[i] >= a);
        }
        rows.resize(size);
        rows_ = std::move(rows);
        break;
      }
      case 1: {
        std::int32_t const a = day_number(quarter_asked.days().first);
        std::int32_t const b = day_number(quarter_asked.days().last);
        std::uint8_t wanted = 0;
        while (d_.modality_names[wanted] != modality_asked) ++wanted;
        found_ = {};
        for (std::string const& code : school_codes) {
          auto const school = d_.schools.find(code);
          if (school == d_.schools.end()) continue;
          for (std::uint32_t k = d_.host_first[school->second]; k < d_.host_first[school->second + 1]; ++k) {
            std::uint32_t const row = d_.host_activity[k];
            if (d_.modality[row] == wanted && d_.start_max[row] <= b && d_.end_min[row] >= a) add(row);
          }
        }
        break;
      }
      case 2: {
        std::size_t const m = d_.modality_names.size();
        cells_.assign(static_cast<std::size_t>(months) * m, {});
        for (std::size_t i = 0; i < n; ++i) {
          if (d_.month[i] >= 0) {
            ++cells_[static_cast<std::size_t>(d_.month[i]) * m + d_.modality[i]].first;
            continue;
          }
          Bounds const b{d_.start_min[i], d_.start_max[i], d_.end_min[i], d_.end_max[i]};
          if (!is_bounded(b)) continue;
          std::int32_t const sure_first = month_of(b.start_max);
          std::int32_t const sure_last = month_of(b.end_min);
          for (std::int32_t at = month_of(b.start_min); at <= month_of(b.end_max); ++at) {
            auto& cell = cells_[static_cast<std::size_t>(at - base_month) * m + d_.modality[i]];
            ++(at >= sure_first && at <= sure_last ? cell.first : cell.second);
          }
        }
        break;
      }
      case 3: {
        found_ = {};
        for (std::string const& number : teacher_numbers) {
          auto const person = d_.people.find(number);
          if (person == d_.people.end()) continue;
          for (std::uint32_t k = d_.stay_first[person->second]; k < d_.stay_first[person->second + 1]; ++k)
            add(d_.stays[k].activity);
        }
        break;
      }
      case 4: {
        pairs_.clear();
        pairs_.shrink_to_fit();
        for (std::size_t p = 0; p + 1 < d_.stay_first.size(); ++p)
          for (std::uint32_t i = d_.stay_first[p]; i < d_.stay_first[p + 1]; ++i)
            for (std::uint32_t k = i + 1; k < d_.stay_first[p + 1]; ++k)
              if (d_.stays[i].host != d_.stays[k].host && d_.stays[i].first <= d_.stays[k].last &&
                  d_.stays[k].first <= d_.stays[i].last)
                pairs_.emplace_back(d_.stays[i].activity, d_.stays[k].activity);
        break;
      }
      case 5: {
        std::vector<std::uint32_t> rows;
        for (std::size_t i = 0; i < d_.served.size(); ++i)
          if (d_.served[i] == 0) rows.push_back(static_cast<std::uint32_t>(i));
        rows_ = std::move(rows);
        break;
      }
      case 6: {
        std::int32_t const day = day_number(Date::parse(day_asked).earliest());
        std::vector<std::int8_t> states(d_.target_min.size());
        for (std::size_t t = 0; t < states.size(); ++t) {
          std::uint32_t at = d_.result_first[t];
          std::uint32_t const end = d_.result_first[t + 1];
          std::uint32_t counted = at;
          while (counted < end && d_.results[counted].first <= day) ++counted;
          states[t] = static_cast<std::int8_t>(counted == at                                        ? 0
                                               : d_.results[counted - 1].second >= d_.target_min[t] ? 2
                                                                                                    : 1);
        }
        states_ = std::move(states);
        break;
      }
      default: {
        std::vector<std::uint32_t> rows;
        std::size_t row = 0;
        char const* const base = d_.titles.data();
        char const* const end = base + d_.titles.size();
        for (char const* at = base;;) {
          at = static_cast<char const*>(
              memmem(at, static_cast<std::size_t>(end - at), title_asked.data(), title_asked.size()));
          if (at == nullptr) break;
          while (d_.title_end[row] <= static_cast<std::uint32_t>(at - base)) ++row;
          rows.push_back(static_cast<std::uint32_t>(row));
          at = base + d_.title_end[row];
        }
        rows_ = std::move(rows);
      }
    }
  }
  Answer check(int question) override {
    Answer a;
    switch (question) {
      case 1:
      case 3: return found_;
      case 2: {
        std::size_t const m = d_.modality_names.size();
        for (std::size_t cell = 0; cell < cells_.size(); ++cell) {
          auto const [certain, possible] = cells_[cell];
          a.count += certain;
          a.sum += (cell / m + base_month) * (3 * certain + possible) *
                   (d_.modality_names[cell % m] == modality_asked ? 2 : 1);
        }
        return a;
      }
      case 4:
        a.count = pairs_.size();
        for (auto const& [x, y] : pairs_) a.sum += std::uint64_t{std::min(x, y)} * 3 + std::max(x, y);
        return a;
      case 6:
        for (std::size_t t = 0; t < states_.size(); ++t)
          if (states_[t] == 2) {
            ++a.count;
            a.sum += t;
          }
        return a;
      default: return answer_of(rows_);
    }
  }

 private:
  void add(std::uint32_t row) {
    ++found_.count;
    found_.sum += row;
  }
  HandBuilt const& d_;
  std::vector<std::uint32_t> rows_;
  std::vector<std::pair<std::uint64_t, std::uint64_t>> cells_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pairs_;
  std::vector<std::int8_t> states_;
  Answer found_;
};

// ---- a plain loop over the plans ------------------------------------------------------------------------------------

class ByLoop : public Peer {
 public:
  explicit ByLoop(std::vector<PlanPointer> const& plans) : plans_(plans) {}
  void answer(int question) override {
    rows_.clear();
    found_ = {};
    std::uint32_t row = 0;
    auto const each_activity = [&](auto&& f) {
      for (PlanPointer const& plan : plans_)
        for (Activity const& a : plan->activities) f(*plan, a, row++);
    };
    switch (question) {
      case 0:
        each_activity([&](Plan const&, Activity const& a, std::uint32_t n) {
          if (is_possible(overlaps(a.when, month_asked))) rows_.push_back(n);
        });
        break;
      case 1: {  // for all 500 in one go
        std::unordered_map<std::string, int> wanted;
        for (std::size_t i = 0; i < lookups; ++i) wanted.emplace(school_code(i), 1);
        each_activity([&](Plan const& plan, Activity const& a, std::uint32_t n) {
          if (a.modality.code() != modality_asked || a.flows.empty()) return;
          for (Flow const& flow : a.flows)
            for (Institution const& i : plan.institutions)
              if (i.id == flow.to && wanted.count(i.identifiers[0].code) != 0 &&
                  is_certain(overlaps(a.when, quarter_asked)))
                add(n);
        });
        break;
      }
      case 3: {
        std::unordered_map<std::string, int> wanted;
        for (std::size_t i = 0; i < lookups; ++i) wanted.emplace(teacher_number(i), 1);
        each_activity([&](Plan const& plan, Activity const& a, std::uint32_t n) {
          for (Flow const& flow : a.flows)
            for (ParticipantId const& who : flow.who)
              for (Participant const& p : plan.participants)
                if (p.id == who && !p.identifiers.empty() && wanted.count(p.identifiers[0].code) != 0) add(n);
        });
        break;
      }
      case 2:
        each_activity([&](Plan const&, Activity const& a, std::uint32_t) {
          Bounds const b = bounds_of(a.when);
          if (!is_bounded(b)) return;
          for (std::int32_t at = month_of(b.start_min); at <= month_of(b.end_max); ++at) {
            bool const certain = at >= month_of(b.start_max) && at <= month_of(b.end_min);
            found_.count += certain ? 1U : 0U;
            found_.sum +=
                static_cast<std::uint64_t>(at) * (certain ? 3U : 1U) * (a.modality.code() == modality_asked ? 2U : 1U);
          }
        });
        break;
      case 4: {
        struct Stay {
          std::uint32_t row;
          Bounds when;
          std::string_view school;
        };
        std::unordered_map<std::string, std::vector<Stay>> stays;
        each_activity([&](Plan const& plan, Activity const& a, std::uint32_t n) {
          for (Flow const& flow : a.flows) {
            std::string_view const school = plan.find(flow.to)->identifiers[0].code;
            for (ParticipantId const& who : flow.who)
              for (Participant const& p : plan.participants)
                if (p.id == who)
                  stays[p.identifiers.empty() ? plan.id.value() + p.id.value() : p.identifiers[0].code].push_back(
                      {n, bounds_of(a.when), school});
          }
        });
        for (auto const& [person, all] : stays)
          for (std::size_t i = 0; i < all.size(); ++i)
            for (std::size_t k = i + 1; k < all.size(); ++k)
              if (all[i].school != all[k].school && all[i].when.start_max <= all[k].when.end_min &&
                  all[k].when.start_max <= all[i].when.end_min) {
                ++found_.count;
                found_.sum += std::uint64_t{std::min(all[i].row, all[k].row)} * 3 + std::max(all[i].row, all[k].row);
              }
        break;
      }
      case 5:
        for (PlanPointer const& plan : plans_)
          for (Measure const& m : plan->measures) {
            bool served = false;
            for (Activity const& a : plan->activities)
              for (auto const& link : a.serves) served = served || link.to == m.id;
            if (!served) rows_.push_back(row);
            ++row;
          }
        break;
      case 6: {
        std::int32_t const day = day_number(Date::parse(day_asked).earliest());
        for (PlanPointer const& plan : plans_)
          for (Target const& t : plan->targets) {
            std::int32_t latest = -1;
            Decimal value;
            for (Result const& r : plan->results) {
              if (r.of.to != t.id) continue;
              std::int32_t const when = day_number(r.on->earliest());
              if (when <= day && when >= latest) {
                latest = when;
                value = *r.value;
              }
            }
            if (latest >= 0 && is_certain(t.promised.met_by(value))) add(row);
            ++row;
          }
        break;
      }
      default:
        each_activity([&](Plan const&, Activity const& a, std::uint32_t n) {
          if (a.title.any().find(title_asked) != std::string_view::npos) rows_.push_back(n);
        });
    }
  }
  Answer check(int question) override {
    return question == 0 || question == 5 || question == 7 ? answer_of(rows_) : found_;
  }

 private:
  void add(std::uint32_t row) {
    ++found_.count;
    found_.sum += row;
  }
  std::vector<PlanPointer> const& plans_;
  std::vector<std::uint32_t> rows_;
  Answer found_;
};

// ---- SQLite -----------------------------------------------------------------------------------------------------------

class Statement {
 public:
  Statement(sqlite3* db, std::string const& sql) {
    if (sqlite3_prepare_v2(db, sql.c_str(), -1, &statement_, nullptr) != SQLITE_OK)
      throw std::runtime_error(sql + ": " + sqlite3_errmsg(db));
  }
  Statement(Statement const&) = delete;
  Statement& operator=(Statement const&) = delete;
  ~Statement() { sqlite3_finalize(statement_); }
  Statement& put(int at, std::int64_t value) {
    sqlite3_bind_int64(statement_, at, value);
    return *this;
  }
  Statement& put(int at, std::string_view value) {
    sqlite3_bind_text(statement_, at, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
    return *this;
  }
  bool step() { return sqlite3_step(statement_) == SQLITE_ROW; }
  void run() {
    sqlite3_step(statement_);
    sqlite3_reset(statement_);
  }
  void reset() { sqlite3_reset(statement_); }
  [[nodiscard]] std::int64_t get(int at) const { return sqlite3_column_int64(statement_, at); }

 private:
  sqlite3_stmt* statement_ = nullptr;
};

class BySqlite : public Peer {
 public:
  explicit BySqlite(std::vector<PlanPointer> const& plans) {
    sqlite3_open(":memory:", &db_);
    load(plans);
    possible_ = prepare("SELECT id FROM activity WHERE start_min <= ?2 AND end_max >= ?1");
    hosted_ = prepare(
        "SELECT activity FROM flow WHERE school = (SELECT id FROM school WHERE code = ?1) AND modality = ?2 AND "
        "start_max <= ?4 AND end_min >= ?3");
    groups_ = prepare("SELECT month, modality, certain, count(*) FROM in_month GROUP BY month, modality, certain");
    person_ = prepare("SELECT activity FROM stay WHERE person = (SELECT id FROM person WHERE code = ?1)");
    bookings_ = prepare(
        "SELECT a.activity, b.activity FROM stay a JOIN stay b ON b.person = a.person AND b.start_max <= a.end_min AND "
        "b.end_min >= a.start_max AND b.activity > a.activity AND b.school <> a.school");
    unserved_ =
        prepare("SELECT id FROM measure WHERE NOT EXISTS (SELECT 1 FROM serves WHERE serves.measure = measure.id)");
    latest_ = prepare(
        "SELECT id, CASE WHEN latest IS NULL THEN 0 WHEN latest >= least THEN 2 ELSE 1 END FROM (SELECT id, least, "
        "(SELECT value FROM result WHERE target = target.id AND day <= ?1 ORDER BY day DESC, id DESC LIMIT 1) AS "
        "latest "
        "FROM target)");
    titles_ = prepare("SELECT rowid FROM titles WHERE titles MATCH ?1");
  }
  BySqlite(BySqlite const&) = delete;
  BySqlite& operator=(BySqlite const&) = delete;
  ~BySqlite() override {
    for (auto* s : {&possible_, &hosted_, &groups_, &person_, &bookings_, &unserved_, &latest_, &titles_}) s->reset();
    sqlite3_close(db_);
  }

  void answer(int question) override {
    found_ = {};
    rows_.clear();
    auto const all = [this](Statement& s) {
      while (s.step()) rows_.push_back(static_cast<std::uint32_t>(s.get(0)));
      s.reset();
    };
    switch (question) {
      case 0:
        possible_->put(1, day_number(month_asked.days().first)).put(2, day_number(month_asked.days().last));
        return all(*possible_);
      case 1:
        hosted_->put(2, modality_asked)
            .put(3, day_number(quarter_asked.days().first))
            .put(4, day_number(quarter_asked.days().last));
        for (std::string const& code : school_codes) {
          hosted_->put(1, code);
          while (hosted_->step()) add(hosted_->get(0));
          hosted_->reset();
        }
        return;
      case 2:
        while (groups_->step()) {
          auto const n = static_cast<std::uint64_t>(groups_->get(3));
          bool const certain = groups_->get(2) != 0;
          found_.count += certain ? n : 0;
          found_.sum += static_cast<std::uint64_t>(groups_->get(0)) * n * (certain ? 3U : 1U) *
                        (groups_->get(1) == asked_code_ ? 2U : 1U);
        }
        return groups_->reset();
      case 3:
        for (std::string const& code : teacher_numbers) {
          person_->put(1, code);
          while (person_->step()) add(person_->get(0));
          person_->reset();
        }
        return;
      case 4:
        while (bookings_->step()) {
          ++found_.count;
          auto const a = static_cast<std::uint64_t>(bookings_->get(0));
          auto const b = static_cast<std::uint64_t>(bookings_->get(1));
          found_.sum += std::min(a, b) * 3 + std::max(a, b);
        }
        return bookings_->reset();
      case 5: return all(*unserved_);
      case 6:
        latest_->put(1, day_number(Date::parse(day_asked).earliest()));
        while (latest_->step())
          if (latest_->get(1) == 2) add(latest_->get(0));
        return latest_->reset();
      default: {
        std::string const quoted = '"' + std::string(title_asked) + '"';
        titles_->put(1, quoted);
        return all(*titles_);
      }
    }
  }
  Answer check(int question) override {
    return question == 0 || question == 5 || question == 7 ? answer_of(rows_) : found_;
  }

  [[nodiscard]] std::int64_t bytes() const { return sqlite3_memory_used(); }

 private:
  std::unique_ptr<Statement> prepare(std::string const& sql) { return std::make_unique<Statement>(db_, sql); }
  void run(char const* sql) {
    char* message = nullptr;
    if (sqlite3_exec(db_, sql, nullptr, nullptr, &message) != SQLITE_OK)
      throw std::runtime_error(std::string(sql) + ": " + message);
  }
  void add(std::int64_t row) {
    ++found_.count;
    found_.sum += static_cast<std::uint64_t>(row);
  }

  void load(std::vector<PlanPointer> const& plans) {
    run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY");
    run("CREATE TABLE activity(id INTEGER PRIMARY KEY, start_min INT, start_max INT, end_min INT, end_max INT, "
        "modality INT)");
    run("CREATE TABLE modality(id INTEGER PRIMARY KEY, code TEXT UNIQUE)");
    run("CREATE TABLE in_month(month INT, modality INT, certain INT)");
    run("CREATE TABLE school(id INTEGER PRIMARY KEY, code TEXT UNIQUE)");
    run("CREATE TABLE person(id INTEGER PRIMARY KEY, code TEXT UNIQUE)");
    run("CREATE TABLE flow(school INT, modality TEXT, start_max INT, end_min INT, activity INT)");
    run("CREATE TABLE stay(person INT, start_max INT, end_min INT, activity INT, school INT)");
    run("CREATE TABLE measure(id INTEGER PRIMARY KEY)");
    run("CREATE TABLE serves(measure INT, activity INT)");
    run("CREATE TABLE target(id INTEGER PRIMARY KEY, least INT)");
    run("CREATE TABLE result(id INTEGER PRIMARY KEY, target INT, day INT, value INT)");
    run("CREATE VIRTUAL TABLE titles USING fts5(words, tokenize = 'trigram', content = '')");
    run("BEGIN");
    {
      Statement activity(db_, "INSERT INTO activity VALUES(?,?,?,?,?,?)");
      Statement in_month(db_, "INSERT INTO in_month VALUES(?,?,?)");
      Statement school(db_, "INSERT INTO school VALUES(?,?)");
      Statement person(db_, "INSERT INTO person VALUES(?,?)");
      Statement flow(db_, "INSERT INTO flow VALUES(?,?,?,?,?)");
      Statement stay(db_, "INSERT INTO stay VALUES(?,?,?,?,?)");
      Statement measure(db_, "INSERT INTO measure VALUES(?)");
      Statement serves(db_, "INSERT INTO serves VALUES(?,?)");
      Statement target(db_, "INSERT INTO target VALUES(?,?)");
      Statement result(db_, "INSERT INTO result VALUES(NULL,?,?,?)");
      Statement title(db_, "INSERT INTO titles(rowid, words) VALUES(?,?)");
      std::unordered_map<std::string, std::int64_t> schools;
      std::unordered_map<std::string, std::int64_t> people;
      std::unordered_map<std::string, std::int64_t> codes;
      std::unordered_map<std::string, Bounds> times;
      std::int64_t persons = 0;
      std::int64_t row = 0;
      std::int64_t measures = 0;
      std::int64_t targets = 0;
      for (PlanPointer const& plan : plans) {
        std::unordered_map<std::string_view, std::int64_t> of_plan;
        for (Institution const& i : plan->institutions) {
          auto const [at, fresh] = schools.emplace(i.identifiers[0].code, schools.size());
          if (fresh) school.put(1, at->second).put(2, at->first).run();
          of_plan[i.id.value()] = at->second;
        }
        for (Participant const& p : plan->participants) {
          if (p.identifiers.empty()) {
            of_plan[p.id.value()] = persons++;
            continue;
          }
          auto const [at, fresh] = people.emplace(p.identifiers[0].code, persons);
          if (fresh) {
            person.put(1, persons++).put(2, at->first).run();
          }
          of_plan[p.id.value()] = at->second;
        }
        for (Measure const& m : plan->measures) {
          of_plan[m.id.value()] = measures;
          measure.put(1, measures++).run();
        }
        for (Target const& t : plan->targets) {
          of_plan[t.id.value()] = targets;
          target.put(1, targets++).put(2, t.promised.min->units()).run();
        }
        for (Result const& r : plan->results)
          result.put(1, of_plan[r.of.to.value()]).put(2, day_number(r.on->earliest())).put(3, r.value->units()).run();
        for (Activity const& a : plan->activities) {
          auto const [at, fresh] = times.try_emplace(key_of(a.when));
          if (fresh) at->second = bounds_of(a.when);
          Bounds const& b = at->second;
          std::int64_t const code = codes.emplace(std::string(a.modality.code()), codes.size()).first->second;
          activity.put(1, row).put(2, b.start_min).put(3, b.start_max).put(4, b.end_min).put(5, b.end_max);
          activity.put(6, code).run();
          if (is_bounded(b))
            for (std::int32_t m = month_of(b.start_min); m <= month_of(b.end_max); ++m)
              in_month.put(1, m)
                  .put(2, code)
                  .put(3, m >= month_of(b.start_max) && m <= month_of(b.end_min) ? 1 : 0)
                  .run();
          for (auto const& link : a.serves) serves.put(1, of_plan[link.to.value()]).put(2, row).run();
          for (Flow const& f : a.flows) {
            flow.put(1, of_plan[f.to.value()]).put(2, a.modality.code()).put(3, b.start_max).put(4, b.end_min);
            flow.put(5, row).run();
            for (ParticipantId const& who : f.who)
              stay.put(1, of_plan[who.value()])
                  .put(2, b.start_max)
                  .put(3, b.end_min)
                  .put(4, row)
                  .put(5, of_plan[f.to.value()])
                  .run();
          }
          title.put(1, row).put(2, a.title.any()).run();
          ++row;
        }
      }
      asked_code_ = codes[std::string(modality_asked)];
    }
    run("COMMIT");
    run("CREATE INDEX by_time ON activity(start_min, end_max)");
    run("CREATE INDEX by_month ON in_month(month, modality, certain)");
    run("CREATE INDEX by_school ON flow(school, modality, start_max, end_min, activity)");
    run("CREATE INDEX by_person ON stay(person, start_max, end_min, activity, school)");
    run("CREATE INDEX by_measure ON serves(measure)");
    run("CREATE INDEX by_target ON result(target, day, id, value)");
    run("INSERT INTO titles(titles) VALUES('optimize')");
    run("ANALYZE");
  }

  sqlite3* db_ = nullptr;
  std::int64_t asked_code_ = 0;
  std::unique_ptr<Statement> possible_, hosted_, groups_, person_, bookings_, unserved_, latest_, titles_;
  std::vector<std::uint32_t> rows_;
  Answer found_;
};

// ---- the run ------------------------------------------------------------------------------------------------------------

double median(std::vector<double> times) {
  std::sort(times.begin(), times.end());
  return times[times.size() / 2];
}

template <class F>
double timed(F&& f) {
  double const begin = milliseconds();
  f();
  return milliseconds() - begin;
}

Portfolio build(std::vector<PlanPointer> const& plans) {
  std::size_t at = 0;
  return Portfolio::build([&]() -> PlanPointer { return at == plans.size() ? nullptr : plans[at++]; },
                          {.expected_plans = plans.size()});
}

std::size_t count_activities(std::vector<PlanPointer> const& plans) {
  std::size_t n = 0;
  for (PlanPointer const& plan : plans) n += plan->activities.size();
  return n;
}

int compare(std::size_t wanted) {
  std::size_t const before = mallinfo2().uordblks;
  std::vector<PlanPointer> const plans = make_plans(wanted);
  std::size_t const rows = count_activities(plans);
  std::printf("%zu activities in %zu plans, one thread; the plans take %.0f bytes for each activity\n\n", rows,
              plans.size(), static_cast<double>(mallinfo2().uordblks - before) / static_cast<double>(rows));

  std::vector<double> ours;
  std::vector<double> by_hand;
  for (int round = 0; round < 3; ++round) {  // interleaved; what was built is given back in between
    by_hand.push_back(timed([&] { HandBuilt const built(plans); }));
    ours.push_back(timed([&] { Portfolio const built = build(plans); }));
  }
  HandBuilt const hand(plans);
  Portfolio const portfolio = build(plans);
  std::unique_ptr<BySqlite> sqlite;
  double const load = timed([&] { sqlite = std::make_unique<BySqlite>(plans); });
  std::printf("| building | ms | portfolio is |\n|---|---|---|\n");
  std::printf("| **portfolio** | **%.0f** | |\n", median(ours));
  std::printf("| by hand, for these questions only | %.0f | %.2f × its time |\n", median(by_hand),
              median(ours) / median(by_hand));
  std::printf("| SQLite, load and indexes | %.0f | %.1f × faster |\n\n", load, load / median(ours));
  std::printf("portfolio: %.1f bytes for each activity beside the plans; SQLite: %.1f\n\n",
              static_cast<double>(portfolio.bytes()) / static_cast<double>(rows),
              static_cast<double>(sqlite->bytes()) / static_cast<double>(rows));

  ByPortfolio by_portfolio(portfolio);
  ByHand by_hand_peer(hand);
  ByLoop by_loop(plans);
  Peer* const peers[] = {&by_portfolio, &by_hand_peer, sqlite.get(), &by_loop};
  constexpr std::size_t questions_count = std::size(questions);
  // Whoever is asked for the first time after others reads what lies in memory; asked again at once he reads what lies in
  // caches, as in a program that asks often. For long questions both are the same.
  std::vector<double> first[questions_count][std::size(peers)];
  std::vector<double> again[questions_count][std::size(peers)];
  int faults = 0;
  for (int round = 0; round < 16; ++round) {
    for (std::size_t q = 0; q < questions_count; ++q) {
      Answer answers[std::size(peers)];
      for (std::size_t p = 0; p < std::size(peers); ++p) {
        if (round > 2 && p == 3) continue;  // the loop is slow and steady
        if (round > 6 && p == 2) continue;
        auto const answer = [&] { peers[p]->answer(static_cast<int>(q)); };
        double const time = timed(answer);
        double const again_time = p == 3 ? time : timed(answer);
        if (round > 0) {  // the round before makes ready what is made once
          first[q][p].push_back(time);
          again[q][p].push_back(again_time);
        }
        answers[p] = peers[p]->check(static_cast<int>(q));
      }
      if (round == 0) {
        for (std::size_t p = 1; p < std::size(peers); ++p)
          if (!(answers[p] == answers[0])) {
            std::printf(
                "question %zu: peer %zu found %llu (%llu), the portfolio %llu (%llu)\n", q + 1, p,
                static_cast<unsigned long long>(answers[p].count), static_cast<unsigned long long>(answers[p].sum),
                static_cast<unsigned long long>(answers[0].count), static_cast<unsigned long long>(answers[0].sum));
            ++faults;
          }
      }
      if (round == 0 && answers[0].count == 0) {
        std::printf("question %zu found nothing\n", q + 1);
        ++faults;
      }
    }
  }
  if (faults != 0) return 1;
  std::printf("| question, ms | portfolio | by hand | SQLite | loop over structs | hand ÷ ours | SQLite ÷ ours |");
  std::printf(" asked for the first time: portfolio | by hand | SQLite |\n|---|---|---|---|---|---|---|---|---|---|\n");
  for (std::size_t q = 0; q < questions_count; ++q) {
    double m[4];
    double once[4];
    for (std::size_t p = 0; p < 4; ++p) {
      m[p] = median(again[q][p]);
      once[p] = median(first[q][p]);
    }
    std::printf("| %s | **%.2f** | %.2f | %.1f | %.0f | %.2f | %.1f | %.2f | %.2f | %.1f |\n", questions[q], m[0], m[1],
                m[2], m[3], m[1] / m[0], m[2] / m[0], once[0], once[1], once[2]);
  }
  return 0;
}

int growth() {
  std::printf("| activities | plans | build, ms | bytes each |");
  for (std::size_t q = 1; q <= std::size(questions); ++q) std::printf(" (%zu) |", q);
  std::printf("\n|---|---|---|---|---|---|---|---|---|---|---|---|\n");
  for (std::size_t wanted : {10'000UL, 30'000UL, 100'000UL, 300'000UL, 1'000'000UL, 3'000'000UL}) {
    std::vector<PlanPointer> const plans = make_plans(wanted);
    std::size_t const rows = count_activities(plans);
    std::vector<double> building;
    for (int round = 0; round < 3; ++round) building.push_back(timed([&] { Portfolio const once = build(plans); }));
    double const built = median(building);
    Portfolio const portfolio = build(plans);
    ByPortfolio peer(portfolio);
    std::printf("| %zu | %zu | %.1f | %.1f |", rows, plans.size(), built,
                static_cast<double>(portfolio.bytes()) / static_cast<double>(rows));
    for (std::size_t q = 0; q < std::size(questions); ++q) {
      std::vector<double> times;
      for (int round = 0; round < 9; ++round) times.push_back(timed([&] { peer.answer(static_cast<int>(q)); }));
      std::printf(" %.3f |", median(times));
    }
    std::printf("\n");
    std::fflush(stdout);
  }
  return 0;
}

double least(std::vector<double> const& times) { return *std::min_element(times.begin(), times.end()); }

int archives(std::size_t wanted) {
  std::vector<PlanPointer> const plans = make_plans(wanted);
  std::size_t const rows = count_activities(plans);
  Portfolio const portfolio = build(plans);
  std::string const with = archive::to_bytes(portfolio);
  std::string const without = archive::to_bytes(portfolio, {.columns = false});
  auto const each = [rows](std::string const& bytes) {
    return static_cast<double>(bytes.size()) / static_cast<double>(rows);
  };
  std::printf(
      "%zu activities in %zu plans: archive %zu bytes, %.1f for each activity; with columns %zu, %.1f (+ %.1f%%)\n\n",
      rows, plans.size(), without.size(), each(without), with.size(), each(with),
      100.0 * static_cast<double>(with.size() - without.size()) / static_cast<double>(without.size()));

  std::vector<double> saving;
  std::vector<double> saving_plans;
  std::vector<double> reading;  // plans alone, as a portfolio keeps them
  std::vector<double> opening;
  std::vector<double> rebuilding;
  std::vector<double> building;  // of plans in memory
  for (int round = 0; round < 5; ++round) {
    saving_plans.push_back(timed([&] { (void)archive::to_bytes(portfolio, {.columns = false}); }));
    saving.push_back(timed([&] { (void)archive::to_bytes(portfolio); }));
    std::vector<PlanPointer> read;
    reading.push_back(timed([&] {
      archive::PlanReader reader{std::string_view(with)};
      for (auto plan = std::make_shared<Plan>(); reader.next(*plan); plan = std::make_shared<Plan>())
        read.push_back(std::move(plan));
    }));
    read.clear();
    archive::OpenedPortfolio opened;
    opening.push_back(timed([&] { opened = archive::read_portfolio(with); }));
    if (opened.columns != archive::FoundColumns::taken || opened.value.size() != plans.size()) return 1;
    opened = {};
    rebuilding.push_back(timed([&] { opened = archive::read_portfolio(without); }));
    if (opened.columns != archive::FoundColumns::none || opened.value.size() != plans.size()) return 1;
    opened = {};
    building.push_back(timed([&] { Portfolio const built = build(plans); }));
  }
  std::printf("| least of 5 rounds, ms | |\n|---|---|\n");
  std::printf("| reading the plans alone | %.0f |\n", least(reading));
  std::printf("| opening, plans and columns | **%.0f** |\n", least(opening));
  std::printf("| opening, plans and building | %.0f |\n", least(rebuilding));
  std::printf("| columns: opening less reading | **%.0f** |\n", least(opening) - least(reading));
  std::printf("| columns: building, plans in memory | %.0f |\n", least(building));
  std::printf("| saving, plans alone | %.0f |\n", least(saving_plans));
  std::printf("| saving, plans and columns | %.0f |\n", least(saving));
  std::printf("\nopening with columns: %.2f × the time of building all; its columns %.1f × faster than building\n",
              least(opening) / least(rebuilding), least(building) / (least(opening) - least(reading)));
  return 0;
}

int only(std::size_t question, std::size_t wanted) {
  std::vector<PlanPointer> const plans = make_plans(wanted);
  if (question == 0) {
    std::vector<double> ours;
    std::vector<double> by_hand;
    for (int round = 0; round < 9; ++round) {
      by_hand.push_back(timed([&] { HandBuilt const built(plans); }));
      ours.push_back(timed([&] { Portfolio const built = build(plans); }));
    }
    std::printf("building: %.1f ms, by hand %.1f ms\n", median(ours), median(by_hand));
    return 0;
  }
  Portfolio const portfolio = build(plans);
  ByPortfolio peer(portfolio);
  std::vector<double> times;
  for (int round = 0; round < 200; ++round)
    times.push_back(timed([&] { peer.answer(static_cast<int>(question) - 1); }));
  std::printf("%s: %.3f ms\n", questions[question - 1], median(times));
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  std::string_view const argument = argc > 1 ? argv[1] : "";
  if (argument == "--growth") return growth();
  if (argument == "--archive") return archives(argc > 2 ? std::stoul(argv[2]) : 1'000'000);
  if (argument == "--only" && argc > 2) {
    std::size_t const question = std::stoul(argv[2]);
    if (question > std::size(questions)) return 1;
    return only(question, argc > 3 ? std::stoul(argv[3]) : 1'000'000);
  }
  bool const number =
      !argument.empty() && argument[0] >= '0' && argument[0] <= '9';  // else options of other benchmarks
  return compare(number ? std::stoul(std::string(argument)) : 1'000'000);
}
