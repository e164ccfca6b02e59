// SPDX-License-Identifier: BSL-1.0
// Sentences of plans in English, in wordings that stand in none of the documents of tests/documents.
#include <bangfu/document/document.hpp>
#include "document/facts.hpp"

#include <string>

#include "support/catch.hpp"

using namespace bangfu;

namespace {

Plan plan_of(std::string const& lines, std::string const& heading = "1. Teaching") {
  std::string const text =
      "Partnership Agreement\n\nParty A: Riverside Normal School\nParty B: Pinewood County Vocational School\n\n"
      "This agreement runs from September 2023 to June 2024.\n\n" +
      heading + "\n" + lines + "\n";
  return document::read(document::text_source(text)).value;
}

}  // namespace

TEST_CASE("English: forms of assistance") {
  struct Case {
    char const* sentence;
    char const* form;
  };
  constexpr Case cases[] = {
      {"Party A seconds one deputy principal to Party B for one school year.", "secondment"},
      {"Middle managers of Party B shadow their counterparts at Party A.", "shadowing"},
      {"Party A sends four teachers to Party B every month to give demonstration lessons.", "demonstration_lesson"},
      {"Teachers of both schools plan lessons together online once every two weeks.", "lesson_study"},
      {"Each mentor of Party A takes two teachers of Party B as mentees.", "mentoring"},
      {"The two schools intend to run three joint research projects.", "joint_research"},
      {"Party A donates 300 books.", "donation"},
      {"Both principals meet once a term.", "meeting"},
  };
  for (Case const& c : cases) {
    INFO(c.sentence);
    Plan const plan = plan_of(c.sentence);
    REQUIRE(plan.measures.size() == 1);
    CHECK(plan.measures[0].modality.code() == c.form);
  }
}

TEST_CASE("English: duties, numbers and lengths") {
  Plan const plan = plan_of("Party A shall send four to six experienced teachers to Party B every month.\n");
  REQUIRE(plan.commitments.size() == 1);
  CHECK(plan.commitments[0].amount.min == Decimal(4));
  CHECK(plan.commitments[0].amount.max == Decimal(6));
  CHECK(plan.commitments[0].amount.unit == Unit(unit::person));
  CHECK(plan.commitments[0].amount.per == Scope("month"));
  REQUIRE(plan.measures.size() == 1);
  REQUIRE(plan.measures[0].flows.size() == 1);

  Plan const modules = plan_of("Party A uploads forty new training modules.\n");
  REQUIRE(modules.targets.size() == 1);
  CHECK(modules.targets[0].promised.unit == Unit(unit::item));
  CHECK(modules.targets[0].promised.min == Decimal(40));

  CHECK(plan_of("The pass rate rises to 85 per cent.\n").measures.empty());
}

TEST_CASE("English: what was done is a result") {
  Plan const plan = plan_of("In 2022, 46 teachers were trained and two agreements were signed.\n");
  REQUIRE(plan.results.size() == 2);
  CHECK(plan.results[0].value == Decimal(46));
  CHECK(plan.results[1].value == Decimal(2));
  CHECK(plan.targets.empty());
}

TEST_CASE("English: offices") {
  Plan const plan = plan_of(
      "Party A sends four teachers to Party B. The Academic Affairs Office of Party A and the Teaching Office of Party "
      "B "
      "are responsible.\n");
  REQUIRE(plan.measures.size() == 1);
  REQUIRE(plan.measures[0].responsible.size() == 2);
  CHECK(plan.measures[0].responsible[0].department.any() == "Academic Affairs Office");
  CHECK(plan.measures[0].responsible[1].department.any() == "Teaching Office");
}

TEST_CASE("English: terms") {
  struct Case {
    char const* sentence;
    char const* kind;
  };
  constexpr Case cases[] = {
      {"Travel of teachers is paid by Party A.", "cost"},
      {"Party B provides board and lodging.", "cost"},
      {"Ferry tickets of visiting teachers are charged to Party A.", "cost"},
      {"Insurance is bought by the county education bureau.", "insurance"},
      {"Teachers receive an allowance of 80 yuan a day, paid from the partnership fund.", "allowance"},
      {"Party B issues a certificate to each teacher who completes the service.", "certification"},
      {"Both parties jointly assess the teachers every year.", "appraisal"},
      {"Teachers with good results are given priority in promotion.", "preference"},
      {"Applicants must have five years of teaching experience.", "eligibility"},
      {"Teachers must not leave their posts without permission.", "discipline"},
  };
  for (Case const& c : cases) {
    INFO(c.sentence);
    Plan const plan = plan_of(c.sentence, "2. Terms");
    REQUIRE(plan.terms.size() == 1);
    CHECK(plan.terms[0].kind.code() == c.kind);
  }
}

TEST_CASE("English: a heading of several words is a field of assistance") {
  for (char const* const heading :
       {"1. Exchange of teachers and leaders", "COMPONENT 2: JOINT RESEARCH", "Article 3. Duties of Party A"}) {
    INFO(heading);
    Plan const plan = plan_of("Party A sends four teachers to Party B.", heading);
    CHECK(plan.areas.size() == 1);
  }
}

TEST_CASE("English: names that a definition gives, and who goes where in a sentence or a row") {
  std::string const parties =
      "AGREEMENT ON PAIRED ASSISTANCE\n\nParty A: Ashford Vale College (hereinafter \"the College\")\nParty B: Penrose "
      "County School (hereinafter \"the School\")\n\n";
  CHECK(::test::facts(parties + "1. Duties\n1.1 The College shall send six teachers to the School each year.\n1.2 Both "
                                "Parties shall meet once a year.\n",
                      "flow", {"from", "to", "group", "size_min"}) ==
        std::vector<std::string>{"Ashford Vale College|Penrose County School|teachers|6.0"});
  CHECK(::test::facts(parties +
                          "Annex. Schedule\nNo.; Date; Activity; Who goes; To; Office\n1; 9 September 2024; Signing "
                          "day; President Mark Hale; the School; President's Office\n2; October 2024; Workshop; four "
                          "teachers of the College; the School; Teaching Division\n3; May 2025; Practice; Ms Ann Lee "
                          "and Mr Tom Wood of the School; the College; Academic Office\n",
                      "flow", {"from", "to", "group", "who", "size_min"}) ==
        std::vector<std::string>{"Ashford Vale College|Penrose County School|teachers||4.0",
                                 "Ashford Vale College|Penrose County School||Mark Hale|",
                                 "Penrose County School|Ashford Vale College||Ann Lee、Tom Wood|"});
}

namespace {

using Lines = std::vector<std::string>;

std::string const twins =
    "Twinning Plan 2025\n\nAshford Vale College (formerly Ashford Trades School; \"the College\" below) stands beside "
    "two "
    "schools of Ember County: Penrose County School (\"Penrose\") and Larkhill Day School (known in the town as the "
    "Mill "
    "School). The Ember Education Bureau supervises the plan, and the Weavers Cooperative sponsors it.\n\n1. Staff\n";

}  // namespace

TEST_CASE("English: parties by all that brackets call them, and by what they do") {
  CHECK(::test::facts(twins, "party", {"name", "role"}) ==
        Lines{"Ashford Vale College|supporting", "Ember Education Bureau|supervising", "Larkhill Day School|recipient",
              "Penrose County School|recipient", "Weavers Cooperative|funding"});
  // A bracket behind a person tells whose she is
  CHECK(::test::facts(twins + "1.1 Dr. Una Fell (AVC) meets the heads of both schools every month.\n", "party",
                      {"name"}) == ::test::facts(twins, "party", {"name"}));
}

TEST_CASE("English: offices behind labels, in brackets, as subjects, behind verbs") {
  auto const offices = [](std::string const& sentence) {
    return ::test::facts(twins + "1.1 " + sentence + "\n", "responsible", {"side", "department"});
  };
  Lines const two{"Ashford Vale College|Training Office", "Penrose County School|Registry"};
  std::string const act = "The College sends two teachers to Penrose each term";
  CHECK(offices(act + ". Owner: Training Office, the College. Counterpart: Registry of Penrose.") == two);
  CHECK(offices(act + ". (Run by: Training Office of the College; with the Penrose Registry)") == two);
  CHECK(offices(act + " [Training Office, the College; Registry, Penrose].") == two);
  CHECK(offices(act + "; the Training Office of the College selects them and the Registry of Penrose receives them.") ==
        two);
  CHECK(offices(act + "; selection rests with the Training Office of the College, the roster with the Registry of "
                      "Penrose.") == two);
  // A committee that meets, a report to an office, people of a faculty: nobody is in charge
  CHECK(offices("The Committee meets once a term.").empty());
  CHECK(offices("Penrose shall report to the Training Office of the College every month.").empty());
  CHECK(offices("Lecturers of the Faculty of Science visit Penrose once a term.").empty());
}

TEST_CASE("English: what falls to somebody to do, a label before an office, a post with its school behind a comma") {
  auto const offices = [](std::string const& sentence) {
    return ::test::facts(twins + "1.1 The College sends two teachers to Penrose each term. " + sentence + "\n",
                         "responsible", {"department"});
  };
  CHECK(offices("It falls to the Director of Sport to find the coaches.") == Lines{"Director of Sport"});
  CHECK(offices("Sports days: the Physical Education Section holds main responsibility.") ==
        Lines{"Physical Education Section"});
  CHECK(offices("The visitors are looked after by the Welcome Team, with the Guild of Parents assisting.") ==
        Lines{"Welcome Team"});
  CHECK(offices("The Boarding Master sees to beds and food.") == Lines{"Boarding Master"});
  CHECK(offices("Nothing falls to chance.").empty());
}

TEST_CASE("English: several costs in one sentence, each with its bearer") {
  CHECK(::test::facts(twins +
                          "2. Costs\nLodging of visiting teachers is found by the host school; their travel is paid by "
                          "the College, and their insurance by the Bureau. Pupils' fares are borne by Penrose, and "
                          "parents pay for meals.\n",
                      "term", {"by", "items", "whom"}) ==
        Lines{"Ashford Vale College|travel|visiting teachers", "Ember Education Bureau|insurance|visiting teachers",
              "Penrose County School|travel|Pupils", "host school|lodging|visiting teachers", "parents|meals|Pupils"});
  // Whose meals they are is who pays for them; insured by whom
  CHECK(::test::facts(
            twins + "2. Costs\nPupils bear the cost of their meals. Visiting pupils are insured by the College, and "
                    "Penrose covers their travel.\n",
            "term", {"by", "items", "whom"}) == Lines{"Ashford Vale College|insurance|Visiting pupils",
                                                      "Penrose County School|travel|Visiting pupils",
                                                      "Pupils|meals|Pupils"});
}

TEST_CASE("English: who goes where without a word of sending, at the school of the others and to each other") {
  auto const flows = [](std::string const& sentence) {
    return ::test::facts(twins + "1.1 " + sentence + "\n", "flow", {"from", "to", "group", "size_min"});
  };
  CHECK(flows("Thirty pupils of Penrose travel to the College for a science day.") ==
        Lines{"Penrose County School|Ashford Vale College|pupils|30.0"});
  CHECK(flows("A speech therapist from Harbour Clinic comes to Penrose every fortnight.") ==
        Lines{"Harbour Clinic|Penrose County School|speech therapist|1.0"});
  CHECK(flows("The drama team of the College performs at Penrose in December.") ==
        Lines{"Ashford Vale College|Penrose County School|drama team|"});
  CHECK(flows("The College welcomes forty pupils of Penrose and four teachers in May.") ==
        Lines{"Penrose County School|Ashford Vale College|pupils|40.0",
              "Penrose County School|Ashford Vale College|teachers|4.0"});
}

TEST_CASE("English: who goes where, by the verb of the senders, of the guests and of the hosts") {
  auto const flows = [](std::string const& sentence) {
    return ::test::facts(twins + "1.1 " + sentence + "\n", "flow", {"from", "to", "group", "size_min"});
  };
  CHECK(flows("Two heads of section of Penrose shadow their counterparts at the College for a month.") ==
        Lines{"Penrose County School|Ashford Vale College|heads of section|2.0"});
  CHECK(flows("The College hosts 20 pupils of Penrose in July.") ==
        Lines{"Penrose County School|Ashford Vale College|pupils|20.0"});
  CHECK(
      flows(
          "About 30 pupils of Penrose visit the College, and 12 student leaders of the College pay a return visit.") ==
      Lines{"Ashford Vale College|Penrose County School|student leaders|12.0",
            "Penrose County School|Ashford Vale College|pupils|30.0"});
  // Papers and goods go there, people do not
  CHECK(flows("Teachers of Penrose send their reports to the College.").empty());
  CHECK(flows("The College gives 20 tablets to the pupils of Penrose.").empty());
}

TEST_CASE("English: subjects, bases, and people with titles") {
  CHECK(::test::facts(twins + "1.1 Short of staff are physics and music at Penrose.\n", "subject", {"name"}) ==
        Lines{"music", "physics"});
  CHECK(::test::facts(twins + "1.1 This plan rests on the Outline for Twinned Schools (EEB [2025] No. 14).\n", "basis",
                      {"title", "number"}) == Lines{"Outline for Twinned Schools|EEB [2025] No. 14"});
  CHECK(::test::facts(twins +
                          "2. Steering group\nChair: Dr Una Fell, Vice-President of the College. Vice-chair: Mr Col "
                          "Bray, Head of Penrose. The group meets once a term.\n",
                      "person", {"name", "institution", "post", "title"}) ==
        Lines{"Col Bray|Penrose County School|Head|", "Una Fell|Ashford Vale College|Vice-President|Dr"});
}

namespace {

/// The parties of a text as "supporting: name".
std::vector<std::string> parties_of(std::string const& text) {
  Plan const plan = document::read(document::text_source(text)).value;
  std::vector<std::string> all;
  for (Party const& party : plan.parties)
    if (Institution const* const i = plan.find(party.institution))
      all.push_back(std::string(party.role.code()) + ": " + std::string(i->name.any()));
  return all;
}

}  // namespace

TEST_CASE("English: who helps whom, told by a noun, by care, by partnership, by labels") {
  using Names = std::vector<std::string>;
  CHECK(parties_of("Annual Plan of Assistance 2024\n\nHarbour Street Primary School, Wending City, offers this plan of "
                   "support to Qingshi Village School.\n1. Teachers of both schools plan lessons together.\n") ==
        Names{"supporting: Harbour Street Primary School", "recipient: Qingshi Village School"});
  CHECK(parties_of("Work Plan 2023 for the assistance given by Laoshan Vocational School to Kangping Vocational "
                   "School\n\n1. Laoshan Vocational School sends two teachers.\n") ==
        Names{"supporting: Laoshan Vocational School", "recipient: Kangping Vocational School"});
  CHECK(
      parties_of("Plan for a Partnership 2025\n\nSunflower Kindergarten, a model kindergarten of the province, will be "
                 "the partner of Shitan Kindergarten.\n1. Four teachers of Shitan Kindergarten visit Sunflower "
                 "Kindergarten.\n") == Names{"supporting: Sunflower Kindergarten", "recipient: Shitan Kindergarten"});
  CHECK(parties_of("Counterpart Assistance: Year Plan\nAssisting school: Nanping No. 1 High School\nAssisted school: "
                   "Wuyi Ethnic High School\n1. The assisting school sends three teachers to the assisted school.\n") ==
        Names{"supporting: Nanping No. 1 High School", "recipient: Wuyi Ethnic High School"});
}

TEST_CASE("English: a name told in an aside is known wherever it stands, and whose somebody is is no name") {
  Plan const plan =
      document::read(
          document::text_source(
              "Scheme for the Paired Assistance of Shangtan Nine-Year School, 2026\n\nLinpu No. 4 Junior "
              "Middle School (\"the No. 4 School\") is to assist Shangtan Nine-Year School, formerly Shangtan "
              "Township Central School and called Shangtan below.\n1. Six teachers of Shangtan are to shadow "
              "colleagues at the No. 4 School. Principal Ma Yulong (the No. 4 School) is the contact.\n"))
          .value;
  REQUIRE(plan.institutions.size() == 2);
  REQUIRE(plan.measures.size() >= 1);
  REQUIRE(plan.measures[0].flows.size() == 1);
  REQUIRE(plan.find(plan.measures[0].flows[0].from) != nullptr);
  CHECK(plan.find(plan.measures[0].flows[0].from)->name.any() == "Shangtan Nine-Year School");
}

TEST_CASE(
    "English: a bracket of words of the name is another, and the heading above the paper names who issues it in full") {
  std::string const paper =
      "FERNDALE COUNTY EDUCATION OFFICE\nNotice on Twinned Schools in 2025\n\nThe County Education Office has decided "
      "to "
      "twin more schools.\n\nI. Pairs\nFerndale Harbour Primary School (Harbour Primary) supports Mossy Creek Village "
      "School (Mossy Creek).\n\nII. Tasks\n1. Staff for the village. Harbour Primary shall send three teachers to "
      "Mossy "
      "Creek each year.\n2. Books. Harbour Primary will give 200 books to Mossy Creek.\n\nFerndale County Education "
      "Office\n3 May 2025\n";
  CHECK(::test::facts(paper, "party", {"name", "role"}) == Lines{"Ferndale County Education Office|coordinating",
                                                                 "Ferndale Harbour Primary School|supporting",
                                                                 "Mossy Creek Village School|recipient"});
  CHECK(::test::facts(paper, "area", {"number", "title"}) == Lines{"1|Staff for the village", "2|Books"});
  CHECK(::test::facts(paper, "flow", {"from", "to", "size_min"}) ==
        Lines{"Ferndale Harbour Primary School|Mossy Creek Village School|3.0"});
}

TEST_CASE("English: what will be done is a measure in the passive too; how much of it is none") {
  CHECK(plan_of("A new speciality is to be opened at Party B in September.").measures.size() == 1);
  CHECK(plan_of("A live lesson on careers will be given to Party B every month.").measures.size() == 1);
  CHECK(plan_of("The course library is opened to Party B free of charge.").measures.size() == 1);
  CHECK(plan_of("Each shall give at least twelve lessons a week.").measures.empty());
  CHECK(plan_of("This agreement supplements the agreement of 2021.").measures.empty());
}

TEST_CASE("English: an office answers for what it does, and one at the other side is that side's") {
  Plan const plan = plan_of(
      "Party A seconds one deputy principal to Party B. (Personnel Office; at Party B, the General Office)\n"
      "A new speciality is to be opened at Party B; the Quality Office of Party A will draft the training "
      "programme.\n");
  REQUIRE(plan.measures.size() == 3);
  REQUIRE(plan.measures[0].responsible.size() == 2);
  CHECK(plan.measures[0].responsible[1].department.any() == "General Office");
  CHECK(plan.measures[0].responsible[1].institution != plan.measures[0].responsible[0].institution);
  CHECK(plan.measures[1].responsible.empty());
  CHECK(plan.measures[2].responsible.size() == 1);
}

TEST_CASE("English: subsidies that are paid to somebody, and what somebody does not pay") {
  Plan const plan = plan_of(
      "A monthly subsidy of 1,200 yuan is paid to visiting teachers by Party A. Students who study at Party A pay no "
      "tuition.\n",
      "2. Terms");
  REQUIRE(plan.terms.size() == 2);
  CHECK(plan.terms[0].kind == TermsKind(terms_kind::allowance));
  CHECK(plan.terms[0].whom.any() == "visiting teachers");
  CHECK(plan.terms[0].by.size() == 1);
  CHECK(plan.terms[1].by.empty());
  CHECK(plan.terms[1].other_bearer.any().empty());
  CHECK(plan.terms[1].whom.any() == "Students who study at Party A");
}

TEST_CASE("English: a part of the paper that stands on its line without a number gives its time to what is below") {
  Plan const plan = plan_of("Party A sends two teachers.\n\nTargets for July 2027\nTwo studios are set up.\n");
  REQUIRE(plan.targets.size() == 2);
  CHECK(plan.targets[1].due == Date::parse("2027-07"));
  CHECK(plan.measures.size() == 1);
}

TEST_CASE("English: a plan in its own voice names its partner, and our offices are those of whoever speaks") {
  Plan const plan =
      document::read(
          document::text_source("Larchwood Primary School\nPlan of Help to Our Partner School, Spring Term 2025\n\n"
                                "Our partner is Fenmoor Village School in Tarn County (\"Fenmoor\").\n\n"
                                "1. Teaching\n"
                                "1.1 Two of our teachers will teach at Fenmoor for four weeks. Our Staff Office is "
                                "in charge.\n"
                                "1.2 Both Teaching Offices share the work of planning lessons together.\n\n"
                                "We shall report in July.\n"))
          .value;
  REQUIRE(plan.parties.size() == 2);
  std::string supporting;
  std::string recipient;
  for (Party const& p : plan.parties)
    for (Institution const& i : plan.institutions)
      if (i.id == p.institution) (p.role == role::supporting ? supporting : recipient) = i.name.any();
  CHECK(supporting == "Larchwood Primary School");
  CHECK(recipient == "Fenmoor Village School");
  REQUIRE(plan.measures.size() >= 1);
  REQUIRE(plan.measures[0].responsible.size() == 1);
  CHECK(plan.measures[0].responsible[0].department.any() == "Staff Office");
}

TEST_CASE("English: what a school is called may be told in a sentence, and articles head areas") {
  Plan const plan =
      document::read(
          document::text_source("Sister School Pact\n\n"
                                "In this pact Alder City High School is called \"Alder\" and Quarry Hill School, with "
                                "its annexe, is called \"the Hill\". Alder helps the Hill.\n\n"
                                "Article 1 - Teachers\n1.1 Alder releases two teachers to teach at the Hill.\n\n"
                                "Article 2 - Pupils\n"
                                "2.1 In March thirty Year 8 pupils of Alder go to the Hill for five school days.\n"))
          .value;
  REQUIRE(plan.measures.size() == 2);
  CHECK(plan.activities.empty());
  REQUIRE(plan.measures[0].flows.size() == 1);
  REQUIRE(plan.measures[1].flows.size() == 1);
  REQUIRE(plan.measures[1].flows[0].size);
  CHECK(plan.measures[1].flows[0].size->min == Decimal(30));
  CHECK(!plan.measures[0].area.empty());
  CHECK(plan.measures[0].area != plan.measures[1].area);
}

TEST_CASE("English: blanks beside quotation marks stay") {
  Plan const plan = plan_of("Party A shall give each new teacher a \"phone mentor\" at Party A.\n");
  REQUIRE(plan.measures.size() == 1);
  CHECK(plan.measures[0].title.any().find("a \"phone mentor\" at") != std::string::npos);
}

TEST_CASE("English: how long one measure lasts is not the period of the plan") {
  Plan const plan =
      document::read(
          document::text_source("Partnership Support Plan 2024/25\n\n"
                                "Between Ashgrove School (\"Ashgrove\") and Low Vale School (\"Low Vale\")\n\n"
                                "1. What we will do\n"
                                "1.1 Two teachers of Ashgrove will teach at Low Vale for one term, from January to "
                                "April 2025.\n"))
          .value;
  REQUIRE(plan.period);
  CHECK(plan.period == Period::parse("2024/2025"));
}

TEST_CASE("English: somebody called by the surname is whoever was named in full, and a post tells whose it is") {
  std::string const text =
      "Support Plan 2024/25\n\nHazelwood Academy supports Fenmoor Community School.\n\n1. Staff\n"
      "Hazelwood Academy will second its Assistant Principal, Ms Jane Fuller, to Fenmoor Community School for a term.\n"
      "Contact: Mr Omar Haddad, Hazelwood Academy Outreach Manager.\n\n2. Steering group\n"
      "The plan is overseen by a steering group chaired by Ms Helen Park (head of Fenmoor Community School) with Ms "
      "Fuller and Mr Liam Dent as members.\n\n3. Calendar\nMonth | Event | Who\nMarch 2025 | Second visit | Ms Fuller "
      "to Fenmoor Community School\nMay 2025 | Shadowing | Fenmoor Community School teachers Ann Low and Bo Reed to "
      "Hazelwood Academy\n";
  CHECK(::test::facts(text, "person", {"name", "institution", "post"}) ==
        std::vector<std::string>{"Ann Low|Fenmoor Community School|teacher", "Bo Reed|Fenmoor Community School|teacher",
                                 "Helen Park|Fenmoor Community School|head",
                                 "Jane Fuller|Hazelwood Academy|Assistant Principal",
                                 "Omar Haddad|Hazelwood Academy|Outreach Manager"});
  CHECK(::test::facts(text, "group", {"head", "members"}) ==
        std::vector<std::string>{"Helen Park|Jane Fuller、Liam Dent"});
  CHECK(::test::facts(text, "flow", {"from", "to", "who"}) ==
        std::vector<std::string>{"Fenmoor Community School|Hazelwood Academy|Ann Low、Bo Reed",
                                 "Hazelwood Academy|Fenmoor Community School|Jane Fuller",
                                 "Hazelwood Academy|Fenmoor Community School|Jane Fuller"});
}

TEST_CASE("English: who goes to what the other school holds, and both ways by turns") {
  auto const flows = [](std::string const& words) {
    return ::test::facts(
        "Support Plan 2024/25\n\nHazelwood Academy supports Fenmoor Community School.\n\n1. Exchange\n" + words + "\n",
        "flow", {"from", "to", "group", "size_min"});
  };
  CHECK(flows("At least 12 teachers of Fenmoor Community School will attend the Hazelwood Academy summer school.") ==
        std::vector<std::string>{"Fenmoor Community School|Hazelwood Academy|teachers|12.0"});
  CHECK(flows("Thirty Year 9 pupils of Fenmoor Community School will visit Hazelwood Academy in May.") ==
        std::vector<std::string>{"Fenmoor Community School|Hazelwood Academy|Year 9 pupils|30.0"});
  CHECK(flows("The schools will exchange prefects and student leaders every spring, at least eight from each side.")
            .size() == 2);
  CHECK(flows("The two headteachers will meet every half term, alternately at each school.").size() == 2);
}

TEST_CASE("English: parts with numbers stand by themselves below one without, and a time before a list heads none") {
  auto const read = [](std::string const& words, char const* kind, std::initializer_list<char const*> fields) {
    return ::test::facts("Support Plan\n\nHazelwood Academy supports Fenmoor Community School.\n\n" + words + "\n",
                         kind, fields);
  };
  std::string const parts =
      "Aims for 2025\n- Three teachers to reach expert level.\n\nA. Leadership\nA1. Hazelwood Academy will send its "
      "deputy "
      "head to Fenmoor Community School for one day each week.\n\nB. Pupils\nB1. Thirty pupils of each school take "
      "part in "
      "a joint reading camp in May.";
  CHECK(read(parts, "area", {"number", "title"}) == std::vector<std::string>{"A|Leadership", "B|Pupils"});
  CHECK(read(parts, "measure", {"modality"}).size() == 2);
  std::string const targets =
      "3. Targets\nBy July 2025:\n- three teachers will gain the lead teacher status;\n- attendance will be above 94%.";
  CHECK(read(targets, "measure", {"title"}).empty());
  CHECK(read(targets, "target", {"min"}).size() == 2);
  CHECK(read("2. What we will do\n2.1 Teaching. Two teachers of Hazelwood Academy will teach at Fenmoor Community "
             "School for "
             "one term.\n2.2 Resources. Hazelwood Academy will open its library to Fenmoor Community School.",
             "area", {"number", "title"}) == std::vector<std::string>{"2.1|Teaching", "2.2|Resources"});
}

TEST_CASE("English: more forms by verb and object, and numbers that promise nothing") {
  auto const forms = [](std::string const& words) {
    return ::test::facts(
        "Support Plan\n\nHazelwood Academy supports Fenmoor Community School.\n\n1. Work together\n" + words + "\n",
        "measure", {"modality"});
  };
  CHECK(forms("Hazelwood Academy lends Fenmoor Community School two telescopes.") == Lines{"resource_sharing"});
  CHECK(forms("Four teachers of Fenmoor Community School come to Hazelwood Academy to sit in on lessons.") ==
        Lines{"shadowing"});
  CHECK(forms("Hazelwood Academy streams chemistry live to Fenmoor Community School on Mondays.") ==
        Lines{"outreach_lesson"});
  CHECK(forms("Fenmoor Community School shall rewrite its homework policy.") == Lines{"institution_building"});
  CHECK(forms("Hazelwood Academy welcomes forty pupils of Fenmoor Community School for a day of music.") ==
        Lines{"student_exchange"});
  CHECK(forms("There are nine pairs of teachers in both schools this year.").empty());
  CHECK(
      ::test::facts("Support Plan\n\nHazelwood Academy supports Fenmoor Community School.\n\n1. Work together\nThe two "
                    "heads will meet every two months.\n",
                    "target", {"min"})
          .empty());
}

TEST_CASE("English: a committee told as a list, guests of our school, and places swapped") {
  std::string const head =
      "Twinning Plan 2025\n\nHazelwood Academy supports Fenmoor Community School.\n\n1. Steering group\n";
  auto const read = [&](std::string const& words) {
    return ::test::facts(head + words + "\n", "group", {"head", "deputies", "members"});
  };
  CHECK(read("Ms Ruth Allen (chair), Mr Sam Price (vice-chair), Mrs Carol Dean, and one governor from each school.") ==
        std::vector<std::string>{"Ruth Allen|Sam Price|Carol Dean、one governor from each school"});
  CHECK(read("The steering group is chaired by Ms Ruth Allen, with Mr Sam Price as deputy.") ==
        std::vector<std::string>{"Ruth Allen|Sam Price|"});
  auto const flows = [&](std::string const& words) {
    return ::test::facts(head + words + "\n", "flow", {"from", "to", "group", "size_min"});
  };
  CHECK(flows("Fenmoor Community School will host a team of five Hazelwood Academy specialists in March.") ==
        std::vector<std::string>{"Hazelwood Academy|Fenmoor Community School|specialists|5.0"});
  CHECK(flows("Thirty pupils from each school will swap places for a day in June.").size() == 2);
  CHECK(flows("Other forms of exchange between parents are encouraged.").empty());
}

TEST_CASE("offices of both schools in the plural, and bodies that only meet") {
  std::string const plan =
      "Plan of Support, 2025\nElmfield Academy supports Stoke Marsh School.\n1. Pupils\n1.1 Pupils exchange letters "
      "every month. ";
  auto const offices = [&](char const* words) {
    return ::test::facts(plan + words, "responsible", {"side", "department"});
  };
  CHECK(offices("English departments of the two schools see to it.") ==
        Lines{"Elmfield Academy|English department", "Stoke Marsh School|English department"});
  CHECK(offices("The two school councils organise it.") ==
        Lines{"Elmfield Academy|school council", "Stoke Marsh School|school council"});
  CHECK(offices("The steering team meets once a term.").empty());
}

TEST_CASE("an English title of several lines, and bodies by what they give and ask") {
  std::string const text =
      "ELMFIELD ACADEMY AND STOKE MARSH SCHOOL\nSupport Plan for 2025/26\n\nAt the request of the Marshland Education "
      "Authority, "
      "Elmfield Academy supports Stoke Marsh School. The Reedham Foundation has promised 20 laptops. Dr Ann Crane of "
      "Eastport "
      "University advises on reading.\n1. Teaching\nTwo teachers of Elmfield Academy will teach at Stoke Marsh School "
      "each term.\n";
  CHECK(::test::facts(text, "party", {"role", "name"}) ==
        std::vector<std::string>{"coordinating|Marshland Education Authority", "expert|Eastport University",
                                 "funding|Reedham Foundation", "recipient|Stoke Marsh School",
                                 "supporting|Elmfield Academy"});
}

TEST_CASE("English weekdays are a frequency, and a day spent is a length") {
  auto const plan = [](std::string const& words) {
    return "Twinning Plan of Alder School and Birch School\nSeptember 2022 to June 2024\n\n1. Help\n1.1 " + words +
           "\n";
  };
  auto const commitments = [&](std::string const& words) {
    return ::test::facts(plan(words), "commitment", {"max", "unit", "per", "lasts_max", "lasts_unit"});
  };
  CHECK(commitments("Alder School teaches French to Birch School by video on Mondays and Wednesdays.") ==
        Lines{"2.0|time|week||"});
  CHECK(commitments("The two art groups will meet online every other Friday.") == Lines{"1.0|time|fortnight||"});
  CHECK(commitments("A deputy head of Alder School spends every Thursday at Birch School.") == Lines{"week|1.0|day"});
}

TEST_CASE("English sentences about offices, abilities and the past are no measures") {
  auto const measures = [](std::string const& words) {
    return ::test::facts(
               "Twinning Plan of Alder School and Birch School\nSeptember 2022 to June 2024\n\n1. Help\n1.1 Alder "
               "School shall send two teachers to Birch School each term.\n1.2 " +
                   words + "\n",
               "measure", {"modality"})
        .size();
  };
  CHECK(measures("The Alder office books transport and keeps a record.") == 1);
  CHECK(measures("All nine Birch teachers can lead free play.") == 1);
  CHECK(measures("During the last agreement 41 Birch teachers took part in joint training.") == 1);
  CHECK(measures("Departments in both schools plan one unit of work together every term.") == 2);
}

namespace {

std::string own_plan(std::string const& sentences) {
  return "Ashdown High School\nSupport plan for 2026\n\nAshdown High School helps Marsh Lane Rural School in 2026.\n\n"
         "1. Teachers\n1.1 " +
         sentences + "\n";
}

}  // namespace

TEST_CASE("English: who holds a post stands for an office where the sentence only tells who sees to it") {
  auto const offices = [](std::string const& sentence) {
    return ::test::facts(own_plan("Two of our teachers work at Marsh Lane. " + sentence), "responsible",
                         {"side", "department"});
  };
  CHECK(offices("Our Deputy Head (Staff) looks after the postings.") ==
        Lines{"Ashdown High School|Deputy Head (Staff)"});
  CHECK(offices("The bursar books the coach.") == Lines{"Ashdown High School|bursar"});
  CHECK(offices("Marsh Lane's Head of Science chooses the topics.") ==
        Lines{"Marsh Lane Rural School|Head of Science"});
  CHECK(offices("The Timetable Office at Marsh Lane fits the lessons in.") ==
        Lines{"Marsh Lane Rural School|Timetable Office"});
  CHECK(offices("The academic offices of both schools look after this section.") ==
        Lines{"Ashdown High School|academic office", "Marsh Lane Rural School|academic office"});
  // What somebody does himself
  CHECK(offices("The Principal visits Marsh Lane in May.").empty());
  CHECK(offices("The school names a mentor for each.").empty());
}

TEST_CASE("English: numbers of some out of others, lengths in words, days by turns") {
  auto const counted = [](std::string const& sentence) {
    return ::test::facts(own_plan(sentence), "commitment", {"max", "unit", "per", "lasts_max", "lasts_unit"});
  };
  CHECK(counted("From October two of our science teachers will spend a week each at Marsh Lane.") ==
        Lines{"2.0|person||1.0|week"});
  CHECK(counted("Four teachers join us. They come back every second Friday.") == Lines{"1.0|time|fortnight||"});
  CHECK(counted("The heads talk on alternate Mondays.") == Lines{"1.0|time|fortnight||"});
  CHECK(counted("Two teachers work at Marsh Lane two days a week.") == Lines{"week|2.0|day"});
  CHECK(counted("Our teachers give eight lessons at Marsh Lane during the year.") == Lines{"8.0|lesson|year||"});
  CHECK(::test::facts(own_plan("By July at least six of their staff can run a session."), "target", {"min", "due"}) ==
        Lines{"6.0|2026-07"});
}

TEST_CASE("English: those in charge behind the numbered items of a part answer for all of them") {
  CHECK(::test::facts(
            "Support plan 2024 of Larkfield School for Moss Bank School\n\nSupporting school: Larkfield School\n"
            "Recipient school: Moss Bank School\n\n1. Teachers\n"
            "1.1 Larkfield School sends two teachers to Moss Bank School to teach.\n"
            "1.2 Moss Bank School sends four teachers to Larkfield School to observe lessons.\n"
            "The Staffing Office of Larkfield School and the Teaching Office of Moss Bank School are in charge.\n",
            "responsible", {"side", "department"})
            .size() == 4);
}

TEST_CASE("English: those who head a group may have their posts before their names") {
  CHECK(::test::facts(
            "Support plan 2024 of Larkfield School for Moss Bank School\n\nSupporting school: Larkfield School\n"
            "Recipient school: Moss Bank School\n\n1. Organization\n"
            "A joint committee is set up, headed by Principal Ada Marsh of Larkfield School, with Principal Ben "
            "Orme of Moss Bank School as deputy head. Members: Directors Cy Stone, Fay Low and Gus Reed.\n",
            "group", {"head", "deputies", "members"}) ==
        std::vector<std::string>{"Ada Marsh|Ben Orme|Cy Stone、Fay Low、Gus Reed"});
}

TEST_CASE("English: terms in everyday words") {
  auto const terms = [](std::string const& sentence) {
    return ::test::facts(
        own_plan("").substr(0, own_plan("").find("1. Teachers")) + "1. Money and rules\n1.1 " + sentence + "\n", "term",
        {"term", "items", "by", "whom"});
  };
  CHECK(terms("Visiting teachers stay at our hostel at our expense.") ==
        Lines{"cost|lodging|Ashdown High School|Visiting teachers"});
  CHECK(terms("Teachers who shadow here get lunch from Marsh Lane.") ==
        Lines{"cost|meals|Marsh Lane Rural School|Teachers who shadow here"});
  CHECK(terms("We send only teachers with at least three years behind them.") == Lines{"eligibility|||teachers"});
  CHECK(terms("A good report counts in favour of a teacher who applies for a senior post.") ==
        Lines{"preference|||a teacher who applies for a senior post"});
  CHECK(terms("The costs are shared equally.") == Lines{"cost||Ashdown High School、Marsh Lane Rural School|"});
}

TEST_CASE("English: how often what was told goes on, and what an office will see to, are no measures of their own") {
  auto const measures = [](std::string const& sentences) {
    return ::test::facts(own_plan(sentences), "measure", {"title"}).size();
  };
  CHECK(measures("Three teachers have a teacher of ours as a mentor. Mentors visit their partners twice a term.") == 1);
  CHECK(measures("The two schools will plan lessons together online. Our maths lead will chair these sessions.") == 1);
  CHECK(measures("We send four teachers. The Staff Office (room 4). We expect six to come.") == 1);
  // One sentence each, though a bracket stands before the full stop
  CHECK(measures("We send four teachers (two of science). They give two talks in May (in the hall). We lend books.") >=
        2);
}

TEST_CASE("English: the shorter of two names that end alike is the longer one") {
  std::string const text =
      "Support plan for 2026\n\nAshdown High School was asked by the Corvale District Schools Office to support Marsh "
      "Lane "
      "School.\n\n1. Money\n1.1 The District Schools Office pays the travel of our teachers.\n";
  CHECK(::test::facts(text, "party", {"name", "role"}) == Lines{"Ashdown High School|supporting",
                                                                "Corvale District Schools Office|coordinating",
                                                                "Marsh Lane School|recipient"});
}

TEST_CASE("English: items by a letter and a number, and offices for the items that they name") {
  Plan const plan = plan_of(
      "A1 Two teachers of Party A teach at Party B for one term.\nA2 Ten pupils of Party B visit Party A in May.\n"
      "A3 Both schools hold a joint concert in June.\n"
      "The Registry of Party A is responsible for A1, and the Pastoral Office of Party B for A2 and A3.",
      "3. Strand A: People");
  REQUIRE(plan.areas.size() == 1);
  CHECK(plan.areas[0].title.any() == "Strand A: People");
  REQUIRE(plan.measures.size() == 3);
  CHECK(plan.measures[0].number == "A1");
  REQUIRE(plan.measures[0].responsible.size() == 1);
  CHECK(plan.measures[0].responsible[0].department.any() == "Registry");
  REQUIRE(plan.measures[2].responsible.size() == 1);
  CHECK(plan.measures[2].responsible[0].department.any() == "Pastoral Office");
}

TEST_CASE("English: a cost of which several bear a part each is one") {
  for (char const* sentence : {"Travel is paid half by Party A and half by Party B.",
                               "The cost of travel is shared equally between Party A and Party B.",
                               "Travel, one third by Party A and the rest by Party B."}) {
    Plan const plan = plan_of(sentence, "4. Costs");
    INFO(sentence);
    REQUIRE(plan.terms.size() == 1);
    CHECK(plan.terms[0].by.size() == 2);
  }
}

TEST_CASE("English: people move by any verb that needs nothing but the place") {
  for (char const* sentence :
       {"Two teachers of Party A fly to Party B in March.", "Thirty pupils of Party B are bussed to Party A.",
        "Mr Jon Hale of Party A cycles over to Party B every Friday."}) {
    INFO(sentence);
    Plan const plan = plan_of(sentence);
    REQUIRE(plan.measures.size() == 1);
    CHECK(plan.measures[0].flows.size() == 1);
  }
  for (char const* sentence : {"Two teachers of Party A report to Party B in March.",
                               "The pupils of Party B write to Party A once a month."}) {
    INFO(sentence);
    Plan const plan = plan_of(sentence);
    CHECK((plan.measures.empty() || plan.measures[0].flows.empty()));
  }
}

TEST_CASE("English: a share that is told from one value to another was the first and is to be the second") {
  Plan const plan = plan_of("The pass rate of the leaving examination at Party B goes from 48% to 60%.", "2. Aims");
  REQUIRE(plan.targets.size() == 1);
  CHECK(plan.targets[0].promised.min == Decimal(60));
  REQUIRE(plan.results.size() == 1);
  CHECK(plan.results[0].value == Decimal(48));

  Plan const aside = plan_of("Science passes: 60% (2024: 41%).", "2. How we shall know that it worked");
  REQUIRE(aside.targets.size() == 1);
  CHECK(aside.targets[0].promised.min == Decimal(60));
  REQUIRE(aside.results.size() == 1);
  CHECK(aside.results[0].value == Decimal(41));
}

TEST_CASE("English: half a term is a length, and every half term twice a term") {
  Plan const often = plan_of("The heads of both schools meet once every half term.");
  REQUIRE(often.commitments.size() == 1);
  CHECK(often.commitments[0].amount.min == Decimal(2));
  CHECK(often.commitments[0].amount.per == Scope("term"));
  Plan const length = plan_of("Ms Ann Low of Party B works at Party A for half a term.");
  REQUIRE(length.commitments.size() == 1);
  REQUIRE(length.commitments[0].lasts);
  CHECK(length.commitments[0].lasts->min == Decimal(5, 1));
}

TEST_CASE("each line of an English calendar is an event, also on several days, below a heading that says timetable") {
  auto const read = [](std::string const& heading, std::string const& lines) {
    return ::test::facts(
        "Plan of Support for Alder Vale School\n\nMarlow High School will support Alder Vale School from "
        "September 2024 to July 2025.\n\n" +
            heading + "\n" + lines,
        "activity", {"window", "what"});
  };
  CHECK(read("Dates",
             "9 September: choir leaves for the harbour\n7 and 8 October: tour of the science wing\n"
             "21 November: fair on the green\n") ==
        std::vector<std::string>{"2024-09-09|choir leaves for the harbour", "2024-11-21|fair on the green",
                                 "{2024-10-07,2024-10-08}|tour of the science wing"});
  CHECK(
      read("4. Timetable of the first year",
           "October 2024: opening of the workshop\n8-11 November 2024: visit to the mill\nMay 2025: closing concert\n")
          .size() == 3);
}

TEST_CASE("a row that names a third school on the way tells no way, and is read all the same") {
  CHECK(
      ::test::facts("Assistance plan 2025\n\nSupporting school: Otterby High School\n"
                    "Recipient school: Hawksmere Primary School\nThird school: Tolland School\n\n"
                    "No. | When | What | Who goes, and where\n"
                    "1 | March 2025 | Visit | 30 pupils, Otterby High School via Tolland School to Hawksmere Primary "
                    "School\n"
                    "2 | April 2025 | Shadowing | two teachers from Hawksmere Primary School to Otterby High School\n",
                    "flow", {"from", "to", "size_min"}) ==
      std::vector<std::string>{"Hawksmere Primary School|Otterby High School|2.0"});
}

TEST_CASE("in a row the way stands behind those who go") {
  std::string const plan =
      "Partnership Plan 2025\n\nSupporting school: Otterby High School (\"Otterby\")\n"
      "Supported schools: Tolland School (\"Tolland\"), Marsh Lane School (\"Marsh Lane\")\n\n"
      "No. | When | What | Who goes, and where | Form\n"
      "1 | 3 March | Opening visit | Heads of Tolland and Marsh Lane to Otterby | in person\n"
      "2 | 7 April | Debate day | 24 pupils, Tolland to Otterby; 8 pupils, Marsh Lane to Otterby | in person\n"
      "3 | 5 May | Workshop | Edith Crane (physics), Otterby to Tolland | in person\n"
      "4 | 9 June | Shadowing | 3 technicians of Tolland to Otterby | in person\n";
  Lines const flows = ::test::facts(plan, "flow", {"of", "from", "to", "size_min"});
  CHECK(flows.size() == 6);
  for (char const* line : {"Tolland School|Otterby High School|24", "Marsh Lane School|Otterby High School|8",
                           "Tolland School|Otterby High School|3", "Otterby High School|Tolland School"}) {
    INFO(line);
    CHECK(std::any_of(flows.begin(), flows.end(),
                      [&](std::string const& f) { return f.find(line) != std::string::npos; }));
  }
}

TEST_CASE("a title that is longer than all lines does not tell where they are broken") {
  std::string const plan =
      "TWINNING PLAN\nOtterby Technical College, Tolland Trade School and Marsh Lane Trade and Craft School "
      "Together\n\n"
      "Supporting college: Otterby Technical College.\n"
      "Supported schools: Tolland Trade School and the smaller of the two, Marsh Lane\nTrade School.\n\n"
      "Otterby Technical College sends two instructors to Tolland Trade School for a\nwhole term of the year. "
      "Tolland Trade School sends three teachers to Otterby\nTechnical College for two weeks. The college gives four "
      "lectures on assessment in\neach term, and the schools write one report for each of the lectures that "
      "they\nhear.\n";
  CHECK(::test::facts(plan, "flow", {"from", "to"}) ==
        Lines{"Otterby Technical College|Tolland Trade School", "Tolland Trade School|Otterby Technical College"});
}
