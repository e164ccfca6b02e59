// SPDX-License-Identifier: BSL-1.0
#include "document/reader/draft.hpp"

#include <algorithm>

#include "document/reader/text/pattern.hpp"

namespace bangfu::document::reader {
std::string pointer(std::string_view list, std::size_t index) {
  return '/' + std::string(list) + '/' + std::to_string(index);
}

void Draft::from(std::string at, Words const& words) {
  if (words.empty()) return;
  reading_.provenance.push_back({.at = std::move(at), .span = words.span()});
  understood_.push_back(words.span());
}

void Draft::forget(std::string_view at) {
  std::vector<Provenance>& all = reading_.provenance;
  std::size_t const first = all.size() > 64 ? all.size() - 64 : 0;
  all.erase(std::remove_if(all.begin() + static_cast<std::ptrdiff_t>(first), all.end(),
                           [&](Provenance const& p) { return p.at == at; }),
            all.end());
}

void Draft::understood(Words const& words) {
  if (!words.empty()) understood_.push_back(words.span());
}

bool Draft::is_understood(Span span) const {
  // Called in the order of the text, while the list is short behind it: looks at the last entries only.
  std::size_t const first = understood_.size() > 64 ? understood_.size() - 64 : 0;
  for (std::size_t i = understood_.size(); i > first; --i)
    if (understood_[i - 1].offset < span.end() && span.offset < understood_[i - 1].end()) return true;
  return false;
}

void Draft::unread(Words const& words, char const* zh, char const* en) {
  Words const w = words.trimmed();
  if (w.empty()) return;
  reading_.unread.push_back({.span = w.span(), .why = Text(zh, "zh").set("en", en)});
}

void Draft::finding(std::string code, Severity severity, std::string at, char const* zh, char const* en) {
  Diagnostic d;
  d.code = std::move(code);
  d.severity = severity;
  d.at = std::move(at);
  d.message = Text(zh, "zh").set("en", en);
  reading_.diagnostics.push_back(std::move(d));
}

InstitutionId Draft::institution(Words const& name) { return institution(name.original()); }

InstitutionId Draft::institution(std::string const& name) {
  std::string const shown = latin_ ? name : without_blanks(name);
  auto const [at, fresh] = institutions_.try_emplace(fold_text(shown));
  if (!fresh) return at->second;
  at->second = add(Institution{.name = text(shown)}, "i");
  static Pattern const school("(?:学校|中学|小学|幼儿园|学院|大学|职校|职中|职高|[一二三四五六七八九十]中|校|园)$");
  if (school.in(at->first)) schools_.insert(at->second.value());
  return at->second;
}

std::string Draft::add_flow(std::size_t measure, Flow flow, Words const& where) {
  std::vector<Flow>& all = plan().measures[measure].flows;
  all.push_back(std::move(flow));
  std::string at = pointer("measures", measure) + "/flows/" + std::to_string(all.size() - 1);
  if (where.of != nullptr) from(at, where);
  return at;
}

ParticipantId Draft::by_surname(std::string_view called) const {
  static Pattern const form("^(?:Dr|Mr|Mrs|Ms|Miss|Prof|Professor)\\.? ([A-Z][A-Za-z'’-]+)$");
  auto const m = form.at(called);
  if (!m) return {};
  std::string const surname((*m)[1]);
  ParticipantId who;
  std::size_t looked = 0;
  for (Participant const& p : plan().participants) {
    if (++looked > 400) break;
    std::string_view const full = p.name.any();
    if (p.group || full.size() <= surname.size()) continue;
    bool const last =
        full.substr(full.size() - surname.size()) == surname && full[full.size() - surname.size() - 1] == ' ';
    bool const first = full.substr(0, surname.size()) == surname && full[surname.size()] == ' ';
    if (!last && !first) continue;
    if (!who.empty()) return {};
    who = p.id;
  }
  return who;
}

ParticipantId Draft::person(Words const& name, InstitutionId const& whose, Words const& said, Words const& whole) {
  // 教务处林静: the office alone is no post
  static Pattern const office("(?:[处科室股局系]|[校党竞就管政]办|[^干]部|办公室|工会|团委)$");
  Words const post = !latin_ && office.in(said.view()) ? Words() : said;
  // A school has no 局长: of whom the sentence speaks is not whose they are.
  static Pattern const of_authorities("(?:局|厅|县|市|区|州)长$");
  InstitutionId const of =
      !post.empty() && of_authorities.in(post.view()) && schools_.count(whose.value()) != 0 ? InstitutionId() : whose;
  std::string shown = latin_ ? name.original() : without_blanks(name.original());
  static Pattern const genitive("['’]s?$");
  if (latin_) {
    if (auto const g = genitive.find(shown)) shown.erase(g->begin());
    if (Participant const* const known = plan().find(by_surname(shown))) shown = known->name.any();
  }
  // Someone named before, where neither mention says of another institution.
  std::vector<std::size_t>& same = persons_by_name_[shown];
  for (std::size_t const i : same) {
    Participant& p = plan().participants[i];
    if (!of.empty() && !p.of.empty() && p.of != of) continue;
    if (p.of.empty()) p.of = of;
    if (p.post.empty() && !post.empty()) p.post = text(post);
    from(pointer("participants", i), whole);
    return p.id;
  }
  same.push_back(plan().participants.size());
  Participant p{.name = text(shown), .of = of};
  if (!post.empty()) p.post = text(post);
  ParticipantId id = add(std::move(p), "p");
  from(pointer("participants", plan().participants.size() - 1), whole);
  return id;
}

Participant* Draft::participant(ParticipantId const& id) {
  std::vector<Participant>& all = plan().participants;
  auto const p = std::find_if(all.rbegin(), all.rend(), [&](Participant const& one) { return one.id == id; });
  return p == all.rend() ? nullptr : &*p;
}

ParticipantId Draft::group(Words const& name, InstitutionId const& of, ParticipantKind kind) {
  Participant p{.name = text(name), .of = of, .group = true, .kind = std::move(kind)};
  ParticipantId id = add(std::move(p), "p");
  from(pointer("participants", plan().participants.size() - 1), name);
  return id;
}

void Draft::take_back_groups(std::size_t participants) {
  std::vector<Participant>& all = plan().participants;
  for (; all.size() > participants && all.back().group; all.pop_back()) forget(pointer("participants", all.size() - 1));
}

ResourceId Draft::resource(Words const& name, InstitutionId const& of, ResourceKind kind) {
  auto const [at, fresh] = resources_.try_emplace(std::string(name.view()));
  if (fresh) {
    // Words of the name tell more than the sentence does.
    if (std::string_view const code = lexicon_.code_at_end("resource", name.view()); !code.empty())
      kind = ResourceKind(code);
    at->second = add(Resource{.name = text(name), .kind = std::move(kind), .of = of}, "u");
    from(pointer("resources", plan().resources.size() - 1), name);
  }
  return at->second;
}

DeliverableId Draft::deliverable(Words const& title, DeliverableKind kind, Words const& whole) {
  // 如下计划, 本方案: the paper itself, or one that follows; 签订了协议: made before
  static Pattern const this_paper("^(?:如下|以下|下列|上述|本|了)");
  if (this_paper.in(title.view())) return {};
  auto const [at, fresh] = deliverables_.try_emplace(std::string(title.view()));
  if (fresh) {
    at->second = add(Deliverable{.title = text(title), .kind = std::move(kind)}, "d");
    from(pointer("deliverables", plan().deliverables.size() - 1), whole);
  }
  return at->second;
}

SubjectId Draft::subject(Words const& name, SubjectKind kind, bool key, bool short_of_staff, Words const& whole) {
  auto const [at, fresh] = subjects_.try_emplace(std::string(name.view()), plan().subjects.size());
  if (fresh) add(Subject{.name = text(name), .kind = std::move(kind)}, "s");
  Subject& s = plan().subjects[at->second];
  s.key = s.key || key;
  s.short_of_staff = s.short_of_staff || short_of_staff;
  from(pointer("subjects", at->second), whole);
  return s.id;
}

}  // namespace bangfu::document::reader
