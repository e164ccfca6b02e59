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
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/portfolio/query.hpp>
#include <bangfu/query/evaluate.hpp>

#include "portfolio/columns.hpp"
#include "portfolio/row_tests.hpp"

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
    auto const* kind = find_enumerator<ValueKind>(name);
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

class Filter {
 public:
  static constexpr std::size_t block = 2048;

  /// @param rows binds what is asked of rows; must outlive the filter
  /// @throws as BoundFilter
  Filter(Columns const& columns, Kind kind, RowTests& rows, Expression const& filter,
         std::vector<AnyTest> const& tests);

  /// Whether it is certain for each row.
  [[nodiscard]] bool whole() const noexcept { return root_.kind == Node::Kind::all_of && root_.parts.empty(); }

 private:
  struct Node {
    enum class Kind : unsigned char { table, text, row, all_of, any_of, negation, possibly, certainly };
    Kind kind = Kind::all_of;
    int cost = 0;  // what answers it at the worst: 0 nothing, 1 a table, 2 a search, 3 rows
    std::uint32_t const* numbers = nullptr;
    /// The column that numbers are of, where postings have it.
    enum class Column : unsigned char { other, when, modality };
    Column column = Column::other;
    Table table{};
    Texts const* texts = nullptr;
    std::string part{};
    std::size_t bound = 0;  // number of the filter that rows are asked
    AnyTest test{};         // or what they are asked in its place
    std::vector<Node> parts{};
  };

 public:
  /// Rows one behind the other.
  class Run {
   public:
    explicit Run(std::uint32_t first) : first_(first) {}
    [[nodiscard]] std::uint32_t row(std::size_t i) const noexcept { return first_ + static_cast<std::uint32_t>(i); }
    void look_up(Node const& node, std::size_t n, std::uint8_t* out) const noexcept {
      std::uint32_t const* const numbers = node.numbers + first_;
      std::uint8_t const* const table = node.table.data();
      for (std::size_t i = 0; i < n; ++i) out[i] = table[numbers[i]];
    }
    void search(Node const& node, std::size_t n, std::uint8_t* out) const noexcept {
      node.texts->contain(node.part, first_, n, out);
    }

   private:
    std::uint32_t first_;
  };
  /// Rows of a list.
  template <class Posting>
  class OnList {
   public:
    explicit OnList(Posting const* postings) : postings_(postings) {}
    [[nodiscard]] std::uint32_t row(std::size_t i) const noexcept {
      if constexpr (std::is_same_v<Posting, std::uint32_t>) {
        return postings_[i];
      } else {
        return postings_[i].row;
      }
    }
    void look_up(Node const& node, std::size_t n, std::uint8_t* out) const noexcept {
      std::uint8_t const* const table = node.table.data();
      if constexpr (std::is_same_v<Posting, Hosted>) {
        if (node.column == Node::Column::when) {
          for (std::size_t i = 0; i < n; ++i) out[i] = table[postings_[i].when];
          return;
        }
        if (node.column == Node::Column::modality) {
          for (std::size_t i = 0; i < n; ++i) out[i] = table[postings_[i].modality];
          return;
        }
      }
      for (std::size_t i = 0; i < n; ++i) out[i] = table[node.numbers[row(i)]];
    }
    void search(Node const& node, std::size_t n, std::uint8_t* out) const noexcept {
      for (std::size_t i = 0; i < n; ++i) node.texts->contain(node.part, row(i), 1, out + i);
    }

   private:
    Posting const* postings_;
  };

  /// Scans with room of its own: one for each thread.
  class Scanner {
   public:
    /// @param most how many rows are asked for at once
    explicit Scanner(Filter const& filter, std::size_t most = block) : filter_(filter), most_(most) {
      std::size_t const wanted = (2 * filter_.depth_ + 1) * most_;
      if (wanted > few_.size()) many_.reset(new std::uint8_t[wanted]);
      room_ = many_ ? many_.get() : few_.data();
    }
    Scanner(Scanner const&) = delete;
    Scanner& operator=(Scanner const&) = delete;

    /// Answers for `n` rows from `first`. @pre `n <= most`
    std::uint8_t const* answers(std::uint32_t first, std::size_t n) {
      std::uint8_t* const out = room_;
      bool const bury = filter_.columns_.dead_plans > 0;
      if (bury) {  // nobody asks the dead
        live_.resize(most_);
        mark_live(first, n);
      }
      answer(filter_.root_, Run(first), n, bury ? live_.data() : nullptr, out, out + most_);
      if (bury)
        for (std::size_t i = 0; i < n; ++i) out[i] = static_cast<std::uint8_t>(live_[i] != 0 ? out[i] : 0);
      return out;
    }
    /// Answers for `n` live rows of a list. @pre `n <= most`
    template <class Posting>
    std::uint8_t const* answers(OnList<Posting> const& rows, std::size_t n) {
      answer(filter_.root_, rows, n, nullptr, room_, room_ + most_);
      return room_;
    }

   private:
    void mark_live(std::uint32_t first, std::size_t n) {
      Kind const kind = filter_.kind_;
      auto const end = first + static_cast<std::uint32_t>(n);
      std::uint32_t slot = filter_.columns_.slot_of(kind, first);
      for (std::uint32_t row = first; row < end; ++slot) {
        std::uint32_t const behind = std::min(filter_.columns_.first_row(kind, slot + 1), end);
        std::uint8_t const live = filter_.columns_.live(slot) ? 1 : 0;
        for (; row < behind; ++row) live_[row - first] = live;
      }
    }

    template <class Rows>
    void answer(Node const& node, Rows const& rows, std::size_t n, std::uint8_t const* want, std::uint8_t* out,
                std::uint8_t* room) {
      switch (node.kind) {
        case Node::Kind::table: return rows.look_up(node, n, out);
        case Node::Kind::text: return rows.search(node, n, out);
        case Node::Kind::row:
          for (std::size_t i = 0; i < n; ++i)
            out[i] = want == nullptr || want[i] != 0 ? static_cast<std::uint8_t>(ask(node, rows.row(i))) : 0;
          return;
        case Node::Kind::negation:
          answer(node.parts[0], rows, n, want, out, room);
          for (std::size_t i = 0; i < n; ++i) out[i] = static_cast<std::uint8_t>(2 - out[i]);
          return;
        case Node::Kind::possibly:
          answer(node.parts[0], rows, n, want, out, room);
          for (std::size_t i = 0; i < n; ++i) out[i] = out[i] != 0 ? 2 : 0;
          return;
        case Node::Kind::certainly:
          answer(node.parts[0], rows, n, want, out, room);
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
      answer(node.parts[0], rows, n, want, out, room);
      for (std::size_t p = 1; p < node.parts.size(); ++p) {
        std::uint8_t open = 0;
        for (std::size_t i = 0; i < n; ++i) open = static_cast<std::uint8_t>(open | (out[i] ^ settled));
        if (open == 0) return;
        std::uint8_t const* wanted = want;
        std::uint8_t* const other = room;
        std::uint8_t* const asked = room + most_;
        if (node.parts[p].cost == 3) {
          for (std::size_t i = 0; i < n; ++i)
            asked[i] = static_cast<std::uint8_t>(out[i] != settled && (want == nullptr || want[i] != 0));
          wanted = asked;
        }
        answer(node.parts[p], rows, n, wanted, other, room + 2 * most_);
        if (all) {
          for (std::size_t i = 0; i < n; ++i) out[i] = std::min(out[i], other[i]);
        } else {
          for (std::size_t i = 0; i < n; ++i) out[i] = std::max(out[i], other[i]);
        }
      }
    }

    Truth ask(Node const& node, std::uint32_t row) {
      if (!reader_) reader_ = filter_.rows_.reader(filter_.columns_);
      return node.test ? reader_->ask(node.test, row) : reader_->ask(node.bound, row);
    }

    Filter const& filter_;
    std::size_t most_;
    std::unique_ptr<RowReader> reader_;
    std::uint8_t* room_ = nullptr;  // two blocks for each level of the tree
    std::array<std::uint8_t, 1024> few_;
    std::unique_ptr<std::uint8_t[]> many_;
    std::vector<std::uint8_t> live_;
  };

 private:
  Node make(Expression const& e) const;
  static std::size_t depth(Node const& node);

  Columns const& columns_;
  Kind kind_;
  RowTests& rows_;
  Node root_;
  std::size_t depth_ = 1;
};

}  // namespace columns
}  // namespace bangfu
