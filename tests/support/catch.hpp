// SPDX-License-Identifier: BSL-1.0
/// @file
/// The one door to Catch2: version 2 (Debian 12) or 3, with what every test of this project needs.
#pragma once

#if BANGFU_CATCH_MAJOR >= 3
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>

#if BANGFU_CATCH_MAJOR >= 3
// Version 3 moved these into its namespace.
using Catch::Approx;
#endif

/// Leaves the test case, aloud. The run's summary repeats the line.
#define BANGFU_SKIP(reason)                            \
  do {                                                 \
    std::cout << "skipped: " << (reason) << std::endl; \
    SUCCEED("skipped");                                \
    return;                                            \
  } while (false)

namespace bangfu::test {

/// The root of the project's sources.
inline std::filesystem::path source_dir() { return BANGFU_SOURCE_DIR; }

/// The published plans and suites beside the project. They may be absent: `if (!has_shared(...)) BANGFU_SKIP(...)`.
inline std::filesystem::path shared_dir() { return BANGFU_SHARED_DIR; }
inline bool has_shared(std::filesystem::path const& path) { return std::filesystem::exists(shared_dir() / path); }

/// Where a test may write files: the folder that CTest names, or else the system's for temporary files.
inline std::filesystem::path own_dir() {
  char const* const folder = std::getenv("BANGFU_TEST_DIR");
  return folder != nullptr ? std::filesystem::path(folder) : std::filesystem::temp_directory_path();
}

/// Whether the long run was asked for (BANGFU_LONG set, and neither empty nor 0).
inline bool long_run() {
  char const* const value = std::getenv("BANGFU_LONG");
  return value != nullptr && *value != '\0' && std::string_view(value) != "0";
}

/// Whether the tests run under a sanitizer, which makes them five to ten times slower: exhaustive tests take a sample
/// then.
constexpr bool sanitized() {
#if defined(__SANITIZE_ADDRESS__)
  return true;
#elif defined(__has_feature)
  return __has_feature(address_sanitizer);
#else
  return false;
#endif
}

/// How often to try a property: `usually`, or `thoroughly` in the long run.
inline std::size_t tries(std::size_t usually, std::size_t thoroughly) { return long_run() ? thoroughly : usually; }

/// A whole file. A missing one throws, and so fails the test: nothing is regenerated.
inline std::string read_file(std::filesystem::path const& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path.string());
  return {std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
}

}  // namespace bangfu::test
