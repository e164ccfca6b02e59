// SPDX-License-Identifier: BSL-1.0
// People whom a line of its own names: contacts, signatories, records.
#include <algorithm>

#include <bangfu/document/names.hpp>

#include "document/reader/context.hpp"
#include "document/reader/english/english.hpp"
#include "document/reader/flows/travellers.hpp"
#include "document/reader/parties/speaker.hpp"
#include "document/reader/people/people.hpp"
#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {
bool read_person_record(Context& context, Words const& words) {
  static Pattern const named("姓名: ?([\\p{Han}·×*]{2,5})");
  static Pattern const titled("职称: ?([\\p{Han}]{2,10})");
  static Pattern const posted("职务: ?([\\p{Han}]{2,12})");
  auto const n = named.find(words.view());
  if (!n) return false;
  Words post;
  if (auto const p = posted.find(words.view())) post = words.part(p->begin(1), p->end(1));
  ParticipantId const id = context.draft.person(words.part(n->begin(1), n->end(1)), {}, post, words);
  if (auto const t = titled.find(words.view()))
    context.draft.participant(id)->title = context.draft.text(words.part(t->begin(1), t->end(1)));
  return true;
}

namespace {

/// What the document calls those whom to ask: 联络人.
Text contact_written(Context const& context, Statement const& statement) {
  static Pattern const word("联系人|联络人|联络员|联络|联系");
  if (auto const m = word.find(statement.whole.view()))
    return context.draft.text(statement.whole.part(m->begin(), m->end()));
  if (statement.heading != no_heading) {
    Words const& title = context.outline.headings[statement.heading].title;
    if (auto const m = word.find(title.view())) return context.draft.text(title.part(m->begin(), m->end()));
  }
  return context.draft.text(std::string("联系人"));
}

/// The institutions of the line above that has names of parties only: 法定代表人 stands below its party, 代表：…　代表：… below two.
std::vector<InstitutionId> parties_above(Context const& context, Statement const& statement) {
  std::vector<Statement> const& all = context.outline.statements;
  auto const at = context.outline.at_item(statement.item);
  static Pattern const of_a_party("^[^:。;]{2,12}: ?[^。;]{0,40}$");
  static Pattern const sealed("\\((?:加?盖|公|签|印)?(?:公)?章\\)|盖章|[甲乙]方");
  for (auto s = at; s != all.begin() && at - s < 5;) {
    --s;
    std::string_view const line = s->whole.view();
    std::vector<InstitutionId> who;
    for (Mention const& m : context.institutions.find(line))
      if (m.who.size() == 1 && !m.own && (who.empty() || who.back() != m.who[0])) who.push_back(m.who[0]);
    if (!who.empty() && (context.taken.count(s->item) != 0 || (sealed.in(line) && line.size() < 200))) return who;
    if (!of_a_party.in(line)) break;
  }
  return {};
}

/// 甲校副校长 王五　乙校副校长 李六: a school that stands behind a name and a blank begins the next.
std::vector<Words> parted_at_schools(Context const& context, Words const& value) {
  static Pattern const name_last("([^ ]+) $");
  std::vector<Words> parts;
  std::size_t begin = 0;
  for (Mention const& school : context.institutions.find(value.view())) {
    if (school.begin <= begin) continue;
    auto const name = name_last.find(value.view().substr(0, school.begin));
    if (!name || !is_name(context, (*name)[1], false)) continue;
    parts.push_back(value.part(begin, school.begin).trimmed());
    begin = school.begin;
  }
  parts.push_back(value.part(begin, value.size()).trimmed());
  return parts;
}

}  // namespace

bool read_labelled_people(Context& context, Statement const& statement) {
  static Pattern const label(
      "((?:项目|日常|工作|具体|业务|活动|双方|校方)?(?:联系人|联络人|联络员|负责人|责任人|对接人|经办人|统筹人|"
      "联系教师|"
      "负责教师|负责老师|指导教师|带队教师|带队领导|授课教师)|填表人|制表人|主讲人?|主讲教师|主持人|召集人|领队|"
      "校长|园长|院长|理事长|秘书长|董事长|总经理|法定代表人|法人代表|授权代表|委托代理人|签约代表|代表人?|审核人|"
      "编制人|起草人|顾问|督导员|师傅|"
      "徒弟|导师|签字人?|签名|"
      "(?:支教|跟岗|挂职|派出|选派|参训|送教|轮岗|交流)(?:教师|干部|人员|老师)(?:名单)?)"
      "(?:签字|签名|签章|签署|\\((?:签字|签名|签章|盖章|签署)\\))?(?:及(?:联系)?(?:电话|方式))?(?: "
      "?(:|(?:[仍现]|改|变更)?为|[仍现]?是) ?| )?");
  static Pattern const without_mark("^(?:联系人|联络人|联络员|负责人|主讲|统筹人)$");
  std::string_view const text = statement.whole.view();
  bool any = false;
  std::size_t from = 0;
  // 甲校：校长 …；联系人 …
  Mention const whose_line = context.institutions.at(text, 0);
  bool const line_of_one = whose_line.who.size() == 1 && text.substr(whose_line.end, 1) == ":";
  std::vector<InstitutionId> above;  // of the line before, one for each label of this line
  std::size_t column = 0;
  for (auto m = label.find(text); m;) {
    auto const next = label.find(text, m->end());
    bool const marked = m->has(2);
    // 甲方代表：校长 王五　乙方代表：…: the post behind a label is none
    auto next_marked = next;
    static Pattern const bare_post("^(?:[校园院]长|顾问|导师|师傅|领队|督导员)$");
    while (next_marked && !next_marked->has(2) && bare_post.in((*next_marked)[1]))
      next_marked = label.find(text, next_marked->end());
    // 校长（签字）：王五
    static Pattern const head_of("^(?:[校园院]长|理事长|秘书长|董事长|总经理)$");
    static Pattern const begins("(?:^|[ ;。)])$");
    bool const of_head = head_of.in((*m)[1]);
    static Pattern const signs("签");
    if ((!marked && !without_mark.in((*m)[1])) ||
        (of_head && (!begins.in(text.substr(0, m->begin())) ||
                     (!signs.in((*m)[0]) && (!marked || parties_above(context, statement).empty()))))) {
      m = next;
      continue;
    }
    std::size_t end = std::min(text.find(';', m->end()), text.find("。", m->end()));
    if (next_marked && next_marked->has(2)) {
      // Not the school whose the next one is
      end = std::min(end, next_marked->begin());
      std::vector<Mention> const within = context.institutions.find(text.substr(m->end(), end - m->end()));
      if (!within.empty() && m->end() + within.back().end == next_marked->begin()) end = m->end() + within.back().begin;
    }
    end = std::min({end, text.size(), closing_bracket(text, m->end(), 400)});
    // Whose they are: 甲方联系人, 市教育局基教科联系人
    InstitutionId of;
    static Pattern const office("^[\\p{Han}]{0,8}(?:科|处|室|股|办|部)?的?$");
    std::vector<Mention> const before = context.institutions.find(text.substr(from, m->begin() - from));
    if (!before.empty() && before.back().who.size() == 1 &&
        office.in(text.substr(from + before.back().end, m->begin() - from - before.back().end)))
      of = before.back().who[0];
    // 乙方由教务科承办（联系人：…）
    static Pattern const same_clause("^[^,;。]{1,24}\\($");
    if (of.empty() && !before.empty() && before.back().who.size() == 1 &&
        same_clause.in(text.substr(from + before.back().end, m->begin() - from - before.back().end)))
      of = before.back().who[0];
    // 甲方（盖章）　代表：…
    static Pattern const sealed("^(?:\\([^()]{1,20}\\))* +$");
    if (of.empty() && !before.empty() && before.back().who.size() == 1 &&
        sealed.in(text.substr(from + before.back().end, m->begin() - from - before.back().end)))
      of = before.back().who[0];
    // Whose they are may have been told before
    if (of.empty()) of = side_of_known(context, statement.whole.part(m->end(), std::max(m->end(), end)));
    if (of.empty() && line_of_one) of = whose_line.who[0];
    static Pattern const begins_anew("(?:^| )$");
    if (of.empty() && begins_anew.in(text.substr(0, m->begin()))) {
      if (column == 0) above = parties_above(context, statement);
      if (column < above.size() &&
          (column > 0 || above.size() == 1 || (next_marked && next_marked->has(2) && next_marked->begin() > m->end())))
        of = above[column];
      else if (column == 0 && !above.empty())
        of = above.back();
      ++column;
    }
    // Whom to ask is of whoever issues the paper
    static Pattern const to_ask("联系人|联络人|填表人|制表人|经办人");
    if (of.empty() && to_ask.in((*m)[1]))
      of = context.sides.section.empty() ? voice_of(context) : context.sides.section;
    static Pattern const bare_signature("^签");
    Text const post =
        bare_signature.in((*m)[1]) ? Text() : context.draft.text(statement.whole.part(m->begin(1), m->end(1)));
    Words const value = statement.whole.part(m->end(), std::max(m->end(), end)).trimmed(" ,、(");
    std::optional<ParticipantId> last;
    // 联系人：练秋水　韦小刚
    std::vector<Words> names = split_at(value, " ");
    bool const parted = names.size() > 1 && std::all_of(names.begin(), names.end(), [&](Words const& w) {
                          return characters(w.view()) > 1 && is_name(context, w.view(), false);
                        });
    if (!parted) names = split_at(value, "、,;");
    if (names.size() == 1) names = parted_at_schools(context, value);
    for (Words const& one : names) {
      auto const id = person_in(context, one, of, post, marked && !of_head);
      if (!id && last) describe_person(context, *last, one);
      if (!id) break;
      last = id;
      any = true;
    }
    // 联系人：甲校 王五 …；乙校 李四 …
    while (marked && last && end < text.size() && text[end] == ';' &&
           !(next_marked && next_marked->begin() <= end + 1)) {
      std::size_t stop = std::min({text.find(';', end + 1), text.find("。", end + 1), text.size()});
      if (next_marked) stop = std::min(stop, next_marked->begin());
      static Pattern const number("\\d[\\d×*xX-]{5,}");
      Words const one = statement.whole.part(end + 1, stop).trimmed(" ,、");
      Mention const whose = context.institutions.at(one.view(), 0);
      if (whose.who.size() != 1 && !number.in(one.view())) break;
      if (!person_in(context, one, whose.who.size() == 1 ? InstitutionId() : of, post, false)) break;
      end = stop;
    }
    from = end;
    m = next;
  }
  return any;
}

bool says_what(Context const& context, std::string_view words) {
  static Pattern const post(
      "(?:[校园院局处科部股县市区镇乡组班团队所馆站会]长|主任|书记|主席|干事|教师|老师|教研员|讲师|教授|带头人|工程师|"
      "技师|"
      "督学|教练|辅导员|研究员|专家|导师|班主任)(?:\\(.*\\))?$");
  Mention const m = context.institutions.at(words, 0);
  return (m.who.size() == 1 && m.end == words.size()) || post.in(words) ||
         !context.draft.lexicon().code("title", words).empty();
}

bool read_person_line(Context& context, Words const& whole) {
  static Pattern const mark("[。;:?!]|联系|联络|负责");
  // 支援学校：甲校 校长 王五
  static Pattern const side("^[\\p{Han}]{2,8}(?:\\([^()]{1,12}\\))?: ?");
  auto const led = side.at(whole.view());
  bool const of_school = led && context.institutions.at(whole.view(), led->end()).who.size() == 1;
  Words const line = of_school ? whole.part(led->end(), whole.size()) : whole;
  if (line.size() > 150 || mark.in(line.view())) return false;
  std::vector<Words> const parts = split_at(line, " ");
  if (parts.size() < 2 || parts.size() > 4) return false;
  // 甲校　教导主任　娜仁其木格: what is neither school nor post is the name
  static Pattern const parted("^[\\p{Han}]{1,4}·[\\p{Han}]{1,4}(?:·[\\p{Han}]{1,4})?$");
  auto const is_person = [&](std::string_view words) {
    return parted.in(words) || person_end(context, words, 0, false) == words.size();
  };
  if (parts.size() == 3) {
    Mention const school = context.institutions.at(parts[0].view(), 0);
    if (school.who.size() == 1 && school.end == parts[0].size())
      for (auto const& [post, name] : {std::pair(parts[1], parts[2]), std::pair(parts[2], parts[1])})
        if (says_what(context, post.view()) && !says_what(context, name.view()) && characters(name.view()) > 3 &&
            is_person(name.view())) {
          (void)context.draft.person(name, school.who[0], post, line);
          return true;
        }
  }
  int names = 0;
  int told = 0;
  for (Words const& part : parts) {
    if (says_what(context, part.view()))
      ++told;
    else if (person_end(context, part.view(), 0, false) == part.size())
      ++names;
  }
  if (names != 1 || told == 0 || names + told != static_cast<int>(parts.size())) return false;
  if (context.institutions.find(line.view()).empty()) return false;
  return person_in(context, line, context.sides.section, {}, false).has_value();
}

namespace {

/// 甲方：副校长 王五（电话：…）；主任 李四: all of them are people of the one that the line begins with. @returns whether they are
bool read_people_of(Context& context, Words const& line) {
  static Pattern const label("^(?:的)?(?:联系人|联络人|联络员|代表|负责人|人员)?: ?");
  static Pattern const contact("^(?:的)?(联系人|联络人|联络员|代表|负责人)");
  Mention const whose = context.institutions.at(line.view(), 0);
  if (whose.who.size() != 1 || whose.own || line.size() > 400) return false;
  auto const l = label.at(line.view(), whose.end);
  static Pattern const another_label("[\\p{Han}]: ?[\\p{Han}]");
  if (!l || another_label.find(line.view(), l->end()) || context.institutions.find(line.view()).size() != 1)
    return false;
  std::vector<Words> const parts = split_at(line.part(l->end(), line.size()).trimmed("。;"), ";、");
  static Pattern const name(
      "^(?:[^ ,]{2,20} )?(?:[\\p{Han}·]{2,4}|[\\p{Han}] [\\p{Han}]|[\\p{Han}]{1,6}(?:·[\\p{Han}]{1,6})+)(?:$|[ ,(])");
  static Pattern const spaced("^([\\p{Han}]) ([\\p{Han}])(?:$|[ ,(])");
  for (Words const& part : parts) {
    std::vector<Words> const words = split_at(part, " (,");
    // 周 密
    auto const s = spaced.at(part.view());
    bool const any = (s && is_name(context, std::string((*s)[1]).append((*s)[2]), false)) ||
                     std::any_of(words.begin(), words.end(), [&](Words const& w) {
                       std::size_t const end = person_end(context, w.view(), 0, false);
                       bool const whole = end == w.size() || (end > 0 && w.view()[end] == '(');
                       return whole && !says_what(context, w.view().substr(0, end));
                     });
    if (!any || !name.at(part.view())) return false;
  }
  auto const c = contact.at(line.view(), whose.end);
  Text const as = c ? context.draft.text(line.part(c->begin(1), c->end(1))) : Text();
  for (Words const& part : parts) (void)person_in(context, part, whose.who[0], as, false);
  return !parts.empty();
}

/// 师傅李秀英，徒弟吴小明: those of a pair, and nothing else; of the two sides where nobody says whose they are.
/// @returns whether they are
bool read_master_and_pupils(Context& context, Words const& line) {
  static Pattern const pair(
      "^(师傅|师父|导师|指导教师)(?:: ?|为|是)?([^,;、:。]{2,60}?)(?:,|;|、| )+(徒弟|学员|弟子|被指导教师)(?:: "
      "?|为|是)?"
      "([^,;:。]{2,90})[。;]?$");
  auto const m = line.size() < 240 ? pair.whole(line.view()) : std::nullopt;
  if (!m) return false;
  struct One {
    Words words;
    bool master;
  };
  std::vector<One> both;
  for (std::size_t const group : {std::size_t{2}, std::size_t{4}})
    for (Words const& one : split_at(line.part(m->begin(group), m->end(group)), "、 "))
      both.push_back({one, group == 2});
  for (One const& one : both) {
    std::size_t const end = person_end(context, one.words.view(), 0, false);
    if (end == 0 || (end < one.words.size() && one.words.view()[end] != '(')) return false;
  }
  for (One const& one : both)
    (void)person_in(context, one.words, context.institutions.only(one.master ? role::supporting : role::recipient),
                    context.draft.text(line.part(m->begin(one.master ? 1 : 3), m->end(one.master ? 1 : 3))), false);
  return true;
}

}  // namespace

InstitutionId founder_of(Context const& context, Statement const& statement) {
  static Pattern const founds("^(?:\\([^()]*\\))?(?:相应|对应|也|应|要|须|将|拟|则|同步|专门)*(?:成立|设立|组建|建立)");
  std::string_view const text = statement.whole.view();
  Mention const m = context.latin() ? Mention() : context.institutions.at(text, 0);
  return m.who.size() == 1 && founds.at(text, m.end) ? m.who[0] : InstitutionId();
}

bool read_people(Context& context, Statement const& statement) {
  if (context.latin()) return read_english_people(context, statement);
  std::string_view const text = statement.whole.view();
  if (read_person_record(context, statement.whole)) return true;

  // 丙方（公章） 理事长：王五: who signs, and no group
  static Pattern const sealed("^[^:。;]{2,90}\\((?:加?盖|公|签)?章\\)");
  if (!sealed.in(text) && read_group(context, statement)) return true;
  if (read_pair_row(context, statement) || read_people_of_several(context, statement.whole)) return true;
  if (read_person_line(context, statement.whole) || read_listed_people(context, statement) ||
      read_people_of(context, statement.whole) || read_master_and_pupils(context, statement.whole))
    return true;

  bool any = text.size() < 1200 && read_labelled_people(context, statement);
  // 红旗县教育局 赵敏 0571-2222222, under a heading of contacts or with a number to call
  static Pattern const record(
      "^([^ :;,。]{2,40}?)(?: |:)+([\\p{Han}·]{2,4}|[\\p{Han}] [\\p{Han}])(?:老师|同志)?(?: "
      "|,|;|:|\\()+(?:电话|手机|联系电话|办公电话)?[:( ]*[\\d*xX-]{5,}");
  if (auto const m = record.at(text); m && text.size() < 160) {
    Words const who = statement.whole.part(m->begin(1), m->end(1));
    Mention const k = context.institutions.at(who.view(), 0);
    static Pattern const office("^[\\p{Han}]{0,8}(?:科|处|室|股|办|部)?$");
    if (k.who.size() == 1 && office.in(who.view().substr(k.end)) && is_name(context, (*m)[2])) {
      context.draft.person(statement.whole.part(m->begin(2), m->end(2)), k.who[0], {},
                           statement.whole.part(0, m->end(2)));
      if (Participant& p = context.plan().participants.back(); p.post.empty())
        p.post = contact_written(context, statement);
      return true;
    }
  }
  // 校長簽署：何穎詩
  static Pattern const signature(
      "^(?:[^:;。]{0,20}?)(校长|园长|院长|局长|负责人|法定代表人)(?:签署|签字|签名|\\(签字\\)|\\(签名\\)): "
      "?([\\p{Han}·]{2,4})(?: |$)");
  if (auto const m = signature.at(text); m && is_name(context, (*m)[2])) {
    Mention const k = context.institutions.at(text, 0);
    context.draft.person(statement.whole.part(m->begin(2), m->end(2)),
                         k.who.size() == 1 ? k.who[0] : context.institutions.speaker(),
                         statement.whole.part(m->begin(1), m->end(1)), statement.whole.part(m->begin(1), m->end(2)));
    return true;
  }
  static Pattern const signer(
      "([^ :;。,、]{2,40}?)(校长|代表|法定代表人|院长|负责人|)(?::) "
      "?([\\p{Han}·]{2,4})(老师|主任|校长)?(?:\\(([\\p{Han}]{2,16})\\))?(?: |;|。|$)");
  if (text.size() < 500) {
    for (auto m = signer.find(text); m; m = signer.find(text, m->end())) {
      Words const who = statement.whole.part(m->begin(1), m->end(1)).trimmed();
      Mention const k = context.institutions.at(who.view(), 0);
      std::string_view const n = (*m)[3];
      bool const institution_known = k.end == who.size() && k.who.size() == 1;
      bool const office = !institution_known && Pattern("(?:局|校|厅)[\\p{Han}]{1,8}(?:科|股|处|室)$").in(who.view());
      if ((!institution_known && !office) || !is_name(context, n)) continue;
      InstitutionId of;
      if (institution_known)
        of = k.who[0];
      else
        of = context.draft.institution(who);
      Words post = statement.whole.part(m->begin(2), m->end(2));
      if (m->has(5)) post = statement.whole.part(m->begin(5), m->end(5));
      ParticipantId const id = context.draft.person(statement.whole.part(m->begin(3), m->end(3)), of, post,
                                                    statement.whole.part(m->begin(1), m->end()));
      if (post.empty() && (context.outline.matter(statement) == SubjectMatter::contacts || office ||
                           text.find("联络") != std::string_view::npos))
        if (Participant* const p = context.draft.participant(id); p->post.empty())
          p->post = contact_written(context, statement);
      any = true;
    }
  }
  return any && text.size() < 160 && text.find("。") == std::string_view::npos;
}

}  // namespace bangfu::document::reader
