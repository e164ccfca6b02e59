// SPDX-License-Identifier: BSL-1.0
// Journeys of both sides to each other: 互访, 互派教师各2名, 到对方学校听课.
#include <algorithm>
#include <string>

#include "document/reader/flows/journeys_of_run.hpp"
#include "document/reader/measures/provisions.hpp"
#include "document/reader/parties/sides.hpp"

namespace bangfu::document::reader {
namespace {

/// The two whose people go to each other.
std::optional<Way> pair_of(Context const& context, std::vector<Mention> const& mentions) {
  std::vector<InstitutionId> named;
  for (Mention const& m : mentions) {
    if (m.who.empty() && (m.by_deed || m.group)) continue;
    if (m.group && m.who.size() != 2) return std::nullopt;
    for (InstitutionId const& id : m.who)
      if (std::find(named.begin(), named.end(), id) == named.end()) named.push_back(id);
  }
  if (named.size() == 2) return Way{named[0], named[1]};
  if (named.size() > 2) return std::nullopt;
  InstitutionId const giving = context.institutions.only(role::supporting);
  InstitutionId const taking = context.institutions.only(role::recipient);
  if (giving.empty() || taking.empty() || giving == taking) return std::nullopt;
  if (named.size() == 1 && named[0] != giving && named[0] != taking) return std::nullopt;
  return Way{giving, taking};
}

Pattern const mutually(
    "互访|互派|互换|互送|互往|互挂|对调|(?:互相|相互)[\\p{Han}]{0,2}(?:蹲点|驻校|驻园|跟岗|跟班|送教|送课|上课|授课|"
    "任教|挂职|观摩|"
    "参访|考察)|"
    "(?:互相|相互)(?:选派|委派|派出|派遣|派|走访|访问|登门|听课|学习|到校|交换|挂职)"
    "|双向(?:交流|"
    "流动|派遣|选派|互派|挂职|互访)|到对方(?:学校|园|单位|地区|家庭|家中|课堂)?(?:进行|开展)?(?:体验|生活|上课|访问|"
    "交流|跟岗|听课|学习|考察|任教|"
    "挂职|"
    "观摩|参观|支教)|轮岗(?:交流|互换)");

/// Whose number is that of either side: 各2名, 双方各派2人.
std::string_view of_either(std::string_view text) {
  static Pattern const each(
      "各(?:自)?(?:选派|派出|派|去|出|组织|选送)?((?:不少于|至少|不超过|约)?(?:\\d+|[一二三四五六七八九十两百]+)(?:余|"
      "多)?(?:(?:至|-|~)(?:"
      "\\d+|[一二三四五六七八九十]+))?(?:名|人|位))");
  std::size_t const end = std::min(text.find(';'), text.find("。"));
  auto const m = each.find(text.substr(0, end));
  return m && m->begin() < 90 ? (*m)[1] : std::string_view();
}

}  // namespace

std::vector<Flow> mutual_flows(Context& context, Words const& clause, std::vector<Words>& places) {
  std::vector<Flow> flows;
  std::string_view const text = clause.view();
  auto const m = mutually.find(text);
  static Pattern const past("^(?:上一?(?:年度|学年|年|学期)|去年|已|累计|近[一二三四五两]年)|^在.*基础上$");
  if (!m || past.in(text)) return flows;
  std::vector<Mention> const mentions = context.institutions.find(text);
  // 我校每年选派3名教师到对方支教: one side goes to the other
  bool const one_goes =
      (*m)[0].substr(0, 9) == "到对方" && std::any_of(mentions.begin(), mentions.end(), [&](Mention const& k) {
        return k.end <= m->begin() && !k.group && (k.own || k.who.size() == 1);
      });
  std::optional<Way> const pair = one_goes ? std::nullopt : pair_of(context, mentions);
  if (!pair) return flows;
  // 学生互访：甲校学生30人到乙校，…: each way is told by itself
  static Pattern const goes("(?:到|赴|去|往|来|至|→)$");
  for (Mention const& k : mentions)
    if (k.begin > m->end() && !k.arrival && text.substr(k.begin, 6) != "对方" && goes.in(text.substr(0, k.begin)))
      return flows;
  // Behind the verb: 互派2名骨干教师; before it: 双方学生干部每学期互访
  static Pattern const here("^(?:、?对调|、?互派|、?互访)?([^,。;:()]{2,40})");
  std::size_t end = m->end();
  Words people;
  if (auto const h = here.at(text, m->end())) {
    static Pattern const up_to(
        "^(?:不少于|至少)?(?:(?:\\d+|[一二三四五六七八九十两]+)(?:余|多)?(?:(?:至|-|~)(?:\\d+|[一二三四五六七八九十]+))"
        "?(?:名|位|"
        "个|人)(?:的)?)?[\\p{Han}、]{0,14}?(?:团|组|生|员|干部|领导|教师|老师|代表|校长|园长|书记|主任|骨干|专家|师生|"
        "带头人|讲师|家长|人员)+(?:各|每次|每年|每学期|不少于|至少)*(?:(?:\\d+|[一二三四五六七八九十两]+)(?:名|人|位))"
        "?");
    if (auto const p = up_to.at(text.substr(0, h->end()), h->begin(1))) {
      // 互派教师共52名: how many go either way is not said
      static Pattern const in_all("^(?:共|合计|总|累计)");
      if (in_all.at(text, p->end())) return flows;
      // 互换校园生活 are no 校园生
      static Pattern const word_goes_on("^[活产存命态意动涯工作]");
      if (!word_goes_on.at(text, p->end())) {
        people = clause.part(p->begin(), p->end());
        end = p->end();
      }
    }
  }
  if (people.empty()) {
    std::size_t begin = 0;
    for (char const* mark : {",", ";", "。", ":", "("})
      if (std::size_t const at = text.substr(0, m->begin()).rfind(mark); at != std::string_view::npos)
        begin = std::max(begin, at + std::string_view(mark).size());
    for (Mention const& k : mentions)
      if (k.end <= m->begin()) begin = std::max(begin, k.end);
    Words before = clause.part(begin, m->begin()).trimmed(" 的之间");
    static Pattern const acts(
        "^(?:的|学校|教育局|之间|每(?:学期|学年|年|月|季度)|可|应|须|拟|将|要|各|组织|选派|安排|开展|进行|推进|建立|" +
        std::string(in_spare_time) + "|实行|实施|加强|通过|定期|坚持|做好|以|促进)+");
    if (auto const a = acts.at(before.view()); a && a->end() < before.size())
      before = before.part(a->end(), before.size());
    static Pattern const tail(
        "(?:各(?:\\d+|[一二三四五六七八九十两]+)(?:名|人|位)|“[^”]{1,16}”|结对|课堂|亦|也|开展|进行|继续|定期|不定期|"
        "之间|实行|轮流|可|"
        "应|须|拟|将|赛课|每(?:学期|学年|年|月|季度|半年)|["
        "一二三四五六七八九十两\\d]+次"
        "|至少|不少于|各?择[^,。;]{1,3})+$");
    if (auto const t = tail.find(before.view()); t && t->begin() > 0) before = before.part(0, t->begin());
    people = without_adverbs(before);
  }
  if (people.empty() || characters(people.view()) > 24) return flows;
  for (bool const there : {true, false}) {
    Way const way = there ? *pair : Way{pair->to, pair->from};
    if (!add_flows_of(context, clause, people, way.from, way.to, end, flows, places)) return {};
  }
  if (std::string_view const each =
          of_either(std::string_view(clause.of->text()).substr(clause.begin, clause.size() + 90));
      !each.empty())
    if (auto const counted = find_amounts(each, context.draft.lexicon()); counted.size() == 1)
      for (Flow& flow : flows) flow.size = people_counted(counted.front());
  return flows;
}

}  // namespace bangfu::document::reader
