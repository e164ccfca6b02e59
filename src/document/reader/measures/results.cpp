// SPDX-License-Identifier: BSL-1.0
// What was reached already: never a promise.
#include <algorithm>
#include <optional>
#include <string>

#include <bangfu/document/number.hpp>
#include <bangfu/document/quantity.hpp>

#include "document/reader/amounts/questions.hpp"
#include "document/reader/context.hpp"
#include "document/reader/measures/provisions.hpp"
#include "document/reader/measures/results.hpp"
#include "document/reader/outline/frame.hpp"

namespace bangfu::document::reader {

bool tells_the_past(Context const& context, std::string_view sentence) {
  if (find_amounts(sentence, context.draft.lexicon()).empty()) return false;
  static Pattern const to_come(
      "(?:^|[^对相供响适反效])应(?:[^用届]|$)|须|(?:^|[^虚模草])拟|将|(?:^|[^主重需首必摘纪概扼])要|可|力争|争取|计划|"
      "目标|不少于|至少|不低于|鼓励|确保|每(?:年|学期|学年|"
      "月|周)|"
      "\\b(?:shall|must|"
      "will|may|should|intends?|"
      "at least)\\b");
  // 上年度任务完成情况：应派40人，实派43人
  static Pattern const account(
      "^[^,。;:]{0,6}(?:上年|去年|上一|前一|上学|前期|首轮|首期)[^,。;:]{0,12}(?:完成情况|落实情况|工作情况|成效|成果|"
      "进展):");
  if (account.in(sentence)) return true;
  if (to_come.in(sentence)) return false;
  static Pattern const before(
      "^[^,。;]{0,14}[一二两三四五几数多半]年多?(?:来|下来)[,\\p{Han}]|合作[一二两三四五六七八九十]年(?:来)?,|成效(?:"
      "明显|显著)|取得"
      "(?:了)?(?:明显|显著|良好|阶段性)|[^。;]{0,20}(?:帮助|帮扶|支持|支援|指导|托管)下,[^。;]*(?:由|从)[^。;]*(?:升|"
      "增|提高|"
      "降)|"
      "^(?:[\\p{Han}]{2,4}:)?(?:在|回顾|通过)?(?:去年|上一?年度?|前一?年|上一?届|此前|上一?学年|上一?学期|过去|前期|"
      "上一?轮|上一?阶段|首轮|近["
      "一二三两]年来?|[^,。;]{0,14}以来)[^。;]*|^(?:在)?(?:这|前)[一两二三几]年,[^。;]*(?:一共|总共|累计|先后)[^。;]*|"
      "已(?:经|累计|连续|先后|有|建成|完成|选派|组织|开展|培训|签|捐|投入|实现|达)|"
      "截至[^,。;]{2,16},|^[^。;]{0,40}(?:累计|先后)(?:投入|派出|选派|培训|接收|组织|开展|举办|捐|送|惠及|建成|获|完成|"
      "资助)|"
      "(?:^|,)(?:[^,。;]{0,12})?(?:[一二两三四五六七八九十\\d]{1,2}(?:个?(?:年|学期)|个月)来|期间[^。;]{0,40}(?:共|"
      "先后|累计|"
      "荣获|获)|"
      "荣获|被评为|被授予)|"
      "在[^,。;]{2,24}(?:帮助|帮扶|支持|指导)下,|实际(?:开展|派出|完成|到位|培训)\\d|"
      "(?:^|[,:)年月日校园院])(?:共|均|还|又)?已(?:经|累计|连续|先后|有)?[\\p{Han}]{1,6}|"
      // 来了31人次, 派出了3名
      "[一-龥](?:出|到|过|成|起)?了(?:近|约|超过|共)?(?:[\\d一二两三四五六七八九十百]+|多)(?:余|多)?(?:名|位|人|次|场|"
      "节|本|册|台|套|个|"
      "项|篇|份|件|万|%)|(?:取得|完成|开展|组织|举办|签订|"
      "培训|捐赠|选派|建成|上|获得?|投入)了|"
      "(?i:\\b(?:were|was|has been|have "
      "been|had|took|grew|rose|went|gave|came|ran|fell|began|wrote)\\b|\\b(?:teachers|pupils|"
      "students|staff|leaders|we|they) spent\\b|\\blast (?:(?:school )?year|term)\\b|\\bso far\\b)");
  if (before.in(sentence)) return true;
  // A year before the plan's: 2020年，两校共开展教研12次
  std::optional<int> const begins = first_year(context);
  if (!begins) return false;
  static Pattern const year(
      "^(?:[\\p{Han}]{1,4}:)?(?:截至|到)?((?:19|20)\\d\\d)(?:年?(?:[-—~/"
      "至到])((?:19|20)?\\d\\d))?(?:年|学年)|^(?i:in|during) ((?:19|20)\\d\\d)(?:[-–/]((?:19|20)?"
      "\\d\\d))?\\b");
  auto const m = year.at(sentence);
  if (!m) return false;
  // 2021年上半年 before a plan of the second half
  static Pattern const first_half("^上半年");
  static Pattern const second_half("下半年");
  std::size_t const first = m->has(1) ? 1 : 3;
  bool const half_before = first_half.at(sentence, m->end()) && second_half.in(context.plan().title.any());
  int ends = std::stoi(std::string((*m)[first]));
  bool const range = m->has(first + 1);
  if (range) {
    int const last = std::stoi(std::string((*m)[first + 1]));
    ends = last < 100 ? ends / 100 * 100 + last : last;
  }
  // 2021年起, 2021年9月前 lead into what is to come
  static Pattern const goes_on("^(?:起|前|以来|至|到|-|—|~|春|秋|\\d{1,2}月(?:起|至|前|底前))");
  if (!context.latin() && goes_on.at(sentence, m->end())) return false;
  return range || half_before ? ends <= *begins : ends < *begins;
}

namespace {

/// What a clause counts: no years that only say how long, and no 一 that counts nothing (一批, 前一轮, 一次就业率).
std::vector<Piece<Amount>> figures(Context const& context, std::string_view text) {
  std::vector<Piece<Amount>> found = find_amounts(text, context.draft.lexicon());
  static Pattern const no_number(
      "^一(?:批|起|些|次性|定|体|致|直|律|线|本|等|轮|时|同|个(?:下午|上午|晚上|时期)|次(?:就业|通过|合格|上线))");
  static Pattern const ordinal("(?:前|上|首|第|这|那|同|另)$");
  bool const several_counted = found.size() > 1;
  auto const says_nothing = [&](Piece<Amount> const& a) {
    Unit const& u = a.value.quantity.unit;
    if (u == Unit("year") || u == Unit("school_year") || u == Unit("term")) return true;
    std::size_t const at = a.span.offset;
    // 派出教师6批18人次: in how many parts
    bool const batches = several_counted && a.wording.size() > 3 && a.wording.rfind("批") == a.wording.size() - 3;
    return batches || no_number.at(text, at) || (text.substr(at, 3) == "一" && ordinal.in(text.substr(0, at)));
  };
  if (context.latin()) return found;
  found.erase(std::remove_if(found.begin(), found.end(), says_nothing), found.end());
  return found;
}

/// Whether a clause counts several things one after the other: 送教6次24节; no part of a whole, and nobody who is among others.
bool several(std::string_view text, std::vector<Piece<Amount>> const& found) {
  if (found.size() != 2) return false;
  std::string_view const between =
      text.substr(found[0].span.end(), found[1].span.offset - std::min(found[1].span.offset, found[0].span.end()));
  static Pattern const joint("^(?:[和与及共计约近达]|合计)*$");
  bool const counted = !found[0].value.quantity.unit.empty() && !found[1].value.quantity.unit.empty() &&
                       found[0].value.quantity.unit != found[1].value.quantity.unit;
  return counted && joint.in(between);
}

}  // namespace

bool leads_past(Context const& context, std::string_view sentence) {
  // 四年来，…，协作取得明显成效。 before sentences with figures
  static Pattern const lead("(?:年来|以来|过去|学期来|上学年|去年|上一?轮)[^。;]*(?:取得|成效|成果|成绩|进展|突破)");
  static Pattern const to_come("将|拟|力争|计划|目标|要");
  return sentence.size() <= 240 && lead.in(sentence) && !to_come.in(sentence) && figures(context, sentence).empty();
}

bool leads_to_results(Statement const& statement) {
  static Pattern const lead(
      "(?:^|[。;])(?:[^。;]{0,24}(?:下来|以来|过去|近年|年来|前一?(?:年|轮|期|阶段)|上一?(?:年|轮|期|学年|学期|阶段)|"
      "首轮|"
      "第[一二三](?:个[一二三五六]年|轮|期|阶段)|几年)[^。;要将拟应]{0,12}(?:成绩|成效|成果|进展|情况|怎么样|如何|工作|"
      "实效|"
      "账|完成|做了|取得)[^。;]{0,16}|[^。;]{0,8}(?:回头看|盘点|回顾)[^。;]{0,12}):$");
  return lead.in(statement.whole.view());
}

bool has_bullet(Statement const& statement) {
  static Pattern const mark("^[ \\t　]*[—–•·*●▪◆■>➢-]");
  // 送教上门：318人次
  static Pattern const figure(
      "^[\\p{Han}A-Za-z“”]{2,16}:(?:约|近|共|逾)?[\\d一二三四五六七八九十百千两][^,。;]{0,12}$");
  return statement.number.empty() && statement.whole.of != nullptr &&
         (mark.in(statement.whole.of->text()) || figure.in(statement.whole.view()));
}

void read_told_results(Context& context) {
  static Pattern const report(
      "(?:情况|结果|收支|决算)(?:的)?(?:通报|说明|公示|公布|公开|公告)|报告|总结|汇报|述职|通报|调查|大事记|纪事|年鉴|"
      "沿革|事迹|感谢|新闻|简讯|"
      "简报|纪实|"
      "侧记|回顾|来信|答复|表扬|表彰|嘉奖|先进|光荣榜|反馈|(?i:report|"
      "letter|"
      "news|thanks|review|"
      "commendation)");
  // 我承担4个班的地理课: somebody tells of himself
  static Pattern const myself("(?:^|[,。;])我(?:[^校园院局县市区省所们队]|们)");
  static Pattern const told(
      "了|已|共|累计|先后|全年|期间|来到|带领|走进|收到|送来|完成|获得|(?i:\\b(?:were|was|had|has|have|gave|came|held|"
      "took|sent|brought|taught)\\b)");
  std::string title;
  for (Words const& part : context.outline.title_parts) title += part.view();
  std::size_t tells = 0;
  std::size_t of_myself = 0;
  for (std::size_t i = 0; i < context.outline.statements.size() && i < 60; ++i) {
    tells += told.in(context.outline.statements[i].whole.view()) ? 1U : 0U;
    of_myself += myself.in(context.outline.statements[i].whole.view()) ? 1U : 0U;
  }
  // A report tells throughout what was done; of other texts only those sentences that say so
  bool const whole =
      report.in(title) || of_myself >= 3 || tells * 2 > std::min<std::size_t>(context.outline.statements.size(), 60);
  static Pattern const counted_head("^[^,。;]{2,14}\\(\\d+(?:名|个|人)[^()]*\\)$");
  static Pattern const quotes("^“[^”]{0,200}[。!?,]|^“[^”]*$|[说道]:“|一句话|明年|要是能");
  static Pattern const of_faults("问题|不足|困难|短板|薄弱");
  for (Statement const& statement : context.outline.statements) {
    if (statement.heading != no_heading && of_faults.in(context.outline.headings[statement.heading].title.view()))
      continue;
    for (Words const& sentence : sentences(statement.words, context.latin()))
      // 先进个人（20名）; what somebody is quoted to say or to wish is no figure
      if (!quotes.in(sentence.view()) && !counted_head.in(sentence.view()) &&
          !find_amounts(sentence.view(), context.draft.lexicon()).empty() &&
          tells_past(context, sentence, SubjectMatter::provisions, statement.heading, whole ? "report" : "no plan"))
        read_results(context, sentence);
  }
}

void read_results(Context& context, Statement const& statement) {
  for (Words const& sentence : sentences(statement.words, context.latin())) read_results(context, sentence);
}

namespace {

/// What was reached, as the clauses of a sentence say it one by one.
class Results {
 public:
  Results(Context& context, Words const& sentence) : context_(context), sentence_(sentence) {}

  void read() {
    if (!context_.latin()) {
      // 该校现有9个教学班、学生86人、专任教师22人: how large a school is, and nothing reached
      static Pattern const size(
          "有[\\d一二三四五六七八九十]+个(?:教学)?班|教学班[\\d一二三四五六七八九十]|(?:教职工|专任教师|在校学生|"
          "在校生|"
          "在园幼儿)[\\d一二三四五六七八九十]|^全[校园](?:共有|现有|有|共)?[\\p{Han}]{0,4}(?:教师|学生|幼儿)["
          "\\d一二三四五六七八九十]");
      if (size.in(sentence_.view()) && !change().in(sentence_.view())) return;
      // 下一步打算：增加到六名; 今年还将培训8名
      static Pattern const to_come("^下一步|今年还?将|^打算");
      if (to_come.in(sentence_.view())) return;
    }
    for (Words const& clause : context_.latin() ? english_parts() : parts())
      if (!counts_nothing(clause.view()) && !take_rank(clause) && !take_points(clause)) take_figures(clause);
  }

 private:
  /// From what to what something has changed.
  static Pattern const& change() {
    static Pattern const words(
        "(?:由|从)([^,。;]{1,16}?)(?:上升|下降|提高|提升|增加|增长|增|升|降|减少|跃升|扩大)?(?:到了?|至|为|跃居|成)");
    return words;
  }

  [[nodiscard]] std::vector<Words> english_parts() const {
    static Pattern const joint(",? and |, |; ");
    std::vector<Words> all;
    std::size_t from = 0;
    for (auto m = joint.find(sentence_.view()); m; m = joint.find(sentence_.view(), m->end())) {
      all.push_back(sentence_.part(from, m->begin()).trimmed());
      from = m->end();
    }
    all.push_back(sentence_.part(from, sentence_.size()).trimmed());
    return all;
  }

  [[nodiscard]] std::vector<Words> parts() const {
    // 听课、评课220节: one figure of both
    static Pattern const member("^[\\p{Han}]{2,12}$");
    // 送教上门：318人次: what is counted stands before
    static Pattern const number("^(?:约|近|共|逾|超过)?[\\d一二三四五六七八九十百千两]");
    std::vector<Words> all;
    for (Words const& part : split_at(sentence_, ",、:")) {
      std::string_view const mark =
          all.empty() || part.begin <= all.back().end
              ? std::string_view()
              : std::string_view(sentence_.of->text()).substr(all.back().end, part.begin - all.back().end);
      bool const joined = !all.empty() && member.in(all.back().view()) &&
                          (mark == "、" || (mark.starts_with(":") && number.in(part.view())));
      if (joined)
        all.back().end = part.end;
      else
        all.push_back(part);
    }
    return all;
  }

  [[nodiscard]] static bool counts_nothing(std::string_view text) {
    // 自二〇一九年以来, 工作的十个月里, 2022—23学年: a time that only says when
    static Pattern const when("(?:以来|[年月]里|学年|上半年|下半年|[合协]作[一二两三四五六七八九十\\d]{1,2}年)$");
    static Pattern const differs("比上年|较上年|比去年|增加\\d+个$|上升\\d+位$");
    static Pattern const how_long(
        "^(?:过去|近|前|这|第[一二三]个)?[一二两三四五六七八九十\\d]{1,2}(?:个)?(?:年|学年|学期|天|周|个月)(?:来|里|间|"
        "以来)?$|"
        "(?:年|学期|天|周|月)(?:来|里|间|中|以来|下来)$|以来$|^(?:[^,]{0,20}(?:情况|成效|成果|进展):)?(?:应|计划)[^,]{"
        "2,}$");
    // “一张课表”, 无一人退出, 两种方式: a name, nobody, a manner
    static Pattern const no_figure(
        "^[^“]{0,6}“[一两二三四五六七八九十\\d][^”]{1,8}”$|无一[人例名]|种方式|件小事|头一回");
    return when.in(text) || differs.in(text) || how_long.in(text) || no_figure.in(text);
  }

  void add(Result result, Words const& where) {
    context_.draft.add(std::move(result), "r");
    context_.draft.from(pointer("results", context_.plan().results.size() - 1), where);
  }

  /// 排名由第23位上升到第15位: ranks count nothing.
  bool take_rank(Words const& clause) {
    static Pattern const place("第(\\d{1,4}|[一二三四五六七八九十]{1,3})[位名]");
    std::optional<Decimal> reached;
    std::optional<Decimal> before;
    for (auto m = place.find(clause.view()); m; m = place.find(clause.view(), m->end())) {
      auto const number = parse_number((*m)[1]);
      if (!number) continue;
      if (reached) before = reached;
      reached = number.value().value;
    }
    if (!reached) return false;
    Result r;
    r.title = context_.draft.text(clause);
    r.unit = unit::rank;
    r.value = reached;
    r.before = before;
    add(std::move(r), clause);
    return true;
  }

  /// 平均分由41分上升到53分
  bool take_points(Words const& clause) {
    auto const m = change_of_points().find(clause.view());
    if (!m) return false;
    auto const was = parse_number((*m)[1]);
    auto const is = parse_number((*m)[2]);
    if (!was || !is) return false;
    Result r{.value = is.value().value, .before = was.value().value};
    r.title = context_.draft.text(clause);
    add(std::move(r), clause);
    return true;
  }

  void take_figures(Words const& clause) {
    std::string_view const text = clause.view();
    std::vector<Piece<Amount>> const found = figures(context_, text);
    // 平均分提高9.4分
    static Pattern const points(
        "(?:分|成绩)[^,。;]{0,10}?(?:提高|提升|增加|上升|增长|高出|达到?|为)了?(\\d{1,3}(?:\\.\\d{1,2})?)分");
    auto const rise = points.find(text);
    if (found.empty() || rise) {
      take_bare_number(clause, rise);
      return;
    }
    std::optional<Decimal> before;
    bool changes = false;
    if (change().in(text)) {
      changes = found.size() > 1;
      if (changes) before = found.front().value.quantity.min;
    }
    std::size_t const first = changes ? found.size() - 1 : 0;
    std::size_t const last = changes || several(text, found) ? found.size() - 1 : 0;
    for (std::size_t k = first; k <= last; ++k) take_figure(clause, found, k, changes, before);
  }

  /// 流失学生为0: a number without a unit of its own. @param rise that of points, where it is one
  void take_bare_number(Words const& clause, std::optional<Match> const& rise) {
    static Pattern const none("(?:人|学生|率|数|事故|投诉)[^,。;]{0,4}(?:为|是|保持)(0|零)$");
    std::string_view const text = clause.view();
    auto const is_none = none.find(text);
    std::optional<Match> const& m = rise ? rise : is_none;
    if (!m) return;
    auto const number = parse_number((*m)[1]);
    if (!number) return;
    Result r;
    r.title = context_.draft.text(clause);
    r.value = number.value().value;
    if (is_none && text.find("人") != std::string_view::npos) r.unit = unit::person;
    add(std::move(r), clause);
  }

  /// @param k which of the figures of the clause @param changes whether it is the last of a change @param before the first of it
  void take_figure(Words const& clause, std::vector<Piece<Amount>> const& found, std::size_t k, bool changes,
                   std::optional<Decimal> const& before) {
    std::string_view const text = clause.view();
    Quantity const& q = found[k].value.quantity;
    Result r;
    // 捐赠图书2300册、电脑16台: the second was given, too
    static Pattern const bare("^[\\p{Han}A-Za-z]{0,6}(?:近|约|共|达)?[\\d一二三四五六七八九十百千万]");
    Words const where = k == 0 || changes ? clause : clause.part(found[k - 1].span.end(), found[k].span.end());
    std::string told = k == 0 || changes ? clause.original() : clause.part(0, found[k].span.end()).original();
    if (!lead_.empty() && bare.at(text)) told = lead_ + "…" + told;
    r.title = context_.draft.text(told);
    if (lead_.empty() && found[k].span.offset > 0) lead_ = clause.part(0, found[k].span.offset).original();
    r.unit = q.unit;
    if (q.unit == unit::item && points_behind(text, found[k].span.end())) r.unit = unit::percent;
    r.before = before;
    // rose from 54 to 61 per cent: what was, and what is
    static Pattern const from("\\bfrom (?:about |some |nearly )?$");
    bool const rose =
        context_.latin() && q.min && q.max && *q.min != *q.max && from.in(text.substr(0, found[k].span.offset));
    if (rose) {
      r.before = q.min;
      r.value = q.max;
    } else if (q.min && q.max && *q.min == *q.max && !q.approximate && !q.above && !q.below) {
      r.value = q.min;
    } else {
      r.stated = q;
    }
    static Pattern const rank("排名|第\\d+[位名]");
    if (rank.in(text)) r.unit = unit::rank;
    add(std::move(r), where);
  }

  Context& context_;
  Words const& sentence_;
  std::string lead_{};  ///< what stands before the first figure
};

}  // namespace

void read_results(Context& context, Words const& sentence) { Results(context, sentence).read(); }

}  // namespace bangfu::document::reader
