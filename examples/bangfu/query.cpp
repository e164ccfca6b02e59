// SPDX-License-Identifier: BSL-1.0
// `bangfu query`: rows that a filter in CQL2 is certain of; and `bangfu queryables`: what such a filter may ask for.
#include <chrono>
#include <ostream>

#include <bangfu/cql2/cql2.hpp>

#include "command.hpp"
#include "table.hpp"
#include "terminal.hpp"

namespace command {

using namespace bangfu;

AsOf day_of(std::string const& as_of) {
  if (!as_of.empty()) return of_option("--as-of", [&] { return bangfu::as_of(as_of); });
  std::chrono::year_month_day const today(std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now()));
  return AsOf(Day(static_cast<unsigned short>(static_cast<int>(today.year())),
                  static_cast<unsigned short>(static_cast<unsigned>(today.month())),
                  static_cast<unsigned short>(static_cast<unsigned>(today.day()))));
}

namespace {

/// The names and functions of one kind of row, in one list.
struct Names {
  std::vector<cql2::Queryable> queryables;
  std::vector<cql2::Function> functions;
};
template <class Row>
Names names_of(AsOf const& day) {
  auto const table = cql2::plan_queryables<Row>(day);
  return {table.queryables(), table.functions()};
}
Names names_of(std::string const& rows, AsOf const& day) {
  if (rows == "plans") return names_of<Plan>(day);
  if (rows == "flows") return names_of<FlowRow>(day);
  if (rows == "measures") return names_of<Measure>(day);
  if (rows == "targets") return names_of<Target>(day);
  if (rows == "commitments") return names_of<Commitment>(day);
  if (rows == "participants") return names_of<Participant>(day);
  if (rows == "results") return names_of<Result>(day);
  if (rows == "institutions") return names_of<Institution>(day);
  if (rows == "terms") return names_of<Terms>(day);
  return names_of<Activity>(day);
}
std::string signature(cql2::Function const& f, Common const& common) {
  std::string s = f.name + '(';
  char const* separator = "";
  for (cql2::Type type : f.parameters) {
    s += separator;
    s += bangfu::label(type, common.language);
    separator = ", ";
  }
  return s + ')';
}

}  // namespace

int query(Common const& common, QueryOptions const& options, std::ostream& out) {
  return list(common,
              {.kind = options.rows,
               .format = options.format,
               .certain = true,
               .where = options.where,
               .as_of = day_of(options.as_of)},
              out);
}

int queryables(Common const& common, QueryOptions const& options, std::ostream& out) {
  Names const names = names_of(options.rows, day_of(options.as_of));
  if (options.format == "json") {
    char const* separator = "";
    auto const item = [&](std::string const& name, cql2::Type type, Text const& meaning) {
      out << separator << "\n{\"name\":" << json_string(name) << ",\"type\":" << json_string(to_string(type))
          << ",\"meaning\":{\"zh\":" << json_string(meaning.in("zh")) << ",\"en\":" << json_string(meaning.in("en"))
          << "}}";
      separator = ",";
    };
    out << "{\"queryables\":[";
    for (cql2::Queryable const& q : names.queryables) item(q.name, q.type, q.meaning);
    out << "\n],\"functions\":[";
    separator = "";
    for (cql2::Function const& f : names.functions) item(f.name, f.result, f.meaning);
    out << "\n]}\n";
    return fine;
  }
  Table table{.head = {common.say("名称", "name"), common.say("类型", "type"), common.say("含义", "meaning")}};
  auto const row = [&](std::string const& name, cql2::Type type, Text const& meaning) {
    table.rows.push_back({name, std::string(bangfu::label(type, common.language)), common.in(meaning)});
  };
  for (cql2::Queryable const& q : names.queryables) row(q.name, q.type, q.meaning);
  for (cql2::Function const& f : names.functions) row(signature(f, common), f.result, f.meaning);
  if (options.format == "csv") {
    table.print_csv(out);
  } else {
    table.print(out);
  }
  return fine;
}

}  // namespace command
