// SPDX-License-Identifier: BSL-1.0
// The only translation unit that compiles Catch2 itself.
#define CATCH_CONFIG_RUNNER
#include "support/catch.hpp"

int main(int argc, char* argv[]) { return Catch::Session().run(argc, argv); }
