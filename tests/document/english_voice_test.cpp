// SPDX-License-Identifier: BSL-1.0
// English papers in which one side speaks: letters, memoranda, plans of one's own; and what their calendars and terms say.
#include <algorithm>
#include <string>
#include <vector>

#include "document/facts.hpp"
#include "support/catch.hpp"

namespace {

using Lines = std::vector<std::string>;

/// A plan of one school's own, with these lines.
std::string own_plan(std::string const& lines) {
  return "FERNHILL HIGH SCHOOL\nHow we will help Dunlin Valley School, September 2025 to July 2026\n\n"
         "The Moorland Schools Service has asked us to help Dunlin Valley School (\"Dunlin\").\n\n1. Teachers\n" +
         lines + "\n";
}

std::string const pact =
    "Partnership Agreement\n\nParty A: Riverside Normal School\nParty B: Pinewood County Vocational School\n\n"
    "This agreement runs from September 2023 to June 2024.\n\n7. Conditions\n";

}  // namespace

TEST_CASE("English: whoever writes a letter and whoever reads it are its sides") {
  Lines const sides{"Fernhill High School|supporting", "Dunlin Valley School|recipient"};
  auto const parties = [](std::string const& text) {
    Lines all;
    for (std::string const& one : test::facts(text, "party", {"name", "role"}))
      if (one.find("|supporting") != std::string::npos)
        all.insert(all.begin(), one);
      else if (one.find("|recipient") != std::string::npos)
        all.push_back(one);
    return all;
  };
  std::string const letter =
      "Fernhill High School\n3 September 2025\n\nDear Mrs Low,\n\nWe are glad that you and your staff at Dunlin Valley "
      "School would like to work with us this year. We will send you two of our science teachers for a week in "
      "October. In February we invite six of your teachers to spend two weeks with us.\n\nWe shall give you 300 "
      "library books. You give our teachers lunch.\n\nYours sincerely,\nAnn Reed\nHead\n";
  CHECK(parties(letter) == sides);
}

TEST_CASE("English: who goes there, comes to us, follows somebody at work") {
  auto const flows = [](std::string const& sentence) {
    return test::facts(own_plan(sentence), "flow", {"from", "to", "group", "size_min"});
  };
  std::string const there = "Fernhill High School|Dunlin Valley School|";
  std::string const here = "Dunlin Valley School|Fernhill High School|";
  CHECK(flows("Two of our physics teachers go there for the autumn term.") == Lines{there + "physics teachers|2.0"});
  CHECK(flows("Two of our physics teachers will drive over every second Friday.") ==
        Lines{there + "physics teachers|2.0"});
  CHECK(flows("Our music teacher visits on alternate Fridays.") == Lines{there + "music teacher|1.0"});
  CHECK(flows("Our science department will show eight practical lessons at Dunlin during the year.") ==
        Lines{there + "science department|"});
  CHECK(flows("Six lessons a term are given at Dunlin by Fernhill teachers.") == Lines{there + "teachers|"});
  CHECK(flows("We shall provide two teachers of music.") == Lines{there + "teachers of music|2.0"});
  CHECK(flows("12 pupils of Dunlin and 5 teachers of Dunlin travel to Fernhill in May.") ==
        Lines{here + "pupils|12.0", here + "teachers|5.0"});
  // Nobody goes anywhere
  CHECK(flows("Twelve teachers of Dunlin will each have a mentor in our school.").empty());
  CHECK(flows("Our music teacher talks to the children there by video every week.").empty());
}

TEST_CASE("English: a row of the calendar goes where the measure goes that it names again") {
  std::string const plan = own_plan(
      "1.1 Ms Hana Reed, our physics teacher, goes there for the autumn term.\n"
      "1.2 In May forty Dunlin pupils come to us for the science camp.\n"
      "1.3 Our choir sings at the Dunlin harvest fair.\n\n"
      "2. Calendar\n"
      "8 September: Ms Reed takes up her post\n"
      "9-10 October: harvest fair\n"
      "4-7 May: science camp\n"
      "20 May: final report\n");
  Lines const rows = test::facts(plan, "flow", {"from", "to", "who", "group"});
  CHECK(std::count(rows.begin(), rows.end(), "Dunlin Valley School|Fernhill High School||pupils") == 2);
}

TEST_CASE("English: terms of who may go, who chooses, what is kept to, whose pay goes on") {
  auto const terms = [](std::string const& sentence) {
    return test::facts(pact + sentence + "\n", "term", {"term", "by", "whom"});
  };
  CHECK(terms("A teacher sent under 2.2 must have at least five years' experience.") ==
        Lines{"eligibility||A teacher sent under 2.2"});
  CHECK(terms("Anyone who visits the other school must hold a certificate.") ==
        Lines{"eligibility||Anyone who visits the other school"});
  CHECK(terms("To be sent, a teacher must have taught for six years.") == Lines{"eligibility||a teacher"});
  // An institution that must have something has a duty
  CHECK(terms("Party B shall have a computer room ready by September.").empty());
  CHECK(terms("The departments nominate and the Dean decides.") == Lines{"selection|departments、Dean|"});
  CHECK(terms("Names are put forward by the subject groups and approved by the school council.") ==
        Lines{"selection|subject groups、school council|"});
  CHECK(terms("Visiting staff are bound by the regulations of the host.") == Lines{"discipline||Visiting staff"});
  CHECK(terms("No teacher may be called back during the term.") == Lines{"discipline||teacher"});
  CHECK(terms("Salaries of seconded staff continue to be paid by Party A.") ==
        Lines{"other|Riverside Normal School|seconded staff"});
  CHECK(terms("Teachers on visits keep their full pay.") == Lines{"other||Teachers on visits"});
  CHECK(terms("Pupils are lodged in the hostel of Party A at no cost and pay for their own meals.") ==
        Lines{"cost|Pupils|Pupils", "cost|Riverside Normal School|Pupils"});
  CHECK(terms("Meals are provided by Party B at its own expense.") == Lines{"cost|Pinewood County Vocational School|"});
  CHECK(terms("Service at Party B counts towards promotion.").front().substr(0, 10) == "preference");
}

TEST_CASE("English: names that begin with what they are, and former names before the bracket") {
  auto const parties = [](std::string const& text) { return test::facts(text, "party", {"name", "called", "role"}); };
  CHECK(parties("AGREEMENT\n\nThis Agreement is made between the College of Nursing of Port Selby University (the "
                "\"College\") and Corran County School of Health, formerly Corran Midwifery School (the "
                "\"School\").\n\n1. Staff\n1.1 The College shall second one lecturer to the School.\n") ==
        Lines{"College of Nursing of Port Selby University|College|supporting",
              "Corran County School of Health|School、Corran Midwifery School|recipient"});
  Lines const all =
      test::facts(own_plan("The Friends of Fernhill will give 200 books. Professor Alan Ross of the University "
                           "of Midmarch will speak at Dunlin twice."),
                  "party", {"name", "role"});
  for (char const* one :
       {"Friends of Fernhill|funding", "Moorland Schools Service|coordinating", "University of Midmarch|expert"})
    CHECK(std::count(all.begin(), all.end(), one) == 1);
}

TEST_CASE("English: a day in numbers that may be read two ways is none") {
  std::string const head =
      "Twinning Plan of Fernhill High School and Dunlin Valley School\n\nFernhill High School supports Dunlin Valley "
      "School from May to December 2025.\n\nNo. | Date | Activity\n";
  auto const windows = [&](std::string const& rows) {
    return test::facts(head + rows, "activity", {"number", "window"});
  };
  CHECK(windows("1 | 03/04/2025 | Planning meeting\n2 | 05/06/2025 | Review meeting\n") == Lines{"1|2025", "2|2025"});
  // One that can be read one way only tells of the others
  CHECK(windows("1 | 03/04/2025 | Planning meeting\n2 | 25/06/2025 | Review meeting\n") ==
        Lines{"1|2025-04-03", "2|2025-06-25"});
  CHECK(windows("1 | 03/04/2025 | Planning meeting\n2 | 06/25/2025 | Review meeting\n") ==
        Lines{"1|2025-03-04", "2|2025-06-25"});
}

TEST_CASE("English: who sees to it, told by the passive, by a holder's name, by one word, and by number") {
  auto const offices = [](std::string const& text) {
    return test::facts(own_plan(text), "responsible", {"side", "department"});
  };
  std::string const loan = "1.1 We lend Dunlin twenty atlases. ";
  CHECK(offices(loan + "They are checked by our map library team.") == Lines{"Fernhill High School|map library team"});
  CHECK(offices(loan + "The storekeeping lead, Mr Obed Finch, hands them out.") ==
        Lines{"Fernhill High School|storekeeping lead"});
  CHECK(offices(loan + "Responsibility lies with the Library of Dunlin.") == Lines{"Dunlin Valley School|Library"});
  CHECK(offices(loan + "They shall be packed by the Estates Office.") == Lines{"Fernhill High School|Estates Office"});
  CHECK(offices("1.1 The Learning Office's adviser will visit Dunlin in May.").empty());
}

TEST_CASE("English: a calendar in wide blanks with weeks before its dates") {
  std::string const calendar =
      "Fernhill High School and Dunlin Valley School\nTerm Calendar, Spring Term 2025\n\nFernhill High School gives "
      "help "
      "to Dunlin Valley School.\n\nNo.  Week  Dates  Event  Who takes part  Place  In charge\n"
      "1  1  13 Jan  Opening meeting  both heads  Dunlin  Registry\n"
      "2  2, 3, 5  20 Jan to 14 Feb  Paired reading  Year 8 of both schools  own schools  English Department\n"
      "3  9  11 and 13 Mar  Open lessons  three teachers of Fernhill  Dunlin  Science Faculty\n";
  CHECK(test::facts(calendar, "activity", {"number", "window", "what"}) ==
        Lines{"1|2025-01-13|Opening meeting", "2|2025-01-20/2025-02-14|Paired reading",
              "3|{2025-03-11,2025-03-13}|Open lessons"});
}

TEST_CASE("English: a year is no number of people, and what does not fall below is a minimum") {
  auto const targets = [](std::string const& text) {
    return test::facts(own_plan("1.1 We visit Dunlin.\n\n2. Aims\n" + text), "target", {"min", "max", "above"});
  };
  CHECK(targets("By March 2026 at least 70% of the pupils swim.") == Lines{"70.0||"});
  CHECK(targets("Attendance at Dunlin does not fall below 93%.") == Lines{"93.0||"});
  // Neither minimum nor maximum
  CHECK(targets("The satisfaction of parents should exceed 85 per cent.") == Lines{"85.0"});
}

TEST_CASE("English: whose support goes on") {
  CHECK(test::facts("Year Plan 2025\n\nBrindle College continues its support of Marram County Training Centre.\n\n"
                    "1. Staff\nBrindle College sends two tutors to Marram County Training Centre in May.\n",
                    "party", {"name", "role"}) ==
        Lines{"Brindle College|supporting", "Marram County Training Centre|recipient"});
}

TEST_CASE("English: their and her mean those who were spoken of right before") {
  auto const whom = [](std::string const& sentences) {
    return test::facts(own_plan(sentences), "term", {"items", "whom"});
  };
  CHECK(whom("Two of our physics teachers go to Dunlin for the autumn term. Their fares are paid by Fernhill.") ==
        Lines{"travel|physics teachers"});
  CHECK(whom("Our biology teacher Miss Ada Rowe goes to Dunlin for a term. Her meals are provided by Dunlin.") ==
        Lines{"meals|Ada Rowe"});
}

TEST_CASE("English: a post below a name, a name before the next line, a place and a land behind a school") {
  CHECK(test::facts(own_plan("We send two teachers to Dunlin in May.\n\nYours sincerely,\nDr Ada Rowe\n"
                             "Principal, Fernhill High School"),
                    "person", {"name", "institution", "post"}) == Lines{"Ada Rowe|Fernhill High School|Principal"});
  CHECK(test::facts("Memorandum\n\nbetween\nRiverside Bay Vocational School, Minxi, People's Republic of China "
                    "(\"Riverside\")\nand\nOldfield Technical College, Lao PDR (the \"College\")\n\n"
                    "1. Purpose. Riverside will help the College to train its teachers.\n",
                    "party", {"name", "role"}) ==
        Lines{"Oldfield Technical College|recipient", "Riverside Bay Vocational School|supporting"});
  CHECK(
      test::facts("Fernhill High School\nWork Plan 2024\n\nOur school is again assisted by Morrow Experimental School "
                  "of Xinglin City.\n\n1. Teachers\nTwo teachers of Morrow stay with us in May.\n",
                  "party", {"name", "role"}) ==
      Lines{"Fernhill High School|recipient", "Morrow Experimental School of Xinglin City|supporting"});
}
