// SPDX-License-Identifier: BSL-1.0
// A filter as it was read: its tree, and where each part of it stood. What both forms of CQL2 must not say is refused
// here, in one place.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/core/error.hpp>
#include <bangfu/cql2/read.hpp>
#include <bangfu/query/expression.hpp>

namespace bangfu::cql2::detail {

struct Place {
  std::size_t offset = 0;
  std::string pointer{};  // of JSON
};

struct Words {
  std::string_view zh;
  std::string_view en;
};
[[nodiscard]] Text text_of(Words words);

/// Why a filter cannot be read.
struct Fault {
  ReadErrorCode code = ReadErrorCode::syntax;
  Place place{};
  std::string found{};
  Text expected{};
  bool unknown_property = false;
};
[[nodiscard]] ReadError as_error(Fault const& fault, std::string_view text, std::string const& source);

struct Parsed {
  Expression tree{};
  std::vector<Place> places{};  // of all nodes, each before its arguments
};
/// @throws Fault
[[nodiscard]] Parsed parse_text(std::string_view text, Options const& options);
[[nodiscard]] Parsed parse_json(std::string_view json, Options const& options);

/// A node and those below it while a filter is read.
struct Node {
  Expression head{};  // without arguments
  std::vector<Node> arguments{};
  Place place{};
  std::size_t height = 1;
  bool perhaps_array = false;  // `(x)` as an argument: a set of one, or parentheses
};

/// Builds the nodes, within the limits. @throws Fault
class Builder {
 public:
  explicit Builder(Options const& options);

  Node constant(Constant value, Place place);
  Node property(std::string_view name, Place place);
  /// Looks that the arguments are of the number and kind that the operator takes.
  Node operation(Operator op, std::vector<Node> arguments, Place place);
  /// A function that is no operator; `period` and `day` of a text become a time.
  Node function(std::string_view name, std::vector<Node> arguments, Place place);
  Node date(std::string_view text, Place place);
  Node timestamp(std::string_view text, Place place);
  Node number(std::string_view raw, Place place);
  /// One end as a text: a date, a timestamp or `..`.
  Node end(std::string_view text, Place place);
  Node interval(Node start, Node end, Place place);

  /// @throws Fault unless the node may stand where a truth value, or a value, is wanted
  static void require_question(Node const& node);
  static void require_value(Node const& node);
  /// @throws Fault where the node can be no number
  static void require_number(Node const& node);

  [[nodiscard]] std::size_t max_depth() const noexcept { return max_depth_; }
  [[noreturn]] static void too_deep(std::size_t most, Place place);

  /// The finished filter.
  static Parsed finish(Node root);

 private:
  Node make(Expression head, std::vector<Node> arguments, Place place);

  std::size_t max_depth_;
  std::size_t max_nodes_;
  std::size_t nodes_ = 0;
};

/// How many arguments an operator takes, at least and at most.
[[nodiscard]] std::pair<std::size_t, std::size_t> arity(Operator op);

/// How a node would be written, for the message of an error.
[[nodiscard]] std::string shown(Node const& node);

[[noreturn]] void refuse(ReadErrorCode code, Place place, std::string_view found, Words expected);
/// @throws Fault (encoding, limit)
void check_encoding(std::string_view text, std::size_t max_bytes);

/// The number that digits, a point and an exponent stand for; empty beyond 18 digits on either side of the point.
[[nodiscard]] std::optional<Decimal> decimal_of(std::string_view raw);

}  // namespace bangfu::cql2::detail
