// SPDX-License-Identifier: BSL-1.0
/// @file
/// A filter, bound to what can be asked of some kind of record, and asked of one record after another.
///
/// @code
/// cql2::Filter<Book> const filter("CASEI(title) LIKE CASEI('%plan%') AND pages > 100", books);
/// if (is_certain(filter(book))) …
/// @endcode
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/core/truth.hpp>
#include <bangfu/cql2/queryables.hpp>
#include <bangfu/cql2/read.hpp>
#include <bangfu/query/expression.hpp>

namespace bangfu::cql2 {

namespace detail {

class Program;

/// A bound filter without the type of the records.
class Binding {
 public:
  enum class Form : unsigned char { text, json };
  Binding(Form form, std::string_view filter, Table const& table, Options const& options);
  Binding(Expression filter, Table const& table);

  [[nodiscard]] Truth ask(Table const& table, void const* record) const;
  [[nodiscard]] Expression const& expression() const noexcept { return *expression_; }

 private:
  std::shared_ptr<Expression const> expression_;
  std::shared_ptr<Program const> program_;
};

}  // namespace detail

/// A filter of records of type `Row`. Copies share what is bound. May be asked from several threads at once where
/// the getters of the table may.
template <class Row>
class Filter {
 public:
  /// Reads CQL2 Text and looks up its names. @throws ReadError, with line and column also where a name is not known
  /// (expected: the nearest name) or types do not fit (code `type`)
  Filter(std::string_view text, Queryables<Row> table, Options const& options = {})
      : table_(std::move(table)), binding_(detail::Binding::Form::text, text, table_, options) {}
  /// Binds a tree. @throws UnknownProperty, WrongType (query/evaluate.hpp; both std::logic_error)
  Filter(Expression filter, Queryables<Row> table) : table_(std::move(table)), binding_(std::move(filter), table_) {}
  /// Reads CQL2 JSON. @throws ReadError as for text, with the JSON Pointer as well
  [[nodiscard]] static Filter from_json(std::string_view json, Queryables<Row> table, Options const& options = {}) {
    return Filter(json, std::move(table), options, detail::Binding::Form::json);
  }

  /// The answer for one record: certain (true), no (false), or possible (NULL). A selection takes the certain ones.
  [[nodiscard]] Truth operator()(Row const& record) const { return binding_.ask(table_, &record); }

  /// The filter as a tree.
  [[nodiscard]] Expression const& expression() const noexcept { return binding_.expression(); }
  /// The table that its names were looked up in.
  [[nodiscard]] Queryables<Row> const& queryables() const noexcept { return table_; }

 private:
  Filter(std::string_view filter, Queryables<Row> table, Options const& options, detail::Binding::Form form)
      : table_(std::move(table)), binding_(form, filter, table_, options) {}

  Queryables<Row> table_;
  detail::Binding binding_;
};

}  // namespace bangfu::cql2
