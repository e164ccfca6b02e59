// SPDX-License-Identifier: BSL-1.0
// What English sentences count: targets, commitments, and what was reached before.
#include <algorithm>
#include <cctype>
#include <utility>

#include "english_reader.hpp"
#include "scopes.hpp"

namespace bangfu::document::reader {

namespace {

/// Year 10, Grade 4, a three-year plan: numbers that count nothing here.
bool in_a_label(std::string_view text, Span span) {
  static Pattern const label(
      "^\\d+ (?:Year|Grade|Form|Key Stage) |^[a-z]+-(?:year|month|week|term) (?:[a-z]+ )?(?:plan|strategy|agreement)");
  static Pattern const before("\\b(?:Year|Grade|Form|Stage|Class|Level|Party|No\\.|item|clause|Article) $");
  return label.at(text, span.offset).has_value() || before.in(text.substr(0, span.offset));
}

/// The clause that an amount stands in, of those between two others.
Words clause_around(Words const& words, std::size_t left, Span amount, std::size_t right) {
  static Pattern const joint("(?:, (?:and |while |with )?|; | and | while )");
  std::string_view const text = words.view();
  std::size_t begin = left;
  for (auto m = joint.find(text, left); m && m->end() <= amount.offset; m = joint.find(text, m->end()))
    begin = m->end();
  std::size_t end = right;
  if (right < text.size()) {
    // Up to the conjunction before the next amount
    std::size_t last = right;
    for (auto m = joint.find(text, amount.end()); m && m->end() <= right; m = joint.find(text, m->end()))
      last = m->begin();
    end = last;
  }
  return words.part(begin, end).trimmed(",");
}

/// On which days again and again: every Tuesday; on Mondays and Wednesdays; every other Friday.
struct Weekdays {
  int days = 0;
  Scope per{};
  bool spent = false;  ///< spends every Thursday there: the day is the length
};
Weekdays weekdays(std::string_view text) {
  static std::string const day = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
  static Pattern const every("(?:\\b(every other|every second|[Aa]lternate|Every other) |\\b[Ee](?:very|ach) )" + day +
                             "(?:(?:,| and|, and) " + day + ")*\\b|\\bon " + day + "s(?:(?:,| and|, and) (?:on )?" +
                             day + "s)*\\b");
  static Pattern const one(day);
  static Pattern const spends("\\bspends? $");
  auto const m = every.find(text);
  if (!m) return {};
  Weekdays out{.per = Scope(m->has(1) ? "fortnight" : "week"), .spent = spends.in(text.substr(0, m->begin()))};
  for (auto d = one.find((*m)[0]); d; d = one.find((*m)[0], d->end())) ++out.days;
  return out;
}

}  // namespace

std::string without_class_names(std::string_view text) {
  static Pattern const name(
      "\\b(?:Years?|Grades?|Forms?|Class(?:es)?|Stages?) \\d{1,2}(?: ?(?:,|and|to|or|-|–|&) ?\\d{1,2})*\\b");
  std::string out(text);
  for (auto m = name.find(text); m; m = name.find(text, m->end()))
    for (std::size_t i = m->begin(); i < m->end(); ++i)
      if (out[i] != ' ') out[i] = 'q';
  return out;
}

bool EnglishReader::list_of_aims(Words const& words) {
  static Pattern const lead(
      "(?i)^((?:goals?|targets?|aims?|indicators?|outcomes?|milestones?|results? expected)\\b[^:]{0,60}): (.+)$");
  auto const m = lead.whole(words.view());
  if (!m) return false;
  list_due_ = last_day((*m)[1]);
  static Pattern const joint(",? and |[,;] ");
  Words const rest = words.part(m->begin(2), m->end(2));
  std::size_t from = 0;
  auto const one = [&](std::size_t end) {
    Words const part = rest.part(from, end).trimmed(" .");
    if (!find_amounts(part.view(), lexicon_).empty()) amounts(part, context_.plan().measures.size());
  };
  for (auto j = joint.find(rest.view()); j; j = joint.find(rest.view(), j->end())) {
    one(j->begin());
    from = j->end();
  }
  one(rest.size());
  list_due_.reset();
  return true;
}

std::optional<Date> EnglishReader::last_day(std::string_view text) const {
  static Pattern const year_alone("\\b(20\\d\\d)\\b");
  for (Piece<Timing> const& t : find_timings(text, context_.time, lexicon_))
    if (t.value.when.window && !t.value.when.recurs && t.value.when.window->end()) return t.value.when.window->end();
  // BY JULY 2027
  static Pattern const month(
      "\\b((?i:january|february|march|april|may|june|july|august|september|october|november|"
      "december)) ((?:19|20)\\d\\d)\\b");
  if (auto const m = month.find(text)) {
    std::string day((*m)[0]);
    for (std::size_t i = 1; i < m->end(1) - m->begin(1); ++i)
      day[i] = static_cast<char>(std::tolower(static_cast<unsigned char>(day[i])));
    if (auto const d = parse_date(day, context_.time)) return d->value;
  }
  if (auto const y = year_alone.find(text)) return Date(std::stoi(std::string((*y)[1])));
  return std::nullopt;
}

bool EnglishReader::copies(Words const& words) {
  static Pattern const made("(?i)made in ([a-z]+|\\d+) copies|([a-z]+|\\d+) copies of this");
  auto const m = made.find(words.view());
  if (!m) return false;
  std::vector<Piece<Amount>> const found = find_amounts((*m)[0], lexicon_);
  if (found.empty()) return false;
  Target t{.title = context_.draft.text("copies of the agreement"), .promised = bare(found.front().value.quantity)};
  t.indicator = t.title;
  t.promised.unit = unit::document;
  add_target(std::move(t), words);
  return true;
}

void EnglishReader::add_target(Target t, Words const& where) {
  context_.draft.add(std::move(t), "t");
  context_.draft.from(pointer("targets", context_.plan().targets.size() - 1), where);
}

void EnglishReader::amounts(Words const& words, std::size_t measures_before) {
  std::string_view const text = words.view();
  Plan& plan = context_.plan();
  std::size_t const commitments_before = plan.commitments.size();
  Link<Measure> of;
  if (plan.measures.size() > measures_before) of = Link<Measure>(plan.measures.back().id);
  Obligation const duty = obligation_of(words);
  std::optional<Date> due = list_due_;
  if (!due && matter_ == SubjectMatter::aims && statement_.heading != no_heading)
    due = last_day(context_.outline.headings[statement_.heading].title.view());
  bool limit = false;
  std::vector<Span> times;
  for (Piece<Timing> const& t : find_timings(text, context_.time, lexicon_)) {
    times.push_back(t.span);
    limit = limit || t.value.when.deadline.has_value();
    auto const& w = t.value.when.window;
    if (w && w->start_bound() == Bound::open && w->end()) due = w->end();
  }
  auto const in_time = [&](Span span) {
    return std::any_of(times.begin(), times.end(),
                       [&](Span t) { return span.offset < t.end() && t.offset < span.end(); });
  };
  // A frequency that stands apart from its number: two instructors to Party B each school year
  std::vector<Lexicon::Found> scopes = lexicon_.find("scope", text);
  // spends a week, stays for a term: how long, and not how often
  static Pattern const stays("(?i)\\b(?:spends?|spending|spent|stays?|lasts?|for|takes?) $");
  static Pattern const a_length("(?i)^a[n]? ");
  scopes.erase(std::remove_if(scopes.begin(), scopes.end(),
                              [&](Lexicon::Found const& f) {
                                return a_length.at(text, f.span.offset) && stays.in(text.substr(0, f.span.offset));
                              }),
               scopes.end());
  auto const in_scope = [&](Span span) {
    return std::any_of(scopes.begin(), scopes.end(), [&](Lexicon::Found const& f) {
      return is_period(Scope(f.code)) && span.offset < f.span.end() && f.span.offset < span.end();
    });
  };
  std::vector<Piece<Amount>> counted;
  std::string const plain = without_class_names(text);
  std::vector<Piece<Amount>> found = find_amounts(plain, lexicon_);
  for (Piece<Amount>& a : found)
    if (a.value.quantity.unit.empty()) noun_behind(plain, a);
  for (Piece<Amount>& a : found)
    if (!in_time(a.span) && !in_a_label(text, a.span) && !counts_nothing(text, a) &&
        !is_length(a.value.quantity.unit) && !a.value.quantity.unit.empty())
      counted.push_back(std::move(a));
  take_what_was(words, counted);
  std::vector<Piece<Duration>> lengths;
  for (Piece<Duration>& d : find_durations(plain, lexicon_))
    if (!in_time(d.span) && !in_scope(d.span) && d.value.stay().unit != TimeUnit::lesson && !in_a_label(text, d.span))
      lengths.push_back(std::move(d));
  std::size_t last_commitment = no_heading;
  std::vector<std::pair<std::size_t, std::size_t>> made;  // commitments, and where their amounts stand
  for (std::size_t k = 0; k < counted.size(); ++k) {
    Quantity q = bare(counted[k].value.quantity);
    std::size_t const right = k + 1 < counted.size() ? counted[k + 1].span.offset : text.size();
    if (!is_period(q.per))
      for (Lexicon::Found const& s : scopes)
        if (s.span.offset >= counted[k].span.end() && s.span.end() <= right && is_period(Scope(s.code)) &&
            text.substr(s.span.end()).substr(0, 4) != " of ") {
          q.per = Scope(s.code);
          break;
        }
    // two workshops a year, each attended by twenty teachers: of each of them
    static Pattern const of_each(", each (?:[a-z]+ ){1,5}$");
    bool const each_one = k > 0 && of_each.in(text.substr(0, counted[k].span.offset));
    if (q.per.empty() && each_one && counted[k - 1].value.quantity.unit == unit::session)
      q.per = Scope("session");
    else if (q.per.empty() && !each_one)
      // Each term, two instructors go …
      for (Lexicon::Found const& s : scopes)
        if (s.span.end() <= counted[k].span.offset && is_period(Scope(s.code))) q.per = Scope(s.code);
    bool const money = q.unit == unit::yuan || q.unit == unit::ten_thousand_yuan;
    // 40 yuan a day: a rate, which belongs to the terms
    if (money && q.per.code() == "day") continue;
    std::size_t const left = k == 0 ? 0 : counted[k - 1].span.end();
    Words const where = counted.size() == 1 ? words : clause_around(words, left, counted[k].span, right);
    (void)area_of(context_, statement_.heading);
    if (is_period(q.per) && !money) {
      Commitment c{.number = statement_.number,
                   .of = of,
                   .title = context_.draft.text(counted.size() == 1 ? words : where),
                   .by = subject_,
                   .amount = q,
                   .obligation = duty};
      context_.draft.add(std::move(c), "k");
      last_commitment = plan.commitments.size() - 1;
      made.emplace_back(last_commitment, counted[k].span.offset);
      context_.draft.from(pointer("commitments", last_commitment), where);
    } else {
      Target t{.number = statement_.number,
               .of = of,
               .title = context_.draft.text(words),
               .promised = q,
               .due = due,
               .obligation = duty};
      t.indicator = context_.draft.text(where);
      for (Piece<TierCondition> const& tier : find_tiers(text, lexicon_))
        if (tier.span.offset >= left && tier.span.end() <= right) t.tier = tier.value;
      add_target(std::move(t), where);
    }
  }
  static Pattern const no_length("(?i)\\b(?:within|experience|of service|years of|under|valid|remains? in force)\\b");
  if (!lengths.empty() && !no_length.in(text)) {
    // One duty: how many, and for how long
    if (last_commitment == no_heading && counted.size() == 1 && counted[0].value.quantity.unit == unit::person &&
        !plan.targets.empty()) {
      Target const t = plan.targets.back();
      plan.targets.pop_back();
      context_.draft.forget(pointer("targets", plan.targets.size()));
      context_.draft.add(Commitment{.number = t.number,
                                    .of = t.of,
                                    .title = t.title,
                                    .by = subject_,
                                    .amount = t.promised,
                                    .obligation = t.obligation},
                         "k");
      last_commitment = plan.commitments.size() - 1;
      context_.draft.from(pointer("commitments", last_commitment), words);
    }
    if (last_commitment == no_heading && counted.empty()) {
      Commitment c{.number = statement_.number,
                   .of = of,
                   .title = context_.draft.text(words),
                   .by = subject_,
                   .obligation = duty};
      for (Lexicon::Found const& s : scopes)
        if (is_period(Scope(s.code))) c.amount.per = Scope(s.code);
      context_.draft.add(std::move(c), "k");
      last_commitment = plan.commitments.size() - 1;
      context_.draft.from(pointer("commitments", last_commitment), words);
    }
    static Pattern const each_time(
        "(?i)\\b(?:each|every|per) (?:time|visit|stay|session)\\b|\\beach (?:stay|visit|session|lasting)\\b");
    // two workshops of three days each, …: the length belongs to the number before it
    for (auto const& [index, at] : made)
      if (at <= lengths.front().span.offset) last_commitment = index;
    if (last_commitment != no_heading) {
      Duration d = lengths.front().value;
      if (!d.each && each_time.in(text) && !plan.commitments[last_commitment].amount.unit.empty()) {
        Duration stay;
        stay.unit = d.unit;
        stay.each = d.stay();
        d = stay;
      }
      put(plan.commitments[last_commitment], d);
    }
  } else if (counted.empty() && plan.measures.size() > measures_before) {
    // Both principals meet every month
    for (Lexicon::Found const& s : scopes) {
      if (!is_period(Scope(s.code)) || s.code == "day") continue;
      // a yearly plan: which plan it is
      static Pattern const adverb(
          "(?i)^(?:$|[,;]|\\s+(?:by|in|on|at|with|to|for|and|as|online|from|during|of|via|through)\\b)");
      // Each month the departments will hold …
      if (s.span.offset > 0 && !adverb.at(text.substr(std::min(text.size(), s.span.end())))) continue;
      Commitment c{.number = statement_.number,
                   .of = of,
                   .title = context_.draft.text(words),
                   .by = subject_,
                   .obligation = duty};
      c.amount.per = Scope(s.code);
      // Both offices confer monthly; the committee meets twice a year
      static Pattern const twice("(?i)\\btwice\\b");
      c.amount.min = c.amount.max = Decimal(twice.in(text) ? 2 : 1);
      c.amount.unit = unit::time;
      context_.draft.add(std::move(c), "k");
      context_.draft.from(pointer("commitments", plan.commitments.size() - 1), words);
      break;
    }
  }
  Weekdays const weekly = weekdays(text);
  bool const told = std::any_of(plan.commitments.begin() + static_cast<std::ptrdiff_t>(commitments_before),
                                plan.commitments.end(), [](Commitment const& c) { return is_period(c.amount.per); });
  if (weekly.days > 0 && !told && plan.measures.size() > measures_before) {
    static Pattern const lessons(
        "(?i)\\b(?:a|one|two|live) (?:[a-z]+ ){0,3}lessons?\\b|\\bperiods? \\d|\\blessons?\\b[^;]*\\b(?:is|are) "
        "taught\\b");
    Commitment c{
        .number = statement_.number, .of = of, .title = context_.draft.text(words), .by = subject_, .obligation = duty};
    c.amount.per = weekly.per;
    if (weekly.spent) {
      c.lasts = Duration{.min = Decimal(weekly.days), .max = Decimal(weekly.days), .unit = TimeUnit::day};
    } else {
      c.amount.min = c.amount.max = Decimal(weekly.days);
      c.amount.unit = lessons.in(text) ? unit::lesson : unit::time;
    }
    context_.draft.add(std::move(c), "k");
    context_.draft.from(pointer("commitments", plan.commitments.size() - 1), words);
  }
  static Pattern const hands_in("(?i)\\b(?:submit|hand(?:ed)? in|report|send in|deliver|return|file|nominat)");
  if (counted.empty() && lengths.empty() && (due || limit) && !plan.measures.empty() && hands_in.in(text)) {
    Target t{
        .number = statement_.number, .of = of, .title = context_.draft.text(words), .due = due, .obligation = duty};
    t.indicator = t.title;
    add_target(std::move(t), words);
  }
}

void EnglishReader::take_what_was(Words const& words, std::vector<Piece<Amount>>& counted) {
  // raised from 35 per cent to 50 per cent
  static Pattern const rises_from(
      "(?i)\\b(?:rais|ris|rose|increas|grow|grew|go|went|lift|improv|fall|fell|reduc|cut|bring|brought)[a-z]*\\b[^;,]{"
      "0,30}?"
      "\\bfrom\\b");
  if (counted.size() == 1 && rises_from.in(words.view().substr(0, counted[0].span.end()))) {
    Quantity& q = counted[0].value.quantity;
    if (q.min && q.max && *q.min != *q.max && !q.above && !q.below) {
      Result r;
      r.title = context_.draft.text(words);
      r.unit = q.unit;
      r.value = q.min;
      context_.draft.add(std::move(r), "r");
      context_.draft.from(pointer("results", context_.plan().results.size() - 1), words);
      q.min = q.max;
    }
    return;
  }
  if (counted.size() < 2 || counted[0].value.quantity.unit != counted[1].value.quantity.unit) return;
  std::string_view const text = words.view();
  static Pattern const from("(?i)\\bfrom (?:about |some |nearly )?$");
  static Pattern const to("(?i)^[^;.]{0,24}?\\bto\\b");
  static Pattern const in_year("^(?:,? in|,? as of|,? at the end of) (?:19|20)\\d\\d\\b");
  std::string_view const after = text.substr(counted[0].span.end());
  bool const rises = from.in(text.substr(0, counted[0].span.offset)) && to.in(after);
  if (!rises && !in_year.at(after)) return;
  Result r;
  r.title = context_.draft.text(words);
  Quantity const& was = counted[0].value.quantity;
  r.unit = was.unit;
  if (was.min && was.max && *was.min == *was.max) r.value = was.min;
  context_.draft.add(std::move(r), "r");
  context_.draft.from(pointer("results", context_.plan().results.size() - 1), words.part(0, counted[0].span.end()));
  counted.erase(counted.begin());
}

void EnglishReader::noun_behind(std::string_view text, Piece<Amount>& a) const {
  std::string_view after = text.substr(std::min(a.span.end(), text.size()));
  // up to four of its teachers
  static Pattern const some_of("(?i)^\\s+of (?:its|their|our|the|his|her|your|these|those)\\b");
  if (auto const o = some_of.at(after)) after = after.substr(o->end());
  static Pattern const words("(?i)^\\s+((?:[a-z][a-z'’-]*\\s+){0,3}?[a-z][a-z'’-]*)");
  static Pattern const no_noun("(?i)^\\s+(?:to|and|or|of|in|on|at|by|from|with|for|is|are|to be)\\b");
  if (no_noun.at(after)) return;
  std::size_t const stop = std::min(after.size(), after.find_first_of(",;.:()"));
  std::string_view const near = after.substr(0, std::min<std::size_t>(stop, 60));
  for (Lexicon::Found const& f : lexicon_.find("unit", near)) {
    if (f.code.empty() || f.span.offset > 40) continue;
    std::string_view const between = near.substr(0, f.span.offset);
    static Pattern const verbs("(?i)\\b(?:to|and|or|of|in|on|at|by|from|with|for|is|are|per|a|each|every|the)\\b");
    if (verbs.in(between) || std::count(between.begin(), between.end(), ' ') > 4) return;
    a.value.quantity.unit = Unit(f.code);
    return;
  }
  for (Lexicon::Found const& f : lexicon_.find("counted", near)) {
    if (f.code.empty() || f.span.offset > 40) continue;
    a.value.quantity.unit = Unit(f.code);
    return;
  }
}

bool EnglishReader::counts_nothing(std::string_view text, Piece<Amount> const& a) {
  // the two principals, these four pupils: who is known; Year 10, Class 4: which one
  static Pattern const known("(?i)\\b(?:the|these|those|both|our|its|their) $");
  static Pattern const which_one(
      "\\b(?:Years?|Grades?|Class(?:es)?|Forms?|Key Stage|Section|Room|Page|Item)s? (?:\\d+ (?:and|to) )?$");
  static Pattern const number("(?i)^(?:2|two)\\b");
  std::string_view const ahead = text.substr(0, a.span.offset);
  if ((known.in(ahead) && number.in(a.wording) && a.value.quantity.unit == unit::person) || which_one.in(ahead))
    return true;
  static Pattern const sides(
      "(?i)^(?:the )?(?:two|both|three|four|five) (?:schools?|sides|parties|colleges|teams|bureaus?)\\b");
  std::string_view const from_it = text.substr(a.span.offset);
  static Pattern const all_of("(?i)(?:^|\\b)(?:the|all|both|these) $");
  static Pattern const side("(?i)(?:schools?|sides|parties|colleges|teams)");
  return sides.at(from_it).has_value() &&
         (a.span.offset == 0 || all_of.in(text.substr(0, a.span.offset)) || side.in(a.wording)) &&
         a.value.quantity.unit == unit::school;
}

void EnglishReader::put(Commitment& c, Duration const& d) {
  if (d.each && (d.min || d.max)) {
    c.in_all = Quantity{.min = d.min, .max = d.max, .unit = Unit(to_string(d.unit))};
    Duration stay;
    stay.unit = d.each->unit;
    stay.each = d.each;
    c.lasts = stay;
  } else {
    c.lasts = d;
  }
}

}  // namespace bangfu::document::reader
