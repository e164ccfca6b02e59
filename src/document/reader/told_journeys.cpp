// SPDX-License-Identifier: BSL-1.0
// Rows of a schedule that only name what a measure has told of: 家长代表参观 goes where the measure says that 家长代表 go.
#include <algorithm>

#include <bangfu/document/quantity.hpp>

#include "entry.hpp"
#include "travellers.hpp"

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
  static Pattern const afar("线上|网上|网络|远程|视频|视像|直播|云(?:端|上|平台|课|教|讲|会)|在线|腾讯会议");
  static Pattern const no_journey(
      "总结|汇报|签|名单|动员|考核|鉴定|选拔|报名|申报|评选|表彰|确定|制定|上报|征集|班$|培训|结束|返回|返校|期满");
  if (context.latin()) return english_journeys_told_before(context, e, content);
  std::vector<RowFlow> all;
  if (afar.in(content.view()) || afar.in(e.mode.view()) || afar.in(e.place.view())) return all;
  for (Words const& thing : split_at(content, ";")) {
    if (no_journey.in(thing.view()) || thing.size() > 120) continue;
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
    if (told.empty() || std::any_of(told.begin(), told.end(), [&](Told const& k) {
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
