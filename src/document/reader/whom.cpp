// SPDX-License-Identifier: BSL-1.0
// Whom a clause of the terms speaks of.
#include <algorithm>

#include "terms.hpp"

namespace bangfu::document::reader {

/// Whom a clause speaks of: what stands before the cost or the verb.
Words whom_of(Words const& clause) {
  static Pattern const before_of(
      "^((?:[\\p{Han}“”、]{2,24}?))的(?:[\\p{Han}]{0,8}(?:费|补助|补贴|津贴|食宿|住宿|保险|待遇|交通|旅费|车费|酬金|"
      "课酬|报酬))");
  static Pattern const before_cost(
      "^([\\p{Han}、]{0,16}?(?:教师|老师|人员|学员|学生|干部|专家|选手|实习生|志愿者|队员|教师们|教员|幼儿|孩子|团队|"
      "客人|评委|嘉宾|师生|校长|讲师|主持人|"
      "成员|导师|师傅|家长))(?:"
      "期间|参加|来校|往返|的|外出|每|原|基本)?");
  static Pattern const for_whom(
      "(?:为|对|向|给予?)(?:[\\d一二三四五六七八九十]+[名位])?([\\p{Han}]{2,16}?(?:教师|人员|学员|学生|干部|专家|选手|"
      "校长|学校|实习生|工作|责任人|市|双方|"
      "队员|教员|师生|孩子|幼儿))(?:"
      "进行|购买|办理|发放|开具|出具|颁发|提供|优先|实行|倾斜|发|予)?");
  static Pattern const no_whom("^在|期间$|[一二三高特]级(?:教师|讲师)$");
  static Pattern const conditional(
      "^([^,。;]{2,30}?(?:的(?:教师|老师|干部|人员|学员|学生|实习生|单位|学校)|的|者))(?:,|$|在|由|优先|给予|发给|颁发|"
      "同等|,)");
  std::string_view const text = clause.view();
  static Pattern const of_results("^(?:考核|评估|评价|考评)结果");
  if (of_results.at(text)) return {};
  static Pattern const talked_to("约谈([\\p{Han}]{2,16})$");
  if (auto const m = talked_to.find(text)) return clause.part(m->begin(1), m->end(1));
  if (auto const m = conditional.at(text)) return clause.part(m->begin(1), m->end(1));
  if (auto const m = before_of.at(text); m && !no_whom.in((*m)[1])) return clause.part(m->begin(1), m->end(1));
  if (auto const m = for_whom.find(text)) return clause.part(m->begin(1), m->end(1));
  static Pattern const no_people("费|由|承担");
  if (auto const m = before_cost.at(text); m && !no_people.in((*m)[1]) && !no_whom.in((*m)[1]))
    return clause.part(m->begin(1), m->end(1));
  return {};
}

/// Whom the text spoke of last: 支教教师 of the heading, the statements before, or the title.
Text spoken_of(Context const& context, Words const& sentence) {
  static Pattern const people(
      "((?:支教|跟岗|挂职|参训|受训|轮岗|交流|援派|援疆|援藏|支援|走教|送教|结对|培训|进修|外派|授课|讲学|"
      "顶岗|驻校)(?:骨干|青年|优秀|专业)?"
      "(?:教师|干部|人员|学员|老师|专家|志愿者|队员|教员)|学员|志愿者|营员|研学学生|实习生)");
  // 选派3名教师赴乙校支教
  static Pattern const sent(
      "(?:派|遣|选送)[^,。;]{0,16}?(教师|干部|人员|老师|专家|志愿者|学生|队员)[^,。;]{0,24}?(支教|跟岗|挂职|送教|轮岗|"
      "援教|走教)");
  auto const last_in = [&](Words const& words) {
    Text found;
    for (auto m = people.find(words.view()); m; m = people.find(words.view(), m->end()))
      found = context.draft.text(words.part(m->begin(1), m->end(1)));
    if (found.empty())
      if (auto const m = sent.find(words.view()))
        found = context.draft.text(words.part(m->begin(2), m->end(2)).original() +
                                   words.part(m->begin(1), m->end(1)).original());
    return found;
  };
  // The statement: they stand in the order of the text
  std::vector<Statement> const& all = context.outline.statements;
  std::size_t const offset = sentence.span().offset;
  auto const after = std::upper_bound(all.begin(), all.end(), offset,
                                      [](std::size_t at, Statement const& s) { return at < s.whole.span().offset; });
  if (after == all.begin()) return {};
  std::size_t const here = static_cast<std::size_t>(after - all.begin()) - 1;
  Statement const& own = all[here];
  Words before = own.whole;
  before.end = own.whole.of == sentence.of && sentence.begin > before.begin ? sentence.begin : before.begin;
  if (Text const w = last_in(before); !w.empty()) return w;
  for (std::size_t h = own.heading; h != no_heading; h = context.outline.headings[h].parent)
    if (Text const w = last_in(context.outline.headings[h].title); !w.empty()) return w;
  for (std::size_t k = 1; k <= 3 && k <= here; ++k) {
    if (all[here - k].heading != own.heading) break;
    if (Text const w = last_in(all[here - k].whole); !w.empty()) return w;
  }
  if (Text const w = last_in(context.outline.title); !w.empty()) return w;
  for (std::size_t k = 0; k < 6 && k < here; ++k)
    if (Text const w = last_in(all[k].whole); !w.empty()) return w;
  return {};
}

}  // namespace bangfu::document::reader
