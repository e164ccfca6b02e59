// SPDX-License-Identifier: BSL-1.0
// Any bytes as a whole archive, as they are and with the checksums made right: read at once, from a stream, by the index.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <sstream>
#include <string>

#include <bangfu/archive/archive.hpp>

#include "support/archive_envelope.hpp"

using namespace bangfu;

namespace {

void read_every_way(std::string const& bytes) {
  auto const plans = archive::try_read<std::vector<Plan>>(bytes);
  std::istringstream in(bytes);
  std::vector<Plan> streamed;
  bool ended = false;
  try {
    archive::PlanReader reader(in);
    while (auto loaded = reader.next()) streamed.push_back(std::move(loaded->value));
    ended = true;
  } catch (ReadError const& error) {
    if (error.place().offset > bytes.size() || error.expected().empty()) std::abort();
  }
  // What is read at once is read one by one too.
  if (plans && (!ended || streamed != plans->value)) std::abort();
  try {
    auto const contents = archive::inspect_bytes(bytes);
    if (plans && contents.index.plans.size() != plans->value.size()) std::abort();
  } catch (ReadError const&) {
    if (plans) std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
  std::string const bytes(reinterpret_cast<char const*>(data), size);
  read_every_way(bytes);
  read_every_way(test::resealed(bytes));
  return 0;
}
