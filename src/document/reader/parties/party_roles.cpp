// SPDX-License-Identifier: BSL-1.0
// In which role each institution takes part, and who is on the other side.
#include <algorithm>
#include <utility>

#include "document/reader/parties/institutions.hpp"
#include "document/reader/parties/name_endings.hpp"
#include "document/reader/parties/spotting.hpp"
#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {

namespace {

std::string party_key(InstitutionId const& id, Role const& role) { return id.value() + ' ' + std::string(role.code()); }

}  // namespace

void Institutions::party(InstitutionId const& id, Role const& told, Words const& where, std::string const& called) {
  // A union that a school runs is no school that is helped: it holds the others together.
  static Pattern const united("(?:教育集团|联盟|共同体|教共体|联合体)$");
  Role const role = told == role::recipient && united.in(name(id)) ? Role(role::coordinating) : told;
  // 旗直学校, 苏木学校 are kinds of schools
  static Pattern const kind_of_school(
      "^(?:[省市州盟地县区旗]直|苏木|嘎查|团场|牧区|林区|垦区)(?:学校|中学|小学|幼儿园)$");
  if (kind_of_school.in(name(id))) return;
  // 茶学院 takes part for its university.
  if (role == role::supporting && is_faculty(name(id))) return;
  if (auto const many = many_.find(id); many != many_.end() && !settled_) {
    described(many->second, role, where);
    return;
  }
  if (role == role::supporting || role == role::recipient) by_order_.erase(id);
  auto const [at, fresh] = parties_.try_emplace(party_key(id, role), draft_.plan().parties.size());
  if (fresh) {
    draft_.plan().parties.push_back(Party{.institution = id, .role = role});
    // A company beside schools takes part, and is no side: 两校 are the others
    static Pattern const company("(?:公司|企业|厂)$");
    std::vector<InstitutionId>& of_it = by_role_[std::string(role.code())];
    bool const aside = role == role::supporting && company.in(name(id));
    if (!aside || of_it.empty()) {
      if (role == role::supporting && of_it.size() == 1 && !aside && company.in(name(of_it.front()))) of_it.clear();
      of_it.push_back(id);
    }
    all_parties_.insert(id);
  }
  Party& p = draft_.plan().parties[at->second];
  if (p.called.empty() && !called.empty()) p.called = draft_.text(called);
  draft_.from(pointer("parties", at->second), where);
}

void Institutions::party_by_order(InstitutionId const& id, Role const& role, Words const& where) {
  bool const untold = !on_a_side(id) || by_order_only(id);
  party(id, role, where);
  if (untold) by_order_.insert(id);
}

void Institutions::described(Words const& name, Role const& role, Words const& where) {
  if (described_.size() < 64) described_.push_back({name, role, where});
}

void Institutions::settle_described() {
  std::set<std::string, std::less<>> open;
  for (Described const& d : described_)
    if (of_role(d.role).empty()) open.insert(std::string(d.role.code()));
  settled_ = true;
  for (Described const& d : std::exchange(described_, {}))
    if (open.count(d.role.code()) != 0) party(add(d.name), d.role, d.where);
}

void Institutions::exchange_sides(InstitutionId const& supports, InstitutionId const& is_helped) {
  auto const one = parties_.find(party_key(supports, role::supporting));
  auto const other = parties_.find(party_key(is_helped, role::recipient));
  if (one == parties_.end() || other == parties_.end()) return;
  std::size_t const i = one->second;
  std::size_t const k = other->second;
  parties_.erase(one);
  parties_.erase(other);
  parties_[party_key(supports, role::recipient)] = i;
  parties_[party_key(is_helped, role::supporting)] = k;
  draft_.plan().parties[i].role = role::recipient;
  draft_.plan().parties[k].role = role::supporting;
  by_role_[std::string(Role(role::supporting).code())] = {is_helped};
  by_role_[std::string(Role(role::recipient).code())] = {supports};
}

void Institutions::change_role(InstitutionId const& id, Role const& told, Role const& role) {
  auto const at = parties_.find(party_key(id, told));
  if (at == parties_.end() || parties_.count(party_key(id, role)) != 0) return;
  std::size_t const i = at->second;
  parties_.erase(at);
  parties_[party_key(id, role)] = i;
  draft_.plan().parties[i].role = role;
  std::erase(by_role_[std::string(told.code())], id);
  by_role_[std::string(role.code())].push_back(id);
  by_order_.erase(id);
}

std::vector<InstitutionId> const& Institutions::of_role(Role const& role) const {
  static std::vector<InstitutionId> const none;
  if (about_one_ && role == role::supporting) return about_one_->supporting;
  if (about_one_ && role == role::recipient) return about_one_->recipient;
  auto const at = by_role_.find(role.code());
  return at == by_role_.end() ? none : at->second;
}

void Institutions::about(InstitutionId const& supports, InstitutionId const& is_helped) {
  about_one_ = {.supporting = {supports}, .recipient = {is_helped}};
}

std::vector<InstitutionId> Institutions::both_sides(std::size_t most) const {
  std::vector<InstitutionId> const& taken = of_role(role::recipient);
  std::vector<InstitutionId> const& given = of_role(role::supporting);
  if (given.size() > most || taken.size() > most) return {};
  std::vector<InstitutionId> all = given;
  for (InstitutionId const& id : taken)
    if (std::find(all.begin(), all.end(), id) == all.end()) all.push_back(id);
  if (all.size() > most) all.clear();
  return all;
}

bool Institutions::is_party(InstitutionId const& id) const { return all_parties_.count(id) != 0; }

bool Institutions::has_role(InstitutionId const& id, Role const& role) const {
  return parties_.count(party_key(id, role)) != 0;
}

bool Institutions::on_a_side(InstitutionId const& id) const {
  return has_role(id, role::supporting) || has_role(id, role::recipient);
}

InstitutionId Institutions::only(Role const& role) const {
  std::vector<InstitutionId> const& all = of_role(role);
  if (all.size() == 1) return all[0];
  // The one that is helped, and is said to help somebody besides
  if (all.size() != 2 || (role != role::supporting && role != role::recipient)) return {};
  std::vector<InstitutionId> const& others =
      of_role(role == role::supporting ? Role(role::recipient) : Role(role::supporting));
  if (others.size() != 1 || (others[0] != all[0] && others[0] != all[1])) return {};
  return others[0] == all[0] ? all[1] : all[0];
}

InstitutionId Institutions::first(Role const& role) const {
  std::vector<InstitutionId> const& all = of_role(role);
  return all.empty() ? InstitutionId() : all.front();
}

namespace {

/// The other of its pair, where all that give and take are told pair by pair: 甲校帮扶乙校，丙校帮扶丁校.
InstitutionId partner_of(std::vector<Party> const& parties, InstitutionId const& id) {
  std::vector<Party const*> sides;
  for (Party const& p : parties)
    if (p.role == role::supporting || p.role == role::recipient) sides.push_back(&p);
  if (sides.size() < 4 || sides.size() % 2 != 0) return {};
  InstitutionId partner;
  for (std::size_t i = 0; i + 1 < sides.size(); i += 2) {
    if (sides[i]->role != role::supporting || sides[i + 1]->role != role::recipient) return {};
    for (std::size_t k : {i, i + 1}) {
      if (sides[k]->institution != id) continue;
      if (!partner.empty()) return {};
      partner = sides[k == i ? i + 1 : i]->institution;
    }
  }
  return partner;
}

}  // namespace

InstitutionId Institutions::other_side(InstitutionId const& id) const {
  if (of_role(role::supporting).size() > 64) return {};
  InstitutionId const giver = only(role::supporting);
  InstitutionId const taker = only(role::recipient);
  if (id == giver || id == taker) return id == giver ? taker : giver;
  if (InstitutionId partner = partner_of(draft_.plan().parties, id); !partner.empty()) return partner;
  InstitutionId other = has_role(id, role::supporting) ? taker : giver;
  if (!other.empty()) return other;
  // A bureau beside two schools, or one that is said to do both: the other school
  InstitutionId school;
  bool is_one = false;
  for (InstitutionId const& one : both_sides(6)) {
    if (names_no_school(name(one))) continue;
    if (one == id) {
      is_one = true;
      continue;
    }
    if (!school.empty()) return {};
    school = one;
  }
  return is_one ? school : InstitutionId();
}

}  // namespace bangfu::document::reader
