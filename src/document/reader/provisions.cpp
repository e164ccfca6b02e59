// SPDX-License-Identifier: BSL-1.0
// Measures and who is in charge of them, sentence by sentence; what is counted is read in amounts.cpp.
#include <algorithm>

#include <bangfu/document/duration.hpp>
#include <bangfu/document/folded.hpp>
#include <bangfu/document/obligation.hpp>
#include <bangfu/document/quantity.hpp>
#include <bangfu/document/tier.hpp>

#include "provisions.hpp"

namespace bangfu::document::reader {
namespace {

/// What is wished of everybody, and promises nothing: 要高度重视, 确保各项工作落到实处.
Pattern const exhorts(
    "^(?:各(?:校|学校|单位|地|方|成员校)|双方|两校|大家|校方)?(?:都|均)?(?:要|应|须|应当|务必)?(?:进一步|切实|不断|"
    "充分|"
    "真正)?(?:高度重视|提高(?:政治)?(?:认识|站位)|统一思想|加强(?:组织)?领导|强化(?:组织)?领导|加强沟通|密切(?:配合|"
    "协作|联系)|精心(?:组织|部署)|认真(?:组织实施|贯彻|落实|抓好)|明确(?:责任|分工)|压实责任|落实责任|狠抓落实|"
    "注重实效|务求实效|确保(?:[^,\\d]{0,14})(?:落到实处|落地见效|取得实效|顺利|扎实)|相互支持|互相支持|齐心协力|"
    "通力合作)");
Pattern const no_measure(
    "是否|(?:如何|怎么样|怎样)$|决定(?:实施|开展|启动)[^,]{0,4}[“一二三四五六七八九十][^,]{0,8}$|"
    "(?:特|现|兹|,)(?:制[定订]|订立|签订)(?:本|此|该|以下|如下)[^,校园院]{0,12}$|^(?:本协议|本方案|本办法|本计划|"
    "方案自|协议期|协议|未尽事宜|因不可抗力|附件|抄送|联系人|电话|现将|有关事项|经(?:"
    "两校|双方|友好)[^,]{0,6}$|特制定|按区里|坚持|【)|一式|自发布|盖章之日|如下|^其余|^(?:帮扶|合作|协议|结对)?(?:期限|"
    "周期)");
/// Lines of a label and its value that promise nothing: 共建双方：…, 校长签署：….
Pattern const names_only(
    "^(?:[\\p{Han}]{0,4}(?:组长|召集人|主任委员|秘书长|会长|理事长|队长|成员|组员|委员|顾问|双方|签署|签名|签字|盖章|"
    "周期|期限|地点|单位|学校|依据|编制|制表|填表|联系(?:人|电话)|备注|"
    "日期|电话|传真|邮箱|地址|抄送|印发|"
    "主送|报送单位|执行周|发件人|收件人|主题|事由|资助机构|资助方|支持机构|见证方?|见证单位|一方|另一方|统筹|大手|小手)"
    "):");
/// Clauses that lead up to others, or say when and for whom.
Pattern const leading_clause(
    "制定本|特制定|制[定订](?:以下|如下)|^(?:如|例如)|^(?:根据|为(?:了|把|做好|贯彻|进一步|深入|推动|扎实|促进|加强|"
    "推进|"
    "助力|发挥|缩小|使|帮助|提高|提升|落实|实现|增进|深化|充分|有效|切实|全面|更好|解决|改善|响应|巩固|积极|支持|加快|"
    "拓展|扩大|优化|保证|"
    "保障|规范|营造|弘扬|打造|共同|尽快|不断|持续|方便|鼓励|让|构建|建立|增强)|按照|"
    "依据|经|结合|在.{2,40}(?:基础上|前提下|期间|后)$|并在|如下|决定|以.{2,40}为(?:目的|重点|载体|抓手|平台|主线|契机|"
    "基础|主题|牵引|导向|核心|龙头|纽带|桥梁|目标|原则|单位|中心)$|通过.{2,30}$|时间|"
    "紧紧围绕|充分发挥|利用|依托|以.{2,40}为依托)|(?:的|者|如下|结束|待定|前提下|:)$|以下[\\p{Han}]{2,8}$|"
    "^[^,]{2,24}(?:满[一二两三半\\d]+(?:年|学期|个?月|学年|个学期)|满期|期满|完毕|到期|之后|以后)$|紧缺|短缺|重点(?:"
    "专业|学科)?为|^"
    "时间由|另行商定|^(?:其中)?[\\p{Han}]{0,10}(?:资金|经费)[^,]{0,6}(?:\\d|[一二三四五六七八九十百])");
/// Conditions and times that hold for what follows: 甲方教师任教满一年, 驻点满12次的教师, 結對期為三年.
Pattern const holds_for(
    "^[^,]{0,24}(?:满|未满|不满)[一二三四五六七八九十两半\\d]+(?:年|学期|个?月|学年|个学期|次|天|课时|学时|节)(?:以上)?"
    "(?:"
    "(?:的|者|而)[^,]{0,12})?$|^[^,]{0,10}(?:时间|期限|周期|结对期|帮扶期|合作期|有效期|地点|范围|对象|口号|主题)(?:"
    "依次|"
    "分别|均)?(?:为|是|:)[^,]{2,40}$|^[^,]{0,10}(?:单位|学校)(?:依次|分别)为[^,]{2,40}$");
Pattern const steering(
    "领导小组|办公室每|联席会(?:下设|职责|设)|设(?:主席|组长|主任|秘书长)|暂无|其中.{2,30}\\d+分|指派联(?:络|系)人|"
    "成立[^,]{0,24}(?:领导小组|工作组|小组|专班|理事会|委员会)(?:$|:)|"
    "设(?:立)?[^,]{0,8}(?:小组|专班|理事会|委员会|协调组)$|(?:组长|班长|召集人|理事长|主任委员)由|[副]?召集人为");
Pattern const caption(
    "(?:名单|安排|一览表|计划表|安排表|课程表|附件|方案|计划|协议书?|通知|细则|办法)(?:\\([^()]*\\))?$");

class Reader {
 public:
  /// @param offices in charge of all that the statement says
  Reader(Context& context, Statement const& statement, std::vector<Charge> offices)
      : context_(context),
        statement_(statement),
        matter_(context.outline.matter(statement.heading)),
        of_statement_(std::move(offices)),
        targets_before_(context.plan().targets.size()) {}

  void read() {
    if (statement_.whole.size() > (std::size_t{1} << 22)) return;
    bool first = true;
    // 班主任常规培训。由…负责: the title is all that is said of the measure
    static Pattern const office_first("^(?:具体)?由[^,。;]{3,60}?(?:负责|牵头|协调|落实)");
    bool only_offices = false;
    if (!statement_.title.empty()) (void)charges_in(context_, statement_.words, only_offices);
    if (!statement_.title.empty() && (only_offices || office_first.in(statement_.words.view()))) {
      Measure m{.number = statement_.number,
                .area = area_of(context_, statement_.heading),
                .title = context_.draft.text(statement_.title)};
      std::vector<Modality> const kinds = modalities_of(context_, statement_.title.view());
      if (!kinds.empty()) m.modality = kinds.front();
      context_.draft.add(std::move(m), "m");
      main_measure_ = context_.plan().measures.size() - 1;
      context_.draft.from(pointer("measures", main_measure_), statement_.title);
    }
    // 紧缺学科：物理、通用技术: the label of the item says what is listed
    static Pattern const of_subjects("(?:专业|学科|科目)$");
    if (of_subjects.in(statement_.title.view())) read_subjects(context_, statement_.whole);
    Made before = made_so_far(context_);
    if (main_measure_ < before.measures) before.measures = main_measure_;
    start_ = segment_ = before.measures;
    for (Words const& words : sentences(statement_.words, context_.latin())) {
      // 管理层面的帮扶形式：一是…；二是…: the words before only lead up to them
      static Pattern const counted(
          "^: ?(?:[一二三四五六七八九]是|首先|第[一二三四五六七八九],|[①-⑳]|\\(\\d{1,2}\\)|\\d[.、])");
      std::string_view const after = std::string_view(words.of->text()).substr(words.end, 24);
      if (counted.in(after) && find_amounts(words.view(), context_.draft.lexicon()).empty()) {
        context_.draft.understood(words);
        continue;
      }
      sentence(words, first);
      first = false;
    }
    put_in_charge_of_statement(context_, of_statement_, before, statement_.heading);
    context_.only_offices = all_offices_;
    due_label();
  }

 private:
  /// 完成时间：2024年10月 below or behind what is to be done: of all that was counted since the last of its kind.
  void due_label() {
    std::vector<Target>& targets = context_.plan().targets;
    if (context_.counted_heading != statement_.heading) {
      context_.counted_heading = statement_.heading;
      context_.first_counted = targets_before_;
    }
    static Pattern const label(
        "(?:(?:完成|办结|落实|截止|达成)(?:时间|时限|期限|日期)|时限|期限要求)(?:为|:) ?([^,。;()]{2,40})");
    auto const m = label.find(statement_.whole.view());
    if (!m) return;
    Words const when = statement_.whole.part(m->begin(1), m->end(1));
    auto const t = read_timing(when.view(), context_.time, context_.draft.lexicon());
    if (!t || t->span.offset > 3 || !t->value.when.window || t->value.when.recurs || !t->value.when.window->end())
      return;
    static Pattern const late("底|末|前");
    Date by = *t->value.when.window->end();
    if (!by.unspecified() && late.in(when.view())) by = Date(by.latest());
    for (std::size_t k = context_.first_counted; k < targets.size(); ++k)
      if (!targets[k].due) targets[k].due = by;
    context_.first_counted = targets.size();
    context_.draft.understood(when);
  }

  void sentence(Words const& all, bool first) {
    // Its own label: 一是, （1）
    static Pattern const bullet("^[•●■◆▲★☆※·▪○◎◇△►➢—–*-]+ ?");
    Words words = all;
    if (auto const b = bullet.at(words.view())) words = words.part(b->end(), words.size()).trimmed();
    static Pattern const heads("^(?:保障|说明|备注|花销|经费|费用|待遇|附注|注)(?: |:)(?:\\d{1,2}[.、])? ?");
    if (auto const h = heads.at(words.view()); h && h->end() < words.size())
      words = words.part(h->end(), words.size()).trimmed();
    static Pattern const label(
        "^([一二三四五六七八九]是|首先,|其次,|再次,|最后,|第[一二三四五六七八九],|[①-⑳]|\\(?\\d{1,2}\\)|[a-h]\\.)");
    // …；3．2021年清单共8项: counted within a paragraph
    static Pattern const figure("^(\\d{1,2}[.、] ?)(?:[^\\d ]|(?:19|20)\\d\\d年)");
    number_ = statement_.number;
    counted_ = false;
    if (auto const m = figure.at(words.view())) {
      number_ = words.part(0, m->end(1)).trimmed(".、 ").original();
      words = words.part(m->end(1), words.size());
    }
    if (auto const m = label.at(words.view())) {
      number_ = words.part(0, m->end()).trimmed(",.").original();
      words = words.part(m->end(), words.size()).trimmed();
      counted_ = true;
    }
    // 二要有待遇：实习生每月发补贴: what is counted has a title
    static Pattern const must("^[一二三四五六七八九]要[^,。;:]{2,10}: ?");
    if (auto const m = must.at(words.view())) words = words.part(m->end(), words.size()).trimmed();
    // Who is in charge of what the sentence says, or of all that the statement says
    bool only_offices = false;
    note_pair(context_, words.view());
    charges_ = charges_in(context_, words, only_offices, context_.plan().measures.size() > start_);
    // 进乙校教室听课, 为骨干教师办一期班: rooms of lessons and verbs are no offices
    static Pattern const no_office("(?:(?:^|[^保电])教室|寝室|阅览室|(?:教师|老师|学生|干部|人员|员)办)$");
    if (auto const last = std::remove_if(charges_.begin(), charges_.end(),
                                         [](Charge const& c) { return no_office.in(c.department.view()); });
        last != charges_.end()) {
      charges_.erase(last, charges_.end());
      only_offices = false;
    }
    if (signs(words)) {
      charges_.clear();
      context_.draft.understood(words);
      return;
    }
    std::size_t const measures_before = context_.plan().measures.size();
    std::size_t const rows_before = context_.plan().activities.size();
    // 主责单位：教务处; other labels with a value promise nothing
    bool const only = only_offices || (names_only.at(words.view()) && !charges_.empty());
    if (only) {
      context_.draft.understood(words);
      read_things(context_, words);
    }
    if (!only) provisions(words, first);
    all_offices_ = all_offices_ && only;
    if (only && put_in_charge_of_those_before(context_, charges_, measures_before)) charges_.clear();
    if (only && !charges_.empty())
      put_in_charge_of_own_matters(context_, charges_, start_, statement_.number, statement_.heading);
    std::size_t const measures_after = context_.plan().measures.size();
    // A label holds for what stands before it, back to the label before
    if (!only && labelled_) segment_ = measures_before;
    labelled_ = only && !charges_.empty();
    for (Charge const& charge : charges_)
      if (measures_after > measures_before)
        put_in_charge(context_, charge, measures_before, measures_after);
      else if (context_.plan().activities.size() > rows_before)
        put_row_in_charge(context_, charge);
      else if (segment_ < measures_after && segment_ >= start_)
        put_in_charge(context_, charge, segment_, measures_after);
      else
        of_statement_.push_back(charge);
  }

  /// 海沙职业技术学院合作发展处, alone in a line at the head or the foot: it signs, and is in charge of nothing.
  [[nodiscard]] bool signs(Words const& words) const {
    std::vector<Statement> const& all = context_.outline.statements;
    std::size_t const edge = 4;
    bool const at_the_end = all.size() < edge || statement_.item >= all[all.size() - edge].item;
    bool const at_the_head = all.size() < 2 || statement_.item <= all[1].item;
    if (charges_.size() != 1 || !statement_.number.empty() || !(at_the_end || at_the_head)) return false;
    Charge const& charge = charges_.front();
    return words.view().find(':') == std::string_view::npos && words.begin == statement_.whole.begin &&
           charge.where.begin == words.begin && charge.department.begin > words.begin &&
           charge.department.end == words.end;
  }

  void provisions(Words const& words, bool first) {
    Sentence s{.words = words, .clauses = joined(words)};
    if (no_measure.in(words.view()) || names_only.at(words.view()) || looks_like_a_row(words.view())) return;
    if (caption.in(words.view()) && words.size() < 140 && number_.empty() && statement_.heading == no_heading &&
        find_amounts(words.view(), context_.draft.lexicon()).empty())
      return;
    // 先说上学期。我们一共送去示范课24节…; 上学年完成情况：支教5人，…
    static Pattern const past_lead(
        "^[^,]{0,10}(?:小结|回顾)$|^[^,]{0,6}(?:上学期|上学年|上一?年度?|去年|上一轮|过去一年|前期)[^,]{0,10}$|^[^,]{0,"
        "10}(?:完成情况|已完成|已取得)$");
    static Pattern const to_come("计划|安排|打算|拟|将|目标");
    if (words.size() <= 48 && past_lead.in(words.view()) && !to_come.in(words.view()) &&
        find_amounts(words.view(), context_.draft.lexicon()).empty()) {
      after_past_ = true;
      return;
    }
    if (leads_past(context_, words.view())) {
      after_past_ = true;
      return;
    }
    if (!statement_.title.empty() && past_lead.in(statement_.title.view())) after_past_ = true;
    subject_ = {};
    read_persons(context_, words);
    read_things(context_, words);
    bool any_term = false;
    for (Words const& clause : s.clauses) {
      bool const term = read_term(context_, clause, words, matter_, number_, statement_.heading);
      s.is_term.push_back(term);
      any_term = any_term || term;
    }
    std::size_t const measures_before = context_.plan().measures.size();
    if (!any_term && matter_ != SubjectMatter::eligibility && matter_ != SubjectMatter::selection &&
        matter_ != SubjectMatter::aims &&
        (tells_the_past(context_, words.view()) ||
         (after_past_ && !find_amounts(words.view(), context_.draft.lexicon()).empty()))) {
      read_results(context_, words);
      return;
    }
    after_past_ = false;
    dated_ = false;
    // …, 食宿由乙校提供: what stands before the first term is the row
    std::size_t const before_terms =
        static_cast<std::size_t>(std::find(s.is_term.begin(), s.is_term.end(), true) - s.is_term.begin());
    Words const row = before_terms == s.clauses.size() || before_terms == 0
                          ? words
                          : words.part(0, s.clauses[before_terms - 1].end - words.begin);
    bool const dated = before_terms > 0 && matter_ != SubjectMatter::aims &&
                       context_.in_dated_list(statement_.heading) && read_dated_sentence(context_, row, number_);
    dated_ = dated;
    if (!dated && matter_ != SubjectMatter::aims && context_.in_dated_list(statement_.heading)) dated_clauses(s);
    if (dated && !any_term && modalities_of(context_, words.view()).empty()) {
      amounts(s, measures_before);
      return;
    }
    measures(s, first);
    amounts(s, measures_before);
    if (!any_term && context_.plan().measures.size() == measures_before &&
        !context_.draft.is_understood(words.span()) && provision_like(words))
      context_.draft.unread(words, "像是一项规定，但未能读懂", "looks like a provision and was not understood");
  }

  /// …，2024年6月联合举办成果展: a later clause that begins with its own time.
  void dated_clauses(Sentence const& s) {
    for (std::size_t i = 1; i < s.clauses.size(); ++i) {
      if (s.is_term[i] || !is_act(s.clauses[i].view())) continue;
      auto const t = read_timing(s.clauses[i].view(), context_.time, context_.draft.lexicon());
      if (!t || t->span.offset != 0 || !t->value.when.window || t->value.when.recurs) continue;
      if (t->value.when.window->start_bound() != Bound::stated || t->value.when.window->end_bound() != Bound::stated)
        continue;
      (void)read_dated_sentence(context_, s.clauses[i], number_);
    }
  }

  /// Clauses, those that belong together joined: 挂职补贴每人每天80元，由学校发放; 考核合格的，优先….
  [[nodiscard]] std::vector<Words> joined(Words const& words) const {
    // Conditions and steps are told by the sentence; what is paid under such a heading is not
    static Pattern const pays_somebody(
        "(?:费|食宿|车票|午餐|补贴|补助|住宿|交通)[^。;]{0,20}(?:承担|负担|支付|报销|自理|提供|解决|派车|包|管|报|出)(?"
        ":$|[,。;])");
    bool const conditions = matter_ == SubjectMatter::eligibility || matter_ == SubjectMatter::selection;
    if ((conditions && !pays_somebody.in(words.view())) || tells_selection(words.view())) return {words};
    std::vector<Words> out;
    static Pattern const bearer(
        "^(?:均|统一|一律|全部|都|可|原则上)*(?:由|从|在)[^,]{2,24}(?:承担|支付|发放|列支|支出|负担|负责|解决|报销|"
        "保障|安排|"
        "财政|核拨|"
        "缴付|缴纳|核发|拨付|支应|筹集|自筹|补足|资助|自理|分担|分摊|掏|出|付|报|给|补助|补贴|提供)[^,]{0,4}$");
    // 支教教师的食宿，乙校要妥善安排; …的费用，按规定报销: what is paid stands before the comma, and no verb with it
    static Pattern const paid_thing(
        "^[^,]{0,40}(?:费|费用|经费|食宿|住宿|交通|保险|补贴|补助|开支|开销|伙食|用餐|吃住|的钱|差旅|车辆|报酬|酬金|"
        "课酬)$");
    static Pattern const with_verb(
        "安排|提供|承担|做好|落实|负责|给予|发放|享受|购买|报销|解决|办理|统筹|保障|包括|含|投入|增加|争取|支付|由|"
        "设立|不得|免|减|收取|补发|奖|付给|享|领取");
    static Pattern const pays_it(
        "^(?:均|统一|一律|全部|都|可|原则上)*(?:(?:从|在|回|凭|据实|实报|按|列入|纳入)[^,]{0,24}(?:列支|报销|支出|支付|"
        "开支|执行|"
        "预算|解决|发放|结算)|[^,由]{2,20}(?:承担|负担|解决|安排|支付|报销|掏|出|管|补贴|自理|负责|提供))好?$");
    static Pattern const cost("费|补助|补贴|津贴|食宿|保险|资金|经费|报酬|车票|机票|住宿|交通");
    static Pattern const has_bearer("由.{2,20}(?:承担|支付|发放|列支|支出|负担|提供|报销)");
    static Pattern const condition(
        "^[^,]{3,40}(?:的|者|的(?:教师|老师|干部|人员|学员|学生|实习生|选手|队员|幼儿|家长|单位|学校|部门|个人|集体|"
        "志愿者|"
        "专家|师傅|徒弟|师徒|班级|地区|责任人|集体和个人|单位和个人|教职工|校长|园长|园|队))$");
    static Pattern const dispute("可能|目的");
    for (Words const& clause : clauses(words, context_.latin())) {
      if (!out.empty() && out.back().of == clause.of) {
        bool const pays = bearer.in(clause.view()) && cost.in(out.back().view()) && !has_bearer.in(out.back().view());
        bool const conditional = condition.whole(out.back().view()).has_value() && !dispute.in(out.back().view());
        // 享受工作补贴，每人每月600元，由市财政承担
        static Pattern const rate("^(?:标准为?|按|每|人均|共|合计)[^,]{0,16}\\d[^,]{0,12}元[^,]{0,10}$");
        bool const rated = rate.whole(clause.view()) && cost.in(out.back().view()) && !has_bearer.in(out.back().view());
        bool const topic =
            paid_thing.whole(out.back().view()) && !with_verb.in(out.back().view()) && pays_it.whole(clause.view());
        if (pays || conditional || rated || topic) {
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
      if (parts.size() > 1 && journeys == parts.size())
        out.insert(out.end(), parts.begin(), parts.end());
      else
        out.push_back(clause);
    }
    return out;
  }

  /// A row of a table that nobody found: cells, parted by blanks, and no sentence.
  [[nodiscard]] static bool looks_like_a_row(std::string_view text) {
    std::size_t cells = 1;
    for (std::size_t i = 0; i < text.size() && i < 600; ++i) cells += text[i] == ' ' ? 1U : 0U;
    std::size_t commas = 0;
    for (std::size_t i = 0; i < text.size() && i < 600; ++i) commas += text[i] == ',' ? 1U : 0U;
    std::size_t bars = 0;
    for (std::size_t i = 0; i < text.size() && i < 600; ++i) bars += text[i] == '|' ? 1U : 0U;
    if (bars >= 3) return true;
    return cells >= 5 && commas < 2 && text.size() < 400;
  }

  [[nodiscard]] bool provision_like(Words const& words) const {
    static Pattern const like(
        "应|须|要|拟|可|鼓励|提倡|不少于|至少|每(?:学期|年|月|周|校)|由.{2,20}(?:负责|承担)|选派|开展|\\bshall\\b|"
        "\\bmust\\b|\\bmay\\b|at least");
    return matter_ != SubjectMatter::purpose && matter_ != SubjectMatter::parties && like.in(words.view());
  }

  /// Whether a clause only says who is in charge.
  [[nodiscard]] bool charges_only(Words const& clause) const {
    return std::any_of(charges_.begin(), charges_.end(), [&](Charge const& c) {
      return c.where.of == clause.of && c.where.begin <= clause.begin && c.where.end >= clause.end;
    });
  }

  // --- measures ---

  void measures(Sentence const& s, bool first) {
    if (matter_ == SubjectMatter::purpose || matter_ == SubjectMatter::eligibility ||
        matter_ == SubjectMatter::selection || matter_ == SubjectMatter::contacts || matter_ == SubjectMatter::results)
      return;
    bool titled = first && !statement_.title.empty();
    bool led = false;
    Words own_title;
    if (matter_ == SubjectMatter::parties || matter_ == SubjectMatter::offices || matter_ == SubjectMatter::lessons)
      return;
    static Pattern const of_a_year("^(?:19|20)\\d\\d(?:年|学年|[-—~]).{0,60}$");
    if (caption.in(s.words.view()) && s.words.size() < 120 &&
        ((number_.empty() && find_amounts(s.words.view(), context_.draft.lexicon()).empty()) ||
         of_a_year.in(s.words.view())))
      return;
    // （甲校培训科、乙校教务科）: a remark
    static Pattern const remark("^\\([^()]*\\)$|^〔[^〔〕]*〕?$");
    if (remark.whole(s.words.view())) return;
    Words told_title;  // of the measure that this sentence has made last
    for (std::size_t i = 0; i < s.clauses.size(); ++i) {
      Words const& clause = s.clauses[i];
      if (s.is_term[i] || (charges_only(clause) && !titled)) continue;
      Words const plain = without_lead(clause);
      if (!titled && holds_for.in(plain.view())) continue;
      // 为破解办学瓶颈; but 为乙校培训教师
      static Pattern const purpose("^为[^,]{2,40}$");
      static Pattern const for_whom(
          "^为[^,]{1,24}(?:提供|举办|开展|培训|配备|制[定订]|建立|编|送|捐|开设|组织|安排|培养|命|设计|录|购|辅导|诊断|"
          "派|上|讲|做|"
          "开|办)");
      if (!titled && i == 0 && s.clauses.size() > 1 && purpose.in(plain.view()) && !for_whom.in(plain.view()) &&
          find_amounts(plain.view(), context_.draft.lexicon()).empty()) {
        led = true;
        continue;
      }
      // 心里要有一本账：… leads up to what follows
      if (!titled && clause.end < clause.of->text().size() && clause.of->text()[clause.end] == ':' &&
          find_amounts(plain.view(), context_.draft.lexicon()).empty())
        continue;
      if (!titled && i + 1 < s.clauses.size() && adverbial(plain.view())) {
        led = led || i == 0;
        continue;
      }
      // 利用周末开展线上教研, 依托工作室举办沙龙: an act of its own behind what it is done with
      static Pattern const by_what(
          "^(?:依托|利用|结合|借助|充分发挥|发挥|根据|按照|经|通过)[^,]{2,40}?(?:开展|组织|举办|举行|召开|建立|共建|"
          "共享|实施|"
          "选派|派出|安排|编写|开发|培训|培养|进行|推行|遴选|设立|制[定订])[^,]{2,}$");
      static Pattern const of_a_paper("(?:要求|精神|通知|意见|规定|部署|需要|目标|办法|:)$|如下|本方案|本计划|本协议");
      bool const own_act = !titled && by_what.in(plain.view()) && !of_a_paper.in(plain.view()) &&
                           !modalities_of(context_, plain.view()).empty();
      if (leading_clause.in(plain.view()) && !own_act &&
          (find_amounts(plain.view(), context_.draft.lexicon()).empty() ||
           Pattern("^(?:为|根据|按照|依据)").in(plain.view())) &&
          !(titled && i + 1 == s.clauses.size())) {
        Mention const lead = context_.institutions.at(plain.view(), 0);
        if (lead.who.size() == 1) subject_ = lead.who[0];
        led = true;
        continue;
      }
      std::string_view const text = plain.view();
      // 一是跟岗学习，…: a title of its own
      if (i == 0 && counted_ && !titled && s.clauses.size() > 1 && characters(text) <= 8 &&
          find_amounts(text, context_.draft.lexicon()).empty() && context_.institutions.at(text, 0).end == 0 &&
          !modalities_of(context_, text).empty()) {
        own_title = plain;
        continue;
      }
      Mention const who = context_.institutions.at(text, 0);
      std::vector<Piece<Obligation>> const obligations = find_obligations(text, context_.draft.lexicon());
      if (who.end > 0 && who.who.size() == 1) subject_ = who.who[0];
      bool const own_subject = who.end > 0;
      bool const bare_duty = !obligations.empty() && obligations.front().span.offset <= 12;
      bool const starts = i == 0 || led || !own_title.empty() || own_subject || bare_duty ||
                          (i > 0 && s.is_term[i - 1] && is_act(text) && text.substr(0, 3) != "并") ||
                          (i > 0 && other_form(context_.plan(), modalities_of(context_, text), text));
      static Pattern const helps_only(
          "^[^,]{0,40}(?:帮扶|支援|支持|结成?|结为|开展)[^,]{0,40}(?:帮扶|学校|对子|小学|中学|教学点|工作)?(?:\\([^()]*"
          "\\))?$");
      std::vector<Modality> kinds = modalities_of(context_, text);
      if (titled && kinds.empty()) kinds = modalities_of(context_, statement_.title.view());
      if (titled && kinds.empty()) kinds = modalities_of(context_, s.words.view());
      // 选派食堂厨师2人到九中，学习营养配餐; 可根据乙方申请，捐赠设备: what is done stands behind a comma
      bool const no_own_form = kinds.empty();
      static Pattern const goes_there(
          "(?:到|赴|前往|往|来|进|走进|进入)[^,]{1,20}$|^(?:可以?|应|须|要)?(?:根据|借助|对照|通过|利用|依托|结合|联系|"
          "按|"
          "凭)");
      bool const purpose_behind = goes_there.in(text);
      for (std::size_t k = i + 1; kinds.empty() && purpose_behind && k < s.clauses.size() && k < i + 3 && !s.is_term[k];
           ++k) {
        std::string_view const later = s.clauses[k].view();
        if (context_.institutions.at(later, 0).end > 0 || !find_obligations(later, context_.draft.lexicon()).empty())
          break;
        kinds = modalities_of(context_, later);
      }
      // 学生干部…；受援学校可组织回访: the pupils' visit is returned
      if (kinds.size() == 1 && kinds[0] == modality::exchange_visit && text.find("回访") != std::string_view::npos &&
          of_pupils())
        kinds[0] = modality::student_exchange;
      std::size_t const last = act_end(s, i, kinds);
      std::vector<Words> places;
      if (steering.in(text) && obligations.empty()) {
        subject_ = {};
        continue;
      }
      std::vector<Flow> flows = read_flows(context_, plain, subject_, places);
      if (pupils_travel(text) && (kinds.empty() ? !flows.empty() : of_travel(kinds[0]))) {
        kinds.insert(kinds.begin(), modality::student_exchange);
        kinds.erase(std::remove(kinds.begin() + 1, kinds.end(), modality::student_exchange), kinds.end());
      }
      static Pattern const each_other("^(?:双方|两校|两地|双方学校)[^,]{0,40}对方");
      if (each_other.in(text)) flows.clear();
      if (who.end == 0) look_back_for_travellers(s, i, plain, flows, places);
      // …，另派2名教师到丙方车间实践: a second journey
      static Pattern const besides("^(?:另|另外|还|并|再|又)(?:派|选派|安排|组织|接收|选送)");
      bool const behind_stroke =
          i > 0 && s.clauses[i].begin >= 3 && s.clauses[i].of->text().compare(s.clauses[i].begin - 3, 3, "、") == 0;
      bool const second = i > 0 && !flows.empty() && (besides.in(text) || behind_stroke);
      bool const counts_only = only_counts(text, kinds) && !titled && obligations.empty() && flows.empty();
      bool const good =
          (titled || !kinds.empty() || !obligations.empty() || !flows.empty() || (is_act(text) && !counts_only)) &&
          (matter_ != SubjectMatter::aims ||
           (!number_.empty() && find_amounts(text, context_.draft.lexicon()).empty() && is_act(text))) &&
          (matter_ != SubjectMatter::terms || !obligations.empty() || !kinds.empty()) && !counts_only;
      static Pattern const pairs("^[\\p{Han}、]{2,30}?(?:帮带|托管)[\\p{Han}、和与]{2,40}$");
      // “一对一”结对帮扶 of two schools is no mentoring of a teacher
      static Pattern const of_people("教师|老师|班主任|骨干|学生|徒|干部|青年");
      bool const only_paired = kinds.size() == 1 && kinds[0] == modality::mentoring && !of_people.in(text);
      bool const relation =
          !titled && obligations.empty() && (no_own_form || only_paired || pairs.in(text)) &&
          ((number_.empty() && statement_.heading == no_heading && helps_only.in(text) && flows.empty()) ||
           relates(text));
      bool const says_how_much = !titled && !counted_ && obligations.empty() && own_title.empty() && elaborates(kinds);
      static Pattern const takes_part("^[^,]{2,40}(?:参加|参与|受益|参训)$");
      bool const joins = i > 0 && obligations.empty() && takes_part.in(text) && main_measure_ != no_heading;
      bool const states =
          joins || (!titled && tells_who(text)) ||
          (!titled && flows.empty() && (obligations.empty() ? describes(text, kinds) : is_indicator(text))) ||
          (!titled && exhorts.in(text));
      if ((starts || second) && good && plain.size() >= (kinds.empty() ? 12 : 6) && !relation && !says_how_much &&
          !states) {
        led = false;
        Measure m;
        m.number = number_;
        m.area = area_of(context_, statement_.heading);
        Words const act = last > i ? Words(*plain.of, plain.begin, s.clauses[last].end) : plain;
        Words const title = titled ? statement_.title : !own_title.empty() ? own_title : act;
        m.title = context_.draft.text(title);
        told_title = !titled && own_title.empty() ? title : Words();
        // 邀请甲校教师每月来校一次，指导实验教学
        if (!told_title.empty() && !flows.empty() && no_own_form && i + 1 < s.clauses.size() && !s.is_term[i + 1] &&
            says_what_for(s.clauses[i + 1].view())) {
          told_title.end = s.clauses[i + 1].end;
          m.title = context_.draft.text(told_title);
        }
        // 阳光心理。心理工作室向对方师生开放: a short label tells little
        if (titled && (characters(title.view()) <= 6 || no_own_form) && clause.begin > title.end)
          m.title = context_.draft.text(title.original() + "：" + plain.original());
        if (!kinds.empty()) m.modality = kinds.front();
        for (std::size_t k = 1; k < kinds.size(); ++k) m.also.push_back(kinds[k]);
        if (!obligations.empty()) m.obligation = obligations.front().value;
        static Pattern const goes_on("继续");
        m.continued = goes_on.in(text);
        // Nobody goes twice where the sentence is a row of the schedule, too.
        if (dated_ && !flows.empty()) forget_flows_of_row();
        m.flows = std::move(flows);
        context_.draft.add(std::move(m), "m");
        std::size_t const index = context_.plan().measures.size() - 1;
        context_.draft.from(pointer("measures", index),
                            titled ? statement_.whole.part(statement_.title.begin - statement_.whole.begin,
                                                           clause.end - statement_.whole.begin)
                                   : clause);
        if (!obligations.empty())
          context_.draft.from(pointer("measures", index) + "/obligation",
                              plain.part(obligations.front().span.offset, obligations.front().span.end()));
        for (std::size_t f = 0; f < places.size(); ++f)
          context_.draft.from(pointer("measures", index) + "/flows/" + std::to_string(f), places[f]);
        if (main_measure_ == no_heading || first) main_measure_ = main_measure_ == no_heading ? index : main_measure_;
        titled = false;
        own_title = {};
      } else if (!flows.empty() && !context_.plan().measures.empty() && main_measure_ != no_heading) {
        if (dated_) forget_flows_of_row();
        std::size_t const index = context_.plan().measures.size() - 1;
        Measure& m = context_.plan().measures[index];
        // 选派外籍教师两名，逢星期三到乙校协助口语课: what they go for stands behind the comma
        bool const told_here =
            !told_title.empty() && told_title.of == plain.of && m.title == context_.draft.text(told_title);
        if (told_here && plain.begin > told_title.begin && plain.end - told_title.begin < 240) {
          told_title.end = plain.end;
          m.title = context_.draft.text(told_title);
          if (m.modality.empty() && !kinds.empty()) m.modality = kinds.front();
        }
        for (std::size_t f = 0; f < flows.size(); ++f) {
          m.flows.push_back(std::move(flows[f]));
          if (f < places.size())
            context_.draft.from(pointer("measures", index) + "/flows/" + std::to_string(m.flows.size() - 1), places[f]);
        }
      }
    }
  }

  /// The last clause of an act that goes on without a subject of its own: 选派带头人4人，赴乙校开展驻校支教. Where the first
  /// clause only sends, what they go for names the form.
  std::size_t act_end(Sentence const& s, std::size_t i, std::vector<Modality>& kinds) const {
    static Pattern const sends(
        "(?:选派|派出|派遣|派|组织|选送|抽调|安排|遴选|邀请|请|联系)[^,]{0,40}(?:人|名|位|教师|老师|骨干|学生|队伍?|团|"
        "代表|专家|"
        "干部|学校)$");
    static Pattern const goes("(?:到|赴|前往|往)[^,]{1,20}$");
    static Pattern const goes_on(
        "^(?:并|再)?(?:到|赴|前往|分赴|往|来|进|驻|常驻|开展|参加|参与|进行|编成|组成|围绕|示范|考察|学习|指导|承担|"
        "担任|从事|"
        "网上|线上|同|与)");
    std::size_t last = i;
    std::string_view const first_clause = without_lead(s.clauses[i]).view();
    bool const only_sends = sends.in(first_clause) || (kinds.empty() && goes.in(first_clause));
    for (std::size_t k = i + 1; k < s.clauses.size() && k < i + 3 && !s.is_term[k] && !charges_only(s.clauses[k]);
         ++k) {
      std::string_view const text = s.clauses[k].view();
      if (!goes_on.in(text) || context_.institutions.at(text, 0).end > 0 ||
          !find_obligations(text, context_.draft.lexicon()).empty())
        break;
      std::vector<Modality> const more = modalities_of(context_, text);
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

  /// 高新区第三中学教师柏松，每周二下午到花石镇中学; 选派…3名教师，组成小组，于8月底前进驻…: those who go stand clauses before.
  void look_back_for_travellers(Sentence const& s, std::size_t i, Words const& plain, std::vector<Flow>& flows,
                                std::vector<Words>& places) {
    static Pattern const sends("选派|选送|派出|派遣|遴派|委派|抽调|组织|安排|派");
    bool const lacks = std::all_of(flows.begin(), flows.end(),
                                   [](Flow const& f) { return (f.who.empty() && !f.size) || f.from.empty(); });
    if (flows.empty() || !lacks) return;
    for (std::size_t k = i; k-- > 0 && k + 4 > i;) {
      if (s.is_term[k]) return;
      Words const before = without_lead(s.clauses[k]);
      if (context_.institutions.at(before.view(), 0).end == 0 && !sends.in(before.view())) continue;
      std::vector<Words> wider;
      Words const both(*plain.of, before.begin, plain.end);
      std::vector<Flow> again = read_flows(context_, both, subject_, wider);
      bool const told = !again.empty() &&
                        std::all_of(again.begin(), again.end(), [](Flow const& f) { return !f.who.empty() || f.size; });
      if (!told || again.size() < flows.size()) return;
      flows = std::move(again);
      places = std::move(wider);
      return;
    }
  }

  /// Whether a clause says what those who go somewhere do there: 指导实验教学; 考察沙漠治理.
  [[nodiscard]] static bool says_what_for(std::string_view clause) {
    static Pattern const does(
        "^(?:并|就|以|共同|一起|集中|现场|全程|为[^,]{1,12}|与[^,]{1,12})?(?:指导|考察|学习|体验|协助|承担|担任|开展|"
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
        "[^,]{2,12}(?:方面|层面|期间|前后)|(?:每|本|下|上)?(?:个)?(?:学期|学年|年度?|月)[^,]{0,8}(?:内|前|后|起))$");
    if (when.in(text)) return true;
    auto const t = read_timing(text, context_.time, context_.draft.lexicon());
    return t && t->span.offset == 0 && t->span.length == text.size();
  }

  /// Whether those who go somewhere are pupils alone.
  [[nodiscard]] static bool pupils_travel(std::string_view text) {
    static Pattern const pupils(
        "^(?:[^,]{0,40}?)(?:学生|学子|队员|团员|幼儿|小朋友|孩子|生)[^,教师老干部长]{0,30}(?:到|赴|前往|往|来|走进|"
        "访问|"
        "参访|拜访|回访)[^,]{2,}");
    static Pattern const others(
        "教师|老师|干部|校长|领导|中层|班主任|招生|实习|顶岗|就业|师范生|毕业生|新生|本科生|研究生|博士生");
    return pupils.in(text) && !others.in(text);
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
    return pupils.in(statement_.title.view()) ||
           (statement_.heading != no_heading && pupils.in(context_.outline.headings[statement_.heading].title.view()));
  }

  /// Whether a clause that goes on does so with another form of assistance: …，接收选手集训; 学期末由校友会监督核查.
  [[nodiscard]] static bool other_form(Plan const& plan, std::vector<Modality> const& kinds, std::string_view text) {
    static Pattern const verb_first(
        "^(?:并|还|同时|再|另|另外)?(?:训练|为[^,]{2,12}(?:训练|培训|举办)|选派|派|组织|开展|举办|召开|接收|邀请|捐赠|"
        "赠送|共享|开放|培训|辅导|建立|编写|"
        "开发|安排|参加|实施|推行|进行|"
        "[^,]{0,12}由)");
    return !kinds.empty() && verb_first.in(text) &&
           (plan.measures.empty() || plan.measures.back().modality != kinds[0]);
  }

  /// Who helps whom, and nothing else: 甲、乙分别对口帮扶丙、丁; 由甲对口支援乙.
  [[nodiscard]] bool relates(std::string_view whole_text) const {
    static Pattern const bracket("\\([^()]*\\)");
    std::string const plain = bracket.replaced(whole_text);
    std::string_view const text = plain;
    static Pattern const helps(
        "(?:对口|结对|组团)?(?:帮扶|支援|协作|联建|结对)|对口支持|结(?:成|为).{0,12}(?:对子|学校|关系)|成立.{0,24}"
        "联盟");
    static Pattern const more("互|每|各|选派|组织|开展|次|名|项");
    static Pattern const whole(
        "^[\\p{Han}、]{2,30}?(?:对口|结对|牵手)?(?:帮扶|帮带|支援|托管|联建)[\\p{Han}、和与]{2,40}$");
    if ((!helps.in(text) && !whole.in(text)) || more.in(text)) return false;
    std::size_t named = 0;
    for (Mention const& m : context_.institutions.find(text)) named += m.who.empty() ? 0U : 1U;
    return named >= 2;
  }

  /// How much of the measure that the statement has named: 实施“校长结对”工程。每年选派12名校长任职.
  bool elaborates(std::vector<Modality> const& kinds) {
    if (main_measure_ == no_heading || kinds.empty() || main_measure_ >= context_.plan().measures.size()) return false;
    Measure& main = context_.plan().measures[main_measure_];
    static Pattern const names_it("^(?:实施|推进|启动|开展|推行)?“[^”]{2,24}”(?:工程|行动|计划|项目|活动)$");
    if (!names_it.in(main.title.any())) return false;
    if (main.modality.empty()) main.modality = kinds.front();
    return main.modality == kinds.front();
  }

  /// A rate, a share, a rank that is to be reached.
  [[nodiscard]] static bool is_indicator(std::string_view text) {
    static Pattern const indicator(
        "(?:比例|比率|占比|率|覆盖面|观看量|访问量|数量|人数|总量|总数|水平|成绩|排名|位次|总分|均分|平均分|满意度|"
        "增长|翻一番|翻番)[^,。;]{0,12}"
        "(?:不低于|不少于|不高于|以上|以下|达到?|超过|提高|提升|下降|上升|进入|控制|比上年|较上年|\\d|翻)|(?:提高|提升|"
        "增加|降低)到?.{0,12}"
        "(?:率|分|%)");
    return indicator.in(text);
  }

  /// Which office does what beside a measure, and duties of persons that are terms.
  [[nodiscard]] static bool tells_who(std::string_view text) {
    static Pattern const in_charge(
        "^[^,]{0,14}?(?:具体)?由[^,]{3,60}?(?:负责|牵头|协调|统筹|落实|组织实施|跟进|承办|带队|接站)(?:安排|协调|落实|"
        "实施|推进|组织|"
        "对接)?(?:\\([^()]*\\))?$");
    // 德育处承办, 怒江源特校教导处接应: which office does what, beside the measure
    static Pattern const office_acts(
        "^[\\p{Han}“”]{2,24}(?:处|科|室|组|部|办|股|中心|团委|工会|少工委|班主任|导师)(?:应|要|须|并|共同|具体)?(?:"
        "接应|承办|主办|协办|"
        "配合[^,]{0,6}|负责[^,]{0,8}|主责|牵头[^,]{0,6}|组织收看|保障[^,]{0,6}|跟进|接站|带队|排班|经办|安排导师|管理|"
        "协同|主抓|日常调度)$");
    static Pattern const oversees(
        "(?:监督|负责)本(?:备忘录|协议|方案|计划|办法)|^[^,]{2,12}(?:免费|自理)$|(?:吧|吗|呢)$");
    static Pattern const of_persons(
        "^[^,]{0,12}(?:学生|教师|老师|学员|队员|人员|实习生)[^,]{0,12}(?:保险|書面同意|书面同意|家长签字|家长同意|请假|"
        "遵守|坐班|服从)");
    // 老师的车票由乙园出, 合格者由甲校发结业证: terms, where they were not read as such
    static Pattern const pays(
        "(?:路费|车费|车票|饭钱|油钱|食宿|吃住|补贴|补助|机票|保费|差旅费|大客车|伙食|午饭|午餐)[^,]{0,20}(?:出|掏|管|"
        "报|负担|发|解决|出钱)$|"
        "(?:发|颁)(?:给)?[^,]{0,8}(?:结业证|证书|证明书?)$|(?:须|必须|都得|要)(?:投保|买保险)");
    return pays.in(text) || in_charge.in(text) || office_acts.in(text) || oversees.in(text) || of_persons.in(text);
  }

  /// States of things and duties of persons, which are targets and commitments only: 支教教师中高级职称比例不低于三分之一,
  /// 每位支教教师每周授课4至8节; and lists of subjects without a verb.
  [[nodiscard]] bool describes(std::string_view text, std::vector<Modality> const& kinds) const {
    Lexicon const& lexicon = context_.draft.lexicon();
    bool const counts = !find_amounts(text, lexicon).empty();
    // 派出学校为…, 首任执行校长为…: who it is
    static Pattern const is_who(
        "^(?:支援|受援|派出|接收|帮扶|结对|成员|核心|牵头)(?:学校|单位|方|园)(?:依次|分别)?为|^[^,聘请选]{0,8}(?:"
        "校长|组长|"
        "队长|主任|领队|负责人|联络员)为|关系一定|"
        "^(?:三|五|两|近几)年(?:内)?累计|合计|总计|共计");
    if (is_who.in(text)) return true;
    if (is_indicator(text) && (counts || kinds.empty() || text.find("翻") != std::string_view::npos)) return true;
    static Pattern const persons(
        "^(?:每(?:名|位|个|批)?|全体|各)?(?:支教|跟岗|挂职|参训|受训|选派|派出|送培|轮岗|交流|援派|支援|研修)(?:骨干|"
        "青年)?(?:教师|干部|学员|人员|专家|老师)");
    if (persons.at(text) && counts && kinds.empty()) return true;
    // 校本教研、命题技术、教学常规管理
    std::size_t parts = 1;
    for (std::size_t at = text.find("、"); at != std::string_view::npos; at = text.find("、", at + 3)) ++parts;
    static Pattern const verbs(
        "选派|派|组织|开展|举办|建立|建设|组建|指导|帮助|协助|支持|共享|借鉴|提供|开放|安排|制定|制订|完善|修订|编写|"
        "开发|召开|参加|捐|赠|"
        "互访|接收|签|辅导|检查|送|向|到|赴|为|由|把|将|进行|实施|推|共|听|上|做");
    return parts >= 3 && !counts && !verbs.in(text) && context_.institutions.find(text).empty();
  }

  /// Figures without more: 小学10名, 培养县级以上名班主任2名, 新增4份.
  [[nodiscard]] bool only_counts(std::string_view text, std::vector<Modality> const& kinds) const {
    static Pattern const counts(
        "^(?:培养|新增|达到|完成|总计|共(?:计|有|\\d|[一二三四五六七八九十])|建成|投入|争取|评出|引进|培训|新签|参加.{"
        "2,"
        "20}获奖)");
    // 三年内县完中培养骨干教师2名, 力争一年内培养骨干2名: who and by when stand before
    static Pattern const lead("^[^,]{0,18}?(?:年内|期内|内|年底前|力争|争取|计划)");
    static Pattern const reaches("^(?:力争|争取|至少|共)?(?:培养|新增|达到|建成|评出|引进|获得?)");
    std::string_view rest = text;
    for (auto m = lead.at(rest); m && !reaches.in(rest); m = lead.at(rest)) rest = rest.substr(m->end());
    if (Mention const who = context_.institutions.at(rest, 0); who.end > 0) rest = rest.substr(who.end);
    if (rest.size() < text.size() && reaches.in(rest) && !find_amounts(rest, context_.draft.lexicon()).empty())
      return true;
    static Pattern const with_verb(
        "(?:选派|派)[^,]{0,16}(?:来|到|赴|往)|^(?:选派|派|组织|开展|举办|建立|建设|组建|继续|共同|联合|捐赠|赠送)");
    if (find_amounts(text, context_.draft.lexicon()).empty()) return false;
    if (with_verb.in(text)) return false;
    return counts.in(text) || (!is_act(text) && kinds.empty());
  }

  // --- numbers ---

  /// What the sentence counts. @param measures_before how many measures there were before it
  void amounts(Sentence const& s, std::size_t measures_before) {
    if (matter_ == SubjectMatter::eligibility || matter_ == SubjectMatter::purpose) return;
    Plan const& plan = context_.plan();
    Counting counting{.statement = statement_,
                      .matter = matter_,
                      .number = number_,
                      .by = subject_,
                      .of = {},
                      .due = due_ahead(s),
                      .dated = dated_};
    if (plan.measures.size() > measures_before)
      counting.of = Link<Measure>(plan.measures[measures_before].id);
    else if (main_measure_ != no_heading && main_measure_ < plan.measures.size())
      counting.of = Link<Measure>(plan.measures[main_measure_].id);
    read_amounts(context_, s, counting);
  }

  /// When what is counted here is due, by the words that lead up to it: 到2025年底，…；…；…
  [[nodiscard]] std::optional<Date> due_ahead(Sentence const& s) {
    // A new sentence of the paragraph no longer hangs on what the one before began with
    std::string_view const before =
        s.words.of == nullptr ? std::string_view() : std::string_view(s.words.of->text()).substr(0, s.words.begin);
    std::size_t const last = before.find_last_not_of(' ');
    bool const goes_on = last != std::string_view::npos && (before[last] == ';' || counted_);
    if (!goes_on) due_of_list_.reset();
    static Pattern const until(
        "^(?:截至|到|至|力争到|争取到|计划到|确保到)?[^,。;]{4,24}(?:前|底|末|年|月|日|学期|时)$");
    static Pattern const limit("^(?:截至|到|至|力争到|争取到|计划到|确保到)|前$");
    if (!s.clauses.empty()) {
      std::string_view const lead = without_lead(s.clauses.front()).view();
      if (until.in(lead) && limit.in(lead) && find_amounts(lead, context_.draft.lexicon()).empty())
        for (Piece<Timing> const& t : find_timings(lead, context_.time, context_.draft.lexicon()))
          if (t.value.when.window && !t.value.when.recurs && t.value.when.window->end())
            due_of_list_ = t.value.when.window->end();
      // …，到2025年底实现：and items below it
      static Pattern const below(
          "(?:^|,)(?:力争|争取|确保)?(?:到|至)([^,。;:]{4,24}(?:前|底|末|年|月|日))(?:,)?(?:[\\p{Han}]{0,12}):$");
      if (auto const m = below.find(statement_.whole.view()))
        if (auto const t = read_timing((*m)[1], context_.time, context_.draft.lexicon());
            t && t->value.when.window && !t->value.when.recurs && t->value.when.window->end()) {
          static Pattern const late("底|末");
          Date by = *t->value.when.window->end();
          if (!by.unspecified() && late.in((*m)[1])) by = Date(by.latest());
          context_.due_ahead = by;
          context_.due_heading = statement_.heading;
        }
    }
    if (!due_of_list_ && context_.due_heading == statement_.heading && !statement_.number.empty())
      return context_.due_ahead;
    return due_of_list_;
  }

  Context& context_;
  Statement const& statement_;
  SubjectMatter matter_;
  std::size_t start_ = 0;             ///< the first measure of the statement
  std::size_t segment_ = 0;           ///< the first one that no label has put an office in charge of
  bool all_offices_ = true;           ///< each sentence so far says who is in charge, and nothing else
  bool labelled_ = false;             ///< the sentence before was such a label
  std::vector<Charge> of_statement_;  ///< offices in charge of all that the statement says
  InstitutionId subject_{};
  std::string number_{};               ///< of the sentence, or else of the statement
  std::vector<Charge> charges_{};      ///< offices that the sentence puts in charge
  bool dated_ = false;                 ///< it is a row of the schedule, too
  bool after_past_ = false;            ///< what stood before says that the past is told
  bool counted_ = false;               ///< the sentence has a label of its own
  std::optional<Date> due_of_list_{};  ///< what the list of which the sentence is a part is due by
  std::size_t main_measure_ = no_heading;
  std::size_t targets_before_;  ///< how many the plan had before the statement
};

}  // namespace

bool is_act(std::string_view text) {
  static Pattern const acts(
      "选派|遴派|派出|派遣|派驻|派|带教|吸收|组织|开展|举办|建立|建设|组建|指导|帮助|协助|支持|培训|培养|共享|借鉴|"
      "复制|"
      "提供|开放|安排|制定|制订|完善|修订|编写|编印|开发|召开|参加|捐赠|赠送|互访|访问|交流|设立|推行|推广|实施|共建|"
      "新建|接收|签署|签订|探索|创新|辅导|检查|抽查|报送|提交|配备|成立|邀请|送教|互派|打造|承办|联合|对口|帮扶|跟岗|"
      "挂职|讲座|集训|监督|登记|上课|授课|观课|听课|申报|申请|调整|把|用好|互写|互换|提前|结为|采购|互报|续签|增派|"
      "招收|"
      "运行|会商|联系|实行|试行|落实|提出|反馈|修建|办好|开好|改好|上好|建好|教会|传授|演示|示范|转入|借读|停办|论证|"
      "新设|见面|座谈|建置|举行|举办|招聘|训练|进入|走进|讲学|报名|观看|收看|听课|配备|搭建|输送|晒|使用|推送|扶持|"
      "出具|"
      "担任|观摩|主持|合编|合写|合作|汇编|联办|合办|捐建|援建|拨出|划拨|调拨|开设|增设|新开|直播|联考|命题|命制|统考|"
      "阅卷|备课|研讨|宣讲|到访|来访|回访|陪同|招募|聘请|邀约|聘任|选送|选聘|输送|推荐|推送|赠予|赠阅|资助|奖励|救助|"
      "走访|慰问|家访|结对|牵手|联谊|通信|展演|巡演|巡展|巡讲|巡课|诊断|视导|督导|评估|评选|评比|考核|遴选|录制|拍摄|"
      "搭建|创建|创办|筹建|改造|升级|装配|配齐|配送|寄送|发放|设置|梳理|规范|优化|健全|统一|援建|购置|购买|添置|添购|"
      "出资[^,]{2}|捐资|调剂|流转|确定|推选|聘任|配发|移交|改编|培植|孵化|同训|同读|共读|通信|教给|(?:^|[^主承协合举就]"
      ")"
      "办(?:一|两|三|几|\\d|好|起)|送[给到去进一两三\\d]|[^主]讲(?:一|两|好|\\d)|同步|联动|开通|交换|研发|编制|撰写|"
      "出版|"
      "发布|推介|移植|引进|引入|承担|代课|兼课|走教|驻校|蹲点|驻点|坐班|轮岗|轮训|送培|送研|送课|听取|汇报|开会|碰头|"
      "会面|见面|集会|召集|合奏|合演|义诊|筛查|康复|借出|借给|租借");
  return acts.in(text);
}

Words without_lead(Words const& clause) {
  static Pattern const subject_lead(
      "^(?:[一二三四五六七八九]是|首先,|其次,|最后,|第[一二三四五六七八九],|[①-⑳]|\\(\\d{1,2}\\)|[a-h]\\.)?(?:其中|并|"
      "同时|由|请)?");
  auto const m = subject_lead.at(clause.view());
  return m ? clause.part(m->end(), clause.size()).trimmed() : clause;
}

void read_provisions(Context& context, Statement const& statement) {
  if (context.latin()) {
    read_english_provisions(context, statement);
  } else {
    std::vector<Charge> offices;
    Statement const told = without_office(context, statement, offices);
    Reader(context, told, std::move(offices)).read();
  }
}

}  // namespace bangfu::document::reader
