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
    "志愿者代表|[\\p{Han}]{0,4}代表|主管|教练|咨询师|医师|社工";
Pattern const boundary_after(
    "^(?:到|赴|来|前往|驻|于|每|在|作|跟岗|主讲|讲|任|担任|兼|带领|任组长|等|及|与|和|参加|同志|老师|主任|校长|[、,。;:"
    "()（） /]|$)");
std::string const name = "[\\p{Han}·]{2,5}?";

}  // namespace

bool is_name(Context const& context, std::string_view n, bool sure) {
  std::size_t const length = characters(n);
  if (length < 2 || length > 5) return false;
  if (!sure && context.draft.lexicon().code_at_start("surname", n).empty()) return false;
  static Pattern const no_name(
      "由|科$|组$|部$|室$|处$|系$|批|助教|组成|会面|商定|会商|带队|牵头|担任|座谈|互访|调研|分管|主持|出席|陪同|率队|"
      "汇报|听课|上课|授课|讲座|轮流|兼任|"
      "共同|签字|签订|协商|审核|推荐|同意|召集|统筹|参与|分别|以及|若干|一行|名单|初[一二三]|高[一二三]|语文|数学|英语|"
      "物理|化学|生物|政治|历史|地理|音乐|美术|体育|科学|信息|进行|开展|继续|层|电话|联系|手机|邮箱|结对|规划|优先|绩|"
      "於|师|队|费|论坛|互访|跟岗|研|称|经历|职称|学校|教师|校长|主任|课|"
      "年|月|日|第|周|区|县|各|两|每|来|到|赴|的|人|名|位|参|培|不|待定|及|和|与|工作|活动|指导|骨干|优秀|负责|代表|"
      "领导|学生|干部|选派|帮扶|支教|专业|作|为");
  if (no_name.in(n)) return false;
  return true;
}

void read_persons(Context& context, Words const& sentence) {
  if (context.latin()) {
    read_english_persons(context, sentence);
    return;
  }
  if (sentence.size() > 3000) return;
  static Pattern const posted("(" + posts + ")([\\p{Han}·]{2,4})");
  std::string_view const text = sentence.view();
  // 校长龙海、副校长欧阳敏; 名班主任岳麓、叶知秋
  static Pattern const post_then_name("((?:[\\p{Han}]{0,6}?)(?:" + posts + ")) ?(?:同志)?(" + name +
                                      ")(?:\\([\\p{Han}]{1,6}\\))?(?:副教授|教授|高级讲师|老师|同志)?(?:到|驻校|带队|"
                                      "率|一行|为期|主讲|挂职|指导|赴|来|前往|驻|于|每|在|作|跟岗|主讲|任|担任|兼|"
                                      "带领|及|与|和|参加|同志|、|,|。|;|\\(| |$)");
  std::vector<Mention> const mentions = context.institutions.find(text);
  for (auto m = post_then_name.find(text); m; m = post_then_name.find(text, std::max(m->begin() + 1, m->end(2)))) {
    std::size_t begin = m->begin(1);
    InstitutionId of;
    std::size_t whole_begin = begin;
    for (Mention const& k : mentions) {
      if (k.end > m->begin(2)) break;
      // The institution right before the post, or the one that began the list.
      if (k.who.size() == 1) {
        of = k.who[0];
        if (k.end >= begin && k.begin <= begin) begin = k.end;
        while (begin < m->begin(2) && text[begin] == ' ') ++begin;
        whole_begin = k.begin;
      } else if (k.own) {
        of = context.draft.institution("我校");
        if (k.end >= begin && k.begin <= begin) begin = k.end;
      }
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
        "^(?:\\([\\p{Han}]{1,6}\\))?(?:、|,|和|及)(" + name +
        ")(?:\\([\\p{Han}]{1,6}\\))?(?:到|赴|来|前往|驻|于|每|在|作|跟岗|主讲|任|参加|、|,|。|;|\\(| |$)");
    while (auto const more = next.at(text, at)) {
      Words const other = sentence.part(more->begin(1), more->end(1));
      static Pattern const has_post("(?:" + posts + ")");
      if (!is_name(context, other.view(), false) || has_post.in(other.view())) break;
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
  (void)posted;
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

bool read_people(Context& context, Statement const& statement) {
  if (context.latin()) return read_english_people(context, statement);
  std::string_view const text = statement.whole.view();
  if (read_person_record(context, statement.whole)) return true;

  if (read_group(context, statement)) return true;

  // Contacts and signatories: 联系人：饶立春, 甲方校长：费宗尧, 松江路学校：倪璟
  static Pattern const contact(
      "(联系人|联络人|联络员|填表人|负责人|主讲|统筹人)(?::| )? ?([\\p{Han}·]{2,5}(?:[ "
      "、][\\p{Han}·]{2,5})*)(?:\\(|[,。;: ]|$)");
  bool any = false;
  if (auto const m = contact.find(text); m && text.size() < 400) {
    InstitutionId of;
    Mention const k = context.institutions.at(text, 0);
    if (k.who.size() == 1 && k.end <= m->begin(1) + 1) of = k.who[0];
    for (Words const& n : split_at(statement.whole.part(m->begin(2), m->end(2)), "、 ")) {
      if (!is_name(context, n.view())) continue;
      context.draft.person(n, of, statement.whole.part(m->begin(1), m->end(1)),
                           statement.whole.part(m->begin(1), n.end - statement.whole.begin));
      any = true;
    }
  }
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
        p.post = context.draft.text(std::string("联系人"));
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
                           text.find("联络") != text.npos))
        for (auto p = context.plan().participants.rbegin(); p != context.plan().participants.rend(); ++p)
          if (p->id == id) {
            if (p->post.empty()) p->post = context.draft.text(std::string("联系人"));
            break;
          }
      any = true;
    }
  }
  return any && text.size() < 160 && text.find("。") == text.npos;
}

}  // namespace bangfu::document::reader
