// SPDX-License-Identifier: BSL-1.0
// What words mean by the numbers that it bears: 第7、8、9项由…负责, 第一条由…落实, 本条各项, clause 3, 3.1 and 3.2.
#include <algorithm>
#include <cctype>
#include <string>

#include <bangfu/document/number.hpp>

#include "document/reader/offices/charges.hpp"
#include "document/reader/offices/in_charge.hpp"

namespace bangfu::document::reader {
namespace {

constexpr std::size_t most_looked_at = 400;
constexpr std::size_t most_provenance = 8192;

/// A number as printed, in figures: 第一条 and (一) are 1, 3.1 is itself. Empty where there is none.
std::string in_figures(std::string_view printed) {
  static Pattern const figures("\\b[A-H]?\\d{1,2}(?:\\.\\d{1,2})*");
  static Pattern const any("[一二三四五六七八九十]{1,3}");
  if (auto const m = figures.find(printed)) return std::string((*m)[0]);
  auto const found = any.find(printed);
  if (!found) return {};
  auto const number = parse_number((*found)[0]);
  auto const whole = number ? number.value().value.whole() : std::nullopt;
  return whole && *whole > 0 && *whole < 100 ? std::to_string(*whole) : std::string();
}

/// Things told before, as words refer to them.
struct Referred {
  std::vector<std::string> numbers{};  ///< in figures
  bool part = false;                   ///< what stands below a heading of that number: 条, section
  bool here = false;                   ///< what stands below the heading at hand: 本条各项
};

/// The numbers of a list, ranges written out.
std::vector<std::string> listed_numbers(std::string_view list) {
  static Pattern const one(
      "(?:[^\\d一二三四五六七八九十]*?(至|到|-|~|—| to "
      "))?[^\\d一二三四五六七八九十]*?([A-H]?\\d{1,2}(?:\\.\\d{1,2})*|[一二三四五六七八九十]{1,3})");
  std::vector<std::string> out;
  for (auto m = one.find(list); m && out.size() < 40; m = one.find(list, m->end())) {
    std::string const number = in_figures((*m)[2]);
    if (m->has(1) && !out.empty() && !number.empty()) {
      // 3.1 to 3.3 and A1 to A3 as well as 3 to 6
      std::string const stem = number.substr(0, number.find_last_not_of("0123456789") + 1);
      std::string const& before = out.back();
      if (before.compare(0, stem.size(), stem) == 0 && before.size() > stem.size() &&
          before.size() <= stem.size() + 2 &&
          before.find_first_not_of("0123456789", stem.size()) == std::string::npos) {
        int const last = std::stoi(number.substr(stem.size()));
        for (int n = std::stoi(before.substr(stem.size())) + 1; n < last && out.size() < 40; ++n)
          out.push_back(stem + std::to_string(n));
      }
    }
    if (!number.empty()) out.push_back(number);
  }
  return out;
}

Referred referred_to(std::string_view about, bool latin) {
  static std::string const number = "\\(?(?:\\d{1,2}(?:\\.\\d{1,2})?|[一二三四五六七八九十]{1,3})\\)?";
  static std::string const more = "(?:(?:、|,|和|与|及|至|到|-|—|~)+第?" + number + ")";
  static Pattern const chinese(
      "^(?:其中|以上|上述|前述|上列|本[条款节])?的?(?:第(" + number + more + "*)|(\\d" + more +
      "+))(?:(条|部分|章)|项|款|点|号)(?:的|所列|中的?)?(?:工作|任务|内容|措施|事项|活动|要点|合作)?$");
  static Pattern const of_here(
      "^本(?:条|节|章|部分|款)(?:的|中)?(?:各|所有|全部)?(?:项|款|条|类)?(?:工作|任务|内容|措施|事项|事务|事宜|活动)?"
      "$");
  static std::string const figure = "\\(?(?-i:[A-H])?\\d{1,2}(?:\\.\\d{1,2})?\\)?";
  static Pattern const english(
      "(?i)^(?:[a-z]+ )?(?:for |of |under |with |in |to |after )?(?:the )?(?:(articles?|clauses?|sections?|parts?) "
      "|(?:items?|points?|paragraphs?|actions?|tasks?|measures?|activit(?:y|ies)|undertakings?|nos?\\.?|numbers?) )?(" +
      figure + "(?:(?:, ?(?:and )?| and | to | ?- ?| & )" + figure + ")*)(?: above)?(?: (?:is|are))?$");
  Referred out;
  // （1）（2）: as many items
  static Pattern const in_brackets("^(?:\\(\\d{1,2}\\)[、,和及与]?)+$");
  if (!latin && in_brackets.in(about)) {
    out.numbers = listed_numbers(about);
    return out;
  }
  if (latin) {
    static Pattern const plain("^\\d{1,2}$");
    auto const m = english.whole(about);
    if (!m || plain.in(about)) return out;
    out.numbers = listed_numbers((*m)[2]);
    out.part = m->has(1);
    return out;
  }
  out.here = of_here.in(about);
  if (auto const m = out.here ? std::nullopt : chinese.whole(about)) {
    out.numbers = listed_numbers((*m)[m->has(1) ? 1 : 2]);
    out.part = m->has(3);
  }
  return out;
}

/// The measures of which a part of the text tells.
std::vector<std::size_t> measures_within(Context& context, std::size_t begin, std::size_t end) {
  static Pattern const measure("^/measures/(\\d{1,6})$");
  std::vector<std::size_t> out;
  std::vector<Provenance> const& all = context.draft.reading().provenance;
  for (std::size_t k = all.size() > most_provenance ? all.size() - most_provenance : 0; k < all.size(); ++k) {
    if (all[k].span.offset < begin || all[k].span.offset >= end) continue;
    auto const m = measure.whole(all[k].at);
    if (!m) continue;
    std::size_t const index = std::stoul(std::string((*m)[1]));
    if (index < context.plan().measures.size() && (out.empty() || out.back() != index)) out.push_back(index);
  }
  return out;
}

}  // namespace

std::vector<std::size_t> measures_below(Context& context, std::size_t heading) {
  std::vector<Heading> const& all = context.outline.headings;
  if (heading >= all.size()) return {};
  std::size_t next = heading + 1;
  auto const within = [&](std::size_t h) {
    for (int up = 0; up < 8 && h != no_heading && h >= heading; ++up, h = all[h].parent)
      if (h == heading) return true;
    return false;
  };
  while (next < all.size() && within(next)) ++next;
  return measures_within(context, all[heading].whole.span().offset,
                         next < all.size() ? all[next].whole.span().offset : std::string_view::npos);
}

namespace {

std::vector<std::size_t> measures_of_part(Context& context, std::string const& number) {
  std::vector<Heading> const& all = context.outline.headings;
  std::size_t found = no_heading;
  std::size_t const first = all.size() > most_looked_at ? all.size() - most_looked_at : 0;
  for (std::size_t h = first; h < all.size(); ++h) {
    if (!all[h].labelled || in_figures(all[h].number) != number) continue;
    // Of two with one number, the one that lies higher
    if (found == no_heading || (all[h].parent == no_heading && all[found].parent != no_heading)) found = h;
  }
  return found == no_heading ? std::vector<std::size_t>() : measures_below(context, found);
}

/// The item of that number which was told last, and what else it says.
std::vector<std::size_t> measures_of_item(Context const& context, std::string const& number) {
  std::vector<Measure> const& all = context.plan().measures;
  std::vector<std::size_t> out;
  for (std::size_t i = all.size(), looked = 0; i-- > 0 && looked < most_looked_at; ++looked) {
    bool const same = in_figures(all[i].number) == number;
    if (same)
      out.insert(out.begin(), i);
    else if (!out.empty())
      break;
  }
  return out;
}

std::vector<std::size_t> measures_referred_to(Context& context, Referred const& what, std::size_t heading) {
  if (what.here) return measures_below(context, heading);
  std::vector<std::size_t> out;
  for (std::string const& number : what.numbers) {
    std::vector<std::size_t> found = what.part ? measures_of_part(context, number) : measures_of_item(context, number);
    if (found.empty()) found = what.part ? measures_of_item(context, number) : measures_of_part(context, number);
    out.insert(out.end(), found.begin(), found.end());
  }
  return out;
}

/// 教师交流由人事股牵头, behind a part of that name: the measures of it.
std::vector<std::size_t> measures_of_title(Context& context, std::string_view about) {
  static Pattern const work("(?:方面)?(?:的?(?:工作|活动|任务|事项))?$");
  auto const core = [&](std::string_view words) { return words.substr(0, work.find(words)->begin()); };
  std::vector<Heading> const& all = context.outline.headings;
  std::string_view const matter = core(about);
  if (characters(matter) < 3) return {};
  std::size_t const first = all.size() > most_looked_at ? all.size() - most_looked_at : 0;
  for (std::size_t h = all.size(); h-- > first;)
    if (all[h].labelled && core(all[h].title.view()) == matter) return measures_below(context, h);
  if (!context.latin()) return {};
  // Visits: the heading or the measure that speaks of them
  std::string word(matter.substr(matter.rfind(' ') + 1));
  for (char& c : word) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
  if (word.size() > 4 && word.back() == 's') word.pop_back();
  auto const speaks = [&](std::string_view text) {
    std::string lower(text);
    for (char& c : lower) c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    std::size_t const at = lower.find(word);
    return at != std::string::npos && (at == 0 || lower[at - 1] < 'a' || lower[at - 1] > 'z');
  };
  for (std::size_t h = first; h < all.size(); ++h)
    if (all[h].labelled && speaks(all[h].title.view())) return measures_below(context, h);
  std::vector<std::size_t> out;
  std::size_t const count = std::min(context.plan().measures.size(), most_looked_at);
  for (std::size_t i = 0; i < count && out.size() < 12; ++i)
    if (speaks(context.plan().measures[i].title.any())) out.push_back(i);
  return out;
}

}  // namespace

bool put_in_charge_by_number(Context& context, std::vector<Charge>& charges, std::size_t heading) {
  std::vector<Charge> others;
  std::vector<std::size_t> measures;  // an office without a matter of its own shares that of the one before
  for (Charge const& charge : charges) {
    if (!charge.about.empty()) {
      Referred const what = referred_to(charge.about.view(), context.latin());
      measures = what.here || !what.numbers.empty() ? measures_referred_to(context, what, heading)
                                                    : measures_of_title(context, charge.about.view());
    }
    if (measures.empty()) others.push_back(charge);
    for (std::size_t const i : measures) put_in_charge(context, charge, i, i + 1);
  }
  bool const any = others.size() < charges.size();
  charges = std::move(others);
  return any;
}

}  // namespace bangfu::document::reader
