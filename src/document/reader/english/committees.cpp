// SPDX-License-Identifier: BSL-1.0
#include "document/reader/english/committees.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "document/reader/english/english.hpp"
#include "document/reader/english/named_people.hpp"

namespace bangfu::document::reader {
namespace {

/// A name behind how the person is addressed, or what the person is.
Pattern const& name_in_list() {
  static Pattern const name(
      "^(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Canon|Rev|Sister|Father)\\.? |(?:Vice[- ]|Deputy |Assistant )?"
      "(?:Principals?|Directors?|Rectors?|Headmasters?|Headmistress|Deans?) )?([A-Z][a-z'’]+(?: "
      "[A-Z][A-Za-z'’-]*\\.?){1,2})");
  return name;
}

/// What a committee is called: Joint Steering Committee.
Pattern const& committee_name() {
  static Pattern const committee(
      "(?i)(?:^|[^-a-z])((?:(?-i:[A-Z][a-z-]+ )|joint |steering |leading |project |working |co-?ordination |management "
      ")*(?:committee|group|board|team|"
      "task force|council))\\b");
  return committee;
}

/// The seats of one committee.
class Committee {
 public:
  Committee(Context& context, Statement const& statement) : context_(context), statement_(statement) {
    // What the group does is told behind its members
    static Pattern const goes_on(
        "(?:\\. ?| )(?:The "
        "(?i:group|committee|team|board|council|panel) "
        "(?:meets?|will|shall|is|reports?|sends?|hands?)|It|They|Contact|Day-to-day|Meetings|Secretariat|Both)\\b");
    whole_ = statement.whole;
    if (auto const more = goes_on.find(whole_.view()); more && more->begin() > 40)
      whole_ = whole_.part(0, more->begin());
    text_ = whole_.view();
  }

  bool read() {
    if (text_.size() > 2000 || !is_told()) return false;
    find_seats();
    take_seats();
    take_seats_behind();
    take_seats_as();
    if (group_.head.empty() && group_.deputies.empty()) return false;
    if (Words const called = name(); !called.empty()) group_.name = context_.draft.text(called);
    context_.plan().leading_groups.push_back(std::move(group_));
    context_.draft.from(pointer("leading_groups", context_.plan().leading_groups.size() - 1), whole_);
    return true;
  }

 private:
  using Seats = std::vector<ParticipantId>;
  enum class Seat { head, deputy, member };
  /// A word for a seat, and where it stands.
  struct SeatWord {
    Seat seat;
    std::size_t begin;
    std::size_t end;
  };

  Seats& seats_of(Seat seat) {
    return seat == Seat::head ? group_.head : seat == Seat::deputy ? group_.deputies : group_.members;
  }

  /// Whether the statement is about a committee: by its words, its heading, or labels of seats.
  [[nodiscard]] bool is_told() const {
    static Pattern const labelled(
        "(?i)\\b(?:chair(?:person|man|woman)?|conven[eo]r|leader): .*\\b(?:members?|vice-chair|deputy)[^:.]{0,12}: ");
    return context_.outline.matter(statement_) == SubjectMatter::group || committee_name().in(text_) ||
           (statement_.heading != no_heading &&
            committee_name().in(context_.outline.headings[statement_.heading].title.view())) ||
           labelled.in(text_);
  }

  void find_seats() {
    static Pattern const seat(
        "(?i)\\b(?:(vice[- ]chair(?:person|man|woman)?|deputy chair(?:person|man|woman)?|co-chair|deputy leader|deputy "
        "head|(?:deputy|depute|vice)[- ]conven[eo]r|"
        "deputy|depute)|(chair(?:person|man|woman)?|chaired|headed|led|leader|conven[eo]r|head:)|(other "
        "members|members?))(?: is| "
        "are|:| "
        "by|,)? ");
    constexpr std::size_t most = 40;
    for (auto m = seat.find(text_); m && words_.size() < most; m = seat.find(text_, m->end()))
      words_.push_back({m->has(1) ? Seat::deputy : m->has(2) ? Seat::head : Seat::member, m->begin(), m->end()});
  }

  /// Chair: Ann Low. Members: Bo Reed, the bursars of both schools
  void take_seats() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      std::size_t const end = i + 1 < words_.size() ? words_[i + 1].begin : text_.size();
      Words list = whole_.part(words_[i].end, end);
      // chaired by A with B and C as members
      static Pattern const beside(",? with ");
      if (auto const w = words_[i].seat == Seat::member ? std::nullopt : beside.find(list.view()))
        list = list.part(0, w->begin());
      take_list(words_[i].seat, list);
    }
  }

  void take_list(Seat seat, Words const& list) {
    static Pattern const counted("^(?:one|two|three|[Tt]he|a|all|each|\\d+) |^[a-z]");
    std::vector<NamedPerson> const known = named_people(context_, list);
    std::vector<Words> const parts = members(list.trimmed(" .;"), true);
    for (Words const& part : parts) {
      auto const n = name_in_list().at(part.view());
      if (n && is_person(context_, (*n)[1])) {
        Words const who = part.part(n->begin(1), n->end(1));
        InstitutionId of;
        Words held;
        for (NamedPerson const& k : known)
          if (k.name.view() == who.view()) {
            of = k.of;
            held = k.post;
          }
        seats_of(seat).push_back(context_.draft.person(who, of, held, who));
      } else if (seat == Seat::member || (seat == Seat::head && !n && parts.size() == 1)) {
        if (counted.in(part.view())) seats_of(seat).push_back(body_of(part));
      }
    }
  }

  /// Gao Ruilin, head of Lakeside (chair); Ma Zhongxiao (vice-chair); Tan Wei and Luo Yan (members)
  void take_seats_behind() {
    static Pattern const behind(
        "([A-Z][^;:()]{3,200}?(?:\\([^()]*\\)[^;:()]{0,40})?) \\((?:the )?(?:(vice-?[ "
        "]?chair(?:person|man|woman)?|deputy(?: "
        "[a-z]+)?)|(chair(?:person|man|woman)?|head|leader|convenor)|(members?))\\)");
    // Working group: Principal Ann Low (chair), in the paper of a school that says "we" and names nobody else here
    InstitutionId const ours = context_.institutions.speaks_of_itself() && context_.institutions.find(text_).empty()
                                   ? context_.institutions.speaker()
                                   : InstitutionId();
    std::size_t listed_up_to = 0;
    for (auto m = behind.find(text_); m; m = behind.find(text_, m->end())) {
      Words const list = whole_.part(m->begin(1), m->end(1));
      Seats& seats = seats_of(m->has(2) ? Seat::deputy : m->has(3) ? Seat::head : Seat::member);
      for (NamedPerson const& k : named_people(context_, list))
        seats.push_back(context_.draft.person(k.name, k.of.empty() && !k.post.empty() ? ours : k.of, k.post,
                                              list.part(k.begin, k.end)));
      listed_up_to = m->end();
    }
    // Ann Low (chair), Bo Reed (deputy), Cy Dean, and one governor from each school
    static Pattern const and_others("^(?:,|;| and|, and) ([^.;:]{3,200}?)(?: (?:will|shall|meets?|sits?) .*|\\..*|$)");
    if (auto const o = listed_up_to > 0 && group_.members.empty() ? and_others.at(text_, listed_up_to) : std::nullopt)
      for (Words const& part : members(whole_.part(o->begin(1), o->end(1)).trimmed(), true)) sit(part, Seat::member);
  }

  /// …, with Amin Osei (head of Seaview) as vice-chair and the heads of the schools as members
  void take_seats_as() {
    static Pattern const as_seat(
        "(?:\\bwith|\\band|,|\\.) ([^,.;]{3,90}?(?:, [A-Z][^.;,]{3,60},)?),? (?:as|is|acts as|serves as) (?:the |its )?"
        "(vice-chair|deputy(?: chair)?|(?:joint |co-)chairs?|chair|secretary|(?:the )?(?:other )?members)");
    // It consists of the principals, Ms Low and Mr Reed, as joint chairs
    static Pattern const consists("^(?:It|They|[Tt]he [a-z ]+) (?:consists?|is made up) of ");
    // Mr Lund, Principal of Upper Dorrin: what he is
    static Pattern const what_he_is("^[A-Z][a-z]+ (?:of|at) ");
    for (auto m = as_seat.find(text_); m; m = as_seat.find(text_, m->end())) {
      std::string_view const word = (*m)[2];
      bool const deputy = word.starts_with("vice") || word.starts_with("deputy");
      bool const member = word.find("member") != std::string_view::npos;
      bool const chairs = word.starts_with("joint") || word.starts_with("co-");
      if (!deputy && !member && !chairs) continue;
      for (Words const& part : members(whole_.part(m->begin(1), m->end(1)).trimmed(), true)) {
        if (consists.in(part.view())) continue;
        if (what_he_is.in(part.view()) && part.begin > whole_.begin + m->begin(1)) continue;
        sit(part, deputy ? Seat::deputy : chairs ? Seat::head : Seat::member);
      }
    }
  }

  /// Seats whom the words name, or the body of people that they describe.
  void sit(Words p, Seat seat) {
    static Pattern const article("^(?:the|and|with|of) ");
    while (auto const a = article.at(p.view())) p = p.part(a->end(), p.size());
    auto const n = name_in_list().at(p.view());
    bool const named = n && is_person(context_, (*n)[1]);
    std::vector<NamedPerson> const told = named_people(context_, p);
    Seats& seats = seats_of(seat);
    if (ParticipantId const known = context_.draft.by_surname(p.view()); !known.empty())
      seats.push_back(known);
    else if (!told.empty() && !named)
      seats.push_back(context_.draft.person(told[0].name, told[0].of, told[0].post, p));
    else if (named)
      seats.push_back(context_.draft.person(p.part(n->begin(1), n->end(1)), {}, {}, p));
    else
      seats.push_back(body_of(p));
  }

  /// the bursars of both schools
  ParticipantId body_of(Words const& words) {
    ParticipantId const id = context_.draft.add(Participant{.name = context_.draft.text(words), .group = true}, "p");
    context_.draft.from(pointer("participants", context_.plan().participants.size() - 1), words);
    return id;
  }

  /// What the committee is called: before its seats, in the heading, in a short line above, or anywhere in the statement.
  [[nodiscard]] Words name() const {
    Words called;
    // Working group. Members: the heads of the Office and the Youth League Committee: which is the group itself
    std::size_t const first = std::min(words_.empty() ? text_.size() : words_[0].begin, text_.find(':'));
    if (auto const c = committee_name().find(text_.substr(0, first))) called = whole_.part(c->begin(1), c->end(1));
    if (called.empty() && statement_.heading != no_heading) {
      Words const& title = context_.outline.headings[statement_.heading].title;
      if (auto const c = committee_name().find(title.view())) called = title.part(c->begin(1), c->end(1));
    }
    if (called.empty())
      for (Statement const& before : context_.outline.statements)
        if (before.item + 1 == statement_.item && before.whole.size() < 60)
          if (auto const c = committee_name().find(before.whole.view()))
            called = before.whole.part(c->begin(1), c->end(1));
    if (auto const c = called.empty() ? committee_name().find(text_) : std::nullopt)
      called = whole_.part(c->begin(1), c->end(1));
    static Pattern const the("^(?:The|A|An|Our|Their|This) ");
    if (auto const t = called.empty() ? std::nullopt : the.at(called.view()))
      called = called.part(t->end(), called.size());
    return called;
  }

  Context& context_;
  Statement const& statement_;
  Words whole_{};
  std::string_view text_{};
  std::vector<SeatWord> words_{};
  LeadingGroup group_{};
};

}  // namespace

bool read_english_committee(Context& context, Statement const& statement) {
  return Committee(context, statement).read();
}

}  // namespace bangfu::document::reader
