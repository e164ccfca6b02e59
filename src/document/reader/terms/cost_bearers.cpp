// SPDX-License-Identifier: BSL-1.0
// Who bears a cost: by 由 and the like, as the subject of the clause or of those before it, by the cost's own words.
#include <algorithm>
#include <optional>

#include "document/reader/flows/journeys.hpp"
#include "document/reader/measures/provisions.hpp"
#include "document/reader/terms/costs.hpp"

namespace bangfu::document::reader {
namespace {

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
    "$|[,。;])|(?:出|拿|掏|付|担)(?:一半|[二三四五]分之[一二三四]|[一二三四五六七八九]成)"
    ")"
    "([一二三四]半|\\d+%|各半|一半)?";
Pattern const borne_by("(?:由|归)([^,。;]{1,30}?)" + manner_words + bearing_verbs);
/// 在专项经费中列支, 回原单位报销: where no 由 tells the bearer
Pattern const borne_from(
    "(?:从|在|(?:^|[^低高少多大小])于|回)([^,。;]{2,30}?)(?:中|内|里)?(?:统一|据实|全额|予以|按[^,。;]{2,12}?)*(?:列支|"
    "支出|支付|报销|开支|"
    "核销|"
    "支应|列报|报账|解决|统筹|安排|出$|报$|走$)()");
/// 走县教育局培训专项: out of which purse
Pattern const out_of_purse("走([^教访读亲廊,。;][\\p{Han}]{1,19}?(?:专项|经费|资金|专款|预算))(?:账|的账)?$()");
/// 列入县财政预算
Pattern const budgeted("(?:列入|纳入|编入)([^,。;]{2,20}?)(?:年度|经费|专项|部门|年初|收支|公用)*预算()");
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

/// Who pays, where 由 and the like stand before a body that is known by its name: 由甲校教务处统筹安排, 回乙校报.
std::optional<Words> named_payer(Context const& context, Words const& clause) {
  static Pattern const lead("(?:由|归|找|回)(?:各自的)?");
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
      "报销|报|开支|免收|减免|免除|免缴|全免|自付|自理|自备|请客|出|拿|掏|解决|提供|管|负责|安排|保障|招待|接送|发放|"
      "结算|结付|"
      "包|"
      "购买|买|投保|"
      "全包|付|补贴|补助|"
      "买单)(?:好|钱|"
      "[二三四五]分之[一二三四]|一半|各半|[一二三四五六七八九]成|\\d+%)?$");
  static Pattern const somebody("(学校|家长|本人|个人|教师本人|学生本人|村里|镇里|县里)(.+)$");
  static Pattern const by("由|为|给|向|对|从");
  std::string_view const text = clause.view();
  if (text.size() > 150) return std::nullopt;
  // 双方各半, 按甲校70%、乙校30%的比例分担
  static Pattern const shared(
      "(?:各半|各一半|各[付出掏管报买]各的|各[^,。;]{0,3}(?:一半|二分之一|50%)|均摊|平摊|分摊|分担|共担)$");
  if (auto const s = shared.find(text)) {
    std::vector<Mention> all = context.institutions.find(text.substr(0, s->begin()));
    auto const behind = [&](Mention const& m) { return m.begin < 6 || !names_cost(text.substr(0, m.begin)); };
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
    if (m.begin > 3 && names_cost(text.substr(0, m.begin)) && !by.in(text.substr(0, m.begin)) &&
        pays.whole(text.substr(m.end)))
      return clause.part(m.begin, m.end);
  if (auto const m = somebody.find(text); m && m->begin() > 3 && names_cost(text.substr(0, m->begin())) &&
                                          !by.in(text.substr(0, m->begin())) && pays.whole((*m)[2]))
    return clause.part(m->begin(1), m->end(1));
  return std::nullopt;
}

}  // namespace

/// Where a text tells who bears a cost.
std::optional<Match> paid(std::string_view text) {
  auto m = borne_by.find(text);
  if (!m) m = borne_from.find(text);
  static Pattern const no_body("^(?:年度|本级|当年|本年度|下年|下一年)|^各自的?(?:年度|部门|预算|经费|$)");
  // 经费…在预算中安排: no bearer, but when
  static Pattern const no_purse("^(?:[\\p{Han}]{0,6}(?:期间|上|校|岗|下|方面|过程|同等条件|年度))$");
  if (m && borne_from.at(text, m->begin()) && no_purse.in((*m)[1])) m.reset();
  if (!m) m = budgeted.find(text);
  if (!m) m = out_of_purse.find(text);
  return m && no_body.in((*m)[1]) ? std::nullopt : m;
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
  static Pattern const purse(
      "(?:财政|政府|基金会?|工会|家长|企业|公司|校友会|协会|学校|集团|资金|公益金|福利金|专款|经费)$");
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
  if (!names_insurance(text_)) return false;
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
    // 夏令营期间为学生投保: when, and by nobody
    static Pattern const when("^(?:[^,。;]{0,16}?(?:期间|之前|之后|[前后时内中]))?(?:均|应|须|要|都|统一|负责|必须)*");
    std::size_t const who = when.at((*m)[1])->end();
    if (m->begin(1) + who < m->end(1))
      bearers(context_, t_, clause_.part(m->begin(1) + who, m->end(1)));
    else
      (void)by_subject_before(context_, t_, clause_, sentence_, heading_);
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
    // 乙校教师来园观摩不收培训费: those whose guests they are
    if (free && !has_bearer(t_)) {
      static Pattern const guests("^[^,。;]{0,8}?(?:教师|老师|学生|人员|学员|干部|选手|幼儿)");
      Mention const of = context_.institutions.at(text_, 0);
      bool const named = of.end > 0 && of.who.size() == 1 && !of.own && guests.at(text_, of.end);
      if (InstitutionId const host = named ? context_.institutions.other_side(of.who[0]) : InstitutionId();
          !host.empty())
        t_.by.push_back(host);
    }
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

}  // namespace bangfu::document::reader
