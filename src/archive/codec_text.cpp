// SPDX-License-Identifier: BSL-1.0
// Boost's assertions would end the process on damaged bytes; what they check is checked here, or harmless.
#define BOOST_DISABLE_ASSERTS

#include <boost/archive/detail/polymorphic_iarchive_route.hpp>
#include <boost/archive/impl/basic_text_iarchive.ipp>
#include <boost/archive/impl/text_iarchive_impl.ipp>
#include <boost/archive/polymorphic_text_oarchive.hpp>
#include <boost/archive/text_iarchive.hpp>

#include <istream>
#include <ostream>

#include "archive/codec_boost.hpp"

namespace bangfu::archive::detail {
namespace {

/// Boost's text archive, which does not believe the length of a string.
class TextInput : public boost::archive::text_iarchive_impl<TextInput> {
  using Base = boost::archive::text_iarchive_impl<TextInput>;
  friend class boost::archive::detail::interface_iarchive<TextInput>;
  friend class boost::archive::basic_text_iarchive<TextInput>;
  friend class boost::archive::load_access;

 public:
  TextInput(std::istream& stream, unsigned flags) : Base(stream, flags) { init(); }
  // Boost calls these.
  using Base::load;
  void load(std::string& text) {
    std::size_t size = 0;
    Base::load(size);
    is.get();  // the blank between
    check_length(size, *static_cast<MemoryInput*>(is.rdbuf()));
    text.resize(size);
    if (size != 0) is.read(text.data(), static_cast<std::streamsize>(size));
  }
};

class Input : public boost::archive::detail::polymorphic_iarchive_route<TextInput> {
 public:
  Input(std::istream& in, Decoding const&) : polymorphic_iarchive_route(in, boost::archive::no_codecvt) {}
};

}  // namespace

Codec const text_codec =
    boost_codec<boost::archive::polymorphic_text_oarchive, Input, boost::archive::no_codecvt, Behind::line_feeds>;

}  // namespace bangfu::archive::detail
