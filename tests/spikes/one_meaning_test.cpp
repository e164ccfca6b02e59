// SPDX-License-Identifier: BSL-1.0
// One meaning: a filter selects the same certain and the same possible rows whether rows are asked one by one,
// columns are scanned or SQLite is asked, and these are the rows that enumerating everything which may come true
// gives.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/query/query.hpp>
#include <bangfu/time/time.hpp>

#include "support/catch.hpp"
#include "support/random_plan.hpp"
#include "time/reference.hpp"

#if BANGFU_HAS_SQLITE
#include <sqlite3.h>
#endif

using namespace bangfu;

namespace {

// ---- the calendar of sixty days, plans on it, and filters ----------------------------------------------------------

int const calendar_first = reference::day_number(2020, 2, 1);
constexpr int calendar_size = 60;  // February and March 2020
reference::Universe const universe{calendar_first, calendar_first + calendar_size - 1};

Date day(int n) { return Date::parse(reference::edtf(calendar_first + n)); }
Date some_day(test::Random& random, int low, int high) {
  Date const d = day(random.between(low, high));
  switch (random.below(8)) {
    case 0: return d.as_uncertain();
    case 1: return d.as_approximate();
    default: return d;
  }
}
/// A period whose stated days lie between two days of the calendar. What is asked about stays away from its ends,
/// beyond which the library looks and the reference does not.
Period some_period(test::Random& random, int low, int high, bool asked) {
  int const first = random.between(low, high);
  int const last = random.between(first, high);
  switch (random.below(12)) {
    case 0: return Period::from(day(first));
    case 1: return Period::until(day(last));
    case 2: return Period::from_until_unknown(day(first));
    case 3: return Period::from_unknown_until(day(last));
    case 4:
      if (!asked) return Date::parse(random.chance(50) ? "2020-02" : "2020-03");
      return {day(first), day(last)};
    case 5: return Date::parse(random.chance(50) ? "2020-02-XX" : "2020-03-XX");
    case 6:
    case 7: return some_day(random, low, high);
    case 8: return {some_day(random, first, first), some_day(random, last, last)};
    default: return {day(first), day(last)};
  }
}
When some_when(test::Random& random) {
  When when;
  if (random.chance(8)) return when;  // nothing stated
  if (random.chance(85)) when.window = some_period(random, 3, 56, false);
  if (random.chance(60)) {
    int const least = random.between(1, 8);
    when.lasts = days(least, random.between(least, 9));
    if (random.chance(20)) when.lasts->min.reset();
    if (random.chance(20)) when.lasts->max.reset();
    if (random.chance(10)) when.lasts->approximate = true;
    if (random.chance(15)) when.lasts = weeks(1);
  }
  when.extent = Enumeration<Extent>::all[random.below(3)].value;
  if (!when.window && when.extent == Extent::throughout) when.extent = Extent::within;
  return when;
}
using KnownModality = KnownCode<Modality::list_type>;
constexpr KnownModality const* modalities[] = {&modality::shadowing, &modality::lecture, &modality::training};

/// A plan of imprecise, undated and incomplete rows. The modality may be the row's own, its measure's, or missing.
Plan some_plan(test::Random& random, int rows) {
  Plan plan;
  std::vector<MeasureId> measures;
  for (auto const* known : modalities) measures.push_back(plan.add(Measure{.modality = *known}));
  measures.push_back(plan.add(Measure{}));
  for (int i = 0; i < rows; ++i) {
    Activity a{.when = some_when(random)};
    if (random.chance(40)) a.modality = *modalities[random.below(3)];
    if (random.chance(40)) a.serves = {measures[random.below(4)]};
    plan.add(std::move(a));
  }
  return plan;
}

struct Named {
  std::string_view name;
  Expression filter;
};
std::vector<Named> filters(Period const& window, KnownModality const& wanted) {
  auto const overlap = overlaps(window);
  std::vector<Named> all = {
      {"overlaps", overlap.tree},
      {"not overlaps", (!overlap).tree},
      {"and with a missing member", (bangfu::modality == wanted && overlap).tree},
      {"not of that", (!(bangfu::modality == wanted && overlap)).tree},
      {"or, nested", (bangfu::modality != wanted || !(overlap && bangfu::modality == wanted)).tree}};
  // The length of a stay matters to `during`; its form for columns is exact for windows that are known.
  if (window.definite()) {
    all.push_back({"during", during(window).tree});
    all.push_back({"not during, and", (!during(window) && bangfu::modality == wanted).tree});
  }
  return all;
}

// ---- the reference: every placement, every missing value ------------------------------------------------------------

/// One way in which everything may come true, as far as a filter can tell.
struct World {
  bool overlaps = false;
  bool during = false;
  std::string_view modality;
};
bool holds(Expression const& e, World const& world) {
  switch (e.op) {
    case Operator::all_of:
      return std::all_of(e.arguments.begin(), e.arguments.end(), [&](auto const& a) { return holds(a, world); });
    case Operator::any_of:
      return std::any_of(e.arguments.begin(), e.arguments.end(), [&](auto const& a) { return holds(a, world); });
    case Operator::negation: return !holds(e.arguments[0], world);
    case Operator::overlaps: return world.overlaps;
    case Operator::during: return world.during;
    case Operator::equal: return world.modality == std::get<std::string>(e.arguments[1].constant);
    case Operator::not_equal: return world.modality != std::get<std::string>(e.arguments[1].constant);
    default: throw std::logic_error("the reference does not know the operator");
  }
}
/// What the modality of a row may be: what is stated, or anything.
std::vector<std::string_view> possible_modalities(Plan const& plan, Activity const& a) {
  std::string_view known = a.modality.code();
  if (known.empty() && !a.serves.empty())
    for (Measure const& m : plan.measures)
      if (m.id == a.serves[0].to) known = m.modality.code();
  if (!known.empty()) return {known};
  std::vector<std::string_view> all = {"something else"};
  for (auto const* other : modalities) all.push_back(other->code);
  return all;
}
/// All worlds of a row and a window, by every pair of their placements.
class Worlds {
 public:
  Worlds(std::vector<reference::Placement> const& row, std::vector<reference::Placement> const& window,
         std::vector<std::string_view> const& possible_modalities) {
    bool seen[2][2] = {};
    for (auto const& a : row)
      for (auto const& b : window)
        seen[reference::holds(Relation::overlaps, a, b)][reference::holds(Relation::during, a, b)] = true;
    for (bool overlap : {false, true})
      for (bool inside : {false, true})
        if (seen[overlap][inside])
          for (std::string_view m : possible_modalities) all_.push_back({overlap, inside, m});
  }
  [[nodiscard]] Truth ask(Expression const& filter) const {
    bool always = true;
    bool ever = false;
    for (World const& w : all_) {
      bool const yes = holds(filter, w);
      always = always && yes;
      ever = ever || yes;
    }
    return always ? Truth::certain : ever ? Truth::possible : Truth::no;
  }

 private:
  std::vector<World> all_;
};

// ---- the scan of columns
// ---------------------------------------------------------------------------------------------

/// Bounds of the asked window, and the same of each row: whatever stays between them may come true.
struct Columns {
  std::vector<std::int64_t> start_min, start_max, end_min, end_max, length_min, length_max;  // filled where missing too
  std::vector<std::uint8_t> when_missing;
  std::vector<std::uint32_t> modality;  // positions in the dictionary
  std::vector<std::uint8_t> modality_missing;
  std::vector<std::string> dictionary;

  explicit Columns(Plan const& plan) {
    PlanView const view(plan);
    Accessor<Activity> const accessor = find_property<Activity>("modality");
    for (Activity const& a : plan.activities) {
      Stretch const s = bangfu::detail::simple_stretch(a.when, nullptr).value();
      start_min.push_back(s.start_min);
      start_max.push_back(s.start_max);
      end_min.push_back(s.end_min);
      end_max.push_back(s.end_max);
      length_min.push_back(s.length_min);
      length_max.push_back(s.length_max);
      when_missing.push_back(a.when.blank());
      Data data;
      accessor.get(view, a, accessor.path, data);
      modality_missing.push_back(data.empty());
      modality.push_back(data.empty() ? 0 : code(std::get<std::string_view>(data[0])));
    }
  }
  [[nodiscard]] std::size_t size() const { return start_min.size(); }
  [[nodiscard]] std::optional<std::uint32_t> find(std::string_view word) const {
    for (std::size_t i = 0; i < dictionary.size(); ++i)
      if (dictionary[i] == word) return static_cast<std::uint32_t>(i);
    return std::nullopt;
  }

 private:
  std::uint32_t code(std::string_view word) {
    if (auto const known = find(word)) return *known;
    dictionary.emplace_back(word);
    return static_cast<std::uint32_t>(dictionary.size() - 1);
  }
};

Stretch window_of(Expression const& e) {
  return bangfu::detail::simple_stretch(std::get<When>(e.arguments[1].constant), nullptr).value();
}
/// One answer for each row, column by column.
std::vector<Truth> scan(Expression const& e, Columns const& c) {
  std::vector<Truth> out(c.size());
  switch (e.op) {
    case Operator::all_of:
    case Operator::any_of: {
      out.assign(c.size(), truth(e.op == Operator::all_of));
      for (Expression const& argument : e.arguments) {
        std::vector<Truth> const part = scan(argument, c);
        for (std::size_t i = 0; i < out.size(); ++i)
          out[i] = e.op == Operator::all_of ? out[i] && part[i] : out[i] || part[i];
      }
      return out;
    }
    case Operator::negation:
      out = scan(e.arguments[0], c);
      for (Truth& t : out) t = !t;
      return out;
    case Operator::equal:
    case Operator::not_equal: {
      auto const wanted = c.find(std::get<std::string>(e.arguments[1].constant));
      for (std::size_t i = 0; i < out.size(); ++i) {
        Truth const same = c.modality_missing[i] != 0 ? Truth::possible : truth(wanted && c.modality[i] == *wanted);
        out[i] = e.op == Operator::equal ? same : !same;
      }
      return out;
    }
    case Operator::overlaps: {
      Stretch const w = window_of(e);
      for (std::size_t i = 0; i < out.size(); ++i) {
        bool const always = c.end_min[i] >= w.start_max && c.start_max[i] <= w.end_min;
        bool const ever = c.end_max[i] >= w.start_min && c.start_min[i] <= w.end_max;
        out[i] = c.when_missing[i] != 0 ? Truth::possible
                 : always               ? Truth::certain
                 : ever                 ? Truth::possible
                                        : Truth::no;
      }
      return out;
    }
    case Operator::during: {
      Stretch const w = window_of(e);
      for (std::size_t i = 0; i < out.size(); ++i) {
        std::int64_t const first = std::max(c.start_min[i], w.start_min);
        std::int64_t const last = std::min(c.end_max[i], w.end_max);
        bool const always = c.start_min[i] >= w.start_max && c.end_max[i] <= w.end_min;
        // That some start and end are no further apart than the longest stay is seen to by the bounds themselves.
        bool const ever = first <= c.start_max[i] && c.end_min[i] <= last && last - first + 1 >= c.length_min[i];
        out[i] = c.when_missing[i] != 0 ? Truth::possible
                 : always               ? Truth::certain
                 : ever                 ? Truth::possible
                                        : Truth::no;
      }
      return out;
    }
    default: throw std::logic_error("the scan does not know the operator");
  }
}

// ---- SQL: the certain and the possible form
// --------------------------------------------------------------------------

using SqlValue = std::variant<std::int64_t, std::string>;

/// A condition in SQL that is true or false, never NULL, with the values of its question marks.
struct Sql {
  std::string text;
  std::vector<SqlValue> values;

  Sql& operator+=(std::string_view more) {
    text += more;
    return *this;
  }
  Sql& operator+=(Sql const& more) {
    text += more.text;
    values.insert(values.end(), more.values.begin(), more.values.end());
    return *this;
  }
};

/// A filter twice: for the rows of which it is certain, and for those of which it is possible. Missing values are
/// NULL: no comparison with them is certain, every one is possible. Negation exchanges the two forms, so that three
/// values of truth need no more than two statements.
struct SqlForms {
  Sql certain;
  Sql possible;
};
SqlForms to_sql(Expression const& e) {
  switch (e.op) {
    case Operator::all_of:
    case Operator::any_of: {
      bool const both = e.op == Operator::all_of;
      SqlForms out{{both ? "(1" : "(0", {}}, {both ? "(1" : "(0", {}}};
      for (Expression const& argument : e.arguments) {
        SqlForms const part = to_sql(argument);
        for (auto [to, from] : {std::pair(&out.certain, &part.certain), std::pair(&out.possible, &part.possible)}) {
          *to += both ? " AND (" : " OR (";
          *to += *from;
          *to += ")";
        }
      }
      out.certain += ")";
      out.possible += ")";
      return out;
    }
    case Operator::negation: {
      SqlForms const part = to_sql(e.arguments[0]);
      SqlForms out{{"NOT (", {}}, {"NOT (", {}}};
      out.certain += part.possible;
      out.possible += part.certain;
      out.certain += ")";
      out.possible += ")";
      return out;
    }
    case Operator::equal: {
      SqlValue const wanted = std::get<std::string>(e.arguments[1].constant);
      return {{"coalesce(modality = ?, 0)", {wanted}}, {"coalesce(modality = ?, 1)", {wanted}}};
    }
    case Operator::not_equal:
      return to_sql(Expression::operation(Operator::negation, {Expression::operation(Operator::equal, e.arguments)}));
    case Operator::overlaps: {
      Stretch const w = window_of(e);
      return {{"coalesce(end_min >= ? AND start_max <= ?, 0)", {w.start_max, w.end_min}},
              {"coalesce(end_max >= ? AND start_min <= ?, 1)", {w.start_min, w.end_max}}};
    }
    case Operator::during: {  // the stay fits into what the window and its own bounds have in common
      Stretch const w = window_of(e);
      return {{"coalesce(start_min >= ? AND end_max <= ?, 0)", {w.start_max, w.end_min}},
              {"coalesce(start_max >= ? AND end_min <= ? AND min(end_max, ?) - max(start_min, ?) + 1 >= length_min, 1)",
               {w.start_min, w.end_max, w.end_max, w.start_min}}};
    }
    default: throw std::logic_error("the operator has no SQL form here");
  }
}

#if BANGFU_HAS_SQLITE
class Database {
 public:
  Database() {
    check(sqlite3_open(":memory:", &db_));
    run("CREATE TABLE activity (row INTEGER PRIMARY KEY, start_min INTEGER, start_max INTEGER, end_min INTEGER,"
        " end_max INTEGER, length_min INTEGER, length_max INTEGER, modality TEXT)");
  }
  Database(Database const&) = delete;
  Database& operator=(Database const&) = delete;
  ~Database() { sqlite3_close(db_); }

  void fill(Columns const& c) {
    run("DELETE FROM activity");
    Statement insert(*this, "INSERT INTO activity VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < c.size(); ++i) {
      insert.bind(1, static_cast<std::int64_t>(i));
      int at = 2;
      for (auto const* column : {&c.start_min, &c.start_max, &c.end_min, &c.end_max, &c.length_min, &c.length_max}) {
        if (c.when_missing[i] != 0) {
          insert.bind_null(at++);
        } else {
          insert.bind(at++, (*column)[i]);
        }
      }
      if (c.modality_missing[i] != 0) {
        insert.bind_null(at);
      } else {
        insert.bind(at, c.dictionary[c.modality[i]]);
      }
      insert.step();
      insert.reset();
    }
  }
  std::set<std::size_t> rows_where(Sql const& condition) {
    Statement query(*this, "SELECT row FROM activity WHERE " + condition.text);
    int at = 1;
    for (SqlValue const& value : condition.values) std::visit([&](auto const& v) { query.bind(at++, v); }, value);
    std::set<std::size_t> rows;
    while (query.step()) rows.insert(static_cast<std::size_t>(query.integer()));
    return rows;
  }

 private:
  class Statement {
   public:
    Statement(Database& database, std::string const& sql) : database_(database) {
      database_.check(sqlite3_prepare_v2(database.db_, sql.c_str(), -1, &statement_, nullptr));
    }
    Statement(Statement const&) = delete;
    Statement& operator=(Statement const&) = delete;
    ~Statement() { sqlite3_finalize(statement_); }
    void bind_null(int at) { database_.check(sqlite3_bind_null(statement_, at)); }
    void bind(int at, std::int64_t value) { database_.check(sqlite3_bind_int64(statement_, at, value)); }
    /// @param text outlives the steps (a null pointer for its destructor is SQLITE_STATIC)
    void bind(int at, std::string const& text) {
      database_.check(sqlite3_bind_text(statement_, at, text.data(), static_cast<int>(text.size()), nullptr));
    }
    bool step() {
      int const code = sqlite3_step(statement_);
      if (code != SQLITE_ROW && code != SQLITE_DONE) database_.check(code);
      return code == SQLITE_ROW;
    }
    void reset() { database_.check(sqlite3_reset(statement_)); }
    std::int64_t integer() { return sqlite3_column_int64(statement_, 0); }

   private:
    Database& database_;
    sqlite3_stmt* statement_ = nullptr;
  };
  void run(std::string const& sql) { Statement(*this, sql).step(); }
  void check(int code) const {
    if (code != SQLITE_OK) throw std::runtime_error(sqlite3_errmsg(db_));
  }
  sqlite3* db_ = nullptr;
};
#endif

/// The first difference in words; empty where there is none.
std::string difference(std::vector<Truth> const& expected, std::vector<Truth> const& got, Named const& named,
                       Plan const& plan, std::string_view who) {
  for (std::size_t i = 0; i < expected.size(); ++i) {
    if (expected[i] == got[i]) continue;
    std::ostringstream out;
    out << who << " answers " << got[i] << " and not " << expected[i] << " to '" << named.name << "' " << named.filter
        << " of the row [" << plan.activities[i].when << ']';
    return out.str();
  }
  return {};
}

}  // namespace

TEST_CASE("Rows, columns and SQL select what enumerating every placement selects", "[one_meaning]") {
#if BANGFU_HAS_SQLITE
  Database database;
#else
  std::cout << "skipped: SQLite is not there (libsqlite3-dev); rows and columns are compared without it" << std::endl;
#endif
  constexpr int rows_of_a_plan = 50;
  constexpr int windows_of_a_plan = 15;
  std::size_t const plans = test::tries(40, 2000);
  std::size_t answers = 0;
  std::map<Truth, std::size_t> by_truth;
  std::map<std::string_view, std::size_t> by_filter;
  test::Random random(20200201);
  for (std::size_t p = 0; p < plans; ++p) {
    Plan const plan = some_plan(random, rows_of_a_plan);
    PlanView const view(plan);
    Columns const columns(plan);
#if BANGFU_HAS_SQLITE
    database.fill(columns);
#endif
    std::vector<std::vector<reference::Placement>> placements;
    for (Activity const& a : plan.activities) placements.push_back(reference::placements(a.when, universe));
    for (int w = 0; w < windows_of_a_plan; ++w) {
      Period const window = some_period(random, 12, 47, true);
      auto const window_placements = reference::windows(window, universe);
      std::vector<Worlds> worlds;
      for (std::size_t i = 0; i < placements.size(); ++i)
        worlds.emplace_back(placements[i], window_placements, possible_modalities(plan, plan.activities[i]));
      for (Named const& named : filters(window, *modalities[random.below(3)])) {
        std::vector<Truth> expected;
        for (Worlds const& row : worlds) expected.push_back(row.ask(named.filter));

        std::vector<Truth> by_rows;
        BoundFilter<Activity> const filter(named.filter);
        for (Activity const& a : plan.activities) by_rows.push_back(filter(view, a));
        std::string wrong = difference(expected, by_rows, named, plan, "the library");
        wrong += difference(expected, scan(named.filter, columns), named, plan, "the scan");
#if BANGFU_HAS_SQLITE
        SqlForms const sql = to_sql(named.filter);
        std::vector<Truth> by_sql(expected.size(), Truth::no);
        std::set<std::size_t> const possible = database.rows_where(sql.possible);
        for (std::size_t i : possible) by_sql[i] = Truth::possible;
        for (std::size_t i : database.rows_where(sql.certain)) {
          if (possible.count(i) == 0) wrong += "SQL selects a row for certain that it does not find possible";
          by_sql[i] = Truth::certain;
        }
        wrong += difference(expected, by_sql, named, plan, "SQL");
#endif
        REQUIRE(wrong == "");
        for (Truth t : expected) ++by_truth[t];
        answers += expected.size();
        by_filter[named.name] += expected.size();
      }
    }
  }
  std::cout << "one meaning: " << answers << " answers of rows, columns and SQL equal the enumeration ("
            << by_truth[Truth::certain] << " certain, " << by_truth[Truth::possible] << " possible, "
            << by_truth[Truth::no] << " no)" << std::endl;
  CHECK(answers >= 100'000);
  for (auto const& [name, count] : by_filter) CHECK(count >= 10'000);
  for (Truth t : {Truth::certain, Truth::possible, Truth::no}) CHECK(by_truth[t] >= 10'000);
}

TEST_CASE("The certain and the possible form of a statement differ only where something is missing or imprecise",
          "[one_meaning]") {
  using namespace bangfu::field;
  SqlForms const forms = to_sql((!(bangfu::modality == "lecture" && overlaps("2020-02-10/2020-02-12"))).tree);
  CHECK(forms.certain.text ==
        "NOT ((1 AND (coalesce(modality = ?, 1)) AND (coalesce(end_max >= ? AND start_min <= ?, 1))))");
  CHECK(forms.possible.text ==
        "NOT ((1 AND (coalesce(modality = ?, 0)) AND (coalesce(end_min >= ? AND start_max <= ?, 0))))");
  REQUIRE(forms.certain.values.size() == 3);
  CHECK(std::get<std::string>(forms.certain.values[0]) == "lecture");
  CHECK(std::get<std::int64_t>(forms.certain.values[1]) == day(9).earliest().day_number());
  CHECK(forms.certain.values == forms.possible.values);  // of a window that is known
}
