// SPDX-License-Identifier: BSL-1.0
// People of whom the text says no more than how they are called or what they look after.
#include <algorithm>
#include <array>

#include "document/reader/context.hpp"
#include "document/reader/flows/travellers.hpp"
#include "document/reader/measures/results.hpp"
#include "document/reader/offices/in_charge.hpp"
#include "document/reader/parties/speaker.hpp"
#include "document/reader/people/person.hpp"

namespace bangfu::document::reader {

namespace {

/// Whose somebody is who is named at a place: of the institution that the same clause names before, else of whoever speaks.
InstitutionId whose_at(Context& context, std::string_view text, std::vector<Mention> const& mentions, std::size_t at,
                       std::size_t& begin) {
  static Pattern const clause_end("[,。;]");
  static Pattern const goal("(?:到|赴|往|去|来|至|对|向|为|给)$");
  Mention const* whose = nullptr;
  for (Mention const& k : mentions) {
    if (k.end > at) break;
    if ((k.who.size() == 1 || k.own) && !k.arrival) whose = &k;
  }
  bool const beside = whose != nullptr && whose->end == at;
  if (whose != nullptr &&
      ((!beside && clause_end.in(text.substr(whose->end, at - whose->end))) || goal.in(text.substr(0, whose->begin))))
    whose = nullptr;
  if (whose == nullptr) return context.sides.section.empty() ? voice_of(context) : context.sides.section;
  begin = whose->begin;
  return whose->who.size() == 1 ? whose->who[0] : context.draft.institution("我校");
}

/// 由杨帆老师执教, 红旗中学的王强同志, 请邓晓主任带队
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
      bool const beside =
          std::any_of(mentions.begin(), mentions.end(), [&](Mention const& k) { return k.end == at && !k.arrival; });
      static Pattern const one_word("^[\\p{Han}]+$");
      if (!one_word.in(name)) continue;
      if (part_of_another(at, m->begin(), name, m->has(1) ? (*m)[1] : std::string_view())) continue;
      if (!(beside || opens.in(text.substr(0, at))) || !is_name(context, name, false) ||
          is_known_person(context, sentence.part(at, m->begin()).original()))
        continue;
      std::size_t begin = at;
      InstitutionId const of = whose_at(context, text, mentions, at, begin);
      context.draft.person(sentence.part(at, m->begin()), of,
                           m->has(1) ? sentence.part(m->begin(1), m->end(1)) : Words(), sentence.part(begin, m->end()));
      break;
    }
  }
}

/// 数学由骆阳负责; 办公室李响具体对接; （局长：唐振华）
void read_named_in_charge(Context& context, Words const& sentence, std::vector<Mention> const& mentions) {
  static Pattern const looks_after(
      "(?:由|(?:^|[,。;、])(?:[\\p{Han}]{1,6}(?:处|室|科|股|办)))([\\p{Han}]{2,3})(?:\\([^()]{1,20}\\))?(?:具体|全面|"
      "全程|统一|负责|"
      "牵头|主持|(主讲)|执教|承办|承担|对接|联系|带队|召集|分管|审核|把关|记录|整理|登记|汇总|保管)");
  std::string_view const text = sentence.view();
  for (auto m = looks_after.find(text); m; m = looks_after.find(text, m->end(1))) {
    bool const told = std::any_of(mentions.begin(), mentions.end(),
                                  [&](Mention const& k) { return k.begin < m->end(1) && k.end > m->begin(1); });
    if (told || person_end(context, text, m->begin(1), false) != m->end(1) ||
        is_known_person(context, sentence.part(m->begin(1), m->end(1)).original()))
      continue;
    std::size_t begin = m->begin(1);
    InstitutionId const of = whose_at(context, text, mentions, m->begin(1), begin);
    context.draft.person(sentence.part(m->begin(1), m->end(1)), of,
                         m->has(2) ? sentence.part(m->begin(2), m->end(2)) : Words(),
                         sentence.part(m->begin(1), m->end(1)));
  }
  // 甲方：滨江区教育局（局长：唐振华）
  static Pattern const post_and_name(
      "\\(([\\p{Han}]{0,6}(?:长|主任|书记|代表|联系人|负责人|联络人|联络员|教师|老师)): "
      "?([\\p{Han}·]{2,5})(?:[,;][^()]{0,40})?\\)");
  for (auto m = post_and_name.find(text); m; m = post_and_name.find(text, m->end())) {
    if (!is_name(context, (*m)[2]) || is_known_person(context, sentence.part(m->begin(2), m->end(2)).original()))
      continue;
    std::size_t begin = m->begin(1);
    InstitutionId const of = whose_at(context, text, mentions, m->begin(), begin);
    context.draft.person(sentence.part(m->begin(2), m->end(2)), of, sentence.part(m->begin(1), m->end(1)),
                         sentence.part(begin, m->end()));
  }
}

}  // namespace

void read_people_called_by_name(Context& context) {
  if (context.latin()) return;
  for (Statement const& s : context.outline.statements) {
    if (s.whole.size() > 3000 || context.outline.matter(s.heading) == SubjectMatter::results) continue;
    context.sides.section = side_of_section(context, s.heading);
    for (Words const& sentence : split_at(s.whole, "。;")) {
      if (tells_the_past(context, sentence.view())) continue;
      std::vector<Mention> const mentions = context.institutions.find(sentence.view());
      read_honoured(context, sentence, mentions);
      read_named_in_charge(context, sentence, mentions);
    }
    context.sides.section = {};
  }
}

}  // namespace bangfu::document::reader
