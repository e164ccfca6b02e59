// SPDX-License-Identifier: BSL-1.0
#include "document/reader/parties/learned_names.hpp"

#include <algorithm>

#include "document/reader/parties/sides.hpp"

namespace bangfu::document::reader {
namespace {

/// 指挥部负责统筹: the only one of its kind among the parties.
void learn_kinds_alone(Context& context) {
  struct Kind {
    char const* alone;
    Pattern full;
  };
  static Kind const kinds[] = {
      {"集团", Pattern("集团$")},
      {"联盟", Pattern("联盟$")},
      {"共同体", Pattern("共同体$")},
      {"学区", Pattern("学区$")},
      {"指挥部", Pattern("指挥部$")},
      {"中心校", Pattern("中心(?:小学|学校|校)$")},
      {"协作办", Pattern("协作(?:工作)?办公室$")},
      {"对口办", Pattern("对口(?:支援|帮扶|协作|工作)*办公室$")},
      {"帮扶办", Pattern("帮扶(?:工作)?办公室$")},
      {"基金会", Pattern("基金会$")},
      {"研究会", Pattern("研究会$")},
      {"学会", Pattern("学会$")},
      {"协会", Pattern("协会$")},
      {"校友会", Pattern("校友会$")},
      {"商会", Pattern("商会$")},
      {"慈善总会", Pattern("慈善总会$")},
      {"联席会", Pattern("联席会议?$")},
      {"工作组", Pattern("工作组$")},
      {"工作站", Pattern("工作站$")},
      {"教育处", Pattern("教育处$")},
      {"研究中心", Pattern("研究中心$")},
      {"研究室", Pattern("研究室$")},
      {"进修学校", Pattern("进修学校$")},
      {"发展中心", Pattern("发展中心$")},
      {"督导室", Pattern("督导室$")},
      {"督导办", Pattern("督导(?:委员会)?办公室$|督导办$")},
      {"促进会", Pattern("促进会$")},
      {"慈善会", Pattern("慈善会$")},
      {"工作队", Pattern("工作队$")},
      {"秘书处", Pattern("秘书处$")},
      {"公司", Pattern("公司$")},
      {"教研室", Pattern("教研室$|教学研究室$")},
      {"教科院", Pattern("教科院$|教育科学研究院$")},
      {"教科所", Pattern("教科所$|教育科学研究所$")},
      {"研究院", Pattern("研究院$")},
      {"研究所", Pattern("研究所$")},
      {"评估中心", Pattern("评估中心$")},
      {"少年宫", Pattern("少年宫$")},
      {"附属中学", Pattern("[^附属]附属中学$")},
      {"师院", Pattern("师范学院$")},
      {"师大", Pattern("师范大学$")},
      {"职教中心", Pattern("职业教育中心$|职教中心$")},
      {"职中", Pattern("职业(?:高级|技术|中等)*(?:中学|学校)$|职中$")},
      {"职高", Pattern("职业(?:高级中学|高中)$")},
      {"职专", Pattern("(?:职业|中等)+(?:中等)?专业学校$|职业中专$")},
      {"职校", Pattern("职业[\\p{Han}]{0,4}学校$")},
      {"技校", Pattern("技工学校$")},
      {"农校", Pattern("农[\\p{Han}]{1,8}学校$")},
      {"卫校", Pattern("卫生[\\p{Han}]{0,4}学校$")},
      {"旅校", Pattern("旅游[\\p{Han}]{0,4}学校$")},
      {"特校", Pattern("特殊教育(?:中心)?学校$")},
      {"特教学校", Pattern("特殊教育学校$")},
      {"中心校", Pattern("中心(?:学校|小学|校)$")},
      {"中心小学", Pattern("中心小学$")},
      {"中心园", Pattern("中心幼儿园$")},
      {"附中", Pattern("附属[\\p{Han}]{0,4}中学$")},
      {"附小", Pattern("附属[\\p{Han}]{0,4}小学$")},
  };
  static Pattern const before("(?:^|[^\\p{Han}”]|[由到赴与各在向对和经请从报受让给]|由“|根据|按照|邀请)$");
  static Pattern const after(
      "^(?:$|[,。;、:)]|[派选负统协提每应将承出资拨督监检考发与和给为支组召审总各校内安教牵推确])");
  for (Kind const& kind : kinds) {
    InstitutionId only;
    int count = 0;
    for (Institution const& i : context.plan().institutions)
      if (context.institutions.is_party(i.id) && kind.full.in(context.institutions.name(i.id)) &&
          context.institutions.name(i.id) != kind.alone) {
        ++count;
        only = i.id;
      }
    if (count != 1) continue;
    std::string_view const alone(kind.alone);
    std::size_t looked = 0;
    for (Statement const& s : context.outline.statements) {
      if (++looked > 2000) break;
      std::string_view const text = s.whole.view();
      auto const stands_alone = [&](std::size_t at) {
        return before.in(text.substr(at < 6 ? 0 : at - 6, std::min<std::size_t>(at, 6))) &&
               after.at(text, at + alone.size()) && context.institutions.at(text, at).end <= at + alone.size();
      };
      std::size_t at = text.find(alone);
      for (int tries = 0; at != std::string_view::npos && !stands_alone(at); ++tries)
        at = tries < 20 ? text.find(alone, at + alone.size()) : std::string_view::npos;
      if (at == std::string_view::npos) continue;
      context.institutions.also_called(only, s.whole.part(at, at + alone.size()));
      break;
    }
  }
}

}  // namespace

void learn_shared_places(Context& context) {
  // What is the only one of its kind in a place
  static Pattern const next(
      "^(?:、|和|与|及|以及)((?:第?[一二三四五六七八九十]{1,2}|实验|民族|外国语|初级|高级|中心|机关|直属|特殊教育|职业|"
      "职业技术|完全)"
      "(?:中学|小学|高中|初中|幼儿园|学校|职中|职高|中专|[中小职高幼])|职教中心|职业教育中心|特校|进修学校|"
      "教师进修学校|技校)"
      "(?:[^\\p{Han}生]|等|[两三四五六七八九]所|和|与|及|的|承|共|分|教|各|对|帮|支|$)");
  static Pattern const place("^(?:[\\p{Han}]{1,6}?(?:自治州|自治县|自治旗|[省市县区州旗])){1,2}");
  static Pattern const school("(?:学校|中学|小学|幼儿园|中心|[中小职高幼校专])$");
  auto const look = [&](Words const& words) {
    if (words.size() > 4000) return;
    std::string_view const text = words.view();
    for (Mention const& m : context.institutions.find(text)) {
      std::string_view const name = text.substr(m.begin, m.end - m.begin);
      static Pattern const bare("^[省市县区州旗]");
      auto head = place.at(name);
      if (!head) head = bare.at(name);
      if (m.who.size() != 1 || !head || head->end() == name.size() || !school.in(name)) continue;
      std::string const shared((*head)[0]);
      std::size_t at = m.end;
      for (int n = 0; n < 12; ++n) {
        auto const more = next.at(text, at);
        if (!more) break;
        if (Mention const known = context.institutions.at(text, more->begin(1)); known.end < more->end(1))
          context.institutions.named(shared + std::string((*more)[1]), words.part(more->begin(1), more->end(1)));
        at = more->end(1);
      }
    }
  };
  for (Words const& part : context.outline.title_parts) look(part);
  for (std::size_t const i : context.outline.front)
    look(Words(std::get<Passage>(context.outline.layout->items[i]).words));
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements)
    if (++looked <= 1000) look(s.whole);
}

std::optional<Words> learn_teaching_points(Context& context) {
  static Pattern const listed(
      "(?:下辖|下设|所辖|辖有|管辖|辖)((?:[\\p{Han}]{2,4}、){0,8}[\\p{Han}]{2,4}[、和与及][\\p{Han}]{2,4}?)(?:等|这|共)"
      "?"
      "[两三四五六七八九]个教学点");
  static Pattern const helped(
      "(?:帮扶|支援|扶持|帮带)(?:所辖|下辖|辖区)?(?:[两三四五六七八九各]个?)?教学点|"
      "对[\\p{Han}]{0,4}教学点的?(?:帮扶|支援|扶持|帮带)");
  std::optional<Words> where;
  bool helps = std::any_of(context.outline.title_parts.begin(), context.outline.title_parts.end(),
                           [](Words const& part) { return helped.in(part.view()); });
  std::vector<InstitutionId> points;
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 12) break;
    if (s.whole.size() > 4000) continue;
    helps = helps || helped.in(s.whole.view());
    auto const m = where ? std::nullopt : listed.find(s.whole.view());
    if (!m) continue;
    where = s.whole.part(m->begin(), m->end());
    for (Words const& name : split_at(s.whole.part(m->begin(1), m->end(1)), "、和与及"))
      points.push_back(context.institutions.named(std::string(name.view()) + "教学点", name));
  }
  if (!where || !helps) return std::nullopt;
  for (InstitutionId const& point : points) context.institutions.party(point, role::recipient, *where);
  return where;
}

void learn_english_abbreviations(Context& context) {
  std::vector<Words> texts = context.outline.title_parts;
  for (Statement const& s : context.outline.statements) texts.push_back(s.whole);
  for (PlacedGrid const& g : context.outline.grids)
    for (Row const& row : g.grid->rows)
      for (Prose const& cell : row.cells) texts.emplace_back(cell);
  static Pattern const kind(
      " (?:(?:Senior |Junior )?(?:Primary|Secondary|High|Middle|Vocational|Technical|Language|Central|Experimental|"
      "Grammar|Community|Comprehensive|Infant|Boarding) )?(?:and [A-Z][a-z]+ "
      ")?(?:School|College|University|Kindergarten|Academy|Nursery|Institute|Polytechnic|Primary|Infants|"
      "High|Secondary|Grammar|Comprehensive|Juniors?)$");
  static Pattern const school("(?:School|College|University|Kindergarten|Academy|Nursery|Polytechnic)$");
  std::vector<Institution> const known = context.plan().institutions;
  // As it stands in the text: neither in a longer name nor as a common word at the head of a sentence
  auto const stands = [&](std::string const& brief, std::string const& full, bool plainly) -> Words {
    static Pattern const goes_on("^(?:[A-Za-z]| [A-Z&])");
    static Pattern const starts("(?:^|[.!?:;(•–-] ?|\\d\\)? )$");
    static Pattern const of_a_name("[A-Z][A-Za-z'’]* $");
    for (Words const& words : texts) {
      std::string_view const text = words.view();
      for (std::size_t at = text.find(brief); at != std::string_view::npos; at = text.find(brief, at + 1)) {
        if (text.substr(at, full.size()) == full) continue;
        if (plainly) return words.part(at, at + brief.size());
        std::string_view const before = text.substr(0, at);
        if (goes_on.at(text, at + brief.size()) || starts.in(before) || of_a_name.in(before)) continue;
        if (context.institutions.at(text, at).end > at) continue;
        return words.part(at, at + brief.size());
      }
    }
    return {};
  };
  // Hill Road School of Minxi City: without the place
  static Pattern const with_place(
      "^(.+ (?:School|College|Kindergarten|Academy|Nursery|Polytechnic)) of "
      "[A-Z][A-Za-z'’ -]{1,30} (?:City|County|Township|Town|District|Prefecture|Province)$");
  for (Institution const& i : known) {
    auto const placed = with_place.whole(i.name.any());
    std::string const full(placed ? (*placed)[1] : i.name.any());
    auto const m = kind.find(full);
    if (m && m->begin() >= 4)
      if (Words const found = stands(full.substr(0, m->begin()), full, true); !found.empty())
        context.institutions.also_called(i.id, found);
    // Thornbury Rural High School: Thornbury, where no other begins with it
    for (std::size_t end = school.in(full) ? full.rfind(' ') : std::string::npos; end != std::string::npos && end >= 4;
         end = full.rfind(' ', end - 1)) {
      std::string const brief = full.substr(0, end);
      static Pattern const place(" (?:of|and|for|the)$|^(?:The|St\\.?|Saint|New|Upper|Lower|Old|No\\.?)$");
      static Pattern const of_a_place("^ (?:County|Township|City|District|Prefecture|Province|Town|Region|State)\\b");
      static Pattern const a_place("(?:County|Township|City|District|Prefecture|Province|Town|Region|State)$");
      if (place.in(brief) || a_place.in(brief) || of_a_place.at(full, end) || (m && brief.size() == m->begin()))
        continue;
      bool const shared = std::any_of(known.begin(), known.end(), [&](Institution const& other) {
        // The Lions Club of a place beside its school takes nothing from the school's name
        static Pattern const of_that_kind(
            "(?:School|College|University|Kindergarten|Academy|Nursery|Polytechnic|Primary|"
            "Secondary|High|Infants|Grammar)s?\\b");
        return other.id != i.id && other.name.any().find(brief) != std::string_view::npos &&
               of_that_kind.in(other.name.any());
      });
      if (shared) break;
      if (Words const found = stands(brief, full, false); !found.empty()) {
        context.institutions.also_called(i.id, found);
        break;
      }
    }
    if (known.size() > 64) break;
  }
}

void learn_cores(Context& context) {
  static Pattern const place("^(?:[\\p{Han}]{1,6}?(?:自治州|自治县|省|市|县|区|州|镇|乡)){1,2}");
  static Pattern const kind(
      "(?:高级|初级|第[一二三四五六七八九十]|完全|中心|民族|实验|外国语|职业|技术|中等专业|农职业|九年一贯制|特殊教育|"
      "幼教)*(?:学校|中学|小学|学院|"
      "大学|书院|公学|幼儿园|教学点|初中|高中|集团|教育集团)$");
  static Pattern const common(
      "^(?:希望|和平|光明|胜利|团结|建设|发展|文化|未来|阳光|春蕾|友谊|师范|国际|工业|农业|科技|教育|职业|技术|育才|"
      "特殊|"
      "人民|新华|红旗|前进|先锋|第.*|.|优质|受援|支援|机关|直属|附属|县|市|区|.{1,2}[省市县区镇乡])$");
  // 江阴, where a bureau of 江阴市 stands beside 江阴职业技术学校: the place, and no school
  std::vector<std::string> places;
  for (Institution const& i : context.plan().institutions)
    if (auto const p = place.at(context.institutions.name(i.id)); p && places.size() < 256)
      places.emplace_back((*p)[0]);
  auto const is_a_place = [&](std::string_view core) {
    static Pattern const suffix("^(?:自治州|自治县|省|市|县|区|州|镇|乡)");
    return std::any_of(places.begin(), places.end(), [&](std::string const& p) {
      return p.compare(0, core.size(), core) == 0 && suffix.at(p, core.size());
    });
  };
  struct Core {
    InstitutionId id;
    std::string core;
  };
  std::vector<Core> cores;
  for (Institution const& i : context.plan().institutions) {
    if (!context.institutions.is_party(i.id)) continue;
    std::string_view const full = context.institutions.name(i.id);
    std::size_t begin = 0;
    if (auto const p = place.at(full); p && p->end() + 12 <= full.size()) begin = p->end();
    auto const k = kind.find(full.substr(begin));
    if (!k || k->begin() < 6 || k->begin() > 15) continue;
    std::string core(full.substr(begin, k->begin()));
    if (common.whole(core) || is_a_place(core)) continue;
    bool const twice = std::any_of(cores.begin(), cores.end(), [&](Core const& c) { return c.core == core; });
    if (!twice) cores.push_back({i.id, std::move(core)});
    if (cores.size() > 64) break;
  }
  learn_kinds_alone(context);
  static Pattern const before("(?:到|赴|去|往|来自|与|和|在|从|对|给|让|向|驻|由|进|、|,|。|;|—|:| |\\(|^)$");
  static Pattern const after(
      "^(?:教师|老师|学生|校长|园长|中层|骨干|派|来|去|赴|到|选|每|的|与|和|、|,|。|;|:| "
      "|\\)|方|客人|德育|主任|团委|教导|教务|"
      "跟|听|参|接|应|须|可|将|要|得|校|园|承|负|观|进|为|$)");
  auto const look = [&](Words const& words) {
    std::string_view const text = words.view();
    for (Core& c : cores) {
      if (c.core.empty()) continue;
      for (std::size_t at = text.find(c.core); at != std::string_view::npos;
           at = text.find(c.core, at + c.core.size())) {
        if (context.institutions.at(text, at).end > at + c.core.size()) continue;
        if (!before.in(text.substr(at < 4 ? 0 : at - 3, at < 4 ? at : 3)) || !after.at(text, at + c.core.size()))
          continue;
        context.institutions.also_called(c.id, words.part(at, at + c.core.size()));
        c.core.clear();
        break;
      }
    }
  };
  for (Statement const& s : context.outline.statements)
    if (s.whole.size() < 4000) look(s.whole);
  for (PlacedGrid const& g : context.outline.grids)
    for (Row const& row : g.grid->rows)
      for (Prose const& cell : row.cells) look(Words(cell));
}

void learn_relative_names(Context& context) {
  static Pattern const giving("(?:^|[^受被])(" + giving_side + "|总校|总园)");
  static Pattern const taking("(" + taking_side + ")");
  static Pattern const opposite("(对方(?:学校)?)");
  InstitutionId const other = context.institutions.other_side(context.institutions.speaker());
  struct Side {
    Pattern const& words;
    InstitutionId who;
  };
  Institutions const& all = context.institutions;
  for (Side const& one :
       {Side{giving, all.only(role::supporting)}, Side{taking, all.only(role::recipient)}, Side{opposite, other}}) {
    if (one.who.empty()) continue;
    for (Statement const& s : context.outline.statements) {
      // 牵头单位：甲校科研处 is the label of an office
      auto m = one.words.find(s.whole.view());
      while (m && s.whole.view().substr(m->end(), 1) == ":") m = one.words.find(s.whole.view(), m->end());
      if (!m) continue;
      Text const name = context.draft.text(s.whole.part(m->begin(1), m->end(1)));
      for (Institution& i : context.plan().institutions)
        if (i.id == one.who && std::find(i.short_names.begin(), i.short_names.end(), name) == i.short_names.end())
          i.short_names.push_back(name);
      break;
    }
  }
}

}  // namespace bangfu::document::reader
