// SPDX-License-Identifier: BSL-1.0
#include "document/reader/english/named_people.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "document/reader/english/names.hpp"

namespace bangfu::document::reader {

std::string const& english_person() {
  static std::string const pattern =
      "(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Canon|Rev|Sister|Father|Sir|Dame|Madam)\\.? "
      ")?([A-Z][a-z'’]+(?:-[A-Z][a-z]+)?(?: [A-Z][A-Za-z'’-]*\\.?){1,2})";
  return pattern;
}

std::string const& english_post() {
  static std::string const pattern =
      "(?:(?:[Vv]ice|[Dd]eputy|[Aa]ssistant|[Aa]cting|[Ee]xecutive|[Ss]enior|[Hh]ead|[Ff]orm|[Ff]ormer|[Ss]cience|"
      "[Mm]athematics|[Mm]aths|[Ee]nglish|[Mm]usic|[Aa]rt)[ -])?"
      "(?i:" +
      english_post_nouns +
      "|teacher|lecturer|professor|instructor|coach|chair|chief|expert)(?: of (?:the )?(?:[A-Z][A-Za-z]+ (?:and "
      ")?){0,3}(?:Affairs|Office|Department|Section|Division|Unit|Studies|Services|"
      "Improvement|Education|Sciences?|Mathematics|Languages?|Curriculum|Research|Training|Administration|Centre)|"
      " of (?:the [a-z]{3,}|[a-su-z][a-z]+|t[a-gi-z][a-z]+|th[a-df-z][a-z]*)(?: [a-z]+)?)?";
  return pattern;
}

bool is_person(Context const& context, std::string_view name) {
  static Pattern const other(
      "\\b(?:School|College|Office|Education|County|City|Party|Academic|University|Academy|Centre|Center|Department|"
      "Bureau|Authority|Council|Committee|Fund|Foundation|Group|Agreement|Plan|Programme|Year|Term|Week|" +
      english_month +
      "|Monday|Tuesday|Wednesday|Thursday|"
      "Friday|Saturday|Sunday|Street|Road|Annex|Appendix|The|This|Each|All|Both|Lead|Partner|Steering|Primary|"
      "Headteacher|Headmaster|Headmistress|Rector|Ask|Our|We|Tutor|Bursar|Lead|See|Note|Questions|Twinning|Coordinator|"
      "Officer|Manager|Teaching|Board|Canon|"
      "Secretary|Signed|Stage|"
      "Phase|"
      "Table|"
      "Secondary|High|Middle|Vocational|Technical|Contact|Chair|Member|Members|Principal|Director|Head|Deputy|Vice|"
      "Autumn|Spring|Summer|Winter|Teacher|Teachers|Section|Division|Administration|Unit|Registry|Team|Registrar|"
      "Library|Faculty|Cell|Directorate|Institute|Trust|Company|Limited|Learning|Planning|Human|Part|Strand|Article|"
      "Clause|Students|Pupils|Affairs|Alliance|In|On|By|For|From|With|Signed)"
      "\\b");
  return name.size() < 60 && !other.in(name) && context.institutions.at(name, 0).end < name.size();
}

namespace {

/// What a post is for, in a small word: literacy lead, welding instructor, choir master.
std::string const& of_a_field() {
  static std::string const pattern =
      "(?:[a-z]+(?:cy|ing|ic|es|ir|ch|al|ts|ry|ngs?) "
      ")(?:lead|leader|co-?ordinator|instructor|teacher|tutor|coach|master|"
      "mistress|mentor|technician|lecturer|advis[eo]r|consultant|specialist)";
  return pattern;
}

/// The institution named right after `from`, past "of the", "at", a comma.
Mention school_after(Context const& context, std::string_view text, std::size_t from) {
  static Pattern const link("^(?:(?:,| of| at| from)? |,? \\((?:of )?)");
  if (auto const l = link.at(text, from)) {
    Mention m = context.institutions.at(text, l->end());
    if (m.who.size() == 1) return m;
  }
  return {};
}

/// Northgate Partnership Officer, Director of the Centre: the institution that the words of a post begin or end with.
void of_school(Context const& context, NamedPerson& p) {
  std::string_view const held_post = p.post.view();
  static Pattern const of("^(.+) (?:of|at) (?:the )?$");
  for (Mention const& k : context.institutions.find(held_post)) {
    if (k.who.size() != 1) continue;
    if (k.begin == 0 && k.end + 1 < held_post.size()) {
      p.of = k.who[0];
      p.post = p.post.part(k.end, p.post.size()).trimmed();
      return;
    }
    auto const held = of.at(held_post.substr(0, k.begin));
    if (held && k.end == held_post.size()) {
      p.of = k.who[0];
      p.post = p.post.part(0, held->end(1));
      return;
    }
  }
}

/// Reads the people of one sentence from left to right.
class NamedPeople {
 public:
  NamedPeople(Context const& context, Words const& words)
      : context_(context), words_(words), text_(words.view()), named_(context.institutions.find(text_)) {}

  [[nodiscard]] std::vector<NamedPerson> all() {
    static Pattern const any("\\b" + english_person());
    constexpr std::size_t most = 64;
    std::size_t from = 0;
    for (auto m = any.find(text_); m && all_.size() < most; m = any.find(text_, from)) from = take(*m);
    share_schools();
    return std::move(all_);
  }

 private:
  /// @returns where to look for the next
  std::size_t take(Match const& m) {
    // Tian Muhe | For Lakeside College: of three words the last may be no name
    std::size_t name_to = m.end(1);
    bool const whole = is_person(context_, m[1]);
    if (std::size_t const last = m[1].rfind(' ');
        !whole && last != m[1].find(' ') && is_person(context_, m[1].substr(0, last)))
      name_to = m.begin(1) + last;
    // The words after the first may be a name: "Principal Helen Marsh"
    else if (!whole)
      return m.begin(1) + std::min(m[1].find(' ') + 1, m[1].size());
    NamedPerson p{.name = words_.part(m.begin(1), name_to), .begin = m.begin(), .end = name_to};
    // Within the name of an institution
    for (Mention const& k : named_)
      if (k.begin < p.end && p.begin < k.end) return name_to;
    static Pattern const addressed("^(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Canon|Rev|Sister|Father|Sir|Dame|Madam)\\b");
    static Pattern const rank("^(?:Dr|Prof(?:essor)?)\\.?");
    bool told = addressed.in(m[0]);
    if (auto const r = rank.at(m[0])) p.title = words_.part(m.begin() + r->begin(), m.begin() + r->end());
    if (post_behind(p) || post_of_ours(p) || post_before(p))
      told = true;
    else if (!plural_.empty() && joins_last(p.begin, true))
      p.post = plural_;
    told = head_of_school_before(p) || told;
    school_behind(p);
    told = school_before(p) || told;
    // … teachers Ana Brook and Leon Pike: of the same school
    if (p.of.empty() && !plural_.empty() && p.post.begin == plural_.begin && joins_last(p.begin, false)) {
      p.of = all_.back().of;
      told = true;
    }
    // Associate Professor is what somebody is called, and no post
    static Pattern const called("^(?:(?:[Aa]ssociate|[Aa]ssistant|[Ss]enior|[Ff]ull) )?(?:[Pp]rofessor|[Ll]ecturer)$");
    if (called.in(p.post.view())) p.title = std::exchange(p.post, Words());
    std::size_t const next = std::max(name_to, p.end);
    if (told || !p.of.empty()) all_.push_back(p);
    return next;
  }

  /// Ann Low, our Vice Principal; Bo Reed (head of science at Ashdown)
  bool post_behind(NamedPerson& p) const {
    static Pattern const post("^(?:,| \\(| -)? ?(?:who is )?(?:the |(our )|its |an? )?((?:[A-Z][a-z]+ ){0,2}" +
                              english_post() + "|link governor|governor|" + of_a_field() + ")\\b");
    auto const a = post.at(text_, p.end);
    if (!a) return false;
    p.post = words_.part(a->begin(2), a->end(2));
    p.end = a->end();
    if (a->has(1) && a->end(1) > a->begin(1)) p.of = context_.institutions.speaker();
    of_school(context_, p);
    // head of science at | Ashdown
    static Pattern const goes_on("^(.+) (?:at|of|in|from|for)$");
    if (auto const g = goes_on.whole(p.post.view())) {
      p.post = p.post.part(0, g->end(1));
      p.end = p.post.end - words_.begin;
    }
    return true;
  }

  /// our literacy lead, Mr Dan Pryce
  bool post_of_ours(NamedPerson& p) const {
    static Pattern const post(
        "\\b(?:([Oo]ur)|[Tt]he|[Ii]ts|[Tt]heir|an?|[A-Za-z]['’]s?) ((?:[a-z-]+ ){0,2}(?:" + english_post() +
        "|lead|tutor|counsellor|nurse|bursar|therapist))[,:]? (?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\\.? )?$");
    auto const o = post.find(text_.substr(0, p.begin));
    if (!o) return false;
    std::vector<Mention> const before = context_.institutions.find(text_.substr(0, p.begin));
    p.post = words_.part(o->begin(2), o->end(2));
    p.begin = o->begin(2);
    if (o->has(1) && o->end(1) > o->begin(1)) p.of = context_.institutions.speaker();
    if (p.of.empty()) of_school(context_, p);
    bool const its = text_[o->begin()] == 'I' || text_[o->begin()] == 'i';
    if (p.of.empty() && its && !before.empty() && before.front().who.size() == 1) p.of = before.front().who[0];
    return true;
  }

  /// Tolland Bay teachers Ana Brook and Leon Pike; its Vice Principal, Ms Finnegan
  bool post_before(NamedPerson& p) {
    static Pattern const post("(?:^|[ (,:])((?:[A-Z][a-z]+ |external |literacy |maths? )?(?:" + english_post() +
                              "|expert|consultant|adviser))(s?)[,:]? (?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\\.? )?$");
    static Pattern const possessive("\\b[Ii]ts $");
    auto const b = post.find(text_.substr(0, p.begin));
    if (!b) return false;
    std::vector<Mention> const before = context_.institutions.find(text_.substr(0, p.begin));
    p.post = words_.part(b->begin(1), b->end(1));
    p.begin = b->begin(1);
    for (Mention const& k : named_)
      if (k.who.size() == 1 && k.begin < p.begin + 1 && k.end > p.begin && k.end < b->end(1)) {
        p.post = words_.part(k.end, b->end(1)).trimmed();
        p.of = k.who[0];
        p.begin = k.begin;
      }
    if (p.of.empty()) of_school(context_, p);
    if (p.of.empty() && possessive.in(text_.substr(0, p.begin)) && !before.empty() && before.front().who.size() == 1)
      p.of = before.front().who[0];
    if (b->has(2) && b->end(2) > b->begin(2)) plural_ = p.post;
    return true;
  }

  /// Whether only a comma or an "and" parts the words at `begin` from the last person. @param loosely also a bracket or Mr
  [[nodiscard]] bool joins_last(std::size_t begin, bool loosely) const {
    static Pattern const goes_on("^(?: \\([^()]*\\))?,?(?: and)? (?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\\.? )?$");
    static Pattern const joined("^(?:,| and|, and) $");
    if (all_.empty()) return false;
    std::string_view const between = text_.substr(all_.back().end, begin - all_.back().end);
    return (loosely ? goes_on : joined).whole(between).has_value();
  }

  /// The principal of Tamsin Ridge, Mrs. Adaeze Okoro
  bool head_of_school_before(NamedPerson& p) const {
    static Pattern const head("(" + english_post() + ") (?:of|at)(?: the)? $");
    for (Mention const& k : context_.institutions.find(text_.substr(0, p.begin))) {
      if (k.who.size() != 1 || !p.post.empty() || text_.substr(k.end, p.begin - k.end) != ", ") continue;
      auto const held = head.find(text_.substr(0, k.begin));
      if (!held) continue;
      p.post = words_.part(held->begin(1), held->end(1));
      p.of = k.who[0];
      p.begin = held->begin(1);
      return true;
    }
    return false;
  }

  /// Ann Low of Ridge Hamlet; …, Greenbank's choir master; Mrs Kamau of our mathematics department; Dr. Hana Verrall (PMP)
  void school_behind(NamedPerson& p) const {
    if (Mention const s = school_after(context_, text_, p.end); s.who.size() == 1 && p.of.empty()) {
      p.of = s.who[0];
      p.end = s.end;
      static Pattern const held("^(?:['’]s?)? ((?:[A-Z][a-z]+ ){0,2}" + english_post() + "|" + of_a_field() + ")\\b");
      if (auto const h = p.post.empty() ? held.at(text_, p.end) : std::nullopt) {
        p.post = words_.part(h->begin(1), h->end(1));
        p.end = h->end();
      }
    }
    static Pattern const of_ours("^,? (?:of|from|in) our [a-z]");
    if (p.of.empty() && of_ours.at(text_, p.end)) p.of = context_.institutions.speaker();
    if (p.of.empty() && text_.substr(p.end, 2) == " (")
      if (Mention const in = context_.institutions.at(text_, p.end + 2); in.who.size() == 1) p.of = in.who[0];
  }

  /// Hillcrest: Tom Baines; the Hillcrest teacher Tom Baines; For Hillcrest: Tom Baines. @returns whether a colon tells so
  bool school_before(NamedPerson& p) const {
    static Pattern const adjoins("^(?:'s|’s)? ?:? ?$");
    bool told = false;
    if (!p.of.empty()) return told;
    for (Mention const& k : context_.institutions.find(text_.substr(0, p.begin)))
      if (k.who.size() == 1 && adjoins.in(text_.substr(k.end, p.begin - k.end))) {
        p.of = k.who[0];
        told = told || text_[k.end] == ':';
      }
    return told;
  }

  /// Ms. Ida Foo and Mr. Ken Ubo of Ridge Hamlet
  void share_schools() {
    static Pattern const joins("^(?:,| and|, and) $");
    for (std::size_t i = all_.size(); i > 1; --i) {
      NamedPerson& before = all_[i - 2];
      if (before.of.empty() && joins.in(text_.substr(before.end, all_[i - 1].begin - before.end)))
        before.of = all_[i - 1].of;
    }
  }

  Context const& context_;
  Words words_;
  std::string_view text_;
  std::vector<Mention> named_;  ///< institutions of the sentence
  std::vector<NamedPerson> all_{};
  Words plural_{};  ///< The two head teachers, A and B
};

}  // namespace

std::vector<NamedPerson> named_people(Context const& context, Words const& words) {
  return NamedPeople(context, words).all();
}

}  // namespace bangfu::document::reader
