// SPDX-License-Identifier: BSL-1.0
#include "archive/codec.hpp"

#include <boost/archive/archive_exception.hpp>
#include <boost/archive/basic_archive.hpp>

#include <exception>
#include <new>

namespace bangfu::archive::detail {

unsigned boost_version() noexcept {
  boost::serialization::library_version_type const version = boost::archive::BOOST_ARCHIVE_VERSION();
  return version;
}

void rethrow_as_read_error(std::size_t offset) {
  using Boost = boost::archive::archive_exception;
  auto const fail = [offset](ReadErrorCode code, std::string_view found, char const* zh, char const* en) {
    throw ReadError(code, {.offset = offset}, found, Text(zh, "zh").set("en", en));
  };
  try {
    throw;
  } catch (ReadError const& error) {
    SourcePlace place = error.place();
    if (place.offset == 0) place.offset = offset;
    throw error.at(std::move(place));
  } catch (Boost const& error) {
    if (error.code == Boost::unsupported_version)
      fail(ReadErrorCode::newer_version, error.what(), "不比本机新的 Boost 归档", "an archive of no newer Boost");
    if (error.code == Boost::incompatible_native_format)
      fail(ReadErrorCode::unsupported, error.what(), "同类机器写的二进制归档",
           "a binary archive of the same kind of machine");
    fail(ReadErrorCode::syntax, error.what(), "完整的 Boost 归档", "a sound Boost archive");
  } catch (std::bad_alloc const&) {
    throw;
  } catch (std::exception const& error) {
    fail(ReadErrorCode::syntax, error.what(), "完整的归档", "a sound archive");
  }
  std::terminate();
}

void refuse_rest(std::size_t offset) {
  throw ReadError(ReadErrorCode::syntax, {.offset = offset}, "",
                  Text("记录至此结束", "zh").set("en", "the end of the record"));
}

}  // namespace bangfu::archive::detail
