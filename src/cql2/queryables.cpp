// SPDX-License-Identifier: BSL-1.0
#include <bangfu/cql2/queryables.hpp>

#include <algorithm>
#include <map>

namespace bangfu::cql2 {
namespace detail {

namespace {
std::string_view name_of(std::vector<Queryable> const& all, std::size_t i) { return all[i].name; }
}  // namespace

std::optional<std::size_t> Table::find(std::string_view name) const noexcept {
  auto const at = std::lower_bound(by_name_.begin(), by_name_.end(), name, [&](std::size_t i, std::string_view wanted) {
    return name_of(queryables_, i) < wanted;
  });
  if (at == by_name_.end() || name_of(queryables_, *at) != name) return std::nullopt;
  return *at;
}
std::optional<std::size_t> Table::find_function(std::string_view name) const noexcept {
  for (std::size_t i = 0; i < functions_.size(); ++i)
    if (functions_[i].name == name) return i;
  return std::nullopt;
}

void Table::add(Queryable queryable) {
  if (queryable.name.empty() || find(queryable.name))
    throw std::logic_error("a queryable has a name of its own: " + queryable.name);
  auto const at =
      std::lower_bound(by_name_.begin(), by_name_.end(), queryable.name,
                       [&](std::size_t i, std::string const& wanted) { return name_of(queryables_, i) < wanted; });
  by_name_.insert(at, queryables_.size());
  queryables_.push_back(std::move(queryable));
}
void Table::add(Function function) {
  if (function.name.empty() || find_function(function.name))
    throw std::logic_error("a function has a name of its own: " + function.name);
  functions_.push_back(std::move(function));
}

}  // namespace detail

Queryables<Record> record_queryables(std::vector<Queryable> const& names) {
  Queryables<Record> table;
  for (Queryable const& q : names)
    table.add_each(
        q.name, q.type,
        [name = q.name](Record const& record, Values& out) {
          auto const at = record.find(name);
          if (at != record.end() && !at->second.null()) out.stated.push_back(at->second);
        },
        q.meaning);
  return table;
}

Queryables<Record> record_queryables(std::vector<Record> const& records) {
  std::map<std::string, std::optional<Type>, std::less<>> types;
  for (Record const& record : records)
    for (auto const& [name, value] : record) {
      std::optional<Type>& type = types[name];
      if (value.null()) continue;
      if (!type) type = value.type();
      if (*type != value.type()) type = Type::any;
    }
  std::vector<Queryable> names;
  names.reserve(types.size());
  for (auto const& [name, type] : types) names.push_back({.name = name, .type = type.value_or(Type::any)});
  return record_queryables(names);
}

}  // namespace bangfu::cql2
