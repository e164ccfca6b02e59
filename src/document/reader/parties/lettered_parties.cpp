// SPDX-License-Identifier: BSL-1.0
// Which side the parties stand on that an agreement calls by letters.
#include "document/reader/parties/lettered_parties.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace bangfu::document::reader {
namespace {

Pattern const lettered_authority("(?:局|厅|委|政府|办公室|指挥部|教育处|委员会)$");

/// Which of the lettered parties are authorities, who then neither help nor are helped.
enum class Authorities {
  none,
  one_of_three,  ///< the first or the second, beside a third party
  both_of_four,  ///< the first and the second: the third and the fourth are those that they have paired
};

Authorities lettered_authorities(Context const& context) {
  static std::string const authority =
      " ?方(?:\\([^()]*\\))*[:：为] ?([\\p{Han}]{3,24}?(?:局|厅|委|政府|办公室|指挥部|委员会))(?:[(,;。 ]|$)";
  static Pattern const first("^甲" + authority);
  static Pattern const second("^乙" + authority);
  static Pattern const third("丙 ?方(?:\\([^()]*\\))*[:：为]");
  static Pattern const fourth("丁 ?方(?:\\([^()]*\\))*[:：为]");
  bool a = false;
  bool b = false;
  bool three = false;
  bool four = false;
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 12 || s.whole.size() > 600) break;
    a = a || first.in(s.whole.view());
    b = b || second.in(s.whole.view());
    three = three || third.in(s.whole.view());
    four = four || fourth.in(s.whole.view());
  }
  if (a && b && three && four) return Authorities::both_of_four;
  return three && a != b ? Authorities::one_of_three : Authorities::none;
}

/// Whether any statement has such words.
bool is_said(Context const& context, Pattern const& words) {
  std::vector<Statement> const& all = context.outline.statements;
  return std::any_of(all.begin(), all.end(), [&](Statement const& s) { return words.in(s.whole.view()); });
}

}  // namespace

bool second_side_gives(Context const& context) {
  std::string const help = "(?:对口|结对|组团|全面|定点|共同|协助|负责)*(?:支援|帮扶|援助|支持|帮助|托管|帮带)";
  std::string const go = "(?:选派|派出|派遣|派|委派|组织|安排)[^,。;]{0,30}(?:到|赴|前往|驻|进驻|至|去)";
  std::string const teach =
      "(?:方|校|园)[^,。;甲乙]{0,6}(?:支教|任教|指导|送教|讲学|授课|挂职|上课|驻点|帮扶|顶岗|讲座|示范|开展帮扶)";
  std::string const learn = "(?:方|校|园)[^,。;甲乙]{0,6}(?:跟岗|学习|进修|培训|跟班|研修|观摩|听课|集训)";
  auto const gives = [&](char const* a, char const* b) {
    std::string const x(a);
    std::string const y(b);
    return x + "(?:方|校|园)(?:\\([^()]*\\))?(?:每[\\p{Han}]{1,2}|将|应|须|要)*" + help + y + "(?:方|校|园)|" + x +
           "(?:方|校|园)[^,。;甲乙]{0,20}" + go + y + teach + "|" + y + "(?:方|校|园)[^,。;甲乙]{0,20}" + go + x +
           learn + "|(?:^|[,。;为])(?:为)?(?:帮助|支持|促进|推动)" + y + "(?:方|校|园)|" + x +
           "(?:方|校|园)\\((?:支援|帮扶|援助|支持|派出|优质|牵头)|" + y + "(?:方|校|园)\\((?:受|被|薄弱|接收)|为" + y +
           "(?:方|校|园)(?:培养|培训)|" + y + "(?:方|校|园)接受" + x + "(?:方|校|园)";
  };
  static Pattern const first(gives("甲", "乙"));
  static Pattern const second(gives("乙", "甲"));
  int balance = 0;
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements) {
    if (++looked > 300 || s.whole.size() >= 4000) continue;
    balance += second.in(s.whole.view()) ? 1 : 0;
    balance -= first.in(s.whole.view()) ? 1 : 0;
  }
  return balance > 0;
}

Role role_of_letter(Context const& context, std::string_view letter, std::string_view name) {
  Authorities const authorities = lettered_authorities(context);
  if (authorities == Authorities::both_of_four && lettered_authority.in(name)) return role::coordinating;
  if (authorities == Authorities::both_of_four && (letter == "丙" || letter == "丁")) {
    static Pattern const fourth_gives("丁方(?:将|应|负责|对口|结对|全面)*(?:托管|帮扶|支援|帮带|领办)丙方");
    bool const swapped = is_said(context, fourth_gives);
    return (letter == "丙") != swapped ? Role(role::supporting) : Role(role::recipient);
  }
  if (authorities == Authorities::one_of_three && letter != "丁") {
    if (lettered_authority.in(name)) return role::coordinating;
    static Pattern const third_gives("丙方(?:将|应|负责|对口|结对|全面)*(?:托管|帮扶|支援|帮带|领办)[甲乙]方");
    bool const swapped = is_said(context, third_gives);
    return (letter != "丙") != swapped ? Role(role::supporting) : Role(role::recipient);
  }
  if (letter == "甲" || letter == "乙")
    return (letter == "甲") == context.second_gives ? Role(role::recipient) : Role(role::supporting);
  static Pattern const scholars(
      "(?:研究会|学会|教科院|教科所|教研室|研究院|研究所|研究中心|师范学院|师范大学|发展中心)$");
  static Pattern const givers("(?:基金会?|慈善总?会|红十字会)$");
  if (scholars.in(name)) return role::expert;
  if (givers.in(name)) return role::funding;
  return lettered_authority.in(name) ? Role(role::coordinating) : Role(role::supporting);
}

}  // namespace bangfu::document::reader
