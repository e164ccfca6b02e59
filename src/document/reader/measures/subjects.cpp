// SPDX-License-Identifier: BSL-1.0
// Key subjects and specialities, and those that are short of staff.
#include <string>
#include <utility>
#include <vector>

#include "document/reader/context.hpp"
#include "document/reader/measures/subjects.hpp"
#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {
namespace {

std::string const list = "([\\p{Han}、,/]{2,60}?)";
std::string const count = "(?:等)?(?:[一二三四五六七八九十两\\d]+(?:个|门|科|类))?";
std::string const kind = "(?:课程|学科|专业|科目|专业课|技能课)";
std::string const staff = "(?:的)?(?:专任|专职|专业课?|学科|骨干)?(?:教师|师资|老师|人手|力量)";
std::string const lacking =
    "(?:目前|较为|严重|十分|比较|相对|普遍|尤为)?(?:紧缺|短缺|缺乏|不足|匮乏|奇缺|急缺|缺编|缺口|短板|空缺)";

struct TellingWord {
  Pattern pattern;
  bool lacks;
};

/// How a clause says so, the more telling first.
TellingWord const tellings[] = {
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
    {Pattern("重点(?:建设|发展|扶持|支持|帮扶|支援|指导|提升)?(?:专业|学科|科目)(?:[一二三四五六七八九十两\\d]+个)?(?:"
             "为|是|有|包括|:)" +
             list + count + "(?:。|,|;|$)"),
     false},
    {Pattern("以" + list + "(?:等)?" + kind + "?为(?:重点|骨干)(?:建设|发展)?(?:专业|学科)"), false},
    {Pattern(list + "(?:等)?" + kind + "?(?:为|是)(?:重点|骨干)(?:建设|发展|扶持)?(?:学科|专业)"), false},
    {Pattern("重点(?:办好|建设|发展|打造|扶持|支持|指导|帮扶|培育|培养|建好)" + list + count +
             "(?:骨干|特色)?(?:专业|学科)"),
     false},
    {Pattern(list + count + "(?:重点|骨干|特色|优势|品牌|示范)(?:建设|发展)?(?:专业|学科)"), false},
    {Pattern("(?:支持|将|把|以|的|推动|指导|帮助)" + list +
             "专业,?[^,。;]{0,10}(?:申报|创建|建成|打造成|打造为|升格为)[^,。;]{0,8}(?:重点|骨干|特色|品牌|示范|高水平|"
             "优质)"
             "专业"),
     false},
    {Pattern("专业[^。]{0,30}(?:,|。)?重点为" + list + "(?:。|,|;|$)"), false},
};

/// What stands before the first subject of a list: 做强现代农艺, 对口指导数控.
Words without_lead(Context const& context, Words w) {
  static Pattern const lead(
      "^(?:目前|现有|其中|对口指导|对口|指导|帮助|支持|做强|做优|补齐|加强|缓解|解决|建设|办好|针对|开设|围绕|在|对|将|"
      "由|以|为|该校|学校|"
      "把|受援学校|我校|两校|重点|突出|打造|一定程度上|逐步|主要|尤其|尤其是|特别是|伙伴学校|受援校|成员校|覆盖)");
  // 远程专递课堂覆盖英语: what a verb within the first member governs
  static Pattern const verb("(?:覆盖|做强|补齐|加强|支持|建设|开设|针对|指导|缓解|解决|办好|目前|突出|打造|发展)");
  for (auto v = verb.find(w.view()); v; v = verb.find(w.view()))
    if (v->end() + 6 <= w.size())
      w = w.part(v->end(), w.size());
    else
      break;
  for (int guard = 0; guard < 8; ++guard) {
    if (context.institutions.drop_first(w)) continue;
    auto const l = lead.at(w.view());
    if (!l || l->end() == 0 || l->end() + 6 > w.size()) break;
    w = w.part(l->end(), w.size());
  }
  return w;
}

bool take(Context& context, Words const& clause, Words const& names, bool lacks, Words const& whole) {
  static Pattern const none(
      "级$|类$|建成|新建|创建|学校|教师|专业$|学科$|课程$|科目$|工作|帮扶|的|师资|缓解|支持|职校|解决|参与|开展|"
      "教育教学|"
      "方面|建设|重点|资源|"
      "经费|时间|条件|"
      "^现有$|^共建$|^目前$|^上述$|^以上$|^原有$|安排|优先|选派|满足|专任|专职|专门|合格|举办|培训|学生|发展|管理|能力|"
      "力量|经验|水平|优势");
  bool any = false;
  bool first = true;
  // 纺织技术与服务、服装设计与工艺: where strokes part the list, 与 belongs to a name
  static Pattern const stroke("、");
  static Pattern const with("与");
  bool const plain = stroke.in(names.view()) && with.in(names.view());
  for (Words const& part : plain ? split_at(names, "、,; ") : members(names, false)) {
    Words w = part.trimmed(" 等");
    if (first) w = without_lead(context, w);
    // 把甲、乙列为重点专业
    static Pattern const behind(
        "(?:列|定|作|建成|这|两|这两|领域|方面|(?:列为|列作|列入|定为|确定为|作为|当作)[\\p{Han}]{0,12})$");
    if (auto const b = behind.find(w.view()); b && b->begin() >= 6) w = w.part(0, b->begin());
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
  static Pattern const joint(
      "^(?:课)?(?:\\([^()]{1,16}\\))?(?:(?:专任|专职)?(?:教师|老师))?(?:[\\d一二三四五六七八九十两]{1,2}(?:名|人))?(?:"
      "、|,|/|和|与|及|以及|,? and |, )$");
  // What the catalogues of specialities put behind the thing itself: 工业机器人技术应用, 制冷设备运行与维护
  static Pattern const longer(
      "^(?:设备)?(?:技术与应用|技术应用|应用技术|技术|运用与维修|运行与维护|应用与维护|安装与维护|制造与检测|"
      "操控与维护|"
      "与维修|与维护|与管理|与营销|与应用|与检测|与施工|与饰品|与工艺|与设计|与制作|与加工|与健康|与法治)");
  std::vector<Run> runs;
  std::string_view const text = clause.view();
  for (Lexicon::Found const& f : context.draft.lexicon().find("subject", text)) {
    if (f.code.empty() || (!runs.empty() && f.span.offset < runs.back().end)) continue;
    std::size_t end = f.span.end();
    if (auto const more = longer.at(text, end)) end = more->end();
    // 生物学科: the catalogue has 生物学, too
    static Pattern const of_branch("^科(?:[^学]|$)");
    if (text.substr(f.span.offset, end - f.span.offset).ends_with("学") && end - f.span.offset >= 9 &&
        of_branch.at(text, end))
      end -= 3;
    Words const name = clause.part(f.span.offset, end);
    if (!runs.empty() && joint.in(text.substr(runs.back().end, f.span.offset - runs.back().end))) {
      runs.back().names.push_back(name);
      runs.back().end = end;
    } else {
      runs.push_back({{name}, f.span.offset, end, 0});
    }
    if (f.code == "speciality") ++runs.back().specialities;
  }
  return runs;
}

/// What the words around a list of known subjects say of it.
struct Said {
  bool lacks;   ///< it is short of staff
  bool key;     ///< it is a main one
  bool opened;  ///< it is to be set up
};
Said said_of(Run const& run, std::string_view before, std::string_view after, bool lacked) {
  static std::string const many = "(?:等)?(?:这)?(?:[一二三四五六七八九十两\\d]{1,2}(?:个|门|科|类|大))?";
  static std::string const of_subject = "(?:课程|学科|专业课?|科目|科|课|方面)?(?:的)?";
  static Pattern const lacks_behind(
      "^" + many + of_subject +
      "(?:(?:为|是|列为|定为|属于?|均为|作为|均属)?(?:[\\p{Han}]{0,10}?)(?:短缺|紧缺|薄弱|缺编|缺员|急需|缺师资|缺教师|"
      "弱势)"
      "的?(?:学科|专业|科目|"
      "课程)|(?:我校|本校|该校|学校|双方|[甲乙丙]方|我园)?(?:专任|专职|专业课?|学科|骨干|任课|授课|合格|实训|指导)*(?:"
      "教师|师资|老师|教员|人手|力量|教师队伍|师资力量|骨干)"
      "(?:力量|队伍|数量|编制|配备)?(?:目前|仍|还|较为?|比较|严重|十分|非常|相对|普遍|尤为|最为|极度|明显|长期|存在|"
      "结构性|阶段性)*"
      "(?:紧缺|短缺|不足|缺乏|匮乏|奇缺|急缺|缺编|薄弱|紧张|偏少|不够|断档|空缺|缺口|短板|缺额|稀缺|欠缺|缺员|不齐|"
      "流失|外流|青黄不接|为零|"
      "缺\\d|缺[一二两三四五])|"
      "(?:目前|至今|长期|一直|仍|还)*(?:只有|仅有|仅|只)[一二两三\\d](?:名|位|个)?[^,。;]{0,6}(?:教师|老师)|"
      "(?:目前|至今|长期|一直|仍|还)*(?:急需|尚缺|还缺|缺|没有|尚无|缺少|缺乏|无(?:专业|专任|专职|合格|对口))[^,。;、]{"
      "0,10}(?:教师|老师|师资)|"
      "(?:缺口|缺额|缺|急需|尚缺|需)(?:达|约|为)?[\\d一二两三四五六七八九十]{1,2}(?:人|名)|(?:目前|至今|长期|一直|多|"
      "均|都|全)*由[^,"
      "。;]{1,10}?(?:兼|代[课上教任]|代$|代,)|(?:目前|至今|长期|一直|多|均|都|全|主要|只能)*(?:靠|依靠|请|聘请?)[^,。;]"
      "{0,6}(?:临聘|代课|"
      "外聘|兼职|临时|退休|编外|合同)|(?:目前|至今|长期|一直|仍|还)*(?:无人|没人|没有人)[能会可来]{0,2}(?:教|任教|上|"
      "担任|胜任|带)|"
      "(?:暂缺|待聘|空岗)|(?:课程|课)?(?:开设|开课|开)?(?:不全|不齐|不足|困难)(?:$|,|的)|"
      "(?:严重|十分|最为?|尤为)?(?:紧缺|短缺|奇缺|急缺|缺人)|是[^,。;]{0,6}最缺(?:人|教师|老师|师资|人手)的|缺[^,。;、]"
      "{0,8}(?:技师|导师|教练|师傅))");
  static Pattern const lacks_before(
      "(?:缺|少|缺少|缺乏|欠缺|没有|尚无|并无|现无|无|急需|亟需|(?:优先|最|迫切|尤其|特别)需要|紧缺|短缺|最缺|尤缺|"
      "奇缺|补充|缺编)(?:的)?(?:专任|专职|专业|"
      "专科|合格|"
      "在编)?(?:的)?(?:教师|师资|老师|学科|科目|课程|专业|岗位)*(?:主要|尤其|特别|最突出的?|最严重的?)?(?:为|是|有|在|"
      "包括|"
      "集中在|集中于|:)?(?:[\\p{Han}]{2,4}的)?$|(?:只有|仅有|仅|只)[一二两三\\d](?:名|位|个)?(?:兼职|兼任|代课|临聘|"
      "外聘|专职|"
      "专任)?的?$|(?:短板|弱项|缺口|缺额)(?:学科|科目|专业)?(?:主要)?(?:为|是|有|在|"
      "集中在|:)$|"
      "(?:开不齐|开不足|开不出|难以开齐|无法开齐|无法开设|无力开设|不能开齐)$");
  static Pattern const goes_on("(?:其次(?:是|为)|尤以|尤其是|特别是|尤其|特别)$");
  static Pattern const staff_behind(
      "^" + many + "(?:课程|学科|专业课?|科目|课)?(?:的)?(?:专任|专职|专业课?)?(?:教师|师资|老师|教员|导师)|^" + many +
      "(?:课程|学科|专业|科目|课)?(?:$|,)");
  static Pattern const key_behind(
      "^(?:等)?(?:这)?(?:[一二三四五六七八九十两\\d]{1,2}[个门]|一|个)?(?:专业|学科)?(?:为|是|作为|列为|定为|确定为|"
      "建成|"
      "建设成|"
      "打造成|打造为|创建为|办成)?(?:国家级|省级|市级|县级|校级|自治区级)?(?:(?:本|这一|此)[轮期次])?(?:帮扶|支援|共建|"
      "对口|校际)?的?(?:重点|骨干|"
      "特色|优势|品牌|示范|龙头|主干|"
      "拳头|"
      "主打|核心|王牌|精品|优先)(?:建设|发展|扶持|打造|支持|帮扶|支援|培育|援建|培养|支撑)?(?:的)?(?:(?:专业|学科)(?:[^"
      "带]|$)|$|,)|^(?:等)?(?:[一二两三四五六七八九十\\d]个)?(?:专业|学科),?[^,。;]{0,14}(?:建成|建设成|打造成|打造为|"
      "创建|创成|申报|建为|"
      "升格为)[^,。;]{0,8}(?:重点|骨干|特色|品牌|示范|高水平|优质|龙头)(?:专业|学科)");
  static Pattern const key_before(
      "重点(?:帮助|支持|指导|协助|扶持)[^,。;]{0,16}(?:建设|发展|办好|打造|建好|做强)$|(?:聚焦|突出|重点|优先|着力|"
      "集中力量|主攻|建好|做强|做优|做大做强|做精|办好|办强|打造|擦亮)(?:建设|发展|扶持|"
      "打造|支持|指导|"
      "帮扶|"
      "办好|培育)*(?:好)?$|(?:重点|骨干|特色|优势|品牌|主干|龙头)(?:建设|发展|扶持|支援|帮扶|指导|提升)?(?:专业|学科|"
      "科目)[^,。;]{0,6}"
      "?(?:为|"
      "是|有|包括|:)$");
  // 重点为新能源汽车、酒店管理: two specialities at least, since much else may be the main thing
  static Pattern const focus("重点(?:是|为|放在|在|包括|:)$");
  static Pattern const kind_behind("^" + many + "(?:这一)?(?:王牌)?(?:专业|学科)(?:[^带教老师资]|$)");
  static Pattern const opened_before(
      "(?:新开|新增|新设|增设|开设|新建|新办|开办|增开|拟开|申办|申报|筹建|筹办|共建|联办|联合开设|共同建设|合作举办|"
      "建设|"
      "办)(?:好)?$");
  static Pattern const opened_behind("^" + many + "(?:新)?专业(?:$|[^教老带课师]|新办)");
  static Pattern const opened_after("^" + many +
                                    "(?:专业|课程)?(?:为[^,。;]{0,8}?(?:拟[建设开办增]|新[建设开办增])|新办|新开|新设|"
                                    "拟[建设开办]|\\((?:拟开设|新设|新增|拟增设)\\))");
  Said said{};
  said.lacks =
      (lacks_behind.in(after) || (lacks_before.in(before) && staff_behind.in(after)) || (lacked && goes_on.in(before)));
  if (said.lacks) return said;
  said.key = key_behind.in(after) || (run.specialities > 1 && focus.in(before)) ||
             (key_before.in(before) &&
              (kind_behind.in(after) || after.empty() || after.front() == ',' || after.substr(0, 3) == "、"));
  said.opened = !said.key && ((opened_before.in(before) && opened_behind.in(after)) || opened_after.in(after));
  return said;
}

/// What no name of a speciality has in front of a part that the catalogue knows.
Pattern const verb_in_name("建设|发展|学校|中学|职中|学院|小学|我校|乙方|甲方|对方|该校|的|和|与|、|好|强");

/// Subjects of the catalogue, by what is said of them. @returns whether it took any that is short of staff, and any main one
std::pair<bool, bool> read_listed(Context& context, Words const& clause) {
  std::string_view const text = clause.view();
  std::pair<bool, bool> any{};
  bool const speciality = text.find("专业") != std::string_view::npos;
  for (Run const& run : runs_of(context, clause)) {
    Said const said = said_of(run, text.substr(0, run.begin), text.substr(run.end), any.first);
    if (!said.lacks && !said.key && !said.opened) continue;
    // 以煤矿机电为骨干专业, 建好汽车电子这个重点专业: the name begins before what the catalogue knows
    static Pattern const name_before("(?:以|把|将|办好|建好|建强|做强|打造|增设|新设|开设)([\\p{Han}]{1,5})$");
    Words first_name = run.names.front();
    if (auto const m = name_before.find(text.substr(0, run.begin)); m && !verb_in_name.in((*m)[1]))
      first_name = clause.part(m->begin(1), run.names.front().end - clause.begin);
    // 骨干专业为旅游服务与管理、民族服装与服饰: all that is listed, of the catalogue or not
    static Pattern const more("^、([\\p{Han}]{2,12})(?:专业)?(?:$|[、,。;])");
    static Pattern const label("(?:专业|学科|科目)[^,。;]{0,6}?(?:为|是|有|包括|:)$");
    if (said.key && label.in(text.substr(0, run.begin)))
      for (auto m = more.at(text, run.end); m; m = more.at(text, m->end(1)))
        context.draft.subject(clause.part(m->begin(1), m->end(1)), subject_kind::speciality, true, false, clause);
    any.first = any.first || said.lacks;
    any.second = any.second || said.key;
    for (std::size_t i = 0; i < run.names.size(); ++i)
      context.draft.subject(
          i == 0 ? first_name : run.names[i],
          speciality ? SubjectKind(subject_kind::speciality) : SubjectKind(subject_kind::school_subject), said.key,
          said.lacks, clause);
  }
  return any;
}

/// 重点扶持专业：旅游服务与管理；中餐烹饪: a label, and all that is listed behind it, of the catalogue or not.
bool read_label(Context& context, Words const& sentence) {
  static Pattern const label(
      "^(?:[\\p{Han}]{0,8}?)(?:(重点|主干|骨干|特色|优势|优先|品牌)|(紧缺|短缺|薄弱|缺编))(?:建设|发展|扶持|支援|帮扶)?"
      "(?:专业|学科|"
      "科目|课程)(?:\\d个)?: ?");
  auto const m = label.at(sentence.view());
  if (!m) return false;
  std::string_view const whole = sentence.of->text();
  std::size_t const stop = whole.find("。", sentence.begin);
  Words const listed(*sentence.of, sentence.begin + m->end(), stop == std::string_view::npos ? whole.size() : stop);
  if (listed.size() > 400) return false;
  bool any = false;
  static Pattern const name("^[\\p{Han}]{2,14}(?:\\([\\p{Han}]{2,8}\\))?$");
  for (Words const& part : split_at(listed, "、;,")) {
    Words const w = part.trimmed(" 等");
    if (!name.in(w.view())) return any;
    context.draft.subject(w, subject_kind::speciality, m->has(1), m->has(2), sentence);
    any = true;
  }
  return any;
}

/// 紧缺学科（物理、生物）, 重点专业(护理、会计): in brackets behind the kind.
void read_bracketed(Context& context, Words const& sentence) {
  static Pattern const kinds(
      "(?:(重点|主干|骨干|特色|优势|品牌)|(紧缺|短缺|薄弱|缺编|急需))(?:建设|发展|扶持)?(?:专业|学科|科目|课程)(?:教师)"
      "?\\(([\\p{Han}、]{2,60})"
      "\\)");
  static Pattern const no_name("等级|级别|国家级|省级|市级|校级|教师|个$|附件|名单|如下|包括");
  for (auto m = kinds.find(sentence.view()); m; m = kinds.find(sentence.view(), m->end()))
    for (Words const& name : split_at(sentence.part(m->begin(3), m->end(3)), "、"))
      if (Words const w = name.trimmed("等"); w.size() >= 6 && w.size() <= 42 && !no_name.in(w.view()))
        context.draft.subject(w, subject_kind::school_subject, m->has(1), m->has(2), sentence);
}

/// 增设智能养老服务专业: a speciality that is to be set up, whatever it is called.
void read_opened(Context& context, Words const& clause) {
  static Pattern const opened(
      "(?:增设|新增|新开|新设|新办|申办|筹办|筹设|筹建|开办|增开|拟开设?|拟[设办建]|计划开设|联合开设|联合开办|"
      "合作开办|共同开设|"
      "新建|申报)([\\p{Han}、]{2,60}?)(?:等)?(?:["
      "一二三四五两\\d]个)?(?:新)?专业(?:$|[^教老带课师点群])");
  static Pattern const no_name("相关|相应|急需|紧缺|特色|专业|对口|新兴|学校|[个门]|的|教师|课程|一批|优势");
  auto const m = opened.find(clause.view());
  if (!m || no_name.in((*m)[1])) return;
  // 无人机操控与维护: 与 belongs to a name
  Words const names = clause.part(m->begin(1), m->end(1));
  bool const with = names.view().find("与") != std::string_view::npos;
  for (Words const& name : with ? split_at(names, "、") : members(names, false))
    if (name.size() >= 6 && name.size() <= 48)
      context.draft.subject(name, subject_kind::speciality, false, false, clause);
}

/// Short of teachers of music and science; Short of staff are physics at A and English at B; Welding is the key speciality.
void read_english_subjects(Context& context, Words const& sentence, Pattern const& lacks_teachers) {
  static Pattern const short_are(
      "(?i)\\b(?:short of (?:staff|teachers)|understaffed|lacking teachers)(?: (?:is|are)|:) ([A-Za-z][A-Za-z "
      ",-]+?)(?:[.;]|$)");
  static Pattern const are_short("^([A-Z][A-Za-z ,-]{2,60}?) (?:is|are) (?:short of (?:staff|teachers)|understaffed)");
  // short of welding instructors
  static Pattern const short_before(
      "\\b(?:short of|lacks?|too few|not enough|without|(?:has|have) no) "
      "(?:(?:an?|qualified|specialist|trained|full-time) )*([a-z]+(?: and "
      "[a-z]+)?) "
      "(?:teachers?|instructors?|lecturers?|staff)\\b");
  // has only one teacher of French, has one part-time music teacher only, has nobody for music
  static Pattern const only_one(
      "\\b(?:has|have) (?:only|just) one (?:part-time )?teacher of ([A-Za-z]+)|\\b(?:has|have) (?:only|just) one "
      "(?:part-time "
      ")?([A-Za-z]+) teacher|\\b(?:has|have) one (?:part-time )?([A-Za-z]+) teacher only|\\bnobody (?:for|to "
      "teach|teaches) "
      "([A-Za-z]+)");
  if (auto const m = only_one.find(sentence.view()))
    for (std::size_t const g : {1U, 2U, 3U, 4U})
      if (m->has(g))
        context.draft.subject(sentence.part(m->begin(g), m->end(g)), subject_kind::school_subject, false, true,
                              sentence);
  static Pattern const key(
      "^(?:The )?([A-Z][A-Za-z ,-]{2,60}?) (?:is|are|remains?|stays?|becomes?) (?:the |its |their )?(?:[A-Z][A-Za-z'’ "
      "]{2,40}['’]s )?(?:[a-z]+ "
      ")?(?:key|"
      "flagship|priority|core) (?:subjects?|special(?:i)?t(?:y|ies)|programmes?|trades?)");
  static Pattern const key_are(
      "(?i)\\b(?:key|flagship|priority|core) (?:subjects?|special(?:i)?t(?:y|ies)|trades|programmes)(?: of "
      "[^:.;]{2,40}?)?"
      "(?: is| are|:) ([A-Za-z][A-Za-z ,-]+?)(?:[.;]|$)");
  // A new speciality, drone operation, is to be opened; a new programme in solar installation will be opened
  static Pattern const opened(
      "(?i)\\bnew (?:special(?:i)?ty|programme|trade|course|subject)(?:, |: | in | of )([a-z][a-z -]{2,40}?),? "
      "(?:is|are|will|shall|to be)\\b[a-z ]*\\b(?:opened|set up|started|offered|launched|introduced)\\b");
  // a speciality in solar installation is to be set up
  static Pattern const set_up(
      "(?i)\\ban? (?:special(?:i)?ty|programme) in ([a-z][a-z -]{2,40}?) (?:is|will|shall) [a-z ]*\\b(?:opened|set "
      "up|started|launched|introduced)\\b");
  static Pattern const opens(
      "(?i)\\b(?:opens?|sets? up|launch(?:es)?|starts?|introduces?) (?:a|one) new "
      "(?:special(?:i)?ty|programme|trade)(?: in | of |, |: )"
      "([a-z][a-z -]{2,40}?)(?:[.,;]| (?:in|at|by|from) |$)");
  std::string_view const text = sentence.view();
  for (Pattern const* p : {&opened, &set_up, &opens})
    if (auto const m = p->find(text))
      context.draft.subject(sentence.part(m->begin(1), m->end(1)), subject_kind::speciality, false, false, sentence);
  struct Saying {
    Pattern const& pattern;
    bool lacks;
  };
  for (Saying const& telling : {Saying{lacks_teachers, true}, Saying{short_are, true}, Saying{are_short, true},
                                Saying{short_before, true}, Saying{key, false}, Saying{key_are, false}}) {
    for (auto m = telling.pattern.find(text); m; m = telling.pattern.find(text, m->end()))
      for (Words part : members(sentence.part(m->begin(1), m->end(1)), true)) {
        static Pattern const lead("^(?:of|and|the|in) ");
        static Pattern const where(" (?:at|in) .*$");
        if (auto const l = lead.at(part.view())) part = part.part(l->end(), part.size());
        if (auto const w = where.find(part.view())) part = part.part(0, w->begin());
        // music or art: both
        static Pattern const either("^([a-z ]+) or ([A-Za-z ]+)$");
        if (auto const e = either.whole(part.view())) {
          context.draft.subject(part.part(e->begin(2), e->end(2)), subject_kind::school_subject, !telling.lacks,
                                telling.lacks, sentence);
          part = part.part(0, e->end(1));
        }
        static Pattern const subject("^[A-Za-z][A-Za-z-]+(?: [A-Za-z-]+){0,2}$");
        if (subject.in(part.view()) && context.institutions.at(part.view(), 0).end == 0)
          if (static Pattern const no_subject(
                  "^(?:specialist|qualified|trained|experienced|full-time|young|more|good)$");
              !no_subject.in(part.view()))
            context.draft.subject(part, telling.lacks ? subject_kind::school_subject : subject_kind::speciality,
                                  !telling.lacks, telling.lacks, sentence);
      }
  }
}

}  // namespace

bool read_subject_list(Context& context, Words const& item, bool key, bool lacks) {
  static Pattern const behind("^(?:等)?(?:[一二三四五六七八九十两\\d]{1,2}[个门])?(?:专业|学科|科目|课程|课)?[。;]?$");
  std::vector<Run> const runs = runs_of(context, item);
  if (runs.size() != 1 || runs[0].begin != 0 || !behind.in(item.view().substr(runs[0].end))) return false;
  for (Words const& name : runs[0].names) context.draft.subject(name, subject_kind::school_subject, key, lacks, name);
  return true;
}

void read_subjects(Context& context, Words const& sentence) {
  std::string_view const text = sentence.view();
  if (sentence.size() > 3000) return;
  if (context.latin()) {
    static Pattern const lacks_teachers(
        "\\b(?:short of|lacks?|needs?|without(?: enough)?|too few|not enough|has no|have no|no) "
        "(?:(?:qualified|specialist|trained|"
        "full-time|experienced|more|any) )*(?:teachers?|instructors?|staff|lecturers?) "
        "(?:of|in|for) ([A-Za-z][A-Za-z ,-]+?)(?:[.;]|$| (?:and|but) (?:is|are|has|have|needs?|lacks?) | "
        "(?:since|at|this|until) )");
    read_english_subjects(context, sentence, lacks_teachers);
    return;
  }
  // 师资不足的成员校可以申请: no school is told of
  static Pattern const if_any("(?:不足|短缺|紧缺|缺乏|缺少[\\p{Han}]{2,10})的(?:成员校|学校|教学点|单位|园|班级)");
  if (if_any.in(text)) return;
  if (read_label(context, sentence)) return;
  read_bracketed(context, sentence);
  bool lacking_known = false;
  bool key_known = false;
  for (Words const& clause : split_at(sentence, "。;")) {
    std::size_t const had = context.plan().subjects.size();
    auto const [lacks, key] = read_listed(context, clause);
    lacking_known = lacking_known || lacks;
    key_known = key_known || key;
    if (key || (context.plan().subjects.size() == had && !lacks)) read_opened(context, clause);
  }
  static Pattern const about("缺的|少的|弱项|薄弱|缺口|紧缺|短缺|缺少|缺乏|急缺|不足|匮乏|短板|重点|骨干专业|特色专业");
  static Pattern const subject_word("专业|学科|科目|课程|师资|教师");
  if (!about.in(text) || !subject_word.in(text)) return;
  static Pattern const of_people("级骨干|骨干教师|带头人");
  // What is short and what is key may stand in one sentence.
  for (bool lacks : {true, false}) {
    bool found = lacks ? lacking_known : key_known;
    for (Words const& clause : split_at(sentence, "。;")) {
      for (TellingWord const& telling : tellings) {
        if (telling.lacks != lacks || found) continue;
        auto const m = telling.pattern.find(clause.view());
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
