// SPDX-License-Identifier: BSL-1.0
#include <bangfu/portfolio/query.hpp>

#include <algorithm>
#include <cstring>
#include <stdexcept>
#include <utility>

#include "portfolio/access.hpp"
#include "portfolio/filter.hpp"
#include "portfolio/grouping.hpp"
#include "portfolio/ordering.hpp"
#include "portfolio/threads.hpp"

namespace bangfu::columns {

struct Prepared {
  Prepared(Columns const& columns, Kind of_kind, Expression e, std::vector<AnyTest> all_tests)
      : kind(of_kind),
        generation(columns.generation),
        expression(std::move(e)),
        tests(std::move(all_tests)),
        rows(row_tests(kind)),
        filter(columns, kind, *rows, expression, tests) {}

  Kind kind;
  std::uint64_t generation;
  // The filter as it was put, and as it is understood.
  Expression expression;
  std::vector<AnyTest> tests;
  std::unique_ptr<RowTests> rows;
  Filter filter;

  static Identity const& identity_of(Columns const& columns, Listed::Of of) noexcept {
    return of == Listed::Of::people ? columns.people_keys : columns.institution_keys;
  }
  /// Calls `f(postings)` for the lists that one is of.
  template <class F>
  static auto with_postings(Columns const& columns, Listed::Of of, F&& f) {
    if (of == Listed::Of::people) return f(columns.people);
    return f(of == Listed::Of::hosts ? columns.hosts : columns.senders);
  }

  /// Live rows on all lists, in order, each once.
  [[nodiscard]] std::vector<std::uint32_t> listed(Columns const& columns, std::vector<Listed> const& lists) const {
    std::vector<std::uint32_t> found;
    std::vector<std::uint32_t> others;
    for (std::size_t i = 0; i < lists.size(); ++i) {
      std::vector<std::uint32_t>& to = i == 0 ? found : others;
      to.clear();
      Listed const& list = lists[i];
      with_postings(columns, list.of, [&](auto const& postings) {
        identity_of(columns, list.of).each(list.key, [&](std::uint32_t key) {
          postings.each(key, [&to](auto const& posting) { to.push_back(posting.row); });
        });
      });
      if (!std::is_sorted(to.begin(), to.end())) std::sort(to.begin(), to.end());
      to.erase(std::unique(to.begin(), to.end()), to.end());
      if (i > 0)
        found.erase(std::set_intersection(found.begin(), found.end(), others.begin(), others.end(), found.begin()),
                    found.end());
    }
    if (columns.dead_plans > 0)
      found.erase(
          std::remove_if(found.begin(), found.end(),
                         [&columns, this](std::uint32_t row) { return !columns.live(columns.slot_of(kind, row)); }),
          found.end());
    return found;
  }

  /// How many rows in front are answered with no.
  static std::size_t answered_no(std::uint8_t const* answers, std::size_t n) noexcept {
    std::size_t i = 0;
    for (std::uint64_t eight = 0; n - i >= sizeof(eight); i += sizeof(eight)) {
      std::memcpy(&eight, answers + i, sizeof(eight));
      if (eight != 0) break;
    }
    while (i < n && answers[i] == 0) ++i;
    return i;
  }

  /// Calls `f(row, answer)` for the rows on all lists that may be meant, in order, each once, until it returns false.
  template <class F>
  void each_listed(Columns const& columns, std::vector<Listed> const& lists, F&& f) const {
    auto const ask = [&](auto const* postings, std::size_t size) {
      if (size == 0) return;
      Filter::Scanner scanner(filter, std::min(Filter::block, size));
      std::uint32_t last = UINT32_MAX;  // an activity may be on a list for several flows
      for (std::size_t first = 0; first < size; first += Filter::block) {
        std::size_t const n = std::min(Filter::block, size - first);
        Filter::OnList const rows_here(postings + first);
        std::uint8_t const* const answers = scanner.answers(rows_here, n);
        for (std::size_t i = 0; i < n; ++i) {
          i += answered_no(answers + i, n - i);
          if (i == n) break;
          std::uint32_t const row = rows_here.row(i);
          if (row != last && !f(row, static_cast<Truth>(answers[i]))) return;
          last = row;
        }
      }
    };
    Listed const& list = lists.front();
    bool const ready = lists.size() == 1 && columns.dead_plans == 0 && identity_of(columns, list.of).alone(list.key);
    bool const done = ready && with_postings(columns, list.of, [&](auto const& postings) {
                        if (!postings.recent().empty()) return false;
                        auto const all = postings.sorted(list.key);
                        ask(all.data(), all.size());
                        return true;
                      });
    if (done) return;
    std::vector<std::uint32_t> const all = listed(columns, lists);
    ask(all.data(), all.size());
  }

  /// Calls `f(first, answers, n)` for the rows from `begin` to `end` block by block until it returns false.
  template <class F>
  void each_block(std::size_t begin, std::size_t end, F&& f) const {
    Filter::Scanner scanner(filter);
    for (std::size_t first = begin; first < end; first += Filter::block) {
      std::size_t const n = std::min(Filter::block, end - first);
      if (!f(static_cast<std::uint32_t>(first), scanner.answers(static_cast<std::uint32_t>(first), n), n)) return;
    }
  }

  /// Splits all rows among threads, in whole blocks: `f(part, begin, end)` for each.
  template <class F>
  void each_part(Columns const& columns, unsigned threads, F&& f) const {
    std::size_t const size = columns.rows(kind);
    std::size_t const parts = part_count(columns, threads);
    std::size_t const blocks = (size + Filter::block - 1) / Filter::block;
    auto const bound = [&](std::size_t part) { return std::min(size, blocks * part / parts * Filter::block); };
    if (parts == 1) return f(std::size_t{0}, std::size_t{0}, size);
    on_each_thread(parts, [&](std::size_t part) { f(part, bound(part), bound(part + 1)); });
  }
  [[nodiscard]] std::size_t part_count(Columns const& columns, unsigned threads) const {
    return std::max<std::size_t>(1, std::min(thread_count(threads), columns.rows(kind) / (8 * Filter::block)));
  }

  /// Rows with this answer: those of a page of them.
  [[nodiscard]] std::vector<std::uint32_t> select(Columns const& columns, Asking const& asking, Truth wanted,
                                                  Page const& page) const {
    std::vector<std::uint32_t> found;
    std::size_t const most = page.limit > SIZE_MAX - page.offset ? SIZE_MAX : page.offset + page.limit;
    if (most == 0) return found;
    if (!asking.lists.empty()) {
      each_listed(columns, asking.lists, [&](std::uint32_t row, Truth answer) {
        if (answer == wanted) found.push_back(row);
        return found.size() < most;
      });
    } else {
      std::vector<std::vector<std::uint32_t>> parts(part_count(columns, asking.threads));
      each_part(columns, asking.threads, [&](std::size_t part, std::size_t begin, std::size_t end) {
        std::vector<std::uint32_t>& mine = parts[part];
        each_block(begin, end, [&](std::uint32_t first, std::uint8_t const* answers, std::size_t n) {
          std::uint32_t here[Filter::block];
          mine.insert(mine.end(), here, here + pick(answers, n, static_cast<std::uint8_t>(wanted), first, here));
          return mine.size() < most;
        });
      });
      found = std::move(parts[0]);
      for (std::size_t part = 1; part < parts.size(); ++part)
        found.insert(found.end(), parts[part].begin(), parts[part].end());
    }
    return cut(std::move(found), page);
  }
  /// Writes the numbers of the rows with an answer, and returns how many there are.
  static std::size_t pick(std::uint8_t const* answers, std::size_t n, std::uint8_t wanted, std::uint32_t first,
                          std::uint32_t* out) noexcept {
    std::size_t size = 0;
    for (std::size_t i = 0; i < n; ++i) {  // without a branch
      out[size] = first + static_cast<std::uint32_t>(i);
      size += answers[i] == wanted ? 1U : 0U;
    }
    return size;
  }
  static std::vector<std::uint32_t> cut(std::vector<std::uint32_t> rows, Page const& page) {
    if (page.limit < rows.size() && page.offset < rows.size() - page.limit) rows.resize(page.offset + page.limit);
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(std::min(page.offset, rows.size())));
    return rows;
  }
};

namespace {

/// The query as the portfolio is now.
PreparedPointer current(Columns const& columns, Prepared const& query) {
  if (query.generation == columns.generation) return {PreparedPointer(), &query};
  return std::make_shared<Prepared const>(columns, query.kind, query.expression, query.tests);
}
/// @throws std::logic_error where a key is from before
void require_current(Columns const& columns, Asking const& asking) {
  for (Listed const& list : asking.lists)
    if (list.generation != columns.generation)
      throw std::logic_error("the portfolio has changed since a key was put into the query");
}

}  // namespace

Columns const& columns_of(Portfolio const& portfolio) noexcept { return Access::columns(portfolio); }

PreparedPointer prepare(Portfolio const& portfolio, unsigned kind) {
  unsigned bit = 0;
  while ((kind >> bit) != 1U) ++bit;
  return std::make_shared<Prepared const>(columns_of(portfolio), static_cast<Kind>(bit),
                                          Expression::operation(Operator::all_of, {}), std::vector<AnyTest>());
}

PreparedPointer narrowed(Portfolio const& portfolio, Prepared const& query, Expression const& filter) {
  Expression const all = Expression::operation(Operator::all_of, {});
  Expression both =
      query.expression == all ? filter : Expression::operation(Operator::all_of, {query.expression, filter});
  return std::make_shared<Prepared const>(columns_of(portfolio), query.kind, std::move(both), query.tests);
}

PreparedPointer tested(Portfolio const& portfolio, Prepared const& query, AnyTest test) {
  auto tests = query.tests;
  tests.push_back(std::move(test));
  return std::make_shared<Prepared const>(columns_of(portfolio), query.kind, query.expression, std::move(tests));
}

Listed listed(Portfolio const& portfolio, PersonKey const& person) {
  Columns const& c = columns_of(portfolio);
  return {.of = Listed::Of::people, .key = Access::number(c, person), .generation = c.generation};
}
Listed listed(Portfolio const& portfolio, Listed::Of of, InstitutionKey const& institution) {
  Columns const& c = columns_of(portfolio);
  return {.of = of, .key = Access::number(c, institution), .generation = c.generation};
}

std::vector<std::uint32_t> select(Portfolio const& portfolio, Prepared const& query, Asking const& asking, Truth answer,
                                  Page const& page) {
  Columns const& c = columns_of(portfolio);
  require_current(c, asking);
  return current(c, query)->select(c, asking, answer, page);
}

std::vector<std::uint32_t> select(Portfolio const& portfolio, Prepared const& query, Asking const& asking,
                                  By const& order, Page const& page) {
  Columns const& c = columns_of(portfolio);
  require_current(c, asking);
  std::vector<std::uint32_t> found = current(c, query)->select(c, asking, Truth::certain, {});
  order_rows(c, query.kind, found, order, page);
  return Prepared::cut(std::move(found), page);
}

Counts count(Portfolio const& portfolio, Prepared const& query, Asking const& asking) {
  Columns const& c = columns_of(portfolio);
  require_current(c, asking);
  auto const prepared = current(c, query);
  Counts counts;
  if (!asking.lists.empty()) {
    prepared->each_listed(c, asking.lists, [&](std::uint32_t, Truth answer) {
      counts.certain += is_certain(answer) ? 1U : 0U;
      counts.possible += answer == Truth::possible ? 1U : 0U;
      return true;
    });
    return counts;
  }
  std::vector<Counts> parts(prepared->part_count(c, asking.threads));
  prepared->each_part(c, asking.threads, [&](std::size_t part, std::size_t begin, std::size_t end) {
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

std::vector<Group> count_by(Portfolio const& portfolio, Prepared const& query, Asking const& asking,
                            std::vector<By> const& keys) {
  Columns const& c = columns_of(portfolio);
  require_current(c, asking);
  auto const prepared = current(c, query);
  Grouping grouping(c, prepared->kind, keys);
  if (!asking.lists.empty()) {
    prepared->each_listed(c, asking.lists, [&](std::uint32_t row, Truth answer) {
      auto const value = static_cast<std::uint8_t>(answer);
      grouping.add(row, &value, 1);
      return true;
    });
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
