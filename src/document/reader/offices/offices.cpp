// SPDX-License-Identifier: BSL-1.0
// The offices that a label or a cell of a table lists: 牵头部门：…; 我局责任科室.
#include <algorithm>
#include <utility>

#include "document/reader/english/offices.hpp"
#include "document/reader/offices/charges.hpp"
#include "document/reader/offices/office_names.hpp"
#include "document/reader/parties/name_endings.hpp"
#include "document/reader/parties/sides.hpp"
#include "document/reader/parties/speaker.hpp"
#include "document/reader/parties/spotting.hpp"
#include "document/reader/people/people.hpp"
#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const office_suffix("(?:处|科|室|部|办|组|委|会|院|中心|股|站|部门|团|馆|校|队|所|系|支部|总支|教务|总务)$");

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
    static Pattern const no_office(
        "(?:干|内|全|外|局)部$|^(?:主|承|协|合|联|举|经|督)办$|(?:会议|多媒体|阶梯教|报告|录播|活动|阅览)[室厅]$|"
        "多功能厅$");
    if (no_office.in(words.view())) return false;
    // 区教师进修学校, 县关工委: of the place, and not of one of the schools
    static Pattern const of_a_place(
        "^[省市县区州旗][\\p{Han}]{0,10}(?:中心|馆|站|局|教研室|会|学校|中学|小学|学院|公司|团委|工委|妇联)$");
    if (whole_too && of_a_place.whole(words.view()) && context_.institutions.find(words.view()).empty()) {
      last_ = context_.institutions.resolve(words);
      put(last_, Words());
      return true;
    }
    if (known_offices(words)) return true;
    // 各成员园教研组, 受援学校
    static Pattern const of_role("^(各|每所|所有)?((?:" + giving_side + ")|(" + taking_side + "))(.{0,30})$");
    if (auto const m = of_role.whole(words.view()); m && (m->has(1) || (m->end(2) == words.size() && about_.empty()))) {
      std::vector<InstitutionId> sides =
          context_.institutions.of_role(m->has(3) ? Role(role::recipient) : Role(role::supporting));
      Words const department = words.part(m->end(2), words.size()).trimmed();
      if (department.empty() ? !whole_too : !office_suffix.in(department.view())) return false;
      if (sides.size() != 1) sides = side_by_role(context_, words.part(m->begin(2), m->end(2)));
      put(sides, department);
      return true;
    }
    // 各结对学校: as the text has them, where it names nobody
    static Pattern const each_school("^(?:各|所有)([\\p{Han}]{0,6}(?:学校|院校|校|园|幼儿园|教育局|教体局))$");
    static Pattern const plain("^(?:学校|院校|校|园|幼儿园)$");
    if (auto const m = whole_too ? each_school.whole(words.view()) : std::nullopt) {
      put({context_.draft.institution(plain.in((*m)[1]) ? words : words.part(m->begin(1), m->end(1)))}, Words());
      return true;
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
    // 茶学院（主责）: what part it has
    static Pattern const part_behind("^(?:[^()]{2,30}) ?(\\([\\p{Han}]{2,8}\\))$");
    if (auto const m = part_behind.whole(words.view())) words = words.part(0, m->begin(1)).trimmed();
    if (known_offices(words)) return true;
    std::vector<Mention> mentions = context_.institutions.find(words.view());
    mentions.erase(std::remove_if(mentions.begin(), mentions.end(),
                                  [&](Mention const& m) {
                                    return m.who.size() == 1 && is_faculty(context_.institutions.name(m.who[0]));
                                  }),
                   mentions.end());
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
      put(last_.empty() ? own() : last_, words);
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
        if (begin == 0 || faculty(who, name.view())) {
          // 教研室 alone, which may be the name of an institution, too
          put(last_.empty() ? own() : last_, name);
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
    if (one_of_each(all) || (whole_too && of_all_schools(all))) return true;
    for (Words const& part : split_at(all, "、,;/ →+")) {
      static Pattern const joined(
          "^([\\p{Han}]{2,}(?:处|科|室|部|办|组|中心|团委|工会|股|\\([^()]{2,40}\\)))(?:和|与|会同|及)(.{2,})$");
      if (known_offices(part.trimmed())) {
        any = true;
        continue;
      }
      std::vector<Words> halves{part};
      if (auto const m = joined.whole(part.view()))
        halves = {part.part(m->begin(1), m->end(1)), part.part(m->begin(2), m->end(2))};
      for (Words const& half : halves) any = item(half.trimmed(), whole_too) || any;
    }
    return any;
  }

  std::vector<Charge> charges{};

 private:
  [[nodiscard]] std::vector<InstitutionId> own() const {
    return of_the_issuer_ ? own_side(context_) : std::vector<InstitutionId>();
  }

  /// 商学院, 机电工程学院: a part of the college that is meant, though it has the name of an institution.
  [[nodiscard]] bool faculty(Mention const& who, std::string_view name) const {
    static Pattern const part("^[\\p{Han}]{1,7}学院$");
    static Pattern const college("(?:大学|学院)$");
    std::vector<InstitutionId> const whose = last_.empty() ? own() : last_;
    return part.in(name) && who.who.size() == 1 && !context_.institutions.is_party(who.who[0]) && whose.size() == 1 &&
           college.in(context_.institutions.name(whose[0]));
  }

  /// 甲小学、乙小学教研组: an office that each of the schools has.
  bool of_all_schools(Words const& all) {
    std::vector<Words> const parts = split_at(all, "、");
    std::vector<InstitutionId> schools;
    Words office;
    for (Words const& part : parts) {
      Words const words = part.trimmed();
      Mention const m = context_.institutions.at(words.view(), 0);
      if (!office.empty() || m.who.size() != 1 || m.own || names_no_school(context_.institutions.name(m.who[0])) ||
          !context_.institutions.on_a_side(m.who[0]))
        return false;
      schools.push_back(m.who[0]);
      office = words.part(m.end, words.size());
    }
    static Pattern const of_a_school(
        "^(?:各?(?:学科)?(?:教研|备课|年级)组|(?:教务|教导|教学|德育|政教|总务|学生|教科)[处室])$");
    if (schools.size() < 2 || !of_a_school.in(office.view())) return false;
    last_ = schools;
    put(schools, office);
    return true;
  }

  /// 学生工作处／德育科: two offices of which nobody says whose they are, parted by a stroke, are one of each side.
  bool one_of_each(Words const& all) {
    std::vector<InstitutionId> const sides = context_.institutions.both_sides(2);
    if (sides.size() != 2 || !last_.empty()) return false;
    std::vector<Words> const parts = split_at(all, "/");
    std::vector<InstitutionId> const first = own();
    if (parts.size() != 2 || first.size() != 1 || (first[0] != sides[0] && first[0] != sides[1])) return false;
    for (Words const& part : parts) {
      OfficeList const list = offices_listed(context_, part.view(), 0);
      if (list.names.size() != 1 || list.end != part.size() || list.names[0].sided) return false;
    }
    put(first, parts[0]);
    put({first[0] == sides[0] ? sides[1] : sides[0]}, parts[1]);
    return true;
  }

  /// The words as nothing but offices: 教务处会同乙校教导处.
  bool known_offices(Words const& words) {
    static Pattern const rest("^[ 、,;.]*$");
    OfficeList const list = offices_listed(context_, words.view(), 0);
    if (list.names.empty() || !rest.whole(words.view().substr(list.end))) return false;
    for (OfficeName const& office : list.names) {
      if (!office.who.empty()) last_ = office.who;
      std::vector<InstitutionId> sides = !office.who.empty() || office.sided ? office.who
                                         : !last_.empty()                    ? last_
                                                                             : own();
      if (sides.empty() && office.sided) sides = side_by_role(context_, words.part(office.begin, office.name));
      sides = all_as_told(context_, words.part(office.begin, office.name), std::move(sides));
      Words const department = words.part(office.name, office.end);
      if (!office.sided && is_body_of_a_place(department.view()))
        put(context_.institutions.resolve(department), Words());
      else
        put(sides, department);
    }
    return true;
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

}  // namespace

std::vector<InstitutionId> own_side(Context const& context) {
  if (!context.sides.section.empty()) return {context.sides.section};
  if (context.notice && !context.institutions.speaks_of_itself())
    if (InstitutionId const issuer = context.institutions.only(role::coordinating); !issuer.empty()) return {issuer};
  if (InstitutionId const own = context.institutions.speaker(); !own.empty()) return {own};
  if (context.notice && context.institutions.of_role(Role(role::coordinating)).size() == 1)
    return context.institutions.of_role(Role(role::coordinating));
  if (InstitutionId const voice = voice_of(context); !voice.empty()) return {voice};
  if (InstitutionId const over_all = context.institutions.only(role::coordinating); !over_all.empty())
    return {over_all};
  return {};
}

std::vector<InstitutionId> side_by_kind(Context const& context, std::string_view office,
                                        std::vector<InstitutionId> sides) {
  static Pattern const of_a_bureau("股$");
  static Pattern const of_a_school(
      "^(?:教务|教导|政教|德育|总务|学工|学生|保教|招就)(?:处|室|主任)$|少先队|大队部|大队辅导员|年级组|备课组|^教研组|"
      "班主任");
  static Pattern const bureau("(?:局|厅|委|委员会|政府|教育处)$");
  if (sides.size() != 1) return sides;
  bool const told_bureau = bureau.in(context.institutions.name(sides[0]));
  std::vector<InstitutionId> const& bureaux = context.institutions.of_role(role::coordinating);
  if (!told_bureau && of_a_bureau.in(office) && bureaux.size() == 1) return bureaux;
  if (told_bureau && of_a_school.in(office)) return {};
  return sides;
}

std::vector<InstitutionId> all_as_told(Context& context, Words const& side, std::vector<InstitutionId> sides) {
  static Pattern const all_of_them("^(?:各|每|每所)(?:校|园|学校)的?$");
  return sides.size() > 3 && all_of_them.in(side.view())
             ? std::vector<InstitutionId>{context.draft.institution(side.trimmed("的"))}
             : std::move(sides);
}

std::vector<InstitutionId> side_by_role(Context& context, Words const& side) {
  static Pattern const several("^(?:各|每所|所有)?(?:" + giving_side + "|" + taking_side +
                               "|托管(?:学校|方|单位|校|园)|(?:派出|选派|接收|接待)(?:学校|单位|校|园|方))的?$|"
                               "^各(?:校|园)的?$");
  static Pattern const bare("^(?:各|每所|所有)?([^校园].*?)的?$");
  // 派出学校 of one pair is known by who sends
  static Pattern const of_a_step("(?:派出|选派|接收|接待)");
  if (!several.in(side.view()) || (of_a_step.in(side.view()) && context.institutions.both_sides(2).size() == 2))
    return {};
  auto const b = bare.whole(side.view());
  return {context.draft.institution(b ? side.part(b->begin(1), b->end(1)) : side.trimmed("的"))};
}

std::vector<Charge> charges_of_list(Context& context, Words const& list, ListOfCharges const& how,
                                    std::vector<InstitutionId>& last) {
  Charges charges(context, how.where, how.about, last, how.of_the_issuer);
  return charges.list(list, how.whole_too) ? charges.charges : std::vector<Charge>();
}

namespace {

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

namespace {

/// 甲校酒店系（主任 王五）；乙校旅游部配合: offices, one of them with who heads it. @returns whether the cell is such a list
bool offices_with_heads(Context& context, Words const& cell, Charges& charges) {
  static Pattern const headed("^([^()]{4,60})\\(([\\p{Han}]{2,8})[ :]([\\p{Han}·]{2,6})\\)$");
  static Pattern const deed("^[\\p{Han}]{0,6}$");
  std::vector<Words> const parts = split_at(cell, ";");
  std::vector<Words> offices;
  bool any = false;
  for (Words const& part : parts) {
    auto const m = headed.whole(part.view());
    bool const named = m && says_what(context, (*m)[2]) && is_name(context, (*m)[3]);
    Words const words = named ? part.part(0, m->end(1)) : part;
    OfficeList const list = offices_listed(context, words.view(), 0);
    if (list.names.empty() || !deed.in(words.view().substr(list.end))) return false;
    offices.push_back(words.part(0, list.end));
    any = any || named;
  }
  if (!any) return false;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    (void)charges.list(offices[i], true);
    auto const m = headed.whole(parts[i].view());
    if (!m || charges.charges.empty()) continue;
    Charge const& office = charges.charges.back();
    ParticipantId const id = context.draft.person(parts[i].part(m->begin(3), m->end(3)), office.side,
                                                  parts[i].part(m->begin(2), m->end(2)), parts[i]);
    if (Participant* const p = context.draft.participant(id); p != nullptr && !office.department.empty())
      p->post = context.draft.text(office.department.original() + std::string((*m)[2]));
  }
  return true;
}

}  // namespace

std::vector<Charge> offices_in(Context& context, Words const& cell, std::string_view head,
                               InstitutionId const& side_of_row) {
  std::vector<Charge> out;
  if (cell.empty() || cell.size() > 400) return out;
  static Pattern const letters("[A-Za-z\\p{Han}]");
  if (!letters.in(cell.view())) return out;
  std::vector<InstitutionId> side = sides_of_head(context, head);
  if (side.empty() && !side_of_row.empty()) side = {side_of_row};
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
    Charges charges(context, cell, Words(), last, side.empty());
    // An office that has the name of an institution, below a head that says whose: 我局责任科室, 区电教站
    Mention const named = context.institutions.at(cell.view(), 0);
    if (!side.empty() && named.end == cell.size() && named.who.size() == 1 && named.who != side &&
        !context.institutions.is_party(named.who[0])) {
      out.push_back({.side = side.front(), .department = cell, .where = cell, .about = {}});
      return out;
    }
    if (!offices_with_heads(context, cell, charges)) (void)charges.list(cell, true);
    return charges.charges;
  }
  static Pattern const office(
      "(?i)\\b(?:office|department|section|committee|division|affairs|union|league|unit|registry|relations|faculty|"
      "school of|group|chaplaincy)\\b");
  if (std::vector<Charge> listed = english_offices_only(context, cell, {.side = {}, .labelled = false, .posts = true});
      !listed.empty() && side.empty()) {
    // An office named alone is that of the one who has written the plan
    std::vector<InstitutionId> const& supporting = context.institutions.of_role(role::supporting);
    for (Charge& c : listed) {
      if (c.side.empty()) c.side = english_side_of_office(context, c.department);
      if (c.side.empty() && supporting.size() == 1)
        c.side = context.institutions.speaker().empty() ? supporting.front() : context.institutions.speaker();
    }
    return listed;
  }
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
    } else if (static Pattern const one_word("^[A-Z][a-z]{3,}$"); one_word.in(words.view())) {
      out.push_back({.side = {}, .department = words, .where = words, .about = Words()});
    }
  }
  return out;
}

}  // namespace bangfu::document::reader
