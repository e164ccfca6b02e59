// SPDX-License-Identifier: BSL-1.0
// What the three forms of Boost's archives share. The code of the entities is made once, for Boost's polymorphic
// archives, which write what the plain ones write.
#pragma once

#include <boost/archive/polymorphic_iarchive.hpp>
#include <boost/archive/polymorphic_oarchive.hpp>

#include <cstddef>
#include <cstdint>
#include <istream>
#include <locale>
#include <ostream>
#include <string>
#include <string_view>

#include <bangfu/archive/contents.hpp>
#include <bangfu/archive/limits.hpp>
#include <bangfu/model/plan.hpp>

#include "archive/boost_streams.hpp"
#include "archive/codec.hpp"

namespace bangfu::archive::detail {

void save_root(boost::archive::polymorphic_oarchive& archive, Plan const& plan);
void save_root(boost::archive::polymorphic_oarchive& archive, Index const& index);
void load_root(boost::archive::polymorphic_iarchive& archive, Plan& plan, Limits const& limits);
void load_root(boost::archive::polymorphic_iarchive& archive, Index& index, Limits const& limits);

/// Checks the length of a string before there is room for it.
void check_length(std::uint64_t size, MemoryInput const& in);

/// What may stand behind a value.
enum class Behind { nothing, line_feeds };

template <class Archive, unsigned flags, class T>
void save(std::string& out, T const& value) {
  StringOutput buffer(out);
  std::ostream stream(&buffer);
  stream.imbue(std::locale::classic());
  Archive archive(stream, flags);
  save_root(archive, value);
}
/// `Archive` is made of a stream and the decoding.
template <class Archive, Behind behind, class T>
void load(std::string_view bytes, T& value, Decoding const& decoding) {
  MemoryInput buffer(bytes);
  std::istream stream(&buffer);
  stream.imbue(std::locale::classic());
  try {
    Archive archive(stream, decoding);
    load_root(archive, value, decoding.limits);
  } catch (...) {
    rethrow_as_read_error(buffer.offset());
  }
  bool const ended = behind == Behind::nothing ? buffer.remaining() == 0 : only_line_feeds(buffer.rest());
  if (!ended) refuse_rest(buffer.offset());
}

template <class Output, class Input, unsigned flags, Behind behind>
inline constexpr Codec boost_codec{save<Output, flags, Plan>, load<Input, behind, Plan>, save<Output, flags, Index>,
                                   load<Input, behind, Index>};

}  // namespace bangfu::archive::detail
