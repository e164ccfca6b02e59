// SPDX-License-Identifier: BSL-1.0
// Terms: who bears, certifies, appraises, prefers, forbids; whom the clause speaks of.
#include <bangfu/document/document.hpp>

#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace bangfu;

namespace {

Plan plan_of(std::string const& terms) {
  std::string const text =
      "江北区实验小学与云岭县第二小学结对帮扶方案\n"
      "江北区实验小学（以下简称“实验小学”）对口帮扶云岭县第二小学（以下简称“云岭二小”），时间为2022年9月至2023年7月。\n"
      "一、帮扶内容\n1. 实验小学选派3名教师到云岭二小支教。\n二、保障措施\n1. " +
      terms + "\n";
  return document::read(document::text_source(text)).value;
}

std::string bearers(Plan const& plan, Terms const& t) {
  std::string all;
  for (InstitutionId const& id : t.by)
    for (Institution const& i : plan.institutions)
      if (i.id == id) all += (all.empty() ? "" : "、") + std::string(i.name.any());
  if (!t.other_bearer.empty()) all += (all.empty() ? "" : "、") + std::string(t.other_bearer.any());
  return all;
}

std::string items(Terms const& t) {
  std::string all;
  for (CostItem const& i : t.items) all += (all.empty() ? "" : " ") + std::string(i.code());
  return all;
}

/// The terms of a clause, each as its sort and items, who bears it, and for whom.
std::string said(std::string const& clause) {
  Plan const plan = plan_of(clause);
  std::string all;
  for (Terms const& t : plan.terms)
    all += (all.empty() ? "" : "; ") + std::string(t.kind.code()) + " " + items(t) + "|" + bearers(plan, t) + "|" +
           std::string(t.whom.any());
  return all;
}

}  // namespace

TEST_CASE("a school doctor is somebody whom terms speak of") {
  CHECK(said("校医驻校期间的交通费由实验小学承担。") == "cost travel|江北区实验小学|校医");
}

TEST_CASE("costs: what is borne, and by whom") {
  struct Case {
    char const* clause;
    char const* kind;
    char const* items;
    char const* by;
  };
  constexpr Case cases[] = {
      {"支教教师的往返交通费由实验小学承担。", "cost", "travel", "江北区实验小学"},
      {"支教教师食宿由云岭二小免费提供。", "cost", "meals lodging", "云岭县第二小学"},
      {"云岭二小负责安排支教教师的食宿。", "cost", "meals lodging", "云岭县第二小学"},
      {"车辆由实验小学解决。", "cost", "travel", "江北区实验小学"},
      {"支教教师每人每月生活补贴1500元，由县财政列支。", "allowance", "allowance", "县财政"},
      {"支教教师享受乡镇工作补贴，每人每月600元，由县财政核拨。", "allowance", "allowance", "县财政"},
      {"实验小学为支教教师购买人身意外伤害保险。", "insurance", "insurance", "江北区实验小学"},
      {"保费由家长缴纳。", "insurance", "insurance", "家长"},
      {"支教教师在云岭二小工作期间的食宿费由云岭二小承担。", "cost", "meals lodging", "云岭县第二小学"},
      {"支教教师的午饭由云岭二小食堂提供。", "cost", "meals", "云岭县第二小学"},
      {"外出人员差旅费由云岭二小公用经费列支。", "cost", "travel", "云岭县第二小学"},
      {"研学学生保险由各校自行办理。", "insurance", "insurance", "江北区实验小学、云岭县第二小学"},
      {"支教教师路费由实验小学报。", "cost", "travel", "江北区实验小学"},
      {"带班教师每人每月补助200元，从县援教基金中列支。", "allowance", "allowance", "县援教基金"},
      {"县财政按每人每月1500元标准发放生活补贴。", "allowance", "allowance", "县财政"},
      {"跟岗人员伙食费自理。", "cost", "meals", "跟岗人员"},
      {"实验小学为支教教师投保交通意外险。", "insurance", "insurance", "江北区实验小学"},
      {"支教教师的食宿，云岭二小要妥善安排。", "cost", "meals lodging", "云岭县第二小学"},
      {"跟岗教师的差旅费，由云岭二小按规定报销。", "cost", "travel", "云岭县第二小学"},
      {"结对帮扶经费列入县财政预算。", "cost", "", "县财政"},
      {"送教教师的差旅费按县财政规定标准据实报销。", "cost", "travel", ""},
      {"伙食补助：实验小学每月发放300元。", "allowance", "allowance", "江北区实验小学"},
      {"往返交通费由派出学校报销。", "cost", "travel", "江北区实验小学"},
      {"支教教师由县教育局每人每月补助800元。", "allowance", "allowance", "县教育局"},
      {"顶岗教师由实验小学每月发放生活补助900元。", "allowance", "allowance", "江北区实验小学"},
  };
  for (Case const& c : cases) {
    INFO(c.clause);
    Plan const plan = plan_of(c.clause);
    REQUIRE(plan.terms.size() == 1);
    CHECK(plan.terms[0].kind.code() == c.kind);
    CHECK(items(plan.terms[0]) == c.items);
    CHECK(bearers(plan, plan.terms[0]) == c.by);
  }
}

TEST_CASE("what is left of a cost, and other costs") {
  Plan const shares = plan_of("研学费用由实验小学补助一半，其余由家长承担。");
  REQUIRE(shares.terms.size() == 2);
  CHECK(bearers(shares, shares.terms[0]) == "江北区实验小学");
  CHECK(bearers(shares, shares.terms[1]) == "家长");
  Plan const parts = plan_of("集训学生食宿由实验小学减免一半，其余由云岭二小补贴。");
  REQUIRE(parts.terms.size() == 2);
  CHECK(items(parts.terms[1]) == "meals lodging");
  CHECK(parts.terms[1].whom == parts.terms[0].whom);
  Plan const costs = plan_of("跟岗教师的住宿费由实验小学承担，其余费用由云岭二小承担。");
  REQUIRE(costs.terms.size() == 2);
  CHECK(bearers(costs, costs.terms[1]) == "云岭县第二小学");
  CHECK(costs.terms[1].whom == costs.terms[0].whom);
}

TEST_CASE("who certifies, appraises and prefers") {
  auto const by = [](char const* clause) {
    Plan const plan = plan_of(clause);
    return plan.terms.size() == 1 ? bearers(plan, plan.terms[0]) : std::to_string(plan.terms.size());
  };
  CHECK(by("考核优秀的教师，实验小学在职称推荐中优先考虑。") == "江北区实验小学");
  CHECK(by("期满由云岭二小发给结业证。") == "云岭县第二小学");
  // One, of which the matter stands in the clause before
  CHECK(by("期满合格者，实验小学在评优和晋级时，同等条件下对支教过的教师优先考虑。") == "江北区实验小学");
  CHECK(by("跟岗教师由实验小学打分。") == "江北区实验小学");
  CHECK(by("支教教师无故离岗的，取消资格，并通报批评。") == "");
}

TEST_CASE("the other kinds of terms") {
  struct Case {
    char const* clause;
    char const* kind;
  };
  constexpr Case cases[] = {
      {"支教期满考核合格的，由云岭二小颁发支教证书。", "certification"},
      {"支教教师参加培训，记入继续教育学时。", "certification"},
      {"两校共同对支教教师进行考核。", "appraisal"},
      {"帮扶工作纳入学校年度考核。", "appraisal"},
      {"考核结果与绩效工资挂钩。", "appraisal"},
      {"考核优秀的教师，在职称评聘中同等条件下优先。", "preference"},
      {"支教教师须具有中级以上职称，教龄满五年。", "eligibility"},
      {"支教教师不得擅自离岗。", "discipline"},
      {"支教教师应遵守学校规章制度。", "discipline"},
      {"弄虚作假的，取消评优资格。", "discipline"},
      {"支教期间原待遇不变。", "other"},
  };
  for (Case const& c : cases) {
    INFO(c.clause);
    Plan const plan = plan_of(c.clause);
    REQUIRE(plan.terms.size() == 1);
    CHECK(plan.terms[0].kind.code() == c.kind);
  }
}

TEST_CASE("whom a clause speaks of stands in it, or before") {
  Plan const plan = plan_of("跟岗人员的住宿费由实验小学承担；伙食费自理。");
  REQUIRE(plan.terms.size() == 2);
  CHECK(plan.terms[0].whom.any() == "跟岗人员");
  CHECK(plan.terms[1].whom.any() == "跟岗人员");
}

TEST_CASE("whom: a condition ends with its sentence, and whoever pays is not paid for") {
  auto const whom = [](char const* clause) {
    Plan const plan = plan_of(clause);
    return plan.terms.empty() ? std::string("none") : std::string(plan.terms.back().whom.any());
  };
  CHECK(whom("跟岗教师住学校宿舍。逾期两次未更新的部门，取消评先资格。") == "逾期两次未更新的部门");
  CHECK(whom("跟岗教师考核合格者发给结业证书。往返交通费由云岭二小承担。").find("者") == std::string::npos);
  CHECK(whom("对在工作中表现突出的个人，给予表彰奖励。").find("表现突出的个人") != std::string::npos);
  CHECK(whom("研学学生的保险由实验小学购买，家长承担伙食费。") == "研学学生");
  CHECK(whom("云岭二小每年选派5名教师到实验小学跟岗，住宿费由实验小学承担。").find("教师") != std::string::npos);
  CHECK(whom("实验小学承担本校教师往返交通费。") == "江北区实验小学教师");
}

TEST_CASE("an appraisal and its outcome are one term, and duties none") {
  Plan const one = plan_of("支教教师考核由云岭二小负责，考核结果报实验小学备案。");
  REQUIRE(one.terms.size() == 1);
  CHECK(bearers(one, one.terms[0]) == "云岭县第二小学");
  CHECK(plan_of("教师每年参加培训累计不少于30学时。").terms.empty());
  CHECK(plan_of("双方共同安排好师生食宿，由教务处联系。").terms.size() <= 1);
}

TEST_CASE("free use of resources and what is spent in all are no costs") {
  CHECK(plan_of("实验小学题库向云岭二小师生免费开放。").terms.empty());
  CHECK(plan_of("帮扶专项资金每年安排60万元。").terms.empty());
}

TEST_CASE("who does it is a body before the verb or behind 由, with its offices and with others") {
  auto const by = [](char const* clause) {
    Plan const plan = plan_of(clause);
    return plan.terms.size() == 1 ? bearers(plan, plan.terms[0]) : std::to_string(plan.terms.size());
  };
  CHECK(by("支教期满，云岭二小和实验小学对支教教师联合考核一次。") == "云岭县第二小学、江北区实验小学");
  CHECK(by("支教教师的日常考核以云岭二小为主。") == "云岭县第二小学");
  CHECK(by("支教教师不服从管理的，云岭二小有权终止支教。") == "云岭县第二小学");
  CHECK(by("实验小学教师期满考核合格的，优先评为先进。").empty());
  // 派出学校 of those who teach there is the one that helps; of those who learn here, the other one
  CHECK(by("支教教师的差旅费由派出学校报销。") == "江北区实验小学");
  CHECK(by("跟岗教师的差旅费由派出学校报销。") == "云岭县第二小学");
}

TEST_CASE("costs: who pays stands alone behind a label, first, or in the clause that names the money") {
  auto const told = [](char const* clause) {
    Plan const plan = plan_of(clause);
    return plan.terms.size() == 1 ? items(plan.terms[0]) + "|" + bearers(plan, plan.terms[0])
                                  : std::to_string(plan.terms.size());
  };
  CHECK(told("往返路费：实验小学。") == "travel|江北区实验小学");
  CHECK(told("支教期间，实验小学每月发给支教教师生活补贴800元。") == "allowance|江北区实验小学");
  CHECK(told("支教教师食宿由云岭二小安排，费用由实验小学承担。") == "meals lodging|江北区实验小学");
  CHECK(told("交通费谁派出谁负担。") == "travel|");
  CHECK(told("两校共同承担市级课题1项。") == "0");
}

TEST_CASE("whom: what is over or done tells who did it") {
  Plan const plan = plan_of("实验小学接收跟岗教师2名；支教教师2名到云岭二小任教；跟岗期满，实验小学颁发证书。");
  REQUIRE(!plan.terms.empty());
  CHECK(plan.terms.back().whom.any() == "跟岗教师");
  Plan const judged = plan_of("云岭二小选派跟岗教师3名；云岭二小教务处每学期末考核支教教师。");
  REQUIRE(!judged.terms.empty());
  CHECK(judged.terms.back().whom.any() == "支教教师");
}

TEST_CASE("what is named after an appraisal is none") {
  CHECK(plan_of("两校联合开展学业质量评价研究。").terms.empty());
  CHECK(plan_of("组织教师参加考核命题培训。").terms.empty());
}

namespace {

/// An agreement with the duties of one side as it lays them out.
Plan agreement_of(std::string const& body) {
  return document::read(document::text_source("城区一中与山口中学结对帮扶协议\n甲方：宁城市第一中学\n乙方：山口镇中学\n"
                                              "一、帮扶内容\n甲方选派3名教师到乙方支教，乙方选派教师到甲方跟岗。\n" +
                                              body + "\n"))
      .value;
}

std::string told(Plan const& plan) {
  std::string all;
  for (Terms const& t : plan.terms)
    all += (all.empty() ? "" : "; ") + std::string(t.kind.code()) + " " + items(t) + "|" + bearers(plan, t) + "|" +
           std::string(t.whom.any());
  return all;
}

}  // namespace

TEST_CASE("a clause without a subject is of the side whose duties the heading or the head of the list tells") {
  CHECK(told(agreement_of("二、甲方责任\n1.承担支教教师的往返差旅费。\n2.为乙方跟岗教师提供免费住宿。")) ==
        "cost travel|宁城市第一中学|支教教师; cost lodging|宁城市第一中学|乙方跟岗教师");
  CHECK(told(agreement_of("乙方做好以下工作：\n1.为支教教师提供住宿和午餐。\n2.对支教教师的工作进行考核。")) ==
        "cost lodging meals|山口镇中学|支教教师; appraisal |山口镇中学|支教教师");
  // 甲方教师的待遇: whose people, not whose duties
  CHECK(told(agreement_of("二、甲方教师待遇\n1.购买意外伤害保险。")).find("宁城市") == std::string::npos);
}

TEST_CASE("a line that names people holds for the lines below it, which name who pays behind a dash") {
  CHECK(told(agreement_of("二、经费\n支教教师：\n往返路费——宁城市第一中学\n住宿——山口镇中学\n跟岗教师：\n"
                          "食宿——宁城市第一中学")) ==
        "cost travel|宁城市第一中学|支教教师; cost lodging|山口镇中学|支教教师; "
        "cost meals lodging|宁城市第一中学|跟岗教师");
}

TEST_CASE("a table of costs: what, who pays, for whom") {
  CHECK(told(agreement_of("二、经费\n费用项目\t承担方\t对象\n往返交通费\t甲方\t支教教师\n食宿费\t乙方\t支教教师")) ==
        "cost travel|宁城市第一中学|支教教师; cost meals lodging|山口镇中学|支教教师");
}

TEST_CASE("whom a condition leaves unsaid is whom the text speaks of") {
  CHECK(told(agreement_of("二、考核\n支教教师由乙方考核；考核不合格的，甲方应予召回。"))
            .ends_with("discipline |宁城市第一中学|考核不合格的支教教师"));
  CHECK(told(agreement_of("二、经费\n研学学生的餐费由学生自付。")) == "cost meals|学生|研学学生");
  CHECK(told(agreement_of("二、待遇\n县教师发展中心对支教教师进行考核。")) == "appraisal |县教师发展中心|支教教师");
}

TEST_CASE("who does it may stand in a clause of its own; a second favour is no second term") {
  CHECK(told(agreement_of("二、保障\n支教教师每人每年计72学时，由县教师进修学校认定。")) ==
        "certification |县教师进修学校|支教教师");
  CHECK(agreement_of("二、保障\n支教满一年的教师，晋升职称时视同农村任教经历，同等条件下优先聘用。").terms.size() == 1);
  // A short sentence behind a number is no heading
  CHECK(told(agreement_of("二、经费\n一、讲课费由山口镇中学支付。")) == "cost lecture_fee|山口镇中学|支教教师");
}

TEST_CASE("costs that two sides share, and costs without a bearer below the duties of a side") {
  CHECK(told(agreement_of("二、经费\n巡回教师交通费双方各半。")) ==
        "cost travel|宁城市第一中学|巡回教师; cost travel|山口镇中学|巡回教师");
  CHECK(told(agreement_of("二、经费\n教材费按甲方70%、乙方30%的比例分担。"))
            .starts_with("cost materials|宁城市第一中学|"));
  CHECK(told(agreement_of("二、甲方责任\n1.支教教师往返的交通费据实报销。")) == "cost travel|宁城市第一中学|支教教师");
  // A sentence begins anew: what follows its first clause is none of the term before
  CHECK(agreement_of("二、经费\n1.支教教师的交通费由甲方承担。\n2.乙方教师到甲方跟岗，不收取任何费用。").terms.size() ==
        2);
}

TEST_CASE("a school that is told by its role is no bureau") {
  Plan const plan = document::read(document::text_source("江北区教育局对口支援云岭县教育局支教工作通知\n"
                                                         "江北区教育局对口支援云岭县教育局，选派支教教师。\n"
                                                         "一、待遇\n1.支教教师的差旅费由派出学校承担。\n"
                                                         "2.支教教师的食宿由受援学校提供。\n"))
                        .value;
  CHECK(told(plan) == "cost travel|派出学校|支教教师; cost meals lodging|受援学校|支教教师");
}

TEST_CASE("insurance by any name is one; a wage not below the local minimum is paid by whoever pays it") {
  Plan const plan = plan_of(
      "云岭二小按不低于当地最低工资标准支付实习报酬，并购买实习责任险。\n2. 实验小学为实习学生购买校方责任险。");
  REQUIRE(plan.terms.size() == 3);
  CHECK(bearers(plan, plan.terms[0]) == "云岭县第二小学");
  CHECK(plan.terms[1].kind == TermsKind(terms_kind::insurance));
  CHECK(bearers(plan, plan.terms[1]) == "云岭县第二小学");
  CHECK(plan.terms[2].kind == TermsKind(terms_kind::insurance));
  CHECK(plan.terms[2].whom.any() == "实习学生");
}

TEST_CASE("the cost of a thing is for nobody whom the clause before spoke of; who did it is told by what was done") {
  Plan const thing = plan_of("支教教师的交通补助由实验小学发放，联合教研所需经费由双方各自负担。");
  REQUIRE(thing.terms.size() == 2);
  CHECK(thing.terms[0].whom.any() == "支教教师");
  CHECK(thing.terms[1].whom.any().empty());
  Plan const done = plan_of("挂职干部由云岭二小安排住宿。\n2. 支教满一年且考核合格的，在评聘职称时优先推荐。");
  REQUIRE(done.terms.size() == 2);
  CHECK(done.terms[1].whom.any() == "支教满一年且考核合格的支教教师");
}

TEST_CASE("who appraises: offices of all sides, and whoever gives marks") {
  struct Case {
    char const* clause;
    char const* by;
  };
  constexpr Case cases[] = {
      {"支教教师由两校人事部门共同考核。", "江北区实验小学、云岭县第二小学"},
      {"期末由云岭二小给支教教师打分。", "云岭县第二小学"},
      {"将对口帮扶工作纳入学校年度考核。", ""},
  };
  for (Case const& c : cases) {
    INFO(c.clause);
    Plan const plan = plan_of(c.clause);
    REQUIRE(plan.terms.size() == 1);
    CHECK(plan.terms[0].kind == terms_kind::appraisal);
    CHECK(bearers(plan, plan.terms[0]) == c.by);
  }
  CHECK(plan_of("将对口帮扶工作纳入学校年度考核。").terms[0].whom.any() != "口帮扶工作");
}

TEST_CASE(
    "whom: those in whose appraisal or file it goes; nobody, where the work itself is judged or both sides waive") {
  struct Case {
    char const* clause;
    char const* whom;
  };
  constexpr Case cases[] = {
      {"协作成效列入校长年终考核。", "校长"},
      {"支教表现记入教师业务档案。", "教师"},
      {"支教教师的授课情况纳入年度绩效考核。", "支教教师"},
      {"把共建工作纳入考核。", ""},
      {"两校课程学分互认。", ""},
      {"实验小学免收云岭二小教师的培训费。", "云岭二小教师"},
      {"支教教师无故离岗两天以上的，取消支教资格。", "支教教师无故离岗两天以上的"},
      {"参加主任竞聘的支教教师可加2分。", "参加主任竞聘的支教教师"},
      {"云岭二小教师来校只承担自己的车票。", "云岭二小教师"},
  };
  for (Case const& c : cases) {
    INFO(c.clause);
    Plan const plan = plan_of(c.clause);
    REQUIRE(plan.terms.size() == 1);
    CHECK(plan.terms[0].whom.any() == c.whom);
  }
  Plan const named = plan_of("实验小学派美术教师周晓芸到云岭二小任教一年。周晓芸的交通费凭票报销。");
  REQUIRE(named.terms.size() == 1);
  CHECK(named.terms[0].whom.any() == "周晓芸");
}

TEST_CASE("who is asked for, chosen and preferred, in whatever words") {
  struct Case {
    char const* clause;
    char const* kind;
    char const* by;
  };
  constexpr Case cases[] = {
      {"支教教师须具两年以上班主任年资。", "eligibility", ""},
      {"驻校的应是在编教师。", "eligibility", ""},
      {"带队教师须持有效急救证。", "eligibility", ""},
      {"刚入职的和孕期的不派。", "eligibility", ""},
      {"支教人选由云岭二小自定。", "selection", "云岭县第二小学"},
      {"支教教师先自愿报名，再由校务会定。", "selection", "校务会"},
      {"支教满两年的，评聘高级职称时单列名额。", "preference", ""},
      {"志愿留任的，可免试讲。", "preference", ""},
      {"所修学分予以承认。", "certification", ""},
      {"支教教师要服从云岭二小作息，不准早退。", "discipline", ""},
      {"困难学生由县慈善会每人每年资助800元。", "allowance", "县慈善会"},
      {"支教津贴每人每月300元，县财政出。", "allowance", "县财政"},
      {"跟岗教师的吃住由实验小学包下来。", "cost", "江北区实验小学"},
      {"云岭二小期末给支教教师打分。", "appraisal", "云岭县第二小学"},
  };
  for (Case const& c : cases) {
    INFO(c.clause);
    Plan const plan = plan_of(c.clause);
    REQUIRE(plan.terms.size() == 1);
    CHECK(plan.terms[0].kind.code() == c.kind);
    CHECK(bearers(plan, plan.terms[0]) == c.by);
  }
  // What they have to keep is no condition
  CHECK(plan_of("支教教师应有听课记录。").terms.at(0).kind == terms_kind::discipline);
}

TEST_CASE("who gives a subsidy is not who hands it out; what is free, and what those meant pay themselves") {
  CHECK(said("县财政按每人每月600元的标准给予支教教师交通和生活补助，由云岭二小造册发放。") ==
        "allowance allowance|县财政|支教教师");
  CHECK(said("实验小学不得向跟岗教师收取任何费用。") == "cost tuition|江北区实验小学|跟岗教师");
  CHECK(said("跟岗教师的生活费由学生本人承担。").starts_with("cost "));
  CHECK(said("外出教师都要买意外险，保费两校各付各的。") ==
        "insurance insurance|江北区实验小学、云岭县第二小学|外出教师");
  CHECK(said("所需资料费约900元，由县妇联赞助。").starts_with("cost materials|县妇联|"));
  CHECK(said("云岭二小把跟岗教师的表现写进年终考核。") == "appraisal |云岭县第二小学|跟岗教师");
  CHECK(said("支教教师期满由两校共同考核，考核结果存入本人档案，并作为评先的依据。") ==
        "appraisal |江北区实验小学、云岭县第二小学|支教教师");
  CHECK(said("近两年考核不合格的、正在接受审查的，不得选派。").starts_with("eligibility "));
  CHECK(said("无正当理由中途退出的，取消评优资格。").starts_with("discipline ||"));
  CHECK(said("支教教师每次返校后须填写《返校登记本》。") == "discipline ||支教教师");
  CHECK(said("连续两次缺席的教师，不再安排外出。").starts_with("discipline ||"));
}

TEST_CASE("two who judge, both schools beside their bureau, and what somebody loses") {
  CHECK(said("支教教师年度考核由受援学校提出意见，派出学校确定等次。").starts_with("appraisal |"));
  CHECK(said("跟岗期满未交小结的，不计学时。").starts_with("discipline "));
  CHECK(said("考核不称职的，实验小学应在两周内调回并另派。").starts_with("discipline "));
  CHECK(said("支教教师的工资由原单位发放。") == "other |江北区实验小学|支教教师");
  CHECK(said("支教教师须任教数学满五年。") == "eligibility ||支教教师");
  CHECK(said("参加研学的学生须自行购买旅游保险。") == "insurance insurance|参加研学的学生|参加研学的学生");
  CHECK(said("县慈善会负责孩子们的意外险。") == "insurance insurance|县慈善会|孩子们");
  CHECK(said("跟岗教师在实验小学跟岗期间免收住宿费。") == "cost lodging|江北区实验小学|跟岗教师");
  CHECK(said("支教教师由教导处初选、校务会议定。") == "selection |教导处、校务会|支教教师");
  CHECK(said("考核结果为优秀的，评聘职称时优先考虑。").find("考核结果为优秀的") != std::string::npos);
  CHECK(said("讲座酬金3,000元，由县校友会赞助。").find("县校友会") != std::string::npos);
  CHECK(said("外派教师须为在编在职教师。") == "eligibility ||外派教师");
  CHECK(said("支教教师须满足下列条件：\n2. 午餐由云岭二小提供。").starts_with("cost "));
  CHECK(said("支教教师的绩效工资在实验小学领取。").starts_with("other "));
  CHECK(said("支教教师评为优秀的，今后评聘高级职称优先。").find("今后") == std::string::npos);
}

TEST_CASE("all who recommend and decide choose; those who apply do not") {
  struct Case {
    char const* clause;
    char const* by;
    char const* whom;
  };
  constexpr Case cases[] = {
      {"支教教师由年级组提名，行政会敲定。", "年级组、行政会", "支教教师"},
      {"支教教师人选由云岭二小各学科组推荐，经双方校长共同审定。", "云岭县第二小学、双方校长", "支教教师"},
      {"跟岗教师名单由两个备课组提出，园长办公会定。", "两个备课组、园长办公会", "跟岗教师"},
      {"支教教师由本人申请、学校推荐、县教育局审核批准。", "县教育局、学校", "支教教师"},
      {"支教教师由班主任推荐，经活动组面试甄选。", "班主任、活动组", "支教教师"},
  };
  for (Case const& c : cases) {
    INFO(c.clause);
    Plan const plan = plan_of(c.clause);
    REQUIRE(plan.terms.size() == 1);
    CHECK(plan.terms[0].kind == terms_kind::selection);
    CHECK(bearers(plan, plan.terms[0]) == c.by);
    CHECK(plan.terms[0].whom.any() == c.whom);
  }
}

TEST_CASE("one cost for each of those who share it") {
  auto const shares = [](char const* clause) {
    Plan const plan = plan_of(clause);
    std::string all;
    for (Terms const& t : plan.terms) all += (all.empty() ? "" : "; ") + items(t) + "|" + bearers(plan, t);
    return all;
  };
  CHECK(shares("研学车费由实验小学家委会承担一半、云岭二小承担一半。") ==
        "travel|云岭县第二小学; travel|实验小学家委会");
  CHECK(shares("研学费用，县慈善会出六成，余下部分由实验小学兜底。") == "|县慈善会; |江北区实验小学");
  CHECK(shares("学生餐费学校与家长各半。") == "meals|学校; meals|家长");
  CHECK(shares("跟岗教师的差旅费在培训经费里开支，不足部分县教育局补。").find("县教育局") != std::string::npos);
  CHECK(shares("困难学生的餐费，由县基金会全免。") == "meals|县基金会");
  CHECK(shares("跟岗教师不交住宿费。").starts_with("lodging|"));
}

TEST_CASE("insurance is bought by a body that stands behind 由 or before the verb") {
  auto const by = [](char const* clause) {
    Plan const plan = plan_of(clause);
    return plan.terms.size() == 1 ? std::string(plan.terms[0].kind.code()) + "|" + bearers(plan, plan.terms[0])
                                  : std::to_string(plan.terms.size());
  };
  CHECK(by("每名学生由实验小学买一份意外险。") == "insurance|江北区实验小学");
  CHECK(by("意外险学校统一买。") == "insurance|学校");
  CHECK(by("保险家长自己买。") == "insurance|家长");
}

TEST_CASE("a condition is of the people who were spoken of, by what they do, and of no condition before it") {
  auto const whom = [](char const* clause) {
    Plan const plan = plan_of(clause);
    return plan.terms.empty() ? std::string("none") : std::string(plan.terms.back().whom.any());
  };
  CHECK(whom("支教期满，经两校考核合格的，由实验小学发给证书。") == "经两校考核合格的支教教师");
  CHECK(whom("支教教师考核优秀的予以表彰；考核不合格的，取消评优资格。") == "考核不合格的支教教师");
  CHECK(whom("驻校满两年的教师可优先评优；考核优秀的，予以表彰。") == "考核优秀的教师");
  CHECK(whom("实验小学擅自召回授课教师的，取消评优资格。") == "实验小学擅自召回授课教师的");
  CHECK(whom("云岭二小优先聘用获奖的支教教师。") == "获奖的支教教师");
  CHECK(whom("每月实验小学派英语老师去云岭二小上课，工会派车。") == "英语老师");
  CHECK(whom("联谊活动的车费由实验小学承担，午餐由云岭二小供应。") == "联谊活动");
  CHECK(whom("支教小组往返路费由实验小学报销。") == "支教小组");
}

TEST_CASE("papers about somebody's work, hours and leave, and what goes on about a term") {
  struct Case {
    char const* clause;
    char const* kind;
    char const* by;
  };
  constexpr Case cases[] = {
      {"期满由云岭二小写出考核意见。", "appraisal", "云岭县第二小学"},
      {"参与教师核发研习时数6小时。", "certification", ""},
      {"参与教师给予公（差）假。", "other", ""},
      {"支教教师的编制和工资关系保留在原学校。", "other", ""},
      {"支教教师的子女，可在江北区选一所学校就读。", "other", ""},
      {"支教教师原有福利待遇不变，由实验小学照发。", "other", "江北区实验小学"},
      {"支教教师由云岭二小考核，考核等次记入年度考核。", "appraisal", "云岭县第二小学"},
      {"支教期满由县教育局发给证书，作为评聘职称的依据。", "certification", "县教育局"},
  };
  for (Case const& c : cases) {
    INFO(c.clause);
    Plan const plan = plan_of(c.clause);
    REQUIRE(plan.terms.size() == 1);
    CHECK(plan.terms[0].kind.code() == c.kind);
    CHECK(bearers(plan, plan.terms[0]) == c.by);
  }
  // What is paid, and how long somebody served, are in no name of a school
  for (char const* clause : {"支教满一年视同具有一年农村学校任教经历。", "车费学校出。", "食宿由接待学校负责。",
                             "由云岭二小作出鉴定，报实验小学存档。"}) {
    INFO(clause);
    Plan const plan = plan_of(clause);
    for (Institution const& i : plan.institutions)
      CHECK((i.name.any() == "江北区实验小学" || i.name.any() == "云岭县第二小学"));
  }
}

TEST_CASE("what is done at a school is done by it; steps with what is asked for; who cannot go on") {
  auto const first_said = [](char const* clause) {
    Plan const plan = plan_of(clause);
    return plan.terms.empty() ? std::string("none")
                              : std::string(plan.terms[0].kind.code()) + "|" + bearers(plan, plan.terms[0]) + "|" +
                                    std::string(plan.terms[0].whom.any());
  };
  CHECK(first_said("支教教师的年度考核在云岭二小进行。") == "appraisal|云岭县第二小学|支教教师");
  CHECK(first_said("跟岗人选由云岭二小提出需求，实验小学审核确定。") ==
        "selection|云岭县第二小学、江北区实验小学|跟岗人选");
  CHECK(first_said("支教教师因病不能继续履职的，由县教育局解除聘任。").starts_with("discipline|"));
  CHECK(first_said("支教时间计入农村任教年限。").starts_with("certification|"));
  CHECK(first_said("实验小学为支教教师每人办理人身意外伤害险。") == "insurance|江北区实验小学|支教教师");
  CHECK(first_said("实验小学承担云岭二小教师培训资料费。") == "cost|江北区实验小学|云岭二小教师");
}

TEST_CASE("where somebody stays, what goods cost, what is both asked for and decided, and what is denied") {
  CHECK(said("跟岗教师的住宿安排在实验小学教师公寓。") == "cost lodging|江北区实验小学|跟岗教师");
  CHECK(said("支教教师每年往返探亲机票两张，实验小学报销。") == "cost travel|江北区实验小学|支教教师");
  CHECK(said("工资、津补贴照发，运费由云岭二小负担。").starts_with("other "));
  CHECK(said("支教教师应具有中级职称，由本人申请、学校推荐、县教育局审定。") ==
        "eligibility ||支教教师; selection |县教育局、学校|支教教师");
  CHECK(said("跟岗教师缺课超过三分之一的，不予结业，也不登记学时。") == "discipline ||跟岗教师缺课超过三分之一的");
  CHECK(said("对优秀学员，由县教育局发文表彰。") == "preference |县教育局|优秀学员");
}

TEST_CASE("costs of an event are for it, and what an office sees to or when it is bears nothing") {
  CHECK(said("冬令营的车费由实验小学承担，午餐由云岭二小提供。") ==
        "cost travel|江北区实验小学|冬令营; cost meals|云岭县第二小学|冬令营");
  CHECK(said("参加艺术节的费用由区教育基金会赞助。") == "cost |区教育基金会|参加艺术节");
  CHECK(said("冬令营期间为每名学生投保意外险，保费由实验小学缴纳。") == "insurance insurance|江北区实验小学|每名学生");
  CHECK(said("未列经费的项目由各自学校在公用经费内解决。").starts_with("cost |江北区实验小学、云岭县第二小学|"));
  CHECK(said("学员在校期间免费住宿，每天另发伙食补助30元。") == "cost lodging||学员; allowance allowance||学员");
  CHECK(said("云岭二小安排好支教教师的住宿。").ends_with("|支教教师"));
  CHECK(said("支教教师由云岭二小每学期作一次书面评价。") == "appraisal |云岭县第二小学|支教教师");
  CHECK(said("支教期满，由云岭二小考核，考核结果计入教师档案。").ends_with("|支教教师"));
  CHECK(said("云岭二小教务处分配班级。").empty());
  CHECK(said("云岭二小总务处安排场地。").empty());
}

TEST_CASE("costs: nobody but those meant, out of which purse, and whose guests they are") {
  CHECK(said("跟岗教师的餐费自行承担。") == "cost meals|跟岗教师|跟岗教师");
  CHECK(said("跟岗教师的路费走县教育局培训专项。").find("县教育局培训专项") != std::string::npos);
  CHECK(said("支教教师的住房由云岭二小提供，每人每天补助40元，从对口支援专项里开支。")
            .find("allowance allowance|对口支援专项") != std::string::npos);
  CHECK(said("云岭二小教师来校观摩免交住宿费。").find("江北区实验小学") != std::string::npos);
}

TEST_CASE("a cost may go through a purse, but who walks between schools is none") {
  Plan const plan = plan_of("教师的培训费走县教育局培训专项。");
  REQUIRE(plan.terms.size() == 1);
  CHECK(bearers(plan, plan.terms[0]).find("培训专项") != std::string::npos);
  CHECK(said("教师的交通费列支走教教师专项经费。").find("|教教师") == std::string::npos);
}

TEST_CASE("shares that are taken out, and a cost that stands alone before its bearer") {
  CHECK(said("支教教师的住宿费，实验小学同云岭二小各拿一半。") ==
        "cost lodging|江北区实验小学|支教教师; cost lodging|云岭县第二小学|支教教师");
  CHECK(said("支教教师的车费，云岭二小开支三分之二，其余由县慈善会补足。") ==
        "cost travel|云岭县第二小学|支教教师; cost travel|县慈善会|支教教师");
  CHECK(said("支教教师的工资由实验小学照发，每人每月另补贴300元，由县慈善会支付。") ==
        "other |江北区实验小学|支教教师; allowance allowance|县慈善会|支教教师");
}

TEST_CASE("who is settled by a body, and what is appraised at the end") {
  CHECK(said("支教教师要由校务会审定。") == "selection |校务会|支教教师");
  CHECK(said("期满考核由实验小学人事处会同云岭二小教导处组织。").find("appraisal |江北区实验小学、云岭县第二小学") ==
        0);
  CHECK(said("食宿补贴，年底集团理事会统一发放。").find("年底") == std::string::npos);
}

TEST_CASE("who pays and who insures in one sentence are two terms, and nobody is in charge") {
  Plan const plan = plan_of("集训学生的车票和食宿由云岭县教育基金支付，意外险由实验小学办理。");
  REQUIRE(plan.terms.size() == 2);
  CHECK(bearers(plan, plan.terms[0]) == "云岭县教育基金");
  CHECK(bearers(plan, plan.terms[1]) == "江北区实验小学");
  for (Measure const& m : plan.measures) CHECK(m.responsible.empty());
}
