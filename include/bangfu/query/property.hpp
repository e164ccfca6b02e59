// SPDX-License-Identifier: BSL-1.0
/// @file
/// What can be asked of a row: its described members, what these consist of, and what its links lead to.
///
/// A property is named by the keys on the way to it, joined by dots: `title`, `promised.min`, `flows.to`. A property
/// that leads through a list has several values; a question about it is answered for each, and the best answer
/// counts. Where nothing is stated, every question is possible. What an inferred link leads to may answer a question
/// with possible, never with certain.
///
/// Beyond the described members there are properties by relation:
/// - measure: `modality` is its modality and what it has `also`
/// - activity: `modality` likewise, or else that of the measures it serves; `area` is theirs; `measure.…` and `target.…` are
///   all of theirs; `host` and `sender` are the institutions of its flows; `person` is the
///   names of those who travel or attend, and does not look into groups
/// - flow: `activity.…`; `when` and `modality` are its own or else the activity's; `person`
/// - target and commitment: `area` is its own or else that of its measure; `measure.…`
/// - result: `target.…`
/// - participant: `activity.…` of the rows it takes part in; `institution.…`
///
/// What follows a relation may be a relation again: `activity.measure.title`.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <bangfu/core/describe.hpp>
#include <bangfu/core/tier.hpp>
#include <bangfu/core/traits.hpp>
#include <bangfu/query/expression.hpp>
#include <bangfu/view/plan_view.hpp>

namespace bangfu {

/// Kinds of values that properties have.
enum class ValueKind : unsigned char { boolean, number, text, tier, time };

template <>
struct Enumeration<ValueKind> {
  static constexpr Enumerator<ValueKind> all[] = {
      {ValueKind::boolean, "boolean", "是非", "boolean"}, {ValueKind::number, "number", "数值", "number"},
      {ValueKind::text, "text", "文本", "text"},          {ValueKind::tier, "tier", "级别", "tier"},
      {ValueKind::time, "time", "时间", "time"},
  };
};

/// One value of a property of a row. It may refer to the row. (Its alternatives are trivial, which saves copies, and
/// those who include it a tenth of their compile time.)
using Datum = std::variant<bool, Decimal, std::string_view, Tier, When const*, Period, Date>;

/// The values of a property of one row; none where nothing is stated. Values that were reached by an inferred link
/// are kept apart: they may hold, and prove nothing.
class Data {
 public:
  template <class T>
  void emplace_back(T&& value) {
    (inferring_ ? inferred_ : stated_).emplace_back(std::forward<T>(value));
  }
  void clear() noexcept {
    stated_.clear();
    inferred_.clear();
  }
  [[nodiscard]] bool empty() const noexcept { return stated_.empty(); }
  [[nodiscard]] std::size_t size() const noexcept { return stated_.size(); }
  [[nodiscard]] auto begin() const noexcept { return stated_.begin(); }
  [[nodiscard]] auto end() const noexcept { return stated_.end(); }
  [[nodiscard]] Datum const& operator[](std::size_t i) const { return stated_[i]; }
  /// The values that were reached by an inferred link.
  [[nodiscard]] std::vector<Datum> const& inferred() const noexcept { return inferred_; }

  /// While it lives, values count as inferred if the link that led to them is.
  class Through {
   public:
    /// Follows a link of this origin.
    Through(Data& data, Origin origin) : data_(data), before_(data.inferring_) {
      data.inferring_ = before_ || origin == Origin::inferred;
    }
    Through(Through const&) = delete;
    Through& operator=(Through const&) = delete;
    ~Through() { data_.inferring_ = before_; }

   private:
    Data& data_;
    bool before_;
  };

 private:
  std::vector<Datum> stated_;
  std::vector<Datum> inferred_;
  bool inferring_ = false;
};

/// The name of a property cannot be found on a kind of row. A fault of the filter, found when it is bound.
class UnknownProperty : public std::logic_error {
 public:
  /// By the name that was not found, and what the row is.
  UnknownProperty(std::string_view name, std::string_view row)
      : std::logic_error("there is no property " + std::string(name) + " of " + std::string(row)), name_(name) {}
  /// The name that was not found.
  [[nodiscard]] std::string const& name() const noexcept { return name_; }

 private:
  std::string name_;
};

namespace detail {

/// The kind of a member's values, seen through lists and absence; none where it has members of its own.
template <class T>
constexpr std::optional<ValueKind> kind_of() {
  if constexpr (is_list<T> || is_maybe<T>) {
    return kind_of<typename T::value_type>();
  } else if constexpr (std::is_same_v<T, bool>) {
    return ValueKind::boolean;
  } else if constexpr (std::is_same_v<T, Decimal> || std::is_same_v<T, int>) {
    return ValueKind::number;
  } else if constexpr (std::is_same_v<T, Tier> || std::is_same_v<T, TierCondition>) {
    return ValueKind::tier;
  } else if constexpr (std::is_same_v<T, When> || std::is_same_v<T, Period> || std::is_same_v<T, Date>) {
    return ValueKind::time;
  } else if constexpr (std::is_same_v<T, Text> || std::is_same_v<T, std::string> || is_id<T> || is_code<T> ||
                       is_link<T> || IsEnumeration<T>) {
    return ValueKind::text;
  } else {
    return std::nullopt;
  }
}

/// The type of a member, seen through lists and absence.
template <class T>
struct Bare {
  using type = T;
};
template <class T>
requires(is_list<T> || is_maybe<T>) struct Bare<T> : Bare<typename T::value_type> {
};

/// Adds the values of a member that has values of its own.
template <class T>
void add_values(T const& value, Data& out) {
  if constexpr (is_list<T>) {
    for (auto const& item : value) add_values(item, out);
  } else if constexpr (is_maybe<T>) {
    if (value) add_values(*value, out);
  } else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, Decimal> || std::is_same_v<T, Tier> ||
                       std::is_same_v<T, Period> || std::is_same_v<T, Date>) {
    out.emplace_back(value);  // of a period all of it, of a date one day
  } else if constexpr (std::is_same_v<T, int>) {
    out.emplace_back(Decimal(value));
  } else if constexpr (std::is_same_v<T, TierCondition>) {
    out.emplace_back(value.tier);
  } else if constexpr (std::is_same_v<T, When>) {
    if (!value.blank()) out.emplace_back(&value);
  } else if constexpr (std::is_same_v<T, Text>) {
    for (std::size_t i = 0; i < value.size(); ++i) out.emplace_back(std::string_view(value[i].wording));
  } else if constexpr (std::is_same_v<T, std::string>) {
    if (!value.empty()) out.emplace_back(std::string_view(value));
  } else if constexpr (is_id<T>) {
    if (!value.empty()) out.emplace_back(std::string_view(value.value()));
  } else if constexpr (is_link<T>) {
    Data::Through const through(out, value.origin);
    add_values(value.to, out);
  } else if constexpr (is_code<T>) {
    if (!value.empty()) out.emplace_back(value.code());
  } else if constexpr (IsEnumeration<T>) {
    out.emplace_back(to_string(value));
  }
}

/// The way to a property: positions of members in their descriptions, ended by `path_end`. Before these, for each
/// relation that leads to other rows, the getter that goes on from there (type-erased: only `through` puts it in and
/// takes it out).
struct Path {
  std::array<unsigned char, 6> positions{};
  std::array<void (*)(), 3> getters{};

  constexpr unsigned char& operator[](std::size_t i) noexcept { return positions[i]; }
  constexpr unsigned char operator[](std::size_t i) const noexcept { return positions[i]; }
  [[nodiscard]] constexpr std::size_t size() const noexcept { return positions.size(); }
};
inline constexpr unsigned char path_end = 255;

template <Described T>
void get(T const& value, Path const& path, std::size_t depth, Data& out);

/// Follows a path through lists and absence into a described value.
template <class T>
void descend(T const& value, Path const& path, std::size_t depth, Data& out) {
  if constexpr (is_list<T>) {
    for (auto const& item : value) descend(item, path, depth, out);
  } else if constexpr (is_maybe<T>) {
    if (value) descend(*value, path, depth, out);
  } else if constexpr (Described<T>) {
    get(value, path, depth, out);
  }
}

template <class T, std::size_t I>
void get_member(T const& value, Path const& path, std::size_t depth, Data& out) {
  auto const& member = value.*(member_at<T, I>().pointer);
  using Type = std::remove_cvref_t<decltype(member)>;
  if constexpr (kind_of<Type>()) {
    if (path[depth] == path_end) return add_values(member, out);
  }
  descend(member, path, depth, out);
}

template <Described T>
void get(T const& value, Path const& path, std::size_t depth, Data& out) {
  using Getter = void (*)(T const&, Path const&, std::size_t, Data&);
  constexpr auto getters = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<Getter, sizeof...(I)>{&get_member<T, I>...};
  }
  (std::make_index_sequence<description_of<T>.size>{});
  getters[path[depth]](value, path, depth + 1, out);
}

/// Finds the way to a member of `T` by name; the kind of its values, or none where there is no such.
template <Described T>
std::optional<ValueKind> find_path(std::string_view name, Path& path, std::size_t depth) {
  if (depth + 1 >= path.size()) return std::nullopt;
  std::size_t const dot = name.find('.');
  std::string_view const head = name.substr(0, dot);
  std::string_view const rest = dot == std::string_view::npos ? std::string_view() : name.substr(dot + 1);
  if (dot != std::string_view::npos && rest.empty()) return std::nullopt;
  std::optional<ValueKind> found;
  unsigned char position = 0;
  for_each_member<T>([&](auto const& member) {
    if (member.info.key == head) {
      using Type = std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>;
      path[depth] = position;
      if (rest.empty()) {
        path[depth + 1] = path_end;
        found = kind_of<Type>();
      } else if constexpr (Described<typename Bare<Type>::type>) {
        found = find_path<typename Bare<Type>::type>(rest, path, depth + 1);
      }
    }
    ++position;
  });
  return found;
}

/// Calls `f(name, kind, info)` for each property of `T` that has values of its own, names with `prefix`.
template <Described T, class F>
void for_each_property(std::string const& prefix, F& f, int depth = 0) {
  for_each_member<T>([&](auto const& member) {
    using Type = std::remove_cvref_t<decltype(std::declval<T>().*member.pointer)>;
    std::string const name = prefix + std::string(member.info.key);
    if constexpr (kind_of<Type>().has_value()) f(name, *kind_of<Type>(), member.info);
    if constexpr (Described<typename Bare<Type>::type> && !std::is_same_v<typename Bare<Type>::type, T>)
      if (depth < 2) for_each_property<typename Bare<Type>::type>(name + '.', f, depth + 1);
  });
}

}  // namespace detail

/// How to get the values of one property from rows of kind `Row`.
template <class Row>
struct Accessor {
  ValueKind kind = ValueKind::text;  ///< of the values
  /// Adds the values of one row.
  void (*get)(PlanView const& view, Row const& row, detail::Path const& path, Data& out) = nullptr;
  detail::Path path{};  ///< what `get` is to be given
};

/// Describes what can be asked of rows of kind `Row` beyond its members. Specialised for the rows that have relations.
template <class Row>
struct Relations {
  /// The property of this name, or none.
  template <class = void>  // templates, so that only those who ask pay for their compilation
  static std::optional<Accessor<Row>> find(std::string_view) {
    return std::nullopt;
  }
};

namespace detail {

/// The property called `name` of rows of kind `Row`, by relation or as a member; none where there is no such.
template <class Row>
std::optional<Accessor<Row>> look_up(std::string_view name) {
  if (auto const related = Relations<Row>::find(name)) return related;
  if constexpr (Described<Row>) {
    Accessor<Row> own{
        .get = [](PlanView const&, Row const& row, Path const& path, Data& out) { get(row, path, 0, out); }};
    if (auto const kind = find_path<Row>(name, own.path, 0)) {
      own.kind = *kind;
      return own;
    }
  }
  return std::nullopt;
}

}  // namespace detail

/// The property called `name` of rows of kind `Row`. @throws UnknownProperty
template <class Row>
Accessor<Row> find_property(std::string_view name) {
  if (auto const found = detail::look_up<Row>(name)) return *found;
  if constexpr (Described<Row>) {
    throw UnknownProperty(name, description_of<Row>.name);
  } else {
    throw UnknownProperty(name, "flow");
  }
}

namespace detail {

/// An accessor for the properties of `To`, reached from `Row` by `each(view, row, f)`, under the name `prefix` +
/// theirs.
template <class Row, class To, auto each>
std::optional<Accessor<Row>> through(std::string_view name, std::string_view prefix) {
  if (name.substr(0, prefix.size()) != prefix) return std::nullopt;
  using Getter = decltype(Accessor<To>::get);
  auto const inner = look_up<To>(name.substr(prefix.size()));
  if (!inner || inner->path.getters.back() != nullptr) return std::nullopt;
  Accessor<Row> a{.kind = inner->kind,
                  .get =
                      [](PlanView const& view, Row const& row, Path const& path, Data& out) {
                        Path rest{.positions = path.positions, .getters = {path.getters[1], path.getters[2], nullptr}};
                        auto const getter = reinterpret_cast<Getter>(path.getters[0]);
                        each(view, row, [&](To const& to, Origin origin) {
                          Data::Through const link(out, origin);
                          getter(view, to, rest, out);
                        });
                      },
                  .path = inner->path};
  a.path.getters = {reinterpret_cast<void (*)()>(inner->get), inner->path.getters[0], inner->path.getters[1]};
  return a;
}
/// An accessor that needs no path.
template <class Row>
std::optional<Accessor<Row>> direct(ValueKind kind, void (*get)(PlanView const&, Row const&, Path const&, Data&)) {
  return Accessor<Row>{.kind = kind, .get = get};
}

template <class Out>
void add_person(PlanView const& view, ParticipantId const& id, Out& out) {
  if (Participant const* p = view.find(id)) add_values(p->name, out);
}

inline constexpr auto measures_of_activity = [](PlanView const& view, Activity const& a, auto&& f) {
  for (auto const& link : a.serves)
    if (Measure const* m = view.find(link)) f(*m, link.origin);
};
inline constexpr auto targets_of_activity = [](PlanView const& view, Activity const& a, auto&& f) {
  for (auto const& link : a.towards)
    if (Target const* t = view.find(link)) f(*t, link.origin);
};
inline constexpr auto measure_of_target = [](PlanView const& view, Target const& t, auto&& f) {
  if (Measure const* m = view.find(t.of)) f(*m, t.of.origin);
};
inline constexpr auto measure_of_commitment = [](PlanView const& view, Commitment const& c, auto&& f) {
  if (Measure const* m = view.find(c.of)) f(*m, c.of.origin);
};
inline constexpr auto target_of_result = [](PlanView const& view, Result const& r, auto&& f) {
  if (Target const* t = view.find(r.of)) f(*t, r.of.origin);
};
inline constexpr auto activity_of_flow = [](PlanView const&, FlowRow const& row, auto&& f) {
  f(*row.activity, Origin::stated);
};
inline constexpr auto flow_of_row = [](PlanView const&, FlowRow const& row, auto&& f) { f(*row.flow, Origin::stated); };
inline constexpr auto institution_of_participant = [](PlanView const& view, Participant const& p, auto&& f) {
  if (Institution const* i = view.find(p.of)) f(*i, Origin::stated);
};
inline constexpr auto activities_of_participant = [](PlanView const& view, Participant const& p, auto&& f) {
  auto const takes_part = [&](std::vector<ParticipantId> const& who) {
    for (ParticipantId const& id : who)
      if (!id.empty() && id == p.id) return true;
    return false;
  };
  for (Activity const& a : view.plan().activities) {
    bool part = takes_part(a.attended_by);
    for (Flow const& flow : a.flows) part = part || takes_part(flow.who);
    if (part) f(a, Origin::stated);
  }
};

/// The modalities that a measure states.
template <class Out>
void add_modality(Measure const& m, Out& out) {
  add_values(m.modality, out);
  add_values(m.also, out);
}
/// The modalities that a row states, or else those of the measures that it serves.
template <class Out>
void add_modality(PlanView const& view, Activity const& a, Out& out) {
  add_values(a.modality, out);
  add_values(a.also, out);
  if (a.modality.empty() && a.also.empty())  // `out` may hold those of other rows
    measures_of_activity(view, a, [&](Measure const& m, Origin origin) {
      Data::Through const link(out, origin);
      add_modality(m, out);
    });
}

}  // namespace detail

template <>
struct Relations<Activity> {
  template <class = void>
  static std::optional<Accessor<Activity>> find(std::string_view name) {
    using namespace detail;
    if (name == "modality")
      return direct<Activity>(ValueKind::text, [](PlanView const& view, Activity const& a, Path const&, Data& out) {
        add_modality(view, a, out);
      });
    if (name == "area")
      return direct<Activity>(ValueKind::text, [](PlanView const& view, Activity const& a, Path const&, Data& out) {
        measures_of_activity(view, a, [&](Measure const& m, Origin origin) {
          Data::Through const link(out, origin);
          add_values(m.area, out);
        });
      });
    if (name == "host")
      return direct<Activity>(ValueKind::text, [](PlanView const&, Activity const& a, Path const&, Data& out) {
        for (Flow const& flow : a.flows) add_values(flow.to, out);
      });
    if (name == "sender")
      return direct<Activity>(ValueKind::text, [](PlanView const&, Activity const& a, Path const&, Data& out) {
        for (Flow const& flow : a.flows) add_values(flow.from, out);
      });
    if (name == "who")
      return direct<Activity>(ValueKind::text, [](PlanView const&, Activity const& a, Path const&, Data& out) {
        for (Flow const& flow : a.flows) add_values(flow.who, out);
        add_values(a.attended_by, out);
      });
    if (name == "person")
      return direct<Activity>(ValueKind::text, [](PlanView const& view, Activity const& a, Path const&, Data& out) {
        for (Flow const& flow : a.flows)
          for (ParticipantId const& id : flow.who) add_person(view, id, out);
        for (ParticipantId const& id : a.attended_by) add_person(view, id, out);
      });
    if (auto a = through<Activity, Measure, measures_of_activity>(name, "measure.")) return a;
    return through<Activity, Target, targets_of_activity>(name, "target.");
  }
};

template <>
struct Relations<FlowRow> {
  template <class = void>
  static std::optional<Accessor<FlowRow>> find(std::string_view name) {
    using namespace detail;
    if (name == "when")
      return direct<FlowRow>(ValueKind::time, [](PlanView const&, FlowRow const& row, Path const&, Data& out) {
        add_values(row.when(), out);
      });
    if (name == "modality")
      return direct<FlowRow>(ValueKind::text, [](PlanView const& view, FlowRow const& row, Path const&, Data& out) {
        if (!row.flow->modality.empty()) return add_values(row.flow->modality, out);
        add_modality(view, *row.activity, out);
      });
    if (name == "host")
      return direct<FlowRow>(ValueKind::text, [](PlanView const&, FlowRow const& row, Path const&, Data& out) {
        add_values(row.flow->to, out);
      });
    if (name == "sender")
      return direct<FlowRow>(ValueKind::text, [](PlanView const&, FlowRow const& row, Path const&, Data& out) {
        add_values(row.flow->from, out);
      });
    if (name == "person")
      return direct<FlowRow>(ValueKind::text, [](PlanView const& view, FlowRow const& row, Path const&, Data& out) {
        for (ParticipantId const& id : row.flow->who) add_person(view, id, out);
      });
    if (auto a = through<FlowRow, Flow, flow_of_row>(name, "")) return a;
    return through<FlowRow, Activity, activity_of_flow>(name, "activity.");
  }
};

template <>
struct Relations<Measure> {
  template <class = void>
  static std::optional<Accessor<Measure>> find(std::string_view name) {
    if (name != "modality") return std::nullopt;
    return detail::direct<Measure>(ValueKind::text, [](PlanView const&, Measure const& m, detail::Path const&,
                                                       Data& out) { detail::add_modality(m, out); });
  }
};

template <>
struct Relations<Target> {
  template <class = void>
  static std::optional<Accessor<Target>> find(std::string_view name) {
    using namespace detail;
    if (name == "area")
      return direct<Target>(ValueKind::text, [](PlanView const& view, Target const& t, Path const&, Data& out) {
        if (!t.area.empty()) return add_values(t.area, out);
        measure_of_target(view, t, [&](Measure const& m, Origin origin) {
          Data::Through const link(out, origin);
          add_values(m.area, out);
        });
      });
    return through<Target, Measure, measure_of_target>(name, "measure.");
  }
};

template <>
struct Relations<Commitment> {
  template <class = void>
  static std::optional<Accessor<Commitment>> find(std::string_view name) {
    using namespace detail;
    if (name == "area")
      return direct<Commitment>(ValueKind::text, [](PlanView const& view, Commitment const& c, Path const&, Data& out) {
        if (!c.area.empty()) return add_values(c.area, out);
        measure_of_commitment(view, c, [&](Measure const& m, Origin origin) {
          Data::Through const link(out, origin);
          add_values(m.area, out);
        });
      });
    return through<Commitment, Measure, measure_of_commitment>(name, "measure.");
  }
};

template <>
struct Relations<Result> {
  template <class = void>
  static std::optional<Accessor<Result>> find(std::string_view name) {
    return detail::through<Result, Target, detail::target_of_result>(name, "target.");
  }
};

template <>
struct Relations<Participant> {
  template <class = void>
  static std::optional<Accessor<Participant>> find(std::string_view name) {
    using namespace detail;
    if (auto a = through<Participant, Institution, institution_of_participant>(name, "institution.")) return a;
    return through<Participant, Activity, activities_of_participant>(name, "activity.");
  }
};

}  // namespace bangfu
