// SPDX-License-Identifier: BSL-1.0
// Who does what a clause of the terms tells: 由甲校出具…, 甲校会同县教育局考核….
#include <algorithm>

#include "document/reader/offices/office_names.hpp"
#include "document/reader/terms/terms.hpp"

namespace bangfu::document::reader {
namespace {

/// Bodies that are known without a name of their own: 派出学校, 县财政局, 校务会.
Pattern const nameless(
    "(?:(?:各自?|所在|原|该)?(?:派出|选派|派遣|派驻|送培|送派|受派|接收|接待|所在|所属|实习|跟岗|支教|任教|用人|服务|"
    "培养|原|"
    "各自|"
    "本人|双方|"
    "主办|承办)+的?(?:学校|单位|方|校|园|企业|院校|地)|"
    "[\\p{Han}]{0,6}?(?:教育局|教体局|教育体育局|教科体局|教委|教育厅|财政局?|人社局|政府|党组|党委会?|校务会议?|"
    "园务会议?|院务会|"
    "理事会|督导室|督导办公室|督导委员会|领导小组|工作专班|指挥部|工作站|基金会?|家委会|家长委员会|校友会|联席会议?|"
    "工会|团委|"
    "(?:教务|政教|总务|德育|学生|人事|组织|科研|教研|培训|后勤|财务)(?:处|科|室|股|部)))");
Pattern const joint("^(?:、|和|与|及|以及|会同|联合|,?会同|同)");
/// Who speaks for a body: 甲校校长.
Pattern const head_of_body("^的?(?:校长室?|园长室?|院长|局长|书记|校方|园方|院方|两校|双方)");

/// What the text calls a body without telling its name: 集团, 学校, before what it does.
Pattern const own(
    "^((?:该|本)?(?:集团|学校|学院|中心校|总校|总园|公司|联盟|县里|镇里|市里|区里|村里|家长|用人单位|协会))(?:应当?|须|"
    "要|将|可|"
    "每|按|对|给|为|在|据|统一|免费|负责|优先|予以|发|补|报|承担|支付|提供|解决|出具|颁发|保留|资助|奖励|$)");

}  // namespace

std::size_t body_end(Context const& context, std::string_view text, std::size_t at) {
  std::size_t end = at;
  // 两校所在区教育局, 双方组织部门
  static Pattern const of_them(
      "^(?:所在[地县区市]{1,2}[\\p{Han}]{0,8}?(?:局|委|督导[\\p{Han}]{0,4}室)|[\\p{Han}]{2,4}部门)");
  if (Mention const m = context.institutions.at(text, at); m.end > at && !m.arrival)
    end = of_them.at(text, m.end) ? of_them.at(text, m.end)->end() : m.end;
  else if (auto const n = nameless.at(text, at)) {
    // 受援地|财政
    static Pattern const of_the_place("^的?(?:财政(?:局|部门)?|人民政府|政府|人社局|教育(?:行政)?(?:局|部门))");
    auto const p = of_the_place.at(text, n->end());
    end = p ? p->end() : n->end();
  } else if (auto const o = own.at(text, at))
    return o->end(1);
  else if (OfficeList const offices = offices_listed(context, text, at); !offices.names.empty()) {
    // 接收西川职教中心|教师: no office, but what a verb governs
    for (Mention const& inner : context.institutions.find(text.substr(at, offices.end - at)))
      if (inner.begin > 0 && inner.end + at == offices.end && offices.names.size() == 1) return at;
    return offices.end;
  } else
    return at;
  if (std::size_t const office = office_end(text, end); office > end) return office;
  if (auto const h = head_of_body.at(text, end)) return h->end();
  return end;
}

std::size_t bodies_end(Context const& context, std::string_view text, std::size_t at) {
  std::size_t end = body_end(context, text, at);
  if (end == at) return at;
  for (int guard = 0; guard < 6; ++guard) {
    auto const j = joint.at(text, end);
    if (!j) break;
    std::size_t const next = body_end(context, text, j->end());
    if (next == j->end()) break;
    end = next;
  }
  return end;
}

Words agent_of(Context const& context, Words const& clause) {
  std::string_view const text = clause.view();
  // 由甲校教师担任: not the school itself
  static Pattern const of_the_body("^的?(?:教师|老师|学生|干部|专家|骨干|名师|人员|班主任|[^,。;]{0,4}工作室)");
  static Pattern const another_word("(?:自|理|缘|情|事)$");
  // 以受援学校为主
  static Pattern const mainly("以([^,。;]{2,24}?)为主");
  if (auto const m = mainly.find(text); m && bodies_end(context, text, m->begin(1)) == m->end(1))
    return clause.part(m->begin(1), m->end(1));
  // 由甲校考核; 日常考核归受援学校
  static Pattern const lead("(?:由|归)(?:各自的?)?");
  for (auto m = lead.find(text); m; m = lead.find(text, m->end())) {
    if (another_word.in(text.substr(0, m->begin()))) continue;
    std::size_t const end = bodies_end(context, text, m->end());
    if (end > m->end() && !of_the_body.at(text, end)) return clause.part(m->end(), end);
  }
  static Pattern const does(
      "^(?:每[^,。;派名位]{1,5}|(?:学年|学期|年)(?:末|底|终)|期[末满](?:后)?|全程|如实|认真|填写|及时|均|都|也|分别|"
      "酌情|再|予以|各|联合|共同|统一|负责|牵头|优先|"
      "应|将|可|须|要|"
      "会|必须|"
      "把|在[^,。;]{2,}|[^,。;]{1,10}时(?:在|予以|给予|优先|同等|适当)|按|依据|根据|据此|据以|于|对|为|向|给|评|予|颁|"
      "发|"
      "出具|开具|开[^,。;]{0,6}(?:证明|证书)|组织|审|考|写|撰|"
      "互评|"
      "保留|承诺|签|核|认定|认可|授|推荐|推薦|择优|研究|确定|遴选|鉴定|打分|实行|实施|进行|定期|不定期|不予|不得|"
      "通报|约谈|取消|召回|调换|终止|责成|追究|责令|收回|扣|退回|单列|视同|视为|折算|折合|计入|记入|登记|聘|录用|提拔|"
      "表彰|奖励|有权|免|盖章|备案|以[^,。;]{2,10}(?:形式|方式))");
  static Pattern const topic(
      "(?:^|[的者时后前中内上满末初底间年月日期度次起]|合格|优秀|结束|完成|取得|获得?|领取|并|且|则|同时|:|,|教师|老师|"
      "干部|学生|学员|人员|经历|"
      "方面|工作|学期|每年)$");
  static Pattern const ordinary("^(?:[\\p{Han}]{0,12}(?:期满|结束|期间|后|时|末|底|前),?)?");
  auto const acts = [&](std::size_t begin) {
    std::size_t const end = bodies_end(context, text, begin);
    return end > begin && !of_the_body.at(text, end) && does.at(text, end) ? end : begin;
  };
  for (Mention const& m : context.institutions.find(text)) {
    if (m.arrival || !topic.in(text.substr(0, m.begin))) continue;
    if (std::size_t const end = acts(m.begin); end > m.begin) return clause.part(m.begin, end);
  }
  for (std::size_t at = 0; at != std::string_view::npos && at < text.size();) {
    std::size_t const begin = at == 0 ? ordinary.at(text, 0)->end() : at;
    for (std::size_t const from : {at, begin})
      if (std::size_t const end = acts(from); end > from) return clause.part(from, end);
    std::size_t const comma = text.find(',', at);
    at = comma == std::string_view::npos ? comma : comma + 1;
  }
  return {};
}

InstitutionId whose_duties(Context const& context, std::string_view title) {
  static Pattern const duties(
      "^(?:学校)?的?(?:主要|承担的|负责的|具体)*(?:权利|责任|义务|职责|承诺|任务|工作|分工|投入|支持|保障|应当?|须|"
      "需要?|要|负责|承担|提供|"
      "方面|要做|做好|做的|:|$)");
  static Pattern const lead("^(?:[一二三四五六七八九十\\d(][^\\p{Han}]{0,3})?(?:关于)?");
  std::size_t const from = lead.at(title)->end();
  Mention const m = context.institutions.at(title, from);
  return m.end > from && m.who.size() == 1 && !m.arrival && duties.at(title, m.end) ? m.who[0] : InstitutionId();
}

bool by_section(Context const& context, Terms& terms, Words const& clause, std::size_t heading) {
  InstitutionId side = whose_duties(context, label_of(context, clause).view());
  if (side.empty()) side = context.sides.list;
  for (int up = 0; up < 4 && side.empty() && heading != no_heading; ++up) {
    side = whose_duties(context, context.outline.headings[heading].title.view());
    heading = context.outline.headings[heading].parent;
  }
  if (side.empty()) return false;
  terms.by.assign(1, side);
  return true;
}

bool by_subject_before(Context& context, Terms& terms, Words const& clause, Words const& sentence,
                       std::size_t heading) {
  static Pattern const of_them("^的?(?:教师|老师|学生|干部|专家|骨干|名师|人员|班主任|师生)|^的");
  static Pattern const ordinary("^(?:[\\p{Han}]{0,12}(?:期满|结束|期间|后|时|末|底|前),?)?(?:由|请)?");
  Words before = sentence;
  before.end = std::max(clause.begin, sentence.begin);
  std::vector<Words> const earlier = clauses(before, false);
  for (std::size_t k = earlier.size(); k-- > 0 && earlier.size() - k <= 6;) {
    Words agent = agent_of(context, earlier[k]);
    if (agent.empty()) {
      std::string_view const text = earlier[k].view();
      std::size_t const from = ordinary.at(text)->end();
      std::size_t const end = bodies_end(context, text, from);
      if (end > from && !of_them.at(text, end)) agent = earlier[k].part(from, end);
    }
    if (agent.empty()) continue;
    bearers(context, terms, agent, sentence.view().substr(0, agent.begin - sentence.begin));
    return true;
  }
  return by_section(context, terms, clause, heading);
}

void resolve_senders(Context& context, Terms& terms) {
  static Pattern const sends(
      "^(?:各自?|所在|原|本人|双方|其|教师|个人|人员)*(?:派出|选派|派遣|送培|送派|派员|输送|人事关系所在|原|各自|所在|"
      "本|工作)的?(?:学校|单位|方|校|园|院校|地)$");
  static Pattern const takes(
      "^(?:接收|接待|服务|实习|跟岗|跟班|支教|任教|受派|用人|驻在|驻点)的?(?:学校|单位|方|校|园|院校|地)$");
  std::string const said(terms.other_bearer.any());
  bool const sender = sends.in(said);
  if (!sender && !takes.in(said)) return;
  // Whom the paper sends there to teach comes from the side that helps; who comes to learn, from the other one
  static Pattern const helpers(
      "支教|援派|支援|驻校|驻园|驻点|送教|送课|走教|下派|下乡|讲学|援[疆藏青教]|带教|派驻|专家|名师|顶岗(?:任教)?(?:"
      "骨干)?教师");
  static Pattern const learners("跟岗|跟班|跟学|进修|研修|培训|参训|受训|上挂|访学|影子|见习");
  std::string const whom(terms.whom.any());
  bool const gives = helpers.in(whom);
  bool const learns = learners.in(whom);
  Institutions const& all = context.institutions;
  // 回原单位报销, of people whose school the words name
  std::vector<Mention> const named = all.find(whom);
  static Pattern const of_a_bureau("(?:局|厅|委|委员会|政府|教育处)$");
  static Pattern const school("[校园院]");
  if (named.size() == 1 && named[0].who.size() == 1 && named[0].begin == 0 && !named[0].own) {
    // 县教育局派出教师的工资由原学校照发: of no school that is told
    if (school.in(said) && of_a_bureau.in(all.name(named[0].who[0]))) return;
    InstitutionId const meant = sender ? named[0].who[0] : all.other_side(named[0].who[0]);
    if (meant.empty()) return;
    terms.by.push_back(meant);
    terms.other_bearer = {};
    return;
  }
  InstitutionId const helping = all.only_meant(role::supporting, said);
  InstitutionId const helped = all.only_meant(role::recipient, said);
  static Pattern const each("各自");
  if (helping.empty() || helped.empty() || (gives == learns && !each.in(said))) return;
  for (InstitutionId const& id : {helping, helped}) {
    bool const meant = gives == learns || (id == helping) == (gives == sender);
    if (meant && std::find(terms.by.begin(), terms.by.end(), id) == terms.by.end()) terms.by.push_back(id);
  }
  terms.other_bearer = {};
}

}  // namespace bangfu::document::reader
