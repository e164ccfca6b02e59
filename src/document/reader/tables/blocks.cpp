// SPDX-License-Identifier: BSL-1.0
// Blocks of labels and values, one block an activity or a task: 时间：…, 地点：…, 内容：…; 任务：…, 牵头单位：…, 完成时限：….
#include <algorithm>

#include <bangfu/document/quantity.hpp>

#include "document/reader/tables/entry.hpp"
#include "document/reader/tables/tables.hpp"
#include "document/reader/terms/terms.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const card("^【([^】]{1,12})】$");
Pattern const money("(?:费用|经费|花销|开支|花费|资金)(?:承担|来源|保障|安排|分担|负担)?");
Pattern const further_label("^(?:主讲人?|派出|接收|接待|受训对象|预期人数|人数|承办|主办)$");

/// 活动三：期末命题培训
Pattern const counted_title("^(?:活动|项目|专题|主题|场次)[一二三四五六七八九十\\d]{1,3}$");

/// The column of a label.
std::optional<Column> column_of_label(std::string_view label) {
  return counted_title.in(label) ? Column::what : column_of(label);
}

bool is_label(std::string_view label) {
  return column_of_label(label).has_value() || further_label.in(label) || money.whole(label);
}

}  // namespace

std::vector<Labelled> labelled_in(Words const& line) {
  static Pattern const label(
      "(?:^|[ ;,。])([\\p{Han}]{1,8} ?[\\p{Han}]{1,8}(?:\\([^()]{1,8}\\))?|[A-Z][a-z]+(?: [a-z]+){0,3}): ?");
  static Pattern const first_label("^([^:]{2,18}): ?");
  static Pattern const blank("^([\\p{Han}]{2,6}) (.+)$");
  std::vector<Labelled> pairs;
  if (line.size() > 900) return pairs;
  auto const squeezed = [](std::string_view word) {
    std::string text(word);
    if (mostly_latin(word)) return text;
    text.erase(std::remove(text.begin(), text.end(), ' '), text.end());
    return text;
  };
  auto const first = first_label.at(line.view());
  if (!first) {
    if (auto const m = blank.whole(line.view()))
      pairs.push_back({squeezed((*m)[1]), line.part(m->begin(2), m->end(2)).trimmed(), line, false});
    return pairs;
  }
  pairs.push_back({squeezed((*first)[1]), Words(), Words()});
  std::size_t label_begin = 0;
  std::size_t value_begin = first->end();
  auto const close = [&](std::size_t end) {
    pairs.back().value = line.part(value_begin, end).trimmed(" ;,");
    pairs.back().whole = line.part(label_begin, end).trimmed(" ;");
  };
  for (auto m = label.find(line.view(), value_begin); m && pairs.size() < 12; m = label.find(line.view(), m->end())) {
    if (m->begin() < value_begin || !is_label(squeezed((*m)[1]))) continue;
    close(m->begin());
    pairs.push_back({squeezed((*m)[1]), Words(), Words()});
    label_begin = m->begin(1);
    value_begin = m->end();
  }
  close(line.size());
  return pairs;
}

namespace {

/// Whether the lines from `first` on say when and what, and somewhere else who or where: a block without a number or a name; or
/// what is to be done, and who is in charge of it or by when.
/// @param named whether the heading above says what
bool begins_block(std::vector<Statement> const& all, std::size_t first, bool named) {
  static Pattern const of_the_whole("^(?:帮扶|结对|合作|协议|支援|会议|报名|培训班)");
  static Pattern const of_a_project("^项目");
  std::set<std::string> labels;
  std::set<Column> columns;
  bool again = false;
  bool may_be_of_the_whole = false;
  for (std::size_t k = first; k < all.size() && k < first + 9 && !again; ++k) {
    std::vector<Labelled> const pairs = labelled_in(all[k].whole);
    if (pairs.empty() || !pairs.front().colon || all[k].heading != all[first].heading) break;
    for (Labelled const& pair : pairs) {
      auto const column = column_of_label(pair.label);
      bool const of_parties = column == Column::supporting || column == Column::recipient || column == Column::school;
      if (of_the_whole.in(pair.label) || of_parties || (labels.empty() && !column)) return false;
      may_be_of_the_whole = may_be_of_the_whole || of_a_project.in(pair.label);
      again = again || !labels.insert(pair.label).second;
      if (column && !again) columns.insert(*column);
    }
  }
  if (may_be_of_the_whole && !named && !again) return false;
  bool const what = columns.count(Column::what) > 0;
  bool const when = columns.count(Column::time) + columns.count(Column::week) > 0;
  if (when) return (named || what) && columns.size() >= 3;
  bool const task = what && columns.count(Column::due) + columns.count(Column::office) > 0;
  return task && (columns.size() >= 3 || again || named);
}

void promise_people(Context& context, Labelled const& pair) {
  Target t{.title = context.draft.text(pair.whole)};
  if (auto const found = find_amounts(pair.value.view(), context.draft.lexicon()); !found.empty())
    t.promised = found.front().value.quantity;
  t.promised.wording = {};
  t.promised.unit = unit::person;
  t.indicator = t.title;
  context.draft.add(std::move(t), "t");
  context.draft.from(pointer("targets", context.plan().targets.size() - 1), pair.whole);
}

}  // namespace

std::size_t read_block(Context& context, std::size_t first) {
  std::vector<Statement> const& all = context.outline.statements;
  static Pattern const starter(
      "^(?:活动)?(?:编号|序号)(?::| )|^(?:活动名称|主题|活动主题|Activity|Title|Topic)(?::) ?");
  auto const card_here = card.whole(all[first].whole.view());
  std::size_t const heading = all[first].heading;
  bool const below_heading = heading != no_heading && (first == 0 || all[first - 1].heading != heading) &&
                             context.outline.headings[heading].labelled;
  if (!card_here && !starter.in(all[first].whole.view()) && !begins_block(all, first, below_heading)) return 0;
  Entry e;
  e.heading = heading;
  std::size_t k = first;
  if (card_here) {
    e.number = std::string((*card_here)[1]);
    e.parts.push_back(all[first].whole);
    ++k;
  }
  std::vector<Words> terms;
  std::vector<Labelled> counted;
  Labelled speaker;
  bool any_time = false;
  std::set<std::string> seen;  // a label that comes again begins the next block
  for (bool goes_on = true; goes_on && k < all.size() && k < first + 20;) {
    if (card.in(all[k].whole.view())) break;
    std::vector<Labelled> const pairs = labelled_in(all[k].whole);
    if (pairs.empty()) break;
    for (Labelled const& pair : pairs) {
      std::string const& label = pair.label;
      if (!pair.colon && !column_of(label) && k > first + 1 && !any_time) goes_on = false;
      if (label == "填表人" || label == "填表日期" || (!seen.empty() && counted_title.in(label)) ||
          !seen.insert(label).second)
        goes_on = false;
      if (!goes_on) break;
      auto const column = column_of_label(label);
      bool taken = true;
      if (column == Column::number) {
        e.number = pair.value.original();
      } else if (label == "主讲" || label == "主讲人") {
        speaker = pair;
      } else if (money.whole(label)) {
        terms.push_back(pair.value);
        taken = false;
      } else if (label == "派出") {
        e.from = pair.value;
      } else if (label == "接收" || label == "接待") {
        e.to = pair.value;
      } else if (label == "受训对象") {
        e.remarks.push_back(pair.value);
      } else if (label == "预期人数" || label == "人数") {
        counted.push_back(pair);
      } else if (label == "承办" || label == "主办") {
        e.place = pair.value;
        e.offices.push_back(pair.value);
      } else if (column == Column::remarks) {
        e.remarks.push_back(pair.value);
        taken = false;
      } else if (column == Column::what) {
        e.what.push_back(pair.value);
      } else if (column) {
        any_time = any_time || *column == Column::time || *column == Column::week;
        if (*column == Column::responsible) e.responsible_head = context.draft.text(label);
        put(e, *column, pair.value, label);
      } else {
        taken = false;
      }
      if (taken) e.parts.push_back(pair.whole);
    }
    if (goes_on) ++k;
  }
  if (e.what.empty() && below_heading) {
    e.what.push_back(context.outline.headings[heading].title);
    Heading const& head = context.outline.headings[heading];
    std::size_t const at = head.whole.view().find(head.number);
    if (e.number.empty() && at != std::string_view::npos)
      e.number = head.whole.part(at, at + head.number.size()).original();
  }
  bool const task = !any_time && (!e.offices.empty() || !e.due.empty());
  if (!(any_time || task) || e.what.empty() || k == first) return 0;
  for (Labelled const& pair : counted) promise_people(context, pair);
  TimeContext years = context.time;
  if (task)
    read_task(context, e, all[first].item);
  else
    add_activity(context, e, years);
  for (Words const& value : terms)
    for (Words const& sentence : sentences(value, false))
      for (Words const& clause : clauses(sentence, false))
        read_term(context, clause, sentence, SubjectMatter::terms, e.number);
  if (!speaker.value.empty()) {
    std::size_t const colon = speaker.whole.view().find(':');
    context.draft.person(speaker.value, {}, speaker.whole.part(0, colon), speaker.whole);
  }
  return k - first;
}

}  // namespace bangfu::document::reader
