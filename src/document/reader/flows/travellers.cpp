// SPDX-License-Identifier: BSL-1.0
#include "document/reader/flows/travellers.hpp"

#include <algorithm>
#include <cctype>
#include <map>
#include <utility>

#include <bangfu/document/names.hpp>

#include "document/reader/english/travellers.hpp"
#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {
namespace {

bool ends_counting(std::string_view words) {
  static Pattern const counted("[\\d一二三四五六七八九十两](?:余|多)?(?:人|名|位)$");
  return counted.in(words);
}

}  // namespace

Box<Quantity> people_counted(Piece<Amount> const& amount) {
  if (amount.value.quantity.unit != unit::person && amount.value.quantity.unit.code() != "participation") return {};
  Quantity q = amount.value.quantity;
  q.per = {};
  q.wording = {};
  return q;
}

Travellers::Travellers(Context& context, Words const& cell, InstitutionId const& from, bool sure)
    : context_(context), from_(from), sure_(sure) {
  take_all(cell);
  // 校长带队: nobody else is told
  if (empty() && !leader_.empty()) take(leader_);
}

void Travellers::take_all(Words const& cell) {
  if (!sure_ && !context_.latin()) {
    for (Words const& part : split_at(cell, ",;:")) take_clause(part);
    return;
  }
  Words rest = cell;
  if (Mention const m = context_.institutions.at(cell.view(), 0); m.end > 0) rest = cell.part(m.end, cell.size());
  rest = rest.trimmed(" 、,;");
  if (context_.latin()) {
    for (Words const& part : listed(rest)) take_english(part);
    return;
  }
  take_clause(rest);
}

/// Whether a short word of a list only says what people it ends with: 语文、数学教师.
bool Travellers::qualifies(Words const& word) const {
  // 教导主任许文: somebody by post and name
  static Pattern const posted("(?:[校园院局处科组部班队]长|主任|书记|老师|教师|教授|[教研]员|教练)([\\p{Han}·]{2,4})$");
  auto const named = posted.find(word.view());
  if (named && is_name(context_, (*named)[1], false)) return false;
  return characters(word.view()) <= 6 && !people_in_general(word.view()) && !is_name(context_, word.view(), false) &&
         !counts_people(context_, word);
}

/// The words before the number in them.
Words Travellers::without_number(Words const& words) const {
  auto const amounts = find_amounts(words.view(), context_.draft.lexicon());
  return amounts.size() == 1 ? words.part(0, amounts.front().span.offset).trimmed("各共约") : words;
}

/// What stands between two commas: 副校长王五带队; 一行8人; 语文、数学教师各2名; 骨干教师3名、中层干部1名.
void Travellers::take_clause(Words rest) {
  static Pattern const leads(
      "^(?:由|在)?([^,;由]{2,24}?)(?:同志|老师|亲自|任|担任)?(?:带队|率队|领队|带领|率领|为领队|的带领下|陪护|护送)(?:"
      "的|下)?$");
  static Pattern const leads_others(
      "^(?:由)?([^,;由]{2,24}?)(?:同志|老师|亲自)?(?:带领|带同|率领|率|携|带)([^头教动队路同,;][^,;]{1,40})$");
  static Pattern const in_all(
      "(?:等|一行|共|共计|计|合共|合计)(?:共)?((?:\\d+|[一二三四五六七八九十两]+)(?:余|多)?(?:人|名|位))$|,? "
      "\\((\\d+)\\)$");
  static Pattern const of_names("((?:\\d+|[一二三四五六七八九十两]+)(?:人|名|位))(?:老师|教师|同志|专家|同学)?$");
  static Pattern const breaks_down("^(?:其中|包括|含)(?::|有)?");
  static Pattern const sent_first("^(?:选派|派出|派遣|安排|组织|连同|随同|会同|以及|及|并|另|还|外加)+");
  static Pattern const beside("(?:陪同|随行|同行|同往|一同前往|参加)$");
  rest = rest.trimmed(" 、,;");
  if (!sure_) {
    if (auto const m = breaks_down.at(rest.view())) {
      rest = rest.part(m->end(), rest.size());
      bodies_.clear();
      size_.reset();
    }
    rest = up_to_people(context_, without_adverbs(rest));
    if (says_how(rest.view()) || moves_things(rest.view())) return;
    // 第一批3人: how many, of whom the names stand behind
    static Pattern const turn(
        "^(?:(?:第[一二三四五六七八九十\\d]+|首|新一)(?:批|组|期|队|梯队|轮)(?:\\([^()]*\\))?|[两二三四五六七八九十]"
        "批次?)");
    // 第二、三位教师: which of them, and not how many
    static Pattern const which("^第[一二三四五六七八九十\\d]+(?:[、和][一二三四五六七八九十\\d]+)*(?:名|位|个)");
    if (auto const m = which.at(rest.view())) rest = rest.part(m->end(), rest.size());
    if (auto const m = turn.at(rest.view())) rest = rest.part(m->end(), rest.size());
    if (auto const m = sent_first.at(rest.view())) rest = rest.part(m->end(), rest.size());
    if (auto const m = beside.find(rest.view()); m && m->begin() > 0) rest = rest.part(0, m->begin());
  }
  static Pattern const led_by(
      "^([^,;]{2,40}?)由([^,;由]{2,24}?)(?:同志|老师|亲自)?(?:带队|率队|领队|带领|率领|陪同|陪护|护送|照料)$");
  if (auto const m = led_by.whole(rest.view());
      m && (counts_people(context_, rest.part(m->begin(1), m->end(1))) || people_in_general((*m)[1]))) {
    take_leader(rest.part(m->begin(2), m->end(2)));
    rest = rest.part(m->begin(1), m->end(1));
  } else if (auto const l = leads.whole(rest.view())) {
    take_leader(rest.part(l->begin(1), l->end(1)));
    return;
  }
  // 合唱队学生24名随2名教师: both go
  static Pattern const with_others("^([^,;]{4,60}?)(?:跟随|随同|随|在)([^,;随]{4,40}?)(?:的?带领下|一起|一同|一道)?$");
  if (auto const w = with_others.whole(rest.view()); w && !sure_ &&
                                                     counts_people(context_, rest.part(w->begin(1), w->end(1))) &&
                                                     counts_people(context_, rest.part(w->begin(2), w->end(2)))) {
    take(rest.part(w->begin(1), w->end(1)));
    take(rest.part(w->begin(2), w->end(2)));
    return;
  }
  static Pattern const leads_count(
      "^(?:由)?([^,;由]{2,24}?)(?:带队|率队|领队)(?:一行|共|的)?((?:\\d+|[一二三四五六七八九十两]+)(?:余|多)?(?:名|人|"
      "位)[^,;]*)$");
  if (auto const c = leads_count.whole(rest.view())) {
    take_leader(rest.part(c->begin(1), c->end(1)));
    rest = rest.part(c->begin(2), c->end(2));
  }
  if (auto const m = leads_others.whole(rest.view());
      m && (counts_people(context_, rest.part(m->begin(2), m->end(2))) || people_in_general((*m)[2]))) {
    take_leader(rest.part(m->begin(1), m->end(1)));
    rest = rest.part(m->begin(2), m->end(2));
  }
  for (Counted const& body : each_of_subjects(context_, rest)) bodies_.push_back({body.words, body.size, body.name});
  if (!bodies_.empty() && !bodies_.back().name.empty()) return;
  // 副校长林志远等3人; 谢瑾、郑海涛两位老师
  auto m = in_all.find(rest.view());
  bool const all = m && m->begin() > 0;
  if (!all) m = of_names.find(rest.view());
  bool const names_before = !all && m && m->begin() >= 6 && !people_in_general(rest.view().substr(0, m->begin())) &&
                            (std::isdigit(static_cast<unsigned char>(rest.view()[m->begin() - 1])) == 0) &&
                            take_known(rest.part(0, m->begin()).trimmed(" 、等"));
  if ((all || names_before) && m->has(1)) {
    auto const amounts = find_amounts((*m)[1], context_.draft.lexicon());
    if (amounts.size() == 1) size_ = people_counted(amounts.front());
    if (names_before) return;
    rest = rest.part(0, m->begin()).trimmed(" 、,;等");
  }
  std::size_t const first = bodies_.size();
  std::vector<Words> const parts = listed(rest);
  // 语文、数学、英语教师: the people's word at the end is for all of them
  std::vector<bool> of_next(parts.size(), false);
  for (std::size_t k = parts.size(); !sure_ && k-- > 1;)
    of_next[k - 1] = parts[k].of == parts[k - 1].of && qualifies(parts[k - 1]) &&
                     (of_next[k] || (people_in_general(without_number(parts[k]).view()) &&
                                     !is_name(context_, parts[k].view(), false)));
  for (std::size_t k = 0; k < parts.size(); ++k) {
    Words part = parts[k];
    if (take_shared_noun(parts, k)) continue;
    while (of_next[k]) part.end = parts[++k].end;
    // 教育学部教授、博士生导师王五: two things said of one
    static Pattern const said_of_next("^[^\\d]*(?:教授|研究员|博士|特级教师|高级教师|名师|成员|委员)$");
    if (!sure_ && k + 1 < parts.size() && said_of_next.in(part.view()) &&
        !is_name(context_, parts[k + 1].view(), false) && Travellers(context_, parts[k + 1], from_, false).by_name())
      continue;
    take(part);
  }
  // 教师、学生各10人: each of them
  static Pattern const each_of("各(?:选派|派|去|来)?(?:不少于|至少)?(?:\\d+|[一二三四五六七八九十两]+)(?:人|名|位)$");
  if (each_ && each_size_ && bodies_.size() - first >= 2 && each_of.in(rest.view()))
    for (std::size_t k = first; k < bodies_.size(); ++k) bodies_[k].size = each_size_;
}

/// 一名语文、一名历史老师: so many of one kind, whose noun stands once at the end. @returns whether the k-th is such a one
bool Travellers::take_shared_noun(std::vector<Words> const& parts, std::size_t k) {
  static Pattern const counted("^(各?(?:\\d+|[一二三四五六七八九十两]+)(?:名|位|个))([\\p{Han}]{2,8})$");
  static Pattern const noun("(?:教师|老师|教员|干部|专家|教练|教研员|带头人|骨干|学生|选手)$");
  auto const own = counted.whole(parts[k].view());
  if (sure_ || !own || people_in_general((*own)[2]) || k + 1 >= parts.size()) return false;
  std::size_t last = k + 1;
  while (last + 1 < parts.size() && counted.in(parts[last].view()) && !noun.in(parts[last].view())) ++last;
  auto const behind = counted.whole(parts[last].view());
  auto const said = behind ? noun.find((*behind)[2]) : std::nullopt;
  if (!said || said->begin() == 0) return false;
  auto const amounts = find_amounts((*own)[1], context_.draft.lexicon());
  if (amounts.size() != 1) return false;
  Words const body = parts[k].part(own->begin(2), own->end(2));
  bodies_.push_back({body, people_counted(amounts.front()), body.original() + std::string((*said)[0])});
  return true;
}

/// Who leads them: by name, or by what and how many they are.
void Travellers::take_leader(Words leader) {
  (void)context_.institutions.drop_first(leader);
  leader = without_adverbs(leader.trimmed(" 、,由"));
  if (take_known(leader)) return;
  if (counts_people(context_, leader))
    take(leader);
  else if (people_in_general(leader.view()))
    leader_ = leader;
}

/// Whom of those that the plan knows by name the words name, and where; who was told last comes first.
std::vector<Travellers::Known> Travellers::known_in(std::string const& said) const {
  std::vector<Participant> const& all = context_.plan().participants;
  std::vector<Known> found;
  for (std::size_t k = all.size(); k > 0 && k + 32 > all.size(); --k) {
    Participant const& p = all[k - 1];
    if (p.group || p.name.empty()) continue;
    std::size_t const at = said.find(p.name.any());
    if (at == std::string::npos) continue;
    if (std::none_of(found.begin(), found.end(), [&](Known const& f) { return f.at == at; }))
      found.push_back({at, p.id});
  }
  return found;
}

/// Somebody whom the plan knows by name already: 专业带头人阮志坚副教授. @returns whether the words name one
bool Travellers::knows(Words const& part) {
  std::vector<Known> const found = known_in(part.original());
  if (!found.empty()) persons_.push_back(found.front().who);
  return !found.empty();
}

/// Names of people: whom the plan knows, or whom a post or a surname tells. @returns whether the words are such
bool Travellers::take_known(Words const& part) {
  std::vector<Known> found = known_in(part.original());
  std::sort(found.begin(), found.end(), [](Known const& a, Known const& b) { return a.at < b.at; });
  std::vector<ParticipantId> more;
  for (Words const& one : listed(part)) {
    std::string const words = one.original();
    bool const told = std::any_of(found.begin(), found.end(), [&](Known const& f) {
      return words.find(context_.draft.participant(f.who)->name.any()) != std::string::npos;
    });
    if (told) continue;
    if (people_in_general(one.view())) return false;
    if (auto const person = person_in(context_, one, from_, {}, false))
      more.push_back(*person);
    else
      return false;
  }
  for (Known const& f : found) persons_.push_back(f.who);
  persons_.insert(persons_.end(), more.begin(), more.end());
  return !found.empty() || !more.empty();
}

bool Travellers::one_for_each(std::size_t many) const {
  if (bodies_.empty()) return persons_.size() == many && !counted();
  return persons_.empty() && bodies_.size() == many &&
         std::all_of(bodies_.begin(), bodies_.end(), [](Body const& b) { return static_cast<bool>(b.size); });
}

std::vector<Flow> Travellers::on(Way const& way, Count const& column) const {
  std::vector<Flow> flows;
  // Whom nobody said to be of another body is of the one that sends
  for (ParticipantId const& id : persons_)
    if (Participant* const one = context_.draft.participant(id);
        one != nullptr && one->of.empty() && context_.institutions.on_a_side(way.from))
      one->of = way.from;
  std::size_t counted = 0;
  for (Body const& body : bodies_) counted += body.size ? 1U : 0U;
  if (counted >= 2 && counted == bodies_.size()) {
    for (Body const& body : bodies_) flows.push_back({.from = way.from, .to = way.to, .who = {group(body, way)}});
    for (std::size_t i = 0; i < flows.size(); ++i) flows[i].size = bodies_[i].size;
    flows.front().who.insert(flows.front().who.begin(), persons_.begin(), persons_.end());
    return flows;
  }
  // 学生8名及家长: the number is of the pupils
  if (counted == 1 && bodies_.size() == 2 && bodies_.front().size && persons_.empty() && !size_) {
    for (Body const& body : bodies_) {
      flows.push_back({.from = way.from, .to = way.to, .who = {group(body, way)}});
      flows.back().size = body.size;
    }
    return flows;
  }
  Flow flow{.from = way.from, .to = way.to, .who = persons_};
  if (!bodies_.empty()) {
    Words all = bodies_.front().words;
    // 大队辅导员和学生代表10人: the number at the end is that of all
    bool const together = std::all_of(bodies_.begin(), bodies_.end(), [&](Body const& b) {
      return b.words.of == all.of && (!b.size || &b == &bodies_.back()) && b.words.begin >= all.begin;
    });
    if (together && bodies_.size() > 1) {
      all.end = bodies_.back().words.end;
      flow.who.push_back(group(all, way));
    } else {
      for (Body const& body : bodies_) flow.who.push_back(group(body, way));
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
/// The members of a list of people. 和 joins bodies of people, and may stand in a name.
std::vector<Words> Travellers::listed(Words const& list) const {
  if (context_.latin()) return members(list, true);
  static Pattern const joined("^(.{2,}?(?:师|生|长|员|任|干部|人|名|位|导|家|者|代表))(?:以及|和|及|与)(.{2,})$");
  // 音乐教师郝思雨和科学教师任建军: a post stands before each name
  static Pattern const both_named(
      "^(.{0,30}?(?:教师|老师|长|主任|书记|干事|员|师|教练|教授)[\\p{Han}·]{2,4}?)(?:以及|和|及|与)(.{2,30}?(?:教师|"
      "老师|长|主任|书记|干事|员|师|教练|教授)[\\p{Han}·]{2,4})$");
  std::vector<Words> all;
  for (Words part : split_at(list, "、,;")) {
    while (auto const m = joined.whole(part.view())) {
      if (!people_in_general((*m)[1]) && !ends_counting((*m)[1])) break;
      all.push_back(part.part(m->begin(1), m->end(1)));
      part = part.part(m->begin(2), m->end(2));
    }
    if (auto const m = both_named.whole(part.view()); m && !people_in_general((*m)[1]) && !people_in_general((*m)[2])) {
      all.push_back(part.part(m->begin(1), m->end(1)));
      part = part.part(m->begin(2), m->end(2));
    }
    // 何秀英及工作室成员: a name, and a body of people
    static Pattern const with_others("^([\\p{Han}·]{2,4}?)(?:以及|及|和|与)([\\p{Han}]{2,})$");
    if (auto const w = with_others.whole(part.view());
        w && characters((*w)[2]) > 2 && is_name(context_, (*w)[1], false) && people_in_general((*w)[2]) &&
        context_.draft.lexicon().code("post", (*w)[2]).empty() && !is_name(context_, (*w)[2], false)) {
      all.push_back(part.part(w->begin(1), w->end(1)));
      part = part.part(w->begin(2), w->end(2));
    }
    all.push_back(part);
  }
  return all;
}
ParticipantId Travellers::group(Body const& body, Way const& way) const {
  ParticipantId id = group(body.words, way);
  if (!body.name.empty()) context_.draft.participant(id)->name = context_.draft.text(body.name);
  return id;
}
ParticipantId Travellers::group(Words const& words, Way const& way) const {
  std::string_view const code = context_.draft.lexicon().code_at_end("participant", words.view());
  return context_.draft.group(words, way.from, code.empty() ? ParticipantKind() : ParticipantKind(code));
}

/// Ms Lei Qiuyue of the School, four teachers of the College, President Mark Hale.
void Travellers::take_english(Words part) {
  static Pattern const of_whom("^(.+?) (?:of|from) (?:the )?[A-Z].*$|^(.+?) of the .*$|^(.+?) \\([A-Za-z][^()]*\\)$");
  static Pattern const person(
      "^(?:the )?((?:(?:Vice-|Deputy |Assistant |Head )?(?:President|Principal|Headteacher|Head|Head "
      "Teacher|Dean|Director|"
      "Bursar|Chaplain|Librarian|Registrar|Headmaster|Headmistress)),? "
      ")?((?:M(?:r|rs|s|iss)|Dr|Prof|Professor|Sister|Father|Fr|Sr)\\.? "
      ")?([A-Z][A-Za-z'’-]+(?: [A-Z][A-Za-z'’-]+){1,3})$");
  static Pattern const surname("^(?:M(?:r|rs|s|iss)|Dr|Prof|Professor)\\.? ([A-Z][A-Za-z'’-]+)$");
  static Pattern const body(
      "(?i)^(?:about|some|around|up to|at least|nearly|the)? "
      "?((?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|"
      "eleven|twelve|fifteen|twenty|thirty|forty|fifty) )?((?:[a-z-]+ ){0,4}?(?:" +
      english_people_nouns + ")(?: of (?:year|department|subjects?|faculty|house|section|studies))?)$");
  if (auto const m = of_whom.whole(part.view())) part = part.part(0, m->end(m->has(1) ? 1 : m->has(2) ? 2 : 3));
  if (auto const m = person.whole(part.view()); m && (m->has(1) || m->has(2))) {
    Words const post = m->has(1) ? part.part(m->begin(1), m->end(1)).trimmed(" ,") : Words();
    persons_.push_back(context_.draft.person(part.part(m->begin(3), m->end(3)), from_, post, part));
    return;
  }
  // Ms Okoro, of whom no more is told; Jane Pike, whom the plan knows
  if (auto const s = surname.whole(part.view())) {
    Words const name = part.part(s->begin(1), s->end(1));
    Participant* const known = context_.draft.participant(context_.draft.by_surname(part.view()));
    if (known != nullptr && known->name.any() == part.view()) known->name = context_.draft.text(name);
    persons_.push_back(known != nullptr ? known->id : context_.draft.person(name, from_, {}, part));
    return;
  }
  // Of more people none is looked for by name
  std::size_t constexpr most_looked_at = 2000;
  std::vector<Participant> const& all = context_.plan().participants;
  auto const known =
      all.size() > most_looked_at ? all.end() : std::find_if(all.begin(), all.end(), [&](Participant const& p) {
        return !p.group && part.view() == p.name.any();
      });
  if (known != all.end()) {
    persons_.push_back(known->id);
    return;
  }
  // Jane Pike, in a cell of those who go
  static Pattern const full_name("^[A-Z][a-z'’-]+(?: [A-Z][A-Za-z'’-]+){1,2}$");
  static Pattern const no_name(
      "\\b(?:Team|Office|Council|Group|School|Department|Faculty|Head|Heads|Year|Grade|Form|Class|Club|Desk|Board|"
      "Staff|"
      "Teachers?|Students?|Pupils?|Parents?|Governors?|Trust|Both|All|Each|The)\\b");
  if (sure_ && full_name.whole(part.view()) && !no_name.in(part.view())) {
    persons_.push_back(context_.draft.person(part, from_, {}, part));
    return;
  }
  auto m = body.whole(part.view());
  // 5 store-keepers: what their number shows to be people, in such a cell
  static Pattern const counted(
      "(?i)^(\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve) ((?:[a-z-]+ "
      "){0,2}?[a-z-]+(?:ers|ors|ists|men|women|"
      "ians|ants|ents|ees))$");
  if (!m && sure_) m = counted.whole(part.view());
  if (!m) return;
  Box<Quantity> size;
  if (m->has(1)) {
    std::vector<Piece<Amount>> const amounts = find_amounts(part.view(), context_.draft.lexicon());
    if (amounts.size() == 1) size = people_counted(amounts.front());
  }
  bodies_.push_back({part.part(m->begin(2), m->end(2)), size});
}

void Travellers::take(Words part) {
  Lexicon const& lexicon = context_.draft.lexicon();
  static Pattern const some("(?:若干|部分|全体|等)(?:人|名)?$");
  for (ParticipantId const& id : named_in_bracket(context_, part, from_)) persons_.push_back(id);
  if (!sure_) {
    static Pattern const remark("\\([^()]*\\)$");
    if (auto const m = remark.find(part.view()); m && m->begin() > 0) part = part.part(0, m->begin());
    (void)context_.institutions.drop_first(part);
    if (!is_name(context_, part.view(), false)) part = without_adverbs(part.trimmed(" ,、的"));
    // 为乙校培养学科带头人: whom it is for
    static Pattern const for_whom("^(?:为|给|帮助)");
    if (auto const f = for_whom.at(part.view()))
      if (Mention const m = context_.institutions.at(part.view(), f->end()); m.end > f->end()) {
        static Pattern const trains("^(?:重点)?(?:培养|培训|培育|选拔|储备)");
        if (auto const t = trains.at(part.view(), m.end)) part = part.part(t->end(), part.size());
      }
    static Pattern const division("^[\\p{Han}]{1,4}(?:市|县|区|省|镇|乡|旗|州)$");
    if (says_how(part.view()) || division.in(part.view())) return;
    if (knows(part)) return;
  }
  std::vector<Piece<Amount>> amounts = find_amounts(part.view(), lexicon);
  // 四年级2个班师生80人: the number of people
  if (!sure_ && amounts.size() > 1)
    amounts.erase(std::remove_if(amounts.begin(), amounts.end(),
                                 [](Piece<Amount> const& a) { return a.value.quantity.unit != unit::person; }),
                  amounts.end());
  // 30个孩子: what is counted tells that they are people
  static Pattern const children("^个?(?:孩子|学生|小朋友|老师|教师|娃娃|队员|家长)");
  static Pattern const in_turns("^(?:\\d+|[一二三四五六七八九十两]+)[批组期轮队支班]");
  if (!sure_ && amounts.size() == 1 && !people_counted(amounts.front()) &&
      !in_turns.in(part.view().substr(amounts.front().span.offset)) &&
      (children.at(part.view(), amounts.front().span.end()) || children.at(amounts.front().wording)))
    amounts.front().value.quantity.unit = unit::person;
  Box<Quantity> size;
  std::string name;
  if (amounts.size() == 1) size = people_counted(amounts.front());
  if (size) {
    static Pattern const each("(?:各|每校|每人)$");
    Words const before = part.part(0, amounts.front().span.offset).trimmed("、(");
    // 10人次 counts visits
    if (!sure_ && amounts.front().value.quantity.unit != unit::person) size.reset();
    if (amounts.front().value.each || each.in(before.view())) {
      each_ = true;
      each_size_ = size;
      size.reset();
    }
    // 一支5人的小分队: what they are stands behind
    static Pattern const one_body("^[一二三两四五六\\d]*(?:支|个|批|组|队)$");
    Words const stem = one_body.in(before.view()) ? Words() : before.trimmed("各共约");
    Words const behind = part.part(amounts.front().span.end(), part.size()).trimmed(" )(的");
    part = stem.size() >= 6 ? stem : behind;
    // 四至六年级45名学生: what they are stands behind the number
    static Pattern const people_first("^(?:学生|教师|老师|选手|干部|学员|队员|团员|家长|师生|骨干|幼儿|志愿者)");
    if (!sure_ && stem.size() >= 6 && !people_in_general(stem.view()))
      if (auto const m = people_first.at(behind.view())) name = stem.original() + behind.part(0, m->end()).original();
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
    if (!size && take_known(part)) return;
    if (auto const person = person_in(context_, part, from_, {}, sure_)) {
      persons_.push_back(*person);
      if (size) size_ = size;
      return;
    }
    auto const names = parse_names(part.view(), lexicon);
    if (names && !names->value.persons.empty() && names->value.groups.empty()) {
      for (PersonName const& p : names->value.persons) {
        if (!is_name(context_, p.name, sure_)) continue;
        persons_.push_back(context_.draft.person(part.part(p.span.offset, p.span.end()), from_, {}, part));
      }
      if (size) size_ = size;
      if (!persons_.empty()) return;
    }
  }
  if (!sure_ && part.size() > 90) return;
  static Pattern const people("(?:师|员|生|长|医|工|家|手|书记|骨干|干部|导师|团队)(?: ?名)?$");
  if (!sure_ && !size && name.empty() && !people_in_general(part.view()) && !people.in(part.view()) &&
      !(each_ && each_size_))
    return;
  static Pattern const no_number(" 名$");
  if (auto const m = no_number.find(part.view())) part = part.part(0, m->begin());
  bodies_.push_back({part, size, name});
}

void take_senders_for_travellers(Context& context) {
  struct Sent {
    InstitutionId by{};
    bool several = false;
  };
  std::map<ParticipantId, Sent> sent;
  auto const note = [&](std::vector<Flow> const& flows) {
    for (Flow const& flow : flows)
      for (ParticipantId const& who : flow.who) {
        if (flow.from.empty()) continue;
        Sent& s = sent[who];
        s.several = s.several || (!s.by.empty() && s.by != flow.from);
        s.by = flow.from;
      }
  };
  for (Measure const& m : context.plan().measures) note(m.flows);
  for (Activity const& a : context.plan().activities) note(a.flows);
  for (Participant& p : context.plan().participants)
    if (auto const s = sent.find(p.id); !p.group && p.of.empty() && s != sent.end() && !s->second.several)
      p.of = s->second.by;
}

}  // namespace bangfu::document::reader
