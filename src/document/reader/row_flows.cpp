// SPDX-License-Identifier: BSL-1.0
// Who goes where in a row of a table, as its columns say together.
#include <algorithm>

#include <bangfu/document/names.hpp>
#include <bangfu/document/quantity.hpp>

#include "entry.hpp"
#include "sides.hpp"

namespace bangfu::document::reader {
namespace {

/// The one institution that the words begin with.
InstitutionId side_of(Context const& context, Words const& words) {
  if (words.empty()) return {};
  Mention const m = context.institutions.at(words.view(), 0);
  if (m.who.empty() && m.own) return context.institutions.speaker();
  return m.who.size() == 1 ? m.who[0] : InstitutionId();
}

/// An amount of people, as a flow has it.
Box<Quantity> of_people(Piece<Amount> const& amount) {
  if (amount.value.quantity.unit != unit::person && amount.value.quantity.unit.code() != "participation") return {};
  Quantity q = amount.value.quantity;
  q.per = {};
  q.wording = {};
  return q;
}

/// How many go, as a column of numbers says.
struct Count {
  Box<Quantity> size{};
  bool each = false;  ///< 各2: of each side, of each group
};

Count count_in(Context const& context, Words const& cell) {
  Count count;
  if (cell.empty()) return count;
  static Pattern const each("^ ?(?:各|每校|双方各|两校各|each )");
  static Pattern const bare("^(?:各|共|约|共计|计)? ?(\\d{1,4})(?: each)?$");
  count.each = each.in(cell.view());
  std::vector<Piece<Amount>> const amounts = find_amounts(cell.view(), context.draft.lexicon());
  if (amounts.size() == 1) count.size = of_people(amounts.front());
  if (amounts.size() <= 1 && !count.size)
    if (auto const m = bare.whole(cell.view())) count.size = exactly(*Decimal::parse((*m)[1]), unit::person);
  return count;
}

/// People who are named in brackets at the end of a row: （谭开明、邓勇）.
void names_in_brackets(Context& context, Words const& content, Flow& flow) {
  static Pattern const bracket("\\(([^()]{2,60})\\)");
  for (auto m = bracket.find(content.view()); m; m = bracket.find(content.view(), m->end())) {
    Words const inner = content.part(m->begin(1), m->end(1));
    static Pattern const no_names(
        "^(?:[一二三四五六七八九十\\d]+(?:天|周|个月|月|日|节|次|人|名|小时|课时)|.{0,6}(?:科目|语文|数学|英语|物理|"
        "化学|生物|地理|线上|线下|第.批|单周|双周))");
    if (no_names.in(inner.view())) continue;
    static Pattern const one_name("^[\\p{Han}·]{2,4}$");
    for (Words const& part : split_at(inner, "、,")) {
      static Pattern const group("部分|代表|若干|干部|学生|教师|成员|组");
      static Pattern const counted("^([\\p{Han}]{2,8}?)(\\d+|[一二三四五六七八九十]+)人$");
      if (auto const c = counted.whole(part.view())) {
        flow.who.push_back(context.draft.group(part.part(c->begin(1), c->end(1)), flow.from, {}));
        if (auto const amounts = find_amounts(part.view(), context.draft.lexicon()); !amounts.empty())
          flow.size = amounts.front().value.quantity;
      } else if (group.in(part.view())) {
        std::string_view const code = context.draft.lexicon().code_at_end("participant", part.view());
        flow.who.push_back(
            context.draft.group(part, flow.from, code.empty() ? ParticipantKind() : ParticipantKind(code)));
      } else if (one_name.in(part.view())) {
        flow.who.push_back(context.draft.person(part, flow.from, {}, part));
      }
    }
  }
}

/// A way from one institution to another.
struct Way {
  InstitutionId from{};
  InstitutionId to{};
};

/// The one supporter and the one recipient, where there are no more.
std::optional<Way> only_pair(Context const& context) {
  auto const& giving = context.institutions.of_role(role::supporting);
  auto const& taking = context.institutions.of_role(role::recipient);
  if (giving.size() != 1 || taking.size() != 1 || giving == taking) return std::nullopt;
  return Way{giving[0], taking[0]};
}

constexpr char const* arrow = " ?(?:→|-+>|=+>|⇒|➔|➜|>+|到|至|赴|去|往|前往| to | for ) ?";

/// Whether the words say that both sides go.
bool goes_both_ways(std::string_view words) {
  static Pattern const both(
      "↔|⇄|⇌|⇔|<-+>|<=+>|互访|互派|双向|互往|对流|相互|(?i:both ways|both directions|mutual|exchange)");
  return both.in(words);
}

/// The ways that a cell states: 甲校→乙校, 甲校到乙校、丙校, 双向; empty where it says something else.
std::vector<Way> ways_in(Context& context, Words const& cell) {
  static Pattern const between(std::string("^") + arrow + "$");
  static Pattern const joins("^ ?(?:、|/|,|和|与|及|and|&) ?$");
  std::vector<Way> ways;
  if (cell.empty() || cell.size() > 200) return ways;
  auto const whom = [&](Mention const& m) -> InstitutionId {
    if (m.who.size() == 1) return m.who[0];
    return m.own ? context.institutions.speaker() : InstitutionId();
  };
  for (Words const& one : split_at(cell, ";,。")) {
    std::string_view const text = one.view();
    std::vector<Mention> const named = context.institutions.find(text);
    if (goes_both_ways(text)) {
      std::optional<Way> pair = only_pair(context);
      if (named.size() == 2 && named[0].who.size() == 1 && named[1].who.size() == 1)
        pair = Way{named[0].who[0], named[1].who[0]};
      if (!pair) return {};
      ways.push_back(*pair);
      ways.push_back({pair->to, pair->from});
      continue;
    }
    if (named.size() < 2) {
      // 支→受; 请进来
      static Pattern const there("^(?:支|支援|帮扶|援)(?:方|校)?" + std::string(arrow) + "(?:受|受援|受扶)(?:方|校)?$");
      static Pattern const back("^(?:受|受援|受扶)(?:方|校)?" + std::string(arrow) + "(?:支|支援|帮扶|援)(?:方|校)?$");
      std::optional<Way> const pair = only_pair(context);
      if (pair && there.in(text)) {
        ways.push_back(*pair);
      } else if (pair && back.in(text)) {
        ways.push_back({pair->to, pair->from});
      } else {
        return {};
      }
      continue;
    }
    // 甲校、乙校→丙校
    std::vector<InstitutionId> from;
    std::vector<InstitutionId> to;
    bool there = false;
    if (named[0].begin != 0) return {};
    for (std::size_t k = 0; k < named.size(); ++k) {
      std::string_view const mark =
          k == 0 ? std::string_view() : text.substr(named[k - 1].end, named[k].begin - named[k - 1].end);
      if (k > 0 && !there && between.whole(mark))
        there = true;
      else if (k > 0 && !joins.whole(mark))
        return {};
      std::vector<InstitutionId>& side = there ? to : from;
      if (named[k].who.empty() && !whom(named[k]).empty())
        side.push_back(whom(named[k]));
      else
        side.insert(side.end(), named[k].who.begin(), named[k].who.end());
    }
    for (InstitutionId const& a : from)
      for (InstitutionId const& b : to)
        if (a != b && ways.size() < 36) ways.push_back({a, b});
    if (named.back().end != text.size()) return {};
  }
  return ways;
}

/// Those who go one way, as a cell lists them: names, bodies of people, how many.
class Travellers {
 public:
  Travellers(Context& context, Words const& cell, InstitutionId const& from) : context_(context), from_(from) {
    Words rest = cell;
    if (Mention const m = context.institutions.at(cell.view(), 0); m.end > 0) rest = cell.part(m.end, cell.size());
    rest = rest.trimmed(" 、,;");
    // 副校长林志远等3人
    static Pattern const in_all(
        "(?:等|一行|共|共计|计)(?:共)?((?:\\d+|[一二三四五六七八九十两]+)(?:余|多)?(?:人|名|位))$|,? \\((\\d+)\\)$");
    if (auto const m = in_all.find(rest.view()); m && m->begin() > 0 && m->has(1)) {
      auto const amounts = find_amounts((*m)[1], context.draft.lexicon());
      if (amounts.size() == 1) size_ = of_people(amounts.front());
      rest = rest.part(0, m->begin()).trimmed(" 、,;");
    }
    for (Words const& part : listed(rest)) {
      if (context.latin())
        take_english(part);
      else
        take(part);
    }
  }

  /// The flows of these people on a way, each body that is counted by itself apart.
  std::vector<Flow> on(Way const& way, Count const& column) const {
    std::vector<Flow> flows;
    std::size_t counted = 0;
    for (Body const& body : bodies_) counted += body.size ? 1U : 0U;
    if (counted >= 2 && counted == bodies_.size()) {
      for (Body const& body : bodies_)
        flows.push_back({.from = way.from, .to = way.to, .who = {group(body.words, way)}});
      for (std::size_t i = 0; i < flows.size(); ++i) flows[i].size = bodies_[i].size;
      flows.front().who.insert(flows.front().who.begin(), persons_.begin(), persons_.end());
      return flows;
    }
    Flow flow{.from = way.from, .to = way.to, .who = persons_};
    if (!bodies_.empty()) {
      Words all = bodies_.front().words;
      // 大队辅导员和学生代表10人: the number at the end is that of all
      bool const together = std::all_of(bodies_.begin(), bodies_.end(), [&](Body const& b) {
        return b.words.of == all.of && (!b.size || &b == &bodies_.back()) && b.words.begin >= all.begin;
      });
      if (together) {
        all.end = bodies_.back().words.end;
        flow.who.push_back(group(all, way));
      } else {
        for (Body const& body : bodies_) flow.who.push_back(group(body.words, way));
      }
    }
    if (size_)
      flow.size = size_;
    else if (counted == 1 && bodies_.back().size)
      flow.size = bodies_.back().size;
    else if (counted == 1 && !persons_.empty())
      for (Body const& body : bodies_)
        if (body.size) flow.size = body.size;
    if (!flow.size && counted == 0 && !each_) flow.size = column.size;
    flows.push_back(std::move(flow));
    return flows;
  }
  [[nodiscard]] bool empty() const { return persons_.empty() && bodies_.empty(); }

 private:
  /// The members of a list of people. 和 joins bodies of people, and may stand in a name.
  [[nodiscard]] std::vector<Words> listed(Words const& list) const {
    if (context_.latin()) return members(list, true);
    static Pattern const joined("^(.{2,}?(?:师|生|长|员|任|干部|人|名|位|导|家|者|代表))(?:以及|和|及|与)(.{2,})$");
    std::vector<Words> all;
    for (Words part : split_at(list, "、,;")) {
      while (auto const m = joined.whole(part.view())) {
        if (!people_in_general((*m)[1]) && !counts_people((*m)[1])) break;
        all.push_back(part.part(m->begin(1), m->end(1)));
        part = part.part(m->begin(2), m->end(2));
      }
      all.push_back(part);
    }
    return all;
  }
  static bool counts_people(std::string_view words) {
    static Pattern const counted("[\\d一二三四五六七八九十两](?:余|多)?(?:人|名|位)$");
    return counted.in(words);
  }

  struct Body {
    Words words{};
    Box<Quantity> size{};
  };

  ParticipantId group(Words const& words, Way const& way) const {
    std::string_view const code = context_.draft.lexicon().code_at_end("participant", words.view());
    return context_.draft.group(words, way.from, code.empty() ? ParticipantKind() : ParticipantKind(code));
  }

  /// Ms Lei Qiuyue of the School, four teachers of the College, President Mark Hale.
  void take_english(Words part) {
    static Pattern const of_whom("^(.+?) (?:of|from) (?:the )?[A-Z].*$|^(.+?) of the .*$");
    static Pattern const person(
        "^(?:the )?((?:(?:Vice-|Deputy |Assistant |Head )?(?:President|Principal|Headteacher|Head|Head "
        "Teacher|Dean|Director|"
        "Bursar|Chaplain|Librarian|Registrar|Headmaster|Headmistress)),? "
        ")?((?:M(?:r|rs|s|iss)|Dr|Prof|Professor|Sister|Father|Fr|Sr)\\.? "
        ")?([A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]+){1,3})$");
    static Pattern const body(
        "(?i)^(?:about|some|around|up to|at least|nearly|the)? "
        "?((?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|"
        "eleven|twelve|fifteen|twenty|thirty|forty|fifty) )?((?:[a-z-]+ "
        "){0,4}?(?:teachers?|pupils?|students?|instructors?|"
        "lecturers?|managers?|principals?|heads?|staff|children|leaders?|mentors?|trainees?|parents|coaches|trainers|"
        "technicians?|deans?|deputies|tutors?|volunteers?|members|nurses|librarians?|experts?|learners?))$");
    if (auto const m = of_whom.whole(part.view())) part = part.part(0, m->has(1) ? m->end(1) : m->end(2));
    if (auto const m = person.whole(part.view()); m && (m->has(1) || m->has(2))) {
      Words const post = m->has(1) ? part.part(m->begin(1), m->end(1)).trimmed(" ,") : Words();
      persons_.push_back(context_.draft.person(part.part(m->begin(3), m->end(3)), from_, post, part));
      return;
    }
    auto const m = body.whole(part.view());
    if (!m) return;
    Box<Quantity> size;
    if (m->has(1)) {
      std::vector<Piece<Amount>> const amounts = find_amounts(part.view(), context_.draft.lexicon());
      if (amounts.size() == 1) size = of_people(amounts.front());
    }
    bodies_.push_back({part.part(m->begin(2), m->end(2)), size});
  }

  void take(Words part) {
    Lexicon const& lexicon = context_.draft.lexicon();
    static Pattern const some("(?:若干|部分|全体|等)(?:人|名)?$");
    std::vector<Piece<Amount>> const amounts = find_amounts(part.view(), lexicon);
    Box<Quantity> size;
    if (amounts.size() == 1) size = of_people(amounts.front());
    if (size) {
      static Pattern const each("(?:各|每校|每人)$");
      Words const before = part.part(0, amounts.front().span.offset).trimmed("、(");
      if (amounts.front().value.each || each.in(before.view())) {
        each_ = true;
        size.reset();
      }
      Words const stem = before.trimmed("各共约");
      part = stem.size() >= 6 ? stem : part.part(amounts.front().span.end(), part.size()).trimmed(" )(");
    }
    static Pattern const by_turns("(?:分[一二三四五六七八九两\\d]*(?:批|期|组)|轮流|分别|一同|等)$");
    if (auto const m = by_turns.find(part.view()); m && m->begin() > 0) part = part.part(0, m->begin()).trimmed();
    if (part.empty()) {
      if (size && !size_) size_ = size;
      return;
    }
    // 俞仲和校长: a name before what he is
    static Pattern const named_before("^([\\p{Han}]{3,4})(?:副?(?:校长|园长|院长|局长|书记|主任)|老师)$");
    auto const before_post = named_before.whole(part.view());
    bool const named = before_post && is_name(context_, (*before_post)[1], false);
    if (named || !people_in_general(part.view())) {
      if (auto const person = person_in(context_, part, from_, {}, true)) {
        persons_.push_back(*person);
        if (size) size_ = size;
        return;
      }
      auto const names = parse_names(part.view(), lexicon);
      if (names && !names->value.persons.empty() && names->value.groups.empty()) {
        for (PersonName const& p : names->value.persons) {
          if (!is_name(context_, p.name)) continue;
          persons_.push_back(context_.draft.person(part.part(p.span.offset, p.span.end()), from_, {}, part));
        }
        if (size) size_ = size;
        if (!persons_.empty()) return;
      }
    }
    bodies_.push_back({part, size});
  }

  Context& context_;
  InstitutionId from_;
  std::vector<ParticipantId> persons_{};
  std::vector<Body> bodies_{};
  Box<Quantity> size_{};
  bool each_ = false;
};

/// The ways that a row has in columns of their own.
std::vector<Way> ways_of(Context& context, Entry const& e, Words& where) {
  for (Words const* cell : {&e.direction, &e.to, &e.people, &e.place})
    if (std::vector<Way> ways = ways_in(context, *cell); !ways.empty()) {
      where = *cell;
      return ways;
    }
  InstitutionId const from = side_of(context, e.from);
  InstitutionId const to = side_of(context, !e.to.empty() ? e.to : e.place);
  if (from.empty() || to.empty() || from == to) return {};
  where = e.from;
  return {{from, to}};
}

}  // namespace

std::vector<RowFlow> row_flows(Context& context, Entry const& e, Words const& content) {
  Draft& draft = context.draft;
  std::vector<RowFlow> all;
  // A way that cannot be told apart is words about people: 我校教师3人去什曼
  Words const& told_people = e.people.empty() ? e.direction : e.people;
  static Pattern const says_who("\\p{Han}{2,}|[A-Za-z]{3,}");
  bool const amount_says_who = e.people.empty() && says_who.in(e.amount.view());
  Count const column = amount_says_who ? Count() : count_in(context, e.amount);
  // 走向, 派出 and 接收: the columns say it
  Words way_told;
  std::vector<Way> const ways = ways_of(context, e, way_told);
  if (!ways.empty()) {
    bool const both = ways.size() == 2 && ways[0].from == ways[1].to && ways[0].to == ways[1].from;
    bool const only_school = e.from.empty() || context.institutions.at(e.from.view(), 0).end == e.from.size();
    Words people = only_school ? e.people : e.from;
    if (people.of == way_told.of && people.begin == way_told.begin && only_school) people = Words();
    if (amount_says_who && people.empty()) people = e.amount;
    for (Way const& way : ways) {
      Travellers const travellers(context, people, way.from);
      Count count = column;
      if (ways.size() > 1 && !count.each) count.size.reset();
      for (Flow& flow : travellers.on(way, count)) {
        if (ways.size() > 1 && !both) flow.size.reset();
        RowFlow one{.flow = std::move(flow), .where = {way_told}};
        for (Words const& more : {e.to, people})
          if (!more.empty() && (more.of != way_told.of || more.begin != way_told.begin)) one.where.push_back(more);
        all.push_back(std::move(one));
      }
    }
    return all;
  }
  // As the words of its cells say it
  for (Words const& w : e.what) {
    std::vector<Words> at;
    bool const holds_content =
        w.of == content.of && w.begin <= content.begin && w.end >= content.end && !context.latin();
    Words const& told = holds_content ? content : w;
    std::vector<Flow> flows =
        context.latin() ? read_english_flows(context, told, at) : read_flows(context, told, {}, at);
    for (std::size_t i = 0; i < flows.size(); ++i) {
      if (flows[i].who.empty() && i + 1 == flows.size()) names_in_brackets(context, w, flows[i]);
      all.push_back({std::move(flows[i]), {at[i]}});
    }
  }
  if (!told_people.empty()) {
    std::vector<Words> at;
    std::vector<Flow> flows =
        context.latin() ? read_english_flows(context, told_people, at) : read_flows(context, told_people, {}, at);
    for (std::size_t i = 0; i < flows.size(); ++i) all.push_back({std::move(flows[i]), {at[i]}});
  }
  // How many go, where only the people's column says so: 8人
  static Pattern const count_alone("^(?:约|各|共)?\\d+(?:余|多)?(?:人|名)?(?:左右)?$");
  if (all.size() == 1 && !all[0].flow.size) {
    if (!told_people.empty() && count_alone.in(told_people.view())) {
      if (auto const amounts = find_amounts(told_people.view(), draft.lexicon()); amounts.size() == 1)
        all[0].flow.size = of_people(amounts.front());
    } else if (all[0].flow.who.size() == 1) {
      all[0].flow.size = column.size;
    }
  }
  if (!all.empty()) return all;
  // People of one side at the place of the other
  InstitutionId guests = side_of(context, !e.from.empty() ? e.from : told_people);
  InstitutionId const host = side_of(context, !e.to.empty() ? e.to : e.place);
  // Four teachers of the College; without a school they come from the other side.
  if (context.latin() && guests.empty() && !host.empty() && !told_people.empty()) {
    for (Mention const& named : context.institutions.find(told_people.view()))
      if (named.who.size() == 1) guests = named.who[0];
    static Pattern const of_both("(?i)\\b(?:both|all|each|joint|the two)\\b");
    if (guests.empty() && !of_both.in(told_people.view())) guests = context.institutions.other_side(host);
  }
  if (!guests.empty() && !host.empty() && guests != host) {
    Way const way{guests, host};
    Words const& people = e.from.empty() ? told_people : e.from;
    Words const& place = !e.to.empty() ? e.to : e.place;
    Travellers const travellers(context, people, guests);
    if (travellers.empty() && context.latin()) return all;
    for (Flow& flow : travellers.on(way, column)) all.push_back({std::move(flow), {people, place}});
    return all;
  }
  // 柳湾二职名师讲学: from, without saying where
  if (context.latin()) return all;
  Words const& source = told_people.empty() || !side_of(context, content).empty() ? content : told_people;
  Mention const m = context.institutions.at(source.view(), 0);
  if (m.who.size() != 1 || m.group || m.end == 0) return all;
  std::string_view const rest = source.view().substr(m.end);
  // 甲园园长王五、乙园园长李四: both have come
  for (Mention const& other : context.institutions.find(rest))
    if (other.who != m.who) return all;
  static Pattern const deeds("跟岗|讲学|讲座|支教|送教|送课|送教下乡|挂职");
  auto const deed = deeds.find(rest);
  bool const named_only = &source == &told_people;
  if ((deed && !draft.lexicon().find("modality", rest).empty()) || named_only) {
    Words const people = deed && !named_only ? source.part(0, m.end + deed->begin()) : source;
    Travellers const travellers(context, people, m.who[0]);
    if (travellers.empty() && !(deed && deed->begin() == 0)) return all;
    for (Flow& flow : travellers.on({m.who[0], {}}, column)) all.push_back({std::move(flow), {source}});
  }
  return all;
}

}  // namespace bangfu::document::reader
