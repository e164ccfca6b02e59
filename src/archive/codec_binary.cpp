// SPDX-License-Identifier: BSL-1.0
// Boost's assertions would end the process on damaged bytes; what they check is checked here, or harmless.
#define BOOST_DISABLE_ASSERTS

#include <boost/archive/binary_iarchive_impl.hpp>
#include <boost/archive/detail/polymorphic_iarchive_route.hpp>
#include <boost/archive/impl/basic_binary_iarchive.ipp>
#include <boost/archive/impl/basic_binary_iprimitive.ipp>
#include <boost/archive/polymorphic_binary_oarchive.hpp>

#include <istream>
#include <ostream>

#include "archive/codec_boost.hpp"

namespace bangfu::archive::detail {
namespace {

/// Boost's binary archive, which does not believe the length of a string.
class BinaryInput : public boost::archive::binary_iarchive_impl<BinaryInput, char, std::char_traits<char>> {
  using Base = boost::archive::binary_iarchive_impl<BinaryInput, char, std::char_traits<char>>;
  friend class boost::archive::detail::interface_iarchive<BinaryInput>;
  friend class boost::archive::basic_binary_iarchive<BinaryInput>;
  friend class boost::archive::load_access;

 public:
  BinaryInput(std::istream& stream, unsigned flags)
      : Base(stream, flags), in_(*static_cast<MemoryInput*>(stream.rdbuf())) {
    init(flags);
  }
  // Boost calls these.
  using Base::load;
  void load(std::string& text) {
    std::size_t size = 0;
    Base::load(size);
    check_length(size, in_);
    text.resize(size);
    load_binary(text.data(), size);
  }

 private:
  MemoryInput& in_;
};

class Input : public boost::archive::detail::polymorphic_iarchive_route<BinaryInput> {
 public:
  Input(std::istream& in, Decoding const&) : polymorphic_iarchive_route(in, boost::archive::no_codecvt) {}
};

}  // namespace

Codec const binary_codec =
    boost_codec<boost::archive::polymorphic_binary_oarchive, Input, boost::archive::no_codecvt, Behind::nothing>;

}  // namespace bangfu::archive::detail
