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

template <class T>
void save(std::string& out, T const& value) {
  StringOutput buffer(out);
  std::ostream stream(&buffer);
  stream.imbue(std::locale::classic());
  boost::archive::polymorphic_xml_oarchive archive(stream, flags);
  save_root(archive, value);
}

template <class T>
void load(std::string_view bytes, T& value, Decoding const& decoding) {
  MemoryInput buffer(bytes);
  std::istream stream(&buffer);
  stream.imbue(std::locale::classic());
  try {
    boost::archive::polymorphic_xml_iarchive archive(stream, flags);
    archive.boost::archive::xml_iarchive::set_library_version(
        boost::serialization::library_version_type(decoding.boost));
    load_root(archive, value, decoding.limits);
  } catch (...) {
    rethrow_as_read_error(buffer.offset());
  }
  if (!only_line_feeds(buffer.rest())) refuse_rest(buffer.offset());
}

}  // namespace

Codec const xml_codec{save<Plan>, load<Plan>, save<Index>, load<Index>};

}  // namespace bangfu::archive::detail
