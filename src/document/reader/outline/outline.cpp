// SPDX-License-Identifier: BSL-1.0
// The title, the headings and what stands below them.
#include "document/reader/outline/outline.hpp"

#include <algorithm>

#include "document/reader/outline/headings.hpp"
#include "document/reader/outline/paper_title.hpp"
#include "document/reader/text/item_labels.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {
namespace {

/// Reads the items of a document, one after another.
class Outliner {
 public:
  explicit Outliner(Layouted const& layout) : layout_(layout), items_(layout.items) { out_.layout = &layout; }

  Outline read() {
    PaperTitle title = paper_title(layout_);
    out_.title_parts = std::move(title.parts);
    out_.front = std::move(title.front);
    body_ = title.body;
    if (!out_.title_parts.empty()) out_.title = out_.title_parts.back();
    labels_.emplace(layout_, body_);
    find_bare_headings();
    for (std::size_t i = body_; i < items_.size(); ++i) item(i);
    for (Statement const& s : out_.statements)
      if (s.heading != no_heading && !s.number.empty()) ++out_.headings[s.heading].items;
    return std::move(out_);
  }

 private:
  [[nodiscard]] Passage const* passage(std::size_t i) const {
    return i < items_.size() ? std::get_if<Passage>(&items_[i]) : nullptr;
  }

  // --- headings ---

  [[nodiscard]] std::size_t innermost() const { return open_.empty() ? no_heading : open_.back(); }

  void close_all() {
    open_.clear();
    styles_.clear();
  }
  void close_to(LabelStyle style) {
    auto const at = std::find(styles_.begin(), styles_.end(), style);
    if (at == styles_.end()) return;
    auto const keep = static_cast<std::size_t>(at - styles_.begin());
    styles_.resize(keep);
    open_.resize(keep);
  }
  /// 2.1.1 stands below 2.1, and 2.2 does not.
  void close_dotted(std::string const& number) {
    while (!styles_.empty() && styles_.back() == LabelStyle::dotted &&
           number.rfind(out_.headings[open_.back()].number + ".", 0) != 0) {
      styles_.pop_back();
      open_.pop_back();
    }
  }

  /// What a heading would be.
  [[nodiscard]] static Heading named(std::string_view title, Words const& words) {
    return {.whole = words, .title = words, .matter = matter_of(title)};
  }

  void add_heading(Words whole, Words title, std::string number, LabelStyle style, bool labelled) {
    Heading h{.whole = whole,
              .title = title.trimmed(":。"),
              .number = std::move(number),
              .style = style,
              .labelled = labelled};
    // What was reached is no part of what follows it
    if (labelled && !open_.empty() && !out_.headings[open_.back()].labelled &&
        out_.headings[open_.back()].matter == SubjectMatter::results) {
      open_.pop_back();
      styles_.pop_back();
    }
    h.parent = innermost();
    h.matter = matter_of(h.title.view());
    // What stands under headings below 分工 is work, and not only who does it
    if (h.matter == SubjectMatter::provisions && h.parent != no_heading &&
        out_.headings[h.parent].matter != SubjectMatter::offices)
      h.matter = out_.headings[h.parent].matter;
    out_.headings.push_back(std::move(h));
    open_.push_back(out_.headings.size() - 1);
    styles_.push_back(style);
  }

  void state(Words words, std::size_t item) {
    out_.statements.push_back({.words = words, .whole = words, .heading = innermost(), .item = item});
  }

  // --- the body ---

  /// 表二：学生活动计划; （单位：万元）, right above a table: what that is about, and nothing that is promised. Which weeks it holds for is
  /// told to the table by its words.
  [[nodiscard]] bool captions_table(Passage const& p, std::size_t i) const {
    static Pattern const caption(
        "^(?:附?表|(?i:table)) ?[\\d一二三四五六七八九十A-Z]{1,3}(?:[-.]\\d{1,2})?[-.:、 ][^。;]*$|"
        "^\\(?(?:金额|计量)?单位: ?[^,。;]{1,8}$");
    static Pattern const weeks("\\d ?周");
    return i + 1 < items_.size() && std::holds_alternative<Grid>(items_[i + 1]) && p.words.text().size() < 120 &&
           caption.in(p.words.text()) && !weeks.in(p.words.text());
  }

  void item(std::size_t i) {
    if (Grid const* const grid = std::get_if<Grid>(&items_[i])) {
      Passage const* const before = i > 0 ? passage(i - 1) : nullptr;
      Words caption;
      if (before != nullptr && before->words.text().size() < 200) caption = Words(before->words);
      out_.grids.push_back({.grid = grid, .heading = innermost(), .item = i, .caption = caption});
      return;
    }
    Passage const& p = *passage(i);
    if (captions_table(p, i)) return;
    // Arrows and strokes for bullets
    static Pattern const arrow("^(?:(?:>{1,3}|»|→|➜|☞|✓|✔|—|–|\\*|·|•|●|▪|◦|➢|➤) ?|-{1,2} )");
    Words all(p.words);
    if (auto const m = arrow.at(all.view()); m && m->end() < all.size()) all = all.part(m->end(), all.size()).trimmed();
    static Pattern const attachment("^(?:附件|附表|附录|Annex|Appendix) ?[\\d一二三四五六七八九十]*[:：]? ?");
    // 走教课表: lessons stand below it
    static std::string const of_lessons = "(?:课程|课|功课)表(?:\\([^()]*\\))?:?$";
    static Pattern const timetable(of_lessons);
    // 附：2024年工作进度
    static Pattern const annexed_schedule(
        "^附: ?[^。;:]{0,24}(?:(?:进度|日程|安排|计划|时间表|周次表|行事历|月历|周历)表?$|" + of_lessons + ")");
    auto const m = attachment.at(all.view());
    if ((m && m->end() + 90 > all.size() && last_character(all.view()) != 0x3002) || annexed_schedule.in(all.view())) {
      // A new part of the document, or the list of such parts
      close_all();
      if (timetable.in(all.view()))
        add_heading(all, all, "", LabelStyle::part, false);
      else
        state(all, i);
      return;
    }
    std::optional<Numbered> label = labels_->of(i, all);
    if (!label && heads_results(p, all)) return;
    if (!label) label = worded(all);
    // INDICATORS: a heading of capitals, without a number
    static Pattern const shouted("^[A-Z][A-Z]+(?:[ &,-]+[A-Z]+){0,4}:?$");
    if (!label && layout_.latin && shouted.in(all.view()) && all.size() < 50) {
      close_all();
      add_heading(all, all.trimmed(":"), "", LabelStyle::part, false);
      return;
    }
    if (label)
      labelled(p, all, *label, i);
    else
      unlabelled(p, all, i);
  }

  /// 经费 over sentences, between paragraphs that end: headings with neither number nor mark, where there are several.
  void find_bare_headings() {
    static Pattern const line("^[\\p{Han}“”、]{2,12}$");
    static Pattern const no_heading_line(
        "(?:[中小大]学|学[校院]|幼儿园|教学点|[局厅委科处室股部院园校]|公司|基金会)$|[年月周日旬号期点]$|季度?$|^附|^["
        "甲乙丙]方|"
        "(?:如下|如次)$");
    static Pattern const ends("[。;:：!?)）]$");
    static Pattern const sentence("[。;](?:[(〔【][^()〔〕【】]{1,60}[)〕】])?$");
    static Pattern const dated("^(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月[^,。;]{2,}");
    bare_.assign(items_.size(), false);
    std::size_t count = 0;
    bool telling = false;
    for (std::size_t i = body_; i + 1 < items_.size() && !layout_.latin; ++i) {
      Passage const* const p = passage(i);
      Passage const* const next = passage(i + 1);
      Passage const* const before = i > body_ ? passage(i - 1) : nullptr;
      if (p == nullptr || next == nullptr || p->parts.size() != 1 || !line.in(p->words.text())) continue;
      std::string_view const text = p->words.text();
      if (no_heading_line.in(text) || read_label(text)) continue;
      if (!sentence.in(next->words.text()) && !dated.at(next->words.text())) continue;
      if (before != nullptr && !ends.in(before->words.text())) continue;
      bare_[i] = true;
      ++count;
      telling = telling || matter_of(text) != SubjectMatter::provisions;
    }
    if (count < 2 || !telling) bare_.assign(items_.size(), false);
  }

  [[nodiscard]] std::optional<Numbered> worded(Words const& all) const {
    auto const other = word_label(all.view(), layout_.latin);
    if (!other) return std::nullopt;
    return Numbered{other->number, other->style, other->end};
  }

  /// 附：2023年做到的, 去年的账: a line that heads what was reached.
  bool heads_results(Passage const& p, Words const& all) {
    static Pattern const attached("^附[:：]? ?");
    static Pattern const mark("^(?:◆|■|●|▲|★|▍|▌|◎|※|□|▣|❖|✦|☆|◇|○|▶|►|➤|【|〖)");
    static Pattern const marks("[,。;!?]|:.");
    static Pattern const month(
        "^(?:次年|翌年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月(?:[^份]|$)|"  // 1月——学期总结
        "^第 ?[\\d一二三四五六七八九十]{1,3}(?: ?[-至、,] ?第?[\\d一二三四五六七八九十]{1,3})*周");  // 第18周 期末总结
    std::string_view const text = all.view();
    if (text.size() > 48 || layout_.latin || mark.at(p.words.text())) return false;
    std::size_t const from = attached.at(text) ? attached.at(text)->end() : 0;
    if (matter_of(text.substr(from)) != SubjectMatter::results || marks.in(text.substr(from)) || month.in(text))
      return false;
    close_all();
    add_heading(all, all.part(from, all.size()), "", LabelStyle::part, false);
    return true;
  }

  // --- what bears a label ---

  void labelled(Passage const& p, Words const& all, Numbered const& label, std::size_t i) {
    LabelStyle const style = label.style;
    Words rest = all.part(label.rest_at, all.size()).trimmed();
    Words const with_offices = rest;
    Words const offices = take_offices(rest, style);
    if (style == LabelStyle::enumerating || style == LabelStyle::ordinal) {
      if (!part_of_series(all, i) && !titled_in_series(all, i)) state(all, i);
      return;
    }
    if (style == LabelStyle::dotted)
      close_dotted(label.number);
    else
      close_to(style);
    if ((pure_heading(rest.view(), style, layout_.latin) || p.outline > 0) && !follows_item(label) &&
        heads_what_follows(label, i) && !sentence_alone(rest.view(), label, i) &&
        (!needs_parts(rest.view(), style) || lies_deeper(label, i))) {
      leave_part_of_paper(rest.view(), i);
      add_heading(all, rest, label.number, style, true);
      out_.headings.back().offices = offices;
      return;
    }
    rest = with_offices;
    if (titled(all, rest, label, i)) return;
    out_.statements.push_back(
        {.words = rest, .whole = rest, .number = label.number, .heading = innermost(), .item = i});
  }

  /// 第一，教师往来。…: a part with its title before its sentences, where a paragraph close by is one, too. @returns whether it is
  bool part_of_series(Words const& all, std::size_t i) {
    static Pattern const run_in("^(第[一二三四五六七八九十]{1,2}),([^,。;:()\\d]{2,8})[。:](.{12,})$");
    auto const like = [&](std::size_t k) {
      Passage const* const p = passage(k);
      return p != nullptr && run_in.whole(p->words.text()).has_value();
    };
    auto const m = run_in.whole(all.view());
    if (!m || no_title.in((*m)[2]) || !(like(i + 1) || (i > 0 && like(i - 1)))) return false;
    close_to(LabelStyle::section);
    add_heading(all.part(0, m->end(2)), all.part(m->begin(2), m->end(2)), std::string((*m)[1]), LabelStyle::section,
                true);
    // 第五，帮家底。…: what is to be done, whatever else the words may head
    if (out_.headings.back().matter == SubjectMatter::results) out_.headings.back().matter = SubjectMatter::provisions;
    state(all.part(m->begin(3), m->end(3)), i);
    // The series ends with its last paragraph.
    if (!like(i + 1)) {
      open_.pop_back();
      styles_.pop_back();
    }
    return true;
  }

  /// 一是送课。语文组每月…: an enumerated item with a title before its sentences. @returns whether it is
  bool titled_in_series(Words const& all, std::size_t i) {
    static Pattern const run_in("^[一二三四五六七八九十]{1,2}是[,:]?([\\p{Han}“”]{2,8})[。:](.{12,})$");
    auto const m = run_in.whole(all.view());
    if (!m || no_title.in((*m)[1]) || matter_of((*m)[1]) != SubjectMatter::provisions) return false;
    Statement told{.words = all.part(m->begin(2), m->end(2)), .whole = all.part(m->begin(1), all.size())};
    told.title = all.part(m->begin(1), m->end(1));
    told.heading = innermost();
    told.item = i;
    out_.statements.push_back(std::move(told));
    return true;
  }

  /// （一）教师交流（牵头：教务处）, （一）教师交流——教务处牵头: takes the office off the heading.
  [[nodiscard]] Words take_offices(Words& rest, LabelStyle style) const {
    static Pattern const in_charge(
        "^([^()【】。;,]{2,90}?) "
        "?(?:[(【〔]((?:牵头|责任|负责|主责|承办|落实|主办|配合|经办)[^()【】]{2,120}|[^()【】]{2,90}(?:负责|"
        "牵头|落实|承办|配合|经办|主办|协办|主责|主抓|承担|协助|跟进|统筹|对接))[)】〕]|(?:—+|--+)([^-]{2,90}(?:负责|"
        "牵头|落实|承办)))$");
    // （一）教师交流（甲校教务处；乙校教导处）: offices, and no word of what they do
    static Pattern const bare(
        "^([^()【】。;,]{2,90}?) "
        "?[(【〔]((?:[^()【】、;,/]{2,20}(?:处|室|科|部|办|组|股|中心|团委|工会|系|学院)[、;,/])+[^()【】、;,"
        "/]{2,20}(?:处|室|科|部|办|组|股|中心|团委|工会|系|学院))[)】〕]$");
    auto m = layout_.latin ? std::nullopt : in_charge.whole(rest.view());
    if (!m && !layout_.latin) m = bare.whole(rest.view());
    if (!m || !pure_heading((*m)[1], style, false)) return {};
    std::size_t const group = m->has(2) ? 2 : 3;
    Words const offices = rest.part(m->begin(group), m->end(group));
    rest = rest.part(m->begin(1), m->end(1)).trimmed();
    return offices;
  }

  /// Whether the next item bears a label of a style that neither the heading nor one around it has.
  [[nodiscard]] bool lies_deeper(Numbered const& label, std::size_t i) const {
    Passage const* const next = passage(i + 1);
    if (next == nullptr) return false;
    auto const below = labels_->of(i + 1, Words(next->words));
    if (!below) return false;
    if (below->style == LabelStyle::dotted) return below->number.rfind(label.number + ".", 0) == 0;
    return below->style != label.style && std::find(styles_.begin(), styles_.end(), below->style) == styles_.end();
  }

  /// （二）师资帮扶。: what ends like a sentence heads only what lies deeper.
  [[nodiscard]] bool needs_parts(std::string_view title, LabelStyle style) const {
    static Pattern const stopped("[:。]$");
    return !layout_.latin && style == LabelStyle::chinese_paren && stopped.in(title);
  }

  /// 三、两校图书馆互借图书。, with nothing below it: no heading, but what is to be done.
  [[nodiscard]] bool sentence_alone(std::string_view title, Numbered const& label, std::size_t i) const {
    static Pattern const stopped("。$");
    static Pattern const marks("[,。;:]");
    if (layout_.latin || !area_style(label.style) || !stopped.in(title)) return false;
    if (i + 1 >= items_.size()) return true;
    Passage const* const next = passage(i + 1);
    if (next == nullptr) return false;
    std::string const& text = next->words.text();
    if (auto const other = read_label(text)) return other->value.style == label.style;
    static std::size_t constexpr signature = 90;
    return text.size() <= signature && !marks.in(text);
  }

  /// Aims for 2025, without a number, and below it 1. Leadership over sentences: a part of its own.
  void leave_part_of_paper(std::string_view title, std::size_t i) {
    if (!layout_.latin || open_.empty() || out_.headings[open_.back()].labelled) return;
    Passage const* const next = passage(i + 1);
    static Pattern const listed("^[-–•*] ?");
    if (next == nullptr || listed.in(next->words.text()) || !is_english_sentence(next->words.text()) ||
        matter_of(title) != SubjectMatter::provisions)
      return;
    open_.pop_back();
    styles_.pop_back();
  }

  /// 4. 家长讲座（6月）, right behind item 3 of a list: the last of its items, whatever stands below the list.
  [[nodiscard]] bool follows_item(Numbered const& label) const {
    if (area_style(label.style) || label.number.size() != 1 || out_.statements.empty()) return false;
    Statement const& last = out_.statements.back();
    return last.number.size() == 1 && last.number[0] >= '2' && last.number[0] + 1 == label.number[0] &&
           last.heading == innermost();
  }

  /// Whether what stands below a heading lies deeper.
  [[nodiscard]] bool heads_what_follows(Numbered const& label, std::size_t i) const {
    if (area_style(label.style)) return true;
    if (i + 1 >= items_.size()) return false;
    Passage const* const next = passage(i + 1);
    if (next == nullptr) return true;
    std::string const& text = next->words.text();
    if (label.style == LabelStyle::dotted && text.rfind(label.number + ".", 0) == 0) return true;
    auto const next_label = read_label(text);
    if (!next_label && word_label(text, layout_.latin)) return true;
    if (next_label) return lies_deeper(label, i);
    // By July 2025: and a list below it
    if (text.back() == ':') return true;
    // A paragraph of sentences below
    static Pattern const prose("[。.;](?: ?[(〔【][^()〔〕【】]{1,60}[)〕】])?$");
    return text.size() > (layout_.latin ? 36U : 26U) && prose.in(text);
  }

  /// An item with a title before its text: a part of the plan, or an item of a list. @returns whether it is one
  bool titled(Words const& all, Words const& rest, Numbered const& label, std::size_t i) {
    static Pattern const english_title_of_item(
        "^([A-Z][A-Za-z'’&-]*(?: [A-Za-z'’&-]+){0,4})(?:: | – | — |\\. )([A-Z].+)$");
    auto found = layout_.latin ? english_title_of_item.whole(rest.view()) : own_title.whole(rest.view());
    if (!found && !layout_.latin && in_a_series(items_, i, label.style)) found = title_before_blank.whole(rest.view());
    static Pattern const dated("^[^,。;:()]{2,20}\\([^()]*(?:月|周|日|年|学期)[^()]*\\)");
    // （一）实施“青蓝”工程。…: a title, though it begins with a verb
    static Pattern const scheme("^实施(?:“[^”]{2,16}”)?[\\p{Han}]{0,8}(?:工程|行动|计划|项目)$");
    bool const names_scheme = found && area_style(label.style) && scheme.in((*found)[1]);
    if (!found || (layout_.latin && !english_heading((*found)[1])) || (!names_scheme && no_title.in((*found)[1])) ||
        dated.in(rest.view()))
      return false;
    Words const title = rest.part(found->begin(1), found->end(1));
    Words const words = rest.part(found->begin(2), found->end(2));
    bool const stopped = rest.view().substr(found->end(1)).substr(0, 3) == "。";
    LabelStyle const style = label.style;
    bool const in_list = style == LabelStyle::arabic_paren && (is_form_or_stopped(title, stopped) || !below_no_field());
    bool const sentence = style == LabelStyle::article && characters(title.view()) > 10;
    bool const english_part =
        layout_.latin && (style == LabelStyle::arabic || style == LabelStyle::latin || style == LabelStyle::dotted) &&
        below_no_field();
    // 1、康复指导：…; 2、送教上门：…: an item of a list is a field where it stands below none
    bool const field = !layout_.latin && (!area_style(style) || in_list) && below_no_field() &&
                       (labels_->by_blank(i) || in_a_series(items_, i, style)) &&
                       matter_of(title.view()) == SubjectMatter::provisions;
    bool const part = (area_style(style) || english_part) && !in_list && !sentence;
    Statement told{.words = words, .whole = rest, .item = i};
    if (part || field) {
      add_heading(all.part(0, rest.begin - all.begin + found->end(1)), title, label.number, style, true);
      out_.headings.back().of_item = field;
    }
    if (!part) {
      told.title = title;
      told.number = label.number;
    }
    told.heading = innermost();
    out_.statements.push_back(std::move(told));
    return true;
  }

  /// （1）同步课堂：…: an item that names a form of help, no field.
  [[nodiscard]] bool is_form_or_stopped(Words const& title, bool stopped) const {
    static Pattern const form(
        "课堂|讲座|培训|跟岗|支教|送教|送课|教研|结对|互访|捐赠|走教|备课|观摩|挂职|互派|派驻|选派|集训|讲学|"
        "夏令营|手拉手|听课|评课|同课异构");
    return (innermost() != no_heading && form.in(title.view())) || (stopped && !layout_.latin);
  }

  /// 一、任务清单: ①顶岗支教。…; ②教师轮训。…: the parts of the plan, each in a paragraph of its own.
  [[nodiscard]] bool below_no_field() const {
    return innermost() == no_heading || (names_part_of_paper(out_.headings[innermost()], layout_.latin) &&
                                         out_.matter(innermost()) == SubjectMatter::provisions);
  }

  // --- what bears none ---

  void unlabelled(Passage const& p, Words const& all, std::size_t i) {
    // 【责任部门：教务处】 tells something, and heads nothing
    static Pattern const bracketed("^[【〖]([^】〗:]{1,16})[】〗] ?(.*)$");
    // 【卡片一】: one of a series
    static Pattern const counted("[一二三四五六七八九十\\d]");
    auto const m = bracketed.whole(all.view());
    if (m && (((*m)[2].empty() && !counted.in((*m)[1])) ||
              names_part_of_paper(named((*m)[1], all.part(m->begin(1), m->end(1))), false))) {
      // 〖帮扶目标〗…: a heading with its text in one line
      close_to(LabelStyle::section);
      add_heading(all.part(0, m->begin(2)).trimmed(), all.part(m->begin(1), m->end(1)), "", LabelStyle::section, false);
      if (!(*m)[2].empty()) state(all.part(m->begin(2), m->end(2)), i);
      return;
    }
    // 【师资培训】甲校每学期…。: a title of its own
    static Pattern const sentence("^.{8,}[。;]$");
    static Pattern const title("^[\\p{Han}“”、]{2,14}$");
    if (m && title.whole((*m)[1]) && sentence.in((*m)[2]) && !no_title.in((*m)[1])) {
      Statement told{.words = all.part(m->begin(2), m->end(2)), .whole = all.part(m->begin(1), all.size()), .item = i};
      told.title = all.part(m->begin(1), m->end(1));
      told.heading = innermost();
      out_.statements.push_back(std::move(told));
      return;
    }
    if (marked_heading(p, i)) return;
    if (bare_[i]) {
      close_all();
      add_heading(all, all, "", LabelStyle::part, false);
      return;
    }
    // 工作机制：…, behind the numbered parts: a part of the paper in one paragraph
    static Pattern const part("^([\\p{Han}]{2,8}): ?[^;。]{4,}[;。]");
    if (auto const r = layout_.latin || !p.after_gap || open_.empty() ? std::nullopt : part.at(all.view());
        r && names_part_of_paper(named((*r)[1], all.part(r->begin(1), r->end(1))), false)) {
      close_all();
      state(all, i);
      return;
    }
    if (layout_.latin && i + 1 < items_.size() && names_part_in_english(all.view())) {
      styles_.clear();
      open_.clear();
      add_heading(all, all.trimmed(":"), "", LabelStyle::part, false);
      return;
    }
    if (p.outline > 0 && all.size() < 120 && !(m && (*m)[2].empty())) {
      LabelStyle const style = p.outline == 1 ? LabelStyle::chinese : LabelStyle::chinese_paren;
      close_to(style);
      add_heading(all, all, "", style, false);
      return;
    }
    state(all, i);
  }

  /// Terms; MARKS TO REACH BY JULY 2027: a part of the paper that stands alone on its line.
  [[nodiscard]] static bool names_part_in_english(std::string_view text) {
    static Pattern const line("^[A-Z][A-Za-z'’-]*(?:,? (?:[A-Za-z'’-]+|&|(?:19|20)\\d\\d)){0,7}:?$");
    return text.size() <= 60 && line.in(text) && !is_english_sentence(text) &&
           matter_of(text) != SubjectMatter::provisions;
  }

  /// ◆ 课堂怎么开: a heading with a mark for a number, where its neighbours bear none.
  bool marked_heading(Passage const& p, std::size_t i) {
    static Pattern const marked("^(◆|■|●|▲|★|▍|▌|◎|※|□|▣|❖|✦|☆|◇|○|▶|►|➤) ?([\\p{Han}“”、]{2,16})$");
    auto const m = marked.whole(p.words.text());
    if (!m) return false;
    auto const begins = [&](std::size_t k) {
      Passage const* const other = passage(k);
      return other != nullptr && other->words.text().compare(0, (*m)[1].size(), (*m)[1]) == 0;
    };
    // ★跟岗学习, below 5月份 and above 6月份, is a thing to do
    static Pattern const month("^(?:(?:19|20)\\d\\d年)?(?:\\d{1,2}|[一二三四五六七八九十]{1,2})月份?:?$");
    Passage const* const before = i > 0 ? passage(i - 1) : nullptr;
    bool const below_month = before != nullptr && month.in(before->words.text());
    if (i + 1 >= items_.size() || begins(i + 1) || (i > body_ && begins(i - 1)) || below_month) return false;
    close_to(LabelStyle::section);
    Words const raw(p.words);
    add_heading(raw, raw.part(m->begin(2), m->end(2)), "", LabelStyle::section, false);
    return true;
  }

  Layouted const& layout_;
  std::vector<Item> const& items_;
  std::vector<bool> bare_;  // of an item, whether it is a heading with neither number nor mark
  std::optional<ItemLabels> labels_{};
  Outline out_{};
  std::size_t body_ = 0;              ///< the first item below the title
  std::vector<std::size_t> open_{};   ///< headings, from the outermost
  std::vector<LabelStyle> styles_{};  ///< theirs
};

}  // namespace

Outline outline_of(Layouted const& layout) { return Outliner(layout).read(); }

}  // namespace bangfu::document::reader
