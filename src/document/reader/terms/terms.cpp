// SPDX-License-Identifier: BSL-1.0
// Terms: what is certified, appraised, preferred, who is eligible, what is forbidden. Costs are in terms/costs.cpp.
#include "document/reader/terms/terms.hpp"

#include <algorithm>
#include <utility>

#include <bangfu/document/obligation.hpp>

#include "document/reader/measures/provisions.hpp"

namespace bangfu::document::reader {
namespace {

Pattern const certifies(
    "(?:获发|获颁|出具|开具|颁发|发给|发放|核发|颁予|授予|认定|签发|给予|授与|写出|作出|填写|评定)[^,。;]{0,24}?(?:"
    "证明|证书|"
    "奖状|聘书|经历|学时|学分|证件|荣誉|聘任书|称号|奖牌|结业证|合格证)|颁发证书|"
    "(?:计入|记入|折算|认定|存入|归入|装入|载入)[^,。;]{0,14}(?:学时|学分|档案)|方可认定|"
    "(?:发给?|获|取得|得到?)[^,。;]{0,14}(?:证书|证明书?|结业证|合格证|研修证|纪念证)(?:$|[,。;])|"
    "(?:计入|记入|认定为|计算为|算作)[^,。;]{0,14}(?:经历|工龄|教龄|年限)|开[^,。;展设]{0,6}(?:证明|证书)|"
    "(?:记|计|折合|折算|登记|计算?为|核予|给予|核发|核给|采计)[^,。;]{0,12}(?:学时|学分|时数)|(?:可|视|认)作为?[^,。;]{"
    "2,20}(?:任教|"
    "工作|支教|服务)"
    "经历|(?:学时|学分|学历证书)[^,。;]{0,6}(?:互认|互换|承认|认可|认定)|(?:互认|承认|认可)[^,。;]{0,14}(?:学时|学分|"
    "成绩)");
Pattern const prefers(
    "加\\d+分|(?:发文|通报|集中|统一)表彰|不受[^,。;]{2,16}(?:限制|约束)|单列[^,。;]{0,8}(?:指标|名额)|不占[^,。;]{0,"
    "14}(?:指标|名额|职数)|"
    "免(?:予|去|除)?(?:笔试|面试|试讲)|(?:笔试|面试|试讲)(?:可以?|予以|环节)*免(?:除|去|试)?|(?:视[同为]|折算)[^,。;]{"
    "0,10}(?:经历|教龄|年限)|上浮|推荐(?:为|参评|评为|"
    "评选|其?参加)[^,。;]{0,14}(?:先进|"
    "优秀|骨干|标兵|模范|名师|能手|人才)|优先|同等条件下|倾斜|破格|提拔使用|升等|加分|重点培养|"
    "(?:予以|给予|进行|获得?|得到|受到)[^,。;]{0,6}(?:表彰|奖励|表扬|嘉奖)|表彰奖励|表扬奖励|通报表扬|评为[^,。;]{0,8}("
    "?:先进|"
    "优秀)(?:个人|集体|单位)|作为[^,。;]{0,20}(?:优先|重要)条件");
Pattern const appraises(
    "(?:进行|共同|联合|实行|接受|开展)?[^,。;]{0,6}(?:绩效考核|考核|评价|评估|考评|评定|考查)|捆绑(?:考核|评价)|"
    "督导评估|(?:作|写|给|做)出?[^,。;]{0,6}总评|(?:两校|双方|各校|三校)[^,。;]{0,10}互评$|由[^,。;]{2,30}(?:打分|评分|"
    "鉴定)$|(?:写|作|撰|进行|给予|出具|"
    "开具|签发|签署|提交|提出|填写)[^,。;"
    "]{0,8}(?:鉴定|评语|评价|(?:考核|评估|考评|评定|鉴定)(?:意见|评语))|共同鉴定|评议|验收|(?:[对给][^,。;]{2,24}|联合|"
    "共同)(?:打[^,。;]{0,2}分|评分)");
Pattern const eligible(
    "不(?:列入|纳入|作为)[^,。;]{0,8}(?:选派|支教|推荐|选拔|交流|轮岗)[^,。;]{0,4}(?:范围|对象|人选)|不予选派|不得(?:"
    "选派|派出|列入|作为|"
    "推荐|报名)|(?:的|者|"
    "教师|人员)(?:一律|可以?|"
    "原则上|均|都)*不(?:派|选派|选|安排下乡|安排外派)$|可不(?:"
    "参加|安排|"
    "选派|列入)|不(?:安排|参加)(?:支教|交流|轮岗)$|对象(?:为|是|限)[^,。;]{0,40}(?:教师|干部|学生|人员|教练)$|(?:^|,)"
    "有[^,。;]{2,24}经历$|"
    "(?:须|应|必须|应当)(?:是|为|有)[^,。;]{0,24}(?:经历|证书|职称|学历|党员|骨干|等级)|(?:须|应|必须|应当|要求)?(?:"
    "具有|"
    "具备|满足|"
    "持有)[^,。;]{0,30}(?:学历|职称|教龄|经历|学位|资格|资格证书?|能力|经验|证书|职务)|^(?:.{2,12})?(?:年龄|教龄|工龄)("
    "?:"
    "一般|原则上|应)?(?:男)?(?:不超过|不得超过|在|满)|周岁|身体健康|身心健康|政治(?:立场|素质|可靠|合格|过硬|坚定)|"
    "业务(?:精良|精湛|过硬|能力强)|责任心强|作风(?:正派|优良|过硬)|思想政治|品行(?:端正|"
    "良好)|"
    "无违法|无违纪|近[一二三两]年[^,。;]{0,12}考核[^,。;]{0,10}(?:合格|称职|优秀|良好)|师德高尚|师德(?:良好|优良)|"
    "作为评聘|作为[^,。;]{0,24}(?:必备|必要|前提|基本)条件|(?:须|应|必须)(?:先)?(?:通过|修完|取得|达到)[^,。;\\d]{2,30}"
    "(?:测试|考试|"
    "课程|"
    "证书|等级|资格)|"
    "(?:级|师|讲师)(?:及)?以上(?:专业技术)?(?:职称|职务)(?:,|$)|[一二三四五六七八九十两\\d]+年以上[^,。;]{0,10}(?:教龄|"
    "教学经历|教学经验|教学年资|年资|工作经历)|(?:孕期|哺乳期|退休)[^。;]{0,24}(?:可不|不参加|不列入|不作)");
Pattern const forbids(
    "(?:予以|及时|应|须)(?:调换|更换|撤换)|不能胜任|不胜任|不能(?:继续)?履职|解聘|解除聘[任用]|不得|严禁|约谈|通报批评|"
    "予以退回|取消[^,。;]{0,16}(?:资格|"
    "认定|补助|补贴|待遇)|召回|追究|终止|擅自|问责|一票否决|"
    "责令|"
    "不准|不许|禁止|无故|不再(?:安排|选派|派出|推荐)|(?:予以|应|须|即|由)[^,。;]{0,16}(?:调回|领回|接回|撤回|另派|"
    "另行选派|补派|送回)"
    "|延长(?:交流|支教|挂职|驻校)|中途(?:退出|返回|离开|离岗|终止|放弃)|处分(?:[^配管给发]|$)|违反|违纪|扣发|停发|"
    "扣减|弄虚作假|离岗|缺勤|遵守[^,"
    "。;]{0,16}(?:制度|纪律|规定|法律|法规|规章)|(?:服从|听从)["
    "^,。;]{0,"
    "16}(?:"
    "安排|管理|领导|指挥|作息|调配|分配|调度|规定|要求)|(?:履行|办理)请假|请销假|请假|签署[^,。;]{0,10}(?:守则|承诺书|"
    "责任书)|按旷工|不予(?:发放|结业|登记|通过|"
    "报销|"
    "认定|评优)");
Pattern const selects(
    "(?:研究|集体|会议|审议|讨论)确定|推选|甄选|自愿报名|择优|选拔|审定|公示|推荐人选|提交《?申请|考察|遴选|资格审查|"
    "报名");
/// What the last step of a choice is called.
std::string const decides_so =
    "审定|审核|审议|批准|核准|核定|确定|备案|审批|审查|同意|拍板|决定|敲定|议定|商定|甄选|面试|面谈|遴选|遴聘|挑选|"
    "选定|"
    "复核|把关|通过|公布|定(?:下来?|人)?(?:$|[,。;、])";
/// What only a selection is said with, wherever it stands.
Pattern const selects_anywhere(
    "(?:本人|个人|教师)(?:自愿)?(?:申请|报名)[^。;]{0,24}(?:学校|单位|校|园|局|办|组)?[^。;]{0,8}(?:推荐|审核|审批|"
    "研究|确定)|"
    "由[^,。;]{2,16}?(?:推荐|推选|遴选|提名|初选|推举)[^。;]{0,24}(?:" +
    decides_so +
    ")|"
    "(?:教师|老师|人员|干部|学生|学员|人选|名单|候选人|[的者员]),?(?:先|均|一律|统一|也)*由[^,。;]{2,16}?(?:提出|申报|"
    "选送|上报|提交|拟出|拟定|排出|列出?|开列?)(?:人选|名单|建议|需求|意见|申请|初步)*(?:[,、后并报经再]|$)[^。;]{0,24}"
    "(?:" +
    decides_so +
    ")|"
    "^[^,。;由]{2,12}(?:推荐|提名|推选),[^,。;]{2,16}?(?:" +
    decides_so +
    ")|"
    "自愿报名[^。;]{0,8}由[^,。;]{2,16}定");
/// The same of a clause that names those who are chosen.
Pattern const selects_people(
    "(?:人选|人员|教师|老师|学生|选手|队员|学员|干部|教练|员)(?:先|均|一律|统一|也|要|须|应)*由[^,。;]{2,20}?(?:推选|"
    "选定|自定|审定|"
    "商定|圈定|"
    "敲定|挑选|遴聘|甄选|推举|"
    "遴选|选拔|拍板|推荐|提名|初选|议定|(?:研究|择优|集体|讨论)(?:决定|确定))(?:$|[,。;、后])");
Pattern const other_term(
    "如遇|顺延|叙奖|(?:工资|薪金|薪酬)[^,。;费补津贴]{0,8}(?:在|由|从)[^,。;]{2,10}领取|记功|嘉奖|工作量按|待遇不变|(?:"
    "工资|编制|人事|职务|岗位|(?:组织|行政|户籍|隶属)关系|绩效|福利)[^,"
    "。;]{0,10}(?:不[变动转]|保留在|留在)|算["
    "\\d.]+"
    "节|"
    "计算工作量|工作量[^,。;]{0,16}(?:计算|折算|核算)|计入(?:教师)?工作量|保留[^,。;]{0,10}(?:编制|待遇|岗位|职务|资格)"
    "|(?:原|编制|职务|岗位)[^,。;]{0,6}(?:"
    "予以)?"
    "保留|折算[^,。;]{0,8}工作量|工龄[^,。;]{0,6}连续|公(?:\\(差\\)|差)?假|[务课]派代|子女[^。;]{0,24}(?:入学|就学|"
    "就读|上学|"
    "入园)|保密|享受[^,。;]{0,16}(?:"
    "同等|"
    "同级|一切|相应|在职|同类|本校)[^,。;]{0,14}(?:待遇|福利|奖励|绩效)|视[为同][^,。;]{0,8}(?:完成|履行)[^,。;]{2,20}|"
    "(?:家长|监护人)[^,"
    "。;]{0,8}"
    "签字");
Pattern const appraisal_only(
    "与[^,。;]{2,24}挂钩|(?:纳入|列入|计入)[^,。;]{0,12}(?:评先|评优|评比)|(?:纳入|列入|计入|写[进入]|算[进入])[^,。;]{"
    "0,20}(?:考核|评价|评估|绩效|督导|述职)|满分\\d+分|考核不合格|(?:考核|评估|评价|考评|评议|督查|检查)结果(?:作为|与|"
    "应用|纳入|计入|分为|"
    "记入|"
    "列入|占|在|报|通报|向)|作为[^,。;]{0,24}(?:考核|评优|评先|晋升|评聘|绩效|述职)[^,。;]{0,10}(?:依据|内容|指标|参考)"
    "|实行(?:"
    "捆绑|双向|双重|联合)考核");

}  // namespace

std::vector<PreferenceItem> preferences_of(Context const& context, std::string_view text) {
  std::vector<PreferenceItem> out;
  for (Lexicon::Found const& f : context.draft.lexicon().find("preference", text))
    if (!f.code.empty() && std::find(out.begin(), out.end(), PreferenceItem(f.code)) == out.end())
      out.emplace_back(f.code);
  return out;
}

TermClause::TermClause(Context& context, Words const& clause, Words const& sentence, SubjectMatter matter,
                       std::string number, std::size_t heading)
    : context_(context),
      clause_(clause),
      sentence_(sentence),
      text_(clause.view()),
      matter_(matter),
      heading_(heading) {
  t_.number = std::move(number);
  t_.text = context.draft.text(clause);
}

Terms* TermClause::before() const {
  std::vector<Terms>& all = context_.plan().terms;
  return all.size() <= context_.terms.before_sentence || clause_.begin <= sentence_.begin ? nullptr : &all.back();
}

bool TermClause::belongs_to_last() {
  context_.draft.from(pointer("terms", context_.plan().terms.size() - 1), clause_);
  return true;
}

bool TermClause::goes_on_about_whom() {
  // 严格请假制度，支教教师离校须请假: whom, where nothing before has told it
  Words earlier = sentence_;
  earlier.end = clause_.begin;
  if (Words const whom = whom_of(context_, clause_); !whom.empty() && whom_of(context_, earlier).empty())
    last().whom = context_.draft.text(whom);
  return belongs_to_last();
}

void TermClause::by_subject_of_sentence(Pattern const& no_subject) {
  if (t_.by.empty() && t_.other_bearer.empty() && no_subject.at(text_))
    (void)by_subject_before(context_, t_, clause_, sentence_, heading_);
}

bool TermClause::put(TermsKind kind) {
  t_.kind = std::move(kind);
  if (t_.whom.empty()) find_whom();
  resolve_senders(context_, t_);
  if (auto const o = find_obligations(text_, context_.draft.lexicon()); !o.empty()) t_.obligation = o.front().value;
  context_.draft.add(std::move(t_), "c");
  return belongs_to_last();
}

void TermClause::by_agent() {
  Words agent = agent_of(context_, clause_);
  // 甲校出具鉴定，并颁发证书: who has done what stands before
  static Pattern const goes_on("^(?:并|同时|且|应|须|要|可|将|优先|予以|给予|同等条件)");
  if (agent.empty() && clause_.begin > sentence_.begin && goes_on.in(text_)) {
    Words before = sentence_;
    before.end = clause_.begin;
    before = before.trimmed(", ");
    if (std::size_t const comma = before.view().rfind(','); comma != std::string_view::npos)
      before = before.part(comma + 1, before.size());
    agent = agent_of(context_, before);
  }
  if (!agent.empty()) {
    bearers(context_, t_, agent, sentence_.view());
    return;
  }
  // 会同受援学校进行考核: the subject of what stands before, and they
  static Pattern const with_others("^(?:每[年学期月末底]{1,3}|期末|年底|年终|并)*(?:会同|联合|协同)");
  if (auto const w = with_others.at(text_)) {
    (void)by_subject_before(context_, t_, clause_, sentence_, heading_);
    if (std::size_t const end = bodies_end(context_, text_, w->end()); end > w->end())
      bearers(context_, t_, clause_.part(w->end(), end), sentence_.view());
    return;
  }
  // 年度考核在受援学校进行: by those where it is done
  static Pattern const done_at("(?:^|[^现])在([^,。;在]{2,16}?)(?:进行|参加|开展|确定等次)");
  if (auto const d = done_at.find(text_); d && bodies_end(context_, text_, d->begin(1)) == d->end(1)) {
    bearers(context_, t_, clause_.part(d->begin(1), d->end(1)), sentence_.view());
    return;
  }
  // 由本人和教研组长打分: others whom it names
  static Pattern const passive(
      "(?:^|[^理自缘事])由([^,。;]{2,30}?)(?:共同|联合|负责|每[年学期]{1,2}|分别|牵头|(?:给|对|为|向)[^,。;]{1,16}?)*(?"
      ":组织(?:[^部架领]|$)|实施|打分|鉴定|"
      "评分|写|发|出具|开具|颁发|签发|签署|发给|核发|进行|考核|评价|评估|评定|审定|核定|推荐|授予|予以|给予|表彰|表扬|"
      "认定|对)");
  if (auto const m = passive.find(text_)) {
    bearers(context_, t_, clause_.part(m->begin(1), m->end(1)), sentence_.view());
    return;
  }
  static Pattern const subject(
      "^([^,。;]{2,24}?)(?:共同|联合|应|须|将)?(?:为[^,。;]{2,16})?(?:出具|开具|颁发|发给|核发|对[^,。;]{2,20}进行|"
      "进行|联合考核|共同考核|考核|评价|评估|评定|审定|核定|推荐|考察)");
  std::size_t const comma = text_.rfind(',');
  Words const rest = comma == std::string_view::npos ? clause_ : clause_.part(comma + 1, clause_.size());
  if (auto const s = subject.at(rest.view())) {
    Words const who = rest.part(s->begin(1), s->end(1)).trimmed();
    Mention const known = context_.institutions.at(who.view(), 0);
    if (known.end == who.size() || ends_like_institution(who.view())) bearers(context_, t_, who);
  }
}

bool TermClause::goes_on_with_agent() {
  // …每次计2学时，由教师进修学校认定: who does what the clause before tells
  static Pattern const does(
      "^(?:统一|负责|共同|联合|按[^,。;]{1,10}|依[^,。;]{1,6}|每[年学期]{1,2}|专款|专项|据实|定期|组织)*(?:(?:并|和|、)"
      "?"
      "(?:实施|执行|认定|登录|登记|审核|审定|核定|核发|发放|发给|盖章|备案|办理|支付|支出|承担|确认|落实|支应|报销|"
      "叙奖|照发|照付|照常发放))+(?:"
      "手续|工作)?$");
  static Pattern const lead("^(?:并|均|都|统一|一律)?由");
  Terms* const last_one = before();
  auto const l = lead.at(text_);
  if (last_one == nullptr || !l || !last_one->by.empty() || !last_one->other_bearer.empty()) return false;
  if (last_one->kind == terms_kind::eligibility || last_one->kind == terms_kind::discipline) return false;
  std::size_t const end = bodies_end(context_, text_, l->end());
  if (end == l->end() || !does.at(text_, end)) return false;
  bearers(context_, *last_one, clause_.part(l->end(), end), sentence_.view());
  resolve_senders(context_, *last_one);
  return belongs_to_last();
}

bool TermClause::preference() {
  // 同等条件下，优先推荐…: leads up to what follows
  static Pattern const condition("^在?同等条件下$");
  if (condition.in(text_) && clause_.end < sentence_.end) return true;
  static Pattern const in_sequence(
      "优先(?:补|完成|开设|采购|选派|选择|安排|配|使用|保障|发展|建设|支持|帮扶|满足|派|解决|开放|共享|实施|组织|开展|"
      "接收|向)");
  static Pattern const of_a_post("优先[^,。;]{0,6}(?:岗位|职称|职务|晋)");
  if (!prefers.in(text_) || (in_sequence.in(text_) && !of_a_post.in(text_))) return false;
  // 招生时甲方单列名额: nobody is preferred
  static Pattern const own_quota("单列|不占"), judged_by("职称|评|聘|晋|考核|提拔|竞岗");
  if (own_quota.in(text_) && !judged_by.in(sentence_.view())) return false;
  // …视同农村任教经历，同等条件下优先聘用: of the same people, by the same body
  static Pattern const goes_on("^(?:并|且|同时|还)?(?:在|今后|日后|以后|同等|优先|予以|给予|可|晋|评|推荐|提拔|聘)");
  // 甲校在评优时，同等条件下对支教教师优先考虑: one, whose matter stands in the clause before
  static Pattern const other_things_equal("^在?同等条件下对");
  bool const led_up_to = other_things_equal.at(text_) && clause_.of != nullptr && clause_.of == sentence_.of &&
                         std::string_view(clause_.of->text()).substr(0, clause_.begin).ends_with("时,");
  if (Terms const* const last_one = before(); last_one != nullptr && last_one->kind == terms_kind::preference &&
                                              goes_on.at(text_) && agent_of(context_, clause_).empty() &&
                                              (led_up_to || whom_of(context_, clause_).empty()))
    return belongs_to_last();
  by_agent();
  // 丁方义务：优先录用…
  static Pattern const nobody_first("^(?:择优|优先|予以|给予|对)");
  if (t_.by.empty() && t_.other_bearer.empty() && nobody_first.at(text_) && clause_.begin == sentence_.begin)
    (void)by_section(context_, t_, clause_, heading_);
  t_.preferences = preferences_of(context_, text_);
  static Pattern const lead("^([^,。;]{4,24}?)(?:优先|同等条件|职称)");
  // 送教科目优先考虑数学: no people
  static Pattern const thing("(?:科目|学科|专业|项目|课题|课程|设备|活动|资源)(?:上|方面)?$");
  if (auto const m = lead.at(text_); m && thing.in((*m)[1]) && !judged_by.in(text_)) return false;
  static Pattern const no_whom(
      "^(?:在|今后|日后|以后|同等|优先|单列|破格|年底|年终|年度|考核|晋升|推荐|评|并|且|可|应|作为|列为|经|由)|时$");
  Words const agent = agent_of(context_, clause_);
  bool const told_by_whom = !agent.empty() && agent.begin == clause_.begin;
  if (auto const m = lead.at(text_); m && !told_by_whom && whom_of(context_, clause_).empty() && !no_whom.in((*m)[1]))
    t_.whom = context_.draft.text(clause_.part(m->begin(1), m->end(1)));
  return put(terms_kind::preference);
}

bool TermClause::certification() {
  // 累计不少于30学时: a duty
  static Pattern const duty("(?:不少于|至少|不低于|累计|合计)[^,。;]{0,8}(?:学时|课时|学分)");
  if (!certifies.in(text_) || (duty.in(text_) && text_.find("证") == std::string_view::npos)) return false;
  // 未交总结的，不计学时: what they lose
  static Pattern const denied("不(?:予|再|得|能)*(?:计|记|认定|授|登记|折算|颁|发)[^,。;证]{0,14}(?:学时|学分)");
  static Pattern const failing("未|没有|不|缺|无故|擅自|迟到|早退");
  if (denied.in(text_) && (failing.in(text_.substr(0, text_.find(','))) || before() != nullptr)) {
    Terms const* const told = before();
    return told != nullptr && told->kind == terms_kind::discipline ? belongs_to_last() : put(terms_kind::discipline);
  }
  static Pattern const counts_too("^(?:并)?(?:计入|记入)");
  static Pattern const outcome("^(?:考核|评估|评价|考评|评议|鉴定)(?:结果|意见|情况|等次|成绩|材料)");
  Terms const* const last_one = before();
  if (last_one != nullptr && last_one->kind == terms_kind::appraisal && outcome.in(text_)) return belongs_to_last();
  static Pattern const also("^(?:并|同时)?(?:颁发|发给|核发|发放|授予|记|计)");
  if (also.at(text_) && last_one != nullptr && last_one->kind == terms_kind::certification) return belongs_to_last();
  if (counts_too.in(text_) && last_one != nullptr && last_one->kind == terms_kind::certification) return true;
  by_agent();
  static Pattern const no_subject(
      "^(?:[^,。;]{0,6}(?:期满|结束|末|底)(?:后|时|前)?,?)?(?:应|须|要|并)?(?:为|给|向|对[^,。;]{2,12}(?:颁|出|开|发)|"
      "出具|开具)");
  by_subject_of_sentence(no_subject);
  return put(terms_kind::certification);
}

bool TermClause::discipline() {
  // 城区园不得收取任何费用: what is free, and no rule of conduct
  static Pattern const no_charge(charges_nothing);
  // 有不合格等次的不得选派: who is not chosen
  static Pattern const not_chosen("(?:的|者|教师|人员)(?:,|均|一律)*不得(?:选派|派出|列入|作为|推荐|报名)");
  if (no_charge.in(text_) || (not_chosen.in(text_) && matter_ == SubjectMatter::terms)) return false;
  // 送教不得少于8节 forbids nothing
  static Pattern const bound("不得(?:少于|低于|超过|多于|高于|迟于|早于|晚于)");
  if (!forbids.in(text_) || (bound.in(text_) && !forbids.in(bound.replaced(text_, "")))) return false;
  if (Terms const* const last_one = before(); last_one != nullptr && last_one->kind == terms_kind::discipline)
    return goes_on_about_whom();
  by_agent();
  // 名校不得收取费用: who is told
  static Pattern const told("^([\\p{Han}]{1,12}?(?:学校|单位|名校|双方|两校|各校|部门))(?:均|一律|应)?(?:不得|严禁)");
  if (auto const m = told.at(text_)) t_.whom = context_.draft.text(clause_.part(m->begin(1), m->end(1)));
  return put(terms_kind::discipline);
}

bool TermClause::other() {
  if (!other_term.in(text_)) return false;
  if (Terms const* const last_one = before(); last_one != nullptr && last_one->kind == terms_kind::other) return true;
  by_agent();
  static Pattern const no_subject("^(?:并|应|须|要|同时)*(?:保留|保障|保证|落实|发放|按|给予)");
  by_subject_of_sentence(no_subject);
  return put(terms_kind::other);
}

bool TermClause::eligibility() {
  // 其中至少1名具有高级职称: how many
  static Pattern const counted("[\\d一二两三四五六七八九十](?:名|人|位)[^,。;]{0,8}(?:具有|具备|持有|为|有|是)");
  // 鼓励具有高级职称的教师到乙校走教: which people, and no condition
  static Pattern const which(
      "(?:具有|具备|持有|以上|以下)[^,。;]{0,24}的(?:教师|干部|专家|人员|学生|老师|骨干)[^,。;]{2,}|年级以上(?:教师|"
      "学生)");
  static Pattern const must("须|应|必须|要求|方可|才能");
  // 支教教师应为高级教师: of whom something is asked
  static Pattern const asked(
      "^([\\p{Han}、]{2,20}?),?(?:原则上|一般|均|都|一律)*(?:必须|应当|须|应|要)(?:为|是|有|具|满|年满|持|在|通过|取得|"
      "获得?)");
  static Pattern const they(
      "(?:教师|老师|人员|学员|学生|干部|专家|选手|队员|志愿者|研究生|实习生|教员|骨干|名师|人选|者|员|[^目标重难点]的)"
      "$");
  auto const m = asked.at(text_);
  bool const of_them = m && they.in((*m)[1]);
  // What they are and have, whatever that is called; what they have to make, to do or to reach is a duty: 应有听课记录
  static Pattern const state("(?:必须|应当|须|应)(?:是|为|具|持|年?满|通过[^,。;]{0,10}(?:试|测|审|培训))");
  static Pattern const duty(
      "\\d(?:节|次|课时|学时|篇|份|分|场|天)|记录|计划|总结|方案|为[^,。;]{2,20}(?:提供|开|上|作|做|编|讲)");
  bool const of_state = of_them && matter_ != SubjectMatter::schedule && state.in(text_) && !duty.in(text_);
  if (!(eligible.in(text_) || of_state) || counted.in(text_) || (which.in(text_) && !must.in(text_))) return false;
  if (of_them) context_.terms.whom = t_.whom = context_.draft.text(clause_.part(m->begin(1), m->end(1)));
  if (!t_.whom.empty()) context_.terms.whom_heading = heading_;
  // 具有中级职称，教龄满五年: one condition
  if (Terms const* const last_one = before(); last_one != nullptr && last_one->kind == terms_kind::eligibility)
    return goes_on_about_whom();
  return put(terms_kind::eligibility);
}

bool TermClause::selection() {
  if (matter_ != SubjectMatter::selection && (!selects.in(text_) || matter_ != SubjectMatter::terms) &&
      !selects_anywhere.in(text_) && !selects_people.in(text_))
    return false;
  by_those_who_choose();
  return put(terms_kind::selection);
}

void TermClause::by_those_who_choose() {
  static Pattern const decides(
      "([^,、。;]{2,24}?)(?:会同([^,、。;]{2,10}?))?(?:于[^,]{2,12})?(?:在[^,、。;]{2,14}(?:基础上|范围内))?(?:择优|"
      "集体|"
      "统一|共同|组织|分别|研究|讨论|审核|面谈|面试|考察|初步)*(?:推荐|考察|研究|选派|评审|组织报名|[排列开]出?名单|"
      "推选|自定|"
      "圈定|选拔|提名|初选|推举|提出|选送|申报|上报|提交名单|" +
      decides_so + ")");
  // Whoever is named there: 校务会, 各学科组, 双方校长
  static Pattern const council(
      "^[\\p{Han}]{0,10}(?:会议?|委员会|组织?|校长|园长|院长|局长|主任|书记|领域|年级|支部|总支|党委|班子|学校|学院|"
      "单位|部门|年段|[园校院]内|"
      "系部?|[各系院]系|[处科室股部园校])$");
  static Pattern const only_recommends(
      "(?:推荐|推选|提名|初选|报名|选派|推举|提出|选送|申报|上报|[提交排列开出]{1,2}名单)$");
  Terms decided;
  Terms others;
  Terms recommend;
  for (auto m = decides.find(text_); m; m = decides.find(text_, m->end())) {
    Words who = clause_.part(m->begin(1), m->end(1)).trimmed("由,、");
    static Pattern const by("^.*由|^[\\p{Han}]{1,4}: ?|^(?:再|并|最后|后|先|然后)*(?:经|报|请|交|送)");
    if (auto const b = by.at(who.view())) who = who.part(b->end(), who.size());
    Mention const known = context_.institutions.at(who.view(), 0);
    // Those who apply choose nobody
    static Pattern const applies(
        "^(?:教师|老师|学生|其)?(?:个人|本人|自愿|校内|教师|老师|学生|组织|集体)$|选送|人选|名单");
    if (applies.in(who.view())) continue;
    bool const recommends = only_recommends.in((*m)[0]);
    if (known.end > 0 && known.end == who.size() && !known.who.empty())
      bearers(context_, recommends ? recommend : decided, who);
    else if (who.size() < 40 && (ends_like_institution(who.view()) || council.in(who.view()) ||
                                 bodies_end(context_, who.view(), 0) == who.size() ||
                                 !context_.draft.lexicon().code_at_end("department", who.view()).empty()))
      bearers(context_, recommends ? recommend : others, who);
    if (m->has(2)) bearers(context_, decided.by.empty() ? others : decided, clause_.part(m->begin(2), m->end(2)));
  }
  // 系部审核、党委会研究决定: all who have a part in it
  for (Terms const* const some : {&recommend, &others, &decided}) {
    for (InstitutionId const& id : some->by)
      if (std::find(t_.by.begin(), t_.by.end(), id) == t_.by.end()) t_.by.push_back(id);
    if (some->other_bearer.empty()) continue;
    std::string all(t_.other_bearer.any());
    if (!all.empty()) all += "、";
    t_.other_bearer = context_.draft.text(all + std::string(some->other_bearer.any()));
  }
}

bool TermClause::appraisal() {
  // 由甲校写出评语，乙校确定等次: both
  static Pattern const concludes("(?:确定|评定|审定|核定|给出|提出|签署)[^,。;]{0,6}(?:等次|等级|结果|结论|意见)");
  if (Terms* const last_one = before();
      last_one != nullptr && last_one->kind == terms_kind::appraisal && concludes.in(text_)) {
    std::string const before_them(last_one->other_bearer.any());
    if (Words const agent = agent_of(context_, clause_); !agent.empty())
      bearers(context_, *last_one, agent, sentence_.view());
    if (std::string const now(last_one->other_bearer.any()); !before_them.empty() && now != before_them)
      last_one->other_bearer = context_.draft.text(before_them + "、" + now);
    return belongs_to_last();
  }
  static Pattern const no_appraisal("考核结果分|对(?:本|该)?(?:方案|协议|计划|办法)");
  // 每学期开展两次质量评价: a duty; 每年对…考核一次 appraises somebody
  static Pattern const often("每(?:学年|学期|年|季度|月).{0,24}次");
  static Pattern const of_somebody(
      "(?:教师|老师|徒弟|学员|人员|干部|学生|选手)由[^,。;]{2,24}(?:评价|考核|鉴定|评定|考评)|对[^,。;]{2,24}(?:考核|"
      "考评|评估|鉴定)|(?:作|进行)[一两\\d]次(?:考核|鉴定|考评)|考核[一两\\d]次");
  static Pattern const told_anywhere(
      "[对给][^,。;]{2,24}(?:打[^,。;]{0,2}分|评分|评级|定级)|(?:共同|联合)打分|对[^,。;]{2,16}(?:考核|评估|考评)$|(?:"
      "共同|联合).{0,3}(?:考核|考评|评价|评议|打分|评分|"
      "鉴定)|(?:写|作|撰|出具|开具|签发)[^,。;]{0,8}(?:鉴定|评语|评价|考核意见|评估意见)|(?:两校|双方|各校|三校)[^"
      ",。;]{0,10}"
      "互评$|(?:考核|评价)由[^,。;]{2,30}(?:组织|实施|负责)"
      "|"
      "^(?:应|须|要)?负责(?:对)?[^,。;、]{2,24}的[^,。;、]{0,10}(?:考核|考评|评价|鉴定)(?:工作)?$|由[^,。;]{2,30}(?:"
      "打分|评分|鉴定|考核)$|填写?[^,。;]{0,4}(?:考核|鉴定)表|(?:对|由)[^,。;]{2,40}(?:进行|开展|作出?|给出?|"
      "实施)[^,。;]{0,8}(?:考核|考评|评价)|考核["
      "一两\\d]次|作[一两\\d]次考核");
  // 教学质量评价研究, 考核命题培训: other things that are named after it
  static Pattern const named_after(
      "(?:考核|考评|评价|评估|评定|验收)(?:研究|改革|体系|标准|方案|办法|制度|命题|工具|量表|指标|培训|课程|细则|机制|"
      "能力|素养|"
      "方式|体制|平台|系统|理念|技术|试题|题库|手册)");
  std::string const plain = named_after.replaced(text_);
  bool const only = appraisal_only.in(text_);
  if ((!only && !appraises.in(plain)) || no_appraisal.in(text_)) return false;
  if (often.in(text_) && !of_somebody.in(text_)) return false;
  if (!only && matter_ != SubjectMatter::terms && !told_anywhere.in(text_)) return false;
  // 出具证明，作为评聘的依据: what the certificate is for
  static Pattern const serves("^(?:并)?作为");
  if (Terms const* const last_one = before();
      last_one != nullptr && serves.in(text_) &&
      (last_one->kind == terms_kind::certification || last_one->kind == terms_kind::appraisal))
    return belongs_to_last();
  // …负责考核，考核结果报…: one appraisal
  static Pattern const outcome(
      "^(?:考核|评估|评价|考评|评议|鉴定|督查|检查)?(?:结果|意见|情况|材料|等次|等级|成绩|得分)|^(?:考核|评估|评价)(?:"
      "合格|不合格|"
      "优秀)|^占");
  if (Terms const* const last_one = before();
      last_one != nullptr && last_one->kind == terms_kind::appraisal && outcome.in(text_))
    return belongs_to_last();
  by_agent();
  // 由乙方提意见、丙方审核
  static Pattern const concluded("、([\\p{Han}]{2,14}?)(?:审核|审定|确定|评定|核定|认定)(?:等次)?$");
  if (auto const m = t_.by.empty() ? std::nullopt : concluded.find(text_))
    bearers(context_, t_, clause_.part(m->begin(1), m->end(1)), sentence_.view());
  static Pattern const no_subject(
      "^(?:[^,。;]{0,6}(?:期满|结束|末|底)(?:后|时|前)?,?)?(?:应|须|要|并)?(?:负责|对|为|组织|写|作出|给出|评|出具)");
  by_subject_of_sentence(no_subject);
  return put(terms_kind::appraisal);
}

bool TermClause::conduct() {
  // 帮扶教师每次下校须填写记录表: what those who are sent have to keep to
  static Pattern const told(
      "^([\\p{Han}、]{2,16}?)(?:每次|返校|到校|下校|在[\\p{Han}]{2,10}|[\\p{Han}]{2,4}(?:期间|后|前|时))*(?:必须|须|"
      "应当|应|要)");
  static Pattern const they("(?:教师|老师|人员|学员|干部|选手|队员|志愿者|研究生|实习生|骨干|者|的)$");
  static Pattern const duty(
      "每(?:学期|学年|月|周|年)|\\d(?:节|次|课时|学时|篇|份|分|场|天|名)|由|负责|承担|结对|帮助|指导|投保|购买");
  if (matter_ != SubjectMatter::terms || duty.in(text_)) return false;
  auto const m = told.at(text_);
  if (!m || !they.in((*m)[1])) return false;
  t_.whom = context_.draft.text(clause_.part(m->begin(1), m->end(1)));
  // 驻校教师须任教英文科满五年: what they have done before
  static Pattern const years(
      "(?:满|达)[一二两三四五六七八九十\\d]+(?:年|个?学[年期])|年以上|(?:乙|良好?|优秀?|合格)等?(?:或)?以上$");
  return put(years.in(text_) ? terms_kind::eligibility : terms_kind::discipline);
}

bool TermClause::read() {
  if (matter_ == SubjectMatter::purpose || matter_ == SubjectMatter::results || matter_ == SubjectMatter::aims)
    return false;
  // Of one character nothing can be told
  if (characters(text_.substr(0, 8)) < 2) return false;
  Sorts const sorts = sorts_of_clause();
  bool const any = sorts.none <= surely && (read_by_words() || (sorts.none < unlikely && read_as(sorts)));
  note_sort(sorts, any);
  if (any && (before() != nullptr || context_.plan().terms.size() > sorts.before)) by_bodies_named(last());
  return any;
}

bool TermClause::read_by_words() {
  // 支教教师须满足下列条件: what follows tells them
  static Pattern const leads_up("(?:下列|以下|如下)(?:基本|几[个项])?(?:条件|要求|规定|情形|纪律|标准)(?:之一)?:?$");
  if (leads_up.in(text_)) return false;
  // …颁发证书，作为评聘职称的依据: what that is good for
  static Pattern const serves_as(
      "^(?:并|且)?(?:作为|列为)[^,。;]{0,8}(?:评聘|聘任|晋升|评审|职称|评定)[^,。;]{0,20}(?:依据|参考|材料)(?:之一)?$");
  if (Terms const* const last_one = before();
      last_one != nullptr && last_one->kind == terms_kind::certification && serves_as.in(text_))
    return belongs_to_last();
  // Preference before appraisal: 考核合格者优先
  if (goes_on_with_agent() || preference() || rest_of_cost()) return true;
  if (matter_ == SubjectMatter::eligibility && !goes_on_with_cost() && !cost()) return put(terms_kind::eligibility);
  if (matter_ == SubjectMatter::eligibility) return true;
  // 应从中层干部中选拔，由本人申请、学校推荐: how they are chosen
  Terms const fresh = t_;
  if (certification() || discipline() || other() || goes_on_with_cost() || cost()) return true;
  bool const asked = eligibility();
  if (asked && !selects_anywhere.in(text_)) return true;
  if (asked) t_ = fresh;
  return selection() || asked || appraisal() || conduct();
}

bool tells_selection(std::string_view sentence) {
  static Pattern const other("费|补助|补贴|食宿|证书|优先");
  // 教师由教导处初选、校务会定, and nothing else
  bool const alone = sentence.find(',') == std::string_view::npos && selects_people.in(sentence);
  return (selects_anywhere.in(sentence) || alone) && !other.in(sentence);
}

bool read_term(Context& context, Words const& clause, Words const& sentence, SubjectMatter matter,
               std::string const& number, std::size_t heading) {
  if (context.terms.sentence.of != sentence.of || context.terms.sentence.begin != sentence.begin) {
    context.terms.sentence = sentence;
    context.terms.before_sentence = context.plan().terms.size();
  }
  if (context.latin()) return false;
  return TermClause(context, clause, sentence, matter, number, heading).read();
}

}  // namespace bangfu::document::reader
