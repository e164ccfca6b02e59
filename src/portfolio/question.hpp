// SPDX-License-Identifier: BSL-1.0
// The bodies of `Question`; each kind of rows is compiled in a file of its own.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <thread>
#include <utility>
#include <vector>

#include <bangfu/portfolio/question.hpp>

#include "portfolio/access.hpp"
#include "portfolio/filter.hpp"
#include "portfolio/grouping.hpp"
#include "portfolio/ordering.hpp"

namespace bangfu {

namespace columns {

/// An inverted list that rows must be on.
struct Listed {
  enum class Of : unsigned char { hosts, senders, people };
  Of of = Of::hosts;
  std::uint32_t key = 0;
};

template <RowOfPortfolio Row>
struct Prepared {
  using Test = typename Filter<Row>::Test;

  Prepared(Columns const& columns, Expression e, std::vector<Test> all_tests, std::vector<Listed> all_lists,
           unsigned use_threads)
      : expression(std::move(e)),
        tests(std::move(all_tests)),
        lists(std::move(all_lists)),
        threads(use_threads),
        generation(columns.generation),
        filter(std::make_shared<Filter<Row> const>(columns, expression, tests)) {}

  Expression expression;
  std::vector<Test> tests;
  std::vector<Listed> lists;
  unsigned threads;
  std::uint64_t generation;
  std::shared_ptr<Filter<Row> const> filter;

  /// Rows on all lists, in order, each once.
  [[nodiscard]] std::vector<std::uint32_t> listed(Columns const& columns) const {
    std::vector<std::uint32_t> rows;
    std::vector<std::uint32_t> others;
    for (std::size_t i = 0; i < lists.size(); ++i) {
      std::vector<std::uint32_t>& to = i == 0 ? rows : others;
      to.clear();
      Listed const& list = lists[i];
      Postings const& postings = list.of == Listed::Of::hosts     ? columns.hosts
                                 : list.of == Listed::Of::senders ? columns.senders
                                                                  : columns.people;
      Identity const& identity = list.of == Listed::Of::people ? columns.people_keys : columns.institution_keys;
      identity.each(list.key, [&](std::uint32_t key) {
        postings.each(key, [&to](Posting const& posting) { to.push_back(posting.row); });
      });
      if (!std::is_sorted(to.begin(), to.end())) std::sort(to.begin(), to.end());
      to.erase(std::unique(to.begin(), to.end()), to.end());
      if (i > 0)
        rows.erase(std::set_intersection(rows.begin(), rows.end(), others.begin(), others.end(), rows.begin()),
                   rows.end());
    }
    if (columns.dead_plans > 0)
      rows.erase(std::remove_if(
                     rows.begin(), rows.end(),
                     [&columns](std::uint32_t row) { return !columns.live(columns.slot_of(kind_of_row<Row>(), row)); }),
                 rows.end());
    return rows;
  }

  /// Calls `f(first, answers, n)` for the rows from `begin` to `end` block by block until it returns false.
  template <class F>
  void each_block(Columns const&, std::size_t begin, std::size_t end, F&& f) const {
    typename Filter<Row>::Scanner scanner(*filter);
    for (std::size_t first = begin; first < end; first += Filter<Row>::block) {
      std::size_t const n = std::min(Filter<Row>::block, end - first);
      if (!f(static_cast<std::uint32_t>(first), scanner.answers(static_cast<std::uint32_t>(first), n), n)) return;
    }
  }

  /// Splits all rows among threads, in whole blocks: `f(part, begin, end)` for each.
  template <class F>
  void each_part(Columns const& columns, F&& f) const {
    std::size_t const rows = columns.rows(kind_of_row<Row>());
    std::size_t const parts = part_count(columns);
    std::size_t const blocks = (rows + Filter<Row>::block - 1) / Filter<Row>::block;
    auto const bound = [&](std::size_t part) { return std::min(rows, blocks * part / parts * Filter<Row>::block); };
    if (parts == 1) return f(std::size_t{0}, std::size_t{0}, rows);
    std::vector<std::exception_ptr> failures(parts);
    std::vector<std::thread> workers;
    auto const work = [&](std::size_t part) {
      try {
        f(part, bound(part), bound(part + 1));
      } catch (...) {
        failures[part] = std::current_exception();
      }
    };
    try {
      for (std::size_t part = 1; part < parts; ++part) workers.emplace_back(work, part);
      work(0);
    } catch (...) {
      for (std::thread& worker : workers) worker.join();
      throw;
    }
    for (std::thread& worker : workers) worker.join();
    for (std::exception_ptr const& failure : failures)
      if (failure) std::rethrow_exception(failure);
  }
  [[nodiscard]] std::size_t part_count(Columns const& columns) const {
    std::size_t const wanted = threads == 0 ? std::max(1U, std::thread::hardware_concurrency()) : threads;
    return std::max<std::size_t>(1, std::min(wanted, columns.rows(kind_of_row<Row>()) / (8 * Filter<Row>::block)));
  }

  /// Rows with this answer: those of a page of them.
  [[nodiscard]] std::vector<std::uint32_t> select(Columns const& columns, Truth wanted, Page const& page) const {
    std::vector<std::uint32_t> found;
    std::size_t const most = page.limit > SIZE_MAX - page.offset ? SIZE_MAX : page.offset + page.limit;
    if (most == 0) return found;
    if (!lists.empty()) {
      typename Filter<Row>::Scanner scanner(*filter);
      found = listed(columns);
      std::size_t kept = 0;
      for (std::size_t i = 0; i < found.size() && kept < most; ++i)
        if (scanner.answer(found[i]) == wanted) found[kept++] = found[i];
      found.resize(kept);
    } else {
      auto const value = static_cast<std::uint8_t>(wanted);
      std::vector<std::vector<std::uint32_t>> parts(part_count(columns));
      each_part(columns, [&](std::size_t part, std::size_t begin, std::size_t end) {
        std::vector<std::uint32_t>& mine = parts[part];
        each_block(columns, begin, end, [&](std::uint32_t first, std::uint8_t const* answers, std::size_t n) {
          std::uint32_t here[Filter<Row>::block];
          std::size_t size = 0;
          for (std::size_t i = 0; i < n; ++i) {
            here[size] = first + static_cast<std::uint32_t>(i);
            size += answers[i] == value ? 1U : 0U;
          }
          mine.insert(mine.end(), here, here + size);
          return mine.size() < most;
        });
      });
      found = std::move(parts[0]);
      for (std::size_t part = 1; part < parts.size(); ++part)
        found.insert(found.end(), parts[part].begin(), parts[part].end());
    }
    return cut(std::move(found), page);
  }
  static std::vector<std::uint32_t> cut(std::vector<std::uint32_t> rows, Page const& page) {
    if (page.limit < rows.size() && page.offset < rows.size() - page.limit) rows.resize(page.offset + page.limit);
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(std::min(page.offset, rows.size())));
    return rows;
  }
};

}  // namespace columns

template <RowOfPortfolio Row>
Question<Row>::Question(Portfolio const& portfolio)
    : Question(portfolio, std::make_shared<columns::Prepared<Row> const>(
                              columns::Access::columns(portfolio), Expression::operation(Operator::all_of, {}),
                              std::vector<Test>(), std::vector<columns::Listed>(), 1U)) {}

template <RowOfPortfolio Row>
Question<Row>::Question(Portfolio const& portfolio, std::shared_ptr<columns::Prepared<Row> const> prepared)
    : portfolio_(&portfolio), prepared_(std::move(prepared)) {}

template <RowOfPortfolio Row>
std::shared_ptr<columns::Prepared<Row> const> Question<Row>::current() const {
  columns::Columns const& c = columns::Access::columns(*portfolio_);
  if (prepared_->generation == c.generation) return prepared_;
  if (!prepared_->lists.empty())
    throw std::logic_error("the portfolio has changed since a key was put into the question");
  return std::make_shared<columns::Prepared<Row> const>(c, prepared_->expression, prepared_->tests, prepared_->lists,
                                                        prepared_->threads);
}

template <RowOfPortfolio Row>
Question<Row> Question<Row>::narrowed(Expression const& filter) const {
  Expression both = prepared_->expression;
  if (both == Expression::operation(Operator::all_of, {})) {
    both = filter;
  } else {
    both = Expression::operation(Operator::all_of, {std::move(both), filter});
  }
  return {*portfolio_,
          std::make_shared<columns::Prepared<Row> const>(columns::Access::columns(*portfolio_), std::move(both),
                                                         prepared_->tests, prepared_->lists, prepared_->threads)};
}

template <RowOfPortfolio Row>
Question<Row> Question<Row>::tested(Test test) const {
  auto tests = prepared_->tests;
  tests.push_back(std::move(test));
  return {*portfolio_,
          std::make_shared<columns::Prepared<Row> const>(columns::Access::columns(*portfolio_), prepared_->expression,
                                                         std::move(tests), prepared_->lists, prepared_->threads)};
}

template <RowOfPortfolio Row>
Question<Row> Question<Row>::listed(PersonKey const& person) const {
  auto copy = std::make_shared<columns::Prepared<Row>>(*current());
  copy->lists.push_back({.of = columns::Listed::Of::people,
                         .key = columns::Access::number(columns::Access::columns(*portfolio_), person)});
  return {*portfolio_, std::move(copy)};
}
template <RowOfPortfolio Row>
Question<Row> Question<Row>::listed(columns::Side side, InstitutionKey const& institution) const {
  auto copy = std::make_shared<columns::Prepared<Row>>(*current());
  copy->lists.push_back({.of = side == columns::Side::host ? columns::Listed::Of::hosts : columns::Listed::Of::senders,
                         .key = columns::Access::number(columns::Access::columns(*portfolio_), institution)});
  return {*portfolio_, std::move(copy)};
}
template <RowOfPortfolio Row>
Question<Row> Question<Row>::on_threads(unsigned threads) const {
  auto copy = std::make_shared<columns::Prepared<Row>>(*prepared_);
  copy->threads = threads;
  return {*portfolio_, std::move(copy)};
}

template <RowOfPortfolio Row>
Rows<Row> Question<Row>::rows(Page const& page) const {
  columns::Columns const& c = columns::Access::columns(*portfolio_);
  return {c, current()->select(c, Truth::certain, page)};
}
template <RowOfPortfolio Row>
Rows<Row> Question<Row>::possible_rows(Page const& page) const {
  columns::Columns const& c = columns::Access::columns(*portfolio_);
  return {c, current()->select(c, Truth::possible, page)};
}

template <RowOfPortfolio Row>
Counts Question<Row>::count() const {
  using namespace columns;
  Columns const& c = Access::columns(*portfolio_);
  auto const prepared = current();
  Counts counts;
  if (!prepared->lists.empty()) {
    typename Filter<Row>::Scanner scanner(*prepared->filter);
    for (std::uint32_t row : prepared->listed(c)) {
      Truth const answer = scanner.answer(row);
      counts.certain += is_certain(answer) ? 1U : 0U;
      counts.possible += answer == Truth::possible ? 1U : 0U;
    }
    return counts;
  }
  std::vector<Counts> parts(prepared->part_count(c));
  prepared->each_part(c, [&](std::size_t part, std::size_t begin, std::size_t end) {
    Counts mine;
    prepared->each_block(c, begin, end, [&](std::uint32_t, std::uint8_t const* answers, std::size_t n) {
      std::uint32_t certain = 0;
      std::uint32_t possible = 0;
      for (std::size_t i = 0; i < n; ++i) {
        certain += answers[i] == 2 ? 1U : 0U;
        possible += answers[i] == 1 ? 1U : 0U;
      }
      mine.certain += certain;
      mine.possible += possible;
      return true;
    });
    parts[part] = mine;
  });
  for (Counts const& part : parts) {
    counts.certain += part.certain;
    counts.possible += part.possible;
  }
  return counts;
}

template <RowOfPortfolio Row>
Rows<Row> Question<Row>::rows(By const& order, Page const& page) const {
  using namespace columns;
  Columns const& c = Access::columns(*portfolio_);
  std::vector<std::uint32_t> found = current()->select(c, Truth::certain, {});
  order_rows<Row>(c, found, order, page);
  return {c, Prepared<Row>::cut(std::move(found), page)};
}

template <RowOfPortfolio Row>
std::vector<Group> Question<Row>::count_by(std::vector<By> const& keys) const {
  using namespace columns;
  Columns const& c = Access::columns(*portfolio_);
  auto const prepared = current();
  Grouping<Row> grouping(c, keys);
  if (!prepared->lists.empty()) {
    typename Filter<Row>::Scanner scanner(*prepared->filter);
    for (std::uint32_t row : prepared->listed(c)) {
      auto const answer = static_cast<std::uint8_t>(scanner.answer(row));
      grouping.add(row, &answer, 1);
    }
  } else {
    prepared->each_block(c, 0, c.rows(kind_of_row<Row>()),
                         [&](std::uint32_t first, std::uint8_t const* answers, std::size_t n) {
                           grouping.add(first, answers, n);
                           return true;
                         });
  }
  return grouping.groups();
}

}  // namespace bangfu
