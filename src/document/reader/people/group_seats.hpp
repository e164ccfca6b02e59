// SPDX-License-Identifier: BSL-1.0
/// @file
/// The seats of leading groups and teams, and who holds them.
#pragma once

#include <string>
#include <vector>

#include "document/reader/context.hpp"

namespace bangfu::document::reader {

enum class Seat : int { none, head, deputy, member, contact };

inline std::string const head_word =
    "(?:第一|名誉|总|荣誉|双|联合)?(?:组 ?长|班 "
    "?长|召集人|主席|主任委员|团队负责人|总园长|总校长|理事长|会长|团队长|团 ?长|队 "
    "?长|指挥|领队|总负责人|主持人|领衔人|领衔名师|首席(?:专家|教师)?)";
inline std::string const deputy_word =
    "执行组长|副负责人|(?:常务|第一|执行)?副 ?(?:组 ?长|总园长|总校长|班 "
    "?长|秘书长|团队长|总?召集人|主席|主任委员|理事长|会长|团 ?长|队 "
    "?长|总?指挥|总?领队|主任|主持人|领衔人|首席)";
inline std::string const member_word =
    "(?:其他|核心)?成 ?员|(?:其他)?组成人员|秘 ?书(?: ?长)?|组 ?员|委 ?员|队 ?员|团 ?员|(?:常务)?理 ?事|学 ?员|徒 ?弟";
inline std::string const contact_word = "办公室主任|联 ?络 ?员|联 ?系 ?人|联 ?络 ?人|顾 ?问";
inline std::string const seat_words =
    "(" + deputy_word + ")|(" + head_word + ")|(" + member_word + ")|(" + contact_word + ")";

inline std::string const group_word =
    "(?:领导小组|工作小组|执行小组|监督小组|协调小组|推进小组|专项小组|指导小组|工作组|领导组|工作专班|专班|联席会议?|"
    "委员会|理事会|"
    "指挥部|项目组|课题组|秘书处|帮扶团队|支教团队|专家团队|工作团|帮扶团|支教团|工作队|支教队|专家组|工作室|团队|"
    "执委会|工作班子|小组|联络组|协作组|协调组|推进组|对接组|帮扶组|督导组|协作体|协同体|项目办公室|项目办)";
/// 成立澄岚大学定点帮扶工作领导小组
inline Pattern const group_founded(
    "(?:成立|设立|组建|建立|组成|设)(?:由[^,。;]{0,40}?(?:组成|参加)的)?([\\p{Han}“”—-]{0,28}?" + group_word + ")");
inline Pattern const group_named("([\\p{Han}“”—-]{0,24}?" + group_word + ")");

/// 组长：…; 副组长由…担任
inline Pattern const leads_list(
    "(?:^|[ "
    ";:,。()、】]|共同体|协作体|联盟|小组|项目组|专班|联席会议?|委员会|理事会|团队|[教作扶援]队|工作组|团|["
    "一二三四五六七八九十两\\d]+人|"
    "设|"
    "课题组|(?:指导|服务|保障|教学|管理|宣传|协调|诊断|督导|考核|实施|执行|联络|后勤|监督|课程|推进|专项)组|秘书处|"
    "班子|"
    "[校地院甲乙丙双]方)(?:" +
    seat_words + ")(?:单位)?(?:[一二两三四五六七八九十\\d]+(?:人|名))?(?: ?(?::|,?由|为|包括|有|是) ?| )");
/// 党委书记褚明远任组长
inline Pattern const ends_list(
    "(?:轮流|共同|轮值)?(?:担任|兼任|出任|任|为|兼|当)(?:[\\p{Han}]{0,10}?(?:领导小组|小组|专班|团队|工作队|联席会议?|"
    "委员会|理事会))?(?:" +
    seat_words + ")");

template <class M>
Seat seat_of(M const& m) {
  return m.has(1) ? Seat::deputy : m.has(2) ? Seat::head : m.has(3) ? Seat::member : Seat::contact;
}

/// People, or offices, as a list names them.
struct Seated {
  Seat seat = Seat::none;
  Words list{};
  InstitutionId side{};  ///< whose they are, where the words before the list say so
};

/// The parts of a list: 佟世安 前方指挥部总指挥 is one, 李一 王二 are two.
[[nodiscard]] std::vector<Words> parts_of_seats(Words list);
/// Seats those of a list. @param of whose the last of the list before is; then whose the last of this one is
void seat(Context& context, std::size_t index, Seat which, Words const& list, InstitutionId const& side,
          InstitutionId& of);
void seat(Context& context, std::size_t index, Seat which, Words const& list, InstitutionId const& side);
/// The lists of a statement, in their order.
[[nodiscard]] std::vector<Seated> seats_in(Context const& context, Words const& whole);

}  // namespace bangfu::document::reader
