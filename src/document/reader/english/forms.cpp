// SPDX-License-Identifier: BSL-1.0
// Forms of assistance, as English verbs and nouns say them.
#include <algorithm>
#include <utility>

#include "document/reader/english/reader.hpp"
#include "document/reader/measures/forms.hpp"

namespace bangfu::document::reader {

namespace {

/// What a verb makes of its object.
struct FormSaid {
  Modality form;
  Pattern pattern;
};
FormSaid const forms_said[] = {
    {modality::student_exchange,
     Pattern(
         "(?i)\\b(?:welcomes?|hosts?|invites?|receives?) [^;,]{0,40}\\b(?:pupils|students|children)\\b|\\b(?:pupils|"
         "children)\\b [^;]{0,40}\\b(?:go|goes|come|comes|travel|return) "
         "[^;]{0,60}\\b(?:week|days?|camp|visit|trip)\\b")},
    {Modality(modality::teaching_support),
     Pattern("(?i)\\bteaching practice\\b|\\b(?:sends?|places?)\\b [^;]{0,24}\\bfinal-year students\\b")},
    {Modality(modality::contest_coaching), Pattern("(?i)\\b(?:prepares?|trains?|coach(?:es)?)\\b [^;]{0,40}\\bfor "
                                                   "(?:the|a) [^;]{0,30}(?:contest|competition|olympiad)")},
    {Modality(modality::recruitment), Pattern("(?i)\\bjob fairs?\\b|\\brecommends? (?:leavers|graduates)\\b")},
    {Modality(modality::exchange_visit),
     Pattern("(?i)\\bvisits? (?:each other|one another)\\b|\\b(?:mutual|exchange|reciprocal) visits?\\b")},
    {Modality(modality::inspection),
     Pattern("(?i)\\b(?:advisers?|inspectors?|inspectorate)\\b [^;]{0,20}\\bvisits?\\b")},
    {Modality(modality::training),
     Pattern("(?i)\\b(?:gives?|runs?|holds?|offers?)\\b [^;,]{0,24}\\bcourses? (?:on|in|for)\\b")},
    {Modality(modality::mentoring),
     Pattern(
         "(?i)\\b(?:critical friend|buddy teacher|mentors?)\\b|\\b(?:is|are|be) (?:paired|matched) with\\b [^;]{0,40}"
         "\\b(?:teacher|mentor|colleague)")},
    // follow the head at work, sit in on lessons, a week of classroom observation
    {Modality(modality::shadowing),
     Pattern(
         "(?i)\\b(?:follows?|accompan(?:y|ies)|shadows?)\\b [^;]{0,50}?\\b(?:at work|through (?:the|their) (?:working "
         ")?day)\\b|\\bto (?:watch|see) how\\b|\\bsits? in on\\b|\\b(?:sends?|"
         "come|comes|go|goes|visit|place[sd]?)\\b [^;]{0,70}?\\b(?:classroom |lesson )?observation\\b|\\bplaces?\\b "
         "[^;]{0,40}?\\bteachers\\b [^;]{0,20}?\\bclassrooms\\b")},
    {Modality(modality::outreach_lesson),
     Pattern(
         "(?i)\\b(?:streams?|teach(?:es)?|taught|broadcasts?|gives?)\\b [^;]{0,60}?\\b(?:live|by video|over (?:the|a) "
         "(?:video |inter)?(?:link|net|network))\\b|\\bby video (?:each|every|on)\\b")},
    {Modality(modality::resource_sharing),
     Pattern(
         "(?i)\\b(?:lends?|lent|borrows?|on loan)\\b|\\blogs? in to\\b|\\b(?:librar(?:y|ies)|software|banks?|"
         "platforms?|laborator(?:y|ies)|materials|resources|rooms?)\\b[^;]{0,60}\\b(?:is|are|be) (?:opened|shared|made "
         "available)\\b")},
    {Modality(modality::outreach_lesson),
     Pattern("(?i)\\b(?:live|online|live online|streamed|remote|shared) (?:[a-z]+ ){0,2}(?:lessons?|class(?:es)?)\\b|"
             "\\blessons? (?:[a-z]+ ){0,4}(?:streamed|broadcast|over the network|by video)\\b")},
    {Modality(modality::demonstration_lesson),
     Pattern("(?i)\\bshows? "
             "[^,;]{0,30}\\blessons?\\b|\\b(?:gives?|given|teach(?:es)?|taught|holds?|held|presents?|offers?|attends?|"
             "show)\\b [^,;]{0,40}?"
             "\\b(?:open|public|model|demonstration|showcase|sample) (?:[a-z]+ ){0,2}lessons?\\b|\\bhosts?\\b "
             "[^;]{0,30}\\bopen (?:activit|lessons?)")},
    {modality::student_exchange, Pattern("(?i)\\b(?:pupils?|students?|children)\\b[^;]*\\b(?:spends?|study|studies|"
                                         "live|stay|board|join) [^;]*\\b(?:famil"
                                         "(?:y|ies)|weekend|week|term|semester|classes of|dormitor(?:y|ies))\\b")},
    {Modality(modality::institution_building),
     Pattern(
         "(?i)\\b(?:revises?|draws? up|drafts?|writes?|rewrites?|sets? down|puts? in order|improves?|adopts?)\\b "
         "[^,;]{0,40}?\\b(?:rules?|regulations?|by-?laws|procedures?|statutes?|systems?|polic(?:y|ies)|codes?)\\b")},
    {Modality(modality::curriculum_building),
     Pattern("(?i)\\b(?:drafts?|writes?|written|compiles?|compiled|develops?|developed|designs?|revises?|edits?)\\b "
             "[^,;]{0,50}?\\b(?:curricul(?:um|a)|syllabus(?:es)?|textbooks?|workbooks?|training "
             "programmes?|reading (?:schemes?|programmes?)|schemes? of work|programmes? of study|(?:course|joint) "
             "(?:outlines?|units?|modules?)|teaching "
             "materials?)\\b|\\b(?:textbooks?|workbooks?|syllabus(?:es)?|curricul(?:um|"
             "a))\\b [^,;]{0,30}?\\b(?:written|compiled|developed|edited|designed|drafted)\\b")},
    // plan one unit of work together; watch a play session and talk it over
    {Modality(modality::lesson_study),
     Pattern(
         "(?i)\\b(?:plans?|prepares?|drafts?)\\b [^;,]{0,40}\\b(?:lessons?|units?|schemes? of work|assessment "
         "tasks?)\\b"
         "[^;,]{0,30}\\b(?:together|jointly|online|on line)\\b|\\bmeets? [^;]{0,40}\\bto plan\\b|\\bwatch(?:es)?\\b "
         "[^;,]{0,30}\\b(?:lessons?|sessions?)\\b[^;]{0,40}\\b(?:talk|discuss)")},
    {Modality(modality::teaching_support),
     Pattern("(?i)\\bteachers?\\b (?:[a-z]+ )?(?:will be |is |are )?placed (?:at|in)\\b [^;]{0,40}\\b(?:full time|for "
             "(?:a|one|the)"
             "|school year|term)\\b|\\bstudent teachers?\\b [^;]{0,40}\\b(?:practice|placement)|\\blive and teach\\b")},
    {Modality(modality::meeting),
     Pattern("(?i)\\b(?:talks?|speaks?|confers?)\\b (?:by|over|on) (?:the )?(?:tele)?(?:phone|video)")},
    {Modality(modality::contest_camp),
     Pattern("(?i)\\btrains? (?:with|together|at)\\b "
             "[^;]{0,40}\\b(?:olympiad|contest|competition)|\\b(?:contest|competition|olympiad) "
             "(?:candidates|teams?|contestants)\\b [^;]{0,30}\\btrains?\\b")},
    {Modality(modality::lecture),
     Pattern("(?i)\\b(?:speaks?|talks?)\\b (?:at|to|in|with) [^;]{0,60}\\b(?:about|on)\\b")},
    {Modality(modality::student_exchange),
     Pattern("(?i)\\b(?:classes|pupils|students|children|years? \\d+)\\b[^;]{0,30}\\bwrites? to\\b")},
    {Modality(modality::lesson_study), Pattern("(?i)\\b(?:plans?|prepares?|discuss(?:es)?|(?:observes?|watch(?:es)?) "
                                               "and discuss(?:es)?) (?:[a-z]+ )?lessons? "
                                               "(?:together|jointly|with)\\b|\\bjoint(?:ly)? planning\\b|"
                                               "\\b(?:observes?|watch(?:es)?) and discuss(?:es)? lessons?\\b|\\bjoint "
                                               "lesson (?:planning|preparation|study)\\b|\\blessons? "
                                               "(?:are )?(?:planned|prepared) (?:together|jointly)\\b")},
    {Modality(modality::donation),
     Pattern("(?i)\\b(?:gives?|presents?|donates?|promised?|sends?|makes? a gift of)\\b "
             "[^;]{0,40}?\\b(?:machines?|sets? of|books|tablets|laptops|computers|minibus|telescopes?|goods|"
             "microscopes|volumes|desks|uniforms|scholarships?)\\b")},
};

}  // namespace

std::vector<Modality> EnglishReader::modalities(std::string_view text) const {
  static Pattern const place("(?i)\\b(?:joint\\s+)?training (?:cent(?:re|er)s?|bases?|rooms?)\\b|\\bopen lessons?\\b");
  static Pattern const contestants("(?i)\\b(?:receives?|hosts?)\\b.*\\b(?:contestants?|competitors?)\\b");
  static Pattern const sends("(?i)\\b(?:sends?|seconds?)\\b.*\\b(?:teachers?|instructors?|lecturers?)\\b");
  static Pattern const teaches("(?i)\\bteach(?:es)?\\b");
  std::string const plain = place.replaced(text, " ");
  static Pattern const posts(
      "(?i)\\b(?:seconds|second "
      "(?:a|an|one|two|three|four|\\d+|its|their|teachers|staff)|seconded|posts?|posted)\\b|\\b(?:serves?|acts?|"
      "works?) as (?:a |an |the "
      ")?(?:deputy|vice|acting|executive)\\b");
  static Pattern const of_pupils(
      "(?i)\\b(?:choirs?|orchestras?|bands?)\\b [^;]*\\b(?:sings?|plays?|performs?|visits?|travels?)\\b|"
      "\\b(?:pupils?|children|girls|boys|sixth-formers|students?|student "
      "(?:leaders?|cadres)|classes)\\b.*\\b(?:visits?|travels?|pen[- "
      "]?(?:pals?|friends?)|letters?|exchange|camp|"
      "stays?|spends?|joins?|(?:is|are) invited to|concert|play|buddies|twinn?ed|festival|host "
      "families)\\b|\\b(?:visits?|exchange|camp|letters|pen[- "
      "]?(?:pal|friend)s?)\\b.*"
      "\\b(?:of|by|for|between|with)\\b[^,;]*\\b(?:pupils?|students?|classes)\\b");
  static Pattern const contest_help(
      "(?i)\\bcoach(?:es|ing)?\\b.*\\b(?:contests?|competitions?|contestants?|competitors?|olympiads?)\\b|"
      "\\b(?:contests?|competitions?) coach(?:es|ing)?\\b");
  static Pattern const review("(?i)\\b(?:inspects?|audits?|monitors?|diagnos(?:es|tic))\\b");
  if (contestants.in(text)) return {Modality(modality::contest_camp)};
  if (contest_help.in(text)) return {Modality(modality::contest_coaching)};
  std::vector<Modality> kinds;
  auto const add_kind = [&](Modality const& m) {
    if (std::find(kinds.begin(), kinds.end(), m) == kinds.end()) kinds.push_back(m);
  };
  static Pattern const shared_rooms(
      "(?i)\\b(?:uses?|access(?:es)?|opens?|shares?|lends?|makes? "
      "available)\\b.*\\b(?:cent(?:re|er)s?|librar(?:y|ies)|laborator(?:y|ies)|labs?|platforms?|"
      "banks?|courses?|resources?|materials?|workshops?|accounts?|equipment|simulators?|facilit(?:y|ies)|tablets|"
      "studios?)\\b");
  static Pattern const gives(
      "(?i)\\b(?:gives?|presents?|donates?|supplies)\\b "
      "[^,;]{0,30}?\\b(?:books|tablets|computers|laptops|instruments|kits|equipment|"
      "simulators?|pianos?|microscopes|sets)\\b");
  static Pattern const tutors("(?i)\\b(?:places?|posts?)\\b [^,;]{0,24}\\b(?:tutors?|volunteers?|teachers?)\\b");
  static Pattern const studies(
      "(?i)\\b(?:sends?|releases?)\\b.*\\b(?:teachers?|staff)\\b.*\\b(?:of|for) (?:study|training)\\b");
  if (studies.in(text)) add_kind(modality::training);
  for (FormSaid const& form : forms_said)
    if (form.pattern.in(text)) add_kind(form.form);
  // is giving 24 laptops, has promised 40 desks: whatever is given by the number
  static Pattern const hands_over(
      "(?i)\\b(?:gives?|giving|given|donat(?:es?|ed|ing)|presents?|presented|supplies|(?:has|have|had) (?:kindly |also "
      ")?(?:promised|offered|pledged)|contributes?|(?:will |shall )pay for|pays for) [^,;]{0,60}$");
  for (Piece<Amount> const& a : find_amounts(text, lexicon_))
    if ((a.value.quantity.unit == unit::item || a.value.quantity.unit == unit::set) &&
        hands_over.in(text.substr(0, a.span.offset)))
      add_kind(modality::donation);
  if (gives.in(text)) add_kind(modality::donation);
  if (tutors.in(text)) add_kind(modality::teaching_support);
  if (posts.in(text)) add_kind(modality::secondment);
  if (of_pupils.in(text)) add_kind(modality::student_exchange);
  static Pattern const lesson_forms(
      "(?i)\\bteach(?:es)?\\s+(?:[a-z0-9-]+\\s+){0,4}(?:demonstration|model|open|public|showcase|outreach) "
      "lessons?\\b");
  if (teaches.in(text) && !lesson_forms.in(text)) add_kind(modality::teaching_support);
  for (Modality const& m : modalities_of(context_, plain)) add_kind(m);
  if (shared_rooms.in(text) &&
      std::find(kinds.begin(), kinds.end(), Modality(modality::student_exchange)) == kinds.end())
    kinds.insert(kinds.begin(), Modality(modality::resource_sharing));
  if (kinds.empty() && review.in(text)) kinds.emplace_back(modality::inspection);
  if (kinds.empty() && sends.in(text)) kinds.emplace_back(modality::teaching_support);
  return kinds;
}

}  // namespace bangfu::document::reader
