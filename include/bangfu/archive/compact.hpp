// SPDX-License-Identifier: BSL-1.0
/// @file
/// The compact archive: a pair of archive classes that conform to Boost.Serialization, for long keeping and speed.
///
/// The bytes are the same on every platform and with every version of Boost: whole numbers as groups of six bits (signed
/// ones in zigzag order), floating-point numbers as the number that their bits make in the IEEE 754 interchange formats,
/// texts with their length before them. Objects take no bytes of their own; the version of a class stands once in each
/// archive, before its first object.
///
/// Every byte of a number is an ASCII character. So an archive of UTF-8 texts is UTF-8 as a whole: a reader looks at it
/// once, and not at each of some hundred short texts.
///
/// One `serialize` serves these and Boost's archives. Pointers are not supported, nor are objects that Boost would track
/// in every case: archives of values need neither. Names of name-value pairs are not stored.
///
/// The bytes carry no magic number and no checksum. `archive::save` puts both around them.
#pragma once

#include <boost/archive/basic_archive.hpp>
#include <boost/mpl/bool.hpp>
#include <boost/serialization/collection_size_type.hpp>
#include <boost/serialization/item_version_type.hpp>
#include <boost/serialization/level.hpp>
#include <boost/serialization/library_version_type.hpp>
#include <boost/serialization/nvp.hpp>
#include <boost/serialization/serialization.hpp>
#include <boost/serialization/tracking.hpp>
#include <boost/serialization/version.hpp>

#include <bit>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/archive/detail/budget.hpp>
#include <bangfu/archive/detail/text.hpp>
#include <bangfu/archive/limits.hpp>

namespace bangfu::archive {

namespace detail {

/// Numbers the classes of a process, so that an archive finds their versions at once.
std::size_t next_class_slot() noexcept;
template <class T>
std::size_t class_slot() noexcept {
  static std::size_t const slot = next_class_slot();
  return slot;
}

template <class T>
inline constexpr bool is_pair_with_name = false;
template <class T>
inline constexpr bool is_pair_with_name<boost::serialization::nvp<T>> = true;

/// Whole numbers of Boost.Serialization that are classes of their own.
template <class T>
inline constexpr bool is_count =
    std::is_same_v<T, boost::serialization::collection_size_type> ||
    std::is_same_v<T, boost::serialization::item_version_type> ||
    std::is_same_v<T, boost::serialization::library_version_type> || std::is_same_v<T, boost::archive::version_type>;

template <class T>
constexpr void check_class() {
  static_assert(!std::is_pointer_v<T>, "a compact archive holds values, no pointers");
  static_assert(boost::serialization::tracking_level<T>::value != boost::serialization::track_always,
                "a compact archive tracks no objects");
}
template <class T>
inline constexpr bool has_version =
    boost::serialization::implementation_level<T>::value >= boost::serialization::object_class_info;

/// As an archive of the Boost library that this format was made with: Boost's own containers look at it.
inline constexpr unsigned library_version = 19;

/// What serialising functions keep with an archive (`get_helper`).
class Helpers {
 public:
  template <class Helper>
  Helper& get(void const* id) {
    for (auto const& [known, helper] : all_)
      if (known == id) return *static_cast<Helper*>(helper.get());
    auto const made = std::make_shared<Helper>();
    all_.emplace_back(id, made);
    return *made;
  }

 private:
  std::vector<std::pair<void const*, std::shared_ptr<void>>> all_{};
};

/// How many groups of six bits the longest number has.
inline constexpr std::size_t longest_number = 11;

/// Whether the bytes are UTF-8; made for many.
bool is_long_utf8(std::string_view bytes) noexcept;

/// Bits of a floating-point number, as a whole number of its size.
template <std::floating_point F>
using BitsOf = std::conditional_t<sizeof(F) == 4, std::uint32_t, std::uint64_t>;

}  // namespace detail

/// Writes a compact archive to the end of a string. It is complete when the archive is destroyed, or after `flush`.
class CompactOutput {
 public:
  /// For Boost.Serialization: it does not load.
  using is_loading = boost::mpl::false_;
  /// For Boost.Serialization: it saves.
  using is_saving = boost::mpl::true_;
  /// Marks a compact archive, so that bangfu's values store themselves directly.
  using bangfu_compact = void;

  /// @param out outlives the archive, and is left alone while there is one
  explicit CompactOutput(std::string& out) : out_(out), at_(out.data() + out.size()), end_(at_) {}
  CompactOutput(CompactOutput const&) = delete;
  CompactOutput& operator=(CompactOutput const&) = delete;
  ~CompactOutput() { flush(); }

  template <class T>
  CompactOutput& operator<<(T const& value) {
    save(value);
    return *this;
  }
  /// The same as `<<`.
  template <class T>
  CompactOutput& operator&(T const& value) {
    save(value);
    return *this;
  }
  /// Bytes as they are, without their length.
  void save_binary(void const* bytes, std::size_t size) {
    room(size);
    std::memcpy(at_, bytes, size);
    at_ += size;
  }
  /// Brings the string to its length.
  void flush() noexcept {
    out_.resize(static_cast<std::size_t>(at_ - out_.data()));
    end_ = at_;
  }

  /// For Boost.Serialization. Does nothing: there are no pointers, hence no classes to register.
  template <class T>
  void register_type(T const* = nullptr) noexcept {}
  /// For Boost.Serialization: the version of its library that the values are stored by; always the same.
  [[nodiscard]] boost::serialization::library_version_type get_library_version() const noexcept {
    return boost::serialization::library_version_type(detail::library_version);
  }
  /// For Boost.Serialization: an object of the archive's own that a value may keep state in, made on the first call.
  template <class Helper>
  Helper& get_helper(void* id = nullptr) {
    return helpers_.get<Helper>(id);
  }

  // --- what the values of bangfu call

  /// Writes a text: its length in bytes, or a multiple of that, and its bytes.
  void put_text(std::string_view text, unsigned times = 1) {
    room(text.size() + detail::longest_number);
    number(times * text.size());
    std::memcpy(at_, text.data(), text.size());
    at_ += text.size();
  }
  /// Writes a whole number in groups of six bits, least first, the seventh telling that more follow: 1 to 11 bytes.
  void put_number(std::uint64_t value) {
    room(detail::longest_number);
    number(value);
  }

 private:
  void room(std::size_t bytes) {
    if (static_cast<std::size_t>(end_ - at_) < bytes) [[unlikely]]
      grow(bytes);
  }
  void grow(std::size_t bytes);
  void number(std::uint64_t value) {
    for (; value >= 0x40; value >>= 6U) *at_++ = static_cast<char>((value & 0x3FU) | 0x40U);
    *at_++ = static_cast<char>(value);
  }

  template <class T>
  void save(T const& value) {
    if constexpr (detail::is_pair_with_name<T>) {
      save(value.const_value());
    } else if constexpr (std::is_same_v<T, std::string>) {
      put_text(value);
    } else if constexpr (std::is_enum_v<T>) {
      save(static_cast<std::underlying_type_t<T>>(value));
    } else if constexpr (std::is_array_v<T>) {
      put_number(std::extent_v<T>);
      for (auto const& element : value) save(element);
    } else if constexpr (std::is_same_v<T, char>) {
      put_number(static_cast<unsigned char>(value));
    } else if constexpr (std::is_integral_v<T> && std::is_signed_v<T>) {
      auto const wide = static_cast<std::int64_t>(value);
      put_number(static_cast<std::uint64_t>(wide) << 1U ^ static_cast<std::uint64_t>(wide >> 63));
    } else if constexpr (detail::is_count<T> || std::is_integral_v<T>) {
      put_number(value);
    } else if constexpr (std::is_floating_point_v<T>) {
      static_assert(sizeof(T) <= 8, "long double has no portable form");
      put_number(std::bit_cast<detail::BitsOf<T>>(value));
    } else {
      save_class(value);
    }
  }
  template <class T>
  void save_class(T const& value) {
    detail::check_class<T>();
    // Wrappers serialise in both directions through one function that takes no constant.
    T& object = const_cast<T&>(value);
    constexpr unsigned version = boost::serialization::version<T>::value;
    if constexpr (detail::has_version<T>) {
      std::size_t const slot = detail::class_slot<T>();
      if (slot >= known_.size()) known_.resize(slot + 64);
      if (!known_[slot]) {
        known_[slot] = true;
        put_number(version);
      }
    }
    boost::serialization::serialize_adl(*this, object, version);
  }

  std::string& out_;
  char* at_;                   // where the next byte goes
  char* end_;                  // of the room that the string has
  std::vector<char> known_{};  // by class slot: whether its version stands in the archive
  detail::Helpers helpers_{};
};

/// Reads a compact archive. Whatever breaks its form is refused with a ReadError whose place is the offset.
///
/// Counts and lengths are checked against what is left before any room is made: each element of a list takes a byte at
/// least, so a list of objects that store nothing cannot be read.
class CompactInput {
 public:
  /// For Boost.Serialization: it loads.
  using is_loading = boost::mpl::true_;
  /// For Boost.Serialization: it does not save.
  using is_saving = boost::mpl::false_;
  /// Marks a compact archive, so that bangfu's values load themselves directly.
  using bangfu_compact = void;

  /// @param bytes outlive the archive
  explicit CompactInput(std::string_view bytes, Limits const& limits = {})
      : begin_(bytes.data()),
        at_(bytes.data()),
        end_(bytes.data() + bytes.size()),
        utf8_(detail::is_long_utf8(bytes)),
        budget_(limits) {}
  CompactInput(CompactInput const&) = delete;
  CompactInput& operator=(CompactInput const&) = delete;
  ~CompactInput() = default;

  /// @throws ReadError
  template <class T>
  CompactInput& operator>>(T&& value) {
    load(value);
    return *this;
  }
  /// The same as `>>`. @throws ReadError
  template <class T>
  CompactInput& operator&(T&& value) {
    load(value);
    return *this;
  }
  /// Reads bytes as they are. @throws ReadError (syntax) where fewer are left
  void load_binary(void* bytes, std::size_t size) {
    if (size > remaining()) truncated();
    std::memcpy(bytes, at_, size);
    at_ += size;
  }
  /// How many bytes have not been read: none behind the last value of an archive.
  [[nodiscard]] std::size_t remaining() const noexcept { return static_cast<std::size_t>(end_ - at_); }
  /// How many bytes have been read.
  [[nodiscard]] std::size_t offset() const noexcept { return static_cast<std::size_t>(at_ - begin_); }

  /// For Boost.Serialization. Does nothing: there are no pointers, hence no classes to register.
  template <class T>
  void register_type(T const* = nullptr) noexcept {}
  /// For Boost.Serialization: the version of its library that the values are stored by; always the same.
  [[nodiscard]] boost::serialization::library_version_type get_library_version() const noexcept {
    return boost::serialization::library_version_type(detail::library_version);
  }
  /// For Boost.Serialization: an object of the archive's own that a value may keep state in, made on the first call.
  template <class Helper>
  Helper& get_helper(void* id = nullptr) {
    return helpers_.get<Helper>(id);
  }
  /// The objects of a compact archive are not tracked, so that they may be moved.
  void reset_object_address(void const*, void const*) noexcept {}
  /// For Boost.Serialization. Does nothing: no pointers are made.
  void delete_created_pointers() noexcept {}

  // --- what the values of bangfu call

  /// A text behind its length, as a view into the bytes. @throws ReadError also (encoding)
  [[gnu::always_inline]] std::string_view take_text() { return take_text(take_number()); }
  /// A text of this length, behind a number. @throws ReadError also (encoding)
  [[gnu::always_inline]] std::string_view take_text(std::uint64_t size) {
    std::string_view const text = take_bytes(size);
    // In front of it stands a number, hence a whole character. Where all is UTF-8, only its end may cut one in two.
    if (!utf8_ || (at_ != end_ && (static_cast<unsigned char>(*at_) & 0xC0U) == 0x80U)) [[unlikely]]
      check_utf8(text);
    return text;
  }
  /// Reads a whole number. @throws ReadError where it is cut off, longer than need be, or has more than 64 bits
  [[gnu::always_inline]] std::uint64_t take_number() {
    if (end_ - at_ >= 2) [[likely]] {
      std::uint64_t const first = static_cast<unsigned char>(at_[0]);
      if (first < 0x40) {
        ++at_;
        return first;
      }
      std::uint64_t const second = static_cast<unsigned char>(at_[1]);
      if (first < 0x80 && second - 1 < 0x3F) {
        at_ += 2;
        return (first & 0x3FU) | second << 6U;
      }
    }
    return long_number();
  }
  /// What the limits still allow.
  detail::Budget& budget() noexcept { return budget_; }
  /// Refuses a number of elements. @throws ReadError always
  [[noreturn]] void refuse_count(std::uint64_t count) const;

 private:
  [[noreturn]] void truncated() const;
  void check_utf8(std::string_view text) const;
  [[noreturn]] void refuse_number() const;
  std::uint64_t long_number();
  [[gnu::always_inline]] std::string_view take_bytes(std::uint64_t size) {
    if (size > remaining()) [[unlikely]]
      truncated();
    std::string_view const text(at_, static_cast<std::size_t>(size));
    at_ += text.size();
    return text;
  }

  template <class T>
  void load(T& value) {
    if constexpr (detail::is_pair_with_name<std::remove_const_t<T>>) {
      load(value.value());
    } else if constexpr (std::is_const_v<T>) {
      load(const_cast<std::remove_const_t<T>&>(value));  // a wrapper
    } else if constexpr (std::is_same_v<T, std::string>) {
      std::string_view const text = take_bytes(take_number());
      value.assign(text.data(), text.size());
    } else if constexpr (std::is_same_v<T, boost::serialization::collection_size_type>) {
      std::uint64_t const count = take_number();
      if (count > remaining()) refuse_count(count);
      value = T(static_cast<std::size_t>(count));
    } else if constexpr (detail::is_count<T>) {
      std::uint64_t const number = take_number();
      if (number > 0xFFFF) refuse_number();
      value = T(static_cast<unsigned>(number));
    } else if constexpr (std::is_enum_v<T>) {
      std::underlying_type_t<T> number{};
      load(number);
      value = static_cast<T>(number);
    } else if constexpr (std::is_array_v<T>) {
      if (take_number() != std::extent_v<T>) refuse_number();
      for (auto& element : value) load(element);
    } else if constexpr (std::is_same_v<T, bool>) {
      std::uint64_t const bit = take_number();
      if (bit > 1) refuse_number();
      value = bit == 1;
    } else if constexpr (std::is_same_v<T, char>) {
      std::uint64_t const number = take_number();
      if (number > 0xFF) refuse_number();
      value = static_cast<char>(number);
    } else if constexpr (std::is_integral_v<T> && std::is_signed_v<T>) {
      std::uint64_t const folded = take_number();
      auto const wide = static_cast<std::int64_t>(folded >> 1U ^ (0 - (folded & 1U)));
      value = static_cast<T>(wide);
      if (value != wide) refuse_number();
    } else if constexpr (std::is_integral_v<T>) {
      std::uint64_t const number = take_number();
      value = static_cast<T>(number);
      if (value != number) refuse_number();
    } else if constexpr (std::is_floating_point_v<T>) {
      static_assert(sizeof(T) <= 8, "long double has no portable form");
      detail::BitsOf<T> bits = 0;
      load(bits);
      value = std::bit_cast<T>(bits);
    } else {
      load_class(value);
    }
  }
  template <class T>
  void load_class(T& object) {
    detail::check_class<T>();
    unsigned version = boost::serialization::version<T>::value;
    if constexpr (detail::has_version<T>) {
      std::size_t const slot = detail::class_slot<T>();
      if (slot >= versions_.size()) versions_.resize(slot + 64);
      unsigned& known = versions_[slot];
      if (known == 0) {
        std::uint64_t const read = take_number();
        if (read > 0xFFFF) refuse_number();
        known = static_cast<unsigned>(read) + 1;
      }
      version = known - 1;
    }
    boost::serialization::serialize_adl(*this, object, version);
  }

  char const* begin_;
  char const* at_;
  char const* end_;
  bool utf8_;  // whether all the bytes are
  detail::Budget budget_;
  std::vector<unsigned> versions_{};  // by class slot: one more than the version, or 0
  detail::Helpers helpers_{};
};

}  // namespace bangfu::archive
