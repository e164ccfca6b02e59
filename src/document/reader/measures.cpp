// SPDX-License-Identifier: BSL-1.0
// Measures: what the clauses of a sentence have somebody do.
#include "measures.hpp"

#include <algorithm>

#include <bangfu/document/obligation.hpp>
#include <bangfu/document/quantity.hpp>

#include "journeys.hpp"

namespace bangfu::document::reader {
namespace {

/// A clause that may tell a measure.
struct Act {
  std::size_t at;  ///< among the clauses of the sentence
  Words plain;     ///< without its lead
  std::string_view text;
  Mention who{};
  std::vector<Piece<Obligation>> obligations{};
  std::vector<Modality> kinds{};
  bool no_own_form = false;  ///< what tells the form stands elsewhere
  std::size_t told_by = 0;   ///< the clause behind that tells it
  std::vector<Flow> flows{};
  std::vector<Words> places{};  ///< of the flows
  std::size_t begin = 0;        ///< where its words begin: those who go may stand clauses before
  bool told_before = false;     ///< they do
};

class Measures {
 public:
  Measures(Context& context, Sentence const& sentence, Telling const& telling, bool first)
      : context_(context),
        s_(sentence),
        telling_(telling),
        titled_(first && !telling.statement.title.empty() &&
                telling.statement.title.view().find(',') == std::string_view::npos),
        made_before_(context.plan().measures.size()) {}

  void read() {
    if (!may_tell_measures()) return;
    for (std::size_t i = 0; i < s_.clauses.size(); ++i) clause(i);
  }

 private:
  [[nodiscard]] bool counts(std::string_view text) const {
    return !find_amounts(text, context_.draft.lexicon()).empty();
  }

  [[nodiscard]] bool may_tell_measures() const {
    switch (telling_.matter) {
      case SubjectMatter::contacts:
      case SubjectMatter::offices: {
        // Who is in charge, and how often they meet
        static Pattern const meets(
            "每[^,。;]{1,6}?[^,。;]{0,8}(?:召开|碰头|例会|会商|联席|互访|座谈|聚会)|每[^,。;]{1,8}[\\d一二两三四]+次[^,"
            "。;]{0,6}会");
        if (meets.in(s_.words.view())) break;
        return false;
      }
      case SubjectMatter::purpose:
      case SubjectMatter::eligibility:
      case SubjectMatter::selection:
      case SubjectMatter::results:
      case SubjectMatter::parties:
      case SubjectMatter::lessons: return false;
      default: break;
    }
    static Pattern const of_a_year("^(?:19|20)\\d\\d(?:年|学年|[-—~]).{0,60}$");
    std::string_view const whole = s_.words.view();
    if (is_caption(s_.words) && whole.size() < 120 &&
        ((telling_.number.empty() && !counts(whole)) || of_a_year.in(whole)))
      return false;
    // 2023年：师徒结对12对，送教20节: what is to be reached, below a heading that says so
    if ((telling_.matter == SubjectMatter::aims || telling_.matter == SubjectMatter::schedule) &&
        year_label(telling_.statement.whole.view()) && !titled_)
      return false;
    // 一是教研帮扶。两校每月…: what is counted has a title of its own
    std::string_view const behind = std::string_view(s_.words.of->text()).substr(s_.words.end);
    static Pattern const goes_on("^。 ?[^一二三四五六七八九①-⑳\\d]");
    if (telling_.counted && s_.clauses.size() == 1 && characters(whole) <= 10 && !counts(whole) && goes_on.at(behind) &&
        !begins_with_act(whole) && context_.institutions.find(whole).empty())
      return false;
    // （甲校培训科、乙校教务科）: a remark
    static Pattern const remark("^\\([^()]*\\)$|^〔[^〔〕]*〕?$");
    return !remark.whole(whole);
  }

  void clause(std::size_t i) {
    // 两校教务处牵头，共同修订教材: what the office is in charge of stands behind it
    bool const office = charges_only(s_.clauses[i]) && !titled_;
    led_ = led_ || (office && i == 0 && s_.clauses.size() > 1 && characters(s_.clauses[1].view()) >= 8);
    if ((s_.is_term[i] && !checks_work(s_.clauses[i].view())) || office) return;
    Words const plain = without_lead(s_.clauses[i]);
    if (only_leads(i, plain) || is_own_title(i, plain)) return;
    Act act{.at = i, .plain = plain, .text = plain.view()};
    act.who = context_.institutions.at(act.text, 0);
    act.obligations = find_obligations(act.text, context_.draft.lexicon());
    if (act.who.end > 0 && act.who.who.size() == 1) telling_.subject = act.who.who[0];
    bool const starts = starts_anew(act);
    find_form(act);
    std::size_t const last = act_end(i, act.kinds);
    // 领导小组每月召开一次例会
    static Pattern const how_often("每|[一二两三四\\d]次|定期");
    bool const meets = !act.kinds.empty() && act.kinds[0] == modality::meeting && how_often.in(act.text);
    if (steers(act.text) && act.obligations.empty() && !meets) {
      telling_.subject = {};
      return;
    }
    find_flows(act);
    bool const how_much = says_how_much(act);
    if (says_how(act)) {
      tell_how(act);
      return;
    }
    if ((starts || is_second_journey(act)) && !how_much && promises(act))
      make(act, last);
    else if (i == 0 && !titled_ && act.flows.empty() && only_exhorts(act.text, !act.kinds.empty()))
      led_ = true;
    else if (!act.flows.empty() && !context_.plan().measures.empty() && telling_.main_measure != no_heading)
      add_flows(act);
  }

  /// Whether a clause only says who is in charge.
  [[nodiscard]] bool charges_only(Words const& clause) const {
    // 物理组组织3名教师赴乙校: what it does is to be done
    static Pattern const sends_people(
        "(?:组织|安排|选派|派出?)[^,;]{0,24}(?:教师|老师|学生|干部|骨干|人员|专家|[名人位])[^,;]{0,10}(?:[到去]|赴|"
        "前往|走访|"
        "走进)[^,;]{2,}");
    if (sends_people.in(clause.view()) && context_.institutions.find(clause.view()).size() > 1) return false;
    return std::any_of(telling_.charges.begin(), telling_.charges.end(), [&](Charge const& c) {
      if (c.where.of != clause.of || c.where.begin > clause.begin || c.where.end < clause.end) return false;
      // 甲校向乙校开放题库，使用情况由教研组登记: a deed before the clause that names the office
      bool const named_here = c.department.begin >= clause.begin && c.department.begin < clause.end;
      return named_here || clause.end > c.department.begin || modalities_of(context_, clause.view()).empty();
    });
  }

  // --- what leads up to an act ---

  /// Whether a clause tells nothing to be done, and only leads up to what follows.
  bool only_leads(std::size_t i, Words const& plain) {
    std::string_view const text = plain.view();
    Words const& clause = s_.clauses[i];
    bool const more = i + 1 < s_.clauses.size();
    if (!titled_ && holds_for_others(text) && !(more && adverbial(text))) return true;
    if (!titled_ && tells_aim_or_ground(i, text)) {
      led_ = true;
      return true;
    }
    // 心里要有一本账：… leads up to what follows
    if (!titled_ && clause.end < clause.of->text().size() && clause.of->text()[clause.end] == ':' && !counts(text))
      return true;
    if (more && adverbial(text)) {
      led_ = led_ || i == 0;
      return true;
    }
    static Pattern const of_papers("^(?:为|根据|按照|依据)");
    // 根据产业需要修订教学标准。: nothing follows that it could lead up to
    static Pattern const means_of("(?:方式|形式|途径|渠道)(?:进行|开展|实施)?$|执行$|办理$|规定$|要求$|的$|者$|:$");
    bool const only_clause = s_.clauses.size() == 1 && begins_with_means(text) && !means_of.in(text);
    if (!leads_up(text) || only_clause || acts_by_means(text) || (counts(text) && !of_papers.in(text)) ||
        (titled_ && i + 1 == s_.clauses.size()))
      return false;
    Mention const lead = context_.institutions.at(text, 0);
    if (lead.who.size() == 1) telling_.subject = lead.who[0];
    led_ = true;
    return true;
  }

  /// Whether a clause tells no more than what the deed behind it is for, on what ground, and what it draws on.
  [[nodiscard]] bool tells_aim_or_ground(std::size_t i, std::string_view text) const {
    bool const more = i + 1 < s_.clauses.size();
    // 甲乙双方在首轮合作的基础上
    static Pattern const on_ground("^[^,]{2,20}在[^,]{2,30}(?:的基础上|前提下|期间)$");
    if (more && on_ground.in(text)) return !counts(text);
    if (i > 0) return false;
    // 为破解办学瓶颈; but 为乙校培训教师
    static Pattern const purpose("^为[^,]{2,40}$");
    static Pattern const for_whom(
        "^为[^,]{1,24}(?:建[^议]|修|改造|添|提供|举办|开展|培训|配备|制[定订]|建立|编|送|捐|开设|组织|安排|培养|命|"
        "设计|录|购|辅导|诊断|派|上|讲|做|开|办)");
    static Pattern const for_what(
        "^为(?:了|确保|保证|保障|加强|推动|促进|推进|做好|进一步|深入|全面|切实|更好|扎实|充分|提高|提升|落实|贯彻|"
        "帮助|加快|实现|解决)");
    if (purpose.in(text) && !counts(text) && (for_what.in(text) || (more && !for_whom.in(text)))) return true;
    // 指导分园挖掘本土资源，开发园本课程; 加强校际交流，组织教师互访
    static Pattern const draws_on("(?:挖掘|盘活|整合|利用|发挥|立足|依托)[^,\\d]{0,6}(?:资源|优势|力量|平台|文化)$");
    static Pattern const furthers(
        "^[^,]{0,6}(?:加强|深化|密切|促进|推动|推进|增进)[^,\\d]{2,14}(?:交流|合作|联系|往来|建设|衔接|沟通|融合)$");
    return more && (draws_on.in(text) || furthers.in(text)) && begins_with_act(s_.clauses[1].view());
  }

  /// Whether a clause begins with what its deed is done by, for or with, and tells a deed.
  [[nodiscard]] bool begins_with_means(std::string_view text) const {
    static Pattern const by("^(?:为|根据|按照|依据|结合|通过|利用|依托|围绕)[^,]{4,}$");
    return by.in(text) && (is_act(text) || !modalities_of(context_, text).empty());
  }

  /// 利用周末开展线上教研, 依托工作室举办沙龙: an act of its own behind what it is done with.
  [[nodiscard]] bool acts_by_means(std::string_view text) const {
    static Pattern const by_what(
        "^(?:依托|利用|结合|借助|充分发挥|发挥|根据|按照|经|通过)[^,]{2,40}?(?:开展|组织|举办|举行|召开|建立|共建|"
        "共享|实施|"
        "选派|派出|安排|编写|开发|培训|培养|进行|推行|遴选|设立|制[定订])[^,]{2,}$");
    static Pattern const of_a_paper("(?:要求|精神|通知|意见|规定|部署|需要|目标|办法|:)$|如下|本方案|本计划|本协议");
    return !titled_ && by_what.in(text) && !of_a_paper.in(text) && !modalities_of(context_, text).empty();
  }

  /// 一是跟岗学习，…: a title of its own.
  bool is_own_title(std::size_t i, Words const& plain) {
    std::string_view const text = plain.view();
    if (i > 0 || !telling_.counted || titled_ || s_.clauses.size() < 2 || characters(text) > 8 || counts(text) ||
        context_.institutions.at(text, 0).end > 0 || modalities_of(context_, text).empty())
      return false;
    own_title_ = plain;
    return true;
  }

  /// Whether a measure may begin with the clause.
  [[nodiscard]] bool starts_anew(Act const& act) const {
    std::size_t const i = act.at;
    bool const bare_duty = !act.obligations.empty() && act.obligations.front().span.offset <= 12;
    return i == 0 || led_ || !own_title_.empty() || act.who.end > 0 || bare_duty ||
           (s_.is_term[i - 1] && is_act(act.text) && act.text.substr(0, 3) != "并") || takes_another_form(act.text) ||
           makes_another(act.text) || hands_in_at_a_time(act.text);
  }

  /// Whether a later clause begins with the making of another thing, which is a deed of its own: …，合编实训手册1本; …，帮助其筹建电商专业.
  [[nodiscard]] static bool makes_another(std::string_view text) {
    static Pattern const makes(
        "^(?:并|再|还|同时|另|首批|重点|共同|联合|合作)?(?:(?:为|给|向|在)[^,]{2,14}?)?(?:(?:帮助|指导|协助|支持)[^,]{"
        "0,14}?)?(?:编写|合编|"
        "编印|编制|编辑|汇编|修订|修改|重修|制[定订]|开发|研发|研制|新开设?|新设|新增[^,\\d]{2,14}专业|增设|筹建|筹设|"
        "筹办|新建|设立|申报|"
        "建成|捐赠|赠送|捐|借出|推荐|移交|撰写|创办|(?:完善|健全|建立)《)[^,]{5,}$");
    // 签订协议, 制定方案: a paper that goes with the deed
    static Pattern const goes_with(
        "^(?:并|同时)?(?:制[定订]|修订|撰写)[^,《]{0,6}(?:方案|计划|协议|总结|报告|台账|表)$");
    return makes.in(text) && !goes_with.in(text);
  }

  /// …，学年末写出帮扶总结: a later clause with a time or an actor of its own.
  [[nodiscard]] static bool hands_in_at_a_time(std::string_view text) {
    static Pattern const anew(
        "^(?:并)?(?:[^,]{0,6}(?:每|年|学期|期末|期满|月|季度|结束|临|返|回)|由|各|双方|两[校园]|[三四]校)");
    return anew.at(text) && hands_in_paper(text);
  }

  // --- the form, and who goes where ---

  void find_form(Act& act) const {
    act.kinds = modalities_of(context_, act.text);
    if (titled_ && act.kinds.empty()) act.kinds = modalities_of(context_, telling_.statement.title.view());
    if (titled_ && act.kinds.empty()) {
      // What another clause makes is not the form of this one
      std::size_t end = s_.words.size();
      for (std::size_t k = act.at + 1; k < s_.clauses.size(); ++k)
        if (s_.clauses[k].of == s_.words.of && makes_another(s_.clauses[k].view())) {
          end = s_.clauses[k].begin - s_.words.begin;
          break;
        }
      act.kinds = modalities_of(context_, s_.words.part(0, end).view());
    }
    if (act.kinds.empty() && checks_work(act.text)) act.kinds.emplace_back(modality::inspection);
    // 提交观课心得, 形成年度报告: the paper is what is made
    static Pattern const more_than_paper("(?:听|上|评|开展|举办|组织|参加|举行|召开)[^,]*(?:并|、)|协议|合同");
    if (!titled_ && hands_in_paper(act.text) && !more_than_paper.in(act.text)) act.kinds.clear();
    act.no_own_form = act.kinds.empty();
    // 选派食堂厨师2人到九中，学习营养配餐; 可根据乙方申请，捐赠设备: what is done stands behind a comma
    static Pattern const goes_there(
        "(?:到|赴|前往|往|来|进|走进|进入)[^,]{1,20}$|^(?:可以?|应|须|要)?(?:根据|借助|对照|通过|利用|依托|结合|联系|"
        "按|"
        "凭)");
    // 每学期入校不少于4次，每次听课2节; 去乙校一趟，听课不少于6节
    static Pattern const visits("(?:来|到|入|进|下|驻|去|上)(?:校|园|门|班|访)|去[^,]{2,16}(?:趟|次|回)|蹲点");
    bool const purpose_behind = goes_there.in(act.text) || visits.in(act.text);
    std::size_t const i = act.at;
    for (std::size_t k = i + 1; act.kinds.empty() && purpose_behind && k < s_.clauses.size() && k < i + 3; ++k) {
      std::string_view const later = s_.clauses[k].view();
      // 到乙园蹲点一天，帮助修订常规制度: a deed of its own
      if (s_.is_term[k] || context_.institutions.at(later, 0).end > 0 || makes_another(later) ||
          !find_obligations(later, context_.draft.lexicon()).empty())
        break;
      // 每学期到乙校走一趟，帮助理顺管理，并给全体教师作一场讲座: what they come for is told before
      static Pattern const besides("^(?:并|同时|另|还|再)");
      if (k > i + 1 && besides.at(later) && says_what_for(s_.clauses[k - 1].view())) break;
      act.kinds = modalities_of(context_, later);
      // 选聘特级教师8名，到乙校驻校一学期: who goes and what for stand on both sides of the comma
      if (act.kinds.empty() && later.size() < 150 && act.text.size() < 150)
        act.kinds = modalities_of(context_, std::string(act.text) + std::string(later));
      if (!act.kinds.empty()) act.told_by = k;
    }
    // 学生干部…；受援学校可组织回访: the pupils' visit is returned
    if (act.kinds.size() == 1 && act.kinds[0] == modality::exchange_visit &&
        act.text.find("回访") != std::string_view::npos && of_pupils())
      act.kinds[0] = modality::student_exchange;
  }

  void find_flows(Act& act) {
    journeys_of_the_run(act);
    Words const& clause = s_.clauses[act.at];
    for (Journey const& journey : journeys_)
      if (clause.begin <= journey.at && journey.at < clause.end) {
        act.flows.push_back(journey.flow);
        act.places.push_back(journey.where);
      }
    std::vector<Modality>& kinds = act.kinds;
    if (pupils_travel(act.text) && (kinds.empty() || of_travel(kinds[0]))) {
      kinds.insert(kinds.begin(), modality::student_exchange);
      kinds.erase(std::remove(kinds.begin() + 1, kinds.end(), modality::student_exchange), kinds.end());
    }
    static Pattern const each_other("^(?:双方|两校|两地|双方学校)[^,]{0,40}对方");
    // 两校各选15名学生到对方家庭体验: both ways, or none that is told
    bool const both_ways =
        act.flows.size() > 1 && act.flows[0].from == act.flows[1].to && act.flows[0].to == act.flows[1].from;
    if (each_other.in(act.text) && !both_ways) {
      act.flows.clear();
      act.places.clear();
    }
    // 甲校学生30名，由2名教师带队，赴乙校研学: what is done begins with those who go
    act.begin = act.plain.begin;
    act.told_before = !act.flows.empty() && act.at > 0 && !titled_ && own_title_.empty() && !made_here_ &&
                      act.places.front().of == act.plain.of && act.places.front().begin < act.plain.begin;
    for (std::size_t k = 0; k < act.at && act.told_before; ++k)
      if (s_.clauses[k].end > act.places.front().begin) {
        act.begin = s_.clauses[k].begin;
        break;
      }
  }

  /// Reads who goes where in the clauses from this one on that are neither terms nor offices, unless they were read.
  void journeys_of_the_run(Act const& act) {
    if (run_end_ > act.at) return;
    // 乙校年级主任4人，每学期赴甲校跟岗: who they are may stand in a clause that is no act
    std::size_t first = act.at;
    while (first > run_end_ && !s_.is_term[first - 1] && s_.clauses[first - 1].of == act.plain.of &&
           !charges_only(s_.clauses[first - 1]))
      --first;
    std::size_t const begin = first < act.at ? s_.clauses[first].begin : act.plain.begin;
    run_end_ = act.at;
    while (run_end_ < s_.clauses.size() && s_.clauses[run_end_].of == act.plain.of && !s_.is_term[run_end_] &&
           (run_end_ == act.at || !charges_only(s_.clauses[run_end_])))
      ++run_end_;
    journeys_ = run_end_ == act.at ? std::vector<Journey>()
                                   : read_journeys(context_, Words(*act.plain.of, begin, s_.clauses[run_end_ - 1].end),
                                                   telling_.subject);
  }

  /// …，另派2名教师到丙方车间实践: a second journey.
  [[nodiscard]] bool is_second_journey(Act const& act) const {
    static Pattern const besides("^(?:另|另外|还|并|再|又)(?:派|选派|安排|组织|接收|选送)");
    Words const& clause = s_.clauses[act.at];
    bool const behind_stroke =
        act.at > 0 && clause.begin >= 3 && clause.of->text().compare(clause.begin - 3, 3, "、") == 0;
    return act.told_before || (act.at > 0 && !act.flows.empty() && (besides.in(act.text) || behind_stroke));
  }

  // --- whether somebody is to do something ---

  [[nodiscard]] bool promises(Act const& act) const {
    bool const deed = takes_place_often(act.text) || acts_on_other(act);
    bool const counts_only =
        ((only_counts(context_, act.text, act.kinds) && act.obligations.empty() && !deed) || reaches_rank(act.text)) &&
        !titled_ && act.flows.empty() && !hands_in_paper(act.text);
    bool const does = titled_ || !act.kinds.empty() || !act.obligations.empty() || !act.flows.empty() ||
                      ((is_act(act.text) || hands_in_paper(act.text) || deed) && !counts_only);
    bool const aim =
        telling_.matter == SubjectMatter::aims && (telling_.number.empty() || counts(act.text) || !is_act(act.text));
    // 乙方于每年12月20日前报送年度总结, though it stands below 考核
    static Pattern const hands_in("报送|提交|上报|呈报|汇报|通报|互换|撰写|形成[^,]{2,}(?:集|册|报告)");
    bool const term = telling_.matter == SubjectMatter::terms && act.obligations.empty() && act.kinds.empty() &&
                      !hands_in.in(act.text) && !hands_in_paper(act.text);
    return does && !aim && !term && !counts_only && act.plain.size() >= (act.kinds.empty() ? 12U : 6U) &&
           !only_relates(act) && !states(act) && !goes_on(act) && !opens_the_paper(act);
  }

  /// 两校教导处每季度汇总一次作业样本: whatever is done again and again, by the times that it is done.
  [[nodiscard]] static bool takes_place_often(std::string_view text) {
    static Pattern const often(
        "(?:每|隔|[^第近前]一)(?:个|两个?|半)?(?:学期|学年|年|月|周|星期|季度)[^,。;]{0,24}?(?:[一两二三四五六\\d]次|(?"
        ":不少于|至少)[一两二三四五六"
        "\\d]+次)[^,。;]{0,12}$");
    static Pattern const paid("元|费|补助|补贴|奖");
    return often.in(text) && !paid.in(text);
  }

  /// 甲校校医给乙校学生做一次体检: one body does something for, with or to another, whatever verb says so.
  [[nodiscard]] bool acts_on_other(Act const& act) const {
    static Pattern const towards("(?:给|为|向|替|让|帮|对|与|和|跟|同|把|将|请|邀|以|将)[^,。;]{0,8}$");
    static Pattern const stands(
        "相距|距离|差距|隔|签字|盖章|签名|相同|一致|所在|位于|属于|隶属|相比|同为|均为|负责|承担|享受|享有|保留|协商|"
        "按照|遵守|有权|做朋友|第[一二三四五]年");
    std::vector<Mention> const named = context_.institutions.find(act.text);
    if (act.at > 0 || named.size() < 2 || named[0].begin != 0 || stands.in(act.text)) return false;
    for (std::size_t k = 1; k < named.size(); ++k)
      if (named[k].who != named[0].who && named[k].begin > named[0].end &&
          towards.in(act.text.substr(named[0].end, named[k].begin - named[0].end)) &&
          named.back().end + 6 <= act.text.size())
        return true;
    return false;
  }

  /// How much of the measure that the statement has named, and no measure of its own.
  bool says_how_much(Act const& act) {
    return !titled_ && !telling_.counted && act.obligations.empty() && own_title_.empty() && elaborates(act.kinds);
  }

  /// Whether a clause tells how the measure goes that the first clause of the sentence has named: 开设“云端课堂”，甲校教师每周为乙校授课4节.
  [[nodiscard]] bool says_how(Act const& act) const {
    if (act.at == 0 || !made_here_ || titled_ || !act.obligations.empty() || act.kinds.empty()) return false;
    static Pattern const names(
        "^[^,到赴往来派请]{0,16}?(?:开展|举办|举行|组织|实施|启动|开设|建立|搭建|设立|推行|实行|共用|共享|落实|成立|"
        "组建)[^,]{2,}"
        "$");
    static Pattern const names_rule("(?:制度|机制|模式|工程|计划|行动)$");
    if (!names.in(s_.clauses[0].view())) return false;
    Modality const& named = context_.plan().measures.back().modality;
    bool const actor = act.who.end > 0;
    static Pattern const serves("^(?:供|由|向|面向|为|以)");
    if (named == act.kinds.front()) return actor || !act.flows.empty() || serves.in(act.text);
    return actor || (names_rule.in(s_.clauses[0].view()) && counts(act.text));
  }
  /// The measure before has the form that is told of it, where it names none, or only that there is a rule.
  void tell_how(Act& act) {
    Modality& named = context_.plan().measures.back().modality;
    static Pattern const rule("制度$|机制$");
    if (named.empty() || (named == modality::institution_building && rule.in(s_.clauses[0].view())))
      named = act.kinds.front();
    if (!act.flows.empty()) add_flows(act);
  }

  /// Whether a later clause without form, duty and travellers says what somebody does: 双方交换教师名册. Most of them say how it goes on.
  [[nodiscard]] bool goes_on(Act const& act) const {
    static Pattern const together("联合|共同|交换|互换|合办|合作|互通|互报");
    static Pattern const for_other("指导|帮助|协助|支持|托管");
    // 可线上可线下, 网上参加也可以: in what way, and no deed
    bool const how = act.at > 0 && !titled_ && act.kinds.empty() && act.flows.empty() && act.who.end == 0 &&
                     !act.obligations.empty() && act.obligations.front().value == obligation::may &&
                     characters(act.text.substr(0, act.text.find('('))) <= 9;
    // …24人，成员校到核心校10人: a part of the number before
    static Pattern const part_of_sum(
        "^[^,派送选组安接抽]{1,12}(?:到|赴|为)[^,]{1,16}?(?:共)?[\\d一二两三四五六七八九十]+(?:人|名|人次)$");
    if (act.at > 0 && !titled_ && made_here_ && act.kinds.empty() && act.obligations.empty() &&
        part_of_sum.in(act.text))
      return true;
    if (how || (act.at > 0 && !titled_ && made_here_ && act.obligations.empty() && lists_acts(act.text))) return true;
    if (act.at == 0 || titled_ || makes_another(act.text) || hands_in_at_a_time(act.text) || !act.kinds.empty() ||
        !act.obligations.empty() || !act.flows.empty() || !own_title_.empty())
      return false;
    if (led_ && (is_act(act.text) || hands_in_paper(act.text))) return false;
    if (act.who.group) return !together.in(act.text);
    return !(for_other.in(act.text) && act.who.end > 0 && context_.institutions.find(act.text).size() > 1);
  }

  /// Whether words stand before the first heading and name neither form nor duty nor travellers: who the sides are, and why.
  [[nodiscard]] bool opens_the_paper(Act const& act) const {
    return telling_.statement.heading == no_heading && !context_.outline.headings.empty() && telling_.number.empty() &&
           !titled_ && act.kinds.empty() && act.obligations.empty() && act.flows.empty();
  }

  /// Who helps whom, and nothing else.
  [[nodiscard]] bool only_relates(Act const& act) const {
    static Pattern const helps_only(
        "^[^,]{0,40}(?:帮扶|支援|支持|结成?|结为|开展)[^,]{0,40}(?:帮扶|学校|对子|小学|中学|教学点|工作)?(?:\\([^()]*"
        "\\))?$");
    static Pattern const pairs("^[\\p{Han}、]{2,30}?(?:帮带|托管)[\\p{Han}、和与]{2,40}$");
    // “一对一”结对帮扶 of two schools is no mentoring of a teacher
    static Pattern const of_people("教师|老师|班主任|骨干|学生|徒|干部|青年");
    bool const only_paired = act.kinds.size() == 1 && act.kinds[0] == modality::mentoring && !of_people.in(act.text);
    if (titled_ || !act.obligations.empty()) return false;
    if (names_who_helps(context_, act.text) || names_a_role(context_, act.text)) return true;
    if (!(act.no_own_form || only_paired || pairs.in(act.text))) return false;
    bool const opens = telling_.number.empty() && telling_.statement.heading == no_heading;
    return (opens && helps_only.in(act.text) && act.flows.empty()) || relates(context_, act.text);
  }

  /// What is so, and not what is to be done.
  [[nodiscard]] bool states(Act const& act) const {
    static Pattern const takes_part("^[^,]{2,40}(?:参加|参与|参赛|受益|参训)$");
    bool const none = act.obligations.empty();
    if (none && !titled_ && telling_.main_measure != no_heading && tells_of_those_before(act)) return true;
    bool const joins = act.at > 0 && none && takes_part.in(act.text) && telling_.main_measure != no_heading;
    if (joins || titled_) return joins;
    if (refers_to_item(act.text)) return true;
    return tells_who(act.text) || tells_who(s_.clauses[act.at].view()) ||
           (act.flows.empty() && only_exhorts(act.text, !act.kinds.empty())) ||
           (act.flows.empty() && (none ? describes(context_, act.text, act.kinds) : is_indicator(act.text)));
  }

  /// Whether a new sentence tells what those do whom the measure before has named: 主要承担课题指导; 徒弟每学期上汇报课1节.
  [[nodiscard]] bool tells_of_those_before(Act const& act) const {
    static Pattern const mainly(
        "^(?:主要|重点|着重|侧重)(?:是|就|承担|负责|围绕|从事|做好|完成|担任|参与|学习|研究|解决)");
    static Pattern const persons(
        "^(?:每(?:位|名|对|个|批)?|全体|各)?(?:师傅|师父|徒弟|导师|师徒|(?:支教|跟岗|挂职|驻校|驻园|结对|带教|派出|"
        "选派|送教|"
        "来校|参训)(?:教师|老师|干部|人员|专家))(?:双方)?每");
    if (act.at != 0 || !act.flows.empty()) return false;
    return (mainly.at(act.text) && !counts(act.text)) || (persons.at(act.text) && counts(act.text));
  }

  // --- what is made ---

  void make(Act& act, std::size_t last) {
    led_ = false;
    made_here_ = true;
    std::size_t const i = act.at;
    Words const& clause = s_.clauses[i];
    Statement const& statement = telling_.statement;
    Measure m;
    m.number = telling_.number;
    m.area = area_of(context_, statement.heading);
    m.title = context_.draft.text(title_of(act, last));
    // 邀请甲校教师每月来校一次，指导实验教学; 教研员每学期来校两次，作大单元教学讲座
    std::size_t purpose = act.told_by;
    if (purpose == 0 && !act.flows.empty() && i + 1 < s_.clauses.size() && !s_.is_term[i + 1] &&
        says_what_for(s_.clauses[i + 1].view()) && !makes_another(s_.clauses[i + 1].view()))
      purpose = i + 1;
    if (!told_title_.empty() && act.no_own_form && purpose > last && s_.clauses[purpose].of == told_title_.of &&
        s_.clauses[purpose].end - told_title_.begin < 240) {
      told_title_.end = s_.clauses[purpose].end;
      m.title = context_.draft.text(told_title_);
    }
    if (!titled_ && !act.kinds.empty() && act.kinds.front() == modality::meeting) m.title = title_of_meeting(act);
    // 阳光心理。心理工作室向对方师生开放: a short label tells little
    if (titled_ && (characters(statement.title.view()) <= 6 || act.no_own_form) && clause.begin > statement.title.end)
      m.title = context_.draft.text(statement.title.original() + "：" + act.plain.original());
    if (!act.kinds.empty())
      m.modality = act.kinds.front();
    else if (learns_there(act))
      m.modality = modality::shadowing;
    for (std::size_t k = 1; k < act.kinds.size(); ++k) m.also.push_back(act.kinds[k]);
    if (!act.obligations.empty()) m.obligation = act.obligations.front().value;
    static Pattern const goes_on("继续");
    m.continued = goes_on.in(act.text);
    // Nobody goes twice where the sentence is a row of the schedule, too.
    if (telling_.dated && !act.flows.empty()) forget_flows_of_row();
    m.flows = std::move(act.flows);
    context_.draft.add(std::move(m), "m");
    std::size_t const index = context_.plan().measures.size() - 1;
    context_.draft.from(pointer("measures", index),
                        titled_ ? statement.whole.part(statement.title.begin - statement.whole.begin,
                                                       clause.end - statement.whole.begin)
                                : Words(*clause.of, std::min(clause.begin, act.begin), clause.end));
    if (!act.obligations.empty()) {
      Span const said = act.obligations.front().span;
      context_.draft.from(pointer("measures", index) + "/obligation", act.plain.part(said.offset, said.end()));
    }
    for (std::size_t f = 0; f < act.places.size(); ++f)
      context_.draft.from(pointer("measures", index) + "/flows/" + std::to_string(f), act.places[f]);
    if (telling_.main_measure == no_heading) telling_.main_measure = index;
    titled_ = false;
    own_title_ = {};
  }

  /// Whether staff of the side that is helped go to the one that helps, and nothing says for what: 塘中轮流安排年级主任到甲校蹲点.
  [[nodiscard]] bool learns_there(Act const& act) const {
    static Pattern const staff("教师|老师|干部|主任|校长|园长|组长|书记|中层|骨干|人员|班子");
    static Pattern const other_purpose(
        "参加|参与|会|考察|观摩|交流|商|汇报|联欢|讲|任教|授课|送|访|任职|比赛|检查|指导");
    static Pattern const pupils("学生|幼儿|队员|孩子|选手|小朋友");
    if (act.flows.size() != 1 || !staff.in(act.text) || pupils.in(act.text) || other_purpose.in(act.text)) return false;
    auto const of = [&](Role const& r, InstitutionId const& id) {
      std::vector<InstitutionId> const& all = context_.institutions.of_role(r);
      return std::find(all.begin(), all.end(), id) != all.end();
    };
    Flow const& f = act.flows.front();
    return !f.from.empty() && !f.to.empty() && of(Role(role::recipient), f.from) && of(Role(role::supporting), f.to);
  }

  Words title_of(Act const& act, std::size_t last) {
    Words const whole = Words(*act.plain.of, act.begin, last > act.at ? s_.clauses[last].end : act.plain.end);
    Words const title = titled_ ? telling_.statement.title : !own_title_.empty() ? own_title_ : whole;
    told_title_ = !titled_ && own_title_.empty() ? title : Words();
    return title;
  }

  /// Who meets, without how often, which is counted by itself: 小组开会. Who it is may stand in the clause before.
  Text title_of_meeting(Act const& act) const {
    static Pattern const how_often(
        "每(?:两|兩|隔|半)?[个個]?(?:学期|學期|学年|學年|年度?|季度?|月|周|週)(?:末|初|底)?(?:至少|不少于|不少於|各)?|"
        "(?:不少于|不少於|至少)?[一二两兩三四\\d]+次(?:以上)?|定期");
    static Pattern const group(
        "([\\p{Han}]{0,4}(?:小组|小組|专班|專班|委员会|委員會|理事会|理事會|工作组|工作組|班子|联席会|聯席會|联络组|"
        "聯絡組))[^"
        "\\p{Han}]*[^,，。]*$");
    static Pattern const without_founding("^.*(?:成立|组建|組建|建立|设立|設立|组成|組成)");
    std::string title = how_often.replaced(told_title_.of == nullptr ? act.plain.original() : told_title_.original());
    static Pattern const bare(
        "^(?:召开|召開|举行|舉行|[开開])?(?:全体|全體|工作|碰头|碰頭|例行)?(?:[会會][议議]?|例[会會]|碰[头頭][会會]?|["
        "会會]商|通[气氣][会會]?|[开開][会會]|碰[头頭"
        "]|集[会會])(?:[,，].*)?$");
    if (characters(title) <= 3 || bare.in(title)) {
      Words const& all = telling_.statement.whole;
      std::string const before = act.plain.of == all.of && act.plain.begin > all.begin
                                     ? all.part(0, act.plain.begin - all.begin).original()
                                     : "";
      if (auto const g = group.find(before)) title = without_founding.replaced((*g)[1]) + title;
    }
    return context_.draft.text(characters(title) < 4 ? act.plain.original() : title);
  }

  /// Those who go belong to the measure before.
  void add_flows(Act& act) {
    if (telling_.dated) forget_flows_of_row();
    std::size_t const index = context_.plan().measures.size() - 1;
    Measure& m = context_.plan().measures[index];
    // 选派外籍教师两名，逢星期三到乙校协助口语课: what they go for stands behind the comma
    bool const told_here =
        !told_title_.empty() && told_title_.of == act.plain.of && m.title == context_.draft.text(told_title_);
    if (told_here && act.plain.begin > told_title_.begin && act.plain.end - told_title_.begin < 240) {
      told_title_.end = act.plain.end;
      m.title = context_.draft.text(told_title_);
      if (m.modality.empty() && !act.kinds.empty()) m.modality = act.kinds.front();
    }
    for (std::size_t f = 0; f < act.flows.size(); ++f) {
      m.flows.push_back(std::move(act.flows[f]));
      if (f < act.places.size())
        context_.draft.from(pointer("measures", index) + "/flows/" + std::to_string(m.flows.size() - 1), act.places[f]);
    }
  }

  /// The last clause of an act that goes on without a subject of its own: 选派带头人4人，赴乙校开展驻校支教. Where the first
  /// clause only sends, what they go for names the form.
  std::size_t act_end(std::size_t i, std::vector<Modality>& kinds) const {
    static Pattern const sends(
        "(?:选派|派出|派遣|派|组织|选送|抽调|安排|遴选|选聘|聘请|招募|选拔|推荐|邀请|请|联系)[^,]{0,40}(?:人|名|位|"
        "名师|教师|老师|骨干|学生|队伍?|团|"
        "代表|专家|"
        "干部|学校)$");
    static Pattern const goes("(?:到|赴|前往|往)[^,]{1,20}$");
    static Pattern const goes_on(
        "^(?:并|再)?(?:到|赴|前往|分赴|往|来|进|驻|常驻|开展|参加|参与|进行|编成|组成|围绕|示范|考察|学习|指导|承担|"
        "担任|从事|"
        "网上|线上|同|与|在)");
    std::size_t last = i;
    std::string_view const first_clause = without_lead(s_.clauses[i]).view();
    bool const only_sends = sends.in(first_clause) || (kinds.empty() && goes.in(first_clause));
    for (std::size_t k = i + 1; k < s_.clauses.size() && k < i + 3 && !s_.is_term[k] && !charges_only(s_.clauses[k]);
         ++k) {
      std::string_view const text = s_.clauses[k].view();
      // 派负责人各1名，上半年来校跟岗20天: when it is may stand between
      static Pattern const when(
          "^(?:于|在)?(?:[上下]半年|[春秋]季(?:学期)?|[上下]学期|寒假|暑假|寒暑假|每(?:学期|学年|年|月|周|季度|批|轮|"
          "次)|"
          "每?(?:周|星期)[一二三四五六日]|(?:19|20)\\d\\d年|\\d{1,2}月(?:份|[上中下]旬|底|初)?|[一二三四五六七八九十]{"
          "1,2}月(?:"
          "份|[上中下]旬|底|初)?|起|期间|分[一二两三四五]?[批轮次期]|轮流|集中)+");
      auto const lead = when.at(text);
      bool const by_time = only_sends && lead && goes_on.in(text.substr(lead->end()));
      if (!(goes_on.in(text) || by_time) || makes_another(text) || context_.institutions.at(text, 0).end > 0 ||
          !find_obligations(text, context_.draft.lexicon()).empty())
        break;
      std::vector<Modality> more = modalities_of(context_, text);
      // 遴选学生30名，9月起在甲校插班学习: who they are stands before
      if (more.empty() && only_sends && first_clause.size() < 150 && text.size() < 150)
        more = modalities_of(context_, std::string(first_clause) + std::string(text));
      bool const another = !more.empty() && !kinds.empty() && more.front() != kinds.front();
      if (another && !only_sends) break;
      if (only_sends && !more.empty()) {
        std::vector<Modality> first = more;
        first.insert(first.end(), kinds.begin(), kinds.end());
        kinds = std::move(first);
      }
      last = k;
      if (!more.empty()) break;
    }
    return last;
  }

  /// Whether a clause says what those who go somewhere do there: 指导实验教学; 考察沙漠治理.
  [[nodiscard]] static bool says_what_for(std::string_view clause) {
    static Pattern const does(
        "^(?:并|就|以|共同|一起|集中|现场|全程|为[^,]{1,12}|与[^,]{1,12})?(?:指导|考察|学习|体验|协助|帮(?:[^扶带]|$)|"
        "承担|担任|开展|"
        "进行|参加|参与|观摩|"
        "研修|跟岗|跟班|任教|授课|上课|讲|听|参观|开设|举办|帮助|诊断|辅导|示范|交流|研讨|做|作)[^,]{1,30}$");
    return does.in(clause) && characters(clause) <= 30;
  }

  /// The row that the sentence has made leaves those who go to the measure.
  void forget_flows_of_row() {
    Plan& plan = context_.plan();
    if (plan.activities.empty()) return;
    std::string const at = pointer("activities", plan.activities.size() - 1) + "/flows/";
    std::vector<Flow>& flows = plan.activities.back().flows;
    for (std::size_t i = 0; i < flows.size(); ++i) context_.draft.forget(at + std::to_string(i));
    flows.clear();
  }

  /// Whether a clause only says when, or on what condition, the next one holds: 寒假期间; 必要时; 第一步.
  [[nodiscard]] bool adverbial(std::string_view text) const {
    static Pattern const when(
        "^(?:第[一二三四五六七八九十\\d]+步|必要时|条件(?:成熟|允许|具备)(?:时|后)?|视(?:情况|需要|实际)[^,]{0,4}|根据("
        "?:需要|实际|情况)|"
        "原则上|此外|另外|同时|其中|平时|平日|每逢[^,]{1,10}|(?:每年|每学期|本|下)?(?:寒假|暑假|寒暑假|假期|暑期|"
        "学期初|"
        "学期中|学期末|学期结束|开学|开学初|期中|期末|年初|年末|年底|学年|学期|年度|周末|节假日)(?:期间|前后?|后|内|时)"
        "?|"
        "[^,]{2,12}(?:方面|层面|期间|前后|阶段)|“[^”]{1,10}”(?:节|期间|前后?|后|当天)?|[^,举办行开展参加组织]{1,6}节(?:"
        "期间|前后?|后|当天)?|(?:每|逢|隔)[^,]{1,8}(?:[一二三四五六日](?:[上下中]午|晚上?|早)?|[上下中]午|晚上?)|(?:每|"
        "本|下|上)?(?:"
        "个)?(?:学期|学年|年度?|月)[^,]{0,8}(?:内|前|后|起))"
        "$");
    if (when.in(text)) return true;
    auto const t = read_timing(text, context_.time, context_.draft.lexicon());
    return t && t->span.offset == 0 && t->span.length == text.size();
  }

  /// Whether those who go somewhere are pupils alone.
  [[nodiscard]] static bool pupils_travel(std::string_view text) {
    static Pattern const pupils(
        "^(?:[^,]{0,40}?)(?:学生|学子|队员|团员|幼儿|小朋友|孩子|生)[^,教师老干部]{0,30}(?:到|赴|前往|往|来|[^"
        "\\d增升降高]至[\\p{Han}]|去|走进|"
        "访问|"
        "参访|拜访|回访)[^,]{2,}");
    static Pattern const others(
        "教师|老师|干部|校长|领导|中层|班主任|招生|实习|顶岗|就业|师范生|毕业生|新生|本科生|研究生|博士生");
    // 学生三十名由教师两名带领; 学生36人及带队教师4人参加…: those who look after them go along
    static Pattern const led(
        "(?:学生|学子|幼儿|小朋友|队员|孩子)[^,教师]{0,12}(?:由[^,]{2,24}(?:带领|率领|带队|陪同)|[、和及与](?:带队|"
        "随队|"
        "陪同)?(?:教师|老师|家长)[^,]{0,8}(?:到|赴|前往|来|往|参加|走进))");
    static Pattern const for_work("招生|实习|顶岗|就业|师范生|毕业生|集训|竞赛|比赛");
    // 主任许春生到甲校跟岗: a name
    static Pattern const at_the_end_of_name("生(?:到|赴|前往|往|来|去|走进)");
    static Pattern const kinds_of_pupils(
        "(?:学|师|[中大小女男优新职高考宿守疾困特贫届级班]|领袖|交换|[盲聋]|留守|资优|体育|艺术|走读|住校|寄宿)生(?:到|"
        "赴|前往|往|来|去|走进)");
    if (office_of_pupils().in(text)) return false;
    static Pattern const other_words("学生|学子|队员|团员|幼儿|小朋友|孩子");
    if (at_the_end_of_name.in(text) && !kinds_of_pupils.in(text) && !other_words.in(text)) return false;
    return (pupils.in(text) && !others.in(text)) || (led.in(text) && !for_work.in(text));
  }
  /// What travellers do, which tells less than who they are.
  [[nodiscard]] static bool of_travel(Modality const& m) {
    return m == modality::exchange_visit || m == modality::inspection || m == modality::shadowing ||
           m == modality::training;
  }

  /// Whether what stands before speaks of visits of pupils.
  [[nodiscard]] bool of_pupils() const {
    static Pattern const pupils("学生|队员|少先队|幼儿|小朋友");
    if (!context_.plan().measures.empty() && context_.plan().measures.back().modality == modality::student_exchange)
      return true;
    return pupils.in(telling_.statement.title.view()) ||
           (telling_.statement.heading != no_heading &&
            pupils.in(context_.outline.headings[telling_.statement.heading].title.view()));
  }

  /// Whether a clause that goes on does so with another form of assistance: …，同时为乙方教师开设讲座; 学期末由校友会监督核查.
  [[nodiscard]] bool takes_another_form(std::string_view text) const {
    // …，促进教研水平提升; 供对方随时调用: what it is for
    static Pattern const for_what(
        "^(?:并|以|从而|不断|进一步|切实|有效|逐步)*(?:促进|提升|提高|推动|实现|增强|形成|达到|确保|使|让|以|用于|做到|"
        "为了|助力|保证|保障|带动|推进|加强|深化|拓宽|增进|解决|满足|供|达成|争取|力争|覆盖|惠及|其中|包括|含|内容|"
        "主题|地点|时间|重点|每次|每人|每场|每节|每期|每批|计入|纳入|作为|视为|视同|认定|未|不)");
    if (for_what.in(text) || characters(text) < 4 || !begins_with_act(text)) return false;
    std::vector<Modality> const kinds = modalities_of(context_, text);
    if (kinds.empty()) return false;
    std::vector<Measure> const& made = context_.plan().measures;
    return std::none_of(made.begin() + static_cast<std::ptrdiff_t>(std::min(made_before_, made.size())), made.end(),
                        [&](Measure const& m) { return m.modality == kinds[0]; });
  }

  /// How much of the measure that the statement has named: 实施“校长结对”工程。每年选派12名校长任职.
  bool elaborates(std::vector<Modality> const& kinds) {
    if (telling_.main_measure == no_heading || kinds.empty() ||
        telling_.main_measure >= context_.plan().measures.size())
      return false;
    Measure& main = context_.plan().measures[telling_.main_measure];
    static Pattern const names_it("^(?:实施|推进|启动|开展|推行)?“[^”]{2,24}”(?:工程|行动|计划|项目|活动)$");
    if (!names_it.in(main.title.any())) return false;
    if (main.modality.empty()) main.modality = kinds.front();
    return main.modality == kinds.front();
  }

  Context& context_;
  Sentence const& s_;
  Telling const& telling_;
  bool titled_;                      ///< the title of the statement is still to be told
  std::size_t made_before_ = 0;      ///< how many measures there were
  bool led_ = false;                 ///< the clauses before lead up to the next
  Words own_title_{};                ///< 一是跟岗学习，…
  Words told_title_{};               ///< of the measure that this sentence has made last
  bool made_here_ = false;           ///< this sentence has made a measure
  std::vector<Journey> journeys_{};  ///< of the clauses before `run_end_`
  std::size_t run_end_ = 0;
};

}  // namespace

void read_measures(Context& context, Sentence const& sentence, Telling const& telling, bool first) {
  Measures(context, sentence, telling, first).read();
}

}  // namespace bangfu::document::reader
