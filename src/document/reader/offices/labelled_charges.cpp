// SPDX-License-Identifier: BSL-1.0
// Who is in charge, as labels and brackets say: 牵头科室：人事股；配合：乙校教务处; （甲校教务处牵头）.
#include <algorithm>

#include "document/reader/measures/forms.hpp"
#include "document/reader/measures/provisions.hpp"
#include "document/reader/offices/charges.hpp"
#include "document/reader/offices/office_names.hpp"

namespace bangfu::document::reader {
namespace {

/// 第1、2项, 第三至五条
std::string const items_by_number =
    "第[\\d一二三四五六七八九十]{1,3}(?:[、至到和及与—~-]第?[\\d一二三四五六七八九十]{1,3})*(?:项|条|款|点)";

/// 牵头科室：人事股；配合：云岔中专机电部
Pattern const labelled(
    "(?:(?:责任|牵头|落实|实施|配合)(?:学校|院校|院系|系部|园所)(?::|为)|(?:责任|负责|牵头|主责|承办|主办|配合|协办|"
    "协助|协同|落实|实施|执行|对接|归口|联系|联络|主管|协调|跟进|接应|经办|"
    "统筹|承接|支持|参与|合作|谁管|组织|主抓|分管|"
    "管事)"
    "(?:部门|单位|科室|处室|机构|组别|科组|股室|方)?(?::|(?:为|是):?)) "
    "?((?:[^()\\[\\]【】〔〕。;:]|\\([\\p{Han}]{2,8}\\)){2,90})");

/// Labels that nobody can list, each with offices and nothing else behind it: 经手：学院人事处、白马职高教务处; 谁来办：两校大队部.
/// @param led whether another label with offices stands before
std::vector<Charge> charges_behind_any_label(Context& context, Words const& sentence, bool led = false) {
  static Pattern const label("(?:^|[,;。 (】〕])([\\p{Han}]{2,7}): ?([^:;。]{4,120})");
  static Pattern const of_others(
      "人$|员$|联系|联络|地点|地址|对象|参加|出席|电话|抄送|抄报|报送|主送|主讲|讲师|名单|组成|成员|组长|来源|收件|"
      "备案|"
      "时间|期限|学校$|代表|简称|包括|下设|内设|机构|部门代号|设置|如下|岗位|基地|案例|附件|资料|材料|目标|标准|"
      "挂靠|所在");
  static Pattern const rest("^[ 、,;.)〕】]*(?:\\([^()]{2,40}\\))?(?:[\\p{Han}]{2,7})?$");
  std::vector<Charge> out;
  std::vector<InstitutionId> last;
  std::size_t from = 0;
  for (auto l = label.find(sentence.view()); l; l = label.find(sentence.view(), from)) {
    from = l->end();
    std::string_view const name = (*l)[1];
    Words list = sentence.part(l->begin(2), l->end(2));
    // What follows may be the next label
    bool const another = sentence.view().substr(l->end(), 1) == ":";
    std::size_t const cut = another ? list.view().find_last_of(" ,") : std::string_view::npos;
    if (another && cut == std::string_view::npos) continue;
    if (another) list = list.part(0, cut);
    if (another) from = l->begin(2) + cut;
    static Pattern const closes("[)〕】]$");
    if (closes.in(list.view()) && list.view().find('(') == std::string_view::npos) list = list.trimmed(")〕】");
    // 人选推荐：…: a matter, where nothing else is told
    static Pattern const of_duty(
        "责任|牵头|负责|经办|经手|承办|归口|主办|主责|协办|配合|落实|执行|操作|对接|谁|抓|管|(?:单位|部门|处室|科室|"
        "股室|"
        "方|者|链条?|线)$");
    // 美姑职校：教务科: whose the offices are
    Mention const whose = context.institutions.at(name, 0);
    bool const names_side = whose.end == name.size() && whose.who.size() == 1;
    bool const of_side = led && names_side;
    if (!of_side && (of_others.in(name) || !modalities_of(context, name).empty())) continue;
    if (!of_side && characters(name) > 3 && !of_duty.in(name)) continue;
    std::vector<Charge> found;
    bool offices_only = true;
    bool any = led;
    for (Words const& part : split_at(list, "、,/ →")) {
      OfficeList const offices = offices_listed(context, part.view(), 0);
      bool const office = !offices.names.empty() && rest.whole(part.view().substr(offices.end));
      any = any || office;
      offices_only = offices_only && (office || context.institutions.at(part.view(), 0).end == part.size());
    }
    if (!any || !offices_only) continue;
    if (names_side) last = whose.who;
    ListOfCharges const how{.where = sentence.part(l->begin(1), l->begin(2) + list.size()),
                            .about = sentence.part(0, l->begin(1)).trimmed("(, "),
                            .whole_too = true};
    found = charges_of_list(context, list, how, last);
    out.insert(out.end(), found.begin(), found.end());
  }
  return out;
}

/// The one party whose name begins with a place.
InstitutionId party_of_place(Context const& context, std::string_view where) {
  InstitutionId found;
  for (InstitutionId const& id : context.institutions.both_sides(8)) {
    if (context.institutions.name(id).rfind(where, 0) != 0) continue;
    if (!found.empty()) return {};
    found = id;
  }
  return found;
}

/// 第1、2项人事处, in such a list: the items of which the offices behind them are in charge.
Words take_numbers(Words& part) {
  static Pattern const numbers("^ ?(" + items_by_number +
                               ")"
                               "(?:任务|工作|由|为|是|归|:)?");
  auto const m = numbers.at(part.view());
  if (!m || m->end() >= part.size()) return {};
  Words const about = part.part(m->begin(1), m->end(1));
  part = part.part(m->end(), part.size());
  return about;
}

/// 科研室; 达板园：业务组. None where the words say anything else.
std::vector<Charge> offices_alone(Context& context, Words const& part) {
  static Pattern const colon("^: ?");
  Words list = part.trimmed();
  std::vector<InstitutionId> last;
  Mention const whose = context.institutions.at(list.view(), 0);
  if (auto const c = colon.at(list.view(), whose.end); c && whose.who.size() == 1) {
    last = whose.who;
    list = list.part(c->end(), list.size());
  }
  OfficeList const offices = offices_listed(context, list.view(), 0);
  // （总务主任）: what somebody is
  static Pattern const post("(?:长|主任)$");
  if (offices.names.empty() || offices.end != list.size() || post.in(list.view())) return {};
  return charges_of_list(context, list, {.where = part, .about = {}}, last);
}

/// 【责任部门：甲校教务处；乙校办公室】: what goes on with the list of a label behind a semicolon. @param end behind what was read;
/// moved on
std::vector<Charge> more_of_list(Context& context, Words const& sentence, std::size_t& end) {
  static Pattern const more("^; ?([^:;。()【】〔〕\\[\\]]{4,60})(?:[】)〕\\]]|;|$)");
  std::vector<Charge> out;
  for (auto m = more.at(sentence.view(), end); m; m = more.at(sentence.view(), end)) {
    std::vector<Charge> const found = offices_alone(context, sentence.part(m->begin(1), m->end(1)));
    if (found.empty()) break;
    out.insert(out.end(), found.begin(), found.end());
    end = m->end(1);
  }
  return out;
}

/// Labels, each with its list: 牵头：甲校教务处 配合：乙校实训处 完成时间：6月
std::vector<Charge> labelled_charges(Context& context, Words const& sentence, bool& all) {
  static Pattern const next_label("[ (,]+[\\p{Han}]{2,8}:");
  std::vector<Charge> out;
  std::vector<InstitutionId> last;
  std::size_t first_label = 0;
  std::size_t last_label = 0;
  for (auto l = labelled.find(sentence.view()); l; l = labelled.find(sentence.view(), last_label)) {
    std::size_t end = l->end(1);
    if (auto const next = next_label.find(sentence.view(), l->begin(1)); next && next->begin() < end)
      end = next->begin();
    if (end <= l->begin(1)) break;
    // 我校牵头：机电学院; 甲校责任部门：教务处
    std::vector<Mention> const whose = context.institutions.find(sentence.view().substr(0, l->begin()));
    static Pattern const of_whom("^的?$");
    bool const sided = !whose.empty() && !whose.back().who.empty() &&
                       of_whom.in(sentence.view().substr(whose.back().end, l->begin() - whose.back().end));
    if (sided) last = whose.back().who;
    std::size_t begin = sided ? whose.back().begin : l->begin();
    // 黔中县责任部门：…: the place that one party has in its name
    static Pattern const place_before("(?:^|[ (,;。])([\\p{Han}]{2,7}[省市县区州旗])$");
    if (auto const p = sided ? std::nullopt : place_before.find(sentence.view().substr(0, l->begin())))
      if (InstitutionId const of = party_of_place(context, (*p)[1]); !of.empty()) {
        last = {of};
        begin = p->begin(1);
      }
    ListOfCharges const how{.where = sentence.part(begin, end),
                            .about = out.empty() ? sentence.part(0, begin).trimmed("(,") : Words(),
                            .whole_too = true};
    std::vector<Charge> found;
    // 牵头部门为甲校办公室，乙校办公室协助: what follows tells it in a clause of its own
    for (Words part : split_at(sentence.part(l->begin(1), end), ",")) {
      Words const numbers = take_numbers(part);
      std::vector<Charge> more = charges_of_list(context, part, how, last);
      if (!numbers.empty())
        for (Charge& charge : more) charge.about = numbers;
      bool nothing_else = false;
      if (more.empty() && !found.empty()) more = charges_of_clauses(context, part, Place::behind, nothing_else);
      found.insert(found.end(), more.begin(), more.end());
    }
    if (!found.empty())
      for (Charge& charge : more_of_list(context, sentence, end)) found.push_back(std::move(charge));
    if (!found.empty() && out.empty()) first_label = begin;
    out.insert(out.end(), found.begin(), found.end());
    last_label = end;
  }
  all = !out.empty() && first_label < 12;
  // 责任科室：教师工作科，承训单位：赣平师范专科学校
  if (!out.empty() && last_label < sentence.size())
    for (Charge& more : charges_behind_any_label(context, sentence.part(last_label, sentence.size()), true))
      out.push_back(std::move(more));
  return out;
}

/// 电教站牵头，各学校参与: bodies of any name, each with its part. None where the words say anything else.
std::vector<Charge> bodies_with_a_part(Context& context, Words const& part) {
  static Pattern const has_part(
      "^([\\p{Han}、]{6,40}?)(?:具体|共同|联合|分别)?(?:牵头|负责|主责|主办|承办|协办|配合|协助|参与|参加|落实|组织|"
      "实施){1,2}$");
  static Pattern const everybody("^各(?:结对|相关|有关)?(?:学校|校|园|幼儿园|单位|部门)$");
  std::vector<Charge> out;
  std::vector<InstitutionId> last;
  for (Words const& clause : split_at(part, ",")) {
    auto const m = has_part.whole(clause.view());
    if (!m) return {};
    if (everybody.whole((*m)[1])) continue;
    std::vector<Charge> const found = charges_of_list(context, clause.part(m->begin(1), m->end(1)),
                                                      {.where = part, .about = {}, .whole_too = true}, last);
    if (found.empty()) return {};
    out.insert(out.end(), found.begin(), found.end());
  }
  return out;
}

/// （甲校教务处牵头，乙校教导处配合）, （物流系） behind a sentence, or after its full stop.
std::vector<Charge> bracketed_charges(Context& context, Words const& sentence, bool& all) {
  std::vector<Charge> out;
  static Pattern const deeds_in_brackets("[(〔【\\[]([\\p{Han}×○“”《》、/,;: \\d-]{4,120})[)〕】\\]]$");
  // （4月，甲园大班组；乙园全体教师参加）: when, and who else is there
  static Pattern const beside(
      "^(?:[^,;]{0,6}[\\d一二三四五六七八九十]+(?:年|月|日|周|天|节|时|号)[^,;]{0,12}|(?:周|星期)[一二三四五六日][^,;]{"
      "0,8}|"
      "每[^,;]{1,12}|[^,;]{0,6}(?:线上|线下|网上|视频|现场)[^,;]{0,6}|[^,;]{2,30}(?:教师|老师|学生|幼儿|家长|人员|干部|"
      "全员|人)"
      "(?:都|全部|自愿)?(?:参加|参与|到场|观摩|旁听)|(?:上|中|下)旬|[春夏秋冬寒暑][季假]|学?期[初中末])$");
  if (auto const b = deeds_in_brackets.find(sentence.view())) {
    Words const inside = sentence.part(b->begin(1), b->end(1));
    std::vector<Words> parts;
    for (Words const& part : split_at(inside, ";")) {
      // 3月，甲园保教处牵头，乙园教研组配合: the time stands before them
      std::size_t from = 0;
      for (Words const& piece : split_at(part, ","))
        if (beside.whole(piece.view()) && piece.begin == part.begin + from) from = piece.end - part.begin + 1;
      if (from < part.size()) parts.push_back(part.part(from, part.size()).trimmed(", "));
    }
    bool nothing_else = !parts.empty();
    for (Words const& part : parts) {
      bool whole = false;
      std::vector<Charge> found = charges_of_clauses(context, part, Place::bracket, whole);
      if (found.empty()) found = offices_alone(context, part);
      if (found.empty()) found = bodies_with_a_part(context, part);
      whole = whole || !found.empty();
      for (Charge charge : found) {
        charge.about = sentence.part(0, b->begin());
        charge.where = sentence.part(b->begin(), b->end());
        out.push_back(charge);
      }
      nothing_else = nothing_else && whole;
    }
    if (!nothing_else) out.clear();
    all = !out.empty() && b->begin() == 0;
    if (!out.empty()) return out;
  }
  static Pattern const in_brackets("[(〔【\\[]([\\p{Han}×○、/;,]{2,90})[)〕】\\]]$");
  auto const b = in_brackets.find(sentence.view());
  if (!b || (b->begin() <= 9 && b->begin() != 0)) return out;
  Words const list = sentence.part(b->begin(1), b->end(1));
  static Pattern const office_word(
      "(?:处|科|股|室|部|系|办|工会|团委|教研组|中心|组|图书馆|少先队|[校园院][委务]会|班主任|干事|辅导员)$");
  if (!office_word.in(list.view()) || (tells_payment(list.view()))) return out;
  std::vector<InstitutionId> last;
  out = charges_of_list(context, list,
                        {.where = sentence.part(b->begin(), b->end()), .about = sentence.part(0, b->begin())}, last);
  all = !out.empty() && b->begin() == 0;
  return out;
}

}  // namespace

std::vector<Charge> charges_of_numbers(Context& context, Words const& words) {
  static Pattern const clause(
      "^ ?([^,;。:]{2,40}?)(?:具体|主要|分别)?(?:负责|牵头|承担|落实|承办|主责|管)"
      "((?:\\(\\d{1,2}\\)[、和及与]?)+|" +
      items_by_number + ")(?:任务|工作)?$");
  std::vector<Charge> out;
  std::vector<InstitutionId> last;
  for (Words const& part : split_at(words.trimmed("[〔【]〕】。"), ",;")) {
    auto const m = clause.whole(part.view());
    if (!m) return {};
    std::vector<Charge> const found =
        charges_of_list(context, part.part(m->begin(1), m->end(1)),
                        {.where = part, .about = part.part(m->begin(2), m->end(2)), .whole_too = true}, last);
    if (found.empty()) return {};
    out.insert(out.end(), found.begin(), found.end());
  }
  return out;
}

std::vector<Charge> charges_of_labels(Context& context, Words const& sentence, bool& all) {
  std::vector<Charge> out = charges_of_numbers(context, sentence);
  all = !out.empty();
  if (out.empty()) out = labelled_charges(context, sentence, all);
  if (out.empty()) out = bracketed_charges(context, sentence, all);
  if (out.empty()) {
    out = charges_behind_any_label(context, sentence);
    all = !out.empty() && out.front().about.size() < 12;
  }
  return out;
}

}  // namespace bangfu::document::reader
