// SPDX-License-Identifier: BSL-1.0
// People: leading groups, contacts, signatories, and those whom a sentence names.
#include <algorithm>

#include <bangfu/document/names.hpp>

#include "context.hpp"

namespace bangfu::document::reader {
namespace {

std::string const posts =
    "(?:常务副|执行|名誉|总)?(?:校长|园长|院长)|副(?:校长|园长|院长)|党委书记|党总支书记|党支部书记|副书记|书记|(?:副)?"
    "(?:局长|处长|科长|部长|股长|县长|市长|区长|主席|会长|秘书长|理事长)|[\\p{Han}]{0,4}(?:副)?主任|(?:教研|备课|年级)?"
    "(?:副)?组长|(?:副)?总指挥|名?班主任|教研员|(?:专业|学科)带头人|[\\p{Han}]{0,6}(?:教师|老师)|康复师|辅导员|督学|"
    "督导|联络员|(?:副)?教授|(?:高级|助理)?讲师|治疗师|校监|校董|教员|校医|干事|领队|总(?:校|园)长|党支部书记|"
    "志愿者代表|[\\p{Han}]{0,4}代表|主管|教练|咨询师|医师|社工|专家|导师|顾问|(?:副)?(?:队长|团长|所长|馆长|站长|镇长|"
    "乡长)|"
    "级长|(?:高级)?(?:工程师|技师)|总监|研究员";
std::string const name = "[\\p{Han}·]{2,5}?";

}  // namespace

void read_persons(Context& context, Words const& sentence) {
  if (context.latin()) {
    read_english_persons(context, sentence);
    return;
  }
  if (sentence.size() > 3000) return;
  std::string_view const text = sentence.view();
  // 校长龙海、副校长欧阳敏; 名班主任岳麓、叶知秋
  static Pattern const post_then_name("((?:[\\p{Han}]{0,6}?)(?:" + posts + ")) ?(?:同志)?(" + name +
                                      ")(?:\\([^()]{1,24}\\))?(?:副教授|教授|高级讲师|老师|同志)?(?:到|驻校|带队|"
                                      "率|一行|为期|主讲|挂职|指导|赴|来|前往|驻|于|每|在|作|跟岗|主讲|任|担任|兼|"
                                      "带|及|与|和|参加|参与|同志|等|进|入|送|授课|上课|出席|主持|负责|牵头|领|开展|"
                                      "执教|分管|为|将|拟|已|共|、|,|。|;|:|/|-|—|\\(| |$)");
  std::vector<Mention> const mentions = context.institutions.find(text);
  for (auto m = post_then_name.find(text); m; m = post_then_name.find(text, std::max(m->begin() + 1, m->end(2)))) {
    std::size_t begin = m->begin(1);
    InstitutionId of;
    std::size_t whole_begin = begin;
    for (Mention const& k : mentions) {
      if (k.end > m->begin(2)) break;
      // The institution right before the post, or the one that began the list.
      if (k.who.size() != 1 && !k.own) continue;
      of = k.who.size() == 1 ? k.who[0] : context.draft.institution("我校");
      whole_begin = k.who.size() == 1 ? k.begin : whole_begin;
      if (k.end > begin) begin = std::min(k.end, m->begin(2));
      while (begin < m->begin(2) && text[begin] == ' ') ++begin;
    }
    if (begin >= m->begin(2)) continue;
    Words post = sentence.part(begin, m->end(1));
    // 办公室主任由人事科科长陆平兼任: the post next to the name
    static Pattern const by("^.*(?:由|为|兼|请|派)");
    if (auto const l = by.at(post.view()); l && l->end() < post.size()) post = post.part(l->end(), post.size());
    static Pattern const lead("^(?:选派|派出|派|选送|邀请|安排|的|由|及|和|与|组织|、|,|:|任命|聘请)+");
    if (auto const l = lead.at(post.view())) post = post.part(l->end(), post.size());
    // A post of its own only: what stands before it in the sentence is no part of it.
    if (post.size() > 36) {
      static Pattern const core("(?:[\\p{Han}]{0,4})(?:" + posts + ")$");
      if (auto const c = core.find(post.view())) post = post.part(c->begin(), post.size());
    }
    Words n = sentence.part(m->begin(2), m->end(2));
    // 组长罗永: a seat in a group
    static Pattern const seat("^(?:副)?(?:组长|总指挥)$");
    if (seat.in(post.view())) continue;
    static Pattern const leads_people("(?:校长|书记|局长|院长|园长|主任)$");
    if (!is_name(context, n.view(),
                 leads_people.in(post.view()) && n.size() <= 9 && text.substr(m->end(2), 3) != "。" &&
                     m->end(2) < text.size() && text.substr(m->end(2), 3) != "论"))
      continue;
    if (whole_begin + 120 < m->begin(1)) whole_begin = m->begin(1);
    Words const whole = sentence.part(std::min(whole_begin, begin), m->end(2));
    post = post.trimmed();
    // 高级讲师岳如松, 阮志坚副教授: a title
    Words title;
    static Pattern const title_after(
        "^(副教授|教授|高级讲师|助理讲师|讲师|高级教师|一级教师|特级教师|正高级教师|研究员)");
    if (auto const t = title_after.at(text, m->end(2))) title = sentence.part(t->begin(1), t->end(1));
    static Pattern const title_alone("^(?:正)?(?:高级|特级|一级|二级|三级|助理)(?:教师|讲师|工程师)$");
    if (title_alone.in(post.view())) {
      title = post;
      post = Words();
    }
    ParticipantId const id = context.draft.person(n, of, post, whole);
    if (!title.empty())
      for (auto p = context.plan().participants.rbegin(); p != context.plan().participants.rend(); ++p)
        if (p->id == id) {
          if (p->title.empty()) p->title = context.draft.text(title);
          break;
        }
    // More names of the same post
    std::size_t at = m->end(2);
    static Pattern const next(
        "^(?:\\([^()]{1,24}\\))?(?:、|,|和|及)(" + name +
        ")(?:\\([^()]{1,24}\\))?(?:到|赴|来|前往|驻|于|每|在|作|跟岗|主讲|任|参加|等|送|授课|、|,|。|;|\\(| |$)");
    while (auto const more = next.at(text, at)) {
      Words const other = sentence.part(more->begin(1), more->end(1));
      static Pattern const has_post("(?:" + posts + ")");
      if (!is_name(context, other.view(), characters(other.view()) <= 3) || has_post.in(other.view())) break;
      context.draft.person(other, of, post, sentence.part(std::min(whole_begin, begin), more->end(1)));
      at = more->end(1);
    }
  }
  // 海棠小学阮咸主讲, 省教研室莫愁老师
  static Pattern const institution_then_name("^(" + name + ")(老师|同志|主讲|教授)");
  for (Mention const& k : mentions) {
    if (k.who.size() != 1) continue;
    auto const m = institution_then_name.at(text, k.end);
    if (!m || !is_name(context, (*m)[1], false)) continue;
    context.draft.person(sentence.part(m->begin(1), m->end(1)), k.who[0], sentence.part(m->begin(2), m->end(2)),
                         sentence.part(k.begin, m->end()));
  }
  // 首任执行校长为盛怀瑾（…）, 由汤若谷接任; 孟昭阳担任县完中校长
  static Pattern const is_post("([\\p{Han}]{0,6}(?:" + posts + "))(?:一职)?(?:为|由)(" + name +
                               ")(?:\\(|,|。|;|担任|接任|兼任|出任|$)");
  for (auto m = is_post.find(text); m; m = is_post.find(text, m->end(2))) {
    if (!is_name(context, (*m)[2], false)) continue;
    InstitutionId of;
    for (Mention const& k : mentions)
      if (k.end <= m->end(1) && k.who.size() == 1) of = k.who[0];
    static Pattern const first("^(?:首任|现任|首批|第一任|其)");
    Words post = sentence.part(m->begin(1), m->end(1));
    if (auto const f = first.at(post.view())) post = post.part(f->end(), post.size());
    context.draft.person(sentence.part(m->begin(2), m->end(2)), of, post, sentence.part(m->begin(), m->end(2)));
  }
  static Pattern const takes_post("(?:担任|出任|兼任|任)");
  static Pattern const name_before("([\\p{Han}]{2,3})(?:同志|老师)?$");
  static Pattern const post_here("^(?:的)?([\\p{Han}]{0,4}(?:" + posts + "))(?:[,。;(]|$)");
  for (auto m = takes_post.find(text); m; m = takes_post.find(text, m->end())) {
    Mention const place = context.institutions.at(text, m->end());
    if (place.who.size() != 1) continue;
    auto const post = post_here.at(text, place.end);
    auto const who = name_before.find(text.substr(0, m->begin()));
    if (!post || !who) continue;
    // The shorter of two names that both begin with a surname
    for (std::size_t at : {who->end(1) - 9, who->end(1) - 6}) {
      if (at < who->begin(1) || at > who->end(1)) continue;
      std::string_view const n = text.substr(at, who->end(1) - at);
      if (!is_name(context, n, false)) continue;
      context.draft.person(sentence.part(at, who->end(1)), place.who[0], sentence.part(post->begin(1), post->end(1)),
                           sentence.part(at, post->end(1)));
      break;
    }
  }
  // 任命王建国为甲中学第一副校长, 聘请特级教师陈立言担任教学顾问
  static Pattern const appoints("(?:任命|聘请|聘任|聘|推荐|委派|选派|指派)(?:[\\p{Han}]{0,6}(?:" + posts +
                                "))?([\\p{Han}·]{2,4}?)(?:同志|老师|教授)?(?:为|担任|任)");
  for (auto m = appoints.find(text); m; m = appoints.find(text, m->end())) {
    if (!is_name(context, (*m)[1], false)) continue;
    Mention const place = context.institutions.at(text, m->end());
    auto const post = post_here.at(text, std::max(place.end, m->end()));
    if (!post) continue;
    context.draft.person(sentence.part(m->begin(1), m->end(1)), place.who.size() == 1 ? place.who[0] : InstitutionId(),
                         sentence.part(post->begin(1), post->end(1)), sentence.part(m->begin(1), post->end(1)));
  }
  // 支援学校校长（曹永浩）, 支援学校曹永浩校长
  static Pattern const post_brackets(
      "((?:常务|执行|名誉|总)?副?(?:校长|园长|院长|局长|书记|主任))\\(([\\p{Han}]{2,3})\\)");
  for (auto m = post_brackets.find(text); m; m = post_brackets.find(text, m->end())) {
    if (!is_name(context, (*m)[2], false)) continue;
    InstitutionId of;
    for (Mention const& k : mentions)
      if (k.end <= m->begin() && k.end + 12 >= m->begin() && k.who.size() == 1) of = k.who[0];
    context.draft.person(sentence.part(m->begin(2), m->end(2)), of, sentence.part(m->begin(1), m->end(1)),
                         sentence.part(m->begin(), m->end()));
  }
  static Pattern const name_post(
      "^([\\p{Han}]{2,3})((?:常务|执行|名誉|总)?副?(?:校长|园长|院长|局长|书记|主任|老师|教授))(?:到|赴|来|作|为|讲|主|"
      "带|率|,|、|。|等|的)");
  for (Mention const& k : mentions) {
    if (k.who.size() != 1) continue;
    auto const m = name_post.at(text, k.end);
    if (!m || !is_name(context, (*m)[1], false)) continue;
    context.draft.person(sentence.part(m->begin(1), m->end(1)), k.who[0], sentence.part(m->begin(2), m->end(2)),
                         sentence.part(k.begin, m->end(2)));
  }
  // 譚頌恩（青嶼書院副校長）, 技工学校 栾海波（招生就业办主任）
  static Pattern const in_brackets(
      "([\\p{Han}·]{2,4})\\(([^()]{2,30}?(?:校长|园长|院长|主任|科长|处长|书记|局长|老师|教师|干事|组长|部长))\\)");
  for (auto m = in_brackets.find(text); m; m = in_brackets.find(text, m->end())) {
    if (!is_name(context, (*m)[1], false) &&
        !(m->begin() > 0 && (text[m->begin() - 1] == ' ' || text[m->begin() - 1] == ':')))
      continue;
    if (!is_name(context, (*m)[1])) continue;
    Words post = sentence.part(m->begin(2), m->end(2));
    Mention const in = context.institutions.at(post.view(), 0);
    InstitutionId of = in.who.size() == 1 ? in.who[0] : InstitutionId();
    if (in.end > 0) post = post.part(in.end, post.size()).trimmed();
    if (of.empty())
      for (Mention const& k : mentions) {
        static Pattern const adjoins("^[: ]*$");
        if (k.end <= m->begin() && k.who.size() == 1 && adjoins.in(text.substr(k.end, m->begin() - k.end)))
          of = k.who[0];
      }
    if (of.empty() && post.empty()) continue;
    context.draft.person(sentence.part(m->begin(1), m->end(1)), of, post, sentence.part(m->begin(), m->end()));
  }
  static Pattern const office_then_name("由(" + name + ")同志任([\\p{Han}]{2,10}?)(?:,|。|$)");
  if (auto const m = office_then_name.find(text))
    context.draft.person(sentence.part(m->begin(1), m->end(1)), {}, sentence.part(m->begin(2), m->end(2)),
                         sentence.part(m->begin(), m->end(2)));
}

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
    for (auto p = context.plan().participants.rbegin(); p != context.plan().participants.rend(); ++p)
      if (p->id == id) {
        p->title = context.draft.text(words.part(t->begin(1), t->end(1)));
        break;
      }
  return true;
}

namespace {

/// What the document calls those whom to ask: 联络人.
Text contact_word(Context const& context, Statement const& statement) {
  static Pattern const word("联系人|联络人|联络员|联络|联系");
  if (auto const m = word.find(statement.whole.view()))
    return context.draft.text(statement.whole.part(m->begin(), m->end()));
  if (statement.heading != no_heading) {
    Words const& title = context.outline.headings[statement.heading].title;
    if (auto const m = word.find(title.view())) return context.draft.text(title.part(m->begin(), m->end()));
  }
  return context.draft.text(std::string("联系人"));
}

/// The institution of a line that has names of a party only: 法定代表人 stands below its party.
InstitutionId party_above(Context const& context, Statement const& statement) {
  std::vector<Statement> const& all = context.outline.statements;
  auto const at = std::lower_bound(all.begin(), all.end(), statement.item,
                                   [](Statement const& s, std::size_t item) { return s.item < item; });
  static Pattern const of_a_party("^[^:。;]{2,12}: ?[^。;]{0,40}$");
  for (auto s = at; s != all.begin() && at - s < 5;) {
    --s;
    std::string_view const line = s->whole.view();
    std::vector<Mention> const named = context.institutions.find(line);
    if (context.taken.count(s->item) != 0 && !named.empty())
      return named.back().who.size() == 1 ? named.back().who[0] : InstitutionId();
    if (!of_a_party.in(line)) break;
  }
  return {};
}

/// 联系人：饶立春; 甲方联系人：实训处主任陆羽，乙方联系人：教导主任白居安; 法定代表人：贺知章.
bool read_labelled_people(Context& context, Statement const& statement) {
  static Pattern const label(
      "((?:项目|日常|工作|具体|业务|活动|双方|校方)?(?:联系人|联络人|联络员|负责人|责任人|对接人|经办人|统筹人|"
      "联系教师|"
      "负责教师|负责老师|指导教师|带队教师|带队领导|授课教师)|填表人|制表人|主讲人?|主讲教师|主持人|召集人|领队|"
      "法定代表人|法人代表|授权代表|委托代理人|签约代表|代表人?|审核人|编制人|起草人|顾问|督导员|师傅|徒弟|导师|"
      "(?:支教|跟岗|挂职|派出|选派|参训|送教|轮岗|交流)(?:教师|干部|人员|老师)(?:名单)?)"
      "(?:签字|签名|签章|签署|\\((?:签字|签名|签章|盖章|签署)\\))?(?:及(?:联系)?(?:电话|方式))?(?: ?(:) ?| "
      "|(?:为|是))?");
  static Pattern const without_mark("^(?:联系人|联络人|联络员|负责人|主讲|统筹人)$");
  std::string_view const text = statement.whole.view();
  bool any = false;
  std::size_t from = 0;
  for (auto m = label.find(text); m;) {
    auto const next = label.find(text, m->end());
    bool const marked = m->has(2);
    if (!marked && !without_mark.in((*m)[1])) {
      m = next;
      continue;
    }
    std::size_t end = std::min(text.find(';', m->end()), text.find("。", m->end()));
    if (next && next->has(2)) {
      // Not the school whose the next one is
      end = std::min(end, next->begin());
      std::vector<Mention> const within = context.institutions.find(text.substr(m->end(), end - m->end()));
      if (!within.empty() && m->end() + within.back().end == next->begin()) end = m->end() + within.back().begin;
    }
    end = std::min(end, text.size());
    // Whose they are: 甲方联系人, 市教育局基教科联系人
    InstitutionId of;
    static Pattern const office("^[\\p{Han}]{0,8}(?:科|处|室|股|办|部)?的?$");
    std::vector<Mention> const before = context.institutions.find(text.substr(from, m->begin() - from));
    if (!before.empty() && before.back().who.size() == 1 &&
        office.in(text.substr(from + before.back().end, m->begin() - from - before.back().end)))
      of = before.back().who[0];
    if (of.empty() && m->begin() < 3) of = party_above(context, statement);
    Text const post = context.draft.text(statement.whole.part(m->begin(1), m->end(1)));
    Words const value = statement.whole.part(m->end(), std::max(m->end(), end)).trimmed(" ,、(");
    std::optional<ParticipantId> last;
    for (Words const& one : split_at(value, "、,;")) {
      auto const id = person_in(context, one, of, post, marked);
      if (!id && last) describe_person(context, *last, one);
      if (!id) break;
      last = id;
      any = true;
    }
    from = end;
    m = next;
  }
  return any;
}

}  // namespace

bool read_people(Context& context, Statement const& statement) {
  if (context.latin()) return read_english_people(context, statement);
  std::string_view const text = statement.whole.view();
  if (read_person_record(context, statement.whole)) return true;

  if (read_group(context, statement)) return true;

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
        p.post = contact_word(context, statement);
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
      if (post.empty() && (context.outline.matter(statement.heading) == SubjectMatter::contacts || office ||
                           text.find("联络") != std::string_view::npos))
        for (auto p = context.plan().participants.rbegin(); p != context.plan().participants.rend(); ++p)
          if (p->id == id) {
            if (p->post.empty()) p->post = contact_word(context, statement);
            break;
          }
      any = true;
    }
  }
  return any && text.size() < 160 && text.find("。") == std::string_view::npos;
}

}  // namespace bangfu::document::reader
