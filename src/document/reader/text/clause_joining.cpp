// SPDX-License-Identifier: BSL-1.0
// Clauses that belong together, and such as tell two things: who pays what, who goes where.
#include <algorithm>

#include "document/reader/measures/forms.hpp"
#include "document/reader/measures/provisions.hpp"
#include "document/reader/terms/terms.hpp"

namespace bangfu::document::reader {

std::vector<Words> joined_clauses(Context const& context, Words const& words, SubjectMatter matter) {
  // Conditions and steps are told by the sentence; what is paid under such a heading is not
  static Pattern const pays_somebody(
      "(?:费|食宿|车票|午餐|补贴|补助|住宿|交通)[^。;]{0,20}(?:承担|负担|支付|报销|自理|提供|解决|派车|包|管|报|出)(?"
      ":$|[,。;])");
  bool const conditions = matter == SubjectMatter::eligibility || matter == SubjectMatter::selection;
  if (conditions && !pays_somebody.in(words.view())) return {words};
  std::vector<Words> out;
  if (tells_selection(words.view())) {
    // 教龄满五年，由学校推荐，教育局审定: what is asked for, and the steps
    static Pattern const steps("申请|报名|推荐|选拔|遴选|提名|初选|推选|推举|提出|申报|选送");
    for (Words const& clause : clauses(words, context.latin())) {
      // …，距退休不足两年的不派: who is not chosen
      static Pattern const excluded("(?:的|者|教师|人员)(?:一律|可以?|原则上|均|都)*不(?:派|选派?|予选派|推荐|安排)$");
      if (!out.empty() && steps.in(out.back().view()) && !excluded.in(clause.view()))
        out.back().end = clause.end;
      else
        out.push_back(clause);
    }
    return out;
  }
  static Pattern const bearer(
      "^(?:均|统一|一律|全部|都|可|原则上)*(?:由|从|在)[^,]{2,24}(?:承担|支付|发放|列支|支出|负担|负责|解决|报销|减免|"
      "免除|全免|"
      "保障|安排|"
      "财政|核拨|"
      "缴付|缴纳|购买|买|投保|开支|核发|拨付|支应|筹集|自筹|补足|资助|赞助|捐助|捐付|认捐|兜底|买单|自理|分担|分摊|掏|"
      "出|付|报|给|补助|"
      "补贴|提供|筹措)[^,]{0,"
      "4}$");
  // 支教教师的食宿，乙校要妥善安排; …的费用，按规定报销: what is paid stands before the comma, and no verb with it
  static Pattern const paid_thing(
      "^[^,]{0,40}(?:费|费用|经费|食宿|住宿|交通|保险|补贴|补助|开支|开销|伙食|用餐|吃住|的钱|差旅|车辆|报酬|酬金|"
      "课酬)$|^[^,]{0,30}(?:机票|车票|动车票)(?:[一二两三四\\d]+(?:张|次))?$");
  static Pattern const with_verb(
      "安排|提供|承担|做好|落实|负责|给予|发放|享受|购买|报销|解决|办理|统筹|保障|包括|含|投入|增加|争取|支付|由|"
      "设立|不得|不收|不[交付用]|免|减|收取|补发|奖|付给|享|领取");
  static Pattern const pays_it(
      "^(?:均|统一|一律|全部|都|可|原则上|每[学期年月次]{1,2})*(?:(?:从|在|回|凭|据实|实报|按|列入|纳入)[^,]{0,24}(?:"
      "列支|报销|支出|支付|"
      "开支|执行|"
      "预算|解决|发放|结算)|[^,由]{2,20}(?:承担|负担|解决|安排|支付|开支|报销|购买|买|掏|出|拿|管|补贴|补助|资助|赞助|"
      "自理|负责|提供))("
      "?:好|[一两\\d]"
      "次|[一二三四五六七八九]成|[二三四五]分之[一二三四]|一半|\\d+%|大头)?$");
  static Pattern const cost(
      "费|补助|补贴|津贴|食宿|保险|资金|经费|报酬|车票|机票|住宿|交通|课酬|酬金|薪|工资|奖金|伙食|午餐");
  static Pattern const has_bearer("由.{2,20}(?:承担|支付|发放|照发|照付|列支|支出|负担|提供|报销)");
  static Pattern const condition(
      "^[^,]{3,40}(?:的|者|的[\\p{Han}]{0,6}(?:教师|老师|干部|人员|学员|学生|实习生|选手|队员|幼儿|家长|单位|学校|部门|"
      "个人|集体|"
      "志愿者|"
      "子女|配偶|家属|"
      "专家|师傅|徒弟|师徒|班级|地区|责任人|集体和个人|单位和个人|教职工|校长|园长|园|队))$");
  static Pattern const dispute("可能|目的");
  for (Words const& clause : clauses(words, context.latin())) {
    if (!out.empty() && out.back().of == clause.of) {
      bool const pays = bearer.in(clause.view()) && cost.in(out.back().view()) && !has_bearer.in(out.back().view());
      bool const conditional = condition.whole(out.back().view()).has_value() && !dispute.in(out.back().view());
      // 选派的跟岗教师，应为高一教师: whom it is about
      static Pattern const people("^[\\p{Han}、]{2,12}(?:教师|老师|人员|学员|学生|干部|专家|选手|队员|志愿者)$");
      static Pattern const asked("^(?:原则上|一般|均|都|一律)*(?:必须|应当|须|应)(?:为|是|有|具|持|年?满)");
      bool const about = matter == SubjectMatter::terms && people.whole(out.back().view()) && asked.in(clause.view());
      // 享受工作补贴，每人每月600元，由市财政承担
      static Pattern const rate("^(?:标准为?|按|每|人均|共|合计)[^,]{0,16}\\d[^,]{0,12}元[^,]{0,10}$");
      // 在校免费住宿，每天发补助30元: one thing is told in full
      static Pattern const told_in_full("免费|全免|免收|自理|自费");
      bool const rated = rate.whole(clause.view()) && cost.in(out.back().view()) && !has_bearer.in(out.back().view()) &&
                         !told_in_full.in(out.back().view());
      bool const topic =
          paid_thing.whole(out.back().view()) && !with_verb.in(out.back().view()) && pays_it.whole(clause.view());
      // 区残联出资18万元，为乙校添置器材: what the money is given for
      static Pattern const gives("(?:出资|捐资|捐出|捐赠|捐款|拨款|拨出|筹资|投资|投入|资助)[^,]{0,12}元(?:人民币)?$");
      static Pattern const for_what(
          "^(?:用于|用来|作为|作|资助|设立|添置|购置|购买|建|修|改造|(?:为|给|帮助?|支持)[^,]{1,16}?(?:添|购|建|修|"
          "改造|"
          "配|装|设立|更新|解决|发放|改善))");
      bool const spent = gives.in(out.back().view()) && for_what.in(clause.view()) && !paid_thing.in(out.back().view());
      if (pays || conditional || about || rated || topic || spent) {
        out.back().end = clause.end;
        continue;
      }
    }
    // 教师由甲校报销、学生由县局补助: two bearers
    static Pattern const borne("由[^、]{2,20}(?:承担|负担|支付|报销|补助|补贴|解决|提供|安排|负责|发放|自理)$");
    if (std::vector<Words> const costs = split_at(clause, "、");
        costs.size() > 1 && cost.in(clause.view()) &&
        std::all_of(costs.begin(), costs.end(), [&](Words const& w) { return borne.in(w.view()); })) {
      out.insert(out.end(), costs.begin(), costs.end());
      continue;
    }
    // 骨干教师6名到甲校进修一学期、管理干部3名到乙校挂职三个月: two journeys
    static Pattern const journey("[\\d一二两三四五六七八九十]+(?:名|人|位)(?:[^、]{0,4})(?:到|赴|往|来)[^、]{3,}");
    std::vector<Words> const parts = split_at(clause, "、");
    std::size_t journeys = 0;
    for (Words const& part : parts) journeys += journey.in(part.view()) ? 1U : 0U;
    // 上一节示范课、作一次微讲座: two deeds
    static Pattern const counted_deed(
        "^(?:上|作|做|讲|开|开设|执教|举办|主持)[^、]{0,10}?(?:[\\d一二两三四五六七八九十]+(?:节|次|场|堂|期|讲|个))[^"
        "、]{0,12}$");
    bool deeds = parts.size() == 2 && counted_deed.in(parts[1].view());
    if (deeds) {
      std::vector<Modality> const first = modalities_of(context, parts[0].view());
      std::vector<Modality> const second = modalities_of(context, parts[1].view());
      deeds = !first.empty() && !second.empty() && first.front() != second.front();
    }
    if (deeds || (parts.size() > 1 && journeys == parts.size()))
      out.insert(out.end(), parts.begin(), parts.end());
    else
      out.push_back(clause);
  }
  return out;
}

}  // namespace bangfu::document::reader
