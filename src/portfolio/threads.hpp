// SPDX-License-Identifier: BSL-1.0
// The same work on several threads.
#pragma once

#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

namespace bangfu::columns {

/// @param wanted 0: as many as the machine has
inline std::size_t thread_count(unsigned wanted) noexcept {
  unsigned const count = wanted != 0 ? wanted : std::thread::hardware_concurrency();
  return count == 0 ? 1 : count;
}

/// Calls `work(part)` for each of `parts` parts at once, the first from this thread. Whatever fails first among the parts
/// is thrown when all are done.
template <class Work>
void on_each_thread(std::size_t parts, Work const& work) {
  std::vector<std::exception_ptr> failures(parts);
  std::vector<std::thread> workers;
  auto const try_part = [&](std::size_t part) {
    try {
      work(part);
    } catch (...) {
      failures[part] = std::current_exception();
    }
  };
  try {
    for (std::size_t part = 1; part < parts; ++part) workers.emplace_back(try_part, part);
    try_part(0);
  } catch (...) {
    for (std::thread& worker : workers) worker.join();
    throw;
  }
  for (std::thread& worker : workers) worker.join();
  for (std::exception_ptr const& failure : failures)
    if (failure) std::rethrow_exception(failure);
}

}  // namespace bangfu::columns
