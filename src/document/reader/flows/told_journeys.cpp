// SPDX-License-Identifier: BSL-1.0
// Rows of a schedule that only name what a measure has told of: 家长代表参观 goes where the measure says that 家长代表 go.
#include <algorithm>
#include <iterator>
#include <optional>

#include <bangfu/document/folded.hpp>
#include <bangfu/document/quantity.hpp>

#include "document/reader/flows/travellers.hpp"
#include "document/reader/measures/forms.hpp"
#include "document/reader/people/relays.hpp"
#include "document/reader/tables/entry.hpp"

namespace bangfu::document::reader {
namespace {

/// A journey of a measure, and who of it the row names; nobody where it names the event.
struct Told {
  Flow const* flow;
  std::vector<ParticipantId> who;
};

/// Whether a row names an event that a measure has given a name: “亲子日”.
bool names_event(std::string_view row, std::string_view title) {
  static Pattern const quoted("“([^“”]{2,20})”");
  for (auto q = quoted.find(title); q; q = quoted.find(title, q->end()))
    if (row.find((*q)[1]) != std::string_view::npos) return true;
  return false;
}

/// Those of a journey whom a row names.
std::vector<ParticipantId> named_of(Context const& context, Flow const& flow, std::string_view row, bool same_form) {
  static Pattern const turn("^(?:第[一二三四五六七八九十\\d]+|首)(?:批|次|轮|期)(?:的)?");
  std::size_t begin = 0;
  if (auto const t = turn.at(row)) begin = t->end();
  std::vector<ParticipantId> who;
  for (ParticipantId const& id : flow.who) {
    Participant const* const one = context.plan().find(id);
    if (one == nullptr) continue;
    std::string_view const name = one->name.any();
    if (name.size() < 6) continue;
    if (one->group && context.institutions.at(row, begin).end >= begin + name.size()) continue;
    // Whoever is called by no more than 教师 is others elsewhere
    bool const known = one->group ? row.compare(begin, name.size(), name) == 0 && (same_form || name.size() >= 12)
                                  : row.find(name) != std::string_view::npos;
    if (known) who.push_back(id);
  }
  return who;
}

/// The measures that a row may name people of: the last ones, of very many.
std::size_t first_looked_at(Context const& context) {
  constexpr std::size_t most = 256;
  std::size_t const all = context.plan().measures.size();
  return context.plan().participants.size() > 4 * most ? all : all - std::min(all, most);
}

}  // namespace

namespace {

/// What a row names, without its turn, how many, who, and words that say nothing of the matter.
std::string core_of(Context const& context, Words const& thing) {
  static Pattern const says_nothing(
      "\\([^()]*\\)|第?[一二三四五六七八九十\\d]+(?:批次?|次|轮|期|组|场|梯次)|首[批次轮期场]|["
      "一二三四五六七八九十两\\d]+(?:名|人|天|周|日)|"
      "开始|启动|结束|举行|举办|开展|进行|组织|活动|参加|继续|两校|双方|学校|教师|老师|学生|[ ,、:“”]");
  std::string plain(thing.view());
  std::vector<Mention> const named = context.institutions.find(thing.view());
  for (std::size_t k = named.size(); k-- > 0;) plain.erase(named[k].begin, named[k].end - named[k].begin);
  return says_nothing.replaced(plain);
}

/// How many pairs of neighbouring characters of some words a title has; none where they are not most of them.
std::size_t likeness(std::string_view core, std::string_view title) {
  std::size_t tried = 0;
  std::size_t found = 0;
  for (std::size_t k = 0; k < core.size();) {
    std::size_t const one = character_at(core, k).second;
    if (k + one >= core.size()) break;
    std::size_t const two = one + character_at(core, k + one).second;
    ++tried;
    if (title.find(core.substr(k, two)) != std::string_view::npos) ++found;
    k += one;
  }
  return found >= 2 && 3 * found >= 2 * tried ? found : 0;
}

/// The way of a measure whose people all go the same one; nothing where they do not.
std::optional<Way> one_way(Measure const& m) {
  if (m.flows.empty() || m.flows.front().from.empty() || m.flows.front().to.empty()) return std::nullopt;
  Way const way{m.flows.front().from, m.flows.front().to};
  bool const same =
      std::all_of(m.flows.begin(), m.flows.end(), [&](Flow const& f) { return f.from == way.from && f.to == way.to; });
  return same ? std::optional(way) : std::nullopt;
}

/// 国际教育周, 第二批入班见习（4人）: what a measure has told by these words, whoever goes there.
std::vector<RowFlow> journeys_of_the_matter(Context& context, Entry const& e, Words const& thing) {
  std::string const core = core_of(context, thing);
  std::optional<Way> way;
  Measure const* told = nullptr;
  std::size_t most = 0;
  for (std::size_t i = first_looked_at(context); i < context.plan().measures.size(); ++i) {
    Measure const& m = context.plan().measures[i];
    std::size_t const alike = likeness(core, fold_text(m.title.any()));
    if (alike == 0 || alike < most) continue;
    std::optional<Way> const its = one_way(m);
    bool const another =
        alike == most && told != nullptr && (!its || !way || its->from != way->from || its->to != way->to);
    way = another ? std::nullopt : its;
    if (alike > most) told = &m;
    most = alike;
  }
  if (!way || told == nullptr) return {};
  // 两校师生, at the other's place, or somebody else: another journey than the measure's
  std::vector<Mention> const place = context.institutions.find(e.place.view());
  if (!place.empty() && place.front().who != std::vector<InstitutionId>{way->to}) return {};
  for (Words const* const words : {&thing, &e.people})
    for (Mention const& m : context.institutions.find(words->view()))
      if (m.who.size() != 1 || (m.who[0] != way->from && m.who[0] != way->to)) return {};
  if (both_sides_end(e.people.view()) > 0 || side_of_known(context, e.people) == way->to) return {};
  std::vector<RowFlow> all;
  if (!e.people.empty()) {
    Mention const first = context.institutions.at(e.people.view(), 0);
    if (first.end > 0 && first.who != std::vector<InstitutionId>{way->from}) return {};
    Travellers const travellers(context, e.people, way->from, true);
    if (travellers.empty() && !travellers.counted()) return {};
    for (Flow& flow : travellers.on(*way, {})) all.push_back({.flow = std::move(flow), .where = {thing, e.people}});
    return all;
  }
  RowFlow one{.flow = {.from = way->from, .to = way->to}, .where = {thing}};
  for (Piece<Amount> const& a : find_amounts(thing.view(), context.draft.lexicon()))
    if (Box<Quantity> const size = people_counted(a)) one.flow.size = size;
  static Pattern const number("^(\\d+)(?:人|名|位)?$");
  if (auto const n = number.whole(e.amount.view()); n && !one.flow.size)
    if (auto const counted = find_amounts(std::string((*n)[1]) + "人", context.draft.lexicon()); counted.size() == 1)
      one.flow.size = people_counted(counted.front());
  // Where nothing is said of people or place, the row only names the matter
  if (place.empty() && !one.flow.size) return {};
  for (Flow const& flow : told->flows)
    for (ParticipantId const& id : flow.who)
      if (Participant const* const who = context.plan().find(id); who != nullptr && who->group && one.flow.who.empty())
        one.flow.who.push_back(id);
  all.push_back(std::move(one));
  return all;
}

/// 李四接替王五: who comes in the place of somebody whose journey a measure has told.
std::vector<RowFlow> journeys_of_successor(Context& context, Words const& thing) {
  static Pattern const succeeds("^(?:由|改由)?([\\p{Han}·、]{2,20}?)(?:" + succeeds_verb + "|换下)([\\p{Han}·]{2,20})");
  auto const m = succeeds.at(thing.view());
  if (!m || !takes_over_journey(context, {}, thing.view().substr(m->begin(2)), {})) return {};
  std::string const of_before = thing.part(m->begin(2), m->end(2)).original();
  std::vector<Measure> const& measures = context.plan().measures;
  std::optional<Way> way;
  for (std::size_t i = first_looked_at(context); i < measures.size() && !way; ++i)
    for (Flow const& flow : measures[i].flows)
      for (ParticipantId const& id : flow.who)
        if (Participant const* const one = context.plan().find(id);
            one != nullptr && !one->group && !one->name.empty() && of_before.find(one->name.any()) != std::string::npos)
          way = Way{flow.from, flow.to};
  if (!way || way->from.empty() || way->to.empty() || names_people_of(context, (*m)[1], way->to)) return {};
  Travellers const travellers(context, thing.part(m->begin(1), m->end(1)), way->from, false);
  if (!travellers.by_name()) return {};
  std::vector<RowFlow> all;
  for (Flow& flow : travellers.on(*way, {})) all.push_back({.flow = std::move(flow), .where = {thing}});
  return all;
}

}  // namespace

InstitutionId told_place(Context const& context, std::string_view people) {
  InstitutionId place;
  std::vector<Measure> const& all = context.plan().measures;
  for (std::size_t i = first_looked_at(context); i < all.size(); ++i)
    for (Flow const& flow : all[i].flows)
      for (ParticipantId const& id : flow.who) {
        Participant const* const one = context.plan().find(id);
        if (flow.to.empty() || one == nullptr || one->group || people.find(one->name.any()) == std::string_view::npos)
          continue;
        if (!place.empty() && place != flow.to) return {};
        place = flow.to;
      }
  return place;
}

std::vector<RowFlow> journeys_told_before(Context& context, Entry const& e, Words const& content) {
  static Pattern const no_journey(
      "总结|汇报|签|名单|动员|考核|鉴定|选拔|报名|申报|评选|表彰|确定|制定|上报|征集|班$|培训|结束|返回|返校|期满");
  if (context.latin()) return english_journeys_told_before(context, e, content);
  std::vector<RowFlow> all;
  if (from_afar(content.view()) || from_afar(e.mode.view()) || from_afar(e.place.view())) return all;
  // 王五接替赵六: he goes who takes over
  static Pattern const takes_over("接替|接任|替换|轮换");
  for (Words const& whole : split_at(content, ";")) {
    Words thing = whole;
    if (auto const t = takes_over.find(thing.view()); t && t->begin() > 0) thing = thing.part(0, t->begin());
    if (no_journey.in(thing.view()) || thing.size() > 120) continue;
    if (std::vector<RowFlow> next = journeys_of_successor(context, thing); !next.empty()) {
      all.insert(all.end(), std::make_move_iterator(next.begin()), std::make_move_iterator(next.end()));
      continue;
    }
    std::vector<Mention> const named = context.institutions.find(thing.view());
    std::vector<Modality> const kinds = modalities_of(context, thing.original());
    std::vector<Told> told;
    for (std::size_t i = first_looked_at(context); i < context.plan().measures.size(); ++i) {
      Measure const& m = context.plan().measures[i];
      bool const event = names_event(thing.view(), m.title.any());
      bool const same_form = !kinds.empty() && std::find(kinds.begin(), kinds.end(), m.modality) != kinds.end();
      for (Flow const& flow : m.flows) {
        if (flow.from.empty() || flow.to.empty() || told.size() > 8) continue;
        std::vector<ParticipantId> who = named_of(context, flow, thing.view(), same_form);
        if (who.empty() && !event) continue;
        // 家长代表参观（乙校）: elsewhere
        if (std::any_of(named.begin(), named.end(), [&](Mention const& k) {
              return k.who.size() != 1 || (k.who[0] != flow.from && k.who[0] != flow.to);
            }))
          continue;
        told.push_back({&flow, std::move(who)});
      }
    }
    if (told.empty()) {
      std::vector<RowFlow> more = journeys_of_the_matter(context, e, thing);
      all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
      continue;
    }
    if (std::any_of(told.begin(), told.end(), [&](Told const& k) {
          return k.flow->from != told[0].flow->from || k.flow->to != told[0].flow->to;
        }))
      continue;
    RowFlow one{.flow = {.from = told[0].flow->from, .to = told[0].flow->to, .who = told[0].who}, .where = {thing}};
    static Pattern const number("[(,、 ]((?:\\d+|[一二三四五六七八九十两]+)(?:人|名|位))(?:$|[,)、])");
    if (auto const n = number.find(thing.view()))
      if (auto const counted = find_amounts((*n)[1], context.draft.lexicon()); counted.size() == 1)
        one.flow.size = people_counted(counted.front());
    all.push_back(std::move(one));
  }
  return all;
}

}  // namespace bangfu::document::reader
