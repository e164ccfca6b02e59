// SPDX-License-Identifier: BSL-1.0
#include <bangfu/cql2/read.hpp>

#include "cql2/parsed.hpp"

namespace bangfu::cql2 {

Expression read_text(std::string_view text, Options const& options) {
  try {
    return detail::parse_text(text, options).tree;
  } catch (detail::Fault const& fault) {
    throw detail::as_error(fault, text, options.source);
  }
}
Expression read_json(std::string_view json, Options const& options) {
  try {
    return detail::parse_json(json, options).tree;
  } catch (detail::Fault const& fault) {
    throw detail::as_error(fault, json, options.source);
  }
}

boost::system::result<Expression, ReadError> try_read_text(std::string_view text, Options const& options) {
  try {
    return read_text(text, options);
  } catch (ReadError const& error) {
    return error;
  }
}
boost::system::result<Expression, ReadError> try_read_json(std::string_view json, Options const& options) {
  try {
    return read_json(json, options);
  } catch (ReadError const& error) {
    return error;
  }
}

}  // namespace bangfu::cql2
