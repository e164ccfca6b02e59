// SPDX-License-Identifier: BSL-1.0
// Which office of which side is in charge: 由两校教务处负责; 牵头部门：…; 甲校教导处牵头，乙校教务处配合.
#include <bangfu/document/numbering.hpp>

#include "context.hpp"

namespace bangfu::document::reader {
namespace {

/// What being in charge is called, after the office.
constexpr char const* in_charge =
    "(?:负责(?:实施|运行|协调|落实|组织|对接|联系|管理|统筹|安排)?|牵头(?:负责|组织|落实|实施|协调)?|协调安排|统筹协调|"
    "协调落实|组织落实|"
    "落实|商定|制订|制定|组织实施|具体实施|具体对接|对接|统筹(?:安排|推进|实施)?|承办|主办|协办|配合(?:落实|实施|完成)?"
    "|协助|跟进|督促落实|管理|"
    "协调|具体操作|联系|执行)";

Pattern const by(
    std::string(
        "(?:具体)?由([^,。;()]{2,60}?(?:\\([^()]{2,40}\\)[^,。;()]{0,24})?)(?:共同|联合|统一|统筹|协商|具体|分别|"
        "各自|全面|专门|主要)*") +
    in_charge);
Pattern const labelled(
    "(?:责任|负责|牵头|主责|承办|主办|配合|协办|协助|落实|实施|执行|对接|归口|联系)(?:部门|单位|科室|处室|机构)(?::|为|"
    "是) ?"
    "([^()。;]{2,80})");
Pattern const short_label("^(?:牵头|责任|负责|配合|协助|主办|承办|协办): ?([^()。;]{2,60})");
Pattern const named_office(
    "^([^,。;()]{2,60}?)(?:为|是|作为)(?:牵头|责任|负责|主责|承办|对接|联系|归口)(?:部门|单位|科室|处室)");
Pattern const subject(
    std::string(
        "^([^,。;()]{2,60}?(?:处|科|室|部门|部|办|组|中心|大队部|团委|工会|少先队|股|团总支|支部))(?:共同|联合|协商|"
        "统一|具体|分别|要|应|须|将)*") +
    in_charge);
Pattern const office_suffix("(?:处|科|室|部|办|组|委|会|院|中心|股|站|部门|团|馆|校|队|所|系|支部|总支|教务|总务)$");
Pattern const money("费|食宿|住宿|补贴|补助|津贴|保险|经费|资金|报酬|酬金");

/// An office without the name of its institution: what the lexicon knows as one, or a short word that ends like one.
bool is_office(Context const& context, std::string_view text) {
  if (!context.draft.lexicon().code_at_end("department", text).empty()) return true;
  static Pattern const plain("^[\\p{Han}]{2,8}(?:处|科|室|办|股|部)$");
  return plain.whole(text).has_value();
}

class Charges {
 public:
  /// @param last the sides of the office before, which an office without a name belongs to as well
  Charges(Context& context, Words const& where, Words const& about, std::vector<InstitutionId>& last)
      : context_(context), where_(where), about_(about), last_(last) {}

  /// One office, or an institution as a whole.
  bool item(Words const& all, bool whole_too) {
    static Pattern const lead("^(?:并|再|分别|同时|具体|主要|和|与)");
    Words words = all;
    if (auto const m = lead.at(words.view())) words = words.part(m->end(), words.size());
    std::vector<Mention> const mentions = context_.institutions.find(words.view());
    if (mentions.empty() || mentions.front().begin > 0) {
      // An institution that is named here only: 由临海市技术装备中心负责运行
      static Pattern const unknown(
          "^[\\p{Han}]{2,8}(?:省|市|县|区|州|乡|镇)[\\p{Han}]{0,10}(?:中心|馆|站|局|室|院|会|学校|中学|小学|学院|公司)"
          "$");
      if (whole_too && mentions.empty() && unknown.whole(words.view())) {
        last_ = context_.institutions.resolve(words);
        put(last_, Words());
        return true;
      }
      static Pattern const both("^(?:双方|两校|各校|各自)?的?");
      if (words.size() > 40 || !is_office(context_, words.view())) return false;
      put(last_, words);
      return true;
    }
    bool any = false;
    for (std::size_t k = 0; k < mentions.size(); ++k) {
      Mention const& who = mentions[k];
      std::size_t const end = k + 1 < mentions.size() ? mentions[k + 1].begin : words.size();
      Words department = words.part(who.end, end).trimmed(" 、与和及的");
      if (department.empty()) {
        // An office whose name was taken for that of an institution: 甲县教育局办公室
        Words const name = words.part(who.begin, who.end);
        std::size_t begin = name.size();
        for (Lexicon::Found const& f : context_.draft.lexicon().find("department", name.view()))
          if (!f.code.empty() && f.span.end() == name.size()) begin = f.span.offset;
        Mention const inner = context_.institutions.at(name.view().substr(0, begin), 0);
        if (begin > 0 && begin < name.size() && inner.end == begin && !inner.who.empty()) {
          last_ = inner.who;
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
    for (Words const& part : split_at(all, "、,")) {
      static Pattern const joined(
          "^([\\p{Han}]{2,}(?:处|科|室|部|办|组|中心|团委|工会|股))(?:和|与|会同|及)([\\p{Han}]{2,})$");
      std::vector<Words> halves{part};
      if (auto const m = joined.whole(part.view()))
        halves = {part.part(m->begin(1), m->end(1)), part.part(m->begin(2), m->end(2))};
      for (Words const& half : halves) any = item(half.trimmed(), whole_too) || any;
    }
    return any;
  }

  std::vector<Charge> charges{};

 private:
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
};

}  // namespace

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
  std::vector<Words> const parts = clauses(sentence, false);
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
    if (auto const l = labelled.find(text)) {
      // The list goes on behind a comma: the rest of the sentence
      Words const rest(*sentence.of, clause.begin + l->begin(1), sentence.end);
      found = take(rest, clause.part(0, l->begin()), clause.part(l->begin(1), l->end(1)), true);
    } else if (auto const s = short_label.at(text)) {
      found = take(clause, Words(), clause.part(s->begin(1), s->end(1)), true);
    } else if (auto const n = named_office.at(text)) {
      found = take(clause, Words(), clause.part(n->begin(1), n->end(1)), false);
    } else if (auto const m = by.find(text)) {
      Words const about = clause.part(0, m->begin());
      found = take(clause.part(m->begin(), m->end()), about, clause.part(m->begin(1), m->end(1)), true);
      // 各项活动由…负责: all that is said; where something is done besides, the sentence is read on
      if (found && m->begin() > 45) --said;
    } else if (auto const d = subject.at(text)) {
      found = take(clause, clause.part(d->end(), clause.size()), clause.part(d->begin(1), d->end(1)), false);
    }
    if (found) ++said;
  }
  // （责任部门：甲校教务处、乙校教导处） behind a sentence
  static Pattern const bracketed(
      "\\((?:责任|负责|牵头|承办|实施|落实|对接)(?:部门|单位|科室|处室)?(?::|为) ?([^()。;]{2,80})\\)");
  if (auto const b = bracketed.find(sentence.view()); b && out.empty()) {
    take(sentence.part(b->begin(), b->end()), Words(), sentence.part(b->begin(1), b->end(1)), true);
    all = b->begin() < 6;
    return out;
  }
  all = !out.empty() && said >= count;
  return out;
}

}  // namespace bangfu::document::reader
