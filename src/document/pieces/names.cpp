// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/names.hpp>

#include <algorithm>
#include <utility>

#include "document/pieces/amount.hpp"

namespace bangfu::document {

namespace {

using detail::Got;

constexpr std::size_t longest_item = 60;
constexpr std::size_t most_names = 200;

Text expected_names() {
  return Text("人员名单，如 罗一、罗二等3人", "zh")
      .set("en", "a list of people such as Luo Yi and Luo Er, or 20-30 students");
}

bool separates(char32_t c) noexcept {
  return std::u32string_view(U"、,;/").find(c) != std::u32string_view::npos && c != U'\0';
}
bool ends_list(char32_t c) noexcept {
  return std::u32string_view(U"。:()!?\"“”《》〔〕|").find(c) != std::u32string_view::npos || c == U'\0';
}
bool masks_name(char32_t c) noexcept { return c == U'×' || c == U'x' || c == U'*' || c == U'某'; }
/// What a name is followed by when a sentence goes on.
bool goes_on(Folded const& t, std::size_t i) noexcept {
  for (std::u32string_view const word :
       {U"到",   U"赴",   U"前往", U"来校", U"参加", U"参与", U"同志", U"一行", U"共",   U"等",
        U"负责", U"担任", U"为",   U"于",   U"在",   U"主讲", U"上课", U"带队", U"跟岗", U"挂职",
        U"支教", U"任",   U"率",   U"和",   U"及",   U"与",   U"以及", U"去",   U"回",   U"对"})
    if (t.starts_with(word, i)) return true;
  return false;
}

/// How good characters `first` to `last` are as a person's name: 0 none, 1 of a known form, 2 with a known surname.
int name_quality(Folded const& t, std::size_t first, std::size_t last, Lexicon const& lexicon) {
  std::size_t const size = last - first;
  if (size < 2) return 0;
  bool dotted = false;
  bool masked = false;
  for (std::size_t i = first; i < last; ++i) {
    char32_t const c = t[i];
    if (c == 0xB7)
      dotted = true;
    else if (masks_name(c))
      masked = true;
    else if (!detail::is_cjk(c))
      return 0;
  }
  if (dotted) return size <= 20 && t[first] != 0xB7 && t[last - 1] != 0xB7 ? 2 : 0;
  if (masked) return size <= 4 && (masks_name(t[last - 1]) || masks_name(t[first + 1])) ? 2 : 0;
  if (size > 4) return 0;
  auto const surname = lexicon.at("surname", t, first);
  if (!surname || surname->code.empty()) return 1;
  std::size_t const given = last > surname->last ? last - surname->last : 0;
  if (surname->size() >= 2) return given >= 1 && given <= 2 ? 2 : (given == 0 && size == 2 ? 2 : 1);
  return given >= 1 && given <= 2 ? 2 : 1;
}

/// What names of people never end with, and groups do: 支教团, 数学组, 实习生, 初三, 顶岗.
bool ends_like_group(Folded const& t, std::size_t last) noexcept {
  return std::u32string_view(U"团组队生级班员们校处室科部会局岗者方县市区省镇乡村段层").find(t[last - 1]) !=
         std::u32string_view::npos;
}

/// Whether the words are something else than a name.
bool is_word(Folded const& t, std::size_t first, std::size_t last, Lexicon const& lexicon) {
  if (auto const amount = detail::amount_at(t, first, lexicon);
      amount && amount->end == last && !amount->value.quantity.unit.empty())
    return true;
  bool const never = std::u32string_view(U"团组队级班们处室科部局校岗").find(t[last - 1]) != std::u32string_view::npos;
  if (never || (ends_like_group(t, last) && name_quality(t, first, last, lexicon) < 2)) return true;
  // 初三, 高一, 小学: grades and stages
  if (last - first == 2 && std::u32string_view(U"初高大小").find(t[first]) != std::u32string_view::npos &&
      std::u32string_view(U"一二三中学").find(t[last - 1]) != std::u32string_view::npos)
    return true;
  for (char const* const section :
       {"participant", "post", "title", "department", "institution", "modality", "counted"}) {
    auto const hit = lexicon.before(section, t, last);
    if (hit && !hit->code.empty() && hit->first <= first) return true;
    if (hit && !hit->code.empty() && hit->size() >= 2) return true;
  }
  return false;
}

/// The post or title that characters `first` to `last` end with, and which section it is of.
struct Post {
  bool found = false;
  bool title = false;
};
Post post_before(Folded const& t, std::size_t first, std::size_t last, Lexicon const& lexicon) {
  auto const post = lexicon.before("post", t, last);
  auto const title = lexicon.before("title", t, last);
  bool const has_post = post && !post->code.empty() && post->first >= first;
  bool const has_title = title && !title->code.empty() && title->first >= first;
  if (has_title && (!has_post || title->size() > post->size())) return {.found = true, .title = true};
  if (has_post) return {.found = true, .title = false};
  auto const kind = lexicon.before("participant", t, last);
  if (kind && !kind->code.empty() && kind->first >= first && kind->size() >= 2) return {.found = true, .title = false};
  return {};
}

struct Item {
  std::size_t first = 0;
  std::size_t last = 0;
};

void put_post(PersonName& p, std::string const& words, bool title) {
  std::string& to = title ? p.title : p.post;
  if (!to.empty() && !words.empty()) to += "、";
  to += words;
}

/// What stands in brackets after a name.
void put_bracket(PersonName& p, Folded const& t, std::size_t first, std::size_t last, Lexicon const& lexicon) {
  Post const post = post_before(t, first, last, lexicon);
  std::string words = t.written(first, last);
  if (post.found) {
    put_post(p, words, post.title);
  } else {
    p.note = std::move(words);
  }
}

/// A person: [post] name [post].
std::optional<PersonName> person_at(Folded const& t, Item item, bool loose, Lexicon const& lexicon) {
  PersonName p;
  auto const made = [&](std::size_t first, std::size_t last) {
    p.name = t.written(first, last);
    p.span = t.span(first, last);
    for (std::size_t i = first; i < last; ++i) p.masked = p.masked || masks_name(t[i]);
    return p;
  };
  // 罗一; a name that is a word too (高峰) is a name where its surname is one
  int const whole = name_quality(t, item.first, item.last, lexicon);
  if (whole == 2 && !is_word(t, item.first, item.last, lexicon)) return made(item.first, item.last);
  // 校长罗一: the longest post before the best name
  std::optional<Item> best;
  int best_quality = 0;
  bool best_title = false;
  for (std::size_t size = 2; size <= 4 && item.first + size < item.last; ++size) {
    std::size_t const first = item.last - size;
    int const quality = name_quality(t, first, item.last, lexicon);
    if (quality == 0) continue;
    Post const post = post_before(t, item.first, first, lexicon);
    if (!post.found || is_word(t, first, item.last, lexicon)) continue;
    if (quality > best_quality || (quality == best_quality && size == 3 && best && best->last - best->first == 2)) {
      best = Item{.first = first, .last = item.last};
      best_quality = quality;
      best_title = post.title;
    }
  }
  if (best) {
    put_post(p, t.written(item.first, best->first), best_title);
    return made(best->first, best->last);
  }
  // 罗一老师
  for (std::size_t size = 4; size >= 2; --size) {
    std::size_t const last = item.first + size;
    if (last >= item.last) continue;
    if (name_quality(t, item.first, last, lexicon) < 2) continue;
    Post const post = post_before(t, last, item.last, lexicon);
    if (!post.found) continue;
    auto const at_once = lexicon.at("post", t, last);
    auto const title_at_once = lexicon.at("title", t, last);
    bool const direct = (at_once && at_once->last == item.last) || (title_at_once && title_at_once->last == item.last);
    if (!direct && t.gap(last) == 0) continue;
    put_post(p, t.written(last, item.last), post.title);
    return made(item.first, last);
  }
  if (loose && whole == 1 && item.last - item.first <= 3 && !is_word(t, item.first, item.last, lexicon))
    return made(item.first, item.last);
  // ×主任
  if (masks_name(t[item.first]) && item.last - item.first >= 2) {
    std::size_t name = item.first;
    while (name < item.last && masks_name(t[name])) ++name;
    if (Post const post = post_before(t, name, item.last, lexicon); post.found && name < item.last) {
      put_post(p, t.written(name, item.last), post.title);
      return made(item.first, name);
    }
  }
  return std::nullopt;
}

/// People in general: 部分学生会干部, 20-30名学生干部, 专业教师4人.
std::optional<PeopleGroup> group_at(Folded const& t, Item item, Lexicon const& lexicon) {
  PeopleGroup g;
  g.span = t.span(item.first, item.last);
  std::size_t first = item.first;
  std::size_t last = item.last;
  auto const of_people = [](Amount const& a) {
    return a.quantity.unit == unit::person || a.quantity.unit == unit::participation || a.quantity.unit.empty();
  };
  if (auto const amount = detail::amount_at(t, first, lexicon);
      amount && amount->end < last && of_people(amount->value) &&
      !(amount->value.quantity.unit.empty() && detail::is_cjk(t[first]))) {
    g.size = amount->value.quantity;
    std::size_t number = first;
    first = detail::skip_space(t, amount->end);
    if (t[first] == U'的') ++first;
    if (detail::is_letter(t[amount->end - 1])) {
      // "student" of "30 student cadres" is unit and noun
      detail::comparators_at(t, number, lexicon);
      if (auto const range = detail::number_range_at(t, number, [](std::size_t) { return std::size_t{0}; }))
        first = detail::skip_space(t, range->end);
    }
  } else {
    for (std::size_t p = first + 1; p < last; ++p) {
      if (!detail::at_word_start(t, p)) continue;
      auto const tail = detail::amount_at(t, p, lexicon);
      if (!tail || tail->end != last || tail->value.quantity.unit.empty() || !of_people(tail->value)) continue;
      g.size = tail->value.quantity;
      last = p;
      break;
    }
  }
  if (detail::take_one(t, first, {U"部分", U"若干", U"some", U"some of the", U"some of"})) {
    g.some = true;
    first = detail::skip_space(t, first);
  }
  while (last > first && t[last - 1] == U' ') --last;
  if (first >= last || last - first > 24) return std::nullopt;
  auto const kind = lexicon.before("participant", t, last);
  auto const at_start = lexicon.at("participant", t, first);
  if (kind && !kind->code.empty()) {
    g.kind = ParticipantKind(kind->code);
  } else if (at_start && !at_start->code.empty() && detail::is_letter(t[first])) {
    g.kind = ParticipantKind(at_start->code);
  } else if (std::u32string_view(U"团组队生员们者").find(t[last - 1]) != std::u32string_view::npos) {
    // 研究生支教团, 数学组, 实习生
  } else if (!g.size && !g.some) {
    return std::nullopt;
  } else if (auto const post = lexicon.before("post", t, last); !post || post->code.empty()) {
    if (!g.size || !detail::is_cjk(t[last - 1])) return std::nullopt;
  }
  g.noun = t.written(first, last);
  if (g.size) g.size->wording = Text();
  return g;
}

/// Latin words that begin with a capital, as they are written.
bool capital(Folded const& t, std::size_t i) {
  std::string const c = t.written(i, i + 1);
  return c.size() == 1 && c[0] >= 'A' && c[0] <= 'Z';
}

/// Ms. Ida Foo
std::optional<Got<PersonName>> english_person(Folded const& t, std::size_t i, Lexicon const& lexicon) {
  Got<PersonName> got;
  std::size_t p = i;
  std::size_t post_end = p;
  for (int n = 0; n < 2; ++n) {
    auto const hit = lexicon.at("post", t, p);
    if (!hit || hit->code.empty() || !detail::is_letter(t[p])) break;
    post_end = hit->last;
    p = detail::skip_space(t, hit->last);
    if (t[p] == U'.') p = detail::skip_space(t, p + 1);
  }
  if (p > i) put_post(got.value, t.written(i, post_end), false);
  std::size_t const first = p;
  std::size_t end = p;
  int words = 0;
  while (words < 4 && detail::is_letter(t[p]) && capital(t, p)) {
    while (detail::is_letter(t[p]) || t[p] == U'-' || t[p] == U'\'' || t[p] == 0x2019) ++p;
    if (t[p] == U'.' && p - end <= 2) ++p;
    end = p;
    ++words;
    std::size_t const q = detail::skip_space(t, p);
    if (q == p) break;
    p = q;
  }
  if (words == 0 || (words == 1 && first == i)) return std::nullopt;
  got.value.name = t.written(first, end);
  got.value.span = t.span(first, end);
  got.end = end;
  return got;
}

/// The end of the item that begins at `i`: before a comma, a bracket, 等, a verb, or a blank between two names.
std::size_t item_end(Folded const& t, std::size_t i, bool running, Lexicon const& lexicon) {
  std::size_t p = i;
  while (p < t.size() && p - i < longest_item) {
    char32_t const c = t[p];
    if (separates(c) || ends_list(c)) break;
    if (p > i && detail::is_cjk(c)) {
      if ((c == U'和' || c == U'及' || c == U'与') && p - i >= 2 && lexicon.at("surname", t, p + 1)) break;
      if (t.starts_with(U"以及", p)) break;
      if (c == U'等' && p - i >= 2) break;
      if (t.starts_with(U"一行", p) && p - i >= 2) break;
      if (running && p - i >= 2 && goes_on(t, p)) break;
      // A blank: between single characters it spaces out one name, else it separates
      if (t.gap(p) > 0 && p - i >= 2) break;
    }
    ++p;
  }
  return p;
}

/// The people listed from a place on: one after the other, with their brackets, up to how many there are in all.
class NamesReader {
 public:
  NamesReader(Folded const& text, std::size_t from, bool running, Lexicon const& lexicon)
      : t_(text), lexicon_(lexicon), running_(running), place_(from), end_(from) {}

  std::optional<Got<Names>> read() {
    while (place_ < t_.size() && names_.persons.size() + names_.groups.size() < most_names) {
      place_ = detail::skip_space(t_, place_);
      if (!take_one() || !take_bracket() || take_others() || take_in_all() || !go_on()) break;
    }
    if (names_.persons.empty() && names_.groups.empty()) return std::nullopt;
    Got<Names> got;
    got.value = std::move(names_);
    got.end = end_;
    return got;
  }

 private:
  /// A person, a group, or the post of the person before. @returns false where there is none
  bool take_one() {
    if (detail::is_letter(t_[place_])) {
      if (auto person = english_person(t_, place_, lexicon_)) {
        names_.persons.push_back(std::move(person->value));
        place_ = end_ = person->end;
        return true;
      }
    }
    Item const item = next_item();
    if (item.last == place_) return false;
    if (auto person = person_at(t_, item, !running_, lexicon_)) {
      names_.persons.push_back(std::move(*person));
    } else if (!take_post_behind(item)) {
      auto group = group_at(t_, item, lexicon_);
      if (!group) return false;
      names_.groups.push_back(std::move(*group));
    }
    place_ = end_ = item.last;
    return true;
  }

  Item next_item() const {
    Item item{.first = place_, .last = item_end(t_, place_, running_, lexicon_)};
    if (item.last == place_ || !(detail::is_letter(t_[place_]) || (detail::is_digit(t_[place_]) && !running_)))
      return item;
    // English groups run to the comma or "and"
    for (std::size_t q = place_; q < item.last; ++q) {
      std::size_t w = q;
      if (t_[q] == U' ' && detail::take_word(t_, w, U"and")) item.last = q;
    }
    return item;
  }

  /// 佟世安　前方指挥部总指挥: what follows the name is the post.
  bool take_post_behind(Item const& item) {
    if (names_.persons.empty() || !names_.persons.back().post.empty()) return false;
    bool const after_blank = t_.gap(item.first) > 0 && item.first == end_;
    bool const after_comma = detail::is_letter(t_[item.first]);
    if (!after_blank && !after_comma) return false;
    Post const post = post_before(t_, item.first, item.last, lexicon_);
    if (post.found) put_post(names_.persons.back(), t_.written(item.first, item.last), post.title);
    return post.found;
  }

  [[nodiscard]] bool group_is_last() const {
    return !names_.groups.empty() &&
           (names_.persons.empty() || names_.groups.back().span.offset > names_.persons.back().span.offset);
  }

  /// （教务处主任）, （4人）. @returns false for a bracket that tells something else
  bool take_bracket() {
    std::size_t const open = detail::skip_space(t_, place_);
    if (t_[open] != U'(') return true;
    std::size_t close = open + 1;
    while (close < t_.size() && close - open < longest_item && t_[close] != U')' && t_[close] != U'(') ++close;
    if (t_[close] != U')' || close == open + 1) return true;
    if (group_is_last()) {
      PeopleGroup& group = names_.groups.back();
      auto const amount = detail::amount_at(t_, open + 1, lexicon_);
      if (!amount || amount->end != close || group.size) return false;
      group.size = amount->value.quantity;
    } else {
      put_bracket(names_.persons.back(), t_, open + 1, close, lexicon_);
    }
    place_ = end_ = close + 1;
    return true;
  }

  /// 等3人, 一行五人, 共5人: the list ends with them.
  bool take_others() {
    std::size_t at = place_;
    bool const others = detail::take_word(t_, at, U"等") && t_[at] != U'级';
    bool const total = detail::take_one(t_, at, {U"一行", U"共计", U"共", U"in all"});
    if (!others && !total) return false;
    auto const amount = detail::amount_at(t_, at, lexicon_);
    bool const counted = amount && amount->value.quantity.unit == unit::person && !amount->value.quantity.blank();
    if (!counted && !others) return false;
    names_.and_others = names_.and_others || others;
    if (counted) names_.in_all = amount->value.quantity;
    end_ = counted ? amount->end : at;
    return true;
  }

  /// "Ann Foo, Bo Bar, 3 in all"
  bool take_in_all() {
    std::size_t const comma = detail::skip_space(t_, place_);
    if (t_[comma] != U',' || names_.persons.empty()) return false;
    auto const amount = detail::number_at(t_, detail::skip_space(t_, comma + 1));
    if (!amount || amount->too_long) return false;
    std::size_t end = amount->end;
    if (!detail::take_word(t_, end, U"in all")) return false;
    names_.in_all = exactly(amount->value, unit::person);
    end_ = end;
    return true;
  }

  /// Over the mark or word to the next. @returns false where the list ends
  bool go_on() {
    std::size_t q = detail::skip_space(t_, place_);
    bool const mark = separates(t_[q]);
    if (mark) ++q;
    bool const joined = mark || detail::take_one(t_, q, {U"以及", U"和", U"及", U"与", U"and"}) ||
                        (q < t_.size() && t_.gap(q) > 0 && q == place_ && detail::is_cjk(t_[q]));
    if (!joined) return false;
    if (std::size_t w = detail::skip_space(t_, q); detail::is_letter(t_[w]) && detail::take_word(t_, w, U"and")) q = w;
    place_ = q;
    return true;
  }

  Folded const& t_;
  Lexicon const& lexicon_;
  bool running_;
  Names names_{};
  std::size_t place_;
  std::size_t end_;  ///< of what belongs to the list so far
};

std::optional<Got<Names>> names_at(Folded const& t, std::size_t i, bool running, Lexicon const& lexicon) {
  return NamesReader(t, i, running, lexicon).read();
}

}  // namespace

Parsed<Names> parse_names(std::string_view text, Lexicon const& lexicon) {
  return detail::whole<Names>(text, expected_names(),
                              [&](Folded const& t, std::size_t i) { return names_at(t, i, false, lexicon); });
}

std::optional<Piece<Names>> read_names(std::string_view text, Lexicon const& lexicon) {
  return detail::beginning<Names>(text, [&](Folded const& t, std::size_t i) { return names_at(t, i, true, lexicon); });
}

std::string names_words(Names const& names, std::string_view language) {
  bool const zh = language.substr(0, 2) == "zh";
  std::string s;
  auto const next = [&] {
    if (!s.empty()) s += zh ? "、" : ", ";
  };
  for (PersonName const& p : names.persons) {
    next();
    // A title stands in brackets, so that it is not read as the beginning of the name.
    // Chinese words stand together; a blank would part them into two.
    bool const latin = !p.post.empty() && static_cast<unsigned char>(p.post.back()) < 0x80;
    s += p.post + (latin ? " " : "") + p.name;
    std::string const bracket = p.title.empty() ? p.note : p.title;
    if (!bracket.empty()) s += zh ? "（" + bracket + "）" : " (" + bracket + ")";
  }
  for (PeopleGroup const& g : names.groups) {
    next();
    if (g.some) s += zh ? "部分" : "some ";
    if (zh) {
      s += g.noun;
      if (g.size) s += quantity_words(*g.size, "zh");
    } else {
      if (g.size) {
        Quantity bare = *g.size;
        bare.unit = Unit();
        s += quantity_words(bare, "en") + ' ';
      }
      s += g.noun;
    }
  }
  if (names.in_all) {
    Quantity bare = *names.in_all;
    if (!zh) bare.unit = Unit();
    s += zh ? (names.and_others ? "等" : "共") + quantity_words(*names.in_all, "zh")
            : ", " + quantity_words(bare, "en") + " in all";
  } else if (names.and_others) {
    s += zh ? "等" : " and others";
  }
  return s;
}

}  // namespace bangfu::document
