// SPDX-License-Identifier: BSL-1.0
// Key subjects and specialities, and those that are short of staff.
#include "context.hpp"

namespace bangfu::document::reader {
namespace {

std::string const list = "([\\p{Han}、,/]{2,60}?)";
std::string const count = "(?:等)?(?:[一二三四五六七八九十两\\d]+(?:个|门|科|类))?";
std::string const kind = "(?:课程|学科|专业|科目|专业课|技能课)";
std::string const staff = "(?:的)?(?:专任|专职|专业课?|学科|骨干)?(?:教师|师资|老师|人手|力量)";
std::string const lacking =
    "(?:目前|较为|严重|十分|比较|相对|普遍|尤为)?(?:紧缺|短缺|缺乏|不足|匮乏|奇缺|急缺|缺编|缺口|短板|空缺)";

struct Way {
  Pattern pattern;
  bool lacks;
};

/// The ways in which a clause says so, the more telling first.
Way const ways[] = {
    {Pattern("(?:缺|少|欠缺)(?:的|少的)?" + kind + "(?:主要)?(?:为|是|有|包括|:)" + list + count + "(?:。|,|;|$)"),
     true},
    {Pattern("(?:短板|弱项|薄弱环节|缺口|薄弱" + kind + ")(?:主要)?(?:为|是|在|有|:)" + list + count + kind +
             "?(?:。|,|;|$)"),
     true},
    {Pattern("(?:紧缺|短缺|缺少|缺乏|急需|急缺)(?:的)?" + kind + "?(?:专业课)?(?:的)?(?:教师|师资)?(?:的)?" + kind +
             "?(?:主要)?(?:为|是|有|包括|:)" + list + count + kind + "?(?:。|,|;|$)"),
     true},
    {Pattern("(?:教师|师资)(?:紧缺|短缺|不足|缺乏)的" + kind + "(?:主要)?(?:为|是|有|包括|:)" + list + count +
             "(?:。|,|;|$)"),
     true},
    {Pattern("(?:最缺|尤缺|奇缺|缺少|缺乏|急需|紧缺|没有)(?:专职|专任|专业)?([\\p{Han}、/]{2,60}?)(?:等)?" + kind +
             "?" + staff),
     true},
    {Pattern(list + count + "紧缺" + kind), true},
    {Pattern(list + count + kind + "?(?:缺少|缺乏|没有)" + staff), true},
    {Pattern(list + count + kind + "?" + staff + lacking), true},
    {Pattern("重点(?:建设|发展|扶持|支持)?(?:专业|学科)(?:[一二三四五六七八九十两\\d]+个)?(?:为|是|有|包括|:)" + list +
             count + "(?:。|,|;|$)"),
     false},
    {Pattern("以" + list + "(?:等)?" + kind + "?为(?:重点|骨干)(?:建设|发展)?(?:专业|学科)"), false},
    {Pattern(list + "(?:等)?" + kind + "?(?:为|是)(?:重点|骨干)(?:建设|发展|扶持)?(?:学科|专业)"), false},
    {Pattern("重点(?:办好|建设|发展|打造|扶持|支持|指导|帮扶)" + list + count + "(?:骨干|特色)?(?:专业|学科)"), false},
    {Pattern(list + count + "(?:重点|骨干|特色|优势|品牌|示范)(?:建设|发展)?(?:专业|学科)"), false},
    {Pattern("专业[^。]{0,30}(?:,|。)?重点为" + list + "(?:。|,|;|$)"), false},
};

/// What stands before the first subject of a list: 做强现代农艺, 对口指导数控.
Words without_lead(Context const& context, Words w) {
  static Pattern const lead(
      "^(?:目前|现有|其中|对口指导|对口|指导|帮助|支持|做强|做优|补齐|加强|缓解|解决|建设|办好|针对|开设|围绕|在|对|将|"
      "由|以|为|该校|学校|"
      "受援学校|我校|两校|重点|突出|打造|一定程度上|逐步|主要|尤其|尤其是|特别是|伙伴学校|受援校|成员校|覆盖)");
  // 远程专递课堂覆盖英语: what a verb within the first member governs
  static Pattern const verb("(?:覆盖|做强|补齐|加强|支持|建设|开设|针对|指导|缓解|解决|办好|目前|突出|打造|发展)");
  for (auto v = verb.find(w.view()); v; v = verb.find(w.view()))
    if (v->end() + 6 <= w.size())
      w = w.part(v->end(), w.size());
    else
      break;
  for (int guard = 0; guard < 8; ++guard) {
    Mention const m = context.institutions.at(w.view(), 0);
    if (m.end > 0 && m.end < w.size()) {
      w = w.part(m.end, w.size()).trimmed("的");
      continue;
    }
    auto const l = lead.at(w.view());
    if (!l || l->end() == 0 || l->end() + 6 > w.size()) break;
    w = w.part(l->end(), w.size());
  }
  return w;
}

bool take(Context& context, Words const& clause, Words const& names, bool lacks, Words const& whole) {
  static Pattern const none(
      "级$|建成|新建|创建|学校|教师|专业$|学科$|课程$|科目$|工作|帮扶|的|师资|缓解|支持|职校|解决|参与|开展|教育教学|"
      "方面|建设|重点|资源|"
      "经费|时间|条件|"
      "专任|专职|专门|合格|举办|培训|学生|发展|管理|能力|力量|经验|水平|优势");
  bool any = false;
  bool first = true;
  // 纺织技术与服务、服装设计与工艺: where strokes part the list, 与 belongs to a name
  static Pattern const stroke("、");
  static Pattern const with("与");
  bool const plain = stroke.in(names.view()) && with.in(names.view());
  for (Words const& part : plain ? split_at(names, "、,; ") : members(names, false)) {
    Words w = part.trimmed(" 等");
    if (first) w = without_lead(context, w);
    first = false;
    if (w.size() < 6 || w.size() > 36 || none.in(w.view())) continue;
    bool const speciality = clause.view().find("专业") != std::string_view::npos;
    context.draft.subject(
        w, speciality ? SubjectKind(subject_kind::speciality) : SubjectKind(subject_kind::school_subject), !lacks,
        lacks, whole);
    any = true;
  }
  return any;
}

/// Subjects of the catalogue that stand as a list in a clause: 语文、数学和英语.
struct Run {
  std::vector<Words> names;
  std::size_t begin;
  std::size_t end;
  std::size_t specialities;  ///< how many of them are vocational
};
std::vector<Run> runs_of(Context const& context, Words const& clause) {
  static Pattern const joint("^(?:、|,|/|和|与|及|以及|,? and |, )$");
  std::vector<Run> runs;
  std::string_view const text = clause.view();
  for (Lexicon::Found const& f : context.draft.lexicon().find("subject", text)) {
    if (f.code.empty()) continue;
    Words const name = clause.part(f.span.offset, f.span.end());
    if (!runs.empty() && joint.in(text.substr(runs.back().end, f.span.offset - runs.back().end))) {
      runs.back().names.push_back(name);
      runs.back().end = f.span.end();
    } else {
      runs.push_back({{name}, f.span.offset, f.span.end(), 0});
    }
    if (f.code == "speciality") ++runs.back().specialities;
  }
  return runs;
}

/// What the words around a list of known subjects say of it. Nothing is asked of the words of the list itself.
void read_listed(Context& context, Words const& clause) {
  static Pattern const lacks_behind(
      "^(?:等)?(?:这)?(?:[一二三四五六七八九十两\\d]{1,2}(?:个|门|科|类|大))?(?:课程|学科|专业课?|科目|科|方面)?(?:的)?"
      "(?:(?:专任|专职|专业课?|学科|骨干|任课|授课|合格|实训|指导)*(?:教师|师资|老师|教员|人手|力量|教师队伍|师资力量)"
      "(?:力量|队伍|数量|编制|配备)?(?:目前|仍|还|较为?|比较|严重|十分|非常|相对|普遍|尤为|最为|极度|明显|长期|存在)*"
      "(?:紧缺|短缺|不足|缺乏|匮乏|奇缺|急缺|缺编|薄弱|紧张|偏少|不够|断档|空缺|缺口|短板|缺额|稀缺|欠缺|"
      "缺\\d|缺[一二两三四五])|(?:严重|十分|最为?|尤为)?(?:紧缺|短缺|奇缺|急缺|缺教师|缺老师|缺人|缺少(?:专任|专职)?"
      "教师|"
      "没有(?:专任|专职)?(?:教师|老师)))");
  static Pattern const lacks_before(
      "(?:缺|少|缺少|缺乏|欠缺|没有|尚无|并无|无|急需|紧缺|短缺|最缺|尤缺|奇缺|补充|缺编)(?:的)?(?:专任|专职|专业|合格|"
      "在编)?"
      "(?:的)?(?:教师|师资|老师|学科|科目|课程|专业|岗位)*(?:主要|尤其|特别)?(?:为|是|有|在|包括|集中在|集中于|:)?$|"
      "(?:短板|弱项|缺口|缺额)(?:学科|科目|专业)?(?:主要)?(?:为|是|有|在|集中在|:)$");
  static Pattern const staff_behind(
      "^(?:等)?(?:[一二三四五六七八九十两\\d]{1,2}(?:个|门|科|类))?(?:课程|学科|专业课?|科目)?(?:的)?(?:专任|专职|"
      "专业课?)?"
      "(?:教师|师资|老师|教员)|^(?:等)?(?:[一二三四五六七八九十两\\d]{1,2}(?:个|门|科|类))?(?:课程|学科|专业|科目)?(?:$"
      "|,)");
  static Pattern const key_behind(
      "^(?:等)?(?:[一二三四五六七八九十两\\d]{1,2}个)?(?:为|是|作为)?(?:省级|市级|县级|校级)?(?:重点|骨干|特色|优势|"
      "品牌|"
      "示范|龙头|主干|拳头|主打|核心)(?:建设|发展|扶持|打造)?(?:的)?(?:专业|学科)(?:[^带]|$)");
  static Pattern const key_before(
      "(?:重点|优先|着力|集中力量|主攻|做强|做优|做大做强|做精|办好|办强|打造|擦亮)(?:建设|发展|扶持|打造|支持|指导|"
      "帮扶|"
      "办好|培育)*(?:好)?$|(?:重点|骨干|特色|优势|品牌|主干|龙头)(?:建设|发展|扶持)?(?:专业|学科)[^,。;]{0,6}?(?:为|是|"
      "有|"
      "包括|:)$");
  static Pattern const kind_behind("^(?:等)?(?:[一二三四五六七八九十两\\d]{1,2}个)?(?:专业|学科)(?:[^带教老师资]|$)");
  static Pattern const opened_before(
      "(?:新开|新增|新设|增设|开设|新建|新办|开办|增开|拟开|申办|申报|筹建|筹办|共建|联办|联合开设|共同建设|合作举办|"
      "建设|"
      "办)(?:好)?$");
  static Pattern const opened_behind(
      "^(?:等)?(?:[一二三四五六七八九十两\\d]{1,2}个)?(?:新)?专业(?:$|[^教老带课师]|新办)");
  std::string_view const text = clause.view();
  for (Run const& run : runs_of(context, clause)) {
    std::string_view const before = text.substr(0, run.begin);
    std::string_view const after = text.substr(run.end);
    bool const lacks = lacks_behind.in(after) || (lacks_before.in(before) && staff_behind.in(after));
    // 重点为新能源汽车、酒店管理: two specialities at least, since much else may be the main thing
    static Pattern const focus("重点(?:是|为|放在|在|包括|:)$");
    bool const key = !lacks && (key_behind.in(after) || (run.specialities > 1 && focus.in(before)) ||
                                (key_before.in(before) && (kind_behind.in(after) || after.empty())));
    bool const opened = !lacks && !key && opened_before.in(before) && opened_behind.in(after);
    if (!lacks && !key && !opened) continue;
    bool const speciality = text.find("专业") != std::string_view::npos;
    for (Words const& name : run.names)
      context.draft.subject(
          name, speciality ? SubjectKind(subject_kind::speciality) : SubjectKind(subject_kind::school_subject), key,
          lacks, clause);
  }
}

}  // namespace

void read_subjects(Context& context, Words const& sentence) {
  std::string_view const text = sentence.view();
  if (sentence.size() > 3000) return;
  if (context.latin()) {
    static Pattern const lacks_teachers(
        "\\b(?:short of|lacks?|needs?) (?:qualified )?(?:teachers|instructors|staff) (?:of|in|for) ([A-Za-z][A-Za-z "
        ",-]+?)(?:[.;]|$)");
    if (auto const m = lacks_teachers.find(text))
      for (Words const& part : members(sentence.part(m->begin(1), m->end(1)), true))
        context.draft.subject(part, subject_kind::school_subject, false, true, sentence);
    return;
  }
  for (Words const& clause : split_at(sentence, "。;")) read_listed(context, clause);
  static Pattern const about("缺的|少的|弱项|薄弱|缺口|紧缺|短缺|缺少|缺乏|急缺|不足|匮乏|短板|重点|骨干专业|特色专业");
  static Pattern const subject_word("专业|学科|科目|课程|师资|教师");
  if (!about.in(text) || !subject_word.in(text)) return;
  static Pattern const of_people("级骨干|骨干教师|带头人");
  // What is short and what is key may stand in one sentence.
  for (bool lacks : {true, false}) {
    bool found = false;
    for (Words const& clause : split_at(sentence, "。;")) {
      for (Way const& way : ways) {
        if (way.lacks != lacks || found) continue;
        auto const m = way.pattern.find(clause.view());
        if (!m || (!lacks && of_people.in((*m)[0]))) continue;
        // A list goes back to the last comma that parts more than its members
        std::size_t begin = m->begin(1);
        if (m->begin(1) == m->begin())
          if (std::size_t const comma = clause.view().substr(begin, m->end(1) - begin).rfind(',');
              comma != std::string_view::npos) {
            static Pattern const only_words("^[\\p{Han}]{2,6}(?:,[\\p{Han}]{2,6})*$");
            if (!only_words.in(clause.view().substr(begin, m->end(1) - begin))) begin += comma + 1;
          }
        found = take(context, clause, clause.part(begin, m->end(1)), lacks, clause);
      }
    }
  }
}

}  // namespace bangfu::document::reader
