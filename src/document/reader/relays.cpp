// SPDX-License-Identifier: BSL-1.0
// Those who take over from somebody whom the text has named: 第二学期改由李明接替; 下半年轮换为柴华; 王芳接任.
#include "relays.hpp"

#include <algorithm>
#include <optional>

namespace bangfu::document::reader {
namespace {

std::string const takes_over = "(?:接替|接任|接续|接棒|接班|继任|接手|接过|顶替|替换|替下)";
std::string const name = "([\\p{Han}·]{2,6}?)";
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

bool is_a_name(Context const& context, std::string_view words) {
  std::vector<Participant> const& all = context.plan().participants;
  static std::size_t constexpr most = 2000;
  if (all.size() <= most &&
      std::any_of(all.begin(), all.end(), [&](Participant const& p) { return !p.group && p.name.any() == words; }))
    return true;
  static Pattern const no_name("[办理组处室科部人员校园班课事议见作]");
  return words.size() <= 9 && !no_name.in(words) && person_end(context, words, 0, false) == words.size() &&
         is_name(context, words, false);
}

/// The name at the end of words: 由我园教师李明. @returns where it begins; the end where there is none
std::size_t name_at_end(Context const& context, std::string_view words) {
  std::size_t best = words.size();
  std::size_t at = words.size();
  for (int n = 1; n <= 6 && at > 0; ++n) {
    at = step_back(words, at);
    if (n < 2) continue;
    std::string_view const tried = words.substr(at);
    if (!is_a_name(context, tried)) continue;
    // 任李明: the shorter one, where a word that leads up to a name stands before it
    static Pattern const leads("(?:由|为|派|换|任|师|长|员|任|成|,|、|。|;|:| |^)$");
    if (leads.in(words.substr(0, at))) return at;
    if (best == words.size() && n <= 3) best = at;
  }
  return best;
}

std::vector<Relay> relays_in(Context const& context, std::string_view text) {
  static Pattern const by("(?:由|派|请)([^,。;:]{2,40}?)" + courtesy + "(接任|继任|" + takes_over + "|续任|接着)");
  static Pattern const changed("(?:改由|换由|转由|改派|换派|续由|轮由)([^,。;:]{2,40}?)" + courtesy +
                               "(?:接|到|赴|来|任|担任|继续|前往|负责|驻|主讲|顶岗|执教|授课|,|。|;|$)");
  static Pattern const into("(?:轮换|更换|调整|轮岗|变更|替换|改|换)(?:为|成)([^,。;:]{2,24}?)" + courtesy +
                            "(?:[,。;(]|$)");
  static Pattern const subject(
      "(?:^|[,。;: ]|由|日|月|起|年|期)" + name + courtesy + "(接任|继任|" + takes_over + ")(?:他|她|其|了|" + name +
      "(?:[,。;担任的]|$)|[,。;]|[^,。;]{0,14}(?:担任|任|工作|课|班|岗|职|一职|指导|长|主任)|$)");
  std::vector<Relay> all;
  auto const take = [&](Match const& m, std::string_view verb) {
    std::string_view const who = m[1];
    std::size_t const at = name_at_end(context, who);
    if (at == who.size()) return;
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
  for (auto m = subject.find(text); m; m = subject.find(text, m->end(1))) take(*m, (*m)[2]);
  std::sort(all.begin(), all.end(), [](Relay const& a, Relay const& b) { return a.name_begin < b.name_begin; });
  return all;
}

/// Whom somebody takes over from: named behind the verb, or the last one named before.
std::vector<std::size_t> told_of(Context const& context, Relay const& relay, std::string_view text,
                                 std::string_view before) {
  std::vector<Participant> const& all = context.plan().participants;
  std::string_view const successor = text.substr(relay.name_begin, relay.name_end - relay.name_begin);
  static std::size_t constexpr most = 400;
  std::string last;
  std::size_t at_last = 0;
  auto const nearest = [&](std::string_view words, std::size_t from) {
    for (std::size_t i = 0; i < all.size() && i < most; ++i) {
      if (all[i].group || all[i].name.any() == successor || all[i].name.any().size() < 6) continue;
      std::size_t const at = words.rfind(all[i].name.any());
      if (at != std::string_view::npos && from + at + 1 > at_last) {
        at_last = from + at + 1;
        last = all[i].name.any();
      }
    }
  };
  // 孙群接替周海: who stands behind the verb
  static Pattern const verb("^" + courtesy + "(?:" + takes_over + "|继任)");
  if (auto const v = verb.at(text, relay.name_end))
    for (std::size_t i = 0; i < all.size() && i < most; ++i)
      if (!all[i].group && all[i].name.any().size() >= 6 &&
          text.substr(v->end(), all[i].name.any().size()) == all[i].name.any())
        last = all[i].name.any();
  if (last.empty()) {
    nearest(before, 0);
    nearest(text.substr(0, relay.name_begin), before.size());
  }
  std::vector<std::size_t> entries;
  for (std::size_t i = 0; i < all.size() && !last.empty(); ++i)
    if (!all[i].group && all[i].name.any() == last) entries.push_back(i);
  return entries;
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
  ParticipantId const id = context.draft.person(called, of, Words(), where);
  if (!held) return id;
  Participant* const p = context.draft.participant(id);
  if (p->post.empty()) {
    p->post = held->post;
    return id;
  }
  // One who has a post at home holds this one besides
  ParticipantId const second = context.draft.add(Participant{.name = p->name, .of = of, .post = held->post}, "p");
  context.draft.from(pointer("participants", context.plan().participants.size() - 1), where);
  return second;
}

/// Whether somebody with this name travels in any of them.
bool travels(Context& context, std::vector<Flow> const& flows, std::string_view called) {
  return std::any_of(flows.begin(), flows.end(), [&](Flow const& f) {
    return std::any_of(f.who.begin(), f.who.end(), [&](ParticipantId const& id) {
      Participant const* const p = context.draft.participant(id);
      return p != nullptr && !p->group && p->name.any() == called;
    });
  });
}

/// The one who takes over goes where the one before went.
void go_there(Context& context, ParticipantId const& who, std::string const& successor, std::string const& before,
              Words const& where) {
  std::vector<Measure>& all = context.plan().measures;
  static std::size_t constexpr most = 2000;
  if (all.size() > most) return;
  for (Measure const& m : all)
    if (travels(context, m.flows, successor)) return;
  for (std::size_t i = all.size(); i-- > 0;)
    for (std::size_t f = 0; f < all[i].flows.size(); ++f) {
      Flow flow = all[i].flows[f];
      if (flow.who.size() != 1 || !travels(context, {flow}, before)) continue;
      flow.who = {who};
      flow.when = {};
      all[i].flows.push_back(std::move(flow));
      context.draft.from(pointer("measures", i) + "/flows/" + std::to_string(all[i].flows.size() - 1), where);
      return;
    }
}

}  // namespace

void read_relays(Context& context) {
  if (context.latin()) return;
  static Pattern const any(
      takes_over + "|继任|续任|改由|换由|转由|改派|换派|续由|轮由|(?:轮换|更换|调整|轮岗|变更|替换|改|换)(?:为|成)");
  std::string_view before;
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 2000) return;
    std::string_view const text = s.whole.view();
    if (text.size() < 3000 && any.in(text))
      for (Relay const& relay : relays_in(context, text)) {
        std::vector<std::size_t> const entries = told_of(context, relay, text, before);
        auto const post = post_behind(context, s.whole, relay.name_end);
        if (entries.empty() && !post) continue;
        // 联络员改由李明担任, 组长调整为李明: a post of which nobody says who had it
        static Pattern const of_a_post("(?:组长|主任|联络[员人]|联系人|负责人|成员|书记|秘书|会计)$");
        if (!relay.takes_over && (post || of_a_post.in(text.substr(0, relay.begin)))) continue;
        std::string const predecessor =
            entries.empty() ? std::string() : std::string(context.plan().participants[entries.front()].name.any());
        ParticipantId const who = take_over(context, s.whole, relay, entries);
        if (!predecessor.empty())
          go_there(context, who, s.whole.part(relay.name_begin, relay.name_end).original(), predecessor,
                   s.whole.part(relay.begin, relay.end));
      }
    before = text.size() < 3000 ? text : std::string_view();
  }
}

}  // namespace bangfu::document::reader
