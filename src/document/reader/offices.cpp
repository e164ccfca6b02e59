// SPDX-License-Identifier: BSL-1.0
// Which office of which side is in charge: 由两校教务处负责; 牵头部门：…; 甲校教导处牵头，乙校教务处配合.
#include <algorithm>

#include <bangfu/document/folded.hpp>
#include <bangfu/document/numbering.hpp>

#include "context.hpp"
#include "sides.hpp"
#include "spotting.hpp"

namespace bangfu::document::reader {
namespace {

/// What being in charge is called, after the office.
constexpr char const* in_charge =
    "(?:负责(?:实施|运行|协调|落实|组织|对接|联系|管理|统筹|安排)?|牵头(?:负责|组织|落实|实施|协调)?|协调安排|统筹协调|"
    "协调落实|组织落实|"
    "落实|商定|制订|制定|组织实施|具体实施|具体对接|对接|统筹(?:安排|推进|实施)?|承办|主办|协办|配合(?:落实|实施|完成)?"
    "|协助|跟进|督促落实|管理|"
    "协调|具体操作|联系|执行|主管|分管|主抓|管|承接|主责|主理|合办|经办|跟进|接应|排班|值守|安排|保障|收集|接待|"
    "考核|审核|审定|协同|接站|带队|管理|组织|统筹|调度|存档|联办|领头|搭把手|张罗|操办|全程操办|包干|专责|供给|编排|"
    "确定|聘定|掌管|"
    "归口管理|办理|处理|主持|运作|操作|合办|双牵头|为(?:执行|责任|协作|配合|牵头|承办|主办)(?:单位|部门|主体))";

Pattern const by(
    std::string(
        "(?:具体)?由([^,。;()]{2,60}?(?:\\([^()]{2,40}\\)[^,。;()]{0,24})?)(?:共同|联合|统一|统筹|协商|具体|分别|"
        "各自|全面|专门|主要|于[\\d年月]{4,14}日)*") +
    in_charge);
/// 牵头科室：人事股；配合：云岔中专机电部
Pattern const labelled(
    "(?:责任|负责|牵头|主责|承办|主办|配合|协办|协助|协同|落实|实施|执行|对接|归口|联系|联络|主管|协调|跟进|接应|经办|"
    "统筹|承接|支持|参与|合作|谁管|"
    "管事)"
    "(?:部门|单位|科室|处室|机构|组别|科组|股室|方)?(?::|部门为|单位为|科室为|部门是) ?([^()。;:]{2,90})");
Pattern const named_office(
    "^([^,。;()]{2,60}?)(?:为|是|作为)(?:牵头|责任|负责|主责|承办|对接|联系|归口)(?:部门|单位|科室|处室)");
Pattern const subject(
    std::string(
        "^([^,。;()]{2,60}?(?:处|科|室|部门|部|办|组|中心|大队部|团委|工会|少先队|股|团总支|支部))(?:共同|联合|协商|"
        "统一|具体|分别|要|应|须|将)*") +
    in_charge);
Pattern const office_suffix("(?:处|科|室|部|办|组|委|会|院|中心|股|站|部门|团|馆|校|队|所|系|支部|总支|教务|总务)$");
Pattern const money(
    "费|食宿|住宿|补贴|补助|津贴|保险|经费|资金|报酬|酬金|机票|车票|车辆|交通|伙食|膳食|午餐|用餐|就餐|餐食|住处|宿舍");

/// An office without the name of its institution: what the lexicon knows as one, or a short word that ends like one.
bool is_office(Context const& context, std::string_view text) {
  if (!context.draft.lexicon().code_at_end("department", text).empty()) return true;
  static Pattern const plain("^[\\p{Han}]{2,8}(?:处|科|室|办|股|部)$");
  return plain.whole(text).has_value();
}

std::size_t office_end(std::string_view text, std::size_t from);

class Charges {
 public:
  /// @param last the sides of the office before, which an office without a name belongs to as well
  Charges(Context& context, Words const& where, Words const& about, std::vector<InstitutionId>& last,
          bool of_the_issuer = true)
      : context_(context), where_(where), about_(about), last_(last), of_the_issuer_(of_the_issuer) {}

  /// One office, or an institution as a whole.
  bool item(Words const& all, bool whole_too) {
    static Pattern const lead("^(?:并|再|分别|同时|具体|主要|和|与)");
    Words words = all;
    if (auto const m = lead.at(words.view())) words = words.part(m->end(), words.size());
    // 各成员园教研组
    static Pattern const each("^(?:各|每所|所有)((?:" + giving_side + ")|(" + taking_side + "))(.{0,30})$");
    if (auto const m = each.whole(words.view())) {
      std::vector<InstitutionId> const& sides =
          context_.institutions.of_role(m->has(2) ? Role(role::recipient) : Role(role::supporting));
      Words const department = words.part(m->end(1), words.size()).trimmed();
      if (!sides.empty() && sides.size() <= 6 &&
          (department.empty() ? whole_too : office_suffix.in(department.view()))) {
        put(sides, department);
        return true;
      }
      return false;
    }
    // 教务处（双方）, 培训处（甲校）
    static Pattern const side_behind("^([^()]{2,30}) ?\\(([^()]{2,40})\\)$");
    if (auto const m = side_behind.whole(words.view())) {
      Words const department = words.part(m->begin(1), m->end(1));
      Mention const side = context_.institutions.at((*m)[2], 0);
      if (side.end == (*m)[2].size() && !side.who.empty() &&
          (is_office(context_, department.view()) || office_suffix.in(department.view()))) {
        put(side.who, department);
        return true;
      }
    }
    std::vector<Mention> const mentions = context_.institutions.find(words.view());
    // 前款事项归口乙方教务处: the office of the last one named; what goes to an office is not in its charge
    static Pattern const goes_there("(?:交|交由|送|报|发|寄|在|到)$");
    if (!mentions.empty() && mentions.back().begin > 0 && mentions.size() == 1 && !mentions.back().who.empty() &&
        office_end(words.view(), mentions.back().end) == words.size()) {
      if (goes_there.in(words.view().substr(0, mentions.back().begin))) return false;
      last_ = mentions.back().who;
      put(last_, words.part(mentions.back().end, words.size()));
      return true;
    }
    if (mentions.empty() || mentions.front().begin > 0) {
      // An office of an institution that is named here only: 汐湾区教育局组织人事科
      std::size_t const named = mentions.empty() ? name_end(words.view(), 0) : 0;
      std::string_view const owner = words.view().substr(0, named);
      bool const owned = named >= 9 && named < words.size() && office_suffix.in(words.view().substr(named)) &&
                         characters(words.view().substr(named)) <= 8;
      auto const owner_has_it = [&] {
        last_ = context_.institutions.resolve(words.part(0, named));
        put(last_, words.part(named, words.size()));
        return true;
      };
      if (owned && ends_like_institution(owner) && !names_nothing(owner)) return owner_has_it();
      // An institution that is named here only: 由临海市技术装备中心负责运行
      static Pattern const unknown(
          "^[\\p{Han}]{2,8}(?:省|市|县|区|州|乡|镇)[\\p{Han}]{0,10}(?:中心|馆|站|局|室|院|会|学校|中学|小学|学院|公司)"
          "$");
      if (whole_too && mentions.empty() && unknown.whole(words.view())) {
        last_ = context_.institutions.resolve(words);
        put(last_, Words());
        return true;
      }
      // An office of a place: 栾城区职成科
      static Pattern const place("^[\\p{Han}]{2,5}(?:省|市|县|区|州|旗)$");
      if (owned && place.whole(owner)) return owner_has_it();
      if (words.size() > 45 || !(is_office(context_, words.view()) || (labelled_ && office_suffix.in(words.view()))))
        return false;
      put(last_.empty() ? own_side() : last_, words);
      return true;
    }
    bool any = false;
    for (std::size_t k = 0; k < mentions.size(); ++k) {
      Mention const& who = mentions[k];
      std::size_t const end = k + 1 < mentions.size() ? mentions[k + 1].begin : words.size();
      Words department = words.part(who.end, end).trimmed(" 、与和及的由");
      if (department.empty()) {
        // An office whose name was taken for that of an institution: 甲县教育局办公室
        Words const name = words.part(who.begin, who.end);
        std::size_t begin = name.size();
        for (Lexicon::Found const& f : context_.draft.lexicon().find("department", name.view()))
          if (!f.code.empty() && f.span.end() == name.size()) begin = f.span.offset;
        Mention const inner = context_.institutions.at(name.view().substr(0, begin), 0);
        if (begin == 0) {
          // 教研室 alone, which may be the name of an institution, too
          put(last_.empty() ? own_side() : last_, name);
          any = true;
        } else if (begin < name.size() && (ends_like_institution(name.view().substr(0, begin)) ||
                                           (inner.end == begin && !inner.who.empty()))) {
          last_ =
              inner.end == begin && !inner.who.empty() ? inner.who : context_.institutions.resolve(name.part(0, begin));
          put(last_, name.part(begin, name.size()));
          any = true;
        } else if (whole_too && who.who.size() == 1 && !who.group) {
          last_ = who.who;
          put(last_, Words());
          any = true;
        }
        continue;
      }
      if (department.size() > 45 || !office_suffix.in(department.view())) continue;
      last_ = who.who;
      if (who.own && last_.empty() && !context_.institutions.speaker().empty())
        last_.push_back(context_.institutions.speaker());
      put(last_, department);
      any = true;
    }
    return any;
  }

  bool list(Words const& all, bool whole_too) {
    bool any = false;
    labelled_ = whole_too;
    for (Words const& part : split_at(all, "、,;/ ")) {
      static Pattern const joined(
          "^([\\p{Han}]{2,}(?:处|科|室|部|办|组|中心|团委|工会|股|\\([^()]{2,40}\\)))(?:和|与|会同|及)(.{2,})$");
      std::vector<Words> halves{part};
      if (auto const m = joined.whole(part.view()))
        halves = {part.part(m->begin(1), m->end(1)), part.part(m->begin(2), m->end(2))};
      for (Words const& half : halves) any = item(half.trimmed(), whole_too) || any;
    }
    return any;
  }

  std::vector<Charge> charges{};

 private:
  /// Whose an office without a name is: of the one who writes.
  [[nodiscard]] std::vector<InstitutionId> own_side() const {
    if (!of_the_issuer_) return {};
    if (InstitutionId const own = context_.institutions.speaker(); !own.empty()) return {own};
    if (context_.notice && context_.institutions.of_role(Role(role::coordinating)).size() == 1)
      return context_.institutions.of_role(Role(role::coordinating));
    return {};
  }

  void put(std::vector<InstitutionId> const& sides, Words const& department) {
    if (charges.size() > 64) return;
    if (sides.empty()) {
      charges.push_back({.side = {}, .department = department, .where = where_, .about = about_});
      return;
    }
    for (InstitutionId const& side : sides)
      charges.push_back({.side = side, .department = department, .where = where_, .about = about_});
  }

  Context& context_;
  Words where_;
  Words about_;
  std::vector<InstitutionId>& last_;
  bool of_the_issuer_;
  bool labelled_ = false;
};

/// Where the offices that a clause begins with end, which then do something: 甲校科研处、乙校督导室每学期抽查; 0 where none stand there.
std::size_t acting_office(Context const& context, std::string_view text) {
  std::size_t end = 0;
  for (std::size_t at = 0; at < text.size() && at < 120;) {
    Mention const who = context.institutions.at(text, at);
    if (who.end <= at || who.arrival) break;
    std::string_view const rest = text.substr(who.end);
    std::size_t office = 0;
    if (auto const found = context.draft.lexicon().find("department", rest.substr(0, 60)); !found.empty()) {
      Lexicon::Found const& f = found.front();
      if (f.span.offset == 0 && !f.code.empty() && f.code != "subject_group") office = f.span.end();
    }
    static Pattern const person(
        "^(?:主任|处长|科长|书记|教师|老师|干部|负责人|成员|部长|副主任|副处长|资源|电子|向|的)");
    if (office == 0 || person.in(rest.substr(office))) break;
    end = who.end + office;
    static Pattern const goes_on("^(?:、|和|与|会同|及)");
    auto const m = goes_on.at(text, end);
    if (!m) break;
    at = m->end();
  }
  return end;
}

/// Where an office ends whose name begins at `from`, right behind that of its institution: 浣江中专|人力资源处; `from` where none
/// stands there.
std::size_t office_end(std::string_view text, std::size_t from) {
  static Pattern const ending(
      "办公室|工作室|教研组|家长学校|大队部|学生会|少先队|图书馆|图书室|委员会|支部|团委|党委|党总支|工会|中心|团队|"
      "部门|处室|处|科|室|"
      "部|办|组|股|系|站");
  // 组织, 部分, 办理: the same characters within other words
  static Pattern const another_word(
      "组[织成建长员合团队]|部[分署长队级属]|办[理法学公事好结班园校得]|科[学目研技普长员教]|室[内长外]|处["
      "理于长分在以境]|股[长份]|"
      "系[列统主部]|站[点长]|中心(?:小学|校|学校|任务|环节|园|组|内容)|部门|处室");
  static Pattern const no_name(
      "派|到|赴|由|与|和|及|每|向|为|在|的|将|按|是|有|应|须|不|名|开展|开放|举办|参加|提供|完成|承担|负责|邀请|接受|"
      "成立|设立|组建|"
      "关于|经|去|合办|请求|制定|[^\\p{Han}]|^(?:本|各|该|两|全|文|理)科");
  for (auto m = ending.find(text, from); m && m->end() <= from + 42;
       m = ending.find(text, std::max(m->end(), m->begin() + 1))) {
    if (no_name.in(text.substr(from, m->end() - from))) return from;
    if (m->end() < from + 6) continue;
    static Pattern const end_of_another("(?:干|全|内|外|局)部$|(?:承|主|协|合|兴|开|创)办$|学年段?$");
    if (end_of_another.in(text.substr(from, m->end() - from))) continue;
    if (another_word.at(text, m->begin()) || (m->end() >= 3 && another_word.at(text, m->end() - 3))) continue;
    // 教研室中教组: an office within an office
    static Pattern const inner("^[\\p{Han}]{2,4}(?:处|科|室|部|办|组|股)");
    auto const more = inner.at(text, m->end());
    if (more && !no_name.in((*more)[0]) && !another_word.in(text.substr(m->end(), more->end() - m->end() + 3)))
      return more->end();
    return m->end();
  }
  return from;
}

/// Offices that a clause names with their institutions, where they do something or are told to: 前款事项归口甲方课程中心管理.
struct NamedOffice {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::vector<InstitutionId> who{};
  std::size_t department = 0;  ///< where its name begins
};
std::vector<NamedOffice> named_offices(Context const& context, std::string_view text) {
  // In the office of somebody, or to it: 在…签到, 交…存档
  static Pattern const place("(?:在|到|至|交|交由|送|报|向|往|赴|入|从|问|经|参观|联系|寄|给|随|与|同)$");
  static Pattern const somebody(
      "^(?:主任|副主任|副?处长|副?科长|副?部长|副?组长|书记|教师|老师|干部|负责人|成员|人员|电话|邮箱|签到|存档|备案|"
      "报到|资源|"
      "电子|向|的|领取|盖章|公章|门口|集合|备查| |\\(?\\d|:)");
  static Pattern const listed("^(?:、|和|与|会同|及|以及|/)$");
  std::vector<NamedOffice> out;
  for (Mention const& m : with_roles(context.institutions.find(text))) {
    if (m.who.empty() || m.arrival || m.who.size() > 4) continue;
    std::size_t const end = office_end(text, m.end);
    if (end == m.end || somebody.at(text, end)) continue;
    bool const goes_on = !out.empty() && listed.whole(text.substr(out.back().end, m.begin - out.back().end));
    if (!goes_on && place.in(text.substr(0, m.begin))) continue;
    out.push_back({m.begin, end, m.who, m.end});
  }
  return out;
}

/// Whose offices stand below a head, as it says: 我局责任科室, Lead office at HTI, 牵头科室（临江）, 责任部门（支援方/受援方）.
std::vector<InstitutionId> sides_of_head(Context const& context, std::string_view head) {
  std::vector<InstitutionId> sides;
  for (Mention const& m : context.institutions.find(head)) {
    if (m.who.size() == 1) sides.push_back(m.who[0]);
    if (m.own && m.who.empty() && !context.institutions.speaker().empty())
      sides.push_back(context.institutions.speaker());
  }
  if (!sides.empty()) return sides;
  // The place that only one party has in its name: in brackets, or before the duty
  static Pattern const bracket("\\(([^()]{2,30})\\)");
  static Pattern const before_duty("^([\\p{Han}]{2,4}?)(?:牵头|责任|负责|配合|主责|协办|承办|对接|科|处|股|部门)");
  auto const m = bracket.find(head);
  auto const before = m ? std::nullopt : before_duty.at(head);
  std::string_view const places = m ? (*m)[1] : before ? (*before)[1] : std::string_view();
  for (std::size_t from = 0; from < places.size();) {
    std::size_t const to = std::min(places.find_first_of("/,; ", from), places.size());
    std::string_view const place = places.substr(from, to - from);
    std::set<InstitutionId> found;
    for (Role const& role : {Role(role::supporting), Role(role::recipient)})
      for (InstitutionId const& id : context.institutions.of_role(role))
        if (characters(place) >= 2 && context.institutions.name(id).find(place) != std::string::npos) found.insert(id);
    if (found.size() != 1) return {};
    sides.push_back(*found.begin());
    from = to + 1;
  }
  return sides;
}

}  // namespace

std::vector<Charge> offices_in(Context& context, Words const& cell, std::string_view head) {
  std::vector<Charge> out;
  if (cell.empty() || cell.size() > 400) return out;
  static Pattern const letters("[A-Za-z\\p{Han}]");
  if (!letters.in(cell.view())) return out;
  std::vector<InstitutionId> side = sides_of_head(context, head);
  // 支援方/受援方: as many offices as sides, one of each
  if (side.size() > 1) {
    std::vector<Words> const parts = split_at(cell, "/;|");
    if (parts.size() != side.size()) {
      side.clear();
    } else {
      for (std::size_t i = 0; i < parts.size(); ++i) {
        if (!letters.in(parts[i].view())) continue;
        for (Words const& department : split_at(parts[i], context.latin() ? "," : "、,"))
          out.push_back({.side = side[i], .department = department, .where = cell, .about = {}});
      }
      return out;
    }
  }
  if (!context.latin()) {
    std::vector<InstitutionId> last = side;
    // 教育股 is the bureau's that has made the plan: schools have none
    static Pattern const of_a_bureau("股$");
    std::vector<InstitutionId> const& bureaux = context.institutions.of_role(role::coordinating);
    if (side.empty() && bureaux.size() == 1 && of_a_bureau.in(cell.view())) last = bureaux;
    Charges charges(context, cell, Words(), last,
                    side.empty() && (context.institutions.speaks_of_itself() || context.notice));
    // An office that has the name of an institution, below a head that says whose: 我局责任科室, 区电教站
    Mention const named = context.institutions.at(cell.view(), 0);
    if (!side.empty() && named.end == cell.size() && named.who.size() == 1 && named.who != side &&
        !context.institutions.is_party(named.who[0])) {
      out.push_back({.side = side.front(), .department = cell, .where = cell, .about = {}});
      return out;
    }
    (void)charges.list(cell, true);
    return charges.charges;
  }
  static Pattern const office(
      "(?i)\\b(?:office|department|section|committee|division|affairs|union|league|unit|registry|relations|faculty|"
      "school of|group|chaplaincy)\\b");
  for (Words const& part : split_at(cell, "/;")) {
    Words const words = part.trimmed(",-–");
    if (words.empty()) continue;
    Mention const who = context.institutions.at(words.view(), 0);
    Words const rest = words.part(who.end, words.size()).trimmed(",'’ ");
    static Pattern const office_name("(?i)\\b(?:office|department|section|division|unit|registry|affairs|relations)$");
    bool const named_like_an_office = rest.empty() && office_name.in(words.view());
    if (who.end > 0 && !who.who.empty() && !named_like_an_office) {
      for (InstitutionId const& one : who.who)
        out.push_back({.side = one, .department = rest, .where = words, .about = Words()});
    } else if (office.in(words.view())) {
      out.push_back({.side = side.empty() ? InstitutionId() : side.front(),
                     .department = words,
                     .where = words,
                     .about = Words()});
    } else if (static Pattern const short_name("^[A-Z][A-Za-z'’&-]*(?: [A-Za-z'’&-]+){0,3}$");
               !side.empty() && short_name.in(words.view())) {
      out.push_back({.side = side.front(), .department = words, .where = words, .about = Words()});
    }
  }
  return out;
}

std::vector<Charge> charges_in(Context& context, Words const& sentence, bool& all) {
  std::vector<Charge> out;
  all = false;
  if (context.latin() || sentence.size() > 1200) return out;
  std::size_t said = 0;
  std::size_t count = 0;
  std::vector<InstitutionId> last;
  auto const take = [&](Words const& where, Words const& about, Words const& list, bool whole_too) {
    Charges charges(context, where, about, last);
    if (!charges.list(list, whole_too)) return false;
    out.insert(out.end(), charges.charges.begin(), charges.charges.end());
    return true;
  };
  // 由教务处、人事处负责人组成; 成员为人事股、教研室负责人: people
  static Pattern const people_in_charge("^(?:人|同志|者)");
  static Pattern const group_of_people("成员(?:为|由|:)|组成|组长|召集人");
  if (group_of_people.in(sentence.view())) return out;
  // Labels, each with its list: 牵头：甲校教务处 配合：乙校实训处 完成时间：6月
  static Pattern const next_label("[ (,]+[\\p{Han}]{2,8}:");
  std::size_t labels = 0;
  std::size_t first_label = 0;
  std::size_t last_label = 0;
  for (auto l = labelled.find(sentence.view()); l; l = labelled.find(sentence.view(), last_label)) {
    std::size_t end = l->end(1);
    if (auto const next = next_label.find(sentence.view(), l->begin(1)); next && next->begin() < end)
      end = next->begin();
    if (end <= l->begin(1)) break;
    Words const list = sentence.part(l->begin(1), end);
    // 我校牵头：机电学院; 甲校责任部门：教务处
    std::vector<Mention> const whose = context.institutions.find(sentence.view().substr(0, l->begin()));
    if (!whose.empty() && whose.back().end == l->begin() && !whose.back().who.empty()) last = whose.back().who;
    bool const found = take(sentence.part(l->begin(), end),
                            labels == 0 ? sentence.part(0, l->begin()).trimmed("(,") : Words(), list, true);
    if (found && labels++ == 0) first_label = l->begin();
    last_label = end;
  }
  if (labels > 0) {
    all = first_label < 12;
    return out;
  }
  // （物流系） behind a sentence, or after its full stop: nothing but an office
  // （甲校教务处牵头，乙校教导处配合）
  static Pattern const deed_in_brackets(
      "[(〔]([\\p{Han}、/,;]{4,90}(?:负责|牵头|落实|承办|配合|组织|实施|协助|接待|管理|跟进))[)〕]$");
  if (auto const b = deed_in_brackets.find(sentence.view())) {
    bool nothing_else = false;
    for (Charge charge : charges_in(context, sentence.part(b->begin(1), b->end(1)), nothing_else)) {
      charge.about = sentence.part(0, b->begin());
      charge.where = sentence.part(b->begin(), b->end());
      out.push_back(charge);
    }
    all = !out.empty() && b->begin() == 0;
    if (!out.empty()) return out;
  }
  static Pattern const in_brackets("[(〔]([\\p{Han}、/;,]{2,90})[)〕]$");
  if (auto const b = in_brackets.find(sentence.view()); b && (b->begin() > 12 || b->begin() == 0)) {
    Words const list = sentence.part(b->begin(1), b->end(1));
    static Pattern const office_word("(?:处|科|股|室|部|系|办|工会|团委|教研组|中心|组)$");
    if (office_word.in(list.view()) && !money.in(list.view()))
      if (take(sentence.part(b->begin(), b->end()), sentence.part(0, b->begin()), list, false)) {
        all = b->begin() == 0;
        return out;
      }
  }
  std::vector<Words> const parts = clauses(sentence, false);
  bool found_before = true;
  for (Words const& clause : parts) {
    ++count;
    std::string_view const text = clause.view();
    static Pattern const aside("^(?:另附|附后|见附件[^,]{0,4}|并?报[^,]{0,14}备案|另行[^,]{0,8}|详见[^,]{0,14})$");
    if (aside.in(text)) {
      ++said;
      continue;
    }
    if (money.in(text)) {
      // 计财股负责经费保障 among others in charge
      if (!out.empty() && subject.at(text)) ++said;
      continue;
    }
    bool found = false;
    if (auto const n = named_office.at(text)) {
      found = take(clause, Words(), clause.part(n->begin(1), n->end(1)), false);
    } else if (auto const m = by.find(text); m && !people_in_charge.at(text, m->end())) {
      Words const about = clause.part(0, m->begin());
      // 甲方由继续教育处承办
      Mention const whose = context.institutions.at(about.view(), 0);
      if (whose.end == about.size() && whose.who.size() == 1) last = whose.who;
      found = take(clause.part(m->begin(), m->end()), about, clause.part(m->begin(1), m->end(1)), true);
      // 各项活动由…负责: all that is said; where something is done besides, the sentence is read on
      if (found && m->begin() > 45) --said;
    } else if (auto const d = subject.at(text)) {
      found = take(clause, clause.part(d->end(), clause.size()), clause.part(d->begin(1), d->end(1)), false);
    } else if (std::size_t const end = acting_office(context, text);
               end > 0 && end + 6 <= text.size() && is_ideograph(character_at(text, end).first)) {
      // 甲校教务处排课: an office that does something is in charge of it
      if (take(clause.part(0, end), clause.part(end, clause.size()), clause.part(0, end), false) &&
          text.size() < end + 24)
        found = true;
    }
    if (!found && out.size() < 64) {
      std::vector<NamedOffice> const named = named_offices(context, text);
      // What they are in charge of: the words before, or those of the clause before
      static Pattern const to_whom(
          "(?:,|并|则|,?(?:概|均|都|统一|全部)?(?:由|归口?|请|责成|委托|交由|以|明确|★|☆|--|—))+$");
      static Pattern const deed("^[\\p{Han}]{1,}");
      static Pattern const duty(std::string("^(?:共同|联合|统一|具体|分别|要|应|须|将|各自)*(?:承担|") + in_charge +
                                ")");
      for (NamedOffice const& n : named) {
        bool const first = &n == &named.front();
        std::size_t const before = first ? n.begin : (&n - 1)->end;
        Words about = clause.part(first ? 0 : before, n.begin);
        if (auto const t = to_whom.find(about.view())) about = about.part(0, t->begin());
        about = about.trimmed(":★☆ ,-—");
        bool const told = first ? about.size() != clause.part(0, n.begin).size() : true;
        // 甲校教务处排课, …由甲校教务处, 人选推荐：甲局人事科
        if (n.begin > 0 && !told && !deed.at(text, n.end)) continue;
        // 两校英文科每月举行备课会: those of a subject do it themselves
        static Pattern const of_a_subject(
            "(?:语文|数学|英[语文]|物理|化学|生物|政治|历史|地理|音乐|美术|体育|理化|学科|备课|各科|备课|年级)[\\p{Han}"
            "]{0,2}(?:科|组)$");
        if (!told && of_a_subject.in(text.substr(n.department, n.end - n.department)) && !duty.at(text, n.end))
          continue;
        if (about.empty() && count > 1 && !found_before) about = parts[count - 2];
        if (about.empty() && deed.at(text, n.end)) about = clause.part(n.end, clause.size());
        for (InstitutionId const& who : n.who)
          out.push_back({.side = who,
                         .department = clause.part(n.department, n.end),
                         .where = clause.part(n.begin, clause.size()),
                         .about = about});
        found = true;
      }
      if (found) ++said;
      if (found && count > 1 && !found_before) ++said;
    } else if (found) {
      ++said;
    }
    found_before = found;
  }
  all = !out.empty() && said >= count;
  return out;
}

namespace {

/// Which of the measures `first` up to `end` shares most words with what the charge is about; none where none does.
std::size_t measure_about(Context const& context, Charge const& charge, std::size_t first, std::size_t end) {
  static Pattern const empty_words("(?:工作|活动|事项|事宜|任务|具体|日常|各项|相关|有关|本次|帮扶)");
  std::string const about = empty_words.replaced(charge.about.view());
  std::size_t best = no_heading;
  std::size_t most = 0;
  for (std::size_t i = end - first > 64 ? end - 64 : first; i < end; ++i) {
    std::string const title(fold_text(context.plan().measures[i].title.any()));
    std::size_t shared = 0;
    for (std::size_t k = 0; k + 6 <= about.size() && k < 90; k += character_at(about, k).second)
      if (title.find(std::string_view(about).substr(k, 6)) != std::string_view::npos) ++shared;
    if (shared > most) {
      most = shared;
      best = i;
    }
  }
  return best;
}

/// The institution has an office of this name.
void note_department(Context& context, Charge const& charge) {
  if (charge.department.empty() || charge.side.empty()) return;
  for (Institution& i : context.plan().institutions)
    if (i.id == charge.side) {
      Text const name = context.draft.text(charge.department);
      bool known = false;
      for (Department const& d : i.departments) known = known || d.name == name;
      std::string_view const code = context.draft.lexicon().code_at_end("department", charge.department.view());
      if (!known && i.departments.size() < 64)
        i.departments.push_back({.name = name, .kind = code.empty() ? DepartmentKind() : DepartmentKind(code)});
      break;
    }
}

void add_charge(Context& context, std::vector<Responsible>& list, std::string const& at, Charge const& charge) {
  Responsible r{.institution = charge.side};
  if (!charge.department.empty()) r.department = context.draft.text(charge.department);
  bool const twice = std::any_of(list.begin(), list.end(), [&](Responsible const& known) {
    return known.institution == r.institution && known.department == r.department;
  });
  if (twice || list.size() > 64) return;
  list.push_back(std::move(r));
  context.draft.from(at + "/responsible/" + std::to_string(list.size() - 1), charge.where);
  note_department(context, charge);
}

}  // namespace

void put_in_charge(Context& context, Charge const& charge, std::size_t first, std::size_t end) {
  Plan& plan = context.plan();
  end = std::min(end, plan.measures.size());
  if (first >= end) {
    if (context.pending.size() < 64) context.pending.push_back(charge);
    return;
  }
  if (end - first > 1)
    if (std::size_t const one = measure_about(context, charge, first, end); one != no_heading) {
      first = one;
      end = one + 1;
    }
  for (std::size_t i = first; i < end && i < first + 12; ++i)
    add_charge(context, plan.measures[i].responsible, pointer("measures", i), charge);
}

void put_in_charge_of_statement(Context& context, std::vector<Charge> const& charges, std::size_t first,
                                std::size_t heading) {
  std::size_t const end = context.plan().measures.size();
  if (first < end) {
    context.block_first = first;
    context.block_end = end;
    context.block_heading = heading;
  }
  bool const below = context.block_heading == heading && context.block_first < end;
  for (Charge const& charge : charges) {
    if (below)
      put_in_charge(context, charge, context.block_first, context.block_end);
    else if (std::size_t const one = measure_about(context, charge, 0, end); one != no_heading)
      put_in_charge(context, charge, one, one + 1);
    else
      put_in_charge(context, charge, end == 0 ? 0 : end - 1, end);
  }
}

void put_in_charge_of_own_matters(Context& context, std::vector<Charge>& charges, std::size_t first,
                                  std::string const& number, std::size_t heading) {
  static Pattern const generic(
      "^(?:以上|上述|前款|前述|各项|每项|本|该|这|此|其|具体|日常|全部|所有|总体|总|双方|两校|并|再|由|统一|分别|共同|"
      "工作|活动|事项|"
      "事宜|任务|有关|相关|整体|同时|最后|期间|届时)|^(?:牵头|责任|主责|负责|配合|协办|承办)|[,。;:\\d(]|(?:的|者|时|"
      "后|前|中)$");
  static Pattern const all_han("^[\\p{Han}、“”]{3,20}$");
  std::vector<Charge> others;
  Words last;
  std::size_t made = no_heading;
  for (Charge const& charge : charges) {
    bool const again = made != no_heading && charge.about.of == last.of && charge.about.begin == last.begin;
    bool const own = again || (all_han.whole(charge.about.view()) && !generic.in(charge.about.view()) &&
                               measure_about(context, charge, first, context.plan().measures.size()) == no_heading);
    if (!own) {
      others.push_back(charge);
      continue;
    }
    if (!again) {
      last = charge.about;
      made = context.plan().measures.size();
      Measure m{.number = number, .area = area_of(context, heading), .title = context.draft.text(charge.about)};
      std::vector<Modality> const kinds = modalities_of(context, charge.about.view());
      if (!kinds.empty()) m.modality = kinds.front();
      context.draft.add(std::move(m), "m");
      context.draft.from(pointer("measures", made), charge.about);
    }
    put_in_charge(context, charge, made, made + 1);
  }
  charges = std::move(others);
}

Statement without_office(Context& context, Statement const& statement, std::vector<Charge>& offices) {
  static Pattern const begins("^([^:,。;]{2,30}): ?(.{6,})$");
  static Pattern const office_word(
      "(?:处|科|股|办公室|教研室|教科室|政教室|人事室|保健室|部|办|组|信息中心|发展中心|电教中心|团委|工会|支部|大队部|"
      "图书馆)$");
  static Pattern const no_office("工作室|实验室|实训室|教室|小组|领导|全部|内部|干部|班子|^第|^各");
  Statement told = statement;
  Words head = statement.title;
  if (head.empty()) {
    auto const m = begins.whole(statement.words.view());
    if (!m) return told;
    head = statement.words.part(m->begin(1), m->end(1)).trimmed();
    told.words = statement.words.part(m->begin(2), m->end(2));
  }
  if (!office_word.in(head.view()) || no_office.in(head.view())) return statement;
  std::vector<InstitutionId> last;
  Charges charges(context, head, Words(), last);
  if (!charges.list(head, true)) return statement;
  offices = charges.charges;
  told.title = Words();
  told.whole = told.words;
  return told;
}

void put_row_in_charge(Context& context, Charge const& charge) {
  std::size_t const index = context.plan().activities.size() - 1;
  add_charge(context, context.plan().activities[index].responsible, pointer("activities", index), charge);
}

void put_pending_in_charge(Context& context) {
  Plan& plan = context.plan();
  if (plan.measures.empty() && plan.activities.empty()) return;
  bool const of_measure = !plan.measures.empty();
  for (Charge const& charge : context.pending)
    add_charge(context, of_measure ? plan.measures[0].responsible : plan.activities[0].responsible,
               pointer(of_measure ? "measures" : "activities", 0), charge);
  context.pending.clear();
}

namespace {

/// An office in charge of a measure by its number, or by the words that they share.
void put_divided(Context& context, Charge const& charge, std::size_t own) {
  std::size_t const end = context.plan().measures.size();
  if (own == no_heading) own = measure_about(context, charge, 0, end);
  if (own == no_heading) own = end == 0 ? 0 : end - 1;
  put_in_charge(context, charge, own, own + 1);
}

}  // namespace

bool read_division(Context& context, Statement const& statement) {
  static Pattern const halves("^([^:]{2,60}): ?([^:]{1,80})$");
  static Pattern const number("第?(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、,和至-]|项|条|款)");
  if (context.latin() || statement.whole.size() > 900) return false;
  std::size_t read = 0;
  std::size_t parts = 0;
  for (Words const& part : split_at(statement.whole, "。;")) {
    ++parts;
    auto const m = halves.whole(part.view());
    if (!m) continue;
    Words const left = part.part(m->begin(1), m->end(1)).trimmed();
    Words const right = part.part(m->begin(2), m->end(2)).trimmed();
    std::vector<InstitutionId> last;
    Charges of_left(context, part, right, last);
    bool const left_is_office = of_left.list(left, false);
    if (left_is_office) {
      // 教务处：第3、5项
      std::size_t own = no_heading;
      if (auto const n = number.find(right.view()))
        for (std::size_t i = 0; i < context.plan().measures.size() && own == no_heading; ++i)
          if (fold_text(context.plan().measures[i].number) == (*n)[1]) own = i;
      for (Charge charge : of_left.charges) {
        charge.about = right;
        put_divided(context, charge, own);
      }
      ++read;
      continue;
    }
    last.clear();
    Charges of_right(context, part, left, last);
    if (!of_right.list(right, true)) continue;
    for (Charge const& charge : of_right.charges) put_divided(context, charge, no_heading);
    ++read;
  }
  return read > 0 && read == parts;
}

}  // namespace bangfu::document::reader
