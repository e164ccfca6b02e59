// SPDX-License-Identifier: BSL-1.0
/// @file
/// What can be asked of records of an embedder's own: names, types, meanings, and how to get at the values.
///
/// @code
/// cql2::Queryables<Book> books;
/// books.add("title", &Book::title, Text("书名", "zh").set("en", "title"));
/// books.add("pages", [](Book const& b) { return b.last_page - b.first_page + 1; });
/// books.add_function("initial", cql2::Type::text, {cql2::Type::text}, …);
/// @endcode
#pragma once

#include <concepts>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/core/text.hpp>
#include <bangfu/cql2/value.hpp>

namespace bangfu::cql2 {

/// A name that a filter may use.
struct Queryable {
  std::string name{};     ///< as a filter writes it
  Type type = Type::any;  ///< of its values; `any` where each value tells its own
  Text meaning{};         ///< in Chinese and English; may be empty
};
/// A function that a filter may call.
struct Function {
  std::string name{};              ///< as a filter writes it
  Type result = Type::any;         ///< type of what it gives
  std::vector<Type> parameters{};  ///< types of the arguments, all of which must be given
  Text meaning{};                  ///< in Chinese and English; may be empty
};

/// The values that one name has in one record: none where nothing is known, more than one where the name leads
/// through a list. A question about several is answered for each, and the best answer counts; what is inferred makes
/// an answer possible, never certain.
struct Values {
  std::vector<Value> stated{};    ///< what the record says
  std::vector<Value> inferred{};  ///< what a rule has concluded

  void clear() noexcept {
    stated.clear();
    inferred.clear();
  }
};

namespace detail {

/// A table of queryables, without the type of the records.
class Table {
 public:
  virtual ~Table() = default;
  [[nodiscard]] std::vector<Queryable> const& queryables() const noexcept { return queryables_; }
  [[nodiscard]] std::vector<Function> const& functions() const noexcept { return functions_; }
  [[nodiscard]] std::optional<std::size_t> find(std::string_view name) const noexcept;
  [[nodiscard]] std::optional<std::size_t> find_function(std::string_view name) const noexcept;

  virtual void values_of(std::size_t queryable, void const* record, Values& out) const = 0;
  [[nodiscard]] virtual Value result_of(std::size_t function, void const* record,
                                        std::vector<Value> const& arguments) const = 0;
  [[nodiscard]] virtual SchoolCalendar const* calendar_of(void const* record) const = 0;

 protected:
  /// @throws std::logic_error where the name is taken or empty
  void add(Queryable queryable);
  void add(Function function);

 private:
  std::vector<Queryable> queryables_{};
  std::vector<Function> functions_{};
  std::vector<std::size_t> by_name_{};  // positions of the queryables, in the order of their names
};

template <class T>
struct TypeOf {
  static constexpr Type type = Type::any;
};
template <class T>
requires(std::integral<T> || std::same_as<T, Decimal>) struct TypeOf<T> {
  static constexpr Type type = std::same_as<T, bool> ? Type::boolean : Type::number;
};
template <class T>
requires(std::convertible_to<T, std::string_view>) struct TypeOf<T> {
  static constexpr Type type = Type::text;
};
template <>
struct TypeOf<Date> {
  static constexpr Type type = Type::date;
};
template <>
struct TypeOf<Timestamp> {
  static constexpr Type type = Type::timestamp;
};
template <>
struct TypeOf<Interval> {
  static constexpr Type type = Type::interval;
};
template <>
struct TypeOf<Tier> {
  static constexpr Type type = Type::tier;
};
template <>
struct TypeOf<When const*> {
  static constexpr Type type = Type::time;
};
template <class T>
struct TypeOf<std::optional<T>> : TypeOf<T> {};
template <class T>
struct TypeOf<std::vector<T>> {
  static constexpr Type type = Type::array;
};

}  // namespace detail

/// A table of queryables of records of type `Row`. Copies are cheap and share nothing that changes.
template <class Row>
class Queryables final : public detail::Table {
 public:
  /// Adds the values that a name has in a record.
  using Getter = std::function<void(Row const&, Values&)>;
  /// Answers a call of a function for a record. An argument may be nothing (NULL).
  using Caller = std::function<Value(Row const&, std::vector<Value> const&)>;

  /// Adds a name. `get(record)`, or a pointer to a member, gives a `Value` or what makes one: bool, a whole number,
  /// Decimal, text, Date, Timestamp, Interval, Tier, an optional of these (without value: nothing is known), or a
  /// vector of these (a set). The type follows; where `get` gives a `Value`, it is told by each value.
  /// Returns the table, to be chained. @throws std::logic_error where the name is taken or empty
  template <class Get>
  requires std::invocable<Get const&, Row const&> Queryables& add(std::string name, Get get, Text meaning = {}) {
    using Result = std::remove_cvref_t<std::invoke_result_t<Get const&, Row const&>>;
    return add(std::move(name), detail::TypeOf<Result>::type, std::move(get), std::move(meaning));
  }
  /// The same for a `get` that gives values of the one type that is named. A value of another type is not known.
  template <class Get>
  requires std::invocable<Get const&, Row const&> Queryables& add(std::string name, Type type, Get get,
                                                                  Text meaning = {}) {
    return add_each(std::move(name), type, Getter([get = std::move(get)](Row const& record, Values& out) {
                      Value value(std::invoke(get, record));
                      if (!value.null()) out.stated.push_back(std::move(value));
                    }),
                    std::move(meaning));
  }
  /// Adds a name that may have several values, stated and inferred.
  Queryables& add_each(std::string name, Type type, Getter get, Text meaning = {}) {
    detail::Table::add(Queryable{.name = std::move(name), .type = type, .meaning = std::move(meaning)});
    getters_.push_back(std::move(get));
    return *this;
  }
  /// Adds a function. It is called with as many arguments as there are parameters, each of its type or nothing.
  Queryables& add_function(std::string name, Type result, std::vector<Type> parameters, Caller call,
                           Text meaning = {}) {
    detail::Table::add(Function{
        .name = std::move(name), .result = result, .parameters = std::move(parameters), .meaning = std::move(meaning)});
    callers_.push_back(std::move(call));
    return *this;
  }
  /// Says which calendar turns teaching weeks and terms into days.
  Queryables& set_calendar(std::function<SchoolCalendar const*(Row const&)> calendar) {
    calendar_ = std::move(calendar);
    return *this;
  }

  /// For filters: adds the values of the queryable at this position. @pre the record is a `Row`
  void values_of(std::size_t queryable, void const* record, Values& out) const override {
    getters_[queryable](*static_cast<Row const*>(record), out);
  }
  /// For filters: calls the function at this position. @pre the record is a `Row`
  [[nodiscard]] Value result_of(std::size_t function, void const* record,
                                std::vector<Value> const& arguments) const override {
    return callers_[function](*static_cast<Row const*>(record), arguments);
  }
  /// For filters: the school calendar of a record, or nullptr. @pre the record is a `Row`
  [[nodiscard]] SchoolCalendar const* calendar_of(void const* record) const override {
    return calendar_ ? calendar_(*static_cast<Row const*>(record)) : nullptr;
  }

 private:
  std::vector<Getter> getters_{};
  std::vector<Caller> callers_{};
  std::function<SchoolCalendar const*(Row const&)> calendar_{};
};

/// A table for records without a type of their own: what each name means is told here.
[[nodiscard]] Queryables<Record> record_queryables(std::vector<Queryable> const& names);
/// The same, taken from the records themselves: each name that occurs, with the type that all its values share, or
/// else `any`.
[[nodiscard]] Queryables<Record> record_queryables(std::vector<Record> const& records);

}  // namespace bangfu::cql2
