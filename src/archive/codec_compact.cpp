// SPDX-License-Identifier: BSL-1.0
#include <bangfu/archive/compact.hpp>
#include <bangfu/archive/serialize.hpp>

#include "archive/codec.hpp"

namespace bangfu::archive::detail {
namespace {

template <class T>
void save(std::string& out, T const& value) {
  CompactOutput archive(out);
  archive << value;
}

template <class T>
void load(std::string_view bytes, T& value, Decoding const& decoding) {
  CompactInput archive(bytes, decoding.limits);
  try {
    archive >> value;
  } catch (...) {
    rethrow_as_read_error(archive.offset());
  }
  if (archive.remaining() != 0) refuse_rest(archive.offset());
}

}  // namespace

Codec const compact_codec{save<Plan>, load<Plan>, save<Index>, load<Index>};

}  // namespace bangfu::archive::detail
