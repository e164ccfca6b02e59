// SPDX-License-Identifier: BSL-1.0
// Ten times the text takes ten times as long, whatever the text is.
#include <bangfu/document/document.hpp>

#include <algorithm>
#include <ctime>
#include <iomanip>

#ifdef __GLIBC__
#include <malloc.h>
#endif

#include "document/office.hpp"
#include "document/score/fact.hpp"
#include "support/catch.hpp"

using namespace bangfu;

namespace {

/// What stands for one megabyte: a twentieth of it, unless the long run is asked for.
std::size_t megabyte() { return test::long_run() ? 1'000'000 : 50'000; }
char const* size() { return test::long_run() ? "1 MB" : "0.05 MB"; }

/// Seconds of the processor, which others on the machine do not lengthen.
class Clock {
 public:
  [[nodiscard]] double seconds() const { return static_cast<double>(std::clock() - start_) / CLOCKS_PER_SEC; }

 private:
  std::clock_t start_ = std::clock();
};

/// Freed memory stays with the process. Else a long text has its pages cleared by the system anew each time, which a short one does
/// not, and that is measured instead of the reader.
void keep_memory() {
#ifdef __GLIBC__
  static bool const kept = mallopt(M_TRIM_THRESHOLD, 1 << 30) != 0 && mallopt(M_MMAP_THRESHOLD, 32 << 20) != 0;
  static_cast<void>(kept);
#endif
}

/// Seconds to take a document apart and to read it.
double seconds(std::string const& text) {
  keep_memory();
  Clock const clock;
  try {
    document::SourceOptions options;
    options.limits.max_blocks = 20'000'000;
    auto const reading = document::read(document::parse_source(text, options));
    static_cast<void>(reading);
  } catch (ReadError const&) {
    // Refused is as good as read: what counts is how long it takes.
  }
  return clock.seconds();
}

/// The least of at most five times, the first of them that is short enough: what else the machine does only lengthens them, and those
/// most that need much memory.
double least(std::string const& text, double enough) {
  double time = seconds(text);
  for (int again = 1; again < 5 && time > enough; ++again) time = std::min(time, seconds(text));
  return time;
}

/// The times of a text and of one ten times as long.
struct Slope {
  double one = 0;
  double ten = 0;
  [[nodiscard]] bool steep() const { return ten > 12 * one; }
};

/// Each is timed right after the other, at most five times, until the slope is not steep: what slows the machine down for a while slows
/// both.
Slope slope(std::string const& one, std::string const& ten) {
  Slope s;
  for (int again = 0; again < 5 && (again == 0 || s.steep()); ++again) {
    s.one = std::min(seconds(one), seconds(one));
    s.ten = seconds(ten);
  }
  return s;
}

std::string repeated(std::string const& part, std::size_t bytes) {
  std::string text;
  text.reserve(bytes + part.size());
  while (text.size() < bytes) text += part;
  return text;
}

/// So many bytes of the open documents, one after the other and again where they do not suffice: those first that stand far apart, since
/// neighbours are of one hand and as dense.
std::string corpus(std::size_t bytes) {
  static std::vector<score::Document> const documents =
      score::load_documents((test::source_dir() / "tests" / "documents").string());
  std::size_t constexpr apart = 97;
  std::string text;
  for (std::size_t i = 0; text.size() < bytes; ++i)
    if (score::Document const& d = documents[i * apart % documents.size()]; !d.aside) text += d.text + "\n\n";
  return text;
}

struct Shape {
  char const* name;
  std::string part;
  std::string before{};
};

std::vector<Shape> hostile() {
  return {{"opening brackets", "（"},
          {"opening quotation marks", "“《〔["},
          {"pairs of brackets in one line", "（）《》"},
          {"endless digits", "9"},
          {"endless numerals", "九百"},
          {"endless words for one hundred", "百万亿"},
          {"numbers and commas", "1,"},
          {"dots between digits", "1.1."},
          {"dates in one line", "2019年3月5日、"},
          {"ranges in one line", "3-5-"},
          {"names in one line", "张三、"},
          {"labels in one line", "一是"},
          {"labels, one a line", "（一）\n"},
          {"headings, one a line", "一、帮扶内容\n"},
          {"a table without end, row by row", "1 3月 互访 线上\n"},
          {"a table without end, cell by cell", "1\n3月\n甲校教师到乙校跟岗\n"},
          {"heads of tables", "序号 时间 内容\n"},
          {"short lines", "帮\n"},
          {"blank lines", "\n"},
          {"schools in one line", "东城第一中学结对帮扶西山第二小学，"},
          {"schools of many names", "甲乙丙丁"},
          {"short names", "东城中学（以下简称“东中”）"},
          {"measures in one line", "甲校选派教师5名到乙校支教，"},
          {"spaces", " "},
          {"tabs", "\t"},
          {"combining marks", "a\xCC\x81"},
          {"forms of assistance in one cell", "送教活动", "序号 时间 内容\n1 3月 "},
          {"many words in one clause", "选派教师5名到乙校教务处支教由校长负责"},
          {"English in one line", "Party A shall send at least two teachers to Party B, "}};
}

}  // namespace

TEST_CASE("ten times the text takes at most twelve times as long") {
  if (test::sanitized()) BANGFU_SKIP("times of an instrumented build say nothing");
  std::string const schedule = "2019年学校结对帮扶工作计划\n支援学校：东城中学\n受援学校：西山中学\n序号 时间 内容\n";
  std::string const row = "1 2019年5月 西山中学教师张三、李四到东城中学跟岗1周\n";
  for (auto const& [name, one, ten] : {std::tuple("the corpus", corpus(megabyte()), corpus(10 * megabyte())),
                                       std::tuple("a long schedule", schedule + repeated(row, megabyte()),
                                                  schedule + repeated(row, 10 * megabyte()))}) {
    Slope const s = slope(one, ten);
    std::cout << "document: " << name << ": " << size() << ' ' << std::fixed << std::setprecision(2) << s.one
              << " s, ten times that " << s.ten << " s, ratio " << s.ten / s.one << '\n';
    CHECK_FALSE(s.steep());
  }
}

TEST_CASE("hostile texts take no longer than what they are worth") {
  if (test::sanitized()) BANGFU_SKIP("times of an instrumented build say nothing");
  std::string const plans = corpus(megabyte());
  double const ordinary = std::min(seconds(plans), seconds(plans));
  double worst = 0;
  std::string worst_name;
  std::size_t slow = 0;
  for (Shape const& shape : hostile()) {
    // Ten times the text, best of a few: what takes less than the clock can tell is fast enough.
    // It begins like a plan, so that all of it is read.
    std::string const head = "2019年学校结对帮扶工作计划\n支援学校：东城中学\n受援学校：西山中学\n\n";
    std::string const begins = head + shape.before;
    double tenth = seconds(begins + repeated(shape.part, megabyte() / 10));
    for (int again = 0; again < 2; ++again)
      tenth = std::min(tenth, seconds(begins + repeated(shape.part, megabyte() / 10)));
    // What grows with the square would take a hundred times as long; a tenth fits the caches better, and is over so soon that
    // a slope of ten is measured as one of twelve now and then. What takes a tenth of the time of ordinary text is cheap.
    double const limit = std::max({15 * tenth, 0.05, ordinary / 10});
    double const whole = least(begins + repeated(shape.part, megabyte()), limit);
    bool const steep = whole > limit;
    if (steep || whole > std::max(12 * ordinary, 0.05)) {
      ++slow;
      std::cout << "document: slow: " << shape.name << ": " << tenth << " s for a tenth, " << whole
                << " s for the whole; ordinary text " << ordinary << " s\n";
    }
    if (whole > worst) {
      worst = whole;
      worst_name = shape.name;
    }
  }
  std::cout << "document: " << hostile().size() << " hostile texts of " << size() << ": the slowest (" << worst_name
            << ") takes " << std::fixed << std::setprecision(2) << worst / ordinary
            << " of the time of ordinary text\n";
  CHECK(slow == 0);
}

TEST_CASE("large Word documents and workbooks take linear time too") {
  if (test::sanitized()) BANGFU_SKIP("times of an instrumented build say nothing");
  auto const time = [](std::string const& bytes) {
    Clock const clock;
    static_cast<void>(document::parse_source(bytes));
    return clock.seconds();
  };
  auto const word = [](std::size_t n) {
    std::string body;
    for (std::size_t i = 0; i < n; ++i) body += office::p("培训教师5名") + office::tbl({{"1", "3月"}, {"2", "4月"}});
    return office::docx(body);
  };
  auto const workbook = [](std::size_t n) {
    std::string rows;
    for (std::size_t i = 0; i < n; ++i) rows += "<row><c t=\"s\"><v>0</v></c><c><v>43619</v></c></row>";
    return office::xlsx({{"a", "<sheetData>" + rows + "</sheetData>"}}, "<si><t>培训</t></si>");
  };
  for (auto const& [name, one, ten] :
       {std::tuple("Word", word(4'000), word(40'000)), std::tuple("Excel", workbook(20'000), workbook(200'000))}) {
    double const small = std::min(time(one), time(one));
    double const large = time(ten);
    std::cout << "document: " << name << ", ten times as much: ratio " << std::fixed << std::setprecision(2)
              << large / small << '\n';
    CHECK(large <= 30 * small);  // the goal is 12; memory grows too, and machines differ
  }
}
