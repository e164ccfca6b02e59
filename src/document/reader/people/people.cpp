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

}  // namespace

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
