// SPDX-License-Identifier: BSL-1.0
// Costs, allowances and insurance: what is paid and for whom. Who bears it is in terms/cost_bearers.cpp.
#include "document/reader/terms/costs.hpp"

#include <algorithm>
#include <optional>

#include <bangfu/document/quantity.hpp>

#include "document/reader/measures/provisions.hpp"
#include "document/reader/offices/office_names.hpp"
#include "document/reader/terms/terms.hpp"

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
Pattern const insurance_word("保险|保费|意外险|投保|意外伤害险|责任险|实习险|商业险");
Pattern const allowance_word("一次性奖励|补助|补贴|津贴|报酬|助学金|慰问金|奖励金|生活费|奖学金");

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

/// 总务处安排车辆, 教导处负责落实食宿: what an office sees to, and no cost that it bears.
bool office_sees_to_it(Context const& context, std::string_view text) {
  static Pattern const lead("^(?:由|并|再|另)?");
  static Pattern const sees_to(
      "^(?:负责|统一|做好|提前|具体|协助|全程|为[^,。;]{2,16}|给[^,。;]{2,16}|并|及时|另|妥善)*(?:安排|落实|准备|提供|"
      "联系|调度|布置|备好|预订|腾出|"
      "保障|调配)");
  static Pattern const money("费|补贴|补助|津贴|保险|险$|免|元|报销|承担|负担|支付|票|奖");
  OfficeList const list = offices_listed(context, text, lead.at(text)->end());
  return !list.names.empty() && !money.in(text) && sees_to.at(text, list.end);
}

/// 家庭困难的由甲校承担
Pattern const of_hardship("^家庭困难的由");
/// 困难学生由慈善会每人每年资助1000元
Pattern const sum_to_people(
    "(?:(?:教师|老师|学生|人员|干部|学员|选手|幼儿|孩子|者|家庭)[^,。;费]{0,4}?|[难优秀贫苦上]的)由[^,。;]{2,24}(?:"
    "资助|补助|补贴|奖励|"
    "发给|"
    "发放)[^,。;]{0,4}\\d[\\d.]*(?:万)?元");

}  // namespace

bool names_cost(std::string_view text) { return cost_word.in(text); }
bool names_insurance(std::string_view text) { return insurance_word.in(text); }
bool names_allowance(std::string_view text) { return allowance_word.in(text); }

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

bool is_cost(Terms const& t) {
  return t.kind == terms_kind::cost || t.kind == terms_kind::allowance || t.kind == terms_kind::insurance;
}

bool has_bearer(Terms const& t) { return !t.by.empty() || !t.other_bearer.empty(); }

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
  if (std::size_t const end = has_bearer(*last_one) || names_cost(text_) ? 0 : bodies_end(context_, text_, 0);
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
  // 每人每天补助40元，从对口支援专项里开支: who was only thought to pay, as nobody else was named
  if (has_bearer(*last_one) && out_of.in(text_)) {
    Words earlier = sentence_;
    earlier.end = clause_.begin;
    earlier.begin = earlier.end - ending(earlier.view()).size();
    std::vector<Words> const parts = clauses(earlier, false);
    static Pattern const rate_first("^(?:每|按|另|并|再|标准|给|发)");
    if (!parts.empty() && rate_first.at(parts.back().view()) &&
        context_.institutions.find(parts.back().view()).empty()) {
      last_one->by.clear();
      last_one->other_bearer = {};
    }
  }
  if (!has_bearer(*last_one)) bearers(context_, *last_one, clause_.part(m->begin(1), m->end(1)), sentence_.view());
  return belongs_to_last();
}

bool TermClause::tells_cost() {
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
  // 给予资金支持: no cost of anybody
  static Pattern const gives_money("(?:提供|给予|安排)[^,。;]{0,8}(?:资金|经费)(?:支持|保障|资助|和[^,。;]{2,10})?$");
  static Pattern const source_told("由|从|在");
  if (gives_money.in(text_) && !source_told.in(text_)) return false;
  if (office_sees_to_it(context_, text_)) return false;
  bool const only_spends = spends.in(text_) && !by_somebody.in(text_);
  // 伙食补助：实验小学每月发放300元, where the label is the title of the item
  Words const title = names_cost(text_) ? Words() : label_of(context_, clause_);
  if (!title.empty() && title.size() <= 48 && names_cost(title.view())) label_ = title;
  bool const told = sum_to_people.in(text_) || names_cost(text_) || paid_thing.in(text_) ||
                    (free_of_charge.in(text_) && !things_open.in(text_));
  return (told && !only_spends) || of_hardship.in(text_) || !label_.empty();
}

bool TermClause::wages(std::optional<Match> const& payer) {
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
  // 保留岗位，发放全额工资: one promise
  static Pattern const wages(
      "^(?:并)?(?:照发|发放|保证|按月发放)[^,。;]{0,6}(?:工资|薪金|薪酬)|^(?:工资|薪金|薪酬)[^,。;费]{0,6}由");
  if (Terms const* const last_one = before();
      last_one != nullptr && last_one->kind == terms_kind::other && wages.at(text_)) {
    if (!has_bearer(*last_one) && payer)
      bearers(context_, last(), clause_.part(payer->begin(1), payer->end(1)), sentence_.view());
    return belongs_to_last();
  }
  return false;
}

void TermClause::find_kind_of_cost(std::optional<Match> const& payer) {
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
  cost_kind_ = names_insurance(thing) && !other_items.in(accident.replaced(thing, ""))
                   ? TermsKind(terms_kind::insurance)
               : sum_to_people.in(text_) ? TermsKind(terms_kind::allowance)
               : !several.in(thing) && names_allowance(named_first ? text_.substr(0, payer->begin()) : thing)
                   ? TermsKind(terms_kind::allowance)
                   : TermsKind(terms_kind::cost);
  // 生活费由学生本人承担: nobody is paid anything
  static Pattern const living("生活费"), paid_out("补助|补贴|津贴|发放|发给|资助|奖"),
      by_them("自理|自付|自费|自负|学生|家长|本人|个人");
  if (cost_kind_ == terms_kind::allowance && living.in(text_) && !paid_out.in(text_) && by_them.in(text_))
    cost_kind_ = terms_kind::cost;
}

bool TermClause::more_of_the_cost_before() {
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
  return false;
}

bool TermClause::cost() {
  if (!tells_cost()) return false;
  auto const payer = paid(text_);
  if (wages(payer)) return true;
  find_kind_of_cost(payer);
  items_end_ = text_.size();
  if (more_of_the_cost_before()) return true;
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
  if (!borne()) return false;
  // 外出教师都买意外险，保费两校各付各的: who pays what the clause before tells of
  if (Terms* const last_one = before(); last_one != nullptr && cost_kind_ == terms_kind::insurance &&
                                        last_one->kind == terms_kind::insurance && !has_bearer(*last_one) &&
                                        has_bearer(t_)) {
    last_one->by = t_.by;
    last_one->other_bearer = t_.other_bearer;
    return belongs_to_last();
  }
  if (of_hardship.in(text_) && !context_.plan().terms.empty()) t_.items = last().items;
  put_cost();
  return true;
}

bool TermClause::put_cost_of(TermsKind kind) {
  if (rest_of_cost() || goes_on_with_cost()) return true;
  cost_kind_ = std::move(kind);
  items_end_ = text_.size();
  if (more_of_the_cost_before()) return true;
  if (!borne()) (void)by_subject_before(context_, t_, clause_, sentence_, heading_);
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
                 "^[^,。;]{0,10}(?:培训|研修|研习|进修|直播)[^,。;]{0,6}(?:免费|不收费|不收|全免)"),
             no_charge(charges_nothing), studies("培训|进修|学习|听课|研修|跟岗|参会");
             free_course.in(text_) || (t_.items.empty() && no_charge.in(text_) && studies.in(sentence_.view()))) {
    t_.items.assign(1, CostItem(cost_item::tuition));
  } else if (static Pattern const only_cost("^(?:也|都|均|其|所需|这些)*(?:费用|花费|开支|钱)");
             t_.items.empty() && only_cost.at(text_) && clause_.begin > sentence_.begin &&
             items_of(context_, text_).empty()) {
    // 午饭在甲校食堂吃，费用甲校出: of what the clause before tells
    Words earlier = sentence_;
    earlier.end = clause_.begin;
    earlier.begin = earlier.end - ending(earlier.view()).size();
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
      "(?:各|承担|负担|支付|出|拿|付)+(?:一半|半|[一二三四五六七八九]成|\\d+%|[一二三四]分之[一二三])|共同(?:承担|负担|"
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
  static Pattern const by_themselves(
      "自理|自付|自费|(?:自己|自)(?:掏|出|负担|负|缴|买|付|交)|(?:自行|自己|本人|个人)(?:承担|负担|支付|解决)");
  if (!has_bearer(last()) && by_themselves.in(text_) && !last().whom.empty()) last().other_bearer = last().whom;
}

}  // namespace bangfu::document::reader
