// SPDX-License-Identifier: BSL-1.0
#include "portfolio/grouping.hpp"

#include <bangfu/time/relation.hpp>

namespace bangfu::columns {

std::string label_of(Datum const& datum) {
  if (auto const* text = std::get_if<std::string_view>(&datum)) return std::string(*text);
  if (auto const* number = std::get_if<Decimal>(&datum)) return number->to_string();
  if (auto const* tier = std::get_if<Tier>(&datum)) return std::string(to_string(*tier));
  if (auto const* yes = std::get_if<bool>(&datum)) return *yes ? "true" : "false";
  if (auto const* period = std::get_if<Period>(&datum)) return period->to_string();
  if (auto const* date = std::get_if<Date>(&datum)) return date->to_string();
  return to_text(*std::get<When const*>(datum), "en");
}

/// Ends the keys of a number, of which those from `before` on were listed.
void Axis::close(std::size_t before) {
  bool const one = listed_.size() == before + 1 && listed_.back().certain;
  single_.push_back(one ? listed_.back().key : several);
  if (one) listed_.pop_back();
  first_.push_back(static_cast<std::uint32_t>(listed_.size()));
}

void Axis::fill(ValueSets const& sets) {
  Data data;
  for (std::uint32_t number = 0; number < sets.size(); ++number) {
    std::size_t const before = listed_.size();
    data.clear();
    sets.read(number, data);
    auto const list = [&](Datum const& datum, bool certain) {
      std::uint32_t const wanted = key(label_of(datum));
      for (std::size_t i = before; i < listed_.size(); ++i)
        if (listed_[i].key == wanted) return;
      listed_.push_back({wanted, certain});
    };
    for (Datum const& datum : data) list(datum, true);
    for (Datum const& datum : data.inferred()) list(datum, false);
    if (listed_.size() == before) listed_.push_back({key({}), true});
    close(before);
  }
}

void Axis::fill(Times const& times, By::What what) {
  std::int32_t const size = what == By::What::year ? 12 : what == By::What::quarter ? 3 : 1;
  auto const label = [&](std::int32_t unit) {
    std::string year = std::to_string(unit * size / 12);
    if (what == By::What::year) return year;
    if (what == By::What::quarter) return year + "-Q" + std::to_string(unit % 4 + 1);
    std::int32_t const month = unit % 12 + 1;
    return year + (month < 10 ? "-0" : "-") + std::to_string(month);
  };
  constexpr std::int32_t months_in_all = 12 * 10'000;
  std::vector<std::uint32_t> keys(static_cast<std::size_t>(months_in_all / size), several);
  auto const key_of = [&](std::int32_t unit) {
    std::uint32_t& found = keys[static_cast<std::size_t>(unit)];
    if (found == several) found = key(label(unit));
    return found;
  };
  constexpr std::int32_t longest = 100 * 12;
  single_.reserve(times.size());
  first_.reserve(times.size() + std::size_t{1});
  for (std::uint32_t number = 0; number < times.size(); ++number) {
    std::size_t const before = listed_.size();
    MonthSpan const& span = times.months(number);
    if (span.first == MonthSpan::none || span.last - span.first > longest) {
      listed_.push_back({key({}), true});
    } else if (times.stretch(number) != nullptr) {
      for (std::int32_t unit = span.first / size; unit <= span.last / size; ++unit)
        listed_.push_back({key_of(unit), unit >= span.sure_first / size && unit <= span.sure_last / size});
    } else {
      When made;
      When const& when = times.when(number, made);
      PlanView const& view = times.view(number);
      for (std::int32_t unit = span.first / size; unit <= span.last / size; ++unit) {
        std::int32_t const first = unit * size;
        std::int32_t const last = first + size - 1;
        When const asked = throughout(Period(Date(first / 12, first % 12 + 1), Date(last / 12, last % 12 + 1)));
        Truth const answer =
            relate(Relation::overlaps, when, asked, view.plan().calendar ? &*view.plan().calendar : nullptr);
        if (is_possible(answer)) listed_.push_back({key_of(unit), is_certain(answer)});
      }
      if (listed_.size() == before) listed_.push_back({key({}), true});
    }
    close(before);
  }
}

}  // namespace bangfu::columns
