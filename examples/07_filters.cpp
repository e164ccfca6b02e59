// SPDX-License-Identifier: BSL-1.0
// Records of one's own, filtered in CQL2 through a table of what can be asked.
#include <bangfu/cql2/cql2.hpp>
#include <iostream>

using namespace bangfu;
using namespace bangfu::literals;

namespace {

/// A course that a training centre offers: nothing that bangfu knows.
struct Course {
  std::string title;
  std::string teacher;
  int places = 0;
  std::optional<int> enrolled;  // not counted yet: unknown
  Date from;
  Date until;
  std::vector<std::string> subjects;
  std::optional<cql2::Timestamp> changed;
};

cql2::Queryables<Course> courses() {
  using cql2::Type;
  cql2::Queryables<Course> table;
  table.add("title", &Course::title, Text("名称", "zh").set("en", "title"))
      .add("teacher", &Course::teacher, Text("教师", "zh").set("en", "teacher"))
      .add("places", &Course::places)
      .add("enrolled", &Course::enrolled)
      .add("subjects", &Course::subjects)
      .add("changed", &Course::changed)
      .add("held",
           [](Course const& c) {
             return cql2::Interval{c.from, c.until};
           })
      .add_function("free", Type::number, {}, [](Course const& c, std::vector<cql2::Value> const&) -> cql2::Value {
        if (!c.enrolled) return {};
        return c.places - *c.enrolled;
      });
  return table;
}

}  // namespace

int main() {
  std::vector<Course> const all = {
      {"数控编程入门",
       "Béatrice Roux",
       20,
       18,
       "2019-05-06"_date,
       "2019-05-10"_date,
       {"数控"},
       cql2::Timestamp::parse("2019-04-01T09:00:00+08:00")},
      {"Mould design", "卢二", 12, 12, "2019-05-27"_date, "2019-06-07"_date, {"模具", "CAD"}, {}},
      {"CAD evening class",
       "beatrice roux",
       30,
       {},
       "2019-09-02"_date,
       "2019-12-20"_date,
       {"CAD"},
       cql2::Timestamp::parse("2019-04-01T01:00:00Z")},
  };
  cql2::Queryables<Course> const table = courses();

  for (char const* text : {
           "title LIKE '数控%' OR CASEI(title) LIKE CASEI('%CAD%')",
           "CASEI(ACCENTI(teacher)) = CASEI(ACCENTI('Béatrice Roux'))",
           "T_DURING(held, INTERVAL('2019-05-01', '2019-05-31'))",
           "T_INTERSECTS(held, period('2019-05')) AND NOT A_OVERLAPS(subjects, ('CAD'))",
           "enrolled / places >= 0.9",
           "NOT enrolled / places >= 0.9",
           "possibly(free() > 0)",
           "changed = TIMESTAMP('2019-04-01T01:00:00Z')",
       }) {
    cql2::Filter<Course> const filter(text, table);
    std::cout << text << '\n';
    for (Course const& course : all)
      if (is_certain(filter(course))) std::cout << "  " << course.title << '\n';
  }

  Expression const tree = cql2::read_text("places > 10 AND enrolled IS NOT NULL");
  std::cout << cql2::to_json(tree) << '\n' << cql2::to_text(cql2::read_json(cql2::to_json(tree))) << '\n';

  for (char const* wrong : {"places > 10 AND\n  enroled > 5", "places LIKE '1%'", "places >", "S_WITHIN(a, b)"}) {
    try {
      (void)cql2::Filter<Course>(wrong, table);
    } catch (ReadError const& error) {
      std::cout << error.what() << '\n' << error.text("zh") << '\n';
    }
  }
}
