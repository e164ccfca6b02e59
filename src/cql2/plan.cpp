// SPDX-License-Identifier: BSL-1.0
// The tables of plans: names from the descriptions and relations of query/property.hpp, with their meanings.
#include <bangfu/cql2/plan.hpp>

#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <bangfu/query/property.hpp>

namespace bangfu::cql2 {
namespace {

Type type_of(ValueKind kind) {
  switch (kind) {
    case ValueKind::boolean: return Type::boolean;
    case ValueKind::number: return Type::number;
    case ValueKind::text: return Type::text;
    case ValueKind::tier: return Type::tier;
    case ValueKind::time: break;
  }
  return Type::time;
}

Value value_of(Datum const& datum) {
  return std::visit([](auto const& one) { return Value(one); }, datum);
}

/// A name that no member has, but a relation leads to.
struct Related {
  std::string_view name;
  std::string_view zh;
  std::string_view en;
};
constexpr Related of_activities[] = {
    {"modality", "方式（自身的，或所服务措施的）", "its modality, or else that of the measures it serves"},
    {"area", "所服务措施的领域", "area of the measures it serves"},
    {"host", "接收单位", "institutions that receive"},
    {"sender", "派出单位", "institutions that send"},
    {"who", "出行和参加人员的编号", "ids of those who travel or attend"},
    {"person", "出行和参加人员的姓名", "names of those who travel or attend"},
};
constexpr Related of_flows[] = {
    {"when", "时间（自身的，或所属活动的）", "its time, or else that of its activity"},
    {"modality", "方式（自身的，或所属活动的）", "its modality, or else that of its activity"},
    {"host", "接收单位", "institution that receives"},
    {"sender", "派出单位", "institution that sends"},
    {"person", "出行人员的姓名", "names of those who travel"},
};
constexpr Related of_measures[] = {{"modality", "方式（含兼有的）", "its modality and what it has also"}};
constexpr Related of_goals[] = {{"area", "领域（自身的，或所属措施的）", "its area, or else that of its measure"}};

template <class Row>
std::vector<Related> related_names() {
  auto const all = [](auto const& list) { return std::vector<Related>(std::begin(list), std::end(list)); };
  if constexpr (std::is_same_v<Row, Activity>) return all(of_activities);
  if constexpr (std::is_same_v<Row, FlowRow>) return all(of_flows);
  if constexpr (std::is_same_v<Row, Measure>) return all(of_measures);
  if constexpr (std::is_same_v<Row, Target> || std::is_same_v<Row, Commitment>) return all(of_goals);
  return {};
}

/// The names of one kind of row, with what they mean.
template <class Row, class F>
void for_each_own_name(F const& f) {
  for (Related const& related : related_names<Row>())
    f(std::string(related.name), Text(std::string(related.zh), "zh").set("en", std::string(related.en)));
  auto const member = [&](std::string const& name, ValueKind, MemberInfo const& info) {
    f(name, Text(std::string(info.zh), "zh").set("en", std::string(info.en)));
  };
  if constexpr (std::is_same_v<Row, FlowRow>) {
    bangfu::detail::for_each_property<Flow>("", member);
  } else {
    bangfu::detail::for_each_property<Row>("", member);
  }
}

template <class Row>
void add(Queryables<InPlan<Row>>& table, std::string const& name, Text meaning) {
  if (table.find(name)) return;  // a relation goes before a member of its name
  auto const accessor = bangfu::detail::look_up<Row>(name);
  if (!accessor) return;  // deeper than properties go
  table.add_each(
      name, type_of(accessor->kind),
      [accessor = *accessor](InPlan<Row> const& in, Values& out) {
        Data data;
        accessor.get(in.view, in.row, accessor.path, data);
        for (Datum const& datum : data) out.stated.push_back(value_of(datum));
        for (Datum const& datum : data.inferred()) out.inferred.push_back(value_of(datum));
      },
      std::move(meaning));
}

/// Adds the names of `To` under a prefix.
template <class Row, class To>
void add_through(Queryables<InPlan<Row>>& table, std::string const& prefix, Related const& relation) {
  for_each_own_name<To>([&](std::string const& name, Text const& meaning) {
    add(table, prefix + name,
        Text(std::string(relation.zh) + "：" + std::string(meaning.in("zh")), "zh")
            .set("en", std::string(relation.en) + ": " + std::string(meaning.in("en"))));
  });
}

constexpr Related its_measure{"", "措施", "measure"};
constexpr Related its_target{"", "目标", "target"};
constexpr Related its_activity{"", "活动", "activity"};
constexpr Related its_institution{"", "所属单位", "institution"};
constexpr Related its_activitys_measure{"", "活动的措施", "measure of the activity"};
constexpr Related its_targets_measure{"", "目标的措施", "measure of the target"};

template <class Row>
Queryables<InPlan<Row>> make_table() {
  Queryables<InPlan<Row>> table;
  for_each_own_name<Row>([&](std::string const& name, Text const& meaning) { add(table, name, meaning); });
  if constexpr (std::is_same_v<Row, Activity>) {
    add_through<Row, Measure>(table, "measure.", its_measure);
    add_through<Row, Target>(table, "target.", its_target);
  }
  if constexpr (std::is_same_v<Row, FlowRow> || std::is_same_v<Row, Participant>) {
    add_through<Row, Activity>(table, "activity.", its_activity);
    add_through<Row, Measure>(table, "activity.measure.", its_activitys_measure);
  }
  if constexpr (std::is_same_v<Row, Participant>) add_through<Row, Institution>(table, "institution.", its_institution);
  if constexpr (std::is_same_v<Row, Target> || std::is_same_v<Row, Commitment>)
    add_through<Row, Measure>(table, "measure.", its_measure);
  if constexpr (std::is_same_v<Row, Result>) {
    add_through<Row, Target>(table, "target.", its_target);
    add_through<Row, Measure>(table, "target.measure.", its_targets_measure);
  }
  table.add_function(
      "tier", Type::tier, {Type::text},
      [](InPlan<Row> const&, std::vector<Value> const& arguments) -> Value {
        auto const* code = arguments.front().template get<std::string>();
        Tier const* tier = code != nullptr ? find_enumerator<Tier>(*code) : nullptr;
        return tier != nullptr ? Value(*tier) : Value();
      },
      Text("级别：school、county、city、province、nation", "zh").set("en", "the tier of a code"));
  table.set_calendar([](InPlan<Row> const& in) -> SchoolCalendar const* {
    auto const& calendar = in.view.plan().calendar;
    return calendar ? &*calendar : nullptr;
  });
  return table;
}

}  // namespace

template <class Row>
Queryables<InPlan<Row>> plan_queryables(std::optional<AsOf> const& day) {
  static Queryables<InPlan<Row>> const made = make_table<Row>();
  Queryables<InPlan<Row>> table = made;
  if (!day) return table;
  table.add_function(
      "as_of", Type::date, {},
      [date = Date(day->day)](InPlan<Row> const&, std::vector<Value> const&) { return Value(date); },
      Text("所问的日子", "zh").set("en", "the day of which is asked"));
  if constexpr (std::is_same_v<Row, Target>)
    table.add_function(
        "progress", Type::text, {},
        [day = *day](InPlan<Target> const& in, std::vector<Value> const&) -> Value {
          Progress const p = progress(in.view, in.row, day);
          return is_certain(p.certainty) ? Value(to_string(p.state)) : Value();
        },
        Text("进度：met、on_course、behind、not_due、no_data", "zh")
            .set("en", "met, on_course, behind, not_due or no_data; unknown where it may be another"));
  return table;
}

template Queryables<InPlan<Plan>> plan_queryables<Plan>(std::optional<AsOf> const&);
template Queryables<InPlan<Activity>> plan_queryables<Activity>(std::optional<AsOf> const&);
template Queryables<InPlan<FlowRow>> plan_queryables<FlowRow>(std::optional<AsOf> const&);
template Queryables<InPlan<Measure>> plan_queryables<Measure>(std::optional<AsOf> const&);
template Queryables<InPlan<Target>> plan_queryables<Target>(std::optional<AsOf> const&);
template Queryables<InPlan<Commitment>> plan_queryables<Commitment>(std::optional<AsOf> const&);
template Queryables<InPlan<Participant>> plan_queryables<Participant>(std::optional<AsOf> const&);
template Queryables<InPlan<Result>> plan_queryables<Result>(std::optional<AsOf> const&);
template Queryables<InPlan<Institution>> plan_queryables<Institution>(std::optional<AsOf> const&);
template Queryables<InPlan<Terms>> plan_queryables<Terms>(std::optional<AsOf> const&);

}  // namespace bangfu::cql2
