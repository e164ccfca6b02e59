// SPDX-License-Identifier: BSL-1.0
#include "portfolio/value_sets.hpp"

#include <cstring>
#include <stdexcept>
#include <type_traits>
#include <variant>

namespace bangfu::columns {

namespace {

// A set is written as its values one behind the other: a mark for inferred ones, the kind of value, the value.
constexpr char inferred_mark = '?';

template <class T>
void put_value(std::string& key, T const& value) {
  static_assert(std::is_trivially_copyable_v<T>);
  key.append(reinterpret_cast<char const*>(&value), sizeof(T));
}
template <class T>
T take(std::string_view& key, T value) {
  std::memcpy(&value, key.data(), sizeof(T));
  key.remove_prefix(sizeof(T));
  return value;
}

void put_text(std::string& key, std::string_view text) {
  key += 't';
  put_value(key, static_cast<std::uint32_t>(text.size()));
  key += text;
}
void put_datum(std::string& key, Datum const& datum) {
  if (auto const* text = std::get_if<std::string_view>(&datum)) return put_text(key, *text);
  if (auto const* yes = std::get_if<bool>(&datum)) {
    key += *yes ? 'y' : 'n';
  } else if (auto const* number = std::get_if<Decimal>(&datum)) {
    key += 'd';
    put_value(key, number->units());
    put_value(key, static_cast<std::int8_t>(number->scale()));
  } else if (auto const* tier = std::get_if<Tier>(&datum)) {
    key += 'r';
    put_value(key, *tier);
  } else if (auto const* date = std::get_if<Date>(&datum)) {
    key += 'a';
    put_value(key, *date);
  } else if (auto const* period = std::get_if<Period>(&datum)) {
    key += 'p';
    put_value(key, *period);
  } else {
    throw std::logic_error("times as stated have columns of their own");
  }
}

}  // namespace

std::uint32_t ValueSets::number_of(Data const& values) {
  key_.clear();
  for (Datum const& datum : values) put_datum(key_, datum);
  for (Datum const& datum : values.inferred()) {
    key_ += inferred_mark;
    put_datum(key_, datum);
  }
  return sets_.add(key_);
}

std::uint32_t ValueSets::number_of_code(std::string_view code, void const* constant) {
  for (auto const& [address, number] : known_)
    if (address == constant && constant != nullptr) return number;
  key_.clear();
  put_text(key_, code);
  std::uint32_t const number = sets_.add(key_);
  if (constant != nullptr && known_.size() < 32) known_.emplace_back(constant, number);
  return number;
}

std::vector<std::uint32_t> ValueSets::add_all(ValueSets const& other) {
  std::vector<std::uint32_t> numbers(other.size());
  for (std::uint32_t n = 0; n < other.size(); ++n) numbers[n] = sets_.add(other.sets_[n]);
  return numbers;
}

void ValueSets::read(std::uint32_t number, Data& out) const {
  std::string_view key = sets_[number];
  while (!key.empty()) {
    bool const inferred = key.front() == inferred_mark;
    if (inferred) key.remove_prefix(1);
    Data::Through const through(out, inferred ? Origin::inferred : Origin::stated);
    char const kind = key.front();
    key.remove_prefix(1);
    switch (kind) {
      case 'y': out.emplace_back(true); break;
      case 'n': out.emplace_back(false); break;
      case 'd': {
        auto const units = take(key, std::int64_t{});
        auto const scale = take(key, std::int8_t{});
        out.emplace_back(Decimal(units, scale));
        break;
      }
      case 'r': out.emplace_back(take(key, Tier{})); break;
      case 'a': out.emplace_back(take(key, Date(Date::min_year))); break;
      case 'p': out.emplace_back(take(key, Period(Date(Date::min_year)))); break;
      default: {
        std::size_t const size = take(key, std::uint32_t{});
        out.emplace_back(key.substr(0, size));
        key.remove_prefix(size);
      }
    }
  }
}

}  // namespace bangfu::columns
