// SPDX-License-Identifier: BSL-1.0
// Another layout, width, script or numbering of the same document does not change what is read from it.
#include <bangfu/document/document.hpp>

#include <algorithm>
#include <array>
#include <cstdio>
#include <iomanip>
#include <map>
#include <random>
#include <set>
#include <sstream>
#include <string_view>

#include "document/office.hpp"
#include "document/score/fact.hpp"
#include "document/transform.hpp"
#include "support/catch.hpp"

using namespace bangfu;

namespace {

/// How many facts are the same on both sides, out of all.
struct Share {
  std::size_t same = 0;
  std::size_t all = 0;
  std::size_t documents = 0;
  std::size_t unchanged = 0;

  [[nodiscard]] double value() const { return all == 0 ? 1.0 : static_cast<double>(same) / static_cast<double>(all); }
  Share& operator+=(Share const& other) {
    same += other.same;
    all += other.all;
    documents += other.documents;
    unchanged += other.unchanged;
    return *this;
  }
};

std::multiset<std::string> read_facts(document::Source const& source, bool labels = true) {
  std::multiset<std::string> lines;
  for (score::Fact const& fact : score::facts_of(document::read(source), source.text))
    lines.insert(score::line_of(fact, labels));
  return lines;
}

Share compare(std::string const& name, std::multiset<std::string> const& before,
              std::multiset<std::string> const& after) {
  std::vector<std::string> lost;
  std::vector<std::string> gained;
  std::set_difference(before.begin(), before.end(), after.begin(), after.end(), std::back_inserter(lost));
  std::set_difference(after.begin(), after.end(), before.begin(), before.end(), std::back_inserter(gained));
  // BANGFU_SHOW=<name of a document or its beginning> shows what changed.
  char const* const show = std::getenv("BANGFU_SHOW");
  if (show != nullptr && name.rfind(show, 0) == 0) {
    for (std::string const& line : lost) std::cout << name << " - " << line << '\n';
    for (std::string const& line : gained) std::cout << name << " + " << line << '\n';
  }
  std::size_t const all = before.size() + after.size();
  return {.same = all - lost.size() - gained.size(),
          .all = all,
          .documents = 1,
          .unchanged = lost.empty() && gained.empty() ? std::size_t{1} : std::size_t{0}};
}

std::vector<score::Document> const& open_documents() {
  static std::vector<score::Document> const all = [] {
    std::vector<score::Document> documents =
        score::load_documents((test::source_dir() / "tests" / "documents").string());
    documents.erase(std::remove_if(documents.begin(), documents.end(), [](auto const& d) { return d.aside; }),
                    documents.end());
    // All of them in the long run.
    std::size_t const step = test::long_run() ? 1 : test::sanitized() ? 60 : 6;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < documents.size(); i += step) std::swap(documents[kept++], documents[i]);
    documents.resize(kept);
    return documents;
  }();
  return all;
}

class Report {
 public:
  void add(std::string const& change, Share const& share) { shares_[change] += share; }
  /// Prints a line for each change, and answers the share over all.
  double print(std::string const& title) const {
    Share all;
    for (auto const& [change, share] : shares_) {
      print(title, change, share);
      all += share;
    }
    print(title, "all", all);
    return all.value();
  }

 private:
  static void print(std::string const& title, std::string const& change, Share const& s) {
    std::cout << title << ": " << change << ": " << std::fixed << std::setprecision(4) << s.value() << " of "
              << s.all / 2 << " facts; " << s.unchanged << " of " << s.documents << " documents unchanged\n";
  }
  std::map<std::string, Share> shares_;
};

/// Converts by OpenCC, from its tables as they are packaged; empty where the command is not there.
std::string by_opencc(std::string const& text, std::string const& tables) {
  std::filesystem::path const folder = test::own_dir();
  std::string const in = (folder / "opencc.in").string();
  std::string const out = (folder / "opencc.out").string();
  std::ofstream(in, std::ios::binary) << text;
  std::filesystem::remove(out);
  if (std::system(("opencc -c " + tables + ".json -i '" + in + "' -o '" + out + "' 2>/dev/null").c_str()) != 0)
    return {};
  std::ifstream file(out, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("layout, width and numbering do not change what is read") {
  Report report;
  std::size_t wrapped = 0;
  for (score::Document const& document : open_documents()) {
    auto const before = read_facts(document::text_source(document.text));
    auto const check = [&](std::string const& change, std::string const& text) {
      report.add(change, compare(document.name + " " + change, before, read_facts(document::text_source(text))));
    };
    check("blank lines", transform::with_blank_lines(document.text));
    // Nobody writes English in full-width letters.
    if (!transform::is_latin(document.text)) check("full width", transform::full_width(document.text));
    check("half width", transform::half_width(document.text));
    report.add("other numbering",
               compare(document.name + " other numbering", read_facts(document::text_source(document.text), false),
                       read_facts(document::text_source(transform::renumbered(document.text)), false)));
    // What a page has broken already has lost its paragraphs: only the other texts can be wrapped anew.
    if (!transform::is_unwrapped(document.text)) continue;
    ++wrapped;
    for (std::size_t const columns : {40U, 52U, 64U, 76U, 90U})
      check("wrapped at " + std::to_string(columns), transform::wrapped(document.text, columns));
    if (!transform::is_latin(document.text)) check("wrapped by count", transform::wrapped_by_count(document.text, 36));
    check("wrapped, with blank lines", transform::with_blank_lines(transform::wrapped(document.text, 56)));
  }
  std::cout << "metamorphic: " << wrapped << " documents wrapped anew\n";
  // Few documents, as sanitizers read, scatter more.
  CHECK(report.print("metamorphic, goal 0.98:") >= (test::sanitized() ? 0.95 : 0.98));
}

TEST_CASE("traditional script does not change what is read") {
  if (by_opencc("帮扶", "s2t").empty()) BANGFU_SKIP("OpenCC's command is not there: apt-get install opencc");
  Report report;
  // One run for all: the conversion does not cross lines.
  std::string const mark = "\n\x1E\n";
  for (char const* const tables : {"s2t", "s2tw", "s2hk"}) {
    // The others differ from the first in few words: more of the same to a sanitizer.
    if (test::sanitized() && !test::long_run() && std::string_view(tables) != "s2t") continue;
    std::string all;
    for (score::Document const& document : open_documents()) all += document.text + mark;
    std::string converted = by_opencc(all, tables);
    for (score::Document const& document : open_documents()) {
      std::size_t const end = converted.find(mark);
      REQUIRE(end != std::string::npos);
      std::string const text = converted.substr(0, end);
      converted.erase(0, end + mark.size());
      if (text == document.text) continue;  // English, or traditional already
      report.add(tables, compare(document.name + " " + tables, read_facts(document::text_source(document.text)),
                                 read_facts(document::text_source(text))));
    }
  }
  CHECK(report.print("metamorphic script, goal 0.98:") >= (test::sanitized() ? 0.98 : 0.995));
}

namespace {

/// Plans with a schedule, made by chance from parts of our own.
class Maker {
 public:
  explicit Maker(unsigned seed) : random_(seed) {}

  struct Made {
    std::vector<std::string> paragraphs;
    std::vector<transform::Row> table;
  };

  Made plan() {
    std::string const giver = pick({"临川市第一中学", "东岚区实验小学", "海屿工业职业学院", "槐城市第三职业高级中学"});
    std::string const taker = pick({"石门县中心学校", "远山镇初级中学", "北坡县职业教育中心", "云盘县民族中学"});
    int const year = 2016 + static_cast<int>(random_() % 9);
    Made made;
    made.paragraphs = {giver + "结对帮扶" + taker + std::to_string(year) + "年工作方案",
                       "为推进结对帮扶工作，" + giver + "（以下简称“支援学校”）帮扶" + taker +
                           "（以下简称“受援学校”），经两校商定，制定本方案。",
                       "一、帮扶内容",
                       "（一）教师队伍建设",
                       "1. 支援学校每学期选派不少于" + number(2, 6) + "名骨干教师到受援学校支教。",
                       "2. 培养受援学校县级以上名师" + number(2, 9) + "名。",
                       "（二）学生活动",
                       "受援学校选派学生干部" + number(10, 40) + "人到支援学校交流。",
                       "二、保障措施",
                       "支教教师的交通费由受援学校承担。",
                       giver + "　" + taker,
                       std::to_string(year) + "年2月" + number(1, 28) + "日",
                       "附件：" + std::to_string(year) + "年工作计划表"};
    bool const months_only = random_() % 2 == 0;
    bool const remarks = random_() % 2 == 0;
    made.table.push_back({"序号", "时间", "工作内容"});
    if (remarks) made.table.back().push_back("备注");
    int month = 3;
    int const rows = 3 + static_cast<int>(random_() % 6);
    for (int i = 1; i <= rows; ++i) {
      transform::Row row{std::to_string(i),
                         (months_only ? "" : std::to_string(year) + "年") + std::to_string(month) + "月", activity()};
      if (remarks) row.push_back(pick({"线上", "线下"}));
      made.table.push_back(std::move(row));
      month = std::min(month + static_cast<int>(random_() % 3), 12);
    }
    return made;
  }

 private:
  std::string pick(std::vector<std::string> const& all) { return all[random_() % all.size()]; }
  std::string number(unsigned low, unsigned high) { return std::to_string(low + random_() % (high - low + 1)); }
  std::string person() {
    return pick({"郁", "荀", "岑", "蔺", "窦", "戚"}) + pick({"明远", "晓岚", "文博", "雨桐", "志新", "佳"});
  }
  std::string activity() {
    switch (random_() % 6) {
      case 0: return "支援学校领导到受援学校商讨帮扶工作（" + number(1, 3) + "天）";
      case 1: return "受援学校教师" + person() + "、" + person() + "到支援学校跟岗学习" + number(1, 4) + "周";
      case 2: return "受援学校班主任" + number(3, 9) + "人到支援学校参加班主任培训";
      case 3: return "支援学校数学教师" + person() + "到受援学校上示范课";
      case 4: return "受援学校部分学生会干部到支援学校交流" + number(2, 5) + "天";
      default: return "两校联合开展教研活动";
    }
  }
  std::mt19937 random_;
};

}  // namespace

TEST_CASE("a table is read alike as a Word table, row by row, cell by cell, and with any separator") {
  Report report;
  unsigned const seeds = test::long_run() ? 400 : test::sanitized() ? 6 : 24;
  for (unsigned seed = 1; seed <= seeds; ++seed) {
    Maker::Made const made = Maker(seed).plan();
    std::string body;
    for (std::string const& paragraph : made.paragraphs) body += office::p(paragraph);
    document::Source const word = document::parse_source(office::docx(body + office::tbl(made.table)));
    auto const before = read_facts(word);
    CHECK(std::count_if(before.begin(), before.end(), [](std::string const& line) {
            return line.rfind("activity", 0) == 0;
          }) == static_cast<std::ptrdiff_t>(made.table.size() - 1));
    std::string const text = transform::joined(made.paragraphs);
    using transform::Flat;
    for (auto const& [name, how] :
         {std::pair("row by row, spaces", Flat::spaces),
          std::pair("row by row, ideographic spaces", Flat::ideographic_spaces),
          std::pair("row by row, tabs", Flat::tabs), std::pair("row by row, bars", Flat::bars),
          std::pair("cell by cell", Flat::cells)}) {
      std::string const table = transform::flattened(made.table, how);
      std::string const id = "seed " + std::to_string(seed) + " ";
      report.add(name, compare(id + name, before, read_facts(document::text_source(text + table))));
      if (how == Flat::cells)
        report.add("cell by cell, with blank lines",
                   compare(id + "cells, blank", before,
                           read_facts(document::text_source(transform::with_blank_lines(text + table)))));
      if (how == Flat::spaces)
        report.add("row by row, wrapped",
                   compare(id + "rows, wrapped", before,
                           read_facts(document::text_source(transform::wrapped(text + table, 60)))));
    }
  }
  CHECK(report.print("metamorphic tables, goal 0.98:") >= (test::sanitized() ? 0.95 : 0.97));
}
