// SPDX-License-Identifier: BSL-1.0
// Who is in charge, as a sentence says: 由两校教务处负责; 牵头部门：…; 甲校教导处牵头，乙校教务处配合.
#include "document/reader/offices/charges.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "document/reader/learned/weights.hpp"
#include "document/reader/measures/forms.hpp"
#include "document/reader/measures/provisions.hpp"
#include "document/reader/offices/office_deeds.hpp"
#include "document/reader/offices/office_names.hpp"
#include "document/reader/parties/sides.hpp"
#include "document/reader/people/person.hpp"

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
    "由其?|请|责成|委托|交由|交给|交|归口|归|授权|指派|以|明确|指定|★|☆|--|—+|: "
    "?|(?:牵头|负责|落实|实施|组织|承办|主办|配合|协助)、");
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
      k_ = k;
      clause_ = parts_[k];
      // 由对方教务处选人，总务处备车, in the own voice: the next clause speaks of the own offices again
      if (std::exchange(of_other_, false) && context_.institutions.speaks_of_itself()) last_.clear();
      if (!sides_[k].empty()) last_ = sides_[k];
      acts_ = k >= acts_from_;
      aside_ = k > 0 || stands_ != Place::sentence;
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
        "^[^,。;]{2,30}?(?:考核|考评|评定|鉴定)[\\p{Han}]{0,6}(?:教师|老师|人员|干部|学员)$|"
        "^(?:期末|期满|年终|年度|平时|日常)的?(?:考核|考评|考勤|鉴定)[\\p{Han}]{0,2}(?:由|归)");
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

  /// Where offices may begin, each place once: at first, behind words that lead up to them, with their institution, or of a known name.
  [[nodiscard]] std::vector<Start> starts() const {
    std::string_view const text = clause_.view();
    static Pattern const at_first(
        "^(?:并|再|另|同时|具体|其中|最后|先|然后|期间|平时|届时|具体工作|[此该本这]一?(?:项(?:工作|活动|任务)?|事|"
        "活动))"
        "?");
    std::vector<Start> all;
    auto const first = at_first.at(text);
    all.push_back({first ? first->end() : 0, 0, false});
    for (auto m = leads.find(text); m && all.size() < 40; m = leads.find(text, m->end()))
      all.push_back({m->end(), m->begin(), true});
    std::vector<Mention> const mentions = context_.institutions.find(text);
    for (Mention const& m : with_roles(mentions))
      if (all.size() < 80) all.push_back({m.begin, m.begin, false});
    for (Lexicon::Found const& f : context_.draft.lexicon().find("department", text)) {
      bool const within = std::any_of(mentions.begin(), mentions.end(), [&](Mention const& m) {
        return m.begin < f.span.offset && f.span.offset < m.end;
      });
      if (!f.code.empty() && !within && all.size() < 120) all.push_back({f.span.offset, f.span.offset, false});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](Start const& a, Start const& b) { return a.at != b.at ? a.at < b.at : a.told > b.told; });
    all.erase(std::unique(all.begin(), all.end(), [](Start const& a, Start const& b) { return a.at == b.at; }),
              all.end());
    return all;
  }

  bool read_offices() {
    std::size_t done = 0;    // behind what was said of those in charge
    std::size_t listed = 0;  // behind the offices that were asked about
    bool any = false;
    for (Start const& start : starts()) {
      if (start.at < std::max(done, listed)) continue;
      std::size_t const end = offices_at(start, done, listed, any);
      if (end == start.at) continue;
      done = end;
      // 教务处牵头、德育处配合; 教务处牵头德育处配合
      static Pattern const join("^[、,]?");
      for (int more = 0; more < 8; ++more) {
        std::size_t const next = join.at(clause_.view(), done)->end();
        std::size_t const further = offices_at({next, next, false}, done, listed, any);
        if (further == next) break;
        done = further;
      }
    }
    if (any) says_more(done, clause_.size(), does_ || acts_ ? 42 : 24);
    return any;
  }

  /// Whether offices are in charge of something.
  [[nodiscard]] bool in_charge_here(OfficeList const& list, Start const& start, bool named) const {
    static Model const model(charge_weights);
    static constexpr std::string_view places[] = {"sentence", "behind", "bracket", "closing"};
    OfficesInClause const how{.clause = clause_.view(),
                              .clause_before = k_ > 0 ? parts_[k_ - 1].view() : std::string_view(),
                              .clause_behind = k_ + 1 < parts_.size() ? parts_[k_ + 1].view() : std::string_view(),
                              .lead = start.lead,
                              .named = named,
                              .found_before = k_ > 0 && found_,
                              .stands = places[static_cast<std::size_t>(stands_)]};
    return holds(model, charge_features(context_, list, how), clause_.part(start.at, list.end));
  }

  /// The offices at a place, where they are in charge. @returns where the words about them end; its beginning where they are not
  std::size_t offices_at(Start const& start, std::size_t done, std::size_t& listed, bool& any) {
    std::string_view const text = clause_.view();
    OfficeList list = offices_listed(context_, text, start.at);
    if (list.names.empty() || within_a_title(text, start.at)) return start.at;
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
      named = end > list.end;
      list.end = end;
    }
    listed = std::max(listed, list.end);
    auto const does = duty.at(text, list.end);
    // 由教务处主任李梅牵头 says it itself
    static Pattern const by_its_head(
        "^副?(?:主任|处长|科长|部长|组长|书记)[\\p{Han}]{2,3}(?:具体)?(?:牵头|负责|主持|统筹)");
    bool const said = start.told && by_its_head.at(text, list.end).has_value();
    if (!in_charge_here(list, start, named) && !said) return start.at;
    std::size_t const end = does ? does->end() : list.end;
    bool const subject = !does && !start.told && start.lead == 0 && !acts_;
    Words const about = matter_of(start, done, end, does.has_value());
    says_more(done, start.lead, 45);
    does_ = does.has_value();
    put(list, about, clause_.part(start.lead, subject ? list.end : clause_.size()));
    if ((subject && !serves_what_was_told(text.substr(list.end))) || named || said) more_ = true;
    any = true;
    return end;
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

  /// Whether what an office does is a part of what was told before, and no deed of its own: 教导处提前一周把课题告知乙校.
  [[nodiscard]] bool serves_what_was_told(std::string_view deed) const {
    static Pattern const number(
        "[\\d一二两三四五六七八九十]+(?:次|名|人|节|场|期|个|所|套|本|篇|项|天|周|份|册|台)|每|每年|“|《");
    return aside_ && characters(deed) <= 24 && !number.in(deed) && modalities_of(context_, deed).empty();
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
  bool aside_ = false;     ///< the clause at hand stands behind what is to be done
  std::size_t acts_from_;  ///< from here on, each clause is offices with a short word of what they do
  bool acts_ = false;      ///< the clause at hand is
  std::vector<Charge> out_{};
  std::vector<InstitutionId> last_{};
  bool of_other_ = false;  ///< the clause has put an office of another than the speaker in charge
  std::size_t k_ = 0;
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
