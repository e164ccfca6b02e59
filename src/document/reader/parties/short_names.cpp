// SPDX-License-Identifier: BSL-1.0
#include "document/reader/parties/short_names.hpp"

#include <algorithm>

#include "document/reader/text/pattern.hpp"
#include "document/reader/text/prose.hpp"

namespace bangfu::document::reader {
namespace {

using Part = NameParts::Part;
using Sort = NameParts::Sort;

constexpr char const* section = "kind_of_name";

/// What tells more of a school than its place and its kind, and may be left out or cut short.
Pattern const describing(
    "^(?:实验|民族|中心|附属|附设|外国语|外语|机关|直属|寄宿制|寄宿|九年一贯制|九年制|一贯制|完全|职业|技术|高级|"
    "初级|中等|专业|师范|"
    "卫生|护理|艺术|水利|林业|财贸|开放|广播|电视|工业|农业|科技|商贸|商业|财经|机电|卫生|交通|特殊|教育|科学|研究|"
    "教学|体育|对口|支援|帮扶|协作|"
    "工作|前方|社区|电大|大学|学院|"
    "村立|乡立|镇立|县立|市立|省立|国立|私立|公立|区立|立|女子|子弟|双语|国际)");
Pattern const place_suffix("^(?:自治州|自治县|自治旗|地区|新区|开发区|矿区|街道|省|市|县|区|州|旗|盟|镇|乡|村)");

/// Where the place that begins at `from` ends; `from` where none begins there.
std::size_t place_end(std::string_view head, std::size_t from) {
  std::size_t at = from;
  for (int n = 0; n < 7 && at < head.size(); ++n) {
    if (auto const m = place_suffix.at(head, at); m && (n > 0 || from == 0)) {
      // 广州市, 城区镇: the last of those that stand together
      std::size_t end = m->end();
      if (auto const next = place_suffix.at(head, end)) end = next->end();
      return end;
    }
    at += character_at(head, at).second;
  }
  return from;
}

/// Where the number of a school ends that begins at `from`; `from` where none does.
std::size_t number_end(std::string_view head, std::size_t from) {
  static Pattern const with_mark("^第(?:[一二三四五六七八九十]{1,3}|\\d{1,2})");
  static Pattern const bare("^(?:[一二三四五六七八九十]{1,3}|\\d{1,2})");
  if (auto const m = with_mark.at(head, from)) return m->end();
  // 三棵树: a bare numeral counts where only words that describe follow.
  if (auto const m = bare.at(head, from); m && (m->end() == head.size() || describing.at(head, m->end())))
    return m->end();
  return from;
}

/// Cuts the words before the kind into parts.
std::vector<Part> parts_of_head(std::string_view head) {
  std::vector<Part> parts;
  std::size_t at = 0;
  for (int places = 0; places < 3; ++places) {
    std::size_t const end = place_end(head, at);
    if (end == at) break;
    parts.push_back({head.substr(at, end - at), Sort::place});
    at = end;
  }
  std::size_t own = at;
  // Behind what tells of a school stands no name of its own: 东莞市机电工程学校
  bool told = false;
  auto const close_own = [&](std::size_t end) {
    if (end > own) parts.push_back({head.substr(own, end - own), told ? Sort::more : Sort::own});
  };
  while (at < head.size() && parts.size() < 10) {
    std::size_t end = number_end(head, at);
    Sort sort = Sort::ordinal;
    if (end == at) {
      sort = Sort::more;
      if (auto const m = describing.at(head, at)) end = m->end();
    }
    if (end == at) {
      at += character_at(head, at).second;
      continue;
    }
    close_own(at);
    static Pattern const founder("立$");
    told = told || (sort == Sort::more && !founder.in(head.substr(at, end - at)));
    parts.push_back({head.substr(at, end - at), sort});
    at = own = end;
  }
  close_own(head.size());
  return parts;
}

/// What a short name has taken of a full one so far.
struct Taken {
  bool own = false;
  bool place = false;
  bool more = false;
  bool attached = false;  ///< what it is attached to, by its kind: 师院附中
};

class Shortening {
 public:
  Shortening(NameParts const& brief, NameParts const& full) : brief_(brief), full_(full) {
    static Pattern const unbroken("^(?:中学|小学|学校|幼儿园|大学|学院|高中|初中|高级中学|初级中学|中心小学)$");
    whole_kind_ = unbroken.in(brief.kind);
    has_own_ = std::any_of(full.parts.begin(), full.parts.end(), [](Part const& p) { return p.sort == Sort::own; });
    has_ordinal_ =
        std::any_of(full.parts.begin(), full.parts.end(), [](Part const& p) { return p.sort == Sort::ordinal; });
    // 白云小学 may be the 中心小学 of 白云乡.
    static Pattern const of_every_place("^(?:中心|完全)$");
    has_more_ = std::any_of(full.parts.begin(), full.parts.end(),
                            [](Part const& p) { return p.sort == Sort::more && !of_every_place.in(p.text); });
    attached_ = std::any_of(full.parts.begin(), full.parts.end(), [](Part const& p) { return p.text == "附属"; });
    static Pattern const tells(
        "^(?:机关|实验|外国语|外语|附属|卫生|护理|艺术|水利|林业|财贸|开放|工业|农业|科技|商贸|财经|交通|旅游|体育|"
        "子弟|双语|直属)$");
    told_ = tells.in(brief.head);
  }
  [[nodiscard]] bool fits() const { return from(0, 0, {}); }

 private:
  /// Whether the head of the short name from `at` on is taken from the parts from `k` on.
  [[nodiscard]] bool from(std::size_t at, std::size_t k, Taken const& taken) const {
    if (k == full_.parts.size()) return at == brief_.head.size() && enough(taken);
    Part const& part = full_.parts[k];
    std::string_view const rest = brief_.head.substr(at);
    if (part.sort == Sort::ordinal) {
      // The number is the name: it is never left out.
      std::string_view number = part.text;
      if (number.rfind("第", 0) == 0) number.remove_prefix(3);
      for (std::string_view const form : {part.text, number})
        if (rest.substr(0, form.size()) == form) {
          Taken next = taken;
          next.more = true;
          if (from(at + form.size(), k + 1, next)) return true;
        }
      return false;
    }
    std::size_t longest = 0;
    while (longest < part.text.size() && longest < rest.size()) {
      std::size_t const size = character_at(part.text, longest).second;
      if (part.text.substr(longest, size) != rest.substr(longest, size)) break;
      longest += size;
    }
    for (std::size_t n = longest; n > 0; n = step_back(part.text, n)) {
      // 海东中学 is not the 东山中学 of 海东.
      if (part.sort == Sort::own && whole_kind_ && n < part.text.size() && step_back(part.text, n) == 0) break;
      if (from(at + n, k + 1, with(taken, part))) return true;
    }
    // 师院附中: 学院 is cut to its end
    if (part.text == "学院" && rest.substr(0, 3) == "院" && from(at + 3, k + 1, with(taken, part))) return true;
    // 开发区二小, of 经济技术开发区第二小学; 旅游学校, of 临江楼旅游学校: the end of a part
    if (part.sort == Sort::place || part.sort == Sort::own)
      for (std::size_t n = character_at(part.text, 0).second; n + 6 <= part.text.size();
           n += character_at(part.text, n).second) {
        std::string_view const end = part.text.substr(n);
        if (rest.substr(0, end.size()) == end && from(at + end.size(), k + 1, with(taken, part))) return true;
      }
    if (part.sort == Sort::place) {
      // 县一小: of its place only what sort of place it is
      auto const suffix = suffix_of(part.text);
      if (!suffix.empty() && rest.substr(0, suffix.size()) == suffix &&
          from(at + suffix.size(), k + 1, with(taken, part)))
        return true;
    }
    return may_drop(part, taken) && from(at, k + 1, taken);
  }
  [[nodiscard]] static Taken with(Taken taken, Part const& part) {
    static Pattern const higher("^(?:大学|学院|师范)$");
    if (part.sort == Sort::own) taken.own = true;
    if (part.sort == Sort::place) taken.place = true;
    if (part.sort == Sort::more) taken.more = true;
    taken.attached = taken.attached || higher.in(part.text);
    return taken;
  }
  [[nodiscard]] static std::string_view suffix_of(std::string_view place) {
    std::size_t const last = step_back(place, place.size());
    return last == 0 ? std::string_view() : place.substr(last);
  }
  [[nodiscard]] bool may_drop(Part const& part, Taken const& taken) const {
    if (part.sort == Sort::place) return true;
    // 六幼, of 长安第六幼儿园: the number tells enough
    if (part.sort == Sort::own) return taken.own || attached_ || (has_ordinal_ && !whole_kind_);
    static Pattern const telling("^(?:实验|附属|附设|外国语|外语|民族|职业|高级|初级|特殊|师范|城关|女子)$");
    static Pattern const always("^(?:附属|附设)$");
    return !(whole_kind_ ? telling : always).in(part.text);
  }
  [[nodiscard]] bool enough(Taken const& taken) const {
    if (has_own_) return taken.own || (attached_ && taken.attached) || (has_ordinal_ && !whole_kind_);
    // 机关园, 实验学校: the only one that is called so
    if (told_) return true;
    // 浔江市学校 is not the 机电学校 there.
    return has_ordinal_ || (taken.place && (taken.more || !whole_kind_ || !has_more_));
  }

  NameParts const& brief_;
  NameParts const& full_;
  bool whole_kind_ = false;
  bool has_own_ = false;
  bool has_ordinal_ = false;
  bool has_more_ = false;
  bool attached_ = false;  // to a university or college
  bool told_ = false;      // the short name begins with what tells of the school
};

/// Whether the words for the kinds of two names may mean one institution.
bool same_kind(NameParts const& brief, NameParts const& full) {
  static Pattern const school_class("^(?:middle|primary|kindergarten|vocational|technical|special|college|school)$");
  static Pattern const called_school("学校$");
  // 高 is no 初.
  static Pattern const upper("高");
  static Pattern const lower("初");
  if ((upper.in(brief.kind) && lower.in(full.kind)) || (lower.in(brief.kind) && upper.in(full.kind))) return false;
  static Pattern const general("^学校$");
  if (general.in(brief.kind) && lower.in(full.kind)) return false;
  if (brief.kind_class == full.kind_class) return true;
  if (brief.kind == "学校") return called_school.in(full.kind);
  return brief.kind == "校" && school_class.in(full.kind_class);
}

}  // namespace

NameParts parts_of_name(Lexicon const& lexicon, std::string_view name) {
  NameParts out;
  static Pattern const section_of_school("[\\p{Han}]{2,}?((?:小学|中学|中专|幼儿)部)$");
  if (auto const s = section_of_school.find(name)) {
    out.section = (*s)[1];
    name = name.substr(0, s->begin(1));
  }
  Folded const folded(name);
  auto const hit = lexicon.before(section, folded, folded.size());
  std::size_t const end = hit ? folded.span(hit->first, hit->last).offset : name.size();
  out.head = name.substr(0, end);
  out.kind = name.substr(end);
  if (hit) out.kind_class = hit->code;
  // 明德小学部: of a school whose kind is left out
  if (!hit && !out.section.empty()) out.kind = "校";
  out.parts = parts_of_head(out.head);
  return out;
}

bool shortens(NameParts const& brief, NameParts const& full) {
  if (brief.kind.empty() || full.kind.empty() || full.parts.empty() || brief.head.empty()) return false;
  if (!brief.section.empty() && brief.section != full.section) return false;
  if (brief.head.size() + brief.kind.size() >= full.head.size() + full.kind.size()) return false;
  if (same_kind(brief, full) && Shortening(brief, full).fits()) return true;
  // 夏河湾卫校, of 夏河湾卫生职业学校: 校 alone is the kind
  std::string_view const last = brief.kind.substr(step_back(brief.kind, brief.kind.size()));
  if (last != "校" || last.size() == brief.kind.size()) return false;
  NameParts reduced = brief;
  std::string const head = std::string(brief.head) + std::string(brief.kind.substr(0, brief.kind.size() - last.size()));
  reduced.head = head;
  reduced.kind = last;
  return same_kind(reduced, full) && Shortening(reduced, full).fits();
}

std::vector<std::size_t> ends_of_kinds(Lexicon const& lexicon, std::string_view text) {
  std::vector<std::size_t> ends;
  Folded const folded(text);
  for (Lexicon::Hit const& hit : lexicon.find(section, folded)) {
    std::string_view const word = text.substr(folded.span(hit.first, hit.last).offset);
    std::size_t const begin = text.size() - word.size();
    // 职中 of 职中专业教师, 一中 of 一中学生: each word that this one begins with
    for (std::size_t last = hit.first + 1; last <= hit.last; ++last) {
      Span const span = folded.span(hit.first, last);
      // 明德小学部: a part of a school may have a short name of its own
      static Pattern const may_have_parts("(?:小学|中学|中专|幼儿)$");
      if (last == hit.last && word.substr(span.length).starts_with("部") &&
          may_have_parts.in(word.substr(0, span.length))) {
        ends.push_back(begin + span.length + std::string_view("部").size());
        continue;
      }
      if (last == hit.last || !lexicon.code(section, word.substr(0, span.length)).empty())
        ends.push_back(begin + span.length);
    }
  }
  return ends;
}

}  // namespace bangfu::document::reader
