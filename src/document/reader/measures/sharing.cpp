// SPDX-License-Identifier: BSL-1.0
// What is shared, opened or lent: lists of things that a verb governs, wherever it stands.
#include "document/reader/measures/things.hpp"

#include "document/reader/measures/subjects.hpp"
#include "document/reader/outline/listings.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const& quotation() {
  static Pattern const quoted("“[^“”]*”|《[^《》]*》");
  return quoted;
}

}  // namespace

std::vector<Words> between(Words const& clause, Pattern const& words) {
  std::vector<std::pair<std::size_t, std::size_t>> closed;
  std::string_view const text = clause.view();
  for (auto m = quotation().find(text); m; m = quotation().find(text, m->end()))
    closed.emplace_back(m->begin(), m->end());
  std::vector<Words> parts;
  std::size_t from = 0;
  std::size_t next = 0;
  for (auto m = words.find(text); m;) {
    while (next < closed.size() && closed[next].second <= m->begin()) ++next;
    if (next < closed.size() && closed[next].first < m->end()) {
      m = words.find(text, closed[next].second);
      continue;
    }
    parts.push_back(clause.part(from, m->begin()).trimmed());
    from = m->end();
    m = words.find(text, from);
  }
  parts.push_back(clause.part(from, text.size()).trimmed());
  return parts;
}

Words without_quotes(Words const& w) { return quotation().whole(w.view()) ? w.part(3, w.size() - 3) : w; }

namespace {

/// Without the institution whose thing it is.
Words without_owner(Context const& context, Words w) {
  static Pattern const owner(
      "^(?:[甲乙丙丁][方园校]|双方|两校|两园|本校|我校|该校|各校|贵校|学校|校方|成员校|其|(?:支援|受援|帮扶|受帮扶|"
      "核心|"
      "牵头|派出)(?:学校|校|方|园)|省级?|市级?|县级?|图书馆)(?:\\([^()]*\\))?");
  for (int guard = 0; guard < 4; ++guard) {
    if (context.institutions.drop_first(w)) continue;
    auto const o = owner.at(w.view());
    if (!o || o->end() + 9 > w.size()) break;
    w = w.part(o->end(), w.size()).trimmed("的");
  }
  return w;
}

/// What can be shared, by the last words of its name.
Pattern const thing_head(
    "(?:[馆室厅库站车册卷集箱角廊坊舱池]|平台|资源包|课程包|学习包|学具包|软件|系统|视频|课件|资料|教案|学案|导学案|"
    "讲义|试卷|教参|工作站|[^儿学校]体验园|农耕园|种养园|"
    "习题|题海|"
    "试题|器材|设备|仪器|教具|学具|标本|中心|基地|账号|图书|绘本|读本|教材|电子书|课程|模板|电子版|录像|录像课|微课|"
    "慕课|"
    "步道|农场|工场|操场|球场|运动场|跑道|[^市现立到登入出当]场地|场馆|礼堂|种植园|植物园|机房|琴房|(?:课程|实训|教学|"
    "数字|电子|仿真)资源|附属医院|天文台|"
    "攀岩墙|"
    "图书“[^”]*”)(?:“[^”]*”)?$");
/// What ends so and is nothing to share.
Pattern const no_thing(
    "有限公司|办公室|教研|进修|培训中心|发展中心|学校$|幼儿园$|小学|中学|学院|活动|开展|建设|开发|编写|优质课程|网络$|"
    "校园(?:$|文化|环境|建设|网)|"
    "^实训基地$|^实践基地$|乡村|师生|(?:见习|实习|实践|研学|劳动|劳动教育)(?:基地|场所|课程)$|收集|征集|筹集|召集|采集|"
    "汇集|"
    "会议室|"
    "教师|学生|老师|参加|组织|安排|学习|进入|到校|每学期|课堂$|以上|不少于|工作室$|家庭|社会|情况|^[\\p{Han}]{0,4}["
    "资来]源$|来源$|科室|处室|"
    "集$|"
    "国家课程|同步课程|人才库|专家库|项目库");

/// Without what counts it: 绘本1200册.
Words uncounted(Words w) {
  static Pattern const tail("[\\d一二两三四五六七八九十百千余多近约]+(?:册|本|套|台|个|件|辆|张|份|门|间|组|节|集)$");
  if (auto const m = tail.find(w.view()); m && m->begin() >= 6) w = w.part(0, m->begin());
  static Pattern const lead("^[\\d一二两三四五六七八九十百]+(?:余|多)?(?:册|本|套|台|个|件|辆|张|份|门|间|组|节|集)");
  if (auto const m = lead.at(w.view())) w = w.part(m->end(), w.size());
  return w;
}

/// Which parts of a clause that tells of sharing name what is shared. @param lends whether it is lent
std::vector<Words> shared_of(Context const& context, std::vector<Words> const& parts, bool lends) {
  static Pattern const thing("^(?:[\\p{Han}A-Za-z0-9]|“[^“”]{2,24}”|《[^《》]{2,24}》){2,18}$");
  static Pattern const short_thing("^(?:课件|试卷|题库|教案|学案|绘本|教具|学具|图书)$");
  // 校园电视台、题库系统和录播教室: what is listed beside a thing that can be shared is another
  static Pattern const joint("^(?:等)?(?:、|以及|和|与|及)$");
  static Pattern const noun(
      "^(?:“[^“”]{2,24}”|《[^《》]{2,24}》)?[\\p{Han}A-Za-z0-9]{1,9}(?:["
      "台室机器材料库表册卷题图本包箱盘网案件稿品具板像牌片]|作业|练习|"
      "听力|[音视]频)$");
  static Pattern const no_noun(
      "^(?:教师|学生|师生|教研|每|各|在|到|组织|开展|参加|邀请|安排|指导|建|共建|选派)|(?:经验|机会|成果|时间|办公室|["
      "科教处]室)$|活动|学习|培训|研讨|备课|比赛|交流|上课|听课");
  // 借出显微镜30台: whatever is counted
  static Pattern const lent("^[\\p{Han}]{2,8}$");
  std::vector<bool> can(parts.size());
  std::vector<Words> names(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    names[i] = uncounted(without_owner(context, parts[i]));
    std::string_view const plain = without_quotes(names[i]).view();
    can[i] = (names[i].size() >= 9 || short_thing.in(plain)) && thing.whole(names[i].view()) && thing_head.in(plain) &&
             !no_thing.in(plain);
    if (lends && names[i].end < parts[i].end && lent.whole(names[i].view())) can[i] = true;
  }
  auto const joined = [&](std::size_t i) {
    return i + 1 < parts.size() && parts[i].of == parts[i + 1].of && parts[i].end < parts[i + 1].begin &&
           joint.in(std::string_view(parts[i].of->text()).substr(parts[i].end, parts[i + 1].begin - parts[i].end));
  };
  std::vector<Words> found;
  bool before = false;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    bool const beside = (i > 0 && before && joined(i - 1)) || (joined(i) && can[i + 1]);
    before = can[i] ||
             (beside && noun.whole(names[i].view()) && !no_noun.in(names[i].view()) && !no_thing.in(names[i].view()));
    if (before) found.push_back(names[i]);
  }
  return found;
}

}  // namespace

void read_shared(Context& context, Words const& sentence) {
  static Pattern const act(
      "给[^,。;]{2,14}用$|借去|借走|开放|敞开|共享|共用|公用|合用|借给|借予|借用|借出|出借|外借|轮借|互借|开通|推送|"
      "互换|(?:发给|开给|交给)[^,。;]{"
      "2,20}使用|授权[^,。;]{2,14}使用|登录[^,。;]{2,20}(?:下载|调用|查阅|使用|选用)|供[^,。;]{"
      "2,24}(?:使用|"
      "调用|借阅|查阅|练习|借用|取用)|提供(?:给|[^,。;]{2,40}使用)|不设门槛|按需(?:调用|取用|使用)|互通有无|(?:列入|"
      "纳入)[^,。;]{"
      "2,14}课程|作为[^,。;]{2,20}(?:基地|场所|课堂)|归[^,。;]{2,14}使用|(?:免费|无偿)(?:使用|提供)|轮流使用|使用权");
  static Pattern const other("建成|新建|捐|赠|购|考核|检查|开放性|开放日|对外开放|开放周|午餐|食宿|住宿|住房|宿舍");
  static Pattern const parts(
      "、|以及|和|与|及|等|借去|借走|开放|敞开|共享|共用|公用|合用|借给|借予|发给|开给|交给|借用|借出|出借|外借|轮借|"
      "互借|开通|"
      "推送|互换|提供|供|"
      "使用|登录|下载|调用|选用|查阅|免费|无偿|"
      "优先|向|对|给|由|将|把|为|的|之|在|可|作为|列入|纳入|授权|归|实行|统一|面向|全部|全天|节假日|寒暑假|周末|每周|"
      "每天|双休日|"
      "长期|自编|建立|并|均|:|\\([^()]*\\)|\\(|\\)");
  static Pattern const lending("借[出给予去走]|出借|外借|轮借");
  if (sentence.size() > 1500) return;
  std::vector<Words> const clauses = split_at(sentence, ",;。");
  for (std::size_t i = 0; i < clauses.size(); ++i) {
    Words const& clause = clauses[i];
    // 甲车间在不影响教学的前提下，供乙校使用: on what terms stands between the things and the verb
    static Pattern const terms("(?:前提下|情况下|基础上)$");
    bool const goes_on = i + 1 < clauses.size() && terms.in(clause.view()) && act.in(clauses[i + 1].view());
    if (!(goes_on || act.in(clause.view())) || other.in(clause.view())) continue;
    std::size_t const had = context.plan().resources.size();
    // 乙方的种植园作为甲方学生的劳动教育基地: what it serves as is no other thing
    static Pattern const serves("(?:作为|列入|纳入)[^,。;]{2,}$");
    auto const s = serves.find(clause.view());
    // 甲校把题库开给乙校教师使用: nor is who stands before 把
    static Pattern const object("^[^,]{2,30}?(?:把|将)");
    Words words = s && s->begin() > 0 ? clause.part(0, s->begin()) : clause;
    if (auto const o = object.at(words.view())) words = words.part(o->end(), words.size());
    for (Words const& name : shared_of(context, between(words, parts), lending.in(clause.view()))) {
      if (context.institutions.at(name.view(), 0).end == name.size()) continue;
      Words const plain = without_quotes(name);
      if (!known(context.plan().resources, had, plain.original(), [](Resource const& r) { return r.name.any(); }))
        context.draft.resource(plain, {}, resource_kind::other);
    }
  }
}

namespace {

/// A label with titles behind it: 拟编教材：《甲》《乙》; 换出：…的《丙》.
void read_labelled(Context& context, Words const& whole) {
  static Pattern const label("^([\\p{Han}()、]{2,20}):([^:。]{4,400})");
  auto const m = label.at(whole.view());
  if (!m) return;
  std::string_view const what = (*m)[1];
  Words const value = whole.part(m->begin(2), m->end(2));
  static Pattern const title("《([^《》]{2,40})》");
  static Pattern const made("编|拟写|成果|应交|提交|产出|读本|出版");
  static Pattern const shared("换出|换入|共享|开放|借出|出借|可借|互换|借用");
  bool const makes = made.in(what);
  if (!makes && !shared.in(what)) return;
  for (auto t = title.find(value.view()); t; t = title.find(value.view(), t->end())) {
    Words const name = value.part(t->begin(1), t->end(1));
    if (makes)
      context.draft.deliverable(name, deliverable_kind::other, name);
    else
      context.draft.resource(name, {}, resource_kind::courseware);
  }
}

/// A thing, and in the cell below it who may use it; a subject, and below it whom it lacks: a table told cell by cell.
void read_cells(Context& context, Words const& cell, Words const& below) {
  static Pattern const used(
      "^[^,。;]{0,12}?(?:(?:归|供)[^,。;]{2,16}(?:使用|借用)|(?:向|对)[^,。;]{2,16}开放|(?:可)?(?:预约|免费|无偿|轮流)"
      "使用)$");
  static Pattern const lacks(
      "^(?:急需|急缺|尚缺|缺编|缺额|缺口|缺)(?:教师|专任教师|专职教师)?[\\d一二两三四五六七八九十]{1,2}(?:人|名)$|"
      "^(?:无|没有|缺|缺少|缺乏)(?:专职|专任|专业|合格)(?:教师|师资|老师)$|^(?:紧缺|短缺|急缺|奇缺|严重不足|严重缺编|"
      "缺编)$");
  if (cell.size() > 48 || below.size() > 72) return;
  if (lacks.in(below.view())) read_subject_list(context, cell, false, true);
  if (!used.in(below.view())) return;
  for (Words const& name : shared_of(context, {cell}, false))
    if (!known(context.plan().resources, context.plan().resources.size(), name.original(),
               [](Resource const& r) { return r.name.any(); }))
      context.draft.resource(without_quotes(name), {}, resource_kind::other);
}

}  // namespace

void read_listed_things(Context& context) {
  if (context.latin()) return;
  read_listings(context);
  for (PlacedGrid const& placed : context.outline.grids) read_papers_of_rows(context, *placed.grid);
  std::vector<Statement> const& all = context.outline.statements;
  for (std::size_t i = 0; i + 1 < all.size(); ++i) read_cells(context, all[i].whole, all[i + 1].whole);
  for (Statement const& s : context.outline.statements) {
    SubjectMatter const matter = context.outline.matter(s.heading);
    if (matter == SubjectMatter::results || s.whole.empty() || s.whole.size() > 6000) continue;
    read_labelled(context, s.whole);
    for (Words const& sentence : sentences(s.whole, false)) {
      read_shared(context, sentence);
      read_made(context, sentence);
    }
  }
}

}  // namespace bangfu::document::reader
