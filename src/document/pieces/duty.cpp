// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/duty.hpp>

#include <algorithm>
#include <utility>

#include "document/pieces/amount.hpp"

namespace bangfu::document {

namespace {

using detail::Got;

Text expected_duty() {
  return Text("重复性承诺，如 每学期不少于2次，每次不少于一周", "zh")
      .set("en", "a repeated duty such as at least 2 times each term");
}

bool of_time(Amount const& a) noexcept {
  static constexpr std::string_view units[] = {"minute", "hour", "day",         "working_day", "week",
                                               "month",  "term", "school_year", "year"};
  return std::find(std::begin(units), std::end(units), a.quantity.unit.code()) != std::end(units);
}

/// Whose number it is: that of the whole, of each time, or of the cycle.
enum class Part : unsigned char { amount, in_all, each };

class Reader {
 public:
  Reader(Folded const& t, Lexicon const& lexicon) : t_(t), lexicon_(lexicon) {}

  std::optional<Got<Duty>> read(std::size_t i) {
    while (i < t_.size()) {
      std::size_t const next = step(i);
      i = next > i ? next : i + 1;
    }
    if (!duty_.amount && !duty_.in_all && !duty_.each && !duty_.lasts && scopes_.empty()) return std::nullopt;
    if (!any_number_ && scopes_.empty()) return std::nullopt;
    duty_.scopes = scopes_;
    Got<Duty> got;
    got.value = std::move(duty_);
    got.end = t_.size();
    return got;
  }

 private:
  /// Takes what stands at `i`; the place after it, or `i`.
  std::size_t step(std::size_t i) {
    char32_t const c = t_[i];
    if (c == U',' || c == U';' || c == U'。' || c == U'、') {
      part_ = Part::amount;
      return i + 1;
    }
    if (c == U' ' || !detail::at_word_start(t_, i)) return i;
    std::size_t p = i;
    if (detail::take_one(t_, p, {U"累计", U"总计", U"共计", U"合计", U"for a total of", U"a total of"})) {
      part_ = Part::in_all;
      return p;
    }
    if (detail::take_one(t_, p, {U"每人每次", U"每次", U"每趟", U"单次", U"each time", U"each stay", U"each visit"})) {
      part_ = Part::each;
      return p;
    }
    if (auto const hit = lexicon_.at("scope", t_, i); hit && !hit->code.empty() && hit->size() > 1) {
      if (part_ == Part::amount) scopes_.emplace_back(hit->code);
      return scope_end_ = hit->last;
    }
    auto const length = detail::length_at(t_, i, lexicon_);
    bool const lesson = length && length->value.unit == TimeUnit::lesson;
    if (length && !lesson) return put(*length);
    auto amount = detail::amount_at(t_, i, lexicon_);
    // A bare number counts something only beside what it counts for: 每班10, 10 per class.
    bool const beside_scope = i == scope_end_ || (i == scope_end_ + 1 && t_[scope_end_] == U' ');
    if (!amount || (amount->value.quantity.unit.empty() && amount->value.scopes.empty() && !beside_scope)) return i;
    if (of_time(amount->value)) return amount->end;
    return put(std::move(*amount));
  }

  std::size_t put(Got<Length> const& length) {
    any_number_ = true;
    std::size_t end = length.end;
    if (!duty_.lasts) duty_.lasts = Duration{};
    std::size_t p = end;
    if (detail::take_one(t_, p, {U"in all", U"in total"})) {
      part_ = Part::in_all;
      end = p;
    } else if (detail::take_one(t_, p, {U"at a time", U"each time"})) {
      part_ = Part::each;
      end = p;
    }
    if (part_ == Part::each) {
      duty_.lasts->each = length.value;
      if (!duty_.lasts->min && !duty_.lasts->max) duty_.lasts->unit = length.value.unit;
    } else {
      duty_.lasts->min = length.value.min;
      duty_.lasts->max = length.value.max;
      duty_.lasts->unit = length.value.unit;
      duty_.lasts->approximate = length.value.approximate;
    }
    return end;
  }

  std::size_t put(Got<Amount> amount) {
    any_number_ = true;
    std::size_t end = amount.end;
    for (Scope const& s : amount.value.scopes)
      if (std::find(scopes_.begin(), scopes_.end(), s) == scopes_.end() && !(s == scope::visit)) scopes_.push_back(s);
    Quantity q = std::move(amount.value.quantity);
    bool const visit = q.per == scope::visit;
    Part const part = visit ? Part::each : amount.value.in_all ? Part::in_all : part_;
    if (part == Part::each) {
      q.per = Scope();
      duty_.each = std::move(q);
    } else if (part == Part::in_all) {
      duty_.in_all = std::move(q);
    } else if (!duty_.amount || names_places(*duty_.amount)) {
      // The frequency counts; a scope alone stands in for it.
      for (Scope const& s : scopes_)
        if (q.per.empty() || (frequency(s) && !frequency(q.per))) q.per = s;
      duty_.amount = std::move(q);
    }
    return end;
  }

  /// 到四所学校各开展3次: the schools are where, and not how much.
  static bool names_places(Quantity const& q) noexcept {
    return (q.unit == unit::school || q.unit == unit::class_group || q.unit.code() == "pair") && q.min == q.max;
  }
  static bool frequency(Scope const& s) noexcept {
    static constexpr std::string_view known[] = {"day",     "week",      "fortnight", "month",       "two_months",
                                                 "quarter", "half_year", "term",      "school_year", "year"};
    return std::find(std::begin(known), std::end(known), s.code()) != std::end(known);
  }

  Folded const& t_;
  Lexicon const& lexicon_;
  Duty duty_{};
  std::vector<Scope> scopes_{};
  Part part_ = Part::amount;
  bool any_number_ = false;
  std::size_t scope_end_ = static_cast<std::size_t>(-2);  // where the last scope that stands alone ended
};

}  // namespace

Parsed<Duty> parse_duty(std::string_view text, Lexicon const& lexicon) {
  return detail::whole<Duty>(text, expected_duty(),
                             [&](Folded const& t, std::size_t i) { return Reader(t, lexicon).read(i); });
}

std::string duty_words(Duty const& d, std::string_view language) {
  bool const zh = language.substr(0, 2) == "zh";
  std::string s;
  auto const part = [&](std::string const& words) {
    if (!s.empty() && !words.empty()) s += zh ? "，" : ", ";
    s += words;
  };
  std::string scopes;
  for (Scope const& each : d.scopes) {
    if (d.amount && each == d.amount->per) continue;
    scopes += (scopes.empty() || zh ? "" : " ") + std::string(each.label(language));
  }
  if (d.amount) {
    std::string const words = quantity_words(*d.amount, language);
    part(zh ? scopes + words : words + (scopes.empty() ? "" : ' ' + scopes));
  } else {
    part(scopes);
  }
  if (d.in_all) {
    Quantity bare = *d.in_all;
    part((zh ? "累计" : "a total of ") + quantity_words(bare, language));
  }
  if (d.each) part((zh ? "每次" : "each time ") + quantity_words(*d.each, language));
  if (d.lasts) {
    Duration whole = *d.lasts;
    whole.each.reset();
    std::string const total = duration_words(whole, language);
    if (!total.empty()) part(zh ? "累计" + total : total + " in all");
    if (d.lasts->each) {
      Duration stay;
      stay.each = *d.lasts->each;
      part(duration_words(stay, language));
    }
  }
  return s;
}

}  // namespace bangfu::document
