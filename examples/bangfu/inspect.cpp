// SPDX-License-Identifier: BSL-1.0
// `bangfu inspect`: what an archive says of itself, without loading its plans.
#include <ostream>

#include <bangfu/archive/archive.hpp>

#include "command.hpp"
#include "table.hpp"
#include "terminal.hpp"

namespace command {

using namespace bangfu;

namespace {

std::string hexadecimal(std::uint64_t sum) {
  std::string text(16, '0');
  for (std::size_t i = 0; i < text.size(); ++i, sum <<= 4U) text[i] = "0123456789abcdef"[sum >> 60U];
  return text;
}

}  // namespace

int inspect(Common const& common, InspectOptions const& options, std::ostream& out) {
  int code = fine;
  for (std::string const& path : common.files) {
    archive::PlanFile file(path);
    archive::Contents const& contents = file.contents();
    auto const line = [&](std::string_view zh, std::string_view en, std::string const& value) {
      out << "  " << (common.zh() ? zh : en) << (common.zh() ? "：" : ": ") << value << '\n';
    };
    out << colours().bold << printable(path) << colours().end << '\n';
    line("形式", "form", std::string(bangfu::label(contents.form, common.language)));
    line("归档格式", "archive format", std::to_string(contents.format));
    line("数据版本", "schema", std::to_string(contents.schema));
    if (contents.boost != 0) line("Boost 归档版本", "Boost archive version", std::to_string(contents.boost));
    line("字节数", "bytes", std::to_string(contents.bytes));
    line("校验和（XXH3）", "checksum (XXH3)", hexadecimal(contents.checksum));
    line("方案数", "plans", std::to_string(file.size()));

    Table table;
    table.head = common.zh() ? std::vector<std::string>{"序号", "编号", "标题", "字节数", "校验和"}
                             : std::vector<std::string>{"no.", "id", "title", "bytes", "checksum"};
    if (options.verify) table.head.emplace_back(common.say("核对", "verified"));
    for (std::size_t i = 0; i < file.size(); ++i) {
      archive::PlanEntry const& entry = contents.index.plans[i];
      table.rows.push_back({std::to_string(i + 1), entry.id.value(), common.in(entry.title),
                            std::to_string(entry.bytes), hexadecimal(entry.checksum)});
      if (options.verify) {
        auto const damage = file.damage(i);
        table.rows.back().push_back(damage ? common.say("损坏", "damaged") : common.say("完好", "sound"));
        if (damage) code = has_errors;
      }
    }
    if (!table.rows.empty()) table.print(out);
    for (archive::SectionEntry const& section : contents.index.sections)
      out << "  " << common.say("附段", "section") << ' ' << section.name << ": " << section.bytes << ' '
          << hexadecimal(section.checksum) << '\n';
  }
  return code;
}

}  // namespace command
