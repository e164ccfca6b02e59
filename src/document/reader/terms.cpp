// SPDX-License-Identifier: BSL-1.0
// Terms: who bears which cost, what is certified, appraised, preferred, who is eligible, what is forbidden.
#include <algorithm>

#include <bangfu/document/obligation.hpp>
#include <bangfu/document/quantity.hpp>

#include "context.hpp"
#include "sides.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const cost_word(
    "^费|[^免]费|午饭|饭钱|吃住|午膳|周转房|点心|餐食|住处|吃饭|车辆|用车|车票|动车票|薪金|薪酬|补助|补贴|津贴|食宿|"
    "住宿|伙食|膳食|膳宿|午餐|用餐|"
    "用膳|就餐|餐饮|车资|"
    "机票|车票|交通|差旅|保险|意外险|"
    "租金|"
    "学费|"
    "住房|宿舍|酬金|"
    "课酬|资金|经费|演出服|派车|报酬|助学金|慰问金|奖金|用品|劳务|开支|支出|工作餐|待遇|工资");
/// What stands between a bearer and the verb.
std::string const manner_words =
    "(?:统一|自行|自愿|自己|按[^,。;]{1,20}?|全额|免费|(?:从|在)[^,。;]{1,16}(?:中|内|里)|负责|予以|统筹|协商|"
    "各自|各|均|分别|"
    "共同|足额|据实|实报|先行|一概|一律|另行|酌情|每[年月学期]{1,2})*";
std::string const bearing_verbs =
    "(?:承担|负担|支付|报销|资助|提供|解决|支出|列支|发放|发给|照发|照付|安排|保障|购买|投保|办理|自备|自理|招待|派车|"
    "补助|出资|"
    "支给|核发|垫付|付|给予|减免|免除|免收|兜底|缴纳|代缴|补贴|落实|分担|报支|开支|核销|供给|供应|拨付|拨给|专项解决|"
    "配套|支应|"
    "编列|自筹|核拨|负责|请客|缴付|认捐|补足|赞助|筹集|筹措|(?:管|出钱?|掏钱?|报|请|发|补|办|买|津贴)(?:$|[,。;]))"
    "([一二三四]半|\\d+%|各半|一半)?";
Pattern const borne_by("(?:由|归)([^,。;]{1,30}?)" + manner_words + bearing_verbs);
/// 在专项经费中列支, 回原单位报销: where no 由 tells the bearer
Pattern const borne_from(
    "(?:从|在|于|回)([^,。;]{2,30}?)(?:中|内|里)?(?:统一|据实|全额|予以)*(?:列支|支出|支付|报销|开支|核销|支应|列报|出$"
    ")()");
Pattern const bears(
    "^(.{1,60}?)(?:按规定|全额|负责|统一|妥善|免费|共同|各自?|分别|据实|每[周月年]|按[月天学期]{1,2}|按[^,。;]{2,20}"
    "标准|逐月)*(?:承担|负担|提供|解决|免收|免除|减免|支付|"
    "报销|负责|补贴|补助|发放|落实|给予|购买|投保|安排好?|保障)(?:为)?([^,。;]{0,60}(?:费|食宿|住宿|交通|伙食|午餐|"
    "工作餐|就餐|补助|补贴|津贴|保险|学费|待遇|宿舍|周转房|公寓|意外险|接送|奖补|午膳|"
    "住房|用餐|餐食|车辆)"
    "[^,。;]{0,20})$");
Pattern const self_paid("(?:自己管|自备|自理|自付|自费|自行解决|自行承担|各付各的|免交|减半|免收|全免|免费)");
Pattern const insurance_word("保险|保费|意外险|投保");
Pattern const allowance_word("补助|补贴|津贴|报酬|助学金|慰问金|奖励金|生活费|奖学金");
Pattern const certifies(
    "(?:获发|获颁|出具|开具|颁发|发给|发放|核发|颁予|授予|认定|签发|给予)[^,。;]{0,24}?(?:证明|证书|鉴定|奖状|聘书|"
    "经历|学时|"
    "学分|证件|荣誉|聘任书)|颁发证书|"
    "(?:计入|记入|折算|认定)[^,。;]{0,14}(?:学时|学分|档案)|方可认定|(?:作|写)出?鉴定|(?:发给?|获|取得|得到?)[^,。;]{0,"
    "14}(?:证书|证明书?|"
    "结业证|合格证|研修证|纪念证)(?:$|[,。;])|记[^,。;]{0,10}学时");
Pattern const prefers(
    "加\\d+分|视同[^,。;]{0,10}经历|优先|同等条件下|倾斜|破格|提拔使用|升等|加分|予以表彰|给予表彰|给予奖励|表彰奖励|"
    "予以奖励|表扬奖励|"
    "重点培养");
Pattern const appraises(
    "(?:进行|共同|联合|实行|接受|开展)?[^,。;]{0,6}(?:绩效考核|考核|评价|评估|考评|评定|考查)|捆绑(?:考核|评价)|"
    "督导评估|(?:两校|双方|各校|三校)[^,。;]{0,10}互评$|由[^,。;]{2,30}(?:打分|评分|鉴定)$");
Pattern const eligible(
    "对象(?:为|是|限)[^,。;]{0,40}(?:教师|干部|学生|人员|教练)$|(?:^|,)有[^,。;]{2,24}经历$|"
    "(?:须|应|必须|应当)有[^,。;]{0,24}(?:经历|证书|职称|学历)|(?:须|应|必须|应当|要求)?(?:具有|具备|满足|持有)[^,。;]{"
    "0,30}(?:学历|职称|教龄|经历|学位|资格|能力|经验)|^(?:.{2,"
    "12})?(?:年龄|"
    "教龄|工龄)(?:一般|原则上|应)?(?:男)?(?:不超过|不得超过|在|满)|周岁|身体健康|身心健康|政治立场|政治素质|近["
    "一二三两]年[^,。;]{0,12}考核[^,。;]{0,10}(?:合格|称职|优秀|良好)|师德高尚|"
    "师德(?:良好|优良)|作为评聘|"
    "(?:级|师|讲师)(?:及)?以上(?:专业技术)?(?:职称|职务)(?:,|$)|[一二三四五六七八九十两\\d]+年以上[^,。;]{0,10}(?:教龄|"
    "教学经历|教学经验|工作经历)");
Pattern const forbids(
    "不得|严禁|约谈|通报批评|予以退回|取消[^,。;]{0,16}(?:资格|认定)|召回|追究|终止|擅自|问责|一票否决|责令|处分|违反|"
    "违纪|"
    "弄虚作假|离岗|缺勤|"
    "遵守[^,。;]{0,16}(?:制度|纪律|规定|法律|法规|规章)|服从[^,。;]{0,12}(?:安排|管理|领导)|(?:履行|办理)请假|请销假|"
    "请假|签署[^,。;]{0,10}(?:守则|承诺书|责任书)|按旷工");
Pattern const selects("自愿报名|择优|选拔|审定|公示|推荐人选|提交《?申请|考察|遴选|资格审查|报名");
Pattern const other_term(
    "如遇|顺延|叙奖|记功|嘉奖|工作量按|待遇不变|(?:工资|编制|人事)[^,。;]{0,10}不变|算[\\d.]+节|计算工作量|计入(?:教师)"
    "?工作量|保留[^,。;]{0,10}(?:编制|"
    "待遇|岗位)|折算[^,。;]{0,8}工作量");
Pattern const appraisal_only(
    "与[^,。;]{2,24}挂钩|(?:纳入|列入|计入)[^,。;]{0,12}(?:评先|评优|评比)|(?:纳入|列入|计入)[^,。;]{0,20}(?:考核|评价|"
    "评估|绩效|督导)|满分\\d+分|考核不合格|(?:考核|评估|评价|考评)结果(?:"
    "作为|与|应用|纳入|计入|分为|记入)|"
    "作为[^,。;]{0,24}(?:考核|评优|评先|晋升|评聘|绩效)[^,。;]{0,10}(?:依据|内容|指标|参考)|实行(?:捆绑|双向|双重|联合)"
    "考核");

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

/// Whom a label of the document calls so: 主办学校 where it says 主办：甲小学.
InstitutionId labelled_as(Context const& context, std::string_view word) {
  static Pattern const role("^([\\p{Han}]{2,4}?)(?:学校|单位|机关|方|校|园)(?:食堂|财务)?$");
  auto const m = role.whole(word);
  if (!m) return {};
  std::string const stem((*m)[1]);
  static Pattern const label("^(?:学校|单位|机关|方|校|园)?: ?");
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 12) break;
    std::string_view const text = s.whole.view();
    std::size_t const at = text.find(stem);
    if (at == std::string_view::npos) continue;
    auto const l = label.at(text, at + stem.size());
    if (!l) continue;
    Mention const k = context.institutions.at(text, l->end());
    if (k.who.size() == 1) return k.who[0];
  }
  return {};
}

/// Both sides, where the words mean all schools of a small plan.
std::vector<InstitutionId> all_sides(Context const& context, std::string_view word) {
  static Pattern const taking("^" + taking_side + "$");
  static Pattern const giving("^(?:" + giving_side + "|派出学校|派出单位)$");
  if (taking.in(word) || giving.in(word)) {
    std::vector<InstitutionId> const& side =
        context.institutions.of_role(taking.in(word) ? role::recipient : role::supporting);
    return side.size() >= 2 && side.size() <= 3 ? side : std::vector<InstitutionId>();
  }
  static Pattern const all("^(?:各校|各学校|各自学校|两校|双方|双方学校|三校|三方|各方|各园|两园)$");
  if (!all.in(word)) return {};
  std::vector<InstitutionId> sides = context.institutions.of_role(role::supporting);
  for (InstitutionId const& id : context.institutions.of_role(role::recipient))
    if (std::find(sides.begin(), sides.end(), id) == sides.end()) sides.push_back(id);
  return sides.size() >= 2 && sides.size() <= 3 ? sides : std::vector<InstitutionId>();
}

/// @param spoken what was said before: whom 该校 means
void bearers(Context& context, Terms& terms, Words const& list, std::string_view spoken = {}) {
  std::string other;
  std::vector<Words> parts;
  for (Words const& part : split_at(list, "、,")) {
    static Pattern const joined("^(.{2,}?)(?:和|与|会同|及)(.{2,})$");
    auto const j = joined.whole(part.view());
    Mention const whole = context.institutions.at(part.view(), 0);
    if (j && whole.end != part.size()) {
      parts.push_back(part.part(j->begin(1), j->end(1)));
      parts.push_back(part.part(j->begin(2), j->end(2)));
    } else {
      parts.push_back(part);
    }
  }
  for (Words const& part : parts) {
    static Pattern const manner(
        "(?:双向|联合|双方共同|自己|自愿|各自|统筹|共同|统一|分别|协商|全额|足额|按比例|自行|负责|专门|各|均)+$");
    Words w = part.trimmed(" “”");
    if (auto const m = manner.find(w.view()); m && m->begin() > 3) w = w.part(0, m->begin());
    if (w.empty()) continue;
    auto const bear = [&](InstitutionId const& id) {
      if (std::find(terms.by.begin(), terms.by.end(), id) == terms.by.end()) terms.by.push_back(id);
    };
    static Pattern const pronoun("^(?:其|该校|该园|该院|该单位)$");
    if (pronoun.in(w.view())) {
      std::vector<Mention> const named = context.institutions.find(spoken);
      auto const last = std::find_if(named.rbegin(), named.rend(),
                                     [](Mention const& k) { return k.who.size() == 1 && !k.own && !k.arrival; });
      Terms const* const before = context.plan().terms.empty() ? nullptr : &context.plan().terms.back();
      if (last != named.rend()) {
        bear(last->who[0]);
        continue;
      }
      if (w.view() == "其" && before != nullptr && (!before->by.empty() || !before->other_bearer.empty())) {
        terms.by = before->by;
        terms.other_bearer = before->other_bearer;
        continue;
      }
    }
    // 我校公用经费, 甲中学食堂: the school
    static Pattern const purse("^的?(?:日常)?(?:公用经费|办公经费|经费|财务|食堂|专项经费|预算|自有资金)$");
    if (Mention const k = context.institutions.at(w.view(), 0);
        k.who.size() == 1 && k.end < w.size() && purse.in(w.view().substr(k.end)))
      w = w.part(0, k.end);
    if (std::vector<InstitutionId> const sides = all_sides(context, w.view()); !sides.empty()) {
      for (InstitutionId const& id : sides) bear(id);
      continue;
    }
    if (InstitutionId const id = labelled_as(context, w.view()); !id.empty()) {
      bear(id);
      continue;
    }
    Mention const m = context.institutions.at(w.view(), 0);
    if (m.end == w.size() && !m.who.empty()) {
      for (InstitutionId const& id : m.who)
        if (std::find(terms.by.begin(), terms.by.end(), id) == terms.by.end()) terms.by.push_back(id);
      continue;
    }
    static Pattern const own_school("^(?:学校|学院)$");
    if (own_school.in(w.view()) && context.institutions.speaks_of_itself() && !context.institutions.speaker().empty() &&
        context.institutions.at(w.view(), 0).end != w.size()) {
      terms.by.push_back(context.institutions.speaker());
      continue;
    }
    if (m.own && m.end == w.size()) {
      terms.by.push_back(context.draft.institution("我校"));
      continue;
    }
    if (!other.empty()) other += "、";
    // 我院教育发展基金
    if (m.own && m.who.size() == 1 && m.end < w.size()) other += context.draft.plan().find(m.who[0])->name.any();
    other += m.own && m.who.size() == 1 ? w.part(m.end, w.size()).original() : w.original();
  }
  if (!other.empty()) terms.other_bearer = context.draft.text(other);
}

/// Who pays, where the cost stands first and no 由 before the payer: 车票乙园自付, 车费学校出.
std::optional<Words> pays_behind(Context const& context, Words const& clause) {
  static Pattern const pays(
      "^(?:统一|全部|全额|负责|自行|各自|免费|各)*(?:承担|负担|支付|报销|报|自付|自理|请客|出|掏|解决|提供|管|负责|"
      "补贴|买单)(?:二分之"
      "一|一半|各半|\\d+%)?$");
  static Pattern const somebody("(学校|家长|本人|个人|教师本人|学生本人|村里|镇里|县里)(.+)$");
  static Pattern const by("由|为|给|向|对|从");
  std::string_view const text = clause.view();
  if (text.size() > 90) return std::nullopt;
  for (Mention const& m : context.institutions.find(text))
    if (m.begin > 3 && cost_word.in(text.substr(0, m.begin)) && !by.in(text.substr(0, m.begin)) &&
        pays.whole(text.substr(m.end)))
      return clause.part(m.begin, m.end);
  if (auto const m = somebody.find(text); m && m->begin() > 3 && cost_word.in(text.substr(0, m->begin())) &&
                                          !by.in(text.substr(0, m->begin())) && pays.whole((*m)[2]))
    return clause.part(m->begin(1), m->end(1));
  return std::nullopt;
}

std::vector<CostItem> items_of(Context const& context, std::string_view text) {
  std::vector<CostItem> items;
  auto const add = [&](std::string_view code) {
    CostItem const item(code);
    if (std::find(items.begin(), items.end(), item) == items.end()) items.push_back(item);
  };
  if (text.find("食宿") != std::string_view::npos || text.find("膳宿") != std::string_view::npos) {
    add("meals");
    add("lodging");
  }
  for (Lexicon::Found const& f : context.draft.lexicon().find("cost_item", text)) {
    std::string_view const word = text.substr(f.span.offset, f.span.length);
    if (f.code.empty() || word.substr(0, 6) == "食宿") continue;
    add(f.code);
  }
  return items;
}

std::vector<PreferenceItem> preferences_of(Context const& context, std::string_view text) {
  std::vector<PreferenceItem> out;
  for (Lexicon::Found const& f : context.draft.lexicon().find("preference", text))
    if (!f.code.empty() && std::find(out.begin(), out.end(), PreferenceItem(f.code)) == out.end())
      out.emplace_back(f.code);
  return out;
}

}  // namespace

bool read_term(Context& context, Words const& clause, Words const& sentence, SubjectMatter matter,
               std::string const& number, std::size_t heading) {
  if (context.latin()) return false;
  std::string_view const text = clause.view();
  Terms t;
  t.number = number;
  t.text = context.draft.text(clause);
  auto const put = [&](TermsKind kind) {
    t.kind = std::move(kind);
    if (t.whom.empty()) {
      Words whom = whom_of(clause);
      static Pattern const condition("^([^,。;]{4,30}?(?:的|者))[,在]");
      if (whom.empty() && clause.begin > sentence.begin)
        if (auto const m = condition.at(sentence.view())) whom = sentence.part(m->begin(1), m->end(1));
      if (whom.empty() && clause.begin > sentence.begin) whom = whom_of(sentence);
      if (!whom.empty()) {
        t.whom = context.draft.text(whom);
        context.whom = t.whom;
        context.whom_heading = heading;
      } else if (context.whom_heading == heading && !context.whom.empty()) {
        // The same people as in the clause before
        t.whom = context.whom;
      } else if (Text const spoken = spoken_of(context, sentence); !spoken.empty()) {
        t.whom = spoken;
      }
    }
    if (auto const o = find_obligations(text, context.draft.lexicon()); !o.empty()) t.obligation = o.front().value;
    context.draft.add(std::move(t), "c");
    context.draft.from(pointer("terms", context.plan().terms.size() - 1), clause);
    return true;
  };
  auto const by_agent = [&] {
    static Pattern const agent(
        "(?:由|统一由)([^,。;]{2,30}?)(?:共同|联合|负责|每[年学期]{1,2}|分别|牵头)*(?:组织|实施|打分|鉴定|评分|写|发|"
        "出具|开具|颁发|发给|核发|进行|考核|评价|评估|评定|审定|"
        "核定|推荐|授予|对)");
    static Pattern const subject(
        "^([^,。;]{2,24}?)(?:共同|联合|应|须|将)?(?:为[^,。;]{2,16})?(?:出具|开具|颁发|发给|核发|对[^,。;]{2,20}进行|"
        "进行|联合考核|共同考核|考核|评价|评估|评定|审定|核定|推荐|考察)");
    static Pattern const acts(
        "^(?:每[^,。;]{1,5}|于[^,。;]{2,8}|应|将|可|须|要|在[^,。;]{2,40}(?:中|时|方面|上|内)|按[^,。;]{2,12}|统一|"
        "负责|为[^,。;]{2,16}|"
        "对[^,。;]{2,20}|向[^,。;]{2,16}|给予?|共同|联合|优先|评|予|颁|发|出具|组织|审|考|写|撰|互评|保留|承诺)");
    Mention first = context.institutions.at(text, 0);
    // 考核优秀的，九中在职称推荐中优先考虑
    static Pattern const condition_first("^[^,。;]{3,50}[的者师生员工部],");
    if (auto const p = condition_first.at(text); p && first.end == 0) first = context.institutions.at(text, p->end());
    if (auto const m = agent.find(text)) {
      bearers(context, t, clause.part(m->begin(1), m->end(1)), sentence.view());
    } else if (first.end > 0 && !first.who.empty() && !first.arrival && acts.at(text, first.end)) {
      t.by = first.who;
    } else if (auto const s = subject.at(text)) {
      Words const who = clause.part(s->begin(1), s->end(1)).trimmed();
      Mention const known = context.institutions.at(who.view(), 0);
      if (known.end == who.size() || ends_like_institution(who.view())) bearers(context, t, who);
    }
  };
  if (matter == SubjectMatter::purpose || matter == SubjectMatter::results || matter == SubjectMatter::aims)
    return false;

  // Preference before appraisal: 考核合格者优先
  if (prefers.in(text)) {
    static Pattern const in_sequence("优先(?:采购|选|安排)");
    if (!in_sequence.in(text)) {
      by_agent();
      t.preferences = preferences_of(context, text);
      static Pattern const lead("^([^,。;]{4,24}?)(?:优先|同等条件|职称)");
      static Pattern const no_whom("^(?:在|同等|晋升|推荐|评)|时$");
      if (auto const m = lead.at(text); m && whom_of(clause).empty() && !no_whom.in((*m)[1]))
        t.whom = context.draft.text(clause.part(m->begin(1), m->end(1)));
      return put(terms_kind::preference);
    }
  }
  static Pattern const other_share(
      "^(?:其余|余额|余款|余下|余数|余|不足|差额|剩余|另一半|另)(?:部分|经费|费用|[一二三四五六七八九]成)?由([^,。;]{2,"
      "20}?)(?:自行|全部|负责|予以|自愿)*(?:承担|"
      "负担|"
      "支付|补足|解决|自筹|支出|补助|补贴|分担|资助|筹集|配套|出资|给付|缴付|缴纳|补$)");
  // 补助一半，其余由…: one cost of two bearers; without a share it is another cost
  static Pattern const share("成|半|%|元|补助|补贴|减免|部分|分之");
  static Pattern const other_costs("^(?:其余|剩余|另)费用");
  auto const in_shares = [&] {
    return share.in(sentence.view().substr(0, clause.begin - sentence.begin)) && !other_costs.in(text);
  };
  if (auto const m = other_share.at(text); m && !context.plan().terms.empty() && !in_shares()) {
    Terms const& before = context.plan().terms.back();
    if (before.kind == terms_kind::cost || before.kind == terms_kind::allowance) {
      bearers(context, t, clause.part(m->begin(1), m->end(1)), sentence.view());
      t.whom = before.whom;
      return put(terms_kind::cost);
    }
  } else if (m && !context.plan().terms.empty()) {
    // The rest of the cost before: one clause with two bearers
    Terms more;
    bearers(context, more, clause.part(m->begin(1), m->end(1)));
    Terms& before = context.plan().terms.back();
    for (InstitutionId const& id : more.by) before.by.push_back(id);
    if (!more.other_bearer.empty())
      before.other_bearer = before.other_bearer.empty()
                                ? more.other_bearer
                                : context.draft.text(std::string(before.other_bearer.any()) + "、" +
                                                     std::string(more.other_bearer.any()));
    context.draft.from(pointer("terms", context.plan().terms.size() - 1), clause);
    return true;
  }
  if (matter == SubjectMatter::eligibility) return put(terms_kind::eligibility);
  if (certifies.in(text)) {
    static Pattern const counts_too("^(?:并)?(?:计入|记入)");
    if (counts_too.in(text) && !context.plan().terms.empty() && clause.begin > sentence.begin &&
        context.plan().terms.back().kind == terms_kind::certification)
      return true;
    by_agent();
    static Pattern const goes_on("^(?:并|于|由)");
    if (t.by.empty() && t.other_bearer.empty() && clause.begin > sentence.begin && goes_on.in(text))
      if (Mention const m = context.institutions.at(sentence.view(), 0); m.who.size() == 1) t.by = m.who;
    return put(terms_kind::certification);
  }
  Terms const* const before =
      !context.plan().terms.empty() && clause.begin > sentence.begin ? &context.plan().terms.back() : nullptr;
  // 送教不得少于8节 forbids nothing
  static Pattern const bound("不得(?:少于|低于|超过|多于|高于|迟于|早于|晚于)");
  if (forbids.in(text) && (!bound.in(text) || forbids.in(bound.replaced(text, "")))) {
    if (before != nullptr && before->kind == terms_kind::discipline) {
      context.draft.from(pointer("terms", context.plan().terms.size() - 1), clause);
      return true;
    }
    static Pattern const recalls("^应?予以?召回");
    if (Mention const who = context.institutions.at(text, 0); who.who.size() == 1 && recalls.at(text, who.end))
      t.by = who.who;
    return put(terms_kind::discipline);
  }
  if (other_term.in(text)) {
    if (before != nullptr && before->kind == terms_kind::other) return true;
    return put(terms_kind::other);
  }
  // 学校每年从专项经费中列支60万元: what is spent, and no cost of anybody
  static Pattern const spends("(?:每年|共|合计|总额|安排|投入|列支|筹集|总)[^,。;]{0,24}(?:元|万元)");
  static Pattern const by_somebody("由|承担|负担|每人|每月|每生|每节|每天");
  bool const only_spends = spends.in(text) && !by_somebody.in(text);
  bool const cost = cost_word.in(text) && !only_spends;
  auto borne = borne_by.find(text);
  if (!borne) borne = borne_from.find(text);
  // 每人每月补助200元，从…援助金中列支: who bears what the clause before tells of
  static Pattern const goes_on("^(?:由|从|在|于)");
  static Pattern const out_of("^(?:从|在|于)");
  if (before != nullptr && borne && borne->begin() == 0 &&
      (out_of.at(text) || (before->by.empty() && before->other_bearer.empty())) && goes_on.at(text) &&
      (before->kind == terms_kind::cost || before->kind == terms_kind::allowance ||
       before->kind == terms_kind::insurance)) {
    if (before->by.empty() && before->other_bearer.empty())
      bearers(context, context.plan().terms.back(), clause.part(borne->begin(1), borne->end(1)), sentence.view());
    context.draft.from(pointer("terms", context.plan().terms.size() - 1), clause);
    return true;
  }
  auto const bearing = bears.whole(text);
  static Pattern const hardship("^家庭困难的由");
  if (cost || hardship.in(text)) {
    // 交通意外险 is no cost of travel
    static Pattern const accident("(?:交通|旅行|旅游|旅途)+(?:人身)?(?:意外|保险)");
    static Pattern const other_items("差旅|交通|食宿|机票|住宿|路费|车费");
    static Pattern const goes_on_paid("(?:工资|薪金|薪酬).*照[发付]$");
    if (goes_on_paid.in(text) && borne) {
      bearers(context, t, clause.part(borne->begin(1), borne->end(1)), sentence.view());
      return put(terms_kind::other);
    }
    TermsKind kind = insurance_word.in(text) && !other_items.in(accident.replaced(text, ""))
                         ? TermsKind(terms_kind::insurance)
                     : allowance_word.in(borne && borne->begin() > 6 ? text.substr(0, borne->begin()) : text)
                         ? TermsKind(terms_kind::allowance)
                         : TermsKind(terms_kind::cost);
    static Pattern const insures("^(.{2,30}?)为([^,。;]{2,20}?)(?:购买|办理|投保)");
    static Pattern const grants("每人|每月|每生|标准|元");
    bool ok = false;
    std::size_t items_end = text.size();
    if (borne) {
      bearers(context, t, clause.part(borne->begin(1), borne->end(1)),
              sentence.view().substr(0, clause.begin - sentence.begin + borne->begin()));
      items_end = borne->begin() > 6 ? borne->begin() : text.size();
      // 由家长承担一半
      ok = true;
    } else if (auto const m = insures.find(text); m && insurance_word.in(text)) {
      bearers(context, t, clause.part(m->begin(1), m->end(1)));
      t.whom = context.draft.text(clause.part(m->begin(2), m->end(2)));
      ok = true;
    } else if (static Pattern const insured("^(?:统一|应|须|要|并)*为([^,。;]{2,24}?)(?:统一)?(?:购买|办理|投保|缴纳)");
               insurance_word.in(text) && insured.at(text)) {
      auto const p = insured.at(text);
      t.whom = context.draft.text(clause.part(p->begin(1), p->end(1)));
      ok = true;
    } else if (static Pattern const must_insure(
                   "^(?:([^,。;]{2,16}?)(?:必须|须|应|均要?|都要?)+)?(?:统一)?(?:购买|办理|投保)");
               insurance_word.in(text) && must_insure.at(text)) {
      if (auto const p = must_insure.at(text); p->has(1))
        t.whom = context.draft.text(clause.part(p->begin(1), p->end(1)));
      ok = true;
    } else if (std::optional<Words> const who_pays = pays_behind(context, clause)) {
      // 车票乙园自付, 午餐甲园请客
      bearers(context, t, *who_pays);
      items_end = who_pays->begin - clause.begin;
      ok = true;
    } else if (bearing) {
      Words const who = clause.part(bearing->begin(1), bearing->end(1)).trimmed();
      Mention const known = context.institutions.at(who.view(), 0);
      static Pattern const does(
          "^(?:应|须|要|必须|负责|可|免费|统一|并|将|应当)*(?:(?:为|向|给|对)([^,]{2,24}?))?(?:免费|无偿|统一|妥善|"
          "按规定|全额|每年|每月)*$");
      auto const rest = known.end > 0 ? does.whole(who.view().substr(known.end)) : std::nullopt;
      static Pattern const no_subject("^(?:并|还|同时)?$");
      if (rest) {
        bearers(context, t, who.part(0, known.end));
        if (rest->has(1)) t.whom = context.draft.text(who.part(known.end + rest->begin(1), known.end + rest->end(1)));
        ok = true;
      } else if (static Pattern const purse("(?:财政|政府|基金会?|工会|家长|企业|公司|校友会|协会|学校|集团)$");
                 ends_like_institution(who.view()) || (purse.in(who.view()) && characters(who.view()) <= 16)) {
        bearers(context, t, who);
        ok = true;
      } else if (no_subject.in(who.view()) && clause.begin > sentence.begin) {
        if (Mention const first = context.institutions.at(sentence.view(), 0); first.end > 0) {
          bearers(context, t, sentence.part(0, first.end));
          ok = true;
        }
      }
    } else if (self_paid.in(text)) {
      static Pattern const exempt("免交|减半|免收|全免|免费");
      for (Mention const& payer : context.institutions.find(text))
        if (!exempt.in(text) && !payer.arrival && (payer.own || payer.who.size() == 1)) {
          bearers(context, t, clause.part(payer.begin, payer.end));
          break;
        }
      ok = true;
    } else {
      static Pattern const other_cost("不收取任何费用|每年报销|^(?:教师)?往返.{0,12}派车");
      ok = (kind == terms_kind::allowance && grants.in(text)) || other_cost.in(text);
    }
    if (ok) {
      t.items = items_of(context, text.substr(0, items_end).size() > 5 ? text.substr(0, items_end) : text);
      if (t.items.empty() && borne) {
        t.items = items_of(context, text.substr(borne->end(1)));
        t.items.erase(std::remove(t.items.begin(), t.items.end(), CostItem(cost_item::allowance)), t.items.end());
      } else if (t.items.empty()) {
        t.items = items_of(context, text);
      }
      if (kind == terms_kind::allowance) t.items.assign(1, CostItem(cost_item::allowance));
      if (kind == terms_kind::insurance) t.items.assign(1, CostItem("insurance"));
      if (t.items.empty() && hardship.in(text) && !context.plan().terms.empty())
        t.items = context.plan().terms.back().items;
      for (Piece<Amount> const& a : find_amounts(text, context.draft.lexicon()))
        if (a.value.quantity.unit == unit::yuan || a.value.quantity.unit == unit::ten_thousand_yuan) {
          t.amount = a.value.quantity;
          break;
        }
      put(kind);
      // 伙食自理: by those of whom the clause speaks
      static Pattern const by_themselves("自理|自付|自费");
      Terms& made = context.plan().terms.back();
      if (made.by.empty() && made.other_bearer.empty() && by_themselves.in(text) && !made.whom.empty())
        made.other_bearer = made.whom;
      return true;
    }
  }
  if (eligible.in(text)) {
    // 具有中级职称，教龄满五年: one condition
    if (before != nullptr && before->kind == terms_kind::eligibility) {
      context.draft.from(pointer("terms", context.plan().terms.size() - 1), clause);
      return true;
    }
    return put(terms_kind::eligibility);
  }
  if (matter == SubjectMatter::selection ||
      (selects.in(text) && matter != SubjectMatter::schedule && matter == SubjectMatter::terms)) {
    static Pattern const decides(
        "([^,、。;]{2,24}?)(?:会同([^,、。;]{2,10}?))?(?:于[^,]{2,12})?(?:择优|集体|统一|共同|组织)*(?:推荐|审定|核定|"
        "确定|考察|审核|研究|选派|遴选|批准|评审|面试|组织报名|排出名单)");
    Terms decided;
    Terms others;
    for (auto m = decides.find(text); m; m = decides.find(text, m->end())) {
      Words who = clause.part(m->begin(1), m->end(1)).trimmed("由,、");
      static Pattern const by("^.*由");
      if (auto const b = by.at(who.view())) who = who.part(b->end(), who.size());
      Mention const known = context.institutions.at(who.view(), 0);
      if (known.end > 0 && known.end == who.size() && !known.who.empty())
        bearers(context, decided, who);
      else if (who.size() < 40 && (ends_like_institution(who.view()) ||
                                   !context.draft.lexicon().code_at_end("department", who.view()).empty()))
        bearers(context, others, who);
      if (m->has(2)) bearers(context, decided.by.empty() ? others : decided, clause.part(m->begin(2), m->end(2)));
    }
    Terms const& agents = decided.by.empty() ? others : decided;
    t.by = agents.by;
    t.other_bearer = agents.other_bearer;
    return put(terms_kind::selection);
  }
  static Pattern const no_appraisal("考核结果分|每(?:学年|学期|年|季度).{0,24}次");
  if ((appraises.in(text) || appraisal_only.in(text)) && !no_appraisal.in(text) &&
      (matter == SubjectMatter::terms || appraisal_only.in(text) ||
       Pattern("(?:共同|联合).{0,3}考核|(?:两校|双方|各校|三校)[^,。;]{0,10}互评$|(?:考核|评价)由[^,。;]{2,30}(?:组织|"
               "实施|负责)|由[^,。;]{2,30}(?:打分|"
               "评分|鉴定)$|(?:对|由)[^,。;]{2,40}(?:进行|开展|实施)[^,。;]{0,8}(?:考核|考评|评价)")
           .in(text))) {
    by_agent();
    return put(terms_kind::appraisal);
  }
  return false;
}

}  // namespace bangfu::document::reader
