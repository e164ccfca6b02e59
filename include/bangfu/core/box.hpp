// SPDX-License-Identifier: BSL-1.0
/// @file
/// A member that is seldom there, kept behind one pointer, with the manners of `std::optional`: copied and compared
/// by value. It keeps large entities small where most plans leave a member out.
#pragma once

#include <utility>

namespace bangfu {

/// An optional `T` that takes the room of a pointer while absent. `T` may be incomplete where the box is declared.
/// (Not built on `std::unique_ptr`, whose header alone costs every user a tenth of a second of compile time.)
template <class T>
class Box {
 public:
  using value_type = T;

  Box() = default;
  /// Holds a value.
  Box(T value) : value_(new T(std::move(value))) {}
  Box(Box const& other) : value_(other.value_ != nullptr ? new T(*other.value_) : nullptr) {}
  Box(Box&& other) noexcept : value_(std::exchange(other.value_, nullptr)) {}
  Box& operator=(Box other) noexcept {
    std::swap(value_, other.value_);
    return *this;
  }
  ~Box() { delete value_; }

  [[nodiscard]] bool has_value() const noexcept { return value_ != nullptr; }
  explicit operator bool() const noexcept { return has_value(); }
  /// @pre `has_value()`
  T& operator*() noexcept { return *value_; }
  T const& operator*() const noexcept { return *value_; }
  T* operator->() noexcept { return value_; }
  T const* operator->() const noexcept { return value_; }
  /// Holds a default-made value, whatever it held before.
  T& emplace() {
    delete std::exchange(value_, new T{});
    return *value_;
  }
  /// Holds nothing.
  void reset() noexcept { delete std::exchange(value_, nullptr); }

  friend bool operator==(Box const& a, Box const& b) {
    return a.value_ == b.value_ || (a.value_ != nullptr && b.value_ != nullptr && *a.value_ == *b.value_);
  }

 private:
  T* value_ = nullptr;
};

}  // namespace bangfu
