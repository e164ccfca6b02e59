// SPDX-License-Identifier: BSL-1.0
// The analyses of the command: what they print for the real plan, in every format and both languages, and what they refuse.
#include <array>
#include <filesystem>
#include <fstream>
#include <string>

#include <bangfu/json/json.hpp>

#include "examples/run_command.hpp"
#include "support/catch.hpp"

using test::has;
using test::Outcome;
using test::run;

namespace {

std::string const real_plan = "'" + std::string(BANGFU_SOURCE_DIR) + "/examples/data/dongguan-lechang-2019.json'";

std::array<char const*, 9> const analyses{"schedule", "coverage", "progress", "workload", "conflicts",
                                          "exchange", "terms",    "changes",  "summary"};

}  // namespace

TEST_CASE("every analysis speaks every format and both languages, and leaves no figure out", "[command]") {
  for (char const* name : analyses) {
    for (char const* format : {"table", "json", "csv"}) {
      for (char const* language : {"zh", "en"}) {
        INFO(name << ' ' << format << ' ' << language);
        Outcome const asked =
            run(std::string(name) + ' ' + real_plan + " --as-of 2019-12-31 --format " + format + " --lang " + language);
        CHECK(asked.code == 0);
        CHECK_FALSE(asked.out.empty());
        // The extras of a plan take any JSON and refuse what is none.
        if (std::string(format) == "json") CHECK_NOTHROW(bangfu::json::read("{\"x\":" + asked.out + "}"));
        if (std::string(format) == "csv") CHECK(has(asked.out, "\r\n"));
      }
    }
  }
}

TEST_CASE("the figures of the real plan, as the command prints them", "[command]") {
  CHECK(has(run("schedule " + real_plan + " --as-of 2019-06-15").out, "逾期             5至7\n"));
  CHECK(has(run("schedule " + real_plan + " --as-of 2019-06-15 --format json").out,
            "\"overdue\": {\"min\": 5, \"max\": 7}"));
  // From March to January of the next year; one row falls in December.
  CHECK(has(run("schedule " + real_plan + " --as-of 2019-06-15").out, "·········█·\n"));
  Outcome const workload = run("workload " + real_plan + " --as-of 2019-12-31 --lang en");
  CHECK(has(workload.out, "Dongguan Mechanical and Electrical Engineering School  13     at least 144"));
  CHECK(has(workload.out, "Lechang Secondary Vocational and Technical School      2      at least 9"));
  CHECK(has(workload.out, "2019-06  2      21"));
  CHECK(has(run("exchange " + real_plan + " --as-of 2019-12-31 --lang en").out, "named people                   19"));
  CHECK(has(run("exchange " + real_plan + " --as-of 2019-12-31 --least-days 5 --format json").out,
            "\"required_days\": 5"));
  CHECK(has(run("conflicts " + real_plan + " --as-of 2019-12-31").out, "没有发现冲突"));
  CHECK(has(run("conflicts --capacity 东莞=2 " + real_plan + " --lang en").out, "2019-05-01/2019-06-30"));
  CHECK_FALSE(has(run("conflicts " + real_plan + " --capacity 2 --certain").out, "2019-05-01"));
  CHECK(has(run("terms " + real_plan).out, "讲课费、住宿费、伙食费、交通费"));
  Outcome const coverage = run("coverage " + real_plan + " --as-of 2019-12-31");
  CHECK(has(coverage.out, "措施没有安排  确定  参赛学生在支援学校实训中心集训"));
  CHECK(has(run("summary " + real_plan + " --as-of 2019-12-31").out,
            "! 措施22项，其中有安排的0至12项，肯定没有安排的10项"));
}

TEST_CASE("a filter in CQL2 chooses the rows of each analysis", "[command]") {
  auto const ask = [](std::string const& analysis, std::string const& filter, std::string const& more = {}) {
    INFO(analysis << ": " << filter);
    Outcome const asked =
        run(analysis + ' ' + real_plan + " --as-of 2019-12-31 --format json --where \"" + filter + "\" " + more);
    CHECK(asked.code == 0);
    return asked.out;
  };
  auto const count = [](std::string const& text, std::string const& part) {
    std::size_t n = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
    return n;
  };
  // a09 to a13 fall in October and November, a14 in some week of December, a15 in January.
  std::string const autumn = ask("schedule", "T_AFTER(when, DATE('2019-09-30'))");
  CHECK(has(autumn, "\"overdue\": {\"min\": 5, \"max\": 6}"));
  CHECK(has(autumn, "\"ahead\": {\"min\": 1, \"max\": 1}"));
  // Eight rows are shadowing by title and by modality; a02, a03 and a04 state no modality of their own.
  CHECK(has(ask("workload", "CASEI(title) LIKE CASEI('%SHADOW%')"), "\"stays\": {\"min\": 8, \"max\": 8}"));
  CHECK(has(ask("workload", "possibly(modality = 'shadowing')"), "\"stays\": {\"min\": 11, \"max\": 11}"));
  std::string const to_lechang = ask("exchange", "host = 'lechang'");  // a09 and a15, of two modalities
  CHECK(count(to_lechang, "\"activity\": \"a") == 2);
  CHECK_FALSE(has(to_lechang, "\"modality\": \"shadowing\""));
  CHECK(has(ask("conflicts", "number IN ('1', '2')", "--capacity 2"), "2019-03"));
  CHECK_FALSE(has(ask("conflicts", "number IN ('1', '2')", "--capacity 2"), "2019-11"));
  CHECK(has(ask("changes", "T_INTERSECTS(when, period('2019-05'))"), "\"no_record\": {\"min\": 2, \"max\": 2}"));
  CHECK(count(ask("coverage", "area = 'staff'"), "\"measure\": ") == 5);
  CHECK(count(ask("terms", "kind = 'cost'"), "\"item\": ") == 4);  // lecture fees, lodging, meals, travel
  CHECK(has(ask("summary", "period = '2019' AND as_of() > DATE('2019-12-01')"), "\"dongguan-lechang-2019\""));
  CHECK(run("summary " + real_plan + " --where \"period = '2018'\"").out == "没有符合条件的方案\n");
  CHECK_FALSE(has(ask("summary", "period = '2018'"), "\"text\""));

  // Five and twenty persons are promised for sure; how many visit in return is not stated.
  std::string const targets = ask("progress", "promised.min * 2 >= 10");
  CHECK(count(targets, "\"kind\": \"target\"") == 3);
  CHECK(has(targets, "five-master-teachers"));
  CHECK(has(targets, "visiting-cadres"));
  CHECK(has(targets, "returning-cadres"));
  CHECK(count(ask("progress", "progress() = 'behind'"), "\"id\": ") == 0);
}

TEST_CASE("a filter of progress is put to targets and commitments, or to those that have what it asks for",
          "[command]") {
  auto const file =
      std::filesystem::temp_directory_path() / ("bangfu-progress-" + std::to_string(std::rand()) + ".json");
  std::ofstream(file) << R"({"period":"2019","targets":[{"id":"t","area":"staff"},{"id":"u","area":"students"}],)"
                         R"("commitments":[{"id":"c","area":"staff"},{"id":"d","area":"students"}]})";
  auto const ask = [&](std::string const& filter) {
    Outcome const asked = run("progress '" + file.string() + "' --format json --where \"" + filter + "\"");
    std::string found;
    for (char const* id : {"t", "u", "c", "d"})
      if (has(asked.out, "\"id\": \"" + std::string(id) + '"')) found += id;
    return asked.code == 0 ? found : asked.out;
  };
  CHECK(ask("area = 'staff'") == "tc");
  CHECK(ask("id = 'd'") == "d");
  CHECK(ask("progress() = 'no_data' OR indicator IS NULL") == "tu");  // no commitment has these
  CHECK(ask("in_all.min IS NULL") == "cd");                           // no target has it
  CHECK(has(ask("indicatr = 'x'"), "--where:1:1: "));
  std::filesystem::remove(file);
}

TEST_CASE("a fault of a filter is told with line, column and what was expected, as by query", "[command]") {
  for (char const* name : analyses) {
    for (char const* language : {"zh", "en"}) {
      INFO(name << ' ' << language);
      std::string const rest = ' ' + real_plan + " --lang " + language + " --where ";
      Outcome const asked = run(name + rest + "\"id = 'a'\nAND AND\"");
      CHECK(asked.code == 2);
      CHECK(asked.out.rfind("--where:2:5: ", 0) == 0);
      CHECK(asked.out == run("query" + rest + "\"id = 'a'\nAND AND\"").out);
      Outcome const unknown = run(name + rest + "\"  titel = 'a'\"");
      CHECK(unknown.code == 2);
      CHECK(unknown.out.rfind("--where:1:3: ", 0) == 0);
    }
  }
  Outcome const asked = run("schedule " + real_plan + " --lang en --where \"modalty = 'lecture'\"");
  CHECK(has(asked.out, "expected a name that can be asked for, such as modality"));
}

TEST_CASE("a folder stands for all plans in it, and their figures add up", "[command]") {
  auto const folder = std::filesystem::temp_directory_path() / ("bangfu-analyses-" + std::to_string(std::rand()));
  std::filesystem::create_directories(folder / "below");
  std::string const plan =
      R"({"period":"2019","activities":[{"id":"a","when":{"window":"2019-05-06","extent":"throughout"},)"
      R"("flows":[{"from":"x","to":"y","who":["p"]}]}],"participants":[{"id":"p"}],)"
      R"("institutions":[{"id":"x"},{"id":"y"}]})";
  std::ofstream(folder / "one.json") << plan;
  std::ofstream(folder / "below" / "more.jsonl") << plan << '\n' << plan << '\n';
  std::ofstream(folder / "notes.txt") << "no plan";
  Outcome const asked = run("workload '" + folder.string() + "' --as-of 2019-12-31 --format json");
  CHECK(asked.code == 0);
  CHECK(has(asked.out, "\"stays\": {\"min\": 3, \"max\": 3}"));
  CHECK(has(asked.out, "\"person_days\": {\"min\": 3, \"max\": 3}"));
  std::filesystem::remove_all(folder / "below");
  std::filesystem::remove(folder / "one.json");
  CHECK(run("summary '" + folder.string() + "'").code == 2);  // no plans in it
  std::filesystem::remove_all(folder);
}

TEST_CASE("one person in two files is one, and may be booked twice between them", "[command]") {
  auto const folder = std::filesystem::temp_directory_path() / ("bangfu-two-" + std::to_string(std::rand()));
  std::filesystem::create_directory(folder);
  auto const write = [&](std::string const& name, std::string const& id, std::string const& school) {
    std::ofstream(folder / name) << R"({"id": ")" << id << R"(", "institutions": [{"id": "h", "name": ")" << school
                                 << R"(", "identifiers": [{"scheme": "school_code", "code": ")" << school << R"("}]}],
  "participants": [{"id": "p", "name": "罗一", "identifiers": [{"scheme": "teacher_number", "code": "1001"}]}],
  "activities": [{"id": "a", "when": {"window": "2019-05-06/2019-05-08", "extent": "throughout"},
                  "flows": [{"to": "h", "who": ["p"]}]}]})";
  };
  write("one.json", "x", "4400000001");
  write("two.json", "x", "4400000002");  // the same id by mistake: they are two plans all the same
  Outcome const asked = run("conflicts '" + folder.string() + "' --format json");
  INFO(asked.out);
  CHECK(has(asked.out, R"("double_bookings": {"min": 1, "max": 1})"));
  CHECK(has(run("conflicts '" + folder.string() + "' --lang en").out, "x; x ("));
  CHECK(has(run("conflicts '" + (folder / "one.json").string() + "'").out, "没有发现冲突"));
  CHECK(has(run("exchange '" + folder.string() + "' --format json").out, R"("named_people": {"min": 1, "max": 1})"));
  std::filesystem::remove_all(folder);
}

TEST_CASE("a day that is none, a capacity that is no number and a host that is not there are refused", "[command]") {
  CHECK(run("schedule " + real_plan + " --as-of 2019-06").code == 2);
  CHECK(run("schedule " + real_plan + " --as-of tomorrow").code == 2);
  CHECK(run("conflicts " + real_plan + " --capacity many").code == 2);
  CHECK(run("conflicts " + real_plan + " --capacity Nowhere=3").code == 2);
  CHECK(run("exchange " + real_plan + " --least-days -1").code == 2);
  CHECK(run("schedule " + real_plan + " --by year").code == 2);
  CHECK(run("summary /nowhere.json").code == 2);
  CHECK(run("schedule " + real_plan).code == 0);  // as of today
}

TEST_CASE("a sum of more digits than there are is refused with its file and place, in the language of the reader",
          "[command]") {
  auto const file = std::filesystem::temp_directory_path() / ("bangfu-sum-" + std::to_string(std::rand()) + ".json");
  std::ofstream(file) << R"({"targets": [{"id": "t", "promised": {"min": 5}}],
  "results": [{"of": "t", "on": "2019-05-01", "value": "999999999999999999"},
              {"of": "t", "on": "2019-06-01", "value": "999999999999999999"}]})";
  for (std::string const name : {"progress", "summary", "query --rows targets --where \"progress() = 'met'\""}) {
    INFO(name);
    std::string const line = name + " '" + file.string() + "' --as-of 2019-12-31";
    Outcome const zh = run(line);
    CHECK(zh.code == 2);
    CHECK(zh.out == file.string() + " /targets/0: 数值超出范围：合计最多18位数字\n");
    CHECK(run(line + " --lang en").out ==
          file.string() + " /targets/0: a figure is out of range: a sum has at most 18 digits\n");
  }
  std::filesystem::remove(file);
}

TEST_CASE("of many plans, those whose figures do not fit are told and left out, and the others are answered",
          "[command]") {
  auto const folder = std::filesystem::temp_directory_path() / ("bangfu-sums-" + std::to_string(std::rand()));
  std::filesystem::create_directory(folder);
  auto const write = [&](std::string const& name, std::string const& value) {
    std::ofstream(folder / name) << R"({"title": ")" << name << R"(", "targets": [{"id": "t-)" << name
                                 << R"(", "promised": {"min": 5}}], "results": [{"of": "t-)" << name
                                 << R"(", "on": "2019-05-01", "value": )" << value << R"(}, {"of": "t-)" << name
                                 << R"(", "on": "2019-06-01", "value": )" << value << "}]}";
  };
  write("a.json", "999999999999999999");
  write("b.json", "3");
  write("c.json", "999999999999999999");
  write("d.json", "3");
  for (std::string const name : {"progress", "summary", "query --rows targets --where \"progress() = 'met'\""}) {
    INFO(name);
    Outcome const asked = run(name + " '" + folder.string() + "' --as-of 2019-12-31 --lang en");
    CHECK(asked.code == 2);
    for (char const* bad : {"a.json", "c.json"})
      CHECK(has(asked.out,
                (folder / bad).string() +
                    " /targets/0: a figure is out of range: a sum has at most 18 digits; this plan is left out\n"));
    bool const titles = name == "summary";
    CHECK(has(asked.out, titles ? "Of 2 targets" : "t-b.json"));
    CHECK(has(asked.out, titles ? "d.json\n" : "t-d.json"));
    CHECK_FALSE(has(asked.out, "t-a.json"));
    CHECK(has(run(name + " '" + folder.string() + "' --as-of 2019-12-31").out, "；未计入此方案\n"));
  }
  // Where none is left, there is nothing to answer.
  std::filesystem::remove(folder / "b.json");
  std::filesystem::remove(folder / "d.json");
  CHECK(run("summary '" + folder.string() + "'").code == 2);
  // Each fits, all together do not.
  for (char const* name : {"a.json", "c.json"})
    std::ofstream(folder / name) << R"({"activities": [{"id": "x", "actual": {"cost": "999999999999999999"}}]})";
  Outcome const together = run("terms '" + folder.string() + "' --lang en");
  CHECK(together.code == 2);
  CHECK(together.out == "the plans together are out of range: a sum has at most 18 digits\n");
  std::filesystem::remove_all(folder);
}

TEST_CASE("of many files and lines, those that cannot be read are told and left out, and the others are answered",
          "[command]") {
  auto const folder = std::filesystem::temp_directory_path() / ("bangfu-unreadable-" + std::to_string(std::rand()));
  std::filesystem::create_directory(folder);
  std::string const good = R"({"title": "good", "activities": [{"id": "a", "number": "1"}]})";
  std::ofstream(folder / "a.json") << good;
  std::ofstream(folder / "b.json") << R"({"title": )";
  std::ofstream(folder / "c.jsonl") << good << "\n[\n";
  std::string const path = " '" + folder.string() + "' --lang en";
  for (std::string const name :
       {"list activities", "show", "check", "query --rows plans --where \"1=1\"", "summary", "schedule", "coverage",
        "progress", "workload", "conflicts", "exchange", "terms", "changes"}) {
    INFO(name);
    Outcome const asked = run(name + path);
    CHECK(asked.code == 2);
    CHECK(has(asked.out, (folder / "b.json").string() + ":"));
    CHECK(has(asked.out, (folder / "c.jsonl").string() + ":2:"));
    CHECK(has(asked.out, "; left out\n"));
  }
  CHECK(has(run("list activities" + path + " --format json").out, R"("number":"1")"));
  CHECK_FALSE(has(run("show '" + (folder / "b.json").string() + "' --lang en").out, "left out"));
  // A conversion that left something out would lose it.
  CHECK(run("convert '" + folder.string() + "' - --lang en").code == 2);
  std::filesystem::remove(folder / "a.json");
  CHECK(has(run("list activities" + path + " --format json").out, R"("number":"1")"));  // of the first line
  std::filesystem::remove(folder / "c.jsonl");
  std::ofstream(folder / "c.json") << "{";
  std::ofstream(folder / "d.jsonl") << "{\n";
  Outcome const alone = run("summary '" + (folder / "d.jsonl").string() + "' --lang en");
  CHECK(alone.code == 2);
  CHECK_FALSE(has(alone.out, "left out"));
  CHECK_FALSE(has(alone.out, "at least one plan"));
  Outcome const none = run("summary" + path);
  CHECK(none.code == 2);
  CHECK(has(none.out, "at least one plan"));
  std::filesystem::remove_all(folder);
}

TEST_CASE("a published document can be asked as a plan is", "[command]") {
  std::string const document = "'" + (bangfu::test::source_dir() / "examples/data/document.txt").string() + "'";
  CHECK(has(run("schedule " + document + " --as-of 2022-04-01 --lang en").out, "2022-05"));
  CHECK(has(run("summary " + document + " --as-of 2022-12-31 --lang en").out, "Named travellers: 3"));
}
