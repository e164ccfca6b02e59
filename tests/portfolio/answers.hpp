// SPDX-License-Identifier: BSL-1.0
/// @file
/// What a portfolio answers, as text, so that two of them can be compared.
#pragma once

#include <sstream>
#include <string>
#include <vector>

#include <bangfu/model/model.hpp>
#include <bangfu/portfolio/portfolio.hpp>
#include <bangfu/query/query.hpp>

namespace bangfu::test {

inline std::string name(PlanRow<Activity> const& row) { return row.plan().id.value() + '/' + row->id.value(); }

template <class Rows>
std::string names(Rows const& rows) {
  std::string all;
  for (auto const& row : rows) all += row.plan().id.value() + '/' + row->id.value() + ' ';
  return all;
}

/// What a portfolio answers of rows, as text.
inline std::string answers(Portfolio const& portfolio, std::vector<Expression> const& filters) {
  std::ostringstream out;
  portfolio.each_plan([&](Plan const& plan) { out << plan.id << ' '; });
  out << '\n';
  for (Expression const& filter : filters) {
    auto const question = activities(portfolio) | where(filter);
    out << names(question.rows()) << "| " << names(question.possible_rows()) << "| " << question.count().certain
        << '\n';
    for (Group const& g : question.count_by({by_month, by("modality"), by("area")})) {
      for (std::string const& key : g.keys) out << key << ',';
      out << g.counts.certain << '+' << g.counts.possible << ' ';
    }
    out << '\n';
  }
  CertainDoubleBookings const bookings = certain_double_bookings(portfolio);
  for (PersonBookedTwice const& b : bookings)
    out << name(bookings.activity(b.first)) << '=' << name(bookings.activity(b.second)) << ' ';
  out << '\n'
      << names(measures_without_activity(portfolio)) << "| " << names(measures_with_inferred_activity(portfolio));
  PortfolioProgress const all = progress(portfolio, as_of("2020-03-05"));
  for (ProgressRow const& p : all) {
    out << all.target(p).plan().id << '/' << all.target(p)->id << ' ' << p.state << ' ';
    out << (p.observed_max ? p.observed_max->to_string() : "-") << ' ';
  }
  out << '\n';
  return out.str();
}

/// Everything that a portfolio answers, as text; of people and institutions each pair.
inline std::string everything(Portfolio const& portfolio, std::vector<Expression> const& filters) {
  std::ostringstream out;
  out << answers(portfolio, filters);
  std::vector<PersonKey> people;
  std::vector<InstitutionKey> institutions;
  portfolio.each_plan([&](Plan const& plan) {
    for (Participant const& p : plan.participants) people.push_back(*portfolio.person(plan.id, p.id));
    for (Institution const& i : plan.institutions) institutions.push_back(*portfolio.institution(plan.id, i.id));
  });
  for (PersonKey const& a : people) {
    for (PersonKey const& b : people) out << static_cast<int>(portfolio.same(a, b));
    out << ' ' << portfolio.appearances(a).size() << ' ' << names((activities(portfolio).with(a)).rows()) << '\n';
  }
  auto const chosen = activities(portfolio) | where(filters[0]);
  for (InstitutionKey const& a : institutions) {
    for (InstitutionKey const& b : institutions) out << static_cast<int>(portfolio.same(a, b));
    out << ' ' << names(chosen.hosted_by(a).rows()) << '\n';
  }
  return out.str();
}

/// The first line in which two texts differ; empty where they are equal.
inline std::string difference(std::string const& a, std::string const& b) {
  std::istringstream in_a(a);
  std::istringstream in_b(b);
  std::string x;
  std::string y;
  for (int line = 1; a != b; ++line) {
    bool const more = static_cast<bool>(std::getline(in_a, x));
    if (static_cast<bool>(std::getline(in_b, y)) != more || x != y)
      return "line " + std::to_string(line) + ":\n" + x + "\n" + y;
  }
  return {};
}

}  // namespace bangfu::test
