// SPDX-License-Identifier: BSL-1.0
// Offices in English text, with the institution that each belongs to.
#include "document/reader/english/offices.hpp"

#include <algorithm>
#include <optional>

#include "document/reader/english/names.hpp"
#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {
namespace {

/// Who holds a post and acts as an office does: the Deputy Head (Staff), heads of department, the bursar.
Pattern const post("^((?:[A-Za-z][A-Za-z'’-]*[ -]){0,3}?(?:(?i:vice|deputy|assistant|executive|acting|" +
                   english_post_nouns + ")s?[ -]){0,3}(?i:" + english_post_nouns +
                   ")s?(?: of (?:the )?(?:[A-Z][A-Za-z]*|"
                   "[a-z]{4,})(?: \\d{1,2}| (?:and )?[A-Z][A-Za-z]+)*)?(?: \\([A-Z][A-Za-z ,&]*\\))?)(?:[ .,;:)]|$)");

/// Reads one list of offices from left to right.
class OfficeList {
 public:
  OfficeList(Context& context, Words const& words, EnglishOfficeList const& as)
      : context_(context), words_(words), text_(words.view()), as_(as) {}

  std::vector<Charge> read(std::size_t& end) {
    static Pattern const separator(
        "^(?: leads?| leading)?(?:,? and |, |; ?(?:and |together |jointly )*(?:with |(?:assisted|supported|helped) by "
        ")?| ?/ ?| & |"
        ",? (?:together |jointly )?with |,? (?:assisted|supported|helped|aided|joined|seconded|backed) by |,? in "
        "(?:co-?operation|consultation|liaison) with )(?:[A-Za-z][a-z ]{2,24}: ?|(?:the )?[a-z]{3,16}(?: [a-z]{2,12})? "
        "(?:with|by|to) )?");
    std::size_t at = 0;
    end = 0;
    while (at < text_.size() && found_.size() < 12) {
      std::size_t const before = found_.size();
      std::size_t const next = item(at);
      if (next == at) break;
      found_.back().where = words_;
      // Without a side: those before it share that of the last
      for (std::size_t k = before; k > 0 && !found_.back().side.empty() && found_[k - 1].side.empty() && near_; --k)
        found_[k - 1].side = found_.back().side;
      end = at = next;
      auto const s = separator.at(text_, at);
      if (!s) break;
      near_ = text_.substr(s->begin(), s->end() - s->begin()).find_first_of(";/") == std::string_view::npos;
      at = s->end();
    }
    for (Charge& c : found_) {
      if (c.side.empty()) c.side = as_.side;
      c.where = words_.part(0, end);
    }
    return std::move(found_);
  }

 private:
  /// The office that begins at `at`, with its side. @returns where it ends; `at` where none begins
  std::size_t item(std::size_t at) {
    static Pattern const article(
        "^(?:(?:[Tt]he |[Bb]oth )?(?:two )|the |a |an |its |their |The |Its |Their |both |Both )");
    std::size_t begin = at;
    // at the Centre, the Principal's Office
    static Pattern const at_side("^(?:[Aa]t|[Ff]or|[Ff]rom|[Ii]n|on the side of) (?:the )?");
    static Pattern const then("^(?:,|:| -)? (?:by |the )*");
    if (auto const a = at_side.at(text_, at)) {
      Mention who = context_.institutions.at(text_, a->end());
      if (who.end == a->end() && text_.substr(a->begin(), a->end() - a->begin()).find("the ") != std::string_view::npos)
        who = context_.institutions.at(text_, a->end() - 4);
      auto const office = who.end > a->end() && who.who.size() == 1 ? then.at(text_, who.end) : std::nullopt;
      std::size_t const last = office ? name(office->end()) : at;
      if (office && last > office->end()) {
        found_.push_back(
            {.side = who.who[0], .department = words_.part(office->end(), last), .where = {}, .about = {}});
        return last;
      }
    }
    static Pattern const own("^[Oo]ur ");
    InstitutionId owner;
    if (auto const a = article.at(text_, at)) begin = a->end();
    if (auto const o = own.at(text_, at)) {
      begin = o->end();
      owner = context_.institutions.speaker();
    }
    // The article may be part of a name: the School
    Mention who = context_.institutions.at(text_, begin);
    if (who.end == begin) who = context_.institutions.at(text_, at);
    if (who.end > begin && !who.who.empty()) return of_side(at, who);
    std::size_t const end = name(begin);
    if (end == begin) return at;
    std::vector<InstitutionId> sides;
    std::size_t const last = past_holder(side_behind(end, sides));
    if (sides.empty() && !owner.empty()) sides = {owner};
    // The General Offices of both schools: each has one
    static Pattern const plural(
        "(?:[Oo]ffice|[Cc]ommittee|[Dd]epartment|[Ss]ection|[Uu]nit|[Dd]ivision|[Gg]roup|[Cc]ouncil|[Tt]eam)s$");
    static Pattern const plural_post("(?i)(?:" + english_post_nouns + ")s$");
    std::string_view const called = text_.substr(begin, end - begin);
    bool const several = plural.in(called);
    // and where nobody is named they are of both sides, too
    if (several && sides.empty() && as_.side.empty()) sides = context_.institutions.both_sides(2);
    // The two librarians take it in turn
    static Pattern const two("^(?:[Tt]he )?two $");
    bool const posts = plural_post.in(called);
    if (posts && sides.empty() && two.in(text_.substr(at, begin - at))) sides = context_.institutions.both_sides(2);
    std::size_t const one = (several || posts) && sides.size() > 1 ? end - 1 : end;
    if (sides.empty()) sides.emplace_back();
    for (InstitutionId const& side : sides)
      found_.push_back({.side = side, .department = words_.part(begin, one), .where = {}, .about = {}});
    return last;
  }

  /// Sarjal Academic Office, the School's Registry; or the institution as a whole
  std::size_t of_side(std::size_t at, Mention const& who) {
    static Pattern const genitive("^(?:['’]s?)? ");
    if (auto const g = genitive.at(text_, who.end))
      if (std::size_t const end = name(g->end());
          end > g->end() && context_.institutions.at(text_, g->end()).end < end) {
        // The two school councils: each school has one
        static Pattern const noun("(?:school|college)$");
        static Pattern const plural("[a-z]s$");
        std::string_view const before = text_.substr(who.begin, who.end - who.begin);
        if (auto const n = who.group && g->end() == who.end + 1 ? noun.find(before) : std::nullopt;
            n && who.who.size() > 1 && plural.in(text_.substr(g->end(), end - g->end()))) {
          for (InstitutionId const& side : who.who)
            found_.push_back(
                {.side = side, .department = words_.part(who.begin + n->begin(), end - 1), .where = {}, .about = {}});
          return end;
        }
        for (InstitutionId const& side : who.who)
          found_.push_back({.side = side, .department = words_.part(g->end(), end), .where = {}, .about = {}});
        return end;
      }
    if (who.own || (!as_.labelled && found_.empty())) return at;
    // An office that has the name of an institution is one: the District Education Office
    if (!ends_item(who.end)) return at;
    for (InstitutionId const& side : who.who)
      found_.push_back({.side = side, .department = Words(), .where = {}, .about = {}});
    return who.end;
  }

  [[nodiscard]] bool ends_item(std::size_t at) const {
    static Pattern const over("^(?:[.,;:/)\\]]| (?:and|with|/|&|as|together|leads?|\\()|$)");
    return over.at(text_, at).has_value();
  }

  /// Where the name of an office ends that begins here.
  [[nodiscard]] std::size_t name(std::size_t begin) const {
    static Pattern const proper("^(?:(?:[A-Z][A-Za-z'’&-]*|of(?: the)?|and|for) ){0,6}?(?:" + english_office_nouns +
                                "|[A-Z][A-Za-z-]+ Group)(?:['’]s)?\\b");
    static Pattern const common(
        "^(?:[A-Za-z][A-Za-z'’-]+ "
        "){0,3}(?:office|department|section|division|registry|secretariat|unit|council|committee|team)s?\\b");
    static Pattern const no_name(
        "^(?:This|That|These|Those|Any|Other|No|Same|Such|Its|Their|It|They|And|But|In|At|By|For|From|To|On) |"
        "^(?:[Pp]airs?|[Mm]embers|[Hh]alf|[Pp]art|[Hh]eads?|[Mm]eetings?|[Rr]epresentatives) of |^of ");
    static Pattern const more("^ (?:[A-Z][A-Za-z'’&-]* ){0,2}?(?:" + english_office_nouns +
                              "|committees?|offices?|groups?|departments?)\\b");
    static Pattern const tail("^ (?:of|for) (?:the )?[A-Z][A-Za-z'’]+(?: (?:and )?[A-Z][A-Za-z'’]+){0,3}");
    static Pattern const any("^[A-Z][A-Za-z'’&-]*(?: (?:[A-Z][A-Za-z'’&-]*|of|and|for)){0,4}");
    static Pattern const small_tail("(?: (?:of|and|for|in|to))+$");
    // the information centre, our mathematics group; but no working group, and no first group of teachers
    static Pattern const of_a_field("^(?:[a-z]{4,} ){1,2}(?:centre|center|group)s?\\b");
    static Pattern const any_group(
        "^(?:[a-z]+ "
        ")?(?:working|leading|joint|steering|project|small|large|first|second|third|next|last|same|this|that|"
        "whole|young|other|each|every|those|these|both|their|your) ");
    auto m = proper.at(text_, begin);
    if (!m && !no_name.at(text_, begin)) m = common.at(text_, begin);
    if (!m && !any_group.at(text_, begin)) m = of_a_field.at(text_, begin);
    if (!m && as_.posts)
      if (std::size_t const end = post_end(begin); end > begin) return end;
    if (!m) {
      auto const a = as_.labelled ? any.at(text_, begin) : std::nullopt;
      if (!a) return begin;
      std::size_t end = a->end();
      // Up to the institution that is named behind it
      for (std::size_t i = begin + 1; i < end; ++i)
        if (text_[i - 1] == ' ' && context_.institutions.at(text_, i).end > i) end = i - 1;
      if (auto const t = small_tail.find(text_.substr(begin, end - begin))) end = begin + t->begin();
      return ends_item(end) || side_follows(end) ? end : begin;
    }
    std::size_t end = m->end();
    // A committee that meets is no office in charge, nor are the lecturers of a faculty
    static Pattern const people(
        "^(?:Lecturers|Teachers|Staff|Students|Pupils|Members|Heads?|Deans? of|Instructors|Experts|Principals?|Leaders|"
        "Managers|Trainees|Parents|Subject|Senior|Three|Two|Four|Each|Every|All|Both)(?:[ ,.;:)]|$)");
    static Pattern const alone(
        "^(?:[Tt]he )?(?:[Cc]ommittees?|Teams?|Councils?|Unions?|Units?|Cent(?:re|er)|Library|Workshop|Institute|"
        "Directorate|Offices?|Departments?|Division|Sections?|League|Faculty|Services?|Resources|"
        "Relations|Affairs)$");
    static Pattern const of_people(
        "^(?:Staff|Students?|Pupils?|Teachers['’]?|Parents['’]?) [A-Z]|^(?:Head|Head "
        "[Tt]eacher|Principal|Dean)s?['’]s? "
        "(?:[A-Z][a-z]+ )?(?:Office|Desk|Team|Unit)\\b");
    if (people.at(text_, begin) && !of_people.at(text_, begin)) return as_.posts ? post_end(begin) : begin;
    while (auto const next = more.at(text_, end)) {
      if (context_.institutions.at(text_, end + 1).end > end + 1) break;
      end = next->end();
    }
    // Department of Mathematics; not Office of the College
    static Pattern const of("^ (?:of|for) ");
    if (auto const o = of.at(text_, end); o && context_.institutions.at(text_, o->end()).end == o->end())
      if (auto const t = tail.at(text_, end)) end = t->end();
    // the Library; but the Library of Party A is one
    std::vector<InstitutionId> whose;
    if (!as_.labelled && alone.whole(text_.substr(begin, end - begin)) &&
        (side_behind(end, whose) == end || whose.size() != 1))
      return begin;
    // The Learning Department's adviser
    static Pattern const of_it("[a-z]['’]s$");
    static Pattern const thing("^ [a-z]{3,}");
    if (of_it.in(text_.substr(begin, end - begin)) && thing.at(text_, end)) return begin;
    return end;
  }

  /// Where a post ends that begins here, and that nobody is named by: not Principal Ann Low.
  [[nodiscard]] std::size_t post_end(std::size_t begin) const {
    static Pattern const of_it("^[a-z]+s of ");
    static Pattern const name_behind("^,? (?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\\.? )?[A-Z][a-z]+");
    static Pattern const determined(
        "(?i)^(?:a|an|one|two|three|four|five|six|eight|ten|each|every|other|and|or|of|who|that|all|most|some) ");
    auto const m = post.at(text_, begin);
    // names a mentor: no name of a post
    static Pattern const says(" (?:a|an|the|its|their|our|one|each|to|at|in) |^[a-z]+s [a-z]+");
    static Pattern const plural_first("^(?:sports|arts|studies|sciences?|maths|mathematics|humanities|languages) ");
    if (!m || determined.at(text_, begin) || (says.in((*m)[1]) && !plural_first.in((*m)[1]) && !of_it.in((*m)[1])))
      return begin;
    std::size_t end = m->end(1);
    // head of the School: the institution is no part of it
    for (std::size_t i = begin + 1; i < end; ++i)
      if (text_[i - 1] == ' ' && context_.institutions.at(text_, i).end > i) {
        static Pattern const link(" (?:of|for|at|in)(?: the)? ?$");
        auto const l = link.find(text_.substr(begin, i - begin));
        if (!l) return begin;
        end = begin + l->begin();
        break;
      }
    // Assistant Head (Staffing), Birch School: whose post it is, and nobody's name
    bool const side = text_.substr(end, 2) == ", " && context_.institutions.at(text_, end + 2).end > end + 2;
    return !side && name_behind.at(text_, end) && past_holder(end) == end ? begin : end;
  }

  /// Past who holds a post: the caretaker, Mr Bill Addy, delivers them.
  [[nodiscard]] std::size_t past_holder(std::size_t end) const {
    static Pattern const holder(
        "^(, (?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\\.? )?[A-Z][a-z'’-]+ [A-Z][A-Za-z'’-]+,?)(?:[ .;)]|$)|^(, "
        "(?:Dr|Mr|Mrs|Ms|Miss|Prof)\\.? [A-Z][A-Za-z'’-]+,?)(?:[ .;)]|$)");
    auto const h = holder.at(text_, end);
    if (!h || context_.institutions.at(text_, end + 2).end > end + 2 || name(end + 2) > end + 2) return end;
    return h->has(1) ? h->end(1) : h->end(2);
  }

  [[nodiscard]] bool side_follows(std::size_t end) const {
    std::vector<InstitutionId> sides;
    return side_behind(end, sides) > end;
  }

  /// Whose an office is, as the words behind it say. @returns where they end
  std::size_t side_behind(std::size_t end, std::vector<InstitutionId>& sides) const {
    static Pattern const link("^(?:, (?:of )?| (?:of|at|in|from|for|on) | \\((?:of )?)");
    static Pattern const noun("^(?:['’]s?)? [A-Z]");
    auto const l = link.at(text_, end);
    if (!l) return end;
    std::string_view const how = text_.substr(l->begin(), l->end() - l->begin());
    bool const bracketed = how.find('(') != std::string_view::npos;
    Mention const who = context_.institutions.at(text_, l->end());
    if (who.end == l->end() || who.who.empty()) return end;
    // ", the School's Registry": the next office, and not whose the last one is
    if (how == ", " && (noun.at(text_, who.end) || !ends_item(who.end))) return end;
    if (bracketed && (who.end >= text_.size() || text_[who.end] != ')')) return end;
    sides = who.who;
    return bracketed ? who.end + 1 : who.end;
  }

  Context& context_;
  Words const& words_;
  std::string_view text_;
  EnglishOfficeList const& as_;
  std::vector<Charge> found_{};
  bool near_ = false;  // only a comma or "and" stands before the office at hand
};

Pattern const charge_label(
    "(?i)^(?:lead(?:s|ing)?|led by|owners?|owned by|support(?:s|ing|ed by)?|assist(?:s|ing|ed by)?|responsib(?:le|"
    "ility)|(?:person |office |officer )?in[ -]?charge|counterparts?|contact offices?|organi[sz](?:ers?|ed by)|"
    "co-?ordinat(?:or|ors|ed by|ing)|run by|handled by|managed by|facilitat(?:ed by|or|ors)|implement(?:ed by|er|"
    "ers|ing)|carried out by|taken care of by|arranged by|hosted by|executed by|overseen by|moderated by|with|"
    "focal (?:point|unit|office)s?|host|desk|by|through|action by|action|doer|(?:lead(?:ing)? |responsible |"
    "supporting |implementing |co-?ordinating |assisting |host |receiving |sending |main |partner )?(?:offices?|"
    "departments?|units?|bod(?:y|ies)|divisions?|officers?|agenc(?:y|ies)|teams?)(?: responsible| in charge| "
    "concerned)?)(?: (?:at|for|in|of) [A-Za-z0-9][A-Za-z0-9 .,'’-]{0,40})?$");

/// Without the brackets around it.
Words unbracketed(Words const& words) {
  Words w = words.trimmed(" .");
  std::string_view const text = w.view();
  if (text.size() > 2 && ((text.front() == '(' && text.back() == ')') || (text.front() == '[' && text.back() == ']')))
    return w.part(1, text.size() - 1).trimmed(" .");
  return w;
}

/// … is responsible for 4.1, and the laboratory assistant for 4.2: each for its own part.
void others_for_others(Context& context, EnglishCharges& all, InstitutionId const& side) {
  static Pattern const separator("(?:,|;|,? and|,? while) (?:the )?");
  static Pattern const of_what("^ (?:(?:is|are) )?(?:responsible )?(?:for|of) (.+)$");
  std::size_t tried = 0;
  for (auto m = separator.find(all.about.view()); m && ++tried < 8; m = separator.find(all.about.view(), m->end())) {
    Words const behind = all.about.part(m->end(), all.about.size());
    std::size_t end = 0;
    std::vector<Charge> more =
        english_office_list(context, behind, {.side = side, .labelled = false, .posts = true}, end);
    auto const what = more.empty() ? std::nullopt : of_what.at(behind.view(), end);
    if (!what) continue;
    EnglishCharges rest{.charges = std::move(more), .rest = {}, .about = behind.part(what->begin(1), what->end(1))};
    all.about = all.about.part(0, m->begin());
    others_for_others(context, rest, side);
    for (Charge& c : all.charges) c.about = all.about;
    for (Charge& c : rest.charges) {
      if (c.about.empty()) c.about = rest.about;
      all.charges.push_back(std::move(c));
    }
    return;
  }
}

}  // namespace

std::vector<Charge> english_office_list(Context& context, Words const& words, EnglishOfficeList const& as,
                                        std::size_t& end) {
  return OfficeList(context, words, as).read(end);
}

std::vector<Charge> english_offices_only(Context& context, Words const& words, EnglishOfficeList const& as) {
  static Pattern const role_behind(
      "^(?:, with [^.;:]{3,60} (?:assisting|helping|supporting|in support)| "
      "(?:leads?|leading|assists?|assisting|supports?|supporting|helps?|helping|receives?|receiving|hosts?)|"
      "(?:,| )?\\(?(?:as )?(?:lead|support|supporting|leading)(?: office)?\\)?)?[.;]?$");
  std::size_t end = 0;
  std::vector<Charge> found = english_office_list(context, words, as, end);
  if (found.empty() || !role_behind.at(words.view(), end)) return {};
  return found;
}

std::vector<Charge> english_labelled_offices(Context& context, Words const& sentence, InstitutionId const& side) {
  static Pattern const label("^([A-Za-z][A-Za-z0-9 .,'’-]{1,60}?)(?:: ?| - | – )(.+)$");
  static Pattern const participle(
      "(?i)^(?:to be )?((?:jointly )?(?:led|owned|run|organi[sz]ed|co-?ordinated|handled|managed|facilitated|carried "
      "out|"
      "taken care of|looked after|arranged|hosted|executed|overseen|implemented|supported|assisted|prepared|kept) "
      "(?:jointly )?by):? (.+)$");
  Words const words = unbracketed(sentence);
  std::string_view const text = words.view();
  if (text.size() > 400) return {};
  if (auto const m = label.whole(text); m && charge_label.whole((*m)[1])) {
    // Counterpart at Lowfield: School Office; Lead for C2 and C3: …
    InstitutionId of = side;
    for (Mention const& k : context.institutions.find((*m)[1]))
      if (k.who.size() == 1) of = k.who[0];
    std::vector<Charge> found = english_offices_only(context, words.part(m->begin(2), m->end(2)),
                                                     {.side = of, .labelled = true, .posts = true});
    static Pattern const number("\\bfor (.*\\d.*)$");
    if (auto const n = number.find((*m)[1]))
      for (Charge& c : found) c.about = words.part(m->begin(1) + n->begin(1), m->begin(1) + n->end(1));
    return found;
  }
  if (auto const p = participle.whole(text))
    return english_offices_only(context, words.part(p->begin(2), p->end(2)),
                                {.side = side, .labelled = true, .posts = true});
  // The offices alone, as a sentence or in brackets
  return english_offices_only(context, words, {.side = side, .labelled = false});
}

InstitutionId english_side_of_office(Context const& context, Words const& department) {
  Text const name = context.draft.text(department);
  InstitutionId side;
  std::size_t looked = 0;
  for (Institution const& i : context.plan().institutions) {
    if (++looked > 64) break;
    for (Department const& d : i.departments)
      if (d.name == name) {
        if (!side.empty()) return {};
        side = i.id;
      }
  }
  return side;
}

namespace {

/// … (Registry; with the Training Office)
std::optional<EnglishCharges> charges_in_bracket(Context& context, Words const& sentence, InstitutionId const& side) {
  static Pattern const bracket("^(.{8,}?) ?([(\\[][^()\\[\\]]{4,200}[)\\]])[.;]?$");
  auto const b = bracket.whole(sentence.view());
  if (!b) return {};
  static Pattern const office("(?:" + english_office_nouns + ")\\b|(?i)^.(?:lead|responsible|owner|in charge|with)\\b");
  Words const inside = sentence.part(b->begin(2), b->end(2));
  if (!office.in(inside.view())) return {};
  std::vector<Charge> found = english_labelled_offices(context, inside, side);
  if (found.empty()) return {};
  return EnglishCharges{.charges = std::move(found), .rest = sentence.part(0, b->end(1)).trimmed(" ."), .about = {}};
}

/// The Academic Office is responsible for …, The Registry draws up …
std::optional<EnglishCharges> charges_of_subject(Context& context, Words const& sentence, InstitutionId const& side) {
  std::string_view const text = sentence.view();
  static Pattern const in_charge(
      "^,? ?(?:(?:is|are|shall be|will be|must be) (?:jointly )?(?:responsible|in "
      "(?:overall )?charge|accountable|answerable|the (?:hosts?|organi[sz]ers?|lead))|(?:shall |"
      "will |jointly |must |to )*(?:takes?|has|have|holds?|bears?|shares?) (?:the lead|charge|(?:the )?(?:main "
      "|overall "
      "|chief |joint |full )?responsibility|care|the "
      "chair|the work|the task|the load|this work|this task|(?:it in )?turns?(?: (?:in the chair|(?:to|at) "
      "(?:host(?:ing)?|lead(?:ing)?|chair(?:ing)?|organi[sz](?:e|ing)))(?: (?:it|them|this|these))?)?)|(?:shall |will "
      "|jointly |must )*(?:looks? after|arranges?|handles?|runs?|sees? to|manages?) (?:all of )?(?:this|the above) "
      "(?:section|part|chapter|heading|clause|field|area))(?: "
      "(?:of|for|in|on)(?: all of| all)?(?: (?:this|it|these|them|the above|the whole))?(?: (.+))?)?$");
  static Pattern const acts("^,? ?(?:(?:shall|will|must|should|may|jointly|to|is|are) )*[a-z]{3,}");
  EnglishCharges out{.charges = {}, .rest = sentence, .about = {}};
  std::size_t end = 0;
  std::vector<Charge> found = english_office_list(context, sentence, {.side = side, .labelled = false}, end);
  if (found.empty()) {
    found = english_office_list(context, sentence, {.side = side, .labelled = false, .posts = true}, end);
    out.posts = !found.empty();
  }
  if (found.empty() || end >= text.size()) return {};
  if (auto const m = in_charge.whole(text.substr(end))) {
    out.charges = std::move(found);
    out.rest = Words();
    if (m->has(1)) out.about = sentence.part(end + m->begin(1), end + m->end(1));
    others_for_others(context, out, side);
    return out;
  }
  // The steering team meets once a term: what it does, and nothing that it is in charge of
  static Pattern const only_meets(
      "^,? ?(?:(?:shall|will|must|should|may|jointly|also|each) "
      ")*(?:meets?|consists?|comprises?|includes?|gathers?|visits?|"
      "travels?|goes|go|comes?)\\b");
  // The English departments of both schools plan together: their teachers do
  static Pattern const together(
      "^,? ?(?:(?:shall|will|must|should|may|jointly|also|each|regularly) )*(?:plan|apply|work|study|teach|observe|"
      "discuss|write|read|try|compare)\\b");
  bool const of_both = found.size() == 2 && found[0].department.view() == found[1].department.view() &&
                       found[0].side != found[1].side && together.at(text, end);
  if (acts.at(text, end) && !only_meets.at(text, end) && !of_both) {
    out.charges = std::move(found);
    out.about = sentence.part(end, text.size()).trimmed(" ");
    return out;
  }
  return {};
}

/// Timetabling rests with the Academic Office, selection with the Registry
std::optional<EnglishCharges> charges_behind_verb(Context& context, Words const& sentence, InstitutionId const& side) {
  std::string_view const text = sentence.view();
  static Pattern const behind(
      "(?:\\b(?:goes|go|runs?|pass(?:es)?) through|\\ba (?:task|job|matter) for|\\bcomes? from|\\b[Ii]n charge "
      "of ((?:[^.;:]|\\.\\d){1,60}?) (?:is|are)|^[Ii]n charge(?: is| are|:)|\\b(?:rests?|lies?|stays?|remains?) "
      "with|\\b(?:falls?|belongs?|(?:is|are) (?:left|entrusted|assigned)) "
      "to|\\bup "
      "to|\\b(?:in|into) the (?:hands|care|charge) of|\\bunder the (?:lead|guidance|direction|charge|responsibility|"
      "leadership|care) of|\\bthe (?:responsibility|task|job|business|duty) "
      "of|\\b(?:led|run|organi[sz]ed|co-?ordinated|"
      "handled|managed|facilitated|carried out|looked after|arranged|overseen|implemented|planned|kept|prepared|"
      "scheduled|drawn up|hosted|conducted|convened|chaired|compiled|selected|chosen) (?:jointly )?by|\\b(?:is|are|be) "
      "(?:jointly )?(?:taken|collected|checked|received(?: and [a-z]+)?|recorded|put (?:forward|together)|sent out|"
      "made(?: out)?|set up|seen to|supervised|monitored|packed|booked|registered|dealt with|catered for|"
      "administered|maintained|provided for|fixed|agreed|decided|settled|timetabled|delivered|written|supplied) by) ");
  for (auto m = behind.find(text); m; m = behind.find(text, m->end())) {
    Words const list = sentence.part(m->end(), text.size());
    std::vector<Charge> behind_it =
        english_offices_only(context, list, {.side = side, .labelled = false, .posts = true});
    Words about = m->has(1) ? sentence.part(m->begin(1), m->end(1)) : sentence.part(0, m->begin()).trimmed(" ");
    // It falls to the Director of Music to bring the choirs together
    static Pattern const to_do("^ to ([a-z]{2,} .+)$");
    if (behind_it.empty() && !m->has(1)) {
      std::size_t last = 0;
      behind_it = english_office_list(context, list, {.side = side, .labelled = false, .posts = true}, last);
      if (auto const what = to_do.whole(list.view().substr(last)))
        about = list.part(last + what->begin(1), last + what->end(1));
      else
        behind_it.clear();
    }
    if (behind_it.empty()) continue;
    for (Charge& c : behind_it) c.where = sentence;
    return EnglishCharges{.charges = std::move(behind_it), .rest = sentence, .about = about};
  }
  return {};
}

/// What is said of a sentence without a label before it.
std::optional<EnglishCharges> unlabelled_charges(Context& context, Words const& sentence, InstitutionId const& side) {
  if (auto found = charges_of_subject(context, sentence, side)) return found;
  return charges_behind_verb(context, sentence, side);
}

/// Workshop days: the Training Section holds main responsibility
std::optional<EnglishCharges> charges_behind_label(Context& context, Words const& sentence, InstitutionId const& side) {
  std::string_view const text = sentence.view();
  // For this section the Staff Tutor and the head teacher share responsibility
  static Pattern const of_this("^(?:For|In) (?:this|these|all of this|the above) ?[a-z]{0,12},? (the|our) ");
  if (auto const t = of_this.at(text)) {
    auto found = unlabelled_charges(context, sentence.part(t->begin(1), text.size()), side);
    if (found && found->rest.empty()) return found;
  }
  static Pattern const of_label("^([A-Z“\"][^:;.]{2,60}): ");
  if (auto const l = of_label.at(text)) {
    auto found = unlabelled_charges(context, sentence.part(l->end(), text.size()), side);
    if (found && found->rest.empty()) {
      if (found->about.empty()) found->about = sentence.part(l->begin(1), l->end(1));
      return found;
    }
  }
  return {};
}

}  // namespace

EnglishCharges english_charges(Context& context, Words const& sentence, InstitutionId const& side) {
  if (auto found = charges_in_bracket(context, sentence, side)) return std::move(*found);
  if (auto found = charges_behind_label(context, sentence, side)) return std::move(*found);
  if (auto found = unlabelled_charges(context, sentence, side)) return std::move(*found);
  return {.charges = {}, .rest = sentence, .about = {}};
}

}  // namespace bangfu::document::reader
