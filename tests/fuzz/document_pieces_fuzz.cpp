// SPDX-License-Identifier: BSL-1.0
// The pieces of the grammar. The first byte says which; the rest is the text.
// What is parsed is printed as words, and those words say the same again.
#include <bangfu/document/document.hpp>

#include <cstdint>
#include <string>

#include "source_check.hpp"

namespace {

using namespace bangfu;
using namespace bangfu::document;
using fuzz::require;

template <class T>
void within(Piece<T> const& piece, std::string_view text) {
  require(piece.span.end() <= text.size());
}
template <class T>
void within(std::optional<Piece<T>> const& piece, std::string_view text) {
  if (!piece) return;
  within(*piece, text);
  require(piece->span.length > 0);
}
/// What is found stands in the order of the text, and does not overlap.
template <class T>
void within(std::vector<Piece<T>> const& pieces, std::string_view text) {
  std::size_t end = 0;
  for (Piece<T> const& piece : pieces) {
    within(piece, text);
    require(piece.span.offset >= end && piece.span.length > 0);
    end = piece.span.end();
  }
}

/// `words` of what `parse` gives, parsed again, are the same words.
template <class Parse, class Words>
void round_trip(std::string_view text, Parse const& parse, Words const& words) {
  auto const first = parse(text);
  if (!first) {
    require(!first.error().expected().empty());
    return;
  }
  within(*first, text);
  for (char const* language : {"zh", "en"}) {
    std::string const said = words(first->value, language);
    auto const again = parse(said);
    if (again) require(words(again->value, language) == said);
  }
}

void piece(std::uint8_t which, std::string_view text) {
  switch (which % 12) {
    case 0:
      within(read_number(text), text);
      round_trip(
          text, [](auto t) { return parse_number(t); },
          [](Decimal const& n, auto) { return number_words(n, NumberStyle{}); });
      break;
    case 1:
      within(read_amount(text), text);
      within(find_amounts(text), text);
      within(read_breakdown(text), text);
      (void)parse_amount(text);
      round_trip(
          text, [](auto t) { return parse_quantity(t); },
          [](Quantity const& q, auto language) { return quantity_words(q, language); });
      break;
    case 2:
      within(read_duration(text), text);
      within(find_durations(text), text);
      round_trip(
          text, [](auto t) { return parse_duration(t); },
          [](Duration const& d, auto language) { return duration_words(d, language); });
      break;
    case 3:
      within(read_timing(text), text);
      within(find_timings(text), text);
      (void)parse_timing(text);
      (void)parse_date(text);
      round_trip(
          text, [](auto t) { return parse_when(t); },
          [](When const& w, auto language) { return when_words(w, language); });
      break;
    case 4:
      within(read_timing(text, {.year = 2019, .month = 5}), text);
      within(find_timings(text, {.year = 2019, .month = 12}), text);
      break;
    case 5:
      within(read_tier(text), text);
      within(find_tiers(text), text);
      round_trip(
          text, [](auto t) { return parse_tier(t); },
          [](TierCondition const& t, auto language) { return tier_words(t, language); });
      break;
    case 6:
      within(read_document_number(text), text);
      within(find_document_numbers(text), text);
      round_trip(
          text, [](auto t) { return parse_document_number(t); },
          [](DocumentNumber const& n, auto) { return document_number_words(n); });
      break;
    case 7:
      within(read_label(text), text);
      within(find_labels(text), text);
      round_trip(
          text, [](auto t) { return parse_label(t); },
          [](Label const& l, auto language) { return label_words(l, language); });
      break;
    case 8:
      within(read_names(text), text);
      // Names in one language with the words of another around them need not read back.
      if (auto const names = parse_names(text)) {
        within(*names, text);
        (void)names_words(names->value, "zh");
        (void)names_words(names->value, "en");
      }
      break;
    case 9:
      within(find_obligations(text), text);
      round_trip(
          text, [](auto t) { return parse_obligation(t); },
          [](Obligation const& o, auto language) { return obligation_words(o, language); });
      break;
    case 10:
      round_trip(
          text, [](auto t) { return parse_duty(t); },
          [](Duty const& d, auto language) { return duty_words(d, language); });
      break;
    default:
      round_trip(
          text, [](auto t) { return parse_money(t); },
          [](Quantity const& q, auto language) { return money_words(q, language); });
      break;
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  if (size == 0) return 0;
  std::string_view const text{reinterpret_cast<char const*>(data) + 1, size - 1};
  piece(data[0], text);
  // Words of the field that a user adds.
  if (data[0] == 0xFF) {
    Lexicon lexicon = Lexicon::standard();
    try {
      lexicon.extend(text);
    } catch (ReadError const&) {
    }
  }
  return 0;
}
