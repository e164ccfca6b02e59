// SPDX-License-Identifier: BSL-1.0
// Tables: what their numbers count.
#include "document/facts.hpp"
#include "support/catch.hpp"

namespace {

using Lines = std::vector<std::string>;

std::string const sides = "2024年学校帮扶计划\n支援学校：澄江县第一中学\n受援学校：九溪乡初级中学\n";

Lines counted(std::string const& text) { return test::facts(text, "target", {"min", "unit"}); }

}  // namespace

TEST_CASE("what a number of a table counts is said by its head, in brackets, behind a stroke or within a word") {
  auto const table = [](char const* head, char const* first, char const* second) {
    return sides + "一、安排\n序号\t项目\t" + head + "\t备注\n1\t直播教室\t" + first + "\t含安装\n2\t校本研修\t" +
           second + "\t\n";
  };
  for (char const* head : {"金额（万元）", "预算/万元", "经费（单位：万元）", "所需资金（万元）"}) {
    INFO(head);
    CHECK(counted(table(head, "12", "3.5")) == Lines{"12.0|ten_thousand_yuan", "3.5|ten_thousand_yuan"});
  }
  CHECK(counted(table("预算（元）", "12,000", "800")) == Lines{"12000.0|yuan", "800.0|yuan"});
  CHECK(counted(table("数量（台/套）", "12", "3")) == Lines{"12.0|set", "3.0|set"});
  CHECK(counted(table("参训人数", "12", "约3")) == Lines{"12.0|person", "3.0|person"});
  CHECK(counted(table("学时", "12", "3")) == Lines{"12.0|class_hour", "3.0|class_hour"});
  // Nothing says what is counted
  CHECK(counted(table("数量", "12", "3")) == Lines{"12.0|", "3.0|"});
  CHECK(counted(table("金额", "12", "3")) == Lines{"12.0|", "3.0|"});
  // The cell itself says it
  CHECK(counted(table("数量", "12台", "3场")) == Lines{"12.0|set", "3.0|session"});
}
