// SPDX-License-Identifier: BSL-1.0
#include <bangfu/document/when.hpp>

#include <algorithm>
#include <utility>

#include "document/pieces/amount.hpp"
#include "document/pieces/timing.hpp"

namespace bangfu::document {

namespace detail {

namespace {

Text expected_time() {
  return Text("时间，如 2019年3月、6月20日前、每年3至5月、第5周", "zh")
      .set("en", "a time such as March 2019, by 20 June or week 5");
}

/// The pieces of a text one after another, each with what those before it tell.
std::vector<Piece<Timing>> all_timings(std::string_view text, TimeContext context, Lexicon const& lexicon) {
  std::vector<Piece<Timing>> found;
  Folded const t(text);
  for (std::size_t i = 0; i < t.size();) {
    std::optional<Got<Timing>> got;
    char32_t const before = i == 0 ? U'\0' : t[i - 1];
    // 于 and 到 lead up to a time, and begin none by themselves here
    if (t[i] != U' ' && at_word_start(t, i) && before != U'.' && before != U'/')
      got = timing_at(t, i, context, false, lexicon);
    if (!got || got->end <= i) {
      ++i;
      continue;
    }
    if (got->value.year) context.year = got->value.year;
    if (got->value.last_month) context.month_before = got->value.last_month;
    std::size_t const end = got->end;
    found.push_back(piece(text, t, i, std::move(*got)));
    i = end;
  }
  return found;
}

}  // namespace

}  // namespace detail

Parsed<Timing> parse_timing(std::string_view text, TimeContext const& context, Lexicon const& lexicon) {
  // EDTF, as it is kept in files, is a wording too; a bare year and a plain date read the same either way.
  if (std::string_view const bare = detail::trimmed(text); bare.size() > 4 && bare.size() < 24) {
    TimeFault fault;
    if (auto const period = Period::try_parse(bare, fault)) {
      Piece<Timing> made;
      made.value.when.window = *period;
      if (period->end() && !period->end()->unspecified()) made.value.year = period->end()->year();
      if (period->end()) made.value.last_month = period->end()->month();
      made.span = {.offset = static_cast<std::size_t>(bare.data() - text.data()), .length = bare.size()};
      made.wording = std::string(bare);
      return made;
    }
  }
  return detail::whole<Timing>(text, detail::expected_time(),
                               [&](Folded const& t, std::size_t i) -> std::optional<detail::Got<Timing>> {
                                 auto got = detail::timing_at(t, i, context, true, lexicon);
                                 // 收到通知后两周内: the limit stands at the end
                                 if (!got || detail::skip_space(t, got->end) != t.size()) {
                                   for (std::size_t k = i + 1; k < std::min(t.size(), i + 40); ++k) {
                                     if (t[k - 1] != U'后' && t[k - 1] != U'起' && t[k - 1] != U'时') continue;
                                     auto limit = detail::deadline_at(t, k, lexicon);
                                     if (limit && detail::skip_space(t, limit->end) == t.size()) {
                                       limit->value.when.deadline->after = Text(t.written(i, k), "zh");
                                       return limit;
                                     }
                                   }
                                 }
                                 if (!got) return got;
                                 // 2019年5月，1周; 2019年5月（1周）
                                 std::size_t p = detail::skip_space(t, got->end);
                                 bool const bracket = t[p] == U'(';
                                 if (bracket || t[p] == U',') {
                                   p = detail::skip_space(t, p + 1);
                                   if (auto const length = detail::duration_at(t, p, lexicon)) {
                                     std::size_t end = detail::skip_space(t, length->end);
                                     if (bracket && t[end] == U')')
                                       ++end;
                                     else if (bracket)
                                       return got;
                                     got->value.when.lasts = length->value;
                                     if (got->value.when.window) got->value.when.extent = Extent::within;
                                     got->end = end;
                                   }
                                 }
                                 return got;
                               });
}

Parsed<When> parse_when(std::string_view text, TimeContext const& context, Lexicon const& lexicon) {
  auto result = parse_timing(text, context, lexicon);
  if (result.has_error()) return result.error();
  Piece<Timing> p = std::move(result).value();
  return Piece<When>{.value = std::move(p.value.when),
                     .span = p.span,
                     .wording = std::move(p.wording),
                     .findings = std::move(p.findings)};
}

std::optional<Piece<Timing>> read_timing(std::string_view text, TimeContext const& context, Lexicon const& lexicon) {
  return detail::beginning<Timing>(
      text, [&](Folded const& t, std::size_t i) { return detail::timing_at(t, i, context, true, lexicon); });
}

std::vector<Piece<Timing>> find_timings(std::string_view text, TimeContext const& context, Lexicon const& lexicon) {
  return detail::all_timings(text, context, lexicon);
}

Parsed<Date> parse_date(std::string_view text, TimeContext const& context) {
  auto result = parse_timing(text, context);
  if (result.has_error()) return result.error();
  Piece<Timing> const& p = result.value();
  Text expected = Text("日期，如 2019年3月28日", "zh").set("en", "a date such as 28 March 2019");
  if (!p.findings.empty())
    return ReadError(ReadErrorCode::value, SourcePlace{.line = 1, .column = 1}, text, std::move(expected));
  auto const& window = p.value.when.window;
  if (!window || !window->single() || p.value.when.lasts || p.value.when.extent != Extent::unknown)
    return ReadError(ReadErrorCode::syntax, SourcePlace{.line = 1, .column = 1}, text, std::move(expected));
  return Piece<Date>{.value = *window->start(), .span = p.span, .wording = p.wording, .findings = {}};
}

}  // namespace bangfu::document
