// SPDX-License-Identifier: BSL-1.0
// Those who take over from somebody whom the text has named: 第二学期改由李明接替; 下半年轮换为柴华; 王芳接任.
#include "document/reader/people/relays.hpp"

#include <algorithm>
#include <optional>
#include <set>
#include <unordered_map>

#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {
namespace {

/// 接班的是李明
std::string const successor_is = "(?:接班|接替|接任|接手|继任)的?(?:人|者)?(?:是|为)";

}  // namespace

bool takes_over_journey(Context const& context, std::string_view before, std::string_view behind,
                        std::vector<ParticipantId> const& predecessors) {
  static Pattern const clause("[^,。;:()]*$");
  static Pattern const lead(
      "^(.*?)(?:改|换|转|交|再|又|另|轮|续|则|也|便|就|可|将|拟|须|应|均)*(?:由|派|请|让|换|轮换|更换|调整|变更|替换|"
      "轮到|改为|" +
      successor_is + ").*$");
  static Pattern const at_home("原(?:任|带|来|有|教|班|岗|先)|(?:本|在|校|园)(?:校|园|内)|联络|联系[人员]|召集|考勤");
  static Pattern const matter_behind("^[^,。;]{0,12}?(?:原(?:任|带|来|有|教|班)|联络|联系[人员]|召集|考勤)");
  static Pattern const when(
      "^$|(?:后|时|起|前|间|始|学期|年|月|日|底|末|中|初|轮|批|季|次|届满|期满|到期|结束|其|则|再|又|另|也|将)$");
  static Pattern const of_those_who_go(
      "(?:支教|任教|驻[校园点]|挂职|轮岗|顶岗|跟岗|援教|送教|执教|派)(?:的?\\p{Han}{0,2}(?:工作|任务|岗位|教师|老师|"
      "人员|"
      "干部|校长|园长|主任|期间?|指导))?$|(?:教师|老师|人员|者|的|他|她|选|委|指|人选|名额)$");
  std::string_view matter = before;
  if (auto const c = clause.find(before); c && !before.empty()) matter.remove_prefix(c->begin());
  if (auto const l = lead.whole(matter)) matter = matter.substr(0, l->end(1));
  if (at_home.in(matter) || matter_behind.at(behind)) return false;
  if (when.in(matter) || of_those_who_go.in(matter)) return true;
  return std::any_of(predecessors.begin(), predecessors.end(), [&](ParticipantId const& id) {
    Participant const* const p = context.plan().find(id);
    if (p == nullptr) return false;
    bool const has_post = !p->post.empty() && (matter.ends_with(p->post.any()) || p->post.any().ends_with(matter));
    return has_post || (!p->name.empty() && matter.find(p->name.any()) != std::string_view::npos);
  });
}

bool names_people_of(Context const& context, std::string_view people, InstitutionId const& host) {
  std::vector<Mention> const named = context.institutions.find(people);
  return std::any_of(named.begin(), named.end(),
                     [&](Mention const& m) { return std::find(m.who.begin(), m.who.end(), host) != m.who.end(); });
}

namespace {

std::string const relayed_name = "([\\p{Han}·]{2,6}?)";
std::string const courtesy = "(?:同志|老师|教师|校长|园长|主任)?";

/// Somebody who takes over, in a statement.
struct Relay {
  std::size_t begin = 0;  ///< where the words for it begin
  std::size_t name_begin = 0;
  std::size_t name_end = 0;
  std::size_t end = 0;
  bool of_post = false;    ///< a post is what is taken over: 接任
  bool takes_over = true;  ///< whether the words say that somebody is followed, and not only that another one is taken
};

/// The people of a plan by their names.
class People {
 public:
  explicit People(Context const& context) : all_(context.plan().participants) { add_new(); }

  /// Those who were added to the plan since.
  void add_new() {
    for (; known_ < all_.size(); ++known_) {
      if (all_[known_].group || all_[known_].name.empty()) continue;
      std::string const called(all_[known_].name.any());
      by_name_[called].push_back(known_);
      sizes_.insert(called.size());
    }
  }
  [[nodiscard]] bool has(std::string_view words) const { return by_name_.count(std::string(words)) != 0; }
  /// @returns their places among the participants
  [[nodiscard]] std::vector<std::size_t> called(std::string_view words) const {
    auto const found = by_name_.find(std::string(words));
    return found == by_name_.end() ? std::vector<std::size_t>() : found->second;
  }
  /// The name that begins at a place, other than one; empty where none does.
  [[nodiscard]] std::string_view at(std::string_view text, std::size_t begin, std::string_view other) const {
    for (auto size = sizes_.rbegin(); size != sizes_.rend() && *size >= 6; ++size) {
      if (begin + *size > text.size()) continue;
      std::string_view const tried = text.substr(begin, *size);
      if (tried != other && has(tried)) return tried;
    }
    return {};
  }
  /// The name that words name last, other than one.
  [[nodiscard]] std::string_view last_in(std::string_view text, std::string_view other) const {
    for (std::size_t begin = text.size(); begin > 0;) {
      begin = step_back(text, begin);
      if (std::string_view const found = at(text, begin, other); !found.empty()) return found;
    }
    return {};
  }

 private:
  std::vector<Participant> const& all_;
  std::size_t known_ = 0;
  std::unordered_map<std::string, std::vector<std::size_t>> by_name_{};
  std::set<std::size_t> sizes_{};
};

bool is_a_name(Context const& context, People const& people, std::string_view words) {
  if (people.has(words)) return true;
  static Pattern const no_name("[办理组处室科部人员校园班课事议见作]");
  return words.size() <= 9 && !no_name.in(words) && person_end(context, words, 0, false) == words.size() &&
         is_name(context, words, false);
}

/// The name at the end of words: 由我园教师李明. @returns where it begins; the end where there is none
std::size_t name_at_end(Context const& context, People const& people, std::string_view words) {
  std::size_t best = words.size();
  std::size_t at = words.size();
  for (int n = 1; n <= 6 && at > 0; ++n) {
    at = step_back(words, at);
    if (n < 2) continue;
    std::string_view const tried = words.substr(at);
    if (!is_a_name(context, people, tried)) continue;
    // 任李明: the shorter one, where a word that leads up to a name stands before it
    static Pattern const leads("(?:由|为|派|换|任|师|长|员|任|成|,|、|。|;|:| |^)$");
    if (leads.in(words.substr(0, at))) return at;
    if (best == words.size() && n <= 3) best = at;
  }
  return best;
}

std::vector<Relay> relays_in(Context const& context, People const& people, std::string_view text) {
  static Pattern const by("(?:由|派|请)([^,。;:]{2,40}?)" + courtesy + "(" + succeeds_verb + "|续任|接着)");
  static Pattern const changed("(?:改由|换由|转由|改派|换派|续由|轮由)([^,。;:]{2,40}?)" + courtesy +
                               "(?:接|到|赴|来|任|担任|继续|前往|负责|驻|主讲|顶岗|执教|授课|,|。|;|$)");
  static Pattern const into("(?:轮换|更换|调整|轮岗|变更|替换|改|换)(?:为|成)([^,。;:]{2,24}?)" + courtesy +
                            "(?:[,。;(]|$)");
  static Pattern const it_is(successor_is + "([^,。;:]{2,24}?)" + courtesy + "(?:[,。;(]|$)");
  static Pattern const subject(
      "(?:^|[,。;: ]|由|日|月|起|年|期)" + relayed_name + courtesy + "(" + succeeds_verb + ")(?:他|她|其|了|" +
      relayed_name + "(?:[,。;担任的]|$)|[,。;]|[^,。;]{0,14}(?:担任|任|工作|课|班|岗|职|一职|指导|长|主任)|$)");
  std::vector<Relay> all;
  auto const take = [&](Match const& m, std::string_view verb) {
    std::string_view const who = m[1];
    std::size_t const at = name_at_end(context, people, who);
    // 由李明继续任教
    bool const goes_on = verb == "续任" && who.ends_with("继");
    if (at == who.size() || goes_on) return;
    Relay const r{.begin = m.begin(),
                  .name_begin = m.begin(1) + at,
                  .name_end = m.end(1),
                  .end = m.end(),
                  .of_post = verb == "接任" || verb == "继任" || verb == "续任",
                  .takes_over = !verb.empty()};
    bool const twice =
        std::any_of(all.begin(), all.end(), [&](Relay const& k) { return k.name_begin == r.name_begin; });
    if (!twice && all.size() < 20) all.push_back(r);
  };
  for (auto m = by.find(text); m; m = by.find(text, m->end(1))) take(*m, (*m)[2]);
  for (auto m = changed.find(text); m; m = changed.find(text, m->end(1))) take(*m, {});
  for (auto m = into.find(text); m; m = into.find(text, m->end(1))) take(*m, {});
  for (auto m = it_is.find(text); m; m = it_is.find(text, m->end(1))) take(*m, {});
  for (auto m = subject.find(text); m; m = subject.find(text, m->end(1))) take(*m, (*m)[2]);
  std::sort(all.begin(), all.end(), [](Relay const& a, Relay const& b) { return a.name_begin < b.name_begin; });
  return all;
}

/// Whom somebody takes over from: named behind the verb, or the last one named before.
std::vector<std::size_t> told_of(People const& people, Relay const& relay, std::string_view text,
                                 std::string_view before) {
  std::string_view const successor = text.substr(relay.name_begin, relay.name_end - relay.name_begin);
  // 孙群接替周海: who stands behind the verb
  static Pattern const verb("^" + courtesy + succeeds_verb);
  std::string_view last;
  if (auto const v = verb.at(text, relay.name_end)) last = people.at(text, v->end(), successor);
  if (last.empty()) last = people.last_in(text.substr(0, relay.name_begin), successor);
  if (last.empty()) last = people.last_in(before, successor);
  return people.called(last);
}

/// The post that goes from one to the next, and where: one held at the other school, or one that is taken over as such.
std::optional<Participant> post_held(Context const& context, std::vector<std::size_t> const& entries, bool of_post) {
  static Pattern const leads("(?:长|主任|书记|指导|助理|顾问)$");
  std::vector<Participant> const& all = context.plan().participants;
  for (std::size_t k = entries.size(); k-- > 0;) {
    Participant const& p = all[entries[k]];
    if (!p.post.empty() && (of_post || entries.size() > 1) && (of_post || leads.in(p.post.any()))) return p;
  }
  return std::nullopt;
}

/// The post that the words behind the verb name: 接替他担任乙校教务主任.
std::optional<std::pair<Words, InstitutionId>> post_behind(Context const& context, Words const& whole,
                                                           std::size_t from) {
  static Pattern const takes("^[^,。;]{0,10}?(?:担任|出任|任)");
  static Pattern const post("^的?([\\p{Han}]{0,8}?(?:长|主任|书记|助理|指导|顾问|教师|老师|干事|组长))(?:[,。;(一]|$)");
  std::string_view const text = whole.view();
  auto const t = takes.at(text, from);
  if (!t) return std::nullopt;
  Mention const where = context.institutions.at(text, t->end());
  auto const p = post.at(text, std::max(where.end, t->end()));
  if (!p) return std::nullopt;
  return std::pair(whole.part(p->begin(1), p->end(1)), where.who.size() == 1 ? where.who[0] : InstitutionId());
}

ParticipantId take_over(Context& context, Words const& whole, Relay const& relay,
                        std::vector<std::size_t> const& entries) {
  Words const called = whole.part(relay.name_begin, relay.name_end);
  Words const where = whole.part(relay.begin, relay.end);
  if (auto const told = post_behind(context, whole, relay.name_end))
    return context.draft.person(called, told->second, told->first, where);
  std::vector<Participant> const& all = context.plan().participants;
  std::optional<Participant> const held = post_held(context, entries, relay.of_post);
  InstitutionId const of = entries.empty() ? InstitutionId() : held ? held->of : all[entries.front()].of;
  auto const known = std::find_if(all.begin(), all.end(), [&](Participant const& p) {
    return !p.group && p.name.any() == called.original() &&
           (!held || p.post.empty() || p.post.any().ends_with(held->post.any()) ||
            held->post.any().ends_with(p.post.any()));
  });
  if (known != all.end()) {
    Participant* const p = context.draft.participant(ParticipantId(known->id));
    if (p->of.empty()) p->of = of;
    if (held && p->post.empty()) p->post = held->post;
    return p->id;
  }
  ParticipantId id = context.draft.person(called, of, Words(), where);
  if (!held) return id;
  Participant* const p = context.draft.participant(id);
  if (p->post.empty()) {
    p->post = held->post;
    return id;
  }
  // One who has a post at home holds this one besides
  ParticipantId second = context.draft.add(Participant{.name = p->name, .of = of, .post = held->post}, "p");
  context.draft.from(pointer("participants", context.plan().participants.size() - 1), where);
  return second;
}

std::vector<ParticipantId> ids_of(Context const& context, std::vector<std::size_t> const& entries) {
  std::vector<ParticipantId> ids;
  ids.reserve(entries.size());
  for (std::size_t const i : entries) ids.push_back(context.plan().participants[i].id);
  return ids;
}

bool travels(Flow const& flow, std::vector<ParticipantId> const& ids) {
  return std::any_of(flow.who.begin(), flow.who.end(),
                     [&](ParticipantId const& id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); });
}

/// The one who takes over goes where the one before went.
/// @param successors all that have the name of this one
/// @param people the words that name this one
void go_there(Context& context, ParticipantId const& who, std::vector<ParticipantId> const& successors,
              std::vector<ParticipantId> const& before, Words const& people) {
  std::vector<Measure>& all = context.plan().measures;
  static std::size_t constexpr most = 2000;
  if (all.size() > most) return;
  for (Measure const& m : all)
    if (std::any_of(m.flows.begin(), m.flows.end(), [&](Flow const& f) { return travels(f, successors); })) return;
  for (std::size_t i = all.size(); i-- > 0;)
    for (Flow const& told : all[i].flows) {
      if (told.who.size() != 1 || !travels(told, before)) continue;
      if (names_people_of(context, people.view(), told.to)) return;
      Flow flow = told;
      flow.who = {who};
      flow.when = {};
      context.draft.add_flow(i, std::move(flow), people);
      return;
    }
}

}  // namespace

void read_relays(Context& context) {
  if (context.latin()) return;
  static Pattern const any(succeeds_verb +
                           "|续任|改由|换由|转由|改派|换派|续由|轮由|(?:轮换|更换|调整|轮岗|变更|替换|改|换)(?:为|成)");
  People people(context);
  std::string_view before;
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 2000) return;
    std::string_view const text = s.whole.view();
    if (text.size() < 3000 && any.in(text))
      for (Relay const& relay : relays_in(context, people, text)) {
        std::vector<std::size_t> entries = told_of(people, relay, text, before);
        std::vector<ParticipantId> const predecessors = ids_of(context, entries);
        // 联络员改由李明担任: a post of which nobody says who had it
        if (!takes_over_journey(context, text.substr(0, relay.name_begin), text.substr(relay.name_end), predecessors))
          entries.clear();
        auto const post = post_behind(context, s.whole, relay.name_end);
        if (entries.empty() && (!post || !relay.takes_over)) continue;
        ParticipantId const who = take_over(context, s.whole, relay, entries);
        people.add_new();
        if (entries.empty()) continue;
        std::string const called = s.whole.part(relay.name_begin, relay.name_end).original();
        go_there(context, who, ids_of(context, people.called(called)), predecessors,
                 s.whole.part(relay.begin, relay.end));
      }
    before = text.size() < 3000 ? text : std::string_view();
  }
}

}  // namespace bangfu::document::reader
