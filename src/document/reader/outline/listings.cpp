// SPDX-License-Identifier: BSL-1.0
// Lists below words that tell what they are of: a heading (五、共享资源清单) or a line that leads up to them (须提交：).
#include "document/reader/context.hpp"

#include "document/reader/measures/results.hpp"
#include "document/reader/measures/subjects.hpp"
#include "document/reader/outline/listings.hpp"

namespace bangfu::document::reader {
namespace {

enum class Listed : unsigned char { nothing, papers, shared, practices, lacking, main };

/// What a heading says of the list below it.
Listed told_by_heading(std::string_view title) {
  static Pattern const papers(
      "^(?:预期|物化|最终|拟交|应交|结项|项目|合作|帮扶|工作)*(?:成果(?:形式|清单|物|材料)?|交付(?:物|成果))$|"
      "^(?:需|须|应)?(?:提交|报送|上报|上交|备查|归档|迎检)(?:的)?材料(?:清单|目录)?$|^材料(?:报送|清单|目录|提交)$");
  static Pattern const shared(
      "^[\\p{Han}]{0,8}(?:共享|开放|互换|可借|借用|互借|输出)(?:的)?(?:教学|教育|课程|数字|优质|实训|场馆|场地)?(?:"
      "资源|场馆|平台|设施|设备|"
      "场所|课程)(?:清单|目录|一览|名录|范围|项目)?$|^[\\p{Han}]{0,8}(?:共享|开放|互换|借用)(?:清单|目录|一览|名录)$|^"
      "资源(?:共享)?(?:清单|目录)$");
  static Pattern const no_list("机制|方式|办法|工作|措施|活动|行动|工程|服务|管理|建设");
  static Pattern const practices(
      "^[\\p{Han}]{0,6}(?:可(?:复制|借鉴|推广|移植)|推广|借鉴|输出|移植)(?:的)?(?:做法|经验|模式|制度)(?:清单|目录)?:?"
      "$");
  static Pattern const lacking(
      "^[\\p{Han}]{0,8}(?:紧缺|短缺|薄弱|缺编|急需|缺师资)(?:的)?(?:学科|专业|科目|课程)(?:教师)?(?:情况|名单|清单|"
      "目录)?:?$");
  static Pattern const main(
      "^[\\p{Han}]{0,8}(?:重点|骨干|特色|优势|主干|优先|龙头|品牌)(?:建设|发展|扶持|支持|帮扶|支援|共建|合作)*(?:的)?(?"
      ":学科|专业|科目)(?:建设|"
      "名单|清单|目录)?:?$");
  if (lacking.in(title)) return Listed::lacking;
  if (main.in(title)) return Listed::main;
  if (practices.in(title)) return Listed::practices;
  if (no_list.in(title)) return Listed::nothing;
  return papers.in(title) ? Listed::papers : shared.in(title) ? Listed::shared : Listed::nothing;
}

/// What a line that ends with a colon leads up to.
Listed told_by_lead(std::string_view text) {
  static Pattern const papers(
      "(?:备齐|提交|提供|报送|上交|上报|准备|形成)[^。:]{0,16}:$|(?:材料|成果|电子稿)(?:如下|包括|有)?:$");
  static Pattern const practices(
      "(?:可(?:复制|借鉴|推广|移植)|输出|推广|借鉴)[^。:]{0,8}(?:做法|经验|模式|制度)[^。:]{0,4}:$");
  static Pattern const shared("(?:开放|共享|借用|提供)[^。:]{0,10}(?:资源|场馆|平台|设施|设备|场所)[^。:]{0,4}:$");
  if (practices.in(text)) return Listed::practices;
  if (shared.in(text)) return Listed::shared;
  return papers.in(text) ? Listed::papers : Listed::nothing;
}

/// A thing by its name, without what counts it.
Words name_of(Words const& item) {
  static Pattern const tail(
      "(?:\\([^()]*\\)|(?:各|共|不少于|至少)?[一二两三四五六七八九十\\d]{1,4}(?:份|篇|本|册|套|个|项|支|部|节|门|间|台|"
      "组))*[。;,]?$");
  static Pattern const annex("^附件\\d{0,2}:");
  Words w = item.trimmed("。;, ");
  if (auto const m = annex.at(w.view())) w = w.part(m->end(), w.size());
  if (auto const m = tail.find(w.view()); m && m->begin() >= 6) w = w.part(0, m->begin());
  return w.trimmed("。;, ");
}

/// Takes what an item of the list names. @returns whether it names things of that sort, and says nothing else
bool take_item(Context& context, Words const& item, Listed of, bool led) {
  if (item.size() > 240) return false;
  if (of == Listed::lacking || of == Listed::main)
    return read_subject_list(context, item.trimmed("。; "), of == Listed::main, of == Listed::lacking);
  static Pattern const short_name("^(?:[\\p{Han}A-Za-z0-9]|“[^“”]{2,20}”|《[^《》]{2,30}》){2,20}$");
  static Pattern const told(
      "由|应|须|不少于|每[年学月周]|负责|完成|负担|承担|组织|开展|各校|双方|两校|前$|开放|共享|共用|(?:^|[^结])对[^口]["
      "\\p{Han}]|向[\\p{Han}]{2}"
      "|可以|出版|编写|编印|撰写|借给|使用|利用|^(?:[\\p{Han}]{0,8}?(?:帮助|协助|指导|支持)|制[定订]|修订|建立|健全|"
      "签订|填写|提交|报送|"
      "形成|完成|共同|联合)");
  static Pattern const paper(
      "(?:报告书?|总结|小结|教案|规划|章程|方案|清单|[表集]|台账|简报|纪要|记录|建议书?|手册|读本|教材|档案|心得|反思|"
      "名册|材料|课程|课例|视频|影片|题库|"
      "论文|案例|协议书?|图册|影片|指南|标准|制度|库|证明|原件|复印件|汇总|照片|软件|平台|》)$");
  bool any = false;
  for (Words const& part : split_at(item.trimmed("。; "), "、;")) {
    Words const name = name_of(part);
    if (!short_name.whole(name.view()) || told.in(name.view())) return any;
    if (of == Listed::papers) {
      if (!led && !paper.in(name.view())) return any;
      context.draft.deliverable(name.trimmed("《》"), deliverable_kind::other, name);
    } else {
      static Pattern const whole("^“[^“”]*”$");
      context.draft.resource(whole.in(name.view()) ? name.trimmed("“”") : name, {}, resource_kind::other);
    }
    any = true;
  }
  return any;
}

}  // namespace

void read_listings(Context& context) {
  Outline const& outline = context.outline;
  std::vector<Listed> below(outline.headings.size(), Listed::nothing);
  for (std::size_t h = 0; h < outline.headings.size(); ++h)
    below[h] = told_by_heading(outline.headings[h].title.view());
  Listed lead = Listed::nothing;
  // Headings and statements in the order of the text; items of a list may be either
  std::size_t led_below = no_heading;
  auto const visit = [&](Words const& whole, Words const& item, bool numbered, std::size_t parent) {
    if (lead != Listed::nothing && numbered && parent == led_below && take_item(context, item, lead, true)) return;
    lead = told_by_lead(whole.view());
    led_below = parent;
    if (parent != no_heading && below[parent] != Listed::nothing && outline.matter(parent) != SubjectMatter::results)
      (void)take_item(context, item, below[parent], false);
  };
  // A line that leads up to a list may stand where those are addressed to whom the paper goes
  for (std::size_t const i : outline.front)
    if (auto const* const passage = std::get_if<Passage>(&outline.layout->items[i]))
      lead = told_by_lead(passage->words.text());
  if (!outline.title_parts.empty() && lead == Listed::nothing) lead = told_by_lead(outline.title_parts.back().view());
  std::size_t h = 0;
  for (Statement const& s : outline.statements) {
    if (s.whole.empty() || s.whole.size() > 6000) continue;
    for (; h < outline.headings.size() && outline.headings[h].whole.span().offset < s.whole.span().offset; ++h)
      visit(outline.headings[h].whole, outline.headings[h].title, outline.headings[h].labelled,
            outline.headings[h].parent);
    if (outline.matter(s.heading) == SubjectMatter::results) continue;
    static Pattern const annex("^附件\\d{1,2}:");
    visit(s.whole, s.whole, !s.number.empty() || has_bullet(s) || annex.in(s.whole.view()), s.heading);
  }
  for (; h < outline.headings.size(); ++h)
    visit(outline.headings[h].whole, outline.headings[h].title, outline.headings[h].labelled,
          outline.headings[h].parent);
}

}  // namespace bangfu::document::reader
