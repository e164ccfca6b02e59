// SPDX-License-Identifier: BSL-1.0
/// @file
/// How much memory is asked for. It replaces the global operators: one source of a program includes it.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdlib>
#include <new>

namespace bangfu::test {

inline std::atomic<std::size_t> now_used{0};
inline std::atomic<std::size_t> most_used{0};

/// The most that was in use during the call, beyond what was before.
template <class Call>
std::size_t memory_of(Call call) {
  std::size_t const before = now_used;
  most_used = before;
  call();
  return most_used - before;
}

}  // namespace bangfu::test

// A sanitizer has its own operators; memory is looked at without one.
#if defined(__SANITIZE_ADDRESS__)
#define BANGFU_SANITIZED 1
#elif defined(__has_feature)
#define BANGFU_SANITIZED __has_feature(address_sanitizer)
#else
#define BANGFU_SANITIZED 0
#endif
#if !BANGFU_SANITIZED
#include <malloc.h>

void* operator new(std::size_t size) {
  void* const memory = std::malloc(size);
  if (memory == nullptr) throw std::bad_alloc();
  std::size_t const used = bangfu::test::now_used += malloc_usable_size(memory);
  if (used > bangfu::test::most_used) bangfu::test::most_used = used;
  return memory;
}
void operator delete(void* memory) noexcept {
  if (memory != nullptr) bangfu::test::now_used -= malloc_usable_size(memory);
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept { operator delete(memory); }
#endif
