// SPDX-License-Identifier: BSL-1.0
// How the payload of one record is written and read in each form. One source for each form: what they draw in of
// Boost.Serialization is what compiling this component costs.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <bangfu/archive/contents.hpp>
#include <bangfu/archive/form.hpp>
#include <bangfu/archive/limits.hpp>
#include <bangfu/model/plan.hpp>

namespace bangfu::archive::detail {

struct Decoding {
  Limits const& limits;
  unsigned boost = 0;  // version of Boost's archives by which it was written
};

struct Codec {
  void (*save_plan)(std::string& out, Plan const& plan);
  /// Throws ReadError, its offset within the bytes.
  void (*load_plan)(std::string_view bytes, Plan& plan, Decoding const& decoding);
  void (*save_index)(std::string& out, Index const& index);
  void (*load_index)(std::string_view bytes, Index& index, Decoding const& decoding);
};

extern Codec const compact_codec;
extern Codec const binary_codec;
extern Codec const text_codec;
extern Codec const xml_codec;

inline Codec const& codec_of(Form form) noexcept {
  switch (form) {
    case Form::binary: return binary_codec;
    case Form::text: return text_codec;
    case Form::xml: return xml_codec;
    case Form::compact: break;
  }
  return compact_codec;
}

/// The version of the archives of the Boost library at hand.
unsigned boost_version() noexcept;

/// Turns the exception that is being handled into a ReadError at this offset. What is no fault of the bytes (want of
/// memory) is passed on.
[[noreturn]] void rethrow_as_read_error(std::size_t offset);
/// Nothing may stand behind the last value.
void refuse_rest(std::size_t offset);

}  // namespace bangfu::archive::detail
