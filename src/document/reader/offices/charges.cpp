// SPDX-License-Identifier: BSL-1.0
// Who is in charge, as a sentence says: 由两校教务处负责; 牵头部门：…; 甲校教导处牵头，乙校教务处配合.
#include "document/reader/offices/charges.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "document/reader/measures/provisions.hpp"
#include "document/reader/offices/office_deeds.hpp"
#include "document/reader/offices/office_names.hpp"
#include "document/reader/parties/sides.hpp"

namespace bangfu::document::reader {
namespace {

std::string const manner =
    "(?:共同|联合|联手|分头|统一|协商|具体|分别|各自|自行|自主|轮流|全面|全程|专门|主要|负责|牵头|要|应|须|将|则|即|均|"
    "也|"
    "亦|"
    "一并|及时|统筹|会商|定期|提前|于[\\d年月]{4,14}日)*";
/// What being in charge is called, behind the office.
std::string const duty_word =
    "(?:归口(?:管理|负责|指导|办理)?|负责|负总责|牵头|协调|商定|商议|商量(?:着[办定])?|制订|制定|拟订|拟定|起草|编制|"
    "编排|编写|排定|落实|"
    "组织|实施|执行|推进|推动|"
    "对接|"
    "统筹|承办|承接|承担|主办|协办|合办|联办|经办|操办|包干|张罗|配合|协助|协同|协作|支持|跟进|督促|督办|督导|检查|"
    "抽查|考核|"
    "考评|评估|评定|审核|审定|审批|审查|初审|复核|把关|验收|汇总|收集|搜集|整理|统计|登记|备案|存档|归档|遴选|选拔|"
    "选定|确定|聘定|"
    "发布|公布|通报|受理|办理|处理|处置|解决|保障|供给|接待|接站|接应|接洽|陪同|带队|领队|领头|搭把手|排班|值守|调度|"
    "运作|"
    "运行|运维|维护|操作|采购|发放|分配|调配|开通|掌管|保管|管理|主持|主管|分管|主抓|主责|主理|专责|专管|联系|联络|"
    "安排|指导|"
    "监督|监管|管|做好|抓好|搞好|双牵头|总抓|统抓|抓总|抓落实|统管|总管|盯住?|紧盯|具体办|清点|点收|签收|"
    "(?:作?为|是|系)[\\p{Han}]{0,6}?(?:执行|责任|协作|配合|牵头|承办|主办|协办|实施|落实|主责|负责|对接|归口)"
    "(?:单位|部门|主体|处室|科室|组|方|者|人))";
Pattern const duty("^" + manner + duty_word + "(?:" + duty_word + ")?");
/// The same of an institution without an office: fewer words do.
std::string const in_charge =
    "(?:负责|牵头|协调|商定|制订|制定|落实|组织实施|具体实施|实施|对接|统筹|承办|主办|协办|配合|协助|跟进|督促落实|"
    "管理|联系|执行|主管|分管|主抓|管|承接|主责|主理|合办|经办|接应|排班|值守|安排|保障|收集|接待|考核|审核|审定|协同|"
    "接站|督查|督办|督促|验收|把关|登记|保管|维护|推进|推动|"
    "带队|组织|调度|存档|联办|领头|搭把手|张罗|操办|包干|专责|供给|编排|确定|聘定|掌管|办理|处理|主持|运作|操作|双牵头|"
    "为(?:执行|"
    "责任|协作|配合|牵头|承办|主办)(?:单位|部门|主体)|"
    "(?:撰写|执笔|写出|起草|汇总|汇编)[\\p{Han}“”《》]{4,})";
Pattern const by("(?:具体)?(?:由|责成|交由|归口)([^,。;()]{2,60}?(?:\\([^()]{2,40}\\)[^,。;()]{0,24})?)" + manner +
                 in_charge);
/// 师资培训以甲方为责任主体
Pattern const takes_as(
    "(?:以|明确|确定|指定)([^,。;()]{2,50}?)(?:作?为|担任)(?:[\\p{Han}]{0,4}?)(?:责任|牵头|实施|主责|承办|落实|执行|"
    "对接)(?:主体|单位|部门|"
    "方|处室|科室)");
Pattern const named_office(
    "^([^,。;()]{2,60}?)(?:为|是|作为)(?:[本该此][项]?[\\p{Han}]{0,4}的?)?(?:牵头|责任|负责|主责|承办|对接|联系|归口)"
    "(?:部门|单位|科室|处室)");
/// Money that somebody bears: no office is in charge of anything there.
Pattern const money("费|补贴|补助|津贴|经费|资金|报酬|酬金|机票|车票|保险");
Pattern const pays("承担|支付|列支|报销|发放|负担|支出|解决|保障|提供|筹集|核拨|拨付|资助|出资|自理");

/// What stands before those who are told to do something, and what they have then to be told.
Pattern const leads(
    "由|请|责成|委托|交由|交给|交|归口|归|授权|指派|以|明确|指定|★|☆|--|—+|: "
    "?|(?:牵头|负责|落实|实施|组织|承办|主办|配合|协助)、");
/// Before an office that something is done to, or where something is done.
Pattern const place(
    "(?:在|到|至|交|送|报|向|往|赴|入|从|问|经|参观|联系|寄|给|随|与|同|利用|发挥|凭借|享受|捐赠|赠送|捐|走进|邀请|"
    "聘请|指导|帮助|支持|"
    "组织|"
    "加入|考察|观摩|访问|慰问|建设|建立|设立|成立|改造|完善|致|找|于|设在|挂靠|依托|借助|通过|受|接受|为|对|将|把|因|"
    "和|的)$");
/// Who is in charge, as the clauses of one sentence say.
class InClauses {
 public:
  InClauses(Context& context, Words const& sentence, Place stands)
      : context_(context), parts_(clauses(sentence, false)), stands_(stands), acts_from_(parts_.size()) {
    part_deeds();
    take_sides();
    // …，城里校党支部抓考勤: what stands at the end and speaks of nothing but offices
    std::size_t const most = stands == Place::bracket ? 36 : stands == Place::closing ? 42 : 15;
    std::size_t k = parts_.size();
    while (k > 0 && office_acts(context, parts_[k - 1].view(), most)) --k;
    // 人事科负责聘任，督导科开展督导评估: offices from the first to the last
    std::size_t all = parts_.size();
    while (stands == Place::sentence && all > 0 && office_acts(context, parts_[all - 1].view(), 30)) --all;
    if (all == 0 && parts_.size() > 2) k = 0;
    if (k > 0 || stands != Place::sentence || parts_.size() > 1) acts_from_ = k;
  }

  std::vector<Charge> read(bool& all) {
    std::size_t said = 0;
    for (std::size_t k = 0; k < parts_.size(); ++k) {
      clause_ = parts_[k];
      // 由对方教务处选人，总务处备车, in the own voice: the next clause speaks of the own offices again
      if (std::exchange(of_other_, false) && context_.institutions.speaks_of_itself()) last_.clear();
      if (!sides_[k].empty()) last_ = sides_[k];
      acts_ = k >= acts_from_;
      aside_ = k > 0 || stands_ != Place::sentence;
      // 12月20日前，教导处将总结报县教育局: nothing but the time stands before
      static Pattern const time("^[\\p{Han}\\d-]{0,12}(?:月|日|旬|年|学期|学年|周|期|假|前|后|末|底|初|时|中|内|间)$");
      opens_ = stands_ == Place::sentence && (k == 0 || (opens_ && time.in(parts_[k - 1].view())));
      bool const joined = joined_.count(k) != 0;
      matter_before_ = joined ? matter_ : k > 0 && !found_ ? parts_[k - 1] : Words();
      more_ = false;
      bool const found = aside() ? false : read_clause();
      if (aside() || (found && !more_)) ++said;
      if (found && !more_ && !joined && !matter_before_.empty() && names_a_matter(matter_before_.view())) ++said;
      if (!found) note_subject();
      found_ = found;
    }
    all = !out_.empty() && said >= parts_.size();
    return std::move(out_);
  }

 private:
  /// A place where those in charge may be named.
  struct Start {
    std::size_t at = 0;
    std::size_t lead = 0;  ///< where the words begin that lead up to them
    bool told = false;     ///< those words tell them to do something
    bool by = false;       ///< and what follows needs not say that they are in charge
  };

  /// 由人事处选人、教学处定课务: an office with a deed of its own on either side of the stroke.
  void part_deeds() {
    static Pattern const lead("^[^、]{0,24}?由");
    static Pattern const deed("^[\\p{Han}]{2}");
    for (std::size_t k = 0; k < parts_.size() && parts_.size() < 24; ++k) {
      std::string_view const text = parts_[k].view();
      auto const acts = [&](std::size_t from) {
        OfficeList const list = offices_listed(context_, text, from);
        return !list.names.empty() && deed.in(text.substr(list.end));
      };
      auto const told = lead.at(text);
      if (!acts(0) && !(told && acts(told->end()))) continue;
      for (std::size_t at = text.find("、"); at != std::string_view::npos; at = text.find("、", at + 3)) {
        if (!acts(at + 3) || offices_listed(context_, text, told ? told->end() : 0).end > at) continue;
        Words const behind = parts_[k].part(at + 3, text.size());
        parts_[k] = parts_[k].part(0, at);
        parts_.insert(parts_.begin() + static_cast<std::ptrdiff_t>(k) + 1, behind);
        joined_.insert(k + 1);
        break;
      }
    }
  }

  /// 达板园：业务组派人: whose the offices of a clause are.
  void take_sides() {
    sides_.resize(parts_.size());
    for (std::size_t k = 0; k < parts_.size(); ++k) {
      std::string_view const text = parts_[k].view();
      Mention const m = context_.institutions.at(text, 0);
      if (m.end == 0 || m.who.size() != 1 || text.substr(m.end, 1) != ":") continue;
      sides_[k] = m.who;
      parts_[k] = parts_[k].part(m.end + 1, text.size()).trimmed();
    }
  }

  [[nodiscard]] bool aside() const {
    static Pattern const words("^(?:另附|附后|见附件[^,]{0,4}|并?报[^,]{0,14}备案|另行[^,]{0,8}|详见[^,]{0,14})$");
    return words.in(clause_.view());
  }

  bool read_clause() {
    std::string_view const text = clause_.view();
    // 计财股负责经费保障: in charge of money; 差旅费由甲校财务处报销: who pays
    if ((money.in(text) || money.in(matter_before_.view())) && pays.in(text)) return false;
    // 日常工作由基教股承担: nothing of its own
    static Pattern const daily("^[\\p{Han}]{0,8}日常(?:工作|事务)(?:由|归)");
    if (daily.in(text)) {
      context_.draft.understood(clause_);
      return false;
    }
    // 支教教师期满由两校人事部门考核, 两校教务处共同考核支教教师: a term
    static Pattern const judges(
        "(?:教师|老师|人员|干部|学员)[^,。;]{0,8}由[^,。;]{2,30}?(?:考核|考评|评定|鉴定)$|"
        "(?:教师|老师|人员|干部|学员)的?[\\p{Han}]{0,4}(?:考核|考评|评定|鉴定|评价)(?:工作)?由|"
        "^[^,。;]{2,30}?(?:考核|考评|评定|鉴定)[\\p{Han}]{0,6}(?:教师|老师|人员|干部|学员)$");
    if (judges.in(text)) return false;
    if (auto const n = named_office.at(text))
      if (bool const whole = context_.institutions.at((*n)[1], 0).end > 0;
          take(clause_.part(n->begin(1), n->end(1)), clause_, Words(), whole))
        return true;
    if (read_offices()) return true;
    return read_institutions();
  }

  /// 甲方组织教师听课，…: whom the sentence speaks of
  void note_subject() {
    static Pattern const another("^(?:和|与|、|及|的|选派的|派出的)");
    // 托管学校统筹质量监测，由教务处落实: of whoever has that role
    static Pattern const role("^(?:" + giving_side + "|" + taking_side + "|托管(?:学校|方|单位|校|园))");
    Mention const m = context_.institutions.at(clause_.view(), 0);
    if (auto const r = m.end == 0 ? role.at(clause_.view()) : std::nullopt) {
      last_ = side_by_role(context_, clause_.part(0, r->end()));
      return;
    }
    // 木里园教师来园跟岗: where the text speaks of itself, what others' people do is for its own offices
    static Pattern const people("^[\\p{Han}]{0,4}(?:教师|老师|学生|幼儿|干部|校长|园长|骨干|学员)");
    std::string_view const after = clause_.view().substr(m.end);
    if (context_.institutions.speaks_of_itself() && people.in(after)) return;
    // 甲校校友会捐来的器材，由总务处登记: a giver has no such office
    if (m.who.size() == 1 && context_.institutions.has_role(m.who[0], role::funding) &&
        !context_.institutions.on_a_side(m.who[0]))
      return;
    // 我校…。甲校赠给我校图书，总务处清点: the offices of the one who speaks have no name
    if (m.who.size() == 1 && context_.institutions.speaks_of_itself() && !context_.institutions.speaker().empty() &&
        m.who[0] != context_.institutions.speaker() && context_.institutions.on_a_side(m.who[0]))
      return;
    if (m.end > 0 && m.who.size() == 1 && !another.in(after)) last_ = m.who;
  }

  [[nodiscard]] std::vector<Start> starts() const {
    std::string_view const text = clause_.view();
    static Pattern const at_first(
        "^(?:并|再|另|同时|具体|其中|最后|先|然后|期间|平时|届时|具体工作|[此该本这]一?(?:项(?:工作|活动|任务)?|事|"
        "活动))"
        "?");
    static Pattern const weak("^(?:请|交|归|以|明确|指定|指派|授权|[牵负落实组承主配协])");
    std::vector<Start> all;
    auto const first = at_first.at(text);
    all.push_back({first ? first->end() : 0, 0, false, false});
    for (auto m = leads.find(text); m && all.size() < 40; m = leads.find(text, m->end()))
      all.push_back({m->end(), m->begin(), true, !weak.in((*m)[0])});
    for (Mention const& m : with_roles(context_.institutions.find(text)))
      if (all.size() < 80) all.push_back({m.begin, m.begin, false, false});
    std::stable_sort(all.begin(), all.end(),
                     [](Start const& a, Start const& b) { return a.at != b.at ? a.at < b.at : a.told > b.told; });
    return all;
  }

  bool read_offices() {
    std::size_t done = 0;
    bool any = false;
    for (Start const& start : starts()) {
      if (start.at < done) continue;
      std::size_t const end = offices_at(start, done, any);
      if (end == start.at) continue;
      done = end;
      // 教务处牵头、德育处配合; 教务处牵头德育处配合
      static Pattern const join("^[、,]?");
      for (int more = 0; more < 8; ++more) {
        std::size_t const next = join.at(clause_.view(), done)->end();
        std::size_t const further = offices_at({next, next, false, false}, done, any);
        if (further == next) break;
        done = further;
      }
    }
    if (any) says_more(done, clause_.size(), does_ || acts_ ? 42 : 24);
    return any;
  }

  /// The offices at a place, where they are in charge. @returns where the words about them end; its beginning where they are not
  std::size_t offices_at(Start const& start, std::size_t done, bool& any) {
    std::string_view const text = clause_.view();
    OfficeList list = offices_listed(context_, text, start.at);
    if (list.names.empty()) return start.at;
    // 教研组长姜红、尹兰具体对接: by whom the post is held
    static Pattern const post_or_seat("(?:长|主任|员|书记|干事)$");
    bool named = false;
    if (post_or_seat.in(text.substr(0, list.names.back().end))) {
      std::size_t end = list.end;
      for (int n = 0; n < 6; ++n) {
        std::size_t const from = n > 0 && text.substr(end, 3) == "、" ? end + 3 : end;
        std::size_t const person = n == 0 || from > end ? person_end(context_, text, from, false) : from;
        if (person == from) break;
        end = person;
      }
      named = end > list.end && duty.at(text, end).has_value();
      if (named) list.end = end;
    }
    std::string_view const after = text.substr(list.end);
    std::string_view const before = text.substr(0, start.lead);
    if (after_label_of_people(before)) return start.at;
    // 由教务主任王平接任: who takes a post
    static Pattern const takes_a_post("^[\\p{Han}·]{2,6}?(?:接任|接替|继任|接棒|担任|出任|兼任|顶岗|任教)");
    if (post_or_seat.in(text.substr(0, list.names.back().end)) && takes_a_post.at(after)) return start.at;
    if (within_a_title(text, start.at)) return start.at;
    static Pattern const of_people("(?:人|员|地点|地址|电话|代表|长|主任|署名|单位|学校)$");
    bool const colon = text.substr(start.lead, 1) == ":";
    auto const does = duty.at(text, list.end);
    // 教研组长到乙校听课: somebody who goes there, unless the words put them in charge
    static Pattern const post("(?:长|主任)$");
    // 由德育主任带三名班主任到甲校
    // 由年级组长某某接着干: who takes over from another
    static Pattern const travels("^(?:带|领|率|陪)[^头队好教动,]|^[\\p{Han}]{0,4}(?:接着|接替|接任|接手)");
    if (post.in(text.substr(0, list.end)) && !does && (!(start.told && start.by) || travels.at(after))) return start.at;
    static Pattern const deed("^[\\p{Han}]");
    static Pattern const has_done("^(?:的|所[^有在需]|过(?:[^程渡]|$)|了|解释|最终解释)");
    bool const sided = list.names.front().sided;
    if (colon && (of_people.in(before) || !(does || after.empty()))) return start.at;
    // 由继续教育处颁发结业证书, 由工会出: terms
    static Pattern const of_terms(
        "^(?:负责|统一|另行)?(?:(?:出具|颁发|签发|开具|核发|发给?|出)[^,]{0,14}(?:证|鉴定|证明|证书|凭证)|(?:负担|支付|"
        "报销|出|垫付|"
        "出资)$)");
    if (of_terms.in(after)) return start.at;
    // 写出小结，交市教育局学前教育科; 学期末交教导处: to whom a paper goes, and no task
    static Pattern const hands("交$");
    static Pattern const a_task("(?:工作|任务|活动|事宜|事项|事务|事)(?:统一|一并|具体)?$");
    if (start.told && after.empty() && hands.in(text.substr(0, start.at)) && !a_task.in(before)) return start.at;
    if (!start.told && go_somewhere(text.substr(0, list.end), after)) return start.at;
    // 教务处每学期选派10名教师外出跟班: who does what the sentence tells
    static Pattern const reports(
        "^[^,]{0,30}(?:向|将|把)[^,]{2,40}(?:报告|通报|反馈|汇报|报送|报备|上报|报)|"
        "^[^,]{0,20}(?:对|就)[^,]{2,24}(?:进行|开展|作出?)");
    static Pattern const towards("^向");
    static Pattern const does_something("^[\\p{Han}“《]{4,}");
    static Pattern const takes_part("^[^,]{0,9}(?:设在|设于|互访|参加|参与|出席|交流|座谈|赴|到|前往|观摩|学习)");
    // 澳门科|创教育协会, 南徐中心, 县教育处: the beginning or the whole of another name
    static Pattern const another_name("(?:中心|教育处|各办)$");
    std::string_view const last_name =
        text.substr(list.names.back().name, list.names.back().end - list.names.back().name);
    bool const named_in_full =
        !another_name.in(last_name) && (list.names.front().sided || name_end(text, start.at) <= list.end);
    // 乙校教务处参加, where another is in charge: a part in it
    static Pattern const joins("^(?:派员|派人|协同|一起|共同)*(?:参加|参与)$");
    bool const subject = !does && !(acts_ && start.lead == 0) && start.lead == 0 && !start.told && runs_things(list) &&
                         acts_of_itself(list, after) &&
                         (begins_with_act(after) || reports.in(after) || (found_ && joins.in(after)) ||
                          (named_in_full && does_something.in(after) && !takes_part.in(after)));
    if ((somebody().in(after) && !(subject && towards.in(after) && reports.in(after))) ||
        (does && has_done.in(text.substr(does->end()))))
      return start.at;
    if (!start.told && start.lead > done && place.in(before)) return start.at;
    if (!does && !(acts_ && start.lead == 0)) {
      if (start.told ? !start.by && !after.empty() : !sided && !subject) return start.at;
      if (!start.told && start.lead > 0 && !deed.in(after)) return start.at;
      OfficeName const& last = list.names.back();
      // 教学组每周直播一节课: told of what it does, and not that it is in charge
      static Pattern const must("^(?:须|应|要|必须|应当|将)");
      static Pattern const counts("[\\d一二两三四五六七八九十]+(?:次|名|人|节|场|期|个|所|套|本|篇|项|天|周)|每");
      static Pattern const gives("^(?:将|拟|应|须|要)?(?:向|为)?[^,]{0,12}(?:捐|赠|送|借出|派出?|选派)");
      if (!start.told && !acts_ && !subject &&
          (gives.in(after) || (!must.in(after) && (counts.in(after) || after.size() > 30))))
        return start.at;
      if (!start.told && of_a_subject().in(text.substr(last.name, last.end - last.name))) return start.at;
    }
    std::size_t const end = does ? does->end() : list.end;
    Words const about = matter_of(start, done, end, does.has_value());
    says_more(done, start.lead, 45);
    does_ = does.has_value();
    put(list, about, clause_.part(start.lead, subject ? list.end : clause_.size()));
    if ((subject && !serves_what_was_told(after)) || named) more_ = true;
    any = true;
    return end;
  }

  /// 联系人：教务处乌日娜; 抄送：县教育局基教股
  static bool after_label_of_people(std::string_view before) {
    static Pattern const label(
        "(?:联系人|联络人|联系方式|联系电话|联络员|参加人员|参加对象|参与人员|对象|地点|地址|电话|抄送|抄报|报送|主送|"
        "主讲|"
        "主讲人|主持人|送达|收件人?|出席|成员|组成)(?:(?:为|:) ?[^;。]*)?$");
    return label.in(before);
  }

  /// Whether a place stands within 《》 or quotation marks.
  static bool within_a_title(std::string_view text, std::size_t at) {
    static constexpr std::pair<std::string_view, std::string_view> marks[] = {{"《", "》"}, {"“", "”"}};
    std::string_view const before = text.substr(0, at);
    return std::any_of(std::begin(marks), std::end(marks), [&](auto const& pair) {
      std::size_t const open = before.rfind(pair.first);
      std::size_t const close = before.rfind(pair.second);
      return open != std::string_view::npos && (close == std::string_view::npos || close < open);
    });
  }

  /// What they are in charge of: the words before; those behind; those of the clause before.
  Words matter_of(Start const& start, std::size_t done, std::size_t end, bool does) {
    static Pattern const to_whom("(?:,|并|则|,?(?:概|均|都|统一|全部|具体|主要|相关工作)?)+$");
    Words before = clause_.part(done, std::max(done, start.lead));
    if (auto const t = to_whom.find(before.view())) before = before.part(0, t->begin());
    before = before.trimmed(":★☆ ,、-—");
    Mention const whose = context_.institutions.at(before.view(), 0);
    // 甲校方面由教务处对接: of that side
    static Pattern const of_a_side("^(?:(?:这|那)?一?(?:方面|边|侧|头))?$");
    if (!before.empty() && whose.end > 0 && of_a_side.in(before.view().substr(whose.end))) {
      // 成员校由教导处配合: of those who are called so
      std::vector<InstitutionId> const sides =
          whose.who.empty() ? side_by_role(context_, before.part(0, whose.end)) : whose.who;
      if (!sides.empty()) last_ = sides;
      before = Words();
    }
    if (!before.empty()) return matter_ = before;
    // 人事股发文: what it does is no matter of its own
    if (acts_ && !does) return matter_before_.empty() ? Words() : matter_ = matter_before_;
    Words behind = clause_.part(does ? behind_charge(start.at, end) : end, clause_.size()).trimmed("。 ");
    // 为日常联络机构
    static Pattern const is_body("^为([\\p{Han}]{2,8})(?:机构|部门|单位)$");
    if (auto const b = is_body.whole(behind.view())) behind = behind.part(b->begin(1), b->end(1));
    static Pattern const goes_on("^[、,/]|^(?:并|且|和|与)");
    if (goes_on.in(behind.view()) || !offices_listed(context_, behind.view(), 0).names.empty()) behind = Words();
    if (behind.size() >= 6 && (does || (matter_before_.empty() && matter_.empty()))) return behind;
    if (!matter_before_.empty()) matter_ = matter_before_;
    return matter_.empty() ? behind : matter_;
  }

  /// Where that begins which somebody is in charge of: 负责|制定年度计划, 负责|督促检查. Of 负责落实 and 牵头组织实施 no more is told.
  /// What is done with a thing begins with its verb: 采购课桌椅.
  /// @param from where they are named
  /// @param end behind the words that put them in charge
  [[nodiscard]] std::size_t behind_charge(std::size_t from, std::size_t end) const {
    static Pattern const charge(
        "(?:负责|牵头|承担|主抓|分管|做好|抓好)(?:具体|统一|全面|及时|定期|分别|全程|日常的?)*");
    static Pattern const says_nothing(
        "^(?:落实|组织|实施|协调|推进|推动|执行|统筹|安排|对接|跟进|办理|处理|解决|主持|管理|指导|调度|运作|接洽|联系|"
        "联络|"
        "具体|工作|"
        "相关|有关|此项|该项|等|及|和|并)*$");
    std::string_view const text = clause_.view();
    std::string_view const before = text.substr(0, end);
    std::size_t last = end;
    for (auto m = charge.find(before, from); m; m = charge.find(before, m->end())) last = m->end();
    static Pattern const han("^[\\p{Han}、“”《》]{4,}");
    if (std::string_view const behind = text.substr(last); last < end)
      return han.in(behind) && !says_nothing.in(behind) ? last : end;
    // 采购课桌椅: a deed with its object, and no word of being in charge
    static Pattern const deed("(?:采购|起草|编写|编制|拟[订定]|制[订定]|开通|清点|收集|搜集|整理|发放|分配)$");
    auto const d = deed.find(before, from);
    return d && han.in(text.substr(end)) ? d->begin() : end;
  }

  /// Notes whether words of the clause say something besides.
  void says_more(std::size_t from, std::size_t to, std::size_t most) {
    static Pattern const number("[\\d一二两三四五六七八九十]+(?:次|名|人|节|场|期|个|所|套|本|篇|项|天|周|份|册|台)");
    static Pattern const those_before(
        "^(?:以上|上述|前述|前列|上列|前面|前|这|此)?[两二三四五六七八九十\\d]{1,2}(?:项|条|款|点|件|个)[\\p{Han}]{0,6}"
        "$");
    std::string_view const words = clause_.view().substr(from, to > from ? to - from : 0);
    if (those_before.in(words)) return;
    if (words.size() > most || number.in(words)) more_ = true;
  }

  /// Whether words behind an office tell what it does, and not how it is. Where it does not open the sentence, a journey is the matter of
  /// those who go, and a secretariat that of its group.
  [[nodiscard]] bool acts_of_itself(OfficeList const& list, std::string_view deed) const {
    static Pattern const is_so("^(?:均|都|也|再)*(?:各?有|各?设|各?[一\\d]名|是|系|共|组成)");
    static Pattern const goes("^(?:均|都|也|一行|再)*(?:到|赴|来|去|前往|走进|深入)");
    static Pattern const of_a_group("(?:秘书处|办公室|中心)$");
    std::string_view const name = clause_.view().substr(list.names[0].name, list.names[0].end - list.names[0].name);
    return !is_so.in(deed) && (opens_ || (!goes.in(deed) && (list.names[0].sided || !of_a_group.in(name))));
  }

  /// Whether what an office does is a part of what was told before, and no deed of its own: 教导处提前一周把课题告知乙校.
  [[nodiscard]] bool serves_what_was_told(std::string_view deed) const {
    static Pattern const number(
        "[\\d一二两三四五六七八九十]+(?:次|名|人|节|场|期|个|所|套|本|篇|项|天|周|份|册|台)|每|每年|“|《");
    return aside_ && characters(deed) <= 24 && !number.in(deed) && modalities_of(context_, deed).empty();
  }

  /// Whether they are offices that run things, and no teachers of a subject or members of a body.
  [[nodiscard]] bool runs_things(OfficeList const& list) const {
    static Pattern const office(
        "(?:处|科|股|办|室|大队部?|少先队|图书馆|团委|工会|部门|中心|(?:管理|保管|辅导)员|书记|干事|"
        "(?:学生|家长|家委|家长委员|校委|校务|园务)会)$");
    static Pattern const of_experts("(?:教研|工作|研究)室$");
    // 甲校美工组帮助…: by the name of its school, at the beginning of the sentence
    static Pattern const group("[^小]组$");
    return std::all_of(list.names.begin(), list.names.end(), [&](OfficeName const& one) {
      std::string_view const name = clause_.view().substr(one.name, one.end - one.name);
      return (office.in(name) || (opens_ && one.sided && group.in(name))) && !of_experts.in(name);
    });
  }

  /// @param where the words that put them in charge
  void put(OfficeList const& list, Words const& about, Words const& where) {
    for (OfficeName const& office : list.names) {
      if (!office.who.empty()) last_ = office.who;
      of_other_ = office.who.size() == 1 && context_.institutions.on_a_side(context_.institutions.speaker()) &&
                  office.who[0] != context_.institutions.speaker();
      // 贵校教务处, where nobody knows who that is
      std::vector<InstitutionId> sides = !office.who.empty() || office.sided ? office.who
                                         : !last_.empty()                    ? last_
                                                                             : own_side(context_);
      // 受援学校后勤部门负责食宿，教导处负责课务: of the same side
      if (sides.empty() && office.sided)
        last_ = sides = side_by_role(context_, clause_.part(office.begin, office.name));
      sides = all_as_told(context_, clause_.part(office.begin, office.name), std::move(sides));
      if (!office.sided)
        sides = side_by_kind(context_, clause_.view().substr(office.name, office.end - office.name), std::move(sides));
      Charge charge{.side = {}, .department = clause_.part(office.name, office.end), .where = where, .about = about};
      if (!office.sided && is_body_of_a_place(charge.department.view())) {
        sides = context_.institutions.resolve(std::exchange(charge.department, Words()));
        if (sides.size() != 1) continue;
      }
      if (sides.empty()) out_.push_back(charge);
      for (InstitutionId const& side : sides) {
        charge.side = side;
        if (out_.size() < 64) out_.push_back(charge);
      }
    }
  }

  /// Institutions as a whole, and offices of those that are named here only.
  bool read_institutions() {
    std::string_view const text = clause_.view();
    static Pattern const people("^(?:人|同志|者)");
    static Pattern const cost(
        "费|食宿|住宿|补贴|补助|津贴|保险|经费|资金|报酬|酬金|机票|车票|车辆|交通|伙食|膳食|午餐|用餐|就餐|餐食|住处|"
        "宿舍");
    if (cost.in(text)) return false;
    if (alone()) return true;
    auto m = takes_as.find(text);
    if (!m) m = by.find(text);
    static Pattern const relative("^(?:的|所|最终|解释)");
    if (!m || people.at(text, m->end()) || relative.at(text, m->end())) return false;
    Words const about = clause_.part(0, m->begin());
    // 甲方由继续教育处承办
    Mention const whose = context_.institutions.at(about.view(), 0);
    if (whose.end == about.size() && whose.who.size() == 1) last_ = whose.who;
    // 由甲校撰写帮扶总结: that is to be done
    static Pattern const paper("(?:撰写|执笔|写出|起草|汇总|汇编)[\\p{Han}“”《》]{4,}$");
    bool const makes = paper.in((*m)[0]);
    // 由甲校写出考核意见: a term
    static Pattern const judgement("(?:意见|鉴定|评语|评价)$");
    if (makes && judgement.in((*m)[0])) return false;
    if (m->begin() > 45 || makes) more_ = true;
    Words const behind = clause_.part(m->end(1), clause_.size());
    // 由县教育局组织年度考核: where nothing stands before it
    static Pattern const object("^(?:组织|承办|主办|负责|统筹|安排|实施)[\\p{Han}]{3,16}$");
    if (about.empty() && matter_before_.empty() && object.whole(behind.view()))
      return take(clause_.part(m->begin(1), m->end(1)), clause_.part(m->begin(), clause_.size()), behind, true);
    return take(clause_.part(m->begin(1), m->end(1)), clause_.part(m->begin(), makes ? m->end(1) : m->end()),
                makes ? behind : about, true);
  }

  /// 滨江市教师进修学院承办, 乙方配合: an institution with its part, and nothing else.
  bool alone() {
    if (!aside_) return false;
    std::string_view const text = clause_.view();
    Mention const who = context_.institutions.at(text, 0);
    static Pattern const part(
        "^(?:具体|共同|全程|负责)?(?:负责|牵头|承办|主办|协办|配合|协助|协作|支持|对接|跟进|落实|组织|实施|主责|统筹|"
        "协同)$");
    // 由甲校主持，乙校参与: a part in it, where another is in charge
    std::string_view const after = text.substr(who.end);
    bool const does =
        who.end > 0 && who.who.size() == 1 && (part.in(after) || (found_ && !out_.empty() && after == "参与"));
    if (!does || who.own) return false;
    // 县科协支持，科学组带队: the group is of the school
    if (context_.institutions.on_a_side(who.who[0])) last_ = who.who;
    out_.push_back({.side = who.who[0], .department = {}, .where = clause_, .about = matter_before_});
    return true;
  }

  bool take(Words const& list, Words const& where, Words const& about, bool whole_too) {
    // 由三方轮流主持
    std::vector<InstitutionId> all;
    static Pattern const each("^各");
    if (whole_too && !each.in(list.view()) && sides_together(context_, list.view(), 0, all) == list.size() &&
        !all.empty()) {
      for (InstitutionId const& side : all)
        out_.push_back({.side = side, .department = {}, .where = where, .about = about});
      return true;
    }
    std::vector<Charge> const found =
        charges_of_list(context_, list, {.where = where, .about = about, .whole_too = whole_too}, last_);
    out_.insert(out_.end(), found.begin(), found.end());
    return !found.empty();
  }

  Context& context_;
  std::vector<Words> parts_;
  std::vector<std::vector<InstitutionId>>
      sides_{};                     ///< whose the offices of each are, where words before a colon say so
  std::set<std::size_t> joined_{};  ///< parts that a stroke joins to the one before, whose matter they share
  Place stands_;
  bool opens_ = false;     ///< before the clause at hand stands nothing but the time
  bool aside_ = false;     ///< the clause at hand stands behind what is to be done
  std::size_t acts_from_;  ///< from here on, each clause is offices with a short word of what they do
  bool acts_ = false;      ///< the clause at hand is
  std::vector<Charge> out_{};
  std::vector<InstitutionId> last_{};
  bool of_other_ = false;  ///< the clause has put an office of another than the speaker in charge
  Words clause_{};
  Words matter_{};         ///< what a clause has named for those behind it
  Words matter_before_{};  ///< the clause before, where it names nobody in charge
  bool found_ = true;      ///< whether the clause before does
  bool does_ = false;      ///< the office that was read last is said to be in charge
  bool more_ = false;      ///< the clause says something else, too
};

}  // namespace

bool tells_payment(std::string_view text) { return money.in(text) && pays.in(text); }

std::vector<Charge> charges_of_clauses(Context& context, Words const& words, Place stands, bool& all) {
  return InClauses(context, words, stands).read(all);
}

}  // namespace bangfu::document::reader
