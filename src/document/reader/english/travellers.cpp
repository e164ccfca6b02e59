// SPDX-License-Identifier: BSL-1.0
// People whom English words name: Ms Fuller and Mr Beck; four Marsh Lane teachers; and 12 of Girls' High.
#include "document/reader/english/travellers.hpp"

#include <algorithm>

#include "document/reader/english/reader.hpp"

namespace bangfu::document::reader {

std::string const english_people_nouns =
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

namespace {

/// Finds them.
class PeopleFinder {
 public:
  PeopleFinder(Context& context, Words const& words)
      : context_(context),
        words_(words),
        text_(words.view()),
        mentions_(context.institutions.find(words.view())),
        amounts_(english_amounts(context, words.view())) {}

  std::vector<EnglishPeople> find() {
    find_named();
    find_groups();
    find_others();
    find_ours();
    find_bodies();
    std::sort(people_.begin(), people_.end(),
              [](EnglishPeople const& a, EnglishPeople const& b) { return a.begin < b.begin; });
    share_sides();
    join_counted_aside();
    return std::move(people_);
  }

 private:
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
      EnglishPeople one{.begin = at, .end = at + length, .group = {}, .who = {p.id}, .size = {}, .sides = {}};
      if (!p.of.empty()) one.sides = {p.of};
      bool const again =
          std::any_of(people_.begin(), people_.end(), [&](EnglishPeople const& k) { return k.begin == one.begin; });
      if (!again) people_.push_back(std::move(one));
    }
    std::sort(people_.begin(), people_.end(),
              [](EnglishPeople const& a, EnglishPeople const& b) { return a.begin < b.begin; });
    // Lucy Fern, Tom Beck and Iris Gale go together
    static Pattern const joins("^(?:,? and |, )(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor)\\.? )?$");
    for (std::size_t i = people_.size(); i > 1; --i) {
      EnglishPeople& before = people_[i - 2];
      EnglishPeople const& last = people_[i - 1];
      if (!joins.whole(text_.substr(before.end, last.begin - before.end))) continue;
      before.who.insert(before.who.end(), last.who.begin(), last.who.end());
      before.end = last.end;
      if (before.sides.empty()) before.sides = last.sides;
      people_.erase(people_.begin() + static_cast<std::ptrdiff_t>(i - 1));
    }
    for (EnglishPeople& p : people_) {
      // Dr Hana Verrall (PMP)
      if (text_.substr(p.end, 2) == " (")
        if (Mention const of = context_.institutions.at(text_, p.end + 2);
            of.who.size() == 1 && of.end < text_.size() && text_[of.end] == ')') {
          p.sides = of.who;
          p.end = of.end + 1;
        }
      side_behind(p);
    }
  }

  void find_groups() {
    static Pattern const noun(
        "(?i)\\b(?:" + english_people_nouns +
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
        "shadow(?: [a-z]+)?|"
        "travel|take|give|lead|hold|plan|discuss)$");
    static Pattern const one_body("(?i)(?:team|choir|band|orchestra|delegation|ensemble|squad)$");
    static Pattern const counted_behind(
        "^( of (?:up to |about |some |at least "
        ")?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve))(?:$|[,.;)]| "
        "(?:from|of|to|at|in|on|for|with|will|shall|may|is|are|joins?|visits?|goes|comes?|spends?|takes?|travels?)"
        "\\b)");
    static Pattern const no_subject("(?i) of (?:their|both|each|these|those|this|that|other|every|rural|all).*$");
    for (auto m = noun.find(text_); m && people_.size() < 24; m = noun.find(text_, m->end())) {
      // Teacher Development Centre
      static Pattern const of_an_office("^[A-Z].*[^.] [A-Z]");
      bool const within = of_an_office.in(text_.substr(m->begin(), m->end() + 2 - m->begin())) && (*m)[0].back() != 's';
      // a team of three to five teachers
      static Pattern const so_many(
          "(?i)^(?:team|group|delegation|party)s? of (?:two|three|four|five|six|eight|ten|some|about)$");
      if (so_many.whole((*m)[0])) {
        // … and no more: a party of six from the School
        static Pattern const counted_people("^(?:[a-z-]+ )*(?:to [a-z]+ )?(?:[a-z-]+ ){0,2}(?:" + english_people_nouns +
                                            ")\\b");
        if (counted_people.at(text_.substr(std::min(text_.size(), m->end() + 1)))) continue;
      }
      // A team of six from Holt: so many, and no more is said of them
      auto const many = one_body.in((*m)[0]) ? counted_behind.at(text_, m->end()) : std::nullopt;
      bool const tells_which = !many && which.at(text_, m->end());
      if (in_a_name(m->begin(), m->end()) || verb.whole((*m)[0]) || tells_which || within) continue;
      EnglishPeople p{.begin = m->begin(), .end = m->end(), .group = {}, .who = {}, .size = {}, .sides = {}};
      if (many) p.end = many->end(1);
      for (Pattern const* past : {&no_subject, &more})
        if (auto const n = past->find(text_.substr(p.begin, p.end - p.begin))) p.end = p.begin + n->begin();
      to_the_left(p);
      if (many) {
        static Pattern const article("^(?i:an?|the|one) ");
        p.group = words_.part(m->begin(), m->end());
        if (auto const a = article.at(p.group.view())) p.group = p.group.part(a->end(), p.group.size());
        static std::size_t constexpr of = 4;
        std::string const counted = std::string((*many)[1].substr(of)) + " people";
        if (auto const amounts = find_amounts(counted, context_.draft.lexicon()); amounts.size() == 1)
          p.size = people_size(amounts.front().value.quantity);
      }
      side_behind(p);
      people_.push_back(std::move(p));
    }
  }

  /// The words before the noun that belong to it, whose they are, and how many.
  void to_the_left(EnglishPeople& p) {
    static Pattern const word(
        "(?:^|[ (\"“])((?:(?:Year|Grade|Form|Class|Primary|Secondary) \\d{1,2})|[A-Za-z][A-Za-z-]*) $");
    static Pattern const no_part(
        "(?i)^(?:the|a|an|its|their|our|your|his|her|all|some|each|every|both|these|those|of|from|to|at|in|for|by|with|"
        "and|"
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
      // The Parties shall exchange students
      static Pattern const exchanging("(?:will|shall|may|can|must|should|to|[a-z]{4,}s) (?:exchange|swap) $");
      if (exchanging.in(text_.substr(0, begin))) break;
      std::size_t const at = from + w->begin(1);
      if (in_a_name(at, begin) || in_an_amount(at)) break;
      begin = at;
    }
    p.group = words_.part(begin, p.end);
    std::size_t const begin_of_group = begin;
    // Polytechnic staff, the School's teachers, 30 of our pupils
    static Pattern const genitive("^(?:['’]s? (?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|\\d+) )?| )$");
    for (Mention const& m : mentions_)
      if (m.end < begin + 1 && !m.who.empty() && genitive.whole(text_.substr(m.end, begin - m.end))) {
        p.sides = m.who;
        begin = m.begin;
      }
    if (p.sides.empty()) p.sides = side_of_possessive(begin);
    // Island teachers: of the side that has this word in its name
    static Pattern const adjective("^[a-z]+");
    if (auto const a = p.sides.empty() ? adjective.at(p.group.view()) : std::nullopt) {
      std::string const place = "the " + std::string((*a)[0]);
      if (Mention const of = context_.institutions.at(place, 0); of.end == place.size()) p.sides = of.who;
    }
    static Pattern const between("^(?: of)?(?: the| its| their| these| our)? ?$");
    for (Piece<Amount> const& a : amounts_) {
      Unit const& unit = a.value.quantity.unit;
      if (!unit.empty() && unit != unit::person) continue;
      bool const covers = a.span.offset < p.end && a.span.end() > p.group.begin - words_.begin;
      bool const before = a.span.end() <= begin && between.whole(text_.substr(a.span.end(), begin - a.span.end()));
      if ((!covers && !before) || a.span.offset + 60 < begin) continue;
      p.size = people_size(a.value.quantity);
      begin = std::min(begin, a.span.offset);
    }
    // an expert, one middle manager
    static Pattern const one("(?:^| )(?:one|an?|One|An?) $");
    static Pattern const singular("[^s]$");
    // Our music teacher visits …: who is spoken of as one
    static Pattern const possessed("(?:\\b[Oo]ur|\\b[Tt]heir|['’]s?) $");
    static Pattern const one_of_many(
        "(?i)(?:teacher|advis[eo]r|lecturer|specialist|instructor|therapist|researcher|trainer)$");
    bool const spoken_of =
        possessed.in(text_.substr(0, begin_of_group)) && one_of_many.in(p.group.view()) && verb_follows(p.end);
    if (!p.size && ((one.in(text_.substr(0, begin)) && singular.in(p.group.view())) || spoken_of))
      p.size = people_size(exactly(Decimal(1), unit::person));
    p.begin = begin;
  }

  /// Our teachers; in a paper of one side's own, their teachers and yours.
  [[nodiscard]] std::vector<InstitutionId> side_of_possessive(std::size_t begin) const {
    static Pattern const possessive("\\b(?:([Oo]ur)|[Tt]heir|[Yy]our) (?:own )?$");
    InstitutionId const& speaker = context_.institutions.speaker();
    auto const m = possessive.find(text_.substr(0, begin));
    if (!m || speaker.empty()) return {};
    if (m->has(1)) return {speaker};
    // The Bureau sends their adviser: of somebody else
    bool const of_another = std::any_of(mentions_.begin(), mentions_.end(), [&](Mention const& k) {
      return k.end <= m->begin() && (k.who.size() != 1 || !context_.institutions.on_a_side(k.who[0]));
    });
    InstitutionId const other = context_.institutions.other_side(speaker);
    if (of_another || other.empty() || !context_.institutions.speaks_of_itself()) return {};
    return {other};
  }

  [[nodiscard]] bool verb_follows(std::size_t at) const {
    static Pattern const verb("^ (?:will|shall|may|can|[a-z]{3,}s) ");
    return verb.at(text_, at).has_value();
  }

  [[nodiscard]] bool in_an_amount(std::size_t at) const {
    return std::any_of(amounts_.begin(), amounts_.end(), [&](Piece<Amount> const& a) { return a.span.offset == at; });
  }

  /// … of Sarjal Two, up to 15
  void side_behind(EnglishPeople& p) {
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
    static Pattern const of_ours(
        "^ (?:from|of) (?:our (?:own )?(?:staff|school|college|[a-z]+ department|team)|ours)\\b");
    if (auto const o = p.sides.empty() ? of_ours.at(text_, p.end) : std::nullopt;
        o && !context_.institutions.speaker().empty()) {
      p.sides = {context_.institutions.speaker()};
      p.end = o->end();
    }
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
        "^(?:, (?:up to |at least |about |some |no more than )?\\d+(?: (?:in number|people|persons|in "
        "all|teachers|pupils|students|children))?\\b| \\(\\d+\\))");
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
        if (a.span.offset >= p.end && a.span.end() <= c->end() + 1) p.size = people_size(a.value.quantity);
  }

  /// Twenty of ours; 12 of theirs.
  void find_ours() {
    static Pattern const of_ours("^ of (?:(ours)|theirs|yours)\\b");
    InstitutionId const& speaker = context_.institutions.speaker();
    for (Piece<Amount> const& a : amounts_) {
      auto const o = of_ours.at(text_, a.span.end());
      if (!o || speaker.empty() || people_.size() >= 24) continue;
      InstitutionId const side = o->has(1) ? speaker : context_.institutions.other_side(speaker);
      if (side.empty()) continue;
      EnglishPeople p{.begin = a.span.offset, .end = o->end(), .group = {}, .who = {}, .size = {}, .sides = {side}};
      for (EnglishPeople const& k : people_)
        if (!k.group.empty() && k.begin < p.begin) p.group = k.group;
      p.size = people_size(a.value.quantity);
      people_.push_back(std::move(p));
    }
  }

  /// Our science department shows …; Ridge's Arts Team runs …; Class 6 (28 children): who acts as one.
  void find_bodies() {
    static Pattern const body(
        "\\b(?:([Oo]ur|[Tt]heir)|[A-Za-z]['’]s?) ((?:[A-Za-z-]+ (?:and [a-z]+ "
        ")?){0,3}?(?:[Dd]epartments?|groups?|[Cc]lass(?:es)?|"
        "[Tt]eams?|[Ss]ection|(?:Class|Year|Grade) \\d{1,2}))( \\(\\d+ [a-z]+\\))? (?:will|shall|may|can|[a-z]{3,}s) ");
    for (auto m = body.find(text_); m && people_.size() < 24; m = body.find(text_, m->end(2))) {
      EnglishPeople p{.begin = m->begin(),
                      .end = m->end(2),
                      .group = words_.part(m->begin(2), m->end(2)),
                      .who = {},
                      .size = {},
                      .sides = {}};
      if (std::any_of(people_.begin(), people_.end(),
                      [&](EnglishPeople const& k) { return k.begin < p.end && p.begin < k.end; }))
        continue;
      if (m->has(1)) {
        p.sides = side_of_possessive(m->begin(2));
      } else {
        for (Mention const& k : mentions_)
          if (k.end == m->begin() + 1 || (k.end > m->begin() && k.end <= m->begin(2))) p.sides = k.who;
      }
      if (p.sides.size() != 1) continue;
      if (m->has(3)) {
        for (Piece<Amount> const& a : amounts_)
          if (a.span.offset > m->begin(3) && a.span.end() <= m->end(3)) p.size = people_size(a.value.quantity);
        p.end = m->end(3);
      }
      people_.push_back(std::move(p));
    }
  }

  /// 16 Playgroup children and 3 adults at Holt: of one side, too.
  void share_sides() {
    static Pattern const joins("^ and (?:their |its )?$");
    for (std::size_t i = 1; i < people_.size(); ++i) {
      EnglishPeople const& before = people_[i - 1];
      EnglishPeople& p = people_[i];
      if (!p.sides.empty() || !p.size || !before.size || before.sides.size() != 1 || p.begin < before.end) continue;
      if (joins.whole(text_.substr(before.end, p.begin - before.end))) p.sides = before.sides;
    }
  }

  /// Island teachers at Pellworth (3 teachers, 4 days): the same, with their number aside.
  void join_counted_aside() {
    auto const last_word = [](std::string_view words) { return words.substr(words.rfind(' ') + 1); };
    static Pattern const aside("^[^.;]{0,40}\\($");
    for (std::size_t i = people_.size(); i > 1; --i) {
      EnglishPeople& before = people_[i - 2];
      EnglishPeople const& p = people_[i - 1];
      if (before.size || !p.size || before.group.empty() || p.group.empty() || p.begin < before.end ||
          (!p.sides.empty() && p.sides != before.sides) ||
          last_word(before.group.view()) != last_word(p.group.view()) ||
          !aside.whole(text_.substr(before.end, p.begin - before.end)))
        continue;
      before.size = p.size;
      people_.erase(people_.begin() + static_cast<std::ptrdiff_t>(i - 1));
    }
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
        EnglishPeople p{.begin = a.span.offset, .end = m.end, .group = {}, .who = {}, .size = {}, .sides = m.who};
        for (EnglishPeople const& k : people_)
          if (!k.group.empty() && (k.begin < p.begin || p.group.empty())) p.group = k.group;
        if (p.group.empty()) p.group = words_.part(a.span.offset, m.end);
        p.size = people_size(a.value.quantity);
        people_.push_back(std::move(p));
        break;
      }
    }
  }

  Context& context_;
  Words const& words_;
  std::string_view text_;
  std::vector<Mention> mentions_;
  std::vector<Piece<Amount>> amounts_;
  std::vector<EnglishPeople> people_{};
};

}  // namespace

Quantity people_size(Quantity const& amount) {
  Quantity size;
  size.min = amount.min;
  size.max = amount.max;
  size.above = amount.above;
  size.below = amount.below;
  size.approximate = amount.approximate;
  size.unit = unit::person;
  return size;
}

std::vector<EnglishPeople> english_people_in(Context& context, Words const& words) {
  return PeopleFinder(context, words).find();
}

}  // namespace bangfu::document::reader
