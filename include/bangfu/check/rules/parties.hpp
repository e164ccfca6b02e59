// SPDX-License-Identifier: BSL-1.0
/// @file
/// Rules about parties, signatures and journeys. A part of an institution counts as the institution.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <bangfu/check/rule.hpp>
#include <bangfu/check/rules/dates.hpp>

namespace bangfu::detail {

template <class Plan_>
void check_supporting(Plan_ const& x, Report& report) {
  if (!x.has_supporter()) report.add(Pointer() / "parties");
}
template <class Plan_>
void check_recipient(Plan_ const& x, Report& report) {
  if (!x.has_recipient()) report.add(Pointer() / "parties");
}

/// The parties by pair, institution and role, each with its position.
struct PartyEntry {
  std::string_view pair{};
  std::string_view institution{};
  std::string_view role{};
  std::size_t at = 0;

  [[nodiscard]] bool same_institution(PartyEntry const& b) const {
    return pair == b.pair && institution == b.institution;
  }
  bool operator<(PartyEntry const& b) const {
    return std::tie(pair, institution, role, at) < std::tie(b.pair, b.institution, b.role, b.at);
  }
};
inline std::vector<PartyEntry> party_entries(Plan const& plan) {
  std::vector<PartyEntry> entries;
  for (std::size_t i = 0; i < plan.parties.size(); ++i) {
    Party const& party = plan.parties[i];
    if (!party.institution.empty()) entries.push_back({party.pair, party.institution.value(), party.role.code(), i});
  }
  sort_all(entries);
  return entries;
}
inline Pointer party_at(std::size_t i) { return Pointer() / "parties" / i; }

template <class Plan_>
void check_opposed_roles(Plan_ const& x, Report& report) {
  auto const entries = party_entries(x.plan());
  for (std::size_t i = 0; i < entries.size();) {
    PartyEntry const* supporting = nullptr;
    PartyEntry const* recipient = nullptr;
    std::size_t end = i;
    for (; end < entries.size() && entries[end].same_institution(entries[i]); ++end) {
      if (entries[end].role == role::supporting.code && supporting == nullptr) supporting = &entries[end];
      if (entries[end].role == role::recipient.code && recipient == nullptr) recipient = &entries[end];
    }
    if (supporting != nullptr && recipient != nullptr) {
      auto const [first, later] = std::minmax(supporting->at, recipient->at);
      report.add(party_at(later), {{"institution", std::string(x.view().name_of(x.plan().parties[later].institution))}},
                 {party_at(first).text()});
    }
    i = end;
  }
}

template <class Plan_>
void check_repeated_parties(Plan_ const& x, Report& report) {
  auto const entries = party_entries(x.plan());
  for (std::size_t i = 1, first = 0; i < entries.size(); ++i) {
    if (!entries[i].same_institution(entries[first]) || entries[i].role != entries[first].role) {
      first = i;
      continue;
    }
    Pointer const at = party_at(entries[i].at);
    report
        .add(at, {{"institution", std::string(x.view().name_of(x.plan().parties[entries[i].at].institution))}},
             {party_at(entries[first].at).text()})
        .fix = Fix{.title = Text("删去重复的一方", "zh").set("en", "drop the repeated party"),
                   .edits = {{.operation = Edit::Operation::remove, .path = at.text()}}};
  }
}

template <class Plan_>
void check_pairs(Plan_ const& x, Report& report) {
  struct Pair {
    std::string_view label;
    std::size_t first = 0;
    bool supporting = false;
    bool recipient = false;
    bool operator<(Pair const& b) const { return std::tie(label, first) < std::tie(b.label, b.first); }
  };
  std::vector<Pair> pairs;
  for (std::size_t i = 0; i < x.plan().parties.size(); ++i) {
    Party const& party = x.plan().parties[i];
    bool const supporting = party.role == Role::supporting;
    bool const recipient = party.role == Role::recipient;
    if (!party.pair.empty() && (supporting || recipient)) pairs.push_back({party.pair, i, supporting, recipient});
  }
  sort_all(pairs);
  std::vector<Pair> incomplete;
  for (std::size_t i = 0; i < pairs.size();) {
    Pair all = pairs[i];
    for (; i < pairs.size() && pairs[i].label == all.label; ++i) {
      all.supporting = all.supporting || pairs[i].supporting;
      all.recipient = all.recipient || pairs[i].recipient;
    }
    // Where nobody at all supports or receives, that is the defect.
    bool const lacks = (!all.supporting && x.has_supporter()) || (!all.recipient && x.has_recipient());
    if (lacks) incomplete.push_back(all);
  }
  std::sort(incomplete.begin(), incomplete.end(), [](Pair const& a, Pair const& b) { return a.first < b.first; });
  for (Pair const& pair : incomplete)
    report.add(party_at(pair.first), {{"pair", std::string(pair.label)},
                                      {"lacks", pair.supporting ? Text("受援方", "zh").set("en", "recipient")
                                                                : Text("支援方", "zh").set("en", "supporter")}});
}

template <class Plan_>
void check_signatories(Plan_ const& x, Report& report) {
  std::vector<InstitutionId> const& signed_by = x.plan().signed_by;
  if (x.plan().parties.empty()) return;
  for (std::size_t i = 0; i < signed_by.size(); ++i)
    if (auto const at = x.position(signed_by[i]); at != Examination::none && !x.is_party(at))
      report.add(Pointer() / "signed_by" / i, {{"institution", std::string(x.view().name_of(signed_by[i]))}});
}

template <class Plan_>
void check_missing_signatures(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  if (plan.signed_by.empty()) return;
  std::vector<char> has_signed(plan.institutions.size());
  for (InstitutionId const& id : plan.signed_by) {
    auto const signatory = x.position(id);
    if (signatory == Examination::none) return;  // who that is must be settled first
    has_signed[signatory] = 1;
  }
  for (std::size_t i = 0; i < plan.parties.size(); ++i) {
    Party const& party = plan.parties[i];
    if (!(party.role == Role::supporting || party.role == Role::recipient)) continue;
    auto const at = x.position(party.institution);
    if (at == Examination::none || has_signed[at] != 0) continue;
    bool by_part = false;
    for (InstitutionId const& id : plan.signed_by) by_part = by_part || x.same(x.position(id), at);
    has_signed[at] = 1;  // an institution with two roles is asked once
    if (!by_part) report.add(party_at(i), {{"institution", std::string(x.view().name_of(party.institution))}});
  }
}

// Journeys.

using Journey = Examination::Journey;

inline Pointer journey_at(std::string_view list, Journey const& journey) {
  return Pointer() / list / journey.of / "flows" / journey.index;
}
/// Calls `f(list, journey)` for the flows of all rows, then of all measures.
template <class Plan_, class F>
void for_each_journey(Plan_ const& x, F&& f) {
  for (Journey const& journey : x.row_journeys()) f("activities", journey);
  for (Journey const& journey : x.measure_journeys()) f("measures", journey);
}

/// Whether all travellers whose institution is known belong to the host, and none to the sender.
template <class Plan_>
bool reversed(Plan_ const& x, Journey const& journey) {
  if (journey.from == Examination::none || journey.to == Examination::none || x.same(journey.from, journey.to))
    return false;
  bool of_host = false;
  for (std::size_t k = 0; k < journey.flow->who.size(); ++k) {
    auto const who = x.traveller(journey, k);
    auto const of = who != Examination::none ? x.institution_of(who) : Examination::none;
    if (of == Examination::none) continue;
    if (!x.same(of, journey.to)) return false;
    of_host = true;
  }
  return of_host;
}

template <class Plan_>
void check_travellers(Plan_ const& x, Report& report) {
  for_each_journey(x, [&](std::string_view list, Journey const& journey) {
    if (journey.from == Examination::none || journey.flow->who.empty()) return;
    bool strangers = false;
    std::vector<std::size_t> found;
    for (std::size_t k = 0; k < journey.flow->who.size(); ++k) {
      auto const who = x.traveller(journey, k);
      auto const of = who != Examination::none ? x.institution_of(who) : Examination::none;
      if (of == Examination::none || x.same(of, journey.from)) continue;
      strangers = true;
      found.push_back(k);
    }
    if (!strangers || reversed(x, journey)) return;
    for (std::size_t k : found) {
      Participant const* who = x.view().find(journey.flow->who[k]);
      report.add(journey_at(list, journey) / "who" / k,
                 {{"name", std::string(x.view().name_of(journey.flow->who[k]))},
                  {"of", std::string(x.view().name_of(who->of))},
                  {"from", std::string(x.view().name_of(journey.flow->from))}},
                 {(journey_at(list, journey) / "from").text()});
    }
  });
}

template <class Plan_>
void check_reversed_flows(Plan_ const& x, Report& report) {
  for_each_journey(x, [&](std::string_view list, Journey const& journey) {
    if (journey.flow->who.empty() || !reversed(x, journey)) return;
    Pointer const at = journey_at(list, journey);
    report
        .add(at, {{"from", std::string(x.view().name_of(journey.flow->from))},
                  {"to", std::string(x.view().name_of(journey.flow->to))}})
        .fix = Fix{.title = Text("对调派出与接收单位", "zh").set("en", "exchange sender and host"),
                   .edits = {{.path = (at / "from").text(), .value = journey.flow->to.value()},
                             {.path = (at / "to").text(), .value = journey.flow->from.value()}}};
  });
}

/// Reports ends of flows that are no parties. Where a row and a measure have the same, it is one defect, of the row.
template <class Plan_>
void check_ends(Plan_ const& x, Report& report, Examination::Position Journey::*end, InstitutionId Flow::*id,
                std::string_view key) {
  if (x.plan().parties.empty()) return;
  std::vector<char> of_rows(x.plan().institutions.size());
  for_each_journey(x, [&](std::string_view list, Journey const& journey) {
    auto const at = journey.*end;
    if (at == Examination::none || x.is_party(at)) return;
    if (list == "activities") of_rows[at] = 1;
    if (list == "activities" || of_rows[at] == 0)
      report.add(journey_at(list, journey) / key, {{"institution", std::string(x.view().name_of(journey.flow->*id))}});
  });
}
template <class Plan_>
void check_hosts(Plan_ const& x, Report& report) {
  check_ends(x, report, &Journey::to, &Flow::to, "to");
}
template <class Plan_>
void check_senders(Plan_ const& x, Report& report) {
  check_ends(x, report, &Journey::from, &Flow::from, "from");
}

template <class Plan_>
void check_flows_to_themselves(Plan_ const& x, Report& report) {
  for_each_journey(x, [&](std::string_view list, Journey const& journey) {
    if (journey.from != Examination::none && journey.from == journey.to)
      report.add(journey_at(list, journey), {{"institution", std::string(x.view().name_of(journey.flow->from))}});
  });
}

template <class Plan_>
void check_flows_against_measures(Plan_ const& x, Report& report) {
  Plan const& plan = x.plan();
  std::vector<Journey> const& rows = x.row_journeys();
  std::vector<Journey> const& promised = x.measure_journeys();
  if (rows.empty() || promised.empty()) return;
  auto const between_parties = [&](Journey const& j) {
    return j.from != Examination::none && j.to != Examination::none && x.is_party(j.from) && x.is_party(j.to);
  };
  for (std::size_t first = 0; first < rows.size();) {
    std::size_t end = first;
    while (end < rows.size() && rows[end].of == rows[first].of) ++end;
    Activity const& row = plan.activities[rows[first].of];
    Truth against = Truth::no;
    Examination::Position which = Examination::none;
    bool usable = false;
    for (std::size_t i = first; i < end; ++i) {
      usable = usable || between_parties(rows[i]);
      bool const to_itself = rows[i].from != Examination::none && rows[i].from == rows[i].to;
      if (to_itself || (!rows[i].flow->who.empty() && reversed(x, rows[i]))) {
        usable = false;  // that is the defect
        break;
      }
    }
    for (auto const& link : row.serves) {
      auto const measure = usable ? x.position(link.to) : Examination::none;
      if (measure == Examination::none) continue;
      // The measures' flows stand in the order of the measures.
      auto at = std::lower_bound(promised.begin(), promised.end(), measure,
                                 [](Journey const& j, Examination::Position m) { return j.of < m; });
      bool stated = false;
      bool follows = false;
      for (; at != promised.end() && at->of == measure; ++at) {
        if (at->from == Examination::none || at->to == Examination::none) continue;
        stated = true;
        for (std::size_t i = first; i < end; ++i)
          follows =
              follows || (between_parties(rows[i]) && x.same(rows[i].from, at->from) && x.same(rows[i].to, at->to));
      }
      if (!stated || follows) continue;
      Truth const certainty = link.origin == Origin::inferred ? Truth::possible : Truth::certain;
      if (certainty > against) {
        against = certainty;
        which = measure;
      }
    }
    if (is_possible(against))
      report.add(row_at(rows[first].of) / "flows", {{"number", number_of_row(plan, rows[first].of)}},
                 {(Pointer() / "measures" / which / "flows").text()}, against);
    first = end;
  }
}

template <class Plan_>
inline constexpr Rule party_rules[] = {
    {{"no-supporting-party", Severity::warning, "没有支援方", "no party supports", "方案没有写明支援方",
      "the plan names no supporting party", "写明支援方", "name it"},
     check_supporting<Plan_>},
    {{"no-recipient-party", Severity::warning, "没有受援方", "no party receives", "方案没有写明受援方",
      "the plan names no recipient", "写明受援方", "name it"},
     check_recipient<Plan_>},
    {{"supporting-and-recipient-at-once", Severity::warning,
      "同一单位在同一结对组（或不分组的方案）里既支援又受援；分属两组可以",
      "one institution supports and receives within one pair (or without pairs); in two pairs it may, and other roles "
      "do not count",
      "{institution}既是支援方又是受援方", "{institution} both supports and receives", "改正角色，或写明结对组",
      "correct the role or name the pairs"},
     check_opposed_roles<Plan_>},
    {{"party-listed-twice", Severity::warning, "同一单位以同一角色在同一组中重复列出",
      "an institution stands twice in one role of one pair", "{institution}以同一角色重复列出",
      "{institution} is listed twice in one role", "删去其一", "drop one"},
     check_repeated_parties<Plan_>},
    {{"pair-incomplete", Severity::warning, "结对组缺支援方或受援方", "a pair has no supporter or no recipient",
      "结对组“{pair}”没有{lacks}", "the pair \"{pair}\" has no {lacks}", "补全该组，或改正组名",
      "complete the pair or correct its label"},
     check_pairs<Plan_>},
    {{"signatory-not-a-party", Severity::warning, "签章单位不是任何一方", "who signed is no party",
      "{institution}签章，却不是任何一方", "{institution} signed and is no party", "列为一方，或去掉签章",
      "add the party or drop the signature"},
     check_signatories<Plan_>},
    {{"party-without-signature", Severity::note, "已有单位签章，而此支援方或受援方没有",
      "others have signed; this supporter or recipient has not", "{institution}没有签章",
      "{institution} has not signed", "补签", "let it sign"},
     check_missing_signatures<Plan_>},
    {{"traveller-not-of-sender", Severity::warning, "出行人员不属派出单位；没有写明单位的人员不算",
      "a traveller belongs to another institution than the sender or its parts; people without a stated institution "
      "are left alone",
      "{name}属于{of}，而派出单位是{from}", "{name} belongs to {of}, and {from} sends", "改正人员或派出单位",
      "correct the traveller or the sender"},
     check_travellers<Plan_>},
    {{"flow-reversed", Severity::warning, "出行人员全是接收单位的人：派出与接收写反",
      "all named travellers belong to the host: from and to are exchanged. Then nothing else is said of the flow's "
      "direction",
      "写作由{from}派往{to}，而人员都是{to}的", "from {from} to {to}, and all travellers belong to {to}",
      "对调派出与接收单位", "exchange from and to"},
     check_reversed_flows<Plan_>},
    {{"host-not-a-party", Severity::warning, "接收单位不是任何一方，也不是其下属",
      "the host is no party in any role, nor a part of one", "接收单位“{institution}”不是任何一方",
      "the host {institution} is no party", "列为一方，或改正", "make it a party or correct it"},
     check_hosts<Plan_>},
    {{"sender-not-a-party", Severity::warning, "派出单位不是任何一方，也不是其下属",
      "the sender is no party in any role, nor a part of one", "派出单位“{institution}”不是任何一方",
      "the sender {institution} is no party", "列为一方，或改正", "make it a party or correct it"},
     check_senders<Plan_>},
    {{"flow-to-itself", Severity::warning, "派出与接收是同一单位", "a flow begins where it ends",
      "由{institution}派往{institution}", "from {institution} to {institution}", "改正一端", "correct one end"},
     check_flows_to_themselves<Plan_>},
    {{"flow-against-measure", Severity::warning, "去向与所服务措施写明的方向不符；关联为推断的为可能",
      "the measure that the row serves states where people go, and none of the row's flows goes that way; flows whose "
      "ends are no parties are left alone; possible where the link is inferred",
      "第 {number} 项的去向与所服务的措施不符", "row {number} does not go where the measure that it serves goes",
      "改正关联或去向", "correct the link or the flow"},
     check_flows_against_measures<Plan_>},
};

}  // namespace bangfu::detail
