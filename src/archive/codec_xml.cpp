// SPDX-License-Identifier: BSL-1.0
// Boost's assertions would end the process on damaged bytes; what they check is checked here, or harmless.
#define BOOST_DISABLE_ASSERTS

#include <boost/archive/polymorphic_xml_iarchive.hpp>
#include <boost/archive/polymorphic_xml_oarchive.hpp>

#include <istream>
#include <ostream>

#include "archive/codec_boost.hpp"

namespace bangfu::archive::detail {
namespace {

// Without Boost's own header and end tag: the envelope has both, and looking for a missing end tag in its destructor
// would end the process. Without Boost's check of names: it reads beyond the end of a name that is too long.
constexpr unsigned flags = boost::archive::no_header | boost::archive::no_codecvt | boost::archive::no_xml_tag_checking;

class Input : public boost::archive::polymorphic_xml_iarchive {
 public:
  Input(std::istream& in, Decoding const& decoding) : polymorphic_xml_iarchive(in, flags) {
    boost::archive::xml_iarchive::set_library_version(boost::serialization::library_version_type(decoding.boost));
  }
};

}  // namespace

Codec const xml_codec = boost_codec<boost::archive::polymorphic_xml_oarchive, Input, flags, Behind::line_feeds>;

}  // namespace bangfu::archive::detail
