// SPDX-License-Identifier: BSL-1.0
// People whom a sentence names: beside their posts, in brackets, as those who take a post.
#include <algorithm>
#include <optional>

#include "document/reader/context.hpp"
#include "document/reader/english/english.hpp"
#include "document/reader/flows/travellers.hpp"
#include "document/reader/parties/speaker.hpp"
#include "document/reader/people/people.hpp"
#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {
namespace {

/// Of more people none is looked for by name.
constexpr std::size_t most_looked_at = 2000;

std::string const posts =
    "(?:校长|园长|院长)助理|(?:常务副|执行|名誉|总)?(?:校长|园长|院长)|副(?:校长|园长|院长)|党委书记|党总支书记|"
    "党支部书记|副书记|书记|(?:副)?"
    "(?:局长|处长|科长|部长|股长|县长|市长|区长|主席|会长|秘书长|理事长)|[\\p{Han}]{0,4}(?:副)?主任|(?:教研|备课|年级)?"
    "(?:副)?组长|(?:副)?总指挥|名?班主任|教研员|(?:专业|学科)带头人|[\\p{Han}]{0,6}(?:教师|老师)|康复师|辅导员|督学|"
    "督导|联络员|(?:副)?教授|(?:高级|助理)?讲师|治疗师|校监|校董|教员|校医|干事|领队|总(?:校|园)长|党支部书记|"
    "志愿者代表|[\\p{Han}]{0,4}代表|主管|教练|咨询师|医师|社工|专家|导师|顾问|(?:副)?(?:队长|团长|所长|馆长|站长|镇长|"
    "乡长)|"
    "级长|(?:高级)?(?:工程师|技师)|总监|研究员";
std::string const personal_name = "[\\p{Han}·]{2,5}?";

/// What a post, a title or a degree ends with.
Pattern const post_end(
    "[校园院局处科部股县市区镇乡厅组班团队所馆站会社厂级船机手系段店事]长|主任|书记|主席|助理|秘书长|秘书|干事|教师|"
    "老师|教员|"
    "教官|讲师|教授|教研员|辅导员|教导员|指导员|联络员|研究员|技术员|管理员|保育员|带头人|负责人|主持人|传承人|代表|"
    "专家|导师|师傅|大师|工匠|顾问|教练|督学|督导|医生|医师|校医|护士|会计|工程师|技师|治疗师|康复师|咨询师|设计师|"
    "经理|总监|"
    "主管|指挥|领队|委员|校监|校董|社工|研究生|本科生|大学生|博士|硕士|名师|助教|志愿者|厨师|干部");
/// General words for people: that somebody is named after them, a surname must tell.
Pattern const general_post(
    "(?:教师|老师|教员|代表|专家|导师|师傅|志愿者|研究生|本科生|大学生|博士|硕士|名师|技师|委员|干部)$");
std::string const title_words =
    "(?:(?:中小学|中学|小学)?(?:正高级|高级|特级|一级|二级|三级|助理|中级|副)+(?:教师|讲师|工程师|教授|技师|研究员)|"
    "讲师|"
    "教授|工程师|研究员|助教|(?:博士|硕士)?研究生|本科生|博士后|博士|硕士|"
    "(?:国家级|[省市县区校]级)?(?:技能大师|首席教师|首席技师|教学名师|名师)|(?:副?主任|主治|住院)(?:医师|护师|药师|"
    "技师))";

/// Finds those who are named behind what they are: 甲中学教务处主任王五、语文教师李四.
class Posted {
 public:
  /// @param mentions the institutions that the sentence names
  Posted(Context& context, Words const& sentence, std::vector<Mention> const& mentions)
      : context_(context), sentence_(sentence), text_(sentence.view()), mentions_(mentions) {}

  void read() {
    for (auto m = post_end.find(text_); m;) {
      std::size_t const next = person_behind(m->begin(), m->end());
      m = post_end.find(text_, next);
    }
    described();
    without_post();
  }

 private:
  /// @returns where to look on
  std::size_t person_behind(std::size_t post_begin, std::size_t post_stop) {
    std::size_t const next = post_begin + character_at(text_, post_begin).second;
    if (post_begin < read_to_) return next;
    std::size_t at = post_stop;
    Words note;
    // 轮机长（高级工程师）鲁长海
    static Pattern const note_between("^\\(([^()]{2,40})\\)");
    static Pattern const link("^(?:同志| |: ?|(?:分别|依次)(?:为|是|由)?|为|是)");
    if (auto const b = note_between.at(text_, at)) {
      note = sentence_.part(b->begin(1), b->end(1));
      at = b->end();
    } else if (auto const l = link.at(text_, at)) {
      at = l->end();
    }
    // 联络员为甲校…: an institution stands there
    if (context_.institutions.at(text_, at).end > at) return next;
    bool const surname = !context_.draft.lexicon().code_at_start("surname", text_.substr(at, 6)).empty();
    bool const general = general_post.in(text_.substr(0, post_stop));
    std::size_t const end = person_end(context_, text_, at, surname && !general);
    if (end == at) return next;
    Said said;
    std::size_t const begin = said_before(post_begin, post_stop, said);
    if (begin == post_stop) return next;
    if (!note.empty()) note_on_person(context_, note, said);
    said_behind(end, said);
    put(at, end, begin, said);
    more_names(end, begin, said);
    return std::max(next, read_to_);
  }

  /// What stands before the name: institution, office and post. @returns where it begins; `post_stop` where it is no post
  std::size_t said_before(std::size_t post_begin, std::size_t post_stop, Said& said) const {
    // Back to what is no part of the post
    static Pattern const separator("[、,。;:()/| —“”-]");
    std::size_t begin = post_begin;
    for (std::size_t n = 0; begin > read_to_ && n < 18; ++n) {
      std::size_t const before = step_back(text_, begin);
      if (separator.in(text_.substr(before, begin - before))) break;
      begin = before;
    }
    Mention const* beside = nullptr;
    Mention const* before = nullptr;
    InstitutionId faculty;  // of which the post names a part
    static Pattern const on_the_way("(?:到|赴|往|为|任|至|对|向|与|帮扶|支援|帮助|带教|指导|辅导|帮带|带)$");
    static Pattern const adjoins("^(?:的|原|现任|时任| )?$");
    for (Mention const& m : mentions_) {
      if (m.end > post_begin) break;
      if (m.who.size() != 1 && !m.own) {
        begin = std::max(begin, m.end);
        continue;
      }
      beside = m.end >= begin ? &m : nullptr;
      if (Faculty const f = beside != nullptr ? faculty_in(context_, text_, m.begin, m.end) : Faculty();
          !f.of.empty()) {
        begin = f.begin;
        faculty = f.of;
        before = beside = nullptr;
        continue;
      }
      faculty = InstitutionId();
      begin = std::max(begin, m.end);
      bool const goal = on_the_way.in(text_.substr(0, m.begin));
      // 副校长王五任乙校校长，教务主任李四…: of whoever speaks
      if (beside == nullptr && before == nullptr && goal && !voice_.empty() && m.who != std::vector{voice_}) continue;
      if (beside != nullptr || before == nullptr || !goal) before = &m;
    }
    static Pattern const gap("^(?:的|原|现任|时任|现|是| )+");
    if (auto const g = gap.at(text_, begin); g && g->end() < post_stop) begin = g->end();
    static Pattern const lead(
        "^.*(?:由|为|以|请|兼任?|含|包括|选派|委派|指派|指定|派出|带着|带领|率领|任命|聘[请任用]?|邀|找|与|和|及|暨|其|"
        "的|名|位|对|向|经|"
        "让|给|随|"
        "陪同|组织|"
        "安排|首任|"
        "首批|至)");
    static Pattern const sent("^.*派([^驻遣出])");
    // 名师工作室主持人: no counter
    static Pattern const no_counter("^名(?:师|优|校|班主任|教练)");
    std::size_t lead_stop = post_stop;
    for (std::size_t n = text_.substr(0, post_stop).rfind("名"); n != std::string_view::npos && n >= begin;
         n = n == 0 ? std::string_view::npos : text_.substr(0, n).rfind("名"))
      if (no_counter.at(text_, n)) lead_stop = n;
    if (auto const l = lead.at(text_.substr(0, lead_stop), begin); l && l->end() <= post_begin) {
      begin = l->end();
      beside = nullptr;
    }
    if (auto const s = sent.at(text_.substr(0, post_stop), begin); s && s->begin(1) <= post_begin) {
      begin = s->begin(1);
      beside = nullptr;
    }
    // 机电工程学院副院长彭立: a faculty that stands alone is of the one college
    static Pattern const faculty_first("^[\\p{Han}]{1,8}?(?:学院|[^联关体派维]系)");
    if (auto const f = faculty.empty() && before == nullptr ? faculty_first.at(text_, begin) : std::nullopt;
        f && f->end() < post_stop)
      faculty = faculty_in(context_, text_, begin, f->end()).of;
    Words post = sentence_.part(begin, post_stop);
    std::size_t whole = begin;
    // 数学教师、正高级教师梅振宇: two things said of one
    static Pattern const two("([^、,。;:()/| ]{2,30})、$");
    if (beside == nullptr && begin > 3 && begin > read_to_)
      if (auto const t = two.find(text_.substr(0, begin));
          t && t->begin() >= read_to_ && post_end.in((*t)[1]) &&
          (context_.institutions.at((*t)[1], 0).end > 0 || !context_.draft.lexicon().code("title", (*t)[1]).empty() ||
           (!is_name(context_, (*t)[1].substr(0, 9), false) && !is_name(context_, (*t)[1].substr(0, 6), false)))) {
        std::size_t first = t->begin(1);
        for (Mention const& m : mentions_)
          if (m.begin >= first && m.end < t->end(1) && (m.who.size() == 1 || m.own)) {
            before = &m;
            first = m.end;
          }
        if (auto const l = lead.at(text_.substr(0, t->end(1)), first)) first = l->end();
        static Pattern const whole_post("(?:长|主任|书记|教师|教授|研究员|工程师|干事|委员|主席|教研员|带头人)$");
        if (whole_post.in(text_.substr(first, t->end(1) - first))) {
          whole = first;
          post = sentence_.part(first, post_stop);
        }
      }
    said.of = faculty.empty() ? said_of(before, whole, post) : faculty;
    if (before != nullptr && before->who.size() == 1 && before->begin + 120 > whole)
      whole = std::min(whole, before->begin);
    split_title(post, said);
    static Pattern const seat("^(?:副)?(?:组长|总指挥|班长|召集人)$");
    if (seat.in(post.view())) return post_stop;
    return whole;
  }

  InstitutionId said_of(Mention const* before, std::size_t begin, Words const& post) const {
    // A list goes on with the institution of the one before
    static Pattern const in_list("^(?:\\([^()]{0,40}\\))?[^、,。;()]{0,4}(?:、|和|及|与|以及)$");
    if (read_to_ > 0 && begin >= read_to_ && (before == nullptr || before->end <= read_to_) &&
        in_list.in(text_.substr(read_to_, begin - read_to_)) && !last_of_.empty())
      return last_of_;
    if (before != nullptr) return before->who.size() == 1 ? before->who[0] : context_.draft.institution("我校");
    static Pattern const of_others(
        "局|县|市|区|镇|乡|省|会长|理事长|督学|督导|经理|专家|特级|代表|教研员|家长|总监|领队|(?:^|副)组长$|外聘");
    static Pattern const of_researchers("研究|教研|进修|发展中心");
    if (of_others.in(post.view()) && !(post.view().find("教研员") != std::string_view::npos && !voice_.empty() &&
                                       of_researchers.in(context_.institutions.name(voice_))))
      return {};
    return voice_;
  }

  void split_title(Words const& post, Said& said) const {
    static Pattern const titled("^(?:.{0,40}(?:系|学院|部|处|科|室|中心|组)|(.{2,40})、)?(" + title_words + ")$");
    // 语文特级教师, 汽修专业教授: a rank, and what is taught
    static Pattern const of_subject("^([\\p{Han}]{2,10}?)(专业|学科)?(" + title_words + ")$");
    // 高级教师、教研组长: the rank first
    static Pattern const title_first("^(" + title_words + ")、(.{2,40})$");
    auto const s = of_subject.whole(post.view());
    if (auto const f = title_first.whole(post.view())) {
      said.title = post.part(f->begin(1), f->end(1));
      said.post = post.part(f->begin(2), f->end(2));
    } else if (auto const t = titled.whole(post.view())) {
      said.title = post.part(t->begin(2), t->end(2));
      if (t->has(1)) said.post = post.part(t->begin(1), t->end(1));
    } else if (s && (s->has(2) || !context_.draft.lexicon().code("subject", (*s)[1]).empty())) {
      said.title = post.part(s->begin(3), s->end(3));
    } else {
      said.post = post;
    }
  }

  /// What follows the name: 教授, （高级教师）.
  void said_behind(std::size_t end, Said& said) const {
    static Pattern const title_after(
        "^(副教授|教授|高级讲师|助理讲师|讲师|高级教师|一级教师|特级教师|正高级教师|研究员|博士|硕士|(?:正?高级|助理)?("
        "?:"
        "工程师|技师|农艺师))");
    static Pattern const honour("^(?:同志|老师|先生|女士)");
    std::size_t at = end;
    if (auto const t = title_after.at(text_, at)) {
      if (said.title.empty()) said.title = sentence_.part(t->begin(1), t->end(1));
      at = t->end();
    } else if (auto const h = honour.at(text_, at)) {
      at = h->end();
    }
    static Pattern const note("^\\(([^()]{2,60})\\)");
    if (auto const n = note.at(text_, at)) note_on_person(context_, sentence_.part(n->begin(1), n->end(1)), said);
  }

  /// More names of the same post: 骨干教师王建国（数学）、李明远（英语）.
  void more_names(std::size_t at, std::size_t begin, Said const& said) {
    static Pattern const link("^(?:同志|老师|教授)?(?:\\([^()]{1,24}\\))?(?:、|和|及|与)");
    for (auto l = link.at(text_, at); l; l = link.at(text_, at)) {
      if (context_.institutions.at(text_, l->end()).end > l->end()) break;
      // 赵倩、周莉分别…: in a list a surname that is a word as well is a surname
      bool const surname = !context_.draft.lexicon().code_at_start("surname", text_.substr(l->end(), 6)).empty();
      std::size_t const end = person_end(context_, text_, l->end(), surname);
      if (end == l->end()) break;
      Said other{.of = said.of, .post = said.post};
      said_behind(end, other);
      put(l->end(), end, begin, other);
      at = end;
    }
  }

  void put(std::size_t name_from, std::size_t name_to, std::size_t begin, Said const& said) {
    ParticipantId const id = context_.draft.person(sentence_.part(name_from, name_to), said.of, said.post,
                                                   sentence_.part(std::min(begin, name_from), name_to));
    if (!said.title.empty())
      if (Participant* const p = context_.draft.participant(id); p->title.empty())
        p->title = context_.draft.text(said.title);
    read_to_ = name_to;
    last_of_ = said.of;
  }

  /// 譚頌恩（青嶼書院副校長）, 技工学校 栾海波（招生就业办主任）
  void described() {
    static Pattern const note("\\(([^()]{2,60})\\)");
    static Pattern const before_name("(?:^|[、,。;: /—-]|找|由|请)$");
    for (auto m = note.find(text_); m; m = note.find(text_, m->end())) {
      Words const inner = sentence_.part(m->begin(1), m->end(1));
      // 苏敏（育才中学，生物）: a school before a comma says enough
      Mention const school = context_.institutions.at(inner.view(), 0);
      bool const of_school = school.who.size() == 1 && inner.view().substr(school.end, 1) == ",";
      if (!post_end.in(inner.view()) && !of_school) continue;
      std::size_t at = m->begin();
      for (std::size_t n = 0; n < 4 && at > 0; ++n) {
        at = step_back(text_, at);
        if (n == 0) continue;
        std::size_t alone = at;
        InstitutionId of;
        for (Mention const& k : mentions_)
          if (k.end == at && k.who.size() == 1) of = k.who[0];
        bool const after_post = !of.empty() || general_post.in(text_.substr(0, at));
        if (!after_post && !before_name.in(text_.substr(0, alone))) continue;
        if (person_end(context_, text_, at, !after_post) != m->begin()) continue;
        if (of.empty())
          for (Mention const& k : mentions_) {
            static Pattern const adjoins("^(?:[: ]+|由|找|请)$");
            if (k.end < at && k.who.size() == 1 && adjoins.in(text_.substr(k.end, at - k.end))) of = k.who[0];
          }
        Said said{.of = of};
        note_on_person(context_, inner, said);
        if (said.of.empty() && said.post.empty() && said.title.empty()) break;
        static Pattern const of_others("局|县|市|区|镇|乡|省|会长|督学|督导|经理|专家|教研员|家长");
        if (said.of.empty() && !of_others.in(said.post.view())) said.of = voice_;
        std::size_t const before = read_to_;
        put(at, m->begin(), at, said);
        read_to_ = before;
        break;
      }
    }
  }

  /// 我校初三备课组谢瑾、蒲一苇三位老师, 什曼 符春桃老师
  void without_post() {
    static Pattern const office("^(?:[\\p{Han}]{1,6}(?:处|科|室|组|部|办|中心))? ?");
    static Pattern const counted("^(?:、|老师|同志|[二两三四五六七八九十]位|\\([\\p{Han}]{2,6}\\))");
    for (Mention const& k : mentions_) {
      if ((k.who.size() != 1 && !k.own) || k.arrival) continue;
      auto const o = office.at(text_, k.end);
      std::size_t at = o ? o->end() : k.end;
      std::size_t end = person_end(context_, text_, at, false);
      if (end == at) {
        at = k.end;
        end = person_end(context_, text_, at, false);
      }
      // 教务处刘芳负责排课: an office before the name says enough
      static Pattern const whole_office("(?:处|科|室|股|组)(?:的)?$");
      static Pattern const does("^[管任应用办出写印排]");  // 教导处管理
      bool const of_office =
          at > k.end && whole_office.in(text_.substr(k.end, at - k.end)) && !does.in(text_.substr(at, 3));
      if (end == at || !(of_office || counted.at(text_, end)) || characters(text_.substr(at, end - at)) > 3) continue;
      Said said{.of = k.who.size() == 1 ? k.who[0] : context_.draft.institution("我校")};
      std::size_t const before = read_to_;
      put(at, end, k.begin, said);
      more_names(end, k.begin, said);
      read_to_ = before;
    }
  }

  Context& context_;
  Words const sentence_;
  std::string_view const text_;
  std::vector<Mention> const& mentions_;
  InstitutionId const voice_ = context_.sides.section.empty() ? voice_of(context_) : context_.sides.section;
  std::size_t read_to_ = 0;
  InstitutionId last_of_{};
};

}  // namespace

/// 领导小组办公室设在教务处，林静兼任办公室主任; 主任由林静兼任: a second post of somebody named before.
void read_heads_of_offices(Context& context, Words const& sentence) {
  static Pattern const heads("(?:^|[,。;、]|主任|校长|园长|院长|局长|科长|处长|股长|书记)由?(" + personal_name +
                             ")(?:\\([^()]{1,20}\\))?(?:同志)?(?:兼任|兼|担任|出任|任)([\\p{Han}]{0,4}办公室副?主任)");
  static Pattern const headed("办公室[^。;]{0,30}?[,;]主任(?:由|为)(" + personal_name +
                              ")(?:同志)?(?:兼任|兼|担任|出任|[,。;]|$)");
  auto m = heads.find(sentence.view());
  std::vector<Participant> const& all = context.plan().participants;
  if (all.size() > most_looked_at) return;
  // 教导主任林静兼任…: the name begins behind the post
  while (m && !is_name(context, (*m)[1], false) && !is_known_person(context, (*m)[1]))
    m = heads.find(sentence.view(), m->begin() + 3);
  bool const told = m.has_value();
  if (!m) m = headed.find(sentence.view());
  if (!m) return;
  auto const known =
      std::find_if(all.begin(), all.end(), [&](Participant const& p) { return !p.group && p.name.any() == (*m)[1]; });
  if (known == all.end() && (!told || !is_name(context, (*m)[1], false))) return;
  Text const post = told ? context.draft.text(sentence.part(m->begin(2), m->end(2))) : Text("办公室主任", "zh");
  bool const told_before = std::any_of(all.begin(), all.end(), [&](Participant const& p) {
    return !p.group && p.post == post && p.name.any() == (*m)[1];
  });
  if (told_before) return;
  ParticipantId id;
  if (known == all.end()) {
    id = context.draft.person(sentence.part(m->begin(1), m->end(1)), {}, sentence.part(m->begin(2), m->end(2)),
                              sentence.part(m->begin(1), m->end()));
  } else {
    id = context.draft.add(Participant{.name = known->name, .post = post}, "p");
    context.draft.from(pointer("participants", all.size() - 1), sentence.part(m->begin(1), m->end()));
  }
  if (std::vector<LeadingGroup>& groups = context.plan().leading_groups; !groups.empty())
    groups.back().contacts.push_back(id);
}

namespace {

/// Persons whom a sentence names beside what they are, what they become, or whose they are.
class NamedPersons {
 public:
  NamedPersons(Context& context, Words const& sentence, std::vector<Mention> const& mentions)
      : context_(context), sentence_(sentence), text_(sentence.view()), mentions_(mentions) {}

  void read() {
    behind_institutions();
    who_is_in_post();
    who_takes_post();
    who_is_appointed();
    in_brackets_behind_post();
    with_note();
    before_post();
    masters_and_pupils();
    by_whom_an_office_is_held();
  }

 private:
  /// 海棠小学阮咸主讲, 省教研室莫愁老师
  void behind_institutions() {
    static Pattern const institution_then_name("^(" + personal_name + ")(老师|同志|主讲|副?教授|博士)");
    for (Mention const& k : mentions_) {
      if (k.who.size() != 1) continue;
      auto const m = institution_then_name.at(text_, k.end);
      if (!m || !is_name(context_, (*m)[1], false)) continue;
      with_post_or_title(sentence_.part(m->begin(1), m->end(1)), k, sentence_.part(m->begin(2), m->end(2)));
    }
  }

  void with_post_or_title(Words const& name, Mention const& of, Words const& post) {
    bool const title = !context_.draft.lexicon().code("title", post.view()).empty();
    ParticipantId const id = context_.draft.person(name, of.who[0], title ? Words() : post,
                                                   sentence_.part(of.begin, post.end - sentence_.begin));
    Participant* const p = context_.draft.participant(id);
    if (title && p->title.empty()) p->title = context_.draft.text(post);
    if (p->of.empty()) p->of = of.who[0];
  }

  /// 首任执行校长为盛怀瑾（…）, 由汤若谷接任; 孟昭阳担任县完中校长 教学副校长由甲校选派李明担任: who sends them stands between
  void who_is_in_post() {
    static Pattern const is_post("([\\p{Han}]{0,6}(?:" + posts +
                                 "))(?:一职|岗位)?(?:为|由)([^,。;]{2,24}?(?:选派|委派|指派|推荐|派出|派|的))?(" +
                                 personal_name + ")(?:同志|老师)?(?:\\(|,|。|;|担任|接任|兼任|出任|$)");
    for (auto m = is_post.find(text_); m; m = is_post.find(text_, m->end(3))) {
      if (!is_name(context_, (*m)[3], false)) continue;
      InstitutionId of;
      InstitutionId sender;
      for (Mention const& k : mentions_) {
        if (k.who.size() != 1) continue;
        if (k.end <= m->end(1)) of = k.who[0];
        if (m->has(2) && k.begin >= m->begin(2) && k.end <= m->end(2)) sender = k.who[0];
      }
      // Whoever is sent to a post holds it at the other side
      if (m->has(2) && sender.empty()) continue;
      if (!sender.empty() && (of.empty() || of == sender)) of = context_.institutions.other_side(sender);
      static Pattern const first("^(?:首任|现任|首批|第一任|其)");
      Words post = sentence_.part(m->begin(1), m->end(1));
      if (auto const f = first.at(post.view())) post = post.part(f->end(), post.size());
      context_.draft.person(sentence_.part(m->begin(3), m->end(3)), of, post, sentence_.part(m->begin(), m->end(3)));
    }
  }

  /// What follows the word for taking a post, where that is a post.
  static Pattern const& post_here() {
    static Pattern const words("^(?:的)?“?([\\p{Han}]{0,4}(?:" + posts + "))”?(?:[,。;(]|$)");
    return words;
  }

  /// 任命王强同志为乙校副校长，李明同志为教务处主任
  void who_takes_post() {
    static Pattern const takes_post("(?:继续)?(?:担任|出任|兼任|挂任|挂职|接任|拟任|任)|(?:同志|老师)为");
    static Pattern const is_appointed("为$");
    static Pattern const by_decision("(?:任命|聘任|委任|聘请|决定)");
    InstitutionId appointed_to;
    // 邢栋自2月起挂任…, 文曦到乙校担任…
    static Pattern const name_before("([\\p{Han}]{2,3})(?:同志|老师)?(?:(?:自|从|于)[^,。;]{1,12}?(?:起|开始)?)?$");
    // 担任乙园驻园指导: whatever the post is called
    static Pattern const any_post("^(?:的)?“?([\\p{Han}]{2,14})”?(?:[,。;(]|$)");
    for (auto m = takes_post.find(text_); m; m = takes_post.find(text_, m->end())) {
      Mention place = context_.institutions.at(text_, m->end());
      std::string_view before = text_.substr(0, m->begin());
      std::size_t post_from = place.end;
      // 文曦到乙校担任执行校长: the place stands before the verb
      static Pattern const goes_to("[\\p{Han}]{2,3}(?:到|赴|去|前往|来|进驻)$");
      if (place.who.empty() && place.end == m->end())
        for (Mention const& k : mentions_)
          if (k.end == m->begin() && k.who.size() == 1 && goes_to.in(text_.substr(0, k.begin))) {
            static Pattern const verb("(?:到|赴|去|前往|来|进驻)$");
            place = k;
            before = text_.substr(0, verb.find(text_.substr(0, k.begin))->begin());
          }
      if (Mention gone_to; std::size_t const name_stops = goes_before(m->begin(), gone_to)) {
        before = text_.substr(0, name_stops);
        if (place.who.empty() && place.end == m->end()) place = gone_to;
      }
      bool const appointed = is_appointed.in((*m)[0]);
      if (appointed && !by_decision.in(before)) continue;
      if (appointed && place.end == m->end() && !appointed_to.empty()) place.who = {appointed_to};
      if (place.who.size() != 1) continue;
      if (appointed) appointed_to = place.who[0];
      auto post = post_here().at(text_, post_from);
      static Pattern const of_a_post("(?:担任|出任|兼任|挂任|接任)$");
      // 担任乙校数学课: what is done there
      static Pattern const no_post("(?:课|课程|课时|教学|授课|工作|任务|辅导|活动|职务)$");
      if (!post && of_a_post.in((*m)[0])) post = any_post.at(text_, post_from);
      if (post && (no_post.in((*post)[1]) || !context_.draft.lexicon().code("subject", (*post)[1]).empty())) continue;
      auto who = name_before.find(before);
      // 韩柏松，滨江三中副校长，任旗一中校长
      static Pattern const name_first("(?:^|[;。:、 ])([\\p{Han}]{2,3}),[^,。;:]{4,40},$");
      if (!who) who = name_first.find(before);
      if (!post || !who) continue;
      put_in_post(*who, place, *post);
    }
  }

  /// 文曦到乙校挂职半年，任教学副校长: the place stands in the words before. @returns where the name ends; 0 where it is not so
  std::size_t goes_before(std::size_t verb, Mention& place) const {
    static Pattern const between(
        "^(?:的|学习|锻炼|交流|继续|挂职|任职|工作|支教|跟岗)*(?:[\\d一二三半两]{1,2}个?(?:学期|学年|年|个月|月|周))?"
        "(?:,|,?期间|,?并|,?继续)?$");
    static Pattern const goes(
        "([\\p{Han}]{2,3})(?:\\([^()]{1,20}\\))?(?:同志|老师)?(?:今年|明年|本学期|继续|仍|再次|(?:自|从|于)[^,。;]{1,"
        "12}?"
        "(?:起|开始))*(?:到|赴|去|前往|来|进驻|长驻|驻|在)$");
    for (Mention const& k : mentions_) {
      if (k.end > verb) break;
      if ((k.who.size() != 1 && !k.own) || !between.in(text_.substr(k.end, verb - k.end))) continue;
      auto const g = goes.find(text_.substr(0, k.begin));
      if (!g) continue;
      place = k;
      if (k.own && k.who.empty()) place.who = {context_.draft.institution("我校")};
      return g->end(1);
    }
    return 0;
  }

  /// @param who the match whose first group is the name @param post that of the post
  template <class Match>
  void put_in_post(Match const& who, Mention const& place, Match const& post) {
    // The shorter of two names that both begin with a surname, where it was told before: 主任|任阮成
    bool const told = who.end(1) >= who.begin(1) + 6 &&
                      is_known_person(context_, sentence_.part(who.end(1) - 6, who.end(1)).original());
    for (std::size_t at : {who.end(1) - (told ? 6 : 9), who.end(1) - 6}) {
      if (at < who.begin(1) || at > who.end(1)) continue;
      std::string_view const n = text_.substr(at, who.end(1) - at);
      // 主任|邢栋
      bool const within = at >= 3 && text_.substr(at - 3, 6) == "主任";
      if (within || !is_name(context_, n, false)) continue;
      // 甲校教导主任邢栋自2月起挂任…: what one is at home
      static Pattern const at_home("^(?:的|选派|委派|指派|派出|派)?([\\p{Han}]{0,6}?(?:" + posts + "))$");
      for (Mention const& k : mentions_)
        if (k.who.size() == 1 && k.end < at && k.who != place.who)
          if (auto const h = at_home.whole(text_.substr(k.end, at - k.end)))
            context_.draft.person(sentence_.part(at, who.end(1)), k.who[0],
                                  sentence_.part(k.end + h->begin(1), k.end + h->end(1)),
                                  sentence_.part(k.begin, who.end(1)));
      take_post(sentence_.part(at, who.end(1)), place.who[0], sentence_.part(post.begin(1), post.end(1)),
                sentence_.part(at, post.end(1)));
      break;
    }
  }

  /// Whoever had a post before keeps that of the other side.
  void take_post(Words const& name, InstitutionId const& place, Words const& post, Words const& whole) {
    std::vector<Participant>& all = context_.plan().participants;
    std::string const called = name.original();
    Text const taken = context_.draft.text(post);
    auto const before =
        all.size() > most_looked_at ? all.end() : std::find_if(all.begin(), all.end(), [&](auto const& p) {
          return !p.group && p.of.empty() && !p.post.empty() && p.post != taken && p.name.any() == called;
        });
    if (before != all.end()) before->of = context_.institutions.other_side(place);
    bool const apart = before != all.end() && before->of.empty();
    if (!apart) {
      context_.draft.person(name, place, post, whole);
      return;
    }
    context_.draft.add(Participant{.name = before->name, .of = place, .post = taken}, "p");
    context_.draft.from(pointer("participants", all.size() - 1), whole);
  }

  /// 任命王建国为甲中学第一副校长, 聘请特级教师陈立言担任教学顾问
  void who_is_appointed() {
    static Pattern const appoints("(?:任命|聘请|聘任|聘|推荐|委派|选派|指派)(?:[\\p{Han}]{0,6}(?:" + posts +
                                  "))?([\\p{Han}·]{2,4}?)(?:同志|老师|教授)?(?:为|担任|任)");
    for (auto m = appoints.find(text_); m; m = appoints.find(text_, m->end())) {
      if (!is_name(context_, (*m)[1], false)) continue;
      // 任命甲中学副校长康志远为…: who he is was told
      std::string const name = sentence_.part(m->begin(1), m->end(1)).original();
      std::vector<Participant> const& people = context_.plan().participants;
      if (people.size() <= most_looked_at && std::any_of(people.begin(), people.end(), [&](Participant const& p) {
            return p.name.any() == name && !p.post.empty();
          }))
        continue;
      Mention const place = context_.institutions.at(text_, m->end());
      auto const post = post_here().at(text_, std::max(place.end, m->end()));
      if (!post) continue;
      context_.draft.person(sentence_.part(m->begin(1), m->end(1)),
                            place.who.size() == 1 ? place.who[0] : InstitutionId(),
                            sentence_.part(post->begin(1), post->end(1)), sentence_.part(m->begin(1), post->end(1)));
    }
  }

  /// 支援学校校长（曹永浩）, 支援学校曹永浩校长
  void in_brackets_behind_post() {
    static Pattern const post_brackets(
        "((?:常务|执行|名誉|总)?副?(?:校长|园长|院长|局长|书记|主任))\\(([\\p{Han}]{2,3})\\)");
    for (auto m = post_brackets.find(text_); m; m = post_brackets.find(text_, m->end())) {
      if (!is_name(context_, (*m)[2], false)) continue;
      InstitutionId of;
      for (Mention const& k : mentions_)
        if (k.end <= m->begin() && k.end + 12 >= m->begin() && k.who.size() == 1) of = k.who[0];
      context_.draft.person(sentence_.part(m->begin(2), m->end(2)), of, sentence_.part(m->begin(1), m->end(1)),
                            sentence_.part(m->begin(), m->end()));
    }
  }

  /// 吕静老师（甲校心理中心主任）开通热线: in a sentence without another post
  void with_note() {
    static Pattern const noted("(?:^|[,。;、])([\\p{Han}]{2,3})(?:老师|同志|教师)\\(([^()]{4,30})\\)");
    for (auto m = noted.find(text_); m; m = noted.find(text_, m->end())) {
      Said said{};
      note_on_person(context_, sentence_.part(m->begin(2), m->end(2)), said);
      if (is_name(context_, (*m)[1], false) && (!said.post.empty() || !said.title.empty()))
        context_.draft.person(sentence_.part(m->begin(1), m->end(1)), said.of, said.post,
                              sentence_.part(m->begin(1), m->end()));
    }
  }

  /// 支援学校曹永浩校长
  void before_post() {
    static Pattern const name_post(
        "^的?([\\p{Han}]{2,3})((?:(?:常务|执行|名誉|总)?副?(?:校长|园长|院长|局长|科长|处长|股长|部长|书记|主任)|科员|"
        "干事|教研员|"
        "老师|副?教授|博士))(?:到|赴|来|作|为|讲|主|带|率|担|任|开|负|[,、。;:(]|等|的|$)");
    for (Mention const& k : mentions_) {
      if (k.who.size() != 1) continue;
      auto const m = name_post.at(text_, k.end);
      // 到乙园任|执行园长
      static Pattern const takes("^任(?:执行|常务|名誉|第一|副)");
      if (!m || takes.at((*m)[1]) || !is_name(context_, (*m)[1], false)) continue;
      with_post_or_title(sentence_.part(m->begin(1), m->end(1)), k, sentence_.part(m->begin(2), m->end(2)));
    }
  }

  /// 师徒结对：沈国英—李小娟；徐明—王磊
  void masters_and_pupils() {
    static Pattern const of_pairs("师徒|师傅|徒弟|带教|青蓝");
    static Pattern const master_and_pupil(
        "(?:^|[;、,。: ])([\\p{Han}]{2,4}) ?(?:—+|-+|→|=>) ?([\\p{Han}]{2,4})(?:\\([^()]{1,12}\\))?(?:[;、,。 ]|$)");
    if (of_pairs.in(text_))
      for (auto m = master_and_pupil.find(text_); m; m = master_and_pupil.find(text_, m->end(2))) {
        if (!is_name(context_, (*m)[1], false) || !is_name(context_, (*m)[2], false)) continue;
        for (std::size_t const k : {1U, 2U})
          context_.draft.person(sentence_.part(m->begin(k), m->end(k)),
                                context_.institutions.only(k == 1 ? role::supporting : role::recipient), {},
                                sentence_.part(m->begin(k), m->end(k)));
      }
  }

  /// 由王五同志任教务主任
  void by_whom_an_office_is_held() {
    static Pattern const office_then_name("由(" + personal_name + ")同志任([\\p{Han}]{2,10}?)(?:,|。|$)");
    if (auto const m = office_then_name.find(text_))
      context_.draft.person(sentence_.part(m->begin(1), m->end(1)), {}, sentence_.part(m->begin(2), m->end(2)),
                            sentence_.part(m->begin(), m->end(2)));
  }

  Context& context_;
  Words const& sentence_;
  std::string_view text_;
  std::vector<Mention> const& mentions_;
};

}  // namespace

void read_persons(Context& context, Words const& sentence) {
  if (context.latin()) {
    read_english_persons(context, sentence);
    return;
  }
  if (sentence.size() > 3000) return;
  std::vector<Mention> const mentions = context.institutions.find(sentence.view());
  Posted(context, sentence, mentions).read();
  read_heads_of_offices(context, sentence);
  NamedPersons(context, sentence, mentions).read();
}

}  // namespace bangfu::document::reader
