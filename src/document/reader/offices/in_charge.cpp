// SPDX-License-Identifier: BSL-1.0
// What an office is in charge of: a measure, a row of the schedule, a matter of its own.
#include <algorithm>

#include <bangfu/document/folded.hpp>

#include "document/reader/measures/forms.hpp"
#include "document/reader/measures/provisions.hpp"
#include "document/reader/offices/charges.hpp"
#include "document/reader/offices/in_charge.hpp"
#include "document/reader/outline/areas.hpp"

namespace bangfu::document::reader {
namespace {

/// Which of the measures `first` up to `end` shares most words with what the charge is about; none where none does.
/// @param half whether at least half of them must be
std::size_t measure_about(Context const& context, Charge const& charge, std::size_t first, std::size_t end,
                          bool half = false) {
  static Pattern const empty_words("(?:工作|活动|事项|事宜|任务|具体|日常|各项|相关|有关|本次|帮扶)");
  std::string const about = empty_words.replaced(charge.about.view());
  std::size_t best = no_heading;
  std::size_t most = 0;
  for (std::size_t i = end - first > 64 ? end - 64 : first; i < end; ++i) {
    std::string const title(fold_text(context.plan().measures[i].title.any()));
    std::size_t shared = 0;
    std::size_t tried = 0;
    for (std::size_t k = 0; k + 6 <= about.size() && k < 90; k += character_at(about, k).second, ++tried)
      if (title.find(std::string_view(about).substr(k, 6)) != std::string_view::npos) ++shared;
    if (shared > most && (!half || 2 * shared >= tried)) {
      most = shared;
      best = i;
    }
  }
  return best;
}

/// Measures before `end` whose titles have a form of assistance that the words name which a charge is about: of 支教教师的课务安排 those
/// that tell of 支教.
std::vector<std::size_t> measures_with_form_in_title(Context const& context, Charge const& charge, std::size_t end) {
  std::vector<std::size_t> out;
  for (Lexicon::Found const& f : context.draft.lexicon().find("modality", charge.about.view()))
    for (std::size_t i = end > 40 ? end - 40 : 0; i < end && !f.code.empty(); ++i) {
      std::string_view const form = charge.about.view().substr(f.span.offset, f.span.length);
      bool const has = fold_text(context.plan().measures[i].title.any()).find(form) != std::string::npos;
      if (has && std::find(out.begin(), out.end(), i) == out.end()) out.push_back(i);
    }
  return out;
}

/// Measures of the forms that a charge is about. What divides the work among offices names again what stands above.
std::vector<std::size_t> measures_of_modalities(Context const& context, Charge const& charge) {
  std::vector<std::size_t> out;
  std::vector<Modality> const kinds = modalities_of(context, charge.about.view());
  std::vector<Measure> const& all = context.plan().measures;
  for (std::size_t i = all.size() > 60 ? all.size() - 60 : 0; i < all.size() && out.size() < 8; ++i)
    if (std::find(kinds.begin(), kinds.end(), all[i].modality) != kinds.end()) out.push_back(i);
  return out;
}

/// Whether a heading has the words that a charge is about.
bool named_by_a_heading(Context const& context, Charge const& charge) {
  constexpr std::size_t looked_at = 100;
  std::string_view const about = charge.about.view();
  std::vector<AreaSection> const& all = context.plan().areas;
  auto const end = all.begin() + static_cast<std::ptrdiff_t>(std::min(all.size(), looked_at));
  return std::any_of(all.begin(), end, [&](AreaSection const& a) {
    std::string const title(fold_text(a.title.any()));
    return title.size() >= 12 &&
           (about.find(title) != std::string_view::npos || title.find(about) != std::string::npos);
  });
}

/// The one of some measures whose title has all that a charge is about, but for words for how it is carried out; none where none has.
std::size_t told_whole(Context const& context, Charge const& charge, std::vector<std::size_t> const& told) {
  static Pattern const carried_out(
      "(?:的|之)?(?:管理|事务|事宜|工作|组织|安排|实施|协调|落实|服务|保障|具体|日常|相关|有关|各项|活动)");
  std::string const about = carried_out.replaced(charge.about.view());
  if (about.size() < 6 || about.size() == charge.about.size()) return no_heading;
  for (std::size_t k = told.size(); k-- > 0;)
    if (fold_text(context.plan().measures[told[k]].title.any()).find(about) != std::string::npos) return told[k];
  return no_heading;
}

/// The institution has an office of this name.
void note_department(Context& context, Charge const& charge) {
  if (charge.department.empty() || charge.side.empty()) return;
  for (Institution& i : context.plan().institutions)
    if (i.id == charge.side) {
      Text const name = context.draft.text(charge.department);
      bool known = false;
      for (Department const& d : i.departments) known = known || d.name == name;
      std::string_view const code = context.draft.lexicon().code_at_end("department", charge.department.view());
      if (!known && i.departments.size() < 64)
        i.departments.push_back({.name = name, .kind = code.empty() ? DepartmentKind() : DepartmentKind(code)});
      break;
    }
}

void add_charge(Context& context, std::vector<Responsible>& list, std::string const& at, Charge const& charge) {
  Responsible r{.institution = charge.side};
  if (!charge.department.empty()) r.department = context.draft.text(charge.department);
  bool const twice = std::any_of(list.begin(), list.end(), [&](Responsible const& known) {
    return known.institution == r.institution && known.department == r.department;
  });
  if (twice || list.size() > 64) return;
  list.push_back(std::move(r));
  context.draft.from(at + "/responsible/" + std::to_string(list.size() - 1), charge.where);
  note_department(context, charge);
}

}  // namespace

void put_in_charge(Context& context, Charge const& charge, std::size_t first, std::size_t end) {
  Plan& plan = context.plan();
  end = std::min(end, plan.measures.size());
  if (first >= end) {
    // 主管单位：市教育局 above everything else: a party
    if (context.offices.pending.size() < 64 && !charge.department.empty()) context.offices.pending.push_back(charge);
    return;
  }
  if (end - first > 1)
    if (std::size_t const one = measure_about(context, charge, first, end); one != no_heading) {
      first = one;
      end = one + 1;
    }
  for (std::size_t i = end - first > 12 ? end - 12 : first; i < end; ++i)
    add_charge(context, plan.measures[i].responsible, pointer("measures", i), charge);
}

void measure_by_title(Context& context, Words const& title, std::string const& number, std::size_t heading) {
  Measure m{.number = number, .area = area_of(context, heading), .title = context.draft.text(title)};
  std::vector<Modality> const kinds = modalities_of(context, title.view());
  if (!kinds.empty()) m.modality = kinds.front();
  context.draft.add(std::move(m), "m");
  context.draft.from(pointer("measures", context.plan().measures.size() - 1), title);
}

namespace {

/// Whether a heading names something to be done, and not a part of the paper.
bool heading_is_a_measure(Context const& context, std::size_t heading) {
  static Pattern const part_of_the_paper(
      "目标|任务|要求|安排|保障|经费|组织|领导|分工|职责|机制|原则|思想|内容|措施|机构|部门|责任|附则|其他|管理|"
      "重点工作|步骤|进度|方式|形式|考核|评价|总体|说明|附件|^(?:支援|受援|帮扶|甲|乙|丙)方|工作$|方面$|[:,。;]");
  std::string_view const title = context.outline.headings[heading].title.view();
  return context.outline.matter(heading) == SubjectMatter::provisions && characters(title) >= 3 &&
         characters(title) <= 18 && !part_of_the_paper.in(title);
}

template <class Entity>
void put_in_charge_of(Context& context, char const* list, std::vector<Entity>& all, std::size_t first, std::size_t end,
                      std::vector<Charge> const& charges) {
  for (Charge const& charge : charges)
    for (std::size_t i = end - first > 12 ? end - 12 : first; i < end; ++i)
      add_charge(context, all[i].responsible, pointer(list, i), charge);
}

/// Puts offices in charge of what was made between two moments. @returns whether there is any
bool put_in_charge_between(Context& context, std::vector<Charge> const& charges, Made const& first, Made const& end) {
  Plan& plan = context.plan();
  if (first.measures < end.measures)
    for (Charge const& charge : charges) put_in_charge(context, charge, first.measures, end.measures);
  else if (first.activities < end.activities)
    put_in_charge_of(context, "activities", plan.activities, first.activities, end.activities, charges);
  else if (first.commitments < end.commitments)
    put_in_charge_of(context, "commitments", plan.commitments, first.commitments, end.commitments, charges);
  else if (first.targets < end.targets)
    put_in_charge_of(context, "targets", plan.targets, first.targets, end.targets, charges);
  else
    return false;
  return true;
}

}  // namespace

Made made_so_far(Context const& context) {
  Plan const& plan = context.plan();
  return {plan.measures.size(), plan.activities.size(), plan.targets.size(), plan.commitments.size()};
}

void note_block(Context& context, Statement const& statement, Made const& first) {
  Made const now = made_so_far(context);
  bool const only_offices = context.offices.alone;
  context.offices.alone = false;
  if (now == first && only_offices) {
    context.offices.last_yield.closed = true;
    return;
  }
  // 内容：…, 指标：… below one heading are one block, up to the line that says who is in charge
  Yield const before = context.offices.last_yield;
  context.offices.last_yield = {.first = first, .end = now, .heading = statement.heading, .matter = {}};
  if (statement.number.empty() && before.heading == statement.heading && !before.closed && before.matter.empty())
    context.offices.last_yield.first = before.first;
  if (!(now == first)) return;
  // 任务一：重建年级管理制度
  static Pattern const counted(
      "^(?:任务|项目|活动|工作|要点|内容|事项|行动|工程|措施)[一二三四五六七八九十\\d]{0,3}(?:名称)?[: ]+");
  static Pattern const matter("^[\\p{Han}“”《》、\\d]{4,24}$");
  Words words = !statement.title.empty() ? statement.title : statement.words;
  if (auto const m = counted.at(words.view())) words = words.part(m->end(), words.size());
  words = words.trimmed("。 ;,");
  if (matter.whole(words.view())) context.offices.last_yield.matter = words;
}

void put_in_charge_of_statement(Context& context, std::vector<Charge> const& charges, Made const& first,
                                std::size_t heading) {
  if (charges.empty()) return;
  Made const now = made_so_far(context);
  if (put_in_charge_between(context, charges, first, now)) return;
  Yield& yield = context.offices.last_yield;
  if (yield.heading == heading && put_in_charge_between(context, charges, yield.first, yield.end)) return;
  bool const named = yield.heading == heading && !yield.matter.empty();
  // 三、保健培训 牵头：…: the heading is all that is said of the measure
  bool const headed =
      !named && yield.heading != heading && heading != no_heading && heading_is_a_measure(context, heading);
  if (named || headed) {
    Outline const& outline = context.outline;
    if (named)
      measure_by_title(context, yield.matter, {}, heading);
    else
      measure_by_title(context, outline.headings[heading].title, outline.headings[heading].number, no_heading);
    yield = {.first = now, .end = made_so_far(context), .heading = heading, .matter = {}};
    (void)put_in_charge_between(context, charges, yield.first, yield.end);
    return;
  }
  for (Charge const& charge : charges) {
    if (std::size_t const one = measure_about(context, charge, 0, now.measures); one != no_heading)
      put_in_charge(context, charge, one, one + 1);
    else
      put_in_charge(context, charge, now.measures == 0 ? 0 : now.measures - 1, now.measures);
  }
}

namespace {

/// What a charge is about, to be compared with measures.
struct MatterOfCharge {
  std::string words{};  ///< without those that say nothing
  std::vector<Modality> kinds{};
  bool of_pupils = false;
};
Pattern const& words_for_pupils() {
  static Pattern const pupils("学生|幼儿|孩子|队员|学童|同学|小朋友");
  return pupils;
}
MatterOfCharge matter_of(Context const& context, Charge const& charge) {
  static Pattern const says_nothing(
      "工作|活动|事项|事宜|任务|具体|日常|各项|相关|有关|帮扶|安排|组织|负责|协调|联系|管理|办理|实施|落实|上述|以上|"
      "前述|"
      "教师|老师|学校|两校|双方");
  std::string_view const about = charge.about.view();
  if (about.empty()) return {};
  return {says_nothing.replaced(about), modalities_of(context, about), words_for_pupils().in(about)};
}

/// How much of it a measure tells: words that both have, the form of the deed, and whether it moves pupils.
std::size_t tells_of(MatterOfCharge const& matter, Measure const& measure) {
  if (matter.words.empty() && matter.kinds.empty() && !matter.of_pupils) return 0;
  std::string const& about = matter.words;
  std::string const title(fold_text(measure.title.any()));
  std::size_t shared = 0;
  for (std::size_t k = 0; k + 6 <= about.size() && k < 90; k += character_at(about, k).second)
    if (title.find(std::string_view(about).substr(k, 6)) != std::string::npos) shared += 2;
  if (std::find(matter.kinds.begin(), matter.kinds.end(), measure.modality) != matter.kinds.end()) shared += 2;
  bool const moves_pupils = measure.modality == Modality(modality::student_exchange) || words_for_pupils().in(title);
  if (moves_pupils && matter.of_pupils) ++shared;
  return shared;
}

}  // namespace

void put_in_charge_of_told(Context& context, std::vector<Charge>& charges, std::vector<std::size_t> const& told) {
  std::vector<Charge> others;
  for (Charge const& charge : charges) {
    std::vector<std::size_t> best;
    std::size_t most = 1;
    MatterOfCharge const matter = matter_of(context, charge);
    auto const look_at = [&](std::size_t i) {
      std::size_t const shared = tells_of(matter, context.plan().measures[i]);
      if (shared > most) best.clear();
      if (shared >= most) best.push_back(i);
      most = std::max(most, shared);
    };
    for (std::size_t const i : told) look_at(i);
    // 学生活动归少先队，课桌凳由总务处装运, behind the last part: of what another part tells
    if (most < 2) {
      std::size_t const all = context.plan().measures.size();
      for (std::size_t i = all - std::min(all, std::size_t{64}); i < all; ++i)
        if (std::find(told.begin(), told.end(), i) == told.end()) look_at(i);
      if (most < 2)
        best.erase(std::remove_if(best.begin(), best.end(),
                                  [&](std::size_t i) { return std::find(told.begin(), told.end(), i) == told.end(); }),
                   best.end());
    }
    // 课后研讨由教研室主持, 课桌凳由总务处装运: something that nothing before tells of
    static Pattern const of_all(
        "以上|上述|前述|各项|全部|所有|日常|具体|统筹|总体|整体|协调|实施|落实|组织|牵头|工作$|事$|"
        "^本(?:项|任务|部分|板块|方面|领域|行动|工程|举措)$");
    if (best.empty() && !charge.about.empty() &&
        (!modalities_of(context, charge.about.view()).empty() || !of_all.in(charge.about.view()))) {
      others.push_back(charge);
      continue;
    }
    for (std::size_t const i : best.empty() ? told : best) put_in_charge(context, charge, i, i + 1);
  }
  charges = std::move(others);
}

void put_in_charge_below_heading(Context& context, std::vector<Charge>& charges, std::size_t heading, Made const& first,
                                 bool last) {
  if (charges.empty()) return;
  if (put_in_charge_between(context, charges, first, made_so_far(context))) {
    context.offices.below_heading = true;
  } else if (last && !context.offices.below_heading) {
    // （三）资源共享——县电教馆负责: the heading is all that is told of the measure
    Made const before = made_so_far(context);
    measure_by_title(context, context.outline.headings[heading].title, context.outline.headings[heading].number,
                     no_heading);
    (void)put_in_charge_between(context, charges, before, made_so_far(context));
  }
}

bool only_serves(Context const& context, Charge const& charge) {
  static Pattern const serves(
      "(?:安排|保障|接待|接送|服务|调度|调配|准备|登记|统计|报销|考勤|采购|维护|对接|衔接|排课|调课|后勤|食宿|住宿|"
      "车辆|"
      "用车|场地|耗材)(?:等|工作|事宜|事务)*$");
  return serves.in(charge.about.view()) && modalities_of(context, charge.about.view()).empty();
}

namespace {

/// 人选推荐：甲局人事股, 学困生转化——各年级组推进: whether a matter is set apart from its office by a mark, and is no duty of it.
bool is_set_apart(Words const& about) {
  static Pattern const mark("^ ?(?::|——|—|--)");
  static Pattern const duty(
      "责任|牵头|负责|主办|承办|协办|配合|协助|协同|落实|执行|实施|组织|统筹|协调|对接|归口|跟进|支持|主责|经办|参与|"
      "监督|联系|联络|地点|时间|地址|报送|咨询|报名|举报|(?:方|部门|单位|机构|处室|科室|股室|主体|学校|校|园|人|员)$");
  if (about.of == nullptr || about.size() < 12 || duty.in(about.view())) return false;
  return mark.at(std::string_view(about.of->text()).substr(about.end, 8)).has_value();
}

}  // namespace

void put_in_charge_of_own_matters(Context& context, std::vector<Charge>& charges, std::size_t first,
                                  std::string const& number, std::size_t heading) {
  static Pattern const generic(
      "^(?:以上|上述|前款|前述|各项|每项|本|该|这|此|其|具体|日常(?:[^工事联管]|$)|全部|所有|总体|总|双方|两校|并|再|"
      "由|统一|分别|共同|"
      "工作|活动|事项|"
      "事宜|任务|有关|相关|整体|同时|最后|期间|届时)|^(?:牵头|责任|主责|负责|配合|协办|承办)|[,。;:\\d(]|(?:的|者|时|"
      "后|前|中|一块)$");
  static Pattern const all_han("^[\\p{Han}、“”]{3,20}$");
  static Pattern const of_the_paper("^第?[一二三四五六七八九十\\d]{1,3}(?:项|条|款|点)");
  static Pattern const daily("^日常[\\p{Han}]{2,6}$");
  std::vector<Charge> others;
  Words last;
  std::size_t made = no_heading;
  for (Charge const& charge : charges) {
    bool const again = made != no_heading && charge.about.of == last.of && charge.about.begin == last.begin;
    std::size_t const end = context.plan().measures.size();
    // 教务处负责支教教师的课务安排: what it is about stands behind the office, and nothing before it
    bool const behind = charge.about.begin >= charge.where.begin;
    bool const own =
        again || (all_han.whole(charge.about.view()) && !generic.in(charge.about.view()) &&
                  !of_the_paper.in(charge.about.view()) &&
                  (behind || is_set_apart(charge.about) || begins_with_act(charge.about.view()) ||
                   daily.whole(charge.about.view()) || !modalities_of(context, charge.about.view()).empty() ||
                   context.offices.own_matters == end) &&
                  measure_about(context, charge, first, end, true) == no_heading);
    if (!own) {
      others.push_back(charge);
      continue;
    }
    if (!again) {
      std::vector<std::size_t> const told =
          behind ? measures_with_form_in_title(context, charge, first) : std::vector<std::size_t>();
      for (std::size_t const i : told) put_in_charge(context, charge, i, i + 1);
      if (!told.empty()) continue;
      std::vector<std::size_t> const of_modalities = measures_of_modalities(context, charge);
      for (std::size_t const i : of_modalities) put_in_charge(context, charge, i, i + 1);
      if (!of_modalities.empty()) continue;
      // 研修管理归教务科: no more than how what the part tells is carried out
      if (std::size_t const one = told_whole(context, charge, measures_below(context, heading)); one != no_heading) {
        put_in_charge(context, charge, one, one + 1);
        continue;
      }
      if (only_serves(context, charge) || named_by_a_heading(context, charge)) {
        others.push_back(charge);
        continue;
      }
      last = charge.about;
      made = end;
      measure_by_title(context, charge.about, number, heading);
      ++context.offices.own_matters;
    }
    put_in_charge(context, charge, made, made + 1);
  }
  charges = std::move(others);
}

Statement without_office(Context& context, Statement const& statement, std::vector<Charge>& offices) {
  static Pattern const begins("^([^:,。;]{2,30}): ?(.{4,})$");
  static Pattern const office_word(
      "(?:处|科|股|办公室|教研室|教科室|政教室|人事室|保健室|部|办|组|信息中心|发展中心|电教中心|团委|工会|支部|大队部|"
      "图书馆)$");
  static Pattern const no_office("工作室|实验室|实训室|教室|小组|领导|全部|内部|干部|班子|^第|^各");
  Statement told = statement;
  Words head = statement.title;
  if (head.empty()) {
    auto const m = begins.whole(statement.words.view());
    if (!m) return told;
    head = statement.words.part(m->begin(1), m->end(1)).trimmed();
    told.words = statement.words.part(m->begin(2), m->end(2));
  }
  if (!office_word.in(head.view()) || no_office.in(head.view())) return statement;
  std::vector<InstitutionId> last;
  std::vector<Charge> charges = charges_of_list(context, head, {.where = head, .about = {}, .whole_too = true}, last);
  if (charges.empty()) return statement;
  offices = std::move(charges);
  told.title = Words();
  told.whole = told.words;
  return told;
}

namespace {

/// How many of the last measures stand below the heading below which these words do; 0 where the last one stands elsewhere.
std::size_t measures_of_own_heading(Context& context, Words const& words, std::size_t end) {
  for (Statement const& s : context.outline.statements) {
    if (s.whole.of != words.of || words.begin < s.whole.begin || words.begin >= s.whole.end) continue;
    std::size_t h = s.heading;
    while (h != no_heading && context.outline.headings[h].area < 0) h = context.outline.headings[h].parent;
    if (h == no_heading) return 0;
    Area const own = area_of(context, h);
    std::vector<Measure> const& all = context.plan().measures;
    std::size_t count = 0;
    while (count < end && all[end - count - 1].area == own) ++count;
    return count;
  }
  return 0;
}

}  // namespace

bool put_in_charge_of_those_before(Context& context, std::vector<Charge> const& charges, std::size_t end) {
  // 以上两项工作由…负责; 前款事项归口…
  static Pattern const several(
      "^(?:(?:以上|上述|前述|前列|上列|前面|前|这|此)([两二三四五六七八九十\\d]{1,2})(?:项|条|款|点|件|个)|"
      "([两二三四五六七八九十])(?:项|件)(?:工作|任务|活动|事项|事))");
  static Pattern const all("^(?:以上|上述|前述|上列)(?:各项|工作|任务|活动|事项|内容|措施)");
  static constexpr std::string_view numerals[] = {"", "", "两二", "三", "四", "五", "六", "七", "八", "九", "十"};
  if (charges.empty() || end == 0) return false;
  std::string_view const about = charges.front().about.view();
  std::size_t count = 0;
  if (auto const m = several.at(about)) {
    std::string_view const number = (*m)[m->has(1) ? 1 : 2];
    for (std::size_t n = 2; n < std::size(numerals); ++n)
      if (numerals[n].find(number) != std::string_view::npos) count = n;
    if (count == 0 && number.size() == 1) count = static_cast<std::size_t>(number[0] - '0');
  } else if (all.in(about)) {
    // 上述活动由…负责: of those below the same heading, where such are told
    std::size_t const own = measures_of_own_heading(context, charges.front().where, end);
    count = own > 0 ? own : 12;
  }
  if (count == 0 || (count == 1 && !all.in(about))) return false;
  for (Charge charge : charges) {
    charge.about = Words();
    put_in_charge(context, charge, end > count ? end - count : 0, end);
  }
  return true;
}

void put_row_in_charge(Context& context, Charge const& charge) {
  std::size_t const index = context.plan().activities.size() - 1;
  add_charge(context, context.plan().activities[index].responsible, pointer("activities", index), charge);
}

InstitutionId side_of_section(Context const& context, std::size_t heading) {
  for (int up = 0; up < 4 && heading != no_heading; ++up, heading = context.outline.headings[heading].parent) {
    std::vector<Mention> const named = context.institutions.find(context.outline.headings[heading].title.view());
    if (named.empty()) continue;
    return named.size() == 1 && named[0].who.size() == 1 ? named[0].who[0] : InstitutionId();
  }
  return {};
}

void put_pending_in_charge(Context& context) {
  Plan& plan = context.plan();
  if (plan.measures.empty() && plan.activities.empty()) return;
  bool const of_measure = !plan.measures.empty();
  for (Charge const& charge : context.offices.pending)
    add_charge(context, of_measure ? plan.measures[0].responsible : plan.activities[0].responsible,
               pointer(of_measure ? "measures" : "activities", 0), charge);
  context.offices.pending.clear();
}

namespace {

/// An office in charge of a measure by its number, or by the words that they share.
void put_divided(Context& context, Charge const& charge, std::size_t own) {
  std::size_t const end = context.plan().measures.size();
  if (own == no_heading)
    if (std::vector<std::size_t> const told = measures_with_form_in_title(context, charge, end); !told.empty()) {
      for (std::size_t const i : told) put_in_charge(context, charge, i, i + 1);
      return;
    }
  if (own == no_heading) own = measure_about(context, charge, 0, end);
  if (own == no_heading) {
    // 教务处：负责排课、调课, where nothing else is told
    static Pattern const duty("^(?:主要|具体|全面)?(?:负责|承担|牵头|协助|配合)?(.{6,90})$");
    if (auto const m = duty.whole(charge.about.view()))
      measure_by_title(context, charge.about.part(m->begin(1), m->end(1)), {}, no_heading);
  }
  if (own == no_heading) own = context.plan().measures.empty() ? 0 : context.plan().measures.size() - 1;
  put_in_charge(context, charge, own, own + 1);
}

}  // namespace

bool read_division(Context& context, Statement const& statement) {
  static Pattern const halves("^([^:]{2,60}): ?([^:]{1,80})$");
  static Pattern const number("第?(\\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、,和至-]|项|条|款)");
  // 责任部门：第1、2项人事处，第3项教务处: a list by numbers
  static Pattern const by_numbers(": ?第[\\d一二三四五六七八九十、和及至—~-]{1,16}(?:项|条|款|点)[\\p{Han}]{2}");
  if (context.latin() || statement.whole.size() > 900 || by_numbers.in(statement.whole.view())) return false;
  std::size_t read = 0;
  std::size_t parts = 0;
  for (Words const& part : split_at(statement.whole, "。;")) {
    ++parts;
    auto const m = halves.whole(part.view());
    if (!m) continue;
    Words const left = part.part(m->begin(1), m->end(1)).trimmed();
    Words const right = part.part(m->begin(2), m->end(2)).trimmed();
    std::vector<InstitutionId> last;
    // 牵头校：教务处、教科室: whose they are, for all that is to be done
    Mention const side = context.institutions.at(left.view(), 0);
    if (side.end == left.size() && (side.who.size() == 1 || side.by_deed)) {
      last = side.who.empty() ? side_by_role(context, left) : side.who;
      std::vector<Charge> const offices = charges_of_list(context, right, {.where = part, .about = Words()}, last);
      for (Charge const& charge : offices)
        for (std::size_t i = 0; i < context.plan().measures.size(); ++i) put_in_charge(context, charge, i, i + 1);
      read += offices.empty() ? 0U : 1U;
      continue;
    }
    std::vector<Charge> const of_left = charges_of_list(context, left, {.where = part, .about = right}, last);
    if (!of_left.empty()) {
      // 教务处：第3、5项
      std::vector<Charge> numbered = of_left;
      if (put_in_charge_by_number(context, numbered, no_heading)) {
        ++read;
        continue;
      }
      std::size_t own = no_heading;
      if (auto const n = number.find(right.view()))
        for (std::size_t i = 0; i < context.plan().measures.size() && own == no_heading; ++i)
          if (fold_text(context.plan().measures[i].number) == (*n)[1]) own = i;
      for (Charge charge : of_left) {
        charge.about = right;
        put_divided(context, charge, own);
      }
      ++read;
      continue;
    }
    last.clear();
    if (right.view().find(',') != std::string_view::npos && is_act(right.view())) continue;
    std::vector<Charge> const of_right =
        charges_of_list(context, right, {.where = part, .about = left, .whole_too = true}, last);
    if (of_right.empty()) continue;
    for (Charge const& charge : of_right) put_divided(context, charge, no_heading);
    ++read;
  }
  return read > 0 && read == parts;
}

}  // namespace bangfu::document::reader
