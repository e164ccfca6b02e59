// SPDX-License-Identifier: BSL-1.0
#include "document/reader/parties/role_labels.hpp"

#include "document/reader/parties/sides.hpp"
#include "document/reader/parties/spotting.hpp"

namespace bangfu::document::reader {
namespace {

struct RoleLabel {
  Role role;
  Pattern pattern;
};
std::string const side = "(?:学校|方|单位|校|园|园所|院校|高校|大学|学院|中学|小学|职校|院|幼儿园|机构|团队|地区|县区)";
std::string const english_side = "(?:school|college|academy|kindergarten|university|side|party|institution)s?";
RoleLabel const role_labels[] = {
    {role::supporting,
     Pattern("支援|支援地|帮扶|承担|扶|援|帮|(?:集团|联盟|共同体)?总[校园部]|(?:对口)?(?:" + std::string(giving_words) +
             "|支教|援教|送教|送培|承训|主训|扶助|协助|承担|派出|捐助|捐赠|优质|示范|总|引领|受托|主导|委派|襄助|城区|"
             "县城|城市|"
             "城镇|名|强|"
             "理事长|会长|东部|内地|沿海|"
             "组长|轮值|发起|东片)" +
             side +
             "|(?:协作|合作|参与|支持|共建|对接|帮扶)企业|一方|东部|内地|沿海|名校|发件人|发件单位|supporting "
             "(?:school|college|party|partner)s?|supporters?|lead(?:ing)? "
             "(?:school|college|partner)s?|"
             "host (?:school|college)s?|hub school|mentor schools?|donor school|lead|"
             "(?:supporting|helping|assisting|sending|giving|lead|mentor) " +
             english_side)},
    {role::recipient,
     Pattern(
         "受援|受援地|受助|接收|受|(?:被|受)[\\p{Han}]{1,3}" + side + "|(?:" + std::string(taking_words) +
         "|驻点|派驻|参训|接收|接受|接纳|薄弱|弱|分|托管|结对|结伴|牵手|联谊|友好|姊妹|姐妹|乡村|农村|乡镇|山区|边远|"
         "西部|西片|共建|合作|参与|参加)" +
         side +
         "|(?:帮扶|受援|援助|支援|帮带|受扶|服务|受益|受助)对象|对象(?:校|园|学校)|另一方|西部|\\+校|收件人|收件单位|"
         "recipient "
         "(?:school|college|party)s?|recipients?|partner "
         "(?:school|college)s?|receiving schools?|"
         "member schools?|(?:supported|helped|assisted|receiving|recipient|mentee) " +
         english_side +
         "|"
         "partners?")},
    {role::coordinating,
     Pattern("(?:统筹协调|组织协调|联络协调|协调联络|协调|统筹|组织|牵头协调|联络|联系|主办|"
             "批准|牵线|召集|主持|委托)(?:机构|单位|部门|方|机关)|统筹|协调|统筹协调|组织协调|联络协调|协调联络|总协调|"
             "coordinator|"
             "coordinators?|coordination|(?:coordinating|convening|responsible) "
             "(?:body|office|authority|agency|partner)|coordinated by|organi[sz]ed by|under")},
    {role::funding, Pattern("(?:资助|捐赠|出资|赞助|捐资|捐助|经费保障|经费|资金支持|经费支持|公益支持)"
                            "(?:方|单位|机构|人|实体|部门)|(?:经费|资金)"
                            "(?:支持|保障|资助|来源|来源单位|提供方|提供单位)|资助|捐资|"
                            "赞助|出资|funders?|funding|donors?|sponsors?|financial support(?: from| by)?|funding "
                            "(?:body|partner|agency)|(?:funded|financed|sponsored|paid for) by")},
    {role::expert,
     Pattern(
         "(?:指导)?(?:专家|智库|专业支持|学术支持|业务指导|专业指导|专业引领|技术支持|学术指导|教研)("
         "?:单位|方|机构|团队)|(?:专业|学术|业务)?(?:顾问|咨询)(?:单位|机构|方)|(?:专业|学术)(?:咨询|顾问)|业务指导|"
         "专业指导|学术支持|专业支持|experts?|(?:expert|academic|advisory|knowledge) "
         "(?:partner|body|institution)|(?:expert |professional |academic )?(?:guidance|advice|support)(?: "
         "from| by)?|advis[eo]rs?")},
    {role::compiling,
     Pattern("(?:(?:文本|摘要|方案|计划)?(?:编制|制表|拟制|制定|填报|填写|起草|撰写|制作))(?:单位|学校)?|compiled by")},
    {role::supervising,
     Pattern("(?:业务主管|行政主管|主管|见证|鉴证|监督|督导|监管|督查|考核|评估|指导)(?:方|单位|机构|部门|机关|人)|"
             "主管|监督|督导|见证|鉴证|"
             "supervisors?|supervised by|supervision|(?:supervising|supervisory|monitoring|inspecting|evaluating) "
             "(?:body|office|authority|agency)|witness(?:es)?|witnessed by|(?:overseen|monitored|inspected|watched "
             "over) by|oversight")},
};
Pattern const seal("\\((?:盖章|公章|签章|印章)\\)|盖章|\\)$");

/// Whether the words before a bracket are a name that is whole, and the bracket tells no role: 甲校（简称甲）.
bool keeps_name(std::string_view text, std::size_t open) {
  std::string_view const noted = text.substr(open + 1, text.find(')', open) - open - 1);
  return role_of_label(noted).empty() && ends_like_institution(text.substr(0, open)) &&
         !names_nothing(text.substr(0, open));
}

}  // namespace

Words without_seal(Words const& words) {
  Words w = words.trimmed();
  // Calder Vale Academy ("Calder Vale")
  static Pattern const defined(
      " \\((?:[“\"A-Z]|formerly |known |called |hereinafter|hereafter|also |now |until |referred |below |the "
      "[“\"]).*$");
  if (auto const m = defined.find(w.view())) w = w.part(0, m->begin()).trimmed();
  if (auto const m = seal.find(w.view())) w = w.part(0, m->begin()).trimmed();
  return w;
}

Role role_of_label(std::string_view label) {
  for (RoleLabel const& r : role_labels)
    if (r.pattern.whole(label)) return r.role;
  return {};
}

std::vector<Words> names_in(Context const& context, Words const& list) {
  std::vector<Words> out;
  if (context.latin()) {
    for (Words const& part : members(list.trimmed("."), true)) out.push_back(without_seal(part));
    return out;
  }
  // 甲校（盖章）乙校（盖章）
  static Pattern const sealed("\\((?:盖章|公章|签章|印章)\\)");
  std::vector<Words> lists;
  std::size_t from = 0;
  for (auto m = sealed.find(list.view()); m; m = sealed.find(list.view(), m->end())) {
    lists.push_back(list.part(from, m->begin()));
    from = m->end();
  }
  lists.push_back(list.part(from, list.size()));
  std::vector<Words> parts;
  for (Words const& one : lists)
    for (Words const& part : split_at(one, "、,; ")) parts.push_back(part);
  static Pattern const called("^(?:以下|下文|下)?简称");
  for (Words const& part : parts) {
    // 甲市第一中学 简称“甲一中”
    if (called.at(part.view())) continue;
    Words name = without_seal(part);
    // 甲校（简称甲，前身乙校）
    if (auto const open = name.view().find('(');
        open != std::string_view::npos && open > 0 && keeps_name(name.view(), open))
      name = name.part(0, open).trimmed();
    // 城区学校安平市解放路小学
    static Pattern const described("^(?:[\\p{Han}]{2}(?:学校|单位)|[甲乙丙丁]方)(?:为|是)?([\\p{Han}]{3,})$");
    if (auto const d = described.whole(name.view());
        d && names_nothing((*d)[0].substr(0, d->begin(1))) && ends_like_institution((*d)[1]))
      name = name.part(d->begin(1), d->end(1));
    static Pattern const doubled("^(.*学校)学校$");
    if (auto const d = doubled.whole(name.view())) name = name.part(0, d->end(1));
    if (name.size() >= 6) out.push_back(name);
  }
  return out;
}

}  // namespace bangfu::document::reader
