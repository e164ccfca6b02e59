// SPDX-License-Identifier: BSL-1.0
// Costs, allowances and insurance: who bears what, and for whom.
#include <algorithm>
#include <optional>

#include <bangfu/document/quantity.hpp>

#include "provisions.hpp"
#include "terms.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const cost_word(
    "^费|[^免]费|午饭|饭钱|吃住|的钱|油钱|午膳|周转房|点心|餐食|住处|吃饭|车辆|用车|车票|动车票|薪金|薪酬|补助|补贴|"
    "津贴|"
    "食宿|住宿|伙食|膳食|膳宿|午餐|晚餐|中餐|早餐|三餐|用餐|用膳|就餐|餐饮|车资|机票|交通|差旅|保险|意外险|伤害险|"
    "责任险|"
    "实习险|商业险|租金|学费|"
    "住房|宿舍|公寓|酬金|"
    "场地|会场|课酬|资金|经费|演出服|派车|报酬|助学金|慰问金|奖金|一次性奖励|用品|劳务|开支|支出|工作餐|待遇|工资|开销|"
    "耗材|大巴|校车|"
    "大客车|^(?:其)?车(?:由|归)|的车(?:由|归)|路费");
/// What stands between a bearer and the verb.
std::string const manner_words =
    "(?:统一|自行|自愿|自己|按[^,。;]{1,20}?|依[^,。;]{1,10}?|全额|全数|如数|免费|无偿|妥善|就近|集中|一次性|(?:从|在)["
    "^,。;]{"
    "1,20}(?:中|内|里)|负责|予以|统筹|协商|各自|各|均|都|分别|共同|足额|据实|实报|先行|一概|一律|另行|酌情|专门|专项|"
    "每[年月学期次]{1,2}|凭票|逐月|按月)*";
std::string const bearing_verbs =
    "(?:承担|负担|支付|报销|报账|核报|资助|捐助|捐付|提供|解决|支出|列支|发放|发给|照发|照付|安排|保障|购买|投保|办理|"
    "自备|自理|"
    "招待|"
    "派车|接送|补助|出资|支给|核发|垫付|付|给予|减免|免除|免收|全免|兜底|缴纳|代缴|补贴|落实|分担|分摊|均摊|平摊|报支|"
    "开支|"
    "核销|供给|供应|拨付|拨给|划拨|下拨|专项解决|配套|支应|结算|结付|买单|筹措|"
    "租用|租赁|包租|调度|编列|自筹|核拨|负责|请客|缴付|认捐|补足|赞助|筹集|募集|捐出|配备|腾出|包下来?|包揽|包了|安置|"
    "派出?车|"
    "(?:管|包|腾|跑|交|出钱?|掏钱?|掏|报|请|派|"
    "发|补|办|买|津贴)(?:"
    "$|[,。;])"
    ")"
    "([一二三四]半|\\d+%|各半|一半)?";
Pattern const borne_by("(?:由|归)([^,。;]{1,30}?)" + manner_words + bearing_verbs);
/// 在专项经费中列支, 回原单位报销: where no 由 tells the bearer
Pattern const borne_from(
    "(?:从|在|(?:^|[^低高少多大小])于|回)([^,。;]{2,30}?)(?:中|内|里)?(?:统一|据实|全额|予以|按[^,。;]{2,12}?)*(?:列支|"
    "支出|支付|报销|开支|"
    "核销|"
    "支应|列报|报账|解决|统筹|安排|出$|报$)()");
/// 列入县财政预算
Pattern const budgeted("(?:列入|纳入|编入)([^,。;]{2,20}?)(?:年度|经费|专项|部门|年初|收支|公用)*预算()");
/// Where a text tells who bears a cost.
std::optional<Match> paid(std::string_view text) {
  auto m = borne_by.find(text);
  if (!m) m = borne_from.find(text);
  static Pattern const no_body("^(?:年度|本级|当年|本年度|下年|下一年)|^各自的?(?:年度|部门|预算|经费|$)");
  // 经费…在预算中安排: no bearer, but when
  static Pattern const no_purse("^(?:[\\p{Han}]{0,6}(?:期间|上|校|岗|下|方面|过程|同等条件|年度))$");
  if (m && borne_from.at(text, m->begin()) && no_purse.in((*m)[1])) m.reset();
  if (!m) m = budgeted.find(text);
  return m && no_body.in((*m)[1]) ? std::nullopt : m;
}
Pattern const bears(
    "^(.{1,60}?)(?:按规定|按[^,。;]{2,20}?元|全额|负责|统一|妥善|免费|无偿|共同|各自?|分别|据实|每[周月年]|按[月天学期]"
    "{1,2}|按[^,。;]{2,"
    "20}"
    "标准|逐月|专门|适当|合理|全程)*(?:承担|负担|提供|解决|免收|免除|减免|支付|报销|负责|补贴|补助|发放|落实|给予|购买|"
    "投保|"
    "安排好?|保障|腾出|准备|配备|承包|报支|垫付|缴纳|支出)(?:为)?([^,。;]{0,60}(?:费|费用|食宿|住宿|交通|伙食|午餐|"
    "工作餐|就餐|"
    "补助|补贴|津贴|保险|学费|待遇|宿舍|周转房|公寓|意外险|责任险|实习险|商业险|接送|奖补|午膳|住房|用餐|餐食|车辆|"
    "用车|校车|课酬|酬金|差旅|"
    "报酬|奖金|耗材)[^,。;]{0,20})$");
Pattern const self_paid("(?:" + charges_nothing +
                        "|不(?:用|必|需|须|再)?(?:交|付|花|出|掏|缴|缴纳|交纳)(?:任何)?[\\p{Han}]{0,4}(?:钱|费)"
                        "|费用?(?:全部)?互免|互免[^,。;]{0,6}费|"
                        "自负|自己管|(?:自己|自|个人)(?:掏|出|付|"
                        "负担|承担|解决|买|带|管|缴)|自备|自理|自付|自费|自行解决|自行承担|各付各的|"
                        "免交|减半|免收|全免|免费|不收(?:取)?(?:任何|其他)?[\\p{Han}]{0,5}费|不收钱|不收取|"
                        "免缴|不另收)");
Pattern const by_rule("谁[^,。;谁]{1,8}谁(?:负担|承担|负责|出|解决|支付)|AA制?");
Pattern const insurance_word("保险|保费|意外险|投保|意外伤害险|责任险|实习险|商业险");
Pattern const allowance_word("一次性奖励|补助|补贴|津贴|报酬|助学金|慰问金|奖励金|生活费|奖学金");

/// Who pays, where 由 and the like stand before a body that is known by its name: 由甲校教务处统筹安排, 回乙校报.
std::optional<Words> named_payer(Context const& context, Words const& clause) {
  static Pattern const lead("(?:由|归|找|回)(?:各自的?)?");
  static Pattern const people("^的?(?:教师|老师|学生|干部|专家|骨干|名师|人员|班主任)");
  static Pattern const verb("^[^,。;]{0,16}?(?:全包|包干|实报实销|凭票实报)|^[^,。;]{0,12}?(?:" + bearing_verbs + ")");
  static Pattern const back(
      "^(?:统一|凭票|据实|按规定|全额|实报)*(?:报|报销|报账|核报|领取?|实报实销|核销|列支|要|解决|出)?$");
  std::string_view const text = clause.view();
  for (auto m = lead.find(text); m; m = lead.find(text, m->end())) {
    std::size_t const end = bodies_end(context, text, m->end());
    if (end == m->end() || people.at(text, end)) continue;
    bool const by = text.substr(m->begin(), 3) == "由" || text.substr(m->begin(), 3) == "归";
    // 由市残联和家长各承担一半: more than bodies
    static Pattern const and_others("^(?:和|与|及|、)[\\p{Han}]");
    if (by && and_others.at(text, end)) continue;
    // 由我院教育发展基金承担: a purse of its own
    static Pattern const purse("^[\\p{Han}“”]{0,12}?(?:基金|校友会|工会|家委会|家长会|协会|慈善会)");
    if (purse.at(text, end)) continue;
    if (by ? verb.at(text, end).has_value() : back.at(text, end).has_value()) return clause.part(m->end(), end);
  }
  return std::nullopt;
}

/// Who pays, where a body stands first and pays somebody something: 支教期间，甲校每月发给支教教师补贴.
std::optional<Words> pays_first(Context const& context, Words const& clause) {
  static Pattern const before(
      "^(?:[^,。;]{2,16}(?:期间|期满|后|时|内|中|前|方面),?|其中,?|来校[^,。;]{0,6}(?:教师|老师|人员|专家))?");
  static Pattern const pays(
      "^(?:应当?|须|要|必须|负责|可|统一|并|将|均|都|免费|无偿|全额|按[^,。;]{1,18}?|每[年月学期周天人次]{1,3}|另外?|"
      "再|一次性|适当|"
      "(?:为|给予?|向|对)[^,。;]{2,20}?|从[^,。;]{2,16}?中)*(?:承担|负担|提供|解决|免收|免除|减免|支付|报销|补贴|补助|"
      "发放|发给|给予|购买|"
      "办理|投保|安排|保障|腾出|配备|垫付|缴纳|支出|列支|发|报|出|资助|派车|接送|(?:管|包)(?:吃|住|饭|食|[一三早中晚午]"
      "餐|午饭|接送|车))");
  std::string_view const text = clause.view();
  std::size_t const from = before.at(text, 0)->end();
  for (std::size_t const begin : {std::size_t{0}, from}) {
    std::size_t const end = bodies_end(context, text, begin);
    if (end > begin && pays.at(text, end)) return clause.part(begin, end);
  }
  return std::nullopt;
}

/// Who pays, where the cost stands first and no 由 before the payer: 车票乙园自付, 车费学校出.
std::optional<Words> pays_behind(Context const& context, Words const& clause) {
  static Pattern const pays(
      "^(?:统一|全部|全额|负责|自行|各自|免费|各|应|须|要|将|会|来|均|都|一律|妥善|无偿|按[^,。;]{2,12}?|予以|给予)*(?:"
      "承担|负担|"
      "支付|供应|供给|捐助|减免|"
      "报销|报|免收|减免|免除|免缴|全免|自付|自理|自备|请客|出|掏|解决|提供|管|负责|安排|保障|招待|接送|发放|结算|结付|"
      "包|"
      "购买|买|投保|"
      "全包|付|补贴|补助|"
      "买单)(?:好|钱|"
      "二分之一|一半|各半|三分之一|[一二三四五六七八九]成|\\d+%)?$");
  static Pattern const somebody("(学校|家长|本人|个人|教师本人|学生本人|村里|镇里|县里)(.+)$");
  static Pattern const by("由|为|给|向|对|从");
  std::string_view const text = clause.view();
  if (text.size() > 150) return std::nullopt;
  // 双方各半, 按甲校70%、乙校30%的比例分担
  static Pattern const shared(
      "(?:各半|各一半|各[付出掏管报买]各的|各[^,。;]{0,3}(?:二分之一|50%)|均摊|平摊|分摊|分担|共担)$");
  if (auto const s = shared.find(text)) {
    std::vector<Mention> all = context.institutions.find(text.substr(0, s->begin()));
    auto const behind = [&](Mention const& m) { return m.begin < 6 || !cost_word.in(text.substr(0, m.begin)); };
    all.erase(std::remove_if(all.begin(), all.end(), behind), all.end());
    if (all.size() > 1 || (all.size() == 1 && all[0].group)) return clause.part(all.front().begin, all.back().end);
    // 餐费学校与家长各半
    static Pattern const two(
        "(?:费用?|食宿|住宿|午餐|伙食|车票|机票|开支)([^,。;费]{2,12}?(?:、|和|与|及)[^,。;费]{2,10})$");
    if (auto const t = two.find(text.substr(0, s->begin()))) return clause.part(t->begin(1), t->end(1));
  }
  // 学生研学的费用，企业捐款出六成
  static Pattern const part_of_it(
      "(?:费|费用|经费|开支|的钱),([\\p{Han}“”]{2,16}?)(?:承担|负担|支付|出|付|掏|解决|补助|补贴)(?:["
      "一二三四五六七八九]成|一半|\\d+%|"
      "大头|[一二三四]分之[一二三])$");
  if (auto const p = part_of_it.find(text)) return clause.part(p->begin(1), p->end(1));
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
  static Pattern const both("食宿|膳宿|吃住");
  if (both.in(text)) {
    add("meals");
    add("lodging");
  }
  for (Lexicon::Found const& f : context.draft.lexicon().find("cost_item", text)) {
    std::string_view const word = text.substr(f.span.offset, f.span.length);
    // 研学费用 is for no lessons
    static Pattern const other_learning("[研游]$");
    bool const within = word == "学费" && other_learning.in(text.substr(0, f.span.offset));
    if (f.code.empty() || word.substr(0, 6) == "食宿" || within) continue;
    add(f.code);
  }
  return items;
}

/// Whether a term tells of money.
bool is_cost(Terms const& t) {
  return t.kind == terms_kind::cost || t.kind == terms_kind::allowance || t.kind == terms_kind::insurance;
}

/// The same terms for each of those who bear them.
std::vector<Terms> bearers_apart(Context& context, Terms const& terms) {
  std::vector<Terms> out;
  for (InstitutionId const& id : terms.by) {
    out.push_back(terms);
    out.back().by.assign(1, id);
    out.back().other_bearer = {};
  }
  std::string_view const others = terms.other_bearer.any();
  static constexpr std::string_view comma = "、";
  for (std::size_t from = 0; from < others.size() && out.size() < 12;) {
    std::size_t const to = std::min(others.find(comma, from), others.size());
    out.push_back(terms);
    out.back().by.clear();
    out.back().other_bearer = context.draft.text(std::string(others.substr(from, to - from)));
    from = to + comma.size();
  }
  return out;
}

bool has_bearer(Terms const& t) { return !t.by.empty() || !t.other_bearer.empty(); }

}  // namespace

bool TermClause::rest_of_cost() {
  // 不足部分县教育局补
  static Pattern const rest(
      "^(?:其余|余额|余款|余下|余数|余|不足|差额|剩余|另一半|另)(?:部分|经费|费用|[一二三四五六七八九]成)?(?:由|归|,?(["
      "\\p{Han}]{0,2}家长|学生|本人|个人|学校|家庭|[\\p{Han}]{2,12}?(?:局|财政|政府|基金会?|工会|校|园)))([^,。;]{0,"
      "20}?)(?:自行|全部|负责|予以|自愿)*(?:承担|"
      "负担|"
      "支付|补足|解决|自筹|支出|补助|补贴|分担|分摊|均摊|平摊|资助|筹集|配套|出资|给付|缴付|缴纳|兜底|补$|出$|付$|掏$"
      ")");
  static Pattern const share("成|半|%|元|补助|补贴|减免|部分|分之");
  static Pattern const other_costs("^(?:其余|剩余|另)费用");
  static Pattern const lacking("^(?:不足|差额|不够)");
  auto const m = rest.at(text_);
  if (!m || context_.plan().terms.empty() || !is_cost(last()) || last().kind == terms_kind::insurance) return false;
  // 另由县财政补助交通费: a cost of its own
  static Pattern const besides("^另");
  if (besides.in(text_) && !items_of(context_, text_).empty()) return false;
  Words const who = clause_.part(m->has(1) ? m->begin(1) : m->begin(2), m->has(1) ? m->end(1) : m->end(2));
  if (who.empty()) return false;
  bearers(context_, t_, who, sentence_.view());
  t_.whom = last().whom;
  // 补助一半，其余由…: of the same things; without a share it is another cost
  if ((lacking.in(text_) || share.in(sentence_.view().substr(0, clause_.begin - sentence_.begin))) &&
      !other_costs.in(text_) && last().kind == terms_kind::cost)
    t_.items = last().items;
  return put(terms_kind::cost);
}

bool TermClause::goes_on_with_cost() {
  // 每人每月补助200元，从…援助金中列支: who bears what the clause before tells of
  static Pattern const goes_on(
      "^(?:(?:其|所需|上述|以上|相关|有关|此项|该项)?的?(?:费用|经费|资金|款项|开支|支出)(?:均|都|统一|全部)?)?(?:由|"
      "从|在|于)");
  static Pattern const out_of("^(?:(?:所需|相关)?(?:费用|经费|资金))?(?:从|在|于)");
  Terms* const last_one = before();
  if (last_one == nullptr || !is_cost(*last_one)) return false;
  // 每人每月500元，区财政出: nothing but who pays
  static Pattern const pays(
      "^(?:全额|统一|全部|负责|按月|按[^,。;]{2,8}|来|一并)*(?:承担|负担|支付|发放|支出|列支|解决|报销|出资|出|发|付|"
      "报|"
      "买单|兜底)$");
  if (std::size_t const end = has_bearer(*last_one) || cost_word.in(text_) ? 0 : bodies_end(context_, text_, 0);
      end > 0 && pays.at(text_, end)) {
    bearers(context_, *last_one, clause_.part(0, end), sentence_.view());
    resolve_senders(context_, *last_one);
    return belongs_to_last();
  }
  if (!goes_on.in(text_)) return false;
  static Pattern const names_money("^(?:其|所需|上述|以上|相关|有关|此项|该项)?的?(?:费用|经费|资金|款项|开支|支出)");
  if (has_bearer(*last_one) && !out_of.in(text_) && !names_money.in(text_)) return false;
  auto const m = paid(text_);
  if (!m || (m->begin() != 0 && !names_money.in(text_))) return false;
  // 食宿由乙校安排，费用由甲校承担: who pays, and not who sees to it
  if (names_money.in(text_) && m->begin() != 0 && last_one->kind == terms_kind::cost && !out_of.in(text_)) {
    last_one->by.clear();
    last_one->other_bearer = {};
  }
  if (!has_bearer(*last_one)) bearers(context_, *last_one, clause_.part(m->begin(1), m->end(1)), sentence_.view());
  return belongs_to_last();
}

bool TermClause::borne_by_subject() {
  auto const m = bears.whole(text_);
  if (!m) return false;
  Words const who = clause_.part(m->begin(1), m->end(1)).trimmed();
  Mention const known = context_.institutions.at(who.view(), 0);
  static Pattern const does(
      "^(?:应|须|要|必须|负责|可|免费|统一|并|将|应当)*(?:(?:为|向|给|对)([^,]{2,24}?))?(?:免费|无偿|统一|妥善|"
      "按规定|全额|每年|每月)*$");
  auto const rest = known.end > 0 ? does.whole(who.view().substr(known.end)) : std::nullopt;
  if (rest) {
    bearers(context_, t_, who.part(0, known.end));
    if (rest->has(1)) t_.whom = context_.draft.text(who.part(known.end + rest->begin(1), known.end + rest->end(1)));
    return true;
  }
  // 企业应支付…, 派出学校负担…, 帮扶双方各自负担…
  static Pattern const role(
      "^((?:帮扶|结对|合作|交流|协作|共建)?(?:双方(?:学校)?|两校|两园|各校|各园|各方|学校|企业)|(?:派出|接收|接待|受援|"
      "支援|"
      "帮扶|承办|主办|所在|原|实习|用人|选派|派遣|牵头|成员|核心)(?:学校|单位|方|校|园|企业|地)|[甲乙丙丁]方)(?:应当?|"
      "须|要|"
      "必须|负责|可|将|统一|各自?|分别)*(?:(?:为|向|给|对)([^,]{2,24}?))?(?:免费|无偿|统一|每年|每月|按月)*$");
  if (auto const r = role.whole(who.view())) {
    bearers(context_, t_, who.part(r->begin(1), r->end(1)));
    if (r->has(2)) t_.whom = context_.draft.text(who.part(r->begin(2), r->end(2)));
    return true;
  }
  // 石龙乡学校为支教教师…: a name that nothing else has told
  static Pattern const unknown("^([\\p{Han}]{4,16})(?:为|给|向)[^,]{2,24}$");
  if (auto const u = unknown.whole(who.view()); u && ends_like_institution((*u)[1])) {
    bearers(context_, t_, who.part(u->begin(1), u->end(1)));
    return true;
  }
  static Pattern const purse("(?:财政|政府|基金会?|工会|家长|企业|公司|校友会|协会|学校|集团|资金|专款|经费)$");
  if (ends_like_institution(who.view()) || (purse.in(who.view()) && characters(who.view()) <= 16)) {
    bearers(context_, t_, who);
    return true;
  }
  static Pattern const no_subject("^(?:并|还|同时)?$");
  if (!no_subject.in(who.view()) || clause_.begin == sentence_.begin) return false;
  Mention const first = context_.institutions.at(sentence_.view(), 0);
  if (first.end > 0) bearers(context_, t_, sentence_.part(0, first.end));
  return first.end > 0;
}

bool TermClause::borne_by_subject_before() {
  static Pattern const pays(
      "^(?:并|同时|还|再|另|应当?|须|要|将|可|负责|统一|全额|适当|免费|无偿|妥善|优先|足额|按[^,。;]{1,12}?|按时|"
      "每[年月学期次人天]{1,3}|在[^,。;]{2,14}(?:期间|时))*(?:(?:为|向|给|对)[^,。;]{2,24}?)?(?:免费|统一|适当|妥善|"
      "全额|无偿|按[^,。;]{1,12}?|每[年月学期次人天]{1,3})*(?:承担|负担|提供|解决|支付|报销|发放|发给|给予|安排|落实|"
      "购买|办理|"
      "投保|"
      "免收|减免|免除|保障|配备|补助|补贴|资助|腾出|支出|缴纳|发(?:[^,。;]{0,12}(?:补助|补贴|津贴|生活费|奖金|慰问金))|"
      "补(?:发|贴|助)|负责[^,。;、]{2,24}(?:费用?|食宿|"
      "住宿|伙食|用餐|交通|"
      "接送)$)");
  return pays.at(text_) && by_subject_before(context_, t_, clause_, sentence_, heading_);
}

bool TermClause::named_as_source() {
  // 经费来源：省教育基金; 活动资金来自社会捐助
  static Pattern const source(
      "^[^,。;:]{0,8}(?:经费|资金|费用)(?:来源|渠道)?(?:为|是|来自|来源于|:)([^,。;:\\d]{3,30}?(?:财政|经费|资金|"
      "基金会?|拨款|"
      "捐助|捐赠|赞助|公司|企业|自筹))$");
  auto const m = source.whole(text_);
  if (m) bearers(context_, t_, clause_.part(m->begin(1), m->end(1)));
  return m.has_value();
}

bool TermClause::insured() {
  if (!insurance_word.in(text_)) return false;
  static Pattern const insures("^(.{2,30}?)为(其|[^,。;]{2,20}?)(?:每人)?(?:购买|办理|投保|买好|上好)");
  static Pattern const for_them("^(?:统一|应|须|要|并)*为([^,。;]{2,24}?)(?:每人)?(?:统一)?(?:购买|办理|投保|缴纳)");
  static Pattern const they_must(
      "^(?:([^,。;]{2,16}?)(?:必须|都得|须|应|均要?|都要?)+)?(?:统一)?(?:购买|办理|投保|参加|上|买)");
  // 学生须自行购买旅游保险; 家委会负责孩子们的保险
  static Pattern const their_own(
      "^(?:惟|但)?(?:[\\p{Han}]{0,6}(?:保险|意外险|责任险),?(?:由|归)?)?([^,。;]{2,16}?)(?:须|应|要|必须)*(?:自行|自己)"
      "(?:"
      "购买|办理|投保|参加|买)");
  // 每名学生由学校买一份意外险
  static Pattern const by_body(
      "(?:由|归)([^,。;]{2,20}?)(?:统一|负责|出钱|出资|集中|免费|全额)*(?:购买|买|办理|办|投保|投|上)(?:好|了)?[^,。;]{"
      "0,12}"
      "险$");
  if (auto const m = their_own.at(text_)) {
    t_.whom = t_.other_bearer = context_.draft.text(clause_.part(m->begin(1), m->end(1)));
    return true;
  }
  static Pattern const sees_to(
      "^([^,。;]{2,12}?)(?:负责|承担|解决|包办)([^,。;]{0,10}?(?:教师|老师|学生|人员|孩子们?|幼儿|师生|队员))?[^,。;]{"
      "0,6}的?(?:意外|人身|出行|旅行|旅游|交通)*(?:保险|意外险)$");
  if (auto const m = by_body.find(text_)) {
    bearers(context_, t_, clause_.part(m->begin(1), m->end(1)));
    return true;
  }
  if (auto const m = sees_to.whole(text_)) {
    bearers(context_, t_, clause_.part(m->begin(1), m->end(1)));
    if (m->has(2)) t_.whom = context_.draft.text(clause_.part(m->begin(2), m->end(2)));
    return true;
  }
  if (auto const m = insures.find(text_)) {
    bearers(context_, t_, clause_.part(m->begin(1), m->end(1)));
    if ((*m)[2] != "其") t_.whom = context_.draft.text(clause_.part(m->begin(2), m->end(2)));
    return true;
  }
  auto m = for_them.at(text_);
  if (!m) m = they_must.at(text_);
  if (!m) return false;
  if (m->has(1)) t_.whom = context_.draft.text(clause_.part(m->begin(1), m->end(1)));
  static Pattern const no_subject("^(?:统一|应|须|要|并|负责)*(?:为|购买|办理|投保|买)");
  if (no_subject.at(text_)) (void)by_subject_before(context_, t_, clause_, sentence_, heading_);
  return true;
}

bool TermClause::paid_by_nobody_named() {
  if (self_paid.in(text_)) {
    static Pattern const exempt("免交|减半|免收|全免|免费|不收|不得|互免|不(?:用|必|需|须|再)?[交付花出掏]");
    // 光华小学不收任何培训费, 在我校进修，学费全免
    static Pattern const waives(
        "^(?:一律|全部|均|都|予以|给予|对[^,。;]{2,16})*(?:免收|减免|免除|免缴|不收|免费|不得(?:另行|再|向[^,。;]{2,16}"
        "?)*收)");
    static Pattern const with_them("^的?(?:进修|学习|跟岗|跟班|培训|研修|集训|就读|住宿|就餐|吃饭|用餐|吃住|食宿)");
    bool const free = exempt.in(text_);
    for (Mention const& host : context_.institutions.find(text_)) {
      bool const there = host.begin >= 3 && text_.substr(host.begin - 3, 3) == "在" && with_them.at(text_, host.end);
      if ((host.who.size() != 1 && !host.own) || host.arrival || !free || (!waives.at(text_, host.end) && !there))
        continue;
      bearers(context_, t_, clause_.part(host.begin, host.end));
      break;
    }
    for (Mention const& payer : context_.institutions.find(text_))
      if (!free && !payer.arrival && (payer.own || payer.who.size() == 1)) {
        bearers(context_, t_, clause_.part(payer.begin, payer.end));
        break;
      }
    // 支援学校不得收取任何费用: a body that is told by its role
    if (std::size_t const end = t_.by.empty() ? bodies_end(context_, text_, 0) : 0; end > 0 && waives.at(text_, end))
      bearers(context_, t_, clause_.part(0, end));
    // 跟岗教师在支援学校期间免收住宿费
    static Pattern const during("^(?:学习|跟岗|进修|培训|研修)*(?:期间|时),?");
    std::size_t looked = 0;
    for (std::size_t at = free ? text_.find("在") : std::string_view::npos;
         at != std::string_view::npos && !has_bearer(t_) && looked < 20; at = text_.find("在", at + 3), ++looked)
      if (std::size_t const end = bodies_end(context_, text_, at + 3); end > at + 3 && during.at(text_, end))
        bearers(context_, t_, clause_.part(at + 3, end));
    if (free && !has_bearer(t_)) (void)by_section(context_, t_, clause_, heading_);
    return true;
  }
  static Pattern const other_cost(
      "不收取任何费用|每年报销|^(?:教师)?往返.{0,12}派车|(?:据实|按规定|按[^,。;]{1,16}(?:标准|规定|办法)|凭票|凭据|"
      "依规定?|"
      "实报)(?:予以|全额|进行|统一)*(?:报销|列支|执行|支付|支给|发放|核报|结算|报支|实销|支出|开支)");
  static Pattern const grants("每人|每月|每生|标准|元|\\d块");
  static Pattern const spent("用于");
  if (spent.in(text_)) return false;
  static Pattern const goes_on("(?:补助|补贴|津贴)照(?:发|付|常)");
  if (goes_on.in(text_)) return true;
  // 甲校为支教教师办理就餐卡，每餐补贴8元: by whoever the sentence speaks of
  static Pattern const rate_first("^(?:每|按|另|并|再|标准|额度)");
  if (other_cost.in(text_))
    (void)by_section(context_, t_, clause_, heading_);
  else if (cost_kind_ == terms_kind::allowance && rate_first.at(text_) && clause_.begin > sentence_.begin)
    (void)by_subject_before(context_, t_, clause_, sentence_, heading_);
  return by_rule.in(text_) || (cost_kind_ == terms_kind::allowance && grants.in(text_)) || other_cost.in(text_);
}

bool TermClause::borne_by_those_meant() {
  // 乙方教师来甲方只负担自己的路费
  static Pattern const own(
      "^([\\p{Han}]{0,14}?(?:教师|老师|学生|人员|干部|学员|家长|选手|实习生|者|的))(?:来|到|往返|外出|在|期间)?[^,。;"
      "由]{0,12}?"
      "(?:只|仅|只需|须|应|要|自行)*(?:承担|负担|出|付|支付|交)(?:自己|本人|个人)的?[^,。;]{0,10}(?:费|费用|车票|食宿|"
      "餐食|"
      "伙食)$");
  auto const m = own.at(text_);
  if (!m) return false;
  t_.whom = t_.other_bearer = context_.draft.text(clause_.part(m->begin(1), m->end(1)));
  return true;
}

bool TermClause::borne() {
  if (borne_by_those_meant()) return true;
  // 区财政给予支教教师生活补助，由受援学校造册发放: who gives it, and not who hands it out
  static Pattern const handed_out(
      ",由[^,。;]{2,20}?(?:造册|代为|代|据此|按月|统一|负责|具体|逐月)*(?:发放|发给|打卡|转发|支付)$");
  if (auto const h = cost_kind_ == terms_kind::allowance ? handed_out.find(text_) : std::nullopt)
    if (std::optional<Words> const who = pays_first(context_, clause_.part(0, h->begin()))) {
      bearers(context_, t_, *who);
      return true;
    }
  // 由甲校家委会承担一半、乙校承担一半: the others, each with its share
  auto const others = [&](std::size_t from) {
    static Pattern const other(
        "(?:、|,|和|,?另)(?:由)?([^,。;、由]{2,16}?)(?:承担|负担|支付|出|付|补贴|补助|解决|分担)(?:另)?(?:["
        "一二三四五六七八九]成|"
        "一半|\\d+%|[一二三四]分之[一二三])");
    static Pattern const shared("(?:[一二三四五六七八九]成|一半|\\d+%|分之[一二三])(?:、|,|和|$)");
    if (!shared.in(text_.substr(from))) return;
    for (auto m = other.find(text_, from); m; m = other.find(text_, m->end()))
      bearers(context_, t_, clause_.part(m->begin(1), m->end(1)));
  };
  // 住宿安排在甲校教师公寓: by those whose house it is
  static Pattern const stays_at("^(?:[\\p{Han}]{0,10}的)?(?:住宿|食宿|吃住|住处)(?:统一|均|都)?(?:安排|设|解决)?在");
  if (auto const at = stays_at.at(text_))
    if (Mention const host = context_.institutions.at(text_, at->end());
        host.end > at->end() && (host.who.size() == 1 || host.own)) {
      bearers(context_, t_, clause_.part(at->end(), host.end));
      return true;
    }
  if (std::optional<Words> const who = named_payer(context_, clause_)) {
    bearers(context_, t_, *who, sentence_.view().substr(0, who->begin - sentence_.begin));
    if (who->begin >= clause_.begin + 9) items_end_ = who->begin - clause_.begin;
    others(who->end - clause_.begin);
    return true;
  }
  if (auto const m = paid(text_)) {
    bearers(context_, t_, clause_.part(m->begin(1), m->end(1)),
            sentence_.view().substr(0, clause_.begin - sentence_.begin + m->begin()));
    others(m->end(1));
    // 由家长承担一半
    if (m->begin() >= 6) items_end_ = m->begin();
    return true;
  }
  if (insured()) return true;
  if (std::optional<Words> const who = pays_behind(context_, clause_)) {
    // 车票乙园自付, 午餐甲园请客
    bearers(context_, t_, *who);
    items_end_ = who->begin - clause_.begin;
    return true;
  }
  // 轮岗津贴：县教体局每月发放500元
  static Pattern const label("^[^,。;:—→-]{2,16} ?(?::|—{1,2}|-{1,2}|→) ?");
  static Pattern const pays(
      "^[^,。;:]{0,10}?(?:承担|负担|支付|发放|提供|解决|报销|安排|负责|补助|补贴|出资|购买|办理|列支)");
  auto const l = label.at(text_);
  if (l || !label_.empty())
    if (std::size_t const from = l ? l->end() : 0, end = bodies_end(context_, text_, from);
        end > from && (end == text_.size() || text_[end] == ',' || text_[end] == '(')) {
      // 往返路费：甲校
      bearers(context_, t_, clause_.part(from, end));
      if (l) items_end_ = l->end();
      return true;
    }
  if (l || !label_.empty())
    if (Mention const who = context_.institutions.at(text_, l ? l->end() : 0);
        !who.who.empty() && pays.at(text_, who.end)) {
      bearers(context_, t_, clause_.part(who.begin, who.end));
      return true;
    }
  if (!label_.empty()) return by_rule.in(text_);
  if (std::optional<Words> const who = pays_first(context_, clause_)) {
    bearers(context_, t_, *who);
    static Pattern const for_them(
        "^(?:[^,。;]{0,12}?[^,。;发付])?(?:为|给|向)([^,。;]{2,20}?)(?:统一|免费)?(?:承担|负担|提供|解决|支付|报销|"
        "补贴|补助|发放|购买|"
        "办理|投保|"
        "安排|保障|配备|缴纳|发|报)");
    // 另给乡镇补贴: what it is called, and nobody
    static Pattern const somebody(
        "(?:教师|老师|人员|学员|学生|干部|专家|选手|员|者|生|师|其|他们|孩子们?|幼儿|家长|家庭|学校|[校园方])$");
    if (auto const m = for_them.at(text_, who->end - clause_.begin); m && somebody.in((*m)[1]))
      t_.whom = context_.draft.text(clause_.part(m->begin(1), m->end(1)));
    return true;
  }
  return borne_by_subject() || named_as_source() || borne_by_subject_before() || paid_by_nobody_named();
}

bool TermClause::cost() {
  // 器材由县残联资助: things that cost something only where somebody pays
  static Pattern const paid_thing(
      "^[^,。;:]{0,20}(?:器材|设备|材料|教具|耗材|药品|图书|服装|校服|书籍|图书)[^,。;:]{0,6}由[^,。;]{2,20}(?:承担|"
      "负担|支付|资助|"
      "出资|"
      "报销|购置|列支|赞助|补贴|负责购买)$");
  // 学生康复训练一律免费
  static Pattern const free_of_charge("(?:一律|全部|均|全程|完全)免费$|不收取?(?:任何)?费用?$|^[\\p{Han}]{2,12}免费$");
  static Pattern const things_open("开放|共享|提供|使用|资源|平台|借");
  // 学校每年从专项经费中列支60万元: what is spent, and no cost of anybody
  static Pattern const spends("(?:每年|共|合计|总额|安排|投入|列支|筹集|总)[^,。;]{0,24}(?:元|万元)");
  static Pattern const by_somebody("由|承担|负担|每[人月生节天名位课场次]|按月|人均|给予|发放|发给");
  static Pattern const hardship("^家庭困难的由");
  // 困难学生由慈善会每人每年资助1000元
  static Pattern const sum_to_people(
      "(?:(?:教师|老师|学生|人员|干部|学员|选手|幼儿|孩子|者|家庭)[^,。;费]{0,4}?|[难优秀贫苦上]的)由[^,。;]{2,24}(?:"
      "资助|补助|补贴|奖励|"
      "发给|"
      "发放)[^,。;]{0,4}\\d[\\d.]*(?:万)?元");
  // 给予资金支持: no cost of anybody
  static Pattern const gives_money("(?:提供|给予|安排)[^,。;]{0,8}(?:资金|经费)(?:支持|保障|资助|和[^,。;]{2,10})?$");
  static Pattern const source_told("由|从|在");
  if (gives_money.in(text_) && !source_told.in(text_)) return false;
  bool const only_spends = spends.in(text_) && !by_somebody.in(text_);
  // 伙食补助：实验小学每月发放300元, where the label is the title of the item
  Words const title = cost_word.in(text_) ? Words() : label_of(context_, clause_);
  if (!title.empty() && title.size() <= 48 && cost_word.in(title.view())) label_ = title;
  bool const grants_sum = sum_to_people.in(text_);
  bool const told =
      grants_sum || cost_word.in(text_) || paid_thing.in(text_) || (free_of_charge.in(text_) && !things_open.in(text_));
  if ((!told || only_spends) && !hardship.in(text_) && label_.empty()) return false;
  auto const payer = paid(text_);
  // Whoever goes on paying the wages promises no cost of the help
  static Pattern const goes_on_paid(
      "(?:工资|薪金|薪酬).*照[发付]$|^[^,。;费补津贴险]*(?:工资|薪金|薪酬)[^,。;费补津贴险]*(?:发放|支付|发给|承担|"
      "负责|负担)$");
  static Pattern const wages_go_on("^(?:原有?|其)?(?:工资|薪金|薪酬)[^,。;]{0,12}照(?:发|付|常发放)$");
  if (wages_go_on.in(text_) && before() == nullptr) return put(terms_kind::other);
  if (goes_on_paid.in(text_) && payer) {
    Terms* const last_one = before();
    bool const told_before = last_one != nullptr && last_one->kind == terms_kind::other;
    Terms& of = told_before ? *last_one : t_;
    if (!told_before || !has_bearer(of))
      bearers(context_, of, clause_.part(payer->begin(1), payer->end(1)), sentence_.view());
    return told_before ? belongs_to_last() : put(terms_kind::other);
  }
  // 交通意外险 is no cost of travel
  static Pattern const accident("(?:交通|旅行|旅游|旅途)+(?:人身)?(?:意外|保险)");
  static Pattern const other_items("差旅|交通|食宿|机票|住宿|路费|车费|车资|伙食|膳|餐");
  // 交通费、生活补助: several costs, of which one is an allowance
  static Pattern const several(
      "(?:费|费用|机票|车票|工资|保险)[、和及与][^,。;费]{0,10}(?:补助|补贴|津贴)|(?:补助|补贴|津贴)费?[、和及与][^,。;"
      "]{0,8}(?:费|机票|车票|保险|工资)");
  std::string_view const thing = label_.empty() ? text_ : label_.view();
  // 派驻教师由县教体局每月发放生活补助2000元: what is paid stands behind the payer
  static Pattern const sum_behind("\\d元");
  static Pattern const cost_before("费|经费|资金");
  static Pattern const towards_cost("(?:补助|补贴|资助)[\\p{Han}]{2,6}费");
  bool const named_first = label_.empty() && payer && payer->begin() >= 6 &&
                           (!items_of(context_, text_.substr(0, payer->begin())).empty() ||
                            cost_before.in(text_.substr(0, payer->begin())) || towards_cost.in(text_) ||
                            !sum_behind.in(text_.substr(payer->begin())));
  cost_kind_ = insurance_word.in(thing) && !other_items.in(accident.replaced(thing, ""))
                   ? TermsKind(terms_kind::insurance)
               : grants_sum ? TermsKind(terms_kind::allowance)
               : !several.in(thing) && allowance_word.in(named_first ? text_.substr(0, payer->begin()) : thing)
                   ? TermsKind(terms_kind::allowance)
                   : TermsKind(terms_kind::cost);
  // 生活费由学生本人承担: nobody is paid anything
  static Pattern const living("生活费"), paid_out("补助|补贴|津贴|发放|发给|资助|奖"),
      by_them("自理|自付|自费|自负|学生|家长|本人|个人");
  if (cost_kind_ == terms_kind::allowance && living.in(text_) && !paid_out.in(text_) && by_them.in(text_))
    cost_kind_ = terms_kind::cost;
  items_end_ = text_.size();
  // …接送，不收费用: the same cost
  static Pattern const no_charge("^(?:均|一律|全部|并)*(?:不收取?(?:任何)?(?:费用?|钱)|全部免费|费用全免)$");
  static Pattern const also_free("^[^,。;]{0,16}(?:全免|免费|免收|免交|不收费)$");
  if (Terms const* const last_one = before();
      last_one != nullptr && is_cost(*last_one) &&
      (no_charge.in(text_) || (also_free.in(text_) && items_of(context_, text_).empty())))
    return belongs_to_last();
  // 每月补助500元，交通补助300元: more of the same
  static Pattern const more_of_it(
      "^[\\p{Han}]{2,8}(?:补助|补贴|津贴)(?:费|每[人月天日次节])*(?:标准)?(?:为|按)?\\d[\\d.]*元[^,。;]{0,8}$");
  if (Terms const* const last_one = before();
      last_one != nullptr && last_one->kind == terms_kind::allowance && has_bearer(*last_one) && more_of_it.in(text_))
    return belongs_to_last();
  // 每年安排20万元，用于派驻教师的差旅费: who gives the money pays that
  static Pattern const spent_on(
      "^(?:专项|主要|全部)?(?:用于|用来支付)(?:解决|支付)?([\\p{Han}]{2,12}?)?的?[^,。;]{0,6}");
  static Pattern const gives(
      "(?:安排|设立|投入|列支|拨付|出资|筹集|提供|支出)[^。;]{0,20}(?:元|经费|资金)|(?:从|在)[^。;]{2,24}(?:列支|"
      "支出)");
  if (spent_on.at(text_) && !items_of(context_, text_).empty() &&
      gives.in(sentence_.view().substr(0, clause_.begin - sentence_.begin)) && before() == nullptr &&
      by_subject_before(context_, t_, clause_, sentence_, heading_)) {
    put_cost();
    return true;
  }
  // 保留岗位，发放全额工资: one promise
  static Pattern const wages(
      "^(?:并)?(?:照发|发放|保证|按月发放)[^,。;]{0,6}(?:工资|薪金|薪酬)|^(?:工资|薪金|薪酬)[^,。;费]{0,6}由");
  if (Terms const* const last_one = before();
      last_one != nullptr && last_one->kind == terms_kind::other && wages.at(text_)) {
    if (!has_bearer(*last_one) && payer)
      bearers(context_, last(), clause_.part(payer->begin(1), payer->end(1)), sentence_.view());
    return belongs_to_last();
  }
  if (!borne()) return false;
  // 外出教师都买意外险，保费两校各付各的: who pays what the clause before tells of
  if (Terms* const last_one = before(); last_one != nullptr && cost_kind_ == terms_kind::insurance &&
                                        last_one->kind == terms_kind::insurance && !has_bearer(*last_one) &&
                                        has_bearer(t_)) {
    last_one->by = t_.by;
    last_one->other_bearer = t_.other_bearer;
    return belongs_to_last();
  }
  if (hardship.in(text_) && !context_.plan().terms.empty()) t_.items = last().items;
  put_cost();
  return true;
}

void TermClause::put_cost() {
  if (cost_kind_ == terms_kind::allowance) {
    t_.items.assign(1, CostItem(cost_item::allowance));
  } else if (cost_kind_ == terms_kind::insurance) {
    t_.items.assign(1, CostItem("insurance"));
  } else if (std::vector<CostItem> named = items_of(context_, items_end_ > 5 ? text_.substr(0, items_end_) : text_);
             !named.empty()) {
    t_.items = std::move(named);
  } else if (!label_.empty()) {
    t_.items = items_of(context_, label_.view());
  } else if (static Pattern const free_course(
                 "^[^,。;]{0,10}(?:培训|研修|研习|进修|直播)[^,。;]{0,6}(?:免费|不收费|不收|全免)");
             free_course.in(text_)) {
    t_.items.assign(1, CostItem(cost_item::tuition));
  } else if (static Pattern const no_charge(charges_nothing), studies("培训|进修|学习|听课|研修|跟岗|参会");
             t_.items.empty() && no_charge.in(text_) && studies.in(sentence_.view())) {
    t_.items.assign(1, CostItem(cost_item::tuition));
  } else if (static Pattern const only_cost("^(?:也|都|均|其|所需|这些)*(?:费用|花费|开支|钱)");
             t_.items.empty() && only_cost.at(text_) && clause_.begin > sentence_.begin &&
             items_of(context_, text_).empty()) {
    // 午饭在甲校食堂吃，费用甲校出: of what the clause before tells
    Words earlier = sentence_;
    earlier.end = clause_.begin;
    earlier.begin = earlier.end - tail(earlier.view()).size();
    if (std::vector<Words> const parts = clauses(earlier, false); !parts.empty())
      t_.items = items_of(context_, parts.back().view());
  } else if (t_.items.empty()) {
    named = items_of(context_, text_);
    named.erase(std::remove(named.begin(), named.end(), CostItem(cost_item::allowance)), named.end());
    t_.items = std::move(named);
  }
  for (Piece<Amount> const& a : find_amounts(text_, context_.draft.lexicon()))
    if (a.value.quantity.unit == unit::yuan || a.value.quantity.unit == unit::ten_thousand_yuan) {
      t_.amount = a.value.quantity;
      break;
    }
  // 由甲校和乙校各承担一半: a cost of each
  static Pattern const shares(
      "(?:各|承担|负担|支付|出|付)+(?:一半|半|[一二三四五六七八九]成|\\d+%|[一二三四]分之[一二三])|共同(?:承担|负担|"
      "出资|支付|"
      "分担)|(?:分担|分摊|均摊|平摊|对半)$");
  std::vector<Terms> apart;
  if (cost_kind_ == terms_kind::cost && shares.in(text_)) apart = bearers_apart(context_, t_);
  if (apart.size() > 1) t_ = apart.front();
  put(cost_kind_);
  for (std::size_t k = 1; k < apart.size(); ++k) {
    Terms more = last();
    more.by = apart[k].by;
    more.other_bearer = apart[k].other_bearer;
    context_.draft.add(std::move(more), "c");
    (void)belongs_to_last();
  }
  // 伙食自理: by those of whom the clause speaks
  static Pattern const by_themselves("自理|自付|自费|(?:自己|自)(?:掏|出|负担|负|缴|买)");
  if (!has_bearer(last()) && by_themselves.in(text_) && !last().whom.empty()) last().other_bearer = last().whom;
}

namespace {

/// What a cell or a head of a table names is paid: an allowance, an insurance, or costs.
void name_cost(Context const& context, Terms& terms, std::string_view thing) {
  std::vector<CostItem> items = items_of(context, thing);
  items.erase(std::remove(items.begin(), items.end(), CostItem(cost_item::allowance)), items.end());
  bool const insurance = items.size() == 1 && items.front() == CostItem("insurance");
  static Pattern const other_cost("费");
  if (allowance_word.in(thing) && !other_cost.in(thing)) {
    terms.kind = terms_kind::allowance;
    items.assign(1, CostItem(cost_item::allowance));
  } else {
    terms.kind = insurance ? terms_kind::insurance : terms_kind::cost;
  }
  terms.items = std::move(items);
}

/// A cell that names who pays; 自理 is those for whom it is.
bool tells_bearer(Context const& context, std::string_view cell) {
  static Pattern const other(
      "(?:自理|自付|自费|家长|本人|学生|财政|经费|专项|资金|基金会?|预算|自筹)(?:承担|负担)?$|(?:学校|单位|方|园|校)(?:"
      "各(?:半|"
      "一半|\\d+%))?$");
  static Pattern const no_body("\\d{3}|^[—–-]+$|^无$");
  return !cell.empty() && characters(cell) <= 30 && !no_body.in(cell) &&
         (bodies_end(context, cell, 0) == cell.size() || other.in(cell));
}

void put_cell(Context& context, std::string_view thing, Words const& named, Words const& bearer, Words const& whom) {
  Terms t;
  name_cost(context, t, thing);
  t.text = context.draft.text(named);
  if (!whom.empty()) t.whom = context.draft.text(whom);
  static Pattern const themselves("^(?:本人|个人|自行)?(?:自理|自付|自费)$");
  if (!themselves.in(bearer.view()))
    bearers(context, t, bearer);
  else
    t.other_bearer = t.whom;
  resolve_senders(context, t);
  context.draft.add(std::move(t), "c");
  std::string const at = pointer("terms", context.plan().terms.size() - 1);
  if (named.of == bearer.of && named.begin < bearer.end)
    context.draft.from(at, Words(*named.of, named.begin, bearer.end));
  else
    for (Words const& cell : {named, bearer})
      if (!cell.empty()) context.draft.from(at, cell);
}

/// The columns of a table of costs.
struct CostColumns {
  std::size_t thing = no_heading;
  std::size_t bearer = no_heading;
  std::size_t whom = no_heading;
  bool office = false;                ///< those who pay stand in a column of offices
  std::vector<std::size_t> things{};  ///< each of one cost, with those who pay in its cells: 交通费 | 食宿费
};

CostColumns cost_columns(Context const& context, Grid const& grid) {
  CostColumns found;
  static Pattern const short_cost("^[\\p{Han}、()]{2,10}$");
  std::size_t office = no_heading;
  for (std::size_t c = 0; c < grid.columns.size(); ++c) {
    Column const column = grid.columns[c];
    if (column == Column::cost || (column == Column::what && found.thing == no_heading)) found.thing = c;
    static Pattern const borne_by_unit("(?:承担|负担|支付)(?:单位|部门)$");
    if (column == Column::bearer || (column == Column::other && borne_by_unit.in(grid.heads[c]))) found.bearer = c;
    if (column == Column::office && office == no_heading) office = c;
    if (column == Column::people && found.whom == no_heading) found.whom = c;
    if (c > 0 && (column == Column::other || column == Column::amount) && short_cost.in(grid.heads[c]) &&
        !items_of(context, grid.heads[c]).empty())
      found.things.push_back(c);
  }
  found.office = found.bearer == no_heading;
  if (found.office) found.bearer = office;
  return found;
}

}  // namespace

bool read_cost_grid(Context& context, Grid const& grid) {
  if (context.latin() || grid.rows.empty() || grid.has(Column::time) || grid.has(Column::week)) return false;
  CostColumns const in = cost_columns(context, grid);
  bool const listed = in.thing != no_heading && in.bearer != no_heading;
  if (!listed && in.things.size() < 2) return false;
  std::vector<std::vector<Words>> rows;
  std::size_t costs = 0;
  for (Row const& row : grid.rows) {
    std::vector<Words> cells = cells_of(grid, row);
    // The last cells of a row may be empty
    if (cells.size() > grid.columns.size() || cells.size() < 2) cells.clear();
    if (!cells.empty()) cells.resize(grid.columns.size());
    // 设备捐赠 beside an office is a task
    static Pattern const money("费|食宿|住宿|补贴|补助|津贴|保险|机票|车票");
    if (!cells.empty() && listed && !items_of(context, cells[in.thing].view()).empty() &&
        (!in.office || money.in(cells[in.thing].view())))
      ++costs;
    if (!cells.empty() && !listed)
      costs += std::any_of(in.things.begin(), in.things.end(),
                           [&](std::size_t c) { return tells_bearer(context, cells[c].view()); })
                   ? 1U
                   : 0U;
    rows.push_back(std::move(cells));
  }
  if (2 * costs <= rows.size()) return false;
  for (std::vector<Words> const& cells : rows) {
    if (cells.empty()) continue;
    if (listed && tells_bearer(context, cells[in.bearer].view()))
      put_cell(context, cells[in.thing].view(), cells[in.thing], cells[in.bearer],
               in.whom == no_heading ? Words() : cells[in.whom]);
    if (listed) continue;
    for (std::size_t const c : in.things)
      if (tells_bearer(context, cells[c].view()))
        put_cell(context, grid.heads[c], cells[c], cells[c], cells[in.whom == no_heading ? 0 : in.whom]);
  }
  return true;
}

}  // namespace bangfu::document::reader
