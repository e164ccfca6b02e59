// SPDX-License-Identifier: BSL-1.0
// Measures and who is in charge of them, sentence by sentence; what is counted is read in amounts/amounts.cpp.
#include <algorithm>

#include <bangfu/document/duration.hpp>
#include <bangfu/document/folded.hpp>
#include <bangfu/document/obligation.hpp>
#include <bangfu/document/quantity.hpp>
#include <bangfu/document/tier.hpp>

#include "document/reader/amounts/questions.hpp"
#include "document/reader/english/english.hpp"
#include "document/reader/measures/forms.hpp"
#include "document/reader/measures/measures.hpp"
#include "document/reader/measures/provisions.hpp"
#include "document/reader/measures/results.hpp"
#include "document/reader/measures/subjects.hpp"
#include "document/reader/measures/things.hpp"
#include "document/reader/offices/charges.hpp"
#include "document/reader/offices/in_charge.hpp"
#include "document/reader/offices/office_names.hpp"
#include "document/reader/outline/areas.hpp"
#include "document/reader/people/people.hpp"
#include "document/reader/schedule/lesson_words.hpp"
#include "document/reader/schedule/schedule.hpp"
#include "document/reader/terms/terms.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const no_measure(
    "(?:以下|下面|下列|如下|这)[一二三四五六七八九十两几\\d]{1,2}(?:个|项|条|款|大|方面|件|点)[^,]{0,6}$|^(?:存在的?|"
    "主要的?|目前的?)*(?:不足|问题|困难|短板|差距|遗憾)(?:之处|的)?(?:也?是|在于|有|主要)|"
    "决定[^,]{0,40}(?:开展|实施|启动|组织)[^,]{0,30}(?:活动|工作|行动|帮扶)$|"
    "是否|(?:如何|怎么样|怎样)$|决定(?:实施|开展|启动)[^,]{0,4}[“一二三四五六七八九十][^,]{0,8}$|"
    "(?:特|现|兹|,)(?:制[定订]|订立|签订)(?:本|此|该|以下|如下)[^,校园院]{0,12}$|^(?:本协议|本方案|本办法|本计划|"
    "方案自|协议期|协议|未尽事宜|因不可抗力|附件|抄送|联系人|电话|现将|有关事项|经(?:"
    "两校|双方|友好)[^,]{0,6}$|特制定|按区里|坚持|【)|一式|自发布|盖章之日|如下|^其余|^(?:帮扶|合作|协议|结对)?(?:期限|"
    "周期)");
/// Lines of a label and its value that promise nothing: 共建双方：…, 校长签署：….
Pattern const names_only(
    "^(?:[\\p{Han}]{0,4}(?:组长|召集人|(?:责任|负责|落实|牵头|经办)人|(?:分管|牵头|责任|带队)领导|主任委员|秘书长|会长|"
    "理事长|队长|成员|组员|委员|顾问|双方|签署|签名|签字|盖章|"
    "周期|期限|地点|单位|学校|依据|编制|制表|填表|联系(?:人|电话)|备注|"
    "日期|电话|传真|邮箱|地址|抄送|印发|"
    "主送|报送单位|执行周|发件人|收件人|主题|事由|资助机构|资助方|支持机构|见证方?|见证单位|一方|另一方|统筹|大手|小手)"
    "):");
class Reader {
 public:
  /// @param offices in charge of all that the statement says
  Reader(Context& context, Statement const& statement, std::vector<Charge> offices)
      : context_(context),
        statement_(statement),
        matter_(context.outline.matter(statement)),
        of_statement_(std::move(offices)),
        targets_before_(context.plan().targets.size()) {}

  void read() {
    if (statement_.whole.size() > (std::size_t{1} << 22)) return;
    bool first = true;
    if (std::vector<Charge> charges =
            context_.latin() ? std::vector<Charge>() : charges_of_numbers(context_, statement_.words);
        put_in_charge_by_number(context_, charges, statement_.heading) && charges.empty()) {
      context_.draft.understood(statement_.words);
      return;
    }
    if (!pair_of_title(context_).empty()) context_.sides.pair.clear();
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
    // Behind the items of a part, and no item itself
    if (statement_.number.empty() && statement_.title.empty() && statement_.heading != no_heading &&
        matter_ == SubjectMatter::provisions)
      told_above_ = measures_below(context_, statement_.heading);
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
    // 每学期末对托管工作进行考核，由丙方督导室组织实施: what an item tells is not the matter of the one before it
    if (!all_offices_ && !of_statement_.empty() && !statement_.number.empty() && matter_ == SubjectMatter::provisions &&
        made_so_far(context_) == before &&
        !std::all_of(of_statement_.begin(), of_statement_.end(),
                     [&](Charge const& c) { return only_serves(context_, c); }))
      own_matter();
    put_in_charge_of_statement(context_, of_statement_, before, statement_.heading);
    context_.offices.alone = all_offices_;
    due_label();
  }

 private:
  /// 完成时间：2024年10月 below or behind what is to be done: of all that was counted since the last of its kind.
  void due_label() {
    std::vector<Target>& targets = context_.plan().targets;
    if (context_.targets.heading != statement_.heading) {
      context_.targets.heading = statement_.heading;
      context_.targets.first = targets_before_;
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
    for (std::size_t k = context_.targets.first; k < targets.size(); ++k)
      if (!targets[k].due) targets[k].due = by;
    context_.targets.first = targets.size();
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
    if (!told_above_.empty() && context_.plan().measures.size() == start_)
      charges_ = charges_behind_items(context_, words, only_offices);
    bool const closes = only_offices && !charges_.empty();
    if (!closes) charges_ = charges_in(context_, words, only_offices, context_.plan().measures.size() > start_);
    // 进乙校教室听课, 为骨干教师办一期班: rooms of lessons and verbs are no offices
    static Pattern const no_office("(?:(?:^|[^保电])教室|寝室|阅览室|(?:教师|老师|学生|干部|人员|员)办)$");
    if (auto const last = std::remove_if(charges_.begin(), charges_.end(),
                                         [](Charge const& c) {
                                           // 少先队员: people, and no 少先队
                                           Words const& w = c.department;
                                           bool const member =
                                               w.of != nullptr && w.of->text().compare(w.end, 3, "员") == 0;
                                           return member || no_office.in(w.view());
                                         });
        last != charges_.end()) {
      charges_.erase(last, charges_.end());
      only_offices = false;
    }
    // 车票由公益金支付，意外险由甲校办理: who bears what
    if (only_offices && tells_payment(words.view())) only_offices = false;
    if (only_offices && !charges_.empty() && tells_a_deed_first(words, charges_.front())) only_offices = false;
    if (signs(words)) {
      charges_.clear();
      context_.draft.understood(words);
      return;
    }
    // 本条 in an article that is one paragraph is that, and nothing above it
    std::size_t const above = statement_.number.empty() ? statement_.heading : no_heading;
    static Pattern const told_before("^(?:其中|以上|上述)?第[\\d一二三四五六七八九十、,和与及至到-]+(?:项|条|款|点)");
    if (put_in_charge_by_number(context_, charges_, above) && charges_.empty() &&
        (only_offices || told_before.in(words.view()))) {
      context_.draft.understood(words);
      read_persons(context_, words);
      return;
    }
    std::size_t const measures_before = context_.plan().measures.size();
    std::size_t const rows_before = context_.plan().activities.size();
    terms_.clear();
    // 主责单位：教务处; other labels with a value promise nothing
    bool const only = only_offices || (names_only.at(words.view()) && !charges_.empty());
    if (only) {
      context_.draft.understood(words);
      read_things(context_, words);
    }
    if (!only) provisions(words, first);
    // 由人事股认定农村任教经历: who certifies is in charge of nothing
    if (!only)
      charges_.erase(std::remove_if(charges_.begin(), charges_.end(),
                                    [&](Charge const& c) {
                                      return std::any_of(terms_.begin(), terms_.end(), [&](Words const& t) {
                                        return c.where.of == t.of && c.where.begin >= t.begin && c.where.begin < t.end;
                                      });
                                    }),
                     charges_.end());
    all_offices_ = all_offices_ && only;
    if (only && put_in_charge_of_those_before(context_, charges_, measures_before)) charges_.clear();
    if (only && closes) put_in_charge_of_told(context_, charges_, told_above_);
    if (only && !charges_.empty() && (start_ == measures_before || names_another_matter()))
      put_in_charge_of_own_matters(context_, charges_, start_, statement_.number, statement_.heading);
    // 由两校团委组织学生干部互访，规模20人左右
    if (!only && !charges_.empty() && context_.plan().measures.size() == measures_before &&
        context_.plan().activities.size() == rows_before &&
        charges_.front().about.begin >= charges_.front().where.begin &&
        (names_another_matter() || (start_ == measures_before && !statement_.number.empty())))
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
    if (!only) read_taught_lesson(context_, words);
  }

  void own_matter() {
    Words const title = statement_.title.empty() ? split_at(statement_.words, ",。;").front() : statement_.title;
    static Pattern const states("为(?:重点|骨干|特色)|由于|鉴于|^(?:双方|甲乙)");
    if (title.size() < 12 || title.size() > 90 || states.in(title.view())) return;
    Measure m{.number = statement_.number,
              .area = area_of(context_, statement_.heading),
              .title = context_.draft.text(title)};
    if (std::vector<Modality> const kinds = modalities_of(context_, title.view()); !kinds.empty())
      m.modality = kinds.front();
    context_.draft.add(std::move(m), "m");
    context_.draft.from(pointer("measures", context_.plan().measures.size() - 1), title);
  }

  /// Whether what the offices are in charge of is something else than the statement has told: 学生交流, 日常联络; no mere part of
  /// it: 支教人员的选派, 指导教师, 设备调试.
  [[nodiscard]] bool names_another_matter() const {
    static Pattern const daily("^日常[\\p{Han}]{2,6}$");
    static Pattern const part_of_it("的[\\p{Han}]{2,4}$|期间|(?:人员|人选|教师|学员|对象|名单|时间|场地)$");
    static Pattern const paper("^(?:撰写|执笔|写出|起草|汇总|汇编)");
    std::string_view const about = charges_.front().about.view();
    return daily.whole(about) || paper.in(about) || (!modalities_of(context_, about).empty() && !part_of_it.in(about));
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

  /// 甲校向乙校开放题库，使用情况由教研组登记: whether a deed stands before the clause that names the office.
  [[nodiscard]] bool tells_a_deed_first(Words const& words, Charge const& charge) const {
    std::vector<Words> const parts = clauses(words, false);
    return parts.size() > 1 && charge.department.of == words.of && charge.department.begin > parts.front().end &&
           characters(parts.front().view()) >= 9 && is_act(parts.front().view()) &&
           !modalities_of(context_, parts.front().view()).empty();
  }

  /// Drops the clauses that only count whom a school has: 乙校有教师3名，甲校派2名教师支教. @returns whether there were any
  bool drop_those_there(Sentence& s) const {
    Sentence kept{.words = s.words};
    bool there = false;
    for (std::size_t i = 0; i < s.clauses.size(); ++i) {
      there = counts_those_there(context_, s.clauses[i].view(), there);
      if (there) continue;
      kept.clauses.push_back(s.clauses[i]);
      kept.is_term.push_back(s.is_term[i]);
    }
    bool const any = kept.clauses.size() < s.clauses.size();
    if (any) s = std::move(kept);
    return any;
  }

  void provisions(Words const& words, bool first) {
    Sentence s{.words = words, .clauses = joined_clauses(context_, words, matter_)};
    // 在首轮取得实效（培训教师96人次，…）的基础上: where the rest starts from
    static Pattern const ground("在[^,。;()]{4,40}\\(([^(),]{4,160},[^()]{4,160})\\)的?基础上");
    if (auto const m = ground.find(words.view())) {
      read_results(context_, words.part(m->begin(1), m->end(1)));
      if (modalities_of(context_, words.view().substr(m->end())).empty()) return;
    }
    if (of_the_paper(words.view()) || names_only.at(words.view()) || looks_like_a_row(words.view())) return;
    if (is_caption(words) && words.size() < 140 && number_.empty() && statement_.heading == no_heading &&
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
    // 头一年已见成效：接待教师9人次，…: what was reached
    static Pattern const reached(
        "(?:已见|初见|见到|取得[^,。;:]{0,8})(?:成效|效果|成果|实效)[^,。;:()]{0,4}: ?(.{6,})$");
    if (auto const m = reached.find(words.view()); m && !to_come.in((*m)[0])) {
      read_results(context_, words.part(m->begin(1), m->end(1)));
      return;
    }
    subject_ = {};
    read_persons(context_, words);
    read_things(context_, words);
    bool any_term = false;
    for (Words const& clause : s.clauses) {
      bool const term = read_term(context_, clause, words, matter_, number_, statement_.heading);
      s.is_term.push_back(term);
      any_term = any_term || term;
      // 行程、食宿及安全由两校德育处负责: in charge of more than what it costs
      static Pattern const more("安全|管理|行程|组织");
      if (term && !more.in(clause.view())) terms_.push_back(clause);
    }
    if (!any_term && matter_ != SubjectMatter::aims && tells_what_is(words.view())) return;
    std::size_t const measures_before = context_.plan().measures.size();
    bool const counts = !find_amounts(words.view(), context_.draft.lexicon()).empty();
    if (!any_term && (counts ? tells_past(context_, words, matter_, statement_.heading,
                                          after_past_ ? "plan, behind the past" : "plan")
                             : of_the_past(words.view()))) {
      read_results(context_, words);
      return;
    }
    if (!any_term && drop_those_there(s) && s.clauses.empty()) return;
    // 在上年互派教师11人次的基础上，…: where the rest starts from
    static Pattern const on_ground("^在[^,]{6,}基础上$");
    for (std::size_t i = 0; i + 1 < s.clauses.size(); ++i)
      if (on_ground.in(s.clauses[i].view()) && !find_amounts(s.clauses[i].view(), context_.draft.lexicon()).empty()) {
        read_results(context_, s.clauses[i]);
        s.clauses.erase(s.clauses.begin() + static_cast<std::ptrdiff_t>(i));
        s.is_term.erase(s.is_term.begin() + static_cast<std::ptrdiff_t>(i));
        break;
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
    if (dated && !any_term) {
      amounts(s, measures_before);
      return;
    }
    read_measures(context_, s,
                  {.statement = statement_,
                   .matter = matter_,
                   .number = number_,
                   .charges = charges_,
                   .counted = counted_,
                   .dated = dated_,
                   .subject = subject_,
                   .main_measure = main_measure_},
                  first);
    amounts(s, measures_before);
    if (!any_term && context_.plan().measures.size() == measures_before &&
        !context_.draft.is_understood(words.span()) && provision_like(words))
      context_.draft.unread(words, "像是一项规定，但未能读懂", "looks like a provision and was not understood");
  }

  /// What is said of the paper itself: 本协议一式两份. 协议期内，甲方每年派教师2名 says no more than when.
  [[nodiscard]] static bool of_the_paper(std::string_view sentence) {
    static Pattern const within(
        "^(?:在|自|于)?本?(?:协议|合作|帮扶|结对|方案|计划|合同|备忘录)(?:书)?(?:(?:有效|执行|履行)?期(?:限)?(?:之?内|"
        "间|"
        "届?满|结束|末)?|(?:签订|签署|签字|生效|执行|实施)[^,。;]{0,8})(?:之?前|之?后|时|起)?,");
    static Pattern const goes_on_with_it(
        "续[签约订]|终止|失效|解除|自动|另行|重新|各[执持]|生效|延长|顺延|延期|商[定议]|修订本|一式|盖章|签字");
    auto const lead = within.at(sentence);
    if (!lead) return no_measure.in(sentence);
    std::string_view const rest = sentence.substr(lead->end());
    return goes_on_with_it.in(rest) || no_measure.in(rest);
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

  /// 上一年，甲校派出教师4人: the words that begin it say when it was.
  [[nodiscard]] static bool of_the_past(std::string_view sentence) {
    static Pattern const first(
        "^(?:在)?(?:上一?个?(?:年度?|学年|学期|轮)|去年度?|前一(?:年|学年|学期)|过去(?:的)?[一两三](?:年|学年)|(?:首|"
        "前[一两]?)轮(?:帮扶|"
        "结对|合作)?)(?:里|内|间|中|期间|度)?(?:,|[^,]{2,40}(?:\\d|[一二三四五六七八九十])(?:名|人|次|节|场|个|项|份|"
        "对))");
    static Pattern const to_come("将|拟|计划|继续|基础上|本学年|今年|力争|争取|目标");
    return first.at(sentence).has_value() && !to_come.in(sentence);
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
    static Pattern const begins("^\\d{1,2} (?:(?:19|20)\\d\\d年)?\\d{1,2}(?:[—~至-]\\d{1,2})?月");
    if (begins.in(text)) return true;
    return cells >= 5 && commas < 2 && text.size() < 400;
  }

  [[nodiscard]] bool provision_like(Words const& words) const {
    static Pattern const like(
        "应|须|要|拟|可|鼓励|提倡|不少于|至少|不低于|达到|提高|每(?:学期|年|月|周|校)|由.{2,20}(?:负责|承担)|选派|派出|"
        "组织|举办|提供|培养|捐赠|开展|\\bshall\\b|"
        "\\bmust\\b|\\bmay\\b|at least");
    return matter_ != SubjectMatter::purpose && matter_ != SubjectMatter::parties && like.in(words.view());
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
      // 到2024年8月：升学率达到92%；…
      static Pattern const before_colon("^(?:力争|争取|计划|确保)?(?:到|至|截至)([^,。;:]{4,24}): ?[^ ]");
      if (auto const m = before_colon.at(lead))
        if (auto const t = read_timing((*m)[1], context_.time, context_.draft.lexicon());
            t && t->value.when.window && !t->value.when.recurs && t->value.when.window->end())
          due_of_list_ = t->value.when.window->end();
      // …，到2025年底实现：and items below it
      static Pattern const below(
          "(?:^|,)(?:力争|争取|确保)?(?:到|至)([^,。;:]{4,24}(?:前|底|末|年|月|日))(?:,)?(?:[\\p{Han}]{0,12}):$");
      if (auto const m = below.find(statement_.whole.view()))
        if (auto const t = read_timing((*m)[1], context_.time, context_.draft.lexicon());
            t && t->value.when.window && !t->value.when.recurs && t->value.when.window->end()) {
          static Pattern const late("底|末");
          Date by = *t->value.when.window->end();
          if (!by.unspecified() && late.in((*m)[1])) by = Date(by.latest());
          context_.targets.due = by;
          context_.targets.due_heading = statement_.heading;
        }
    }
    if (!due_of_list_ && context_.targets.due_heading == statement_.heading && !statement_.number.empty())
      return context_.targets.due;
    if (!due_of_list_) return year_ahead();
    return due_of_list_;
  }

  /// The year that stands before what is to be reached in it, one of several of the plan: 2023年：…; 第一年（2023年）：….
  [[nodiscard]] std::optional<Date> year_ahead() const {
    Plan const& plan = context_.plan();
    auto const year = year_label(statement_.whole.view());
    if (!year || !plan.period || !plan.period->start() || !plan.period->end()) return std::nullopt;
    if (plan.period->start()->year() == plan.period->end()->year()) return std::nullopt;
    return Date(*year);
  }

  Context& context_;
  Statement const& statement_;
  SubjectMatter matter_;
  std::size_t start_ = 0;                  ///< the first measure of the statement
  std::size_t segment_ = 0;                ///< the first one that no label has put an office in charge of
  std::vector<std::size_t> told_above_{};  ///< measures of the part, where the statement is none of its items
  bool all_offices_ = true;                ///< each sentence so far says who is in charge, and nothing else
  bool labelled_ = false;                  ///< the sentence before was such a label
  std::vector<Charge> of_statement_;       ///< offices in charge of all that the statement says
  InstitutionId subject_{};
  std::string number_{};               ///< of the sentence, or else of the statement
  std::vector<Charge> charges_{};      ///< offices that the sentence puts in charge
  std::vector<Words> terms_{};         ///< clauses of the sentence that are terms
  bool dated_ = false;                 ///< it is a row of the schedule, too
  bool after_past_ = false;            ///< what stood before says that the past is told
  bool counted_ = false;               ///< the sentence has a label of its own
  std::optional<Date> due_of_list_{};  ///< what the list of which the sentence is a part is due by
  std::size_t main_measure_ = no_heading;
  std::size_t targets_before_;  ///< how many the plan had before the statement
};

}  // namespace

namespace {

/// What is done.
std::string const verbs =
    "[同共合齐][备研磨评][一两]课|[作做][一两二三\\d](?:次|场|个)|上传|设计|策划|绘制|谋划|布置|单列|"
    "碰[一二两三\\d]次头|开[一二两三\\d]次会|互寄|互赠|互通|培育|筹建|扩建|改建|组队|互派|选拔|吸纳|挂牌|返校|选派|"
    "遴派|派出|派遣|派驻|派|带教|吸收|组织|开展|"
    "举办|建立|建设|"
    "组建|指导|帮助|协助|支持|培训|培养|共享|借鉴|"
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
    "会面|见面|集会|召集|合奏|合演|义诊|筛查|康复|借出|借给|租借";

}  // namespace

bool is_act(std::string_view text) {
  static Pattern const acts(verbs);
  // 专家教授每学期入校不少于4次, 副园长每月在乙园工作三天
  static Pattern const is_there(
      "(?:每(?:学期|学年|年|月|周|季度|两周|半年)|定期)[^,。;]{0,8}(?:(?:入|下|到|进|驻)(?:校|园|班)|在[^,。;]{2,16}(?:"
      "工作|办公|坐诊|蹲点)["
      "\\d一二两三四五半])");
  return acts.in(text) || is_there.in(text);
}

bool begins_with_act(std::string_view text) {
  // 同时，每学期为乙方教师…: when, how often, for whom
  static Pattern const acts(
      "^(?:[^,]{0,12}由[^,]{2,16}?|(?:师傅|导师|徒弟|[\\p{Han}]{0,4}教师|老师|学员|专家|专家教授|教授|教研员|教练|名师|"
      "骨干|"
      "[\\p{Han}]{0,4}成员|教研组长|校长|园长|学生|孩子们?|幼儿|小朋友|“[^”]{2,16}”|双方|两校|两园|每[校园班所])|"
      "并|还|同时|再|又|另外|另|也|且|以及|主动|积极|定期|共同|联合|一起|合作|负责|轮流|分别|各|至少|及时|"
      "(?:每|隔|逢)(?:[一两半双单])?个?(?:学期|学年|年|月|周|季度|星期)(?:[末初底]|(?:周|星期)?[一二三四五六日](?:["
      "上下中]午|晚)?|第?[一二三四五六七八\\d]节)*|(?:每次)?[\\p{Han}]{1,6}[后前](?:[一二两三四五\\d]{1,2}(?:天|周|日|"
      "个?月|个?工作日)之?内)?|首批|年内|全年|当年|期间|期末|暑期|寒假|暑假|"
      "(?:为|向|给|对|与|同|跟|在|从|把|将|到|赴|依托|利用|通过|帮助?|协助|支持|组织|安排)[^,]{1,18}?)*(?:" +
      verbs + ")");
  return acts.at(text).has_value();
}

Words without_lead(Words const& clause) {
  static Pattern const subject_lead(
      "^(?:[一二三四五六七八九]是|首先,|其次,|最后,|第[一二三四五六七八九],|[①-⑳]|\\(\\d{1,2}\\)|[a-h]\\.)?(?:其中|并|"
      "同时|由|请)?");
  auto const m = subject_lead.at(clause.view());
  return m ? clause.part(m->end(), clause.size()).trimmed() : clause;
}

std::optional<int> year_label(std::string_view text) {
  static Pattern const label(
      "^(?:第[一二三四五]年)?\\(?((?:19|20)\\d\\d)年(?:度|底)?\\)?(?:[\\p{Han}]{0,4}(?:目标|任务|重点|计划|指标|安排))?"
      ":");
  auto const m = label.at(text);
  return m ? std::optional<int>(std::stoi(std::string((*m)[1]))) : std::nullopt;
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
