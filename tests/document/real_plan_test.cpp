// SPDX-License-Identifier: BSL-1.0
// The published plan of 2019, read from its text, against what examples/data says of it.
#include <iconv.h>
#include <bangfu/document/document.hpp>

#include <algorithm>
#include <set>

#include <bangfu/json/json.hpp>

#include "document/office.hpp"
#include "document/score/compare.hpp"
#include "document/transform.hpp"
#include "support/catch.hpp"

using namespace bangfu;
using namespace bangfu::literals;

namespace {

constexpr char const* published = "plans/dongguan-lechang-2019.txt";

std::string content(std::filesystem::path const& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}
std::string published_text() { return content(test::shared_dir() / published); }

document::Reading const& reading() {
  static document::Reading const read =
      document::read(document::load_source((test::shared_dir() / published).string()));
  return read;
}

/// The facts of a plan, whose places are not known.
std::vector<score::Fact> facts_of(Plan plan) {
  document::Reading whole;
  whole.value = std::move(plan);
  whole.is_plan = true;
  return score::facts_of(whole, "");
}

/// Offices in charge of a target's measure: the data repeat them with the target, the reading says them of the measure alone.
void say_offices_once(Plan& plan) {
  auto const in_charge_of_measure = [&](Responsible const& one) {
    return std::any_of(plan.measures.begin(), plan.measures.end(), [&](Measure const& m) {
      return std::find(m.responsible.begin(), m.responsible.end(), one) != m.responsible.end();
    });
  };
  for (Target& target : plan.targets)
    if (std::all_of(target.responsible.begin(), target.responsible.end(), in_charge_of_measure))
      target.responsible.clear();
}

std::multiset<std::string> lines_of(document::Reading const& read, std::string_view text) {
  std::multiset<std::string> lines;
  for (score::Fact const& fact : score::facts_of(read, text)) lines.insert(score::line_of(fact));
  return lines;
}

/// A difference that docs/reading.md explains; or, where it ends with "… ×6", a class of at most so many.
struct Explained {
  std::string line{};
  std::size_t most = 1;
  bool is_class = false;

  [[nodiscard]] bool covers(std::string const& difference) const {
    return is_class ? difference.compare(0, line.size(), line) == 0 : difference == line;
  }
};

/// The lines of the code block of docs/reading.md that follows the heading.
std::vector<Explained> explained() {
  std::vector<Explained> all;
  bool within = false;
  bool block = false;
  for (std::string const& line : transform::lines(content(test::source_dir() / "docs" / "reading.md"))) {
    if (line.rfind("## ", 0) == 0) within = line == "## The plan of 2019";
    if (!within) continue;
    if (line.rfind("```", 0) == 0)
      block = !block;
    else if (block && !line.empty() && line.front() != '#') {
      std::string const mark = "… ×";
      std::size_t const at = line.rfind(mark);
      if (at == std::string::npos || at == 0)
        all.push_back({.line = line});
      else
        all.push_back({.line = line.substr(0, at - 1),  // without the blank
                       .most = static_cast<std::size_t>(std::stoul(line.substr(at + mark.size()))),
                       .is_class = true});
    }
  }
  return all;
}

/// The published text as the office's own program had it: paragraphs, and the annex as a table.
std::string as_docx(std::string const& text) {
  std::string body;
  std::string paragraph;
  std::vector<std::vector<std::string>> rows;
  auto const end_paragraph = [&] {
    if (!paragraph.empty()) body += office::p(paragraph);
    paragraph.clear();
  };
  std::string const header = "序号 时间安排 工作内容 备注";
  static constexpr char const* labels[] = {"（六）", "编制单位："};
  for (std::string line : transform::lines(text)) {
    line.erase(std::remove(line.begin(), line.end(), '\f'), line.end());  // pages are the printer's
    if (line.empty() || line == "\r") continue;
    if (line == header) {
      end_paragraph();
      rows.push_back({"序号", "时间安排", "工作内容", "备注"});
      continue;
    }
    if (!rows.empty()) {
      // "4 2019 年 5 月" begins a row; what follows is its text.
      std::size_t const space = line.find(' ');
      bool const begins = space != std::string::npos && space <= 2 && line.find(" 年 ") != std::string::npos &&
                          line.size() < 24 && line.find_first_not_of("0123456789") == space;
      if (begins)
        rows.push_back({line.substr(0, space), line.substr(space + 1), "", ""});
      else
        rows.back()[2] += line;
      continue;
    }
    // A label begins a paragraph, though the line before was full.
    bool const labelled =
        std::any_of(std::begin(labels), std::end(labels), [&](char const* label) { return line.rfind(label, 0) == 0; });
    if (labelled) end_paragraph();
    paragraph += line;
    // A line that the page did not fill ends its paragraph.
    if (transform::width(line) < 50) end_paragraph();
  }
  end_paragraph();
  return office::docx(body + office::tbl(rows));
}

}  // namespace

TEST_CASE("the published plan of 2019 is read as the project's data say, but for the differences that are explained") {
  if (!test::has_shared(published)) BANGFU_SKIP("shared plans are not there");
  Plan expected = json::load((test::source_dir() / "examples" / "data" / "dongguan-lechang-2019.json").string()).value;
  for (Activity& a : expected.activities) {
    auto const inferred = [](auto const& link) { return link.origin == Origin::inferred; };
    a.serves.erase(std::remove_if(a.serves.begin(), a.serves.end(), inferred), a.serves.end());
    a.towards.erase(std::remove_if(a.towards.begin(), a.towards.end(), inferred), a.towards.end());
  }
  say_offices_once(expected);
  std::vector<score::Fact> const stated = facts_of(std::move(expected));
  std::vector<score::Fact> const read = facts_of(reading().value);
  score::Comparison const comparison = score::compare(stated, read);
  std::set<std::string> differences;
  auto const short_of = [](score::Fact const& fact) { return score::line_of(fact); };
  for (score::Fact const* fact : comparison.missed) differences.insert("not read: " + short_of(*fact));
  for (score::Fact const* fact : comparison.invented) differences.insert("not in the data: " + short_of(*fact));
  for (auto const& o : comparison.otherwise)
    for (std::string const& field : o.fields)
      differences.insert("otherwise: " + o.stated->kind + '.' + field + ": data " +
                         (o.stated->fields.contains(field) ? o.stated->fields[field].dump() : "-") + ", read " +
                         (o.read->fields.contains(field) ? o.read->fields[field].dump() : "-"));
  std::vector<Explained> const known = explained();
  auto const covered = [&](std::string const& line) {
    return std::any_of(known.begin(), known.end(), [&](Explained const& e) { return e.covers(line); });
  };
  std::size_t unexplained = 0;
  for (std::string const& line : differences) {
    bool const is_known = covered(line);
    if (!is_known) ++unexplained;
    std::cout << "plan of 2019: " << (is_known ? "explained: " : "UNEXPLAINED: ") << line << '\n';
  }
  score::Count const all = score::total(comparison.score);
  std::cout << "plan of 2019: " << all.stated << " facts in the data, " << all.read << " read, " << all.right
            << " the same, " << differences.size() << " differences, " << unexplained << " of them unexplained\n";
  CHECK(unexplained == 0);
  for (Explained const& e : known) {
    INFO("docs/reading.md explains a difference that is none, or more of a class than it says: " << e.line);
    auto const found = static_cast<std::size_t>(
        std::count_if(differences.begin(), differences.end(), [&](std::string const& line) { return e.covers(line); }));
    CHECK((found >= 1 && found <= e.most));
  }
}

TEST_CASE("the published plan has its rows, travellers, parties, basis, areas, targets, offices, terms and date") {
  if (!test::has_shared(published)) BANGFU_SKIP("shared plans are not there");
  Plan const& plan = reading().value;
  REQUIRE(reading().is_plan);
  CHECK(plan.period == std::optional<Period>("2019"_period));
  CHECK(plan.signed_on == std::optional<Date>("2019-03-28"_date));
  CHECK(plan.basis.size() == 2);
  CHECK(plan.areas.size() == 6);
  std::set<std::string> roles;
  for (Party const& party : plan.parties) {
    Institution const* const i = plan.find(party.institution);
    REQUIRE(i != nullptr);
    roles.insert(std::string(party.role.code()) + " " + std::string(i->name.any()));
  }
  CHECK(roles.count("supporting 东莞市机电工程学校") == 1);
  CHECK(roles.count("recipient 乐昌市中等职业技术学校") == 1);
  CHECK(roles.count("coordinating 莞韶对口帮扶指挥部") == 1);

  REQUIRE(plan.activities.size() == 15);
  std::string numbers;
  std::size_t flows = 0;
  std::size_t lasting = 0;
  std::set<std::string> named;
  std::set<std::string> groups;
  for (Activity const& a : plan.activities) {
    numbers += a.number + " ";
    CHECK(a.when.window.has_value());
    if (a.when.lasts) ++lasting;
    flows += a.flows.size();
    CHECK(a.serves.empty());  // the text states no link
    for (Flow const& f : a.flows)
      for (ParticipantId const& id : f.who)
        if (Participant const* const p = plan.find(id)) (p->group ? groups : named).insert(std::string(p->name.any()));
  }
  CHECK(numbers == "1 2 3 4 5 6 7 8 3 9 10 11 12 13 14 ");
  CHECK(lasting == 15);
  CHECK(flows == 15);
  CHECK(named.size() == 19);
  std::cout << "plan of 2019: " << named.size() << " named travellers, " << groups.size() << " groups:";
  for (std::string const& group : groups) std::cout << ' ' << group;
  std::cout << '\n';
  CHECK(plan.activities.back().when.window == std::optional<Period>("2020-01"_period));

  auto const tier = [&](std::size_t n) {
    return std::count_if(plan.targets.begin(), plan.targets.end(), [&](Target const& t) {
      return t.tier == std::optional(at_least(Tier::county)) && t.promised.unit == unit::person &&
             t.promised.min == std::optional<Decimal>(static_cast<int>(n)) && t.promised.max == t.promised.min;
    });
  };
  CHECK(tier(5) == 1);
  CHECK(tier(2) == 1);
  std::set<std::string> offices;
  for (Measure const& m : plan.measures)
    for (Responsible const& r : m.responsible) offices.insert(std::string(r.department.any()));
  for (Target const& t : plan.targets)
    for (Responsible const& r : t.responsible) offices.insert(std::string(r.department.any()));
  for (char const* office : {"教务处", "政教处", "学生处", "团委"}) CHECK(offices.count(office) == 1);
  CHECK(std::any_of(plan.terms.begin(), plan.terms.end(),
                    [](Terms const& t) { return t.kind == terms_kind::cost && t.items.size() == 4; }));
}

TEST_CASE("the published plan as a Word document with a table, and in GB18030, reads the same") {
  if (!test::has_shared(published)) BANGFU_SKIP("shared plans are not there");
  std::string const text = published_text();
  auto const expected = lines_of(reading(), text);

  document::Source const word = document::parse_source(as_docx(text));
  REQUIRE(word.blocks.back().table() != nullptr);
  CHECK(word.blocks.back().table()->rows == 16);
  auto const of_word = lines_of(document::read(word), word.text);
  std::vector<std::string> differing;
  std::set_symmetric_difference(expected.begin(), expected.end(), of_word.begin(), of_word.end(),
                                std::back_inserter(differing));
  for (std::string const& line : differing)
    std::cout << "plan of 2019 as .docx " << (expected.count(line) > of_word.count(line) ? "- " : "+ ") << line << '\n';
  CHECK(differing.empty());

  iconv_t const descriptor = iconv_open("GB18030", "UTF-8");
  std::string encoded(text.size() * 2, '\0');
  char* from = const_cast<char*>(text.data());
  std::size_t left = text.size();
  char* to = encoded.data();
  std::size_t room = encoded.size();
  REQUIRE(iconv(descriptor, &from, &left, &to, &room) != static_cast<std::size_t>(-1));
  iconv_close(descriptor);
  encoded.resize(encoded.size() - room);
  document::Source const gb = document::parse_source(encoded);
  CHECK(gb.encoding == "GB18030");
  CHECK(document::read(gb).value == reading().value);
}
