// SPDX-License-Identifier: BSL-1.0
// On which side schools stand of which no sentence says it: by who teaches where, who learns where, who gives to whom.
#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "document/reader/context.hpp"
#include "document/reader/parties/party_sentences.hpp"

namespace bangfu::document::reader {
namespace {

/// What the text tells of one school.
struct Evidence {
  int gives = 0;
  int takes = 0;
  std::size_t named = 0;
  Words where{};  ///< where it is named first
};

Pattern const there("(?:到|赴|往|至|驻|进|来|去|在|入|前往)$");
std::string const within = "[^,。;]{0,8}?";
Pattern const to_teach(
    "^" + within +
    "(?:支教|任教|援教|送教|送课|走教|顶岗|讲学|授课|上课|指导|示范|驻点|帮扶|补课|讲座|挂职副|兼课|送培|"
    "带教|诊断|开设)");
Pattern const to_learn(
    "^" + within + "(?:跟岗|跟班|学习|进修|研修|培训|集训|研学|观摩|听课|见习|取经|浸入|影子|参训|实训|体验|挂职锻炼)");
Pattern const to_whom("(?:向|给|为|对|帮|帮助|指导|支持|带动|辐射)$");
Pattern const to_give("^" + within +
                      "(?:捐|赠|寄|上[^,。;]{0,4}课|提供|开放|输送|配送|开展|进行|送|共享|派|支援|指导|培养|培训|建设|"
                      "修订|制定|完善|提升|改进)");
Pattern const people_of(
    "^(?:的)?(?:每|将|应|须|拟|可)?(?:[^,。;]{0,12}?)(?:派|选派|组织|安排|抽调|教师|学生|干部|校长|园长|团队|工作队|"
    "一行)");

class Weighing {
 public:
  explicit Weighing(Context& context) : context_(context) {
    static Pattern const to_teach_there("支教|援教|驻点|组团式");
    teaching_ = to_teach_there.in(context.outline.title.view());
  }

  void read(Words const& clause) {
    std::string_view const text = clause.view();
    std::vector<Mention> named = context_.institutions.find(text);
    for (std::size_t i = 0; i < named.size() && i < 20; ++i) {
      Mention const& m = named[i];
      if (m.who.size() != 1 || m.group) continue;
      Evidence& e = of_[m.who[0]];
      if (e.named++ == 0) e.where = clause.part(m.begin, m.end);
      std::string_view const before =
          text.substr(i == 0 ? 0 : named[i - 1].end, m.begin - (i == 0 ? 0 : named[i - 1].end));
      Mention const* subject = i == 0 ? nullptr : &named[i - 1];
      bool const sends = subject != nullptr && subject->who.size() == 1 && people_of.at(text, subject->end);
      // 来校: to whoever speaks
      if (there.in(before) || m.arrival) {
        bool const learn = to_learn.at(text, m.end).has_value();
        // 选派3人到乙校, where the plan is to send people who teach
        static Pattern const ends_there("^(?:[,。;、和及]|$)");
        bool const sent = sends && teaching_ && ends_there.at(text, m.end);
        if (!learn && !sent && !to_teach.at(text, m.end)) continue;
        static Pattern const to_help("^[^,。;]{0,4}(?:支教|援教|帮扶|任教)");
        if (sent || (sends && to_help.at(text, m.end))) {
          sent_.insert(m.who[0]);
          sent_.insert(subject->who[0]);
        }
        weigh(m, learn);
        if (sends) weigh(*subject, !learn);
        // 派2名教师赴甲校跟岗: whoever speaks sends them
        static Pattern const we_send("^(?:[^,。;到赴往]{0,10}?)(?:派|选派|外派|组织|安排|遴选|推荐)");
        if (i == 0 && !m.arrival && !context_.institutions.speaker().empty() && we_send.at(text))
          weigh({.begin = 0, .end = 0, .who = {context_.institutions.speaker()}}, !learn);
      } else if (to_whom.in(before) && to_give.at(text, m.end)) {
        weigh(m, false);
        if (subject != nullptr) weigh(*subject, true);
      }
    }
  }

  /// Whether one sentence alone says where its people go to help, or who comes.
  [[nodiscard]] bool helps_by_one_sentence(InstitutionId const& id) const { return sent_.count(id) != 0; }
  [[nodiscard]] std::map<InstitutionId, Evidence> const& all() const noexcept { return of_; }

 private:
  void weigh(Mention const& m, bool gives) {
    if (m.who.size() != 1) return;
    Evidence& e = of_[m.who[0]];
    ++(gives ? e.gives : e.takes);
  }

  Context& context_;
  bool teaching_ = false;  ///< by its title, the plan is to send people who teach
  std::set<InstitutionId> sent_{};
  std::map<InstitutionId, Evidence> of_{};
};

/// How far down the land a school stands, as the place in its name tells: a village's least, a province's most.
enum class Standing : unsigned char { village, township, county, district, city, province, higher };

std::optional<Standing> standing(Context const& context, InstitutionId const& id) {
  static Pattern const village("村$|教学点$|村小$");
  static Pattern const township("[^关][乡镇]$");
  static Pattern const county("[县旗]$|关镇$");
  static Pattern const district("区$");
  static Pattern const city("市$|州$|地区$|盟$");
  static Pattern const province("省$|自治区$");
  static Pattern const higher("(?:大学|高等专科学校|(?:职业技术|职业|师范|理工)学院)$");
  std::string const& name = context.institutions.name(id);
  if (higher.in(name)) return Standing::higher;
  if (village.in(name)) return Standing::village;
  std::optional<Standing> found;
  for (NameParts::Part const& part : parts_of_name(context.draft.lexicon(), name).parts) {
    if (part.sort != NameParts::Sort::place) continue;
    // The last counts: 临河县|石桥镇
    for (auto const& [words, place] :
         {std::pair(&village, Standing::village), std::pair(&township, Standing::township),
          std::pair(&county, Standing::county), std::pair(&city, Standing::city),
          std::pair(&district, Standing::district), std::pair(&province, Standing::province)})
      if (words->in(part.text)) {
        found = place;
        break;
      }
  }
  return found;
}

/// Whether one stands further down than the other: whose schools are helped, where nothing else tells who is.
bool stands_below(Context const& context, InstitutionId const& one, InstitutionId const& other) {
  std::optional<Standing> const a = standing(context, one);
  std::optional<Standing> const b = standing(context, other);
  // A school of a township beside one that has no place in its name
  if (!b) return a && *a <= Standing::township;
  return a && *a < *b;
}

/// Says that no words of the paper tell who helps whom of two that stand beside each other.
void note_inferred_sides(Context& context) {
  std::vector<Party> const& all = context.plan().parties;
  for (std::size_t i = 0; i < all.size(); ++i)
    if (all[i].role == role::supporting || all[i].role == role::recipient)
      context.draft.finding(
          "side-inferred", Severity::note, pointer("parties", i), "文中未说明谁帮扶谁，此处按校名先后及所示地域推断",
          "no words tell who helps whom; concluded from the order of the names and the places in them");
}

}  // namespace

void weigh_sides(Context& context) {
  static Pattern const school("(?:校|学|园|院|中|小|高|职|教学点|中心|[初高]中部)$");
  auto const open = [&](Institution const& i) {
    // Whoever writes the paper may be on a side as well
    bool const free = !context.institutions.is_party(i.id) ||
                      (i.id == context.institutions.speaker() && !context.institutions.on_a_side(i.id));
    return free && school.in(context.institutions.name(i.id));
  };
  std::vector<Institution> const& known = context.plan().institutions;
  std::vector<InstitutionId> const gives = context.institutions.of_role(role::supporting);
  std::vector<InstitutionId> const takes = context.institutions.of_role(role::recipient);
  bool const two = gives.size() == 1 && takes.size() == 1 && gives[0] != takes[0];
  if (!two && std::none_of(known.begin(), known.end(), open)) return;
  Weighing weighing(context);
  std::size_t looked = 0;
  for (Statement const& s : context.outline.statements)
    if (++looked <= 600 && s.whole.size() < 3000)
      for (Words const& clause : split_at(s.whole, ",。;")) weighing.read(clause);
  // Two that are named side by side only: the second may be the one that helps.
  auto const balance = [&](InstitutionId const& id) {
    auto const found = weighing.all().find(id);
    return found == weighing.all().end() ? 0 : found->second.gives - found->second.takes;
  };
  if (two) {
    int const first = balance(gives[0]);
    int const second = balance(takes[0]);
    bool const by_order = context.institutions.by_order_only(gives[0]) && context.institutions.by_order_only(takes[0]);
    bool const by_deeds =
        (first <= -2 && second >= 2) || (by_order && second - first >= 3 && !stands_below(context, takes[0], gives[0]));
    bool const by_place = by_order && first == second && stands_below(context, gives[0], takes[0]);
    if (by_deeds || by_place) context.institutions.exchange_sides(gives[0], takes[0]);
    // Nor do their deeds bear out the order in which they are named
    if (by_order && !by_deeds && first - second < 2) note_inferred_sides(context);
  }
  for (Institution const& i : known) {
    auto const found = weighing.all().find(i.id);
    if (!open(i) || found == weighing.all().end()) continue;
    Evidence const& e = found->second;
    if (e.gives == e.takes || (e.named < 2 && i.short_names.empty() && !weighing.helps_by_one_sentence(i.id))) continue;
    context.institutions.party(i.id, e.gives > e.takes ? role::supporting : role::recipient, e.where);
  }
}

}  // namespace bangfu::document::reader
