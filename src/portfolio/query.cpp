// SPDX-License-Identifier: BSL-1.0
#include <bangfu/portfolio/query.hpp>

#include <algorithm>
#include <exception>
#include <stdexcept>
#include <thread>
#include <utility>

#include "portfolio/access.hpp"
#include "portfolio/filter.hpp"
#include "portfolio/grouping.hpp"
#include "portfolio/ordering.hpp"

namespace bangfu::columns {

/// An inverted list that rows must be on.
struct Listed {
  enum class Of : unsigned char { hosts, senders, people };
  Of of = Of::hosts;
  std::uint32_t key = 0;
};

struct Prepared {
  /// The filter as it was put, and as it is understood.
  struct Understood {
    Understood(Columns const& columns, Kind kind, Expression e, std::vector<AnyTest> all_tests)
        : expression(std::move(e)),
          tests(std::move(all_tests)),
          rows(row_tests(kind)),
          filter(columns, kind, *rows, expression, tests) {}

    Expression expression;
    std::vector<AnyTest> tests;
    std::unique_ptr<RowTests> rows;
    Filter filter;
  };

  Prepared(Columns const& columns, Kind of_kind, Expression e, std::vector<AnyTest> tests,
           std::vector<Listed> all_lists, unsigned use_threads)
      : kind(of_kind),
        lists(std::move(all_lists)),
        threads(use_threads),
        generation(columns.generation),
        understood(std::make_shared<Understood const>(columns, kind, std::move(e), std::move(tests))) {}

  Kind kind;
  std::vector<Listed> lists;
  unsigned threads;
  std::uint64_t generation;
  std::shared_ptr<Understood const> understood;  // shared by all that differ in the rest only

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
      rows.erase(
          std::remove_if(rows.begin(), rows.end(),
                         [&columns, this](std::uint32_t row) { return !columns.live(columns.slot_of(kind, row)); }),
          rows.end());
    return rows;
  }

  /// Calls `f(first, answers, n)` for the rows from `begin` to `end` block by block until it returns false.
  template <class F>
  void each_block(std::size_t begin, std::size_t end, F&& f) const {
    Filter::Scanner scanner(understood->filter);
    for (std::size_t first = begin; first < end; first += Filter::block) {
      std::size_t const n = std::min(Filter::block, end - first);
      if (!f(static_cast<std::uint32_t>(first), scanner.answers(static_cast<std::uint32_t>(first), n), n)) return;
    }
  }

  /// Splits all rows among threads, in whole blocks: `f(part, begin, end)` for each.
  template <class F>
  void each_part(Columns const& columns, F&& f) const {
    std::size_t const rows = columns.rows(kind);
    std::size_t const parts = part_count(columns);
    std::size_t const blocks = (rows + Filter::block - 1) / Filter::block;
    auto const bound = [&](std::size_t part) { return std::min(rows, blocks * part / parts * Filter::block); };
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
    return std::max<std::size_t>(1, std::min(wanted, columns.rows(kind) / (8 * Filter::block)));
  }

  /// Rows with this answer: those of a page of them.
  [[nodiscard]] std::vector<std::uint32_t> select(Columns const& columns, Truth wanted, Page const& page) const {
    std::vector<std::uint32_t> found;
    std::size_t const most = page.limit > SIZE_MAX - page.offset ? SIZE_MAX : page.offset + page.limit;
    if (most == 0) return found;
    if (!lists.empty()) {
      Filter::Scanner scanner(understood->filter);
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
        each_block(begin, end, [&](std::uint32_t first, std::uint8_t const* answers, std::size_t n) {
          std::uint32_t here[Filter::block];
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

namespace {

/// The query as the portfolio is now. @throws std::logic_error where it holds a key from before
PreparedPointer current(Columns const& columns, Prepared const& query) {
  if (query.generation == columns.generation) return {PreparedPointer(), &query};
  if (!query.lists.empty()) throw std::logic_error("the portfolio has changed since a key was put into the query");
  return std::make_shared<Prepared const>(columns, query.kind, query.understood->expression, query.understood->tests,
                                          query.lists, query.threads);
}

PreparedPointer with_list(Columns const& columns, Prepared const& query, Listed const& list) {
  auto copy = std::make_shared<Prepared>(*current(columns, query));
  copy->lists.push_back(list);
  return copy;
}

}  // namespace

Columns const& columns_of(Portfolio const& portfolio) noexcept { return Access::columns(portfolio); }

PreparedPointer prepare(Portfolio const& portfolio, unsigned kind) {
  unsigned bit = 0;
  while ((kind >> bit) != 1U) ++bit;
  return std::make_shared<Prepared const>(columns_of(portfolio), static_cast<Kind>(bit),
                                          Expression::operation(Operator::all_of, {}), std::vector<AnyTest>(),
                                          std::vector<Listed>(), 1U);
}

PreparedPointer narrowed(Portfolio const& portfolio, Prepared const& query, Expression const& filter) {
  Expression const all = Expression::operation(Operator::all_of, {});
  Expression both = query.understood->expression == all
                        ? filter
                        : Expression::operation(Operator::all_of, {query.understood->expression, filter});
  return std::make_shared<Prepared const>(columns_of(portfolio), query.kind, std::move(both), query.understood->tests,
                                          query.lists, query.threads);
}

PreparedPointer tested(Portfolio const& portfolio, Prepared const& query, AnyTest test) {
  auto tests = query.understood->tests;
  tests.push_back(std::move(test));
  return std::make_shared<Prepared const>(columns_of(portfolio), query.kind, query.understood->expression,
                                          std::move(tests), query.lists, query.threads);
}

PreparedPointer listed(Portfolio const& portfolio, Prepared const& query, PersonKey const& person) {
  Columns const& c = columns_of(portfolio);
  return with_list(c, query, {.of = Listed::Of::people, .key = Access::number(c, person)});
}
PreparedPointer listed(Portfolio const& portfolio, Prepared const& query, Side side,
                       InstitutionKey const& institution) {
  Columns const& c = columns_of(portfolio);
  return with_list(
      c, query,
      {.of = side == Side::host ? Listed::Of::hosts : Listed::Of::senders, .key = Access::number(c, institution)});
}

PreparedPointer on_threads(Prepared const& query, unsigned threads) {
  auto copy = std::make_shared<Prepared>(query);
  copy->threads = threads;
  return copy;
}

std::vector<std::uint32_t> select(Portfolio const& portfolio, Prepared const& query, Truth answer, Page const& page) {
  Columns const& c = columns_of(portfolio);
  return current(c, query)->select(c, answer, page);
}

std::vector<std::uint32_t> select(Portfolio const& portfolio, Prepared const& query, By const& order,
                                  Page const& page) {
  Columns const& c = columns_of(portfolio);
  std::vector<std::uint32_t> found = current(c, query)->select(c, Truth::certain, {});
  order_rows(c, query.kind, found, order, page);
  return Prepared::cut(std::move(found), page);
}

Counts count(Portfolio const& portfolio, Prepared const& query) {
  Columns const& c = columns_of(portfolio);
  auto const prepared = current(c, query);
  Counts counts;
  if (!prepared->lists.empty()) {
    Filter::Scanner scanner(prepared->understood->filter);
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
    prepared->each_block(begin, end, [&](std::uint32_t, std::uint8_t const* answers, std::size_t n) {
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

std::vector<Group> count_by(Portfolio const& portfolio, Prepared const& query, std::vector<By> const& keys) {
  Columns const& c = columns_of(portfolio);
  auto const prepared = current(c, query);
  Grouping grouping(c, prepared->kind, keys);
  if (!prepared->lists.empty()) {
    Filter::Scanner scanner(prepared->understood->filter);
    for (std::uint32_t row : prepared->listed(c)) {
      auto const answer = static_cast<std::uint8_t>(scanner.answer(row));
      grouping.add(row, &answer, 1);
    }
  } else {
    prepared->each_block(0, c.rows(prepared->kind),
                         [&](std::uint32_t first, std::uint8_t const* answers, std::size_t n) {
                           grouping.add(first, answers, n);
                           return true;
                         });
  }
  return grouping.groups();
}

}  // namespace bangfu::columns
