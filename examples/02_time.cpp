// SPDX-License-Identifier: BSL-1.0
// Times as plans state them, and answers that do not pretend to know more: certain, possible, no.
#include <bangfu/time/time.hpp>
#include <iostream>

using namespace bangfu;
using namespace bangfu::literals;

int main() {
  // "A week in May": it lies somewhere in May, and where is not known.
  When const stay = within("2019-05"_period, weeks(1));
  WhenBounds const where = bounds(stay);
  std::cout << stay << ": begins " << where.start << ", ends " << where.end << '\n';

  std::cout << "in May?                 " << overlaps(stay, "2019-05"_period) << '\n';
  std::cout << "in the first days?      " << overlaps(stay, "2019-05-01/2019-05-10"_period) << '\n';
  std::cout << "over before the 20th?   " << before(stay, "2019-05-20"_date) << '\n';
  std::cout << "in June?                " << overlaps(stay, "2019-06"_period) << '\n';
  std::cout << "not in the first days?  " << !overlaps(stay, "2019-05-01/2019-05-10"_period) << '\n';

  // Three weeks in a month of thirty-one days cannot avoid its middle.
  std::cout << "three weeks, on the 15th? " << overlaps(within("2019-05"_period, weeks(3)), "2019-05-15"_period)
            << '\n';

  // Without a date everything is possible; with a doubtful one nothing is certain.
  std::cout << "undated, in May?        " << overlaps(undated(days(2)), "2019-05"_period) << '\n';
  std::cout << "2019-05?, in May?       " << overlaps("2019-05?"_period, "2019-05"_period) << '\n';
  std::cout << "some month, in May?     " << overlaps("2019-XX"_period, "2019-05"_period) << '\n';

  // A visit each term; which days a term has is for the school's calendar to say.
  SchoolCalendar const calendar{.terms = {{.id = "2018-2019-2", .period = "2019-02-18/2019-07-05"_period},
                                          {.id = "2019-2020-1", .period = "2019-09-02/2020-01-10"_period}},
                                .holidays = {"2019-05-01/2019-05-04"_period}};
  When const visits = repeated(within("2019"_period, days(2)), each_term());
  std::cout << "a visit each term, in spring term? " << overlaps(visits, "2019-02-18/2019-07-05"_period, &calendar)
            << '\n';
  std::cout << "without a calendar?                " << overlaps(visits, "2019-02-18/2019-07-05"_period) << '\n';
  auto const week = calendar.days_of({.term = "2018-2019-2", .first = 5, .last = 5});
  std::cout << "teaching week 5: " << *week << ", working days " << calendar.working_days(*week) << '\n';

  // What cannot be read says why.
  for (char const* text : {"2019-02-30", "2019-5", "2019-05-01T08:00", "2019-06/2019-05"}) {
    try {
      std::cout << Period::parse(text) << '\n';
    } catch (ReadError const& error) {
      std::cout << error.what() << '\n';
    }
  }
}
