// SPDX-License-Identifier: BSL-1.0
// The command, run as a person or a script runs it.
#pragma once

#include <array>
#include <cstdio>
#include <string>

#if !defined(_WIN32)
#include <sys/wait.h>
#endif

#include "support/catch.hpp"

namespace test {

/// What a run printed and ended with.
struct Outcome {
  int code = -1;
  std::string out{};
};

/// Runs a shell line in which `bangfu` is the command, after `before`; what goes to standard error comes too.
inline Outcome run(std::string const& arguments, std::string const& before = {}) {
  std::string const line = before + "LANG=C '" + std::string(BANGFU_COMMAND) + "' " + arguments + " 2>&1";
  Outcome outcome;
  FILE* pipe = popen(line.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::array<char, 4096> buffer{};
  while (std::size_t const n = std::fread(buffer.data(), 1, buffer.size(), pipe)) outcome.out.append(buffer.data(), n);
  outcome.code = WEXITSTATUS(pclose(pipe));
  return outcome;
}
inline bool has(std::string const& text, std::string const& part) { return text.find(part) != std::string::npos; }

}  // namespace test
