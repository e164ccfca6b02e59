// SPDX-License-Identifier: BSL-1.0
// Who goes from where to where, as English rows and sentences say it: 3 PMP instructors to DLTC; two teachers of Elm Street
// spend a week at Ridge Hamlet; Elm Street receives pupils of Ridge Hamlet.
#include <algorithm>

#include "english_reader.hpp"

namespace bangfu::document::reader {
namespace {

std::string const people_nouns =
    "deputy (?:head "
    "?teachers?|heads?|deans?|principals?|directors?)|(?:student |trainee )?teachers?|teaching assistants?|"
    "colleagues?|therapists?|pupils?|students?|learners?|instructors?|lecturers?|"
    "managers?|principals?|vice-principals?|"
    "head ?teachers?|heads?|staff|children|families|leaders?|mentors?|trainees?|parents|coach(?:es)?|trainers?|"
    "deput(?:y|ies)|experts?|practitioners?|advis[eo]rs?|resource persons?|apprentices?|counsellors?|tutors?|"
    "volunteers?|librarians?|technicians?|interns?|researchers?|professors?|deans?|cadres|contestants?|"
    "competitors?|[a-z]{3,}ists?|nurses?|engineers?|debaters|girls|boys?|adults|musicians?|electricians?|"
    "mathematicians?|"
    "(?:[a-z]+ )?(?:team|choir|band|orchestra|delegation|ensemble|squad)s?|(?:sixth|fifth|fourth)[ "
    "-]formers?|governors|members|delegates|observers|directors?|superintendents?|welders|officers?";

/// People that a sentence names, with the institution that they belong to.
struct People {
  std::size_t begin = 0;
  std::size_t end = 0;
  Words group{};
  std::vector<ParticipantId> who{};
  std::optional<Quantity> size{};
  std::vector<InstitutionId> sides{};
};

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
    find_named();
    find_groups();
    find_others();
    std::sort(people_.begin(), people_.end(), [](People const& a, People const& b) { return a.begin < b.begin; });
    std::vector<Flow> flows;
    for (std::size_t i = 0; i < people_.size() && flows.size() < 8; ++i) go(i, flows, places);
    return flows;
  }

 private:
  // --- who ---

  [[nodiscard]] bool in_a_name(std::size_t begin, std::size_t end) const {
    return std::any_of(mentions_.begin(), mentions_.end(),
                       [&](Mention const& m) { return m.begin < end && begin < m.end; });
  }

  void find_named() {
    // Ms Fuller
    struct Called {
      std::size_t at;
      std::size_t end;
      ParticipantId who;
    };
    static Pattern const by_surname("\\b(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor)\\.? [A-Z][A-Za-z'’-]+");
    std::vector<Called> called;
    for (auto s = by_surname.find(text_); s && called.size() < 12; s = by_surname.find(text_, s->end()))
      called.push_back({s->begin(), s->end(), context_.draft.by_surname((*s)[0])});
    std::size_t looked = 0;
    for (Participant const& p : context_.plan().participants) {
      if (p.group || p.name.empty()) continue;
      if (++looked > 200) break;
      std::size_t at = text_.find(p.name.any());
      std::size_t length = p.name.any().size();
      for (Called const& c : called)
        if (at == std::string_view::npos && c.who == p.id) {
          at = c.at;
          length = c.end - c.at;
        }
      if (at == std::string_view::npos) continue;
      People one{.begin = at, .end = at + length, .group = {}, .who = {p.id}, .size = {}, .sides = {}};
      if (!p.of.empty()) one.sides = {p.of};
      bool const again =
          std::any_of(people_.begin(), people_.end(), [&](People const& k) { return k.begin == one.begin; });
      if (!again) people_.push_back(std::move(one));
    }
    std::sort(people_.begin(), people_.end(), [](People const& a, People const& b) { return a.begin < b.begin; });
    // Lucy Fern, Tom Beck and Iris Gale go together
    static Pattern const joins("^(?:,? and |, )(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor)\\.? )?$");
    for (std::size_t i = people_.size(); i > 1; --i) {
      People& before = people_[i - 2];
      People const& last = people_[i - 1];
      if (!joins.whole(text_.substr(before.end, last.begin - before.end))) continue;
      before.who.insert(before.who.end(), last.who.begin(), last.who.end());
      before.end = last.end;
      if (before.sides.empty()) before.sides = last.sides;
      people_.erase(people_.begin() + static_cast<std::ptrdiff_t>(i - 1));
    }
    for (People& p : people_) side_behind(p);
  }

  void find_groups() {
    static Pattern const noun(
        "(?i)\\b(?:" + people_nouns +
        ")\\b(?-i: of (?:section|department|subjects?|faculty|house|studies|[a-z]{4,}(?: [a-z]{4,})?"
        "(?: and [a-z]{4,})?))?");
    // assists, consists, exists: what somebody does
    static Pattern const verb("(?i)^(?:[a-z]*(?:ass|cons|ex|ins|pers|res|subs|enl)ists?)$");
    // the staff room, pupil numbers, teacher training: people that only tell which thing is meant
    static Pattern const which(
        "^ of (?:up to |about |some |at least )?(?:\\d|two\\b|three\\b|four\\b|five\\b|six\\b|eight\\b|ten\\b)|^ "
        "(?:rooms?|numbers|training|development|council|exchange|handbook|absence|attendance|house|records?)\\b");
    // heads of year from Saltby
    static Pattern const more(
        " (?:from|with|will|shall|must|have|each|both|also|visit|come|spend|attend|join|work|stay|meet|teach|observe|"
        "shadow|"
        "travel|take|give|lead|hold|plan|discuss)$");
    static Pattern const no_subject("(?i) of (?:their|both|each|these|those|this|that|other|every|rural|all).*$");
    for (auto m = noun.find(text_); m && people_.size() < 24; m = noun.find(text_, m->end())) {
      // Teacher Development Centre
      static Pattern const of_an_office("^[A-Z].*[^.] [A-Z]");
      bool const within = of_an_office.in(text_.substr(m->begin(), m->end() + 2 - m->begin())) && (*m)[0].back() != 's';
      // a team of three to five teachers
      static Pattern const so_many(
          "(?i)^(?:team|group|delegation|party)s? of (?:two|three|four|five|six|eight|ten|some|about)$");
      if (so_many.whole((*m)[0])) continue;
      if (in_a_name(m->begin(), m->end()) || verb.whole((*m)[0]) || which.at(text_, m->end()) || within) continue;
      People p{.begin = m->begin(), .end = m->end(), .group = {}, .who = {}, .size = {}, .sides = {}};
      for (Pattern const* past : {&no_subject, &more})
        if (auto const n = past->find(text_.substr(p.begin, p.end - p.begin))) p.end = p.begin + n->begin();
      to_the_left(p);
      side_behind(p);
      people_.push_back(std::move(p));
    }
  }

  /// The words before the noun that belong to it, whose they are, and how many.
  void to_the_left(People& p) {
    static Pattern const word("(?:^|[ (\"“])((?:(?:Year|Grade|Form|Class) \\d{1,2})|[A-Za-z][A-Za-z-]*) $");
    static Pattern const no_part(
        "(?i)^(?:the|a|an|its|their|our|his|her|all|some|each|every|both|these|those|of|from|to|at|in|for|by|with|and|"
        "or|"
        "as|on|that|which|who|than|least|most|about|nearly|over|up|under|few|several|is|are|was|be|will|shall|may|must|"
        "can|should|also|sends?|seconds?|deputes?|deploys?|dispatch(?:es)?|details?|posts?|releases?|assigns?|places?|"
        "lends?|hosts?|receives?|accepts?|admits?|welcomes?|takes?|trains?|invites?|helps?|gives?|provides?|selects?|"
        "visits?|teach|chooses?|brings?|where|when|if|one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
        "twelve|fifteen|twenty|thirty|forty|fifty|more|fewer|year|term|month|week|visit|between)$");
    std::size_t begin = p.begin;
    for (int n = 0; n < 4 && begin > 0; ++n) {
      std::size_t const from = begin > 30 ? begin - 30 : 0;
      auto const w = word.find(text_.substr(from, begin - from));
      if (!w || no_part.whole((*w)[1])) break;
      std::size_t const at = from + w->begin(1);
      if (in_a_name(at, begin) || in_an_amount(at)) break;
      begin = at;
    }
    p.group = words_.part(begin, p.end);
    // Polytechnic staff, the School's teachers, 30 of our pupils
    static Pattern const genitive("^(?:['’]s? (?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+) )?| )$");
    for (Mention const& m : mentions_)
      if (m.end < begin + 1 && !m.who.empty() && genitive.whole(text_.substr(m.end, begin - m.end))) {
        p.sides = m.who;
        begin = m.begin;
      }
    static Pattern const our("\\b[Oo]ur $");
    if (InstitutionId const& speaker = context_.institutions.speaker();
        p.sides.empty() && !speaker.empty() && our.in(text_.substr(0, begin)))
      p.sides = {speaker};
    static Pattern const between("^(?: of)?(?: the| its| their| these| our)? ?$");
    for (Piece<Amount> const& a : amounts_) {
      Unit const& unit = a.value.quantity.unit;
      if (!unit.empty() && unit != unit::person) continue;
      bool const covers = a.span.offset < p.end && a.span.end() > p.group.begin - words_.begin;
      bool const before = a.span.end() <= begin && between.whole(text_.substr(a.span.end(), begin - a.span.end()));
      if ((!covers && !before) || a.span.offset + 60 < begin) continue;
      set_size(p, a.value.quantity);
      begin = std::min(begin, a.span.offset);
    }
    // an expert, one middle manager
    static Pattern const one("(?:^| )(?:one|an?|One|An?) $");
    static Pattern const singular("[^s]$");
    if (!p.size && one.in(text_.substr(0, begin)) && singular.in(p.group.view()))
      set_size(p, exactly(Decimal(1), unit::person));
    p.begin = begin;
  }

  [[nodiscard]] bool in_an_amount(std::size_t at) const {
    return std::any_of(amounts_.begin(), amounts_.end(), [&](Piece<Amount> const& a) { return a.span.offset == at; });
  }

  static void set_size(People& p, Quantity const& q) {
    Quantity size;
    size.min = q.min;
    size.max = q.max;
    size.above = q.above;
    size.below = q.below;
    size.approximate = q.approximate;
    size.unit = unit::person;
    p.size = size;
  }

  /// … of Sarjal Two, up to 15
  void side_behind(People& p) {
    static Pattern const of("^(?: of| from|,) (?:its |their )?$");
    // A therapist from County Health Service: a body that nobody has told of
    static Pattern const unknown(
        "^ (?:from|of) (?:the )?((?:[A-Z][A-Za-z'’.-]*|of|for|and|the|&)(?: "
        "(?:[A-Z][A-Za-z'’.-]*|of|for|and|the|&)){0,6}? "
        "(?:Service|Centre|Center|College|University|Trust|Board|Council|Hospital|Institute|Academy|Society|"
        "Association|Foundation|Museum|Library|Company|Ltd|Clinic|Orchestra|Theatre|Club|Charity))\\b(?: of "
        "[A-Z][a-z]+)?");
    static Pattern const university(
        "^ (?:from|of|at) (?:the )?((?:University|Institute|Museum|Academy) of (?:[A-Z][A-Za-z'’-]+)(?: "
        "[A-Z][A-Za-z'’-]+){0,2})");
    auto named = unknown.at(text_, p.end);
    if (!named) named = university.at(text_, p.end);
    if (p.sides.empty())
      if (auto const& u = named; u && std::none_of(mentions_.begin(), mentions_.end(), [&](Mention const& m) {
                                   return m.begin < u->end() && u->begin() < m.end;
                                 })) {
        std::size_t const last = u->end();
        p.sides = {context_.draft.institution(words_.part(u->begin(1), last))};
        p.end = last;
      }
    static Pattern const count(
        "^(?:, (?:up to |at least |about |some |no more than )?\\d+(?: in number)?\\b| \\(\\d+\\))");
    for (Mention const& m : mentions_)
      if (m.begin > p.end && m.begin < p.end + 20 && !m.who.empty() && of.whole(text_.substr(p.end, m.begin - p.end)) &&
          (p.who.empty() || text_[p.end] != ',')) {
        if (text_[p.end] == ',') continue;
        p.sides = m.who;
        p.end = m.end;
        break;
      }
    if (auto const c = p.size ? std::nullopt : count.at(text_, p.end))
      for (Piece<Amount> const& a : amounts_)
        if (a.span.offset >= p.end && a.span.end() <= c->end() + 1) set_size(p, a.value.quantity);
  }

  /// … and 12 of Girls' High: the same people of another school
  void find_others() {
    static Pattern const before("(?:^|[,;:] |and |, and )$");
    static Pattern const of("^ (?:of|from) $");
    for (Piece<Amount> const& a : amounts_) {
      if (!a.value.quantity.unit.empty() || people_.size() >= 24) continue;
      if (!before.in(text_.substr(0, a.span.offset))) continue;
      for (Mention const& m : mentions_) {
        if (m.begin < a.span.end() || m.who.size() != 1 ||
            !of.whole(text_.substr(a.span.end(), m.begin - a.span.end())))
          continue;
        People p{.begin = a.span.offset, .end = m.end, .group = {}, .who = {}, .size = {}, .sides = m.who};
        for (People const& k : people_)
          if (!k.group.empty() && (k.begin < p.begin || p.group.empty())) p.group = k.group;
        if (p.group.empty()) p.group = words_.part(a.span.offset, m.end);
        set_size(p, a.value.quantity);
        people_.push_back(std::move(p));
        break;
      }
    }
  }

  // --- where to ---

  /// The mention that the people go to, past them.
  [[nodiscard]] Mention const* destination(std::size_t i) const {
    static Pattern const there(
        "(?:^|[^a-z])(?:to|into|at|in|visits?|visiting|joins?|tours?|attends?|attending|alongside|shadows?)(?: (?:the "
        ")?(?:[a-z]+ "
        "){0,3}(?:of|at|in))? "
        "$|\\b(?:serves?|serving|works?|acts?|posted|seconded) as (?:an? |the )?[a-z -]{3,40} (?:of|at|in) $|\\bof $");
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
    People const& p = people_[i];
    for (Mention const& m : mentions_) {
      if (m.begin < p.end || m.begin > p.end + 200) continue;
      std::string_view const gap = text_.substr(p.end, m.begin - p.end);
      if (gap.find(';') != std::string_view::npos) return nullptr;
      if (m.who == p.sides || m.who.empty()) continue;
      if (!there.in(gap)) continue;
      static Pattern const only_of("\\bof $");
      static Pattern const of_post("(?:visits?|joins?|tours?|serves?|serving|works?|acts?|as|the) [^.;]{0,60}\\bof $");
      if (only_of.in(gap) && !of_post.in(gap)) continue;
      // four Marsh Lane teachers at Ashdown: away from their own school
      bool const away = gap == " at " && p.sides.size() == 1 && m.who.size() == 1;
      bool const plain = gap == " to " || gap == " into " || away;
      // A therapist of the Service runs a clinic at Holt: whatever they do in another's house, they go there
      static Pattern const does_there(
          "^ (?:(?:will|shall|may|also|each|both|regularly|normally) )*[a-z]{3,}s? [^,.;]*\\bat $");
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
      bool const does = p.sides.size() == 1 && m.who.size() == 1 && p.sides[0] != m.who[0] && does_there.in(gap);
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
    People const& p = people_[i];
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
  bool both_ways(People p, std::vector<Flow>& flows, std::vector<Words>& places) {
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
        "^(?: (?:of|from) (?:both|the two|either|each) (?:schools?|sides?|colleges?|parties|academies))?,? (?:[a-z]+ "
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
        if (a.span.end() <= e->end() && a.span.end() + 20 > e->begin()) set_size(p, a.value.quantity);
    add(p, giving, taking, p.end, flows, places);
    add(p, taking, giving, p.end, flows, places);
    return true;
  }

  void go(std::size_t i, std::vector<Flow>& flows, std::vector<Words>& places) {
    static Pattern const each_other("\\b(?:each other|one another|mutual|exchange of visits|visits? in turn)\\b");
    People const& p = people_[i];
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
        if (people_[i + 1].sides.empty()) people_[i + 1].sides = p.sides;
      }
      return;
    }
    // Ms Shen, deputy head of Lakeside, …: what she is
    static Pattern const described("^(?:, | \\()(?:the |an? )?$");
    if (p.who.empty() && i > 0 && !people_[i - 1].who.empty() && people_[i - 1].end <= p.begin &&
        described.whole(text_.substr(people_[i - 1].end, p.begin - people_[i - 1].end)))
      return;
    // Teachers who shadow at Marsh Lane get lunch: of whom something holds
    static Pattern const of_whom("^ who\\b");
    if (p.who.empty() && of_whom.at(text_, p.end)) return;
    if (p.sides.size() == 2 && each_other.in(text_)) {
      for (std::size_t k = 0; k < 2; ++k) add(p, p.sides[k], p.sides[1 - k], p.end, flows, places);
      return;
    }
    if (flows.empty() && p.who.empty() && p.sides.size() != 1 && both_ways(p, flows, places)) return;
    if (p.sides.size() > 1) return;
    if (InstitutionId const at = host(i); !at.empty() && p.sides.size() == 1 && p.sides[0] != at) {
      add(p, p.sides[0], at, p.end, flows, places);
      went_ = i + 1;
      return;
    }
    // … welcome forty pupils of Marsh Lane and four teachers: with those before
    static Pattern const joins("^(?:,? and |, )(?:their |its )?$");
    if (p.sides.empty() && i > 0 && !flows.empty() && went_ == i &&
        joins.whole(text_.substr(people_[i - 1].end, std::max(p.begin, people_[i - 1].end) - people_[i - 1].end))) {
      Flow const before = flows.back();
      if (p.size && !before.from.empty()) {
        add(p, before.from, before.to, p.end, flows, places);
        went_ = i + 1;
        return;
      }
    }
    Mention const* const to = destination(i);
    // … sends its manager to the College for four weeks, and ten trainees for two months
    static Pattern const and_more(",? and (?:about |some |up to |at least )?$");
    if (to == nullptr && p.sides.empty() && p.size && !flows.empty() && went_ == i && sends() &&
        and_more.in(text_.substr(0, p.begin))) {
      Flow const before = flows.back();
      add(p, before.from, before.to, p.end, flows, places);
      went_ = i + 1;
      return;
    }
    // a visit of Marsh Lane pupils; send us eight teachers: the place goes without saying
    static Pattern const visit_of("(?i)\\b(?:visit|arrival|stay) (?:of|by|from) (?:the |some |all )?$");
    static Pattern const to_us("(?i)\\b(?:sends?|lends?|seconds?) us (?:[a-z]+ ){0,2}$");
    // … teachers will each spend a week with us; first five Marsh Lane teachers here
    // ; pupils of theirs use our laboratory, board with us: whatever they do at ours
    static Pattern const with_us(
        "^[^.;]{0,60}?\\b(?:be|are|spends?|stays?|works?|comes?|visits?|trains?|joins?)\\b[^.;]{0,40}?\\b(?:with |to "
        "|at |in "
        ")?(?:us|here)\\b|^ here\\b|^,? (?:\\d+ [a-z]+, )?here\\b|"
        "^,? (?:(?:will|shall|may|can|should|also|each|both|all|are|to|be) )*[a-z]{3,}[^.;]{0,40}? (?:with us|here|at "
        "ours|(?:at|in|to|into) our (?:school|college|[a-z-]+ "
        ")*(?:lab|laborator|workshop|school|college|house|camp|class|lesson|"
        "kitchen|studio|grounds|hall|library|pool|farm|festival|week|day|show|concert|hostel|residence|course)[a-z]*)"
        "\\b");
    static Pattern const with_ours(
        "^,? (?:(?:will|shall|may|can|should|also|each|both|all|are|to|be) )*(?:sits? in|works?|trains?|stays?|lives?|"
        "boards?|learns?|practises?|plays?|placed|teach|attached|plans? and teach)\\b[^.;]{0,30} "
        "(?:with|alongside|beside) our ");
    static Pattern const owns(
        "^,? (?:(?:will|shall|may|can|should|also|each|both|all) )*(?:has|have|gets?|finds?|keeps?) ");
    static Pattern const from_afar("(?i)\\b(?:online|by video|live|over the (?:link|net|internet|phone)|by phone)\\b");
    if (to == nullptr) {
      InstitutionId const& speaker = context_.institutions.speaker();
      InstitutionId from = p.sides.size() == 1 ? p.sides[0] : InstitutionId();
      InstitutionId there;
      if (!speaker.empty() && (to_us.in(text_.substr(0, p.begin)) ||
                               (from != speaker && !from.empty() && !from_afar.in(text_) && !owns.at(text_, p.end) &&
                                (with_us.at(text_, p.end) || with_ours.at(text_, p.end))))) {
        there = speaker;
        if (from.empty()) from = sender(p, there);
      } else if (!from.empty() && visit_of.in(text_.substr(0, p.begin))) {
        there = context_.institutions.other_side(from);
      }
      if (!from.empty() && !there.empty() && from != there) {
        add(p, from, there, p.end, flows, places);
        went_ = i + 1;
        return;
      }
    }
    // We are lending Dunmore our assistant head, Ms Boulos
    static Pattern const lends(
        "(?i)\\b(?:sends?|sending|lends?|lending|lent|seconds?|seconding|gives?|giving) (?:the )?$");
    static Pattern const whom("^ (?:our |its |an? |the )?(?:[a-z ]{3,30}, )?(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.? )?$");
    if (to == nullptr)
      for (Mention const& m : mentions_) {
        if (m.who.size() != 1 || m.own || m.end > p.begin || !lends.in(text_.substr(0, m.begin)) ||
            !whom.whole(text_.substr(m.end, p.begin - m.end)))
          continue;
        InstitutionId const from = p.sides.size() == 1 && p.sides[0] != m.who[0] ? p.sides[0] : sender(p, m.who[0]);
        InstitutionId const giver = from.empty() ? context_.institutions.speaker() : from;
        if (giver.empty() || giver == m.who[0]) continue;
        add(p, giver, m.who[0], p.end, flows, places);
        went_ = i + 1;
        return;
      }
    // … and 20 pupils of Haiyue pay a return visit
    static Pattern const back("^[^.;]{0,60}?\\b(?:return visit|visit in return|in return)\\b");
    if (to == nullptr && !flows.empty() && p.sides.size() == 1 && flows.back().from != p.sides[0] &&
        back.at(text_.substr(p.end))) {
      add(p, p.sides[0], flows.back().from, p.end, flows, places);
      return;
    }
    if (to == nullptr) return;
    InstitutionId const there = to->who.size() == 1 ? to->who[0] : InstitutionId();
    InstitutionId from = p.sides.empty() ? sender(p, there) : p.sides[0];
    if (from.empty() && !there.empty()) from = context_.institutions.other_side(there);
    if (from.empty() || from == there) return;
    static Pattern const office("\\b(?:Bureau|Office|Ministry|Department|Authority)\\b");
    if (!there.empty() && office.in(context_.institutions.name(there)) && !context_.institutions.is_party(there))
      return;
    add(p, from, there, to->end, flows, places);
    went_ = i + 1;
  }

  /// Whether the sentence says that somebody is sent.
  [[nodiscard]] bool sends() const {
    static Pattern const verb(
        "(?i)\\b(?:sends?|seconds?|deputes?|deploys?|dispatch(?:es)?|details?|posts?|releases?|assigns?|places?)\\b");
    return verb.in(text_);
  }

  /// Who sends them: whoever is named last before them, or the subject of the sentence.
  [[nodiscard]] InstitutionId sender(People const& p, InstitutionId const& there) const {
    InstitutionId who;
    for (Mention const& m : mentions_)
      if (m.end <= p.begin && m.who.size() == 1 && m.who[0] != there && who.empty()) who = m.who[0];
    if (!subject_.empty() && subject_ != there && (who.empty() || sends())) who = subject_;
    return who;
  }

  void add(People const& p, InstitutionId const& from, InstitutionId const& to, std::size_t end,
           std::vector<Flow>& flows, std::vector<Words>& places) {
    Flow f{.from = from, .to = to};
    f.who = p.who;
    if (!p.group.empty()) {
      std::string_view const code = context_.draft.lexicon().code_at_end("participant", p.group.view());
      f.who.push_back(context_.draft.group(p.group, from, code.empty() ? ParticipantKind() : ParticipantKind(code)));
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
  std::vector<People> people_{};
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
