// SPDX-License-Identifier: BSL-1.0
// A filter over columns: the tree of query/, each part answered where it can be answered best.
//
// A part that asks about one property with a column is put, by the evaluator of rows, to each distinct set of values of the
// column, which makes a table from numbers to answers. What is left is put to rows, and only to those that are not
// decided without it.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <bangfu/portfolio/question.hpp>
#include <bangfu/query/evaluate.hpp>

#include "portfolio/columns.hpp"

namespace bangfu {

namespace columns {
/// A set of values, or a time, in the place of a row.
struct OneValue {
  ValueSets const* sets = nullptr;
  Times const* times = nullptr;
  std::uint32_t number = 0;
  mutable When made{};
};
}  // namespace columns

/// Its only property is called by its kind.
template <>
struct Relations<columns::OneValue> {
  template <class = void>
  static std::optional<Accessor<columns::OneValue>> find(std::string_view name) {
    ValueKind const* kind = find_enumerator<ValueKind>(name);
    if (kind == nullptr) return std::nullopt;
    return Accessor<columns::OneValue>{
        .kind = *kind, .get = [](PlanView const&, columns::OneValue const& one, detail::Path const&, Data& out) {
          if (one.sets != nullptr) return one.sets->read(one.number, out);
          if (one.number != columns::Times::blank) out.emplace_back(&one.times->when(one.number, one.made));
        }};
  }
};

namespace columns {

/// Answers for the numbers of a column: 0, 1, 2 as `Truth`.
using Table = std::vector<std::uint8_t>;

/// The name of the only property that an expression asks about; empty where there are none or several.
std::string_view only_property(Expression const& e);
/// Whether a constant in it is a time that depends on a school calendar.
bool has_calendar_time(Expression const& e);
Table table_of(Expression const& e, ValueSets const& sets, ValueKind kind);
Table table_of(Expression const& e, Times const& times);

/// Reads rows of plans, and resolves the references of a plan once for rows that lie together.
template <class Row>
class Reader {
 public:
  explicit Reader(Columns const& columns) : columns_(columns) {}

  template <class F>
  decltype(auto) at(std::uint32_t number, F&& f) {
    Place const place = place_of<Row>(columns_, number, slot_);
    if (!view_ || place.slot != slot_) {
      slot_ = place.slot;
      view_.emplace(*columns_.plans[slot_]);
    }
    PlanRow<Row> const row = row_at<Row>(columns_, place);
    return f(*view_, *row);
  }

 private:
  Columns const& columns_;
  std::uint32_t slot_ = 0;
  std::optional<PlanView> view_;
};

template <class Row>
class Filter {
 public:
  using Test = std::function<Truth(PlanView const&, Row const&)>;
  static constexpr std::size_t block = 2048;

  /// @throws as BoundFilter
  Filter(Columns const& columns, Expression const& filter, std::vector<Test> const& tests) : columns_(columns) {
    BoundFilter<Row> const checked(filter);
    root_ = make(filter);
    if (!tests.empty()) {
      Node both;
      both.kind = Node::Kind::all_of;
      both.parts.push_back(std::move(root_));
      for (Test const& test : tests) {
        Node node;
        node.kind = Node::Kind::row;
        node.cost = 3;
        node.test = test;
        both.parts.push_back(std::move(node));
      }
      both.cost = 3;
      root_ = std::move(both);
    }
    depth_ = depth(root_);
  }

  /// Whether it is certain for each row.
  [[nodiscard]] bool whole() const noexcept { return root_.kind == Node::Kind::all_of && root_.parts.empty(); }

 private:
  struct Node {
    enum class Kind : unsigned char { table, text, row, all_of, any_of, negation, possibly, certainly };
    Kind kind = Kind::all_of;
    int cost = 0;  // what answers it at the worst: 0 nothing, 1 a table, 2 a search, 3 rows
    std::uint32_t const* numbers = nullptr;
    Table table{};
    Texts const* texts = nullptr;
    std::string part{};
    Test test{};
    std::vector<Node> parts{};
  };

 public:
  /// Scans with room of its own: one for each thread.
  class Scanner {
   public:
    explicit Scanner(Filter const& filter) : filter_(filter), reader_(filter.columns_) {}

    /// Answers for `n` rows from `first`. @pre `n <= block`
    std::uint8_t const* answers(std::uint32_t first, std::size_t n) {
      if (room_.empty()) room_.resize((2 * filter_.depth_ + 1) * block);
      std::uint8_t* const out = room_.data();
      bury_ = filter_.columns_.dead_plans > 0;
      if (bury_) {  // nobody asks the dead
        live_.resize(block);
        mark_live(first, n);
      }
      answer(filter_.root_, first, n, bury_ ? live_.data() : nullptr, out, out + block);
      if (bury_)
        for (std::size_t i = 0; i < n; ++i) out[i] = static_cast<std::uint8_t>(live_[i] != 0 ? out[i] : 0);
      return out;
    }
    /// The answer for one live row.
    Truth answer(std::uint32_t row) { return one(filter_.root_, row); }

   private:
    void mark_live(std::uint32_t first, std::size_t n) {
      auto const kind = kind_of_row<Row>();
      auto const end = first + static_cast<std::uint32_t>(n);
      std::uint32_t slot = filter_.columns_.slot_of(kind, first);
      for (std::uint32_t row = first; row < end; ++slot) {
        std::uint32_t const behind = std::min(filter_.columns_.first_row(kind, slot + 1), end);
        std::uint8_t const live = filter_.columns_.live(slot) ? 1 : 0;
        for (; row < behind; ++row) live_[row - first] = live;
      }
    }

    void answer(Node const& node, std::uint32_t first, std::size_t n, std::uint8_t const* want, std::uint8_t* out,
                std::uint8_t* room) {
      switch (node.kind) {
        case Node::Kind::table: {
          std::uint32_t const* const numbers = node.numbers + first;
          std::uint8_t const* const table = node.table.data();
          for (std::size_t i = 0; i < n; ++i) out[i] = table[numbers[i]];
          return;
        }
        case Node::Kind::text: return node.texts->contain(node.part, first, n, out);
        case Node::Kind::row:
          for (std::size_t i = 0; i < n; ++i)
            out[i] = want == nullptr || want[i] != 0
                         ? static_cast<std::uint8_t>(ask(node, first + static_cast<std::uint32_t>(i)))
                         : 0;
          return;
        case Node::Kind::negation:
          answer(node.parts[0], first, n, want, out, room);
          for (std::size_t i = 0; i < n; ++i) out[i] = static_cast<std::uint8_t>(2 - out[i]);
          return;
        case Node::Kind::possibly:
          answer(node.parts[0], first, n, want, out, room);
          for (std::size_t i = 0; i < n; ++i) out[i] = out[i] != 0 ? 2 : 0;
          return;
        case Node::Kind::certainly:
          answer(node.parts[0], first, n, want, out, room);
          for (std::size_t i = 0; i < n; ++i) out[i] = out[i] == 2 ? 2 : 0;
          return;
        case Node::Kind::all_of:
        case Node::Kind::any_of: break;
      }
      bool const all = node.kind == Node::Kind::all_of;
      std::uint8_t const settled = all ? 0 : 2;  // what no further part changes
      if (node.parts.empty()) {
        std::fill_n(out, n, static_cast<std::uint8_t>(2 - settled));
        return;
      }
      answer(node.parts[0], first, n, want, out, room);
      for (std::size_t p = 1; p < node.parts.size(); ++p) {
        std::uint8_t open = 0;
        for (std::size_t i = 0; i < n; ++i) open = static_cast<std::uint8_t>(open | (out[i] ^ settled));
        if (open == 0) return;
        std::uint8_t const* wanted = want;
        std::uint8_t* const other = room;
        std::uint8_t* const asked = room + block;
        if (node.parts[p].cost == 3) {
          for (std::size_t i = 0; i < n; ++i)
            asked[i] = static_cast<std::uint8_t>(out[i] != settled && (want == nullptr || want[i] != 0));
          wanted = asked;
        }
        answer(node.parts[p], first, n, wanted, other, room + 2 * block);
        if (all) {
          for (std::size_t i = 0; i < n; ++i) out[i] = std::min(out[i], other[i]);
        } else {
          for (std::size_t i = 0; i < n; ++i) out[i] = std::max(out[i], other[i]);
        }
      }
    }

    Truth one(Node const& node, std::uint32_t row) {
      switch (node.kind) {
        case Node::Kind::table: return static_cast<Truth>(node.table[node.numbers[row]]);
        case Node::Kind::text: {
          std::uint8_t out = 0;
          node.texts->contain(node.part, row, 1, &out);
          return static_cast<Truth>(out);
        }
        case Node::Kind::row: return ask(node, row);
        case Node::Kind::negation: return !one(node.parts[0], row);
        case Node::Kind::possibly: return truth(is_possible(one(node.parts[0], row)));
        case Node::Kind::certainly: return truth(is_certain(one(node.parts[0], row)));
        case Node::Kind::all_of:
        case Node::Kind::any_of: break;
      }
      bool const all = node.kind == Node::Kind::all_of;
      Truth result = truth(all);
      for (Node const& part : node.parts) {
        result = all ? result && one(part, row) : result || one(part, row);
        if (result == truth(!all)) break;
      }
      return result;
    }
    Truth ask(Node const& node, std::uint32_t row) {
      return reader_.at(row, [&](PlanView const& view, Row const& r) { return node.test(view, r); });
    }

    Filter const& filter_;
    Reader<Row> reader_;
    std::vector<std::uint8_t> room_;  // two blocks for each level of the tree
    std::vector<std::uint8_t> live_;
    bool bury_ = false;
  };

 private:
  static bool is_connective(Expression const& e) noexcept {
    if (e.kind != Expression::Kind::operation) return false;
    return e.op == Operator::all_of || e.op == Operator::any_of || e.op == Operator::negation ||
           e.op == Operator::possibly || e.op == Operator::certainly;
  }

  Node make(Expression const& e) const {
    Node node;
    if (std::string_view const name = only_property(e); !name.empty() && !has_calendar_time(e)) {
      if (Coded const* column = columns_.coded(kind_of_row<Row>(), name)) {
        node.kind = Node::Kind::table;
        node.cost = 1;
        node.numbers = column->numbers.data();
        node.table = table_of(e, column->sets, column->kind);
        return node;
      }
      if (auto const* column = columns_.timed(kind_of_row<Row>(), name)) {
        node.kind = Node::Kind::table;
        node.cost = 1;
        node.numbers = column->data();
        node.table = table_of(e, columns_.times);
        return node;
      }
    }
    if (is_connective(e)) {
      switch (e.op) {
        case Operator::all_of: node.kind = Node::Kind::all_of; break;
        case Operator::any_of: node.kind = Node::Kind::any_of; break;
        case Operator::negation: node.kind = Node::Kind::negation; break;
        case Operator::possibly: node.kind = Node::Kind::possibly; break;
        default: node.kind = Node::Kind::certainly;
      }
      for (Expression const& argument : e.arguments) node.parts.push_back(make(argument));
      // The cheap ones first: they spare the others.
      std::stable_sort(node.parts.begin(), node.parts.end(),
                       [](Node const& a, Node const& b) { return a.cost < b.cost; });
      if (!node.parts.empty()) node.cost = node.parts.back().cost;
      return node;
    }
    if (e.kind == Expression::Kind::operation && e.op == Operator::has_substring && e.arguments.size() == 2 &&
        e.arguments[0].kind == Expression::Kind::property && e.arguments[1].kind == Expression::Kind::constant) {
      auto const* part = std::get_if<std::string>(&e.arguments[1].constant);
      Texts const* texts = columns_.texts(kind_of_row<Row>(), e.arguments[0].property);
      if (texts != nullptr && part != nullptr && !part->empty() && part->find('\0') == std::string::npos) {
        node.kind = Node::Kind::text;
        node.cost = 2;
        node.texts = texts;
        node.part = *part;
        return node;
      }
    }
    if (e.kind == Expression::Kind::constant) {
      if (auto const* yes = std::get_if<bool>(&e.constant)) {
        node.kind = *yes ? Node::Kind::all_of : Node::Kind::any_of;  // of nothing
        return node;
      }
    }
    node.kind = Node::Kind::row;
    node.cost = 3;
    node.test = [bound = std::make_shared<BoundFilter<Row> const>(e)](PlanView const& view, Row const& row) {
      return (*bound)(view, row);
    };
    return node;
  }

  static std::size_t depth(Node const& node) {
    std::size_t deepest = 0;
    for (Node const& part : node.parts) deepest = std::max(deepest, depth(part));
    return deepest + 1;
  }

  Columns const& columns_;
  Node root_;
  std::size_t depth_ = 1;
};

}  // namespace columns
}  // namespace bangfu
