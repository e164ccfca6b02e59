// SPDX-License-Identifier: BSL-1.0
// What English sentences count: targets, commitments, and what was reached before.
#include <algorithm>
#include <cctype>
#include <utility>

#include "document/reader/amounts/scopes.hpp"
#include "document/reader/english/reader.hpp"
#include "document/reader/outline/areas.hpp"

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
  static Pattern const every("(?:\\b([Ee]very other|[Ee]very second|[Aa]lternate) |\\b[Ee](?:very|ach) )" + day +
                             "s?(?:(?:,| and|, and) " + day + "s?)*\\b|\\bon " + day + "s(?:(?:,| and|, and) (?:on )?" +
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

namespace {

/// A week, a fortnight: the length that the words for a period tell.
std::optional<Duration> one_of(std::string_view code) {
  struct Known {
    std::string_view code;
    TimeUnit unit;
    int count;
  };
  static constexpr Known known[] = {{"day", TimeUnit::day, 1},         {"week", TimeUnit::week, 1},
                                    {"fortnight", TimeUnit::week, 2},  {"month", TimeUnit::month, 1},
                                    {"term", TimeUnit::term, 1},       {"year", TimeUnit::year, 1},
                                    {"school_year", TimeUnit::year, 1}};
  for (Known const& k : known)
    if (k.code == code) return Duration{.min = Decimal(k.count), .max = Decimal(k.count), .unit = k.unit};
  return std::nullopt;
}

}  // namespace

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

bool EnglishReader::due_of_items(Words const& words) {
  static Pattern const lead("^(?i:by|before|until) [^:]{4,40}:$");
  if (!lead.whole(words.view())) return false;
  auto const day = last_day(words.view());
  if (!day) return false;
  context_.targets.due = day;
  context_.targets.due_heading = statement_.heading;
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
  return made.in(words.view());
}

void EnglishReader::add_target(Target t, Words const& where) {
  context_.draft.add(std::move(t), "t");
  context_.draft.from(pointer("targets", context_.plan().targets.size() - 1), where);
}

struct EnglishReader::Counts {
  Words words{};
  Link<Measure> of{};
  Obligation duty{};
  bool of_a_measure = false;  ///< the sentence has made a measure, or says how one before it goes
  std::optional<Date> due{};
  bool limit = false;
  bool half_terms = false;  ///< once every half term: twice a term
  std::vector<Lexicon::Found>
      scopes{};  ///< how often, apart from its number: two instructors to Party B each school year
  std::vector<Piece<Amount>> counted{};
  std::vector<Piece<Duration>> lengths{};
  Scope length_per{};                                       ///< two days a week: how often the length comes again
  std::vector<std::pair<std::size_t, std::size_t>> made{};  ///< commitments, and where their amounts stand
};

std::optional<std::size_t> EnglishReader::take_scopes(Counts& counts, std::string_view text) const {
  std::vector<Lexicon::Found> const scopes = lexicon_.find("scope", text);
  // spends a week, stays for a term: how long, and not how often
  static Pattern const stays("(?i)\\b(?:spends?|spending|spent|stays?|lasts?|for|takes?) (half )?$");
  static Pattern const a_length("(?i)^a[n]? ");
  static Pattern const of_each_day("(?i)^daily [a-z]");  // the daily work of colleagues
  for (Lexicon::Found const& f : scopes) {
    if (!is_period(Scope(f.code)) || (f.code == "day" && of_each_day.at(text, f.span.offset))) continue;
    auto const stay = stays.find(text.substr(0, f.span.offset));
    if (!a_length.at(text, f.span.offset) || !stay)
      counts.scopes.push_back(f);
    else if (auto one = one_of(f.code)) {
      // for half a term
      if (stay->has(1) && stay->end(1) > stay->begin(1)) one->min = one->max = Decimal(5, 1);
      counts.lengths.push_back({.value = *one,
                                .span = f.span,
                                .wording = std::string(text.substr(f.span.offset, f.span.length)),
                                .findings = {}});
    }
  }
  static Pattern const half_term("(?i)\\b(?:(?:once|twice) )?(?:(?:every|each|per|a) half[- ]term)\\b");
  auto const half = half_term.find(text);
  if (half) {
    counts.half_terms = true;
    counts.scopes.push_back({.code = "term", .span = {half->begin(), half->end() - half->begin()}});
  }
  // each June, every spring
  static Pattern const each_season(
      "\\b(?:[Ee]ach|[Ee]very) "
      "(?:" +
      english_month + "|spring|summer|autumn|winter|Easter|Christmas)\\b");
  if (auto const m = counts.scopes.empty() ? each_season.find(text) : std::nullopt)
    counts.scopes.push_back({.code = "year", .span = {m->begin(), m->end() - m->begin()}});
  // for the whole school year
  static Pattern const whole_length(
      "\\bfor the (?:whole |full |entire )?(?:spring |summer |autumn |winter |first |second |next |coming )?(?:school |"
      "academic )?(year|term|semester|month|week)\\b");
  if (auto const m = counts.lengths.empty() ? whole_length.find(text) : std::nullopt)
    if (auto const one = one_of((*m)[1] == "semester" ? "term" : (*m)[1]))
      counts.lengths.push_back({.value = *one,
                                .span = {m->begin(), m->end() - m->begin()},
                                .wording = std::string((*m)[0]),
                                .findings = {}});
  return half ? std::optional(half->begin()) : std::nullopt;
}

void EnglishReader::take_length_of_each(Counts& counts) {
  for (std::size_t n = 0; n < counts.lengths.size() && counts.length_per.empty(); ++n)
    for (std::size_t k = 0; k < counts.scopes.size(); ++k)
      if (Piece<Duration> const& d = counts.lengths[n]; counts.scopes[k].span.offset == d.span.end() + 1 &&
                                                        d.value.stay().unit <= TimeUnit::day &&
                                                        counts.scopes[k].code != "day") {
        counts.length_per = Scope(counts.scopes[k].code);
        std::rotate(counts.lengths.begin(), counts.lengths.begin() + static_cast<std::ptrdiff_t>(n),
                    counts.lengths.begin() + static_cast<std::ptrdiff_t>(n) + 1);
        counts.scopes.erase(counts.scopes.begin() + static_cast<std::ptrdiff_t>(k));
        break;
      }
}

EnglishReader::Counts EnglishReader::counts_in(Words const& words, std::size_t measures_before) {
  std::string_view const text = words.view();
  Plan const& plan = context_.plan();
  Counts counts{.words = words};
  static Pattern const goes_on("^(?:They|He|She|Each|It) ");
  counts.of_a_measure = plan.measures.size() > measures_before ||
                        (plan.measures.size() > before_.measures && (goes_on.in(text) || goes_on_with_it(text)));
  if (counts.of_a_measure) counts.of = Link<Measure>(plan.measures.back().id);
  counts.duty = obligation_of(words);
  counts.due = list_due_;
  if (!counts.due && matter_ == SubjectMatter::aims && statement_.heading != no_heading)
    counts.due = last_day(context_.outline.headings[statement_.heading].title.view());
  if (!counts.due && context_.targets.due_heading == statement_.heading && statement_.heading != no_heading)
    counts.due = context_.targets.due;
  std::vector<Span> times;
  for (Piece<Timing> const& t : find_timings(text, context_.time, lexicon_)) {
    times.push_back(t.span);
    counts.limit = counts.limit || t.value.when.deadline.has_value();
    auto const& w = t.value.when.window;
    if (w && w->start_bound() == Bound::open && w->end()) counts.due = w->end();
  }
  auto const in_time = [&](Span span) {
    return std::any_of(times.begin(), times.end(),
                       [&](Span t) { return span.offset < t.end() && t.offset < span.end(); });
  };
  std::optional<std::size_t> const half = take_scopes(counts, text);
  auto const in_scope = [&](Span span) {
    return std::any_of(counts.scopes.begin(), counts.scopes.end(), [&](Lexicon::Found const& f) {
      return span.offset < f.span.end() && f.span.offset < span.end();
    });
  };
  std::string const plain = plain_for_counting(context_, text);
  std::vector<Piece<Amount>> found = find_amounts(plain, lexicon_);
  for (Piece<Amount>& a : found)
    if (a.value.quantity.unit.empty()) noun_behind(text, a);
  // exclusions should be no more than 12; passes: at least 35
  static Pattern const to_be(
      "(?i)(?:\\b(?:be|falls?|drops?|rises?|grows?|reach(?:es)?|stays?|remains?|kept|keeps?)(?: to| at)? $|: $|\\bto "
      "$)");
  auto const counts_itself = [&](Piece<Amount> const& a) {
    return matter_ == SubjectMatter::aims && to_be.in(text.substr(0, a.span.offset));
  };
  for (Piece<Amount>& a : found)
    if (!in_time(a.span) && !in_a_label(text, a.span) && a.span.offset != half && !counts_nothing(text, a) &&
        !is_length(a.value.quantity.unit) && (!a.value.quantity.unit.empty() || counts_itself(a)))
      counts.counted.push_back(std::move(a));
  take_what_was(words, counts.counted);
  for (Piece<Duration>& d : find_durations(plain, lexicon_))
    if (!in_time(d.span) && !in_scope(d.span) && d.value.stay().unit != TimeUnit::lesson && !in_a_label(text, d.span))
      counts.lengths.push_back(std::move(d));
  std::stable_sort(counts.lengths.begin(), counts.lengths.end(),
                   [](Piece<Duration> const& a, Piece<Duration> const& b) { return a.span.offset < b.span.offset; });
  take_length_of_each(counts);
  return counts;
}

Commitment& EnglishReader::put_commitment(Counts const& counts, Words const& title, Words const& where) {
  Plan& plan = context_.plan();
  context_.draft.add(Commitment{.number = statement_.number,
                                .of = counts.of,
                                .title = context_.draft.text(title),
                                .by = subject_,
                                .obligation = counts.duty},
                     "k");
  context_.draft.from(pointer("commitments", plan.commitments.size() - 1), where);
  return plan.commitments.back();
}

void EnglishReader::amounts(Words const& words, std::size_t measures_before) {
  Plan const& plan = context_.plan();
  std::size_t const commitments_before = plan.commitments.size();
  Counts counts = counts_in(words, measures_before);
  put_numbers(counts);
  static Pattern const no_length(
      "(?i)\\b(?:within|experience|of service|years of|under|valid|remains? in force|behind them)\\b");
  if (!counts.lengths.empty() && !no_length.in(words.view()))
    put_lengths(counts);
  else if (counts.counted.empty() && counts.of_a_measure)
    put_frequency(counts);
  if (counts.of_a_measure) put_weekdays(counts, commitments_before);
  static Pattern const hands_in("(?i)\\b(?:submit|hand(?:ed)? in|report|send in|deliver|return|file|nominat)");
  if (counts.counted.empty() && counts.lengths.empty() && (counts.due || counts.limit) && !plan.measures.empty() &&
      hands_in.in(words.view())) {
    Target t{.number = statement_.number,
             .of = counts.of,
             .title = context_.draft.text(words),
             .due = counts.due,
             .obligation = counts.duty};
    t.indicator = t.title;
    add_target(std::move(t), words);
  }
}

void EnglishReader::put_numbers(Counts& counts) {
  Words const& words = counts.words;
  std::string_view const text = words.view();
  Plan const& plan = context_.plan();
  for (std::size_t k = 0; k < counts.counted.size(); ++k) {
    Piece<Amount> const& counted = counts.counted[k];
    Quantity q = bare(counted.value.quantity);
    std::size_t const left = k == 0 ? 0 : counts.counted[k - 1].span.end();
    std::size_t const right = k + 1 < counts.counted.size() ? counts.counted[k + 1].span.offset : text.size();
    if (!is_period(q.per))
      for (Lexicon::Found const& s : counts.scopes)
        if (s.span.offset >= counted.span.end() && s.span.end() <= right &&
            text.substr(s.span.end()).substr(0, 4) != " of ") {
          q.per = Scope(s.code);
          break;
        }
    if (q.per.empty()) q.per = within_a_year(text.substr(counted.span.end(), right - counted.span.end()), q.unit);
    // two workshops a year, each attended by twenty teachers: of each of them
    static Pattern const of_each(", each (?:[a-z]+ ){1,5}$");
    bool const each_one = k > 0 && of_each.in(text.substr(0, counted.span.offset));
    if (q.per.empty() && each_one && counts.counted[k - 1].value.quantity.unit == unit::session)
      q.per = Scope("session");
    else if (q.per.empty() && !each_one)
      // Each term, two instructors go …
      for (Lexicon::Found const& s : counts.scopes)
        if (s.span.end() <= counted.span.offset) q.per = Scope(s.code);
    // every Thursday, four lessons each
    bool const lessons = q.unit == unit::lesson || q.unit == unit::class_hour;
    if (Weekdays const weekly = weekdays(text); lessons && !is_period(q.per) && weekly.days == 1) q.per = weekly.per;
    bool const money = q.unit == unit::yuan || q.unit == unit::ten_thousand_yuan;
    // 40 yuan a day: a rate, which belongs to the terms
    if (money && q.per.code() == "day") continue;
    Words const where = counts.counted.size() == 1 ? words : clause_around(words, left, counted.span, right);
    (void)area_of(context_, statement_.heading);
    if (is_period(q.per) && !money) {
      put_commitment(counts, where, where).amount = q;
      counts.made.emplace_back(plan.commitments.size() - 1, counted.span.offset);
      continue;
    }
    Target t{.number = statement_.number,
             .of = counts.of,
             .title = context_.draft.text(words),
             .promised = q,
             .due = counts.due,
             .obligation = counts.duty};
    t.indicator = context_.draft.text(where);
    for (Piece<TierCondition> const& tier : find_tiers(text, lexicon_))
      if (tier.span.offset >= left && tier.span.end() <= right) t.tier = tier.value;
    add_target(std::move(t), where);
  }
}

Scope EnglishReader::within_a_year(std::string_view behind, Unit const& unit) const {
  // eight lessons during the year; not: eight teachers
  static Pattern const in_a_year(
      "(?i)^[^,;]*\\b(?:in|during|over|throughout|in the course of|within)(?: the course of)? (?:the|this|each) "
      "(?:(?:school|academic|(whole|calendar|coming|next)) )*year\\b|^,? (?:over|in) the year\\b");
  bool const acts = unit == unit::time || unit == unit::session || unit == unit::lesson || unit == unit::class_hour;
  if (!acts || !in_a_year.in(behind)) return {};
  std::optional<Period> const& period = context_.plan().period;
  bool const calendar_year =
      period && period->start() && period->end() && period->start()->year() == period->end()->year();
  return Scope(calendar_year ? "year" : "school_year");
}

void EnglishReader::put_lengths(Counts& counts) {
  Words const& words = counts.words;
  std::string_view const text = words.view();
  Plan& plan = context_.plan();
  std::size_t last = counts.made.empty() ? no_heading : counts.made.back().first;
  if (!counts.length_per.empty()) {
    // two teachers for two days a week: the number is another thing than how often
    Commitment& c = put_commitment(counts, words, words);
    c.amount.per = counts.length_per;
    put(c, counts.lengths.front().value);
    return;
  }
  // One duty: how many, and for how long
  if (last == no_heading && counts.counted.size() == 1 && counts.counted[0].value.quantity.unit == unit::person &&
      !plan.targets.empty()) {
    Target const t = plan.targets.back();
    plan.targets.pop_back();
    context_.draft.forget(pointer("targets", plan.targets.size()));
    Commitment& c = put_commitment(counts, words, words);
    c.title = t.title;
    c.amount = t.promised;
    last = plan.commitments.size() - 1;
  }
  if (last == no_heading && counts.counted.empty()) {
    Commitment& c = put_commitment(counts, words, words);
    for (Lexicon::Found const& s : counts.scopes) c.amount.per = Scope(s.code);
    last = plan.commitments.size() - 1;
  }
  static Pattern const each_time(
      "(?i)\\b(?:each|every|per) (?:time|visit|stay|session)\\b|\\beach (?:stay|visit|session|lasting)\\b");
  // two workshops of three days each, …: the length belongs to the number before it
  std::size_t next = 0;
  for (auto const& [index, at] : counts.made)
    if (at <= counts.lengths.front().span.offset) last = index;
  // the manager for four weeks, and ten trainees for two months: each its own
  if (counts.lengths.size() > 1 && !counts.made.empty() &&
      counts.made.front().second > counts.lengths.front().span.offset &&
      counts.made.front().second < counts.lengths[1].span.offset) {
    put(put_commitment(counts, words, words), counts.lengths.front().value);
    last = counts.made.front().first;
    next = 1;
  }
  if (last == no_heading) return;
  Duration d = counts.lengths[next].value;
  if (!d.each && each_time.in(text) && !plan.commitments[last].amount.unit.empty()) {
    Duration stay;
    stay.unit = d.unit;
    stay.each = d.stay();
    d = stay;
  }
  put(plan.commitments[last], d);
}

void EnglishReader::put_frequency(Counts const& counts) {
  std::string_view const text = counts.words.view();
  for (Lexicon::Found const& s : counts.scopes) {
    if (s.code == "day") continue;
    // a yearly plan: which plan it is
    static Pattern const adverb(
        "(?i)^(?:$|[,;]|\\s+(?:by|in|on|at|with|to|for|and|as|online|from|during|of|via|through)\\b)");
    // Each month the departments will hold …
    static Pattern const label("(?:^|: )$");
    if (!label.in(text.substr(0, s.span.offset)) && !adverb.at(text.substr(std::min(text.size(), s.span.end()))))
      continue;
    Commitment& c = put_commitment(counts, counts.words, counts.words);
    c.amount.per = Scope(s.code);
    // Both offices confer monthly; the committee meets twice a year
    static Pattern const twice("(?i)\\btwice\\b");
    c.amount.min = c.amount.max = Decimal((twice.in(text) ? 2 : 1) * (counts.half_terms ? 2 : 1));
    c.amount.unit = unit::time;
    return;
  }
}

void EnglishReader::put_weekdays(Counts const& counts, std::size_t commitments_before) {
  std::string_view const text = counts.words.view();
  std::vector<Commitment> const& all = context_.plan().commitments;
  Weekdays const weekly = weekdays(text);
  bool const told = std::any_of(all.begin() + static_cast<std::ptrdiff_t>(commitments_before), all.end(),
                                [](Commitment const& c) { return is_period(c.amount.per); });
  if (weekly.days == 0 || told) return;
  static Pattern const lessons(
      "(?i)\\b(?:a|one|two|live) (?:[a-z]+ ){0,3}lessons?\\b|\\bperiods? \\d|\\blessons?\\b[^;]*\\b(?:is|are) "
      "taught\\b");
  Commitment& c = put_commitment(counts, counts.words, counts.words);
  c.amount.per = weekly.per;
  if (weekly.spent) {
    c.lasts = Duration{.min = Decimal(weekly.days), .max = Decimal(weekly.days), .unit = TimeUnit::day};
  } else {
    c.amount.min = c.amount.max = Decimal(weekly.days);
    c.amount.unit = lessons.in(text) ? unit::lesson : unit::time;
  }
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
