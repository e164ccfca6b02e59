// SPDX-License-Identifier: BSL-1.0
// Names of institutions in English text, and what else the text calls them.
#include "document/reader/english/names.hpp"

#include <algorithm>
#include <map>

#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {

std::string const english_office_nouns =
    "Offices?|Departments?|Hub|Divisions?|Sections?|Units?|Committees?|Affairs|Registry|Registrar|Library|League|Teams?"
    "|"
    "Desk|"
    "Cells?|Faculty|Secretariat|Rectorate|Administration|Chaplaincy|Dean(?:s?['’]s?|ery)?|Bursary|Bursar|Workshop|"
    "Cent(?:re|er)|Directorate|Councils?|Unions?|Institute|Service|Services|Relations|Resources|Office of [A-Z][a-z]+";
std::string const english_name_word =
    "(?:(?:[A-Z]|St|Sta|Sto|Hda|Mt|Ft|Gov|Dr|Fr|Sr|Gen|Pres)\\.|[A-Z][A-Za-z0-9'’-]*[A-Za-z0-9]['’]?|[A-Z]\\b|No\\. "
    "?\\d+|&)";

namespace {

/// What the name of a school ends with.
std::string const school_nouns =
    "School|College|University|Kindergarten|Academy|Institute|Polytechnic|Nursery|Lyceum|Gymnasium|Conservatory|"
    "Seminary";
/// The same of others that act for a plan.
std::string const body_nouns =
    "Bureau|Authority|Council|Foundation|Fund|Trust|Headquarters|Association|Federation|Alliance|Company|Limited|Ltd|"
    "Corporation|Co-?operative|Ministry|Inspectorate|Directorate|Chest|Charity|Diocese|Commission|Board|Chamber|"
    "Society|Museum|Hospital|Shipyard|Plc|Twinning Unit|Circle|Rotary Club|Lions Club|Region|Old Scholars['’]? Union";
/// What is an institution only where other words say that it is no office within one.
std::string const loose_nouns = "Department|Office|Committee|Division|Unit|Cent(?:re|er)|Service|Agency";
/// What ends a name where nothing of it follows: Tamsin Primary
std::string const short_nouns = "Primary|Secondary|High|Infants|Comprehensive|Grammar|Juniors?";

std::string const topic =
    "(?:Education|Sciences?|Arts|Technical|Technology|Vocational|Primary|Secondary|Junior|Senior|Culture|Youth|"
    "Training|Engineering|Trades?|Further|Basic|Health|Inspection|Supervision|Teaching|Development|Boys'?|Girls'?|"
    "Infant|Labour|Children|Women|Agriculture|Industry|Commerce|Business)";

}  // namespace

std::vector<NamePlace> spot_english_names(std::string_view text) {
  static Pattern const name("\\b" + english_name_word + "(?:(?: (?:" + topic +
                            "(?:,? and )|(?:Isle|County|City|District|Friends|Sisters|Lady|Society|Province|Town) of "
                            "(?:the )?)| )" +
                            english_name_word + ")*? ((?:" + school_nouns + "|" + body_nouns + ")|(" + loose_nouns +
                            ")|(" + short_nouns + "))\\b");
  static Pattern const leading(
      "^(?:The|A|An|Each|Every|All|Both|Our|This|That|Under|By|In|At|From|And|To|For|Of|With|Between|On|As|When|While|"
      "Assisting|Supporting|Helping|Mentoring|Strengthening|If|Members?|Teachers|Students|Pupils|Staff|Lecturers|"
      "Instructors|Mr|Mrs|Ms|Dr|Prof|Professor|Party|"
      "Principal|President|Director|Headteacher|Head|Dean|(?:Twenty|Thirty|Forty|Fifty|Sixty)-[a-z]+) ");
  static Pattern const more_school(
      "^(?:(?: (?:Girls['’]|Boys['’]|Technical|Vocational|Boarding|Day|Senior|Junior|High|Secondary|Primary|Middle|"
      "Training|Teachers['’]?|Practice|Laboratory|Lab|Demonstration|Experimental|Model|Affiliated|Attached))* "
      "(?:School|College|Academy|Institute|University|Kindergarten))+\\b");
  static Pattern const of(
      "^ for (?:the )?(?:Deaf|Blind|Girls|Boys|Hearing|Visually|Special)(?: (?:and|the|[A-Z][a-z]+))*|^ of (?:the "
      ")?[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*(?: and [A-Z][A-Za-z]+)?");
  static Pattern const authority(
      "\\b(?:District|County|Provincial|Province|Municipal|Regional|Region|City|National|State|Diocesan|Prefecture|"
      "Township|Borough|Zonal|Federal|Cooperation|Schools|Block|Twinning)\\b|^[A-Z][a-z]+ (?:[A-Z][a-z]+ )?Education "
      "(?:Office|Department|Service|Agency)$|^(?:Department|Office) of (?:[A-Z][a-z]+ "
      ")?Education");
  static Pattern const generic(
      "^(?:(?:Lead|Partner|Supporting|Recipient|Receiving|Host|Member|Primary|Secondary|High|Middle|Vocational|"
      "Technical|Home|Education|Senior|Junior|Rural|Urban|Central|Steering|Academic|Affairs|Day|Boarding|Model|Mentor|"
      "Sister|Training|Summer|Village|Sunday|Student|Students['’]|Governing|Management|Programme|Project|Travel|"
      "Examination|Joint|Sending|Teaching|Nursery|Guest|Assisting|Assisted|Supported|Helping|Helped|Giving|Paired)s? "
      "?)*[A-Z][A-Za-z-]+$");
  static Pattern const capital("^ [A-Z]");
  static Pattern const more_office("^ (?:Office|Department|Unit)\\b");
  // Port Region Education Bureau: the body that the name ends with
  static Pattern const more_body("^(?: " + topic + ")+ (?:Bureau|Office|Authority|Department|Board|Commission)\\b");
  static Pattern const within("^ of (?:the )?(?:[A-Z]{2,8}$|.*(?:School|College|Academy|Kindergarten)\\b)");
  // HILL COLLEGE AND RIDGE SCHOOL: the same as with small letters
  static Pattern const shouted("^[^a-z]{4,200}$");
  if (shouted.in(text))
    if (std::string const small = as_a_name(text); small != text) return spot_english_names(small);
  std::vector<NamePlace> all;
  std::size_t end = 0;
  for (auto m = name.find(text); m; m = name.find(text, end)) {
    std::size_t begin = m->begin();
    end = m->end();
    if (auto const more = more_school.at(text, end)) end = more->end();
    if (auto const more = more_body.at(text, end)) end = more->end();
    bool const loose = m->has(2);
    bool const brief = m->has(3) && end == m->end();
    // Hillcrest High is one; the High in Hillcrest High Road is none.
    if (brief && capital.at(text, end)) continue;
    while (auto const a = leading.at(text, begin)) begin = a->end();
    // the Trust's School Improvement Policy, the Department's Regional Office: whose it is
    static Pattern const of_a_body("^(?:[A-Z][A-Za-z-]+ ){0,3}?(?:" + school_nouns + "|" + body_nouns + "|" +
                                   loose_nouns + ")['’]s ");
    if (auto const b = of_a_body.at(text, begin); b && b->end() <= end) begin = b->end();
    if (begin >= m->begin(1)) continue;
    // Schools Division Office
    if (loose)
      if (auto const o = more_office.at(text, end)) end = o->end();
    // The Student Council of MIS is one within it
    auto const o = brief ? std::nullopt : of.at(text, end);
    // Education Bureau of Luoshan City
    static Pattern const of_a_place(
        "(?:City|County|District|Province|Prefecture|Municipality|Township|Region|State|Borough)$");
    bool const placed = o && !loose && of_a_place.in((*o)[0]);
    if (!placed && generic.in(text.substr(begin, end - begin))) continue;
    if (o && within.in((*o)[0])) continue;
    if (o) end = o->end();
    // College of Nursing of Port Arden University
    static Pattern const part_of_it(
        "(?:^|[^A-Za-z])((?:College|School|Institute|Academy|Conservatory) of (?:[A-Z][A-Za-z]+(?:,? and |, | "
        "))+(?:of|at) (?:the )?)$");
    static Pattern const university("(?:University|Institute|Academy|Polytechnic)$");
    if (!loose && university.in(text.substr(begin, end - begin)))
      if (auto const p = part_of_it.find(text.substr(0, begin))) begin = p->begin(1);
    std::string_view const found = text.substr(begin, end - begin);
    // Moral Education Office: one within a school
    static Pattern const of_a_school(
        "\\b(?:Moral|Physical|Special|Continuing|Teachers?|Students?|Health|Ideological|Political|Adult|Distance|"
        "General|"
        "Religious|Early|Higher|Further|Science|Music|Art|Labour|Character|Basic|Primary|Secondary|Vocational|"
        "Technical|"
        "Preschool|Senior|Junior|International|Sports?|English|Language) Education "
        "(?:Office|Department|Service|Agency)$");
    if (of_a_school.in(found)) continue;
    if ((!placed && generic.in(found)) || (loose && !authority.in(found))) continue;
    all.push_back({.begin = begin, .end = end, .alone = true});
  }
  // University of Middlefen, Friends of Broadmead, Ministry of Education: what it is stands first
  static Pattern const noun_first("\\b(?:University|Ministry|Friends|Diocese) of (?:the )?" + english_name_word +
                                  "(?: (?:and )?" + english_name_word + "){0,3}");
  // Marl Tools Co., Ltd.
  static Pattern const company("(?:[A-Z][A-Za-z&-]+ ){1,4}(?:Co\\.,? Ltd\\.?|Pte\\.? Ltd\\.?|Ltd\\.)");
  for (Pattern const* const p : {&company, &noun_first})
    for (auto m = p->find(text); m && all.size() < 64; m = p->find(text, m->end()))
      if (std::none_of(all.begin(), all.end(),
                       [&](NamePlace const& k) { return k.begin < m->end() && m->begin() < k.end; }))
        all.push_back({.begin = m->begin(), .end = m->end(), .alone = true});
  std::sort(all.begin(), all.end(), [](NamePlace const& a, NamePlace const& b) { return a.begin < b.begin; });
  return all;
}

std::size_t bracket_end(std::string_view text, std::size_t open) {
  constexpr std::size_t longest = 400;  // with the bracket that opens
  std::size_t const close = closing_bracket(text, open + 1, longest - 1);
  return close == std::string_view::npos ? open : close + 1;
}

std::string as_a_name(std::string_view capitals) {
  static Pattern const small("[a-z]");
  std::string out(capitals);
  if (small.in(capitals) || capitals.find(' ') == std::string_view::npos) return out;
  static Pattern const joins("\\b(?:OF|AND|THE|FOR|IN|TO|WITH|AT|BY|ON|FROM)\\b");
  std::size_t word = 0;
  for (std::size_t i = 1; i < out.size(); ++i) {
    if (out[i - 1] == ' ') word = i;
    if (out[i] < 'A' || out[i] > 'Z' || (i == word && !joins.at(capitals, i))) continue;
    out[i] = static_cast<char>(out[i] - 'A' + 'a');
  }
  return out;
}

namespace {

/// Where the name begins that ends at `end`: back over its words, to the first that no name has.
std::size_t run_begin(std::string_view text, std::size_t end) {
  static Pattern const word("(?:^|[ (“\"])(" + english_name_word + "(?: of(?: the)?| for| and the)? )$");
  static Pattern const last("(?:^|[ (“\"])(" + english_name_word + ")$");
  auto const first = last.find(text.substr(end > 60 ? end - 60 : 0, end > 60 ? 60 : end));
  if (!first) return end;
  std::size_t begin = (end > 60 ? end - 60 : 0) + first->begin(1);
  for (int words = 0; words < 9 && begin > 0; ++words) {
    std::size_t const from = begin > 40 ? begin - 40 : 0;
    auto const m = word.find(text.substr(from, begin - from));
    if (!m) break;
    begin = from + m->begin(1);
  }
  static Pattern const article("^(?:The|A|An|This|Our|Between|And|By|In|Party [A-D]) ");
  while (auto const a = article.at(text, begin)) begin = a->end();
  return begin;
}

/// Gathers what a text calls its institutions besides.
class Definitions {
 public:
  explicit Definitions(Context& context) : context_(context) {}

  void read(Words const& words) {
    std::string_view const text = words.view();
    if (text.size() > 6000) return;
    std::vector<NamePlace> const names = spot_english_names(text);
    for (std::size_t open = text.find('('); open != std::string_view::npos; open = text.find('(', open + 1)) {
      std::size_t const close = bracket_end(text, open);
      if (close == open || open < 4 || text[open - 1] != ' ') continue;
      Words const inside = words.part(open + 1, close - 1);
      Words const name = name_before(words, names, open - 1);
      if (name.size() < 4 || !(defines(inside.view()) || shortens(inside.view(), name.view()))) continue;
      // Principal Ma Yulong (the Centre): whose he is
      static Pattern const only_titled("^the [A-Z][A-Za-z'’ -]*$");
      bool const spotted = std::any_of(names.begin(), names.end(),
                                       [&](NamePlace const& n) { return n.end <= open && n.end + 44 > open; });
      if (only_titled.whole(inside.view()) && !spotted) continue;
      // Dr. Hana Verrall (PMP): whose she is
      static Pattern const acronym("^[A-Z][A-Za-z&-]{0,8}[A-Z]$");
      if (acronym.whole(inside.view()) && inside.view()[0] != name.view()[0]) continue;
      take(context_.institutions.add(name), inside, words);
    }
    // Ridge Academy, known below as "the Academy", …; Ridge Academy, formerly Ridge School and called Ridge below
    static std::string const told =
        "(?:now|hereinafter|hereafter|henceforth|here|also|formerly|previously|once|until \\d{4}|before \\d{4}|locally|"
        "popularly|commonly|better|below|referred|known|called|named) "
        "(?:(?:known|called|named|referred|below|here|as|to|"
        "by|its|old|name|in|this|plan|agreement|document|text|short|for) ){0,6}(?:(?:the "
        ")?[“\"][^”\".;()]{1,48}[”\"]|(?:the )?" +
        english_name_word + "(?: (?:of (?:the )?)?" + english_name_word +
        "){0,6})(?: (?:below|here|hereafter|in what follows|for short|in short|in this (?:plan|agreement|document)))?";
    static Pattern const is_called(
        "^(?:, [^,.;()“”\"]{2,80},)? (?:is|are|shall be|will be) (?:(?:here|below|hereafter|hereinafter|simply|in this "
        "[a-z]+) )?(?:called|known as|named|referred to as|spoken of as) ?(?:the ?)?[“\"](?:[Tt]he "
        ")?([^”\"]{1,40})[”\"]");
    for (NamePlace const& n : names)
      if (auto const c = is_called.at(text, n.end))
        call(context_.institutions.add(words.part(n.begin, n.end)), words.part(c->begin(1), c->end(1)));
    // Saltby Fen School, which most people still call Saltby Secondary
    static Pattern const people_call(
        "^, (?:which|that) [a-z ]{2,40}? calls? (?:it )?([A-Z][A-Za-z'’-]*(?: [A-Z][A-Za-z'’-]*){0,3})");
    for (NamePlace const& n : names)
      if (auto const c = people_call.at(text, n.end))
        call(context_.institutions.add(words.part(n.begin, n.end)), words.part(c->begin(1), c->end(1)));
    static Pattern const behind("^, (?:and )?" + told + "(?:,? (?:and|or|but) " + told + ")?");
    for (NamePlace const& n : names) {
      auto const b = behind.at(text, n.end);
      if (!b) continue;
      take(context_.institutions.add(words.part(n.begin, n.end)), words.part(n.end + 2, b->end()), words);
    }
    static Pattern const means("[“\"]([^”\"]{1,40})[”\"]\\s*(?:means|stands for|denotes|is) (?:the )?");
    for (auto m = means.find(text); m; m = means.find(text, m->end()))
      for (NamePlace const& n : names)
        if (n.begin == m->end()) {
          std::size_t const end = with_place(text, n.end, true);
          call(context_.institutions.add(words.part(n.begin, end)), words.part(m->begin(1), m->end(1)));
        }
  }

 private:
  /// Whether a bracket tells a name: it quotes one, is an acronym, or says so.
  static bool defines(std::string_view inside) {
    static Pattern const tells(
        "[“\"][^”\"]{1,48}[”\"]|^[A-Z][A-Za-z&-]{0,8}[A-Z]$|^the (?:[A-Z][A-Za-z'’-]* "
        "?){1,4}$|^(?:formerly|previously|once|until \\d{4}|hereinafter|"
        "hereafter|below|also|known|popularly|locally|commonly|called|better known|abbreviated|in short|short)\\b");
    return inside.size() < 300 && tells.in(inside);
  }

  /// Hill Road Primary School (Hill Road): whether a bracket has some of the words of the name, in their order, and no others.
  static bool shortens(std::string_view inside, std::string_view name) {
    static Pattern const words("^[A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]+){0,3}$");
    if (!words.whole(inside) || inside.size() >= name.size()) return false;
    std::size_t at = 0;
    for (std::size_t from = 0; from < inside.size();) {
      std::size_t const end = std::min(inside.find(' ', from), inside.size());
      at = name.find(inside.substr(from, end - from), at);
      if (at == std::string_view::npos) return false;
      from = end + 1;
    }
    return true;
  }

  /// Where the place ends that stands behind a name: Saint Oda Primary School, Kettle Isle.
  static std::size_t with_place(std::string_view text, std::size_t end, bool at_end) {
    static Pattern const place("^, [A-Z][a-z]+(?: [A-Z][a-z]+)?");
    static Pattern const over("^(?:[.;]|$)");
    auto const p = place.at(text, end);
    return p && (!at_end || over.at(text, p->end())) ? p->end() : end;
  }

  static Words name_before(Words const& words, std::vector<NamePlace> const& names, std::size_t end) {
    static Pattern const place("^, [^,;()]{2,40}(?:, [^,;()]{2,40})?$");
    static Pattern const in("^(?:, [A-Z][A-Za-z' -]{2,30})?(?:,| in| of|, in)(?: the)? $");
    static Pattern const a_place(
        "(?:County|District|City|Province|Prefecture|Township|Region|Town|State|Republic of [A-Z][a-z]+)$");
    std::string_view const text = words.view();
    for (std::size_t k = 0; k < names.size(); ++k) {
      NamePlace const& n = names[k];
      if (n.end != end) continue;
      // A school in Luoshui County (“the School”)
      bool const where = k > 0 && a_place.in(text.substr(n.begin, n.end - n.begin)) &&
                         in.in(text.substr(names[k - 1].end, n.begin - names[k - 1].end));
      // Tallis School, formerly Tallis Infants (“the School”)
      static Pattern const once(
          "^, (?:and )?(?:formerly|previously|once|earlier|originally|until \\d{4}|before \\d{4}|now|also|"
          "locally|better|commonly)(?: (?:known|called|named)(?: as)?)?(?: the)? $");
      bool const other_name = k > 0 && once.whole(text.substr(names[k - 1].end, n.begin - names[k - 1].end));
      NamePlace const& meant = where || other_name ? names[k - 1] : n;
      return words.part(meant.begin, meant.end);
    }
    // A school in Luoshui (“the School”)
    static Pattern const in_a_town("^,? in [A-Z][A-Za-z' -]{2,30}$");
    for (NamePlace const& n : names)
      if (n.end < end && in_a_town.whole(text.substr(n.end, end - n.end))) return words.part(n.begin, n.end);
    // Without the town behind it, or town and land
    for (auto n = names.rbegin(); n != names.rend(); ++n)
      if (n->end < end && place.whole(text.substr(n->end, end - n->end))) return words.part(n->begin, n->end);
    return words.part(run_begin(text, end), end).trimmed();
  }

  /// Every name that the words tell: quoted, behind "formerly", or as an acronym.
  void take(InstitutionId const& id, Words const& inside, Words const& sentence) {
    static Pattern const quoted("(the )?[“\"](?:[Tt]he )?([^”\"]{1,48})[”\"]");
    static Pattern const unquoted(
        "(?:formerly|previously|once|until \\d{4}|before \\d{4}|earlier|originally|also|popularly|locally|commonly|"
        "known(?: [a-z]+){0,5} as|called|named|abbreviated(?: as| to)?|hereinafter|hereafter|below|for short|in short|"
        "short)"
        "[,:]? (?:known (?:[a-z]+ ){0,5}as |called |named |referred to as )?((?:the )?(?:" +
        english_name_word + ")(?: (?:of (?:the )?)?" + english_name_word + "){0,6})");
    static Pattern const acronym("^[A-Z][A-Za-z&-]{0,8}[A-Z]$");
    std::string_view const text = inside.view();
    for (auto m = quoted.find(text); m; m = quoted.find(text, m->end())) {
      call(id, inside.part(m->begin(2), m->end(2)));
      give_role(id, (*m)[2], sentence);
    }
    for (auto m = unquoted.find(text); m; m = unquoted.find(text, m->end())) {
      call(id, inside.part(m->begin(1), m->end(1)));
      give_role(id, (*m)[1], sentence);
    }
    static Pattern const titled("^the (?:[A-Z][A-Za-z'’-]* ?){1,4}$");
    if (acronym.whole(text) || titled.whole(text) || shortens(text, context_.institutions.name(id))) {
      call(id, inside);
      give_role(id, text, sentence);
    }
  }

  void call(InstitutionId const& id, Words const& name) { context_.institutions.also_called(id, name, true); }

  /// "the Lead School": a name that is a role
  void give_role(InstitutionId const& id, std::string_view alias, Words const& where) {
    static Pattern const gives(
        "(?i)\\b(?:lead|leading|supporting|assisting|host|donor|mentor|helping|sending|hub)\\b|^party A$");
    static Pattern const takes(
        "(?i)\\b(?:partner|recipient|receiving|supported|assisted|member|helped|mentee|guest)\\b|^party B$");
    Role const role = gives.in(alias) ? Role(role::supporting) : takes.in(alias) ? Role(role::recipient) : Role();
    if (!role.empty()) context_.institutions.party(id, role, where);
  }

  Context& context_;
};

/// All texts of the document, from its title to the cells of its tables.
std::vector<Words> texts_of(Context const& context) {
  std::vector<Words> texts = context.outline.title_parts;
  for (std::size_t const i : context.outline.front)
    texts.emplace_back(std::get<Passage>(context.outline.layout->items[i]).words);
  for (Heading const& h : context.outline.headings) texts.push_back(h.title);
  for (Statement const& s : context.outline.statements) texts.push_back(s.whole);
  for (PlacedGrid const& g : context.outline.grids)
    for (Row const& row : g.grid->rows)
      for (Prose const& cell : row.cells) texts.emplace_back(cell);
  return texts;
}

}  // namespace

void read_english_definitions(Context& context) {
  Definitions definitions(context);
  std::size_t looked = 0;
  for (Words const& text : texts_of(context))
    if (++looked <= 400) definitions.read(text);
}

void learn_english_common_names(Context& context) {
  // the Teachers College, the Polytechnic: what one of them is, and no other
  std::map<std::string, InstitutionId, std::less<>> tails;
  static Pattern const before_of("^(.+?)(?: of (?:the )?[A-Z].*)?$");
  std::vector<Institution> const known = context.plan().institutions;
  if (known.size() > 200) return;
  for (Institution const& i : known) {
    std::string const full(i.name.any());
    auto const m = before_of.whole(full);
    if (!m) continue;
    std::string_view const name = (*m)[1];
    std::size_t from = name.size();
    for (int words = 0; words < 3; ++words) {
      std::size_t const blank = name.rfind(' ', from == name.size() ? std::string_view::npos : from - 2);
      if (blank == std::string_view::npos || blank == 0) break;
      from = blank + 1;
      auto const [at, fresh] = tails.try_emplace(std::string(name.substr(from)), i.id);
      if (!fresh && at->second != i.id) at->second = InstitutionId();
    }
  }
  static Pattern const the("\\b[Tt]he ([A-Z][A-Za-z'’-]*(?: [A-Z][A-Za-z'’-]*){0,2})\\b");
  std::size_t found = 0;
  for (Words const& words : texts_of(context))
    for (auto m = the.find(words.view()); m && found < 400; m = the.find(words.view(), m->begin() + 4)) {
      ++found;
      // From the longest to the shortest
      std::string_view candidate = (*m)[1];
      while (!candidate.empty()) {
        auto const at = tails.find(candidate);
        if (at != tails.end() && !at->second.empty()) {
          Words const name = words.part(m->begin(), m->begin(1) + candidate.size());
          if (Mention const is = context.institutions.at(words.view(), m->begin()); is.end < m->begin() + name.size())
            context.institutions.also_called(at->second, name);
          break;
        }
        std::size_t const blank = candidate.rfind(' ');
        candidate = blank == std::string_view::npos ? std::string_view() : candidate.substr(0, blank);
      }
    }
}

}  // namespace bangfu::document::reader
