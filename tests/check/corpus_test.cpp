// SPDX-License-Identifier: BSL-1.0
// The corpus of plans with seeded defects (corpus/README.md) was written before the rules. It says what all rules
// together are to find; here they are held to it.
#include "check/corpus.hpp"

#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <utility>

#include "support/random_plan.hpp"

using namespace bangfu;
using test::as_findings;
using test::Case;
using test::Finding;

namespace {

std::string in_lines(std::vector<Finding> const& findings) {
  std::ostringstream out;
  for (Finding const& finding : findings) out << finding << '\n';
  return out.str();
}

std::vector<Case> const& corpus() {
  static std::vector<Case> const cases = test::read_corpus();
  return cases;
}

}  // namespace

TEST_CASE(
    "The rules find in the corpus what a careful reviewer would, each defect once, and nothing in the sound twins") {
  std::size_t cases = 0;
  std::size_t seeded = 0;
  std::set<std::string> seen;
  for (Case const& c : corpus()) {
    INFO(c.name);
    ++cases;
    seeded += c.expected.size();
    for (Finding const& finding : c.expected) seen.insert(finding.code);
    CHECK_FALSE(c.defective == c.sound);
    CHECK(in_lines(as_findings(check(c.sound, c.options))) == "");
    CHECK(in_lines(as_findings(check(c.defective, c.options))) == in_lines(c.expected));
  }
  CHECK(cases >= 120);
  std::cout << "corpus of defects: " << cases << " cases with " << seeded << " seeded defects of " << seen.size()
            << " rules, each found once at its place; " << cases << " sound twins silent" << std::endl;
}

TEST_CASE("A fix mends its finding and brings no new one") {
  std::size_t fixes = 0;
  std::set<std::string> rules_with_fix;
  for (Case const& c : corpus()) {
    INFO(c.name);
    std::vector<Diagnostic> const before = check(c.defective, c.options);
    for (Diagnostic const& d : before) {
      if (!d.fix) continue;
      INFO(d);
      ++fixes;
      rules_with_fix.insert(d.code);
      Plan const mended = apply(c.defective, *d.fix);
      std::vector<Finding> const after = as_findings(check(mended, c.options));
      std::vector<Finding> const findings = as_findings(before);
      CHECK(after.size() < findings.size());
      CHECK(std::includes(findings.begin(), findings.end(), after.begin(), after.end()));
      CHECK_FALSE(std::binary_search(after.begin(), after.end(), as_findings({d}).front()));
    }
  }
  CHECK(fixes > 30);
  std::cout << "fixes: " << fixes << " of " << rules_with_fix.size() << " rules, each mends its finding and no more"
            << std::endl;
}

namespace {

/// Damages a plan at random, by way of the descriptions: entries are dropped, exchanged or doubled, times are shifted,
/// bounds are exchanged, references lead nowhere.
class Damage {
 public:
  explicit Damage(std::uint64_t seed) : random_(seed) {}
  /// Returns what was done; empty where nothing could be.
  std::string of(Plan& plan) {
    for (int tries = 0; tries < 50; ++tries) {
      std::string done;
      std::size_t at = random_.below(400);
      walk(plan, at, done);
      if (!done.empty()) return done;
    }
    return {};
  }

 private:
  template <class T>
  void walk(T& value, std::size_t& left, std::string& done) {
    if (!done.empty()) return;
    if constexpr (detail::is_maybe<T>) {
      if (value) walk(*value, left, done);
    } else if constexpr (detail::is_list<T>) {
      if (!value.empty() && take(left)) return list(value, done);
      for (auto& each : value) walk(each, left, done);
    } else if constexpr (std::is_same_v<T, Period>) {
      if (take(left)) {
        value = Period(Date(value.days().first.is_infinity() ? 2000 : value.days().first.year() + 1));
        done = "shift";
      }
    } else if constexpr (std::is_same_v<T, Quantity>) {
      if (value.min && value.max && take(left)) {
        std::swap(value.min, value.max);
        if (*value.min == *value.max) value.max = *value.max + Decimal(1), value.min = *value.min + Decimal(2);
        done = "exchange";
      }
    } else if constexpr (is_id<T>) {
      if (!value.empty() && take(left)) {
        value = T(std::string("nowhere"));
        done = "mislead";
      }
    } else if constexpr (Described<T>) {
      for_each_member<T>([&](auto const& member) { walk(value.*member.pointer, left, done); });
    }
  }
  template <class T>
  void list(std::vector<T>& all, std::string& done) {
    std::size_t const i = random_.below(all.size());
    switch (random_.below(3)) {
      case 0:
        all.erase(all.begin() + static_cast<std::ptrdiff_t>(i));
        done = "drop";
        break;
      case 1:
        all.insert(all.begin() + static_cast<std::ptrdiff_t>(i), T(all[i]));
        done = "double";
        break;
      default:
        if (all.size() < 2) return;
        std::swap(all[i], all[(i + 1) % all.size()]);
        done = "swap";
        break;
    }
  }
  static bool take(std::size_t& left) {
    if (left == 0) return true;
    --left;
    return false;
  }
  test::Random random_;
};

}  // namespace

TEST_CASE("Random damage to sound plans is found in the share that is printed, and every fix can be made") {
  std::map<std::string, std::pair<std::size_t, std::size_t>> found;  // by kind: found, of
  std::size_t const rounds = test::tries(8, 200);
  std::size_t fixes = 0;
  std::size_t with_more = 0;
  std::uint64_t seed = 1;
  for (std::size_t round = 0; round < rounds; ++round)
    for (Case const& c : corpus()) {
      Plan plan = c.sound;
      std::string const kind = Damage(++seed).of(plan);
      if (kind.empty() || plan == c.sound) continue;
      std::vector<Diagnostic> const findings = check(plan, c.options);
      ++found[kind].second;
      if (!findings.empty()) ++found[kind].first;
      std::vector<Finding> const before = as_findings(findings);
      for (Diagnostic const& d : findings) {
        if (!d.fix) continue;
        ++fixes;
        std::vector<Finding> const after = as_findings(check(apply(plan, *d.fix), c.options));
        if (after.size() >= before.size()) ++with_more;
      }
    }
  std::size_t all = 0;
  std::size_t hits = 0;
  std::cout << "random damage found:";
  for (auto const& [kind, share] : found) {
    std::cout << ' ' << kind << ' ' << share.first << " of " << share.second << ',';
    hits += share.first;
    all += share.second;
  }
  std::cout << " in all " << hits << " of " << all << " (" << 100 * hits / all << " %); " << fixes << " fixes tried, "
            << with_more << " of these left as much to mend" << std::endl;
  CHECK(hits > all / 2);
}
