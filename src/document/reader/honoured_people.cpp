// SPDX-License-Identifier: BSL-1.0
// People of whom a sentence says no more than how they are called: 由杨帆老师执教, 红旗中学的王强同志, 请邓晓主任带队.
#include <array>

#include "context.hpp"
#include "travellers.hpp"

namespace bangfu::document::reader {

void read_honoured(Context& context, Words const& sentence, std::vector<Mention> const& mentions) {
  static Pattern const honour(
      "(老师|(?:常务|执行|名誉|总)?副?(?:校长|园长|院长|局长|书记|主任|科长|处长|股长))|同志|先生|女士");
  // Where a name may begin
  static Pattern const opens("(?:^|[、,。;:() “”]|由|请|与|和|及|让|给|跟|随|找|向|的|是|为|派|对|同)$");
  std::string_view const text = sentence.view();
  // 花桥园园长, 党委书记, 后勤主任: a school, or what the post is, and no name
  auto const part_of_another = [&](std::size_t from, std::size_t to, std::string_view name, std::string_view post) {
    static Pattern const plain("^(?:老师)?$");
    Lexicon const& lexicon = context.draft.lexicon();
    for (Mention const& k : mentions)
      if (k.begin < to && k.end > from) return true;
    if (plain.whole(post)) return person_end(context, text, from, false) != to;
    if (characters(name) < 3 || !lexicon.code_at_end("department", name).empty()) return true;
    for (std::size_t at = name.size(); at > 0;) {
      at = step_back(name, at);
      if (!lexicon.code("post", std::string(name.substr(at)) + std::string(post)).empty()) return true;
    }
    static Pattern const of_an_office("(?:班|[党政校园院]|教导|后勤|[双两各四]方?|[的有经任兼为])$|^(?:各|和|有|经)");
    return of_an_office.in(name);
  };
  // 由王强同志任办公室主任: what he is there
  static Pattern const takes_office("^(?:兼|担|出|挂)?任");
  for (auto m = honour.find(text); m; m = honour.find(text, m->end())) {
    if (!m->has(1) && takes_office.at(text, m->end())) continue;
    std::array<std::size_t, 5> begins{};
    begins[0] = m->begin();
    std::size_t many = 0;
    while (many < 4 && begins[many] > 0) {
      begins[many + 1] = step_back(text, begins[many]);
      ++many;
    }
    for (std::size_t n = std::min<std::size_t>(many, 3); n >= 2; --n) {
      std::size_t const at = begins[n];
      std::string_view const name = text.substr(at, m->begin() - at);
      Mention const* whose = nullptr;
      bool beside = false;
      for (Mention const& k : mentions) {
        if (k.end > at) break;
        if ((k.who.size() != 1 && !k.own) || k.arrival) continue;
        whose = &k;
        beside = k.end == at;
      }
      if (part_of_another(at, m->begin(), name, m->has(1) ? (*m)[1] : std::string_view())) continue;
      if (!(beside || opens.in(text.substr(0, at))) || !is_name(context, name, false) ||
          is_known_person(context, sentence.part(at, m->begin()).original()))
        continue;
      // Of the institution in the same clause, else of whoever speaks
      static Pattern const clause_end("[,。;]");
      if (whose != nullptr && !beside && clause_end.in(text.substr(whose->end, at - whose->end))) whose = nullptr;
      static Pattern const goal("(?:到|赴|往|去|来|至)$");
      if (whose != nullptr && goal.in(text.substr(0, whose->begin))) whose = nullptr;
      InstitutionId of;
      if (whose != nullptr)
        of = whose->who.size() == 1 ? whose->who[0] : context.draft.institution("我校");
      else
        of = context.section_side.empty() ? voice_of(context) : context.section_side;
      context.draft.person(sentence.part(at, m->begin()), of,
                           m->has(1) ? sentence.part(m->begin(1), m->end(1)) : Words(),
                           sentence.part(whose != nullptr ? whose->begin : at, m->end()));
      break;
    }
  }
}

}  // namespace bangfu::document::reader
