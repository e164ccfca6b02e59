// SPDX-License-Identifier: BSL-1.0
// Who goes where, as a sentence says. Each goal takes those who go there from the words before it: back to the goal before, clause by
// clause until people are told. An institution right before people sends them; else the one that the clauses speak of does. What has
// a sender and no goal, or a host and no sender, is between the two sides (implied_flows.cpp).
#include "journeys.hpp"

#include <algorithm>
#include <string>

#include <bangfu/document/quantity.hpp>

#include "names_of_run.hpp"
#include "sides.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const sends(
    "(?:继续)?(?:选派|选送|派出|派遣|派驻|委派|指派|遴派|遴选|选聘|选调|推选|挑选|互派|抽调|调派|抽派|增派|轮派|分派|"
    "加派"
    "|组织|"
    "安排|邀请|请|指定|选拔|组建|动员|输送|推荐|另派|派|出|去|来)(?:出)?(?:各|共)?");

/// Those who are sent, and by whom.
struct Part {
  std::vector<InstitutionId> from{};
  std::size_t begin = 0;
  std::size_t end = 0;
  bool told = false;  ///< whether the institution stands right before them
};

class Run {
 public:
  /// @param row whether the words are a cell: then whose people they are does not tell where they go
  Run(Context& context, Words const& run, InstitutionId const& subject, bool row)
      : context_(context), run_(run), text_(run.view()), subject_(subject), row_(row), names_(context, run) {}

  std::vector<Journey> read() {
    for (Words const& clause : clauses(run_, false)) read_mutual(clause);
    read_received();
    read_sent_to();
    read_arrows();
    goals_ = goals_in(context_, run_, mentions_);
    for (std::size_t i = 0; i < goals_.size(); ++i)
      if (!is_used(goals_[i].verb)) read_goal(i);
    for (Words const& clause : clauses(run_, false)) read_implied(clause);
    merge_counts();
    std::stable_sort(journeys_.begin(), journeys_.end(),
                     [](Journey const& a, Journey const& b) { return a.at < b.at; });
    return std::move(journeys_);
  }

 private:
  // --- what has been read ---

  /// 学生会干部互访，甲校20人赴乙校，…: how many of those who were told
  void merge_counts() {
    for (std::size_t i = 0; i < journeys_.size();) {
      Flow const& counted = journeys_[i].flow;
      if (!counted.who.empty() || !counted.size) {
        ++i;
        continue;
      }
      auto const of_people = [&](Flow const& flow) {
        Participant const* const who = flow.who.size() == 1 ? context_.draft.participant(flow.who[0]) : nullptr;
        return who != nullptr && who->group;
      };
      auto const told = std::find_if(journeys_.begin(), journeys_.end(), [&](Journey const& k) {
        return k.at < journeys_[i].at && k.flow.from == counted.from && k.flow.to == counted.to && !k.flow.size &&
               of_people(k.flow);
      });
      if (told == journeys_.end()) {
        ++i;
        continue;
      }
      told->flow.size = counted.size;
      told->where = journeys_[i].where;
      journeys_.erase(journeys_.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }
  void use(std::size_t begin, std::size_t end) { used_.emplace_back(begin, end); }
  [[nodiscard]] bool is_used(std::size_t at) const {
    return std::any_of(used_.begin(), used_.end(), [&](auto const& u) { return u.first <= at && at < u.second; });
  }
  void put(Flow flow, std::size_t begin, std::size_t end, std::size_t at) {
    if (flow.from.empty() && flow.to.empty()) return;
    if (journeys_.size() < 64)
      journeys_.push_back({.flow = std::move(flow), .where = run_.part(begin, end), .at = run_.begin + at});
  }

  // --- institutions ---

  /// The last institution before a place that its clause begins with, other than those who are there.
  [[nodiscard]] std::vector<InstitutionId> agent_before(std::size_t at, std::vector<InstitutionId> const& not_these) {
    for (std::size_t k = mentions_.size(); k-- > 0;) {
      Mention const& m = mentions_[k];
      if (m.end > at || is_goal(m) || (m.group && m.who.size() != 1 && !(m.by_deed && m.who.empty()))) continue;
      if (!begins_clause(m)) continue;
      // 由甲校安排导师；教师3人到丙厂: who does what the clause before tells
      static Pattern const by_whom("由$");
      if (by_whom.in(text_.substr(0, m.begin)) &&
          text_.substr(m.end, at - m.end).find_first_of(",;") != std::string_view::npos)
        continue;
      std::vector<InstitutionId> who = names_.named_by(m);
      for (std::size_t j = k;
           j > 0 && joins_names().whole(text_.substr(mentions_[j - 1].end, mentions_[j].begin - mentions_[j - 1].end));
           --j)
        if (mentions_[j - 1].who.size() == 1) who.insert(who.begin(), mentions_[j - 1].who[0]);
      if (who.empty() || std::find(not_these.begin(), not_these.end(), who.front()) != not_these.end()) continue;
      return who;
    }
    return {};
  }
  [[nodiscard]] bool is_goal(Mention const& m) const {
    return std::any_of(goals_.begin(), goals_.end(),
                       [&](Goal const& g) { return g.verb <= m.begin && m.end <= g.end; });
  }
  [[nodiscard]] bool begins_clause(Mention const& m) const {
    std::string_view before = text_.substr(0, m.begin);
    if (std::size_t const at = before.find_last_of(",;:()"); at != std::string_view::npos)
      before = before.substr(at + 1);
    if (before.empty()) return true;
    static Pattern const lead(
        "(?:由|从|请|、|和|与|及|年|月|日|起|间|期|天|周|另|还|拟|将|可|应|,|同时|其中|初|末|底)$");
    return lead.in(before) && before.size() < 60;
  }

  // --- the people of a goal ---

  /// Where the words begin that may tell who goes to a goal.
  [[nodiscard]] std::size_t window_of(std::size_t i) const {
    std::size_t begin = 0;
    if (i > 0) {
      begin = goals_[i - 1].end;
      static Pattern const parts(",|;|、|。|:|并|后|再");
      if (auto const m = parts.find(text_.substr(0, goals_[i].verb), begin)) begin = m->end();
    }
    for (auto const& [from, to] : used_)
      if (to <= goals_[i].verb) begin = std::max(begin, to);
    std::size_t const semicolon = text_.substr(0, goals_[i].verb).rfind(';');
    if (semicolon != std::string_view::npos) begin = std::max(begin, semicolon + 1);
    return begin;
  }

  /// Whether words between two marks tell of people who may go.
  [[nodiscard]] bool tells_people(Words piece) const {
    piece = without_adverbs(piece.trimmed(" 、"));
    if (context_.institutions.drop_first(piece)) piece = without_adverbs(piece);
    piece = up_to_people(context_, piece);
    if (piece.empty() || says_how(piece.view()) || moves_things(piece.view())) return false;
    return counts_people(context_, piece) || people_in_general(piece.view()) || names_people(piece);
  }
  [[nodiscard]] bool names_people(Words const& piece) const { return Travellers(context_, piece, {}, false).by_name(); }

  /// Whether people who are told before went for something of their own: 甲校派教师4名支教，乙校派….
  [[nodiscard]] static bool has_purpose(std::string_view clause) {
    static Pattern const purpose(
        "(?:支教|任教|送教|跟岗|跟班|外出|走教|送课|进修|集训|挂职|见习|学习|培训|指导|研修|讲座|听课|带教|锻炼|就读|"
        "实习|交流|一年|学期|学年|师徒|结对|对子|协议|关系)$");
    return purpose.in(clause);
  }

  /// Where those who go there begin to be told, from the clause of the verb backwards.
  [[nodiscard]] std::size_t people_begin(std::size_t begin, std::size_t verb) const {
    static Pattern const goes_on(
        "带队|领队|率队|带领|率领|随行|同行|陪同|^一行|^(?:共|合计|其中|合共)|^[^,]{0,3}[\\d一二两三四五六七八九十]+(?:"
        "人|名|位)$");
    std::size_t end = verb;
    std::size_t found = verb;
    bool open = true;  // whether more may stand before
    for (std::size_t k = 0; k < 6; ++k) {
      std::size_t const comma = text_.substr(0, end).rfind(',');
      std::size_t const start = comma == std::string_view::npos || comma < begin ? begin : comma + 1;
      Words const piece = run_.part(start, end);
      static Pattern const leads("(?:带队|领队|率队|带领|率领)$");
      bool const leader = leads.in(piece.view());
      if (leader || tells_people(piece)) {
        // 语文组张敏、王芳，数学组赵强: more of them
        bool const another =
            (counts_people(context_, piece) || (names_people(run_.part(found, verb)) && names_people(piece))) &&
            !has_purpose(piece.view());
        if (found != verb && !open && !leader && !another) break;
        found = start;
        open = leader || goes_on.in(without_adverbs(piece).view());
      } else if (found != verb && !open) {
        break;
      }
      if (start == begin) break;
      end = comma;
    }
    return found;
  }

  /// Parts the words at the institutions that send.
  [[nodiscard]] std::vector<Part> parts_of(std::size_t begin, std::size_t end) {
    std::vector<Part> parts;
    Part part{.begin = begin, .end = end};
    std::size_t list_end = 0;
    for (Mention const& m : mentions_) {
      if (m.begin < begin || m.end > end) continue;
      std::string_view const before = text_.substr(0, m.begin);
      if (is_object(before) || (m.group && m.who.size() != 1)) continue;
      std::vector<InstitutionId> const who = names_.named_by(m);
      if (who.empty()) continue;
      if (!part.from.empty() && joins_names().whole(text_.substr(list_end, m.begin - list_end))) {
        part.from.insert(part.from.end(), who.begin(), who.end());
        list_end = part.begin = m.end;
        continue;
      }
      std::size_t const stop = run_.part(part.begin, m.begin).trimmed("、,和与及从由 ").end - run_.begin;
      part.end = std::max(part.begin, stop);
      parts.push_back(part);
      part = {.from = who, .begin = m.end, .end = end, .told = true};
      list_end = m.end;
    }
    part.end = end;
    parts.push_back(part);
    return parts;
  }

  /// The words for people within a part: behind the verb that sends them, or right behind the institution.
  [[nodiscard]] Words people_in(Part const& part) const {
    Words words = run_.part(part.begin, part.end).trimmed(" ,、的");
    std::string_view const view = words.view();
    // 物理、化学两科各派1名教师: of what they are stands before the verb
    if (!each_of_subjects(context_, words).empty()) return words;
    std::size_t from = 0;
    std::size_t guard = 0;
    for (auto s = sends.find(view); s && guard < 8; s = sends.find(view, s->end()), ++guard) {
      static Pattern const weak("^(?:出|去|来|请)$");
      if (weak.in((*s)[0]) && s->begin() > 12) continue;
      std::string_view const before = view.substr(from, s->begin() - from);
      // 选派教师3名，安排住宿: people stand before it
      if (from > 0 && counts_people(context_, words.part(from, s->begin()))) break;
      if (s->end() >= view.size() || before.size() > 90) continue;
      from = s->end();
    }
    return words.part(from, words.size()).trimmed(" ,、的");
  }

  void read_goal(std::size_t i) {
    Goal const& goal = goals_[i];
    std::size_t const window = window_of(i);
    std::size_t const begin = people_begin(window, goal.verb);
    static Pattern const invites("(?:邀请|聘请|延请|恭请)");
    std::size_t const made = journeys_.size();
    std::vector<InstitutionId> const agents = agent_before(begin < goal.verb ? begin : goal.verb, goal.to);
    if (goal.other_side && std::any_of(mentions_.begin(), mentions_.end(), [&](Mention const& m) {
          return m.group && m.who.size() != 1 && m.begin >= begin && m.end <= goal.verb && begins_clause(m);
        }))
      return;
    static Pattern const by_whom("^由");
    std::vector<Part> const parts = parts_of(begin, goal.verb);
    static Pattern const each_way("分别|分赴|各赴");
    auto const told = static_cast<std::size_t>(
        std::count_if(parts.begin(), parts.end(), [](Part const& k) { return k.told && k.from.size() == 1; }));
    bool const in_turn = told > 1 && told == goal.to.size() && each_way.in(text_.substr(begin, goal.end - begin));
    std::size_t turn = 0;
    if (read_shares(goal, begin)) return;
    for (Part const& part : parts) {
      Words people = people_in(part);
      // 期中，甲校教师4人: before a sender only those count who are counted
      if (!part.told && parts.size() > 1 &&
          (!counts_people(context_, people) || by_whom.in(text_.substr(part.end, 12))))
        continue;
      // 由甲校选派: those who are sent stand before
      if (part.told && part.begin > begin && (people.empty() || !tells_people(people)))
        if (Words const before = people_before(part, begin); !before.empty()) {
          if (&part != &parts.front() && (&part - 1)->told) continue;  // 甲校学生由乙校推荐到丙厂
          people = before;
        }
      if (people.empty() && !(part.told && begin == goal.verb)) continue;
      // 邀请专家到校: nobody sends guests, unless they are of a side
      bool const guests = invites.in(text_.substr(begin, goal.verb - begin));
      static Pattern const hosts("^[^,;]{0,12}?(?:邀请|聘请|延请|恭请)");
      if (part.told && hosts.at(text_.substr(0, goal.verb), part.begin)) continue;
      if (guests && (!part.told || (goal.other_side && !context_.institutions.on_a_side(part.from.front())))) continue;
      Goal way = goal;
      if (in_turn && part.told && turn < goal.to.size()) way.to = {goal.to[turn++]};
      travel(way, part, people, agents);
    }
    if (journeys_.size() == made && !invites.in(text_.substr(begin, goal.verb - begin))) behind_or_nobody(goal, agents);
    if (journeys_.size() > made) use(begin, goal.end);
  }

  /// 支援教师12名（甲校9名、乙校3名）赴丙校: as many of each.
  bool read_shares(Goal const& goal, std::size_t begin) {
    static Pattern const bracket("\\(([^()]{8,160})\\)");
    static Pattern const share("^(?:选派|派出|派)?((?:\\d+|[一二三四五六七八九十两]+)(?:名|人|位))(?:、|,|$|\\))");
    auto const b = bracket.find(text_.substr(0, goal.verb), begin);
    if (!b || goal.to.size() != 1) return false;
    Travellers const all(context_, people_in({.begin = begin, .end = b->begin()}), {}, false);
    std::vector<Flow> const whole = all.on({}, {});
    if (whole.size() != 1 || whole[0].who.size() != 1) return false;
    std::string const name(context_.draft.participant(whole[0].who[0])->name.any());
    std::size_t made = 0;
    for (Mention const& m : mentions_) {
      if (m.begin < b->begin() || m.end > b->end() || m.who.size() != 1) continue;
      auto const n = share.at(text_, m.end);
      if (!n) continue;
      std::vector<Piece<Amount>> const counted = find_amounts((*n)[1], context_.draft.lexicon());
      if (counted.size() != 1) continue;
      Flow flow{.from = m.who[0], .to = goal.to[0]};
      Counted const body{.words = run_.part(begin, b->begin()), .name = name, .size = counted.front().value.quantity};
      flow.who.push_back(group_of(context_, body, m.who[0]));
      flow.size = people_counted(counted.front());
      put(std::move(flow), begin, goal.end, goal.verb);
      ++made;
    }
    if (made > 0) use(begin, goal.end);
    return made > 1;
  }

  [[nodiscard]] Words people_before(Part const& part, std::size_t begin) const {
    std::string_view const before = text_.substr(begin, part.begin - begin);
    std::size_t const by = before.rfind("由");
    return by == std::string_view::npos ? Words() : run_.part(begin, begin + by).trimmed(" ,、");
  }

  /// 派驻乙校的4名教师; 赴乙校送教, of those whom the sentence speaks of.
  void behind_or_nobody(Goal const& goal, std::vector<InstitutionId> const& agents) {
    static Pattern const behind("^[^,;]{0,8}?的([^,;]{2,30})");
    // 乙校回访师生16人
    static Pattern const right_behind("^([^,;的]{2,24}(?:\\d|[一二两三四五六七八九十])(?:人|名))(?:$|[,;])");
    Part part{.begin = goal.verb, .end = goal.verb};
    Words people;
    static Pattern const comes("^(?:来|回)");
    if (auto const r = goal.returns ? right_behind.at(text_, goal.end) : std::nullopt) {
      people = run_.part(r->begin(1), r->end(1));
    } else if (auto const b = comes.at(text_, goal.verb) ? std::nullopt : behind.at(text_, goal.end)) {
      Words const those = run_.part(b->begin(1), b->end(1));
      if (counts_people(context_, those) || people_in_general(those.view())) people = those;
    }
    if (people.empty() && again_elsewhere(goal)) return;
    if (people.empty() && !goal.returns && (goal.needs_people || goal.other_side || !nothing_moves(goal))) return;
    // 送课到乙校, in a row: what for tells who
    static Pattern const teaches("^(?:送[课教培]|支教|走教|讲学)$");
    bool const told_by_deed = row_ && teaches.in(clause_before(goal.verb).view());
    if (people.empty() && agents.empty() && !told_by_deed && (subject_.empty() || goals_.size() > 1)) return;
    if (people.empty() && !names_.counted_places(goal.place.view()).empty()) return;
    office_ = people.empty() ? office_before(goal) : Words();
    travel(goal, part, people, agents);
    office_ = Words();
  }

  /// 每周二到乙校、每周四到丙校: the same people to another place. @returns whether they were told
  bool again_elsewhere(Goal const& goal) {
    auto const i = static_cast<std::size_t>(&goal - goals_.data());
    static Pattern const when_only(
        "^ "
        "?(?:、|和|及|再|又|,)?(?:每|逢|单|双|隔|第|上|下|次)?[\\p{Han}\\d]{0,2}(?:周|星期|月|日|旬|学期|学年|年)["
        "一二三四五六日天]?(?:上午|下午)?$");
    if (i == 0 || i >= goals_.size() || journeys_.empty() || goal.to.size() != 1) return false;
    std::size_t const before = goals_[i - 1].end;
    if (before > goal.verb || !when_only.in(text_.substr(before, goal.verb - before))) return false;
    std::vector<Journey> more;
    for (Journey const& told : journeys_) {
      if (told.at != run_.begin + goals_[i - 1].verb || told.flow.from == goal.to[0]) continue;
      more.push_back(told);
      more.back().flow.to = goal.to[0];
    }
    for (Journey& one : more) put(std::move(one.flow), one.where.begin - run_.begin, goal.end, goal.verb);
    return !more.empty();
  }

  /// What stands before a verb in its clause, without what says when and how.
  [[nodiscard]] Words clause_before(std::size_t verb) const {
    std::size_t const mark = text_.substr(0, verb).find_last_of(",;:");
    return without_adverbs(run_.part(mark == std::string_view::npos ? 0 : mark + 1, verb).trimmed());
  }

  /// Whether nothing stands before the verb in its clause but who goes and how: 甲校每学期到乙校, and not 音乐课同步到乙校.
  [[nodiscard]] bool nothing_moves(Goal const& goal) const {
    Words before = clause_before(goal.verb);
    (void)context_.institutions.drop_first(before);
    if (context_.institutions.at(before.view(), 0).end == before.size()) return true;
    before = without_adverbs(before);
    // 甲校每学期送课到乙校
    static Pattern const what_for("^(?:送[课教培研]|讲学|巡讲|走教|支教|巡回指导|视导)$");
    if (what_for.in(before.view())) return true;
    return before.empty() || says_how(before.view()) || characters(before.view()) <= 2 ||
           goes_as_a_whole(before.view());
  }
  /// Whether words are offices or teams: 教导处, 语文、数学教研组, 李四工作室.
  [[nodiscard]] static bool goes_as_a_whole(std::string_view words) {
    static Pattern const office(
        "^[\\p{Han}、“”]{1,16}(?:处|科|室|股|部|办|系|组|中心|团委|教研组|备课组|工作室|工作坊|团队)$");
    return office.in(words);
  }

  /// 甲校教导处来校: the office that goes, where nobody of it is told.
  [[nodiscard]] Words office_before(Goal const& goal) const {
    Words before = clause_before(goal.verb);
    (void)context_.institutions.drop_first(before);
    before = without_adverbs(before);
    return goes_as_a_whole(before.view()) ? before : Words();
  }

  // --- one way ---

  /// Those who send: told, or the one that the clauses speak of, or the other side.
  [[nodiscard]] std::vector<InstitutionId> senders(Goal const& goal, Part const& part,
                                                   std::vector<InstitutionId> const& agents) const {
    Institutions const& institutions = context_.institutions;
    if (part.told) return part.from;
    // 进城培训, 下乡送课: where they go tells whose they are
    if (InstitutionId const only = goal.uptown     ? institutions.only(role::recipient)
                                   : goal.downtown ? institutions.only(role::supporting)
                                                   : InstitutionId();
        !only.empty() && (agents.empty() || agents.front() != only))
      return {only};
    if (!agents.empty()) return agents;
    InstitutionId const to = goal.to.size() == 1 ? goal.to[0] : InstitutionId();
    if (!subject_.empty() && subject_ != to) return {subject_};
    // 新一轮跟班教师到岗: what they are called by tells whose they are
    if (InstitutionId const called = goal.other_side
                                         ? side_of_called(context_, text_.substr(part.begin, part.end - part.begin))
                                         : InstitutionId();
        !called.empty())
      return {called};
    if (!last_from_.empty() && std::find(goal.to.begin(), goal.to.end(), last_from_) == goal.to.end())
      return {last_from_};
    InstitutionId const& speaker = institutions.speaker();
    if (!speaker.empty() && institutions.speaks_of_itself() && !goal.other_side &&
        std::find(goal.to.begin(), goal.to.end(), speaker) == goal.to.end())
      return {speaker};
    if (!to.empty())
      if (InstitutionId const other = institutions.other_side(to); !other.empty()) return {other};
    std::vector<InstitutionId> const& giving = institutions.of_role(role::supporting);
    if (giving.size() == 1 && std::find(goal.to.begin(), goal.to.end(), giving[0]) == goal.to.end() &&
        (!goal.to.empty() || goal.by_role || goal.other_side || institutions.of_role(role::recipient).size() <= 1))
      return giving;
    return {};
  }

  /// A division before those who go: 雁塔市教师; 浔江市每年选派….
  [[nodiscard]] InstitutionId division_of(Part const& part, Words& people) {
    static Pattern const of_people(
        "^([\\p{Han}]{2,5}?(?:市|县|区|省|州|旗))(?:的)?[\\p{Han}]{0,8}(?:教师|老师|学生|校长|干部|教研员|骨干|师生)");
    static Pattern const sends_them("^([\\p{Han}]{2,5}?(?:市|县|区|省|州|旗))(?:每|将|可|应|拟|选派|组织|派)");
    if (part.told) return {};
    if (auto const d = of_people.at(people.view())) {
      InstitutionId id = context_.draft.institution(people.part(d->begin(1), d->end(1)));
      people = people.part(d->end(1), people.size()).trimmed("的");
      return id;
    }
    if (auto const d = sends_them.at(text_, part.begin))
      return context_.draft.institution(run_.part(d->begin(1), d->end(1)));
    return {};
  }

  void travel(Goal const& goal, Part const& part, Words people, std::vector<InstitutionId> const& agents) {
    std::vector<InstitutionId> from;
    if (InstitutionId const division = division_of(part, people); !division.empty())
      from = {division};
    else
      from = senders(goal, part, agents);
    // 丁教授到乙校作报告: who was told to be of another body comes from there, whomever the sentence speaks of
    if (!part.told && from.size() <= 1)
      if (InstitutionId const known = side_of_known(context_, people);
          !known.empty() && std::find(goal.to.begin(), goal.to.end(), known) == goal.to.end())
        from = {known};
    if ((goal.needs_sender || goal.needs_people) && from.empty()) return;
    // 甲校王五任乙校校长，李四任丙校校长: the second is of the same
    if (goal.needs_told && !part.told && (agents.empty() || !names_people(people))) return;
    // 选派管理干部1名挂任乙校副校长: who is sent comes from the other side
    // 选手4名在甲校集训: who is counted comes from the other side
    bool const guests = goal.stays && goal.to.size() == 1 && context_.institutions.on_a_side(goal.to[0]) &&
                        counts_people(context_, people);
    if (goal.needs_people && !part.told && !guests && agents.empty() && subject_.empty() &&
        !sends.in(text_.substr(std::min(part.begin, goal.verb), goal.verb - std::min(part.begin, goal.verb))))
      return;
    static Pattern const each_way("分别|分赴|各赴");
    bool const pairwise = from.size() > 1 && from.size() == goal.to.size() && each_way.in(text_.substr(0, goal.end));
    std::vector<InstitutionId> const all = from.empty() ? std::vector<InstitutionId>{InstitutionId()} : from;
    std::vector<std::vector<InstitutionId>> places;
    for (std::size_t a = 0; a < all.size(); ++a)
      places.push_back(pairwise ? std::vector<InstitutionId>{goal.to[a]} : names_.places_for(goal, all[a]));
    // Who goes each to a place of its own sends as many each
    bool apart = all.size() > 1;
    for (std::size_t a = 0; a < all.size(); ++a)
      for (std::size_t b = 0; b < a; ++b)
        apart = apart && places[a].size() == 1 && places[b].size() == 1 && places[a] != places[b];
    if (all.size() == 1 && each_way.in(text_.substr(0, goal.end)) && each_to_own(goal, part, people, all[0], places[0]))
      return;
    // 师范大学专家每学期入校: to none of several in particular
    if (goal.other_side && part.told && all.size() == 1 && places[0].empty() && !goal.returns) places[0].emplace_back();
    for (std::size_t a = 0; a < all.size(); ++a)
      for (InstitutionId const& to : places[a])
        if (to != all[a]) one_way(goal, part, people, {all[a], to}, all.size() > 1 && !apart, places[a].size() > 1);
  }

  /// 校长助理李一、教导主任王二分别到甲校、乙校: as many people, or bodies of people, as places. @returns whether they are
  bool each_to_own(Goal const& goal, Part const& part, Words const& people, InstitutionId const& from,
                   std::vector<InstitutionId> const& places) {
    if (places.size() < 2) return false;
    Travellers const travellers(context_, people, from, false);
    if (!travellers.one_for_each(places.size())) return false;
    std::vector<Flow> flows = travellers.on({from, {}}, {});
    if (travellers.by_name()) {
      Flow const all = flows[0];
      flows.assign(places.size(), Flow{.from = from});
      for (std::size_t i = 0; i < places.size(); ++i) flows[i].who = {all.who[i]};
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
      flows[i].to = places[i];
      put(flows[i], part.told ? begin_of(part) : std::min(part.begin, goal.verb), std::max(goal.end, part.end),
          goal.verb);
    }
    if (!from.empty()) last_from_ = from;
    return true;
  }

  void one_way(Goal const& goal, Part const& part, Words const& people, Way const& way, bool joint, bool several) {
    Travellers const travellers(context_, people, way.from, false);
    if (!people.empty() && travellers.empty() && !travellers.counted()) return;
    if (goal.needs_people && travellers.empty()) return;
    if (!several && !travellers.by_name()) {
      std::vector<Counted> const subjects = subjects_behind(context_, people, behind(goal));
      for (Counted const& body : subjects) {
        std::size_t const last = subjects.back().words.end - run_.begin;
        put(flow_of(context_, body, way.from, way.to), part.told ? begin_of(part) : std::min(part.begin, goal.verb),
            std::max(goal.end, last), goal.verb);
      }
      if (!subjects.empty()) {
        if (!way.from.empty()) last_from_ = way.from;
        return;
      }
    }
    static Pattern const each("各|每(?:校|园|所|地|县)");
    std::size_t const begin = part.told ? begin_of(part) : std::min(part.begin, goal.verb);
    std::string_view const said = text_.substr(begin, goal.end - begin);
    bool const told_each = each.in(said);
    for (Flow& flow : travellers.on(way, {})) {
      // 选派教师2名到乙校，每周到乙校授课两天: they were told
      auto const told_before = [&](Journey const& j) { return j.flow.from == way.from && j.flow.to == way.to; };
      if (people.empty() && office_.empty() && std::any_of(journeys_.begin(), journeys_.end(), told_before)) continue;
      if (travellers.each() && joint) flow.size = travellers.each_size();
      if ((joint || several) && !told_each) flow.size.reset();
      if (flow.who.empty() && flow.size && last_group_) flow.who.push_back(*last_group_);
      if (flow.who.empty() && !office_.empty()) flow.who.push_back(context_.draft.group(office_, way.from, {}));
      if (!flow.size && part.told && flow.who.size() == 1) flow.size = count_before(begin);
      if (!flow.size && flow.who.size() <= 1) count_behind(context_, rest_behind(goal), flow);
      if (!travellers.by_name() && !several) names_behind(goal, flow);
      if (several)
        if (Box<Quantity> const there = count_of_place(goal, way.to)) flow.size = there;
      if (!way.from.empty()) last_from_ = way.from;
      if (flow.who.size() == 1 && !travellers.by_name()) last_group_ = flow.who[0];
      put(std::move(flow), begin, std::max(goal.end, part.end), goal.verb);
    }
  }
  [[nodiscard]] std::size_t begin_of(Part const& part) const {
    std::size_t begin = part.begin;
    for (Mention const& m : mentions_)
      if (m.end == part.begin ||
          (m.end < part.begin && !part.from.empty() && m.who.size() == 1 && m.who[0] == part.from[0]))
        begin = m.begin;
    return begin;
  }
  /// …赴乙校跟岗（贺小军、白雪莲）.
  void names_behind(Goal const& goal, Flow& flow) {
    static Pattern const bracket("^([^,;()]{0,24})\\(([^()]{4,90})\\)");
    auto const b = bracket.at(text_, goal.end);
    if (!b) return;
    std::vector<Words> const names = split_at(run_.part(b->begin(2), b->end(2)), "、 ");
    for (Words const& one : names)
      if (!is_name(context_, one.view(), false)) return;
    for (Words const& one : names) flow.who.push_back(context_.draft.person(one, flow.from, {}, one));
  }
  /// 12名双桥学生: the number before the school.
  [[nodiscard]] Box<Quantity> count_before(std::size_t school) const {
    static Pattern const number("(?:\\d+|[一二三四五六七八九十两]+)(?:余|多)?(?:名|位|个)$");
    auto const n = number.find(text_.substr(0, school));
    if (!n) return {};
    std::vector<Piece<Amount>> const counted = find_amounts((*n)[0], context_.draft.lexicon());
    return counted.size() == 1 ? people_counted(counted.front()) : Box<Quantity>();
  }
  [[nodiscard]] std::string_view rest_behind(Goal const& goal) const {
    return run_.of == nullptr ? std::string_view()
                              : std::string_view(run_.of->text()).substr(run_.begin + goal.end, 120);
  }
  /// The words behind a goal, as far as they may still tell of those who go there.
  [[nodiscard]] Words behind(Goal const& goal) const { return words_behind(*run_.of, run_.begin + goal.end, 240); }
  /// …分赴五中、马营学区，五中50人、马营学区30人.
  [[nodiscard]] Box<Quantity> count_of_place(Goal const& goal, InstitutionId const& to) const {
    static Pattern const number(
        "^(?:选派|派)?((?:不少于|至少|不超过|约)?(?:\\d+|[一二三四五六七八九十两]+)(?:余|多)?(?:名|人|位))");
    for (Mention const& m : mentions_) {
      if (m.begin < goal.end || m.who.size() != 1 || m.who[0] != to) continue;
      auto const n = number.at(text_, m.end);
      if (!n) continue;
      std::vector<Piece<Amount>> const counted = find_amounts((*n)[1], context_.draft.lexicon());
      if (counted.size() == 1) return people_counted(counted.front());
    }
    return {};
  }

  // --- other ways to say it ---

  void read_mutual(Words const& clause) {
    std::vector<Words> places;
    std::vector<Flow> flows = mutual_flows(context_, clause, places);
    if (flows.empty()) return;
    std::size_t const begin = clause.begin - run_.begin;
    for (std::size_t i = 0; i < flows.size(); ++i)
      if (!told_already(flows[i]))
        put(std::move(flows[i]), places[i].begin - run_.begin, places[i].end - run_.begin, begin);
    use(begin, begin + clause.size());
  }

  /// 两校互派教师，各派3名教师到对方学校任教: the same people once more.
  [[nodiscard]] bool told_already(Flow const& flow) const {
    auto const name = [&](Flow const& f) {
      return f.who.size() == 1 ? std::string(context_.draft.participant(f.who[0])->name.any()) : std::string();
    };
    return std::any_of(journeys_.begin(), journeys_.end(), [&](Journey const& j) {
      return j.flow.from == flow.from && j.flow.to == flow.to && !name(flow).empty() && name(j.flow) == name(flow);
    });
  }

  /// 丙校接收乙校学生10名跟岗, 邀请乙校教师来校.
  void read_received() {
    static Pattern const receives("接收|接待|接纳|迎接|邀请|承接|安置");
    static Pattern const purpose(
        "来|到|赴|作|做|举办|开展|开设|举行|主讲|集训|跟岗|跟班|短期|进修|参加|实习|培训|挂职|学习|就读|参观|观摩|住|"
        "在");
    static Pattern const people_first("^[\\p{Han}]{0,8}?(?:学生|教师|老师|选手|干部|校长|学员)");
    static Pattern const joins_in("参与|担任|作为|加入");
    for (auto r = receives.find(text_); r; r = receives.find(text_, r->end())) {
      Mention const* guest = nullptr;
      for (Mention const& m : mentions_)
        if (m.begin == r->end() && (m.who.size() == 1 || m.by_deed)) guest = &m;
      std::vector<InstitutionId> const guests =
          guest == nullptr ? std::vector<InstitutionId>() : names_.named_by(*guest);
      if (guests.size() != 1) continue;
      bool const invited = (*r)[0] == "邀请";
      InstitutionId const from = guests[0];
      InstitutionId host = subject_;
      for (Mention const& m : mentions_)
        if (m.end <= r->begin() && (m.who.size() == 1 || m.by_deed))
          if (std::vector<InstitutionId> const hosts = names_.named_by(m); hosts.size() == 1) host = hosts[0];
      if (host.empty()) host = context_.institutions.speaker();
      if (host.empty() || host == from) host = context_.institutions.other_side(from);
      // Guests who are neither side's come where they speak
      static Pattern const speaks(
          "^[^,;]{2,30}?(?:作|做|举办|开展|开设|举行|主讲)[^,;]{0,12}?(?:报告|讲座|培训|辅导|讲学|授课)");
      if (invited && !guest->by_deed && !context_.institutions.on_a_side(from) &&
          (!speaks.at(text_, guest->end) || !context_.institutions.on_a_side(host)))
        continue;
      std::size_t const comma = std::min(text_.find_first_of(",;", guest->end), text_.size());
      std::size_t start = guest->end;
      if (auto const p = people_first.at(text_, start)) start = p->end();
      std::size_t end = comma;
      static Pattern const online("线上|网上|网络|远程|视频|直播|云端|在线");
      if (online.in(text_.substr(start, comma - start)) || text_.substr(start, 1) == "(") continue;
      if (auto const p = purpose.find(text_.substr(0, comma), start)) {
        end = p->begin();
        for (Mention const& m : mentions_)
          if (m.begin == p->end() && m.who.size() == 1 && !m.arrival && m.who[0] != from) host = m.who[0];
      }
      // 邀请丙方技术人员参与专业建设: nobody comes
      if (host.empty() || host == from || (invited && end == comma && joins_in.in(text_.substr(start, comma - start))))
        continue;
      Words const people = run_.part(guest->end, end).trimmed(" ,、的");
      Travellers const travellers(context_, people, from, false);
      if (travellers.empty()) continue;
      for (Flow& flow : travellers.on({from, host}, {})) {
        if (!flow.size && flow.who.size() == 1)
          count_behind(context_, std::string_view(run_.of->text()).substr(run_.begin + end, 120), flow);
        put(std::move(flow), r->begin(), end, r->begin());
      }
      use(r->begin(), comma);
    }
  }

  /// 向乙校派驻1名执行校长.
  void read_sent_to() {
    static Pattern const to_whom("(?:向|为|给)(?:每所|各|每个|每校|所有)?$");
    static Pattern const verb(
        "^(?:分别|定期|每(?:学期|学年|年|月)|各|继续|统一|择优)*(?:派驻|派出|选派|委派|派遣|输送|轮派|派|委任)(?:各)?");
    for (Mention const& m : mentions_) {
      if (!to_whom.in(text_.substr(0, m.begin))) continue;
      // 分别向乙校、丙校选派
      std::vector<InstitutionId> to = names_.named_by(m);
      std::size_t last = m.end;
      for (Mention const& k : mentions_)
        if (k.begin > last && joins_names().whole(text_.substr(last, k.begin - last))) {
          std::vector<InstitutionId> const more = names_.named_by(k);
          to.insert(to.end(), more.begin(), more.end());
          last = k.end;
        }
      auto const v = verb.at(text_, last);
      if (!v) continue;
      Goal goal{.verb = v->end(), .end = v->end()};
      goal.to = std::move(to);
      if (m.by_deed || goal.to.empty()) {
        goal.to.clear();
        goal.by_role = true;
        goal.place = run_.part(m.begin, m.end);
      }
      std::size_t const stop = std::min(text_.find_first_of(",;", v->end()), text_.size());
      static Pattern const purpose(
          "(?:支教|任教|指导|挂职|担任|任|讲学|顶岗|驻校|帮助|从事|开展|交流|走教|援教|送教|授课|蹲点|轮岗|跟岗|跟班)");
      std::size_t end = stop;
      if (auto const p = purpose.find(text_.substr(0, stop), v->end() + 6)) end = p->begin();
      std::size_t const made = journeys_.size();
      Part part{.begin = v->end(), .end = end};
      std::vector<InstitutionId> const agents = agent_before(m.begin, goal.to);
      goal.end = end;
      travel(goal, part, run_.part(v->end(), end).trimmed(" ,、的"), agents);
      if (journeys_.size() > made) use(m.begin, stop);
    }
  }

  /// 甲校→乙校，送课教师6人; 甲校 张三 ⇄ 乙校 李四.
  void read_arrows() {
    static Pattern const arrow(" ?(→|⇄|↔|⇌|-+>|=+>) ?");
    static Pattern const people_here("^(?:[,: (]*)([^,;:()→⇄↔⇌]{2,30})");
    std::size_t guard = 0;
    for (auto m = arrow.find(text_); m && guard < 12; m = arrow.find(text_, m->end()), ++guard) {
      Mention const* left = nullptr;
      Mention const* right = nullptr;
      for (Mention const& x : mentions_) {
        if (x.end <= m->begin() && m->begin() - x.end < 40) left = &x;
        if (x.begin == m->end()) right = &x;
      }
      if (left == nullptr || right == nullptr) continue;
      bool const both = (*m)[1] == "⇄" || (*m)[1] == "↔" || (*m)[1] == "⇌";
      std::vector<InstitutionId> const from = names_.named_by(*left);
      std::vector<InstitutionId> const to = names_.named_by(*right);
      if (to.size() != 1) continue;
      Words behind;
      if (auto const p = people_here.at(text_, right->end)) behind = run_.part(p->begin(1), p->end(1)).trimmed();
      Words const before = run_.part(left->end, m->begin()).trimmed(" ,");
      for (InstitutionId const& one : from) {
        if (one == to[0]) continue;
        arrow_way({one, to[0]}, both || !before.empty() ? before : behind, left->begin, *right);
        if (both) arrow_way({to[0], one}, behind, right->begin, *right);
      }
    }
  }
  void arrow_way(Way const& way, Words const& people, std::size_t begin, Mention const& right) {
    Travellers const travellers(context_, people, way.from, false);
    if (people.empty() || (travellers.empty() && !travellers.counted())) return;
    for (Flow& flow : travellers.on(way, {})) {
      std::size_t const end = std::max(right.end, people.end - run_.begin);
      put(std::move(flow), begin, end, begin);
      use(begin, end);
    }
  }

  /// 乙校派班主任2人随队: with those who were told before.
  bool read_beside(Words const& clause) {
    static Pattern const beside("(?:随队|随行|同行|陪同|同往|陪护)(?:$|前往|指导|照料)");
    // 随行物理、政治教师各1人
    static Pattern const beside_first("^(?:另有?|并|还)?(?:随队|随行|同行|同往)(?:的?有|的|人员[为有])?([^,]{2,60})$");
    std::size_t const begin = clause.begin - run_.begin;
    if (journeys_.empty()) return false;
    std::size_t from = begin;
    auto b = beside_first.whole(clause.view());
    std::size_t to = begin + clause.size();
    if (b) {
      from = begin + b->begin(1);
    } else {
      b = beside.find(clause.view());
      if (!b) return false;
      to = begin + b->begin();
    }
    Flow const before = journeys_.back().flow;
    std::size_t const made = journeys_.size();
    for (Part const& part : parts_of(from, to)) {
      Words const people = people_in(part);
      Way const way{part.told ? part.from.front() : before.from, before.to};
      Travellers const travellers(context_, people, way.from, false);
      if (travellers.empty() || way.from == way.to) continue;
      for (Flow& flow : travellers.on(way, {})) put(std::move(flow), begin, begin + b->end(), begin + b->begin());
    }
    return journeys_.size() > made;
  }

  /// 校长每学期到乙校两次，副校长每月一次: to the place that was told before.
  bool read_how_often(Words const& clause) {
    static Pattern const how_often(
        "^([^\\d]{4,90}?)(?:则|也|各|可|应|须)?(?:每(?:个)?(?:学期|学年|年|月|周|季度|半年|两周|两个月|半个月))"
        "(?:(?:至少|不少于)?[一二两三四五六七八九十\\d]+(?:次|天|回|周|趟|日))$");
    auto const h = journeys_.empty() ? std::nullopt : how_often.whole(clause.view());
    if (!h) return false;
    std::size_t const begin = clause.begin - run_.begin;
    Flow const before = journeys_.back().flow;
    std::size_t const made = journeys_.size();
    for (Part const& part : parts_of(begin, begin + h->end(1))) {
      Words const people = people_in(part);
      InstitutionId const from = part.told && part.from.size() == 1 ? part.from.front() : before.from;
      Way const way{from, from == before.to ? before.from : before.to};
      Travellers const travellers(context_, people, way.from, false);
      if (travellers.empty() || way.from == way.to) continue;
      for (Flow& flow : travellers.on(way, {})) put(std::move(flow), begin, begin + clause.size(), begin);
    }
    return journeys_.size() > made;
  }

  /// Who sends or receives, with no goal told.
  void read_implied(Words const& clause) {
    std::size_t const begin = clause.begin - run_.begin;
    for (auto const& [from, to] : used_)
      if (from < begin + clause.size() && begin < to) return;
    for (Journey const& j : journeys_)
      if (j.where.begin < clause.end && clause.begin < j.where.end) return;
    if (read_beside(clause) || read_how_often(clause)) return;
    std::vector<Words> places;
    InstitutionId subject = subject_;
    if (std::vector<InstitutionId> const agents = agent_before(begin, {}); agents.size() == 1) subject = agents[0];
    std::vector<Flow> flows = implied_flows(context_, clause, subject, row_, places);
    for (std::size_t i = 0; i < flows.size(); ++i)
      put(std::move(flows[i]), places[i].begin - run_.begin, places[i].end - run_.begin, begin);
  }

  Context& context_;
  Words run_;
  std::string_view text_;
  InstitutionId subject_;
  bool row_;
  NamesOfRun names_;
  std::vector<Mention> const& mentions_ = names_.mentions();
  std::vector<Goal> goals_{};
  std::vector<Journey> journeys_{};
  std::vector<std::pair<std::size_t, std::size_t>> used_{};
  Words office_{};                             // that goes as a whole
  InstitutionId last_from_{};                  // of the journey before
  std::optional<ParticipantId> last_group_{};  // whom it took: 数学老师5人，3人去甲校，2人去乙校
};

}  // namespace

Pattern const& joins_names() {
  static Pattern const joins("^ ?(?:、|和|与|及|或) ?$");
  return joins;
}

bool is_object(std::string_view before) {
  static Pattern const object("(?:向|同|跟|为|对|给|在|于|按|据|将|把|任|根据|结合|围绕|针对|满足|听取)$");
  return object.in(before);
}

std::vector<Journey> read_journeys(Context& context, Words const& run, InstitutionId const& subject) {
  if (context.latin() || run.size() > 1800 || run.empty()) return {};
  return Run(context, run, subject, false).read();
}

std::vector<Flow> read_flows(Context& context, Words const& clause, InstitutionId const& subject,
                             std::vector<Words>& places) {
  std::vector<Flow> flows;
  if (context.latin() || clause.size() > 1800 || clause.empty()) return flows;
  for (Journey& journey : Run(context, clause, subject, true).read()) {
    flows.push_back(std::move(journey.flow));
    places.push_back(journey.where);
  }
  return flows;
}

}  // namespace bangfu::document::reader
