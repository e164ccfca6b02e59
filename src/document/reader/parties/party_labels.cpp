// SPDX-License-Identifier: BSL-1.0
// Parties that lines name behind a label.
#include "document/reader/parties/party_labels.hpp"

#include <algorithm>
#include <cctype>

#include "document/reader/offices/in_charge.hpp"
#include "document/reader/offices/office_names.hpp"
#include "document/reader/parties/lettered_parties.hpp"
#include "document/reader/parties/role_labels.hpp"
#include "document/reader/parties/spotting.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const label_value(
    "^(?:\\(|【)?“?([^:：。,;()【】“”]{2,24})”?(?:\\((?:(?:共)?[\\d一二三四五六七八九十]+(?:所|个|家|园)?|盖章|公章|"
    "签章)\\))?(?:】|:) "
    "?(.+)$");
Pattern const party_label("^(甲|乙|丙|丁) ?(?:方|园|校|院|单位)$");
/// 甲：甲中学, where the text then speaks of 甲校
Pattern const bare_letter("^(甲|乙|丙|丁)$");
Pattern const english_party_label("(?i)^party ([A-D])$");
/// 甲方（支援方）：…, 支援方（甲方）：…
Pattern const lettered_label("^([^:()]{2,12})\\(([^()]{2,20})\\) ?:? ?(.{2,200})$");
Pattern const quotation("[“”]");

/// The name without what is said behind it: 甲校（简称甲）, 甲校 简称“甲”; with a bracket that is its own: 甲（集团）有限公司.
Words name_alone(Words const& words) {
  static Pattern const company("^[\\p{Han}]{2,12}\\([\\p{Han}]{2,6}\\)[\\p{Han}]{0,10}(?:公司|集团|基金会)");
  static Pattern const called(" ?(?:以下|下文|下)?简称(?:为|作)?:? ?“");
  std::size_t end = words.size();
  if (auto const c = called.find(words.view())) end = c->begin();
  auto const own = company.at(words.view());
  if (auto const bracket = words.view().find('(', own ? own->end() : 0);
      bracket != std::string_view::npos && bracket > 0)
    end = std::min(end, bracket);
  return words.part(0, end);
}

/// Reads the labelled lines of a text, one after the other.
class PartyLabels {
 public:
  explicit PartyLabels(Context& context) : context_(context), known_(context.institutions) {
    // Lines above the title have labels, too: 发件人：…
    for (std::size_t const i : context.outline.front)
      if (Words const words(std::get<Passage>(context.outline.layout->items[i]).words);
          words.view().find(':') != std::string_view::npos && words.size() < 120)
        lines_.push_back({.words = words, .whole = words, .item = i});
    std::vector<Statement> const& all = context.outline.statements;
    lines_.insert(lines_.end(), all.begin(),
                  all.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(all.size(), 400)));
    // 帮扶学校：甲、乙 are no pair where the helped ones have a label of their own.
    static Pattern const recipient_label(
        "^(?:(?:受|被)[\\p{Han}]{1,4}|薄弱|接收|成员)(?:学校|方|单位|校|园)(?:\\([^()]*\\))?[: ]");
    static Pattern const supporter_label(
        "^(?:支援|支持|帮扶|援助|派出|牵头|核心|施援)(?:学校|方|单位|校|园)(?:\\([^()]*\\))?[: ]");
    auto const any = [&](Pattern const& label) {
      return std::any_of(lines_.begin(), lines_.end(),
                         [&](Statement const& s) { return label.at(s.whole.view()).has_value(); });
    };
    labels_recipient_ = any(recipient_label);
    labels_supporter_ = any(supporter_label);
  }

  void read() {
    for (Statement const& s : lines_) {
      if (++number_ > 400) break;
      if (s.whole.size() > 400 && number_ > 12) continue;
      names_below(s);
      labels_in(s);
    }
  }

 private:
  /// A label with what stands behind it.
  struct Labelled {
    Statement const& line;
    Words base{};           ///< both
    std::string printed{};  ///< the label
    std::string label{};    ///< the same without blanks and quotation marks
    Words as{};             ///< the label, with what stands before it
    Words value{};
  };

  void taken(Statement const& s) { context_.taken.insert(s.item); }

  /// 支援学校, and below it its schools, one in each line
  void names_below(Statement const& s) {
    Role const role = s.whole.size() <= 24 ? role_of_label(s.whole.view()) : Role();
    if (role.empty()) return;
    for (std::size_t k = number_; k < lines_.size() && k < number_ + 30; ++k) {
      Statement const& below = lines_[k];
      std::string_view const name = below.whole.view();
      if (!ends_like_institution(name) || names_nothing(name) || name_end(name, 0) != name.size()) break;
      known_.party(known_.known_or_new(below.whole), role, below.whole);
      taken(below);
      taken(s);
    }
  }

  /// The parts of a line that each begin with a label.
  [[nodiscard]] std::vector<Words> parts_of(Statement const& s) const {
    if (context_.latin()) return {s.whole};
    std::vector<Words> lines;
    for (Words const& part : split_at(s.whole.view().substr(0, 1) == "(" ? s.whole.trimmed("()") : s.whole, ";。 ")) {
      // 甲 方：, 支 援 方：: blanks within a label
      bool const begun = !lines.empty() && lines.back().view().find(':') == std::string_view::npos &&
                         characters(lines.back().view()) <= 7 && characters(lines.back().view()) % 2 == 1 &&
                         characters(part.view().substr(0, part.view().find(':'))) == 1;
      if (begun || (!lines.empty() && part.view().find(':') == std::string_view::npos &&
                    part.view().find("】") == std::string_view::npos))
        lines.back().end = part.end;
      else
        lines.push_back(part);
    }
    return lines;
  }

  void labels_in(Statement const& s) {
    std::vector<Words> const lines = parts_of(s);
    bool sentence_first = false;
    for (Words const& line : lines) {
      if (letter_and_role(s, line)) continue;
      Words const base = line.view().empty() || line.view()[0] != '(' ? line : line.trimmed("()");
      auto m = label_value.whole(base.view());
      // 支教单位 宁川市第七中学
      static Pattern const blank_value("^([\\p{Han}]{1,8}(?:学校|方|单位|校|园)) (.+)$");
      if (!m && number_ < 12 && !context_.latin()) m = blank_value.whole(base.view());
      // 专业支持 宁川市康复中心: a role without such a noun, before a name
      static Pattern const role_and_name("^([\\p{Han}]{2,8}) ([\\p{Han}“”]{4,40}(?:\\([^()]{2,30}\\))?)$");
      if (!m && number_ < 12 && !context_.latin())
        if (auto const named = role_and_name.whole(base.view());
            named && !role_of_label((*named)[1]).empty() && names_whole((*named)[2]))
          m = named;
      // 经费来源 甲市校友基金
      static Pattern const source_of_money(
          "^((?:经费|资金)(?:来源|资助|支持)) ([\\p{Han}]{4,24}(?:基金|会|公司|集团))$");
      if (!m && number_ < 12 && !context_.latin()) m = source_of_money.whole(base.view());
      static Pattern const letter_value("^(甲|乙|丙|丁): ?(.+)$");
      if (!m && number_ < 8) m = letter_value.whole(base.view());
      // 选派1名副校长。牵头单位：…: behind a sentence a label tells who is in charge of what it says
      static Pattern const told_before("^[^:]{18,}$");
      if (!context_.latin() && &line == &lines.front() && (!m || told_before.in(line.view()))) sentence_first = true;
      if (!m) continue;
      std::string const printed((*m)[1]);
      std::string label = printed;
      label.erase(std::remove(label.begin(), label.end(), ' '), label.end());
      Labelled const one{.line = s,
                         .base = base,
                         .printed = printed,
                         .label = quotation.replaced(label),
                         .as = base.part(0, m->end(1)),
                         .value = base.part(m->begin(2), m->end(2)).trimmed(".")};
      if (letter(one)) continue;
      if (context_.latin()) {
        english(one);
        continue;
      }
      static Pattern const duty("^(?:牵头|主办|承办|协办|组织|统筹|协调|联系|联络|承担|主管|参与|参加|配合)");
      if (both_sides(one) || context_.charge_labels.count(one.label) != 0 || (sentence_first && duty.in(one.label)))
        continue;
      by_role(one);
    }
  }

  /// Whether words are one name, with a bracket behind it or none.
  [[nodiscard]] static bool names_whole(std::string_view words) {
    std::string_view const name = words.substr(0, words.find('('));
    return ends_like_institution(name) && name_end(name, 0) == name.size() && !names_nothing(name);
  }

  /// 甲方（支援方）：甲校. @returns whether it is such a line
  bool letter_and_role(Statement const& s, Words const& line) {
    auto const l = number_ < 12 ? lettered_label.whole(line.view()) : std::nullopt;
    if (!l) return false;
    auto const trimmed = [&](std::size_t group) { return line.part(l->begin(group), l->end(group)).trimmed(); };
    auto letter = party_label.whole(trimmed(1).view());
    bool const letter_first = letter.has_value();
    if (!letter) letter = party_label.whole(trimmed(2).view());
    // 甲局（甲方）与乙局（乙方）商定…: a sentence
    if (!letter_first && ends_like_institution(trimmed(1).view()) && role_of_label(trimmed(1).view()).empty())
      return false;
    // 甲方（帮扶方）：甲校（又名乙校，简称甲）
    Words whole_name = trimmed(3);
    if (auto const open = whole_name.view().find('('); open != std::string_view::npos && open > 0)
      whole_name = whole_name.part(0, open);
    Words const name = without_seal(whole_name);
    if (!letter || !ends_like_institution(name.view())) return false;
    InstitutionId const id = known_.known_or_new(name);
    Words const as = trimmed(letter_first ? 1 : 2);
    Words const deed = trimmed(letter_first ? 2 : 1);
    Role role = role_of_label(deed.view());
    known_.also_called(id, as);
    if (role.empty())
      role = role_of_letter(context_, (*letter)[1], name.view());
    else
      known_.also_called(id, deed);
    known_.party(id, role, line, as.original());
    taken(s);
    return true;
  }

  /// 甲方：甲校. @returns whether the label is a letter
  bool letter(Labelled const& one) {
    auto letter = number_ < 8 ? party_label.whole(one.label) : std::nullopt;
    bool const bare = !letter && number_ < 8 && bare_letter.in(one.label) && ends_like_institution(one.value.view());
    if (bare) letter = bare_letter.whole(one.label);
    if (!letter) return false;
    Words name = name_alone(one.value);
    if ((!ends_like_institution(name.view()) && name.size() > 60) || name.size() < 6) return true;
    // 甲方：副校长 王五, where 甲方 was told before: people of it
    if (Mention const before = known_.at(one.as.view(), 0);
        before.who.size() == 1 && before.end == one.as.size() && !ends_like_institution(name.view()))
      return true;
    InstitutionId const id = known_.known_or_new(name);
    if (bare)
      called_by_letter(id, (*letter)[1]);
    else
      known_.also_called(id, one.as);
    known_.party(id, role_of_letter(context_, (*letter)[1], name.view()), one.base, bare ? std::string() : one.label);
    taken(one.line);
    return true;
  }

  /// What the text calls the one behind a bare letter: 甲校, 甲方.
  void called_by_letter(InstitutionId const& id, std::string_view letter) {
    std::size_t looked = 0;
    for (Statement const& s : context_.outline.statements) {
      if (++looked > 200) return;
      for (char const* const what : {"校", "方", "园"})
        if (std::size_t const at = s.whole.view().find(std::string(letter) + what); at != std::string_view::npos) {
          known_.also_called(id, s.whole.part(at, at + letter.size() + std::string_view(what).size()));
          return;
        }
    }
  }

  /// Party A: Hill College; Supporting school: Hill College
  void english(Labelled const& one) {
    if (auto const letter = english_party_label.whole(one.printed)) {
      if (number_ > 12) return;
      // Hill College, Minxi (hereinafter "the College")
      static Pattern const behind("(?:, [A-Z][a-z]+)?(?: ?\\(.*)?$");
      static Pattern const hereinafter(
          "\\((?:hereinafter|hereafter|below)?(?: called| referred to as)? ?(?:the )?[“\"]([^”\"]{2,40})[”\"]\\)");
      Words const& value = one.value;
      auto const cut = behind.find(value.view());
      InstitutionId const id = known_.add(cut && cut->begin() > 6 ? value.part(0, cut->begin()).trimmed() : value);
      if (auto const h = hereinafter.find(value.view())) known_.also_called(id, value.part(h->begin(1), h->end(1)));
      known_.also_called(id, one.as);
      bool const second = (*letter)[1] == "B" || (*letter)[1] == "b";
      known_.party(id, second ? role::recipient : role::supporting, one.base, one.printed);
      taken(one.line);
      return;
    }
    std::string lower;
    for (char c : one.printed) lower += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    Role const role = role_of_label(lower);
    if (role.empty() || lower == "lead") return;
    for (Words const& name : names_in(context_, one.value)) known_.party(known_.add(name), role, one.base);
    taken(one.line);
  }

  /// 结对园：甲园, beside 受扶园：乙园
  static bool is_counterpart(std::string_view label) {
    static Pattern const counterpart("^(?:结对|共建|手拉手)(?:学校|单位|园)$");
    return counterpart.in(label);
  }

  /// 帮扶双方：A B. @returns whether both are named
  bool both_sides(Labelled const& one) {
    static Pattern const both("^(?:结对|帮扶|共建|协作|合作|手拉手|签约|协议)(?:双方|两校|学校|单位)$");
    static Pattern const may_be_one_side("^(?:帮扶|协作|合作)(?:学校|单位)$");
    bool const one_side =
        (may_be_one_side.in(one.label) && labels_recipient_) || (is_counterpart(one.label) && labels_supporter_);
    if (!both.in(one.label) || one_side) return false;
    std::vector<Words> const two = names_in(context_, one.value);
    // 甲校（甲方）、乙校（乙方）; 甲校为输出方，乙校为输入方
    static Pattern const said_otherwise("\\(|(?:为|作为)");
    if (two.size() != 2 ||
        std::any_of(two.begin(), two.end(), [](Words const& w) { return said_otherwise.in(w.view()); }))
      return false;
    // 结对学校：乙小学、丙小学, in a paper of 甲小学: those that it is paired with
    static Pattern const of_one("(?:学校|单位)$");
    if (of_one.in(one.label) && title_names_another(two)) return false;
    known_.party(known_.resolve(two[0]).at(0), role::supporting, one.base);
    known_.party(known_.resolve(two[1]).at(0), role::recipient, one.base);
    taken(one.line);
    return true;
  }

  /// Whether the title names an institution, and none of these.
  [[nodiscard]] bool title_names_another(std::vector<Words> const& names) const {
    static Pattern const school("(?:学校|中学|小学|学院|园|中心|集团|[中小职高专幼])$");
    bool another = false;
    for (Words const& part : context_.outline.title_parts)
      for (Mention const& m : known_.find(part.view())) {
        if (m.who.size() != 1 || m.own || m.group) continue;
        for (Words const& name : names)
          if (abbreviates(known_.name(m.who[0]), name.view()) || abbreviates(name.view(), known_.name(m.who[0])))
            return false;
        another = another || school.in(known_.name(m.who[0]));
      }
    return another;
  }

  /// 牵手校, in a paper of 被牵手校
  [[nodiscard]] bool is_done_to_another(std::string const& label) const {
    std::string const& text = context_.draft.source().text;
    // 接受受援方的管理
    static Pattern const itself("^[受被]");
    return !label.empty() && !itself.in(label) &&
           (text.find("被" + label) != std::string::npos || text.find("受" + label) != std::string::npos);
  }

  /// 支援学校：甲校、乙校
  void by_role(Labelled const& one) {
    std::string const& label = one.label;
    Role told = role_of_label(label);
    if (told.empty()) return;
    if (told == role::recipient && is_done_to_another(label)) told = role::supporting;
    // 派出：莲塘村幼儿园教师2名 is a row of a schedule
    bool const loose = label == "接收" || label == "承担" || label == "支援" || label == "受援" || label == "派出学校";
    if (loose && number_ > 6) return;
    // 牵头校：教务处、教科室: offices of that side
    OfficeList const offices = offices_listed(context_, one.value.view(), 0);
    if (!offices.names.empty() && offices.end == one.value.size() &&
        std::none_of(offices.names.begin(), offices.names.end(), [](OfficeName const& o) { return o.sided; }) &&
        (told == role::supporting || told == role::recipient))
      return;
    // 经费来源：县财政专项资金: nobody
    static Pattern const source("来源$");
    static Pattern const somebody("(?:基金|会|公司|集团|局|校|学院|大学|园|中学|小学)$");
    if (source.in(label) && !somebody.in(one.value.view())) return;
    bool first = true;
    for (Words const& listed : names_in(context_, one.value)) {
      Words name = name_alone(listed);
      // 统筹：副校长 王五: people, and no party
      if (!ends_like_institution(name.view()) && !context_.draft.lexicon().code_at_end("post", name.view()).empty())
        break;
      if (!without_office(label, name)) break;
      bool const named = ends_like_institution(name.view()) || name_end(name.view(), 0) == name.size() || number_ < 12;
      if (!named || name.size() > 90) continue;
      InstitutionId const id = known_.resolve(name).at(0);
      if (label == "发件人" || label == "发件单位") known_.speaker(id);
      Role const role = role_in(one, label == "捐助方" && !first ? Role(role::funding) : told, id, name, listed);
      known_.party(id, role, one.base);
      taken(one.line);
      if (role == role::supporting && label == "龙头学校") known_.also_called(id, one.as);
      // 派出单位：甲校, where 派出单位代表 is one of it
      static Pattern const by_step("^(?:派出|选派|接收|接纳|委托|承担|实施|服务)(?:单位|学校|校|园|方)$");
      if (first && by_step.in(label) && names_in(context_, one.value).size() == 1) known_.answers_to(id, label);
      first = false;
    }
  }

  /// 填报：甲校校长办公室: the institution whose office is named. @returns false where the office is in charge, and no party: 统筹：本校课程发展组
  bool without_office(std::string_view label, Words& name) const {
    static Pattern const office("^[\\p{Han}]{2,8}(?:处|科|室|部|办|组|股|中心)$");
    Mention const whose = known_.at(name.view(), 0);
    if (whose.end == 0 || whose.end >= name.size() || !office.in(name.view().substr(whose.end))) return true;
    static Pattern const letter_or_form("件人|编制|填报|制表|起草|拟制|制定|撰写|制作");
    static Pattern const body("(?:单位|部门|机构)$");
    static Pattern const of_authority("(?:局|厅|委|政府)$");
    // 指导单位：市教师进修学校小教部
    static Pattern const of_advice("^(?:指导|专家|业务指导|学术支持)");
    bool const own = letter_or_form.in(label) || of_advice.in(label);
    bool const authority = of_authority.in(name.view().substr(0, whose.end));
    if (!own && !(body.in(label) && authority)) return false;
    if (own && !(authority && of_advice.in(label))) name = name.part(0, whose.end);
    return true;
  }

  /// The role of one of those behind a label, as its name or the bracket behind it tells.
  [[nodiscard]] Role role_in(Labelled const& one, Role const& told, InstitutionId const& id, Words const& name,
                             Words const& listed) const {
    // 参加学校：甲（支援）、乙（受援）
    if (auto const b = listed.view().rfind('('); b != std::string_view::npos)
      if (Role said = role_of_label(listed.part(b + 1, listed.size()).trimmed(")").view()); !said.empty()) return said;
    // 牵头单位：县教育局基础教育股
    static Pattern const authority("(?:局|厅|委|政府|股|科|办公室|(?:资源|指导|服务|发展)中心)$");
    if (one.label.rfind("牵头", 0) == 0 && authority.in(name.view())) return role::leading;
    // 指导单位 is who knows, or who watches
    static Pattern const scholars("(?:大学|学院|学校|教科院|教研院|研究[院所室]|教研室|中心|学会|研究会)$");
    if (one.label.rfind("指导", 0) == 0 && scholars.in(known_.name(id))) return role::expert;
    // 结对园：乙园, in 甲园2023年受助工作计划
    static Pattern const is_helped("(?:受援|受助|受帮扶|受扶|被帮扶|接受[\\p{Han}]{0,4}(?:帮扶|支援|援助|支持))");
    bool const helped = labels_recipient_ || is_helped.in(context_.outline.title.view());
    return is_counterpart(one.label) && helped && !labels_supporter_ ? Role(role::supporting) : told;
  }

  Context& context_;
  Institutions& known_;
  std::vector<Statement> lines_{};
  std::size_t number_ = 0;  ///< of the line at hand, from 1
  bool labels_recipient_ = false;
  bool labels_supporter_ = false;
};

}  // namespace

std::set<std::string, std::less<>> labels_of_measures(std::vector<Statement> const& statements) {
  static Pattern const of_duty(
      "(?:^|[。;,. "
      "(\\[【])((?:牵头|主办|承办|协办|组织|统筹|协调|联系|联络|承担|主管|指导|参与|参加|配合|协助)(?:单位|部门|"
      "机构|方|学校))[:】]");
  std::set<std::string, std::less<>> once;
  std::set<std::string, std::less<>> again;
  std::size_t looked = 0;
  for (Statement const& s : statements) {
    if (++looked > 1000) break;
    for (auto m = of_duty.find(s.whole.view()); m; m = of_duty.find(s.whole.view(), m->end()))
      if (!once.emplace((*m)[1]).second) again.emplace((*m)[1]);
  }
  return again;
}

bool puts_in_charge(Context const& context, Words const& sentence, bool first) {
  static Pattern const label(
      "^((?:牵头|主办|承办|协办|组织|统筹|协调|联系|联络|承担|主管|参与|参加|配合|协助)(?:单位|部门|机构|方|学校)): ?");
  auto const m = label.at(sentence.view());
  return m && (!first || context.charge_labels.count((*m)[1]) != 0);
}

void read_labels(Context& context) { PartyLabels(context).read(); }

}  // namespace bangfu::document::reader
