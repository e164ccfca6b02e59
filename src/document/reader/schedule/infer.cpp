// SPDX-License-Identifier: BSL-1.0
// Which measures a row of the schedule may serve, told by what both say.
#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <bangfu/document/lexicon.hpp>
#include <bangfu/document/read.hpp>

namespace bangfu::document {

namespace {

using Codes = std::set<std::string>;

/// What a row or a measure says of itself.
struct Profile {
  Codes modalities{};  ///< stated
  Codes worded{};      ///< told by its words only
  Codes topics{};      ///< section `topic` of the lexicon
  Codes people{};      ///< kinds of participants
  std::vector<Flow const*> flows{};
  std::string words{};
};

bool meet(Codes const& a, Codes const& b) {
  return std::any_of(a.begin(), a.end(), [&](std::string const& code) { return b.count(code) != 0; });
}

/// Forms of assistance that go by each other's names: leaders who travel to a meeting visit each other.
std::string_view family(std::string_view modality) {
  struct Kin {
    std::string_view code;
    std::string_view family;
  };
  static constexpr Kin kin[] = {
      {"secondment", "shadowing"},
      {"meeting", "exchange_visit"},
      {"inspection", "exchange_visit"},
      {"outreach_lesson", "teaching_support"},
      {"demonstration_lesson", "lesson_study"},
      {"joint_research", "lesson_study"},
      {"contest_coaching", "contest_camp"},
  };
  for (Kin const& k : kin)
    if (k.code == modality) return k.family;
  return modality;
}
Codes families(Codes const& modalities) {
  Codes all;
  for (std::string const& m : modalities) all.insert(std::string(family(m)));
  return all;
}

class Profiler {
 public:
  explicit Profiler(Plan const& plan) : plan_(plan), lexicon_(Lexicon::standard()) {}

  Profile of(Activity const& a) const {
    Profile p;
    add(p, a.title);
    add_modalities(p, a.modality, a.also);
    add(p, a.flows);
    for (ParticipantId const& id : a.attended_by) add_person(p, id);
    finish(p);
    return p;
  }
  Profile of(Measure const& m) const {
    Profile p;
    add(p, m.title);
    add_modalities(p, m.modality, m.also);
    add(p, m.flows);
    finish(p);
    return p;
  }

 private:
  static void add(Profile& p, Text const& text) {
    for (std::size_t i = 0; i < text.size(); ++i) p.words += text[i].wording + '\n';
  }
  static void add_modalities(Profile& p, Modality const& first, std::vector<Modality> const& also) {
    if (!first.empty()) p.modalities.insert(std::string(first.code()));
    for (Modality const& m : also) p.modalities.insert(std::string(m.code()));
  }
  void add(Profile& p, std::vector<Flow> const& flows) const {
    for (Flow const& f : flows) {
      p.flows.push_back(&f);
      if (!f.modality.empty()) p.modalities.insert(std::string(f.modality.code()));
      for (ParticipantId const& id : f.who) add_person(p, id);
    }
  }
  void add_person(Profile& p, ParticipantId const& id) const {
    for (Participant const& person : plan_.participants) {
      if (!(person.id == id)) continue;
      if (!person.kind.empty()) p.people.insert(std::string(person.kind.code()));
      if (person.group) add(p, person.name);
      return;
    }
  }
  void finish(Profile& p) const {
    for (Lexicon::Found const& hit : lexicon_.find("modality", p.words)) p.worded.insert(std::string(hit.code));
    for (Lexicon::Found const& hit : lexicon_.find("topic", p.words)) p.topics.insert(std::string(hit.code));
    // Words about people tell who travels only where nobody is named.
    bool const named = std::any_of(p.flows.begin(), p.flows.end(), [](Flow const* f) { return !f->who.empty(); });
    if (p.people.empty() && !named)
      for (Lexicon::Found const& hit : lexicon_.find("participant", p.words)) p.people.insert(std::string(hit.code));
  }

  Plan const& plan_;
  Lexicon const& lexicon_;
};

/// Whether some flow of one may be a flow of the other: none says the contrary.
enum class Agreement : unsigned char { no, open, yes };
Agreement directions(std::vector<Flow const*> const& row, std::vector<Flow const*> const& measure) {
  Agreement best = row.empty() || measure.empty() ? Agreement::open : Agreement::no;
  for (Flow const* a : row)
    for (Flow const* b : measure) {
      bool const from = a->from.empty() || b->from.empty() || a->from == b->from;
      bool const to = a->to.empty() || b->to.empty() || a->to == b->to;
      if (!from || !to) continue;
      bool const stated = !a->from.empty() && !b->from.empty() && !a->to.empty() && !b->to.empty();
      best = std::max(best, stated ? Agreement::yes : Agreement::open);
    }
  return best;
}

/// How much speaks for a link; 0 where something speaks against it.
struct Evidence {
  int weight = 0;
  bool topic = false;
};
Evidence weigh(Profile const& row, Profile const& measure) {
  Agreement const direction = directions(row.flows, measure.flows);
  if (direction == Agreement::no) return {};
  Evidence e;
  e.topic = meet(row.topics, measure.topics);
  bool const people = meet(row.people, measure.people);
  if (!row.people.empty() && !measure.people.empty() && !people && !e.topic) return {};
  Codes const& of_row = row.modalities.empty() ? row.worded : row.modalities;
  Codes const& of_measure = measure.modalities.empty() ? measure.worded : measure.modalities;
  bool const same = meet(of_row, of_measure);
  bool const kin = same || meet(families(of_row), families(of_measure));
  // The same people on the same way, whatever it is called: teachers who shadow visit, too.
  bool const travel = people && direction == Agreement::yes;
  if (!kin && !e.topic && !travel) return {};
  e.weight = (same ? 3 : kin ? 2 : 0) + (e.topic ? 3 : 0) + (people ? 2 : 0) + (direction == Agreement::yes ? 1 : 0);
  return e;
}

}  // namespace

std::vector<Diagnostic> infer_links(Plan& plan) {
  constexpr int enough = 3;
  std::vector<Diagnostic> notes;
  Profiler const profiler(plan);
  std::vector<Profile> measures;
  measures.reserve(plan.measures.size());
  for (Measure const& m : plan.measures) measures.push_back(profiler.of(m));
  for (std::size_t row = 0; row < plan.activities.size(); ++row) {
    Activity& activity = plan.activities[row];
    if (!activity.serves.empty()) continue;
    Profile const profile = profiler.of(activity);
    std::vector<Evidence> evidence;
    evidence.reserve(measures.size());
    for (Profile const& m : measures) evidence.push_back(weigh(profile, m));
    bool const pointed =
        std::any_of(evidence.begin(), evidence.end(), [](Evidence const& e) { return e.topic && e.weight >= enough; });
    for (std::size_t k = 0; k < measures.size(); ++k) {
      Evidence const& e = evidence[k];
      // Where the row names what a measure is about, measures that merely take the same form are not meant.
      if (e.weight < enough || (pointed && !e.topic)) continue;
      MeasureId const& id = plan.measures[k].id;
      if (id.empty()) continue;
      activity.serves.emplace_back(id, Origin::inferred);
      Diagnostic d;
      d.code = "link-inferred";
      d.severity = Severity::note;
      d.at = "/activities/" + std::to_string(row);
      d.related = {"/measures/" + std::to_string(k)};
      d.arguments = {{.name = "row", .value = activity.title}, {.name = "measure", .value = plan.measures[k].title}};
      d.message.set("zh", format_message("推断：“{row}”可能服务于措施“{measure}”", d.arguments, "zh"));
      d.message.set("en", format_message("inferred: “{row}” may serve the measure “{measure}”", d.arguments, "en"));
      notes.push_back(std::move(d));
    }
  }
  return notes;
}

}  // namespace bangfu::document
