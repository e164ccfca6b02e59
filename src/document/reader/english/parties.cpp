// SPDX-License-Identifier: BSL-1.0
// Who helps whom, who pays, coordinates, advises, as English sentences, titles and labels say it.
#include <algorithm>
#include <span>

#include "document/reader/english/names.hpp"
#include "document/reader/parties/learned_names.hpp"
#include "document/reader/parties/parties.hpp"

namespace bangfu::document::reader {
namespace {

/// A name, or what stands for one, and what a bracket says of it.
struct Named {
  std::size_t begin = 0;
  std::size_t end = 0;  ///< past the bracket that only tells its other names
  InstitutionId who{};
};

std::string const aid =
    "(?:supported|helped|assisted|mentored|guided|helps?|supports?|assists?|mentors?|aids?|guides?|coaches|advises?|"
    "adopts|backs|twins? with|partners? "
    "with|pairs (?:up )?with|stands? (?:beside|by|behind)|works? (?:alongside|beside)|lends? (?:a hand|support) to|"
    "gives? (?:support|help|assistance) to|provides? (?:support|help|assistance) to|takes? (?:charge|care) of|comes? "
    "to "
    "the (?:aid|help) of|(?:is|are) (?:paired|twinned|matched|partnered|linked) (?:up )?with|in support of|helping|"
    "supporting|assisting|Helping|Supporting|Assisting|acts? as (?:a |the "
    ")?(?:mentor|lead|sister|supporting|hub|partner|host) (?:school |college )?"
    "(?:to|for|of)|serves? as (?:a |the )?(?:mentor|lead|supporting|hub|host|partner) (?:school |college )?(?:to|for|"
    "of)|(?:is|are)(?: hereby)? (?:designated|named|appointed|chosen)(?: as)? (?:the |a )?(?:mentor|lead|supporting|"
    "support|host|helping|sister)(?: (?:school|college|institution)s?)? (?:of|for|to))";

/// The same as a noun, with who is helped behind it: its help to, the assistance given by A to.
std::string const aid_noun =
    "(?:help|support|assistance|aid|guidance|mentoring|backing|partnership|twinning|pairing|coaching|service)";

/// Lists of institutions in a sentence, and what stands between them.
class EnglishRelations {
 public:
  EnglishRelations(Context& context, Words const& words, bool title) : context_(context), words_(words), title_(title) {
    std::string_view const text = words.view();
    static Pattern const join("^(?: \\([^()]*\\))?(?:,|,? and|,? as well as|;|/|,? & ?)(?: with| of)?(?: the)? ?$");
    for (Mention const& m : context.institutions.find(text)) {
      static Pattern const ourselves(
          "^(?:[Ww]e|[Oo]ur "
          "(?i:school|college|kindergarten|institute|university|academy|polytechnic|nursery|cent(?:re|er)))$");
      if (m.own && !ourselves.in(text.substr(m.begin, m.end - m.begin))) continue;
      if (m.who.size() != 1 || (!names_.empty() && m.begin < names_.back().end)) continue;
      Named const named{m.begin, past_bracket(text, m.end), m.who[0]};
      if (!names_.empty() && join.whole(text.substr(names_.back().end, m.begin - names_.back().end)) &&
          !helps_on(text, named.end)) {
        and_ = and_ || text.substr(names_.back().end, m.begin - names_.back().end).find(',') == std::string_view::npos;
        names_.push_back(named);
        ++lists_.back();
      } else {
        names_.push_back(named);
        lists_.push_back(1);
      }
    }
  }

  void read() {
    std::size_t first = 0;
    for (std::size_t l = 0; l < lists_.size() && l < 30; ++l) {
      std::size_t const last = first + lists_[l];
      said_beside(first, last);
      if (l + 1 < lists_.size()) said_between(first, last, last + lists_[l + 1]);
      if (l + 2 < lists_.size()) paired_by(first, last, last + lists_[l + 1], last + lists_[l + 1] + lists_[l + 2]);
      first = last;
    }
  }

 private:
  /// Past a bracket behind a name that says no role.
  static std::size_t past_bracket(std::string_view text, std::size_t end) {
    static Pattern const role(
        "^\\((?:the )?(?:lead(?:ing)?|supporting|host|donor|hub|partner|recipient|receiving|supported|member|mentor|"
        "mentee)\\b");
    // St Brendan's College, Kilmore (“the College”)
    static Pattern const place("^, [A-Z][a-z]+(?: [A-Z][a-z]+)? \\((?:the )?[“\"]");
    if (auto const p = place.at(text, end)) end = text.find(" (", end);
    if (end + 2 >= text.size() || text[end] != ' ' || text[end + 1] != '(' || role.at(text, end + 1)) return end;
    std::size_t const close = bracket_end(text, end + 1);
    return close == end + 1 ? end : close;
  }

  /// Whether what is named before `end` helps somebody itself: the first of a clause of its own.
  static bool helps_on(std::string_view text, std::size_t end) {
    static Pattern const verb("^(?: (?:will|shall|also|to))* " + aid + " ");
    static Pattern const before("\\b(?:helps?|supports?|assists?|mentors?|stands?|paired|twinned) ");
    return verb.at(text, end) && before.in(text.substr(0, end));
  }

  void said_beside(std::size_t first, std::size_t last) {
    std::string_view const text = words_.view();
    static Pattern const leads(
        "^(?:\\(lead(?:ing)?(?: school)?\\)| \\((?:the )?(?:lead(?:ing)?|supporting|host|donor|hub|mentor)(?: "
        "(?:school|college|partner|institution))?\\)| leads| is the (?:lead|supporting|hub|mentor)|,? as (?:the "
        ")?(?:lead|supporting|hub|mentor)|,? (?:acting|serving) as (?:the )?(?:lead|hub|mentor)| (?:acts|serves) as "
        "(?:the )?(?:lead|supporting|hub|mentor))");
    static Pattern const is_led("(?:led by|headed by|lead school is|lead school:|leadership of) (?:the )?$");
    static Pattern const with_support(
        "(?i)\\b(?:(?:with|under|through|has|have|had|receives?|gets?|enjoys?) (?:the )?(?:[a-z]+ )?support "
        "(?:of|from)|"
        "support from) (?:the )?$");
    static Pattern const receives(
        "^(?: \\((?:the )?(?:partner|recipient|receiving|supported|member|mentee)(?: (?:school|college|institution))?"
        "\\)|,? as (?:the )?(?:partner|recipient|receiving|supported)| is the (?:partner|recipient|receiving|"
        "supported))");
    static Pattern const between("(?:[Bb]etween|[Aa]greement of|[Pp]artnership of|[Tt]winning of)(?: the)? $");
    static Pattern const pairs(
        "^(?:,? (?:are|have been|agree|have agreed|enter|form|will (?:form|work)|sign|hereby|(?:are|work|form) "
        "(?:twinned|partners)))");
    static Pattern const members("^(?:Members?|Member schools|Schools|Partners|Participants)(?: of the alliance)?: $");
    std::size_t const before = first == 0 ? 0 : names_[first - 1].end;
    // Support Programme for B
    static Pattern const helped("(?i)" + aid_noun +
                                "(?: (?:programme|plan|scheme|project|work|given|offered))? "
                                "(?:to|for|of)(?: the)? $");
    if (title_ && lists_.size() == 1 && helped.in(text.substr(0, names_[first].begin)))
      add(first, last, role::recipient);
    // Our support for B
    static Pattern const ours("(?i)\\bour (?:[a-z]+ ){0,2}?" + aid_noun +
                              "(?: (?:programme|plan|scheme|project|work))? (?:to|for|of|with)(?: the)? $");
    if (InstitutionId const& speaker = context_.institutions.speaker();
        !speaker.empty() && ours.in(text.substr(0, names_[first].begin)) && names_[first].who != speaker) {
      add(first, last, role::recipient);
      context_.institutions.party(speaker, role::supporting, words_.part(0, names_[last - 1].end));
    }
    bool led = false;
    for (std::size_t k = first; k < last; ++k) {
      if (leads.at(text, names_[k].end)) {
        add(k, k + 1, role::supporting);
        led = true;
      }
      if (receives.at(text, names_[k].end)) add(k, k + 1, role::recipient);
    }
    std::string_view const lead_up = text.substr(before, names_[first].begin - before);
    bool const only_supporter = title_ || context_.institutions.of_role(Role(role::supporting)).empty();
    if (is_led.in(lead_up) || (only_supporter && with_support.in(lead_up))) add(first, first + 1, role::supporting);
    if (members.in(text.substr(0, names_[first].begin)) && led)
      for (std::size_t k = first; k < last; ++k)
        if (!context_.institutions.is_party(names_[k].who)) add(k, k + 1, role::recipient);
    if (last - first == 2 && and_ &&
        (title_ || between.in(text.substr(0, names_[first].begin)) || pairs.at(text, names_[last - 1].end)) &&
        !party(first) && !party(first + 1)) {
      add(first, first + 1, role::supporting, last);
      add(first + 1, last, role::recipient, last, first);
    }
  }

  /// What two lists are to each other.
  void said_between(std::size_t first, std::size_t last, std::size_t next) {
    static Pattern const helping(
        "^,?(?:,? (?:will|shall|should|may|has|have|agreed?|agrees?|continues?|undertakes?|intends?|plans?|is|are|to|"
        "also|jointly|in turn|continue|been|committed|hereby|be|which|that|who))* " +
        aid +
        "(?: (?:the|its|two|three|four|five|\\d+|both|sister|partner|rural|inland|younger)){0,3}(?: (?:schools?|"
        "colleges?|partners|kindergartens|institutions))?(?: (?:of|in) (?:[A-Z][A-Za-z' ]{2,40})(?:, "
        "[A-Z][a-z]+)?)?[:,]?"
        "(?: (?:the|namely))? ?$");
    static Pattern const helped(
        "^,?(?: (?:will be|shall be|is|are|being|has been))?(?: (?:again|also|now|still|once more|jointly))? "
        "(?:helped|supported|assisted|mentored|led|guided|adopted|"
        "sponsored) by(?: the)? $|"
        "^,?(?: (?:will|shall|also|has|have|is|are|to))* (?:receives?|receiving|received|gets?|accepts?) (?:[a-z]+ )?"
        "(?:help|support|assistance|aid|guidance|mentoring)(?: and "
        "(?:help|support|assistance|aid|guidance|mentoring))? "
        "from(?: the)? $");
    std::string_view const text = words_.view();
    std::string_view gap = text.substr(names_[last - 1].end, names_[last].begin - names_[last - 1].end);
    if (gap.size() > 300) return;
    // Sunflower Kindergarten, a model kindergarten of the province, will help …
    static Pattern const apposition("^, (?:an?|the|its|one of|itself|in|of) [^.;:]{2,120}?,");
    if (auto const a = apposition.at(gap)) gap.remove_prefix(a->end());
    static Pattern const asked("(?:asked|requested|instructed|tasked|appointed|invited|charged) by(?: the)? $");
    // A adopts B's reading scheme: what B has, and not B
    static Pattern const genitive("^['’]s? ");
    if (genitive.at(text, names_[last].end)) return;
    if (helping.whole(gap)) {
      // A has been asked by the Bureau to help B
      std::size_t givers = last - 1;
      if (givers == first && first > 0 &&
          asked.in(text.substr(names_[first - 1].end, names_[first].begin - names_[first - 1].end))) {
        add(first, last, role::coordinating);
        --givers;
        add(givers, first, role::supporting, next);
        add(last, next, role::recipient, next, givers);
        return;
      }
      // Under the scheme of A, B will support C
      static Pattern const conjunction("\\band\\b|&|as well as");
      if (last - first > 1 &&
          conjunction.in(text.substr(names_[last - 2].end, names_[last - 1].begin - names_[last - 2].end)))
        givers = first;
      add(givers, last, role::supporting, next);
      add(last, next, role::recipient, next, first);
    } else if (helped.whole(gap)) {
      add(last, next, role::supporting, next, first);
      add(first, last, role::recipient, next);
    } else if (helps_by_noun(text, names_[first].begin, gap)) {
      add(last - 1, last, role::supporting, next);
      add(last, next, role::recipient, next, first);
    }
  }

  /// A enters the second year of its help to B; help given by A to B; A takes B under its wing.
  static bool helps_by_noun(std::string_view text, std::size_t begin, std::string_view gap) {
    static Pattern const its("^(?:['’]s?)?,? [^.;:]{0,100}?\\b" + aid_noun +
                             "(?: (?:and|work|given|offered|provided|programme|scheme|" + aid_noun +
                             ")){0,3} (?:to|for|towards)(?: the)? $");
    static Pattern const own("\\b(?:its|their|our|gives?|offers?|provides?|extends?|renders?|continues?|this|of)\\b");
    // its support of B; not the support of A: who gives it
    static Pattern const of_whom(
        "^ (?:(?:will|shall|hereby) )*(?:continues?|renews?|extends?|takes up|begins?|starts?|resumes?) "
        "(?:its|their) " +
        aid_noun + " of(?: the)? $");
    static Pattern const given(aid_noun +
                               " (?:which is |to be )?(?:given|offered|provided|rendered|extended) by(?: the)? $");
    static Pattern const to("^ (?:to|for)(?: the)? $");
    static Pattern const takes(
        "^(?: (?:will|shall|hereby))* (?:takes? (?:on|under its (?:wing|care))|takes?|accepts?|adopts?)(?: the)? $");
    static Pattern const care(
        "^[^.;]{2,160}? (?:under its (?:wing|care)|into its care|as (?:a|its) (?:partner|sister))");
    static Pattern const partner(
        "^(?: (?:will|shall|has|been|is|be|become|becomes|acts?|serves?|as|chosen|named))+ (?:the |a "
        ")?(?:partner|mentor|"
        "sister|supporter|helper|helping school|sister school|partner school|mentor school) (?:of|to|for)(?: the)? $");
    if ((its.whole(gap) && own.in(gap)) || of_whom.whole(gap)) return true;
    if (to.whole(gap) && given.in(text.substr(0, begin))) return true;
    if (takes.whole(gap) && care.at(text, begin)) return true;
    return partner.whole(gap).has_value();
  }

  /// The Office has paired A with B and C: three lists.
  void paired_by(std::size_t first, std::size_t second, std::size_t third, std::size_t end) {
    static Pattern const pairs(
        "^,?(?: (?:has|have|will|shall|hereby|also))* "
        "(?:paired?s?|twin(?:s|ned)?|match(?:es|ed)?|link(?:s|ed)?|assign(?:"
        "s|ed)?|appoint(?:s|ed)?)(?: the)? $");
    static Pattern const with("^(?: up)? (?:with|to)(?: (?:assist|help|support|mentor))?(?: the)? $");
    std::string_view const text = words_.view();
    auto const gap = [&](std::size_t k) { return text.substr(names_[k - 1].end, names_[k].begin - names_[k - 1].end); };
    if (!pairs.whole(gap(second)) || !with.whole(gap(third))) return;
    add(first, second, role::coordinating);
    add(second, third, role::supporting, end);
    add(third, end, role::recipient, end, second);
  }

  [[nodiscard]] bool party(std::size_t i) const { return context_.institutions.is_party(names_[i].who); }
  void add(std::size_t first, std::size_t last, Role const& role, std::size_t to = 0, std::size_t from = 1000) {
    for (std::size_t k = first; k < last; ++k)
      context_.institutions.party(names_[k].who, role,
                                  words_.part(names_[std::min(from, first)].begin, names_[std::max(to, last) - 1].end));
  }

  Context& context_;
  Words const& words_;
  std::vector<Named> names_{};
  std::vector<std::size_t> lists_{};  // how many names stand in each list
  bool title_;
  bool and_ = false;
};

/// English: A will help B; A supports B.
void read_plain_relations(Context& context) {
  std::string const name =
      "((?:The )?[A-Z][A-Za-z'&.-]*(?: (?:[A-Z][A-Za-z'&.-]*|of|and|for|No\\. ?\\d+)){0,8}? "
      "(?:School|Schools|College|University|Kindergarten|Academy|Institute|Bureau|County|District|City|Centre|Center))";
  static Pattern const helps(
      name +
      "(?:,? (?:will|shall|continues to|agrees to|intends to))? ?(?:continue to "
      ")?(?:helps?|supports?|assists?|partners? with|twins? with|is paired with)(?: the)? (?:schools of )?" +
      name);
  static Pattern const leads(name + " (?:leads|is the lead school|as (?:the )?lead(?:ing)? school)");
  static Pattern const schools_of("support (schools of [A-Z][A-Za-z ]+?(?:County|District|City))");
  static Pattern const bureau(
      "^([A-Z][A-Za-z ]{3,40}(?:Bureau|Office|Department|Headquarters|Unit|Directorate|Authority|Council|Inspectorate|"
      "OFFICE|BUREAU|DEPARTMENT|UNIT|DIRECTORATE|AUTHORITY|COUNCIL|INSPECTORATE))$");
  std::vector<Words> texts = context.outline.title_parts;
  for (std::size_t const i : context.outline.front)
    texts.emplace_back(std::get<Passage>(context.outline.layout->items[i]).words);
  for (Statement const& s : context.outline.statements) texts.push_back(s.whole);
  std::size_t looked = 0;
  for (Words const& words : texts) {
    std::string_view const text = words.view();
    if (++looked < 30) {
      if (auto const m = helps.find(text)) {
        Words const where = words.part(m->begin(), m->end());
        context.institutions.party(context.institutions.resolve(words.part(m->begin(1), m->end(1))).at(0),
                                   role::supporting, where);
        context.institutions.party(context.institutions.resolve(words.part(m->begin(2), m->end(2))).at(0),
                                   role::recipient, where);
      }
      if (auto const m = leads.find(text))
        context.institutions.party(context.institutions.resolve(words.part(m->begin(1), m->end(1))).at(0),
                                   role::supporting, words.part(m->begin(), m->end()));
      if (auto const m = schools_of.find(text))
        context.institutions.party(context.institutions.add(words.part(m->begin(1), m->end(1))), role::recipient,
                                   words.part(m->begin(), m->end()));
      if (auto const m = bureau.whole(text); m && looked < 6)
        context.institutions.party(context.institutions.add(words), role::coordinating, words);
    }
  }
}

}  // namespace

void read_english_relations(Context& context, Words const& sentence, bool title) {
  EnglishRelations(context, sentence, title).read();
}

namespace {

/// Our partner is Millbrook School; Millbrook School, our mentor school: who stands on the other side of whoever speaks.
void read_own_partners(Context& context) {
  static Pattern const ours(
      "\\b[Oo]ur (?:[a-z]+ )?(?:(partner|twin|paired|supported|helped|younger|rural|adopted|recipient)|"
      "(mentor|supporting|helping|lead|leading|guiding|elder|host))(?: (?:school|college|kindergarten|institution))?"
      "(?:,| is| are| will be|:)? (?:the )?");
  static Pattern const is_ours(
      "^(?:,| is| will be| remains) our (?:[a-z]+ )?(?:(partner|twin|paired|supported|helped|younger|rural|adopted|"
      "recipient)|(mentor|supporting|helping|lead|leading|guiding|elder|host))\\b");
  InstitutionId const speaker = context.institutions.speaker();
  if (speaker.empty()) return;
  auto const tell = [&](InstitutionId const& other, bool helps_us, Words const& where) {
    if (other == speaker || context.institutions.on_a_side(other)) return;
    context.institutions.party(other, helps_us ? role::supporting : role::recipient, where);
    if (!context.institutions.on_a_side(speaker))
      context.institutions.party(speaker, helps_us ? role::recipient : role::supporting, where);
  };
  std::vector<Words> texts = context.outline.title_parts;
  for (std::size_t k = 0; k < context.outline.statements.size() && k < 30; ++k)
    texts.push_back(context.outline.statements[k].whole);
  for (Words const& words : texts) {
    std::string_view const text = words.view();
    for (auto m = ours.find(text); m; m = ours.find(text, m->end()))
      if (Mention const other = context.institutions.at(text, m->end()); other.who.size() == 1 && !other.own)
        tell(other.who[0], m->has(2), words.part(m->begin(), other.end));
    for (Mention const& other : context.institutions.find(text))
      if (auto const m = is_ours.at(text, other.end); m && other.who.size() == 1 && !other.own)
        tell(other.who[0], m->has(2), words.part(other.begin, m->end()));
  }
}

}  // namespace

namespace {

/// The island, the valley: the one side whose name has that word.
void learn_places_of_sides(Context& context) {
  Institutions& known = context.institutions;
  for (char const* const place :
       {"Island", "Village", "Valley", "Bay", "Creek", "Coast", "Moor", "Harbour", "Mountain"}) {
    InstitutionId only;
    bool several = false;
    for (InstitutionId const& id : known.both_sides(6)) {
      if (known.name(id).find(place) == std::string::npos) continue;
      several = !only.empty();
      only = id;
    }
    if (only.empty() || several) continue;
    std::string words = std::string("the ") + place;
    words[4] = static_cast<char>(words[4] - 'A' + 'a');
    known.spoken_of(only, std::move(words));
  }
}

/// Party A is Hill College; Party B is Dale School: who the letters stand for, the first for those who help.
void read_lettered_sides(Context& context) {
  static Pattern const is(
      "\\b(Party (A|B)) (?:\\([^()]{0,40}\\) )?(?:is|shall be|means|refers to) (?:the "
      ")?((?:[A-Z][A-Za-z'’-]*|of|and|the|No\\."
      "|\\d+)(?: (?:[A-Z][A-Za-z'’-]*|of|the|No\\.|\\d+)){1,8})(?: \\(|[;,.]|$| and Party)");
  static Pattern const institution(
      "\\b(?:School|College|University|Kindergarten|Academy|Institute|Polytechnic|Nursery|Centre|Center|Trust)\\b");
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 30) return;
    std::string_view const text = s.whole.view().substr(0, 1000);
    for (auto m = is.find(text); m; m = is.find(text, m->end(3))) {
      if (!institution.in((*m)[3])) continue;
      Words const letter = s.whole.part(m->begin(1), m->end(1));
      InstitutionId const id = context.institutions.known_or_new(s.whole.part(m->begin(3), m->end(3)));
      context.institutions.also_called(id, letter);
      if (!context.institutions.on_a_side(id))
        context.institutions.party(id, (*m)[2] == "A" ? role::supporting : role::recipient,
                                   s.whole.part(m->begin(), m->end(3)), letter.original());
    }
  }
}

}  // namespace

void read_english_parties(Context& context) {
  read_lettered_sides(context);
  learn_english_abbreviations(context);
  learn_english_common_names(context);
  // The title and the lines about it are one text: Agreement / between / A / and / B
  Prose head(context.draft.source());
  auto const append = [&](Words const& words) {
    if (!head.empty()) head.append_mark(' ');
    head.append(words.span(), Blanks::prose);
  };
  for (Words const& part : context.outline.title_parts) append(part);
  read_relations(context, Words(head), true);
  // Its parts may stand in lines of their own: Memorandum / between / A / and / B
  static Pattern const short_line("^.{1,160}$");
  std::size_t lines = 0;
  for (std::size_t const i : context.outline.front)
    if (Words const line(std::get<Passage>(context.outline.layout->items[i]).words); short_line.in(line.view()))
      append(line);
  for (Statement const& s : context.outline.statements)
    if (++lines <= 6 && s.heading == no_heading && short_line.in(s.whole.view())) append(s.whole);
  read_relations(context, Words(head), false);
  for (std::size_t const i : context.outline.front)
    read_relations(context, Words(std::get<Passage>(context.outline.layout->items[i]).words), true);
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements)
    if (++looked <= 30)
      for (Words const& sentence : sentences(s.whole, true)) read_relations(context, sentence, false);
  read_own_partners(context);
  read_plain_relations(context);
  learn_places_of_sides(context);
}

InstitutionId english_issuer(Context const& context) {
  auto const only_in = [&](std::string_view line) {
    std::vector<Mention> const named = context.institutions.find(line);
    return named.size() == 1 && named[0].who.size() == 1 && !named[0].own ? named[0] : Mention();
  };
  std::vector<Words> head = context.outline.title_parts;
  for (std::size_t const i : context.outline.front)
    head.emplace_back(std::get<Passage>(context.outline.layout->items[i]).words);
  // Hill Primary School, spring term 2025: below the title as well
  for (std::size_t k = 0; k < 2 && k < context.outline.statements.size(); ++k)
    head.push_back(context.outline.statements[k].whole);
  static Pattern const when(
      "(?i)^(?:,? (?:spring|summer|autumn|winter|first|second|school|academic|term|year|\\d)[^.]*)?$");
  for (Words const& line : head)
    if (Mention const m = only_in(line.view()); m.end > 0 && m.begin == 0 && when.in(line.view().substr(m.end)))
      return m.who[0];
  std::vector<Statement> const& all = context.outline.statements;
  // From: Office of the Principal, Hill College
  static Pattern const from("^(?i:from|issued by|sent by) ?: ");
  for (std::size_t k = 0; k < 6 && k < all.size(); ++k) head.push_back(all[k].whole);
  for (Words const& line : head)
    if (Mention const m = only_in(line.view()); m.end > 0 && from.in(line.view())) return m.who[0];
  // We (Hill School) and Ridge School; We at Hill School
  static Pattern const we("\\bWe(?: at| of|,)? \\(?(?:the )?$");
  for (std::size_t k = 0; k < all.size() && k < 12; ++k)
    for (Mention const& m : context.institutions.find(all[k].whole.view()))
      if (m.who.size() == 1 && !m.own && we.in(all[k].whole.view().substr(0, m.begin))) return m.who[0];
  static Pattern const issued("^(?i:(?:issued|signed|written|drawn up|prepared|published|made|done) by (?:the )?)");
  static Pattern const office("^(?:[A-Z][A-Za-z'’]*(?: (?:and|of|[A-Z][A-Za-z'’]*)){0,5}, )?(?:the )?$");
  static Pattern const dated("^(?:$|, \\d|, [A-Z][a-z]+ \\d)");
  for (std::size_t k = all.size(); k > 0 && k + 4 > all.size(); --k) {
    std::string_view const line = all[k - 1].whole.view();
    Mention const m = only_in(line);
    if (m.end == 0 || line.size() > 120) continue;
    bool const by = issued.in(line.substr(0, m.begin));
    if (by || (office.in(line.substr(0, m.begin)) && dated.at(line, m.end))) return m.who[0];
  }
  return {};
}

/// What offices and funds do for a plan, in English.
namespace {

/// What a body does, told around its name, and the role that it has so.
struct EnglishDeed {
  Role role;
  Pattern after;
  Pattern before;
  Pattern name{""};  ///< what it must be
};

std::span<EnglishDeed const> english_deeds() {
  // The Hill Trust, to which the school belongs, has promised to …; Hill University's School of Education will …
  static std::string const may =
      "^(?:['’]s?(?: [A-Z][A-Za-z]+| of| and){1,5}| \\([^()]{1,160}\\)|, [^,.;]{3,80},)?,?(?: "
      "(?:will|shall|should|may|also|"
      "jointly|regularly|itself|which|has|have|agreed to|promised to|offered to|kindly|is|are))* ";
  static std::string const giver =
      "(?:Fund|Foundation|Trust|Charity|Chest|Club|Circle|Association|Society|Union|Company|Ltd|Limited|Corporation|"
      "Friends|"
      "Co-?operative|Federation|Chamber)\\b";
  static std::string const authority =
      "\\b(?:Bureau|Office|Authority|Council|Department|Ministry|Directorate|Board|Region|Commission|Inspectorate|"
      "Service|Agency)\\b";
  static std::string const adviser = "\\b(?:University|Institute|College|Cent(?:re|er)|Museum|Academy|Polytechnic)\\b";
  static constexpr char const* nothing = "^$ $";  // what no text is
  static EnglishDeed const all[] = {
      {role::coordinating,
       Pattern(may + "(?:co-?ordinates?|convenes|administers|facilitates the|organi[sz]es the "
                     "(?:programme|plan|scheme|partnership)|administers|has decided|decides|requires|requests|issues? "
                     "(?:this|the)|manages? the|brings together)\\b"),
       Pattern("(?:[Ii]ssued|[Cc]o-?ordinated|[Cc]onvened|[Aa]dministered|[Dd]rawn up|[Ll]aunched) by(?: the)? $")},
      {role::funding,
       Pattern(
           may +
           "(?:funds|finances|sponsors?|bankrolls|underwrites|pays (?:into|for the (?:programme|plan|scheme|project))|"
           "contributes|meets the costs? of the|(?:provides?|grants?|gives?|supplies|donates) (?:the |a )?(?:[a-z]+ )?"
           "(?:funds?|funding|money|grants?|budget))\\b"),
       Pattern("(?:[Ff]unded|[Ff]inanced|[Pp]aid for|[Ss]ponsored) by(?: the)? $|\\b(?:[Ff]unds?|[Ff]unding|[Gg]rants?|"
               "[Mm]oney)(?: of [^,.;]{1,30})? (?:will |shall )?(?:comes?|is provided|are provided) (?:from|by)(?: "
               "the)? $")},
      // With the support of the Trust
      {role::funding, Pattern(nothing),
       Pattern(
           "\\b(?:[Ww]ith|[Tt]hrough|[Tt]hanks to|[Rr]eceives?) (?:the |a )?(?:kind |generous |financial )*(?:support|"
           "help|backing|assistance|grant|gift|donation)s? (?:of|from)(?: the)? $"),
       Pattern(giver)},
      {role::expert,
       Pattern(may +
               "(?:lends?|supplies|supply|provides?|contributes|sends?|gives|details) (?:the |its |their )?"
               "(?:[a-z]+ )?(?:experts?|expertise|advis[eo]rs?|consultants?|resource persons?|specialists?|trainers|"
               "professional advice|academic advice)\\b|" +
               may +
               "(?:advises? (?:on|the (?:programme|plan|project|schools))|gives? (?:professional|academic|"
               "expert) advice)\\b"),
       Pattern("(?:[Aa]dvised|[Ee]xperts (?:are )?(?:lent|provided|supplied)|(?:[Aa]dvice|[Ee]xpertise|[Pp]rofessional "
               "guidance|[Aa]cademic guidance) (?:is |will be |shall be )?(?:given|provided|offered|supplied)) by(?: "
               "the)? $")},
      {role::supervising,
       Pattern(may + "(?:supervises?|inspects?|monitors?|appraises?|evaluates?|audits?|oversees?)\\b"),
       Pattern("(?:[Ss]upervised|[Oo]verseen|[Ii]nspected|[Mm]onitored|[Aa]ppraised|[Ee]valuated|[Aa]udited) by(?: "
               "the)? $")},
      // Who is there to give, whatever it gives
      {role::funding,
       Pattern(may + "(?:gives?|giving|given|donates?|donating|donated|presents?|pays?|paying|meets?|covers?|bears?|"
                     "grants?|promises?|promised|fits out|fit out|equips?|"
                     "offers?|offered|buys?|supplies|provides?|pledges?|pledged)\\b"),
       Pattern("(?:[Dd]onated|[Gg]iven|[Pp]resented|[Pp]rovided) by(?: the)? $"), Pattern(giver)},
      {role::coordinating,
       Pattern(may + "(?:asked|asks|requested|instructed|directed|paired|appointed|coordinates|brought "
                     "(?:the|both|these|us)|matched|"
                     "linked|twinned|chosen|chose)\\b|^['’]s? (?:[A-Z][A-Za-z0-9-]*|of|and|on|for|the| "
                     ")*(?:Programme|Program|Scheme|"
                     "Project|Guidelines?|Circular|Initiative|Policy|Directive)\\b"),
       Pattern("(?:[Aa]t the request of|[Aa]s (?:arranged|directed|requested) by|[Aa]rranged "
               "by|(?:paired|twinned|matched|linked|brought together)[^.;]{0,80} by|[Uu]nder the (?:direction|"
               "guidance|auspices|supervision) of|\\b(?:Programme|Program|Scheme|Project|Strategy|Initiative) of)(?: "
               "the)? $"),
       Pattern(authority)},
      {role::supervising,
       Pattern("^(?:['’]s?(?: [A-Za-z-]+){1,4})?,?(?: (?:will|shall|also|which|and|has|have))*(?: asked to be kept "
               "informed and "
               "will)? (?:reviews?|inspects?|checks|will visit|makes? an? [a-z]+ visit|visits?|calls? "
               "(?:at|on))\\b|^['’]s? (?:[A-Za-z-]+ "
               "){0,2}?(?:advis[eo]rs?|inspectors?|officers?)(?:, [A-Z][^,.;]{3,40},)? (?:(?:will|shall|also) "
               ")*(?:visits?|calls?|inspects?|"
               "comes?|reviews?|checks)\\b"),
       Pattern("(?:[Rr]eviewed|[Cc]hecked) by(?: the)? $|\\b(?:[Aa]dvis[eo]rs?|[Ii]nspectors?) (?:from|of)(?: the)? $"),
       Pattern(authority)},
      // A researcher from the Centre; Dr Ann Reed of the Institute: whatever stands behind it
      {role::expert, Pattern(nothing),
       Pattern("(?:\\b(?:researchers?|experts?|advis[eo]rs?|lecturers?|specialists?|tutors?|trainers?|scientists?|"
               "colleagues|"
               "staff)|\\b(?:Professor|Prof\\.?|Dr\\.?)(?: [A-Z][A-Za-z.'’-]*){1,4}),? (?:from|of|at)(?: the)? $"),
       Pattern(adviser)},
  };
  return all;
}

/// The bodies that a text names, each by one name, and those that it only calls by what they are: the county bureau.
std::vector<Mention> bodies_named(Context const& context, std::string_view text) {
  static Pattern const common(
      "\\b(?:[Tt]he )((?:county|district|provincial|municipal|city|regional) (?:inspectorate|education "
      "(?:office|bureau|department|authority)|(?:bureau|office|department) of education|bureau))\\b");
  std::vector<Mention> named = context.institutions.find(text);
  named.erase(std::remove_if(named.begin(), named.end(), [](Mention const& m) { return m.who.size() != 1; }),
              named.end());
  for (auto m = common.find(text); m; m = common.find(text, m->end()))
    if (std::none_of(named.begin(), named.end(),
                     [&](Mention const& k) { return k.begin < m->end() && m->begin() < k.end; }))
      named.push_back({.begin = m->begin(1), .end = m->end(1)});
  return named;
}

/// Whether the words around a name tell a deed of the body.
bool does(Context const& context, EnglishDeed const& deed, std::string_view text, Mention const& m) {
  // The parents' association of the College contributes: not the College
  static Pattern const part_of(
      "(?i)\\b(?:association|union|society|committee|council|club|circle|friends|parents|alumni|pupils|students|"
      "board) "
      "of (?:the )?$");
  if (m.who.size() == 1 && (m.own || !deed.name.in(context.institutions.name(m.who[0])))) return false;
  bool const itself = !part_of.in(text.substr(0, m.begin));
  return (itself && deed.after.at(text, m.end)) || deed.before.in(text.substr(0, m.begin));
}

}  // namespace

void read_english_deeds(Context& context) {
  constexpr std::size_t most_statements = 200;
  constexpr std::size_t longest = 3000;
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > most_statements) break;
    std::string_view const text = s.whole.view();
    if (text.size() > longest) continue;
    for (Mention const& m : bodies_named(context, text))
      for (EnglishDeed const& deed : english_deeds()) {
        if (!does(context, deed, text, m)) continue;
        Words const where = s.whole.part(m.begin, m.end);
        InstitutionId const id = m.who.size() == 1 ? m.who[0] : context.institutions.add(where);
        if (!context.institutions.on_a_side(id)) context.institutions.party(id, deed.role, where);
      }
  }
}

}  // namespace bangfu::document::reader
