// SPDX-License-Identifier: BSL-1.0
// The command, run as a person or a script runs it: what it prints and what it ends with.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include <bangfu/io/file.hpp>
#include <bangfu/json/json.hpp>

#include "examples/run_command.hpp"
#include "support/catch.hpp"
#include "support/check.hpp"

using test::has;
using test::Outcome;
using test::run;

namespace {

std::string const real_plan = std::string(BANGFU_SOURCE_DIR) + "/examples/data/dongguan-lechang-2019.json";

std::size_t lines_of(std::string const& text) {
  std::size_t n = 0;
  for (char c : text) n += c == '\n' ? 1U : 0U;
  return n;
}

/// A folder of this test's own, gone afterwards.
class Folder {
 public:
  Folder() : path_(std::filesystem::temp_directory_path() / ("bangfu-command-" + std::to_string(std::rand()))) {
    std::filesystem::create_directories(path_);
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(Folder const&) = delete;
  Folder& operator=(Folder const&) = delete;
  [[nodiscard]] std::string file(std::string const& name) const { return (path_ / name).string(); }
  [[nodiscard]] std::string write(std::string const& name, std::string const& content) const {
    std::ofstream(file(name), std::ios::binary) << content;
    return file(name);
  }

 private:
  std::filesystem::path path_;
};

}  // namespace

TEST_CASE(
    "show prints the real plan: parties, areas, measures with offices, targets, and 15 rows by their printed numbers") {
  Outcome const zh = run("show '" + real_plan + "'");
  CHECK(zh.code == 0);
  for (char const* part :
       {"支援方：东莞市机电工程学校", "受援方：乐昌市中等职业技术学校", "协调方：莞韶对口帮扶指挥部", "国发〔2019〕4号",
        "（一） 学校管理", "（六） 其他", "乐昌市中等职业技术学校政教处、东莞市机电工程学校学生处", "5人，县级以上"})
    CHECK(has(zh.out, part));
  std::vector<std::string> numbers;
  std::size_t at = zh.out.find("工作计划\n");
  REQUIRE(at != std::string::npos);
  at = zh.out.find('\n', zh.out.find('\n', at) + 1) + 1;
  while (at < zh.out.size()) {
    numbers.push_back(zh.out.substr(at, zh.out.find(' ', at) - at));
    at = zh.out.find('\n', at) + 1;
  }
  CHECK(numbers ==
        std::vector<std::string>{"1", "2", "3", "4", "5", "6", "7", "8", "3", "9", "10", "11", "12", "13", "14"});

  Outcome const en = run("--lang en show '" + real_plan + "'");
  CHECK(en.code == 0);
  CHECK(has(en.out, "supporting: Dongguan Mechanical and Electrical Engineering School"));
  CHECK(has(en.out, "5 persons, county or above"));
}

TEST_CASE("show has no heading for what a plan does not have") {
  Outcome const bare = run("show -", "printf '{\"title\": \"t\"}' | ");
  CHECK(bare.code == 0);
  CHECK(bare.out == "t\n");
}

TEST_CASE("list answers what is certain and says what is only possible") {
  Outcome const may = run("list activities '" + real_plan + "' --in 2019-05 --format csv --lang en");
  CHECK(may.code == 0);
  CHECK(lines_of(may.out) == 3);
  Outcome const days = run("list activities '" + real_plan + "' --in 2019-05-01/2019-05-03 --format csv --lang en");
  CHECK(lines_of(days.out) == 3);
  CHECK(has(days.out, ",possible\r\n"));
  Outcome const certain = run("list activities '" + real_plan + "' --in 2019-05-01/2019-05-03 --certain --format csv");
  CHECK(lines_of(certain.out) == 1);
}

TEST_CASE("list counts the stays: thirteen at Dongguan, two at Lechang") {
  Outcome const hosts = run("list flows '" + real_plan + "' --count-by host --format csv --lang en");
  CHECK(has(hosts.out, "Dongguan Mechanical and Electrical Engineering School,13,13\r\n"));
  CHECK(has(hosts.out, "Lechang Secondary Vocational and Technical School,2,2\r\n"));
  CHECK(has(run("list flows '" + real_plan + "' --count-by month --format json").out,
            "{\"month\":\"2019-11\",\"certain\":3,\"at_most\":3}"));
}

TEST_CASE("list finds rows of two people that may lie at the same time") {
  Outcome const both =
      run("list activities '" + real_plan + "' --person 欧春红 --person 邓慧东 --at-once --format csv --lang en");
  CHECK(lines_of(both.out) == 3);
  CHECK(has(both.out, ",5?,possible\r\n"));
  CHECK(lines_of(run("list activities '" + real_plan + "' --person 欧春红 --person 罗泉 --at-once --format csv").out) ==
        1);
}

TEST_CASE("Every kind of row is listed in every format") {
  for (char const* kind :
       {"activities", "flows", "measures", "targets", "commitments", "participants", "institutions", "results"}) {
    for (char const* format : {"table", "json", "csv"}) {
      INFO(kind << ' ' << format);
      Outcome const listed = run(std::string("list ") + kind + " '" + real_plan + "' --format " + format);
      CHECK(listed.code == 0);
      if (std::string(format) == "json") {
        // An array of plans is no fit reader here; the extras of a plan take any JSON and refuse what is none.
        CHECK_NOTHROW(bangfu::json::read("{\"x\":" + listed.out + "}"));
      }
    }
  }
}

TEST_CASE("list shows commitments with their amounts, by the same filters as targets", "[command]") {
  Folder const folder;
  std::string const plan = '\'' + folder.write("plan.json", R"({"institutions":[{"id":"g","name":"东城学校"}],
  "measures":[{"id":"m","area":"staff"}],
  "commitments":[{"id":"c","number":"3","of":"m","title":"送教","by":"g","when":{"window":"2019-05"},
                  "amount":{"min":2,"unit":"session","per":"term"},"in_all":{"min":8,"unit":"session"}},
                 {"id":"d","area":"students","title":{"zh":"讲座","en":"lectures"}}]})") +
                           '\'';
  Outcome const zh = run("list commitments " + plan);
  CHECK(zh.code == 0);
  CHECK(has(zh.out, "编号"));
  CHECK(has(zh.out, "每学期不少于2"));
  CHECK(has(zh.out, "不少于8"));
  CHECK(has(zh.out, "东城学校"));
  CHECK(has(zh.out, "共 2 项"));
  Outcome const en = run("list commitments " + plan + " --lang en --format csv");
  CHECK(en.out.rfind("id,no.,area,what,amount,in all,when,by,measure,responsible\r\n", 0) == 0);
  CHECK(has(en.out, "lectures"));
  CHECK(has(run("list commitments " + plan + " --format json").out, "\"id\":\"c\",\"in_all\":{"));
  auto const kept = [&](std::string const& filter) {
    return lines_of(run("list commitments " + plan + " --format csv " + filter).out) - 1;
  };
  // What the other one does not state leaves it possible.
  for (char const* filter : {"--measure m", "--of 东城", "--in 2019-05"}) {
    CHECK(kept(filter) == 2);
    CHECK(kept(filter + std::string(" --certain")) == 1);
  }
  CHECK(kept("--of nobody --certain") == 0);
  CHECK(kept("--in 2019-06") == 1);
  CHECK(kept("--area students") == 1);
  CHECK(kept("--title 送") == 1);
  CHECK(has(run("list commitments " + plan + " --count-by area --format csv --lang en").out, ",1,1\r\n"));
  CHECK(run("list commitments " + plan + " --host g").code == 2);
  // A table without rows has its head for a spreadsheet, and none for a reader.
  for (char const* kind : {"activities", "flows", "targets", "results", "institutions"}) {
    std::string const line = std::string("list ") + kind + " '" + folder.write("bare.json", "{}") + "' --lang en";
    CHECK(run(line).out == "0 rows\n");
    CHECK(lines_of(run(line + " --format csv").out) == 1);
    CHECK(has(run(line + " --format csv").out, ","));
  }
  // What a target is of is a measure, no institution.
  CHECK(run("list targets " + plan + " --of g").code == 2);
}

TEST_CASE("a filter or an option without words is refused, and does not ask for everything", "[command]") {
  std::string const file = '\'' + real_plan + '\'';
  for (char const* name : {"query", "schedule", "coverage", "progress", "workload", "conflicts", "exchange", "terms",
                           "changes", "summary"}) {
    for (char const* blank : {"\"\"", "\"  \""}) {
      INFO(name << ' ' << blank);
      Outcome const zh = run(std::string(name) + ' ' + file + " --where " + blank);
      CHECK(zh.code == 2);
      CHECK(zh.out.rfind("--where:1:", 0) == 0);
      CHECK(has(zh.out, "应为"));
      CHECK(has(run(std::string(name) + ' ' + file + " --lang en --where " + blank).out, "expected"));
    }
  }
  for (char const* option : {"--title", "--in", "--person", "--host", "--area"}) {
    Outcome const asked = run("list activities " + file + ' ' + option + " ''");
    CHECK(asked.code == 2);
    CHECK(has(asked.out, "must not be empty"));
  }
  CHECK(run("schedule " + file + " --as-of ''").code == 2);
}

TEST_CASE("convert and read refuse a file whose ending tells no form, and name those that do", "[command]") {
  Folder const folder;
  std::string const out = folder.file("plan.foo");
  for (std::string const& line : {"convert '" + real_plan + "' '" + out + "'", "convert '" + real_plan + "' plan",
                                  "read '" + real_plan + "' -o '" + out + "'"}) {
    Outcome const zh = run(line);
    INFO(zh.out);
    CHECK(zh.code == 2);
    CHECK(has(zh.out, "应为 .json .jsonl .ndjson .bfa .bfab .bfat .bfax，或 -"));
    CHECK(has(run(line + " --lang en").out, "its ending tells no form; expected one of .json"));
  }
  CHECK_FALSE(std::filesystem::exists(out));
}

TEST_CASE("files without any plan are refused, and a faulty option says which it is", "[command]") {
  Folder const folder;
  for (std::string const& file : {folder.write("empty.jsonl", ""), folder.write("none.json", "[]")}) {
    for (char const* name : {"show", "check", "list activities", "query --rows plans", "summary"}) {
      Outcome const asked = run(std::string(name) + " '" + file + "' --lang en");
      CHECK(asked.code == 2);
      CHECK(asked.out == file + ": value not allowed, expected at least one plan\n");
      CHECK(has(run(std::string(name) + " '" + file + "'").out, "应为至少一份方案"));
    }
    CHECK(run("convert '" + file + "' -").code == 0);
  }
  std::string const file = '\'' + real_plan + '\'';
  CHECK(run("list activities " + file + " --in 2019-06/2019-05 --lang en").out.rfind("--in: ", 0) == 0);
  CHECK(run("check " + file + " --as-of tomorrow").out.rfind("--as-of: ", 0) == 0);
  CHECK(run("schedule " + file + " --as-of 2019-06").out.rfind("--as-of: ", 0) == 0);
  CHECK(run("conflicts " + file + " --capacity =3").code == 2);
}

TEST_CASE("rows are counted in each month however many there are; centuries of months are undated", "[command]") {
  Folder const folder;
  std::string const file = '\'' + folder.write("plan.json", R"({"activities":[
    {"id":"a","when":{"window":"1900-01/1970-12"}}, {"id":"b","when":{"window":"1960-01/2030-12"}},
    {"id":"c","when":{"window":"1400/9999"}}]})") +
                           '\'';
  Outcome const counted = run("list activities " + file + " --count-by month --format csv --lang en");
  CHECK(lines_of(counted.out) == 1 + 131 * 12 + 1);
  CHECK(has(counted.out, "1900-01,0,1\r\n"));
  CHECK(has(counted.out, "1965-06,0,2\r\n"));
  CHECK(has(counted.out, "2030-12,0,1\r\n"));
  CHECK(has(counted.out, "(undated),0,1\r\n"));
}

TEST_CASE("What is wrong with the arguments is said in both languages", "[command]") {
  for (auto const& [arguments, said] : std::vector<std::pair<std::string, std::string>>{
           {"lst activities plan.json", "没有这个子命令 · there is no such subcommand: lst"},
           {"list", "缺少必需的参数 · "},
           {"list rows plan.json", "参数取值不符 · "},
           {"check plan.json --rows plans", "不认识的参数 · "},
           {"show plan.json --lang", "参数个数不符 · "}}) {
    Outcome const asked = run(arguments);
    CHECK(asked.code == 2);
    CHECK(has(asked.out, said));
    CHECK(has(asked.out, "用 --help 查看说明 · see --help\n"));
  }
}

TEST_CASE("Exit codes: 0 fine, 1 findings of severity error, 2 cannot read or wrong usage") {
  Folder const folder;
  CHECK(run("check '" + real_plan + "'").code == 0);
  std::string const broken = folder.write("broken.json", R"({"activities":[{"id":"a1","serves":["m1"]}]})");
  Outcome const findings = run("check '" + broken + "' --lang en");
  CHECK(findings.code == 1);
  CHECK(has(findings.out,
            "broken.json:1:37 /activities/0/serves/0: error: there is no entry with the id \"m1\" "
            "[unknown-reference]"));
  CHECK(has(findings.out,
            "    1 | {\"activities\":[{\"id\":\"a1\",\"serves\":[\"m1\"]}]}\n"
            "      |                                     ^~~~\n"));
  CHECK(run("show '" + folder.file("absent.json") + "'").code == 2);
  CHECK(run("show '" + folder.write("bad.json", "{\"title\": }") + "'").code == 2);
  CHECK(run("").code == 2);
  CHECK(run("list nothing '" + real_plan + "'").code == 2);
  CHECK(run("list activities '" + real_plan + "' --in 2019-13").code == 2);
  CHECK(run("list activities '" + real_plan + "' --tier county").code == 2);
  CHECK(run("list targets '" + real_plan + "' --tier moon").code == 2);
  CHECK(run("show '" + real_plan + "' --lang fr").code == 2);
  CHECK(run("--help").code == 0);
}

TEST_CASE("check mends what can be mended mechanically, and leaves the rest", "[command]") {
  Folder const folder;
  std::string const file = folder.file("plan.json");
  std::filesystem::copy_file(real_plan, file);
  Outcome const mended = run("check --fix '" + file + "' --lang en");
  CHECK(mended.code == 0);
  CHECK(has(mended.out, ": 1 mended; left are 0 errors, "));
  bangfu::Plan plan = bangfu::json::load(file).value;
  CHECK(plan.activities[8].number == "9");
  CHECK(plan.activities[14].number == "15");
  for (bangfu::Activity& row : plan.activities) row.number.clear();
  bangfu::Plan before = bangfu::json::load(real_plan).value;
  for (bangfu::Activity& row : before.activities) row.number.clear();
  CHECK(plan == before);
  CHECK(has(run("check --fix '" + file + "' --lang en").out, ": 0 mended; left are "));
  CHECK(run("check --fix - ", "cat '" + real_plan + "' | ").code == 2);
}

TEST_CASE("check speaks JSON and SARIF, by profile and day", "[command]") {
  Outcome const json = run("check '" + real_plan + "' --format json");
  CHECK(json.code == 0);
  CHECK_NOTHROW(bangfu::json::read("{\"x\":" + json.out + "}"));
  CHECK(has(json.out, "\"code\": \"number-out-of-turn\""));
  CHECK(has(run("check '" + real_plan + "' --format sarif").out, "\"version\": \"2.1.0\""));
  CHECK(has(run("check '" + real_plan + "' --profile draft --lang en").out, "0 errors, 2 warnings, "));
  CHECK(run("check '" + real_plan + "' --profile none").code == 2);
  CHECK(run("check '" + real_plan + "' --as-of 2019-13").code == 2);
}

TEST_CASE("rules lists every rule, and explains one", "[command]") {
  CHECK(lines_of(run("rules --lang en").out) == bangfu::rules().size());
  CHECK(has(run("rules overdue --lang en").out, "To mend: state what became of it"));
  CHECK(run("rules no-such-rule").code == 2);
}

TEST_CASE("A pipe is a file: - is standard input and output") {
  Outcome const through = run("convert - - --compact", "cat '" + real_plan + "' | ");
  CHECK(through.code == 0);
  CHECK(through.out == bangfu::json::to_json(bangfu::json::load(real_plan).value) + "\n");
  CHECK(has(run("show -", "'" + std::string(BANGFU_COMMAND) + "' new | ").out, "帮扶实施方案"));
}

TEST_CASE("convert keeps every plan between one file, an array and JSON Lines") {
  Folder const folder;
  bangfu::Plan const plan = bangfu::json::load(real_plan).value;
  std::string const lines = folder.file("plans.jsonl");
  std::string const array = folder.file("plans.json");
  bangfu::json::save(std::vector<bangfu::Plan>{plan, bangfu::Plan{}, plan}, array);
  CHECK(run("convert '" + array + "' '" + lines + "'").code == 0);
  CHECK(lines_of(bangfu::io::read_file(lines, 1 << 20)) == 3);
  std::string const back = folder.file("back.json");
  CHECK(run("convert '" + lines + "' '" + back + "'").code == 0);
  CHECK(bangfu::json::load<std::vector<bangfu::Plan>>(back).value ==
        std::vector<bangfu::Plan>{plan, bangfu::Plan{}, plan});
}

TEST_CASE("A plan made by new is sound, and the schema is the one in docs") {
  Folder const folder;
  std::string const fresh = folder.file("new.json");
  CHECK(run("new > '" + fresh + "'").code == 0);
  CHECK(run("check '" + fresh + "' --lang en").out == "0 errors, 0 warnings, 0 notes\n");
  CHECK(run("schema").out == bangfu::io::read_file(std::string(BANGFU_SOURCE_DIR) + "/docs/plan.schema.json", 1 << 22));
}

TEST_CASE("Hostile text cannot steer the terminal or a spreadsheet") {
  Folder const folder;
  std::string const file = folder.write(
      "hostile.json", R"({"activities":[{"id":"a1","number":"1","title":"=HYPERLINK(\"http://x\")\u001b[2J\u202e"}]})");
  Outcome const table = run("list activities '" + file + "'");
  CHECK(table.code == 0);
  CHECK_FALSE(has(table.out, "\x1b"));
  CHECK_FALSE(has(table.out, "\u202e"));
  CHECK(has(run("list activities '" + file + "' --format csv").out, "\"'=HYPERLINK"));
}

TEST_CASE("Columns line up for double-width characters") {
  Outcome const listed = run("list institutions '" + real_plan + "'");
  REQUIRE(listed.code == 0);
  CHECK(has(listed.out, "编号          名称"));
  CHECK(has(listed.out, "dongguan      东莞市机电工程学校"));
}

TEST_CASE("query shows the rows that a filter in CQL2 is certain of", "[command]") {
  std::string const file = '\'' + real_plan + '\'';
  Outcome const may =
      run("query " + file + R"( --lang en --where "T_INTERSECTS(when, period('2019-05')) AND person LIKE '邓%'")");
  CHECK(may.code == 0);
  CHECK(has(may.out, "\n1 row\n"));
  Outcome const flows = run("query " + file + R"( --rows flows --format csv --where "host = 'lechang'")");
  CHECK(flows.code == 0);
  CHECK(lines_of(flows.out) == 3);
  Outcome const behind =
      run("query " + file + R"( --rows targets --as-of 2019-11-30 --format json --where "progress() <> 'met'")");
  CHECK(behind.code == 0);
  CHECK(has(behind.out, "\"certainty\":\"certain\""));
  Outcome const wrong = run("query " + file + R"( --lang en --where "titel = 'x'")");
  CHECK(wrong.code == 2);
  CHECK(has(wrong.out, "--where:1:1: value not allowed: found \"titel\""));
  CHECK(has(wrong.out, "such as title"));
  CHECK(run("query " + file + " --where 'a ='").code == 2);
  CHECK(run("query " + file + " --as-of 2019-11 --rows targets").code == 2);
}

TEST_CASE("query takes folders; one without plans is refused", "[command]") {
  Folder const folder;
  std::filesystem::create_directories(folder.file("below"));
  std::filesystem::copy_file(real_plan, folder.file("below/a.json"));
  (void)folder.write("b.jsonl", R"({"title":"甲","schema":1})"
                                "\n"
                                R"({"title":"乙","schema":1})"
                                "\n");
  (void)folder.write("notes.txt", "no plan");
  Outcome const all = run("query '" + folder.file("") + "' --rows plans --format csv");
  CHECK(all.code == 0);
  CHECK(lines_of(all.out) == 4);
  std::filesystem::create_directories(folder.file("empty"));
  Outcome const empty = run("query --lang en '" + folder.file("empty") + "'");
  CHECK(empty.code == 2);
  CHECK(has(empty.out, "a folder with plans"));
}

TEST_CASE("queryables lists names, types and meanings in both languages", "[command]") {
  Outcome const zh = run("queryables results --lang zh");
  CHECK(zh.code == 0);
  CHECK(has(zh.out, "target.promised.min"));
  CHECK(has(zh.out, "数值"));
  Outcome const en = run("queryables --lang en --format csv");
  CHECK(has(en.out, "modality,text,\"its modality, or else that of the measures it serves\""));
  Outcome const json = run("queryables targets --format json");
  CHECK(has(json.out, R"({"name":"tier","type":"tier")"));
  CHECK(has(json.out, R"({"name":"progress","type":"text")"));
}

TEST_CASE(
    "convert knows the archives by their endings, reads them by their content, and inspect tells what they hold") {
  Folder folder;
  for (char const* ending : {".bfa", ".bfab", ".bfat", ".bfax"}) {
    std::string const archive = folder.file(std::string("plan") + ending);
    std::string const back = folder.file("back.json");
    CHECK(run("convert '" + real_plan + "' '" + archive + "'").code == 0);
    CHECK(run("convert '" + archive + "' '" + back + "'").code == 0);
    CHECK(bangfu::json::load(back).value == bangfu::json::load(real_plan).value);
    // The form is told by the content, whatever the name says.
    std::string const renamed = folder.write("renamed.json", bangfu::test::read_file(archive));
    CHECK(lines_of(run("list activities '" + renamed + "' --format csv").out) == 16);
    Outcome const zh = run("inspect '" + archive + "'");
    CHECK(zh.code == 0);
    CHECK(has(zh.out, "dongguan-lechang-2019"));
    CHECK(has(zh.out, "数据版本：1"));
    Outcome const en = run("inspect --verify --lang en '" + archive + "'");
    CHECK(en.code == 0);
    CHECK(has(en.out, "plans: 1"));
    CHECK(has(en.out, "sound"));
    std::string damaged = bangfu::test::read_file(archive);
    damaged[500] = static_cast<char>(damaged[500] ^ 1);
    Outcome const broken = run("inspect --verify --lang en '" + folder.write("damaged", damaged) + "'");
    CHECK(broken.code == 1);
    CHECK(has(broken.out, "damaged"));
    CHECK(run("show '" + folder.file("damaged") + "'").code == 2);
    CHECK(run("inspect '" + folder.write("cut", damaged.substr(0, 400)) + "'").code == 2);
  }
  Outcome const none = run("inspect --lang en '" + real_plan + "'");
  CHECK(none.code == 2);
  CHECK(has(none.out, "an archive of bangfu"));
  std::string const lines = folder.file("two.jsonl");
  CHECK(run("convert '" + real_plan + "' '" + lines + "'").code == 0);
  std::string const two = bangfu::test::read_file(lines);
  CHECK(run("convert '" + folder.write("four.jsonl", two + two) + "' '" + folder.file("two.bfa") + "'").code == 0);
  CHECK(has(run("inspect --lang en '" + folder.file("two.bfa") + "'").out, "plans: 2"));
}

TEST_CASE("read turns a document into a plan on standard output or in a file, and tells what it could not read") {
  Folder const folder;
  std::string const text = folder.write("方案.txt",
                                        "临川市第一中学结对帮扶石门县中心学校2022年工作方案\n"
                                        "临川市第一中学（以下简称“支援学校”）帮扶石门县中心学校，制定本方案。\n"
                                        "一、帮扶内容\n1. 支援学校选派不少于3名骨干教师到石门县中心学校支教。\n");
  Outcome const printed = run("read '" + text + "'");
  CHECK(printed.code == 0);
  std::size_t const begin = printed.out.find("{\n");  // what is told on standard error stands around the plan
  std::size_t const end = printed.out.rfind("\n}");
  REQUIRE((begin != std::string::npos && end != std::string::npos));
  bangfu::Plan const plan = bangfu::json::read(printed.out.substr(begin, end + 2 - begin)).value;
  CHECK(plan.parties.size() == 2);
  CHECK(plan.period.has_value());

  std::string const file = folder.file("plan.json");
  Outcome const written = run("read '" + text + "' -o '" + file + "' --lang en");
  CHECK(written.code == 0);
  CHECK(has(written.out, "2 parties"));
  CHECK(bangfu::json::load(file).value == plan);
  CHECK(run("check '" + file + "'").code == 0);

  std::string const list = folder.write("list.txt", "苹果 5斤\n牛奶 2箱\n");
  Outcome const none = run("read '" + list + "'");
  CHECK(none.code == 1);
  CHECK(has(none.out, "不是帮扶"));
  Outcome const missing = run("read '" + folder.file("nothing.docx") + "'");
  CHECK(missing.code == 2);
  Outcome const broken = run("read '" + folder.write("broken.docx", "PK\3\4") + "' --lang en");
  CHECK(broken.code == 2);
  CHECK(has(broken.out, "syntax error"));
}

TEST_CASE("Questions about a text that is no plan are refused; check finds that it is none", "[command]") {
  Folder const folder;
  std::string const news =
      folder.write("news.txt", "昨日，全市运动会在体育馆闭幕，云岭中学代表队获得田径项目第三名。\n");
  for (char const* question :
       {"list activities", "schedule", "summary", "show", "query --where \"modality = 'visit'\""}) {
    Outcome const asked = run(std::string(question) + " '" + news + "' --lang en");
    INFO(question << '\n' << asked.out);
    CHECK(asked.code == 2);
    CHECK(has(asked.out, "a plan of assistance"));
  }
  Outcome const checked = run("check '" + news + "' --lang en");
  CHECK(checked.code == 1);
  CHECK(has(checked.out, "no-plan"));
}

TEST_CASE("explain shows each value beside its words, on the terminal and on a page that runs nothing") {
  Folder const folder;
  std::string const text =
      folder.write("<b>.txt",
                   "临川市第一中学结对帮扶石门县中心学校2022年工作方案\n"
                   "临川市第一中学帮扶石门县中心学校<script>alert(1)</script>。\n"
                   "一、帮扶内容\n1. 支援学校选派不少于3名骨干教师到石门县中心学校支教。\x1b[31m\n");
  std::string const page = folder.file("page.html");
  Outcome const shown = run("read '" + text + "' --explain --html '" + page + "'");
  CHECK(shown.code == 0);
  CHECK(has(shown.out, "    → "));
  CHECK(has(shown.out, "不少于3人"));
  CHECK_FALSE(has(shown.out, "\x1b"));
  std::string const html = bangfu::io::read_file(page, 1U << 20U);
  CHECK(has(html, "<mark>"));
  CHECK(has(html, "default-src 'none'"));
  CHECK(has(html, "&lt;script&gt;"));
  CHECK_FALSE(has(html, "<script"));
  CHECK_FALSE(has(html, "<b>.txt"));
  CHECK_FALSE(has(html, "http://"));
  CHECK_FALSE(has(html, "https://"));
}
