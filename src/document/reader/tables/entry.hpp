// SPDX-License-Identifier: BSL-1.0
/// @file
/// A row of a schedule, taken apart into what its columns or labels say.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

/// A row, taken apart.
struct Entry {
  std::string number{};
  Words time{};
  std::string time_before{};  ///< what leads up to it, where that stands elsewhere: the month of a day
  Words week{};
  std::vector<Words> what{};
  Words place{};
  Words people{};
  Words mode{};
  Words length{};
  std::optional<TimeUnit> length_unit{};  ///< what its head says
  Words responsible{};
  Text responsible_head{};
  std::vector<Words> offices{};
  std::vector<std::string> office_heads{};  ///< what stands above each
  Words due{};
  Words amount{};
  std::string amount_head{};  ///< what stands above it, with the unit that a cell beside it names: 金额（万元）
  Words from{};
  Words to{};
  Words direction{};  ///< 走向: from where to where in one cell
  std::vector<Words> remarks{};
  std::size_t heading = no_heading;
  Words whole{};
  std::vector<Words> parts{};  ///< where the row stands, when not in one piece
};

/// Puts what stands below a head, or behind a label, where it belongs. @param head as the table has it
void put(Entry& e, Column column, Words const& cell, std::string const& head = {});
/// The row of a table, taken apart.
Entry entry_of(Context const& context, Grid const& grid, Row const& row);
/// Whether the words say how something is held, and nothing else: 线上, in person.
[[nodiscard]] bool is_mode(std::string_view words);

/// A label and what it labels.
struct Labelled {
  std::string label{};
  Words value{};
  Words whole{};
  bool colon = true;
};
/// The pairs of a line, which may have several: 时间：3月8日　地点：青石四中. Empty where it has none.
std::vector<Labelled> labelled_in(Words const& line);

/// Where the words for both sides end with which the people of a row begin: 双方|校长, 两校的|教师; 0 where they do not.
[[nodiscard]] std::size_t both_sides_end(std::string_view people);

/// A time nearer than that of the line, which begins or ends one of its things: 4日…, 中旬…, …（4月）.
struct NearerTime {
  std::string of{};  ///< what leads up to it: the month of a day
  Words time{};
  Words what{};
};
/// @param line the time of the line: 三月份
[[nodiscard]] std::optional<NearerTime> nearer_time(Context const& context, std::string_view line, Words const& one,
                                                    TimeContext const& years);

/// Makes an activity of each of the numbered things of a month, where its row or line has such.
/// @returns whether it has
bool add_numbered_events(Context& context, Entry const& e, TimeContext& years);

/// Weeks of the term below a head that says so: 3-6, 第2、4, 7.
[[nodiscard]] std::optional<SchoolWeeks> bare_weeks(std::string_view cell);

// --- schedule/row_time.cpp ---
/// When the event of a row is.
struct RowTime {
  When when{};
  Words told{};                 ///< the cell that says so, where one does
  std::optional<Words> rest{};  ///< of the content, where a date stands before what is done, in one cell
};
/// @param years takes up the year and the month that hold for the rows below
[[nodiscard]] RowTime time_of_row(Context& context, Entry const& e, Words const& content, TimeContext& years);
/// How long the event of a row lasts.
[[nodiscard]] std::optional<Duration> length_of_row(Context const& context, Entry const& e, Words const& content);

// --- flows/row_flows.cpp ---
/// Somebody who goes somewhere, and the cells that say so.
struct RowFlow {
  Flow flow{};
  std::vector<Words> where{};
};
/// Who goes where in a row, as its columns say together.
/// @param content what is done, as the title of the activity has it
std::vector<RowFlow> row_flows(Context& context, Entry const& e, Words const& content);
// --- flows/told_journeys.cpp ---
/// The one place to which a measure lets somebody go whom the words name; none where there is no such or more.
[[nodiscard]] InstitutionId told_place(Context const& context, std::string_view people);
/// The journeys of a row that names nobody but those of whom a measure has told where they go.
std::vector<RowFlow> journeys_told_before(Context& context, Entry const& e, Words const& content);
/// The same in English. --- english/told_journeys.cpp ---
std::vector<RowFlow> english_journeys_told_before(Context& context, Entry const& e, Words const& content);

/// --- schedule/attendance.cpp ---
/// Those whom the column of people lists and no journey has: they take part where they are. Who goes where the row says, by name,
/// is put among the travellers.
std::vector<ParticipantId> read_attendance(Context& context, Entry const& e, std::vector<RowFlow>& flows);

/// Who holds a seat, as a row of a table says: 组长 | 王五.
struct SeatRow {
  Words seat{};
  ParticipantId who{};
  Words where{};
};
/// --- people/groups.cpp: whether words are a seat of a group and nothing else: 副组长, 执行秘书.
[[nodiscard]] bool names_seat(std::string_view words);
/// The group of which a table lists the seats, where one is its head's.
void read_seat_rows(Context& context, PlacedGrid const& placed, std::vector<SeatRow> const& rows);
/// --- tables/tasks.cpp: what is to be done, with offices and a time limit, as a row or a block of labels tells it.
/// @param item of the layout
void read_task(Context& context, Entry const& e, std::size_t item);
/// --- tables/number_tables.cpp: a table of numbers: goods, places, sums, hours. @returns whether it is one
bool read_number_grid(Context& context, PlacedGrid const& placed);
/// 合计, Total: a row of sums.
[[nodiscard]] bool names_total(std::string_view cell);
/// --- tables/roster.cpp: a table of people. @returns whether it is one
bool read_roster(Context& context, PlacedGrid const& placed);
/// A list of schools with those to be asked there: 学校 | 分管领导 | 联络员.
bool read_contact_grid(Context& context, PlacedGrid const& placed);

// --- schedule/activity.cpp ---
/// An office in charge of a row.
struct RowOffice {
  Responsible responsible{};
  Words where{};
};

/// The offices that the columns of a row name.
std::vector<RowOffice> offices_of(Context& context, Entry const& e);
/// Those in charge or to be asked, by name or by office. @returns the offices
/// @param present takes up those who take part by what they do: who speaks, who teaches
std::vector<Responsible> read_row_people(Context& context, Entry const& e,
                                         std::vector<ParticipantId>* present = nullptr);
/// Makes an activity of a row.
/// @param years the year and month that the rows have come to; goes on with this one
/// @param counts whether what the row promises besides, and its costs, are read, too
void add_activity(Context& context, Entry const& e, TimeContext& years, bool counts = true);

}  // namespace bangfu::document::reader
