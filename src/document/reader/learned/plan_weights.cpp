// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(plan no yes
1:-41 addressed of ten=0
1:109 addressed of ten=1
1:59 addressed of ten=2
1:64 addressed of ten=3
1:-31 agreed of ten=0
1:77 agreed of ten=1
1:-54 agreed of ten=2
1:-96 always
1:-63 another of ten=0
1:55 another of ten=1
1:30 another of ten=10
1:-57 another of ten=2
1:60 another of ten=3
1:240 another of ten=4
1:84 another of ten=6
1:89 another of ten=7
1:83 another of ten=8
1:-57 decided of ten=0
1:107 decided of ten=1
1:96 decided of ten=2
1:77 decided of ten=5
1:61 decided of ten=7
1:-61 emotion of ten=0
1:37 emotion of ten=1
1:-104 emotion of ten=2
1:-82 emotion of ten=3
1:-42 emotion of ten=5
1:-51 front !启
1:-67 front $
1:31 front (1
1:84 front (一
1:-80 front (上
1:51 front (下
1:45 front (九
1:34 front (乡
1:35 front (城
1:78 front (小
1:36 front (打
1:47 front (拟
1:88 front (摘
1:30 front (支
1:83 front (春
1:58 front (木
1:43 front (林
1:83 front (柳
1:37 front (校
1:108 front (第
1:37 front (线
1:40 front (职
1:62 front (节
1:48 front (请
1:88 front (附
1:126 front )$
1:33 front )城
1:49 front )帮
1:51 front )指
1:43 front )接
1:37 front )牵
1:-123 front )班
1:33 front )行
1:37 front +1
1:86 front +4
1:53 front ,2
1:65 front ,乙
1:44 front ,和
1:53 front ,教
1:33 front ,每
1:53 front -1
1:53 front -2
1:65 front -7
1:76 front -海
1:50 front -苍
1:32 front -雪
1:46 front -高
1:36 front .7
1:45 front .木
1:44 front .设
1:49 front /2
1:-81 front 0$
1:50 front 0-
1:98 front 01
1:62 front 02
1:37 front 0〕
1:82 front 0年
1:62 front 1+
1:30 front 1-
1:84 front 1.
1:-48 front 10
1:36 front 11
1:56 front 12
1:47 front 16
1:45 front 17
1:49 front 18
1:80 front 19
1:36 front 1〕
1:40 front 1号
1:66 front 1学
1:54 front 1年
1:-38 front 1日
1:74 front 1月
1:41 front 1物
1:-54 front 2)
1:49 front 2-
1:48 front 2/
1:60 front 20
1:63 front 21
1:92 front 22
1:104 front 23
1:54 front 25
1:30 front 26
1:32 front 2实
1:115 front 2年
1:-86 front 2日
1:67 front 2月
1:39 front 3$
1:31 front 3-
1:40 front 33
1:47 front 3〕
1:48 front 3号
1:65 front 3学
1:102 front 3年
1:-35 front 3月
1:33 front 3段
1:31 front 4-
1:31 front 41
1:48 front 4”
1:37 front 4学
1:-44 front 4月
1:33 front 4校
1:36 front 5学
1:69 front 5年
1:43 front 7号
1:62 front 7月
1:36 front 8年
1:63 front 8月
1:38 front 9-
1:38 front 9号
1:85 front 9月
1:-58 front :$
1:72 front :关
1:40 front :县
1:-39 front :帮
1:46 front :我
1:36 front :河
1:76 front :片
1:37 front :白
1:59 front :结
1:-43 front ^
1:-172 front ^ abstract
1:98 front ^ action
1:66 front ^ agreement
1:33 front ^ alliance
1:62 front ^ annex
1:-76 front ^ annual
1:50 front ^ arrangements
1:55 front ^ ashdown
1:-120 front ^ audit
1:-89 front ^ awards
1:39 front ^ between
1:-97 front ^ briefing
1:-124 front ^ brightpath
1:75 front ^ buddy
1:-82 front ^ budget
1:52 front ^ bureau
1:-78 front ^ calendar
1:-58 front ^ call
1:32 front ^ circular
1:-54 front ^ class
1:46 front ^ coaching
1:68 front ^ conversation
1:-52 front ^ corporate
1:81 front ^ county
1:81 front ^ digital
1:45 front ^ dispatch
1:-66 front ^ dr
1:73 front ^ e
1:35 front ^ early
1:-152 front ^ examination
1:-109 front ^ fire
1:-38 front ^ fixtures
1:-51 front ^ from
1:-58 front ^ group
1:57 front ^ help
1:37 front ^ implementation
1:35 front ^ indus
1:-151 front ^ inspection
1:-111 front ^ job
1:48 front ^ lab
1:32 front ^ lap
1:36 front ^ ledger
1:-31 front ^ lesson
1:61 front ^ letter
1:78 front ^ library
1:44 front ^ list
1:85 front ^ little
1:-145 front ^ looking
1:34 front ^ meeting
1:77 front ^ memorandum
1:-116 front ^ monday
1:133 front ^ notice
1:55 front ^ nursery
1:-153 front ^ obituary
1:-56 front ^ our
1:-74 front ^ parish
1:-33 front ^ partnership
1:44 front ^ plainview
1:50 front ^ plan
1:34 front ^ programme
1:-127 front ^ rain
1:38 front ^ re
1:69 front ^ register
1:49 front ^ reply
1:-100 front ^ rules
1:61 front ^ schedule
1:63 front ^ school
1:132 front ^ sister
1:46 front ^ special
1:34 front ^ st
1:-79 front ^ staff
1:75 front ^ subject
1:143 front ^ support
1:-124 front ^ teacher
1:77 front ^ teachers
1:55 front ^ term
1:90 front ^ three
1:71 front ^ to
1:-120 front ^ transform
1:-77 front ^ travel
1:-61 front ^ twinning
1:42 front ^ two
1:60 front ^ university
1:51 front ^ visiting
1:53 front ^ weekly
1:-69 front ^ welcome
1:82 front ^ what
1:126 front ^1
1:32 front ^3
1:-33 front ^4
1:33 front ^5
1:93 front ^“
1:49 front ^一
1:70 front ^三
1:47 front ^下
1:78 front ^东
1:82 front ^两
1:43 front ^中
1:46 front ^丰
1:42 front ^乙
1:91 front ^乡
1:49 front ^二
1:111 front ^任
1:78 front ^会
1:106 front ^体
1:69 front ^光
1:49 front ^党
1:-52 front ^全
1:42 front ^内
1:70 front ^写
1:113 front ^冯
1:46 front ^凤
1:47 front ^初
1:36 front ^北
1:41 front ^区
1:74 front ^医
1:39 front ^十
1:55 front ^协
1:90 front ^南
1:-38 front ^县
1:37 front ^双
1:33 front ^台
1:-32 front ^各
1:69 front ^合
1:46 front ^同
1:-46 front ^名
1:44 front ^启
1:54 front ^周
1:32 front ^嘉
1:-119 front ^四
1:41 front ^回
1:46 front ^国
1:92 front ^图
1:58 front ^备
1:58 front ^大
1:95 front ^姊
1:33 front ^宁
1:-164 front ^实
1:-70 front ^家
1:81 front ^寄
1:-40 front ^寻
1:66 front ^尊
1:54 front ^少
1:-54 front ^山
1:68 front ^岚
1:45 front ^巡
1:43 front ^师
1:-73 front ^帮
1:41 front ^年
1:75 front ^幼
1:38 front ^广
1:-132 front ^庙
1:63 front ^座
1:-69 front ^征
1:-85 front ^律
1:49 front ^心
1:-49 front ^志
1:-92 front ^感
1:-66 front ^我
1:-49 front ^户
1:40 front ^手
1:64 front ^技
1:-82 front ^捐
1:64 front ^携
1:-171 front ^摘
1:-40 front ^支
1:-45 front ^政
1:47 front ^数
1:72 front ^文
1:78 front ^新
1:51 front ^明
1:47 front ^春
1:52 front ^普
1:108 front ^暑
1:38 front ^望
1:46 front ^木
1:-67 front ^本
1:43 front ^杏
1:-50 front ^村
1:39 front ^松
1:63 front ^枫
1:-55 front ^柏
1:30 front ^查
1:36 front ^栗
1:-206 front ^校
1:30 front ^桃
1:59 front ^桐
1:68 front ^桥
1:30 front ^榆
1:101 front ^毕
1:80 front ^江
1:59 front ^沂
1:40 front ^沅
1:67 front ^河
1:47 front ^派
1:65 front ^海
1:32 front ^清
1:47 front ^港
1:-49 front ^湘
1:38 front ^滦
1:33 front ^滨
1:69 front ^澄
1:48 front ^澜
1:85 front ^澳
1:50 front ^牵
1:104 front ^特
1:-53 front ^班
1:78 front ^甲
1:-77 front ^电
1:43 front ^留
1:103 front ^白
1:33 front ^盲
1:71 front ^省
1:-56 front ^石
1:69 front ^研
1:32 front ^磐
1:47 front ^科
1:-46 front ^竹
1:-52 front ^第
1:54 front ^签
1:52 front ^粤
1:30 front ^紫
1:44 front ^红
1:86 front ^线
1:-95 front ^组
1:-41 front ^结
1:113 front ^给
1:34 front ^翠
1:33 front ^翰
1:52 front ^老
1:63 front ^聋
1:72 front ^职
1:54 front ^育
1:49 front ^致
1:37 front ^艺
1:56 front ^花
1:-56 front ^荷
1:34 front ^莲
1:64 front ^西
1:74 front ^覆
1:37 front ^观
1:-82 front ^论
1:-65 front ^访
1:-55 front ^语
1:-64 front ^读
1:53 front ^课
1:-78 front ^谢
1:80 front ^赴
1:-116 front ^转
1:109 front ^送
1:-117 front ^道
1:-65 front ^邀
1:46 front ^邮
1:31 front ^金
1:89 front ^铁
1:-107 front ^银
1:-55 front ^锣
1:46 front ^锦
1:86 front ^附
1:45 front ^陇
1:41 front ^雁
1:51 front ^集
1:52 front ^青
1:72 front ^香
1:33 front ^马
1:-44 front ^驻
1:58 front ^高
1:-115 front ^鸿
1:37 front ^鹤
1:49 front ^黑
1:43 front _一
1:72 front _三
1:33 front _上
1:73 front _与
1:36 front _主
1:40 front _乙
1:33 front _五
1:-36 front _公
1:53 front _共
1:33 front _内
1:42 front _函
1:-88 front _分
1:37 front _协
1:-37 front _卫
1:45 front _周
1:34 front _命
1:41 front _商
1:51 front _安
1:-63 front _对
1:54 front _工
1:-101 front _帮
1:39 front _广
1:-50 front _得
1:45 front _德
1:48 front _换
1:33 front _推
1:-51 front _措
1:33 front _提
1:-48 front _携
1:45 front _支
1:-81 front _教
1:33 front _施
1:43 front _桑
1:55 front _每
1:34 front _沈
1:34 front _派
1:42 front _清
1:34 front _游
1:48 front _章
1:-46 front _致
1:39 front _苦
1:30 front _蓝
1:32 front _说
1:34 front _赠
1:32 front _驼
1:56 front _龙
1:59 front a for
1:-63 front a number
1:58 front a partner
1:61 front a promise
1:-130 front a tin
1:-80 front a year
1:-113 front abstract
1:-67 front abstract $
1:64 front academic
1:-100 front across
1:-73 front across the
1:85 front action
1:89 front action sheet
1:71 front after
1:83 front after thursday
1:90 front agreement
1:73 front agreement $
1:70 front agreement between
1:32 front agreement on
1:73 front aid
1:52 front aid fort
1:80 front all
1:65 front all departments
1:54 front all heads
1:82 front alliance
1:52 front alliance $
1:47 front alliance charter
1:33 front alliance of
1:42 front among
1:43 front among three
1:71 front an
1:57 front an ridge
1:54 front and assisted
1:42 front and bayleaf
1:47 front and moss
1:39 front and reading
1:45 front and technician
1:-72 front and upper
1:-80 front and vila
1:32 front and weak
1:126 front annex
1:44 front annex b
1:57 front annex deliverables
1:-83 front annual
1:31 front annual plan
1:-79 front annual report
1:-130 front are
1:-113 front are partnerships
1:-124 front are you
1:37 front arrangement $
1:45 front arrangements
1:126 front arrangements for
1:62 front ashdown
1:38 front ashdown high
1:45 front ashdown school
1:31 front assam
1:41 front assam $
1:49 front assistance
1:34 front assistance $
1:36 front assistance arrangement
1:58 front assisted
1:57 front assisted school
1:54 front assisting
1:64 front assisting school
1:-93 front at
1:63 front at brook
1:102 front at elmstead
1:-115 front at greywater
1:-73 front at mudbrook
1:-63 front at trident
1:-65 front at whitmoor
1:-57 front audit
1:-70 front audit of
1:50 front autumn $
1:-139 front autumn term
1:-81 front awards
1:-97 front awards night
1:-35 front b $
1:-137 front back
1:-54 front back on
1:-65 front back to
1:-52 front bank
1:-150 front bank $
1:97 front bank school
1:35 front basic
1:33 front basic education
1:85 front bay
1:41 front bay from
1:38 front bayleaf
1:77 front bayleaf teachers
1:93 front beacon
1:50 front beacon alliance
1:98 front bend
1:43 front bend community
1:42 front between assisting
1:41 front between departments
1:-70 front between mercy
1:42 front between queen
1:32 front bhimgaon session
1:50 front block
1:43 front block $
1:75 front board
1:68 front board of
1:63 front bridge
1:88 front bridge scheme
1:-171 front briefing
1:-131 front briefing for
1:-72 front brightpath
1:-61 front brightpath learning
1:56 front brook
1:83 front brook farm
1:77 front buddy
1:63 front buddy nurseries
1:-72 front budget
1:-75 front budget statement
1:128 front bureau
1:81 front bureau $
1:54 front bureau of
1:-68 front by
1:-72 front by the
1:-93 front calendar
1:82 front calendar of
1:-59 front calendar thistledown
1:-68 front call
1:39 front call $
1:-62 front call for
1:135 front cane
1:48 front cane river
1:44 front card
1:45 front card $
1:-36 front castle
1:-38 front castle street
1:-103 front chair
1:-63 front chair of
1:-76 front charter
1:51 front charter $
1:-68 front charter of
1:-66 front chat
1:-127 front chat $
1:46 front choir
1:40 front choir one
1:32 front circular no
1:59 front city
1:-84 front claims
1:-75 front claims $
1:-38 front class
1:-52 front class b
1:93 front class teachers
1:-109 front clinic
1:-76 front clinic $
1:-75 front clinic goes
1:-84 front club
1:-110 front club $
1:-36 front club sept
1:90 front coaching
1:111 front coaching contract
1:57 front coldwater
1:52 front coldwater $
1:-61 front colleagues
1:-68 front colleagues at
1:96 front college
1:69 front college for
1:78 front college of
1:38 front college outreach
1:51 front college spring
1:74 front college to
1:127 front coming
1:52 front coming year
1:94 front commitments
1:36 front commitments term
1:54 front community
1:81 front community college
1:33 front community school
1:36 front contract
1:44 front contract between
1:51 front conversation
1:68 front conversation note
1:-149 front corporate
1:-66 front corporate volunteering
1:49 front corridors
1:44 front corridors let
1:-75 front council
1:-62 front council helps
1:-70 front councillors
1:-72 front councillors school
1:43 front county education
1:41 front county scheme
1:-109 front cricket
1:-61 front cricket club
1:-106 front cup
1:-81 front cup $
1:46 front day
1:32 front day schools
1:37 front day what
1:-68 front days
1:-73 front days $
1:-108 front dear colleagues
1:46 front dear mr
1:44 front dear teachers
1:-106 front debating
1:-94 front debating cup
1:57 front deliverables
1:66 front deliverables of
1:32 front department
1:79 front departments
1:76 front departments $
1:-75 front description
1:-87 front description partnerships
1:51 front desk
1:56 front desk for
1:30 front development
1:30 front development programme
1:39 front digital
1:105 front digital twinning
1:107 front dispatch
1:45 front dispatch of
1:38 front district
1:31 front district $
1:33 front district education
1:80 front do
1:63 front do for
1:36 front do with
1:-70 front donated
1:-67 front donated equipment
1:33 front dongxing
1:32 front dongxing middle
1:-61 front dr
1:-134 front dr hanna
1:-58 front drill
1:-116 front drill results
1:40 front dry
1:39 front dry season
1:48 front duarte
1:63 front duarte $
1:-62 front dunmore
1:-38 front dunmore junior
1:-38 front dunmore v
1:65 front e
1:106 front e mail
1:53 front each
1:71 front each school
1:33 front early
1:33 front early years
1:38 front eastmere
1:42 front eastmere grammar
1:149 front education
1:92 front education $
1:41 front education and
1:98 front education bureau
1:49 front education lantau
1:41 front education office
1:89 front education outreach
1:-63 front ellis
1:-147 front ellis and
1:64 front elmstead
1:46 front elmstead to
1:63 front end
1:39 front end primary
1:-64 front entries
1:-125 front entries $
1:-69 front equipment
1:-71 front equipment $
1:-85 front examination
1:-63 front examination notice
1:99 front faces
1:49 front faces in
1:74 front faculty
1:85 front faculty of
1:75 front farm
1:53 front farm $
1:-51 front findings
1:-46 front findings sandhurst
1:-60 front fire
1:-79 front fire drill
1:-53 front first
1:-53 front first pairing
1:-37 front fixtures
1:-38 front fixtures dunmore
1:-130 front football
1:-37 front football club
1:90 front for
1:67 front for $
1:-60 front for councillors
1:-61 front for entries
1:32 front for heyuan
1:36 front for kelp
1:60 front for party
1:75 front for showing
1:60 front for tidewater
1:37 front for twinned
1:45 front for urban
1:54 front for windrow
1:39 front ford
1:73 front ford end
1:41 front fort
1:49 front fort royal
1:-66 front forum
1:-64 front forum $
1:53 front four
1:62 front four questions
1:-57 front fractions
1:-96 front fractions on
1:58 front from
1:60 front from class
1:72 front from eastmere
1:58 front from ines
1:-119 front from my
1:88 front from next
1:52 front gets
1:53 front gets $
1:31 front girls
1:43 front give
1:32 front give them
1:54 front glenmore
1:49 front glenmore strathie
1:-135 front goes
1:-62 front goes to
1:-103 front gone
1:-62 front gone back
1:-182 front gorse
1:-80 front gorse clinic
1:35 front government
1:33 front government of
1:36 front government schools
1:-75 front governors
1:-58 front governors $
1:43 front grammar
1:73 front grammar to
1:-78 front grant
1:-128 front grant received
1:-117 front greywater
1:-59 front greywater $
1:-35 front group
1:41 front group $
1:-65 front group chat
1:33 front guangdong
1:33 front guangdong $
1:-50 front hands
1:-78 front hands across
1:87 front hands our
1:-69 front hanna
1:-68 front hanna s
1:87 front harrow
1:55 front harrow bend
1:-118 front has
1:-117 front has gone
1:55 front have
1:52 front have talked
1:57 front heads $
1:-63 front heads forum
1:72 front heads only
1:40 front heads rural
1:93 front help
1:66 front help desk
1:34 front help for
1:61 front help with
1:-71 front helping
1:-56 front helping hands
1:64 front helps
1:53 front helps coldwater
1:65 front helps lowick
1:71 front helps puddle
1:-62 front helps the
1:33 front heyuan
1:51 front high
1:42 front high and
1:42 front high school
1:111 front hill
1:66 front hill faculty
1:38 front hillcrest
1:39 front hillcrest primary
1:-71 front hills
1:-68 front hills $
1:-78 front history
1:-112 front history of
1:-38 front home
1:-130 front home sept
1:34 front hong
1:36 front hong kong
1:-131 front hospital
1:-50 front hospital and
1:44 front how it
1:-82 front how satisfied
1:69 front how we
1:-67 front i
1:-53 front i want
1:33 front implementation plan
1:-40 front in
1:30 front in $
1:-62 front in ninety
1:-110 front in the
1:79 front in your
1:36 front indus
1:38 front indus valley
1:46 front ines
1:85 front ines duarte
1:-42 front inspection
1:-48 front inspection findings
1:53 front institute
1:44 front institute $
1:44 front institution
1:54 front institution $
1:-101 front inter
1:-103 front inter school
1:34 front island
1:35 front island school
1:60 front it
1:54 front it $
1:46 front it will
1:-77 front job
1:-82 front job description
1:-37 front junior
1:-37 front junior football
1:54 front kelp
1:35 front kelp island
1:93 front kestrel
1:88 front kestrel bay
1:32 front kindergartens $
1:33 front kong
1:33 front kong $
1:39 front lab
1:46 front lab sharing
1:67 front lane $
1:-133 front lane school
1:47 front lantau
1:57 front lantau prefecture
1:36 front lap
1:32 front lap tak
1:62 front larkhill
1:66 front larkhill will
1:67 front last
1:68 front last tuesday
1:94 front leadership
1:92 front leadership $
1:-112 front learning
1:-67 front learning $
1:49 front lecturers
1:42 front lecturers to
1:36 front ledger
1:36 front ledger of
1:-34 front lesson
1:-62 front lesson plan
1:104 front lesson timetable
1:47 front let
1:98 front let $
1:74 front letter
1:50 front letter $
1:101 front letter of
1:54 front letter to
1:50 front library
1:62 front library and
1:-58 front line
1:-59 front line $
1:55 front link
1:57 front link programme
1:-71 front list $
1:50 front list of
1:77 front little
1:79 front little wren
1:-135 front looking
1:-135 front looking back
1:96 front low
1:44 front low marsh
1:85 front lowick
1:98 front lowick school
1:42 front lowveld
1:83 front lowveld schools
1:62 front mail
1:66 front mail to
1:33 front makuti
1:32 front makuti department
1:-51 front margaret
1:-62 front margaret swann
1:77 front marsh
1:46 front marsh secondary
1:38 front maud
1:41 front maud university
1:46 front may
1:44 front may $
1:-153 front meeting monday
1:41 front meeting of
1:70 front meeting on
1:74 front meeting record
1:76 front memorandum
1:73 front memorandum of
1:-86 front menu
1:-78 front menu $
1:-91 front mercy
1:-94 front mercy hospital
1:51 front middle
1:45 front middle $
1:32 front middle school
1:47 front millbrook
1:69 front millbrook primary
1:39 front minutes october
1:44 front mixed
1:46 front mixed day
1:-84 front monday
1:-52 front monday $
1:-111 front monday menu
1:45 front month
1:46 front month you
1:99 front moorgate
1:65 front moorgate school
1:46 front moss
1:47 front moss bank
1:-73 front moura
1:-138 front moura $
1:80 front mr
1:39 front mr okonjo
1:-103 front mudbrook
1:-73 front mudbrook $
1:-68 front my
1:-120 front my notebook
1:42 front new
1:79 front new faces
1:63 front next
1:49 front next month
1:49 front next two
1:-93 front night
1:-82 front night $
1:-130 front ninety
1:-59 front ninety days
1:80 front no
1:32 front no of
1:92 front note
1:61 front note heads
1:-119 front notebook
1:-70 front notebook week
1:72 front notice
1:55 front notice on
1:85 front notice to
1:-102 front now
1:-66 front now that
1:-64 front number
1:-111 front number line
1:90 front nurseries
1:104 front nurseries $
1:85 front nursery
1:51 front nursery link
1:44 front oak
1:50 front oakridge
1:41 front oakridge high
1:-153 front obituary
1:-56 front obituary margaret
1:44 front october
1:41 front october video
1:66 front odile
1:76 front odile school
1:63 front of
1:31 front of $
1:35 front of basic
1:37 front of commitments
1:-107 front of donated
1:103 front of education
1:-63 front of governors
1:34 front of help
1:50 front of kestrel
1:34 front of kindergartens
1:32 front of makuti
1:44 front of may
1:52 front of ostrava
1:88 front of pairs
1:57 front of party
1:-79 front of port
1:32 front of riverside
1:121 front of saint
1:41 front of schools
1:-165 front of science
1:30 front of senior
1:79 front of support
1:32 front of tehri
1:-103 front of tollgate
1:37 front of tutors
1:56 front of twinned
1:69 front of understanding
1:31 front of work
1:50 front of yun
1:89 front office
1:65 front office $
1:-88 front officer
1:-98 front officer $
1:44 front okonjo
1:56 front okonjo thank
1:73 front oldbarrow
1:70 front oldbarrow county
1:-35 front on
1:-78 front on a
1:-134 front on our
1:39 front on paired
1:38 front on school
1:65 front on the
1:74 front one
1:48 front one $
1:47 front one choir
1:109 front one timetable
1:64 front only
1:57 front only $
1:114 front ostrava
1:82 front ostrava hill
1:-53 front our
1:-49 front our first
1:-113 front our plan
1:39 front our twin
1:76 front outreach
1:50 front outreach spring
1:95 front outreach to
1:41 front paired
1:58 front paired assistance
1:43 front pairing autumn
1:55 front pairing of
1:-48 front pairing year
1:99 front pairs
1:68 front pairs oldbarrow
1:90 front pairs school
1:-64 front parish
1:-69 front parish council
1:32 front parishad
1:76 front parties
1:42 front parties $
1:88 front partner
1:88 front partner school
1:74 front partnership agreement
1:-71 front partnership between
1:33 front partnership plan
1:125 front partnership task
1:-142 front partnerships
1:-60 front partnerships in
1:-76 front partnerships officer
1:-69 front partnerships there
1:125 front party
1:57 front party a
1:52 front party b
1:89 front path
1:54 front path for
1:52 front plainview
1:57 front plainview helps
1:68 front plan
1:51 front plan $
1:39 front plan for
1:-66 front plan fractions
1:66 front plan of
1:51 front plan stage
1:52 front plan thornbury
1:-63 front port
1:-77 front port ellis
1:49 front prefecture
1:53 front prefecture $
1:-46 front primary
1:-49 front primary $
1:41 front primary last
1:62 front primary school
1:37 front primary will
1:59 front programme
1:30 front programme $
1:31 front programme of
1:47 front programme queensland
1:48 front programme two
1:63 front promise
1:65 front promise from
1:73 front puddle
1:69 front puddle lane
1:33 front pune $
1:37 front queen
1:39 front queen maud
1:42 front queensland
1:45 front queensland $
1:66 front questions
1:78 front questions $
1:-62 front rain
1:-66 front rain on
1:37 front re
1:43 front re our
1:49 front reading
1:50 front reading aid
1:-75 front received
1:-84 front received $
1:33 front record
1:36 front record $
1:92 front register
1:73 front register of
1:86 front reply
1:47 front reply to
1:-81 front report
1:-83 front report on
1:-69 front results
1:-104 front results $
1:50 front ridge
1:52 front ridge $
1:-125 front ridgeway
1:-134 front ridgeway v
1:51 front river
1:42 front river school
1:32 front riverside
1:36 front riverside secondary
1:-65 front roof
1:-122 front roof $
1:71 front round
1:45 front round millbrook
1:50 front royal
1:42 front royal college
1:-102 front rules
1:-97 front rules of
1:41 front run
1:88 front run $
1:91 front rural
1:52 front rural school
1:57 front rural support
1:43 front rusinga
1:47 front rusinga mixed
1:-47 front s
1:-64 front s clinic
1:33 front s senior
1:67 front saint
1:72 front saint odile
1:-48 front sandhurst
1:-48 front sandhurst lane
1:55 front sandpit
1:48 front sandpit middle
1:-67 front satisfied
1:-114 front satisfied are
1:-50 front say
1:-69 front say thank
1:109 front schedule
1:75 front schedule of
1:107 front scheme
1:55 front scheme $
1:70 front scheme for
1:71 front scheme what
1:52 front school $
1:106 front school and
1:32 front school bhimgaon
1:-149 front school debating
1:59 front school gets
1:33 front school guangdong
1:56 front school helps
1:-69 front school in
1:62 front school oakridge
1:42 front school pairing
1:104 front school partnership
1:-73 front school partnerships
1:33 front school pune
1:45 front school rusinga
1:51 front school sandpit
1:33 front school scheme
1:51 front school year
1:167 front schools
1:97 front schools $
1:58 front schools action
1:32 front schools assam
1:53 front schools for
1:33 front schools in
1:36 front schools of
1:43 front schools one
1:-84 front science
1:-90 front science wanted
1:38 front season
1:42 front season $
1:39 front second
1:39 front second meeting
1:75 front secondary
1:99 front secondary $
1:42 front secondary school
1:33 front secondary schools
1:49 front see
1:48 front see some
1:33 front senior
1:33 front senior secondary
1:-43 front sept
1:-124 front sept dunmore
1:-124 front sept ridgeway
1:58 front september
1:58 front september to
1:34 front session
1:41 front shall
1:43 front shall work
1:80 front shared
1:87 front shared teachers
1:40 front sharing
1:89 front sharing and
1:108 front sheet
1:75 front sheet $
1:48 front sheet after
1:59 front showing
1:51 front showing us
1:76 front sister
1:35 front sister school
1:68 front sister schools
1:44 front some
1:45 front some new
1:81 front special
1:49 front special education
1:-73 front speech
1:-67 front speech by
1:83 front spring
1:49 front spring $
1:45 front spring block
1:79 front spring term
1:33 front st
1:32 front st xavier
1:-113 front staff
1:-78 front staff list
1:-160 front staff meeting
1:98 front stage
1:101 front stage one
1:-133 front statement
1:-79 front statement autumn
1:74 front steering
1:37 front steering group
1:78 front steering meeting
1:47 front strathie
1:51 front strathie alliance
1:-37 front street
1:-37 front street home
1:31 front strong
1:32 front strong and
1:70 front subject
1:53 front subject pairing
1:52 front subject your
1:176 front support
1:41 front support for
1:85 front support from
1:96 front support of
1:125 front support plan
1:33 front support programme
1:45 front support scheme
1:57 front supporting
1:44 front supporting institution
1:-61 front swann
1:-68 front swann $
1:53 front table
1:52 front table $
1:33 front tak
1:59 front talked
1:76 front talked it
1:48 front task
1:117 front task table
1:-79 front teacher
1:-126 front teacher of
1:141 front teachers
1:47 front teachers $
1:88 front teachers at
1:43 front teachers college
1:42 front teachers institute
1:89 front teachers of
1:79 front teachers upper
1:33 front teaming
1:43 front technician
1:45 front technician support
1:33 front tehri block
1:88 front teign
1:76 front teign schools
1:63 front term
1:97 front term $
1:79 front term card
1:-142 front term grant
1:98 front terms
1:-44 front thank
1:-110 front that
1:-53 front that tom
1:-71 front the
1:87 front the beacon
1:76 front the board
1:65 front the bridge
1:-109 front the chair
1:47 front the coming
1:-77 front the county
1:-63 front the cricket
1:54 front the glenmore
1:37 front the government
1:-66 front the heads
1:-75 front the hills
1:-66 front the history
1:-100 front the inter
1:48 front the next
1:31 front the paired
1:41 front the school
1:84 front the second
1:128 front the steering
1:48 front the supporting
1:-62 front the valley
1:-149 front the year
1:47 front them
1:43 front them this
1:-91 front there
1:-54 front there are
1:91 front this
1:34 front this term
1:124 front this year
1:-139 front thistledown
1:-195 front thistledown primary
1:36 front thornbury
1:34 front thornbury college
1:104 front three
1:66 front three parties
1:84 front three year
1:84 front thursday
1:55 front thursday $
1:38 front tidewater
1:59 front tidewater this
1:141 front timetable
1:86 front timetable $
1:99 front timetable shared
1:-60 front tin
1:-61 front tin roof
1:117 front to
1:71 front to a
1:107 front to all
1:52 front to cane
1:53 front to class
1:51 front to harrow
1:72 front to heads
1:99 front to low
1:39 front to lowveld
1:-108 front to say
1:-49 front to the
1:-106 front to you
1:82 front to your
1:98 front together
1:116 front together $
1:-71 front tollgate
1:-58 front tollgate school
1:-70 front tom
1:-63 front tom has
1:-70 front transform
1:-119 front transform your
1:-93 front travel
1:-78 front travel claims
1:-58 front trident
1:-64 front trident bank
1:55 front trust
1:55 front trust $
1:63 front tuesday
1:48 front tuesday we
1:40 front tutors
1:101 front tutors dry
1:34 front twin
1:47 front twin school
1:65 front twinned
1:37 front twinned schools
1:55 front twinned work
1:-72 front twinning charter
1:43 front twinning how
1:32 front twinning of
1:92 front two
1:48 front two schools
1:75 front two years
1:62 front understanding
1:68 front understanding $
1:38 front understanding among
1:82 front university
1:41 front university college
1:32 front university faculty
1:69 front university of
1:37 front up
1:33 front up support
1:-56 front upper
1:-86 front upper gorse
1:54 front upper teign
1:47 front urban
1:51 front urban rural
1:54 front us
1:76 front us round
1:-44 front v
1:-38 front v $
1:-36 front v castle
1:-121 front valley
1:-74 front valley $
1:38 front valley university
1:44 front video
1:38 front video call
1:-130 front vila
1:-106 front vila moura
1:49 front village
1:50 front visiting
1:99 front visiting lecturers
1:72 front vocational
1:63 front vocational school
1:-61 front volunteering
1:-144 front volunteering at
1:-62 front want
1:-101 front want to
1:-117 front wanted
1:-114 front wanted $
1:83 front we
1:46 front we give
1:53 front we have
1:45 front we shall
1:33 front weak
1:33 front weak day
1:-151 front week
1:-68 front week at
1:57 front weekly
1:85 front weekly help
1:-94 front welcome
1:-81 front welcome speech
1:102 front what
1:70 front what each
1:38 front what hillcrest
1:57 front what larkhill
1:39 front what we
1:-60 front whitmoor
1:-99 front whitmoor now
1:104 front will
1:84 front will do
1:50 front will run
1:48 front will see
1:68 front windrow
1:52 front windrow teachers
1:55 front with
1:39 front with ford
1:52 front with leadership
1:35 front with the
1:97 front work
1:31 front work for
1:91 front work moorgate
1:33 front work plan
1:46 front work together
1:78 front wren
1:74 front wren helps
1:34 front xavier
1:32 front xavier s
1:-104 front year at
1:30 front year development
1:51 front year path
1:84 front years
1:79 front years $
1:34 front years partnership
1:-87 front you
1:-115 front you $
1:54 front you for
1:-105 front you i
1:45 front you will
1:85 front your corridors
1:68 front your four
1:49 front your letter
1:-65 front your school
1:50 front yun
1:101 front yun an
1:32 front zilla
1:34 front zilla parishad
1:59 front |姓
1:101 front |学
1:42 front |时
1:41 front |派
1:37 front ·共
1:84 front “1
1:-37 front “一
1:44 front “云
1:107 front “半
1:32 front “双
1:55 front “名
1:77 front “大
1:31 front “山
1:39 front “师
1:51 front “手
1:49 front “春
1:31 front “瑶
1:71 front “百
1:43 front “组
1:34 front “结
1:52 front “青
1:52 front ”)
1:-45 front ”互
1:53 front ”做
1:42 front ”对
1:56 front ”工
1:49 front ”帮
1:46 front ”幼
1:30 front ”托
1:36 front ”教
1:76 front ”方
1:39 front ”活
1:33 front ”牵
1:72 front ”的
1:52 front ”结
1:62 front ”行
1:75 front ”阅
1:86 front ”项
1:33 front →木
1:42 front →石
1:34 front →草
1:-53 front 、各
1:44 front 、实
1:63 front 、市
1:38 front 、幼
1:42 front 、杉
1:39 front 、班
1:30 front 、经
1:128 front 。$
1:38 front 〇二
1:-71 front 《乡
1:34 front 《滨
1:-100 front 》有
1:53 front 》的
1:62 front 〔2
1:46 front 〕1
1:42 front 〕4
1:43 front 〕7
1:36 front 一_
1:-44 front 一”
1:60 front 一中
1:-44 front 一书
1:33 front 一名
1:87 front 一学
1:36 front 一家
1:75 front 一对
1:113 front 一封
1:41 front 一屏
1:-106 front 一帮
1:61 front 一批
1:65 front 一日
1:35 front 一校
1:54 front 一次
1:45 front 一行
1:122 front 一览
1:36 front 一贯
1:34 front 一轮
1:-40 front 一队
1:74 front 一页
1:51 front 七中
1:-96 front 七周
1:40 front 三中
1:53 front 三冲
1:-61 front 三医
1:40 front 三地
1:53 front 三小
1:46 front 三年
1:47 front 三所
1:30 front 三方
1:139 front 三校
1:40 front 三江
1:34 front 三类
1:33 front 三节
1:41 front 三门
1:36 front 上)
1:33 front 上埔
1:-75 front 上学
1:51 front 上师
1:40 front 上牵
1:66 front 上课
1:81 front 下乡
1:36 front 下半
1:54 front 下学
1:42 front 下步
1:70 front 下沉
1:51 front 下称
1:39 front 下达
1:40 front 不亮
1:-40 front 不是
1:69 front 与_
1:44 front 与下
1:-65 front 与乡
1:46 front 与云
1:37 front 与佛
1:57 front 与内
1:32 front 与凉
1:36 front 与前
1:41 front 与卫
1:51 front 与受
1:35 front 与嘉
1:52 front 与宿
1:53 front 与山
1:-47 front 与巴
)"sv,
    R"(1:50 front 与师
1:53 front 与接
1:43 front 与教
1:44 front 与梁
1:44 front 与沙
1:-38 front 与法
1:32 front 与白
1:41 front 与石
1:30 front 与竹
1:48 front 与粤
1:-185 front 与育
1:40 front 与芦
1:39 front 与草
1:80 front 与西
1:64 front 与贵
1:47 front 与边
1:33 front 与都
1:31 front 与阳
1:110 front 与附
1:32 front 与骨
1:38 front 专与
1:55 front 专家
1:35 front 业中
1:39 front 业书
1:105 front 业学
1:44 front 业技
1:47 front 业教
1:38 front 业班
1:39 front 业科
1:92 front 业职
1:33 front 业高
1:40 front 东县
1:33 front 东国
1:31 front 东小
1:45 front 东教
1:31 front 东省
1:67 front 东街
1:64 front 东西
1:30 front 两村
1:94 front 两校
1:40 front 个$
1:32 front 个一
1:58 front 个人
1:82 front 个承
1:67 front 中)
1:49 front 中-
1:47 front 中“
1:32 front 中三
1:58 front 中伙
1:47 front 中共
1:87 front 中协
1:100 front 中学
1:75 front 中实
1:80 front 中对
1:51 front 中小
1:46 front 中工
1:35 front 中帮
1:92 front 中心
1:48 front 中校
1:33 front 中等
1:57 front 中策
1:45 front 中结
1:60 front 中职
1:30 front 中葡
1:47 front 丰原
1:30 front 丰国
1:77 front 为红
1:-111 front 主_
1:86 front 主任
1:38 front 主讲
1:59 front 么$
1:41 front 么抓
1:42 front 之前
1:84 front 之扶
1:38 front 乌兰
1:33 front 乌坵
1:51 front 乌苏
1:-37 front 乒乓
1:-39 front 乓球
1:79 front 乙方
1:36 front 乙未
1:74 front 九中
1:38 front 九年
1:33 front 九溪
1:56 front 九龙
1:-53 front 习奖
1:50 front 习安
1:-56 front 习生
1:32 front 乡)
1:50 front 乡与
1:47 front 乡中
1:32 front 乡九
1:33 front 乡互
1:38 front 乡人
1:32 front 乡伙
1:52 front 乡初
1:-67 front 乡卫
1:69 front 乡园
1:73 front 乡国
1:65 front 乡学
1:48 front 乡小
1:57 front 乡幼
1:50 front 乡技
1:-51 front 乡支
1:-82 front 乡政
1:30 front 乡民
1:93 front 乡活
1:43 front 乡菜
1:104 front 乡镇
1:54 front 书(
1:48 front 书角
1:-50 front 书记
1:57 front 书院
1:41 front 书馆
1:-106 front 了!
1:-46 front 事$
1:-64 front 事务
1:-72 front 事历
1:38 front 事宜
1:62 front 事科
1:75 front 事项
1:43 front 二_
1:42 front 二〇
1:50 front 二中
1:58 front 二学
1:42 front 二小
1:30 front 二幼
1:42 front 二月
1:98 front 二期
1:34 front 二次
1:42 front 二盏
1:33 front 二节
1:51 front 二轮
1:-39 front 二队
1:64 front 于“
1:47 front 于下
1:41 front 于云
1:51 front 于做
1:57 front 于公
1:47 front 于印
1:51 front 于开
1:39 front 于强
1:81 front 于我
1:47 front 于托
1:34 front 于接
1:36 front 于来
1:54 front 于白
1:51 front 于组
1:-134 front 于调
1:45 front 于贵
1:53 front 于选
1:41 front 云上
1:61 front 云屏
1:58 front 云岭
1:-55 front 云州
1:45 front 云林
1:35 front 云校
1:48 front 云溪
1:91 front 云端
1:32 front 云雾
1:46 front 云麓
1:33 front 互助
1:67 front 互派
1:112 front 互访
1:66 front 五个
1:41 front 五中
1:33 front 五件
1:34 front 五年
1:35 front 井小
1:-53 front 交接
1:63 front 交流
1:55 front 享表
1:43 front 亮的
1:37 front 亲”
1:-42 front 人_
1:56 front 人事
1:44 front 人才
1:36 front 人民
1:48 front 人计
1:60 front 仁$
1:62 front 仁:
1:57 front 仁爱
1:41 front 今年
1:46 front 仑国
1:32 front 代课
1:34 front 仪器
1:74 front 们想
1:46 front 们的
1:42 front 们能
1:46 front 们要
1:76 front 件$
1:43 front 件(
1:59 front 件3
1:32 front 件_
1:48 front 件小
1:48 front 任书
1:47 front 任互
1:178 front 任务
1:40 front 任影
1:61 front 任状
1:-123 front 企划
1:86 front 伙伴
1:39 front 会$
1:44 front 会_
1:41 front 会会
1:59 front 会决
1:48 front 会商
1:32 front 会国
1:-52 front 会春
1:-86 front 会来
1:-125 front 会筹
1:-50 front 会纪
1:-50 front 会议
1:-94 front 会记
1:74 front 会谈
1:-94 front 会赛
1:30 front 会赞
1:38 front 伴”
1:41 front 伴协
1:41 front 伴合
1:37 front 伴学
1:57 front 伴方
1:137 front 伴计
1:91 front 位同
1:-134 front 位家
1:42 front 位登
1:-149 front 位职
1:46 front 体2
1:56 front 体_
1:53 front 体公
1:68 front 体同
1:31 front 体学
1:38 front 体工
1:69 front 体的
1:32 front 体章
1:43 front 体老
1:105 front 体育
1:59 front 体运
1:40 front 作$
1:59 front 作)
1:77 front 作_
1:49 front 作书
1:42 front 作互
1:-123 front 作企
1:61 front 作会
1:42 front 作体
1:47 front 作例
1:51 front 作共
1:50 front 作协
1:52 front 作单
1:73 front 作台
1:79 front 作备
1:67 front 作学
1:65 front 作安
1:43 front 作实
1:102 front 作室
1:41 front 作小
1:-52 front 作总
1:-71 front 作息
1:-52 front 作文
1:82 front 作方
1:-57 front 作日
1:34 front 作框
1:80 front 作清
1:69 front 作的
1:34 front 作纪
1:46 front 作纲
1:45 front 作细
1:-140 front 作考
1:53 front 作职
1:75 front 作联
1:52 front 作行
1:37 front 作表
1:73 front 作要
1:77 front 作计
1:39 front 作通
1:43 front 作队
1:68 front 例会
1:38 front 侗乡
1:34 front 侗族
1:33 front 供奖
1:-75 front 便民
1:-81 front 信$
1:37 front 信息
1:34 front 修的
1:-65 front 修订
1:-49 front 值_
1:-52 front 值班
1:-48 front 假值
1:30 front 偏乡
1:42 front 做什
1:64 front 做好
1:51 front 做法
1:49 front 做的
1:107 front 健康
1:147 front 儿园
1:69 front 儿班
1:51 front 儿童
1:-49 front 兄弟
1:48 front 充说
1:76 front 先队
1:56 front 光中
1:32 front 光华
1:48 front 光明
1:115 front 党委
1:34 front 党建
1:-39 front 党支
1:43 front 全中
1:-50 front 全体
1:-56 front 全县
1:69 front 八件
1:59 front 八位
1:-66 front 八周
1:-52 front 八小
1:-56 front 公告
1:-39 front 公安
1:-74 front 公室
1:44 front 公布
1:46 front 公示
1:113 front 公约
1:51 front 六周
1:38 front 六节
1:95 front 共享
1:74 front 共同
1:45 front 共建
1:81 front 共成
1:115 front 共育
1:-102 front 共进
1:77 front 关于
1:61 front 关初
1:39 front 关学
1:44 front 关第
1:77 front 关系
1:38 front 关黄
1:35 front 内初
1:71 front 内地
1:33 front 内容
1:109 front 册$
1:70 front 写给
1:68 front 农业
1:-103 front 农技
1:64 front 农村
1:-89 front 农计
1:58 front 冯庄
1:108 front 冲刺
1:44 front 冲小
1:61 front 决定
1:113 front 决议
1:-49 front 准$
1:34 front 凉水
1:40 front 凤山
1:51 front 出决
1:40 front 出校
1:41 front 函:
1:35 front 函受
1:-49 front 分$
1:-51 front 分值
1:91 front 分工
1:-44 front 分标
1:40 front 分校
1:94 front 分组
1:142 front 分解
1:-48 front 分配
1:106 front 分队
1:-57 front 刊卷
1:37 front 划$
1:109 front 划(
1:38 front 划)
1:64 front 划一
1:84 front 划书
1:83 front 则与
1:53 front 初三
1:79 front 初中
1:32 front 初小
1:83 front 初级
1:68 front 到县
1:49 front 到校
1:70 front 制学
1:45 front 制小
1:46 front 刺帮
1:47 front 前中
1:37 front 前五
1:36 front 前瞻
1:-45 front 前须
1:-115 front 力乡
1:67 front 力备
1:40 front 办)
1:31 front 办〔
1:-56 front 办公
1:51 front 办学
1:61 front 办法
1:67 front 务$
1:47 front 务主
1:106 front 务书
1:-55 front 务会
1:169 front 务分
1:-178 front 务安
1:-88 front 务所
1:82 front 务支
1:76 front 务清
1:34 front 务的
1:39 front 务系
1:-117 front 务通
1:-46 front 动$
1:67 front 动安
1:50 front 动实
1:67 front 动方
1:57 front 动的
1:44 front 动纲
1:72 front 动计
1:-128 front 动记
1:50 front 动预
1:75 front 助$
1:55 front 助_
1:-106 front 助力
1:75 front 助协
1:42 front 助合
1:-50 front 助学
1:33 front 助实
1:-139 front 助小
1:44 front 助山
1:44 front 助年
1:46 front 助新
1:36 front 助约
1:90 front 助计
1:-94 front 励要
1:-59 front 募公
1:41 front 勤县
1:38 front 勾选
1:79 front 化办
1:35 front 北区
1:32 front 北原
1:64 front 北县
1:-148 front 北学
1:54 front 北屿
1:36 front 北市
1:40 front 北幼
1:34 front 北湾
1:46 front 北石
1:37 front 区:
1:31 front 区“
1:54 front 区、
1:36 front 区两
1:56 front 区中
1:-161 front 区便
1:116 front 区名
1:40 front 区学
1:65 front 区实
1:-50 front 区帮
1:41 front 区支
1:116 front 区教
1:-167 front 区服
1:45 front 区校
1:41 front 区职
1:33 front 医专
1:40 front 医学
1:43 front 十个
1:69 front 十二
1:39 front 十五
1:33 front 十名
1:37 front 升帮
1:35 front 半年
1:44 front 半月
1:45 front 协〔
1:107 front 协作
1:49 front 协力
1:57 front 协助
1:-125 front 协委
1:33 front 协定
1:57 front 协议
1:45 front 协调
1:48 front 单$
1:122 front 单(
1:43 front 单位
1:48 front 单的
1:40 front 南大
1:87 front 南屏
1:38 front 南市
1:41 front 南湾
1:30 front 南瑶
1:35 front 卫校
1:-97 front 卫生
1:40 front 印发
1:36 front 印贴
1:55 front 即将
1:-85 front 卷首
1:-148 front 厂助
1:69 front 历$
1:-61 front 历(
1:45 front 原二
1:-113 front 原因
1:44 front 原市
1:34 front 原省
1:83 front 县中
1:-75 front 县乒
1:34 front 县乡
1:36 front 县云
1:31 front 县人
1:30 front 县初
1:34 front 县北
1:59 front 县区
1:38 front 县合
1:56 front 县启
1:66 front 县城
1:41 front 县域
1:64 front 县基
1:66 front 县安
1:51 front 县完
1:32 front 县山
1:43 front 县强
1:63 front 县支
1:42 front 县政
1:64 front 县教
1:-49 front 县期
1:33 front 县村
1:31 front 县枫
1:44 front 县民
1:43 front 县海
1:59 front 县第
1:56 front 县职
1:43 front 友园
1:-83 front 友好
1:38 front 友师
1:41 front 友校
1:44 front 双林
1:47 front 双校
1:35 front 双桥
1:45 front 发《
1:35 front 发〔
1:57 front 发展
1:34 front 受帮
1:67 front 受援
1:44 front 受松
1:38 front 口小
1:77 front 口帮
1:38 front 口幼
1:70 front 口扶
1:-44 front 口支
1:57 front 古渡
1:33 front 台东
1:59 front 台账
1:51 front 号$
1:40 front 号)
1:37 front 各中
1:52 front 各乡
1:-61 front 各位
1:-60 front 各兄
1:74 front 各县
1:82 front 各学
1:37 front 各幼
1:32 front 各有
1:76 front 合体
1:38 front 合作
1:45 front 合同
1:67 front 同$
1:73 front 同仁
1:80 front 同体
1:50 front 同心
1:82 front 同行
1:33 front 名,
1:33 front 名_
1:106 front 名|
1:90 front 名册
1:39 front 名园
1:-46 front 名师
1:65 front 名校
1:36 front 后山
1:32 front 后帮
1:91 front 后服
1:-70 front 启事
1:37 front 启智
1:37 front 启聪
1:49 front 启能
1:-51 front 启航
1:-53 front 告$
1:49 front 告知
1:-46 front 员提
1:46 front 员校
1:-130 front 周$
1:49 front 周)
1:33 front 周一
1:34 front 周六
1:48 front 周历
1:49 front 周工
1:-65 front 周食
1:41 front 命题
1:38 front 和体
1:34 front 和启
1:41 front 和我
1:71 front 哑学
1:30 front 商备
1:41 front 商定
1:36 front 商纪
1:49 front 善特
1:39 front 嘴岩
1:32 front 器十
1:-166 front 器行
1:-59 front 四(
1:33 front 四校
1:45 front 回复
1:-117 front 回忆
1:44 front 回讲
1:34 front 回访
1:37 front 回辅
1:38 front 回顾
1:-102 front 因_
1:60 front 团_
1:33 front 团“
1:60 front 团与
1:55 front 团化
1:51 front 团对
1:55 front 团帮
1:33 front 团年
1:41 front 团式
1:57 front 团总
1:46 front 园$
1:45 front 园)
1:70 front 园,
1:41 front 园:
1:76 front 园_
1:79 front 园“
1:61 front 园”
1:49 front 园与
1:71 front 园互
1:49 front 园协
1:102 front 园友
1:34 front 园工
1:83 front 园带
1:38 front 园托
1:37 front 园拉
1:30 front 园片
1:50 front 园的
1:33 front 园答
1:46 front 园结
1:43 front 园联
1:81 front 园陪
1:-44 front 困难
1:77 front 国中
1:118 front 国小
1:92 front 国民
1:32 front 国语
1:42 front 国际
1:74 front 图书
1:64 front 圩村
1:55 front 地学
1:44 front 地帮
1:34 front 地特
1:39 front 地结
1:34 front 坑中
1:31 front 坝乡
1:47 front 坝小
1:45 front 坝民
1:30 front 坡、
1:43 front 坡头
1:70 front 坡小
1:-55 front 坡市
1:36 front 坪中
1:51 front 坪镇
1:30 front 坳三
1:30 front 坵国
1:42 front 型高
1:34 front 城)
1:45 front 城三
1:64 front 城东
1:56 front 城关
1:-43 front 城北
1:-54 front 城市
1:45 front 城活
1:37 front 城职
1:35 front 埔中
1:48 front 域内
1:34 front 域高
1:91 front 培到
1:37 front 培善
1:42 front 培文
1:47 front 培智
1:58 front 培训
1:49 front 培道
1:44 front 基〔
1:46 front 基地
1:72 front 基础
1:30 front 基金
1:42 front 堂与
1:90 front 堂共
1:53 front 堂办
1:37 front 堂小
1:55 front 塘中
1:40 front 塘侗
1:45 front 塘小
1:39 front 塘敬
1:-60 front 塘月
1:45 front 墙)
1:37 front 处_
1:46 front 备与
1:-72 front 备会
1:123 front 备忘
1:-55 front 备方
1:51 front 备课
1:65 front 复:
1:41 front 复信
1:48 front 复大
1:32 front 复课
1:33 front 外四
1:31 front 外国
1:44 front 大仑
1:-89 front 大会
1:34 front 大园
1:55 front 大圩
1:105 front 大学
1:32 front 大山
1:59 front 大手
1:37 front 大柳
1:55 front 大洼
1:34 front 大附
1:76 front 头学
1:43 front 头小
1:-52 front 奖励
1:44 front 奖学
1:36 front 女子
1:50 front 好2
1:48 front 好“
1:-55 front 好城
1:81 front 好学
1:32 front 好约
1:43 front 妹园
1:52 front 妹学
1:39 front 妹校
1:57 front 妹特
1:119 front 姊妹
1:73 front 姓名
1:52 front 委会
1:-108 front 委员
1:48 front 子$
1:74 front 子们
1:74 front 子学
1:46 front 子邮
1:41 front 子高
1:49 front 字〔
1:67 front 字教
1:83 front 季)
1:133 front 季学
1:80 front 学$
1:104 front 学(
1:45 front 学-
1:66 front 学2
1:97 front 学_
1:68 front 学“
1:51 front 学、
1:62 front 学三
1:95 front 学与
1:39 front 学习
1:37 front 学云
1:51 front 学互
1:81 front 学任
1:33 front 学伙
1:69 front 学做
1:-60 front 学全
1:30 front 学共
1:34 front 学函
1:50 front 学前
1:37 front 学协
1:-38 front 学各
1:72 front 学图
1:86 front 学堂
1:51 front 学姊
1:63 front 学定
1:79 front 学对
1:99 front 学工
1:123 front 学帮
1:62 front 学年
1:-69 front 学开
1:30 front 学手
1:38 front 学授
1:-65 front 学教
1:-54 front 学方
1:44 front 学月
1:68 front 学期
1:40 front 学校
1:80 front 学点
1:52 front 学牵
1:-66 front 学生
1:-59 front 学百
1:82 front 学的
1:52 front 学科
1:49 front 学第
1:91 front 学籍
1:33 front 学组
1:100 front 学结
1:39 front 学给
1:30 front 学缔
1:42 front 学规
1:50 front 学计
1:-115 front 学设
1:51 front 学贺
1:-80 front 学赴
1:33 front 学金
1:71 front 学附
1:100 front 学院
1:40 front 学集
1:45 front 孩子
1:33 front 宁海
1:75 front 守儿
1:68 front 安:
1:80 front 安排
1:-40 front 安队
1:50 front 完全
1:42 front 完小
1:118 front 定$
1:42 front 定书
1:52 front 定事
1:61 front 定点
1:69 front 宜$
1:-49 front 实习
1:83 front 实验
1:32 front 室_
1:-74 front 室岗
1:43 front 室开
1:49 front 室送
1:53 front 室通
1:35 front 家亲
1:57 front 家名
1:59 front 家坝
1:64 front 家寨
1:-126 front 家校
1:-126 front 家长
1:39 front 容_
1:64 front 宿制
1:57 front 宿舍
1:77 front 寄宿
1:-53 front 寒假
1:65 front 寨小
1:42 front 寨教
1:63 front 对)
1:-60 front 对_
1:80 front 对一
1:41 front 对互
1:34 front 对任
1:55 front 对偏
1:70 front 对公
1:66 front 对共
1:32 front 对协
1:73 front 对单
1:48 front 对回
1:47 front 对备
1:54 front 对子
1:-45 front 对学
1:37 front 对安
1:40 front 对小
1:52 front 对工
1:92 front 对接
1:30 front 对活
1:-81 front 对社
1:68 front 对计
1:-101 front 对话
1:-49 front 寻物
1:-42 front 导1
1:41 front 导合
1:45 front 导思
1:79 front 封信
1:72 front 将来
1:66 front 尊敬
1:76 front 小,
1:38 front 小与
1:47 front 小事
1:35 front 小伙
1:44 front 小分
1:-70 front 小区
1:55 front 小协
1:52 front 小合
1:36 front 小园
1:32 front 小复
1:-42 front 小学
1:41 front 小孩
1:79 front 小手
1:31 front 小携
1:36 front 小支
1:31 front 小教
1:76 front 小星
1:39 front 小河
1:-47 front 小组
1:78 front 小结
1:49 front 小罗
1:39 front 小规
1:49 front 少先
1:39 front 少年
1:56 front 尾初
1:60 front 局$
1:46 front 局2
1:59 front 局:
1:73 front 局、
1:57 front 局人
1:104 front 局会
1:63 front 局关
1:36 front 局属
1:46 front 局工
1:59 front 局文
1:-53 front 局答
1:33 front 屏东
1:59 front 屏区
1:62 front 屏县
1:89 front 屏同
1:72 front 屏职
1:32 front 展“
1:79 front 展合
1:32 front 展城
1:-45 front 展帮
1:46 front 展薄
1:75 front 属中
1:42 front 属各
1:32 front 属高
1:61 front 山中
1:34 front 山丰
1:-39 front 山乡
1:66 front 山区
1:31 front 山坳
1:39 front 山大
1:31 front 山小
1:34 front 山尾
1:95 front 山市
1:41 front 山幼
1:32 front 山月
1:30 front 山海
1:33 front 山的
1:43 front 山背
1:-52 front 山那
1:68 front 山里
1:39 front 屿国
1:52 front 岔河
1:-73 front 岗位
1:50 front 岗派
1:40 front 岚山
1:34 front 岛国
1:48 front 岛培
1:32 front 岛小
1:30 front 岩国
1:81 front 岩小
1:40 front 岩路
1:30 front 岬市
1:30 front 岭中
1:70 front 岭县
1:31 front 岭国
1:47 front 岭市
1:45 front 岭村
1:50 front 岭林
1:43 front 岭沟
1:57 front 岭湾
1:81 front 岸区
1:57 front 岸国
1:41 front 峪分
1:37 front 川县
1:34 front 川工
1:35 front 川师
1:-47 front 州市
1:34 front 州湾
1:52 front 巡回
1:70 front 工$
1:63 front 工业
1:-106 front 工会
1:58 front 工作
1:-66 front 工大
1:48 front 工学
1:40 front 工科
1:61 front 工程
1:47 front 工职
1:-110 front 巴坡
1:32 front 巴彦
1:-70 front 市三
1:-125 front 市与
1:32 front 市乡
1:34 front 市信
1:-51 front 市协
1:44 front 市教
1:58 front 市海
1:33 front 市港
1:48 front 市特
1:60 front 市直
1:31 front 市立
1:-54 front 市缔
1:48 front 布2
1:32 front 帆外
1:-71 front 师$
1:-67 front 师:
1:78 front 师“
1:-110 front 师、
1:-62 front 师》
1:33 front 师一
1:58 front 师个
1:-62 front 师事
1:44 front 师互
1:84 front 师发
1:41 front 师同
1:36 front 师大
1:35 front 师工
1:32 front 师帮
1:56 front 师平
1:54 front 师徒
1:36 front 师成
1:-53 front 师招
1:33 front 师支
1:-127 front 师来
1:46 front 师派
1:-79 front 师甄
1:-92 front 师研
1:67 front 师范
1:62 front 师资
1:-43 front 师赴
1:48 front 师轮
1:33 front 师进
1:56 front 师驻
1:33 front 帖$
1:33 front 带三
1:31 front 带与
1:50 front 带任
1:49 front 带分
1:34 front 带小
1:53 front 带弱
1:115 front 带方
1:47 front 席会
1:-45 front 帮一
1:85 front 帮带
1:37 front 帮弱
1:30 front 干部
1:48 front 平安
1:-67 front 年$
1:71 front 年)
1:47 front 年1
1:41 front 年2
1:-31 front 年3
1:32 front 年6
1:52 front 年7
1:72 front 年8
1:67 front 年9
1:32 front 年一
1:33 front 年下
1:45 front 年任
1:48 front 年做
1:54 front 年城
1:52 front 年大
1:83 front 年学
1:37 front 年宫
1:-133 front 年寒
1:46 front 年对
1:47 front 年工
1:73 front 年帮
1:78 front 年度
1:44 front 年志
1:39 front 年支
1:-39 front 年教
1:69 front 年春
1:-108 front 年校
1:31 front 年海
1:54 front 年秋
1:39 front 年第
1:37 front 年级
1:45 front 年结
1:30 front 年行
1:61 front 年规
1:61 front 年计
1:46 front 年重
1:130 front 幼儿
1:46 front 幼教
1:51 front 幼稚
1:-55 front 幼院
1:31 front 广电
1:38 front 广西
1:73 front 庄中
1:-53 front 庆筹
1:-65 front 庙会
1:33 front 庙街
1:-79 front 府共
1:36 front 府小
1:45 front 府教
1:49 front 度)
1:47 front 度“
1:58 front 度任
1:34 front 度安
1:45 front 度工
1:98 front 度帮
1:48 front 度方
1:46 front 度计
1:51 front 康支
1:-41 front 廖秋
1:39 front 建“
1:-42 front 建协
1:68 front 建台
1:52 front 建工
1:36 front 建引
1:44 front 建的
1:64 front 建简
1:42 front 建计
1:46 front 建记
1:31 front 建设
1:-41 front 开展
1:46 front 开放
1:36 front 式”
1:-54 front 弟学
1:65 front 弱园
1:58 front 弱学
1:68 front 弱校
1:67 front 强校
1:-113 front 录$
1:89 front 录(
1:72 front 录)
1:49 front 影子
1:48 front 往来
1:43 front 往校
1:-72 front 征才
1:35 front 径中
1:-52 front 律师
1:38 front 徒同
1:58 front 徒结
1:-100 front 得分
1:-131 front 德与
1:38 front 德光
1:42 front 德女
1:71 front 德峪
1:46 front 心$
1:82 front 心)
1:48 front 心2
1:46 front 心_
1:56 front 心一
1:36 front 心三
1:49 front 心之
1:51 front 心伙
1:-44 front 心小
1:66 front 心幼
1:47 front 心校
1:52 front 心理
1:39 front 心联
1:-127 front 忆$
1:-48 front 志$
1:-42 front 志愿
1:72 front 忘$
1:35 front 忘(
1:135 front 忘录
1:42 front 怎么
1:44 front 思想
1:32 front 性普
1:60 front 总校
1:-80 front 总结
1:-132 front 息$
1:37 front 息工
1:-118 front 息时
1:-44 front 情_
1:34 front 情”
1:45 front 想学
1:42 front 想略
1:-96 front 感$
1:-100 front 感谢
1:-42 front 愿者
1:57 front 成员
1:50 front 成帮
1:42 front 成长
1:124 front 我们
1:96 front 我校
1:-98 front 我的
1:-41 front 户主
1:-49 front 户台
1:53 front 所学
1:45 front 所提
1:-62 front 所结
1:37 front 手_
1:43 front 手·
1:92 front 手”
1:74 front 手会
1:-53 front 手共
1:35 front 手协
1:43 front 手同
1:35 front 手后
1:38 front 手帮
1:63 front 手拉
1:44 front 手方
1:63 front 手校
1:43 front 手活
1:90 front 手牵
1:57 front 手的
1:49 front 手简
1:47 front 手行
1:54 front 手计
1:-72 front 才启
1:79 front 才工
1:36 front 打印
1:56 front 打算
1:52 front 托管
1:33 front 扶2
1:39 front 扶三
1:-95 front 扶不
1:30 front 扶乌
1:32 front 扶九
1:92 front 扶云
1:-103 front 扶人
1:88 front 扶任
1:39 front 扶关
1:-72 front 扶办
1:72 front 扶助
1:90 front 扶协
1:45 front 扶县
1:31 front 扶古
1:49 front 扶合
1:49 front 扶名
1:-50 front 扶困
1:39 front 扶备
1:72 front 扶大
1:40 front 扶学
1:73 front 扶安
1:40 front 扶实
1:47 front 扶对
1:-41 front 扶工
1:43 front 扶年
1:70 front 扶怎
1:57 front 扶成
1:48 front 扶持
1:52 front 扶教
1:42 front 扶方
1:61 front 扶日
1:-85 front 扶显
1:56 front 扶条
1:-78 front 扶果
1:37 front 扶河
1:-38 front 扶活
1:33 front 扶牦
1:61 front 扶石
1:46 front 扶简
1:42 front 扶红
1:42 front 扶联
1:32 front 扶苗
1:30 front 扶薄
1:40 front 扶行
1:35 front 扶要
1:58 front 扶计
1:47 front 扶责
1:45 front 扶铁
1:46 front 扶青
1:42 front 扶项
1:31 front 扶龙
1:51 front 批)
1:41 front 承诺
1:55 front 技工
1:105 front 技师
1:61 front 技术
1:-117 front 技站
1:84 front 技职
1:76 front 技艺
1:55 front 抓$
1:51 front 报$
1:39 front 报(
1:33 front 报材
1:93 front 拉手
1:-98 front 招募
1:44 front 拟办
1:47 front 持协
1:48 front 持县
1:88 front 持岔
1:38 front 持德
1:55 front 挂职
1:55 front 指导
1:-90 front 捐赠
1:46 front 换掉
1:49 front 授榫
1:73 front 授课
1:46 front 掉十
1:46 front 排$
1:54 front 排(
1:34 front 排宿
1:43 front 排班
1:55 front 排的
1:79 front 排表
1:92 front 接。
1:47 front 接受
1:45 front 接备
1:34 front 接收
1:54 front 接教
1:-51 front 接致
1:54 front 接说
1:34 front 推荐
1:40 front 措勤
1:-91 front 措施
1:33 front 提供
1:44 front 提升
1:-49 front 提案
1:34 front 提质
1:39 front 提需
1:49 front 援$
1:49 front 援)
1:39 front 援_
1:77 front 援与
1:75 front 援乡
1:46 front 援事
1:37 front 援云
1:31 front 援侗
1:58 front 援助
1:39 front 援协
1:120 front 援单
1:109 front 援学
1:47 front 援山
1:43 front 援工
1:40 front 援建
1:47 front 援排
1:44 front 援措
1:36 front 援框
1:40 front 援约
1:45 front 援藏
1:31 front 援责
1:-68 front 援青
1:59 front 援韶
1:67 front 援鹰
1:53 front 摘)
1:-31 front 摘要
1:77 front 支持
1:101 front 支援
1:-111 front 支教
1:-44 front 支部
1:34 front 收贵
1:44 front 放约
1:41 front 政会
1:-50 front 政协
1:-109 front 政府
1:35 front 教〔
1:87 front 教下
1:43 front 教中
1:36 front 教人
1:58 front 教务
1:-48 front 教回
1:52 front 教基
1:-97 front 教学
1:48 front 教小
1:40 front 教工
1:52 front 教授
1:-51 front 教教
1:-97 front 教案
1:37 front 教点
1:48 front 教班
1:-41 front 教的
1:73 front 教研
1:44 front 教练
1:44 front 教组
1:-77 front 教职
1:35 front 教联
1:106 front 教育
1:69 front 教资
1:65 front 教进
1:56 front 教队
1:44 front 教集
1:48 front 敬业
1:63 front 敬的
1:52 front 数字
1:-60 front 整学
1:-54 front 文$
1:41 front 文中
1:55 front 文件
1:35 front 文庙
1:74 front 文昌
1:93 front 文本
1:-80 front 文目
1:-80 front 文组
1:35 front 文者
1:32 front 料$
1:43 front 料:
1:39 front 新一
1:38 front 新区
1:-78 front 新篇
1:-52 front 新老
1:-33 front 新苗
1:33 front 方$
1:32 front 方)
1:50 front 方:
1:56 front 方柳
1:52 front 方翠
1:-94 front 施$
1:33 front 施办
1:50 front 施意
1:-32 front 施方
1:33 front 施测
1:46 front 施细
1:-102 front 施舍
1:32 front 施要
1:35 front 施计
1:49 front 族中
1:30 front 族职
1:36 front 族自
1:39 front 族艺
1:34 front 族高
1:30 front 旗教
1:-62 front 日_
1:40 front 日于
1:-52 front 日志
1:93 front 日程
1:43 front 旧仪
1:62 front 明$
1:30 front 明学
1:41 front 明德
1:34 front 明溪
1:44 front 明盲
1:45 front 星园
1:43 front 春)
1:103 front 春季
1:45 front 春泥
1:-52 front 春游
1:47 front 春芽
1:-109 front 是施
1:-44 front 显真
1:66 front 普通
1:64 front 智学
1:70 front 暑期
1:108 front 月)
1:84 front 月-
1:-36 front 月1
1:-38 front 月2
1:40 front 月一
1:33 front 月回
1:33 front 月国
1:59 front 月度
1:33 front 月来
1:84 front 月研
1:78 front 月至
1:-62 front 月色
1:34 front 有关
1:-90 front 有感
1:-31 front 期)
1:44 front 期,
1:60 front 期安
1:85 front 期工
1:64 front 期帮
1:47 front 期我
1:82 front 期支
1:37 front 期教
1:-123 front 期末
1:66 front 期校
1:39 front 期结
1:69 front 期送
1:50 front 木冲
1:54 front 木工
1:76 front 木栅
1:32 front 木桥
1:-51 front 末统
1:58 front 本(
1:-32 front 本校
1:54 front 术型
1:42 front 术学
1:33 front 术教
1:73 front 术节
1:34 front 机关
1:42 front 杉木
1:43 front 杏花
1:68 front 材料
1:-48 front 村党
1:-46 front 村学
1:44 front 村完
1:139 front 村小
1:40 front 村工
1:77 front 村幼
1:48 front 村校
1:41 front 村点
1:-139 front 村第
1:32 front 条约
1:-54 front 来了
1:-122 front 来信
1:37 front 来安
1:50 front 来年
1:53 front 来我
1:32 front 来访
1:66 front 杨河
1:34 front 松桃
1:38 front 松江
1:49 front 林中
1:45 front 林区
1:67 front 林坡
1:42 front 林学
1:43 front 林路
1:-76 front 果农
1:64 front 枫林
1:32 front 枫桥
1:30 front 枫香
1:32 front 架协
1:35 front 架合
1:-35 front 柏树
1:36 front 柏桥
1:52 front 柳塘
1:72 front 柳小
1:44 front 柳树
1:67 front 柳湾
1:62 front 柳荫
1:50 front 栅工
1:47 front 栅派
1:-44 front 标准
1:51 front 栏$
1:34 front 树村
1:-145 front 树湾
1:36 front 栗乡
1:-31 front 校$
1:32 front 校(
1:32 front 校-
1:41 front 校2
1:97 front 校_
1:47 front 校|
1:53 front 校“
1:63 front 校”
1:36 front 校、
1:61 front 校与
1:34 front 校东
1:-66 front 校交
1:63 front 校伙
1:-66 front 校作
1:52 front 校党
1:41 front 校全
1:103 front 校共
1:42 front 校函
1:-52 front 校刊
1:-52 front 校务
1:33 front 校区
1:57 front 校协
1:36 front 校县
1:105 front 校合
1:56 front 校定
1:67 front 校实
1:108 front 校对
1:40 front 校少
1:108 front 校工
1:32 front 校师
1:46 front 校带
1:128 front 校帮
1:60 front 校年
1:-53 front 校庆
1:40 front 校所
1:47 front 校手
1:66 front 校托
1:100 front 校技
1:34 front 校提
1:41 front 校援
1:62 front 校携
1:57 front 校支
1:68 front 校教
1:51 front 校校
1:39 front 校清
1:100 front 校牵
1:33 front 校生
1:108 front 校的
1:94 front 校结
1:93 front 校缔
1:-46 front 校群
1:40 front 校联
1:50 front 校艺
1:44 front 校菜
1:-65 front 校行
1:45 front 校责
1:40 front 校赴
1:36 front 校起
1:85 front 校长
1:31 front 校际
1:71 front 校食
1:59 front 校首
1:-45 front 核评
1:38 front 桂岭
1:30 front 桃园
1:37 front 框架
1:68 front 案(
1:-60 front 案)
1:35 front 案》
1:-77 front 桌$
1:-106 front 桌球
1:61 front 桐川
1:48 front 桑坪
1:36 front 桥头
1:43 front 桥村
1:34 front 桥职
1:67 front 梁家
1:-48 front 梁小
1:38 front 梧岭
1:32 front 梨花
1:41 front 棠湾
1:88 front 榫接
1:34 front 樟区
1:48 front 模学
1:32 front 次$
1:56 front 次_
1:-66 front 正申
1:81 front 步打
1:37 front 步阶
1:52 front 殊学
1:98 front 殊教
1:53 front 段的
1:33 front 段考
1:34 front 每周
1:37 front 每月
1:41 front 毕业
1:32 front 民中
1:32 front 民医
1:86 front 民小
1:37 front 民政
1:69 front 民族
1:-79 front 民通
1:33 front 水井
1:38 front 水市
1:-96 front 水泥
1:68 front 求$
1:31 front 汇报
1:73 front 汇编
1:48 front 江书
1:35 front 江北
1:63 front 江县
1:39 front 江城
1:61 front 江岸
1:63 front 江市
1:48 front 江澜
1:35 front 江镇
1:51 front 沂河
1:38 front 沅陂
1:33 front 沈若
1:53 front 沉安
1:47 front 沙河
1:42 front 沟初
1:49 front 沟小
1:30 front 沧江
1:47 front 沪江
1:48 front 河两
1:78 front 河初
1:54 front 河区
1:36 front 河县
1:47 front 河口
1:32 front 河坝
1:-97 front 河小
1:44 front 河教
1:53 front 河湟
1:44 front 河湾
1:75 front 河西
1:44 front 治县
1:-38 front 治课
1:97 front 法$
1:-95 front 法治
1:70 front 泥”
1:-60 front 泥厂
1:34 front 洛布
1:49 front 洲中
1:46 front 洲学
1:34 front 活管
1:53 front 洼村
1:33 front 派2
1:41 front 派一
1:66 front 派出
1:32 front 派办
1:98 front 派往
1:83 front 派技
1:108 front 派教
1:34 front 派老
1:44 front 派遣
1:44 front 流_
1:-62 front 流座
1:67 front 流誓
1:44 front 流计
1:35 front 测$
1:34 front 海岛
1:49 front 海岸
1:37 front 海川
1:54 front 海报
1:85 front 海棠
1:67 front 海陵
1:-47 front 消息
1:107 front 清单
1:33 front 清点
1:34 front 港东
1:39 front 港九
1:52 front 港市
1:108 front 港澳
1:33 front 游敏
1:-45 front 游方
1:47 front 湖区
1:38 front 湟县
1:37 front 湾→
1:-51 front 湾中
1:38 front 湾区
1:73 front 湾县
1:38 front 湾小
1:40 front 湾教
1:48 front 湾村
1:56 front 湾第
1:33 front 源县
1:33 front 源市
1:122 front 源支
1:44 front 溪乡
1:31 front 溪实
1:-47 front 溪小
1:-56 front 溪市
1:46 front 溪幼
1:77 front 溪特
1:32 front 溪职
1:34 front 滨国
1:31 front 滨州
1:35 front 滨湖
1:-101 front 滩镇
1:71 front 澄江
1:30 front 澜沧
1:48 front 澜溪
1:44 front 澜理
1:47 front 澳与
1:86 front 澳门
1:36 front 濠光
1:-41 front 灯$
1:83 front 点$
1:31 front 点(
1:96 front 点“
1:102 front 点帮
1:106 front 点携
1:68 front 点支
1:56 front 点校
1:62 front 点结
1:38 front 点造
1:39 front 爱堂
1:64 front 片区
1:35 front 牛坪
1:34 front 牦牛
1:33 front 物单
1:-48 front 物启
1:39 front 物理
1:53 front 牵小
1:92 front 牵手
1:46 front 牵百
1:71 front 特教
1:99 front 特校
1:107 front 特殊
1:49 front 特色
1:40 front 状$
1:53 front 班$
1:51 front 班主
1:-111 front 班会
1:74 front 班备
1:97 front 班工
1:37 front 班班
1:-46 front 班级
1:34 front 班结
1:-155 front 班表
1:-60 front 班课
1:-39 front 球协
1:-59 front 球邀
1:33 front 理代
1:45 front 理健
1:52 front 理工
1:33 front 理帮
1:48 front 理支
1:31 front 瑶小
1:30 front 瑶山
1:-91 front 甄选
1:33 front 生_
1:-70 front 生会
1:-54 front 生作
1:-56 front 生分
1:34 front 生活
1:-37 front 生队
1:-72 front 生院
1:30 front 田乡
1:72 front 甲方
1:-63 front 申请
1:-47 front 电器
1:38 front 电大
1:48 front 电子
1:73 front 画$
1:30 front 画(
1:32 front 画_
1:107 front 画一
1:77 front 留守
1:49 front 略。
1:77 front 略联
1:31 front 病房
1:67 front 登记
1:70 front 白杨
1:30 front 白石
1:106 front 白鹭
1:-100 front 百年
1:104 front 百校
1:47 front 的$
1:84 front 的,
1:99 front 的一
1:46 front 的任
1:97 front 的信
1:84 front 的八
1:77 front 的函
1:41 front 的十
1:54 front 的协
1:69 front 的坡
1:39 front 的复
1:41 front 的学
1:48 front 的安
1:48 front 的实
1:42 front 的意
1:36 front 的打
1:-86 front 的新
1:82 front 的服
1:41 front 的校
1:-94 front 的灯
1:33 front 的礼
1:79 front 的老
1:104 front 的补
1:-62 front 的课
1:61 front 盏不
1:41 front 盟会
1:56 front 盟对
1:48 front 盟校
1:39 front 盟章
1:36 front 盟第
1:-47 front 目_
1:83 front 目书
1:66 front 目任
1:-70 front 目录
1:63 front 盲校
1:32 front 盲聋
1:68 front 直各
1:33 front 直学
1:43 front 省城
1:46 front 省级
1:-50 front 真情
1:36 front 瞻$
1:-71 front 知$
1:58 front 知:
1:51 front 知单
1:-99 front 石乡
1:30 front 石县
1:49 front 石岭
)"sv,
    R"(1:41 front 石径
1:60 front 石桥
1:-40 front 石梁
1:-48 front 石滩
1:48 front 石碇
1:43 front 石镇
1:46 front 石门
1:41 front 研”
1:-54 front 研习
1:41 front 研学
1:83 front 研室
1:97 front 研帮
1:-42 front 研究
1:-83 front 研组
1:48 front 研联
1:60 front 础教
1:86 front 碇技
1:37 front 示栏
1:46 front 示范
1:32 front 礼物
1:-208 front 社区
1:81 front 社国
1:32 front 离岛
1:31 front 禾幼
1:62 front 秋季
1:-41 front 秋萍
1:81 front 科$
1:45 front 科|
1:65 front 科函
1:40 front 科基
1:-33 front 科学
1:50 front 科技
1:46 front 科研
1:32 front 称“
1:-66 front 程$
1:43 front 程(
1:40 front 程任
1:38 front 程学
1:31 front 程实
1:55 front 程汇
1:55 front 程节
1:48 front 稚园
1:49 front 稻香
1:-66 front 究院
1:31 front 立光
1:-79 front 站帮
1:-96 front 竞赛
1:-71 front 章$
1:68 front 章程
1:38 front 童医
1:81 front 童陪
1:45 front 端手
1:47 front 竹中
1:-47 front 竹溪
1:38 front 竹镇
1:92 front 第三
1:70 front 第九
1:121 front 第二
1:44 front 第五
1:-123 front 第八
1:34 front 筑工
1:41 front 答复
1:-51 front 答记
1:76 front 策略
1:-85 front 筹备
1:55 front 签约
1:51 front 简案
1:-79 front 简章
1:90 front 简表
1:68 front 算$
1:38 front 管乡
1:60 front 管农
1:36 front 管帮
1:50 front 管理
1:48 front 管薛
1:-76 front 篇$
1:45 front 籍与
1:32 front 类学
1:44 front 粤北
1:37 front 系协
1:99 front 系单
1:46 front 系统
1:37 front 紫荆
1:39 front 红岩
1:49 front 红柳
1:38 front 红石
1:101 front 约$
1:106 front 约定
1:50 front 约文
1:-43 front 级“
1:78 front 级中
1:41 front 级示
1:34 front 级科
1:32 front 级英
1:-46 front 纪录
1:61 front 纲要
1:52 front 纲领
1:59 front 纸$
1:122 front 线上
1:57 front 练下
1:57 front 组$
1:40 front 组)
1:-52 front 组_
1:39 front 组今
1:-48 front 组名
1:52 front 组团
1:41 front 组对
1:44 front 组建
1:-65 front 组活
1:-71 front 组织
1:64 front 细则
1:30 front 织实
1:-49 front 织领
1:30 front 经费
1:38 front 结与
1:-48 front 结会
1:37 front 结伴
1:-126 front 结友
1:30 front 结姊
1:30 front 结对
1:40 front 结帮
1:42 front 结成
1:59 front 给即
1:89 front 给友
1:59 front 给大
1:43 front 给山
1:59 front 给的
1:63 front 给结
1:43 front 给薄
1:103 front 统援
1:-114 front 统考
1:50 front 编$
1:46 front 罗校
1:53 front 置要
1:-49 front 群消
1:42 front 翠屏
1:38 front 翰林
1:-72 front 老师
1:62 front 老年
1:34 front 考_
1:-57 front 考务
1:-49 front 考核
1:-115 front 考考
1:34 front 者:
1:78 front 者协
1:-47 front 者行
1:-52 front 者问
1:65 front 聋哑
1:34 front 聋培
1:53 front 职→
1:79 front 职业
1:82 front 职学
1:55 front 职安
1:-84 front 职工
1:99 front 职教
1:55 front 职校
1:-71 front 职责
1:45 front 职高
1:60 front 联合
1:46 front 联席
1:81 front 联盟
1:55 front 联系
1:36 front 聪学
1:-38 front 育一
1:44 front 育中
1:-39 front 育二
1:65 front 育交
1:40 front 育人
1:31 front 育体
1:34 front 育共
1:-101 front 育助
1:40 front 育和
1:34 front 育处
1:67 front 育学
1:74 front 育局
1:37 front 育巡
1:46 front 育工
1:114 front 育帮
1:-169 front 育幼
1:71 front 育新
1:44 front 育特
1:-64 front 育科
1:40 front 育组
1:52 front 育结
1:75 front 育联
1:55 front 育英
1:78 front 育集
1:97 front 背小
1:46 front 能特
1:49 front 能给
1:44 front 自治
1:54 front 至2
1:48 front 致兄
1:43 front 致友
1:39 front 致帮
1:47 front 致柳
1:-50 front 致词
1:-121 front 致贫
1:73 front 致雾
1:60 front 致青
1:56 front 致香
1:45 front 致高
1:51 front 舍管
1:-53 front 航教
1:-50 front 色(
1:43 front 色校
1:70 front 艺中
1:37 front 艺体
1:89 front 艺合
1:56 front 艺术
1:53 front 节_
1:51 front 节录
1:49 front 节筹
1:78 front 节选
1:40 front 芦苇
1:95 front 花小
1:33 front 花沟
1:54 front 花莲
1:43 front 芽”
1:36 front 苇荡
1:47 front 苍梧
1:54 front 苏里
1:46 front 苗$
1:81 front 苗园
1:38 front 苗岭
1:45 front 苗幼
1:33 front 若$
1:38 front 若翰
1:34 front 苦竹
1:43 front 英教
1:33 front 英语
1:38 front 范园
1:31 front 范大
1:65 front 范学
1:32 front 范性
1:32 front 荆艺
1:52 front 草坝
1:32 front 荐名
1:39 front 荡县
1:57 front 荫小
1:58 front 荫山
1:-53 front 荷塘
1:48 front 莲县
1:36 front 莲塘
1:74 front 菜单
1:-40 front 萍:
1:35 front 葡学
1:55 front 蓝双
1:41 front 蓝携
1:36 front 蓝田
1:54 front 薄弱
1:50 front 薛家
1:73 front 藏教
1:40 front 行$
1:63 front 行_
1:41 front 行、
1:47 front 行一
1:-100 front 行与
1:-61 front 行事
1:-44 front 行前
1:57 front 行办
1:91 front 行动
1:62 front 行政
1:74 front 行方
1:52 front 街小
1:40 front 街道
1:44 front 补充
1:103 front 表$
1:110 front 表(
1:33 front 表二
1:53 front 表及
1:69 front 西川
1:39 front 西桂
1:77 front 西部
1:66 front 西镇
1:36 front 要(
1:48 front 要)
1:73 front 要为
1:54 front 覆函
1:66 front 见$
1:-61 front 见表
1:39 front 观塘
1:72 front 规划
1:51 front 规模
1:-56 front 规程
1:-62 front 视意
1:104 front 览$
1:49 front 角扶
1:75 front 解$
1:124 front 解表
1:53 front 誓约
1:-119 front 计$
1:49 front 计划
1:113 front 计画
1:-47 front 订)
1:66 front 议(
1:92 front 议决
1:62 front 议材
1:-102 front 议记
1:44 front 议附
1:41 front 记册
1:-49 front 记工
1:-90 front 记录
1:-48 front 记者
1:38 front 讲_
1:43 front 讲师
1:-82 front 论文
1:32 front 设幼
1:80 front 设置
1:-39 front 设计
1:37 front 访一
1:49 front 访约
1:-63 front 访视
1:-98 front 证书
1:-44 front 评分
1:-51 front 词$
1:-38 front 话廖
1:-61 front 语$
1:31 front 语学
1:-51 front 语文
1:33 front 说帖
1:111 front 说明
1:-122 front 请$
1:-69 front 请函
1:84 front 请勾
1:-53 front 请赛
1:68 front 诺之
1:-98 front 读《
1:45 front 读共
1:30 front 读学
1:33 front 课_
1:55 front 课专
1:49 front 课后
1:85 front 课堂
1:-38 front 课教
1:81 front 课时
1:-66 front 课桌
1:-38 front 课程
1:47 front 课组
1:-111 front 调整
1:46 front 调的
1:-35 front 谈会
1:63 front 谈摘
1:99 front 谈要
1:101 front 谈记
1:-92 front 谢信
1:-75 front 谢函
1:-68 front 谱$
1:-85 front 谱新
1:-76 front 责$
1:68 front 责任
1:59 front 账(
1:32 front 账说
1:38 front 质工
1:-41 front 贫原
1:45 front 贯制
1:36 front 贴墙
1:48 front 贵校
1:35 front 贵院
1:47 front 贺校
1:32 front 资互
1:78 front 资援
1:46 front 资源
1:-109 front 赛程
1:-58 front 赛竞
1:-82 front 赛规
1:30 front 赞助
1:40 front 赠旧
1:-98 front 赠证
1:53 front 赴乌
1:41 front 赴山
1:-88 front 赴石
1:49 front 赴鹿
1:39 front 起步
1:-41 front 路小
1:-121 front 转正
1:51 front 轮岗
1:67 front 轮工
1:40 front 轮校
1:73 front 辅导
1:-64 front 边的
1:51 front 边远
1:36 front 达新
1:-61 front 达水
1:55 front 运行
1:35 front 进修
1:53 front 进城
1:35 front 进备
1:-45 front 进谱
1:86 front 远教
1:30 front 连南
1:35 front 连江
1:33 front 送到
1:67 front 送培
1:83 front 送给
1:41 front 送课
1:47 front 选$
1:91 front 选)
1:60 front 选派
1:-60 front 选简
1:38 front 通报
1:55 front 通高
1:33 front 造册
1:68 front 道中
1:30 front 道女
1:-116 front 道德
1:43 front 遣名
1:-75 front 邀请
1:-59 front 那边
1:73 front 邮件
1:47 front 部共
1:49 front 部协
1:44 front 部学
1:35 front 部教
1:-49 front 部结
1:33 front 都会
1:44 front 配$
1:-53 front 配名
1:46 front 里县
1:61 front 里国
1:44 front 重点
1:33 front 金十
1:30 front 金桥
1:30 front 金湖
1:61 front 铁岭
1:32 front 铃县
1:-98 front 银行
1:-52 front 锣鼓
1:35 front 镇九
1:50 front 镇初
1:76 front 镇学
1:-57 front 镇小
1:52 front 镇教
1:54 front 长$
1:-51 front 长:
1:36 front 长书
1:44 front 长会
1:32 front 长函
1:50 front 长工
1:73 front 长挂
1:54 front 长携
1:-66 front 长来
1:48 front 长的
1:39 front 门与
1:38 front 门县
1:68 front 门培
1:43 front 门寨
1:-49 front 问$
1:48 front 间$
1:-67 front 间的
1:87 front 间表
1:72 front 阅读
1:-49 front 队$
1:84 front 队2
1:-62 front 队_
1:44 front 队分
1:46 front 队协
1:41 front 队手
1:36 front 阳光
1:31 front 阳坡
1:37 front 阳市
1:54 front 阶段
1:37 front 陂县
1:62 front 附中
1:82 front 附件
1:47 front 附则
1:43 front 附属
1:37 front 附来
1:36 front 附校
1:51 front 附表
1:51 front 附设
1:39 front 际姊
1:51 front 际帮
1:43 front 际援
1:-110 front 际桌
1:37 front 际结
1:30 front 院$
1:-58 front 院2
1:30 front 院_
1:46 front 院与
1:-56 front 院合
1:-62 front 院实
1:-61 front 院对
1:39 front 院支
1:79 front 院教
1:47 front 院附
1:43 front 院青
1:81 front 陪伴
1:73 front 陵区
1:-111 front 难户
1:50 front 雁南
1:95 front 集团
1:33 front 雪溪
1:56 front 雾社
1:47 front 需求
1:56 front 青山
1:47 front 青岭
1:-30 front 青年
1:35 front 青樟
1:-83 front 青石
1:43 front 青竹
1:37 front 青苗
1:41 front 青荫
1:50 front 青蓝
1:31 front 鞍山
1:35 front 韶关
1:65 front 页)
1:57 front 页纸
1:33 front 项分
1:44 front 项告
1:33 front 项次
1:34 front 项目
1:35 front 顺和
1:-171 front 须知
1:36 front 顾与
1:89 front 预告
1:60 front 领$
1:-46 front 领导
1:32 front 题_
1:66 front 食堂
1:-128 front 食谱
1:36 front 馆、
1:-93 front 首语
1:44 front 首长
1:43 front 香岛
1:40 front 香港
1:50 front 驻中
1:-104 front 驻村
1:77 front 驻点
1:32 front 驼铃
1:65 front 验室
1:34 front 验小
1:53 front 验幼
1:33 front 验高
1:32 front 骨干
1:84 front 高中
1:37 front 高原
1:39 front 高岭
1:45 front 高工
1:54 front 高新
1:64 front 高校
1:73 front 高级
1:104 front 鸣中
1:32 front 鸣初
1:-53 front 鸿达
1:41 front 鹤川
1:32 front 鹤鸣
1:57 front 鹭洲
1:40 front 鹰嘴
1:46 front 鹿鸣
1:39 front 麻栗
1:39 front 黄坑
1:52 front 黑石
1:31 front 鼓岩
1:-90 front 鼓镇
1:39 front 龙仁
1:32 front 龙头
1:54 front 龙湾
1:-101 future of ten=0
1:80 future of ten=1
1:-49 future of ten=10
1:115 future of ten=3
1:-47 future of ten=4
1:95 future of ten=5
1:-101 future of ten=6
1:-96 grids=0
1:233 grids=1
1:90 grids=2
1:89 heading $
1:69 heading (第
1:30 heading (资
1:39 heading (送
1:87 heading )$
1:40 heading )帮
1:65 heading ,三
1:-54 heading ,征
1:48 heading ,投
1:68 heading ,教
1:53 heading 02
1:48 heading 20
1:57 heading 23
1:44 heading 24
1:50 heading 3年
1:33 heading 4年
1:41 heading 8日
1:56 heading ^ aims
1:53 heading ^ appendices
1:31 heading ^ appraisal
1:44 heading ^ background
1:73 heading ^ behaviour
1:43 heading ^ calendar
1:62 heading ^ careers
1:31 heading ^ children
1:43 heading ^ classroom
1:86 heading ^ cole
1:43 heading ^ conditions
1:44 heading ^ costs
1:44 heading ^ dates
1:-100 heading ^ dec
1:66 heading ^ definitions
1:53 heading ^ donor
1:67 heading ^ duration
1:38 heading ^ expected
1:42 heading ^ joint
1:46 heading ^ last
1:45 heading ^ leadership
1:47 heading ^ learning
1:36 heading ^ lessons
1:53 heading ^ libraries
1:35 heading ^ looking
1:37 heading ^ management
1:65 heading ^ marine
1:42 heading ^ mathematics
1:86 heading ^ memo
1:67 heading ^ modern
1:109 heading ^ money
1:41 heading ^ multigrade
1:74 heading ^ music
1:-133 heading ^ nov
1:72 heading ^ number
1:38 heading ^ objectives
1:-63 heading ^ oct
1:40 heading ^ organisation
1:37 heading ^ out
1:45 heading ^ oversight
1:33 heading ^ particulars
1:47 heading ^ partner
1:30 heading ^ people
1:32 heading ^ proposed
1:64 heading ^ pupils
1:41 heading ^ purpose
1:35 heading ^ reading
1:52 heading ^ resources
1:35 heading ^ review
1:36 heading ^ school
1:44 heading ^ science
1:-102 heading ^ sept
1:63 heading ^ staff
1:50 heading ^ steering
1:42 heading ^ students
1:60 heading ^ supervision
1:88 heading ^ targets
1:47 heading ^ teachers
1:70 heading ^ teaching
1:56 heading ^ termination
1:115 heading ^ terms
1:30 heading ^ undertakings
1:76 heading ^ what
1:56 heading ^ who
1:30 heading ^ work
1:48 heading ^2
1:30 heading ^一
1:83 heading ^上
1:35 heading ^下
1:43 heading ^专
1:58 heading ^临
1:40 heading ^为
1:62 heading ^主
1:59 heading ^争
1:43 heading ^云
1:39 heading ^交
1:43 heading ^亲
1:105 heading ^人
1:42 heading ^今
1:45 heading ^任
1:48 heading ^优
1:56 heading ^作
1:-63 heading ^供
1:110 heading ^保
1:70 heading ^信
1:49 heading ^修
1:70 heading ^借
1:36 heading ^做
1:45 heading ^健
1:39 heading ^充
1:33 heading ^全
1:42 heading ^共
1:33 heading ^具
1:39 heading ^农
1:44 heading ^几
1:42 heading ^分
1:40 heading ^创
1:43 heading ^制
1:45 heading ^前
1:64 heading ^办
1:33 heading ^加
1:52 heading ^助
1:33 heading ^劳
1:80 heading ^区
1:74 heading ^协
1:53 heading ^双
1:-79 heading ^口
1:87 heading ^合
1:67 heading ^名
1:72 heading ^后
1:48 heading ^和
1:38 heading ^园
1:51 heading ^图
1:88 heading ^培
1:87 heading ^备
1:31 heading ^大
1:-44 heading ^奖
1:69 heading ^学
1:40 heading ^安
1:-44 heading ^宗
1:47 heading ^定
1:91 heading ^实
1:111 heading ^家
1:47 heading ^寄
1:39 heading ^少
1:57 heading ^岗
1:80 heading ^工
1:61 heading ^师
1:50 heading ^带
1:79 heading ^帮
1:53 heading ^干
1:56 heading ^年
1:41 heading ^康
1:84 heading ^建
1:37 heading ^开
1:36 heading ^强
1:60 heading ^待
1:53 heading ^心
1:32 heading ^怎
1:67 heading ^总
1:-86 heading ^成
1:52 heading ^我
1:44 heading ^技
1:30 heading ^把
1:-74 heading ^报
1:30 heading ^挂
1:36 heading ^指
1:58 heading ^捐
1:35 heading ^换
1:52 heading ^措
1:-78 heading ^放
1:78 heading ^教
1:41 heading ^数
1:-133 heading ^文
1:-59 heading ^时
1:57 heading ^晨
1:67 heading ^期
1:-89 heading ^未
1:54 heading ^权
1:37 heading ^条
1:47 heading ^果
1:91 heading ^校
1:37 heading ^档
1:61 heading ^检
1:52 heading ^每
1:71 heading ^注
1:66 heading ^活
1:51 heading ^派
1:38 heading ^游
1:48 heading ^点
1:37 heading ^物
1:58 heading ^环
1:87 heading ^现
1:50 heading ^班
1:66 heading ^理
1:68 heading ^生
1:32 heading ^甲
1:-58 heading ^申
1:94 heading ^电
1:46 heading ^留
1:-48 heading ^监
1:95 heading ^目
1:57 heading ^盲
1:48 heading ^相
1:48 heading ^督
1:33 heading ^社
1:48 heading ^程
1:53 heading ^童
1:-60 heading ^筹
1:63 heading ^管
1:-67 heading ^类
1:58 heading ^约
1:51 heading ^纪
1:36 heading ^经
1:47 heading ^结
1:60 heading ^绘
1:44 heading ^给
1:-59 heading ^编
1:66 heading ^缘
1:32 heading ^老
1:80 heading ^考
1:52 heading ^职
1:80 heading ^联
1:65 heading ^背
1:42 heading ^膳
1:65 heading ^自
1:49 heading ^艺
1:35 heading ^花
1:47 heading ^英
1:46 heading ^营
1:51 heading ^行
1:49 heading ^表
1:77 heading ^要
1:42 heading ^言
1:32 heading ^设
1:-72 heading ^试
1:42 heading ^语
1:57 heading ^请
1:82 heading ^课
1:59 heading ^谁
1:85 heading ^责
1:49 heading ^费
1:56 heading ^资
1:-53 heading ^赛
1:32 heading ^走
1:30 heading ^跟
1:34 heading ^进
1:57 heading ^违
1:67 heading ^送
1:59 heading ^选
1:43 heading ^逐
1:-53 heading ^邀
1:78 heading ^重
1:32 heading ^钱
1:36 heading ^队
1:-68 heading ^阵
1:109 heading ^附
1:74 heading ^预
1:35 heading ^领
1:39 heading ^风
1:78 heading ^餐
1:37 heading ^高
1:45 heading _监
1:33 heading activities
1:32 heading activities $
1:37 heading after
1:37 heading after new
1:55 heading aims
1:51 heading aims $
1:103 heading and
1:40 heading and assessment
1:82 heading and attendance
1:36 heading and conditions
1:68 heading and drama
1:44 heading and families
1:66 heading and laboratories
1:31 heading and research
1:39 heading appendices
1:39 heading appendices $
1:31 heading appraisal $
1:-57 heading assembly
1:-59 heading assembly $
1:60 heading assessment
1:56 heading assessment $
1:78 heading attendance
1:40 heading attendance $
1:47 heading background
1:40 heading background $
1:33 heading be
1:32 heading be different
1:-62 heading begins
1:-59 heading begins $
1:39 heading behaviour
1:61 heading behaviour and
1:-65 heading book
1:-58 heading book fair
1:66 heading by
1:53 heading by july
1:43 heading calendar
1:39 heading calendar $
1:90 heading careers
1:41 heading careers $
1:32 heading children
1:48 heading children and
1:-60 heading christmas
1:-127 heading christmas fair
1:87 heading classroom
1:75 heading classroom language
1:84 heading cole
1:45 heading cole to
1:37 heading committee
1:40 heading committee $
1:44 heading conditions
1:50 heading conditions $
1:40 heading conditions of
1:59 heading costs
1:34 heading costs $
1:37 heading dates
1:32 heading dates $
1:-93 heading dec
1:-57 heading dec christmas
1:-61 heading dec term
1:50 heading definitions
1:46 heading definitions $
1:34 heading different
1:50 heading do
1:103 heading do $
1:49 heading donor
1:50 heading donor of
1:82 heading doors
1:89 heading doors $
1:51 heading drama
1:47 heading drama $
1:67 heading duration
1:56 heading duration $
1:35 heading early
1:59 heading early years
1:-60 heading ends
1:-69 heading ends $
1:44 heading expected
1:92 heading expected results
1:-93 heading fair
1:-67 heading fair $
1:-57 heading fair stalls
1:42 heading falls
1:41 heading falls science
1:44 heading families $
1:34 heading first
1:30 heading first year
1:88 heading for
1:-136 heading from
1:-50 heading from partner
1:44 heading ground
1:37 heading group
1:40 heading group $
1:-63 heading harvest
1:-127 heading harvest assembly
1:54 heading in
1:79 heading in need
1:35 heading in the
1:-62 heading individual
1:-130 heading individual photographs
1:30 heading is
1:41 heading joint
1:34 heading joint committee
1:53 heading july
1:54 heading july $
1:35 heading keeping
1:79 heading kits
1:40 heading kits $
1:50 heading laboratories
1:48 heading laboratories $
1:78 heading language
1:90 heading language $
1:73 heading languages
1:41 heading languages $
1:46 heading last
1:40 heading leadership
1:40 heading leadership $
1:52 heading learning
1:35 heading learning together
1:35 heading lessons
1:39 heading lessons and
1:62 heading libraries
1:57 heading libraries and
1:37 heading looking
1:39 heading looking after
1:57 heading management
1:54 heading management $
1:34 heading marine
1:34 heading marine science
1:72 heading mathematics
1:64 heading mathematics $
1:44 heading matters
1:42 heading matters $
1:52 heading memo
1:52 heading memo $
1:76 heading modern
1:38 heading modern languages
1:69 heading money
1:69 heading money $
1:63 heading money and
1:37 heading money matters
1:38 heading multigrade
1:41 heading multigrade teaching
1:72 heading music
1:72 heading music and
1:48 heading need
1:99 heading need $
1:36 heading new
1:82 heading new teachers
1:-66 heading nov
1:-61 heading nov book
1:37 heading number
1:40 heading number work
1:38 heading objectives
1:-68 heading oct
1:-113 heading oct individual
1:94 heading of
1:36 heading of doors
1:43 heading of teachers
1:34 heading of the
1:40 heading of travel
1:40 heading organisation
1:37 heading organisation $
1:91 heading out
1:37 heading out of
1:33 heading oversight
1:34 heading oversight $
1:32 heading particulars
1:33 heading particulars of
1:87 heading partner in
1:-107 heading partner school
1:33 heading people
1:48 heading people $
1:-138 heading photographs
1:-58 heading photographs $
1:32 heading proposed
1:31 heading proposed activities
1:66 heading pupils
1:68 heading pupils $
1:38 heading purpose
1:36 heading purpose $
1:35 heading reading
1:34 heading reading in
1:31 heading research $
1:64 heading resources
1:63 heading resources $
1:40 heading results
1:39 heading results $
1:34 heading review
1:66 heading review $
1:54 heading rules
1:-53 heading school
1:-107 heading school $
1:36 heading school leadership
1:33 heading schools
1:33 heading schools $
1:78 heading science
1:36 heading science $
1:36 heading science kits
1:41 heading science three
1:43 heading see by
1:-92 heading sept
1:-64 heading sept harvest
1:-55 heading sept term
1:30 heading should be
1:54 heading staff
1:47 heading staff $
1:39 heading staff matters
1:-56 heading stalls
1:-58 heading stalls from
1:51 heading steering
1:40 heading steering $
1:32 heading steering group
1:45 heading students
1:49 heading students $
1:57 heading supervision
1:48 heading supervision and
1:93 heading targets
1:46 heading targets $
1:50 heading targets for
1:67 heading teachers
1:84 heading teachers $
1:49 heading teaching
1:46 heading teaching $
1:-85 heading term
1:-59 heading term begins
1:-59 heading term ends
1:66 heading termination
1:56 heading termination $
1:122 heading terms
1:95 heading terms $
1:56 heading the
1:65 heading the early
1:32 heading the school
1:32 heading the year
1:40 heading things
1:40 heading three
1:99 heading three weeks
1:31 heading timetable
1:54 heading to
1:32 heading to see
1:45 heading to tonko
1:30 heading together
1:33 heading together $
1:42 heading tonko
1:46 heading tonko falls
1:38 heading travel
1:98 heading travel $
1:30 heading undertakings
1:30 heading undertakings $
1:45 heading want
1:31 heading want to
1:53 heading we
1:45 heading we do
1:54 heading we want
1:32 heading we will
1:41 heading weeks
1:46 heading weeks $
1:75 heading what
1:31 heading what should
1:75 heading what we
1:61 heading who
1:33 heading will
1:34 heading will do
1:37 heading work
1:67 heading work $
1:30 heading working
1:67 heading year
1:61 heading year $
1:35 heading years
1:34 heading years $
1:-103 heading 、不
1:-94 heading 、历
1:60 heading 一位
1:44 heading 一周
1:45 heading 一年
1:42 heading 一床
1:65 heading 一次
1:51 heading 一起
1:50 heading 万元
1:50 heading 三十
1:48 heading 三首
1:42 heading 上一
1:33 heading 上同
1:38 heading 上好
1:42 heading 上年
1:37 heading 上门
1:33 heading 下乡
1:33 heading 下校
1:-60 heading 不公
1:-56 heading 不排
1:43 heading 与任
1:35 heading 与保
1:58 heading 与卫
1:39 heading 与奖
1:38 heading 与对
1:36 heading 与就
1:50 heading 与待
1:45 heading 与意
1:50 heading 与户
1:39 heading 与手
1:31 heading 与标
1:38 heading 与消
1:33 heading 与激
1:33 heading 与科
1:-31 heading 与纪
1:44 heading 与终
1:35 heading 与考
1:38 heading 与职
1:33 heading 与课
1:38 heading 与食
1:69 heading 专业
1:35 heading 专家
1:62 heading 业$
1:32 heading 业与
1:37 heading 业共
1:65 heading 业务
1:43 heading 业指
1:50 heading 业社
1:65 heading 业训
1:48 heading 两位
1:69 heading 个名
1:45 heading 个孩
1:39 heading 临床
1:-44 heading 为主
1:81 heading 为什
1:-57 heading 主$
1:42 heading 主任
1:50 heading 主要
1:47 heading 主题
1:50 heading 么$
1:32 heading 么帮
1:38 heading 么要
1:49 heading 义$
1:55 heading 义务
1:43 heading 乐老
1:35 heading 习$
1:60 heading 习基
1:33 heading 乡任
1:36 heading 书馆
1:50 heading 争议
1:54 heading 事$
1:36 heading 事历
1:-90 heading 事宜
1:103 heading 事项
1:36 heading 二十
1:34 heading 云上
1:34 heading 云端
1:36 heading 互联
1:70 heading 交流
1:43 heading 享$
1:44 heading 亲子
1:35 heading 人$
1:70 heading 人力
1:69 heading 人员
1:48 heading 人配
1:58 heading 什么
1:45 heading 今年
1:-58 heading 代表
1:52 heading 令营
1:-107 heading 以校
1:47 heading 们编
1:-34 heading 件$
1:54 heading 件改
1:65 heading 价$
1:65 heading 任$
1:52 heading 任分
1:75 heading 任务
1:34 heading 任教
1:-48 heading 任校
1:51 heading 任追
1:76 heading 优秀
1:40 heading 会每
1:64 heading 会议
1:43 heading 估$
1:70 heading 伴$
1:34 heading 伴成
1:56 heading 位$
1:39 heading 位老
1:36 heading 位音
1:65 heading 住一
1:59 heading 住校
1:43 heading 体安
1:37 heading 体思
1:76 heading 体教
1:44 heading 体能
1:73 heading 体要
1:32 heading 体验
1:43 heading 作事
1:42 heading 作内
1:42 heading 作回
1:57 heading 作基
1:40 heading 作小
1:53 heading 作文
1:50 heading 作期
1:35 heading 作机
1:56 heading 作目
1:49 heading 作要
1:34 heading 作项
1:-63 heading 供品
1:39 heading 依据
1:-68 heading 依规
1:63 heading 保教
1:37 heading 保育
1:66 heading 保障
1:83 heading 信息
1:49 heading 修订
1:44 heading 借力
1:33 heading 做了
1:31 heading 做到
1:35 heading 做的
1:76 heading 健康
1:52 heading 儿童
1:53 heading 元$
1:39 heading 充分
1:84 heading 先队
1:57 heading 入六
1:34 heading 全年
1:41 heading 全教
1:-53 heading 八月
1:-54 heading 公布
1:85 heading 六十
1:44 heading 共享
1:44 heading 共建
1:75 heading 共育
1:44 heading 共读
1:54 heading 关爱
1:39 heading 具$
1:35 heading 具体
1:50 heading 养$
1:76 heading 内容
1:30 heading 写)
1:44 heading 军与
1:60 heading 农民
1:56 heading 冬令
1:54 heading 决$
1:32 heading 准$
1:95 heading 几点
1:-63 heading 出节
1:67 heading 分工
1:53 heading 分摊
1:70 heading 分析
1:31 heading 分解
1:41 heading 分认
1:39 heading 刊编
1:41 heading 划$
1:95 heading 则$
1:39 heading 则与
1:47 heading 创业
1:75 heading 创新
1:58 heading 创设
1:54 heading 利义
1:-112 heading 别$
1:31 heading 到$
1:-53 heading 制$
1:39 heading 制度
1:35 heading 制玩
1:36 heading 制订
1:42 heading 前言
1:50 heading 力$
1:72 heading 力配
1:36 heading 办成
1:-34 heading 办法
1:-101 heading 办理
1:56 heading 加强
1:-54 heading 加监
1:87 heading 务$
1:30 heading 务(
1:36 heading 务分
1:35 heading 务及
1:41 heading 务清
1:39 heading 务管
1:59 heading 动$
1:52 heading 动与
1:37 heading 动内
1:36 heading 动时
1:35 heading 动清
1:67 heading 助学
1:49 heading 励$
1:35 heading 劳动
1:41 heading 勤与
1:33 heading 勤保
1:33 heading 勤指
1:35 heading 化$
1:46 heading 化监
1:44 heading 区审
1:50 heading 十万
1:81 heading 十个
1:63 heading 十节
1:49 heading 升$
1:59 heading 升学
1:71 heading 半年
1:38 heading 协作
1:73 heading 协议
1:48 heading 单$
1:30 heading 单位
1:61 heading 卫生
1:-103 heading 印校
1:-43 heading 卷$
1:-97 heading 历任
1:57 heading 历提
1:37 heading 历教
1:70 heading 去我
1:-52 heading 参加
1:45 heading 及分
1:-53 heading 及结
1:-60 heading 友、
1:-102 heading 友捐
1:44 heading 双方
1:42 heading 双语
1:30 heading 发“
1:36 heading 口$
1:-86 heading 口试
1:47 heading 口语
1:75 heading 召开
1:-48 heading 史,
1:61 heading 合作
1:50 heading 合教
1:-58 heading 同样
1:34 heading 同课
1:-74 heading 名$
1:-92 heading 名、
1:31 heading 名单
1:38 heading 名词
1:93 heading 名额
1:60 heading 后勤
1:43 heading 向行
1:30 heading 启蒙
1:110 heading 员$
1:38 heading 员培
1:47 heading 员管
1:71 heading 员组
1:39 heading 周$
1:39 heading 和四
1:38 heading 和措
1:39 heading 和物
1:32 heading 和证
1:-65 heading 品$
1:48 heading 唱三
1:36 heading 善$
1:82 heading 四年
1:54 heading 回顾
1:56 heading 园共
1:65 heading 园务
1:37 heading 园文
1:46 heading 围$
1:51 heading 图书
1:43 heading 地$
1:33 heading 城学
1:45 heading 培专
1:48 heading 培养
1:127 heading 培训
1:58 heading 基地
1:57 heading 基础
1:74 heading 堂$
1:58 heading 堂教
1:30 heading 填写
1:70 heading 境创
1:38 heading 备$
1:46 heading 备二
1:83 heading 备忘
1:-59 heading 备组
1:40 heading 复训
1:51 heading 外教
1:45 heading 夜校
1:47 heading 大赛
1:-62 heading 头$
1:61 heading 奖惩
1:46 heading 好电
1:94 heading 好语
1:87 heading 子$
1:77 heading 子共
1:46 heading 子唱
1:65 heading 子白
1:47 heading 字读
1:99 heading 学$
1:38 heading 学与
1:37 heading 学习
1:60 heading 学历
1:52 heading 学提
1:-35 heading 学期
1:-46 heading 学校
1:56 heading 学生
1:32 heading 学研
1:37 heading 学科
1:49 heading 学补
1:43 heading 学课
1:47 heading 学院
1:76 heading 孩子
1:43 heading 守儿
1:42 heading 安全
1:39 heading 安排
1:-44 heading 宗旨
1:70 heading 定$
1:-86 heading 定办
1:49 heading 定向
1:-61 heading 定稿
1:-132 heading 宜依
1:31 heading 实$
1:43 heading 实习
1:66 heading 实施
1:40 heading 实训
1:73 heading 实验
1:35 heading 审计
1:41 heading 室,
1:41 heading 室建
1:34 heading 家下
1:61 heading 家园
1:30 heading 家底
1:89 heading 家长
1:87 heading 容$
1:35 heading 容和
1:66 heading 寄去
1:88 heading 察$
1:48 heading 对$
1:-57 heading 对学
1:33 heading 对师
1:36 heading 对策
1:38 heading 对缘
1:42 heading 对象
1:94 heading 导$
1:34 heading 导思
1:35 heading 导机
1:31 heading 小学
1:43 heading 小组
1:36 heading 少先
1:58 heading 就业
1:-95 heading 尽事
1:47 heading 局_
1:36 heading 岗$
1:47 heading 岗位
1:68 heading 工$
1:63 heading 工作
1:30 heading 工特
1:39 heading 工程
1:-47 heading 布$
1:99 heading 师$
1:84 heading 师,
1:62 heading 师一
1:61 heading 师专
1:109 heading 师交
1:-112 heading 师同
1:38 heading 师学
1:65 heading 师徒
1:52 heading 师支
1:49 heading 师用
1:45 heading 师资
1:33 heading 师进
1:38 heading 带徒
1:58 heading 带教
1:83 heading 席会
1:37 heading 帮$
1:31 heading 帮什
1:33 heading 帮带
1:62 heading 帮扶
1:59 heading 干部
1:53 heading 年召
1:83 heading 年工
1:73 heading 年度
1:32 heading 年的
1:43 heading 年级
1:41 heading 广$
1:40 heading 床带
1:39 heading 床被
1:67 heading 序$
1:41 heading 应用
1:45 heading 底$
1:50 heading 度任
1:39 heading 度工
1:36 heading 度成
1:53 heading 座$
1:73 heading 康$
1:41 heading 康体
1:38 heading 康复
1:43 heading 建$
1:102 heading 建设
1:51 heading 开一
1:30 heading 开发
1:63 heading 式$
1:38 heading 弟$
1:37 heading 强化
1:31 heading 强教
1:36 heading 强领
1:47 heading 归档
1:45 heading 录$
1:-60 heading 征集
1:47 heading 待遇
1:43 heading 律要
1:32 heading 徒$
1:76 heading 徒弟
1:42 heading 徒结
1:30 heading 德育
1:58 heading 心理
1:50 heading 忘效
1:75 heading 怎么
1:33 heading 思想
1:39 heading 思路
1:74 heading 总体
1:50 heading 总则
1:64 heading 总结
1:79 heading 息技
1:42 heading 情况
1:38 heading 惩$
1:35 heading 想$
1:30 heading 想做
1:47 heading 意义
1:75 heading 意事
1:62 heading 戏活
1:64 heading 成$
1:65 heading 成效
1:58 heading 成果
1:32 heading 成的
1:-50 heading 成绩
1:44 heading 成长
1:72 heading 我们
1:49 heading 我校
1:46 heading 户外
1:38 heading 手语
1:30 heading 才培
1:100 heading 执行
1:46 heading 扶$
1:39 heading 扶事
1:90 heading 扶内
1:49 heading 扶措
1:42 heading 扶目
1:63 heading 承担
1:46 heading 技$
1:47 heading 技术
1:38 heading 技能
1:49 heading 投入
1:-76 heading 报名
1:35 heading 担$
1:40 heading 持$
1:32 heading 挂职
1:42 heading 指导
1:96 heading 指标
1:-115 heading 捐赠
1:67 heading 据$
1:69 heading 授每
1:41 heading 排$
1:-132 heading 排名
1:41 heading 推动
1:94 heading 推广
1:84 heading 措施
1:42 heading 提升
1:57 heading 提质
1:56 heading 援$
1:39 heading 援内
1:44 heading 摊$
1:57 heading 支持
1:84 heading 支援
1:75 heading 收$
1:37 heading 改善
1:-88 heading 放榜
1:42 heading 效$
1:37 heading 效与
1:40 heading 效力
1:40 heading 效评
1:48 heading 救教
1:38 heading 教(
1:40 heading 教)
1:37 heading 教上
1:52 heading 教业
1:37 heading 教两
1:41 heading 教会
1:95 heading 教学
1:52 heading 教师
1:56 heading 教授
1:-42 heading 教教
1:38 heading 教材
1:41 heading 教研
1:77 heading 教育
1:72 heading 数学
1:39 heading 文与
1:56 heading 文化
1:43 heading 文教
1:82 heading 文统
1:-58 heading 文艺
1:100 heading 文课
1:52 heading 新实
1:50 heading 方$
1:74 heading 方式
1:34 heading 方的
1:32 heading 方约
1:64 heading 施$
1:41 heading 施内
1:46 heading 施方
1:35 heading 施步
1:35 heading 日)
1:-51 heading 日期
1:-36 heading 旨$
1:-80 heading 时间
1:41 heading 明$
1:59 heading 晨检
1:60 heading 晨诵
1:51 heading 普讲
1:52 heading 景$
1:44 heading 景与
1:30 heading 智能
1:37 heading 月1
1:44 heading 月一
1:-54 heading 月定
1:67 heading 服务
1:-88 heading 期$
1:-49 heading 期工
1:49 heading 期成
1:72 heading 期末
1:57 heading 期间
1:57 heading 期限
1:-91 heading 未尽
1:38 heading 末一
1:66 heading 本$
1:36 heading 本年
1:48 heading 本课
1:65 heading 本阅
1:58 heading 术应
1:59 heading 机制
1:36 heading 机构
1:52 heading 机科
1:69 heading 权利
1:40 heading 材$
1:30 heading 条填
1:39 heading 来$
1:61 heading 来住
1:39 heading 来源
1:48 heading 来管
1:48 heading 板$
1:55 heading 构$
1:37 heading 构与
1:38 heading 析$
1:36 heading 果$
1:43 heading 果树
1:75 heading 查考
1:42 heading 查验
1:44 heading 柳的
1:73 heading 标$
1:32 heading 标准
1:41 heading 树栽
1:64 heading 校$
1:-142 heading 校代
1:61 heading 校共
1:41 heading 校刊
1:-80 heading 校友
)"sv,
    R"(1:-54 heading 校史
1:36 heading 校园
1:58 heading 校本
1:38 heading 校治
1:50 heading 校生
1:46 heading 校的
1:-32 heading 校长
1:-52 heading 样参
1:61 heading 核$
1:38 heading 核与
1:50 heading 核办
1:37 heading 栽培
1:40 heading 案归
1:37 heading 档$
1:38 heading 档案
1:43 heading 检与
1:42 heading 检查
1:66 heading 检讨
1:-121 heading 榜$
1:44 heading 次科
1:75 heading 次联
1:47 heading 歌$
1:41 heading 止$
1:31 heading 步目
1:36 heading 步骤
1:47 heading 每个
1:71 heading 每人
1:51 heading 每半
1:53 heading 每月
1:52 heading 毒$
1:48 heading 民夜
1:37 heading 氛围
1:74 heading 求$
1:33 heading 治理
1:48 heading 治疗
1:-60 heading 法$
1:57 heading 注意
1:60 heading 活$
1:49 heading 活动
1:38 heading 派一
1:71 heading 流$
1:41 heading 消毒
1:99 heading 涯规
1:59 heading 清单
1:32 heading 游戏
1:79 heading 源$
1:-53 heading 演出
1:48 heading 点$
1:56 heading 点任
1:78 heading 点字
1:47 heading 点要
1:-55 heading 照片
1:52 heading 爱$
1:-50 heading 片$
1:111 heading 物$
1:77 heading 物理
1:65 heading 物资
1:30 heading 特色
1:38 heading 状$
1:40 heading 状分
1:62 heading 玩具
1:53 heading 环境
1:38 heading 现指
1:82 heading 现状
1:31 heading 班$
1:60 heading 班主
1:42 heading 理与
1:68 heading 理健
1:70 heading 理创
1:49 heading 理学
1:34 heading 理帮
1:39 heading 理期
1:52 heading 理科
1:33 heading 理输
1:49 heading 生$
1:34 heading 生交
1:54 heading 生冬
1:37 heading 生升
1:66 heading 生效
1:38 heading 生每
1:77 heading 生活
1:44 heading 生涯
1:39 heading 生领
1:55 heading 用$
1:31 heading 用与
1:32 heading 用及
1:46 heading 用好
1:37 heading 用承
1:37 heading 由$
1:34 heading 甲方
1:-63 heading 申诉
1:77 heading 电子
1:48 heading 电机
1:52 heading 留守
1:56 heading 疗$
1:47 heading 白板
1:75 heading 的$
1:39 heading 的事
1:63 heading 的晨
1:45 heading 的校
1:46 heading 的现
1:37 heading 的老
1:32 heading 的账
1:87 heading 监察
1:76 heading 监督
1:-152 heading 监考
1:-55 heading 目八
1:44 heading 目执
1:75 heading 目标
1:69 heading 目的
1:41 heading 盲文
1:43 heading 相关
1:38 heading 督$
1:48 heading 督查
1:88 heading 督项
1:49 heading 研$
1:34 heading 研究
1:37 heading 础$
1:33 heading 社团
1:48 heading 社群
1:46 heading 秀学
1:51 heading 科学
1:40 heading 科实
1:39 heading 科技
1:37 heading 科教
1:67 heading 科普
1:-54 heading 科目
1:40 heading 程共
1:60 heading 程序
1:57 heading 程表
1:34 heading 程赋
1:-101 heading 稿$
1:59 heading 究$
1:42 heading 童关
1:38 heading 童军
1:54 heading 端互
1:45 heading 策$
1:-58 heading 筹备
1:46 heading 算$
1:72 heading 管$
1:93 heading 管理
1:-135 heading 类科
1:47 heading 红柳
1:93 heading 约定
1:48 heading 约责
1:76 heading 级的
1:68 heading 练$
1:-58 heading 组别
1:57 heading 组成
1:36 heading 组织
1:37 heading 织$
1:-60 heading 织与
1:51 heading 织保
1:51 heading 织机
1:38 heading 织领
1:41 heading 终止
1:41 heading 经费
1:32 heading 结与
1:35 heading 结伴
1:40 heading 绘本
1:62 heading 给住
1:41 heading 统编
1:-50 heading 绩不
1:34 heading 维护
1:-53 heading 编印
1:40 heading 编教
1:35 heading 编的
1:39 heading 编辑
1:53 heading 缘由
1:74 heading 缘起
1:-49 heading 置$
1:61 heading 群$
1:87 heading 老师
1:-56 heading 老照
1:-146 heading 考$
1:75 heading 考核
1:44 heading 考评
1:40 heading 职$
1:49 heading 职业
1:55 heading 职责
1:34 heading 联$
1:61 heading 联合
1:59 heading 联席
1:50 heading 联络
1:110 heading 育$
1:67 heading 育员
1:63 heading 背景
1:52 heading 能$
1:37 heading 能大
1:59 heading 膳食
1:39 heading 自制
1:30 heading 色选
1:34 heading 艺$
1:48 heading 艺体
1:-57 heading 艺演
1:-35 heading 节$
1:42 heading 节数
1:-53 heading 节目
1:33 heading 花销
1:45 heading 英语
1:52 heading 营,
1:36 heading 营造
1:30 heading 蒙”
1:59 heading 血$
1:59 heading 行$
1:37 heading 行事
1:37 heading 行动
1:64 heading 行走
1:52 heading 补救
1:-55 heading 表$
1:54 heading 表现
1:38 heading 袖$
1:48 heading 被子
1:33 heading 要任
1:37 heading 要做
1:45 heading 要工
1:93 heading 要帮
1:46 heading 要意
1:52 heading 要措
1:69 heading 要求
1:31 heading 要达
1:38 heading 规划
1:-58 heading 规定
1:54 heading 解决
1:38 heading 解释
1:45 heading 言$
1:68 heading 言语
1:30 heading 计”
1:60 heading 计划
1:46 heading 计局
1:46 heading 订与
1:43 heading 订依
1:35 heading 认识
1:86 heading 讨$
1:39 heading 训$
1:36 heading 训条
1:73 heading 训练
1:54 heading 议$
1:55 heading 议宗
1:62 heading 议期
1:77 heading 议解
1:36 heading 讯科
1:51 heading 讲座
1:72 heading 设$
1:45 heading 设备
1:44 heading 设物
1:-43 heading 设置
1:31 heading 证明
1:37 heading 评$
1:65 heading 评价
1:40 heading 评估
1:37 heading 识重
1:-61 heading 诉$
1:37 heading 词解
1:-70 heading 试$
1:-93 heading 试教
1:59 heading 语$
1:98 heading 语口
1:54 heading 语教
1:65 heading 语文
1:52 heading 语治
1:36 heading 说明
1:40 heading 诵本
1:-115 heading 请校
1:42 heading 请红
1:62 heading 读$
1:46 heading 读推
1:46 heading 读物
1:91 heading 课$
1:101 heading 课堂
1:73 heading 课程
1:44 heading 谁来
1:46 heading 象$
1:47 heading 负责
1:74 heading 责$
1:96 heading 责任
1:33 heading 质$
1:79 heading 费$
1:53 heading 费与
1:-52 heading 费以
1:54 heading 费分
1:37 heading 费来
1:44 heading 费用
1:40 heading 资$
1:40 heading 资共
1:50 heading 资培
1:34 heading 资支
1:48 heading 资源
1:43 heading 资讯
1:35 heading 资造
1:80 heading 资金
1:75 heading 赋能
1:38 heading 赛$
1:-89 heading 赛制
1:46 heading 赛辅
1:-98 heading 赠为
1:106 heading 走$
1:69 heading 起$
1:48 heading 起备
1:33 heading 起来
1:44 heading 起阅
1:61 heading 路$
1:46 heading 辅导
1:46 heading 辑$
1:35 heading 输血
1:34 heading 达到
1:39 heading 还要
1:33 heading 进城
1:56 heading 违约
1:44 heading 追究
1:68 heading 送教
1:35 heading 送艺
1:40 heading 送课
1:30 heading 选修
1:60 heading 选派
1:30 heading 逐月
1:36 heading 造氛
1:54 heading 造血
1:54 heading 遇$
1:-62 heading 邀请
1:39 heading 部$
1:45 heading 部教
1:47 heading 配一
1:70 heading 配置
1:38 heading 释$
1:69 heading 重点
1:37 heading 重要
1:34 heading 量$
1:84 heading 金$
1:38 heading 金管
1:32 heading 钱和
1:35 heading 销$
1:31 heading 销和
1:36 heading 长$
1:-107 heading 长及
1:46 heading 长支
1:43 heading 长来
1:69 heading 长课
1:42 heading 门$
1:-60 heading 间$
1:38 heading 间安
1:30 heading 间表
1:-50 heading 阅卷
1:54 heading 阅读
1:30 heading 队伍
1:37 heading 队活
1:-56 heading 阵头
1:75 heading 附则
1:38 heading 附录
1:64 heading 限$
1:69 heading 院教
1:66 heading 险与
1:35 heading 随岗
1:74 heading 障$
1:60 heading 障措
1:41 heading 障机
1:-59 heading 集老
1:31 heading 面$
1:56 heading 音乐
1:64 heading 项$
1:78 heading 项目
1:54 heading 顾$
1:49 heading 预期
1:44 heading 预算
1:51 heading 领导
1:37 heading 领袖
1:43 heading 题教
1:100 heading 额$
1:43 heading 风险
1:54 heading 食与
1:38 heading 食堂
1:56 heading 餐饮
1:47 heading 饮科
1:47 heading 馆服
1:59 heading 首歌
1:62 heading 验$
1:68 heading 验室
1:40 heading 验收
1:37 heading 骤$
1:34 heading 高学
1:-90 headings=0
1:147 headings=1
1:84 headings=2
1:30 headings=4
1:67 headings=8
1:78 help=0
1:-199 help=1
1:35 help=16
1:46 help=4
1:55 help=8
1:-280 named=0
1:-104 named=1
1:255 named=2
1:-82 no title
1:-47 numbered=0
1:133 numbered=1
1:49 numbered=16
1:118 numbered=2
1:-107 numbered=4
1:-33 past of ten=0
1:52 past of ten=1
1:-146 past of ten=10
1:90 past of ten=3
1:-30 past of ten=4
1:-66 past of ten=6
1:-149 past of ten=8
1:-150 promises of ten=0
1:74 promises of ten=1
1:94 promises of ten=2
1:49 promises of ten=3
1:144 promises of ten=5
1:-72 promises of ten=6
1:-143 promises=0
1:61 promises=1
1:40 promises=16
1:43 promises=2
1:73 promises=4
1:75 promises=8
1:-65 roles=0
1:136 roles=1
1:102 roles=2
1:69 roles=4
1:-153 rules say none
1:116 rules say plan
1:120 said=0
1:-34 said=1
1:-202 said=4
1:182 said=8
1:-68 sending of ten=0
1:113 sending of ten=1
1:-58 sending of ten=2
1:58 sending of ten=3
1:34 sending of ten=5
1:-64 sending of ten=6
1:78 sending of ten=7
1:56 sending of ten=9
1:-175 statement !$
1:41 statement !从
1:35 statement !我
1:75 statement !明
1:-125 statement %,
1:65 statement %;
1:54 statement %以
1:-50 statement %升
1:46 statement %提
1:38 statement ($
1:-67 statement (1
1:-51 statement (2
1:75 statement (4
1:-111 statement (5
1:39 statement (6
1:46 statement (I
1:57 statement (一
1:33 statement (七
1:91 statement (下
1:41 statement (不
1:49 statement (东
1:38 statement (丰
1:91 statement (乙
1:55 statement (乡
1:32 statement (二
1:30 statement (云
1:43 statement (人
1:57 statement (仁
1:32 statement (仅
1:61 statement (以
1:-65 statement (公
1:64 statement (凤
1:42 statement (出
1:43 statement (区
1:57 statement (协
1:35 statement (印
1:32 statement (原
1:43 statement (县
1:33 statement (又
1:43 statement (双
1:98 statement (受
1:33 statement (古
1:32 statement (合
1:36 statement (后
1:69 statement (吕
1:47 statement (启
1:33 statement (吴
1:43 statement (地
1:49 statement (城
1:73 statement (培
1:35 statement (学
1:48 statement (寒
1:34 statement (岷
1:71 statement (帮
1:37 statement (总
1:62 statement (我
1:32 statement (扶
1:34 statement (招
1:50 statement (援
1:73 statement (支
1:39 statement (教
1:76 statement (数
1:50 statement (新
1:46 statement (晴
1:55 statement (望
1:32 statement (朝
1:32 statement (本
1:43 statement (杉
1:31 statement (材
1:45 statement (村
1:46 statement (枫
1:48 statement (校
1:35 statement (民
1:75 statement (沙
1:57 statement (派
1:36 statement (海
1:46 statement (物
1:33 statement (牵
1:32 statement (甘
1:31 statement (用
1:95 statement (甲
1:44 statement (白
1:69 statement (盖
1:46 statement (省
1:59 statement (示
1:35 statement (福
1:41 statement (简
1:40 statement (红
1:51 statement (线
1:-72 statement (耿
1:35 statement (联
1:43 statement (自
1:41 statement (芦
1:37 statement (英
1:45 statement (葡
1:39 statement (被
1:30 statement (见
1:57 statement (语
1:41 statement (责
1:65 statement (贾
1:33 statement (资
1:41 statement (送
1:-93 statement (通
1:30 statement (金
1:127 statement (铁
1:47 statement (铜
1:36 statement (长
1:-143 statement (闵
1:34 statement (附
1:47 statement (高
1:55 statement (鹤
1:38 statement (麻
1:69 statement )$
1:93 statement ),
1:-105 statement )1
1:30 statement )2
1:95 statement ):
1:49 statement );
1:72 statement )_
1:48 statement )→
1:103 statement )、
1:105 statement )。
1:46 statement )不
1:39 statement )与
1:51 statement )专
1:49 statement )为
1:37 statement )乙
1:56 statement )从
1:43 statement )作
1:40 statement )到
1:35 statement )十
1:41 statement )协
1:-78 statement )同
1:101 statement )周
1:36 statement )委
1:33 statement )学
1:52 statement )对
1:33 statement )居
1:70 statement )帮
1:38 statement )扶
1:104 statement )承
1:-75 statement )支
1:-82 statement )收
1:54 statement )校
1:31 statement )派
1:-81 statement )班
1:37 statement )相
1:65 statement )约
1:50 statement )组
1:36 statement )经
1:51 statement )结
1:62 statement )自
1:31 statement )西
1:42 statement )选
1:34 statement +1
1:69 statement ,$
1:44 statement ,1
1:69 statement ,2
1:59 statement ,3
1:41 statement ,5
1:-55 statement ,6
1:86 statement ,9
1:99 statement ,一
1:33 statement ,七
1:-97 statement ,万
1:127 statement ,三
1:39 statement ,上
1:-31 statement ,与
1:120 statement ,专
1:34 statement ,个
1:66 statement ,中
1:81 statement ,为
1:39 statement ,主
1:89 statement ,乙
1:68 statement ,九
1:89 statement ,乡
1:-48 statement ,二
1:47 statement ,于
1:53 statement ,云
1:62 statement ,互
1:74 statement ,五
1:-59 statement ,交
1:58 statement ,产
1:-72 statement ,亲
1:70 statement ,人
1:-56 statement ,今
1:69 statement ,仍
1:36 statement ,从
1:-45 statement ,他
1:92 statement ,代
1:-40 statement ,以
1:49 statement ,价
1:87 statement ,任
1:59 statement ,优
1:43 statement ,伙
1:40 statement ,会
1:70 statement ,但
1:154 statement ,住
1:-54 statement ,体
1:40 statement ,余
1:95 statement ,作
1:51 statement ,你
1:48 statement ,保
1:54 statement ,信
1:-46 statement ,修
1:63 statement ,俾
1:47 statement ,做
1:49 statement ,停
1:55 statement ,儿
1:38 statement ,元
1:36 statement ,党
1:37 statement ,入
1:-54 statement ,全
1:61 statement ,八
1:42 statement ,公
1:84 statement ,六
1:135 statement ,共
1:82 statement ,具
1:83 statement ,再
1:128 statement ,写
1:71 statement ,冬
1:47 statement ,冲
1:105 statement ,决
1:35 statement ,净
1:-61 statement ,凝
1:-35 statement ,几
1:47 statement ,凡
1:-124 statement ,凤
1:86 statement ,出
1:-88 statement ,切
1:52 statement ,列
1:36 statement ,则
1:-75 statement ,刚
1:73 statement ,初
1:-44 statement ,别
1:75 statement ,到
1:72 statement ,制
1:47 statement ,前
1:47 statement ,副
1:34 statement ,务
1:41 statement ,勾
1:48 statement ,北
1:42 statement ,区
1:116 statement ,十
1:39 statement ,升
1:75 statement ,协
1:50 statement ,单
1:-48 statement ,博
1:-52 statement ,却
1:40 statement ,压
1:88 statement ,原
1:51 statement ,县
1:53 statement ,参
1:-157 statement ,友
1:83 statement ,双
1:43 statement ,发
1:70 statement ,受
1:79 statement ,另
1:-118 statement ,只
1:37 statement ,召
1:-63 statement ,可
1:56 statement ,吃
1:83 statement ,各
1:82 statement ,合
1:-49 statement ,名
1:-83 statement ,后
1:93 statement ,向
1:-59 statement ,含
1:-56 statement ,听
1:49 statement ,启
1:43 statement ,吴
1:97 statement ,周
1:56 statement ,商
1:-52 statement ,嘉
1:89 statement ,四
1:61 statement ,回
1:30 statement ,团
1:48 statement ,园
1:45 statement ,图
1:112 statement ,地
1:68 statement ,均
1:44 statement ,坐
1:-43 statement ,城
1:80 statement ,培
1:42 statement ,基
1:99 statement ,塔
1:49 statement ,增
1:34 statement ,外
1:-36 statement ,多
1:41 statement ,夜
1:-42 statement ,大
1:40 statement ,头
1:-71 statement ,她
1:45 statement ,好
1:35 statement ,如
1:-81 statement ,字
1:80 statement ,安
1:42 statement ,定
1:98 statement ,实
1:65 statement ,审
1:-69 statement ,家
1:40 statement ,密
1:52 statement ,寒
1:67 statement ,对
1:30 statement ,导
1:-41 statement ,将
1:-40 statement ,小
1:-99 statement ,就
1:64 statement ,局
1:41 statement ,山
1:59 statement ,岔
1:42 statement ,岭
1:58 statement ,峪
1:75 statement ,工
1:52 statement ,已
1:-93 statement ,市
1:101 statement ,师
1:-32 statement ,帮
1:34 statement ,常
1:57 statement ,平
1:50 statement ,并
1:30 statement ,幼
1:31 statement ,床
1:-67 statement ,应
1:33 statement ,府
1:64 statement ,建
1:32 statement ,张
1:-70 statement ,弯
1:-44 statement ,强
1:88 statement ,当
1:52 statement ,录
1:30 statement ,形
1:42 statement ,影
1:40 statement ,彼
1:62 statement ,往
1:41 statement ,很
1:34 statement ,律
1:40 statement ,得
1:39 statement ,心
1:74 statement ,志
1:-137 statement ,怎
1:-110 statement ,思
1:37 statement ,性
1:-69 statement ,总
1:31 statement ,悉
1:45 statement ,您
1:-124 statement ,情
1:-62 statement ,想
1:55 statement ,感
1:-60 statement ,慢
1:40 statement ,成
1:40 statement ,所
1:32 statement ,手
1:80 statement ,执
1:-55 statement ,扩
1:-61 statement ,扶
1:40 statement ,承
1:36 statement ,技
1:44 statement ,把
1:51 statement ,投
1:47 statement ,报
1:51 statement ,抽
1:-49 statement ,拟
1:41 statement ,择
1:53 statement ,按
1:-49 statement ,捐
1:31 statement ,换
1:33 statement ,授
1:46 statement ,排
1:35 statement ,接
1:40 statement ,推
1:-70 statement ,提
1:45 statement ,撞
1:69 statement ,支
1:74 statement ,改
1:-71 statement ,放
1:36 statement ,故
1:52 statement ,效
1:-35 statement ,教
1:-79 statement ,敝
1:-70 statement ,数
1:76 statement ,整
1:-122 statement ,文
1:181 statement ,新
1:31 statement ,方
1:30 statement ,旗
1:49 statement ,日
1:61 statement ,旧
1:-101 statement ,早
1:-43 statement ,明
1:30 statement ,春
1:-64 statement ,是
1:53 statement ,晓
1:68 statement ,晚
1:-49 statement ,普
1:36 statement ,暑
1:42 statement ,更
1:80 statement ,最
1:-80 statement ,有
1:-39 statement ,服
1:38 statement ,望
1:103 statement ,期
1:33 statement ,木
1:84 statement ,本
1:48 statement ,机
1:42 statement ,杉
1:-79 statement ,李
1:59 statement ,材
1:77 statement ,来
1:51 statement ,松
1:40 statement ,枫
1:37 statement ,柿
1:36 statement ,标
1:48 statement ,核
1:30 statement ,根
1:-124 statement ,桂
1:84 statement ,桑
1:66 statement ,梳
1:54 statement ,次
1:37 statement ,款
1:102 statement ,每
1:51 statement ,毕
1:39 statement ,汇
1:63 statement ,汉
1:33 statement ,江
1:31 statement ,沙
1:76 statement ,派
1:63 statement ,海
1:49 statement ,涵
1:-53 statement ,深
1:58 statement ,清
1:-66 statement ,湘
1:58 statement ,满
1:42 statement ,滨
1:32 statement ,火
1:47 statement ,熟
1:-60 statement ,爸
1:41 statement ,物
1:-86 statement ,特
1:51 statement ,生
1:106 statement ,用
1:70 statement ,由
1:120 statement ,甲
1:73 statement ,电
1:41 statement ,画
1:46 statement ,留
1:32 statement ,白
1:33 statement ,皆
1:-92 statement ,监
1:53 statement ,直
1:31 statement ,省
1:90 statement ,看
1:73 statement ,石
1:45 statement ,研
1:65 statement ,确
1:61 statement ,示
1:38 statement ,祁
1:-96 statement ,离
1:55 statement ,秋
1:-72 statement ,科
1:40 statement ,秘
1:31 statement ,租
1:49 statement ,端
1:-68 statement ,竹
1:33 statement ,等
1:56 statement ,签
1:32 statement ,简
1:47 statement ,管
1:-50 statement ,粉
1:52 statement ,紫
1:57 statement ,红
1:67 statement ,约
1:-61 statement ,纪
1:126 statement ,线
1:77 statement ,组
1:55 statement ,经
1:127 statement ,结
1:79 statement ,给
1:39 statement ,继
1:52 statement ,缺
1:46 statement ,网
1:44 statement ,群
1:38 statement ,老
1:-53 statement ,而
1:-73 statement ,联
1:38 statement ,聘
1:64 statement ,能
1:86 statement ,膳
1:-81 statement ,自
1:67 statement ,至
1:70 statement ,花
1:51 statement ,苗
1:86 statement ,英
1:-61 statement ,获
1:-61 statement ,薄
1:32 statement ,街
1:62 statement ,补
1:45 statement ,表
1:-54 statement ,被
1:108 statement ,装
1:90 statement ,西
1:-81 statement ,要
1:60 statement ,覆
1:42 statement ,视
1:49 statement ,计
1:-52 statement ,认
1:44 statement ,议
1:-52 statement ,记
1:63 statement ,设
1:51 statement ,评
1:93 statement ,试
1:47 statement ,语
1:-52 statement ,说
1:-45 statement ,谁
1:32 statement ,调
1:32 statement ,谈
1:77 statement ,谢
1:-61 statement ,谨
1:81 statement ,谷
1:94 statement ,负
1:54 statement ,责
1:39 statement ,账
1:41 statement ,购
1:37 statement ,贵
1:74 statement ,费
1:64 statement ,资
1:44 statement ,赠
1:35 statement ,赤
1:-41 statement ,走
1:39 statement ,超
1:91 statement ,跟
1:33 statement ,路
1:31 statement ,蹲
1:41 statement ,身
1:78 statement ,车
1:53 statement ,轮
1:-52 statement ,达
1:30 statement ,迎
1:-35 statement ,运
1:38 statement ,还
1:45 statement ,连
1:-53 statement ,选
1:73 statement ,逐
1:33 statement ,逢
1:-66 statement ,逾
1:49 statement ,遇
1:-127 statement ,邀
1:39 statement ,邮
1:45 statement ,都
1:33 statement ,配
1:36 statement ,野
1:49 statement ,钟
1:39 statement ,铣
1:-101 statement ,银
1:51 statement ,长
1:48 statement ,陪
1:102 statement ,随
1:59 statement ,隔
1:31 statement ,集
1:33 statement ,青
1:35 statement ,音
1:63 statement ,须
1:59 statement ,预
1:44 statement ,领
1:71 statement ,题
1:43 statement ,额
1:54 statement ,馆
1:46 statement ,首
1:33 statement ,驻
1:42 statement ,高
1:40 statement ,鹤
1:36 statement ,鹿
1:40 statement ,龙
1:47 statement -$
1:167 statement --
1:-66 statement -0
1:-75 statement -1
1:89 statement -2
1:80 statement -4
1:32 statement -8
1:44 statement -两
1:77 statement -乌
1:131 statement -北
1:44 statement -县
1:45 statement -大
1:45 statement -暑
1:41 statement -横
1:53 statement -省
1:42 statement -石
1:73 statement -联
1:47 statement -青
1:54 statement -马
1:-39 statement .2
1:44 statement .3
1:49 statement .4
1:54 statement .5
1:75 statement .7
1:74 statement .9
1:61 statement /1
1:37 statement /2
1:52 statement /乙
1:-132 statement 0$
1:-104 statement 0-
1:37 statement 0.
1:-60 statement 00
1:-64 statement 01
1:48 statement 03
1:50 statement 04
1:-34 statement 05
1:49 statement 07
1:47 statement 08
1:43 statement 0:
1:100 statement 0_
1:85 statement 0万
1:51 statement 0个
1:74 statement 0人
1:-55 statement 0件
1:49 statement 0份
1:68 statement 0位
1:-73 statement 0余
1:100 statement 0元
1:-52 statement 0分
1:36 statement 0只
1:62 statement 0台
1:74 statement 0名
1:64 statement 0周
1:-76 statement 0多
1:71 statement 0天
1:68 statement 0套
1:-47 statement 0字
1:69 statement 0学
1:42 statement 0对
1:-40 statement 0年
1:-67 statement 0支
1:-77 statement 0收
1:-79 statement 0日
1:59 statement 0月
1:-64 statement 0本
1:46 statement 0条
1:61 statement 0次
1:92 statement 0节
1:58 statement 0课
1:42 statement 0道
1:34 statement 0门
1:30 statement 0项
1:87 statement 1$
1:54 statement 1%
1:-186 statement 1)
1:35 statement 1+
1:87 statement 1-
1:83 statement 1.
1:-34 statement 10
1:-63 statement 14
1:31 statement 15
1:-165 statement 17
1:-41 statement 19
1:49 statement 1\
1:30 statement 1”
1:60 statement 1〕
1:50 statement 1个
1:37 statement 1人
1:38 statement 1件
1:-63 statement 1份
1:41 statement 1位
1:62 statement 1台
1:51 statement 1名
1:38 statement 1周
1:36 statement 1场
1:47 statement 1城
1:31 statement 1处
1:33 statement 1学
1:-114 statement 1年
1:-121 statement 1月
1:50 statement 1期
1:45 statement 1本
1:95 statement 1次
1:46 statement 1由
1:71 statement 1第
1:46 statement 1篇
1:39 statement 1至
1:78 statement 1节
1:42 statement 1间
1:47 statement 1项
1:119 statement 2$
1:-58 statement 2)
1:62 statement 2.
1:-82 statement 20
1:-96 statement 21
1:-50 statement 23
1:32 statement 24
1:-60 statement 26
1:83 statement 28
1:57 statement 29
1:56 statement 2:
1:37 statement 2;
1:104 statement 2_
1:-70 statement 2、
1:33 statement 2。
1:50 statement 2万
1:44 statement 2为
1:64 statement 2人
1:106 statement 2位
1:-57 statement 2分
1:34 statement 2台
1:73 statement 2名
1:99 statement 2周
1:84 statement 2场
1:39 statement 2块
1:45 statement 2城
1:33 statement 2天
1:47 statement 2学
1:36 statement 2对
1:49 statement 2封
1:57 statement 2小
1:205 statement 2年
1:168 statement 2月
1:44 statement 2至
1:34 statement 2节
1:37 statement 2课
1:42 statement 2间
1:34 statement 3$
1:-37 statement 3%
1:-31 statement 30
1:84 statement 31
1:64 statement 32
1:60 statement 33
1:-62 statement 35
1:65 statement 36
1:31 statement 38
1:30 statement 3D
1:49 statement 3、
1:51 statement 3万
1:37 statement 3个
1:-46 statement 3人
1:61 statement 3位
1:40 statement 3台
1:44 statement 3号
1:62 statement 3名
1:72 statement 3周
1:35 statement 3块
1:46 statement 3天
1:30 statement 3学
1:61 statement 3实
1:84 statement 3年
1:62 statement 3曙
1:-47 statement 3月
1:44 statement 3本
1:87 statement 3次
1:75 statement 3汇
1:51 statement 3至
1:51 statement 3节
1:30 statement 3门
1:46 statement 3项
1:43 statement 4%
1:-55 statement 4)
1:39 statement 4,
1:57 statement 4-
1:70 statement 4.
1:-55 statement 41
1:-44 statement 42
1:37 statement 46
1:50 statement 48
1:31 statement 4_
1:53 statement 4万
1:-70 statement 4个
1:75 statement 4份
1:63 statement 4位
1:37 statement 4分
1:87 statement 4县
1:83 statement 4号
1:84 statement 4名
1:51 statement 4回
1:74 statement 4场
1:77 statement 4年
1:66 statement 4日
1:39 statement 4期
1:54 statement 4次
1:44 statement 4至
1:49 statement 4铁
1:40 statement 4间
1:63 statement 5$
1:-48 statement 5%
1:51 statement 5(
1:-126 statement 5)
1:-56 statement 5-
1:-62 statement 52
1:-40 statement 55
1:-66 statement 56
1:40 statement 57
1:-31 statement 58
1:38 statement 5:
1:31 statement 5_
1:39 statement 5〕
1:30 statement 5万
1:68 statement 5个
1:86 statement 5人
1:55 statement 5位
1:-111 statement 5分
1:45 statement 5县
1:62 statement 5台
1:50 statement 5号
1:-38 statement 5周
1:36 statement 5天
1:79 statement 5学
1:-39 statement 5日
1:-154 statement 5月
1:44 statement 5节
1:47 statement 5行
1:35 statement 5项
1:56 statement 6%
1:37 statement 6)
1:31 statement 6.
1:-49 statement 60
1:34 statement 61
1:36 statement 62
1:69 statement 64
1:34 statement 65
1:45 statement 67
1:-59 statement 6:
1:32 statement 6_
1:85 statement 6万
1:81 statement 6个
1:51 statement 6周
1:35 statement 6场
1:30 statement 6对
1:77 statement 6年
1:33 statement 6户
1:-46 statement 6月
1:-35 statement 6节
1:46 statement 6行
1:96 statement 7$
1:47 statement 7%
1:41 statement 70
1:33 statement 71
1:36 statement 77
1:32 statement 7_
1:40 statement 7号
1:94 statement 7名
1:-57 statement 7年
1:-122 statement 7日
1:43 statement 7时
1:-37 statement 7节
1:-54 statement 83
1:41 statement 84
1:81 statement 85
1:46 statement 86
1:55 statement 87
1:67 statement 88
1:40 statement 89
1:61 statement 8:
1:40 statement 8×
1:35 statement 8。
1:37 statement 8万
1:35 statement 8个
1:49 statement 8人
1:30 statement 8位
1:65 statement 8号
1:-31 statement 8名
1:64 statement 8周
1:33 statement 8场
1:44 statement 8学
1:83 statement 8年
1:43 statement 8所
1:44 statement 8次
1:40 statement 8篇
1:84 statement 8节
1:-67 statement 9$
1:36 statement 9%
1:56 statement 9-
1:40 statement 93
1:47 statement 95
1:51 statement 96
1:65 statement 97
1:33 statement 99
1:-40 statement 9_
1:45 statement 9人
1:54 statement 9名
1:-145 statement 9日
1:48 statement 9次
1:-67 statement 9节
1:78 statement :$
1:32 statement :(
1:109 statement :0
1:-121 statement :1
1:36 statement :2
1:60 statement :3
1:-63 statement :4
1:-62 statement :5
1:73 statement :6
1:-84 statement :8
1:-51 statement :9
1:61 statement :_
1:43 statement :“
1:67 statement :①
1:39 statement :《
1:-43 statement :一
1:-74 statement :七
1:50 statement :上
1:31 statement :下
1:37 statement :专
1:79 statement :东
1:36 statement :两
1:-81 statement :个
1:92 statement :中
1:97 statement :临
1:-52 statement :为
1:-52 statement :主
1:36 statement :举
1:65 statement :乌
1:56 statement :乙
1:83 statement :九
1:-47 statement :买
1:37 statement :二
1:88 statement :云
1:-89 statement :五
1:56 statement :产
1:-87 statement :亩
1:93 statement :从
1:33 statement :以
1:-124 statement :仿
1:65 statement :会
1:62 statement :住
1:90 statement :作
1:104 statement :你
1:32 statement :佳
1:34 statement :侗
1:-51 statement :促
1:59 statement :保
1:-70 statement :偏
1:54 statement :光
1:-51 statement :全
1:70 statement :八
1:-110 statement :六
1:91 statement :兰
1:76 statement :共
1:74 statement :冷
1:-40 statement :凌
1:63 statement :凤
1:46 statement :初
1:52 statement :利
1:-40 statement :别
1:68 statement :到
1:-95 statement :前
1:67 statement :化
1:62 statement :北
1:88 statement :区
1:50 statement :半
1:51 statement :南
1:-46 statement :去
1:51 statement :县
1:99 statement :双
1:70 statement :受
1:32 statement :台
1:46 statement :合
1:45 statement :同
1:-101 statement :向
1:50 statement :启
1:44 statement :吴
1:-121 statement :员
1:-103 statement :周
1:-48 statement :品
1:49 statement :嘉
1:-88 statement :国
1:89 statement :圣
1:-70 statement :坝
1:43 statement :城
1:34 statement :培
1:40 statement :基
1:42 statement :堡
1:76 statement :填
1:-101 statement :好
1:78 statement :姊
1:-124 statement :孟
1:-41 statement :孤
1:-86 statement :学
1:-50 statement :孩
1:87 statement :宁
1:43 statement :完
1:55 statement :实
1:-48 statement :家
1:-65 statement :尚
1:-53 statement :局
1:71 statement :山
1:40 statement :岩
1:78 statement :岭
1:-99 statement :岳
1:33 statement :岷
1:62 statement :崇
1:87 statement :州
1:-51 statement :工
1:71 statement :已
1:103 statement :市
1:78 statement :师
1:39 statement :帕
1:-96 statement :帮
1:43 statement :平
1:-54 statement :年
1:32 statement :广
1:67 statement :康
1:-126 statement :延
1:-64 statement :开
1:-48 statement :引
1:32 statement :征
1:-68 statement :待
1:-86 statement :总
1:36 statement :恒
1:-45 statement :您
1:-115 statement :情
1:-127 statement :惠
1:-46 statement :成
1:42 statement :我
1:-39 statement :手
1:-37 statement :找
1:37 statement :承
1:-54 statement :抓
1:42 statement :按
1:-104 statement :捐
1:-48 statement :提
1:99 statement :支
1:-64 statement :数
1:80 statement :文
1:30 statement :新
1:-46 statement :施
1:66 statement :明
1:53 statement :星
1:84 statement :景
1:52 statement :晴
1:52 statement :曙
1:30 statement :替
1:-39 statement :最
1:-50 statement :有
1:47 statement :望
1:-51 statement :期
1:56 statement :木
1:-116 statement :朱
1:115 statement :机
1:54 statement :来
1:36 statement :杨
1:84 statement :松
1:-103 statement :板
1:52 statement :林
1:70 statement :枫
1:-50 statement :柏
1:48 statement :柳
1:-45 statement :标
1:-41 statement :校
1:54 statement :桑
1:66 statement :桥
1:35 statement :梁
1:48 statement :梅
1:73 statement :梧
1:49 statement :梨
1:40 statement :检
1:33 statement :楚
1:75 statement :榆
1:68 statement :此
1:47 statement :武
1:84 statement :水
1:53 statement :永
1:39 statement :氹
1:-84 statement :汇
1:53 statement :汉
1:75 statement :江
1:114 statement :沂
1:55 statement :沅
1:66 statement :沙
1:32 statement :沟
1:55 statement :河
1:37 statement :泉
1:108 statement :浦
1:96 statement :海
1:34 statement :涧
1:104 statement :滨
1:77 statement :澄
1:62 statement :澎
1:41 statement :澜
1:69 statement :濠
1:36 statement :王
1:57 statement :环
1:57 statement :现
1:-136 statement :班
1:33 statement :理
1:68 statement :瑞
1:-67 statement :瓦
1:-64 statement :由
1:75 statement :甲
1:34 statement :电
1:-36 statement :画
1:-58 statement :略
1:-53 statement :登
1:78 statement :白
1:33 statement :盐
1:44 statement :盟
1:49 statement :省
1:96 statement :石
1:44 statement :矿
1:54 statement :碧
1:82 statement :碱
1:32 statement :磐
1:-88 statement :祁
1:-48 statement :祝
1:46 statement :积
1:68 statement :移
1:-91 statement :窦
1:-53 statement :童
1:44 statement :端
1:-70 statement :符
1:88 statement :第
1:-50 statement :简
1:48 statement :粤
1:30 statement :紫
1:37 statement :红
1:64 statement :线
1:63 statement :组
1:-66 statement :结
1:-63 statement :给
1:34 statement :罗
1:40 statement :羊
1:53 statement :群
1:68 statement :翠
1:-56 statement :翡
1:36 statement :职
1:75 statement :联
1:-95 statement :肯
1:120 statement :育
1:54 statement :胡
1:34 statement :芦
1:59 statement :花
1:49 statement :苍
1:34 statement :英
1:32 statement :茶
1:-40 statement :莫
1:57 statement :莲
1:39 statement :蒲
1:46 statement :表
1:40 statement :西
1:-77 statement :要
1:94 statement :讲
1:-64 statement :评
1:-70 statement :语
1:-39 statement :说
1:-86 statement :课
1:-108 statement :谢
1:81 statement :谷
1:50 statement :资
1:-60 statement :赛
1:-122 statement :赞
1:117 statement :赤
1:35 statement :跟
1:-53 statement :路
1:32 statement :车
1:42 statement :辅
1:53 statement :选
1:39 statement :通
1:64 statement :逸
1:51 statement :邀
1:62 statement :郑
1:34 statement :都
1:51 statement :鄢
1:51 statement :金
1:-57 statement :钟
1:39 statement :钢
1:52 statement :锦
1:46 statement :镇
1:48 statement :镜
1:117 statement :长
1:65 statement :附
1:38 statement :陈
1:-47 statement :陶
1:50 statement :雁
1:70 statement :雪
1:-43 statement :雷
1:45 statement :青
1:-49 statement :鞠
1:52 statement :首
1:68 statement :香
1:50 statement :马
1:47 statement :驻
1:35 statement :骨
1:-51 statement :高
1:47 statement :鹭
1:55 statement :麦
1:59 statement :麻
1:35 statement :黄
1:46 statement :黑
1:53 statement :龙
1:171 statement ;$
1:53 statement ;(
1:80 statement ;2
1:65 statement ;②
1:60 statement ;③
1:40 statement ;一
1:-98 statement ;三
1:44 statement ;两
1:41 statement ;乙
1:35 statement ;事
1:-42 statement ;二
1:45 statement ;人
1:43 statement ;任
1:43 statement ;伙
1:55 statement ;住
1:38 statement ;体
1:46 statement ;其
1:44 statement ;具
1:43 statement ;副
1:49 statement ;北
1:60 statement ;协
1:42 statement ;发
1:77 statement ;受
1:31 statement ;另
1:33 statement ;台
1:-52 statement ;四
)"sv,
    R"(1:50 statement ;在
1:-103 statement ;城
1:43 statement ;培
1:61 statement ;学
1:33 statement ;寒
1:92 statement ;工
1:43 statement ;往
1:-139 statement ;德
1:-55 statement ;总
1:79 statement ;成
1:33 statement ;我
1:43 statement ;接
1:62 statement ;支
1:-57 statement ;教
1:51 statement ;时
1:50 statement ;望
1:78 statement ;期
1:-54 statement ;梅
1:70 statement ;每
1:37 statement ;沙
1:32 statement ;滨
1:34 statement ;牦
1:36 statement ;目
1:73 statement ;第
1:52 statement ;签
1:59 statement ;组
1:33 statement ;缴
1:49 statement ;缺
1:51 statement ;被
1:88 statement ;西
1:35 statement ;评
1:43 statement ;输
1:-65 statement ;郎
1:46 statement ;青
1:-153 statement ?$
1:-108 statement ?还
1:46 statement EP
1:39 statement IE
1:48 statement P)
1:-39 statement U盘
1:41 statement X2
1:46 statement [一
1:48 statement [三
1:63 statement [二
1:82 statement \t
1:47 statement ]何
1:46 statement ]受
1:51 statement ]慈
1:49 statement ]施
1:58 statement ^ a
1:47 statement ^ abbey
1:31 statement ^ about
1:77 statement ^ action
1:48 statement ^ actions
1:30 statement ^ adopted
1:45 statement ^ agreed
1:-66 statement ^ aim
1:109 statement ^ all
1:52 statement ^ and
1:-76 statement ^ annexe
1:-75 statement ^ any
1:44 statement ^ approved
1:105 statement ^ ashdown
1:-77 statement ^ assembly
1:60 statement ^ at
1:55 statement ^ author
1:42 statement ^ award
1:43 statement ^ b
1:32 statement ^ backbone
1:35 statement ^ barrow
1:92 statement ^ beacon
1:30 statement ^ before
1:61 statement ^ begins
1:-76 statement ^ bell
1:74 statement ^ ben
1:74 statement ^ best
1:48 statement ^ between
1:43 statement ^ biology
1:-49 statement ^ birthday
1:34 statement ^ bluebell
1:-123 statement ^ book
1:44 statement ^ books
1:56 statement ^ bovey
1:-83 statement ^ bramley
1:43 statement ^ bureau
1:-44 statement ^ by
1:33 statement ^ campus
1:-114 statement ^ candidates
1:-51 statement ^ canteen
1:42 statement ^ capital
1:33 statement ^ career
1:-82 statement ^ caretaker
1:50 statement ^ carrick
1:-65 statement ^ carried
1:73 statement ^ castle
1:58 statement ^ caterer
1:-78 statement ^ checked
1:43 statement ^ children
1:72 statement ^ circular
1:-91 statement ^ claims
1:-62 statement ^ class
1:90 statement ^ coaches
1:91 statement ^ college
1:69 statement ^ compliance
1:-84 statement ^ congratulations
1:97 statement ^ contact
1:40 statement ^ coordinator
1:68 statement ^ cover
1:113 statement ^ d
1:91 statement ^ dear
1:37 statement ^ dene
1:56 statement ^ department
1:57 statement ^ departments
1:-73 statement ^ deputy
1:-90 statement ^ desirable
1:-57 statement ^ dev
1:33 statement ^ disciples
1:40 statement ^ disputes
1:53 statement ^ don
1:-64 statement ^ donations
1:33 statement ^ dongxing
1:43 statement ^ donor
1:57 statement ^ dr
1:58 statement ^ drawn
1:40 statement ^ drivers
1:-107 statement ^ during
1:-61 statement ^ effects
1:-70 statement ^ eight
1:44 statement ^ either
1:-75 statement ^ eleven
1:33 statement ^ employers
1:33 statement ^ english
1:-62 statement ^ entries
1:-114 statement ^ essential
1:83 statement ^ every
1:71 statement ^ everyone
1:59 statement ^ expert
1:30 statement ^ faculty
1:65 statement ^ feb
1:63 statement ^ february
1:-91 statement ^ feedback
1:80 statement ^ fenside
1:58 statement ^ ferry
1:57 statement ^ fifteen
1:41 statement ^ follow
1:-57 statement ^ for
1:-165 statement ^ former
1:74 statement ^ forms
1:-46 statement ^ forty
1:-74 statement ^ founded
1:36 statement ^ four
1:86 statement ^ free
1:-136 statement ^ fri
1:40 statement ^ friday
1:118 statement ^ from
1:78 statement ^ funding
1:35 statement ^ games
1:71 statement ^ gentlemen
1:45 statement ^ grace
1:-89 statement ^ grade
1:32 statement ^ green
1:35 statement ^ guiding
1:-69 statement ^ half
1:66 statement ^ hazelwood
1:42 statement ^ he
1:38 statement ^ heads
1:38 statement ^ held
1:44 statement ^ hello
1:74 statement ^ his
1:30 statement ^ hollin
1:38 statement ^ home
1:-109 statement ^ homework
1:30 statement ^ hospitality
1:-47 statement ^ how
1:-55 statement ^ i
1:45 statement ^ if
1:-112 statement ^ implications
1:45 statement ^ ines
1:52 statement ^ interns
1:34 statement ^ island
1:81 statement ^ issued
1:114 statement ^ item
1:74 statement ^ joanna
1:31 statement ^ joint
1:77 statement ^ june
1:44 statement ^ kamara
1:41 statement ^ kelly
1:55 statement ^ kept
1:47 statement ^ kilimo
1:30 statement ^ kingsmere
1:33 statement ^ laboratory
1:-106 statement ^ ladies
1:52 statement ^ lakeside
1:55 statement ^ lanner
1:31 statement ^ lap
1:66 statement ^ larkhill
1:56 statement ^ last
1:-66 statement ^ late
1:33 statement ^ launch
1:91 statement ^ lead
1:-47 statement ^ leaders
1:-49 statement ^ length
1:37 statement ^ let
1:-36 statement ^ letter
1:36 statement ^ liuwan
1:50 statement ^ loan
1:37 statement ^ long
1:85 statement ^ lowveld
1:-102 statement ^ main
1:32 statement ^ make
1:64 statement ^ march
1:43 statement ^ may
1:-79 statement ^ meals
1:53 statement ^ measure
1:35 statement ^ memo
1:55 statement ^ mentor
1:-100 statement ^ mercy
1:122 statement ^ minibus
1:-62 statement ^ miss
1:-51 statement ^ mock
1:89 statement ^ monday
1:53 statement ^ moorgate
1:-49 statement ^ mr
1:67 statement ^ ms
1:-79 statement ^ my
1:33 statement ^ names
1:44 statement ^ need
1:75 statement ^ next
1:-85 statement ^ nia
1:53 statement ^ norwell
1:66 statement ^ not
1:86 statement ^ notes
1:55 statement ^ nursery
1:61 statement ^ oakmere
1:80 statement ^ oakridge
1:-63 statement ^ oct
1:-62 statement ^ of
1:-88 statement ^ office
1:101 statement ^ oldbarrow
1:68 statement ^ once
1:78 statement ^ one
1:46 statement ^ only
1:38 statement ^ out
1:-32 statement ^ overall
1:38 statement ^ owen
1:30 statement ^ pairs
1:-192 statement ^ paper
1:95 statement ^ party
1:43 statement ^ pass
1:90 statement ^ people
1:33 statement ^ petrol
1:-160 statement ^ photocopier
1:-98 statement ^ photographs
1:30 statement ^ playgroup
1:42 statement ^ poster
1:36 statement ^ power
1:38 statement ^ prepared
1:33 statement ^ principals
1:79 statement ^ priory
1:51 statement ^ prize
1:59 statement ^ prof
1:34 statement ^ professor
1:91 statement ^ provider
1:36 statement ^ provincial
1:-79 statement ^ pudding
1:-40 statement ^ pupils
1:34 statement ^ purpose
1:38 statement ^ puyang
1:30 statement ^ qinghe
1:32 statement ^ quality
1:88 statement ^ quarry
1:31 statement ^ quiz
1:-87 statement ^ rail
1:39 statement ^ re
1:96 statement ^ reading
1:37 statement ^ receivers
1:56 statement ^ receiving
1:64 statement ^ recipient
1:37 statement ^ recorded
1:46 statement ^ redcliff
1:123 statement ^ ref
1:-68 statement ^ reports
1:34 statement ^ respect
1:33 statement ^ results
1:88 statement ^ review
1:60 statement ^ riverside
1:-83 statement ^ roof
1:34 statement ^ room
1:70 statement ^ rules
1:57 statement ^ run
1:48 statement ^ runs
1:32 statement ^ s
1:39 statement ^ safety
1:-116 statement ^ sam
1:68 statement ^ school
1:123 statement ^ schools
1:130 statement ^ science
1:-49 statement ^ scores
1:39 statement ^ see
1:59 statement ^ send
1:69 statement ^ sending
1:56 statement ^ september
1:123 statement ^ sesay
1:-82 statement ^ she
1:53 statement ^ sheet
1:-103 statement ^ side
1:-139 statement ^ signed
1:48 statement ^ since
1:-102 statement ^ so
1:-84 statement ^ soup
1:46 statement ^ spare
1:37 statement ^ specialists
1:-84 statement ^ spending
1:45 statement ^ sponsor
1:32 statement ^ sport
1:32 statement ^ spring
1:82 statement ^ st
1:-101 statement ^ staff
1:59 statement ^ starting
1:40 statement ^ steppe
1:45 statement ^ stonegate
1:62 statement ^ strong
1:30 statement ^ student
1:57 statement ^ subject
1:32 statement ^ submitted
1:51 statement ^ sunflower
1:110 statement ^ supporting
1:60 statement ^ target
1:94 statement ^ tarn
1:-66 statement ^ taught
1:79 statement ^ teacher
1:87 statement ^ teachers
1:-38 statement ^ teaching
1:32 statement ^ teams
1:34 statement ^ telephone
1:86 statement ^ term
1:-75 statement ^ thank
1:-57 statement ^ the
1:94 statement ^ their
1:-62 statement ^ theme
1:-93 statement ^ they
1:37 statement ^ thirty
1:115 statement ^ this
1:35 statement ^ thornbury
1:30 statement ^ those
1:55 statement ^ three
1:57 statement ^ throughout
1:-35 statement ^ thu
1:59 statement ^ thursday
1:39 statement ^ timeline
1:105 statement ^ to
1:31 statement ^ tolworth
1:37 statement ^ tools
1:49 statement ^ toys
1:55 statement ^ training
1:57 statement ^ travel
1:73 statement ^ trevanion
1:-46 statement ^ tue
1:65 statement ^ tuesday
1:65 statement ^ tuition
1:34 statement ^ twenty
1:32 statement ^ two
1:32 statement ^ university
1:66 statement ^ up
1:-72 statement ^ using
1:85 statement ^ venue
1:31 statement ^ village
1:67 statement ^ visit
1:-158 statement ^ visitors
1:-122 statement ^ was
1:62 statement ^ we
1:-52 statement ^ wed
1:96 statement ^ wednesday
1:46 statement ^ week
1:66 statement ^ weeks
1:70 statement ^ who
1:35 statement ^ whoever
1:-53 statement ^ winners
1:36 statement ^ winter
1:-38 statement ^ with
1:139 statement ^ wk
1:82 statement ^ work
1:-132 statement ^ would
1:94 statement ^ wren
1:125 statement ^ write
1:-63 statement ^ year
1:84 statement ^ yes
1:-126 statement ^ you
1:41 statement ^ yours
1:31 statement ^(
1:52 statement ^-
1:-76 statement ^1
1:-32 statement ^2
1:-118 statement ^3
1:88 statement ^5
1:88 statement ^6
1:70 statement ^8
1:93 statement ^[
1:114 statement ^□
1:96 statement ^★
1:70 statement ^《
1:110 statement ^【
1:61 statement ^七
1:87 statement ^上
1:-47 statement ^不
1:52 statement ^专
1:-38 statement ^丙
1:103 statement ^东
1:137 statement ^两
1:77 statement ^个
1:141 statement ^中
1:71 statement ^丰
1:36 statement ^临
1:55 statement ^丹
1:115 statement ^主
1:61 statement ^举
1:-63 statement ^乐
1:-59 statement ^乙
1:-77 statement ^九
1:100 statement ^乡
1:41 statement ^争
1:47 statement ^事
1:111 statement ^二
1:90 statement ^云
1:-38 statement ^互
1:52 statement ^五
1:-52 statement ^交
1:102 statement ^亲
1:109 statement ^人
1:62 statement ^仁
1:-54 statement ^今
1:106 statement ^从
1:-75 statement ^他
1:52 statement ^代
1:150 statement ^以
1:49 statement ^仲
1:120 statement ^任
1:50 statement ^份
1:80 statement ^优
1:-65 statement ^伙
1:101 statement ^会
1:68 statement ^住
1:83 statement ^体
1:135 statement ^何
1:50 statement ^余
1:-48 statement ^作
1:44 statement ^佟
1:109 statement ^你
1:-65 statement ^供
1:105 statement ^依
1:47 statement ^促
1:53 statement ^信
1:47 statement ^修
1:68 statement ^借
1:86 statement ^假
1:58 statement ^做
1:49 statement ^先
1:88 statement ^光
1:38 statement ^免
1:73 statement ^党
1:49 statement ^入
1:-49 statement ^全
1:-61 statement ^八
1:67 statement ^公
1:75 statement ^共
1:-138 statement ^关
1:83 statement ^其
1:-56 statement ^具
1:-96 statement ^兹
1:-50 statement ^内
1:48 statement ^写
1:65 statement ^冬
1:38 statement ^冯
1:86 statement ^冰
1:139 statement ^决
1:-45 statement ^凉
1:33 statement ^减
1:67 statement ^几
1:80 statement ^凡
1:65 statement ^凤
1:55 statement ^凭
1:-31 statement ^出
1:47 statement ^函
1:41 statement ^分
1:48 statement ^刘
1:104 statement ^初
1:46 statement ^到
1:-51 statement ^制
1:100 statement ^前
1:39 statement ^副
1:49 statement ^力
1:74 statement ^办
1:50 statement ^化
1:118 statement ^北
1:123 statement ^区
1:75 statement ^医
1:42 statement ^十
1:-189 statement ^午
1:71 statement ^南
1:59 statement ^卫
1:42 statement ^印
1:55 statement ^危
1:85 statement ^卷
1:62 statement ^历
1:44 statement ^原
1:40 statement ^厨
1:70 statement ^去
1:56 statement ^县
1:-70 statement ^参
1:-51 statement ^又
1:44 statement ^及
1:49 statement ^双
1:-31 statement ^发
1:79 statement ^受
1:-62 statement ^口
1:79 statement ^古
1:37 statement ^召
1:67 statement ^可
1:130 statement ^后
1:60 statement ^向
1:79 statement ^听
1:99 statement ^启
1:68 statement ^吴
1:35 statement ^命
1:59 statement ^和
1:51 statement ^哪
1:61 statement ^商
1:30 statement ^嘉
1:36 statement ^器
1:60 statement ^四
1:111 statement ^回
1:-132 statement ^因
1:-39 statement ^团
1:109 statement ^园
1:59 statement ^围
1:-32 statement ^国
1:49 statement ^圣
1:-99 statement ^在
1:-81 statement ^地
1:-63 statement ^垃
1:46 statement ^城
1:76 statement ^埔
1:113 statement ^培
1:47 statement ^基
1:47 statement ^塔
1:34 statement ^塘
1:83 statement ^填
1:40 statement ^增
1:37 statement ^声
1:77 statement ^备
1:46 statement ^复
1:70 statement ^夏
1:79 statement ^外
1:56 statement ^多
1:130 statement ^大
1:59 statement ^天
1:-48 statement ^失
1:-107 statement ^奖
1:44 statement ^女
1:-52 statement ^她
1:-72 statement ^如
1:40 statement ^委
1:44 statement ^字
1:65 statement ^学
1:-55 statement ^孩
1:53 statement ^宁
1:56 statement ^安
1:-108 statement ^宗
1:44 statement ^定
1:42 statement ^宝
1:-46 statement ^宣
1:51 statement ^宿
1:57 statement ^寄
1:61 statement ^寒
1:30 statement ^对
1:50 statement ^封
1:56 statement ^尊
1:34 statement ^少
1:30 statement ^尖
1:39 statement ^就
1:55 statement ^局
1:-87 statement ^山
1:44 statement ^岭
1:42 statement ^岳
1:37 statement ^岷
1:-83 statement ^崇
1:64 statement ^巡
1:123 statement ^工
1:33 statement ^差
1:41 statement ^巴
1:90 statement ^市
1:77 statement ^布
1:134 statement ^师
1:63 statement ^帕
1:37 statement ^带
1:62 statement ^干
1:65 statement ^平
1:41 statement ^年
1:72 statement ^幼
1:58 statement ^广
1:60 statement ^序
1:70 statement ^库
1:70 statement ^府
1:46 statement ^康
1:-81 statement ^廖
1:56 statement ^弱
1:71 statement ^强
1:38 statement ^归
1:-86 statement ^当
1:34 statement ^录
1:40 statement ^形
1:95 statement ^往
1:-59 statement ^待
1:111 statement ^徒
1:80 statement ^德
1:66 statement ^心
1:-39 statement ^必
1:35 statement ^志
1:87 statement ^总
1:68 statement ^恳
1:38 statement ^您
1:54 statement ^惠
1:-131 statement ^意
1:-52 statement ^愿
1:101 statement ^成
1:82 statement ^所
1:102 statement ^托
1:93 statement ^执
1:65 statement ^扶
1:35 statement ^承
1:-65 statement ^技
1:39 statement ^抄
1:78 statement ^把
1:117 statement ^抓
1:47 statement ^投
1:50 statement ^护
1:-36 statement ^报
1:37 statement ^抽
1:60 statement ^拟
1:-50 statement ^拾
1:124 statement ^挂
1:54 statement ^指
1:44 statement ^按
1:137 statement ^捐
1:-98 statement ^据
1:-43 statement ^接
1:48 statement ^推
1:34 statement ^措
1:114 statement ^援
1:46 statement ^摄
1:39 statement ^擅
1:91 statement ^收
1:42 statement ^改
1:-79 statement ^放
1:-57 statement ^教
1:95 statement ^敝
1:-85 statement ^散
1:-34 statement ^敬
1:49 statement ^整
1:-80 statement ^文
1:43 statement ^断
1:124 statement ^新
1:90 statement ^方
1:30 statement ^族
1:61 statement ^无
1:85 statement ^旧
1:-126 statement ^早
1:-94 statement ^时
1:66 statement ^明
1:94 statement ^星
1:41 statement ^晓
1:-48 statement ^晚
1:52 statement ^晴
1:84 statement ^暑
1:46 statement ^最
1:32 statement ^月
1:-57 statement ^服
1:51 statement ^望
1:106 statement ^朝
1:-39 statement ^期
1:62 statement ^木
1:47 statement ^未
1:-82 statement ^本
1:94 statement ^机
1:43 statement ^杉
1:54 statement ^李
1:48 statement ^杏
1:44 statement ^材
1:44 statement ^村
1:-58 statement ^条
1:96 statement ^来
1:44 statement ^杨
1:72 statement ^松
1:-52 statement ^板
1:-44 statement ^柏
1:76 statement ^柳
1:-60 statement ^标
1:40 statement ^校
1:99 statement ^核
1:74 statement ^根
1:51 statement ^桃
1:-143 statement ^案
1:68 statement ^桐
1:94 statement ^桥
1:51 statement ^梧
1:35 statement ^梨
1:87 statement ^检
1:74 statement ^次
1:-33 statement ^此
1:42 statement ^残
1:84 statement ^每
1:57 statement ^毕
1:68 statement ^毛
1:64 statement ^民
1:56 statement ^水
1:138 statement ^永
1:41 statement ^汇
1:47 statement ^汉
1:92 statement ^江
1:69 statement ^汽
1:89 statement ^沈
1:80 statement ^沙
1:37 statement ^沟
1:37 statement ^沧
1:75 statement ^河
1:55 statement ^油
1:40 statement ^泉
1:74 statement ^泥
1:58 statement ^注
1:43 statement ^泺
1:86 statement ^津
1:38 statement ^洮
1:-111 statement ^活
1:156 statement ^派
1:64 statement ^测
1:64 statement ^浦
1:115 statement ^海
1:67 statement ^涉
1:-47 statement ^清
1:48 statement ^港
1:49 statement ^湖
1:49 statement ^滦
1:63 statement ^滨
1:44 statement ^漂
1:47 statement ^演
1:40 statement ^潘
1:69 statement ^澄
1:41 statement ^濠
1:48 statement ^灯
1:96 statement ^点
1:54 statement ^烧
1:39 statement ^焊
1:-95 statement ^照
1:-94 statement ^爱
1:72 statement ^牛
1:103 statement ^牵
1:-72 statement ^特
1:35 statement ^状
1:30 statement ^玉
1:50 statement ^王
1:61 statement ^玩
1:-74 statement ^现
1:37 statement ^琢
1:31 statement ^瑶
1:31 statement ^甘
1:-61 statement ^生
1:71 statement ^用
1:48 statement ^田
1:104 statement ^由
1:-104 statement ^申
1:-53 statement ^电
1:56 statement ^白
1:46 statement ^皇
1:-56 statement ^监
1:35 statement ^盘
1:69 statement ^盟
1:-70 statement ^目
1:31 statement ^盲
1:34 statement ^直
1:71 statement ^盼
1:111 statement ^省
1:59 statement ^看
1:-117 statement ^督
1:57 statement ^石
1:52 statement ^砂
1:42 statement ^确
1:47 statement ^碱
1:38 statement ^磨
1:42 statement ^示
1:52 statement ^社
1:44 statement ^祁
1:42 statement ^福
1:55 statement ^禾
1:54 statement ^秋
1:-35 statement ^科
1:51 statement ^移
1:-103 statement ^程
1:37 statement ^稻
1:73 statement ^立
1:36 statement ^站
1:-52 statement ^竞
1:115 statement ^第
1:-132 statement ^答
1:-96 statement ^筹
1:79 statement ^签
1:39 statement ^简
1:76 statement ^管
1:53 statement ^篮
1:-74 statement ^类
1:33 statement ^粉
1:58 statement ^精
1:-53 statement ^紧
1:46 statement ^紫
1:42 statement ^红
1:46 statement ^约
1:52 statement ^纪
1:66 statement ^线
1:-83 statement ^组
1:110 statement ^经
1:-39 statement ^结
1:148 statement ^给
1:48 statement ^统
1:55 statement ^继
1:49 statement ^编
1:52 statement ^缩
1:-66 statement ^缺
1:36 statement ^网
1:51 statement ^罗
1:-112 statement ^羊
1:33 statement ^美
1:78 statement ^翠
1:75 statement ^翻
1:-62 statement ^老
1:99 statement ^考
1:50 statement ^耗
1:31 statement ^聊
1:-61 statement ^聘
1:35 statement ^聚
1:83 statement ^育
1:38 statement ^背
1:-46 statement ^自
1:100 statement ^至
1:51 statement ^舞
1:59 statement ^芦
1:53 statement ^花
1:51 statement ^苗
1:57 statement ^若
1:-57 statement ^范
1:43 statement ^草
1:-66 statement ^荷
1:58 statement ^莲
1:65 statement ^获
1:70 statement ^落
1:33 statement ^葡
1:38 statement ^蒙
1:43 statement ^蒲
1:30 statement ^蓝
1:38 statement ^薄
1:115 statement ^薛
1:36 statement ^行
1:44 statement ^被
1:43 statement ^西
1:-33 statement ^要
1:-134 statement ^覃
1:-35 statement ^见
1:41 statement ^观
1:57 statement ^视
1:52 statement ^计
1:63 statement ^让
1:49 statement ^议
1:-80 statement ^记
1:107 statement ^讲
1:45 statement ^论
1:108 statement ^设
1:-71 statement ^访
1:-41 statement ^评
1:-79 statement ^试
1:-40 statement ^语
1:39 statement ^请
1:52 statement ^读
1:-82 statement ^课
1:63 statement ^谁
1:-53 statement ^谢
1:-74 statement ^谨
1:-154 statement ^负
1:77 statement ^财
1:134 statement ^责
1:90 statement ^账
1:72 statement ^贵
1:49 statement ^贺
1:98 statement ^资
1:-80 statement ^赠
1:31 statement ^走
1:-61 statement ^赴
1:56 statement ^起
1:30 statement ^超
1:37 statement ^足
1:36 statement ^距
1:73 statement ^跟
1:67 statement ^路
1:100 statement ^身
1:71 statement ^车
1:62 statement ^转
1:110 statement ^辅
1:60 statement ^输
1:-42 statement ^过
1:41 statement ^运
1:63 statement ^近
1:-54 statement ^还
1:37 statement ^进
1:41 statement ^违
1:75 statement ^送
1:72 statement ^选
1:92 statement ^途
1:72 statement ^通
1:56 statement ^逸
1:63 statement ^邀
1:-49 statement ^那
1:-64 statement ^邻
1:100 statement ^郝
1:32 statement ^配
1:42 statement ^酒
1:-30 statement ^采
1:50 statement ^重
1:-87 statement ^野
1:43 statement ^金
1:56 statement ^钟
1:48 statement ^钢
1:34 statement ^铁
1:80 statement ^银
1:81 statement ^锦
1:75 statement ^镇
1:50 statement ^镜
1:76 statement ^长
1:-97 statement ^问
1:-52 statement ^阅
1:128 statement ^队
1:-70 statement ^阵
1:-100 statement ^阿
1:93 statement ^附
1:70 statement ^院
1:44 statement ^随
1:55 statement ^隔
1:62 statement ^雁
1:50 statement ^集
1:70 statement ^雪
1:59 statement ^雾
1:96 statement ^青
1:-53 statement ^面
1:-75 statement ^鞠
1:92 statement ^音
1:40 statement ^顶
1:66 statement ^项
1:55 statement ^顺
1:-119 statement ^预
1:74 statement ^领
1:40 statement ^频
1:70 statement ^首
1:-93 statement ^马
1:95 statement ^驻
1:51 statement ^驼
1:41 statement ^骨
1:106 statement ^高
1:37 statement ^鸣
1:43 statement ^鹤
1:40 statement ^鹭
1:38 statement ^鹰
1:-35 statement ^鹿
1:40 statement ^黄
1:-52 statement ^黑
1:47 statement ^龙
1:-34 statement _0
1:32 statement _1
1:-53 statement _2
1:66 statement _3
1:93 statement _三
1:-62 statement _上
1:-83 statement _与
1:48 statement _丙
1:45 statement _两
1:47 statement _为
1:134 statement _主
1:42 statement _乒
1:87 statement _乙
1:52 statement _习
1:33 statement _事
1:79 statement _互
1:46 statement _亲
1:40 statement _伙
1:-46 statement _会
1:-78 statement _体
1:76 statement _何
1:44 statement _全
1:34 statement _六
1:69 statement _内
1:-47 statement _冬
1:90 statement _冯
1:-40 statement _决
1:79 statement _分
1:84 statement _初
1:95 statement _剪
1:-61 statement _劳
1:34 statement _化
1:42 statement _区
1:36 statement _升
1:-97 statement _午
1:-37 statement _半
1:50 statement _协
1:41 statement _卓
1:33 statement _卜
1:71 statement _双
1:129 statement _受
1:76 statement _古
1:-134 statement _司
1:39 statement _同
1:41 statement _名
1:88 statement _周
1:-62 statement _因
1:-73 statement _国
1:-66 statement _土
1:68 statement _地
1:-51 statement _填
1:-76 statement _复
1:41 statement _外
1:67 statement _太
1:-50 statement _妇
1:83 statement _孔
1:44 statement _孙
1:39 statement _学
1:67 statement _安
1:79 statement _实
1:117 statement _客
1:48 statement _容
1:63 statement _对
1:-41 statement _小
1:-51 statement _尹
1:42 statement _差
1:64 statement _市
1:-92 statement _师
1:-38 statement _帮
1:38 statement _常
1:81 statement _平
1:-134 statement _康
1:-78 statement _开
1:52 statement _弱
1:-92 statement _徒
1:43 statement _意
1:36 statement _我
1:42 statement _戚
1:81 statement _扎
1:42 statement _承
1:-100 statement _指
1:106 statement _接
1:-105 statement _摄
1:-54 statement _教
1:-95 statement _数
1:-101 statement _早
1:-58 statement _时
1:83 statement _易
1:40 statement _晨
1:83 statement _普
1:66 statement _景
1:-101 statement _晴
1:52 statement _朝
1:-77 statement _期
1:47 statement _本
1:37 statement _杜
1:74 statement _林
1:41 statement _枫
1:-54 statement _柯
1:-62 statement _柳
1:-49 statement _校
1:49 statement _欧
1:44 statement _武
1:115 statement _每
1:-67 statement _毕
1:52 statement _水
1:105 statement _江
1:45 statement _汤
1:58 statement _河
1:98 statement _泥
1:38 statement _温
1:46 statement _滨
1:50 statement _潘
1:45 statement _牧
1:84 statement _物
1:72 statement _环
1:77 statement _田
1:-66 statement _申
1:48 statement _电
1:-63 statement _番
1:70 statement _百
1:-72 statement _社
1:49 statement _祁
1:57 statement _竹
1:63 statement _简
1:-48 statement _米
1:46 statement _红
1:116 statement _组
1:88 statement _绘
1:44 statement _继
1:-137 statement _缺
1:42 statement _网
1:40 statement _罗
1:-132 statement _美
1:-52 statement _联
1:31 statement _自
1:59 statement _芦
1:33 statement _苗
1:53 statement _蓝
1:103 statement _视
1:47 statement _训
1:-106 statement _语
1:-121 statement _豆
1:38 statement _财
1:-46 statement _走
1:46 statement _足
1:38 statement _车
1:43 statement _辅
1:-127 statement _道
1:-50 statement _邢
1:60 statement _邬
1:-73 statement _邱
1:54 statement _邵
1:36 statement _野
1:100 statement _钟
1:-94 statement _门
1:44 statement _阎
1:40 statement _阳
1:-49 statement _阴
1:33 statement _陆
1:89 statement _陈
1:-57 statement _雨
1:47 statement _靖
1:-44 statement _音
1:49 statement _马
1:77 statement _驻
1:-118 statement _高
1:49 statement _麦
1:81 statement _黎
1:49 statement _龙
1:33 statement a
1:47 statement a and
1:35 statement a bad
1:-77 statement a bell
1:39 statement a board
1:47 statement a boarding
1:57 statement a box
1:33 statement a break
1:35 statement a brindle
1:-72 statement a canal
1:51 statement a cane
1:51 statement a certificate
1:115 statement a class
1:48 statement a clinic
1:-70 statement a coach
1:36 statement a collection
1:33 statement a common
1:65 statement a copperfield
1:63 statement a course
1:84 statement a day
1:32 statement a demonstration
1:47 statement a depute
1:39 statement a deputy
1:-107 statement a doctor
1:-75 statement a dog
1:38 statement a dry
1:-74 statement a fair
1:31 statement a famous
1:36 statement a fine
1:70 statement a five
1:53 statement a for
1:89 statement a fortnight
1:39 statement a four
1:-104 statement a friend
1:-104 statement a full
1:47 statement a gift
1:47 statement a gives
1:-67 statement a globe
1:32 statement a good
1:-169 statement a grammar
1:35 statement a grandfather
1:83 statement a grant
1:-63 statement a great
1:32 statement a habit
1:69 statement a half
1:33 statement a hands
1:91 statement a head
1:59 statement a hillside
1:40 statement a hollin
1:61 statement a hundred
1:78 statement a joint
1:43 statement a joke
1:32 statement a journey
1:44 statement a kingsford
1:30 statement a law
1:47 statement a lesson
1:78 statement a letter
1:31 statement a link
1:72 statement a literacy
1:-52 statement a little
1:31 statement a live
1:-64 statement a local
1:-58 statement a lot
1:33 statement a lunch
1:-62 statement a marked
1:38 statement a master
1:84 statement a mathematics
1:70 statement a maths
1:68 statement a mentor
1:34 statement a mobile
1:130 statement a month
1:38 statement a mor
1:35 statement a mud
1:46 statement a music
1:-65 statement a new
1:79 statement a northgate
1:38 statement a nurse
1:45 statement a observes
1:54 statement a on
1:53 statement a one
1:40 statement a page
1:-87 statement a partner
1:54 statement a pass
1:39 statement a permanent
1:43 statement a physics
1:78 statement a place
1:40 statement a public
1:45 statement a quarter
1:-66 statement a quote
1:48 statement a reading
1:32 statement a remedial
1:35 statement a reporting
1:47 statement a residential
1:61 statement a review
1:42 statement a revision
1:46 statement a room
1:36 statement a sand
1:45 statement a scheme
1:32 statement a scholarship
1:-54 statement a school
1:30 statement a seal
1:52 statement a second
1:55 statement a seconds
1:55 statement a sends
1:42 statement a server
1:30 statement a shall
1:-40 statement a short
1:50 statement a showcase
1:-58 statement a sister
1:67 statement a solar
1:30 statement a staff
1:51 statement a stay
1:45 statement a steering
1:30 statement a supporting
1:41 statement a supports
1:34 statement a talk
1:94 statement a teacher
1:32 statement a teddy
1:34 statement a temporary
1:88 statement a tenth
1:98 statement a term
1:97 statement a tests
1:68 statement a third
1:-36 statement a time
1:32 statement a training
1:85 statement a trains
1:31 statement a unit
1:51 statement a warm
1:33 statement a water
1:155 statement a week
1:32 statement a weekend
1:48 statement a whole
1:-75 statement a wonderful
1:55 statement a working
1:63 statement a workshop
1:62 statement a worry
1:96 statement a year
1:76 statement abbey
1:74 statement abbey opens
1:64 statement abbey s
1:39 statement abbey school
1:100 statement abel
1:61 statement abel $
1:-110 statement about the
1:34 statement about toddlers
1:33 statement about university
1:40 statement about what
1:95 statement above
1:32 statement above and
1:34 statement absence
1:-84 statement absences
1:-98 statement absences over
1:65 statement absent
1:32 statement absenteeism
1:32 statement absenteeism $
1:84 statement academic
1:35 statement academic support
1:41 statement academic year
1:177 statement academy
1:99 statement academy $
1:43 statement academy and
1:38 statement academy trust
1:-76 statement accent
1:-65 statement accent $
1:-64 statement accepted
1:-67 statement accepted the
1:33 statement accident policy
1:45 statement accounts
1:89 statement accounts with
1:30 statement accredited
1:30 statement accredited at
1:74 statement act
1:78 statement act as
1:43 statement acting
1:74 statement action
1:38 statement action ms
1:32 statement action plan
1:32 statement action research
1:79 statement actions
1:50 statement actions reading
1:32 statement activi
1:33 statement activi $
1:99 statement activities
1:86 statement activities in
1:34 statement actuals
1:32 statement actuals $
1:53 statement adelaide
1:54 statement adelaide $
1:43 statement adeyemi
1:47 statement adeyemi will
1:62 statement admissions
1:30 statement admissions round
1:93 statement admissions tutor
1:41 statement admit
1:43 statement admit up
1:31 statement admits
1:30 statement admits three
1:31 statement admitted
1:30 statement admitted before
1:-143 statement adopt
1:-156 statement adopt a
1:42 statement adopt the
1:49 statement adopted
1:54 statement adopted school
1:30 statement adopts
1:33 statement adopts z
1:51 statement adult
1:64 statement adult at
1:54 statement advanced
1:73 statement advanced highers
1:30 statement advertised
1:81 statement advice
1:75 statement advice $
1:56 statement advice on
1:90 statement advise
1:60 statement advise party
1:67 statement advise your
1:82 statement adviser
1:56 statement adviser froebel
1:30 statement adviser in
1:38 statement advisers
1:38 statement advisers interview
1:49 statement advising
1:70 statement advising $
1:43 statement affected
1:44 statement affected by
1:30 statement affi $
1:32 statement affiliated
1:38 statement affiliated primary
1:30 statement affiliated school
1:142 statement after
1:61 statement after $
1:35 statement after class
1:96 statement after easter
1:47 statement after him
1:61 statement after that
1:36 statement after three
1:42 statement afterwards
1:41 statement afterwards $
1:30 statement agai
1:-68 statement again
1:-123 statement again $
1:100 statement again at
1:33 statement again every
1:-94 statement again to
1:30 statement against
1:30 statement against $
1:30 statement age
1:33 statement age $
1:-110 statement aged
1:-58 statement aged eleven
1:78 statement agreed
1:71 statement agreed $
1:37 statement agreed as
1:64 statement agreed that
1:89 statement agreement
1:86 statement agreement $
1:40 statement agreement is
1:43 statement agreement lasts
1:82 statement agreement runs
1:52 statement agreement visit
1:31 statement agreements
1:83 statement ahead
1:100 statement ahead $
1:42 statement ahead of
1:-60 statement aim
1:-59 statement aim pupils
1:44 statement air
1:70 statement air and
1:51 statement aisha
1:48 statement aisha rahn
1:49 statement alder
1:67 statement alder street
1:40 statement alderson
1:71 statement aldo
1:59 statement aldo $
1:139 statement algebra
1:93 statement algebra physics
1:86 statement algebra unit
1:32 statement alive $
1:-162 statement all $
1:119 statement all day
1:-52 statement all except
1:72 statement all expenses
1:31 statement all five
1:-61 statement all morning
1:33 statement all playgroup
1:32 statement all principals
1:80 statement all sent
1:50 statement all staff
1:56 statement all vale
1:60 statement all year
1:45 statement alliance
1:50 statement alliance works
1:49 statement allow
1:36 statement allow it
1:88 statement allowance
1:39 statement allowance of
1:44 statement allowance while
1:104 statement almanac
1:93 statement almanac $
1:48 statement alo
1:52 statement alo $
1:58 statement alongside
1:49 statement alongside its
1:50 statement aloud
1:119 statement aloud online
1:31 statement also
1:81 statement alterna
1:71 statement alterna $
1:125 statement alternate
1:63 statement alternate fridays
1:58 statement alternate mondays
1:32 statement alumni
1:33 statement alumni endow
1:-68 statement always
1:-56 statement always $
1:-55 statement always late
1:-136 statement am
1:-118 statement am back
1:56 statement am told
1:72 statement ames
1:52 statement ames from
1:35 statement among
1:110 statement an
1:104 statement an assistant
1:58 statement an attendance
1:34 statement an evening
1:40 statement an excellent
1:46 statement an islander
1:107 statement an oakmere
1:-73 statement an old
1:33 statement an oral
1:31 statement an outpost
)"sv,
    R"(1:99 statement and
1:67 statement and $
1:41 statement and abbey
1:47 statement and all
1:65 statement and alternate
1:61 statement and an
1:32 statement and april
1:58 statement and apron
1:-126 statement and arrange
1:-61 statement and ask
1:41 statement and b
1:34 statement and barrow
1:38 statement and block
1:35 statement and blue
1:45 statement and borrow
1:39 statement and carry
1:83 statement and castle
1:30 statement and checks
1:48 statement and classes
1:36 statement and clay
1:33 statement and confirmed
1:47 statement and costs
1:39 statement and deans
1:107 statement and deputies
1:35 statement and discussi
1:49 statement and district
1:41 statement and dry
1:48 statement and edited
1:37 statement and ends
1:30 statement and english
1:30 statement and examined
1:100 statement and fenside
1:30 statement and filled
1:30 statement and five
1:43 statement and fourth
1:49 statement and fridays
1:-77 statement and furniture
1:-80 statement and gentlemen
1:41 statement and geography
1:35 statement and german
1:-76 statement and get
1:-74 statement and girls
1:80 statement and give
1:-157 statement and given
1:72 statement and gives
1:34 statement and go
1:-94 statement and handed
1:-140 statement and have
1:67 statement and help
1:67 statement and honesty
1:33 statement and house
1:-149 statement and ink
1:46 statement and its
1:82 statement and ladies
1:68 statement and land
1:-76 statement and larger
1:46 statement and leads
1:-97 statement and learned
1:34 statement and leaves
1:-84 statement and lessons
1:35 statement and liuwan
1:40 statement and lokwamor
1:-70 statement and low
1:37 statement and marsh
1:-140 statement and may
1:52 statement and mileage
1:71 statement and mr
1:32 statement and ndovu
1:-96 statement and never
1:40 statement and no
1:30 statement and november
1:42 statement and on
1:43 statement and our
1:33 statement and partner
1:60 statement and pay
1:52 statement and picture
1:-70 statement and potato
1:31 statement and present
1:32 statement and primary
1:-56 statement and quarters
1:-57 statement and rain
1:-65 statement and reminded
1:87 statement and ringmere
1:49 statement and runs
1:50 statement and send
1:50 statement and sends
1:52 statement and sensory
1:96 statement and sets
1:46 statement and settled
1:33 statement and settles
1:53 statement and she
1:97 statement and shoe
1:39 statement and shows
1:-61 statement and so
1:33 statement and speak
1:-66 statement and starter
1:33 statement and stay
1:43 statement and stonegate
1:36 statement and study
1:39 statement and supported
1:45 statement and take
1:71 statement and talk
1:34 statement and tansy
1:49 statement and tarn
1:50 statement and teach
1:43 statement and teaches
1:68 statement and that
1:31 statement and the
1:63 statement and their
1:56 statement and they
1:77 statement and three
1:-73 statement and to
1:66 statement and train
1:49 statement and transport
1:58 statement and tuesdays
1:62 statement and twelve
1:60 statement and twenty
1:50 statement and two
1:81 statement and updates
1:86 statement and visits
1:37 statement and was
1:42 statement and we
1:73 statement and whitsun
1:64 statement and will
1:33 statement and work
1:-60 statement and wrote
1:33 statement anganwadi
1:34 statement anganwadi helpers
1:69 statement ann
1:51 statement ann pike
1:-69 statement annexe
1:-132 statement annexe cleared
1:33 statement annual
1:34 statement annual science
1:-103 statement another
1:31 statement another once
1:77 statement another review
1:51 statement another s
1:-65 statement another school
1:45 statement anselm
1:41 statement anselm odhiambo
1:-79 statement answer
1:-76 statement answer the
1:48 statement answers
1:88 statement answers for
1:41 statement any boy
1:41 statement any hour
1:47 statement any one
1:-124 statement any other
1:30 statement any study
1:45 statement anything
1:49 statement anything does
1:72 statement apologised
1:75 statement apologised for
1:-71 statement app
1:-119 statement app free
1:-76 statement apple
1:-106 statement apple crumble
1:45 statement applicants
1:30 statement applicants $
1:90 statement applied
1:44 statement applied statistics
1:46 statement apply
1:44 statement appoint
1:45 statement appoint castle
1:74 statement appoints
1:46 statement appoints a
1:30 statement appoints one
1:69 statement appraisal
1:30 statement appraisal scheme
1:51 statement appraisal with
1:30 statement appraised each
1:35 statement appraises
1:35 statement appraises the
1:42 statement apprentices
1:74 statement apprentices to
1:128 statement approved
1:39 statement approved $
1:44 statement approved by
1:89 statement approved the
1:156 statement april
1:74 statement april $
1:40 statement april for
1:32 statement april holiday
1:67 statement april meeting
1:33 statement april respectively
1:53 statement apron
1:93 statement apron $
1:34 statement aquarium
1:60 statement aquarium for
1:70 statement are
1:63 statement are a
1:30 statement are admitted
1:30 statement are appraised
1:35 statement are awarded
1:62 statement are chosen
1:48 statement are cold
1:45 statement are coordinated
1:36 statement are covered
1:-95 statement are discussed
1:63 statement are encouraged
1:63 statement are given
1:35 statement are handed
1:35 statement are held
1:31 statement are known
1:77 statement are leaving
1:33 statement are meant
1:69 statement are met
1:30 statement are nominated
1:31 statement are not
1:-68 statement are on
1:32 statement are open
1:49 statement are opened
1:35 statement are overleaf
1:-33 statement are paid
1:37 statement are partners
1:32 statement are picked
1:30 statement are recommended
1:86 statement are refunded
1:-70 statement are small
1:50 statement are those
1:102 statement are to
1:32 statement are under
1:76 statement are vacant
1:33 statement are within
1:36 statement area
1:49 statement area school
1:40 statement arithmetic
1:96 statement arithmetic six
1:-56 statement arrange
1:-88 statement arrange rooms
1:-58 statement arrangement
1:144 statement arrival
1:49 statement arrival of
1:-52 statement art $
1:31 statement art classes
1:46 statement art college
1:30 statement art studio
1:43 statement artesian
1:40 statement artesian basin
1:150 statement as
1:151 statement as a
1:36 statement as associate
1:48 statement as deputy
1:84 statement as executive
1:37 statement as follows
1:118 statement as from
1:63 statement as its
1:33 statement as lead
1:33 statement as one
1:33 statement as practised
1:36 statement as reference
1:93 statement ash
1:59 statement ash primary
1:55 statement ashby
1:43 statement ashby state
1:40 statement ashby they
1:107 statement ashcombe
1:48 statement ashcombe primary
1:56 statement ashdown
1:46 statement ashdown girls
1:98 statement ashdown high
1:-42 statement ashdown school
1:-38 statement ask
1:-65 statement ask for
1:124 statement asked
1:79 statement asked to
1:-62 statement asking
1:-54 statement asking when
1:114 statement assembly by
1:-143 statement assembly point
1:30 statement assessed by
1:81 statement assessment
1:56 statement assessment mr
1:41 statement assist
1:30 statement assist party
1:34 statement assistance
1:83 statement assistant
1:63 statement assistant $
1:86 statement assistant head
1:38 statement assistants
1:35 statement assistants of
1:54 statement assisted
1:48 statement assisted school
1:37 statement assisted schools
1:45 statement assisting
1:42 statement assisting school
1:132 statement assists
1:36 statement assists $
1:51 statement assists lower
1:33 statement assurance
1:32 statement assurance officers
1:74 statement astray
1:44 statement astray at
1:62 statement at $
1:33 statement at actuals
1:33 statement at again
1:40 statement at any
1:92 statement at barrow
1:43 statement at books
1:30 statement at carrick
1:34 statement at city
1:-74 statement at cragside
1:32 statement at day
1:40 statement at dene
1:32 statement at don
1:67 statement at each
1:47 statement at eight
1:57 statement at elm
1:-151 statement at five
1:39 statement at ford
1:40 statement at grade
1:-74 statement at hatherley
1:-92 statement at holbeck
1:33 statement at home
1:140 statement at least
1:57 statement at lowick
1:36 statement at marsh
1:35 statement at mid
1:89 statement at moss
1:-65 statement at most
1:-68 statement at my
1:41 statement at no
1:37 statement at noon
1:76 statement at oakmere
1:47 statement at our
1:52 statement at plainview
1:33 statement at present
1:45 statement at progress
1:70 statement at quarry
1:30 statement at renmin
1:42 statement at rusinga
1:121 statement at saltfleet
1:76 statement at sandpit
1:-59 statement at selby
1:61 statement at semba
1:45 statement at seven
1:104 statement at sike
1:59 statement at st
1:59 statement at tarn
1:30 statement at tehri
1:46 statement at ten
1:-46 statement at the
1:54 statement at thornsea
1:-93 statement at three
1:64 statement at tidewater
1:53 statement at vale
1:80 statement at windrow
1:39 statement at wirrabee
1:34 statement at xinyi
1:32 statement athletes
1:32 statement athletes for
1:-66 statement attainment
1:-68 statement attainment $
1:46 statement atte
1:77 statement atte $
1:37 statement attendance
1:37 statement attendance at
1:74 statement attendance clerk
1:95 statement attendance in
1:-48 statement attendance is
1:86 statement attendance now
1:43 statement attendance officer
1:33 statement attends
1:40 statement attends every
1:53 statement audit
1:115 statement audit committee
1:61 statement auditors
1:40 statement auditors $
1:87 statement august
1:108 statement august $
1:51 statement august and
1:57 statement author
1:60 statement author of
1:76 statement authority
1:55 statement authority $
1:37 statement authority shall
1:-43 statement average
1:-137 statement average $
1:58 statement award
1:94 statement award held
1:-109 statement away
1:40 statement away $
1:39 statement away from
1:-71 statement away her
1:30 statement ayres
1:30 statement ayres $
1:110 statement b
1:-52 statement b $
1:35 statement b ed
1:75 statement b for
1:59 statement b has
1:120 statement b in
1:69 statement b its
1:57 statement b larchwood
1:42 statement b mathematics
1:44 statement b on
1:41 statement b over
1:57 statement b receives
1:43 statement b s
1:44 statement b salt
1:49 statement b sends
1:111 statement b three
1:41 statement b visits
1:43 statement b write
1:39 statement back of
1:49 statement backbone
1:52 statement backbone teachers
1:-48 statement bad
1:-54 statement bad barbecue
1:33 statement bad year
1:32 statement balanced
1:47 statement balances
1:50 statement balances $
1:35 statement bale
1:39 statement bale goes
1:30 statement bandwidth
1:35 statement bandwidth of
1:135 statement bank
1:38 statement bank colleague
1:38 statement bank mathematics
1:36 statement bank opens
1:35 statement bank primary
1:74 statement bank school
1:30 statement banks and
1:73 statement banners
1:69 statement banners $
1:-141 statement barbecue
1:-136 statement barbecue $
1:91 statement barrow
1:78 statement barrow pit
1:42 statement based
1:86 statement basic
1:43 statement basic education
1:41 statement basin
1:32 statement basin together
1:44 statement bassey
1:54 statement bassey online
1:34 statement batteries
1:33 statement batteries were
1:103 statement bay
1:40 statement bay $
1:39 statement bay and
1:54 statement bay community
1:31 statement bay for
1:78 statement bay school
1:50 statement bay teachers
1:65 statement bay they
1:65 statement be
1:30 statement be advertised
1:104 statement be at
1:40 statement be beamed
1:43 statement be bought
1:32 statement be called
1:32 statement be considered
1:33 statement be copied
1:30 statement be devised
1:31 statement be framed
1:34 statement be gifted
1:43 statement be given
1:30 statement be guarded
1:77 statement be handed
1:39 statement be heard
1:31 statement be kept
1:34 statement be left
1:37 statement be matched
1:76 statement be mentored
1:41 statement be monitored
1:-89 statement be paid
1:46 statement be placed
1:34 statement be prescribed
1:-84 statement be seated
1:-79 statement be second
1:100 statement be sent
1:40 statement be someone
1:-73 statement be switched
1:91 statement be under
1:62 statement be weekly
1:76 statement be with
1:108 statement beacon
1:47 statement beacon grammar
1:99 statement beacon hill
1:39 statement beamed
1:31 statement beamed live
1:-84 statement bean
1:-107 statement bean stew
1:33 statement bears
1:34 statement bears picnic
1:34 statement because
1:60 statement bede
1:63 statement bede s
1:40 statement bee
1:47 statement bee finalists
1:-86 statement been
1:38 statement been a
1:-66 statement been kept
1:-68 statement been paired
1:41 statement been seen
1:32 statement been with
1:37 statement been without
1:-61 statement bees
1:-130 statement bees and
1:47 statement before december
1:36 statement before friday
1:35 statement before january
1:-67 statement before june
1:-79 statement before lunch
1:43 statement before monday
1:30 statement before outside
1:51 statement before the
1:30 statement before they
1:-48 statement began
1:-53 statement began neither
1:87 statement beginner
1:38 statement beginner at
1:57 statement begins
1:67 statement begins after
1:83 statement behaviour
1:56 statement behaviour ms
1:39 statement behaviour on
1:92 statement behaviour open
1:50 statement beishan
1:30 statement beishan county
1:30 statement beishan for
1:-128 statement bell
1:-62 statement bell in
1:-94 statement bell rings
1:55 statement bellwether
1:86 statement bellwether foundation
1:85 statement below $
1:-131 statement below average
1:88 statement ben
1:67 statement ben s
1:91 statement ben said
1:54 statement benches
1:33 statement benches two
1:40 statement benedicta
1:48 statement benedicta yes
1:46 statement benton
1:44 statement benton hardware
1:68 statement beside
1:30 statement beside mine
1:34 statement beside ou
1:61 statement beside you
1:104 statement best
1:59 statement best katrin
1:50 statement best twenty
1:52 statement best wishes
1:35 statement better
1:31 statement better $
1:31 statement between
1:42 statement between $
1:-64 statement between and
1:47 statement between harrowgate
1:35 statement between hollin
1:62 statement between now
1:89 statement between priory
1:38 statement between the
1:45 statement between wet
1:42 statement beyond
1:41 statement beyond our
1:69 statement bhimgaon
1:33 statement bhimgaon hereafter
1:32 statement bhimgaon staff
1:32 statement bhimgaon will
1:59 statement biennium
1:64 statement biennium two
1:-59 statement bigger
1:-67 statement bigger two
1:104 statement biology
1:43 statement biology and
1:45 statement biology to
1:-54 statement birthday
1:-55 statement birthday cake
1:-60 statement biscuits
1:-57 statement biscuits $
1:33 statement biswanath
1:33 statement biswanath high
1:-59 statement block
1:-86 statement block cleared
1:37 statement block education
1:38 statement block teachers
1:-162 statement bloom
1:-98 statement bloom $
1:35 statement blue
1:85 statement bluebell
1:68 statement bluebell house
1:36 statement bluebell lane
1:42 statement bo
1:34 statement bo ridge
1:107 statement board
1:48 statement board $
1:35 statement board and
1:57 statement board has
1:66 statement board of
1:96 statement board will
1:50 statement boarding
1:46 statement boarding allowance
1:53 statement boat
1:47 statement boat in
1:30 statement bodies $
1:76 statement body
1:66 statement body bellwether
1:-65 statement book before
1:65 statement book cover
1:46 statement books
1:-61 statement books $
1:76 statement books and
1:39 statement books are
1:65 statement books back
1:33 statement books float
1:39 statement books in
1:108 statement books titles
1:53 statement books to
1:69 statement books together
1:-32 statement boots
1:-57 statement boots $
1:56 statement borough
1:37 statement borough council
1:54 statement borrow
1:46 statement borrow by
1:70 statement bosco
1:32 statement bosco for
1:35 statement bosco s
1:36 statement bosco tezpur
1:115 statement both
1:57 statement both $
1:-116 statement both clubs
1:30 statement both governing
1:-122 statement both mayors
1:74 statement both parties
1:33 statement both playgroups
1:41 statement both principals
1:114 statement both schools
1:39 statement both sides
1:73 statement both staffs
1:62 statement bottom
1:63 statement bottom quarter
1:44 statement bought
1:70 statement bought from
1:148 statement bovey
1:127 statement bovey hill
1:72 statement box
1:91 statement box of
1:54 statement boxes
1:60 statement boxes and
1:43 statement boy
1:35 statement boy who
1:-57 statement boys
1:-73 statement boys and
1:45 statement boys kisumu
1:32 statement boys supported
1:36 statement br
1:48 statement br anselm
1:46 statement brackenridge
1:49 statement brackenridge school
1:-80 statement bramley
1:-115 statement bramley cross
1:-59 statement branch
1:-60 statement branch will
1:45 statement bread
1:113 statement bread company
1:37 statement break
1:30 statement break and
1:30 statement break the
1:55 statement brid
1:45 statement brid $
1:40 statement bridge
1:48 statement bridge middle
1:36 statement bright
1:38 statement bright due
1:61 statement brindle
1:45 statement brindle school
1:71 statement bring chalkboards
1:30 statement bring on
1:77 statement bring results
1:-37 statement bring water
1:41 statement bring your
1:40 statement brings
1:-67 statement bronze
1:-69 statement bronze silver
1:-91 statement broom
1:-102 statement broom goes
1:-97 statement brought
1:-158 statement brought $
1:-47 statement budget
1:-87 statement budget $
1:55 statement budget driver
1:57 statement budget setting
1:-78 statement built
1:34 statement built by
1:-147 statement built up
1:38 statement bunk down
1:90 statement bureau
1:118 statement bureau $
1:94 statement bureau checks
1:83 statement bureau kindergarten
1:-79 statement bursar
1:-101 statement bursar by
1:77 statement bursar will
1:47 statement bursars
1:104 statement bursars speak
1:83 statement bursary
1:45 statement bursary of
1:-62 statement bus $
1:88 statement bus common
1:40 statement bus dut
1:82 statement bus fares
1:52 statement bus is
1:96 statement bus leaves
1:-142 statement bus was
1:44 statement bush
1:52 statement bush well
1:71 statement business
1:53 statement business manager
1:-55 statement but
1:-69 statement but cite
1:32 statement but in
1:54 statement but the
1:34 statement buys
1:33 statement buys its
1:43 statement by
1:-46 statement by $
1:-46 statement by a
1:56 statement by bluebell
1:48 statement by boat
1:-68 statement by christmas
1:35 statement by each
1:39 statement by email
1:41 statement by example
1:-190 statement by february
1:77 statement by fenside
1:44 statement by ferry
1:48 statement by fifteen
1:32 statement by form
1:-71 statement by friday
1:38 statement by july
1:48 statement by june
1:56 statement by line
1:54 statement by linton
1:63 statement by monday
1:-72 statement by my
1:50 statement by national
1:127 statement by next
1:37 statement by nobody
1:31 statement by party
1:-60 statement by post
1:31 statement by principals
1:85 statement by pupils
1:50 statement by rowan
1:43 statement by screen
1:50 statement by stanmore
1:74 statement by stonegate
1:-52 statement by summer
1:32 statement by that
1:123 statement by the
1:44 statement by time
1:44 statement by tuesday
1:33 statement by turns
1:55 statement by video
1:127 statement c
1:72 statement c $
1:42 statement c kestrel
1:38 statement c munn
1:-45 statement cake
1:-47 statement cake friday
1:68 statement calder
1:74 statement caldermouth
1:44 statement caldermouth art
1:97 statement caldermouth supplies
1:49 statement calendar
1:60 statement calendar was
1:51 statement call and
1:40 statement call home
1:39 statement call november
1:42 statement call on
1:63 statement call or
1:-129 statement call today
1:32 statement called
1:39 statement calligraphy
1:39 statement calligraphy at
1:38 statement calls
1:34 statement calls up
1:-142 statement came
1:-55 statement came at
1:-128 statement came to
1:50 statement camp
1:45 statement camp ahead
1:46 statement camp at
1:48 statement campus
1:38 statement campus interviews
1:162 statement can
1:53 statement can be
1:41 statement can log
1:36 statement can reach
1:44 statement can spare
1:69 statement can stay
1:100 statement can take
1:34 statement can the
1:31 statement can use
1:-72 statement canal
1:-58 statement canal engineer
1:-121 statement candidates
1:-86 statement candidates from
1:-78 statement candidates must
1:48 statement cane
1:59 statement cane river
1:42 statement cannot
1:40 statement cannot be
1:32 statement cannot simply
1:-47 statement canteen
1:-53 statement canteen queue
1:35 statement caoba
1:-50 statement capac
1:-159 statement capac $
1:88 statement capital
1:101 statement capital lyceum
1:35 statement card
1:33 statement card $
1:-60 statement cards
1:-60 statement cards support
1:48 statement career
1:38 statement careers
1:38 statement careers day
1:-101 statement caretaker
1:-82 statement caretaker mr
1:-52 statement caretaker s
1:78 statement carrick
1:30 statement carrick $
1:65 statement carrick s
1:-83 statement carried forward
1:85 statement carried out
1:82 statement carries
1:42 statement carries one
1:-81 statement carrots
1:-84 statement carrots $
1:94 statement carry
1:34 statement carry a
1:40 statement carry on
1:63 statement carry out
1:67 statement carry the
1:39 statement carrying
1:40 statement carrying a
1:45 statement cassel
1:54 statement cassel applied
1:49 statement castellan
1:88 statement castellan $
1:102 statement castle
1:114 statement castle mead
1:48 statement catalogue
1:54 statement catalogue and
1:53 statement catalogued
1:65 statement catalogued by
1:59 statement caterer
1:97 statement caterer at
1:-143 statement caterers
1:-127 statement caterers $
1:48 statement cathedral
1:45 statement cathedral road
1:36 statement cen
1:46 statement cen $
1:76 statement cent
1:38 statement cent $
1:51 statement cent in
1:71 statement cent of
1:152 statement central
1:54 statement central post
1:33 statement central primary
1:79 statement central sheepwash
1:122 statement centre
1:85 statement centre $
1:37 statement centre for
1:80 statement centre velden
1:83 statement certificate
1:68 statement certificate $
1:33 statement certificate from
1:34 statement certificate of
1:-49 statement chair
1:42 statement chair the
1:39 statement chair these
1:-65 statement chair welcomed
1:51 statement chaired
1:58 statement chaired by
1:68 statement chalkboards
1:65 statement chalkboards readers
1:-67 statement chambers
1:-142 statement chambers of
1:38 statement chance
1:39 statement chance $
1:-68 statement chapel
1:-62 statement chapel $
1:54 statement charge
1:31 statement charge of
1:89 statement charge to
1:-62 statement charity
1:-64 statement charity $
1:88 statement chart
1:43 statement chart below
1:57 statement check
1:38 statement check are
1:111 statement check chemicals
1:45 statement check in
1:37 statement check serve
1:45 statement check up
1:-73 statement checked
1:-82 statement checked by
1:72 statement checks
1:47 statement checks twice
1:47 statement chemicals
1:45 statement chemicals $
1:99 statement chemistry
1:66 statement chemistry mrs
1:96 statement chemistry practicals
1:37 statement chemistry teacher
1:32 statement chepkoit
1:33 statement chepkoit academy
1:-109 statement chess
1:-56 statement chess club
1:-52 statement children and
1:38 statement children at
1:102 statement children from
1:33 statement children in
1:52 statement children into
1:-58 statement children laughed
1:32 statement children there
1:33 statement children who
1:38 statement chinese
1:63 statement choir
1:45 statement choir is
1:42 statement choir stays
1:40 statement choirs
1:54 statement choirs shall
1:-108 statement choose
1:-117 statement choose bronze
1:58 statement chosen
1:53 statement chosen by
1:64 statement chosen your
1:-109 statement christmas
1:-77 statement christmas i
1:31 statement church of
1:60 statement circle
1:56 statement circular
1:100 statement circular $
1:38 statement circulate
1:40 statement circulate the
1:-96 statement cite
1:-69 statement cite lack
1:-54 statement city
1:39 statement city level
1:-68 statement city writes
1:-79 statement claim
1:-79 statement claim mileage
1:-118 statement claims
1:-83 statement claims go
1:-135 statement claims will
1:-67 statement class $
1:35 statement class at
1:38 statement class by
1:64 statement class on
1:37 statement class study
1:39 statement class t
1:35 statement class teacher
1:48 statement class to
1:84 statement class tutor
1:35 statement class vi
1:34 statement class viii
1:32 statement class xii
1:-108 statement class year
1:125 statement classes
1:54 statement classes and
1:73 statement classes join
1:102 statement classes may
1:31 statement classes of
1:32 statement classes to
1:71 statement classes under
1:116 statement classroom
1:52 statement classroom $
1:37 statement classroom observation
1:63 statement classroom per
1:106 statement classrooms
1:42 statement classrooms until
1:32 statement clay
1:-94 statement cleared
1:-89 statement cleared in
1:79 statement clegg
1:71 statement clegg reported
1:41 statement clegg saltfleet
1:61 statement clegg to
1:73 statement clerk
1:40 statement clerk $
1:46 statement clerk for
1:67 statement clerk one
1:54 statement clinic $
1:109 statement clinic at
1:-79 statement clinic every
1:-112 statement closed
1:-108 statement closed at
1:-84 statement club
1:35 statement club $
1:-75 statement club at
1:118 statement club of
1:-73 statement club will
1:-68 statement clubs
1:-73 statement clubs share
1:51 statement cluster
1:55 statement cluster $
1:54 statement co
1:56 statement co teaching
1:-42 statement coach
1:81 statement coach $
1:-57 statement coach from
1:37 statement coach hi
1:47 statement coach is
1:140 statement coaches
1:49 statement coaches $
1:55 statement coaches of
1:43 statement coaches spend
1:72 statement coaches to
1:112 statement coaching
1:52 statement coaching $
1:36 statement coaching eight
1:69 statement coaching for
1:37 statement coaching owner
1:36 statement coaching tutors
1:122 statement coastal
1:116 statement coastal district
1:34 statement code
1:36 statement code for
1:30 statement code of
1:51 statement coe
1:88 statement coe succeeds
1:-54 statement coffee
1:-49 statement coffee $
1:50 statement cold
1:44 statement cold ash
1:70 statement coldwater
1:49 statement coldwater team
1:-58 statement cole
1:-55 statement cole is
1:44 statement colina
1:48 statement colina verde
1:-68 statement collaboration
1:-70 statement collaboration and
1:36 statement colleague through
1:73 statement colleagues
1:65 statement colleagues of
1:122 statement collect
1:69 statement collect on
1:31 statement collection
1:31 statement collection of
1:41 statement collective
1:33 statement collective lesson
1:180 statement college
1:89 statement college $
1:55 statement college adelaide
1:101 statement college and
1:35 statement college aquarium
1:57 statement college at
1:31 statement college entrance
1:44 statement college for
1:33 statement college gives
1:40 statement college hands
1:87 statement college of
1:62 statement college shall
1:71 statement college supports
1:79 statement college tutors
1:-62 statement college were
1:100 statement college will
1:59 statement colleges
1:36 statement colleges $
1:38 statement colleges of
1:32 statement colleges to
1:54 statement columb
1:46 statement columb supports
1:146 statement come
1:55 statement come $
1:132 statement come and
1:52 statement come each
1:105 statement come every
1:33 statement come over
1:76 statement come to
1:31 statement come up
1:47 statement come when
1:-39 statement comes
1:30 statement comes first
1:-64 statement comes on
1:44 statement comes one
1:90 statement coming biennium
1:-56 statement coming tmrw
1:-67 statement comments
1:-84 statement comments $
1:-42 statement commerce
1:-41 statement commerce $
1:59 statement commercial
1:42 statement commercial court
1:50 statement commission
1:50 statement commission $
1:183 statement committee
1:65 statement committee is
1:51 statement committee meets
1:64 statement committee of
1:103 statement common
1:30 statement common code
1:56 statement common in
1:30 statement common topic
1:102 statement community
1:78 statement community school
1:57 statement company
1:56 statement company $
1:-117 statement compare
1:-64 statement compare paired
1:93 statement compiled
1:44 statement compiled by
1:-118 statement complained
1:-62 statement complained about
1:48 statement complete
1:-60 statement completed
1:-78 statement completed placements
1:30 statement completes
1:54 statement completion
1:37 statement completion $
1:42 statement compliance
1:48 statement compliance will
1:33 statement computers
1:33 statement computers no
1:-49 statement computing
1:-49 statement computing library
1:48 statement concert
1:44 statement concert at
1:36 statement conduct
1:33 statement conduct action
1:35 statement conduct open
1:52 statement conferenc
1:83 statement conferenc $
1:52 statement conference
1:40 statement conference how
1:-55 statement confidence
1:-55 statement confidence rose
1:32 statement confirmed
1:33 statement confirmed by
1:-93 statement congratulations
1:-80 statement congratulations to
1:43 statement congress
1:44 statement congress $
1:30 statement connectivity in
1:33 statement consideration for
1:33 statement considered
1:33 statement considered $
1:-68 statement consultants
1:-118 statement consultants have
1:-42 statement contact
1:-74 statement contact but
1:88 statement contact details
1:53 statement contact ms
1:38 statement content
1:35 statement content responsible
1:30 statement contest $
1:-122 statement controls
1:-117 statement controls $
1:66 statement coolabah
1:57 statement coolabah creek
1:74 statement cooperation
1:70 statement coordinate
1:67 statement coordinate the
1:51 statement coordinated
1:47 statement coordinated by
1:51 statement coordinates
1:48 statement coordinates the
1:48 statement coordinator
1:47 statement coordinator linton
1:32 statement coordinators by
1:34 statement copied
1:33 statement copied it
1:79 statement copperfield
1:66 statement copperfield school
1:79 statement copse
1:58 statement copse road
1:37 statement copy
1:-70 statement cork
1:-151 statement cork and
1:51 statement corn
1:42 statement corn exchange
1:63 statement corner
1:-74 statement corridor
1:-75 statement corridor not
1:-30 statement cost
1:87 statement cost after
1:44 statement cost for
1:-65 statement cost of
1:58 statement costs
1:34 statement costs $
1:56 statement costs are
1:43 statement costs nothing
1:-65 statement could
1:-67 statement could not
1:83 statement council $
1:57 statement council has
1:50 statement council meets
1:-66 statement council will
1:-88 statement counted
1:-64 statement counted $
1:37 statement counted in
1:34 statement counterpart
1:35 statement counterparts
1:32 statement counterparts write
1:30 statement country has
1:110 statement county
1:34 statement county $
1:38 statement county and
1:42 statement county congress
1:44 statement county no
1:-88 statement county rate
1:47 statement county schools
1:30 statement county senior
1:50 statement county teachers
1:51 statement county vocational
1:67 statement county will
1:143 statement course
1:90 statement course $
1:35 statement course for
1:42 statement course on
1:50 statement course outcomes
1:41 statement course to
1:39 statement course travel
1:80 statement courses
1:31 statement courseware
1:43 statement court
1:44 statement court of
1:43 statement cover
1:-78 statement cover $
1:46 statement cover and
1:94 statement cover costs
1:51 statement cover food
1:60 statement cover so
1:37 statement cover the
1:55 statement covered
1:38 statement covered by
1:64 statement covers
1:65 statement covers the
1:-113 statement cragside
1:-82 statement cragside primary
1:-79 statement cragside s
1:-65 statement creams
1:-116 statement creams ok
1:31 statement credits
1:77 statement creek
1:50 statement creek $
1:41 statement creek for
1:50 statement creek has
1:39 statement creek joins
1:52 statement creek primary
1:47 statement creek state
1:46 statement creek with
1:-146 statement cross
1:41 statement cross by
1:-92 statement cross school
1:-74 statement crumble
1:-98 statement crumble $
1:-85 statement cup
1:-92 statement cup goes
1:32 statement cupboards
1:80 statement curriculum
1:84 statement curriculum and
1:43 statement curriculum modules
1:-65 statement custard
1:-52 statement custard creams
1:41 statement cuts
1:38 statement cuts may
1:194 statement d
1:83 statement d $
1:56 statement d equipment
1:52 statement d final
1:46 statement d handbook
1:57 statement d printer
1:56 statement d training
1:58 statement d two
)"sv,
    R"(1:75 statement dance
1:48 statement dance ms
1:-174 statement dane
1:-51 statement dane reported
1:-38 statement date
1:-133 statement date and
1:33 statement date from
1:82 statement dates
1:81 statement dates are
1:68 statement dates for
1:125 statement day
1:94 statement day $
1:89 statement day a
1:32 statement day and
1:41 statement day camp
1:96 statement day corn
1:53 statement day course
1:36 statement day for
1:32 statement day ndovu
1:61 statement day of
1:-120 statement day said
1:32 statement day schools
1:53 statement day to
1:43 statement day what
1:42 statement day workshop
1:106 statement days
1:106 statement days $
1:118 statement days a
1:58 statement days an
1:68 statement days at
1:-76 statement days did
1:-131 statement days for
1:78 statement days in
1:52 statement days notice
1:59 statement days novels
1:45 statement days of
1:116 statement dean
1:61 statement dean $
1:49 statement dean can
1:30 statement deans
1:36 statement deans call
1:131 statement dear
1:54 statement dear aldo
1:68 statement dear colleagues
1:50 statement dear margaret
1:64 statement dear rector
1:82 statement dear sister
1:39 statement debating
1:35 statement debating patron
1:74 statement december
1:107 statement december $
1:93 statement december marking
1:62 statement decided
1:77 statement decided that
1:-74 statement declare
1:-78 statement declare their
1:32 statement delegation keep
1:-68 statement delegations
1:33 statement delegations from
1:-129 statement delegations of
1:31 statement demonstration lesson
1:-70 statement demonstration lessons
1:42 statement demonstration school
1:96 statement dene
1:101 statement dene road
1:127 statement department
1:47 statement department $
1:105 statement department a
1:47 statement department b
1:49 statement department can
1:40 statement department of
1:114 statement department visits
1:47 statement departments
1:109 statement depute
1:94 statement depute head
1:44 statement deputies
1:101 statement deputies of
1:47 statement deputy
1:50 statement deputy for
1:87 statement deputy head
1:32 statement deputy headship
1:43 statement deputy is
1:-79 statement deputy mr
1:57 statement deputy principal
1:44 statement deputy they
1:42 statement deputy told
1:52 statement deputy will
1:-128 statement desirable
1:-88 statement desirable driving
1:72 statement desk
1:90 statement desk $
1:74 statement desks
1:71 statement desks for
1:37 statement details
1:39 statement details $
1:-109 statement dev
1:-61 statement dev i
1:34 statement development
1:30 statement devised
1:30 statement devised for
1:-156 statement did
1:43 statement did not
1:-67 statement did our
1:-116 statement did you
1:41 statement difference
1:45 statement difference between
1:37 statement difficulties
1:35 statement difficulties are
1:56 statement dill
1:78 statement dill and
1:35 statement director
1:87 statement director $
1:42 statement director of
1:-64 statement director stressed
1:30 statement director to
1:33 statement disciple
1:36 statement disciple $
1:39 statement disciples
1:40 statement disciples who
1:-72 statement discussed
1:-78 statement discussed $
1:39 statement disputes
1:52 statement disputes shall
1:39 statement distances
1:33 statement distances $
1:142 statement district
1:90 statement district education
1:51 statement district grades
1:116 statement district office
1:103 statement district schools
1:-56 statement division
1:-122 statement division to
1:55 statement do his
1:54 statement do it
1:-47 statement do not
1:108 statement do this
1:-60 statement do we
1:-66 statement doctor
1:-147 statement doctor on
1:118 statement does
1:75 statement does $
1:58 statement does not
1:-65 statement dog
1:-118 statement dog $
1:43 statement dollars
1:65 statement dollars $
1:56 statement don
1:71 statement don bosco
1:60 statement donate
1:48 statement donate three
1:-76 statement donations
1:-113 statement donations had
1:72 statement dongxing
1:32 statement dongxing $
1:32 statement dongxing counterparts
1:32 statement dongxing middle
1:70 statement dongxing s
1:48 statement donor
1:42 statement donor of
1:31 statement doors that
1:33 statement dormitory
1:42 statement dormitory for
1:49 statement down
1:50 statement down what
1:45 statement down with
1:121 statement dr
1:58 statement dr ames
1:50 statement dr lena
1:39 statement dr osei
1:46 statement dr pio
1:-79 statement draft
1:-77 statement draft newsletters
1:165 statement drama
1:42 statement drama at
1:61 statement drama staff
1:55 statement drawn
1:45 statement drawn by
1:53 statement drawn up
1:36 statement draws
1:42 statement draws a
1:33 statement draws up
1:52 statement drive
1:50 statement drive out
1:33 statement drive to
1:46 statement driver
1:46 statement driver from
1:82 statement drivers
1:43 statement drivers must
1:-124 statement driving
1:-75 statement driving licence
1:55 statement drop
1:53 statement drop out
1:41 statement drought
1:45 statement drought $
1:87 statement dry
1:33 statement dry county
1:37 statement dry is
1:106 statement due
1:37 statement due $
1:35 statement due july
1:37 statement due may
1:37 statement due weekly
1:54 statement dunmore teachers
1:-37 statement dunmore v
1:-73 statement dunn
1:-82 statement dunn $
1:84 statement dunsley
1:59 statement dunsley french
1:94 statement dunsley music
1:-104 statement during
1:-97 statement during the
1:48 statement dut
1:44 statement dut $
1:36 statement duties
1:52 statement duties $
1:87 statement e
1:37 statement e $
1:61 statement e havlik
1:33 statement e library
1:56 statement ea
1:128 statement ea $
1:65 statement each
1:44 statement each academic
1:72 statement each beginner
1:-58 statement each branch
1:43 statement each fortnight
1:58 statement each gets
1:34 statement each have
1:39 statement each head
1:42 statement each hill
1:45 statement each january
1:77 statement each june
1:49 statement each lecturer
1:40 statement each lowveld
1:-138 statement each month
1:86 statement each months
1:72 statement each of
1:35 statement each one
1:40 statement each other
1:36 statement each pair
1:37 statement each partner
1:33 statement each playgroup
1:-49 statement each quarter
1:79 statement each receives
1:59 statement each saltfleet
1:-52 statement each school
1:-85 statement each september
1:34 statement each setting
1:49 statement each strong
1:70 statement each supporting
1:42 statement each teacher
1:103 statement each term
1:58 statement each tuesday
1:45 statement each tutor
1:45 statement each urban
1:53 statement each v
1:58 statement each visit
1:32 statement each visiting
1:33 statement each year
1:112 statement early
1:49 statement early reading
1:75 statement early years
1:37 statement earn
1:35 statement earn eight
1:46 statement east
1:52 statement east $
1:57 statement east west
1:86 statement easter
1:32 statement easter $
1:54 statement easter after
1:71 statement easter ends
1:72 statement easter three
1:49 statement eastmere
1:44 statement eastmere laboratories
1:43 statement eastmere s
1:-73 statement eat
1:-131 statement eat at
1:36 statement ed
1:39 statement ed interns
1:45 statement edited
1:54 statement edited by
1:117 statement education
1:104 statement education authority
1:50 statement education bureau
1:75 statement education gives
1:64 statement education office
1:33 statement education officer
1:45 statement education which
1:-75 statement effect
1:-73 statement effect $
1:34 statement effect on
1:-112 statement effects
1:-99 statement effects are
1:64 statement eight $
1:34 statement eight colleges
1:37 statement eight credits
1:95 statement eight days
1:38 statement eight government
1:-80 statement eight hours
1:53 statement eight of
1:43 statement eight pairs
1:38 statement eight reached
1:40 statement eight thousand
1:-69 statement eight were
1:31 statement eight young
1:49 statement either
1:50 statement either party
1:-116 statement eleven
1:-68 statement eleven could
1:-124 statement eleven heads
1:-54 statement eleven lessons
1:-55 statement eleven to
1:33 statement eleven years
1:95 statement elm
1:56 statement elm park
1:43 statement email
1:44 statement email $
1:35 statement employer
1:32 statement employers
1:32 statement employers like
1:43 statement employment
1:-115 statement encourage
1:-117 statement encourage trade
1:60 statement encouraged
1:64 statement encouraged to
1:169 statement end
1:79 statement end gets
1:51 statement end infants
1:150 statement end of
1:37 statement end on
1:36 statement end primary
1:37 statement end s
1:-52 statement ended
1:-107 statement ended $
1:33 statement endow
1:32 statement endow a
1:82 statement ends
1:32 statement ends on
1:72 statement ends the
1:-86 statement engineer
1:-73 statement engineer $
1:37 statement england
1:36 statement england $
1:49 statement englis
1:43 statement englis $
1:-96 statement english
1:45 statement english and
1:34 statement english before
1:32 statement english class
1:-94 statement english is
1:-145 statement english maths
1:-144 statement english pe
1:63 statement english please
1:-50 statement english science
1:40 statement english six
1:-121 statement english spreadsheets
1:41 statement english teacher
1:-72 statement english tuesday
1:67 statement english two
1:32 statement enter
1:35 statement entering
1:-93 statement enters
1:-93 statement enters one
1:85 statement entitled
1:47 statement entitled to
1:-48 statement entrance
1:-151 statement entrance $
1:31 statement entrance examination
1:-53 statement entries
1:-65 statement entries by
1:47 statement entries eastmere
1:48 statement equipment
1:56 statement equipment of
1:-65 statement essay
1:-59 statement essay prize
1:-63 statement essays
1:-61 statement essays at
1:-76 statement essential
1:-71 statement essential good
1:58 statement evening
1:33 statement evening receives
1:33 statement event
1:32 statement event with
1:201 statement every
1:67 statement every adult
1:33 statement every evening
1:33 statement every fortnight
1:39 statement every friday
1:68 statement every half
1:34 statement every july
1:64 statement every june
1:45 statement every lesson
1:45 statement every live
1:47 statement every member
1:34 statement every month
1:42 statement every music
1:96 statement every other
1:62 statement every plan
1:-57 statement every quarter
1:66 statement every second
1:46 statement every teacher
1:76 statement every thursday
1:59 statement every tuesday
1:36 statement every village
1:93 statement every wednesday
1:60 statement everyone
1:89 statement everyone i
1:96 statement everyone old
1:-61 statement evidenc
1:-123 statement evidenc $
1:-63 statement ewart
1:-63 statement ewart reported
1:66 statement examination
1:30 statement examination and
1:42 statement examination entries
1:30 statement examination was
1:49 statement examinations
1:85 statement examinations and
1:33 statement examinations leave
1:30 statement examined
1:30 statement examined by
1:87 statement example
1:46 statement example and
1:-48 statement exams hall
1:37 statement exams officer
1:38 statement excellent
1:36 statement excellent lesson
1:-53 statement except
1:-51 statement except mrs
1:66 statement exchang
1:105 statement exchang $
1:-81 statement exchange
1:33 statement exchange and
1:-62 statement exchange delegations
1:62 statement execution
1:44 statement execution of
1:101 statement executive
1:79 statement executive head
1:103 statement exercise
1:43 statement exercise books
1:40 statement exit
1:43 statement exit review
1:67 statement expect
1:48 statement expect six
1:49 statement expect ten
1:61 statement expected
1:106 statement expected level
1:50 statement expenses
1:72 statement expenses are
1:36 statement experience
1:38 statement experience of
1:38 statement experienced
1:49 statement experimental
1:43 statement experimental prima
1:43 statement experimental primary
1:34 statement experiments
1:121 statement expert
1:79 statement expert advice
1:52 statement expert adviser
1:66 statement expert from
1:47 statement experts
1:93 statement experts who
1:33 statement extends
1:34 statement extends academic
1:47 statement f
1:34 statement f $
1:101 statement faculty
1:68 statement faculty board
1:31 statement faculty members
1:-33 statement fair
1:61 statement fair and
1:-63 statement fair each
1:75 statement fairlight
1:86 statement fairlight school
1:34 statement falling
1:33 statement falling numbers
1:46 statement falls
1:76 statement falls english
1:68 statement families
1:44 statement families cover
1:37 statement families of
1:33 statement famous
1:43 statement famous teacher
1:45 statement fare
1:34 statement fare of
1:81 statement fares
1:40 statement fares $
1:69 statement fares are
1:-61 statement farrow
1:-62 statement farrow netherby
1:63 statement favour
1:44 statement favour $
1:71 statement feb
1:86 statement feb dr
1:50 statement feb prof
1:52 statement february $
1:38 statement federation
1:48 statement federation $
1:46 statement fee
1:57 statement fee $
1:-89 statement feedback from
1:104 statement feedback the
1:50 statement feels
1:53 statement feels $
1:-99 statement felt
1:-81 statement felt that
1:54 statement fenland
1:112 statement fenland education
1:100 statement fenmoor
1:111 statement fenmoor community
1:99 statement fenn
1:49 statement fenn school
1:-37 statement fens
1:107 statement fenside
1:104 statement fenside fortnightly
1:96 statement fenside reported
1:36 statement fenside school
1:49 statement fenside schools
1:-98 statement ferndale
1:-136 statement ferndale $
1:119 statement ferry
1:45 statement ferry fare
1:35 statement ferry fares
1:38 statement ferry is
1:79 statement ferry road
1:40 statement ferry twice
1:42 statement festival
1:40 statement festival training
1:60 statement fewer
1:67 statement fewer than
1:46 statement field
1:37 statement field centre
1:40 statement field trips
1:46 statement fifteen
1:43 statement fifteen of
1:53 statement fifteen points
1:-82 statement fifth
1:-85 statement fifth of
1:47 statement fifty
1:32 statement file
1:43 statement files
1:53 statement files $
1:33 statement fill
1:36 statement fill vacant
1:-62 statement filled the
1:32 statement filter
1:32 statement filter to
1:30 statement fina
1:30 statement fina $
1:175 statement final
1:38 statement final check
1:53 statement final joint
1:47 statement final semester
1:66 statement final year
1:46 statement finalists
1:43 statement finalists bunk
1:38 statement finance
1:42 statement finance the
1:81 statement finch
1:54 statement finch online
1:-57 statement finding
1:-61 statement finding $
1:36 statement fine
1:38 statement fine disciple
1:32 statement finish
1:36 statement finish follow
1:-71 statement first
1:32 statement first consideration
1:42 statement first ferry
1:-54 statement first from
1:30 statement first in
1:-71 statement first monday
1:59 statement first month
1:34 statement first round
1:32 statement first scholar
1:36 statement first third
1:-68 statement first time
1:67 statement first two
1:34 statement first week
1:-116 statement first year
1:-163 statement fish
1:-73 statement fish $
1:-77 statement fish cork
1:100 statement five
1:-126 statement five $
1:80 statement five day
1:39 statement five days
1:33 statement five hundred
1:40 statement five meets
1:68 statement five of
1:-77 statement five schools
1:75 statement five teachers
1:59 statement five terms
1:57 statement five twilight
1:76 statement five years
1:98 statement flies
1:103 statement flies out
1:33 statement float
1:33 statement flood
1:34 statement flood season
1:33 statement floods
1:62 statement fly
1:57 statement fly with
1:39 statement fo
1:34 statement fo $
1:-64 statement folding
1:-58 statement folding paper
1:105 statement follow
1:36 statement follow a
1:122 statement follow up
1:154 statement following
1:44 statement following $
1:104 statement following for
1:41 statement following to
1:40 statement follows
1:42 statement follows $
1:39 statement food
1:42 statement food $
1:120 statement for
1:36 statement for $
1:58 statement for a
1:-151 statement for absences
1:76 statement for advanced
1:33 statement for all
1:72 statement for both
1:102 statement for brindle
1:46 statement for by
1:33 statement for class
1:48 statement for coaching
1:39 statement for coolabah
1:52 statement for each
1:82 statement for eight
1:33 statement for eleven
1:50 statement for every
1:45 statement for field
1:67 statement for five
1:79 statement for governors
1:54 statement for it
1:-97 statement for its
1:37 statement for lesson
1:33 statement for lunch
1:84 statement for lunchtime
1:68 statement for mathematics
1:33 statement for nearly
1:33 statement for no
1:42 statement for not
1:128 statement for one
1:-62 statement for physics
1:-126 statement for policy
1:67 statement for progress
1:36 statement for saltfleet
1:30 statement for second
1:40 statement for seconded
1:52 statement for six
1:-80 statement for teachers
1:30 statement for temporary
1:74 statement for ten
1:47 statement for term
1:104 statement for the
1:-165 statement for thirty
1:74 statement for three
1:41 statement for tw
1:-59 statement for volunteering
1:68 statement for you
1:49 statement for your
1:64 statement ford
1:67 statement ford end
1:41 statement foreign
1:-58 statement forgave
1:-66 statement forgave me
1:97 statement form
1:45 statement form and
1:44 statement form chemistry
1:35 statement form november
1:32 statement form teachers
1:36 statement form three
1:48 statement form two
1:30 statement formalism must
1:-83 statement formed
1:-69 statement formed in
1:-57 statement former
1:-61 statement former pupils
1:53 statement formerly
1:79 statement formerly taught
1:116 statement forms
1:49 statement forms $
1:36 statement forms to
1:102 statement fortnight
1:69 statement fortnight $
1:34 statement fortnight each
1:60 statement fortnight to
1:-55 statement fortnightly
1:-70 statement fortnightly $
1:81 statement fortnightly and
1:69 statement fortnightly your
1:37 statement forty kits
1:-88 statement forty one
1:37 statement forty pages
1:34 statement forty pupils
1:40 statement forty reading
1:-126 statement forum
1:-62 statement forum closed
1:-81 statement forward
1:-183 statement forward $
1:32 statement forward the
1:31 statement forwarded
1:-145 statement found
1:-69 statement found in
1:115 statement foundation
1:74 statement foundation $
1:67 statement foundation which
1:-54 statement founded
1:-128 statement founded in
1:30 statement founder
1:30 statement founder the
1:144 statement four
1:36 statement four classes
1:45 statement four day
1:63 statement four days
1:38 statement four demonstration
1:32 statement four hundred
1:32 statement four learners
1:46 statement four mainstream
1:30 statement four middle
1:-100 statement four minutes
1:35 statement four of
1:34 statement four partner
1:76 statement four questions
1:34 statement four talks
1:85 statement four teachers
1:34 statement four with
1:73 statement four years
1:-53 statement fourteen
1:-111 statement fourteen $
1:43 statement fourth
1:47 statement fourth of
1:35 statement fractions
1:36 statement fractions $
1:33 statement fragrance
1:35 statement fragrance of
1:42 statement frances
1:79 statement frances quill
1:47 statement free
1:70 statement free $
1:-72 statement free call
1:51 statement free of
1:69 statement free one
1:47 statement free to
1:78 statement french
1:66 statement french $
1:89 statement french and
1:-57 statement french games
1:90 statement french mme
1:-50 statement fri
1:-53 statement fri spelling
1:-74 statement friday $
1:106 statement friday and
1:41 statement friday at
1:109 statement friday shared
1:76 statement friday to
1:174 statement fridays
1:96 statement fridays $
1:43 statement fridays at
1:64 statement fridays coaching
1:-101 statement friend
1:-90 statement friend $
1:-65 statement friend in
1:-130 statement friendly
1:-37 statement friendly kick
1:-71 statement friends from
1:72 statement friends of
1:-129 statement friendship
1:-89 statement friendship $
1:67 statement fro
1:61 statement fro $
1:57 statement froebel
1:46 statement froebel college
1:-89 statement from
1:60 statement from $
1:-75 statement from ashdown
1:44 statement from benton
1:33 statement from bhimgaon
1:91 statement from both
1:48 statement from br
1:51 statement from bus
1:47 statement from district
1:64 statement from dunmore
1:65 statement from each
1:82 statement from february
1:39 statement from glenalder
1:63 statement from half
1:-73 statement from hatherley
1:62 statement from january
1:68 statement from march
1:116 statement from marlow
1:-62 statement from my
1:37 statement from names
1:-123 statement from next
1:-83 statement from our
1:-148 statement from partner
1:35 statement from per
1:56 statement from redcliff
1:-52 statement from september
1:77 statement from signature
1:34 statement from ten
1:39 statement from tezpur
1:67 statement from this
1:31 statement from thornsea
1:46 statement from to
1:-70 statement from upper
1:50 statement from us
1:-139 statement from westerby
1:119 statement from wexcombe
1:83 statement fry
1:43 statement fry teaches
1:117 statement fuel
1:57 statement fuel from
1:-70 statement ful
1:-75 statement ful $
1:-48 statement full
1:33 statement full pay
1:56 statement full term
1:-41 statement full time
1:-70 statement full year
1:-41 statement fund
1:38 statement fund pays
1:-71 statement fund supply
1:45 statement funded
1:51 statement funded by
1:55 statement funding $
1:68 statement funding body
1:-52 statement funding ended
1:77 statement funds
1:50 statement funds the
1:-79 statement furniture
1:-71 statement furniture $
1:-80 statement g
1:-82 statement g stott
1:53 statement gain
1:34 statement game lesson
1:-51 statement games
1:-48 statement games $
1:32 statement games are
1:110 statement gannet
1:73 statement gannet bay
1:97 statement gant
1:34 statement gant will
1:30 statement gap between
1:47 statement garden
1:43 statement garden lessons
1:32 statement gather at
1:-53 statement gathering
1:-65 statement gathering $
1:-57 statement gave
1:-66 statement gave up
1:56 statement gentlemen
1:175 statement gentlemen and
1:-145 statement gentlemen friends
1:44 statement geography
1:39 statement geography will
1:33 statement german
1:35 statement german to
1:-89 statement get
1:-56 statement get some
1:-67 statement get the
1:50 statement gets
1:53 statement gets a
1:36 statement gets one
1:56 statement gift
1:67 statement gift of
1:31 statement gifted to
1:35 statement girl
1:33 statement girl of
1:64 statement girls
1:38 statement girls drop
1:42 statement girls high
1:100 statement girls may
1:32 statement girls ran
1:116 statement girls school
1:99 statement girls supports
1:-69 statement girls were
1:30 statement girls with
1:100 statement give
1:55 statement give a
1:53 statement give four
1:33 statement give online
1:42 statement give them
1:32 statement give two
1:50 statement give written
1:45 statement give your
1:-31 statement given
1:37 statement given a
1:-118 statement given by
1:-159 statement given coffee
1:32 statement given first
1:51 statement given us
1:132 statement gives
1:32 statement gives a
1:52 statement gives expert
1:93 statement gives feedback
1:90 statement gives four
1:45 statement gives party
1:48 statement gives steppe
1:38 statement gives support
1:-74 statement glasses
1:-63 statement glasses to
1:55 statement glenalder
1:32 statement glenalder college
1:87 statement glenmore
1:63 statement glenmore s
1:56 statement glenmore seconds
1:43 statement glenmore withdraws
1:-98 statement globe
1:-107 statement globe $
1:-75 statement go again
1:-53 statement go in
1:45 statement go through
1:44 statement go to
1:39 statement go up
1:-49 statement goes
1:-88 statement goes again
1:30 statement goes deep
1:69 statement goes over
1:-48 statement goes to
1:57 statement gohpur
1:33 statement gohpur $
1:33 statement gohpur girls
1:-58 statement going
1:-70 statement going home
1:-71 statement gold
1:30 statement gold medal
1:-64 statement gold partnership
1:-54 statement golden
1:-153 statement golden time
1:-76 statement good
1:-85 statement good english
1:34 statement good practice
1:-101 statement gorse
1:-103 statement gorse will
1:56 statement got
1:55 statement got the
1:30 statement governing bodies
1:33 statement government
1:127 statement governors
1:68 statement governors $
1:30 statement governors from
1:85 statement grace
1:46 statement grace tull
1:75 statement grade and
1:71 statement grade level
1:65 statement grade or
1:-76 statement grade permanent
1:48 statement grade teacher
1:30 statement graded
1:30 statement graded by
1:-94 statement grades
1:30 statement grades are
1:-119 statement grades at
1:41 statement grades the
1:55 statement graduates
1:-60 statement grammar $
1:101 statement grammar school
1:33 statement grandfather in
1:-97 statement grandmother
1:-76 statement grandmother sat
1:97 statement grange
1:48 statement grange $
1:53 statement grange s
1:50 statement grange special
1:113 statement grant
1:82 statement grant $
1:49 statement grant of
1:58 statement granted
1:47 statement granted by
1:-98 statement gratitude
1:-64 statement gratitude jean
1:-73 statement great
1:44 statement great artesian
1:-100 statement great joy
1:35 statement green
1:32 statement green and
1:-65 statement group
1:-76 statement group $
1:34 statement group accident
1:46 statement group of
1:-50 statement group uses
1:40 statement groups
1:37 statement groups at
1:30 statement guan
1:30 statement guarded against
1:117 statement guid
1:54 statement guid $
1:84 statement guide
1:46 statement guide the
1:70 statement guiding
1:62 statement guiding principles
1:59 statement gwithy
1:63 statement gwithy road
1:33 statement habit
1:33 statement habit worth
1:-159 statement had
1:46 statement had a
1:-60 statement had been
1:-98 statement had eleven
1:38 statement had hoped
1:-67 statement had learned
1:-77 statement had no
1:-59 statement had nobody
1:38 statement had risen
1:-54 statement had shared
1:-84 statement half
1:-77 statement half were
1:33 statement half year
1:-188 statement hall
1:-131 statement hall a
1:-71 statement hall and
1:-142 statement hall b
1:-157 statement hall needed
1:-69 statement hall so
1:-102 statement halves
1:-58 statement halves thirds
1:45 statement hand
1:51 statement hand for
1:35 statement hand over
1:55 statement handbook
1:63 statement handbook of
1:-61 statement handed
1:34 statement handed on
1:-66 statement handed over
1:45 statement handover
1:43 statement handover of
1:99 statement hands
1:45 statement hands me
1:33 statement hands on
1:106 statement hands over
1:36 statement handwriting
1:35 statement handwriting of
1:104 statement haque
1:37 statement haque due
1:81 statement harbour
1:35 statement harbour school
1:55 statement harbour street
1:47 statement harbour takes
1:54 statement harcourt
1:89 statement harcourt book
1:38 statement hardship
1:44 statement hardship allowance
1:45 statement hardware
1:44 statement hardware after
1:52 statement harrowgate
1:44 statement harrowgate formerly
1:47 statement harrowgate high
1:55 statement harvest
1:40 statement harvest bread
1:30 statement has a
1:68 statement has approved
1:-60 statement has been
1:53 statement has chosen
1:57 statement has given
1:-72 statement has had
1:89 statement has matched
1:41 statement has not
1:33 statement has pupils
1:63 statement has students
1:51 statement has supported
1:-98 statement hatherley
1:-79 statement hatherley comes
1:-76 statement hatherley lends
1:33 statement have $
1:116 statement have a
1:32 statement have agreed
1:-50 statement have not
1:-46 statement have relied
1:80 statement have risen
1:-123 statement have supported
1:67 statement have taken
1:95 statement havlik
1:55 statement havlik dean
1:99 statement hazelwood
1:129 statement hazelwood academy
1:-48 statement he
1:44 statement he draws
1:44 statement he is
1:-65 statement he taught
1:68 statement head
1:58 statement head $
1:-139 statement head accepted
1:48 statement head and
1:41 statement head for
1:-61 statement head lent
1:-65 statement head moira
1:59 statement head mr
1:-78 statement head mrs
1:105 statement head of
1:45 statement head on
1:99 statement head s
1:38 statement head shall
1:90 statement head teacher
1:-57 statement heads
1:-129 statement heads $
1:43 statement heads and
1:68 statement heads of
1:85 statement heads talk
1:-71 statement heads that
1:34 statement heads to
1:-87 statement heads value
1:-133 statement heads was
1:33 statement headship
1:33 statement headship $
1:70 statement headteacher
1:63 statement headteacher ashcombe
1:-69 statement heard $
1:42 statement heard by
1:64 statement held
1:33 statement held as
1:39 statement held at
1:42 statement held by
1:63 statement helen
1:70 statement helen tarr
1:43 statement hello
1:66 statement hello everyone
1:72 statement help $
1:46 statement help appoint
1:-45 statement help from
1:38 statement help rewrite
1:-135 statement help they
1:89 statement help this
1:-140 statement help to
1:57 statement help with
1:66 statement help you
1:34 statement helpers
1:-35 statement helps
1:-68 statement helps another
1:34 statement helps harbour
1:-62 statement helps itself
1:38 statement helps marsh
1:31 statement heping
1:30 statement heping township
1:-117 statement her
1:-59 statement her boots
1:-68 statement her going
1:-70 statement her letters
1:-67 statement her lips
1:35 statement her mathematics
1:30 statement her pension
1:-65 statement her voice
1:39 statement her worki
1:-111 statement here $
1:97 statement here on
1:37 statement hereafter
1:53 statement hereafter the
1:33 statement hereinafter
1:30 statement hereinafter the
1:55 statement hetou
1:35 statement hetou $
1:34 statement hetou is
1:35 statement hetou village
1:70 statement heyuan
1:32 statement heyuan dongxing
1:35 statement heyuan on
1:38 statement hi
1:40 statement hi $
1:81 statement high
1:-99 statement high $
1:-49 statement high and
1:33 statement high gohpur
1:160 statement high school
1:50 statement high will
1:51 statement highers
1:99 statement highers shared
1:75 statement hilda
1:77 statement hilda s
1:219 statement hill
1:119 statement hill dunsley
1:49 statement hill kindergarten
1:36 statement hill library
1:53 statement hill pays
1:70 statement hill s
1:53 statement hill school
1:60 statement hill schools
1:90 statement hill stoke
1:44 statement hillfoot
1:72 statement hillfoot harbour
1:66 statement hillside
1:48 statement hillside normal
1:73 statement him
1:43 statement him $
1:45 statement him any
1:122 statement his
1:77 statement his head
1:-58 statement his school
1:73 statement his staff
1:67 statement his two
1:62 statement his year
1:-54 statement history
1:-153 statement history french
1:-50 statement hit
1:-48 statement hit it
1:46 statement hob
1:50 statement hob valley
1:46 statement hoists
1:53 statement hoists were
1:-77 statement holbeck
1:-61 statement holbeck for
1:-67 statement holbeck s
1:32 statement holiday
1:68 statement hollin
1:63 statement hollin bank
1:45 statement holly
1:46 statement holly grange
1:-103 statement home $
1:44 statement home routine
1:35 statement home school
1:37 statement home science
1:-59 statement homework
1:-57 statement homework page
1:36 statement honesty
1:62 statement honesty $
1:40 statement hope
1:45 statement hope to
1:44 statement hoped
1:53 statement hoped to
1:-78 statement hospital
1:-72 statement hospital s
1:30 statement hospitality
1:30 statement hospitality should
1:142 statement host
1:84 statement host $
1:30 statement host s
1:111 statement host school
1:70 statement host schools
1:36 statement host year
1:43 statement hostel
1:87 statement hostel is
1:86 statement hosts
1:59 statement hosts a
1:73 statement hotel
1:50 statement hotel $
1:117 statement hour
1:35 statement hour $
1:30 statement hour into
1:70 statement hour kingsmead
1:48 statement hour online
1:41 statement hour our
1:-56 statement hours
1:-123 statement hours $
1:54 statement hours each
1:62 statement hours of
1:140 statement house
1:72 statement house $
1:56 statement house granted
1:30 statement house reading
1:34 statement house system
1:77 statement housing
1:39 statement housing for
1:62 statement how
1:51 statement how isolated
1:-69 statement how many
1:64 statement how the
1:82 statement how to
1:80 statement how we
1:111 statement hundred
1:76 statement hundred and
1:50 statement hundred books
1:37 statement hundred girls
1:36 statement hundred reading
1:-110 statement i
1:-60 statement i am
1:-74 statement i brought
1:-153 statement i came
1:60 statement i do
1:-63 statement i had
1:-73 statement i leave
1:-59 statement i ll
1:-98 statement i made
1:64 statement i promised
1:50 statement i remember
1:-64 statement i think
1:-59 statement ida
)"sv,
    R"(1:-96 statement ida bloom
1:48 statement ida coe
1:55 statement idea from
1:-67 statement idea slept
1:48 statement if
1:46 statement if anything
1:-77 statement implications
1:-68 statement implications for
1:-68 statement importance
1:-61 statement importance of
1:-47 statement improvement $
1:70 statement improvement desk
1:44 statement in
1:79 statement in $
1:37 statement in a
1:54 statement in all
1:-124 statement in another
1:71 statement in april
1:97 statement in august
1:110 statement in b
1:47 statement in beacon
1:36 statement in both
1:-74 statement in boys
1:-131 statement in by
1:32 statement in charge
1:49 statement in december
1:75 statement in each
1:-43 statement in english
1:43 statement in every
1:72 statement in february
1:103 statement in ferry
1:-53 statement in first
1:-69 statement in fish
1:41 statement in form
1:92 statement in hob
1:32 statement in is
1:84 statement in january
1:96 statement in july
1:49 statement in june
1:32 statement in kiswahil
1:-72 statement in lab
1:36 statement in languages
1:72 statement in march
1:-45 statement in mathematics
1:100 statement in may
1:-101 statement in min
1:75 statement in month
1:97 statement in need
1:77 statement in november
1:88 statement in october
1:85 statement in on
1:30 statement in one
1:39 statement in our
1:71 statement in pair
1:79 statement in pairs
1:46 statement in person
1:50 statement in return
1:45 statement in rusinga
1:-69 statement in september
1:55 statement in service
1:-65 statement in she
1:-54 statement in six
1:60 statement in skills
1:40 statement in soun
1:36 statement in special
1:30 statement in support
1:40 statement in term
1:-79 statement in this
1:48 statement in to
1:-71 statement in turn
1:32 statement in twinning
1:-46 statement in use
1:38 statement in which
1:33 statement in working
1:66 statement in writing
1:72 statement in year
1:33 statement incorporated
1:33 statement incorporated management
1:43 statement ines
1:43 statement ines colina
1:51 statement infants
1:53 statement infants $
1:-73 statement ink
1:-76 statement ink $
1:78 statement inspect
1:57 statement inspect grade
1:-152 statement inspected
1:-47 statement inspected on
1:56 statement inspectorate
1:79 statement inspectorate of
1:144 statement institute
1:43 statement institute for
1:61 statement institute of
1:69 statement institute shall
1:40 statement institute tutors
1:88 statement institution
1:81 statement institution pedagogical
1:83 statement instructors
1:45 statement instructors of
1:39 statement instructors to
1:30 statement instruments
1:31 statement intend
1:34 statement intend to
1:85 statement intends
1:72 statement intends to
1:41 statement intensive
1:32 statement intensive practice
1:50 statement inter
1:41 statement inter colleges
1:38 statement internal
1:58 statement interns
1:38 statement interns are
1:37 statement interns earn
1:66 statement interview
1:35 statement interview dene
1:32 statement interviews
1:33 statement interviews for
1:81 statement into
1:31 statement into every
1:30 statement into its
1:81 statement into our
1:30 statement introduce
1:30 statement introduce carrick
1:30 statement introduced
1:30 statement introduced in
1:43 statement invite
1:39 statement invite ford
1:45 statement invite their
1:-161 statement iqbal
1:-83 statement iqbal on
1:44 statement is a
1:-78 statement is an
1:31 statement is assessed
1:40 statement is at
1:-47 statement is below
1:40 statement is beyond
1:-65 statement is bigger
1:61 statement is carried
1:52 statement is chaired
1:33 statement is entitled
1:-106 statement is fish
1:36 statement is graded
1:51 statement is i
1:88 statement is led
1:62 statement is looked
1:48 statement is made
1:40 statement is megabytes
1:39 statement is mentored
1:41 statement is not
1:32 statement is now
1:-59 statement is open
1:39 statement is ours
1:57 statement is paid
1:63 statement is paired
1:32 statement is patchy
1:32 statement is payable
1:81 statement is provided
1:73 statement is ready
1:32 statement is reimbursed
1:-47 statement is secure
1:43 statement is shared
1:71 statement is short
1:103 statement is still
1:-61 statement is survived
1:-38 statement is the
1:38 statement is there
1:34 statement is thrown
1:61 statement is to
1:-46 statement is uneven
1:31 statement is untidy
1:53 statement is waived
1:34 statement is who
1:49 statement island
1:69 statement island for
1:35 statement island pupils
1:34 statement island s
1:36 statement island till
1:43 statement islander
1:37 statement islander will
1:57 statement isolated
1:33 statement isolated she
1:34 statement issue
1:34 statement issue one
1:78 statement issued
1:70 statement issued by
1:-69 statement it
1:-40 statement it $
1:85 statement it after
1:32 statement it agai
1:36 statement it due
1:-99 statement it has
1:-64 statement it is
1:49 statement it last
1:41 statement it takes
1:92 statement it to
1:74 statement it worked
1:87 statement it yearly
1:105 statement item
1:30 statement item banks
1:43 statement item bursary
1:39 statement item content
1:40 statement item examination
1:41 statement item exit
1:41 statement item middle
1:76 statement item sixth
1:35 statement its $
1:30 statement its annual
1:70 statement its best
1:31 statement its dean
1:30 statement its founder
1:-90 statement its help
1:36 statement its laboratory
1:48 statement its lathe
1:30 statement its learners
1:84 statement its master
1:76 statement its online
1:78 statement its own
1:-67 statement its partner
1:43 statement its phonics
1:54 statement its practice
1:-106 statement its pupils
1:-69 statement its roller
1:42 statement its syllabus
1:58 statement its teachers
1:-66 statement itself
1:-92 statement itself that
1:39 statement ix $
1:37 statement j
1:37 statement j bright
1:116 statement january
1:52 statement january $
1:44 statement january and
1:46 statement january helen
1:64 statement january to
1:51 statement january until
1:60 statement japanese
1:43 statement japanese class
1:-66 statement jean
1:-59 statement jean farrow
1:86 statement joanna
1:62 statement joanna peel
1:71 statement job
1:77 statement job share
1:-31 statement join
1:-90 statement join a
1:74 statement join free
1:48 statement join our
1:63 statement join riverside
1:42 statement join the
1:110 statement join them
1:45 statement joins
1:39 statement joins our
1:176 statement joint
1:55 statement joint board
1:54 statement joint committee
1:57 statement joint concert
1:72 statement joint conferenc
1:42 statement joint fair
1:70 statement joint grade
1:51 statement joint planning
1:53 statement joint timetable
1:32 statement joint training
1:58 statement jointly
1:40 statement jointly revise
1:31 statement jointly write
1:42 statement joke
1:40 statement joke out
1:32 statement journey
1:31 statement journey $
1:-70 statement joy
1:-66 statement joy to
1:32 statement ju
1:31 statement ju $
1:-50 statement judgement
1:-46 statement judgement requires
1:41 statement judith
1:155 statement july
1:107 statement july $
1:82 statement july eight
1:126 statement july head
1:-40 statement june $
1:-68 statement june and
1:54 statement june bring
1:32 statement june for
1:105 statement kamara
1:36 statement kamara to
1:111 statement karroo
1:54 statement karroo east
1:45 statement katrin
1:70 statement katrin $
1:-70 statement keep
1:30 statement keep full
1:-80 statement keep the
1:33 statement keeping
1:33 statement keeping alive
1:63 statement keeps
1:50 statement keeps a
1:45 statement kelly
1:44 statement kelly teaches
1:62 statement kenwyn
1:91 statement kenwyn lower
1:-47 statement kept
1:-70 statement kept bees
1:74 statement kept by
1:30 statement kept modest
1:-72 statement kept since
1:35 statement kerio
1:35 statement kerio day
1:46 statement kerr
1:103 statement kerr phone
1:62 statement kestrel
1:72 statement kestrel steel
1:39 statement key
1:-128 statement kick
1:-36 statement kick off
1:71 statement kilimo
1:38 statement kilimo girls
1:42 statement kilimo laboratory
1:30 statement kilimo s
1:33 statement kind
1:32 statement kind in
1:34 statement kindergart $
1:97 statement kindergarten
1:47 statement kindergarten $
1:36 statement kindergarten goes
1:31 statement kindergarten member
1:103 statement kindergarten month
1:37 statement kindergarten on
1:50 statement kindergarten principal
1:54 statement kindergarten sends
1:101 statement kindergarten teachers
1:74 statement kindergarten to
1:74 statement kindergartens
1:37 statement kindergartens $
1:96 statement kindergartens are
1:42 statement kindergartens by
1:36 statement kindergartens prepare
1:30 statement kindergartens to
1:34 statement kindly
1:33 statement kindly $
1:57 statement kingsford
1:69 statement kingsford $
1:38 statement kingsford polytechnic
1:73 statement kingsmead
1:149 statement kingsmead st
1:33 statement kingsmere
1:32 statement kingsmere college
1:48 statement kisumu
1:48 statement kisumu $
1:33 statement kiswahil $
1:87 statement kit
1:51 statement kit $
1:55 statement kitchen
1:33 statement kitchen and
1:33 statement kitchen was
1:-34 statement kits
1:85 statement kits and
1:-151 statement kits in
1:-50 statement knew
1:-126 statement knew the
1:55 statement know
1:61 statement know that
1:40 statement known
1:33 statement known can
1:-89 statement kofi
1:-97 statement kofi mensa
1:33 statement kulkarni to
1:113 statement l
1:36 statement l haque
1:-46 statement lab
1:73 statement lab boots
1:-67 statement lab corridor
1:74 statement laboratories
1:102 statement laboratories and
1:42 statement laboratories on
1:60 statement laboratory
1:32 statement laboratory assistants
1:38 statement laboratory cannot
1:-64 statement lack
1:-63 statement lack of
1:-64 statement ladies and
1:37 statement ladies each
1:72 statement ladies our
1:70 statement lake
1:71 statement lakeside
1:47 statement lakeside high
1:-135 statement lamb
1:-77 statement lamb $
1:-33 statement lamp
1:-97 statement lamp of
1:70 statement lamp set
1:57 statement land
1:61 statement land on
1:147 statement lane
1:54 statement lane $
1:34 statement lane nursery
1:33 statement lane one
1:70 statement lane rural
1:34 statement lane s
1:92 statement lane staff
1:50 statement lane where
1:105 statement language
1:47 statement language month
1:59 statement languages
1:35 statement languages $
1:73 statement lanner
1:54 statement lanner girls
1:31 statement lap
1:33 statement lap tak
1:-64 statement laptops
1:-74 statement laptops given
1:92 statement laptops owner
1:51 statement larchwood
1:60 statement larchwood county
1:-85 statement largely
1:-84 statement largely positive
1:-103 statement larger
1:-108 statement larger where
1:85 statement larkhill
1:91 statement larkhill college
1:58 statement larkhill two
1:-95 statement last
1:-104 statement last four
1:33 statement last summer
1:-74 statement last three
1:74 statement last year
1:38 statement lasts
1:88 statement lasts four
1:-70 statement late
1:-148 statement late $
1:-75 statement late claims
1:30 statement late miss
1:38 statement late start
1:32 statement later
1:33 statement later will
1:50 statement lathe
1:76 statement lathe workshop
1:-64 statement laughed
1:-142 statement laughed at
1:56 statement launch
1:32 statement launch a
1:55 statement launch spoon
1:32 statement law
1:34 statement law $
1:45 statement laws
1:77 statement laws takes
1:38 statement le
1:33 statement le $
1:225 statement lead
1:55 statement lead and
1:113 statement lead does
1:78 statement lead for
1:33 statement lead nursery
1:51 statement lead oakfield
1:74 statement lead partner
1:31 statement lead principals
1:37 statement lead school
1:53 statement lead schools
1:101 statement lead spends
1:72 statement lead will
1:86 statement leader
1:40 statement leader coaching
1:44 statement leader shadows
1:39 statement leader will
1:39 statement leader would
1:67 statement leaders course
1:34 statement leaders from
1:-48 statement leaders have
1:75 statement leaders join
1:51 statement leaders step
1:38 statement leaders would
1:73 statement leadership
1:86 statement leadership of
1:64 statement leading
1:48 statement leading kindergarten
1:116 statement leads
1:41 statement leads a
1:51 statement leads by
1:-46 statement learn
1:-119 statement learn $
1:45 statement learn your
1:-101 statement learned
1:-68 statement learned her
1:-65 statement learned to
1:49 statement learners
1:41 statement learners can
1:39 statement learners walk
1:32 statement learning $
1:49 statement learning foundation
1:-80 statement learning goes
1:107 statement least
1:83 statement least five
1:43 statement least of
1:56 statement least one
1:49 statement least per
1:-39 statement leave
1:62 statement leave here
1:42 statement leave is
1:-67 statement leave with
1:51 statement leaver
1:60 statement leaver $
1:63 statement leavers
1:39 statement leavers $
1:32 statement leavers of
1:78 statement leaves
1:96 statement leaves at
1:34 statement leaves written
1:75 statement leaving
1:62 statement leaving $
1:32 statement lecture
1:47 statement lecturer
1:76 statement lecturer stays
1:44 statement lecturers
1:33 statement lecturers $
1:41 statement lecturers to
1:65 statement led
1:66 statement led by
1:38 statement leeds the
1:-81 statement leek
1:-70 statement leek and
1:44 statement left
1:34 statement left to
1:-56 statement legend
1:-56 statement legend $
1:92 statement lena
1:53 statement lena ofori
1:104 statement lend
1:75 statement lend you
1:44 statement lends a
1:50 statement lends fenmoor
1:-137 statement lends its
1:-112 statement length
1:-54 statement length words
1:-40 statement lent
1:-64 statement lent by
1:-63 statement lent me
1:74 statement lent weekly
1:76 statement less
1:83 statement less than
1:98 statement lesson
1:123 statement lesson $
1:42 statement lesson and
1:48 statement lesson at
1:44 statement lesson in
1:40 statement lesson preparation
1:41 statement lesson shall
1:91 statement lesson study
1:39 statement lesson there
1:123 statement lessons a
1:89 statement lessons at
1:41 statement lessons for
1:70 statement lessons in
1:54 statement lessons our
1:-78 statement lessons painted
1:49 statement lessons side
1:76 statement lessons the
1:52 statement lessons together
1:-51 statement lessons two
1:-67 statement lessons were
1:-68 statement let
1:31 statement let the
1:-69 statement let us
1:54 statement letter about
1:-65 statement letter from
1:53 statement letter went
1:80 statement letter with
1:36 statement lettered
1:38 statement lettered parts
1:-65 statement letters
1:-75 statement letters here
1:89 statement level
1:104 statement level $
1:66 statement level test
1:69 statement librarian
1:43 statement librarian for
1:60 statement librarian returns
1:86 statement libraries
1:91 statement libraries will
1:-45 statement library $
1:45 statement library catalogue
1:37 statement library of
1:30 statement library to
1:-61 statement licence
1:52 statement licence did
1:84 statement lies
1:57 statement lies with
1:-64 statement light
1:-108 statement light the
1:39 statement like
1:52 statement like from
1:33 statement like to
1:37 statement lind
1:36 statement lind $
1:81 statement lindau
1:54 statement lindau vale
1:-55 statement line
1:37 statement line $
1:36 statement line by
1:-108 statement line plenary
1:45 statement linhe
1:31 statement linhe experimental
1:48 statement link
1:44 statement link $
1:57 statement link teacher
1:95 statement linton
1:53 statement linton $
1:44 statement linton borough
1:105 statement linton early
1:-59 statement lips
1:-63 statement lips river
1:59 statement list
1:31 statement list of
1:77 statement literacy
1:69 statement literacy expert
1:46 statement literacy lead
1:-57 statement little confidence
1:112 statement little oak
1:56 statement liuwan
1:61 statement liuwan kindergarten
1:165 statement live
1:39 statement live and
1:37 statement live from
1:44 statement live lesson
1:47 statement live lessons
1:-58 statement ll
1:-106 statement ll get
1:69 statement loading
1:70 statement loading bay
1:-44 statement loan
1:61 statement loan four
1:-78 statement loan from
1:50 statement loan staff
1:-44 statement local
1:-158 statement local charity
1:48 statement local language
1:113 statement lodging
1:89 statement lodging in
1:40 statement lodging is
1:54 statement log
1:51 statement log in
1:48 statement logo
1:106 statement logo was
1:80 statement lokwamor
1:37 statement lokwamor learners
1:37 statement lokwamor mixed
1:41 statement lokwamor team
1:-63 statement long
1:44 statement long distances
1:-123 statement long division
1:30 statement long service
1:-78 statement longacre
1:-84 statement longacre school
1:35 statement longer
1:33 statement longer in
1:81 statement look
1:40 statement look after
1:44 statement look again
1:68 statement look at
1:68 statement looked
1:62 statement looked at
1:50 statement lorimer
1:94 statement lorimer trust
1:-188 statement lot
1:-49 statement lot $
1:-61 statement lot coming
1:36 statement low harbour
1:69 statement low marsh
1:-100 statement low performing
1:76 statement lower
1:44 statement lower $
1:101 statement lower fenn
1:60 statement lower mbeya
1:95 statement lowick
1:48 statement lowick and
1:90 statement lowick to
1:114 statement lowveld
1:80 statement lowveld school
1:36 statement lowveld teachers
1:41 statement ltd
1:44 statement ltd shall
1:46 statement lu
1:37 statement lu ming
1:42 statement luke
1:39 statement luke s
1:-36 statement lunch
1:-33 statement lunch $
1:45 statement lunchtime
1:46 statement lunchtime s
1:44 statement lusk
1:42 statement lusk will
1:119 statement lyceum
1:123 statement lyceum $
1:101 statement lyceum gives
1:66 statement lyceum is
1:49 statement lyceum marks
1:43 statement lyceum s
1:-54 statement lyle
1:-151 statement lyle $
1:33 statement m
1:31 statement m $
1:40 statement machines
1:42 statement machines in
1:-64 statement made
1:-94 statement made and
1:67 statement made between
1:-104 statement made mistakes
1:-153 statement main
1:-100 statement main block
1:-63 statement main partner
1:-85 statement main shepherd
1:90 statement mainstream
1:46 statement mainstream primaries
1:34 statement make
1:32 statement management
1:33 statement management committee
1:62 statement manager
1:64 statement manager takes
1:-135 statement many
1:-117 statement many days
1:44 statement maps
1:46 statement maps $
1:62 statement march
1:50 statement march aisha
1:50 statement march dr
1:32 statement march each
1:57 statement march t
1:43 statement march the
1:55 statement margaret
1:52 statement margaret thank
1:42 statement marine
1:41 statement marine welding
1:85 statement mark
1:46 statement mark the
1:83 statement mark tinsley
1:-61 statement marked
1:-56 statement marked line
1:-66 statement marketing
1:-65 statement marketing team
1:89 statement marking
1:44 statement marking is
1:65 statement marking policy
1:41 statement marks
1:86 statement marks one
1:77 statement marlow
1:80 statement marlow grange
1:139 statement marsh
1:55 statement marsh end
1:66 statement marsh lane
1:79 statement marsh lodging
1:44 statement marsh s
1:66 statement marsh school
1:45 statement marsh students
1:82 statement master
1:40 statement master s
1:-68 statement matched controls
1:84 statement matched the
1:41 statement matched with
1:58 statement mathe
1:61 statement mathe $
1:63 statement mathematics $
1:42 statement mathematics holly
1:-139 statement mathematics it
1:36 statement mathematics leader
1:-79 statement mathematics monday
1:99 statement mathematics posts
1:40 statement mathematics studio
1:63 statement mathematics support
1:43 statement mathematics tanner
1:68 statement mathematics teachers
1:42 statement mathematics will
1:-112 statement maths
1:36 statement maths coaching
1:-158 statement maths computing
1:-48 statement maths english
1:-55 statement maths history
1:57 statement maths lead
1:-161 statement maths re
1:63 statement maths teacher
1:70 statement maths with
1:-60 statement matter
1:-147 statement matter $
1:43 statement may and
1:-78 statement may claim
1:31 statement may each
1:34 statement may oblige
1:53 statement may shadow
1:93 statement may sit
1:45 statement may spend
1:72 statement may use
1:59 statement may we
1:62 statement may withdraw
1:-77 statement mayors
1:-69 statement mayors on
1:103 statement mbeya
1:91 statement mbeya $
1:67 statement mbeya hill
1:-63 statement me
1:42 statement me a
1:47 statement me at
1:51 statement me before
1:-71 statement me her
1:70 statement me names
1:95 statement mead
1:46 statement mead $
1:46 statement mead classes
1:43 statement mead monthly
1:102 statement mead s
1:-83 statement meals
1:-83 statement meals are
1:40 statement mean
1:45 statement mean rubbish
1:64 statement means
1:47 statement means a
1:97 statement means this
1:33 statement meant
1:34 statement meant kindly
1:-120 statement measurable
1:-73 statement measurable effect
1:48 statement measure
1:52 statement measure phonics
1:58 statement measures
1:38 statement measures in
1:30 statement medal
1:30 statement medal coaches
1:96 statement meet
1:44 statement meet each
1:74 statement meet every
1:41 statement meet once
1:48 statement meet online
1:33 statement meet their
1:145 statement meeting
1:73 statement meeting $
1:91 statement meeting a
1:57 statement meetings
1:75 statement meetings $
1:80 statement meets
1:40 statement meets the
1:35 statement meets under
1:34 statement megabytes $
1:84 statement member
1:33 statement member kindergart
1:52 statement member kindergartens
1:32 statement member of
1:52 statement member school
1:101 statement member schools
1:128 statement members
1:40 statement members $
1:32 statement members will
1:46 statement memo
1:45 statement memo $
1:53 statement memorandum
1:39 statement memorandum $
1:-87 statement mensa
1:-86 statement mensa $
1:92 statement mentor
1:66 statement mentor $
1:30 statement mentor and
1:47 statement mentor mentors
1:59 statement mentor nursery
1:44 statement mentor of
1:37 statement mentor school
1:33 statement mentor who
1:55 statement mentored
1:43 statement mentored by
1:56 statement mentored tollgate
1:98 statement mentors
1:42 statement mentors call
1:54 statement mentors per
1:37 statement mentors visit
1:-139 statement mercy
1:-74 statement mercy will
1:87 statement met
1:36 statement met by
1:38 statement met on
1:104 statement met weather
1:78 statement microscopes
1:76 statement microscopes leave
1:31 statement mid
1:34 statement mid term
1:118 statement middle
1:73 statement middle leader
1:84 statement middle leaders
1:60 statement middle school
1:-70 statement mileage at
1:62 statement mileage host
1:49 statement mill
1:44 statement mill hotel
1:-110 statement min
1:-103 statement min s
1:35 statement mine
1:36 statement mine from
1:39 statement ming
1:32 statement ming is
1:55 statement minib
1:46 statement minib $
1:93 statement minibus
1:50 statement minibus fuel
1:66 statement minibus on
1:73 statement ministry
1:44 statement ministry covers
1:83 statement ministry of
1:30 statement minle
1:30 statement minle to
1:-96 statement minutes
1:-55 statement minutes $
1:-135 statement minutes a
1:43 statement minutes and
1:40 statement minutes calligraphy
1:63 statement minutes of
1:-147 statement miss
1:30 statement miss ayres
1:-76 statement miss lamb
1:-58 statement miss swann
1:-125 statement missing
1:-86 statement missing $
1:44 statement mission
1:46 statement mission grammar
1:-71 statement mistakes
1:-93 statement mistakes and
1:63 statement mixed
1:45 statement mixed day
1:31 statement mixed secondary
1:133 statement mme
1:73 statement mme roux
1:34 statement mobile
1:32 statement mobile science
1:47 statement mock examinations
1:-161 statement mock exams
1:37 statement mock papers
1:35 statement mocks
1:37 statement mocks an
1:69 statement model
1:50 statement model classroom
1:31 statement model lessons
1:44 statement model writing
1:45 statement moderator
1:77 statement moderator $
1:30 statement modest
1:40 statement modules
1:84 statement modules $
1:-64 statement moira
1:-82 statement moira pell
1:88 statement mon bovey
1:-49 statement mon maths
1:91 statement monday $
1:43 statement monday beacon
1:-84 statement monday hall
1:-60 statement monday of
1:68 statement monday reading
1:134 statement mondays
1:79 statement mondays $
1:47 statement mondays and
1:55 statement mondays at
1:39 statement mondays to
1:58 statement mondays wednesdays
1:41 statement monitored
1:75 statement monitored by
1:30 statement month and
1:37 statement month away
1:71 statement month d
1:-73 statement month nurses
1:31 statement month of
1:33 statement month under
1:57 statement monthly
1:42 statement monthly to
1:131 statement months
1:64 statement months $
1:75 statement months each
1:-70 statement moor
1:-70 statement moor with
1:85 statement moorgate
1:47 statement moorgate drama
1:106 statement moorgate school
1:30 statement mooting tutor
1:37 statement mor
1:40 statement mor $
1:-41 statement more
1:-47 statement more than
1:33 statement more when
1:-55 statement morning
1:-62 statement morning $
1:33 statement morning assembly
1:51 statement mornings
1:82 statement mornings weekly
1:110 statement moss
1:83 statement moss bank
1:-63 statement most
1:-66 statement most $
1:-97 statement mot
1:-104 statement mot $
1:57 statement mount
1:53 statement mount ashby
1:-53 statement mountain
1:-66 statement mountain sea
1:37 statement move
1:38 statement move a
1:34 statement move up
1:-44 statement moves
1:34 statement moves out
1:-142 statement moves outdoors
1:55 statement moves to
1:-78 statement mow
1:-66 statement mow the
1:37 statement mr
1:46 statement mr adeyemi
1:-55 statement mr cole
1:-62 statement mr dane
1:78 statement mr finch
1:-74 statement mr g
1:43 statement mr laws
1:68 statement mr odell
1:45 statement mr ouma
1:59 statement mr pike
1:-80 statement mr reeve
1:-51 statement mr rudd
1:136 statement mr sato
1:76 statement mr stott
1:83 statement mr ted
1:-128 statement mr tovey
1:-50 statement mrs
1:37 statement mrs alderson
1:49 statement mrs ann
1:38 statement mrs bale
1:51 statement mrs bassey
1:-74 statement mrs dunn
1:-162 statement mrs ewart
1:35 statement mrs gant
1:-80 statement mrs ida
1:37 statement mrs lind
1:-52 statement mrs lyle
1:-142 statement mrs p
1:63 statement mrs penn
1:67 statement mrs pryc
1:93 statement ms
1:62 statement ms abel
1:127 statement ms clegg
1:55 statement ms dill
1:85 statement ms ida
1:-90 statement ms iqbal
1:53 statement ms kerr
1:34 statement ms kulkarni
1:34 statement ms lu
1:-46 statement much
1:-47 statement much on
1:37 statement mud
1:37 statement mud kitchen
1:-73 statement mudbrook
1:-68 statement mudbrook in
1:46 statement municipal
1:39 statement munn
1:96 statement munn due
1:32 statement munyu boys
1:61 statement museum
1:64 statement museum of
1:57 statement music
1:-55 statement music $
1:30 statement music and
1:50 statement music hour
1:39 statement music lesson
1:97 statement music mr
1:84 statement music teacher
1:128 statement music we
1:-59 statement must be
1:34 statement must have
1:42 statement must hold
1:-163 statement my
1:-71 statement my accent
1:-70 statement my grandmother
1:-101 statement my own
1:32 statement n
1:50 statement nakuru
1:41 statement nakuru in
1:33 statement nakuru the
1:35 statement name
1:40 statement name a
1:30 statement name of
1:45 statement named
1:41 statement named pupils
1:-52 statement names $
1:45 statement names a
1:85 statement names and
1:32 statement names of
1:33 statement names sent
1:33 statement nanle towns
1:55 statement national
1:60 statement national level
1:55 statement national play
1:34 statement ndovu
1:35 statement ndovu day
1:33 statement nearly
1:61 statement need
1:-62 statement need biscuits
1:51 statement need early
1:97 statement need saltmarsh
1:-164 statement needed from
1:116 statement needed help
1:-54 statement neighbouring
1:-69 statement neighbouring club
1:-43 statement neither
1:-52 statement neither staff
1:35 statement net
1:32 statement net has
1:32 statement net will
1:-109 statement netherby
1:-61 statement netherby high
1:-75 statement nets
1:-136 statement nets $
1:101 statement nettle
1:81 statement nettle marsh
1:55 statement network
1:57 statement network $
1:-62 statement never
1:-125 statement never once
1:31 statement new college
1:69 statement new deputy
1:60 statement new head
1:-76 statement new nets
1:34 statement new teachers
1:-68 statement new wing
1:56 statement newly
1:80 statement newly qualified
1:-86 statement newsletters
1:-76 statement newsletters $
1:77 statement next
1:107 statement next call
1:86 statement next one
1:49 statement next school
1:69 statement next summer
1:47 statement next term
1:54 statement next two
1:-128 statement next week
1:-90 statement nia
1:-59 statement nia always
1:-62 statement nia thurs
1:57 statement night
1:111 statement night led
1:34 statement nights
1:38 statement nights $
1:-117 statement no $
1:104 statement no banners
1:46 statement no charge
1:66 statement no fewer
1:30 statement no give
1:-61 statement no idea
1:66 statement no lead
1:33 statement no longer
1:-71 statement no measurable
1:88 statement no middle
1:58 statement no more
1:49 statement no partner
1:-77 statement no phones
1:75 statement no press
1:-71 statement no register
1:47 statement no school
1:30 statement no senior
1:32 statement no trained
1:38 statement nobody $
1:-119 statement nobody for
1:64 statement nominate
1:33 statement nominated
1:33 statement nominated by
1:36 statement noon
1:71 statement normal
1:61 statement normal school
1:88 statement northern
1:53 statement northern education
1:65 statement northgate
1:46 statement northgate institute
1:38 statement northmoor
1:52 statement northmoor district
1:85 statement norwell
1:39 statement norwell academy
1:39 statement norwell lends
1:45 statement norwell s
1:-72 statement not
1:57 statement not $
1:33 statement not a
1:44 statement not affected
1:39 statement not allow
1:-129 statement not be
1:-154 statement not built
1:30 statement not change
1:-141 statement not counted
1:61 statement not eight
1:98 statement not fortnightly
1:42 statement not had
1:-62 statement not heard
1:-54 statement not hit
1:84 statement not inspect
1:74 statement not less
1:43 statement not mean
1:56 statement not more
1:69 statement not suit
1:30 statement not to
1:42 statement not yet
1:81 statement note
1:93 statement note of
1:81 statement note that
1:99 statement notes
1:69 statement notes $
1:34 statement notes are
1:85 statement nothing
1:46 statement nothing $
1:52 statement nothing in
1:103 statement notice
1:48 statement notice $
1:55 statement novels
1:48 statement novels $
1:102 statement november
1:122 statement november $
1:32 statement november and
1:103 statement now
1:80 statement now $
1:32 statement now a
1:71 statement now and
1:42 statement number
1:40 statement number who
1:132 statement numbers
1:39 statement numbers are
1:35 statement numbers in
1:34 statement nurse
1:32 statement nurse $
1:82 statement nursery
1:55 statement nursery bluebell
1:32 statement nursery school
1:40 statement nursery to
1:-69 statement nurses
1:-131 statement nurses from
1:-77 statement o
1:-64 statement o $
1:130 statement oak
1:45 statement oak takes
1:51 statement oakfield
1:45 statement oakfield federation
1:129 statement oakmere
1:40 statement oakmere academy
1:37 statement oakmere mrs
1:41 statement oakmere ms
1:37 statement oakmere november
1:38 statement oakmere opposite
1:40 statement oakmere physics
1:37 statement oakmere senior
1:38 statement oakmere would
1:79 statement oakridge
1:90 statement oakridge shall
1:40 statement oblige
1:40 statement oblige the
1:83 statement observation
1:32 statement observation $
1:48 statement observation of
1:40 statement observe
1:38 statement observe lessons
1:-100 statement observed
1:-134 statement observed $
1:43 statement observes
1:42 statement observes each
1:44 statement obtain the
1:30 statement obtains
1:30 statement obtains a
1:-65 statement oct
1:-36 statement oct dunmore
1:-61 statement oct half
1:88 statement october
1:67 statement october not
1:112 statement odell
1:67 statement odell gannet
1:37 statement odhiambo
1:43 statement odhiambo st
1:226 statement of
1:96 statement of $
1:-78 statement of a
1:33 statement of all
1:41 statement of are
1:160 statement of at
1:83 statement of basic
1:38 statement of behaviour
1:30 statement of books
1:86 statement of both
1:59 statement of caldermouth
1:39 statement of charge
1:43 statement of co
1:-124 statement of collaboration
1:-71 statement of commerce
1:30 statement of completion
1:30 statement of conduct
1:55 statement of department
1:-66 statement of each
1:48 statement of education
1:42 statement of eight
1:33 statement of england
1:75 statement of english
)"sv,
    R"(1:41 statement of exercise
1:33 statement of experiments
1:34 statement of falling
1:49 statement of fenmoor
1:42 statement of ferry
1:35 statement of festival
1:44 statement of first
1:48 statement of five
1:59 statement of french
1:44 statement of gohpur
1:30 statement of governors
1:74 statement of harrowgate
1:66 statement of hazelwood
1:36 statement of her
1:34 statement of hetou
1:33 statement of intensive
1:49 statement of its
1:49 statement of june
1:58 statement of kindergarten
1:30 statement of kindergartens
1:37 statement of kingsford
1:-67 statement of laptops
1:35 statement of lead
1:-58 statement of learning
1:51 statement of lindau
1:56 statement of linton
1:44 statement of live
1:32 statement of low
1:57 statement of lower
1:41 statement of marsh
1:111 statement of maths
1:66 statement of mbeya
1:30 statement of minle
1:42 statement of mount
1:127 statement of ms
1:49 statement of music
1:51 statement of named
1:-146 statement of new
1:82 statement of next
1:46 statement of no
1:44 statement of norwell
1:84 statement of one
1:56 statement of orchard
1:95 statement of our
1:44 statement of ours
1:-63 statement of pairs
1:-87 statement of partner
1:67 statement of party
1:127 statement of physics
1:48 statement of play
1:85 statement of pounds
1:37 statement of pupils
1:34 statement of puppets
1:42 statement of reception
1:81 statement of riverside
1:30 statement of rural
1:-81 statement of school
1:75 statement of schools
1:-87 statement of science
1:110 statement of secondments
1:31 statement of senior
1:35 statement of september
1:108 statement of service
1:46 statement of six
1:33 statement of staff
1:83 statement of stonegate
1:35 statement of students
1:86 statement of tarn
1:30 statement of tasks
1:47 statement of teachers
1:77 statement of technology
1:34 statement of ten
1:35 statement of term
1:182 statement of the
1:-53 statement of their
1:90 statement of this
1:36 statement of thornbury
1:-105 statement of three
1:-65 statement of time
1:50 statement of tolworth
1:39 statement of trainin
1:59 statement of unit
1:30 statement of urban
1:124 statement of us
1:49 statement of visits
1:49 statement of visual
1:66 statement of wakuru
1:92 statement of wall
1:66 statement of welding
1:132 statement of wexley
1:37 statement of work
1:49 statement of year
1:82 statement of you
1:135 statement of your
1:-34 statement off
1:32 statement off because
1:-37 statement off bring
1:34 statement offer
1:33 statement offer french
1:103 statement office
1:124 statement office $
1:-70 statement office by
1:44 statement office coordinates
1:52 statement office karroo
1:-131 statement office mrs
1:52 statement office of
1:49 statement office pays
1:43 statement office room
1:31 statement office the
1:63 statement office was
1:72 statement officer
1:43 statement officer visits
1:44 statement officer will
1:32 statement officers
1:31 statement officers together
1:54 statement offices
1:94 statement ofori
1:53 statement ofori welding
1:32 statement often have
1:-126 statement ok
1:-67 statement ok $
1:46 statement ol
1:72 statement olave
1:78 statement olave s
1:81 statement old
1:43 statement old mill
1:68 statement old textbooks
1:-74 statement old truth
1:108 statement oldbarrow
1:76 statement oldbarrow central
1:30 statement olymp
1:30 statement olymp $
1:93 statement on
1:-69 statement on $
1:50 statement on a
1:34 statement on activi
1:83 statement on afterwards
1:43 statement on alterna
1:93 statement on alternate
1:-152 statement on and
1:38 statement on august
1:67 statement on behaviour
1:30 statement on carrick
1:42 statement on classes
1:64 statement on each
1:97 statement on fairlight
1:33 statement on flood
1:68 statement on forty
1:114 statement on friday
1:74 statement on fridays
1:-50 statement on help
1:-63 statement on his
1:45 statement on its
1:61 statement on january
1:36 statement on lessons
1:60 statement on line
1:-57 statement on loan
1:99 statement on mondays
1:73 statement on our
1:-121 statement on page
1:115 statement on post
1:57 statement on reading
1:-131 statement on recruitment
1:49 statement on secondment
1:44 statement on september
1:52 statement on site
1:47 statement on sixty
1:55 statement on sleep
1:33 statement on story
1:-77 statement on sundays
1:32 statement on task
1:30 statement on th
1:33 statement on the
1:35 statement on them
1:70 statement on this
1:32 statement on three
1:35 statement on thursday
1:30 statement on thursdays
1:32 statement on to
1:30 statement on tolworth
1:51 statement on us
1:79 statement on we
1:66 statement on wexcombe
1:34 statement on what
1:98 statement once a
1:-58 statement once complained
1:34 statement once every
1:246 statement one
1:44 statement one $
1:30 statement one admissions
1:76 statement one another
1:73 statement one assistant
1:35 statement one at
1:43 statement one box
1:83 statement one c
1:35 statement one card
1:35 statement one chemistry
1:85 statement one class
1:119 statement one day
1:81 statement one deputy
1:33 statement one event
1:53 statement one full
1:31 statement one game
1:33 statement one girl
1:39 statement one head
1:66 statement one joint
1:33 statement one letter
1:40 statement one meeting
1:78 statement one model
1:33 statement one n
1:97 statement one of
1:43 statement one outreach
1:62 statement one page
1:30 statement one prospectus
1:52 statement one scholarship
1:64 statement one school
1:41 statement one set
1:39 statement one teacher
1:30 statement one teaching
1:-105 statement one team
1:32 statement one term
1:95 statement one test
1:56 statement one tutor
1:-51 statement one very
1:68 statement one vice
1:34 statement one visit
1:-97 statement one visits
1:57 statement one week
1:100 statement one year
1:151 statement online
1:124 statement online $
1:42 statement online fridays
1:68 statement online our
1:93 statement online seminar
1:41 statement online spanish
1:43 statement online tuesdays
1:-42 statement only
1:35 statement only as
1:-150 statement only for
1:33 statement only in
1:36 statement only season
1:30 statement only when
1:-77 statement open
1:32 statement open lesson
1:33 statement open lessons
1:48 statement open our
1:-110 statement open the
1:-34 statement open to
1:-55 statement opened
1:-53 statement opened in
1:47 statement opened only
1:98 statement opening
1:51 statement opening day
1:51 statement opens
1:46 statement opens its
1:39 statement opposite
1:59 statement opposite number
1:-53 statement or
1:31 statement or above
1:-131 statement or bean
1:32 statement or better
1:-64 statement or gold
1:60 statement or more
1:62 statement or not
1:115 statement or report
1:-112 statement or thurs
1:32 statement oral
1:36 statement oral english
1:53 statement orchard
1:97 statement orchard park
1:35 statement order
1:32 statement order go
1:30 statement organise
1:30 statement organise excellent
1:-73 statement organised
1:-95 statement organised yes
1:35 statement organs
1:60 statement osei
1:45 statement osei of
1:68 statement oswin
1:51 statement oswin s
1:52 statement other
1:-80 statement other comments
1:40 statement other for
1:75 statement other friday
1:32 statement other in
1:32 statement other one
1:-50 statement other s
1:-79 statement other school
1:-68 statement other teachers
1:43 statement other thursday
1:33 statement ou
1:35 statement ou $
1:39 statement ouma
1:38 statement ouma moves
1:76 statement our
1:34 statement our annual
1:43 statement our bursar
1:-70 statement our consultants
1:35 statement our deputy
1:35 statement our dormitory
1:34 statement our english
1:37 statement our field
1:-105 statement our glasses
1:51 statement our head
1:50 statement our heads
1:46 statement our japanese
1:34 statement our key
1:53 statement our librarian
1:51 statement our library
1:68 statement our lyceum
1:30 statement our mathematics
1:61 statement our maths
1:84 statement our me
1:75 statement our means
1:41 statement our mock
1:83 statement our music
1:33 statement our net
1:35 statement our online
1:-76 statement our partner
1:61 statement our payroll
1:51 statement our phonics
1:32 statement our principal
1:-60 statement our results
1:37 statement our school
1:65 statement our science
1:59 statement our sp
1:-67 statement our spirits
1:47 statement our staff
1:50 statement our students
1:30 statement our teacher
1:39 statement our teachers
1:-63 statement our top
1:-87 statement our trust
1:-101 statement our twin
1:55 statement our two
1:-59 statement our umbrellas
1:43 statement our wellbeing
1:92 statement our year
1:130 statement ours
1:42 statement ours as
1:38 statement ours for
1:42 statement ours mentors
1:44 statement ours to
1:172 statement out
1:57 statement out $
1:41 statement out a
1:34 statement out after
1:39 statement out for
1:33 statement out in
1:65 statement out of
1:35 statement out teacher
1:43 statement out there
1:62 statement out to
1:39 statement outcomes
1:46 statement outcomes $
1:-166 statement outdoors
1:-51 statement outdoors $
1:-101 statement outfield
1:-75 statement outfield fortnightly
1:63 statement outreach
1:51 statement outreach grant
1:47 statement outreach teacher
1:30 statement outside
1:30 statement outside applicants
1:45 statement over before
1:-62 statement over books
1:-84 statement over eight
1:35 statement over for
1:40 statement over forty
1:30 statement over on
1:34 statement over our
1:36 statement over refurbished
1:-66 statement over schools
1:-120 statement over six
1:63 statement over tarn
1:35 statement over ten
1:75 statement over the
1:39 statement over to
1:66 statement over twelve
1:74 statement over two
1:-31 statement overall
1:-49 statement overall judgement
1:63 statement overall leadership
1:39 statement overleaf
1:38 statement overleaf $
1:71 statement owen
1:46 statement owen lusk
1:69 statement own $
1:32 statement own bus
1:-142 statement own capac
1:43 statement own first
1:82 statement own leaders
1:33 statement own picnic
1:44 statement own problems
1:32 statement own quiz
1:-167 statement own school
1:107 statement owner
1:115 statement owner c
1:37 statement owner it
1:36 statement owner j
1:90 statement owner l
1:-134 statement oyelaran
1:-81 statement oyelaran $
1:-124 statement p
1:-80 statement p oyelaran
1:46 statement pa
1:122 statement pa the
1:43 statement packs
1:97 statement packs at
1:-68 statement page
1:-104 statement page $
1:38 statement page on
1:54 statement page sheet
1:39 statement pages
1:38 statement pages and
1:-114 statement paid
1:-84 statement paid $
1:86 statement paid by
1:-140 statement paid days
1:47 statement paid for
1:85 statement paid from
1:-74 statement paid only
1:-110 statement painted
1:-73 statement painted the
1:33 statement painted yellow
1:118 statement pair
1:77 statement pair $
1:31 statement pair for
1:30 statement pair set
1:-81 statement paired
1:-60 statement paired $
1:-71 statement paired schools
1:59 statement paired with
1:-58 statement pairing high
1:118 statement pairing of
1:40 statement pairs for
1:33 statement pairs of
1:42 statement pairs one
1:-169 statement pairs over
1:30 statement pairs qinghe
1:33 statement panel
1:32 statement panel heads
1:32 statement panels of
1:-166 statement paper
1:-81 statement paper and
1:-163 statement paper english
1:-77 statement paper mathematics
1:-76 statement paper science
1:-87 statement paper strips
1:40 statement papers
1:39 statement papers in
1:67 statement parents
1:33 statement parents and
1:66 statement parents fund
1:69 statement parents night
1:76 statement park
1:57 statement park academy
1:63 statement park school
1:46 statement parliament
1:46 statement parliament the
1:63 statement part $
1:-42 statement part in
1:94 statement parties
1:53 statement parties each
1:43 statement parties shall
1:-154 statement partner
1:70 statement partner $
1:38 statement partner abbey
1:-65 statement partner college
1:35 statement partner dene
1:-85 statement partner heads
1:47 statement partner in
1:50 statement partner kindergarten
1:36 statement partner s
1:-210 statement partner school
1:-95 statement partner schools
1:33 statement partner teachers
1:47 statement partner this
1:80 statement partner what
1:-53 statement partner work
1:68 statement partners
1:33 statement partners gather
1:38 statement partners in
1:32 statement partners twice
1:-84 statement partnership
1:-63 statement partnership $
1:-131 statement partnership shield
1:49 statement partnership with
1:94 statement parts
1:36 statement parts $
1:46 statement parts with
1:149 statement party
1:88 statement party a
1:95 statement party b
1:40 statement party c
1:58 statement party may
1:30 statement party of
1:53 statement pass
1:50 statement pass on
1:43 statement pass rate
1:42 statement pass rates
1:36 statement pass the
1:92 statement passes
1:83 statement passes $
1:33 statement patchy
1:37 statement patchy $
1:32 statement patience
1:34 statement patience and
1:31 statement patron
1:42 statement patron shall
1:-67 statement pavilion
1:-83 statement pavilion to
1:108 statement pay
1:38 statement pay $
1:87 statement pay for
1:33 statement pay return
1:64 statement pay the
1:32 statement payable
1:32 statement payable to
1:71 statement payroll
1:61 statement payroll $
1:90 statement pays
1:52 statement pays for
1:55 statement pays nothing
1:63 statement pays salaries
1:42 statement pays the
1:-73 statement pe
1:-55 statement pe art
1:-51 statement pe moves
1:-71 statement peas
1:-92 statement peas carrots
1:166 statement pebble
1:46 statement pebble creek
1:100 statement pedagogical
1:55 statement pedagogical college
1:63 statement peel
1:65 statement peel head
1:-33 statement pell
1:-69 statement pell $
1:33 statement pen
1:30 statement pen $
1:74 statement penmoor
1:72 statement penmoor $
1:62 statement penn
1:41 statement penn oakmere
1:55 statement penn wondered
1:30 statement pension
1:30 statement pension rights
1:102 statement people
1:60 statement people join
1:55 statement people one
1:46 statement people our
1:128 statement per
1:87 statement per cent
1:50 statement per partner
1:47 statement per school
1:54 statement per semester
1:106 statement per term
1:-104 statement performing
1:-75 statement performing schools
1:42 statement period
1:38 statement periods $
1:-68 statement permanent
1:-79 statement permanent hours
1:36 statement permanent year
1:56 statement person
1:57 statement person at
1:30 statement persons
1:30 statement persons for
1:33 statement petrol for
1:-60 statement pharmacy
1:-61 statement pharmacy will
1:58 statement phone $
1:-127 statement phone and
1:-84 statement phones
1:-89 statement phones $
1:58 statement phonics
1:47 statement phonics check
1:54 statement phonics lead
1:50 statement phonics library
1:39 statement phonics planning
1:-52 statement photocopier
1:-50 statement photocopier please
1:-77 statement photographs
1:-63 statement photographs are
1:105 statement physics
1:-102 statement physics $
1:90 statement physics englis
1:38 statement physics lesson
1:43 statement physics posts
1:76 statement physics specialist
1:44 statement physics teacher
1:60 statement physics will
1:59 statement pick
1:52 statement pick six
1:32 statement picked
1:35 statement picked by
1:54 statement picnic
1:34 statement picnic $
1:34 statement picnic in
1:45 statement picture
1:55 statement picture books
1:-89 statement pie
1:-78 statement pie or
1:134 statement pike
1:59 statement pike $
1:45 statement pike goes
1:55 statement pio
1:87 statement pio cassel
1:63 statement pit
1:98 statement pit before
1:34 statement pit s
1:35 statement pit sixth
1:91 statement pit students
1:45 statement place at
1:-66 statement place halves
1:60 statement place on
1:44 statement placed
1:66 statement placed in
1:37 statement placed on
1:62 statement placement
1:-76 statement placements
1:-124 statement placements with
1:41 statement places
1:53 statement plainview
1:57 statement plainview $
1:108 statement plan
1:34 statement plan for
1:53 statement plan is
1:58 statement plan lessons
1:44 statement plan mathematics
1:44 statement plan of
1:65 statement plan we
1:41 statement planning
1:44 statement planning beacon
1:32 statement planning stored
1:45 statement plans
1:51 statement plans $
1:78 statement play
1:47 statement play activities
1:58 statement play council
1:61 statement play watch
1:35 statement playgr
1:35 statement playgr $
1:138 statement playgroup
1:38 statement playgroup and
1:33 statement playgroup children
1:34 statement playgroup staff
1:35 statement playgroups
1:33 statement playgroups come
1:-51 statement please do
1:81 statement please free
1:73 statement please note
1:-143 statement please return
1:-59 statement plenary
1:-67 statement plenary which
1:-56 statement point
1:-113 statement point sign
1:49 statement points
1:47 statement points $
1:-57 statement policy
1:34 statement policy $
1:-71 statement policy are
1:38 statement policy line
1:36 statement policy ran
1:37 statement polish
1:114 statement polytechnic
1:52 statement polytechnic at
1:36 statement polytechnic shall
1:40 statement pool
1:42 statement pool $
1:41 statement poor
1:42 statement poor and
1:73 statement pos
1:61 statement pos $
1:-92 statement positive
1:-66 statement positive though
1:52 statement post $
1:31 statement post do
1:79 statement post for
1:30 statement post in
1:58 statement post office
1:-118 statement post to
1:34 statement posted
1:40 statement posted to
1:48 statement poster
1:45 statement poster for
1:94 statement posts
1:72 statement posts are
1:-81 statement potato
1:-86 statement potato $
1:49 statement pounds
1:51 statement pounds $
1:110 statement power
1:37 statement power cuts
1:44 statement power packs
1:93 statement practical
1:117 statement practical chemistry
1:71 statement practicals
1:47 statement practicals and
1:44 statement practicals low
1:40 statement practicals shall
1:85 statement practice
1:33 statement practice $
1:65 statement practice partner
1:51 statement practitioner
1:52 statement prefecture
1:30 statement prefecture in
1:36 statement preference
1:38 statement preference in
1:38 statement preparation
1:32 statement preparation through
1:51 statement prepare
1:43 statement prepare the
1:119 statement prepared
1:69 statement prepared by
1:79 statement prepares
1:36 statement prepares the
1:36 statement prescribed $
1:33 statement present $
1:-50 statement present all
1:37 statement present heads
1:37 statement present marking
1:39 statement present mr
1:32 statement present them
1:49 statement press
1:78 statement press no
1:40 statement prima
1:46 statement prima $
1:95 statement primaries
1:58 statement primaries in
1:78 statement primary
1:76 statement primary $
1:60 statement primary and
1:41 statement primary curriculum
1:39 statement primary nanle
1:189 statement primary school
1:32 statement primary schools
1:31 statement primary supporting
1:86 statement primary teachers
1:-80 statement primary their
1:51 statement primary to
1:133 statement principal
1:35 statement principal $
1:36 statement principal for
1:51 statement principal ms
1:73 statement principal of
1:49 statement principal on
1:91 statement principal spoke
1:46 statement principal summit
1:68 statement principal to
1:36 statement principal wirrabee
1:57 statement principals
1:46 statement principals $
1:33 statement principals and
1:37 statement principals february
1:42 statement principals redfern
1:53 statement principals shall
1:30 statement principle of
1:35 statement principles
1:35 statement principles $
1:54 statement printer
1:54 statement printer $
1:43 statement priority
1:105 statement priory
1:42 statement priory hands
1:80 statement priory high
1:42 statement priory laboratories
1:55 statement priory s
1:-90 statement prize
1:62 statement prize at
1:-63 statement prize is
1:69 statement prize one
1:-65 statement prize secretary
1:72 statement prizes
1:56 statement problems
1:77 statement problems $
1:74 statement prof
1:59 statement prof e
1:48 statement prof mark
1:38 statement professor
1:32 statement professor rawat
1:44 statement programme $
1:42 statement programme up
1:-77 statement programme well
1:40 statement programme without
1:67 statement progress
1:116 statement progress by
1:43 statement progress in
1:52 statement project
1:49 statement project alo
1:34 statement project veteran
1:42 statement promised
1:50 statement promised to
1:30 statement prospectus
1:30 statement prospectus and
1:33 statement prov
1:32 statement prov $
1:69 statement provide
1:112 statement provide hours
1:41 statement provide housing
1:104 statement provided
1:73 statement provided by
1:51 statement provider
1:49 statement provider rowan
1:34 statement provides
1:112 statement provincial
1:74 statement provincial level
1:67 statement provincial skills
1:31 statement provincial special
1:61 statement pryc
1:62 statement pryc $
1:38 statement public
1:40 statement public service
1:-59 statement publish
1:-157 statement publish stories
1:89 statement published
1:54 statement published by
1:-80 statement pudding
1:-71 statement pudding apple
1:84 statement puddle
1:73 statement puddle lane
1:42 statement pupil
1:-38 statement pupils
1:74 statement pupils $
1:-59 statement pupils aged
1:36 statement pupils and
1:57 statement pupils are
1:47 statement pupils at
1:78 statement pupils by
1:-126 statement pupils filled
1:32 statement pupils for
1:36 statement pupils in
1:49 statement pupils may
1:70 statement pupils of
1:-112 statement pupils place
1:58 statement pupils reading
1:-122 statement pupils sang
1:91 statement pupils spend
1:51 statement pupils teams
1:36 statement pupils through
1:-63 statement pupils were
1:34 statement pupils will
1:31 statement puppets are
1:35 statement purpose
1:33 statement purpose $
1:75 statement put
1:96 statement put together
1:30 statement puyang
1:35 statement puyang normal
1:31 statement qinghe
1:30 statement qinghe no
1:94 statement qualified
1:53 statement qualified teachers
1:34 statement quality
1:33 statement quality assurance
1:91 statement quarry
1:49 statement quarry bank
1:84 statement quarry lane
1:-80 statement quarter
1:37 statement quarter $
1:-58 statement quarter budget
1:56 statement quarter for
1:-93 statement quarter the
1:-62 statement quarters
1:-49 statement quarters between
1:-73 statement quay
1:-63 statement quay $
1:53 statement questions
1:68 statement questions $
1:-56 statement queue
1:-51 statement queue year
1:68 statement quill
1:54 statement quill headteacher
1:53 statement quiz
1:33 statement quiz club
1:32 statement quiz teams
1:-71 statement quote
1:-64 statement quote $
1:46 statement quotes
1:44 statement quotes $
1:60 statement r
1:58 statement r $
1:47 statement r castellan
1:88 statement rahn
1:49 statement rahn student
1:-95 statement rail
1:-75 statement rail tickets
1:-52 statement rain
1:-59 statement rain takes
1:-69 statement raise
1:-71 statement raise our
1:-71 statement raises
1:-69 statement raises attainment
1:-39 statement ran
1:32 statement ran $
1:-67 statement ran the
1:66 statement ran to
1:-91 statement rate $
1:77 statement rate in
1:50 statement rate of
1:43 statement rated
1:77 statement rates
1:41 statement rates will
1:35 statement rawat
1:35 statement rawat will
1:-50 statement re
1:-148 statement re golden
1:42 statement re our
1:77 statement reach
1:41 statement reach at
1:37 statement reach by
1:33 statement reached
1:39 statement reached class
1:-45 statement read
1:51 statement read aloud
1:67 statement read by
1:45 statement read one
1:-122 statement read their
1:55 statement readers
1:63 statement readers and
1:181 statement reading
1:62 statement reading at
1:39 statement reading corner
1:101 statement reading hour
1:56 statement reading leadership
1:56 statement reading lessons
1:51 statement reading mrs
1:82 statement reading scheme
1:43 statement reading specialist
1:33 statement reading teachers
1:75 statement ready
1:33 statement ready dongxing
1:74 statement ready to
1:56 statement rebuil
1:63 statement rebuil $
1:-43 statement receive
1:56 statement receive help
1:-57 statement receive two
1:69 statement receivers
1:51 statement receivers four
1:50 statement receivers funded
1:90 statement receives
1:31 statement receives a
1:33 statement receives it
1:49 statement receives one
1:84 statement receives three
1:58 statement receiving
1:45 statement receiving school
1:57 statement receiving side
1:69 statement reception
1:43 statement reception leader
1:65 statement reception safeguarding
1:46 statement recipient
1:69 statement recipient school
1:30 statement recommended
1:30 statement recommended by
1:36 statement recorded
1:33 statement recorded practicals
1:-68 statement records
1:-101 statement records of
1:-61 statement recruitment
1:-122 statement recruitment $
1:97 statement rector
1:61 statement rector teachers
1:101 statement rector the
1:73 statement redcliff
1:45 statement redcliff s
1:49 statement redcliff special
1:48 statement redfern
1:52 statement redfern valley
1:-140 statement reeve
1:-76 statement reeve $
1:120 statement ref
1:83 statement ref a
1:40 statement reference $
1:97 statement refunded
1:64 statement refunded at
1:101 statement refurbished
1:36 statement refurbished laptops
1:-117 statement regional essay
1:51 statement regional inspectorate
1:-119 statement register
1:37 statement register before
1:-51 statement register had
1:-73 statement register of
1:33 statement reimbursed
1:34 statement reimbursed by
1:106 statement release
1:37 statement release four
1:46 statement releases
1:-48 statement relied
1:-144 statement relied too
1:37 statement remains
1:32 statement remedial workbook
1:49 statement remember
1:50 statement remember my
1:-136 statement reminded
1:-63 statement reminded heads
1:48 statement renewable
1:48 statement renewable $
1:44 statement renmin
1:-76 statement repair
1:-81 statement repair $
1:33 statement replaced
1:32 statement replaced last
1:96 statement report
1:59 statement report $
1:47 statement report of
1:-63 statement report to
1:-55 statement reported
1:-97 statement reported on
1:50 statement reported that
1:43 statement reporting
1:43 statement reporting lesson
1:-108 statement reports
1:-78 statement reports to
1:43 statement requests
1:43 statement requests not
1:-49 statement requires
1:-145 statement requires improvement
1:44 statement research
1:32 statement research together
1:43 statement residential
1:104 statement residential week
1:33 statement respect
1:34 statement respect patience
1:30 statement respectively
1:80 statement responsible
1:33 statement responsible $
1:-90 statement restock
1:-139 statement restock the
1:75 statement results to
1:-108 statement results went
1:43 statement return $
1:-79 statement return to
1:33 statement return visits
1:73 statement returns
1:51 statement returns each
1:88 statement review
1:34 statement review $
1:47 statement review in
1:40 statement review of
1:76 statement review week
1:42 statement revise
1:40 statement revise the
1:77 statement revised
1:40 statement revised risk
1:66 statement revision
1:82 statement revision site
1:46 statement revision weekend
1:43 statement rewrite
1:39 statement rewrite saltfleet
1:76 statement ridge
1:39 statement ridge arithmetic
1:30 statement rights at
1:46 statement ringmere
1:87 statement ringmere primary
1:-91 statement rings
1:-97 statement rings at
1:50 statement rise
1:42 statement rise from
1:55 statement risen
1:42 statement risen by
1:39 statement risen to
1:30 statement rises
1:79 statement risk
1:64 statement risk register
1:81 statement rita
1:47 statement rita school
1:32 statement river keeps
1:91 statement river leaver
1:-67 statement river mountain
1:70 statement river vocational
1:52 statement riverbank
1:43 statement riverbank little
1:107 statement riverside
1:91 statement riverside s
1:103 statement riverside will
1:141 statement road
1:68 statement road $
1:55 statement road a
1:38 statement road classrooms
1:41 statement road coaching
1:40 statement road leavers
1:41 statement road met
1:33 statement road playgr
1:50 statement road primary
1:61 statement road s
1:67 statement road school
1:33 statement road takes
1:39 statement road was
1:96 statement robotics
1:44 statement robotics club
1:32 statement robotics coach
1:36 statement robotics room
1:-76 statement roller
1:-69 statement roller until
1:84 statement roof is
1:-86 statement roof repair
1:56 statement room
1:45 statement room $
1:53 statement room at
1:34 statement room leaders
1:32 statement room was
1:50 statement room we
1:-82 statement rooms
1:-70 statement rooms $
1:72 statement rosa
1:62 statement rosa goes
1:-83 statement rose
1:-74 statement rose a
1:47 statement rotary
1:57 statement rotary club
1:47 statement round
1:38 statement round $
1:41 statement round spe
1:30 statement rounds
1:119 statement routine
1:41 statement routine $
1:67 statement roux
1:88 statement roux $
1:87 statement rowan
1:78 statement rowan tree
1:32 statement rubbish
1:44 statement rubbish $
1:-42 statement rudd
1:38 statement rudd apologised
1:38 statement rudd oakmere
1:-148 statement rudd thanked
1:74 statement rules
1:62 statement rules $
1:99 statement run
1:83 statement run a
1:34 statement run an
1:56 statement run by
1:38 statement run it
1:41 statement runs
1:43 statement runs a
1:46 statement runs every
1:-68 statement runs for
1:69 statement runs from
1:58 statement runs january
1:95 statement rural
1:82 statement rural school
1:30 statement rural service
1:72 statement rusinga
1:45 statement rusinga for
1:48 statement rusinga mixed
1:37 statement rusinga s
1:71 statement ruth
1:141 statement s
1:64 statement s $
1:33 statement s admissions
1:41 statement s advisers
1:33 statement s alumni
1:60 statement s appraisal
1:34 statement s art
1:43 statement s attendance
1:42 statement s boys
1:-97 statement s broom
1:49 statement s budget
1:77 statement s business
1:41 statement s clerk
1:30 statement s code
1:37 statement s collective
1:57 statement s college
1:40 statement s debating
1:71 statement s deputy
1:38 statement s employer
1:39 statement s exams
1:33 statement s experience
1:44 statement s favour
1:91 statement s house
1:37 statement s laboratory
1:55 statement s letter
1:37 statement s literacy
1:31 statement s lodging
1:63 statement s marking
1:88 statement s middle
1:53 statement s minibus
1:30 statement s mooting
1:41 statement s mr
1:-51 statement s names
1:46 statement s new
1:75 statement s next
1:41 statement s office
1:46 statement s outreach
1:88 statement s own
1:56 statement s pa
1:30 statement s pair
1:-68 statement s partner
1:-80 statement s pharmacy
1:-107 statement s pie
1:52 statement s plans
1:79 statement s pool
1:35 statement s principal
1:39 statement s programme
1:66 statement s pupils
1:-58 statement s salary
1:59 statement s school
1:43 statement s sen
1:80 statement s shar
1:-62 statement s support
1:37 statement s teaching
1:80 statement s team
1:86 statement s technician
1:35 statement s top
1:69 statement s tuesday
1:35 statement s will
1:-67 statement s work
1:76 statement s yard
1:73 statement s year
1:48 statement safeguarding
1:85 statement safeguarding files
1:74 statement safety
1:30 statement safety comes
1:40 statement safety in
1:55 statement safety standards
1:-69 statement said $
1:-85 statement said cragside
1:109 statement said his
1:67 statement salaries
1:63 statement salaries and
1:-130 statement salary
1:-61 statement salary to
1:44 statement salt
1:44 statement salt river
1:116 statement saltfleet
1:38 statement saltfleet $
1:38 statement saltfleet fro
1:33 statement saltfleet had
1:60 statement saltfleet high
1:61 statement saltfleet middle
1:63 statement saltfleet over
1:40 statement saltfleet s
1:45 statement saltmarsh
1:49 statement saltmarsh primary
1:50 statement saltpan
1:79 statement saltpan $
1:-114 statement sam
1:-58 statement sam do
1:-66 statement sam is
1:-116 statement sam legend
1:131 statement same
1:33 statement same $
1:87 statement same call
1:42 statement same day
1:100 statement same end
1:101 statement same mock
1:34 statement same six
1:62 statement sand
1:53 statement sand table
1:34 statement sand trays
1:79 statement sandpit
1:56 statement sandpit $
1:43 statement sandpit each
1:87 statement sandwiches
1:109 statement sandwiches were
1:-73 statement sang
1:-78 statement sang for
1:47 statement santa
1:40 statement santa rita
1:-73 statement sat
1:-65 statement sat in
1:47 statement satellite
1:47 statement satellite link
1:61 statement sato
1:56 statement sato start
1:70 statement saturday $
1:33 statement saturday and
1:-128 statement saturday at
1:32 statement saturdays
1:32 statement saturdays to
1:50 statement savanna
1:51 statement savanna air
1:38 statement save
1:32 statement save themselves
1:77 statement sc
)"sv,
    R"(1:84 statement sc $
1:129 statement scheme
1:70 statement scheme at
1:45 statement scheme boxes
1:45 statement scheme is
1:62 statement scheme of
1:31 statement scholar
1:32 statement scholar of
1:31 statement scholars
1:35 statement scholars and
1:76 statement scholarship
1:47 statement scholarship a
1:32 statement scholarship for
1:84 statement school $
1:35 statement school adopts
1:34 statement school affiliated
1:70 statement school appoints
1:40 statement school are
1:75 statement school as
1:-65 statement school asking
1:52 statement school assists
1:-31 statement school at
1:48 statement school atte
1:47 statement school based
1:30 statement school beishan
1:32 statement school bhimgaon
1:30 statement school borrows
1:-76 statement school eat
1:-103 statement school enters
1:-72 statement school exchange
1:43 statement school five
1:36 statement school four
1:75 statement school from
1:61 statement school has
1:100 statement school improvement
1:34 statement school intends
1:45 statement school is
1:-73 statement school it
1:30 statement school its
1:54 statement school january
1:37 statement school lead
1:88 statement school leads
1:36 statement school leeds
1:-66 statement school lot
1:79 statement school marsh
1:-50 statement school may
1:95 statement school member
1:32 statement school nakuru
1:107 statement school names
1:89 statement school office
1:58 statement school our
1:37 statement school owner
1:36 statement school remains
1:32 statement school renmin
1:-133 statement school rose
1:45 statement school rusinga
1:-67 statement school s
1:69 statement school said
1:-88 statement school seeks
1:110 statement school sends
1:73 statement school shall
1:37 statement school sits
1:-73 statement school spent
1:-65 statement school sports
1:-143 statement school support
1:82 statement school supports
1:37 statement school ten
1:-64 statement school that
1:48 statement school the
1:-163 statement school this
1:122 statement school to
1:40 statement school turkana
1:78 statement school two
1:81 statement school until
1:-153 statement school was
1:37 statement school weaker
1:-69 statement school were
1:53 statement school which
1:48 statement school will
1:50 statement school withdrawn
1:72 statement school year
1:53 statement school years
1:-65 statement schools $
1:-84 statement schools answer
1:34 statement schools are
1:32 statement schools athletes
1:39 statement schools believe
1:33 statement schools biswanath
1:96 statement schools board
1:54 statement schools bureau
1:31 statement schools chepkoit
1:-112 statement schools choose
1:96 statement schools council
1:55 statement schools entitled
1:102 statement schools for
1:39 statement schools hold
1:32 statement schools in
1:32 statement schools kerio
1:30 statement schools make
1:50 statement schools meet
1:78 statement schools of
1:67 statement schools office
1:32 statement schools often
1:39 statement schools on
1:41 statement schools once
1:53 statement schools plan
1:-77 statement schools raises
1:-32 statement schools report
1:72 statement schools sandwiches
1:56 statement schools shall
1:39 statement schools share
1:93 statement schools sit
1:54 statement schools supply
1:50 statement schools to
1:85 statement schools will
1:-73 statement schools with
1:-39 statement schools xi
1:30 statement science $
1:38 statement science fair
1:-119 statement science from
1:42 statement science lead
1:-163 statement science music
1:43 statement science parts
1:90 statement science passes
1:-56 statement science science
1:42 statement science staff
1:60 statement science teachers
1:34 statement science van
1:-160 statement science wednesday
1:60 statement science week
1:-97 statement scientist
1:-82 statement scientist cup
1:-162 statement scores
1:-138 statement scores at
1:69 statement screen
1:42 statement screen $
1:46 statement screen every
1:43 statement scripts
1:49 statement scripts $
1:-70 statement sea
1:-114 statement sea she
1:54 statement season
1:33 statement season absenteeism
1:-82 statement seated
1:-77 statement seated by
1:47 statement secon
1:99 statement secon $
1:45 statement second
1:-74 statement second class
1:43 statement second day
1:58 statement second one
1:54 statement second saturday
1:38 statement second term
1:67 statement second two
1:83 statement secondary
1:65 statement secondary school
1:53 statement secondary three
1:-55 statement seconded
1:-70 statement seconded for
1:100 statement seconded staff
1:58 statement secondment
1:56 statement secondment for
1:93 statement secondments
1:42 statement secondments $
1:56 statement seconds
1:47 statement seconds a
1:62 statement seconds one
1:-44 statement secretary
1:-112 statement secretary by
1:37 statement secretary mrs
1:52 statement section
1:-50 statement secure
1:-50 statement secure in
1:-53 statement see
1:39 statement see the
1:-75 statement see this
1:-126 statement seeks
1:-79 statement seeks a
1:38 statement seen
1:36 statement seen by
1:-66 statement selby
1:-102 statement selby moor
1:78 statement selects
1:64 statement semba
1:62 statement semba has
1:88 statement semester
1:52 statement semester $
1:36 statement semester in
1:55 statement semester months
1:81 statement seminar
1:85 statement seminar will
1:112 statement sen
1:46 statement sen team
1:-72 statement send a
1:37 statement send four
1:69 statement send me
1:80 statement send the
1:34 statement send two
1:42 statement send up
1:34 statement send us
1:56 statement sending
1:62 statement sending side
1:95 statement sends
1:95 statement sends coaches
1:50 statement sends its
1:81 statement sends one
1:36 statement sends the
1:60 statement sends two
1:126 statement senior
1:44 statement senior forms
1:50 statement senior high
1:39 statement senior leaders
1:38 statement senior students
1:34 statement senior teams
1:30 statement senior three
1:50 statement sensory
1:49 statement sensory kit
1:107 statement sent
1:30 statement sent $
1:30 statement sent back
1:53 statement sent by
1:79 statement sent home
1:79 statement sent to
1:40 statement sent up
1:-105 statement september
1:42 statement september and
1:-118 statement september in
1:-76 statement september lent
1:43 statement september ms
1:37 statement september the
1:146 statement september to
1:69 statement september were
1:-76 statement september you
1:52 statement serve
1:39 statement serve as
1:37 statement serve only
1:32 statement served
1:33 statement served in
1:41 statement server that
1:139 statement service
1:30 statement service $
1:63 statement service and
1:94 statement service days
1:37 statement service is
1:46 statement service leave
1:42 statement service licence
1:49 statement serviced
1:52 statement serviced in
1:44 statement sesay
1:103 statement sesay to
1:114 statement sessions
1:42 statement sessions $
1:60 statement sessions on
1:94 statement set
1:105 statement set in
1:82 statement set of
1:-95 statement set ran
1:97 statement set up
1:99 statement sets
1:43 statement sets up
1:97 statement setting
1:52 statement setting $
1:34 statement setting buys
1:94 statement settled
1:57 statement settled on
1:44 statement settled the
1:41 statement settled with
1:34 statement settles
1:33 statement settles children
1:43 statement seven
1:42 statement seven $
1:42 statement sewing
1:36 statement sewing machines
1:31 statement sh $
1:70 statement shadow
1:50 statement shadow our
1:34 statement shadow the
1:38 statement shadow their
1:103 statement shadows
1:76 statement shadows ours
1:121 statement shall
1:44 statement shall admit
1:42 statement shall advise
1:82 statement shall be
1:40 statement shall come
1:65 statement shall donate
1:44 statement shall finance
1:33 statement shall forward
1:95 statement shall give
1:37 statement shall have
1:57 statement shall jointly
1:85 statement shall know
1:36 statement shall make
1:35 statement shall name
1:32 statement shall pay
1:38 statement shall prepare
1:44 statement shall provide
1:63 statement shall second
1:32 statement shall send
1:44 statement shall supervise
1:34 statement shall take
1:32 statement shall tour
1:33 statement shall undergo
1:31 statement shall visit
1:71 statement shar
1:78 statement shar $
1:86 statement share a
1:65 statement share every
1:47 statement share of
1:-101 statement share our
1:74 statement share teachers
1:-61 statement share the
1:35 statement share what
1:41 statement shared $
1:40 statement shared assembly
1:50 statement shared bus
1:36 statement shared drive
1:-54 statement shared eleven
1:-132 statement she
1:-72 statement she came
1:45 statement she feels
1:-66 statement she gave
1:-65 statement she is
1:-162 statement she kept
1:90 statement she will
1:54 statement shearing
1:41 statement shearing shed
1:46 statement shed
1:41 statement shed project
1:71 statement sheepwash
1:75 statement sheepwash two
1:79 statement sheet
1:60 statement sheet for
1:95 statement sheet prepared
1:70 statement shelves
1:50 statement shelves and
1:-109 statement shepherd
1:-99 statement shepherd s
1:-101 statement shield
1:-85 statement shield goes
1:40 statement shillings
1:38 statement shillings for
1:33 statement shillings is
1:60 statement shoe
1:51 statement shoe sizes
1:-121 statement short
1:-83 statement short $
1:73 statement short note
1:56 statement short of
1:-65 statement short survey
1:77 statement should
1:35 statement should be
1:39 statement should rise
1:45 statement showcase
1:92 statement showcase $
1:42 statement shows
1:36 statement shows staff
1:32 statement shut
1:32 statement shut $
1:39 statement si
1:47 statement si $
1:49 statement side by
1:-86 statement side entrance
1:53 statement side larkhill
1:91 statement side nettle
1:-76 statement side peas
1:43 statement sides
1:30 statement sides of
1:46 statement sides set
1:-64 statement sign
1:30 statement sign an
1:-65 statement sign missing
1:53 statement signature
1:53 statement signature $
1:-102 statement signed
1:-71 statement signed by
1:30 statement signed for
1:47 statement signing
1:49 statement signing took
1:92 statement sike
1:46 statement sike lane
1:-66 statement silver
1:-68 statement silver or
1:34 statement simply
1:-81 statement since
1:-74 statement since march
1:68 statement since the
1:-45 statement sister
1:-56 statement sister $
1:81 statement sister benedicta
1:99 statement sit
1:87 statement sit in
1:43 statement sit our
1:46 statement sit the
1:77 statement site
1:39 statement site at
1:59 statement site to
1:42 statement site two
1:49 statement sits
1:42 statement sits in
1:-50 statement six
1:81 statement six $
1:-115 statement six children
1:65 statement six final
1:48 statement six months
1:51 statement six steps
1:-55 statement six teachers
1:69 statement six times
1:33 statement six to
1:-69 statement six towns
1:67 statement six weeks
1:-94 statement six years
1:121 statement sixth
1:92 statement sixth form
1:49 statement sixty
1:45 statement sixty days
1:68 statement sizes
1:88 statement sizes for
1:75 statement skills
1:43 statement skills authority
1:63 statement skipped
1:76 statement skipped the
1:39 statement sleep
1:41 statement sleep and
1:-62 statement slept
1:-70 statement slept well
1:94 statement slides
1:62 statement slides $
1:-101 statement slightly
1:-88 statement slightly under
1:-63 statement small
1:-69 statement small in
1:-52 statement smaller
1:-53 statement smaller school
1:-57 statement smoked
1:-72 statement smoked all
1:-90 statement so
1:-59 statement so did
1:-77 statement so ful
1:-82 statement so let
1:58 statement so that
1:51 statement solar
1:64 statement solar lamp
1:-49 statement some
1:-57 statement some custard
1:40 statement someone
1:38 statement someone whom
1:-130 statement sorry
1:-149 statement sorry when
1:41 statement soun
1:38 statement soun $
1:-63 statement soup
1:-88 statement soup leek
1:65 statement sp
1:54 statement sp $
1:37 statement spanish
1:38 statement spanish course
1:50 statement spare
1:36 statement spare by
1:37 statement spare does
1:37 statement spe
1:43 statement spe $
1:72 statement speak
1:43 statement speak every
1:32 statement speak t
1:32 statement speakers
1:98 statement special
1:78 statement special measures
1:79 statement special school
1:84 statement specialist
1:51 statement specialist on
1:62 statement specialist would
1:55 statement specialists
1:43 statement specialists of
1:40 statement speech
1:33 statement speech for
1:-88 statement speeches
1:-96 statement speeches last
1:-138 statement spelling
1:36 statement spelling bee
1:-52 statement spelling maths
1:36 statement spend a
1:-62 statement spend at
1:43 statement spend mondays
1:48 statement spend the
1:37 statement spend three
1:-80 statement spending
1:-148 statement spending came
1:76 statement spends
1:47 statement spends every
1:-94 statement spent
1:39 statement spent at
1:-107 statement spent saturday
1:-68 statement spirits
1:-101 statement spirits $
1:34 statement spoke
1:36 statement spoke of
1:-98 statement sponsor
1:54 statement sponsor harvest
1:-60 statement sponsor school
1:53 statement sponsors
1:45 statement sponsors the
1:45 statement spoon
1:55 statement spoon and
1:32 statement sport
1:32 statement sport opens
1:-137 statement sports
1:-57 statement sports kits
1:30 statement spread
1:33 statement spread the
1:-86 statement spreadsheets
1:-108 statement spreadsheets $
1:43 statement spring camp
1:-121 statement spring gathering
1:40 statement spring term
1:184 statement st
1:58 statement st bede
1:50 statement st brid
1:60 statement st columb
1:42 statement st hilda
1:37 statement st luke
1:81 statement st olave
1:46 statement st oswin
1:53 statement st xavier
1:135 statement staff
1:89 statement staff $
1:30 statement staff appraisal
1:84 statement staff are
1:111 statement staff at
1:33 statement staff august
1:91 statement staff come
1:59 statement staff drive
1:82 statement staff go
1:43 statement staff how
1:49 statement staff in
1:-49 statement staff knew
1:54 statement staff of
1:46 statement staff office
1:-66 statement staff receive
1:41 statement staff room
1:44 statement staff santa
1:66 statement staff still
1:-89 statement staff visiting
1:30 statement staff who
1:45 statement staff will
1:36 statement staff working
1:72 statement staff would
1:104 statement staffs
1:79 statement staffs read
1:44 statement staffs write
1:48 statement stage
1:66 statement stand
1:63 statement stand beside
1:-48 statement standards
1:49 statement standards $
1:-169 statement standards matter
1:44 statement standing
1:54 statement stanmore
1:52 statement stanmore polytechnic
1:62 statement start
1:59 statement start $
1:52 statement start of
1:-156 statement starter
1:-65 statement starter folding
1:67 statement starting
1:48 statement starting the
1:65 statement state
1:43 statement state high
1:45 statement state round
1:48 statement state school
1:47 statement statistics
1:55 statement statistics clinic
1:90 statement stay
1:50 statement stay of
1:64 statement stay until
1:33 statement stay with
1:54 statement stays
1:51 statement stays a
1:47 statement stays in
1:51 statement steel
1:45 statement steel ltd
1:52 statement steering
1:46 statement steering group
1:51 statement step
1:85 statement step up
1:82 statement steppe
1:49 statement steppe pupils
1:57 statement steppe school
1:50 statement steps
1:34 statement steps $
1:33 statement steps are
1:-78 statement stew
1:-81 statement stew $
1:70 statement still
1:90 statement still needed
1:101 statement still poor
1:50 statement stock
1:54 statement stock taking
1:138 statement stoke
1:59 statement stoke dance
1:51 statement stoke french
1:69 statement stone
1:49 statement stone bridge
1:95 statement stonegate
1:45 statement stonegate and
1:46 statement stonegate covers
1:60 statement stonegate s
1:35 statement stored on
1:-165 statement stories
1:-53 statement stories each
1:32 statement story
1:34 statement story time
1:-30 statement stott
1:-131 statement stott $
1:82 statement stott secretary
1:-97 statement stove
1:-64 statement stove and
1:-53 statement stove smoked
1:91 statement strathie
1:46 statement strathie $
1:49 statement strathie hosts
1:46 statement strathie s
1:194 statement street
1:35 statement street $
1:60 statement street a
1:79 statement street each
1:66 statement street pick
1:33 statement street playgroup
1:65 statement street pupils
1:-63 statement stressed
1:-166 statement stressed the
1:-62 statement strips
1:-56 statement strips $
1:87 statement strong
1:53 statement strong kindergarten
1:41 statement strong kindergartens
1:39 statement strong partner
1:35 statement stud
1:52 statement student
1:93 statement student advising
1:99 statement students
1:85 statement students $
1:54 statement students a
1:35 statement students on
1:47 statement students read
1:82 statement students use
1:65 statement students will
1:37 statement studio
1:37 statement studio at
1:30 statement studio carries
1:30 statement studio for
1:50 statement study
1:57 statement study $
1:30 statement study it
1:39 statement study owner
1:36 statement study teach
1:30 statement study tour
1:-59 statement study whether
1:36 statement study why
1:142 statement subject
1:46 statement subject pairing
1:33 statement subject panels
1:72 statement subject your
1:30 statement submitted
1:49 statement succeeds
1:46 statement succeeds him
1:88 statement suit
1:84 statement suit tell
1:-74 statement suitcases
1:-68 statement suitcases and
1:69 statement summer
1:99 statement summer $
1:52 statement summer course
1:-55 statement summer we
1:49 statement summers
1:45 statement summers $
1:41 statement summit
1:84 statement summit road
1:-59 statement sundays
1:-75 statement sundays $
1:46 statement sunflower
1:52 statement sunflower takes
1:89 statement supervise
1:61 statement supervise how
1:60 statement supervise the
1:92 statement supplies
1:42 statement supplies experts
1:62 statement supply a
1:-59 statement supply cover
1:-53 statement support $
1:-63 statement support came
1:74 statement support for
1:-184 statement support fund
1:-106 statement support group
1:33 statement support heyuan
1:59 statement support is
1:42 statement support of
1:56 statement support thornbush
1:37 statement support to
1:-78 statement supported
1:-131 statement supported five
1:-159 statement supported over
1:54 statement supported school
1:81 statement supported schools
1:141 statement supporting
1:67 statement supporting department
1:45 statement supporting institution
1:83 statement supporting school
1:32 statement supporting schools
1:30 statement supporting teacher
1:68 statement supporting unit
1:162 statement supports
1:63 statement supports gwithy
1:71 statement supports kenwyn
1:50 statement supports marlow
1:38 statement supports marsh
1:79 statement supports moss
1:84 statement supports nettle
1:57 statement supports party
1:90 statement supports penmoor
1:-80 statement survey
1:-144 statement survey for
1:-60 statement survived
1:-58 statement survived by
1:-60 statement swann
1:-60 statement swann taught
1:112 statement swim
1:46 statement swim in
1:-159 statement switched
1:-152 statement switched on
1:43 statement syllabus
1:46 statement syllabus $
1:56 statement system
1:32 statement system and
1:34 statement system as
1:-42 statement t $
1:47 statement t9
1:-103 statement table $
1:87 statement table moorgate
1:32 statement tablet
1:32 statement tablet computers
1:30 statement tak
1:32 statement tak college
1:189 statement take
1:32 statement take $
1:119 statement take classes
1:63 statement take five
1:69 statement take over
1:55 statement take part
1:57 statement take the
1:76 statement take weaker
1:67 statement take your
1:41 statement taken
1:-72 statement taken in
1:49 statement taken on
1:86 statement takes
1:-132 statement takes away
1:114 statement takes drama
1:46 statement takes effect
1:45 statement takes hillfoot
1:100 statement takes over
1:45 statement takes riverbank
1:51 statement takes saltpan
1:46 statement takes three
1:51 statement taking
1:53 statement taking next
1:96 statement talk
1:42 statement talk by
1:129 statement talk in
1:43 statement talk on
1:78 statement talk puddle
1:49 statement talks
1:35 statement talks at
1:45 statement tanner
1:84 statement tanner s
1:39 statement tansy
1:53 statement tansy road
1:73 statement target
1:63 statement target tidewater
1:142 statement tarn
1:88 statement tarn on
1:65 statement tarn pays
1:96 statement tarn s
1:71 statement tarn school
1:71 statement tarn valley
1:72 statement tarr
1:52 statement tarr will
1:33 statement task
1:33 statement task based
1:33 statement tasks
1:-141 statement taught
1:-56 statement taught at
1:-109 statement taught demonstration
1:-63 statement taught long
1:-57 statement taught our
1:-67 statement taught together
1:58 statement te
1:60 statement te $
1:40 statement tea
1:50 statement tea hill
1:35 statement teac $
1:30 statement teach a
1:32 statement teach an
1:-56 statement teach at
1:47 statement teach biology
1:42 statement teach form
1:68 statement teach fractions
1:45 statement teach music
1:-78 statement teach three
1:54 statement teach year
1:43 statement teacher
1:32 statement teacher $
1:72 statement teacher at
1:61 statement teacher for
1:-62 statement teacher from
1:101 statement teacher in
1:31 statement teacher lu
1:44 statement teacher moves
1:-51 statement teacher of
1:30 statement teacher on
1:49 statement teacher per
1:34 statement teacher should
1:66 statement teacher since
1:35 statement teacher sits
1:58 statement teacher three
1:33 statement teacher tom
1:66 statement teacher training
1:108 statement teacher until
1:69 statement teacher who
1:179 statement teachers
1:58 statement teachers $
1:63 statement teachers a
1:30 statement teachers admits
1:36 statement teachers and
1:50 statement teachers are
1:53 statement teachers at
1:38 statement teachers cathedral
1:55 statement teachers centre
1:99 statement teachers college
1:43 statement teachers come
1:-85 statement teachers completed
1:32 statement teachers conduct
1:76 statement teachers for
1:-76 statement teachers forgave
1:-68 statement teachers from
1:43 statement teachers have
1:49 statement teachers hours
1:37 statement teachers join
1:79 statement teachers lent
1:45 statement teachers may
1:73 statement teachers of
1:41 statement teachers on
1:32 statement teachers should
1:46 statement teachers the
1:80 statement teachers to
1:39 statement teachers took
1:63 statement teachers training
1:33 statement teachers travel
1:75 statement teachers two
1:74 statement teachers visit
1:48 statement teachers w
1:-63 statement teachers were
1:-80 statement teachers who
1:98 statement teachers will
1:69 statement teachers with
1:108 statement teaches
1:33 statement teaches a
1:50 statement teaches at
1:61 statement teaches one
1:42 statement teaches their
1:46 statement teaches three
1:45 statement teaching $
1:33 statement teaching delegations
1:30 statement teaching director
1:-46 statement teaching in
1:35 statement teaching plans
1:67 statement team comes
1:47 statement team flies
1:35 statement team for
1:-67 statement team of
1:67 statement team runs
1:36 statement team went
1:-58 statement team will
1:77 statement teams
1:53 statement teams $
1:41 statement teams are
1:32 statement teams meet
1:38 statement teams of
1:39 statement technical
1:55 statement technical college
1:110 statement technician
1:47 statement technician prepares
1:32 statement technician shall
1:43 statement technology
1:50 statement technology $
1:46 statement ted
1:53 statement ted fry
1:33 statement teddy
1:34 statement teddy bears
1:47 statement tehri
1:35 statement tehri and
1:37 statement telephone
1:71 statement telephone numbers
1:30 statement telescopes $
1:80 statement tell
1:50 statement tell me
1:54 statement temporary
1:37 statement temporary post
1:30 statement temporary posts
1:111 statement ten
1:43 statement ten $
1:34 statement ten day
1:43 statement ten days
1:49 statement ten hours
1:89 statement ten institute
1:39 statement ten to
1:42 statement tenth
1:43 statement tenth $
1:30 statement term
1:-59 statement term $
1:52 statement term a
1:50 statement term agreed
1:60 statement term and
1:37 statement term at
1:39 statement term carrying
1:112 statement term dates
1:68 statement term english
1:76 statement term full
1:44 statement term our
1:35 statement term the
1:81 statement term three
1:100 statement term to
1:33 statement term two
1:32 statement term while
1:51 statement term with
1:46 statement termly
1:43 statement termly visits
1:64 statement terms $
1:85 statement terms and
1:-115 statement terms he
1:61 statement test
1:44 statement test $
1:89 statement test a
1:70 statement tests
1:43 statement tests b
1:62 statement tests from
1:56 statement textbooks
1:72 statement textbooks to
1:71 statement tezpur
1:32 statement tezpur as
1:32 statement tezpur in
1:32 statement tezpur teaches
1:104 statement th
1:66 statement th $
1:51 statement th one
1:-54 statement th pe
1:94 statement than $
1:55 statement than books
1:-100 statement than i
1:61 statement than lessons
1:65 statement than per
1:34 statement than two
1:-103 statement thank
1:-65 statement thank you
1:-63 statement thanked
1:-123 statement thanked the
1:94 statement that
1:58 statement that $
1:71 statement that an
1:51 statement that attendance
1:40 statement that children
1:47 statement that dean
1:32 statement that examinations
1:30 statement that formalism
1:-67 statement that helps
1:-69 statement that is
1:60 statement that it
1:32 statement that lokwamor
1:39 statement that st
1:-61 statement that standards
1:33 statement that the
1:72 statement that two
1:-90 statement that visits
1:87 statement that we
1:109 statement the $
1:31 statement the a
1:53 statement the adopted
1:30 statement the affi
1:52 statement the alliance
1:92 statement the april
1:-58 statement the arrangement
1:33 statement the art
1:43 statement the assisted
1:73 statement the audit
1:40 statement the auditors
1:45 statement the back
1:37 statement the basic
1:33 statement the benches
1:42 statement the block
1:50 statement the books
1:49 statement the bottom
1:135 statement the bureau
1:-80 statement the bursar
1:-54 statement the bus
1:57 statement the bush
1:30 statement the campus
1:-53 statement the caretaker
1:-57 statement the caterers
1:59 statement the central
1:30 statement the centre
1:-132 statement the chair
1:-133 statement the chapel
1:39 statement the chart
1:35 statement the check
1:-105 statement the chess
1:40 statement the choir
1:-140 statement the city
1:52 statement the classroom
1:-74 statement the clinic
1:-87 statement the club
1:167 statement the coach
1:94 statement the coaches
1:61 statement the coastal
1:138 statement the college
1:52 statement the coming
1:45 statement the commercial
1:31 statement the commission
1:50 statement the conference
1:-99 statement the contact
1:-46 statement the cost
1:104 statement the costs
1:-33 statement the council
1:91 statement the creek
1:32 statement the curriculum
1:-43 statement the date
1:123 statement the dates
1:34 statement the delegation
1:81 statement the demonstration
1:41 statement the deputy
1:36 statement the difficulties
1:35 statement the director
1:56 statement the district
1:39 statement the drought
1:45 statement the ea
1:67 statement the easter
1:37 statement the eight
1:70 statement the end
1:47 statement the execution
1:59 statement the expected
1:71 statement the faculty
1:47 statement the fenland
1:41 statement the ferry
1:-80 statement the fifth
1:52 statement the final
1:-113 statement the finding
1:-77 statement the first
1:43 statement the five
1:139 statement the following
1:-62 statement the forum
1:33 statement the four
1:62 statement the friends
1:-139 statement the funding
1:31 statement the gap
1:77 statement the governors
1:36 statement the great
1:-74 statement the hall
1:50 statement the hand
1:-71 statement the head
1:43 statement the heads
1:59 statement the hill
1:40 statement the hoists
1:31 statement the hollin
1:34 statement the home
1:-71 statement the hospital
1:106 statement the host
1:95 statement the hostel
1:51 statement the idea
1:-132 statement the importance
1:31 statement the incorporated
1:52 statement the institute
1:32 statement the inter
1:61 statement the island
1:32 statement the kilimo
1:78 statement the lab
1:33 statement the laboratory
1:-164 statement the lamp
1:-83 statement the last
1:43 statement the late
1:46 statement the launch
1:108 statement the lead
1:51 statement the leadership
1:56 statement the leading
1:41 statement the licence
1:36 statement the link
1:75 statement the list
1:118 statement the loading
1:76 statement the local
1:49 statement the logo
1:34 statement the lokwamor
1:51 statement the lorimer
1:48 statement the lowick
1:81 statement the lyceum
1:44 statement the marine
1:-60 statement the marketing
1:36 statement the medicine
1:44 statement the meetings
1:43 statement the member
1:36 statement the mentor
1:58 statement the met
1:101 statement the microscopes
1:54 statement the minib
1:73 statement the ministry
1:40 statement the minutes
1:38 statement the mission
1:85 statement the moderator
1:-90 statement the month
1:-97 statement the mot
1:34 statement the mud
1:43 statement the municipal
1:-139 statement the neighbouring
1:33 statement the net
1:40 statement the network
1:66 statement the new
1:48 statement the next
1:96 statement the northern
1:96 statement the northmoor
1:48 statement the old
1:62 statement the online
1:30 statement the only
1:45 statement the opening
1:-110 statement the other
1:-60 statement the outfield
1:37 statement the parents
1:54 statement the parties
1:-119 statement the partner
1:33 statement the partners
1:-73 statement the partnership
1:-119 statement the pavilion
1:33 statement the pen
1:-117 statement the phone
1:57 statement the plan
1:92 statement the practicals
1:31 statement the prefecture
1:38 statement the present
1:39 statement the primary
1:41 statement the principal
1:-61 statement the prize
1:70 statement the provincial
1:-138 statement the quay
1:62 statement the rector
1:-31 statement the regional
1:-64 statement the register
1:79 statement the report
1:30 statement the reporting
1:71 statement the revised
1:32 statement the river
1:64 statement the robotics
1:43 statement the room
1:110 statement the rotary
1:32 statement the s
1:120 statement the same
1:45 statement the satellite
1:31 statement the saturday
1:52 statement the scheme
1:70 statement the schools
1:49 statement the scripts
1:46 statement the secon
1:32 statement the semester
1:41 statement the senior
1:94 statement the service
1:53 statement the share
1:38 statement the shared
1:54 statement the shearing
1:54 statement the shelves
1:-161 statement the side
1:48 statement the signing
1:71 statement the slides
1:-55 statement the smaller
1:-87 statement the spring
1:137 statement the staff
1:50 statement the state
1:-101 statement the stove
1:30 statement the studio
1:77 statement the summer
1:77 statement the support
1:41 statement the supported
1:69 statement the supporting
1:83 statement the table
1:-59 statement the teacher
1:92 statement the teachers
1:38 statement the teaching
1:40 statement the team
1:49 statement the term
1:30 statement the th
1:68 statement the three
1:40 statement the time
1:39 statement the timetable
1:43 statement the title
1:-109 statement the top
1:32 statement the tour
1:-68 statement the tracker
1:30 statement the training
1:-142 statement the treasurer
1:95 statement the trust
1:54 statement the trustees
1:72 statement the tutor
1:61 statement the twinning
1:98 statement the university
1:56 statement the upper
1:51 statement the value
1:33 statement the van
1:59 statement the vice
1:52 statement the village
1:33 statement the visit
1:-65 statement the visitors
1:-61 statement the war
1:60 statement the way
1:34 statement the web
1:79 statement the week
1:47 statement the wexley
1:63 statement the whole
1:-63 statement the widow
1:49 statement the work
1:93 statement the year
1:-104 statement the young
1:-119 statement the youth
1:-89 statement their
1:39 statement their bus
1:-73 statement their chambers
1:48 statement their choir
1:31 statement their colleagues
1:33 statement their dongxing
1:-59 statement their essays
1:38 statement their families
1:-129 statement their friendship
1:40 statement their mathematics
1:-105 statement their partner
1:36 statement their partners
1:43 statement their spelling
1:69 statement their staff
1:70 statement their tickets
1:36 statement their travel
1:91 statement them
1:43 statement them $
1:33 statement them all
1:30 statement them on
1:37 statement them once
1:46 statement them this
1:43 statement them to
1:-62 statement theme
1:-151 statement theme a
)"sv,
    R"(1:32 statement themselves
1:33 statement themselves a
1:81 statement there
1:85 statement there $
1:32 statement there with
1:58 statement these
1:35 statement these sessions
1:-45 statement they
1:42 statement they adopt
1:56 statement they bring
1:74 statement they collect
1:39 statement they coolabah
1:58 statement they fly
1:88 statement they meet
1:-64 statement they said
1:87 statement they same
1:-78 statement they taught
1:88 statement they vale
1:-138 statement they will
1:33 statement things
1:-52 statement think
1:-124 statement think $
1:87 statement third
1:69 statement third and
1:49 statement third of
1:-63 statement thirds
1:-110 statement thirds and
1:-107 statement thirty
1:-148 statement thirty six
1:32 statement thirty tablet
1:89 statement this
1:57 statement this $
1:105 statement this agreement
1:52 statement this calendar
1:-139 statement this hall
1:33 statement this kind
1:83 statement this memorandum
1:-68 statement this room
1:57 statement this rosa
1:66 statement this until
1:64 statement this year
1:39 statement thornbury
1:34 statement thornbury for
1:35 statement thornbury will
1:51 statement thornbush
1:79 statement thornbush secondary
1:80 statement thornsea
1:31 statement thornsea $
1:38 statement thornsea for
1:35 statement thornsea has
1:36 statement thornsea will
1:58 statement those
1:60 statement those published
1:-95 statement though
1:-85 statement though two
1:41 statement thousand
1:33 statement thousand shillings
1:68 statement three
1:36 statement three a
1:93 statement three days
1:-69 statement three grades
1:55 statement three hundred
1:30 statement three is
1:35 statement three kindergartens
1:46 statement three minutes
1:44 statement three model
1:57 statement three of
1:43 statement three quotes
1:32 statement three saturdays
1:52 statement three science
1:-103 statement three speeches
1:67 statement three teachers
1:-125 statement three the
1:44 statement three times
1:30 statement three tolworth
1:35 statement three year
1:54 statement three years
1:95 statement through
1:31 statement through each
1:37 statement through her
1:30 statement through one
1:40 statement through your
1:32 statement through zoom
1:52 statement throughout
1:82 statement throughout joint
1:-50 statement thu
1:48 statement thu bovey
1:-56 statement thu english
1:-89 statement thurs
1:-117 statement thurs $
1:-61 statement thurs i
1:97 statement thursday
1:35 statement thursday a
1:43 statement thursday beacon
1:50 statement thursday behaviour
1:-85 statement thursday is
1:45 statement thursday three
1:42 statement thursday to
1:30 statement thursdays
1:-56 statement tickets
1:57 statement tickets are
1:-88 statement tickets must
1:94 statement tidewater
1:60 statement tidewater lessons
1:52 statement tidewater out
1:42 statement till
1:43 statement till august
1:-84 statement time
1:-79 statement time $
1:43 statement time difference
1:-67 statement time evidenc
1:38 statement time for
1:65 statement time on
1:40 statement time spent
1:-92 statement time teacher
1:33 statement time to
1:-57 statement time when
1:42 statement timeline
1:40 statement timeline $
1:71 statement times
1:43 statement times and
1:68 statement times between
1:84 statement timetable
1:55 statement timetable for
1:92 statement timetable of
1:75 statement timetables
1:50 statement timetables and
1:41 statement tinsley
1:94 statement tinsley writing
1:30 statement title and
1:45 statement titles
1:50 statement titles catalogued
1:-128 statement tmrw
1:-107 statement tmrw or
1:117 statement to
1:71 statement to $
1:32 statement to a
1:36 statement to adopt
1:112 statement to advise
1:49 statement to alder
1:32 statement to ask
1:36 statement to barrow
1:131 statement to be
1:68 statement to ben
1:33 statement to bluebell
1:97 statement to bo
1:30 statement to bring
1:48 statement to check
1:40 statement to circulate
1:64 statement to come
1:71 statement to coordinate
1:55 statement to copse
1:74 statement to december
1:35 statement to dene
1:34 statement to do
1:57 statement to dollars
1:35 statement to dongxing
1:38 statement to each
1:90 statement to every
1:-85 statement to ferndale
1:35 statement to fill
1:34 statement to follow
1:70 statement to ford
1:36 statement to form
1:67 statement to forty
1:38 statement to four
1:-134 statement to fourteen
1:-63 statement to friendship
1:72 statement to give
1:-45 statement to go
1:37 statement to hand
1:35 statement to harbour
1:36 statement to heads
1:-55 statement to help
1:32 statement to heyuan
1:38 statement to hold
1:38 statement to host
1:41 statement to its
1:79 statement to july
1:82 statement to june
1:-89 statement to kofi
1:50 statement to learn
1:-63 statement to light
1:39 statement to lokwamor
1:-79 statement to longacre
1:75 statement to march
1:33 statement to meet
1:46 statement to moss
1:-85 statement to mrs
1:-71 statement to mudbrook
1:44 statement to no
1:37 statement to observe
1:32 statement to one
1:48 statement to open
1:93 statement to our
1:46 statement to parliament
1:75 statement to party
1:53 statement to pay
1:63 statement to pebble
1:57 statement to per
1:44 statement to plan
1:86 statement to play
1:31 statement to present
1:50 statement to principals
1:36 statement to provide
1:-112 statement to pupils
1:65 statement to reach
1:52 statement to receive
1:51 statement to receivers
1:35 statement to release
1:58 statement to run
1:33 statement to save
1:-93 statement to see
1:49 statement to send
1:59 statement to set
1:36 statement to share
1:40 statement to sit
1:-128 statement to six
1:-86 statement to slightly
1:70 statement to st
1:58 statement to stand
1:70 statement to stone
1:46 statement to strathie
1:69 statement to take
1:48 statement to tarn
1:38 statement to tea
1:-53 statement to teach
1:37 statement to teachers
1:34 statement to tehri
1:42 statement to ten
1:89 statement to termly
1:33 statement to tezpur
1:91 statement to tonko
1:73 statement to us
1:34 statement to use
1:69 statement to work
1:82 statement to wren
1:86 statement to write
1:-93 statement to year
1:42 statement to you
1:-119 statement today
1:-126 statement today and
1:35 statement toddlers
1:36 statement toddlers speech
1:115 statement together $
1:106 statement together by
1:-104 statement together for
1:41 statement together on
1:56 statement together online
1:36 statement together study
1:66 statement together with
1:72 statement told
1:50 statement told a
1:49 statement told me
1:46 statement tollgate
1:56 statement tollgate early
1:99 statement tolworth
1:30 statement tolworth $
1:31 statement tolworth girls
1:30 statement tolworth on
1:30 statement tolworth s
1:30 statement tolworth teachers
1:30 statement tolworth will
1:53 statement tom
1:39 statement tom under
1:39 statement tonko
1:38 statement tonko falls
1:-70 statement too
1:-152 statement too much
1:-89 statement too short
1:-30 statement took
1:-69 statement took part
1:45 statement took place
1:36 statement tools
1:60 statement tools shall
1:-40 statement top
1:39 statement top class
1:-57 statement top set
1:-90 statement top table
1:30 statement topic on
1:67 statement tour
1:30 statement tour $
1:32 statement tour are
1:32 statement tour kerio
1:30 statement tour on
1:-71 statement tovey
1:-70 statement tovey $
1:39 statement town
1:-91 statement towns
1:-142 statement towns $
1:-118 statement towns declare
1:45 statement township
1:32 statement township central
1:51 statement toys
1:92 statement toys and
1:-131 statement tracker
1:-66 statement tracker app
1:-122 statement trade
1:-69 statement trade in
1:46 statement train low
1:-99 statement train o
1:143 statement train two
1:47 statement trained
1:85 statement trainees
1:55 statement trainees in
1:37 statement trainin
1:38 statement trainin $
1:210 statement training
1:46 statement training $
1:71 statement training centre
1:99 statement training college
1:55 statement training five
1:44 statement training for
1:83 statement training of
1:45 statement trains
1:71 statement trains twelve
1:105 statement transport
1:111 statement transport are
1:85 statement travel
1:69 statement travel is
1:34 statement trays
1:33 statement trays a
1:-186 statement treasurer
1:-79 statement treasurer $
1:65 statement tree
1:44 statement tree s
1:47 statement tree school
1:52 statement trevanion
1:82 statement trevanion supports
1:78 statement trips $
1:-146 statement trips and
1:49 statement trust funds
1:31 statement trust s
1:41 statement trust support
1:-97 statement trust supported
1:49 statement trustees
1:128 statement trustees july
1:-72 statement truth
1:-129 statement truth $
1:-55 statement tue
1:59 statement tue bovey
1:-133 statement tue english
1:61 statement tuesday
1:63 statement tuesday $
1:41 statement tuesday assessment
1:43 statement tuesday at
1:-170 statement tuesday hall
1:62 statement tuesday meetings
1:45 statement tuesday quarry
1:63 statement tuesdays
1:66 statement tuesdays $
1:110 statement tuesdays and
1:67 statement tuition
1:43 statement tull
1:50 statement tull principal
1:37 statement turkana
1:42 statement turkana the
1:-81 statement turn
1:-68 statement turn $
1:33 statement turns
1:33 statement turns $
1:128 statement tutor
1:118 statement tutor and
1:44 statement tutor carries
1:46 statement tutor for
1:34 statement tutor gives
1:30 statement tutor goes
1:59 statement tutor will
1:91 statement tutors
1:78 statement tutors $
1:78 statement tutors can
1:40 statement tutors run
1:42 statement tutors to
1:43 statement tw
1:110 statement tw $
1:51 statement twelve balances
1:45 statement twelve instructors
1:40 statement twelve power
1:47 statement twelve steppe
1:-78 statement twelve teachers
1:85 statement twenty
1:72 statement twenty $
1:60 statement twenty apprentices
1:33 statement twenty benches
1:100 statement twice
1:81 statement twice a
1:34 statement twice this
1:52 statement twilight
1:56 statement twilight sessions
1:-69 statement twin
1:-53 statement twin school
1:107 statement twinning
1:33 statement twinning coordinators
1:63 statement twinning lies
1:32 statement twinning shall
1:129 statement two
1:52 statement two at
1:78 statement two bursars
1:66 statement two choirs
1:33 statement two cupboards
1:39 statement two d
1:123 statement two days
1:-140 statement two felt
1:30 statement two groups
1:30 statement two heads
1:70 statement two job
1:43 statement two lecturers
1:35 statement two libraries
1:69 statement two mathe
1:64 statement two mathematics
1:49 statement two mornings
1:33 statement two newly
1:83 statement two nights
1:72 statement two oakmere
1:112 statement two of
1:-144 statement two paid
1:32 statement two pairs
1:31 statement two panel
1:43 statement two physics
1:34 statement two principals
1:51 statement two pupils
1:34 statement two reading
1:33 statement two sand
1:52 statement two school
1:74 statement two schools
1:57 statement two science
1:48 statement two sewing
1:72 statement two staff
1:43 statement two staffs
1:-68 statement two suitcases
1:47 statement two summers
1:-66 statement two t
1:30 statement two talks
1:213 statement two teachers
1:-33 statement two terms
1:-83 statement two towns
1:-53 statement two trips
1:62 statement two tutors
1:30 statement two units
1:100 statement two visiting
1:-107 statement two visitors
1:67 statement two weeks
1:43 statement two welding
1:40 statement two whole
1:-62 statement two year
1:126 statement two years
1:48 statement t任
1:48 statement t完
1:48 statement t捐
1:41 statement t澄
1:45 statement t责
1:-132 statement umbrellas
1:-122 statement umbrellas with
1:44 statement under $
1:67 statement under and
1:-92 statement under budget
1:30 statement under fifty
1:88 statement under the
1:67 statement under your
1:31 statement undergo a
1:-166 statement uneven
1:-49 statement uneven $
1:79 statement unit
1:34 statement unit calls
1:33 statement unit hetou
1:45 statement unit on
1:49 statement unit s
1:35 statement unit take
1:89 statement unit tests
1:101 statement unit together
1:61 statement university
1:31 statement university $
1:31 statement university extends
1:34 statement university help
1:93 statement university of
1:31 statement university s
1:30 statement university scholars
1:33 statement untidy
1:32 statement untidy at
1:70 statement until easter
1:89 statement until july
1:-75 statement until june
1:110 statement until the
1:69 statement up
1:-30 statement up a
1:53 statement up by
1:51 statement up glenmore
1:30 statement up its
1:46 statement up librarian
1:109 statement up the
1:-145 statement up their
1:100 statement up to
1:48 statement updates
1:43 statement updates it
1:-80 statement upper
1:-61 statement upper gorse
1:36 statement upper valley
1:50 statement urban
1:50 statement urban school
1:133 statement us
1:40 statement us $
1:60 statement us a
1:59 statement us all
1:33 statement us and
1:36 statement us as
1:38 statement us come
1:63 statement us every
1:75 statement us for
1:79 statement us on
1:-72 statement us raise
1:57 statement us this
1:71 statement us will
1:52 statement us your
1:-69 statement use $
1:32 statement use but
1:31 statement use date
1:74 statement use eastmere
1:39 statement use our
1:92 statement use priory
1:33 statement use the
1:44 statement use them
1:-57 statement uses
1:-61 statement uses a
1:-63 statement using
1:-52 statement using records
1:65 statement v $
1:-37 statement v partner
1:74 statement vacant
1:40 statement vacant $
1:48 statement vacant brackenridge
1:33 statement vacant periods
1:146 statement vale
1:92 statement vale $
1:108 statement vale street
1:140 statement valley
1:61 statement valley $
1:54 statement valley cluster
1:51 statement valley each
1:34 statement valley is
1:75 statement valley sc
1:-53 statement value
1:91 statement value of
1:-59 statement value the
1:35 statement van
1:32 statement van from
1:32 statement van is
1:55 statement velden
1:53 statement velden $
1:48 statement venue
1:48 statement venue for
1:43 statement verde
1:46 statement verde school
1:-149 statement very
1:-46 statement very bad
1:33 statement veteran class
1:34 statement vi fifty
1:88 statement vice
1:75 statement vice principal
1:59 statement video
1:46 statement video on
1:36 statement viii
1:103 statement village
1:31 statement village $
1:39 statement village mathematics
1:55 statement village primary
1:36 statement village pupils
1:74 statement village school
1:137 statement visit
1:36 statement visit a
1:63 statement visit goes
1:50 statement visit hazelwood
1:65 statement visit means
1:66 statement visit on
1:34 statement visit the
1:38 statement visit their
1:68 statement visit us
1:-75 statement visiting a
1:53 statement visiting mentors
1:32 statement visiting pupils
1:33 statement visiting teacher
1:59 statement visiting teachers
1:-136 statement visitors
1:-116 statement visitors before
1:-117 statement visitors from
1:84 statement visits
1:101 statement visits $
1:101 statement visits a
1:41 statement visits castle
1:41 statement visits fenside
1:62 statement visits six
1:58 statement visits strathie
1:-122 statement visits were
1:46 statement visual
1:98 statement visual timetables
1:90 statement vocational
1:80 statement vocational school
1:-61 statement voice
1:-125 statement voice $
1:-66 statement volunteering
1:-62 statement volunteering $
1:84 statement w
1:78 statement w $
1:39 statement waived
1:64 statement wakuru
1:65 statement wakuru village
1:66 statement walk
1:54 statement walk beside
1:40 statement walk long
1:45 statement wall
1:42 statement wall maps
1:-117 statement war
1:-118 statement war its
1:54 statement warm
1:54 statement warm one
1:-35 statement was
1:-59 statement was a
1:37 statement was agreed
1:-51 statement was always
1:55 statement was asked
1:34 statement was built
1:77 statement was decided
1:54 statement was drawn
1:-149 statement was inspected
1:30 statement was introduced
1:-69 statement was largely
1:-70 statement was opened
1:85 statement was placed
1:83 statement was put
1:42 statement was read
1:-73 statement was the
1:60 statement watch
1:129 statement watch and
1:-72 statement watch her
1:-34 statement water
1:-37 statement water $
1:33 statement water filter
1:60 statement way
1:61 statement way museum
1:95 statement we
1:59 statement we and
1:37 statement we are
1:89 statement we at
1:-50 statement we began
1:69 statement we can
1:-127 statement we compare
1:63 statement we expect
1:43 statement we give
1:83 statement we got
1:-68 statement we had
1:65 statement we harcourt
1:111 statement we have
1:45 statement we hope
1:40 statement we invite
1:33 statement we lend
1:40 statement we look
1:42 statement we mount
1:-60 statement we need
1:64 statement we open
1:52 statement we pay
1:34 statement we run
1:37 statement we send
1:73 statement we settled
1:64 statement we shall
1:-106 statement we share
1:70 statement we skipped
1:-73 statement we study
1:-142 statement we watch
1:-55 statement we were
1:93 statement we will
1:54 statement we write
1:61 statement weaker
1:53 statement weaker kindergartens
1:39 statement weaker partner
1:62 statement weather
1:108 statement weather almanac
1:34 statement web
1:34 statement web about
1:-131 statement wed
1:-55 statement wed maths
1:58 statement wednesday
1:40 statement wednesday a
1:-165 statement wednesday hall
1:75 statement wednesday in
1:43 statement wednesday joint
1:53 statement wednesday whether
1:81 statement wednesdays
1:80 statement wednesdays and
1:164 statement week
1:95 statement week $
1:92 statement week algebra
1:62 statement week all
1:101 statement week and
1:48 statement week at
1:33 statement week beside
1:40 statement week handover
1:83 statement week in
1:77 statement week of
1:48 statement week reception
1:82 statement week st
1:69 statement week to
1:46 statement week training
1:33 statement week w
1:55 statement week you
1:105 statement weekend
1:47 statement weekend in
1:30 statement weekend of
1:129 statement weekly
1:37 statement weekly $
1:66 statement weekly not
1:64 statement weekly reading
1:42 statement weekly week
1:117 statement weeks
1:63 statement weeks $
1:82 statement weeks observation
1:68 statement weeks of
1:94 statement weeks one
1:76 statement welcome
1:37 statement welcome yet
1:-80 statement welcomed
1:-55 statement welcomed all
1:-51 statement welcomed and
1:106 statement welding
1:37 statement welding institute
1:44 statement welding instructors
1:86 statement welding safety
1:-101 statement well
1:-61 statement well $
1:-66 statement well organised
1:44 statement wellbeing
1:42 statement wellbeing check
1:51 statement went astray
1:37 statement went out
1:-110 statement went up
1:-204 statement were
1:76 statement were $
1:60 statement were approved
1:-69 statement were formed
1:-58 statement were found
1:-86 statement were made
1:-104 statement were missing
1:-62 statement were not
1:-96 statement were observed
1:32 statement were replaced
1:-74 statement were seconded
1:47 statement were serviced
1:-55 statement were sorry
1:-74 statement were taken
1:-62 statement were taught
1:-74 statement were too
1:-47 statement were welcomed
1:56 statement west
1:64 statement west cooperation
1:-55 statement westerby
1:-60 statement westerby school
1:46 statement wet
1:49 statement wet and
1:125 statement wexcombe
1:60 statement wexcombe s
1:125 statement wexcombe to
1:85 statement wexley
1:104 statement wexley institute
1:49 statement wexley which
1:54 statement what
1:-74 statement what did
1:62 statement what the
1:55 statement what we
1:52 statement what wirrabee
1:41 statement what your
1:-62 statement when
1:38 statement when books
1:-64 statement when i
1:-50 statement when the
1:-69 statement when we
1:63 statement when you
1:51 statement when your
1:-51 statement where
1:46 statement where mathematics
1:-56 statement where teachers
1:-35 statement whether
1:-70 statement whether pairing
1:37 statement whether staff
1:105 statement whether you
1:48 statement which answers
1:76 statement which has
1:-65 statement which is
1:-74 statement which it
1:54 statement which sponsors
1:35 statement which the
1:66 statement while
1:43 statement while he
1:37 statement while its
1:58 statement whitsun
1:56 statement whitsun teaches
1:97 statement who
1:82 statement who $
1:30 statement who break
1:30 statement who completes
1:50 statement who guide
1:32 statement who have
1:37 statement who is
1:43 statement who mocks
1:-125 statement who took
1:83 statement who will
1:37 statement who would
1:35 statement whoever
1:83 statement whole
1:41 statement whole days
1:61 statement whole exchang
1:51 statement whole of
1:31 statement whole semester
1:34 statement whom
1:34 statement whom the
1:57 statement why
1:33 statement why girls
1:-65 statement widow
1:-75 statement widow of
1:-31 statement will
1:82 statement will act
1:-65 statement will adopt
1:161 statement will be
1:67 statement will bring
1:34 statement will call
1:73 statement will chair
1:110 statement will come
1:39 statement will cross
1:58 statement will do
1:-125 statement will draft
1:47 statement will each
1:-75 statement will encourage
1:-71 statement will exchange
1:48 statement will follow
1:54 statement will give
1:46 statement will go
1:84 statement will have
1:41 statement will help
1:-59 statement will hold
1:30 statement will introduce
1:92 statement will issue
1:-39 statement will join
1:-86 statement will keep
1:75 statement will lend
1:64 statement will look
1:82 statement will mark
1:58 statement will meet
1:31 statement will move
1:-67 statement will mow
1:-65 statement will not
1:36 statement will offer
1:-81 statement will open
1:72 statement will pass
1:70 statement will plan
1:-163 statement will publish
1:-59 statement will restock
1:-52 statement will send
1:32 statement will set
1:36 statement will shadow
1:59 statement will share
1:42 statement will sit
1:31 statement will spend
1:-60 statement will sponsor
1:74 statement will supervise
1:54 statement will support
1:137 statement will take
1:69 statement will teach
1:33 statement will together
1:-57 statement will train
1:33 statement will use
1:43 statement will walk
1:35 statement will write
1:84 statement windrow
1:81 statement windrow two
1:-89 statement wing
1:50 statement wing for
1:-93 statement wing was
1:-50 statement winners
1:-66 statement winners read
1:52 statement winter
1:36 statement winter break
1:86 statement wirrabee
1:34 statement wirrabee area
1:55 statement wirrabee is
1:40 statement wirrabee would
1:42 statement wishes
1:53 statement wishes frances
1:115 statement with a
1:41 statement with an
1:56 statement with best
1:-105 statement with cards
1:33 statement with four
1:-66 statement with gratitude
1:-135 statement with her
1:32 statement with host
1:-125 statement with its
1:32 statement with lead
1:37 statement with lettered
1:-70 statement with matched
1:-60 statement with more
1:74 statement with one
1:39 statement with our
1:-88 statement with partner
1:74 statement with practical
1:55 statement with savanna
1:143 statement with the
1:45 statement with their
1:30 statement with them
1:63 statement with three
1:-36 statement with two
1:36 statement with university
1:47 statement with us
1:-124 statement with which
1:102 statement with you
1:68 statement with your
1:57 statement with yours
1:65 statement withdraw
1:54 statement withdraw on
1:46 statement withdrawn
1:47 statement withdrawn no
1:54 statement withdraws
1:54 statement withdraws to
1:91 statement within
1:42 statement without
1:34 statement without a
1:80 statement without fee
1:165 statement wk
1:71 statement wk arrival
1:54 statement wk coldwater
1:67 statement wk joint
1:57 statement wk parents
1:41 statement wk stock
1:54 statement wk workshop
1:41 statement wondered
1:39 statement wondered whether
1:-116 statement wonderful
1:-127 statement wonderful day
1:-60 statement words
1:-60 statement words at
1:33 statement work a
1:79 statement work alongside
1:48 statement work of
1:42 statement work programme
1:-105 statement work with
1:32 statement workbook
1:32 statement workbook in
1:55 statement worked
1:47 statement worked $
1:34 statement worki $
1:70 statement working
1:38 statement working away
1:43 statement working d
1:37 statement working days
1:33 statement working order
1:48 statement works
1:50 statement works under
1:96 statement workshop
1:92 statement workshop at
1:49 statement workshop curriculum
1:60 statement workshop for
1:32 statement workshop on
1:49 statement workshop talk
1:44 statement workshops
1:64 statement worry
1:70 statement worry and
1:32 statement worth
1:32 statement worth keeping
1:39 statement would be
1:40 statement would carry
1:68 statement would coach
1:41 statement would cover
1:36 statement would help
1:54 statement would like
1:35 statement would welcome
1:-78 statement would you
1:121 statement wren
1:74 statement wren in
1:84 statement wren staff
1:132 statement write
1:56 statement write $
1:50 statement write a
1:42 statement write down
1:103 statement write the
1:36 statement write to
1:67 statement write up
1:-57 statement writes
1:-66 statement writes the
1:73 statement writing
1:50 statement writing course
1:33 statement writing is
1:40 statement writing lessons
1:56 statement written
1:39 statement written advice
1:35 statement written notes
1:-66 statement wrote
1:-142 statement wrote a
1:35 statement xavier
1:52 statement xavier s
1:-130 statement xi
1:-129 statement xi friendly
1:35 statement xii
1:32 statement xii leavers
1:43 statement xinyi
1:31 statement xinyi kindergarten
1:40 statement yard
1:99 statement yard $
1:37 statement yard by
1:36 statement year
1:30 statement year a
1:43 statement year algebra
1:-52 statement year and
1:120 statement year are
1:45 statement year at
1:53 statement year but
1:37 statement year careers
1:31 statement year class
1:51 statement year compiled
1:41 statement year experimental
1:41 statement year for
1:33 statement year from
1:128 statement year glenmore
1:40 statement year groups
1:46 statement year in
1:78 statement year is
1:54 statement year maths
1:-58 statement year minutes
1:-74 statement year miss
1:-165 statement year mr
1:-76 statement year ms
1:39 statement year of
1:-90 statement year our
1:39 statement year out
1:44 statement year part
1:61 statement year party
1:39 statement year plan
1:35 statement year pupils
1:90 statement year revision
1:81 statement year spends
1:55 statement year strathie
1:74 statement year students
1:41 statement year swim
1:36 statement year teacher
1:65 statement year the
1:43 statement year under
1:53 statement year will
1:47 statement yearly
1:45 statement yearly $
1:49 statement years ahead
1:38 statement years ashdown
1:116 statement years centre
1:56 statement years from
1:-67 statement years heads
1:58 statement years network
1:89 statement years of
1:47 statement years renewable
1:-69 statement years we
1:33 statement yellow
1:33 statement yellow $
1:-122 statement yes no
1:65 statement yes the
1:95 statement yes to
1:54 statement yet
1:63 statement yet another
1:98 statement yet to
1:-64 statement you $
1:49 statement you are
1:112 statement you call
1:36 statement you can
1:69 statement you carry
1:42 statement you come
1:67 statement you desks
1:87 statement you every
1:103 statement you for
1:65 statement you from
1:-85 statement you go
1:36 statement you hands
1:37 statement you in
1:-80 statement you learn
1:73 statement you on
1:-120 statement you spend
1:45 statement you to
1:-148 statement you will
1:-51 statement young
1:-94 statement young scientist
1:42 statement young teachers
1:204 statement your
1:42 statement your accounts
1:62 statement your children
1:43 statement your clerk
1:42 statement your department
1:31 statement your deputy
1:46 statement your director
1:35 statement your first
1:66 statement your four
1:83 statement your garden
1:49 statement your girls
1:51 statement your grade
1:115 statement your guid
1:52 statement your letter
1:40 statement your new
1:54 statement your newly
1:94 statement your own
1:70 statement your people
1:78 statement your rebuil
1:78 statement your requests
1:73 statement your roof
1:43 statement your senior
1:56 statement your staff
1:62 statement your trainees
1:74 statement yours
1:47 statement yours $
1:47 statement yours r
1:-51 statement youth
1:-65 statement youth group
1:69 statement yuan
1:33 statement z
1:33 statement zoom
1:32 statement zoom on
1:65 statement |一
1:47 statement |两
1:58 statement |主
1:38 statement |事
1:47 statement |伍
1:43 statement |向
1:39 statement |听
1:44 statement |启
1:60 statement |培
1:72 statement |学
1:69 statement |总
1:38 statement |挂
1:44 statement |政
1:50 statement |斜
1:86 statement |每
1:37 statement |注
1:37 statement |申
1:57 statement |统
1:45 statement |英
1:40 statement |西
1:57 statement |陪
1:51 statement ×$
1:35 statement ×1
1:100 statement ××
1:60 statement “$
1:47 statement “1
1:31 statement “2
1:68 statement “一
1:68 statement “云
1:32 statement “五
1:-95 statement “以
1:35 statement “入
1:55 statement “六
1:31 statement “区
1:48 statement “十
1:31 statement “县
1:39 statement “双
1:41 statement “同
1:66 statement “启
1:32 statement “国
1:35 statement “大
1:35 statement “实
1:34 statement “小
1:34 statement “幼
1:37 statement “开
1:37 statement “怎
1:30 statement “我
1:60 statement “手
1:40 statement “换
1:47 statement “数
1:50 statement “文
1:45 statement “晨
1:31 statement “江
1:34 statement “沙
1:49 statement “海
1:33 statement “混
1:-55 statement “清
1:34 statement “潮
1:45 statement “班
1:58 statement “田
1:73 statement “石
1:51 statement “穷
1:51 statement “红
1:-66 statement “结
1:42 statement “老
1:37 statement “自
1:30 statement “苗
1:32 statement “阅
1:54 statement “青
1:-58 statement “鸿
1:55 statement ”$
1:57 statement ”)
1:68 statement ”,
1:30 statement ”1
1:50 statement ”:
1:86 statement ”“
1:-103 statement ”。
1:55 statement ”一
1:63 statement ”三
1:51 statement ”专
1:52 statement ”之
1:44 statement ”合
1:52 statement ”名
1:30 statement ”园
1:34 statement ”学
1:43 statement ”对
1:49 statement ”工
1:42 statement ”师
1:62 statement ”平
1:39 statement ”开
1:35 statement ”教
1:34 statement ”方
1:53 statement ”活
1:62 statement ”由
1:31 statement ”的
1:69 statement ”研
1:34 statement ”结
1:32 statement ”联
1:50 statement ”行
1:-66 statement ”课
1:49 statement ”高
1:45 statement →三
1:45 statement →南
1:33 statement →响
1:72 statement →大
1:77 statement →沙
1:43 statement →河
1:34 statement →火
1:51 statement →石
1:34 statement →高
1:65 statement ①康
1:41 statement ②个
1:55 statement ③送
1:85 statement □会
1:40 statement □我
1:66 statement □绘
1:52 statement □跳
1:43 statement ★六
1:35 statement ★图
1:43 statement ★期
1:62 statement ★每
1:43 statement 、$
1:-44 statement 、1
1:45 statement 、2
1:50 statement 、5
1:57 statement 、9
1:36 statement 、一
1:33 statement 、三
1:47 statement 、上
1:65 statement 、下
1:123 statement 、不
1:123 statement 、东
1:76 statement 、中
1:48 statement 、临
1:33 statement 、主
1:57 statement 、乌
1:52 statement 、乙
1:50 statement 、二
1:38 statement 、云
1:39 statement 、互
1:72 statement 、五
1:47 statement 、交
1:42 statement 、人
1:47 statement 、代
1:40 statement 、令
1:43 statement 、任
1:58 statement 、优
1:35 statement 、会
1:41 statement 、住
1:34 statement 、信
1:-62 statement 、儿
1:-122 statement 、八
1:40 statement 、六
1:-76 statement 、分
1:53 statement 、初
1:35 statement 、利
1:33 statement 、制
1:37 statement 、剪
1:60 statement 、办
1:-50 statement 、加
1:92 statement 、化
1:67 statement 、北
1:48 statement 、午
1:58 statement 、半
1:40 statement 、南
1:93 statement 、县
1:82 statement 、双
1:86 statement 、合
1:60 statement 、同
1:43 statement 、后
1:-44 statement 、周
1:71 statement 、四
1:44 statement 、图
1:51 statement 、地
1:53 statement 、塘
1:31 statement 、备
1:60 statement 、大
1:45 statement 、太
1:42 statement 、女
1:43 statement 、安
1:94 statement 、定
1:36 statement 、实
1:-57 statement 、宣
1:66 statement 、家
1:-55 statement 、导
1:-97 statement 、尊
1:-76 statement 、小
1:36 statement 、岚
1:111 statement 、岭
1:-50 statement 、工
1:79 statement 、市
1:31 statement 、师
1:60 statement 、帮
1:-48 statement 、常
1:36 statement 、平
1:40 statement 、幼
1:41 statement 、康
1:-138 statement 、归
1:56 statement 、心
1:37 statement 、总
1:-139 statement 、成
)"sv,
    R"(1:-53 statement 、手
1:70 statement 、护
1:-38 statement 、拉
1:-71 statement 、拔
1:-56 statement 、接
1:-62 statement 、推
1:41 statement 、援
1:-43 statement 、支
1:48 statement 、政
1:-69 statement 、文
1:43 statement 、无
1:56 statement 、智
1:55 statement 、有
1:59 statement 、望
1:32 statement 、期
1:-40 statement 、木
1:46 statement 、杜
1:34 statement 、来
1:55 statement 、杨
1:47 statement 、林
1:42 statement 、枫
1:36 statement 、柏
1:59 statement 、柳
1:53 statement 、校
1:83 statement 、桌
1:33 statement 、桥
1:30 statement 、槐
1:-56 statement 、民
1:39 statement 、水
1:48 statement 、江
1:49 statement 、沙
1:56 statement 、河
1:-61 statement 、注
1:43 statement 、洗
1:59 statement 、洮
1:40 statement 、海
1:42 statement 、渔
1:82 statement 、游
1:32 statement 、溪
1:62 statement 、物
1:33 statement 、王
1:-61 statement 、班
1:37 statement 、生
1:77 statement 、田
1:37 statement 、电
1:75 statement 、白
1:32 statement 、看
1:52 statement 、石
1:38 statement 、磨
1:35 statement 、离
1:-54 statement 、科
1:48 statement 、程
1:67 statement 、稻
1:68 statement 、竹
1:-125 statement 、笑
1:47 statement 、篮
1:53 statement 、索
1:63 statement 、组
1:95 statement 、结
1:78 statement 、统
1:71 statement 、美
1:62 statement 、老
1:-104 statement 、考
1:43 statement 、耗
1:37 statement 、联
1:-72 statement 、肉
1:-50 statement 、至
1:39 statement 、舞
1:-65 statement 、花
1:46 statement 、茶
1:31 statement 、草
1:92 statement 、落
1:40 statement 、蒲
1:44 statement 、西
1:39 statement 、计
1:55 statement 、评
1:48 statement 、语
1:-47 statement 、诵
1:75 statement 、课
1:59 statement 、财
1:59 statement 、资
1:-57 statement 、车
1:56 statement 、辅
1:35 statement 、近
1:-49 statement 、送
1:-52 statement 、野
1:30 statement 、铁
1:30 statement 、镇
1:30 statement 、阴
1:34 statement 、集
1:-105 statement 、青
1:34 statement 、顺
1:-37 statement 、颁
1:60 statement 、领
1:38 statement 、食
1:63 statement 、饭
1:73 statement 、骨
1:31 statement 、高
1:37 statement 、黔
1:45 statement 、龙
1:32 statement 。(
1:-52 statement 。3
1:50 statement 。6
1:-98 statement 。”
1:-45 statement 。一
1:84 statement 。三
1:59 statement 。两
1:59 statement 。从
1:37 statement 。会
1:76 statement 。全
1:35 statement 。共
1:51 statement 。区
1:31 statement 。县
1:65 statement 。双
1:31 statement 。后
1:-58 statement 。团
1:45 statement 。大
1:78 statement 。学
1:53 statement 。寒
1:72 statement 。工
1:-55 statement 。市
1:46 statement 。教
1:-39 statement 。晚
1:-32 statement 。有
1:97 statement 。本
1:75 statement 。每
1:46 statement 。清
1:30 statement 。甲
1:82 statement 。盘
1:40 statement 。继
1:-64 statement 。语
1:-97 statement 。课
1:55 statement 。贵
1:-38 statement 。选
1:41 statement 。驻
1:38 statement 。高
1:-49 statement 〇〇
1:104 statement 〇一
1:107 statement 〇二
1:-47 statement 〇开
1:32 statement 《一
1:53 statement 《东
1:63 statement 《云
1:51 statement 《关
1:-49 statement 《小
1:41 statement 《山
1:41 statement 《幼
1:41 statement 《教
1:37 statement 《爬
1:40 statement 《电
1:-41 statement 《秋
1:-119 statement 《草
1:-88 statement 《荷
1:42 statement 《采
1:58 statement 《高
1:-73 statement 》$
1:50 statement 》(
1:-37 statement 》,
1:-37 statement 》。
1:39 statement 》由
1:80 statement 】$
1:34 statement 】一
1:68 statement 〔2
1:53 statement 〕1
1:50 statement 〕8
1:48 statement 〕第
1:71 statement 一$
1:-57 statement 一(
1:34 statement 一)
1:74 statement 一,
1:43 statement 一]
1:-74 statement 一_
1:58 statement 一”
1:45 statement 一万
1:40 statement 一两
1:40 statement 一个
1:67 statement 一九
1:43 statement 一书
1:100 statement 一事
1:80 statement 一人
1:92 statement 一件
1:107 statement 一份
1:75 statement 一做
1:55 statement 一八
1:48 statement 一共
1:82 statement 一册
1:62 statement 一凡
1:32 statement 一出
1:40 statement 一初
1:33 statement 一到
1:52 statement 一前
1:53 statement 一十
1:-58 statement 一千
1:64 statement 一半
1:42 statement 一双
1:-52 statement 一句
1:-56 statement 一台
1:45 statement 一各
1:60 statement 一同
1:65 statement 一名
1:166 statement 一周
1:47 statement 一命
1:40 statement 一咱
1:58 statement 一回
1:-66 statement 一团
1:32 statement 一在
1:47 statement 一块
1:57 statement 一堂
1:46 statement 一堵
1:44 statement 一墙
1:48 statement 一处
1:32 statement 一夜
1:55 statement 一天
1:103 statement 一套
1:39 statement 一季
1:62 statement 一学
1:84 statement 一安
1:60 statement 一定
1:53 statement 一实
1:103 statement 一家
1:121 statement 一对
1:80 statement 一封
1:101 statement 一小
1:41 statement 一岁
1:46 statement 一帆
1:38 statement 一师
1:80 statement 一帮
1:57 statement 一并
1:63 statement 一幼
1:75 statement 一座
1:-107 statement 一张
1:38 statement 一往
1:-37 statement 一律
1:52 statement 一成
1:52 statement 一所
1:-60 statement 一批
1:33 statement 一报
1:41 statement 一拨
1:34 statement 一指
1:34 statement 一换
1:40 statement 一接
1:-52 statement 一支
1:49 statement 一教
1:45 statement 一数
1:51 statement 一整
1:31 statement 一新
1:124 statement 一方
1:59 statement 一星
1:77 statement 一是
1:69 statement 一晚
1:70 statement 一月
1:-50 statement 一期
1:115 statement 一本
1:37 statement 一札
1:52 statement 一来
1:37 statement 一架
1:53 statement 一校
1:33 statement 一案
1:-89 statement 一段
1:53 statement 一比
1:37 statement 一流
1:-58 statement 一点
1:47 statement 一物
1:42 statement 一特
1:38 statement 一班
1:-64 statement 一生
1:54 statement 一由
1:-38 statement 一画
1:57 statement 一番
1:-78 statement 一百
1:45 statement 一直
1:67 statement 一站
1:-68 statement 一等
1:43 statement 一箱
1:129 statement 一篇
1:78 statement 一组
1:43 statement 一结
1:40 statement 一职
1:75 statement 一至
1:56 statement 一致
1:83 statement 一般
1:153 statement 一节
1:43 statement 一英
1:-45 statement 一行
1:31 statement 一补
1:-50 statement 一袋
1:43 statement 一览
1:39 statement 一计
1:51 statement 一评
1:92 statement 一说
1:49 statement 一质
1:43 statement 一贯
1:-91 statement 一贴
1:163 statement 一起
1:86 statement 一趟
1:37 statement 一跟
1:111 statement 一轮
1:50 statement 一进
1:54 statement 一遍
1:33 statement 一部
1:41 statement 一门
1:62 statement 一间
1:51 statement 一阅
1:34 statement 一队
1:44 statement 一页
1:32 statement 一项
1:39 statement 一领
1:-85 statement 一颗
1:32 statement 一题
1:-117 statement 一首
1:44 statement 一高
1:34 statement 一鸣
1:51 statement 丁克
1:-71 statement 七、
1:77 statement 七万
1:61 statement 七中
1:35 statement 七人
1:-108 statement 七位
1:-50 statement 七十
1:52 statement 七名
1:-68 statement 七嘴
1:79 statement 七天
1:53 statement 七年
1:51 statement 七成
1:-112 statement 七日
1:-39 statement 七月
1:62 statement 七次
1:-77 statement 七点
1:33 statement 万$
1:51 statement 万,
1:55 statement 万。
1:49 statement 万二
1:33 statement 万人
1:40 statement 万元
1:50 statement 万块
1:-48 statement 万物
1:67 statement 三$
1:-52 statement 三)
1:61 statement 三,
1:-47 statement 三:
1:43 statement 三]
1:-46 statement 三、
1:60 statement 三一
1:-52 statement 三下
1:39 statement 三两
1:104 statement 三个
1:67 statement 三中
1:57 statement 三份
1:93 statement 三位
1:101 statement 三光
1:41 statement 三册
1:-44 statement 三分
1:96 statement 三到
1:44 statement 三副
1:-67 statement 三县
1:81 statement 三叶
1:45 statement 三周
1:48 statement 三回
1:73 statement 三园
1:34 statement 三备
1:60 statement 三复
1:103 statement 三天
1:52 statement 三套
1:39 statement 三季
1:88 statement 三学
1:58 statement 三对
1:108 statement 三小
1:-65 statement 三届
1:130 statement 三年
1:37 statement 三幼
1:47 statement 三座
1:-42 statement 三成
1:99 statement 三所
1:51 statement 三批
1:47 statement 三支
1:31 statement 三教
1:-37 statement 三方
1:91 statement 三日
1:-73 statement 三时
1:69 statement 三是
1:39 statement 三晚
1:38 statement 三期
1:99 statement 三校
1:65 statement 三楼
1:-30 statement 三次
1:116 statement 三江
1:71 statement 三派
1:-78 statement 三点
1:-72 statement 三百
1:45 statement 三科
1:-39 statement 三等
1:44 statement 三组
1:53 statement 三至
1:80 statement 三节
1:102 statement 三进
1:52 statement 三送
1:53 statement 三部
1:61 statement 三门
1:33 statement 三问
1:35 statement 三隔
1:46 statement 三项
1:35 statement 三餐
1:57 statement 三驻
1:57 statement 三高
1:110 statement 上$
1:46 statement 上)
1:-84 statement 上,
1:-42 statement 上;
1:49 statement 上、
1:39 statement 上。
1:38 statement 上《
1:143 statement 上一
1:31 statement 上下
1:72 statement 上不
1:77 statement 上两
1:-81 statement 上个
1:-50 statement 上为
1:-60 statement 上乡
1:-63 statement 上书
1:77 statement 上人
1:52 statement 上优
1:40 statement 上伙
1:88 statement 上传
1:110 statement 上公
1:43 statement 上共
1:-88 statement 上升
1:-76 statement 上午
1:50 statement 上半
1:42 statement 上县
1:38 statement 上参
1:73 statement 上口
1:-39 statement 上只
1:40 statement 上同
1:58 statement 上周
1:45 statement 上回
1:55 statement 上坪
1:40 statement 上墙
1:41 statement 上复
1:32 statement 上多
1:38 statement 上好
1:-96 statement 上学
1:56 statement 上安
1:36 statement 上完
1:51 statement 上定
1:31 statement 上客
1:34 statement 上寨
1:104 statement 上山
1:33 statement 上岗
1:68 statement 上峪
1:43 statement 上师
1:40 statement 上带
1:47 statement 上年
1:43 statement 上形
1:-84 statement 上报
1:33 statement 上授
1:111 statement 上教
1:51 statement 上日
1:45 statement 上旬
1:-58 statement 上有
1:48 statement 上次
1:65 statement 上汇
1:57 statement 上河
1:91 statement 上示
1:41 statement 上答
1:-73 statement 上级
1:73 statement 上线
1:41 statement 上结
1:37 statement 上给
1:45 statement 上网
1:51 statement 上美
1:97 statement 上职
1:56 statement 上联
1:-83 statement 上自
1:92 statement 上讲
1:41 statement 上说
1:79 statement 上读
1:87 statement 上跟
1:42 statement 上车
1:61 statement 上辅
1:58 statement 上过
1:72 statement 上门
1:37 statement 上阅
1:56 statement 上限
1:53 statement 上集
1:38 statement 上题
1:79 statement 下$
1:-46 statement 下,
1:124 statement 下。
1:66 statement 下一
1:56 statement 下三
1:-47 statement 下为
1:-53 statement 下乡
1:75 statement 下了
1:34 statement 下共
1:62 statement 下列
1:53 statement 下到
1:-104 statement 下午
1:-48 statement 下协
1:51 statement 下去
1:36 statement 下发
1:41 statement 下周
1:55 statement 下园
1:57 statement 下坪
1:104 statement 下学
1:92 statement 下山
1:45 statement 下岭
1:48 statement 下年
1:96 statement 下开
1:63 statement 下意
1:43 statement 下推
1:31 statement 下支
1:73 statement 下教
1:73 statement 下无
1:116 statement 下旬
1:78 statement 下月
1:49 statement 下来
1:42 statement 下杨
1:33 statement 下榻
1:40 statement 下沉
1:-47 statement 下河
1:75 statement 下洋
1:46 statement 下点
1:43 statement 下的
1:40 statement 下礼
1:64 statement 下称
1:52 statement 下简
1:32 statement 下苗
1:44 statement 下设
1:-54 statement 下课
1:51 statement 下达
1:53 statement 下进
1:47 statement 下面
1:-55 statement 不$
1:44 statement 不上
1:32 statement 不予
1:-67 statement 不会
1:71 statement 不低
1:68 statement 不佳
1:108 statement 不便
1:-67 statement 不全
1:-113 statement 不养
1:41 statement 不准
1:73 statement 不分
1:33 statement 不到
1:42 statement 不力
1:30 statement 不动
1:66 statement 不占
1:63 statement 不去
1:52 statement 不参
1:83 statement 不变
1:-53 statement 不只
1:38 statement 不噎
1:54 statement 不在
1:50 statement 不多
1:-50 statement 不够
1:55 statement 不好
1:61 statement 不定
1:65 statement 不少
1:62 statement 不带
1:38 statement 不干
1:-93 statement 不开
1:38 statement 不弃
1:36 statement 不愿
1:59 statement 不成
1:41 statement 不承
1:52 statement 不挂
1:30 statement 不排
1:119 statement 不搞
1:128 statement 不收
1:-64 statement 不断
1:86 statement 不早
1:32 statement 不易
1:34 statement 不是
1:31 statement 不气
1:41 statement 不求
1:-39 statement 不清
1:33 statement 不碍
1:-45 statement 不私
1:-159 statement 不科
1:38 statement 不算
1:80 statement 不给
1:-95 statement 不肯
1:-47 statement 不能
1:51 statement 不良
1:48 statement 不落
1:-65 statement 不要
1:68 statement 不计
1:73 statement 不论
1:33 statement 不设
1:44 statement 不赔
1:50 statement 不走
1:-34 statement 不足
1:115 statement 不过
1:32 statement 不远
1:40 statement 不迟
1:42 statement 不适
1:36 statement 不错
1:38 statement 不高
1:46 statement 不齐
1:41 statement 与$
1:36 statement 与;
1:-84 statement 与_
1:42 statement 与三
1:38 statement 与上
1:37 statement 与下
1:33 statement 与专
1:66 statement 与乙
1:-41 statement 与乡
1:39 statement 与云
1:-126 statement 与伙
1:60 statement 与会
1:42 statement 与保
1:-56 statement 与兄
1:51 statement 与全
1:39 statement 与公
1:46 statement 与兰
1:34 statement 与内
1:66 statement 与决
1:-93 statement 与出
1:50 statement 与分
1:47 statement 与北
1:31 statement 与原
1:41 statement 与县
1:36 statement 与发
1:77 statement 与同
1:34 statement 与园
1:38 statement 与培
1:53 statement 与塔
1:38 statement 与学
1:59 statement 与岛
1:47 statement 与岭
1:34 statement 与岷
1:37 statement 与师
1:66 statement 与常
1:82 statement 与徒
1:42 statement 与成
1:74 statement 与接
1:38 statement 与改
1:-58 statement 与教
1:49 statement 与日
1:46 statement 与昆
1:73 statement 与本
1:52 statement 与村
1:47 statement 与柳
1:42 statement 与柿
1:33 statement 与校
1:69 statement 与榕
1:45 statement 与正
1:35 statement 与此
1:62 statement 与法
1:42 statement 与消
1:72 statement 与甲
1:35 statement 与石
1:90 statement 与第
1:81 statement 与线
1:-89 statement 与老
1:37 statement 与航
1:40 statement 与讨
1:-57 statement 与访
1:46 statement 与诵
1:108 statement 与贵
1:34 statement 与退
1:36 statement 与野
1:32 statement 与鹤
1:35 statement 专)
1:81 statement 专。
1:107 statement 专业
1:-128 statement 专以
1:35 statement 专任
1:49 statement 专供
1:41 statement 专利
1:39 statement 专去
1:37 statement 专培
1:69 statement 专委
1:173 statement 专家
1:52 statement 专干
1:30 statement 专急
1:-53 statement 专户
1:40 statement 专护
1:55 statement 专教
1:37 statement 专标
1:51 statement 专款
1:58 statement 专每
1:-45 statement 专注
1:30 statement 专班
1:41 statement 专用
1:98 statement 专科
1:112 statement 专职
1:47 statement 专著
1:35 statement 专请
1:47 statement 专辅
1:39 statement 专递
1:74 statement 专项
1:121 statement 专题
1:69 statement 丙方
1:-50 statement 丙校
1:105 statement 业$
1:77 statement 业;
1:36 statement 业”
1:53 statement 业。
1:37 statement 业专
1:87 statement 业中
1:-82 statement 业主
1:34 statement 业之
1:69 statement 业了
1:73 statement 业于
1:-49 statement 业互
1:32 statement 业人
1:55 statement 业体
1:45 statement 业共
1:59 statement 业分
1:53 statement 业务
1:35 statement 业协
1:47 statement 业发
1:61 statement 业合
1:44 statement 业增
1:58 statement 业处
1:57 statement 业学
1:39 statement 业实
1:43 statement 业导
1:38 statement 业就
1:37 statement 业已
1:60 statement 业师
1:45 statement 业带
1:40 statement 业建
1:57 statement 业意
1:52 statement 业技
1:123 statement 业教
1:70 statement 业旅
1:-148 statement 业服
1:37 statement 业期
1:65 statement 业机
1:31 statement 业治
1:63 statement 业率
1:62 statement 业班
1:69 statement 业生
1:36 statement 业由
1:45 statement 业的
1:46 statement 业礼
1:47 statement 业社
1:30 statement 业科
1:38 statement 业组
1:35 statement 业者
1:66 statement 业职
1:39 statement 业设
1:41 statement 业证
1:55 statement 业诊
1:73 statement 业辅
1:31 statement 业进
1:53 statement 业部
1:-94 statement 业银
1:42 statement 业陈
1:62 statement 业集
1:51 statement 业高
1:63 statement 丛)
1:30 statement 东与
1:-68 statement 东中
1:33 statement 东举
1:41 statement 东二
1:113 statement 东坪
1:69 statement 东埔
1:48 statement 东头
1:84 statement 东学
1:41 statement 东家
1:30 statement 东心
1:34 statement 东总
1:59 statement 东校
1:51 statement 东洼
1:35 statement 东海
1:59 statement 东港
1:48 statement 东湖
1:39 statement 东瑶
1:31 statement 东田
1:41 statement 东看
1:48 statement 东站
1:41 statement 东纪
1:70 statement 东老
1:38 statement 东西
1:33 statement 东资
1:31 statement 东道
1:34 statement 东部
1:31 statement 东阳
1:31 statement 东集
1:66 statement 两万
1:108 statement 两个
1:60 statement 两人
1:-43 statement 两份
1:105 statement 两位
1:32 statement 两免
1:40 statement 两册
1:-118 statement 两千
1:53 statement 两台
1:-55 statement 两名
1:143 statement 两周
1:49 statement 两回
1:56 statement 两园
1:68 statement 两场
1:119 statement 两天
1:71 statement 两头
1:34 statement 两季
1:83 statement 两学
1:67 statement 两家
1:76 statement 两局
1:-53 statement 两市
1:37 statement 两徒
1:154 statement 两所
1:56 statement 两批
1:42 statement 两拨
1:112 statement 两日
1:45 statement 两星
1:34 statement 两月
1:73 statement 两期
1:74 statement 两本
1:50 statement 两村
1:34 statement 两校
1:153 statement 两次
1:-98 statement 两点
1:58 statement 两班
1:113 statement 两科
1:172 statement 两节
1:64 statement 两趟
1:34 statement 两轮
1:-43 statement 两辆
1:95 statement 两部
1:97 statement 两门
1:42 statement 两间
1:83 statement 两项
1:72 statement 个$
1:-67 statement 个,
1:37 statement 个;
1:53 statement 个、
1:-86 statement 个。
1:31 statement 个一
1:58 statement 个下
1:49 statement 个专
1:70 statement 个乡
1:42 statement 个人
1:83 statement 个别
1:73 statement 个区
1:44 statement 个半
1:103 statement 个周
1:37 statement 个和
1:42 statement 个地
1:85 statement 个备
1:48 statement 个头
1:114 statement 个学
1:94 statement 个孩
1:57 statement 个宿
1:40 statement 个小
1:66 statement 个工
1:33 statement 个带
1:48 statement 个年
1:48 statement 个技
1:70 statement 个挂
1:69 statement 个教
1:95 statement 个星
1:-89 statement 个最
1:101 statement 个月
1:-42 statement 个校
1:45 statement 个样
1:98 statement 个案
1:38 statement 个河
1:39 statement 个混
1:47 statement 个点
1:30 statement 个百
1:43 statement 个皮
1:48 statement 个组
1:42 statement 个维
1:52 statement 个老
1:53 statement 个课
1:34 statement 个远
1:60 statement 个钟
1:85 statement 个问
1:53 statement 个阶
1:65 statement 个项
1:32 statement 个领
1:51 statement 个驻
1:31 statement 中$
1:79 statement 中(
1:68 statement 中)
1:-33 statement 中,
1:47 statement 中-
1:-69 statement 中1
1:66 statement 中2
1:50 statement 中3
1:33 statement 中6
1:54 statement 中:
1:87 statement 中_
1:51 statement 中”
1:57 statement 中→
1:43 statement 中、
1:38 statement 中。
1:41 statement 中一
1:33 statement 中三
1:46 statement 中与
1:81 statement 中专
1:83 statement 中两
1:45 statement 中为
1:99 statement 中举
1:50 statement 中九
1:34 statement 中亮
1:64 statement 中体
1:45 statement 中作
1:46 statement 中党
1:33 statement 中全
1:51 statement 中共
1:82 statement 中关
1:47 statement 中出
1:50 statement 中列
1:41 statement 中初
1:36 statement 中到
1:36 statement 中副
1:44 statement 中午
1:64 statement 中协
1:30 statement 中去
1:36 statement 中参
1:66 statement 中发
1:31 statement 中受
1:50 statement 中可
1:51 statement 中各
1:33 statement 中合
1:42 statement 中名
1:49 statement 中向
1:33 statement 中四
1:42 statement 中团
1:-32 statement 中在
1:42 statement 中培
1:195 statement 中学
1:67 statement 中实
1:32 statement 中家
1:35 statement 中寄
1:60 statement 中对
1:78 statement 中小
1:70 statement 中层
1:30 statement 中展
1:49 statement 中工
1:47 statement 中市
1:87 statement 中师
1:36 statement 中开
1:126 statement 中心
1:39 statement 中承
1:50 statement 中技
1:61 statement 中报
1:34 statement 中择
1:39 statement 中提
1:41 statement 中支
1:62 statement 中政
1:46 statement 中教
1:60 statement 中数
1:76 statement 中文
1:51 statement 中新
1:66 statement 中方
1:39 statement 中无
1:90 statement 中旬
1:53 statement 中有
1:49 statement 中期
1:53 statement 中未
1:39 statement 中本
1:33 statement 中机
1:30 statement 中构
1:43 statement 中校
1:56 statement 中止
1:76 statement 中正
1:56 statement 中每
1:67 statement 中毕
1:38 statement 中派
1:38 statement 中物
1:67 statement 中特
1:86 statement 中班
1:42 statement 中理
1:-31 statement 中生
1:51 statement 中的
1:34 statement 中研
1:-54 statement 中秋
1:41 statement 中第
1:43 statement 中等
1:59 statement 中级
1:-35 statement 中组
1:50 statement 中结
1:-78 statement 中考
1:43 statement 中职
1:38 statement 中英
1:-56 statement 中获
1:35 statement 中葡
1:38 statement 中训
1:68 statement 中设
1:39 statement 中语
1:44 statement 中调
1:-48 statement 中质
1:35 statement 中跟
1:77 statement 中辅
1:41 statement 中迄
1:43 statement 中送
1:-61 statement 中那
1:39 statement 中部
1:37 statement 中面
1:31 statement 中音
1:36 statement 中驻
1:50 statement 中骨
1:56 statement 中高
1:54 statement 丰原
1:43 statement 丰县
1:64 statement 丰国
1:52 statement 丰电
1:75 statement 丰禾
1:30 statement 串一
1:-77 statement 临!
1:65 statement 临川
1:114 statement 临江
1:73 statement 临河
1:48 statement 临泉
1:36 statement 临海
1:41 statement 临界
1:49 statement 丹霞
1:32 statement 为$
1:54 statement 为,
1:106 statement 为2
1:31 statement 为6
1:31 statement 为G
1:-98 statement 为《
1:32 statement 为一
1:-43 statement 为三
1:-46 statement 为不
1:69 statement 为专
1:41 statement 为东
1:64 statement 为两
1:54 statement 为主
1:50 statement 为乙
1:80 statement 为了
1:35 statement 为二
1:58 statement 为云
1:146 statement 为五
1:-60 statement 为什
1:33 statement 为何
1:71 statement 为你
1:36 statement 为侗
1:74 statement 为保
1:76 statement 为做
1:56 statement 为全
1:-99 statement 为六
1:81 statement 为共
1:45 statement 为其
1:-78 statement 为养
1:43 statement 为准
1:30 statement 为凤
1:43 statement 为前
1:99 statement 为北
1:42 statement 为协
1:55 statement 为单
1:33 statement 为卫
1:78 statement 为县
1:48 statement 为参
1:75 statement 为受
1:44 statement 为各
1:-115 statement 为回
1:-65 statement 为国
1:31 statement 为学
1:-44 statement 为完
1:32 statement 为宜
1:-66 statement 为导
1:-59 statement 为履
1:33 statement 为山
1:31 statement 为岭
1:33 statement 为岷
1:133 statement 为帮
1:37 statement 为度
1:31 statement 为座
1:40 statement 为徒
1:37 statement 为我
1:48 statement 为推
1:-64 statement 为提
1:87 statement 为支
1:80 statement 为数
1:46 statement 为晓
1:98 statement 为期
1:-55 statement 为本
1:48 statement 为村
1:-63 statement 为样
1:41 statement 为此
1:85 statement 为每
1:42 statement 为民
1:33 statement 为火
1:54 statement 为焊
1:127 statement 为班
1:104 statement 为瓦
1:47 statement 为石
1:-82 statement 为社
1:33 statement 为笔
1:80 statement 为第
1:81 statement 为红
1:37 statement 为组
1:46 statement 为统
1:40 statement 为缩
1:86 statement 为联
1:39 statement 为芦
1:30 statement 为苗
1:62 statement 为落
1:30 statement 为衡
1:43 statement 为被
1:50 statement 为计
1:90 statement 为贵
1:32 statement 为重
1:40 statement 为阖
1:41 statement 为限
1:49 statement 为雅
1:47 statement 为革
1:35 statement 为顺
1:-119 statement 为预
1:47 statement 为领
1:47 statement 为驻
1:55 statement 为鹿
1:-48 statement 为鼓
1:47 statement 为龙
1:114 statement 主$
1:-50 statement 主:
1:71 statement 主体
1:72 statement 主修
1:42 statement 主办
1:31 statement 主单
1:38 statement 主备
1:79 statement 主导
1:86 statement 主席
1:-45 statement 主持
1:-60 statement 主提
1:58 statement 主播
1:63 statement 主方
1:98 statement 主旨
1:71 statement 主校
1:44 statement 主游
1:93 statement 主班
1:-64 statement 主管
1:63 statement 主线
1:-61 statement 主要
1:164 statement 主讲
1:95 statement 主责
1:-64 statement 主采
1:103 statement 主题
1:62 statement 丽_
1:49 statement 丽中
1:-81 statement 举,
1:112 statement 举办
1:49 statement 久:
1:-102 statement 久不
1:-67 statement 久久
1:57 statement 久使
1:35 statement 么$
1:-53 statement 么,
1:60 statement 么:
1:-38 statement 么?
1:40 statement 么上
1:-38 statement 么主
1:-38 statement 么办
1:-127 statement 么可
1:43 statement 么喂
1:36 statement 么学
1:36 statement 么时
1:-52 statement 么有
1:38 statement 么样
1:40 statement 么玩
1:-75 statement 么看
1:64 statement 么讲
1:39 statement 义务
1:32 statement 义卖
1:41 statement 义学
1:31 statement 义工
1:-86 statement 义重
1:42 statement 之$
1:53 statement 之一
1:52 statement 之下
1:33 statement 之九
1:108 statement 之二
1:40 statement 之五
1:-136 statement 之以
1:-57 statement 之共
1:41 statement 之内
1:56 statement 之列
1:36 statement 之制
1:71 statement 之前
1:43 statement 之力
1:60 statement 之发
1:34 statement 之后
1:45 statement 之处
1:33 statement 之学
1:35 statement 之差
1:62 statement 之平
1:36 statement 之幸
1:70 statement 之执
1:30 statement 之数
1:36 statement 之旅
1:37 statement 之机
1:48 statement 之津
1:56 statement 之窗
1:43 statement 之联
1:33 statement 之英
1:32 statement 之资
1:82 statement 之远
1:60 statement 之遵
1:37 statement 之间
1:58 statement 之阅
1:47 statement 之隔
1:63 statement 乌兰
1:33 statement 乌江
1:37 statement 乌涂
1:69 statement 乌溪
1:90 statement 乌石
1:53 statement 乌职
1:76 statement 乌苏
1:34 statement 乐$
1:54 statement 乐_
1:91 statement 乐、
1:-65 statement 乐器
1:-177 statement 乐团
1:103 statement 乐坑
1:75 statement 乐坪
1:54 statement 乐家
1:37 statement 乐小
1:73 statement 乐教
1:81 statement 乐文
1:36 statement 乐治
1:39 statement 乐组
1:42 statement 乐老
1:40 statement 乐街
1:33 statement 乐队
1:34 statement 乐馆
1:49 statement 乒乓
1:70 statement 乓球
1:77 statement 乘车
1:67 statement 乙:
1:78 statement 乙双
1:32 statement 乙名
1:44 statement 乙周
1:101 statement 乙园
1:76 statement 乙方
1:54 statement 乙未
1:-48 statement 乙校
1:32 statement 乙次
1:-90 statement 乙班
1:-52 statement 乙等
1:64 statement 九万
1:-102 statement 九个
1:78 statement 九中
1:54 statement 九人
1:42 statement 九六
1:34 statement 九台
1:-110 statement 九名
1:96 statement 九年
1:-52 statement 九月
1:61 statement 九条
1:40 statement 九溪
1:40 statement 九科
1:47 statement 九页
1:53 statement 九龙
1:36 statement 也不
1:-118 statement 也学
1:91 statement 也带
1:43 statement 也愿
1:61 statement 也成
1:-55 statement 也是
1:40 statement 也没
1:44 statement 也结
1:49 statement 也该
1:47 statement 也走
1:48 statement 也遇
1:113 statement 习$
1:107 statement 习,
1:41 statement 习;
1:96 statement 习。
1:113 statement 习一
1:-59 statement 习不
1:129 statement 习两
1:63 statement 习五
1:58 statement 习以
1:41 statement 习全
1:35 statement 习十
1:48 statement 习县
1:79 statement 习困
1:63 statement 习地
1:58 statement 习字
1:49 statement 习学
1:47 statement 习工
1:33 statement 习得
1:31 statement 习成
1:31 statement 习支
1:46 statement 习教
1:57 statement 习旬
1:40 statement 习时
1:-30 statement 习期
1:-51 statement 习满
1:37 statement 习班
1:50 statement 习生
1:105 statement 习的
1:32 statement 习经
1:35 statement 习结
1:47 statement 习者
1:30 statement 习要
1:42 statement 习角
1:30 statement 习证
1:49 statement 习课
1:50 statement 习餐
1:-62 statement 乡$
1:54 statement 乡,
1:30 statement 乡1
1:-98 statement 乡。
1:66 statement 乡不
1:115 statement 乡中
1:31 statement 乡九
1:-100 statement 乡人
1:46 statement 乡任
1:54 statement 乡会
1:100 statement 乡分
1:67 statement 乡初
1:76 statement 乡同
1:-73 statement 乡四
1:77 statement 乡园
1:61 statement 乡土
1:-41 statement 乡学
1:35 statement 乡差
1:62 statement 乡幼
1:45 statement 乡挖
1:-68 statement 乡支
1:33 statement 乡政
1:-60 statement 乡教
1:-57 statement 乡村
1:47 statement 乡立
1:-142 statement 乡等
1:-79 statement 乡结
1:32 statement 乡花
1:57 statement 乡课
1:-35 statement 乡里
1:79 statement 乡镇
1:46 statement 书,
1:39 statement 书-
1:51 statement 书1
1:34 statement 书2
1:-57 statement 书3
1:49 statement 书5
1:-55 statement 书:
1:-44 statement 书_
1:119 statement 书。
1:111 statement 书一
1:-92 statement 书三
1:47 statement 书两
1:-60 statement 书中
1:-85 statement 书五
1:103 statement 书会
1:57 statement 书信
1:-157 statement 书借
1:94 statement 书先
1:52 statement 书六
1:42 statement 书办
1:34 statement 书包
1:43 statement 书原
1:51 statement 书处
1:87 statement 书室
1:33 statement 书局
1:38 statement 书已
1:38 statement 书店
1:-49 statement 书情
1:46 statement 书教
1:46 statement 书架
1:44 statement 书柜
1:98 statement 书法
1:47 statement 书漂
1:46 statement 书率
1:97 statement 书由
1:75 statement 书的
1:84 statement 书目
1:50 statement 书破
1:75 statement 书社
1:42 statement 书等
1:76 statement 书箱
1:-76 statement 书籍
1:35 statement 书编
1:42 statement 书证
1:73 statement 书资
1:35 statement 书阅
1:110 statement 书院
1:49 statement 书面
1:116 statement 书馆
1:-30 statement 买。
1:46 statement 买了
1:50 statement 买人
1:-48 statement 买点
1:44 statement 买的
1:-108 statement 了$
1:-41 statement 了,
1:-56 statement 了3
1:32 statement 了7
1:57 statement 了:
1:-87 statement 了。
1:-67 statement 了《
1:-57 statement 了一
1:109 statement 了七
1:-45 statement 了不
1:55 statement 了九
1:48 statement 了他
1:-64 statement 了信
1:39 statement 了做
1:65 statement 了再
1:86 statement 了初
1:-144 statement 了劈
1:68 statement 了十
1:35 statement 了去
1:-65 statement 了又
1:40 statement 了各
1:68 statement 了国
1:-49 statement 了图
1:-59 statement 了大
1:-86 statement 了山
1:-65 statement 了很
1:-38 statement 了怎
1:38 statement 了总
1:-52 statement 了成
1:35 statement 了我
1:51 statement 了支
1:79 statement 了整
1:-52 statement 了晨
1:39 statement 了月
1:39 statement 了棉
1:-56 statement 了沉
1:-41 statement 了热
1:46 statement 了留
1:30 statement 了的
1:41 statement 了目
1:-63 statement 了粉
1:-51 statement 了精
1:42 statement 了红
1:-61 statement 了结
1:-61 statement 了自
1:79 statement 了蓝
1:63 statement 了让
1:-57 statement 了证
1:34 statement 予,
1:35 statement 予。
1:71 statement 予以
1:36 statement 予时
1:37 statement 予松
1:57 statement 予的
1:44 statement 予误
1:34 statement 争2
1:40 statement 争做
1:50 statement 争取
1:94 statement 事$
1:101 statement 事,
1:94 statement 事:
1:37 statement 事|
1:101 statement 事。
1:53 statement 事也
1:-50 statement 事务
1:54 statement 事各
1:53 statement 事员
1:57 statement 事宜
1:-175 statement 事室
1:34 statement 事情
1:38 statement 事来
1:38 statement 事没
1:43 statement 事由
1:30 statement 事的
1:60 statement 事科
1:73 statement 事股
1:33 statement 事请
1:37 statement 事赴
1:102 statement 事项
1:90 statement 二$
1:-41 statement 二(
1:44 statement 二,
1:57 statement 二]
1:-73 statement 二_
1:-37 statement 二、
1:70 statement 二。
1:104 statement 二〇
1:40 statement 二万
1:50 statement 二三
1:44 statement 二上
1:50 statement 二下
1:51 statement 二个
1:73 statement 二中
1:36 statement 二二
1:42 statement 二会
1:72 statement 二到
1:65 statement 二千
1:89 statement 二去
)"sv,
    R"(1:91 statement 二名
1:79 statement 二周
1:37 statement 二四
1:45 statement 二季
1:50 statement 二学
1:55 statement 二对
1:70 statement 二小
1:-59 statement 二年
1:59 statement 二幼
1:-55 statement 二所
1:32 statement 二批
1:-98 statement 二日
1:-122 statement 二时
1:78 statement 二是
1:45 statement 二晚
1:30 statement 二梯
1:61 statement 二次
1:93 statement 二特
1:121 statement 二百
1:51 statement 二的
1:45 statement 二站
1:101 statement 二第
1:-39 statement 二等
1:-82 statement 二级
1:71 statement 二组
1:69 statement 二节
1:-47 statement 二课
1:32 statement 二道
1:36 statement 二零
1:55 statement 二高
1:61 statement 于$
1:63 statement 于1
1:132 statement 于2
1:65 statement 于3
1:57 statement 于4
1:-150 statement 于5
1:39 statement 于6
1:51 statement 于7
1:76 statement 于8
1:-30 statement 于9
1:88 statement 于一
1:30 statement 于七
1:46 statement 于三
1:65 statement 于下
1:96 statement 于两
1:50 statement 于临
1:47 statement 于九
1:-137 statement 于二
1:74 statement 于五
1:62 statement 于你
1:108 statement 于六
1:-44 statement 于加
1:76 statement 于十
1:43 statement 于协
1:-49 statement 于去
1:40 statement 于各
1:36 statement 于嘉
1:68 statement 于四
1:32 statement 于园
1:53 statement 于国
1:75 statement 于图
1:33 statement 于复
1:-48 statement 于学
1:60 statement 于寒
1:30 statement 于山
1:50 statement 于市
1:-170 statement 于形
1:34 statement 于按
1:48 statement 于推
1:46 statement 于改
1:50 statement 于暑
1:31 statement 于本
1:90 statement 于枣
1:54 statement 于每
1:35 statement 于深
1:-49 statement 于石
1:84 statement 于竹
1:56 statement 于西
1:61 statement 于贵
1:57 statement 云_
1:56 statement 云上
1:43 statement 云书
1:68 statement 云区
1:79 statement 云台
1:73 statement 云小
1:73 statement 云屏
1:41 statement 云岭
1:44 statement 云峰
1:70 statement 云帆
1:70 statement 云教
1:63 statement 云林
1:71 statement 云栖
1:53 statement 云校
1:96 statement 云溪
1:47 statement 云端
1:41 statement 云第
1:76 statement 云陂
1:78 statement 云雾
1:77 statement 云麓
1:39 statement 互串
1:39 statement 互为
1:39 statement 互住
1:-53 statement 互利
1:93 statement 互助
1:34 statement 互听
1:61 statement 互寄
1:107 statement 互换
1:40 statement 互派
1:47 statement 互留
1:42 statement 互相
1:32 statement 互聘
1:82 statement 互认
1:-56 statement 互设
1:73 statement 互访
1:59 statement 互评
1:55 statement 互通
1:35 statement 五$
1:60 statement 五(
1:42 statement 五,
1:76 statement 五_
1:38 statement 五|
1:40 statement 五”
1:52 statement 五万
1:75 statement 五上
1:91 statement 五个
1:46 statement 五中
1:33 statement 五之
1:93 statement 五人
1:55 statement 五位
1:105 statement 五具
1:97 statement 五到
1:43 statement 五前
1:-111 statement 五十
1:-30 statement 五千
1:43 statement 五发
1:35 statement 五台
1:109 statement 五名
1:30 statement 五周
1:46 statement 五回
1:38 statement 五在
1:43 statement 五城
1:33 statement 五大
1:82 statement 五天
1:-45 statement 五岁
1:49 statement 五峰
1:39 statement 五成
1:-53 statement 五户
1:48 statement 五所
1:73 statement 五月
1:100 statement 五点
1:-44 statement 五百
1:50 statement 五篇
1:32 statement 五组
1:45 statement 五节
1:33 statement 五返
1:128 statement 五龙
1:34 statement 井$
1:51 statement 井、
1:42 statement 井中
1:45 statement 井小
1:34 statement 井灶
1:43 statement 井点
1:36 statement 些也
1:-57 statement 些年
1:44 statement 交$
1:31 statement 交。
1:30 statement 交乙
1:36 statement 交予
1:50 statement 交付
1:-53 statement 交传
1:41 statement 交其
1:-73 statement 交办
1:79 statement 交华
1:-49 statement 交叉
1:44 statement 交反
1:41 statement 交工
1:78 statement 交换
1:-58 statement 交教
1:-37 statement 交朋
1:65 statement 交焊
1:32 statement 交纳
1:30 statement 交给
1:36 statement 交院
1:75 statement 亦有
1:-107 statement 产$
1:34 statement 产假
1:52 statement 产出
1:44 statement 产品
1:-82 statement 产增
1:56 statement 产教
1:40 statement 产权
1:55 statement 产生
1:36 statement 产进
1:-96 statement 亩产
1:54 statement 享;
1:36 statement 享。
1:43 statement 享会
1:37 statement 享受
1:45 statement 享小
1:62 statement 享有
1:-54 statement 享版
1:30 statement 享用
1:38 statement 享盘
1:31 statement 享经
1:52 statement 亮、
1:32 statement 亮出
1:32 statement 亮点
1:-109 statement 亮的
1:35 statement 亮相
1:62 statement 亮起
1:43 statement 亲,
1:-63 statement 亲会
1:-114 statement 亲切
1:51 statement 亲子
1:89 statement 亲师
1:54 statement 亲戚
1:60 statement 亲爱
1:52 statement 亲自
1:32 statement 亲路
1:84 statement 亲车
1:-54 statement 人$
1:-52 statement 人(
1:91 statement 人)
1:85 statement 人,
1:48 statement 人1
1:30 statement 人2
1:41 statement 人3
1:47 statement 人5
1:93 statement 人9
1:55 statement 人;
1:47 statement 人_
1:-77 statement 人”
1:90 statement 人、
1:96 statement 人一
1:-64 statement 人三
1:87 statement 人上
1:42 statement 人下
1:38 statement 人不
1:82 statement 人与
1:64 statement 人专
1:47 statement 人两
1:45 statement 人为
1:42 statement 人九
1:75 statement 人了
1:55 statement 人二
1:46 statement 人于
1:50 statement 人五
1:37 statement 人亲
1:45 statement 人人
1:35 statement 人以
1:31 statement 人偕
1:49 statement 人先
1:53 statement 人免
1:56 statement 人入
1:76 statement 人全
1:51 statement 人六
1:32 statement 人写
1:45 statement 人出
1:56 statement 人分
1:107 statement 人到
1:38 statement 人前
1:34 statement 人包
1:69 statement 人协
1:34 statement 人单
1:48 statement 人原
1:96 statement 人去
1:47 statement 人参
1:33 statement 人发
1:47 statement 人各
1:56 statement 人同
1:33 statement 人听
1:108 statement 人员
1:71 statement 人均
1:40 statement 人坐
1:51 statement 人增
1:-52 statement 人备
1:45 statement 人大
1:49 statement 人宿
1:38 statement 人巡
1:44 statement 人工
1:53 statement 人左
1:33 statement 人已
1:33 statement 人带
1:64 statement 人常
1:-73 statement 人心
1:43 statement 人悟
1:71 statement 人才
1:49 statement 人承
1:72 statement 人报
1:42 statement 人指
1:40 statement 人捎
1:-134 statement 人支
1:53 statement 人教
1:125 statement 人数
1:47 statement 人旁
1:-51 statement 人昨
1:35 statement 人机
1:-30 statement 人次
1:-44 statement 人每
1:-31 statement 人物
1:39 statement 人由
1:-57 statement 人申
1:30 statement 人登
1:52 statement 人磨
1:34 statement 人礼
1:47 statement 人社
1:31 statement 人租
1:-51 statement 人签
1:35 statement 人缴
1:32 statement 人考
1:37 statement 人而
1:51 statement 人联
1:40 statement 人自
1:67 statement 人至
1:-63 statement 人获
1:44 statement 人补
1:32 statement 人观
1:40 statement 人课
1:54 statement 人赴
1:35 statement 人跟
1:74 statement 人身
1:64 statement 人选
1:41 statement 人都
1:48 statement 人领
1:-114 statement 什么
1:55 statement 仁做
1:32 statement 仁座
1:109 statement 仁爱
1:40 statement 仁聋
1:36 statement 仁阐
1:39 statement 仅1
1:45 statement 仅一
1:84 statement 仅作
1:35 statement 仅十
1:32 statement 仅四
1:42 statement 今7
1:-53 statement 今分
1:47 statement 今后
1:-102 statement 今天
1:55 statement 今年
1:40 statement 今感
1:-103 statement 今春
1:38 statement 今有
1:41 statement 今没
1:-97 statement 今还
1:115 statement 介,
1:-103 statement 介绍
1:43 statement 仍为
1:39 statement 仍会
1:85 statement 仍去
1:33 statement 仍是
1:42 statement 仍由
1:67 statement 仍留
1:46 statement 从2
1:80 statement 从下
1:56 statement 从中
1:88 statement 从九
1:54 statement 从今
1:53 statement 从化
1:33 statement 从县
1:-52 statement 从城
1:-82 statement 从姊
1:39 statement 从幼
1:69 statement 从我
1:33 statement 从支
1:44 statement 从晨
1:48 statement 从村
1:55 statement 从民
1:54 statement 从江
1:83 statement 从牛
1:34 statement 从简
1:46 statement 从育
1:31 statement 从蒲
1:41 statement 从这
1:46 statement 从零
1:34 statement 仑国
1:72 statement 仓库
1:68 statement 仔信
1:-68 statement 他以
1:82 statement 他儿
1:31 statement 他园
1:-69 statement 他工
1:-69 statement 他爸
1:53 statement 他联
1:64 statement 付,
1:57 statement 付:
1:106 statement 付;
1:97 statement 付。
1:49 statement 付使
1:54 statement 付四
1:49 statement 付春
1:34 statement 付款
1:39 statement 付课
1:39 statement 代之
1:44 statement 代会
1:37 statement 代农
1:45 statement 代办
1:31 statement 代审
1:49 statement 代拟
1:31 statement 代替
1:-101 statement 代理
1:45 statement 代训
1:98 statement 代课
1:30 statement 代领
1:51 statement 令狐
1:85 statement 令营
1:56 statement 令说
1:43 statement 以,
1:36 statement 以“
1:59 statement 以一
1:-54 statement 以三
1:36 statement 以上
1:31 statement 以乙
1:54 statement 以内
1:-72 statement 以前
1:88 statement 以后
1:33 statement 以四
1:63 statement 以在
1:34 statement 以均
1:39 statement 以实
1:36 statement 以市
1:34 statement 以师
1:-58 statement 以恒
1:36 statement 以报
1:-63 statement 以最
1:-79 statement 以来
1:37 statement 以电
1:61 statement 以监
1:65 statement 以直
1:42 statement 以签
1:36 statement 以约
1:62 statement 以网
1:39 statement 以肯
1:66 statement 以视
1:38 statement 以诚
1:34 statement 以谋
1:32 statement 以质
1:-99 statement 以资
1:62 statement 以远
1:50 statement 以送
1:56 statement 仪三
1:76 statement 仪器
1:39 statement 们(
1:-105 statement 们,
1:76 statement 们:
1:88 statement 们一
1:-69 statement 们七
1:48 statement 们三
1:69 statement 们上
1:50 statement 们下
1:30 statement 们不
1:85 statement 们两
1:60 statement 们为
1:43 statement 们也
1:83 statement 们五
1:-113 statement 们亲
1:41 statement 们介
1:-88 statement 们从
1:46 statement 们付
1:51 statement 们信
1:66 statement 们做
1:66 statement 们全
1:-140 statement 们养
1:-56 statement 们写
1:78 statement 们出
1:73 statement 们刚
1:-76 statement 们到
1:59 statement 们去
1:-71 statement 们吃
1:41 statement 们商
1:55 statement 们四
1:-68 statement 们在
1:43 statement 们好
1:109 statement 们学
1:68 statement 们孩
1:45 statement 们家
1:-48 statement 们寄
1:57 statement 们将
1:38 statement 们已
1:79 statement 们带
1:67 statement 们年
1:49 statement 们应
1:94 statement 们开
1:47 statement 们心
1:51 statement 们想
1:62 statement 们打
1:40 statement 们托
1:40 statement 们拉
1:33 statement 们拜
1:53 statement 们捎
1:-98 statement 们收
1:45 statement 们改
1:-53 statement 们时
1:71 statement 们有
1:36 statement 们来
1:50 statement 们校
1:48 statement 们汤
1:-91 statement 们没
1:39 statement 们班
1:49 statement 们用
1:112 statement 们的
1:50 statement 们竖
1:30 statement 们练
1:39 statement 们组
1:71 statement 们给
1:45 statement 们缺
1:76 statement 们能
1:-58 statement 们至
1:40 statement 们要
1:37 statement 们讲
1:-65 statement 们说
1:50 statement 们请
1:-123 statement 们跳
1:50 statement 们过
1:38 statement 们连
1:67 statement 们那
1:53 statement 们都
1:124 statement 们集
1:43 statement 仲教
1:-98 statement 件$
1:82 statement 件,
1:93 statement 件1
1:52 statement 件2
1:-60 statement 件:
1:80 statement 件;
1:-35 statement 件。
1:34 statement 件一
1:127 statement 件事
1:82 statement 件人
1:45 statement 件借
1:48 statement 件制
1:31 statement 件向
1:69 statement 件和
1:40 statement 件回
1:32 statement 件往
1:34 statement 件批
1:69 statement 件拷
1:40 statement 件授
1:43 statement 件收
1:70 statement 件棉
1:57 statement 件清
1:30 statement 件的
1:46 statement 件要
1:42 statement 价$
1:39 statement 价、
1:57 statement 价主
1:55 statement 价值
1:30 statement 价制
1:36 statement 价对
1:39 statement 价赔
1:41 statement 任1
1:52 statement 任2
1:30 statement 任4
1:53 statement 任6
1:96 statement 任:
1:-94 statement 任_
1:-50 statement 任、
1:98 statement 任。
1:90 statement 任一
1:32 statement 任下
1:55 statement 任专
1:-42 statement 任主
1:33 statement 任乙
1:39 statement 任书
1:40 statement 任交
1:49 statement 任亲
1:35 statement 任人
1:91 statement 任何
1:39 statement 任保
1:69 statement 任共
1:46 statement 任具
1:55 statement 任冯
1:76 statement 任分
1:50 statement 任到
1:31 statement 任副
1:142 statement 任务
1:62 statement 任单
1:40 statement 任去
1:102 statement 任双
1:68 statement 任后
1:42 statement 任园
1:46 statement 任培
1:69 statement 任处
1:88 statement 任好
1:64 statement 任学
1:108 statement 任帮
1:49 statement 任常
1:32 statement 任彼
1:-148 statement 任意
1:45 statement 任技
1:-93 statement 任报
1:34 statement 任按
1:49 statement 任提
1:43 statement 任政
1:120 statement 任教
1:31 statement 任方
1:70 statement 任期
1:74 statement 任本
1:56 statement 任来
1:42 statement 任柳
1:65 statement 任校
1:30 statement 任桑
1:43 statement 任梁
1:42 statement 任温
1:80 statement 任状
1:30 statement 任目
1:38 statement 任研
1:36 statement 任站
1:30 statement 任竹
1:33 statement 任管
1:52 statement 任组
1:61 statement 任职
1:38 statement 任股
1:48 statement 任莅
1:56 statement 任讲
1:46 statement 任论
1:84 statement 任课
1:67 statement 任跟
1:41 statement 任进
1:-43 statement 任选
1:42 statement 任部
1:55 statement 任队
1:68 statement 任险
1:65 statement 任领
1:81 statement 任驻
1:66 statement 份$
1:-66 statement 份,
1:77 statement 份。
1:55 statement 份存
1:-49 statement 份情
1:54 statement 份教
1:61 statement 份有
1:-95 statement 份认
1:67 statement 份评
1:53 statement 份诊
1:37 statement 份语
1:53 statement 份额
1:-56 statement 仿写
1:38 statement 仿真
1:40 statement 企双
1:35 statement 企合
1:46 statement 伍岳
1:75 statement 伍建
1:46 statement 伍由
1:-64 statement 休到
1:32 statement 休名
1:30 statement 休师
1:53 statement 休教
1:44 statement 众号
1:-70 statement 优$
1:57 statement 优。
1:61 statement 优学
1:-61 statement 优惠
1:35 statement 优推
1:33 statement 优时
1:51 statement 优秀
1:-74 statement 优等
1:32 statement 优课
1:63 statement 优质
1:41 statement 优资
1:35 statement 伙伴
1:45 statement 伙食
1:44 statement 会$
1:75 statement 会(
1:-122 statement 会,
1:46 statement 会4
1:61 statement 会”
1:68 statement 会、
1:53 statement 会三
1:42 statement 会上
1:35 statement 会专
1:43 statement 会主
1:38 statement 会乙
1:47 statement 会也
1:-82 statement 会了
1:40 statement 会人
1:-38 statement 会介
1:61 statement 会代
1:45 statement 会借
1:66 statement 会全
1:-53 statement 会公
1:50 statement 会凑
1:-46 statement 会列
1:41 statement 会前
1:35 statement 会力
1:57 statement 会办
1:90 statement 会动
1:51 statement 会协
1:39 statement 会发
1:43 statement 会受
1:34 statement 会各
1:47 statement 会合
1:50 statement 会同
1:50 statement 会后
1:-51 statement 会周
1:70 statement 会商
1:55 statement 会国
1:49 statement 会在
1:39 statement 会场
1:41 statement 会孩
1:51 statement 会定
1:-53 statement 会审
1:53 statement 会客
1:69 statement 会已
1:61 statement 会带
1:37 statement 会干
1:-53 statement 会影
1:-85 statement 会情
1:43 statement 会愿
1:44 statement 会打
1:47 statement 会批
1:56 statement 会承
1:-91 statement 会招
1:51 statement 会拟
1:50 statement 会挂
1:39 statement 会换
1:38 statement 会授
1:48 statement 会推
1:30 statement 会支
1:40 statement 会收
1:114 statement 会放
1:44 statement 会教
1:31 statement 会文
1:51 statement 会无
1:59 statement 会服
1:32 statement 会核
1:104 statement 会每
1:54 statement 会津
1:50 statement 会派
1:51 statement 会由
1:55 statement 会的
1:87 statement 会监
1:31 statement 会相
1:49 statement 会研
1:50 statement 会答
1:66 statement 会给
1:30 statement 会编
1:108 statement 会考
1:45 statement 会者
1:45 statement 会补
1:-76 statement 会计
1:54 statement 会认
1:-75 statement 会议
1:30 statement 会讲
1:72 statement 会设
1:-55 statement 会诊
1:-99 statement 会说
1:44 statement 会请
1:60 statement 会谈
1:-157 statement 会责
1:98 statement 会资
1:44 statement 会通
1:53 statement 会青
1:47 statement 会颁
1:43 statement 会高
1:40 statement 会鼓
1:43 statement 传$
1:37 statement 传,
1:-50 statement 传、
1:35 statement 传。
1:37 statement 传先
1:37 statement 传共
1:31 statement 传媒
1:34 statement 传承
1:-51 statement 传报
1:34 statement 传染
1:56 statement 传车
1:-39 statement 传达
1:54 statement 传送
1:43 statement 传部
1:44 statement 传阅
1:45 statement 伤害
1:57 statement 伤防
1:110 statement 伦小
1:46 statement 伯衡
1:52 statement 估,
1:94 statement 估。
1:34 statement 估中
1:36 statement 估学
1:34 statement 估并
1:54 statement 估报
1:40 statement 估指
1:46 statement 估量
1:38 statement 伴$
1:41 statement 伴,
1:45 statement 伴:
1:39 statement 伴。
1:40 statement 伴一
1:34 statement 伴上
1:34 statement 伴云
1:42 statement 伴互
1:35 statement 伴会
1:68 statement 伴园
1:41 statement 伴大
1:35 statement 伴奏
1:-88 statement 伴学
1:36 statement 伴家
1:43 statement 伴对
1:84 statement 伴校
1:58 statement 伴班
1:43 statement 伸出
1:53 statement 似协
1:54 statement 但不
1:57 statement 位$
1:61 statement 位)
1:81 statement 位,
1:130 statement 位:
1:50 statement 位\
1:41 statement 位_
1:62 statement 位、
1:-49 statement 位。
1:-167 statement 位业
1:46 statement 位两
1:37 statement 位为
1:34 statement 位二
1:31 statement 位体
1:45 statement 位副
1:35 statement 位即
1:39 statement 位参
1:38 statement 位发
1:81 statement 位同
1:35 statement 位学
1:57 statement 位导
1:55 statement 位师
1:36 statement 位开
1:104 statement 位把
1:34 statement 位护
1:55 statement 位支
1:-68 statement 位新
1:51 statement 位是
1:43 statement 位有
1:60 statement 位校
1:43 statement 位特
1:61 statement 位的
1:68 statement 位研
1:50 statement 位科
1:67 statement 位线
1:35 statement 位结
1:31 statement 位美
1:135 statement 位老
1:37 statement 位职
1:33 statement 位裁
1:37 statement 位负
1:42 statement 位送
1:62 statement 位青
1:60 statement 位骨
1:-58 statement 低$
1:81 statement 低,
1:82 statement 低于
1:-46 statement 低保
1:79 statement 低年
1:43 statement 低是
1:31 statement 低龄
1:64 statement 住一
1:41 statement 住三
1:46 statement 住上
1:32 statement 住两
1:32 statement 住乙
1:-66 statement 住人
1:117 statement 住到
1:55 statement 住同
1:53 statement 住周
1:61 statement 住和
1:42 statement 住哪
1:51 statement 住处
1:31 statement 住宿
1:61 statement 住我
1:34 statement 住本
1:88 statement 住校
1:30 statement 住看
1:43 statement 住翠
1:30 statement 住苗
1:59 statement 住行
1:64 statement 住进
1:30 statement 住镇
1:33 statement 住院
1:-92 statement 体$
1:65 statement 体:
1:-75 statement 体_
1:-136 statement 体。
1:66 statement 体不
1:32 statement 体人
1:-49 statement 体会
1:48 statement 体做
1:-31 statement 体健
1:45 statement 体各
1:-94 statement 体同
1:-69 statement 体在
1:37 statement 体安
1:56 statement 体对
1:48 statement 体导
1:31 statement 体局
1:32 statement 体工
1:40 statement 体建
1:38 statement 体成
1:46 statement 体承
1:55 statement 体指
1:106 statement 体教
1:53 statement 体日
1:122 statement 体校
1:77 statement 体检
1:44 statement 体班
1:44 statement 体生
1:48 statement 体由
1:78 statement 体的
1:58 statement 体研
1:64 statement 体美
1:45 statement 体老
1:110 statement 体育
1:42 statement 体能
1:81 statement 体落
1:40 statement 体要
1:33 statement 体辅
1:42 statement 体验
1:66 statement 何东
1:43 statement 何义
1:46 statement 何家
1:32 statement 何爱
1:58 statement 何费
1:92 statement 何铁
1:48 statement 余以
1:61 statement 余件
1:58 statement 余容
1:-53 statement 余所
1:35 statement 余由
1:58 statement 余约
1:-84 statement 余节
1:55 statement 佛中
1:72 statement 作$
1:71 statement 作,
1:39 statement 作:
1:47 statement 作一
1:39 statement 作与
1:51 statement 作个
1:32 statement 作中
1:111 statement 作为
1:31 statement 作交
1:-64 statement 作停
1:-57 statement 作准
1:44 statement 作出
1:46 statement 作前
1:60 statement 作办
1:44 statement 作协
1:57 statement 作单
1:54 statement 作参
1:50 statement 作在
1:110 statement 作坊
1:70 statement 作培
1:48 statement 作处
1:40 statement 作安
1:50 statement 作客
1:111 statement 作室
1:38 statement 作家
1:47 statement 作小
1:33 statement 作帐
1:45 statement 作开
1:-39 statement 作息
1:-66 statement 作意
1:80 statement 作文
1:71 statement 作日
1:37 statement 作机
1:82 statement 作校
1:46 statement 作档
1:-136 statement 作用
1:42 statement 作由
1:71 statement 作的
1:-98 statement 作社
1:54 statement 作站
1:33 statement 作章
1:32 statement 作等
1:36 statement 作组
1:47 statement 作经
1:40 statement 作要
1:93 statement 作讲
1:52 statement 作证
1:56 statement 作课
1:93 statement 作进
1:68 statement 作部
1:55 statement 作量
1:56 statement 作防
1:54 statement 作领
1:64 statement 佟教
1:40 statement 佟认
1:60 statement 你们
1:112 statement 你先
1:126 statement 你县
1:43 statement 你园
1:61 statement 你来
1:-151 statement 你读
1:63 statement 佩玲
1:35 statement 佳$
1:78 statement 佳。
1:68 statement 佳信
1:84 statement 使用
1:44 statement 例$
1:76 statement 例5
1:32 statement 例6
1:42 statement 例会
1:41 statement 例单
1:-46 statement 例很
1:31 statement 例由
1:34 statement 例课
1:46 statement 例集
1:38 statement 侗乡
1:32 statement 侗歌
1:44 statement 供,
1:50 statement 供三
1:42 statement 供不
1:69 statement 供专
1:77 statement 供乙
1:-47 statement 供了
1:40 statement 供五
1:-69 statement 供优
1:48 statement 供会
1:-52 statement 供住
1:35 statement 供全
1:50 statement 供六
1:43 statement 供参
1:50 statement 供咨
1:-66 statement 供品
1:78 statement 供场
1:36 statement 供学
1:-63 statement 供宿
1:42 statement 供对
1:61 statement 供师
1:52 statement 供应
1:56 statement 供教
1:42 statement 供村
1:71 statement 供每
1:41 statement 供的
1:-46 statement 供稿
1:51 statement 供给
1:53 statement 供课
1:53 statement 供货
1:38 statement 供销
1:57 statement 供高
1:50 statement 依上
1:30 statement 依托
1:67 statement 依据
1:33 statement 依次
1:51 statement 依职
1:40 statement 依规
1:35 statement 侧十
1:53 statement 侯亮
1:88 statement 侯朗
1:43 statement 便$
1:41 statement 便之
1:-84 statement 便当
1:-40 statement 促进
1:37 statement 保。
1:44 statement 保交
1:150 statement 保健
1:33 statement 保古
1:31 statement 保员
1:-42 statement 保持
1:110 statement 保教
1:33 statement 保校
1:35 statement 保留
1:73 statement 保管
1:37 statement 保缴
1:76 statement 保育
1:77 statement 保证
1:42 statement 保费
1:72 statement 保障
1:47 statement 保额
1:-34 statement 信$
1:40 statement 信3
1:-58 statement 信。
1:78 statement 信一
1:42 statement 信上
1:42 statement 信义
1:47 statement 信会
1:60 statement 信公
1:40 statement 信到
1:40 statement 信号
1:-70 statement 信封
1:64 statement 信往
1:81 statement 信息
1:38 statement 信捐
1:66 statement 信收
1:34 statement 信机
1:-131 statement 信用
1:50 statement 信管
1:-46 statement 信箱
1:49 statement 信说
1:35 statement 俩视
1:38 statement 修$
1:44 statement 修,
1:31 statement 修一
1:38 statement 修专
1:-49 statement 修六
1:33 statement 修办
1:30 statement 修好
1:55 statement 修学
1:90 statement 修完
1:85 statement 修实
1:45 statement 修当
1:58 statement 修手
1:83 statement 修改
1:32 statement 修校
1:-43 statement 修水
1:47 statement 修班
1:53 statement 修由
1:36 statement 修的
1:34 statement 修船
1:64 statement 修订
1:72 statement 修读
1:57 statement 修课
1:58 statement 修费
1:33 statement 修钢
1:30 statement 俱乐
1:37 statement 俸由
1:31 statement 俾同
1:-37 statement 倒了
1:49 statement 候,
1:-60 statement 候。
1:-54 statement 候光
1:47 statement 候天
1:47 statement 候有
1:46 statement 借一
1:71 statement 借书
1:-66 statement 借作
1:59 statement 借你
1:75 statement 借出
1:114 statement 借助
1:32 statement 借火
1:50 statement 借用
1:-46 statement 借箭
1:36 statement 借篮
1:53 statement 借糖
1:89 statement 借给
1:49 statement 借读
1:39 statement 借调
1:53 statement 借贵
1:32 statement 借鉴
1:-64 statement 借阅
1:33 statement 借鹤
1:-127 statement 借鼓
1:-54 statement 值$
1:-94 statement 值,
1:52 statement 值不
1:-63 statement 值周
1:-37 statement 值班
1:-66 statement 假$
1:40 statement 假,
1:101 statement 假。
1:-100 statement 假两
1:68 statement 假举
1:43 statement 假乡
1:68 statement 假二
1:43 statement 假互
1:30 statement 假借
1:60 statement 假前
1:37 statement 假办
1:32 statement 假均
1:41 statement 假想
1:39 statement 假接
1:100 statement 假期
1:48 statement 假的
1:40 statement 假组
1:30 statement 假给
1:83 statement 假请
1:34 statement 假辅
1:45 statement 假里
1:-72 statement 偏乡
1:-45 statement 偏低
1:36 statement 偏远
1:31 statement 偕医
1:57 statement 做$
1:34 statement 做“
1:86 statement 做。
1:58 statement 做一
1:45 statement 做三
1:39 statement 做东
1:64 statement 做什
1:61 statement 做几
1:50 statement 做到
1:-87 statement 做图
1:58 statement 做好
1:76 statement 做实
1:50 statement 做师
1:62 statement 做得
1:36 statement 做打
1:90 statement 做法
1:41 statement 做活
1:47 statement 做游
1:40 statement 做玩
1:46 statement 做病
1:54 statement 做的
1:48 statement 做短
1:79 statement 做纪
1:43 statement 做这
1:42 statement 做饭
1:63 statement 停业
1:-89 statement 停到
1:65 statement 停留
1:-96 statement 停车
1:80 statement 健(
1:68 statement 健医
1:-102 statement 健委
1:52 statement 健室
1:34 statement 健检
1:43 statement 健组
1:33 statement 健行
1:36 statement 偿。
1:32 statement 偿供
1:51 statement 偿出
1:33 statement 偿调
1:49 statement 傅,
1:68 statement 傅、
1:33 statement 傅带
1:59 statement 傅每
1:-104 statement 傅请
1:31 statement 像5
1:45 statement 像会
1:-57 statement 像唱
1:42 statement 像教
1:39 statement 像样
1:52 statement 像课
1:56 statement 僻处
1:60 statement 儿$
1:49 statement 儿为
1:31 statement 儿参
1:37 statement 儿发
1:52 statement 儿合
1:68 statement 儿园
1:62 statement 儿子
1:34 statement 儿师
1:44 statement 儿带
1:30 statement 儿报
1:96 statement 儿教
1:41 statement 儿班
1:54 statement 儿琢
1:-37 statement 儿科
1:89 statement 儿童
1:37 statement 儿都
1:50 statement 元$
1:-49 statement 元,
1:49 statement 元;
1:72 statement 元、
1:76 statement 元中
1:41 statement 元到
1:43 statement 元发
1:41 statement 元后
1:67 statement 元家
1:74 statement 元小
1:46 statement 元工
1:38 statement 元建
1:49 statement 元支
1:70 statement 元整
1:42 statement 元旦
1:53 statement 元由
1:49 statement 元计
1:-55 statement 兄弟
1:-64 statement 先,
1:97 statement 先。
1:40 statement 先上
1:30 statement 先以
1:95 statement 先借
1:45 statement 先做
1:47 statement 先入
1:-53 statement 先到
1:-109 statement 先后
1:71 statement 先在
1:48 statement 先垫
1:-124 statement 先得
1:50 statement 先推
1:48 statement 先派
1:47 statement 先滨
1:69 statement 先看
1:36 statement 先考
1:61 statement 先行
1:54 statement 先记
1:45 statement 先评
1:44 statement 先试
1:35 statement 先说
1:40 statement 先进
1:84 statement 先送
1:33 statement 先锋
1:91 statement 先队
1:-58 statement 光$
1:62 statement 光中
1:-152 statement 光临
1:50 statement 光仪
1:39 statement 光作
1:53 statement 光华
1:30 statement 光复
1:95 statement 光外
1:31 statement 光奖
1:51 statement 光学
1:50 statement 光家
1:70 statement 光小
1:48 statement 光教
1:85 statement 光明
1:74 statement 光配
1:98 statement 光里
1:77 statement 光音
1:51 statement 光高
1:50 statement 克两
1:42 statement 克俭
1:34 statement 免,
1:33 statement 免。
1:30 statement 免一
1:58 statement 免学
1:66 statement 免收
1:35 statement 党员
1:65 statement 党委
1:30 statement 党政
1:33 statement 党日
1:35 statement 党校
1:32 statement 党积
1:75 statement 党课
1:78 statement 入,
1:-133 statement 入;
1:-131 statement 入_
1:61 statement 入专
1:31 statement 入住
1:84 statement 入使
1:33 statement 入党
1:51 statement 入全
1:47 statement 入八
1:67 statement 入县
1:106 statement 入园
1:47 statement 入围
1:45 statement 入夏
1:-65 statement 入太
1:55 statement 入学
1:32 statement 入完
1:46 statement 入室
1:41 statement 入市
1:37 statement 入帮
1:56 statement 入年
1:40 statement 入心
1:72 statement 入户
1:39 statement 入教
1:43 statement 入方
1:55 statement 入校
1:32 statement 入海
1:70 statement 入班
1:38 statement 入甲
1:-102 statement 入第
1:69 statement 入继
1:43 statement 入职
1:62 statement 入联
1:34 statement 入艺
1:68 statement 入设
1:37 statement 入账
1:41 statement 入车
1:54 statement 入镇
1:46 statement 入队
1:65 statement 入附
1:-59 statement 全$
1:-30 statement 全。
1:65 statement 全与
1:-77 statement 全体
1:36 statement 全免
1:50 statement 全力
1:103 statement 全包
1:-49 statement 全区
1:-36 statement 全县
1:80 statement 全员
1:-45 statement 全国
1:42 statement 全培
1:39 statement 全天
1:41 statement 全套
1:-90 statement 全年
1:35 statement 全操
1:41 statement 全收
1:111 statement 全数
1:31 statement 全新
1:-81 statement 全校
1:31 statement 全由
1:57 statement 全程
1:50 statement 全第
1:31 statement 全职
1:31 statement 全课
1:42 statement 全过
1:116 statement 全部
1:84 statement 全面
1:103 statement 全额
1:66 statement 八万
1:-67 statement 八个
1:31 statement 八中
1:105 statement 八人
1:47 statement 八件
1:32 statement 八份
1:79 statement 八位
1:95 statement 八十
1:45 statement 八千
1:-61 statement 八名
1:-102 statement 八周
1:-164 statement 八小
1:32 statement 八岁
1:33 statement 八席
1:-63 statement 八年
1:86 statement 八成
1:70 statement 八折
1:48 statement 八日
1:-54 statement 八月
1:89 statement 八点
1:-74 statement 八百
1:-142 statement 八舌
1:87 statement 八节
1:34 statement 公$
1:31 statement 公,
1:36 statement 公五
1:47 statement 公众
1:69 statement 公会
1:-52 statement 公办
1:44 statement 公厅
1:49 statement 公园
1:71 statement 公学
1:52 statement 公室
1:58 statement 公岭
1:134 statement 公布
1:30 statement 公文
1:103 statement 公用
1:-42 statement 公益
1:-58 statement 公示
1:-71 statement 公章
1:91 statement 公证
1:44 statement 公里
1:-115 statement 六(
1:67 statement 六,
1:37 statement 六|
1:37 statement 六。
1:90 statement 六一
1:88 statement 六万
1:41 statement 六上
1:59 statement 六个
1:120 statement 六中
1:-48 statement 六人
1:42 statement 六位
1:32 statement 六元
1:99 statement 六全
1:41 statement 六八
1:82 statement 六十
1:36 statement 六千
1:45 statement 六去
1:37 statement 六台
1:89 statement 六名
1:46 statement 六周
1:53 statement 六套
1:40 statement 六小
1:114 statement 六年
1:38 statement 六成
1:69 statement 六所
1:-98 statement 六日
1:-48 statement 六月
1:63 statement 六次
1:-94 statement 六段
1:-93 statement 六点
1:48 statement 六百
1:49 statement 六组
1:97 statement 六节
1:47 statement 六门
1:97 statement 兰$
1:38 statement 兰;
1:32 statement 兰具
1:73 statement 兰圃
1:62 statement 兰小
1:66 statement 兰旗
1:114 statement 兰沟
1:46 statement 兰潭
1:72 statement 兰阳
1:72 statement 共1
1:-63 statement 共2
1:43 statement 共3
1:40 statement 共5
1:41 statement 共8
1:31 statement 共9
1:58 statement 共一
1:38 statement 共三
1:-102 statement 共上
1:52 statement 共九
1:36 statement 共产
1:68 statement 共享
1:63 statement 共六
1:41 statement 共制
1:70 statement 共十
1:100 statement 共同
1:98 statement 共四
1:74 statement 共备
1:35 statement 共完
1:121 statement 共建
1:61 statement 共排
1:32 statement 共推
)"sv,
    R"(1:40 statement 共析
1:52 statement 共派
1:112 statement 共用
1:34 statement 共研
1:38 statement 共编
1:46 statement 共计
1:37 statement 共设
1:-60 statement 共识
1:98 statement 共读
1:43 statement 共资
1:52 statement 共进
1:48 statement 共送
1:41 statement 共选
1:86 statement 关$
1:43 statement 关)
1:-50 statement 关,
1:46 statement 关:
1:43 statement 关一
1:119 statement 关三
1:128 statement 关中
1:33 statement 关为
1:40 statement 关事
1:88 statement 关二
1:-114 statement 关于
1:77 statement 关初
1:106 statement 关园
1:75 statement 关小
1:64 statement 关山
1:95 statement 关幼
1:81 statement 关心
1:41 statement 关教
1:41 statement 关文
1:40 statement 关海
1:54 statement 关第
1:46 statement 关老
1:34 statement 兴伴
1:32 statement 兴办
1:31 statement 兴趣
1:35 statement 其业
1:33 statement 其中
1:-51 statement 其他
1:33 statement 其侧
1:49 statement 其分
1:-64 statement 其单
1:40 statement 其它
1:-55 statement 其影
1:48 statement 其报
1:36 statement 其推
1:40 statement 其教
1:47 statement 其薄
1:67 statement 具$
1:93 statement 具,
1:49 statement 具。
1:-94 statement 具一
1:34 statement 具上
1:45 statement 具二
1:47 statement 具五
1:120 statement 具体
1:65 statement 具先
1:35 statement 具函
1:50 statement 具向
1:85 statement 具备
1:31 statement 具已
1:83 statement 具并
1:69 statement 具店
1:35 statement 具按
1:55 statement 具改
1:-63 statement 具教
1:36 statement 具日
1:64 statement 具有
1:32 statement 具来
1:32 statement 具的
1:45 statement 具诊
1:40 statement 典,
1:62 statement 典。
1:37 statement 典型
1:-65 statement 兹定
1:-90 statement 兹收
1:67 statement 养$
1:32 statement 养,
1:105 statement 养一
1:-56 statement 养不
1:60 statement 养县
1:41 statement 养对
1:35 statement 养市
1:31 statement 养提
1:59 statement 养方
1:-79 statement 养殖
1:-65 statement 养牛
1:44 statement 养蜂
1:40 statement 兼任
1:60 statement 兼优
1:34 statement 兼备
1:46 statement 兼职
1:42 statement 内,
1:50 statement 内_
1:48 statement 内。
1:101 statement 内一
1:76 statement 内不
1:38 statement 内为
1:32 statement 内互
1:37 statement 内交
1:41 statement 内告
1:41 statement 内响
1:31 statement 内完
1:47 statement 内推
1:-54 statement 内提
1:32 statement 内教
1:-49 statement 内有
1:36 statement 内派
1:98 statement 内狮
1:85 statement 内盟
1:-69 statement 内科
1:33 statement 内组
1:33 statement 内结
1:51 statement 内薛
1:74 statement 冉驻
1:-93 statement 册$
1:86 statement 册,
1:38 statement 册1
1:32 statement 册;
1:-47 statement 册、
1:44 statement 册》
1:49 statement 册一
1:93 statement 册书
1:36 statement 册用
1:46 statement 册由
1:80 statement 再做
1:39 statement 再出
1:41 statement 再和
1:53 statement 再寄
1:35 statement 再比
1:33 statement 再由
1:-54 statement 再议
1:38 statement 再远
1:85 statement 再送
1:40 statement 再选
1:42 statement 再陪
1:31 statement 写$
1:-81 statement 写“
1:-58 statement 写。
1:40 statement 写《
1:-76 statement 写下
1:33 statement 写两
1:41 statement 写乡
1:41 statement 写了
1:30 statement 写作
1:-62 statement 写信
1:51 statement 写内
1:66 statement 写出
1:44 statement 写到
1:62 statement 写在
1:103 statement 写字
1:32 statement 写总
1:30 statement 写推
1:67 statement 写支
1:81 statement 写教
1:30 statement 写校
1:-62 statement 写法
1:37 statement 写生
1:38 statement 写评
1:36 statement 写话
1:-47 statement 军$
1:48 statement 军体
1:32 statement 军团
1:44 statement 军小
1:32 statement 军登
1:-138 statement 军训
1:66 statement 农业
1:37 statement 农中
1:50 statement 农产
1:-113 statement 农取
1:-76 statement 农合
1:56 statement 农工
1:37 statement 农忙
1:-84 statement 农技
1:-48 statement 农村
1:58 statement 农校
1:90 statement 农艺
1:43 statement 冠军
1:51 statement 冬令
1:107 statement 冬天
1:-53 statement 冬生
1:-33 statement 冬衣
1:43 statement 冯小
1:66 statement 冯玉
1:45 statement 冯璟
1:32 statement 冰,
1:87 statement 冰沟
1:45 statement 冲县
1:38 statement 冲堂
1:45 statement 冲小
1:58 statement 决。
1:41 statement 决事
1:36 statement 决工
1:136 statement 决议
1:-47 statement 决赛
1:52 statement 况:
1:55 statement 况|
1:-73 statement 况。
1:41 statement 况介
1:50 statement 况全
1:-101 statement 况拨
1:44 statement 况由
1:57 statement 况略
1:37 statement 况的
1:-52 statement 冷气
1:61 statement 冷水
1:51 statement 净增
1:38 statement 净水
1:34 statement 净滩
1:66 statement 准$
1:30 statement 准,
1:-51 statement 准:
1:55 statement 准。
1:48 statement 准函
1:-49 statement 准启
1:35 statement 准按
1:-52 statement 准版
1:40 statement 准由
1:32 statement 准结
1:-35 statement 凉水
1:70 statement 凌云
1:-42 statement 凌飞
1:116 statement 减。
1:67 statement 减半
1:53 statement 减少
1:30 statement 减盐
1:44 statement 凑一
1:63 statement 凑不
1:51 statement 凑了
1:46 statement 凑钱
1:-72 statement 凝聚
1:43 statement 几个
1:93 statement 几件
1:42 statement 几天
1:71 statement 几条
1:-109 statement 几点
1:84 statement 凡)
1:37 statement 凡两
1:51 statement 凡中
1:39 statement 凡共
1:41 statement 凡列
1:41 statement 凡是
1:-97 statement 凤$
1:80 statement 凤山
1:35 statement 凤梧
1:64 statement 凤翔
1:96 statement 凤鸣
1:36 statement 凭听
1:40 statement 凭工
1:40 statement 凭此
1:-92 statement 凯说
1:49 statement 凰中
1:54 statement 凰岭
1:-53 statement 凰木
1:76 statement 出,
1:38 statement 出1
1:-128 statement 出3
1:132 statement 出:
1:59 statement 出;
1:-152 statement 出_
1:114 statement 出。
1:-62 statement 出七
1:47 statement 出下
1:44 statement 出不
1:61 statement 出与
1:120 statement 出专
1:72 statement 出中
1:35 statement 出书
1:-82 statement 出了
1:97 statement 出五
1:62 statement 出人
1:51 statement 出任
1:88 statement 出修
1:44 statement 出具
1:68 statement 出力
1:31 statement 出动
1:51 statement 出十
1:104 statement 出单
1:-41 statement 出发
1:51 statement 出四
1:42 statement 出培
1:92 statement 出如
1:129 statement 出学
1:60 statement 出师
1:-36 statement 出席
1:-92 statement 出年
1:31 statement 出广
1:44 statement 出所
1:30 statement 出打
1:77 statement 出执
1:40 statement 出援
1:-34 statement 出支
1:51 statement 出教
1:47 statement 出数
1:49 statement 出方
1:45 statement 出旗
1:-74 statement 出晚
1:35 statement 出服
1:36 statement 出次
1:-158 statement 出比
1:47 statement 出汗
1:37 statement 出沟
1:31 statement 出洗
1:47 statement 出焊
1:42 statement 出版
1:48 statement 出率
1:69 statement 出班
1:76 statement 出的
1:47 statement 出短
1:33 statement 出等
1:54 statement 出管
1:35 statement 出精
1:-51 statement 出腊
1:43 statement 出行
1:34 statement 出规
1:45 statement 出讲
1:44 statement 出质
1:79 statement 出资
1:-143 statement 出路
1:105 statement 出车
1:38 statement 出鉴
1:48 statement 出钱
1:32 statement 出院
1:72 statement 出雨
1:50 statement 出面
1:68 statement 出须
1:57 statement 出题
1:30 statement 出黑
1:49 statement 函,
1:38 statement 函件
1:71 statement 函告
1:51 statement 函复
1:92 statement 函敬
1:51 statement 函禀
1:-74 statement 分$
1:-46 statement 分1
1:38 statement 分2
1:64 statement 分三
1:87 statement 分两
1:44 statement 分之
1:45 statement 分享
1:-47 statement 分以
1:51 statement 分光
1:41 statement 分列
1:74 statement 分别
1:93 statement 分到
1:-108 statement 分制
1:-109 statement 分发
1:51 statement 分启
1:60 statement 分四
1:38 statement 分园
1:51 statement 分头
1:114 statement 分层
1:53 statement 分工
1:62 statement 分差
1:41 statement 分年
1:42 statement 分彼
1:40 statement 分得
1:77 statement 分批
1:52 statement 分提
1:52 statement 分摊
1:53 statement 分数
1:32 statement 分春
1:42 statement 分期
1:33 statement 分机
1:33 statement 分梯
1:105 statement 分歧
1:32 statement 分段
1:30 statement 分点
1:33 statement 分片
1:83 statement 分由
1:32 statement 分站
1:58 statement 分管
1:94 statement 分类
1:-38 statement 分组
1:31 statement 分老
1:34 statement 分解
1:47 statement 分进
1:79 statement 分部
1:-135 statement 分钟
1:32 statement 分队
1:-103 statement 切交
1:-64 statement 切勿
1:46 statement 划(
1:53 statement 划,
1:33 statement 划2
1:51 statement 划。
1:63 statement 划》
1:43 statement 划分
1:48 statement 划录
1:38 statement 划成
1:32 statement 划执
1:43 statement 划招
1:66 statement 划拨
1:65 statement 划期
1:108 statement 划由
1:69 statement 划的
1:46 statement 划秘
1:54 statement 划顾
1:59 statement 列,
1:45 statement 列、
1:-49 statement 列。
1:45 statement 列专
1:67 statement 列为
1:42 statement 列事
1:62 statement 列于
1:54 statement 列入
1:44 statement 列全
1:63 statement 列出
1:33 statement 列办
1:42 statement 列各
1:32 statement 列名
1:103 statement 列席
1:-33 statement 列支
1:52 statement 列计
1:45 statement 列项
1:31 statement 刘。
1:54 statement 刘主
1:-53 statement 则,
1:35 statement 则_
1:76 statement 则上
1:57 statement 则之
1:39 statement 则以
1:32 statement 则所
1:79 statement 刚从
1:47 statement 创业
1:48 statement 创图
1:36 statement 创成
1:43 statement 创校
1:116 statement 创设
1:32 statement 初,
1:47 statement 初一
1:131 statement 初三
1:40 statement 初中
1:49 statement 初二
1:48 statement 初任
1:55 statement 初稿
1:54 statement 初级
1:115 statement 初统
1:102 statement 删减
1:42 statement 判互
1:39 statement 利1
1:-69 statement 利。
1:47 statement 利文
1:-47 statement 利的
1:37 statement 利长
1:32 statement 别,
1:-53 statement 别:
1:46 statement 别为
1:67 statement 别化
1:37 statement 别帮
1:-38 statement 别拍
1:31 statement 别支
1:52 statement 别更
1:42 statement 别耽
1:-47 statement 别让
1:-63 statement 到$
1:60 statement 到,
1:57 statement 到2
1:32 statement 到3
1:54 statement 到6
1:-34 statement 到8
1:74 statement 到9
1:40 statement 到、
1:106 statement 到一
1:49 statement 到七
1:88 statement 到三
1:60 statement 到上
1:-98 statement 到下
1:56 statement 到东
1:-46 statement 到两
1:39 statement 到为
1:120 statement 到乙
1:40 statement 到九
1:38 statement 到乡
1:-71 statement 到了
1:36 statement 到二
1:49 statement 到人
1:32 statement 到付
1:57 statement 到任
1:47 statement 到会
1:42 statement 到位
1:-48 statement 到先
1:43 statement 到全
1:71 statement 到八
1:36 statement 到六
1:50 statement 到初
1:31 statement 到北
1:82 statement 到区
1:38 statement 到医
1:57 statement 到南
1:43 statement 到即
1:56 statement 到双
1:43 statement 到古
1:78 statement 到各
1:-64 statement 到后
1:90 statement 到启
1:83 statement 到吴
1:47 statement 到园
1:87 statement 到场
1:58 statement 到坡
1:57 statement 到城
1:62 statement 到大
1:65 statement 到学
1:64 statement 到宁
1:-52 statement 到它
1:41 statement 到对
1:66 statement 到小
1:31 statement 到山
1:56 statement 到岗
1:54 statement 到岭
1:32 statement 到岷
1:49 statement 到巴
1:78 statement 到市
1:33 statement 到弱
1:32 statement 到强
1:47 statement 到总
1:32 statement 到您
1:-34 statement 到我
1:46 statement 到手
1:61 statement 到支
1:50 statement 到放
1:44 statement 到教
1:-63 statement 到时
1:46 statement 到晓
1:-54 statement 到最
1:49 statement 到期
1:58 statement 到木
1:32 statement 到村
1:-42 statement 到来
1:85 statement 到杨
1:34 statement 到松
1:56 statement 到枫
1:43 statement 到柳
1:180 statement 到校
1:45 statement 到梁
1:47 statement 到梧
1:35 statement 到梨
1:56 statement 到汉
1:36 statement 到江
1:50 statement 到沟
1:44 statement 到油
1:36 statement 到海
1:50 statement 到清
1:37 statement 到港
1:94 statement 到滨
1:63 statement 到点
1:45 statement 到牛
1:76 statement 到牵
1:-84 statement 到现
1:43 statement 到班
1:31 statement 到瑶
1:32 statement 到甘
1:85 statement 到甲
1:46 statement 到白
1:68 statement 到的
1:44 statement 到盘
1:34 statement 到相
1:-82 statement 到石
1:52 statement 到碧
1:-60 statement 到社
1:33 statement 到站
1:51 statement 到竹
1:-86 statement 到第
1:107 statement 到紫
1:40 statement 到结
1:39 statement 到翠
1:-183 statement 到者
1:62 statement 到联
1:41 statement 到花
1:36 statement 到西
1:108 statement 到访
1:40 statement 到账
1:114 statement 到贵
1:40 statement 到资
1:35 statement 到达
1:104 statement 到过
1:51 statement 到遏
1:36 statement 到邻
1:32 statement 到部
1:43 statement 到铁
1:45 statement 到铜
1:43 statement 到镇
1:41 statement 到镜
1:66 statement 到附
1:41 statement 到雪
1:64 statement 到青
1:33 statement 到驼
1:49 statement 到龙
1:58 statement 制,
1:36 statement 制9
1:-43 statement 制:
1:101 statement 制。
1:61 statement 制不
1:35 statement 制于
1:65 statement 制作
1:69 statement 制前
1:43 statement 制单
1:60 statement 制图
1:48 statement 制在
1:80 statement 制学
1:62 statement 制定
1:80 statement 制度
1:40 statement 制手
1:49 statement 制打
1:38 statement 制玩
1:-41 statement 制表
1:48 statement 制订
1:49 statement 刷:
1:48 statement 刷公
1:-133 statement 刷墙
1:35 statement 刺$
1:38 statement 刻盘
1:-138 statement 刻着
1:30 statement 剂$
1:40 statement 剂。
1:57 statement 前$
1:49 statement 前)
1:96 statement 前,
1:45 statement 前1
1:-57 statement 前2
1:55 statement 前5
1:77 statement 前。
1:38 statement 前一
1:-69 statement 前不
1:48 statement 前两
1:38 statement 前为
1:32 statement 前乙
1:-50 statement 前乡
1:53 statement 前书
1:34 statement 前二
1:38 statement 前交
1:52 statement 前先
1:66 statement 前共
1:60 statement 前函
1:46 statement 前到
1:-68 statement 前十
1:30 statement 前半
1:30 statement 前印
1:35 statement 前发
1:-64 statement 前各
1:80 statement 前后
1:95 statement 前回
1:33 statement 前国
1:45 statement 前在
1:72 statement 前培
1:52 statement 前完
1:48 statement 前定
1:-77 statement 前将
1:33 statement 前师
1:65 statement 前年
1:34 statement 前广
1:95 statement 前往
1:42 statement 前情
1:-100 statement 前我
1:84 statement 前投
1:51 statement 前报
1:-102 statement 前挪
1:-57 statement 前提
1:43 statement 前教
1:70 statement 前方
1:57 statement 前来
1:38 statement 前检
1:48 statement 前止
1:32 statement 前由
1:33 statement 前的
1:48 statement 前确
1:73 statement 前科
1:85 statement 前缺
1:36 statement 前老
1:31 statement 前者
1:51 statement 前股
1:63 statement 前育
1:37 statement 前落
1:41 statement 前街
1:42 statement 前补
1:40 statement 前让
1:42 statement 前讲
1:38 statement 前身
1:36 statement 前运
1:32 statement 前返
1:89 statement 前送
1:40 statement 前选
1:38 statement 前集
1:47 statement 前面
1:37 statement 剖实
1:33 statement 剖课
1:48 statement 剧1
1:49 statement 剧游
1:-76 statement 剪枝
1:103 statement 剪纸
1:49 statement 副$
1:51 statement 副主
1:47 statement 副园
1:46 statement 副处
1:-73 statement 副局
1:44 statement 副教
1:66 statement 副校
1:41 statement 副科
1:40 statement 副组
1:-51 statement 副院
1:-155 statement 劈柴
1:47 statement 力,
1:-44 statement 力_
1:58 statement 力。
1:46 statement 力一
1:57 statement 力争
1:33 statement 力对
1:49 statement 力尤
1:-126 statement 力度
1:44 statement 力承
1:70 statement 力机
1:37 statement 力的
1:69 statement 力相
1:37 statement 力语
1:60 statement 力资
1:35 statement 力量
1:43 statement 办$
1:88 statement 办)
1:134 statement 办:
1:47 statement 办“
1:57 statement 办。
1:30 statement 办〔
1:77 statement 办一
1:45 statement 办为
1:33 statement 办人
1:60 statement 办全
1:102 statement 办公
1:38 statement 办养
1:39 statement 办十
1:46 statement 办单
1:70 statement 办园
1:-104 statement 办培
1:73 statement 办夏
1:48 statement 办好
1:32 statement 办妥
1:73 statement 办学
1:53 statement 办对
1:80 statement 办展
1:44 statement 办岗
1:47 statement 办工
1:31 statement 办把
1:59 statement 办拟
1:86 statement 办教
1:33 statement 办整
1:39 statement 办新
1:34 statement 办毕
1:74 statement 办法
1:43 statement 办活
1:47 statement 办班
1:-125 statement 办的
1:46 statement 办秋
1:37 statement 办艺
1:43 statement 办讲
1:46 statement 办辩
1:52 statement 办露
1:33 statement 办高
1:-47 statement 功一
1:94 statement 功教
1:48 statement 功训
1:58 statement 加$
1:33 statement 加,
1:67 statement 加。
1:44 statement 加一
1:30 statement 加为
1:36 statement 加了
1:37 statement 加保
1:38 statement 加信
1:33 statement 加党
1:45 statement 加入
1:-50 statement 加分
1:56 statement 加到
1:61 statement 加县
1:37 statement 加命
1:36 statement 加培
1:34 statement 加增
1:32 statement 加实
1:52 statement 加工
1:-53 statement 加强
1:41 statement 加成
1:34 statement 加我
1:60 statement 加教
1:37 statement 加本
1:40 statement 加榜
1:31 statement 加游
1:63 statement 加甲
1:30 statement 加省
1:36 statement 加研
1:-155 statement 加结
1:41 statement 加者
1:86 statement 加育
1:68 statement 加艺
1:38 statement 加行
1:65 statement 加附
1:36 statement 加领
1:62 statement 务$
1:37 statement 务)
1:31 statement 务,
1:122 statement 务2
1:35 statement 务3
1:86 statement 务:
1:52 statement 务\
1:52 statement 务_
1:-51 statement 务、
1:91 statement 务。
1:44 statement 务一
1:-75 statement 务中
1:57 statement 务书
1:-95 statement 务会
1:60 statement 务依
1:38 statement 务分
1:38 statement 务办
1:35 statement 务劳
1:67 statement 务印
1:44 statement 务员
1:75 statement 务商
1:43 statement 务器
1:45 statement 务园
1:35 statement 务培
1:-41 statement 务处
1:37 statement 务委
1:36 statement 务安
1:45 statement 务完
1:71 statement 务室
1:42 statement 务局
1:-46 statement 务工
1:-127 statement 务延
1:-53 statement 务所
1:39 statement 务报
1:47 statement 务时
1:-54 statement 务期
1:30 statement 务桑
1:39 statement 务清
1:73 statement 务满
1:54 statement 务由
1:43 statement 务的
1:48 statement 务科
1:56 statement 务组
1:34 statement 务经
1:41 statement 务要
1:48 statement 务费
1:34 statement 务轮
1:44 statement 务长
1:97 statement 务院
1:65 statement 务须
1:57 statement 动$
1:-52 statement 动,
1:62 statement 动9
1:-60 statement 动:
1:53 statement 动;
1:48 statement 动、
1:61 statement 动。
1:-114 statement 动《
1:-37 statement 动三
1:35 statement 动不
1:41 statement 动两
1:-123 statement 动中
1:-39 statement 动二
1:35 statement 动以
1:80 statement 动会
1:94 statement 动免
1:53 statement 动区
1:71 statement 动单
1:42 statement 动县
1:129 statement 动名
1:43 statement 动员
1:32 statement 动学
1:117 statement 动室
1:32 statement 动居
1:33 statement 动性
1:32 statement 动技
1:-38 statement 动报
1:43 statement 动教
1:-49 statement 动架
1:37 statement 动物
1:-55 statement 动现
1:51 statement 动由
1:50 statement 动的
1:30 statement 动自
1:45 statement 动范
1:49 statement 动认
1:-51 statement 动记
1:42 statement 动资
1:39 statement 动走
1:46 statement 动进
1:33 statement 动顺
1:42 statement 动领
1:74 statement 动频
1:49 statement 助$
1:75 statement 助,
1:63 statement 助1
1:43 statement 助6
1:50 statement 助8
1:118 statement 助。
1:67 statement 助三
1:-50 statement 助中
1:31 statement 助之
1:67 statement 助乌
1:53 statement 助乙
1:60 statement 助事
1:47 statement 助人
1:38 statement 助全
1:41 statement 助六
1:-102 statement 助农
1:30 statement 助单
1:48 statement 助南
1:52 statement 助友
1:-40 statement 助同
1:-55 statement 助学
1:81 statement 助完
1:44 statement 助小
1:39 statement 助布
1:45 statement 助建
1:39 statement 助弱
1:-143 statement 助情
1:47 statement 助排
1:86 statement 助教
1:37 statement 助敝
1:63 statement 助方
1:83 statement 助本
1:42 statement 助机
1:40 statement 助柏
1:42 statement 助款
1:46 statement 助每
1:109 statement 助清
1:34 statement 助牦
1:54 statement 助理
1:35 statement 助由
1:-75 statement 助甲
1:48 statement 助石
1:75 statement 助者
1:33 statement 助规
1:64 statement 助计
1:43 statement 助设
1:37 statement 助贵
1:81 statement 助这
1:31 statement 助阳
1:-55 statement 励:
1:-55 statement 励两
1:-48 statement 励教
1:31 statement 励村
1:-56 statement 励案
1:53 statement 励结
1:-52 statement 劳$
1:-47 statement 劳力
1:31 statement 劳务
1:46 statement 劳动
1:35 statement 勘察
1:39 statement 募书
1:61 statement 募得
1:-57 statement 募短
1:75 statement 募集
1:49 statement 勤。
1:34 statement 勤人
1:35 statement 勤组
1:51 statement 勾好
1:78 statement 勿操
1:-69 statement 勿流
1:92 statement 包,
1:-71 statement 包_
1:60 statement 包。
1:75 statement 包一
1:45 statement 包下
1:45 statement 包发
1:39 statement 包帮
1:33 statement 包干
1:39 statement 包扶
1:49 statement 化$
1:48 statement 化,
1:-60 statement 化:
1:-113 statement 化、
1:44 statement 化。
1:81 statement 化公
1:114 statement 化学
1:87 statement 化教
1:54 statement 化生
1:50 statement 化石
1:57 statement 化站
1:49 statement 化级
1:30 statement 化课
1:81 statement 北上
1:44 statement 北中
1:55 statement 北二
1:32 statement 北区
1:53 statement 北原
1:94 statement 北县
1:42 statement 北听
1:30 statement 北坡
1:47 statement 北塬
1:45 statement 北学
1:55 statement 北小
1:64 statement 北岭
1:66 statement 北带
1:66 statement 北校
1:57 statement 北桥
1:45 statement 北渡
1:33 statement 北湾
1:64 statement 北滩
1:58 statement 北潭
1:53 statement 北石
1:40 statement 北职
1:105 statement 北辰
1:-64 statement 北门
1:46 statement 北麓
1:46 statement 匠木
1:35 statement 匡智
1:-70 statement 区$
1:107 statement 区,
1:61 statement 区、
1:37 statement 区。
1:35 statement 区一
1:39 statement 区三
1:59 statement 区中
1:39 statement 区主
1:36 statement 区二
1:44 statement 区六
1:49 statement 区前
1:79 statement 区十
1:44 statement 区协
1:-55 statement 区周
1:102 statement 区国
1:-62 statement 区坐
1:42 statement 区实
1:57 statement 区审
1:43 statement 区对
1:65 statement 区局
1:35 statement 区工
1:48 statement 区开
1:35 statement 区慈
1:43 statement 区持
1:47 statement 区支
1:163 statement 区教
1:-160 statement 区早
1:43 statement 区机
1:59 statement 区校
1:83 statement 区每
1:-45 statement 区派
1:128 statement 区的
1:73 statement 区第
1:57 statement 区级
1:39 statement 区职
1:38 statement 区自
1:57 statement 区莲
1:113 statement 区角
1:-122 statement 区设
1:-49 statement 区调
1:121 statement 区财
1:34 statement 区跟
1:38 statement 区选
1:88 statement 区里
1:38 statement 区高
1:41 statement 医上
1:86 statement 医专
1:50 statement 医到
1:43 statement 医可
1:79 statement 医学
1:79 statement 医室
1:-66 statement 医师
1:31 statement 医生
1:41 statement 医疗
1:33 statement 医背
1:89 statement 医院
1:79 statement 十$
1:-105 statement 十,
1:-70 statement 十。
1:133 statement 十一
1:34 statement 十七
1:104 statement 十个
1:45 statement 十中
1:64 statement 十九
1:-52 statement 十二
1:-37 statement 十五
1:94 statement 十人
1:64 statement 十位
1:67 statement 十八
1:139 statement 十六
1:-69 statement 十册
1:-69 statement 十分
1:-44 statement 十只
1:-35 statement 十台
1:149 statement 十名
1:-91 statement 十四
1:57 statement 十场
1:41 statement 十多
1:40 statement 十套
1:37 statement 十学
1:80 statement 十年
1:32 statement 十床
1:-78 statement 十开
1:71 statement 十所
1:-138 statement 十日
1:58 statement 十本
1:-69 statement 十桌
1:45 statement 十桶
1:63 statement 十篇
1:80 statement 十部
1:52 statement 十里
1:42 statement 十间
1:-79 statement 千万
1:51 statement 千二
1:33 statement 千余
1:-68 statement 千元
1:-60 statement 千八
1:52 statement 千册
1:-72 statement 千株
1:49 statement 升$
1:-99 statement 升到
1:86 statement 升学
1:55 statement 升旗
1:30 statement 升格
1:32 statement 升第
1:59 statement 升至
1:67 statement 升行
1:-46 statement 午$
1:-95 statement 午,
1:-76 statement 午_
1:-90 statement 午三
1:47 statement 午与
1:-75 statement 午二
1:-63 statement 午休
1:82 statement 午到
1:70 statement 午只
1:53 statement 午同
1:-88 statement 午四
1:35 statement 午在
1:41 statement 午峪
1:-63 statement 午第
1:36 statement 午线
1:51 statement 午给
1:44 statement 午视
1:-78 statement 午解
1:105 statement 午饭
1:95 statement 半。
1:52 statement 半个
1:34 statement 半以
1:-38 statement 半决
1:-56 statement 半出
1:101 statement 半发
1:79 statement 半坡
1:84 statement 半天
1:42 statement 半小
1:91 statement 半年
1:34 statement 半数
1:99 statement 半日
1:32 statement 半月
1:-53 statement 半校
1:50 statement 半返
1:70 statement 华信
1:36 statement 华同
1:52 statement 华国
1:54 statement 华彩
1:97 statement 协会
1:120 statement 协作
1:33 statement 协力
1:47 statement 协办
1:48 statement 协助
1:93 statement 协同
1:94 statement 协商
1:145 statement 协调
1:45 statement 卑南
1:74 statement 卓玛
1:-41 statement 单$
1:62 statement 单,
1:56 statement 单:
1:-61 statement 单、
1:105 statement 单人
1:159 statement 单位
1:79 statement 单元
1:79 statement 单八
1:57 statement 单公
1:57 statement 单列
1:51 statement 单周
1:39 statement 单抄
1:47 statement 单报
1:57 statement 单月
1:49 statement 单班
1:37 statement 单由
1:55 statement 单调
1:39 statement 单逐
1:38 statement 单门
1:-49 statement 单随
1:43 statement 卖。
1:41 statement 卖的
1:33 statement 南、
1:60 statement 南》
1:55 statement 南农
1:36 statement 南县
1:45 statement 南坪
1:47 statement 南大
1:52 statement 南屏
1:32 statement 南市
1:34 statement 南校
1:74 statement 南渡
1:74 statement 南湾
1:41 statement 南澳
1:30 statement 南的
1:45 statement 南站
1:66 statement 南道
1:70 statement 南高
1:93 statement 博士
1:-47 statement 博得
1:44 statement 博爱
1:33 statement 卜一
1:35 statement 占受
1:35 statement 占学
1:30 statement 占总
1:41 statement 占比
1:62 statement 卡$
1:30 statement 卡”
1:60 statement 卡都
1:41 statement 卢老
1:-173 statement 卫健
1:47 statement 卫委
1:74 statement 卫校
1:-100 statement 卫生
1:-101 statement 卫老
1:46 statement 印。
1:44 statement 印《
1:38 statement 印一
1:64 statement 印制
1:72 statement 印刷
1:46 statement 印务
1:94 statement 印发
1:63 statement 印机
1:37 statement 印章
1:46 statement 危机
1:34 statement 即兴
1:61 statement 即可
1:35 statement 即委
1:-59 statement 却有
1:-115 statement 卷:
1:-68 statement 卷_
1:53 statement 卷。
1:43 statement 卷一
1:-53 statement 卷与
1:44 statement 卷共
1:61 statement 卷同
1:86 statement 卷子
1:97 statement 卷由
1:36 statement 卷系
1:70 statement 厂,
1:-115 statement 厂区
1:30 statement 厂商
1:37 statement 厂定
1:67 statement 厂小
1:43 statement 厂房
1:59 statement 厂招
1:-62 statement 厂职
1:38 statement 厂送
1:48 statement 厂采
1:37 statement 厅,
1:48 statement 厅《
1:38 statement 厅举
1:31 statement 厅合
1:40 statement 厅有
1:32 statement 厅监
1:58 statement 厅见
1:32 statement 厅高
1:47 statement 历$
1:-51 statement 历,
1:-61 statement 历、
1:32 statement 历不
1:37 statement 历占
1:108 statement 历史
1:-87 statement 历投
1:-48 statement 历时
1:31 statement 历课
1:-52 statement 厉害
1:48 statement 压实
1:46 statement 厕。
1:37 statement 厚爱
1:-45 statement 厚衣
1:36 statement 原二
1:56 statement 原任
1:71 statement 原单
1:30 statement 原名
1:62 statement 原学
1:48 statement 原定
1:33 statement 原属
1:53 statement 原市
1:44 statement 原师
1:54 statement 原文
1:33 statement 原校
1:30 statement 原班
1:49 statement 原由
1:48 statement 原省
1:65 statement 原籍
1:56 statement 原职
1:44 statement 原补
1:65 statement 原适
1:58 statement 原高
1:38 statement 厨具
1:42 statement 厨工
1:54 statement 厨师
1:60 statement 厨房
1:-63 statement 去$
1:93 statement 去,
1:32 statement 去-
1:69 statement 去2
1:79 statement 去。
1:75 statement 去一
1:86 statement 去三
1:42 statement 去上
1:58 statement 去两
1:80 statement 去云
1:37 statement 去人
1:116 statement 去以
1:97 statement 去仪
1:70 statement 去你
1:-47 statement 去卫
1:44 statement 去县
1:49 statement 去向
1:76 statement 去大
1:40 statement 去小
1:-197 statement 去岁
1:40 statement 去岭
1:-66 statement 去年
1:37 statement 去弱
1:95 statement 去教
1:50 statement 去新
1:63 statement 去暖
1:46 statement 去沙
1:39 statement 去河
1:58 statement 去甲
1:48 statement 去白
1:-44 statement 去的
1:43 statement 去红
1:42 statement 去给
1:36 statement 去翠
1:35 statement 去西
1:46 statement 去讲
1:66 statement 去贵
1:33 statement 去镇
1:47 statement 去顶
1:77 statement 去鼓
1:33 statement 县$
1:44 statement 县“
1:51 statement 县。
1:104 statement 县两
1:102 statement 县中
1:33 statement 县二
1:37 statement 县人
1:-38 statement 县代
1:63 statement 县任
1:75 statement 县优
1:-37 statement 县体
1:40 statement 县公
1:-63 statement 县农
1:46 statement 县前
1:77 statement 县加
1:49 statement 县医
1:60 statement 县十
1:40 statement 县卫
1:32 statement 县双
1:75 statement 县启
1:-53 statement 县四
1:47 statement 县城
1:40 statement 县域
1:46 statement 县培
1:36 statement 县学
1:48 statement 县实
1:50 statement 县少
1:41 statement 县局
1:32 statement 县工
1:109 statement 县幼
1:64 statement 县府
1:76 statement 县思
1:61 statement 县总
1:74 statement 县政
1:118 statement 县教
1:53 statement 县文
1:56 statement 县松
1:61 statement 县校
1:62 statement 县民
1:108 statement 县特
1:39 statement 县率
1:43 statement 县甘
1:63 statement 县电
1:38 statement 县直
1:93 statement 县立
1:37 statement 县竹
1:42 statement 县第
1:32 statement 县简
1:32 statement 县纪
1:81 statement 县职
1:36 statement 县财
1:38 statement 县资
1:-75 statement 县赛
1:57 statement 县运
1:91 statement 县选
1:46 statement 县邮
1:47 statement 县里
1:52 statement 县马
1:35 statement 县骨
1:101 statement 县高
1:31 statement 参$
1:39 statement 参_
1:31 statement 参。
1:60 statement 参与
1:60 statement 参加
1:44 statement 参照
1:97 statement 参考
1:56 statement 参观
1:76 statement 参访
1:-115 statement 参赛
1:-57 statement 又是
1:-56 statement 又走
1:-59 statement 叉,
1:-109 statement 及七
1:35 statement 及主
1:92 statement 及以
1:53 statement 及住
1:44 statement 及单
1:-60 statement 及厂
1:39 statement 及县
1:30 statement 及在
1:52 statement 及学
1:78 statement 及就
1:50 statement 及教
1:-57 statement 及数
1:43 statement 及时
1:-60 statement 及格
1:54 statement 及维
1:69 statement 及资
1:67 statement 及车
1:40 statement 及青
1:63 statement 及龄
1:-45 statement 友$
1:104 statement 友,
1:33 statement 友:
1:47 statement 友。
1:32 statement 友交
1:127 statement 友会
1:-127 statement 友写
1:37 statement 友去
1:60 statement 友基
1:33 statement 友好
1:41 statement 友捐
1:-71 statement 友校
1:67 statement 友棋
1:-108 statement 友游
1:-78 statement 友的
1:-40 statement 友谊
1:36 statement 双一
1:43 statement 双向
1:70 statement 双周
1:66 statement 双坪
1:48 statement 双塘
1:54 statement 双导
1:34 statement 双小
1:80 statement 双岔
1:47 statement 双师
1:104 statement 双方
1:40 statement 双月
1:42 statement 双林
1:98 statement 双桥
1:40 statement 双河
1:36 statement 双眼
1:37 statement 双语
1:38 statement 反响
1:110 statement 反思
1:40 statement 反映
1:52 statement 反馈
1:-105 statement 发$
1:87 statement 发,
1:45 statement 发:
1:97 statement 发。
1:47 statement 发〔
1:80 statement 发之
1:30 statement 发会
1:43 statement 发借
1:47 statement 发出
1:68 statement 发到
1:41 statement 发前
1:30 statement 发动
1:47 statement 发回
1:65 statement 发展
1:-48 statement 发布
1:46 statement 发往
1:-53 statement 发很
1:-48 statement 发愁
1:33 statement 发指
1:-46 statement 发放
1:32 statement 发教
)"sv,
    R"(1:-93 statement 发此
1:-54 statement 发烧
1:40 statement 发的
1:42 statement 发研
1:41 statement 发票
1:60 statement 发给
1:-48 statement 发表
1:-74 statement 发言
1:92 statement 发证
1:44 statement 发课
1:40 statement 发起
1:49 statement 发车
1:57 statement 取,
1:36 statement 取;
1:42 statement 取“
1:62 statement 取。
1:63 statement 取了
1:40 statement 取任
1:30 statement 取得
1:81 statement 取暖
1:-80 statement 取款
1:-36 statement 取消
1:38 statement 取焊
1:32 statement 取的
1:34 statement 取见
1:36 statement 取课
1:44 statement 受)
1:100 statement 受:
1:87 statement 受助
1:47 statement 受区
1:31 statement 受单
1:47 statement 受启
1:-122 statement 受好
1:36 statement 受审
1:35 statement 受岗
1:40 statement 受巡
1:82 statement 受帮
1:78 statement 受扶
1:106 statement 受援
1:84 statement 受支
1:38 statement 受政
1:78 statement 受文
1:85 statement 受方
1:30 statement 受疫
1:64 statement 受益
1:36 statement 受职
1:46 statement 受训
1:-61 statement 受访
1:41 statement 受课
1:32 statement 受赠
1:61 statement 受走
1:57 statement 受邀
1:-39 statement 受采
1:53 statement 受驻
1:39 statement 变,
1:89 statement 变。
1:49 statement 变动
1:32 statement 变化
1:34 statement 变成
1:81 statement 叙。
1:34 statement 叠被
1:-45 statement 口$
1:111 statement 口,
1:115 statement 口、
1:77 statement 口。
1:50 statement 口一
1:48 statement 口三
1:40 statement 口上
1:84 statement 口两
1:91 statement 口中
1:32 statement 口代
1:66 statement 口全
1:48 statement 口公
1:41 statement 口升
1:41 statement 口参
1:38 statement 口各
1:77 statement 口园
1:91 statement 口国
1:34 statement 口大
1:80 statement 口学
1:31 statement 口孩
1:60 statement 口小
1:66 statement 口帮
1:132 statement 口幼
1:83 statement 口录
1:36 statement 口径
1:35 statement 口提
1:86 statement 口支
1:68 statement 口改
1:51 statement 口教
1:39 statement 口村
1:50 statement 口溪
1:45 statement 口炊
1:33 statement 口白
1:92 statement 口统
1:117 statement 口老
1:46 statement 口职
1:-126 statement 口试
1:46 statement 口语
1:30 statement 口贵
1:78 statement 口走
1:108 statement 口跟
1:76 statement 口通
1:38 statement 口队
1:32 statement 口陪
1:93 statement 口集
1:34 statement 口领
1:49 statement 古丽
1:99 statement 古渡
1:-56 statement 句话
1:76 statement 另,
1:-50 statement 另一
1:39 statement 另告
1:47 statement 另外
1:32 statement 另派
1:36 statement 另签
1:32 statement 另约
1:-109 statement 另行
1:52 statement 另计
1:45 statement 另赠
1:77 statement 另附
1:-129 statement 另需
1:-76 statement 只$
1:44 statement 只够
1:-61 statement 只是
1:-144 statement 只有
1:53 statement 只给
1:-117 statement 叫。
1:83 statement 召集
1:-54 statement 可,
1:63 statement 可。
1:66 statement 可乘
1:72 statement 可于
1:-45 statement 可以
1:54 statement 可优
1:82 statement 可供
1:54 statement 可凭
1:36 statement 可列
1:78 statement 可到
1:58 statement 可参
1:35 statement 可在
1:41 statement 可就
1:34 statement 可报
1:40 statement 可抽
1:40 statement 可拜
1:48 statement 可提
1:34 statement 可旁
1:36 statement 可来
1:53 statement 可派
1:46 statement 可独
1:56 statement 可申
1:34 statement 可结
1:-40 statement 可能
1:-53 statement 可送
1:48 statement 可选
1:75 statement 可邀
1:58 statement 可随
1:-53 statement 台!
1:76 statement 台$
1:50 statement 台,
1:53 statement 台_
1:31 statement 台、
1:-82 statement 台。
1:58 statement 台一
1:35 statement 台三
1:54 statement 台中
1:71 statement 台亮
1:44 statement 台南
1:44 statement 台四
1:39 statement 台将
1:40 statement 台山
1:50 statement 台已
1:97 statement 台币
1:35 statement 台戏
1:50 statement 台打
1:71 statement 台的
1:37 statement 台能
1:52 statement 台账
1:30 statement 台转
1:32 statement 台边
1:98 statement 台送
1:37 statement 台鉴
1:41 statement 台高
1:30 statement 史地
1:45 statement 史学
1:74 statement 史教
1:32 statement 史馆
1:38 statement 右、
1:41 statement 右。
1:-113 statement 叶、
1:84 statement 叶书
1:65 statement 号$
1:50 statement 号)
1:104 statement 号0
1:152 statement 号:
1:49 statement 号\
1:108 statement 号。
1:73 statement 号一
1:39 statement 号不
1:44 statement 号为
1:47 statement 号另
1:34 statement 号开
1:73 statement 号文
1:34 statement 号登
1:34 statement 号简
1:43 statement 号队
1:41 statement 号餐
1:80 statement 司$
1:74 statement 司,
1:-127 statement 司为
1:-59 statement 司决
1:45 statement 司出
1:45 statement 司务
1:30 statement 司开
1:44 statement 司承
1:87 statement 司捐
1:52 statement 司无
1:37 statement 司签
1:50 statement 司自
1:-50 statement 司马
1:51 statement 吃$
1:69 statement 吃同
1:42 statement 各1
1:42 statement 各3
1:40 statement 各4
1:72 statement 各上
1:37 statement 各不
1:35 statement 各中
1:32 statement 各主
1:41 statement 各人
1:39 statement 各任
1:-49 statement 各位
1:46 statement 各住
1:51 statement 各出
1:66 statement 各到
1:43 statement 各包
1:55 statement 各园
1:31 statement 各坊
1:53 statement 各培
1:38 statement 各堂
1:60 statement 各存
1:107 statement 各学
1:32 statement 各宿
1:48 statement 各对
1:39 statement 各带
1:30 statement 各帮
1:-56 statement 各年
1:34 statement 各建
1:84 statement 各执
1:34 statement 各换
1:57 statement 各接
1:34 statement 各推
1:37 statement 各支
1:30 statement 各教
1:69 statement 各方
1:35 statement 各明
1:53 statement 各有
1:74 statement 各村
1:35 statement 各条
1:124 statement 各校
1:49 statement 各派
1:30 statement 各演
1:70 statement 各点
1:51 statement 各科
1:-48 statement 各组
1:41 statement 各自
1:38 statement 各薄
1:34 statement 各走
1:37 statement 各蹲
1:37 statement 各送
1:38 statement 各选
1:33 statement 各遴
1:46 statement 各配
1:51 statement 各项
1:-154 statement 合$
1:33 statement 合:
1:103 statement 合。
1:-67 statement 合与
1:55 statement 合举
1:39 statement 合会
1:99 statement 合体
1:41 statement 合做
1:75 statement 合写
1:30 statement 合力
1:142 statement 合办
1:58 statement 合印
1:44 statement 合同
1:82 statement 合唱
1:30 statement 合培
1:32 statement 合备
1:32 statement 合实
1:32 statement 合居
1:32 statement 合并
1:78 statement 合开
1:65 statement 合影
1:52 statement 合招
1:31 statement 合排
1:84 statement 合教
1:39 statement 合条
1:48 statement 合毕
1:42 statement 合班
1:-54 statement 合的
1:30 statement 合练
1:36 statement 合组
1:58 statement 合编
1:32 statement 合署
1:41 statement 合运
1:31 statement 合适
1:35 statement 合题
1:57 statement 同$
1:82 statement 同。
1:73 statement 同一
1:80 statement 同上
1:65 statement 同举
1:68 statement 同乡
1:65 statement 同人
1:75 statement 同仁
1:55 statement 同住
1:104 statement 同体
1:44 statement 同修
1:68 statement 同到
1:76 statement 同卷
1:104 statement 同发
1:59 statement 同台
1:81 statement 同吃
1:38 statement 同各
1:42 statement 同备
1:53 statement 同复
1:-51 statement 同学
1:44 statement 同完
1:44 statement 同工
1:36 statement 同年
1:83 statement 同志
1:80 statement 同意
1:35 statement 同推
1:51 statement 同改
1:70 statement 同教
1:69 statement 同时
1:47 statement 同样
1:-38 statement 同桌
1:50 statement 同申
1:47 statement 同登
1:54 statement 同的
1:58 statement 同石
1:-84 statement 同研
1:86 statement 同等
1:57 statement 同练
1:50 statement 同组
1:41 statement 同编
1:32 statement 同营
1:94 statement 同行
1:33 statement 同证
1:62 statement 同课
1:66 statement 同负
1:42 statement 同赴
1:38 statement 同过
1:30 statement 同队
1:49 statement 同高
1:47 statement 名$
1:34 statement 名(
1:45 statement 名)
1:74 statement 名,
1:-64 statement 名:
1:-41 statement 名?
1:104 statement 名、
1:50 statement 名。
1:-95 statement 名上
1:46 statement 名业
1:73 statement 名中
1:40 statement 名临
1:63 statement 名主
1:59 statement 名以
1:48 statement 名入
1:53 statement 名兼
1:46 statement 名册
1:40 statement 名分
1:66 statement 名到
1:36 statement 名副
1:34 statement 名去
1:43 statement 名同
1:43 statement 名园
1:64 statement 名在
1:-66 statement 名坐
1:32 statement 名增
1:84 statement 名大
1:-77 statement 名字
1:45 statement 名实
1:67 statement 名导
1:48 statement 名左
1:90 statement 名师
1:37 statement 名干
1:59 statement 名幼
1:44 statement 名当
1:-66 statement 名律
1:57 statement 名徒
1:33 statement 名成
1:-121 statement 名截
1:49 statement 名把
1:46 statement 名挂
1:31 statement 名指
1:36 statement 名接
1:55 statement 名教
1:99 statement 名数
1:54 statement 名本
1:30 statement 名村
1:66 statement 名来
1:65 statement 名校
1:-75 statement 名每
1:66 statement 名毕
1:57 statement 名物
1:64 statement 名班
1:41 statement 名理
1:176 statement 名称
1:85 statement 名老
1:35 statement 名自
1:85 statement 名至
1:32 statement 名表
1:31 statement 名费
1:82 statement 名赴
1:81 statement 名跟
1:32 statement 名转
1:31 statement 名进
1:69 statement 名队
1:69 statement 名青
1:33 statement 名音
1:-145 statement 名颁
1:66 statement 名额
1:54 statement 名骨
1:31 statement 后$
1:-48 statement 后,
1:98 statement 后。
1:56 statement 后一
1:31 statement 后三
1:61 statement 后两
1:-117 statement 后二
1:32 statement 后互
1:44 statement 后先
1:60 statement 后全
1:34 statement 后再
1:67 statement 后勤
1:35 statement 后即
1:56 statement 后合
1:47 statement 后商
1:64 statement 后回
1:33 statement 后围
1:64 statement 后备
1:44 statement 后复
1:-52 statement 后实
1:127 statement 后山
1:46 statement 后应
1:-117 statement 后座
1:35 statement 后报
1:80 statement 后挪
1:44 statement 后接
1:64 statement 后援
1:41 statement 后方
1:-61 statement 后服
1:113 statement 后每
1:-99 statement 后派
1:35 statement 后由
1:54 statement 后留
1:32 statement 后的
1:39 statement 后相
1:33 statement 后继
1:71 statement 后续
1:-89 statement 后记
1:87 statement 后送
1:59 statement 后逸
1:-72 statement 后门
1:-77 statement 后面
1:42 statement 后高
1:42 statement 向,
1:75 statement 向:
1:47 statement 向三
1:49 statement 向两
1:100 statement 向乙
1:68 statement 向你
1:54 statement 向其
1:-69 statement 向凤
1:72 statement 向北
1:52 statement 向协
1:43 statement 向博
1:36 statement 向县
1:108 statement 向友
1:57 statement 向各
1:42 statement 向学
1:71 statement 向局
1:42 statement 向彩
1:35 statement 向我
1:31 statement 向所
1:32 statement 向甘
1:-40 statement 向石
1:-103 statement 向社
1:46 statement 向红
1:33 statement 向芦
1:-66 statement 向贵
1:-70 statement 向邻
1:67 statement 向阳
1:57 statement 吕丛
1:33 statement 否录
1:44 statement 否续
1:42 statement 吧”
1:-68 statement 含偏
1:30 statement 含无
1:-34 statement 听$
1:59 statement 听,
1:-32 statement 听。
1:64 statement 听一
1:46 statement 听了
1:45 statement 听众
1:88 statement 听力
1:50 statement 听取
1:-48 statement 听师
1:43 statement 听徒
1:50 statement 听得
1:133 statement 听满
1:34 statement 听用
1:53 statement 听说
1:60 statement 听障
1:35 statement 听青
1:-87 statement 启$
1:76 statement 启:
1:67 statement 启动
1:59 statement 启发
1:69 statement 启德
1:90 statement 启明
1:89 statement 启星
1:158 statement 启智
1:35 statement 启用
1:81 statement 启聪
1:98 statement 启能
1:-85 statement 启航
1:39 statement 启邦
1:48 statement 启音
1:113 statement 吴川
1:78 statement 吴校
1:43 statement 吸纳
1:-144 statement 呈显
1:33 statement 告1
1:31 statement 告6
1:34 statement 告8
1:82 statement 告:
1:61 statement 告。
1:43 statement 告一
1:67 statement 告交
1:38 statement 告会
1:82 statement 告厅
1:47 statement 告如
1:-84 statement 告学
1:33 statement 告教
1:-69 statement 告本
1:38 statement 告知
1:42 statement 告诉
1:31 statement 员$
1:33 statement 员)
1:83 statement 员,
1:41 statement 员1
1:35 statement 员2
1:57 statement 员3
1:38 statement 员4
1:77 statement 员5
1:74 statement 员8
1:94 statement 员:
1:-60 statement 员_
1:50 statement 员、
1:-43 statement 员。
1:57 statement 员一
1:75 statement 员三
1:-74 statement 员两
1:76 statement 员为
1:42 statement 员主
1:78 statement 员于
1:39 statement 员五
1:122 statement 员会
1:32 statement 员借
1:61 statement 员六
1:49 statement 员分
1:114 statement 员到
1:51 statement 员办
1:42 statement 员勘
1:93 statement 员参
1:69 statement 员可
1:39 statement 员各
1:47 statement 员名
1:51 statement 员四
1:52 statement 员园
1:-62 statement 员培
1:49 statement 员学
1:38 statement 员守
1:45 statement 员定
1:64 statement 员家
1:69 statement 员岁
1:-49 statement 员工
1:55 statement 员往
1:35 statement 员拜
1:35 statement 员持
1:33 statement 员捐
1:35 statement 员接
1:33 statement 员携
1:80 statement 员教
1:46 statement 员曾
1:117 statement 员来
1:112 statement 员校
1:56 statement 员档
1:92 statement 员每
1:47 statement 员消
1:38 statement 员由
1:39 statement 员的
1:-147 statement 员签
1:37 statement 员编
1:40 statement 员老
1:33 statement 员资
1:71 statement 员赴
1:34 statement 员跑
1:35 statement 员跟
1:34 statement 员蹲
1:47 statement 员轮
1:72 statement 员送
1:32 statement 员随
1:68 statement 员食
1:71 statement 周$
1:-43 statement 周1
1:-64 statement 周:
1:102 statement 周;
1:42 statement 周_
1:49 statement 周”
1:149 statement 周。
1:50 statement 周上
1:47 statement 周下
1:39 statement 周不
1:71 statement 周两
1:35 statement 周为
1:70 statement 周之
1:132 statement 周五
1:44 statement 周你
1:41 statement 周借
1:96 statement 周六
1:51 statement 周内
1:91 statement 周到
1:113 statement 周十
1:44 statement 周去
1:79 statement 周合
1:52 statement 周听
1:38 statement 周启
1:52 statement 周周
1:40 statement 周寄
1:-35 statement 周岁
1:76 statement 周我
1:56 statement 周执
1:59 statement 周接
1:36 statement 周推
1:53 statement 周提
1:60 statement 周日
1:56 statement 周有
1:34 statement 周期
1:107 statement 周末
1:46 statement 周来
1:51 statement 周校
1:31 statement 周活
1:59 statement 周派
1:46 statement 周测
1:32 statement 周甘
1:47 statement 周电
1:79 statement 周的
1:38 statement 周直
1:62 statement 周看
1:32 statement 周线
1:46 statement 周给
1:75 statement 周至
1:70 statement 周节
1:37 statement 周英
1:53 statement 周课
1:48 statement 周走
1:78 statement 周起
1:57 statement 周转
1:-60 statement 周边
1:49 statement 周需
1:38 statement 周静
1:66 statement 周驻
1:47 statement 味$
1:-56 statement 味语
1:40 statement 命制
1:41 statement 命纪
1:32 statement 命脉
1:107 statement 命题
1:38 statement 和2
1:42 statement 和8
1:-57 statement 和一
1:42 statement 和了
1:67 statement 和五
1:34 statement 和人
1:-59 statement 和他
1:46 statement 和你
1:42 statement 和保
1:40 statement 和南
1:-90 statement 和另
1:36 statement 和启
1:59 statement 和围
1:68 statement 和大
1:66 statement 和家
1:76 statement 和差
1:60 statement 和师
1:73 statement 和平
1:-51 statement 和录
1:50 statement 和投
1:32 statement 和教
1:53 statement 和数
1:46 statement 和泥
1:46 statement 和渔
1:49 statement 和烧
1:-50 statement 和照
1:71 statement 和班
1:34 statement 和站
1:-145 statement 和茶
1:32 statement 和规
1:58 statement 和词
1:54 statement 和走
1:33 statement 和起
1:56 statement 和路
1:31 statement 和配
1:35 statement 和食
1:65 statement 和高
1:39 statement 咏诗
1:85 statement 咨询
1:40 statement 咱俩
1:-67 statement 品:
1:-88 statement 品味
1:51 statement 品学
1:39 statement 品安
1:84 statement 品店
1:58 statement 品德
1:58 statement 品由
1:34 statement 品留
1:40 statement 品课
1:-47 statement 响$
1:-110 statement 响。
1:38 statement 响不
1:81 statement 响从
1:44 statement 响应
1:-94 statement 响本
1:53 statement 响水
1:31 statement 响的
1:44 statement 哨,
1:42 statement 哪儿
1:73 statement 哪里
1:-124 statement 哭太
1:80 statement 售给
1:43 statement 唱和
1:36 statement 唱团
1:67 statement 唱服
1:-50 statement 唱歌
1:77 statement 商,
1:93 statement 商:
1:-71 statement 商。
1:31 statement 商一
1:55 statement 商不
1:-75 statement 商业
1:66 statement 商会
1:46 statement 商华
1:34 statement 商学
1:66 statement 商工
1:71 statement 商校
1:33 statement 商贸
1:44 statement 商量
1:56 statement 喂饭
1:-132 statement 善$
1:71 statement 善中
1:51 statement 善为
1:-104 statement 善举
1:57 statement 善会
1:38 statement 善副
1:37 statement 善加
1:53 statement 善后
1:43 statement 善基
1:-44 statement 善帮
1:35 statement 善照
1:67 statement 善缘
1:36 statement 善英
1:37 statement 善言
1:30 statement 嘉年
1:43 statement 嘉诺
1:-60 statement 嘴八
1:126 statement 嘴国
1:85 statement 嘴岩
1:41 statement 噎着
1:39 statement 器。
1:-66 statement 器一
1:144 statement 器人
1:46 statement 器厂
1:30 statement 器存
1:113 statement 器材
1:42 statement 器柜
1:36 statement 器空
1:37 statement 器管
1:81 statement 四,
1:80 statement 四:
1:35 statement 四|
1:-50 statement 四、
1:-64 statement 四。
1:-55 statement 四〇
1:45 statement 四上
1:31 statement 四下
1:80 statement 四个
1:75 statement 四中
1:45 statement 四五
1:110 statement 四人
1:74 statement 四份
1:49 statement 四位
1:-114 statement 四台
1:38 statement 四各
1:80 statement 四名
1:59 statement 四周
1:32 statement 四园
1:42 statement 四套
1:51 statement 四季
1:-68 statement 四小
1:-38 statement 四岁
1:78 statement 四所
1:44 statement 四批
1:47 statement 四晚
1:118 statement 四月
1:46 statement 四来
1:-79 statement 四点
1:49 statement 四班
1:-92 statement 四组
1:39 statement 四给
1:32 statement 四职
1:-80 statement 四至
1:74 statement 四讲
1:90 statement 四门
1:81 statement 回$
1:89 statement 回,
1:122 statement 回。
1:37 statement 回中
1:83 statement 回去
1:51 statement 回在
1:64 statement 回复
1:51 statement 回应
1:34 statement 回德
1:43 statement 回您
1:51 statement 回收
1:131 statement 回教
1:35 statement 回来
1:52 statement 回校
1:87 statement 回核
1:32 statement 回沟
1:41 statement 回要
1:56 statement 回覆
1:162 statement 回访
1:69 statement 回路
1:-54 statement 回馈
1:45 statement 因人
1:-120 statement 因学
1:-59 statement 因教
1:-39 statement 因病
1:50 statement 团$
1:38 statement 团;
1:-67 statement 团。
1:43 statement 团上
1:30 statement 团下
1:31 statement 团买
1:30 statement 团互
1:33 statement 团到
1:42 statement 团办
1:73 statement 团十
1:34 statement 团各
1:-121 statement 团始
1:45 statement 团市
1:53 statement 团年
1:34 statement 团开
1:68 statement 团总
1:32 statement 团校
1:43 statement 团登
1:46 statement 团的
1:76 statement 团秘
1:42 statement 团膳
1:37 statement 团观
1:63 statement 团设
1:79 statement 团赴
1:65 statement 团跟
1:51 statement 团进
1:43 statement 团选
1:83 statement 园$
1:60 statement 园(
1:42 statement 园)
1:113 statement 园,
1:31 statement 园2
1:45 statement 园3
1:40 statement 园5
1:36 statement 园8
1:134 statement 园:
1:59 statement 园;
1:39 statement 园_
1:49 statement 园|
1:35 statement 园”
1:95 statement 园、
1:49 statement 园。
1:95 statement 园一
1:67 statement 园三
1:32 statement 园上
1:59 statement 园与
1:43 statement 园两
1:31 statement 园中
1:51 statement 园为
1:68 statement 园主
1:30 statement 园之
1:36 statement 园于
1:36 statement 园人
1:37 statement 园今
1:32 statement 园住
1:111 statement 园保
1:77 statement 园免
1:58 statement 园入
1:51 statement 园公
1:31 statement 园内
1:30 statement 园出
1:33 statement 园分
1:36 statement 园副
1:30 statement 园办
1:34 statement 园务
1:47 statement 园升
1:56 statement 园及
1:-48 statement 园友
1:34 statement 园各
1:35 statement 园同
1:31 statement 园后
1:30 statement 园听
1:46 statement 园和
1:60 statement 园园
1:42 statement 园培
1:57 statement 园大
1:62 statement 园孩
1:30 statement 园安
1:69 statement 园实
1:53 statement 园宣
1:75 statement 园家
1:43 statement 园对
1:84 statement 园小
1:42 statement 园巡
1:85 statement 园带
1:32 statement 园帮
1:30 statement 园年
1:33 statement 园开
1:41 statement 园成
1:36 statement 园承
1:49 statement 园把
1:52 statement 园报
1:67 statement 园持
1:45 statement 园挂
1:68 statement 园指
1:31 statement 园搬
1:124 statement 园支
1:87 statement 园教
1:33 statement 园整
1:52 statement 园文
1:44 statement 园新
1:49 statement 园有
1:43 statement 园每
1:83 statement 园活
1:36 statement 园派
1:36 statement 园灶
1:41 statement 园炊
1:60 statement 园率
1:61 statement 园现
1:41 statement 园的
1:51 statement 园看
1:52 statement 园管
1:-46 statement 园结
1:72 statement 园绘
1:65 statement 园老
1:42 statement 园舍
1:45 statement 园观
1:34 statement 园订
1:54 statement 园评
1:44 statement 园说
1:45 statement 园课
1:45 statement 园购
1:31 statement 园足
1:42 statement 园跟
1:50 statement 园路
1:99 statement 园车
1:57 statement 园辅
1:38 statement 园输
1:30 statement 园过
1:41 statement 园郝
1:85 statement 园长
1:47 statement 园门
1:35 statement 园食
1:47 statement 园骨
1:-97 statement 困境
1:36 statement 困生
1:94 statement 困难
1:40 statement 围$
1:-61 statement 围:
1:48 statement 围。
1:32 statement 围坐
1:98 statement 围棋
1:-34 statement 固定
1:32 statement 国$
1:159 statement 国中
1:82 statement 国务
1:30 statement 国家
1:-73 statement 国庆
1:88 statement 国强
1:-37 statement 国文
1:127 statement 国民
1:-52 statement 国热
1:35 statement 国牵
1:121 statement 国语
1:43 statement 国赛
1:55 statement 国际
1:58 statement 图$
1:32 statement 图具
1:37 statement 图写
1:37 statement 图库
1:-60 statement 图机
1:39 statement 图纸
1:40 statement 图集
1:85 statement 圃小
1:41 statement 圈选
1:57 statement 土$
1:39 statement 土二
1:43 statement 土图
1:39 statement 土小
1:-48 statement 土特
1:-62 statement 土的
1:49 statement 土读
1:34 statement 土课
1:-62 statement 土豆
1:78 statement 圣善
1:48 statement 圣家
1:71 statement 圣约
1:66 statement 圣若
1:44 statement 圣雅
1:42 statement 在2
1:35 statement 在3
1:30 statement 在4
1:30 statement 在9
1:35 statement 在一
1:-66 statement 在三
1:42 statement 在两
1:-81 statement 在为
1:-36 statement 在乙
1:-61 statement 在乡
1:41 statement 在信
1:47 statement 在全
1:36 statement 在凉
1:85 statement 在前
1:41 statement 在北
1:-51 statement 在县
1:109 statement 在双
1:30 statement 在受
1:57 statement 在后
1:30 statement 在启
1:50 statement 在周
1:38 statement 在国
1:34 statement 在场
1:-36 statement 在城
1:-65 statement 在外
1:-48 statement 在学
1:85 statement 在家
1:36 statement 在屏
1:70 statement 在山
1:35 statement 在岷
1:59 statement 在市
1:58 statement 在广
1:-54 statement 在心
1:-54 statement 在急
1:37 statement 在总
1:-127 statement 在我
1:34 statement 在持
1:-35 statement 在教
1:-46 statement 在时
1:31 statement 在明
1:-56 statement 在晚
1:75 statement 在本
1:46 statement 在松
1:-33 statement 在校
1:50 statement 在梨
1:-58 statement 在此
1:45 statement 在汉
1:39 statement 在河
1:106 statement 在浦
1:72 statement 在海
1:108 statement 在清
1:42 statement 在湖
1:32 statement 在澄
1:31 statement 在澳
1:34 statement 在熟
1:47 statement 在牛
1:51 statement 在瑶
1:30 statement 在甲
1:63 statement 在省
1:84 statement 在石
1:44 statement 在第
1:-44 statement 在签
1:39 statement 在籍
1:48 statement 在线
1:-91 statement 在练
1:-48 statement 在结
1:34 statement 在继
1:-50 statement 在编
1:48 statement 在网
1:105 statement 在老
1:-51 statement 在考
1:62 statement 在职
1:32 statement 在花
1:44 statement 在西
1:38 statement 在计
1:40 statement 在评
1:51 statement 在贵
1:39 statement 在路
1:-100 statement 在过
1:-77 statement 在还
1:33 statement 在这
1:52 statement 在金
1:66 statement 在铁
1:73 statement 在长
1:35 statement 在附
1:56 statement 在青
1:77 statement 在驼
1:34 statement 地$
1:59 statement 地,
1:75 statement 地:
1:74 statement 地。
1:32 statement 地互
1:58 statement 地区
1:64 statement 地址
1:37 statement 地学
1:47 statement 地教
1:43 statement 地方
1:56 statement 地校
1:30 statement 地气
1:-52 statement 地点
1:62 statement 地球
1:-110 statement 地理
1:-50 statement 地直
1:37 statement 地老
1:31 statement 地落
1:44 statement 地行
1:33 statement 地超
1:67 statement 场$
1:-48 statement 场?
1:46 statement 场\
1:30 statement 场“
1:-57 statement 场、
1:88 statement 场。
1:47 statement 场中
1:-61 statement 场借
1:49 statement 场和
1:81 statement 场地
1:50 statement 场学
1:124 statement 场家
1:30 statement 场师
1:37 statement 场带
1:98 statement 场指
1:43 statement 场改
1:-62 statement 场普
1:43 statement 场村
1:37 statement 场沟
1:48 statement 场演
1:51 statement 场点
1:67 statement 场秋
1:70 statement 场线
1:53 statement 场自
1:-37 statement 场遗
1:-54 statement 场长
1:-73 statement 圾清
1:49 statement 址$
1:50 statement 址:
1:80 statement 址。
1:69 statement 址在
1:40 statement 均不
1:71 statement 均为
1:31 statement 均到
1:77 statement 均可
1:40 statement 均年
1:32 statement 均得
1:34 statement 均推
1:41 statement 均教
1:32 statement 均新
1:41 statement 均由
1:35 statement 均衡
1:49 statement 均须
1:46 statement 坊,
1:38 statement 坊”
1:31 statement 坊产
1:36 statement 坊共
1:50 statement 坊区
1:33 statement 坊召
1:32 statement 坊各
1:46 statement 坊四
1:50 statement 坊每
1:91 statement 坎中
1:47 statement 坎初
1:63 statement 坎民
1:61 statement 坎镇
1:91 statement 坏照
1:39 statement 坐下
1:45 statement 坐六
1:83 statement 坐火
1:-59 statement 坐班
1:32 statement 坐评
1:-80 statement 坐诊
1:62 statement 坐车
1:76 statement 坐镇
1:47 statement 坑,
1:47 statement 坑中
1:31 statement 坑代
1:30 statement 坑初
1:46 statement 坑县
1:78 statement 坑国
1:45 statement 坑学
1:56 statement 坑教
1:31 statement 坑校
1:55 statement 坑火
1:47 statement 坑英
1:40 statement 坑驻
1:53 statement 坑高
1:48 statement 块$
1:39 statement 块供
1:41 statement 块儿
1:32 statement 块屏
1:89 statement 块钱
1:36 statement 坚持
1:57 statement 坛。
1:-64 statement 坝上
1:94 statement 坝中
1:31 statement 坝乡
1:62 statement 坝县
1:64 statement 坝小
1:34 statement 坝教
1:82 statement 坝民
1:31 statement 坝职
1:45 statement 坝顶
1:44 statement 坡,
1:51 statement 坡、
1:90 statement 坡中
1:30 statement 坡住
1:46 statement 坡分
1:68 statement 坡头
1:62 statement 坡小
1:44 statement 坡开
1:55 statement 坡的
1:31 statement 坡给
1:49 statement 坡职
1:32 statement 坡要
1:52 statement 坡镇
1:45 statement 坪$
1:38 statement 坪)
1:39 statement 坪,
1:54 statement 坪:
1:35 statement 坪_
1:56 statement 坪一
1:81 statement 坪中
1:40 statement 坪乡
1:37 statement 坪五
1:35 statement 坪保
1:40 statement 坪县
1:71 statement 坪商
1:45 statement 坪园
1:-63 statement 坪国
1:34 statement 坪图
1:98 statement 坪学
1:44 statement 坪实
1:34 statement 坪寄
1:86 statement 坪小
1:78 statement 坪林
1:34 statement 坪校
1:35 statement 坪洗
1:34 statement 坪编
1:41 statement 坪采
1:48 statement 坪镇
1:63 statement 坪青
1:78 statement 坳_
1:83 statement 坳三
1:45 statement 坳县
1:63 statement 坳小
1:-68 statement 垃圾
1:38 statement 型。
1:33 statement 型教
1:-55 statement 型进
1:48 statement 型钻
1:40 statement 垫。
1:32 statement 垫付
1:-60 statement 垭口
1:42 statement 垭小
1:55 statement 城)
1:37 statement 城三
1:103 statement 城东
1:-59 statement 城乡
1:36 statement 城企
1:33 statement 城体
1:135 statement 城关
1:47 statement 城北
1:102 statement 城南
1:90 statement 城小
1:51 statement 城市
1:36 statement 城幼
1:40 statement 城接
1:37 statement 城教
1:51 statement 城来
1:30 statement 城桃
1:37 statement 城派
1:35 statement 城看
1:46 statement 城跟
1:-59 statement 城里
1:36 statement 埔启
1:99 statement 埔尾
1:50 statement 埔晓
1:70 statement 域名
1:34 statement 域活
1:-123 statement 域的
1:41 statement 域高
1:89 statement 培元
1:85 statement 培养
1:80 statement 培善
1:31 statement 培教
1:33 statement 培文
1:63 statement 培智
1:77 statement 培育
1:80 statement 培道
1:38 statement 基”
1:91 statement 基地
1:33 statement 基层
1:59 statement 基教
1:94 statement 基本
1:72 statement 基础
1:136 statement 基金
1:32 statement 堂(
1:32 statement 堂)
1:66 statement 堂,
1:36 statement 堂;
1:56 statement 堂”
1:84 statement 堂。
1:45 statement 堂公
1:39 statement 堂区
1:34 statement 堂听
1:35 statement 堂和
1:32 statement 堂好
1:40 statement 堂学
1:47 statement 堂安
1:37 statement 堂小
1:45 statement 堂成
1:85 statement 堂提
1:44 statement 堂改
1:-54 statement 堂教
1:64 statement 堂时
1:-81 statement 堂气
1:-85 statement 堂王
1:47 statement 堂的
1:32 statement 堂示
1:47 statement 堂管
1:54 statement 堂见
1:33 statement 堂观
1:62 statement 堂语
1:58 statement 堂课
1:-51 statement 堂陪
1:50 statement 堡$
1:79 statement 堡子
1:57 statement 堡小
1:72 statement 堤中
1:82 statement 堵墙
1:58 statement 塔中
1:63 statement 塔子
1:69 statement 塔拉
1:64 statement 塔河
1:36 statement 塘、
1:57 statement 塘两
1:-45 statement 塘中
1:38 statement 塘乡
1:55 statement 塘头
1:-84 statement 塘小
1:65 statement 塘排
1:-84 statement 塘月
1:66 statement 塘村
1:82 statement 塘湾
1:50 statement 塘的
1:73 statement 填报
1:41 statement 塬职
1:-159 statement 境与
1:79 statement 境创
1:32 statement 境安
1:-110 statement 境表
1:42 statement 墙,
1:56 statement 墙。
1:45 statement 墙之
1:35 statement 墙画
1:-124 statement 墙面
1:37 statement 增1
1:51 statement 增4
1:34 statement 增5
1:-101 statement 增三
1:48 statement 增加
1:56 statement 增幼
1:-58 statement 增强
1:40 statement 增效
1:40 statement 增编
1:33 statement 增能
1:51 statement 增至
1:47 statement 增设
1:32 statement 增足
1:83 statement 士学
1:32 statement 士执
1:36 statement 士课
1:-147 statement 士进
1:36 statement 士长
1:48 statement 士驻
1:-46 statement 声。
1:68 statement 声乐
1:128 statement 处$
1:-63 statement 处,
1:70 statement 处2
1:42 statement 处3
1:55 statement 处;
1:51 statement 处\
1:120 statement 处_
1:50 statement 处、
1:-33 statement 处。
1:52 statement 处一
1:115 statement 处与
1:63 statement 处主
1:35 statement 处仓
1:31 statement 处以
1:57 statement 处会
1:52 statement 处共
1:41 statement 处关
1:47 statement 处划
1:97 statement 处列
1:59 statement 处副
1:45 statement 处协
1:47 statement 处备
1:37 statement 处学
1:-79 statement 处安
1:44 statement 处审
1:-81 statement 处室
1:43 statement 处小
1:41 statement 处尽
1:67 statement 处已
1:38 statement 处开
1:63 statement 处承
1:33 statement 处抽
1:69 statement 处担
1:51 statement 处排
1:32 statement 处核
1:61 statement 处每
1:-102 statement 处汇
1:36 statement 处派
1:35 statement 处深
1:55 statement 处牵
1:-53 statement 处理
1:35 statement 处登
1:-54 statement 处管
1:46 statement 处级
1:30 statement 处组
1:40 statement 处统
1:53 statement 处自
1:43 statement 处落
1:30 statement 处补
1:57 statement 处跟
1:40 statement 处送
1:60 statement 处长
1:43 statement 处集
1:49 statement 处领
1:68 statement 备$
1:58 statement 备,
1:76 statement 备:
1:167 statement 备。
1:50 statement 备七
1:42 statement 备九
1:60 statement 备了
1:53 statement 备人
1:41 statement 备供
1:-61 statement 备党
1:33 statement 备六
1:44 statement 备单
1:-170 statement 备厚
1:83 statement 备好
1:78 statement 备妥
1:-71 statement 备履
1:58 statement 备干
1:95 statement 备忘
1:-59 statement 备情
1:43 statement 备战
1:81 statement 备投
1:45 statement 备指
1:40 statement 备教
1:46 statement 备查
1:56 statement 备案
)"sv,
    R"(1:41 statement 备每
1:83 statement 备注
1:38 statement 备清
1:54 statement 备特
1:35 statement 备由
1:34 statement 备社
1:46 statement 备站
1:34 statement 备纪
1:-57 statement 备组
1:46 statement 备维
1:52 statement 备考
1:66 statement 备讲
1:43 statement 备转
1:35 statement 备运
1:45 statement 复$
1:45 statement 复、
1:49 statement 复。
1:64 statement 复习
1:42 statement 复五
1:47 statement 复医
1:59 statement 复如
1:62 statement 复师
1:81 statement 复式
1:54 statement 复教
1:-69 statement 复核
1:68 statement 复档
1:41 statement 复活
1:33 statement 复的
1:56 statement 复盘
1:-47 statement 复苏
1:52 statement 复评
1:64 statement 复诊
1:38 statement 复请
1:71 statement 夏令
1:32 statement 夏会
1:68 statement 夏侯
1:33 statement 夏各
1:-68 statement 夏季
1:40 statement 夏我
1:31 statement 外,
1:52 statement 外伤
1:40 statement 外保
1:43 statement 外县
1:97 statement 外国
1:51 statement 外教
1:40 statement 外方
1:37 statement 外游
1:30 statement 外珍
1:68 statement 外籍
1:42 statement 外自
1:56 statement 外语
1:46 statement 外读
1:62 statement 外险
1:-57 statement 外面
1:33 statement 多$
1:59 statement 多,
1:50 statement 多、
1:-40 statement 多上
1:41 statement 多个
1:67 statement 多久
1:105 statement 多二
1:50 statement 多于
1:33 statement 多做
1:-55 statement 多友
1:-70 statement 多层
1:37 statement 多已
1:-75 statement 多留
1:50 statement 多的
1:33 statement 多种
1:-56 statement 多读
1:31 statement 多雨
1:67 statement 夜$
1:37 statement 夜宿
1:49 statement 夜里
1:74 statement 够上
1:-139 statement 够系
1:-90 statement 大,
1:35 statement 大、
1:-54 statement 大专
1:60 statement 大会
1:62 statement 大函
1:101 statement 大同
1:79 statement 大园
1:68 statement 大坪
1:38 statement 大坳
1:45 statement 大垭
1:66 statement 大埔
1:34 statement 大塘
1:31 statement 大夫
1:118 statement 大学
1:52 statement 大安
1:-31 statement 大家
1:-124 statement 大山
1:-51 statement 大巴
1:37 statement 大师
1:76 statement 大手
1:-52 statement 大提
1:47 statement 大教
1:32 statement 大数
1:89 statement 大木
1:53 statement 大柳
1:155 statement 大桥
1:58 statement 大棚
1:37 statement 大每
1:41 statement 大洋
1:56 statement 大洼
1:77 statement 大湾
1:61 statement 大班
1:40 statement 大的
1:48 statement 大石
1:78 statement 大纲
1:36 statement 大罗
1:-113 statement 大茶
1:45 statement 大营
1:-46 statement 大赛
1:131 statement 大队
1:36 statement 大附
1:44 statement 大雪
1:54 statement 大青
1:35 statement 大领
1:65 statement 天$
1:88 statement 天,
1:81 statement 天;
1:57 statement 天。
1:32 statement 天》
1:-99 statement 天上
1:44 statement 天中
1:41 statement 天也
1:36 statement 天乡
1:38 statement 天互
1:35 statement 天健
1:72 statement 天内
1:41 statement 天分
1:80 statement 天反
1:62 statement 天发
1:38 statement 天取
1:82 statement 天听
1:46 statement 天回
1:74 statement 天外
1:40 statement 天学
1:40 statement 天家
1:32 statement 天山
1:43 statement 天峪
1:74 statement 天幼
1:32 statement 天府
1:41 statement 天我
1:75 statement 天才
1:52 statement 天报
1:-44 statement 天支
1:53 statement 天数
1:38 statement 天机
1:62 statement 天每
1:50 statement 天热
1:84 statement 天班
1:-34 statement 天的
1:55 statement 天目
1:35 statement 天结
1:-44 statement 天背
1:32 statement 天补
1:33 statement 天计
1:83 statement 天讲
1:43 statement 天起
1:78 statement 天跟
1:-45 statement 太厉
1:56 statement 太平
1:61 statement 太极
1:-154 statement 太长
1:61 statement 太阳
1:40 statement 夫一
1:86 statement 夫中
1:44 statement 夫派
1:30 statement 夫随
1:32 statement 失$
1:-172 statement 失主
1:44 statement 失得
1:49 statement 失过
1:-38 statement 失黑
1:71 statement 头$
1:-34 statement 头:
1:45 statement 头;
1:81 statement 头。
1:45 statement 头一
1:45 statement 头上
1:42 statement 头乡
1:60 statement 头人
1:41 statement 头会
1:31 statement 头单
1:-55 statement 头发
1:63 statement 头合
1:38 statement 头园
1:55 statement 头处
1:43 statement 头备
1:39 statement 头学
1:113 statement 头小
1:49 statement 头山
1:47 statement 头帮
1:83 statement 头校
1:43 statement 头法
1:67 statement 头的
1:33 statement 头给
1:41 statement 头网
1:34 statement 头草
1:38 statement 头认
1:33 statement 头部
1:36 statement 头采
1:41 statement 头领
1:35 statement 夺$
1:31 statement 奉告
1:34 statement 奏;
1:41 statement 奔腾
1:-76 statement 奖$
1:-64 statement 奖,
1:56 statement 奖2
1:34 statement 奖4
1:55 statement 奖不
1:-124 statement 奖励
1:51 statement 奖学
1:-115 statement 奖杯
1:-64 statement 奖的
1:41 statement 奖项
1:56 statement 套$
1:49 statement 套)
1:51 statement 套,
1:42 statement 套借
1:67 statement 套并
1:32 statement 套数
1:46 statement 套用
1:42 statement 套给
1:41 statement 套课
1:32 statement 套附
1:-52 statement 套餐
1:32 statement 女,
1:-60 statement 女。
1:45 statement 女不
1:65 statement 女中
1:-47 statement 女主
1:31 statement 女参
1:-149 statement 女及
1:-60 statement 女团
1:41 statement 女生
1:-94 statement 奶。
1:42 statement 奶们
1:-102 statement 奶奶
1:49 statement 她们
1:-86 statement 她是
1:-47 statement 她永
1:-48 statement 她的
1:-45 statement 她背
1:78 statement 好!
1:36 statement 好2
1:31 statement 好:
1:64 statement 好书
1:-31 statement 好了
1:49 statement 好人
1:73 statement 好做
1:47 statement 好再
1:81 statement 好发
1:-88 statement 好吃
1:-88 statement 好听
1:40 statement 好安
1:46 statement 好对
1:41 statement 好就
1:46 statement 好排
1:50 statement 好教
1:-39 statement 好朋
1:59 statement 好来
1:36 statement 好结
1:-53 statement 好老
1:46 statement 好让
1:-44 statement 好评
1:40 statement 好语
1:31 statement 好课
1:51 statement 好音
1:51 statement 如$
1:55 statement 如下
1:-95 statement 如今
1:44 statement 如同
1:78 statement 如有
1:58 statement 如遇
1:-79 statement 如需
1:-111 statement 妇女
1:39 statement 妇幼
1:52 statement 妇联
1:-95 statement 妈$
1:-46 statement 妈:
1:55 statement 妈公
1:95 statement 妥,
1:89 statement 妹学
1:-96 statement 妹校
1:-87 statement 姊好
1:59 statement 始,
1:70 statement 始了
1:37 statement 始写
1:-73 statement 始得
1:-73 statement 姐姐
1:-62 statement 姐来
1:53 statement 委$
1:30 statement 委(
1:42 statement 委书
1:41 statement 委会
1:52 statement 委党
1:45 statement 委办
1:45 statement 委合
1:51 statement 委员
1:40 statement 委宣
1:39 statement 委教
1:78 statement 委派
1:40 statement 委的
1:69 statement 委组
1:77 statement 委统
1:-64 statement 委考
1:59 statement 委负
1:32 statement 娃上
1:42 statement 娄组
1:44 statement 婆婆
1:43 statement 婆工
1:-104 statement 婶家
1:-54 statement 媒体
1:-41 statement 子$
1:44 statement 子:
1:62 statement 子_
1:39 statement 子上
1:44 statement 子与
1:61 statement 子中
1:61 statement 子享
1:-74 statement 子们
1:74 statement 子做
1:73 statement 子公
1:64 statement 子到
1:63 statement 子去
1:66 statement 子县
1:49 statement 子同
1:-130 statement 子哭
1:34 statement 子园
1:49 statement 子在
1:50 statement 子坐
1:73 statement 子坪
1:71 statement 子培
1:-88 statement 子女
1:43 statement 子容
1:53 statement 子寄
1:45 statement 子小
1:43 statement 子就
1:58 statement 子已
1:67 statement 子弟
1:47 statement 子当
1:93 statement 子成
1:49 statement 子拢
1:42 statement 子排
1:55 statement 子教
1:108 statement 子来
1:43 statement 子每
1:31 statement 子游
1:44 statement 子牙
1:62 statement 子留
1:43 statement 子白
1:34 statement 子看
1:52 statement 子礼
1:38 statement 子秋
1:33 statement 子笑
1:-134 statement 子第
1:44 statement 子认
1:33 statement 子资
1:50 statement 子赴
1:49 statement 子运
1:-58 statement 子这
1:38 statement 子送
1:36 statement 子都
1:93 statement 孔老
1:-81 statement 字$
1:-51 statement 字,
1:63 statement 字:
1:-54 statement 字?
1:53 statement 字〔
1:50 statement 字与
1:-53 statement 字之
1:50 statement 字书
1:37 statement 字图
1:32 statement 字工
1:-60 statement 字支
1:32 statement 字格
1:34 statement 字看
1:40 statement 字第
1:57 statement 字课
1:48 statement 字资
1:-59 statement 字迹
1:46 statement 字里
1:61 statement 存一
1:-44 statement 存在
1:65 statement 存州
1:35 statement 存总
1:34 statement 存折
1:94 statement 存晴
1:46 statement 存档
1:44 statement 孙家
1:41 statement 孙教
1:-48 statement 孟浩
1:47 statement 季一
1:44 statement 季互
1:-69 statement 季作
1:60 statement 季入
1:62 statement 季具
1:31 statement 季到
1:72 statement 季学
1:-39 statement 季度
1:83 statement 季监
1:61 statement 季起
1:62 statement 季集
1:34 statement 季首
1:-40 statement 孤单
1:67 statement 学$
1:115 statement 学(
1:106 statement 学)
1:129 statement 学,
1:64 statement 学-
1:59 statement 学1
1:105 statement 学2
1:31 statement 学3
1:-48 statement 学:
1:106 statement 学;
1:178 statement 学_
1:85 statement 学|
1:40 statement 学“
1:58 statement 学”
1:35 statement 学→
1:30 statement 学↔
1:56 statement 学、
1:36 statement 学。
1:67 statement 学三
1:52 statement 学上
1:75 statement 学与
1:52 statement 学专
1:68 statement 学业
1:60 statement 学东
1:73 statement 学两
1:36 statement 学中
1:115 statement 学为
1:40 statement 学主
1:33 statement 学之
1:119 statement 学习
1:32 statement 学乡
1:64 statement 学事
1:105 statement 学二
1:44 statement 学亦
1:46 statement 学人
1:37 statement 学仅
1:33 statement 学今
1:82 statement 学介
1:49 statement 学付
1:54 statement 学代
1:62 statement 学以
1:-68 statement 学们
1:114 statement 学任
1:-47 statement 学会
1:42 statement 学伸
1:58 statement 学住
1:56 statement 学作
1:53 statement 学信
1:38 statement 学借
1:51 statement 学做
1:32 statement 学免
1:71 statement 学党
1:-31 statement 学全
1:53 statement 学共
1:48 statement 学兼
1:91 statement 学准
1:64 statement 学出
1:148 statement 学分
1:66 statement 学列
1:104 statement 学刘
1:73 statement 学初
1:34 statement 学到
1:140 statement 学前
1:71 statement 学办
1:43 statement 学务
1:40 statement 学包
1:33 statement 学化
1:117 statement 学区
1:52 statement 学十
1:37 statement 学即
1:-52 statement 学历
1:79 statement 学及
1:114 statement 学反
1:50 statement 学发
1:40 statement 学叠
1:75 statement 学可
1:67 statement 学各
1:59 statement 学合
1:36 statement 学后
1:33 statement 学向
1:54 statement 学听
1:143 statement 学员
1:51 statement 学周
1:52 statement 学和
1:-53 statement 学四
1:45 statement 学回
1:73 statement 学团
1:47 statement 学困
1:83 statement 学堂
1:43 statement 学处
1:31 statement 学备
1:-60 statement 学大
1:64 statement 学娄
1:52 statement 学学
1:77 statement 学实
1:80 statement 学室
1:50 statement 学宫
1:30 statement 学寒
1:84 statement 学对
1:78 statement 学少
1:35 statement 学就
1:-66 statement 学已
1:44 statement 学师
1:48 statement 学带
1:111 statement 学帮
1:56 statement 学常
1:39 statement 学平
1:151 statement 学年
1:55 statement 学应
1:54 statement 学建
1:59 statement 学开
1:39 statement 学得
1:34 statement 学德
1:86 statement 学心
1:42 statement 学总
1:79 statement 学情
1:37 statement 学成
1:36 statement 学扫
1:49 statement 学承
1:33 statement 学折
1:55 statement 学抽
1:45 statement 学担
1:30 statement 学拓
1:86 statement 学挂
1:-59 statement 学指
1:45 statement 学按
1:-101 statement 学捐
1:44 statement 学授
1:56 statement 学提
1:31 statement 学援
1:-155 statement 学搬
1:77 statement 学支
1:46 statement 学收
1:85 statement 学改
1:89 statement 学教
1:72 statement 学数
1:-48 statement 学文
1:58 statement 学新
1:53 statement 学日
1:38 statement 学旧
1:70 statement 学时
1:98 statement 学有
1:93 statement 学期
1:46 statement 学本
1:43 statement 学术
1:39 statement 学李
1:35 statement 学析
1:40 statement 学校
1:30 statement 学桃
1:52 statement 学案
1:-66 statement 学正
1:76 statement 学段
1:101 statement 学每
1:60 statement 学毕
1:41 statement 学汇
1:43 statement 学池
1:71 statement 学没
1:32 statement 学法
1:101 statement 学派
1:-159 statement 学满
1:154 statement 学点
1:47 statement 学牧
1:42 statement 学特
1:46 statement 学率
1:50 statement 学王
1:58 statement 学玩
1:30 statement 学生
1:38 statement 学用
1:48 statement 学申
1:-48 statement 学的
1:41 statement 学相
1:46 statement 学看
1:-43 statement 学研
1:57 statement 学社
1:36 statement 学租
1:-62 statement 学竞
1:55 statement 学童
1:71 statement 学第
1:41 statement 学等
1:56 statement 学签
1:122 statement 学籍
1:47 statement 学粟
1:141 statement 学系
1:38 statement 学经
1:76 statement 学结
1:63 statement 学统
1:51 statement 学继
1:37 statement 学续
1:40 statement 学缺
1:86 statement 学老
1:42 statement 学者
1:37 statement 学能
1:54 statement 学自
1:-68 statement 学至
1:50 statement 学艺
1:42 statement 学英
1:47 statement 学补
1:56 statement 学见
1:30 statement 学观
1:48 statement 学认
1:43 statement 学讲
1:-111 statement 学设
1:44 statement 学评
1:49 statement 学试
1:46 statement 学语
1:126 statement 学课
1:102 statement 学谨
1:47 statement 学负
1:55 statement 学质
1:-46 statement 学贷
1:54 statement 学费
1:33 statement 学资
1:36 statement 学赠
1:46 statement 学走
1:46 statement 学跟
1:68 statement 学轮
1:79 statement 学辅
1:42 statement 学过
1:-47 statement 学还
1:70 statement 学送
1:57 statement 学选
1:50 statement 学通
1:32 statement 学邀
1:31 statement 学配
1:-93 statement 学长
1:43 statement 学附
1:162 statement 学院
1:48 statement 学需
1:42 statement 学韦
1:31 statement 学顶
1:41 statement 学题
1:76 statement 学驻
1:49 statement 学骨
1:-95 statement 学高
1:-34 statement 孩子
1:-51 statement 宁$
1:79 statement 宁中
1:54 statement 宁海
1:80 statement 宁港
1:33 statement 宁湖
1:97 statement 宁路
1:-62 statement 它们
1:33 statement 它方
1:-135 statement 宇借
1:32 statement 守儿
1:60 statement 守则
1:106 statement 守生
1:103 statement 守约
1:94 statement 安$
1:37 statement 安(
1:33 statement 安,
1:47 statement 安→
1:34 statement 安乡
1:33 statement 安去
1:34 statement 安国
1:69 statement 安平
1:52 statement 安康
1:74 statement 安排
1:32 statement 安教
1:67 statement 安校
1:32 statement 安童
1:43 statement 安装
1:33 statement 安返
1:33 statement 安遴
1:34 statement 安队
1:40 statement 安险
1:44 statement 安高
1:43 statement 宋$
1:36 statement 完互
1:32 statement 完全
1:-39 statement 完善
1:107 statement 完小
1:69 statement 完成
1:45 statement 完毕
1:33 statement 完随
1:45 statement 宏达
1:-59 statement 宗旨
1:50 statement 定$
1:96 statement 定,
1:51 statement 定2
1:32 statement 定4
1:122 statement 定:
1:134 statement 定下
1:37 statement 定专
1:34 statement 定为
1:64 statement 定事
1:-59 statement 定于
1:48 statement 定做
1:82 statement 定到
1:92 statement 定回
1:92 statement 定如
1:38 statement 定市
1:-50 statement 定年
1:94 statement 定并
1:53 statement 定废
1:48 statement 定成
1:30 statement 定所
1:97 statement 定支
1:101 statement 定时
1:33 statement 定是
1:55 statement 定期
1:-41 statement 定本
1:32 statement 定每
1:44 statement 定派
1:39 statement 定海
1:30 statement 定点
1:58 statement 定由
1:81 statement 定稿
1:47 statement 定等
1:34 statement 定继
1:65 statement 定让
1:84 statement 定训
1:-140 statement 定设
1:100 statement 定课
1:32 statement 宜$
1:64 statement 宜,
1:37 statement 宜可
1:32 statement 宜每
1:33 statement 宜短
1:73 statement 宝塔
1:39 statement 实$
1:76 statement 实。
1:98 statement 实一
1:48 statement 实为
1:32 statement 实习
1:40 statement 实作
1:40 statement 实到
1:51 statement 实协
1:71 statement 实小
1:40 statement 实市
1:32 statement 实情
1:55 statement 实报
1:68 statement 实操
1:81 statement 实效
1:34 statement 实现
1:44 statement 实的
1:51 statement 实绩
1:80 statement 实行
1:94 statement 实训
1:48 statement 实责
1:86 statement 实践
1:39 statement 实运
1:72 statement 实际
1:136 statement 实验
1:30 statement 审专
1:77 statement 审定
1:37 statement 审实
1:108 statement 审核
1:72 statement 审计
1:-46 statement 审议
1:62 statement 审阅
1:47 statement 客$
1:33 statement 客。
1:96 statement 客室
1:46 statement 客方
1:82 statement 客车
1:-46 statement 宣传
1:111 statement 室$
1:101 statement 室)
1:103 statement 室,
1:45 statement 室/
1:43 statement 室1
1:65 statement 室2
1:39 statement 室4
1:40 statement 室:
1:-69 statement 室_
1:43 statement 室”
1:38 statement 室、
1:55 statement 室一
1:41 statement 室两
1:51 statement 室主
1:30 statement 室人
1:48 statement 室从
1:33 statement 室传
1:50 statement 室供
1:34 statement 室做
1:34 statement 室前
1:36 statement 室十
1:72 statement 室协
1:35 statement 室参
1:31 statement 室各
1:-108 statement 室后
1:76 statement 室和
1:33 statement 室图
1:74 statement 室在
1:54 statement 室大
1:40 statement 室存
1:91 statement 室学
1:42 statement 室安
1:42 statement 室对
1:56 statement 室小
1:97 statement 室座
1:41 statement 室建
1:46 statement 室成
1:-50 statement 室或
1:38 statement 室拿
1:48 statement 室援
1:73 statement 室是
1:76 statement 室李
1:53 statement 室来
1:54 statement 室每
1:-69 statement 室汇
1:35 statement 室泡
1:42 statement 室活
1:50 statement 室派
1:39 statement 室牵
1:55 statement 室用
1:32 statement 室移
1:-81 statement 室管
1:75 statement 室联
1:52 statement 室请
1:65 statement 室负
1:40 statement 室起
1:46 statement 室轮
1:40 statement 室集
1:43 statement 宫报
1:49 statement 宫活
1:46 statement 宫组
1:32 statement 宫补
1:-45 statement 害$
1:-102 statement 害。
1:45 statement 害险
1:-59 statement 宴三
1:52 statement 家$
1:116 statement 家,
1:-74 statement 家_
1:101 statement 家。
1:-48 statement 家》
1:59 statement 家一
1:44 statement 家五
1:73 statement 家人
1:47 statement 家做
1:51 statement 家到
1:53 statement 家协
1:70 statement 家合
1:50 statement 家听
1:54 statement 家坐
1:60 statement 家坝
1:71 statement 家堡
1:76 statement 家委
1:48 statement 家学
1:44 statement 家定
1:75 statement 家寨
1:32 statement 家对
1:-53 statement 家属
1:74 statement 家峪
1:39 statement 家庄
1:-36 statement 家庭
1:46 statement 家指
1:48 statement 家支
1:-45 statement 家有
1:80 statement 家来
1:63 statement 家校
1:40 statement 家洼
1:92 statement 家渡
1:70 statement 家的
1:44 statement 家看
1:68 statement 家窑
1:41 statement 家答
1:30 statement 家级
1:30 statement 家组
1:33 statement 家给
1:32 statement 家访
1:32 statement 家进
1:-117 statement 家都
1:67 statement 家里
1:170 statement 家长
1:-52 statement 家陪
1:42 statement 容$
1:45 statement 容)
1:33 statement 容,
1:43 statement 容如
1:43 statement 容易
1:57 statement 容面
1:-70 statement 宾观
1:70 statement 宾馆
1:91 statement 宿,
1:-66 statement 宿。
1:33 statement 宿一
1:32 statement 宿两
1:38 statement 宿为
1:54 statement 宿五
1:44 statement 宿交
1:76 statement 宿制
1:51 statement 宿和
1:41 statement 宿地
1:56 statement 宿学
1:45 statement 宿按
1:44 statement 宿支
1:37 statement 宿海
1:69 statement 宿生
1:100 statement 宿由
1:44 statement 宿管
1:83 statement 宿舍
1:64 statement 宿费
1:31 statement 寄,
1:59 statement 寄:
1:47 statement 寄一
1:31 statement 寄交
1:67 statement 寄件
1:41 statement 寄十
1:66 statement 寄去
1:43 statement 寄回
1:92 statement 寄宿
1:42 statement 寄来
1:38 statement 寄照
1:-37 statement 寄给
1:41 statement 寄自
1:77 statement 寄达
1:42 statement 密机
1:37 statement 密码
1:164 statement 寒假
1:35 statement 寝一
1:49 statement 察(
1:30 statement 察,
1:60 statement 察。
1:88 statement 察员
1:-53 statement 察城
1:79 statement 察小
1:39 statement 察设
1:32 statement 察课
1:33 statement 寨三
1:69 statement 寨当
1:62 statement 寨教
1:31 statement 寨点
1:67 statement 寨的
1:-40 statement 对$
1:31 statement 对(
1:40 statement 对1
1:41 statement 对;
1:81 statement 对_
1:77 statement 对一
1:30 statement 对两
1:46 statement 对二
1:39 statement 对交
1:-61 statement 对以
1:31 statement 对仪
1:45 statement 对使
1:-36 statement 对县
1:104 statement 对口
1:36 statement 对台
1:46 statement 对各
1:57 statement 对名
1:86 statement 对子
1:34 statement 对宁
1:34 statement 对安
1:32 statement 对完
1:69 statement 对家
1:39 statement 对导
1:62 statement 对工
1:62 statement 对已
1:53 statement 对师
1:42 statement 对带
1:-147 statement 对帮
1:33 statement 对应
1:59 statement 对指
1:37 statement 对换
1:59 statement 对接
1:36 statement 对推
1:34 statement 对提
1:103 statement 对方
1:60 statement 对期
1:45 statement 对每
1:-49 statement 对活
1:34 statement 对海
1:56 statement 对照
1:34 statement 对王
1:-94 statement 对班
1:-74 statement 对的
1:49 statement 对石
1:-83 statement 对竹
1:-79 statement 对签
1:59 statement 对联
1:62 statement 对访
1:43 statement 对话
1:40 statement 对贵
1:33 statement 对送
1:42 statement 对邻
1:67 statement 对面
1:95 statement 导$
1:54 statement 导1
1:30 statement 导_
1:52 statement 导|
1:99 statement 导一
1:64 statement 导三
1:61 statement 导下
1:75 statement 导专
1:60 statement 导两
1:54 statement 导之
1:31 statement 导乙
1:-76 statement 导交
1:41 statement 导作
1:-86 statement 导入
1:51 statement 导分
1:42 statement 导副
1:63 statement 导单
1:52 statement 导双
1:104 statement 导员
1:31 statement 导团
1:56 statement 导处
1:39 statement 导委
1:44 statement 导学
1:102 statement 导室
1:83 statement 导小
1:97 statement 导师
1:50 statement 导支
1:-49 statement 导教
1:41 statement 导方
1:56 statement 导机
1:78 statement 导校
1:38 statement 导每
1:30 statement 导游
1:61 statement 导石
1:33 statement 导科
1:51 statement 导竹
1:103 statement 导组
1:46 statement 导老
1:52 statement 导评
1:38 statement 导课
1:32 statement 导赴
1:93 statement 导选
1:-75 statement 导青
1:32 statement 导高
1:61 statement 封。
1:53 statement 封不
1:59 statement 封信
1:48 statement 封带
1:-123 statement 封的
1:78 statement 封面
1:37 statement 将2
1:31 statement 将“
1:35 statement 将下
1:109 statement 将再
1:49 statement 将分
1:35 statement 将到
1:75 statement 将同
1:63 statement 将名
1:79 statement 将在
1:36 statement 将实
1:30 statement 将对
1:33 statement 将带
1:44 statement 将择
1:40 statement 将按
1:51 statement 将援
1:44 statement 将有
1:38 statement 将本
1:59 statement 将每
1:37 statement 将洼
1:-54 statement 将简
1:34 statement 将赴
1:47 statement 将送
1:61 statement 将需
1:60 statement 将预
1:-52 statement 尊享
1:77 statement 尊敬
1:-54 statement 尊版
1:59 statement 小$
1:39 statement 小(
1:85 statement 小)
1:56 statement 小-
1:50 statement 小:
1:42 statement 小;
1:33 statement 小_
1:58 statement 小“
1:31 statement 小”
1:66 statement 小、
1:65 statement 小。
1:46 statement 小三
1:31 statement 小上
1:37 statement 小为
1:71 statement 小五
1:37 statement 小优
1:46 statement 小会
1:37 statement 小余
1:38 statement 小佟
1:44 statement 小全
1:109 statement 小兰
1:-43 statement 小军
1:32 statement 小分
1:41 statement 小刘
1:-59 statement 小副
1:32 statement 小办
1:31 statement 小各
1:42 statement 小后
1:-75 statement 小向
1:91 statement 小园
1:49 statement 小图
1:50 statement 小型
1:35 statement 小城
1:37 statement 小夏
1:119 statement 小学
1:85 statement 小孩
1:57 statement 小安
1:40 statement 小实
1:47 statement 小对
1:75 statement 小将
1:-72 statement 小小
1:55 statement 小川
1:42 statement 小带
1:49 statement 小开
1:38 statement 小张
1:57 statement 小手
1:32 statement 小捐
1:43 statement 小提
1:-70 statement 小操
1:132 statement 小支
1:97 statement 小教
1:-46 statement 小时
1:68 statement 小星
1:-62 statement 小普
1:38 statement 小曼
1:41 statement 小朋
1:69 statement 小树
1:106 statement 小校
1:67 statement 小桥
1:31 statement 小正
1:54 statement 小水
1:103 statement 小河
1:39 statement 小派
1:41 statement 小湾
1:-99 statement 小满
1:38 statement 小灶
1:66 statement 小焦
1:41 statement 小特
1:79 statement 小班
1:-112 statement 小男
1:-63 statement 小的
1:33 statement 小督
1:40 statement 小禾
1:52 statement 小童
1:80 statement 小组
1:-69 statement 小结
1:49 statement 小老
1:35 statement 小考
1:52 statement 小联
1:43 statement 小背
1:-51 statement 小胖
1:52 statement 小自
1:37 statement 小范
1:-45 statement 小蚂
1:62 statement 小衔
1:52 statement 小训
1:40 statement 小课
1:38 statement 小财
1:30 statement 小跳
1:56 statement 小输
1:67 statement 小送
1:54 statement 小遣
1:50 statement 小邓
1:-76 statement 小钧
1:-143 statement 小露
1:-50 statement 小韦
1:34 statement 小骨
1:44 statement 少$
1:40 statement 少一
1:35 statement 少上
1:31 statement 少专
1:63 statement 少于
1:33 statement 少低
1:75 statement 少先
1:47 statement 少带
1:66 statement 少年
1:37 statement 少康
1:41 statement 少形
1:43 statement 少有
1:38 statement 少的
1:32 statement 少皆
1:43 statement 尔乡
1:34 statement 尚佳
1:-58 statement 尚可
1:43 statement 尤其
1:33 statement 就不
1:70 statement 就业
1:-63 statement 就在
1:-57 statement 就师
1:50 statement 就往
1:39 statement 就换
1:-43 statement 就是
1:51 statement 就来
1:33 statement 就结
1:80 statement 就能
1:50 statement 就英
1:60 statement 就行
1:38 statement 就诊
1:66 statement 就读
1:40 statement 就近
1:43 statement 就这
1:101 statement 就送
1:47 statement 就部
1:-164 statement 尹主
1:63 statement 尺码
1:70 statement 尽事
1:37 statement 尽快
1:73 statement 尽绵
1:38 statement 尾中
1:35 statement 尾初
1:38 statement 尾卫
1:56 statement 尾国
1:42 statement 尾小
1:79 statement 局$
1:65 statement 局,
1:47 statement 局2
1:60 statement 局:
1:45 statement 局;
1:38 statement 局、
1:32 statement 局不
1:90 statement 局与
1:102 statement 局为
1:35 statement 局主
1:72 statement 局人
1:83 statement 局会
1:81 statement 局前
1:34 statement 局副
1:78 statement 局协
1:58 statement 局原
1:49 statement 局及
1:53 statement 局召
1:43 statement 局商
1:63 statement 局基
1:73 statement 局备
1:90 statement 局审
1:52 statement 局对
1:43 statement 局小
1:50 statement 局居
1:49 statement 局师
1:54 statement 局帮
1:63 statement 局年
1:36 statement 局所
1:42 statement 局支
1:62 statement 局教
1:32 statement 局每
1:47 statement 局牵
1:42 statement 局监
1:50 statement 局督
1:32 statement 局纪
1:41 statement 局统
1:34 statement 局职
1:33 statement 局补
1:38 statement 局评
1:56 statement 局负
1:49 statement 局赵
1:32 statement 局迳
1:63 statement 局部
1:-69 statement 局长
1:58 statement 层,
1:60 statement 层一
1:51 statement 层两
1:47 statement 层干
1:-57 statement 层线
1:59 statement 层设
1:73 statement 层面
1:81 statement 居中
1:32 statement 居完
1:46 statement 居间
1:-65 statement 届“
1:40 statement 屏,
1:43 statement 屏、
1:37 statement 屏住
1:112 statement 屏区
1:63 statement 屏县
1:88 statement 屏小
1:33 statement 屏工
1:45 statement 屏幕
1:32 statement 屏建
1:36 statement 屏派
1:34 statement 屏电
1:35 statement 屏的
1:35 statement 屏给
1:32 statement 屏考
1:36 statement 屏街
1:37 statement 屏陈
1:-84 statement 展$
1:62 statement 展,
1:60 statement 展“
1:40 statement 展、
1:101 statement 展。
1:39 statement 展一
1:80 statement 展中
1:37 statement 展为
1:39 statement 展主
1:-125 statement 展信
1:51 statement 展出
1:33 statement 展同
1:36 statement 展团
1:34 statement 展基
1:114 statement 展处
1:51 statement 展学
1:34 statement 展将
1:70 statement 展小
1:51 statement 展教
1:36 statement 展演
1:51 statement 展班
1:35 statement 展研
1:35 statement 展线
1:-47 statement 展结
1:52 statement 展联
1:33 statement 展课
1:38 statement 展贯
1:48 statement 展阅
1:47 statement 属中
1:69 statement 属医
1:34 statement 属园
1:86 statement 属学
1:71 statement 属小
1:36 statement 属本
1:31 statement 属机
1:35 statement 属村
1:-45 statement 属自
1:99 statement 屠敏
1:-145 statement 履历
1:57 statement 履约
1:-45 statement 履行
1:41 statement 屯小
1:62 statement 山$
1:36 statement 山(
1:119 statement 山,
1:54 statement 山_
1:-52 statement 山、
1:-58 statement 山。
1:40 statement 山一
1:30 statement 山三
1:32 statement 山上
1:55 statement 山中
1:64 statement 山丰
1:-96 statement 山乡
1:43 statement 山代
1:38 statement 山保
1:87 statement 山分
1:-48 statement 山区
1:34 statement 山卫
1:31 statement 山厨
1:33 statement 山去
1:78 statement 山县
1:77 statement 山口
1:73 statement 山嘴
1:30 statement 山园
1:68 statement 山坳
1:37 statement 山学
1:55 statement 山实
1:-105 statement 山小
1:40 statement 山尾
1:129 statement 山幼
1:66 statement 山教
1:53 statement 山文
1:114 statement 山月
1:73 statement 山林
1:91 statement 山水
1:70 statement 山河
1:43 statement 山海
1:-97 statement 山湾
1:73 statement 山的
1:56 statement 山绘
1:63 statement 山老
1:54 statement 山脚
1:37 statement 山虎
1:-77 statement 山路
1:40 statement 山边
1:-61 statement 山那
1:33 statement 山采
1:47 statement 山露
1:-30 statement 山高
1:34 statement 屿,
1:31 statement 屿之
1:33 statement 屿任
1:34 statement 屿修
1:33 statement 屿国
1:51 statement 屿学
1:34 statement 屿教
1:34 statement 屿来
1:-79 statement 岁,
1:33 statement 岁、
1:39 statement 岁。
1:34 statement 岁两
1:-69 statement 岁以
1:32 statement 岁内
1:-83 statement 岁惠
1:36 statement 岁集
1:66 statement 岔县
1:57 statement 岔河
1:47 statement 岔职
1:60 statement 岗$
1:38 statement 岗1
1:30 statement 岗2
1:70 statement 岗6
1:70 statement 岗:
1:56 statement 岗;
1:108 statement 岗。
1:82 statement 岗一
1:61 statement 岗不
1:54 statement 岗两
1:32 statement 岗任
1:46 statement 岗位
1:64 statement 岗前
1:35 statement 岗合
1:33 statement 岗四
1:52 statement 岗学
1:69 statement 岗实
1:37 statement 岗时
1:-36 statement 岗期
1:30 statement 岗来
1:42 statement 岗研
1:30 statement 岗老
1:32 statement 岗苗
1:33 statement 岗表
1:40 statement 岗见
1:49 statement 岗计
1:51 statement 岗食
1:44 statement 岚、
1:40 statement 岚大
1:42 statement 岚江
1:33 statement 岛$
1:30 statement 岛,
1:33 statement 岛三
1:34 statement 岛上
1:33 statement 岛与
1:35 statement 岛之
1:55 statement 岛国
1:93 statement 岛坑
1:46 statement 岛培
1:49 statement 岛校
1:32 statement 岛视
1:37 statement 岩,
1:79 statement 岩_
1:44 statement 岩一
1:41 statement 岩作
1:41 statement 岩口
1:42 statement 岩小
1:39 statement 岩脚
1:46 statement 岩路
1:68 statement 岩附
1:33 statement 岬市
1:69 statement 岭,
1:44 statement 岭;
1:49 statement 岭、
1:88 statement 岭三
1:84 statement 岭东
1:85 statement 岭中
1:39 statement 岭二
1:37 statement 岭农
1:34 statement 岭初
1:133 statement 岭北
1:53 statement 岭南
1:40 statement 岭县
1:34 statement 岭国
1:55 statement 岭大
1:90 statement 岭学
1:55 statement 岭宾
1:76 statement 岭市
1:43 statement 岭幼
1:32 statement 岭广
1:46 statement 岭承
1:31 statement 岭拍
1:32 statement 岭操
1:36 statement 岭教
1:42 statement 岭村
1:67 statement 岭沟
1:75 statement 岭湾
1:63 statement 岭的
1:50 statement 岭示
1:41 statement 岭编
1:33 statement 岭老
1:45 statement 岭职
1:71 statement 岭背
1:47 statement 岭跟
1:38 statement 岭选
1:60 statement 岭镇
1:58 statement 岭馆
1:89 statement 岳|
1:-48 statement 岳海
1:65 statement 岳麓
1:68 statement 岷水
1:52 statement 岸国
1:63 statement 岸置
1:53 statement 峁五
1:37 statement 峁县
1:50 statement 峪,
1:40 statement 峪。
1:50 statement 峪六
1:75 statement 峪分
)"sv,
    R"(1:40 statement 峪小
1:44 statement 峪毕
1:42 statement 峪派
1:98 statement 峪里
1:49 statement 峰乡
1:46 statement 峰供
1:102 statement 峰县
1:39 statement 峰自
1:-46 statement 峻)
1:59 statement 崇岭
1:-74 statement 崇德
1:42 statement 崇文
1:30 statement 川,
1:35 statement 川;
1:34 statement 川。
1:60 statement 川中
1:33 statement 川区
1:109 statement 川县
1:31 statement 川实
1:32 statement 川就
1:38 statement 川工
1:40 statement 川市
1:71 statement 川教
1:112 statement 川每
1:62 statement 川派
1:80 statement 川科
1:69 statement 川职
1:32 statement 川虚
1:54 statement 川路
1:49 statement 州东
1:31 statement 州举
1:31 statement 州区
1:45 statement 州南
1:77 statement 州市
1:55 statement 州师
1:73 statement 州教
1:49 statement 州档
1:68 statement 州湾
1:104 statement 巡回
1:42 statement 巡查
1:33 statement 巡检
1:32 statement 巡演
1:80 statement 巡视
1:48 statement 工)
1:43 statement 工:
1:-55 statement 工、
1:31 statement 工下
1:71 statement 工业
1:54 statement 工为
1:40 statement 工互
1:-54 statement 工会
1:74 statement 工作
1:38 statement 工先
1:97 statement 工具
1:37 statement 工农
1:44 statement 工单
1:47 statement 工厂
1:45 statement 工向
1:42 statement 工场
1:41 statement 工基
1:48 statement 工大
1:83 statement 工委
1:-118 statement 工子
1:50 statement 工学
1:-174 statement 工志
1:44 statement 工教
1:-54 statement 工日
1:48 statement 工机
1:81 statement 工标
1:79 statement 工每
1:71 statement 工百
1:79 statement 工程
1:33 statement 工读
1:80 statement 工资
1:35 statement 工进
1:34 statement 工队
1:49 statement 工院
1:31 statement 工随
1:62 statement 左右
1:85 statement 巧$
1:41 statement 巧匠
1:-50 statement 差大
1:97 statement 差旅
1:97 statement 差距
1:-103 statement 己,
1:30 statement 己定
1:-102 statement 己支
1:-67 statement 己点
1:-70 statement 己的
1:80 statement 已于
1:54 statement 已交
1:53 statement 已到
1:-118 statement 已同
1:35 statement 已启
1:33 statement 已回
1:46 statement 已在
1:56 statement 已备
1:33 statement 已建
1:72 statement 已打
1:48 statement 已拣
1:50 statement 已有
1:48 statement 已检
1:53 statement 已残
1:40 statement 已满
1:38 statement 已用
1:46 statement 已离
1:59 statement 已答
1:-55 statement 已累
1:-80 statement 已返
1:-54 statement 巴两
1:54 statement 巴彦
1:-67 statement 巷禁
1:48 statement 巾体
1:40 statement 巾课
1:40 statement 币6
1:54 statement 币三
1:57 statement 币五
1:56 statement 币十
1:30 statement 市、
1:33 statement 市一
1:80 statement 市七
1:55 statement 市三
1:47 statement 市中
1:56 statement 市二
1:85 statement 市人
1:-50 statement 市企
1:32 statement 市信
1:40 statement 市儿
1:-152 statement 市八
1:-101 statement 市卫
1:69 statement 市图
1:62 statement 市城
1:59 statement 市外
1:92 statement 市委
1:60 statement 市实
1:51 statement 市对
1:49 statement 市少
1:80 statement 市局
1:40 statement 市愿
1:55 statement 市支
1:32 statement 市教
1:73 statement 市机
1:88 statement 市校
1:70 statement 市桥
1:59 statement 市残
1:59 statement 市特
1:67 statement 市直
1:40 statement 市立
1:48 statement 市级
1:33 statement 市继
1:52 statement 市老
1:33 statement 市职
1:45 statement 市育
1:51 statement 市财
1:33 statement 市赛
1:47 statement 市阀
1:31 statement 市高
1:41 statement 布,
1:84 statement 布。
1:46 statement 布优
1:39 statement 布县
1:84 statement 布如
1:-50 statement 布学
1:38 statement 布数
1:44 statement 布的
1:112 statement 布置
1:59 statement 帅领
1:54 statement 帆科
1:69 statement 师$
1:74 statement 师,
1:75 statement 师2
1:57 statement 师4
1:59 statement 师5
1:83 statement 师6
1:57 statement 师7
1:62 statement 师8
1:36 statement 师9
1:51 statement 师;
1:-103 statement 师_
1:31 statement 师。
1:73 statement 师一
1:41 statement 师七
1:57 statement 师上
1:59 statement 师下
1:75 statement 师不
1:68 statement 师与
1:112 statement 师专
1:49 statement 师中
1:61 statement 师为
1:41 statement 师主
1:70 statement 师举
1:58 statement 师之
1:33 statement 师乙
1:32 statement 师九
1:-51 statement 师事
1:101 statement 师二
1:82 statement 师于
1:77 statement 师互
1:43 statement 师五
1:115 statement 师交
1:99 statement 师人
1:42 statement 师什
1:37 statement 师代
1:88 statement 师以
1:-77 statement 师们
1:39 statement 师企
1:46 statement 师会
1:64 statement 师住
1:113 statement 师作
1:38 statement 师使
1:40 statement 师修
1:34 statement 师借
1:50 statement 师做
1:55 statement 师先
1:96 statement 师入
1:93 statement 师全
1:93 statement 师八
1:105 statement 师六
1:75 statement 师共
1:62 statement 师写
1:67 statement 师冯
1:36 statement 师凭
1:55 statement 师出
1:145 statement 师分
1:40 statement 师到
1:46 statement 师制
1:37 statement 师办
1:51 statement 师包
1:40 statement 师北
1:67 statement 师十
1:51 statement 师协
1:44 statement 师占
1:30 statement 师原
1:104 statement 师去
1:94 statement 师参
1:40 statement 师取
1:105 statement 师可
1:52 statement 师合
1:54 statement 师名
1:75 statement 师周
1:31 statement 师命
1:55 statement 师四
1:45 statement 师回
1:61 statement 师团
1:112 statement 师在
1:65 statement 师均
1:50 statement 师坐
1:36 statement 师型
1:43 statement 师基
1:53 statement 师夏
1:117 statement 师多
1:31 statement 师大
1:38 statement 师如
1:106 statement 师学
1:46 statement 师完
1:54 statement 师定
1:53 statement 师将
1:-34 statement 师展
1:93 statement 师工
1:63 statement 师差
1:-65 statement 师已
1:77 statement 师带
1:34 statement 师平
1:43 statement 师年
1:-50 statement 师应
1:93 statement 师座
1:-146 statement 师建
1:45 statement 师开
1:49 statement 师当
1:81 statement 师往
1:94 statement 师徒
1:38 statement 师得
1:-51 statement 师德
1:-61 statement 师恭
1:74 statement 师愿
1:47 statement 师成
1:31 statement 师所
1:64 statement 师打
1:-46 statement 师执
1:-47 statement 师把
1:31 statement 师报
1:38 statement 师拉
1:31 statement 师拟
1:-64 statement 师指
1:41 statement 师捐
1:43 statement 师接
1:35 statement 师提
1:42 statement 师携
1:30 statement 师摔
1:52 statement 师支
1:72 statement 师收
1:-47 statement 师效
1:56 statement 师教
1:33 statement 师新
1:-64 statement 师旁
1:37 statement 师是
1:55 statement 师普
1:51 statement 师暑
1:41 statement 师期
1:39 statement 师本
1:83 statement 师来
1:32 statement 师档
1:41 statement 师此
1:150 statement 师每
1:96 statement 师沟
1:49 statement 师法
1:-97 statement 师派
1:85 statement 师流
1:32 statement 师点
1:-52 statement 师父
1:43 statement 师独
1:32 statement 师甘
1:59 statement 师生
1:55 statement 师用
1:-32 statement 师由
1:46 statement 师画
1:36 statement 师登
1:42 statement 师相
1:46 statement 师看
1:71 statement 师研
1:34 statement 师礼
1:-49 statement 师签
1:40 statement 师组
1:90 statement 师结
1:80 statement 师给
1:51 statement 师续
1:57 statement 师编
1:85 statement 师老
1:32 statement 师考
1:44 statement 师股
1:40 statement 师脱
1:-42 statement 师自
1:34 statement 师至
1:-73 statement 师致
1:33 statement 师节
1:67 statement 师若
1:104 statement 师范
1:46 statement 师获
1:30 statement 师补
1:-65 statement 师要
1:34 statement 师观
1:41 statement 师计
1:-95 statement 师认
1:54 statement 师训
1:91 statement 师记
1:-57 statement 师证
1:56 statement 师评
1:47 statement 师课
1:82 statement 师调
1:58 statement 师购
1:53 statement 师费
1:61 statement 师资
1:42 statement 师赛
1:79 statement 师赴
1:38 statement 师赵
1:73 statement 师跟
1:-91 statement 师车
1:52 statement 师转
1:70 statement 师轮
1:50 statement 师过
1:52 statement 师返
1:37 statement 师送
1:59 statement 师通
1:87 statement 师逢
1:70 statement 师配
1:48 statement 师长
1:-31 statement 师问
1:53 statement 师队
1:48 statement 师院
1:39 statement 师陪
1:111 statement 师随
1:36 statement 师隔
1:59 statement 师集
1:84 statement 师须
1:-50 statement 师风
1:73 statement 师驻
1:43 statement 师骑
1:-57 statement 希望
1:31 statement 帐。
1:85 statement 帕罗
1:-169 statement 带。
1:138 statement 带一
1:58 statement 带三
1:40 statement 带两
1:35 statement 带出
1:53 statement 带动
1:79 statement 带半
1:61 statement 带后
1:42 statement 带四
1:38 statement 带回
1:63 statement 带备
1:60 statement 带头
1:47 statement 带学
1:42 statement 带弱
1:49 statement 带徒
1:90 statement 带您
1:61 statement 带教
1:38 statement 带新
1:53 statement 带机
1:38 statement 带杉
1:-35 statement 带来
1:54 statement 带校
1:93 statement 带河
1:31 statement 带满
1:61 statement 带班
1:-61 statement 带着
1:41 statement 带空
1:32 statement 带节
1:43 statement 带贵
1:52 statement 带赛
1:36 statement 带邮
1:67 statement 带队
1:-45 statement 带雨
1:-48 statement 带领
1:-73 statement 帧。
1:41 statement 席$
1:54 statement 席,
1:-70 statement 席:
1:35 statement 席为
1:42 statement 席北
1:36 statement 席团
1:39 statement 席座
1:103 statement 席教
1:31 statement 席本
1:44 statement 席校
1:53 statement 席者
1:44 statement 帮$
1:53 statement 帮:
1:69 statement 帮_
1:-39 statement 帮、
1:30 statement 帮他
1:43 statement 帮半
1:-51 statement 帮小
1:74 statement 帮就
1:46 statement 帮带
1:30 statement 帮忙
1:109 statement 帮我
1:-61 statement 帮扶
1:-41 statement 帮收
1:31 statement 帮教
1:34 statement 帮校
1:-54 statement 帮的
1:63 statement 帮着
1:68 statement 帮谷
1:-49 statement 帮过
1:-152 statement 常化
1:54 statement 常庆
1:42 statement 常往
1:-43 statement 常用
1:47 statement 常联
1:76 statement 常规
1:41 statement 常识
1:41 statement 常运
1:79 statement 常驻
1:32 statement 幕两
1:37 statement 幕教
1:33 statement 幕那
1:54 statement 干$
1:32 statement 干,
1:-38 statement 干。
1:43 statement 干五
1:37 statement 干到
1:46 statement 干去
1:36 statement 干后
1:35 statement 干培
1:83 statement 干学
1:44 statement 干小
1:30 statement 干带
1:38 statement 干担
1:56 statement 干措
1:53 statement 干教
1:33 statement 干条
1:52 statement 干每
1:39 statement 干赴
1:31 statement 干转
1:62 statement 干部
1:52 statement 干预
1:-52 statement 平$
1:51 statement 平,
1:48 statement 平化
1:110 statement 平县
1:35 statement 平另
1:88 statement 平台
1:68 statement 平国
1:46 statement 平坝
1:77 statement 平安
1:-43 statement 平时
1:65 statement 平村
1:81 statement 平林
1:-51 statement 平等
1:34 statement 平谷
1:-99 statement 平静
1:122 statement 年$
1:35 statement 年,
1:36 statement 年1
1:93 statement 年2
1:93 statement 年3
1:86 statement 年4
1:-64 statement 年5
1:-64 statement 年6
1:-44 statement 年7
1:96 statement 年8
1:37 statement 年9
1:58 statement 年;
1:124 statement 年。
1:-61 statement 年七
1:49 statement 年三
1:76 statement 年不
1:48 statement 年与
1:-44 statement 年专
1:-80 statement 年两
1:-85 statement 年乙
1:-140 statement 年九
1:42 statement 年事
1:99 statement 年二
1:105 statement 年互
1:50 statement 年从
1:71 statement 年以
1:45 statement 年任
1:33 statement 年会
1:48 statement 年体
1:33 statement 年党
1:-129 statement 年全
1:71 statement 年八
1:39 statement 年六
1:129 statement 年内
1:69 statement 年冬
1:43 statement 年出
1:40 statement 年到
1:32 statement 年制
1:-111 statement 年前
1:94 statement 年十
1:74 statement 年半
1:39 statement 年华
1:31 statement 年协
1:40 statement 年召
1:34 statement 年各
1:107 statement 年后
1:67 statement 年向
1:42 statement 年四
1:66 statement 年在
1:30 statement 年均
1:33 statement 年填
1:78 statement 年复
1:99 statement 年多
1:78 statement 年大
1:69 statement 年学
1:82 statement 年安
1:83 statement 年宝
1:38 statement 年实
1:51 statement 年宫
1:31 statement 年工
1:-51 statement 年帮
1:-60 statement 年年
1:53 statement 年底
1:71 statement 年度
1:38 statement 年开
1:39 statement 年总
1:-181 statement 年成
1:42 statement 年拟
1:68 statement 年拨
1:52 statement 年拿
1:46 statement 年挂
1:33 statement 年换
1:77 statement 年接
1:53 statement 年推
1:33 statement 年提
1:51 statement 年摸
1:56 statement 年改
1:-38 statement 年教
1:131 statement 年春
1:69 statement 年暑
1:84 statement 年末
1:88 statement 年本
1:-116 statement 年来
1:40 statement 年校
1:123 statement 年派
1:35 statement 年物
1:33 statement 年由
1:81 statement 年甲
1:33 statement 年登
1:78 statement 年的
1:41 statement 年监
1:-53 statement 年研
1:74 statement 年秋
1:37 statement 年积
1:33 statement 年第
1:36 statement 年纪
1:60 statement 年终
1:72 statement 年结
1:49 statement 年统
1:53 statement 年继
1:60 statement 年缩
1:75 statement 年考
1:52 statement 年至
1:70 statement 年获
1:41 statement 年补
1:33 statement 年要
1:31 statement 年评
1:36 statement 年资
1:123 statement 年起
1:54 statement 年路
1:56 statement 年轮
1:51 statement 年轻
1:51 statement 年输
1:90 statement 年退
1:-81 statement 年送
1:69 statement 年选
1:86 statement 年途
1:42 statement 年通
1:68 statement 年遴
1:51 statement 年那
1:-92 statement 年里
1:90 statement 年重
1:-50 statement 年限
1:43 statement 年顺
1:71 statement 年须
1:41 statement 年首
1:-73 statement 年龄
1:69 statement 并上
1:72 statement 并于
1:40 statement 并互
1:46 statement 并公
1:32 statement 并出
1:85 statement 并制
1:32 statement 并告
1:78 statement 并带
1:42 statement 并批
1:43 statement 并指
1:49 statement 并教
1:57 statement 并整
1:89 statement 并派
1:39 statement 并用
1:46 statement 并由
1:32 statement 并电
1:-52 statement 并登
1:53 statement 并移
1:34 statement 并给
1:70 statement 并肩
1:41 statement 并行
1:96 statement 并装
1:41 statement 并记
1:70 statement 并负
1:39 statement 并赠
1:42 statement 并跟
1:-76 statement 并遣
1:-71 statement 并附
1:42 statement 并随
1:33 statement 并集
1:37 statement 幸$
1:72 statement 幼-
1:122 statement 幼儿
1:33 statement 幼厨
1:37 statement 幼园
1:47 statement 幼家
1:51 statement 幼小
1:32 statement 幼帮
1:81 statement 幼教
1:32 statement 幼每
1:121 statement 幼稚
1:33 statement 幼站
1:30 statement 幼跟
1:46 statement 幼骨
1:53 statement 广$
1:66 statement 广州
1:40 statement 广播
1:34 statement 广泛
1:37 statement 广电
1:-109 statement 广站
1:47 statement 庄小
1:-62 statement 庆,
1:40 statement 庆典
1:49 statement 庆小
1:-78 statement 庆放
1:44 statement 庆节
1:37 statement 床,
1:41 statement 床1
1:42 statement 床3
1:32 statement 床上
1:49 statement 床两
1:37 statement 床六
1:47 statement 床厂
1:40 statement 床现
1:78 statement 床铺
1:-59 statement 序:
1:62 statement 序号
1:36 statement 序容
1:32 statement 库$
1:56 statement 库,
1:88 statement 库。
1:92 statement 库供
1:31 statement 库及
1:37 statement 库双
1:38 statement 库对
1:42 statement 库尔
1:31 statement 库房
1:41 statement 库调
1:33 statement 应$
1:47 statement 应;
1:-31 statement 应为
1:83 statement 应于
1:47 statement 应借
1:65 statement 应全
1:50 statement 应具
1:50 statement 应商
1:47 statement 应在
1:36 statement 应安
1:42 statement 应年
1:35 statement 应当
1:-66 statement 应情
1:-70 statement 应持
1:38 statement 应有
1:55 statement 应每
1:37 statement 应用
1:34 statement 应组
1:54 statement 应聘
1:33 statement 应选
1:86 statement 应邀
1:38 statement 应高
1:67 statement 底$
1:115 statement 底,
1:103 statement 底前
1:46 statement 底后
1:60 statement 底寄
1:-44 statement 底看
1:-45 statement 底算
1:38 statement 底送
1:52 statement 店供
1:68 statement 店实
1:44 statement 店开
1:46 statement 店打
1:31 statement 店系
1:73 statement 店订
1:-134 statement 庙宇
1:62 statement 庙小
1:39 statement 庙街
1:-85 statement 府$
1:110 statement 府前
1:32 statement 府发
1:72 statement 府城
1:31 statement 府干
1:45 statement 府招
1:80 statement 府教
1:42 statement 府督
1:32 statement 府简
1:51 statement 府补
1:-50 statement 废了
1:57 statement 废止
1:95 statement 度$
1:46 statement 度,
1:86 statement 度:
1:122 statement 度。
1:-62 statement 度一
1:45 statement 度上
1:43 statement 度不
1:-157 statement 度与
1:51 statement 度任
1:-52 statement 度公
1:-74 statement 度召
1:41 statement 度各
1:44 statement 度学
1:35 statement 度履
1:45 statement 度工
1:32 statement 度帮
1:31 statement 度开
1:41 statement 度打
1:43 statement 度抽
1:67 statement 度换
1:42 statement 度接
1:47 statement 度暂
1:56 statement 度残
1:-61 statement 度派
1:-42 statement 度测
1:50 statement 度由
1:-135 statement 度的
1:55 statement 度编
1:43 statement 度考
1:64 statement 度联
1:67 statement 度评
1:66 statement 度起
1:39 statement 度送
1:38 statement 度通
1:71 statement 座$
1:77 statement 座,
1:73 statement 座2
1:67 statement 座4
1:30 statement 座;
1:58 statement 座、
1:-79 statement 座。
1:30 statement 座一
1:38 statement 座三
1:30 statement 座上
1:72 statement 座两
1:34 statement 座位
1:-52 statement 座绑
1:44 statement 座课
1:120 statement 座谈
1:-73 statement 庭2
1:46 statement 庭互
1:30 statement 庭交
1:60 statement 庭困
1:32 statement 庭自
1:55 statement 康,
1:56 statement 康。
1:35 statement 康仁
1:86 statement 康和
1:81 statement 康复
1:53 statement 康大
1:67 statement 康委
1:50 statement 康教
1:43 statement 康讲
1:-68 statement 廖:
1:38 statement 延$
1:66 statement 延。
1:-123 statement 延至
1:-137 statement 延长
1:72 statement 建$
1:58 statement 建,
1:56 statement 建:
1:56 statement 建_
1:42 statement 建“
1:48 statement 建云
1:38 statement 建制
1:34 statement 建双
1:59 statement 建国
1:33 statement 建图
1:49 statement 建对
1:88 statement 建成
1:75 statement 建教
1:41 statement 建智
1:41 statement 建档
1:65 statement 建汽
1:35 statement 建洗
1:32 statement 建留
1:41 statement 建的
1:51 statement 建省
1:95 statement 建立
1:49 statement 建筑
1:33 statement 建自
1:37 statement 建解
1:-112 statement 建议
1:72 statement 建设
1:43 statement 建酒
1:71 statement 建项
1:40 statement 建题
1:65 statement 开,
1:55 statement 开。
1:-40 statement 开一
1:34 statement 开三
1:60 statement 开两
1:41 statement 开了
1:-49 statement 开会
1:46 statement 开元
1:-92 statement 开公
1:30 statement 开兴
1:45 statement 开具
1:65 statement 开出
1:30 statement 开到
1:56 statement 开办
1:54 statement 开发
1:-53 statement 开头
1:30 statement 开始
1:61 statement 开小
1:-32 statement 开展
1:57 statement 开支
1:129 statement 开放
1:39 statement 开春
1:61 statement 开班
1:-50 statement 开的
1:33 statement 开示
1:38 statement 开结
1:-50 statement 开花
1:37 statement 开讲
1:106 statement 开设
1:-70 statement 开贵
1:33 statement 开足
1:80 statement 开车
1:40 statement 开进
1:-31 statement 开通
1:34 statement 开销
1:47 statement 开题
1:36 statement 异$
1:36 statement 异地
1:36 statement 异构
1:50 statement 异议
1:39 statement 弃,
1:64 statement 弈友
1:114 statement 式:
1:-57 statement 式。
1:48 statement 式三
1:-53 statement 式不
1:-119 statement 式两
1:40 statement 式为
1:52 statement 式假
1:47 statement 式协
1:90 statement 式四
1:38 statement 式在
1:31 statement 式地
1:93 statement 式教
1:41 statement 式样
1:78 statement 式由
1:37 statement 式电
1:92 statement 式设
1:42 statement 式进
1:-46 statement 引入
1:35 statement 弟$
1:33 statement 弟,
1:30 statement 弟1
1:38 statement 弟2
1:-82 statement 弟:
1:68 statement 弟。
1:37 statement 弟优
1:40 statement 弟子
1:-79 statement 弟学
1:34 statement 弟当
1:78 statement 弟每
1:36 statement 弟比
1:36 statement 弟的
1:56 statement 弟视
1:77 statement 弟进
1:45 statement 张、
1:43 statement 张。
1:56 statement 张于
1:-129 statement 张寄
1:62 statement 张招
1:75 statement 张老
1:-57 statement 张课
1:-81 statement 张贴
1:88 statement 弱。
1:68 statement 弱园
1:41 statement 弱学
1:77 statement 弱校
1:30 statement 弹唱
1:41 statement 强$
1:-43 statement 强乡
1:37 statement 强人
1:44 statement 强基
1:130 statement 强校
1:-99 statement 强调
1:-133 statement 强责
1:-44 statement 强领
1:36 statement 归去
1:-43 statement 归档
1:65 statement 当一
1:30 statement 当东
1:65 statement 当你
1:35 statement 当副
1:33 statement 当善
1:53 statement 当地
1:42 statement 当场
1:46 statement 当堂
1:-83 statement 当天
1:-35 statement 当年
1:-88 statement 当很
1:48 statement 当教
1:47 statement 当日
1:44 statement 当校
1:43 statement 当面
1:-43 statement 录2
1:35 statement 录。
1:-61 statement 录不
1:45 statement 录之
1:49 statement 录人
1:-41 statement 录像
1:59 statement 录取
1:35 statement 录并
1:51 statement 录所
1:111 statement 录播
1:33 statement 录用
1:68 statement 录的
1:37 statement 录资
1:-60 statement 形:
1:-52 statement 形。
1:48 statement 形成
1:-159 statement 彤_
1:51 statement 彦峁
1:51 statement 彩服
1:-53 statement 彩的
1:35 statement 彩票
1:43 statement 彩虹
1:-105 statement 影:
1:54 statement 影。
1:-69 statement 影响
1:108 statement 影子
1:46 statement 影留
1:44 statement 影设
1:70 statement 影须
1:35 statement 彼往
1:86 statement 彼此
1:58 statement 往$
1:69 statement 往,
1:65 statement 往:
1:53 statement 往。
1:47 statement 往乙
1:90 statement 往云
1:55 statement 往兰
1:83 statement 往协
1:43 statement 往南
1:115 statement 往后
1:90 statement 往来
1:34 statement 往此
1:41 statement 往者
1:35 statement 往访
1:83 statement 往贵
1:122 statement 往返
1:37 statement 往还
1:-67 statement 征代
1:46 statement 征得
1:32 statement 征集
1:95 statement 径$
1:46 statement 径中
1:42 statement 径教
1:44 statement 径苗
1:42 statement 径队
1:37 statement 待$
1:96 statement 待,
1:-50 statement 待、
1:37 statement 待乙
1:86 statement 待加
1:43 statement 待学
1:70 statement 待所
1:-64 statement 待改
1:31 statement 待瑶
1:-62 statement 待遇
1:48 statement 很不
1:41 statement 很受
1:-51 statement 很大
1:-86 statement 很好
1:-50 statement 很小
1:99 statement 很认
1:-153 statement 很长
1:-53 statement 很难
1:-63 statement 律书
1:-89 statement 律停
1:43 statement 律动
1:32 statement 律参
1:-87 statement 律师
1:30 statement 律采
1:38 statement 徒$
1:72 statement 徒,
1:36 statement 徒3
1:52 statement 徒|
1:67 statement 徒。
1:38 statement 徒共
1:31 statement 徒关
1:65 statement 徒协
1:33 statement 徒每
1:47 statement 徒签
1:-47 statement 徒结
1:39 statement 徒间
1:38 statement 徒鱼
1:-50 statement 得$
1:46 statement 得。
1:37 statement 得上
1:49 statement 得于
1:34 statement 得以
1:32 statement 得入
1:68 statement 得到
1:-50 statement 得发
1:38 statement 得向
1:31 statement 得回
1:35 statement 得失
1:49 statement 得好
1:45 statement 得家
1:47 statement 得将
1:42 statement 得很
1:52 statement 得怎
1:33 statement 得悉
1:35 statement 得慢
1:-78 statement 得成
1:33 statement 得折
1:90 statement 得抽
1:38 statement 得拖
1:47 statement 得棉
1:43 statement 得电
1:36 statement 得的
1:47 statement 得脚
1:-97 statement 得蒋
1:57 statement 得评
1:41 statement 得语
1:-46 statement 得阵
1:84 statement 微课
1:42 statement 微镜
1:56 statement 德)
1:56 statement 德与
1:32 statement 德书
1:-69 statement 德国
1:61 statement 德女
1:83 statement 德实
1:97 statement 德峪
1:-55 statement 德师
1:30 statement 德报
1:42 statement 德教
1:114 statement 德盲
1:36 statement 德纪
1:67 statement 德老
1:61 statement 德馨
1:30 statement 徽,
1:43 statement 徽标
1:48 statement 心$
1:46 statement 心(
1:43 statement 心)
1:-44 statement 心,
1:62 statement 心/
1:-47 statement 心。
1:39 statement 心三
1:47 statement 心两
1:35 statement 心任
1:76 statement 心出
1:40 statement 心医
1:30 statement 心发
1:-141 statement 心和
1:-91 statement 心善
1:44 statement 心园
1:37 statement 心在
1:-49 statement 心好
1:98 statement 心妈
1:114 statement 心学
1:32 statement 心完
1:36 statement 心实
1:44 statement 心小
1:97 statement 心幼
1:62 statement 心得
1:111 statement 心总
1:-45 statement 心感
1:37 statement 心推
1:68 statement 心支
1:133 statement 心校
1:153 statement 心理
1:-67 statement 心电
1:32 statement 心的
1:52 statement 心算
1:30 statement 心统
1:72 statement 心编
1:36 statement 心课
1:42 statement 心负
1:106 statement 心赵
1:-89 statement 心里
1:49 statement 心颁
1:58 statement 必已
1:-49 statement 必有
1:37 statement 必然
1:48 statement 必要
1:72 statement 必须
1:72 statement 志一
1:53 statement 志任
1:48 statement 志到
1:-46 statement 志工
1:71 statement 志愿
1:55 statement 志来
1:-63 statement 志气
1:45 statement 志社
1:37 statement 忘事
1:75 statement 忘录
1:38 statement 忙而
1:43 statement 快派
1:31 statement 快递
1:-42 statement 念,
1:39 statement 念。
1:49 statement 念中
1:-66 statement 念了
1:54 statement 念小
1:46 statement 念章
1:46 statement 念馆
1:-40 statement 怎么
1:93 statement 怕家
1:59 statement 思,
1:33 statement 思1
1:100 statement 思一
1:-90 statement 思想
1:47 statement 思政
1:76 statement 思源
1:-46 statement 急?
1:-43 statement 急情
1:41 statement 急救
1:44 statement 急的
1:-63 statement 急躁
1:34 statement 性$
1:33 statement 性大
1:-140 statement 性模
1:31 statement 性能
1:30 statement 总体
1:-44 statement 总务
1:104 statement 总协
1:47 statement 总商
1:51 statement 总园
1:44 statement 总抓
1:52 statement 总数
1:132 statement 总校
1:40 statement 总目
1:52 statement 总结
1:47 statement 总编
1:-141 statement 总说
1:43 statement 总负
1:43 statement 总责
1:-62 statement 总额
1:-73 statement 恒,
1:45 statement 恒力
1:102 statement 恩→
1:-67 statement 恭候
1:-71 statement 息。
1:62 statement 息与
1:114 statement 息中
1:34 statement 息化
1:34 statement 息学
1:33 statement 息工
1:46 statement 息技
1:63 statement 息科
1:47 statement 息组
1:53 statement 恳请
1:103 statement 悉。
1:52 statement 悉农
1:32 statement 悉听
1:46 statement 悉数
1:34 statement 悉采
1:37 statement 悟性
1:101 statement 您好
1:-113 statement 您当
1:-38 statement 您怎
1:-40 statement 您接
1:45 statement 您来
1:101 statement 您的
1:42 statement 您要
1:39 statement 您邮
1:56 statement 情,
1:41 statement 情:
1:-58 statement 情况
1:42 statement 情删
1:-37 statement 情境
1:-85 statement 情形
1:-79 statement 情感
1:-53 statement 情我
1:39 statement 情摸
1:-81 statement 情暖
1:44 statement 情绪
1:-79 statement 情谊
1:32 statement 惜$
1:-64 statement 惜机
1:-72 statement 惠民
1:-79 statement 惠贷
1:-83 statement 惠赠
1:-61 statement 想上
1:51 statement 想和
1:71 statement 想学
1:62 statement 想必
1:76 statement 想请
1:-56 statement 想谢
1:-88 statement 想起
1:-61 statement 想问
1:-115 statement 愁?
1:-57 statement 意!
1:38 statement 意$
1:103 statement 意,
1:-54 statement 意。
1:37 statement 意三
1:37 statement 意下
1:-52 statement 意义
1:37 statement 意参
1:38 statement 意向
1:45 statement 意在
1:55 statement 意外
1:-38 statement 意帮
1:59 statement 意当
1:36 statement 意教
1:44 statement 意来
1:56 statement 意率
1:-59 statement 意者
1:63 statement 意自
1:99 statement 意见
1:-53 statement 意识
1:70 statement 意附
1:-62 statement 感$
1:-57 statement 感;
1:-53 statement 感呈
1:40 statement 感念
1:32 statement 感染
1:54 statement 感激
1:41 statement 感统
1:-82 statement 感谢
1:-51 statement 愿$
1:34 statement 愿不
1:41 statement 愿与
1:61 statement 愿为
1:-52 statement 愿你
1:-103 statement 愿做
1:63 statement 愿尽
1:-66 statement 愿意
1:38 statement 愿扶
1:41 statement 愿报
1:57 statement 愿服
1:52 statement 愿结
1:43 statement 愿继
1:60 statement 愿者
1:43 statement 愿要
1:82 statement 慈云
1:50 statement 慈善
1:-55 statement 慢一
1:36 statement 慢些
1:75 statement 慧教
1:34 statement 慰$
1:47 statement 戈壁
1:-37 statement 戏$
1:60 statement 戏,
1:46 statement 戏。
1:44 statement 戏剧
1:50 statement 戏台
1:41 statement 戏怎
1:52 statement 戏活
1:36 statement 戏观
1:36 statement 戏课
1:64 statement 成$
1:53 statement 成,
1:78 statement 成:
1:43 statement 成“
1:-49 statement 成。
1:66 statement 成一
1:30 statement 成两
1:-57 statement 成为
1:44 statement 成了
1:47 statement 成二
1:36 statement 成五
1:58 statement 成人
1:68 statement 成以
1:48 statement 成任
1:44 statement 成六
1:59 statement 成共
1:33 statement 成册
1:42 statement 成区
1:46 statement 成升
1:115 statement 成员
1:38 statement 成团
1:42 statement 成图
1:-114 statement 成如
1:41 statement 成家
1:44 statement 成对
1:44 statement 成小
1:32 statement 成少
1:40 statement 成市
1:77 statement 成师
1:38 statement 成归
1:41 statement 成录
1:53 statement 成情
1:32 statement 成成
1:34 statement 成手
1:48 statement 成教
1:56 statement 成时
1:-30 statement 成果
1:61 statement 成的
1:-122 statement 成绩
1:67 statement 成观
1:38 statement 成计
1:32 statement 成调
1:74 statement 成长
1:-70 statement 成领
1:-70 statement 我$
1:-52 statement 我,
1:-54 statement 我。
1:-69 statement 我不
1:-99 statement 我久
1:-50 statement 我二
1:-62 statement 我于
1:37 statement 我介
1:77 statement 我们
1:-109 statement 我出
1:120 statement 我区
1:-32 statement 我去
1:61 statement 我县
1:-52 statement 我发
1:-146 statement 我和
1:38 statement 我园
1:58 statement 我大
1:-46 statement 我家
1:43 statement 我将
1:-46 statement 我希
1:71 statement 我带
1:49 statement 我建
1:57 statement 我往
1:-68 statement 我想
1:-83 statement 我愿
1:46 statement 我支
1:102 statement 我方
1:43 statement 我本
1:75 statement 我来
1:62 statement 我校
1:-58 statement 我没
1:-38 statement 我的
1:-57 statement 我积
1:-55 statement 我记
1:-195 statement 我走
1:-59 statement 我还
1:78 statement 我院
1:-52 statement 或致
1:42 statement 战县
1:33 statement 战市
1:32 statement 战省
1:47 statement 戚”
1:42 statement 戚蓝
1:-72 statement 截止
1:-77 statement 户,
1:32 statement 户。
1:37 statement 户列
1:42 statement 户外
1:-120 statement 户提
1:-71 statement 户收
1:32 statement 户的
1:43 statement 户籍
1:-82 statement 户评
1:33 statement 房$
1:63 statement 房,
1:57 statement 房中
1:40 statement 房为
1:47 statement 房是
1:39 statement 房的
1:39 statement 房而
1:-52 statement 所!
1:-65 statement 所$
1:86 statement 所,
1:43 statement 所:
1:37 statement 所;
1:-52 statement 所_
1:-49 statement 所。
1:45 statement 所中
1:110 statement 所乡
1:47 statement 所以
1:64 statement 所列
1:50 statement 所初
1:46 statement 所协
1:76 statement 所受
1:44 statement 所召
1:38 statement 所国
1:-41 statement 所在
1:66 statement 所寄
1:66 statement 所小
1:39 statement 所就
1:53 statement 所属
1:33 statement 所得
1:57 statement 所成
1:49 statement 所户
1:71 statement 所排
1:41 statement 所提
1:35 statement 所支
1:49 statement 所教
1:51 statement 所有
1:70 statement 所村
1:50 statement 所核
1:79 statement 所派
1:101 statement 所租
1:74 statement 所称
1:30 statement 所鉴
1:67 statement 所需
1:48 statement 扁平
1:39 statement 手$
1:-56 statement 手,
1:67 statement 手:
1:66 statement 手”
1:-65 statement 手。
1:50 statement 手乙
1:30 statement 手伙
1:62 statement 手册
1:47 statement 手分
1:31 statement 手到
1:39 statement 手同
1:61 statement 手园
1:39 statement 手开
1:67 statement 手把
1:-37 statement 手拉
1:32 statement 手提
1:49 statement 手教
1:84 statement 手机
1:49 statement 手来
1:66 statement 手校
1:47 statement 手牵
1:-52 statement 手电
1:55 statement 手管
1:100 statement 手续
1:88 statement 手语
1:38 statement 手集
1:82 statement 才中
1:35 statement 才兼
1:43 statement 才加
1:85 statement 才周
1:52 statement 才国
1:87 statement 才图
1:40 statement 才培
1:38 statement 才支
)"sv,
    R"(1:75 statement 才派
1:46 statement 才路
1:33 statement 才送
1:36 statement 扎西
1:40 statement 打个
1:75 statement 打分
1:107 statement 打包
1:50 statement 打印
1:35 statement 打基
1:-34 statement 打工
1:46 statement 打折
1:55 statement 打算
1:-178 statement 打领
1:39 statement 托人
1:156 statement 托管
1:34 statement 托车
1:45 statement 托运
1:36 statement 执业
1:64 statement 执两
1:34 statement 执弟
1:34 statement 执照
1:59 statement 执行
1:-52 statement 扩大
1:37 statement 扫码
1:-55 statement 扭,
1:-150 statement 扭扭
1:77 statement 扶$
1:41 statement 扶)
1:-94 statement 扶,
1:106 statement 扶:
1:-44 statement 扶;
1:-116 statement 扶?
1:-54 statement 扶、
1:-98 statement 扶。
1:-66 statement 扶专
1:52 statement 扶云
1:53 statement 扶任
1:59 statement 扶关
1:38 statement 扶内
1:-49 statement 扶力
1:97 statement 扶办
1:34 statement 扶助
1:58 statement 扶协
1:72 statement 扶单
1:38 statement 扶双
1:-43 statement 扶团
1:46 statement 扶园
1:51 statement 扶大
1:-54 statement 扶套
1:-53 statement 扶存
1:57 statement 扶学
1:46 statement 扶实
1:38 statement 扶对
1:-42 statement 扶工
1:64 statement 扶形
1:37 statement 扶戈
1:40 statement 扶成
1:-79 statement 扶我
1:34 statement 扶持
1:39 statement 扶指
1:-43 statement 扶政
1:44 statement 扶文
1:62 statement 扶方
1:-65 statement 扶时
1:-65 statement 扶来
1:75 statement 扶校
1:44 statement 扶梁
1:82 statement 扶沙
1:-87 statement 扶活
1:65 statement 扶清
1:87 statement 扶由
1:-107 statement 扶的
1:80 statement 扶石
1:36 statement 扶红
1:33 statement 扶经
1:-68 statement 扶老
1:35 statement 扶芦
1:34 statement 扶草
1:44 statement 扶落
1:40 statement 扶西
1:37 statement 扶要
1:75 statement 扶资
1:-54 statement 扶走
1:46 statement 批$
1:-71 statement 批,
1:34 statement 批2
1:53 statement 批3
1:54 statement 批_
1:31 statement 批。
1:82 statement 批一
1:65 statement 批三
1:49 statement 批不
1:36 statement 批两
1:53 statement 批了
1:34 statement 批五
1:36 statement 批住
1:49 statement 批作
1:48 statement 批入
1:39 statement 批准
1:64 statement 批到
1:33 statement 批前
1:75 statement 批去
1:39 statement 批名
1:43 statement 批复
1:57 statement 批改
1:38 statement 批教
1:71 statement 批来
1:94 statement 批派
1:52 statement 批评
1:33 statement 批赴
1:41 statement 批跟
1:37 statement 批进
1:49 statement 批队
1:39 statement 批集
1:-105 statement 找朋
1:40 statement 承$
1:58 statement 承人
1:84 statement 承办
1:37 statement 承包
1:53 statement 承印
1:51 statement 承建
1:45 statement 承恩
1:45 statement 承担
1:-130 statement 承蒙
1:80 statement 承诺
1:36 statement 承运
1:89 statement 承龙
1:41 statement 技$
1:53 statement 技大
1:36 statement 技学
1:56 statement 技局
1:51 statement 技工
1:47 statement 技巧
1:53 statement 技师
1:-98 statement 技推
1:38 statement 技改
1:43 statement 技教
1:79 statement 技有
1:80 statement 技校
1:60 statement 技能
1:46 statement 技艺
1:57 statement 抄送
1:34 statement 把“
1:-113 statement 把一
1:46 statement 把两
1:39 statement 把仪
1:68 statement 把全
1:62 statement 把关
1:39 statement 把劳
1:40 statement 把学
1:36 statement 把成
1:30 statement 把我
1:68 statement 把手
1:46 statement 把教
1:31 statement 把月
1:-47 statement 把期
1:42 statement 把梁
1:40 statement 把环
1:37 statement 把科
1:31 statement 把食
1:70 statement 抓,
1:38 statement 抓。
1:-58 statement 抓住
1:73 statement 抓体
1:59 statement 抓宣
1:46 statement 抓德
1:63 statement 抓教
1:47 statement 抓督
1:-57 statement 抓细
1:40 statement 抓经
1:87 statement 投保
1:102 statement 投入
1:66 statement 投影
1:31 statement 投掷
1:38 statement 投票
1:-56 statement 投至
1:33 statement 投递
1:33 statement 折一
1:91 statement 折卖
1:51 statement 折售
1:34 statement 折抵
1:64 statement 折旧
1:33 statement 折算
1:-55 statement 护士
1:35 statement 护照
1:61 statement 护理
1:38 statement 护生
1:51 statement 护由
1:37 statement 护选
1:40 statement 报$
1:92 statement 报,
1:32 statement 报1
1:37 statement 报3
1:49 statement 报4
1:66 statement 报:
1:42 statement 报一
1:-65 statement 报三
1:42 statement 报了
1:50 statement 报于
1:53 statement 报修
1:39 statement 报全
1:-139 statement 报军
1:42 statement 报制
1:-68 statement 报去
1:37 statement 报县
1:60 statement 报参
1:-73 statement 报名
1:34 statement 报学
1:30 statement 报实
1:58 statement 报对
1:35 statement 报局
1:40 statement 报市
1:-55 statement 报开
1:33 statement 报成
1:39 statement 报批
1:-48 statement 报招
1:-47 statement 报捐
1:31 statement 报案
1:-139 statement 报维
1:-75 statement 报表
1:-76 statement 报讯
1:72 statement 报课
1:57 statement 报进
1:102 statement 报送
1:89 statement 报销
1:36 statement 报青
1:40 statement 报骨
1:72 statement 抵。
1:32 statement 抵吴
1:33 statement 抵时
1:40 statement 抽两
1:49 statement 抽出
1:96 statement 抽查
1:34 statement 抽精
1:57 statement 抽调
1:111 statement 担,
1:67 statement 担:
1:61 statement 担;
1:100 statement 担。
1:50 statement 担不
1:32 statement 担乙
1:114 statement 担任
1:44 statement 担对
1:68 statement 担往
1:-135 statement 担心
1:30 statement 担高
1:-39 statement 拉、
1:47 statement 拉中
1:52 statement 拉去
1:-33 statement 拉手
1:33 statement 拉进
1:-40 statement 拍照
1:30 statement 拓展
1:-46 statement 拔河
1:52 statement 拖延
1:39 statement 招1
1:-47 statement 招募
1:77 statement 招待
1:35 statement 招收
1:43 statement 招聘
1:47 statement 招贴
1:74 statement 拜师
1:37 statement 拜年
1:41 statement 拜我
1:59 statement 拜贵
1:47 statement 拟于
1:43 statement 拟从
1:57 statement 拟以
1:33 statement 拟仿
1:65 statement 拟借
1:51 statement 拟卷
1:-45 statement 拟定
1:39 statement 拟将
1:45 statement 拟杉
1:55 statement 拟派
1:33 statement 拟移
1:45 statement 拟考
1:46 statement 拟请
1:37 statement 拟走
1:34 statement 拟达
1:39 statement 拟送
1:52 statement 拟选
1:52 statement 拟遣
1:50 statement 拟邀
1:43 statement 拢到
1:88 statement 拣出
1:46 statement 拨$
1:58 statement 拨,
1:42 statement 拨三
1:61 statement 拨付
1:47 statement 拨分
1:-51 statement 拨打
1:41 statement 拨数
1:41 statement 拨来
1:-58 statement 拨款
1:66 statement 择优
1:31 statement 择期
1:41 statement 择机
1:43 statement 拷给
1:35 statement 拷贝
1:49 statement 拼音
1:-53 statement 拾到
1:63 statement 拾好
1:71 statement 拿两
1:74 statement 拿出
1:41 statement 持$
1:36 statement 持,
1:-62 statement 持:
1:61 statement 持。
1:-63 statement 持之
1:59 statement 持了
1:-167 statement 持二
1:38 statement 持云
1:-46 statement 持人
1:46 statement 持平
1:38 statement 持并
1:-150 statement 持开
1:48 statement 持教
1:74 statement 持方
1:70 statement 持本
1:34 statement 持游
1:46 statement 持线
1:48 statement 持讲
1:78 statement 持证
1:73 statement 持这
1:38 statement 持长
1:41 statement 挂任
1:83 statement 挂帅
1:79 statement 挂牌
1:105 statement 挂职
1:37 statement 挂虑
1:32 statement 指一
1:32 statement 指乡
1:-50 statement 指出
1:63 statement 指南
1:47 statement 指定
1:70 statement 指挥
1:53 statement 指标
1:44 statement 指正
1:55 statement 指派
1:45 statement 指点
1:-69 statement 指示
1:40 statement 按公
1:46 statement 按双
1:-62 statement 按学
1:55 statement 按实
1:60 statement 按年
1:35 statement 按当
1:34 statement 按摩
1:-64 statement 按时
1:63 statement 按月
1:75 statement 按每
1:34 statement 按清
1:45 statement 按百
1:41 statement 按门
1:35 statement 挑刺
1:35 statement 挑的
1:40 statement 挖红
1:-70 statement 挚的
1:73 statement 挥部
1:45 statement 挪$
1:93 statement 挪。
1:-106 statement 挪车
1:39 statement 振兴
1:42 statement 捆绑
1:43 statement 捎二
1:46 statement 捎来
1:-36 statement 捐书
1:35 statement 捐出
1:94 statement 捐助
1:60 statement 捐建
1:-52 statement 捐来
1:96 statement 捐款
1:49 statement 捐油
1:30 statement 捐献
1:-51 statement 捐的
1:32 statement 捐给
1:69 statement 捐资
1:-138 statement 捐赠
1:52 statement 捐驻
1:42 statement 损不
1:95 statement 损坏
1:37 statement 换,
1:57 statement 换一
1:40 statement 换下
1:41 statement 换个
1:61 statement 换之
1:70 statement 换十
1:39 statement 换届
1:42 statement 换岗
1:43 statement 换批
1:35 statement 换文
1:31 statement 换沟
1:34 statement 换灶
1:38 statement 换班
1:60 statement 据$
1:43 statement 据:
1:-40 statement 据。
1:70 statement 据《
1:57 statement 据区
1:57 statement 据实
1:36 statement 据山
1:44 statement 据显
1:57 statement 据省
1:32 statement 授$
1:49 statement 授:
1:30 statement 授、
1:44 statement 授。
1:69 statement 授予
1:30 statement 授实
1:52 statement 授应
1:50 statement 授权
1:38 statement 授来
1:42 statement 授每
1:64 statement 授的
1:41 statement 授随
1:30 statement 授面
1:33 statement 掌勺
1:-46 statement 掌声
1:62 statement 排$
1:46 statement 排(
1:83 statement 排,
1:44 statement 排:
1:104 statement 排。
1:47 statement 排《
1:43 statement 排一
1:51 statement 排专
1:66 statement 排两
1:41 statement 排入
1:73 statement 排出
1:33 statement 排到
1:51 statement 排名
1:43 statement 排四
1:46 statement 排在
1:60 statement 排好
1:35 statement 排如
1:33 statement 排宿
1:42 statement 排师
1:30 statement 排并
1:77 statement 排教
1:39 statement 排期
1:65 statement 排版
1:43 statement 排线
1:87 statement 排练
1:67 statement 排课
1:-71 statement 排轮
1:69 statement 排送
1:36 statement 排通
1:80 statement 探亲
1:62 statement 接$
1:30 statement 接,
1:87 statement 接:
1:47 statement 接;
1:63 statement 接。
1:-131 statement 接下
1:60 statement 接不
1:59 statement 接个
1:42 statement 接入
1:39 statement 接受
1:45 statement 接听
1:52 statement 接实
1:51 statement 接徒
1:43 statement 接成
1:-53 statement 接我
1:80 statement 接手
1:52 statement 接技
1:48 statement 接教
1:41 statement 接机
1:67 statement 接由
1:35 statement 接着
1:44 statement 接石
1:35 statement 接种
1:58 statement 接纳
1:56 statement 接购
1:112 statement 接贵
1:115 statement 接送
1:33 statement 控专
1:54 statement 控制
1:35 statement 控和
1:42 statement 控实
1:32 statement 控教
1:65 statement 控机
1:35 statement 推介
1:86 statement 推出
1:44 statement 推动
1:-99 statement 推广
1:34 statement 推派
1:-46 statement 推荐
1:71 statement 推进
1:-72 statement 推迟
1:30 statement 推送
1:51 statement 推门
1:32 statement 措$
1:83 statement 措施
1:48 statement 提倡
1:92 statement 提八
1:-46 statement 提出
1:103 statement 提到
1:71 statement 提升
1:34 statement 提意
1:-84 statement 提案
1:36 statement 提示
1:-55 statement 提考
1:47 statement 提要
1:69 statement 提请
1:53 statement 提质
1:-83 statement 提问
1:-79 statement 提高
1:72 statement 插班
1:34 statement 揭牌
1:80 statement 援$
1:74 statement 援)
1:34 statement 援,
1:82 statement 援:
1:69 statement 援_
1:48 statement 援。
1:54 statement 援乌
1:41 statement 援乙
1:46 statement 援五
1:-115 statement 援交
1:74 statement 援从
1:48 statement 援办
1:125 statement 援助
1:49 statement 援单
1:30 statement 援古
1:55 statement 援学
1:31 statement 援对
1:46 statement 援小
1:54 statement 援建
1:-45 statement 援教
1:114 statement 援方
1:97 statement 援校
1:49 statement 援梅
1:102 statement 援疆
1:68 statement 援的
1:89 statement 援盐
1:47 statement 援石
1:46 statement 援红
1:-69 statement 援经
1:57 statement 援藏
1:30 statement 援西
1:38 statement 援计
1:46 statement 援长
1:47 statement 搞一
1:87 statement 搞仪
1:35 statement 搞小
1:-50 statement 搬家
1:-108 statement 搬桌
1:-110 statement 搬运
1:30 statement 搭船
1:35 statement 携具
1:72 statement 携图
1:-44 statement 携带
1:40 statement 携手
1:-42 statement 摄影
1:45 statement 摊。
1:-130 statement 摔倒
1:47 statement 摘要
1:37 statement 摩$
1:45 statement 摩。
1:33 statement 摩两
1:-120 statement 摩了
1:41 statement 摩体
1:44 statement 摩半
1:34 statement 摩托
1:35 statement 摩机
1:32 statement 摩每
1:43 statement 摩活
1:55 statement 摩课
1:74 statement 摸底
1:46 statement 摸情
1:40 statement 撒圣
1:46 statement 撞了
1:107 statement 播,
1:70 statement 播1
1:33 statement 播三
1:57 statement 播室
1:49 statement 播授
1:87 statement 播教
1:41 statement 播电
1:48 statement 播设
1:65 statement 播课
1:30 statement 播音
1:89 statement 撰写
1:41 statement 擅自
1:60 statement 操$
1:59 statement 操作
1:83 statement 操心
1:68 statement 操练
1:41 statement 操集
1:54 statement 支$
1:-32 statement 支,
1:55 statement 支;
1:44 statement 支。
1:-51 statement 支书
1:86 statement 支付
1:-53 statement 支出
1:41 statement 支取
1:-60 statement 支小
1:30 statement 支并
1:65 statement 支持
1:128 statement 支援
1:-79 statement 支教
1:-74 statement 支明
1:32 statement 支由
1:39 statement 支给
1:-46 statement 支部
1:63 statement 支领
1:46 statement 收$
1:45 statement 收(
1:60 statement 收:
1:50 statement 收。
1:68 statement 收两
1:65 statement 收乙
1:55 statement 收件
1:-134 statement 收入
1:-61 statement 收到
1:-96 statement 收卫
1:52 statement 收取
1:48 statement 收受
1:44 statement 收名
1:63 statement 收学
1:-52 statement 收并
1:35 statement 收徒
1:53 statement 收悉
1:53 statement 收拾
1:-72 statement 收支
1:34 statement 收柏
1:34 statement 收牦
1:-126 statement 收玉
1:66 statement 收看
1:38 statement 收石
1:97 statement 收站
1:73 statement 收端
1:-88 statement 收购
1:64 statement 收贵
1:90 statement 收费
1:44 statement 收跟
1:30 statement 收蹲
1:35 statement 收须
1:34 statement 收馈
1:51 statement 改,
1:82 statement 改。
1:-71 statement 改为
1:45 statement 改作
1:32 statement 改办
1:52 statement 改厕
1:-64 statement 改善
1:54 statement 改在
1:80 statement 改意
1:83 statement 改用
1:40 statement 改论
1:45 statement 改课
1:41 statement 改进
1:142 statement 改造
1:42 statement 改项
1:39 statement 攻读
1:63 statement 放$
1:70 statement 放,
1:36 statement 放-
1:-42 statement 放:
1:71 statement 放;
1:31 statement 放“
1:121 statement 放。
1:75 statement 放书
1:-68 statement 放假
1:42 statement 放全
1:48 statement 放半
1:35 statement 放周
1:94 statement 放在
1:34 statement 放大
1:-73 statement 放学
1:96 statement 放实
1:51 statement 放寒
1:-79 statement 放巷
1:51 statement 放录
1:33 statement 放总
1:35 statement 放教
1:31 statement 放数
1:42 statement 放旅
1:51 statement 放日
1:33 statement 放校
1:-70 statement 放榜
1:46 statement 放温
1:34 statement 放翰
1:40 statement 放职
1:77 statement 放艰
1:-59 statement 放苗
1:83 statement 放题
1:46 statement 政人
1:37 statement 政会
1:36 statement 政列
1:33 statement 政办
1:60 statement 政发
1:32 statement 政史
1:37 statement 政安
1:59 statement 政局
1:33 statement 政年
1:-50 statement 政府
1:42 statement 政承
1:32 statement 政投
1:68 statement 政教
1:48 statement 政每
1:46 statement 政治
1:50 statement 政资
1:40 statement 政预
1:52 statement 故中
1:99 statement 故事
1:56 statement 故缺
1:75 statement 故障
1:38 statement 效$
1:49 statement 效,
1:62 statement 效:
1:60 statement 效力
1:-47 statement 效及
1:41 statement 效实
1:55 statement 效果
1:58 statement 效法
1:55 statement 效的
1:32 statement 效考
1:-64 statement 效能
1:32 statement 效重
1:40 statement 敏|
1:45 statement 敏同
1:48 statement 救$
1:47 statement 救教
1:36 statement 救训
1:60 statement 教(
1:53 statement 教)
1:34 statement 教2
1:36 statement 教3
1:-67 statement 教4
1:-66 statement 教:
1:75 statement 教;
1:-60 statement 教、
1:104 statement 教。
1:89 statement 教一
1:55 statement 教三
1:51 statement 教上
1:-45 statement 教下
1:37 statement 教不
1:32 statement 教专
1:65 statement 教两
1:55 statement 教中
1:97 statement 教主
1:41 statement 教乡
1:36 statement 教书
1:-45 statement 教了
1:74 statement 教五
1:46 statement 教代
1:96 statement 教会
1:126 statement 教具
1:40 statement 教出
1:-110 statement 教剪
1:38 statement 教办
1:-33 statement 教务
1:43 statement 教升
1:32 statement 教半
1:79 statement 教合
1:-56 statement 教后
1:92 statement 教员
1:50 statement 教团
1:33 statement 教在
1:80 statement 教基
1:52 statement 教处
1:43 statement 教字
1:71 statement 教安
1:93 statement 教室
1:40 statement 教对
1:118 statement 教导
1:51 statement 教小
1:46 statement 教就
1:41 statement 教帮
1:50 statement 教常
1:55 statement 教年
1:-76 statement 教我
1:95 statement 教拼
1:123 statement 教授
1:36 statement 教排
1:53 statement 教数
1:54 statement 教日
1:-67 statement 教期
1:123 statement 教材
1:37 statement 教每
1:30 statement 教法
1:36 statement 教满
1:39 statement 教班
1:-101 statement 教的
1:44 statement 教监
1:36 statement 教科
1:62 statement 教站
1:30 statement 教约
1:121 statement 教练
1:76 statement 教组
1:40 statement 教经
1:40 statement 教网
1:86 statement 教美
1:-57 statement 教老
1:-58 statement 教职
1:74 statement 教股
1:109 statement 教育
1:74 statement 教英
1:38 statement 教融
1:47 statement 教评
1:64 statement 教课
1:57 statement 教质
1:48 statement 教资
1:51 statement 教起
1:51 statement 教集
1:30 statement 教音
1:39 statement 敞开
1:-101 statement 散会
1:56 statement 敬上
1:-105 statement 敬启
1:86 statement 敬悉
1:-35 statement 敬爱
1:72 statement 敬的
1:61 statement 敬礼
1:50 statement 敬祝
1:74 statement 敬约
1:46 statement 敬颂
1:34 statement 数$
1:41 statement 数1
1:33 statement 数2
1:73 statement 数:
1:-48 statement 数;
1:-105 statement 数_
1:93 statement 数。
1:34 statement 数不
1:44 statement 数两
1:38 statement 数以
1:74 statement 数减
1:33 statement 数参
1:-43 statement 数字
1:-79 statement 数帧
1:33 statement 数报
1:33 statement 数捐
1:96 statement 数据
1:69 statement 数控
1:32 statement 数教
1:55 statement 数比
1:50 statement 数汇
1:39 statement 数突
1:50 statement 数线
1:58 statement 数致
1:37 statement 数英
1:49 statement 数认
1:35 statement 数证
1:74 statement 数资
1:42 statement 数达
1:51 statement 数量
1:-53 statement 整,
1:70 statement 整个
1:87 statement 整为
1:45 statement 整体
1:57 statement 整套
1:68 statement 整建
1:30 statement 整本
1:103 statement 整理
1:34 statement 敷使
1:53 statement 文$
1:67 statement 文)
1:84 statement 文,
1:32 statement 文8
1:-51 statement 文:
1:92 statement 文;
1:76 statement 文_
1:53 statement 文。
1:44 statement 文中
1:51 statement 文书
1:45 statement 文五
1:-143 statement 文以
1:61 statement 文公
1:-81 statement 文具
1:43 statement 文卫
1:48 statement 文印
1:45 statement 文名
1:60 statement 文图
1:90 statement 文学
1:105 statement 文小
1:48 statement 文师
1:35 statement 文庙
1:44 statement 文教
1:50 statement 文旅
1:153 statement 文昌
1:34 statement 文本
1:48 statement 文每
1:-151 statement 文澜
1:31 statement 文班
1:-59 statement 文登
1:108 statement 文科
1:66 statement 文章
1:-59 statement 文艺
1:32 statement 文范
1:50 statement 文阅
1:116 statement 料:
1:36 statement 料全
1:42 statement 料向
1:37 statement 料按
1:81 statement 料整
1:34 statement 料由
1:32 statement 料经
1:75 statement 料花
1:81 statement 料费
1:49 statement 斜滩
1:34 statement 断,
1:-71 statement 断。
1:55 statement 断与
1:41 statement 断两
1:68 statement 断书
1:38 statement 断时
1:43 statement 断档
1:53 statement 断网
1:30 statement 新,
1:79 statement 新中
1:65 statement 新仪
1:97 statement 新任
1:33 statement 新入
1:61 statement 新办
1:51 statement 新区
1:67 statement 新台
1:86 statement 新增
1:90 statement 新学
1:66 statement 新手
1:90 statement 新教
1:33 statement 新未
1:-127 statement 新校
1:48 statement 新案
1:118 statement 新渡
1:57 statement 新湖
1:87 statement 新班
1:46 statement 新生
1:54 statement 新的
1:52 statement 新知
1:50 statement 新研
1:59 statement 新秀
1:-42 statement 新老
1:40 statement 新聘
1:39 statement 新能
1:49 statement 新花
1:-40 statement 新苗
1:59 statement 新进
1:34 statement 新配
1:52 statement 新高
1:44 statement 方$
1:64 statement 方(
1:90 statement 方)
1:89 statement 方,
1:51 statement 方2
1:76 statement 方:
1:42 statement 方;
1:101 statement 方_
1:53 statement 方。
1:61 statement 方一
1:80 statement 方上
1:53 statement 方与
1:45 statement 方两
1:32 statement 方中
1:-85 statement 方为
1:44 statement 方举
1:55 statement 方之
1:33 statement 方书
1:46 statement 方云
1:37 statement 方互
1:33 statement 方人
1:44 statement 方代
1:60 statement 方任
1:34 statement 方会
1:64 statement 方住
1:50 statement 方使
1:63 statement 方便
1:42 statement 方保
1:51 statement 方先
1:33 statement 方免
1:52 statement 方党
1:112 statement 方共
1:127 statement 方出
1:46 statement 方创
1:43 statement 方到
1:38 statement 方副
1:-32 statement 方协
1:45 statement 方单
1:71 statement 方参
1:61 statement 方另
1:56 statement 方召
1:56 statement 方可
1:91 statement 方各
1:35 statement 方合
1:44 statement 方同
1:37 statement 方名
1:39 statement 方后
1:105 statement 方向
1:66 statement 方听
1:58 statement 方商
1:30 statement 方园
1:40 statement 方国
1:45 statement 方图
1:-66 statement 方在
1:42 statement 方备
1:80 statement 方外
1:40 statement 方如
1:55 statement 方委
1:127 statement 方学
1:48 statement 方守
1:55 statement 方安
1:66 statement 方实
1:60 statement 方审
1:31 statement 方宿
1:40 statement 方寄
1:49 statement 方对
1:92 statement 方就
1:51 statement 方工
1:53 statement 方已
1:48 statement 方师
1:61 statement 方带
1:44 statement 方年
1:36 statement 方应
1:66 statement 方式
1:43 statement 方影
1:71 statement 方往
1:50 statement 方得
1:37 statement 方德
1:57 statement 方总
1:32 statement 方意
1:43 statement 方执
1:57 statement 方承
1:31 statement 方把
1:65 statement 方投
1:44 statement 方报
1:77 statement 方招
1:47 statement 方拟
1:47 statement 方挂
1:48 statement 方指
1:34 statement 方按
1:108 statement 方授
1:80 statement 方提
1:72 statement 方支
1:56 statement 方改
1:156 statement 方教
1:90 statement 方新
1:47 statement 方智
1:115 statement 方暑
1:83 statement 方曾
1:83 statement 方服
1:-51 statement 方本
1:97 statement 方校
1:50 statement 方概
1:48 statement 方永
1:-134 statement 方法
1:56 statement 方派
1:39 statement 方添
1:47 statement 方渡
1:33 statement 方点
1:35 statement 方照
1:53 statement 方现
1:43 statement 方班
1:37 statement 方硕
1:31 statement 方示
1:49 statement 方签
1:33 statement 方组
1:58 statement 方结
1:32 statement 方统
1:31 statement 方继
1:85 statement 方联
1:60 statement 方育
1:90 statement 方自
1:51 statement 方英
1:33 statement 方行
1:53 statement 方观
1:49 statement 方解
1:94 statement 方议
1:37 statement 方设
1:-31 statement 方评
1:69 statement 方负
1:32 statement 方购
1:40 statement 方资
1:90 statement 方赠
1:131 statement 方跟
1:-147 statement 方辖
1:31 statement 方进
1:47 statement 方远
1:68 statement 方选
1:46 statement 方锦
1:40 statement 方阅
1:38 statement 方随
1:53 statement 方雾
1:102 statement 方面
1:34 statement 方顶
1:74 statement 方须
1:34 statement 方首
1:73 statement 方驻
1:64 statement 方高
1:40 statement 施$
1:34 statement 施:
1:-53 statement 施。
1:60 statement 施》
1:47 statement 施助
1:46 statement 施方
1:52 statement 施行
1:-47 statement 施雨
1:-53 statement 旁听
1:48 statement 旅,
1:45 statement 旅。
1:44 statement 旅局
1:56 statement 旅款
1:49 statement 旅游
1:64 statement 旅行
1:48 statement 旅费
1:44 statement 族中
1:75 statement 族学
1:44 statement 族实
1:62 statement 族职
1:36 statement 族高
1:47 statement 旗$
1:47 statement 旗、
1:43 statement 旗教
1:41 statement 旗第
1:34 statement 旗蒙
1:51 statement 无不
1:37 statement 无专
1:30 statement 无人
1:61 statement 无偿
1:41 statement 无力
1:62 statement 无异
1:95 statement 无故
1:66 statement 无正
1:34 statement 无涉
1:-63 statement 无私
1:-93 statement 日$
1:-31 statement 日(
1:-124 statement 日,
1:40 statement 日-
1:45 statement 日1
1:41 statement 日2
1:41 statement 日5
1:76 statement 日:
1:84 statement 日;
1:-163 statement 日_
1:47 statement 日”
1:103 statement 日、
1:67 statement 日。
1:-81 statement 日下
1:51 statement 日与
1:102 statement 日两
1:34 statement 日以
1:44 statement 日内
1:48 statement 日出
1:131 statement 日到
1:-73 statement 日前
1:32 statement 日单
1:75 statement 日印
1:38 statement 日后
1:-87 statement 日在
1:62 statement 日巡
1:77 statement 日常
1:44 statement 日往
1:57 statement 日志
1:64 statement 日报
1:39 statement 日支
1:45 statement 日期
1:33 statement 日来
1:61 statement 日止
1:105 statement 日活
1:43 statement 日流
1:40 statement 日港
1:66 statement 日程
1:44 statement 日网
1:-55 statement 日至
1:45 statement 日见
1:32 statement 日轮
1:86 statement 日返
1:44 statement 旦前
1:53 statement 旧。
1:49 statement 旧书
1:64 statement 旧了
1:69 statement 旧互
1:45 statement 旧厂
1:49 statement 旧及
1:37 statement 旧址
1:36 statement 旧机
1:54 statement 旧楼
1:37 statement 旧物
1:46 statement 旧电
1:52 statement 旧的
1:32 statement 旧称
1:68 statement 旧蒸
1:-109 statement 旧衣
1:58 statement 旧规
1:-180 statement 早_
1:-52 statement 早七
1:-102 statement 早出
1:79 statement 早日
1:-48 statement 早晚
1:-74 statement 早读
1:39 statement 早退
1:-81 statement 早餐
1:69 statement 旬,
1:70 statement 旬:
1:30 statement 旬_
1:34 statement 旬到
1:42 statement 旬去
1:66 statement 旬完
1:40 statement 旬日
1:33 statement 旬派
1:36 statement 旬邀
1:32 statement 旬骑
1:-58 statement 时$
1:75 statement 时,
1:-60 statement 时上
1:-83 statement 时两
1:38 statement 时优
1:33 statement 时传
1:-42 statement 时候
1:-50 statement 时光
1:44 statement 时内
1:30 statement 时可
1:33 statement 时同
1:-87 statement 时四
1:40 statement 时安
1:31 statement 时并
1:59 statement 时开
1:46 statement 时报
1:52 statement 时接
1:64 statement 时收
1:43 statement 时改
1:-126 statement 时教
1:63 statement 时数
1:57 statement 时来
1:31 statement 时没
1:50 statement 时派
1:35 statement 时由
1:-51 statement 时畅
1:31 statement 时的
1:52 statement 时程
1:52 statement 时结
1:36 statement 时续
1:-204 statement 时者
1:31 statement 时补
1:45 statement 时课
1:77 statement 时费
1:51 statement 时转
1:102 statement 时长
1:-125 statement 时间
1:60 statement 时限
1:41 statement 昆柳
1:58 statement 明$
1:-49 statement 明,
1:50 statement 明:
1:80 statement 明。
1:73 statement 明一
1:65 statement 明伦
1:-66 statement 明天
1:52 statement 明学
1:34 statement 明州
1:36 statement 明年
1:117 statement 明德
1:34 statement 明教
1:30 statement 明校
1:45 statement 明样
1:75 statement 明每
1:31 statement 明溪
1:33 statement 明的
1:52 statement 明确
1:-67 statement 明细
1:39 statement 明老
1:38 statement 明进
1:46 statement 明远
1:78 statement 明道
1:54 statement 明附
1:35 statement 易$
1:33 statement 易,
1:-56 statement 易。
1:45 statement 易出
1:33 statement 易地
1:32 statement 易师
1:41 statement 易水
1:36 statement 星出
1:88 statement 星园
1:46 statement 星国
1:49 statement 星培
1:145 statement 星期
1:54 statement 星河
1:52 statement 星海
1:38 statement 星级
1:53 statement 星跟
1:37 statement 映,
1:45 statement 春_
1:68 statement 春、
1:35 statement 春与
1:-112 statement 春县
1:81 statement 春天
1:56 statement 春季
1:45 statement 春来
1:32 statement 春秋
1:34 statement 春赛
1:-94 statement 春风
1:-50 statement 昨日
1:110 statement 是1
1:66 statement 是专
1:61 statement 是两
1:-120 statement 是亮
1:-65 statement 是人
1:-112 statement 是什
1:44 statement 是冠
1:38 statement 是办
1:82 statement 是半
1:49 statement 是去
1:53 statement 是县
1:46 statement 是双
1:42 statement 是同
1:-39 statement 是否
1:60 statement 是城
1:-56 statement 是学
1:52 statement 是山
1:31 statement 是岭
1:39 statement 是市
1:-42 statement 是年
1:59 statement 是府
1:-63 statement 是志
1:-91 statement 是想
1:41 statement 是愿
1:74 statement 是我
1:31 statement 是最
1:59 statement 是本
1:-55 statement 是来
1:50 statement 是柳
1:-82 statement 是桂
1:36 statement 是楼
1:70 statement 是每
1:-41 statement 是江
1:32 statement 是滋
1:62 statement 是滨
1:62 statement 是牧
1:30 statement 是由
1:37 statement 是老
1:-51 statement 是考
1:-50 statement 是裂
1:31 statement 是访
1:41 statement 是该
1:57 statement 是走
1:60 statement 是跟
1:39 statement 是路
1:34 statement 显微
1:30 statement 显示
1:-53 statement 显著
1:32 statement 晒教
1:100 statement 晓光
1:81 statement 晓岚
1:88 statement 晖小
1:-69 statement 晚$
1:61 statement 晚6
1:46 statement 晚。
1:46 statement 晚七
1:50 statement 晚为
1:-46 statement 晚会
1:74 statement 晚八
1:33 statement 晚在
1:-65 statement 晚宴
1:-173 statement 晚温
1:48 statement 晚自
1:31 statement 晚通
1:60 statement 晚间
1:58 statement 晨光
1:43 statement 晨星
1:45 statement 晨曦
1:66 statement 晨检
1:-101 statement 晨间
1:44 statement 普$
1:-58 statement 普法
1:46 statement 普课
1:-71 statement 普通
1:-60 statement 景$
1:37 statement 景:
1:86 statement 景新
1:46 statement 景春
1:-98 statement 晴_
1:102 statement 晴川
1:108 statement 智学
1:35 statement 智巡
1:46 statement 智慧
1:34 statement 智有
1:34 statement 智派
1:52 statement 智源
1:75 statement 智能
1:40 statement 暂不
1:36 statement 暂存
1:31 statement 暂时
1:74 statement 暑假
1:127 statement 暑期
1:-109 statement 暖,
1:42 statement 暖和
1:-78 statement 暖山
1:53 statement 暖很
1:56 statement 暖水
1:77 statement 曙光
1:42 statement 曦路
1:59 statement 更新
1:41 statement 更要
1:103 statement 曼$
1:55 statement 曾于
1:40 statement 曾到
1:52 statement 曾获
1:44 statement 替换
1:38 statement 替支
1:32 statement 替班
1:51 statement 最后
1:57 statement 最好
1:38 statement 最少
1:37 statement 最年
1:97 statement 最怕
1:46 statement 最急
1:-70 statement 最诚
1:-117 statement 最远
1:-112 statement 最难
1:83 statement 月$
1:54 statement 月(
1:76 statement 月)
1:66 statement 月,
1:77 statement 月-
1:-49 statement 月1
1:-81 statement 月2
1:94 statement 月3
1:48 statement 月4
1:-100 statement 月5
1:-89 statement 月6
1:-53 statement 月7
1:-32 statement 月8
1:-126 statement 月9
1:39 statement 月;
1:174 statement 月_
1:97 statement 月|
1:90 statement 月、
1:71 statement 月。
1:-150 statement 月七
1:-54 statement 月三
1:112 statement 月上
1:-35 statement 月下
1:78 statement 月与
1:63 statement 月两
1:74 statement 月中
1:46 statement 月举
1:96 statement 月之
1:-33 statement 月五
1:81 statement 月交
1:89 statement 月以
1:78 statement 月份
1:51 statement 月会
1:-89 statement 月你
1:43 statement 月借
1:46 statement 月做
1:31 statement 月入
1:66 statement 月公
1:-53 statement 月六
1:41 statement 月内
1:54 statement 月写
1:52 statement 月凑
1:74 statement 月初
1:116 statement 月到
1:60 statement 月前
1:-49 statement 月十
1:73 statement 月去
1:54 statement 月参
1:32 statement 月可
1:53 statement 月各
1:71 statement 月合
1:47 statement 月向
1:136 statement 月听
1:92 statement 月四
1:66 statement 月回
1:34 statement 月国
1:43 statement 月在
1:56 statement 月学
1:56 statement 月完
1:73 statement 月定
1:44 statement 月寄
1:41 statement 月对
1:50 statement 月巡
1:59 statement 月已
1:51 statement 月底
1:74 statement 月开
1:32 statement 月当
1:-57 statement 月成
1:72 statement 月我
1:61 statement 月托
1:39 statement 月把
1:85 statement 月报
1:32 statement 月抵
1:65 statement 月招
)"sv,
    R"(1:41 statement 月指
1:69 statement 月探
1:31 statement 月搭
1:48 statement 月摸
1:59 statement 月撰
1:-54 statement 月景
1:32 statement 月最
1:30 statement 月月
1:43 statement 月有
1:31 statement 月末
1:43 statement 月本
1:87 statement 月来
1:35 statement 月松
1:32 statement 月梨
1:89 statement 月检
1:32 statement 月沟
1:40 statement 月活
1:151 statement 月派
1:-54 statement 月生
1:91 statement 月由
1:40 statement 月研
1:42 statement 月磨
1:32 statement 月移
1:130 statement 月第
1:54 statement 月线
1:53 statement 月组
1:38 statement 月结
1:40 statement 月给
1:50 statement 月统
1:53 statement 月老
1:114 statement 月考
1:-68 statement 月联
1:127 statement 月至
1:-47 statement 月色
1:46 statement 月补
1:49 statement 月视
1:86 statement 月赴
1:135 statement 月起
1:36 statement 月跟
1:36 statement 月运
1:61 statement 月返
1:126 statement 月送
1:73 statement 月通
1:43 statement 月里
1:34 statement 月间
1:30 statement 月随
1:90 statement 月飞
1:52 statement 月驻
1:57 statement 有$
1:72 statement 有1
1:-37 statement 有2
1:-135 statement 有一
1:59 statement 有三
1:48 statement 有不
1:52 statement 有专
1:-46 statement 有了
1:42 statement 有事
1:39 statement 有二
1:-52 statement 有什
1:56 statement 有优
1:54 statement 有六
1:99 statement 有关
1:116 statement 有分
1:46 statement 有功
1:51 statement 有变
1:31 statement 有合
1:53 statement 有同
1:-49 statement 有听
1:49 statement 有周
1:49 statement 有小
1:-74 statement 有层
1:41 statement 有市
1:44 statement 有庆
1:40 statement 有意
1:-82 statement 有机
1:38 statement 有来
1:-48 statement 有没
1:-88 statement 有泥
1:-110 statement 有狗
1:-172 statement 有的
1:60 statement 有省
1:42 statement 有科
1:55 statement 有约
1:46 statement 有经
1:-53 statement 有结
1:-44 statement 有统
1:34 statement 有老
1:54 statement 有计
1:-50 statement 有许
1:45 statement 有足
1:-48 statement 有车
1:-49 statement 有重
1:42 statement 有顾
1:-82 statement 朋友
1:34 statement 服从
1:59 statement 服供
1:-53 statement 服到
1:-76 statement 服务
1:41 statement 服尺
1:63 statement 服装
1:50 statement 服饰
1:51 statement 朗。
1:-31 statement 朗诵
1:31 statement 望$
1:83 statement 望书
1:-50 statement 望她
1:44 statement 望安
1:39 statement 望小
1:36 statement 望数
1:42 statement 望早
1:49 statement 望江
1:40 statement 望火
1:39 statement 望落
1:98 statement 朝阳
1:90 statement 期$
1:74 statement 期(
1:36 statement 期1
1:63 statement 期3
1:49 statement 期4
1:36 statement 期9
1:69 statement 期;
1:152 statement 期。
1:-49 statement 期三
1:54 statement 期上
1:48 statement 期不
1:31 statement 期专
1:73 statement 期两
1:-31 statement 期中
1:110 statement 期为
1:39 statement 期书
1:41 statement 期二
1:83 statement 期互
1:116 statement 期五
1:67 statement 期人
1:51 statement 期以
1:-52 statement 期八
1:42 statement 期六
1:46 statement 期内
1:142 statement 期到
1:40 statement 期十
1:38 statement 期去
1:33 statement 期受
1:92 statement 期召
1:39 statement 期各
1:48 statement 期合
1:115 statement 期听
1:88 statement 期四
1:-90 statement 期回
1:32 statement 期在
1:34 statement 期城
1:60 statement 期复
1:68 statement 期安
1:32 statement 期家
1:38 statement 期希
1:58 statement 期帮
1:30 statement 期并
1:125 statement 期开
1:48 statement 期我
1:51 statement 期抽
1:41 statement 期捐
1:61 statement 期推
1:-54 statement 期支
1:58 statement 期教
1:34 statement 期时
1:57 statement 期望
1:72 statement 期来
1:100 statement 期派
1:33 statement 期渡
1:54 statement 期满
1:51 statement 期由
1:-58 statement 期的
1:40 statement 期相
1:47 statement 期看
1:39 statement 期研
1:67 statement 期线
1:65 statement 期组
1:45 statement 期结
1:53 statement 期给
1:-54 statement 期者
1:70 statement 期联
1:-67 statement 期自
1:66 statement 期至
1:59 statement 期英
1:52 statement 期营
1:38 statement 期见
1:36 statement 期讲
1:-75 statement 期课
1:101 statement 期赴
1:66 statement 期起
1:33 statement 期跨
1:56 statement 期辅
1:40 statement 期还
1:42 statement 期进
1:81 statement 期送
1:56 statement 期选
1:41 statement 期遴
1:55 statement 期里
1:30 statement 期集
1:56 statement 木》
1:-119 statement 木两
1:93 statement 木兰
1:41 statement 木冲
1:62 statement 木器
1:45 statement 木场
1:81 statement 木小
1:-116 statement 木材
1:45 statement 木栅
1:-49 statement 木正
1:42 statement 木清
1:39 statement 未县
1:50 statement 未完
1:82 statement 未尽
1:32 statement 未拆
1:39 statement 未来
1:32 statement 未果
1:46 statement 未满
1:101 statement 末,
1:66 statement 末一
1:93 statement 末住
1:38 statement 末写
1:120 statement 末卷
1:76 statement 末可
1:75 statement 末同
1:44 statement 末向
1:40 statement 末命
1:35 statement 末报
1:32 statement 末日
1:31 statement 末来
1:55 statement 末由
1:46 statement 末统
1:-146 statement 末考
1:44 statement 末试
1:69 statement 本$
1:-103 statement 本、
1:85 statement 本。
1:65 statement 本《
1:41 statement 本一
1:39 statement 本三
1:63 statement 本上
1:97 statement 本书
1:-52 statement 本公
1:43 statement 本剧
1:52 statement 本功
1:36 statement 本协
1:-56 statement 本厂
1:40 statement 本县
1:59 statement 本周
1:58 statement 本图
1:56 statement 本地
1:64 statement 本备
1:58 statement 本好
1:104 statement 本存
1:35 statement 本室
1:112 statement 本年
1:-81 statement 本报
1:92 statement 本教
1:-136 statement 本文
1:61 statement 本方
1:62 statement 本月
1:37 statement 本标
1:103 statement 本校
1:46 statement 本案
1:59 statement 本次
1:32 statement 本生
1:38 statement 本登
1:47 statement 本百
1:-56 statement 本着
1:139 statement 本科
1:39 statement 本纪
1:32 statement 本细
1:103 statement 本表
1:-131 statement 本要
1:38 statement 本规
1:69 statement 本计
1:43 statement 本课
1:37 statement 本走
1:33 statement 本轮
1:92 statement 本部
1:83 statement 本里
1:38 statement 本院
1:45 statement 本项
1:34 statement 本题
1:38 statement 札$
1:96 statement 术$
1:40 statement 术,
1:30 statement 术1
1:46 statement 术、
1:51 statement 术专
1:-88 statement 术员
1:67 statement 术处
1:30 statement 术委
1:65 statement 术学
1:31 statement 术工
1:36 statement 术指
1:50 statement 术教
1:32 statement 术班
1:84 statement 术系
1:52 statement 术组
1:86 statement 术老
1:77 statement 术节
1:37 statement 术苗
1:45 statement 术营
1:43 statement 术课
1:80 statement 术走
1:34 statement 术顾
1:-80 statement 朱自
1:-36 statement 机,
1:40 statement 机1
1:31 statement 机、
1:-58 statement 机一
1:54 statement 机三
1:103 statement 机个
1:31 statement 机为
1:-100 statement 机会
1:143 statement 机关
1:46 statement 机制
1:87 statement 机器
1:42 statement 机室
1:82 statement 机床
1:104 statement 机房
1:41 statement 机折
1:44 statement 机报
1:51 statement 机教
1:75 statement 机构
1:84 statement 机械
1:67 statement 机电
1:67 statement 机票
1:36 statement 机视
1:-120 statement 机车
1:44 statement 杂志
1:40 statement 杂津
1:32 statement 权$
1:45 statement 权一
1:31 statement 权乙
1:90 statement 杉小
1:42 statement 杉木
1:44 statement 李工
1:44 statement 李校
1:47 statement 李老
1:-46 statement 李萌
1:39 statement 李雯
1:53 statement 杏园
1:76 statement 杏小
1:100 statement 杏花
1:36 statement 材$
1:88 statement 材,
1:33 statement 材-
1:36 statement 材4
1:69 statement 材、
1:90 statement 材。
1:47 statement 材一
1:68 statement 材三
1:47 statement 材厂
1:40 statement 材及
1:117 statement 材料
1:59 statement 材由
1:37 statement 材续
1:39 statement 材行
1:-44 statement 材贸
1:40 statement 村三
1:68 statement 村办
1:41 statement 村发
1:-64 statement 村商
1:91 statement 村园
1:56 statement 村委
1:-110 statement 村学
1:55 statement 村孩
1:60 statement 村完
1:166 statement 村小
1:108 statement 村幼
1:39 statement 村振
1:57 statement 村教
1:-55 statement 村民
1:-62 statement 村派
1:49 statement 村级
1:-126 statement 村结
1:45 statement 杜承
1:-56 statement 杜若
1:47 statement 杜鹃
1:73 statement 束,
1:69 statement 束。
1:36 statement 束前
1:57 statement 条,
1:34 statement 条。
1:34 statement 条下
1:-72 statement 条件
1:106 statement 条回
1:54 statement 条沟
1:32 statement 条目
1:74 statement 条规
1:41 statement 条验
1:84 statement 来$
1:-32 statement 来,
1:52 statement 来2
1:59 statement 来;
1:-59 statement 来一
1:51 statement 来七
1:66 statement 来上
1:50 statement 来东
1:51 statement 来两
1:-65 statement 来了
1:47 statement 来事
1:39 statement 来云
1:66 statement 来人
1:79 statement 来件
1:47 statement 来任
1:41 statement 来优
1:60 statement 来信
1:-79 statement 来做
1:50 statement 来八
1:35 statement 来函
1:-83 statement 来到
1:41 statement 来十
1:52 statement 来协
1:33 statement 来参
1:31 statement 来反
1:67 statement 来听
1:48 statement 来启
1:76 statement 来回
1:115 statement 来园
1:-65 statement 来地
1:78 statement 来城
1:34 statement 来实
1:-79 statement 来宾
1:45 statement 来帮
1:55 statement 来年
1:51 statement 来往
1:154 statement 来我
1:-51 statement 来接
1:-52 statement 来支
1:52 statement 来教
1:37 statement 来敝
1:-135 statement 来文
1:46 statement 来本
1:58 statement 来机
1:42 statement 来枫
1:37 statement 来柏
1:103 statement 来校
1:60 statement 来海
1:78 statement 来港
1:-33 statement 来源
1:53 statement 来澳
1:67 statement 来甲
1:83 statement 来电
1:42 statement 来监
1:45 statement 来看
1:52 statement 来短
1:-99 statement 来稿
1:67 statement 来聊
1:79 statement 来自
1:-47 statement 来表
1:31 statement 来贵
1:30 statement 来阴
1:45 statement 来院
1:49 statement 来高
1:32 statement 来鹤
1:-112 statement 杨$
1:52 statement 杨乡
1:71 statement 杨家
1:70 statement 杨小
1:74 statement 杨树
1:80 statement 杨河
1:93 statement 杨湾
1:-59 statement 杯$
1:-98 statement 杯”
1:74 statement 松原
1:49 statement 松口
1:70 statement 松岭
1:59 statement 松江
1:80 statement 松涛
1:51 statement 松滨
1:40 statement 板2
1:32 statement 板、
1:54 statement 板。
1:-75 statement 板上
1:-57 statement 板书
1:56 statement 板全
1:-49 statement 板十
1:49 statement 板坡
1:48 statement 板小
1:61 statement 板就
1:37 statement 板报
1:-51 statement 板是
1:-114 statement 板栗
1:60 statement 板电
1:81 statement 极、
1:32 statement 极分
1:-60 statement 极参
1:55 statement 构,
1:43 statement 构:
1:30 statement 构。
1:31 statement 构两
1:30 statement 构建
1:56 statement 构监
1:57 statement 析$
1:90 statement 析,
1:30 statement 析会
1:33 statement 析出
1:38 statement 析电
1:37 statement 林三
1:51 statement 林中
1:35 statement 林园
1:71 statement 林国
1:64 statement 林场
1:40 statement 林坡
1:42 statement 林学
1:48 statement 林教
1:73 statement 林校
1:33 statement 林老
1:50 statement 林苡
1:-70 statement 林路
1:34 statement 果,
1:34 statement 果2
1:49 statement 果:
1:52 statement 果不
1:-80 statement 果农
1:-181 statement 果发
1:49 statement 果只
1:36 statement 果因
1:44 statement 果园
1:35 statement 果展
1:41 statement 果排
1:46 statement 果汇
1:50 statement 果海
1:47 statement 果纳
1:-55 statement 果表
1:35 statement 果计
1:41 statement 果通
1:39 statement 果镇
1:42 statement 果验
1:-78 statement 枝。
1:66 statement 枣中
1:94 statement 枣林
1:-89 statement 枫林
1:64 statement 枫树
1:96 statement 枫桥
1:67 statement 架$
1:34 statement 架,
1:43 statement 架三
1:48 statement 架六
1:37 statement 架经
1:56 statement 架调
1:-105 statement 架起
1:33 statement 架钢
1:-46 statement 柏杨
1:34 statement 柏树
1:-152 statement 柏校
1:123 statement 柏桥
1:30 statement 染$
1:67 statement 柜两
1:45 statement 柜十
1:59 statement 柜由
1:41 statement 查,
1:139 statement 查。
1:53 statement 查一
1:33 statement 查干
1:43 statement 查收
1:42 statement 查晨
1:35 statement 查照
1:31 statement 查结
1:45 statement 查铺
1:41 statement 柯博
1:-160 statement 柯老
1:36 statement 柳中
1:49 statement 柳县
1:46 statement 柳坐
1:37 statement 柳坝
1:43 statement 柳学
1:38 statement 柳提
1:42 statement 柳新
1:54 statement 柳条
1:86 statement 柳林
1:69 statement 柳树
1:98 statement 柳沟
1:46 statement 柳湾
1:65 statement 柳溪
1:-47 statement 柳眉
1:-56 statement 柳荫
1:-54 statement 柴,
1:46 statement 柿子
1:51 statement 栅实
1:41 statement 标$
1:-74 statement 标:
1:64 statement 标。
1:40 statement 标与
1:-43 statement 标准
1:42 statement 标参
1:51 statement 标是
1:46 statement 标本
1:40 statement 标率
1:33 statement 标盯
1:52 statement 标题
1:30 statement 树三
1:35 statement 树中
1:72 statement 树坳
1:52 statement 树屯
1:42 statement 树幼
1:114 statement 树沟
1:64 statement 树湾
1:75 statement 树苗
1:71 statement 栖县
1:67 statement 栗坡
1:-78 statement 栗沟
1:129 statement 校$
1:135 statement 校(
1:86 statement 校)
1:57 statement 校,
1:55 statement 校-
1:38 statement 校1
1:45 statement 校2
1:31 statement 校5
1:48 statement 校8
1:32 statement 校9
1:38 statement 校:
1:90 statement 校;
1:161 statement 校_
1:75 statement 校“
1:40 statement 校”
1:65 statement 校→
1:78 statement 校、
1:121 statement 校一
1:59 statement 校七
1:72 statement 校三
1:67 statement 校上
1:41 statement 校下
1:70 statement 校不
1:79 statement 校专
1:55 statement 校东
1:74 statement 校两
1:-62 statement 校中
1:70 statement 校临
1:-79 statement 校举
1:46 statement 校九
1:41 statement 校事
1:88 statement 校二
1:54 statement 校于
1:65 statement 校互
1:42 statement 校五
1:46 statement 校交
1:42 statement 校仍
1:37 statement 校仓
1:82 statement 校付
1:51 statement 校代
1:38 statement 校以
1:114 statement 校任
1:48 statement 校企
1:92 statement 校会
1:48 statement 校体
1:50 statement 校作
1:43 statement 校使
1:59 statement 校依
1:42 statement 校促
1:37 statement 校保
1:62 statement 校修
1:39 statement 校借
1:51 statement 校僻
1:-71 statement 校先
1:46 statement 校免
1:87 statement 校党
1:67 statement 校入
1:65 statement 校全
1:37 statement 校公
1:85 statement 校六
1:84 statement 校共
1:52 statement 校内
1:43 statement 校准
1:39 statement 校凭
1:83 statement 校出
1:52 statement 校分
1:61 statement 校列
1:51 statement 校初
1:31 statement 校到
1:43 statement 校制
1:32 statement 校前
1:50 statement 校副
1:90 statement 校办
1:66 statement 校募
1:93 statement 校区
1:98 statement 校医
1:58 statement 校十
1:40 statement 校升
1:32 statement 校半
1:-133 statement 校协
1:52 statement 校卑
1:73 statement 校印
1:43 statement 校历
1:30 statement 校厨
1:79 statement 校参
1:-101 statement 校及
1:114 statement 校友
1:41 statement 校双
1:103 statement 校发
1:40 statement 校受
1:91 statement 校可
1:33 statement 校史
1:37 statement 校司
1:131 statement 校各
1:64 statement 校合
1:89 statement 校同
1:68 statement 校名
1:50 statement 校后
1:39 statement 校向
1:58 statement 校听
1:66 statement 校周
1:-52 statement 校和
1:78 statement 校四
1:68 statement 校团
1:45 statement 校园
1:52 statement 校图
1:51 statement 校在
1:31 statement 校地
1:89 statement 校址
1:34 statement 校均
1:48 statement 校培
1:44 statement 校声
1:91 statement 校备
1:61 statement 校大
1:105 statement 校学
1:56 statement 校孩
1:50 statement 校安
1:69 statement 校完
1:55 statement 校实
1:100 statement 校家
1:33 statement 校宿
1:50 statement 校寄
1:75 statement 校对
1:46 statement 校将
1:42 statement 校小
1:31 statement 校少
1:61 statement 校就
1:49 statement 校履
1:40 statement 校岭
1:31 statement 校巡
1:48 statement 校工
1:-54 statement 校已
1:30 statement 校市
1:51 statement 校师
1:47 statement 校带
1:-55 statement 校帮
1:50 statement 校常
1:-35 statement 校平
1:53 statement 校年
1:66 statement 校并
1:-38 statement 校庆
1:61 statement 校应
1:40 statement 校建
1:95 statement 校开
1:60 statement 校当
1:70 statement 校影
1:31 statement 校得
1:45 statement 校德
1:32 statement 校徽
1:70 statement 校心
1:33 statement 校思
1:69 statement 校总
1:-50 statement 校情
1:46 statement 校惠
1:64 statement 校愿
1:40 statement 校成
1:37 statement 校所
1:36 statement 校执
1:44 statement 校承
1:44 statement 校技
1:32 statement 校把
1:40 statement 校护
1:66 statement 校报
1:71 statement 校招
1:78 statement 校拟
1:31 statement 校择
1:55 statement 校挂
1:93 statement 校指
1:89 statement 校按
1:-92 statement 校捐
1:47 statement 校据
1:66 statement 校授
1:60 statement 校接
1:72 statement 校提
1:61 statement 校插
1:45 statement 校操
1:-60 statement 校支
1:35 statement 校政
1:38 statement 校效
1:45 statement 校数
1:31 statement 校文
1:75 statement 校新
1:32 statement 校方
1:110 statement 校无
1:35 statement 校旧
1:50 statement 校是
1:-64 statement 校有
1:73 statement 校服
1:61 statement 校本
1:79 statement 校机
1:-184 statement 校来
1:33 statement 校果
1:48 statement 校查
1:97 statement 校校
1:56 statement 校核
1:31 statement 校歌
1:145 statement 校每
1:36 statement 校毕
1:80 statement 校汉
1:80 statement 校汰
1:42 statement 校沈
1:73 statement 校浸
1:50 statement 校添
1:30 statement 校游
1:68 statement 校滨
1:34 statement 校演
1:51 statement 校烹
1:98 statement 校照
1:63 statement 校物
1:96 statement 校班
1:52 statement 校理
1:87 statement 校生
1:52 statement 校田
1:50 statement 校由
1:62 statement 校略
1:37 statement 校登
1:40 statement 校的
1:45 statement 校监
1:32 statement 校直
1:75 statement 校研
1:43 statement 校示
1:40 statement 校社
1:33 statement 校种
1:103 statement 校科
1:54 statement 校称
1:37 statement 校站
1:52 statement 校答
1:47 statement 校签
1:-38 statement 校管
1:48 statement 校级
1:-108 statement 校结
1:44 statement 校统
1:54 statement 校继
1:70 statement 校续
1:92 statement 校缺
1:49 statement 校美
1:110 statement 校老
1:42 statement 校者
1:49 statement 校耆
1:40 statement 校联
1:40 statement 校舍
1:50 statement 校英
1:31 statement 校葡
1:52 statement 校蒋
1:42 statement 校行
1:41 statement 校表
1:58 statement 校要
1:68 statement 校见
1:45 statement 校规
1:63 statement 校视
1:36 statement 校解
1:75 statement 校计
1:35 statement 校订
1:42 statement 校训
1:60 statement 校讲
1:32 statement 校设
1:44 statement 校访
1:48 statement 校评
1:38 statement 校诊
1:-156 statement 校诚
1:54 statement 校请
1:76 statement 校课
1:134 statement 校负
1:50 statement 校责
1:55 statement 校赠
1:51 statement 校走
1:35 statement 校足
1:32 statement 校跑
1:74 statement 校跟
1:103 statement 校车
1:93 statement 校轮
1:-38 statement 校辅
1:41 statement 校过
1:73 statement 校运
1:39 statement 校进
1:48 statement 校退
1:-51 statement 校送
1:55 statement 校通
1:35 statement 校遣
1:40 statement 校配
1:67 statement 校长
1:-60 statement 校门
1:-40 statement 校际
1:-65 statement 校限
1:33 statement 校随
1:-84 statement 校雀
1:47 statement 校青
1:-53 statement 校面
1:61 statement 校音
1:36 statement 校顶
1:55 statement 校须
1:44 statement 校领
1:54 statement 校食
1:91 statement 校首
1:45 statement 校驻
1:36 statement 校高
1:-105 statement 株。
1:40 statement 样$
1:49 statement 样,
1:45 statement 样_
1:67 statement 样、
1:45 statement 样写
1:46 statement 样几
1:36 statement 样制
1:52 statement 样在
1:35 statement 样子
1:64 statement 样式
1:43 statement 样批
1:-44 statement 样本
1:48 statement 样由
1:-98 statement 样的
1:32 statement 样稿
1:94 statement 样约
1:46 statement 样设
1:58 statement 核,
1:34 statement 核:
1:-74 statement 核_
1:50 statement 核、
1:-53 statement 核。
1:62 statement 核优
1:-47 statement 核会
1:48 statement 核准
1:55 statement 核办
1:56 statement 核发
1:55 statement 核合
1:32 statement 核定
1:116 statement 核心
1:-49 statement 核方
1:32 statement 核由
1:40 statement 核等
1:-50 statement 核虚
1:61 statement 根据
1:43 statement 根本
1:-64 statement 格$
1:33 statement 格、
1:43 statement 格。
1:33 statement 格三
1:32 statement 格习
1:36 statement 格可
1:36 statement 格后
1:31 statement 格外
1:51 statement 格我
1:32 statement 格教
1:-32 statement 格率
1:38 statement 格的
1:31 statement 格考
1:53 statement 格者
1:37 statement 格证
1:-107 statement 桂花
1:81 statement 桃园
1:34 statement 桃路
1:35 statement 案$
1:88 statement 案,
1:30 statement 案4
1:79 statement 案、
1:61 statement 案之
1:-51 statement 案人
1:74 statement 案仍
1:47 statement 案会
1:69 statement 案例
1:32 statement 案八
1:35 statement 案分
1:47 statement 案参
1:51 statement 案并
1:36 statement 案报
1:37 statement 案提
1:43 statement 案改
1:63 statement 案模
1:33 statement 案用
1:-113 statement 案由
1:57 statement 案的
1:53 statement 案示
1:50 statement 案经
1:39 statement 案辅
1:43 statement 案进
1:52 statement 案随
1:-46 statement 案须
1:44 statement 案馆
1:43 statement 桌$
1:47 statement 桌、
1:-62 statement 桌。
1:-63 statement 桌刻
1:-53 statement 桌子
1:-36 statement 桌摔
1:61 statement 桌椅
1:65 statement 桐川
1:91 statement 桑坪
1:68 statement 桑梓
1:38 statement 档$
1:-65 statement 档。
1:57 statement 档材
1:85 statement 档案
1:39 statement 桥,
1:54 statement 桥、
1:101 statement 桥中
1:42 statement 桥九
1:104 statement 桥出
1:56 statement 桥北
1:35 statement 桥启
1:41 statement 桥商
1:41 statement 桥坝
1:31 statement 桥坪
1:85 statement 桥头
1:109 statement 桥学
1:97 statement 桥小
1:97 statement 桥幼
1:37 statement 桥当
1:37 statement 桥新
1:81 statement 桥村
1:-49 statement 桥梁
1:52 statement 桥派
1:44 statement 桥看
1:42 statement 桥辅
1:41 statement 桥过
1:35 statement 桥都
1:46 statement 桥镇
1:40 statement 桥队
1:42 statement 桶,
1:-41 statement 梁,
1:57 statement 梁副
1:84 statement 梁家
1:-69 statement 梁小
1:39 statement 梁静
1:63 statement 梅$
1:-65 statement 梅:
1:46 statement 梅县
1:79 statement 梅窝
1:-57 statement 梅老
1:63 statement 梓助
1:31 statement 梧一
1:146 statement 梧岭
1:77 statement 梨园
1:34 statement 梨花
1:33 statement 梯十
1:45 statement 梯学
1:46 statement 梯开
1:44 statement 梯职
1:44 statement 梯讲
1:49 statement 械公
1:59 statement 械研
1:46 statement 械科
1:60 statement 械装
1:72 statement 梳理
1:32 statement 检$
1:33 statement 检一
1:55 statement 检与
1:63 statement 检修
1:71 statement 检在
1:56 statement 检时
1:37 statement 检查
1:38 statement 检核
1:45 statement 检测
1:32 statement 检组
1:82 statement 检视
1:57 statement 检讨
1:32 statement 检费
1:39 statement 检送
1:65 statement 棉衣
1:47 statement 棉被
1:96 statement 棋。
1:66 statement 棋由
1:55 statement 棋院
1:30 statement 棒球
1:30 statement 棘县
1:45 statement 棚三
1:40 statement 棵树
1:64 statement 椅1
1:31 statement 椅3
1:61 statement 椅、
1:32 statement 植园
1:42 statement 植红
1:67 statement 楚泽
1:55 statement 楼。
1:32 statement 楼东
1:43 statement 楼召
1:116 statement 楼小
1:37 statement 楼由
1:33 statement 楼长
1:-74 statement 概况
1:36 statement 概念
1:60 statement 榆关
1:52 statement 榆树
1:61 statement 榕溪
1:-75 statement 榜:
1:43 statement 榜学
1:71 statement 榜文
1:47 statement 榴村
1:93 statement 榴红
1:44 statement 榻江
1:51 statement 槐花
1:34 statement 樟区
1:49 statement 模$
1:-55 statement 模型
1:82 statement 模拟
1:66 statement 模板
1:77 statement 横路
1:88 statement 次$
1:56 statement 次,
1:41 statement 次2
1:-32 statement 次;
1:55 statement 次|
1:51 statement 次“
1:-64 statement 次。
1:69 statement 次一
1:50 statement 次下
1:90 statement 次不
1:65 statement 次两
1:88 statement 次为
1:46 statement 次云
1:44 statement 次五
1:40 statement 次人
1:41 statement 次以
1:45 statement 次任
1:68 statement 次会
1:56 statement 次党
1:39 statement 次全
1:43 statement 次共
1:-52 statement 次再
1:70 statement 次写
1:31 statement 次到
1:54 statement 次半
1:78 statement 次同
1:72 statement 次四
1:57 statement 次备
1:38 statement 次外
1:56 statement 次大
1:51 statement 次安
1:35 statement 次家
1:32 statement 次师
1:-49 statement 次帮
1:30 statement 次录
1:-54 statement 次我
1:37 statement 次技
1:43 statement 次教
1:69 statement 次数
1:79 statement 次暑
1:69 statement 次月
1:36 statement 次检
1:-159 statement 次段
1:45 statement 次比
1:41 statement 次毕
1:38 statement 次汇
1:56 statement 次测
1:-34 statement 次的
1:41 statement 次确
1:106 statement 次碰
1:45 statement 次示
1:53 statement 次线
1:35 statement 次结
1:35 statement 次网
1:-37 statement 次联
1:56 statement 次行
1:48 statement 次观
1:34 statement 次视
1:46 statement 次讨
1:33 statement 次语
1:44 statement 次赴
1:42 statement 次达
1:38 statement 次门
1:76 statement 次需
1:36 statement 欢$
1:66 statement 欢。
1:47 statement 欢送
1:31 statement 欣慰
1:48 statement 欧阳
1:-49 statement 款$
1:-79 statement 款,
1:-74 statement 款5
1:60 statement 款6
1:74 statement 款与
1:43 statement 款专
1:57 statement 款中
1:44 statement 款二
1:68 statement 款和
1:-88 statement 款点
1:48 statement 款由
1:33 statement 款购
1:43 statement 款赞
1:57 statement 款都
1:69 statement 款项
1:-43 statement 歌。
1:37 statement 止$
1:-68 statement 止:
1:67 statement 止。
1:53 statement 止之
1:-81 statement 止停
1:31 statement 止时
1:53 statement 止的
1:36 statement 止者
1:-70 statement 正常
1:-130 statement 正开
1:93 statement 正式
1:-45 statement 正文
1:43 statement 正晨
1:62 statement 正月
1:105 statement 正本
1:-48 statement 正相
1:-47 statement 正衡
1:77 statement 正路
1:48 statement 正阳
1:-44 statement 正面
1:-58 statement 此,
1:40 statement 此。
1:44 statement 此作
1:91 statement 此前
1:50 statement 此厚
1:78 statement 此执
1:35 statement 此无
1:34 statement 此来
1:-137 statement 此次
1:-65 statement 此申
1:33 statement 此的
1:33 statement 此约
1:86 statement 此致
1:-95 statement 此证
1:39 statement 此责
1:31 statement 此蹲
1:122 statement 此项
1:-46 statement 步$
1:42 statement 步,
1:-51 statement 步。
1:34 statement 步口
1:37 statement 步阶
1:45 statement 步骤
1:42 statement 武术
1:46 statement 武陵
1:56 statement 歧,
1:-55 statement 歪扭
1:-147 statement 歪歪
1:76 statement 殊教
1:32 statement 残旧
1:56 statement 残疾
1:59 statement 残联
1:49 statement 残障
1:-73 statement 殖户
1:43 statement 段(
1:46 statement 段,
1:-58 statement 段;
1:61 statement 段_
1:39 statement 段为
1:-61 statement 段月
1:-187 statement 段考
1:35 statement 段进
1:38 statement 毋挂
1:51 statement 每$
1:78 statement 每一
1:105 statement 每两
1:112 statement 每个
1:62 statement 每人
1:71 statement 每位
1:54 statement 每半
1:37 statement 每单
1:35 statement 每去
1:40 statement 每双
1:66 statement 每名
1:158 statement 每周
1:49 statement 每坊
1:-66 statement 每季
1:152 statement 每学
1:83 statement 每对
1:41 statement 每封
1:108 statement 每年
1:59 statement 每所
1:83 statement 每批
1:104 statement 每日
1:49 statement 每旬
1:98 statement 每晚
1:168 statement 每月
1:68 statement 每期
1:39 statement 每梯
1:108 statement 每次
1:50 statement 每点
1:58 statement 每班
1:75 statement 每生
1:48 statement 每科
1:54 statement 每笔
1:53 statement 每箱
1:66 statement 每组
1:60 statement 每节
1:61 statement 每趟
1:42 statement 每轮
1:43 statement 每逢
1:65 statement 每门
1:66 statement 每项
1:63 statement 毒$
1:40 statement 毒,
1:50 statement 毒。
1:36 statement 比$
1:38 statement 比。
1:65 statement 比一
1:-63 statement 比上
1:-70 statement 比例
1:48 statement 比偏
1:100 statement 比去
1:35 statement 比师
1:-49 statement 比赛
1:39 statement 毕$
1:46 statement 毕,
1:109 statement 毕业
1:-73 statement 毕主
1:47 statement 毛教
1:53 statement 民中
1:-65 statement 民农
1:67 statement 民医
1:49 statement 民及
1:44 statement 民国
1:-144 statement 民子
1:73 statement 民小
1:-50 statement 民政
1:69 statement 民族
1:35 statement 民法
1:37 statement 民满
1:59 statement 民粮
1:64 statement 民路
1:30 statement 气$
1:-131 statement 气。
1:-47 statement 气四
1:-48 statement 气氛
1:34 statement 气馁
1:-45 statement 氛活
1:117 statement 水_
1:-75 statement 水。
1:118 statement 水中
1:96 statement 水井
1:37 statement 水区
1:33 statement 水县
1:46 statement 水塘
1:71 statement 水学
1:44 statement 水实
1:32 statement 水小
1:86 statement 水市
1:33 statement 水平
1:41 statement 水报
1:33 statement 水排
1:38 statement 水改
1:73 statement 水机
1:-50 statement 水村
1:33 statement 水校
1:60 statement 水水
1:36 statement 水淘
1:45 statement 水滴
1:68 statement 水特
1:31 statement 水田
1:60 statement 水电
1:41 statement 水画
1:111 statement 水磨
1:-114 statement 水管
1:35 statement 水艺
1:78 statement 水营
1:51 statement 水袋
1:40 statement 水质
1:93 statement 水镇
1:50 statement 水静
1:98 statement 永久
1:73 statement 永宁
1:-69 statement 永年
1:-53 statement 永远
1:40 statement 氹仔
1:46 statement 求$
1:38 statement 求,
1:74 statement 求学
1:42 statement 求实
1:113 statement 求教
1:37 statement 求答
1:41 statement 求花
1:31 statement 汇存
1:45 statement 汇总
1:-74 statement 汇报
1:-54 statement 汇整
1:107 statement 汇文
1:55 statement 汇编
1:86 statement 汉水
1:58 statement 汉语
1:40 statement 汉高
1:44 statement 汗$
1:33 statement 江$
1:32 statement 江中
1:45 statement 江之
1:75 statement 江交
1:49 statement 江北
1:47 statement 江南
1:47 statement 江县
1:104 statement 江口
1:69 statement 江善
1:46 statement 江圣
1:71 statement 江城
1:90 statement 江基
1:48 statement 江外
1:39 statement 江学
1:45 statement 江安
1:34 statement 江实
1:83 statement 江客
1:64 statement 江岸
1:45 statement 江州
1:72 statement 江市
1:42 statement 江师
1:93 statement 江教
1:37 statement 江校
1:41 statement 江洲
1:78 statement 江渡
1:43 statement 江源
1:101 statement 江滨
1:44 statement 江澜
1:43 statement 江班
1:54 statement 江畔
1:91 statement 江职
1:40 statement 江路
1:44 statement 江退
1:46 statement 江门
1:76 statement 池与
1:59 statement 池组
1:79 statement 汤、
1:37 statement 汤老
1:52 statement 汪晓
1:87 statement 汰换
1:38 statement 汰的
1:61 statement 汽修
1:47 statement 汽车
1:104 statement 沂河
1:53 statement 沅川
1:89 statement 沈老
1:58 statement 沈育
1:-46 statement 沉默
1:64 statement 沙井
1:37 statement 沙县
1:72 statement 沙口
1:54 statement 沙坪
1:67 statement 沙枣
1:98 statement 沙棘
1:37 statement 沙水
1:83 statement 沙河
1:39 statement 沙洲
1:47 statement 沙田
1:-58 statement 沙老
1:34 statement 沙龙
1:62 statement 沟,
1:35 statement 沟体
1:75 statement 沟初
1:33 statement 沟厨
1:89 statement 沟口
1:34 statement 沟培
1:64 statement 沟学
1:36 statement 沟宿
1:34 statement 沟寄
1:160 statement 沟小
1:-68 statement 沟果
1:35 statement 沟楼
1:58 statement 沟民
1:34 statement 沟灶
1:34 statement 沟照
1:124 statement 沟通
1:35 statement 沟采
1:55 statement 沟镇
1:34 statement 沟门
1:30 statement 沟鼓
1:39 statement 没事
1:57 statement 没成
1:56 statement 河$
1:-47 statement 河、
1:54 statement 河中
1:44 statement 河书
1:58 statement 河二
1:45 statement 河五
1:41 statement 河任
1:89 statement 河区
1:85 statement 河县
1:103 statement 河口
1:47 statement 河名
1:44 statement 河园
1:93 statement 河学
1:45 statement 河孩
1:92 statement 河小
1:38 statement 河少
1:69 statement 河市
1:39 statement 河抽
1:47 statement 河捐
1:89 statement 河教
1:53 statement 河村
1:35 statement 河毕
1:46 statement 河沿
1:41 statement 河流
1:-49 statement 河游
1:81 statement 河湾
)"sv,
    R"(1:37 statement 河特
1:38 statement 河篮
1:45 statement 河粮
1:39 statement 河缺
1:35 statement 河老
1:60 statement 河职
1:45 statement 河西
1:40 statement 河谷
1:44 statement 河送
1:45 statement 河顶
1:93 statement 油塘
1:56 statement 油有
1:44 statement 油漆
1:60 statement 油费
1:49 statement 治|
1:39 statement 治副
1:38 statement 治县
1:32 statement 治教
1:117 statement 治疗
1:40 statement 治研
1:32 statement 治西
1:80 statement 沽商
1:30 statement 沿$
1:44 statement 沿学
1:52 statement 泉,
1:82 statement 泉中
1:-60 statement 泉乡
1:32 statement 泉二
1:53 statement 泉任
1:50 statement 泉县
1:-56 statement 泉学
1:36 statement 泉市
1:58 statement 泉幼
1:32 statement 泉授
1:30 statement 泉教
1:-150 statement 泉杯
1:70 statement 泉眼
1:32 statement 泉职
1:114 statement 泉路
1:42 statement 法$
1:67 statement 法:
1:59 statement 法、
1:41 statement 法》
1:80 statement 法协
1:43 statement 法可
1:49 statement 法如
1:46 statement 法定
1:-63 statement 法律
1:35 statement 法教
1:48 statement 法治
1:67 statement 法自
1:47 statement 法订
1:-75 statement 法讲
1:33 statement 法贵
1:33 statement 泛宣
1:39 statement 泡一
1:-50 statement 泥土
1:39 statement 泥教
1:59 statement 泥桥
1:97 statement 泥河
1:38 statement 注$
1:120 statement 注:
1:38 statement 注|
1:-100 statement 注册
1:-46 statement 注教
1:-85 statement 泳。
1:63 statement 泳池
1:43 statement 泺护
1:30 statement 泽创
1:30 statement 泽附
1:45 statement 洋初
1:112 statement 洋小
1:99 statement 洋镇
1:-111 statement 洗好
1:44 statement 洗碗
1:45 statement 洗衣
1:33 statement 洗马
1:36 statement 洛布
1:101 statement 津沽
1:80 statement 津贴
1:77 statement 洮河
1:50 statement 洲中
1:30 statement 洲大
1:30 statement 洲奖
1:72 statement 洲工
1:51 statement 洲市
1:36 statement 洲鼓
1:-83 statement 活动
1:69 statement 活老
1:38 statement 活节
1:-64 statement 活补
1:-47 statement 活跃
1:42 statement 活部
1:37 statement 活页
1:37 statement 洼乡
1:50 statement 洼同
1:42 statement 洼学
1:43 statement 洼小
1:88 statement 洼村
1:34 statement 洼的
1:37 statement 洼老
1:40 statement 洼里
1:-49 statement 派$
1:76 statement 派,
1:37 statement 派1
1:55 statement 派2
1:78 statement 派3
1:50 statement 派4
1:64 statement 派5
1:107 statement 派一
1:53 statement 派三
1:71 statement 派专
1:85 statement 派两
1:53 statement 派中
1:50 statement 派主
1:-52 statement 派二
1:39 statement 派五
1:39 statement 派交
1:80 statement 派任
1:67 statement 派保
1:44 statement 派六
1:-71 statement 派内
1:48 statement 派农
1:-55 statement 派到
1:44 statement 派副
1:36 statement 派化
1:44 statement 派单
1:43 statement 派卢
1:33 statement 派合
1:78 statement 派员
1:45 statement 派四
1:30 statement 派处
1:74 statement 派学
1:105 statement 派实
1:49 statement 派工
1:45 statement 派康
1:41 statement 派往
1:33 statement 派志
1:79 statement 派我
1:89 statement 派执
1:58 statement 派技
1:49 statement 派挂
1:47 statement 派支
1:122 statement 派教
1:61 statement 派数
1:75 statement 派校
1:47 statement 派治
1:52 statement 派班
1:37 statement 派督
1:35 statement 派种
1:-57 statement 派经
1:44 statement 派美
1:51 statement 派老
1:54 statement 派自
1:34 statement 派舞
1:44 statement 派英
1:51 statement 派训
1:62 statement 派资
1:-56 statement 派走
1:61 statement 派跟
1:106 statement 派车
1:31 statement 派选
1:66 statement 派遣
1:44 statement 派阅
1:83 statement 派音
1:38 statement 派食
1:62 statement 派驻
1:80 statement 派骨
1:46 statement 流,
1:47 statement 流-
1:45 statement 流3
1:100 statement 流;
1:50 statement 流”
1:-61 statement 流。
1:30 statement 流下
1:50 statement 流主
1:44 statement 流举
1:59 statement 流书
1:-78 statement 流于
1:45 statement 流做
1:32 statement 流决
1:51 statement 流出
1:118 statement 流到
1:79 statement 流前
1:39 statement 流动
1:-53 statement 流另
1:41 statement 流团
1:46 statement 流失
1:36 statement 流当
1:39 statement 流心
1:58 statement 流教
1:45 statement 流时
1:34 statement 流来
1:40 statement 流水
1:51 statement 流程
1:38 statement 流筹
1:71 statement 流箱
1:40 statement 流进
1:-70 statement 浆、
1:42 statement 测,
1:49 statement 测卷
1:-30 statement 测评
1:41 statement 测试
1:89 statement 测验
1:33 statement 济南
1:103 statement 浦口
1:-43 statement 浩$
1:-56 statement 浩_
1:43 statement 海$
1:33 statement 海一
1:56 statement 海中
1:79 statement 海事
1:58 statement 海二
1:41 statement 海关
1:30 statement 海到
1:66 statement 海医
1:43 statement 海坊
1:39 statement 海城
1:102 statement 海天
1:34 statement 海学
1:77 statement 海宁
1:90 statement 海安
1:34 statement 海对
1:36 statement 海岛
1:39 statement 海岬
1:52 statement 海岱
1:40 statement 海岸
1:84 statement 海州
1:35 statement 海工
1:-49 statement 海平
1:57 statement 海报
1:99 statement 海棠
1:42 statement 海洋
1:32 statement 海涛
1:69 statement 海滨
1:35 statement 海理
1:48 statement 海角
1:43 statement 海边
1:31 statement 海院
1:51 statement 海陵
1:46 statement 海风
1:82 statement 浸润
1:37 statement 涂、
1:95 statement 消毒
1:33 statement 涉。
1:53 statement 涉及
1:69 statement 涛中
1:32 statement 涤费
1:46 statement 润两
1:33 statement 涧口
1:41 statement 涯规
1:45 statement 涵盖
1:65 statement 淘汰
1:-51 statement 深受
1:34 statement 深导
1:39 statement 深山
1:102 statement 深教
1:53 statement 混龄
1:88 statement 添置
1:37 statement 添麻
1:80 statement 清(
1:-40 statement 清,
1:-123 statement 清《
1:66 statement 清单
1:93 statement 清晖
1:45 statement 清步
1:131 statement 清水
1:-76 statement 清泉
1:92 statement 清溪
1:-75 statement 清运
1:50 statement 清远
1:68 statement 渔村
1:36 statement 渡,
1:67 statement 渡、
1:33 statement 渡一
1:68 statement 渡中
1:32 statement 渡入
1:115 statement 渡区
1:48 statement 渡县
1:131 statement 渡口
1:63 statement 渡小
1:32 statement 渡支
1:38 statement 渡海
1:43 statement 渡牵
1:34 statement 渡职
1:78 statement 渡负
1:43 statement 渡跟
1:33 statement 渡顶
1:52 statement 温室
1:-52 statement 温差
1:43 statement 温老
1:30 statement 港,
1:58 statement 港东
1:81 statement 港中
1:45 statement 港九
1:59 statement 港出
1:68 statement 港参
1:46 statement 港坪
1:71 statement 港币
1:93 statement 港市
1:61 statement 港幼
1:36 statement 港方
1:68 statement 港派
1:82 statement 港观
1:39 statement 游$
1:52 statement 游、
1:33 statement 游会
1:63 statement 游回
1:31 statement 游园
1:32 statement 游学
1:41 statement 游平
1:65 statement 游戏
1:-54 statement 湖$
1:42 statement 湖;
1:60 statement 湖一
1:78 statement 湖中
1:66 statement 湖区
1:77 statement 湖国
1:52 statement 湖外
1:35 statement 湖实
1:68 statement 湖工
1:104 statement 湖市
1:43 statement 湖教
1:84 statement 湖滨
1:50 statement 湖考
1:38 statement 湾→
1:50 statement 湾一
1:92 statement 湾三
1:81 statement 湾中
1:45 statement 湾办
1:72 statement 湾区
1:70 statement 湾县
1:39 statement 湾启
1:39 statement 湾园
1:43 statement 湾外
1:161 statement 湾小
1:68 statement 湾村
1:118 statement 湾第
1:48 statement 湾跟
1:47 statement 湾高
1:55 statement 源$
1:33 statement 源,
1:76 statement 源。
1:104 statement 源中
1:40 statement 源回
1:56 statement 源学
1:37 statement 源平
1:70 statement 源库
1:39 statement 源汽
1:77 statement 源班
1:33 statement 溪、
1:64 statement 溪乡
1:83 statement 溪住
1:53 statement 溪八
1:30 statement 溪区
1:59 statement 溪县
1:76 statement 溪口
1:-100 statement 溪国
1:41 statement 溪完
1:32 statement 溪实
1:50 statement 溪家
1:-81 statement 溪小
1:45 statement 溪幼
1:100 statement 溪校
1:77 statement 溪点
1:53 statement 溪的
1:33 statement 溪职
1:31 statement 溪边
1:42 statement 溪镇
1:81 statement 溺水
1:49 statement 滋味
1:30 statement 滑梯
1:38 statement 滞,
1:32 statement 满3
1:52 statement 满4
1:32 statement 满6
1:68 statement 满三
1:37 statement 满两
1:-49 statement 满五
1:54 statement 满分
1:50 statement 满后
1:-98 statement 满妈
1:31 statement 满意
1:55 statement 满由
1:36 statement 满考
1:-57 statement 满芒
1:62 statement 满野
1:54 statement 滦溪
1:33 statement 滨$
1:50 statement 滨中
1:101 statement 滨供
1:32 statement 滨初
1:40 statement 滨国
1:36 statement 滨外
1:32 statement 滨大
1:50 statement 滨州
1:67 statement 滨市
1:32 statement 滨师
1:112 statement 滨江
1:95 statement 滨河
1:48 statement 滨海
1:63 statement 滨湖
1:33 statement 滨火
1:55 statement 滨的
1:54 statement 滨英
1:33 statement 滨运
1:97 statement 滨酒
1:33 statement 滩,
1:42 statement 滩两
1:81 statement 滩中
1:59 statement 滩乡
1:54 statement 滩县
1:54 statement 滩护
1:39 statement 滩教
1:43 statement 滴慈
1:100 statement 漂流
1:93 statement 漆三
1:-52 statement 漏雨
1:-38 statement 演,
1:38 statement 演一
1:48 statement 演两
1:49 statement 演出
1:34 statement 演讲
1:-39 statement 演赛
1:45 statement 潘校
1:56 statement 潘石
1:39 statement 潭县
1:57 statement 潭学
1:100 statement 澄江
1:58 statement 澄湖
1:55 statement 澎岛
1:-43 statement 澜幼
1:38 statement 澜溪
1:45 statement 澜理
1:-49 statement 澜的
1:52 statement 澳,
1:50 statement 澳口
1:49 statement 澳实
1:39 statement 澳门
1:47 statement 激莫
1:72 statement 濠光
1:51 statement 濠江
1:52 statement 火楼
1:88 statement 火草
1:84 statement 火车
1:52 statement 灯光
1:-95 statement 灯写
1:32 statement 灶$
1:37 statement 灶上
1:41 statement 灶五
1:62 statement 灶台
1:34 statement 灶间
1:-61 statement 炉主
1:83 statement 炊事
1:31 statement 点$
1:71 statement 点,
1:75 statement 点-
1:-72 statement 点:
1:-51 statement 点?
1:37 statement 点”
1:-136 statement 点。
1:31 statement 点】
1:80 statement 点一
1:42 statement 点三
1:33 statement 点上
1:56 statement 点专
1:102 statement 点两
1:90 statement 点为
1:-188 statement 点二
1:-169 statement 点五
1:45 statement 点人
1:-74 statement 点八
1:51 statement 点写
1:41 statement 点到
1:-40 statement 点半
1:69 statement 点四
1:-50 statement 点土
1:54 statement 点在
1:56 statement 点培
1:102 statement 点字
1:42 statement 点就
1:30 statement 点收
1:35 statement 点放
1:32 statement 点教
1:86 statement 点校
1:70 statement 点清
1:-100 statement 点灯
1:97 statement 点的
1:34 statement 点盐
1:36 statement 点督
1:-92 statement 点经
1:34 statement 点缺
1:44 statement 点老
1:-60 statement 点要
1:45 statement 点设
1:115 statement 点评
1:73 statement 点说
1:33 statement 点课
1:55 statement 点费
1:36 statement 点走
1:59 statement 点轮
1:68 statement 点辅
1:51 statement 点项
1:36 statement 炼,
1:44 statement 炼半
1:-49 statement 烈的
1:68 statement 烘焙
1:-67 statement 烛。
1:42 statement 烦。
1:-97 statement 烧,
1:83 statement 烧锅
1:-66 statement 烧鸡
1:44 statement 热,
1:41 statement 热水
1:-78 statement 热烈
1:-52 statement 热线
1:70 statement 烹饪
1:104 statement 焊接
1:65 statement 焊机
1:74 statement 焙工
1:49 statement 焦去
1:39 statement 焦课
1:42 statement 焦还
1:-122 statement 然_
1:90 statement 然科
1:43 statement 然要
1:-113 statement 照,
1:36 statement 照”
1:35 statement 照。
1:33 statement 照《
1:33 statement 照东
1:37 statement 照价
1:47 statement 照发
1:45 statement 照台
1:57 statement 照旧
1:45 statement 照此
1:43 statement 照海
1:61 statement 照清
1:-118 statement 照片
1:35 statement 照的
1:61 statement 熟悉
1:40 statement 爬山
1:39 statement 爱,
1:39 statement 爱器
1:39 statement 爱堂
1:-83 statement 爱心
1:60 statement 爱高
1:44 statement 父$
1:-76 statement 父:
1:31 statement 父上
1:74 statement 父接
1:105 statement 父每
1:36 statement 父高
1:42 statement 爷奶
1:-48 statement 爷爷
1:-77 statement 爷的
1:-47 statement 爸爸
1:-52 statement 爸的
1:-59 statement 爸都
1:33 statement 片,
1:-41 statement 片。
1:31 statement 片册
1:34 statement 片包
1:-163 statement 片数
1:-113 statement 片洗
1:-51 statement 片若
1:-78 statement 版、
1:42 statement 版。
1:-50 statement 版任
1:39 statement 版社
1:70 statement 版装
1:45 statement 牌$
1:50 statement 牌,
1:51 statement 牌。
1:33 statement 牌后
1:32 statement 牙科
1:46 statement 牙老
1:32 statement 牙验
1:-119 statement 牛$
1:-101 statement 牛。
1:60 statement 牛坪
1:82 statement 牛头
1:97 statement 牛角
1:61 statement 牦牛
1:39 statement 牧兽
1:107 statement 牧区
1:46 statement 牧组
1:55 statement 牧羊
1:50 statement 物1
1:-75 statement 物业
1:40 statement 物园
1:-49 statement 物复
1:30 statement 物实
1:48 statement 物流
1:123 statement 物理
1:46 statement 物联
1:-65 statement 物语
1:-103 statement 物请
1:-46 statement 物资
1:128 statement 牵头
1:34 statement 特)
1:-46 statement 特产
1:34 statement 特协
1:-87 statement 特发
1:162 statement 特教
1:66 statement 特校
1:52 statement 特殊
1:55 statement 特级
1:32 statement 特美
1:-38 statement 特色
1:-55 statement 特订
1:-79 statement 特邀
1:51 statement 状一
1:50 statement 状下
1:51 statement 状况
1:48 statement 狐敏
1:-38 statement 狗叫
1:68 statement 独立
1:59 statement 狮坪
1:-89 statement 猪塘
1:32 statement 献的
1:36 statement 献艺
1:104 statement 率$
1:36 statement 率1
1:40 statement 率4
1:49 statement 率:
1:62 statement 率不
1:49 statement 率与
1:-44 statement 率从
1:51 statement 率偏
1:48 statement 率升
1:32 statement 率拟
1:66 statement 率控
1:44 statement 率由
1:38 statement 率翻
1:89 statement 率达
1:34 statement 率队
1:37 statement 率降
1:65 statement 玉到
1:-47 statement 玉米
1:81 statement 王家
1:-103 statement 王师
1:41 statement 王校
1:69 statement 王老
1:90 statement 玛_
1:83 statement 玛县
1:46 statement 玩$
1:50 statement 玩,
1:86 statement 玩具
1:44 statement 玩吧
1:48 statement 玩教
1:39 statement 环创
1:95 statement 环境
1:69 statement 环头
1:41 statement 现仅
1:41 statement 现代
1:35 statement 现优
1:41 statement 现况
1:-140 statement 现在
1:-60 statement 现场
1:78 statement 现将
1:43 statement 现已
1:65 statement 现有
1:37 statement 现由
1:44 statement 现答
1:40 statement 现藏
1:48 statement 现调
1:73 statement 玲→
1:-59 statement 珍惜
1:63 statement 珠心
1:165 statement 班$
1:130 statement 班,
1:35 statement 班3
1:33 statement 班8
1:-96 statement 班_
1:38 statement 班、
1:-39 statement 班。
1:-35 statement 班一
1:60 statement 班上
1:30 statement 班不
1:56 statement 班与
1:86 statement 班两
1:76 statement 班主
1:-146 statement 班亲
1:-50 statement 班人
1:-55 statement 班会
1:-89 statement 班全
1:44 statement 班六
1:32 statement 班共
1:33 statement 班出
1:-53 statement 班列
1:39 statement 班到
1:80 statement 班协
1:41 statement 班听
1:33 statement 班图
1:37 statement 班备
1:136 statement 班子
1:135 statement 班学
1:86 statement 班家
1:84 statement 班师
1:44 statement 班带
1:33 statement 班干
1:51 statement 班幼
1:40 statement 班建
1:39 statement 班报
1:35 statement 班排
1:69 statement 班教
1:56 statement 班服
1:30 statement 班期
1:32 statement 班来
1:47 statement 班每
1:32 statement 班沟
1:-47 statement 班班
1:32 statement 班由
1:40 statement 班盖
1:93 statement 班级
1:48 statement 班结
1:69 statement 班老
1:58 statement 班观
1:-44 statement 班超
1:36 statement 班通
1:43 statement 班里
1:-44 statement 班长
1:48 statement 球$
1:32 statement 球3
1:55 statement 球_
1:38 statement 球也
1:44 statement 球小
1:37 statement 球操
1:73 statement 球教
1:112 statement 球是
1:52 statement 球架
1:33 statement 球特
1:60 statement 球科
1:43 statement 球过
1:41 statement 球队
1:-55 statement 理$
1:45 statement 理)
1:108 statement 理,
1:59 statement 理:
1:70 statement 理_
1:46 statement 理“
1:47 statement 理”
1:65 statement 理、
1:39 statement 理一
1:52 statement 理三
1:37 statement 理下
1:61 statement 理两
1:51 statement 理中
1:59 statement 理作
1:107 statement 理健
1:43 statement 理到
1:65 statement 理化
1:56 statement 理后
1:42 statement 理员
1:-67 statement 理和
1:38 statement 理咨
1:109 statement 理学
1:47 statement 理局
1:70 statement 理层
1:59 statement 理工
1:31 statement 理师
1:45 statement 理干
1:-74 statement 理念
1:-43 statement 理教
1:36 statement 理班
1:64 statement 理科
1:51 statement 理章
1:49 statement 理系
1:42 statement 理组
1:32 statement 理细
1:57 statement 理老
1:30 statement 理规
1:33 statement 理解
1:102 statement 理辅
1:43 statement 理部
1:33 statement 理闲
1:-34 statement 琢磨
1:32 statement 琴,
1:66 statement 琴一
1:94 statement 琴即
1:52 statement 琴的
1:38 statement 琴调
1:64 statement 瑞泉
1:94 statement 瑶小
1:30 statement 瑶山
1:59 statement 璟将
1:46 statement 瓦房
1:-129 statement 瓦窑
1:117 statement 甘泉
1:-47 statement 甘霖
1:-107 statement 生$
1:42 statement 生)
1:-38 statement 生,
1:65 statement 生1
1:58 statement 生2
1:38 statement 生3
1:40 statement 生4
1:43 statement 生5
1:67 statement 生6
1:-50 statement 生:
1:101 statement 生。
1:38 statement 生一
1:70 statement 生三
1:66 statement 生上
1:39 statement 生不
1:66 statement 生与
1:32 statement 生两
1:32 statement 生中
1:107 statement 生之
1:35 statement 生书
1:40 statement 生二
1:71 statement 生交
1:40 statement 生人
1:34 statement 生仅
1:70 statement 生代
1:-61 statement 生们
1:39 statement 生会
1:31 statement 生作
1:80 statement 生使
1:47 statement 生借
1:43 statement 生健
1:64 statement 生共
1:60 statement 生写
1:31 statement 生军
1:48 statement 生冬
1:39 statement 生凑
1:106 statement 生到
1:62 statement 生办
1:91 statement 生十
1:53 statement 生参
1:49 statement 生发
1:51 statement 生可
1:58 statement 生合
1:39 statement 生同
1:55 statement 生名
1:53 statement 生向
1:53 statement 生和
1:31 statement 生咨
1:52 statement 生四
1:47 statement 生困
1:-31 statement 生在
1:58 statement 生均
1:75 statement 生多
1:83 statement 生学
1:48 statement 生实
1:32 statement 生宿
1:45 statement 生将
1:68 statement 生就
1:47 statement 生工
1:30 statement 生干
1:60 statement 生开
1:37 statement 生徒
1:32 statement 生态
1:36 statement 生怎
1:83 statement 生情
1:-41 statement 生所
1:33 statement 生投
1:46 statement 生按
1:42 statement 生挑
1:33 statement 生捐
1:84 statement 生支
1:-95 statement 生效
1:-55 statement 生数
1:69 statement 生日
1:40 statement 生本
1:78 statement 生来
1:85 statement 生档
1:71 statement 生榜
1:-90 statement 生正
1:-43 statement 生每
1:35 statement 生流
1:36 statement 生涯
1:46 statement 生源
1:34 statement 生物
1:42 statement 生由
1:44 statement 生留
1:-52 statement 生的
1:40 statement 生看
1:54 statement 生研
1:47 statement 生票
1:39 statement 生简
1:109 statement 生管
1:53 statement 生线
1:36 statement 生结
1:-96 statement 生给
1:45 statement 生编
1:34 statement 生职
1:37 statement 生自
1:41 statement 生至
1:31 statement 生计
1:35 statement 生轮
1:34 statement 生辍
1:81 statement 生近
1:62 statement 生进
1:45 statement 生送
1:-73 statement 生适
1:44 statement 生选
1:61 statement 生都
1:-54 statement 生院
1:38 statement 生随
1:37 statement 生须
1:41 statement 生预
1:56 statement 用$
1:121 statement 用,
1:-47 statement 用:
1:54 statement 用;
1:56 statement 用“
1:123 statement 用。
1:77 statement 用一
1:45 statement 用三
1:46 statement 用上
1:40 statement 用下
1:-55 statement 用不
1:47 statement 用书
1:46 statement 用了
1:102 statement 用于
1:78 statement 用到
1:33 statement 用双
1:47 statement 用另
1:49 statement 用后
1:32 statement 用员
1:100 statement 用品
1:-69 statement 用多
1:30 statement 用大
1:36 statement 用少
1:42 statement 用工
1:99 statement 用平
1:35 statement 用意
1:-81 statement 用户
1:98 statement 用新
1:40 statement 用牵
1:77 statement 用由
1:62 statement 用电
1:-134 statement 用登
1:46 statement 用的
1:39 statement 用竹
1:56 statement 用经
1:-96 statement 用药
1:33 statement 用起
1:124 statement 用途
1:34 statement 用邮
1:-172 statement 用问
1:64 statement 用餐
1:31 statement 用鼓
1:71 statement 甫满
1:50 statement 甫静
1:37 statement 田供
1:60 statement 田园
1:32 statement 田字
1:45 statement 田学
1:44 statement 田家
1:69 statement 田小
1:74 statement 田径
1:47 statement 田心
1:43 statement 田明
1:47 statement 田村
1:34 statement 田野
1:52 statement 由2
1:40 statement 由6
1:65 statement 由一
1:36 statement 由三
1:62 statement 由两
1:123 statement 由中
1:60 statement 由临
1:69 statement 由乙
1:31 statement 由乡
1:62 statement 由书
1:57 statement 由云
1:40 statement 由五
1:-98 statement 由人
1:65 statement 由优
1:-62 statement 由全
1:75 statement 由凤
1:49 statement 由北
1:102 statement 由区
1:30 statement 由厂
1:86 statement 由县
1:113 statement 由双
1:62 statement 由受
1:108 statement 由各
1:78 statement 由吴
1:75 statement 由和
1:39 statement 由四
1:100 statement 由圣
1:63 statement 由城
1:53 statement 由培
1:64 statement 由塔
1:33 statement 由外
1:79 statement 由大
1:80 statement 由奔
1:39 statement 由姊
1:35 statement 由委
1:58 statement 由学
1:37 statement 由宁
1:69 statement 由安
1:39 statement 由宏
1:59 statement 由实
1:71 statement 由家
1:38 statement 由小
1:37 statement 由局
1:32 statement 由山
1:38 statement 由岚
1:48 statement 由巧
1:-42 statement 由市
1:33 statement 由师
1:33 statement 由带
1:44 statement 由府
1:78 statement 由弈
1:36 statement 由彩
1:45 statement 由德
1:115 statement 由我
1:30 statement 由所
1:42 statement 由承
1:33 statement 由掌
1:63 statement 由接
1:70 statement 由援
1:57 statement 由支
1:73 statement 由教
1:100 statement 由新
1:43 statement 由明
1:56 statement 由晨
1:86 statement 由本
1:32 statement 由村
1:52 statement 由松
1:42 statement 由枫
1:83 statement 由柯
1:113 statement 由校
1:50 statement 由核
1:51 statement 由桃
1:37 statement 由桐
1:65 statement 由梧
1:32 statement 由梨
1:52 statement 由正
1:53 statement 由江
1:64 statement 由沂
1:55 statement 由沙
1:40 statement 由河
1:50 statement 由油
1:32 statement 由洛
1:31 statement 由津
1:71 statement 由派
1:39 statement 由浦
1:127 statement 由海
1:79 statement 由清
1:58 statement 由港
1:42 statement 由湖
1:98 statement 由滨
1:-60 statement 由炉
1:62 statement 由爱
1:46 statement 由特
1:81 statement 由甲
1:128 statement 由省
1:35 statement 由督
1:45 statement 由第
1:79 statement 由联
1:55 statement 由育
1:30 statement 由蓝
1:-106 statement 由行
1:52 statement 由西
1:35 statement 由见
1:47 statement 由设
1:40 statement 由该
1:39 statement 由财
1:36 statement 由货
1:33 statement 由邮
1:32 statement 由都
1:59 statement 由镇
1:37 statement 由长
1:84 statement 由附
1:47 statement 由集
1:56 statement 由雪
1:55 statement 由青
1:81 statement 由驼
1:52 statement 由鹤
1:33 statement 由龙
1:62 statement 甲:
1:69 statement 甲乙
1:45 statement 甲周
1:94 statement 甲园
1:58 statement 甲方
1:-62 statement 甲校
1:84 statement 申屠
1:85 statement 申报
1:-64 statement 申诉
1:-51 statement 申请
1:-114 statement 申谢
1:-89 statement 电、
1:54 statement 电。
1:48 statement 电专
1:45 statement 电公
1:49 statement 电化
1:31 statement 电告
1:39 statement 电商
1:-91 statement 电图
1:72 statement 电大
1:83 statement 电子
1:41 statement 电学
1:53 statement 电工
1:-37 statement 电教
1:32 statement 电气
1:54 statement 电焊
1:48 statement 电盘
1:111 statement 电脑
1:42 statement 电视
1:-55 statement 电话
1:40 statement 电费
1:53 statement 电邮
1:36 statement 男不
1:48 statement 画”
1:41 statement 画、
1:40 statement 画。
1:-137 statement 画一
1:49 statement 画专
1:30 statement 画像
1:33 statement 画分
1:70 statement 画墙
1:37 statement 画山
1:-36 statement 画我
1:39 statement 画支
1:37 statement 画架
1:-50 statement 畅通
1:100 statement 界生
1:51 statement 畔宾
1:42 statement 留:
1:76 statement 留一
1:65 statement 留三
1:38 statement 留下
1:34 statement 留不
1:51 statement 留原
1:39 statement 留县
1:60 statement 留守
1:48 statement 留峪
1:48 statement 留市
1:77 statement 留念
1:40 statement 留教
1:45 statement 留样
1:42 statement 留滨
1:-59 statement 留白
1:37 statement 畜牧
1:50 statement 略。
1:48 statement 略述
1:32 statement 番,
1:38 statement 番。
1:-113 statement 番茄
1:38 statement 番驻
1:40 statement 疆前
1:42 statement 疆工
1:45 statement 疑,
1:34 statement 疑1
1:68 statement 疑。
1:35 statement 疑难
1:79 statement 疗师
1:49 statement 疗系
1:32 statement 疫情
1:37 statement 疫苗
1:55 statement 疾儿
1:33 statement 疾孩
1:-100 statement 病_
1:47 statement 病号
1:86 statement 病房
1:-73 statement 病虫
1:35 statement 病防
1:39 statement 症干
1:70 statement 登台
1:-50 statement 登山
1:48 statement 登岛
1:41 statement 登录
1:33 statement 登花
1:-96 statement 登记
1:63 statement 登门
1:-123 statement 白$
1:52 statement 白两
1:75 statement 白中
1:52 statement 白家
1:63 statement 白杨
1:41 statement 白板
1:38 statement 白果
1:43 statement 白石
1:34 statement 白羊
1:55 statement 白茅
1:43 statement 白露
1:39 statement 白鹭
1:34 statement 白鹿
1:57 statement 百一
1:-54 statement 百七
1:32 statement 百三
1:83 statement 百五
1:-51 statement 百余
1:-44 statement 百元
1:-42 statement 百册
1:61 statement 百分
1:63 statement 百四
1:-95 statement 百套
1:60 statement 百字
1:109 statement 百川
1:98 statement 百张
1:45 statement 百本
1:33 statement 的$
1:40 statement 的(
1:-73 statement 的,
1:42 statement 的2
1:61 statement 的3
1:63 statement 的4
1:76 statement 的6
1:-47 statement 的。
1:-79 statement 的一
1:76 statement 的三
1:36 statement 的不
1:80 statement 的专
1:-53 statement 的两
1:49 statement 的乌
1:70 statement 的书
1:37 statement 的予
1:86 statement 的事
1:-51 statement 的交
1:51 statement 的人
1:38 statement 的代
1:59 statement 的伙
1:32 statement 的会
1:66 statement 的体
1:-77 statement 的便
1:55 statement 的修
1:60 statement 的做
1:-115 statement 的党
1:70 statement 的全
1:49 statement 的公
1:36 statement 的六
1:-69 statement 的其
1:48 statement 的冬
1:71 statement 的几
1:100 statement 的凤
1:-46 statement 的到
1:87 statement 的劳
1:36 statement 的医
1:51 statement 的十
1:45 statement 的午
1:43 statement 的卓
1:-126 statement 的原
1:53 statement 的去
1:35 statement 的可
1:44 statement 的吃
1:51 statement 的各
1:68 statement 的同
1:-89 statement 的名
1:49 statement 的后
1:-60 statement 的听
1:41 statement 的周
1:33 statement 的命
1:70 statement 的园
1:-32 statement 的困
1:68 statement 的图
1:46 statement 的土
1:-44 statement 的在
1:-70 statement 的地
1:47 statement 的域
1:74 statement 的大
1:-51 statement 的头
1:-121 statement 的好
1:30 statement 的姊
1:-71 statement 的姐
1:39 statement 的安
1:-62 statement 的实
1:31 statement 的家
1:102 statement 的宿
1:89 statement 的对
1:39 statement 的导
1:44 statement 的小
1:36 statement 的履
1:42 statement 的岗
1:49 statement 的工
1:58 statement 的差
1:82 statement 的年
1:57 statement 的床
1:92 statement 的府
1:-51 statement 的建
1:39 statement 的式
1:68 statement 的张
1:53 statement 的影
1:37 statement 的往
1:35 statement 的德
1:37 statement 的必
1:-34 statement 的情
1:53 statement 的意
1:35 statement 的感
1:54 statement 的戏
1:-54 statement 的成
1:45 statement 的托
1:48 statement 的执
1:50 statement 的技
1:43 statement 的指
1:39 statement 的摩
1:45 statement 的操
1:-60 statement 的支
1:-35 statement 的教
1:54 statement 的数
1:98 statement 的新
1:-53 statement 的方
1:-57 statement 的无
1:-84 statement 的日
1:-35 statement 的是
1:30 statement 的未
1:46 statement 的机
1:39 statement 的李
1:56 statement 的杏
1:-59 statement 的来
1:83 statement 的校
1:47 statement 的根
1:-41 statement 的桥
1:44 statement 的毕
1:39 statement 的汇
1:-36 statement 的活
1:35 statement 的派
1:30 statement 的滑
1:45 statement 的牌
1:68 statement 的现
1:41 statement 的班
1:66 statement 的理
1:35 statement 的用
1:57 statement 的电
1:36 statement 的画
1:61 statement 的白
1:44 statement 的百
1:52 statement 的皮
1:36 statement 的目
1:-51 statement 的眼
1:32 statement 的短
1:-47 statement 的研
1:76 statement 的碧
1:52 statement 的示
1:31 statement 的社
1:46 statement 的突
1:85 statement 的笔
1:41 statement 的第
1:75 statement 的红
1:-39 statement 的结
1:51 statement 的缺
1:33 statement 的网
1:34 statement 的群
1:78 statement 的老
1:34 statement 的考
1:68 statement 的联
1:37 statement 的脚
1:78 statement 的艺
1:58 statement 的若
1:60 statement 的英
1:61 statement 的茶
1:69 statement 的草
1:97 statement 的落
1:-101 statement 的蜡
1:47 statement 的衔
1:40 statement 的衣
1:34 statement 的补
1:-64 statement 的认
1:-41 statement 的讲
1:45 statement 的试
1:-62 statement 的语
1:-116 statement 的说
1:-64 statement 的谢
1:36 statement 的账
1:41 statement 的资
1:58 statement 的走
1:-54 statement 的路
1:-73 statement 的身
1:53 statement 的车
1:50 statement 的运
1:76 statement 的还
1:30 statement 的选
1:-39 statement 的通
1:54 statement 的那
1:31 statement 的邮
1:39 statement 的部
1:49 statement 的采
1:44 statement 的重
1:66 statement 的错
1:71 statement 的难
1:30 statement 的集
1:-47 statement 的雨
1:77 statement 的青
1:64 statement 的音
1:92 statement 的预
1:82 statement 的领
1:59 statement 的食
1:-60 statement 的香
1:61 statement 的骨
1:56 statement 的高
1:32 statement 皆为
1:31 statement 皆可
1:52 statement 皇甫
1:67 statement 皮球
1:46 statement 益一
1:40 statement 益人
1:82 statement 益基
1:-49 statement 益方
1:38 statement 益金
1:53 statement 盐井
1:38 statement 盐田
1:55 statement 监察
1:47 statement 监测
1:165 statement 监督
1:-71 statement 监考
1:45 statement 盖九
1:70 statement 盖全
1:100 statement 盖章
1:39 statement 盘,
1:47 statement 盘、
1:63 statement 盘。
1:-52 statement 盘一
1:52 statement 盘中
1:39 statement 盘寄
1:46 statement 盘建
1:40 statement 盟专
1:82 statement 盟主
1:42 statement 盟以
1:56 statement 盟名
1:61 statement 盟员
1:-104 statement 盟学
1:46 statement 盟守
1:-64 statement 盟庙
1:39 statement 盟徽
1:47 statement 盟接
1:44 statement 盟提
1:59 statement 盟校
1:38 statement 盟派
1:45 statement 盟级
1:55 statement 盟经
1:53 statement 盟置
1:37 statement 盟负
1:40 statement 盟配
1:35 statement 目$
1:55 statement 目,
1:46 statement 目1
1:-87 statement 目:
1:67 statement 目_
1:91 statement 目、
1:158 statement 目。
1:53 statement 目中
1:-70 statement 目为
1:47 statement 目公
1:77 statement 目内
1:-78 statement 目前
1:36 statement 目吸
1:75 statement 目并
1:-63 statement 目标
1:36 statement 目组
1:66 statement 目见
1:34 statement 盯住
1:56 statement 盲校
1:39 statement 盲生
1:-76 statement 直)
1:62 statement 直到
1:38 statement 直学
1:92 statement 直属
1:106 statement 直播
1:71 statement 直机
1:48 statement 直没
1:35 statement 直笛
1:34 statement 直言
1:-52 statement 直达
1:34 statement 相$
1:36 statement 相,
1:30 statement 相串
1:-46 statement 相关
1:69 statement 相助
1:40 statement 相同
1:37 statement 相听
1:33 statement 相启
1:32 statement 相应
1:59 statement 相待
1:42 statement 相挑
1:41 statement 相接
1:30 statement 相登
1:-55 statement 相结
1:47 statement 相见
1:40 statement 相识
1:53 statement 相长
1:50 statement 盼借
1:83 statement 盼早
1:64 statement 盼望
1:-57 statement 盼着
1:44 statement 盼贵
1:32 statement 省、
1:43 statement 省中
1:86 statement 省二
1:50 statement 省城
1:70 statement 省实
)"sv,
    R"(1:74 statement 省援
1:122 statement 省教
1:30 statement 省特
1:51 statement 省电
1:41 statement 省示
1:108 statement 省立
1:34 statement 省第
1:46 statement 省级
1:70 statement 省考
1:87 statement 省通
1:37 statement 省闽
1:51 statement 省队
1:41 statement 省音
1:-46 statement 眉_
1:43 statement 看$
1:49 statement 看,
1:41 statement 看:
1:-148 statement 看?
1:56 statement 看。
1:116 statement 看一
1:45 statement 看三
1:-39 statement 看今
1:50 statement 看作
1:-80 statement 看到
1:39 statement 看动
1:37 statement 看各
1:52 statement 看同
1:53 statement 看图
1:33 statement 看天
1:77 statement 看学
1:35 statement 看完
1:33 statement 看彼
1:44 statement 看教
1:67 statement 看海
1:43 statement 看清
1:46 statement 看牙
1:32 statement 看环
1:38 statement 看的
1:62 statement 看看
1:55 statement 看结
1:30 statement 看课
1:45 statement 看过
1:-106 statement 看进
1:43 statement 真。
1:35 statement 真软
1:37 statement 眼$
1:46 statement 眼县
1:-111 statement 眼睛
1:-62 statement 着$
1:42 statement 着,
1:61 statement 着。
1:37 statement 着写
1:33 statement 着学
1:35 statement 着屏
1:-49 statement 着平
1:-53 statement 着急
1:47 statement 着来
1:34 statement 着查
1:-54 statement 着爷
1:45 statement 着箱
1:38 statement 着绘
1:34 statement 着老
1:42 statement 着认
1:-122 statement 睛是
1:37 statement 睛都
1:35 statement 督$
1:86 statement 督,
1:114 statement 督。
1:44 statement 督协
1:119 statement 督双
1:-65 statement 督学
1:104 statement 督导
1:65 statement 督托
1:50 statement 督执
1:41 statement 督方
1:78 statement 督本
1:34 statement 督查
1:40 statement 督检
1:40 statement 督联
1:47 statement 督行
1:31 statement 督资
1:-57 statement 知。
1:33 statement 知》
1:42 statement 知书
1:53 statement 知如
1:56 statement 知秋
1:55 statement 知终
1:41 statement 矩$
1:41 statement 矩西
1:38 statement 短,
1:-47 statement 短、
1:-58 statement 短期
1:58 statement 短板
1:40 statement 短片
1:35 statement 短离
1:53 statement 短绌
1:63 statement 短缺
1:41 statement 短视
1:45 statement 短训
1:46 statement 石_
1:76 statement 石中
1:86 statement 石佛
1:102 statement 石县
1:50 statement 石园
1:43 statement 石国
1:94 statement 石坎
1:36 statement 石坑
1:38 statement 石坪
1:62 statement 石奖
1:43 statement 石小
1:45 statement 石山
1:56 statement 石岩
1:136 statement 石岭
1:32 statement 石市
1:40 statement 石径
1:103 statement 石板
1:50 statement 石校
1:84 statement 石桥
1:-79 statement 石梁
1:100 statement 石梯
1:90 statement 石榴
1:-98 statement 石泉
1:31 statement 石涧
1:79 statement 石滩
1:51 statement 石盘
1:38 statement 石碇
1:74 statement 石镇
1:81 statement 石门
1:-47 statement 石鼓
1:42 statement 矿务
1:64 statement 码。
1:49 statement 码就
1:40 statement 码由
1:46 statement 砂岭
1:98 statement 研$
1:38 statement 研,
1:60 statement 研2
1:67 statement 研:
1:30 statement 研”
1:48 statement 研、
1:50 statement 研。
1:55 statement 研一
1:99 statement 研不
1:33 statement 研主
1:68 statement 研修
1:32 statement 研发
1:63 statement 研员
1:40 statement 研固
1:96 statement 研处
1:57 statement 研学
1:80 statement 研室
1:42 statement 研报
1:40 statement 研日
1:50 statement 研每
1:39 statement 研组
1:33 statement 研聋
1:-31 statement 研讨
1:77 statement 研训
1:37 statement 研读
1:97 statement 研资
1:42 statement 破1
1:44 statement 破损
1:50 statement 础:
1:76 statement 础》
1:32 statement 础教
1:35 statement 础训
1:106 statement 硕士
1:39 statement 硬指
1:56 statement 确一
1:45 statement 确保
1:38 statement 确区
1:40 statement 确定
1:68 statement 确认
1:91 statement 碇角
1:33 statement 碍路
1:38 statement 碗工
1:78 statement 碧湖
1:57 statement 碧溪
1:43 statement 碰个
1:66 statement 碰头
1:97 statement 碱滩
1:63 statement 磐石
1:94 statement 磨一
1:43 statement 磨小
1:45 statement 磨怎
1:77 statement 磨村
1:64 statement 磨盘
1:116 statement 磨课
1:-67 statement 示:
1:-40 statement 示。
1:-48 statement 示了
1:36 statement 示例
1:39 statement 示四
1:34 statement 示图
1:31 statement 示学
1:36 statement 示感
1:51 statement 示教
1:46 statement 示活
1:90 statement 示范
1:-41 statement 示衷
1:31 statement 示见
1:82 statement 礼!
1:-62 statement 礼$
1:48 statement 礼。
1:44 statement 礼堂
1:39 statement 礼拜
1:-55 statement 社$
1:-119 statement 社会
1:31 statement 社保
1:41 statement 社借
1:-104 statement 社区
1:67 statement 社团
1:62 statement 社工
1:57 statement 社已
1:36 statement 社承
1:35 statement 社派
1:48 statement 社群
1:73 statement 社颁
1:-68 statement 祁老
1:54 statement 祁越
1:52 statement 祁连
1:83 statement 祝_
1:78 statement 祝好
1:-105 statement 祝小
1:-93 statement 祝期
1:31 statement 票:
1:35 statement 票。
1:34 statement 票公
1:35 statement 票及
1:31 statement 票各
1:74 statement 票由
1:60 statement 票的
1:33 statement 票评
1:49 statement 票选
1:37 statement 禀报
1:-75 statement 禁止
1:33 statement 福利
1:35 statement 福建
1:43 statement 福星
1:-112 statement 离_
1:-67 statement 离不
1:35 statement 离再
1:40 statement 离园
1:41 statement 离岛
1:49 statement 离职
1:46 statement 禾丰
1:34 statement 禾云
1:39 statement 禾农
1:51 statement 禾创
1:42 statement 禾小
1:30 statement 禾幼
1:42 statement 禾派
1:38 statement 禾老
1:-49 statement 秀,
1:47 statement 秀、
1:33 statement 秀人
1:40 statement 秀师
1:36 statement 秀徒
1:51 statement 秀教
1:47 statement 秀毕
1:53 statement 秀率
1:36 statement 秀班
1:42 statement 秀的
1:44 statement 秀等
1:-165 statement 私帮
1:-52 statement 私自
1:37 statement 秋两
1:32 statement 秋初
1:-70 statement 秋天
1:68 statement 秋季
1:-52 statement 秋晚
1:59 statement 秋游
1:36 statement 秋节
1:72 statement 秋赛
1:53 statement 秋起
1:54 statement 种子
1:33 statement 种植
1:35 statement 种费
1:75 statement 科$
1:57 statement 科,
1:47 statement 科2
1:-91 statement 科:
1:34 statement 科;
1:-60 statement 科_
1:-91 statement 科、
1:63 statement 科。
1:-74 statement 科一
1:47 statement 科上
1:-74 statement 科不
1:44 statement 科两
1:55 statement 科主
1:30 statement 科入
1:56 statement 科共
1:32 statement 科别
1:77 statement 科副
1:-84 statement 科医
1:58 statement 科各
1:38 statement 科合
1:31 statement 科同
1:55 statement 科均
1:78 statement 科基
1:52 statement 科处
1:49 statement 科备
1:31 statement 科大
1:51 statement 科实
1:40 statement 科审
1:-51 statement 科少
1:32 statement 科展
1:71 statement 科师
1:48 statement 科带
1:44 statement 科所
1:96 statement 科技
1:73 statement 科拟
1:47 statement 科指
1:-66 statement 科推
1:102 statement 科教
1:36 statement 科文
1:52 statement 科旧
1:40 statement 科普
1:33 statement 科林
1:43 statement 科汇
1:48 statement 科沈
1:99 statement 科派
1:31 statement 科生
1:30 statement 科的
1:63 statement 科监
1:80 statement 科研
1:32 statement 科科
1:109 statement 科组
1:31 statement 科老
1:56 statement 科自
1:41 statement 科若
1:76 statement 科表
1:45 statement 科见
1:34 statement 科评
1:45 statement 科负
1:51 statement 科达
1:60 statement 科遴
1:95 statement 科长
1:33 statement 科陈
1:80 statement 科院
1:30 statement 科骨
1:64 statement 秘书
1:51 statement 租用
1:44 statement 租自
1:31 statement 租车
1:47 statement 租金
1:34 statement 积木
1:-50 statement 积极
1:47 statement 积石
1:37 statement 积累
1:68 statement 称$
1:79 statement 称,
1:103 statement 称:
1:45 statement 称E
1:62 statement 称“
1:39 statement 称、
1:34 statement 称与
1:33 statement 称丙
1:66 statement 称中
1:53 statement 称乙
1:36 statement 称乡
1:35 statement 称卫
1:83 statement 称号
1:35 statement 称我
1:37 statement 称教
1:30 statement 称时
1:31 statement 称海
1:57 statement 称由
1:49 statement 称甲
1:31 statement 称石
1:49 statement 移交
1:51 statement 移动
1:31 statement 移师
1:75 statement 移拨
1:54 statement 移植
1:62 statement 程$
1:80 statement 程,
1:30 statement 程1
1:33 statement 程2
1:47 statement 程_
1:41 statement 程、
1:70 statement 程。
1:43 statement 程《
1:72 statement 程一
1:30 statement 程中
1:-68 statement 程会
1:45 statement 程供
1:46 statement 程借
1:50 statement 程六
1:46 statement 程冬
1:77 statement 程出
1:40 statement 程分
1:47 statement 程协
1:57 statement 程单
1:42 statement 程发
1:59 statement 程学
1:53 statement 程师
1:-62 statement 程序
1:53 statement 程式
1:43 statement 程按
1:33 statement 程旁
1:-72 statement 程概
1:90 statement 程由
1:33 statement 程的
1:47 statement 程监
1:41 statement 程系
1:40 statement 程组
1:43 statement 程经
1:68 statement 程表
1:60 statement 程详
1:64 statement 程资
1:121 statement 稚园
1:99 statement 稻香
1:33 statement 稿$
1:-51 statement 稿,
1:-52 statement 稿:
1:45 statement 稿。
1:-57 statement 穆青
1:43 statement 究$
1:-87 statement 究(
1:59 statement 究,
1:43 statement 究。
1:-63 statement 究为
1:70 statement 究会
1:71 statement 究员
1:41 statement 究室
1:33 statement 究小
1:37 statement 究帮
1:65 statement 究所
1:84 statement 究生
1:-85 statement 究院
1:64 statement 穷亲
1:43 statement 空,
1:33 statement 空互
1:35 statement 空房
1:32 statement 空授
1:36 statement 空话
1:-47 statement 空送
1:96 statement 空间
1:40 statement 穿旧
1:47 statement 突出
1:45 statement 突破
1:-147 statement 窑坪
1:126 statement 窑小
1:87 statement 窗口
1:68 statement 窝口
1:-84 statement 窦校
1:39 statement 立$
1:38 statement 立;
1:-66 statement 立。
1:71 statement 立一
1:86 statement 立九
1:111 statement 立共
1:-83 statement 立助
1:67 statement 立启
1:51 statement 立图
1:56 statement 立大
1:78 statement 立学
1:36 statement 立带
1:38 statement 立帮
1:49 statement 立开
1:66 statement 立托
1:53 statement 立支
1:45 statement 立架
1:38 statement 立校
1:34 statement 立海
1:43 statement 立甫
1:52 statement 立留
1:102 statement 立约
1:46 statement 立行
1:45 statement 立足
1:46 statement 立项
1:45 statement 立领
1:46 statement 竖笛
1:-70 statement 站$
1:32 statement 站,
1:46 statement 站:
1:37 statement 站。
1:38 statement 站下
1:32 statement 站两
1:67 statement 站会
1:93 statement 站共
1:36 statement 站学
1:47 statement 站展
1:44 statement 站槐
1:51 statement 站消
1:41 statement 站班
1:75 statement 站的
1:44 statement 站石
1:49 statement 站碰
1:54 statement 站立
1:56 statement 站讲
1:46 statement 站错
1:58 statement 站集
1:32 statement 竞技
1:-52 statement 竞赛
1:45 statement 章$
1:68 statement 章)
1:37 statement 章,
1:47 statement 章。
1:76 statement 章之
1:-55 statement 章使
1:42 statement 章的
1:57 statement 章程
1:50 statement 章若
1:31 statement 童,
1:37 statement 童3
1:57 statement 童:
1:30 statement 童上
1:30 statement 童下
1:31 statement 童之
1:33 statement 童健
1:36 statement 童军
1:-57 statement 童彤
1:38 statement 童文
1:32 statement 童编
1:54 statement 童节
1:55 statement 童观
1:32 statement 童进
1:90 statement 端_
1:30 statement 端午
1:37 statement 端图
1:46 statement 端木
1:62 statement 端红
1:175 statement 竹坑
1:51 statement 竹坪
1:43 statement 竹子
1:41 statement 竹手
1:36 statement 竹林
1:-79 statement 竹溪
1:46 statement 竹笛
1:40 statement 竹老
1:-117 statement 笑$
1:-34 statement 笑了
1:44 statement 笔”
1:32 statement 笔、
1:49 statement 笔不
1:53 statement 笔友
1:-49 statement 笔记
1:81 statement 笛_
1:45 statement 笛。
1:36 statement 笛队
1:-61 statement 符合
1:32 statement 符者
1:122 statement 第1
1:63 statement 第2
1:83 statement 第3
1:69 statement 第4
1:66 statement 第5
1:52 statement 第6
1:30 statement 第7
1:30 statement 第。
1:43 statement 第一
1:52 statement 第七
1:-32 statement 第三
1:-70 statement 第九
1:44 statement 第二
1:93 statement 第五
1:-59 statement 第八
1:-33 statement 第十
1:85 statement 第四
1:60 statement 等。
1:33 statement 等一
1:-136 statement 等互
1:-42 statement 等以
1:49 statement 等县
1:-173 statement 等奖
1:30 statement 等意
1:64 statement 等效
1:32 statement 等教
1:44 statement 等有
1:32 statement 等条
1:40 statement 等校
1:44 statement 等次
1:-63 statement 等活
1:30 statement 等第
1:58 statement 等级
1:-65 statement 等缺
1:41 statement 等职
1:50 statement 等购
1:-135 statement 等领
1:61 statement 筑公
1:32 statement 筑工
1:-106 statement 答:
1:70 statement 答应
1:57 statement 答疑
1:30 statement 答访
1:-71 statement 答辩
1:39 statement 策业
1:-150 statement 策提
1:46 statement 策略
1:32 statement 策继
1:44 statement 筹$
1:71 statement 筹,
1:62 statement 筹。
1:50 statement 筹主
1:46 statement 筹使
1:32 statement 筹协
1:39 statement 筹各
1:-41 statement 筹备
1:76 statement 筹措
1:61 statement 签,
1:46 statement 签。
1:53 statement 签到
1:-150 statement 签名
1:-79 statement 签字
1:37 statement 签就
1:39 statement 签师
1:-47 statement 签收
1:-48 statement 签约
1:50 statement 签署
1:75 statement 签订
1:42 statement 签购
1:46 statement 签过
1:-49 statement 简单
1:-54 statement 简历
1:38 statement 简报
1:32 statement 简易
1:51 statement 简称
1:63 statement 简章
1:51 statement 简素
1:59 statement 算,
1:-53 statement 算:
1:84 statement 算。
1:40 statement 算为
1:42 statement 算十
1:39 statement 算学
1:33 statement 算完
1:45 statement 算新
1:82 statement 算机
1:70 statement 算比
1:-99 statement 算账
1:-40 statement 管$
1:74 statement 管:
1:66 statement 管。
1:38 statement 管一
1:64 statement 管专
1:-34 statement 管乐
1:41 statement 管事
1:76 statement 管副
1:-66 statement 管十
1:58 statement 管员
1:32 statement 管实
1:61 statement 管已
1:97 statement 管方
1:43 statement 管期
1:65 statement 管款
1:34 statement 管班
1:108 statement 管理
1:44 statement 管薛
1:66 statement 管部
1:48 statement 管领
1:-55 statement 箭》
1:66 statement 箱,
1:41 statement 箱”
1:-60 statement 箱。
1:79 statement 箱一
1:31 statement 箱两
1:92 statement 箱八
1:49 statement 箱到
1:46 statement 箱子
1:103 statement 箱新
1:95 statement 箱每
1:40 statement 篇,
1:112 statement 篇。
1:76 statement 篇反
1:93 statement 篇发
1:50 statement 篇来
1:36 statement 篇课
1:64 statement 篮球
1:-62 statement 籍一
1:40 statement 籍学
1:69 statement 籍教
1:47 statement 籍梅
1:42 statement 籍管
1:33 statement 籍系
1:45 statement 籍证
1:-50 statement 米,
1:-54 statement 米。
1:33 statement 米文
1:-68 statement 米粥
1:-55 statement 米雪
1:108 statement 类似
1:-76 statement 类科
1:83 statement 类编
1:-50 statement 粉$
1:-54 statement 粉刷
1:34 statement 粉笔
1:42 statement 粟组
1:54 statement 粤北
1:-156 statement 粥、
1:50 statement 粮油
1:46 statement 粮站
1:51 statement 精品
1:52 statement 精密
1:33 statement 精干
1:-46 statement 精彩
1:52 statement 糖厂
1:47 statement 系$
1:35 statement 系,
1:58 statement 系、
1:52 statement 系。
1:51 statement 系不
1:34 statement 系与
1:-54 statement 系人
1:53 statement 系出
1:-39 statement 系务
1:90 statement 系协
1:-55 statement 系城
1:30 statement 系实
1:35 statement 系担
1:-107 statement 系收
1:56 statement 系教
1:51 statement 系方
1:48 statement 系派
1:37 statement 系讲
1:48 statement 系贵
1:95 statement 系随
1:62 statement 素云
1:51 statement 素来
1:54 statement 索证
1:46 statement 紧$
1:42 statement 紧,
1:-52 statement 紧急
1:49 statement 紫云
1:56 statement 紫荆
1:33 statement 累的
1:-49 statement 累计
1:40 statement 繁。
1:42 statement 红”
1:30 statement 红、
1:42 statement 红军
1:108 statement 红土
1:99 statement 红小
1:42 statement 红岩
1:43 statement 红工
1:90 statement 红柳
1:55 statement 红校
1:83 statement 红梅
1:78 statement 红石
1:36 statement 红薯
1:83 statement 红领
1:76 statement 约$
1:34 statement 约-
1:31 statement 约2
1:42 statement 约6
1:33 statement 约:
1:51 statement 约。
1:44 statement 约人
1:91 statement 约使
1:68 statement 约十
1:62 statement 约定
1:42 statement 约情
1:67 statement 约望
1:33 statement 约请
1:43 statement 约谈
1:-47 statement 约送
1:-78 statement 级$
1:35 statement 级(
1:54 statement 级)
1:102 statement 级_
1:46 statement 级“
1:58 statement 级。
1:56 statement 级上
1:39 statement 级不
1:41 statement 级两
1:133 statement 级中
1:-49 statement 级乙
1:42 statement 级互
1:65 statement 级以
1:-31 statement 级优
1:-83 statement 级全
1:49 statement 级及
1:39 statement 级各
1:74 statement 级名
1:-53 statement 级和
1:45 statement 级团
1:59 statement 级园
1:45 statement 级图
1:53 statement 级均
1:32 statement 级奖
1:106 statement 级学
1:42 statement 级实
1:69 statement 级小
1:38 statement 级师
1:51 statement 级干
1:39 statement 级平
1:114 statement 级建
1:48 statement 级当
1:42 statement 级技
1:-98 statement 级拨
1:55 statement 级教
1:45 statement 级数
1:32 statement 级新
1:41 statement 级每
1:42 statement 级毕
1:35 statement 级生
1:-63 statement 级的
1:32 statement 级示
1:39 statement 级线
1:73 statement 级组
1:79 statement 级经
1:51 statement 级结
1:48 statement 级职
1:77 statement 级讲
1:47 statement 级证
1:34 statement 级评
1:104 statement 级识
1:76 statement 级语
1:67 statement 级课
1:39 statement 级赛
1:56 statement 级跟
1:34 statement 级辅
1:50 statement 级部
1:33 statement 级音
1:36 statement 级领
1:60 statement 级骨
1:55 statement 纪$
1:35 statement 纪大
1:-59 statement 纪录
1:95 statement 纪念
1:34 statement 纪检
1:70 statement 纪要
1:47 statement 纲。
1:35 statement 纳。
1:92 statement 纳入
1:58 statement 纳单
1:44 statement 纳学
1:34 statement 纳至
1:49 statement 纸_
1:35 statement 纸自
1:51 statement 线,
1:49 statement 线2
1:-108 statement 线:
1:36 statement 线。
1:190 statement 线上
1:86 statement 线下
1:112 statement 线人
1:85 statement 线仅
1:-55 statement 线性
1:80 statement 线率
1:47 statement 线石
1:33 statement 线课
1:47 statement 线路
1:57 statement 练$
1:36 statement 练,
1:76 statement 练_
1:-42 statement 练。
1:46 statement 练一
1:50 statement 练两
1:35 statement 练习
1:37 statement 练五
1:38 statement 练住
1:35 statement 练十
1:32 statement 练半
1:48 statement 练员
1:30 statement 练周
1:73 statement 练器
1:88 statement 练大
1:50 statement 练师
1:74 statement 练每
1:46 statement 练点
1:82 statement 练由
1:47 statement 练营
1:47 statement 练课
1:32 statement 练赴
1:33 statement 练车
1:39 statement 练随
1:36 statement 组$
1:32 statement 组)
1:84 statement 组,
1:-89 statement 组4
1:68 statement 组5
1:-46 statement 组:
1:85 statement 组_
1:30 statement 组、
1:130 statement 组。
1:-45 statement 组一
1:51 statement 组丁
1:-105 statement 组三
1:40 statement 组下
1:53 statement 组主
1:-45 statement 组二
1:49 statement 组保
1:40 statement 组共
1:-55 statement 组别
1:60 statement 组到
1:55 statement 组去
1:38 statement 组同
1:36 statement 组向
1:50 statement 组听
1:73 statement 组员
1:-114 statement 组四
1:111 statement 组团
1:36 statement 组建
1:66 statement 组成
1:30 statement 组投
1:82 statement 组每
1:59 statement 组汇
1:45 statement 组汪
1:94 statement 组活
1:40 statement 组派
1:63 statement 组留
1:31 statement 组监
1:48 statement 组答
1:44 statement 组结
1:39 statement 组统
1:41 statement 组缔
1:42 statement 组老
1:-119 statement 组讨
1:35 statement 组谈
1:51 statement 组负
1:54 statement 组赴
1:41 statement 组配
1:53 statement 组里
1:80 statement 组长
1:42 statement 组陈
1:39 statement 组隔
1:32 statement 组集
1:34 statement 组非
1:-75 statement 细(
1:41 statement 细则
1:-60 statement 细节
1:52 statement 织:
1:39 statement 织一
1:33 statement 织两
1:31 statement 织人
1:31 statement 织农
1:64 statement 织学
1:39 statement 织教
1:43 statement 织村
1:43 statement 织红
1:-129 statement 织考
1:38 statement 织行
1:34 statement 织评
1:63 statement 织部
1:31 statement 织骨
1:35 statement 终坚
1:59 statement 终止
1:38 statement 终由
1:39 statement 终结
1:36 statement 终考
1:38 statement 绌$
1:-40 statement 绍,
1:39 statement 绍卡
1:-37 statement 绍自
1:34 statement 经与
1:74 statement 经两
1:37 statement 经传
1:70 statement 经停
1:55 statement 经协
1:45 statement 经历
1:61 statement 经双
1:40 statement 经商
1:40 statement 经大
1:-122 statement 经废
1:38 statement 经开
1:-138 statement 经指
1:50 statement 经收
1:-119 statement 经校
1:31 statement 经甲
1:47 statement 经研
1:41 statement 经穿
1:78 statement 经营
1:53 statement 经议
1:37 statement 经货
1:-50 statement 经贸
1:125 statement 经费
1:41 statement 绑考
1:-53 statement 绑著
1:-54 statement 结$
1:36 statement 结,
1:-57 statement 结:
1:38 statement 结。
1:47 statement 结一
1:38 statement 结三
1:118 statement 结业
1:82 statement 结为
1:44 statement 结亲
1:42 statement 结伙
1:93 statement 结伴
1:42 statement 结冰
1:38 statement 结前
1:-53 statement 结合
1:-179 statement 结对
1:57 statement 结成
1:-90 statement 结盟
1:63 statement 结算
1:80 statement 结题
1:132 statement 绘本
1:85 statement 给,
1:63 statement 给:
1:54 statement 给。
1:71 statement 给三
1:49 statement 给两
1:31 statement 给乙
1:60 statement 给乡
1:-64 statement 给了
1:52 statement 给予
1:46 statement 给云
1:65 statement 给他
1:30 statement 给付
1:-38 statement 给你
1:37 statement 给出
1:53 statement 给受
1:42 statement 给后
1:43 statement 给国
1:43 statement 给大
1:97 statement 给学
1:60 statement 给孩
1:41 statement 给安
1:31 statement 给家
1:38 statement 给对
1:40 statement 给山
1:46 statement 给我
1:87 statement 给村
1:53 statement 给松
1:113 statement 给校
1:59 statement 给每
1:49 statement 给沙
1:40 statement 给爷
1:49 statement 给生
1:37 statement 给结
1:37 statement 给老
1:37 statement 给贵
1:30 statement 给转
1:-71 statement 给远
1:62 statement 给那
1:44 statement 给重
1:31 statement 给镇
1:33 statement 给阅
1:69 statement 给驼
1:59 statement 给鹰
1:34 statement 给黔
1:42 statement 络人
1:48 statement 络协
1:53 statement 络向
1:66 statement 络员
1:49 statement 络处
1:38 statement 络时
1:34 statement 络本
1:53 statement 络由
1:51 statement 络电
1:50 statement 络直
1:71 statement 络给
1:36 statement 络训
1:48 statement 统;
1:122 statement 统一
1:44 statement 统器
1:-60 statement 统等
1:117 statement 统筹
1:57 statement 统考
1:-61 statement 统计
1:36 statement 统账
1:35 statement 统跑
1:48 statement 继承
1:33 statement 继教
1:68 statement 继续
1:-77 statement 绩,
1:42 statement 绩共
1:40 statement 绩分
1:-58 statement 绩单
1:39 statement 绩效
1:-64 statement 绩由
1:-123 statement 绩着
1:50 statement 绩纳
1:-50 statement 绩进
1:35 statement 绪教
1:31 statement 绪角
1:38 statement 续$
1:50 statement 续:
1:35 statement 续“
1:38 statement 续与
1:77 statement 续为
1:50 statement 续保
1:30 statement 续写
1:42 statement 续医
1:31 statement 续周
1:45 statement 续往
1:32 statement 续执
1:88 statement 续支
1:112 statement 续教
1:137 statement 续由
1:85 statement 续签
1:57 statement 续赠
1:37 statement 绳新
1:31 statement 绳队
1:40 statement 维度
1:53 statement 维护
1:57 statement 绵薄
1:44 statement 缔结
1:56 statement 编,
1:47 statement 编《
1:33 statement 编为
1:49 statement 编主
1:52 statement 编写
1:33 statement 编出
1:97 statement 编制
1:47 statement 编印
1:137 statement 编号
1:64 statement 编成
1:32 statement 编活
1:59 statement 编目
1:65 statement 编程
1:-43 statement 编者
1:-33 statement 编辑
1:59 statement 编进
1:43 statement 缘慈
1:102 statement 缩小
1:34 statement 缩短
1:33 statement 缴付
1:41 statement 缴纳
1:51 statement 缴费
1:-53 statement 缺,
1:37 statement 缺。
1:44 statement 缺一
1:-48 statement 缺劳
1:36 statement 缺勤
1:34 statement 缺口
1:69 statement 缺少
1:39 statement 缺就
1:-58 statement 缺席
1:-57 statement 缺点
1:59 statement 缺的
1:52 statement 缺科
1:50 statement 缺考
1:59 statement 缺英
1:33 statement 缺课
1:44 statement 缺音
1:30 statement 网”
1:110 statement 网上
1:45 statement 网时
1:85 statement 网络
1:74 statement 网课
1:39 statement 罗咏
1:33 statement 罗小
1:33 statement 罗山
1:45 statement 罗校
1:51 statement 罗汉
1:95 statement 罗河
1:39 statement 置。
1:36 statement 置一
1:54 statement 置业
1:51 statement 置于
1:45 statement 置图
1:64 statement 置学
1:53 statement 置材
1:33 statement 置的
1:63 statement 置设
1:43 statement 置费
1:75 statement 署,
1:35 statement 署备
1:58 statement 署招
1:57 statement 署领
1:39 statement 羊幼
1:45 statement 羊滩
1:33 statement 羊职
1:-62 statement 羊角
1:-133 statement 美_
1:53 statement 美一
1:44 statement 美化
1:76 statement 美教
1:133 statement 美术
1:-114 statement 群$
1:44 statement 群,
1:32 statement 群工
1:43 statement 群文
1:96 statement 群派
1:40 statement 群里
1:78 statement 翔小
1:101 statement 翠屏
1:-52 statement 翠湖
1:-197 statement 翡翠
1:30 statement 翰匡
1:41 statement 翰林
1:36 statement 翰音
1:57 statement 翻一
1:-68 statement 翻山
1:67 statement 翻译
1:32 statement 老党
1:84 statement 老冉
1:79 statement 老化
1:45 statement 老宋
1:54 statement 老寨
1:34 statement 老将
1:31 statement 老少
1:66 statement 老师
1:36 statement 老带
1:108 statement 老年
1:40 statement 老教
1:46 statement 老渡
1:72 statement 老班
1:-43 statement 老耿
1:-85 statement 老邓
1:-86 statement 老郭
1:105 statement 老马
1:111 statement 老鸦
1:-101 statement 考$
1:53 statement 考,
1:-56 statement 考:
1:90 statement 考。
1:33 statement 考中
1:52 statement 考了
1:37 statement 考人
1:32 statement 考入
1:62 statement 考前
1:36 statement 考务
1:32 statement 考卷
1:66 statement 考取
1:79 statement 考合
1:54 statement 考后
1:40 statement 考备
1:31 statement 考定
1:-52 statement 考察
1:40 statement 考就
1:44 statement 考工
1:65 statement 考平
1:38 statement 考待
1:-68 statement 考成
1:30 statement 考护
1:49 statement 考文
1:-117 statement 考核
1:52 statement 考生
1:54 statement 考的
1:31 statement 考研
1:57 statement 考级
1:37 statement 考虑
1:-74 statement 考表
1:49 statement 考证
1:43 statement 考评
1:43 statement 考选
1:-75 statement 考顺
1:-62 statement 考验
1:-31 statement 者$
1:-72 statement 者,
1:63 statement 者三
1:116 statement 者为
1:-57 statement 者优
1:30 statement 者到
1:38 statement 者协
1:35 statement 者即
1:35 statement 者去
1:34 statement 者发
1:41 statement 者听
1:31 statement 者带
1:37 statement 者按
1:39 statement 者核
1:53 statement 者由
1:35 statement 者薪
1:-76 statement 者请
1:58 statement 者通
1:34 statement 耆宿
1:36 statement 而定
1:35 statement 而异
1:-48 statement 而捐
1:37 statement 而是
1:51 statement 耗材
1:59 statement 耽误
1:-49 statement 耿家
1:-89 statement 耿直
1:33 statement 聊,
1:44 statement 聊。
1:31 statement 聊什
1:34 statement 聊读
1:40 statement 聋学
1:30 statement 聋生
1:34 statement 职$
1:30 statement 职,
1:72 statement 职;
1:39 statement 职”
1:54 statement 职。
1:38 statement 职一
1:32 statement 职三
1:39 statement 职专
1:165 statement 职业
1:61 statement 职两
1:60 statement 职中
1:52 statement 职于
1:71 statement 职人
1:74 statement 职任
1:57 statement 职副
1:36 statement 职半
1:79 statement 职四
1:-89 statement 职工
1:58 statement 职干
1:63 statement 职心
1:55 statement 职教
1:41 statement 职数
1:63 statement 职校
1:42 statement 职满
1:37 statement 职硕
1:187 statement 职称
1:40 statement 职第
1:37 statement 职级
1:39 statement 职老
1:43 statement 职考
1:63 statement 职者
1:39 statement 职言
1:42 statement 职负
1:70 statement 职这
1:49 statement 职锻
1:97 statement 职高
1:33 statement 联$
1:31 statement 联借
1:117 statement 联合
1:30 statement 联拨
1:46 statement 联教
1:76 statement 联欢
1:138 statement 联盟
1:-49 statement 联系
1:86 statement 联络
1:39 statement 联网
1:54 statement 联赛
1:41 statement 聘,
1:49 statement 聘为
1:37 statement 聘周
1:33 statement 聘干
1:70 statement 聘教
1:-68 statement 聘期
1:46 statement 聘草
1:33 statement 聘请
1:-71 statement 聚共
1:36 statement 聚焦
1:36 statement 聪为
1:36 statement 聪二
1:43 statement 聪学
1:35 statement 聪挂
1:36 statement 聪无
1:-49 statement 肉$
1:-55 statement 肉包
1:61 statement 股$
1:42 statement 股、
1:34 statement 股。
1:56 statement 股份
1:37 statement 股会
1:39 statement 股办
1:33 statement 股周
1:31 statement 股室
1:35 statement 股每
1:37 statement 股牵
1:37 statement 股窗
1:36 statement 股负
1:39 statement 股造
1:32 statement 股配
1:75 statement 肩同
1:-54 statement 肯写
1:-45 statement 肯定
1:62 statement 育,
1:46 statement 育4
1:39 statement 育:
1:-54 statement 育;
1:-48 statement 育、
1:31 statement 育。
1:30 statement 育与
1:44 statement 育专
1:84 statement 育中
1:58 statement 育主
1:52 statement 育体
1:45 statement 育公
1:42 statement 育副
1:76 statement 育办
1:-50 statement 育十
1:61 statement 育厅
1:39 statement 育及
1:37 statement 育发
1:68 statement 育员
1:55 statement 育和
1:50 statement 育器
1:33 statement 育培
1:68 statement 育基
1:42 statement 育大
1:51 statement 育委
1:125 statement 育学
1:74 statement 育审
1:158 statement 育局
1:83 statement 育工
1:-61 statement 育帮
1:73 statement 育德
1:144 statement 育才
1:86 statement 育提
1:71 statement 育教
1:68 statement 育方
1:42 statement 育服
1:51 statement 育法
1:-68 statement 育理
1:44 statement 育用
1:36 statement 育的
1:48 statement 育督
1:61 statement 育研
1:-53 statement 育等
1:36 statement 育系
1:77 statement 育红
1:50 statement 育组
1:58 statement 育署
1:77 statement 育老
1:66 statement 育英
1:73 statement 育蕾
1:47 statement 育装
1:68 statement 育计
1:63 statement 育质
1:65 statement 育部
1:37 statement 育随
1:61 statement 育集
1:-33 statement 育馆
1:-110 statement 背一
1:-54 statement 背我
1:38 statement 背景
1:54 statement 背特
1:45 statement 背着
1:31 statement 背药
1:-96 statement 胖妈
1:55 statement 胡杨
1:66 statement 胪列
1:40 statement 能一
1:39 statement 能力
1:35 statement 能合
1:35 statement 能否
1:33 statement 能大
1:36 statement 能尚
1:-38 statement 能就
1:-96 statement 能平
1:-64 statement 能感
1:67 statement 能手
1:39 statement 能来
1:42 statement 能正
1:50 statement 能治
1:39 statement 能源
1:52 statement 能烘
1:33 statement 能独
1:38 statement 能的
1:40 statement 能看
1:33 statement 能研
1:48 statement 能社
1:55 statement 能竞
1:33 statement 能等
1:47 statement 能给
1:51 statement 能统
1:33 statement 能节
1:32 statement 能裁
1:67 statement 能课
1:38 statement 脉$
1:49 statement 脑2
1:71 statement 脑三
1:37 statement 脑二
1:35 statement 脑十
1:56 statement 脑四
1:34 statement 脚、
1:43 statement 脚》
1:92 statement 脚下
1:36 statement 脚点
1:41 statement 脱产
1:-93 statement 腊肉
1:-50 statement 腾出
1:84 statement 腾路
1:87 statement 膳宿
1:42 statement 膳杂
1:45 statement 膳食
1:66 statement 自1
1:-64 statement 自2
1:-72 statement 自5
1:53 statement 自9
1:33 statement 自一
1:55 statement 自三
1:50 statement 自主
1:38 statement 自九
1:44 statement 自习
1:51 statement 自付
1:51 statement 自伤
1:-135 statement 自八
1:48 statement 自制
1:-37 statement 自办
1:46 statement 自十
1:42 statement 自去
1:54 statement 自县
1:32 statement 自发
1:78 statement 自圣
1:44 statement 自备
1:-127 statement 自己
1:71 statement 自建
1:53 statement 自开
1:-47 statement 自愿
1:68 statement 自我
1:37 statement 自抓
1:44 statement 自明
1:39 statement 自治
1:-60 statement 自清
1:95 statement 自然
1:-47 statement 自理
)"sv,
    R"(1:30 statement 自登
1:32 statement 自的
1:61 statement 自盖
1:78 statement 自筹
1:-46 statement 自签
1:38 statement 自终
1:-40 statement 自行
1:30 statement 自选
1:42 statement 自闭
1:47 statement 自陇
1:73 statement 自飞
1:35 statement 自驾
1:30 statement 至$
1:112 statement 至1
1:85 statement 至2
1:44 statement 至3
1:46 statement 至5
1:44 statement 至6
1:94 statement 至7
1:-52 statement 至9
1:-80 statement 至七
1:53 statement 至三
1:45 statement 至中
1:46 statement 至乙
1:54 statement 至二
1:90 statement 至于
1:56 statement 至五
1:-90 statement 至今
1:-32 statement 至六
1:143 statement 至十
1:70 statement 至四
1:67 statement 至埔
1:-52 statement 至学
1:42 statement 至实
1:-50 statement 至尊
1:60 statement 至少
1:52 statement 至本
1:-143 statement 至次
1:33 statement 至省
1:30 statement 至码
1:30 statement 至竹
1:67 statement 至第
1:46 statement 致$
1:-101 statement 致以
1:31 statement 致函
1:31 statement 致同
1:67 statement 致敬
1:-49 statement 致电
1:36 statement 致认
1:38 statement 致赞
1:61 statement 致赠
1:-58 statement 舌,
1:31 statement 舍$
1:54 statement 舍,
1:57 statement 舍。
1:60 statement 舍寄
1:32 statement 舍每
1:40 statement 舍热
1:31 statement 舍的
1:68 statement 舍租
1:44 statement 舍管
1:50 statement 舍美
1:-85 statement 舍腾
1:-79 statement 舞,
1:89 statement 舞蹈
1:-53 statement 航$
1:50 statement 航园
1:66 statement 航学
1:-51 statement 航教
1:36 statement 航运
1:94 statement 般不
1:-56 statement 船借
1:36 statement 船员
1:31 statement 船来
1:33 statement 船艇
1:32 statement 船赴
1:33 statement 艇教
1:40 statement 良记
1:51 statement 艰苦
1:-37 statement 色U
1:42 statement 色。
1:-60 statement 色》
1:-49 statement 色加
1:31 statement 色校
1:55 statement 色社
1:36 statement 色项
1:35 statement 艺$
1:41 statement 艺_
1:33 statement 艺两
1:-59 statement 艺四
1:55 statement 艺师
1:118 statement 艺术
1:50 statement 艺班
1:32 statement 艺队
1:109 statement 节$
1:-53 statement 节,
1:72 statement 节;
1:104 statement 节_
1:37 statement 节”
1:32 statement 节。
1:66 statement 节《
1:31 statement 节三
1:58 statement 节上
1:69 statement 节不
1:-152 statement 节两
1:45 statement 节供
1:33 statement 节假
1:32 statement 节公
1:64 statement 节前
1:40 statement 节后
1:33 statement 节国
1:42 statement 节在
1:33 statement 节城
1:62 statement 节复
1:35 statement 节学
1:62 statement 节展
1:73 statement 节数
1:35 statement 节汇
1:42 statement 节研
1:-61 statement 节示
1:88 statement 节线
1:54 statement 节网
1:84 statement 节联
1:58 statement 节英
1:80 statement 节请
1:103 statement 节课
1:50 statement 节走
1:42 statement 节邀
1:36 statement 节高
1:-49 statement 芒草
1:71 statement 芦中
1:37 statement 芦塘
1:54 statement 芦花
1:50 statement 芦苇
1:-46 statement 花。
1:65 statement 花中
1:-64 statement 花卷
1:46 statement 花哨
1:132 statement 花园
1:79 statement 花婆
1:108 statement 花屿
1:40 statement 花希
1:-89 statement 花开
1:55 statement 花样
1:108 statement 花沟
1:56 statement 花派
1:126 statement 花港
1:84 statement 花老
1:44 statement 苇、
1:38 statement 苇荡
1:52 statement 苍梧
1:-49 statement 苏。
1:47 statement 苏里
1:31 statement 苗$
1:-46 statement 苗五
1:40 statement 苗保
1:96 statement 苗园
1:58 statement 苗子
1:88 statement 苗岭
1:80 statement 苗幼
1:69 statement 苗承
1:32 statement 苗接
1:-71 statement 苗木
1:44 statement 苗的
1:44 statement 苗舞
1:30 statement 苗苗
1:32 statement 苗青
1:48 statement 苡安
1:48 statement 若可
1:89 statement 若翰
1:40 statement 若能
1:39 statement 若身
1:59 statement 若邮
1:84 statement 苦边
1:-90 statement 英_
1:48 statement 英小
1:66 statement 英才
1:64 statement 英教
1:93 statement 英文
1:43 statement 英语
1:58 statement 范$
1:49 statement 范)
1:34 statement 范,
1:48 statement 范。
1:35 statement 范三
1:71 statement 范专
1:42 statement 范园
1:-146 statement 范围
1:67 statement 范大
1:76 statement 范学
1:104 statement 范小
1:50 statement 范授
1:31 statement 范教
1:42 statement 范校
1:48 statement 范游
1:36 statement 范附
1:48 statement 范院
1:-134 statement 茄牛
1:34 statement 茅村
1:40 statement 茶》
1:-124 statement 茶叶
1:46 statement 茶园
1:42 statement 茶垭
1:-133 statement 茶水
1:40 statement 茶老
1:64 statement 荆艺
1:-41 statement 草。
1:34 statement 草合
1:85 statement 草坝
1:101 statement 草坡
1:60 statement 草木
1:-80 statement 草船
1:53 statement 荐,
1:-52 statement 荐、
1:-43 statement 荐。
1:39 statement 荐专
1:65 statement 荐五
1:44 statement 荐作
1:-120 statement 荐信
1:44 statement 荐毕
1:47 statement 荐的
1:38 statement 荐石
1:-60 statement 荐选
1:38 statement 荐黔
1:40 statement 荡县
1:30 statement 荫,
1:30 statement 荫、
1:64 statement 荫县
1:113 statement 荫小
1:-58 statement 荫社
1:-179 statement 药。
1:32 statement 药箱
1:-74 statement 荷塘
1:50 statement 莅校
1:60 statement 莫名
1:-122 statement 莫离
1:73 statement 莲塘
1:46 statement 莲花
1:60 statement 获交
1:-75 statement 获优
1:31 statement 获全
1:31 statement 获市
1:73 statement 获派
1:44 statement 获评
1:48 statement 获赠
1:103 statement 获远
1:39 statement 菜单
1:-56 statement 菜周
1:52 statement 菜谱
1:-45 statement 萌老
1:81 statement 营$
1:97 statement 营,
1:36 statement 营:
1:98 statement 营;
1:104 statement 营。
1:53 statement 营一
1:177 statement 营中
1:46 statement 营同
1:47 statement 营小
1:87 statement 营教
1:32 statement 营研
1:39 statement 落$
1:41 statement 落。
1:34 statement 落地
1:86 statement 落实
1:31 statement 落教
1:130 statement 落雁
1:42 statement 落马
1:37 statement 著。
1:-53 statement 著一
1:40 statement 著办
1:-48 statement 著正
1:33 statement 著须
1:53 statement 葡文
1:39 statement 葡语
1:31 statement 董偕
1:58 statement 蒋、
1:-80 statement 蒋老
1:44 statement 蒙古
1:39 statement 蒙此
1:-85 statement 蒙贵
1:62 statement 蒲塘
1:70 statement 蒸柜
1:46 statement 蓝$
1:93 statement 蓝、
1:46 statement 蓝天
1:68 statement 蓝田
1:48 statement 蓝结
1:46 statement 蕾园
1:48 statement 蕾幼
1:64 statement 薄。
1:79 statement 薄弱
1:73 statement 薛家
1:49 statement 薛校
1:36 statement 薪俸
1:36 statement 薪酬
1:41 statement 薯机
1:30 statement 薯熟
1:51 statement 薯节
1:49 statement 藏书
1:41 statement 藏工
1:43 statement 藏队
1:44 statement 虎的
1:39 statement 虑$
1:44 statement 虑。
1:36 statement 虚拟
1:-48 statement 虚的
1:-64 statement 虫害
1:35 statement 虹文
1:34 statement 虹桥
1:-93 statement 蚁搬
1:-51 statement 蚂蚁
1:39 statement 蜂短
1:-64 statement 蜡烛
1:58 statement 融合
1:-51 statement 行$
1:43 statement 行)
1:99 statement 行,
1:79 statement 行:
1:139 statement 行。
1:46 statement 行一
1:38 statement 行业
1:-84 statement 行了
1:58 statement 行予
1:-71 statement 行分
1:53 statement 行动
1:-73 statement 行十
1:66 statement 行合
1:74 statement 行同
1:-48 statement 行商
1:59 statement 行园
1:-136 statement 行夏
1:33 statement 行夜
1:62 statement 行安
1:30 statement 行平
1:47 statement 行成
1:53 statement 行我
1:37 statement 行拜
1:39 statement 行捆
1:39 statement 行教
1:38 statement 行月
1:109 statement 行校
1:37 statement 行检
1:76 statement 行欢
1:36 statement 行登
1:92 statement 行的
1:-63 statement 行社
1:46 statement 行程
1:-53 statement 行第
1:39 statement 行组
1:-60 statement 行结
1:-88 statement 行车
1:-50 statement 行通
1:-56 statement 行销
1:46 statement 行间
1:41 statement 行阅
1:37 statement 衔学
1:92 statement 衔接
1:32 statement 街听
1:117 statement 街小
1:70 statement 街道
1:50 statement 衡$
1:34 statement 衡发
1:-50 statement 衡律
1:51 statement 衡量
1:60 statement 衣,
1:62 statement 衣3
1:-48 statement 衣、
1:-52 statement 衣。
1:37 statement 衣房
1:-48 statement 衣服
1:30 statement 补一
1:44 statement 补上
1:57 statement 补充
1:118 statement 补助
1:32 statement 补政
1:41 statement 补救
1:-68 statement 补贴
1:40 statement 补足
1:67 statement 补齐
1:53 statement 表$
1:-56 statement 表,
1:49 statement 表2
1:33 statement 表4
1:53 statement 表:
1:-76 statement 表_
1:62 statement 表、
1:-94 statement 表一
1:65 statement 表中
1:75 statement 表于
1:41 statement 表共
1:38 statement 表冲
1:71 statement 表列
1:40 statement 表单
1:35 statement 表口
1:-76 statement 表周
1:-115 statement 表团
1:39 statement 表应
1:-65 statement 表按
1:51 statement 表文
1:50 statement 表日
1:-66 statement 表明
1:56 statement 表格
1:37 statement 表欣
1:42 statement 表每
1:-42 statement 表演
1:36 statement 表现
1:47 statement 表由
1:47 statement 表编
1:48 statement 表自
1:42 statement 表论
1:42 statement 表送
1:-39 statement 表队
1:-76 statement 衷心
1:40 statement 袋和
1:-55 statement 袋米
1:54 statement 袖生
1:62 statement 袖营
1:34 statement 被、
1:36 statement 被三
1:67 statement 被帮
1:81 statement 被托
1:-131 statement 被派
1:33 statement 裁决
1:44 statement 裁判
1:52 statement 裁定
1:-51 statement 裂的
1:37 statement 装。
1:34 statement 装厂
1:46 statement 装备
1:101 statement 装好
1:59 statement 装款
1:36 statement 装满
1:36 statement 装由
1:35 statement 装箱
1:69 statement 装订
1:53 statement 装设
1:34 statement 装配
1:38 statement 装饮
1:34 statement 西$
1:67 statement 西一
1:93 statement 西乡
1:50 statement 西关
1:38 statement 西县
1:77 statement 西城
1:54 statement 西岭
1:81 statement 西幼
1:105 statement 西沟
1:53 statement 西环
1:36 statement 西部
1:41 statement 西镇
1:31 statement 要一
1:41 statement 要三
1:-98 statement 要不
1:54 statement 要与
1:37 statement 要为
1:-101 statement 要买
1:39 statement 要五
1:36 statement 要人
1:48 statement 要从
1:-57 statement 要保
1:39 statement 要入
1:61 statement 要再
1:-57 statement 要增
1:36 statement 要多
1:49 statement 要帮
1:-148 statement 要抓
1:-103 statement 要提
1:34 statement 要时
1:-47 statement 要是
1:43 statement 要有
1:51 statement 要来
1:47 statement 要派
1:-61 statement 要点
1:-74 statement 要珍
1:74 statement 要的
1:39 statement 要第
1:59 statement 要紧
1:37 statement 要经
1:36 statement 要讲
1:37 statement 要负
1:-54 statement 要走
1:34 statement 要达
1:32 statement 要这
1:-104 statement 覃婶
1:52 statement 覆日
1:60 statement 覆盖
1:120 statement 见。
1:47 statement 见》
1:46 statement 见不
1:140 statement 见习
1:60 statement 见后
1:-78 statement 见孩
1:56 statement 见杂
1:70 statement 见证
1:67 statement 见附
1:63 statement 见面
1:32 statement 观$
1:78 statement 观了
1:122 statement 观察
1:71 statement 观摩
1:-65 statement 观礼
1:40 statement 观科
1:32 statement 观议
1:33 statement 观访
1:78 statement 观课
1:79 statement 规。
1:81 statement 规划
1:86 statement 规定
1:39 statement 规损
1:33 statement 规模
1:39 statement 规矩
1:33 statement 规程
1:48 statement 规章
1:51 statement 规管
1:76 statement 视$
1:30 statement 视一
1:67 statement 视像
1:36 statement 视农
1:41 statement 视台
1:-59 statement 视委
1:34 statement 视察
1:52 statement 视导
1:57 statement 视率
1:41 statement 视艺
1:34 statement 视觉
1:37 statement 视计
1:84 statement 视讯
1:42 statement 视课
1:164 statement 视频
1:39 statement 览。
1:39 statement 览中
1:76 statement 角,
1:46 statement 角1
1:38 statement 角、
1:35 statement 角书
1:75 statement 角募
1:88 statement 角园
1:96 statement 角塘
1:-84 statement 角山
1:45 statement 角幼
1:49 statement 角教
1:32 statement 角落
1:33 statement 解”
1:39 statement 解。
1:57 statement 解决
1:45 statement 解剖
1:-80 statement 解员
1:-149 statement 解放
1:-73 statement 言$
1:-82 statement 言,
1:-91 statement 言:
1:38 statement 言发
1:34 statement 言得
1:45 statement 言摘
1:74 statement 言语
1:43 statement 言课
1:105 statement 计$
1:-63 statement 计4
1:32 statement 计5
1:39 statement 计:
1:-90 statement 计_
1:36 statement 计、
1:33 statement 计三
1:57 statement 计不
1:35 statement 计两
1:64 statement 计入
1:98 statement 计八
1:109 statement 计划
1:42 statement 计十
1:51 statement 计发
1:56 statement 计学
1:58 statement 计师
1:41 statement 计库
1:-71 statement 计报
1:-48 statement 计数
1:64 statement 计机
1:31 statement 计校
1:32 statement 计由
1:84 statement 计画
1:38 statement 计社
1:60 statement 计算
1:32 statement 计表
1:88 statement 计财
1:48 statement 订,
1:74 statement 订。
1:31 statement 订《
1:35 statement 订个
1:41 statement 订于
1:32 statement 订后
1:61 statement 订地
1:50 statement 订师
1:31 statement 订带
1:76 statement 订本
1:39 statement 订校
1:34 statement 订立
1:47 statement 订章
1:37 statement 订结
1:42 statement 订购
1:45 statement 认。
1:82 statement 认下
1:-93 statement 认为
1:-143 statement 认准
1:-76 statement 认同
1:40 statement 认名
1:41 statement 认学
1:39 statement 认定
1:31 statement 认年
1:44 statement 认得
1:49 statement 认我
1:60 statement 认捐
1:83 statement 认真
1:-86 statement 认识
1:63 statement 认领
1:46 statement 讨$
1:70 statement 讨,
1:-45 statement 讨。
1:39 statement 讨一
1:38 statement 讨会
1:45 statement 讨课
1:38 statement 让两
1:55 statement 让农
1:-39 statement 让孩
1:61 statement 让小
1:61 statement 让德
1:31 statement 让校
1:37 statement 让每
1:90 statement 训$
1:38 statement 训(
1:46 statement 训-
1:30 statement 训2
1:74 statement 训:
1:-51 statement 训;
1:41 statement 训。
1:65 statement 训一
1:-52 statement 训三
1:64 statement 训中
1:35 statement 训乙
1:37 statement 训二
1:46 statement 训十
1:43 statement 训台
1:46 statement 训后
1:31 statement 训吴
1:45 statement 训员
1:39 statement 训四
1:68 statement 训基
1:44 statement 训处
1:47 statement 训学
1:59 statement 训室
1:57 statement 训导
1:36 statement 训工
1:34 statement 训急
1:74 statement 训教
1:55 statement 训方
1:42 statement 训时
1:36 statement 训校
1:52 statement 训楼
1:-55 statement 训班
1:106 statement 训的
1:46 statement 训科
1:110 statement 训练
1:33 statement 训经
1:35 statement 训老
1:37 statement 训营
1:46 statement 训证
1:63 statement 训费
1:44 statement 训车
1:36 statement 训辅
1:44 statement 训项
1:50 statement 议,
1:53 statement 议1
1:-88 statement 议:
1:-108 statement 议。
1:-70 statement 议一
1:-62 statement 议三
1:36 statement 议书
1:39 statement 议予
1:34 statement 议事
1:-55 statement 议二
1:39 statement 议传
1:92 statement 议决
1:52 statement 议出
1:-50 statement 议历
1:59 statement 议各
1:85 statement 议同
1:39 statement 议向
1:77 statement 议听
1:90 statement 议四
1:-79 statement 议多
1:55 statement 议委
1:85 statement 议定
1:-45 statement 议室
1:42 statement 议开
1:38 statement 议所
1:44 statement 议明
1:-69 statement 议有
1:38 statement 议期
1:37 statement 议机
1:45 statement 议正
1:-64 statement 议沙
1:39 statement 议由
1:74 statement 议的
1:91 statement 议确
1:50 statement 议签
1:34 statement 议者
1:92 statement 议议
1:72 statement 议课
1:82 statement 议过
1:-55 statement 议通
1:44 statement 议题
1:30 statement 讯$
1:-77 statement 讯(
1:-46 statement 讯1
1:44 statement 讯两
1:67 statement 讯共
1:-102 statement 讯员
1:51 statement 讯地
1:47 statement 讯学
1:47 statement 讯教
1:90 statement 讯科
1:44 statement 讯通
1:37 statement 记$
1:41 statement 记1
1:-62 statement 记:
1:-65 statement 记、
1:-79 statement 记。
1:94 statement 记于
1:41 statement 记入
1:38 statement 记到
1:-177 statement 记功
1:33 statement 记同
1:-54 statement 记和
1:45 statement 记嘉
1:-51 statement 记在
1:-53 statement 记就
1:-74 statement 记得
1:65 statement 记着
1:56 statement 记继
1:-87 statement 记者
1:68 statement 记造
1:79 statement 讲$
1:68 statement 讲,
1:65 statement 讲:
1:37 statement 讲_
1:32 statement 讲、
1:68 statement 讲。
1:85 statement 讲一
1:-70 statement 讲了
1:40 statement 讲人
1:51 statement 讲低
1:30 statement 讲前
1:104 statement 讲听
1:35 statement 讲坛
1:31 statement 讲学
1:100 statement 讲家
1:163 statement 讲师
1:48 statement 讲幼
1:102 statement 讲怎
1:45 statement 讲授
1:54 statement 讲教
1:42 statement 讲明
1:50 statement 讲求
1:-76 statement 讲病
1:62 statement 讲端
1:40 statement 讲解
1:39 statement 讲讲
1:-94 statement 许多
1:90 statement 论,
1:34 statement 论与
1:52 statement 论坛
1:72 statement 论并
1:87 statement 论文
1:32 statement 论男
1:44 statement 论证
1:42 statement 论赛
1:-59 statement 论通
1:55 statement 设$
1:60 statement 设,
1:39 statement 设:
1:55 statement 设“
1:64 statement 设三
1:46 statement 设主
1:32 statement 设分
1:-47 statement 设办
1:46 statement 设医
1:43 statement 设同
1:-44 statement 设在
1:185 statement 设备
1:56 statement 设委
1:60 statement 设幼
1:49 statement 设提
1:44 statement 设方
1:38 statement 设暑
1:73 statement 设的
1:41 statement 设硬
1:46 statement 设社
1:61 statement 设科
1:-51 statement 设立
1:40 statement 设第
1:42 statement 设联
1:37 statement 设船
1:-42 statement 设计
1:53 statement 设选
1:48 statement 设配
1:34 statement 访$
1:39 statement 访:
1:79 statement 访不
1:59 statement 访两
1:44 statement 访之
1:30 statement 访二
1:-50 statement 访五
1:41 statement 访交
1:51 statement 访前
1:32 statement 访各
1:-57 statement 访学
1:51 statement 访展
1:72 statement 访并
1:50 statement 访技
1:41 statement 访支
1:42 statement 访时
1:37 statement 访松
1:32 statement 访满
1:31 statement 访等
1:41 statement 访行
1:-64 statement 访视
1:-46 statement 访谈
1:43 statement 访问
1:-130 statement 证,
1:39 statement 证:
1:96 statement 证。
1:43 statement 证一
1:90 statement 证书
1:49 statement 证仪
1:55 statement 证使
1:45 statement 证制
1:59 statement 证单
1:36 statement 证在
1:49 statement 证地
1:109 statement 证处
1:44 statement 证并
1:-53 statement 证据
1:55 statement 证教
1:65 statement 证明
1:40 statement 证机
1:39 statement 证由
1:34 statement 证结
1:-140 statement 证者
1:52 statement 证费
1:60 statement 评$
1:105 statement 评,
1:-92 statement 评2
1:-39 statement 评。
1:76 statement 评优
1:64 statement 评会
1:103 statement 评估
1:80 statement 评先
1:59 statement 评出
1:37 statement 评分
1:-75 statement 评委
1:34 statement 评审
1:50 statement 评并
1:32 statement 评录
1:40 statement 评比
1:44 statement 评特
1:63 statement 评职
1:35 statement 评聘
1:-35 statement 评议
1:32 statement 评讲
1:60 statement 评语
1:33 statement 评说
1:56 statement 评选
1:-56 statement 识,
1:39 statement 识_
1:-201 statement 识、
1:-55 statement 识。
1:43 statement 识于
1:71 statement 识字
1:41 statement 识山
1:-49 statement 诉:
1:42 statement 诉我
1:-99 statement 诊,
1:77 statement 诊。
1:48 statement 诊一
1:63 statement 诊断
1:-50 statement 词:
1:45 statement 词典
1:41 statement 译服
1:42 statement 译社
1:36 statement 试,
1:-89 statement 试:
1:57 statement 试。
1:42 statement 试一
1:-47 statement 试全
1:83 statement 试分
1:100 statement 试卷
1:-91 statement 试定
1:-91 statement 试教
1:-128 statement 试时
1:30 statement 试讲
1:50 statement 试过
1:57 statement 试院
1:39 statement 试题
1:43 statement 诗$
1:-122 statement 诗,
1:-139 statement 诚征
1:-70 statement 诚挚
1:37 statement 诚相
1:-77 statement 话,
1:-46 statement 话:
1:102 statement 话_
1:37 statement 话|
1:-42 statement 话。
1:40 statement 话一
1:-41 statement 话二
1:-151 statement 话保
1:-55 statement 话像
1:41 statement 话十
1:40 statement 话另
1:38 statement 话培
1:-50 statement 话的
1:37 statement 话答
1:89 statement 话里
1:38 statement 话附
1:57 statement 询,
1:30 statement 询价
1:44 statement 询室
1:41 statement 该暖
1:51 statement 该校
1:48 statement 该院
1:56 statement 详见
1:48 statement 语$
1:85 statement 语3
1:-50 statement 语:
1:-128 statement 语_
1:89 statement 语|
1:-33 statement 语、
1:52 statement 语。
1:51 statement 语一
1:97 statement 语中
1:49 statement 语听
1:40 statement 语和
1:39 statement 语四
1:110 statement 语学
1:78 statement 语导
1:60 statement 语小
1:54 statement 语教
1:90 statement 语数
1:-98 statement 语文
1:35 statement 语料
1:74 statement 语治
1:50 statement 语直
1:36 statement 语短
1:44 statement 语系
1:83 statement 语组
1:44 statement 语老
1:80 statement 语营
1:-57 statement 语言
1:34 statement 语训
1:105 statement 语课
1:34 statement 语音
1:42 statement 误了
1:48 statement 误餐
1:-40 statement 说,
1:-55 statement 说。
1:-66 statement 说什
1:-91 statement 说你
1:63 statement 说好
1:53 statement 说定
1:-140 statement 说想
1:70 statement 说故
1:86 statement 说明
1:-106 statement 说话
1:78 statement 说课
1:41 statement 说贵
1:41 statement 说起
1:-38 statement 诵读
1:36 statement 请,
1:-109 statement 请、
1:44 statement 请。
1:45 statement 请一
1:44 statement 请三
1:32 statement 请两
1:54 statement 请主
1:49 statement 请乌
1:46 statement 请于
1:-51 statement 请交
1:-61 statement 请人
1:-137 statement 请低
1:107 statement 请你
1:-52 statement 请值
1:-55 statement 请假
1:55 statement 请函
1:-111 statement 请助
1:73 statement 请勿
1:40 statement 请后
1:46 statement 请回
1:37 statement 请在
1:34 statement 请塔
1:-46 statement 请备
1:-52 statement 请大
1:37 statement 请妇
1:-57 statement 请媒
1:42 statement 请寄
1:68 statement 请将
1:70 statement 请市
1:38 statement 请总
1:48 statement 请提
1:30 statement 请本
1:41 statement 请来
1:90 statement 请杨
1:35 statement 请查
1:45 statement 请毋
1:41 statement 请江
1:39 statement 请河
1:86 statement 请派
1:32 statement 请海
1:33 statement 请的
1:34 statement 请直
1:48 statement 请省
1:53 statement 请红
1:-62 statement 请组
1:42 statement 请联
1:41 statement 请表
1:-44 statement 请贵
1:-83 statement 请走
1:39 statement 请进
1:41 statement 请附
1:45 statement 请随
1:47 statement 请麦
1:38 statement 诺为
1:44 statement 诺如
1:40 statement 诺撒
1:57 statement 诺每
1:43 statement 诺资
1:39 statement 读,
1:37 statement 读”
1:59 statement 读。
1:83 statement 读一
1:-60 statement 读七
1:32 statement 读专
1:48 statement 读乐
1:111 statement 读书
1:46 statement 读册
1:35 statement 读凡
1:-55 statement 读到
1:-57 statement 读周
1:-95 statement 读四
1:39 statement 读在
1:34 statement 读存
1:41 statement 读学
1:33 statement 读师
1:34 statement 读护
1:61 statement 读推
1:55 statement 读教
1:30 statement 读晚
1:71 statement 读本
1:41 statement 读物
1:69 statement 读甲
1:57 statement 读的
1:76 statement 读磐
1:42 statement 读策
1:32 statement 读节
1:87 statement 读课
1:39 statement 读贵
1:83 statement 课$
1:46 statement 课(
1:121 statement 课,
1:58 statement 课2
1:82 statement 课3
1:106 statement 课4
1:-76 statement 课5
1:57 statement 课6
1:-41 statement 课8
1:42 statement 课:
1:59 statement 课;
1:36 statement 课”
1:49 statement 课、
1:77 statement 课。
1:-63 statement 课《
1:83 statement 课一
1:50 statement 课七
1:35 statement 课下
1:102 statement 课不
1:39 statement 课与
1:81 statement 课两
1:32 statement 课五
1:39 statement 课人
1:32 statement 课以
1:120 statement 课件
1:105 statement 课例
1:65 statement 课全
1:45 statement 课八
1:58 statement 课六
1:45 statement 课凑
1:99 statement 课到
1:33 statement 课务
1:49 statement 课双
1:30 statement 课发
1:-53 statement 课合
1:-45 statement 课后
1:37 statement 课堂
1:55 statement 课外
1:-61 statement 课好
1:38 statement 课宜
1:41 statement 课室
1:41 statement 课建
1:50 statement 课开
1:49 statement 课异
1:41 statement 课总
1:37 statement 课文
1:54 statement 课时
1:55 statement 课春
1:52 statement 课本
1:46 statement 课来
1:36 statement 课标
1:-76 statement 课桌
1:51 statement 课江
1:50 statement 课用
1:44 statement 课由
1:45 statement 课的
1:100 statement 课程
1:-49 statement 课笔
1:30 statement 课等
1:86 statement 课组
1:51 statement 课给
1:31 statement 课节
1:118 statement 课表
1:35 statement 课要
1:49 statement 课观
1:33 statement 课视
1:54 statement 课议
1:-74 statement 课评
1:62 statement 课资
1:46 statement 课软
1:31 statement 课进
1:43 statement 课连
1:50 statement 课送
1:54 statement 课通
1:36 statement 课酬
1:-70 statement 课铃
1:-47 statement 课间
1:51 statement 谁:
1:-50 statement 谁有
1:-69 statement 调:
1:152 statement 调。
1:33 statement 调两
1:43 statement 调中
1:46 statement 调之
1:33 statement 调剂
1:50 statement 调单
1:50 statement 调回
1:53 statement 调好
1:30 statement 调度
1:31 statement 调律
1:50 statement 调拨
1:51 statement 调整
1:39 statement 调机
1:84 statement 调来
1:31 statement 调派
1:36 statement 调琴
1:38 statement 调甲
1:53 statement 调研
1:42 statement 调组
1:-49 statement 调要
1:-52 statement 调解
1:34 statement 调试
1:38 statement 调谭
1:43 statement 调车
1:39 statement 谈$
1:38 statement 谈“
1:105 statement 谈。
1:49 statement 谈了
1:66 statement 谈会
1:42 statement 谈到
1:-57 statement 谈相
1:45 statement 谈订
1:-63 statement 谊。
1:54 statement 谊招
1:-53 statement 谊的
1:-49 statement 谢!
1:-76 statement 谢,
1:41 statement 谢:
1:-149 statement 谢。
1:44 statement 谢你
1:-103 statement 谢您
1:-108 statement 谢意
1:43 statement 谢英
1:-81 statement 谢谢
1:61 statement 谨_
1:-124 statement 谨向
1:40 statement 谨启
1:57 statement 谨将
1:-74 statement 谨此
1:44 statement 谭老
1:34 statement 谱每
1:46 statement 谷卫
1:31 statement 谷县
1:140 statement 谷口
1:70 statement 谷场
1:35 statement 谷市
1:33 statement 谷师
1:34 statement 谷职
1:-62 statement 豆浆
1:-65 statement 豆烧
1:38 statement 象3
1:53 statement 象仍
1:32 statement 贝给
1:47 statement 负$
1:79 statement 负总
1:68 statement 负担
1:73 statement 财务
1:96 statement 财政
1:56 statement 财经
1:73 statement 财股
1:118 statement 责,
1:66 statement 责:
1:105 statement 责。
1:42 statement 责三
1:60 statement 责人
1:84 statement 责令
1:-70 statement 责会
1:53 statement 责保
1:44 statement 责全
1:-73 statement 责公
1:65 statement 责共
1:58 statement 责分
1:49 statement 责到
1:81 statement 责园
1:85 statement 责安
1:83 statement 责成
1:-52 statement 责排
1:113 statement 责接
1:79 statement 责教
1:-74 statement 责来
1:44 statement 责监
1:59 statement 责给
1:-59 statement 责统
1:36 statement 责联
1:-54 statement 责选
1:-100 statement 账$
1:44 statement 账。
1:31 statement 账一
1:73 statement 账号
1:41 statement 账并
1:32 statement 账报
1:96 statement 账目
1:34 statement 账考
1:50 statement 货,
1:38 statement 货上
1:33 statement 货主
1:48 statement 货人
1:-95 statement 货运
1:78 statement 质园
1:36 statement 质增
1:64 statement 质教
1:32 statement 质活
1:58 statement 质的
1:59 statement 质课
1:66 statement 质量
1:37 statement 贫困
1:41 statement 购。
1:91 statement 购买
1:38 statement 购员
1:45 statement 购和
1:-78 statement 购商
1:34 statement 购流
1:69 statement 购置
1:52 statement 购销
1:45 statement 贯制
1:32 statement 贯彻
1:36 statement 贯通
1:48 statement 贴)
1:42 statement 贴,
1:55 statement 贴1
1:43 statement 贴2
1:43 statement 贴;
1:-77 statement 贴。
1:-52 statement 贴一
1:-95 statement 贴出
1:59 statement 贴及
1:-93 statement 贴在
1:72 statement 贴按
1:39 statement 贴新
1:67 statement 贴每
1:83 statement 贴由
1:37 statement 贵$
1:32 statement 贵在
1:49 statement 贵支
1:50 statement 贵方
1:41 statement 贵校
1:-99 statement 贷款
1:-51 statement 贸代
1:-48 statement 贸易
1:75 statement 费$
1:56 statement 费,
1:30 statement 费-
1:40 statement 费6
1:85 statement 费:
1:66 statement 费、
1:87 statement 费。
1:40 statement 费一
1:34 statement 费业
1:36 statement 费中
1:56 statement 费人
1:68 statement 费从
1:39 statement 费使
1:32 statement 费依
1:36 statement 费全
1:40 statement 费八
1:51 statement 费六
1:31 statement 费减
1:41 statement 费凭
1:66 statement 费列
1:59 statement 费参
1:43 statement 费和
1:34 statement 费家
1:47 statement 费开
1:59 statement 费我
1:71 statement 费提
1:68 statement 费支
1:53 statement 费新
1:47 statement 费来
1:52 statement 费用
1:115 statement 费由
1:42 statement 费的
1:33 statement 费艺
1:65 statement 费请
1:34 statement 费调
1:44 statement 贺校
1:89 statement 贾一
1:70 statement 资,
1:56 statement 资:
1:88 statement 资。
1:50 statement 资三
1:80 statement 资不
1:84 statement 资两
1:57 statement 资五
1:47 statement 资人
1:30 statement 资修
1:44 statement 资八
1:44 statement 资关
1:31 statement 资到
1:169 statement 资助
1:55 statement 资十
1:-133 statement 资发
1:40 statement 资培
1:55 statement 资待
1:-98 statement 资感
1:78 statement 资料
1:40 statement 资暂
1:-49 statement 资来
1:39 statement 资格
1:105 statement 资深
1:146 statement 资源
1:51 statement 资照
1:63 statement 资由
1:40 statement 资短
1:30 statement 资福
1:38 statement 资素
1:37 statement 资缺
1:112 statement 资讯
1:43 statement 资费
1:140 statement 资金
1:39 statement 赔$
1:41 statement 赔偿
1:-87 statement 赛,
1:-39 statement 赛、
1:88 statement 赛。
1:-36 statement 赛中
1:32 statement 赛之
1:32 statement 赛事
1:-113 statement 赛制
1:33 statement 赛前
1:33 statement 赛医
1:31 statement 赛卫
1:52 statement 赛合
1:-57 statement 赛后
1:-58 statement 赛学
1:39 statement 赛孩
1:51 statement 赛定
1:43 statement 赛的
1:47 statement 赛获
1:46 statement 赛课
1:45 statement 赛选
1:36 statement 赛队
1:31 statement 赛项
1:-47 statement 赞助
1:38 statement 赞成
1:34 statement 赠$
1:-169 statement 赠1
1:64 statement 赠。
1:-112 statement 赠乐
1:60 statement 赠书
1:-48 statement 赠了
1:48 statement 赠云
1:51 statement 赠体
1:-55 statement 赠冷
1:-99 statement 赠图
1:30 statement 赠实
1:104 statement 赠小
1:47 statement 赠平
1:37 statement 赠情
1:47 statement 赠新
1:36 statement 赠旧
1:89 statement 赠物
1:40 statement 赠电
1:30 statement 赠给
1:51 statement 赠英
1:43 statement 赠课
1:34 statement 赠贵
1:-73 statement 赠送
1:-54 statement 赠金
1:61 statement 赠钢
1:54 statement 赠马
1:71 statement 赤岭
1:60 statement 走$
1:-59 statement 走,
1:-104 statement 走。
1:31 statement 走一
1:32 statement 走下
1:-88 statement 走了
1:64 statement 走动
1:-157 statement 走北
1:49 statement 走失
1:112 statement 走教
1:32 statement 走查
1:-78 statement 走访
1:-52 statement 走进
1:-61 statement 走遍
1:33 statement 赴七
1:31 statement 赴三
1:87 statement 赴乙
1:39 statement 赴乡
1:54 statement 赴五
1:62 statement 赴你
1:-47 statement 赴偏
1:62 statement 赴县
1:33 statement 赴城
1:44 statement 赴安
1:41 statement 赴小
1:57 statement 赴山
1:74 statement 赴帕
1:30 statement 赴楚
1:49 statement 赴沙
1:32 statement 赴甘
1:42 statement 赴甲
1:56 statement 赴省
1:51 statement 赴石
1:32 statement 赴苗
1:41 statement 赴草
1:48 statement 赴落
1:66 statement 赴贵
1:41 statement 赴雪
1:39 statement 赴鹰
1:36 statement 赴黄
1:46 statement 赵子
1:51 statement 赵科
1:43 statement 赶集
1:38 statement 起$
1:108 statement 起,
1:90 statement 起:
1:42 statement 起。
1:36 statement 起上
1:-47 statement 起了
1:67 statement 起做
1:101 statement 起到
1:50 statement 起吃
1:34 statement 起国
1:47 statement 起备
1:44 statement 起孩
1:40 statement 起已
1:85 statement 起帮
1:51 statement 起我
1:-69 statement 起执
1:32 statement 起把
1:43 statement 起接
1:60 statement 起施
1:74 statement 起来
1:31 statement 起止
1:40 statement 起步
1:54 statement 起每
1:32 statement 起派
1:-59 statement 起漏
1:35 statement 起玩
1:-85 statement 起生
1:56 statement 起由
1:46 statement 起研
)"sv,
    R"(1:-109 statement 起自
1:68 statement 起至
1:44 statement 起草
1:30 statement 超二
1:59 statement 超市
1:31 statement 超支
1:-43 statement 超群
1:34 statement 超计
1:-69 statement 超过
1:53 statement 越(
1:30 statement 趟$
1:104 statement 趟,
1:107 statement 趟。
1:37 statement 趟不
1:42 statement 趟进
1:30 statement 趣味
1:31 statement 趣班
1:-48 statement 足,
1:38 statement 足三
1:49 statement 足两
1:34 statement 足师
1:43 statement 足杉
1:101 statement 足球
1:-80 statement 跃,
1:-76 statement 跃。
1:34 statement 跑$
1:38 statement 跑通
1:32 statement 跑队
1:34 statement 距$
1:45 statement 距,
1:50 statement 距。
1:34 statement 距协
1:35 statement 距授
1:56 statement 距方
1:56 statement 距每
1:36 statement 距离
1:36 statement 跟不
1:39 statement 跟几
1:45 statement 跟城
1:-94 statement 跟奶
1:35 statement 跟学
1:32 statement 跟家
1:36 statement 跟就
1:52 statement 跟岗
1:40 statement 跟师
1:34 statement 跟得
1:46 statement 跟我
1:43 statement 跟排
1:90 statement 跟桥
1:100 statement 跟班
1:39 statement 跟着
1:47 statement 跟著
1:43 statement 跟训
1:57 statement 跟踪
1:34 statement 跟车
1:38 statement 跟进
1:33 statement 跟随
1:53 statement 跨校
1:51 statement 路$
1:-87 statement 路(
1:-124 statement 路,
1:46 statement 路3
1:67 statement 路上
1:37 statement 路体
1:91 statement 路参
1:86 statement 路国
1:44 statement 路子
1:32 statement 路就
1:70 statement 路师
1:34 statement 路的
1:52 statement 路租
1:38 statement 路联
1:37 statement 路语
1:123 statement 路费
1:38 statement 路辅
1:33 statement 路途
1:-152 statement 路遥
1:38 statement 路阻
1:70 statement 跳绳
1:-86 statement 跳舞
1:74 statement 践$
1:34 statement 践。
1:34 statement 践单
1:38 statement 踪。
1:65 statement 踪半
1:69 statement 蹄坳
1:34 statement 蹈、
1:49 statement 蹈两
1:35 statement 蹈教
1:43 statement 蹈老
1:70 statement 蹲点
1:30 statement 蹲班
1:-61 statement 躁、
1:-73 statement 身份
1:62 statement 身意
1:-49 statement 身携
1:31 statement 身是
1:-71 statement 身边
1:-61 statement 车$
1:37 statement 车,
1:-80 statement 车一
1:80 statement 车上
1:61 statement 车到
1:41 statement 车去
1:-62 statement 车场
1:30 statement 车工
1:30 statement 车开
1:83 statement 车接
1:-41 statement 车来
1:51 statement 车每
1:35 statement 车油
1:93 statement 车票
1:49 statement 车站
1:44 statement 车统
1:41 statement 车维
1:74 statement 车股
1:70 statement 车要
1:101 statement 车费
1:47 statement 车资
1:43 statement 车载
1:115 statement 车辆
1:-43 statement 车间
1:45 statement 车限
1:32 statement 车须
1:37 statement 转。
1:44 statement 转交
1:45 statement 转介
1:32 statement 转到
1:64 statement 转卖
1:30 statement 转岗
1:51 statement 转往
1:61 statement 转房
1:51 statement 转赠
1:32 statement 转递
1:38 statement 轮$
1:41 statement 轮,
1:71 statement 轮。
1:46 statement 轮一
1:39 statement 轮不
1:-61 statement 轮值
1:42 statement 轮岗
1:33 statement 轮成
1:69 statement 轮换
1:37 statement 轮机
1:128 statement 轮流
1:43 statement 轮满
1:36 statement 轮番
1:55 statement 轮着
1:42 statement 轮训
1:53 statement 轮驻
1:66 statement 软件
1:-41 statement 轻。
1:45 statement 轻人
1:82 statement 轻教
1:46 statement 轻的
1:93 statement 载学
1:68 statement 辅具
1:56 statement 辅老
1:37 statement 辅读
1:57 statement 辆、
1:66 statement 辆。
1:48 statement 辆与
1:36 statement 辍学
1:66 statement 辑到
1:63 statement 输入
1:60 statement 输出
1:-57 statement 输液
1:69 statement 输送
1:53 statement 输部
1:-83 statement 辖区
1:40 statement 辩论
1:40 statement 辰个
1:68 statement 辰于
1:43 statement 辰启
1:46 statement 辰派
1:37 statement 辰维
1:43 statement 边幼
1:34 statement 边教
1:-66 statement 边有
1:-65 statement 边村
1:54 statement 边的
1:65 statement 边看
1:56 statement 边远
1:45 statement 达,
1:-64 statement 达1
1:49 statement 达。
1:37 statement 达了
1:48 statement 达八
1:66 statement 达到
1:-114 statement 达助
1:93 statement 达十
1:52 statement 达单
1:43 statement 达印
1:-49 statement 达室
1:-74 statement 达成
1:49 statement 达标
1:39 statement 达翻
1:-49 statement 达货
1:34 statement 迄今
1:42 statement 过$
1:46 statement 过,
1:62 statement 过1
1:-58 statement 过2
1:-62 statement 过3
1:46 statement 过4
1:38 statement 过8
1:34 statement 过9
1:86 statement 过。
1:68 statement 过一
1:74 statement 过二
1:104 statement 过五
1:47 statement 过儿
1:-54 statement 过后
1:45 statement 过复
1:-55 statement 过我
1:33 statement 过教
1:57 statement 过来
1:35 statement 过目
1:49 statement 过直
1:-68 statement 过程
1:45 statement 过类
1:63 statement 过网
1:36 statement 过视
1:52 statement 过队
1:32 statement 迎大
1:45 statement 迎石
1:40 statement 运$
1:31 statement 运,
1:59 statement 运会
1:52 statement 运公
1:69 statement 运动
1:74 statement 运去
1:38 statement 运抵
1:-151 statement 运推
1:-55 statement 运班
1:-46 statement 运用
1:33 statement 运站
1:56 statement 运行
1:75 statement 运费
1:39 statement 运转
1:74 statement 运输
1:42 statement 运过
1:32 statement 运送
1:-71 statement 运重
1:32 statement 近,
1:-45 statement 近1
1:38 statement 近4
1:32 statement 近三
1:43 statement 近两
1:37 statement 近至
1:64 statement 近视
1:31 statement 返$
1:48 statement 返。
1:95 statement 返交
1:149 statement 返回
1:-82 statement 返城
1:53 statement 返机
1:96 statement 返校
1:53 statement 返路
1:105 statement 返车
1:57 statement 还,
1:-47 statement 还向
1:-103 statement 还在
1:-120 statement 还存
1:-57 statement 还有
1:-35 statement 还没
1:40 statement 还要
1:-104 statement 还记
1:38 statement 还说
1:73 statement 这个
1:-124 statement 这些
1:57 statement 这件
1:-49 statement 这份
1:-45 statement 这学
1:57 statement 这是
1:-43 statement 这样
1:32 statement 这里
1:59 statement 进$
1:44 statement 进“
1:37 statement 进、
1:52 statement 进。
1:-47 statement 进一
1:40 statement 进不
1:-49 statement 进了
1:62 statement 进入
1:37 statement 进典
1:77 statement 进办
1:33 statement 进区
1:31 statement 进医
1:38 statement 进午
1:38 statement 进卫
1:43 statement 进县
1:114 statement 进城
1:95 statement 进展
1:76 statement 进山
1:31 statement 进工
1:95 statement 进度
1:42 statement 进强
1:41 statement 进教
1:39 statement 进新
1:39 statement 进机
1:31 statement 进来
1:46 statement 进校
1:-79 statement 进步
1:34 statement 进汉
1:48 statement 进沟
1:36 statement 进海
1:49 statement 进滨
1:32 statement 进王
1:31 statement 进瑶
1:30 statement 进竹
1:-64 statement 进结
1:51 statement 进苗
1:40 statement 进西
1:49 statement 进课
1:-54 statement 进这
1:39 statement 进队
1:74 statement 进驻
1:92 statement 远$
1:68 statement 远,
1:-54 statement 远不
1:36 statement 远任
1:-38 statement 远方
1:-54 statement 远的
1:47 statement 远石
1:-45 statement 远程
1:80 statement 远补
1:49 statement 远见
1:115 statement 远距
1:48 statement 远阳
1:44 statement 违规
1:41 statement 连像
1:39 statement 连带
1:68 statement 连线
1:39 statement 连练
1:32 statement 连续
1:53 statement 连谷
1:-33 statement 迟到
1:54 statement 述品
1:51 statement 述招
1:-59 statement 迹歪
1:37 statement 退、
1:86 statement 退下
1:89 statement 退休
1:44 statement 退出
1:33 statement 送$
1:39 statement 送1
1:42 statement 送:
1:-90 statement 送?
1:41 statement 送“
1:55 statement 送。
1:82 statement 送一
1:33 statement 送七
1:38 statement 送三
1:69 statement 送两
1:70 statement 送书
1:62 statement 送仁
1:33 statement 送优
1:48 statement 送会
1:37 statement 送党
1:103 statement 送到
1:46 statement 送升
1:38 statement 送午
1:99 statement 送去
1:36 statement 送双
1:103 statement 送哪
1:37 statement 送学
1:46 statement 送实
1:-47 statement 送平
1:-99 statement 送心
1:32 statement 送总
1:46 statement 送戏
1:37 statement 送户
1:75 statement 送支
1:30 statement 送教
1:61 statement 送新
1:-46 statement 送暖
1:-52 statement 送法
1:-51 statement 送物
1:35 statement 送玩
1:35 statement 送的
1:107 statement 送纪
1:31 statement 送绘
1:43 statement 送给
1:74 statement 送考
1:49 statement 送训
1:40 statement 送课
1:45 statement 送资
1:36 statement 送赠
1:49 statement 送达
1:83 statement 送过
1:48 statement 送进
1:-51 statement 送送
1:45 statement 送队
1:-50 statement 送鸡
1:41 statement 适,
1:30 statement 适的
1:44 statement 选5
1:42 statement 选。
1:46 statement 选中
1:47 statement 选产
1:38 statement 选人
1:56 statement 选修
1:39 statement 选六
1:47 statement 选十
1:30 statement 选卡
1:51 statement 选四
1:58 statement 选微
1:-41 statement 选手
1:75 statement 选派
1:38 statement 选由
1:31 statement 选省
1:55 statement 选科
1:32 statement 选聘
1:49 statement 选送
1:48 statement 选题
1:86 statement 逐条
1:44 statement 逐项
1:32 statement 递,
1:31 statement 递玩
1:37 statement 递课
1:51 statement 途:
1:114 statement 途中
1:-47 statement 通:
1:-74 statement 通。
1:70 statement 通一
1:38 statement 通与
1:-57 statement 通两
1:39 statement 通书
1:89 statement 通信
1:65 statement 通六
1:35 statement 通各
1:30 statement 通在
1:39 statement 通意
1:-52 statement 通感
1:32 statement 通报
1:37 statement 通招
1:51 statement 通由
1:-38 statement 通知
1:-81 statement 通科
1:37 statement 通网
1:51 statement 通职
1:34 statement 通补
1:45 statement 通视
1:-124 statement 通讯
1:50 statement 通车
1:39 statement 通达
1:40 statement 通运
1:-107 statement 通远
1:34 statement 造$
1:49 statement 造,
1:50 statement 造6
1:42 statement 造:
1:51 statement 造五
1:109 statement 造册
1:33 statement 造实
1:59 statement 造活
1:65 statement 逢单
1:46 statement 逢双
1:73 statement 逢周
1:46 statement 逢赶
1:100 statement 逸夫
1:-65 statement 逾期
1:-58 statement 遇:
1:94 statement 遇不
1:47 statement 遇到
1:51 statement 遇大
1:41 statement 遇故
1:48 statement 遇有
1:90 statement 遇雨
1:39 statement 遍$
1:37 statement 遍再
1:49 statement 遏制
1:-95 statement 道1
1:-53 statement 道_
1:44 statement 道。
1:42 statement 道书
1:37 statement 道办
1:72 statement 道区
1:71 statement 道好
1:52 statement 道妇
1:35 statement 道实
1:32 statement 道岗
1:49 statement 道德
1:51 statement 道支
1:87 statement 道教
1:39 statement 道校
1:-48 statement 遗失
1:44 statement 遣一
1:91 statement 遣业
1:35 statement 遣二
1:-121 statement 遣师
1:38 statement 遣手
1:32 statement 遣教
1:-68 statement 遥$
1:31 statement 遥远
1:-58 statement 遥遥
1:79 statement 遴派
1:102 statement 遴选
1:52 statement 遵行
1:-38 statement 邀:
1:71 statement 邀为
1:36 statement 邀外
1:47 statement 邀得
1:49 statement 邀来
1:57 statement 邀监
1:-54 statement 邀请
1:38 statement 邀黄
1:-91 statement 邓$
1:47 statement 邓去
1:-157 statement 邢主
1:-51 statement 那一
1:-111 statement 那位
1:47 statement 那儿
1:33 statement 那头
1:40 statement 那所
1:55 statement 那架
1:-43 statement 那边
1:103 statement 邦$
1:48 statement 邬建
1:36 statement 邮代
1:55 statement 邮件
1:57 statement 邮政
1:51 statement 邮票
1:48 statement 邮箱
1:36 statement 邮贵
1:35 statement 邮路
1:-57 statement 邱会
1:63 statement 邵伯
1:-91 statement 邻村
1:39 statement 邻近
1:61 statement 邻镇
1:-65 statement 郎老
1:37 statement 郑一
1:45 statement 郝主
1:40 statement 郝园
1:90 statement 部$
1:43 statement 部(
1:91 statement 部,
1:54 statement 部2
1:36 statement 部3
1:43 statement 部、
1:90 statement 部。
1:47 statement 部一
1:44 statement 部三
1:37 statement 部上
1:46 statement 部不
1:37 statement 部与
1:47 statement 部业
1:36 statement 部为
1:74 statement 部主
1:-49 statement 部书
1:58 statement 部会
1:40 statement 部保
1:61 statement 部共
1:76 statement 部分
1:43 statement 部到
1:74 statement 部参
1:32 statement 部在
1:44 statement 部培
1:47 statement 部备
1:47 statement 部完
1:44 statement 部康
1:44 statement 部开
1:53 statement 部录
1:48 statement 部愿
1:49 statement 部担
1:67 statement 部拷
1:31 statement 部挂
1:54 statement 部授
1:32 statement 部揭
1:-184 statement 部支
1:35 statement 部教
1:62 statement 部每
1:38 statement 部活
1:89 statement 部的
1:49 statement 部管
1:35 statement 部组
1:61 statement 部结
1:79 statement 部署
1:33 statement 部落
1:35 statement 部薪
1:38 statement 部要
1:60 statement 部课
1:31 statement 部走
1:62 statement 部门
1:55 statement 部领
1:-86 statement 郭:
1:37 statement 都上
1:36 statement 都亮
1:50 statement 都会
1:32 statement 都写
1:67 statement 都可
1:-127 statement 都在
1:92 statement 都已
1:43 statement 都方
1:48 statement 都是
1:66 statement 都有
1:-46 statement 都派
1:65 statement 都由
1:73 statement 都盼
1:-64 statement 都笑
1:31 statement 都请
1:44 statement 鄢小
1:71 statement 配一
1:82 statement 配备
1:41 statement 配套
1:35 statement 配导
1:33 statement 配田
1:84 statement 配电
1:45 statement 配经
1:34 statement 配车
1:36 statement 配送
1:32 statement 配音
1:70 statement 酒店
1:43 statement 酬不
1:36 statement 酬仍
1:32 statement 酬金
1:-120 statement 采买
1:41 statement 采茶
1:33 statement 采视
1:-114 statement 采访
1:78 statement 采购
1:38 statement 采集
1:60 statement 采风
1:44 statement 里$
1:-47 statement 里,
1:54 statement 里:
1:-56 statement 里。
1:59 statement 里上
1:43 statement 里不
1:57 statement 里主
1:35 statement 里五
1:57 statement 里伙
1:42 statement 里到
1:74 statement 里县
1:32 statement 里听
1:48 statement 里四
1:45 statement 里国
1:33 statement 里娃
1:-61 statement 里学
1:62 statement 里孩
1:46 statement 里家
1:72 statement 里小
1:50 statement 里工
1:64 statement 里师
1:37 statement 里年
1:34 statement 里很
1:67 statement 里批
1:37 statement 里把
1:45 statement 里挂
1:58 statement 里捐
1:64 statement 里授
1:39 statement 里数
1:32 statement 里晒
1:41 statement 里最
1:36 statement 里有
1:-52 statement 里朋
1:-133 statement 里来
1:50 statement 里珠
1:80 statement 里由
1:96 statement 里申
1:39 statement 里碰
1:114 statement 里缺
1:41 statement 里行
1:33 statement 里说
1:95 statement 里谈
1:50 statement 里跟
1:46 statement 里送
1:36 statement 重。
1:39 statement 重在
1:33 statement 重复
1:-70 statement 重大
1:64 statement 重度
1:49 statement 重点
1:-100 statement 重物
1:-39 statement 重谢
1:74 statement 重阳
1:-73 statement 野溪
1:-102 statement 野猪
1:34 statement 野走
1:-71 statement 野餐
1:105 statement 野鹿
1:58 statement 量,
1:42 statement 量:
1:32 statement 量、
1:52 statement 量。
1:103 statement 量不
1:36 statement 量作
1:41 statement 量好
1:39 statement 量帮
1:43 statement 量检
1:47 statement 量由
1:50 statement 量监
1:49 statement 量表
1:30 statement 量论
1:59 statement 量评
1:40 statement 金$
1:55 statement 金,
1:44 statement 金1
1:-52 statement 金”
1:39 statement 金。
1:65 statement 金一
1:48 statement 金三
1:36 statement 金与
1:169 statement 金会
1:31 statement 金使
1:41 statement 金列
1:57 statement 金太
1:41 statement 金拨
1:87 statement 金支
1:34 statement 金标
1:55 statement 金桥
1:42 statement 金由
1:76 statement 金资
1:-47 statement 金额
1:40 statement 鉴定
1:-83 statement 钟$
1:-48 statement 钟。
1:55 statement 钟佩
1:-62 statement 钟内
1:41 statement 钟头
1:-58 statement 钟小
1:128 statement 钟点
1:97 statement 钟鼓
1:82 statement 钢琴
1:68 statement 钱。
1:47 statement 钱买
1:47 statement 钱出
1:76 statement 钱支
1:45 statement 钻床
1:45 statement 铁$
1:59 statement 铁厂
1:30 statement 铁山
1:58 statement 铁岭
1:48 statement 铁路
1:30 statement 铃$
1:59 statement 铃乡
1:77 statement 铃初
1:-110 statement 铃响
1:55 statement 铃小
1:59 statement 铃的
1:71 statement 铜台
1:40 statement 铣床
1:47 statement 银杏
1:-79 statement 银行
1:71 statement 铺、
1:30 statement 铺由
1:45 statement 铺菜
1:38 statement 销,
1:84 statement 销。
1:39 statement 销制
1:69 statement 销合
1:82 statement 销社
1:-55 statement 销部
1:69 statement 锅小
1:33 statement 锋队
1:37 statement 错$
1:42 statement 错峰
1:54 statement 错题
1:32 statement 锦帆
1:90 statement 锦江
1:52 statement 锻炼
1:101 statement 镇。
1:30 statement 镇中
1:64 statement 镇人
1:42 statement 镇党
1:54 statement 镇北
1:126 statement 镇卫
1:63 statement 镇学
1:67 statement 镇教
1:48 statement 镇文
1:36 statement 镇柏
1:56 statement 镇的
1:46 statement 镇级
1:56 statement 镇老
1:74 statement 镇育
1:37 statement 镇视
1:59 statement 镇雄
1:78 statement 镇高
1:89 statement 镜湖
1:-91 statement 长$
1:36 statement 长(
1:72 statement 长)
1:-56 statement 长,
1:85 statement 长1
1:36 statement 长3
1:94 statement 长:
1:-52 statement 长;
1:38 statement 长|
1:33 statement 长”
1:89 statement 长。
1:43 statement 长一
1:58 statement 长三
1:57 statement 长不
1:34 statement 长与
1:32 statement 长两
1:32 statement 长为
1:61 statement 长主
1:137 statement 长乐
1:35 statement 长乘
1:46 statement 长也
1:30 statement 长买
1:43 statement 长互
1:37 statement 长五
1:-53 statement 长介
1:77 statement 长代
1:42 statement 长以
1:49 statement 长任
1:107 statement 长会
1:38 statement 长入
1:30 statement 长写
1:51 statement 长分
1:78 statement 长到
1:76 statement 长办
1:54 statement 长助
1:36 statement 长募
1:-67 statement 长包
1:69 statement 长十
1:34 statement 长卡
1:46 statement 长原
1:56 statement 长去
1:83 statement 长及
1:54 statement 长台
1:53 statement 长各
1:73 statement 长同
1:115 statement 长和
1:54 statement 长圈
1:36 statement 长均
1:65 statement 长坡
1:51 statement 长堤
1:30 statement 长外
1:-95 statement 长姊
1:60 statement 长委
1:82 statement 长学
1:44 statement 长宁
1:53 statement 长室
1:-30 statement 长对
1:34 statement 长将
1:-55 statement 长小
1:53 statement 长工
1:-119 statement 长已
1:33 statement 长带
1:56 statement 长年
1:-61 statement 长度
1:42 statement 长开
1:-103 statement 长强
1:41 statement 长志
1:51 statement 长总
1:39 statement 长承
1:40 statement 长投
1:34 statement 长报
1:-53 statement 长担
1:35 statement 长挂
1:50 statement 长按
1:63 statement 长教
1:32 statement 长易
1:55 statement 长期
1:78 statement 长本
1:-65 statement 长杜
1:51 statement 长来
1:81 statement 长校
1:42 statement 长桥
1:77 statement 长每
1:112 statement 长汇
1:68 statement 长河
1:-46 statement 长派
1:32 statement 长熊
1:54 statement 长率
1:74 statement 长白
1:56 statement 长的
1:35 statement 长盘
1:50 statement 长签
1:47 statement 长自
1:44 statement 长苏
1:30 statement 长苗
1:37 statement 长表
1:89 statement 长要
1:59 statement 长讲
1:83 statement 长说
1:47 statement 长课
1:45 statement 长谈
1:37 statement 长负
1:-50 statement 长走
1:37 statement 长赴
1:66 statement 长蹲
1:31 statement 长都
1:60 statement 长钧
1:44 statement 长阿
1:45 statement 长随
1:32 statement 长隔
1:100 statement 长驻
1:-48 statement 长骑
1:53 statement 门:
1:33 statement 门;
1:67 statement 门“
1:-62 statement 门。
1:32 statement 门专
1:84 statement 门中
1:78 statement 门前
1:-95 statement 门卫
1:60 statement 门听
1:81 statement 门坎
1:48 statement 门坪
1:81 statement 门小
1:34 statement 门岗
1:60 statement 门峪
1:31 statement 门带
1:32 statement 门把
1:40 statement 门教
1:43 statement 门更
1:53 statement 门每
1:39 statement 门求
1:36 statement 门的
1:32 statement 门票
1:56 statement 门裁
1:51 statement 门计
1:44 statement 门讲
1:71 statement 门课
1:32 statement 门配
1:36 statement 门集
1:40 statement 闭症
1:58 statement 问,
1:-95 statement 问:
1:51 statement 问”
1:-61 statement 问他
1:-54 statement 问卷
1:-53 statement 问有
1:56 statement 问题
1:36 statement 闲置
1:40 statement 间$
1:89 statement 间,
1:-126 statement 间:
1:122 statement 间。
1:35 statement 间一
1:34 statement 间两
1:63 statement 间为
1:37 statement 间互
1:94 statement 间五
1:67 statement 间人
1:48 statement 间协
1:-95 statement 间另
1:65 statement 间在
1:46 statement 间我
1:-58 statement 间推
1:37 statement 间教
1:44 statement 间文
1:-41 statement 间活
1:47 statement 间由
1:-47 statement 间短
1:35 statement 间示
1:37 statement 间累
1:68 statement 间给
1:64 statement 间至
1:-44 statement 间讲
1:67 statement 间跟
1:-54 statement 间长
1:35 statement 间阅
1:-88 statement 闵静
1:38 statement 闽西
1:37 statement 阀门
1:-69 statement 阅:
1:75 statement 阅个
1:-32 statement 阅卷
1:44 statement 阅读
1:45 statement 阎石
1:37 statement 阐述
1:39 statement 阖校
1:96 statement 队$
1:69 statement 队,
1:43 statement 队:
1:33 statement 队、
1:-95 statement 队一
1:45 statement 队仪
1:54 statement 队伍
1:31 statement 队住
1:37 statement 队出
1:41 statement 队到
1:48 statement 队前
1:51 statement 队合
1:150 statement 队员
1:65 statement 队大
1:40 statement 队常
1:38 statement 队指
1:57 statement 队日
1:49 statement 队每
1:-89 statement 队电
1:31 statement 队移
1:-38 statement 队表
1:-145 statement 队观
1:58 statement 队训
1:-94 statement 队走
1:51 statement 队赴
1:38 statement 队跟
1:43 statement 队辅
1:39 statement 队进
1:34 statement 队送
1:94 statement 队部
1:88 statement 队长
1:47 statement 防控
1:52 statement 防治
1:63 statement 防溺
1:36 statement 阳光
1:34 statement 阳区
1:51 statement 阳园
1:67 statement 阳国
1:65 statement 阳坑
1:80 statement 阳坡
1:35 statement 阳市
1:47 statement 阳幼
1:58 statement 阳建
1:-59 statement 阳念
1:70 statement 阳村
1:70 statement 阳海
1:69 statement 阳节
1:52 statement 阳谨
1:66 statement 阳路
1:-59 statement 阳阳
1:-53 statement 阴_
1:66 statement 阴坡
1:-60 statement 阵头
1:-45 statement 阵掌
1:-74 statement 阵阵
1:56 statement 阶段
1:42 statement 阻滞
1:-72 statement 阿凯
1:42 statement 阿普
1:-70 statement 阿梅
1:47 statement 陂实
1:38 statement 附。
1:81 statement 附中
1:132 statement 附件
1:31 statement 附则
1:39 statement 附后
1:65 statement 附小
1:102 statement 附属
1:71 statement 附幼
1:-95 statement 附照
1:67 statement 附表
1:43 statement 附记
1:62 statement 附设
1:39 statement 际$
1:-54 statement 际交
1:34 statement 际合
1:46 statement 际天
1:42 statement 际差
1:33 statement 际理
1:54 statement 际调
1:34 statement 陆川
1:67 statement 陇上
1:30 statement 陇原
1:33 statement 陈主
1:93 statement 陈启
1:48 statement 陈旧
1:40 statement 陈立
1:45 statement 陈老
1:59 statement 限$
1:-44 statement 限,
1:45 statement 限2
1:90 statement 限:
1:34 statement 限一
1:43 statement 限三
1:-35 statement 限两
1:113 statement 限公
1:51 statement 限坐
1:-70 statement 限报
1:51 statement 限港
1:62 statement 院$
1:88 statement 院(
1:35 statement 院)
1:64 statement 院,
1:37 statement 院;
1:97 statement 院_
1:57 statement 院→
1:87 statement 院、
1:37 statement 院。
1:32 statement 院专
1:55 statement 院为
1:30 statement 院事
1:42 statement 院借
1:39 statement 院做
1:68 statement 院八
1:49 statement 院公
1:47 statement 院出
1:-43 statement 院副
1:41 statement 院办
1:36 statement 院参
1:37 statement 院培
1:44 statement 院外
1:48 statement 院孙
1:59 statement 院学
1:34 statement 院安
1:46 statement 院对
1:40 statement 院心
1:61 statement 院承
1:36 statement 院投
1:-50 statement 院护
1:76 statement 院拟
1:47 statement 院指
1:114 statement 院推
1:54 statement 院支
1:42 statement 院攻
1:37 statement 院教
1:33 statement 院明
1:81 statement 院校
1:53 statement 院每
1:31 statement 院汽
1:37 statement 院派
1:31 statement 院牙
1:90 statement 院的
1:38 statement 院礼
1:38 statement 院系
1:33 statement 院裁
1:60 statement 院见
1:36 statement 院言
1:46 statement 院负
1:46 statement 院足
1:-46 statement 院长
1:43 statement 院门
1:58 statement 院附
1:41 statement 院陶
1:42 statement 险,
1:109 statement 险。
1:-51 statement 险单
1:31 statement 险受
1:75 statement 险由
1:44 statement 险缴
1:54 statement 陪伴
1:41 statement 陪你
1:48 statement 陪寝
1:-132 statement 陪新
1:69 statement 陪读
1:-43 statement 陪餐
1:41 statement 陵医
1:56 statement 陵名
1:52 statement 陵坳
1:43 statement 陶工
1:-46 statement 陶然
1:41 statement 随东
1:48 statement 随乙
1:38 statement 随即
1:32 statement 随团
1:55 statement 随堂
1:46 statement 随岗
1:124 statement 随时
1:39 statement 随机
1:78 statement 随班
1:31 statement 随甲
1:51 statement 随笔
1:49 statement 随箱
1:33 statement 随船
1:80 statement 随行
1:-98 statement 随身
1:55 statement 随车
1:59 statement 随队
1:45 statement 隔。
1:64 statement 隔周
1:34 statement 隔屏
1:32 statement 隔旬
1:35 statement 隔着
1:51 statement 隔空
1:106 statement 障,
1:41 statement 障:
1:76 statement 障名
1:47 statement 障学
1:42 statement 障措
1:38 statement 障生
1:68 statement 障由
1:77 statement 难,
1:75 statement 难。
1:34 statement 难个
1:55 statement 难学
1:31 statement 难得
1:-107 statement 难的
1:105 statement 难题
1:-72 statement 雀跃
1:90 statement 雁三
1:164 statement 雁中
1:49 statement 雁为
1:45 statement 雁任
1:50 statement 雁南
1:50 statement 雁县
1:36 statement 雁反
1:68 statement 雁塘
1:55 statement 雁往
1:81 statement 雄坝
1:49 statement 雅丽
1:40 statement 雅各
1:30 statement 集1
1:44 statement 集。
1:44 statement 集》
1:33 statement 集个
1:31 statement 集中
1:33 statement 集九
1:61 statement 集人
1:36 statement 集刻
1:87 statement 集合
1:84 statement 集团
1:44 statement 集日
1:88 statement 集训
1:73 statement 雨$
1:-68 statement 雨_
1:-146 statement 雨》
1:73 statement 雨具
1:-60 statement 雨的
1:-45 statement 雨衣
1:49 statement 雨雪
1:-56 statement 雪$
1:52 statement 雪,
1:38 statement 雪原
1:135 statement 雪山
1:96 statement 雪峰
1:53 statement 雪溪
1:78 statement 雪莲
1:49 statement 雪顺
1:37 statement 雯$
1:34 statement 零。
1:42 statement 零二
1:106 statement 零教
1:53 statement 雷公
1:-149 statement 雷浩
1:54 statement 雾台
1:51 statement 雾国
1:39 statement 雾山
1:47 statement 雾村
1:43 statement 需之
1:45 statement 需提
1:-69 statement 需搬
1:67 statement 需求
1:37 statement 需表
1:50 statement 需要
1:-68 statement 需配
1:-115 statement 霖$
1:60 statement 霞中
1:71 statement 露;
1:-54 statement 露_
1:88 statement 露营
1:-68 statement 青$
1:-81 statement 青,
1:53 statement 青山
1:85 statement 青岭
1:-57 statement 青年
1:119 statement 青枫
1:35 statement 青樟
1:55 statement 青沟
1:53 statement 青石
1:65 statement 青禾
1:82 statement 青竹
1:70 statement 青苗
1:72 statement 青荫
1:-65 statement 青菜
1:44 statement 青蓝
1:39 statement 靖远
1:-55 statement 静$
1:-145 statement 静)
1:41 statement 静、
1:-62 statement 静。
1:51 statement 静同
1:34 statement 静怡
1:37 statement 静驻
1:37 statement 非洲
1:44 statement 面$
1:60 statement 面)
1:50 statement 面,
1:42 statement 面”
1:-80 statement 面。
1:78 statement 面协
1:72 statement 面叙
1:45 statement 面各
1:-73 statement 面向
1:34 statement 面对
1:41 statement 面帮
1:47 statement 面开
1:89 statement 面总
1:-87 statement 面打
1:44 statement 面托
1:35 statement 面指
1:37 statement 面授
1:71 statement 面接
1:-99 statement 面照
1:49 statement 面的
1:-97 statement 面试
1:35 statement 面语
1:34 statement 面课
1:47 statement 面通
1:58 statement 面题
1:45 statement 革命
1:-70 statement 鞍中
1:49 statement 鞍镇
1:-73 statement 鞠副
1:-51 statement 韦家
1:56 statement 韦组
1:-55 statement 音_
1:143 statement 音乐
1:64 statement 音体
1:47 statement 音写
1:49 statement 音响
1:69 statement 音学
1:32 statement 音播
1:32 statement 音系
1:50 statement 音给
1:33 statement 音通
1:40 statement 页。
1:97 statement 页字
1:34 statement 顶一
1:71 statement 顶岗
1:51 statement 项$
1:82 statement 项,
1:33 statement 项5
1:108 statement 项:
1:48 statement 项;
1:39 statement 项|
1:78 statement 项。
1:32 statement 项下
1:52 statement 项任
1:38 statement 项函
1:33 statement 项办
1:47 statement 项如
1:89 statement 项工
1:58 statement 项开
1:39 statement 项我
1:72 statement 项捐
1:34 statement 项来
1:57 statement 项活
1:63 statement 项由
1:145 statement 项目
1:46 statement 项经
1:61 statement 项胪
1:39 statement 项至
1:50 statement 项通
1:-71 statement 顺利
1:71 statement 顺和
1:77 statement 顺延
1:37 statement 顺路
1:31 statement 顺颂
1:36 statement 须上
1:34 statement 须为
1:43 statement 须于
1:59 statement 须交
1:42 statement 须具
1:75 statement 须协
1:37 statement 须在
1:52 statement 须完
1:76 statement 须征
1:35 statement 须德
1:37 statement 须报
1:60 statement 须按
1:31 statement 须提
1:60 statement 须有
1:32 statement 须服
1:87 statement 须每
1:49 statement 须派
1:63 statement 须登
1:-48 statement 须经
1:42 statement 须请
1:31 statement 须达
1:91 statement 须随
1:33 statement 须驻
1:45 statement 顾虑
1:66 statement 顾问
1:41 statement 颁$
1:87 statement 颁发
1:-58 statement 颁奖
1:43 statement 颂_
1:34 statement 预;
1:-57 statement 预备
1:64 statement 预定
1:32 statement 预工
1:35 statement 预效
1:-41 statement 预算
1:44 statement 预约
1:68 statement 预计
1:45 statement 领。
1:43 statement 领人
1:67 statement 领取
1:-50 statement 领域
1:38 statement 领头
1:72 statement 领导
1:48 statement 领峪
1:63 statement 领巾
1:40 statement 领膳
1:73 statement 领航
1:37 statement 领衔
1:51 statement 领袖
1:48 statement 领读
1:-48 statement 领队
1:43 statement 频:
1:57 statement 频一
1:33 statement 频互
1:58 statement 频会
1:35 statement 频例
1:50 statement 频率
1:102 statement 频繁
1:50 statement 频连
1:58 statement 频里
1:43 statement 频陪
1:-88 statement 颗心
1:102 statement 题$
1:-36 statement 题,
1:44 statement 题1
1:51 statement 题3
1:33 statement 题;
1:134 statement 题、
1:70 statement 题。
1:47 statement 题三
1:68 statement 题两
1:-64 statement 题为
1:47 statement 题会
1:34 statement 题党
1:39 statement 题名
1:37 statement 题后
1:42 statement 题培
1:52 statement 题她
1:69 statement 题字
1:31 statement 题学
1:129 statement 题库
1:72 statement 题开
1:67 statement 题怎
1:38 statement 题技
1:54 statement 题报
1:49 statement 题教
1:41 statement 题每
1:36 statement 题申
1:91 statement 题目
1:48 statement 题研
1:30 statement 题立
1:45 statement 题系
1:39 statement 题编
1:64 statement 题讲
1:35 statement 题质
1:44 statement 额4
1:67 statement 额:
1:51 statement 额、
1:-64 statement 额一
1:40 statement 额单
1:46 statement 额满
1:32 statement 额由
1:-61 statement 额的
1:40 statement 额补
1:133 statement 风中
1:-134 statement 风提
1:56 statement 风路
1:-112 statement 风送
1:-123 statement 飞_
1:63 statement 飞一
1:49 statement 飞讯
1:30 statement 食,
1:54 statement 食品
1:33 statement 食堂
1:105 statement 食宿
1:43 statement 食由
1:52 statement 食补
1:48 statement 食费
1:-49 statement 餐$
1:-57 statement 餐,
1:-113 statement 餐:
1:46 statement 餐、
1:31 statement 餐。
1:-66 statement 餐卫
1:43 statement 餐厅
1:38 statement 餐厨
1:-94 statement 餐改
1:33 statement 餐消
1:83 statement 餐由
1:53 statement 餐自
1:52 statement 餐补
1:46 statement 餐费
1:49 statement 餐馆
1:35 statement 饪教
1:44 statement 饭$
1:38 statement 饭不
1:80 statement 饭卡
1:49 statement 饭在
1:38 statement 饮水
1:55 statement 饰赠
1:-36 statement 馆$
1:67 statement 馆,
1:56 statement 馆。
1:55 statement 馆三
1:30 statement 馆主
1:70 statement 馆举
1:47 statement 馆二
1:46 statement 馆吃
1:48 statement 馆员
1:30 statement 馆和
1:34 statement 馆对
1:76 statement 馆方
1:33 statement 馆本
1:72 statement 馆每
)"sv,
    R"(1:38 statement 馆现
1:33 statement 馆电
1:102 statement 馆路
1:53 statement 馆选
1:36 statement 馆配
1:78 statement 馆门
1:48 statement 馈。
1:-54 statement 馈社
1:30 statement 首,
1:86 statement 首席
1:71 statement 首批
1:33 statement 首日
1:37 statement 首月
1:-149 statement 首诗
1:58 statement 香、
1:-60 statement 香。
1:41 statement 香岛
1:46 statement 香幼
1:48 statement 香港
1:57 statement 馨学
1:46 statement 马去
1:73 statement 马家
1:-49 statement 马校
1:40 statement 马湖
1:67 statement 马蹄
1:54 statement 马达
1:-88 statement 马鞍
1:46 statement 马餐
1:54 statement 驻:
1:82 statement 驻一
1:38 statement 驻乙
1:40 statement 驻乡
1:45 statement 驻云
1:40 statement 驻五
1:35 statement 驻卫
1:98 statement 驻园
1:36 statement 驻塔
1:55 statement 驻大
1:42 statement 驻小
1:34 statement 驻岭
1:63 statement 驻教
1:111 statement 驻校
1:36 statement 驻洮
1:152 statement 驻点
1:32 statement 驻王
1:51 statement 驻盟
1:49 statement 驻石
1:33 statement 驻西
1:51 statement 驻训
1:64 statement 驻谷
1:32 statement 驻鹤
1:176 statement 驼铃
1:34 statement 驾前
1:-80 statement 验$
1:49 statement 验,
1:48 statement 验。
1:36 statement 验一
1:46 statement 验中
1:94 statement 验二
1:47 statement 验分
1:43 statement 验初
1:93 statement 验员
1:60 statement 验器
1:114 statement 验学
1:138 statement 验室
1:101 statement 验小
1:53 statement 验工
1:51 statement 验幼
1:55 statement 验开
1:-56 statement 验我
1:48 statement 验收
1:43 statement 验班
1:40 statement 验的
1:90 statement 验箱
1:-58 statement 验课
1:71 statement 验题
1:-54 statement 骑机
1:31 statement 骑车
1:56 statement 骑马
1:67 statement 骤就
1:90 statement 骨干
1:53 statement 高$
1:59 statement 高)
1:37 statement 高,
1:36 statement 高2
1:-66 statement 高3
1:31 statement 高、
1:-55 statement 高。
1:-39 statement 高一
1:49 statement 高三
1:56 statement 高不
1:91 statement 高中
1:-73 statement 高二
1:33 statement 高交
1:-64 statement 高分
1:44 statement 高到
1:37 statement 高半
1:75 statement 高原
1:32 statement 高去
1:30 statement 高实
1:41 statement 高层
1:76 statement 高岭
1:-43 statement 高峻
1:52 statement 高工
1:71 statement 高年
1:33 statement 高总
1:45 statement 高招
1:30 statement 高政
1:59 statement 高教
1:86 statement 高新
1:31 statement 高来
1:57 statement 高校
1:37 statement 高桥
1:41 statement 高班
1:51 statement 高的
1:55 statement 高等
1:106 statement 高级
1:45 statement 高考
1:33 statement 高自
1:-47 statement 高补
1:-46 statement 高认
1:32 statement 高询
1:32 statement 高课
1:37 statement 鱼雁
1:-69 statement 鸡、
1:-47 statement 鸡苗
1:32 statement 鸣,
1:50 statement 鸣;
1:117 statement 鸣中
1:32 statement 鸣初
1:32 statement 鸣授
1:65 statement 鸣教
1:33 statement 鸣讲
1:43 statement 鸣谢
1:76 statement 鸦$
1:-59 statement 鸿达
1:48 statement 鹃同
1:40 statement 鹤川
1:79 statement 鹤工
1:76 statement 鹤鸣
1:58 statement 鹭洲
1:69 statement 鹰嘴
1:94 statement 鹿洼
1:70 statement 鹿角
1:-76 statement 鹿野
1:59 statement 鹿鸣
1:37 statement 麓”
1:46 statement 麓中
1:43 statement 麓坪
1:53 statement 麓德
1:32 statement 麓跟
1:75 statement 麦田
1:69 statement 麦穗
1:49 statement 麦老
1:40 statement 麻柳
1:58 statement 麻栗
1:40 statement 麻烦
1:66 statement 黄坑
1:40 statement 黄泥
1:44 statement 黎老
1:40 statement 黑山
1:-91 statement 黑板
1:-165 statement 黑色
1:48 statement 黔山
1:-125 statement 默。
1:45 statement 鼓,
1:37 statement 鼓一
1:39 statement 鼓三
1:33 statement 鼓乐
1:-80 statement 鼓励
1:50 statement 鼓号
1:46 statement 鼓少
1:72 statement 鼓岩
1:49 statement 鼓敞
1:67 statement 鼓村
1:36 statement 鼓校
1:56 statement 鼓楼
1:-59 statement 鼓队
1:41 statement 鼓青
1:40 statement 齐,
1:41 statement 齐。
1:42 statement 齐器
1:39 statement 龄,
1:46 statement 龄一
1:-33 statement 龄五
1:34 statement 龄人
1:33 statement 龄儿
1:33 statement 龄教
1:41 statement 龄班
1:39 statement 龄男
1:53 statement 龙一
1:41 statement 龙卫
1:44 statement 龙县
1:31 statement 龙塘
1:48 statement 龙头
1:39 statement 龙尾
1:44 statement 龙工
1:43 statement 龙师
1:42 statement 龙教
1:59 statement 龙旧
1:69 statement 龙湾
1:71 statement 龙田
1:43 statement 龙电
1:65 statement 龙自
1:41 statement 龙车
1:31 statement 龙门
1:-116 tells of ten=10
1:-137 tells of ten=2
1:-65 tells of ten=4
1:-86 tells of ten=5
1:-81 tells of ten=6
1:-121 tells of ten=8
1:-126 tells=2
1:-117 tells=4
1:-111 title !
1:-54 title !启
1:-48 title !启航
1:-54 title !启航教
1:-60 title $
1:66 title (
1:30 title (1
1:-57 title (2)
1:-56 title (2)班
1:63 title (20
1:33 title (201
1:64 title (202
1:63 title (一
1:48 title (一行
1:46 title (一行一
1:50 title (一页
1:53 title (一页)
1:37 title (三
1:-142 title (上
1:-82 title (上学
1:-109 title (上学期
1:31 title (下
1:31 title (下称
1:51 title (下称“
1:47 title (九
1:44 title (九中
1:33 title (九中)
1:34 title (乡
1:33 title (乡)城
1:30 title (县
1:31 title (县城
1:31 title (县城东
1:51 title (受
1:33 title (城
1:68 title (小
1:42 title (小星
1:42 title (小星园
1:43 title (打
1:46 title (打印
1:40 title (打印贴
1:45 title (拟
1:44 title (拟办
1:47 title (拟办)
1:82 title (摘
1:88 title (摘)
1:54 title (摘)$
1:48 title (摘要
1:30 title (支
1:30 title (支援)
1:-66 title (教
1:44 title (教基
1:-51 title (教案
1:-81 title (教案)
1:74 title (春
1:81 title (春季
1:74 title (春季)
1:44 title (林
1:46 title (林中
1:40 title (林中)
1:55 title (柳
1:59 title (柳荫
1:53 title (柳荫小
1:39 title (校
1:37 title (校县
1:36 title (校县合
1:98 title (第
1:58 title (第一
1:57 title (第一批
1:88 title (第二
1:35 title (第二次
1:49 title (第六
1:103 title (第六周
1:37 title (线
1:36 title (线上
1:36 title (线上)
1:63 title (职
1:62 title (职教
1:41 title (职教组
1:72 title (节
1:54 title (节录
1:44 title (节录)
1:48 title (请
1:51 title (请勾
1:49 title (请勾选
1:70 title (附
1:39 title (附来
1:39 title (附来年
1:99 title )
1:136 title )$
1:30 title )_蓝
1:30 title )_蓝田
1:32 title )与
1:33 title )与凉水
1:45 title )关
1:46 title )关于
1:45 title )关于开
1:35 title )城
1:33 title )城乡
1:33 title )城乡互
1:31 title )学年
1:31 title )学年安
1:31 title )对口帮
1:47 title )帮
1:44 title )帮扶工
1:48 title )指
1:46 title )指导
1:52 title )指导思
1:42 title )接
1:38 title )接受
1:44 title )接受松
1:37 title )牵
1:36 title )牵手
1:30 title )玖、经
1:-50 title )班
1:-58 title )班课
1:-62 title )班课程
1:32 title )行动
1:34 title )行动计
1:84 title +
1:38 title +1”
1:38 title +1”牵
1:50 title +4
1:49 title +4”
1:75 title +4”做
1:113 title ,
1:48 title ,2
1:52 title ,20
1:51 title ,202
1:44 title ,和
1:82 title ,和我
1:71 title ,和我们
1:32 title ,每
1:33 title ,每周
1:33 title ,每周六
1:35 title -
1:64 title --海
1:37 title --海棠
1:45 title -2
1:49 title -20
1:47 title -202
1:32 title -洛
1:33 title -洛布县
1:95 title -海
1:77 title -海棠
1:40 title -海棠湾
1:52 title -苍
1:51 title -苍梧
1:51 title -苍梧岭
1:32 title -雪
1:33 title -雪溪
1:82 title -高
1:57 title -高原
1:38 title -高原二
1:113 title .
1:38 title .7)$
1:56 title .设
1:54 title .设置
1:55 title .设置要
1:63 title /
1:42 title /2
1:34 title /23
1:39 title /23学
1:57 title 0
1:-42 title 0$
1:54 title 0-
1:33 title 0-2
1:34 title 0-20
1:57 title 01
1:44 title 018
1:37 title 018年
1:35 title 019
1:59 title 02
1:61 title 020
1:43 title 020-
1:55 title 020年
1:45 title 021
1:30 title 021-
1:40 title 021〕
1:49 title 021学
1:63 title 021年
1:91 title 022
1:52 title 022-
1:43 title 022/
1:108 title 022年
1:95 title 023
1:32 title 023-
1:44 title 023学
1:87 title 023年
1:34 title 024)
1:30 title 024-
1:58 title 024学
1:59 title 025
1:37 title 025学
1:63 title 025年
1:31 title 026
1:39 title 026年
1:55 title 0年
1:33 title 0年)
1:30 title 0年)$
1:35 title 0年度
1:85 title 1+
1:35 title 1+1
1:35 title 1+1”
1:50 title 1+4
1:47 title 1+4”
1:30 title 1-
1:30 title 1-2
1:30 title 1-20
1:49 title 1.
1:81 title 1.设
1:52 title 1.设置
1:-79 title 10
1:-48 title 10$
1:35 title 11
1:30 title 12学年
1:38 title 17
1:45 title 17号
1:45 title 17号)
1:48 title 18
1:38 title 18年
1:58 title 19
1:37 title 1”
1:38 title 1”牵
1:31 title 1”牵手
1:41 title 1〕
1:48 title 1〕1
1:61 title 1学
1:48 title 1学年
1:55 title 1年
1:39 title 1年“青
1:38 title 1年下
1:35 title 1年下半
1:37 title 1年海
1:38 title 1年海川
1:-39 title 1日
1:-37 title 1日_
1:-38 title 1日_教
1:30 title 1物
1:32 title 1物理
1:33 title 1物理代
1:69 title 2
1:-191 title 2)
1:-122 title 2)班
1:-57 title 2)班课
1:42 title 2-
1:52 title 2-2
1:41 title 2-20
1:39 title 2/
1:53 title 2/2
1:45 title 2/23
1:54 title 20
1:37 title 20-
1:50 title 20-2
1:69 title 201
1:51 title 2018
1:30 title 2019
1:67 title 202
1:60 title 2020
1:65 title 2021
1:93 title 2022
1:91 title 2023
1:55 title 2025
1:35 title 2026
1:56 title 20年
1:40 title 21
1:30 title 21-
1:30 title 21-2
1:38 title 21〕
1:39 title 21〕1
1:50 title 21学
1:47 title 21学年
1:51 title 21年
1:33 title 21年“
1:36 title 21年下
1:36 title 21年海
1:89 title 22
1:51 title 22-
1:52 title 22-2
1:50 title 22/
1:40 title 22/2
1:113 title 22年
1:123 title 22年学
1:33 title 22年度
1:83 title 23
1:31 title 23-
1:37 title 23-2
1:45 title 23学
1:52 title 23学年
1:97 title 23年
1:68 title 23年)
1:52 title 23年城
1:31 title 23年学
1:34 title 23年工
1:57 title 23年度
1:69 title 23年春
1:31 title 24)
1:33 title 24)行
1:35 title 24-
1:36 title 24学
1:42 title 24学年
1:-30 title 24年
1:42 title 24年城
1:-48 title 24年寒
1:53 title 24年工
1:50 title 24年度
1:51 title 24年春
1:66 title 25
1:36 title 25学
1:37 title 25学年
1:53 title 25年
1:46 title 25年度
1:53 title 25年结
1:30 title 26
1:30 title 2学年
1:32 title 2实
1:34 title 2实验
1:32 title 2实验室
1:104 title 2年
1:81 title 2年学
1:90 title 2年学校
1:32 title 2年度
1:-108 title 2日
1:-38 title 2日_
1:-85 title 2日_公
1:82 title 3
1:31 title 3”办
1:51 title 3学
1:50 title 3学年
1:52 title 3学年)
1:44 title 3学年对
1:96 title 3年
1:70 title 3年)
1:71 title 3年)$
1:51 title 3年城
1:45 title 3年城乡
1:30 title 3年学校
1:37 title 3年工
1:34 title 3年工作
1:76 title 3年度
1:31 title 3年度)
1:64 title 3年春
1:48 title 3年春)
1:49 title 3年春季
1:51 title 3月
1:39 title 3段
1:34 title 3段考
1:34 title 3段考_
1:34 title 4)
1:30 title 4)$
1:33 title 4)行
1:33 title 4-
1:32 title 4-2
1:32 title 4-20
1:79 title 4”
1:46 title 4”做
1:46 title 4”做法
1:38 title 4学
1:41 title 4学年
1:34 title 4学年)
1:47 title 4学年任
1:47 title 4年城
1:43 title 4年城乡
1:-54 title 4年寒
1:-52 title 4年寒假
1:50 title 4年工
1:56 title 4年工作
1:55 title 4年度
1:33 title 4年度帮
1:56 title 4年春
1:51 title 4年春季
1:39 title 4年秋季
1:-43 title 4月
1:-38 title 4月1
1:-39 title 4月1日
1:-38 title 4月2
1:-89 title 4月2日
1:32 title 4校
1:33 title 4校长
1:33 title 4校长交
1:55 title 5
1:35 title 5学
1:40 title 5学年
1:43 title 5学生
1:33 title 5学生_
1:69 title 5年
1:58 title 5年度
1:66 title 5年度“
1:42 title 5年结
1:46 title 5年结对
1:36 title 6
1:37 title 6年
1:69 title 7
1:37 title 7)
1:38 title 7号
1:42 title 7号)
1:46 title 7号)关
1:37 title 7月
1:44 title 7月)
1:47 title 7月)$
1:59 title 8
1:41 title 8年
1:58 title 9
1:37 title 9月
1:80 title :
1:42 title :$
1:47 title :关
1:74 title :关于
1:43 title :关于来
1:37 title :关于贵
1:33 title :北
1:34 title :北屿
1:34 title :北屿国
1:36 title :卧
1:35 title :卧牛
1:38 title :卧牛滩
1:38 title :县
1:38 title :县域内
1:-38 title :帮
1:-41 title :帮扶
1:-38 title :帮扶不
1:82 title :我
1:43 title :我们
1:48 title :我们能
1:38 title :河
1:35 title :河湟县
1:52 title :片
1:53 title :片区
1:46 title :片区教
1:41 title :结
1:43 title :结对
1:44 title :结对帮
1:32 title ;
1:35 title ;被
1:35 title ;被牵
1:-49 title ^
1:-53 title ^ a
1:-67 title ^ abstract
1:110 title ^ action
1:65 title ^ agreement
1:54 title ^ annex
1:-57 title ^ annual
1:64 title ^ ashdown
1:36 title ^ assistance
1:-123 title ^ audit
1:-92 title ^ awards
1:-107 title ^ briefing
1:73 title ^ buddy
1:-77 title ^ budget
1:91 title ^ bureau
1:-66 title ^ calendar
1:-138 title ^ call
1:32 title ^ circular
1:-52 title ^ class
1:96 title ^ coaching
1:111 title ^ conversation
1:-58 title ^ corporate
1:53 title ^ county
1:44 title ^ digital
1:40 title ^ dispatch
1:-79 title ^ dr
1:70 title ^ e
1:34 title ^ early
1:-72 title ^ examination
1:-108 title ^ fire
1:-37 title ^ fixtures
1:-46 title ^ from
1:-125 title ^ group
1:63 title ^ help
1:-37 title ^ helping
1:-38 title ^ how
1:31 title ^ implementation
1:37 title ^ indus
1:-44 title ^ inspection
1:-71 title ^ job
1:45 title ^ lab
1:33 title ^ lap
1:40 title ^ ledger
1:67 title ^ letter
1:51 title ^ library
1:47 title ^ list
1:-53 title ^ looking
1:34 title ^ meeting
1:68 title ^ memorandum
1:-81 title ^ monday
1:147 title ^ notice
1:46 title ^ nursery
1:-153 title ^ obituary
1:52 title ^ our
1:44 title ^ pairing
1:-113 title ^ parish
1:99 title ^ partnership
1:32 title ^ plan
1:-135 title ^ rain
1:82 title ^ register
1:40 title ^ reply
1:-105 title ^ rules
1:87 title ^ school
1:65 title ^ sister
1:42 title ^ special
1:33 title ^ st
1:-88 title ^ staff
1:81 title ^ support
1:-74 title ^ teacher
1:77 title ^ teachers
1:126 title ^ term
1:-45 title ^ the
1:52 title ^ three
1:67 title ^ to
1:-120 title ^ transform
1:-84 title ^ travel
1:-70 title ^ twinning
1:116 title ^ two
1:92 title ^ university
1:53 title ^ visiting
1:54 title ^ weekly
1:-108 title ^ welcome
1:73 title ^ what
1:35 title ^ work
1:64 title ^ your
1:-55 title ^$
1:49 title ^1
1:42 title ^1.
1:42 title ^1.设
1:-30 title ^20
1:80 title ^“
1:38 title ^“青
1:49 title ^“青蓝
1:81 title ^三
1:37 title ^三地
1:37 title ^三地特
1:54 title ^三所
1:53 title ^三所学
1:37 title ^三校
1:104 title ^三校联
1:35 title ^三江
1:30 title ^三江镇
1:80 title ^下
1:46 title ^下学
1:44 title ^下学期
1:59 title ^东
1:58 title ^东西
1:63 title ^东西部
1:108 title ^两
1:86 title ^两校
1:61 title ^两校共
1:42 title ^两校首
1:48 title ^中
1:49 title ^中职
1:56 title ^中职学
1:41 title ^丰
1:34 title ^丰原
1:46 title ^丰原市
1:42 title ^乙未
1:81 title ^乡
1:52 title ^乡村
1:55 title ^乡村小
1:63 title ^乡镇
1:66 title ^乡镇教
1:70 title ^云上
1:60 title ^云上牵
1:-54 title ^云州
1:-138 title ^云州市
1:31 title ^云雾
1:33 title ^云雾乡
1:45 title ^云麓
1:37 title ^云麓中
1:90 title ^任
1:120 title ^任务
1:96 title ^任务分
1:94 title ^会
1:88 title ^会议
1:52 title ^会议纪
1:57 title ^会谈
1:43 title ^会谈要
1:47 title ^体
1:57 title ^体育
1:47 title ^体育特
1:47 title ^体育联
1:55 title ^偏乡国
1:66 title ^偏乡幼
1:-51 title ^偏乡支
1:42 title ^光
1:48 title ^光明
1:50 title ^光明盲
1:52 title ^党
1:52 title ^党委
1:70 title ^党委会
1:36 title ^党建
1:35 title ^党建引
1:-108 title ^全
1:-55 title ^全县
1:-57 title ^全县期
1:33 title ^关
1:66 title ^关于“
1:40 title ^关于下
1:54 title ^关于做
1:47 title ^关于印
1:45 title ^关于我
1:49 title ^关于托
1:34 title ^关于接
1:56 title ^关于白
1:56 title ^关于组
1:-72 title ^关于调
1:64 title ^关于选
1:44 title ^内
1:46 title ^内地
1:44 title ^内地学
1:59 title ^写
1:60 title ^写给
1:81 title ^写给即
1:-46 title ^农
1:41 title ^农业
1:42 title ^农业学
1:-103 title ^农技
1:-82 title ^农技站
1:61 title ^农村
1:50 title ^农村小
1:42 title ^农村教
1:52 title ^凤
1:45 title ^凤山
1:54 title ^凤山中
1:39 title ^初
1:48 title ^初三
1:50 title ^初三冲
1:35 title ^北
1:33 title ^北原省
1:32 title ^北湾
1:33 title ^北湾区
1:44 title ^区
1:41 title ^区教
1:41 title ^区教育
1:44 title ^医
1:32 title ^医专
1:34 title ^医专与
1:37 title ^医学
1:39 title ^医学院
1:52 title ^协
1:49 title ^协作
1:60 title ^协作学
1:41 title ^协议
1:44 title ^协议附
1:92 title ^南
1:60 title ^南屏
1:50 title ^南屏县
1:33 title ^南屏建
1:41 title ^南湾
1:40 title ^南湾教
1:-40 title ^县
1:-122 title ^县乒
1:-36 title ^县乒乓
1:42 title ^双
1:41 title ^双林
1:44 title ^双林学
1:32 title ^台
1:32 title ^台东
1:47 title ^合
1:105 title ^合作
1:41 title ^合作备
1:50 title ^同
1:93 title ^同心
1:52 title ^同心小
1:-49 title ^名
1:-49 title ^名师
1:-125 title ^名师来
1:41 title ^名校
1:83 title ^名校长
1:49 title ^启
1:70 title ^启能
1:51 title ^启能特
1:31 title ^嘉
1:32 title ^嘉禾幼
1:-51 title ^四
1:-57 title ^四(
1:-50 title ^四(2
1:40 title ^回
1:44 title ^回复
1:42 title ^回复:
1:39 title ^国
1:77 title ^国际
1:73 title ^国际姊
1:43 title ^图
1:45 title ^图书
1:44 title ^图书馆
1:40 title ^城
1:66 title ^城东
1:39 title ^城东教
1:47 title ^城东街
1:104 title ^城乡
1:51 title ^城乡初
1:76 title ^城关
1:55 title ^城关初
1:-78 title ^城北
1:-89 title ^城北学
1:39 title ^城北幼
1:36 title ^基隆
1:58 title ^备
1:55 title ^备忘
1:55 title ^备忘录
1:48 title ^备课
1:41 title ^备课组
1:67 title ^大
1:68 title ^大学
1:53 title ^大学附
1:93 title ^姊
1:94 title ^姊妹
1:50 title ^姊妹学
1:67 title ^姊妹特
1:47 title ^学前
1:50 title ^学前中
1:86 title ^学校
1:44 title ^学校帮
1:50 title ^学校食
1:-93 title ^学生
1:-111 title ^学生会
1:-50 title ^学生作
1:43 title ^学科
1:47 title ^学科基
1:46 title ^学籍
1:43 title ^学籍与
1:32 title ^宁
1:33 title ^宁海
1:33 title ^宁海岛
1:-138 title ^实
1:-59 title ^实习
1:-51 title ^实习生
1:-79 title ^家
1:-46 title ^家校
1:-52 title ^家校群
1:-50 title ^家长
1:-57 title ^家长来
1:78 title ^寄
1:84 title ^寄宿
1:63 title ^寄宿制
1:-54 title ^对
1:53 title ^对口
1:54 title ^对口支
1:-38 title ^对话
1:-121 title ^对话廖
1:-55 title ^寻
1:-50 title ^寻物
1:-48 title ^寻物启
1:45 title ^尊
1:42 title ^尊敬
1:64 title ^尊敬的
1:-99 title ^小区
1:-77 title ^小区便
1:47 title ^小学
1:44 title ^小学校
1:40 title ^少
1:38 title ^少先
1:59 title ^少先队
1:-49 title ^山
1:-53 title ^山那
1:-62 title ^山那边
1:40 title ^岚
1:37 title ^岚山
1:38 title ^岚山大
1:47 title ^巡
1:79 title ^巡回
1:50 title ^巡回讲
1:-76 title ^工
1:-45 title ^工会
1:-76 title ^工会春
1:-68 title ^市
1:-62 title ^市三
1:-70 title ^市三医
1:38 title ^市教
1:37 title ^市教育
1:-73 title ^帮
1:-65 title ^帮扶
1:50 title ^帮扶任
1:-63 title ^帮扶办
1:81 title ^帮扶协
1:-51 title ^帮扶工
1:46 title ^帮扶责
1:73 title ^幼
1:76 title ^幼儿
1:47 title ^幼儿园
1:46 title ^幼稚
1:52 title ^幼稚园
1:38 title ^广
1:31 title ^广电
1:-64 title ^庙
1:-57 title ^庙会
1:-122 title ^庙会筹
1:80 title ^座
1:82 title ^座谈
1:49 title ^座谈会
1:40 title ^座谈记
1:-71 title ^征
1:-61 title ^征才
1:-132 title ^征才启
1:-81 title ^律
1:-50 title ^律师
1:-81 title ^律师事
1:54 title ^心
1:49 title ^心理
1:49 title ^心理健
1:-52 title ^志
1:-52 title ^志愿
1:-46 title ^志愿者
1:-68 title ^感
1:-55 title ^感谢
1:-57 title ^感谢信
1:49 title ^我校
1:60 title ^我校帮
1:40 title ^我校赴
1:41 title ^手
1:78 title ^手拉
1:45 title ^手拉手
1:70 title ^技
1:55 title ^技术
1:66 title ^技术型
1:67 title ^技职
1:74 title ^技职教
1:-96 title ^捐
1:-93 title ^捐赠
1:-100 title ^捐赠证
1:49 title ^携
1:53 title ^携手
1:47 title ^携手同
1:-41 title ^摘
1:-53 title ^摘要
1:-69 title ^摘要$
1:-56 title ^支
1:70 title ^支援
1:51 title ^支援与
1:-70 title ^支教
1:31 title ^支教跟
1:-50 title ^政
1:-159 title ^政协
1:-47 title ^政协委
1:49 title ^教务
1:48 title ^教务主
1:-47 title ^教师
1:48 title ^教师互
1:-95 title ^教师甄
1:-56 title ^教师研
1:47 title ^教师轮
1:119 title ^教研室
1:-58 title ^教研组
1:-104 title ^教职
1:-84 title ^教职工
1:36 title ^教育
1:-39 title ^教育局
1:38 title ^教育联
1:53 title ^数
1:69 title ^数字
1:48 title ^数字教
1:59 title ^文
1:34 title ^文庙
1:32 title ^文庙街
1:51 title ^新
1:35 title ^新北市
1:32 title ^新教
1:31 title ^新教师
1:43 title ^新苗
1:45 title ^新苗幼
1:50 title ^明
1:41 title ^明德
1:40 title ^明德女
1:31 title ^明溪
1:34 title ^明溪实
1:47 title ^春
1:49 title ^春季
1:39 title ^春季学
1:53 title ^普
1:50 title ^普通
1:48 title ^普通高
1:70 title ^暑
1:119 title ^暑期
1:47 title ^暑期校
1:81 title ^暑期送
1:53 title ^望
1:-60 title ^本
1:-95 title ^本校
1:30 title ^本校与
1:-79 title ^本校行
1:43 title ^杏
1:49 title ^杏花
1:48 title ^杏花小
1:-132 title ^村
1:-47 title ^村党
1:-47 title ^村党支
1:41 title ^松
1:33 title ^松桃
1:64 title ^枫
1:66 title ^枫林
1:42 title ^枫林路
1:-80 title ^柏
1:-52 title ^柏树
1:-152 title ^柏树湾
1:36 title ^柏桥
1:35 title ^柏桥村
1:-93 title ^校
1:-54 title ^校刊
1:-53 title ^校刊卷
1:-110 title ^校长
1:-54 title ^校长交
1:-49 title ^校际
1:-57 title ^校际桌
1:30 title ^桃
1:30 title ^桃园
1:30 title ^桃园片
1:58 title ^桐
1:60 title ^桐川
1:57 title ^桐川市
1:41 title ^桥
1:40 title ^桥头
1:78 title ^桥头小
1:89 title ^毕
1:89 title ^毕业
1:44 title ^毕业班
1:68 title ^江
1:34 title ^江北
1:33 title ^江北区
1:36 title ^江城
1:37 title ^江城职
1:60 title ^江岸
1:60 title ^江岸区
1:49 title ^江澜
1:35 title ^江澜理
1:93 title ^沂
1:50 title ^沂河
1:61 title ^沂河区
1:35 title ^沅
1:38 title ^沅陂
1:38 title ^沅陂县
1:30 title ^沪
1:30 title ^沪江基
1:64 title ^河
1:38 title ^河湟
1:67 title ^河湾
1:39 title ^河湾县
1:43 title ^河西
1:41 title ^河西镇
1:61 title ^海
1:38 title ^海陵
1:35 title ^海陵区
1:30 title ^清
1:31 title ^清源
1:31 title ^清源县
1:48 title ^港
1:37 title ^港澳
1:50 title ^港澳与
1:-67 title ^湘
1:39 title ^滦
1:40 title ^滨
1:32 title ^滨州
1:70 title ^澄
1:66 title ^澄江
1:49 title ^澄江县
1:50 title ^澄江市
1:55 title ^澜
1:31 title ^澜沧
1:30 title ^澜沧江
1:46 title ^澜溪
1:47 title ^澜溪幼
1:83 title ^澳
1:73 title ^澳门
1:81 title ^澳门与
1:62 title ^澳门培
1:56 title ^牵
1:57 title ^牵手
1:57 title ^牵手校
1:105 title ^特
1:39 title ^特教
1:45 title ^特教资
1:73 title ^特殊
1:72 title ^特殊教
1:-46 title ^班
1:51 title ^班主
1:90 title ^班主任
1:-69 title ^班会
1:-66 title ^班会记
1:-45 title ^班级
1:-44 title ^班级“
1:-40 title ^电
1:-54 title ^电器
1:-55 title ^电器行
1:57 title ^电子
1:55 title ^电子邮
1:79 title ^留
1:45 title ^留守
1:62 title ^留守儿
1:51 title ^白
1:49 title ^白鹭
1:52 title ^白鹭洲
1:34 title ^盲聋
1:34 title ^盲聋培
1:40 title ^省
1:54 title ^省城
1:45 title ^省城三
1:30 title ^省属高
1:44 title ^省级
1:34 title ^省级示
1:-53 title ^石
1:-105 title ^石滩
1:-45 title ^石滩镇
1:39 title ^研
1:60 title ^研学
1:44 title ^研学互
1:32 title ^磐
1:32 title ^磐石
1:31 title ^示范
1:34 title ^离
1:32 title ^离岛
1:50 title ^科
1:77 title ^科研
1:108 title ^科研帮
1:-75 title ^竹
1:-45 title ^竹溪
1:-40 title ^竹溪小
1:48 title ^第一
1:41 title ^第一学
1:-67 title ^第八
1:-72 title ^第八周
1:62 title ^签
1:101 title ^签约
1:54 title ^签约文
1:44 title ^粤
1:30 title ^紫
1:38 title ^紫荆
1:43 title ^红
1:42 title ^红岩
1:43 title ^红岩路
1:64 title ^线
1:99 title ^线上
1:100 title ^线上师
1:74 title ^线上课
1:-53 title ^结
1:-64 title ^结对
1:49 title ^结对单
1:-66 title ^结对学
1:-39 title ^结对帮
1:99 title ^给
1:77 title ^给友
1:83 title ^给友好
1:49 title ^给大
1:47 title ^给大仑
1:67 title ^给结
1:65 title ^给结对
1:34 title ^翠
1:34 title ^翠屏
1:34 title ^翠屏职
1:34 title ^翰
1:40 title ^翰林
1:85 title ^老
1:78 title ^老年
1:59 title ^老年大
1:37 title ^聋
1:36 title ^聋哑
1:37 title ^聋哑学
1:60 title ^职
1:56 title ^职业
1:43 title ^职业学
1:51 title ^职教
1:51 title ^职教集
1:50 title ^育
1:58 title ^育英
1:54 title ^育英教
1:36 title ^致兄
1:72 title ^致兄弟
1:43 title ^致友
1:59 title ^致友校
1:38 title ^致帮
1:45 title ^致帮扶
1:50 title ^致柳
1:47 title ^致柳塘
1:64 title ^致雾
1:61 title ^致雾社
1:35 title ^致青
1:74 title ^致青荫
1:34 title ^致香
1:35 title ^致香港
1:37 title ^致高
1:51 title ^致高岭
1:30 title ^艺
1:32 title ^艺体
1:35 title ^艺体学
1:46 title ^花
1:52 title ^花莲
1:46 title ^花莲县
1:-55 title ^荷
1:-86 title ^荷塘
1:-53 title ^荷塘月
1:36 title ^莲
1:35 title ^莲塘
1:33 title ^莲塘中
1:79 title ^西
1:35 title ^西川
1:35 title ^西川师
1:57 title ^覆
1:77 title ^覆函
1:46 title ^覆函$
1:37 title ^观
1:64 title ^观塘
1:62 title ^观塘敬
1:-83 title ^论
1:-92 title ^论文
1:-87 title ^论文目
1:-60 title ^访
1:-139 title ^访视
1:-62 title ^访视意
1:-66 title ^读
1:-59 title ^读《
1:-60 title ^读《乡
1:102 title ^课
1:43 title ^课后
1:50 title ^课后服
1:-118 title ^谢
1:-77 title ^谢函
1:-111 title ^谢函$
1:51 title ^赴
1:61 title ^赴鹿
1:88 title ^赴鹿鸣
1:-63 title ^转
1:-119 title ^转正
1:-63 title ^转正申
1:103 title ^送
1:43 title ^送培
1:42 title ^送培到
1:101 title ^送教
1:94 title ^送教下
1:49 title ^送给
1:33 title ^送给大
1:-38 title ^道
1:-39 title ^道德
1:-123 title ^道德与
1:-62 title ^邀
1:-61 title ^邀请
1:-47 title ^邀请函
1:51 title ^邮
1:54 title ^邮件
1:52 title ^邮件$
1:32 title ^金
1:55 title ^铁
1:42 title ^铁岭
1:57 title ^铁岭湾
1:-107 title ^银
1:-63 title ^银行
1:-78 title ^银行与
1:-50 title ^锣
1:-100 title ^锣鼓
1:-134 title ^锣鼓镇
1:37 title ^锦
1:32 title ^锦帆
1:32 title ^锦帆外
1:38 title ^陇
1:54 title ^雁
1:40 title ^雁南
1:50 title ^雁南大
1:88 title ^集
1:83 title ^集团
1:53 title ^集团化
1:70 title ^青
1:55 title ^青山
1:44 title ^青山市
1:53 title ^青岭
1:42 title ^青岭市
1:34 title ^青樟
1:35 title ^青樟区
1:33 title ^项
1:40 title ^项次
1:33 title ^项次_
1:60 title ^香
1:42 title ^香岛
1:41 title ^香岛培
1:45 title ^香港
1:34 title ^香港圣
1:33 title ^马
1:32 title ^马鞍
1:-39 title ^驻
1:-52 title ^驻村
1:45 title ^驻村工
1:-54 title ^驻村第
1:87 title ^驻点
1:41 title ^驻点帮
1:49 title ^高
1:43 title ^高新
1:44 title ^高新区
1:61 title ^高校
1:84 title ^高校定
1:32 title ^高雄市
1:-60 title ^鸿
1:-169 title ^鸿达
1:-60 title ^鸿达水
1:32 title ^鹤
1:37 title ^鹤川
1:38 title ^鹤川工
1:33 title ^鹤鸣
1:32 title ^鹤鸣初
1:38 title ^麻
1:39 title ^麻栗
1:38 title ^麻栗乡
1:50 title ^黑
1:44 title ^黑石岭
1:40 title _一
1:78 title _一屏
1:38 title _一屏同
1:66 title _三
1:34 title _三年级
1:43 title _三门
1:41 title _三门寨
1:38 title _上
1:33 title _上埔
1:33 title _上埔中
1:70 title _与
1:71 title _与_
1:41 title _与_三
1:47 title _与_桑
1:38 title _主
1:41 title _主讲
1:46 title _主讲_
1:33 title _五
1:33 title _五年
1:-35 title _公
1:-36 title _公安
1:-110 title _公安队
1:39 title _公示
1:47 title _公示栏
1:58 title _共
1:51 title _共育
1:60 title _共育新
1:32 title _内
1:44 title _内容
1:35 title _内容_
1:42 title _函
1:33 title _函$
1:-49 title _分
1:-45 title _分值
1:-50 title _分值_
1:38 title _协
1:51 title _协助
1:38 title _协助_
1:-40 title _卫
1:-39 title _卫生
1:-91 title _卫生队
1:50 title _周
1:43 title _周工
1:47 title _周工作
1:40 title _命
1:33 title _命题
1:33 title _命题_
1:43 title _商
1:46 title _商定
1:40 title _商定$
1:35 title _安
1:33 title _安排
1:33 title _安排宿
1:-60 title _对
1:-45 title _对_
1:-37 title _对_卫
1:-87 title _对_教
1:38 title _工
1:39 title _工作
1:39 title _工作表
1:-48 title _帮
1:-41 title _帮扶
1:-46 title _帮扶人
1:35 title _广
1:38 title _广西
1:57 title _广西桂
1:-51 title _得
1:-93 title _得分
1:-43 title _得分组
1:33 title _德
1:33 title _德光
1:33 title _德光中
1:44 title _换
1:43 title _换掉
1:65 title _换掉十
1:33 title _推
1:33 title _推荐
1:33 title _推荐名
1:-112 title _措
1:-48 title _措施
1:-47 title _措施$
1:33 title _提
1:34 title _提供
1:44 title _提供奖
1:-43 title _携
1:-94 title _携手
1:-48 title _携手共
1:48 title _携手协
1:45 title _支
1:69 title _支持
1:71 title _支持德
1:39 title _支援
1:33 title _支援_
1:-46 title _教
1:-42 title _教育
1:-39 title _教育一
1:-119 title _教育二
1:50 title _教育组
1:34 title _施
1:33 title _施测
1:32 title _施测4
1:40 title _桑
1:49 title _桑坪
1:43 title _桑坪镇
1:55 title _每
1:53 title _每月
1:39 title _每月回
1:32 title _每月来
1:33 title _沈若
1:34 title _沈若$
1:30 title _沪江书
1:33 title _派老
1:32 title _派老师
1:33 title _清
1:44 title _清点
1:33 title _清点造
1:34 title _游敏
1:33 title _游敏周
1:78 title _章
1:66 title _章程
1:50 title _章程节
1:-61 title _第七
1:-63 title _第七周
1:34 title _第二
1:-44 title _致
1:-49 title _致贫
1:-42 title _致贫原
1:37 title _苦
1:38 title _苦竹
1:30 title _蓝
1:32 title _说
1:33 title _说帖$
1:31 title _赠
1:34 title _赠旧
1:34 title _赠旧仪
1:34 title _驼
1:33 title _驼铃县
1:57 title _龙
1:38 title _龙湾
1:36 title _龙湾→
1:61 title a for
1:-46 title a number
1:59 title a partner
1:53 title a promise
1:-60 title a tin
1:-108 title a year
1:-69 title abstract
1:-73 title abstract $
1:-56 title across
1:-61 title across the
1:80 title action
1:120 title action sheet
1:59 title after
1:56 title after thursday
1:63 title agreement
1:94 title agreement $
1:60 title agreement between
1:41 title agreementbetween
1:76 title agreementbetween queen
1:45 title aid
1:61 title aid fort
1:-141 title alban
1:-37 title alban s
1:79 title all
1:55 title all departments
1:80 title all heads
1:85 title alliance
1:65 title alliance $
1:50 title alliance charter
1:32 title alliance of
1:35 title among
1:37 title among three
1:49 title an
1:50 title an ridgearrangements
1:65 title and assisted
1:37 title and bayleaf
1:86 title and moss
1:42 title and reading
1:46 title and technician
1:49 title and this
1:-70 title and upper
1:-134 title and vila
1:32 title and weak
1:47 title and why
1:70 title annex
1:43 title annex bschedule
1:54 title annex deliverables
1:-80 title annual
1:-93 title annual report
1:-139 title are
1:-67 title are partnerships
1:-77 title are you
1:61 title ashdown
1:38 title ashdown high
1:48 title ashdown school
1:33 title assam
1:33 title assam $
1:60 title assistance
1:36 title assistance $
1:35 title assistance arrangement
1:54 title assisted
1:57 title assisted school
1:57 title assisting
1:50 title assisting school
1:-134 title at
1:60 title at brook
1:58 title at elmstead
1:-159 title at greywater
1:-73 title at mudbrook
1:-170 title at trident
1:-95 title at whitmoor
1:-66 title audit
1:-67 title audit of
1:134 title autumn $
1:-84 title autumn term
1:-103 title awards
1:-91 title awards night
1:-37 title away
1:-39 title away sept
1:-61 title back
1:-148 title back on
1:-104 title back to
1:43 title bank
1:42 title bank schoolsupport
1:-57 title bankour
1:-55 title bankour plan
1:68 title bay
1:45 title bay from
1:80 title bayleaf
1:55 title bayleaf teachers
1:100 title beacon
1:52 title beacon alliance
1:64 title bend
1:43 title bend community
1:-61 title between
1:60 title between assisting
1:104 title between departments
1:-72 title between mercy
1:32 title bhimgaon
1:31 title bhimgaon session
1:49 title block
1:113 title block $
1:69 title board
1:73 title board of
1:54 title bridge
1:72 title bridge scheme
1:-118 title briefing
1:-67 title briefing for
1:71 title brook
1:77 title brook farm
1:79 title bschedule
1:42 title bschedule of
1:93 title buddy
1:87 title buddy nurserieslittle
)"sv,
    R"(1:-81 title budget
1:-75 title budget statement
1:54 title bureau
1:114 title bureau of
1:-73 title by
1:-68 title by the
1:-38 title calendar
1:55 title calendar of
1:-60 title calendar thistledown
1:-40 title call
1:41 title call $
1:-57 title call for
1:55 title can
1:50 title can do
1:54 title cane
1:51 title cane river
1:53 title cardplainview
1:130 title cardplainview helps
1:-37 title castle
1:-36 title castle street
1:-68 title chair
1:-74 title chair of
1:-134 title charter
1:46 title charter $
1:-118 title charter of
1:-58 title chat
1:-130 title chat $
1:40 title choir
1:36 title choir one
1:33 title circular
1:-129 title claims
1:-94 title claims $
1:-144 title class b
1:78 title class teachers
1:-116 title clinic
1:-74 title clinic $
1:-73 title clinic goes
1:-92 title club
1:-159 title club $
1:-38 title club sept
1:46 title coaching
1:40 title coaching contract
1:51 title coldwater
1:62 title coldwater $
1:-102 title colleagues
1:-61 title colleagues at
1:126 title college
1:62 title college for
1:32 title college hong
1:41 title college of
1:40 title college outreach
1:44 title college spring
1:50 title college to
1:114 title coming
1:57 title coming year
1:37 title commitments
1:39 title commitments term
1:50 title community
1:51 title community college
1:37 title contract
1:86 title contract between
1:61 title conversation
1:67 title conversation note
1:-157 title corporate
1:-66 title corporate volunteering
1:89 title corridors
1:48 title corridors let
1:-118 title council
1:-105 title council helps
1:-60 title councillors
1:-100 title councillors school
1:43 title county
1:72 title county education
1:37 title county scheme
1:-74 title cricket
1:-60 title cricket club
1:-110 title cup
1:-107 title cup $
1:38 title day
1:32 title day schools
1:44 title day what
1:-69 title days
1:-63 title days $
1:-140 title dear colleagues
1:52 title dear mr
1:84 title dear teachers
1:-93 title debating
1:-89 title debating cup
1:51 title deliverables
1:52 title deliverables of
1:82 title departments
1:119 title departments $
1:-106 title description
1:-116 title description partnerships
1:47 title desk
1:79 title desk for
1:30 title development
1:48 title digital
1:46 title digital twinning
1:41 title dispatch
1:47 title dispatch of
1:35 title district
1:73 title do
1:51 title do $
1:70 title do for
1:36 title do with
1:-71 title donated
1:-74 title donated equipment
1:34 title dongxing
1:32 title dongxing middle
1:-62 title dr
1:-87 title dr hanna
1:-62 title drill
1:-68 title drill results
1:40 title dry
1:110 title dry season
1:97 title duarte
1:43 title duarte $
1:-84 title dunmore
1:-140 title dunmore away
1:-37 title dunmore junior
1:-61 title dunmore v
1:71 title e
1:70 title e mail
1:69 title each
1:52 title each school
1:34 title early
1:33 title early years
1:44 title eastmere
1:41 title eastmere grammar
1:130 title education
1:95 title education $
1:42 title education and
1:50 title education bureau
1:87 title education lantau
1:79 title education outreach
1:31 title educationpartnership
1:-74 title ellis
1:-69 title ellis and
1:65 title elmstead
1:78 title elmstead to
1:86 title end
1:75 title end primary
1:-59 title entries
1:-56 title entries $
1:-65 title equipment
1:-73 title equipment $
1:42 title every
1:90 title every morning
1:-66 title examination
1:-84 title examination notice
1:48 title faces
1:43 title faces in
1:100 title faculty
1:72 title faculty of
1:68 title farm
1:60 title farm $
1:-153 title findings
1:-151 title findings sandhurst
1:-133 title fire
1:-132 title fire drill
1:-53 title first
1:-160 title first pairing
1:-140 title fixtures
1:-38 title fixtures dunmore
1:-37 title football
1:-38 title football club
1:54 title for $
1:-94 title for councillors
1:-124 title for entries
1:31 title for heyuan
1:34 title for kelp
1:98 title for party
1:59 title for showing
1:37 title for teaming
1:64 title for tidewater
1:64 title for twinned
1:48 title for urban
1:53 title for windrow
1:34 title for zilla
1:77 title ford
1:38 title ford end
1:47 title fort
1:53 title fort royal
1:-70 title forum
1:-66 title forum $
1:81 title four
1:58 title four questions
1:-60 title fractions
1:-53 title fractions on
1:64 title from
1:55 title from class
1:39 title from eastmere
1:70 title from ines
1:-105 title from my
1:48 title from next
1:61 title gets
1:72 title gets $
1:43 title give
1:39 title give them
1:77 title glenmore
1:77 title glenmore strathie
1:-68 title goes
1:-69 title goes to
1:-61 title gone
1:-100 title gone back
1:-143 title gorse
1:-66 title gorse clinic
1:34 title government schools
1:-66 title governors
1:-78 title governors $
1:44 title grade
1:43 title grade teachers
1:44 title grammar
1:44 title grammar to
1:-82 title grant
1:-147 title grant received
1:-56 title greywater
1:-69 title greywater $
1:-39 title group
1:37 title group $
1:-125 title group chat
1:32 title guangdong $
1:-59 title hands
1:-66 title hands across
1:54 title hands our
1:-95 title hanna
1:-69 title hanna s
1:49 title harrow
1:48 title harrow bend
1:-67 title has
1:-66 title has gone
1:57 title have
1:56 title have talked
1:78 title heads
1:51 title heads $
1:-144 title heads forum
1:68 title heads only
1:40 title heads rural
1:88 title help
1:71 title help desk
1:44 title help with
1:-40 title helping
1:-83 title helping hands
1:47 title helps coldwater
1:51 title helps lowick
1:87 title helps puddle
1:-63 title helps the
1:32 title heyuan
1:33 title heyuan dongxing
1:112 title high
1:43 title high and
1:41 title high school
1:39 title high schoolsupport
1:96 title hill
1:54 title hill faculty
1:34 title hillcrest
1:78 title hillcrest primary
1:-94 title hillspartnership
1:-69 title hillspartnership between
1:-99 title history
1:-68 title history of
1:-61 title home
1:-59 title home sept
1:30 title hong kongsister
1:-70 title hospital
1:-141 title hospital and
1:-30 title how
1:40 title how it
1:-85 title how satisfied
1:45 title how we
1:-65 title i
1:-65 title i want
1:34 title implementation
1:-86 title in
1:30 title in $
1:-69 title in ninety
1:-118 title in the
1:42 title in your
1:38 title indus
1:35 title indus valley
1:49 title ines
1:78 title ines duarte
1:-46 title inspection
1:-51 title inspection findings
1:50 title institute
1:37 title institute $
1:121 title institution
1:49 title institution $
1:-74 title inter
1:-90 title inter school
1:45 title is
1:47 title is what
1:36 title island
1:34 title island school
1:56 title it
1:53 title it over
1:80 title it will
1:-106 title job
1:-78 title job description
1:44 title june
1:77 title june $
1:-126 title junior
1:-130 title junior football
1:71 title kelp
1:34 title kelp island
1:39 title kestrel
1:70 title kestrel bay
1:33 title kindergartens
1:33 title kindergartens $
1:33 title kongsister
1:32 title kongsister school
1:43 title lab
1:42 title lab sharing
1:83 title lane $
1:-47 title lane school
1:88 title lantau
1:55 title lantau prefecture
1:31 title lap
1:33 title lap tak
1:62 title larkhill
1:65 title larkhill will
1:54 title last
1:75 title last tuesday
1:50 title leadership
1:67 title leadership $
1:52 title lecturers
1:81 title lecturers to
1:94 title ledger
1:38 title ledger of
1:-32 title lesson
1:-64 title lesson plan
1:76 title lesson timetable
1:45 title let
1:38 title let me
1:82 title letter
1:53 title letter $
1:45 title letter of
1:60 title letter to
1:54 title library
1:41 title library and
1:-58 title line
1:-62 title line $
1:30 title linhe
1:31 title linhe district
1:54 title link
1:54 title link programme
1:-81 title list $
1:98 title list of
1:-139 title looking
1:-49 title looking back
1:94 title low
1:40 title low marsh
1:56 title lowick
1:55 title lowick school
1:91 title lowveld
1:80 title lowveld schools
1:67 title mail
1:61 title mail to
1:-55 title margaret
1:-63 title margaret swann
1:37 title marsh
1:43 title marsh secondary
1:42 title maud
1:41 title maud university
1:73 title may
1:45 title may $
1:91 title me
1:45 title me say
1:-53 title meeting monday
1:40 title meeting of
1:62 title meeting on
1:34 title meeting record
1:76 title memorandum
1:68 title memorandum of
1:-68 title menu
1:-76 title menu $
1:-78 title mercy
1:-103 title mercy hospital
1:40 title middle
1:50 title middle $
1:37 title middle school
1:59 title millbrook
1:47 title millbrook primary
1:43 title minutes october
1:42 title mixed
1:46 title mixed day
1:-74 title monday
1:-53 title monday $
1:-64 title monday menu
1:98 title month
1:48 title month you
1:62 title moorgate
1:54 title moorgate school
1:46 title morning
1:49 title morning until
1:105 title moss
1:47 title moss bank
1:-78 title moura
1:-111 title moura $
1:52 title mr
1:62 title mr okonjo
1:-74 title mudbrook
1:-62 title mudbrook $
1:-136 title my
1:-64 title my notebook
1:45 title nand
1:80 title nand will
1:85 title new
1:47 title new faces
1:63 title next
1:49 title next month
1:52 title next two
1:-120 title night
1:-103 title night $
1:-119 title ninety
1:-65 title ninety days
1:57 title no
1:32 title no of
1:98 title note
1:68 title note heads
1:-58 title notebook
1:-62 title notebook week
1:57 title notice
1:-31 title notice $
1:57 title notice on
1:66 title notice to
1:-61 title now
1:-61 title now that
1:-113 title number
1:-64 title number line
1:70 title nurserieslittle
1:79 title nurserieslittle wren
1:85 title nursery
1:119 title nursery link
1:40 title oak
1:56 title oakridge
1:45 title oakridge high
1:-54 title obituary
1:-66 title obituary margaret
1:39 title october
1:44 title october video
1:81 title odile
1:61 title odile school
1:96 title of
1:71 title of a plan
1:97 title of commitments
1:-63 title of donated
1:94 title of education
1:36 title of educationpartnership
1:-74 title of governors
1:36 title of help
1:46 title of kestrel
1:33 title of kindergartens
1:97 title of may
1:50 title of ostrava
1:76 title of pairs
1:70 title of party
1:-83 title of port
1:33 title of riverside
1:67 title of saint
1:43 title of schools
1:-99 title of science
1:30 title of senior
1:-114 title of something else
1:32 title of strong
1:80 title of support
1:37 title of tehri
1:-46 title of the
1:-109 title of tollgate
1:41 title of tutors
1:58 title of twinned
1:32 title of twinning
1:75 title of understanding
1:44 title of yun
1:-124 title officer
1:-114 title officer $
1:47 title okonjo
1:55 title okonjo thank
1:76 title oldbarrow
1:74 title oldbarrow county
1:-85 title on
1:-85 title on a
1:-51 title on our
1:37 title on paired
1:36 title on school
1:60 title on the
1:87 title one
1:86 title one $
1:45 title one choir
1:40 title one timetable
1:63 title only
1:76 title only $
1:52 title ostrava
1:59 title ostrava hill
1:-34 title our
1:-128 title our first
1:50 title our plan
1:40 title our twin
1:70 title outreach
1:43 title outreach spring
1:43 title outreach to
1:51 title over
1:64 title over and
1:77 title paired
1:58 title paired assistance
1:44 title pairing autumn
1:44 title pairing of
1:-148 title pairing year
1:85 title pairs
1:56 title pairs oldbarrow
1:48 title pairs school
1:-73 title parish
1:-69 title parish council
1:33 title parishad
1:31 title parishad school
1:38 title parties
1:68 title parties $
1:90 title partner
1:87 title partner school
1:114 title partnership
1:59 title partnership agreement
1:39 title partnership agreementbetween
1:33 title partnership plan
1:53 title partnership task
1:-131 title partnerships
1:-65 title partnerships in
1:-82 title partnerships officer
1:-64 title partnerships there
1:84 title party
1:55 title party a
1:79 title party b
1:65 title path
1:46 title path for
1:48 title plan $
1:-59 title plan fractions
1:58 title plan of
1:60 title plan stage
1:34 title plan thornbury
1:-141 title port
1:-75 title port ellis
1:50 title prefecture
1:44 title prefecture $
1:-48 title primary $
1:48 title primary last
1:69 title primary school
1:36 title primary will
1:98 title priya
1:47 title priya nand
1:82 title programme
1:45 title programme queensland
1:45 title programme two
1:61 title promise
1:62 title promise from
1:86 title puddle
1:109 title puddle lane
1:31 title puneprogramme
1:80 title queen
1:93 title queen maud
1:46 title queensland
1:44 title queensland $
1:68 title questions
1:71 title questions $
1:-71 title rain
1:-65 title rain on
1:51 title reading
1:127 title reading aid
1:-77 title received
1:-81 title received $
1:33 title record
1:102 title record $
1:88 title register
1:61 title register of
1:48 title reply
1:42 title reply to
1:-92 title report
1:-98 title report on
1:-39 title rest
1:-38 title rest week
1:-70 title results
1:-75 title results $
1:50 title ridgearrangements
1:45 title ridgearrangements for
1:-148 title ridgeway
1:-38 title ridgeway v
1:110 title river
1:49 title river school
1:32 title riverside
1:39 title riverside secondary
1:-61 title roof
1:-65 title roof $
1:66 title round
1:55 title round millbrook
1:52 title royal
1:61 title royal college
1:-105 title rules
1:-101 title rules of
1:49 title run
1:46 title run $
1:76 title rural
1:49 title rural school
1:46 title rural support
1:39 title rusinga
1:44 title rusinga mixed
1:-75 title s
1:-72 title s clinic
1:-37 title s school
1:33 title s senior
1:68 title saint
1:112 title saint odile
1:-43 title sandhurst
1:-45 title sandhurst lane
1:51 title sandpit
1:68 title sandpit middle
1:-76 title satisfied
1:-62 title satisfied are
1:-100 title say thank
1:86 title say who
1:84 title schedule
1:103 title scheme
1:54 title scheme $
1:41 title scheme for
1:35 title scheme plan
1:56 title scheme what
1:-44 title school
1:76 title school and
1:32 title school bhimgaon
1:-142 title school debating
1:87 title school gets
1:32 title school guangdong
1:101 title school helps
1:-36 title school home
1:-108 title school in
1:53 title school oakridge
1:78 title school pairing
1:79 title school partnership
1:-65 title school partnerships
1:33 title school puneprogramme
1:35 title school rusinga
1:47 title school sandpit
1:42 title school to
1:48 title school year
1:159 title schools
1:95 title schools $
1:88 title schools action
1:33 title schools assam
1:48 title schools for
1:30 title schools in
1:35 title schools of
1:44 title schools one
1:63 title schoolsupport
1:78 title schoolsupport plan
1:-88 title science
1:-91 title science wanted
1:103 title season
1:44 title season $
1:85 title second
1:37 title second meeting
1:74 title secondary
1:88 title secondary $
1:38 title secondary school
1:32 title secondary schools
1:85 title see
1:42 title see some
1:57 title senior
1:32 title senior secondary
1:-70 title sept
1:-45 title sept dunmore
1:-125 title sept rest
1:-36 title sept ridgeway
1:33 title session
1:41 title shall
1:41 title shall work
1:56 title shared
1:61 title shared teachers
1:93 title sharing
1:47 title sharing and
1:87 title sheet
1:67 title sheet $
1:106 title sheet after
1:52 title showing
1:54 title showing us
1:53 title sister
1:68 title sister schools
1:49 title some
1:51 title some new
1:51 title special
1:46 title special education
1:-92 title speech
1:-104 title speech by
1:137 title spring
1:93 title spring $
1:49 title spring block
1:78 title spring term
1:-34 title st
1:-137 title st alban
1:31 title st xavier
1:-88 title staff
1:-79 title staff list
1:-52 title staff meeting
1:52 title stage
1:60 title stage one
1:-78 title statement
1:-87 title statement autumn
1:78 title steering
1:39 title steering group
1:110 title steering meeting
1:85 title strathie
1:45 title strathie alliance
1:-36 title street
1:-38 title street home
1:33 title strong
1:33 title strong and
1:141 title support
1:44 title support for
1:45 title support from
1:70 title support of
1:112 title support plan
1:38 title support programme
1:57 title support scheme
1:63 title supporting
1:49 title supporting institution
1:-49 title swann
1:-144 title swann $
1:44 title table
1:44 title table $
1:33 title tak
1:33 title tak college
1:50 title talked
1:71 title talked it
1:53 title task
1:113 title task table
1:45 title teach
1:92 title teach with
1:-81 title teacher
1:-93 title teacher of
1:156 title teachers
1:43 title teachers $
1:125 title teachers at
1:71 title teachers college
1:79 title teachers every
1:43 title teachers institute
1:49 title teachers of
1:59 title teachers upper
1:47 title team
1:44 title team teach
1:34 title teaming
1:34 title teaming up
1:48 title technician
1:47 title technician support
1:37 title tehri
1:53 title teign
1:82 title teign schools
1:74 title term
1:100 title term $
1:58 title term cardplainview
1:-62 title term grant
1:84 title terms
1:-37 title thank
1:-42 title thank you
1:-62 title that
1:-61 title that tom
1:-106 title the
1:51 title the beacon
1:68 title the board
1:52 title the bridge
1:-133 title the chair
1:58 title the coming
1:-94 title the county
1:-108 title the cricket
1:97 title the glenmore
1:-65 title the heads
1:-101 title the hillspartnership
1:-64 title the history
1:-141 title the inter
1:52 title the next
1:31 title the paired
1:44 title the school
1:41 title the second
1:64 title the steering
1:44 title the supporting
1:-64 title the valley
1:-128 title the year
1:39 title them
1:46 title them this
1:-74 title there
1:-96 title there are
1:88 title this
1:47 title this is
1:45 title this term
1:79 title this year
1:-156 title thistledown
1:-64 title thistledown primary
1:35 title thornbury
1:34 title thornbury college
1:86 title three
1:62 title three parties
1:78 title three year
1:60 title thursday
1:53 title thursday $
1:72 title tidewater
1:57 title tidewater this
1:100 title timetable
1:42 title timetable $
1:57 title timetable shared
1:-125 title tin
1:-132 title tin roof
1:74 title to
1:54 title to a
1:116 title to all
1:72 title to cane
1:57 title to class
1:53 title to harrow
1:70 title to heads
1:42 title to low
1:43 title to lowveld
1:-110 title to say
1:-41 title to the
1:-64 title to you
1:47 title to your
1:47 title together
1:42 title together $
1:-96 title tollgate
1:-70 title tollgate school
1:-58 title tom
1:-54 title tom has
1:-67 title transform
1:-57 title transform your
1:-155 title travel
1:-80 title travel claims
1:-61 title trident
1:-62 title trident bankour
1:72 title tuesday
1:48 title tuesday we
1:42 title tutors
1:37 title tutors dry
1:48 title twin
1:45 title twin school
1:78 title twinned
1:69 title twinned schools
1:51 title twinned work
1:-59 title twinning
1:-64 title twinning charter
1:39 title twinning how
1:103 title two
1:42 title two schools
1:75 title two years
1:67 title understanding
1:58 title understanding $
1:43 title understanding among
1:79 title university
1:75 title university college
1:31 title university faculty
1:49 title university of
1:99 title until
1:81 title until june
1:36 title up
1:-62 title upper
1:-71 title upper gorse
1:52 title upper teign
1:43 title urban
1:66 title urban rural
1:66 title us
1:41 title us round
1:-79 title v
1:-130 title v castle
1:-36 title v dunmore
1:-37 title v st
1:-111 title valley
1:-76 title valley $
1:39 title valley university
1:45 title video
1:44 title video call
1:-113 title vila
1:-70 title vila moura
1:39 title village
1:54 title visiting
1:43 title visiting lecturers
1:67 title vocational
1:42 title vocational school
1:-61 title volunteering
1:-64 title volunteering at
1:-100 title want
1:-62 title want to
1:-109 title wanted
1:-166 title wanted $
1:128 title we
1:53 title we can
1:41 title we give
1:53 title we have
1:44 title we shall
1:32 title weak
1:32 title weak day
1:-70 title week
1:-37 title week $
1:-121 title week at
1:47 title weekly
1:49 title weekly help
1:-111 title welcome
1:-72 title welcome speech
1:118 title what
1:57 title what each
1:36 title what hillcrest
1:73 title what larkhill
1:66 title what we
1:-63 title whitmoor
1:-112 title whitmoor now
1:76 title who
1:40 title who and
1:89 title why
1:43 title why priya
1:106 title will
1:75 title will do
1:40 title will run
1:39 title will see
1:41 title will team
1:51 title windrow
1:40 title windrow teachers
1:70 title with
1:78 title with ford
1:56 title with leadership
1:49 title with your
1:104 title work
1:31 title work for
1:51 title work moorgate
1:41 title work plan
1:66 title work together
1:80 title wren
1:82 title wren helps
1:33 title xavier
1:-67 title year at
1:30 title year development
1:94 title year path
1:79 title years
1:74 title years $
1:34 title years partnership
1:-97 title you
1:-92 title you $
1:69 title you for
1:-61 title you i
1:48 title you will
1:56 title your
1:42 title your corridors
1:54 title your four
1:45 title your grade
1:46 title your letter
1:-61 title your school
1:43 title yun
1:69 title yun an
1:34 title zilla
1:33 title zilla parishad
1:105 title |
1:87 title |姓
1:48 title |姓名
1:82 title |姓名|
1:46 title |学
1:41 title |学科
1:46 title |学科|
1:72 title |时
1:87 title |时间
1:42 title |时间$
1:47 title |派
1:43 title |派往
1:48 title |派往校
1:44 title ·
1:35 title ·共
1:64 title ·共成
1:35 title ·共成长
1:46 title “
1:80 title “1
1:59 title “1+
1:37 title “1+1
1:100 title “1+4
1:35 title “一对
1:30 title “一对一
1:-44 title “一帮
1:-43 title “一帮一
1:34 title “一校
1:30 title “一校包
1:34 title “一校带
1:44 title “云
1:58 title “云端
1:36 title “云端手
1:32 title “五
1:32 title “五个
1:42 title “半
1:45 title “半月
1:39 title “半月研
1:43 title “双
1:54 title “名
1:63 title “名园
1:75 title “名园带
1:73 title “大
1:33 title “大园
1:34 title “大园带
1:66 title “大手
1:55 title “大手牵
1:38 title “山
1:35 title “山海
1:33 title “山海情
1:38 title “师
1:38 title “师徒
1:38 title “师徒同
1:58 title “手
1:55 title “手拉
1:44 title “手拉手
1:45 title “春
1:67 title “春泥
1:46 title “春泥”
1:44 title “春芽
1:42 title “春芽”
1:31 title “本校”
1:31 title “瑶
1:31 title “瑶小
1:55 title “百
1:91 title “百校
1:45 title “百校牵
1:40 title “组
1:42 title “组团
1:36 title “组团式
1:35 title “结
1:37 title “结对
1:36 title “结对一
1:81 title “青
1:35 title “青苗
1:36 title “青苗”
1:52 title “青蓝
1:63 title “青蓝双
1:37 title “青蓝携
1:89 title ”
1:51 title ”)
1:31 title ”)学年
1:31 title ”)对
1:31 title ”)对口
1:-115 title ”互
1:-44 title ”互助
1:-44 title ”互助小
1:49 title ”做
1:48 title ”做法
1:64 title ”做法$
1:35 title ”公
1:34 title ”公约$
1:30 title ”办学
1:40 title ”对
1:46 title ”对接
1:98 title ”对接备
1:63 title ”工
1:57 title ”工作
1:47 title ”工作的
1:45 title ”工作要
1:45 title ”帮
1:67 title ”帮扶
1:35 title ”帮扶县
1:46 title ”帮扶工
1:39 title ”帮扶计
1:40 title ”幼
1:49 title ”幼儿
1:42 title ”幼儿园
1:30 title ”托
1:30 title ”托管帮
1:40 title ”教
1:40 title ”教师
1:42 title ”教师成
1:50 title ”方
1:45 title ”方案
1:43 title ”方案$
1:40 title ”活
1:58 title ”活动
1:39 title ”活动安
1:43 title ”活动的
1:38 title ”牵
1:37 title ”牵手
1:58 title ”的
1:66 title ”的任
1:70 title ”的任务
1:41 title ”结
1:48 title ”结对
1:34 title ”结对协
1:33 title ”结对活
1:42 title ”行
1:58 title ”行动
1:40 title ”阅
1:44 title ”阅读
1:76 title ”阅读共
1:39 title ”项
1:45 title ”项目
1:45 title ”项目书
1:37 title →
1:34 title →木
1:33 title →木桥小
1:32 title →草
1:33 title →草坝小
1:115 title 、
1:38 title 、实
1:96 title 、实验
1:40 title 、实验室
1:44 title 、杉
1:41 title 、杉木
1:40 title 、杉木冲
1:35 title 、班
1:38 title 、班班
1:37 title 、班班结
1:30 title 、经
1:30 title 、经费及
1:31 title 、阴
1:31 title 、阴坡两
1:47 title 。
1:42 title 。$
1:57 title 〇
1:40 title 〇二
1:-66 title 《
1:-67 title 《乡
1:-91 title 《乡村
1:-97 title 《乡村教
1:30 title 《河谷市
1:31 title 《滨
1:33 title 《滨湖
1:-59 title 》
1:-68 title 》有
1:-66 title 》有感
1:-63 title 》有感$
1:49 title 》的
1:47 title 》的通
1:45 title 》的通知
1:47 title 〔
1:42 title 〔2
1:48 title 〔20
1:42 title 〔202
1:45 title 〕
1:39 title 〕1
1:33 title 〕17
1:46 title 〕17号
1:91 title 一
1:74 title 一_
1:49 title 一_换
1:45 title 一_换掉
1:-45 title 一”互
1:-46 title 一”互助
1:35 title 一”公
1:32 title 一”公约
1:39 title 一”帮
1:33 title 一”帮扶
1:61 title 一中
1:63 title 一中学
1:45 title 一中学与
1:36 title 一中学对
1:51 title 一中学结
1:-56 title 一书
1:-47 title 一书记
1:-105 title 一书记工
1:30 title 一县
1:30 title 一县”
1:33 title 一名
1:44 title 一名,
1:33 title 一名,每
1:62 title 一学
1:46 title 一学期
1:41 title 一学期我
1:36 title 一家
1:35 title 一家亲
1:36 title 一家亲”
1:78 title 一对
1:41 title 一对)
1:46 title 一对)$
1:37 title 一对一
1:33 title 一对一”
1:79 title 一封
1:114 title 一封信
1:74 title 一封信$
1:40 title 一屏
1:64 title 一屏同
1:41 title 一屏同行
1:-44 title 一帮
1:-44 title 一帮一
1:-104 title 一帮一”
1:94 title 一批
1:51 title 一批)
1:53 title 一批)$
1:39 title 一日
1:72 title 一日于
1:44 title 一日于云
1:34 title 一校
1:30 title 一校包一
1:34 title 一校带
1:32 title 一校带三
1:36 title 一次
1:32 title 一次5
1:32 title 一次5学
1:43 title 一次_
1:34 title 一次_每
1:68 title 一行
1:47 title 一行一
1:47 title 一行一对
1:82 title 一览
1:56 title 一览$
1:41 title 一览派
1:49 title 一览派出
1:47 title 一贯
1:37 title 一贯制
1:46 title 一贯制学
1:33 title 一轮
1:36 title 一轮校
1:47 title 一轮校际
1:-38 title 一队
1:-37 title 一队_
1:-38 title 一队_对
1:55 title 一页
1:41 title 一页)
1:65 title 一页)$
1:53 title 一页纸
1:43 title 一页纸$
1:51 title 七中
1:75 title 七中学
1:30 title 七中学_
1:45 title 七中学帮
1:-77 title 七周
1:-65 title 七周$
1:81 title 三
1:37 title 三中
1:62 title 三中-
1:47 title 三中-高
1:32 title 三中学
1:51 title 三冲
1:108 title 三冲刺
1:105 title 三冲刺帮
1:-64 title 三医
1:-56 title 三医院
1:-98 title 三医院对
1:31 title 三园
1:31 title 三园结
1:32 title 三园结对
1:35 title 三地
1:36 title 三地特
1:36 title 三地特校
1:46 title 三小
1:46 title 三小学
1:56 title 三小学帮
1:70 title 三年
1:33 title 三年(
1:31 title 三年(2
1:41 title 三年帮
1:43 title 三年帮扶
1:30 title 三年行
1:30 title 三年行动
1:65 title 三年规
1:47 title 三年规划
1:53 title 三所
1:43 title 三所学
1:47 title 三所学校
1:45 title 三方
1:61 title 三校
1:67 title 三校”
1:33 title 三校”帮
1:115 title 三校联
1:40 title 三校联席
1:43 title 三江
1:33 title 三江县
1:35 title 三江镇
1:31 title 三江镇九
1:33 title 三类
1:33 title 三类学校
1:34 title 三节
1:44 title 三门
1:44 title 三门寨
1:37 title 三门寨小
1:79 title 上
1:34 title 上)
1:36 title 上)$
1:32 title 上埔
1:44 title 上埔中
1:34 title 上埔中学
1:-145 title 上学
1:-76 title 上学期
1:-67 title 上学期)
1:54 title 上师
1:49 title 上师徒
1:60 title 上师徒结
1:43 title 上牵
1:41 title 上牵手
1:42 title 上牵手_
1:71 title 上课
1:64 title 上课堂
1:65 title 上课堂共
1:145 title 下
1:90 title 下乡
1:97 title 下乡与
1:70 title 下乡与接
1:51 title 下乡活
1:73 title 下乡活动
1:43 title 下乡菜
1:50 title 下乡菜单
1:30 title 下半
1:34 title 下半年
1:33 title 下半年工
1:47 title 下学
1:52 title 下学期
1:36 title 下学期帮
1:47 title 下学期送
1:42 title 下步
1:72 title 下步打
1:94 title 下步打算
1:44 title 下沉
1:73 title 下沉安
1:47 title 下沉安排
1:51 title 下称
1:51 title 下称“
1:31 title 下称“本
1:35 title 下达
1:35 title 下达新
1:45 title 下达新一
1:60 title 不亮
1:40 title 不亮的
1:38 title 不亮的灯
1:-98 title 不是
1:-113 title 不是施
1:-38 title 不是施舍
1:74 title 与_
1:38 title 与_三
1:69 title 与_三门
1:49 title 与_桑
1:45 title 与_桑坪
1:40 title 与下
1:66 title 与下步
1:43 title 与下步打
1:-86 title 与乡
1:-133 title 与乡政
1:-56 title 与乡政府
1:50 title 与云
1:45 title 与云屏
1:55 title 与云屏县
1:35 title 与云岭
1:35 title 与云岭县
1:35 title 与佛
1:36 title 与佛山
1:36 title 与佛山市
1:49 title 与内
1:63 title 与内地
1:38 title 与内地学
1:39 title 与内地结
1:31 title 与凉
1:34 title 与凉水
1:35 title 与前
1:37 title 与前瞻
1:34 title 与前瞻$
1:42 title 与卫
1:32 title 与卫校
1:39 title 与卫校帮
1:76 title 与受
1:48 title 与受援
1:93 title 与受援学
1:35 title 与嘉
1:31 title 与嘉义
1:48 title 与宿
1:72 title 与宿舍
1:69 title 与宿舍管
1:32 title 与屏东县
1:53 title 与山
1:31 title 与山坳三
1:35 title 与山尾
1:35 title 与山尾初
1:-50 title 与巴
1:-49 title 与巴坡
1:-48 title 与巴坡市
1:32 title 与市立光
1:39 title 与师
1:42 title 与师资
1:45 title 与师资援
1:69 title 与接
1:50 title 与接教
1:54 title 与接教进
1:41 title 与教
1:99 title 与教务
1:115 title 与教务系
1:31 title 与松
1:67 title 与梁
1:73 title 与梁家
1:41 title 与梁家寨
1:30 title 与梨
1:32 title 与梨花
1:33 title 与梨花沟
1:103 title 与沙
1:44 title 与沙河
1:45 title 与沙河教
1:32 title 与河
1:32 title 与河坝
1:-38 title 与法
1:-37 title 与法治
1:-129 title 与法治课
1:31 title 与白
1:44 title 与石
1:39 title 与石门
1:31 title 与竹坑
1:42 title 与粤
1:36 title 与粤北
1:44 title 与粤北石
1:-50 title 与育
1:-48 title 与育幼
1:-51 title 与育幼院
1:35 title 与芦
1:37 title 与芦苇
1:40 title 与芦苇荡
1:34 title 与草
1:41 title 与草坝
1:41 title 与草坝民
1:30 title 与蓝
1:71 title 与西
1:45 title 与西部
1:38 title 与西部学
1:63 title 与贵
1:46 title 与贵校
1:60 title 与贵校党
1:43 title 与边
1:45 title 与边远
1:79 title 与边远教
1:33 title 与都
1:34 title 与都会国
1:30 title 与阳坡、
1:46 title 与附
1:48 title 与附表
1:46 title 与附表$
1:33 title 与骨干
1:32 title 与骨干互
1:121 title 专
1:30 title 专与
1:41 title 专与卫
1:39 title 专与卫校
1:93 title 专家
1:57 title 专家名
1:42 title 专家名单
1:90 title 业
1:33 title 业中
1:39 title 业书
1:37 title 业书院
1:38 title 业书院支
1:86 title 业学
1:91 title 业学校
1:50 title 业学校与
1:33 title 业学校东
1:47 title 业学校技
1:53 title 业学校支
1:47 title 业学院
1:39 title 业学院对
1:37 title 业技
1:36 title 业技术
1:37 title 业技术学
1:47 title 业教
1:45 title 业教育
1:30 title 业教育中
1:57 title 业教育帮
1:98 title 业班
1:46 title 业班工
1:41 title 业班工作
1:37 title 业科
1:36 title 业高
1:32 title 业高中
1:33 title 业高中结
1:95 title 东
1:39 title 东县
1:32 title 东县山
1:33 title 东县山月
1:31 title 东县雾
1:31 title 东国小
1:35 title 东国小与
1:31 title 东小
1:31 title 东小学
1:30 title 东小学与
1:39 title 东教
1:37 title 东教育
1:38 title 东教育联
1:37 title 东街
1:41 title 东街道
1:36 title 东街道中
1:60 title 东西
1:60 title 东西部
1:59 title 东西部协
1:96 title 两
1:31 title 两村小
1:90 title 两校
1:86 title 两校共
1:67 title 两校共建
1:48 title 两校牵
1:47 title 两校牵手
1:38 title 两校首
1:40 title 两校首长
1:111 title 个
1:87 title 个$
1:32 title 个一”
1:47 title 个人
1:52 title 个人计
1:45 title 个人计划
1:76 title 个承
1:42 title 个承诺
1:41 title 个承诺之
1:140 title 中
1:54 title 中)
1:45 title 中)帮
1:42 title 中)帮扶
1:46 title 中)接
1:49 title 中)接受
1:46 title 中-
1:45 title 中-高
1:38 title 中-高原
1:43 title 中“
1:46 title 中“云
1:43 title 中“云端
1:32 title 中三
1:32 title 中三年
1:32 title 中三年规
1:59 title 中伙
1:63 title 中伙伴
1:49 title 中伙伴方
1:122 title 中共
1:44 title 中共建
1:46 title 中共建协
1:66 title 中协
1:50 title 中协作
1:66 title 中协作共
1:49 title 中协助
1:49 title 中协助山
1:34 title 中协议
1:34 title 中协议(
1:124 title 中学
1:50 title 中学(
1:45 title 中学(九
1:51 title 中学(林
1:33 title 中学1
1:33 title 中学1物
1:50 title 中学2
1:50 title 中学20
1:36 title 中学;
1:38 title 中学;被
1:59 title 中学_
1:34 title 中学_上
1:38 title 中学_支
1:33 title 中学_驼
1:58 title 中学“
)"sv,
    R"(1:69 title 中学三
1:60 title 中学三年
1:85 title 中学与
1:49 title 中学与云
1:47 title 中学与内
1:35 title 中学与山
1:46 title 中学与粤
1:42 title 中学与草
1:33 title 中学与都
1:37 title 中学任
1:36 title 中学任务
1:50 title 中学姊
1:47 title 中学姊妹
1:49 title 中学对
1:66 title 中学对口
1:88 title 中学工
1:100 title 中学工作
1:76 title 中学帮
1:65 title 中学帮扶
1:57 title 中学授
1:53 title 中学授课
1:35 title 中学支
1:44 title 中学支援
1:-37 title 中学教
1:38 title 中学月
1:53 title 中学月度
1:-82 title 中学校
1:-57 title 中学校务
1:31 title 中学组
1:35 title 中学组团
1:67 title 中学结
1:65 title 中学结对
1:30 title 中学缔
1:30 title 中学缔结
1:38 title 中学规
1:38 title 中学规划
1:55 title 中学计
1:46 title 中学计划
1:38 title 中学集
1:38 title 中学集团
1:59 title 中实
1:60 title 中实施
1:48 title 中实施细
1:80 title 中对
1:67 title 中对口
1:68 title 中对口支
1:74 title 中工
1:71 title 中工作
1:58 title 中工作清
1:35 title 中帮
1:35 title 中帮扶
1:35 title 中帮扶牦
1:47 title 中心
1:35 title 中心2
1:33 title 中心20
1:37 title 中心_
1:37 title 中心_协
1:36 title 中心三
1:36 title 中心三年
1:49 title 中心伙
1:48 title 中心伙伴
1:-36 title 中心小
1:-45 title 中心小学
1:84 title 中心幼
1:84 title 中心幼儿
1:38 title 中心联
1:39 title 中心联席
1:34 title 中校
1:46 title 中校长
1:33 title 中校长函
1:31 title 中校长致
1:30 title 中等
1:58 title 中策
1:61 title 中策略
1:60 title 中策略联
1:45 title 中结
1:43 title 中结对
1:30 title 中结对帮
1:79 title 中职
1:82 title 中职学
1:66 title 中职学校
1:35 title 中葡
1:35 title 中葡学校
1:31 title 中附
1:31 title 中附设
1:32 title 中附设幼
1:30 title 中项
1:30 title 中项目
1:52 title 丰
1:44 title 丰原
1:48 title 丰原市
1:48 title 丰原市第
1:36 title 临
1:30 title 临江
1:44 title 为
1:37 title 为红
1:41 title 为红柳
1:38 title 为红柳小
1:41 title 主
1:-50 title 主_
1:-48 title 主_致
1:-46 title 主_致贫
1:58 title 主任
1:48 title 主任互
1:40 title 主任互助
1:49 title 主任影
1:41 title 主任影子
1:48 title 主导
1:35 title 主讲
1:53 title 主讲_
1:34 title 主讲_沈
1:47 title 么
1:36 title 么$
1:59 title 么抓
1:44 title 么抓$
1:34 title 义县云
1:35 title 义县云岭
1:100 title 之
1:37 title 之前
1:60 title 之前五
1:66 title 之前五个
1:69 title 乌
1:40 title 乌兰
1:32 title 乌坵
1:34 title 乌坵国中
1:50 title 乌苏
1:58 title 乌苏里
1:50 title 乌苏里县
1:-40 title 乒
1:-38 title 乒乓
1:-36 title 乒乓球
1:-36 title 乒乓球协
1:-89 title 乓
1:-40 title 乓球
1:-39 title 乓球协
1:-40 title 乓球协会
1:35 title 乙
1:35 title 乙未
1:37 title 乙未县
1:33 title 乙未县乡
1:86 title 九
1:69 title 九中
1:32 title 九中)
1:48 title 九中)帮
1:57 title 九中学
1:45 title 九中学(
1:47 title 九中学帮
1:40 title 九年
1:45 title 九年一
1:36 title 九年一贯
1:40 title 九年制
1:40 title 九年制学
1:46 title 九溪
1:44 title 九溪乡
1:45 title 九溪乡初
1:38 title 九龙
1:37 title 九龙仁
1:34 title 九龙仁爱
1:-56 title 习
1:-52 title 习奖
1:-88 title 习奖励
1:-53 title 习奖励要
1:50 title 习安
1:42 title 习安排
1:49 title 习安排$
1:-53 title 习生
1:-141 title 习生分
1:-53 title 习生分配
1:-33 title 乡
1:35 title 乡)
1:34 title 乡)城
1:33 title 乡)城乡
1:54 title 乡与
1:40 title 乡与接
1:75 title 乡与接教
1:46 title 乡中
1:48 title 乡中学
1:30 title 乡中学缔
1:32 title 乡中心
1:31 title 乡中心幼
1:33 title 乡九
1:30 title 乡九年
1:34 title 乡互助
1:30 title 乡人
1:37 title 乡人民
1:35 title 乡人民政
1:32 title 乡伙伴
1:33 title 乡伙伴计
1:58 title 乡初
1:102 title 乡初中
1:54 title 乡初中共
1:53 title 乡初级
1:48 title 乡初级中
1:-97 title 乡卫
1:-66 title 乡卫生
1:-74 title 乡卫生院
1:34 title 乡园
1:38 title 乡园协
1:36 title 乡园协议
1:73 title 乡国
1:54 title 乡国小
1:55 title 乡国小协
1:32 title 乡国民
1:57 title 乡学
1:63 title 乡学校
1:56 title 乡学校结
1:53 title 乡小
1:46 title 乡小学
1:49 title 乡小学牵
1:60 title 乡幼
1:58 title 乡幼儿
1:58 title 乡幼儿园
1:-53 title 乡支
1:-56 title 乡支教
1:-53 title 乡支教回
1:-124 title 乡政
1:-119 title 乡政府
1:-81 title 乡政府共
1:-43 title 乡村
1:-104 title 乡村学
1:49 title 乡村小
1:47 title 乡村小规
1:-90 title 乡村教
1:-103 title 乡村教师
1:62 title 乡村点
1:65 title 乡村点校
1:39 title 乡民
1:33 title 乡民族
1:45 title 乡活
1:46 title 乡活动
1:44 title 乡活动预
1:33 title 乡立幼儿
1:44 title 乡菜
1:68 title 乡菜单
1:47 title 乡菜单(
1:75 title 乡镇
1:85 title 乡镇学
1:59 title 乡镇学堂
1:53 title 乡镇教
1:45 title 乡镇教研
1:49 title 书
1:38 title 书$
1:50 title 书(
1:63 title 书(2
1:60 title 书(20
1:31 title 书》
1:30 title 书》的通
1:49 title 书角
1:50 title 书角扶
1:51 title 书角扶助
1:-55 title 书记
1:-97 title 书记工
1:-103 title 书记工作
1:49 title 书院
1:30 title 书院(支
1:40 title 书院支
1:36 title 书院支援
1:36 title 书馆
1:41 title 书馆、
1:43 title 书馆、实
1:-118 title 了
1:-45 title 了!
1:-52 title 了!启
1:-52 title 了!启航
1:-99 title 事
1:-98 title 事$
1:74 title 事一
1:49 title 事一_
1:91 title 事一_换
1:-213 title 事务
1:-65 title 事务所
1:-181 title 事务所结
1:-71 title 事历
1:-102 title 事历(
1:-79 title 事历(上
1:39 title 事宜
1:40 title 事宜$
1:72 title 事科
1:77 title 事科函
1:76 title 事科函$
1:47 title 事项
1:48 title 事项告
1:45 title 事项告知
1:85 title 二
1:34 title 二_
1:34 title 二_第
1:33 title 二_第三
1:58 title 二〇
1:43 title 二〇二
1:52 title 二中
1:44 title 二中“
1:45 title 二中“云
1:50 title 二中学
1:42 title 二中学工
1:51 title 二中学结
1:34 title 二五
1:72 title 二学
1:53 title 二学期
1:41 title 二小
1:38 title 二小学
1:34 title 二小学结
1:30 title 二幼
1:30 title 二幼儿
1:30 title 二幼儿园
1:64 title 二月
1:44 title 二月一
1:45 title 二月一日
1:35 title 二期
1:37 title 二期工
1:36 title 二期工作
1:34 title 二次
1:32 title 二次)
1:42 title 二盏
1:48 title 二盏不
1:43 title 二盏不亮
1:33 title 二节
1:33 title 二节_
1:30 title 二节_龙
1:59 title 二轮
1:42 title 二轮工
1:66 title 二轮工作
1:-128 title 二队
1:-40 title 二队$
1:59 title 于
1:71 title 于“
1:51 title 于“名
1:72 title 于“名园
1:39 title 于“师
1:36 title 于“师徒
1:49 title 于下
1:37 title 于下学
1:50 title 于下学期
1:33 title 于下达
1:35 title 于下达新
1:86 title 于云
1:74 title 于云林
1:43 title 于云林坡
1:65 title 于做
1:62 title 于做好
1:39 title 于做好2
1:42 title 于做好“
1:34 title 于公
1:49 title 于公布
1:49 title 于公布2
1:48 title 于印
1:43 title 于印发
1:45 title 于印发《
1:63 title 于开
1:48 title 于开展
1:35 title 于开展“
1:44 title 于开展薄
1:36 title 于强
1:38 title 于强校
1:37 title 于强校帮
1:46 title 于我
1:68 title 于我校
1:62 title 于我校与
1:46 title 于托
1:47 title 于托管
1:45 title 于托管薛
1:34 title 于接
1:33 title 于接收
1:33 title 于接收贵
1:45 title 于来
1:93 title 于来年
1:63 title 于来年支
1:52 title 于白
1:56 title 于白杨
1:47 title 于白杨河
1:79 title 于组
1:45 title 于组建
1:58 title 于组建“
1:-69 title 于调
1:-61 title 于调整
1:-73 title 于调整学
1:45 title 于贵
1:43 title 于贵校
1:45 title 于贵校所
1:60 title 于选
1:104 title 于选派
1:39 title 于选派2
1:59 title 于选派教
1:45 title 云
1:79 title 云上
1:71 title 云上牵
1:71 title 云上牵手
1:60 title 云屏
1:56 title 云屏县
1:59 title 云屏县第
1:58 title 云岭
1:44 title 云岭县
1:35 title 云岭县第
1:37 title 云岭县职
1:34 title 云岭国
1:32 title 云岭国小
1:-52 title 云州
1:-53 title 云州市
1:-54 title 云州市与
1:35 title 云林
1:42 title 云林坡
1:45 title 云林坡小
1:54 title 云校
1:38 title 云校长
1:37 title 云校长书
1:51 title 云溪
1:81 title 云溪特
1:61 title 云溪特教
1:42 title 云端
1:43 title 云端手
1:35 title 云端手牵
1:33 title 云雾
1:33 title 云雾乡国
1:35 title 云麓
1:32 title 云麓中
1:32 title 云麓中学
1:81 title 互
1:74 title 互助协
1:49 title 互助协议
1:30 title 互助实
1:30 title 互助实施
1:-46 title 互助小
1:-116 title 互助小组
1:44 title 互助年
1:42 title 互助年度
1:32 title 互助意
1:33 title 互助方
1:34 title 互助方案
1:38 title 互助约
1:46 title 互助约定
1:45 title 互派
1:73 title 互派一
1:99 title 互派一览
1:32 title 互派办
1:31 title 互派办法
1:56 title 互访
1:59 title 互访约
1:63 title 互访约定
1:73 title 五
1:78 title 五个
1:74 title 五个$
1:32 title 五个一
1:32 title 五个一”
1:46 title 五中
1:46 title 五中学
1:44 title 五中学支
1:33 title 五件
1:33 title 五件_
1:33 title 五件_清
1:34 title 五年
1:33 title 五年级
1:33 title 五年级科
1:33 title 井
1:34 title 井小
1:35 title 井小学
1:30 title 井小学(
1:-52 title 交接
1:-53 title 交接致
1:-106 title 交接致词
1:40 title 交流_
1:34 title 交流_每
1:35 title 交流协议
1:-66 title 交流座
1:-71 title 交流座谈
1:84 title 交流誓
1:57 title 交流誓约
1:46 title 交流计
1:48 title 交流计划
1:58 title 享
1:65 title 享表
1:75 title 享表$
1:44 title 亮
1:45 title 亮的
1:64 title 亮的灯
1:41 title 亮的灯$
1:36 title 亲
1:39 title 亲”
1:36 title 亲”活
1:36 title 亲”活动
1:-47 title 人_
1:-47 title 人_措
1:-49 title 人_措施
1:62 title 人事
1:76 title 人事科
1:69 title 人事科函
1:77 title 人才
1:41 title 人才工
1:45 title 人才工作
1:37 title 人民
1:32 title 人民医
1:32 title 人民医院
1:38 title 人民政
1:38 title 人民政府
1:57 title 人计
1:64 title 人计划
1:86 title 人计划$
1:36 title 什
1:45 title 什么
1:43 title 什么$
1:59 title 仁
1:63 title 仁$
1:36 title 仁爱
1:57 title 仁爱堂
1:39 title 仁爱堂小
1:46 title 今
1:44 title 今年
1:73 title 今年做
1:47 title 今年做什
1:47 title 仑
1:65 title 仑国
1:68 title 仑国小
1:38 title 仑国小孩
1:33 title 代
1:43 title 代课
1:32 title 代课_
1:32 title 代课_派
1:38 title 仪
1:39 title 仪器
1:33 title 仪器十
1:33 title 仪器十五
1:185 title 们
1:76 title 们想
1:40 title 们想学
1:44 title 们想学的
1:46 title 们的
1:46 title 们的老
1:64 title 们的老师
1:48 title 们能
1:44 title 们能给
1:72 title 们能给的
1:40 title 们要
1:44 title 们要为
1:45 title 们要为红
1:141 title 件
1:79 title 件$
1:37 title 件(
1:46 title 件(教
1:43 title 件(教基
1:32 title 件_
1:31 title 件_清
1:33 title 件_清点
1:57 title 件小
1:77 title 件小事
1:47 title 件小事一
1:197 title 任
1:49 title 任书
1:45 title 任书$
1:48 title 任互
1:50 title 任互助
1:45 title 任互助协
1:164 title 任务
1:61 title 任务$
1:110 title 任务书
1:107 title 任务书$
1:143 title 任务分
1:121 title 任务分解
1:93 title 任务分配
1:41 title 任务安
1:32 title 任务安排
1:126 title 任务清
1:70 title 任务清单
1:35 title 任务的
1:36 title 任务的通
1:43 title 任影
1:66 title 任影子
1:60 title 任影子学
1:47 title 任状
1:50 title 任状$
1:-57 title 企
1:-50 title 企划
1:-51 title 企划$
1:33 title 优质
1:102 title 伙
1:72 title 伙伴
1:34 title 伙伴协
1:33 title 伙伴协作
1:35 title 伙伴学
1:54 title 伙伴学校
1:81 title 伙伴方
1:64 title 伙伴方案
1:53 title 伙伴计
1:60 title 伙伴计划
1:32 title 伙伴计画
1:-63 title 会
1:37 title 会$
1:67 title 会_
1:46 title 会_与
1:70 title 会_与_
1:37 title 会会
1:41 title 会会议
1:30 title 会会议纪
1:48 title 会决
1:52 title 会决定
1:43 title 会决定事
1:44 title 会商
1:31 title 会商备
1:31 title 会商备忘
1:38 title 会商纪
1:34 title 会商纪要
1:30 title 会国
1:34 title 会国中
1:-46 title 会春
1:-53 title 会春游
1:-203 title 会春游方
1:-83 title 会来
1:-95 title 会来信
1:-68 title 会来信$
1:-117 title 会筹
1:-60 title 会筹备
1:-70 title 会筹备会
1:-39 title 会纪
1:-110 title 会纪录
1:-110 title 会纪录$
1:50 title 会纪要
1:109 title 会纪要$
1:-46 title 会议
1:52 title 会议决
1:106 title 会议决议
1:42 title 会议材
1:47 title 会议材料
1:38 title 会议纪
1:53 title 会议纪录
1:-104 title 会议记
1:-81 title 会议记录
1:-92 title 会记
1:-84 title 会记录
1:-77 title 会记录$
1:58 title 会谈
1:42 title 会谈摘
1:43 title 会谈摘要
1:51 title 会谈要
1:49 title 会谈要点
1:-38 title 会赛
1:-39 title 会赛程
1:-38 title 会赛程4
1:30 title 会赞助
1:123 title 伴
1:39 title 伴”
1:41 title 伴”活
1:45 title 伴”活动
1:42 title 伴协
1:36 title 伴协作
1:37 title 伴协作纪
1:45 title 伴合
1:40 title 伴合作
1:62 title 伴合作单
1:37 title 伴学
1:34 title 伴学校
1:34 title 伴学校会
1:32 title 伴学校实
1:67 title 伴方
1:48 title 伴方案
1:65 title 伴方案(
1:89 title 伴计
1:65 title 伴计划
1:54 title 伴计划$
1:67 title 伴计划书
1:46 title 伴计画
1:33 title 伴计画_
1:49 title 伴计画一
1:-45 title 位
1:46 title 位登
1:46 title 位登记
1:91 title 位登记册
1:53 title 位老
1:42 title 位老师
1:59 title 位老师的
1:-70 title 位职
1:-64 title 位职责
1:-74 title 位职责$
1:68 title 体
1:46 title 体2
1:30 title 体20
1:45 title 体202
1:52 title 体_
1:39 title 体_章
1:42 title 体_章程
1:50 title 体公
1:50 title 体公约
1:48 title 体公约$
1:45 title 体同
1:76 title 体同仁
1:50 title 体同仁$
1:36 title 体学
1:32 title 体学校帮
1:35 title 体工
1:41 title 体工作
1:36 title 体工作通
1:44 title 体的
1:47 title 体的函
1:43 title 体的函$
1:33 title 体章
1:30 title 体章程
1:30 title 体章程(
1:40 title 体老
1:41 title 体老师
1:41 title 体老师:
1:54 title 体育
1:42 title 体育局
1:39 title 体育局:
1:46 title 体育特
1:51 title 体育特色
1:39 title 体育联
1:42 title 体育联盟
1:61 title 体运
1:56 title 体运行
1:66 title 体运行办
1:34 title 佛
1:31 title 佛山
1:35 title 佛山市
1:45 title 作
1:40 title 作$
1:37 title 作)
1:38 title 作)$
1:40 title 作_
1:48 title 作_教
1:45 title 作_教育
1:89 title 作书
1:50 title 作书$
1:41 title 作互
1:73 title 作互助
1:44 title 作互助约
1:-111 title 作企
1:-48 title 作企划
1:-51 title 作企划$
1:76 title 作会
1:35 title 作会商
1:38 title 作会商纪
1:59 title 作会议
1:47 title 作会议材
1:80 title 作会议纪
1:93 title 作体
1:70 title 作体_
1:56 title 作体_章
1:79 title 作例
1:46 title 作例会
1:46 title 作例会记
1:72 title 作共
1:54 title 作共同
1:67 title 作共同体
1:52 title 作协
1:48 title 作协议
1:36 title 作协议$
1:48 title 作协议书
1:48 title 作单
1:44 title 作单$
1:44 title 作单师
1:37 title 作单师范
1:47 title 作台
1:72 title 作台账
1:66 title 作台账$
1:63 title 作台账(
1:32 title 作台账说
1:81 title 作备
1:77 title 作备忘
1:131 title 作备忘录
1:86 title 作学
1:52 title 作学校
1:50 title 作学校艺
1:61 title 作安
1:60 title 作安排
1:47 title 作安排$
1:30 title 作安排(
1:81 title 作安排表
1:43 title 作实
1:43 title 作实施
1:37 title 作实施方
1:89 title 作室
1:50 title 作室送
1:73 title 作室送给
1:41 title 作小
1:91 title 作小结
1:39 title 作小结与
1:-45 title 作总
1:-52 title 作总结
1:-184 title 作总结会
1:-59 title 作息
1:-78 title 作息时
1:-117 title 作息时间
1:-51 title 作文
1:-93 title 作文我
1:-54 title 作文我的
1:100 title 作方
1:99 title 作方案
1:109 title 作方案$
1:-101 title 作日
1:-105 title 作日志
1:-54 title 作日志$
1:31 title 作框
1:34 title 作框架
1:58 title 作清
1:71 title 作清单
1:54 title 作清单$
1:64 title 作的
1:69 title 作的通
1:67 title 作的通知
1:34 title 作纪
1:32 title 作纪要
1:37 title 作纪要$
1:58 title 作纲
1:60 title 作纲要
1:61 title 作纲要$
1:51 title 作细
1:44 title 作细则
1:44 title 作细则$
1:-45 title 作考
1:-84 title 作考核
1:-143 title 作考核评
1:47 title 作职
1:44 title 作职业
1:53 title 作职业教
1:51 title 作联
1:43 title 作联席
1:42 title 作联席会
1:50 title 作联系
1:92 title 作联系单
1:50 title 作行
1:42 title 作行政
1:42 title 作行政会
1:30 title 作补充协
1:38 title 作表
1:40 title 作表$
1:78 title 作要
1:72 title 作要点
1:70 title 作要点$
1:30 title 作要点(
1:79 title 作计
1:67 title 作计划
1:76 title 作计划$
1:48 title 作计划书
1:41 title 作通
1:46 title 作通报
1:37 title 作通报(
1:34 title 作队
1:42 title 作队协
1:44 title 作队协调
1:50 title 例
1:46 title 例会
1:71 title 例会记
1:45 title 例会记录
1:49 title 侗
1:36 title 侗乡民
1:36 title 侗族
1:41 title 侗族自
1:41 title 侗族自治
1:32 title 供
1:35 title 供奖
1:33 title 供奖学
1:33 title 供奖学金
1:-71 title 便
1:-70 title 便民
1:-79 title 便民通
1:-67 title 便民通知
1:-95 title 信
1:-102 title 信$
1:36 title 信息
1:34 title 信息工
1:35 title 信息工程
1:34 title 修
1:33 title 修的
1:82 title 修的安
1:34 title 修的安排
1:-67 title 值
1:-44 title 值_
1:-48 title 值_得
1:-49 title 值_得分
1:-138 title 值班
1:-44 title 值班表
1:-159 title 值班表$
1:-47 title 假
1:-49 title 假值
1:-46 title 假值班
1:-56 title 假值班表
1:48 title 偏乡
1:30 title 偏乡伙伴
1:44 title 偏乡国
1:54 title 偏乡国小
1:35 title 偏乡学
1:77 title 偏乡幼
1:52 title 偏乡幼儿
1:-153 title 偏乡支
1:-53 title 偏乡支教
1:126 title 做
1:43 title 做什
1:43 title 做什么
1:43 title 做什么$
1:49 title 做好
1:41 title 做好2
1:43 title 做好20
1:47 title 做好“
1:40 title 做好“百
1:48 title 做法
1:47 title 做法$
1:62 title 做的
1:39 title 做的八
1:34 title 做的八件
1:111 title 健
1:50 title 健康
1:43 title 健康支
1:48 title 健康支援
1:147 title 儿
1:142 title 儿园
1:77 title 儿园_
1:42 title 儿园_与
1:37 title 儿园_公
1:49 title 儿园_携
1:53 title 儿园“
1:83 title 儿园“大
1:54 title 儿园与
1:31 title 儿园友
1:31 title 儿园友好
1:40 title 儿园拉
1:40 title 儿园拉手
1:42 title 儿园的
1:40 title 儿园的信
1:39 title 儿园答
1:43 title 儿园答复
1:55 title 儿园结
1:55 title 儿园结对
1:45 title 儿园联
1:36 title 儿园联盟
1:55 title 儿园陪
1:56 title 儿园陪伴
1:40 title 儿班
1:43 title 儿班$
1:40 title 儿童
1:41 title 儿童医
1:32 title 儿童医院
1:48 title 儿童陪
1:47 title 儿童陪伴
1:41 title 兄
1:47 title 兄弟
1:46 title 兄弟学
1:45 title 兄弟学校
1:49 title 充
1:31 title 充协
1:51 title 充说
1:47 title 充说明
1:48 title 充说明$
1:67 title 先
1:44 title 先队
1:44 title 先队手
1:39 title 先队手拉
1:91 title 光
1:34 title 光中
1:35 title 光中学
1:40 title 光中学_
1:32 title 光华
1:33 title 光华国
1:32 title 光华国民
1:41 title 光明
1:45 title 光明盲
1:101 title 光明盲校
1:47 title 党委
1:53 title 党委会
1:68 title 党委会决
1:36 title 党建
1:36 title 党建引
1:40 title 党建引领
1:-39 title 党支
1:-37 title 党支部
1:42 title 党支部共
1:-47 title 党支部结
1:-90 title 全
1:44 title 全中
1:49 title 全中学
1:44 title 全中学三
1:-58 title 全体
1:49 title 全体同
1:52 title 全体同仁
1:41 title 全体老
1:41 title 全体老师
1:-106 title 全县
1:-48 title 全县期
1:-120 title 全县期末
1:31 title 全小
1:31 title 全小学
1:-70 title 八
1:64 title 八件
1:67 title 八件小
1:37 title 八件小事
1:47 title 八位
1:49 title 八位老
1:59 title 八位老师
1:-57 title 八周
1:-75 title 八周食
1:-61 title 八周食谱
1:-51 title 八小
1:-94 title 八小学
1:-87 title 公
1:-91 title 公告
1:-152 title 公告$
1:-38 title 公安
1:-38 title 公安队
1:-91 title 公安队_
1:-139 title 公室
1:-71 title 公室岗
1:-67 title 公室岗位
1:37 title 公布
1:54 title 公布2
1:47 title 公布20
1:37 title 公示
1:45 title 公示栏
1:45 title 公示栏$
1:126 title 公约
1:92 title 公约$
1:35 title 六中学
1:49 title 六周
1:45 title 六周)
1:43 title 六周)$
1:33 title 六节
1:33 title 六节_
1:44 title 六节_安
1:42 title 兰
1:56 title 共
1:67 title 共享
1:62 title 共享表
1:57 title 共享表$
1:105 title 共同
1:99 title 共同体
1:46 title 共同体2
1:40 title 共同体公
1:45 title 共同体的
1:58 title 共建
1:-62 title 共建协
1:-52 title 共建协议
1:78 title 共建台
1:80 title 共建台账
1:51 title 共建工
1:57 title 共建工作
1:44 title 共建的
1:51 title 共建的函
1:69 title 共建简
1:100 title 共建简表
1:56 title 共建计
1:56 title 共建计划
1:48 title 共成
1:38 title 共成长
1:58 title 共成长$
1:53 title 共育
1:95 title 共育新
1:47 title 共育新苗
1:-48 title 共进
1:41 title 共进备
1:41 title 共进备忘
1:-51 title 共进谱
1:-47 title 共进谱新
1:97 title 关
1:85 title 关于
1:72 title 关于“
1:72 title 关于“名
1:35 title 关于“师
1:45 title 关于下
1:42 title 关于下学
1:36 title 关于下达
1:61 title 关于做
1:68 title 关于做好
1:52 title 关于公
1:50 title 关于公布
1:50 title 关于印
1:43 title 关于印发
1:57 title 关于开
1:57 title 关于开展
1:36 title 关于强
1:40 title 关于强校
1:52 title 关于我
1:44 title 关于我校
1:52 title 关于托
1:52 title 关于托管
1:72 title 关于接
1:33 title 关于接收
1:44 title 关于来
1:41 title 关于来年
1:51 title 关于白
1:49 title 关于白杨
1:72 title 关于组
1:37 title 关于组建
1:-122 title 关于调
1:-140 title 关于调整
1:41 title 关于贵
1:39 title 关于贵校
1:55 title 关于选
1:117 title 关于选派
1:85 title 关初
1:49 title 关初中
1:58 title 关初中对
1:30 title 关第
1:34 title 关第三
1:41 title 关系
1:66 title 关系协
1:73 title 关系协议
1:55 title 关黄
1:39 title 关黄坑
1:39 title 关黄坑中
1:82 title 内
1:33 title 内初中“
1:79 title 内地
1:50 title 内地学
1:67 title 内地学校
1:42 title 内地结
1:52 title 内地结对
1:33 title 内容
1:33 title 内容_
1:37 title 内容_德
1:50 title 册
1:124 title 册$
1:33 title 册3
1:40 title 册3段
1:43 title 册3段考
1:78 title 写
1:48 title 写给
1:62 title 写给即
1:78 title 写给即将
1:-58 title 农
1:69 title 农业
1:58 title 农业学
1:46 title 农业学校
1:-69 title 农技
1:-98 title 农技站
1:-72 title 农技站帮
1:79 title 农村
1:51 title 农村小
1:53 title 农村小学
1:42 title 农村教
1:76 title 农村教师
1:68 title 农村校
1:61 title 农村校工
1:-70 title 农计
1:-150 title 农计划
1:-86 title 农计划$
1:55 title 冲
1:46 title 冲刺
1:54 title 冲刺帮
1:44 title 冲刺帮带
1:42 title 冲小
1:42 title 冲小学
1:30 title 冲小学结
1:91 title 决
1:74 title 决定
1:46 title 决定$
1:43 title 决定事
1:44 title 决定事项
1:94 title 决议
1:77 title 决议$
1:-50 title 准
1:-76 title 准项
1:-90 title 准项目
1:-48 title 准项目_
1:33 title 凉水
1:33 title 凉水井小
1:-61 title 凤
1:38 title 凤山
1:44 title 凤山中
1:44 title 凤山中学
1:68 title 出
1:105 title 出决
1:41 title 出决定
1:55 title 出决定$
1:83 title 出校
1:44 title 出校|
1:81 title 出校|派
1:-36 title 函
1:-40 title 函$
1:45 title 函:
1:44 title 函:关
1:43 title 函:关于
1:34 title 函受
1:35 title 函受文者
1:104 title 分
1:-42 title 分值
1:-42 title 分值_
1:-47 title 分值_得
1:64 title 分工
1:46 title 分工$
1:-44 title 分标
1:-50 title 分标准
1:-48 title 分标准项
1:44 title 分校
1:73 title 分校起
1:41 title 分校起步
1:57 title 分组$
1:-48 title 分组织
1:-143 title 分组织领
1:110 title 分解
1:42 title 分解$
1:117 title 分解表
1:113 title 分解表$
1:-52 title 分配
1:78 title 分配$
1:-58 title 分配名
1:-140 title 分配名单
1:108 title 分队
1:48 title 分队分
1:94 title 分队分工
1:-98 title 刊
1:-59 title 刊卷
1:-60 title 刊卷首
1:-58 title 刊卷首语
1:65 title 划
1:97 title 划(
1:54 title 划(2
1:51 title 划(20
1:51 title 划(摘
1:45 title 划(摘要
1:41 title 划(校
1:64 title 划(校县
1:38 title 划)
1:37 title 划)$
1:43 title 划一
1:55 title 划一页
1:59 title 划一页纸
1:51 title 划书
1:39 title 划书$
1:54 title 划书(
1:55 title 划书(2
1:101 title 则与
1:98 title 则与附
1:76 title 则与附表
1:92 title 初
1:52 title 初三
1:52 title 初三冲
1:99 title 初三冲刺
1:86 title 初中
1:49 title 初中共
1:51 title 初中共建
1:64 title 初中实
1:72 title 初中实施
1:72 title 初中对
1:59 title 初中对口
1:62 title 初小
1:32 title 初小复
1:64 title 初小复课
1:82 title 初级
1:70 title 初级中
1:91 title 初级中学
1:110 title 到
1:55 title 到县
1:60 title 到县安
1:60 title 到县安排
1:97 title 到校
1:45 title 到校菜
1:93 title 到校菜单
1:33 title 到龙
1:34 title 到龙湾
1:32 title 到龙湾校
1:118 title 制
1:42 title 制学
1:75 title 制学校
1:32 title 制学校师
1:34 title 制学校教
1:50 title 制学校生
1:37 title 制学校行
1:65 title 制小
1:47 title 制小学
1:52 title 制小学结
1:52 title 刺
1:48 title 刺帮
1:107 title 刺帮带
1:51 title 刺帮带方
1:122 title 前中
1:126 title 前中心
1:123 title 前中心伙
1:77 title 前五
1:62 title 前五个
1:36 title 前五个$
1:35 title 前瞻
1:35 title 前瞻$
1:-44 title 前须
1:-50 title 前须知
1:-46 title 前须知$
1:-130 title 力乡
1:-90 title 力乡村
1:-97 title 力乡村学
1:55 title 力备
1:56 title 力备忘
1:44 title 力备忘录
1:47 title 办)
1:39 title 办)$
1:-62 title 办公
1:-138 title 办公室
1:-68 title 办公室岗
1:51 title 办学
1:39 title 办学年
1:37 title 办学年度
1:49 title 办学第
1:42 title 办学第二
1:87 title 办法
1:95 title 办法$
1:39 title 务
1:48 title 务$
1:48 title 务主
1:95 title 务主任
1:62 title 务主任影
1:49 title 务书
1:54 title 务书$
1:35 title 务书》
1:-144 title 务会
1:-143 title 务会议
1:-56 title 务会议纪
1:102 title 务分
1:163 title 务分解
1:45 title 务分解$
1:131 title 务分解表
1:48 title 务分配
1:46 title 务分配$
1:-52 title 务安
1:-59 title 务安排
1:-59 title 务安排$
1:-59 title 务所
1:-51 title 务所结
1:-85 title 务所结对
1:51 title 务支
1:88 title 务支援
1:54 title 务支援排
1:71 title 务清
1:135 title 务清单
1:83 title 务清单$
1:111 title 务清单(
1:44 title 务的
1:35 title 务的通
1:45 title 务的通知
1:44 title 务系
1:44 title 务系统
1:44 title 务系统援
1:-103 title 务通
1:-51 title 务通知
1:-128 title 务通知$
1:-70 title 动$
1:30 title 动(
1:30 title 动(2
1:30 title 动(20
1:90 title 动安
1:93 title 动安排
1:41 title 动安排$
1:35 title 动安排(
1:67 title 动安排表
1:48 title 动实
1:48 title 动实施
1:85 title 动实施方
1:60 title 动方
1:61 title 动方案
1:101 title 动方案$
1:35 title 动清
1:57 title 动的
1:48 title 动的意
1:36 title 动的意见
1:52 title 动的通
1:56 title 动的通知
1:42 title 动纲
1:58 title 动纲领
1:52 title 动纲领$
1:80 title 动计
1:62 title 动计划
1:35 title 动计划$
1:-77 title 动记
1:-63 title 动记录
1:-54 title 动记录语
1:47 title 动预
1:51 title 动预告
1:45 title 动预告$
1:72 title 助$
1:41 title 助_
1:46 title 助_广
1:38 title 助_广西
1:30 title 助_沪江
1:-53 title 助力
1:-119 title 助力乡
1:-48 title 助力乡村
1:67 title 助协
1:55 title 助协议
1:51 title 助协议$
1:40 title 助协议书
1:46 title 助合
1:42 title 助合同
1:67 title 助合同$
1:-126 title 助学
1:-109 title 助学方
1:-130 title 助学方案
1:31 title 助实
1:33 title 助实施要
1:-124 title 助小
1:-48 title 助小组
1:-158 title 助小组名
1:55 title 助山
1:53 title 助山里
1:52 title 助山里国
1:42 title 助年
1:47 title 助年度
1:47 title 助年度方
1:32 title 助意
1:31 title 助意见$
1:43 title 助新
1:43 title 助新苗
1:43 title 助新苗园
1:34 title 助方案$
1:42 title 助约
1:43 title 助约定
1:40 title 助约定书
1:44 title 助计
1:46 title 助计画
1:49 title 助计画$
1:32 title 助连
1:34 title 助连江
1:35 title 助连江县
1:-55 title 励
1:-52 title 励要
1:-52 title 励要点
1:-54 title 励要点$
1:-50 title 募
1:-100 title 募公
1:-50 title 募公告
1:-103 title 募公告$
1:51 title 勤
1:38 title 勤县
1:43 title 勤县完
1:38 title 勤县完全
1:44 title 勾
1:51 title 勾选
1:84 title 勾选)
1:70 title 勾选)$
1:30 title 包
1:30 title 包一县
1:75 title 化
1:49 title 化办
1:51 title 化办学
1:31 title 化办学年
1:48 title 化办学第
1:31 title 北区
1:35 title 北区实
1:36 title 北区实验
1:36 title 北原
1:77 title 北县
1:-48 title 北学
1:-47 title 北学区
1:-135 title 北学区帮
1:55 title 北屿
1:40 title 北屿国
1:36 title 北屿国民
1:36 title 北市
1:34 title 北市海
1:40 title 北幼
1:47 title 北幼教
1:39 title 北幼教联
1:34 title 北湾
1:34 title 北湾区
1:34 title 北湾区教
1:38 title 北石
1:43 title 北石径
1:44 title 北石径中
1:38 title 匡智
1:36 title 匡智学
1:30 title 匡智学校
1:33 title 区-
1:33 title 区“
1:44 title 区两
1:43 title 区两校
1:39 title 区两校共
1:55 title 区中
1:46 title 区中学
1:44 title 区中学(
1:46 title 区中心
1:39 title 区中心幼
1:-85 title 区便
1:-73 title 区便民
1:-65 title 区便民通
1:37 title 区名
1:37 title 区名园
1:35 title 区名园托
1:69 title 区名校
1:61 title 区名校托
1:34 title 区外
1:33 title 区外四
1:33 title 区外四校
1:41 title 区学
1:56 title 区学校
1:40 title 区学校的
1:36 title 区实
1:37 title 区实验
1:34 title 区实验小
1:35 title 区小
1:33 title 区工
1:-47 title 区帮
1:-133 title 区帮扶
1:-44 title 区帮扶工
1:30 title 区幼
1:30 title 区幼教
1:77 title 区支
1:40 title 区支教
1:80 title 区支教工
1:118 title 区教
1:52 title 区教研
1:46 title 区教研帮
1:89 title 区教育
1:48 title 区教育局
1:34 title 区教育集
1:-77 title 区服
1:-50 title 区服务
1:-75 title 区服务安
1:77 title 区校
1:48 title 区校际
1:58 title 区校际帮
1:44 title 区职
1:46 title 区职高
1:45 title 区职高工
1:36 title 医专
1:38 title 医专与
1:34 title 医专与卫
1:40 title 医学
1:52 title 医学院
1:38 title 医学院附
1:-104 title 医院对
1:-62 title 医院对口
1:32 title 医院附
1:32 title 医院附设
1:103 title 十
1:67 title 十个
1:41 title 十个承
1:43 title 十个承诺
1:73 title 十二
1:43 title 十二月
1:46 title 十二月一
1:39 title 十二盏
1:47 title 十二盏不
1:33 title 十五
1:33 title 十五件
1:32 title 十五件_
1:32 title 十名
1:38 title 十名_
1:33 title 十名_推
1:46 title 升
1:41 title 升帮
1:40 title 升帮扶
1:36 title 升帮扶行
1:69 title 半
1:36 title 半年
1:31 title 半年工作
1:43 title 半月
1:41 title 半月研
1:75 title 半月研”
1:32 title 华国
1:33 title 华国民
1:32 title 华国民小
1:36 title 协
1:-30 title 协会
1:90 title 协会_
1:64 title 协会_与
1:-35 title 协会赛
1:-89 title 协会赛程
1:122 title 协作
1:74 title 协作_
1:39 title 协作_教
1:52 title 协作体
1:59 title 协作体_
1:49 title 协作共
1:63 title 协作共同
1:76 title 协作学
1:77 title 协作学校
1:32 title 协作实施
1:30 title 协作年度
1:30 title 协作纪
1:37 title 协作纪要
1:56 title 协作职
1:50 title 协作职业
1:40 title 协作计
1:41 title 协作计划
1:56 title 协力
1:56 title 协力备
1:52 title 协力备忘
1:98 title 协助
1:55 title 协助_
1:48 title 协助_广
1:42 title 协助山
1:56 title 协助山里
1:74 title 协助新
1:43 title 协助新苗
1:36 title 协助连
1:36 title 协助连江
1:-49 title 协委
1:-44 title 协委员
)"sv,
    R"(1:-51 title 协委员提
1:33 title 协定
1:34 title 协定书
1:32 title 协定书$
1:74 title 协议(
1:43 title 协议(2
1:34 title 协议(三
1:49 title 协议(节
1:-35 title 协议书
1:45 title 协议附
1:87 title 协议附则
1:32 title 协调
1:35 title 协调的
1:41 title 协调的校
1:75 title 单
1:110 title 单(
1:100 title 单(柳
1:56 title 单(柳荫
1:73 title 单(第
1:59 title 单(第一
1:86 title 单(第六
1:50 title 单(请
1:50 title 单(请勾
1:46 title 单位
1:43 title 单位登
1:58 title 单位登记
1:42 title 单师
1:83 title 单师范
1:39 title 单师范学
1:55 title 单的
1:40 title 单的通
1:44 title 单的通知
1:86 title 南
1:47 title 南大
1:51 title 南大学
1:38 title 南大学-
1:53 title 南屏
1:54 title 南屏县
1:79 title 南屏县城
1:32 title 南屏建
1:33 title 南市
1:41 title 南湾
1:39 title 南湾教
1:42 title 南湾教育
1:31 title 南瑶山
1:38 title 卧
1:34 title 卧牛
1:-72 title 卫
1:36 title 卫校
1:39 title 卫校帮
1:-94 title 卫生
1:-40 title 卫生队
1:-37 title 卫生队4
1:-68 title 卫生院
1:-62 title 卫生院实
1:57 title 印
1:43 title 印发
1:43 title 印发《
1:30 title 印发《河
1:37 title 印贴
1:37 title 印贴墙
1:36 title 印贴墙)
1:59 title 即
1:46 title 即将
1:51 title 即将来
1:75 title 即将来我
1:-60 title 卷
1:-53 title 卷首
1:-145 title 卷首语
1:-58 title 卷首语$
1:-62 title 厂
1:-58 title 厂助
1:-61 title 厂助学
1:-54 title 厂助学方
1:-70 title 历
1:67 title 历$
1:-60 title 历(
1:-71 title 历(上
1:-88 title 历(上学
1:36 title 原二
1:66 title 原二中
1:35 title 原二中“
1:-46 title 原因
1:-109 title 原因_
1:-45 title 原因_帮
1:38 title 原市
1:49 title 原市第
1:42 title 原市第九
1:37 title 原省
1:32 title 原省“组
1:75 title 县
1:72 title 县中
1:36 title 县中协
1:33 title 县中协议
1:48 title 县中工
1:50 title 县中工作
1:-39 title 县乒
1:-105 title 县乒乓
1:-92 title 县乒乓球
1:38 title 县乡
1:38 title 县乡村
1:33 title 县乡村学
1:33 title 县云岭国
1:30 title 县人
1:31 title 县人民
1:31 title 县初
1:32 title 县初级
1:30 title 县初级中
1:35 title 县北
1:30 title 县北屿
1:35 title 县北屿国
1:36 title 县合
1:36 title 县合作
1:37 title 县合作)
1:59 title 县启
1:34 title 县启明
1:38 title 县启聪
1:54 title 县启聪学
1:66 title 县城
1:30 title 县城东
1:31 title 县城东小
1:49 title 县城乡
1:43 title 县城乡小
1:46 title 县域
1:38 title 县域内初
1:34 title 县域高
1:31 title 县域高中
1:59 title 县基
1:48 title 县基础
1:65 title 县基础教
1:97 title 县安
1:64 title 县安排
1:57 title 县安排$
1:43 title 县完
1:41 title 县完全
1:45 title 县完全中
1:30 title 县山
1:33 title 县山月
1:34 title 县山月国
1:83 title 县强
1:42 title 县强校
1:72 title 县强校带
1:105 title 县支
1:56 title 县支教
1:76 title 县支教的
1:46 title 县政
1:38 title 县政府
1:38 title 县政府教
1:69 title 县教
1:68 title 县教育
1:53 title 县教育局
1:35 title 县教育工
1:-89 title 县期
1:-104 title 县期末
1:-48 title 县期末统
1:35 title 县村
1:33 title 县村小
1:30 title 县村小教
1:30 title 县枫
1:31 title 县枫香
1:48 title 县民
1:44 title 县民族
1:36 title 县民族中
1:51 title 县海
1:54 title 县海岸
1:45 title 县海岸国
1:66 title 县第
1:56 title 县第一
1:53 title 县第一中
1:32 title 县第三
1:32 title 县第三中
1:54 title 县第二
1:51 title 县第二中
1:35 title 县第二小
1:37 title 县第四
1:46 title 县职
1:39 title 县职业
1:38 title 县职业技
1:54 title 县职教
1:63 title 县职教中
1:32 title 县雾山
1:31 title 县雾山乡
1:31 title 县高
1:37 title 县高级
1:37 title 县高级中
1:58 title 及
1:30 title 及考核
1:30 title 及考核$
1:41 title 友园
1:77 title 友园互
1:46 title 友园互助
1:-83 title 友好
1:-53 title 友好城
1:-52 title 友好城市
1:75 title 友好学
1:67 title 友好学校
1:33 title 友好约
1:80 title 友师
1:77 title 友师同
1:76 title 友师同行
1:43 title 友校
1:45 title 友校函
1:43 title 友校函:
1:97 title 双
1:36 title 双林
1:39 title 双林学
1:42 title 双林学区
1:36 title 双校
1:37 title 双校”
1:45 title 双校”工
1:53 title 发
1:49 title 发《
1:31 title 发《河
1:34 title 发《河谷
1:34 title 发《滨
1:37 title 发《滨湖
1:59 title 发展
1:40 title 发展合
1:78 title 发展合作
1:30 title 受帮
1:36 title 受帮扶
1:35 title 受帮扶工
1:75 title 受援
1:30 title 受援)
1:30 title 受援)玖
1:49 title 受援学
1:50 title 受援学校
1:33 title 受文
1:45 title 受松
1:46 title 受松江
1:44 title 受松江市
1:95 title 口小
1:38 title 口小学
1:35 title 口小学的
1:51 title 口帮
1:94 title 口帮扶
1:42 title 口帮扶九
1:48 title 口帮扶工
1:31 title 口帮扶连
1:45 title 口幼
1:48 title 口幼儿
1:40 title 口幼儿园
1:49 title 口扶
1:62 title 口扶持
1:79 title 口扶持协
1:69 title 口支持
1:52 title 口支持岔
1:39 title 口支援乡
1:39 title 口支援云
1:41 title 口支援协
1:42 title 口支援工
1:34 title 口支援框
1:31 title 口支援责
1:-154 title 口支援青
1:52 title 古
1:58 title 古渡
1:33 title 古渡县
1:33 title 古渡县村
1:32 title 台东
1:33 title 台东县
1:33 title 台东县山
1:68 title 台账
1:72 title 台账$
1:70 title 台账(
1:65 title 台账(春
1:45 title 台账(职
1:-94 title 台账户
1:-99 title 台账户主
1:30 title 台账说
1:32 title 台账说明
1:45 title 号
1:43 title 号)
1:44 title 号)关
1:39 title 号)关于
1:43 title 合
1:69 title 合体
1:41 title 合体工
1:39 title 合体工作
1:62 title 合体运
1:49 title 合体运行
1:36 title 合作
1:41 title 合作$
1:37 title 合作)
1:38 title 合作)$
1:49 title 合作书
1:50 title 合作书$
1:-49 title 合作企
1:-52 title 合作企划
1:37 title 合作会
1:74 title 合作会议
1:44 title 合作协
1:44 title 合作协议
1:74 title 合作单
1:45 title 合作单$
1:43 title 合作单师
1:78 title 合作备
1:74 title 合作备忘
1:34 title 合作框
1:35 title 合作框架
1:65 title 合同
1:53 title 合同$
1:154 title 同
1:38 title 同$
1:54 title 同仁
1:63 title 同仁$
1:105 title 同体
1:34 title 同体2
1:33 title 同体20
1:52 title 同体公
1:55 title 同体公约
1:41 title 同体的
1:80 title 同体的函
1:34 title 同体章
1:30 title 同体章程
1:48 title 同心
1:68 title 同心小
1:52 title 同心小学
1:82 title 同行
1:40 title 同行-
1:37 title 同行--
1:53 title 同行_
1:72 title 同行_共
1:47 title 同行、
1:37 title 同行、班
1:83 title 同行方
1:73 title 同行方案
1:48 title 名
1:32 title 名,
1:32 title 名,每
1:41 title 名,每周
1:34 title 名_
1:33 title 名_推
1:33 title 名_推荐
1:42 title 名|
1:83 title 名|学
1:88 title 名|学科
1:45 title 名册
1:45 title 名册$
1:-39 title 名单
1:-37 title 名单$
1:57 title 名单(
1:53 title 名单(第
1:50 title 名单的
1:52 title 名单的通
1:43 title 名园
1:65 title 名园带
1:69 title 名园带弱
1:35 title 名园托
1:37 title 名园托管
1:-49 title 名师
1:65 title 名师工
1:63 title 名师工作
1:-56 title 名师来
1:-54 title 名师来了
1:102 title 名校
1:59 title 名校托
1:66 title 名校托管
1:47 title 名校长
1:45 title 名校长工
1:65 title 后
1:39 title 后山
1:40 title 后山幼
1:49 title 后山幼儿
1:58 title 后帮
1:51 title 后帮扶
1:32 title 后帮扶条
1:99 title 后服
1:47 title 后服务
1:52 title 后服务支
1:33 title 向
1:-81 title 启
1:-195 title 启事
1:-93 title 启事$
1:30 title 启明
1:35 title 启明学
1:32 title 启明学校
1:37 title 启智
1:35 title 启智学
1:37 title 启聪
1:38 title 启聪学
1:36 title 启聪学校
1:51 title 启能
1:49 title 启能特
1:46 title 启能特殊
1:-52 title 启航
1:-52 title 启航教
1:-55 title 启航教育
1:-33 title 告$
1:62 title 告知
1:68 title 告知单
1:52 title 告知单$
1:-38 title 员
1:35 title 员交
1:35 title 员交流
1:34 title 员交流计
1:-153 title 员提
1:-52 title 员提案
1:-50 title 员提案$
1:54 title 员校
1:53 title 员校行
1:54 title 员校行动
1:-56 title 周$
1:49 title 周)
1:46 title 周)$
1:33 title 周一
1:32 title 周一_
1:34 title 周一_第
1:33 title 周二_第
1:33 title 周六
1:33 title 周六节
1:31 title 周六节_
1:31 title 周历
1:38 title 周历$
1:39 title 周工
1:44 title 周工作
1:47 title 周工作联
1:-69 title 周食
1:-64 title 周食谱
1:-155 title 周食谱$
1:36 title 命
1:32 title 命题
1:33 title 命题_
1:36 title 命题_施
1:91 title 和
1:38 title 和体育
1:34 title 和体育局
1:31 title 和启
1:35 title 和启智学
1:80 title 和我
1:40 title 和我们
1:46 title 和我们想
1:40 title 哑
1:62 title 哑学
1:67 title 哑学校
1:40 title 哑学校结
1:76 title 商
1:31 title 商备
1:30 title 商备忘
1:31 title 商备忘(
1:45 title 商定
1:46 title 商定$
1:38 title 商纪
1:31 title 商纪要
1:37 title 商纪要(
1:37 title 善
1:51 title 善特
1:37 title 善特殊
1:37 title 善特殊教
1:40 title 嘉
1:35 title 嘉义县
1:31 title 嘉禾
1:32 title 嘉禾幼教
1:88 title 嘴
1:38 title 嘴岩
1:79 title 嘴岩小
1:60 title 嘴岩小学
1:-45 title 器
1:34 title 器十
1:33 title 器十五
1:33 title 器十五件
1:-54 title 器行
1:-50 title 器行与
1:-53 title 器行与育
1:-53 title 四
1:-127 title 四(
1:-58 title 四(2
1:-121 title 四(2)
1:36 title 四初
1:35 title 四初级
1:37 title 四初级中
1:34 title 四校
1:34 title 四校的课
1:44 title 回复
1:119 title 回复:
1:42 title 回复:关
1:-133 title 回忆
1:-167 title 回忆$
1:45 title 回讲
1:50 title 回讲师
1:103 title 回讲师派
1:33 title 回访
1:32 title 回访一
1:34 title 回访一次
1:61 title 回辅
1:39 title 回辅导
1:38 title 回辅导合
1:36 title 回顾
1:35 title 回顾与
1:34 title 回顾与前
1:-44 title 因
1:-117 title 因_
1:-46 title 因_帮
1:-50 title 因_帮扶
1:86 title 团
1:35 title 团202
1:39 title 团_
1:64 title 团_支
1:37 title 团_支持
1:33 title 团“
1:33 title 团“一
1:32 title 团“一校
1:54 title 团与
1:30 title 团与山
1:31 title 团与山坳
1:49 title 团与边
1:47 title 团与边远
1:82 title 团化
1:50 title 团化办
1:54 title 团化办学
1:51 title 团对
1:48 title 团对口
1:49 title 团对口扶
1:43 title 团帮
1:59 title 团帮扶
1:40 title 团帮扶联
1:33 title 团年
1:34 title 团年度
1:34 title 团年度帮
1:35 title 团式
1:36 title 团式”
1:32 title 团式”帮
1:51 title 团总
1:45 title 团总校
1:48 title 团总校帮
1:31 title 团龙头
1:134 title 园
1:75 title 园)
1:42 title 园)$
1:68 title 园_
1:40 title 园_与
1:35 title 园_与_
1:39 title 园_公
1:53 title 园_公示
1:45 title 园_携
1:48 title 园_携手
1:66 title 园“
1:49 title 园“大
1:47 title 园“大手
1:48 title 园“春
1:48 title 园“春芽
1:65 title 园”
1:57 title 园”的
1:64 title 园”的任
1:34 title 园”结
1:32 title 园”结对
1:37 title 园与
1:32 title 园与屏
1:30 title 园与屏东
1:75 title 园互
1:75 title 园互助
1:45 title 园互助年
1:89 title 园协
1:38 title 园协助
1:47 title 园协助新
1:38 title 园协议
1:35 title 园协议$
1:94 title 园友
1:81 title 园友园
1:67 title 园友园互
1:71 title 园友师
1:40 title 园友师同
1:35 title 园工
1:37 title 园工作
1:35 title 园工作计
1:54 title 园带
1:35 title 园带小园
1:50 title 园带弱
1:63 title 园带弱园
1:38 title 园托
1:37 title 园托管
1:38 title 园托管乡
1:43 title 园拉
1:41 title 园拉手
1:37 title 园拉手后
1:30 title 园片区幼
1:39 title 园的
1:44 title 园的信
1:42 title 园的信$
1:43 title 园答
1:35 title 园答复
1:40 title 园答复大
1:57 title 园结
1:59 title 园结对
1:31 title 园结对安
1:52 title 园结对小
1:36 title 园结对帮
1:37 title 园联
1:45 title 园联盟
1:43 title 园联盟章
1:49 title 园陪
1:56 title 园陪伴
1:57 title 园陪伴计
1:-107 title 困
1:-50 title 困难
1:-41 title 困难户
1:-104 title 困难户台
1:162 title 国
1:59 title 国中
1:44 title 国中协
1:44 title 国中协助
1:46 title 国中校
1:48 title 国中校长
1:33 title 国中策
1:34 title 国中策略
1:120 title 国小
1:36 title 国小与
1:35 title 国小与嘉
1:33 title 国小伙
1:36 title 国小伙伴
1:32 title 国小偏
1:33 title 国小偏乡
1:44 title 国小协
1:72 title 国小协力
1:51 title 国小合
1:50 title 国小合作
1:48 title 国小孩
1:49 title 国小孩子
1:30 title 国小携
1:30 title 国小携手
1:75 title 国民
1:32 title 国民中
1:32 title 国民中学
1:107 title 国民小
1:99 title 国民小学
1:32 title 国语
1:32 title 国语学
1:31 title 国语学校
1:41 title 国际
1:39 title 国际姊
1:39 title 国际姊妹
1:72 title 图
1:66 title 图书
1:58 title 图书角
1:48 title 图书角扶
1:40 title 图书馆
1:42 title 图书馆、
1:48 title 圣
1:31 title 圣若
1:33 title 圣若翰
1:61 title 圩
1:61 title 圩村
1:47 title 圩村小
1:99 title 圩村小,
1:97 title 地
1:54 title 地学
1:62 title 地学校
1:60 title 地学校援
1:38 title 地学校缔
1:105 title 地帮
1:45 title 地帮扶
1:86 title 地帮扶项
1:36 title 地特
1:35 title 地特校
1:36 title 地特校工
1:49 title 地结
1:78 title 地结对
1:46 title 地结对学
1:44 title 坑
1:40 title 坑中
1:57 title 坑中学
1:37 title 坑中学计
1:30 title 坑国小
1:78 title 坝
1:32 title 坝乡
1:48 title 坝小
1:69 title 坝小学
1:44 title 坝小学的
1:45 title 坝民
1:49 title 坝民族
1:39 title 坝民族中
1:31 title 坡、阴
1:31 title 坡、阴坡
1:31 title 坡两
1:30 title 坡两村
1:30 title 坡两村小
1:41 title 坡头
1:69 title 坡头学
1:41 title 坡头学校
1:41 title 坡小
1:44 title 坡小学
1:43 title 坡小学$
1:-106 title 坡市
1:-127 title 坡市缔
1:-56 title 坡市缔结
1:39 title 坪
1:36 title 坪中
1:36 title 坪中学
1:35 title 坪中学2
1:36 title 坪中学任
1:44 title 坪镇
1:43 title 坪镇中
1:46 title 坪镇中心
1:31 title 坳三
1:31 title 坳三园结
1:32 title 坵
1:32 title 坵国
1:30 title 坵国中校
1:55 title 型
1:52 title 型高
1:50 title 型高中
1:56 title 型高中策
1:35 title 城)
1:32 title 城)与
1:33 title 城)与凉
1:35 title 城三
1:42 title 城三中
1:46 title 城三中-
1:53 title 城东
1:30 title 城东小
1:31 title 城东小学
1:40 title 城东教
1:39 title 城东教育
1:40 title 城东街
1:73 title 城东街道
1:33 title 城乡互助
1:50 title 城乡初
1:53 title 城乡初中
1:71 title 城乡学
1:72 title 城乡学校
1:50 title 城乡小
1:73 title 城乡小学
1:52 title 城关
1:56 title 城关初
1:73 title 城关初中
1:-49 title 城北
1:-49 title 城北学
1:-48 title 城北学区
1:30 title 城北幼
1:37 title 城北幼教
1:36 title 城区
1:-155 title 城市
1:-54 title 城市协
1:-56 title 城市协议
1:51 title 城活
1:133 title 城活动
1:42 title 城活动安
1:37 title 城职
1:49 title 城职业
1:38 title 城职业学
1:32 title 埔
1:33 title 埔中
1:43 title 埔中学
1:33 title 埔中学1
1:43 title 域
1:44 title 域内
1:32 title 域内初
1:38 title 域内初中
1:31 title 域高中
1:111 title 培
1:79 title 培到
1:63 title 培到县
1:67 title 培到县安
1:94 title 培到校
1:80 title 培到校菜
1:46 title 培善
1:37 title 培善特
1:45 title 培善特殊
1:37 title 培文
1:38 title 培文中
1:41 title 培文中学
1:50 title 培智
1:33 title 培智三
1:33 title 培智三类
1:40 title 培智学
1:37 title 培智学校
1:53 title 培训
1:37 title 培道
1:51 title 培道中
1:48 title 培道中学
1:31 title 培道女
1:139 title 基
1:38 title 基〔
1:41 title 基〔2
1:43 title 基〔20
1:42 title 基地
1:44 title 基地帮
1:68 title 基地帮扶
1:61 title 基础
1:59 title 基础教
1:68 title 基础教育
1:51 title 基金
1:34 title 基隆
1:32 title 基隆市
1:104 title 堂
1:53 title 堂与
1:53 title 堂与宿
1:52 title 堂与宿舍
1:51 title 堂共
1:60 title 堂共享
1:93 title 堂共享表
1:84 title 堂办
1:56 title 堂办法
1:38 title 堂办法$
1:35 title 堂小
1:37 title 堂小学
1:42 title 堂小学云
1:31 title 塔
1:37 title 塘中
1:60 title 塘中学
1:36 title 塘中学与
1:40 title 塘侗族
1:37 title 塘侗族自
1:52 title 塘小
1:48 title 塘小学
1:46 title 塘小学贺
1:39 title 塘敬
1:69 title 塘敬业
1:38 title 塘敬业书
1:-60 title 塘月
1:-62 title 塘月色
1:-63 title 塘月色(
1:35 title 墙
1:37 title 墙)
1:35 title 墙)$
1:35 title 处
1:52 title 处_
1:38 title 处_函
1:44 title 处_函$
1:95 title 备
1:62 title 备与
1:50 title 备与师
1:42 title 备与师资
1:-67 title 备会
1:-63 title 备会纪
1:-73 title 备会纪录
1:143 title 备忘
1:80 title 备忘$
1:36 title 备忘(
1:32 title 备忘(2
1:31 title 备忘(县
1:149 title 备忘录
1:110 title 备忘录$
1:-112 title 备方
1:-102 title 备方案
1:-57 title 备方案$
1:49 title 备课
1:47 title 备课组
1:37 title 备课组对
1:52 title 复
1:45 title 复:
1:42 title 复:关
1:100 title 复:关于
1:35 title 复信
1:50 title 复信$
1:55 title 复大
1:42 title 复大柳
1:42 title 复大柳树
1:32 title 复课
1:33 title 复课后
1:54 title 复课后帮
1:57 title 外
1:32 title 外四
1:33 title 外四校
1:33 title 外四校的
1:32 title 外国
1:32 title 外国语
1:32 title 外国语学
1:123 title 大
1:70 title 大仑
1:73 title 大仑国
1:75 title 大仑国小
1:-93 title 大会
1:-105 title 大会记
1:-86 title 大会记录
1:33 title 大园
1:91 title 大圩
1:54 title 大圩村
1:55 title 大圩村小
1:125 title 大学
1:45 title 大学-
1:39 title 大学-苍
1:35 title 大学2
1:39 title 大学20
1:76 title 大学支
1:76 title 大学支援
1:47 title 大学教
1:49 title 大学教育
1:81 title 大学附
1:52 title 大学附中
1:64 title 大学附属
1:33 title 大山
1:46 title 大山的
1:34 title 大山的礼
1:82 title 大手
1:66 title 大手牵
1:57 title 大手牵小
1:48 title 大柳
1:40 title 大柳树
1:40 title 大柳树村
1:54 title 大洼
1:129 title 大洼村
1:53 title 大洼村小
1:35 title 大附
1:69 title 大附中
1:32 title 大附中帮
1:40 title 天
1:30 title 头园工作
1:67 title 头学
1:43 title 头学校
1:43 title 头学校全
1:39 title 头小
1:40 title 头小学
1:41 title 头小学定
1:-50 title 奖
1:-46 title 奖励
1:-82 title 奖励要
1:-55 title 奖励要点
1:33 title 奖学
1:40 title 奖学金
1:32 title 奖学金十
1:32 title 女
1:45 title 女子
1:31 title 女子学
1:31 title 女子学校
1:40 title 女子高
1:42 title 女子高级
1:-38 title 好
1:51 title 好2
1:45 title 好20
1:42 title 好202
1:51 title 好“
1:46 title 好“百
1:63 title 好“百校
1:-130 title 好城
1:-98 title 好城市
1:-53 title 好城市协
1:66 title 好学
1:84 title 好学校
1:88 title 好学校的
1:30 title 好约
1:31 title 好约定
1:31 title 好约定$
1:115 title 妹
1:44 title 妹园
1:51 title 妹学
1:57 title 妹学校
1:43 title 妹学校交
1:43 title 妹学校协
1:109 title 妹学校合
1:46 title 妹学校年
1:38 title 妹校
1:39 title 妹校教
1:39 title 妹校教师
1:56 title 妹特
1:61 title 妹特校
1:56 title 妹特校共
1:113 title 姊
1:110 title 姊妹
1:55 title 姊妹学
1:106 title 姊妹学校
1:40 title 姊妹校
1:61 title 姊妹校教
1:56 title 姊妹特
1:109 title 姊妹特校
1:47 title 姓
1:89 title 姓名
1:49 title 姓名|
1:43 title 姓名|学
1:44 title 委会
1:56 title 委会决
1:51 title 委会决定
1:-118 title 委员
1:30 title 委员会
1:-48 title 委员提
1:-46 title 委员提案
1:121 title 子
1:50 title 子$
1:95 title 子们
1:46 title 子们的
1:89 title 子们的老
1:48 title 子学
1:44 title 子学习
1:59 title 子学习安
1:31 title 子学校
1:43 title 子邮
1:59 title 子邮件
1:56 title 子邮件$
1:40 title 子高
1:37 title 子高级
1:42 title 子高级中
1:73 title 字
1:50 title 字教
1:53 title 字教育
1:53 title 字教育帮
1:125 title 季
1:73 title 季)
1:64 title 季)$
1:87 title 季学
1:84 title 季学期
1:43 title 季学期)
1:53 title 季学期安
1:40 title 季学期帮
1:49 title 季学期支
1:90 title 学
1:51 title 学$
1:58 title 学(
1:31 title 学(下称
1:45 title 学(九
1:49 title 学(九中
1:34 title 学(乡
1:34 title 学(乡)
1:51 title 学(受
1:35 title 学(城
1:43 title 学(林
1:45 title 学(林中
1:52 title 学-
1:50 title 学-苍
1:45 title 学-苍梧
1:39 title 学1
1:33 title 学1物
1:32 title 学1物理
1:68 title 学2
1:70 title 学20
1:69 title 学202
1:38 title 学;
1:36 title 学;被
1:91 title 学_
1:31 title 学_三
1:34 title 学_三年
1:34 title 学_上
1:33 title 学_上埔
1:33 title 学_主
1:30 title 学_主讲
1:34 title 学_五
1:30 title 学_五年
1:77 title 学_商
1:43 title 学_商定
1:40 title 学_支
1:37 title 学_支援
1:30 title 学_驼
1:33 title 学_驼铃
1:69 title 学“
1:31 title 学“山海
1:33 title 学“手拉
1:54 title 学、
1:39 title 学、杉
1:45 title 学、杉木
1:66 title 学三
1:65 title 学三年
1:35 title 学三年帮
1:51 title 学三年规
1:110 title 学与
1:49 title 学与云
1:46 title 学与云屏
1:33 title 学与云岭
1:51 title 学与内
1:73 title 学与内地
1:38 title 学与山
1:52 title 学与山尾
1:32 title 学与市
1:33 title 学与市立
1:53 title 学与梁
1:39 title 学与梁家
1:33 title 学与梨
1:35 title 学与梨花
1:42 title 学与沙
1:94 title 学与沙河
1:44 title 学与粤
1:30 title 学与粤北
1:41 title 学与草
1:39 title 学与草坝
1:34 title 学与都
1:34 title 学与都会
1:30 title 学与阳
1:51 title 学习
1:115 title 学习安
1:102 title 学习安排
1:39 title 学云
1:37 title 学云校
1:35 title 学云校长
1:55 title 学互
1:56 title 学互访
1:57 title 学互访约
1:36 title 学任
1:36 title 学任务
1:34 title 学任务书
1:32 title 学伙伴
1:35 title 学做
1:40 title 学做的
1:47 title 学做的八
1:-50 title 学全
1:-48 title 学全体
1:67 title 学全体同
1:30 title 学共同体
1:32 title 学函受
1:35 title 学函受文
1:49 title 学前
1:43 title 学前中
1:50 title 学前中心
1:-40 title 学区
1:44 title 学区中
1:50 title 学区中心
1:-46 title 学区帮
1:-99 title 学区帮扶
1:35 title 学协
1:34 title 学协助
1:34 title 学协助连
1:47 title 学图
1:79 title 学图书
1:50 title 学图书角
1:59 title 学堂
1:56 title 学堂办
1:52 title 学堂办法
1:44 title 学姊
1:40 title 学姊妹
1:53 title 学姊妹学
1:43 title 学定
1:44 title 学定点
1:35 title 学定点支
1:67 title 学对
1:68 title 学对口
1:86 title 学对口帮
1:32 title 学对口支
1:81 title 学工
1:78 title 学工作
1:53 title 学工作安
1:45 title 学工作计
1:130 title 学帮
1:102 title 学帮扶
1:34 title 学帮扶古
1:68 title 学帮扶大
1:43 title 学帮扶工
1:40 title 学帮扶红
1:32 title 学帮扶苗
1:45 title 学帮扶铁
1:57 title 学帮扶青
1:64 title 学年
1:39 title 学年)
1:38 title 学年)$
1:47 title 学年任
1:47 title 学年任务
1:30 title 学年安
1:30 title 学年安排
1:40 title 学年对
1:43 title 学年对口
1:81 title 学年度
1:32 title 学年度)
1:44 title 学年度任
1:42 title 学年度工
1:40 title 学年第
1:-48 title 学开
1:-42 title 学开展
1:-39 title 学开展帮
1:34 title 学手
1:31 title 学手拉手
1:56 title 学授
1:55 title 学授课
1:96 title 学授课专
1:95 title 学支援
1:72 title 学支援乡
1:34 title 学支援协
1:48 title 学支援措
1:-161 title 学支教教
1:59 title 学支教队
1:-96 title 学教
1:86 title 学教育
1:38 title 学教育帮
1:55 title 学教育集
1:-66 title 学方
1:-57 title 学方案
1:-111 title 学方案$
1:46 title 学月
1:46 title 学月度
1:46 title 学月度任
1:62 title 学期
1:48 title 学期安
1:82 title 学期安排
1:58 title 学期帮
1:46 title 学期帮扶
1:46 title 学期我
1:67 title 学期我们
1:104 title 学期支
1:45 title 学期支教
1:46 title 学期教
1:42 title 学期结对
1:40 title 学期送
1:33 title 学期送到
1:36 title 学期送课
1:121 title 学校
1:31 title 学校(
1:34 title 学校2
1:37 title 学校20
1:41 title 学校:
1:81 title 学校:我
1:51 title 学校_
1:37 title 学校_周
1:38 title 学校_工
1:54 title 学校“
1:50 title 学校“一
1:32 title 学校“五
1:55 title 学校与
1:37 title 学校与佛
1:31 title 学校与河
1:35 title 学校与石
1:39 title 学校与芦
1:34 title 学校东
1:32 title 学校东西
1:-77 title 学校交
1:-63 title 学校交流
1:80 title 学校伙
1:69 title 学校伙伴
1:36 title 学校会
1:34 title 学校会议
1:-61 title 学校作
1:-63 title 学校作息
1:80 title 学校全
1:43 title 学校全体
1:-61 title 学校务
1:-54 title 学校务会
1:57 title 学校协
1:56 title 学校协作
1:41 title 学校合
1:44 title 学校合作
1:32 title 学校实
1:43 title 学校实施
1:78 title 学校对
1:71 title 学校对口
1:30 title 学校少年
1:78 title 学校工
1:76 title 学校工作
1:32 title 学校师资
1:58 title 学校帮
1:37 title 学校帮带
1:61 title 学校帮扶
1:63 title 学校年
1:66 title 学校年度
1:36 title 学校手
1:46 title 学校手拉
1:112 title 学校技
1:93 title 学校技艺
1:37 title 学校提
1:41 title 学校提升
1:69 title 学校援
1:46 title 学校援藏
1:35 title 学校携
1:56 title 学校支
1:53 title 学校支援
1:47 title 学校教
1:30 title 学校教育
1:43 title 学校校
1:48 title 学校校际
1:59 title 学校牵
1:37 title 学校牵手
1:35 title 学校生
1:34 title 学校生活
1:112 title 学校的
1:123 title 学校的一
1:38 title 学校的函
1:30 title 学校约章
1:88 title 学校结
1:112 title 学校结对
1:87 title 学校结成
1:84 title 学校缔
1:97 title 学校缔结
1:48 title 学校艺
1:46 title 学校艺术
1:78 title 学校行
1:87 title 学校行动
1:87 title 学校长
1:78 title 学校长携
1:77 title 学校食
1:68 title 学校食堂
1:58 title 学点
1:47 title 学点“
1:47 title 学点“1
1:46 title 学点携
1:42 title 学点携手
1:38 title 学点结
1:63 title 学点结对
1:46 title 学牵
1:46 title 学牵手
1:50 title 学牵手行
1:-63 title 学生
1:33 title 学生_
1:33 title 学生_提
1:-87 title 学生会
1:-93 title 学生会来
1:-55 title 学生作
1:-52 title 学生作文
1:-57 title 学百
1:-54 title 学百年
1:-54 title 学百年校
1:97 title 学的
1:43 title 学的$
1:74 title 学的十
1:41 title 学的十个
1:38 title 学的实
1:45 title 学的实施
1:39 title 学的打
1:35 title 学的打算
1:52 title 学科
1:77 title 学科|
1:78 title 学科|时
1:40 title 学科基
1:88 title 学科基地
1:56 title 学第
1:46 title 学第二
1:52 title 学第二轮
1:43 title 学籍
1:80 title 学籍与
1:40 title 学籍与教
1:31 title 学组团
1:34 title 学组团帮
1:114 title 学结
1:74 title 学结对
1:51 title 学结对回
1:54 title 学结对帮
1:70 title 学结对计
1:78 title 学给
1:35 title 学给山
1:71 title 学给山背
1:30 title 学缔
1:30 title 学缔结姊
1:40 title 学规
1:39 title 学规划
1:42 title 学计
1:87 title 学计划
1:86 title 学计划$
1:-132 title 学设
1:-36 title 学设计
1:-39 title 学设计$
1:54 title 学贺
1:101 title 学贺校
1:53 title 学贺校长
1:-46 title 学赴
1:-46 title 学赴石
1:-39 title 学赴石梁
1:33 title 学金
1:36 title 学金十
1:34 title 学金十名
1:84 title 学附
1:53 title 学附中
1:78 title 学附中伙
1:39 title 学附属
1:40 title 学附属中
1:99 title 学院
1:33 title 学院与
1:49 title 学院对
1:36 title 学院对口
1:46 title 学院附
1:37 title 学院附校
1:40 title 学院青
1:42 title 学院青年
1:37 title 学集
1:39 title 学集团
1:37 title 学集团_
1:44 title 孩
1:78 title 孩子
1:83 title 孩子们
1:47 title 孩子们的
1:36 title 宁
1:33 title 宁海
1:34 title 宁海岛
1:85 title 守
1:41 title 守儿
1:45 title 守儿童
1:40 title 守儿童陪
1:76 title 安
1:99 title 安排
1:35 title 安排$
1:47 title 安排(
1:31 title 安排(2
1:35 title 安排(打
1:32 title 安排宿
1:77 title 安排的
1:45 title 安排的复
1:98 title 安排表
1:84 title 安排表$
1:59 title 安排表(
1:-36 title 安队
1:-39 title 安队_
1:-83 title 安队_对
1:62 title 完
1:48 title 完全
1:52 title 完全中
1:47 title 完全中学
1:31 title 完全小学
1:35 title 完小
1:45 title 完小罗
1:50 title 完小罗校
1:175 title 定
1:105 title 定$
1:44 title 定书
1:48 title 定书$
1:54 title 定事
1:54 title 定事项
1:56 title 定事项告
1:68 title 定点
1:38 title 定点帮
1:35 title 定点帮扶
1:68 title 定点支
1:43 title 定点支持
1:43 title 定点支援
1:44 title 宜
1:45 title 宜$
1:31 title 实
1:-118 title 实习
1:-139 title 实习生
1:-59 title 实习生分
1:35 title 实施办
1:60 title 实施意
1:45 title 实施意见
1:-37 title 实施方
1:-32 title 实施方案
1:43 title 实施细
1:54 title 实施细则
1:50 title 实施计
1:37 title 实施计划
1:71 title 实验
1:69 title 实验室
1:38 title 实验室_
1:41 title 实验室开
1:35 title 实验小
1:39 title 实验小学
1:33 title 实验高
1:32 title 实验高中
1:43 title 室
1:33 title 室_
1:34 title 室_赠
1:33 title 室_赠旧
1:-79 title 室岗
1:-62 title 室岗位
1:-57 title 室岗位职
1:41 title 室开
1:41 title 室开放
1:43 title 室开放约
1:46 title 室送
1:61 title 室送给
1:44 title 室送给薄
1:48 title 室通
1:55 title 室通知
1:56 title 室通知:
1:40 title 宫
1:35 title 宫辅
1:33 title 宫辅导
1:35 title 宫辅导员
1:36 title 家亲
1:36 title 家亲”
1:38 title 家亲”活
1:52 title 家名
1:50 title 家名单
1:60 title 家名单(
1:53 title 家坝
1:49 title 家坝小
1:50 title 家坝小学
1:63 title 家寨
1:58 title 家寨教
1:41 title 家寨教学
1:-48 title 家校
1:-100 title 家校群
1:-115 title 家校群消
1:-126 title 家长
1:-64 title 家长来
1:-60 title 家长来信
1:46 title 容
1:34 title 容_
1:32 title 容_德
1:33 title 容_德光
1:100 title 宿
1:64 title 宿制
1:33 title 宿制学
1:35 title 宿制学校
1:56 title 宿制小
1:63 title 宿制小学
1:56 title 宿舍
1:33 title 宿舍2
1:33 title 宿舍2实
1:70 title 宿舍管
1:50 title 宿舍管理
1:102 title 寄
1:77 title 寄宿
1:108 title 寄宿制
1:32 title 寄宿制学
1:62 title 寄宿制小
1:-51 title 寒
1:-52 title 寒假
1:-51 title 寒假值
1:-52 title 寒假值班
1:90 title 寨
1:39 title 寨小
1:43 title 寨小学
1:37 title 寨小学_
1:43 title 寨教
1:65 title 寨教学
1:60 title 寨教学点
1:69 title 对)
1:44 title 对)$
1:-64 title 对_
1:-39 title 对_卫
1:-114 title 对_卫生
1:-40 title 对_教
1:-38 title 对_教育
1:49 title 对一
1:36 title 对一”
1:36 title 对一”帮
1:37 title 对一家
1:44 title 对一家亲
1:45 title 对互
1:44 title 对互助
1:37 title 对互助协
1:35 title 对任
1:35 title 对任务
1:37 title 对任务的
1:57 title 对公
1:54 title 对公约
1:82 title 对公约$
1:61 title 对共
1:51 title 对共建
1:33 title 对共建协
1:54 title 对共建工
1:33 title 对协
1:33 title 对协议
1:43 title 对单
1:39 title 对单位
1:83 title 对单位登
1:49 title 对口帮
1:46 title 对口帮扶
1:73 title 对口扶
1:44 title 对口扶持
1:88 title 对口支持
1:-33 title 对口支援
1:36 title 对回
1:34 title 对回顾
1:37 title 对回顾与
1:51 title 对备
1:36 title 对备忘
1:48 title 对备忘录
1:41 title 对子
1:47 title 对子$
1:-58 title 对学
1:-59 title 对学校
1:-78 title 对学校交
1:51 title 对学校工
1:60 title 对学校的
1:47 title 对安
1:39 title 对安排
1:36 title 对安排$
1:30 title 对安排(
1:44 title 对小
1:42 title 对小河
1:46 title 对小河口
1:72 title 对工
1:57 title 对工作
1:30 title 对工作的
1:37 title 对工作行
1:84 title 对帮扶
1:34 title 对帮扶三
1:48 title 对帮扶云
1:57 title 对帮扶任
1:55 title 对帮扶协
1:43 title 对帮扶名
1:-109 title 对帮扶困
1:73 title 对帮扶工
1:57 title 对帮扶怎
1:44 title 对帮扶方
1:-114 title 对帮扶显
1:66 title 对帮扶活
1:32 title 对帮扶石
1:35 title 对帮扶计
1:76 title 对接
1:97 title 对接备
1:43 title 对接备忘
1:64 title 对接说
1:54 title 对接说明
1:37 title 对活
1:36 title 对活动
1:-62 title 对社
)"sv,
    R"(1:-50 title 对社区
1:-86 title 对社区服
1:73 title 对计
1:100 title 对计划
1:61 title 对计划$
1:-39 title 对话
1:-39 title 对话廖
1:-41 title 对话廖秋
1:-39 title 寻
1:-50 title 寻物
1:-49 title 寻物启
1:-49 title 寻物启事
1:-51 title 导1
1:-49 title 导10
1:-93 title 导10$
1:36 title 导合
1:50 title 导合作
1:76 title 导合作书
1:34 title 导员
1:36 title 导员交
1:36 title 导员交流
1:48 title 导思
1:47 title 导思想
1:44 title 导思想略
1:119 title 封
1:69 title 封信
1:105 title 封信$
1:50 title 将
1:50 title 将来
1:59 title 将来我
1:57 title 将来我校
1:62 title 尊
1:61 title 尊敬
1:60 title 尊敬的
1:40 title 尊敬的坡
1:30 title 小)
1:31 title 小)$
1:74 title 小,
1:56 title 小,2
1:85 title 小,20
1:31 title 小”)
1:31 title 小”)学
1:41 title 小与
1:35 title 小与嘉
1:48 title 小事
1:65 title 小事一
1:48 title 小事一_
1:35 title 小伙
1:35 title 小伙伴
1:34 title 小伙伴学
1:33 title 小偏
1:32 title 小偏乡
1:33 title 小偏乡伙
1:89 title 小分
1:95 title 小分队
1:49 title 小分队分
1:-74 title 小区
1:-72 title 小区便
1:-82 title 小区便民
1:55 title 小协
1:69 title 小协力
1:52 title 小协力备
1:53 title 小合
1:54 title 小合作
1:50 title 小合作书
1:36 title 小园
1:36 title 小园”
1:33 title 小园”结
1:32 title 小复
1:48 title 小复课
1:58 title 小复课后
1:45 title 小学$
1:54 title 小学(
1:31 title 小学(下
1:34 title 小学(乡
1:72 title 小学2
1:81 title 小学20
1:84 title 小学_
1:33 title 小学_五
1:39 title 小学_商
1:33 title 小学“
1:43 title 小学、
1:39 title 小学、杉
1:99 title 小学与
1:34 title 小学与云
1:34 title 小学与山
1:33 title 小学与市
1:44 title 小学与梁
1:31 title 小学与梨
1:45 title 小学与沙
1:30 title 小学与阳
1:59 title 小学云
1:35 title 小学云校
1:42 title 小学做
1:39 title 小学做的
1:-60 title 小学全
1:-39 title 小学全体
1:34 title 小学协助
1:48 title 小学图
1:46 title 小学图书
1:37 title 小学定
1:43 title 小学定点
1:45 title 小学对
1:38 title 小学对口
1:70 title 小学帮
1:83 title 小学帮扶
1:38 title 小学年
1:42 title 小学年度
1:-72 title 小学开
1:-47 title 小学开展
1:32 title 小学支援
1:-71 title 小学教
1:45 title 小学教育
1:55 title 小学校
1:52 title 小学校长
1:44 title 小学牵
1:42 title 小学牵手
1:-52 title 小学百
1:-57 title 小学百年
1:74 title 小学的
1:43 title 小学的十
1:52 title 小学的实
1:37 title 小学的打
1:70 title 小学结
1:97 title 小学结对
1:39 title 小学给
1:42 title 小学给山
1:79 title 小学贺
1:52 title 小学贺校
1:-47 title 小学赴
1:-48 title 小学赴石
1:96 title 小孩
1:103 title 小孩子
1:45 title 小孩子们
1:59 title 小手
1:54 title 小手”
1:70 title 小手”方
1:31 title 小携
1:31 title 小携手
1:39 title 小支
1:38 title 小支教
1:38 title 小支教点
1:31 title 小教
1:31 title 小教师支
1:48 title 小星
1:84 title 小星园
1:45 title 小星园协
1:54 title 小河
1:41 title 小河口
1:49 title 小河口幼
1:-42 title 小组
1:-45 title 小组名
1:-49 title 小组名单
1:60 title 小结
1:89 title 小结与
1:60 title 小结与下
1:50 title 小罗
1:46 title 小罗校
1:46 title 小罗校长
1:49 title 小规
1:58 title 小规模
1:58 title 小规模学
1:57 title 少
1:41 title 少先
1:40 title 少先队
1:42 title 少先队手
1:41 title 少年
1:35 title 少年宫辅
1:35 title 尾
1:50 title 尾初
1:35 title 尾初级
1:37 title 尾初级中
1:90 title 局
1:41 title 局2
1:54 title 局20
1:74 title 局202
1:37 title 局:
1:33 title 局:县
1:71 title 局人
1:63 title 局人事
1:75 title 局人事科
1:43 title 局会
1:41 title 局会议
1:39 title 局会议纪
1:64 title 局关
1:54 title 局关于
1:38 title 局关于“
1:35 title 局关于下
1:48 title 局关于公
1:32 title 局关于开
1:37 title 局关于强
1:53 title 局工
1:42 title 局工作
1:46 title 局工作会
1:43 title 局文
1:47 title 局文件
1:44 title 局文件(
1:-53 title 局答
1:-117 title 局答记
1:-52 title 局答记者
1:75 title 屏
1:33 title 屏东
1:30 title 屏东县
1:83 title 屏县
1:51 title 屏县城
1:79 title 屏县城乡
1:62 title 屏县第
1:64 title 屏县第二
1:40 title 屏同
1:35 title 屏同行
1:40 title 屏同行-
1:32 title 屏建
1:33 title 屏建筑
1:32 title 屏建筑工
1:33 title 屏职
1:34 title 屏职教
1:50 title 屏职教集
1:34 title 展“
1:37 title 展“大园
1:42 title 展合
1:43 title 展合作
1:40 title 展合作$
1:38 title 展城
1:30 title 展城乡
1:-47 title 展帮
1:-144 title 展帮扶
1:-39 title 展帮扶活
1:50 title 展薄
1:40 title 展薄弱
1:47 title 展薄弱学
1:64 title 属
1:39 title 属中
1:70 title 属中学
1:53 title 属中学集
1:30 title 属高校
1:45 title 山中
1:62 title 山中学
1:42 title 山中学帮
1:33 title 山丰
1:32 title 山丰国
1:35 title 山丰国民
1:-75 title 山乡
1:31 title 山乡立
1:32 title 山乡立幼
1:61 title 山区
1:78 title 山区学
1:57 title 山区学校
1:95 title 山区支
1:42 title 山区支教
1:47 title 山区职
1:39 title 山区职高
1:31 title 山坳三
1:31 title 山坳三园
1:38 title 山大
1:58 title 山大学
1:40 title 山大学附
1:31 title 山小学(
1:35 title 山尾
1:37 title 山尾初
1:36 title 山尾初级
1:54 title 山市
1:41 title 山市第
1:42 title 山市第七
1:34 title 山市顺和
1:42 title 山幼
1:59 title 山幼儿
1:37 title 山幼儿班
1:32 title 山月
1:32 title 山月国
1:33 title 山月国小
1:36 title 山海
1:33 title 山海情”
1:33 title 山的
1:46 title 山的礼
1:33 title 山的礼物
1:41 title 山背
1:41 title 山背小
1:39 title 山背小学
1:-58 title 山那
1:-67 title 山那边
1:-48 title 山那边的
1:71 title 山里
1:51 title 山里国
1:51 title 山里国小
1:54 title 屿
1:54 title 屿国
1:40 title 屿国民
1:51 title 屿国民小
1:64 title 岔
1:83 title 岔河
1:50 title 岔河初
1:60 title 岔河初中
1:-66 title 岗位
1:-67 title 岗位职
1:-71 title 岗位职责
1:90 title 岗派
1:45 title 岗派出
1:71 title 岗派出决
1:50 title 岚
1:38 title 岚山
1:37 title 岚山大
1:36 title 岚山大学
1:43 title 岛
1:33 title 岛国
1:33 title 岛国民中
1:43 title 岛培
1:37 title 岛培文中
1:32 title 岛小学支
1:70 title 岩
1:32 title 岩国
1:33 title 岩国中附
1:80 title 岩小
1:82 title 岩小学
1:80 title 岩小学年
1:44 title 岩路
1:41 title 岩路小
1:44 title 岩路小学
1:33 title 岬
1:55 title 岭
1:31 title 岭中
1:30 title 岭中学工
1:90 title 岭县
1:39 title 岭县启
1:56 title 岭县启聪
1:67 title 岭县基
1:46 title 岭县基础
1:33 title 岭县教
1:35 title 岭县教育
1:31 title 岭县第
1:37 title 岭县第二
1:49 title 岭县职
1:47 title 岭县职教
1:35 title 岭国
1:36 title 岭国小伙
1:51 title 岭市
1:42 title 岭市教
1:41 title 岭市教育
1:43 title 岭村
1:45 title 岭村完
1:48 title 岭村完小
1:49 title 岭林
1:47 title 岭林区
1:44 title 岭林区中
1:38 title 岭沟
1:46 title 岭沟初
1:41 title 岭沟初级
1:52 title 岭湾
1:52 title 岭湾第
1:44 title 岭湾第三
1:83 title 岸
1:69 title 岸区
1:65 title 岸区名
1:61 title 岸区名校
1:41 title 岸国
1:56 title 岸国中
1:45 title 岸国中协
1:30 title 峁县
1:31 title 峁县教育
1:41 title 峪
1:39 title 峪分
1:37 title 峪分校
1:67 title 峪分校起
1:61 title 峰
1:30 title 崇
1:30 title 川区
1:45 title 川县
1:44 title 川县第
1:45 title 川县第二
1:37 title 川工
1:42 title 川工业
1:38 title 川工业学
1:31 title 川市信
1:36 title 川市信息
1:63 title 川市第
1:57 title 川市第一
1:34 title 川师
1:35 title 川师大
1:35 title 川师大附
1:-54 title 州市
1:-157 title 州市与
1:-123 title 州市与巴
1:30 title 州湾市
1:52 title 巡
1:55 title 巡回
1:45 title 巡回讲
1:92 title 巡回讲师
1:76 title 巡回辅
1:36 title 巡回辅导
1:96 title 工$
1:40 title 工业
1:43 title 工业学
1:42 title 工业学校
1:-70 title 工会
1:-54 title 工会春
1:-53 title 工会春游
1:63 title 工作
1:40 title 工作互
1:43 title 工作互助
1:45 title 工作会
1:36 title 工作会商
1:45 title 工作会议
1:47 title 工作例
1:73 title 工作例会
1:43 title 工作台
1:70 title 工作台账
1:63 title 工作安
1:72 title 工作安排
1:50 title 工作实
1:53 title 工作实施
1:105 title 工作室
1:54 title 工作室送
1:40 title 工作小
1:81 title 工作小结
1:-86 title 工作总
1:-191 title 工作总结
1:98 title 工作方
1:92 title 工作方案
1:-52 title 工作日
1:-104 title 工作日志
1:84 title 工作清
1:58 title 工作清单
1:67 title 工作的
1:64 title 工作的通
1:58 title 工作纲
1:47 title 工作纲要
1:33 title 工作细
1:43 title 工作细则
1:-50 title 工作考
1:-96 title 工作考核
1:72 title 工作联
1:38 title 工作联席
1:82 title 工作联系
1:83 title 工作行
1:45 title 工作行政
1:40 title 工作表
1:39 title 工作表$
1:72 title 工作要
1:85 title 工作要点
1:76 title 工作计
1:75 title 工作计划
1:40 title 工作通
1:35 title 工作通报
1:45 title 工作队
1:44 title 工作队协
1:-88 title 工大
1:-112 title 工大会
1:-69 title 工大会记
1:41 title 工大学
1:45 title 工大学教
1:36 title 工学
1:34 title 工学校
1:58 title 工程
1:33 title 工程(
1:34 title 工程(2
1:30 title 工程任务
1:39 title 工程学
1:41 title 工程学校
1:31 title 工读学
1:32 title 工读学校
1:-118 title 巴
1:-54 title 巴坡
1:-54 title 巴坡市
1:-123 title 巴坡市缔
1:33 title 巴彦
1:-53 title 市
1:-64 title 市三
1:-70 title 市三医
1:-73 title 市三医院
1:-57 title 市与
1:-116 title 市与巴
1:-53 title 市与巴坡
1:32 title 市乡村
1:32 title 市优质
1:36 title 市信
1:37 title 市信息
1:-50 title 市协
1:-55 title 市协议
1:-47 title 市协议书
1:64 title 市教
1:67 title 市教育
1:59 title 市教育局
1:58 title 市海
1:33 title 市海滨
1:36 title 市港
1:33 title 市港东
1:53 title 市特
1:70 title 市特殊
1:57 title 市特殊教
1:32 title 市直
1:31 title 市立
1:32 title 市立光
1:32 title 市立光华
1:57 title 市第一
1:54 title 市第一中
1:44 title 市第七
1:41 title 市第七中
1:71 title 市第九
1:57 title 市第九中
1:49 title 市第五
1:44 title 市第五中
1:-57 title 市第八
1:-77 title 市第八小
1:-47 title 市第六
1:-51 title 市缔
1:-44 title 市缔结
1:-121 title 市缔结友
1:33 title 市顺和启
1:32 title 市鼓
1:31 title 市鼓岩
1:33 title 市鼓岩国
1:59 title 布
1:50 title 布2
1:49 title 布20
1:45 title 布202
1:34 title 布县高
1:33 title 布县高级
1:32 title 帆外国
1:31 title 帆外国语
1:-46 title 师
1:-43 title 师$
1:43 title 师:
1:44 title 师:$
1:43 title 师“
1:42 title 师“半
1:43 title 师“半月
1:-62 title 师》
1:-60 title 师》有
1:-68 title 师》有感
1:45 title 师一
1:34 title 师一名
1:33 title 师一名,
1:65 title 师个
1:56 title 师个人
1:60 title 师个人计
1:-216 title 师事
1:-189 title 师事务
1:-88 title 师事务所
1:99 title 师互
1:83 title 师互派
1:60 title 师互派一
1:85 title 师发
1:70 title 师发展
1:34 title 师发展合
1:39 title 师同
1:68 title 师同行
1:44 title 师同行方
1:35 title 师大
1:66 title 师大附
1:69 title 师大附中
1:35 title 师学
1:31 title 师学院
1:62 title 师工
1:53 title 师工作
1:43 title 师工作室
1:31 title 师帮
1:32 title 师帮带与
1:96 title 师徒
1:39 title 师徒同
1:35 title 师徒同行
1:85 title 师徒结
1:59 title 师徒结对
1:36 title 师成
1:37 title 师成长
1:40 title 师成长工
1:-49 title 师招
1:-50 title 师招募
1:-48 title 师招募公
1:33 title 师支
1:31 title 师支援
1:30 title 师支援会
1:-53 title 师来
1:-50 title 师来了
1:-138 title 师来了!
1:105 title 师派
1:49 title 师派遣
1:42 title 师派遣名
1:-88 title 师甄
1:-62 title 师甄选
1:-129 title 师甄选简
1:46 title 师的学
1:68 title 师的学校
1:51 title 师的补
1:49 title 师的补充
1:-49 title 师研
1:-55 title 师研习
1:-51 title 师研习奖
1:70 title 师范
1:70 title 师范学
1:67 title 师范学院
1:60 title 师资
1:31 title 师资互
1:32 title 师资互派
1:49 title 师资援
1:49 title 师资援助
1:-48 title 师赴
1:50 title 师赴乌
1:56 title 师赴乌苏
1:55 title 师轮
1:55 title 师轮岗
1:48 title 师轮岗派
1:34 title 师进
1:35 title 师进修
1:34 title 师进修的
1:33 title 帖
1:33 title 帖$
1:105 title 带
1:33 title 带三
1:34 title 带三校
1:34 title 带三校”
1:32 title 带与
1:32 title 带与骨
1:32 title 带与骨干
1:39 title 带任
1:47 title 带任务
1:49 title 带任务分
1:55 title 带分
1:50 title 带分组
1:59 title 带分组$
1:36 title 带小
1:32 title 带小园
1:35 title 带小园”
1:61 title 带弱
1:63 title 带弱园
1:72 title 带弱园”
1:70 title 带弱校
1:41 title 带弱校实
1:49 title 带方
1:98 title 带方案
1:52 title 带方案$
1:48 title 席
1:115 title 席会
1:106 title 席会$
1:34 title 席会会
1:44 title 席会会议
1:48 title 席会议
1:39 title 席会议纪
1:37 title 帮
1:-100 title 帮一
1:-91 title 帮一”
1:-122 title 帮一”互
1:35 title 帮一”公
1:88 title 帮带
1:32 title 帮带与骨
1:97 title 帮带任
1:92 title 帮带任务
1:57 title 帮带分
1:59 title 帮带分组
1:110 title 帮带方
1:98 title 帮带方案
1:38 title 帮弱
1:46 title 帮弱校
1:38 title 帮弱校的
1:38 title 帮扶
1:37 title 帮扶20
1:39 title 帮扶三
1:38 title 帮扶三年
1:34 title 帮扶三江
1:-39 title 帮扶不
1:-112 title 帮扶不是
1:31 title 帮扶乌
1:33 title 帮扶九
1:43 title 帮扶九溪
1:47 title 帮扶云
1:44 title 帮扶云屏
1:67 title 帮扶云溪
1:-45 title 帮扶人
1:-113 title 帮扶人_
1:82 title 帮扶任
1:79 title 帮扶任务
1:84 title 帮扶关
1:75 title 帮扶关系
1:-127 title 帮扶办
1:-162 title 帮扶办公
1:94 title 帮扶协
1:43 title 帮扶协作
1:74 title 帮扶协议
1:40 title 帮扶县
1:37 title 帮扶县中
1:32 title 帮扶县域
1:33 title 帮扶古
1:30 title 帮扶古渡
1:49 title 帮扶合
1:44 title 帮扶合作
1:42 title 帮扶名
1:47 title 帮扶名单
1:-48 title 帮扶困
1:-106 title 帮扶困难
1:43 title 帮扶备
1:46 title 帮扶备忘
1:70 title 帮扶大
1:49 title 帮扶大圩
1:53 title 帮扶大洼
1:30 title 帮扶学
1:37 title 帮扶学校
1:73 title 帮扶安
1:72 title 帮扶安排
1:38 title 帮扶实
1:40 title 帮扶实施
1:69 title 帮扶对
1:54 title 帮扶对子
1:31 title 帮扶工程
1:52 title 帮扶年
1:50 title 帮扶年度
1:37 title 帮扶怎
1:45 title 帮扶怎么
1:45 title 帮扶成
1:51 title 帮扶成员
1:75 title 帮扶教
1:48 title 帮扶教师
1:45 title 帮扶方
1:47 title 帮扶方案
1:77 title 帮扶日
1:89 title 帮扶日程
1:-52 title 帮扶显
1:-45 title 帮扶显真
1:32 title 帮扶条
1:32 title 帮扶条约
1:-75 title 帮扶果
1:-77 title 帮扶果农
1:32 title 帮扶汇
1:50 title 帮扶沙
1:38 title 帮扶河
1:86 title 帮扶河口
1:-39 title 帮扶活
1:-90 title 帮扶活动
1:68 title 帮扶牦
1:36 title 帮扶牦牛
1:49 title 帮扶石
1:42 title 帮扶石桥
1:100 title 帮扶简
1:47 title 帮扶简案
1:43 title 帮扶红
1:75 title 帮扶红石
1:44 title 帮扶联
1:42 title 帮扶联盟
1:31 title 帮扶薄
1:34 title 帮扶薄弱
1:42 title 帮扶行
1:45 title 帮扶行动
1:68 title 帮扶要
1:35 title 帮扶要点
1:70 title 帮扶计
1:97 title 帮扶计划
1:45 title 帮扶责
1:47 title 帮扶责任
1:31 title 帮扶连
1:31 title 帮扶连南
1:48 title 帮扶铁
1:46 title 帮扶铁岭
1:61 title 帮扶青
1:45 title 帮扶青竹
1:46 title 帮扶项
1:44 title 帮扶项目
1:32 title 帮扶龙
1:39 title 帮扶龙塘
1:41 title 干
1:31 title 干互助
1:32 title 干互助意
1:36 title 平
1:33 title 年
1:-80 title 年$
1:32 title 年(2
1:32 title 年(20
1:84 title 年)
1:68 title 年)$
1:56 title 年3
1:35 title 年3月
1:36 title 年9
1:37 title 年9月
1:36 title 年“
1:38 title 年“青
1:39 title 年“青苗
1:46 title 年一
1:46 title 年一贯
1:37 title 年一贯制
1:34 title 年下
1:37 title 年下半
1:35 title 年任
1:35 title 年任务
1:45 title 年任务分
1:47 title 年做
1:45 title 年做什
1:69 title 年做什么
1:41 title 年制
1:46 title 年制学
1:40 title 年制学校
1:53 title 年城
1:54 title 年城乡
1:44 title 年城乡学
1:44 title 年大
1:51 title 年大学
1:60 title 年大学支
1:88 title 年学
1:92 title 年学校
1:78 title 年学校结
1:30 title 年安
1:30 title 年安排
1:32 title 年宫
1:34 title 年宫辅
1:31 title 年宫辅导
1:-53 title 年寒
1:-53 title 年寒假
1:-144 title 年寒假值
1:44 title 年对
1:40 title 年对口
1:39 title 年对口支
1:48 title 年工
1:49 title 年工作
1:37 title 年工作安
1:38 title 年工作方
1:31 title 年工作计
1:66 title 年帮
1:67 title 年帮扶
1:40 title 年帮扶龙
1:85 title 年度
1:42 title 年度)
1:42 title 年度)$
1:48 title 年度“
1:30 title 年度“大
1:73 title 年度“青
1:81 title 年度任
1:73 title 年度任务
1:36 title 年度安
1:41 title 年度安排
1:75 title 年度工
1:43 title 年度工作
1:82 title 年度帮
1:80 title 年度帮扶
1:73 title 年度方
1:47 title 年度方案
1:31 title 年度结对
1:37 title 年度计划
1:50 title 年志
1:41 title 年志愿
1:46 title 年志愿者
1:44 title 年支
1:64 title 年支援
1:45 title 年支援事
1:-45 title 年教
1:37 title 年教育
1:37 title 年教育帮
1:65 title 年春
1:46 title 年春)
1:38 title 年春)牵
1:57 title 年春季
1:61 title 年春季学
1:-52 title 年校
1:-97 title 年校庆
1:-59 title 年校庆筹
1:37 title 年海
1:33 title 年海川
1:33 title 年海川市
1:57 title 年秋
1:57 title 年秋季
1:42 title 年秋季学
1:37 title 年级
1:33 title 年级英
1:33 title 年级英语
1:42 title 年结
1:33 title 年结对
1:36 title 年结对共
1:30 title 年行
1:30 title 年行动
1:30 title 年行动(
1:50 title 年规
1:51 title 年规划
1:64 title 年规划$
1:53 title 年规划(
1:66 title 年计
1:53 title 年计划
1:46 title 年计划$
1:44 title 年重
1:38 title 年重点
1:91 title 幼
1:144 title 幼儿
1:151 title 幼儿园
1:75 title 幼儿园_
1:73 title 幼儿园“
1:51 title 幼儿园与
1:38 title 幼儿园拉
1:40 title 幼儿园的
1:40 title 幼儿园答
1:59 title 幼儿园结
1:38 title 幼儿园联
1:48 title 幼儿园陪
1:67 title 幼儿班
1:38 title 幼儿班$
1:44 title 幼教
1:43 title 幼教联
1:42 title 幼教联合
1:32 title 幼教集
1:32 title 幼教集团
1:84 title 幼稚
1:52 title 幼稚园
1:91 title 幼稚园友
1:-55 title 幼院
1:-176 title 幼院合
1:-122 title 幼院合作
1:66 title 广
1:31 title 广电
1:32 title 广电大
1:32 title 广电大学
1:47 title 广西
1:37 title 广西桂
1:34 title 广西桂岭
1:-107 title 庆
1:-101 title 庆筹
1:-54 title 庆筹备
1:-60 title 庆筹备方
1:-122 title 庙
1:-71 title 庙会
1:-70 title 庙会筹
1:-108 title 庙会筹备
1:34 title 庙街
1:33 title 庙街小
1:33 title 庙街小学
1:-82 title 府
1:-61 title 府共
1:-70 title 府共建
1:-83 title 府共建协
1:36 title 府小
1:33 title 府小学
1:37 title 府小学帮
1:45 title 府教
1:96 title 度
1:38 title 度)
1:43 title 度)$
1:50 title 度“
1:34 title 度“大
1:35 title 度“大手
1:46 title 度“青
1:39 title 度“青蓝
1:88 title 度任
1:90 title 度任务
1:60 title 度任务$
1:69 title 度任务书
1:51 title 度任务清
1:41 title 度安
1:34 title 度安排$
1:41 title 度工
1:42 title 度工作
1:41 title 度工作安
1:87 title 度帮
1:36 title 度帮扶
1:38 title 度帮扶工
1:32 title 度帮扶要
1:54 title 度方
1:43 title 度方案
1:45 title 度方案(
1:41 title 度计
1:36 title 度计划
1:43 title 度计划$
1:-32 title 座
1:-45 title 座谈会纪
1:113 title 座谈记
1:49 title 座谈记录
1:53 title 康
1:45 title 康支
1:44 title 康支援
1:52 title 康支援单
1:-108 title 廖
1:-111 title 廖秋
1:-40 title 廖秋萍
1:-108 title 廖秋萍:
1:62 title 建
1:44 title 建“
1:77 title 建“春
1:42 title 建“春泥
1:-38 title 建协
1:-47 title 建协议
1:-74 title 建协议$
1:51 title 建协议书
1:101 title 建台
1:75 title 建台账
1:69 title 建台账(
1:49 title 建工
1:60 title 建工作
1:36 title 建引
1:35 title 建引领
1:46 title 建的
1:79 title 建的函
1:62 title 建的函$
1:33 title 建筑
1:33 title 建筑工程
1:110 title 建简
1:100 title 建简表
1:62 title 建简表$
1:47 title 建计
1:35 title 建计划
1:50 title 建计划$
1:45 title 建记
1:43 title 建记录
1:45 title 建记录(
1:35 title 建设
1:-47 title 开展
1:33 title 开展“
1:30 title 开展城
1:37 title 开展城乡
1:-44 title 开展帮
1:-74 title 开展帮扶
1:43 title 开展薄
1:44 title 开展薄弱
1:49 title 开放
1:92 title 开放约
1:86 title 开放约定
1:34 title 式
1:32 title 式”
1:39 title 式”帮
1:39 title 式”帮扶
1:35 title 引
1:40 title 引领
1:38 title 弟
1:48 title 弟学
1:71 title 弟学校
1:39 title 弟学校:
1:112 title 弱
1:61 title 弱园
1:51 title 弱园”
1:71 title 弱园”的
1:49 title 弱学
1:54 title 弱学校
1:47 title 弱学校提
1:76 title 弱校
1:82 title 弱校实
1:42 title 弱校实施
1:69 title 弱校的
1:37 title 弱校的实
1:73 title 弱校的服
1:47 title 强
1:50 title 强校
1:67 title 强校带
1:61 title 强校带弱
1:35 title 强校帮
1:38 title 强校帮弱
1:-69 title 录
1:-52 title 录$
1:65 title 录(
1:48 title 录(拟
1:98 title 录(拟办
1:33 title 录(第
1:35 title 录(第二
1:45 title 录)
1:54 title 录)$
1:-58 title 录语
1:-66 title 录语文
1:-58 title 录语文组
1:66 title 影
1:51 title 影子
1:61 title 影子学
1:41 title 影子学习
1:50 title 往
1:48 title 往来
1:34 title 往来安
1:39 title 往来安排
1:45 title 往校
1:44 title 往校|
1:44 title 往校|姓
1:-66 title 征
1:-67 title 征才
1:-67 title 征才启
1:-140 title 征才启事
1:44 title 径
1:47 title 径中
1:46 title 径中学
1:43 title 径中学姊
1:-52 title 律
1:-62 title 律师
1:-62 title 律师事
1:-62 title 律师事务
1:94 title 徒
1:38 title 徒同
1:39 title 徒同行
1:38 title 徒同行、
1:65 title 徒结
1:54 title 徒结对
1:80 title 徒结对公
1:-48 title 得
1:-44 title 得分
1:-44 title 得分组
1:-89 title 得分组织
1:-39 title 德与
1:-118 title 德与法
1:-123 title 德与法治
1:34 title 德光
1:40 title 德光中
1:33 title 德光中学
1:39 title 德女
1:41 title 德女子
1:41 title 德女子高
1:37 title 德峪
1:40 title 德峪分
1:38 title 德峪分校
1:90 title 心
1:30 title 心2
1:48 title 心20
1:42 title 心202
1:50 title 心_
1:57 title 心_协
1:53 title 心_协助
1:34 title 心三
1:43 title 心三年
1:38 title 心三年规
1:46 title 心伙
1:101 title 心伙伴
1:97 title 心伙伴计
1:-41 title 心小
1:-42 title 心小学
1:43 title 心小学与
1:-54 title 心小学支
1:46 title 心小学教
1:69 title 心幼
1:92 title 心幼儿
1:94 title 心幼儿园
1:44 title 心理
1:51 title 心理健
1:47 title 心理健康
1:39 title 心联
1:33 title 心联席
1:40 title 心联席会
1:-54 title 忆
1:-48 title 忆$
1:-73 title 志
1:-56 title 志$
1:-37 title 志愿
1:-45 title 志愿者
1:57 title 志愿者协
1:-47 title 志愿者行
1:166 title 忘
1:63 title 忘$
1:39 title 忘(
1:30 title 忘(2
1:40 title 忘(20
1:119 title 忘录
1:139 title 忘录$
1:44 title 怎
1:66 title 怎么
1:40 title 怎么抓
1:38 title 怎么抓$
1:45 title 思
1:48 title 思想
1:44 title 思想略
1:43 title 思想略。
1:31 title 性普通
1:33 title 性普通高
1:-152 title 总
1:44 title 总校
1:48 title 总校帮
1:53 title 总校帮扶
1:-47 title 总结
1:-50 title 总结会
1:-52 title 总结会议
1:-64 title 息
1:-44 title 息$
1:33 title 息工
1:36 title 息工程
1:36 title 息工程学
1:-65 title 息时
1:-143 title 息时间
1:-128 title 息时间的
1:-47 title 情
1:-106 title 情_
1:-46 title 情_携
1:-117 title 情_携手
1:30 title 情”
1:33 title 情”结对
1:95 title 想
1:81 title 想学
1:77 title 想学的
1:47 title 想学的$
1:39 title 想略
1:52 title 想略。
1:47 title 想略。$
1:-49 title 意
1:61 title 意见$
1:-149 title 意见表
1:-64 title 意见表$
1:-120 title 感
1:-65 title 感$
1:-93 title 感谢
1:-93 title 感谢信
1:-110 title 感谢信$
1:-41 title 愿
1:-44 title 愿者
1:40 title 愿者协
1:45 title 愿者协会
1:-46 title 愿者行
1:-51 title 愿者行前
1:115 title 成
1:58 title 成员
1:55 title 成员校
1:56 title 成员校行
1:56 title 成帮
1:51 title 成帮扶
1:68 title 成帮扶对
1:51 title 成长
1:37 title 成长$
1:37 title 成长工
1:36 title 成长工程
1:101 title 我们
1:81 title 我们想
1:44 title 我们想学
1:44 title 我们能
1:42 title 我们能给
1:64 title 我们要
1:46 title 我们要为
1:82 title 我校
1:67 title 我校与
1:56 title 我校与贵
1:69 title 我校帮
1:89 title 我校帮扶
1:52 title 我校的
1:77 title 我校的八
1:41 title 我校赴
1:41 title 我校赴山
1:-118 title 我的
1:-52 title 我的新
1:-95 title 我的新老
1:-61 title 户
1:-101 title 户主
1:-117 title 户主_
1:-46 title 户主_致
1:-47 title 户台
1:-47 title 户台账
1:-48 title 户台账户
1:32 title 房
1:72 title 所学
1:52 title 所学校
1:94 title 所学校结
1:40 title 所提
1:76 title 所提需
1:95 title 所提需求
1:-51 title 所结
1:-62 title 所结对
1:-53 title 所结对社
1:141 title 手
1:41 title 手_
1:44 title 手_一
1:84 title 手_一屏
1:76 title 手·
1:56 title 手·共
1:36 title 手·共成
1:101 title 手”
1:43 title 手”帮
1:37 title 手”帮扶
1:43 title 手”幼
1:47 title 手”幼儿
1:68 title 手”方
1:41 title 手”方案
1:33 title 手”结
1:42 title 手”行
1:52 title 手”行动
1:37 title 手”项
1:37 title 手”项目
1:50 title 手会
1:58 title 手会议
1:58 title 手会议决
1:-47 title 手共
1:-48 title 手共进
1:35 title 手共进备
1:-42 title 手共进谱
1:45 title 手协
1:42 title 手协议
1:52 title 手同
1:52 title 手同行
1:58 title 手同行_
1:42 title 手后
1:39 title 手后山
1:40 title 手后山幼
1:37 title 手帮
1:80 title 手拉
1:92 title 手拉手
1:42 title 手拉手·
1:33 title 手拉手”
1:74 title 手拉手活
1:41 title 手拉手简
1:35 title 手提
1:37 title 手提质
1:39 title 手提质工
1:38 title 手方
1:97 title 手方案
1:103 title 手方案$
1:69 title 手校
1:47 title 手校:
1:36 title 手校:卧
1:36 title 手校:河
1:44 title 手校责
1:56 title 手校责任
1:41 title 手活
1:43 title 手活动
1:42 title 手活动安
1:48 title 手牵
1:89 title 手牵小
1:59 title 手牵小手
1:40 title 手牵手
1:39 title 手牵手”
1:52 title 手的
1:51 title 手的协
1:53 title 手的协议
1:82 title 手简
1:46 title 手简表
1:40 title 手简表$
1:47 title 手行
1:48 title 手行动
1:87 title 手行动实
1:60 title 手计
1:66 title 手计划
1:64 title 手计划一
1:31 title 手计画(
1:-134 title 才启
1:-131 title 才启事
1:-61 title 才启事$
1:42 title 才工
1:42 title 才工作
1:73 title 才工作计
1:92 title 打
1:42 title 打印
1:36 title 打印贴
1:37 title 打印贴墙
1:68 title 打算
1:69 title 打算$
1:102 title 托
1:116 title 托管
1:39 title 托管乡
1:37 title 托管乡园
1:70 title 托管农
1:59 title 托管农村
1:45 title 托管帮
1:44 title 托管帮扶
1:58 title 托管薛
1:42 title 托管薛家
1:32 title 扶
1:34 title 扶2
1:56 title 扶三
1:37 title 扶三年
1:33 title 扶三年(
1:34 title 扶三江
1:-40 title 扶不
1:-39 title 扶不是
1:-122 title 扶不是施
1:43 title 扶九
1:41 title 扶九溪
1:35 title 扶九溪乡
1:73 title 扶云
1:41 title 扶云屏
1:48 title 扶云屏县
1:45 title 扶云溪
1:46 title 扶云溪特
1:-48 title 扶人
1:-46 title 扶人_
1:-45 title 扶人_措
1:73 title 扶任
1:88 title 扶任务
1:57 title 扶任务分
1:104 title 扶任务清
1:41 title 扶关
1:40 title 扶关系
1:72 title 扶关系协
1:-70 title 扶办
1:-69 title 扶办公
1:-68 title 扶办公室
1:87 title 扶助
1:48 title 扶助计
1:47 title 扶助计画
1:70 title 扶协
1:75 title 扶协议
1:82 title 扶协议$
1:64 title 扶协议书
1:45 title 扶县
1:45 title 扶县中
1:30 title 扶县中项
1:32 title 扶县域
1:32 title 扶县域高
1:31 title 扶古渡
1:32 title 扶古渡县
1:55 title 扶合
1:54 title 扶合作
1:47 title 扶合作备
1:46 title 扶名
1:46 title 扶名单
1:42 title 扶名单的
1:-46 title 扶困
1:-49 title 扶困难
1:-45 title 扶困难户
1:41 title 扶备
1:43 title 扶备忘录
1:77 title 扶大
1:99 title 扶大圩
1:54 title 扶大圩村
1:51 title 扶大洼
1:73 title 扶大洼村
1:39 title 扶学
1:37 title 扶学校
1:39 title 扶学校的
1:58 title 扶安
1:51 title 扶安排
1:49 title 扶安排的
1:41 title 扶安排表
1:39 title 扶实
1:42 title 扶实施
1:39 title 扶实施方
1:78 title 扶对
1:54 title 扶对子
1:46 title 扶对子$
1:-30 title 扶工作
1:31 title 扶工作会
1:36 title 扶工作台
1:33 title 扶工作安
1:53 title 扶工作实
1:-51 title 扶工作总
1:86 title 扶工作方
1:43 title 扶工作的
1:48 title 扶工作细
1:-49 title 扶工作考
1:41 title 扶工作联
1:39 title 扶工作要
1:65 title 扶工作计
1:32 title 扶工程
1:32 title 扶工程实
1:49 title 扶年
1:55 title 扶年度
1:64 title 扶怎
1:47 title 扶怎么
1:46 title 扶怎么抓
1:38 title 扶成
1:57 title 扶成员
1:46 title 扶成员校
1:42 title 扶持
1:66 title 扶持协
1:51 title 扶持协议
1:75 title 扶教
1:60 title 扶教师
1:74 title 扶教师个
1:37 title 扶方
1:43 title 扶方案
1:49 title 扶方案$
1:57 title 扶日
1:93 title 扶日程
1:48 title 扶日程汇
1:-111 title 扶显
1:-46 title 扶显真
1:-47 title 扶显真情
1:67 title 扶条
1:32 title 扶条约
1:32 title 扶条约$
1:-69 title 扶果
1:-85 title 扶果农
1:-112 title 扶果农计
1:31 title 扶汇报
1:33 title 扶汇报材
1:44 title 扶沙
1:39 title 扶河
1:88 title 扶河口
1:38 title 扶河口小
1:-37 title 扶活
1:-40 title 扶活动
1:-38 title 扶活动$
1:36 title 扶牦
1:59 title 扶牦牛
1:34 title 扶牦牛坪
1:57 title 扶石
1:31 title 扶石桥坪
1:42 title 扶简
1:92 title 扶简案
1:94 title 扶简案$
1:41 title 扶红
1:61 title 扶红石
1:42 title 扶红石镇
1:39 title 扶联
1:38 title 扶联盟
1:45 title 扶联盟会
1:32 title 扶苗
1:30 title 扶苗岭中
1:30 title 扶薄
1:50 title 扶行
1:44 title 扶行动的
1:33 title 扶要
1:32 title 扶要点
1:34 title 扶要点$
1:71 title 扶计
1:63 title 扶计划
1:41 title 扶计划$
1:68 title 扶计划(
1:46 title 扶责
1:49 title 扶责任
1:47 title 扶责任书
1:30 title 扶连
1:31 title 扶连南
1:30 title 扶连南瑶
1:40 title 扶铁
1:39 title 扶铁岭
1:46 title 扶铁岭沟
1:56 title 扶青
1:42 title 扶青竹
1:65 title 扶青竹中
1:44 title 扶项
1:115 title 扶项目
1:43 title 扶项目任
1:39 title 扶龙
1:38 title 扶龙塘
1:37 title 扶龙塘侗
1:52 title 批
1:74 title 批)
1:55 title 批)$
1:40 title 承
1:58 title 承诺
1:68 title 承诺之
1:76 title 承诺之前
1:33 title 技
1:34 title 技工
1:35 title 技工学
1:34 title 技工学校
1:38 title 技师
1:32 title 技师学院
1:47 title 技术
1:54 title 技术型
1:42 title 技术型高
1:34 title 技术学
1:37 title 技术学校
1:-79 title 技站
1:-80 title 技站帮
1:-84 title 技站帮扶
1:66 title 技职
1:59 title 技职教
1:69 title 技职教育
1:83 title 技艺
1:47 title 技艺合
1:91 title 技艺合作
1:42 title 抓
1:50 title 抓$
1:129 title 报
1:76 title 报$
1:39 title 报(
1:37 title 报(附
1:39 title 报(附来
1:31 title 报材
1:32 title 报材料$
1:75 title 拉
1:115 title 拉手
1:64 title 拉手·
1:37 title 拉手·共
1:32 title 拉手”
1:33 title 拉手”结
1:38 title 拉手后
1:39 title 拉手后山
1:77 title 拉手活
1:42 title 拉手活动
1:88 title 拉手简
1:67 title 拉手简表
1:-80 title 招
1:-133 title 招募
1:-53 title 招募公
1:-99 title 招募公告
1:106 title 拟
1:42 title 拟办
1:94 title 拟办)
1:45 title 拟办)$
1:84 title 持
1:75 title 持协
1:51 title 持协议
)"sv,
    R"(1:50 title 持协议(
1:80 title 持县
1:52 title 持县中
1:73 title 持县中工
1:60 title 持岔
1:60 title 持岔河
1:63 title 持岔河初
1:49 title 持德
1:49 title 持德峪
1:36 title 持德峪分
1:71 title 挂
1:83 title 挂职
1:65 title 挂职安
1:73 title 挂职安排
1:57 title 指
1:56 title 指导
1:48 title 指导思
1:49 title 指导思想
1:-90 title 捐
1:-93 title 捐赠
1:-92 title 捐赠证
1:-93 title 捐赠证书
1:84 title 换
1:44 title 换掉
1:43 title 换掉十
1:59 title 换掉十二
1:53 title 授
1:60 title 授课
1:52 title 授课专
1:57 title 授课专家
1:48 title 掉
1:34 title 掉十
1:67 title 掉十二
1:66 title 掉十二盏
1:95 title 排
1:66 title 排$
1:53 title 排(
1:40 title 排(2
1:39 title 排(20
1:36 title 排(打
1:35 title 排(打印
1:34 title 排宿
1:40 title 排宿舍
1:33 title 排宿舍2
1:97 title 排班
1:46 title 排班$
1:51 title 排的
1:46 title 排的复
1:32 title 排的复信
1:42 title 排的通知
1:76 title 排表
1:77 title 排表$
1:65 title 排表(
1:71 title 排表(一
1:35 title 接
1:52 title 接受
1:45 title 接受松
1:50 title 接受松江
1:42 title 接备
1:85 title 接备忘
1:41 title 接备忘$
1:34 title 接收
1:34 title 接收贵
1:34 title 接收贵院
1:55 title 接教
1:70 title 接教进
1:53 title 接教进城
1:-111 title 接致
1:-55 title 接致词
1:-53 title 接致词$
1:46 title 接说
1:51 title 接说明
1:44 title 接说明$
1:37 title 推
1:34 title 推荐
1:36 title 推荐名
1:33 title 推荐名单
1:-48 title 措
1:39 title 措勤
1:47 title 措勤县
1:39 title 措勤县完
1:-143 title 措施
1:-49 title 措施$
1:45 title 提供
1:35 title 提供奖
1:42 title 提供奖学
1:43 title 提升
1:47 title 提升帮
1:35 title 提升帮扶
1:-51 title 提案
1:-129 title 提案$
1:35 title 提质
1:35 title 提质工程
1:36 title 提需
1:44 title 提需求
1:43 title 提需求$
1:88 title 援
1:65 title 援$
1:48 title 援)
1:30 title 援)_
1:30 title 援)_蓝
1:30 title 援)玖
1:35 title 援_
1:40 title 援_苦竹
1:80 title 援与
1:46 title 援与受
1:45 title 援与受援
1:63 title 援乡
1:64 title 援乡村
1:39 title 援乡村点
1:82 title 援乡镇
1:59 title 援乡镇学
1:45 title 援事
1:45 title 援事宜
1:43 title 援事宜$
1:38 title 援云
1:35 title 援云岭
1:36 title 援云岭县
1:30 title 援会商
1:30 title 援会商备
1:33 title 援侗
1:38 title 援侗乡
1:35 title 援侗乡民
1:46 title 援助
1:43 title 援助$
1:47 title 援助合
1:68 title 援助合同
1:44 title 援协
1:32 title 援协定
1:32 title 援协定书
1:38 title 援协议
1:126 title 援单
1:51 title 援单$
1:92 title 援学
1:50 title 援学校
1:52 title 援学校工
1:40 title 援山
1:45 title 援山区
1:61 title 援山区职
1:54 title 援工
1:51 title 援工作
1:53 title 援工作计
1:124 title 援建
1:47 title 援建记
1:43 title 援建记录
1:103 title 援排
1:46 title 援排班
1:47 title 援排班$
1:45 title 援措
1:45 title 援措勤
1:46 title 援措勤县
1:34 title 援框
1:36 title 援框架
1:34 title 援框架合
1:43 title 援疆
1:40 title 援约
1:46 title 援约定
1:46 title 援约定$
1:41 title 援藏
1:40 title 援藏教
1:45 title 援藏教育
1:30 title 援责
1:31 title 援责任
1:32 title 援责任书
1:-68 title 援青
1:-62 title 援青石
1:-56 title 援青石乡
1:37 title 援韶
1:37 title 援韶关
1:36 title 援韶关黄
1:42 title 援鹰
1:43 title 援鹰嘴
1:69 title 援鹰嘴岩
1:-43 title 携
1:73 title 携手”
1:32 title 携手”幼
1:30 title 携手”校
1:50 title 携手会
1:56 title 携手会议
1:-95 title 携手共
1:-42 title 携手共进
1:44 title 携手协
1:44 title 携手协议
1:70 title 携手同
1:46 title 携手同行
1:43 title 携手方
1:46 title 携手方案
1:31 title 携手计
1:30 title 携手计画
1:-38 title 摘
1:46 title 摘)
1:40 title 摘)$
1:-31 title 摘要
1:-54 title 摘要$
1:42 title 摘要)
1:51 title 摘要)指
1:43 title 摘要十
1:63 title 摘要十二
1:96 title 支持
1:52 title 支持县
1:78 title 支持县中
1:58 title 支持岔
1:56 title 支持岔河
1:37 title 支持德
1:41 title 支持德峪
1:31 title 支持青
1:138 title 支援
1:50 title 支援$
1:30 title 支援)_
1:71 title 支援与
1:48 title 支援与受
1:76 title 支援乡
1:40 title 支援乡村
1:54 title 支援乡镇
1:86 title 支援事
1:37 title 支援事宜
1:50 title 支援云
1:36 title 支援云岭
1:30 title 支援会
1:30 title 支援会商
1:32 title 支援侗
1:33 title 支援侗乡
1:45 title 支援协
1:39 title 支援协议
1:47 title 支援单
1:45 title 支援单$
1:43 title 支援山
1:54 title 支援山区
1:42 title 支援工
1:39 title 支援工作
1:49 title 支援排
1:54 title 支援排班
1:39 title 支援措
1:43 title 支援措勤
1:35 title 支援框
1:36 title 支援框架
1:47 title 支援约
1:38 title 支援约定
1:30 title 支援责
1:-64 title 支援青
1:-64 title 支援青石
1:40 title 支援韶
1:39 title 支援韶关
1:39 title 支援鹰
1:38 title 支援鹰嘴
1:-130 title 支教
1:-50 title 支教回
1:-51 title 支教回忆
1:50 title 支教小
1:40 title 支教小分
1:61 title 支教工
1:92 title 支教工作
1:-53 title 支教教
1:-51 title 支教教师
1:36 title 支教点
1:37 title 支教点“
1:-69 title 支教的
1:73 title 支教的通
1:57 title 支教队
1:53 title 支教队2
1:-44 title 支部
1:46 title 支部共
1:46 title 支部共建
1:-121 title 支部结
1:-44 title 支部结对
1:34 title 收
1:76 title 收贵
1:32 title 收贵院
1:34 title 收贵院教
1:51 title 放
1:43 title 放约
1:42 title 放约定
1:97 title 放约定$
1:-104 title 政
1:38 title 政会
1:42 title 政会记
1:46 title 政会记录
1:-52 title 政协
1:-51 title 政协委
1:-51 title 政协委员
1:-66 title 政府
1:-65 title 政府共
1:-74 title 政府共建
1:30 title 政府小
1:38 title 政府小学
1:40 title 政府教育
1:34 title 敏
1:34 title 敏周
1:34 title 敏周二
1:33 title 敏周二_
1:30 title 教
1:84 title 教下
1:86 title 教下乡
1:43 title 教下乡与
1:44 title 教下乡活
1:70 title 教下乡菜
1:73 title 教中
1:58 title 教中心
1:35 title 教中心三
1:37 title 教中心联
1:68 title 教务
1:70 title 教务主
1:50 title 教务主任
1:111 title 教务系
1:40 title 教务系统
1:-55 title 教回
1:-53 title 教回忆
1:-54 title 教回忆$
1:47 title 教基
1:46 title 教基〔
1:41 title 教基〔2
1:-46 title 教学
1:84 title 教学点
1:54 title 教学点“
1:97 title 教学点携
1:47 title 教学点结
1:-40 title 教学设
1:-38 title 教学设计
1:48 title 教小
1:43 title 教小分
1:80 title 教小分队
1:40 title 教工
1:40 title 教工作
1:38 title 教工作小
1:-33 title 教师
1:43 title 教师“
1:71 title 教师“半
1:-68 title 教师》
1:-69 title 教师》有
1:56 title 教师个
1:51 title 教师个人
1:41 title 教师互
1:43 title 教师互派
1:43 title 教师发
1:43 title 教师发展
1:32 title 教师帮带
1:31 title 教师成
1:35 title 教师成长
1:-52 title 教师招
1:-96 title 教师招募
1:38 title 教师支
1:-68 title 教师甄
1:-70 title 教师甄选
1:49 title 教师的
1:44 title 教师的补
1:-47 title 教师研
1:-45 title 教师研习
1:-37 title 教师赴
1:48 title 教师赴乌
1:88 title 教师轮
1:45 title 教师轮岗
1:33 title 教师进
1:34 title 教师进修
1:-99 title 教教
1:-49 title 教教师
1:-48 title 教教师招
1:-134 title 教案
1:-87 title 教案)
1:-51 title 教案)$
1:37 title 教点
1:37 title 教点“
1:49 title 教点“结
1:50 title 教班
1:104 title 教班备
1:44 title 教班备忘
1:-46 title 教的
1:46 title 教的通
1:56 title 教的通知
1:45 title 教研
1:50 title 教研室
1:56 title 教研室通
1:53 title 教研帮
1:55 title 教研帮带
1:-87 title 教研组
1:-84 title 教研组活
1:60 title 教研联
1:60 title 教研联合
1:44 title 教练
1:51 title 教练下
1:43 title 教练下沉
1:61 title 教组
1:45 title 教组)
1:65 title 教组)$
1:-113 title 教职
1:-92 title 教职工
1:-88 title 教职工大
1:68 title 教联
1:38 title 教联合
1:38 title 教联合体
1:30 title 教联盟
1:30 title 教联盟三
1:85 title 教育
1:-38 title 教育一
1:-39 title 教育一队
1:54 title 教育中
1:49 title 教育中心
1:-75 title 教育二
1:-96 title 教育二队
1:86 title 教育交
1:83 title 教育交流
1:69 title 教育人
1:61 title 教育人才
1:36 title 教育体育
1:45 title 教育共
1:45 title 教育共同
1:-100 title 教育助
1:-55 title 教育助力
1:31 title 教育协
1:43 title 教育和
1:34 title 教育和体
1:30 title 教育处
1:38 title 教育处_
1:69 title 教育学
1:67 title 教育学校
1:30 title 教育学院
1:33 title 教育实施
1:90 title 教育局
1:61 title 教育局2
1:67 title 教育局人
1:42 title 教育局会
1:47 title 教育局关
1:41 title 教育局工
1:30 title 教育局教
1:35 title 教育局文
1:-53 title 教育局答
1:38 title 教育巡
1:70 title 教育巡回
1:33 title 教育工
1:35 title 教育工作
1:85 title 教育帮
1:95 title 教育帮扶
1:47 title 教育组
1:73 title 教育组今
1:66 title 教育联
1:68 title 教育联盟
1:74 title 教育集
1:67 title 教育集团
1:112 title 教资
1:103 title 教资源
1:41 title 教资源支
1:31 title 教跟岗
1:31 title 教跟岗去
1:57 title 教进
1:43 title 教进城
1:50 title 教进城活
1:49 title 教队
1:77 title 教队2
1:54 title 教队20
1:54 title 教集
1:50 title 教集团
1:34 title 教集团“
1:71 title 教集团对
1:66 title 敬
1:36 title 敬业
1:40 title 敬业书
1:37 title 敬业书院
1:41 title 敬的
1:45 title 敬的坡
1:73 title 敬的坡头
1:66 title 数
1:47 title 数字
1:84 title 数字教
1:46 title 数字教育
1:-135 title 整
1:-59 title 整学
1:-66 title 整学校
1:-65 title 整学校作
1:-95 title 文
1:43 title 文中
1:47 title 文中学
1:45 title 文中学与
1:45 title 文件
1:41 title 文件(
1:49 title 文件(教
1:33 title 文庙
1:34 title 文庙街
1:34 title 文庙街小
1:-54 title 文我
1:-54 title 文我的
1:-45 title 文我的新
1:52 title 文昌
1:55 title 文本
1:46 title 文本(
1:76 title 文本(摘
1:-90 title 文目
1:-93 title 文目录
1:-78 title 文目录$
1:-59 title 文组
1:-58 title 文组_
1:-64 title 文组_第
1:34 title 文者
1:34 title 文者:
1:34 title 文者:北
1:48 title 料
1:45 title 料:
1:40 title 料:结
1:47 title 料:结对
1:-65 title 新
1:41 title 新一
1:35 title 新一轮
1:35 title 新一轮校
1:34 title 新北市
1:34 title 新北市海
1:49 title 新区
1:43 title 新区两
1:49 title 新区两校
1:32 title 新教
1:31 title 新教师
1:32 title 新教师帮
1:-89 title 新篇
1:-116 title 新篇$
1:-47 title 新老
1:-52 title 新老师
1:-53 title 新老师$
1:73 title 新苗园
1:39 title 新苗园)
1:45 title 新苗幼
1:40 title 新苗幼儿
1:48 title 新苗海
1:55 title 新苗海报
1:44 title 方)
1:34 title 方)$
1:79 title 方案(
1:48 title 方案(一
1:77 title 方案(小
1:30 title 方案》
1:34 title 方案》的
1:-43 title 施$
1:32 title 施办
1:34 title 施办法
1:32 title 施办法$
1:47 title 施意
1:60 title 施意见
1:51 title 施意见$
1:-40 title 施方案
1:-38 title 施方案$
1:43 title 施测
1:32 title 施测4
1:33 title 施测4校
1:46 title 施细
1:65 title 施细则
1:55 title 施细则$
1:-110 title 施舍
1:-40 title 施舍$
1:44 title 施计
1:42 title 施计划
1:33 title 施计画
1:32 title 施计画$
1:69 title 族
1:59 title 族中
1:59 title 族中学
1:40 title 族中学帮
1:37 title 族中学规
1:31 title 族职业
1:30 title 族自
1:37 title 族自治
1:40 title 族自治县
1:37 title 族艺
1:38 title 族艺术
1:41 title 族艺术班
1:35 title 族高
1:35 title 族高级
1:36 title 族高级中
1:50 title 旗
1:-66 title 日
1:-44 title 日_
1:-123 title 日_公
1:-40 title 日_公安
1:-38 title 日_教
1:-39 title 日_教育
1:35 title 日于
1:44 title 日于云
1:44 title 日于云林
1:-48 title 日志
1:-100 title 日志$
1:69 title 日程
1:45 title 日程汇
1:72 title 日程汇编
1:32 title 旧
1:32 title 旧仪
1:40 title 旧仪器
1:33 title 旧仪器十
1:-52 title 时
1:47 title 时间$
1:-70 title 时间的
1:-63 title 时间的通
1:95 title 时间表
1:81 title 时间表$
1:89 title 昌
1:107 title 明
1:66 title 明$
1:33 title 明学校
1:33 title 明学校年
1:52 title 明德
1:38 title 明德女
1:40 title 明德女子
1:33 title 明溪
1:33 title 明溪实
1:33 title 明溪实验
1:42 title 明盲
1:113 title 明盲校
1:74 title 明盲校帮
1:-47 title 星
1:46 title 星园
1:45 title 星园协
1:82 title 星园协助
1:42 title 春)
1:38 title 春)牵
1:39 title 春)牵手
1:100 title 春季
1:69 title 春季)
1:83 title 春季)$
1:84 title 春季学
1:82 title 春季学期
1:66 title 春泥
1:61 title 春泥”
1:54 title 春泥”阅
1:-69 title 春游
1:-42 title 春游方
1:-68 title 春游方案
1:41 title 春芽
1:44 title 春芽”
1:43 title 春芽”帮
1:-38 title 是
1:-39 title 是施
1:-40 title 是施舍
1:-40 title 是施舍$
1:-51 title 显
1:-47 title 显真
1:-42 title 显真情
1:-47 title 显真情_
1:58 title 晋
1:48 title 普
1:51 title 普通
1:87 title 普通高
1:49 title 普通高中
1:55 title 智
1:34 title 智三
1:33 title 智三类
1:34 title 智三类学
1:49 title 智学
1:63 title 智学校
1:37 title 智学校与
1:75 title 暑
1:95 title 暑期
1:48 title 暑期校
1:71 title 暑期校长
1:62 title 暑期送
1:68 title 暑期送培
1:35 title 暨
1:40 title 月
1:51 title 月)
1:49 title 月)$
1:53 title 月-
1:30 title 月-2
1:-39 title 月1
1:-36 title 月1日
1:-124 title 月1日_
1:-39 title 月2
1:-87 title 月2日
1:-39 title 月2日_
1:68 title 月一
1:43 title 月一日
1:42 title 月一日于
1:45 title 月回
1:33 title 月回访
1:44 title 月回访一
1:33 title 月国
1:32 title 月国小
1:30 title 月国小偏
1:41 title 月度
1:41 title 月度任
1:43 title 月度任务
1:33 title 月来
1:33 title 月来访
1:32 title 月来访一
1:43 title 月研
1:87 title 月研”
1:79 title 月研”对
1:-56 title 月色
1:-60 title 月色(
1:-58 title 月色(教
1:-66 title 有
1:-72 title 有感
1:-55 title 有感$
1:-33 title 服
1:-62 title 服务
1:44 title 服务$
1:-171 title 服务安
1:-62 title 服务安排
1:45 title 服务支
1:96 title 服务支援
1:35 title 朗
1:61 title 望
1:39 title 期
1:-63 title 期)$
1:53 title 期安
1:54 title 期安排
1:59 title 期安排$
1:38 title 期工
1:44 title 期工作
1:35 title 期工作纲
1:64 title 期帮
1:51 title 期帮扶
1:42 title 期帮扶安
1:47 title 期我
1:46 title 期我们
1:68 title 期我们要
1:40 title 期支
1:44 title 期支教
1:94 title 期支教小
1:55 title 期教
1:-49 title 期末
1:-59 title 期末统
1:-153 title 期末统考
1:52 title 期校
1:57 title 期校长
1:49 title 期校长挂
1:40 title 期结
1:46 title 期结对
1:81 title 期送
1:59 title 期送培
1:76 title 期送培到
1:86 title 期送课
1:110 title 期送课时
1:55 title 木
1:48 title 木冲
1:41 title 木冲小
1:40 title 木冲小学
1:32 title 木桥
1:32 title 木桥小
1:34 title 木桥小学
1:31 title 未
1:30 title 未县乡
1:40 title 未县乡村
1:-55 title 末
1:-58 title 末统
1:-112 title 末统考
1:-55 title 末统考考
1:82 title 本(
1:79 title 本(摘
1:58 title 本(摘)
1:-38 title 本校
1:31 title 本校”
1:30 title 本校”)
1:30 title 本校与竹
1:-72 title 本校行
1:-59 title 本校行事
1:71 title 术
1:59 title 术型
1:54 title 术型高
1:52 title 术型高中
1:38 title 术学
1:42 title 术学校
1:37 title 术学校“
1:32 title 术班
1:31 title 术班备
1:35 title 术班备忘
1:41 title 术节
1:47 title 术节筹
1:46 title 术节筹备
1:34 title 机
1:35 title 机关
1:34 title 机关第
1:42 title 杉
1:40 title 杉木
1:40 title 杉木冲
1:38 title 杉木冲小
1:46 title 杏
1:89 title 杏花
1:44 title 杏花小
1:45 title 杏花小学
1:75 title 材
1:61 title 材料
1:33 title 材料$
1:42 title 材料:
1:46 title 材料:结
1:-49 title 村党
1:-52 title 村党支
1:-47 title 村党支部
1:-56 title 村学校$
1:32 title 村学校“
1:34 title 村学校少
1:50 title 村完
1:46 title 村完小
1:46 title 村完小罗
1:115 title 村小
1:31 title 村小)
1:31 title 村小)$
1:109 title 村小,
1:53 title 村小,2
1:102 title 村小学
1:50 title 村小学图
1:74 title 村小学支
1:37 title 村小支
1:37 title 村小支教
1:34 title 村小方案
1:39 title 村小规
1:75 title 村小规模
1:46 title 村工
1:41 title 村工作
1:44 title 村工作队
1:59 title 村幼
1:39 title 村幼儿
1:57 title 村幼儿园
1:86 title 村教师“
1:-65 title 村教师》
1:57 title 村校
1:57 title 村校工
1:63 title 村校工作
1:50 title 村点
1:36 title 村点校
1:39 title 村点校清
1:-48 title 村第
1:-50 title 村第一
1:-101 title 村第一书
1:34 title 条
1:32 title 条约
1:66 title 条约$
1:-49 title 来了
1:-51 title 来了!
1:-54 title 来了!启
1:-143 title 来信
1:-114 title 来信$
1:49 title 来安
1:44 title 来安排
1:44 title 来年
1:42 title 来年支
1:45 title 来年支援
1:41 title 来年计
1:37 title 来年计划
1:84 title 来我
1:62 title 来我校
1:71 title 来我校的
1:33 title 来访
1:32 title 来访一
1:33 title 来访一次
1:48 title 杨
1:56 title 杨河
1:43 title 杨河两
1:58 title 杨河两校
1:40 title 松
1:34 title 松桃路
1:33 title 松桃路小
1:47 title 松江
1:47 title 松江市
1:46 title 松江市第
1:97 title 林
1:65 title 林中
1:51 title 林中)
1:43 title 林中)接
1:39 title 林中学_
1:49 title 林区
1:43 title 林区中
1:36 title 林区中学
1:43 title 林坡
1:39 title 林坡小
1:44 title 林坡小学
1:44 title 林学
1:41 title 林学区
1:38 title 林学区中
1:46 title 林路
1:43 title 林路小
1:47 title 林路小学
1:-74 title 果
1:-78 title 果农
1:-79 title 果农计
1:-109 title 果农计划
1:73 title 枫
1:72 title 枫林
1:46 title 枫林路
1:42 title 枫林路小
1:33 title 枫桥
1:41 title 架
1:36 title 架协
1:36 title 架协议
1:30 title 架协议$
1:30 title 架合
1:35 title 架合同
1:36 title 架合同$
1:-50 title 柏
1:-50 title 柏树
1:-57 title 柏树湾
1:-54 title 柏树湾中
1:37 title 柏桥
1:42 title 柏桥村
1:35 title 柏桥村小
1:102 title 柳
1:53 title 柳塘
1:50 title 柳塘小
1:46 title 柳塘小学
1:48 title 柳小
1:45 title 柳小学
1:47 title 柳小学做
1:43 title 柳树
1:40 title 柳树村
1:37 title 柳树村幼
1:51 title 柳荫
1:59 title 柳荫小
1:61 title 柳荫小学
1:-135 title 标
1:-49 title 标准
1:-50 title 标准项
1:-47 title 标准项目
1:50 title 栏
1:42 title 栏$
1:39 title 树村
1:42 title 树村幼
1:40 title 树村幼儿
1:-135 title 树湾
1:-51 title 树湾中
1:-58 title 树湾中学
1:36 title 栗
1:34 title 栗乡
1:191 title 校
1:-31 title 校$
1:31 title 校(
1:31 title 校(下
1:31 title 校(下称
1:32 title 校-雪
1:32 title 校-雪溪
1:38 title 校2
1:36 title 校20
1:38 title 校202
1:56 title 校:
1:38 title 校:卧
1:44 title 校:我
1:71 title 校:我们
1:38 title 校:河湟
1:77 title 校_
1:45 title 校_周
1:44 title 校_周工
1:50 title 校_工
1:58 title 校_工作
1:62 title 校|
1:41 title 校|姓
1:42 title 校|姓名
1:45 title 校|派
1:41 title 校|派往
1:47 title 校“
1:60 title 校“一
1:36 title 校“一对
1:32 title 校“五
1:32 title 校“五个
1:61 title 校”
1:31 title 校”)
1:71 title 校”工
1:74 title 校”工作
1:34 title 校”帮
1:34 title 校”帮扶
1:95 title 校与
1:33 title 校与佛
1:36 title 校与佛山
1:31 title 校与河
1:31 title 校与河坝
1:43 title 校与石
1:35 title 校与石门
1:30 title 校与竹
1:30 title 校与竹坑
1:43 title 校与芦
1:37 title 校与芦苇
1:69 title 校与贵
1:48 title 校与贵校
1:34 title 校东
1:34 title 校东西
1:31 title 校东西部
1:-67 title 校交
1:-79 title 校交流
1:-76 title 校交流座
1:69 title 校伙
1:43 title 校伙伴
1:35 title 校伙伴协
1:68 title 校伙伴计
1:34 title 校会
1:-71 title 校作
1:-69 title 校作息
1:-138 title 校作息时
1:43 title 校党
1:62 title 校党支
1:42 title 校党支部
1:48 title 校全
1:56 title 校全体
1:43 title 校全体老
1:115 title 校共
1:116 title 校共建
1:62 title 校共建台
1:65 title 校共建简
1:42 title 校共建计
1:46 title 校函
1:43 title 校函:
1:45 title 校函:关
1:-153 title 校刊
1:-59 title 校刊卷
1:-148 title 校刊卷首
1:-54 title 校务
1:-49 title 校务会
1:-177 title 校务会议
1:30 title 校包一
1:33 title 校区
1:33 title 校区外
1:64 title 校协
1:65 title 校协作
1:41 title 校协作体
1:50 title 校协作计
1:37 title 校县
1:38 title 校县合
1:35 title 校县合作
1:44 title 校合
1:43 title 校合作
1:41 title 校合作会
1:61 title 校合作协
1:62 title 校定
1:49 title 校定点
1:33 title 校定点帮
1:45 title 校定点支
1:45 title 校实
1:75 title 校实施
1:43 title 校实施方
1:32 title 校实施计
1:71 title 校对
1:77 title 校对口
1:80 title 校对口帮
1:38 title 校少
1:31 title 校少年
1:39 title 校少年宫
1:86 title 校工
1:96 title 校工作
1:35 title 校工作会
1:65 title 校工作例
1:62 title 校工作方
1:48 title 校工作纲
1:32 title 校师
1:32 title 校师资互
1:47 title 校带
1:74 title 校带三
1:33 title 校带三校
1:39 title 校带弱
1:43 title 校带弱校
1:136 title 校帮
1:31 title 校帮带
1:33 title 校帮带方
1:42 title 校帮弱
1:37 title 校帮弱校
1:123 title 校帮扶
1:30 title 校帮扶三
1:73 title 校帮扶云
1:45 title 校帮扶安
1:46 title 校帮扶工
1:39 title 校帮扶年
1:50 title 校帮扶成
1:40 title 校帮扶河
1:92 title 校帮扶简
1:31 title 校帮扶薄
1:37 title 校帮扶计
1:61 title 校年
1:62 title 校年度
1:39 title 校年度计
1:-49 title 校庆
1:-56 title 校庆筹
1:-60 title 校庆筹备
1:44 title 校所
1:40 title 校所提
1:81 title 校所提需
1:70 title 校手
1:50 title 校手拉
1:41 title 校手拉手
1:60 title 校托
1:64 title 校托管
1:57 title 校托管农
1:88 title 校技
1:44 title 校技艺
1:47 title 校技艺合
1:46 title 校提
1:44 title 校提升
1:39 title 校提升帮
1:47 title 校援
1:41 title 校援藏
1:42 title 校援藏教
1:41 title 校携
1:68 title 校携手
1:64 title 校支
1:60 title 校支援
1:37 title 校支援侗
1:40 title 校支援山
1:89 title 校教
1:41 title 校教师
1:39 title 校教师发
1:62 title 校教练
1:50 title 校教练下
1:36 title 校教育
1:48 title 校教育共
1:47 title 校校
1:42 title 校校际
1:91 title 校校际援
1:74 title 校清
1:38 title 校清单
1:56 title 校清单$
1:89 title 校牵
1:83 title 校牵手
1:45 title 校牵手的
1:53 title 校牵手计
1:45 title 校牵百
1:42 title 校牵百校
1:35 title 校生
1:34 title 校生活
1:33 title 校生活管
1:106 title 校的
1:80 title 校的一
1:79 title 校的一封
1:75 title 校的八
1:47 title 校的八位
1:42 title 校的函
1:42 title 校的函$
1:37 title 校的实
1:33 title 校的实施
1:89 title 校的服
1:78 title 校的服务
1:34 title 校的课
1:33 title 校的课周
1:30 title 校约
1:71 title 校结
1:107 title 校结对
1:40 title 校结对互
1:47 title 校结对备
1:36 title 校结对安
1:89 title 校结对帮
1:51 title 校结成
1:50 title 校结成帮
1:100 title 校缔
1:43 title 校缔结
1:41 title 校缔结帮
1:-86 title 校群
1:-97 title 校群消
1:-51 title 校群消息
1:43 title 校联
1:38 title 校联席
1:131 title 校联席会
1:75 title 校艺
1:49 title 校艺术
1:48 title 校艺术节
1:46 title 校菜
1:45 title 校菜单
1:47 title 校菜单$
1:-64 title 校行
1:-81 title 校行事
1:-81 title 校行事历
1:105 title 校行动
1:77 title 校行动方
1:53 title 校责
1:47 title 校责任
1:50 title 校责任状
1:37 title 校赴
1:40 title 校赴山
1:41 title 校赴山区
1:40 title 校起
1:62 title 校起步
1:69 title 校起步阶
1:94 title 校长
1:39 title 校长书
1:35 title 校长书$
1:-51 title 校长交接
1:32 title 校长交流
1:30 title 校长函
1:47 title 校长工
1:47 title 校长工作
1:55 title 校长挂
1:52 title 校长挂职
1:68 title 校长携
1:62 title 校长携手
1:56 title 校长的
1:113 title 校长的信
1:33 title 校长致
1:59 title 校际帮
1:54 title 校际帮扶
1:64 title 校际援
1:47 title 校际援助
1:-62 title 校际桌
1:-61 title 校际桌球
1:37 title 校际结
1:37 title 校际结对
1:47 title 校食
1:109 title 校食堂
1:52 title 校食堂与
1:75 title 校首
1:86 title 校首长
1:43 title 校首长会
1:-46 title 核
1:-154 title 核评
1:-48 title 核评分
1:-94 title 核评分标
1:39 title 栾
1:57 title 桂
1:36 title 桂岭
1:36 title 桂岭县
1:39 title 桂岭县启
1:33 title 桃
1:30 title 桃园
1:30 title 桃园片
1:33 title 桃路
1:33 title 桃路小
1:34 title 桃路小学
1:54 title 框
1:55 title 框架
1:35 title 框架协
1:36 title 框架协议
1:32 title 框架合
1:32 title 框架合同
1:68 title 案(
1:51 title 案(一
1:66 title 案(一页
1:46 title 案(小
1:84 title 案(小星
1:-58 title 案)
1:-55 title 案)$
1:37 title 案》
1:33 title 案》的通
1:-76 title 桌
1:-64 title 桌$
1:-56 title 桌球
1:-103 title 桌球邀
1:-56 title 桌球邀请
1:61 title 桐
1:60 title 桐川
1:56 title 桐川市
1:61 title 桐川市第
1:46 title 桑
1:38 title 桑坪
1:48 title 桑坪镇
1:49 title 桑坪镇中
1:83 title 桥
1:35 title 桥坪
1:35 title 桥坪中
1:30 title 桥坪中学
1:39 title 桥头
1:41 title 桥头小
1:76 title 桥头小学
1:33 title 桥小
1:33 title 桥小学
1:32 title 桥小学_
1:36 title 桥村
1:37 title 桥村小
1:45 title 桥村小支
1:-37 title 梁
1:45 title 梁家
1:72 title 梁家寨
1:42 title 梁家寨教
1:-77 title 梁小
1:-79 title 梁小学
1:-46 title 梁小学开
1:62 title 梧
1:37 title 梧岭
1:42 title 梧岭县
1:42 title 梧岭县基
1:32 title 梨
1:33 title 梨花沟
1:32 title 梨花沟小
1:43 title 棠
1:43 title 棠湾
1:96 title 棠湾小
1:86 title 棠湾小学
1:34 title 榕
1:37 title 樟
1:51 title 樟区
1:35 title 樟区教
1:34 title 樟区教育
1:51 title 模
1:58 title 模学
1:51 title 模学校
1:50 title 模学校协
1:57 title 次
1:34 title 次)$
1:40 title 次5
1:33 title 次5学
1:32 title 次5学生
1:36 title 次_
1:34 title 次_内
1:33 title 次_内容
1:32 title 次_每
1:36 title 次_每月
1:-94 title 正
1:-56 title 正申
1:-52 title 正申请
1:-59 title 正申请$
1:68 title 步
1:42 title 步打
1:38 title 步打算
1:38 title 步打算$
1:39 title 步阶
1:36 title 步阶段
1:38 title 步阶段的
1:112 title 殊
1:73 title 殊学
1:53 title 殊学校
1:69 title 殊学校伙
1:81 title 殊教
1:118 title 殊教育
1:39 title 殊教育中
1:61 title 殊教育学
1:35 title 殊教育巡
1:68 title 段
1:39 title 段的
1:40 title 段的安
1:61 title 段的安排
1:32 title 段考
1:33 title 段考_
1:32 title 段考_命
1:37 title 每
1:38 title 每周
1:40 title 每周六
1:33 title 每周六节
1:36 title 每月
1:33 title 每月回
1:33 title 每月回访
1:34 title 每月来
1:33 title 每月来访
1:41 title 毕
1:43 title 毕业
1:43 title 毕业班
1:39 title 毕业班工
1:40 title 民
1:32 title 民中
1:33 title 民中学
1:33 title 民中学与
1:32 title 民医
1:33 title 民医院
1:88 title 民小
1:92 title 民小学
1:35 title 民小学$
1:37 title 民小学与
1:62 title 民小学全
1:34 title 民小学函
1:33 title 民小学协
1:36 title 民小学结
1:39 title 民政
1:36 title 民政府
1:59 title 民族
1:56 title 民族中
1:58 title 民族中学
1:30 title 民族职业
1:36 title 民族艺
1:34 title 民族艺术
1:-68 title 民通
1:-68 title 民通知
1:-97 title 民通知$
1:34 title 水井
1:34 title 水井小学
1:-62 title 水泥
1:-64 title 水泥厂
1:-57 title 水泥厂助
1:44 title 求
1:41 title 求$
1:59 title 汇
1:31 title 汇报材
1:34 title 汇报材料
1:45 title 汇编
1:82 title 汇编$
1:82 title 江
1:49 title 江书院
1:30 title 江书院(
1:35 title 江北
1:31 title 江北区
1:34 title 江北区实
1:66 title 江县
1:35 title 江县北
1:35 title 江县北屿
1:34 title 江县启明
1:37 title 江县第
1:45 title 江县第一
1:53 title 江城
1:38 title 江城职
1:35 title 江城职业
1:30 title 江基
1:30 title 江基金会
1:49 title 江岸
1:67 title 江岸区
1:74 title 江岸区名
1:51 title 江市
1:69 title 江市第
1:47 title 江市第九
1:43 title 江市第五
1:31 title 江源
1:47 title 江澜
1:46 title 江澜理
1:31 title 江畔云起
1:48 title 江镇
1:34 title 江镇九
1:35 title 江镇九年
1:78 title 沂
1:52 title 沂河
1:55 title 沂河区
1:66 title 沂河区校
1:44 title 沅
1:35 title 沅陂
1:36 title 沅陂县
1:38 title 沅陂县教
1:34 title 沈
1:65 title 沉
1:53 title 沉安
1:65 title 沉安排
1:50 title 沉安排$
1:90 title 沙
1:99 title 沙河
1:45 title 沙河教
1:41 title 沙河教学
1:58 title 沟
1:49 title 沟初
1:39 title 沟初级
1:46 title 沟初级中
1:45 title 沟小
1:42 title 沟小学
1:33 title 沟小学“
1:32 title 沧
1:47 title 沪
1:54 title 河两
1:55 title 河两校
1:55 title 河两校牵
1:59 title 河初
1:70 title 河初中
1:50 title 河初中实
1:91 title 河区
1:49 title 河区校
1:71 title 河区校际
1:98 title 河口
1:40 title 河口小
1:37 title 河口小学
1:43 title 河口幼
1:43 title 河口幼儿
1:30 title 河坝
1:31 title 河坝乡
1:31 title 河坝乡九
1:-55 title 河小
1:-59 title 河小学
1:44 title 河教
1:108 title 河教学
1:98 title 河教学点
1:56 title 河湟
1:44 title 河湟县
1:32 title 河湟县教
1:39 title 河湟县第
1:42 title 河湾
1:43 title 河湾县
1:42 title 河湾县强
1:47 title 河西
1:42 title 河西镇
1:50 title 河西镇中
1:30 title 河谷市优
1:-35 title 治
1:40 title 治县
1:33 title 治县民
1:-119 title 治课
1:-122 title 治课教
1:-37 title 治课教学
1:34 title 沽
1:42 title 泉
1:116 title 法$
1:-37 title 法治
1:-38 title 法治课
1:-38 title 法治课教
1:-44 title 泥
1:60 title 泥”
1:44 title 泥”阅
1:48 title 泥”阅读
1:-58 title 泥厂
1:-145 title 泥厂助
1:-63 title 泥厂助学
1:33 title 洛
1:33 title 洛布
1:30 title 津
1:30 title 津沽
1:70 title 洲
1:47 title 洲中
1:43 title 洲中学
1:40 title 洲中学三
1:49 title 洲学
1:52 title 洲学校
1:96 title 洲学校_
1:-41 title 活动$
1:103 title 活动安
1:66 title 活动安排
1:34 title 活动方
1:37 title 活动方案
1:47 title 活动的
1:38 title 活动的意
1:-55 title 活动记
1:-67 title 活动记录
1:47 title 活动预
1:47 title 活动预告
1:34 title 活管
1:35 title 活管理
1:43 title 活管理帮
1:49 title 洼
1:58 title 洼村
1:53 title 洼村小
1:78 title 洼村小学
1:130 title 派
1:46 title 派2
1:36 title 派20
1:45 title 派202
1:40 title 派一
1:48 title 派一览
1:48 title 派一览派
1:66 title 派出
1:45 title 派出决
1:81 title 派出决定
1:48 title 派出校
1:40 title 派出校|
1:31 title 派办
1:32 title 派办法
1:31 title 派办法$
1:41 title 派往
1:45 title 派往校
1:35 title 派往校|
1:51 title 派教
1:111 title 派教师
1:100 title 派教师的
1:69 title 派教师赴
1:32 title 派老
1:33 title 派老师
1:32 title 派老师一
1:102 title 派遣
1:47 title 派遣名
1:46 title 派遣名册
1:34 title 流_
1:33 title 流_每
1:33 title 流_每月
1:31 title 流协
1:-69 title 流座
1:-90 title 流座谈
1:-70 title 流座谈会
1:60 title 流誓
1:66 title 流誓约
1:64 title 流誓约$
1:46 title 流计
1:50 title 流计划
1:40 title 流计划$
1:34 title 测
1:34 title 测4
1:33 title 测4校
1:44 title 测4校长
1:114 title 海
1:33 title 海岛
1:33 title 海岛国
1:30 title 海岛国民
1:47 title 海岸
1:49 title 海岸国
1:46 title 海岸国中
1:33 title 海川
1:35 title 海川市
1:38 title 海川市信
1:32 title 海情
1:31 title 海情”
1:32 title 海情”结
1:83 title 海报
1:53 title 海报$
1:31 title 海携手”
1:84 title 海棠
1:39 title 海棠湾
1:37 title 海棠湾小
1:37 title 海陵
1:89 title 海陵区
1:35 title 海陵区名
1:-91 title 消
1:-155 title 消息
1:-54 title 消息$
1:104 title 清
1:111 title 清单
1:90 title 清单$
1:54 title 清单(
1:52 title 清单(柳
1:31 title 清源县
1:31 title 清源县村
1:45 title 清点
1:42 title 清点造
1:32 title 清点造册
1:53 title 渡
1:33 title 渡县
1:33 title 渡县村
)"sv,
    R"(1:62 title 港
1:35 title 港东
1:33 title 港东国小
1:37 title 港九
1:39 title 港九龙
1:42 title 港九龙仁
1:37 title 港圣
1:36 title 港圣若
1:70 title 港澳
1:69 title 港澳与
1:49 title 港澳与西
1:-44 title 游
1:34 title 游敏
1:33 title 游敏周
1:-74 title 游方
1:-51 title 游方案
1:-70 title 游方案$
1:55 title 湖
1:43 title 湖区
1:34 title 湖区小
1:32 title 湖国
1:30 title 湖国中校
1:-62 title 湘
1:46 title 湟
1:52 title 湟县
1:34 title 湟县教
1:35 title 湟县教育
1:35 title 湟县第
1:35 title 湟县第四
1:55 title 湾
1:36 title 湾→
1:33 title 湾→木
1:33 title 湾→木桥
1:33 title 湾→草
1:33 title 湾→草坝
1:-50 title 湾中
1:-53 title 湾中学
1:-142 title 湾中学校
1:37 title 湾区
1:67 title 湾区教
1:34 title 湾区教育
1:44 title 湾县
1:71 title 湾县强
1:42 title 湾县强校
1:42 title 湾小
1:42 title 湾小学
1:41 title 湾小学给
1:31 title 湾市
1:33 title 湾市第
1:30 title 湾市第七
1:39 title 湾教
1:48 title 湾教育
1:39 title 湾教育集
1:34 title 湾校区
1:34 title 湾校区外
1:49 title 湾第
1:54 title 湾第三
1:93 title 湾第三小
1:81 title 源
1:34 title 源县
1:30 title 源县村
1:30 title 源县村小
1:32 title 源市
1:48 title 源支
1:65 title 源支援
1:61 title 源支援约
1:-54 title 溪
1:37 title 溪中
1:48 title 溪中学
1:40 title 溪乡
1:43 title 溪乡初
1:38 title 溪乡初级
1:34 title 溪实
1:32 title 溪实验
1:34 title 溪实验高
1:-38 title 溪小
1:-39 title 溪小学
1:-89 title 溪小学赴
1:-78 title 溪市
1:-91 title 溪市第
1:51 title 溪幼
1:48 title 溪幼儿
1:46 title 溪幼儿园
1:43 title 溪特
1:43 title 溪特教
1:49 title 溪特教班
1:32 title 溪职
1:32 title 溪职业
1:33 title 溪职业高
1:34 title 滦
1:-41 title 滨
1:34 title 滨国
1:36 title 滨国民
1:34 title 滨国民小
1:33 title 滨州湾
1:31 title 滨州湾市
1:36 title 滨湖
1:30 title 滨湖区小
1:-52 title 滩
1:37 title 滩九
1:30 title 滩九年
1:35 title 滩九年制
1:-53 title 滩镇
1:-49 title 滩镇中
1:-55 title 滩镇中心
1:59 title 澄
1:59 title 澄江
1:41 title 澄江县
1:36 title 澄江县第
1:44 title 澄江市
1:43 title 澄江市第
1:75 title 澜
1:30 title 澜沧
1:35 title 澜溪
1:50 title 澜溪幼
1:48 title 澜溪幼儿
1:41 title 澜理
1:48 title 澜理工
1:39 title 澜理工大
1:79 title 澳
1:44 title 澳与
1:51 title 澳与西
1:47 title 澳与西部
1:76 title 澳门
1:35 title 澳门与
1:43 title 澳门与内
1:59 title 澳门培
1:37 title 澳门培善
1:56 title 澳门培道
1:37 title 濠
1:36 title 濠光
1:38 title 濠光中
1:-44 title 灯
1:-65 title 灯$
1:64 title 点
1:31 title 点$
1:34 title 点(
1:55 title 点“
1:82 title 点“1
1:50 title 点“1+
1:35 title 点“结
1:47 title 点“结对
1:82 title 点帮
1:86 title 点帮扶
1:33 title 点帮扶县
1:50 title 点帮扶教
1:45 title 点携
1:47 title 点携手
1:46 title 点携手方
1:59 title 点支
1:40 title 点支持
1:68 title 点支持县
1:37 title 点支援
1:66 title 点支援鹰
1:40 title 点校
1:40 title 点校清
1:38 title 点校清单
1:63 title 点结
1:62 title 点结对
1:46 title 点结对工
1:33 title 点造
1:33 title 点造册
1:33 title 点造册3
1:54 title 爱
1:50 title 爱堂
1:57 title 爱堂小
1:54 title 爱堂小学
1:76 title 片
1:48 title 片区
1:30 title 片区幼
1:30 title 片区幼教
1:85 title 片区教
1:57 title 片区教研
1:39 title 牛
1:35 title 牛坪
1:36 title 牛坪中
1:35 title 牛坪中学
1:36 title 牛滩
1:37 title 牛滩九
1:36 title 牛滩九年
1:35 title 牦
1:35 title 牦牛
1:35 title 牦牛坪
1:36 title 牦牛坪中
1:-34 title 物
1:33 title 物单
1:33 title 物单$
1:-48 title 物启
1:-53 title 物启事
1:-52 title 物启事$
1:33 title 物理
1:46 title 物理代
1:33 title 物理代课
1:98 title 牵
1:83 title 牵小
1:67 title 牵小手
1:62 title 牵小手”
1:86 title 牵手
1:44 title 牵手_
1:36 title 牵手_一
1:43 title 牵手”
1:44 title 牵手”项
1:31 title 牵手提
1:34 title 牵手提质
1:59 title 牵手校
1:47 title 牵手校:
1:48 title 牵手校责
1:60 title 牵手的
1:47 title 牵手的协
1:48 title 牵手行
1:52 title 牵手行动
1:55 title 牵手计
1:57 title 牵手计划
1:40 title 牵百
1:47 title 牵百校
1:41 title 牵百校”
1:162 title 特
1:71 title 特教
1:50 title 特教班
1:46 title 特教班备
1:66 title 特教资
1:47 title 特教资源
1:67 title 特校
1:52 title 特校共
1:62 title 特校共建
1:36 title 特校工
1:39 title 特校工作
1:111 title 特殊
1:52 title 特殊学
1:53 title 特殊学校
1:94 title 特殊教
1:104 title 特殊教育
1:48 title 特色
1:42 title 特色校
1:82 title 特色校帮
1:54 title 状
1:56 title 状$
1:30 title 玖、
1:30 title 玖、经费
1:-71 title 班
1:61 title 班$
1:55 title 班主
1:49 title 班主任
1:55 title 班主任互
1:-107 title 班会
1:-56 title 班会记
1:-65 title 班会记录
1:51 title 班备
1:44 title 班备忘
1:49 title 班备忘$
1:36 title 班备忘(
1:42 title 班工
1:45 title 班工作
1:44 title 班工作互
1:39 title 班班
1:35 title 班班结
1:37 title 班班结伴
1:-140 title 班级
1:-44 title 班级“
1:-48 title 班级“一
1:37 title 班结
1:37 title 班结伴
1:37 title 班结伴”
1:-49 title 班表
1:-49 title 班表$
1:-172 title 班课
1:-130 title 班课程
1:-117 title 班课程表
1:-73 title 球
1:-83 title 球协
1:-114 title 球协会
1:-36 title 球协会赛
1:-51 title 球邀
1:-56 title 球邀请
1:-61 title 球邀请赛
1:101 title 理
1:33 title 理代
1:33 title 理代课
1:34 title 理代课_
1:54 title 理健
1:45 title 理健康
1:50 title 理健康支
1:49 title 理工
1:51 title 理工大
1:47 title 理工大学
1:50 title 理帮
1:44 title 理帮扶
1:34 title 理帮扶计
1:53 title 理支
1:52 title 理支援
1:118 title 理支援$
1:31 title 瑶小
1:31 title 瑶小”
1:31 title 瑶小”)
1:31 title 瑶山小
1:31 title 瑶山小学
1:-73 title 甄
1:-79 title 甄选
1:-63 title 甄选简
1:-76 title 甄选简章
1:-63 title 生
1:42 title 生_
1:33 title 生_提
1:32 title 生_提供
1:-94 title 生会
1:-95 title 生会来
1:-91 title 生会来信
1:-56 title 生作
1:-52 title 生作文
1:-52 title 生作文我
1:-50 title 生分
1:-56 title 生分配
1:-144 title 生分配名
1:33 title 生活
1:34 title 生活管
1:34 title 生活管理
1:-37 title 生队
1:-35 title 生队4
1:-92 title 生队4月
1:-98 title 生院
1:-83 title 生院实
1:-55 title 生院实施
1:51 title 田
1:49 title 田乡
1:48 title 田乡中
1:-53 title 申
1:-152 title 申请
1:-57 title 申请$
1:-33 title 电
1:-53 title 电器
1:-108 title 电器行
1:-53 title 电器行与
1:38 title 电大
1:32 title 电大学帮
1:45 title 电子
1:50 title 电子邮
1:57 title 电子邮件
1:87 title 画
1:82 title 画$
1:32 title 画(
1:32 title 画(1
1:30 title 画(11
1:33 title 画_
1:31 title 画_说
1:32 title 画_说帖
1:60 title 画一
1:49 title 画一览
1:71 title 画一览$
1:31 title 畔
1:39 title 留
1:67 title 留守
1:45 title 留守儿
1:38 title 留守儿童
1:75 title 略
1:37 title 略。
1:47 title 略。$
1:51 title 略联
1:74 title 略联盟
1:33 title 略联盟会
1:48 title 略联盟行
1:39 title 疆
1:32 title 病
1:44 title 病房
1:46 title 登
1:40 title 登记
1:43 title 登记册
1:47 title 登记册$
1:89 title 白
1:57 title 白杨
1:61 title 白杨河
1:47 title 白杨河两
1:101 title 白鹭
1:44 title 白鹭洲
1:38 title 白鹭洲中
1:48 title 白鹭洲学
1:-80 title 百
1:-59 title 百年
1:-57 title 百年校
1:-55 title 百年校庆
1:70 title 百校
1:44 title 百校”
1:61 title 百校”工
1:46 title 百校牵
1:55 title 百校牵百
1:47 title 的$
1:44 title 的,
1:81 title 的,和
1:38 title 的,和我
1:84 title 的一
1:74 title 的一封
1:73 title 的一封信
1:70 title 的任
1:51 title 的任务
1:62 title 的任务书
1:58 title 的信
1:99 title 的信$
1:73 title 的八
1:48 title 的八件
1:41 title 的八件小
1:64 title 的八位
1:47 title 的八位老
1:79 title 的函
1:72 title 的函$
1:41 title 的十
1:73 title 的十个
1:70 title 的十个承
1:38 title 的协
1:57 title 的协议
1:48 title 的协议书
1:64 title 的坡
1:41 title 的坡头
1:65 title 的坡头学
1:40 title 的复
1:45 title 的复信
1:43 title 的复信$
1:58 title 的学
1:51 title 的学校
1:67 title 的学校$
1:46 title 的安
1:37 title 的安排
1:46 title 的安排$
1:45 title 的实
1:54 title 的实施
1:50 title 的实施意
1:56 title 的意
1:39 title 的意见
1:39 title 的意见$
1:41 title 的打
1:83 title 的打算
1:41 title 的打算$
1:-51 title 的新
1:-90 title 的新老
1:-95 title 的新老师
1:43 title 的服
1:48 title 的服务
1:48 title 的服务$
1:42 title 的校
1:45 title 的校际
1:30 title 的校际帮
1:-42 title 的灯
1:-37 title 的灯$
1:32 title 的礼
1:33 title 的礼物
1:39 title 的礼物单
1:42 title 的老
1:41 title 的老师
1:47 title 的老师$
1:50 title 的补
1:49 title 的补充
1:44 title 的补充说
1:-61 title 的课
1:32 title 的课周
1:34 title 的课周一
1:-61 title 的课桌
1:-71 title 的课桌$
1:38 title 盏
1:41 title 盏不
1:56 title 盏不亮
1:41 title 盏不亮的
1:108 title 盟
1:30 title 盟三
1:30 title 盟三年
1:30 title 盟三年行
1:44 title 盟会
1:41 title 盟会议
1:41 title 盟会议纪
1:40 title 盟对
1:40 title 盟对口
1:39 title 盟对口支
1:60 title 盟校
1:47 title 盟校教
1:78 title 盟校教练
1:44 title 盟章
1:38 title 盟章程
1:44 title 盟章程$
1:37 title 盟第
1:91 title 盟第二
1:90 title 盟第二期
1:49 title 盟行
1:57 title 盟行动
1:40 title 盟行动纲
1:-40 title 目
1:-149 title 目_
1:-77 title 目_分
1:-93 title 目_分值
1:65 title 目书
1:59 title 目书$
1:38 title 目任
1:70 title 目任务
1:30 title 目任务书
1:46 title 目任务分
1:-156 title 目录
1:-78 title 目录$
1:97 title 盲
1:43 title 盲校
1:45 title 盲校帮
1:44 title 盲校帮扶
1:34 title 盲聋
1:35 title 盲聋培智
1:31 title 直学
1:35 title 直学校
1:88 title 省
1:35 title 省“
1:34 title 省“组
1:36 title 省城
1:37 title 省城三
1:45 title 省城三中
1:30 title 省属高
1:30 title 省属高校
1:44 title 省级
1:46 title 省级示
1:45 title 省级示范
1:-91 title 真
1:-49 title 真情
1:-47 title 真情_
1:-112 title 真情_携
1:35 title 瞻
1:34 title 瞻$
1:-99 title 知$
1:50 title 知:
1:77 title 知:片
1:55 title 知:片区
1:53 title 知单
1:105 title 知单$
1:-124 title 石
1:-60 title 石乡
1:-103 title 石乡卫
1:-65 title 石乡卫生
1:32 title 石县
1:48 title 石岭
1:39 title 石岭林
1:51 title 石岭林区
1:32 title 石市乡村
1:42 title 石径
1:38 title 石径中
1:35 title 石径中学
1:56 title 石桥
1:37 title 石桥坪
1:39 title 石桥坪中
1:-41 title 石梁
1:-45 title 石梁小
1:-80 title 石梁小学
1:-57 title 石滩
1:-57 title 石滩镇
1:-54 title 石滩镇中
1:46 title 石镇
1:79 title 石镇初
1:45 title 石镇初级
1:46 title 石门
1:33 title 石门县
1:38 title 石门县职
1:74 title 研”
1:43 title 研”对
1:44 title 研”对接
1:-51 title 研习
1:-52 title 研习奖
1:-47 title 研习奖励
1:65 title 研学
1:54 title 研学互
1:59 title 研学互访
1:46 title 研室
1:42 title 研室通
1:100 title 研室通知
1:67 title 研帮
1:87 title 研帮带
1:47 title 研帮带任
1:56 title 研帮带分
1:-66 title 研组
1:-150 title 研组活
1:-58 title 研组活动
1:49 title 研联
1:47 title 研联合
1:55 title 研联合体
1:53 title 础
1:40 title 础教
1:46 title 础教育
1:52 title 础教育帮
1:32 title 磐石
1:32 title 磐石市
1:67 title 示
1:45 title 示栏
1:37 title 示栏$
1:61 title 示范
1:47 title 示范园
1:42 title 示范园“
1:30 title 示范性
1:32 title 示范性普
1:46 title 礼
1:58 title 礼物
1:33 title 礼物单
1:47 title 礼物单$
1:-55 title 社
1:-54 title 社区
1:-61 title 社区服
1:-51 title 社区服务
1:76 title 社国
1:66 title 社国民
1:74 title 社国民小
1:33 title 离
1:34 title 离岛小学
1:30 title 禾
1:31 title 禾幼
1:31 title 禾幼教
1:30 title 禾幼教集
1:-33 title 秋
1:57 title 秋季
1:46 title 秋季学
1:60 title 秋季学期
1:-41 title 秋萍
1:-40 title 秋萍:
1:-40 title 秋萍:帮
1:100 title 科
1:38 title 科|
1:45 title 科|时
1:41 title 科|时间
1:70 title 科函
1:71 title 科函$
1:43 title 科基
1:48 title 科基地
1:47 title 科基地帮
1:33 title 科学
1:33 title 科学_
1:32 title 科学_主
1:58 title 科技
1:71 title 科研
1:84 title 科研帮
1:45 title 科研帮带
1:31 title 称
1:31 title 称“
1:30 title 称“本校
1:-55 title 程$
1:38 title 程(
1:36 title 程(2
1:37 title 程(20
1:-41 title 程4
1:-93 title 程4月
1:-92 title 程4月1
1:38 title 程任
1:36 title 程任务
1:38 title 程任务书
1:54 title 程学
1:53 title 程学校
1:33 title 程学校-
1:36 title 程学校与
1:32 title 程实
1:32 title 程实施
1:32 title 程实施细
1:54 title 程汇
1:57 title 程汇编
1:50 title 程汇编$
1:52 title 程节
1:48 title 程节选
1:58 title 程节选$
1:-39 title 程表
1:-126 title 程表$
1:43 title 稚
1:78 title 稚园
1:53 title 稚园友
1:81 title 稚园友园
1:40 title 稚园友师
1:45 title 稻
1:48 title 稻香
1:39 title 立
1:33 title 立光
1:33 title 立光华
1:32 title 立幼儿
1:-106 title 站
1:-81 title 站帮
1:-81 title 站帮扶
1:-86 title 站帮扶果
1:-88 title 竞
1:-79 title 竞赛
1:-76 title 竞赛规
1:-62 title 竞赛规程
1:-138 title 章$
1:30 title 章沪江书
1:65 title 章程
1:39 title 章程$
1:31 title 章程(
1:51 title 章程节
1:47 title 章程节选
1:51 title 童
1:43 title 童医
1:37 title 童医院
1:30 title 童医院附
1:46 title 童陪
1:47 title 童陪伴
1:43 title 童陪伴合
1:39 title 端
1:38 title 端手
1:37 title 端手牵
1:68 title 端手牵手
1:-33 title 竹
1:46 title 竹中
1:40 title 竹中学
1:42 title 竹中学月
1:30 title 竹坑
1:30 title 竹坑国
1:-41 title 竹溪
1:-45 title 竹溪小
1:-82 title 竹溪小学
1:40 title 竹镇
1:39 title 竹镇初
1:36 title 竹镇初级
1:57 title 第
1:51 title 第一
1:61 title 第一中
1:59 title 第一中学
1:-54 title 第一书
1:-115 title 第一书记
1:83 title 第一学
1:40 title 第一学期
1:71 title 第一批
1:54 title 第一批)
1:64 title 第七中
1:45 title 第七中学
1:-79 title 第七周
1:-61 title 第七周$
1:104 title 第三
1:33 title 第三中
1:34 title 第三中学
1:57 title 第三小
1:56 title 第三小学
1:34 title 第三节
1:33 title 第三节_
1:72 title 第九
1:58 title 第九中
1:57 title 第九中学
1:128 title 第二
1:50 title 第二中
1:60 title 第二中学
1:52 title 第二学
1:63 title 第二学期
1:36 title 第二小
1:36 title 第二小学
1:30 title 第二幼
1:30 title 第二幼儿
1:37 title 第二期
1:39 title 第二期工
1:34 title 第二次
1:35 title 第二次)
1:34 title 第二节
1:33 title 第二节_
1:64 title 第二轮
1:44 title 第二轮工
1:48 title 第五
1:43 title 第五中
1:42 title 第五中学
1:-102 title 第八
1:-73 title 第八周
1:-64 title 第八周食
1:-60 title 第八小
1:-69 title 第八小学
1:48 title 第六周
1:49 title 第六周)
1:35 title 第四
1:34 title 第四初
1:31 title 等
1:44 title 筑
1:32 title 筑工
1:33 title 筑工程
1:33 title 筑工程学
1:-49 title 答
1:41 title 答复
1:39 title 答复大
1:45 title 答复大柳
1:-52 title 答记
1:-161 title 答记者
1:-131 title 答记者问
1:63 title 策
1:63 title 策略
1:64 title 策略联
1:65 title 策略联盟
1:-96 title 筹
1:-84 title 筹备
1:58 title 筹备与
1:65 title 筹备与师
1:-125 title 筹备会
1:-119 title 筹备会纪
1:-58 title 筹备方
1:-60 title 筹备方案
1:66 title 签
1:86 title 签约
1:54 title 签约文
1:114 title 签约文本
1:78 title 简
1:93 title 简案
1:49 title 简案$
1:-98 title 简章
1:-76 title 简章$
1:99 title 简表
1:121 title 简表$
1:69 title 算
1:65 title 算$
1:92 title 管
1:68 title 管乡
1:35 title 管乡园
1:74 title 管乡园协
1:54 title 管农
1:52 title 管农村
1:65 title 管农村校
1:45 title 管帮扶
1:30 title 管帮扶县
1:74 title 管理
1:34 title 管理帮
1:48 title 管理帮扶
1:43 title 管理支
1:48 title 管理支援
1:39 title 管薛
1:52 title 管薛家
1:63 title 管薛家坝
1:-150 title 篇
1:-48 title 篇$
1:47 title 籍
1:94 title 籍与
1:45 title 籍与教
1:46 title 籍与教务
1:33 title 类学
1:36 title 类学校
1:34 title 类学校“
1:87 title 粤
1:47 title 粤北石
1:42 title 粤北石径
1:91 title 系
1:39 title 系协
1:71 title 系协议
1:42 title 系协议$
1:43 title 系单
1:50 title 系单(
1:49 title 系单(第
1:42 title 系统
1:43 title 系统援
1:43 title 系统援建
1:38 title 紫
1:40 title 紫荆艺
1:37 title 紫荆艺术
1:98 title 红
1:42 title 红岩
1:48 title 红岩路
1:44 title 红岩路小
1:70 title 红柳
1:48 title 红柳小
1:65 title 红柳小学
1:68 title 红石
1:78 title 红石镇
1:73 title 红石镇初
1:155 title 约
1:94 title 约$
1:90 title 约定
1:95 title 约定$
1:91 title 约定书
1:41 title 约定书$
1:56 title 约文
1:55 title 约文本
1:53 title 约文本(
1:68 title 级
1:-44 title 级“
1:-49 title 级“一
1:-121 title 级“一帮
1:98 title 级中
1:83 title 级中学
1:56 title 级中学2
1:35 title 级中学;
1:31 title 级中学“
1:39 title 级中学与
1:34 title 级中学任
1:66 title 级中学工
1:31 title 级中学组
1:42 title 级中学结
1:32 title 级示
1:35 title 级示范
1:38 title 级示范园
1:33 title 级科
1:33 title 级科学_
1:34 title 级英语
1:33 title 级英语_
1:-51 title 纪录
1:-46 title 纪录$
1:33 title 纪录(
1:33 title 纪录(第
1:38 title 纪要(
1:36 title 纪要(线
1:63 title 纲
1:59 title 纲要
1:54 title 纲要$
1:47 title 纲领
1:47 title 纲领$
1:53 title 纸
1:59 title 纸$
1:73 title 线
1:80 title 线上
1:37 title 线上)
1:37 title 线上)$
1:88 title 线上师
1:56 title 线上师徒
1:59 title 线上课
1:95 title 线上课堂
1:54 title 练
1:39 title 练下
1:58 title 练下沉
1:46 title 练下沉安
1:-57 title 组
1:55 title 组$
1:59 title 组)
1:61 title 组)$
1:-64 title 组_
1:-52 title 组_第
1:-81 title 组_第七
1:45 title 组今
1:43 title 组今年
1:40 title 组今年做
1:-48 title 组名
1:-46 title 组名单
1:-45 title 组名单$
1:43 title 组团
1:33 title 组团帮扶
1:38 title 组团式
1:35 title 组团式”
1:49 title 组对
1:45 title 组对接
1:44 title 组对接说
1:44 title 组建
1:49 title 组建“
1:42 title 组建“春
1:-66 title 组活
1:-73 title 组活动
1:-57 title 组活动记
1:-41 title 组织
1:-99 title 组织领
1:-83 title 组织领导
1:73 title 细
1:88 title 细则
1:98 title 细则$
1:-80 title 织
1:30 title 织实施“
1:-51 title 织领
1:-47 title 织领导
1:-48 title 织领导1
1:33 title 经
1:30 title 经费及考
1:-60 title 结
1:39 title 结与
1:91 title 结与下
1:74 title 结与下步
1:-86 title 结会
1:-52 title 结会议
1:-53 title 结会议记
1:40 title 结伴
1:32 title 结伴”
1:44 title 结伴”活
1:-48 title 结友
1:-56 title 结友好
1:-53 title 结友好城
1:30 title 结姊
1:30 title 结姊妹
1:30 title 结姊妹学
1:46 title 结对一
1:35 title 结对一家
1:87 title 结对互
1:42 title 结对互助
1:35 title 结对任
1:38 title 结对任务
1:51 title 结对公
1:56 title 结对公约
1:64 title 结对共
1:67 title 结对共建
1:33 title 结对协
1:33 title 结对协议
1:45 title 结对单
1:73 title 结对单位
1:35 title 结对回
1:37 title 结对回顾
1:47 title 结对备
1:48 title 结对备忘
1:-57 title 结对学
1:-47 title 结对学校
1:48 title 结对安
1:47 title 结对安排
1:42 title 结对小
1:54 title 结对小河
1:46 title 结对工
1:51 title 结对工作
1:39 title 结对帮
1:31 title 结对帮扶
1:37 title 结对活
1:40 title 结对活动
1:-83 title 结对社
1:-59 title 结对社区
1:64 title 结对计
1:71 title 结对计划
1:40 title 结帮
1:39 title 结帮扶
1:42 title 结帮扶关
1:44 title 结成
1:48 title 结成帮
1:43 title 结成帮扶
1:111 title 给
1:72 title 给即
1:58 title 给即将
1:69 title 给即将来
1:73 title 给友
1:62 title 给友好
1:77 title 给友好学
1:58 title 给大
1:46 title 给大仑
1:46 title 给大仑国
1:32 title 给大山
1:38 title 给大山的
1:42 title 给山
1:41 title 给山背
1:40 title 给山背小
1:45 title 给的
1:70 title 给的,
1:39 title 给的,和
1:49 title 给结
1:37 title 给结对
1:59 title 给结对学
1:73 title 给薄
1:58 title 给薄弱
1:39 title 给薄弱校
1:45 title 统援
1:49 title 统援建
1:44 title 统援建记
1:-61 title 统考
1:-54 title 统考考
1:-108 title 统考考务
1:-50 title 缔结友
1:-52 title 缔结友好
1:71 title 缔结帮
1:39 title 缔结帮扶
1:101 title 编
1:51 title 编$
1:42 title 罗
1:46 title 罗校
1:43 title 罗校长
1:46 title 罗校长的
1:58 title 置
1:55 title 置要
1:54 title 置要点
1:42 title 置要点$
1:-133 title 群
1:-113 title 群消
1:-103 title 群消息
1:-48 title 群消息$
1:34 title 翠
1:34 title 翠屏
1:34 title 翠屏职
1:33 title 翠屏职教
1:55 title 翰
1:35 title 翰匡
1:35 title 翰匡智
1:36 title 翰匡智学
1:38 title 翰林
1:39 title 翰林中
1:35 title 翰林中学
1:-41 title 老师$
1:45 title 老师:
1:74 title 老师:$
1:34 title 老师一
1:33 title 老师一名
1:52 title 老师的学
1:49 title 老年
1:59 title 老年大
1:62 title 老年大学
1:-74 title 考
1:45 title 考_
1:42 title 考_命
1:34 title 考_命题
1:-49 title 考务
1:-48 title 考务通
1:-99 title 考务通知
1:-47 title 考核
1:30 title 考核$
1:-86 title 考核评
1:-147 title 考核评分
1:-126 title 考考
1:-56 title 考考务
1:-46 title 考考务通
1:-62 title 者
1:35 title 者:
1:34 title 者:北
1:36 title 者:北屿
1:73 title 者协
1:40 title 者协会
1:64 title 者协会_
1:-98 title 者行
1:-94 title 者行前
1:-47 title 者行前须
1:-131 title 者问
1:-53 title 者问$
1:46 title 聋
1:39 title 聋哑
1:39 title 聋哑学
1:40 title 聋哑学校
1:35 title 聋培
1:34 title 聋培智三
1:46 title 职
1:89 title 职业
1:39 title 职业中
1:86 title 职业学
1:66 title 职业学校
1:37 title 职业学院
1:38 title 职业技
1:39 title 职业技术
1:44 title 职业教
1:46 title 职业教育
1:36 title 职业高
1:32 title 职业高中
1:86 title 职学
1:86 title 职学校
1:39 title 职学校校
1:63 title 职安
1:68 title 职安排
1:57 title 职安排$
1:-87 title 职工
1:-99 title 职工大
1:-106 title 职工大会
1:102 title 职教
1:68 title 职教中
1:67 title 职教中心
1:56 title 职教组
1:40 title 职教组)
1:58 title 职教育
1:63 title 职教育交
1:63 title 职教集
1:69 title 职教集团
1:-73 title 职责
1:-75 title 职责$
1:41 title 职高
1:45 title 职高工
1:47 title 职高工作
1:113 title 联
1:65 title 联合
1:56 title 联合体
1:39 title 联合体工
1:63 title 联合体运
1:48 title 联席
1:47 title 联席会
1:41 title 联席会$
1:39 title 联席会会
1:40 title 联席会议
1:72 title 联盟
1:30 title 联盟三
1:54 title 联盟会
1:55 title 联盟会议
1:71 title 联盟对
1:39 title 联盟对口
1:47 title 联盟校
1:49 title 联盟校教
1:41 title 联盟章
1:39 title 联盟章程
1:36 title 联盟第
1:91 title 联盟第二
1:59 title 联盟行
1:62 title 联盟行动
1:52 title 联系
1:44 title 联系单
1:50 title 联系单(
1:36 title 聪
1:39 title 聪学
1:49 title 聪学校
1:38 title 聪学校_
1:92 title 育
1:-39 title 育一
1:-39 title 育一队
1:-39 title 育一队_
1:55 title 育中
1:42 title 育中心
1:38 title 育中心2
1:39 title 育中心_
1:-40 title 育二
1:-91 title 育二队
1:-37 title 育二队$
1:93 title 育交
1:78 title 育交流
1:47 title 育交流誓
1:38 title 育人
1:54 title 育人才
1:42 title 育人才工
1:34 title 育体
1:37 title 育体育
1:34 title 育体育局
1:36 title 育共
1:46 title 育共同
1:-99 title 育助
1:-52 title 育助力
1:-52 title 育助力乡
1:35 title 育和
1:40 title 育和体
1:36 title 育和体育
1:48 title 育处
1:31 title 育处_
1:33 title 育处_函
1:63 title 育学
1:71 title 育学校
1:37 title 育学校对
1:55 title 育学校牵
1:50 title 育学校结
1:35 title 育实施
1:74 title 育局
1:37 title 育局2
1:73 title 育局20
1:36 title 育局:
1:37 title 育局:县
1:79 title 育局人
1:75 title 育局人事
1:117 title 育局会
1:43 title 育局会议
1:62 title 育局关
1:66 title 育局关于
1:45 title 育局工
1:41 title 育局工作
1:46 title 育局文
1:46 title 育局文件
1:-112 title 育局答
1:-52 title 育局答记
1:39 title 育巡
1:36 title 育巡回
1:39 title 育巡回辅
1:35 title 育工
1:36 title 育工作
1:108 title 育帮
1:89 title 育帮扶
1:56 title 育帮扶任
1:47 title 育帮扶协
1:46 title 育帮扶合
1:40 title 育帮扶工
1:-53 title 育幼
1:-55 title 育幼院
1:-50 title 育幼院合
1:77 title 育新
1:65 title 育新苗
1:74 title 育新苗海
1:43 title 育特
1:48 title 育特色
1:102 title 育特色校
1:43 title 育组
1:58 title 育组今
1:74 title 育组今年
1:47 title 育结
1:51 title 育结对
1:59 title 育结对帮
1:76 title 育联
1:70 title 育联盟
1:39 title 育联盟对
1:51 title 育联盟校
1:90 title 育联盟第
1:59 title 育英
1:45 title 育英教
1:48 title 育英教育
1:79 title 育集
1:79 title 育集团
1:53 title 育集团与
1:42 title 育集团帮
1:34 title 育集团年
1:47 title 育集团总
1:31 title 育集团龙
1:62 title 背
1:42 title 背小
1:40 title 背小学
1:43 title 背小学的
1:50 title 能
1:48 title 能特
1:50 title 能特殊
1:54 title 能特殊学
1:76 title 能给
1:58 title 能给的
1:40 title 能给的,
1:45 title 自
1:46 title 自治
1:45 title 自治县
1:42 title 自治县民
1:30 title 至
1:32 title 致乌坵国
1:68 title 致兄
1:46 title 致兄弟
1:43 title 致兄弟学
1:69 title 致友
1:74 title 致友校
1:43 title 致友校函
1:39 title 致帮
1:38 title 致帮扶
1:38 title 致帮扶学
1:88 title 致柳
1:47 title 致柳塘
1:52 title 致柳塘小
1:-126 title 致词
1:-57 title 致词$
1:-48 title 致贫
1:-48 title 致贫原
1:-47 title 致贫原因
1:66 title 致雾
1:57 title 致雾社
1:66 title 致雾社国
1:60 title 致青
1:41 title 致青荫
1:68 title 致青荫山
1:37 title 致香
1:38 title 致香港
1:36 title 致香港九
1:45 title 致高
1:45 title 致高岭
1:43 title 致高岭村
1:-40 title 舍$
1:33 title 舍2
1:39 title 舍2实
1:33 title 舍2实验
1:51 title 舍管
1:43 title 舍管理
1:50 title 舍管理支
1:-50 title 航
1:-51 title 航教
1:-57 title 航教育
1:-53 title 航教育助
1:30 title 色
1:-48 title 色(
1:-57 title 色(教
1:-56 title 色(教案
1:48 title 色校
1:88 title 色校帮
1:43 title 色校帮扶
1:111 title 艺
1:33 title 艺体
1:33 title 艺体学
1:47 title 艺合
1:38 title 艺合作
1:44 title 艺合作单
1:55 title 艺术
1:38 title 艺术学
1:34 title 艺术学校
1:37 title 艺术班
1:47 title 艺术节
1:48 title 艺术节筹
1:100 title 节
1:58 title 节_
1:44 title 节_安
1:33 title 节_安排
1:36 title 节_龙
1:42 title 节_龙湾
1:74 title 节录
1:48 title 节录)
1:53 title 节录)$
1:50 title 节筹
1:61 title 节筹备
1:48 title 节筹备与
1:40 title 节选
1:57 title 节选$
1:40 title 芦
1:39 title 芦苇
1:38 title 芦苇荡
1:41 title 芦苇荡县
1:98 title 花
1:42 title 花小
1:48 title 花小学
1:47 title 花小学与
1:34 title 花沟
1:32 title 花沟小
1:34 title 花沟小学
1:49 title 花莲
1:53 title 花莲县
1:52 title 花莲县海
1:47 title 芽
1:48 title 芽”
1:40 title 芽”帮
1:43 title 芽”帮扶
1:40 title 苇
1:40 title 苇荡
1:37 title 苇荡县
1:37 title 苇荡县职
1:51 title 苍
1:47 title 苍梧
1:50 title 苍梧岭
1:43 title 苍梧岭县
1:50 title 苏
1:54 title 苏里
1:79 title 苏里县
1:82 title 苏里县支
1:105 title 苗
1:39 title 苗”
1:35 title 苗”教
1:39 title 苗”教师
1:87 title 苗园
1:47 title 苗园)
1:44 title 苗园)$
1:40 title 苗岭
1:41 title 苗幼
1:43 title 苗幼儿
1:35 title 苗幼儿园
1:78 title 苗海
1:106 title 苗海报
1:59 title 苗海报$
1:49 title 若
1:35 title 若$
1:36 title 若翰
1:34 title 若翰匡
1:37 title 若翰匡智
1:49 title 苦
1:42 title 苦竹
1:39 title 苦竹镇初
1:43 title 英
1:54 title 英教
1:58 title 英教育
1:43 title 英教育集
1:30 title 英语
1:34 title 英语_
1:34 title 英语_主
1:67 title 范
1:43 title 范园
1:47 title 范园“
1:51 title 范园“春
1:31 title 范大
1:31 title 范大学
1:69 title 范学
1:70 title 范学院
1:34 title 范学院对
1:46 title 范学院青
1:33 title 范性
1:32 title 范性普
1:30 title 范性普通
1:34 title 荆
1:39 title 荆艺
1:36 title 荆艺术学
1:41 title 草
1:43 title 草坝
1:33 title 草坝小
1:40 title 草坝民
1:36 title 草坝民族
1:32 title 荐
1:34 title 荐名
1:33 title 荐名单
1:33 title 荐名单$
1:39 title 荡
1:40 title 荡县
1:40 title 荡县职
1:39 title 荡县职教
1:73 title 荫
1:55 title 荫小
1:56 title 荫小学
1:53 title 荫小学帮
1:39 title 荫山
1:42 title 荫山区
1:38 title 荫山区学
1:-84 title 荷
1:-80 title 荷塘
1:-81 title 荷塘月
1:-59 title 荷塘月色
1:46 title 莲
1:53 title 莲县
1:53 title 莲县海
1:42 title 莲县海岸
1:35 title 莲塘
1:37 title 莲塘中
1:35 title 莲塘中学
1:67 title 菜
1:79 title 菜单
1:83 title 菜单$
1:49 title 菜单(
1:48 title 菜单(请
1:-40 title 萍
1:-41 title 萍:
1:-113 title 萍:帮
1:-39 title 萍:帮扶
1:33 title 葡
1:37 title 葡学
1:34 title 葡学校
1:33 title 葡学校与
1:31 title 蒲
1:58 title 蓝
1:38 title 蓝双
1:38 title 蓝双校
1:40 title 蓝双校”
1:37 title 蓝携
1:31 title 蓝携手
1:40 title 蓝携手”
1:37 title 蓝田
1:49 title 蓝田乡
1:72 title 薄
1:77 title 薄弱
1:48 title 薄弱学
1:47 title 薄弱学校
1:42 title 薄弱校
1:82 title 薄弱校的
1:50 title 薛
1:52 title 薛家
1:47 title 薛家坝
1:59 title 薛家坝小
1:46 title 藏
1:39 title 藏教
1:67 title 藏教育
1:44 title 藏教育人
1:-32 title 行
1:42 title 行-
1:72 title 行--
1:42 title 行--海
1:49 title 行_
1:55 title 行_共
1:53 title 行_共育
1:35 title 行、
1:37 title 行、班
1:37 title 行、班班
1:79 title 行一
1:44 title 行一对
1:64 title 行一对)
1:-90 title 行与
1:-83 title 行与乡
1:-105 title 行与乡政
1:-48 title 行与育
1:-125 title 行与育幼
1:-98 title 行事
1:-76 title 行事历
1:-82 title 行事历(
1:-46 title 行前
1:-50 title 行前须
1:-47 title 行前须知
1:58 title 行办
1:59 title 行办法
1:62 title 行办法$
1:52 title 行动
1:30 title 行动(
1:30 title 行动(2
1:42 title 行动实
1:38 title 行动实施
1:68 title 行动方
1:52 title 行动方案
1:35 title 行动清
1:44 title 行动的
1:30 title 行动的通
1:52 title 行动纲
1:39 title 行动纲领
1:42 title 行动计
1:38 title 行动计划
1:43 title 行政
1:58 title 行政会
1:40 title 行政会记
1:39 title 行方
1:37 title 行方案
1:43 title 行方案$
1:47 title 街
1:45 title 街小
1:53 title 街小学
1:34 title 街小学(
1:63 title 街小学与
1:59 title 街道
1:39 title 街道中
1:43 title 街道中心
1:44 title 补
1:109 title 补充
1:125 title 补充说
1:88 title 补充说明
1:126 title 表
1:80 title 表$
1:97 title 表(
1:45 title 表(2
1:60 title 表(20
1:76 title 表(一
1:49 title 表(一行
1:48 title 表及
1:37 title 被牵
1:70 title 西
1:35 title 西川
1:35 title 西川师
1:82 title 西川师大
1:37 title 西桂
1:44 title 西桂岭
1:36 title 西桂岭县
1:74 title 西部
1:62 title 西部协
1:54 title 西部协作
1:39 title 西部学
1:45 title 西部学校
1:56 title 西镇
1:47 title 西镇中
1:42 title 西镇中心
1:54 title 要
1:37 title 要(
1:33 title 要(线
1:36 title 要(线上
1:45 title 要)
1:47 title 要)指
1:47 title 要)指导
1:45 title 要为
1:48 title 要为红
1:39 title 要为红柳
1:44 title 要十
1:40 title 要十二
1:46 title 要十二月
1:31 title 要点(
1:57 title 覆
1:82 title 覆函
1:63 title 覆函$
1:-52 title 见
1:69 title 见$
1:-73 title 见表
1:-61 title 见表$
1:60 title 观
1:76 title 观塘
1:48 title 观塘敬
1:35 title 观塘敬业
1:-33 title 规
1:77 title 规划
1:61 title 规划$
)"sv,
    R"(1:47 title 规划(
1:41 title 规划(摘
1:54 title 规模
1:38 title 规模学
1:50 title 规模学校
1:-63 title 规程
1:-55 title 规程$
1:-66 title 视
1:-72 title 视意
1:-71 title 视意见
1:-146 title 视意见表
1:71 title 览
1:52 title 览$
1:49 title 览派
1:40 title 览派出
1:78 title 览派出校
1:53 title 角
1:96 title 角扶
1:68 title 角扶助
1:95 title 角扶助计
1:117 title 解
1:103 title 解$
1:96 title 解表
1:130 title 解表$
1:64 title 誓
1:59 title 誓约
1:62 title 誓约$
1:-38 title 计$
1:55 title 计划
1:46 title 计划$
1:97 title 计划(
1:65 title 计划(2
1:56 title 计划(校
1:38 title 计划)
1:40 title 计划)$
1:59 title 计划一
1:39 title 计划一页
1:44 title 计划书
1:79 title 计划书$
1:49 title 计划书(
1:110 title 计画
1:80 title 计画$
1:32 title 计画(
1:32 title 计画(1
1:33 title 计画_
1:33 title 计画_说
1:128 title 计画一
1:59 title 计画一览
1:44 title 训
1:-32 title 议
1:41 title 议$
1:56 title 议(
1:43 title 议(20
1:31 title 议(三
1:34 title 议(三方
1:49 title 议(节
1:54 title 议(节录
1:87 title 议决
1:47 title 议决议
1:48 title 议决议$
1:42 title 议材
1:41 title 议材料
1:38 title 议材料:
1:32 title 议纪
1:72 title 议纪录
1:58 title 议纪录$
1:35 title 议纪录(
1:-87 title 议记
1:-101 title 议记录
1:-72 title 议记录$
1:49 title 议附
1:47 title 议附则
1:102 title 议附则与
1:-145 title 记
1:46 title 记册
1:90 title 记册$
1:-43 title 记工
1:-44 title 记工作
1:-51 title 记工作日
1:-34 title 记录
1:-80 title 记录$
1:45 title 记录(
1:45 title 记录(拟
1:-55 title 记录语
1:-62 title 记录语文
1:-154 title 记者
1:-51 title 记者问
1:-48 title 记者问$
1:96 title 讲
1:53 title 讲_
1:34 title 讲_沈
1:33 title 讲_沈若
1:35 title 讲_游
1:33 title 讲_游敏
1:42 title 讲师
1:45 title 讲师派
1:95 title 讲师派遣
1:-85 title 论
1:-99 title 论文
1:-80 title 论文目
1:-79 title 论文目录
1:33 title 设幼儿
1:31 title 设幼儿园
1:51 title 设置
1:48 title 设置要
1:50 title 设置要点
1:-38 title 设计
1:-102 title 设计$
1:55 title 访一
1:54 title 访一次
1:32 title 访一次5
1:47 title 访一次_
1:53 title 访约
1:52 title 访约定
1:58 title 访约定$
1:-67 title 访视
1:-63 title 访视意
1:-152 title 访视意见
1:-108 title 证
1:-140 title 证书
1:-122 title 证书$
1:-48 title 评
1:-47 title 评分
1:-44 title 评分标
1:-141 title 评分标准
1:-46 title 词
1:-55 title 词$
1:-36 title 话
1:-100 title 话廖
1:-124 title 话廖秋
1:-39 title 话廖秋萍
1:-39 title 语
1:-83 title 语$
1:34 title 语_主
1:34 title 语_主讲
1:32 title 语学
1:32 title 语学校
1:-62 title 语文
1:-128 title 语文组
1:-67 title 语文组_
1:63 title 说
1:32 title 说帖
1:33 title 说帖$
1:62 title 说明
1:62 title 说明$
1:-88 title 请
1:-56 title 请$
1:-63 title 请函
1:-49 title 请函$
1:50 title 请勾
1:43 title 请勾选
1:54 title 请勾选)
1:-55 title 请赛
1:-147 title 请赛竞
1:-64 title 请赛竞赛
1:43 title 诺
1:42 title 诺之
1:41 title 诺之前
1:76 title 诺之前五
1:-41 title 读
1:-58 title 读《
1:-51 title 读《乡
1:-57 title 读《乡村
1:37 title 读共
1:40 title 读共同
1:40 title 读共同体
1:34 title 读学
1:34 title 读学校
1:30 title 读学校帮
1:72 title 课
1:33 title 课_
1:34 title 课_派
1:33 title 课_派老
1:59 title 课专
1:68 title 课专家
1:69 title 课专家名
1:61 title 课后
1:32 title 课后帮
1:32 title 课后帮扶
1:43 title 课后服
1:99 title 课后服务
1:34 title 课周
1:33 title 课周一
1:59 title 课堂
1:73 title 课堂共
1:73 title 课堂共享
1:-114 title 课教
1:-101 title 课教学
1:-37 title 课教学设
1:37 title 课时
1:42 title 课时间
1:66 title 课时间表
1:-61 title 课桌
1:-60 title 课桌$
1:-38 title 课程
1:-50 title 课程表
1:-136 title 课程表$
1:44 title 课组
1:57 title 课组对
1:63 title 课组对接
1:-65 title 调
1:-131 title 调整
1:-67 title 调整学
1:-71 title 调整学校
1:30 title 调的
1:41 title 调的校
1:38 title 调的校际
1:66 title 谈
1:-43 title 谈会
1:-124 title 谈会纪录
1:52 title 谈会纪要
1:37 title 谈摘
1:43 title 谈摘要
1:44 title 谈摘要十
1:54 title 谈要
1:76 title 谈要点
1:40 title 谈要点$
1:121 title 谈记
1:51 title 谈记录
1:47 title 谈记录$
1:-119 title 谢
1:-97 title 谢信
1:-137 title 谢信$
1:-76 title 谢函
1:-103 title 谢函$
1:-104 title 谱
1:-112 title 谱$
1:-68 title 谱新
1:-92 title 谱新篇
1:-47 title 谱新篇$
1:39 title 谷
1:34 title 谷市
1:32 title 谷市优
1:33 title 谷市优质
1:-34 title 责
1:-71 title 责$
1:64 title 责任
1:41 title 责任书
1:58 title 责任书$
1:52 title 责任状
1:45 title 责任状$
1:41 title 账
1:34 title 账$
1:79 title 账(
1:69 title 账(春
1:86 title 账(春季
1:44 title 账(职
1:51 title 账(职教
1:-49 title 账户
1:-45 title 账户主
1:-47 title 账户主_
1:31 title 账说
1:31 title 账说明
1:32 title 账说明$
1:45 title 质
1:31 title 质学校
1:31 title 质学校帮
1:36 title 质工
1:36 title 质工程
1:39 title 质工程(
1:-49 title 贫
1:-49 title 贫原
1:-109 title 贫原因
1:-110 title 贫原因_
1:46 title 贯
1:39 title 贯制
1:36 title 贯制学
1:34 title 贯制学校
1:38 title 贴
1:43 title 贴墙
1:35 title 贴墙)
1:33 title 贴墙)$
1:65 title 贵
1:92 title 贵校
1:48 title 贵校党
1:45 title 贵校党支
1:43 title 贵校所
1:45 title 贵校所提
1:80 title 贵院
1:33 title 贵院教
1:34 title 贵院教师
1:30 title 费
1:30 title 费及
1:52 title 贺
1:52 title 贺校
1:49 title 贺校长
1:45 title 贺校长的
1:83 title 资
1:31 title 资互派
1:31 title 资互派办
1:47 title 资援
1:45 title 资援助
1:44 title 资援助$
1:45 title 资源
1:47 title 资源支
1:46 title 资源支援
1:-118 title 赛
1:-77 title 赛程
1:-37 title 赛程4
1:-111 title 赛程4月
1:-147 title 赛竞
1:-58 title 赛竞赛
1:-59 title 赛竞赛规
1:-88 title 赛规
1:-112 title 赛规程
1:-57 title 赛规程$
1:30 title 赞
1:30 title 赞助
1:30 title 赞助_沪
1:-49 title 赠
1:32 title 赠旧
1:40 title 赠旧仪
1:33 title 赠旧仪器
1:-106 title 赠证
1:-115 title 赠证书
1:-119 title 赠证书$
1:-63 title 赴
1:48 title 赴乌
1:58 title 赴乌苏
1:62 title 赴乌苏里
1:91 title 赴山
1:40 title 赴山区
1:40 title 赴山区支
1:-78 title 赴石
1:-42 title 赴石梁
1:-45 title 赴石梁小
1:48 title 赴鹿
1:54 title 赴鹿鸣
1:77 title 赴鹿鸣中
1:38 title 起
1:33 title 起国民
1:30 title 起国民小
1:68 title 起步
1:40 title 起步阶
1:37 title 起步阶段
1:-60 title 路小学
1:60 title 路小学2
1:39 title 路小学、
1:37 title 路小学与
1:-67 title 路小学教
1:-60 title 转
1:-60 title 转正
1:-157 title 转正申
1:-58 title 转正申请
1:81 title 轮
1:94 title 轮岗
1:52 title 轮岗派
1:49 title 轮岗派出
1:68 title 轮工
1:40 title 轮工作
1:62 title 轮工作安
1:34 title 轮校
1:35 title 轮校际
1:50 title 轮校际结
1:38 title 辅
1:41 title 辅导
1:41 title 辅导合
1:68 title 辅导合作
1:33 title 辅导员
1:32 title 辅导员交
1:-52 title 边
1:-50 title 边的
1:-59 title 边的课
1:-52 title 边的课桌
1:48 title 边远
1:46 title 边远教
1:51 title 边远教学
1:-54 title 达
1:37 title 达新
1:35 title 达新一
1:34 title 达新一轮
1:-107 title 达水
1:-60 title 达水泥
1:-114 title 达水泥厂
1:62 title 运
1:53 title 运行
1:60 title 运行办
1:60 title 运行办法
1:88 title 进修
1:33 title 进修的
1:34 title 进修的安
1:63 title 进城
1:140 title 进城活
1:137 title 进城活动
1:46 title 进备
1:35 title 进备忘
1:43 title 进备忘录
1:-46 title 进谱
1:-42 title 进谱新
1:-47 title 进谱新篇
1:78 title 远
1:44 title 远教
1:51 title 远教学
1:51 title 远教学点
1:33 title 连
1:31 title 连南
1:30 title 连南瑶
1:30 title 连南瑶山
1:33 title 连江县北
1:46 title 送
1:35 title 送到
1:32 title 送到龙
1:33 title 送到龙湾
1:86 title 送培
1:80 title 送培到
1:70 title 送培到县
1:46 title 送培到校
1:95 title 送教下
1:77 title 送教下乡
1:54 title 送给
1:50 title 送给大
1:33 title 送给大山
1:45 title 送给薄
1:77 title 送给薄弱
1:40 title 送课
1:38 title 送课时
1:37 title 送课时间
1:81 title 选
1:37 title 选$
1:50 title 选)
1:72 title 选)$
1:62 title 选派
1:41 title 选派2
1:31 title 选派20
1:46 title 选派教
1:53 title 选派教师
1:-74 title 选简
1:-67 title 选简章
1:-64 title 选简章$
1:31 title 通报
1:38 title 通报(
1:39 title 通报(附
1:-66 title 通知$
1:51 title 通知:
1:59 title 通知:片
1:75 title 通高
1:52 title 通高中
1:44 title 通高中协
1:32 title 通高中对
1:33 title 造
1:32 title 造册
1:33 title 造册3
1:33 title 造册3段
1:73 title 道中
1:52 title 道中学
1:86 title 道中学与
1:35 title 道中心
1:41 title 道中心幼
1:31 title 道女
1:30 title 道女子学
1:-37 title 道德
1:-38 title 道德与
1:-38 title 道德与法
1:45 title 遣
1:42 title 遣名
1:105 title 遣名册
1:92 title 遣名册$
1:-79 title 邀
1:-97 title 邀请
1:-53 title 邀请函
1:-56 title 邀请函$
1:-53 title 邀请赛
1:-61 title 邀请赛竞
1:-55 title 那
1:-62 title 那边
1:-65 title 那边的
1:-134 title 那边的课
1:63 title 邮
1:64 title 邮件
1:69 title 邮件$
1:46 title 部共
1:44 title 部共建
1:50 title 部共建的
1:70 title 部协
1:63 title 部协作
1:38 title 部协作_
1:33 title 部协作实
1:46 title 部协作职
1:103 title 部学
1:48 title 部学校
1:89 title 部学校手
1:35 title 部教
1:-48 title 部结
1:-48 title 部结对
1:-88 title 部结对帮
1:33 title 都
1:34 title 都会
1:33 title 都会国
1:32 title 都会国中
1:-48 title 配
1:42 title 配$
1:-141 title 配名
1:-55 title 配名单
1:-50 title 配名单$
1:82 title 里县
1:55 title 里县支
1:63 title 里县支教
1:50 title 里国
1:60 title 里国小
1:64 title 里国小合
1:30 title 里小学
1:48 title 重
1:49 title 重点
1:45 title 金
1:51 title 金会
1:39 title 金十
1:33 title 金十名
1:33 title 金十名_
1:30 title 金湖
1:32 title 金湖国中
1:61 title 铁
1:52 title 铁岭
1:42 title 铁岭沟
1:48 title 铁岭沟初
1:48 title 铁岭湾
1:60 title 铁岭湾第
1:37 title 铃
1:32 title 铃县初级
1:-142 title 银
1:-72 title 银行
1:-90 title 银行与
1:-118 title 银行与乡
1:-50 title 锣
1:-62 title 锣鼓
1:-55 title 锣鼓镇
1:-57 title 锣鼓镇小
1:45 title 锦
1:31 title 锦帆
1:32 title 锦帆外国
1:-30 title 镇
1:-42 title 镇中
1:-50 title 镇中心
1:-64 title 镇中心小
1:54 title 镇中心幼
1:36 title 镇九
1:48 title 镇九年
1:47 title 镇九年一
1:78 title 镇初
1:71 title 镇初级
1:53 title 镇初级中
1:85 title 镇学
1:52 title 镇学堂
1:77 title 镇学堂办
1:37 title 镇学校
1:-61 title 镇小
1:-98 title 镇小学
1:-55 title 镇小学百
1:49 title 镇教
1:60 title 镇教研
1:56 title 镇教研联
1:59 title 长
1:51 title 长$
1:38 title 长书
1:35 title 长书$
1:-106 title 长交接
1:-115 title 长交接致
1:33 title 长交流
1:38 title 长交流_
1:73 title 长会
1:77 title 长会谈
1:43 title 长会谈摘
1:33 title 长函$
1:92 title 长工
1:80 title 长工作
1:43 title 长工作室
1:39 title 长工程
1:30 title 长工程任
1:57 title 长挂
1:73 title 长挂职
1:51 title 长挂职安
1:46 title 长携
1:46 title 长携手
1:53 title 长携手会
1:-98 title 长来
1:-127 title 长来信
1:-64 title 长来信$
1:103 title 长的
1:104 title 长的信
1:52 title 长的信$
1:93 title 门
1:38 title 门与
1:41 title 门与内
1:38 title 门与内地
1:35 title 门县
1:38 title 门县职
1:34 title 门县职业
1:78 title 门培
1:37 title 门培善
1:36 title 门培善特
1:44 title 门培道
1:49 title 门培道中
1:42 title 门寨
1:45 title 门寨小
1:44 title 门寨小学
1:-51 title 问
1:-138 title 问$
1:38 title 间$
1:-154 title 间的
1:-133 title 间的通
1:-71 title 间的通知
1:40 title 间表
1:39 title 间表$
1:71 title 阁
1:68 title 阅
1:46 title 阅读
1:44 title 阅读共
1:40 title 阅读共同
1:-41 title 队
1:-38 title 队$
1:81 title 队2
1:51 title 队20
1:51 title 队202
1:-37 title 队4
1:-91 title 队4月
1:-87 title 队4月2
1:-47 title 队_
1:-46 title 队_对
1:-62 title 队_对_
1:80 title 队分
1:47 title 队分工
1:99 title 队分工$
1:30 title 队协
1:43 title 队协调
1:43 title 队协调的
1:40 title 队手
1:62 title 队手拉
1:42 title 队手拉手
1:48 title 阳
1:34 title 阳光
1:31 title 阳坡、
1:39 title 阳市
1:33 title 阴
1:31 title 阴坡两
1:31 title 阴坡两村
1:40 title 阶
1:69 title 阶段
1:69 title 阶段的
1:36 title 阶段的安
1:62 title 陂
1:36 title 陂县
1:36 title 陂县教
1:46 title 陂县教育
1:126 title 附
1:59 title 附中
1:66 title 附中伙
1:60 title 附中伙伴
1:74 title 附中帮
1:34 title 附中帮扶
1:43 title 附则
1:111 title 附则与
1:115 title 附则与附
1:63 title 附属
1:39 title 附属中
1:44 title 附属中学
1:37 title 附来
1:41 title 附来年
1:39 title 附来年计
1:38 title 附校
1:39 title 附校帮
1:49 title 附校帮扶
1:89 title 附表
1:45 title 附表$
1:35 title 附设
1:35 title 际
1:38 title 际姊
1:76 title 际姊妹
1:39 title 际姊妹校
1:95 title 际帮
1:97 title 际帮扶
1:43 title 际帮扶备
1:49 title 际帮扶日
1:68 title 际援
1:44 title 际援助
1:59 title 际援助合
1:-59 title 际桌
1:-108 title 际桌球
1:-60 title 际桌球邀
1:59 title 际结
1:38 title 际结对
1:35 title 际结对任
1:31 title 陇
1:-40 title 院
1:30 title 院(
1:30 title 院(支援
1:34 title 院、
1:38 title 院与
1:30 title 院与蓝田
1:-117 title 院合
1:-49 title 院合作
1:-54 title 院合作企
1:-57 title 院实
1:-61 title 院实施
1:-60 title 院实施方
1:-48 title 院对
1:-66 title 院对口
1:-42 title 院对口支
1:40 title 院支
1:37 title 院支援
1:39 title 院支援韶
1:34 title 院教
1:34 title 院教师
1:32 title 院教师进
1:36 title 院附
1:37 title 院附校
1:40 title 院附校帮
1:32 title 院附设
1:44 title 院青
1:43 title 院青年
1:90 title 院青年志
1:61 title 陪
1:64 title 陪伴
1:40 title 陪伴合
1:52 title 陪伴合作
1:58 title 陪伴计
1:52 title 陪伴计画
1:62 title 陵
1:71 title 陵区
1:39 title 陵区名
1:38 title 陵区名园
1:33 title 隆
1:35 title 隆市港
1:-44 title 难
1:-48 title 难户
1:-50 title 难户台
1:-46 title 难户台账
1:61 title 雁
1:47 title 雁南
1:53 title 雁南大
1:50 title 雁南大学
1:30 title 雄
1:32 title 雄市
1:31 title 雄市鼓
1:105 title 集
1:107 title 集团
1:31 title 集团2
1:40 title 集团_
1:38 title 集团_支
1:33 title 集团“
1:76 title 集团“一
1:61 title 集团与
1:51 title 集团与边
1:52 title 集团化
1:48 title 集团化办
1:63 title 集团对
1:49 title 集团对口
1:45 title 集团帮
1:43 title 集团帮扶
1:34 title 集团年
1:34 title 集团年度
1:59 title 集团总
1:51 title 集团总校
1:56 title 雪
1:32 title 雪溪职
1:95 title 雾
1:32 title 雾乡
1:32 title 雾乡国
1:32 title 雾乡国民
1:32 title 雾山乡
1:31 title 雾山乡立
1:73 title 雾社
1:92 title 雾社国
1:67 title 雾社国民
1:46 title 需
1:39 title 需求
1:43 title 需求$
1:62 title 青山
1:39 title 青山市
1:42 title 青山市第
1:53 title 青岭
1:40 title 青岭市
1:52 title 青岭市教
1:46 title 青年志
1:40 title 青年志愿
1:34 title 青樟
1:35 title 青樟区
1:34 title 青樟区教
1:-88 title 青石
1:-67 title 青石乡
1:-200 title 青石乡卫
1:44 title 青竹
1:45 title 青竹中
1:44 title 青竹中学
1:40 title 青苗
1:41 title 青苗”
1:41 title 青苗”教
1:39 title 青荫
1:41 title 青荫山
1:61 title 青荫山区
1:45 title 青蓝
1:38 title 青蓝双
1:40 title 青蓝双校
1:40 title 青蓝携
1:33 title 鞍山
1:31 title 鞍山区
1:34 title 鞍山区工
1:37 title 韶
1:36 title 韶关
1:68 title 韶关黄
1:37 title 韶关黄坑
1:60 title 页
1:49 title 页)
1:50 title 页)$
1:63 title 页纸
1:51 title 页纸$
1:68 title 项
1:39 title 项告
1:59 title 项告知
1:70 title 项告知单
1:34 title 项次
1:34 title 项次_
1:32 title 项次_内
1:-45 title 项目_
1:-49 title 项目_分
1:40 title 项目书
1:59 title 项目书$
1:47 title 项目任
1:42 title 项目任务
1:33 title 顺和
1:35 title 顺和启
1:-177 title 须
1:-88 title 须知
1:-52 title 须知$
1:36 title 顾
1:36 title 顾与
1:36 title 顾与前
1:36 title 顾与前瞻
1:48 title 预
1:48 title 预告
1:50 title 预告$
1:-32 title 领
1:57 title 领$
1:-51 title 领导
1:-50 title 领导1
1:-48 title 领导10
1:32 title 领结对
1:33 title 领结对共
1:31 title 题
1:32 title 题_
1:33 title 题_施
1:36 title 题_施测
1:53 title 食堂
1:56 title 食堂与
1:51 title 食堂与宿
1:-73 title 食谱
1:-60 title 食谱$
1:38 title 馆
1:41 title 馆、
1:76 title 馆、实
1:39 title 馆、实验
1:-74 title 首语
1:-58 title 首语$
1:63 title 首长
1:44 title 首长会
1:56 title 首长会谈
1:69 title 香
1:46 title 香岛
1:43 title 香岛培
1:41 title 香岛培文
1:41 title 香港
1:37 title 香港九
1:52 title 香港九龙
1:34 title 香港圣
1:35 title 香港圣若
1:35 title 马鞍
1:30 title 马鞍山区
1:-81 title 驻村
1:48 title 驻村工
1:45 title 驻村工作
1:-114 title 驻村第
1:-55 title 驻村第一
1:60 title 驻点
1:76 title 驻点帮
1:53 title 驻点帮扶
1:33 title 驼
1:30 title 驼铃县初
1:71 title 验
1:44 title 验室
1:34 title 验室_
1:32 title 验室_赠
1:39 title 验室开
1:45 title 验室开放
1:38 title 验小
1:41 title 验小学
1:34 title 验小学与
1:32 title 验高中
1:33 title 验高中-
1:32 title 骨
1:32 title 骨干互
1:117 title 高
1:97 title 高中
1:32 title 高中-洛
1:33 title 高中三
1:32 title 高中三年
1:44 title 高中协
1:50 title 高中协作
1:33 title 高中对
1:31 title 高中对口
1:60 title 高中策
1:57 title 高中策略
1:38 title 高原
1:43 title 高原二
1:98 title 高原二中
1:54 title 高岭
1:52 title 高岭村
1:44 title 高岭村完
1:46 title 高工
1:52 title 高工作
1:48 title 高工作清
1:46 title 高新
1:45 title 高新区
1:44 title 高新区两
1:47 title 高校
1:30 title 高校“一
1:62 title 高校定
1:65 title 高校定点
1:71 title 高级
1:62 title 高级中
1:58 title 高级中学
1:31 title 高雄市
1:30 title 高雄市鼓
1:59 title 鸣
1:57 title 鸣中
1:48 title 鸣中学
1:59 title 鸣中学授
1:32 title 鸣初
1:69 title 鸣初小
1:74 title 鸣初小复
1:-60 title 鸿
1:-113 title 鸿达
1:-119 title 鸿达水
1:-63 title 鸿达水泥
1:36 title 鹤
1:38 title 鹤川
1:42 title 鹤川工
1:40 title 鹤川工业
1:32 title 鹤鸣
1:32 title 鹤鸣初
1:32 title 鹤鸣初小
1:79 title 鹭
1:53 title 鹭洲
1:40 title 鹭洲中
1:39 title 鹭洲中学
1:47 title 鹭洲学
1:51 title 鹭洲学校
1:46 title 鹰
1:38 title 鹰嘴
1:39 title 鹰嘴岩
1:42 title 鹰嘴岩小
1:85 title 鹿
1:60 title 鹿鸣
1:71 title 鹿鸣中
1:55 title 鹿鸣中学
1:42 title 麓
1:36 title 麓中学
1:34 title 麓中学结
1:48 title 麦
1:43 title 麻
1:37 title 麻栗乡
1:41 title 黄
1:52 title 黄坑
1:35 title 黄坑中
1:58 title 黄坑中学
1:72 title 黑
1:57 title 黑石
1:49 title 黑石岭
1:48 title 黑石岭林
1:37 title 黔
1:-92 title 鼓
1:31 title 鼓岩
1:-80 title 鼓镇
1:-104 title 鼓镇小
1:-99 title 鼓镇小学
1:71 title 龙
1:38 title 龙仁
1:35 title 龙仁爱
1:38 title 龙仁爱堂
1:35 title 龙塘
1:42 title 龙塘侗
1:41 title 龙塘侗族
1:30 title 龙头园工
1:54 title 龙湾
1:54 title 龙湾→
1:33 title 龙湾→木
1:33 title 龙湾→草
1:34 title 龙湾校区
1:-56 words=0
1:-274 words=1
1:38 words=16
1:-41 words=2
1:126 words=4
1:140 words=8
)"sv,
};

}  // namespace

std::span<std::string_view const> const plan_weights(parts);

}  // namespace bangfu::document::reader
