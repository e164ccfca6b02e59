// SPDX-License-Identifier: BSL-1.0
// Who goes from where to where, as English rows and sentences say it: 3 PMP instructors to DLTC; two teachers of Elm Street
// spend a week at Ridge Hamlet; Elm Street receives pupils of Ridge Hamlet.
#include <algorithm>

#include "document/reader/english/english.hpp"
#include "document/reader/english/reader.hpp"
#include "document/reader/english/travellers.hpp"

namespace bangfu::document::reader {
namespace {

/// What those have or do who stay where they are.
Pattern const owns(
    "^,? (?:(?:will|shall|may|can|should|also|each|both|all|is|are|be) )*(?:has|have|gets?|finds?|keeps?|paired|"
    "matched|linked|twinned|exchanges?|writes?|corresponds?|shares?) ");

/// Whether words tell of what is done at a distance, by which nobody goes anywhere.
bool at_a_distance(std::string_view text) {
  static Pattern const words(
      "(?i)\\b(?:online|by video|live|over the (?:link|net|internet|phone)|by phone|on screen)\\b");
  return words.in(text);
}

/// The journeys of a sentence.
class EnglishFlows {
 public:
  EnglishFlows(Context& context, Words const& words, InstitutionId const& subject)
      : context_(context),
        words_(words),
        text_(words.view()),
        subject_(subject),
        mentions_(context.institutions.find(words.view())),
        amounts_(english_amounts(context, words.view())) {}

  std::vector<Flow> read(std::vector<Words>& places) {
    people_ = english_people_in(context_, words_);
    std::vector<Flow> flows;
    for (std::size_t i = 0; i < people_.size() && flows.size() < 8; ++i) go(i, flows, places);
    return flows;
  }

 private:
  // --- where to ---

  /// The mention that the people go to, past them.
  [[nodiscard]] Mention const* destination(std::size_t i) const {
    static Pattern const there(
        "(?:^|[^a-z])(?:to|into|at|in|on|visits?|visiting|joins?|tours?|attends?|attending|alongside|shadows?|with)(?: "
        "(?:the "
        ")?(?:[a-z]+ "
        "){0,3}(?:of|at|in))? "
        "$|\\b(?:serves?|serving|works?|acts?|continues?|remains?|stays|stays? on|posted|seconded) as (?:an? |the "
        ")?[a-z -]{3,40} (?:of|at|in) $|\\bwith "
        "(?:the )?(?:[a-z]+ ){1,3}of $|\\bof $");
    static Pattern const travels(
        "\\b(?:visit|visits|visiting|go|goes|come|comes|travels?|returns?|attends?|undergo(?:es)?|spends?|stays?|"
        "shadows?|shadowing|observes?|train|trains|training|teach|teaches|works?|serves?|acts?|joins?|attached|sits?|"
        "takes? part|pays?|study|studies|placed|placement|practis\\w+|gives?|given|conducts?|holds?|delivers?|watch|"
        "intern|interns|arrives?|follows?|invited|tours?|posted|seconded|live|work-shadow|sent|hosted|received|"
        "performs?|speaks?|shows?|crosses|starts?|begins?|sings?|plays?|reads?|camps?|moves?|helps out|drops? "
        "in|calls?|"
        "lectures?|coach("
        "?:es)?|advises?|runs?|works? alongside|"
        "demonstrates?|exchanges?)\\b");
    static Pattern const sent(
        "(?i)\\b(?:send|second|depute|deploy|dispatche?|detail|post|release|assign|place|lend|visit|exchange|posting|"
        "secondment|placement|transfer)(?:e?s|ing)?(?: of)? [^.;]{0,60}$");
    static Pattern const sends_on(
        "^[^.;]{0,60}?\\b(?:sends?|reports?|submits?|hands?|gives? "
        "[^.;]{0,30}\\bto|donates?|open(?:s|ed)?|contributes?|"
        "pays? [^v]*$)\\b");
    EnglishPeople const& p = people_[i];
    for (Mention const& m : mentions_) {
      if (m.begin < p.end || m.begin > p.end + 200) continue;
      std::string_view const gap = text_.substr(p.end, m.begin - p.end);
      if (gap.find(';') != std::string_view::npos) return nullptr;
      if (m.who == p.sides || m.who.empty()) continue;
      if (!there.in(gap)) continue;
      static Pattern const only_of("\\bof $");
      static Pattern const of_post(
          "(?:visits?|joins?|tours?|serves?|serving|works?|acts?|as|the|with) [^.;]{0,60}\\bof $");
      if (only_of.in(gap) && !of_post.in(gap)) continue;
      // four Marsh Lane teachers at Ashdown: away from their own school
      bool const away = gap == " at " && p.sides.size() == 1 && m.who.size() == 1;
      bool const plain = gap == " to " || gap == " into " || away;
      // A therapist of the Service runs a clinic at Holt: whatever they do in another's house, they go there
      static Pattern const does_there(
          "^,? (?:(?:will|shall|may|also|each|both|regularly|normally|is|are|to) )*(?:be|do|go|[a-z]{3,}) "
          "[^,.;]*\\b(?:at|in) $");
      // in charge of sport at Holt: what they are, and nothing that they do
      static Pattern const no_verb(
          "^,? (?:in|of|on|by|with|from|under|about|between|among|without|whose|responsible|new) ");
      // flies to Bindaroo, are bussed to Holt: a movement, by whatever verb that needs nothing but the place
      static Pattern const moves(
          "^,? ?(?:(?:will|shall|may|can|should|also|each|both|then|all|is|are|be|to|intends?|hopes?) )*[a-z]{3,}"
          "(?: (?:out|over|up|down|across|back|together|by [a-z]+))? (?:in)?to $");
      static Pattern const no_way(
          "^,? ?[a-z]+ing |^,? ?(?:[a-z]+ "
          ")*?(?:writ|report|talk|speak|listen|belong|appl(?:y|ies)|lead|contribut|respond|repl(?:y|ies)|"
          "subscrib|present|donat|hand|given|opened|show|link|match|pair|tied|connect|introduc|known|offer|lent|sell|"
          "add|"
          "sign|log|submit|cater|"
          "help|close|next|used|according|due|read|sing|play|explain|dedicat|grateful|loyal)[a-z]* (?:[a-z]+ "
          ")?(?:in)?to $");
      bool const moved = p.sides.size() <= 1 && moves.in(gap) && !no_way.in(gap);
      bool const does = p.sides.size() == 1 && m.who.size() == 1 && p.sides[0] != m.who[0] && does_there.in(gap) &&
                        !owns.at(gap) && !no_verb.at(gap);
      bool const by_verb = (does || travels.in(gap)) && !sends_on.in(gap);
      bool const by_sender = sent.in(text_.substr(0, p.begin));
      if (plain || by_verb || by_sender || moved) return &m;
    }
    return nullptr;
  }

  /// The institution that receives them, as the verb before them says: PIT hosts 20 trainees of Dry Creek.
  [[nodiscard]] InstitutionId host(std::size_t i) const {
    static Pattern const hosts(
        "(?i)\\b(?:receives?|hosts?|hosting|accepts?|admits?|welcomes?|takes? in|trains?|invites?|boards?) (?:[a-z]+ "
        "){0,4}$");
    EnglishPeople const& p = people_[i];
    if (!hosts.in(text_.substr(0, p.begin))) return {};
    static Pattern const we("\\b[Ww]e [a-z ]{0,40}$");
    if (InstitutionId const& speaker = context_.institutions.speaker();
        !speaker.empty() && we.in(text_.substr(0, p.begin)))
      return speaker;
    InstitutionId who;
    for (Mention const& m : mentions_)
      if (m.end <= p.begin && m.who.size() == 1) who = m.who[0];
    return who.empty() ? subject_ : who;
  }

  /// The schools exchange pupils, at least ten from each side; the two heads meet at each school by turns.
  bool both_ways(EnglishPeople p, std::vector<Flow>& flows, std::vector<Words>& places) {
    static Pattern const exchanged(
        "(?i)\\b(?:will|shall|may|can|must|should|to|schools|parties|sides|colleges) exchange (?:[a-z]+ ){0,2}$");
    static Pattern const by_turns(
        "\\b(?:alternat\\w+|in turn|by turns)\\b[^.;]{0,20}\\b(?:each|either|both|the two) "
        "(?:schools?|sides?|colleges?)");
    static Pattern const of_both("(?i)\\b(?:two|both)(?: of the)? $");
    static Pattern const from_each("(?:from|by|on) each (?:side|school|party|college|partner)|\\d+ each\\b");
    bool const meets = of_both.in(text_.substr(0, p.group.begin - words_.begin)) && by_turns.in(text_);
    // Thirty pupils from each school will swap places
    static Pattern const swap(
        "^(?: (?:from|of) each (?:school|side|college|party))?,? (?:will |shall |may |are to "
        ")?(?:swap|exchange|change) places");
    bool const swapped = swap.at(text_, p.end).has_value();
    // Teachers of both schools visit each other
    static Pattern const each_other(
        "(?i)^(?: (?:of|from) (?:both|the two|either|each) (?:schools?|sides?|colleges?|parties|academies))?,? "
        "(?:[a-z]+ "
        "){0,2}?visit(?:s)? (?:each other|one another)\\b");
    bool const visits = each_other.at(text_, p.end).has_value();
    if (!exchanged.in(text_.substr(0, p.begin)) && !meets && !swapped && !visits) return false;
    for (Mention const& m : mentions_)
      if (m.who.size() == 1) return false;
    InstitutionId const giving = context_.institutions.only(role::supporting);
    InstitutionId const taking = context_.institutions.only(role::recipient);
    if (giving.empty() || taking.empty() || giving == taking) return false;
    if (meets) p.size.reset();
    if (auto const e = from_each.find(text_); e && !meets && !swapped)
      for (Piece<Amount> const& a : amounts_)
        if (a.span.end() <= e->end() && a.span.end() + 20 > e->begin()) p.size = people_size(a.value.quantity);
    add(p, giving, taking, p.end, flows, places);
    add(p, taking, giving, p.end, flows, places);
    return true;
  }

  /// The people at hand, and what has been read so far.
  struct Going {
    std::size_t i;
    std::vector<Flow>& flows;
    std::vector<Words>& places;
  };

  void go(std::size_t i, std::vector<Flow>& flows, std::vector<Words>& places) {
    static Pattern const each_other("\\b(?:each other|one another|mutual|exchange of visits|visits? in turn)\\b");
    Going const g{i, flows, places};
    if (only_describes(i)) return;
    EnglishPeople const& p = people_[i];
    if (p.sides.size() == 2 && each_other.in(text_)) {
      for (std::size_t k = 0; k < 2; ++k) add(p, p.sides[k], p.sides[1 - k], p.end, flows, places);
      return;
    }
    if (flows.empty() && p.who.empty() && p.sides.size() != 1 && both_ways(p, flows, places)) return;
    if (p.sides.size() > 1) return;
    if (InstitutionId const at = host(i); !at.empty() && p.sides.size() == 1 && p.sides[0] != at) {
      went(g, p.sides[0], at, p.end);
      return;
    }
    if (goes_with_those_before(g)) return;
    if (Mention const* const to = destination(i); to != nullptr) {
      goes_to(g, *to);
      return;
    }
    (void)(calls_at_both(g) || takes_over(g) || is_sent_besides(g) || comes_to_us(g) || is_lent(g) ||
           pays_return_visit(g) || goes_with_those_behind(g) || follows_somebody(g) || goes_there(g) ||
           acts_for_another(g) || is_given(g));
  }

  /// Whether they are only what others are called, or those of whom something holds.
  bool only_describes(std::size_t i) {
    EnglishPeople const& p = people_[i];
    // An assistant head of the Academy, Ms Nair, …: she is the one who goes
    static Pattern const apposition(
        "^, (?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor)\\.? )?$|^ (?:Dr|Mr|Mrs|Ms|Miss|Prof)?\\.? ?$");
    if (p.who.empty() && i + 1 < people_.size() && !people_[i + 1].who.empty() && people_[i + 1].begin >= p.end &&
        apposition.whole(text_.substr(p.end, people_[i + 1].begin - p.end))) {
      // Two middle leaders, Yang Fan and Ke Li
      static Pattern const plural("(?:[^s]s|men|people|staff)$");
      if (people_[i + 1].who.size() > 1 && plural.in(p.group.view())) {
        people_[i + 1].group = p.group;
        people_[i + 1].size = p.size;
      }
      // Their deputy, Ms Low: whose she is
      if (people_[i + 1].sides.empty()) people_[i + 1].sides = p.sides;
      return true;
    }
    // Ms Shen, deputy head of Lakeside, …: what she is
    static Pattern const described("^(?:, | \\()(?:the |an? )?$");
    if (p.who.empty() && i > 0 && !people_[i - 1].who.empty() && people_[i - 1].end <= p.begin &&
        described.whole(text_.substr(people_[i - 1].end, p.begin - people_[i - 1].end)))
      return true;
    // Teachers who shadow at Marsh Lane get lunch: of whom something holds
    static Pattern const of_whom("^ who\\b");
    return p.who.empty() && of_whom.at(text_, p.end);
  }

  void went(Going const& g, InstitutionId const& from, InstitutionId const& to, std::size_t end) {
    add(people_[g.i], from, to, end, g.flows, g.places);
    went_ = g.i + 1;
  }

  /// … welcome forty pupils of Marsh Lane and four teachers: with those before.
  bool goes_with_those_before(Going const& g) {
    static Pattern const joins("^(?:,? and |, )(?:their |its )?$");
    EnglishPeople const& p = people_[g.i];
    if (g.i == 0 || g.flows.empty() || went_ != g.i || !p.size) return false;
    if (!p.sides.empty() && (p.sides.size() != 1 || p.sides[0] != g.flows.back().from)) return false;
    std::size_t const before = people_[g.i - 1].end;
    if (!joins.whole(text_.substr(before, std::max(p.begin, before) - before))) return false;
    Flow const last = g.flows.back();
    if (last.from.empty()) return false;
    went(g, last.from, last.to, p.end);
    return true;
  }

  void goes_to(Going const& g, Mention const& to) {
    EnglishPeople const& p = people_[g.i];
    InstitutionId const there = to.who.size() == 1 ? to.who[0] : InstitutionId();
    InstitutionId from = p.sides.empty() ? sender(p, there) : p.sides[0];
    if (from.empty() && !there.empty()) from = context_.institutions.other_side(there);
    if (from.empty() || from == there) return;
    static Pattern const office("\\b(?:Bureau|Office|Ministry|Department|Authority)\\b");
    if (!there.empty() && office.in(context_.institutions.name(there)) && !context_.institutions.is_party(there))
      return;
    went(g, from, there, to.end);
  }

  /// An adviser of the Service calls at both schools: to either.
  bool calls_at_both(Going const& g) {
    static Pattern const both(
        "^,? (?:(?:will|shall|may|also|each) )*(?:calls? at|visits?|comes? to|goes to|go to|spends? [^.;,]{3,30} "
        "(?:at|in)|"
        "works? (?:at|in)|tours?) (?:both|each|either)(?: of)?(?: the)?(?: two)? "
        "(?:schools?|settings?|colleges?|sites?|sides?|academies|nurseries|kindergartens?)\\b");
    EnglishPeople const& p = people_[g.i];
    InstitutionId const giving = context_.institutions.only(role::supporting);
    InstitutionId const taking = context_.institutions.only(role::recipient);
    auto const b = both.at(text_, p.end);
    if (!b || p.sides.size() != 1 || giving.empty() || taking.empty() || p.sides[0] == giving || p.sides[0] == taking)
      return false;
    for (InstitutionId const& to : {giving, taking}) went(g, p.sides[0], to, b->end());
    return true;
  }

  /// Ms Low succeeds him; a second lecturer takes over: the way of those whose place they take.
  bool takes_over(Going const& g) {
    // replaces worn belts, takes over the stall, succeeds in a contest: nobody is followed
    static std::string const somebody =
        "(?:him|her|them)\\b|(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor)\\.? [A-Z]|(?:the|his|her|their|an?) (?:[a-z-]+ "
        "){0,3}?"
        "(?:teacher|lecturer|head|deputy|principal|adviser|instructor|trainer|tutor|mentor|technician|nurse|assistant|"
        "colleague|coordinator|manager|leader|coach|librarian|predecessor|one|first|two)s?\\b";
    static Pattern const next(
        "^(?:, [^.;]{3,80},)? (?:(?:will|shall|may|then|is to|are to) )*(?:(?:succeeds?|replaces?|relieves?|follows?|"
        "takes? over from) (?:" +
        somebody +
        ")|takes? over(?:$|[,.;]| (?:in|from|for|after|until|at|on) )|takes? (?:his|her|their) place\\b|continues? in "
        "(?:his|her|their) place\\b)");
    EnglishPeople const& p = people_[g.i];
    if (!next.at(text_, p.end)) return false;
    std::vector<Measure> const& told = context_.plan().measures;
    Flow const* before = nullptr;
    if (!g.flows.empty())
      before = &g.flows.back();
    else if (!told.empty() && !told.back().flows.empty())
      before = &told.back().flows.front();
    if (before == nullptr || before->from.empty() || before->to.empty()) return false;
    InstitutionId const from = p.sides.size() == 1 ? p.sides[0] : before->from;
    InstitutionId const to = before->to;
    if (from == to) return false;
    went(g, from, to, p.end);
    return true;
  }

  /// … sends its manager to the College for four weeks, and ten trainees for two months.
  bool is_sent_besides(Going const& g) {
    static Pattern const and_more(",? and (?:about |some |up to |at least )?$");
    EnglishPeople const& p = people_[g.i];
    if (!p.sides.empty() || !p.size || g.flows.empty() || went_ != g.i || !sends() ||
        !and_more.in(text_.substr(0, p.begin)))
      return false;
    Flow const before = g.flows.back();
    went(g, before.from, before.to, p.end);
    return true;
  }

  /// … will each spend a week with us; send us eight teachers; a visit of Marsh Lane pupils: the place goes without saying.
  bool comes_to_us(Going const& g) {
    static Pattern const visit_of("(?i)\\b(?:visit|arrival|stay) (?:of|by|from) (?:the |some |all )?$");
    static Pattern const to_us("(?i)\\b(?:sends?|lends?|seconds?) us (?:[a-z]+ ){0,2}$");
    // ; pupils of theirs use our laboratory, board with us: whatever they do at ours
    static Pattern const with_us(
        "^[^.;]{0,60}?\\b(?:be|are|spends?|stays?|works?|comes?|visits?|trains?|joins?)\\b[^.;]{0,40}?\\b(?:with |to "
        "|at |in "
        ")?(?:us|here)\\b|^ here\\b|^,? (?:\\d+ [a-z]+, )?here\\b|"
        "^,? (?:(?:will|shall|may|can|should|also|each|both|all|are|to|be) )*[a-z]{3,}[^.;]{0,40}? (?:with us|here|at "
        "ours|(?:at|in|to|into) our (?:[A-Za-z-]+ )*?"
        "(?:lab|laborator|workshop|school|college|house|camp|class|lesson|"
        "kitchen|studio|grounds|hall|library|pool|farm|festival|week|day|show|concert|hostel|residence|course|[Rr]oom)"
        "[a-z]*)\\b");
    static Pattern const with_ours(
        "^,? (?:(?:will|shall|may|can|should|also|each|both|all|are|is|to|be) "
        ")*[a-z]{3,}[^.;,]{0,40} (?:with|alongside|beside) our ");
    EnglishPeople const& p = people_[g.i];
    InstitutionId const& speaker = context_.institutions.speaker();
    InstitutionId from = p.sides.size() == 1 ? p.sides[0] : InstitutionId();
    InstitutionId there;
    bool const here = !at_a_distance(text_) && !owns.at(text_, p.end) &&
                      (with_us.at(text_, p.end) || (!from.empty() && with_ours.at(text_, p.end)));
    if (!speaker.empty() && from != speaker && (to_us.in(text_.substr(0, p.begin)) || here)) {
      there = speaker;
      if (from.empty()) from = sender(p, there);
      // The three practitioners spend a week in our nursery: of whom else
      static Pattern const stays("(?i)^[^.;]{0,60}?\\b(?:spend|stay|come|arrive|visit|join|train|board|shadow|stud)");
      if (from.empty() && p.who.empty() && context_.institutions.speaks_of_itself() && stays.at(text_, p.end))
        from = context_.institutions.other_side(there);
    } else if (!from.empty() && visit_of.in(text_.substr(0, p.begin))) {
      there = context_.institutions.other_side(from);
    }
    if (from.empty() || there.empty() || from == there) return false;
    went(g, from, there, p.end);
    return true;
  }

  /// We are lending Dunmore our assistant head, Ms Boulos.
  bool is_lent(Going const& g) {
    static Pattern const lends(
        "(?i)\\b(?:sends?|sending|lends?|lending|lent|seconds?|seconding|gives?|giving) (?:the )?$");
    static Pattern const whom("^ (?:our |its |an? |the )?(?:[a-z ]{3,30}, )?(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?$");
    EnglishPeople const& p = people_[g.i];
    for (Mention const& m : mentions_) {
      if (m.who.size() != 1 || m.own || m.end > p.begin || !lends.in(text_.substr(0, m.begin)) ||
          !whom.whole(text_.substr(m.end, p.begin - m.end)))
        continue;
      InstitutionId const from = p.sides.size() == 1 && p.sides[0] != m.who[0] ? p.sides[0] : sender(p, m.who[0]);
      InstitutionId const giver = from.empty() ? context_.institutions.speaker() : from;
      if (giver.empty() || giver == m.who[0]) continue;
      went(g, giver, m.who[0], p.end);
      return true;
    }
    return false;
  }

  /// … and 20 pupils of Haiyue pay a return visit.
  bool pays_return_visit(Going const& g) {
    static Pattern const back("^[^.;]{0,60}?\\b(?:return visit|visit in return|in return)\\b");
    EnglishPeople const& p = people_[g.i];
    if (g.flows.empty() || p.sides.size() != 1 || g.flows.back().from == p.sides[0] || !back.at(text_.substr(p.end)))
      return false;
    add(p, p.sides[0], g.flows.back().from, p.end, g.flows, g.places);
    return true;
  }

  /// 38 pupils of Ridge and 12 of Holt to the College: where those behind them go.
  bool goes_with_those_behind(Going const& g) {
    static Pattern const joins("^,? (?:and|together with|as well as) (?:its |their )?$");
    EnglishPeople const& p = people_[g.i];
    if (p.sides.size() != 1 || g.i + 1 >= people_.size() || people_[g.i + 1].begin < p.end ||
        !joins.whole(text_.substr(p.end, people_[g.i + 1].begin - p.end)))
      return false;
    Mention const* const to = destination(g.i + 1);
    if (to == nullptr || to->who.size() != 1 || to->who[0] == p.sides[0]) return false;
    went(g, p.sides[0], to->who[0], p.end);
    return true;
  }

  /// Their deputy follows our Principal at work; Ms Low shadows the Head of Ridge: to whom they learn from.
  bool follows_somebody(Going const& g) {
    static Pattern const follows(
        "^,? (?:(?:will|shall|may|is|are|to|also|each) )*(?:follows?|shadows?|accompan(?:y|ies)|sits? in "
        "with|work-?shadows?|"
        "sits? beside|spends? [^.;,]{3,40} with) (?:the |an? |their |its )?$");
    EnglishPeople const& p = people_[g.i];
    if (p.sides.size() != 1) return false;
    for (std::size_t k = g.i + 1; k < people_.size(); ++k) {
      EnglishPeople const& whom = people_[k];
      if (whom.begin < p.end || whom.sides.size() != 1 || whom.sides[0] == p.sides[0] ||
          !follows.whole(text_.substr(p.end, whom.begin - p.end)))
        continue;
      went(g, p.sides[0], whom.sides[0], whom.end);
      return true;
    }
    return false;
  }

  /// Ms Low goes there for a term; two of ours drive over every Friday; our music teacher visits on Mondays.
  bool goes_there(Going const& g) {
    static std::string const helpers =
        "^,? (?:(?:will|shall|may|can|should|must|is|are|be|to|also|each|both|all|then|together|take turns|takes "
        "turns|who "
        "teach[a-z]* [a-z]+,) )*";
    static Pattern const adverb(
        helpers +
        "[a-z]{2,}[^.;,]{0,50}? there(?:$|[.,;]| (?:for|in|on|at|to|and|every|each|once|twice|from|until|by|with|"
        "as)\\b)");
    static Pattern const over(helpers +
                              "(?:drives?|comes?|goes|go|travels?|cross(?:es)?|walks?|cycles?|rides?) over\\b");
    static Pattern const visits(
        helpers + "visits? (?:on|every|each|once|twice|in|for|at|fortnightly|weekly|monthly|regularly)\\b");
    static Pattern const no_movement("^,? (?:is|are|was|were) there\\b|^,? there\\b");
    if (at_a_distance(text_)) return false;
    std::string_view const text = text_;
    EnglishPeople const& p = people_[g.i];
    if (no_movement.at(text, p.end) || !(adverb.at(text, p.end) || over.at(text, p.end) || visits.at(text, p.end)))
      return false;
    InstitutionId from = p.sides.size() == 1 ? p.sides[0] : InstitutionId();
    // In a paper of one side's own, its people
    if (from.empty() && context_.institutions.speaks_of_itself() && !visits.at(text, p.end))
      from = context_.institutions.speaker();
    InstitutionId const to = from.empty() ? InstitutionId() : context_.institutions.other_side(from);
    if (to.empty() || to == from) return false;
    went(g, from, to, p.end);
    return true;
  }

  /// At least six lessons are to be given at Ridge by College staff.
  bool acts_for_another(Going const& g) {
    static Pattern const by("\\bby (?:the )?$");
    static Pattern const at("(?:^|[^a-z])(?:at|in) (?:the )?$");
    EnglishPeople const& p = people_[g.i];
    if (p.sides.size() != 1 || !by.in(text_.substr(0, p.begin))) return false;
    for (Mention const& m : mentions_) {
      if (m.end > p.begin || m.who.size() != 1 || m.who[0] == p.sides[0] || !at.in(text_.substr(0, m.begin))) continue;
      went(g, p.sides[0], m.who[0], p.end);
      return true;
    }
    return false;
  }

  /// We shall provide two teachers of music; the College seconds one deputy dean for a year: to the other side.
  bool is_given(Going const& g) {
    static Pattern const gives(
        "(?i)\\b(?:sends?|seconds?|provides?|lends?|releases?|supplies|supply|details?|deputes?|dispatch(?:es)?|makes? "
        "available) (?:back |the other side )?(?:up to |about |at least |no fewer than |not fewer than )?(?:the |its "
        "|our "
        "|their )?$");
    static Pattern const elsewhere(
        "(?i)\\b(?:online|by video|for (?:the|a) (?:course|training)|to (?:attend|take part))\\b");
    EnglishPeople const& p = people_[g.i];
    if (!p.size || elsewhere.in(text_) || !gives.in(text_.substr(0, p.begin))) return false;
    InstitutionId const from = p.sides.size() == 1 ? p.sides[0] : sender(p, {});
    if (from.empty() || !context_.institutions.on_a_side(from)) return false;
    InstitutionId const to = context_.institutions.other_side(from);
    if (to.empty() || to == from) return false;
    went(g, from, to, p.end);
    return true;
  }

  /// Whether the sentence says that somebody is sent.
  [[nodiscard]] bool sends() const {
    static Pattern const verb(
        "(?i)\\b(?:sends?|seconds?|deputes?|deploys?|dispatch(?:es)?|details?|posts?|releases?|assigns?|places?)\\b");
    return verb.in(text_);
  }

  /// Who sends them: whoever is named last before them, or the subject of the sentence.
  [[nodiscard]] InstitutionId sender(EnglishPeople const& p, InstitutionId const& there) const {
    InstitutionId who;
    for (Mention const& m : mentions_)
      if (m.end <= p.begin && m.who.size() == 1 && m.who[0] != there && who.empty()) who = m.who[0];
    if (!subject_.empty() && subject_ != there && (who.empty() || sends())) who = subject_;
    return who;
  }

  /// One teacher each of art, music and dance; three nurses, one each for surgery and first aid; two tutors, one of art and one of
  /// music: of what each is.
  [[nodiscard]] std::vector<Words> one_of_each(EnglishPeople const& p) const {
    static Pattern const each(
        "^(?:, one)? each (?:of|for|in|from) ((?:[A-Za-z]+(?: [a-z]+)?, ){0,6}[A-Za-z]+(?: [a-z]+)?,? and [A-Za-z]+"
        "(?: (?:care|science|studies|education|technology|arts|health|teaching))?)\\b");
    static Pattern const one_by_one(
        "^,? ?\\(?((?:one (?:of|for|in) [A-Za-z]+(?: [a-z]+)?(?:, and |, | and )){1,6}one (?:of|for|in) [A-Za-z]+)\\b");
    static Pattern const one("one (?:of|for|in) ([A-Za-z]+)");
    if (p.group.empty() || !p.size) return {};
    if (auto const o = one_by_one.at(text_, p.end)) {
      std::vector<Words> named;
      for (auto m = one.find(text_.substr(0, o->end(1)), o->begin(1)); m;
           m = one.find(text_.substr(0, o->end(1)), m->end()))
        named.push_back(words_.part(m->begin(1), m->end(1)));
      return named;
    }
    auto const e = each.at(text_, p.end);
    if (!e) return {};
    static Pattern const parts(",? and |, ");
    std::vector<Words> all;
    std::size_t from = e->begin(1);
    for (auto m = parts.find(text_.substr(0, e->end(1)), from); m && all.size() < 8;
         m = parts.find(text_.substr(0, e->end(1)), from)) {
      all.push_back(words_.part(from, m->begin()));
      from = m->end();
    }
    all.push_back(words_.part(from, e->end(1)));
    return all.size() < 2 ? std::vector<Words>() : all;
  }

  void add(EnglishPeople const& p, InstitutionId const& from, InstitutionId const& to, std::size_t end,
           std::vector<Flow>& flows, std::vector<Words>& places) {
    Flow f{.from = from, .to = to};
    f.who = p.who;
    std::string_view const code = context_.draft.lexicon().code_at_end("participant", p.group.view());
    auto const kind = code.empty() ? ParticipantKind() : ParticipantKind(code);
    if (std::vector<Words> const kinds = one_of_each(p); !kinds.empty()) {
      for (Words const& of : kinds) {
        f.who = {context_.draft.group(of, from, kind)};
        context_.draft.participant(f.who.front())->name =
            context_.draft.text(of.original() + " " + std::string(p.group.view()));
        f.size = people_size(exactly(Decimal(1), unit::person));
        flows.push_back(f);
        places.push_back(words_.part(std::min(p.begin, end), std::max(end, of.end - words_.begin)));
      }
      return;
    }
    if (!p.group.empty()) {
      f.who.push_back(context_.draft.group(p.group, from, kind));
      if (p.size) f.size = *p.size;
    }
    flows.push_back(std::move(f));
    places.push_back(words_.part(std::min(p.begin, end), end));
  }

  Context& context_;
  Words const& words_;
  std::string_view text_;
  InstitutionId subject_;
  std::vector<Mention> mentions_;
  std::vector<Piece<Amount>> amounts_;
  std::vector<EnglishPeople> people_{};
  /// The number behind those who were told last to go somewhere, where others may be joined to them.
  std::size_t went_ = 0;
};

}  // namespace

std::vector<Flow> read_english_flows(Context& context, Words const& words, std::vector<Words>& places,
                                     InstitutionId const& subject) {
  if (!context.latin() || words.size() > 900) return {};
  return EnglishFlows(context, words, subject).read(places);
}

std::vector<Flow> read_english_flows(Context& context, Words const& words, std::vector<Words>& places) {
  return read_english_flows(context, words, places, {});
}

}  // namespace bangfu::document::reader
