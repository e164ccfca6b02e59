// SPDX-License-Identifier: BSL-1.0
#include "analysis.hpp"

#include <algorithm>
#include <iostream>
#include <memory>
#include <ostream>
#include <set>

#include <bangfu/cql2/cql2.hpp>

#include "terminal.hpp"

namespace command {

using namespace bangfu;

template <class Row>
RowTest<Row> filter_of(AnalysisOptions const& options) {
  if (!options.where) return {};
  using Filter = cql2::Filter<cql2::InPlan<Row>>;
  return [filter = std::make_shared<Filter const>(*options.where, cql2::plan_queryables<Row>(day_of(options.as_of)),
                                                  cql2::Options{.source = "--where"})](PlanView const& view,
                                                                                       Row const& row) {
    return (*filter)({view, row});
  };
}
template RowTest<Plan> filter_of(AnalysisOptions const&);
template RowTest<Activity> filter_of(AnalysisOptions const&);
template RowTest<Measure> filter_of(AnalysisOptions const&);
template RowTest<Target> filter_of(AnalysisOptions const&);
template RowTest<Commitment> filter_of(AnalysisOptions const&);
template RowTest<Terms> filter_of(AnalysisOptions const&);

Asked::Asked(Common const& common, Question question, RowTest<Plan> const& meant)
    : common_(common), question_(std::move(question)) {
  Sources sources = read_plans(common);
  incomplete_ = !sources.complete;
  std::erase_if(sources.plans,
                [&](Source const& source) { return meant && !is_certain(meant(PlanView(source.plan), source.plan)); });
  std::set<std::string> taken;
  std::vector<Plan> plans;
  for (Source& source : sources.plans) {
    // A portfolio tells plans apart by their ids.
    std::string id = source.plan.id.empty() ? source.file : source.plan.id.value();
    if (taken.count(id) != 0 && id != source.file) id += " (" + source.file + ')';
    std::string const first = id;
    for (int n = 2; !taken.insert(id).second; ++n) id = first + " #" + std::to_string(n);
    source.plan.id = PlanId(id);
    files_.emplace(std::move(id), source.file);
    plans.push_back(std::move(source.plan));
  }
  plans_ = Portfolio::build(std::move(plans), {.threads = 0});
}

void Asked::leave_out(AnalysisError const& error) {
  if (error.plan() == nullptr) throw error;
  PlanId const id = error.plan()->id;
  if (plans_.size() == 1 && !incomplete_) throw AnalysisError(error.from(files_.at(id.value())));
  AnalysisError const told = error.from(files_.at(id.value()));
  std::cerr << printable(told.text(common_.language)) << common_.say("；未计入此方案", "; this plan is left out")
            << '\n';
  plans_.remove(id);
  incomplete_ = true;
}

std::string Asked::name(Plan const* plan) const { return plan->id.value(); }

std::vector<Institution const*> Asked::institutions(std::string const& wanted) const {
  std::vector<Institution const*> found;
  plans_.each_plan([&](Plan const& plan) {
    for (Institution const& i : plan.institutions) {
      bool meant = i.id.value() == wanted;
      for (std::size_t n = 0; n < i.name.size(); ++n)
        meant = meant || i.name[n].wording.find(wanted) != std::string::npos;
      if (meant) found.push_back(&i);
    }
  });
  if (found.empty()) throw UsageError(common_.say("没有这样的单位：", "there is no such institution: ") + wanted);
  return found;
}

Json& Json::begin(std::string_view key, char bracket) {
  member(key);
  out_ << bracket;
  open_ += bracket;
  first_ = true;
  return *this;
}
Json& Json::end() {
  if (!first_) out_ << '\n' << std::string(open_.size() - 1, ' ');
  out_ << (open_.back() == '{' ? '}' : ']');
  open_.pop_back();
  first_ = false;
  if (open_.empty()) out_ << '\n';
  return *this;
}
void Json::member(std::string_view key) {
  if (!open_.empty()) out_ << (first_ ? "\n" : ",\n") << std::string(open_.size(), ' ');
  if (!open_.empty() && open_.back() == '{') out_ << json_string(key) << ": ";
  first_ = false;
}
Json& Json::text(std::string_view key, std::string_view value) {
  member(key);
  out_ << json_string(value);
  return *this;
}
Json& Json::number(std::string_view key, std::int64_t value) {
  member(key);
  out_ << value;
  return *this;
}
Json& Json::flag(std::string_view key, bool value) {
  member(key);
  out_ << (value ? "true" : "false");
  return *this;
}
Json& Json::figure(std::string_view key, Figure const& value) {
  member(key);
  out_ << "{\"min\": " << value.min << ", \"max\": ";
  if (value.bounded()) {
    out_ << value.max << '}';
  } else {
    out_ << "null}";
  }
  return *this;
}
Json& Json::truth(std::string_view key, Truth value) { return text(key, to_string(value)); }
Json& Json::day(std::string_view key, Day value) { return value.is_infinity() ? *this : text(key, to_string(value)); }

std::string bar(Figure const& figure, std::int64_t scale, std::size_t width) {
  auto const cells = [&](std::int64_t n) {
    // What is more than nothing shows.
    auto const wide = static_cast<std::int64_t>(width);
    std::int64_t const whole = n >= scale ? wide : n / scale * wide + n % scale * wide / scale;
    return static_cast<std::size_t>(n > 0 ? std::max<std::int64_t>(whole, 1) : 0);
  };
  std::size_t const certain = cells(figure.min);
  std::size_t const all = figure.bounded() ? cells(figure.max) : width;
  std::string s;
  for (std::size_t i = 0; i < certain; ++i) s += "█";
  for (std::size_t i = certain; i < all; ++i) s += "░";
  if (!figure.bounded()) s += "…";
  return s;
}

std::string sure(Truth truth, Common const& common) {
  switch (truth) {
    case Truth::certain: return common.say("确定", "certain");
    case Truth::possible: return common.say("可能", "possible");
    case Truth::no: break;
  }
  return common.say("否", "no");
}

std::string figure_words(Figure const& figure, Common const& common) { return to_text(figure, common.language); }

namespace {
template <class Entity>
std::string name_or_id(Entity const* entity, Common const& common) {
  if (entity == nullptr) return common.say("（未写明）", "(not stated)");
  return entity->name.empty() ? entity->id.value() : common.in(entity->name);
}
}  // namespace

std::string name_of(Institution const* institution, Common const& common) { return name_or_id(institution, common); }
std::string name_of(Participant const* participant, Common const& common) { return name_or_id(participant, common); }

std::string row_words(Activity const& activity, Common const& common) {
  std::string title = common.in(activity.title);
  if (title.empty()) title = activity.id.value();
  return activity.number.empty() ? title : activity.number + ' ' + title;
}

void write_tables(std::vector<std::pair<std::string, Table>> const& tables, std::string const& format,
                  std::ostream& out) {
  if (format == "csv") {
    tables.back().second.print_csv(out);
    return;
  }
  bool first = true;
  for (auto const& [title, table] : tables) {
    if (table.rows.empty()) continue;
    if (!first) out << '\n';
    if (!title.empty()) out << colours().dim << printable(title) << colours().end << '\n';
    table.print(out);
    first = false;
  }
}

}  // namespace command
