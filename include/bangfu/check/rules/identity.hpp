// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules about identity and references: ids, outside identifiers, parts and wholes, codes without meaning, and the
/// silences that the plan itself keeps.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

#include <bangfu/check/rule.hpp>

namespace bangfu::detail {

/// Calls `f(entities, key)` for each list of entities that have ids.
template <class F>
void for_each_collection(Plan const& plan, F&& f) {
  for_each_member<Plan>([&](auto const& member) {
    using Type = std::remove_cvref_t<decltype(plan.*member.pointer)>;
    if constexpr (is_list<Type>) {
      if constexpr (requires(typename Type::value_type e) { {e.id.value()}; }) f(plan.*member.pointer, member.info.key);
    }
  });
}

/// An id of the kind of `entity` that is free: its prefix and the first number from its place on.
template <class Entity>
std::string free_id(PlanView const& view, std::size_t place) {
  std::size_t n = place + 1;
  while (view.find(Id<Entity>(Plan::id_prefix<Entity>() + std::to_string(n))) != nullptr) ++n;
  return Plan::id_prefix<Entity>() + std::to_string(n);
}

template <class Plan_>
void check_missing_ids(Plan_ const& x, Report& report) {
  for_each_collection(x.plan(), [&](auto const& all, std::string_view key) {
    using Entity = typename std::remove_cvref_t<decltype(all)>::value_type;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!all[i].id.empty()) continue;
      Pointer const at = Pointer() / key / i;
      std::string const id = free_id<Entity>(x.view(), i);
      report.add(at).fix = Fix{.title = Text("编号为 " + id, "zh").set("en", "give it the id " + id),
                               .edits = {{.operation = Edit::Operation::add, .path = (at / "id").text(), .value = id}}};
    }
  });
}

template <class Plan_>
void check_repeated_ids(Plan_ const& x, Report& report) {
  for_each_collection(x.plan(), [&](auto const& all, std::string_view key) {
    using Entity = typename std::remove_cvref_t<decltype(all)>::value_type;
    if (!x.view().template repeats_ids<Entity>()) return;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (all[i].id.empty()) continue;
      auto const* first = x.view().find(all[i].id);
      if (first != &all[i])
        report.add(Pointer() / key / i / "id", {{"id", all[i].id.value()}},
                   {(Pointer() / key / static_cast<std::size_t>(first - all.data()) / "id").text()});
    }
  });
}

template <class Plan_>
void check_unknown_references(Plan_ const& x, Report& report) {
  for (auto const& found : x.unknown_references()) report.add(x.pointer(found.place), {{"id", *found.value}});
}

/// Calls `f(identifier, of, place)` for the identifiers of all institutions, participants and subjects.
template <class Plan_, class F>
void for_each_identifier(Plan_ const& x, F&& f) {
  auto const of_all = [&](auto const& all, std::string_view key) {
    for (std::size_t i = 0; i < all.size(); ++i)
      for (std::size_t k = 0; k < all[i].identifiers.size(); ++k) f(all[i].identifiers[k], key, i, k);
  };
  of_all(x.plan().institutions, "institutions");
  of_all(x.plan().participants, "participants");
  of_all(x.plan().subjects, "subjects");
}

template <class Plan_>
void check_malformed_identifiers(Plan_ const& x, Report& report) {
  for_each_identifier(x, [&](Identifier const& identifier, std::string_view key, std::size_t i, std::size_t k) {
    if (identifier.well_formed() == Truth::no)
      report.add(Pointer() / key / i / "identifiers" / k,
                 {{"code", identifier.code},
                  {"scheme", Text(std::string(identifier.scheme.label("zh")), "zh")
                                 .set("en", std::string(identifier.scheme.label("en")))}});
  });
}

/// Numbers that are given anew by each school.
inline bool is_local(IdentifierScheme const& scheme) {
  return scheme == IdentifierScheme::staff_number || scheme == IdentifierScheme::student_number ||
         scheme == IdentifierScheme::local;
}

template <class Plan_>
void check_shared_identifiers(Plan_ const& x, Report& report) {
  struct Entry {
    std::string_view key;
    std::string_view scheme;
    std::string_view code;
    std::string_view within;  // the institution, for local numbers
    std::size_t i = 0;
    std::size_t k = 0;
    [[nodiscard]] auto name() const { return std::tie(key, scheme, code, within); }
    bool operator<(Entry const& b) const {
      return std::tie(key, scheme, code, within, i, k) < std::tie(b.key, b.scheme, b.code, b.within, b.i, b.k);
    }
  };
  std::vector<Entry> entries;
  for_each_identifier(x, [&](Identifier const& identifier, std::string_view key, std::size_t i, std::size_t k) {
    bool const person = key == "participants";
    if (key == "subjects" || identifier.code.empty() || (!person && is_local(identifier.scheme))) return;
    entries.push_back({.key = key,
                       .scheme = identifier.scheme.code(),
                       .code = identifier.code,
                       .within = person && is_local(identifier.scheme)
                                     ? std::string_view(x.plan().participants[i].of.value())
                                     : std::string_view(),
                       .i = i,
                       .k = k});
  });
  sort_all(entries);
  for (std::size_t first = 0, at = 1; at < entries.size(); ++at) {
    if (entries[at].name() != entries[first].name()) {
      first = at;
    } else if (entries[at].i != entries[first].i) {
      auto const place = [](Entry const& e) { return Pointer() / e.key / e.i / "identifiers" / e.k; };
      report.add(place(entries[at]), {{"code", std::string(entries[at].code)}}, {place(entries[first]).text()});
    }
  }
}

/// Reports each ring of parts once, at its last entry.
template <class Plan_, class Entity>
void check_rings(Plan_ const& x, Report& report, std::vector<Entity> const& all, std::string_view key) {
  using Position = Examination::Position;
  std::vector<std::uint32_t> walk(all.size());  // which walk came by; 0: none
  for (std::size_t begin = 0; begin < all.size(); ++begin) {
    auto const stamp = static_cast<std::uint32_t>(begin + 1);
    auto at = static_cast<Position>(begin);
    while (at != Examination::none && walk[at] == 0) {
      walk[at] = stamp;
      at = all[at].part_of.empty() ? Examination::none : x.position(all[at].part_of);
    }
    if (at == Examination::none || walk[at] != stamp) continue;
    Position last = at;
    for (Position next = x.position(all[at].part_of); next != at; next = x.position(all[next].part_of))
      if (next > last) last = next;
    report.add(Pointer() / key / last / "part_of", {{"id", all[last].id.value()}});
  }
}

template <class Plan_>
void check_parts_of_themselves(Plan_ const& x, Report& report) {
  check_rings(x, report, x.plan().institutions, "institutions");
  check_rings(x, report, x.plan().measures, "measures");
}

template <class Plan_>
void check_unlabelled_codes(Plan_ const& x, Report& report) {
  for (auto const& found : x.unlabelled_codes())
    report.add(x.pointer(found.place), {{"code", std::string(found.code)}, {"list", std::string(found.list)}});
}

template <class Plan_>
void check_silences_without_reason(Plan_ const& x, Report& report) {
  for (std::size_t i = 0; i < x.plan().silenced.size(); ++i)
    if (x.plan().silenced[i].reason.empty())
      report.add(Pointer() / "silenced" / i, {{"code", x.plan().silenced[i].code}});
}

template <class Plan_>
inline constexpr Rule identity_rules[] = {
    {{"missing-id", Severity::warning, "条目没有编号，无法被引用", "an entry has no id and cannot be referred to",
      "此条目没有编号", "this entry has no id", "给它一个同类条目中没有的编号",
      "give it an id that no other of its kind has"},
     check_missing_ids<Plan_>},
    {{"repeated-id", Severity::error, "同类条目编号重复（不同类的条目编号相同不算）",
      "two entries of one kind have the same id; the same id in two kinds is no fault", "编号“{id}”已被使用",
      "the id \"{id}\" is already taken", "给后面的条目另编号，并核对引用它的地方",
      "give the later one an id of its own, and look at what refers to it"},
     check_repeated_ids<Plan_>},
    {{"unknown-reference", Severity::error, "引用了不存在的编号（含“数量相当”所指和校历的学期）",
      "a reference leads nowhere; what a similar number follows and the term of teaching weeks are references too",
      "没有编号为“{id}”的条目", "there is no entry with the id \"{id}\"", "改正编号，或补上所缺的条目",
      "correct it or add what is missing"},
     check_unknown_references<Plan_>},
    {{"identifier-malformed", Severity::warning, "标识码不合其体系的形式或校验位；形式未知的体系不检查",
      "an outside identifier does not have the form or check character of its scheme; schemes without a known form are "
      "not checked",
      "“{code}”不是合格的{scheme}", "\"{code}\" has not the form of a {scheme}", "对照来源重新填写",
      "copy it anew from its source"},
     check_malformed_identifiers<Plan_>},
    {{"identifier-shared", Severity::error,
      "两个单位或两名人员用了同一个标识码；工号、学籍号和本地编号只在同一单位内比较",
      "two institutions, or two participants, bear one identifier; staff, student and local numbers are compared "
      "within one institution only",
      "标识码“{code}”已属另一条目", "the identifier \"{code}\" belongs to another entry already",
      "改正其一，或合并两个条目", "correct one, or merge the two entries"},
     check_shared_identifiers<Plan_>},
    {{"part-of-itself", Severity::error, "措施或单位直接或间接地属于自己",
      "a measure or an institution is a part of itself, directly or in a ring", "“{id}”成了自己的一部分",
      "\"{id}\" is a part of itself", "去掉这一从属关系", "drop the link"},
     check_parts_of_themselves<Plan_>},
    {{"unlabelled-code", Severity::note, "代码不在代码表里，方案也没有解释",
      "a code of no list that the plan's vocabulary does not label", "代码“{code}”不在代码表 {list} 中，方案也没有说明",
      "the code \"{code}\" is not in the list {list}, and the plan does not label it",
      "在用语表中加以说明，或改用已有代码", "label it in the vocabulary, or take a known code"},
     check_unlabelled_codes<Plan_>},
    {{"silence-without-reason", Severity::warning, "接受了某个问题而没有写明理由",
      "a finding is silenced and no reason is given", "接受“{code}”没有写明理由",
      "\"{code}\" is silenced without a reason", "写明理由，或取消接受", "state the reason, or drop the silence"},
     check_silences_without_reason<Plan_>},
    {{"silence-without-effect", Severity::note, "接受的问题已不存在，或规则代码、位置有误",
      "a silence that silences nothing: the finding is gone, or its code or place is wrong",
      "“{code}”在“{at}”处没有可接受的问题", "there is nothing to silence of \"{code}\" at \"{at}\"", "删去", "drop it"},
     nullptr},  // found by `check` itself, once all rules have reported
};

}  // namespace bangfu::detail
