// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(plan no yes
1:-46 addressed of ten=0
1:84 addressed of ten=1
1:41 addressed of ten=2
1:46 addressed of ten=3
1:-49 agreed of ten=0
1:69 agreed of ten=1
1:-99 agreed of ten=2
1:-57 always
1:-88 another of ten=0
1:51 another of ten=1
1:42 another of ten=10
1:-68 another of ten=2
1:98 another of ten=3
1:191 another of ten=4
1:106 another of ten=6
1:113 another of ten=7
1:63 another of ten=8
1:-76 decided of ten=0
1:52 decided of ten=1
1:57 decided of ten=2
1:52 decided of ten=5
1:60 decided of ten=7
1:-47 emotion of ten=0
1:30 emotion of ten=1
1:-101 emotion of ten=2
1:-95 emotion of ten=3
1:-54 emotion of ten=5
1:-55 front !启
1:-32 front $
1:33 front (1
1:36 front (2
1:91 front (一
1:34 front (三
1:-64 front (上
1:43 front (下
1:47 front (九
1:31 front (乡
1:30 front (县
1:32 front (城
1:61 front (小
1:33 front (打
1:67 front (拟
1:71 front (摘
1:-70 front (教
1:71 front (春
1:50 front (木
1:48 front (林
1:60 front (柳
1:46 front (校
1:108 front (第
1:34 front (线
1:46 front (职
1:52 front (节
1:62 front (请
1:69 front (附
1:123 front )$
1:32 front )_
1:35 front )与
1:35 front )城
1:30 front )对
1:50 front )帮
1:40 front )指
1:41 front )接
1:34 front )牵
1:-66 front )班
1:33 front )行
1:36 front +1
1:63 front +4
1:66 front ,2
1:63 front ,乙
1:50 front ,和
1:62 front ,教
1:39 front ,每
1:-49 front --
1:50 front -2
1:46 front -7
1:32 front -洛
1:50 front -海
1:47 front -苍
1:43 front -高
1:33 front .7
1:56 front .木
1:67 front .设
1:41 front /2
1:-61 front 0$
1:43 front 0-
1:69 front 01
1:62 front 02
1:40 front 0〕
1:73 front 0年
1:61 front 1+
1:81 front 1.
1:-40 front 10
1:40 front 11
1:55 front 12
1:49 front 16
1:53 front 17
1:50 front 18
1:57 front 19
1:34 front 1”
1:42 front 1〕
1:46 front 1号
1:56 front 1学
1:55 front 1年
1:-54 front 1日
1:49 front 1月
1:35 front 1物
1:-93 front 2)
1:43 front 2-
1:37 front 2/
1:64 front 20
1:64 front 21
1:85 front 22
1:90 front 23
1:58 front 25
1:33 front 26
1:36 front 2实
1:89 front 2年
1:-54 front 2日
1:43 front 2月
1:41 front 3$
1:34 front 3-
1:43 front 33
1:53 front 3〕
1:55 front 3号
1:53 front 3学
1:87 front 3年
1:33 front 3段
1:35 front 4)
1:33 front 4-
1:48 front 4”
1:32 front 4〕
1:41 front 4学
1:-56 front 4月
1:35 front 4校
1:35 front 5号
1:49 front 5学
1:63 front 5年
1:32 front 6年
1:34 front 6月
1:33 front 7)
1:57 front 7号
1:62 front 7月
1:43 front 8年
1:61 front 8月
1:43 front 9-
1:42 front 9年
1:96 front 9月
1:-36 front :$
1:65 front :关
1:36 front :北
1:37 front :县
1:-44 front :帮
1:56 front :我
1:35 front :河
1:64 front :片
1:32 front :白
1:62 front :结
1:35 front :金
1:-98 front ^ abstract
1:94 front ^ action
1:48 front ^ agreement
1:34 front ^ alliance
1:69 front ^ annex
1:-76 front ^ annual
1:73 front ^ arrangements
1:73 front ^ ashdown
1:30 front ^ assistance
1:-92 front ^ audit
1:-127 front ^ awards
1:48 front ^ between
1:-79 front ^ briefing
1:-90 front ^ brightpath
1:86 front ^ buddy
1:-86 front ^ budget
1:58 front ^ bureau
1:-49 front ^ calendar
1:-87 front ^ call
1:-92 front ^ class
1:64 front ^ coaching
1:76 front ^ conversation
1:-97 front ^ corporate
1:52 front ^ county
1:46 front ^ digital
1:49 front ^ dispatch
1:-86 front ^ dr
1:88 front ^ e
1:34 front ^ early
1:-116 front ^ examination
1:-88 front ^ fire
1:-62 front ^ fixtures
1:-53 front ^ from
1:-84 front ^ group
1:48 front ^ help
1:-53 front ^ helping
1:-37 front ^ how
1:-98 front ^ inspection
1:-82 front ^ job
1:53 front ^ lab
1:44 front ^ ledger
1:72 front ^ letter
1:70 front ^ library
1:70 front ^ list
1:83 front ^ little
1:-80 front ^ looking
1:39 front ^ meeting
1:68 front ^ memorandum
1:-63 front ^ monday
1:99 front ^ notice
1:55 front ^ nursery
1:-109 front ^ obituary
1:-81 front ^ our
1:-84 front ^ parish
1:60 front ^ plainview
1:35 front ^ plan
1:30 front ^ programme
1:-105 front ^ rain
1:39 front ^ re
1:64 front ^ register
1:49 front ^ reply
1:-85 front ^ rules
1:64 front ^ schedule
1:60 front ^ school
1:80 front ^ sister
1:66 front ^ special
1:-92 front ^ staff
1:86 front ^ subject
1:122 front ^ support
1:-113 front ^ teacher
1:73 front ^ teachers
1:64 front ^ term
1:78 front ^ three
1:70 front ^ to
1:-99 front ^ transform
1:-98 front ^ travel
1:-65 front ^ twinning
1:59 front ^ two
1:61 front ^ university
1:50 front ^ visiting
1:64 front ^ weekly
1:-89 front ^ welcome
1:94 front ^ what
1:30 front ^ work
1:-45 front ^-
1:85 front ^1
1:35 front ^3
1:-44 front ^4
1:39 front ^5
1:80 front ^“
1:46 front ^一
1:81 front ^三
1:62 front ^下
1:66 front ^东
1:71 front ^两
1:50 front ^中
1:41 front ^丰
1:38 front ^乙
1:81 front ^乡
1:38 front ^二
1:96 front ^任
1:92 front ^会
1:84 front ^体
1:80 front ^光
1:70 front ^党
1:-68 front ^全
1:44 front ^关
1:52 front ^内
1:58 front ^写
1:-40 front ^农
1:65 front ^冯
1:50 front ^凤
1:73 front ^初
1:52 front ^北
1:78 front ^区
1:54 front ^医
1:49 front ^十
1:57 front ^协
1:90 front ^南
1:-56 front ^县
1:46 front ^双
1:32 front ^台
1:-36 front ^各
1:85 front ^合
1:72 front ^同
1:-44 front ^名
1:66 front ^启
1:49 front ^周
1:32 front ^嘉
1:-90 front ^四
1:54 front ^回
1:71 front ^国
1:55 front ^图
1:37 front ^基
1:70 front ^备
1:77 front ^大
1:88 front ^姊
1:37 front ^宁
1:-74 front ^实
1:-59 front ^家
1:74 front ^寄
1:-92 front ^寻
1:44 front ^尊
1:39 front ^少
1:-84 front ^山
1:44 front ^岚
1:46 front ^巡
1:-66 front ^市
1:53 front ^师
1:-67 front ^帮
1:51 front ^年
1:74 front ^幼
1:42 front ^广
1:-63 front ^庙
1:66 front ^座
1:-91 front ^征
1:-86 front ^律
1:63 front ^心
1:-69 front ^志
1:-71 front ^感
1:-76 front ^我
1:-75 front ^户
1:65 front ^手
1:92 front ^技
1:-83 front ^捐
1:52 front ^携
1:-60 front ^摘
1:-77 front ^政
1:-41 front ^教
1:56 front ^数
1:65 front ^文
1:55 front ^新
1:36 front ^旗
1:51 front ^明
1:44 front ^春
1:67 front ^普
1:73 front ^暑
1:46 front ^望
1:63 front ^木
1:-56 front ^本
1:64 front ^杏
1:-67 front ^村
1:39 front ^松
1:57 front ^枫
1:-34 front ^柏
1:31 front ^栗
1:-99 front ^校
1:52 front ^桐
1:45 front ^桥
1:32 front ^榆
1:63 front ^毕
1:84 front ^江
1:79 front ^沂
1:43 front ^沅
1:38 front ^沪
1:70 front ^河
1:46 front ^派
1:87 front ^海
1:38 front ^清
1:44 front ^港
1:-60 front ^湘
1:45 front ^滨
1:54 front ^澄
1:51 front ^澜
1:82 front ^澳
1:46 front ^牵
1:79 front ^特
1:-52 front ^班
1:70 front ^甲
1:-36 front ^电
1:53 front ^留
1:73 front ^白
1:77 front ^省
1:-94 front ^石
1:62 front ^研
1:30 front ^磐
1:34 front ^示
1:47 front ^科
1:-59 front ^竹
1:65 front ^签
1:49 front ^粤
1:40 front ^红
1:85 front ^线
1:-56 front ^组
1:81 front ^给
1:42 front ^翠
1:36 front ^翰
1:54 front ^老
1:64 front ^聋
1:83 front ^职
1:51 front ^育
1:50 front ^致
1:31 front ^艺
1:47 front ^花
1:-54 front ^荷
1:45 front ^莲
1:41 front ^西
1:89 front ^覆
1:43 front ^观
1:-139 front ^论
1:-118 front ^访
1:-61 front ^语
1:-60 front ^读
1:72 front ^课
1:-80 front ^谢
1:46 front ^赴
1:-65 front ^转
1:109 front ^送
1:-69 front ^道
1:-67 front ^邀
1:53 front ^邮
1:61 front ^铁
1:-120 front ^银
1:-80 front ^锣
1:49 front ^锦
1:76 front ^附
1:35 front ^陇
1:51 front ^雁
1:59 front ^集
1:66 front ^青
1:-32 front ^项
1:52 front ^香
1:81 front ^高
1:-65 front ^鸿
1:53 front ^鹤
1:41 front ^麻
1:44 front ^黑
1:51 front _一
1:56 front _三
1:36 front _上
1:57 front _与
1:45 front _主
1:36 front _乙
1:-33 front _公
1:57 front _共
1:33 front _内
1:34 front _函
1:-88 front _分
1:44 front _协
1:-40 front _卫
1:52 front _周
1:45 front _命
1:57 front _商
1:47 front _安
1:-57 front _对
1:44 front _工
1:-54 front _帮
1:40 front _广
1:-60 front _得
1:32 front _德
1:61 front _换
1:32 front _推
1:-79 front _措
1:35 front _提
1:-52 front _携
1:63 front _支
1:-42 front _教
1:36 front _施
1:44 front _桑
1:39 front _每
1:30 front _沈
1:36 front _派
1:37 front _清
1:30 front _游
1:58 front _章
1:-38 front _第
1:-79 front _致
1:36 front _苦
1:35 front _说
1:33 front _赠
1:31 front _驼
1:41 front _龙
1:-34 front a
1:86 front a for
1:-80 front a number
1:70 front a partner
1:48 front a promise
1:-68 front a tin
1:-92 front a year
1:-70 front abstract
1:-97 front abstract $
1:55 front academic
1:-82 front across
1:-78 front across the
1:84 front action
1:101 front action sheet
1:67 front after
1:51 front after thursday
1:83 front agreement
1:86 front agreement $
1:50 front agreement between
1:49 front aid
1:55 front aid fort
1:71 front all
1:64 front all departments
1:52 front all heads
1:84 front alliance
1:53 front alliance $
1:58 front alliance charter
1:33 front alliance of
1:46 front among
1:44 front among three
1:71 front an
1:76 front an ridge
1:44 front and assisted
1:54 front and bayleaf
1:57 front and moss
1:61 front and reading
1:48 front and technician
1:-83 front and upper
1:-68 front and vila
1:31 front and weak
1:92 front annex
1:57 front annex b
1:66 front annex deliverables
1:-62 front annual
1:-115 front annual report
1:-98 front are
1:-72 front are partnerships
1:-72 front are you
1:30 front arrangement $
1:61 front arrangements
1:57 front arrangements for
1:77 front ashdown
1:56 front ashdown high
1:51 front ashdown school
1:34 front assam
1:37 front assam $
1:42 front assistance
1:32 front assistance arrangement
1:52 front assisted
1:45 front assisted school
1:59 front assisting
1:49 front assisting school
1:-88 front at
1:60 front at brook
1:76 front at elmstead
1:-81 front at greywater
1:-69 front at mudbrook
1:-90 front at trident
1:-63 front at whitmoor
1:-88 front audit
1:-87 front audit of
1:60 front autumn $
1:-93 front autumn term
1:-89 front awards
1:-106 front awards night
1:-101 front back
1:-96 front back on
1:-71 front back to
1:-71 front bank
1:-110 front bank $
1:47 front bank school
1:34 front basic
1:39 front basic education
1:94 front bay
1:51 front bay from
1:56 front bayleaf
1:51 front bayleaf teachers
1:84 front beacon
1:45 front beacon alliance
1:47 front bend
1:46 front bend community
1:43 front between assisting
1:74 front between departments
1:-70 front between mercy
1:43 front between queen
1:31 front bhimgaon session
1:66 front block
1:63 front block $
1:64 front board
1:68 front board of
1:74 front bridge
1:49 front bridge scheme
1:-72 front briefing
1:-87 front briefing for
1:-91 front brightpath
1:-75 front brightpath learning
1:55 front brook
1:69 front brook farm
1:95 front buddy
1:72 front buddy nurseries
1:-111 front budget
1:-91 front budget statement
1:97 front bureau
1:52 front bureau $
1:80 front bureau of
1:-88 front by
1:-73 front by the
1:-43 front calendar
1:54 front calendar of
1:-96 front calendar thistledown
1:-51 front call
1:57 front call $
1:-72 front call for
1:53 front cane
1:79 front cane river
1:74 front card
1:58 front card $
1:-45 front castle
1:-58 front castle street
1:-58 front chair
1:-69 front chair of
1:-41 front charter
1:72 front charter $
1:-73 front charter of
1:-77 front chat
1:-75 front chat $
1:43 front choir
1:79 front choir one
1:73 front city
1:-88 front claims
1:-90 front claims $
1:-83 front class b
1:71 front class teachers
1:-128 front clinic
1:-79 front clinic $
1:-95 front clinic goes
1:-97 front club
1:-81 front club $
1:-58 front club sept
1:59 front coaching
1:68 front coaching contract
1:70 front coldwater
1:81 front coldwater $
1:-87 front colleagues
1:-99 front colleagues at
1:111 front college
1:42 front college for
1:33 front college hong
1:39 front college of
1:62 front college outreach
1:94 front college spring
1:52 front college to
1:68 front coming
1:73 front coming year
1:43 front commitments
1:49 front commitments term
1:67 front community
1:48 front community college
1:55 front contract
1:63 front contract between
1:71 front conversation
1:64 front conversation note
1:-77 front corporate
1:-84 front corporate volunteering
1:55 front corridors
1:62 front corridors let
1:-72 front council
1:-84 front council helps
1:-86 front councillors
1:-91 front councillors school
1:59 front county education
1:31 front county government
1:54 front county scheme
1:-76 front cricket
1:-94 front cricket club
1:-110 front cup
1:-125 front cup $
1:54 front day
1:38 front day what
1:-96 front days
1:-99 front days $
1:-84 front dear colleagues
1:50 front dear mr
1:56 front dear teachers
1:-87 front debating
1:-119 front debating cup
1:59 front deliverables
1:57 front deliverables of
1:30 front department
1:93 front departments
1:114 front departments $
1:-99 front description
1:-81 front description partnerships
1:58 front desk
1:58 front desk for
1:48 front digital
1:52 front digital twinning
1:54 front dispatch
1:52 front dispatch of
1:56 front district
1:46 front district education
1:96 front do
1:65 front do for
1:43 front do with
1:-100 front donated
1:-77 front donated equipment
1:31 front dongxing
1:35 front dongxing middle
1:-120 front dr
1:-92 front dr hanna
1:-92 front drill
1:-85 front drill results
1:73 front dry
1:57 front dry season
1:52 front duarte
1:49 front duarte $
1:-64 front dunmore
1:-58 front dunmore junior
1:-70 front dunmore v
1:77 front e
1:76 front e mail
1:55 front each
1:74 front each school
1:32 front early
1:34 front early years
1:46 front eastmere
1:69 front eastmere grammar
1:134 front education
1:85 front education $
1:54 front education and
1:77 front education bureau
1:59 front education lantau
1:65 front education office
1:53 front education outreach
1:-74 front ellis
1:-79 front ellis and
1:58 front elmstead
1:54 front elmstead to
1:51 front end
1:47 front end primary
1:-93 front entries
1:-105 front entries $
1:-74 front equipment
1:-86 front equipment $
1:-101 front examination
1:-106 front examination notice
1:64 front faces
1:65 front faces in
1:82 front faculty
1:60 front faculty of
1:58 front farm
1:55 front farm $
1:-80 front findings
1:-92 front findings sandhurst
1:-88 front fire
1:-100 front fire drill
1:-99 front first
1:-78 front first pairing
1:-78 front fixtures
1:-70 front fixtures dunmore
1:-60 front football
1:-83 front football club
1:44 front for
1:71 front for $
1:-72 front for councillors
1:-85 front for entries
1:41 front for kelp
1:106 front for party
1:62 front for showing
1:68 front for tidewater
1:54 front for twinned
1:63 front for urban
1:95 front for windrow
1:33 front for zilla
1:48 front ford
1:59 front ford end
1:62 front fort
1:70 front fort royal
1:-94 front forum
1:-84 front forum $
1:44 front four
1:53 front four questions
1:-78 front fractions
1:-84 front fractions on
1:36 front from
1:60 front from class
1:53 front from eastmere
1:53 front from ines
1:-88 front from my
1:54 front from next
1:53 front gets
1:63 front gets $
1:37 front give
1:38 front give them
1:62 front glenmore
1:48 front glenmore strathie
1:-71 front goes
1:-73 front goes to
1:-64 front gone
1:-66 front gone back
1:-71 front gorse
1:-73 front gorse clinic
1:46 front government
1:30 front government schools
1:-95 front governors
1:-56 front governors $
1:56 front grammar
1:51 front grammar to
1:-87 front grant
1:-102 front grant received
1:-74 front greywater
1:-62 front greywater $
1:36 front group $
1:-61 front group chat
1:-66 front hands
1:-75 front hands across
1:50 front hands our
1:-78 front hanna
1:-67 front hanna s
1:58 front harrow
1:52 front harrow bend
1:-55 front has
1:-58 front has gone
1:56 front have
1:41 front have talked
1:38 front heads
1:71 front heads $
1:-84 front heads forum
1:79 front heads only
1:56 front heads rural
1:95 front help
1:60 front help desk
1:32 front help for
1:63 front help with
1:-41 front helping
1:-52 front helping hands
1:57 front helps
1:50 front helps coldwater
1:57 front helps lowick
1:71 front helps puddle
1:-78 front helps the
1:34 front heyuan dongxing
1:65 front high
1:45 front high and
1:74 front high school
1:69 front hill
1:59 front hill faculty
1:62 front hillcrest
1:57 front hillcrest primary
1:-66 front hills
1:-105 front hills $
1:-114 front history
1:-97 front history of
1:-54 front home
1:-52 front home sept
1:30 front hong
1:30 front hong kong
1:-100 front hospital
1:-75 front hospital and
1:64 front how it
1:-89 front how satisfied
1:62 front how we
1:-69 front i
1:-57 front i want
1:31 front implementation
1:-51 front in
1:-120 front in ninety
1:-73 front in the
1:44 front in your
1:30 front indus
1:47 front ines
1:57 front ines duarte
1:-79 front inspection
1:-95 front inspection findings
1:54 front institute
1:53 front institute $
1:62 front institution
1:52 front institution $
1:-85 front inter
1:-86 front inter school
1:47 front island
1:44 front island school
1:72 front it
1:56 front it $
1:82 front it will
1:-98 front job
1:-84 front job description
1:-60 front junior
1:-57 front junior football
1:43 front kelp
1:42 front kelp island
1:57 front kestrel
1:65 front kestrel bay
1:32 front kindergartens $
1:30 front kong
1:33 front kong $
1:71 front lab
1:46 front lab sharing
1:57 front lane
1:75 front lane $
1:-101 front lane school
1:66 front lantau
1:54 front lantau prefecture
1:34 front lap tak
1:77 front larkhill
1:60 front larkhill will
1:43 front last
1:50 front last tuesday
1:57 front leadership
1:64 front leadership $
1:-92 front learning
1:-91 front learning $
1:44 front lecturers
1:52 front lecturers to
1:48 front ledger
1:65 front ledger of
1:-111 front lesson plan
1:59 front lesson timetable
1:55 front let
1:47 front let $
1:101 front letter
1:38 front letter $
1:47 front letter of
1:76 front letter to
1:64 front library
1:66 front library and
1:-77 front line
1:-87 front line $
1:62 front link
1:52 front link programme
1:-79 front list $
1:57 front list of
1:86 front little
1:78 front little wren
1:-85 front looking
1:-85 front looking back
1:49 front low
1:52 front low marsh
1:51 front lowick
1:63 front lowick school
1:45 front lowveld
1:48 front lowveld schools
1:79 front mail
1:82 front mail to
1:-99 front margaret
1:-111 front margaret swann
1:51 front marsh
1:44 front marsh secondary
1:43 front maud
1:53 front maud university
1:61 front may
1:53 front may $
1:31 front meeting
1:-111 front meeting monday
1:42 front meeting of
1:69 front meeting on
1:49 front meeting record
1:73 front memorandum
1:74 front memorandum of
1:-74 front menu
1:-70 front menu $
1:-73 front mercy
1:-70 front mercy hospital
1:59 front middle
1:51 front middle $
1:33 front middle school
1:53 front millbrook
1:49 front millbrook primary
1:71 front minutes october
1:46 front mixed
1:38 front mixed day
1:-84 front monday
1:-60 front monday $
1:-96 front monday menu
1:43 front month
1:62 front month you
1:63 front moorgate
1:53 front moorgate school
1:69 front moss
1:58 front moss bank
1:-87 front moura
1:-63 front moura $
1:48 front mr
1:50 front mr okonjo
1:-89 front mudbrook
1:-82 front mudbrook $
1:-74 front my
1:-114 front my notebook
1:59 front new
1:53 front new faces
1:87 front next
1:52 front next month
1:62 front next two
1:-96 front night
1:-104 front night $
1:-72 front ninety
1:-106 front ninety days
1:79 front no
1:68 front note
1:77 front note heads
1:-83 front notebook
1:-96 front notebook week
1:44 front notice
1:-34 front notice $
1:73 front notice on
1:70 front notice to
1:-81 front now
1:-98 front now that
1:-95 front number
1:-75 front number line
1:91 front nurseries
1:81 front nurseries $
1:62 front nursery
1:70 front nursery link
1:57 front oak
1:46 front oakridge
1:49 front oakridge high
1:-92 front obituary
1:-88 front obituary margaret
1:55 front october
1:63 front october video
1:62 front odile
1:80 front odile school
1:44 front of
1:34 front of basic
1:49 front of commitments
1:-76 front of donated
1:69 front of education
1:-54 front of governors
1:32 front of help
1:52 front of kestrel
1:30 front of makuti
1:50 front of may
1:62 front of ostrava
1:108 front of pairs
1:79 front of party
1:-81 front of port
1:34 front of riverside
1:68 front of saint
1:50 front of schools
1:-113 front of science
1:66 front of support
1:31 front of tehri
1:-77 front of tollgate
1:48 front of tutors
1:65 front of twinned
1:64 front of understanding
1:30 front of work
1:71 front of yun
1:85 front office
1:48 front office $
1:-101 front officer
1:-98 front officer $
1:58 front okonjo
1:41 front okonjo thank
1:78 front oldbarrow
1:76 front oldbarrow county
1:-74 front on
1:-106 front on a
1:-98 front on our
1:33 front on paired
1:68 front on the
1:87 front one
1:73 front one $
1:66 front one choir
1:45 front one timetable
1:64 front only
1:66 front only $
1:70 front ostrava
1:61 front ostrava hill
1:-73 front our
1:-94 front our first
1:-65 front our plan
1:40 front our twin
1:74 front outreach
1:56 front outreach spring
1:61 front outreach to
1:54 front paired
1:40 front paired assistance
1:53 front pairing autumn
1:76 front pairing of
1:-89 front pairing year
1:108 front pairs
1:82 front pairs oldbarrow
1:65 front pairs school
1:-87 front parish
1:-78 front parish council
1:34 front parishad
1:35 front parishad school
1:53 front parties
1:42 front parties $
1:65 front partner
1:61 front partner school
1:75 front partnership agreement
1:-71 front partnership between
1:35 front partnership plan
1:53 front partnership task
1:31 front partnership with
1:-150 front partnerships
1:-85 front partnerships in
1:-97 front partnerships officer
1:-85 front partnerships there
1:91 front party
1:79 front party a
1:58 front party b
1:52 front path
1:70 front path for
1:49 front plainview
1:59 front plainview helps
1:44 front plan
1:41 front plan $
1:-83 front plan fractions
1:97 front plan of
1:46 front plan stage
1:39 front plan thornbury
1:-71 front port
1:-76 front port ellis
1:57 front prefecture
1:57 front prefecture $
1:-55 front primary $
1:45 front primary last
1:62 front primary school
1:48 front primary will
1:78 front programme
1:32 front programme of
1:41 front programme queensland
1:55 front programme two
1:56 front promise
1:54 front promise from
1:89 front puddle
1:84 front puddle lane
1:33 front pune
1:32 front pune $
1:45 front queen
1:53 front queen maud
1:39 front queensland
1:39 front queensland $
1:68 front questions
1:86 front questions $
1:-75 front rain
1:-79 front rain on
1:40 front re
1:40 front re our
1:52 front reading
1:66 front reading aid
1:-96 front received
1:-104 front received $
1:49 front record
1:83 front record $
1:67 front register
1:71 front register of
1:51 front reply
1:71 front reply to
1:-73 front report
1:-72 front report on
1:-95 front results
1:-83 front results $
1:61 front ridge
1:52 front ridge $
1:-44 front ridgeway
1:-53 front ridgeway v
1:57 front river
1:57 front river school
1:36 front riverside
1:33 front riverside secondary
1:-94 front roof
1:-78 front roof $
1:55 front round
1:59 front round millbrook
1:66 front royal
1:46 front royal college
1:-87 front rules
1:-106 front rules of
1:63 front run
1:46 front run $
1:92 front rural
1:51 front rural school
1:55 front rural support
1:43 front rusinga
1:45 front rusinga mixed
1:-75 front s
1:-97 front s clinic
1:84 front saint
1:57 front saint odile
1:-80 front sandhurst
1:-96 front sandhurst lane
1:50 front sandpit
1:48 front sandpit middle
1:-75 front satisfied
1:-104 front satisfied are
1:-69 front say
1:-69 front say thank
1:101 front schedule
1:80 front schedule of
1:88 front scheme
1:55 front scheme $
1:51 front scheme for
1:62 front scheme what
1:47 front school
1:39 front school $
1:88 front school and
1:-85 front school debating
1:48 front school gets
1:31 front school guangdong
1:71 front school helps
1:-75 front school in
1:47 front school oakridge
1:71 front school pairing
1:44 front school partnership
1:-63 front school partnerships
1:33 front school pune
1:39 front school rusinga
1:44 front school sandpit
1:35 front school scheme
1:66 front school year
1:136 front schools
1:86 front schools $
1:60 front schools action
1:34 front schools assam
1:59 front schools for
1:38 front schools in
1:38 front schools of
1:59 front schools one
1:-92 front science
1:-105 front science wanted
1:51 front season
1:50 front season $
1:46 front second
1:37 front second meeting
1:79 front secondary
1:49 front secondary $
1:47 front secondary school
1:35 front secondary schools
1:50 front see
1:44 front see some
1:39 front senior
1:39 front senior secondary
1:-84 front sept
1:-99 front sept dunmore
1:-42 front sept ridgeway
1:46 front september
1:52 front september to
1:33 front session
1:48 front shall
1:68 front shall work
1:68 front shared
1:55 front shared teachers
1:50 front sharing
1:65 front sharing and
1:81 front sheet
1:65 front sheet $
1:65 front sheet after
1:49 front showing
1:58 front showing us
1:77 front sister
1:39 front sister school
1:65 front sister schools
1:65 front some
1:45 front some new
1:52 front special
1:73 front special education
1:-76 front speech
1:-58 front speech by
1:94 front spring
1:43 front spring $
1:48 front spring block
1:74 front spring term
1:33 front st
1:33 front st xavier
1:-93 front staff
1:-68 front staff list
1:-56 front staff meeting
1:58 front stage
1:46 front stage one
1:-90 front statement
1:-103 front statement autumn
1:79 front steering
1:36 front steering group
1:58 front steering meeting
1:75 front strathie
1:61 front strathie alliance
1:-46 front street
1:-69 front street home
1:33 front strong
1:82 front subject
1:63 front subject pairing
1:76 front subject your
1:144 front support
1:45 front support for
1:54 front support from
1:70 front support of
1:132 front support plan
1:40 front support programme
1:64 front support scheme
1:55 front supporting
1:60 front supporting institution
1:-87 front swann
1:-83 front swann $
1:59 front table
1:69 front table $
1:34 front tak
1:32 front tak college
1:61 front talked
1:47 front talked it
1:63 front task
1:89 front task table
1:-116 front teacher
1:-94 front teacher of
1:152 front teachers
1:56 front teachers $
1:74 front teachers at
1:57 front teachers college
1:47 front teachers institute
1:44 front teachers of
1:64 front teachers upper
1:78 front technician
1:55 front technician support
1:51 front teign
1:55 front teign schools
1:45 front term
1:104 front term $
1:72 front term card
1:-76 front term grant
1:73 front terms
1:-46 front thank you
1:-76 front that
1:-61 front that tom
1:-100 front the
1:79 front the beacon
1:72 front the board
1:55 front the bridge
1:-72 front the chair
1:54 front the coming
1:-72 front the county
1:-140 front the cricket
1:77 front the glenmore
1:-95 front the heads
1:-91 front the hills
1:-93 front the history
1:-116 front the inter
1:53 front the next
1:45 front the paired
1:41 front the school
1:39 front the second
1:89 front the steering
1:64 front the supporting
1:-95 front the valley
1:-97 front the year
1:39 front them
1:40 front them this
1:-82 front there
1:-115 front there are
1:65 front this
1:39 front this term
1:65 front this year
1:-80 front thistledown
1:-83 front thistledown primary
1:42 front thornbury
1:47 front thornbury college
1:65 front three
1:47 front three parties
1:85 front three year
1:47 front thursday
1:67 front thursday $
1:81 front tidewater
1:67 front tidewater this
1:67 front timetable
1:74 front timetable $
1:48 front timetable shared
1:-69 front tin
1:-83 front tin roof
1:76 front to
1:60 front to a
1:81 front to all
1:57 front to cane
1:48 front to class
1:54 front to harrow
1:47 front to heads
1:60 front to low
1:58 front to lowveld
1:-108 front to say
1:-48 front to the
1:-55 front to you
1:66 front to your
1:54 front together
1:49 front together $
1:-69 front tollgate
1:-69 front tollgate school
1:-67 front tom
1:-70 front tom has
1:-87 front transform
1:-63 front transform your
1:-116 front travel
1:-80 front travel claims
1:-77 front trident
1:-80 front trident bank
1:37 front trust
1:34 front trust $
1:48 front tuesday
1:40 front tuesday we
1:69 front tutors
1:69 front tutors dry
1:42 front twin
1:38 front twin school
1:89 front twinned
1:45 front twinned schools
1:66 front twinned work
1:-31 front twinning
1:-78 front twinning charter
1:57 front twinning how
1:79 front two
1:68 front two schools
1:73 front two years
1:58 front understanding
1:57 front understanding $
1:39 front understanding among
1:71 front university
1:44 front university college
1:30 front university faculty
1:71 front university of
1:33 front up
1:-46 front upper
1:-71 front upper gorse
1:45 front upper teign
1:56 front urban
1:67 front urban rural
1:43 front us
1:49 front us round
1:-86 front v
1:-56 front v $
1:-69 front v castle
1:-92 front valley
1:-111 front valley $
1:54 front video
1:82 front video call
1:-82 front vila
1:-91 front vila moura
1:52 front village
1:34 front village school
1:72 front visiting
1:65 front visiting lecturers
1:57 front vocational
1:50 front vocational school
1:-122 front volunteering
1:-123 front volunteering at
1:-55 front want
1:-80 front want to
1:-134 front wanted
1:-90 front wanted $
1:80 front we
1:40 front we give
1:50 front we have
1:60 front we shall
1:33 front weak
1:34 front weak day
1:-99 front week
1:-82 front week at
1:83 front weekly
1:61 front weekly help
1:-71 front welcome
1:-58 front welcome speech
1:90 front what
1:52 front what each
1:49 front what hillcrest
1:63 front what larkhill
1:42 front what we
1:-55 front whitmoor
1:-71 front whitmoor now
1:106 front will
1:104 front will do
1:48 front will run
1:46 front will see
1:88 front windrow
1:66 front windrow teachers
1:67 front with
1:50 front with ford
1:59 front with leadership
1:34 front with the
1:81 front work
1:31 front work for
1:53 front work moorgate
1:35 front work plan
1:46 front work together
1:78 front wren
1:80 front wren helps
1:35 front xavier
1:-88 front year at
1:71 front year path
1:87 front years
1:79 front years $
1:33 front years partnership
1:-86 front you
1:-96 front you $
1:52 front you for
1:-75 front you i
1:56 front you will
1:45 front your corridors
1:77 front your four
1:55 front your letter
1:-75 front your school
1:53 front yun
1:65 front yun an
1:53 front |姓
1:58 front |学
1:41 front |时
1:59 front |派
1:40 front ·共
1:61 front “1
1:52 front “云
1:34 front “五
1:56 front “半
1:50 front “双
1:57 front “名
1:66 front “大
1:34 front “山
1:40 front “师
1:58 front “手
1:74 front “春
1:31 front “瑶
1:68 front “百
1:41 front “组
1:37 front “结
1:69 front “青
1:46 front ”)
1:-87 front ”互
1:59 front ”做
1:67 front ”对
1:62 front ”工
1:62 front ”帮
1:37 front ”幼
1:39 front ”教
1:54 front ”方
1:52 front ”活
1:32 front ”牵
1:48 front ”的
1:45 front ”结
1:48 front ”行
1:55 front ”阅
1:59 front ”项
1:31 front →木
1:52 front →石
1:32 front →草
1:37 front 、县
1:-90 front 、各
1:69 front 、实
1:35 front 、局
1:58 front 、市
1:55 front 、幼
1:37 front 、杉
1:43 front 、班
1:34 front 、阴
1:73 front 。$
1:34 front 〇二
1:-46 front 《乡
1:-56 front 》有
1:45 front 》的
1:62 front 〔2
1:53 front 〕1
1:42 front 〕4
1:33 front 〕7
1:72 front 一_
1:53 front 一中
1:-86 front 一书
1:35 front 一名
1:77 front 一学
1:36 front 一家
1:63 front 一对
1:70 front 一封
1:49 front 一屏
1:-36 front 一帮
1:49 front 一批
1:43 front 一日
1:47 front 一校
1:45 front 一次
1:47 front 一行
1:90 front 一览
1:46 front 一贯
1:43 front 一轮
1:-53 front 一队
1:85 front 一页
1:63 front 七中
1:-94 front 七周
1:55 front 三中
1:70 front 三冲
1:-71 front 三医
1:38 front 三地
1:67 front 三小
1:70 front 三年
1:47 front 三所
1:41 front 三方
1:53 front 三校
1:44 front 三江
1:30 front 三类
1:46 front 三门
1:34 front 上)
1:37 front 上埔
1:-80 front 上学
1:63 front 上师
1:52 front 上牵
1:67 front 上课
1:90 front 下乡
1:38 front 下半
1:66 front 下学
1:54 front 下步
1:52 front 下沉
1:39 front 下称
1:41 front 下达
1:42 front 不亮
1:-62 front 不是
1:68 front 与_
1:66 front 与下
1:-77 front 与乡
1:45 front 与云
1:32 front 与佛
1:68 front 与内
1:33 front 与凉
1:48 front 与前
1:34 front 与卫
1:62 front 与受
1:34 front 与嘉
1:48 front 与宿
1:47 front 与山
1:-77 front 与巴
1:44 front 与师
1:66 front 与接
1:65 front 与教
1:54 front 与梁
1:45 front 与沙
1:-65 front 与法
1:50 front 与石
1:37 front 与粤
1:-78 front 与育
1:37 front 与芦
1:41 front 与草
1:30 front 与蓝
1:46 front 与西
1:47 front 与贵
1:55 front 与边
1:33 front 与都
1:57 front 与附
1:30 front 与骨
1:35 front 专与
1:58 front 专家
1:33 front 业中
1:49 front 业书
1:95 front 业学
1:48 front 业技
1:53 front 业教
1:63 front 业班
1:49 front 业职
1:38 front 业高
1:45 front 东县
1:37 front 东国
1:62 front 东教
1:31 front 东省
1:47 front 东街
1:67 front 东西
1:30 front 两村
1:95 front 两校
1:60 front 个$
1:64 front 个人
1:49 front 个承
)"sv,
    R"(1:67 front 中)
1:53 front 中-
1:64 front 中“
1:35 front 中三
1:57 front 中伙
1:73 front 中共
1:73 front 中协
1:109 front 中学
1:58 front 中实
1:51 front 中对
1:58 front 中小
1:64 front 中工
1:45 front 中帮
1:76 front 中心
1:40 front 中校
1:44 front 中策
1:35 front 中结
1:55 front 中职
1:35 front 中葡
1:40 front 丰原
1:72 front 为红
1:-55 front 主_
1:86 front 主任
1:43 front 主讲
1:55 front 么$
1:46 front 么抓
1:32 front 义县
1:55 front 之前
1:59 front 之扶
1:48 front 乌兰
1:31 front 乌坵
1:58 front 乌苏
1:-53 front 乒乓
1:-50 front 乓球
1:71 front 乙方
1:32 front 乙未
1:71 front 九中
1:51 front 九年
1:45 front 九溪
1:35 front 九龙
1:-78 front 习奖
1:66 front 习安
1:-103 front 习生
1:32 front 乡)
1:68 front 乡与
1:41 front 乡中
1:35 front 乡九
1:35 front 乡互
1:41 front 乡人
1:33 front 乡伙
1:82 front 乡初
1:-93 front 乡卫
1:50 front 乡园
1:83 front 乡国
1:70 front 乡学
1:57 front 乡小
1:77 front 乡幼
1:65 front 乡技
1:-54 front 乡支
1:-93 front 乡政
1:-35 front 乡村
1:47 front 乡活
1:59 front 乡菜
1:75 front 乡镇
1:30 front 书$
1:50 front 书(
1:77 front 书角
1:-66 front 书记
1:53 front 书院
1:47 front 书馆
1:-73 front 了!
1:-51 front 事$
1:-80 front 事务
1:-100 front 事历
1:57 front 事宜
1:59 front 事科
1:66 front 事项
1:36 front 二_
1:41 front 二〇
1:67 front 二中
1:78 front 二学
1:42 front 二小
1:61 front 二月
1:51 front 二期
1:36 front 二次
1:61 front 二盏
1:49 front 二轮
1:-52 front 二队
1:55 front 于“
1:56 front 于下
1:50 front 于云
1:57 front 于做
1:53 front 于公
1:42 front 于印
1:57 front 于开
1:43 front 于强
1:65 front 于我
1:53 front 于托
1:52 front 于接
1:52 front 于来
1:49 front 于白
1:46 front 于组
1:-105 front 于调
1:47 front 于贵
1:85 front 于选
1:50 front 云上
1:54 front 云屏
1:49 front 云岭
1:-71 front 云州
1:46 front 云林
1:47 front 云校
1:48 front 云溪
1:40 front 云端
1:35 front 云麓
1:76 front 互派
1:66 front 互访
1:58 front 五个
1:54 front 五中
1:40 front 五件
1:33 front 五年
1:32 front 井小
1:-55 front 交接
1:65 front 享表
1:58 front 亮的
1:35 front 亲”
1:-98 front 人_
1:55 front 人事
1:49 front 人才
1:59 front 人民
1:56 front 人计
1:60 front 什么
1:72 front 仁$
1:83 front 仁:
1:40 front 仁爱
1:60 front 今年
1:56 front 仑国
1:35 front 代课
1:33 front 仪器
1:56 front 们想
1:66 front 们的
1:51 front 们能
1:48 front 们要
1:100 front 件$
1:45 front 件(
1:48 front 件3
1:35 front 件_
1:40 front 件小
1:48 front 任书
1:54 front 任互
1:190 front 任务
1:66 front 任影
1:44 front 任状
1:-85 front 企划
1:103 front 伙伴
1:56 front 会$
1:62 front 会_
1:37 front 会会
1:67 front 会决
1:38 front 会商
1:38 front 会国
1:-118 front 会春
1:-61 front 会来
1:-74 front 会筹
1:-60 front 会纪
1:-37 front 会议
1:-38 front 会记
1:70 front 会谈
1:-53 front 会赛
1:40 front 伴”
1:40 front 伴协
1:57 front 伴合
1:43 front 伴学
1:75 front 伴方
1:85 front 伴计
1:58 front 位同
1:-68 front 位家
1:59 front 位登
1:-58 front 位老
1:-60 front 位职
1:41 front 体2
1:56 front 体_
1:55 front 体公
1:56 front 体同
1:31 front 体学
1:34 front 体工
1:45 front 体的
1:54 front 体老
1:93 front 体育
1:50 front 体运
1:33 front 佛山
1:44 front 作$
1:55 front 作)
1:70 front 作_
1:60 front 作书
1:53 front 作互
1:-93 front 作企
1:70 front 作会
1:76 front 作体
1:43 front 作例
1:79 front 作共
1:41 front 作协
1:73 front 作单
1:53 front 作台
1:87 front 作备
1:59 front 作学
1:80 front 作安
1:53 front 作实
1:63 front 作室
1:67 front 作小
1:-75 front 作总
1:-72 front 作息
1:-61 front 作文
1:79 front 作方
1:-47 front 作日
1:72 front 作清
1:50 front 作的
1:93 front 作纲
1:41 front 作细
1:-79 front 作考
1:45 front 作职
1:66 front 作联
1:50 front 作行
1:50 front 作表
1:69 front 作要
1:73 front 作计
1:39 front 作通
1:35 front 作队
1:58 front 例会
1:30 front 侗乡
1:33 front 侗族
1:39 front 供奖
1:-78 front 便民
1:-94 front 信$
1:37 front 信息
1:54 front 修的
1:-42 front 修订
1:-52 front 值_
1:-89 front 值班
1:-95 front 假值
1:35 front 偏乡
1:48 front 做什
1:55 front 做好
1:71 front 做法
1:55 front 做的
1:62 front 健康
1:133 front 儿园
1:49 front 儿班
1:65 front 儿童
1:-56 front 兄弟
1:52 front 充说
1:50 front 先队
1:52 front 光中
1:32 front 光华
1:61 front 光明
1:65 front 党委
1:41 front 党建
1:-39 front 党支
1:46 front 全中
1:-40 front 全体
1:-68 front 全县
1:41 front 八件
1:58 front 八位
1:-84 front 八周
1:-67 front 八小
1:-68 front 公告
1:-63 front 公安
1:-45 front 公室
1:52 front 公布
1:47 front 公示
1:85 front 公约
1:32 front 六中
1:59 front 六周
1:32 front 六节
1:69 front 共享
1:73 front 共同
1:44 front 共建
1:51 front 共成
1:61 front 共育
1:-46 front 共进
1:64 front 关于
1:64 front 关初
1:41 front 关学
1:36 front 关第
1:71 front 关系
1:48 front 关黄
1:34 front 内初
1:83 front 内地
1:34 front 内容
1:83 front 册$
1:55 front 写给
1:56 front 农业
1:-75 front 农技
1:72 front 农村
1:-70 front 农计
1:57 front 冯庄
1:70 front 冲刺
1:41 front 冲小
1:69 front 决定
1:48 front 决议
1:-77 front 准$
1:45 front 凤山
1:49 front 出决
1:54 front 出校
1:-42 front 函$
1:43 front 函:
1:32 front 函受
1:-78 front 分$
1:-46 front 分值
1:66 front 分工
1:-69 front 分标
1:55 front 分校
1:63 front 分组
1:171 front 分解
1:-60 front 分配
1:61 front 分队
1:-92 front 刊卷
1:98 front 划(
1:42 front 划)
1:61 front 划一
1:62 front 划书
1:53 front 则与
1:53 front 初三
1:76 front 初中
1:39 front 初小
1:79 front 初级
1:66 front 到县
1:50 front 到校
1:32 front 到龙
1:62 front 制学
1:65 front 制小
1:57 front 刺帮
1:69 front 前中
1:59 front 前五
1:51 front 前瞻
1:-79 front 前须
1:-47 front 力乡
1:59 front 力备
1:51 front 办)
1:-59 front 办公
1:47 front 办学
1:76 front 办法
1:70 front 务$
1:60 front 务主
1:67 front 务书
1:-93 front 务会
1:156 front 务分
1:-70 front 务安
1:-76 front 务所
1:65 front 务支
1:89 front 务清
1:43 front 务的
1:42 front 务系
1:-61 front 务通
1:-47 front 动$
1:87 front 动安
1:61 front 动实
1:72 front 动方
1:58 front 动的
1:39 front 动纲
1:77 front 动计
1:-55 front 动记
1:67 front 动预
1:66 front 助$
1:38 front 助_
1:-78 front 助力
1:53 front 助协
1:46 front 助合
1:-68 front 助学
1:-86 front 助小
1:46 front 助山
1:47 front 助年
1:31 front 助意
1:63 front 助新
1:35 front 助方
1:65 front 助约
1:69 front 助计
1:30 front 助连
1:-85 front 励要
1:-65 front 募公
1:41 front 勤县
1:48 front 勾选
1:64 front 化办
1:35 front 北区
1:35 front 北原
1:83 front 北县
1:-87 front 北学
1:50 front 北屿
1:31 front 北市
1:41 front 北幼
1:44 front 北湾
1:40 front 北石
1:34 front 匡智
1:37 front 区:
1:40 front 区、
1:38 front 区两
1:60 front 区中
1:-78 front 区便
1:77 front 区名
1:31 front 区外
1:50 front 区学
1:57 front 区实
1:30 front 区小
1:-69 front 区帮
1:52 front 区支
1:124 front 区教
1:-68 front 区服
1:68 front 区校
1:48 front 区职
1:33 front 医专
1:42 front 医学
1:-72 front 医院
1:58 front 十个
1:56 front 十二
1:41 front 十五
1:38 front 十名
1:42 front 升帮
1:35 front 半年
1:74 front 半月
1:43 front 协〔
1:100 front 协作
1:78 front 协力
1:74 front 协助
1:-86 front 协委
1:38 front 协调
1:110 front 单(
1:54 front 单位
1:52 front 单的
1:43 front 南大
1:68 front 南屏
1:33 front 南市
1:43 front 南湾
1:31 front 南瑶
1:36 front 卫校
1:-70 front 卫生
1:40 front 印发
1:37 front 印贴
1:68 front 即将
1:-75 front 卷首
1:-89 front 厂助
1:55 front 历$
1:-73 front 历(
1:58 front 原二
1:-45 front 原因
1:37 front 原市
1:35 front 原省
1:49 front 县中
1:-53 front 县乒
1:32 front 县乡
1:36 front 县云
1:31 front 县北
1:69 front 县区
1:46 front 县合
1:51 front 县启
1:64 front 县城
1:40 front 县域
1:55 front 县基
1:52 front 县安
1:46 front 县完
1:37 front 县山
1:58 front 县强
1:89 front 县支
1:38 front 县政
1:56 front 县教
1:-56 front 县期
1:43 front 县村
1:48 front 县民
1:55 front 县海
1:59 front 县第
1:52 front 县职
1:32 front 县高
1:46 front 友园
1:-32 front 友好
1:45 front 友师
1:48 front 友校
1:43 front 双林
1:59 front 双校
1:32 front 双桥
1:42 front 发《
1:33 front 发〔
1:57 front 发展
1:31 front 受帮
1:62 front 受援
1:30 front 受文
1:41 front 受松
1:47 front 口小
1:75 front 口帮
1:40 front 口幼
1:50 front 口扶
1:47 front 古渡
1:38 front 台东
1:53 front 号$
1:53 front 号)
1:57 front 各中
1:39 front 各乡
1:-87 front 各位
1:-101 front 各兄
1:75 front 各县
1:79 front 各学
1:33 front 各幼
1:40 front 各有
1:75 front 合体
1:36 front 合作
1:78 front 合同
1:66 front 同$
1:99 front 同仁
1:79 front 同体
1:66 front 同心
1:87 front 同行
1:35 front 名,
1:32 front 名_
1:49 front 名|
1:67 front 名册
1:-40 front 名单
1:63 front 名园
1:-46 front 名师
1:91 front 名校
1:42 front 后山
1:38 front 后帮
1:68 front 后服
1:-88 front 启事
1:32 front 启智
1:42 front 启聪
1:69 front 启能
1:-77 front 启航
1:-31 front 告$
1:67 front 告知
1:33 front 员交
1:-89 front 员提
1:47 front 员校
1:-68 front 周$
1:54 front 周)
1:31 front 周一
1:36 front 周六
1:37 front 周历
1:55 front 周工
1:-74 front 周食
1:34 front 命题
1:49 front 和体
1:33 front 和启
1:49 front 和我
1:64 front 哑学
1:30 front 商备
1:61 front 商定
1:37 front 商纪
1:38 front 善特
1:35 front 嘉义
1:30 front 嘉禾
1:49 front 嘴岩
1:36 front 器十
1:-64 front 器行
1:-85 front 四(
1:30 front 四校
1:53 front 回复
1:-58 front 回忆
1:47 front 回讲
1:39 front 回访
1:57 front 回辅
1:49 front 回顾
1:-45 front 因_
1:50 front 团_
1:47 front 团“
1:65 front 团与
1:56 front 团化
1:61 front 团对
1:61 front 团帮
1:43 front 团年
1:38 front 团式
1:52 front 团总
1:52 front 园$
1:42 front 园)
1:69 front 园,
1:67 front 园:
1:76 front 园_
1:66 front 园“
1:56 front 园”
1:40 front 园与
1:47 front 园互
1:93 front 园协
1:60 front 园友
1:33 front 园工
1:73 front 园带
1:47 front 园托
1:46 front 园拉
1:42 front 园的
1:35 front 园答
1:52 front 园结
1:36 front 园联
1:70 front 园陪
1:-68 front 困难
1:69 front 国中
1:114 front 国小
1:101 front 国民
1:60 front 国际
1:68 front 图书
1:33 front 圣若
1:45 front 圩村
1:61 front 地学
1:61 front 地帮
1:33 front 地特
1:51 front 地结
1:49 front 坑中
1:33 front 坝乡
1:45 front 坝小
1:39 front 坝民
1:34 front 坡、
1:30 front 坡两
1:45 front 坡头
1:52 front 坡小
1:-78 front 坡市
1:60 front 坪中
1:45 front 坪镇
1:43 front 型高
1:34 front 城)
1:52 front 城三
1:59 front 城东
1:54 front 城关
1:-52 front 城北
1:32 front 城区
1:-75 front 城市
1:81 front 城活
1:47 front 城职
1:32 front 埔中
1:36 front 域内
1:35 front 域高
1:68 front 培到
1:42 front 培善
1:40 front 培文
1:42 front 培智
1:39 front 培训
1:65 front 培道
1:50 front 基〔
1:63 front 基地
1:54 front 基础
1:33 front 基隆
1:56 front 堂与
1:78 front 堂共
1:51 front 堂办
1:36 front 堂小
1:46 front 塘中
1:39 front 塘侗
1:67 front 塘小
1:45 front 塘敬
1:-71 front 塘月
1:36 front 墙)
1:39 front 处_
1:54 front 备与
1:-60 front 备会
1:123 front 备忘
1:-61 front 备方
1:54 front 备课
1:57 front 复:
1:46 front 复信
1:47 front 复大
1:38 front 复课
1:31 front 外四
1:33 front 外国
1:62 front 大仑
1:-54 front 大会
1:52 front 大圩
1:94 front 大学
1:44 front 大山
1:45 front 大手
1:43 front 大柳
1:61 front 大洼
1:46 front 大附
1:52 front 头学
1:42 front 头小
1:-77 front 奖励
1:36 front 奖学
1:48 front 女子
1:47 front 好2
1:54 front 好“
1:-72 front 好城
1:79 front 好学
1:41 front 妹园
1:86 front 妹学
1:50 front 妹校
1:73 front 妹特
1:124 front 姊妹
1:52 front 姓名
1:55 front 委会
1:-50 front 委员
1:63 front 子$
1:66 front 子们
1:59 front 子学
1:51 front 子邮
1:39 front 子高
1:47 front 字〔
1:67 front 字教
1:76 front 季)
1:97 front 季学
1:83 front 学$
1:73 front 学(
1:46 front 学-
1:71 front 学2
1:88 front 学_
1:74 front 学“
1:56 front 学、
1:59 front 学三
1:104 front 学与
1:85 front 学习
1:40 front 学云
1:63 front 学互
1:48 front 学任
1:33 front 学伙
1:47 front 学做
1:-43 front 学全
1:32 front 学函
1:62 front 学前
1:47 front 学协
1:-46 front 学各
1:58 front 学图
1:63 front 学堂
1:40 front 学姊
1:71 front 学定
1:77 front 学对
1:78 front 学工
1:97 front 学帮
1:49 front 学年
1:-56 front 学开
1:67 front 学授
1:-51 front 学教
1:-93 front 学方
1:45 front 学月
1:102 front 学期
1:77 front 学校
1:71 front 学点
1:70 front 学牵
1:-63 front 学生
1:-64 front 学百
1:94 front 学的
1:82 front 学科
1:59 front 学第
1:48 front 学籍
1:92 front 学结
1:40 front 学给
1:33 front 学规
1:80 front 学计
1:-62 front 学设
1:88 front 学贺
1:-59 front 学赴
1:33 front 学金
1:65 front 学附
1:77 front 学院
1:47 front 学集
1:53 front 孩子
1:33 front 宁海
1:55 front 守儿
1:60 front 安:
1:100 front 安排
1:-39 front 安队
1:54 front 完全
1:40 front 完小
1:114 front 定$
1:63 front 定书
1:72 front 定事
1:56 front 定点
1:57 front 宜$
1:-60 front 实习
1:85 front 实验
1:36 front 室_
1:-70 front 室岗
1:67 front 室开
1:60 front 室送
1:72 front 室通
1:35 front 家亲
1:59 front 家名
1:56 front 家坝
1:55 front 家寨
1:-49 front 家校
1:-90 front 家长
1:37 front 容_
1:82 front 宿制
1:61 front 宿舍
1:82 front 寄宿
1:-54 front 寒假
1:60 front 寨小
1:47 front 寨教
1:52 front 对)
1:-88 front 对_
1:59 front 对一
1:49 front 对互
1:50 front 对任
1:61 front 对偏
1:57 front 对公
1:50 front 对共
1:30 front 对协
1:48 front 对单
1:47 front 对回
1:46 front 对备
1:43 front 对子
1:-31 front 对学
1:54 front 对安
1:39 front 对小
1:51 front 对工
1:33 front 对帮
1:65 front 对接
1:35 front 对活
1:-85 front 对社
1:69 front 对计
1:-53 front 对话
1:-73 front 寻物
1:-93 front 导1
1:63 front 导合
1:41 front 导思
1:73 front 封信
1:68 front 将来
1:49 front 尊敬
1:31 front 小)
1:60 front 小,
1:43 front 小与
1:39 front 小事
1:36 front 小伙
1:37 front 小偏
1:52 front 小分
1:-79 front 小区
1:54 front 小协
1:47 front 小合
1:41 front 小复
1:66 front 小孩
1:58 front 小手
1:40 front 小支
1:31 front 小方
1:50 front 小星
1:48 front 小河
1:-70 front 小组
1:66 front 小结
1:46 front 小罗
1:57 front 小规
1:47 front 少先
1:34 front 少年
1:50 front 尾初
1:61 front 局$
1:49 front 局2
1:51 front 局:
1:67 front 局、
1:62 front 局人
1:77 front 局会
1:70 front 局关
1:42 front 局工
1:54 front 局文
1:-71 front 局答
1:32 front 屏东
1:55 front 屏区
1:74 front 屏县
1:49 front 屏同
1:36 front 屏职
1:44 front 展合
1:36 front 展城
1:-59 front 展帮
1:47 front 展薄
1:51 front 属中
1:38 front 属各
1:31 front 属高
1:51 front 山中
1:-50 front 山乡
1:77 front 山区
1:48 front 山大
1:44 front 山尾
1:52 front 山市
1:50 front 山幼
1:35 front 山月
1:37 front 山海
1:38 front 山的
1:60 front 山背
1:-70 front 山那
1:64 front 山里
1:50 front 屿国
1:45 front 岔河
1:-71 front 岗位
1:56 front 岗派
1:47 front 岚山
1:38 front 岛国
1:40 front 岛培
1:55 front 岩小
1:43 front 岩路
1:30 front 岬市
1:35 front 岭中
1:71 front 岭县
1:33 front 岭国
1:49 front 岭市
1:40 front 岭村
1:38 front 岭林
1:41 front 岭沟
1:74 front 岭湾
1:49 front 岸区
1:59 front 岸国
1:54 front 峪分
1:31 front 川区
1:42 front 川县
1:37 front 川工
1:49 front 川师
1:-52 front 州市
1:34 front 州湾
1:89 front 巡回
1:71 front 工$
1:72 front 工业
1:-88 front 工会
1:61 front 工作
1:-63 front 工大
1:38 front 工学
1:64 front 工科
1:44 front 工程
1:54 front 工职
1:-58 front 巴坡
1:-74 front 市三
1:-81 front 市与
1:34 front 市信
1:-79 front 市协
1:55 front 市海
1:32 front 市港
1:49 front 市特
1:66 front 市直
1:-74 front 市缔
1:30 front 市顺
1:54 front 布2
1:30 front 布县
1:-48 front 师:
1:62 front 师“
1:-86 front 师、
1:-78 front 师》
1:41 front 师一
1:61 front 师个
1:-99 front 师事
1:56 front 师互
1:51 front 师发
1:50 front 师同
1:49 front 师大
1:34 front 师学
1:57 front 师工
1:32 front 师帮
1:56 front 师平
1:72 front 师徒
1:38 front 师成
1:-66 front 师招
1:41 front 师支
1:-48 front 师来
1:67 front 师派
1:-78 front 师甄
1:-60 front 师研
1:61 front 师范
1:67 front 师资
1:-50 front 师赴
1:77 front 师轮
1:49 front 师进
1:62 front 师驻
1:37 front 帖$
1:39 front 带三
1:33 front 带与
1:52 front 带任
1:62 front 带分
1:79 front 带弱
1:69 front 带方
1:68 front 席会
1:-54 front 帮一
1:111 front 帮带
1:44 front 帮弱
1:66 front 平安
1:-75 front 年$
1:30 front 年(
1:72 front 年)
1:61 front 年1
1:-30 front 年3
1:31 front 年6
1:42 front 年7
1:67 front 年8
1:90 front 年9
1:37 front 年“
1:47 front 年一
1:33 front 年下
1:40 front 年任
1:55 front 年做
1:58 front 年城
1:59 front 年大
1:78 front 年学
1:31 front 年宫
1:-53 front 年寒
1:45 front 年对
1:51 front 年工
1:56 front 年帮
1:107 front 年度
1:63 front 年志
1:49 front 年支
1:-60 front 年教
1:77 front 年春
1:-59 front 年校
1:40 front 年海
1:50 front 年秋
1:40 front 年第
1:43 front 年级
1:40 front 年结
1:65 front 年规
1:56 front 年计
1:51 front 年重
1:126 front 幼儿
1:56 front 幼教
1:61 front 幼稚
1:-71 front 幼院
1:39 front 广西
1:59 front 庄中
1:-82 front 庆筹
1:-82 front 庙会
1:30 front 庙街
1:-69 front 府共
1:38 front 府小
1:33 front 府教
1:73 front 度)
1:65 front 度“
1:65 front 度任
1:35 front 度安
1:54 front 度工
1:63 front 度帮
1:44 front 度方
1:38 front 度计
1:74 front 康支
1:-43 front 廖秋
1:52 front 建“
1:-51 front 建协
1:64 front 建台
1:41 front 建工
1:44 front 建引
1:44 front 建的
1:32 front 建筑
1:75 front 建简
1:41 front 建计
1:81 front 建记
1:35 front 建设
1:-34 front 开展
1:63 front 开放
1:39 front 式”
1:36 front 引领
1:-43 front 弟学
1:63 front 弱园
1:51 front 弱学
1:71 front 弱校
1:55 front 强校
1:-109 front 录$
1:70 front 录(
1:58 front 录)
1:59 front 影子
1:37 front 往来
1:43 front 往校
1:-63 front 征才
1:37 front 径中
1:-85 front 律师
1:45 front 徒同
1:52 front 徒结
1:-47 front 得分
1:-52 front 德与
1:39 front 德光
1:41 front 德女
1:52 front 德峪
1:38 front 心$
1:60 front 心)
1:36 front 心2
1:40 front 心_
1:67 front 心一
1:40 front 心三
1:67 front 心之
1:69 front 心伙
1:-40 front 心小
1:78 front 心幼
1:40 front 心校
1:65 front 心理
1:37 front 心联
1:-79 front 忆$
1:-47 front 志$
1:-33 front 志愿
1:94 front 忘$
1:44 front 忘(
1:95 front 忘录
1:63 front 怎么
1:46 front 思想
1:33 front 性普
1:48 front 总校
1:-56 front 总结
1:-48 front 息$
1:33 front 息工
1:-79 front 息时
1:-73 front 情_
1:50 front 想学
1:43 front 想略
1:-35 front 意见
1:-48 front 感$
1:-103 front 感谢
1:-37 front 愿者
1:46 front 成员
1:45 front 成帮
1:64 front 成长
1:88 front 我们
1:87 front 我校
1:-122 front 我的
1:-60 front 户主
1:-68 front 户台
1:56 front 所学
1:72 front 所提
1:-84 front 所结
1:41 front 手_
1:52 front 手·
1:69 front 手”
1:65 front 手会
1:-51 front 手共
1:45 front 手协
1:72 front 手同
1:50 front 手后
1:85 front 手拉
1:31 front 手提
1:72 front 手方
1:53 front 手校
1:41 front 手活
1:73 front 手牵
1:48 front 手的
1:58 front 手简
1:59 front 手行
1:54 front 手计
1:-76 front 才启
1:51 front 才工
1:38 front 打印
1:61 front 打算
1:92 front 托管
1:46 front 扶三
1:-103 front 扶不
1:46 front 扶九
1:88 front 扶云
1:-57 front 扶人
1:97 front 扶任
1:63 front 扶关
1:-71 front 扶办
1:84 front 扶助
1:68 front 扶协
1:54 front 扶县
1:31 front 扶古
1:59 front 扶合
1:49 front 扶名
1:-70 front 扶困
1:34 front 扶备
1:91 front 扶大
1:45 front 扶学
1:57 front 扶安
1:43 front 扶实
1:56 front 扶对
1:41 front 扶年
1:46 front 扶怎
1:49 front 扶成
1:49 front 扶持
1:62 front 扶教
1:49 front 扶方
1:45 front 扶日
1:-57 front 扶显
1:37 front 扶条
1:-83 front 扶果
1:32 front 扶汇
1:41 front 扶沙
1:55 front 扶河
1:-39 front 扶活
1:54 front 扶牦
1:55 front 扶石
1:72 front 扶简
1:56 front 扶红
1:43 front 扶联
1:34 front 扶苗
1:49 front 扶行
1:45 front 扶要
1:81 front 扶计
1:42 front 扶责
1:31 front 扶连
1:41 front 扶铁
1:48 front 扶青
1:56 front 扶项
1:41 front 扶龙
1:45 front 批)
1:46 front 承诺
1:39 front 技工
1:59 front 技师
1:55 front 技术
1:-99 front 技站
1:74 front 技职
1:99 front 技艺
1:45 front 抓$
1:58 front 报$
1:41 front 报(
1:84 front 拉手
1:-63 front 招募
1:62 front 拟办
1:50 front 持协
1:73 front 持县
1:47 front 持岔
1:49 front 持德
1:30 front 持青
1:55 front 挂职
1:43 front 指导
1:-92 front 捐赠
1:56 front 换掉
1:62 front 授榫
1:64 front 授课
1:40 front 掉十
1:76 front 排$
1:39 front 排(
1:33 front 排宿
1:49 front 排班
1:59 front 排的
1:109 front 排表
1:50 front 接。
1:50 front 接受
1:64 front 接备
1:55 front 接收
1:68 front 接教
1:-56 front 接致
1:46 front 接说
1:34 front 推荐
1:45 front 措勤
1:-67 front 措施
1:33 front 提供
1:49 front 提升
1:-82 front 提案
1:32 front 提质
1:49 front 提需
1:61 front 援$
1:31 front 援)
1:36 front 援_
1:66 front 援与
1:65 front 援乡
1:58 front 援事
1:47 front 援云
1:32 front 援侗
1:61 front 援助
1:43 front 援协
1:67 front 援单
1:61 front 援学
1:49 front 援山
1:45 front 援工
1:82 front 援建
1:63 front 援排
1:48 front 援措
1:36 front 援框
1:30 front 援疆
1:43 front 援约
1:53 front 援藏
1:-78 front 援青
1:53 front 援韶
1:49 front 援鹰
1:57 front 摘)
1:88 front 支持
1:64 front 支援
1:-89 front 支教
1:-40 front 支部
1:50 front 收贵
1:59 front 放约
1:48 front 政会
1:-74 front 政协
1:-82 front 政府
1:32 front 敏$
1:31 front 教〔
1:100 front 教下
1:56 front 教中
1:84 front 教务
1:41 front 教协
1:-79 front 教回
1:52 front 教基
1:54 front 教小
1:50 front 教工
1:-56 front 教师
1:79 front 教授
1:-72 front 教教
1:-51 front 教案
1:39 front 教点
1:72 front 教班
1:-67 front 教的
1:37 front 教研
1:51 front 教练
1:39 front 教组
1:-90 front 教职
1:78 front 教联
1:63 front 教育
1:66 front 教资
1:67 front 教进
1:62 front 教队
1:64 front 教集
1:41 front 敬业
1:53 front 敬的
1:53 front 数字
1:-120 front 整学
1:-71 front 文$
1:40 front 文中
1:56 front 文件
1:32 front 文庙
1:61 front 文昌
1:67 front 文本
1:-110 front 文目
1:-76 front 文组
1:30 front 文者
1:57 front 料:
1:40 front 新一
1:33 front 新北
1:36 front 新区
1:-82 front 新篇
1:-68 front 新老
1:35 front 方$
1:42 front 方)
1:51 front 方:
1:65 front 方柳
1:63 front 方翠
1:-82 front 施$
1:66 front 施意
1:36 front 施测
1:59 front 施细
1:-44 front 施舍
1:47 front 施计
1:56 front 族中
1:39 front 族自
1:32 front 族艺
1:-76 front 日_
1:46 front 日于
1:-72 front 日志
1:56 front 日程
1:36 front 旧仪
1:116 front 明$
1:43 front 明德
1:51 front 明盲
1:50 front 星园
1:44 front 春)
1:105 front 春季
1:44 front 春泥
1:-108 front 春游
1:41 front 春芽
1:-59 front 是施
1:-81 front 显真
1:70 front 普通
1:30 front 智三
1:51 front 智学
1:68 front 暑期
1:90 front 月)
1:77 front 月-
1:-67 front 月1
1:-52 front 月2
1:44 front 月一
1:39 front 月回
1:54 front 月度
1:33 front 月来
1:54 front 月研
1:68 front 月至
1:-53 front 月色
1:38 front 有关
1:-50 front 有感
1:-31 front 服务
1:-41 front 期)
1:55 front 期,
1:73 front 期安
1:71 front 期工
1:61 front 期帮
1:66 front 期我
1:67 front 期支
1:52 front 期教
1:-65 front 期末
1:54 front 期校
1:36 front 期结
1:77 front 期送
1:39 front 木冲
1:60 front 木工
1:83 front 木栅
1:-67 front 末统
1:59 front 本(
1:-80 front 本校
1:55 front 术型
1:39 front 术学
1:38 front 术教
1:34 front 术班
1:58 front 术节
1:37 front 杉木
1:57 front 杏花
1:52 front 材料
1:-77 front 村党
1:-49 front 村学
1:45 front 村完
1:120 front 村小
1:34 front 村工
1:66 front 村幼
1:-32 front 村教
1:48 front 村校
1:44 front 村点
1:-103 front 村第
1:37 front 条约
1:-65 front 来了
1:-77 front 来信
1:38 front 来安
1:62 front 来年
1:60 front 来我
1:38 front 来访
1:63 front 杨河
1:31 front 松桃
1:50 front 松江
1:56 front 林中
1:43 front 林区
1:53 front 林坡
1:36 front 林学
1:41 front 林路
1:-106 front 果农
1:54 front 枫林
1:30 front 枫香
1:33 front 架协
1:32 front 架合
1:-65 front 柏树
1:38 front 柏桥
1:53 front 柳塘
1:49 front 柳小
1:51 front 柳树
1:56 front 柳湾
1:51 front 柳荫
1:59 front 栅工
1:67 front 栅派
1:-56 front 标准
1:39 front 栏$
1:46 front 树村
1:-74 front 树湾
1:40 front 栗乡
1:35 front 校(
1:38 front 校2
1:78 front 校_
1:58 front 校|
1:43 front 校“
1:71 front 校”
1:33 front 校、
1:67 front 校与
1:40 front 校东
1:-46 front 校交
1:68 front 校伙
1:-59 front 校作
1:46 front 校党
1:57 front 校全
1:108 front 校共
1:57 front 校函
1:-87 front 校刊
1:-71 front 校务
1:32 front 校区
1:68 front 校协
1:46 front 校县
1:63 front 校合
1:61 front 校定
1:60 front 校实
1:82 front 校对
1:30 front 校少
1:88 front 校工
1:33 front 校师
1:63 front 校带
1:113 front 校帮
1:52 front 校年
1:-51 front 校庆
1:60 front 校所
1:67 front 校手
1:49 front 校托
1:60 front 校技
1:47 front 校提
1:51 front 校援
1:58 front 校携
1:64 front 校支
1:75 front 校教
1:54 front 校校
1:63 front 校清
1:78 front 校牵
1:38 front 校生
1:103 front 校的
1:81 front 校结
1:51 front 校缔
1:-63 front 校群
1:94 front 校联
1:54 front 校艺
1:53 front 校菜
1:-55 front 校行
1:44 front 校责
1:63 front 校赴
1:47 front 校起
1:66 front 校长
1:51 front 校食
1:69 front 校首
1:-96 front 核评
1:37 front 桂岭
1:45 front 框架
1:84 front 案(
1:-63 front 案)
1:31 front 案》
1:-56 front 桌$
1:-53 front 桌球
1:52 front 桐川
1:44 front 桑坪
1:32 front 桥坪
1:62 front 桥头
1:39 front 桥村
1:35 front 桥职
1:54 front 梁家
1:-99 front 梁小
1:46 front 梧岭
1:31 front 棘县
1:39 front 棠湾
1:65 front 榫接
1:40 front 樟区
1:53 front 模学
1:42 front 次$
1:33 front 次)
1:53 front 次_
1:-74 front 正申
1:59 front 步打
1:48 front 步阶
1:46 front 殊学
1:77 front 殊教
1:49 front 段的
1:37 front 段考
1:36 front 每周
1:45 front 每月
1:51 front 毕业
1:36 front 民中
1:36 front 民医
1:107 front 民小
1:40 front 民政
1:68 front 民族
1:-69 front 民通
1:33 front 水市
1:-117 front 水泥
1:72 front 求$
1:50 front 汇编
1:41 front 江书
1:34 front 江北
1:49 front 江县
1:46 front 江城
1:54 front 江岸
1:67 front 江市
1:41 front 江澜
1:38 front 江镇
1:64 front 沂河
1:45 front 沅陂
1:49 front 沉安
1:31 front 沙棘
1:45 front 沙河
1:40 front 沟初
1:59 front 沟小
1:51 front 沪江
1:42 front 河两
1:46 front 河初
1:73 front 河区
1:34 front 河县
1:59 front 河口
1:31 front 河坝
1:-82 front 河小
1:32 front 河市
1:72 front 河教
1:49 front 河湟
1:44 front 河湾
1:39 front 河西
1:40 front 治县
1:-85 front 治课
1:78 front 法$
1:-70 front 法治
1:40 front 泥”
1:-59 front 泥厂
1:47 front 洲中
1:67 front 洲学
1:36 front 活管
1:64 front 洼村
1:41 front 派2
1:54 front 派一
1:66 front 派出
1:30 front 派办
1:42 front 派往
1:51 front 派技
1:68 front 派教
1:37 front 派老
1:73 front 派遣
1:33 front 流_
1:-65 front 流座
1:68 front 流誓
1:46 front 流计
1:37 front 测$
1:38 front 海岛
1:50 front 海岸
1:39 front 海川
1:31 front 海情
1:57 front 海报
1:50 front 海棠
1:34 front 海滨
1:51 front 海陵
1:-83 front 消息
1:91 front 清单
1:34 front 清源
1:36 front 清点
1:31 front 渡县
1:30 front 港东
1:36 front 港九
1:50 front 港市
1:54 front 港澳
1:-59 front 游方
1:43 front 湖区
1:30 front 湖国
1:35 front 湟$
1:30 front 湟县
1:38 front 湾→
1:-55 front 湾中
1:55 front 湾区
1:60 front 湾县
1:50 front 湾小
1:30 front 湾市
1:43 front 湾教
1:68 front 湾村
1:32 front 湾校
1:76 front 湾第
1:36 front 源县
1:83 front 源支
1:39 front 溪中
1:44 front 溪乡
1:-46 front 溪小
1:-63 front 溪市
1:45 front 溪幼
1:56 front 溪特
1:34 front 滨国
1:37 front 滨湖
1:-98 front 滩镇
1:51 front 澄江
1:48 front 澜溪
1:38 front 澜理
1:45 front 澳与
1:66 front 澳门
1:36 front 濠光
1:-44 front 灯$
1:60 front 点$
1:37 front 点(
1:61 front 点“
1:69 front 点帮
1:46 front 点携
1:59 front 点支
1:47 front 点校
1:52 front 点结
1:37 front 点造
1:39 front 爱堂
1:80 front 片区
1:54 front 牛坪
1:45 front 牦牛
1:38 front 物单
1:-83 front 物启
1:33 front 物理
1:62 front 牵小
1:113 front 牵手
1:55 front 牵百
1:83 front 特教
1:82 front 特校
1:91 front 特殊
1:51 front 特色
1:45 front 状$
1:76 front 班$
1:53 front 班主
1:-70 front 班会
1:62 front 班备
1:73 front 班工
1:39 front 班班
1:-71 front 班级
1:41 front 班结
1:-54 front 班表
1:-85 front 班课
1:-54 front 球协
1:-74 front 球邀
1:33 front 理代
1:66 front 理健
1:45 front 理工
1:36 front 理帮
1:62 front 理支
1:30 front 瑶山
1:-100 front 甄选
1:32 front 生_
1:-57 front 生会
1:-94 front 生作
1:-76 front 生分
1:37 front 生活
1:-39 front 生队
1:-68 front 生院
1:36 front 田乡
1:63 front 甲方
1:-92 front 申请
1:-67 front 电器
1:42 front 电大
1:55 front 电子
1:91 front 画$
1:38 front 画_
1:69 front 画一
1:60 front 留守
1:38 front 略。
1:73 front 略联
1:41 front 病房
1:44 front 登记
1:62 front 白杨
1:52 front 白鹭
1:-65 front 百年
1:82 front 百校
1:65 front 的$
1:43 front 的,
1:77 front 的一
1:46 front 的任
1:69 front 的信
1:77 front 的八
1:79 front 的函
1:67 front 的十
1:56 front 的协
1:42 front 的坡
1:48 front 的复
1:62 front 的学
1:63 front 的安
1:56 front 的实
1:56 front 的意
1:56 front 的打
1:-78 front 的新
1:61 front 的服
1:31 front 的校
1:-39 front 的灯
1:37 front 的礼
1:58 front 的老
1:58 front 的补
1:-48 front 的课
1:59 front 盏不
1:60 front 盟会
1:47 front 盟对
1:44 front 盟校
1:35 front 盟章
1:63 front 盟第
1:41 front 盟行
1:-73 front 目_
1:43 front 目书
1:82 front 目任
1:-93 front 目录
1:60 front 盲校
1:30 front 盲聋
1:58 front 直各
1:30 front 直学
1:66 front 省城
1:32 front 省属
1:34 front 省教
1:39 front 省级
1:-75 front 真情
1:51 front 瞻$
1:-74 front 知$
1:64 front 知:
1:56 front 知单
1:-69 front 石乡
1:31 front 石县
1:51 front 石岭
1:34 front 石市
1:40 front 石径
1:42 front 石桥
1:-67 front 石梁
1:-85 front 石滩
1:61 front 石碇
1:66 front 石镇
1:38 front 石门
1:48 front 研”
1:-57 front 研习
1:76 front 研学
1:57 front 研室
1:64 front 研帮
1:-57 front 研究
1:-49 front 研组
1:46 front 研联
1:48 front 础教
1:53 front 碇技
1:35 front 磐石
1:50 front 示栏
1:49 front 示范
1:42 front 礼物
1:-72 front 社区
1:49 front 社国
1:56 front 秋季
1:-81 front 秋萍
1:53 front 科$
1:58 front 科|
1:76 front 科函
1:58 front 科基
1:-32 front 科学
1:58 front 科技
1:58 front 科研
1:48 front 称“
1:-61 front 程$
1:40 front 程(
1:38 front 程任
1:41 front 程学
1:36 front 程实
1:65 front 程汇
1:54 front 程节
1:63 front 稚园
1:34 front 稻香
1:-80 front 究院
1:-105 front 站帮
1:-83 front 竞赛
1:-67 front 章$
1:69 front 章程
1:36 front 童医
1:56 front 童陪
1:47 front 端手
1:63 front 竹中
1:-50 front 竹溪
1:37 front 竹镇
1:35 front 第一
1:-41 front 第七
1:76 front 第三
1:61 front 第九
1:111 front 第二
1:49 front 第五
1:-91 front 第八
1:30 front 筑工
1:38 front 答复
1:-66 front 答记
1:58 front 策略
1:-81 front 筹备
1:62 front 签约
1:54 front 简案
1:-54 front 简章
1:85 front 简表
1:74 front 算$
1:54 front 管乡
1:71 front 管农
1:39 front 管帮
1:76 front 管理
1:51 front 管薛
1:-97 front 篇$
1:45 front 籍与
1:32 front 类学
1:42 front 粤北
)"sv,
    R"(1:51 front 系协
1:46 front 系单
1:46 front 系统
1:34 front 紫荆
1:39 front 红岩
1:64 front 红柳
1:60 front 红石
1:141 front 约$
1:96 front 约定
1:84 front 约文
1:-51 front 级“
1:81 front 级中
1:42 front 级示
1:32 front 级科
1:31 front 级英
1:-99 front 纪录
1:68 front 纲要
1:39 front 纲领
1:54 front 纸$
1:101 front 线上
1:41 front 练下
1:55 front 组$
1:46 front 组)
1:-57 front 组_
1:51 front 组今
1:-80 front 组名
1:44 front 组团
1:38 front 组对
1:44 front 组建
1:-69 front 组活
1:-50 front 组织
1:81 front 细则
1:-81 front 织领
1:46 front 结与
1:-83 front 结会
1:45 front 结伴
1:-80 front 结友
1:58 front 结帮
1:64 front 结成
1:73 front 给即
1:47 front 给友
1:73 front 给大
1:60 front 给山
1:52 front 给的
1:41 front 给结
1:65 front 给薄
1:61 front 统援
1:-77 front 统考
1:-34 front 缔结
1:50 front 编$
1:43 front 罗校
1:57 front 置要
1:-69 front 群消
1:57 front 翠屏
1:34 front 翰匡
1:41 front 翰林
1:-80 front 老师
1:62 front 老年
1:36 front 考_
1:-63 front 考务
1:-66 front 考核
1:-58 front 考考
1:31 front 者:
1:63 front 者协
1:-80 front 者行
1:-123 front 者问
1:52 front 聋哑
1:33 front 聋培
1:54 front 职→
1:80 front 职业
1:62 front 职学
1:54 front 职安
1:-90 front 职工
1:111 front 职教
1:61 front 职校
1:-59 front 职责
1:46 front 职高
1:54 front 联合
1:74 front 联席
1:97 front 联盟
1:71 front 联系
1:50 front 聪学
1:-39 front 育一
1:47 front 育中
1:-58 front 育二
1:64 front 育交
1:56 front 育人
1:36 front 育体
1:38 front 育共
1:-73 front 育助
1:33 front 育协
1:34 front 育厅
1:42 front 育和
1:43 front 育处
1:82 front 育学
1:68 front 育局
1:49 front 育巡
1:46 front 育工
1:86 front 育帮
1:-66 front 育幼
1:51 front 育新
1:78 front 育特
1:-53 front 育科
1:52 front 育组
1:31 front 育结
1:80 front 育联
1:44 front 育英
1:85 front 育集
1:53 front 背小
1:44 front 能特
1:42 front 能给
1:42 front 自治
1:58 front 至2
1:42 front 致兄
1:52 front 致友
1:47 front 致帮
1:53 front 致柳
1:-52 front 致词
1:-44 front 致贫
1:62 front 致雾
1:53 front 致青
1:38 front 致香
1:38 front 致高
1:58 front 舍管
1:-68 front 航教
1:-55 front 色(
1:60 front 色校
1:75 front 艺中
1:33 front 艺体
1:78 front 艺合
1:68 front 艺术
1:48 front 节_
1:55 front 节录
1:55 front 节筹
1:55 front 节选
1:36 front 芦苇
1:45 front 花小
1:50 front 花莲
1:41 front 芽”
1:35 front 苇荡
1:45 front 苍梧
1:64 front 苏里
1:58 front 苗$
1:39 front 苗”
1:49 front 苗园
1:42 front 苗岭
1:48 front 苗幼
1:30 front 若$
1:32 front 若翰
1:33 front 苦竹
1:52 front 英教
1:36 front 范园
1:40 front 范大
1:56 front 范学
1:49 front 草坝
1:36 front 荐名
1:37 front 荡县
1:54 front 荫小
1:49 front 荫山
1:-58 front 荷塘
1:56 front 莲县
1:41 front 莲塘
1:73 front 菜单
1:-56 front 萍:
1:30 front 葡学
1:53 front 蓝双
1:36 front 蓝携
1:45 front 蓝田
1:84 front 薄弱
1:51 front 薛家
1:51 front 藏教
1:68 front 行$
1:70 front 行_
1:42 front 行、
1:54 front 行一
1:-101 front 行与
1:-55 front 行事
1:-86 front 行前
1:58 front 行办
1:105 front 行动
1:56 front 行政
1:53 front 行方
1:54 front 街小
1:52 front 街道
1:57 front 补充
1:119 front 表$
1:107 front 表(
1:35 front 表二
1:51 front 表及
1:41 front 西川
1:45 front 西桂
1:77 front 西部
1:48 front 西镇
1:39 front 要(
1:43 front 要)
1:38 front 要为
1:38 front 要点
1:54 front 覆函
1:79 front 见$
1:-69 front 见表
1:50 front 观塘
1:71 front 规划
1:54 front 规模
1:-36 front 规程
1:-81 front 视意
1:65 front 览$
1:47 front 角扶
1:81 front 解$
1:111 front 解表
1:82 front 誓约
1:-109 front 计$
1:70 front 计划
1:97 front 计画
1:-47 front 订)
1:57 front 议(
1:71 front 议决
1:54 front 议材
1:-83 front 议记
1:52 front 议附
1:51 front 记册
1:-79 front 记工
1:-95 front 记录
1:-62 front 记者
1:48 front 讲_
1:75 front 讲师
1:-75 front 论文
1:55 front 设置
1:-59 front 设计
1:45 front 访一
1:58 front 访约
1:-111 front 访视
1:-78 front 证书
1:-69 front 评分
1:-63 front 词$
1:-87 front 话廖
1:-78 front 语$
1:33 front 语_
1:30 front 语学
1:-49 front 语文
1:38 front 说帖
1:69 front 说明
1:-85 front 请$
1:-95 front 请函
1:69 front 请勾
1:-54 front 请赛
1:41 front 诺之
1:-49 front 读《
1:55 front 读共
1:36 front 课_
1:66 front 课专
1:80 front 课后
1:80 front 课堂
1:-44 front 课教
1:62 front 课时
1:-58 front 课桌
1:45 front 课组
1:-75 front 调整
1:36 front 调的
1:-41 front 谈会
1:53 front 谈摘
1:74 front 谈要
1:59 front 谈记
1:-102 front 谢信
1:-74 front 谢函
1:-110 front 谱$
1:-93 front 谱新
1:-92 front 责$
1:57 front 责任
1:-31 front 账$
1:66 front 账(
1:33 front 账说
1:32 front 质工
1:-81 front 贫原
1:44 front 贯制
1:37 front 贴墙
1:63 front 贵校
1:53 front 贵院
1:73 front 贺校
1:45 front 资援
1:65 front 资源
1:-67 front 赛程
1:-56 front 赛竞
1:-84 front 赛规
1:36 front 赠旧
1:-100 front 赠证
1:63 front 赴乌
1:61 front 赴山
1:-85 front 赴石
1:69 front 赴鹿
1:44 front 起步
1:-52 front 转正
1:58 front 轮岗
1:52 front 轮工
1:41 front 轮校
1:52 front 辅导
1:-78 front 边的
1:55 front 边远
1:39 front 达新
1:-68 front 达水
1:56 front 运行
1:50 front 进修
1:57 front 进城
1:33 front 进备
1:-65 front 进谱
1:60 front 远教
1:30 front 连南
1:31 front 连江
1:78 front 送培
1:59 front 送给
1:55 front 送课
1:50 front 选$
1:53 front 选)
1:90 front 选派
1:-90 front 选简
1:43 front 通报
1:76 front 通高
1:45 front 造册
1:59 front 道中
1:-65 front 道德
1:46 front 遣名
1:-93 front 邀请
1:-90 front 那边
1:94 front 邮件
1:65 front 部共
1:73 front 部协
1:43 front 部学
1:42 front 部教
1:-47 front 部结
1:35 front 都会
1:45 front 配$
1:-74 front 配名
1:63 front 里县
1:57 front 里国
1:30 front 里小
1:52 front 重点
1:30 front 金会
1:35 front 金十
1:35 front 金桥
1:31 front 金湖
1:73 front 铁岭
1:-80 front 银行
1:-54 front 锣鼓
1:39 front 镇九
1:68 front 镇初
1:66 front 镇学
1:-66 front 镇小
1:51 front 镇教
1:39 front 长$
1:-59 front 长:
1:47 front 长书
1:-45 front 长交
1:43 front 长会
1:59 front 长工
1:53 front 长挂
1:59 front 长携
1:-81 front 长来
1:60 front 长的
1:49 front 门与
1:36 front 门县
1:63 front 门培
1:45 front 门寨
1:-94 front 问$
1:65 front 间$
1:-92 front 间的
1:50 front 间表
1:47 front 阅读
1:-59 front 队$
1:88 front 队2
1:-58 front 队_
1:65 front 队分
1:32 front 队协
1:55 front 队手
1:36 front 阳光
1:40 front 阳市
1:42 front 阶段
1:42 front 陂县
1:78 front 附中
1:90 front 附件
1:59 front 附则
1:68 front 附属
1:40 front 附来
1:41 front 附校
1:57 front 附表
1:44 front 附设
1:59 front 际姊
1:70 front 际帮
1:59 front 际援
1:-75 front 际桌
1:50 front 际结
1:-50 front 院2
1:35 front 院_
1:31 front 院、
1:41 front 院与
1:-65 front 院合
1:-94 front 院实
1:-75 front 院对
1:53 front 院支
1:49 front 院教
1:71 front 院附
1:51 front 院青
1:77 front 陪伴
1:50 front 陵区
1:32 front 隆市
1:-44 front 难户
1:46 front 雁南
1:98 front 集团
1:58 front 雾社
1:53 front 需求
1:60 front 青山
1:53 front 青岭
1:42 front 青樟
1:-83 front 青石
1:47 front 青竹
1:36 front 青苗
1:42 front 青荫
1:56 front 青蓝
1:47 front 韶关
1:54 front 页)
1:52 front 页纸
1:34 front 项分
1:68 front 项告
1:34 front 项次
1:33 front 顺和
1:-98 front 须知
1:44 front 顾与
1:61 front 预告
1:45 front 领$
1:-76 front 领导
1:34 front 领结
1:39 front 题_
1:45 front 食堂
1:-84 front 食谱
1:67 front 馆、
1:-79 front 首语
1:42 front 首长
1:41 front 香岛
1:45 front 香港
1:63 front 驻中
1:-38 front 驻村
1:53 front 驻点
1:56 front 验室
1:38 front 验小
1:60 front 验幼
1:35 front 验高
1:92 front 高中
1:43 front 高原
1:36 front 高岭
1:50 front 高工
1:41 front 高新
1:46 front 高校
1:63 front 高级
1:32 front 高雄
1:64 front 鸣中
1:41 front 鸣初
1:-79 front 鸿达
1:37 front 鹤川
1:37 front 鹤鸣
1:60 front 鹭洲
1:53 front 鹰嘴
1:47 front 鹿鸣
1:41 front 麻栗
1:48 front 黄坑
1:52 front 黑石
1:-108 front 鼓镇
1:46 front 龙仁
1:34 front 龙塘
1:45 front 龙湾
1:-89 future of ten=0
1:86 future of ten=1
1:-79 future of ten=10
1:47 future of ten=2
1:145 future of ten=3
1:78 future of ten=5
1:-46 future of ten=6
1:-105 grids=0
1:224 grids=1
1:83 grids=2
1:59 heading $
1:76 heading (第
1:39 heading (送
1:87 heading )$
1:41 heading )帮
1:41 heading ,三
1:-91 heading ,征
1:49 heading ,投
1:40 heading ,教
1:52 heading 02
1:53 heading 20
1:51 heading 23
1:44 heading 24
1:51 heading 3年
1:41 heading 4年
1:39 heading 8日
1:62 heading ^
1:37 heading ^ aims
1:57 heading ^ appendices
1:31 heading ^ appraisal
1:70 heading ^ background
1:51 heading ^ behaviour
1:36 heading ^ calendar
1:51 heading ^ careers
1:62 heading ^ classroom
1:66 heading ^ cole
1:78 heading ^ conditions
1:57 heading ^ costs
1:50 heading ^ dates
1:-109 heading ^ dec
1:46 heading ^ definitions
1:67 heading ^ donor
1:52 heading ^ duration
1:76 heading ^ expected
1:36 heading ^ joint
1:43 heading ^ last
1:37 heading ^ leadership
1:38 heading ^ learning
1:34 heading ^ lessons
1:48 heading ^ libraries
1:46 heading ^ looking
1:42 heading ^ management
1:40 heading ^ marine
1:59 heading ^ mathematics
1:46 heading ^ memo
1:53 heading ^ modern
1:64 heading ^ money
1:46 heading ^ multigrade
1:55 heading ^ music
1:-80 heading ^ nov
1:44 heading ^ number
1:49 heading ^ objectives
1:-83 heading ^ oct
1:52 heading ^ organisation
1:53 heading ^ out
1:33 heading ^ oversight
1:57 heading ^ partner
1:32 heading ^ proposed
1:54 heading ^ pupils
1:35 heading ^ purpose
1:40 heading ^ reading
1:49 heading ^ resources
1:47 heading ^ review
1:55 heading ^ school
1:73 heading ^ science
1:-110 heading ^ sept
1:52 heading ^ staff
1:38 heading ^ steering
1:48 heading ^ students
1:58 heading ^ supervision
1:58 heading ^ targets
1:75 heading ^ teachers
1:63 heading ^ teaching
1:55 heading ^ termination
1:87 heading ^ terms
1:31 heading ^ undertakings
1:77 heading ^ what
1:38 heading ^ who
1:64 heading ^2
1:59 heading ^上
1:47 heading ^下
1:49 heading ^专
1:49 heading ^临
1:60 heading ^为
1:60 heading ^主
1:74 heading ^争
1:58 heading ^云
1:31 heading ^交
1:49 heading ^亲
1:105 heading ^人
1:37 heading ^今
1:59 heading ^任
1:53 heading ^优
1:55 heading ^作
1:-59 heading ^供
1:83 heading ^保
1:82 heading ^信
1:58 heading ^修
1:61 heading ^借
1:36 heading ^做
1:53 heading ^健
1:41 heading ^充
1:30 heading ^全
1:43 heading ^共
1:31 heading ^具
1:34 heading ^内
1:45 heading ^农
1:65 heading ^几
1:43 heading ^分
1:52 heading ^创
1:51 heading ^制
1:55 heading ^前
1:54 heading ^办
1:42 heading ^加
1:55 heading ^助
1:42 heading ^劳
1:65 heading ^区
1:79 heading ^协
1:-55 heading ^参
1:76 heading ^双
1:-54 heading ^口
1:62 heading ^合
1:49 heading ^名
1:62 heading ^后
1:68 heading ^和
1:41 heading ^园
1:69 heading ^图
1:101 heading ^培
1:56 heading ^备
1:30 heading ^大
1:57 heading ^学
1:60 heading ^安
1:-51 heading ^宗
1:70 heading ^定
1:92 heading ^实
1:91 heading ^家
1:42 heading ^寄
1:45 heading ^少
1:52 heading ^岗
1:61 heading ^工
1:65 heading ^师
1:65 heading ^带
1:81 heading ^帮
1:60 heading ^干
1:50 heading ^年
1:45 heading ^康
1:48 heading ^建
1:40 heading ^开
1:36 heading ^强
1:46 heading ^待
1:33 heading ^德
1:50 heading ^心
1:48 heading ^怎
1:82 heading ^总
1:-58 heading ^成
1:51 heading ^我
1:45 heading ^技
1:-53 heading ^报
1:51 heading ^指
1:66 heading ^捐
1:66 heading ^措
1:-80 heading ^放
1:89 heading ^教
1:62 heading ^数
1:-61 heading ^文
1:-60 heading ^日
1:-64 heading ^时
1:50 heading ^晨
1:68 heading ^期
1:-70 heading ^未
1:31 heading ^本
1:52 heading ^权
1:41 heading ^条
1:52 heading ^果
1:80 heading ^校
1:50 heading ^档
1:60 heading ^检
1:53 heading ^每
1:63 heading ^注
1:69 heading ^活
1:55 heading ^派
1:47 heading ^游
1:49 heading ^点
1:44 heading ^物
1:63 heading ^环
1:46 heading ^现
1:38 heading ^班
1:60 heading ^理
1:95 heading ^生
1:36 heading ^甲
1:-90 heading ^申
1:68 heading ^电
1:63 heading ^留
1:-53 heading ^监
1:67 heading ^目
1:55 heading ^盲
1:37 heading ^相
1:63 heading ^督
1:32 heading ^社
1:-50 heading ^科
1:39 heading ^程
1:53 heading ^童
1:-52 heading ^筹
1:64 heading ^管
1:-61 heading ^类
1:53 heading ^约
1:47 heading ^纪
1:-45 heading ^组
1:31 heading ^经
1:63 heading ^结
1:46 heading ^绘
1:61 heading ^给
1:-93 heading ^编
1:68 heading ^缘
1:40 heading ^老
1:65 heading ^考
1:53 heading ^职
1:63 heading ^联
1:77 heading ^背
1:60 heading ^膳
1:55 heading ^自
1:60 heading ^艺
1:43 heading ^花
1:62 heading ^英
1:41 heading ^营
1:51 heading ^行
1:44 heading ^表
1:70 heading ^要
1:42 heading ^言
1:35 heading ^设
1:-86 heading ^试
1:49 heading ^语
1:60 heading ^请
1:110 heading ^课
1:59 heading ^谁
1:72 heading ^责
1:63 heading ^费
1:71 heading ^资
1:-70 heading ^赛
1:31 heading ^跟
1:35 heading ^进
1:65 heading ^违
1:49 heading ^送
1:59 heading ^选
1:37 heading ^逐
1:-57 heading ^邀
1:58 heading ^重
1:45 heading ^钱
1:30 heading ^队
1:-96 heading ^阵
1:93 heading ^附
1:87 heading ^预
1:67 heading ^领
1:54 heading ^风
1:66 heading ^餐
1:50 heading ^高
1:52 heading _监
1:32 heading activities
1:36 heading activities $
1:58 heading after
1:57 heading after new
1:38 heading aims
1:36 heading aims $
1:92 heading and
1:52 heading and assessment
1:51 heading and attendance
1:37 heading and conditions
1:48 heading and drama
1:41 heading and laboratories
1:54 heading appendices
1:47 heading appendices $
1:33 heading appraisal
1:36 heading appraisal $
1:-93 heading assembly
1:-75 heading assembly $
1:46 heading assessment
1:47 heading assessment $
1:55 heading attendance
1:47 heading attendance $
1:76 heading background
1:72 heading background $
1:-71 heading begins
1:-102 heading begins $
1:53 heading behaviour
1:54 heading behaviour and
1:-90 heading book
1:-65 heading book fair
1:57 heading by
1:40 heading by july
1:38 heading calendar
1:38 heading calendar $
1:46 heading careers
1:53 heading careers $
1:-84 heading christmas
1:-98 heading christmas fair
1:64 heading classroom
1:48 heading classroom language
1:57 heading cole
1:57 heading cole to
1:40 heading committee
1:41 heading committee $
1:86 heading conditions
1:46 heading conditions $
1:65 heading conditions of
1:53 heading costs
1:56 heading costs $
1:58 heading dates
1:40 heading dates $
1:-111 heading dec
1:-77 heading dec christmas
1:-81 heading dec term
1:42 heading definitions
1:51 heading definitions $
1:61 heading do
1:61 heading do $
1:58 heading donor
1:80 heading donor of
1:52 heading doors
1:56 heading doors $
1:45 heading drama
1:49 heading drama $
1:53 heading duration
1:54 heading duration $
1:44 heading early
1:40 heading early years
1:-70 heading ends
1:-106 heading ends $
1:66 heading expected
1:44 heading expected results
1:-107 heading fair
1:-94 heading fair $
1:-87 heading fair stalls
1:46 heading falls
1:57 heading falls science
1:31 heading first year
1:72 heading for
1:-82 heading from
1:-73 heading from partner
1:30 heading group
1:-104 heading harvest
1:-85 heading harvest assembly
1:73 heading in
1:54 heading in need
1:42 heading in the
1:-89 heading individual
1:-73 heading individual photographs
1:41 heading joint
1:38 heading joint committee
1:45 heading july
1:43 heading july $
1:48 heading kits
1:65 heading kits $
1:52 heading laboratories
1:49 heading laboratories $
1:51 heading language
1:50 heading language $
1:63 heading languages
1:59 heading languages $
1:42 heading last
1:52 heading leadership
1:49 heading leadership $
1:47 heading learning
1:33 heading lessons
1:31 heading lessons and
1:44 heading libraries
1:42 heading libraries and
1:47 heading looking
1:64 heading looking after
1:40 heading management
1:45 heading management $
1:42 heading marine
1:43 heading marine science
1:50 heading mathematics
1:44 heading mathematics $
1:52 heading matters
1:55 heading matters $
1:103 heading memo
1:57 heading memo $
1:55 heading modern
1:56 heading modern languages
1:73 heading money
1:60 heading money $
1:45 heading money and
1:65 heading money matters
1:71 heading multigrade
1:64 heading multigrade teaching
1:55 heading music
1:45 heading music and
1:62 heading need
1:55 heading need $
1:54 heading new
1:43 heading new teachers
1:-69 heading nov
1:-82 heading nov book
1:46 heading number
1:54 heading number work
1:40 heading objectives
1:-81 heading oct
1:-76 heading oct individual
1:101 heading of
1:52 heading of doors
1:64 heading of teachers
1:37 heading of the
1:59 heading of travel
1:59 heading organisation
1:53 heading organisation $
1:56 heading out
1:59 heading out of
1:32 heading oversight
1:38 heading oversight $
1:34 heading particulars
1:31 heading particulars of
1:-57 heading partner
1:62 heading partner in
1:-83 heading partner school
1:38 heading people
1:41 heading people $
1:-73 heading photographs
1:-105 heading photographs $
1:30 heading proposed
1:34 heading proposed activities
1:56 heading pupils
1:53 heading pupils $
1:33 heading purpose
1:38 heading purpose $
1:41 heading reading
1:38 heading reading in
1:59 heading resources
1:56 heading resources $
1:61 heading results
1:74 heading results $
1:43 heading review
1:45 heading review $
1:40 heading rules
1:-52 heading school
1:-81 heading school $
1:40 heading school leadership
1:30 heading schools
1:36 heading schools $
1:66 heading science
1:40 heading science $
1:56 heading science kits
1:48 heading science three
1:31 heading see
1:35 heading see by
1:-108 heading sept
1:-83 heading sept harvest
1:-94 heading sept term
1:62 heading staff
1:46 heading staff matters
1:-79 heading stalls
1:-73 heading stalls from
1:39 heading steering
1:49 heading students
1:51 heading students $
1:50 heading supervision
1:45 heading supervision and
1:73 heading targets
1:44 heading targets $
1:48 heading targets for
1:123 heading teachers
1:115 heading teachers $
1:75 heading teaching
1:71 heading teaching $
1:-111 heading term
1:-67 heading term begins
1:-73 heading term ends
1:53 heading termination
1:45 heading termination $
1:89 heading terms
1:89 heading terms $
1:47 heading the
1:40 heading the early
1:31 heading the schools
1:31 heading things
1:58 heading three
1:68 heading three weeks
1:89 heading to
1:36 heading to see
1:54 heading to tonko
1:38 heading together
1:31 heading together $
1:58 heading tonko
1:66 heading tonko falls
1:49 heading travel
1:50 heading travel $
1:42 heading want
1:31 heading want to
1:78 heading we
1:58 heading we do
1:40 heading we want
1:61 heading weeks
1:51 heading weeks $
1:89 heading what
1:63 heading what we
1:49 heading who
1:30 heading who pays
1:54 heading work
1:56 heading work $
1:46 heading year
1:48 heading year $
1:41 heading years
1:44 heading years $
1:-53 heading 、不
1:-88 heading 、历
1:46 heading 一位
1:50 heading 一周
1:40 heading 一年
1:68 heading 一床
1:56 heading 一次
1:53 heading 一起
1:50 heading 万元
1:49 heading 三十
1:41 heading 三首
1:36 heading 上一
1:49 heading 上好
1:39 heading 上年
1:42 heading 上门
1:36 heading 下乡
1:31 heading 下校
1:-80 heading 不公
1:-89 heading 不排
1:37 heading 与任
1:38 heading 与保
1:81 heading 与卫
1:53 heading 与奖
1:55 heading 与对
1:43 heading 与就
1:50 heading 与待
1:50 heading 与意
1:57 heading 与户
1:66 heading 与手
1:32 heading 与标
1:45 heading 与消
1:31 heading 与激
1:46 heading 与科
1:-59 heading 与纪
1:61 heading 与终
1:42 heading 与考
1:44 heading 与职
1:30 heading 与课
1:43 heading 与食
1:70 heading 专业
1:35 heading 专家
1:81 heading 业$
1:32 heading 业与
1:41 heading 业共
1:59 heading 业务
1:47 heading 业指
1:57 heading 业社
1:62 heading 业训
1:41 heading 两位
1:52 heading 个名
1:60 heading 个孩
1:51 heading 临床
1:-67 heading 为主
1:50 heading 为什
1:-84 heading 主$
1:37 heading 主任
1:45 heading 主要
1:49 heading 主题
1:63 heading 么$
1:44 heading 么帮
1:50 heading 么要
1:66 heading 义$
1:51 heading 义务
1:45 heading 乐老
1:37 heading 习$
1:48 heading 习基
1:32 heading 乡任
1:66 heading 书馆
1:57 heading 争议
1:52 heading 事$
1:37 heading 事历
1:-60 heading 事宜
1:67 heading 事项
1:53 heading 二十
1:31 heading 云上
1:45 heading 云端
1:52 heading 互联
1:69 heading 交流
1:43 heading 享$
1:48 heading 亲子
1:34 heading 人$
1:42 heading 人力
1:71 heading 人员
1:65 heading 人配
1:78 heading 什么
1:39 heading 今年
1:-52 heading 代表
1:43 heading 令营
1:-54 heading 以校
1:47 heading 们编
1:-35 heading 件$
1:48 heading 件改
1:55 heading 价$
1:81 heading 任$
1:60 heading 任分
1:69 heading 任务
1:33 heading 任教
1:-56 heading 任校
1:48 heading 任追
1:30 heading 伍$
1:51 heading 优秀
1:54 heading 会每
1:53 heading 会议
1:40 heading 估$
1:62 heading 伴$
1:39 heading 伴成
1:55 heading 位$
1:31 heading 位体
1:52 heading 位老
1:39 heading 位音
1:62 heading 住一
1:43 heading 住校
1:32 heading 体安
1:45 heading 体思
1:52 heading 体教
1:61 heading 体能
1:47 heading 体要
1:31 heading 体验
1:36 heading 作事
1:38 heading 作内
1:45 heading 作回
1:48 heading 作基
1:57 heading 作小
1:60 heading 作文
1:47 heading 作期
1:37 heading 作机
1:58 heading 作目
1:65 heading 作要
1:32 heading 作项
1:-91 heading 供品
1:53 heading 依据
1:-57 heading 依规
1:76 heading 保教
1:55 heading 保育
1:62 heading 保障
1:82 heading 信息
1:32 heading 修$
1:57 heading 修订
1:32 heading 借力
1:35 heading 做什
1:34 heading 做的
1:59 heading 健康
1:60 heading 儿童
1:49 heading 元$
1:45 heading 充分
1:63 heading 先队
1:64 heading 入六
1:66 heading 全教
1:-55 heading 八月
1:-70 heading 公布
1:70 heading 六十
1:44 heading 共享
1:56 heading 共建
1:92 heading 共育
1:50 heading 共读
1:52 heading 关爱
1:45 heading 具$
1:41 heading 养$
1:65 heading 内容
1:50 heading 军与
1:48 heading 农民
1:63 heading 冬令
1:57 heading 决$
1:35 heading 况$
1:32 heading 准$
1:56 heading 几点
1:-62 heading 出节
1:74 heading 分工
1:57 heading 分摊
1:51 heading 分析
1:38 heading 分解
1:40 heading 分认
1:57 heading 刊编
1:71 heading 划$
1:92 heading 则$
1:42 heading 则与
1:45 heading 创业
1:41 heading 创新
1:62 heading 创设
1:54 heading 利义
1:-68 heading 别$
1:35 heading 到$
1:38 heading 制度
1:46 heading 制玩
1:49 heading 制订
1:42 heading 前言
1:71 heading 力$
1:51 heading 力配
1:-35 heading 办法
1:-46 heading 办理
1:39 heading 加强
1:-80 heading 加监
1:97 heading 务$
1:48 heading 务分
1:44 heading 务清
1:53 heading 务管
1:72 heading 动$
1:47 heading 动与
1:42 heading 动时
1:41 heading 动清
1:67 heading 助学
1:44 heading 劳动
1:48 heading 勤与
1:36 heading 勤保
1:32 heading 勤指
1:45 heading 化$
1:47 heading 化监
1:57 heading 区审
1:42 heading 十万
1:40 heading 十个
1:67 heading 十节
1:48 heading 升$
1:50 heading 升学
1:41 heading 半年
1:47 heading 协作
1:90 heading 协议
1:59 heading 单$
1:37 heading 单位
1:72 heading 卫生
1:-57 heading 印校
1:-33 heading 卷$
1:-53 heading 历任
1:47 heading 历提
1:47 heading 历教
1:41 heading 去我
1:-75 heading 参加
1:35 heading 及分
1:-94 heading 及结
1:-98 heading 友、
1:-69 heading 友捐
1:65 heading 双方
1:53 heading 双语
1:34 heading 口$
1:-94 heading 口试
1:63 heading 口语
1:42 heading 召开
1:-57 heading 史,
1:57 heading 合作
1:40 heading 合教
1:-54 heading 同样
1:34 heading 同课
1:-65 heading 名$
1:-53 heading 名、
1:54 heading 名词
1:49 heading 名额
1:58 heading 后勤
1:62 heading 向行
1:79 heading 员$
1:54 heading 员培
1:45 heading 员管
1:59 heading 员组
1:46 heading 周$
1:48 heading 和四
1:35 heading 和措
1:31 heading 和证
1:-73 heading 品$
1:32 heading 哪里
1:40 heading 唱三
1:40 heading 善$
1:46 heading 四年
1:55 heading 回顾
1:58 heading 园共
1:46 heading 园务
1:39 heading 园文
1:43 heading 围$
1:58 heading 图书
1:48 heading 地$
1:31 heading 城学
1:30 heading 培$
1:50 heading 培专
1:43 heading 培养
1:84 heading 培训
1:51 heading 基地
1:52 heading 基础
1:58 heading 堂$
1:51 heading 堂教
1:52 heading 境创
1:30 heading 备$
1:41 heading 备二
1:47 heading 备忘
1:-72 heading 备组
1:48 heading 复训
1:54 heading 外教
1:52 heading 夜校
1:49 heading 大赛
1:-68 heading 头$
1:62 heading 奖惩
1:55 heading 好电
1:65 heading 好语
1:31 heading 好队
1:76 heading 子$
1:43 heading 子共
1:38 heading 子唱
1:41 heading 子白
1:55 heading 字读
1:86 heading 学$
1:45 heading 学与
1:37 heading 学习
1:69 heading 学历
1:45 heading 学提
1:-41 heading 学期
1:73 heading 学生
1:44 heading 学科
1:45 heading 学补
1:45 heading 学课
1:54 heading 学院
1:77 heading 孩子
1:56 heading 守儿
1:58 heading 安全
1:39 heading 安排
1:41 heading 完成
1:65 heading 定$
1:-63 heading 定办
1:62 heading 定向
1:-82 heading 定稿
1:-56 heading 宜依
1:44 heading 实习
1:65 heading 实施
1:51 heading 实训
1:85 heading 实验
1:56 heading 审计
1:58 heading 室,
1:48 heading 室建
1:34 heading 家下
1:49 heading 家园
1:32 heading 家底
1:90 heading 家长
1:70 heading 容$
1:37 heading 容与
1:35 heading 容和
1:39 heading 寄去
1:46 heading 察$
1:48 heading 对$
1:-52 heading 对学
1:35 heading 对师
1:54 heading 对策
1:49 heading 对缘
1:59 heading 对象
1:76 heading 导$
1:41 heading 导思
1:44 heading 导机
1:31 heading 小学
1:64 heading 小组
1:63 heading 少先
1:50 heading 就业
1:-88 heading 尽事
1:50 heading 局_
1:37 heading 岗$
1:48 heading 岗位
1:71 heading 工$
1:49 heading 工程
1:-57 heading 布$
1:67 heading 师$
1:50 heading 师,
1:56 heading 师一
1:60 heading 师专
1:79 heading 师交
1:-87 heading 师同
1:48 heading 师学
1:50 heading 师徒
1:37 heading 师怎
1:43 heading 师支
1:72 heading 师用
1:57 heading 师资
1:36 heading 师进
1:32 heading 带$
1:49 heading 带徒
1:55 heading 带教
1:49 heading 席会
1:65 heading 帮$
1:37 heading 帮什
1:33 heading 帮带
1:66 heading 帮扶
1:56 heading 干部
1:47 heading 年召
1:40 heading 年完
1:76 heading 年工
1:70 heading 年度
1:49 heading 年级
1:59 heading 广$
1:54 heading 床带
1:41 heading 床被
1:46 heading 序$
1:55 heading 应用
1:30 heading 底$
1:42 heading 度任
1:35 heading 度成
1:48 heading 座$
1:46 heading 康$
1:42 heading 康体
1:50 heading 康复
1:57 heading 建$
1:67 heading 建设
1:42 heading 开一
1:59 heading 式$
1:54 heading 弟$
1:42 heading 强化
1:41 heading 强领
1:44 heading 归档
1:43 heading 录$
1:-56 heading 征集
1:59 heading 待遇
1:-47 heading 律$
1:43 heading 律要
1:33 heading 徒$
1:51 heading 徒弟
1:45 heading 徒结
1:33 heading 德育
1:51 heading 心理
1:63 heading 忘效
1:95 heading 怎么
1:45 heading 思想
1:50 heading 思路
1:70 heading 总体
1:69 heading 总则
1:46 heading 总结
1:60 heading 息技
1:42 heading 情况
1:56 heading 惩$
1:46 heading 想$
1:65 heading 意义
1:64 heading 意事
1:51 heading 戏活
1:57 heading 成$
1:39 heading 成情
1:74 heading 成效
1:49 heading 成果
1:-83 heading 成绩
1:36 heading 成长
1:56 heading 我们
1:48 heading 我校
1:53 heading 户外
1:47 heading 手语
1:66 heading 执行
1:40 heading 扶$
1:38 heading 扶事
1:66 heading 扶内
1:44 heading 扶措
1:34 heading 扶时
1:44 heading 扶目
1:46 heading 承担
1:44 heading 技$
1:49 heading 技术
1:49 heading 技能
1:39 heading 投入
1:-66 heading 报名
1:49 heading 担$
1:47 heading 持$
1:36 heading 挂职
1:56 heading 指导
1:75 heading 指标
1:-55 heading 捐赠
1:35 heading 换位
1:44 heading 据$
1:42 heading 授每
1:39 heading 排$
1:-107 heading 排名
1:46 heading 推动
1:54 heading 推广
1:65 heading 措施
1:48 heading 提升
1:46 heading 提质
1:53 heading 援$
1:37 heading 援内
1:51 heading 摊$
1:46 heading 支持
1:69 heading 支援
1:55 heading 收$
1:50 heading 改善
1:-98 heading 放榜
1:66 heading 效$
1:51 heading 效与
1:44 heading 效力
1:44 heading 效评
1:59 heading 救教
1:41 heading 教(
1:43 heading 教)
1:53 heading 教上
1:58 heading 教业
1:42 heading 教两
1:44 heading 教会
1:90 heading 教学
1:40 heading 教师
1:50 heading 教授
1:-42 heading 教教
1:62 heading 教材
1:46 heading 教研
1:81 heading 教育
1:64 heading 数学
1:49 heading 文与
1:37 heading 文化
1:54 heading 文教
1:43 heading 文统
1:-52 heading 文艺
1:57 heading 文课
1:52 heading 新实
1:54 heading 方$
1:70 heading 方式
1:36 heading 方的
1:33 heading 方约
1:31 heading 方职
1:61 heading 施$
1:37 heading 施内
1:41 heading 施方
1:47 heading 施步
1:53 heading 日)
1:-51 heading 日期
1:-48 heading 时间
1:32 heading 时限
1:37 heading 明$
1:47 heading 晨检
1:49 heading 晨诵
1:49 heading 普讲
1:69 heading 景$
1:45 heading 景与
1:50 heading 月1
1:43 heading 月一
1:-72 heading 月定
1:85 heading 服务
1:-71 heading 期$
1:-58 heading 期工
1:66 heading 期成
1:48 heading 期末
1:66 heading 期间
1:60 heading 期限
1:-54 heading 未尽
1:40 heading 末一
1:47 heading 本$
1:45 heading 本课
1:48 heading 本阅
1:55 heading 术应
1:49 heading 机制
1:56 heading 机构
1:51 heading 机科
1:69 heading 权利
1:43 heading 材$
1:-32 heading 条件
1:37 heading 来$
1:39 heading 来住
1:55 heading 来源
1:44 heading 来管
1:53 heading 板$
1:45 heading 构$
1:44 heading 构与
1:69 heading 析$
1:30 heading 果$
1:47 heading 果树
1:55 heading 查考
1:43 heading 查验
1:51 heading 柳的
1:74 heading 标$
1:35 heading 标准
1:49 heading 树栽
1:67 heading 校$
1:-62 heading 校代
1:51 heading 校共
1:44 heading 校刊
1:-74 heading 校友
1:-66 heading 校史
1:43 heading 校园
1:53 heading 校本
1:44 heading 校治
1:51 heading 校生
1:35 heading 校的
1:-116 heading 样参
1:75 heading 核$
1:49 heading 核与
1:38 heading 核办
1:46 heading 栽培
1:46 heading 案归
1:48 heading 档$
1:54 heading 档案
1:58 heading 检与
1:46 heading 检查
1:46 heading 检讨
1:-66 heading 榜$
1:56 heading 次科
1:53 heading 次联
1:38 heading 歌$
1:69 heading 止$
1:30 heading 步目
1:48 heading 步骤
1:56 heading 每个
1:47 heading 每人
1:53 heading 每半
1:58 heading 每月
1:45 heading 毒$
1:49 heading 民夜
1:41 heading 氛围
1:90 heading 求$
1:36 heading 治理
1:62 heading 治疗
1:-34 heading 法$
1:65 heading 注意
1:57 heading 活$
1:73 heading 活动
1:54 heading 派一
1:60 heading 流$
1:43 heading 消毒
1:43 heading 涯规
1:49 heading 清单
1:48 heading 游戏
1:58 heading 源$
1:-55 heading 演出
1:33 heading 激励
1:46 heading 点$
1:59 heading 点任
1:58 heading 点字
1:63 heading 点要
1:-89 heading 照片
1:54 heading 爱$
1:-46 heading 片$
1:58 heading 物$
1:44 heading 物理
1:71 heading 物资
1:36 heading 状$
1:46 heading 状分
1:42 heading 玩具
1:59 heading 环境
1:54 heading 现指
1:58 heading 现状
1:51 heading 班主
1:40 heading 理与
1:48 heading 理健
1:52 heading 理创
1:63 heading 理学
1:36 heading 理帮
1:30 heading 理期
1:50 heading 理科
1:49 heading 理输
1:76 heading 生$
1:33 heading 生交
1:47 heading 生冬
1:44 heading 生升
1:55 heading 生效
1:60 heading 生每
1:62 heading 生活
1:59 heading 生涯
1:50 heading 生领
1:73 heading 用$
1:37 heading 用与
1:58 heading 用好
1:53 heading 用承
1:51 heading 由$
1:36 heading 甲方
1:-62 heading 申诉
1:59 heading 电子
1:58 heading 电机
1:60 heading 留守
1:45 heading 疗$
1:50 heading 白板
1:64 heading 的$
1:36 heading 的事
1:51 heading 的晨
1:49 heading 的校
1:41 heading 的现
1:38 heading 的老
1:52 heading 监察
1:91 heading 监督
1:-105 heading 监考
1:-47 heading 目$
1:-79 heading 目八
1:61 heading 目执
1:56 heading 目标
1:70 heading 目的
1:43 heading 盲文
1:33 heading 相关
1:46 heading 督$
1:74 heading 督查
1:63 heading 督项
1:49 heading 研$
1:32 heading 研究
1:58 heading 础$
1:54 heading 社群
1:53 heading 秀学
1:38 heading 科$
1:46 heading 科学
1:54 heading 科实
1:56 heading 科技
1:44 heading 科教
1:67 heading 科普
1:-75 heading 科目
1:33 heading 程$
1:50 heading 程共
1:52 heading 程序
1:73 heading 程表
1:43 heading 程赋
1:-56 heading 稿$
1:51 heading 究$
1:-36 heading 竞赛
)"sv,
    R"(1:58 heading 童关
1:59 heading 童军
1:41 heading 端互
1:48 heading 策$
1:-61 heading 筹备
1:58 heading 算$
1:69 heading 管$
1:62 heading 管理
1:-57 heading 类科
1:49 heading 红柳
1:71 heading 约定
1:63 heading 约责
1:72 heading 级的
1:-40 heading 纪律
1:62 heading 练$
1:-41 heading 组$
1:-62 heading 组别
1:46 heading 组成
1:34 heading 织$
1:-43 heading 织与
1:48 heading 织保
1:49 heading 织机
1:46 heading 织领
1:63 heading 终止
1:31 heading 经费
1:45 heading 结与
1:36 heading 结伴
1:47 heading 绘本
1:50 heading 给住
1:34 heading 络$
1:52 heading 统编
1:-76 heading 绩不
1:-63 heading 编印
1:45 heading 编教
1:51 heading 编的
1:45 heading 编辑
1:47 heading 缘由
1:72 heading 缘起
1:46 heading 群$
1:80 heading 老师
1:-54 heading 老照
1:-82 heading 考$
1:81 heading 考核
1:35 heading 考评
1:44 heading 职$
1:52 heading 职业
1:61 heading 职责
1:40 heading 联$
1:41 heading 联合
1:46 heading 联席
1:41 heading 联络
1:108 heading 育$
1:51 heading 育员
1:83 heading 背景
1:76 heading 能$
1:45 heading 能大
1:64 heading 膳食
1:42 heading 自制
1:32 heading 艺$
1:60 heading 艺体
1:-62 heading 艺演
1:-51 heading 节$
1:58 heading 节数
1:-52 heading 节目
1:44 heading 花销
1:62 heading 英语
1:51 heading 营,
1:43 heading 营造
1:60 heading 血$
1:63 heading 行$
1:36 heading 行事
1:45 heading 行动
1:86 heading 行走
1:54 heading 补救
1:-52 heading 表$
1:43 heading 表现
1:45 heading 袖$
1:59 heading 被子
1:44 heading 要任
1:41 heading 要做
1:44 heading 要工
1:57 heading 要帮
1:42 heading 要意
1:44 heading 要措
1:88 heading 要求
1:30 heading 要达
1:54 heading 规划
1:-70 heading 规定
1:72 heading 解决
1:46 heading 解释
1:53 heading 言$
1:66 heading 言语
1:46 heading 计划
1:70 heading 计局
1:49 heading 订与
1:53 heading 订依
1:46 heading 认识
1:46 heading 讨$
1:61 heading 训$
1:44 heading 训条
1:67 heading 训练
1:60 heading 议$
1:57 heading 议宗
1:64 heading 议期
1:56 heading 议解
1:53 heading 讯科
1:43 heading 讲座
1:65 heading 设$
1:42 heading 设备
1:67 heading 设物
1:-55 heading 设置
1:31 heading 证明
1:33 heading 评$
1:46 heading 评价
1:45 heading 评估
1:41 heading 识重
1:-50 heading 诉$
1:48 heading 词解
1:-52 heading 试$
1:-87 heading 试教
1:67 heading 语$
1:65 heading 语口
1:48 heading 语教
1:60 heading 语文
1:65 heading 语治
1:32 heading 说明
1:39 heading 诵本
1:-113 heading 请校
1:45 heading 请红
1:65 heading 读$
1:71 heading 读推
1:49 heading 读物
1:111 heading 课$
1:92 heading 课堂
1:97 heading 课程
1:42 heading 谁来
1:39 heading 象$
1:41 heading 负责
1:72 heading 责$
1:87 heading 责任
1:45 heading 质$
1:86 heading 费$
1:45 heading 费与
1:-55 heading 费以
1:53 heading 费分
1:46 heading 费来
1:66 heading 费用
1:82 heading 资$
1:48 heading 资共
1:46 heading 资培
1:34 heading 资支
1:42 heading 资源
1:64 heading 资讯
1:49 heading 资造
1:62 heading 资金
1:49 heading 赋能
1:57 heading 赛$
1:-61 heading 赛制
1:51 heading 赛辅
1:-50 heading 赠为
1:45 heading 走$
1:63 heading 起$
1:80 heading 起备
1:32 heading 起来
1:45 heading 起阅
1:54 heading 路$
1:50 heading 辅导
1:44 heading 辑$
1:41 heading 输血
1:33 heading 达到
1:32 heading 进城
1:77 heading 违约
1:51 heading 追究
1:62 heading 送教
1:37 heading 送课
1:62 heading 选派
1:42 heading 造氛
1:56 heading 造血
1:65 heading 遇$
1:-52 heading 邀请
1:43 heading 部$
1:47 heading 部教
1:33 heading 部随
1:59 heading 配一
1:45 heading 配置
1:52 heading 释$
1:61 heading 重点
1:38 heading 重要
1:57 heading 金$
1:42 heading 金管
1:39 heading 钱和
1:35 heading 销$
1:41 heading 长$
1:-74 heading 长及
1:57 heading 长支
1:40 heading 长来
1:76 heading 长课
1:60 heading 门$
1:-93 heading 间$
1:38 heading 间安
1:31 heading 间表
1:-62 heading 阅卷
1:85 heading 阅读
1:33 heading 队伍
1:49 heading 队活
1:-68 heading 阵头
1:79 heading 附则
1:46 heading 附录
1:72 heading 限$
1:56 heading 院教
1:43 heading 险与
1:34 heading 随岗
1:58 heading 障$
1:50 heading 障措
1:52 heading 障机
1:-73 heading 集老
1:36 heading 面$
1:57 heading 音乐
1:72 heading 项$
1:70 heading 项目
1:56 heading 顾$
1:73 heading 预期
1:60 heading 预算
1:61 heading 领导
1:43 heading 领袖
1:46 heading 题教
1:59 heading 额$
1:48 heading 风险
1:67 heading 食与
1:44 heading 食堂
1:58 heading 餐饮
1:79 heading 饮科
1:48 heading 馆服
1:56 heading 首歌
1:66 heading 验$
1:61 heading 验室
1:59 heading 验收
1:47 heading 骤$
1:38 heading 高学
1:-102 headings=0
1:123 headings=1
1:60 headings=2
1:70 headings=8
1:59 help=0
1:-184 help=1
1:47 help=16
1:74 help=4
1:55 help=8
1:-346 named=0
1:-55 named=1
1:251 named=2
1:-88 no title
1:-56 numbered=0
1:152 numbered=1
1:43 numbered=16
1:117 numbered=2
1:-50 numbered=4
1:34 past of ten=1
1:-146 past of ten=10
1:136 past of ten=3
1:-50 past of ten=5
1:-73 past of ten=6
1:-135 past of ten=8
1:-145 promises of ten=0
1:36 promises of ten=1
1:-48 promises of ten=10
1:53 promises of ten=2
1:53 promises of ten=3
1:131 promises of ten=5
1:-54 promises of ten=6
1:-177 promises=0
1:53 promises=1
1:40 promises=16
1:39 promises=2
1:48 promises=4
1:36 promises=8
1:-79 roles=0
1:139 roles=1
1:90 roles=2
1:61 roles=4
1:-201 rules say none
1:105 rules say plan
1:124 said=0
1:49 said=16
1:34 said=2
1:-170 said=4
1:178 said=8
1:-49 sending of ten=0
1:103 sending of ten=1
1:-68 sending of ten=2
1:85 sending of ten=3
1:72 sending of ten=4
1:-30 sending of ten=5
1:-67 sending of ten=6
1:77 sending of ten=7
1:62 sending of ten=9
1:-154 statement !$
1:49 statement !从
1:40 statement !我
1:54 statement !明
1:31 statement %$
1:-130 statement %,
1:56 statement %;
1:56 statement %以
1:-68 statement %升
1:47 statement %提
1:45 statement ($
1:-88 statement (1
1:-43 statement (2
1:-49 statement (3
1:56 statement (4
1:-63 statement (5
1:41 statement (6
1:48 statement (I
1:54 statement (一
1:74 statement (下
1:50 statement (不
1:43 statement (东
1:48 statement (丰
1:119 statement (乙
1:71 statement (乡
1:32 statement (二
1:43 statement (人
1:35 statement (仁
1:31 statement (仅
1:62 statement (以
1:-59 statement (公
1:76 statement (凤
1:37 statement (出
1:58 statement (区
1:48 statement (协
1:45 statement (印
1:38 statement (原
1:50 statement (县
1:35 statement (双
1:87 statement (受
1:30 statement (合
1:49 statement (后
1:57 statement (吕
1:51 statement (启
1:43 statement (吴
1:53 statement (地
1:87 statement (城
1:57 statement (培
1:40 statement (学
1:57 statement (寒
1:34 statement (岭
1:30 statement (岷
1:59 statement (帮
1:55 statement (总
1:50 statement (我
1:38 statement (扶
1:39 statement (招
1:30 statement (接
1:45 statement (援
1:63 statement (支
1:41 statement (教
1:71 statement (数
1:52 statement (新
1:76 statement (晴
1:65 statement (望
1:41 statement (朝
1:37 statement (杉
1:48 statement (村
1:40 statement (枫
1:93 statement (校
1:30 statement (每
1:38 statement (民
1:55 statement (沙
1:51 statement (派
1:37 statement (海
1:37 statement (物
1:35 statement (甘
1:31 statement (用
1:102 statement (甲
1:38 statement (白
1:68 statement (盖
1:49 statement (省
1:44 statement (示
1:44 statement (福
1:33 statement (第
1:39 statement (简
1:37 statement (红
1:41 statement (线
1:33 statement (组
1:-78 statement (耿
1:36 statement (联
1:50 statement (自
1:37 statement (芦
1:37 statement (英
1:35 statement (葡
1:37 statement (被
1:32 statement (见
1:44 statement (语
1:37 statement (责
1:80 statement (贾
1:38 statement (走
1:44 statement (送
1:-115 statement (通
1:55 statement (铁
1:67 statement (铜
1:43 statement (长
1:-74 statement (闵
1:39 statement (附
1:47 statement (高
1:58 statement (鹤
1:47 statement (麻
1:30 statement (龙
1:106 statement )$
1:86 statement ),
1:-87 statement )1
1:84 statement ):
1:52 statement );
1:85 statement )_
1:39 statement )→
1:87 statement )、
1:93 statement )。
1:41 statement )不
1:65 statement )与
1:40 statement )专
1:49 statement )为
1:46 statement )乙
1:41 statement )从
1:43 statement )作
1:49 statement )到
1:36 statement )十
1:40 statement )协
1:-138 statement )同
1:35 statement )向
1:65 statement )周
1:32 statement )和
1:34 statement )委
1:43 statement )对
1:85 statement )帮
1:40 statement )扶
1:71 statement )承
1:-76 statement )支
1:-61 statement )收
1:34 statement )条
1:49 statement )校
1:36 statement )派
1:-87 statement )班
1:30 statement )相
1:39 statement )约
1:54 statement )组
1:38 statement )经
1:52 statement )结
1:48 statement )自
1:43 statement )西
1:35 statement )选
1:33 statement +1
1:73 statement ,$
1:55 statement ,1
1:92 statement ,2
1:74 statement ,3
1:32 statement ,4
1:35 statement ,5
1:-35 statement ,6
1:78 statement ,9
1:41 statement ,一
1:32 statement ,七
1:-65 statement ,万
1:130 statement ,三
1:31 statement ,上
1:30 statement ,下
1:104 statement ,专
1:47 statement ,个
1:92 statement ,中
1:89 statement ,为
1:52 statement ,主
1:74 statement ,乙
1:73 statement ,九
1:-38 statement ,也
1:77 statement ,乡
1:38 statement ,书
1:-42 statement ,二
1:65 statement ,于
1:61 statement ,云
1:66 statement ,互
1:80 statement ,五
1:49 statement ,产
1:-84 statement ,亲
1:67 statement ,人
1:77 statement ,仍
1:59 statement ,从
1:65 statement ,代
1:-46 statement ,以
1:51 statement ,价
1:91 statement ,任
1:67 statement ,优
1:44 statement ,伙
1:44 statement ,会
1:60 statement ,但
1:140 statement ,住
1:-44 statement ,体
1:44 statement ,余
1:103 statement ,作
1:60 statement ,保
1:46 statement ,信
1:-38 statement ,修
1:37 statement ,俾
1:49 statement ,做
1:58 statement ,停
1:63 statement ,儿
1:64 statement ,元
1:34 statement ,党
1:59 statement ,入
1:-78 statement ,全
1:59 statement ,八
1:-43 statement ,公
1:116 statement ,六
1:116 statement ,共
1:82 statement ,具
1:97 statement ,再
1:99 statement ,写
1:54 statement ,冬
1:50 statement ,冲
1:79 statement ,决
1:41 statement ,净
1:-81 statement ,凝
1:-35 statement ,几
1:59 statement ,凡
1:-61 statement ,凤
1:93 statement ,出
1:-60 statement ,切
1:68 statement ,列
1:42 statement ,则
1:-62 statement ,刚
1:60 statement ,初
1:78 statement ,到
1:63 statement ,制
1:44 statement ,前
1:40 statement ,副
1:-36 statement ,办
1:36 statement ,务
1:44 statement ,勾
1:57 statement ,北
1:54 statement ,区
1:95 statement ,十
1:55 statement ,升
1:90 statement ,协
1:48 statement ,单
1:-81 statement ,博
1:35 statement ,即
1:-67 statement ,却
1:41 statement ,压
1:89 statement ,原
1:56 statement ,县
1:57 statement ,参
1:-66 statement ,友
1:107 statement ,双
1:44 statement ,发
1:-41 statement ,取
1:100 statement ,受
1:86 statement ,另
1:-56 statement ,只
1:-48 statement ,可
1:68 statement ,吃
1:105 statement ,各
1:61 statement ,合
1:57 statement ,同
1:-42 statement ,名
1:-63 statement ,后
1:72 statement ,向
1:-72 statement ,含
1:-63 statement ,听
1:39 statement ,启
1:53 statement ,吴
1:124 statement ,周
1:50 statement ,商
1:-58 statement ,嘉
1:99 statement ,四
1:63 statement ,回
1:60 statement ,园
1:45 statement ,图
1:97 statement ,地
1:46 statement ,均
1:50 statement ,坐
1:-83 statement ,城
1:69 statement ,培
1:50 statement ,基
1:84 statement ,塔
1:76 statement ,增
1:39 statement ,外
1:-51 statement ,多
1:52 statement ,夜
1:-55 statement ,大
1:43 statement ,头
1:33 statement ,奖
1:-91 statement ,她
1:42 statement ,好
1:42 statement ,如
1:-75 statement ,字
1:33 statement ,学
1:68 statement ,安
1:40 statement ,定
1:85 statement ,实
1:40 statement ,审
1:-76 statement ,家
1:-66 statement ,宿
1:37 statement ,寄
1:55 statement ,密
1:45 statement ,寒
1:72 statement ,对
1:40 statement ,导
1:-46 statement ,将
1:-48 statement ,小
1:-30 statement ,就
1:62 statement ,局
1:41 statement ,山
1:58 statement ,岔
1:73 statement ,岭
1:51 statement ,峪
1:72 statement ,工
1:73 statement ,已
1:-92 statement ,市
1:100 statement ,师
1:-43 statement ,带
1:45 statement ,常
1:69 statement ,平
1:30 statement ,床
1:-77 statement ,应
1:35 statement ,府
1:81 statement ,建
1:41 statement ,张
1:-100 statement ,弯
1:-50 statement ,强
1:76 statement ,当
1:76 statement ,录
1:36 statement ,形
1:43 statement ,影
1:44 statement ,彼
1:58 statement ,往
1:43 statement ,很
1:30 statement ,得
1:48 statement ,心
1:74 statement ,志
1:-48 statement ,怎
1:-59 statement ,思
1:-73 statement ,总
1:38 statement ,悉
1:53 statement ,您
1:-111 statement ,情
1:-36 statement ,想
1:54 statement ,感
1:-63 statement ,慢
1:59 statement ,成
1:-51 statement ,我
1:39 statement ,所
1:31 statement ,手
1:60 statement ,执
1:-85 statement ,扩
1:-63 statement ,扶
1:45 statement ,承
1:32 statement ,技
1:64 statement ,把
1:50 statement ,投
1:60 statement ,报
1:55 statement ,抽
1:-33 statement ,拟
1:33 statement ,择
1:69 statement ,按
1:-55 statement ,捐
1:51 statement ,授
1:52 statement ,排
1:45 statement ,推
1:-54 statement ,提
1:53 statement ,撞
1:-49 statement ,操
1:70 statement ,支
1:71 statement ,改
1:-74 statement ,放
1:46 statement ,故
1:59 statement ,效
1:-65 statement ,敝
1:-40 statement ,数
1:55 statement ,整
1:-62 statement ,文
1:95 statement ,新
1:73 statement ,日
1:77 statement ,旧
1:-110 statement ,早
1:-94 statement ,明
1:36 statement ,春
1:-52 statement ,是
1:56 statement ,晓
1:62 statement ,晚
1:-50 statement ,普
1:39 statement ,暑
1:33 statement ,更
1:75 statement ,最
1:-93 statement ,有
1:40 statement ,望
1:111 statement ,期
1:31 statement ,木
1:101 statement ,本
1:51 statement ,机
1:40 statement ,杉
1:-50 statement ,李
1:58 statement ,材
1:69 statement ,来
1:60 statement ,松
1:50 statement ,枫
1:31 statement ,柳
1:38 statement ,柿
1:40 statement ,标
1:32 statement ,样
1:66 statement ,核
1:30 statement ,格
1:-75 statement ,桂
1:64 statement ,桑
1:53 statement ,梳
1:78 statement ,次
1:38 statement ,欢
1:38 statement ,款
1:107 statement ,每
1:43 statement ,毕
1:70 statement ,汉
1:44 statement ,江
1:31 statement ,河
1:70 statement ,派
1:55 statement ,海
1:51 statement ,涵
1:-51 statement ,深
1:73 statement ,清
1:-52 statement ,湘
1:43 statement ,满
1:55 statement ,滨
1:36 statement ,火
1:55 statement ,熟
1:-76 statement ,爸
1:35 statement ,物
1:-92 statement ,特
1:75 statement ,生
1:115 statement ,用
1:55 statement ,由
1:99 statement ,甲
1:70 statement ,电
1:43 statement ,画
1:55 statement ,留
1:36 statement ,疫
1:37 statement ,白
1:-89 statement ,监
1:83 statement ,直
1:52 statement ,看
1:66 statement ,石
1:58 statement ,研
1:52 statement ,确
1:93 statement ,示
1:42 statement ,祁
1:-92 statement ,离
1:53 statement ,秋
1:-65 statement ,科
1:49 statement ,秘
1:34 statement ,租
1:33 statement ,端
1:-52 statement ,竹
1:44 statement ,等
1:51 statement ,签
1:48 statement ,管
1:-68 statement ,粉
1:44 statement ,紫
1:54 statement ,红
1:81 statement ,约
1:-95 statement ,纪
1:78 statement ,线
1:77 statement ,组
1:93 statement ,经
1:124 statement ,结
1:98 statement ,给
1:47 statement ,继
1:33 statement ,维
1:50 statement ,缺
1:68 statement ,网
1:43 statement ,群
1:52 statement ,老
1:-73 statement ,而
1:-74 statement ,联
1:34 statement ,聘
1:58 statement ,能
1:80 statement ,膳
1:-67 statement ,自
1:81 statement ,至
1:67 statement ,花
1:63 statement ,苗
1:92 statement ,英
1:-92 statement ,获
1:-35 statement ,薄
1:30 statement ,街
1:46 statement ,补
1:66 statement ,表
1:-49 statement ,被
1:60 statement ,装
1:76 statement ,西
1:-69 statement ,要
1:58 statement ,覆
1:34 statement ,视
1:62 statement ,计
1:44 statement ,议
1:-63 statement ,记
1:64 statement ,设
1:58 statement ,评
1:50 statement ,试
1:-73 statement ,说
1:-76 statement ,谁
1:34 statement ,调
1:34 statement ,谈
1:56 statement ,谢
1:-45 statement ,谨
1:68 statement ,谷
1:99 statement ,负
1:67 statement ,责
1:73 statement ,账
1:37 statement ,购
1:130 statement ,费
1:74 statement ,资
1:54 statement ,赠
1:35 statement ,赤
1:-49 statement ,走
1:41 statement ,超
1:86 statement ,跟
1:39 statement ,路
1:31 statement ,蹲
1:36 statement ,身
1:65 statement ,车
1:58 statement ,轮
1:-61 statement ,达
1:39 statement ,迎
1:36 statement ,还
1:-33 statement ,这
1:-32 statement ,进
1:73 statement ,连
1:-36 statement ,选
1:72 statement ,逐
1:36 statement ,逢
1:-49 statement ,逾
1:65 statement ,遇
1:-71 statement ,邀
1:54 statement ,都
1:46 statement ,配
1:45 statement ,野
1:64 statement ,钟
1:37 statement ,铣
1:-88 statement ,银
1:84 statement ,长
1:60 statement ,陪
1:97 statement ,随
1:55 statement ,隔
1:34 statement ,集
1:45 statement ,青
1:60 statement ,音
1:52 statement ,须
1:52 statement ,预
1:50 statement ,领
1:73 statement ,题
1:36 statement ,额
1:59 statement ,馆
1:35 statement ,首
1:47 statement ,驻
1:40 statement ,高
1:36 statement ,鹤
1:35 statement ,龙
1:51 statement -$
1:164 statement --
1:-61 statement -0
1:-82 statement -1
1:97 statement -2
1:79 statement -4
1:36 statement -8
1:43 statement -两
1:47 statement -乌
1:73 statement -北
1:48 statement -县
1:50 statement -大
1:36 statement -暑
1:47 statement -横
1:49 statement -省
1:53 statement -石
1:91 statement -联
1:79 statement -青
1:56 statement -马
1:-45 statement .2
1:50 statement .3
1:48 statement .4
1:62 statement .5
1:62 statement .7
1:70 statement .9
1:70 statement /1
1:32 statement /2
1:56 statement /乙
1:-150 statement 0$
1:-53 statement 0-
1:45 statement 0.
1:-78 statement 00
1:-43 statement 01
1:75 statement 03
1:58 statement 04
1:50 statement 07
1:47 statement 08
1:53 statement 0:
1:124 statement 0_
1:76 statement 0万
1:51 statement 0个
1:65 statement 0人
1:43 statement 0份
1:50 statement 0位
1:-75 statement 0余
1:94 statement 0元
1:-46 statement 0分
1:41 statement 0只
1:57 statement 0台
1:69 statement 0名
1:77 statement 0周
1:-74 statement 0多
1:55 statement 0天
1:59 statement 0套
1:-36 statement 0字
1:53 statement 0学
1:45 statement 0对
1:-79 statement 0支
1:-115 statement 0收
1:-70 statement 0日
1:47 statement 0月
1:-43 statement 0本
1:45 statement 0条
1:57 statement 0次
1:135 statement 0节
1:54 statement 0课
1:38 statement 0道
1:93 statement 1$
1:49 statement 1%
1:-73 statement 1)
1:31 statement 1+
1:94 statement 1-
1:87 statement 1.
1:-56 statement 10
1:-41 statement 14
1:41 statement 16
1:-132 statement 17
1:-60 statement 19
1:30 statement 1:
1:50 statement 1\
1:38 statement 1”
1:62 statement 1〕
1:48 statement 1个
1:35 statement 1件
1:-33 statement 1份
1:47 statement 1位
1:33 statement 1册
1:54 statement 1台
1:56 statement 1名
1:39 statement 1场
1:62 statement 1城
1:-65 statement 1年
1:-37 statement 1日
1:-131 statement 1月
1:44 statement 1期
1:37 statement 1本
1:85 statement 1次
1:55 statement 1由
1:72 statement 1第
1:45 statement 1篇
1:122 statement 1节
1:60 statement 1间
1:40 statement 1项
1:98 statement 2$
1:-35 statement 2%
1:-49 statement 2)
1:30 statement 2+
1:60 statement 2.
1:-32 statement 20
1:-79 statement 21
1:31 statement 22
1:-71 statement 26
1:128 statement 28
1:57 statement 29
1:58 statement 2:
1:37 statement 2;
1:69 statement 2_
1:-90 statement 2、
1:35 statement 2。
1:55 statement 2万
1:49 statement 2为
1:105 statement 2位
1:42 statement 2台
1:54 statement 2名
1:77 statement 2周
1:80 statement 2场
1:44 statement 2块
1:51 statement 2城
1:41 statement 2天
1:51 statement 2学
1:31 statement 2对
1:57 statement 2封
1:73 statement 2小
1:160 statement 2年
1:129 statement 2月
1:42 statement 2至
1:33 statement 2节
1:41 statement 2课
1:57 statement 2间
1:30 statement 3$
1:-51 statement 3%
1:-52 statement 3)
1:-46 statement 3-
1:-41 statement 3.
1:-63 statement 30
1:76 statement 31
1:60 statement 32
1:60 statement 33
1:-58 statement 35
1:53 statement 36
1:33 statement 38
1:43 statement 3、
1:51 statement 3万
1:39 statement 3个
1:-31 statement 3人
1:64 statement 3位
1:37 statement 3台
1:69 statement 3号
1:59 statement 3名
1:85 statement 3周
1:47 statement 3块
1:52 statement 3天
1:46 statement 3实
1:66 statement 3年
1:48 statement 3曙
1:-56 statement 3月
1:53 statement 3本
1:83 statement 3次
1:60 statement 3汇
1:38 statement 3至
1:46 statement 3节
1:46 statement 3项
1:39 statement 4%
1:-58 statement 4)
1:47 statement 4,
1:74 statement 4-
1:70 statement 4.
1:46 statement 40
1:-70 statement 42
1:38 statement 46
1:60 statement 48
1:59 statement 4万
1:-49 statement 4个
1:71 statement 4份
1:49 statement 4位
1:30 statement 4分
1:60 statement 4县
1:50 statement 4号
1:79 statement 4名
1:40 statement 4回
1:56 statement 4场
1:82 statement 4年
1:59 statement 4日
1:40 statement 4期
1:53 statement 4次
1:44 statement 4至
1:48 statement 4铁
1:37 statement 4间
1:43 statement 5$
1:-60 statement 5%
1:43 statement 5(
1:-63 statement 5)
1:-51 statement 5-
1:-51 statement 52
1:-42 statement 55
1:-43 statement 56
1:34 statement 57
1:-41 statement 58
1:54 statement 5:
1:43 statement 5〕
1:32 statement 5万
1:65 statement 5个
1:82 statement 5人
1:35 statement 5件
1:65 statement 5位
1:-99 statement 5分
1:66 statement 5县
1:50 statement 5台
1:49 statement 5号
1:-36 statement 5周
1:32 statement 5天
1:61 statement 5学
1:36 statement 5年
1:-66 statement 5日
1:-142 statement 5月
1:42 statement 5节
1:60 statement 5行
1:30 statement 5项
1:57 statement 6%
1:41 statement 6)
1:41 statement 6.
1:-52 statement 60
1:31 statement 61
1:41 statement 62
1:69 statement 64
1:35 statement 66
1:47 statement 67
1:-43 statement 6:
1:63 statement 6万
1:65 statement 6个
1:74 statement 6周
1:40 statement 6场
1:81 statement 6年
1:51 statement 6户
1:-35 statement 6日
1:-34 statement 6节
1:47 statement 6行
1:81 statement 7$
1:53 statement 7%
1:42 statement 70
1:36 statement 71
1:31 statement 77
1:36 statement 7号
1:88 statement 7名
1:-32 statement 7年
1:-87 statement 7日
1:46 statement 7时
1:-49 statement 7节
1:-52 statement 8%
1:-50 statement 83
1:37 statement 84
1:80 statement 85
1:43 statement 86
1:43 statement 87
1:69 statement 88
1:40 statement 89
1:96 statement 8:
1:40 statement 8×
1:40 statement 8。
1:32 statement 8万
1:45 statement 8个
1:65 statement 8人
1:71 statement 8号
1:60 statement 8周
1:30 statement 8场
1:53 statement 8学
1:72 statement 8年
1:43 statement 8所
1:-49 statement 8日
1:41 statement 8月
1:47 statement 8次
1:33 statement 8篇
1:97 statement 8节
1:-59 statement 9$
1:41 statement 9%
1:60 statement 9-
1:44 statement 93
1:51 statement 95
1:53 statement 96
1:51 statement 97
1:33 statement 99
1:-61 statement 9:
1:-57 statement 9_
1:41 statement 9人
1:71 statement 9名
1:-59 statement 9年
1:-146 statement 9日
1:60 statement 9次
1:-72 statement 9节
1:57 statement :$
1:107 statement :0
1:-80 statement :1
1:80 statement :3
1:-89 statement :4
1:-55 statement :5
1:61 statement :6
1:-44 statement :8
1:-67 statement :9
1:39 statement :_
1:50 statement :“
1:52 statement :①
1:41 statement :《
1:-45 statement :一
1:-79 statement :七
1:72 statement :上
1:59 statement :专
1:83 statement :东
1:-92 statement :个
1:89 statement :中
1:72 statement :临
1:-85 statement :为
1:-50 statement :主
1:59 statement :举
1:73 statement :乌
1:34 statement :乐
1:42 statement :乙
1:74 statement :九
1:-66 statement :买
1:34 statement :二
1:71 statement :云
1:-83 statement :五
1:50 statement :产
1:-74 statement :亩
1:76 statement :从
1:33 statement :以
1:-71 statement :仿
1:66 statement :会
1:55 statement :住
1:71 statement :作
1:73 statement :你
1:38 statement :佳
1:-60 statement :促
1:73 statement :保
1:-70 statement :偏
1:116 statement :光
1:-66 statement :全
1:61 statement :八
1:-85 statement :六
1:97 statement :兰
1:66 statement :共
1:61 statement :冷
1:-57 statement :凌
1:76 statement :凤
1:46 statement :初
1:49 statement :利
1:-44 statement :别
1:69 statement :到
1:-67 statement :前
1:59 statement :化
1:80 statement :北
1:78 statement :区
1:-48 statement :十
1:45 statement :半
1:63 statement :南
1:-47 statement :去
1:86 statement :双
1:63 statement :受
1:31 statement :古
1:58 statement :合
1:61 statement :同
1:-54 statement :向
1:60 statement :启
1:52 statement :吴
1:-80 statement :员
1:-53 statement :周
1:-70 statement :品
1:85 statement :嘉
1:-77 statement :国
1:74 statement :圣
1:-73 statement :坝
1:52 statement :城
1:33 statement :培
1:38 statement :基
1:50 statement :堡
1:44 statement :填
1:33 statement :大
1:-52 statement :好
1:48 statement :姊
1:-99 statement :孟
1:-56 statement :孤
1:-49 statement :学
1:-54 statement :孩
1:87 statement :宁
1:59 statement :完
1:64 statement :实
1:-52 statement :家
1:-129 statement :尚
1:-45 statement :局
1:53 statement :山
1:52 statement :岩
1:81 statement :岭
1:-58 statement :岳
1:82 statement :崇
1:61 statement :州
1:-57 statement :工
1:51 statement :已
1:80 statement :市
1:61 statement :师
1:60 statement :帕
1:-106 statement :帮
1:48 statement :平
1:-71 statement :年
1:30 statement :床
1:62 statement :康
1:-81 statement :延
1:-60 statement :开
1:-65 statement :引
1:37 statement :征
1:-97 statement :待
1:63 statement :恒
1:-53 statement :您
1:-70 statement :情
1:-107 statement :惠
1:-46 statement :成
1:-61 statement :手
1:-45 statement :找
1:37 statement :承
1:-43 statement :抓
1:37 statement :按
1:-104 statement :捐
1:-54 statement :提
1:73 statement :支
1:-55 statement :数
1:62 statement :文
1:-68 statement :施
1:98 statement :明
1:47 statement :星
1:46 statement :景
1:82 statement :晴
1:73 statement :曙
1:-54 statement :最
1:-70 statement :有
1:42 statement :望
1:-33 statement :期
1:48 statement :木
1:-50 statement :朱
1:123 statement :机
1:84 statement :来
1:35 statement :杨
1:102 statement :松
1:-108 statement :板
1:45 statement :林
1:71 statement :枫
1:-74 statement :柏
1:-46 statement :标
1:62 statement :桑
1:64 statement :桥
1:47 statement :梁
1:59 statement :梅
1:84 statement :梧
1:43 statement :梨
1:33 statement :检
1:37 statement :楚
1:63 statement :榆
1:52 statement :此
1:55 statement :武
1:81 statement :水
1:61 statement :永
1:59 statement :氹
1:-94 statement :汇
1:45 statement :汉
1:66 statement :江
1:75 statement :沂
1:70 statement :沅
1:82 statement :沙
1:32 statement :沟
1:51 statement :河
1:42 statement :泉
1:33 statement :洛
1:57 statement :浦
1:112 statement :海
1:43 statement :涧
1:38 statement :港
1:83 statement :滨
1:66 statement :澄
1:68 statement :澎
1:47 statement :澜
1:86 statement :濠
1:42 statement :王
1:73 statement :环
1:74 statement :现
1:-52 statement :班
1:37 statement :理
1:75 statement :瑞
1:-83 statement :瓦
1:-60 statement :甘
1:-59 statement :由
1:69 statement :甲
1:36 statement :电
1:-70 statement :画
1:-83 statement :略
1:-74 statement :登
1:77 statement :白
1:46 statement :盐
1:67 statement :盟
1:55 statement :省
1:104 statement :石
1:34 statement :矿
1:56 statement :碧
1:65 statement :碱
1:31 statement :磐
1:-61 statement :祁
1:-79 statement :祝
1:71 statement :积
1:50 statement :移
1:-59 statement :窦
1:-79 statement :童
1:45 statement :端
1:-80 statement :符
1:53 statement :第
1:-71 statement :简
1:48 statement :粤
1:31 statement :紫
1:58 statement :红
1:65 statement :线
1:67 statement :组
1:-59 statement :结
1:-98 statement :给
1:50 statement :罗
1:48 statement :羊
1:56 statement :群
1:89 statement :翠
1:-62 statement :翡
1:36 statement :职
1:98 statement :联
1:-98 statement :肯
1:73 statement :育
1:71 statement :胡
1:49 statement :芦
1:56 statement :花
1:49 statement :苍
1:42 statement :英
1:36 statement :茶
1:-70 statement :莫
1:49 statement :莲
1:36 statement :蒲
1:33 statement :虹
1:49 statement :表
1:46 statement :西
1:-83 statement :要
1:65 statement :讲
1:-66 statement :评
1:-84 statement :语
1:-62 statement :说
1:-37 statement :课
1:-86 statement :谢
1:52 statement :谷
1:53 statement :资
1:-63 statement :赛
1:-73 statement :赞
1:63 statement :赤
1:40 statement :跟
1:-52 statement :路
1:32 statement :车
1:43 statement :辅
1:43 statement :选
1:55 statement :通
1:76 statement :逸
1:53 statement :邀
1:42 statement :郑
1:36 statement :都
1:48 statement :鄢
1:44 statement :金
1:-57 statement :钟
1:39 statement :钢
1:68 statement :锦
1:52 statement :镇
1:51 statement :镜
1:112 statement :长
1:84 statement :附
1:33 statement :陈
1:-54 statement :陶
1:56 statement :雁
1:-37 statement :集
1:72 statement :雪
1:-64 statement :雷
1:51 statement :青
1:-99 statement :鞠
1:78 statement :首
1:52 statement :香
1:52 statement :马
1:48 statement :驻
1:41 statement :骨
1:-42 statement :高
1:42 statement :鹭
1:45 statement :麦
1:62 statement :麻
1:59 statement :黄
1:43 statement :黑
1:52 statement :龙
1:204 statement ;$
1:38 statement ;(
1:79 statement ;2
1:57 statement ;②
1:57 statement ;③
1:42 statement ;一
1:-42 statement ;三
1:33 statement ;两
1:55 statement ;乙
1:38 statement ;人
1:32 statement ;任
1:54 statement ;伙
1:54 statement ;住
1:32 statement ;体
1:55 statement ;其
1:40 statement ;具
1:85 statement ;副
1:53 statement ;北
1:61 statement ;协
1:33 statement ;县
1:32 statement ;参
1:41 statement ;发
1:71 statement ;受
1:36 statement ;台
1:-61 statement ;四
1:40 statement ;在
1:-71 statement ;城
1:59 statement ;培
1:51 statement ;学
1:46 statement ;寒
1:53 statement ;工
1:52 statement ;往
1:-53 statement ;德
1:-56 statement ;总
1:112 statement ;成
1:31 statement ;我
1:46 statement ;接
1:49 statement ;支
1:-57 statement ;教
1:52 statement ;时
1:41 statement ;望
1:42 statement ;期
1:-46 statement ;梅
1:73 statement ;每
1:50 statement ;沙
1:30 statement ;海
1:33 statement ;滨
1:48 statement ;牦
1:31 statement ;目
1:74 statement ;第
1:51 statement ;签
1:44 statement ;组
1:36 statement ;缴
1:39 statement ;缺
1:40 statement ;被
1:60 statement ;西
1:41 statement ;评
1:60 statement ;输
1:-62 statement ;郎
1:30 statement ;配
1:46 statement ;青
1:-141 statement ?$
1:-85 statement ?还
1:30 statement D打
1:46 statement EP
1:34 statement GX
1:49 statement IE
1:45 statement P)
1:-72 statement U盘
1:40 statement X2
1:57 statement [一
1:46 statement [三
1:69 statement [二
1:92 statement \t
1:44 statement ]何
1:44 statement ]受
1:67 statement ]慈
1:46 statement ]施
1:73 statement ^ abbey
1:54 statement ^ action
1:46 statement ^ actions
1:30 statement ^ adopted
1:40 statement ^ agreed
1:-104 statement ^ aim
1:89 statement ^ all
1:59 statement ^ and
1:34 statement ^ anganwadi
1:-72 statement ^ annexe
1:-69 statement ^ any
1:35 statement ^ approved
1:108 statement ^ ashdown
1:-90 statement ^ assembly
1:56 statement ^ at
1:62 statement ^ author
1:54 statement ^ award
1:86 statement ^ b
1:30 statement ^ backbone
1:61 statement ^ barrow
1:67 statement ^ beacon
1:68 statement ^ begins
1:-84 statement ^ bell
1:68 statement ^ ben
1:53 statement ^ best
1:81 statement ^ between
1:41 statement ^ biology
1:-71 statement ^ birthday
1:34 statement ^ bluebell
1:-80 statement ^ book
1:50 statement ^ books
1:49 statement ^ bovey
1:-116 statement ^ bramley
1:61 statement ^ bureau
1:-85 statement ^ by
1:42 statement ^ campus
1:-113 statement ^ candidates
1:-100 statement ^ canteen
1:61 statement ^ capital
1:30 statement ^ career
1:-68 statement ^ caretaker
1:55 statement ^ carrick
1:-98 statement ^ carried
1:63 statement ^ castle
1:70 statement ^ caterer
1:-71 statement ^ checked
1:69 statement ^ children
1:59 statement ^ circular
1:-101 statement ^ claims
1:-85 statement ^ class
1:52 statement ^ coaches
1:45 statement ^ college
1:42 statement ^ compliance
1:-102 statement ^ congratulations
1:32 statement ^ connectivity
1:83 statement ^ contact
1:57 statement ^ coordinator
1:73 statement ^ cover
1:101 statement ^ d
1:91 statement ^ dear
1:52 statement ^ dene
1:98 statement ^ department
1:48 statement ^ departments
1:-69 statement ^ deputy
1:-91 statement ^ desirable
1:-71 statement ^ dev
1:32 statement ^ disciples
1:44 statement ^ disputes
1:50 statement ^ don
1:-74 statement ^ donations
1:57 statement ^ donor
1:83 statement ^ dr
1:78 statement ^ drawn
1:72 statement ^ drivers
1:-92 statement ^ during
1:41 statement ^ each
1:-101 statement ^ effects
1:-90 statement ^ eight
1:55 statement ^ either
1:-131 statement ^ eleven
1:34 statement ^ employers
1:-84 statement ^ entries
1:-100 statement ^ essential
1:101 statement ^ every
1:74 statement ^ everyone
1:74 statement ^ expert
1:31 statement ^ faculty
)"sv,
    R"(1:64 statement ^ feb
1:68 statement ^ february
1:-94 statement ^ feedback
1:35 statement ^ fenmoor
1:39 statement ^ fenside
1:65 statement ^ ferry
1:38 statement ^ fifteen
1:56 statement ^ follow
1:-49 statement ^ for
1:-66 statement ^ former
1:55 statement ^ forms
1:-72 statement ^ forty
1:-99 statement ^ founded
1:66 statement ^ four
1:56 statement ^ free
1:-92 statement ^ fri
1:43 statement ^ friday
1:164 statement ^ from
1:64 statement ^ funding
1:66 statement ^ gentlemen
1:31 statement ^ gold
1:52 statement ^ grace
1:-96 statement ^ grade
1:38 statement ^ guiding
1:-95 statement ^ half
1:46 statement ^ hazelwood
1:37 statement ^ he
1:-62 statement ^ head
1:42 statement ^ heads
1:36 statement ^ held
1:48 statement ^ hello
1:70 statement ^ his
1:30 statement ^ hollin
1:40 statement ^ home
1:-87 statement ^ homework
1:31 statement ^ hospitality
1:-34 statement ^ how
1:-69 statement ^ i
1:46 statement ^ if
1:-75 statement ^ implications
1:54 statement ^ ines
1:44 statement ^ interns
1:39 statement ^ island
1:50 statement ^ issued
1:127 statement ^ item
1:57 statement ^ joanna
1:34 statement ^ joint
1:84 statement ^ june
1:45 statement ^ kamara
1:41 statement ^ kelly
1:73 statement ^ kept
1:59 statement ^ kilimo
1:30 statement ^ kingsmere
1:38 statement ^ laboratory
1:-70 statement ^ ladies
1:68 statement ^ lakeside
1:49 statement ^ lanner
1:51 statement ^ larkhill
1:74 statement ^ last
1:-110 statement ^ late
1:33 statement ^ launch
1:74 statement ^ lead
1:-120 statement ^ leaders
1:-81 statement ^ length
1:-63 statement ^ letter
1:46 statement ^ loan
1:35 statement ^ long
1:77 statement ^ lowveld
1:-134 statement ^ main
1:33 statement ^ make
1:84 statement ^ march
1:48 statement ^ may
1:-107 statement ^ meals
1:61 statement ^ measure
1:44 statement ^ memo
1:68 statement ^ mentor
1:-82 statement ^ mercy
1:57 statement ^ minibus
1:-93 statement ^ miss
1:-61 statement ^ mock
1:62 statement ^ monday
1:56 statement ^ moorgate
1:-53 statement ^ mr
1:42 statement ^ ms
1:-70 statement ^ my
1:61 statement ^ need
1:43 statement ^ next
1:-90 statement ^ nia
1:59 statement ^ norwell
1:50 statement ^ not
1:51 statement ^ notes
1:62 statement ^ nursery
1:47 statement ^ oakmere
1:73 statement ^ oakridge
1:-106 statement ^ oct
1:-100 statement ^ of
1:-120 statement ^ office
1:84 statement ^ oldbarrow
1:61 statement ^ once
1:60 statement ^ one
1:42 statement ^ only
1:34 statement ^ out
1:-44 statement ^ overall
1:63 statement ^ owen
1:-160 statement ^ paper
1:139 statement ^ party
1:62 statement ^ pass
1:82 statement ^ people
1:30 statement ^ petrol
1:-81 statement ^ photocopier
1:-82 statement ^ photographs
1:39 statement ^ playgroup
1:72 statement ^ poster
1:38 statement ^ power
1:34 statement ^ prepared
1:91 statement ^ priory
1:59 statement ^ prize
1:56 statement ^ prof
1:31 statement ^ professor
1:53 statement ^ provider
1:-83 statement ^ pudding
1:-57 statement ^ pupils
1:40 statement ^ purpose
1:69 statement ^ quarry
1:33 statement ^ quiz
1:-101 statement ^ rail
1:37 statement ^ re
1:71 statement ^ reading
1:75 statement ^ receivers
1:64 statement ^ receiving
1:57 statement ^ recipient
1:35 statement ^ recorded
1:70 statement ^ redcliff
1:101 statement ^ ref
1:-91 statement ^ reports
1:39 statement ^ respect
1:60 statement ^ review
1:49 statement ^ riverside
1:-122 statement ^ roof
1:37 statement ^ room
1:57 statement ^ rules
1:62 statement ^ run
1:56 statement ^ runs
1:47 statement ^ safety
1:-113 statement ^ sam
1:79 statement ^ school
1:75 statement ^ schools
1:85 statement ^ science
1:-89 statement ^ scores
1:56 statement ^ see
1:58 statement ^ send
1:99 statement ^ sending
1:57 statement ^ september
1:72 statement ^ sesay
1:-75 statement ^ she
1:61 statement ^ sheet
1:-91 statement ^ side
1:-73 statement ^ signed
1:43 statement ^ since
1:-86 statement ^ so
1:-86 statement ^ soup
1:36 statement ^ spare
1:56 statement ^ specialists
1:-73 statement ^ spending
1:50 statement ^ sponsor
1:30 statement ^ sport
1:30 statement ^ spring
1:64 statement ^ st
1:-133 statement ^ staff
1:61 statement ^ starting
1:45 statement ^ steppe
1:66 statement ^ stonegate
1:69 statement ^ strong
1:30 statement ^ student
1:70 statement ^ subject
1:47 statement ^ sunflower
1:74 statement ^ supporting
1:35 statement ^ tansy
1:60 statement ^ target
1:76 statement ^ tarn
1:-100 statement ^ taught
1:71 statement ^ teacher
1:112 statement ^ teachers
1:-62 statement ^ teaching
1:35 statement ^ teams
1:53 statement ^ telephone
1:69 statement ^ term
1:-95 statement ^ thank
1:-70 statement ^ the
1:70 statement ^ their
1:-84 statement ^ theme
1:-103 statement ^ they
1:32 statement ^ thirty
1:109 statement ^ this
1:40 statement ^ thornbury
1:71 statement ^ three
1:68 statement ^ throughout
1:76 statement ^ timeline
1:125 statement ^ to
1:39 statement ^ tolworth
1:49 statement ^ tools
1:68 statement ^ toys
1:68 statement ^ training
1:42 statement ^ travel
1:48 statement ^ trevanion
1:81 statement ^ tuesday
1:58 statement ^ tuition
1:31 statement ^ twenty
1:42 statement ^ two
1:53 statement ^ up
1:-104 statement ^ using
1:73 statement ^ venue
1:33 statement ^ vice
1:51 statement ^ visit
1:-85 statement ^ visitors
1:-99 statement ^ was
1:107 statement ^ we
1:-113 statement ^ wed
1:58 statement ^ wednesday
1:59 statement ^ week
1:88 statement ^ weeks
1:-60 statement ^ what
1:50 statement ^ who
1:36 statement ^ whoever
1:-95 statement ^ winners
1:30 statement ^ winter
1:-32 statement ^ with
1:154 statement ^ wk
1:48 statement ^ work
1:-87 statement ^ would
1:90 statement ^ wren
1:59 statement ^ write
1:30 statement ^ xinyi
1:-41 statement ^ year
1:65 statement ^ yes
1:-125 statement ^ you
1:55 statement ^ yours
1:78 statement ^-
1:-37 statement ^1
1:-83 statement ^3
1:90 statement ^5
1:71 statement ^6
1:62 statement ^7
1:89 statement ^8
1:102 statement ^[
1:-33 statement ^“
1:127 statement ^□
1:111 statement ^★
1:64 statement ^《
1:129 statement ^【
1:94 statement ^七
1:41 statement ^三
1:50 statement ^上
1:-62 statement ^下
1:-83 statement ^不
1:73 statement ^专
1:85 statement ^东
1:130 statement ^两
1:85 statement ^个
1:131 statement ^中
1:70 statement ^丰
1:51 statement ^临
1:69 statement ^丹
1:56 statement ^举
1:-66 statement ^乐
1:-36 statement ^乙
1:-86 statement ^九
1:78 statement ^乡
1:37 statement ^争
1:73 statement ^事
1:102 statement ^二
1:107 statement ^云
1:66 statement ^五
1:-34 statement ^交
1:87 statement ^亲
1:128 statement ^人
1:54 statement ^仁
1:92 statement ^从
1:-71 statement ^他
1:49 statement ^代
1:128 statement ^以
1:50 statement ^仲
1:117 statement ^任
1:45 statement ^份
1:62 statement ^优
1:-78 statement ^伙
1:58 statement ^会
1:68 statement ^住
1:97 statement ^体
1:140 statement ^何
1:62 statement ^余
1:-64 statement ^作
1:40 statement ^佟
1:113 statement ^你
1:-75 statement ^供
1:102 statement ^依
1:47 statement ^促
1:79 statement ^保
1:57 statement ^信
1:44 statement ^修
1:50 statement ^借
1:54 statement ^假
1:87 statement ^做
1:74 statement ^先
1:87 statement ^光
1:38 statement ^免
1:70 statement ^党
1:82 statement ^入
1:-71 statement ^全
1:-51 statement ^八
1:59 statement ^公
1:-40 statement ^六
1:73 statement ^共
1:-98 statement ^关
1:80 statement ^其
1:-43 statement ^具
1:-121 statement ^兹
1:-65 statement ^内
1:62 statement ^写
1:77 statement ^冬
1:41 statement ^冯
1:94 statement ^冰
1:148 statement ^决
1:-40 statement ^凉
1:30 statement ^减
1:66 statement ^几
1:76 statement ^凡
1:48 statement ^凭
1:-52 statement ^出
1:49 statement ^函
1:52 statement ^分
1:42 statement ^刘
1:76 statement ^初
1:89 statement ^到
1:88 statement ^前
1:49 statement ^副
1:45 statement ^力
1:65 statement ^办
1:66 statement ^化
1:81 statement ^北
1:119 statement ^区
1:71 statement ^医
1:-99 statement ^午
1:56 statement ^南
1:60 statement ^卫
1:55 statement ^印
1:70 statement ^危
1:77 statement ^卷
1:68 statement ^历
1:56 statement ^原
1:34 statement ^厨
1:79 statement ^县
1:-52 statement ^参
1:-76 statement ^又
1:56 statement ^及
1:54 statement ^受
1:-67 statement ^口
1:70 statement ^古
1:46 statement ^召
1:60 statement ^可
1:114 statement ^后
1:63 statement ^向
1:59 statement ^听
1:44 statement ^启
1:58 statement ^吴
1:67 statement ^周
1:34 statement ^命
1:65 statement ^和
1:59 statement ^哪
1:56 statement ^商
1:37 statement ^器
1:91 statement ^四
1:53 statement ^回
1:-93 statement ^因
1:-44 statement ^团
1:79 statement ^园
1:62 statement ^围
1:-64 statement ^国
1:66 statement ^圣
1:-80 statement ^在
1:-58 statement ^地
1:-94 statement ^垃
1:71 statement ^埔
1:105 statement ^培
1:45 statement ^基
1:47 statement ^塔
1:42 statement ^塘
1:95 statement ^填
1:39 statement ^增
1:31 statement ^声
1:65 statement ^备
1:70 statement ^复
1:64 statement ^夏
1:100 statement ^外
1:59 statement ^多
1:157 statement ^大
1:53 statement ^天
1:-45 statement ^失
1:-73 statement ^奖
1:42 statement ^女
1:-85 statement ^她
1:-48 statement ^如
1:49 statement ^委
1:52 statement ^字
1:53 statement ^学
1:-81 statement ^孩
1:53 statement ^宁
1:53 statement ^安
1:-47 statement ^完
1:-75 statement ^宗
1:34 statement ^定
1:71 statement ^宝
1:31 statement ^实
1:-42 statement ^宣
1:32 statement ^家
1:52 statement ^宿
1:57 statement ^寄
1:78 statement ^寒
1:35 statement ^导
1:56 statement ^封
1:45 statement ^尊
1:35 statement ^少
1:51 statement ^就
1:50 statement ^局
1:-77 statement ^山
1:38 statement ^岩
1:94 statement ^岭
1:54 statement ^岳
1:36 statement ^岷
1:-100 statement ^崇
1:69 statement ^巡
1:93 statement ^工
1:34 statement ^差
1:36 statement ^巴
1:113 statement ^市
1:62 statement ^布
1:153 statement ^师
1:64 statement ^帕
1:47 statement ^带
1:44 statement ^干
1:102 statement ^平
1:49 statement ^年
1:76 statement ^幼
1:64 statement ^广
1:56 statement ^序
1:52 statement ^库
1:74 statement ^府
1:41 statement ^康
1:-76 statement ^廖
1:54 statement ^弱
1:84 statement ^强
1:52 statement ^归
1:-122 statement ^当
1:58 statement ^形
1:81 statement ^往
1:-75 statement ^待
1:103 statement ^徒
1:85 statement ^德
1:103 statement ^心
1:-74 statement ^必
1:59 statement ^志
1:31 statement ^快
1:79 statement ^总
1:67 statement ^恳
1:45 statement ^您
1:54 statement ^惠
1:-83 statement ^意
1:-74 statement ^愿
1:110 statement ^成
1:-60 statement ^我
1:90 statement ^所
1:70 statement ^托
1:54 statement ^执
1:68 statement ^扶
1:-88 statement ^技
1:45 statement ^抄
1:60 statement ^把
1:122 statement ^抓
1:53 statement ^投
1:47 statement ^护
1:-86 statement ^报
1:31 statement ^抽
1:62 statement ^拟
1:-62 statement ^拾
1:104 statement ^挂
1:56 statement ^指
1:43 statement ^按
1:93 statement ^捐
1:-98 statement ^据
1:-71 statement ^接
1:59 statement ^推
1:42 statement ^措
1:89 statement ^援
1:45 statement ^摄
1:42 statement ^擅
1:72 statement ^收
1:45 statement ^改
1:-55 statement ^放
1:30 statement ^政
1:-113 statement ^教
1:90 statement ^敝
1:-75 statement ^散
1:54 statement ^整
1:-94 statement ^文
1:54 statement ^断
1:107 statement ^新
1:86 statement ^方
1:61 statement ^无
1:88 statement ^旧
1:-88 statement ^早
1:-129 statement ^时
1:98 statement ^明
1:123 statement ^星
1:-42 statement ^春
1:48 statement ^晓
1:70 statement ^晴
1:104 statement ^暑
1:65 statement ^最
1:-48 statement ^服
1:60 statement ^望
1:76 statement ^朝
1:-45 statement ^期
1:59 statement ^木
1:68 statement ^未
1:-69 statement ^本
1:87 statement ^机
1:42 statement ^杉
1:39 statement ^李
1:70 statement ^杏
1:45 statement ^材
1:63 statement ^村
1:-67 statement ^条
1:77 statement ^来
1:38 statement ^杨
1:69 statement ^松
1:-64 statement ^板
1:-50 statement ^枫
1:-32 statement ^柏
1:89 statement ^柳
1:-76 statement ^标
1:95 statement ^核
1:64 statement ^根
1:39 statement ^栾
1:-76 statement ^案
1:63 statement ^桐
1:68 statement ^桥
1:61 statement ^梧
1:45 statement ^梨
1:52 statement ^检
1:105 statement ^次
1:-52 statement ^正
1:47 statement ^残
1:63 statement ^每
1:47 statement ^毕
1:38 statement ^毛
1:63 statement ^民
1:67 statement ^水
1:66 statement ^永
1:56 statement ^汇
1:73 statement ^汉
1:101 statement ^江
1:67 statement ^汽
1:47 statement ^沈
1:67 statement ^沙
1:59 statement ^沟
1:33 statement ^沧
1:94 statement ^河
1:56 statement ^油
1:44 statement ^泉
1:89 statement ^泥
1:77 statement ^注
1:45 statement ^泺
1:54 statement ^津
1:44 statement ^洮
1:-105 statement ^活
1:149 statement ^派
1:92 statement ^测
1:70 statement ^浦
1:110 statement ^海
1:67 statement ^涉
1:-54 statement ^清
1:46 statement ^港
1:65 statement ^湖
1:45 statement ^滦
1:100 statement ^滨
1:46 statement ^漂
1:45 statement ^演
1:41 statement ^潘
1:58 statement ^澄
1:39 statement ^濠
1:46 statement ^灯
1:93 statement ^点
1:47 statement ^烧
1:57 statement ^焊
1:-72 statement ^照
1:-101 statement ^爱
1:54 statement ^牛
1:120 statement ^牵
1:-95 statement ^特
1:37 statement ^状
1:35 statement ^玉
1:80 statement ^王
1:56 statement ^玩
1:31 statement ^环
1:-64 statement ^现
1:41 statement ^琢
1:44 statement ^瑶
1:30 statement ^甘
1:-42 statement ^生
1:78 statement ^用
1:38 statement ^田
1:84 statement ^由
1:-82 statement ^申
1:-46 statement ^电
1:53 statement ^白
1:69 statement ^皇
1:-38 statement ^监
1:54 statement ^盘
1:97 statement ^盟
1:-88 statement ^目
1:32 statement ^盲
1:30 statement ^直
1:72 statement ^盼
1:107 statement ^省
1:57 statement ^看
1:-44 statement ^督
1:31 statement ^石
1:48 statement ^砂
1:46 statement ^确
1:43 statement ^碱
1:43 statement ^磨
1:44 statement ^示
1:52 statement ^社
1:51 statement ^祁
1:-33 statement ^祝
1:67 statement ^福
1:63 statement ^禾
1:49 statement ^秋
1:-32 statement ^科
1:40 statement ^移
1:-100 statement ^程
1:38 statement ^稻
1:70 statement ^立
1:34 statement ^站
1:-30 statement ^竞
1:32 statement ^童
1:158 statement ^第
1:-107 statement ^答
1:-72 statement ^筹
1:49 statement ^签
1:32 statement ^简
1:77 statement ^管
1:39 statement ^篮
1:-104 statement ^类
1:34 statement ^粉
1:56 statement ^精
1:-93 statement ^紧
1:65 statement ^紫
1:67 statement ^红
1:41 statement ^约
1:35 statement ^纪
1:71 statement ^线
1:-102 statement ^组
1:137 statement ^经
1:82 statement ^给
1:57 statement ^统
1:56 statement ^继
1:57 statement ^编
1:58 statement ^缩
1:-51 statement ^缺
1:34 statement ^网
1:38 statement ^罗
1:-44 statement ^羊
1:38 statement ^美
1:83 statement ^翠
1:72 statement ^翻
1:-79 statement ^老
1:86 statement ^考
1:38 statement ^耗
1:42 statement ^联
1:-74 statement ^聘
1:33 statement ^聚
1:78 statement ^育
1:-75 statement ^自
1:57 statement ^至
1:41 statement ^舞
1:59 statement ^芦
1:78 statement ^花
1:40 statement ^苗
1:84 statement ^若
1:-69 statement ^范
1:39 statement ^草
1:-71 statement ^荷
1:67 statement ^莲
1:66 statement ^获
1:79 statement ^落
1:34 statement ^葡
1:34 statement ^蒙
1:33 statement ^蒲
1:50 statement ^薄
1:80 statement ^薛
1:58 statement ^行
1:32 statement ^表
1:69 statement ^被
1:69 statement ^西
1:-60 statement ^覃
1:49 statement ^观
1:49 statement ^视
1:77 statement ^计
1:78 statement ^让
1:83 statement ^议
1:-34 statement ^记
1:68 statement ^讲
1:42 statement ^论
1:102 statement ^设
1:-76 statement ^访
1:-94 statement ^试
1:-36 statement ^语
1:56 statement ^请
1:54 statement ^读
1:-95 statement ^课
1:56 statement ^谁
1:-62 statement ^谢
1:-92 statement ^谨
1:-134 statement ^负
1:65 statement ^财
1:106 statement ^责
1:69 statement ^账
1:102 statement ^贵
1:-45 statement ^费
1:55 statement ^贺
1:108 statement ^资
1:-58 statement ^赛
1:-76 statement ^赠
1:32 statement ^走
1:-69 statement ^赴
1:66 statement ^起
1:39 statement ^超
1:56 statement ^足
1:39 statement ^距
1:61 statement ^跟
1:36 statement ^跨
1:83 statement ^路
1:63 statement ^身
1:67 statement ^车
1:49 statement ^转
1:31 statement ^轮
1:77 statement ^辅
1:43 statement ^输
1:-49 statement ^过
1:44 statement ^运
1:57 statement ^近
1:-71 statement ^还
1:-30 statement ^这
1:42 statement ^违
1:32 statement ^连
1:85 statement ^送
1:57 statement ^途
1:57 statement ^通
1:45 statement ^逸
1:31 statement ^遴
1:53 statement ^邀
1:-47 statement ^那
1:-61 statement ^邻
1:64 statement ^郝
1:42 statement ^配
1:33 statement ^酒
1:-40 statement ^采
1:41 statement ^重
1:-79 statement ^野
1:58 statement ^金
1:58 statement ^钟
1:66 statement ^钢
1:60 statement ^铁
1:59 statement ^银
1:55 statement ^锦
1:63 statement ^镇
1:42 statement ^镜
1:77 statement ^长
1:-83 statement ^问
1:-45 statement ^阅
1:117 statement ^队
1:-71 statement ^阵
1:-97 statement ^阿
1:112 statement ^附
1:60 statement ^院
1:53 statement ^随
1:55 statement ^隔
1:52 statement ^雁
1:55 statement ^集
1:74 statement ^雪
1:64 statement ^雾
1:84 statement ^青
1:-64 statement ^面
1:-88 statement ^鞠
1:75 statement ^音
1:42 statement ^顶
1:62 statement ^项
1:44 statement ^顺
1:-85 statement ^预
1:90 statement ^领
1:42 statement ^频
1:57 statement ^首
1:-86 statement ^马
1:90 statement ^驻
1:59 statement ^驼
1:40 statement ^骨
1:91 statement ^高
1:41 statement ^鸣
1:85 statement ^鹤
1:46 statement ^鹭
1:42 statement ^鹰
1:-47 statement ^鹿
1:67 statement ^黄
1:-100 statement ^黑
1:63 statement ^龙
1:34 statement _$
1:-52 statement _0
1:32 statement _1
1:-51 statement _2
1:65 statement _3
1:146 statement _三
1:-60 statement _上
1:-77 statement _与
1:45 statement _丙
1:54 statement _两
1:62 statement _为
1:138 statement _主
1:39 statement _乒
1:94 statement _乙
1:66 statement _习
1:40 statement _事
1:49 statement _互
1:74 statement _亲
1:50 statement _伙
1:-62 statement _会
1:-50 statement _体
1:68 statement _何
1:43 statement _全
1:32 statement _六
1:78 statement _内
1:-84 statement _冬
1:56 statement _冯
1:-40 statement _决
1:61 statement _分
1:60 statement _初
1:53 statement _剪
1:-87 statement _劳
1:47 statement _化
1:66 statement _区
1:40 statement _升
1:-97 statement _午
1:-64 statement _半
1:61 statement _协
1:58 statement _卓
1:32 statement _卜
1:69 statement _双
1:97 statement _受
1:56 statement _古
1:-97 statement _司
1:53 statement _同
1:50 statement _名
1:87 statement _周
1:31 statement _四
1:-86 statement _因
1:-89 statement _国
1:-87 statement _土
1:59 statement _地
1:-47 statement _填
1:-55 statement _复
1:63 statement _外
1:60 statement _太
1:-45 statement _妇
1:63 statement _孔
1:48 statement _孙
1:49 statement _学
1:54 statement _安
1:53 statement _实
1:66 statement _客
1:53 statement _容
1:110 statement _对
1:-63 statement _小
1:-61 statement _尹
1:30 statement _差
1:69 statement _市
1:-117 statement _师
1:-66 statement _帮
1:42 statement _常
1:60 statement _平
1:-58 statement _康
1:-59 statement _开
1:62 statement _弱
1:-115 statement _徒
1:30 statement _意
1:52 statement _我
1:71 statement _戚
1:40 statement _扎
1:45 statement _承
1:-122 statement _指
1:102 statement _接
1:-59 statement _摄
1:-34 statement _教
1:-85 statement _数
1:-113 statement _早
1:-93 statement _时
1:43 statement _易
1:51 statement _晨
1:61 statement _普
1:77 statement _景
1:-82 statement _晴
1:54 statement _朝
1:-106 statement _期
1:42 statement _本
1:56 statement _杜
1:57 statement _林
1:64 statement _枫
1:-123 statement _柯
1:-62 statement _柳
1:53 statement _欧
1:56 statement _武
1:117 statement _每
1:-118 statement _毕
1:75 statement _水
1:87 statement _江
1:45 statement _汤
1:45 statement _河
1:59 statement _泥
1:51 statement _温
1:72 statement _滨
1:78 statement _潘
1:61 statement _牧
1:61 statement _物
1:49 statement _环
1:70 statement _田
1:-73 statement _申
1:49 statement _电
1:-99 statement _番
1:83 statement _百
1:-75 statement _社
1:56 statement _祁
1:64 statement _竹
1:60 statement _简
1:-57 statement _米
1:62 statement _红
1:118 statement _组
1:61 statement _绘
1:56 statement _继
1:-74 statement _缺
1:46 statement _网
1:58 statement _罗
1:-65 statement _美
1:-72 statement _联
1:52 statement _芦
1:31 statement _苗
1:54 statement _蓝
1:55 statement _视
1:39 statement _训
1:-110 statement _语
1:-75 statement _豆
1:49 statement _财
1:-60 statement _走
1:71 statement _足
1:43 statement _车
1:48 statement _辅
1:-87 statement _道
1:-100 statement _邢
1:60 statement _邬
1:-83 statement _邱
1:62 statement _邵
1:40 statement _野
1:81 statement _钟
1:-106 statement _门
1:42 statement _阎
1:35 statement _阳
1:-80 statement _阴
1:49 statement _陆
1:52 statement _陈
1:-50 statement _雨
1:53 statement _靖
1:-42 statement _音
1:81 statement _马
1:81 statement _驻
1:-105 statement _高
1:63 statement _麦
1:79 statement _黎
1:54 statement _龙
1:52 statement a
1:-55 statement a $
1:83 statement a and
1:35 statement a bad
1:-109 statement a bell
1:49 statement a board
1:39 statement a boarding
1:41 statement a box
1:52 statement a brindle
1:-82 statement a canal
1:69 statement a cane
1:44 statement a certificate
1:60 statement a class
1:43 statement a clinic
1:-73 statement a coach
1:39 statement a common
1:76 statement a copperfield
1:53 statement a course
1:85 statement a day
1:45 statement a demonstration
1:73 statement a depute
1:30 statement a deputy
1:-85 statement a doctor
1:-67 statement a dog
1:32 statement a dry
1:-80 statement a fair
1:31 statement a file
1:33 statement a fine
1:61 statement a five
1:88 statement a for
1:91 statement a fortnight
1:37 statement a four
1:-122 statement a friend
1:-119 statement a full
1:58 statement a gift
1:45 statement a gives
1:-87 statement a globe
1:-93 statement a grammar
1:38 statement a grandfather
1:70 statement a grant
1:-100 statement a great
1:35 statement a group
1:53 statement a half
1:37 statement a hands
1:40 statement a hardship
1:64 statement a head
1:48 statement a hillside
1:31 statement a hollin
1:99 statement a hundred
1:61 statement a joint
1:35 statement a joke
1:41 statement a kingsford
1:34 statement a law
1:43 statement a lesson
1:45 statement a letter
1:33 statement a link
1:72 statement a literacy
1:-86 statement a little
1:-95 statement a local
1:30 statement a lorry
1:-82 statement a lot
1:31 statement a lunch
1:-91 statement a marked
1:85 statement a mathematics
1:49 statement a maths
1:88 statement a mentor
1:33 statement a mobile
1:68 statement a month
1:37 statement a mor
1:34 statement a mud
1:35 statement a music
1:-127 statement a new
1:48 statement a northgate
1:31 statement a nurse
1:89 statement a observes
1:48 statement a on
1:69 statement a one
1:42 statement a page
1:31 statement a pair
1:-132 statement a partner
1:53 statement a pass
1:31 statement a permanent
1:81 statement a physics
1:72 statement a place
1:45 statement a public
1:-81 statement a quote
1:67 statement a reading
1:30 statement a reporting
1:65 statement a residential
1:41 statement a review
1:68 statement a revision
1:63 statement a room
1:49 statement a sand
1:61 statement a scheme
1:34 statement a scholarship
1:-101 statement a school
1:60 statement a second
1:45 statement a seconds
1:46 statement a sends
1:37 statement a server
1:82 statement a showcase
1:-107 statement a sister
1:53 statement a solar
1:31 statement a staff
1:44 statement a stay
1:60 statement a steering
1:32 statement a summer
1:78 statement a supports
1:43 statement a talk
1:93 statement a teacher
1:33 statement a teddy
1:49 statement a temporary
1:30 statement a ten
1:65 statement a tenth
1:69 statement a term
1:76 statement a tests
1:64 statement a third
1:-38 statement a time
1:38 statement a training
1:51 statement a trains
1:35 statement a unit
1:35 statement a warm
1:33 statement a water
1:169 statement a week
1:31 statement a weekend
1:45 statement a whole
1:-97 statement a wonderful
1:44 statement a working
1:56 statement a workshop
1:62 statement a worry
1:62 statement a year
1:108 statement abbey
1:57 statement abbey opens
1:74 statement abbey s
1:63 statement abbey school
1:71 statement abel
1:50 statement abel $
1:33 statement able
1:-80 statement about the
1:33 statement about toddlers
1:38 statement about what
1:83 statement above
1:-86 statement absences
1:-89 statement absences over
1:62 statement absent
1:33 statement absenteeism
1:35 statement absenteeism $
1:60 statement academic
1:31 statement academic support
1:43 statement academic year
1:94 statement academy
1:59 statement academy $
1:76 statement academy and
1:30 statement academy for
1:43 statement academy lends
1:30 statement academy munyu
1:37 statement academy trust
1:-88 statement accent
1:-100 statement accent $
1:-84 statement accepted
1:-92 statement accepted the
1:31 statement accident
1:32 statement accident policy
1:53 statement accounts
1:64 statement accounts with
1:63 statement act
1:71 statement act as
1:60 statement action
1:58 statement action ms
1:34 statement action plan
1:34 statement action research
1:91 statement actions
1:63 statement actions reading
1:32 statement activi
1:33 statement activi $
1:53 statement activities
1:87 statement activities in
1:32 statement activity
1:31 statement activity of
1:31 statement actuals
1:31 statement actuals $
1:38 statement adelaide
1:39 statement adelaide $
1:68 statement adeyemi
1:75 statement adeyemi will
1:54 statement admissions
1:31 statement admissions round
1:54 statement admissions tutor
1:52 statement admit
1:44 statement admit up
1:30 statement admits three
1:31 statement admitted
1:-71 statement adopt
1:-79 statement adopt a
1:41 statement adopt our
1:46 statement adopted
1:31 statement adopted by
1:47 statement adopted school
1:36 statement adopts
1:31 statement adopts z
1:59 statement adult
1:78 statement adult at
1:62 statement advanced
1:55 statement advanced highers
1:84 statement advice
1:63 statement advice $
1:52 statement advice on
1:66 statement advise
1:38 statement advise party
1:68 statement advise your
1:67 statement adviser
1:58 statement adviser froebel
1:30 statement adviser in
1:49 statement advisers
1:51 statement advisers interview
1:61 statement advising
1:55 statement advising $
1:33 statement af
1:33 statement af $
1:41 statement affected
1:34 statement affected by
1:31 statement affi
1:36 statement affiliated
1:133 statement after
1:54 statement after $
1:34 statement after class
1:54 statement after easter
1:69 statement after him
1:60 statement after that
1:39 statement after three
1:55 statement afterwards
1:64 statement afterwards $
1:-75 statement again
1:-85 statement again $
1:69 statement again at
1:45 statement again every
1:-109 statement again to
1:34 statement age
1:33 statement age $
1:-96 statement aged
1:-73 statement aged eleven
1:81 statement agreed
1:80 statement agreed $
1:38 statement agreed as
1:41 statement agreed that
1:116 statement agreement
1:60 statement agreement $
1:59 statement agreement is
1:50 statement agreement lasts
1:67 statement agreement runs
1:44 statement agreement visit
1:78 statement ahead
1:51 statement ahead $
1:43 statement ahead of
1:-70 statement aim
1:-96 statement aim pupils
1:69 statement air
1:65 statement air and
1:70 statement aisha
1:58 statement aisha rahn
1:64 statement alder
1:66 statement alder street
1:30 statement alderson
1:65 statement aldo
1:49 statement aldo $
1:109 statement algebra
1:58 statement algebra physics
1:66 statement algebra unit
1:32 statement alive
1:33 statement alive $
1:-91 statement all $
1:57 statement all day
1:-84 statement all except
1:64 statement all expenses
1:33 statement all five
1:-96 statement all morning
1:35 statement all playgroup
1:31 statement all principals
1:68 statement all sent
1:51 statement all staff
1:50 statement all vale
1:31 statement all visiting
1:59 statement all year
1:59 statement alliance
1:62 statement alliance works
1:36 statement allow
1:39 statement allow it
1:94 statement allowance
1:58 statement allowance of
1:36 statement allowance while
1:75 statement almanac
1:78 statement almanac $
1:45 statement alo
1:36 statement alo $
1:61 statement alongside
1:67 statement alongside its
1:66 statement aloud
1:51 statement aloud online
1:30 statement also
1:61 statement alterna
1:47 statement alterna $
1:96 statement alternate
1:51 statement alternate fridays
1:73 statement alternate mondays
1:36 statement alumni
1:35 statement alumni endow
1:-107 statement always
1:-58 statement always $
1:-74 statement always late
1:-62 statement am
1:-63 statement am back
1:45 statement am told
1:70 statement ames
1:53 statement ames from
1:32 statement among
1:56 statement an
1:56 statement an assistant
1:50 statement an attendance
1:35 statement an evening
1:32 statement an excellent
1:40 statement an islander
1:51 statement an oakmere
1:-71 statement an old
1:32 statement an oral
1:35 statement an outpost
1:83 statement and
1:52 statement and $
1:56 statement and abbey
1:41 statement and all
1:66 statement and alternate
1:64 statement and an
1:34 statement and april
1:58 statement and apron
1:-89 statement and arrange
1:-86 statement and ask
1:56 statement and b
1:40 statement and barrow
1:30 statement and blue
1:39 statement and borrow
1:53 statement and carry
1:58 statement and castle
1:48 statement and classes
1:32 statement and clay
1:32 statement and confirmed
1:35 statement and costs
1:32 statement and deans
1:59 statement and deputies
1:76 statement and district
1:36 statement and dry
1:62 statement and edited
1:39 statement and ends
1:81 statement and fenside
1:63 statement and fourth
1:70 statement and fridays
1:-79 statement and furniture
1:-75 statement and gentlemen
1:40 statement and geography
1:62 statement and german
1:-65 statement and get
1:-90 statement and girls
1:45 statement and give
1:-88 statement and given
1:76 statement and gives
1:31 statement and go
1:-88 statement and handed
1:-70 statement and have
1:95 statement and help
1:31 statement and her
1:42 statement and honesty
1:-93 statement and ink
1:50 statement and its
1:80 statement and ladies
1:75 statement and land
1:-85 statement and larger
1:58 statement and leads
1:-61 statement and learned
1:40 statement and leaves
1:-115 statement and lessons
1:38 statement and lokwamor
1:-77 statement and low
1:48 statement and marsh
1:-91 statement and may
1:48 statement and mileage
1:52 statement and mr
1:32 statement and ndovu
1:-55 statement and never
1:41 statement and no
1:74 statement and on
1:33 statement and our
1:35 statement and partner
1:69 statement and pay
1:60 statement and picture
1:30 statement and polish
1:-60 statement and potato
1:34 statement and primary
1:-78 statement and quarters
1:-71 statement and rain
1:-77 statement and reminded
1:63 statement and ringmere
1:40 statement and runs
1:70 statement and send
1:55 statement and sends
1:47 statement and sensory
1:56 statement and sets
1:58 statement and settled
1:37 statement and settles
1:36 statement and she
1:67 statement and shoe
1:59 statement and shows
1:-56 statement and so
1:-87 statement and starter
1:46 statement and stonegate
1:46 statement and study
1:42 statement and supported
1:59 statement and take
1:81 statement and talk
1:35 statement and tansy
1:96 statement and tarn
1:47 statement and teach
1:38 statement and teaches
1:81 statement and that
1:37 statement and their
1:91 statement and they
1:32 statement and thornsea
1:56 statement and three
1:-59 statement and to
1:64 statement and train
1:56 statement and transport
1:42 statement and tuesdays
1:43 statement and twelve
1:63 statement and twenty
1:61 statement and two
1:47 statement and updates
1:77 statement and visits
1:36 statement and was
1:58 statement and we
1:74 statement and whitsun
1:63 statement and will
1:30 statement and work
1:31 statement and works
1:-86 statement and wrote
1:35 statement anganwadi
1:53 statement ann
1:68 statement ann pike
1:-85 statement annexe
1:-79 statement annexe cleared
1:38 statement annual
1:35 statement annual science
1:-51 statement another
1:33 statement another once
1:36 statement another review
1:58 statement another s
1:-93 statement another school
1:37 statement anselm
1:46 statement anselm odhiambo
1:-84 statement answer
1:-91 statement answer the
1:81 statement answers
1:59 statement answers for
1:45 statement any boy
1:38 statement any hour
1:64 statement any one
1:-82 statement any other
1:71 statement anything
1:58 statement anything does
1:48 statement apologised
1:36 statement apologised for
1:-86 statement app
1:-83 statement app free
1:-106 statement apple
1:-94 statement apple crumble
1:52 statement applicants
1:44 statement applied
1:60 statement applied statistics
1:39 statement apply
1:58 statement appoint
1:79 statement appoint castle
1:73 statement appoints
)"sv,
    R"(1:58 statement appoints a
1:80 statement appraisal
1:31 statement appraisal scheme
1:76 statement appraisal with
1:45 statement appraises
1:50 statement appraises the
1:40 statement apprentices
1:59 statement apprentices to
1:63 statement approved
1:46 statement approved $
1:31 statement approved by
1:49 statement approved the
1:104 statement april
1:83 statement april $
1:43 statement april for
1:30 statement april holiday
1:76 statement april meeting
1:33 statement april respectively
1:61 statement apron
1:48 statement apron $
1:39 statement aquarium
1:38 statement aquarium for
1:71 statement are
1:73 statement are a
1:31 statement are admitted
1:31 statement are appraised
1:49 statement are chosen
1:59 statement are cold
1:58 statement are coordinated
1:42 statement are covered
1:-76 statement are discussed
1:42 statement are encouraged
1:56 statement are given
1:37 statement are handed
1:33 statement are held
1:79 statement are leaving
1:38 statement are meant
1:45 statement are met
1:31 statement are nominated
1:35 statement are not
1:-111 statement are on
1:47 statement are opened
1:51 statement are overleaf
1:-41 statement are paid
1:47 statement are partners
1:37 statement are picked
1:60 statement are refunded
1:-101 statement are small
1:63 statement are those
1:99 statement are to
1:33 statement are under
1:52 statement are vacant
1:32 statement are within
1:36 statement area
1:36 statement area school
1:76 statement arithmetic
1:56 statement arithmetic six
1:-94 statement arrange
1:-77 statement arrange rooms
1:-46 statement arrangement
1:-53 statement arrangement runs
1:52 statement arrival
1:58 statement arrival of
1:-108 statement art $
1:85 statement art college
1:41 statement artesian
1:35 statement artesian basin
1:149 statement as
1:81 statement as a
1:74 statement as deputy
1:51 statement as executive
1:36 statement as follows
1:63 statement as from
1:95 statement as its
1:37 statement as lead
1:33 statement as one
1:35 statement as practised
1:33 statement as reference
1:62 statement ash
1:70 statement ash primary
1:48 statement ashby
1:34 statement ashby state
1:38 statement ashby they
1:47 statement ashcombe
1:54 statement ashcombe primary
1:44 statement ashdown
1:76 statement ashdown girls
1:99 statement ashdown high
1:-58 statement ashdown school
1:-63 statement ask
1:30 statement ask about
1:-79 statement ask for
1:92 statement asked
1:80 statement asked to
1:-89 statement asking
1:-67 statement asking when
1:30 statement assembly and
1:43 statement assembly by
1:-91 statement assembly point
1:80 statement assessment
1:32 statement assessment is
1:60 statement assessment mr
1:34 statement assist
1:33 statement assistance
1:85 statement assistant
1:80 statement assistant $
1:58 statement assistant head
1:39 statement assistants
1:35 statement assistants of
1:52 statement assisted
1:48 statement assisted school
1:40 statement assisted schools
1:43 statement assisting
1:36 statement assisting school
1:85 statement assists
1:65 statement assists $
1:74 statement assists lower
1:30 statement assurance officers
1:77 statement astray
1:62 statement astray at
1:81 statement at $
1:31 statement at actuals
1:43 statement at again
1:39 statement at any
1:63 statement at barrow
1:52 statement at books
1:35 statement at city
1:-75 statement at cragside
1:52 statement at dene
1:39 statement at don
1:52 statement at each
1:58 statement at eight
1:70 statement at elm
1:-122 statement at five
1:53 statement at ford
1:33 statement at grade
1:-98 statement at hatherley
1:-108 statement at holbeck
1:38 statement at home
1:110 statement at least
1:68 statement at lowick
1:30 statement at mid
1:67 statement at moss
1:-100 statement at most
1:-88 statement at my
1:45 statement at no
1:31 statement at noon
1:45 statement at oakmere
1:38 statement at our
1:71 statement at plainview
1:67 statement at progress
1:60 statement at quarry
1:39 statement at rusinga
1:56 statement at saltfleet
1:67 statement at sandpit
1:-103 statement at selby
1:76 statement at semba
1:43 statement at seven
1:73 statement at sike
1:73 statement at st
1:57 statement at tarn
1:36 statement at ten
1:-56 statement at the
1:57 statement at thornsea
1:-90 statement at three
1:68 statement at tidewater
1:77 statement at vale
1:54 statement at windrow
1:39 statement at wirrabee
1:31 statement at xinyi
1:33 statement athletes
1:32 statement athletes for
1:-87 statement attainment
1:-84 statement attainment $
1:55 statement atte
1:67 statement atte $
1:82 statement attendance
1:35 statement attendance at
1:44 statement attendance clerk
1:53 statement attendance in
1:-80 statement attendance is
1:80 statement attendance now
1:70 statement attendance officer
1:36 statement attends
1:38 statement attends every
1:92 statement audit
1:90 statement audit committee
1:35 statement auditors
1:52 statement auditors $
1:85 statement august
1:83 statement august $
1:49 statement august and
1:55 statement author
1:64 statement author of
1:61 statement authority
1:58 statement authority $
1:41 statement authority shall
1:-79 statement average
1:-71 statement average $
1:52 statement award
1:77 statement award held
1:35 statement awarded a
1:-56 statement away
1:40 statement away $
1:-68 statement away her
1:116 statement b
1:-78 statement b $
1:45 statement b for
1:45 statement b has
1:69 statement b in
1:49 statement b its
1:50 statement b larchwood
1:90 statement b mathematics
1:61 statement b on
1:45 statement b over
1:46 statement b receives
1:66 statement b s
1:60 statement b salt
1:44 statement b sends
1:83 statement b three
1:54 statement b visits
1:57 statement b write
1:31 statement back
1:41 statement back of
1:46 statement backbone
1:43 statement backbone teachers
1:-46 statement bad
1:-69 statement bad barbecue
1:34 statement bad year
1:47 statement balances
1:45 statement balances $
1:52 statement bale
1:45 statement bale goes
1:117 statement bank
1:32 statement bank colleague
1:36 statement bank mathematics
1:33 statement bank opens
1:32 statement bank primary
1:101 statement bank school
1:69 statement banners
1:100 statement banners $
1:-93 statement barbecue
1:-65 statement barbecue $
1:88 statement barrow
1:99 statement barrow pit
1:46 statement based
1:36 statement based learning
1:61 statement basic
1:73 statement basic education
1:36 statement basin
1:38 statement basin together
1:60 statement bassey
1:55 statement bassey online
1:35 statement batteries
1:32 statement batteries were
1:152 statement bay
1:43 statement bay $
1:47 statement bay and
1:47 statement bay community
1:33 statement bay for
1:70 statement bay school
1:66 statement bay teachers
1:76 statement bay they
1:31 statement be advertised
1:74 statement be at
1:39 statement be beamed
1:52 statement be bought
1:34 statement be copied
1:30 statement be devised
1:30 statement be framed
1:31 statement be gifted
1:39 statement be given
1:32 statement be guarded
1:63 statement be handed
1:50 statement be heard
1:41 statement be kept
1:37 statement be left
1:35 statement be made
1:45 statement be matched
1:50 statement be mentored
1:44 statement be monitored
1:-97 statement be paid
1:54 statement be placed
1:38 statement be posted
1:-120 statement be seated
1:-76 statement be second
1:80 statement be sent
1:30 statement be someone
1:-74 statement be switched
1:65 statement be under
1:60 statement be weekly
1:80 statement be with
1:111 statement beacon
1:90 statement beacon grammar
1:106 statement beacon hill
1:36 statement beamed
1:36 statement beamed live
1:-138 statement bean
1:-123 statement bean stew
1:37 statement bears
1:34 statement bears picnic
1:31 statement because
1:66 statement bede
1:52 statement bede s
1:35 statement bee
1:36 statement bee finalists
1:-64 statement been
1:32 statement been a
1:-90 statement been kept
1:-60 statement been paired
1:56 statement been seen
1:-101 statement bees
1:-90 statement bees and
1:62 statement before december
1:47 statement before friday
1:50 statement before january
1:-86 statement before june
1:-104 statement before lunch
1:64 statement before monday
1:30 statement before outside
1:33 statement before the
1:-62 statement began
1:-96 statement began neither
1:52 statement beginner
1:59 statement beginner at
1:53 statement begins
1:91 statement begins after
1:100 statement behaviour
1:63 statement behaviour ms
1:60 statement behaviour on
1:66 statement behaviour open
1:48 statement beishan
1:31 statement beishan county
1:30 statement believe
1:-113 statement bell
1:-87 statement bell in
1:-89 statement bell rings
1:61 statement bellwether
1:78 statement bellwether foundation
1:-53 statement below
1:65 statement below $
1:-88 statement below average
1:107 statement ben
1:62 statement ben s
1:64 statement ben said
1:46 statement benches
1:31 statement benches now
1:66 statement benedicta
1:53 statement benedicta yes
1:36 statement benton
1:48 statement benton hardware
1:107 statement beside
1:39 statement beside mine
1:32 statement beside ou
1:64 statement beside you
1:93 statement best
1:71 statement best katrin
1:66 statement best twenty
1:50 statement best wishes
1:32 statement better
1:65 statement between
1:43 statement between $
1:-79 statement between and
1:45 statement between harrowgate
1:53 statement between now
1:57 statement between priory
1:37 statement between wet
1:75 statement beyond
1:58 statement beyond our
1:74 statement bhimgaon
1:35 statement bhimgaon every
1:35 statement bhimgaon hereafter
1:35 statement bhimgaon shall
1:35 statement bhimgaon staff
1:35 statement bhimgaon will
1:61 statement biennium
1:70 statement biennium two
1:-80 statement bigger
1:-95 statement bigger two
1:68 statement biology
1:42 statement biology and
1:70 statement biology to
1:-59 statement birthday
1:-84 statement birthday cake
1:-59 statement biscuits
1:-65 statement biscuits $
1:33 statement biswanath
1:36 statement biswanath high
1:-58 statement block
1:34 statement block $
1:-77 statement block cleared
1:-103 statement bloom
1:-91 statement bloom $
1:31 statement blue
1:106 statement bluebell
1:72 statement bluebell house
1:52 statement bluebell lane
1:75 statement bo
1:50 statement bo ridge
1:92 statement board
1:65 statement board $
1:30 statement board and
1:73 statement board has
1:47 statement board of
1:49 statement board the
1:58 statement board will
1:54 statement boarding
1:40 statement boarding allowance
1:52 statement boat
1:64 statement boat in
1:69 statement body
1:68 statement body bellwether
1:-93 statement book before
1:47 statement book cover
1:67 statement books
1:-70 statement books $
1:81 statement books and
1:35 statement books are
1:61 statement books back
1:32 statement books in
1:65 statement books titles
1:76 statement books to
1:44 statement books together
1:-44 statement boots
1:65 statement borough
1:73 statement borough council
1:46 statement borrow
1:39 statement borrow by
1:61 statement bosco
1:35 statement bosco for
1:38 statement bosco s
1:35 statement bosco tezpur
1:33 statement both
1:60 statement both $
1:-114 statement both clubs
1:31 statement both governing
1:-84 statement both mayors
1:43 statement both parties
1:31 statement both playgroups
1:38 statement both principals
1:119 statement both schools
1:48 statement both sides
1:73 statement both staffs
1:63 statement bottom
1:75 statement bottom quarter
1:45 statement bought
1:43 statement bought from
1:121 statement bovey
1:120 statement bovey hill
1:74 statement box
1:67 statement box of
1:65 statement boxes
1:43 statement boxes and
1:42 statement boy
1:40 statement boy who
1:-69 statement boys
1:-70 statement boys and
1:45 statement boys kisumu
1:31 statement boys supported
1:41 statement br
1:39 statement br anselm
1:61 statement brackenridge
1:59 statement brackenridge school
1:-129 statement bramley
1:-104 statement bramley cross
1:-90 statement branch
1:-97 statement branch will
1:50 statement bread
1:58 statement bread company
1:50 statement break
1:34 statement break for
1:48 statement brid
1:65 statement brid $
1:65 statement bridge
1:63 statement bridge middle
1:41 statement bright
1:66 statement bright due
1:61 statement brindle
1:80 statement brindle school
1:72 statement bring
1:78 statement bring chalkboards
1:52 statement bring results
1:-44 statement bring water
1:66 statement bring your
1:-68 statement bronze
1:-90 statement bronze silver
1:-89 statement broom
1:-98 statement broom goes
1:-81 statement brought
1:-70 statement brought $
1:-58 statement budget
1:-111 statement budget $
1:97 statement budget driver
1:64 statement budget setting
1:-65 statement built
1:38 statement built by
1:-89 statement built up
1:37 statement bunk
1:36 statement bunk down
1:96 statement bureau
1:86 statement bureau $
1:57 statement bureau checks
1:72 statement bureau kindergarten
1:-68 statement bursar
1:-95 statement bursar by
1:49 statement bursar will
1:45 statement bursars
1:55 statement bursars speak
1:68 statement bursary
1:46 statement bursary of
1:-66 statement bus $
1:70 statement bus common
1:39 statement bus dut
1:70 statement bus fares
1:44 statement bus is
1:64 statement bus leaves
1:-64 statement bus was
1:40 statement bush
1:38 statement bush well
1:86 statement business
1:63 statement business manager
1:-43 statement but
1:-66 statement but cite
1:32 statement but in
1:45 statement but the
1:37 statement buys
1:36 statement buys its
1:42 statement by
1:-63 statement by $
1:-62 statement by a
1:72 statement by bluebell
1:55 statement by boat
1:-108 statement by christmas
1:34 statement by each
1:39 statement by email
1:72 statement by example
1:-70 statement by february
1:56 statement by fenside
1:41 statement by ferry
1:55 statement by fifteen
1:30 statement by form
1:-114 statement by friday
1:42 statement by july
1:61 statement by june
1:41 statement by line
1:61 statement by linton
1:48 statement by monday
1:-96 statement by my
1:59 statement by national
1:89 statement by next
1:53 statement by nobody
1:-90 statement by post
1:30 statement by principals
1:44 statement by pupils
1:52 statement by rowan
1:75 statement by screen
1:46 statement by stanmore
1:54 statement by stonegate
1:-94 statement by summer
1:104 statement by the
1:34 statement by time
1:40 statement by tuesday
1:43 statement by turns
1:49 statement by video
1:92 statement c
1:71 statement c $
1:41 statement c kestrel
1:62 statement c munn
1:-79 statement cake
1:-57 statement cake friday
1:62 statement calder
1:71 statement caldermouth
1:55 statement caldermouth art
1:59 statement caldermouth supplies
1:52 statement calendar
1:64 statement calendar was
1:51 statement call
1:67 statement call and
1:92 statement call home
1:63 statement call november
1:52 statement call on
1:62 statement call or
1:-70 statement call today
1:-171 statement came
1:-71 statement came at
1:-157 statement came to
1:58 statement camp
1:35 statement camp ahead
1:43 statement camp at
1:33 statement camp in
1:56 statement campus
1:37 statement campus interviews
1:31 statement campus of
1:94 statement can
1:64 statement can be
1:38 statement can log
1:31 statement can reach
1:41 statement can spare
1:51 statement can stay
1:46 statement can take
1:-111 statement canal
1:-98 statement canal engineer
1:-105 statement candidates
1:-98 statement candidates from
1:-122 statement candidates must
1:74 statement cane
1:59 statement cane river
1:50 statement cannot
1:41 statement cannot be
1:35 statement cannot simply
1:-102 statement canteen
1:-76 statement canteen queue
1:30 statement caoba
1:44 statement caoba primary
1:-96 statement capac
1:-83 statement capac $
1:47 statement capital
1:57 statement capital lyceum
1:53 statement card
1:57 statement card $
1:-98 statement cards
1:-94 statement cards support
1:49 statement career
1:30 statement career speakers
1:90 statement careers
1:51 statement careers day
1:-53 statement caretaker
1:-87 statement caretaker mr
1:78 statement carrick
1:31 statement carrick $
1:62 statement carrick s
1:-74 statement carried forward
1:74 statement carried out
1:73 statement carries
1:50 statement carries one
1:-84 statement carrots
1:-81 statement carrots $
1:99 statement carry
1:35 statement carry a
1:53 statement carry on
1:48 statement carry out
1:64 statement carry the
1:35 statement carrying
1:38 statement carrying a
1:60 statement cassel
1:59 statement cassel applied
1:65 statement castellan
1:56 statement castellan $
1:105 statement castle
1:103 statement castle mead
1:41 statement catalogue
1:37 statement catalogue and
1:50 statement catalogued
1:49 statement catalogued by
1:49 statement caterer
1:48 statement caterer at
1:-60 statement caterers
1:-78 statement caterers $
1:68 statement cathedral
1:73 statement cathedral road
1:36 statement cen
1:38 statement cen $
1:85 statement cent
1:49 statement cent $
1:51 statement cent in
1:55 statement cent of
1:119 statement central
1:63 statement central post
1:31 statement central primary
1:76 statement central sheepwash
1:96 statement centre
1:70 statement centre $
1:53 statement centre for
1:30 statement centre of
1:47 statement centre velden
1:81 statement certificate
1:77 statement certificate $
1:36 statement certificate from
1:39 statement certificate of
1:-44 statement chair
1:34 statement chair the
1:35 statement chair these
1:-107 statement chair welcomed
1:41 statement chaired
1:45 statement chaired by
1:74 statement chalkboards
1:84 statement chalkboards readers
1:-76 statement chambers
1:-76 statement chambers of
1:37 statement chance
1:39 statement chance $
1:-109 statement chapel
1:-86 statement chapel $
1:71 statement charge
1:35 statement charge $
1:33 statement charge of
1:46 statement charge to
1:-106 statement charity
1:-100 statement charity $
1:63 statement chart
1:49 statement chart below
1:98 statement check
1:30 statement check are
1:60 statement check chemicals
1:39 statement check in
1:58 statement check up
1:-99 statement checked
1:-133 statement checked by
1:82 statement checks
1:74 statement checks twice
1:47 statement chemicals
1:61 statement chemicals $
1:93 statement chemistry
1:99 statement chemistry mrs
1:57 statement chemistry practicals
1:42 statement chemistry teacher
1:33 statement chepkoit
1:34 statement chepkoit academy
1:-82 statement chess
1:-79 statement chess club
1:-92 statement children and
1:35 statement children at
1:73 statement children from
1:35 statement children in
1:55 statement children into
1:-72 statement children laughed
1:33 statement children there
1:39 statement children who
1:32 statement chinese
1:46 statement choir
1:46 statement choir is
1:39 statement choir stays
1:49 statement choirs
1:52 statement choirs shall
1:-88 statement choose
1:-115 statement choose bronze
1:74 statement chosen
1:45 statement chosen by
1:73 statement chosen your
1:-65 statement christmas
1:-96 statement christmas i
1:31 statement church
1:30 statement church of
1:52 statement circle
1:71 statement circular
1:65 statement circular $
1:43 statement circulate
1:44 statement circulate the
1:-119 statement cite
1:-81 statement cite lack
1:-44 statement city
1:39 statement city level
1:-100 statement city writes
1:-90 statement claim
1:-109 statement claim mileage
1:-130 statement claims
1:-93 statement claims go
1:-101 statement claims will
1:-81 statement class $
1:40 statement class by
1:30 statement class ix
1:52 statement class on
1:30 statement class study
1:31 statement class t
1:69 statement class to
1:56 statement class tutor
1:33 statement class vi
1:33 statement class viii
1:34 statement class xii
1:-97 statement class year
1:112 statement classes
1:30 statement classes $
1:53 statement classes and
1:46 statement classes join
1:46 statement classes may
1:31 statement classes of
1:31 statement classes to
1:78 statement classes under
1:89 statement classroom
1:48 statement classroom $
1:34 statement classroom observation
1:68 statement classroom per
1:71 statement classrooms
1:74 statement classrooms until
1:-104 statement cleared
1:-103 statement cleared in
1:61 statement clegg
1:49 statement clegg reported
1:36 statement clegg saltfleet
1:55 statement clegg to
1:85 statement clerk
1:58 statement clerk $
1:52 statement clerk for
1:49 statement clerk one
1:43 statement clinic $
1:45 statement clinic at
1:-80 statement clinic every
1:-73 statement closed
1:-60 statement closed at
1:-94 statement club
1:44 statement club $
1:-74 statement club at
1:73 statement club of
1:-91 statement club will
1:-93 statement clubs
1:-102 statement clubs share
1:62 statement cluster
1:73 statement cluster $
1:79 statement co
1:70 statement co teaching
1:90 statement coach $
1:-101 statement coach from
1:45 statement coach hi
1:60 statement coach is
1:33 statement coach will
1:98 statement coaches
1:45 statement coaches $
1:58 statement coaches spend
1:57 statement coaches to
1:98 statement coaching
1:57 statement coaching $
1:48 statement coaching eight
1:50 statement coaching for
1:41 statement coaching owner
1:52 statement coaching tutors
1:86 statement coastal
1:71 statement coastal district
1:35 statement code
1:57 statement coe
1:51 statement coe succeeds
1:-78 statement coffee
1:-76 statement coffee $
1:54 statement cold
1:69 statement cold ash
1:69 statement coldwater
1:63 statement coldwater team
1:-107 statement cole
1:-115 statement cole is
1:43 statement colina
1:47 statement colina verde
1:-85 statement collaboration
1:-67 statement collaboration and
1:32 statement colleague
1:61 statement colleagues
1:32 statement colleagues at
1:84 statement colleagues of
1:77 statement collect
1:77 statement collect on
1:30 statement collection of
1:32 statement collective lesson
1:157 statement college
1:90 statement college $
1:41 statement college adelaide
1:53 statement college and
1:40 statement college aquarium
1:106 statement college at
1:35 statement college entrance
1:79 statement college for
1:41 statement college gives
1:44 statement college hands
1:86 statement college of
1:66 statement college shall
1:72 statement college supports
1:79 statement college tutors
1:-106 statement college were
1:103 statement college will
1:54 statement colleges
1:57 statement columb
1:50 statement columb supports
1:171 statement come
1:58 statement come $
1:74 statement come and
1:81 statement come each
1:83 statement come every
1:33 statement come over
1:92 statement come to
1:37 statement come up
1:71 statement come when
1:-39 statement comes
1:31 statement comes first
1:-76 statement comes on
1:53 statement comes one
1:82 statement coming biennium
1:-80 statement coming tmrw
1:-90 statement comments
1:-83 statement comments $
1:-79 statement commerce
1:-85 statement commerce $
1:56 statement commercial
1:37 statement commercial court
1:51 statement commission
1:42 statement commission $
1:32 statement commission stresses
1:108 statement committee
1:32 statement committee $
1:51 statement committee is
1:36 statement committee meets
1:76 statement committee of
1:89 statement common
1:31 statement common code
1:75 statement common in
1:84 statement community
1:73 statement community school
1:49 statement company
1:51 statement company $
1:-91 statement compare
1:-76 statement compare paired
1:74 statement compiled
1:95 statement compiled by
1:-89 statement complained
1:-61 statement complained about
1:47 statement complete
1:-82 statement completed
1:-87 statement completed placements
1:38 statement completion
1:31 statement completion $
1:55 statement compliance
1:43 statement compliance will
1:33 statement compulsory
1:30 statement compulsory education
1:33 statement computers
1:31 statement computers no
1:-84 statement computing
1:-103 statement computing library
1:42 statement concert
1:45 statement concert at
1:45 statement conduct
1:35 statement conduct action
1:31 statement conduct open
1:54 statement conferenc
1:67 statement conferenc $
1:37 statement conference
1:38 statement conference how
1:-66 statement confidence
1:-93 statement confidence rose
1:34 statement confirmed
1:-98 statement congratulations
1:-101 statement congratulations to
1:40 statement congress
1:37 statement congress $
1:30 statement connectivity
1:33 statement connectivity in
1:30 statement consideration
1:31 statement considered
1:-64 statement consultants
1:-67 statement consultants have
1:-45 statement contact
1:-92 statement contact but
1:51 statement contact details
1:62 statement contact ms
1:31 statement content
1:32 statement content responsible
1:31 statement contest
1:-87 statement controls
1:-73 statement controls $
1:51 statement coolabah
1:48 statement coolabah creek
1:55 statement cooperation
1:64 statement coordinate
1:75 statement coordinate the
1:45 statement coordinated
1:72 statement coordinated by
1:47 statement coordinates
1:58 statement coordinates the
1:66 statement coordinator
1:48 statement coordinator linton
1:33 statement coordinators
1:30 statement coordinators by
1:31 statement copied
1:84 statement copperfield
1:81 statement copperfield school
1:57 statement copse
1:55 statement copse road
1:46 statement copy
1:-79 statement cork
1:-100 statement cork and
1:69 statement corn
1:87 statement corn exchange
1:58 statement corner
1:-86 statement corridor
1:-93 statement corridor not
1:46 statement cost after
1:51 statement cost for
1:-46 statement cost of
1:81 statement costs
1:53 statement costs $
1:79 statement costs are
1:34 statement costs nothing
1:-113 statement could
1:-76 statement could not
1:47 statement council
1:86 statement council $
1:61 statement council has
1:55 statement council meets
1:-76 statement council will
1:-73 statement counted
1:-98 statement counted $
1:31 statement counted in
1:40 statement counterparts
1:33 statement counterparts write
1:45 statement county
1:37 statement county $
1:38 statement county and
1:41 statement county congress
1:44 statement county no
1:-94 statement county rate
1:43 statement county schools
1:54 statement county teachers
1:42 statement county vocational
1:79 statement county will
1:108 statement course
1:63 statement course $
1:34 statement course on
1:59 statement course outcomes
1:51 statement course to
1:45 statement course travel
1:65 statement courses
1:38 statement court
1:48 statement court of
1:58 statement cover
1:-114 statement cover $
1:88 statement cover and
1:49 statement cover costs
1:42 statement cover food
1:50 statement cover so
1:70 statement cover the
1:45 statement covered
1:50 statement covered by
1:64 statement covers
1:63 statement covers the
1:-135 statement cragside
1:-78 statement cragside primary
1:-69 statement cragside s
1:-61 statement creams
1:-86 statement creams ok
1:32 statement credits
1:33 statement credits for
1:118 statement creek
1:47 statement creek $
1:35 statement creek for
1:35 statement creek has
1:41 statement creek joins
1:73 statement creek primary
1:36 statement creek state
1:35 statement creek with
1:-80 statement cross
1:43 statement cross by
1:-94 statement cross school
1:-86 statement crumble
1:-74 statement crumble $
1:-101 statement cup
1:-93 statement cup goes
1:33 statement cupboards
1:33 statement cupboards and
1:67 statement curriculum
1:59 statement curriculum and
1:39 statement curriculum modules
1:-63 statement custard
1:-97 statement custard creams
1:37 statement cuts
1:34 statement cuts may
1:145 statement d
1:96 statement d $
1:63 statement d equipment
1:53 statement d final
1:85 statement d handbook
1:48 statement d printer
1:79 statement d training
1:50 statement d two
1:67 statement dance
1:68 statement dance ms
1:-108 statement dane
1:-81 statement dane reported
1:-83 statement date
1:-89 statement date and
1:81 statement dates
1:66 statement dates are
1:65 statement dates for
1:114 statement day
1:114 statement day $
1:52 statement day a
1:30 statement day and
1:35 statement day camp
1:68 statement day corn
1:38 statement day course
1:57 statement day for
1:33 statement day ndovu
1:50 statement day of
1:-80 statement day said
1:55 statement day to
1:40 statement day what
1:74 statement day workshop
1:64 statement days
1:93 statement days $
1:109 statement days a
1:62 statement days an
1:56 statement days at
1:-94 statement days did
1:-83 statement days for
1:93 statement days in
1:48 statement days notice
1:51 statement days novels
1:60 statement days of
1:92 statement dean
1:60 statement dean $
1:77 statement dean can
1:101 statement dear
1:85 statement dear aldo
1:72 statement dear colleagues
1:39 statement dear margaret
1:72 statement dear rector
1:73 statement dear sister
1:37 statement debating
1:39 statement debating patron
1:94 statement december
1:102 statement december $
1:58 statement december marking
1:68 statement decided
1:69 statement decided that
1:-82 statement declare
1:-66 statement declare their
1:33 statement deep
1:35 statement delegation
1:33 statement delegation keep
1:-95 statement delegations
1:33 statement delegations from
1:-69 statement delegations of
1:40 statement demonstration lesson
1:-54 statement demonstration lessons
1:91 statement demonstration school
1:111 statement dene
1:117 statement dene road
1:121 statement department
1:40 statement department $
1:55 statement department a
1:55 statement department b
1:38 statement department can
1:30 statement department of
1:77 statement department visits
1:46 statement departments
1:50 statement depute
1:58 statement depute head
1:53 statement deputies
1:59 statement deputies of
1:72 statement deputy
1:44 statement deputy for
1:90 statement deputy head
1:31 statement deputy headship
1:73 statement deputy is
1:-93 statement deputy mr
1:61 statement deputy principal
1:65 statement deputy they
1:36 statement deputy told
1:36 statement deputy will
1:-87 statement desirable
1:-85 statement desirable driving
1:80 statement desk
1:89 statement desk $
1:69 statement desks
1:70 statement desks for
1:44 statement details
1:55 statement details $
1:-94 statement dev
1:-75 statement dev i
1:-110 statement did
1:36 statement did not
1:-87 statement did our
1:-109 statement did you
1:33 statement difference
1:36 statement difference between
1:33 statement difficulties are
1:57 statement dill
1:56 statement dill and
1:117 statement director $
1:35 statement director of
1:-76 statement director stressed
1:32 statement director to
1:33 statement disciples
1:-107 statement discussed
1:-92 statement discussed $
1:32 statement discussi
1:39 statement disputes
1:51 statement disputes shall
1:42 statement distances
1:39 statement distances $
1:123 statement district
1:72 statement district education
1:44 statement district grades
1:94 statement district office
1:72 statement district schools
1:-64 statement division
1:-66 statement division to
1:59 statement do his
1:43 statement do it
1:-81 statement do not
1:71 statement do this
1:-70 statement do we
1:-90 statement doctor
1:-90 statement doctor on
1:92 statement does
1:75 statement does $
1:56 statement does not
1:-75 statement dog
1:-102 statement dog $
1:65 statement dollars
1:43 statement dollars $
1:61 statement don
1:62 statement don bosco
1:53 statement donate
1:47 statement donate three
1:-87 statement donations
1:-75 statement donations had
1:87 statement dongxing
1:64 statement dongxing s
1:72 statement donor
1:55 statement donor of
1:34 statement doors
1:30 statement doors that
1:39 statement dormitory
1:40 statement dormitory for
1:65 statement down
1:65 statement down what
1:36 statement down with
1:109 statement dr
1:53 statement dr ames
1:54 statement dr lena
1:37 statement dr osei
1:51 statement dr pio
1:-83 statement draft
1:-84 statement draft newsletters
1:65 statement drama
1:43 statement drama at
1:52 statement drama staff
1:117 statement drawn
1:58 statement drawn by
1:72 statement drawn up
1:48 statement draws
1:39 statement draws a
1:33 statement draws up
1:68 statement drive
1:67 statement drive out
1:93 statement driver
1:61 statement driver from
1:49 statement drivers
1:49 statement drivers must
1:-88 statement driving
1:-79 statement driving licence
1:53 statement drop
1:57 statement drop out
1:36 statement drought
1:34 statement drought $
1:54 statement dry
1:37 statement dry county
1:40 statement dry is
1:99 statement due
1:65 statement due $
1:47 statement due july
1:44 statement due may
1:46 statement due weekly
1:72 statement dunmore teachers
1:-81 statement dunmore v
1:-92 statement dunn
1:-88 statement dunn $
1:89 statement dunsley
1:49 statement dunsley french
1:62 statement dunsley music
1:-87 statement during
1:-96 statement during the
1:43 statement dut
1:37 statement dut $
1:52 statement duties
1:51 statement duties $
1:84 statement e
1:32 statement e $
1:75 statement e havlik
1:31 statement e library
1:65 statement ea
1:69 statement ea $
1:41 statement each
1:47 statement each academic
1:45 statement each beginner
1:-93 statement each branch
)"sv,
    R"(1:57 statement each fortnight
1:80 statement each gets
1:33 statement each have
1:30 statement each head
1:45 statement each hill
1:51 statement each january
1:56 statement each june
1:55 statement each lecturer
1:68 statement each lowveld
1:-77 statement each month
1:67 statement each months
1:62 statement each of
1:35 statement each one
1:51 statement each other
1:41 statement each pair
1:53 statement each partner
1:34 statement each playgroup
1:-90 statement each quarter
1:54 statement each receives
1:52 statement each saltfleet
1:-85 statement each school
1:-94 statement each september
1:33 statement each setting
1:72 statement each strong
1:90 statement each supporting
1:62 statement each teacher
1:93 statement each term
1:70 statement each tuesday
1:61 statement each tutor
1:56 statement each urban
1:52 statement each v
1:56 statement each visit
1:31 statement each visiting
1:39 statement each year
1:106 statement early
1:50 statement early reading
1:103 statement early years
1:34 statement earn
1:79 statement east
1:61 statement east $
1:59 statement east west
1:104 statement easter
1:62 statement easter after
1:65 statement easter ends
1:58 statement easter three
1:71 statement eastmere
1:58 statement eastmere laboratories
1:43 statement eastmere s
1:-61 statement eat
1:-113 statement eat at
1:31 statement ed interns
1:86 statement edited
1:50 statement edited by
1:124 statement education
1:59 statement education authority
1:37 statement education bureau
1:78 statement education gives
1:79 statement education office
1:33 statement education officer
1:67 statement education which
1:-90 statement effect
1:-77 statement effect $
1:39 statement effect on
1:-75 statement effects
1:-71 statement effects are
1:67 statement eight $
1:30 statement eight colleges
1:52 statement eight days
1:-115 statement eight hours
1:57 statement eight of
1:50 statement eight pairs
1:34 statement eight reached
1:35 statement eight thousand
1:-89 statement eight were
1:44 statement either
1:48 statement either party
1:-153 statement eleven
1:-68 statement eleven could
1:-100 statement eleven heads
1:-68 statement eleven lessons
1:-120 statement eleven to
1:33 statement eleven years
1:98 statement elm
1:50 statement elm park
1:38 statement email
1:39 statement email $
1:30 statement employer
1:32 statement employer $
1:32 statement employers
1:36 statement employers like
1:52 statement employment
1:-67 statement encourage
1:-72 statement encourage trade
1:49 statement encouraged
1:39 statement encouraged to
1:152 statement end
1:31 statement end $
1:45 statement end gets
1:30 statement end in
1:49 statement end infants
1:131 statement end of
1:54 statement end on
1:44 statement end primary
1:55 statement end s
1:-67 statement ended
1:-95 statement ended $
1:34 statement endow
1:31 statement endow a
1:65 statement ends
1:38 statement ends on
1:69 statement ends the
1:-87 statement engineer
1:-68 statement engineer $
1:34 statement england
1:73 statement englis
1:46 statement englis $
1:-100 statement english
1:39 statement english and
1:30 statement english before
1:34 statement english class
1:-75 statement english is
1:-91 statement english maths
1:-113 statement english pe
1:75 statement english please
1:-90 statement english science
1:63 statement english six
1:-97 statement english spreadsheets
1:41 statement english teacher
1:-83 statement english tuesday
1:53 statement english two
1:33 statement entering
1:33 statement entering class
1:-107 statement enters
1:-101 statement enters one
1:79 statement entitled
1:88 statement entitled to
1:-58 statement entrance
1:-107 statement entrance $
1:37 statement entrance examination
1:-54 statement entries
1:-77 statement entries by
1:49 statement entries eastmere
1:55 statement equipment
1:71 statement equipment of
1:-87 statement essay
1:-96 statement essay prize
1:-102 statement essays
1:-119 statement essays at
1:-87 statement essential
1:-108 statement essential good
1:59 statement evening
1:33 statement evening course
1:32 statement evening receives
1:32 statement event
1:34 statement event with
1:175 statement every
1:62 statement every adult
1:37 statement every evening
1:37 statement every fortnight
1:60 statement every friday
1:54 statement every half
1:40 statement every july
1:60 statement every june
1:48 statement every lesson
1:56 statement every live
1:59 statement every member
1:32 statement every month
1:38 statement every music
1:97 statement every other
1:61 statement every plan
1:-111 statement every quarter
1:89 statement every second
1:38 statement every teacher
1:60 statement every thursday
1:44 statement every tuesday
1:82 statement every wednesday
1:77 statement everyone
1:47 statement everyone i
1:63 statement everyone old
1:-89 statement evidenc
1:-79 statement evidenc $
1:-87 statement ewart
1:-83 statement ewart reported
1:61 statement examination
1:51 statement examination entries
1:51 statement examinations
1:57 statement examinations and
1:33 statement examinations leave
1:62 statement example
1:54 statement example and
1:-88 statement exams hall
1:46 statement exams officer
1:49 statement excellent
1:31 statement excellent lesson
1:-71 statement except
1:-80 statement except mrs
1:91 statement exchang
1:61 statement exchang $
1:-72 statement exchange
1:-31 statement exchange $
1:31 statement exchange and
1:-69 statement exchange delegations
1:60 statement execution
1:51 statement execution of
1:66 statement executive
1:56 statement executive head
1:72 statement exercise
1:72 statement exercise books
1:46 statement exit
1:45 statement exit review
1:45 statement expect
1:36 statement expect six
1:33 statement expect ten
1:89 statement expected
1:63 statement expected level
1:58 statement expenses
1:57 statement expenses are
1:33 statement experienced
1:74 statement experimental
1:73 statement experimental prima
1:31 statement experimental primary
1:32 statement experiments to
1:89 statement expert
1:93 statement expert advice
1:63 statement expert adviser
1:56 statement expert from
1:72 statement experts
1:64 statement experts who
1:31 statement extends
1:30 statement extends academic
1:40 statement f
1:39 statement f $
1:70 statement faculty
1:62 statement faculty board
1:32 statement faculty is
1:30 statement faculty members
1:-46 statement fair
1:59 statement fair and
1:-74 statement fair each
1:76 statement fairlight
1:63 statement fairlight school
1:37 statement falling
1:41 statement falling numbers
1:63 statement falls
1:67 statement falls english
1:50 statement families
1:37 statement families cover
1:35 statement families of
1:31 statement famous
1:34 statement famous teacher
1:38 statement fare
1:39 statement fare of
1:85 statement fares
1:33 statement fares $
1:78 statement fares are
1:-93 statement farrow
1:-100 statement farrow netherby
1:53 statement favour
1:39 statement favour $
1:94 statement feb
1:44 statement feb dr
1:52 statement feb prof
1:66 statement federation
1:56 statement federation $
1:44 statement fee
1:71 statement fee $
1:-51 statement feedback
1:-87 statement feedback from
1:69 statement feedback the
1:37 statement feels
1:38 statement feels $
1:-90 statement felt
1:-77 statement felt that
1:52 statement fenland
1:62 statement fenland education
1:61 statement fenmoor
1:67 statement fenmoor community
1:63 statement fenn
1:74 statement fenn school
1:98 statement fenside
1:40 statement fenside fortnightly
1:52 statement fenside reported
1:65 statement fenside school
1:60 statement fenside schools
1:-129 statement ferndale
1:-119 statement ferndale $
1:109 statement ferry
1:39 statement ferry fare
1:46 statement ferry fares
1:41 statement ferry is
1:89 statement ferry road
1:42 statement ferry twice
1:39 statement festival
1:38 statement festival training
1:56 statement fewer
1:58 statement fewer than
1:78 statement field
1:61 statement field centre
1:46 statement field trips
1:72 statement fifteen
1:35 statement fifteen of
1:69 statement fifteen points
1:-88 statement fifth
1:-96 statement fifth of
1:43 statement fifty
1:32 statement file for
1:75 statement files
1:57 statement files $
1:30 statement fill
1:30 statement fill vacant
1:-57 statement filled
1:-106 statement filled the
1:35 statement filter
1:31 statement fina
1:31 statement fina $
1:112 statement final
1:59 statement final joint
1:48 statement final semester
1:71 statement final year
1:35 statement finalists
1:34 statement finalists bunk
1:38 statement finance
1:48 statement finance the
1:76 statement finch
1:70 statement finch online
1:-85 statement finding
1:-94 statement finding $
1:31 statement fine
1:33 statement finish
1:33 statement finish follow
1:-70 statement first
1:31 statement first consideration
1:43 statement first ferry
1:-67 statement first from
1:-89 statement first monday
1:86 statement first month
1:37 statement first round
1:34 statement first scholar
1:61 statement first third
1:-101 statement first time
1:83 statement first two
1:-80 statement first year
1:-98 statement fish
1:-79 statement fish $
1:-76 statement fish cork
1:45 statement five
1:-95 statement five $
1:64 statement five day
1:43 statement five days
1:34 statement five hundred
1:54 statement five meets
1:57 statement five of
1:-58 statement five schools
1:66 statement five teachers
1:73 statement five terms
1:66 statement five twilight
1:65 statement five years
1:70 statement flies
1:44 statement flies out
1:34 statement flood
1:35 statement flood season
1:30 statement floods
1:72 statement fly
1:64 statement fly with
1:32 statement fo $
1:-75 statement folding
1:-71 statement folding paper
1:59 statement follow
1:53 statement follow up
1:124 statement following
1:70 statement following $
1:67 statement following for
1:45 statement following to
1:37 statement follows
1:40 statement follows $
1:35 statement food
1:37 statement food $
1:150 statement for
1:34 statement for $
1:68 statement for a
1:-105 statement for absences
1:84 statement for advanced
1:36 statement for all
1:81 statement for both
1:63 statement for brindle
1:67 statement for by
1:36 statement for class
1:67 statement for coaching
1:35 statement for coolabah
1:33 statement for deputy
1:79 statement for each
1:60 statement for eight
1:62 statement for every
1:57 statement for field
1:72 statement for five
1:67 statement for governors
1:31 statement for heping
1:75 statement for it
1:-97 statement for its
1:45 statement for lesson
1:32 statement for lunch
1:43 statement for lunchtime
1:73 statement for mathematics
1:32 statement for nearly
1:38 statement for no
1:35 statement for not
1:122 statement for one
1:-68 statement for physics
1:-72 statement for policy
1:67 statement for progress
1:51 statement for saltfleet
1:41 statement for second
1:54 statement for seconded
1:78 statement for six
1:-71 statement for teachers
1:88 statement for ten
1:35 statement for term
1:107 statement for the
1:-93 statement for thirty
1:87 statement for three
1:44 statement for tw
1:-45 statement for two
1:-99 statement for volunteering
1:73 statement for you
1:40 statement for your
1:91 statement ford
1:85 statement ford end
1:40 statement foreign
1:-91 statement forgave
1:-84 statement forgave me
1:88 statement form
1:34 statement form and
1:44 statement form chemistry
1:30 statement form four
1:49 statement form november
1:30 statement form places
1:35 statement form teachers
1:32 statement form three
1:38 statement form two
1:-58 statement formed
1:-98 statement formed in
1:-72 statement former
1:-73 statement former pupils
1:68 statement formerly
1:48 statement formerly taught
1:75 statement forms
1:59 statement forms $
1:58 statement forms to
1:112 statement fortnight
1:80 statement fortnight $
1:39 statement fortnight each
1:50 statement fortnight to
1:-70 statement fortnightly $
1:55 statement fortnightly and
1:70 statement fortnightly your
1:49 statement forty kits
1:-103 statement forty one
1:51 statement forty pages
1:34 statement forty pupils
1:56 statement forty reading
1:-72 statement forum
1:-89 statement forum closed
1:-86 statement forward
1:-85 statement forward $
1:31 statement forward the
1:30 statement forwarded
1:-79 statement found
1:-80 statement found in
1:81 statement foundation
1:62 statement foundation $
1:82 statement foundation which
1:-114 statement founded
1:-99 statement founded in
1:31 statement founder
1:103 statement four
1:36 statement four day
1:58 statement four days
1:45 statement four demonstration
1:68 statement four mainstream
1:-138 statement four minutes
1:37 statement four of
1:42 statement four partner
1:76 statement four questions
1:73 statement four talks
1:83 statement four teachers
1:33 statement four with
1:45 statement four years
1:-77 statement fourteen
1:-74 statement fourteen $
1:67 statement fourth
1:64 statement fourth of
1:50 statement fractions
1:45 statement fractions $
1:33 statement fragrance
1:33 statement framed with
1:61 statement frances
1:64 statement frances quill
1:74 statement free
1:70 statement free $
1:-81 statement free call
1:51 statement free of
1:81 statement free one
1:63 statement free to
1:42 statement french
1:58 statement french $
1:67 statement french and
1:-90 statement french games
1:73 statement french mme
1:-79 statement fri
1:-109 statement fri spelling
1:63 statement friday
1:-60 statement friday $
1:86 statement friday and
1:52 statement friday at
1:65 statement friday shared
1:78 statement friday to
1:100 statement fridays
1:88 statement fridays $
1:55 statement fridays at
1:49 statement fridays coaching
1:-117 statement friend
1:-104 statement friend $
1:-75 statement friend in
1:-46 statement friendly
1:-46 statement friendly kick
1:-36 statement friends
1:-87 statement friends from
1:82 statement friends of
1:-92 statement friendship
1:-102 statement friendship $
1:55 statement fro
1:61 statement fro $
1:74 statement froebel
1:48 statement froebel college
1:-80 statement from
1:47 statement from $
1:-40 statement from a
1:-78 statement from ashdown
1:39 statement from benton
1:59 statement from both
1:38 statement from br
1:36 statement from bus
1:61 statement from district
1:67 statement from dunmore
1:41 statement from each
1:94 statement from february
1:34 statement from glenalder
1:68 statement from half
1:-70 statement from hatherley
1:78 statement from january
1:60 statement from march
1:60 statement from marlow
1:-86 statement from my
1:-47 statement from next
1:-95 statement from our
1:-161 statement from partner
1:30 statement from per
1:94 statement from redcliff
1:-43 statement from september
1:65 statement from signature
1:32 statement from ten
1:34 statement from tezpur
1:81 statement from this
1:32 statement from thornsea
1:33 statement from to
1:-82 statement from upper
1:38 statement from us
1:-110 statement from westerby
1:93 statement from wexcombe
1:59 statement fry
1:51 statement fry teaches
1:77 statement fuel
1:76 statement fuel from
1:-53 statement ful
1:-82 statement ful $
1:-70 statement full
1:34 statement full pay
1:52 statement full term
1:-108 statement full year
1:-36 statement fund
1:50 statement fund pays
1:-90 statement fund supply
1:54 statement funded
1:66 statement funded by
1:47 statement funding $
1:56 statement funding body
1:-73 statement funding ended
1:46 statement funds
1:60 statement funds the
1:-77 statement furniture
1:-76 statement furniture $
1:-82 statement g
1:-87 statement g stott
1:55 statement gain
1:30 statement game
1:-82 statement games
1:-96 statement games $
1:64 statement gannet
1:87 statement gannet bay
1:66 statement gant
1:59 statement gant will
1:57 statement garden
1:42 statement garden lessons
1:36 statement gather
1:32 statement gather at
1:-81 statement gathering
1:-77 statement gathering $
1:-69 statement gave
1:-70 statement gave up
1:70 statement gentlemen and
1:-105 statement gentlemen friends
1:49 statement geography
1:38 statement geography will
1:71 statement german
1:43 statement german to
1:-130 statement get
1:-61 statement get some
1:-112 statement get the
1:80 statement gets
1:69 statement gets a
1:52 statement gets one
1:69 statement gift
1:64 statement gift of
1:31 statement gifted to
1:33 statement girl
1:34 statement girl of
1:64 statement girls
1:31 statement girls drop
1:31 statement girls entering
1:56 statement girls high
1:55 statement girls may
1:35 statement girls ran
1:58 statement girls school
1:45 statement girls supports
1:-70 statement girls were
1:100 statement give
1:51 statement give a
1:49 statement give four
1:44 statement give online
1:38 statement give them
1:41 statement give two
1:50 statement give written
1:38 statement give your
1:-43 statement given
1:31 statement given a
1:-77 statement given by
1:-74 statement given coffee
1:31 statement given first
1:72 statement given us
1:140 statement gives
1:33 statement gives a
1:75 statement gives expert
1:60 statement gives feedback
1:59 statement gives four
1:41 statement gives party
1:66 statement gives steppe
1:44 statement gives support
1:-70 statement glasses
1:-87 statement glasses to
1:37 statement glenalder
1:38 statement glenalder college
1:98 statement glenmore
1:63 statement glenmore s
1:64 statement glenmore seconds
1:54 statement glenmore withdraws
1:-92 statement globe
1:-78 statement globe $
1:-76 statement go again
1:-75 statement go in
1:75 statement go through
1:63 statement go to
1:49 statement go up
1:-65 statement goes
1:-111 statement goes again
1:33 statement goes deep
1:60 statement goes over
1:-60 statement goes to
1:48 statement gohpur
1:34 statement gohpur $
1:31 statement gohpur girls
1:-62 statement going
1:-91 statement going home
1:-71 statement gold
1:30 statement gold medal
1:-123 statement gold partnership
1:-115 statement golden
1:-76 statement golden time
1:-50 statement good
1:-108 statement good english
1:30 statement good practice
1:-87 statement gorse
1:-96 statement gorse will
1:64 statement got
1:52 statement got the
1:30 statement government
1:33 statement government inter
1:114 statement governors
1:86 statement governors $
1:55 statement grace
1:44 statement grace tull
1:49 statement grade and
1:76 statement grade level
1:55 statement grade or
1:-95 statement grade permanent
1:38 statement grade teacher
1:32 statement graded by
1:-46 statement grades
1:-79 statement grades at
1:46 statement grades the
1:53 statement graduates
1:-93 statement grammar $
1:78 statement grammar school
1:36 statement grandfather
1:34 statement grandfather in
1:-56 statement grandmother
1:-96 statement grandmother sat
1:99 statement grange
1:56 statement grange $
1:67 statement grange s
1:67 statement grange special
1:91 statement grant
1:78 statement grant $
1:58 statement grant of
1:50 statement granted
1:61 statement granted by
1:-69 statement gratitude
1:-58 statement gratitude jean
1:-62 statement great
1:36 statement great artesian
1:-74 statement great joy
1:-74 statement group
1:-73 statement group $
1:32 statement group accident
1:48 statement group of
1:-85 statement group uses
1:66 statement groups
1:55 statement groups at
1:39 statement groups of
1:30 statement guarded
1:32 statement guarded against
1:58 statement guid
1:59 statement guid $
1:48 statement guide
1:61 statement guide the
1:44 statement guiding
1:41 statement guiding principles
1:48 statement gwithy
1:69 statement gwithy road
1:33 statement habit
1:30 statement habit worth
1:-123 statement had
1:36 statement had a
1:-53 statement had been
1:-99 statement had eleven
1:38 statement had hoped
1:-84 statement had learned
1:-85 statement had no
1:-55 statement had nobody
1:56 statement had risen
1:-73 statement had shared
1:31 statement had to
1:-54 statement half
1:-91 statement half were
1:30 statement half year
1:-181 statement hall
1:32 statement hall $
1:-118 statement hall a
1:-105 statement hall and
1:-89 statement hall b
1:-113 statement hall needed
1:-116 statement hall so
1:-83 statement halves
1:-82 statement halves thirds
1:73 statement hand
1:47 statement hand for
1:43 statement hand over
1:54 statement handbook
1:62 statement handbook of
1:-45 statement handed
1:32 statement handed on
1:-56 statement handed over
1:52 statement handover
1:65 statement handover of
1:76 statement hands
1:39 statement hands me
1:34 statement hands on
1:64 statement hands over
1:66 statement haque
1:44 statement haque due
1:72 statement harbour
1:44 statement harbour school
1:48 statement harbour street
1:70 statement harbour takes
1:66 statement harcourt
1:80 statement harcourt book
1:37 statement hardship
1:36 statement hardship allowance
1:44 statement hardware
1:48 statement hardware after
1:53 statement harrowgate
1:65 statement harrowgate formerly
1:57 statement harrowgate high
1:58 statement harvest
1:48 statement harvest bread
1:61 statement has approved
1:-46 statement has been
1:65 statement has chosen
1:88 statement has given
1:-53 statement has had
1:50 statement has matched
1:38 statement has not
1:50 statement has students
1:43 statement has supported
1:-112 statement hatherley
1:-75 statement hatherley comes
1:-128 statement hatherley lends
1:40 statement have $
1:97 statement have a
1:38 statement have agreed
1:40 statement have been
1:-83 statement have not
1:-124 statement have relied
1:47 statement have risen
1:-79 statement have supported
1:74 statement have taken
1:64 statement havlik
1:51 statement havlik dean
1:81 statement hazelwood
1:84 statement hazelwood academy
1:-40 statement he
1:37 statement he draws
1:44 statement he is
1:-79 statement he taught
1:48 statement head
1:56 statement head $
1:-106 statement head accepted
1:63 statement head and
1:31 statement head at
1:67 statement head for
1:-84 statement head lent
1:-91 statement head moira
1:52 statement head mr
1:-71 statement head mrs
1:84 statement head of
1:55 statement head on
1:86 statement head s
1:31 statement head shall
1:49 statement head teacher
1:-70 statement heads
1:-89 statement heads $
1:68 statement heads and
1:69 statement heads of
1:57 statement heads talk
1:-62 statement heads that
1:-102 statement heads value
1:-98 statement heads was
1:33 statement headship $
1:50 statement headteacher
1:51 statement headteacher ashcombe
1:-103 statement heard $
1:63 statement heard by
1:79 statement held
1:34 statement held as
1:36 statement held at
1:61 statement held by
1:57 statement helen
1:52 statement helen tarr
1:63 statement hello
1:58 statement hello everyone
1:44 statement help $
1:72 statement help appoint
1:-94 statement help from
1:57 statement help rewrite
1:-101 statement help they
1:78 statement help this
1:-96 statement help to
1:89 statement help with
1:71 statement help you
1:33 statement helpers
1:30 statement helpers and
1:-39 statement helps
1:-58 statement helps another
1:36 statement helps harbour
1:-74 statement helps itself
1:85 statement helps marsh
1:30 statement heping township
1:-123 statement her
1:-91 statement her boots
1:-88 statement her going
1:-65 statement her letters
1:-72 statement her lips
1:33 statement her mathematics
1:31 statement her post
1:-95 statement her voice
1:40 statement her wing
1:30 statement her worki
1:-94 statement here $
1:79 statement here on
1:49 statement hereafter
1:49 statement hereafter the
1:53 statement hetou
1:30 statement hetou village
1:54 statement heyuan
1:35 statement heyuan dongxing
1:54 statement heyuan on
1:51 statement hi
1:54 statement hi $
1:48 statement high
1:-68 statement high $
1:-58 statement high and
1:33 statement high gohpur
1:122 statement high school
1:54 statement high will
1:58 statement highers
1:47 statement highers shared
1:70 statement hilda
1:74 statement hilda s
1:212 statement hill
1:75 statement hill dunsley
1:56 statement hill kindergarten
1:82 statement hill library
1:73 statement hill pays
1:84 statement hill s
1:93 statement hill school
1:80 statement hill schools
1:66 statement hill stoke
1:58 statement hillfoot
1:50 statement hillfoot harbour
1:53 statement hillside
1:49 statement hillside normal
1:72 statement him
1:63 statement him $
1:45 statement him any
1:77 statement his
1:60 statement his head
1:-93 statement his school
1:80 statement his staff
1:61 statement his two
1:66 statement his year
1:-75 statement history
1:-95 statement history french
1:-82 statement hit
1:-60 statement hit it
1:51 statement hob
1:45 statement hob valley
1:70 statement hoists
1:55 statement hoists were
1:-113 statement holbeck
1:-84 statement holbeck for
1:-83 statement holbeck s
1:30 statement holiday
1:31 statement holiday $
1:62 statement hollin
1:68 statement hollin bank
1:57 statement holly
1:54 statement holly grange
1:-33 statement home $
1:73 statement home routine
1:37 statement home science
1:-56 statement homework
1:-90 statement homework page
1:41 statement honesty
1:42 statement honesty $
1:53 statement hope
1:56 statement hope to
1:38 statement hoped
1:36 statement hoped to
1:-93 statement hospital
1:-77 statement hospital s
1:31 statement hospitality
1:128 statement host
1:59 statement host $
1:31 statement host families
1:104 statement host school
1:52 statement host schools
1:50 statement host year
1:50 statement hostel
1:60 statement hostel is
1:79 statement hosts
1:70 statement hosts a
1:44 statement hotel
1:69 statement hotel $
1:120 statement hour
1:36 statement hour $
1:69 statement hour kingsmead
1:53 statement hour online
1:53 statement hour our
1:-63 statement hours
1:-129 statement hours $
1:65 statement hours each
1:61 statement hours of
1:130 statement house
1:67 statement house $
1:51 statement house granted
1:35 statement house system
1:66 statement housing
1:67 statement housing for
1:58 statement how
1:39 statement how isolated
1:-97 statement how many
1:63 statement how the
1:57 statement how to
1:64 statement how we
1:109 statement hundred
1:57 statement hundred and
1:50 statement hundred books
1:34 statement hundred girls
1:34 statement hundred reading
1:30 statement hundred shillings
1:-145 statement i
1:-71 statement i am
1:-74 statement i brought
1:-81 statement i came
1:69 statement i do
1:-83 statement i had
1:-72 statement i leave
1:-87 statement i ll
1:-69 statement i made
1:49 statement i promised
1:41 statement i remember
1:-70 statement i think
1:-87 statement ida
1:-122 statement ida bloom
1:69 statement ida coe
1:-32 statement idea
1:50 statement idea from
1:-60 statement idea slept
1:50 statement if
1:54 statement if anything
1:-97 statement implications
1:-90 statement implications for
1:-70 statement importance
1:-107 statement importance of
1:-80 statement improvement $
1:73 statement improvement desk
1:51 statement in $
1:48 statement in a
1:50 statement in all
1:-92 statement in another
1:69 statement in april
1:70 statement in august
1:67 statement in b
1:60 statement in beacon
1:33 statement in both
1:-110 statement in boys
1:-77 statement in by
1:43 statement in charge
1:65 statement in december
1:54 statement in each
1:-51 statement in english
1:58 statement in every
1:63 statement in february
1:64 statement in ferry
1:-67 statement in first
1:-96 statement in fish
1:34 statement in form
1:32 statement in heyuan
1:84 statement in hob
1:35 statement in is
1:75 statement in january
1:75 statement in july
1:43 statement in june
1:32 statement in kiswahil
1:-86 statement in lab
1:53 statement in languages
1:92 statement in march
1:-65 statement in mathematics
1:98 statement in may
1:-109 statement in min
1:66 statement in month
1:59 statement in need
1:81 statement in november
1:77 statement in october
1:76 statement in on
1:31 statement in one
1:40 statement in our
1:82 statement in pair
1:50 statement in pairs
1:68 statement in person
1:53 statement in return
1:47 statement in rusinga
1:-75 statement in september
1:67 statement in service
1:-109 statement in she
1:-106 statement in six
1:52 statement in skills
1:32 statement in soun
1:52 statement in special
1:40 statement in term
1:-57 statement in this
1:51 statement in to
1:-92 statement in turn
1:-81 statement in use
1:33 statement in which
1:33 statement in working
1:57 statement in writing
1:40 statement in year
1:30 statement incorporated
1:35 statement incorporated management
1:54 statement ines
1:48 statement ines colina
1:48 statement infants
1:61 statement infants $
1:-95 statement ink
1:-79 statement ink $
1:52 statement inspect
1:63 statement inspect grade
1:-102 statement inspected
1:-77 statement inspected on
1:47 statement inspectorate
1:73 statement inspectorate of
1:121 statement institute
1:54 statement institute for
1:88 statement institute of
1:50 statement institute shall
1:44 statement institute tutors
1:49 statement institution
1:51 statement institution pedagogical
1:75 statement instructors
1:49 statement instructors of
1:44 statement instructors to
1:79 statement intends
1:72 statement intends to
1:34 statement intensive
1:34 statement intensive practice
1:41 statement inter
1:47 statement inter colleges
1:31 statement internal assessment
1:54 statement interns
1:30 statement interns shall
1:56 statement interview
1:58 statement interview dene
1:35 statement interviews
1:34 statement interviews for
1:72 statement into
1:58 statement into our
1:30 statement into the
1:31 statement introduce
1:59 statement invite
1:55 statement invite ford
1:34 statement invite their
1:-67 statement iqbal
1:-107 statement iqbal on
1:-80 statement is an
1:41 statement is at
1:-93 statement is below
1:52 statement is beyond
1:-68 statement is bigger
1:70 statement is carried
1:40 statement is chaired
1:38 statement is entitled
1:-66 statement is fish
1:33 statement is graded
1:37 statement is i
1:68 statement is led
1:44 statement is looked
1:51 statement is made
1:62 statement is mentored
1:42 statement is not
1:38 statement is now
1:-106 statement is open
1:40 statement is ours
1:85 statement is paid
1:36 statement is painted
1:43 statement is paired
1:120 statement is provided
1:60 statement is ready
1:31 statement is received
1:-77 statement is secure
1:48 statement is shared
1:59 statement is short
1:60 statement is still
1:-102 statement is survived
1:-41 statement is the
1:37 statement is there
1:34 statement is thrown
1:67 statement is to
1:-90 statement is uneven
1:48 statement is waived
1:47 statement is who
1:67 statement island
1:43 statement island for
1:44 statement island pupils
1:42 statement island s
1:43 statement island till
1:38 statement islander
1:38 statement islander will
1:39 statement isolated
1:40 statement isolated she
1:59 statement issue
1:46 statement issue one
1:53 statement issued
1:43 statement issued by
1:-35 statement it $
1:52 statement it after
1:67 statement it due
1:-106 statement it has
1:-97 statement it is
1:38 statement it last
1:33 statement it must
1:35 statement it takes
1:63 statement it to
1:53 statement it worked
1:52 statement it yearly
1:121 statement item
1:45 statement item bursary
1:47 statement item examination
1:68 statement item exit
1:51 statement item middle
1:60 statement item sixth
1:-49 statement its
1:45 statement its best
1:-91 statement its help
1:46 statement its laboratory
1:52 statement its lathe
1:33 statement its learners
1:65 statement its master
1:58 statement its online
1:74 statement its own
1:-85 statement its partner
1:44 statement its phonics
1:58 statement its practice
1:-84 statement its pupils
1:-85 statement its roller
1:46 statement its syllabus
1:46 statement its teachers
1:-104 statement itself
1:-54 statement itself that
1:33 statement ix
1:30 statement ix $
1:57 statement j
1:59 statement j bright
1:160 statement january
1:61 statement january $
1:88 statement january and
1:40 statement january helen
1:91 statement january to
1:62 statement january until
1:53 statement japanese
1:37 statement japanese class
1:-68 statement jean
1:-71 statement jean farrow
1:70 statement joanna
1:44 statement joanna peel
1:74 statement job
1:62 statement job share
1:-96 statement join a
1:61 statement join free
1:79 statement join our
1:52 statement join riverside
1:33 statement join the
1:61 statement join them
1:38 statement joins
1:34 statement joins our
1:140 statement joint
1:47 statement joint board
1:37 statement joint committee
1:50 statement joint concert
1:56 statement joint conferenc
1:50 statement joint fair
1:68 statement joint grade
1:45 statement joint planning
1:68 statement joint timetable
1:53 statement jointly
1:52 statement jointly revise
1:33 statement jointly write
1:37 statement joke
1:38 statement joke out
1:34 statement journey
1:34 statement journey $
1:-91 statement joy
1:-65 statement joy to
1:-88 statement judgement
1:-72 statement judgement requires
1:122 statement july
1:134 statement july $
1:65 statement july eight
1:89 statement july head
1:-75 statement june and
1:87 statement june bring
1:35 statement june for
1:49 statement kamara
1:53 statement kamara to
)"sv,
    R"(1:89 statement karroo
1:83 statement karroo east
1:73 statement katrin
1:64 statement katrin $
1:-80 statement keep
1:31 statement keep full
1:-85 statement keep the
1:33 statement keeping alive
1:47 statement keeps
1:39 statement keeps a
1:38 statement kelly
1:40 statement kelly teaches
1:49 statement kenwyn
1:82 statement kenwyn lower
1:-45 statement kept
1:-69 statement kept bees
1:76 statement kept by
1:-73 statement kept since
1:47 statement kerio
1:45 statement kerio day
1:70 statement kerr
1:52 statement kerr phone
1:38 statement kestrel
1:37 statement kestrel steel
1:34 statement key
1:32 statement key person
1:-69 statement kick
1:-44 statement kick off
1:66 statement kilimo
1:39 statement kilimo girls
1:37 statement kilimo laboratory
1:40 statement kilimo s
1:35 statement kind
1:34 statement kind in
1:32 statement kindergart $
1:140 statement kindergarten
1:44 statement kindergarten $
1:30 statement kindergarten goes
1:62 statement kindergarten month
1:48 statement kindergarten principal
1:62 statement kindergarten sends
1:60 statement kindergarten teachers
1:61 statement kindergarten to
1:92 statement kindergartens
1:37 statement kindergartens $
1:71 statement kindergartens are
1:53 statement kindergartens by
1:33 statement kindly
1:35 statement kindly $
1:57 statement kingsford
1:62 statement kingsford $
1:55 statement kingsford polytechnic
1:72 statement kingsmead
1:68 statement kingsmead st
1:41 statement kingsmere
1:44 statement kingsmere college
1:37 statement kisumu
1:42 statement kisumu $
1:34 statement kiswahil
1:33 statement kiswahil $
1:54 statement kit
1:57 statement kit $
1:50 statement kitchen
1:35 statement kitchen and
1:34 statement kitchen was
1:-55 statement kits
1:62 statement kits and
1:-81 statement kits in
1:-97 statement knew
1:-73 statement knew the
1:72 statement know
1:83 statement know that
1:34 statement known
1:-111 statement kofi
1:-98 statement kofi mensa
1:31 statement kulkarni
1:32 statement kulkarni to
1:71 statement l
1:43 statement l haque
1:74 statement lab boots
1:-107 statement lab corridor
1:69 statement laboratories
1:59 statement laboratories and
1:42 statement laboratories on
1:59 statement laboratory
1:35 statement laboratory assistants
1:41 statement laboratory cannot
1:41 statement laboratory technician
1:36 statement laboratory to
1:-89 statement lack
1:-87 statement lack of
1:-75 statement ladies and
1:37 statement ladies each
1:74 statement ladies our
1:96 statement lake
1:81 statement lakeside
1:53 statement lakeside high
1:-68 statement lamb
1:-135 statement lamb $
1:-40 statement lamp
1:-89 statement lamp of
1:62 statement lamp set
1:68 statement land
1:64 statement land on
1:173 statement lane
1:62 statement lane $
1:36 statement lane nursery
1:34 statement lane one
1:86 statement lane rural
1:74 statement lane s
1:87 statement lane staff
1:55 statement lane where
1:88 statement language
1:30 statement language for
1:60 statement language month
1:54 statement languages
1:39 statement languages $
1:66 statement lanner
1:56 statement lanner girls
1:31 statement lap
1:31 statement lap tak
1:-47 statement laptops
1:-76 statement laptops given
1:52 statement laptops owner
1:49 statement larchwood
1:53 statement larchwood county
1:-78 statement largely
1:-67 statement largely positive
1:-83 statement larger
1:-93 statement larger where
1:89 statement larkhill
1:62 statement larkhill college
1:85 statement larkhill two
1:-77 statement last
1:-103 statement last four
1:-97 statement last three
1:84 statement last year
1:43 statement lasts
1:51 statement lasts four
1:-64 statement late
1:-82 statement late $
1:-120 statement late claims
1:36 statement late start
1:33 statement later
1:32 statement later will
1:48 statement lathe
1:46 statement lathe workshop
1:-77 statement laughed
1:-99 statement laughed at
1:76 statement launch
1:54 statement launch spoon
1:36 statement law
1:32 statement law $
1:66 statement laws
1:51 statement laws takes
1:49 statement le
1:43 statement le $
1:198 statement lead
1:41 statement lead and
1:84 statement lead does
1:54 statement lead for
1:36 statement lead nursery
1:62 statement lead oakfield
1:68 statement lead partner
1:33 statement lead principals
1:40 statement lead school
1:52 statement lead schools
1:83 statement lead spends
1:55 statement lead will
1:79 statement leader
1:51 statement leader coaching
1:54 statement leader shadows
1:43 statement leader would
1:54 statement leaders
1:52 statement leaders course
1:34 statement leaders from
1:-100 statement leaders have
1:47 statement leaders join
1:35 statement leaders of
1:49 statement leaders step
1:50 statement leaders would
1:96 statement leadership
1:85 statement leadership of
1:61 statement leading
1:56 statement leading kindergarten
1:77 statement leads
1:82 statement leads a
1:73 statement leads by
1:-43 statement learn
1:-91 statement learn $
1:56 statement learn your
1:-87 statement learned
1:-59 statement learned her
1:-62 statement learned to
1:61 statement learners
1:34 statement learners at
1:34 statement learners can
1:41 statement learners walk
1:-46 statement learning
1:35 statement learning $
1:72 statement learning foundation
1:-86 statement learning goes
1:103 statement least
1:67 statement least five
1:37 statement least of
1:64 statement least one
1:41 statement least per
1:50 statement leave here
1:37 statement leave is
1:-88 statement leave with
1:61 statement leaver
1:51 statement leaver $
1:55 statement leavers
1:53 statement leavers $
1:33 statement leavers of
1:70 statement leaves
1:58 statement leaves at
1:37 statement leaves written
1:68 statement leaving
1:70 statement leaving $
1:49 statement lecturer
1:70 statement lecturer stays
1:52 statement lecturers
1:32 statement lecturers are
1:53 statement lecturers to
1:80 statement led
1:80 statement led by
1:-93 statement leek
1:-120 statement leek and
1:36 statement left
1:38 statement left to
1:-61 statement legend
1:-75 statement legend $
1:54 statement lena
1:57 statement lena ofori
1:90 statement lend
1:30 statement lend books
1:74 statement lend you
1:-42 statement lends
1:57 statement lends a
1:43 statement lends fenmoor
1:-80 statement lends its
1:-86 statement length
1:-70 statement length words
1:-43 statement lent
1:-94 statement lent by
1:-78 statement lent me
1:73 statement lent weekly
1:65 statement less
1:63 statement less than
1:98 statement lesson
1:60 statement lesson $
1:48 statement lesson and
1:51 statement lesson at
1:55 statement lesson in
1:32 statement lesson is
1:38 statement lesson shall
1:47 statement lesson study
1:33 statement lesson there
1:67 statement lessons a
1:55 statement lessons at
1:31 statement lessons each
1:37 statement lessons for
1:30 statement lessons hazelw
1:78 statement lessons in
1:62 statement lessons our
1:-84 statement lessons painted
1:58 statement lessons side
1:61 statement lessons the
1:45 statement lessons together
1:-104 statement lessons two
1:-87 statement lessons were
1:-73 statement let
1:-88 statement let us
1:-33 statement letter
1:35 statement letter a
1:36 statement letter about
1:-75 statement letter from
1:77 statement letter went
1:45 statement letter with
1:31 statement letter writing
1:51 statement lettered
1:44 statement lettered parts
1:-53 statement letters
1:-59 statement letters here
1:154 statement level
1:91 statement level $
1:51 statement level test
1:80 statement librarian
1:54 statement librarian for
1:68 statement librarian returns
1:57 statement libraries
1:37 statement libraries will
1:-32 statement library $
1:39 statement library catalogue
1:30 statement library of
1:-36 statement licence
1:-60 statement licence $
1:42 statement licence did
1:68 statement lies
1:62 statement lies with
1:-74 statement light
1:-110 statement light the
1:43 statement like
1:39 statement like from
1:33 statement like to
1:51 statement lind
1:57 statement lind $
1:50 statement lindau
1:60 statement lindau vale
1:50 statement line $
1:45 statement line by
1:-82 statement line plenary
1:37 statement linhe
1:34 statement linhe experimental
1:82 statement link
1:46 statement link $
1:46 statement link teacher
1:89 statement linton
1:59 statement linton $
1:60 statement linton borough
1:50 statement linton early
1:-78 statement lips
1:-95 statement lips river
1:68 statement list
1:78 statement literacy
1:73 statement literacy expert
1:49 statement literacy lead
1:-85 statement little confidence
1:134 statement little oak
1:57 statement liuwan
1:56 statement liuwan kindergarten
1:112 statement live
1:35 statement live from
1:46 statement live lesson
1:66 statement live lessons
1:-50 statement ll
1:-73 statement ll get
1:67 statement loading
1:80 statement loading bay
1:60 statement loan four
1:-100 statement loan from
1:50 statement loan staff
1:-42 statement local
1:-98 statement local charity
1:60 statement local language
1:77 statement lodging
1:74 statement lodging in
1:36 statement log
1:37 statement log in
1:65 statement logo
1:76 statement logo was
1:69 statement lokwamor
1:37 statement lokwamor for
1:35 statement lokwamor learners
1:34 statement lokwamor mixed
1:35 statement lokwamor team
1:-47 statement long
1:38 statement long distances
1:-122 statement long division
1:34 statement long service
1:-88 statement longacre
1:-91 statement longacre school
1:41 statement longer
1:30 statement longer in
1:79 statement look
1:30 statement look after
1:60 statement look again
1:50 statement look at
1:40 statement looked
1:41 statement looked at
1:59 statement lorimer
1:57 statement lorimer trust
1:30 statement lorry
1:-104 statement lot
1:-76 statement lot $
1:-72 statement lot coming
1:38 statement low harbour
1:68 statement low marsh
1:-86 statement low performing
1:84 statement lower
1:82 statement lower $
1:76 statement lower fenn
1:56 statement lower mbeya
1:78 statement lowick
1:58 statement lowick and
1:62 statement lowick to
1:97 statement lowveld
1:52 statement lowveld school
1:63 statement lowveld teachers
1:36 statement ltd
1:56 statement ltd shall
1:40 statement lu
1:39 statement luke
1:42 statement luke s
1:-41 statement lunch
1:-81 statement lunch $
1:31 statement lunch allowance
1:49 statement lunchtime
1:51 statement lunchtime s
1:73 statement lusk
1:67 statement lusk will
1:128 statement lyceum
1:68 statement lyceum $
1:55 statement lyceum gives
1:77 statement lyceum is
1:59 statement lyceum marks
1:54 statement lyceum s
1:-59 statement lyle
1:-79 statement lyle $
1:38 statement machines
1:40 statement machines in
1:-68 statement made
1:-102 statement made and
1:71 statement made between
1:-87 statement made mistakes
1:32 statement made one
1:-133 statement main
1:-97 statement main block
1:-77 statement main partner
1:-87 statement main shepherd
1:49 statement mainstream
1:65 statement mainstream primaries
1:40 statement make
1:30 statement make a
1:32 statement make rounds
1:34 statement management
1:33 statement management committee
1:57 statement manager
1:50 statement manager takes
1:-104 statement many
1:-70 statement many days
1:68 statement maps
1:59 statement maps $
1:136 statement march
1:45 statement march $
1:63 statement march aisha
1:60 statement march dr
1:38 statement march each
1:71 statement march t
1:54 statement march the
1:34 statement margaret
1:38 statement margaret thank
1:50 statement marine
1:38 statement marine welding
1:116 statement mark
1:51 statement mark the
1:54 statement mark tinsley
1:-86 statement marked
1:-69 statement marked line
1:-76 statement marketing
1:-112 statement marketing team
1:76 statement marking
1:50 statement marking is
1:65 statement marking policy
1:65 statement marks
1:54 statement marks one
1:78 statement marlow
1:85 statement marlow grange
1:154 statement marsh
1:94 statement marsh end
1:95 statement marsh lane
1:69 statement marsh lodging
1:65 statement marsh s
1:76 statement marsh school
1:45 statement marsh students
1:63 statement master
1:31 statement master must
1:38 statement master s
1:-107 statement matched controls
1:83 statement matched the
1:44 statement matched with
1:50 statement mathe
1:48 statement mathe $
1:44 statement mathematics
1:65 statement mathematics $
1:67 statement mathematics holly
1:-78 statement mathematics it
1:-118 statement mathematics monday
1:57 statement mathematics posts
1:32 statement mathematics studio
1:63 statement mathematics support
1:56 statement mathematics tanner
1:84 statement mathematics teachers
1:35 statement mathematics will
1:-87 statement maths
1:57 statement maths coaching
1:-79 statement maths computing
1:-95 statement maths english
1:-112 statement maths history
1:44 statement maths lead
1:-76 statement maths re
1:53 statement maths teacher
1:40 statement maths with
1:-82 statement matter
1:-96 statement matter $
1:49 statement may
1:58 statement may and
1:-85 statement may claim
1:30 statement may each
1:38 statement may oblige
1:48 statement may shadow
1:55 statement may sit
1:32 statement may spend
1:59 statement may use
1:46 statement may we
1:47 statement may withdraw
1:-114 statement mayors
1:-86 statement mayors on
1:74 statement mbeya
1:57 statement mbeya $
1:75 statement mbeya hill
1:42 statement me a
1:39 statement me at
1:54 statement me before
1:-99 statement me her
1:48 statement me names
1:98 statement mead
1:75 statement mead $
1:54 statement mead classes
1:77 statement mead monthly
1:71 statement mead s
1:-74 statement meals
1:-109 statement meals are
1:40 statement mean
1:41 statement mean rubbish
1:71 statement means
1:42 statement means a
1:48 statement means this
1:37 statement meant
1:33 statement meant kindly
1:-105 statement measurable
1:-86 statement measurable effect
1:59 statement measure
1:54 statement measure phonics
1:52 statement measures
1:51 statement measures in
1:117 statement meet
1:48 statement meet each
1:47 statement meet every
1:30 statement meet once
1:45 statement meet online
1:31 statement meet their
1:67 statement meeting
1:62 statement meeting $
1:53 statement meeting a
1:75 statement meetings
1:52 statement meetings $
1:77 statement meets
1:59 statement meets the
1:53 statement meets under
1:31 statement megabytes
1:93 statement member
1:34 statement member kindergart
1:45 statement member kindergartens
1:31 statement member of
1:44 statement member school
1:58 statement member schools
1:82 statement members
1:36 statement members $
1:46 statement memo
1:44 statement memo $
1:43 statement memorandum
1:38 statement memorandum $
1:-107 statement mensa
1:-85 statement mensa $
1:129 statement mentor
1:70 statement mentor $
1:34 statement mentor mentors
1:50 statement mentor nursery
1:34 statement mentor of
1:51 statement mentor school
1:36 statement mentor who
1:68 statement mentored
1:66 statement mentored by
1:60 statement mentored tollgate
1:90 statement mentors
1:36 statement mentors call
1:57 statement mentors per
1:36 statement mentors visit
1:-74 statement mercy
1:-77 statement mercy will
1:80 statement met
1:57 statement met by
1:58 statement met on
1:63 statement met weather
1:56 statement microscopes
1:62 statement microscopes leave
1:33 statement mid term
1:128 statement middle
1:51 statement middle leader
1:76 statement middle leaders
1:98 statement middle school
1:-49 statement mileage
1:-101 statement mileage at
1:80 statement mileage host
1:51 statement mill
1:46 statement mill hotel
1:-101 statement min
1:-105 statement min s
1:38 statement mine
1:42 statement mine from
1:57 statement minib
1:71 statement minib $
1:98 statement minibus
1:73 statement minibus fuel
1:60 statement minibus on
1:75 statement ministry
1:61 statement ministry covers
1:57 statement ministry of
1:31 statement minle
1:31 statement minle to
1:-72 statement minutes
1:-57 statement minutes $
1:-147 statement minutes a
1:36 statement minutes and
1:45 statement minutes of
1:-72 statement miss
1:-70 statement miss lamb
1:-73 statement miss swann
1:-130 statement missing
1:-132 statement missing $
1:54 statement mission
1:62 statement mission grammar
1:-78 statement mistakes
1:-81 statement mistakes and
1:54 statement mixed
1:41 statement mixed day
1:35 statement mixed secondary
1:72 statement mme
1:76 statement mme roux
1:36 statement mobile
1:32 statement mobile science
1:57 statement mock examinations
1:-103 statement mock exams
1:38 statement mock papers
1:44 statement mocks
1:39 statement mocks an
1:74 statement model
1:51 statement model classroom
1:37 statement model lessons
1:38 statement model writing
1:52 statement moderator
1:51 statement moderator $
1:52 statement modules
1:41 statement modules $
1:-99 statement moira
1:-71 statement moira pell
1:67 statement mon bovey
1:-108 statement mon maths
1:-35 statement monday
1:83 statement monday $
1:58 statement monday beacon
1:-78 statement monday hall
1:-103 statement monday of
1:63 statement monday reading
1:133 statement mondays
1:82 statement mondays $
1:55 statement mondays and
1:82 statement mondays at
1:59 statement mondays to
1:60 statement mondays wednesdays
1:42 statement monitored
1:44 statement monitored by
1:53 statement month $
1:30 statement month and
1:36 statement month away
1:59 statement month d
1:-73 statement month nurses
1:82 statement monthly
1:78 statement monthly to
1:100 statement months
1:98 statement months $
1:74 statement months each
1:-77 statement moor
1:-91 statement moor with
1:79 statement moorgate
1:63 statement moorgate drama
1:60 statement moorgate school
1:39 statement mor
1:40 statement mor $
1:-32 statement more than
1:30 statement more when
1:-52 statement morning
1:-86 statement morning $
1:81 statement mornings
1:50 statement mornings weekly
1:122 statement moss
1:82 statement moss bank
1:-84 statement most
1:-74 statement most $
1:-88 statement mot
1:-97 statement mot $
1:56 statement mount
1:44 statement mount ashby
1:-111 statement mountain
1:-70 statement mountain sea
1:46 statement move
1:36 statement move a
1:39 statement move up
1:38 statement moves out
1:-60 statement moves outdoors
1:44 statement moves to
1:-103 statement mow
1:-82 statement mow the
1:50 statement mr adeyemi
1:-117 statement mr cole
1:-70 statement mr dane
1:67 statement mr finch
1:-70 statement mr g
1:44 statement mr laws
1:57 statement mr odell
1:41 statement mr ouma
1:63 statement mr pike
1:-67 statement mr reeve
1:-56 statement mr rudd
1:76 statement mr sato
1:45 statement mr stott
1:73 statement mr ted
1:-75 statement mr tovey
1:-54 statement mrs
1:48 statement mrs ann
1:51 statement mrs bale
1:71 statement mrs bassey
1:-72 statement mrs dunn
1:-79 statement mrs ewart
1:70 statement mrs gant
1:-113 statement mrs ida
1:47 statement mrs lind
1:-95 statement mrs lyle
1:-71 statement mrs p
1:50 statement mrs penn
1:73 statement mrs pryc
1:107 statement ms
1:63 statement ms abel
1:70 statement ms clegg
1:60 statement ms dill
1:47 statement ms ida
1:-132 statement ms iqbal
1:65 statement ms kerr
1:32 statement ms kulkarni
1:-80 statement much
1:-96 statement much on
1:53 statement mud
1:55 statement mud kitchen
1:-75 statement mudbrook
1:-67 statement mudbrook in
1:33 statement municipal
1:32 statement municipal organs
1:42 statement munn
1:82 statement munn due
1:31 statement munyu
1:30 statement munyu boys
1:54 statement museum
1:67 statement museum of
1:100 statement music
1:-114 statement music $
1:64 statement music hour
1:38 statement music lesson
1:49 statement music mr
1:50 statement music teacher
1:30 statement music to
1:59 statement music we
1:-79 statement must
1:-98 statement must be
1:65 statement must hold
1:-128 statement my
1:-87 statement my accent
1:-74 statement my grandmother
1:-87 statement my own
1:32 statement n
1:32 statement n $
1:57 statement nakuru
1:36 statement nakuru in
1:35 statement nakuru the
1:41 statement name
1:31 statement name of
1:83 statement named
1:51 statement named pupils
1:-66 statement names $
1:53 statement names a
1:47 statement names and
1:30 statement names of
1:30 statement names sent
1:31 statement nanle towns
1:65 statement national
1:54 statement national level
1:58 statement national play
1:46 statement ndovu
1:47 statement ndovu day
1:33 statement nearly
1:34 statement nearly all
1:42 statement need
1:-59 statement need biscuits
1:65 statement need early
1:56 statement need saltmarsh
1:-132 statement needed from
1:73 statement needed help
1:-74 statement neighbouring
1:-90 statement neighbouring club
1:-78 statement neither
1:-101 statement neither staff
1:51 statement net
1:30 statement net will
1:-85 statement netherby
1:-87 statement netherby high
1:-90 statement nets
1:-94 statement nets $
1:81 statement nettle
1:93 statement nettle marsh
1:70 statement network
1:77 statement network $
1:-70 statement never
1:-72 statement never once
1:-37 statement new
1:45 statement new college
1:67 statement new deputy
1:62 statement new head
1:-97 statement new nets
1:36 statement new teachers
1:-83 statement new wing
1:59 statement newly
1:74 statement newly qualified
1:-93 statement newsletters
1:-91 statement newsletters $
1:114 statement next
1:61 statement next call
1:49 statement next one
1:86 statement next school
1:58 statement next summer
1:68 statement next term
1:64 statement next two
1:-70 statement next week
1:-107 statement nia
1:-86 statement nia always
1:-121 statement nia thurs
1:76 statement night
1:52 statement night led
1:57 statement nights
1:50 statement nights $
1:31 statement no
1:-89 statement no $
1:83 statement no banners
1:51 statement no charge
1:52 statement no fewer
1:-90 statement no idea
1:69 statement no lead
1:31 statement no less
1:36 statement no longer
1:-76 statement no measurable
1:73 statement no middle
1:49 statement no more
1:66 statement no partner
1:-107 statement no phones
1:62 statement no press
1:-97 statement no register
1:53 statement no school
1:49 statement no senior
1:46 statement nobody $
1:-89 statement nobody for
1:68 statement nominate
1:33 statement nominated by
1:48 statement normal
1:47 statement normal school
1:67 statement northern
1:49 statement northern education
1:40 statement northgate
1:46 statement northgate institute
1:75 statement northmoor
1:61 statement northmoor district
1:74 statement norwell
1:74 statement norwell academy
1:63 statement norwell lends
1:67 statement norwell s
1:54 statement not $
1:37 statement not a
1:37 statement not affected
1:38 statement not allow
1:-133 statement not be
1:-78 statement not built
1:-89 statement not counted
1:62 statement not eight
1:52 statement not fortnightly
1:36 statement not had
1:-75 statement not heard
1:-56 statement not hit
1:56 statement not inspect
1:58 statement not less
1:40 statement not mean
1:55 statement not more
1:69 statement not suit
1:73 statement not yet
1:86 statement note
1:73 statement note of
1:75 statement note that
1:59 statement notes
1:73 statement notes $
1:35 statement notes are
1:57 statement nothing
1:35 statement nothing $
1:68 statement nothing in
1:85 statement notice
1:48 statement notice $
1:47 statement novels
1:63 statement novels $
1:99 statement november
1:86 statement november $
1:31 statement november and
1:111 statement now
1:80 statement now $
1:32 statement now a
1:79 statement now and
1:33 statement now in
1:47 statement number
1:50 statement number who
1:70 statement numbers
1:51 statement numbers are
1:60 statement numbers in
1:35 statement nurse
1:35 statement nurse $
1:95 statement nursery
1:48 statement nursery bluebell
1:32 statement nursery helps
1:32 statement nursery school
1:62 statement nursery to
1:-81 statement nurses
1:-67 statement nurses from
1:-62 statement o
1:-69 statement o $
1:110 statement oak
1:50 statement oak takes
1:63 statement oakfield
1:56 statement oakfield federation
1:96 statement oakmere
1:47 statement oakmere academy
1:36 statement oakmere mrs
1:48 statement oakmere ms
1:36 statement oakmere november
1:43 statement oakmere opposite
1:36 statement oakmere physics
1:61 statement oakmere senior
1:47 statement oakmere would
1:58 statement oakridge
1:69 statement oakridge shall
1:40 statement oblige
1:35 statement oblige the
1:62 statement observation
1:36 statement observation $
1:70 statement observation of
1:49 statement observe
1:56 statement observe lessons
1:-74 statement observed
1:-92 statement observed $
1:65 statement observes
1:62 statement observes each
1:49 statement obtain
1:55 statement obtain the
1:-124 statement oct
1:-45 statement oct dunmore
1:-84 statement oct half
1:83 statement october
1:49 statement october not
1:74 statement odell
1:63 statement odell gannet
1:37 statement odhiambo
1:38 statement odhiambo st
1:184 statement of
1:106 statement of $
1:-30 statement of a
1:34 statement of all
1:50 statement of are
1:104 statement of at
1:74 statement of basic
1:46 statement of behaviour
1:33 statement of bhimgaon
1:71 statement of both
1:110 statement of caldermouth
1:44 statement of charge
1:37 statement of classroom
1:49 statement of co
1:-95 statement of collaboration
1:-73 statement of commerce
1:59 statement of department
1:-32 statement of each
1:75 statement of education
1:39 statement of eight
1:30 statement of england
1:51 statement of english
1:66 statement of exercise
1:31 statement of experiments
1:51 statement of falling
1:49 statement of fenmoor
1:57 statement of ferry
1:40 statement of festival
1:34 statement of first
1:64 statement of five
1:71 statement of french
1:36 statement of gohpur
1:46 statement of harrowgate
1:40 statement of hazelwood
1:30 statement of hetou
1:33 statement of intensive
1:62 statement of its
1:67 statement of june
1:52 statement of kindergarten
1:50 statement of kingsford
1:-84 statement of laptops
1:48 statement of lead
1:-79 statement of learning
1:30 statement of leave
1:51 statement of lindau
1:73 statement of linton
1:42 statement of live
1:57 statement of lower
1:34 statement of marsh
1:43 statement of mathematics
1:43 statement of maths
1:65 statement of mbeya
1:38 statement of mount
1:68 statement of ms
1:49 statement of music
1:47 statement of named
1:-75 statement of new
1:68 statement of next
1:63 statement of no
1:39 statement of norwell
1:64 statement of one
1:66 statement of orchard
1:107 statement of our
1:63 statement of ours
1:31 statement of paints
1:-98 statement of pairs
1:-85 statement of partner
1:47 statement of party
1:66 statement of physics
1:62 statement of play
1:67 statement of pounds
1:42 statement of pupils
1:39 statement of puppets
1:56 statement of reception
1:53 statement of riverside
1:-110 statement of school
1:80 statement of schools
1:-118 statement of science
1:55 statement of secondments
1:35 statement of senior
1:41 statement of september
1:97 statement of service
1:47 statement of six
1:75 statement of stonegate
1:53 statement of tarn
1:32 statement of tasks
1:79 statement of teachers
1:48 statement of technology
1:30 statement of ten
1:37 statement of term
1:156 statement of the
1:-73 statement of their
1:94 statement of this
1:45 statement of thornbury
1:-93 statement of three
1:-83 statement of time
1:40 statement of tolworth
1:35 statement of trainin
1:72 statement of unit
1:90 statement of us
1:59 statement of visits
1:60 statement of visual
1:66 statement of wakuru
1:52 statement of wall
1:51 statement of welding
1:61 statement of wexley
1:67 statement of year
1:83 statement of you
1:102 statement of your
1:-60 statement off
1:-55 statement off bring
1:39 statement offer
1:39 statement offer french
1:78 statement office
1:115 statement office $
1:-73 statement office by
1:78 statement office coordinates
1:51 statement office karroo
1:-74 statement office mrs
1:46 statement office of
1:44 statement office pays
1:34 statement office room
1:32 statement office the
1:80 statement office was
1:80 statement officer
1:31 statement officer from
1:53 statement officer visits
1:50 statement officer will
1:33 statement officers
1:47 statement offices
1:64 statement ofori
1:66 statement ofori welding
1:32 statement often
1:30 statement often have
1:-78 statement ok
1:-69 statement ok $
1:34 statement ol
1:78 statement olave
1:70 statement olave s
1:53 statement old
1:59 statement old mill
1:78 statement old textbooks
1:-57 statement old truth
1:76 statement oldbarrow
1:70 statement oldbarrow central
1:105 statement on
1:-87 statement on $
1:46 statement on a
1:35 statement on activi
1:50 statement on afterwards
1:44 statement on alterna
1:87 statement on alternate
1:-98 statement on and
1:37 statement on august
1:64 statement on behaviour
1:52 statement on classes
1:57 statement on each
1:76 statement on fairlight
1:33 statement on flood
1:51 statement on forty
1:47 statement on friday
1:70 statement on fridays
1:-80 statement on help
1:-112 statement on his
1:63 statement on its
1:49 statement on january
1:56 statement on lessons
1:52 statement on line
1:-51 statement on loan
1:97 statement on mondays
1:55 statement on our
1:-100 statement on page
1:53 statement on post
1:71 statement on reading
1:-89 statement on recruitment
1:53 statement on secondment
1:52 statement on september
1:69 statement on site
1:45 statement on sixty
1:39 statement on sleep
1:34 statement on story
1:-95 statement on sundays
1:31 statement on th
1:36 statement on them
1:63 statement on this
1:35 statement on three
1:52 statement on thursday
1:36 statement on to
1:59 statement on us
1:65 statement on we
1:34 statement on week
1:51 statement on wexcombe
1:40 statement on what
1:-32 statement once $
1:93 statement once a
1:-79 statement once complained
1:30 statement once every
1:202 statement one
1:75 statement one $
1:69 statement one another
1:86 statement one assistant
1:39 statement one at
1:70 statement one box
1:75 statement one c
1:80 statement one card
1:36 statement one chemistry
1:66 statement one class
1:105 statement one day
1:54 statement one deputy
1:37 statement one event
1:53 statement one full
1:35 statement one girl
1:55 statement one head
1:57 statement one joint
1:32 statement one letter
1:48 statement one meeting
1:58 statement one model
1:33 statement one n
1:122 statement one of
1:32 statement one open
1:62 statement one outreach
1:64 statement one page
1:58 statement one scholarship
1:56 statement one school
1:63 statement one set
1:36 statement one teacher
1:-83 statement one team
1:32 statement one term
1:72 statement one test
1:92 statement one tutor
1:-110 statement one very
1:70 statement one vice
1:30 statement one visit
1:-100 statement one visits
1:47 statement one week
1:59 statement one year
1:161 statement online
1:85 statement online $
1:34 statement online every
1:50 statement online fridays
1:57 statement online our
1:62 statement online seminar
1:54 statement online spanish
1:52 statement online tuesdays
1:-42 statement only
1:-94 statement only for
1:35 statement only in
1:33 statement only season
1:51 statement open lesson
1:41 statement open lessons
1:70 statement open our
1:-90 statement open the
1:-60 statement opened
1:-87 statement opened in
1:54 statement opened only
1:61 statement opening
1:75 statement opening day
1:71 statement opens
1:64 statement opens its
1:58 statement opposite
1:46 statement opposite number
1:-97 statement or bean
1:30 statement or better
1:-67 statement or gold
1:44 statement or more
1:75 statement or not
1:47 statement or report
1:-63 statement or thurs
1:32 statement oral
1:35 statement oral english
1:65 statement orchard
1:82 statement orchard park
1:34 statement order
1:30 statement order go
1:32 statement organise
1:32 statement organise excellent
1:-71 statement organised
1:-74 statement organised yes
1:30 statement organs
1:32 statement organs leading
1:42 statement osei
1:38 statement osei of
1:73 statement oswin
1:43 statement oswin s
1:43 statement other $
1:-86 statement other comments
1:30 statement other for
1:86 statement other friday
1:33 statement other in
1:32 statement other one
1:-71 statement other s
1:-103 statement other school
1:-71 statement other teachers
1:97 statement other thursday
1:38 statement ou
1:33 statement ou $
1:38 statement ouma
1:39 statement ouma moves
1:33 statement our annual
1:60 statement our bursar
1:-78 statement our consultants
1:42 statement our deputy
1:41 statement our dormitory
1:41 statement our english
1:47 statement our field
1:-83 statement our glasses
1:37 statement our head
1:66 statement our heads
1:44 statement our japanese
1:33 statement our key
1:54 statement our librarian
1:39 statement our library
1:74 statement our lyceum
1:44 statement our maths
1:76 statement our me
1:47 statement our means
1:58 statement our mock
1:63 statement our music
1:33 statement our net
1:-71 statement our partner
1:73 statement our payroll
1:43 statement our phonics
1:-89 statement our results
1:33 statement our school
1:82 statement our science
1:62 statement our sp
1:-70 statement our spirits
1:92 statement our staff
)"sv,
    R"(1:66 statement our students
1:38 statement our teacher
1:47 statement our teachers
1:-68 statement our top
1:-99 statement our trust
1:-63 statement our twin
1:57 statement our two
1:-71 statement our umbrellas
1:35 statement our wellbeing
1:88 statement our year
1:97 statement ours
1:64 statement ours as
1:49 statement ours for
1:34 statement ours mentors
1:39 statement ours to
1:157 statement out
1:71 statement out $
1:62 statement out a
1:57 statement out for
1:41 statement out in
1:65 statement out of
1:39 statement out teacher
1:35 statement out there
1:71 statement out to
1:47 statement outcomes
1:46 statement outcomes $
1:-114 statement outdoors
1:-120 statement outdoors $
1:-78 statement outfield
1:-81 statement outfield fortnightly
1:30 statement outpost of
1:77 statement outreach
1:71 statement outreach grant
1:48 statement outreach teacher
1:59 statement over before
1:-78 statement over books
1:-110 statement over eight
1:34 statement over for
1:68 statement over forty
1:34 statement over our
1:56 statement over refurbished
1:-80 statement over schools
1:-86 statement over six
1:55 statement over tarn
1:75 statement over the
1:55 statement over to
1:46 statement over twelve
1:59 statement over two
1:-43 statement overall
1:-121 statement overall judgement
1:69 statement overall leadership
1:52 statement overleaf
1:58 statement overleaf $
1:63 statement owen
1:66 statement owen lusk
1:82 statement own $
1:32 statement own bus
1:-91 statement own capac
1:37 statement own first
1:66 statement own leaders
1:36 statement own picnic
1:68 statement own problems
1:33 statement own quiz
1:-99 statement own school
1:31 statement own week
1:107 statement owner
1:57 statement owner c
1:39 statement owner it
1:56 statement owner j
1:95 statement owner l
1:-109 statement oyelaran
1:-78 statement oyelaran $
1:-111 statement p
1:-90 statement p oyelaran
1:30 statement p school
1:75 statement pa
1:78 statement pa the
1:78 statement packs
1:54 statement packs at
1:-60 statement page
1:-106 statement page $
1:39 statement page on
1:59 statement page sheet
1:46 statement pages
1:62 statement pages and
1:-93 statement paid
1:-94 statement paid $
1:114 statement paid by
1:-94 statement paid days
1:55 statement paid for
1:92 statement paid from
1:-75 statement paid only
1:-75 statement painted
1:-115 statement painted the
1:37 statement painted yellow
1:117 statement pair
1:82 statement pair $
1:-79 statement paired
1:-61 statement paired $
1:-105 statement paired schools
1:47 statement paired with
1:-36 statement pairing
1:-102 statement pairing high
1:70 statement pairing of
1:56 statement pairs for
1:56 statement pairs one
1:-103 statement pairs over
1:31 statement pairs qinghe
1:30 statement panel
1:36 statement panel heads
1:33 statement panels
1:-173 statement paper
1:-105 statement paper and
1:-77 statement paper english
1:-108 statement paper mathematics
1:-119 statement paper science
1:-86 statement paper strips
1:56 statement papers
1:75 statement papers in
1:96 statement parents
1:31 statement parents and
1:57 statement parents fund
1:53 statement parents night
1:96 statement park
1:59 statement park academy
1:58 statement park school
1:65 statement parliament
1:66 statement parliament the
1:44 statement part $
1:-51 statement part in
1:79 statement parties
1:41 statement parties each
1:33 statement parties have
1:55 statement parties shall
1:-197 statement partner
1:52 statement partner $
1:54 statement partner abbey
1:-79 statement partner college
1:55 statement partner dene
1:-85 statement partner heads
1:61 statement partner in
1:70 statement partner kindergarten
1:47 statement partner s
1:-226 statement partner school
1:-114 statement partner schools
1:34 statement partner teachers
1:65 statement partner this
1:81 statement partner what
1:-78 statement partner work
1:70 statement partners
1:36 statement partners gather
1:58 statement partners in
1:33 statement partners twice
1:-119 statement partnership
1:-86 statement partnership $
1:-98 statement partnership shield
1:75 statement partnership with
1:58 statement parts
1:48 statement parts $
1:39 statement parts with
1:164 statement party
1:133 statement party a
1:119 statement party b
1:49 statement party c
1:49 statement party may
1:80 statement pass
1:59 statement pass on
1:38 statement pass rate
1:68 statement pass rates
1:87 statement passes
1:99 statement passes $
1:30 statement patchy
1:41 statement patience
1:39 statement patience and
1:35 statement patron
1:41 statement patron shall
1:-85 statement pavilion
1:-76 statement pavilion to
1:77 statement pay
1:50 statement pay $
1:60 statement pay for
1:32 statement pay return
1:64 statement pay the
1:30 statement payable
1:72 statement payroll
1:69 statement payroll $
1:101 statement pays
1:80 statement pays for
1:75 statement pays nothing
1:52 statement pays salaries
1:36 statement pays the
1:-106 statement pe
1:-98 statement pe art
1:-81 statement pe moves
1:-105 statement peas
1:-84 statement peas carrots
1:125 statement pebble
1:70 statement pebble creek
1:57 statement pedagogical
1:68 statement pedagogical college
1:58 statement peel
1:45 statement peel head
1:-73 statement pell
1:-112 statement pell $
1:36 statement pen
1:34 statement pen $
1:53 statement penmoor
1:60 statement penmoor $
1:50 statement penn
1:49 statement penn oakmere
1:57 statement penn wondered
1:31 statement pension
1:108 statement people
1:70 statement people join
1:68 statement people one
1:53 statement people our
1:144 statement per
1:83 statement per cent
1:49 statement per partner
1:53 statement per school
1:66 statement per semester
1:91 statement per term
1:-104 statement performing
1:-94 statement performing schools
1:42 statement period
1:31 statement periods $
1:-72 statement permanent
1:-98 statement permanent hours
1:34 statement permanent year
1:89 statement person
1:69 statement person at
1:35 statement person system
1:30 statement petrol
1:-90 statement pharmacy
1:-88 statement pharmacy will
1:-36 statement phone
1:69 statement phone $
1:-81 statement phone and
1:-93 statement phones
1:-81 statement phones $
1:88 statement phonics
1:55 statement phonics check
1:58 statement phonics lead
1:44 statement phonics library
1:30 statement phonics planning
1:-102 statement photocopier
1:-84 statement photocopier please
1:-94 statement photographs
1:-80 statement photographs are
1:99 statement physics
1:-71 statement physics $
1:61 statement physics englis
1:40 statement physics lesson
1:58 statement physics posts
1:51 statement physics specialist
1:64 statement physics teacher
1:58 statement physics will
1:66 statement pick
1:55 statement pick six
1:37 statement picked
1:30 statement picked by
1:62 statement picnic
1:37 statement picnic $
1:31 statement picnic in
1:67 statement picture
1:66 statement picture books
1:-110 statement pie
1:-95 statement pie or
1:103 statement pike
1:77 statement pike $
1:48 statement pike goes
1:58 statement pio
1:62 statement pio cassel
1:83 statement pit
1:66 statement pit before
1:69 statement pit s
1:65 statement pit sixth
1:57 statement pit students
1:74 statement place at
1:-68 statement place halves
1:64 statement place on
1:76 statement placed
1:63 statement placed in
1:36 statement placed on
1:65 statement placement
1:-76 statement placements
1:-92 statement placements with
1:36 statement places
1:30 statement places are
1:54 statement plainview
1:61 statement plainview $
1:122 statement plan
1:40 statement plan for
1:45 statement plan is
1:73 statement plan lessons
1:35 statement plan mathematics
1:40 statement plan of
1:60 statement plan we
1:81 statement planning
1:61 statement planning beacon
1:30 statement planning stored
1:71 statement plans
1:64 statement plans $
1:105 statement play
1:54 statement play activities
1:68 statement play council
1:100 statement play watch
1:37 statement playgr
1:35 statement playgr $
1:78 statement playgroup
1:46 statement playgroup and
1:32 statement playgroup children
1:33 statement playgroup staff
1:35 statement playgroups
1:39 statement playgroups come
1:-76 statement please do
1:77 statement please free
1:80 statement please note
1:-85 statement please return
1:-77 statement plenary
1:-75 statement plenary which
1:-72 statement point
1:-68 statement point sign
1:60 statement points
1:77 statement points $
1:34 statement policy $
1:-107 statement policy are
1:36 statement policy line
1:50 statement policy ran
1:31 statement polish
1:62 statement polytechnic
1:69 statement polytechnic at
1:52 statement polytechnic shall
1:61 statement pool
1:61 statement pool $
1:60 statement poor
1:43 statement poor and
1:53 statement pos
1:50 statement pos $
1:-108 statement positive
1:-70 statement positive though
1:34 statement post
1:38 statement post $
1:31 statement post and
1:65 statement post for
1:65 statement post office
1:-93 statement post to
1:37 statement posted
1:35 statement posted to
1:60 statement poster
1:61 statement poster for
1:59 statement posts
1:60 statement posts are
1:-85 statement potato
1:-64 statement potato $
1:64 statement pounds
1:72 statement pounds $
1:76 statement power
1:35 statement power cuts
1:48 statement power packs
1:62 statement practical
1:73 statement practical chemistry
1:77 statement practicals
1:48 statement practicals and
1:49 statement practicals low
1:39 statement practicals shall
1:85 statement practice
1:36 statement practice $
1:34 statement practice cannot
1:98 statement practice partner
1:34 statement practised
1:33 statement practised at
1:38 statement practitioner
1:46 statement prefecture
1:35 statement preference
1:41 statement preference in
1:31 statement preparation
1:46 statement prepare
1:30 statement prepare one
1:40 statement prepare the
1:64 statement prepared
1:54 statement prepared by
1:59 statement prepares
1:53 statement prepares the
1:32 statement prescribed $
1:-84 statement present all
1:32 statement present an
1:42 statement present heads
1:41 statement present marking
1:47 statement present mr
1:32 statement present them
1:60 statement press
1:72 statement press no
1:50 statement prima
1:51 statement prima $
1:48 statement primaries
1:66 statement primaries in
1:121 statement primary
1:101 statement primary $
1:79 statement primary and
1:44 statement primary curriculum
1:32 statement primary nanle
1:139 statement primary school
1:36 statement primary schools
1:76 statement primary teachers
1:-116 statement primary their
1:53 statement primary to
1:139 statement principal
1:50 statement principal $
1:40 statement principal for
1:49 statement principal ms
1:58 statement principal of
1:72 statement principal on
1:68 statement principal spoke
1:46 statement principal summit
1:67 statement principal to
1:40 statement principal wirrabee
1:61 statement principals
1:43 statement principals $
1:30 statement principals and
1:37 statement principals february
1:60 statement principals redfern
1:45 statement principals shall
1:41 statement principles
1:38 statement principles $
1:59 statement printer
1:42 statement printer $
1:73 statement priority
1:121 statement priory
1:58 statement priory hands
1:50 statement priory high
1:64 statement priory laboratories
1:109 statement priory s
1:-76 statement prize
1:64 statement prize at
1:-77 statement prize is
1:64 statement prize one
1:-90 statement prize secretary
1:59 statement prizes
1:61 statement problems
1:77 statement problems $
1:67 statement prof
1:63 statement prof e
1:44 statement prof mark
1:30 statement professor
1:32 statement professor rawat
1:87 statement programme $
1:43 statement programme up
1:-97 statement programme well
1:52 statement programme without
1:72 statement progress
1:66 statement progress by
1:60 statement progress in
1:39 statement project
1:44 statement project alo
1:32 statement project veteran
1:49 statement promised
1:49 statement promised to
1:31 statement prov $
1:89 statement provide
1:52 statement provide hours
1:40 statement provide housing
1:67 statement provided
1:89 statement provided by
1:60 statement provider
1:50 statement provider rowan
1:32 statement provides
1:66 statement provincial
1:47 statement provincial level
1:36 statement provincial skills
1:65 statement pryc
1:65 statement pryc $
1:46 statement public
1:49 statement public service
1:-80 statement publish
1:-104 statement publish stories
1:48 statement published
1:75 statement published by
1:-123 statement pudding
1:-70 statement pudding apple
1:84 statement puddle
1:88 statement puddle lane
1:52 statement pupil
1:79 statement pupils $
1:-123 statement pupils aged
1:35 statement pupils and
1:47 statement pupils are
1:79 statement pupils by
1:-93 statement pupils filled
1:35 statement pupils for
1:37 statement pupils in
1:82 statement pupils of
1:-103 statement pupils place
1:49 statement pupils reading
1:-74 statement pupils sang
1:80 statement pupils spend
1:69 statement pupils teams
1:33 statement pupils through
1:-88 statement pupils were
1:43 statement pupils will
1:33 statement puppets
1:37 statement puppets are
1:39 statement purpose
1:45 statement purpose $
1:65 statement put
1:58 statement put together
1:38 statement qinghe
1:68 statement qualified
1:31 statement qualified teacher
1:68 statement qualified teachers
1:32 statement quality
1:109 statement quarry
1:72 statement quarry bank
1:90 statement quarry lane
1:-59 statement quarter
1:34 statement quarter $
1:-82 statement quarter budget
1:70 statement quarter for
1:-83 statement quarter the
1:-75 statement quarters
1:-87 statement quarters between
1:-73 statement quay
1:-111 statement quay $
1:57 statement questions
1:64 statement questions $
1:-77 statement queue
1:-92 statement queue year
1:55 statement quill
1:53 statement quill headteacher
1:47 statement quiz
1:33 statement quiz club
1:34 statement quiz teams
1:-81 statement quote
1:-77 statement quote $
1:61 statement quotes
1:57 statement quotes $
1:64 statement r
1:59 statement r $
1:47 statement r castellan
1:49 statement rahn
1:66 statement rahn student
1:-87 statement rail
1:-103 statement rail tickets
1:-80 statement rain
1:-83 statement rain takes
1:-74 statement raise
1:-57 statement raise our
1:-102 statement raises
1:-95 statement raises attainment
1:36 statement ran $
1:-64 statement ran the
1:66 statement ran to
1:-52 statement rate
1:-114 statement rate $
1:75 statement rate in
1:41 statement rate of
1:36 statement rated
1:48 statement rates
1:63 statement rates will
1:34 statement rawat
1:32 statement rawat will
1:-77 statement re
1:-126 statement re golden
1:43 statement re our
1:64 statement reach
1:39 statement reach at
1:40 statement reach by
1:60 statement read aloud
1:35 statement read by
1:35 statement read more
1:52 statement read one
1:-92 statement read their
1:89 statement readers
1:77 statement readers and
1:211 statement reading
1:85 statement reading at
1:48 statement reading corner
1:103 statement reading hour
1:59 statement reading leadership
1:50 statement reading lessons
1:62 statement reading mrs
1:71 statement reading scheme
1:83 statement reading specialist
1:41 statement reading teachers
1:90 statement ready
1:30 statement ready dongxing
1:89 statement ready to
1:78 statement rebuil
1:73 statement rebuil $
1:-35 statement receive
1:66 statement receive help
1:-95 statement receive two
1:73 statement receivers
1:54 statement receivers four
1:54 statement receivers funded
1:88 statement receives
1:34 statement receives a
1:45 statement receives one
1:55 statement receives three
1:59 statement receiving
1:34 statement receiving school
1:61 statement receiving side
1:73 statement reception
1:48 statement reception leader
1:61 statement reception safeguarding
1:56 statement recipient
1:78 statement recipient school
1:31 statement recommended
1:42 statement recorded
1:38 statement recorded practicals
1:-88 statement records
1:-78 statement records of
1:-81 statement recruitment
1:-67 statement recruitment $
1:70 statement rector
1:60 statement rector teachers
1:47 statement rector the
1:81 statement redcliff
1:57 statement redcliff s
1:79 statement redcliff special
1:56 statement redfern
1:61 statement redfern valley
1:-122 statement reeve
1:-103 statement reeve $
1:102 statement ref
1:101 statement ref a
1:30 statement reference
1:49 statement refunded
1:67 statement refunded at
1:43 statement refurbished
1:56 statement refurbished laptops
1:-45 statement regional
1:-76 statement regional essay
1:44 statement regional inspectorate
1:-85 statement register
1:47 statement register before
1:-49 statement register had
1:-84 statement register of
1:30 statement reimbursed
1:35 statement reimbursed by
1:77 statement release
1:52 statement release four
1:-85 statement relied
1:-77 statement relied too
1:32 statement remains
1:30 statement remedial workbook
1:41 statement remember
1:39 statement remember my
1:-75 statement reminded
1:-96 statement reminded heads
1:56 statement renewable
1:57 statement renewable $
1:-87 statement repair
1:-73 statement repair $
1:33 statement replaced
1:33 statement replaced last
1:50 statement report
1:58 statement report $
1:72 statement report of
1:-68 statement reported
1:-96 statement reported on
1:53 statement reported that
1:40 statement reporting
1:46 statement reporting lesson
1:-85 statement reports
1:-104 statement reports to
1:69 statement requests
1:51 statement requests not
1:-124 statement requires
1:-103 statement requires improvement
1:49 statement research
1:35 statement research together
1:46 statement residential
1:53 statement residential week
1:42 statement respect
1:38 statement respect patience
1:30 statement respectively
1:54 statement responsible
1:-94 statement restock
1:-92 statement restock the
1:70 statement results to
1:-65 statement results went
1:-39 statement return
1:72 statement return $
1:-79 statement return to
1:30 statement return visits
1:74 statement returns
1:53 statement returns each
1:89 statement review
1:45 statement review $
1:70 statement review in
1:35 statement review of
1:60 statement review week
1:43 statement revise
1:64 statement revise the
1:35 statement revised
1:46 statement revised risk
1:71 statement revision
1:59 statement revision site
1:59 statement revision weekend
1:47 statement rewrite
1:36 statement rewrite saltfleet
1:82 statement ridge
1:52 statement ridge arithmetic
1:31 statement rights
1:31 statement rights at
1:58 statement ringmere
1:65 statement ringmere primary
1:-88 statement rings
1:-84 statement rings at
1:56 statement rise
1:49 statement rise from
1:58 statement risen
1:62 statement risen by
1:48 statement risen to
1:69 statement risk
1:48 statement risk register
1:49 statement rita
1:63 statement rita school
1:34 statement river keeps
1:60 statement river leaver
1:-114 statement river mountain
1:46 statement river vocational
1:59 statement riverbank
1:70 statement riverbank little
1:89 statement riverside
1:84 statement riverside s
1:46 statement riverside will
1:169 statement road
1:81 statement road $
1:69 statement road a
1:49 statement road classrooms
1:57 statement road coaching
1:49 statement road leavers
1:57 statement road met
1:34 statement road playgr
1:96 statement road primary
1:71 statement road s
1:81 statement road school
1:39 statement road takes
1:56 statement road was
1:93 statement robotics
1:69 statement robotics club
1:34 statement robotics coach
1:34 statement robotics room
1:-83 statement roller
1:-84 statement roller until
1:71 statement roof is
1:-77 statement roof repair
1:34 statement room
1:71 statement room $
1:35 statement room at
1:40 statement room leaders
1:31 statement room was
1:35 statement room we
1:-107 statement rooms
1:-96 statement rooms $
1:79 statement rosa
1:66 statement rosa goes
1:-104 statement rose
1:-104 statement rose a
1:92 statement rotary
1:65 statement rotary club
1:48 statement round
1:41 statement round $
1:37 statement round spe
1:93 statement routine
1:51 statement routine $
1:72 statement roux
1:73 statement roux $
1:86 statement rowan
1:90 statement rowan tree
1:42 statement rubbish
1:46 statement rubbish $
1:-30 statement rudd
1:49 statement rudd apologised
1:37 statement rudd oakmere
1:-86 statement rudd thanked
1:72 statement rules
1:59 statement rules $
1:31 statement rules of
1:93 statement run
1:71 statement run a
1:33 statement run an
1:77 statement run by
1:63 statement run it
1:56 statement runs a
1:40 statement runs every
1:-39 statement runs for
1:51 statement runs from
1:64 statement runs january
1:109 statement rural
1:98 statement rural school
1:72 statement rusinga
1:43 statement rusinga for
1:42 statement rusinga mixed
1:39 statement rusinga s
1:60 statement ruth
1:160 statement s
1:40 statement s admissions
1:31 statement s advice
1:51 statement s advisers
1:32 statement s alumni
1:90 statement s appraisal
1:35 statement s art
1:40 statement s attendance
1:39 statement s boys
1:-92 statement s broom
1:77 statement s budget
1:60 statement s business
1:54 statement s clerk
1:59 statement s college
1:38 statement s debating
1:65 statement s deputy
1:61 statement s exams
1:30 statement s experience
1:38 statement s favour
1:37 statement s grade
1:-43 statement s head
1:32 statement s hereafter
1:80 statement s house
1:34 statement s laboratory
1:67 statement s letter
1:60 statement s literacy
1:30 statement s lodging
1:47 statement s marking
1:71 statement s middle
1:65 statement s minibus
1:76 statement s mr
1:-86 statement s names
1:73 statement s new
1:67 statement s next
1:33 statement s office
1:55 statement s outreach
1:90 statement s own
1:68 statement s pa
1:-98 statement s partner
1:-94 statement s pharmacy
1:-68 statement s pie
1:78 statement s plans
1:45 statement s pool
1:39 statement s principal
1:78 statement s programme
1:62 statement s pupils
1:34 statement s robotics
1:30 statement s rules
1:-83 statement s salary
1:81 statement s school
1:76 statement s sen
1:65 statement s shar
1:-79 statement s support
1:83 statement s team
1:67 statement s technician
1:49 statement s top
1:49 statement s tuesday
1:45 statement s will
1:-125 statement s work
1:82 statement s yard
1:114 statement s year
1:49 statement safeguarding
1:57 statement safeguarding files
1:73 statement safety
1:32 statement safety comes
1:35 statement safety in
1:50 statement safety standards
1:-64 statement said $
1:-125 statement said cragside
1:94 statement said his
1:62 statement salaries
1:60 statement salaries and
1:-74 statement salary
1:-73 statement salary to
1:48 statement salt
1:47 statement salt river
1:110 statement saltfleet
1:36 statement saltfleet $
1:35 statement saltfleet fro
1:54 statement saltfleet had
1:56 statement saltfleet high
1:43 statement saltfleet middle
1:55 statement saltfleet over
1:58 statement saltfleet s
1:67 statement saltmarsh
1:80 statement saltmarsh primary
1:65 statement saltpan
1:49 statement saltpan $
1:-113 statement sam
1:-62 statement sam do
1:-85 statement sam is
1:-112 statement sam legend
1:109 statement same
1:34 statement same $
1:50 statement same call
1:66 statement same day
1:49 statement same end
1:66 statement same mock
1:34 statement same six
1:47 statement sand
1:48 statement sand table
1:39 statement sand trays
1:64 statement sandpit
1:56 statement sandpit $
1:48 statement sandpit each
1:82 statement sandwiches
1:84 statement sandwiches were
1:-75 statement sang
1:-79 statement sang for
1:54 statement santa
1:45 statement santa rita
1:-66 statement sat
1:-96 statement sat in
1:46 statement satellite
1:73 statement satellite link
1:74 statement sato
1:87 statement sato start
1:76 statement saturday $
1:-95 statement saturday at
1:31 statement saturday trips
1:34 statement saturdays
1:33 statement saturdays to
1:68 statement savanna
1:60 statement savanna air
1:35 statement save
1:32 statement save themselves
1:59 statement sc
1:45 statement sc $
1:112 statement scheme
1:66 statement scheme at
1:42 statement scheme boxes
1:73 statement scheme is
1:45 statement scheme of
1:37 statement scholar
1:33 statement scholar of
1:30 statement scholars and
1:76 statement scholarship
1:54 statement scholarship a
1:38 statement scholarship for
1:48 statement school $
1:30 statement school adopts
1:35 statement school affiliated
1:49 statement school appoints
1:74 statement school are
1:92 statement school as
1:-72 statement school asking
1:74 statement school assists
1:-89 statement school at
1:44 statement school atte
1:41 statement school based
1:32 statement school bhimgaon
1:30 statement school borrows
1:-90 statement school eat
1:-94 statement school enters
1:-71 statement school exchange
1:52 statement school five
1:30 statement school four
1:75 statement school from
1:50 statement school has
1:66 statement school improvement
1:37 statement school intends
1:42 statement school is
1:-125 statement school it
1:48 statement school january
1:35 statement school lead
1:57 statement school leads
1:-85 statement school lot
1:49 statement school marsh
1:-79 statement school may
1:55 statement school member
1:38 statement school nakuru
1:52 statement school names
1:32 statement school of
1:67 statement school office
1:56 statement school our
1:40 statement school owner
1:35 statement school receives
1:-68 statement school rose
1:39 statement school rusinga
1:-85 statement school s
1:67 statement school said
1:-126 statement school seeks
1:62 statement school sends
1:70 statement school shall
1:39 statement school sits
1:-100 statement school spent
1:-82 statement school sports
1:-119 statement school support
1:86 statement school supports
1:46 statement school ten
1:-54 statement school that
1:68 statement school the
1:-100 statement school this
1:120 statement school to
1:32 statement school turkana
1:69 statement school two
1:44 statement school until
1:35 statement school visit
1:-66 statement school was
1:52 statement school weaker
1:-110 statement school were
1:54 statement school which
1:38 statement school will
1:-63 statement school with
1:60 statement school withdrawn
1:65 statement school year
1:65 statement school years
1:-42 statement schools $
1:-118 statement schools answer
1:38 statement schools are
1:34 statement schools biswanath
1:44 statement schools board
1:73 statement schools bureau
1:32 statement schools chepkoit
1:-92 statement schools choose
1:55 statement schools council
1:54 statement schools entitled
1:64 statement schools for
1:47 statement schools hold
1:30 statement schools in
1:33 statement schools kerio
1:31 statement schools make
1:58 statement schools meet
1:81 statement schools of
1:82 statement schools office
1:33 statement schools once
1:40 statement schools plan
1:-74 statement schools raises
1:-78 statement schools report
1:71 statement schools sandwiches
1:59 statement schools shall
1:66 statement schools share
1:63 statement schools sit
1:76 statement schools supply
1:47 statement schools to
1:92 statement schools will
1:-84 statement schools with
1:-46 statement schools xi
1:34 statement science fair
1:-108 statement science from
1:35 statement science lead
1:-108 statement science music
1:47 statement science parts
1:76 statement science passes
1:-107 statement science science
1:40 statement science staff
1:84 statement science teachers
1:38 statement science van
1:-102 statement science wednesday
1:71 statement science week
1:-103 statement scientist
1:-86 statement scientist cup
1:-92 statement scores
1:-103 statement scores at
1:62 statement screen
1:60 statement screen $
1:36 statement screen every
1:61 statement scripts
1:60 statement scripts $
1:-102 statement sea
1:-84 statement sea she
1:45 statement season
1:38 statement season absenteeism
1:-94 statement seated
1:-98 statement seated by
1:61 statement secon
1:53 statement secon $
1:30 statement second
1:-89 statement second class
1:61 statement second day
1:62 statement second one
1:68 statement second saturday
1:48 statement second term
1:57 statement second two
1:104 statement secondary
1:56 statement secondary school
1:53 statement secondary three
1:-72 statement seconded
1:-72 statement seconded for
1:66 statement seconded staff
1:51 statement secondment
1:48 statement secondment for
1:63 statement secondments
1:51 statement secondments $
1:76 statement seconds
1:66 statement seconds a
1:43 statement seconds one
1:-63 statement secretary
1:-99 statement secretary by
1:47 statement secretary mrs
1:51 statement section
1:-95 statement secure
1:-80 statement secure in
1:-32 statement see
1:60 statement see the
1:-55 statement see this
1:-123 statement seeks
1:-97 statement seeks a
1:55 statement seen
1:59 statement seen by
1:-69 statement selby
1:-106 statement selby moor
1:70 statement selects
1:80 statement semba
1:73 statement semba has
1:81 statement semester
1:57 statement semester $
1:31 statement semester in
1:58 statement semester months
1:62 statement seminar
1:82 statement seminar will
1:57 statement sen
1:62 statement sen team
1:-87 statement send a
1:55 statement send four
1:67 statement send me
1:80 statement send the
1:42 statement send two
1:35 statement send up
1:39 statement send us
1:55 statement sending
1:82 statement sending side
1:103 statement sends
1:44 statement sends coaches
1:74 statement sends its
1:53 statement sends one
1:44 statement sends the
1:49 statement sends two
1:90 statement senior
1:56 statement senior forms
1:62 statement senior high
1:43 statement senior leaders
1:42 statement senior students
1:63 statement sensory
1:53 statement sensory kit
1:83 statement sent
1:53 statement sent by
1:55 statement sent home
1:44 statement sent to
1:30 statement sent up
1:-82 statement september
1:31 statement september $
1:39 statement september and
1:-83 statement september in
1:-69 statement september lent
1:62 statement september ms
1:45 statement september the
1:75 statement september to
1:36 statement september were
1:-146 statement september you
1:43 statement serve
1:39 statement serve as
1:31 statement served
1:37 statement server
1:37 statement server that
1:91 statement service
1:65 statement service and
1:51 statement service days
1:38 statement service leave
1:62 statement service licence
1:65 statement serviced
1:81 statement serviced in
1:66 statement sesay
1:52 statement sesay to
1:100 statement sessions
1:36 statement sessions $
1:63 statement sessions on
1:51 statement set
1:56 statement set in
1:48 statement set of
1:-77 statement set ran
1:98 statement set up
1:79 statement sets
1:61 statement sets up
1:57 statement setting
1:55 statement setting $
1:34 statement setting buys
1:99 statement settled
1:69 statement settled on
1:67 statement settled the
1:46 statement settled with
1:38 statement settles
1:33 statement settles children
1:36 statement seven
1:42 statement seven $
1:40 statement sewing
1:38 statement sewing machines
1:62 statement shadow
1:53 statement shadow our
1:39 statement shadow the
1:36 statement shadow their
1:60 statement shadows
1:52 statement shadows ours
1:182 statement shall
1:45 statement shall admit
1:42 statement shall advise
1:86 statement shall be
1:36 statement shall come
1:48 statement shall donate
1:39 statement shall finance
1:31 statement shall forward
1:69 statement shall give
1:50 statement shall have
1:69 statement shall jointly
1:75 statement shall know
1:40 statement shall prepare
1:55 statement shall provide
1:31 statement shall release
1:51 statement shall second
1:31 statement shall send
1:49 statement shall supervise
1:30 statement shall take
1:30 statement shall tour
1:32 statement shall undergo
1:32 statement shall visit
1:82 statement shar
1:72 statement shar $
1:46 statement share a
1:55 statement share every
1:55 statement share of
1:-80 statement share our
1:63 statement share teachers
1:-89 statement share the
1:43 statement share what
1:39 statement shared
1:63 statement shared $
1:40 statement shared assembly
1:63 statement shared bus
1:-102 statement shared eleven
1:-125 statement she
1:-87 statement she came
1:38 statement she feels
1:-95 statement she gave
1:-97 statement she is
1:-72 statement she kept
1:65 statement she will
1:36 statement shearing
1:34 statement shearing shed
1:41 statement shed
1:37 statement shed project
1:67 statement sheepwash
1:70 statement sheepwash two
1:80 statement sheet
1:57 statement sheet for
1:66 statement sheet prepared
1:73 statement shelves
1:52 statement shelves and
1:-79 statement shepherd
1:-96 statement shepherd s
1:-94 statement shield
1:-100 statement shield goes
1:49 statement shillings
1:33 statement shillings for
1:30 statement shillings is
1:72 statement shoe
1:63 statement shoe sizes
1:-51 statement short
1:-89 statement short $
1:46 statement short note
1:64 statement short of
1:-114 statement short survey
1:81 statement should
1:45 statement should be
1:32 statement should have
)"sv,
    R"(1:47 statement should rise
1:80 statement showcase
1:56 statement showcase $
1:54 statement shows
1:48 statement shows staff
1:39 statement shuanghe
1:33 statement shut $
1:34 statement si
1:36 statement si $
1:50 statement side by
1:-78 statement side entrance
1:63 statement side larkhill
1:67 statement side nettle
1:-106 statement side peas
1:47 statement sides
1:31 statement sides of
1:56 statement sides set
1:-45 statement sign
1:-77 statement sign missing
1:70 statement signature
1:60 statement signature $
1:-69 statement signed
1:-109 statement signed by
1:33 statement signed for
1:57 statement signing
1:44 statement signing took
1:43 statement sike
1:54 statement sike lane
1:-68 statement silver
1:-65 statement silver or
1:30 statement simply
1:35 statement simply be
1:-30 statement since
1:-80 statement since march
1:47 statement since the
1:-56 statement sister
1:-83 statement sister $
1:46 statement sister benedicta
1:102 statement sit
1:69 statement sit in
1:47 statement sit our
1:58 statement sit the
1:76 statement site
1:42 statement site at
1:47 statement site to
1:56 statement site two
1:40 statement sits
1:47 statement sits in
1:-33 statement six
1:59 statement six $
1:30 statement six are
1:-117 statement six children
1:70 statement six final
1:56 statement six months
1:49 statement six steps
1:51 statement six times
1:33 statement six to
1:-116 statement six towns
1:76 statement six weeks
1:-114 statement six years
1:75 statement sixth
1:69 statement sixth form
1:54 statement sixty
1:46 statement sixty days
1:76 statement sizes
1:49 statement sizes for
1:47 statement skills
1:42 statement skills authority
1:77 statement skipped
1:68 statement skipped the
1:37 statement sleep
1:39 statement sleep and
1:-75 statement slept
1:-67 statement slept well
1:58 statement slides
1:94 statement slides $
1:-103 statement slightly
1:-90 statement slightly under
1:-113 statement small
1:-70 statement small in
1:-85 statement smaller
1:-73 statement smaller school
1:-90 statement smoked
1:-60 statement smoked all
1:-63 statement so
1:-71 statement so did
1:-52 statement so ful
1:-90 statement so let
1:51 statement so that
1:64 statement solar
1:89 statement solar lamp
1:-56 statement some
1:-87 statement some custard
1:-78 statement sorry
1:-67 statement sorry when
1:31 statement soun
1:-85 statement soup
1:-69 statement soup leek
1:54 statement sp
1:62 statement sp $
1:50 statement spanish
1:52 statement spanish course
1:58 statement spare
1:49 statement spare by
1:39 statement spare does
1:36 statement spe
1:36 statement spe $
1:81 statement speak
1:47 statement speak every
1:33 statement speakers from
1:98 statement special
1:32 statement special grade
1:52 statement special measures
1:77 statement special school
1:84 statement specialist
1:71 statement specialist on
1:46 statement specialist would
1:48 statement specialists
1:63 statement specialists of
1:39 statement speech
1:33 statement speech for
1:-89 statement speeches
1:-94 statement speeches last
1:-65 statement spelling
1:39 statement spelling bee
1:-95 statement spelling maths
1:36 statement spend a
1:-89 statement spend at
1:68 statement spend mondays
1:48 statement spend the
1:47 statement spend three
1:-94 statement spending
1:-75 statement spending came
1:72 statement spends
1:65 statement spends every
1:-76 statement spent
1:36 statement spent at
1:-100 statement spent saturday
1:-90 statement spirits
1:-75 statement spirits $
1:84 statement spoke
1:52 statement spoke of
1:-64 statement sponsor
1:60 statement sponsor harvest
1:-87 statement sponsor school
1:65 statement sponsors
1:61 statement sponsors the
1:55 statement spoon
1:66 statement spoon and
1:34 statement sport
1:-76 statement sports
1:-83 statement sports kits
1:-98 statement spreadsheets
1:-82 statement spreadsheets $
1:-38 statement spring
1:79 statement spring camp
1:-95 statement spring gathering
1:40 statement spring term
1:172 statement st
1:63 statement st bede
1:64 statement st brid
1:44 statement st columb
1:65 statement st hilda
1:39 statement st luke
1:74 statement st olave
1:46 statement st oswin
1:43 statement st xavier
1:159 statement staff
1:68 statement staff $
1:92 statement staff are
1:72 statement staff at
1:33 statement staff august
1:77 statement staff come
1:66 statement staff drive
1:72 statement staff go
1:70 statement staff how
1:36 statement staff in
1:-126 statement staff knew
1:83 statement staff of
1:36 statement staff office
1:-113 statement staff receive
1:62 statement staff room
1:47 statement staff santa
1:66 statement staff still
1:-106 statement staff visiting
1:31 statement staff who
1:38 statement staff will
1:35 statement staff working
1:35 statement staff would
1:54 statement staffs
1:65 statement staffs read
1:36 statement staffs write
1:62 statement stage
1:87 statement stand
1:74 statement stand beside
1:58 statement standards $
1:-113 statement standards matter
1:33 statement standing
1:67 statement stanmore
1:45 statement stanmore polytechnic
1:74 statement start
1:46 statement start $
1:55 statement start of
1:-86 statement starter
1:-77 statement starter folding
1:44 statement starting
1:50 statement starting the
1:65 statement state
1:39 statement state high
1:34 statement state round
1:36 statement state school
1:60 statement statistics
1:75 statement statistics clinic
1:73 statement stay
1:49 statement stay of
1:85 statement stay until
1:33 statement stay with
1:73 statement stays
1:46 statement stays a
1:36 statement stays in
1:37 statement steel
1:46 statement steel ltd
1:64 statement steering
1:56 statement steering group
1:67 statement step
1:51 statement step up
1:92 statement steppe
1:68 statement steppe pupils
1:67 statement steppe school
1:50 statement steps
1:37 statement steps $
1:34 statement steps are
1:-65 statement stew
1:-65 statement stew $
1:94 statement still
1:77 statement still needed
1:54 statement still poor
1:78 statement stock
1:60 statement stock taking
1:69 statement stoke
1:47 statement stoke dance
1:49 statement stoke french
1:68 statement stone
1:53 statement stone bridge
1:99 statement stonegate
1:54 statement stonegate and
1:48 statement stonegate covers
1:70 statement stonegate s
1:31 statement stored
1:-118 statement stories
1:-102 statement stories each
1:35 statement story
1:38 statement story time
1:-92 statement stott
1:-102 statement stott $
1:45 statement stott secretary
1:-96 statement stove
1:-84 statement stove and
1:-82 statement stove smoked
1:96 statement strathie
1:64 statement strathie $
1:63 statement strathie hosts
1:54 statement strathie s
1:149 statement street
1:34 statement street $
1:49 statement street a
1:46 statement street each
1:68 statement street pick
1:37 statement street playgroup
1:68 statement street pupils
1:-72 statement stressed
1:-120 statement stressed the
1:31 statement stresses
1:32 statement stresses that
1:-96 statement strips
1:-84 statement strips $
1:89 statement strong
1:69 statement strong kindergarten
1:47 statement strong kindergartens
1:50 statement strong partner
1:31 statement stud $
1:76 statement student
1:75 statement student advising
1:30 statement student leaders
1:146 statement students
1:72 statement students $
1:42 statement students a
1:52 statement students on
1:60 statement students read
1:49 statement students use
1:75 statement students will
1:41 statement studio
1:38 statement study $
1:54 statement study owner
1:44 statement study tour
1:-101 statement study whether
1:80 statement subject
1:81 statement subject pairing
1:30 statement subject panels
1:67 statement subject your
1:33 statement submitted
1:33 statement submitted to
1:50 statement succeeds
1:48 statement succeeds him
1:52 statement suit
1:52 statement suit tell
1:-66 statement suitcases
1:-82 statement suitcases and
1:64 statement summer
1:90 statement summer $
1:60 statement summer course
1:32 statement summer study
1:-99 statement summer we
1:59 statement summers
1:45 statement summers $
1:82 statement summit
1:43 statement summit road
1:-73 statement sundays
1:-80 statement sundays $
1:70 statement sunflower
1:59 statement sunflower takes
1:92 statement supervise
1:90 statement supervise how
1:43 statement supervise the
1:42 statement supplies
1:62 statement supplies experts
1:68 statement supply a
1:-111 statement supply cover
1:-33 statement support $
1:-62 statement support came
1:57 statement support for
1:-91 statement support fund
1:-76 statement support group
1:33 statement support heyuan
1:70 statement support is
1:39 statement support of
1:57 statement support thornbush
1:-90 statement supported
1:-95 statement supported five
1:-77 statement supported over
1:37 statement supported school
1:67 statement supported schools
1:140 statement supporting
1:45 statement supporting department
1:71 statement supporting institution
1:76 statement supporting school
1:41 statement supporting schools
1:31 statement supporting teacher
1:73 statement supporting unit
1:165 statement supports
1:81 statement supports gwithy
1:92 statement supports kenwyn
1:76 statement supports marlow
1:64 statement supports marsh
1:46 statement supports moss
1:74 statement supports nettle
1:64 statement supports party
1:48 statement supports penmoor
1:-81 statement survey
1:-106 statement survey for
1:-84 statement survived
1:-77 statement survived by
1:-88 statement swann
1:-98 statement swann taught
1:76 statement swim
1:44 statement swim in
1:-79 statement switched
1:-81 statement switched on
1:38 statement syllabus
1:55 statement syllabus $
1:41 statement system
1:39 statement system and
1:34 statement system as
1:38 statement t9
1:-73 statement table $
1:49 statement table moorgate
1:32 statement tablet
1:34 statement tablet computers
1:31 statement tak
1:32 statement tak college
1:143 statement take
1:32 statement take $
1:83 statement take classes
1:50 statement take five
1:58 statement take over
1:38 statement take part
1:42 statement take the
1:51 statement take weaker
1:67 statement take your
1:-70 statement taken in
1:65 statement taken on
1:53 statement takes
1:-109 statement takes away
1:67 statement takes drama
1:42 statement takes effect
1:72 statement takes hillfoot
1:66 statement takes over
1:61 statement takes riverbank
1:72 statement takes saltpan
1:38 statement takes three
1:50 statement taking
1:51 statement taking next
1:144 statement talk
1:33 statement talk by
1:51 statement talk in
1:46 statement talk on
1:75 statement talk puddle
1:56 statement talks
1:39 statement talks at
1:71 statement tanner
1:63 statement tanner s
1:46 statement tansy
1:51 statement tansy road
1:76 statement target
1:71 statement target tidewater
1:123 statement tarn
1:52 statement tarn on
1:65 statement tarn pays
1:95 statement tarn s
1:53 statement tarn school
1:84 statement tarn valley
1:53 statement tarr
1:53 statement tarr will
1:31 statement task
1:33 statement task based
1:34 statement tasks
1:-145 statement taught
1:-60 statement taught at
1:-74 statement taught demonstration
1:-100 statement taught long
1:-74 statement taught our
1:-125 statement taught together
1:41 statement te
1:41 statement te $
1:59 statement tea
1:46 statement tea hill
1:30 statement teac
1:32 statement teac $
1:30 statement teach a
1:31 statement teach an
1:-45 statement teach at
1:61 statement teach biology
1:40 statement teach form
1:46 statement teach fractions
1:65 statement teach music
1:-75 statement teach three
1:63 statement teach year
1:98 statement teacher
1:33 statement teacher $
1:51 statement teacher at
1:32 statement teacher brings
1:81 statement teacher for
1:-89 statement teacher from
1:66 statement teacher in
1:39 statement teacher moves
1:-34 statement teacher of
1:73 statement teacher per
1:34 statement teacher should
1:43 statement teacher since
1:36 statement teacher sits
1:44 statement teacher three
1:39 statement teacher tom
1:55 statement teacher training
1:48 statement teacher until
1:61 statement teacher who
1:155 statement teachers
1:66 statement teachers $
1:70 statement teachers a
1:50 statement teachers and
1:40 statement teachers are
1:53 statement teachers at
1:58 statement teachers cathedral
1:45 statement teachers centre
1:68 statement teachers college
1:46 statement teachers come
1:-78 statement teachers completed
1:37 statement teachers conduct
1:92 statement teachers for
1:-72 statement teachers forgave
1:-77 statement teachers from
1:78 statement teachers have
1:54 statement teachers hours
1:32 statement teachers join
1:73 statement teachers lent
1:56 statement teachers may
1:124 statement teachers of
1:62 statement teachers on
1:35 statement teachers the
1:97 statement teachers to
1:35 statement teachers took
1:85 statement teachers training
1:36 statement teachers travel
1:60 statement teachers two
1:61 statement teachers visit
1:46 statement teachers w
1:-73 statement teachers were
1:-65 statement teachers who
1:84 statement teachers will
1:74 statement teachers with
1:89 statement teaches
1:33 statement teaches a
1:66 statement teaches at
1:57 statement teaches one
1:39 statement teaches their
1:32 statement teaches three
1:36 statement teaching
1:104 statement teaching $
1:34 statement teaching delegations
1:-77 statement teaching in
1:33 statement teaching plans
1:58 statement team comes
1:48 statement team flies
1:41 statement team for
1:45 statement team runs
1:35 statement team went
1:-77 statement team will
1:68 statement teams
1:55 statement teams $
1:31 statement teams are
1:30 statement teams meet
1:51 statement teams of
1:55 statement technical
1:61 statement technical college
1:59 statement technician
1:48 statement technician prepares
1:40 statement technician shall
1:45 statement technology
1:50 statement technology $
1:46 statement ted
1:62 statement ted fry
1:34 statement teddy
1:37 statement teddy bears
1:41 statement tehri
1:34 statement tehri and
1:46 statement telephone
1:61 statement telephone numbers
1:30 statement telescopes
1:61 statement tell
1:55 statement tell me
1:45 statement temporary
1:46 statement temporary post
1:110 statement ten
1:34 statement ten $
1:30 statement ten day
1:77 statement ten days
1:71 statement ten hours
1:58 statement ten institute
1:32 statement ten minutes
1:49 statement ten to
1:48 statement tenth
1:63 statement tenth $
1:117 statement term
1:-55 statement term $
1:57 statement term a
1:55 statement term agreed
1:78 statement term and
1:39 statement term carrying
1:57 statement term dates
1:61 statement term english
1:73 statement term full
1:48 statement term our
1:43 statement term the
1:56 statement term three
1:82 statement term to
1:31 statement term two
1:34 statement term while
1:74 statement term with
1:67 statement termly
1:71 statement termly visits
1:59 statement terms $
1:48 statement terms and
1:-100 statement terms he
1:81 statement test
1:59 statement test $
1:45 statement test a
1:73 statement tests
1:83 statement tests b
1:59 statement tests from
1:75 statement textbooks
1:70 statement textbooks to
1:68 statement tezpur
1:35 statement tezpur as
1:33 statement tezpur in
1:35 statement tezpur teaches
1:73 statement th
1:117 statement th $
1:50 statement th one
1:-74 statement th pe
1:92 statement than $
1:47 statement than books
1:-69 statement than i
1:60 statement than lessons
1:43 statement than per
1:-38 statement thank
1:-34 statement thank you
1:-65 statement thanked
1:-63 statement thanked the
1:50 statement that
1:54 statement that $
1:36 statement that an
1:76 statement that attendance
1:32 statement that children
1:56 statement that dean
1:30 statement that examinations
1:31 statement that formalism
1:-76 statement that helps
1:-55 statement that is
1:72 statement that it
1:41 statement that lokwamor
1:55 statement that st
1:-93 statement that standards
1:40 statement that the
1:82 statement that two
1:-74 statement that visits
1:63 statement that we
1:40 statement the
1:89 statement the $
1:31 statement the a
1:53 statement the adopted
1:32 statement the affi
1:66 statement the alliance
1:80 statement the april
1:-53 statement the arrangement
1:30 statement the art
1:54 statement the assisted
1:73 statement the audit
1:48 statement the auditors
1:34 statement the back
1:35 statement the benches
1:31 statement the bhimgaon
1:45 statement the block
1:79 statement the books
1:57 statement the bottom
1:113 statement the bureau
1:-88 statement the bursar
1:-76 statement the bus
1:38 statement the bush
1:-108 statement the caterers
1:75 statement the central
1:-97 statement the chair
1:-87 statement the chapel
1:56 statement the chart
1:-67 statement the chess
1:-60 statement the children
1:40 statement the choir
1:-93 statement the city
1:48 statement the classroom
1:-84 statement the clinic
1:-74 statement the club
1:79 statement the coach
1:85 statement the coaches
1:79 statement the coastal
1:125 statement the college
1:66 statement the coming
1:37 statement the commercial
1:32 statement the commission
1:37 statement the conference
1:-96 statement the contact
1:69 statement the costs
1:34 statement the county
1:83 statement the creek
1:36 statement the curriculum
1:-69 statement the date
1:82 statement the dates
1:30 statement the delegation
1:64 statement the demonstration
1:38 statement the deputy
1:45 statement the district
1:36 statement the drought
1:30 statement the e
1:53 statement the ea
1:89 statement the easter
1:32 statement the eight
1:106 statement the end
1:63 statement the execution
1:99 statement the expected
1:97 statement the faculty
1:68 statement the fenland
1:39 statement the ferry
1:-109 statement the fifth
1:52 statement the final
1:-82 statement the finding
1:-58 statement the first
1:49 statement the five
1:99 statement the following
1:-85 statement the forum
1:34 statement the four
1:33 statement the fragrance
1:89 statement the friends
1:-112 statement the funding
1:77 statement the governors
1:41 statement the great
1:-90 statement the hall
1:53 statement the hand
1:-64 statement the head
1:46 statement the heads
1:70 statement the hill
1:101 statement the hoists
1:-88 statement the hospital
1:74 statement the host
1:64 statement the hostel
1:71 statement the idea
1:-127 statement the importance
1:63 statement the institute
1:30 statement the inter
1:58 statement the island
1:37 statement the kilimo
1:49 statement the lab
1:37 statement the laboratory
1:-88 statement the lamp
1:-84 statement the last
1:71 statement the late
1:86 statement the launch
1:99 statement the lead
1:44 statement the leadership
1:57 statement the leading
1:31 statement the lecturers
1:39 statement the licence
1:32 statement the link
1:67 statement the list
1:64 statement the loading
1:57 statement the local
1:57 statement the logo
1:38 statement the lokwamor
1:44 statement the lorimer
1:62 statement the lowick
1:89 statement the lyceum
1:37 statement the marine
1:-114 statement the marketing
1:31 statement the meetings
1:47 statement the member
1:47 statement the mentor
1:71 statement the met
1:48 statement the microscopes
1:74 statement the minib
1:87 statement the ministry
1:48 statement the minutes
1:69 statement the mission
1:52 statement the moderator
1:-90 statement the month
1:35 statement the morning
1:-93 statement the mot
1:38 statement the mud
1:38 statement the municipal
1:33 statement the names
1:-85 statement the neighbouring
1:35 statement the net
1:43 statement the network
1:70 statement the new
1:75 statement the next
1:63 statement the northern
1:73 statement the northmoor
1:-72 statement the office
1:70 statement the old
1:50 statement the online
1:31 statement the only
1:78 statement the opening
1:-104 statement the other
1:-71 statement the outfield
1:54 statement the parents
1:59 statement the parties
1:-126 statement the partner
1:37 statement the partners
1:-55 statement the partnership
1:-71 statement the pavilion
1:32 statement the pen
1:-88 statement the phone
1:39 statement the plan
1:57 statement the practicals
1:48 statement the present
1:54 statement the primary
1:47 statement the principal
1:-70 statement the prize
1:-49 statement the programme
1:30 statement the prov
1:41 statement the provincial
1:-71 statement the quay
1:84 statement the rector
1:-40 statement the regional
1:-63 statement the register
1:93 statement the report
1:42 statement the revised
1:33 statement the river
1:67 statement the robotics
1:37 statement the room
1:69 statement the rotary
1:33 statement the s
1:106 statement the same
1:65 statement the satellite
1:33 statement the saturday
1:74 statement the scheme
1:38 statement the school
1:64 statement the schools
1:56 statement the scripts
1:47 statement the secon
1:31 statement the semester
1:67 statement the senior
1:80 statement the service
1:54 statement the share
1:35 statement the shearing
1:73 statement the shelves
1:-121 statement the side
1:58 statement the signing
1:34 statement the six
1:72 statement the slides
1:-67 statement the smaller
1:-46 statement the spring
1:88 statement the staff
1:35 statement the state
1:-108 statement the stove
1:31 statement the studio
1:77 statement the summer
1:83 statement the support
1:48 statement the supported
1:91 statement the supporting
1:59 statement the table
1:-98 statement the teacher
1:84 statement the teachers
1:50 statement the teaching
1:40 statement the team
1:54 statement the term
1:61 statement the th
1:61 statement the three
1:40 statement the time
1:52 statement the timetable
1:32 statement the title
1:-83 statement the top
1:35 statement the tour
1:-122 statement the tracker
1:38 statement the travel
1:-86 statement the treasurer
1:77 statement the trust
1:55 statement the trustees
1:70 statement the tutor
1:59 statement the twinning
1:33 statement the two
1:101 statement the university
1:46 statement the upper
1:60 statement the value
1:36 statement the van
1:43 statement the vice
1:53 statement the village
1:33 statement the visit
1:-75 statement the visitors
1:-114 statement the war
1:79 statement the way
1:33 statement the web
1:50 statement the week
1:95 statement the wexley
1:109 statement the whole
1:-68 statement the widow
1:34 statement the winter
1:49 statement the work
1:32 statement the workshop
1:56 statement the year
1:-91 statement the young
1:-101 statement the youth
1:-100 statement their
1:30 statement their batteries
1:40 statement their bus
1:-91 statement their chambers
1:41 statement their choir
1:30 statement their dongxing
1:-81 statement their essays
1:39 statement their families
1:-86 statement their friendship
1:40 statement their mathematics
1:-54 statement their own
1:-91 statement their partner
1:37 statement their partners
1:35 statement their spelling
1:49 statement their staff
1:72 statement their tickets
1:31 statement their travel
1:31 statement their twinning
1:97 statement them
1:69 statement them $
1:31 statement them on
1:38 statement them once
1:39 statement them this
1:66 statement them to
1:-101 statement theme
1:-73 statement theme a
1:33 statement themselves
1:34 statement themselves a
1:67 statement there
1:62 statement there $
1:31 statement there with
1:40 statement these
1:36 statement these sessions
1:-30 statement they
1:35 statement they adopt
1:46 statement they bring
1:99 statement they collect
1:40 statement they coolabah
1:72 statement they fly
1:78 statement they meet
1:-131 statement they said
1:53 statement they same
1:-102 statement they taught
1:79 statement they vale
1:-139 statement they will
1:-56 statement think
1:-60 statement think $
1:104 statement third
1:58 statement third and
1:33 statement third language
1:71 statement third of
1:-87 statement thirds
1:-119 statement thirds and
1:-37 statement thirty
1:-96 statement thirty six
1:33 statement thirty tablet
1:103 statement this
1:52 statement this $
1:107 statement this agreement
1:55 statement this calendar
1:-56 statement this hall
1:36 statement this kind
1:56 statement this memorandum
1:-74 statement this room
1:64 statement this rosa
1:72 statement this until
1:92 statement this year
1:59 statement thornbury
1:43 statement thornbury for
1:38 statement thornbury will
1:49 statement thornbush
1:56 statement thornbush secondary
1:74 statement thornsea
1:30 statement thornsea $
1:32 statement thornsea will
1:80 statement those
1:81 statement those published
1:-82 statement though
1:-116 statement though two
1:30 statement thousand
1:35 statement thousand shillings
1:41 statement three
1:37 statement three a
1:96 statement three days
1:-71 statement three grades
1:50 statement three hundred
1:35 statement three minutes
1:40 statement three model
1:45 statement three of
1:37 statement three quotes
1:78 statement three science
1:-90 statement three speeches
1:79 statement three teachers
1:-128 statement three the
1:58 statement three times
1:31 statement three tolworth
1:30 statement three year
1:70 statement through
1:32 statement through each
1:34 statement through her
1:54 statement through your
1:34 statement through zoom
1:75 statement throughout
1:49 statement throughout joint
1:60 statement thu bovey
1:-110 statement thu english
1:-87 statement thurs
1:-70 statement thurs $
1:-71 statement thurs i
1:51 statement thursday
1:77 statement thursday a
1:45 statement thursday beacon
1:66 statement thursday behaviour
1:-67 statement thursday is
1:51 statement thursday three
1:69 statement thursday to
1:-66 statement tickets
1:69 statement tickets are
1:-76 statement tickets must
1:91 statement tidewater
1:57 statement tidewater lessons
1:69 statement tidewater out
1:40 statement till
1:39 statement till august
1:-102 statement time
1:-98 statement time $
1:34 statement time at
1:34 statement time difference
1:-76 statement time evidenc
1:83 statement time on
1:42 statement time spent
1:-118 statement time teacher
1:35 statement time to
1:-100 statement time when
1:50 statement timeline
1:43 statement timeline $
1:70 statement times
1:57 statement times and
1:71 statement times between
1:80 statement timetable
1:54 statement timetable for
1:58 statement timetable of
1:67 statement timetables
1:52 statement timetables and
1:54 statement tinsley
1:44 statement tinsley writing
1:43 statement title
1:76 statement titles
1:77 statement titles catalogued
1:-66 statement tmrw
1:-57 statement tmrw or
1:116 statement to
1:88 statement to $
1:46 statement to a
1:39 statement to adopt
1:56 statement to advise
1:48 statement to alder
1:67 statement to barrow
1:108 statement to be
1:64 statement to ben
1:35 statement to bhimgaon
1:33 statement to bluebell
1:56 statement to bo
1:39 statement to chance
1:64 statement to check
1:53 statement to circulate
1:55 statement to come
1:32 statement to conduct
1:67 statement to coordinate
1:64 statement to copse
1:54 statement to december
1:50 statement to dene
1:37 statement to do
1:39 statement to dollars
1:39 statement to dongxing
1:43 statement to each
1:30 statement to eight
1:110 statement to every
1:-111 statement to ferndale
1:31 statement to fill
1:34 statement to follow
1:60 statement to ford
1:39 statement to form
1:36 statement to forty
1:48 statement to four
1:-89 statement to fourteen
1:-84 statement to friendship
1:49 statement to give
1:-58 statement to go
1:52 statement to hand
1:36 statement to harbour
1:30 statement to hazelwood
1:45 statement to heads
1:-101 statement to help
1:30 statement to hold
1:78 statement to host
1:60 statement to its
1:43 statement to july
1:80 statement to june
1:-110 statement to kofi
1:65 statement to learn
1:-66 statement to light
1:32 statement to liuwan
1:41 statement to lokwamor
1:-104 statement to longacre
1:92 statement to march
1:51 statement to moss
1:38 statement to move
1:-97 statement to mrs
1:-77 statement to mudbrook
1:38 statement to nakuru
1:35 statement to no
1:35 statement to observe
1:31 statement to one
1:61 statement to open
1:49 statement to our
1:54 statement to parliament
1:61 statement to party
1:48 statement to pay
1:115 statement to pebble
1:63 statement to per
1:62 statement to plan
1:73 statement to play
1:30 statement to present
1:70 statement to principals
1:51 statement to provide
1:-102 statement to pupils
1:49 statement to reach
1:34 statement to ready
1:84 statement to receive
1:55 statement to receivers
1:71 statement to release
1:63 statement to run
1:35 statement to save
1:-54 statement to see
1:42 statement to send
1:66 statement to set
1:46 statement to share
1:47 statement to sit
1:-88 statement to six
1:-87 statement to slightly
1:78 statement to st
1:97 statement to stand
1:54 statement to stone
1:64 statement to strathie
1:77 statement to take
1:58 statement to tarn
1:75 statement to tea
1:-46 statement to teach
1:30 statement to teachers
1:31 statement to tehri
1:54 statement to ten
1:52 statement to termly
1:34 statement to tezpur
1:47 statement to tonko
1:33 statement to try
1:66 statement to us
1:45 statement to use
1:60 statement to work
1:68 statement to wren
1:83 statement to write
1:-91 statement to year
1:75 statement to you
1:-92 statement today
1:-90 statement today and
1:34 statement toddlers
1:34 statement toddlers speech
1:40 statement together
1:78 statement together $
1:81 statement together by
1:-76 statement together for
1:37 statement together on
1:43 statement together online
1:33 statement together study
1:64 statement together with
1:54 statement told
1:36 statement told a
1:40 statement told me
1:64 statement tollgate
1:49 statement tollgate early
1:82 statement tolworth
1:31 statement tolworth $
1:41 statement tolworth girls
1:31 statement tolworth will
1:39 statement tom
1:39 statement tom under
1:65 statement tonko
1:54 statement tonko falls
1:-133 statement too
1:-109 statement too much
1:-74 statement too short
1:-64 statement took
1:-69 statement took part
1:71 statement took place
1:56 statement tools
1:40 statement tools shall
1:-76 statement top
1:51 statement top class
1:-66 statement top set
1:-78 statement top table
1:30 statement topic
1:33 statement topic on
1:50 statement tour
1:30 statement tour $
1:34 statement tour are
1:-113 statement tovey
1:-104 statement tovey $
1:42 statement town
1:-117 statement towns
1:-72 statement towns $
1:-75 statement towns declare
1:40 statement township
1:31 statement township central
1:61 statement toys
1:59 statement toys and
1:-94 statement tracker
1:-105 statement tracker app
1:-90 statement trade
1:-97 statement trade in
1:43 statement train low
1:-83 statement train o
1:65 statement train two
1:37 statement trained
1:56 statement trainees
1:76 statement trainees in
1:40 statement trainin
1:37 statement trainin $
1:158 statement training
1:43 statement training $
1:30 statement training camp
1:63 statement training centre
1:77 statement training college
1:78 statement training five
1:81 statement training for
1:63 statement training of
1:47 statement trains
1:59 statement trains twelve
1:73 statement transport
1:60 statement transport are
1:91 statement travel
1:64 statement travel is
1:35 statement trays
1:37 statement trays a
1:-78 statement treasurer
1:-90 statement treasurer $
1:74 statement tree
1:55 statement tree s
1:50 statement tree school
1:64 statement trevanion
1:51 statement trevanion supports
1:56 statement trips $
1:-91 statement trips and
1:30 statement trips is
1:31 statement trust $
1:81 statement trust funds
1:38 statement trust s
1:41 statement trust support
1:-70 statement trust supported
1:61 statement trustees
1:56 statement trustees july
1:-81 statement truth
1:-56 statement truth $
1:32 statement try
1:54 statement tue bovey
1:-108 statement tue english
1:54 statement tuesday
1:83 statement tuesday $
1:60 statement tuesday assessment
1:38 statement tuesday at
1:-75 statement tuesday hall
1:61 statement tuesday meetings
1:64 statement tuesday quarry
1:95 statement tuesdays
1:45 statement tuesdays $
1:57 statement tuesdays and
1:54 statement tuition
1:46 statement tull
1:56 statement tull principal
1:39 statement turkana
1:40 statement turkana the
1:-90 statement turn
1:-88 statement turn $
1:45 statement turns
1:37 statement turns $
1:130 statement tutor
1:81 statement tutor and
1:47 statement tutor carries
1:46 statement tutor for
1:57 statement tutor gives
1:77 statement tutor will
1:86 statement tutors
1:51 statement tutors $
1:52 statement tutors can
1:48 statement tutors run
1:46 statement tutors to
1:66 statement tw
1:72 statement tw $
1:53 statement twelve balances
1:59 statement twelve instructors
1:55 statement twelve power
1:44 statement twelve steppe
1:-86 statement twelve teachers
1:101 statement twenty
1:71 statement twenty $
1:46 statement twenty apprentices
1:35 statement twenty benches
1:89 statement twice
1:76 statement twice a
1:48 statement twice this
1:57 statement twilight
1:60 statement twilight sessions
1:-62 statement twin
1:-50 statement twin school
)"sv,
    R"(1:117 statement twinning
1:34 statement twinning coordinators
1:70 statement twinning lies
1:125 statement two
1:32 statement two and
1:42 statement two at
1:59 statement two bursars
1:42 statement two choirs
1:34 statement two cupboards
1:56 statement two d
1:85 statement two days
1:-95 statement two felt
1:81 statement two job
1:42 statement two lecturers
1:49 statement two libraries
1:46 statement two mathe
1:57 statement two mathematics
1:70 statement two mornings
1:32 statement two newly
1:55 statement two nights
1:55 statement two oakmere
1:98 statement two of
1:-122 statement two paid
1:31 statement two pairs
1:34 statement two panel
1:59 statement two physics
1:47 statement two pupils
1:43 statement two reading
1:35 statement two sand
1:64 statement two school
1:66 statement two schools
1:60 statement two science
1:39 statement two sewing
1:73 statement two staff
1:40 statement two staffs
1:-71 statement two suitcases
1:43 statement two summers
1:-78 statement two t
1:30 statement two talks
1:146 statement two teachers
1:-79 statement two towns
1:-108 statement two trips
1:51 statement two tutors
1:30 statement two units
1:64 statement two visiting
1:-79 statement two visitors
1:63 statement two weeks
1:54 statement two welding
1:68 statement two whole
1:-110 statement two year
1:100 statement two years
1:49 statement t任
1:50 statement t完
1:51 statement t捐
1:41 statement t澄
1:49 statement t责
1:-99 statement umbrellas
1:-106 statement umbrellas with
1:37 statement under $
1:67 statement under and
1:-92 statement under budget
1:39 statement under her
1:90 statement under the
1:69 statement under your
1:31 statement undergo
1:32 statement undergo a
1:-79 statement uneven
1:-96 statement uneven $
1:131 statement unit
1:34 statement unit on
1:40 statement unit s
1:33 statement unit take
1:62 statement unit tests
1:60 statement unit together
1:32 statement units
1:95 statement university
1:31 statement university $
1:31 statement university help
1:88 statement university of
1:30 statement university s
1:33 statement university scholars
1:30 statement untidy at
1:30 statement until
1:90 statement until easter
1:68 statement until july
1:-88 statement until june
1:98 statement until the
1:78 statement up
1:-51 statement up a
1:64 statement up by
1:60 statement up glenmore
1:87 statement up librarian
1:107 statement up the
1:-142 statement up their
1:87 statement up to
1:49 statement updates
1:57 statement updates it
1:-73 statement upper
1:-72 statement upper gorse
1:30 statement upper valley
1:74 statement urban
1:46 statement urban school
1:132 statement us
1:62 statement us $
1:52 statement us a
1:60 statement us all
1:37 statement us and
1:53 statement us as
1:35 statement us come
1:64 statement us every
1:73 statement us for
1:67 statement us on
1:-111 statement us raise
1:36 statement us this
1:47 statement us will
1:37 statement us your
1:38 statement use
1:-76 statement use $
1:32 statement use but
1:34 statement use date
1:43 statement use eastmere
1:60 statement use priory
1:47 statement use the
1:62 statement use them
1:-70 statement uses
1:-99 statement uses a
1:-90 statement using
1:-80 statement using records
1:49 statement v $
1:-60 statement v partner
1:62 statement vacant
1:41 statement vacant $
1:70 statement vacant brackenridge
1:30 statement vacant periods
1:125 statement vale
1:52 statement vale $
1:83 statement vale street
1:106 statement valley
1:50 statement valley $
1:59 statement valley cluster
1:71 statement valley each
1:31 statement valley is
1:82 statement valley sc
1:-78 statement value
1:59 statement value of
1:-120 statement value the
1:38 statement van
1:33 statement van from
1:33 statement van is
1:76 statement velden
1:52 statement velden $
1:62 statement venue
1:71 statement venue for
1:57 statement verde
1:57 statement verde school
1:-111 statement very
1:-98 statement very bad
1:32 statement veteran class
1:32 statement vi
1:30 statement vi fifty
1:67 statement vice
1:60 statement vice principal
1:57 statement video
1:37 statement video on
1:31 statement viii
1:32 statement viii $
1:86 statement village
1:33 statement village $
1:46 statement village primary
1:87 statement village school
1:135 statement visit
1:31 statement visit a
1:53 statement visit goes
1:32 statement visit had
1:41 statement visit hazelwood
1:48 statement visit means
1:75 statement visit on
1:30 statement visit the
1:36 statement visit their
1:70 statement visit us
1:-95 statement visiting a
1:71 statement visiting mentors
1:31 statement visiting pupils
1:34 statement visiting teacher
1:47 statement visiting teachers
1:-129 statement visitors
1:-75 statement visitors before
1:-123 statement visitors from
1:75 statement visits $
1:77 statement visits a
1:77 statement visits castle
1:66 statement visits fenside
1:48 statement visits six
1:51 statement visits strathie
1:-112 statement visits were
1:46 statement visual
1:65 statement visual timetables
1:61 statement vocational
1:49 statement vocational school
1:-68 statement voice
1:-67 statement voice $
1:-93 statement volunteering
1:-97 statement volunteering $
1:73 statement w
1:82 statement w $
1:55 statement waived
1:58 statement wakuru
1:72 statement wakuru village
1:54 statement walk
1:43 statement walk beside
1:36 statement walk long
1:60 statement wall
1:61 statement wall maps
1:36 statement want
1:39 statement want to
1:-77 statement war
1:-85 statement war its
1:36 statement warm
1:42 statement warm one
1:-51 statement was
1:-74 statement was a
1:59 statement was agreed
1:-86 statement was always
1:114 statement was asked
1:36 statement was built
1:79 statement was decided
1:42 statement was drawn
1:-85 statement was inspected
1:-100 statement was largely
1:-59 statement was opened
1:53 statement was placed
1:62 statement was put
1:43 statement was read
1:-83 statement was the
1:35 statement watch
1:82 statement watch and
1:-98 statement watch her
1:-48 statement water
1:-47 statement water $
1:51 statement way
1:56 statement way museum
1:109 statement we
1:82 statement we and
1:38 statement we are
1:70 statement we at
1:-74 statement we began
1:49 statement we can
1:-88 statement we compare
1:52 statement we expect
1:45 statement we give
1:86 statement we got
1:-81 statement we had
1:73 statement we harcourt
1:71 statement we have
1:59 statement we hope
1:60 statement we invite
1:31 statement we lend
1:54 statement we look
1:42 statement we mount
1:-60 statement we need
1:72 statement we open
1:63 statement we pay
1:35 statement we run
1:45 statement we send
1:100 statement we settled
1:106 statement we shall
1:-72 statement we share
1:71 statement we skipped
1:-118 statement we study
1:-69 statement we watch
1:-87 statement we were
1:86 statement we will
1:53 statement we write
1:82 statement weaker
1:49 statement weaker kindergartens
1:47 statement weaker partner
1:48 statement weather
1:70 statement weather almanac
1:35 statement web
1:33 statement web about
1:-90 statement wed
1:-106 statement wed maths
1:56 statement wednesday
1:36 statement wednesday a
1:-89 statement wednesday hall
1:80 statement wednesday in
1:59 statement wednesday joint
1:48 statement wednesday whether
1:60 statement wednesdays
1:49 statement wednesdays and
1:187 statement week
1:52 statement week $
1:57 statement week algebra
1:62 statement week all
1:70 statement week and
1:42 statement week at
1:34 statement week beside
1:49 statement week handover
1:93 statement week in
1:52 statement week of
1:48 statement week reception
1:57 statement week st
1:48 statement week to
1:60 statement week training
1:34 statement week w
1:36 statement week you
1:77 statement weekend
1:73 statement weekend in
1:34 statement weekend of
1:120 statement weekly
1:44 statement weekly $
1:66 statement weekly not
1:83 statement weekly reading
1:53 statement weekly week
1:124 statement weeks
1:73 statement weeks $
1:64 statement weeks observation
1:71 statement weeks of
1:48 statement weeks one
1:46 statement welcome
1:58 statement welcome yet
1:-76 statement welcomed
1:-70 statement welcomed all
1:-74 statement welcomed and
1:117 statement welding
1:36 statement welding institute
1:52 statement welding instructors
1:65 statement welding safety
1:-91 statement well
1:-48 statement well $
1:-90 statement well organised
1:36 statement wellbeing
1:36 statement wellbeing check
1:-31 statement went
1:72 statement went astray
1:36 statement went out
1:-57 statement went up
1:-192 statement were
1:62 statement were $
1:45 statement were approved
1:-82 statement were formed
1:-97 statement were found
1:-74 statement were made
1:-83 statement were missing
1:-85 statement were not
1:-71 statement were observed
1:30 statement were replaced
1:-77 statement were seconded
1:67 statement were serviced
1:-83 statement were sorry
1:-85 statement were taken
1:-96 statement were taught
1:-111 statement were too
1:-70 statement were welcomed
1:51 statement west
1:51 statement west cooperation
1:-142 statement westerby
1:-101 statement westerby school
1:35 statement wet
1:35 statement wet and
1:107 statement wexcombe
1:51 statement wexcombe s
1:86 statement wexcombe to
1:91 statement wexley
1:80 statement wexley institute
1:57 statement wexley which
1:61 statement what
1:-86 statement what did
1:74 statement what the
1:67 statement what we
1:42 statement what wirrabee
1:38 statement what your
1:-63 statement when
1:33 statement when books
1:-65 statement when i
1:-78 statement when the
1:-99 statement when we
1:51 statement when you
1:55 statement when your
1:-59 statement where
1:69 statement where mathematics
1:-88 statement where teachers
1:-75 statement whether pairing
1:37 statement whether staff
1:53 statement whether you
1:70 statement which answers
1:70 statement which has
1:-72 statement which is
1:-85 statement which it
1:58 statement which sponsors
1:34 statement which the
1:49 statement while
1:44 statement while he
1:67 statement whitsun
1:96 statement whitsun teaches
1:77 statement who
1:54 statement who $
1:46 statement who guide
1:31 statement who have
1:54 statement who is
1:39 statement who mocks
1:30 statement who pass
1:-68 statement who took
1:67 statement who will
1:54 statement who would
1:36 statement whoever
1:33 statement whoever attends
1:109 statement whole
1:60 statement whole days
1:69 statement whole exchang
1:48 statement whole of
1:33 statement whom
1:35 statement whom the
1:31 statement whose
1:42 statement why
1:30 statement why girls
1:-68 statement widow
1:-89 statement widow of
1:-34 statement will
1:81 statement will act
1:-83 statement will adopt
1:147 statement will be
1:32 statement will board
1:52 statement will bring
1:33 statement will carry
1:61 statement will chair
1:112 statement will come
1:44 statement will cross
1:57 statement will do
1:-87 statement will draft
1:36 statement will each
1:-87 statement will encourage
1:-82 statement will exchange
1:42 statement will follow
1:47 statement will give
1:63 statement will go
1:51 statement will have
1:47 statement will help
1:-56 statement will hold
1:53 statement will issue
1:-72 statement will join
1:-93 statement will keep
1:75 statement will lend
1:44 statement will look
1:46 statement will mark
1:59 statement will meet
1:37 statement will move
1:-72 statement will mow
1:40 statement will offer
1:-111 statement will open
1:49 statement will pass
1:42 statement will plan
1:-108 statement will publish
1:-101 statement will restock
1:-76 statement will send
1:44 statement will shadow
1:64 statement will share
1:70 statement will sit
1:-110 statement will sponsor
1:78 statement will supervise
1:58 statement will support
1:110 statement will take
1:85 statement will teach
1:31 statement will together
1:-39 statement will train
1:43 statement will use
1:38 statement will walk
1:68 statement will write
1:54 statement windrow
1:81 statement windrow two
1:-72 statement wing
1:40 statement wing for
1:-77 statement wing was
1:-87 statement winners
1:-102 statement winners read
1:44 statement winter
1:34 statement winter break
1:32 statement winter is
1:67 statement wirrabee
1:38 statement wirrabee area
1:36 statement wirrabee is
1:39 statement wirrabee would
1:50 statement wishes
1:58 statement wishes frances
1:95 statement with a
1:45 statement with an
1:43 statement with best
1:-94 statement with cards
1:35 statement with four
1:-67 statement with gratitude
1:-105 statement with her
1:33 statement with host
1:-89 statement with its
1:31 statement with lead
1:59 statement with lettered
1:-84 statement with matched
1:-62 statement with more
1:75 statement with one
1:-72 statement with partner
1:78 statement with practical
1:69 statement with savanna
1:32 statement with si
1:125 statement with the
1:33 statement with their
1:31 statement with them
1:51 statement with three
1:-73 statement with two
1:31 statement with university
1:36 statement with us
1:-82 statement with which
1:86 statement with you
1:64 statement with your
1:64 statement with yours
1:44 statement withdraw
1:44 statement withdraw on
1:76 statement withdrawn
1:67 statement withdrawn no
1:65 statement withdraws
1:81 statement withdraws to
1:89 statement within
1:30 statement within reach
1:60 statement without
1:31 statement without a
1:44 statement without fee
1:153 statement wk
1:55 statement wk arrival
1:69 statement wk coldwater
1:67 statement wk joint
1:62 statement wk parents
1:52 statement wk stock
1:65 statement wk workshop
1:48 statement wondered
1:53 statement wondered whether
1:-98 statement wonderful
1:-85 statement wonderful day
1:-89 statement words
1:-110 statement words at
1:34 statement work a
1:66 statement work alongside
1:51 statement work of
1:64 statement work programme
1:-156 statement work with
1:33 statement workbook in
1:80 statement worked
1:94 statement worked $
1:32 statement worki $
1:91 statement working
1:42 statement working d
1:46 statement working days
1:31 statement working order
1:69 statement works
1:43 statement works under
1:133 statement workshop
1:76 statement workshop at
1:44 statement workshop curriculum
1:84 statement workshop for
1:36 statement workshop on
1:35 statement workshop runs
1:55 statement workshop talk
1:59 statement worry
1:64 statement worry and
1:34 statement worth
1:34 statement worth keeping
1:52 statement would be
1:35 statement would carry
1:42 statement would coach
1:71 statement would cover
1:35 statement would help
1:43 statement would like
1:46 statement would welcome
1:-73 statement would you
1:115 statement wren
1:81 statement wren in
1:83 statement wren staff
1:133 statement write
1:56 statement write $
1:48 statement write a
1:50 statement write down
1:79 statement write the
1:35 statement write to
1:72 statement write up
1:-107 statement writes
1:-69 statement writes the
1:73 statement writing
1:49 statement writing course
1:30 statement writing is
1:36 statement writing lessons
1:88 statement written
1:61 statement written advice
1:34 statement written notes
1:-87 statement wrote
1:-71 statement wrote a
1:42 statement xavier
1:50 statement xavier s
1:-72 statement xi
1:-73 statement xi friendly
1:34 statement xii
1:33 statement xii leavers
1:39 statement xinyi
1:80 statement yard
1:54 statement yard $
1:35 statement yard by
1:41 statement year
1:-51 statement year $
1:68 statement year algebra
1:-34 statement year and
1:74 statement year are
1:38 statement year at
1:39 statement year but
1:52 statement year careers
1:31 statement year class
1:54 statement year compiled
1:82 statement year experimental
1:53 statement year for
1:78 statement year glenmore
1:44 statement year groups
1:106 statement year in
1:89 statement year is
1:71 statement year maths
1:-70 statement year minutes
1:-99 statement year miss
1:-90 statement year mr
1:-128 statement year ms
1:50 statement year of
1:-88 statement year our
1:39 statement year out
1:41 statement year part
1:73 statement year party
1:36 statement year plan
1:76 statement year revision
1:-61 statement year s
1:53 statement year spends
1:51 statement year strathie
1:57 statement year students
1:56 statement year swim
1:30 statement year teacher
1:66 statement year the
1:39 statement year under
1:60 statement year will
1:55 statement yearly
1:61 statement yearly $
1:32 statement years
1:64 statement years ahead
1:48 statement years ashdown
1:58 statement years centre
1:56 statement years from
1:-82 statement years heads
1:68 statement years network
1:76 statement years of
1:55 statement years renewable
1:-75 statement years we
1:37 statement yellow
1:32 statement yellow $
1:-66 statement yes no
1:65 statement yes the
1:70 statement yes to
1:49 statement yet
1:68 statement yet another
1:62 statement yet to
1:-48 statement you
1:-69 statement you $
1:37 statement you are
1:97 statement you call
1:32 statement you can
1:64 statement you carry
1:47 statement you come
1:68 statement you desks
1:87 statement you every
1:97 statement you for
1:74 statement you from
1:-70 statement you go
1:44 statement you hands
1:37 statement you in
1:-89 statement you learn
1:52 statement you on
1:-78 statement you spend
1:59 statement you to
1:-177 statement you will
1:-74 statement young
1:-99 statement young scientist
1:44 statement young teachers
1:215 statement your
1:53 statement your accounts
1:52 statement your children
1:70 statement your clerk
1:39 statement your department
1:37 statement your deputy
1:56 statement your director
1:36 statement your first
1:75 statement your four
1:57 statement your garden
1:55 statement your girls
1:52 statement your grade
1:80 statement your guid
1:39 statement your letter
1:34 statement your new
1:41 statement your newly
1:53 statement your own
1:47 statement your people
1:60 statement your rebuil
1:52 statement your requests
1:96 statement your roof
1:37 statement your senior
1:81 statement your staff
1:58 statement your trainees
1:61 statement yours
1:53 statement yours $
1:55 statement yours r
1:-104 statement youth
1:-74 statement youth group
1:73 statement yuan
1:30 statement z
1:32 statement z p
1:34 statement zoom
1:36 statement zoom on
1:74 statement |一
1:45 statement |两
1:69 statement |主
1:50 statement |事
1:59 statement |伍
1:60 statement |向
1:39 statement |听
1:60 statement |启
1:57 statement |培
1:53 statement |学
1:65 statement |总
1:44 statement |挂
1:61 statement |政
1:58 statement |斜
1:54 statement |每
1:39 statement |注
1:41 statement |申
1:47 statement |统
1:59 statement |英
1:50 statement |西
1:60 statement |陪
1:53 statement ×$
1:30 statement ×1
1:116 statement ××
1:68 statement “$
1:44 statement “1
1:57 statement “一
1:37 statement “九
1:69 statement “云
1:34 statement “五
1:-64 statement “以
1:33 statement “入
1:43 statement “六
1:33 statement “区
1:47 statement “十
1:31 statement “县
1:47 statement “双
1:46 statement “同
1:51 statement “启
1:42 statement “周
1:43 statement “国
1:35 statement “大
1:32 statement “学
1:35 statement “实
1:42 statement “小
1:31 statement “幼
1:38 statement “开
1:33 statement “强
1:42 statement “怎
1:31 statement “情
1:32 statement “我
1:44 statement “手
1:31 statement “换
1:47 statement “数
1:65 statement “文
1:-50 statement “新
1:39 statement “晨
1:34 statement “沙
1:47 statement “海
1:34 statement “混
1:-77 statement “清
1:46 statement “班
1:36 statement “田
1:59 statement “石
1:58 statement “穷
1:39 statement “红
1:-59 statement “结
1:34 statement “老
1:40 statement “自
1:44 statement “阅
1:49 statement “青
1:-98 statement “鸿
1:69 statement ”$
1:61 statement ”)
1:60 statement ”,
1:30 statement ”1
1:51 statement ”:
1:77 statement ”“
1:-62 statement ”。
1:82 statement ”一
1:56 statement ”三
1:59 statement ”专
1:36 statement ”为
1:47 statement ”之
1:30 statement ”办
1:40 statement ”合
1:68 statement ”名
1:32 statement ”学
1:42 statement ”对
1:64 statement ”工
1:40 statement ”师
1:54 statement ”平
1:31 statement ”开
1:35 statement ”教
1:31 statement ”方
1:44 statement ”活
1:58 statement ”由
1:36 statement ”的
1:46 statement ”研
1:38 statement ”结
1:44 statement ”行
1:-75 statement ”课
1:42 statement ”高
1:63 statement →三
1:53 statement →南
1:63 statement →大
1:67 statement →沙
1:34 statement →河
1:43 statement →火
1:42 statement →石
1:33 statement →高
1:61 statement ①康
1:56 statement ②个
1:58 statement ③送
1:62 statement □会
1:52 statement □我
1:56 statement □绘
1:53 statement □跳
1:41 statement ★六
1:49 statement ★图
1:49 statement ★期
1:66 statement ★每
1:52 statement 、$
1:-53 statement 、1
1:56 statement 、2
1:44 statement 、5
1:84 statement 、9
1:58 statement 、一
1:36 statement 、三
1:42 statement 、上
1:60 statement 、下
1:82 statement 、不
1:103 statement 、东
1:66 statement 、中
1:44 statement 、临
1:30 statement 、主
1:85 statement 、乌
1:57 statement 、乙
1:84 statement 、二
1:43 statement 、云
1:42 statement 、互
1:68 statement 、五
1:46 statement 、交
1:42 statement 、人
1:68 statement 、代
1:73 statement 、令
1:30 statement 、任
1:51 statement 、优
1:44 statement 、会
1:37 statement 、住
1:33 statement 、信
1:32 statement 、值
1:-70 statement 、儿
1:-72 statement 、八
1:50 statement 、六
1:-53 statement 、分
1:41 statement 、初
1:34 statement 、制
1:42 statement 、剪
1:57 statement 、办
1:-71 statement 、加
1:63 statement 、化
1:68 statement 、北
1:54 statement 、午
1:77 statement 、半
1:50 statement 、南
1:93 statement 、县
1:93 statement 、双
1:60 statement 、合
1:73 statement 、同
1:54 statement 、后
1:73 statement 、四
1:41 statement 、图
1:59 statement 、地
1:44 statement 、塘
1:45 statement 、大
1:56 statement 、太
1:34 statement 、女
1:-34 statement 、学
1:49 statement 、安
1:64 statement 、定
1:34 statement 、实
1:-55 statement 、宣
1:58 statement 、家
1:-63 statement 、导
1:-67 statement 、尊
1:-50 statement 、小
1:34 statement 、岚
1:80 statement 、岭
1:-51 statement 、工
1:80 statement 、市
1:40 statement 、师
1:55 statement 、帮
1:-64 statement 、常
1:70 statement 、平
1:35 statement 、幼
1:33 statement 、康
1:-106 statement 、归
1:52 statement 、心
1:38 statement 、总
1:-86 statement 、成
1:-64 statement 、手
1:60 statement 、护
1:-58 statement 、拉
1:-78 statement 、拔
1:33 statement 、挂
1:-73 statement 、接
1:-55 statement 、推
1:44 statement 、援
1:-66 statement 、支
1:44 statement 、政
1:-98 statement 、文
1:48 statement 、无
1:53 statement 、智
1:53 statement 、有
1:49 statement 、望
1:33 statement 、期
1:-43 statement 、木
1:56 statement 、杜
1:33 statement 、来
1:66 statement 、杨
1:31 statement 、松
1:42 statement 、林
1:31 statement 、枫
1:35 statement 、柏
1:58 statement 、柳
1:47 statement 、校
1:68 statement 、桌
1:33 statement 、槐
1:-45 statement 、民
1:53 statement 、水
1:44 statement 、江
1:61 statement 、沙
1:32 statement 、沟
1:49 statement 、河
1:-67 statement 、注
1:40 statement 、洗
1:43 statement 、洮
1:68 statement 、海
1:34 statement 、渔
1:69 statement 、游
1:83 statement 、物
1:30 statement 、王
1:-44 statement 、班
1:40 statement 、生
1:31 statement 、用
1:75 statement 、田
1:42 statement 、电
1:93 statement 、白
1:36 statement 、看
1:69 statement 、石
1:74 statement 、磨
1:40 statement 、离
1:-58 statement 、科
1:73 statement 、程
1:47 statement 、稻
1:51 statement 、竹
1:-88 statement 、笑
1:56 statement 、篮
1:61 statement 、索
1:69 statement 、组
1:63 statement 、结
1:59 statement 、统
1:80 statement 、美
1:67 statement 、老
1:-49 statement 、考
1:55 statement 、耗
1:44 statement 、联
1:-83 statement 、肉
1:-89 statement 、至
1:57 statement 、舞
1:-66 statement 、花
1:-60 statement 、英
1:46 statement 、茶
1:42 statement 、草
1:80 statement 、落
1:34 statement 、蒲
1:56 statement 、西
1:38 statement 、计
1:62 statement 、评
1:48 statement 、语
1:-71 statement 、诵
1:72 statement 、课
1:63 statement 、财
1:54 statement 、资
1:-41 statement 、跟
1:-71 statement 、车
1:63 statement 、辅
1:48 statement 、近
1:-37 statement 、送
1:-127 statement 、野
1:30 statement 、镇
1:31 statement 、阴
1:-74 statement 、青
1:34 statement 、顺
1:-40 statement 、颁
1:47 statement 、领
1:36 statement 、食
1:74 statement 、饭
1:60 statement 、骨
1:36 statement 、黔
1:51 statement 、龙
1:33 statement 。(
1:-48 statement 。2
1:-81 statement 。3
1:44 statement 。6
1:-107 statement 。”
1:30 statement 。〔
1:-71 statement 。一
1:69 statement 。三
1:44 statement 。两
1:52 statement 。从
1:39 statement 。会
1:69 statement 。全
1:32 statement 。共
1:49 statement 。区
1:30 statement 。县
1:71 statement 。双
1:-72 statement 。团
1:40 statement 。大
1:63 statement 。学
1:62 statement 。寒
1:77 statement 。工
1:-60 statement 。市
1:46 statement 。教
1:-43 statement 。晚
1:-41 statement 。有
1:64 statement 。本
1:74 statement 。每
1:33 statement 。海
1:58 statement 。清
1:30 statement 。由
1:36 statement 。甲
1:70 statement 。盘
1:32 statement 。经
1:41 statement 。继
1:-51 statement 。语
1:-107 statement 。课
1:58 statement 。贵
1:-51 statement 。选
1:48 statement 。驻
1:37 statement 。高
1:-75 statement 〇〇
1:84 statement 〇一
1:81 statement 〇二
1:-85 statement 〇开
1:46 statement 《东
1:41 statement 《云
1:60 statement 《关
1:-53 statement 《小
1:45 statement 《山
1:57 statement 《幼
1:55 statement 《教
1:35 statement 《爬
1:54 statement 《电
1:-52 statement 《秋
1:-61 statement 《草
1:-54 statement 《荷
1:45 statement 《采
1:58 statement 《高
1:-42 statement 》$
1:47 statement 》(
1:-33 statement 》。
1:33 statement 》《
1:59 statement 》由
1:-38 statement 》第
1:129 statement 】$
1:30 statement 】一
1:56 statement 〔2
1:51 statement 〕1
1:51 statement 〕8
1:46 statement 〕第
1:103 statement 一$
1:-101 statement 一(
1:35 statement 一)
1:62 statement 一,
1:56 statement 一]
1:-64 statement 一_
1:52 statement 一”
1:51 statement 一万
1:49 statement 一两
1:62 statement 一个
1:52 statement 一中
1:50 statement 一九
1:42 statement 一书
1:53 statement 一事
1:67 statement 一人
1:58 statement 一件
1:134 statement 一份
1:54 statement 一位
1:36 statement 一例
1:76 statement 一做
1:44 statement 一八
1:43 statement 一共
1:86 statement 一册
1:66 statement 一凡
1:31 statement 一出
1:55 statement 一初
1:31 statement 一到
1:34 statement 一前
1:54 statement 一十
1:-82 statement 一千
1:57 statement 一半
1:64 statement 一双
1:-52 statement 一句
1:-56 statement 一台
1:47 statement 一各
1:78 statement 一同
1:47 statement 一名
1:171 statement 一周
1:109 statement 一命
1:48 statement 一咱
1:61 statement 一回
1:-69 statement 一团
1:46 statement 一块
1:76 statement 一堂
1:54 statement 一堵
1:45 statement 一墙
1:41 statement 一处
1:42 statement 一夜
1:64 statement 一天
1:88 statement 一套
1:62 statement 一季
1:81 statement 一学
1:59 statement 一安
1:69 statement 一定
1:57 statement 一实
1:86 statement 一家
1:96 statement 一对
1:73 statement 一封
1:86 statement 一小
1:53 statement 一岁
1:51 statement 一帆
1:39 statement 一师
1:69 statement 一帮
1:51 statement 一并
1:52 statement 一幼
1:59 statement 一座
1:-31 statement 一式
1:-85 statement 一张
1:39 statement 一往
1:-47 statement 一律
1:47 statement 一成
1:60 statement 一所
1:-46 statement 一批
1:32 statement 一报
1:45 statement 一拨
1:35 statement 一指
1:35 statement 一换
1:50 statement 一接
1:-66 statement 一支
1:61 statement 一教
1:44 statement 一数
1:69 statement 一整
1:106 statement 一方
1:78 statement 一星
1:71 statement 一是
1:61 statement 一晚
1:89 statement 一月
1:-83 statement 一期
1:101 statement 一本
1:35 statement 一札
1:46 statement 一来
1:51 statement 一架
1:65 statement 一校
1:39 statement 一案
1:34 statement 一次
1:-42 statement 一步
1:-93 statement 一段
1:37 statement 一比
1:44 statement 一流
1:-73 statement 一点
1:49 statement 一物
1:44 statement 一特
1:47 statement 一班
1:-107 statement 一生
1:67 statement 一由
1:-84 statement 一画
1:61 statement 一番
1:-64 statement 一百
1:44 statement 一直
1:68 statement 一站
1:-59 statement 一等
1:48 statement 一箱
1:106 statement 一篇
1:80 statement 一组
1:40 statement 一结
1:49 statement 一职
1:70 statement 一至
1:56 statement 一致
1:65 statement 一般
1:123 statement 一节
1:41 statement 一英
1:-42 statement 一行
1:36 statement 一补
1:-81 statement 一袋
1:57 statement 一览
1:35 statement 一计
1:49 statement 一评
1:55 statement 一说
1:44 statement 一质
1:62 statement 一贯
1:-74 statement 一贴
1:143 statement 一起
1:95 statement 一趟
1:39 statement 一跟
1:84 statement 一轮
1:42 statement 一进
1:50 statement 一遍
1:31 statement 一部
1:53 statement 一门
1:75 statement 一间
1:61 statement 一阅
1:30 statement 一队
1:78 statement 一页
1:31 statement 一项
1:61 statement 一领
1:-86 statement 一颗
1:-84 statement 一首
1:55 statement 一高
1:43 statement 一鸣
1:60 statement 丁克
1:-72 statement 七、
1:63 statement 七万
1:-41 statement 七个
1:66 statement 七中
1:40 statement 七人
1:-112 statement 七位
1:-48 statement 七十
1:51 statement 七名
1:-65 statement 七嘴
1:71 statement 七天
1:70 statement 七年
1:56 statement 七成
1:-96 statement 七日
1:-56 statement 七月
1:55 statement 七次
1:-100 statement 七点
1:85 statement 万,
1:66 statement 万。
1:43 statement 万二
1:30 statement 万人
1:51 statement 万元
1:66 statement 万块
1:-92 statement 万物
1:53 statement 三$
1:-42 statement 三)
1:60 statement 三,
1:-38 statement 三:
1:57 statement 三]
1:-48 statement 三、
1:56 statement 三一
1:-42 statement 三下
1:45 statement 三两
1:112 statement 三个
1:72 statement 三中
1:46 statement 三份
1:105 statement 三位
1:48 statement 三光
1:55 statement 三册
1:59 statement 三到
1:49 statement 三副
1:-43 statement 三十
1:-50 statement 三县
1:57 statement 三叶
1:60 statement 三周
1:60 statement 三回
1:70 statement 三园
1:65 statement 三复
1:146 statement 三天
1:71 statement 三套
1:47 statement 三季
1:61 statement 三学
1:71 statement 三对
1:113 statement 三小
1:-72 statement 三届
1:89 statement 三年
1:31 statement 三幼
1:51 statement 三座
1:-57 statement 三成
1:130 statement 三所
1:59 statement 三批
1:66 statement 三支
1:36 statement 三教
1:102 statement 三日
1:-63 statement 三时
1:54 statement 三是
1:39 statement 三晚
1:-34 statement 三月
1:42 statement 三期
1:90 statement 三校
1:71 statement 三楼
1:103 statement 三江
1:49 statement 三派
1:-64 statement 三点
1:-60 statement 三百
1:45 statement 三科
1:-44 statement 三等
1:57 statement 三组
1:74 statement 三至
1:77 statement 三节
1:63 statement 三进
1:44 statement 三送
1:52 statement 三部
1:76 statement 三门
1:31 statement 三问
1:48 statement 三项
1:34 statement 三餐
1:47 statement 三驻
1:51 statement 三高
1:79 statement 上$
1:37 statement 上)
1:-105 statement 上,
1:-40 statement 上;
1:44 statement 上、
1:36 statement 上《
1:137 statement 上一
1:32 statement 上下
1:63 statement 上不
1:73 statement 上两
1:-61 statement 上个
1:-57 statement 上为
1:-81 statement 上乡
1:-53 statement 上书
1:57 statement 上人
1:48 statement 上优
1:53 statement 上伙
1:90 statement 上传
1:128 statement 上公
1:40 statement 上共
1:-67 statement 上升
1:-105 statement 上午
1:52 statement 上半
1:54 statement 上县
1:67 statement 上口
1:-80 statement 上只
1:71 statement 上同
1:90 statement 上周
1:39 statement 上回
1:58 statement 上坪
1:38 statement 上墙
1:53 statement 上复
1:32 statement 上多
1:47 statement 上好
1:-68 statement 上学
1:76 statement 上安
1:41 statement 上完
1:80 statement 上定
1:49 statement 上寨
1:111 statement 上山
1:40 statement 上岗
1:39 statement 上峪
1:52 statement 上师
1:52 statement 上带
1:47 statement 上年
1:58 statement 上形
1:-46 statement 上报
1:36 statement 上指
1:56 statement 上授
1:103 statement 上教
1:58 statement 上日
1:81 statement 上旬
1:-74 statement 上有
1:77 statement 上次
1:86 statement 上汇
1:60 statement 上河
)"sv,
    R"(1:39 statement 上研
1:90 statement 上示
1:71 statement 上答
1:-94 statement 上级
1:97 statement 上线
1:43 statement 上结
1:43 statement 上给
1:41 statement 上网
1:49 statement 上美
1:94 statement 上职
1:56 statement 上联
1:-72 statement 上自
1:90 statement 上讲
1:41 statement 上说
1:70 statement 上读
1:58 statement 上课
1:61 statement 上跟
1:50 statement 上车
1:69 statement 上辅
1:69 statement 上过
1:85 statement 上门
1:40 statement 上阅
1:30 statement 上阳
1:37 statement 上限
1:44 statement 上集
1:63 statement 上题
1:70 statement 下$
1:117 statement 下。
1:88 statement 下一
1:57 statement 下三
1:-58 statement 下为
1:-49 statement 下乡
1:78 statement 下了
1:51 statement 下列
1:67 statement 下到
1:-94 statement 下午
1:-60 statement 下协
1:53 statement 下去
1:37 statement 下发
1:31 statement 下周
1:80 statement 下园
1:42 statement 下坝
1:56 statement 下坪
1:111 statement 下学
1:87 statement 下山
1:51 statement 下岭
1:49 statement 下年
1:66 statement 下开
1:53 statement 下意
1:54 statement 下推
1:74 statement 下教
1:56 statement 下无
1:90 statement 下旬
1:96 statement 下月
1:58 statement 下来
1:35 statement 下杨
1:40 statement 下榻
1:-38 statement 下次
1:40 statement 下沉
1:-47 statement 下河
1:77 statement 下洋
1:48 statement 下点
1:44 statement 下的
1:45 statement 下礼
1:83 statement 下称
1:54 statement 下简
1:63 statement 下设
1:-51 statement 下课
1:51 statement 下达
1:52 statement 下进
1:60 statement 下面
1:41 statement 不上
1:33 statement 不予
1:-78 statement 不会
1:70 statement 不低
1:57 statement 不佳
1:57 statement 不便
1:-66 statement 不全
1:-70 statement 不养
1:43 statement 不准
1:58 statement 不分
1:38 statement 不到
1:47 statement 不力
1:62 statement 不占
1:64 statement 不去
1:80 statement 不参
1:95 statement 不变
1:-83 statement 不只
1:-31 statement 不合
1:42 statement 不噎
1:30 statement 不因
1:49 statement 不在
1:47 statement 不多
1:-102 statement 不够
1:59 statement 不好
1:52 statement 不定
1:38 statement 不小
1:79 statement 不少
1:49 statement 不带
1:-93 statement 不开
1:46 statement 不弃
1:35 statement 不得
1:35 statement 不愿
1:59 statement 不成
1:36 statement 不打
1:55 statement 不承
1:55 statement 不挂
1:67 statement 不搞
1:66 statement 不收
1:34 statement 不敷
1:-57 statement 不断
1:44 statement 不早
1:62 statement 不是
1:48 statement 不求
1:-98 statement 不清
1:38 statement 不碍
1:-66 statement 不私
1:-46 statement 不科
1:31 statement 不符
1:34 statement 不算
1:50 statement 不给
1:-70 statement 不肯
1:-46 statement 不能
1:43 statement 不良
1:58 statement 不落
1:-76 statement 不要
1:52 statement 不计
1:41 statement 不论
1:35 statement 不设
1:42 statement 不赔
1:36 statement 不走
1:-58 statement 不超
1:-38 statement 不足
1:62 statement 不过
1:34 statement 不远
1:47 statement 不迟
1:55 statement 不适
1:35 statement 不错
1:53 statement 不高
1:42 statement 不齐
1:45 statement 与$
1:44 statement 与;
1:-115 statement 与_
1:42 statement 与上
1:33 statement 与下
1:35 statement 与专
1:33 statement 与主
1:77 statement 与乙
1:-51 statement 与乡
1:33 statement 与云
1:-82 statement 与伙
1:63 statement 与会
1:56 statement 与保
1:-79 statement 与兄
1:51 statement 与全
1:53 statement 与公
1:84 statement 与兰
1:47 statement 与内
1:62 statement 与决
1:-101 statement 与出
1:70 statement 与分
1:64 statement 与北
1:58 statement 与县
1:34 statement 与发
1:33 statement 与受
1:73 statement 与同
1:41 statement 与园
1:33 statement 与培
1:68 statement 与塔
1:44 statement 与岛
1:38 statement 与岭
1:33 statement 与岷
1:48 statement 与师
1:39 statement 与常
1:72 statement 与徒
1:42 statement 与成
1:52 statement 与接
1:45 statement 与改
1:-58 statement 与教
1:70 statement 与日
1:48 statement 与昆
1:68 statement 与本
1:70 statement 与村
1:46 statement 与柳
1:41 statement 与柿
1:32 statement 与校
1:76 statement 与榕
1:47 statement 与正
1:36 statement 与民
1:65 statement 与法
1:44 statement 与消
1:51 statement 与甲
1:35 statement 与省
1:34 statement 与石
1:70 statement 与第
1:49 statement 与线
1:-82 statement 与老
1:60 statement 与讨
1:-97 statement 与访
1:51 statement 与诵
1:87 statement 与贵
1:30 statement 与退
1:42 statement 与野
1:36 statement 与鹤
1:36 statement 专)
1:62 statement 专。
1:123 statement 专业
1:33 statement 专为
1:-65 statement 专以
1:42 statement 专任
1:47 statement 专供
1:36 statement 专利
1:32 statement 专去
1:37 statement 专培
1:66 statement 专委
1:155 statement 专家
1:48 statement 专干
1:34 statement 专急
1:-44 statement 专户
1:30 statement 专护
1:67 statement 专教
1:31 statement 专标
1:67 statement 专款
1:54 statement 专每
1:-57 statement 专注
1:48 statement 专用
1:111 statement 专科
1:61 statement 专职
1:40 statement 专著
1:32 statement 专请
1:81 statement 专辅
1:58 statement 专递
1:75 statement 专项
1:98 statement 专题
1:73 statement 丙方
1:-89 statement 丙校
1:82 statement 业$
1:30 statement 业1
1:44 statement 业;
1:61 statement 业。
1:46 statement 业专
1:107 statement 业中
1:-84 statement 业主
1:44 statement 业了
1:73 statement 业于
1:-61 statement 业互
1:35 statement 业人
1:44 statement 业体
1:54 statement 业共
1:88 statement 业分
1:54 statement 业务
1:35 statement 业协
1:53 statement 业发
1:53 statement 业合
1:40 statement 业增
1:67 statement 业处
1:73 statement 业学
1:70 statement 业实
1:60 statement 业导
1:47 statement 业就
1:48 statement 业已
1:65 statement 业师
1:49 statement 业带
1:66 statement 业建
1:41 statement 业意
1:62 statement 业技
1:91 statement 业教
1:72 statement 业旅
1:-84 statement 业服
1:33 statement 业期
1:66 statement 业机
1:43 statement 业毕
1:34 statement 业治
1:52 statement 业率
1:56 statement 业班
1:76 statement 业生
1:35 statement 业由
1:56 statement 业的
1:84 statement 业礼
1:80 statement 业社
1:39 statement 业科
1:36 statement 业组
1:31 statement 业者
1:64 statement 业职
1:38 statement 业设
1:45 statement 业证
1:69 statement 业诊
1:64 statement 业辅
1:35 statement 业进
1:63 statement 业部
1:-66 statement 业银
1:46 statement 业陈
1:78 statement 业集
1:60 statement 业高
1:69 statement 丛)
1:-62 statement 东中
1:41 statement 东举
1:36 statement 东二
1:31 statement 东国
1:113 statement 东坪
1:77 statement 东埔
1:47 statement 东头
1:102 statement 东学
1:43 statement 东家
1:30 statement 东小
1:38 statement 东屏
1:34 statement 东开
1:32 statement 东心
1:31 statement 东总
1:63 statement 东校
1:32 statement 东洼
1:50 statement 东海
1:121 statement 东港
1:53 statement 东湖
1:42 statement 东瑶
1:44 statement 东看
1:48 statement 东站
1:47 statement 东纪
1:47 statement 东老
1:36 statement 东西
1:31 statement 东资
1:41 statement 东道
1:39 statement 东部
1:37 statement 东阳
1:31 statement 东集
1:91 statement 两万
1:84 statement 两个
1:82 statement 两人
1:-41 statement 两份
1:31 statement 两伙
1:111 statement 两位
1:32 statement 两免
1:37 statement 两册
1:-102 statement 两千
1:67 statement 两台
1:85 statement 两周
1:70 statement 两回
1:62 statement 两园
1:71 statement 两场
1:141 statement 两天
1:69 statement 两头
1:57 statement 两学
1:75 statement 两家
1:67 statement 两局
1:-76 statement 两市
1:36 statement 两年
1:96 statement 两所
1:66 statement 两批
1:44 statement 两拨
1:73 statement 两日
1:62 statement 两星
1:38 statement 两月
1:73 statement 两期
1:47 statement 两本
1:61 statement 两村
1:70 statement 两校
1:172 statement 两次
1:-76 statement 两点
1:61 statement 两班
1:105 statement 两科
1:37 statement 两箱
1:115 statement 两节
1:57 statement 两趟
1:33 statement 两轮
1:-78 statement 两辆
1:69 statement 两部
1:69 statement 两门
1:62 statement 两间
1:59 statement 两项
1:81 statement 个$
1:-76 statement 个,
1:43 statement 个;
1:56 statement 个、
1:-42 statement 个。
1:38 statement 个一
1:45 statement 个下
1:52 statement 个专
1:54 statement 个乡
1:88 statement 个别
1:50 statement 个区
1:44 statement 个半
1:128 statement 个周
1:36 statement 个和
1:36 statement 个地
1:65 statement 个备
1:51 statement 个头
1:77 statement 个学
1:96 statement 个孩
1:60 statement 个宿
1:51 statement 个小
1:59 statement 个工
1:39 statement 个带
1:61 statement 个年
1:52 statement 个技
1:57 statement 个挂
1:65 statement 个教
1:101 statement 个星
1:-43 statement 个最
1:82 statement 个月
1:-60 statement 个校
1:53 statement 个样
1:115 statement 个案
1:43 statement 个河
1:43 statement 个混
1:50 statement 个点
1:31 statement 个百
1:41 statement 个皮
1:71 statement 个组
1:47 statement 个维
1:65 statement 个老
1:45 statement 个课
1:35 statement 个远
1:48 statement 个钟
1:80 statement 个问
1:50 statement 个阶
1:63 statement 个项
1:71 statement 个驻
1:37 statement 中$
1:75 statement 中(
1:58 statement 中)
1:54 statement 中-
1:-62 statement 中1
1:59 statement 中2
1:48 statement 中3
1:31 statement 中6
1:63 statement 中:
1:93 statement 中_
1:36 statement 中“
1:51 statement 中”
1:48 statement 中→
1:59 statement 中、
1:66 statement 中。
1:74 statement 中一
1:31 statement 中七
1:35 statement 中三
1:44 statement 中与
1:81 statement 中专
1:62 statement 中两
1:52 statement 中为
1:73 statement 中举
1:47 statement 中九
1:32 statement 中亮
1:33 statement 中优
1:53 statement 中体
1:67 statement 中作
1:31 statement 中先
1:51 statement 中党
1:34 statement 中全
1:47 statement 中共
1:72 statement 中关
1:84 statement 中出
1:55 statement 中列
1:33 statement 中初
1:53 statement 中到
1:43 statement 中副
1:55 statement 中午
1:70 statement 中协
1:31 statement 中去
1:50 statement 中参
1:63 statement 中发
1:52 statement 中可
1:39 statement 中各
1:45 statement 中合
1:42 statement 中名
1:70 statement 中向
1:34 statement 中听
1:45 statement 中团
1:39 statement 中培
1:181 statement 中学
1:67 statement 中实
1:37 statement 中家
1:35 statement 中寄
1:57 statement 中对
1:73 statement 中层
1:32 statement 中展
1:45 statement 中工
1:59 statement 中市
1:68 statement 中师
1:48 statement 中开
1:132 statement 中心
1:62 statement 中承
1:68 statement 中技
1:63 statement 中报
1:36 statement 中择
1:40 statement 中提
1:43 statement 中支
1:64 statement 中政
1:61 statement 中教
1:60 statement 中数
1:106 statement 中文
1:52 statement 中新
1:55 statement 中方
1:36 statement 中无
1:66 statement 中旬
1:58 statement 中有
1:59 statement 中期
1:53 statement 中未
1:60 statement 中本
1:31 statement 中机
1:49 statement 中校
1:58 statement 中止
1:73 statement 中正
1:39 statement 中段
1:52 statement 中每
1:62 statement 中毕
1:58 statement 中派
1:38 statement 中物
1:52 statement 中特
1:67 statement 中班
1:43 statement 中理
1:-79 statement 中生
1:50 statement 中的
1:33 statement 中研
1:-72 statement 中秋
1:49 statement 中第
1:44 statement 中等
1:64 statement 中级
1:-59 statement 中组
1:57 statement 中结
1:-76 statement 中考
1:46 statement 中职
1:37 statement 中英
1:-60 statement 中获
1:32 statement 中葡
1:35 statement 中训
1:45 statement 中设
1:47 statement 中语
1:53 statement 中调
1:30 statement 中负
1:-60 statement 中质
1:39 statement 中跟
1:66 statement 中辅
1:38 statement 中迄
1:40 statement 中送
1:35 statement 中选
1:-65 statement 中那
1:66 statement 中部
1:48 statement 中面
1:31 statement 中音
1:36 statement 中驻
1:50 statement 中骨
1:50 statement 中高
1:48 statement 丰原
1:34 statement 丰县
1:58 statement 丰国
1:58 statement 丰电
1:82 statement 丰禾
1:30 statement 串一
1:-102 statement 临!
1:69 statement 临川
1:77 statement 临江
1:89 statement 临河
1:47 statement 临泉
1:47 statement 临海
1:62 statement 临界
1:58 statement 丹霞
1:50 statement 为$
1:50 statement 为,
1:84 statement 为2
1:34 statement 为6
1:34 statement 为G
1:-58 statement 为《
1:36 statement 为一
1:-62 statement 为三
1:-70 statement 为不
1:83 statement 为专
1:36 statement 为东
1:80 statement 为两
1:53 statement 为主
1:49 statement 为乙
1:61 statement 为了
1:40 statement 为二
1:50 statement 为云
1:62 statement 为五
1:-86 statement 为什
1:-30 statement 为优
1:31 statement 为何
1:50 statement 为你
1:31 statement 为侗
1:64 statement 为保
1:67 statement 为做
1:47 statement 为全
1:-66 statement 为六
1:65 statement 为共
1:38 statement 为其
1:-76 statement 为养
1:38 statement 为准
1:70 statement 为前
1:63 statement 为北
1:39 statement 为协
1:55 statement 为单
1:37 statement 为卫
1:73 statement 为县
1:34 statement 为参
1:74 statement 为受
1:47 statement 为各
1:-65 statement 为回
1:-93 statement 为国
1:-65 statement 为完
1:34 statement 为宜
1:-69 statement 为导
1:-66 statement 为履
1:32 statement 为山
1:34 statement 为岭
1:94 statement 为帮
1:46 statement 为度
1:46 statement 为徒
1:41 statement 为我
1:43 statement 为推
1:-46 statement 为提
1:99 statement 为支
1:56 statement 为数
1:50 statement 为晓
1:90 statement 为期
1:49 statement 为村
1:-66 statement 为样
1:75 statement 为此
1:63 statement 为每
1:38 statement 为民
1:37 statement 为火
1:51 statement 为焊
1:73 statement 为班
1:60 statement 为瓦
1:58 statement 为石
1:-97 statement 为社
1:75 statement 为第
1:64 statement 为红
1:33 statement 为组
1:43 statement 为统
1:40 statement 为缩
1:64 statement 为联
1:51 statement 为芦
1:48 statement 为落
1:43 statement 为衡
1:49 statement 为被
1:64 statement 为计
1:30 statement 为贯
1:76 statement 为贵
1:36 statement 为重
1:44 statement 为阖
1:59 statement 为限
1:50 statement 为雅
1:62 statement 为革
1:-83 statement 为预
1:42 statement 为领
1:34 statement 为驻
1:48 statement 为鹿
1:-85 statement 为鼓
1:47 statement 为龙
1:81 statement 主$
1:-83 statement 主:
1:42 statement 主任
1:50 statement 主体
1:54 statement 主修
1:34 statement 主单
1:44 statement 主备
1:61 statement 主导
1:79 statement 主席
1:-51 statement 主持
1:-82 statement 主提
1:68 statement 主播
1:69 statement 主方
1:80 statement 主旨
1:115 statement 主校
1:48 statement 主游
1:65 statement 主班
1:-47 statement 主管
1:48 statement 主线
1:-46 statement 主要
1:148 statement 主讲
1:120 statement 主责
1:-81 statement 主采
1:123 statement 主题
1:53 statement 丽_
1:54 statement 丽中
1:-83 statement 举,
1:104 statement 举办
1:30 statement 久$
1:53 statement 久:
1:-75 statement 久不
1:-47 statement 久久
1:60 statement 久使
1:31 statement 么$
1:-93 statement 么,
1:60 statement 么:
1:-42 statement 么?
1:55 statement 么上
1:-95 statement 么主
1:-58 statement 么办
1:-92 statement 么可
1:46 statement 么喂
1:33 statement 么学
1:49 statement 么时
1:-93 statement 么有
1:63 statement 么样
1:45 statement 么玩
1:-114 statement 么看
1:51 statement 么讲
1:58 statement 义务
1:32 statement 义卖
1:73 statement 义学
1:33 statement 义工
1:-56 statement 义重
1:47 statement 之$
1:62 statement 之一
1:39 statement 之下
1:75 statement 之二
1:31 statement 之五
1:-61 statement 之以
1:33 statement 之做
1:-66 statement 之共
1:53 statement 之内
1:64 statement 之列
1:42 statement 之制
1:73 statement 之前
1:46 statement 之力
1:42 statement 之发
1:31 statement 之后
1:63 statement 之处
1:38 statement 之学
1:34 statement 之家
1:56 statement 之平
1:42 statement 之幸
1:48 statement 之执
1:31 statement 之数
1:48 statement 之旅
1:-37 statement 之日
1:38 statement 之机
1:40 statement 之津
1:30 statement 之盲
1:70 statement 之窗
1:40 statement 之联
1:38 statement 之资
1:73 statement 之远
1:44 statement 之遵
1:36 statement 之间
1:62 statement 之阅
1:49 statement 之隔
1:97 statement 乌兰
1:40 statement 乌江
1:40 statement 乌沙
1:60 statement 乌涂
1:90 statement 乌溪
1:54 statement 乌石
1:42 statement 乌职
1:64 statement 乌苏
1:32 statement 乐$
1:63 statement 乐_
1:116 statement 乐、
1:-63 statement 乐器
1:-74 statement 乐团
1:98 statement 乐坑
1:65 statement 乐坪
1:45 statement 乐家
1:34 statement 乐小
1:78 statement 乐教
1:58 statement 乐文
1:32 statement 乐治
1:44 statement 乐组
1:51 statement 乐老
1:51 statement 乐街
1:38 statement 乐课
1:35 statement 乐馆
1:55 statement 乒乓
1:42 statement 乓球
1:58 statement 乘车
1:79 statement 乙:
1:63 statement 乙双
1:40 statement 乙周
1:104 statement 乙园
1:67 statement 乙方
1:45 statement 乙未
1:-37 statement 乙校
1:30 statement 乙次
1:-95 statement 乙班
1:-50 statement 乙等
1:55 statement 九万
1:-106 statement 九个
1:81 statement 九中
1:86 statement 九人
1:36 statement 九六
1:35 statement 九台
1:-77 statement 九名
1:90 statement 九年
1:55 statement 九条
1:42 statement 九溪
1:40 statement 九科
1:46 statement 九页
1:50 statement 九龙
1:40 statement 也不
1:-62 statement 也学
1:52 statement 也带
1:72 statement 也愿
1:64 statement 也成
1:-75 statement 也是
1:45 statement 也没
1:33 statement 也结
1:40 statement 也该
1:41 statement 也走
1:73 statement 也遇
1:90 statement 习$
1:91 statement 习,
1:83 statement 习;
1:89 statement 习。
1:110 statement 习一
1:-69 statement 习不
1:83 statement 习两
1:48 statement 习五
1:49 statement 习以
1:60 statement 习全
1:38 statement 习十
1:39 statement 习县
1:66 statement 习困
1:54 statement 习地
1:46 statement 习字
1:60 statement 习学
1:53 statement 习工
1:36 statement 习得
1:35 statement 习成
1:33 statement 习支
1:80 statement 习教
1:38 statement 习旬
1:55 statement 习时
1:-39 statement 习期
1:-79 statement 习满
1:43 statement 习班
1:49 statement 习生
1:69 statement 习的
1:34 statement 习经
1:34 statement 习结
1:64 statement 习者
1:30 statement 习要
1:61 statement 习角
1:67 statement 习课
1:33 statement 习责
1:60 statement 习餐
1:-30 statement 乡$
1:109 statement 乡,
1:51 statement 乡1
1:-104 statement 乡。
1:60 statement 乡不
1:118 statement 乡中
1:34 statement 乡九
1:32 statement 乡交
1:-89 statement 乡人
1:37 statement 乡任
1:69 statement 乡会
1:95 statement 乡分
1:55 statement 乡初
1:67 statement 乡同
1:-74 statement 乡四
1:118 statement 乡园
1:59 statement 乡土
1:45 statement 乡差
1:72 statement 乡幼
1:44 statement 乡挖
1:-79 statement 乡支
1:46 statement 乡政
1:-82 statement 乡教
1:-65 statement 乡村
1:36 statement 乡每
1:67 statement 乡立
1:-94 statement 乡等
1:-87 statement 乡结
1:86 statement 乡课
1:-43 statement 乡里
1:93 statement 乡镇
1:46 statement 书,
1:31 statement 书-
1:63 statement 书1
1:-44 statement 书3
1:51 statement 书5
1:-85 statement 书:
1:-66 statement 书_
1:110 statement 书。
1:64 statement 书一
1:-77 statement 书三
1:37 statement 书两
1:-57 statement 书中
1:37 statement 书义
1:-56 statement 书五
1:72 statement 书会
1:47 statement 书信
1:-85 statement 书借
1:59 statement 书先
1:103 statement 书六
1:30 statement 书典
1:40 statement 书办
1:32 statement 书包
1:56 statement 书原
1:90 statement 书处
1:92 statement 书室
1:44 statement 书已
1:42 statement 书店
1:-76 statement 书情
1:53 statement 书教
1:57 statement 书架
1:44 statement 书柜
1:95 statement 书法
1:73 statement 书漂
1:49 statement 书率
1:70 statement 书由
1:44 statement 书的
1:83 statement 书目
1:36 statement 书破
1:92 statement 书社
1:35 statement 书等
1:72 statement 书箱
1:-57 statement 书籍
1:30 statement 书编
1:55 statement 书证
1:76 statement 书资
1:55 statement 书阅
1:108 statement 书院
1:62 statement 书面
1:128 statement 书馆
1:-55 statement 买,
1:-49 statement 买。
1:39 statement 买了
1:69 statement 买人
1:31 statement 买提
1:-73 statement 买点
1:36 statement 买的
1:-98 statement 了$
1:-62 statement 了,
1:-52 statement 了3
1:38 statement 了7
1:68 statement 了:
1:-48 statement 了《
1:-61 statement 了一
1:59 statement 了七
1:-55 statement 了不
1:62 statement 了九
1:71 statement 了他
1:-53 statement 了信
1:45 statement 了做
1:95 statement 了再
1:52 statement 了初
1:-72 statement 了劈
1:63 statement 了十
1:-58 statement 了又
1:47 statement 了各
1:61 statement 了国
1:-68 statement 了图
1:-51 statement 了大
1:-77 statement 了山
1:-86 statement 了很
1:-71 statement 了怎
1:38 statement 了总
1:-51 statement 了成
1:43 statement 了我
1:54 statement 了支
1:68 statement 了整
1:-58 statement 了晨
1:44 statement 了月
1:55 statement 了棉
1:-77 statement 了沉
1:-76 statement 了热
1:74 statement 了留
1:63 statement 了目
1:-97 statement 了粉
1:-85 statement 了精
1:55 statement 了红
1:-125 statement 了结
1:-89 statement 了自
1:54 statement 了蓝
1:58 statement 了让
1:-50 statement 了证
1:35 statement 予,
1:33 statement 予。
1:88 statement 予以
1:36 statement 予时
1:32 statement 予松
1:42 statement 予的
1:41 statement 予误
1:32 statement 争2
1:37 statement 争做
1:41 statement 争取
1:88 statement 事$
1:80 statement 事,
1:106 statement 事:
1:51 statement 事|
1:71 statement 事。
1:63 statement 事也
1:30 statement 事会
1:41 statement 事各
1:67 statement 事员
1:71 statement 事宜
1:-126 statement 事室
1:30 statement 事情
1:45 statement 事来
1:50 statement 事没
1:69 statement 事由
1:37 statement 事的
1:71 statement 事科
1:67 statement 事股
1:31 statement 事请
1:33 statement 事赴
1:131 statement 事项
1:70 statement 二$
1:-71 statement 二(
1:46 statement 二,
1:-46 statement 二:
1:81 statement 二]
1:-55 statement 二_
1:-55 statement 二、
1:105 statement 二。
1:94 statement 二〇
1:44 statement 二万
1:47 statement 二三
1:53 statement 二上
1:50 statement 二下
1:65 statement 二个
1:74 statement 二中
1:35 statement 二二
1:43 statement 二会
1:62 statement 二到
1:-47 statement 二十
1:49 statement 二千
1:57 statement 二去
1:103 statement 二名
1:61 statement 二周
1:53 statement 二四
1:60 statement 二季
1:47 statement 二学
1:68 statement 二对
1:97 statement 二小
1:-65 statement 二年
1:64 statement 二幼
1:-55 statement 二所
1:36 statement 二手
1:38 statement 二批
1:-87 statement 二日
1:-85 statement 二时
1:72 statement 二是
1:55 statement 二晚
1:34 statement 二月
1:-44 statement 二楼
1:79 statement 二次
1:81 statement 二特
1:102 statement 二百
1:49 statement 二的
1:64 statement 二站
1:71 statement 二第
1:-51 statement 二等
1:-36 statement 二级
1:92 statement 二组
1:58 statement 二节
1:-62 statement 二课
1:34 statement 二道
1:46 statement 二零
1:45 statement 二高
1:51 statement 于$
1:76 statement 于1
1:104 statement 于2
1:56 statement 于3
1:53 statement 于4
1:-77 statement 于5
1:50 statement 于6
1:58 statement 于7
1:78 statement 于8
1:76 statement 于一
1:35 statement 于七
1:63 statement 于三
1:-41 statement 于上
1:48 statement 于下
1:80 statement 于两
1:79 statement 于临
1:64 statement 于九
1:-67 statement 于二
1:67 statement 于五
1:58 statement 于你
1:96 statement 于六
1:-43 statement 于加
1:87 statement 于十
1:53 statement 于协
1:-39 statement 于去
1:49 statement 于各
1:32 statement 于嘉
1:86 statement 于四
1:39 statement 于国
1:77 statement 于图
1:-48 statement 于学
1:61 statement 于寒
1:48 statement 于市
1:-71 statement 于形
1:52 statement 于推
1:56 statement 于改
1:70 statement 于暑
1:38 statement 于本
1:76 statement 于枣
1:76 statement 于每
1:-61 statement 于石
1:54 statement 于竹
1:57 statement 于西
1:56 statement 于贵
1:63 statement 云_
1:50 statement 云上
1:42 statement 云书
1:51 statement 云区
1:56 statement 云台
1:72 statement 云小
1:65 statement 云屏
1:44 statement 云峰
1:50 statement 云帆
1:69 statement 云教
1:54 statement 云林
1:66 statement 云栖
1:38 statement 云校
1:101 statement 云溪
1:75 statement 云端
1:36 statement 云第
1:34 statement 云课
1:68 statement 云陂
1:81 statement 云雾
1:81 statement 云麓
1:32 statement 互串
1:64 statement 互为
1:39 statement 互住
1:-63 statement 互利
1:77 statement 互助
1:35 statement 互听
1:59 statement 互寄
1:76 statement 互换
1:34 statement 互留
1:62 statement 互相
1:32 statement 互聘
1:50 statement 互认
1:-57 statement 互设
1:84 statement 互访
1:56 statement 互评
1:69 statement 互通
1:61 statement 五(
1:89 statement 五,
1:72 statement 五_
1:36 statement 五|
1:47 statement 五”
1:102 statement 五万
1:59 statement 五上
1:99 statement 五个
1:56 statement 五中
1:75 statement 五人
1:51 statement 五位
1:65 statement 五具
1:-30 statement 五分
1:50 statement 五到
1:64 statement 五前
1:-90 statement 五十
1:39 statement 五发
1:31 statement 五台
1:123 statement 五名
1:30 statement 五周
1:67 statement 五回
1:61 statement 五在
1:31 statement 五坐
1:68 statement 五城
1:115 statement 五天
1:-92 statement 五岁
1:50 statement 五峰
1:55 statement 五成
1:-89 statement 五户
1:49 statement 五所
1:58 statement 五月
1:76 statement 五点
1:-38 statement 五百
1:49 statement 五篇
1:35 statement 五组
1:68 statement 五节
1:35 statement 五返
1:122 statement 五龙
1:32 statement 井$
1:70 statement 井、
1:59 statement 井中
1:35 statement 井家
1:81 statement 井小
1:30 statement 井灶
1:57 statement 井点
1:35 statement 些也
1:-64 statement 些年
1:50 statement 交$
1:36 statement 交乙
1:58 statement 交付
1:-84 statement 交传
1:41 statement 交其
1:-134 statement 交办
1:60 statement 交华
1:-54 statement 交叉
1:38 statement 交反
1:42 statement 交工
1:60 statement 交换
1:-34 statement 交教
1:-68 statement 交朋
1:39 statement 交焊
1:30 statement 交纳
1:35 statement 交院
1:52 statement 亦有
1:-66 statement 产$
1:38 statement 产假
1:46 statement 产出
1:49 statement 产品
1:-111 statement 产增
1:53 statement 产教
1:55 statement 产权
1:40 statement 产生
1:40 statement 产进
1:-116 statement 亩产
1:50 statement 享;
1:40 statement 享。
1:41 statement 享会
1:37 statement 享受
1:51 statement 享小
1:65 statement 享有
1:-75 statement 享版
1:61 statement 享盘
1:33 statement 享经
1:61 statement 亮、
1:-76 statement 亮的
1:56 statement 亮相
1:42 statement 亮起
1:35 statement 亲,
1:-108 statement 亲会
1:-70 statement 亲切
1:55 statement 亲子
1:52 statement 亲师
1:52 statement 亲戚
1:64 statement 亲爱
1:34 statement 亲路
1:42 statement 亲车
1:-44 statement 人(
1:76 statement 人)
1:111 statement 人,
1:44 statement 人1
1:32 statement 人2
1:52 statement 人3
1:51 statement 人5
1:73 statement 人9
1:47 statement 人;
1:64 statement 人_
1:-74 statement 人”
1:63 statement 人、
1:132 statement 人一
1:-51 statement 人三
1:96 statement 人上
1:51 statement 人下
1:31 statement 人不
1:77 statement 人与
1:53 statement 人专
1:50 statement 人两
1:54 statement 人为
1:41 statement 人九
1:49 statement 人了
1:54 statement 人二
1:38 statement 人于
1:67 statement 人五
1:43 statement 人亲
1:52 statement 人人
1:31 statement 人以
1:57 statement 人先
1:58 statement 人免
1:74 statement 人入
1:49 statement 人全
1:50 statement 人六
1:30 statement 人写
1:52 statement 人出
1:75 statement 人分
1:81 statement 人到
1:46 statement 人前
1:33 statement 人包
1:73 statement 人协
1:51 statement 人原
1:86 statement 人去
1:62 statement 人参
1:33 statement 人发
1:59 statement 人各
1:74 statement 人同
1:106 statement 人员
1:72 statement 人均
1:31 statement 人坐
1:49 statement 人增
1:-46 statement 人备
1:42 statement 人大
1:67 statement 人宿
1:61 statement 人巡
1:48 statement 人工
1:48 statement 人左
1:30 statement 人带
1:92 statement 人常
1:34 statement 人建
1:-93 statement 人心
1:36 statement 人悟
1:80 statement 人才
1:84 statement 人承
1:69 statement 人报
1:48 statement 人指
1:36 statement 人捎
1:36 statement 人提
1:-78 statement 人支
1:32 statement 人收
1:54 statement 人教
1:127 statement 人数
1:45 statement 人旁
1:-71 statement 人昨
1:34 statement 人机
1:-30 statement 人次
1:-46 statement 人物
1:48 statement 人由
1:-70 statement 人申
1:30 statement 人登
1:51 statement 人磨
1:44 statement 人礼
1:43 statement 人社
1:-98 statement 人签
1:37 statement 人缴
1:33 statement 人考
1:33 statement 人而
1:64 statement 人联
1:37 statement 人自
1:58 statement 人至
1:-70 statement 人获
1:33 statement 人补
1:37 statement 人观
1:38 statement 人课
1:64 statement 人赴
1:41 statement 人跟
1:58 statement 人身
1:63 statement 人选
1:45 statement 人都
1:61 statement 人领
1:-80 statement 什么
1:60 statement 仁做
1:91 statement 仁爱
1:61 statement 仁聋
1:40 statement 仁阐
1:38 statement 仅1
1:43 statement 仅一
1:48 statement 仅作
1:41 statement 今7
1:-77 statement 今分
1:50 statement 今后
1:-73 statement 今天
1:55 statement 今年
1:48 statement 今感
1:-73 statement 今春
1:39 statement 今有
1:36 statement 今没
1:-69 statement 今还
1:51 statement 介,
1:-56 statement 介绍
1:50 statement 仍为
1:56 statement 仍会
1:70 statement 仍去
1:51 statement 仍是
1:44 statement 仍由
1:58 statement 仍留
1:46 statement 从2
1:62 statement 从下
1:63 statement 从中
1:55 statement 从九
1:71 statement 从今
1:54 statement 从化
1:32 statement 从县
1:-75 statement 从城
1:-83 statement 从姊
1:49 statement 从幼
1:37 statement 从德
1:45 statement 从我
1:32 statement 从支
1:46 statement 从晨
1:49 statement 从村
1:42 statement 从民
1:54 statement 从江
1:57 statement 从牛
1:33 statement 从第
1:30 statement 从简
1:40 statement 从育
1:40 statement 从这
1:55 statement 从零
1:34 statement 仑国
1:50 statement 仓库
1:48 statement 仔信
1:-67 statement 他以
1:-46 statement 他们
1:45 statement 他儿
1:37 statement 他园
1:-88 statement 他工
1:-63 statement 他爸
1:39 statement 他联
1:57 statement 付,
1:55 statement 付:
1:81 statement 付;
1:107 statement 付。
1:42 statement 付使
1:48 statement 付四
1:54 statement 付春
1:42 statement 付课
1:44 statement 代之
1:39 statement 代会
1:33 statement 代农
1:38 statement 代办
1:32 statement 代审
1:39 statement 代拟
1:40 statement 代替
1:-53 statement 代理
1:45 statement 代训
1:119 statement 代课
1:31 statement 代镇
1:70 statement 令狐
1:94 statement 令营
1:62 statement 令说
1:54 statement 以,
1:42 statement 以“
1:67 statement 以一
1:-75 statement 以三
1:34 statement 以下
1:31 statement 以乙
1:50 statement 以内
1:-62 statement 以前
1:84 statement 以后
1:33 statement 以四
1:53 statement 以在
1:43 statement 以均
1:53 statement 以实
1:40 statement 以市
1:45 statement 以师
1:31 statement 以幼
1:-61 statement 以恒
1:35 statement 以报
1:-63 statement 以最
1:-61 statement 以来
1:40 statement 以电
1:48 statement 以监
1:64 statement 以直
1:38 statement 以签
1:41 statement 以约
1:68 statement 以网
1:46 statement 以肯
1:61 statement 以视
1:77 statement 以诚
1:33 statement 以谋
1:30 statement 以质
1:-77 statement 以资
1:55 statement 以远
1:76 statement 以送
1:62 statement 仪三
1:88 statement 仪器
1:-60 statement 们$
1:42 statement 们(
1:-71 statement 们,
1:88 statement 们:
1:-44 statement 们。
1:92 statement 们一
1:-72 statement 们七
1:64 statement 们三
1:49 statement 们上
1:53 statement 们下
1:92 statement 们两
1:59 statement 们为
1:69 statement 们也
1:96 statement 们五
1:-84 statement 们亲
1:47 statement 们介
1:-90 statement 们从
1:64 statement 们付
1:39 statement 们信
1:47 statement 们做
1:84 statement 们全
1:-71 statement 们养
1:-50 statement 们写
1:86 statement 们出
1:63 statement 们刚
1:-63 statement 们到
1:66 statement 们去
1:-94 statement 们吃
1:57 statement 们商
1:60 statement 们四
1:-66 statement 们在
1:50 statement 们好
1:118 statement 们学
1:45 statement 们孩
1:62 statement 们家
1:-31 statement 们寄
1:57 statement 们将
1:41 statement 们已
1:50 statement 们带
1:54 statement 们年
1:64 statement 们应
)"sv,
    R"(1:74 statement 们开
1:41 statement 们心
1:48 statement 们想
1:66 statement 们打
1:42 statement 们托
1:53 statement 们拉
1:32 statement 们拜
1:39 statement 们捎
1:-83 statement 们收
1:67 statement 们改
1:-63 statement 们时
1:52 statement 们有
1:76 statement 们校
1:54 statement 们汤
1:-57 statement 们没
1:49 statement 们班
1:47 statement 们用
1:133 statement 们的
1:42 statement 们竖
1:69 statement 们组
1:81 statement 们给
1:44 statement 们缺
1:43 statement 们能
1:-94 statement 们至
1:56 statement 们要
1:45 statement 们讲
1:-54 statement 们说
1:62 statement 们请
1:-68 statement 们跳
1:44 statement 们过
1:37 statement 们连
1:88 statement 们那
1:60 statement 们都
1:57 statement 们集
1:45 statement 仲教
1:-105 statement 件$
1:78 statement 件,
1:91 statement 件1
1:47 statement 件2
1:-31 statement 件:
1:58 statement 件;
1:47 statement 件一
1:129 statement 件事
1:105 statement 件人
1:44 statement 件借
1:40 statement 件制
1:30 statement 件向
1:69 statement 件和
1:36 statement 件回
1:34 statement 件寄
1:32 statement 件批
1:61 statement 件拷
1:37 statement 件授
1:48 statement 件收
1:57 statement 件棉
1:49 statement 件清
1:34 statement 件的
1:32 statement 件要
1:35 statement 价$
1:50 statement 价、
1:-72 statement 价。
1:57 statement 价主
1:46 statement 价值
1:37 statement 价对
1:46 statement 价赔
1:31 statement 价采
1:-30 statement 任$
1:41 statement 任1
1:50 statement 任2
1:39 statement 任6
1:72 statement 任:
1:-62 statement 任_
1:-40 statement 任、
1:108 statement 任。
1:94 statement 任一
1:36 statement 任下
1:33 statement 任与
1:51 statement 任专
1:-35 statement 任主
1:43 statement 任乙
1:37 statement 任书
1:45 statement 任交
1:62 statement 任亲
1:45 statement 任人
1:63 statement 任何
1:68 statement 任保
1:44 statement 任共
1:57 statement 任具
1:55 statement 任冯
1:84 statement 任分
1:67 statement 任到
1:38 statement 任副
1:119 statement 任务
1:57 statement 任单
1:75 statement 任去
1:64 statement 任双
1:58 statement 任后
1:33 statement 任园
1:68 statement 任培
1:57 statement 任处
1:68 statement 任好
1:55 statement 任学
1:35 statement 任将
1:55 statement 任帮
1:40 statement 任常
1:30 statement 任彼
1:-79 statement 任意
1:55 statement 任技
1:-105 statement 任报
1:43 statement 任按
1:52 statement 任提
1:43 statement 任政
1:116 statement 任教
1:32 statement 任方
1:60 statement 任期
1:108 statement 任本
1:65 statement 任来
1:75 statement 任柳
1:71 statement 任校
1:40 statement 任梁
1:31 statement 任沙
1:38 statement 任温
1:57 statement 任状
1:32 statement 任登
1:31 statement 任目
1:35 statement 任站
1:35 statement 任管
1:58 statement 任组
1:67 statement 任职
1:33 statement 任股
1:36 statement 任莅
1:42 statement 任计
1:70 statement 任讲
1:50 statement 任论
1:81 statement 任课
1:50 statement 任跟
1:-42 statement 任选
1:38 statement 任部
1:48 statement 任队
1:53 statement 任险
1:47 statement 任领
1:55 statement 任驻
1:57 statement 份$
1:-46 statement 份,
1:99 statement 份。
1:46 statement 份存
1:-68 statement 份情
1:59 statement 份教
1:53 statement 份有
1:-143 statement 份认
1:50 statement 份评
1:49 statement 份诊
1:39 statement 份语
1:42 statement 份额
1:-58 statement 仿写
1:41 statement 仿真
1:38 statement 企双
1:39 statement 企合
1:56 statement 伍岳
1:70 statement 伍建
1:49 statement 伍由
1:-64 statement 休到
1:68 statement 休教
1:34 statement 众为
1:52 statement 众号
1:-76 statement 优$
1:67 statement 优。
1:61 statement 优学
1:-77 statement 优惠
1:32 statement 优推
1:38 statement 优时
1:32 statement 优秀
1:-119 statement 优等
1:30 statement 优课
1:77 statement 优质
1:36 statement 优资
1:80 statement 伙食
1:51 statement 会(
1:-77 statement 会,
1:41 statement 会4
1:-44 statement 会:
1:60 statement 会”
1:61 statement 会、
1:47 statement 会三
1:70 statement 会上
1:36 statement 会不
1:43 statement 会主
1:43 statement 会乙
1:44 statement 会也
1:-72 statement 会了
1:48 statement 会人
1:-112 statement 会介
1:58 statement 会代
1:40 statement 会借
1:63 statement 会全
1:-73 statement 会公
1:39 statement 会凑
1:30 statement 会出
1:-112 statement 会列
1:39 statement 会前
1:30 statement 会力
1:69 statement 会办
1:65 statement 会动
1:34 statement 会募
1:56 statement 会协
1:45 statement 会发
1:43 statement 会受
1:34 statement 会变
1:40 statement 会各
1:52 statement 会合
1:63 statement 会同
1:81 statement 会后
1:-67 statement 会周
1:70 statement 会商
1:55 statement 会国
1:41 statement 会在
1:37 statement 会场
1:45 statement 会孩
1:50 statement 会定
1:-48 statement 会审
1:91 statement 会客
1:70 statement 会已
1:57 statement 会带
1:46 statement 会干
1:-50 statement 会影
1:-90 statement 会情
1:61 statement 会愿
1:41 statement 会打
1:45 statement 会批
1:51 statement 会承
1:-60 statement 会招
1:38 statement 会拟
1:67 statement 会挂
1:-75 statement 会捐
1:37 statement 会换
1:58 statement 会授
1:67 statement 会推
1:34 statement 会支
1:47 statement 会收
1:46 statement 会放
1:44 statement 会教
1:31 statement 会文
1:48 statement 会无
1:58 statement 会服
1:44 statement 会核
1:96 statement 会每
1:41 statement 会津
1:35 statement 会派
1:40 statement 会由
1:44 statement 会的
1:100 statement 会监
1:58 statement 会研
1:55 statement 会答
1:57 statement 会给
1:31 statement 会编
1:70 statement 会考
1:45 statement 会者
1:53 statement 会补
1:-32 statement 会计
1:46 statement 会认
1:-62 statement 会议
1:84 statement 会设
1:-64 statement 会诊
1:-70 statement 会说
1:56 statement 会请
1:41 statement 会谈
1:-70 statement 会责
1:81 statement 会资
1:36 statement 会通
1:46 statement 会青
1:45 statement 会颁
1:44 statement 会高
1:54 statement 会鼓
1:52 statement 传$
1:48 statement 传,
1:-80 statement 传、
1:42 statement 传。
1:43 statement 传先
1:45 statement 传共
1:30 statement 传媒
1:32 statement 传承
1:-64 statement 传报
1:30 statement 传给
1:32 statement 传艺
1:58 statement 传车
1:46 statement 传送
1:44 statement 传部
1:42 statement 传阅
1:53 statement 伤害
1:84 statement 伤防
1:60 statement 伦小
1:71 statement 伯衡
1:62 statement 估,
1:88 statement 估。
1:49 statement 估中
1:33 statement 估学
1:35 statement 估并
1:52 statement 估报
1:56 statement 估指
1:39 statement 估量
1:33 statement 估院
1:40 statement 伴$
1:40 statement 伴,
1:66 statement 伴:
1:43 statement 伴。
1:36 statement 伴一
1:32 statement 伴上
1:35 statement 伴云
1:35 statement 伴互
1:33 statement 伴会
1:64 statement 伴园
1:53 statement 伴大
1:47 statement 伴奏
1:-64 statement 伴学
1:35 statement 伴家
1:59 statement 伴对
1:51 statement 伴校
1:53 statement 伴班
1:50 statement 伸出
1:61 statement 似协
1:50 statement 但不
1:30 statement 但须
1:55 statement 位$
1:69 statement 位)
1:72 statement 位,
1:134 statement 位:
1:49 statement 位\
1:63 statement 位_
1:48 statement 位、
1:-96 statement 位业
1:54 statement 位两
1:38 statement 位为
1:34 statement 位二
1:32 statement 位体
1:31 statement 位入
1:42 statement 位副
1:38 statement 位即
1:50 statement 位参
1:41 statement 位发
1:93 statement 位同
1:36 statement 位学
1:48 statement 位导
1:56 statement 位师
1:35 statement 位开
1:51 statement 位把
1:33 statement 位护
1:36 statement 位支
1:-59 statement 位教
1:47 statement 位是
1:32 statement 位有
1:63 statement 位校
1:59 statement 位特
1:60 statement 位的
1:46 statement 位研
1:42 statement 位科
1:64 statement 位线
1:34 statement 位组
1:34 statement 位结
1:32 statement 位美
1:89 statement 位老
1:46 statement 位职
1:44 statement 位负
1:63 statement 位青
1:63 statement 位骨
1:-100 statement 低$
1:51 statement 低,
1:73 statement 低于
1:-45 statement 低保
1:93 statement 低年
1:34 statement 低效
1:42 statement 低是
1:58 statement 住一
1:51 statement 住三
1:62 statement 住上
1:30 statement 住下
1:32 statement 住两
1:-73 statement 住人
1:63 statement 住到
1:83 statement 住同
1:51 statement 住周
1:53 statement 住和
1:44 statement 住哪
1:60 statement 住处
1:31 statement 住对
1:66 statement 住我
1:34 statement 住木
1:49 statement 住本
1:113 statement 住校
1:32 statement 住看
1:65 statement 住翠
1:33 statement 住苗
1:81 statement 住行
1:58 statement 住进
1:30 statement 住镇
1:56 statement 住院
1:-98 statement 体$
1:54 statement 体:
1:-83 statement 体_
1:-55 statement 体。
1:43 statement 体不
1:35 statement 体人
1:-48 statement 体会
1:50 statement 体做
1:-35 statement 体健
1:33 statement 体出
1:48 statement 体各
1:-84 statement 体同
1:-80 statement 体在
1:41 statement 体安
1:48 statement 体对
1:73 statement 体导
1:34 statement 体工
1:53 statement 体建
1:64 statement 体成
1:55 statement 体承
1:50 statement 体指
1:104 statement 体教
1:65 statement 体日
1:69 statement 体校
1:70 statement 体检
1:73 statement 体班
1:55 statement 体生
1:52 statement 体由
1:76 statement 体的
1:53 statement 体研
1:64 statement 体美
1:62 statement 体老
1:64 statement 体育
1:61 statement 体能
1:69 statement 体落
1:39 statement 体要
1:39 statement 体辅
1:68 statement 体验
1:57 statement 何东
1:54 statement 何义
1:48 statement 何家
1:42 statement 何费
1:48 statement 何铁
1:-48 statement 余为
1:78 statement 余以
1:58 statement 余件
1:65 statement 余容
1:-66 statement 余所
1:38 statement 余由
1:49 statement 余约
1:-84 statement 余节
1:32 statement 余课
1:32 statement 余额
1:52 statement 佛中
1:58 statement 作$
1:63 statement 作,
1:47 statement 作:
1:-36 statement 作。
1:39 statement 作一
1:44 statement 作与
1:53 statement 作个
1:38 statement 作中
1:85 statement 作为
1:-30 statement 作了
1:33 statement 作交
1:-86 statement 作停
1:-50 statement 作准
1:51 statement 作出
1:59 statement 作前
1:60 statement 作办
1:51 statement 作单
1:55 statement 作参
1:58 statement 作在
1:102 statement 作坊
1:60 statement 作培
1:47 statement 作处
1:39 statement 作安
1:47 statement 作客
1:114 statement 作室
1:45 statement 作家
1:44 statement 作小
1:64 statement 作开
1:-51 statement 作息
1:-61 statement 作意
1:87 statement 作文
1:66 statement 作日
1:40 statement 作未
1:39 statement 作机
1:87 statement 作校
1:39 statement 作档
1:30 statement 作满
1:-51 statement 作用
1:65 statement 作由
1:79 statement 作的
1:-85 statement 作社
1:55 statement 作站
1:30 statement 作章
1:43 statement 作组
1:53 statement 作经
1:33 statement 作联
1:52 statement 作要
1:114 statement 作讲
1:62 statement 作证
1:50 statement 作课
1:53 statement 作进
1:52 statement 作部
1:71 statement 作量
1:50 statement 作防
1:49 statement 作领
1:60 statement 佟教
1:45 statement 佟认
1:54 statement 你们
1:74 statement 你先
1:106 statement 你县
1:41 statement 你园
1:73 statement 你来
1:-81 statement 你读
1:71 statement 佩玲
1:34 statement 佳$
1:44 statement 佳。
1:46 statement 佳信
1:71 statement 使用
1:49 statement 例$
1:58 statement 例5
1:43 statement 例会
1:45 statement 例单
1:-76 statement 例很
1:37 statement 例疑
1:32 statement 例视
1:38 statement 例集
1:31 statement 侗乡
1:34 statement 侗歌
1:30 statement 供$
1:48 statement 供,
1:45 statement 供三
1:55 statement 供不
1:48 statement 供专
1:70 statement 供乙
1:-48 statement 供了
1:52 statement 供五
1:-64 statement 供优
1:38 statement 供会
1:-69 statement 供住
1:37 statement 供全
1:38 statement 供六
1:60 statement 供参
1:64 statement 供咨
1:-70 statement 供品
1:83 statement 供场
1:31 statement 供学
1:-94 statement 供宿
1:39 statement 供对
1:50 statement 供师
1:81 statement 供应
1:63 statement 供教
1:71 statement 供村
1:50 statement 供每
1:38 statement 供的
1:-63 statement 供稿
1:81 statement 供给
1:82 statement 供课
1:81 statement 供货
1:72 statement 供销
1:60 statement 供高
1:40 statement 依《
1:79 statement 依上
1:72 statement 依据
1:57 statement 依次
1:47 statement 依职
1:44 statement 依规
1:69 statement 侯亮
1:71 statement 侯朗
1:42 statement 便$
1:59 statement 便之
1:-70 statement 便当
1:41 statement 保$
1:-72 statement 保,
1:52 statement 保。
1:42 statement 保交
1:131 statement 保健
1:-37 statement 保安
1:-72 statement 保持
1:88 statement 保教
1:44 statement 保留
1:61 statement 保管
1:52 statement 保缴
1:80 statement 保育
1:68 statement 保证
1:43 statement 保费
1:115 statement 保障
1:44 statement 保额
1:-53 statement 信$
1:59 statement 信3
1:-58 statement 信。
1:66 statement 信一
1:41 statement 信上
1:45 statement 信义
1:71 statement 信会
1:60 statement 信公
1:50 statement 信到
1:42 statement 信号
1:-54 statement 信封
1:52 statement 信往
1:101 statement 信息
1:47 statement 信捐
1:64 statement 信收
1:44 statement 信机
1:-74 statement 信用
1:67 statement 信管
1:-58 statement 信箱
1:44 statement 信说
1:40 statement 俩视
1:53 statement 修$
1:46 statement 修专
1:-67 statement 修六
1:35 statement 修办
1:86 statement 修学
1:57 statement 修完
1:78 statement 修实
1:55 statement 修当
1:51 statement 修手
1:58 statement 修改
1:35 statement 修校
1:-65 statement 修水
1:52 statement 修班
1:40 statement 修由
1:31 statement 修的
1:30 statement 修船
1:67 statement 修订
1:72 statement 修读
1:83 statement 修课
1:53 statement 修费
1:48 statement 修钢
1:44 statement 俸由
1:37 statement 俾同
1:-57 statement 倒了
1:57 statement 候,
1:-83 statement 候。
1:-74 statement 候光
1:40 statement 候天
1:41 statement 候有
1:33 statement 候的
1:44 statement 借一
1:63 statement 借书
1:-78 statement 借作
1:60 statement 借你
1:53 statement 借出
1:58 statement 借助
1:39 statement 借火
1:70 statement 借用
1:-46 statement 借箭
1:33 statement 借篮
1:44 statement 借糖
1:65 statement 借给
1:40 statement 借读
1:67 statement 借调
1:71 statement 借贵
1:57 statement 借鉴
1:-92 statement 借阅
1:45 statement 借鹤
1:-62 statement 借鼓
1:-67 statement 值$
1:-57 statement 值,
1:54 statement 值不
1:-37 statement 值周
1:-74 statement 值班
1:-116 statement 假$
1:52 statement 假,
1:35 statement 假、
1:78 statement 假。
1:-54 statement 假两
1:63 statement 假举
1:58 statement 假乡
1:51 statement 假二
1:37 statement 假互
1:31 statement 假借
1:57 statement 假前
1:34 statement 假办
1:56 statement 假想
1:40 statement 假接
1:80 statement 假期
1:38 statement 假的
1:39 statement 假组
1:63 statement 假请
1:33 statement 假进
1:42 statement 假里
1:-92 statement 偏乡
1:-48 statement 偏低
1:40 statement 偏远
1:41 statement 做$
1:34 statement 做“
1:64 statement 做。
1:54 statement 做三
1:43 statement 做东
1:62 statement 做什
1:42 statement 做几
1:39 statement 做到
1:-69 statement 做图
1:57 statement 做好
1:72 statement 做实
1:56 statement 做师
1:69 statement 做得
1:34 statement 做打
1:102 statement 做法
1:46 statement 做活
1:47 statement 做游
1:55 statement 做玩
1:38 statement 做病
1:37 statement 做的
1:35 statement 做短
1:71 statement 做纪
1:53 statement 做这
1:39 statement 做饭
1:72 statement 停业
1:-71 statement 停到
1:75 statement 停留
1:-117 statement 停车
1:80 statement 健(
1:81 statement 健医
1:-65 statement 健委
1:46 statement 健室
1:45 statement 健组
1:37 statement 健行
1:42 statement 偿。
1:46 statement 偿出
1:36 statement 偿调
1:66 statement 傅,
1:37 statement 傅”
1:56 statement 傅、
1:32 statement 傅带
1:99 statement 傅每
1:-79 statement 傅请
1:48 statement 像会
1:-106 statement 像唱
1:39 statement 像教
1:43 statement 像样
1:41 statement 像课
1:50 statement 僻处
1:62 statement 儿$
1:35 statement 儿为
1:50 statement 儿发
1:35 statement 儿合
1:116 statement 儿园
1:63 statement 儿子
1:61 statement 儿师
1:36 statement 儿带
1:60 statement 儿教
1:43 statement 儿班
1:37 statement 儿琢
1:-81 statement 儿科
1:113 statement 儿童
1:47 statement 儿都
1:42 statement 元$
1:57 statement 元;
1:54 statement 元、
1:66 statement 元中
1:39 statement 元到
1:50 statement 元发
1:47 statement 元后
1:53 statement 元家
1:69 statement 元小
1:51 statement 元工
1:37 statement 元建
1:55 statement 元支
1:54 statement 元整
1:56 statement 元旦
1:52 statement 元由
1:47 statement 元计
1:-92 statement 兄弟
1:-83 statement 先,
1:88 statement 先。
1:41 statement 先上
1:70 statement 先借
1:42 statement 先做
1:37 statement 先入
1:35 statement 先列
1:-47 statement 先到
1:-94 statement 先后
1:81 statement 先在
1:53 statement 先垫
1:-78 statement 先得
1:38 statement 先推
1:47 statement 先派
1:34 statement 先滨
1:70 statement 先看
1:37 statement 先考
1:50 statement 先行
1:70 statement 先记
1:44 statement 先评
1:51 statement 先试
1:40 statement 先说
1:49 statement 先进
1:84 statement 先送
1:33 statement 先锋
1:67 statement 先队
1:-75 statement 光$
1:72 statement 光中
1:-72 statement 光临
1:69 statement 光仪
1:54 statement 光作
1:56 statement 光华
1:62 statement 光外
1:60 statement 光学
1:51 statement 光家
1:55 statement 光小
1:49 statement 光教
1:83 statement 光明
1:52 statement 光配
1:55 statement 光里
1:45 statement 光音
1:43 statement 光高
1:60 statement 克两
1:41 statement 克俭
1:44 statement 免,
1:35 statement 免。
1:36 statement 免一
1:47 statement 免学
1:86 statement 免收
1:54 statement 免费
1:100 statement 党委
1:35 statement 党政
1:35 statement 党日
1:42 statement 党校
1:34 statement 党积
1:84 statement 党课
1:67 statement 入,
1:-57 statement 入;
1:-83 statement 入_
1:46 statement 入专
1:31 statement 入住
1:107 statement 入使
1:34 statement 入党
1:62 statement 入全
1:41 statement 入八
1:34 statement 入区
1:47 statement 入县
1:94 statement 入园
1:37 statement 入围
1:44 statement 入夏
1:-56 statement 入太
1:65 statement 入学
1:46 statement 入完
1:56 statement 入室
1:44 statement 入市
1:46 statement 入帮
1:71 statement 入年
1:38 statement 入心
1:59 statement 入户
1:63 statement 入教
1:48 statement 入方
1:48 statement 入校
1:39 statement 入海
1:70 statement 入班
1:42 statement 入甲
1:-58 statement 入第
1:59 statement 入继
1:72 statement 入职
1:59 statement 入联
1:55 statement 入艺
1:48 statement 入设
1:30 statement 入课
1:31 statement 入账
1:55 statement 入车
1:56 statement 入镇
1:40 statement 入队
1:59 statement 入附
1:-65 statement 全$
1:-54 statement 全。
1:67 statement 全与
1:-40 statement 全体
1:62 statement 全免
1:62 statement 全力
1:86 statement 全包
1:-30 statement 全县
1:81 statement 全员
1:36 statement 全培
1:73 statement 全天
1:51 statement 全套
1:-51 statement 全年
1:44 statement 全操
1:41 statement 全收
1:33 statement 全教
1:57 statement 全数
1:32 statement 全新
1:-93 statement 全校
1:33 statement 全由
1:71 statement 全程
1:74 statement 全第
1:35 statement 全职
1:57 statement 全过
1:96 statement 全部
1:77 statement 全面
1:71 statement 全额
1:56 statement 八万
1:-49 statement 八个
1:56 statement 八中
1:113 statement 八人
1:59 statement 八件
1:99 statement 八位
1:96 statement 八十
1:52 statement 八千
1:-63 statement 八名
1:-72 statement 八周
1:-128 statement 八小
1:37 statement 八岁
1:35 statement 八席
1:-70 statement 八年
1:68 statement 八成
1:69 statement 八折
1:71 statement 八日
1:-38 statement 八月
1:101 statement 八点
1:-76 statement 八百
1:-67 statement 八舌
1:72 statement 八节
1:33 statement 公$
1:32 statement 公,
1:34 statement 公五
1:50 statement 公众
1:85 statement 公会
1:-47 statement 公办
1:63 statement 公厅
1:58 statement 公园
1:76 statement 公学
1:55 statement 公室
1:77 statement 公岭
1:101 statement 公布
1:45 statement 公开
1:75 statement 公用
1:31 statement 公的
1:-42 statement 公益
1:-56 statement 公示
1:-71 statement 公章
1:83 statement 公证
1:40 statement 公里
1:-49 statement 六(
1:61 statement 六,
1:42 statement 六|
1:65 statement 六。
1:84 statement 六一
1:78 statement 六万
1:48 statement 六上
1:60 statement 六个
1:43 statement 六中
1:-36 statement 六人
1:42 statement 六位
1:30 statement 六元
1:42 statement 六全
1:40 statement 六八
1:96 statement 六十
1:46 statement 六千
1:46 statement 六去
1:46 statement 六台
1:91 statement 六名
1:53 statement 六周
1:80 statement 六套
1:43 statement 六小
1:103 statement 六年
1:55 statement 六成
1:81 statement 六所
1:-123 statement 六日
1:-81 statement 六月
1:104 statement 六次
1:-53 statement 六段
1:-88 statement 六点
1:30 statement 六班
1:78 statement 六百
1:38 statement 六组
1:80 statement 六节
1:41 statement 六门
1:49 statement 兰$
1:38 statement 兰;
1:38 statement 兰具
1:87 statement 兰圃
1:59 statement 兰小
1:56 statement 兰旗
1:101 statement 兰沟
1:45 statement 兰潭
1:60 statement 兰阳
1:73 statement 共1
1:-39 statement 共2
1:38 statement 共3
1:39 statement 共5
1:31 statement 共6
1:48 statement 共8
1:31 statement 共9
1:58 statement 共一
1:-109 statement 共上
1:86 statement 共九
1:38 statement 共产
1:85 statement 共享
1:82 statement 共六
1:57 statement 共制
1:85 statement 共十
1:95 statement 共同
1:48 statement 共四
1:77 statement 共备
1:50 statement 共完
1:74 statement 共建
1:57 statement 共排
1:36 statement 共推
1:53 statement 共析
1:43 statement 共派
1:98 statement 共用
1:48 statement 共编
1:31 statement 共计
1:34 statement 共设
1:-101 statement 共识
1:72 statement 共读
1:42 statement 共资
1:41 statement 共进
1:37 statement 共送
1:47 statement 共选
1:66 statement 关$
1:43 statement 关)
1:-57 statement 关,
1:67 statement 关:
1:48 statement 关一
1:85 statement 关三
1:45 statement 关中
1:33 statement 关为
1:50 statement 关事
1:34 statement 关二
1:-115 statement 关于
1:72 statement 关初
1:107 statement 关园
1:72 statement 关小
1:74 statement 关山
1:104 statement 关幼
1:56 statement 关心
1:59 statement 关教
1:58 statement 关文
1:52 statement 关海
1:51 statement 关第
1:75 statement 关老
1:55 statement 兴伴
1:30 statement 兴办
1:36 statement 兴趣
1:31 statement 其业
1:-61 statement 其他
1:31 statement 其侧
1:47 statement 其分
1:-35 statement 其单
1:37 statement 其它
1:-54 statement 其影
1:37 statement 其报
1:35 statement 其推
1:38 statement 其教
1:67 statement 其薄
1:66 statement 具$
1:73 statement 具,
1:62 statement 具。
1:-54 statement 具一
1:77 statement 具二
1:53 statement 具五
1:76 statement 具体
1:68 statement 具先
1:42 statement 具函
1:33 statement 具十
1:31 statement 具发
1:46 statement 具向
1:62 statement 具备
1:30 statement 具展
1:30 statement 具已
1:65 statement 具并
1:46 statement 具店
1:33 statement 具按
1:56 statement 具改
1:-81 statement 具教
1:63 statement 具日
1:53 statement 具有
1:38 statement 具来
1:51 statement 具的
1:53 statement 具诊
1:55 statement 典,
1:68 statement 典。
1:43 statement 典型
1:-72 statement 兹定
1:-80 statement 兹收
1:54 statement 养$
1:34 statement 养,
1:33 statement 养。
1:75 statement 养一
1:-73 statement 养不
1:48 statement 养县
1:45 statement 养对
1:34 statement 养市
1:49 statement 养方
1:-75 statement 养殖
1:-53 statement 养牛
1:47 statement 养蜂
1:35 statement 兼任
1:59 statement 兼优
1:65 statement 兼职
1:31 statement 兽医
1:51 statement 内,
1:58 statement 内_
1:53 statement 内。
1:64 statement 内一
1:57 statement 内不
1:39 statement 内为
1:46 statement 内互
1:47 statement 内告
1:79 statement 内响
1:32 statement 内完
1:69 statement 内推
1:-72 statement 内提
1:31 statement 内教
1:-85 statement 内有
1:42 statement 内派
1:70 statement 内狮
1:48 statement 内盟
1:-58 statement 内科
1:34 statement 内组
1:32 statement 内结
1:50 statement 内薛
1:31 statement 内部
1:49 statement 冉驻
1:-75 statement 册$
1:93 statement 册,
1:34 statement 册1
1:-67 statement 册、
1:47 statement 册》
1:43 statement 册一
1:49 statement 册书
1:35 statement 册用
1:41 statement 册由
1:39 statement 再做
1:45 statement 再出
1:54 statement 再和
1:68 statement 再寄
1:44 statement 再比
1:30 statement 再由
1:-40 statement 再议
1:44 statement 再远
1:55 statement 再送
1:63 statement 再选
1:61 statement 再陪
1:-79 statement 写“
1:-60 statement 写。
1:31 statement 写《
1:-53 statement 写下
1:45 statement 写两
1:53 statement 写乡
1:42 statement 写了
1:-37 statement 写信
1:35 statement 写内
1:105 statement 写出
1:36 statement 写到
1:50 statement 写在
1:97 statement 写字
1:31 statement 写学
1:57 statement 写支
1:100 statement 写教
1:34 statement 写校
1:-101 statement 写法
1:31 statement 写生
1:50 statement 写评
1:44 statement 写话
1:-49 statement 军$
1:64 statement 军体
1:32 statement 军团
1:59 statement 军小
1:-83 statement 军训
1:47 statement 农业
1:31 statement 农中
1:52 statement 农产
1:-97 statement 农取
1:-66 statement 农合
1:51 statement 农工
1:34 statement 农忙
1:-78 statement 农技
1:-62 statement 农村
1:49 statement 农校
1:62 statement 农艺
1:50 statement 冠军
1:58 statement 冬令
1:31 statement 冬夏
1:104 statement 冬天
1:-83 statement 冬生
1:-41 statement 冬衣
1:58 statement 冯小
1:65 statement 冯玉
1:57 statement 冯璟
1:43 statement 冰,
1:92 statement 冰沟
1:45 statement 冲县
1:53 statement 冲堂
1:36 statement 冲小
1:59 statement 决。
1:61 statement 决事
1:33 statement 决工
1:132 statement 决议
1:-63 statement 决赛
1:31 statement 况$
1:43 statement 况:
1:47 statement 况|
1:-96 statement 况。
1:47 statement 况介
1:47 statement 况全
1:-61 statement 况拨
1:46 statement 况由
1:52 statement 况略
1:39 statement 况的
1:-68 statement 冷气
1:64 statement 冷水
1:46 statement 净增
1:41 statement 净水
1:30 statement 净滩
1:46 statement 准$
1:-114 statement 准:
1:55 statement 准。
1:34 statement 准函
1:-78 statement 准启
1:33 statement 准按
1:-48 statement 准版
1:48 statement 准由
1:30 statement 准结
1:-39 statement 凉水
1:63 statement 凌云
1:-74 statement 凌飞
1:55 statement 减。
1:72 statement 减半
1:79 statement 减少
1:47 statement 凑一
1:47 statement 凑不
1:79 statement 凑了
1:42 statement 凑钱
1:-61 statement 凝聚
1:48 statement 几个
1:97 statement 几件
1:36 statement 几天
1:75 statement 几条
1:-52 statement 几点
1:61 statement 凡)
1:43 statement 凡两
1:43 statement 凡中
1:37 statement 凡共
1:51 statement 凡列
1:57 statement 凡是
1:-55 statement 凤$
1:79 statement 凤山
1:32 statement 凤梧
1:78 statement 凤翔
1:94 statement 凤鸣
1:30 statement 凭受
1:35 statement 凭听
1:69 statement 凭工
1:39 statement 凭此
1:38 statement 凭电
1:-54 statement 凯说
1:57 statement 凰中
1:51 statement 凰岭
1:-52 statement 凰木
1:-32 statement 出$
1:62 statement 出,
1:36 statement 出1
1:-84 statement 出3
1:96 statement 出:
1:49 statement 出;
1:-100 statement 出_
1:93 statement 出。
1:-75 statement 出七
1:48 statement 出下
1:51 statement 出不
1:63 statement 出与
1:63 statement 出专
1:68 statement 出中
1:50 statement 出书
1:-78 statement 出了
1:52 statement 出五
1:80 statement 出人
1:49 statement 出任
1:92 statement 出修
1:63 statement 出具
1:42 statement 出力
1:32 statement 出动
1:48 statement 出十
1:87 statement 出单
1:-31 statement 出发
1:54 statement 出四
1:64 statement 出如
1:137 statement 出学
1:57 statement 出师
1:-66 statement 出席
1:-31 statement 出年
1:30 statement 出广
1:30 statement 出康
1:46 statement 出所
1:33 statement 出打
1:59 statement 出执
1:54 statement 出援
1:-33 statement 出支
1:48 statement 出教
1:56 statement 出数
1:45 statement 出方
1:34 statement 出旗
1:-62 statement 出晚
1:32 statement 出服
1:33 statement 出次
1:-59 statement 出比
1:46 statement 出汗
1:34 statement 出沟
1:30 statement 出洗
1:70 statement 出焊
1:65 statement 出版
1:51 statement 出率
1:60 statement 出班
1:65 statement 出的
1:43 statement 出短
1:33 statement 出等
1:43 statement 出管
1:54 statement 出精
1:-46 statement 出腊
1:79 statement 出行
1:32 statement 出观
1:36 statement 出规
1:72 statement 出讲
1:75 statement 出质
1:87 statement 出资
1:-92 statement 出路
1:79 statement 出车
1:44 statement 出鉴
1:66 statement 出钱
1:39 statement 出院
1:46 statement 出雨
1:66 statement 出面
1:44 statement 出须
1:78 statement 出题
1:41 statement 出黑
1:42 statement 函,
1:35 statement 函件
1:70 statement 函告
1:64 statement 函复
1:67 statement 函敬
1:35 statement 函禀
1:-70 statement 分$
1:-58 statement 分1
1:36 statement 分2
1:37 statement 分;
1:91 statement 分三
1:81 statement 分两
1:67 statement 分之
1:68 statement 分享
1:-52 statement 分以
1:63 statement 分光
1:44 statement 分列
1:61 statement 分别
1:68 statement 分到
1:-52 statement 分制
1:-78 statement 分发
1:44 statement 分启
1:69 statement 分四
1:49 statement 分园
1:40 statement 分头
1:35 statement 分子
1:63 statement 分层
1:54 statement 分工
1:48 statement 分差
1:39 statement 分年
1:46 statement 分彼
1:46 statement 分得
1:66 statement 分批
1:46 statement 分提
1:49 statement 分摊
1:67 statement 分数
1:33 statement 分春
1:31 statement 分期
1:35 statement 分梯
1:79 statement 分歧
1:31 statement 分点
1:35 statement 分片
1:52 statement 分由
1:40 statement 分站
1:79 statement 分管
1:56 statement 分类
1:35 statement 分若
1:30 statement 分解
1:49 statement 分进
1:68 statement 分部
1:-140 statement 分钟
1:33 statement 分队
1:-57 statement 切交
1:-90 statement 切勿
1:51 statement 划(
1:50 statement 划,
1:37 statement 划1
1:32 statement 划2
1:73 statement 划。
1:80 statement 划》
1:41 statement 划分
1:50 statement 划录
1:51 statement 划成
1:37 statement 划执
1:38 statement 划招
1:68 statement 划拨
1:58 statement 划期
1:63 statement 划由
1:51 statement 划的
1:55 statement 划秘
1:37 statement 划项
1:39 statement 划顾
1:69 statement 列,
1:39 statement 列、
1:-37 statement 列。
1:53 statement 列专
1:73 statement 列为
1:36 statement 列事
1:57 statement 列于
1:60 statement 列入
1:46 statement 列全
1:47 statement 列出
1:39 statement 列各
1:36 statement 列名
1:103 statement 列席
1:53 statement 列计
1:56 statement 列项
1:44 statement 刘。
1:59 statement 刘主
1:-42 statement 则,
1:43 statement 则_
1:69 statement 则上
1:45 statement 则之
1:40 statement 则以
1:30 statement 则所
1:55 statement 刚从
1:53 statement 创业
1:43 statement 创图
1:35 statement 创校
1:95 statement 创设
1:41 statement 初,
1:46 statement 初一
1:109 statement 初三
1:47 statement 初中
1:73 statement 初二
1:40 statement 初任
1:54 statement 初稿
1:72 statement 初级
1:58 statement 初统
1:69 statement 删减
1:32 statement 判互
1:36 statement 利1
1:-49 statement 利。
1:62 statement 利文
1:30 statement 利由
1:-59 statement 利的
1:30 statement 利长
1:-74 statement 别:
1:49 statement 别为
1:85 statement 别化
1:38 statement 别帮
1:-63 statement 别拍
1:30 statement 别支
1:36 statement 别更
1:33 statement 别结
1:51 statement 别耽
1:-57 statement 别让
1:-59 statement 到$
1:73 statement 到,
1:-33 statement 到1
1:56 statement 到2
1:33 statement 到3
1:32 statement 到4
1:52 statement 到6
1:32 statement 到7
1:-49 statement 到8
1:75 statement 到9
1:59 statement 到、
1:89 statement 到一
1:83 statement 到七
1:63 statement 到三
1:58 statement 到上
1:-68 statement 到下
1:45 statement 到东
1:-39 statement 到两
1:33 statement 到中
1:33 statement 到为
1:41 statement 到主
1:109 statement 到乙
1:45 statement 到九
1:44 statement 到乡
1:-47 statement 到了
1:45 statement 到二
1:-31 statement 到云
1:48 statement 到人
1:59 statement 到任
1:68 statement 到会
1:58 statement 到位
1:-54 statement 到先
1:39 statement 到全
1:86 statement 到八
1:47 statement 到六
1:50 statement 到初
1:37 statement 到北
1:63 statement 到区
)"sv,
    R"(1:37 statement 到医
1:42 statement 到南
1:33 statement 到卫
1:59 statement 到即
1:33 statement 到县
1:50 statement 到双
1:31 statement 到受
1:33 statement 到古
1:74 statement 到各
1:-51 statement 到后
1:71 statement 到启
1:52 statement 到吴
1:54 statement 到园
1:74 statement 到场
1:53 statement 到坡
1:43 statement 到城
1:58 statement 到大
1:76 statement 到学
1:53 statement 到宁
1:-74 statement 到它
1:37 statement 到对
1:60 statement 到小
1:31 statement 到山
1:41 statement 到岗
1:43 statement 到岭
1:45 statement 到巴
1:63 statement 到市
1:34 statement 到弱
1:41 statement 到强
1:57 statement 到总
1:45 statement 到您
1:55 statement 到手
1:50 statement 到支
1:78 statement 到放
1:49 statement 到教
1:-71 statement 到时
1:49 statement 到晓
1:-60 statement 到最
1:71 statement 到期
1:70 statement 到木
1:31 statement 到村
1:-63 statement 到来
1:54 statement 到杨
1:31 statement 到松
1:43 statement 到枫
1:53 statement 到柳
1:150 statement 到校
1:46 statement 到梁
1:69 statement 到梧
1:47 statement 到梨
1:59 statement 到汉
1:47 statement 到江
1:40 statement 到沟
1:54 statement 到油
1:46 statement 到海
1:46 statement 到清
1:39 statement 到港
1:54 statement 到滨
1:67 statement 到点
1:54 statement 到牛
1:46 statement 到牵
1:33 statement 到王
1:-92 statement 到现
1:36 statement 到班
1:33 statement 到甘
1:89 statement 到甲
1:31 statement 到白
1:74 statement 到的
1:43 statement 到盘
1:-52 statement 到石
1:56 statement 到碧
1:-104 statement 到社
1:35 statement 到站
1:66 statement 到竹
1:-97 statement 到第
1:56 statement 到紫
1:44 statement 到结
1:41 statement 到翠
1:-80 statement 到者
1:51 statement 到联
1:67 statement 到花
1:55 statement 到西
1:33 statement 到记
1:61 statement 到访
1:40 statement 到账
1:133 statement 到贵
1:66 statement 到资
1:32 statement 到赤
1:38 statement 到达
1:69 statement 到过
1:51 statement 到遏
1:34 statement 到邻
1:31 statement 到部
1:38 statement 到铁
1:53 statement 到铜
1:53 statement 到镇
1:48 statement 到镜
1:51 statement 到附
1:52 statement 到雪
1:54 statement 到青
1:31 statement 到驼
1:39 statement 到龙
1:65 statement 制,
1:42 statement 制9
1:-56 statement 制:
1:78 statement 制。
1:47 statement 制不
1:35 statement 制于
1:66 statement 制作
1:47 statement 制前
1:75 statement 制单
1:66 statement 制图
1:56 statement 制在
1:76 statement 制学
1:54 statement 制定
1:86 statement 制度
1:49 statement 制手
1:37 statement 制打
1:42 statement 制玩
1:66 statement 制订
1:43 statement 刷:
1:71 statement 刷公
1:-74 statement 刷墙
1:40 statement 刷费
1:40 statement 刺$
1:36 statement 刻盘
1:-68 statement 刻着
1:49 statement 剂。
1:47 statement 前$
1:49 statement 前)
1:111 statement 前,
1:38 statement 前1
1:-52 statement 前2
1:42 statement 前5
1:35 statement 前“
1:75 statement 前。
1:43 statement 前一
1:-57 statement 前不
1:32 statement 前业
1:64 statement 前两
1:44 statement 前为
1:-54 statement 前乡
1:51 statement 前书
1:43 statement 前二
1:35 statement 前交
1:44 statement 前先
1:76 statement 前共
1:57 statement 前函
1:95 statement 前到
1:-47 statement 前十
1:30 statement 前半
1:39 statement 前发
1:-63 statement 前各
1:52 statement 前后
1:57 statement 前回
1:38 statement 前国
1:65 statement 前在
1:48 statement 前培
1:30 statement 前填
1:46 statement 前完
1:71 statement 前定
1:-68 statement 前将
1:39 statement 前师
1:102 statement 前年
1:116 statement 前往
1:53 statement 前情
1:-100 statement 前我
1:105 statement 前投
1:65 statement 前报
1:-65 statement 前挪
1:-44 statement 前提
1:79 statement 前教
1:62 statement 前方
1:69 statement 前来
1:48 statement 前检
1:70 statement 前止
1:39 statement 前由
1:43 statement 前的
1:52 statement 前确
1:60 statement 前科
1:68 statement 前缺
1:51 statement 前老
1:46 statement 前股
1:52 statement 前育
1:41 statement 前落
1:49 statement 前街
1:44 statement 前补
1:38 statement 前让
1:44 statement 前讲
1:37 statement 前身
1:30 statement 前运
1:32 statement 前返
1:62 statement 前送
1:38 statement 前选
1:39 statement 前集
1:35 statement 前面
1:46 statement 剖实
1:32 statement 剖课
1:43 statement 剧1
1:41 statement 剧游
1:-80 statement 剪枝
1:65 statement 剪纸
1:34 statement 副$
1:60 statement 副主
1:37 statement 副园
1:53 statement 副处
1:-72 statement 副局
1:50 statement 副教
1:30 statement 副校
1:59 statement 副科
1:85 statement 副组
1:-46 statement 副院
1:-48 statement 劈柴
1:39 statement 力,
1:-46 statement 力_
1:69 statement 力。
1:81 statement 力一
1:64 statement 力争
1:36 statement 力对
1:71 statement 力尤
1:-55 statement 力度
1:64 statement 力承
1:37 statement 力支
1:67 statement 力机
1:53 statement 力的
1:46 statement 力相
1:88 statement 力资
1:32 statement 力量
1:46 statement 办)
1:37 statement 办,
1:124 statement 办:
1:41 statement 办“
1:56 statement 办。
1:31 statement 办〔
1:109 statement 办一
1:53 statement 办为
1:51 statement 办全
1:83 statement 办公
1:45 statement 办养
1:48 statement 办十
1:56 statement 办单
1:41 statement 办园
1:-94 statement 办培
1:82 statement 办夏
1:54 statement 办好
1:108 statement 办学
1:54 statement 办对
1:49 statement 办展
1:39 statement 办岗
1:71 statement 办工
1:31 statement 办成
1:55 statement 办拟
1:75 statement 办教
1:30 statement 办整
1:54 statement 办新
1:30 statement 办毕
1:69 statement 办法
1:54 statement 办活
1:42 statement 办班
1:-63 statement 办的
1:37 statement 办秋
1:44 statement 办艺
1:40 statement 办讲
1:40 statement 办辩
1:60 statement 办露
1:45 statement 办高
1:-84 statement 功一
1:68 statement 功教
1:55 statement 功训
1:95 statement 加$
1:44 statement 加“
1:65 statement 加。
1:37 statement 加一
1:30 statement 加人
1:38 statement 加保
1:81 statement 加信
1:32 statement 加党
1:74 statement 加入
1:31 statement 加全
1:-46 statement 加分
1:54 statement 加到
1:30 statement 加升
1:53 statement 加县
1:33 statement 加命
1:46 statement 加培
1:38 statement 加增
1:31 statement 加夏
1:46 statement 加工
1:-60 statement 加强
1:40 statement 加成
1:53 statement 加我
1:55 statement 加教
1:37 statement 加本
1:54 statement 加榜
1:31 statement 加游
1:73 statement 加甲
1:32 statement 加研
1:-50 statement 加结
1:41 statement 加者
1:57 statement 加育
1:62 statement 加艺
1:41 statement 加行
1:52 statement 加附
1:48 statement 加领
1:55 statement 务$
1:48 statement 务)
1:34 statement 务,
1:54 statement 务2
1:34 statement 务3
1:78 statement 务:
1:48 statement 务\
1:52 statement 务_
1:-55 statement 务、
1:79 statement 务。
1:83 statement 务一
1:-66 statement 务中
1:51 statement 务书
1:-54 statement 务会
1:47 statement 务依
1:30 statement 务分
1:41 statement 务办
1:45 statement 务印
1:57 statement 务员
1:72 statement 务商
1:49 statement 务器
1:49 statement 务园
1:33 statement 务培
1:-63 statement 务处
1:39 statement 务委
1:-69 statement 务学
1:49 statement 务安
1:37 statement 务完
1:68 statement 务室
1:51 statement 务局
1:-46 statement 务工
1:-69 statement 务延
1:-49 statement 务所
1:37 statement 务报
1:33 statement 务教
1:41 statement 务时
1:-57 statement 务期
1:41 statement 务清
1:55 statement 务满
1:51 statement 务由
1:67 statement 务的
1:82 statement 务科
1:47 statement 务组
1:44 statement 务要
1:45 statement 务费
1:31 statement 务轮
1:43 statement 务长
1:62 statement 务院
1:47 statement 务须
1:75 statement 动$
1:-31 statement 动,
1:60 statement 动9
1:-54 statement 动:
1:69 statement 动;
1:47 statement 动、
1:-86 statement 动《
1:-75 statement 动三
1:60 statement 动两
1:-68 statement 动中
1:-67 statement 动二
1:76 statement 动会
1:57 statement 动免
1:76 statement 动区
1:63 statement 动单
1:40 statement 动县
1:101 statement 动名
1:41 statement 动员
1:39 statement 动学
1:30 statement 动安
1:88 statement 动室
1:52 statement 动居
1:34 statement 动技
1:-69 statement 动报
1:55 statement 动教
1:-56 statement 动架
1:40 statement 动物
1:-64 statement 动现
1:40 statement 动由
1:72 statement 动的
1:32 statement 动范
1:60 statement 动认
1:-89 statement 动记
1:46 statement 动资
1:42 statement 动走
1:49 statement 动进
1:48 statement 动领
1:67 statement 动频
1:41 statement 助$
1:78 statement 助,
1:69 statement 助1
1:36 statement 助6
1:51 statement 助8
1:99 statement 助。
1:59 statement 助三
1:47 statement 助下
1:-44 statement 助中
1:48 statement 助乌
1:60 statement 助乙
1:72 statement 助事
1:30 statement 助云
1:72 statement 助人
1:54 statement 助全
1:42 statement 助六
1:-92 statement 助农
1:34 statement 助凉
1:76 statement 助南
1:80 statement 助友
1:30 statement 助受
1:-71 statement 助同
1:70 statement 助完
1:39 statement 助小
1:43 statement 助布
1:65 statement 助建
1:44 statement 助弱
1:-70 statement 助情
1:67 statement 助排
1:79 statement 助教
1:35 statement 助敝
1:73 statement 助方
1:74 statement 助本
1:69 statement 助机
1:32 statement 助柏
1:34 statement 助校
1:53 statement 助款
1:40 statement 助每
1:75 statement 助清
1:40 statement 助牦
1:52 statement 助理
1:45 statement 助由
1:-96 statement 助甲
1:48 statement 助石
1:65 statement 助者
1:30 statement 助规
1:47 statement 助计
1:45 statement 助设
1:45 statement 助贵
1:65 statement 助这
1:31 statement 助雾
1:30 statement 励5
1:-60 statement 励:
1:-78 statement 励两
1:-65 statement 励教
1:33 statement 励村
1:-65 statement 励案
1:46 statement 励结
1:-64 statement 劳$
1:-63 statement 劳力
1:52 statement 劳动
1:42 statement 勘察
1:41 statement 募书
1:46 statement 募得
1:-82 statement 募短
1:49 statement 募集
1:62 statement 勤。
1:42 statement 勤人
1:36 statement 勤组
1:30 statement 勺师
1:77 statement 勾好
1:46 statement 勿操
1:-78 statement 勿流
1:50 statement 包,
1:-63 statement 包_
1:67 statement 包。
1:63 statement 包一
1:34 statement 包下
1:43 statement 包发
1:36 statement 包帮
1:34 statement 包干
1:54 statement 包扶
1:32 statement 包王
1:32 statement 包由
1:80 statement 化$
1:45 statement 化,
1:-99 statement 化:
1:-55 statement 化、
1:76 statement 化。
1:47 statement 化公
1:93 statement 化学
1:76 statement 化教
1:50 statement 化生
1:80 statement 化石
1:47 statement 化站
1:35 statement 化编
1:42 statement 化课
1:60 statement 北上
1:77 statement 北中
1:53 statement 北二
1:31 statement 北区
1:61 statement 北原
1:85 statement 北县
1:59 statement 北听
1:38 statement 北坡
1:44 statement 北塬
1:55 statement 北学
1:40 statement 北小
1:80 statement 北岭
1:57 statement 北带
1:51 statement 北校
1:71 statement 北桥
1:59 statement 北渡
1:44 statement 北湾
1:72 statement 北滩
1:65 statement 北潭
1:41 statement 北石
1:50 statement 北职
1:127 statement 北辰
1:-70 statement 北门
1:77 statement 北麓
1:32 statement 匠师
1:44 statement 匠木
1:33 statement 匡智
1:-36 statement 区$
1:84 statement 区,
1:62 statement 区、
1:55 statement 区。
1:48 statement 区一
1:37 statement 区三
1:56 statement 区中
1:48 statement 区主
1:41 statement 区二
1:49 statement 区六
1:43 statement 区前
1:63 statement 区十
1:55 statement 区协
1:-65 statement 区周
1:61 statement 区国
1:-56 statement 区坐
1:37 statement 区学
1:40 statement 区实
1:65 statement 区审
1:56 statement 区对
1:55 statement 区局
1:32 statement 区工
1:37 statement 区开
1:46 statement 区持
1:62 statement 区支
1:170 statement 区教
1:-80 statement 区早
1:58 statement 区机
1:62 statement 区校
1:72 statement 区每
1:-37 statement 区派
1:72 statement 区的
1:60 statement 区第
1:47 statement 区级
1:44 statement 区职
1:65 statement 区自
1:57 statement 区莲
1:78 statement 区角
1:-79 statement 区设
1:-72 statement 区调
1:87 statement 区财
1:35 statement 区选
1:86 statement 区里
1:31 statement 区高
1:38 statement 医上
1:100 statement 医专
1:73 statement 医到
1:44 statement 医可
1:65 statement 医学
1:79 statement 医室
1:-89 statement 医师
1:30 statement 医每
1:33 statement 医生
1:46 statement 医疗
1:109 statement 医院
1:92 statement 十$
1:-102 statement 十,
1:-96 statement 十。
1:61 statement 十一
1:38 statement 十七
1:51 statement 十万
1:129 statement 十个
1:43 statement 十中
1:65 statement 十九
1:67 statement 十位
1:-42 statement 十册
1:-85 statement 十分
1:-67 statement 十只
1:172 statement 十名
1:-102 statement 十四
1:68 statement 十场
1:56 statement 十多
1:62 statement 十套
1:48 statement 十学
1:62 statement 十年
1:39 statement 十床
1:-57 statement 十开
1:60 statement 十所
1:-124 statement 十日
1:47 statement 十月
1:51 statement 十本
1:-77 statement 十桌
1:47 statement 十桶
1:69 statement 十篇
1:106 statement 十部
1:68 statement 十里
1:60 statement 十间
1:-85 statement 千万
1:62 statement 千二
1:39 statement 千余
1:-32 statement 千元
1:-79 statement 千八
1:46 statement 千册
1:-86 statement 千株
1:46 statement 升$
1:-79 statement 升到
1:66 statement 升学
1:43 statement 升旗
1:33 statement 升格
1:50 statement 升第
1:57 statement 升至
1:51 statement 升行
1:-105 statement 午,
1:-75 statement 午_
1:-69 statement 午三
1:74 statement 午与
1:30 statement 午为
1:-69 statement 午二
1:-79 statement 午休
1:60 statement 午到
1:54 statement 午只
1:44 statement 午同
1:43 statement 午向
1:-108 statement 午四
1:30 statement 午在
1:33 statement 午峪
1:-75 statement 午第
1:75 statement 午给
1:53 statement 午视
1:-89 statement 午解
1:-61 statement 午餐
1:88 statement 午饭
1:31 statement 半,
1:93 statement 半。
1:80 statement 半个
1:-52 statement 半决
1:-59 statement 半出
1:59 statement 半发
1:68 statement 半坡
1:94 statement 半天
1:43 statement 半小
1:85 statement 半年
1:32 statement 半收
1:41 statement 半数
1:79 statement 半日
1:42 statement 半月
1:-98 statement 半校
1:67 statement 半返
1:44 statement 华信
1:31 statement 华同
1:51 statement 华国
1:72 statement 华彩
1:80 statement 协会
1:113 statement 协作
1:35 statement 协力
1:102 statement 协办
1:-35 statement 协助
1:123 statement 协同
1:96 statement 协商
1:166 statement 协调
1:46 statement 卑南
1:93 statement 卓玛
1:-35 statement 单$
1:43 statement 单,
1:59 statement 单:
1:-72 statement 单、
1:74 statement 单人
1:146 statement 单位
1:65 statement 单元
1:44 statement 单八
1:71 statement 单公
1:77 statement 单列
1:-44 statement 单另
1:49 statement 单周
1:40 statement 单抄
1:44 statement 单报
1:57 statement 单月
1:50 statement 单班
1:32 statement 单由
1:32 statement 单装
1:63 statement 单调
1:55 statement 单逐
1:37 statement 单门
1:-70 statement 单随
1:61 statement 卖。
1:38 statement 卖所
1:59 statement 卖的
1:30 statement 南、
1:57 statement 南》
1:43 statement 南农
1:53 statement 南县
1:41 statement 南坪
1:51 statement 南大
1:53 statement 南屏
1:44 statement 南市
1:33 statement 南校
1:61 statement 南渡
1:90 statement 南湾
1:59 statement 南澳
1:61 statement 南站
1:49 statement 南道
1:77 statement 南高
1:72 statement 博士
1:-79 statement 博得
1:47 statement 博爱
1:32 statement 卜一
1:46 statement 占受
1:42 statement 占学
1:40 statement 占比
1:50 statement 卡$
1:32 statement 卡。
1:57 statement 卡都
1:53 statement 卢老
1:-74 statement 卫健
1:49 statement 卫委
1:88 statement 卫校
1:-67 statement 卫生
1:-98 statement 卫老
1:39 statement 印。
1:34 statement 印《
1:57 statement 印一
1:63 statement 印制
1:91 statement 印刷
1:44 statement 印务
1:54 statement 印发
1:47 statement 印机
1:39 statement 印章
1:66 statement 危机
1:30 statement 即与
1:53 statement 即兴
1:84 statement 即可
1:35 statement 即委
1:33 statement 即议
1:-63 statement 却有
1:-74 statement 卷:
1:-77 statement 卷_
1:31 statement 卷、
1:53 statement 卷。
1:53 statement 卷一
1:-39 statement 卷与
1:45 statement 卷共
1:73 statement 卷同
1:52 statement 卷子
1:33 statement 卷按
1:90 statement 卷由
1:41 statement 卷系
1:76 statement 厂,
1:-83 statement 厂区
1:45 statement 厂定
1:65 statement 厂小
1:45 statement 厂房
1:39 statement 厂招
1:-68 statement 厂职
1:33 statement 厂送
1:46 statement 厂采
1:54 statement 厅,
1:59 statement 厅《
1:36 statement 厅举
1:33 statement 厅合
1:31 statement 厅教
1:64 statement 厅有
1:35 statement 厅监
1:57 statement 厅见
1:34 statement 厅高
1:46 statement 历$
1:-65 statement 历,
1:-59 statement 历、
1:32 statement 历不
1:30 statement 历占
1:84 statement 历史
1:-78 statement 历投
1:-88 statement 历时
1:32 statement 历课
1:-58 statement 厉害
1:37 statement 压实
1:53 statement 厕。
1:39 statement 厚爱
1:-64 statement 厚衣
1:45 statement 原二
1:42 statement 原任
1:-44 statement 原则
1:45 statement 原单
1:31 statement 原县
1:31 statement 原名
1:60 statement 原学
1:70 statement 原定
1:32 statement 原属
1:45 statement 原市
1:50 statement 原师
1:50 statement 原文
1:35 statement 原校
1:57 statement 原由
1:39 statement 原省
1:55 statement 原籍
1:55 statement 原职
1:50 statement 原补
1:49 statement 原适
1:68 statement 原高
1:56 statement 厨具
1:43 statement 厨工
1:41 statement 厨师
1:61 statement 厨房
1:98 statement 去,
1:37 statement 去-
1:63 statement 去2
1:36 statement 去、
1:75 statement 去。
1:88 statement 去一
1:103 statement 去三
1:46 statement 去上
1:121 statement 去两
1:58 statement 去云
1:35 statement 去人
1:63 statement 去以
1:47 statement 去仪
1:76 statement 去你
1:-60 statement 去卫
1:37 statement 去县
1:63 statement 去向
1:82 statement 去大
1:58 statement 去小
1:-112 statement 去岁
1:65 statement 去岭
1:-33 statement 去年
1:43 statement 去弱
1:73 statement 去教
1:76 statement 去新
1:56 statement 去暖
1:61 statement 去沙
1:66 statement 去河
1:57 statement 去甲
1:50 statement 去白
1:38 statement 去红
1:44 statement 去给
1:35 statement 去翠
1:30 statement 去苗
1:39 statement 去西
1:45 statement 去讲
1:72 statement 去贵
1:31 statement 去镇
1:32 statement 去阳
1:41 statement 去顶
1:41 statement 去鼓
1:37 statement 县$
1:44 statement 县“
1:66 statement 县。
1:89 statement 县两
1:88 statement 县中
1:43 statement 县二
1:55 statement 县人
1:-39 statement 县代
1:56 statement 县任
1:55 statement 县优
1:-36 statement 县体
1:47 statement 县公
1:-73 statement 县农
1:47 statement 县前
1:43 statement 县加
1:-38 statement 县区
1:37 statement 县医
1:50 statement 县十
1:47 statement 县卫
1:37 statement 县双
1:93 statement 县启
1:-60 statement 县四
1:56 statement 县城
1:41 statement 县域
1:50 statement 县培
1:34 statement 县委
1:39 statement 县学
1:46 statement 县实
1:42 statement 县少
1:54 statement 县局
1:33 statement 县工
1:76 statement 县幼
1:57 statement 县府
1:64 statement 县思
1:54 statement 县总
1:82 statement 县政
1:141 statement 县教
1:47 statement 县文
1:70 statement 县松
1:68 statement 县校
1:59 statement 县民
1:125 statement 县特
1:33 statement 县率
1:44 statement 县甘
1:50 statement 县电
1:41 statement 县直
1:89 statement 县立
1:45 statement 县竹
1:46 statement 县第
1:34 statement 县简
1:32 statement 县纪
1:71 statement 县职
1:47 statement 县财
1:67 statement 县资
1:-67 statement 县赛
1:49 statement 县运
1:34 statement 县进
1:85 statement 县选
1:77 statement 县邮
1:76 statement 县里
1:54 statement 县马
1:35 statement 县骨
1:79 statement 县高
1:42 statement 参$
1:54 statement 参_
1:63 statement 参与
1:98 statement 参加
1:39 statement 参照
1:83 statement 参考
1:67 statement 参观
1:80 statement 参访
1:-63 statement 参赛
1:-72 statement 又是
1:-65 statement 又走
1:-115 statement 叉,
1:35 statement 叉监
1:-59 statement 及七
1:33 statement 及主
1:70 statement 及以
1:45 statement 及住
1:-43 statement 及其
1:59 statement 及单
1:-65 statement 及厂
1:53 statement 及县
1:44 statement 及学
1:73 statement 及就
1:60 statement 及教
1:-53 statement 及数
1:55 statement 及时
1:-47 statement 及格
1:43 statement 及维
1:53 statement 及资
1:64 statement 及车
1:56 statement 及青
1:38 statement 及龄
1:-65 statement 友$
1:63 statement 友,
1:46 statement 友。
1:36 statement 友与
1:114 statement 友会
1:-67 statement 友写
1:37 statement 友去
1:65 statement 友基
1:36 statement 友好
1:60 statement 友捐
1:-69 statement 友校
1:65 statement 友棋
1:-44 statement 友游
1:-84 statement 友的
1:-42 statement 友谊
1:47 statement 双一
1:56 statement 双向
1:58 statement 双周
1:56 statement 双坪
1:73 statement 双塘
1:55 statement 双导
1:38 statement 双小
1:85 statement 双岔
1:67 statement 双师
1:79 statement 双方
1:45 statement 双月
1:48 statement 双林
1:124 statement 双桥
1:64 statement 双河
1:41 statement 双眼
1:37 statement 双语
1:52 statement 反响
1:115 statement 反思
1:78 statement 反映
1:60 statement 反馈
1:-82 statement 发$
1:82 statement 发,
1:53 statement 发:
1:113 statement 发。
1:62 statement 发〔
1:61 statement 发之
1:46 statement 发借
1:91 statement 发出
1:61 statement 发到
1:35 statement 发前
1:31 statement 发动
1:48 statement 发回
1:30 statement 发地
1:69 statement 发展
1:-77 statement 发布
1:45 statement 发往
1:-68 statement 发很
1:-49 statement 发愁
1:31 statement 发指
1:-65 statement 发放
1:32 statement 发教
1:-80 statement 发此
1:-88 statement 发烧
1:30 statement 发的
1:48 statement 发研
1:40 statement 发票
1:68 statement 发给
1:-50 statement 发表
1:-38 statement 发言
1:84 statement 发证
1:38 statement 发课
1:59 statement 发起
1:56 statement 发车
1:52 statement 取,
1:48 statement 取“
1:71 statement 取。
1:61 statement 取了
1:43 statement 取任
1:43 statement 取得
1:62 statement 取暖
1:-107 statement 取款
1:-35 statement 取消
1:51 statement 取焊
1:30 statement 取的
1:33 statement 取见
1:32 statement 取课
1:48 statement 受)
1:74 statement 受:
1:82 statement 受助
1:32 statement 受区
1:42 statement 受启
1:-54 statement 受好
1:48 statement 受审
1:36 statement 受岗
1:43 statement 受巡
1:93 statement 受帮
1:68 statement 受扶
1:94 statement 受援
1:57 statement 受支
1:67 statement 受文
1:65 statement 受方
1:30 statement 受疫
1:42 statement 受益
1:36 statement 受职
1:44 statement 受训
1:-80 statement 受访
1:58 statement 受课
1:47 statement 受走
1:44 statement 受邀
1:-86 statement 受采
1:37 statement 受驻
1:37 statement 变,
1:64 statement 变。
1:52 statement 变动
1:37 statement 变化
1:35 statement 变成
1:52 statement 叙。
1:38 statement 叠被
1:-46 statement 口$
1:62 statement 口,
1:58 statement 口、
1:68 statement 口。
1:47 statement 口一
1:45 statement 口三
1:66 statement 口上
1:53 statement 口两
1:87 statement 口中
1:68 statement 口全
1:61 statement 口公
1:36 statement 口升
1:40 statement 口参
1:59 statement 口各
1:30 statement 口四
1:70 statement 口园
1:58 statement 口国
1:37 statement 口大
1:85 statement 口学
1:87 statement 口小
1:63 statement 口帮
1:91 statement 口幼
1:42 statement 口录
1:38 statement 口径
1:47 statement 口提
1:96 statement 口支
1:58 statement 口改
1:67 statement 口教
1:41 statement 口村
1:42 statement 口溪
1:50 statement 口炊
1:46 statement 口白
1:46 statement 口统
1:64 statement 口老
1:67 statement 口职
1:-51 statement 口试
1:86 statement 口语
1:33 statement 口贵
1:68 statement 口走
1:45 statement 口跟
1:47 statement 口通
1:45 statement 口队
1:33 statement 口陪
1:65 statement 口集
1:38 statement 口领
1:76 statement 古丽
1:84 statement 古渡
1:-71 statement 句话
1:55 statement 另,
1:38 statement 另告
1:46 statement 另外
1:30 statement 另派
1:47 statement 另签
1:31 statement 另约
1:-52 statement 另行
1:46 statement 另计
1:65 statement 另赠
1:41 statement 另附
1:-95 statement 另需
1:-87 statement 只$
1:33 statement 只,
1:39 statement 只够
1:-74 statement 只是
1:-96 statement 只有
1:60 statement 只给
1:-74 statement 叫。
1:70 statement 召集
1:-55 statement 可,
1:53 statement 可。
1:61 statement 可乘
1:51 statement 可于
1:46 statement 可优
1:55 statement 可供
1:53 statement 可凭
1:63 statement 可列
1:67 statement 可到
1:70 statement 可参
1:31 statement 可在
1:45 statement 可就
1:39 statement 可报
1:66 statement 可抽
1:39 statement 可拜
1:30 statement 可接
1:45 statement 可提
1:35 statement 可旁
1:30 statement 可来
1:35 statement 可根
1:46 statement 可派
1:65 statement 可独
1:55 statement 可申
1:40 statement 可组
1:-70 statement 可能
1:-78 statement 可送
1:51 statement 可选
1:68 statement 可邀
1:55 statement 可随
1:-47 statement 台!
1:72 statement 台$
1:75 statement 台,
1:55 statement 台_
1:38 statement 台、
1:-77 statement 台。
1:44 statement 台一
1:37 statement 台三
1:65 statement 台中
1:41 statement 台亮
1:33 statement 台净
1:41 statement 台南
1:49 statement 台四
1:56 statement 台将
1:30 statement 台展
1:76 statement 台山
1:66 statement 台已
1:82 statement 台币
1:42 statement 台戏
1:43 statement 台打
1:34 statement 台献
1:66 statement 台的
1:35 statement 台能
1:55 statement 台账
1:75 statement 台送
1:35 statement 台鉴
1:45 statement 台高
1:30 statement 史地
1:69 statement 史学
1:65 statement 史教
1:32 statement 史组
1:32 statement 史课
1:35 statement 史馆
1:30 statement 右$
1:48 statement 右、
1:36 statement 右。
1:-57 statement 叶、
1:83 statement 叶书
1:60 statement 号$
1:53 statement 号)
1:113 statement 号0
1:108 statement 号:
1:46 statement 号\
1:96 statement 号。
1:42 statement 号一
1:46 statement 号不
1:35 statement 号为
1:68 statement 号另
1:30 statement 号开
1:64 statement 号文
1:34 statement 号登
1:36 statement 号简
1:53 statement 号队
1:41 statement 号餐
1:62 statement 司$
1:48 statement 司,
1:-69 statement 司为
1:-97 statement 司决
1:42 statement 司出
1:43 statement 司务
1:34 statement 司开
1:42 statement 司承
1:93 statement 司捐
1:50 statement 司无
1:35 statement 司签
1:54 statement 司自
1:-82 statement 司马
1:37 statement 吃$
1:-33 statement 吃。
1:67 statement 吃同
1:43 statement 各1
1:58 statement 各3
1:39 statement 各4
1:40 statement 各一
1:74 statement 各上
1:47 statement 各中
1:38 statement 各人
1:45 statement 各任
1:-32 statement 各位
1:45 statement 各住
1:47 statement 各出
1:53 statement 各到
1:50 statement 各包
1:-54 statement 各县
1:50 statement 各园
1:35 statement 各坊
1:61 statement 各培
1:70 statement 各堂
1:-72 statement 各处
1:46 statement 各存
1:78 statement 各学
1:44 statement 各宿
1:49 statement 各对
1:60 statement 各带
1:31 statement 各帮
1:-38 statement 各年
1:45 statement 各建
1:82 statement 各执
1:32 statement 各换
1:41 statement 各接
1:44 statement 各推
1:40 statement 各支
1:31 statement 各教
1:55 statement 各方
1:47 statement 各明
1:41 statement 各有
1:97 statement 各村
1:33 statement 各条
1:126 statement 各校
1:45 statement 各派
1:35 statement 各演
1:58 statement 各点
1:-43 statement 各班
1:64 statement 各科
1:-56 statement 各组
1:49 statement 各自
1:42 statement 各薄
1:40 statement 各走
1:74 statement 各蹲
1:30 statement 各送
1:38 statement 各选
1:30 statement 各遴
1:46 statement 各配
1:59 statement 各项
1:-77 statement 合$
1:41 statement 合:
1:97 statement 合。
1:-75 statement 合与
1:60 statement 合举
1:42 statement 合会
1:97 statement 合体
1:34 statement 合做
1:71 statement 合写
1:147 statement 合办
1:48 statement 合印
1:54 statement 合同
1:106 statement 合唱
1:37 statement 合居
1:42 statement 合工
1:40 statement 合并
1:93 statement 合开
1:92 statement 合影
1:58 statement 合招
1:35 statement 合排
1:84 statement 合教
1:36 statement 合条
1:67 statement 合毕
1:59 statement 合班
1:-87 statement 合的
1:36 statement 合练
1:32 statement 合组
1:98 statement 合编
1:38 statement 合署
1:51 statement 合运
1:33 statement 合题
1:54 statement 同$
1:103 statement 同。
1:72 statement 同一
1:63 statement 同上
1:73 statement 同举
1:59 statement 同乡
1:64 statement 同人
1:69 statement 同仁
1:35 statement 同伴
1:81 statement 同住
1:98 statement 同体
1:59 statement 同修
1:38 statement 同做
1:67 statement 同到
1:79 statement 同卷
1:73 statement 同发
1:51 statement 同台
1:76 statement 同吃
1:37 statement 同各
1:35 statement 同在
1:64 statement 同复
1:-51 statement 同学
1:50 statement 同完
1:42 statement 同工
1:34 statement 同年
1:96 statement 同志
1:76 statement 同意
1:32 statement 同推
1:69 statement 同改
1:98 statement 同教
1:83 statement 同时
1:58 statement 同样
1:-93 statement 同桌
1:31 statement 同步
1:47 statement 同申
1:48 statement 同登
1:58 statement 同的
1:54 statement 同石
1:-121 statement 同研
1:32 statement 同窗
1:67 statement 同等
1:31 statement 同线
1:70 statement 同练
1:45 statement 同组
1:40 statement 同编
1:41 statement 同营
1:67 statement 同行
1:33 statement 同访
1:30 statement 同证
1:66 statement 同课
1:60 statement 同负
1:34 statement 同贵
1:44 statement 同赴
1:53 statement 同过
1:58 statement 同高
1:35 statement 名(
1:46 statement 名)
1:73 statement 名,
1:-31 statement 名;
1:-42 statement 名?
1:97 statement 名、
1:53 statement 名。
1:-69 statement 名上
1:46 statement 名业
1:63 statement 名中
1:59 statement 名临
1:34 statement 名为
1:63 statement 名主
1:56 statement 名以
1:30 statement 名优
1:78 statement 名入
1:56 statement 名兼
1:71 statement 名册
1:52 statement 名分
1:84 statement 名到
1:52 statement 名副
1:37 statement 名去
1:48 statement 名同
1:67 statement 名园
1:56 statement 名在
1:-82 statement 名坐
1:34 statement 名塔
1:31 statement 名增
1:54 statement 名大
1:-107 statement 名字
1:43 statement 名实
1:52 statement 名导
1:52 statement 名左
1:35 statement 名市
1:95 statement 名师
1:44 statement 名幼
1:43 statement 名当
1:-92 statement 名律
1:74 statement 名徒
1:-82 statement 名截
1:56 statement 名把
1:52 statement 名挂
1:35 statement 名接
1:49 statement 名教
1:66 statement 名数
1:31 statement 名新
1:44 statement 名本
1:64 statement 名来
1:66 statement 名校
1:-83 statement 名每
1:44 statement 名毕
1:51 statement 名物
1:78 statement 名班
1:47 statement 名理
1:122 statement 名称
1:86 statement 名老
1:35 statement 名自
1:84 statement 名至
1:77 statement 名赴
1:70 statement 名跟
1:33 statement 名转
1:47 statement 名队
1:69 statement 名青
1:42 statement 名音
1:-85 statement 名颁
1:67 statement 名额
1:60 statement 名骨
1:104 statement 后。
1:53 statement 后一
1:35 statement 后三
1:96 statement 后两
1:-53 statement 后二
1:33 statement 后互
1:49 statement 后先
1:48 statement 后全
1:33 statement 后再
1:89 statement 后勤
1:31 statement 后即
1:75 statement 后合
1:94 statement 后商
1:51 statement 后回
1:63 statement 后备
1:46 statement 后复
1:-59 statement 后实
1:129 statement 后山
1:40 statement 后应
1:-54 statement 后座
1:50 statement 后报
1:65 statement 后挪
1:35 statement 后接
1:64 statement 后援
1:53 statement 后方
1:-67 statement 后服
1:69 statement 后每
1:-137 statement 后派
1:31 statement 后由
1:65 statement 后留
1:36 statement 后的
1:34 statement 后相
1:52 statement 后续
1:-77 statement 后记
1:58 statement 后送
1:45 statement 后逸
1:-81 statement 后门
1:-79 statement 后面
1:56 statement 后高
1:38 statement 向,
1:81 statement 向:
1:45 statement 向三
1:53 statement 向两
1:88 statement 向乙
1:54 statement 向你
1:49 statement 向其
1:-63 statement 向凤
1:51 statement 向北
1:57 statement 向协
1:46 statement 向博
1:33 statement 向县
1:73 statement 向友
1:59 statement 向各
1:32 statement 向学
1:68 statement 向局
1:66 statement 向彩
1:30 statement 向我
1:43 statement 向所
1:32 statement 向甘
)"sv,
    R"(1:-42 statement 向石
1:-59 statement 向社
1:37 statement 向红
1:37 statement 向芦
1:-54 statement 向贵
1:-92 statement 向邻
1:35 statement 向锻
1:60 statement 向阳
1:83 statement 吕丛
1:43 statement 否续
1:41 statement 吧”
1:-58 statement 含偏
1:60 statement 听,
1:58 statement 听一
1:40 statement 听了
1:37 statement 听众
1:98 statement 听力
1:62 statement 听取
1:-67 statement 听师
1:45 statement 听徒
1:43 statement 听得
1:54 statement 听满
1:33 statement 听用
1:47 statement 听说
1:55 statement 听障
1:30 statement 听青
1:-71 statement 启$
1:53 statement 启:
1:69 statement 启动
1:50 statement 启发
1:54 statement 启德
1:68 statement 启明
1:84 statement 启星
1:86 statement 启智
1:42 statement 启用
1:83 statement 启聪
1:95 statement 启能
1:-65 statement 启航
1:67 statement 启邦
1:46 statement 启音
1:95 statement 吴川
1:97 statement 吴校
1:33 statement 吸收
1:41 statement 吸纳
1:-73 statement 呈显
1:37 statement 告1
1:75 statement 告:
1:85 statement 告。
1:41 statement 告一
1:59 statement 告交
1:34 statement 告会
1:108 statement 告厅
1:54 statement 告如
1:-112 statement 告学
1:39 statement 告教
1:-84 statement 告本
1:44 statement 告知
1:52 statement 告诉
1:32 statement 员$
1:47 statement 员)
1:67 statement 员,
1:46 statement 员1
1:41 statement 员2
1:68 statement 员3
1:46 statement 员4
1:59 statement 员5
1:60 statement 员8
1:110 statement 员:
1:-61 statement 员_
1:58 statement 员、
1:-50 statement 员。
1:58 statement 员一
1:61 statement 员三
1:32 statement 员上
1:-74 statement 员两
1:57 statement 员为
1:53 statement 员主
1:60 statement 员于
1:67 statement 员五
1:135 statement 员会
1:47 statement 员借
1:65 statement 员六
1:63 statement 员分
1:126 statement 员到
1:41 statement 员办
1:37 statement 员勘
1:70 statement 员参
1:35 statement 员双
1:67 statement 员可
1:60 statement 员各
1:66 statement 员名
1:46 statement 员四
1:44 statement 员园
1:30 statement 员在
1:-60 statement 员培
1:75 statement 员学
1:37 statement 员定
1:53 statement 员家
1:37 statement 员岁
1:-61 statement 员工
1:56 statement 员往
1:35 statement 员拜
1:31 statement 员持
1:37 statement 员捐
1:35 statement 员接
1:37 statement 员携
1:52 statement 员教
1:50 statement 员曾
1:95 statement 员来
1:104 statement 员校
1:61 statement 员档
1:87 statement 员每
1:41 statement 员消
1:39 statement 员由
1:39 statement 员的
1:-126 statement 员签
1:44 statement 员编
1:68 statement 员老
1:46 statement 员资
1:34 statement 员走
1:49 statement 员赴
1:39 statement 员跑
1:43 statement 员跟
1:44 statement 员蹲
1:55 statement 员轮
1:41 statement 员送
1:33 statement 员随
1:37 statement 员预
1:52 statement 员食
1:76 statement 周$
1:-37 statement 周1
1:-45 statement 周:
1:95 statement 周;
1:44 statement 周_
1:50 statement 周”
1:32 statement 周、
1:138 statement 周。
1:45 statement 周上
1:46 statement 周下
1:36 statement 周不
1:69 statement 周两
1:36 statement 周为
1:49 statement 周之
1:76 statement 周五
1:39 statement 周你
1:48 statement 周借
1:107 statement 周六
1:51 statement 周内
1:98 statement 周到
1:62 statement 周十
1:89 statement 周去
1:64 statement 周合
1:43 statement 周听
1:33 statement 周启
1:89 statement 周周
1:55 statement 周四
1:78 statement 周寄
1:32 statement 周开
1:68 statement 周我
1:79 statement 周执
1:49 statement 周接
1:30 statement 周推
1:64 statement 周提
1:44 statement 周日
1:46 statement 周有
1:31 statement 周期
1:96 statement 周末
1:36 statement 周来
1:81 statement 周校
1:33 statement 周活
1:67 statement 周派
1:72 statement 周测
1:36 statement 周甘
1:70 statement 周电
1:87 statement 周的
1:58 statement 周直
1:58 statement 周看
1:38 statement 周线
1:46 statement 周给
1:31 statement 周编
1:89 statement 周至
1:68 statement 周节
1:53 statement 周英
1:62 statement 周课
1:64 statement 周走
1:80 statement 周起
1:93 statement 周转
1:-73 statement 周边
1:51 statement 周需
1:38 statement 周静
1:65 statement 周驻
1:41 statement 味$
1:-95 statement 味语
1:46 statement 命制
1:55 statement 命纪
1:38 statement 命脉
1:96 statement 命题
1:38 statement 和2
1:35 statement 和8
1:30 statement 和“
1:-72 statement 和一
1:37 statement 和了
1:73 statement 和五
1:31 statement 和人
1:-69 statement 和他
1:75 statement 和你
1:54 statement 和保
1:44 statement 和南
1:-110 statement 和另
1:34 statement 和启
1:61 statement 和围
1:46 statement 和大
1:73 statement 和家
1:65 statement 和差
1:57 statement 和师
1:91 statement 和平
1:-42 statement 和录
1:59 statement 和投
1:35 statement 和教
1:58 statement 和数
1:53 statement 和泥
1:31 statement 和渔
1:53 statement 和烧
1:-58 statement 和照
1:77 statement 和班
1:34 statement 和站
1:-99 statement 和茶
1:34 statement 和规
1:59 statement 和词
1:43 statement 和走
1:34 statement 和起
1:70 statement 和路
1:30 statement 和食
1:57 statement 和高
1:53 statement 咏诗
1:74 statement 咨询
1:36 statement 咱俩
1:-78 statement 品:
1:-65 statement 品味
1:58 statement 品学
1:39 statement 品安
1:47 statement 品店
1:40 statement 品德
1:57 statement 品由
1:63 statement 品课
1:-71 statement 响$
1:-92 statement 响。
1:36 statement 响不
1:46 statement 响从
1:71 statement 响应
1:-43 statement 响本
1:51 statement 响水
1:40 statement 哨,
1:37 statement 哪儿
1:88 statement 哪里
1:-49 statement 哭太
1:64 statement 售给
1:86 statement 唱和
1:60 statement 唱团
1:58 statement 唱服
1:-76 statement 唱歌
1:120 statement 商,
1:59 statement 商:
1:-67 statement 商。
1:71 statement 商不
1:-80 statement 商业
1:76 statement 商会
1:63 statement 商华
1:64 statement 商工
1:56 statement 商校
1:81 statement 商量
1:45 statement 喂饭
1:-87 statement 善$
1:61 statement 善中
1:38 statement 善为
1:-98 statement 善举
1:62 statement 善会
1:47 statement 善副
1:35 statement 善加
1:56 statement 善后
1:57 statement 善基
1:-102 statement 善帮
1:49 statement 善照
1:49 statement 善缘
1:42 statement 善英
1:38 statement 善言
1:31 statement 嘉年
1:30 statement 嘉禾
1:58 statement 嘉诺
1:-68 statement 嘴八
1:78 statement 嘴国
1:80 statement 嘴岩
1:40 statement 噎着
1:43 statement 器。
1:-84 statement 器一
1:90 statement 器人
1:53 statement 器厂
1:34 statement 器存
1:98 statement 器材
1:56 statement 器柜
1:84 statement 器空
1:46 statement 器管
1:62 statement 四,
1:57 statement 四:
1:44 statement 四_
1:44 statement 四|
1:-44 statement 四、
1:-97 statement 四。
1:-62 statement 四〇
1:45 statement 四上
1:34 statement 四下
1:73 statement 四个
1:72 statement 四中
1:52 statement 四五
1:144 statement 四人
1:75 statement 四份
1:46 statement 四位
1:-62 statement 四台
1:63 statement 四各
1:78 statement 四名
1:76 statement 四周
1:44 statement 四园
1:54 statement 四套
1:50 statement 四季
1:-72 statement 四小
1:-33 statement 四岁
1:58 statement 四所
1:66 statement 四批
1:70 statement 四晚
1:127 statement 四月
1:54 statement 四来
1:-52 statement 四次
1:-93 statement 四点
1:39 statement 四班
1:-65 statement 四组
1:32 statement 四给
1:39 statement 四职
1:-50 statement 四至
1:-33 statement 四节
1:49 statement 四讲
1:64 statement 四门
1:77 statement 回$
1:95 statement 回,
1:103 statement 回。
1:38 statement 回中
1:106 statement 回去
1:42 statement 回在
1:79 statement 回复
1:47 statement 回应
1:55 statement 回德
1:40 statement 回您
1:58 statement 回收
1:108 statement 回教
1:69 statement 回校
1:61 statement 回核
1:33 statement 回沟
1:39 statement 回要
1:53 statement 回覆
1:83 statement 回访
1:71 statement 回路
1:-97 statement 回馈
1:42 statement 因人
1:-86 statement 因学
1:-83 statement 因教
1:-43 statement 因病
1:66 statement 团$
1:-77 statement 团,
1:50 statement 团;
1:-85 statement 团。
1:37 statement 团上
1:38 statement 团下
1:30 statement 团买
1:31 statement 团住
1:-46 statement 团体
1:32 statement 团到
1:57 statement 团办
1:43 statement 团十
1:33 statement 团各
1:-110 statement 团始
1:50 statement 团市
1:37 statement 团年
1:37 statement 团开
1:35 statement 团彼
1:49 statement 团总
1:35 statement 团教
1:31 statement 团校
1:45 statement 团登
1:39 statement 团的
1:41 statement 团秘
1:39 statement 团膳
1:35 statement 团观
1:51 statement 团设
1:55 statement 团赴
1:57 statement 团跟
1:50 statement 团进
1:39 statement 团选
1:65 statement 园$
1:71 statement 园(
1:36 statement 园)
1:114 statement 园,
1:31 statement 园3
1:41 statement 园8
1:150 statement 园:
1:82 statement 园;
1:53 statement 园_
1:59 statement 园|
1:33 statement 园”
1:100 statement 园、
1:61 statement 园。
1:91 statement 园一
1:59 statement 园三
1:33 statement 园上
1:56 statement 园与
1:38 statement 园两
1:32 statement 园中
1:56 statement 园为
1:70 statement 园主
1:32 statement 园人
1:43 statement 园今
1:80 statement 园保
1:46 statement 园免
1:90 statement 园入
1:37 statement 园公
1:33 statement 园内
1:35 statement 园分
1:37 statement 园副
1:61 statement 园升
1:48 statement 园及
1:-79 statement 园友
1:30 statement 园同
1:38 statement 园和
1:131 statement 园园
1:53 statement 园培
1:49 statement 园大
1:49 statement 园孩
1:67 statement 园实
1:46 statement 园宣
1:60 statement 园家
1:60 statement 园对
1:56 statement 园小
1:40 statement 园巡
1:76 statement 园带
1:37 statement 园帮
1:32 statement 园广
1:35 statement 园开
1:50 statement 园成
1:32 statement 园承
1:51 statement 园把
1:43 statement 园报
1:51 statement 园持
1:31 statement 园挂
1:102 statement 园指
1:73 statement 园支
1:103 statement 园教
1:31 statement 园整
1:51 statement 园文
1:40 statement 园新
1:42 statement 园有
1:37 statement 园每
1:68 statement 园活
1:51 statement 园派
1:37 statement 园灶
1:42 statement 园炊
1:30 statement 园爸
1:52 statement 园率
1:60 statement 园现
1:66 statement 园的
1:61 statement 园看
1:48 statement 园管
1:-57 statement 园结
1:70 statement 园绘
1:63 statement 园老
1:84 statement 园舍
1:49 statement 园观
1:33 statement 园订
1:53 statement 园评
1:31 statement 园语
1:53 statement 园说
1:39 statement 园课
1:42 statement 园购
1:64 statement 园跟
1:100 statement 园路
1:61 statement 园车
1:62 statement 园辅
1:38 statement 园输
1:31 statement 园过
1:38 statement 园郝
1:121 statement 园长
1:48 statement 园门
1:47 statement 园骨
1:-102 statement 困境
1:45 statement 困生
1:116 statement 困难
1:35 statement 围$
1:-61 statement 围:
1:38 statement 围。
1:92 statement 围棋
1:-42 statement 固定
1:36 statement 国$
1:141 statement 国中
1:59 statement 国务
1:-67 statement 国庆
1:78 statement 国强
1:-49 statement 国文
1:105 statement 国民
1:-62 statement 国热
1:37 statement 国牵
1:115 statement 国语
1:41 statement 国赛
1:49 statement 国际
1:53 statement 图$
1:38 statement 图具
1:43 statement 图写
1:34 statement 图库
1:32 statement 图文
1:-66 statement 图机
1:48 statement 图纸
1:39 statement 图集
1:86 statement 圃小
1:52 statement 圈选
1:56 statement 土$
1:42 statement 土二
1:47 statement 土图
1:53 statement 土小
1:-80 statement 土特
1:-76 statement 土的
1:62 statement 土读
1:36 statement 土课
1:-127 statement 土豆
1:47 statement 圣善
1:74 statement 圣家
1:107 statement 圣约
1:65 statement 圣若
1:41 statement 圣雅
1:-53 statement 在1
1:40 statement 在2
1:47 statement 在3
1:33 statement 在4
1:39 statement 在一
1:-42 statement 在三
1:53 statement 在两
1:-76 statement 在为
1:-68 statement 在乙
1:-39 statement 在乡
1:47 statement 在信
1:44 statement 在全
1:44 statement 在凉
1:66 statement 在前
1:32 statement 在北
1:33 statement 在南
1:-35 statement 在县
1:67 statement 在双
1:77 statement 在后
1:48 statement 在周
1:40 statement 在国
1:-43 statement 在城
1:-75 statement 在外
1:57 statement 在家
1:35 statement 在屏
1:62 statement 在山
1:31 statement 在岷
1:66 statement 在市
1:52 statement 在广
1:-78 statement 在心
1:-66 statement 在急
1:57 statement 在总
1:-96 statement 在我
1:31 statement 在持
1:39 statement 在摸
1:-56 statement 在教
1:-73 statement 在时
1:41 statement 在明
1:-57 statement 在晚
1:59 statement 在本
1:39 statement 在松
1:-59 statement 在校
1:39 statement 在梨
1:-75 statement 在此
1:55 statement 在汉
1:65 statement 在江
1:31 statement 在沟
1:56 statement 在河
1:57 statement 在浦
1:53 statement 在海
1:60 statement 在清
1:72 statement 在湖
1:36 statement 在澄
1:30 statement 在熟
1:52 statement 在牛
1:33 statement 在王
1:48 statement 在瑶
1:63 statement 在省
1:69 statement 在石
1:51 statement 在第
1:-72 statement 在签
1:53 statement 在籍
1:40 statement 在线
1:-60 statement 在练
1:-49 statement 在结
1:47 statement 在继
1:-44 statement 在编
1:49 statement 在网
1:64 statement 在老
1:-51 statement 在考
1:73 statement 在职
1:35 statement 在薄
1:52 statement 在西
1:34 statement 在计
1:36 statement 在评
1:60 statement 在贵
1:45 statement 在路
1:-63 statement 在过
1:-86 statement 在还
1:44 statement 在这
1:62 statement 在金
1:70 statement 在铁
1:75 statement 在长
1:35 statement 在附
1:55 statement 在青
1:73 statement 在驼
1:33 statement 地$
1:44 statement 地,
1:64 statement 地:
1:69 statement 地。
1:55 statement 地区
1:63 statement 地址
1:37 statement 地学
1:32 statement 地对
1:54 statement 地教
1:59 statement 地方
1:87 statement 地校
1:32 statement 地气
1:30 statement 地清
1:55 statement 地球
1:-94 statement 地理
1:-70 statement 地直
1:32 statement 地研
1:33 statement 地老
1:32 statement 地落
1:55 statement 地行
1:40 statement 地超
1:76 statement 场$
1:-48 statement 场?
1:45 statement 场\
1:-52 statement 场、
1:104 statement 场。
1:50 statement 场中
1:33 statement 场传
1:-63 statement 场借
1:59 statement 场和
1:78 statement 场地
1:48 statement 场学
1:59 statement 场家
1:40 statement 场带
1:33 statement 场招
1:64 statement 场指
1:61 statement 场改
1:-76 statement 场普
1:44 statement 场村
1:34 statement 场汉
1:32 statement 场沟
1:40 statement 场演
1:70 statement 场点
1:86 statement 场秋
1:84 statement 场线
1:74 statement 场自
1:32 statement 场行
1:32 statement 场辅
1:-46 statement 场遗
1:-51 statement 场长
1:-80 statement 圾清
1:56 statement 址$
1:68 statement 址:
1:50 statement 址。
1:46 statement 址在
1:51 statement 均不
1:55 statement 均为
1:64 statement 均可
1:72 statement 均年
1:38 statement 均得
1:35 statement 均推
1:50 statement 均教
1:31 statement 均新
1:45 statement 均由
1:47 statement 均衡
1:37 statement 均表
1:45 statement 均须
1:59 statement 坊,
1:38 statement 坊”
1:43 statement 坊共
1:52 statement 坊区
1:36 statement 坊召
1:33 statement 坊各
1:84 statement 坊四
1:34 statement 坊推
1:45 statement 坊每
1:102 statement 坎中
1:60 statement 坎初
1:70 statement 坎民
1:58 statement 坎镇
1:86 statement 坏照
1:58 statement 坐下
1:46 statement 坐六
1:33 statement 坐校
1:62 statement 坐火
1:-64 statement 坐班
1:31 statement 坐评
1:-49 statement 坐诊
1:45 statement 坐车
1:83 statement 坐镇
1:55 statement 坑,
1:70 statement 坑中
1:39 statement 坑县
1:103 statement 坑国
1:56 statement 坑学
1:62 statement 坑教
1:30 statement 坑棒
1:58 statement 坑火
1:52 statement 坑英
1:54 statement 坑驻
1:55 statement 坑高
1:46 statement 块$
1:43 statement 块供
1:42 statement 块儿
1:34 statement 块屏
1:48 statement 块钱
1:33 statement 坚持
1:58 statement 坛。
1:-61 statement 坝上
1:82 statement 坝中
1:33 statement 坝乡
1:50 statement 坝县
1:77 statement 坝小
1:46 statement 坝教
1:83 statement 坝民
1:35 statement 坝职
1:38 statement 坝顶
1:46 statement 坡,
1:30 statement 坡、
1:81 statement 坡中
1:40 statement 坡分
1:48 statement 坡头
1:63 statement 坡小
1:38 statement 坡开
1:53 statement 坡的
1:34 statement 坡给
1:56 statement 坡职
1:44 statement 坡要
1:78 statement 坡镇
1:48 statement 坪$
1:44 statement 坪)
1:61 statement 坪,
1:55 statement 坪:
1:46 statement 坪_
1:53 statement 坪一
1:58 statement 坪中
1:40 statement 坪乡
1:41 statement 坪五
1:42 statement 坪保
1:44 statement 坪县
1:56 statement 坪商
1:54 statement 坪园
1:-86 statement 坪国
1:36 statement 坪图
1:79 statement 坪学
1:79 statement 坪实
1:42 statement 坪寄
1:74 statement 坪小
1:68 statement 坪林
1:34 statement 坪校
1:40 statement 坪洗
1:38 statement 坪溪
1:50 statement 坪编
1:32 statement 坪讲
1:41 statement 坪采
1:44 statement 坪镇
1:46 statement 坪青
1:64 statement 坳_
1:51 statement 坳三
1:72 statement 坳县
1:80 statement 坳小
1:-64 statement 垃圾
1:33 statement 型”
1:45 statement 型。
1:31 statement 型教
1:-62 statement 型进
1:56 statement 型钻
1:38 statement 垫。
1:-47 statement 垭口
1:45 statement 垭小
1:70 statement 城)
1:54 statement 城三
1:92 statement 城东
1:-70 statement 城乡
1:47 statement 城企
1:30 statement 城体
1:84 statement 城关
1:53 statement 城北
1:-37 statement 城区
1:97 statement 城南
1:44 statement 城参
1:82 statement 城小
1:68 statement 城市
1:38 statement 城幼
1:33 statement 城接
1:46 statement 城教
1:63 statement 城来
1:47 statement 城派
1:42 statement 城看
1:49 statement 城跟
1:-33 statement 城里
1:45 statement 埔启
1:62 statement 埔尾
1:51 statement 埔晓
1:49 statement 域名
1:32 statement 域教
1:-58 statement 域的
1:44 statement 域高
1:81 statement 培元
1:85 statement 培养
1:78 statement 培善
1:40 statement 培文
1:65 statement 培智
1:66 statement 培育
1:68 statement 培道
1:34 statement 基”
1:105 statement 基地
1:69 statement 基教
1:72 statement 基本
1:65 statement 基础
1:139 statement 基金
1:42 statement 堂(
1:39 statement 堂)
1:100 statement 堂,
1:33 statement 堂;
1:48 statement 堂”
1:31 statement 堂、
1:78 statement 堂。
1:-45 statement 堂上
1:39 statement 堂公
1:50 statement 堂区
1:63 statement 堂听
1:32 statement 堂好
1:42 statement 堂学
1:60 statement 堂安
1:35 statement 堂小
1:45 statement 堂成
1:75 statement 堂提
1:74 statement 堂改
1:-85 statement 堂教
1:48 statement 堂时
1:-71 statement 堂气
1:-64 statement 堂王
1:79 statement 堂的
1:60 statement 堂管
1:37 statement 堂见
1:40 statement 堂语
1:53 statement 堂课
1:-38 statement 堂陪
1:53 statement 堡$
1:54 statement 堡子
1:51 statement 堡小
1:63 statement 堤中
1:58 statement 堵墙
1:75 statement 塔中
1:70 statement 塔子
1:57 statement 塔拉
1:54 statement 塔河
1:59 statement 塘两
1:-53 statement 塘中
1:48 statement 塘乡
1:68 statement 塘头
1:-69 statement 塘小
1:44 statement 塘排
1:-78 statement 塘月
1:63 statement 塘村
1:38 statement 塘民
1:110 statement 塘湾
1:52 statement 塘的
1:31 statement 填好
1:85 statement 填报
1:48 statement 塬职
1:-75 statement 境与
1:102 statement 境创
1:31 statement 境安
1:-78 statement 境表
1:42 statement 墙,
1:81 statement 墙。
1:49 statement 墙之
1:38 statement 墙画
1:-91 statement 墙面
1:43 statement 增1
1:55 statement 增4
1:-89 statement 增三
1:96 statement 增加
1:57 statement 增幼
1:-48 statement 增强
1:37 statement 增效
1:40 statement 增编
1:42 statement 增聘
1:34 statement 增能
1:48 statement 增至
1:41 statement 增设
1:32 statement 增足
1:38 statement 壁县
1:76 statement 士学
1:37 statement 士执
1:48 statement 士生
1:44 statement 士课
1:-77 statement 士进
1:48 statement 士长
1:45 statement 士驻
1:-53 statement 声。
1:47 statement 声乐
1:82 statement 处$
1:-56 statement 处,
1:39 statement 处2
1:36 statement 处3
1:44 statement 处;
1:51 statement 处\
1:64 statement 处_
1:70 statement 处、
1:-38 statement 处。
1:46 statement 处一
1:91 statement 处与
1:58 statement 处主
1:34 statement 处仓
1:33 statement 处代
1:32 statement 处以
1:57 statement 处会
1:51 statement 处共
1:39 statement 处关
1:74 statement 处划
1:89 statement 处列
1:48 statement 处副
1:69 statement 处协
1:63 statement 处备
1:35 statement 处学
1:-83 statement 处安
1:46 statement 处审
1:-54 statement 处室
1:58 statement 处小
1:38 statement 处尽
1:50 statement 处已
1:45 statement 处开
1:40 statement 处承
1:38 statement 处抽
1:68 statement 处担
1:43 statement 处排
1:31 statement 处核
1:50 statement 处每
1:-90 statement 处汇
1:40 statement 处派
1:39 statement 处深
1:64 statement 处牵
1:-46 statement 处理
1:30 statement 处登
1:31 statement 处签
1:-72 statement 处管
1:34 statement 处级
1:36 statement 处组
1:42 statement 处统
1:30 statement 处考
1:73 statement 处自
1:37 statement 处落
1:-45 statement 处负
1:50 statement 处跟
1:48 statement 处送
1:57 statement 处长
1:44 statement 处集
1:35 statement 处领
1:43 statement 备$
1:52 statement 备,
1:65 statement 备:
1:112 statement 备。
1:61 statement 备七
1:45 statement 备九
1:64 statement 备了
1:45 statement 备人
1:69 statement 备供
1:-84 statement 备党
1:38 statement 备六
1:36 statement 备前
1:69 statement 备单
1:-96 statement 备厚
1:52 statement 备好
1:67 statement 备妥
1:-92 statement 备履
1:62 statement 备干
1:79 statement 备忘
1:-91 statement 备情
1:58 statement 备战
1:58 statement 备投
1:49 statement 备指
1:51 statement 备教
1:79 statement 备查
1:60 statement 备案
1:61 statement 备每
1:80 statement 备注
1:33 statement 备清
1:59 statement 备特
1:37 statement 备班
1:32 statement 备由
1:35 statement 备社
1:48 statement 备站
1:30 statement 备纪
1:-79 statement 备组
1:58 statement 备维
1:56 statement 备考
1:75 statement 备讲
1:48 statement 备转
1:33 statement 备运
1:70 statement 复$
1:52 statement 复、
1:64 statement 复。
1:93 statement 复习
1:46 statement 复五
1:48 statement 复医
1:86 statement 复如
1:42 statement 复室
1:68 statement 复师
1:53 statement 复式
1:49 statement 复教
1:-50 statement 复核
1:51 statement 复档
1:69 statement 复活
1:31 statement 复的
1:81 statement 复盘
1:-62 statement 复苏
1:30 statement 复训
1:51 statement 复评
1:45 statement 复诊
1:44 statement 复请
1:93 statement 夏令
1:45 statement 夏会
1:72 statement 夏侯
1:-85 statement 夏季
1:46 statement 夏我
1:31 statement 外,
1:73 statement 外伤
1:42 statement 外保
1:48 statement 外县
1:119 statement 外国
1:74 statement 外教
1:51 statement 外方
1:49 statement 外游
1:55 statement 外籍
1:46 statement 外自
1:54 statement 外语
1:49 statement 外读
1:59 statement 外险
1:-111 statement 外面
1:30 statement 多$
1:57 statement 多,
1:51 statement 多、
1:-63 statement 多上
1:57 statement 多个
1:50 statement 多久
1:60 statement 多二
1:43 statement 多于
1:32 statement 多做
1:-65 statement 多友
1:-76 statement 多层
1:40 statement 多已
1:-71 statement 多留
1:71 statement 多的
1:-58 statement 多读
1:31 statement 多雨
1:40 statement 夜$
1:39 statement 夜宿
1:54 statement 夜里
1:58 statement 够上
1:-74 statement 够系
1:-102 statement 大,
1:-68 statement 大专
1:50 statement 大会
1:30 statement 大出
1:67 statement 大函
1:30 statement 大力
1:75 statement 大同
1:69 statement 大园
1:70 statement 大坪
1:53 statement 大坳
1:54 statement 大垭
1:47 statement 大埔
1:36 statement 大塘
1:81 statement 大学
1:40 statement 大安
1:-94 statement 大山
1:-73 statement 大巴
1:48 statement 大师
1:64 statement 大手
1:-71 statement 大提
1:62 statement 大教
1:88 statement 大木
1:43 statement 大柳
1:153 statement 大桥
1:51 statement 大棚
1:38 statement 大每
1:48 statement 大洋
1:68 statement 大洼
1:78 statement 大湾
1:72 statement 大班
1:42 statement 大的
1:51 statement 大石
1:60 statement 大纲
1:35 statement 大罗
1:-63 statement 大茶
1:88 statement 大营
1:96 statement 大队
1:33 statement 大附
1:76 statement 大雪
1:48 statement 大青
1:39 statement 天$
1:72 statement 天,
1:30 statement 天8
1:114 statement 天;
1:67 statement 天。
1:32 statement 天》
1:-125 statement 天上
1:61 statement 天中
1:42 statement 天也
1:38 statement 天乡
1:43 statement 天互
1:34 statement 天健
1:63 statement 天内
1:52 statement 天分
1:72 statement 天反
1:74 statement 天发
1:56 statement 天取
1:77 statement 天听
1:55 statement 天回
1:44 statement 天外
1:51 statement 天学
1:33 statement 天家
1:36 statement 天山
1:37 statement 天峪
1:71 statement 天幼
1:37 statement 天府
1:41 statement 天我
1:55 statement 天才
1:59 statement 天报
1:-30 statement 天支
1:48 statement 天数
1:42 statement 天机
1:71 statement 天每
1:34 statement 天气
1:39 statement 天热
1:43 statement 天班
1:49 statement 天目
1:37 statement 天结
1:-68 statement 天背
1:33 statement 天计
1:56 statement 天讲
1:46 statement 天起
1:60 statement 天跟
1:-46 statement 太厉
1:39 statement 太平
1:56 statement 太极
1:-101 statement 太长
1:76 statement 太阳
1:39 statement 夫一
1:64 statement 夫中
1:47 statement 夫派
1:30 statement 夫随
1:31 statement 失$
1:-91 statement 失主
1:45 statement 失得
1:58 statement 失过
1:-75 statement 失黑
1:67 statement 头$
1:70 statement 头;
1:61 statement 头。
1:48 statement 头一
1:50 statement 头上
1:37 statement 头乡
1:66 statement 头人
1:86 statement 头会
1:35 statement 头制
1:-62 statement 头发
1:58 statement 头合
1:55 statement 头园
1:43 statement 头处
1:44 statement 头备
1:38 statement 头学
1:84 statement 头小
1:67 statement 头山
1:56 statement 头帮
1:79 statement 头校
1:49 statement 头法
1:31 statement 头点
1:51 statement 头的
1:38 statement 头给
1:57 statement 头网
1:35 statement 头草
1:33 statement 头认
1:40 statement 头部
1:34 statement 头采
1:46 statement 头领
1:30 statement 夺$
1:30 statement 奉告
1:55 statement 奏;
1:55 statement 奔腾
1:-85 statement 奖$
1:-93 statement 奖,
1:38 statement 奖2
1:40 statement 奖4
1:45 statement 奖不
1:-86 statement 奖励
1:45 statement 奖学
1:-74 statement 奖杯
1:-46 statement 奖的
1:42 statement 奖项
1:51 statement 套$
1:75 statement 套)
1:81 statement 套,
1:39 statement 套、
1:-38 statement 套。
1:57 statement 套借
1:45 statement 套并
1:38 statement 套模
1:56 statement 套用
1:48 statement 套给
1:52 statement 套课
1:-73 statement 套餐
1:32 statement 奥赛
1:45 statement 女,
1:-67 statement 女。
1:31 statement 女不
1:58 statement 女中
1:-74 statement 女主
1:31 statement 女参
1:-94 statement 女及
1:-77 statement 女团
1:41 statement 女生
1:-68 statement 奶。
1:36 statement 奶们
1:-70 statement 奶奶
1:72 statement 她们
1:-71 statement 她是
1:-95 statement 她永
1:-104 statement 她的
1:-86 statement 她背
1:58 statement 好!
1:-36 statement 好$
1:30 statement 好2
1:31 statement 好两
1:62 statement 好书
1:-31 statement 好了
1:47 statement 好人
1:43 statement 好做
1:54 statement 好再
1:46 statement 好发
1:-71 statement 好吃
1:-83 statement 好听
1:44 statement 好安
1:44 statement 好对
1:39 statement 好就
1:65 statement 好排
1:70 statement 好教
1:-47 statement 好朋
1:52 statement 好来
1:-98 statement 好老
1:43 statement 好让
1:-53 statement 好评
1:36 statement 好语
1:33 statement 好课
1:66 statement 好音
1:74 statement 如$
1:68 statement 如下
1:-57 statement 如今
1:64 statement 如同
1:76 statement 如有
1:69 statement 如遇
1:-85 statement 如需
1:-64 statement 妇女
1:43 statement 妇幼
1:47 statement 妇联
1:-63 statement 妈$
1:-46 statement 妈:
1:81 statement 妈公
1:65 statement 妥,
1:87 statement 妹学
1:-115 statement 妹校
1:-88 statement 姊好
1:79 statement 始,
1:45 statement 始了
1:48 statement 始写
1:-108 statement 始得
1:-74 statement 姐姐
1:-56 statement 姐来
1:55 statement 委$
1:36 statement 委(
1:49 statement 委书
1:30 statement 委会
1:42 statement 委党
1:59 statement 委办
1:54 statement 委合
1:39 statement 委员
1:35 statement 委委
1:45 statement 委宣
1:44 statement 委教
1:83 statement 委派
1:56 statement 委的
1:57 statement 委组
1:52 statement 委统
1:-76 statement 委考
1:52 statement 委负
1:36 statement 娃上
1:53 statement 娄组
1:61 statement 婆婆
1:63 statement 婆工
1:-44 statement 婶家
1:-83 statement 媒体
1:-35 statement 子$
1:58 statement 子:
1:56 statement 子_
1:53 statement 子上
1:70 statement 子与
1:59 statement 子中
1:65 statement 子享
1:-84 statement 子们
1:57 statement 子做
1:70 statement 子公
1:51 statement 子到
1:48 statement 子去
1:63 statement 子县
1:63 statement 子同
1:-45 statement 子哭
1:31 statement 子园
1:58 statement 子在
1:80 statement 子坐
1:61 statement 子坪
1:77 statement 子培
1:-81 statement 子女
1:40 statement 子容
1:49 statement 子寄
1:54 statement 子小
1:39 statement 子就
1:83 statement 子已
1:61 statement 子弟
1:37 statement 子当
1:91 statement 子成
1:44 statement 子拢
1:44 statement 子排
1:64 statement 子教
1:62 statement 子来
1:56 statement 子每
1:48 statement 子牙
1:55 statement 子留
1:48 statement 子白
1:45 statement 子看
1:40 statement 子礼
1:40 statement 子秋
1:36 statement 子笑
1:-56 statement 子第
1:42 statement 子认
1:37 statement 子赴
1:-52 statement 子跟
1:56 statement 子运
1:-70 statement 子这
1:41 statement 子送
1:51 statement 子都
1:61 statement 孔老
1:-65 statement 字$
1:-52 statement 字,
1:71 statement 字:
1:-47 statement 字?
1:53 statement 字〔
1:55 statement 字与
1:-56 statement 字之
1:59 statement 字书
1:45 statement 字图
1:39 statement 字工
1:-72 statement 字支
1:36 statement 字格
1:30 statement 字看
1:53 statement 字第
1:68 statement 字课
1:48 statement 字资
1:-76 statement 字迹
1:51 statement 字里
1:50 statement 存一
1:-100 statement 存在
1:46 statement 存州
1:30 statement 存总
1:39 statement 存折
1:30 statement 存放
1:55 statement 存晴
1:36 statement 存档
1:48 statement 孙家
1:65 statement 孙教
1:-53 statement 孟浩
1:51 statement 季一
1:38 statement 季互
1:-102 statement 季作
1:42 statement 季入
1:43 statement 季具
1:33 statement 季到
1:70 statement 季学
1:-80 statement 季度
1:55 statement 季监
1:54 statement 季起
1:42 statement 季集
1:30 statement 季首
1:-78 statement 孤单
1:32 statement 学$
1:123 statement 学(
1:104 statement 学)
1:157 statement 学,
1:70 statement 学-
1:48 statement 学1
1:72 statement 学2
1:34 statement 学3
1:112 statement 学;
1:208 statement 学_
1:92 statement 学|
1:48 statement 学”
1:52 statement 学→
1:43 statement 学一
1:86 statement 学三
1:40 statement 学上
1:74 statement 学与
1:54 statement 学专
1:54 statement 学业
1:56 statement 学东
1:62 statement 学两
1:54 statement 学中
1:91 statement 学为
1:66 statement 学主
1:35 statement 学之
1:91 statement 学习
1:54 statement 学事
1:97 statement 学二
1:-70 statement 学五
1:61 statement 学亦
1:63 statement 学人
1:45 statement 学仅
1:41 statement 学今
1:66 statement 学介
1:58 statement 学付
1:84 statement 学代
1:63 statement 学以
1:-106 statement 学们
1:78 statement 学任
1:-51 statement 学会
1:65 statement 学伸
1:55 statement 学住
1:43 statement 学作
1:51 statement 学信
1:36 statement 学借
1:63 statement 学做
1:30 statement 学免
1:96 statement 学党
1:56 statement 学共
1:57 statement 学兼
1:59 statement 学准
1:98 statement 学出
1:106 statement 学分
1:69 statement 学列
1:58 statement 学刘
1:74 statement 学初
1:39 statement 学到
1:115 statement 学前
1:69 statement 学办
1:34 statement 学务
1:52 statement 学包
1:127 statement 学区
1:67 statement 学十
1:37 statement 学即
1:-52 statement 学历
1:68 statement 学及
1:122 statement 学反
1:36 statement 学发
1:36 statement 学叠
1:83 statement 学可
1:46 statement 学各
1:70 statement 学合
1:41 statement 学后
1:39 statement 学向
1:42 statement 学听
1:111 statement 学员
1:54 statement 学周
1:53 statement 学和
1:-74 statement 学四
1:48 statement 学回
1:69 statement 学团
1:43 statement 学困
1:-47 statement 学在
1:83 statement 学堂
)"sv,
    R"(1:40 statement 学处
1:-91 statement 学大
1:36 statement 学娄
1:53 statement 学字
1:62 statement 学学
1:57 statement 学实
1:64 statement 学室
1:42 statement 学宫
1:87 statement 学对
1:82 statement 学少
1:57 statement 学就
1:35 statement 学层
1:-52 statement 学工
1:-46 statement 学已
1:68 statement 学师
1:47 statement 学带
1:91 statement 学帮
1:55 statement 学常
1:153 statement 学年
1:78 statement 学应
1:48 statement 学建
1:69 statement 学开
1:38 statement 学得
1:37 statement 学德
1:96 statement 学心
1:54 statement 学总
1:100 statement 学情
1:39 statement 学成
1:37 statement 学扫
1:60 statement 学承
1:33 statement 学折
1:71 statement 学抽
1:45 statement 学担
1:52 statement 学挂
1:-90 statement 学指
1:48 statement 学按
1:-94 statement 学捐
1:40 statement 学授
1:93 statement 学提
1:32 statement 学援
1:-97 statement 学搬
1:66 statement 学支
1:51 statement 学收
1:59 statement 学改
1:94 statement 学教
1:73 statement 学数
1:-70 statement 学文
1:49 statement 学新
1:64 statement 学日
1:47 statement 学旧
1:81 statement 学时
1:47 statement 学有
1:113 statement 学期
1:44 statement 学本
1:46 statement 学术
1:44 statement 学李
1:38 statement 学析
1:34 statement 学校
1:62 statement 学案
1:-122 statement 学正
1:66 statement 学段
1:113 statement 学每
1:68 statement 学毕
1:30 statement 学水
1:47 statement 学汇
1:51 statement 学池
1:86 statement 学没
1:34 statement 学法
1:87 statement 学派
1:-54 statement 学满
1:149 statement 学点
1:39 statement 学牧
1:49 statement 学特
1:38 statement 学率
1:44 statement 学王
1:40 statement 学玩
1:47 statement 学生
1:62 statement 学用
1:45 statement 学申
1:-43 statement 学的
1:57 statement 学相
1:47 statement 学看
1:50 statement 学社
1:-40 statement 学竞
1:70 statement 学童
1:63 statement 学第
1:43 statement 学等
1:69 statement 学签
1:40 statement 学管
1:69 statement 学籍
1:52 statement 学粟
1:67 statement 学系
1:35 statement 学经
1:62 statement 学结
1:62 statement 学统
1:65 statement 学继
1:47 statement 学续
1:39 statement 学缺
1:79 statement 学老
1:62 statement 学者
1:40 statement 学能
1:55 statement 学自
1:-57 statement 学至
1:52 statement 学艺
1:57 statement 学英
1:33 statement 学营
1:51 statement 学补
1:49 statement 学见
1:45 statement 学观
1:31 statement 学议
1:49 statement 学讲
1:-94 statement 学设
1:40 statement 学评
1:56 statement 学试
1:61 statement 学语
1:117 statement 学课
1:63 statement 学谨
1:72 statement 学负
1:62 statement 学质
1:-69 statement 学贷
1:121 statement 学费
1:54 statement 学赠
1:40 statement 学走
1:46 statement 学跟
1:53 statement 学轮
1:71 statement 学辅
1:50 statement 学过
1:-45 statement 学还
1:62 statement 学送
1:59 statement 学选
1:59 statement 学通
1:41 statement 学邀
1:-32 statement 学金
1:-76 statement 学长
1:40 statement 学附
1:129 statement 学院
1:55 statement 学需
1:46 statement 学韦
1:35 statement 学题
1:95 statement 学驻
1:44 statement 学骨
1:-78 statement 学高
1:-38 statement 孩子
1:-57 statement 宁$
1:123 statement 宁中
1:34 statement 宁川
1:55 statement 宁海
1:81 statement 宁港
1:42 statement 宁湖
1:83 statement 宁路
1:-63 statement 它们
1:39 statement 它方
1:-78 statement 宇借
1:31 statement 守儿
1:64 statement 守则
1:33 statement 守此
1:63 statement 守生
1:61 statement 守约
1:94 statement 安$
1:32 statement 安(
1:59 statement 安→
1:33 statement 安保
1:30 statement 安共
1:63 statement 安平
1:55 statement 安康
1:76 statement 安排
1:62 statement 安校
1:31 statement 安童
1:62 statement 安装
1:38 statement 安队
1:64 statement 安险
1:40 statement 安高
1:56 statement 宋$
1:35 statement 完互
1:33 statement 完全
1:-30 statement 完善
1:142 statement 完小
1:44 statement 完成
1:30 statement 完整
1:70 statement 完毕
1:37 statement 完随
1:50 statement 宏达
1:-77 statement 宗旨
1:63 statement 定$
1:95 statement 定,
1:35 statement 定2
1:120 statement 定:
1:-47 statement 定。
1:73 statement 定下
1:32 statement 定为
1:69 statement 定事
1:-68 statement 定于
1:50 statement 定做
1:55 statement 定到
1:51 statement 定回
1:-37 statement 定在
1:76 statement 定如
1:50 statement 定市
1:-56 statement 定年
1:79 statement 定并
1:45 statement 定废
1:42 statement 定成
1:77 statement 定支
1:55 statement 定时
1:47 statement 定是
1:70 statement 定期
1:-47 statement 定本
1:31 statement 定每
1:64 statement 定派
1:51 statement 定海
1:65 statement 定由
1:37 statement 定的
1:68 statement 定稿
1:60 statement 定等
1:36 statement 定继
1:48 statement 定让
1:45 statement 定训
1:-61 statement 定设
1:57 statement 定课
1:67 statement 宜,
1:45 statement 宜可
1:34 statement 宜短
1:80 statement 宝塔
1:45 statement 实$
1:78 statement 实。
1:65 statement 实一
1:40 statement 实为
1:53 statement 实习
1:57 statement 实作
1:40 statement 实到
1:48 statement 实协
1:63 statement 实小
1:42 statement 实市
1:31 statement 实情
1:69 statement 实报
1:87 statement 实操
1:65 statement 实效
1:36 statement 实现
1:43 statement 实的
1:36 statement 实绩
1:64 statement 实行
1:85 statement 实训
1:36 statement 实责
1:88 statement 实践
1:33 statement 实运
1:30 statement 实销
1:69 statement 实际
1:118 statement 实验
1:87 statement 审定
1:37 statement 审实
1:89 statement 审核
1:75 statement 审计
1:-33 statement 审议
1:50 statement 审阅
1:55 statement 客$
1:30 statement 客,
1:68 statement 客室
1:68 statement 客方
1:75 statement 客车
1:-40 statement 宣传
1:114 statement 室$
1:75 statement 室)
1:96 statement 室,
1:37 statement 室/
1:58 statement 室1
1:93 statement 室2
1:37 statement 室4
1:57 statement 室:
1:-60 statement 室_
1:55 statement 室”
1:58 statement 室、
1:-38 statement 室。
1:58 statement 室一
1:39 statement 室两
1:46 statement 室主
1:31 statement 室人
1:45 statement 室从
1:32 statement 室传
1:54 statement 室供
1:45 statement 室做
1:56 statement 室十
1:60 statement 室协
1:32 statement 室参
1:32 statement 室各
1:-66 statement 室后
1:32 statement 室吸
1:71 statement 室和
1:37 statement 室图
1:74 statement 室在
1:51 statement 室大
1:38 statement 室存
1:58 statement 室学
1:33 statement 室安
1:63 statement 室对
1:46 statement 室小
1:87 statement 室座
1:68 statement 室建
1:70 statement 室成
1:-88 statement 室或
1:36 statement 室拿
1:50 statement 室援
1:54 statement 室是
1:68 statement 室李
1:52 statement 室来
1:59 statement 室每
1:-84 statement 室汇
1:36 statement 室泡
1:39 statement 室活
1:47 statement 室派
1:33 statement 室牵
1:48 statement 室用
1:34 statement 室看
1:37 statement 室移
1:-47 statement 室管
1:62 statement 室联
1:45 statement 室请
1:63 statement 室负
1:50 statement 室起
1:40 statement 室轮
1:30 statement 室集
1:32 statement 宫报
1:43 statement 宫活
1:37 statement 宫组
1:34 statement 宫购
1:-106 statement 害$
1:-91 statement 害。
1:60 statement 害险
1:-74 statement 宴三
1:58 statement 家$
1:104 statement 家,
1:-87 statement 家_
1:72 statement 家。
1:-55 statement 家》
1:60 statement 家一
1:48 statement 家五
1:61 statement 家人
1:68 statement 家做
1:70 statement 家到
1:47 statement 家协
1:55 statement 家合
1:86 statement 家听
1:70 statement 家坐
1:67 statement 家坝
1:70 statement 家堡
1:67 statement 家委
1:50 statement 家学
1:53 statement 家定
1:72 statement 家寨
1:32 statement 家对
1:-70 statement 家属
1:66 statement 家峪
1:80 statement 家庄
1:34 statement 家指
1:53 statement 家支
1:-72 statement 家有
1:82 statement 家来
1:49 statement 家校
1:45 statement 家洼
1:100 statement 家渡
1:74 statement 家的
1:38 statement 家看
1:50 statement 家窑
1:42 statement 家答
1:35 statement 家组
1:31 statement 家给
1:30 statement 家进
1:-65 statement 家都
1:67 statement 家里
1:124 statement 家长
1:-53 statement 家陪
1:56 statement 容$
1:36 statement 容)
1:37 statement 容,
1:33 statement 容后
1:51 statement 容如
1:49 statement 容易
1:73 statement 容面
1:-97 statement 宾观
1:64 statement 宾馆
1:78 statement 宿,
1:-75 statement 宿。
1:35 statement 宿一
1:31 statement 宿两
1:35 statement 宿为
1:67 statement 宿五
1:40 statement 宿交
1:69 statement 宿制
1:72 statement 宿和
1:33 statement 宿地
1:52 statement 宿学
1:43 statement 宿按
1:38 statement 宿支
1:39 statement 宿海
1:66 statement 宿生
1:90 statement 宿由
1:38 statement 宿管
1:69 statement 宿舍
1:57 statement 宿费
1:53 statement 寄:
1:59 statement 寄一
1:55 statement 寄件
1:61 statement 寄十
1:74 statement 寄去
1:71 statement 寄回
1:93 statement 寄宿
1:63 statement 寄来
1:37 statement 寄照
1:41 statement 寄甲
1:-91 statement 寄给
1:43 statement 寄自
1:52 statement 寄达
1:41 statement 密机
1:54 statement 密码
1:90 statement 寒假
1:36 statement 寝一
1:68 statement 察(
1:38 statement 察,
1:43 statement 察。
1:59 statement 察员
1:-49 statement 察城
1:67 statement 察小
1:42 statement 察设
1:39 statement 寨三
1:48 statement 寨当
1:55 statement 寨教
1:41 statement 寨点
1:41 statement 寨的
1:-38 statement 对$
1:36 statement 对(
1:39 statement 对1
1:55 statement 对;
1:76 statement 对_
1:77 statement 对一
1:37 statement 对不
1:56 statement 对二
1:39 statement 对交
1:-66 statement 对以
1:65 statement 对使
1:-59 statement 对县
1:30 statement 对受
1:99 statement 对口
1:51 statement 对各
1:57 statement 对名
1:81 statement 对子
1:-75 statement 对学
1:45 statement 对安
1:32 statement 对完
1:88 statement 对家
1:37 statement 对导
1:56 statement 对工
1:62 statement 对已
1:34 statement 对师
1:58 statement 对带
1:-144 statement 对帮
1:47 statement 对应
1:38 statement 对成
1:48 statement 对指
1:43 statement 对换
1:54 statement 对接
1:44 statement 对推
1:46 statement 对提
1:104 statement 对方
1:53 statement 对期
1:51 statement 对每
1:-60 statement 对活
1:41 statement 对海
1:48 statement 对照
1:30 statement 对王
1:-85 statement 对班
1:-82 statement 对的
1:48 statement 对石
1:-74 statement 对竹
1:-83 statement 对签
1:51 statement 对联
1:47 statement 对访
1:62 statement 对话
1:39 statement 对贵
1:33 statement 对达
1:32 statement 对进
1:56 statement 对邻
1:55 statement 对面
1:100 statement 导$
1:40 statement 导1
1:35 statement 导_
1:78 statement 导|
1:33 statement 导、
1:78 statement 导一
1:56 statement 导三
1:70 statement 导下
1:31 statement 导不
1:59 statement 导专
1:67 statement 导两
1:39 statement 导之
1:30 statement 导乙
1:-102 statement 导交
1:48 statement 导作
1:-67 statement 导入
1:68 statement 导分
1:37 statement 导副
1:88 statement 导单
1:53 statement 导双
1:91 statement 导员
1:53 statement 导委
1:51 statement 导学
1:115 statement 导室
1:72 statement 导小
1:128 statement 导师
1:52 statement 导支
1:-75 statement 导教
1:45 statement 导方
1:78 statement 导机
1:58 statement 导校
1:41 statement 导每
1:34 statement 导游
1:33 statement 导的
1:50 statement 导石
1:38 statement 导科
1:48 statement 导竹
1:82 statement 导组
1:42 statement 导老
1:51 statement 导评
1:66 statement 导课
1:73 statement 导选
1:-70 statement 导青
1:33 statement 导高
1:51 statement 封。
1:55 statement 封不
1:70 statement 封信
1:42 statement 封带
1:-69 statement 封的
1:45 statement 封面
1:53 statement 将2
1:38 statement 将下
1:64 statement 将再
1:54 statement 将分
1:31 statement 将到
1:61 statement 将同
1:71 statement 将名
1:94 statement 将在
1:37 statement 将实
1:34 statement 将对
1:39 statement 将带
1:60 statement 将择
1:44 statement 将按
1:46 statement 将援
1:41 statement 将有
1:49 statement 将本
1:39 statement 将每
1:50 statement 将洼
1:-72 statement 将简
1:33 statement 将赴
1:35 statement 将远
1:86 statement 将送
1:59 statement 将需
1:57 statement 将预
1:-48 statement 尊享
1:50 statement 尊敬
1:-70 statement 尊版
1:85 statement 小$
1:60 statement 小(
1:98 statement 小)
1:76 statement 小-
1:49 statement 小:
1:64 statement 小;
1:104 statement 小_
1:53 statement 小“
1:32 statement 小”
1:76 statement 小、
1:64 statement 小。
1:43 statement 小三
1:57 statement 小为
1:63 statement 小五
1:32 statement 小优
1:68 statement 小会
1:35 statement 小余
1:40 statement 小佟
1:65 statement 小全
1:62 statement 小兰
1:-52 statement 小军
1:30 statement 小分
1:45 statement 小刘
1:-65 statement 小副
1:39 statement 小办
1:36 statement 小后
1:-67 statement 小向
1:79 statement 小园
1:72 statement 小图
1:70 statement 小型
1:41 statement 小城
1:40 statement 小夏
1:131 statement 小学
1:46 statement 小孩
1:45 statement 小安
1:41 statement 小实
1:47 statement 小对
1:69 statement 小将
1:-48 statement 小小
1:44 statement 小川
1:40 statement 小带
1:54 statement 小开
1:44 statement 小张
1:79 statement 小手
1:31 statement 小捐
1:33 statement 小提
1:-75 statement 小操
1:82 statement 小支
1:114 statement 小教
1:-39 statement 小时
1:75 statement 小星
1:-50 statement 小普
1:65 statement 小曼
1:46 statement 小朋
1:88 statement 小树
1:85 statement 小校
1:52 statement 小桥
1:43 statement 小水
1:111 statement 小河
1:65 statement 小派
1:66 statement 小湾
1:-74 statement 小满
1:41 statement 小灶
1:64 statement 小焦
1:40 statement 小特
1:66 statement 小班
1:-56 statement 小男
1:-86 statement 小的
1:57 statement 小禾
1:83 statement 小童
1:-80 statement 小米
1:107 statement 小组
1:-53 statement 小结
1:74 statement 小老
1:33 statement 小考
1:47 statement 小联
1:48 statement 小背
1:-66 statement 小胖
1:69 statement 小自
1:41 statement 小范
1:-70 statement 小蚂
1:66 statement 小衔
1:39 statement 小训
1:44 statement 小课
1:38 statement 小财
1:33 statement 小跳
1:50 statement 小输
1:50 statement 小送
1:48 statement 小遣
1:40 statement 小邓
1:-100 statement 小钧
1:-53 statement 小露
1:-47 statement 小韦
1:43 statement 小骨
1:45 statement 少$
1:-31 statement 少、
1:45 statement 少一
1:55 statement 少于
1:66 statement 少先
1:39 statement 少带
1:69 statement 少年
1:47 statement 少康
1:36 statement 少形
1:42 statement 少有
1:45 statement 少的
1:54 statement 尔乡
1:33 statement 尖子
1:32 statement 尖石
1:36 statement 尚佳
1:-68 statement 尚可
1:74 statement 尤其
1:34 statement 就“
1:37 statement 就不
1:73 statement 就业
1:-56 statement 就在
1:-72 statement 就师
1:58 statement 就往
1:42 statement 就换
1:44 statement 就来
1:32 statement 就结
1:66 statement 就能
1:60 statement 就英
1:47 statement 就行
1:50 statement 就诊
1:59 statement 就读
1:41 statement 就近
1:60 statement 就这
1:66 statement 就送
1:43 statement 就部
1:-102 statement 尹主
1:48 statement 尺码
1:82 statement 尽事
1:39 statement 尽快
1:53 statement 尽绵
1:50 statement 尾中
1:49 statement 尾初
1:51 statement 尾卫
1:81 statement 尾国
1:44 statement 尾小
1:104 statement 局$
1:66 statement 局,
1:69 statement 局2
1:61 statement 局:
1:41 statement 局;
1:33 statement 局_
1:41 statement 局、
1:84 statement 局与
1:71 statement 局为
1:44 statement 局主
1:74 statement 局人
1:79 statement 局会
1:78 statement 局前
1:35 statement 局副
1:68 statement 局协
1:58 statement 局原
1:55 statement 局及
1:58 statement 局召
1:50 statement 局商
1:55 statement 局基
1:66 statement 局备
1:70 statement 局审
1:50 statement 局对
1:34 statement 局将
1:38 statement 局小
1:68 statement 局居
1:42 statement 局师
1:46 statement 局帮
1:61 statement 局年
1:33 statement 局所
1:51 statement 局支
1:55 statement 局教
1:33 statement 局每
1:47 statement 局牵
1:34 statement 局监
1:78 statement 局督
1:55 statement 局统
1:32 statement 局职
1:32 statement 局补
1:33 statement 局解
1:50 statement 局评
1:74 statement 局负
1:43 statement 局赵
1:65 statement 局部
1:-53 statement 局长
1:60 statement 层,
1:46 statement 层一
1:60 statement 层两
1:42 statement 层干
1:-36 statement 层次
1:-82 statement 层线
1:50 statement 层设
1:71 statement 层面
1:84 statement 居中
1:46 statement 居完
1:69 statement 居间
1:-81 statement 届“
1:30 statement 届前
1:33 statement 屏,
1:36 statement 屏、
1:37 statement 屏住
1:75 statement 屏区
1:62 statement 屏县
1:89 statement 屏小
1:39 statement 屏工
1:60 statement 屏幕
1:31 statement 屏建
1:39 statement 屏派
1:35 statement 屏电
1:36 statement 屏的
1:31 statement 屏给
1:33 statement 屏考
1:34 statement 屏街
1:35 statement 屏陈
1:61 statement 展,
1:56 statement 展“
1:49 statement 展、
1:93 statement 展。
1:41 statement 展一
1:90 statement 展中
1:67 statement 展为
1:39 statement 展主
1:-98 statement 展信
1:48 statement 展出
1:46 statement 展基
1:97 statement 展处
1:50 statement 展学
1:31 statement 展将
1:64 statement 展小
1:48 statement 展教
1:30 statement 展演
1:48 statement 展班
1:42 statement 展研
1:38 statement 展线
1:-52 statement 展结
1:55 statement 展联
1:36 statement 展规
1:31 statement 展评
1:45 statement 展贯
1:82 statement 展阅
1:46 statement 属中
1:66 statement 属医
1:55 statement 属园
1:96 statement 属学
1:59 statement 属实
1:101 statement 属小
1:34 statement 属本
1:-58 statement 属自
1:51 statement 屠敏
1:-72 statement 履历
1:61 statement 履约
1:-68 statement 履行
1:46 statement 屯小
1:92 statement 山$
1:35 statement 山(
1:118 statement 山,
1:53 statement 山_
1:-46 statement 山、
1:-88 statement 山。
1:49 statement 山一
1:34 statement 山中
1:53 statement 山丰
1:-77 statement 山乡
1:42 statement 山代
1:44 statement 山保
1:60 statement 山分
1:-31 statement 山区
1:37 statement 山卫
1:32 statement 山去
1:63 statement 山县
1:45 statement 山口
1:72 statement 山嘴
1:55 statement 山坳
1:33 statement 山学
1:45 statement 山实
1:-103 statement 山小
1:69 statement 山尾
1:75 statement 山幼
1:43 statement 山教
1:60 statement 山文
1:103 statement 山月
1:57 statement 山林
1:90 statement 山水
1:48 statement 山河
1:38 statement 山海
1:-69 statement 山湾
1:39 statement 山特
1:60 statement 山的
1:51 statement 山绘
1:77 statement 山老
1:57 statement 山脚
1:40 statement 山虎
1:-78 statement 山路
1:62 statement 山边
1:-67 statement 山那
1:53 statement 山露
1:-32 statement 山高
1:32 statement 屿修
1:36 statement 屿学
1:35 statement 岁$
1:-77 statement 岁,
1:35 statement 岁、
1:58 statement 岁。
1:-41 statement 岁以
1:38 statement 岁内
1:-77 statement 岁惠
1:49 statement 岁集
1:67 statement 岔县
1:75 statement 岔河
1:63 statement 岔职
1:53 statement 岗$
1:39 statement 岗,
1:36 statement 岗1
1:57 statement 岗6
1:65 statement 岗:
1:47 statement 岗;
1:93 statement 岗。
1:96 statement 岗一
1:59 statement 岗不
1:74 statement 岗两
1:31 statement 岗任
1:54 statement 岗位
1:57 statement 岗前
1:31 statement 岗合
1:35 statement 岗四
1:45 statement 岗学
1:58 statement 岗实
1:35 statement 岗小
1:30 statement 岗时
1:-50 statement 岗期
1:44 statement 岗研
1:30 statement 岗表
1:42 statement 岗见
1:55 statement 岗食
1:57 statement 岚、
1:35 statement 岚大
1:53 statement 岚江
1:31 statement 岛,
1:32 statement 岛三
1:30 statement 岛之
1:56 statement 岛国
1:52 statement 岛坑
1:40 statement 岛培
1:50 statement 岛校
1:49 statement 岩,
1:58 statement 岩_
1:54 statement 岩一
1:44 statement 岩作
1:64 statement 岩口
1:58 statement 岩脚
1:38 statement 岩路
1:88 statement 岩附
1:32 statement 岭$
1:57 statement 岭,
1:39 statement 岭;
1:70 statement 岭、
1:92 statement 岭三
1:30 statement 岭不
1:99 statement 岭东
1:42 statement 岭二
1:54 statement 岭农
1:36 statement 岭初
1:126 statement 岭北
1:49 statement 岭南
1:49 statement 岭县
1:32 statement 岭国
1:48 statement 岭大
1:88 statement 岭学
1:54 statement 岭宾
1:82 statement 岭市
1:63 statement 岭幼
1:32 statement 岭总
1:62 statement 岭承
1:31 statement 岭拍
1:56 statement 岭教
1:44 statement 岭村
1:31 statement 岭校
1:62 statement 岭沟
1:57 statement 岭湾
1:51 statement 岭的
1:56 statement 岭示
1:54 statement 岭编
1:31 statement 岭老
1:47 statement 岭职
1:76 statement 岭背
1:33 statement 岭设
1:57 statement 岭跟
1:48 statement 岭选
1:52 statement 岭镇
1:33 statement 岭顶
1:45 statement 岭馆
1:71 statement 岳|
1:-74 statement 岳海
1:48 statement 岳麓
1:103 statement 岷水
1:62 statement 岸国
1:49 statement 岸置
1:55 statement 峁五
1:40 statement 峁县
1:50 statement 峪,
1:55 statement 峪。
1:54 statement 峪六
1:47 statement 峪分
1:37 statement 峪小
1:34 statement 峪毕
1:42 statement 峪派
1:96 statement 峪里
1:31 statement 峰$
1:44 statement 峰乡
1:53 statement 峰供
1:96 statement 峰县
1:41 statement 峰自
1:-73 statement 峻)
1:62 statement 崇岭
1:-105 statement 崇德
1:66 statement 崇文
1:35 statement 川,
1:46 statement 川;
1:43 statement 川。
1:75 statement 川中
1:41 statement 川区
1:70 statement 川县
1:31 statement 川大
1:35 statement 川实
1:35 statement 川就
1:57 statement 川工
1:74 statement 川市
1:56 statement 川教
1:87 statement 川每
1:69 statement 川派
1:75 statement 川科
1:63 statement 川职
1:35 statement 川虚
1:91 statement 川路
1:52 statement 州东
1:57 statement 州南
1:85 statement 州市
1:42 statement 州师
1:68 statement 州教
1:48 statement 州档
1:50 statement 州湾
1:101 statement 巡回
1:38 statement 巡查
1:58 statement 巡视
1:40 statement 工)
1:-44 statement 工,
1:47 statement 工:
1:-94 statement 工、
1:30 statement 工下
1:39 statement 工与
1:73 statement 工业
1:64 statement 工为
1:39 statement 工互
1:-35 statement 工会
1:36 statement 工作
1:37 statement 工先
1:66 statement 工具
1:36 statement 工农
1:56 statement 工厂
1:35 statement 工向
1:61 statement 工场
1:51 statement 工基
1:68 statement 工大
1:47 statement 工委
1:-63 statement 工子
1:48 statement 工学
1:-69 statement 工志
1:43 statement 工教
1:-69 statement 工日
1:49 statement 工机
1:51 statement 工标
1:75 statement 工每
1:70 statement 工百
1:77 statement 工程
1:110 statement 工资
1:40 statement 工进
1:48 statement 工队
1:44 statement 工院
1:66 statement 左右
1:65 statement 巧$
1:55 statement 巧匠
1:-66 statement 差大
1:101 statement 差旅
1:81 statement 差距
1:-59 statement 己,
1:-65 statement 己支
1:-71 statement 己点
1:-92 statement 己的
1:46 statement 已于
1:45 statement 已交
1:61 statement 已到
1:-70 statement 已同
1:51 statement 已启
1:31 statement 已回
1:38 statement 已在
1:57 statement 已备
1:56 statement 已打
1:55 statement 已拣
1:61 statement 已有
1:64 statement 已检
1:38 statement 已残
1:46 statement 已满
1:38 statement 已用
1:88 statement 已离
1:67 statement 已答
1:-69 statement 已累
1:-97 statement 已返
1:-107 statement 巴两
1:66 statement 巴彦
1:-92 statement 巷禁
1:56 statement 巾体
1:50 statement 巾课
1:50 statement 币6
1:43 statement 币三
1:55 statement 币五
1:47 statement 币十
1:33 statement 市、
1:35 statement 市一
1:68 statement 市七
1:40 statement 市三
1:52 statement 市中
1:43 statement 市二
1:78 statement 市人
1:-80 statement 市企
1:40 statement 市信
1:47 statement 市儿
1:-136 statement 市八
1:-49 statement 市卫
1:74 statement 市图
1:59 statement 市城
1:63 statement 市外
1:75 statement 市委
1:80 statement 市实
1:53 statement 市对
1:42 statement 市少
1:86 statement 市局
1:36 statement 市府
1:36 statement 市愿
1:48 statement 市支
1:56 statement 市机
1:85 statement 市校
1:42 statement 市桥
1:54 statement 市残
1:62 statement 市特
1:51 statement 市直
1:68 statement 市立
1:39 statement 市第
1:54 statement 市级
1:45 statement 市继
1:70 statement 市老
1:35 statement 市职
1:72 statement 市育
1:52 statement 市财
1:52 statement 市赛
1:44 statement 市阀
1:41 statement 市高
1:40 statement 布,
1:46 statement 布。
1:32 statement 布之
1:59 statement 布优
1:43 statement 布县
1:73 statement 布如
1:-92 statement 布学
1:51 statement 布数
1:49 statement 布的
1:98 statement 布置
1:57 statement 帅领
1:51 statement 帆科
1:92 statement 师$
1:30 statement 师(
1:33 statement 师)
1:109 statement 师,
1:65 statement 师2
1:79 statement 师4
1:54 statement 师5
1:79 statement 师6
1:48 statement 师7
1:59 statement 师8
1:39 statement 师9
1:48 statement 师;
1:-102 statement 师_
1:43 statement 师。
1:118 statement 师一
1:47 statement 师七
1:53 statement 师上
1:101 statement 师下
1:71 statement 师不
1:59 statement 师与
1:106 statement 师专
1:53 statement 师中
1:57 statement 师为
1:35 statement 师主
1:78 statement 师举
1:57 statement 师之
1:31 statement 师九
1:-63 statement 师事
1:86 statement 师二
1:70 statement 师于
1:64 statement 师互
1:57 statement 师五
1:114 statement 师交
1:68 statement 师人
1:43 statement 师什
1:45 statement 师代
1:82 statement 师以
1:-65 statement 师们
1:69 statement 师企
1:59 statement 师会
1:84 statement 师住
1:89 statement 师作
1:52 statement 师使
1:66 statement 师修
1:41 statement 师借
1:40 statement 师做
1:63 statement 师先
1:82 statement 师入
1:80 statement 师全
1:108 statement 师八
1:62 statement 师六
1:78 statement 师共
1:61 statement 师写
1:59 statement 师冯
1:41 statement 师凭
1:42 statement 师出
1:123 statement 师分
1:59 statement 师到
1:43 statement 师制
1:44 statement 师办
1:38 statement 师包
1:55 statement 师北
1:99 statement 师十
1:35 statement 师协
1:39 statement 师占
1:94 statement 师去
1:79 statement 师参
1:42 statement 师取
1:89 statement 师可
1:65 statement 师合
1:48 statement 师名
1:71 statement 师周
1:35 statement 师命
1:53 statement 师四
1:47 statement 师回
1:67 statement 师团
1:98 statement 师在
1:67 statement 师均
1:37 statement 师坐
1:40 statement 师型
1:58 statement 师基
1:53 statement 师夏
1:-33 statement 师外
1:76 statement 师多
1:55 statement 师大
1:41 statement 师如
1:63 statement 师学
1:39 statement 师完
1:72 statement 师定
1:47 statement 师将
1:-31 statement 师展
1:88 statement 师工
1:55 statement 师差
1:-53 statement 师已
1:88 statement 师带
1:-52 statement 师常
1:42 statement 师平
1:53 statement 师年
1:-32 statement 师应
1:72 statement 师座
1:-67 statement 师建
1:58 statement 师开
1:51 statement 师当
1:73 statement 师往
1:33 statement 师徒
1:34 statement 师得
1:-53 statement 师德
1:-92 statement 师恭
1:56 statement 师愿
1:67 statement 师成
1:47 statement 师打
1:-34 statement 师执
1:-48 statement 师把
1:38 statement 师拉
1:-69 statement 师指
1:30 statement 师按
1:55 statement 师捐
1:39 statement 师接
1:32 statement 师提
1:38 statement 师携
1:31 statement 师摔
1:55 statement 师支
1:59 statement 师收
1:-67 statement 师效
1:46 statement 师新
1:-73 statement 师旁
1:33 statement 师是
1:47 statement 师普
1:62 statement 师暑
1:46 statement 师期
1:43 statement 师本
1:53 statement 师来
1:30 statement 师档
1:36 statement 师此
1:122 statement 师每
1:64 statement 师沟
1:34 statement 师法
1:-78 statement 师派
1:74 statement 师流
1:54 statement 师独
1:33 statement 师甘
1:61 statement 师用
1:-30 statement 师由
1:55 statement 师画
1:50 statement 师登
1:-54 statement 师的
1:41 statement 师相
1:50 statement 师看
1:66 statement 师研
1:-51 statement 师签
1:-32 statement 师紧
1:52 statement 师组
1:54 statement 师结
1:99 statement 师给
1:40 statement 师续
1:58 statement 师编
1:53 statement 师老
1:30 statement 师考
1:70 statement 师股
1:34 statement 师脱
1:37 statement 师至
1:-78 statement 师致
1:52 statement 师若
1:111 statement 师范
1:41 statement 师获
1:-54 statement 师要
1:38 statement 师观
1:51 statement 师计
1:-106 statement 师认
1:47 statement 师训
1:71 statement 师记
1:-79 statement 师证
1:54 statement 师评
1:67 statement 师课
1:53 statement 师调
1:56 statement 师购
1:56 statement 师费
1:73 statement 师资
1:47 statement 师赛
1:98 statement 师赴
1:34 statement 师赵
1:73 statement 师跟
1:-105 statement 师车
1:40 statement 师转
1:92 statement 师轮
1:66 statement 师过
1:54 statement 师返
1:43 statement 师送
1:43 statement 师通
1:68 statement 师逢
1:-35 statement 师都
1:62 statement 师配
1:44 statement 师长
1:-41 statement 师问
1:56 statement 师队
1:45 statement 师院
1:38 statement 师陪
1:76 statement 师随
1:44 statement 师隔
1:71 statement 师集
1:83 statement 师须
1:-50 statement 师风
1:64 statement 师驻
1:77 statement 师骑
1:-47 statement 希望
1:30 statement 帐。
1:95 statement 帕罗
1:-69 statement 带。
1:108 statement 带一
1:76 statement 带三
1:43 statement 带两
1:36 statement 带出
1:46 statement 带动
1:67 statement 带半
1:48 statement 带后
1:57 statement 带四
1:45 statement 带回
1:50 statement 带备
1:75 statement 带头
1:43 statement 带学
1:36 statement 带山
1:49 statement 带弱
1:61 statement 带徒
1:62 statement 带您
1:97 statement 带教
1:71 statement 带机
1:38 statement 带杉
1:-49 statement 带来
1:41 statement 带校
1:57 statement 带河
1:33 statement 带满
1:59 statement 带班
1:-81 statement 带着
1:53 statement 带空
1:35 statement 带节
1:31 statement 带设
1:42 statement 带贵
1:45 statement 带赛
1:46 statement 带邮
1:73 statement 带队
1:-61 statement 带雨
1:-30 statement 带领
1:-85 statement 帧。
1:42 statement 席$
1:51 statement 席,
1:-100 statement 席:
1:38 statement 席为
1:58 statement 席北
1:32 statement 席团
1:50 statement 席座
1:49 statement 席教
1:34 statement 席校
1:55 statement 席者
1:51 statement 帮$
1:49 statement 帮:
1:66 statement 帮_
1:-62 statement 帮、
1:30 statement 帮他
1:72 statement 帮助
1:49 statement 帮半
1:-88 statement 帮小
1:74 statement 帮就
1:58 statement 帮带
1:31 statement 帮忙
1:51 statement 帮我
1:-91 statement 帮扶
1:-73 statement 帮收
1:34 statement 帮教
1:43 statement 帮校
1:63 statement 帮着
1:33 statement 帮苗
1:52 statement 帮谷
1:-92 statement 帮过
1:-87 statement 常化
1:30 statement 常年
1:52 statement 常庆
1:58 statement 常往
1:-90 statement 常用
1:64 statement 常联
1:71 statement 常规
1:45 statement 常识
1:38 statement 常运
1:94 statement 常驻
1:30 statement 幕两
1:40 statement 幕教
1:38 statement 幕那
1:54 statement 干$
1:35 statement 干,
1:73 statement 干五
1:39 statement 干到
1:38 statement 干去
1:35 statement 干后
1:38 statement 干培
1:54 statement 干学
1:40 statement 干小
1:43 statement 干担
1:56 statement 干措
1:58 statement 干教
1:35 statement 干条
1:57 statement 干每
1:41 statement 干赴
1:57 statement 干部
1:59 statement 干预
1:-91 statement 平$
1:47 statement 平,
1:34 statement 平。
1:30 statement 平化
1:95 statement 平县
1:92 statement 平台
1:71 statement 平国
1:65 statement 平坝
1:65 statement 平安
1:36 statement 平总
1:-49 statement 平时
1:56 statement 平村
1:55 statement 平林
1:-59 statement 平等
1:32 statement 平谷
1:-45 statement 平静
1:148 statement 年$
1:116 statement 年2
1:120 statement 年3
1:95 statement 年4
1:-55 statement 年6
1:-33 statement 年7
1:75 statement 年8
1:65 statement 年;
1:80 statement 年。
1:-46 statement 年七
1:71 statement 年三
1:78 statement 年不
1:61 statement 年与
1:-62 statement 年专
1:-78 statement 年两
1:-59 statement 年乙
1:-62 statement 年九
1:48 statement 年事
1:99 statement 年二
1:83 statement 年互
1:48 statement 年从
1:59 statement 年以
1:36 statement 年任
1:45 statement 年会
1:63 statement 年体
1:35 statement 年党
1:-54 statement 年全
1:94 statement 年八
1:103 statement 年内
1:47 statement 年冬
1:56 statement 年出
1:40 statement 年到
1:31 statement 年制
1:-74 statement 年前
1:77 statement 年十
1:82 statement 年半
1:36 statement 年华
1:30 statement 年协
1:43 statement 年召
1:80 statement 年后
1:68 statement 年向
1:47 statement 年四
1:60 statement 年在
1:31 statement 年填
1:81 statement 年复
)"sv,
    R"(1:53 statement 年多
1:58 statement 年大
1:77 statement 年学
1:67 statement 年安
1:67 statement 年宝
1:64 statement 年宫
1:32 statement 年工
1:-63 statement 年帮
1:-53 statement 年年
1:77 statement 年度
1:41 statement 年开
1:39 statement 年总
1:-73 statement 年成
1:30 statement 年投
1:59 statement 年拟
1:63 statement 年拨
1:45 statement 年拿
1:39 statement 年挂
1:55 statement 年换
1:63 statement 年接
1:60 statement 年推
1:30 statement 年提
1:55 statement 年摸
1:56 statement 年改
1:100 statement 年春
1:-51 statement 年是
1:78 statement 年暑
1:80 statement 年末
1:66 statement 年本
1:-90 statement 年来
1:49 statement 年校
1:98 statement 年派
1:32 statement 年物
1:33 statement 年甘
1:37 statement 年用
1:37 statement 年由
1:68 statement 年甲
1:32 statement 年登
1:86 statement 年的
1:51 statement 年监
1:-64 statement 年研
1:90 statement 年秋
1:34 statement 年积
1:42 statement 年第
1:32 statement 年纪
1:79 statement 年终
1:89 statement 年结
1:51 statement 年统
1:63 statement 年继
1:55 statement 年缩
1:70 statement 年考
1:55 statement 年至
1:54 statement 年获
1:47 statement 年补
1:30 statement 年要
1:42 statement 年资
1:89 statement 年起
1:49 statement 年路
1:73 statement 年轮
1:43 statement 年输
1:45 statement 年退
1:-73 statement 年送
1:71 statement 年选
1:52 statement 年途
1:59 statement 年通
1:75 statement 年遴
1:51 statement 年那
1:-102 statement 年里
1:71 statement 年重
1:-57 statement 年限
1:49 statement 年顺
1:51 statement 年须
1:38 statement 年首
1:-48 statement 年龄
1:46 statement 并上
1:50 statement 并于
1:43 statement 并互
1:35 statement 并公
1:35 statement 并出
1:48 statement 并制
1:31 statement 并告
1:93 statement 并带
1:50 statement 并批
1:61 statement 并指
1:67 statement 并教
1:53 statement 并整
1:80 statement 并派
1:37 statement 并用
1:49 statement 并由
1:-69 statement 并登
1:39 statement 并移
1:36 statement 并给
1:47 statement 并肩
1:46 statement 并行
1:58 statement 并装
1:42 statement 并记
1:44 statement 并负
1:32 statement 并赠
1:38 statement 并跟
1:-76 statement 并遣
1:-89 statement 并附
1:63 statement 并随
1:38 statement 幸$
1:52 statement 幼-
1:134 statement 幼儿
1:31 statement 幼办
1:31 statement 幼厨
1:34 statement 幼园
1:31 statement 幼家
1:84 statement 幼小
1:66 statement 幼教
1:32 statement 幼派
1:30 statement 幼的
1:122 statement 幼稚
1:45 statement 幼站
1:39 statement 幼骨
1:48 statement 广$
1:74 statement 广州
1:58 statement 广播
1:43 statement 广泛
1:48 statement 广电
1:-89 statement 广站
1:66 statement 庄小
1:-68 statement 庆,
1:61 statement 庆典
1:54 statement 庆小
1:-83 statement 庆放
1:39 statement 庆节
1:46 statement 床,
1:36 statement 床1
1:37 statement 床3
1:31 statement 床上
1:49 statement 床两
1:46 statement 床六
1:44 statement 床厂
1:36 statement 床现
1:78 statement 床铺
1:-97 statement 序:
1:60 statement 序号
1:33 statement 序容
1:71 statement 库,
1:79 statement 库。
1:65 statement 库供
1:35 statement 库双
1:42 statement 库对
1:56 statement 库尔
1:42 statement 库调
1:32 statement 应$
1:40 statement 应;
1:62 statement 应于
1:47 statement 应借
1:66 statement 应全
1:66 statement 应具
1:73 statement 应商
1:59 statement 应在
1:51 statement 应安
1:33 statement 应年
1:40 statement 应当
1:-93 statement 应情
1:-66 statement 应持
1:43 statement 应有
1:60 statement 应每
1:36 statement 应用
1:34 statement 应科
1:44 statement 应组
1:65 statement 应聘
1:70 statement 应邀
1:36 statement 应高
1:57 statement 底$
1:121 statement 底,
1:111 statement 底前
1:45 statement 底后
1:63 statement 底寄
1:-56 statement 底看
1:-47 statement 底算
1:41 statement 底送
1:46 statement 店供
1:49 statement 店实
1:69 statement 店开
1:52 statement 店打
1:33 statement 店系
1:48 statement 店订
1:-81 statement 庙宇
1:50 statement 庙小
1:45 statement 庙街
1:-87 statement 府$
1:33 statement 府(
1:91 statement 府前
1:32 statement 府发
1:72 statement 府城
1:37 statement 府招
1:76 statement 府教
1:65 statement 府督
1:55 statement 府补
1:30 statement 府辅
1:-85 statement 废了
1:51 statement 废止
1:72 statement 度$
1:50 statement 度,
1:95 statement 度:
1:106 statement 度。
1:-82 statement 度一
1:39 statement 度上
1:36 statement 度不
1:-62 statement 度与
1:46 statement 度任
1:-94 statement 度公
1:-115 statement 度召
1:42 statement 度各
1:34 statement 度学
1:38 statement 度履
1:53 statement 度工
1:31 statement 度帮
1:35 statement 度开
1:53 statement 度打
1:51 statement 度抽
1:41 statement 度换
1:44 statement 度接
1:48 statement 度暂
1:71 statement 度残
1:-65 statement 度派
1:-58 statement 度测
1:48 statement 度由
1:-107 statement 度的
1:45 statement 度编
1:45 statement 度考
1:47 statement 度联
1:37 statement 度计
1:77 statement 度评
1:47 statement 度起
1:32 statement 度达
1:50 statement 度送
1:50 statement 度通
1:32 statement 度预
1:79 statement 座$
1:99 statement 座,
1:96 statement 座2
1:61 statement 座4
1:33 statement 座;
1:61 statement 座、
1:-78 statement 座。
1:33 statement 座一
1:43 statement 座三
1:64 statement 座两
1:42 statement 座位
1:42 statement 座每
1:-79 statement 座绑
1:36 statement 座课
1:120 statement 座谈
1:-75 statement 庭2
1:43 statement 庭互
1:60 statement 庭困
1:71 statement 康,
1:49 statement 康。
1:48 statement 康仁
1:56 statement 康和
1:77 statement 康复
1:50 statement 康大
1:65 statement 康委
1:-79 statement 康宁
1:44 statement 康教
1:33 statement 康活
1:47 statement 康讲
1:-81 statement 廖:
1:38 statement 延$
1:74 statement 延。
1:-68 statement 延至
1:-55 statement 延长
1:70 statement 建$
1:41 statement 建,
1:54 statement 建:
1:62 statement 建_
1:41 statement 建“
1:55 statement 建云
1:54 statement 建制
1:35 statement 建双
1:59 statement 建国
1:42 statement 建图
1:31 statement 建好
1:55 statement 建对
1:34 statement 建帮
1:73 statement 建成
1:60 statement 建教
1:41 statement 建智
1:45 statement 建档
1:51 statement 建汽
1:37 statement 建洗
1:33 statement 建留
1:48 statement 建的
1:36 statement 建省
1:106 statement 建立
1:59 statement 建筑
1:45 statement 建解
1:-99 statement 建议
1:93 statement 建设
1:54 statement 建起
1:49 statement 建酒
1:58 statement 建项
1:38 statement 建题
1:113 statement 开,
1:87 statement 开。
1:42 statement 开三
1:37 statement 开上
1:50 statement 开两
1:44 statement 开了
1:-68 statement 开会
1:80 statement 开元
1:-59 statement 开公
1:30 statement 开兴
1:39 statement 开具
1:61 statement 开出
1:36 statement 开到
1:49 statement 开办
1:49 statement 开发
1:-48 statement 开头
1:81 statement 开始
1:-34 statement 开学
1:45 statement 开小
1:68 statement 开支
1:112 statement 开放
1:44 statement 开春
1:66 statement 开班
1:-54 statement 开的
1:30 statement 开示
1:31 statement 开线
1:39 statement 开结
1:-77 statement 开花
1:39 statement 开讲
1:83 statement 开设
1:-63 statement 开贵
1:50 statement 开车
1:35 statement 开进
1:-84 statement 开通
1:36 statement 开销
1:57 statement 开题
1:34 statement 异$
1:31 statement 异地
1:51 statement 异构
1:44 statement 异议
1:35 statement 弃,
1:69 statement 弈友
1:136 statement 式:
1:-42 statement 式。
1:54 statement 式三
1:-49 statement 式不
1:-46 statement 式两
1:31 statement 式为
1:63 statement 式假
1:68 statement 式协
1:86 statement 式四
1:38 statement 式地
1:52 statement 式教
1:39 statement 式样
1:102 statement 式由
1:46 statement 式电
1:61 statement 式设
1:63 statement 式进
1:-81 statement 引入
1:30 statement 引领
1:38 statement 弟$
1:31 statement 弟,
1:34 statement 弟1
1:38 statement 弟2
1:-101 statement 弟:
1:74 statement 弟。
1:39 statement 弟优
1:36 statement 弟子
1:-43 statement 弟学
1:35 statement 弟当
1:68 statement 弟每
1:35 statement 弟比
1:31 statement 弟的
1:67 statement 弟视
1:80 statement 弟进
1:42 statement 张、
1:56 statement 张。
1:39 statement 张于
1:-66 statement 张寄
1:49 statement 张招
1:67 statement 张老
1:-52 statement 张课
1:-90 statement 张贴
1:54 statement 弱。
1:59 statement 弱园
1:72 statement 弱学
1:91 statement 弱校
1:58 statement 强$
1:-39 statement 强乡
1:61 statement 强人
1:38 statement 强基
1:96 statement 强校
1:-114 statement 强调
1:-94 statement 强责
1:-79 statement 强领
1:31 statement 归去
1:-63 statement 归档
1:52 statement 当一
1:76 statement 当你
1:37 statement 当副
1:41 statement 当善
1:49 statement 当地
1:36 statement 当场
1:51 statement 当堂
1:-63 statement 当天
1:-45 statement 当年
1:-81 statement 当很
1:40 statement 当教
1:34 statement 当日
1:40 statement 当校
1:38 statement 当面
1:-46 statement 录2
1:-37 statement 录:
1:33 statement 录。
1:-76 statement 录不
1:61 statement 录之
1:47 statement 录人
1:64 statement 录取
1:31 statement 录并
1:45 statement 录所
1:91 statement 录播
1:32 statement 录用
1:58 statement 录的
1:33 statement 录资
1:-88 statement 形:
1:-37 statement 形。
1:51 statement 形成
1:-91 statement 彤_
1:63 statement 彦峁
1:71 statement 彩服
1:-90 statement 彩的
1:30 statement 彩票
1:71 statement 彩虹
1:-65 statement 影:
1:53 statement 影。
1:-61 statement 影响
1:103 statement 影子
1:70 statement 影留
1:74 statement 影设
1:32 statement 影随
1:55 statement 影须
1:31 statement 彻《
1:32 statement 彼往
1:62 statement 彼此
1:50 statement 往$
1:89 statement 往,
1:86 statement 往:
1:71 statement 往。
1:42 statement 往乙
1:65 statement 往云
1:51 statement 往兰
1:64 statement 往协
1:31 statement 往南
1:71 statement 往后
1:78 statement 往来
1:33 statement 往此
1:36 statement 往甘
1:41 statement 往者
1:34 statement 往访
1:56 statement 往贵
1:122 statement 往返
1:37 statement 往还
1:-66 statement 征代
1:52 statement 征得
1:39 statement 征集
1:57 statement 径$
1:40 statement 径中
1:40 statement 径教
1:42 statement 径苗
1:38 statement 径队
1:35 statement 待$
1:87 statement 待,
1:-90 statement 待、
1:42 statement 待乙
1:57 statement 待加
1:61 statement 待学
1:106 statement 待所
1:-73 statement 待改
1:33 statement 待瑶
1:-45 statement 待遇
1:40 statement 很不
1:45 statement 很受
1:-76 statement 很大
1:-84 statement 很好
1:-49 statement 很小
1:58 statement 很认
1:-62 statement 很长
1:-52 statement 很难
1:-72 statement 律书
1:-105 statement 律停
1:30 statement 律动
1:32 statement 律参
1:-108 statement 律师
1:32 statement 律采
1:47 statement 徒$
1:59 statement 徒,
1:34 statement 徒3
1:37 statement 徒|
1:57 statement 徒。
1:35 statement 徒共
1:31 statement 徒关
1:63 statement 徒协
1:50 statement 徒签
1:47 statement 徒间
1:39 statement 徒鱼
1:-58 statement 得$
1:40 statement 得。
1:37 statement 得上
1:64 statement 得于
1:40 statement 得以
1:40 statement 得入
1:53 statement 得到
1:-59 statement 得发
1:70 statement 得好
1:58 statement 得家
1:46 statement 得将
1:56 statement 得很
1:48 statement 得怎
1:36 statement 得悉
1:41 statement 得慢
1:-107 statement 得成
1:38 statement 得折
1:82 statement 得抽
1:52 statement 得拖
1:44 statement 得棉
1:49 statement 得电
1:31 statement 得的
1:43 statement 得脚
1:-65 statement 得蒋
1:74 statement 得评
1:40 statement 得语
1:-61 statement 得阵
1:64 statement 微课
1:31 statement 微镜
1:45 statement 德)
1:63 statement 德与
1:-140 statement 德国
1:69 statement 德女
1:45 statement 德实
1:63 statement 德峪
1:-74 statement 德师
1:54 statement 德教
1:82 statement 德盲
1:42 statement 德纪
1:55 statement 德老
1:52 statement 德馨
1:40 statement 徽标
1:57 statement 心(
1:46 statement 心)
1:56 statement 心/
1:33 statement 心三
1:61 statement 心两
1:31 statement 心为
1:81 statement 心出
1:61 statement 心医
1:-67 statement 心和
1:-100 statement 心善
1:42 statement 心园
1:38 statement 心在
1:-78 statement 心好
1:65 statement 心妈
1:131 statement 心学
1:37 statement 心完
1:34 statement 心实
1:39 statement 心小
1:83 statement 心幼
1:52 statement 心得
1:79 statement 心总
1:-51 statement 心感
1:42 statement 心推
1:66 statement 心支
1:129 statement 心校
1:160 statement 心理
1:-90 statement 心电
1:33 statement 心的
1:53 statement 心算
1:66 statement 心编
1:33 statement 心认
1:32 statement 心负
1:43 statement 心赵
1:-43 statement 心里
1:63 statement 心颁
1:56 statement 必已
1:-92 statement 必有
1:44 statement 必然
1:46 statement 必要
1:72 statement 必须
1:58 statement 志一
1:53 statement 志任
1:48 statement 志到
1:-66 statement 志工
1:119 statement 志愿
1:59 statement 志来
1:-67 statement 志气
1:59 statement 志社
1:30 statement 忘:
1:34 statement 忘事
1:90 statement 忘录
1:37 statement 忙而
1:42 statement 快派
1:32 statement 快递
1:-31 statement 念,
1:51 statement 念。
1:62 statement 念中
1:-76 statement 念了
1:42 statement 念小
1:62 statement 念章
1:51 statement 念馆
1:63 statement 怕家
1:70 statement 思,
1:35 statement 思1
1:114 statement 思一
1:-41 statement 思想
1:33 statement 思政
1:58 statement 思源
1:-96 statement 急?
1:-83 statement 急情
1:43 statement 急救
1:57 statement 急的
1:-56 statement 急躁
1:37 statement 性$
1:-70 statement 性模
1:31 statement 性能
1:37 statement 总体
1:-78 statement 总务
1:56 statement 总协
1:80 statement 总商
1:65 statement 总园
1:59 statement 总抓
1:50 statement 总数
1:118 statement 总校
1:35 statement 总目
1:73 statement 总结
1:68 statement 总编
1:-60 statement 总说
1:62 statement 总负
1:56 statement 总责
1:-92 statement 总额
1:-64 statement 恒,
1:51 statement 恒力
1:70 statement 恩→
1:-74 statement 恭候
1:-73 statement 息。
1:42 statement 息与
1:63 statement 息中
1:44 statement 息化
1:39 statement 息学
1:45 statement 息工
1:87 statement 息技
1:51 statement 息科
1:59 statement 息组
1:43 statement 恳请
1:86 statement 悉。
1:54 statement 悉农
1:42 statement 悉数
1:34 statement 悉采
1:39 statement 悟性
1:72 statement 您好
1:-71 statement 您当
1:-71 statement 您怎
1:-70 statement 您接
1:40 statement 您来
1:83 statement 您的
1:43 statement 您要
1:41 statement 您邮
1:52 statement 情,
1:40 statement 情:
1:-52 statement 情况
1:66 statement 情删
1:-88 statement 情境
1:-93 statement 情形
1:32 statement 情影
1:-97 statement 情感
1:-67 statement 情我
1:45 statement 情摸
1:-95 statement 情暖
1:40 statement 情绪
1:-98 statement 情谊
1:-62 statement 惜机
1:-67 statement 惠民
1:-70 statement 惠贷
1:-53 statement 惠赠
1:-45 statement 想上
1:59 statement 想和
1:55 statement 想学
1:54 statement 想必
1:56 statement 想请
1:-62 statement 想谢
1:-92 statement 想起
1:-52 statement 想问
1:-68 statement 愁?
1:-79 statement 意!
1:35 statement 意$
1:99 statement 意,
1:57 statement 意三
1:36 statement 意下
1:-58 statement 意义
1:37 statement 意参
1:34 statement 意向
1:48 statement 意在
1:66 statement 意外
1:-61 statement 意帮
1:-34 statement 意度
1:88 statement 意当
1:45 statement 意教
1:46 statement 意来
1:51 statement 意率
1:-74 statement 意者
1:46 statement 意自
1:85 statement 意见
1:-73 statement 意识
1:54 statement 意附
1:-80 statement 感$
1:-76 statement 感;
1:-77 statement 感呈
1:67 statement 感念
1:31 statement 感染
1:45 statement 感激
1:53 statement 感统
1:-89 statement 感谢
1:-62 statement 愿$
1:38 statement 愿不
1:55 statement 愿与
1:55 statement 愿为
1:-76 statement 愿你
1:-59 statement 愿做
1:60 statement 愿尽
1:-54 statement 愿意
1:35 statement 愿扶
1:42 statement 愿报
1:56 statement 愿服
1:68 statement 愿结
1:64 statement 愿继
1:104 statement 愿者
1:36 statement 愿要
1:55 statement 慈云
1:69 statement 慈善
1:-75 statement 慢一
1:40 statement 慢些
1:62 statement 慧教
1:36 statement 慰$
1:42 statement 戈壁
1:-79 statement 戏$
1:54 statement 戏,
1:65 statement 戏。
1:49 statement 戏剧
1:56 statement 戏台
1:45 statement 戏怎
1:55 statement 戏活
1:47 statement 戏观
1:39 statement 戏课
1:53 statement 成$
1:68 statement 成,
1:73 statement 成:
1:42 statement 成“
1:-67 statement 成。
1:68 statement 成一
1:32 statement 成两
1:-58 statement 成为
1:63 statement 成了
1:55 statement 成二
1:39 statement 成五
1:50 statement 成人
1:61 statement 成以
1:61 statement 成任
1:34 statement 成先
1:67 statement 成六
1:46 statement 成共
1:58 statement 成册
1:61 statement 成区
1:59 statement 成升
1:101 statement 成员
1:37 statement 成团
1:55 statement 成图
1:-75 statement 成如
1:43 statement 成家
1:40 statement 成对
1:41 statement 成小
1:34 statement 成市
1:49 statement 成师
1:37 statement 成归
1:61 statement 成录
1:50 statement 成情
1:41 statement 成成
1:33 statement 成手
1:41 statement 成教
1:30 statement 成文
1:60 statement 成时
1:60 statement 成的
1:37 statement 成监
1:36 statement 成研
1:-122 statement 成绩
1:75 statement 成观
1:57 statement 成计
1:84 statement 成长
1:-78 statement 成领
1:-80 statement 我$
1:-71 statement 我,
1:-84 statement 我。
1:-61 statement 我不
1:-67 statement 我久
1:-48 statement 我二
1:-94 statement 我于
1:50 statement 我介
1:87 statement 我们
1:-46 statement 我出
1:106 statement 我区
1:47 statement 我县
1:-61 statement 我发
1:-97 statement 我和
1:67 statement 我园
1:56 statement 我大
1:-61 statement 我家
1:67 statement 我将
1:-64 statement 我希
1:68 statement 我带
1:50 statement 我建
1:57 statement 我往
1:-78 statement 我想
1:-116 statement 我愿
1:46 statement 我支
1:102 statement 我方
1:38 statement 我本
1:52 statement 我来
1:62 statement 我校
1:-56 statement 我没
1:-87 statement 我的
1:-46 statement 我积
1:-69 statement 我记
1:-111 statement 我走
1:-47 statement 我还
1:90 statement 我院
1:-87 statement 或致
1:36 statement 战县
1:43 statement 战市
1:38 statement 战省
1:53 statement 戚”
1:66 statement 戚蓝
1:-82 statement 截止
1:-104 statement 户,
1:34 statement 户。
1:57 statement 户列
1:61 statement 户外
1:-73 statement 户提
1:-83 statement 户收
1:47 statement 户籍
1:-96 statement 户评
1:38 statement 房$
1:69 statement 房,
1:55 statement 房中
1:49 statement 房为
1:65 statement 房是
1:47 statement 房的
1:37 statement 房而
1:-55 statement 所!
1:-54 statement 所$
1:68 statement 所,
1:51 statement 所:
1:37 statement 所;
1:-75 statement 所_
1:-64 statement 所。
1:60 statement 所中
1:72 statement 所乡
1:43 statement 所以
1:54 statement 所列
1:60 statement 所初
1:65 statement 所协
1:68 statement 所受
1:41 statement 所召
1:61 statement 所国
1:68 statement 所寄
1:92 statement 所小
1:45 statement 所就
1:50 statement 所属
1:36 statement 所得
1:63 statement 所成
1:56 statement 所户
1:78 statement 所排
1:59 statement 所提
1:54 statement 所教
1:72 statement 所有
1:73 statement 所村
1:51 statement 所核
1:60 statement 所派
1:70 statement 所租
1:56 statement 所称
1:65 statement 所需
1:52 statement 手$
1:-59 statement 手,
1:61 statement 手:
1:54 statement 手”
1:-56 statement 手。
1:44 statement 手乙
1:32 statement 手书
1:61 statement 手册
1:39 statement 手分
1:39 statement 手同
1:68 statement 手园
1:32 statement 手工
1:45 statement 手开
1:59 statement 手把
1:-30 statement 手拉
1:34 statement 手提
1:55 statement 手教
1:65 statement 手机
1:43 statement 手来
1:74 statement 手校
1:33 statement 手牵
1:-80 statement 手电
1:61 statement 手管
1:86 statement 手续
1:58 statement 手语
1:47 statement 手集
1:103 statement 才中
1:30 statement 才兼
1:56 statement 才加
1:68 statement 才周
1:49 statement 才国
1:49 statement 才图
1:57 statement 才培
1:39 statement 才支
1:67 statement 才派
1:65 statement 才路
1:34 statement 才送
1:41 statement 扎西
1:41 statement 打个
1:58 statement 打分
1:58 statement 打包
1:55 statement 打印
1:-64 statement 打工
1:63 statement 打折
1:64 statement 打算
1:-84 statement 打领
1:37 statement 托人
1:131 statement 托管
1:63 statement 托运
1:30 statement 执业
1:83 statement 执两
1:38 statement 执弟
1:36 statement 执照
1:51 statement 执行
1:-73 statement 扩大
1:43 statement 扫码
1:-106 statement 扭,
1:-68 statement 扭扭
1:79 statement 扶$
1:91 statement 扶)
1:-54 statement 扶,
1:82 statement 扶:
1:-59 statement 扶;
1:-55 statement 扶?
1:-67 statement 扶、
1:-65 statement 扶。
1:31 statement 扶下
1:-71 statement 扶专
1:50 statement 扶云
1:64 statement 扶任
1:41 statement 扶关
1:47 statement 扶内
1:-53 statement 扶力
1:72 statement 扶办
1:44 statement 扶助
1:53 statement 扶协
1:79 statement 扶单
1:36 statement 扶双
1:-44 statement 扶团
1:55 statement 扶园
1:77 statement 扶大
1:-47 statement 扶套
1:-94 statement 扶存
1:30 statement 扶学
1:45 statement 扶实
1:59 statement 扶对
1:37 statement 扶岩
1:68 statement 扶形
1:33 statement 扶戈
1:51 statement 扶成
1:-54 statement 扶我
1:39 statement 扶持
1:33 statement 扶指
1:-71 statement 扶政
1:44 statement 扶文
1:60 statement 扶方
1:-60 statement 扶时
1:-84 statement 扶来
1:70 statement 扶校
1:41 statement 扶梁
1:58 statement 扶沙
1:-77 statement 扶活
1:65 statement 扶清
1:81 statement 扶由
1:-99 statement 扶的
1:80 statement 扶石
1:36 statement 扶红
1:41 statement 扶经
1:-87 statement 扶老
1:37 statement 扶芦
1:40 statement 扶草
1:50 statement 扶落
1:40 statement 扶西
1:30 statement 扶要
1:80 statement 扶资
1:-47 statement 扶走
1:44 statement 批$
1:-52 statement 批,
1:50 statement 批2
1:45 statement 批3
1:51 statement 批_
1:41 statement 批。
1:64 statement 批一
1:53 statement 批三
1:64 statement 批不
1:30 statement 批两
1:63 statement 批了
1:50 statement 批五
1:34 statement 批住
1:51 statement 批作
1:57 statement 批入
1:45 statement 批准
1:53 statement 批到
1:30 statement 批前
1:76 statement 批去
1:37 statement 批名
1:40 statement 批复
1:64 statement 批改
1:47 statement 批教
1:57 statement 批来
1:74 statement 批派
1:52 statement 批评
1:47 statement 批跟
1:34 statement 批进
1:56 statement 批队
1:39 statement 批集
1:-60 statement 找朋
1:40 statement 承$
1:43 statement 承人
1:105 statement 承办
1:34 statement 承包
1:39 statement 承印
1:45 statement 承建
1:53 statement 承恩
1:80 statement 承担
1:-64 statement 承蒙
1:70 statement 承诺
1:38 statement 承运
1:51 statement 承龙
1:46 statement 技$
1:31 statement 技。
1:68 statement 技大
1:52 statement 技局
1:47 statement 技工
1:47 statement 技巧
1:67 statement 技师
1:-76 statement 技推
1:36 statement 技改
1:33 statement 技教
1:58 statement 技有
1:78 statement 技校
1:55 statement 技能
1:63 statement 技艺
1:64 statement 抄送
1:47 statement 把“
1:-45 statement 把一
1:53 statement 把两
1:45 statement 把仪
1:58 statement 把全
1:59 statement 把关
1:33 statement 把劳
1:35 statement 把学
1:39 statement 把小
1:48 statement 把成
1:40 statement 把我
1:63 statement 把手
1:42 statement 把教
1:31 statement 把月
1:-54 statement 把期
1:39 statement 把梁
1:43 statement 把环
1:41 statement 把科
1:35 statement 把脉
1:72 statement 抓,
1:39 statement 抓。
1:-103 statement 抓住
1:63 statement 抓体
1:48 statement 抓宣
1:53 statement 抓德
1:50 statement 抓教
1:63 statement 抓督
1:-77 statement 抓细
1:63 statement 抓经
1:61 statement 投保
1:95 statement 投入
1:76 statement 投影
1:31 statement 投掷
1:31 statement 投票
1:-74 statement 投至
1:31 statement 投递
1:39 statement 折一
1:57 statement 折卖
1:72 statement 折售
1:30 statement 折抵
1:39 statement 折旧
1:32 statement 折算
1:-44 statement 护士
1:32 statement 护教
1:85 statement 护理
1:35 statement 护生
1:64 statement 护由
1:35 statement 护选
1:49 statement 报$
1:78 statement 报,
1:50 statement 报1
1:42 statement 报3
1:43 statement 报4
1:72 statement 报:
1:55 statement 报一
1:-69 statement 报三
1:32 statement 报书
1:67 statement 报了
1:69 statement 报于
1:54 statement 报修
1:50 statement 报全
1:-51 statement 报军
1:35 statement 报制
1:-77 statement 报去
1:52 statement 报县
1:51 statement 报参
1:-76 statement 报名
1:31 statement 报学
1:31 statement 报实
1:40 statement 报对
1:37 statement 报局
1:37 statement 报市
1:-69 statement 报开
1:31 statement 报成
1:52 statement 报批
1:-67 statement 报招
1:-83 statement 报捐
1:36 statement 报省
1:-77 statement 报维
1:-60 statement 报表
1:-92 statement 报讯
1:97 statement 报课
1:74 statement 报进
1:88 statement 报送
1:83 statement 报销
1:40 statement 报青
1:44 statement 报骨
1:31 statement 报鹭
1:57 statement 抵。
1:37 statement 抵吴
1:36 statement 抵时
1:38 statement 抽两
1:74 statement 抽出
1:87 statement 抽查
1:99 statement 抽调
1:90 statement 担,
1:67 statement 担:
1:65 statement 担;
1:103 statement 担。
1:67 statement 担不
1:30 statement 担乙
1:106 statement 担任
1:54 statement 担对
1:46 statement 担往
1:-62 statement 担心
1:-64 statement 拉、
1:55 statement 拉中
1:65 statement 拉去
1:-54 statement 拉手
1:32 statement 拉进
1:-82 statement 拍照
1:33 statement 拍片
1:36 statement 拓展
1:-59 statement 拔河
1:61 statement 拖延
1:38 statement 招1
1:-49 statement 招募
1:89 statement 招待
1:41 statement 招收
1:31 statement 招考
1:44 statement 招聘
1:35 statement 招贴
1:54 statement 拜师
1:30 statement 拜年
1:42 statement 拜我
1:37 statement 拜贵
1:50 statement 拟于
1:53 statement 拟从
1:55 statement 拟以
1:35 statement 拟仿
1:48 statement 拟借
1:39 statement 拟卷
1:-50 statement 拟定
1:51 statement 拟将
1:36 statement 拟杉
1:58 statement 拟派
1:31 statement 拟移
1:41 statement 拟考
1:49 statement 拟请
1:42 statement 拟走
1:41 statement 拟送
1:59 statement 拟选
1:39 statement 拟遣
1:46 statement 拟邀
1:39 statement 拢到
1:66 statement 拣出
1:53 statement 拨$
1:45 statement 拨,
1:45 statement 拨三
1:74 statement 拨付
1:72 statement 拨分
1:-73 statement 拨打
1:39 statement 拨数
1:43 statement 拨来
1:-44 statement 拨款
1:58 statement 择优
1:47 statement 择机
1:50 statement 拷给
1:59 statement 拼音
1:-75 statement 拾到
1:44 statement 拾好
1:66 statement 拿两
1:56 statement 拿出
1:43 statement 持$
1:34 statement 持,
1:-80 statement 持:
1:45 statement 持。
1:-95 statement 持之
1:66 statement 持了
1:-62 statement 持二
1:43 statement 持云
1:-33 statement 持人
1:50 statement 持平
1:36 statement 持并
1:-73 statement 持开
1:36 statement 持教
1:61 statement 持方
1:52 statement 持本
1:34 statement 持校
1:63 statement 持线
1:32 statement 持表
1:49 statement 持讲
1:58 statement 持证
1:50 statement 持这
1:44 statement 持长
1:30 statement 挂上
1:43 statement 挂任
1:66 statement 挂帅
1:77 statement 挂牌
1:119 statement 挂职
1:55 statement 挂虑
1:30 statement 指一
1:48 statement 指乡
1:-53 statement 指出
1:49 statement 指南
1:49 statement 指定
1:64 statement 指挥
1:56 statement 指标
1:44 statement 指正
1:43 statement 指派
1:38 statement 指点
1:-83 statement 指示
1:34 statement 按公
1:74 statement 按双
1:33 statement 按天
1:-40 statement 按学
1:52 statement 按实
1:31 statement 按市
1:73 statement 按年
1:30 statement 按摩
1:-37 statement 按时
1:88 statement 按月
1:66 statement 按每
1:33 statement 按清
1:34 statement 按照
1:36 statement 按百
1:36 statement 按门
1:35 statement 挑刺
1:61 statement 挑的
1:41 statement 挖红
1:-73 statement 挚的
1:61 statement 挥部
1:39 statement 挪$
1:65 statement 挪。
1:-64 statement 挪车
1:44 statement 振兴
1:55 statement 捆绑
1:46 statement 捎二
1:39 statement 捎来
1:35 statement 捐出
1:75 statement 捐助
1:61 statement 捐建
1:-68 statement 捐来
1:104 statement 捐款
1:70 statement 捐油
1:31 statement 捐献
1:-79 statement 捐的
1:33 statement 捐给
1:68 statement 捐资
1:-109 statement 捐赠
1:41 statement 捐驻
1:38 statement 损不
1:69 statement 损坏
1:42 statement 换,
1:33 statement 换。
1:71 statement 换一
1:36 statement 换下
1:40 statement 换个
1:55 statement 换之
1:58 statement 换十
1:31 statement 换届
1:55 statement 换岗
1:45 statement 换批
1:37 statement 换灶
1:39 statement 换班
1:62 statement 据$
1:53 statement 据:
1:-53 statement 据。
1:78 statement 据《
1:54 statement 据区
1:67 statement 据实
1:37 statement 据山
1:39 statement 据显
1:58 statement 据省
1:39 statement 授$
1:43 statement 授:
1:57 statement 授。
1:47 statement 授予
1:62 statement 授应
1:55 statement 授权
1:77 statement 授每
1:52 statement 授的
1:36 statement 授课
1:42 statement 授随
1:-50 statement 掌声
1:85 statement 排$
1:49 statement 排(
1:80 statement 排,
1:32 statement 排2
1:44 statement 排:
1:102 statement 排。
1:38 statement 排《
1:51 statement 排一
1:72 statement 排专
1:57 statement 排两
1:55 statement 排入
1:62 statement 排出
1:35 statement 排到
1:57 statement 排名
1:44 statement 排四
1:47 statement 排在
1:49 statement 排好
1:63 statement 排如
1:40 statement 排宿
1:42 statement 排师
1:54 statement 排教
1:37 statement 排期
1:60 statement 排版
1:41 statement 排线
1:64 statement 排练
1:86 statement 排课
1:-62 statement 排轮
1:51 statement 排送
1:42 statement 排通
1:63 statement 探亲
1:77 statement 接$
1:30 statement 接,
1:73 statement 接:
1:60 statement 接;
1:60 statement 接。
1:-67 statement 接下
1:46 statement 接不
1:76 statement 接个
1:61 statement 接入
1:33 statement 接受
1:65 statement 接听
1:41 statement 接实
1:38 statement 接工
1:54 statement 接徒
1:44 statement 接成
1:-55 statement 接我
1:76 statement 接手
1:63 statement 接技
1:30 statement 接收
1:47 statement 接教
1:49 statement 接机
1:68 statement 接由
1:38 statement 接着
1:39 statement 接石
1:34 statement 接种
1:76 statement 接纳
1:37 statement 接购
1:56 statement 接贵
1:86 statement 接送
1:37 statement 控专
1:56 statement 控制
1:32 statement 控和
1:58 statement 控实
1:39 statement 控教
1:51 statement 控机
1:33 statement 推一
1:32 statement 推介
1:68 statement 推出
1:50 statement 推动
1:-62 statement 推广
1:35 statement 推派
1:-54 statement 推荐
1:67 statement 推进
1:-69 statement 推迟
1:32 statement 推送
1:66 statement 推门
1:45 statement 措$
1:65 statement 措施
1:34 statement 掷、
1:40 statement 提倡
1:54 statement 提八
1:-76 statement 提出
1:73 statement 提到
1:65 statement 提升
1:41 statement 提意
1:-58 statement 提案
1:32 statement 提示
1:-89 statement 提考
1:44 statement 提要
1:74 statement 提请
1:71 statement 提质
1:-80 statement 提问
1:-64 statement 提高
1:62 statement 插班
1:41 statement 揭牌
1:82 statement 援$
1:64 statement 援)
1:33 statement 援,
1:65 statement 援:
1:77 statement 援_
1:70 statement 援。
1:54 statement 援乌
1:63 statement 援乙
1:60 statement 援五
1:-65 statement 援交
1:47 statement 援从
1:55 statement 援办
1:74 statement 援助
1:77 statement 援单
1:52 statement 援学
1:47 statement 援小
1:62 statement 援建
1:-35 statement 援教
1:109 statement 援方
1:104 statement 援校
1:73 statement 援梅
1:92 statement 援疆
1:66 statement 援的
1:56 statement 援盐
1:38 statement 援石
1:39 statement 援红
1:-89 statement 援经
1:91 statement 援藏
1:47 statement 援计
1:60 statement 援长
1:51 statement 搞一
1:72 statement 搞仪
1:31 statement 搞小
1:-55 statement 搬家
1:-64 statement 搬桌
1:-68 statement 搬运
1:30 statement 搭沙
1:36 statement 携图
1:-64 statement 携带
1:48 statement 携手
1:-40 statement 摄影
1:46 statement 摊。
1:-43 statement 摔倒
1:39 statement 摘要
1:34 statement 摩$
1:43 statement 摩。
1:-55 statement 摩了
1:52 statement 摩体
1:60 statement 摩半
1:32 statement 摩托
1:33 statement 摩机
1:37 statement 摩每
1:36 statement 摩活
1:80 statement 摩课
1:91 statement 摸底
1:52 statement 摸情
1:47 statement 撒圣
1:59 statement 撞了
1:87 statement 播,
)"sv,
    R"(1:61 statement 播1
1:31 statement 播。
1:51 statement 播三
1:58 statement 播室
1:66 statement 播授
1:75 statement 播教
1:43 statement 播电
1:43 statement 播站
1:68 statement 播设
1:82 statement 播课
1:33 statement 播音
1:85 statement 撰写
1:50 statement 擅自
1:51 statement 操$
1:33 statement 操不
1:51 statement 操作
1:-37 statement 操场
1:55 statement 操心
1:42 statement 操练
1:38 statement 操集
1:50 statement 支$
1:-60 statement 支,
1:50 statement 支;
1:65 statement 支。
1:-54 statement 支书
1:91 statement 支付
1:-75 statement 支小
1:31 statement 支持
1:95 statement 支援
1:-62 statement 支教
1:-56 statement 支明
1:34 statement 支由
1:41 statement 支给
1:47 statement 支领
1:44 statement 收$
1:43 statement 收(
1:125 statement 收:
1:75 statement 收。
1:54 statement 收两
1:72 statement 收乙
1:76 statement 收件
1:-113 statement 收入
1:-83 statement 收到
1:-74 statement 收卫
1:56 statement 收取
1:46 statement 收受
1:37 statement 收名
1:34 statement 收后
1:90 statement 收学
1:-71 statement 收并
1:37 statement 收徒
1:53 statement 收悉
1:63 statement 收拾
1:-71 statement 收支
1:35 statement 收柏
1:42 statement 收牦
1:-65 statement 收玉
1:90 statement 收看
1:46 statement 收石
1:49 statement 收站
1:66 statement 收端
1:-95 statement 收购
1:58 statement 收贵
1:57 statement 收费
1:58 statement 收跟
1:37 statement 收蹲
1:35 statement 收须
1:30 statement 收馈
1:57 statement 改,
1:63 statement 改。
1:-56 statement 改为
1:45 statement 改作
1:36 statement 改办
1:59 statement 改厕
1:-86 statement 改善
1:44 statement 改在
1:57 statement 改意
1:68 statement 改用
1:65 statement 改论
1:51 statement 改课
1:86 statement 改进
1:106 statement 改造
1:37 statement 改项
1:30 statement 攻坚
1:48 statement 攻读
1:51 statement 放$
1:95 statement 放,
1:30 statement 放-
1:-39 statement 放:
1:63 statement 放;
1:30 statement 放“
1:70 statement 放。
1:44 statement 放书
1:-60 statement 放假
1:36 statement 放全
1:60 statement 放半
1:35 statement 放周
1:73 statement 放在
1:37 statement 放大
1:-64 statement 放学
1:69 statement 放实
1:66 statement 放寒
1:-88 statement 放巷
1:52 statement 放录
1:48 statement 放总
1:38 statement 放教
1:62 statement 放旅
1:61 statement 放日
1:39 statement 放校
1:-79 statement 放榜
1:48 statement 放温
1:34 statement 放给
1:37 statement 放翰
1:53 statement 放职
1:54 statement 放艰
1:-81 statement 放苗
1:53 statement 放题
1:46 statement 政人
1:44 statement 政会
1:40 statement 政列
1:39 statement 政办
1:61 statement 政发
1:32 statement 政史
1:35 statement 政安
1:72 statement 政局
1:44 statement 政承
1:30 statement 政投
1:60 statement 政教
1:47 statement 政每
1:77 statement 政治
1:69 statement 政资
1:55 statement 政预
1:76 statement 故中
1:77 statement 故事
1:48 statement 故缺
1:75 statement 故障
1:32 statement 效$
1:45 statement 效,
1:56 statement 效:
1:52 statement 效力
1:-74 statement 效及
1:35 statement 效实
1:-54 statement 效期
1:57 statement 效果
1:39 statement 效法
1:40 statement 效的
1:-51 statement 效能
1:50 statement 敏|
1:53 statement 敏同
1:36 statement 救$
1:48 statement 救教
1:33 statement 救训
1:66 statement 教(
1:58 statement 教)
1:48 statement 教2
1:40 statement 教3
1:-61 statement 教4
1:30 statement 教5
1:-50 statement 教:
1:61 statement 教;
1:-62 statement 教、
1:84 statement 教。
1:49 statement 教〔
1:83 statement 教一
1:61 statement 教三
1:61 statement 教上
1:-41 statement 教下
1:40 statement 教不
1:42 statement 教专
1:52 statement 教两
1:53 statement 教中
1:77 statement 教主
1:42 statement 教乡
1:35 statement 教书
1:-38 statement 教了
1:57 statement 教五
1:54 statement 教代
1:91 statement 教会
1:30 statement 教体
1:119 statement 教具
1:-95 statement 教剪
1:35 statement 教升
1:32 statement 教半
1:57 statement 教合
1:-72 statement 教后
1:97 statement 教员
1:55 statement 教团
1:35 statement 教在
1:30 statement 教坛
1:65 statement 教基
1:54 statement 教处
1:50 statement 教字
1:55 statement 教安
1:36 statement 教对
1:89 statement 教导
1:44 statement 教小
1:48 statement 教就
1:-40 statement 教工
1:30 statement 教师
1:40 statement 教帮
1:64 statement 教常
1:46 statement 教年
1:-84 statement 教我
1:57 statement 教拼
1:113 statement 教授
1:44 statement 教排
1:88 statement 教数
1:55 statement 教日
1:-30 statement 教期
1:132 statement 教材
1:34 statement 教法
1:47 statement 教满
1:56 statement 教班
1:-68 statement 教的
1:59 statement 教监
1:58 statement 教研
1:52 statement 教站
1:143 statement 教练
1:52 statement 教组
1:47 statement 教经
1:49 statement 教网
1:55 statement 教美
1:-60 statement 教老
1:-51 statement 教职
1:66 statement 教股
1:91 statement 教育
1:51 statement 教英
1:58 statement 教融
1:77 statement 教评
1:86 statement 教课
1:33 statement 教质
1:64 statement 教资
1:56 statement 教起
1:47 statement 教集
1:48 statement 敞开
1:-70 statement 散会
1:47 statement 敬上
1:-108 statement 敬启
1:60 statement 敬悉
1:44 statement 敬的
1:57 statement 敬礼
1:46 statement 敬祝
1:45 statement 敬约
1:41 statement 敬颂
1:58 statement 数$
1:60 statement 数1
1:42 statement 数2
1:67 statement 数:
1:-57 statement 数;
1:-117 statement 数_
1:65 statement 数。
1:54 statement 数不
1:60 statement 数两
1:57 statement 数以
1:69 statement 数减
1:35 statement 数参
1:-100 statement 数帧
1:38 statement 数报
1:38 statement 数捐
1:81 statement 数据
1:84 statement 数控
1:33 statement 数教
1:67 statement 数比
1:75 statement 数汇
1:39 statement 数突
1:53 statement 数线
1:70 statement 数致
1:33 statement 数英
1:43 statement 数认
1:31 statement 数证
1:58 statement 数资
1:41 statement 数达
1:51 statement 数量
1:-59 statement 整,
1:92 statement 整个
1:61 statement 整为
1:58 statement 整体
1:50 statement 整套
1:51 statement 整建
1:56 statement 整本
1:87 statement 整理
1:34 statement 敷使
1:55 statement 文$
1:81 statement 文)
1:94 statement 文,
1:31 statement 文8
1:-53 statement 文:
1:51 statement 文;
1:78 statement 文_
1:53 statement 文。
1:42 statement 文中
1:48 statement 文书
1:47 statement 文五
1:-62 statement 文以
1:58 statement 文公
1:-51 statement 文具
1:47 statement 文卫
1:56 statement 文印
1:-30 statement 文及
1:33 statement 文名
1:44 statement 文图
1:82 statement 文学
1:99 statement 文小
1:76 statement 文师
1:48 statement 文庙
1:45 statement 文旅
1:131 statement 文昌
1:69 statement 文每
1:-80 statement 文澜
1:33 statement 文由
1:-60 statement 文登
1:99 statement 文科
1:66 statement 文章
1:34 statement 文简
1:-58 statement 文艺
1:31 statement 文范
1:52 statement 文阅
1:69 statement 料:
1:30 statement 料全
1:71 statement 料向
1:53 statement 料按
1:43 statement 料整
1:30 statement 料经
1:52 statement 料花
1:72 statement 料费
1:62 statement 斜滩
1:30 statement 断,
1:-59 statement 断。
1:52 statement 断与
1:52 statement 断两
1:62 statement 断书
1:36 statement 断时
1:38 statement 断档
1:53 statement 断网
1:77 statement 新中
1:53 statement 新仪
1:76 statement 新任
1:90 statement 新办
1:47 statement 新区
1:82 statement 新台
1:74 statement 新增
1:58 statement 新学
1:68 statement 新手
1:120 statement 新教
1:-53 statement 新校
1:58 statement 新案
1:115 statement 新渡
1:55 statement 新湖
1:138 statement 新班
1:41 statement 新生
1:62 statement 新的
1:37 statement 新知
1:38 statement 新研
1:70 statement 新秀
1:-32 statement 新老
1:62 statement 新聘
1:45 statement 新能
1:47 statement 新花
1:31 statement 新苗
1:37 statement 新进
1:35 statement 新配
1:74 statement 新高
1:46 statement 方$
1:74 statement 方(
1:130 statement 方)
1:73 statement 方,
1:43 statement 方2
1:66 statement 方:
1:33 statement 方;
1:93 statement 方_
1:84 statement 方。
1:58 statement 方一
1:36 statement 方三
1:69 statement 方上
1:32 statement 方不
1:58 statement 方与
1:39 statement 方两
1:32 statement 方中
1:-74 statement 方为
1:83 statement 方举
1:47 statement 方之
1:34 statement 方书
1:51 statement 方云
1:44 statement 方互
1:34 statement 方五
1:43 statement 方人
1:57 statement 方代
1:62 statement 方任
1:31 statement 方会
1:55 statement 方住
1:61 statement 方使
1:57 statement 方便
1:92 statement 方保
1:44 statement 方先
1:36 statement 方免
1:44 statement 方党
1:85 statement 方共
1:99 statement 方出
1:39 statement 方创
1:73 statement 方到
1:33 statement 方副
1:32 statement 方办
1:-57 statement 方协
1:49 statement 方单
1:36 statement 方原
1:62 statement 方参
1:68 statement 方另
1:48 statement 方召
1:52 statement 方可
1:82 statement 方各
1:39 statement 方合
1:88 statement 方同
1:41 statement 方名
1:41 statement 方后
1:99 statement 方向
1:85 statement 方听
1:68 statement 方商
1:30 statement 方园
1:35 statement 方国
1:40 statement 方图
1:-75 statement 方在
1:48 statement 方备
1:66 statement 方外
1:66 statement 方如
1:52 statement 方委
1:117 statement 方学
1:75 statement 方守
1:61 statement 方安
1:69 statement 方实
1:70 statement 方审
1:33 statement 方宿
1:35 statement 方寄
1:40 statement 方对
1:85 statement 方就
1:40 statement 方工
1:70 statement 方已
1:44 statement 方师
1:75 statement 方带
1:46 statement 方年
1:37 statement 方应
1:-38 statement 方开
1:49 statement 方影
1:48 statement 方往
1:44 statement 方得
1:45 statement 方德
1:52 statement 方总
1:42 statement 方执
1:67 statement 方承
1:31 statement 方把
1:58 statement 方投
1:34 statement 方报
1:89 statement 方招
1:60 statement 方拟
1:44 statement 方挂
1:63 statement 方指
1:36 statement 方按
1:64 statement 方授
1:79 statement 方提
1:58 statement 方支
1:52 statement 方改
1:105 statement 方教
1:62 statement 方新
1:47 statement 方智
1:69 statement 方暑
1:65 statement 方曾
1:73 statement 方服
1:-59 statement 方本
1:91 statement 方校
1:47 statement 方案
1:46 statement 方概
1:59 statement 方永
1:-72 statement 方法
1:52 statement 方派
1:54 statement 方添
1:57 statement 方渡
1:43 statement 方照
1:56 statement 方现
1:48 statement 方班
1:-34 statement 方的
1:35 statement 方盖
1:70 statement 方硕
1:32 statement 方示
1:54 statement 方签
1:30 statement 方米
1:52 statement 方约
1:36 statement 方组
1:43 statement 方结
1:41 statement 方统
1:76 statement 方联
1:61 statement 方育
1:90 statement 方自
1:50 statement 方英
1:31 statement 方行
1:43 statement 方观
1:52 statement 方解
1:61 statement 方议
1:35 statement 方设
1:100 statement 方负
1:31 statement 方责
1:31 statement 方购
1:34 statement 方资
1:83 statement 方赠
1:93 statement 方跟
1:-73 statement 方辖
1:34 statement 方进
1:48 statement 方远
1:63 statement 方选
1:47 statement 方锦
1:34 statement 方阅
1:33 statement 方随
1:61 statement 方雾
1:57 statement 方面
1:41 statement 方顶
1:73 statement 方须
1:31 statement 方首
1:53 statement 方驻
1:63 statement 方高
1:39 statement 施$
1:39 statement 施:
1:45 statement 施“
1:-51 statement 施。
1:53 statement 施》
1:48 statement 施助
1:47 statement 施方
1:62 statement 施行
1:-61 statement 施雨
1:39 statement 旅,
1:31 statement 旅、
1:42 statement 旅局
1:59 statement 旅款
1:65 statement 旅游
1:70 statement 旅行
1:55 statement 旅费
1:56 statement 族中
1:68 statement 族学
1:31 statement 族实
1:61 statement 族职
1:40 statement 旗$
1:49 statement 旗、
1:45 statement 旗教
1:41 statement 旗第
1:42 statement 无不
1:37 statement 无专
1:34 statement 无人
1:75 statement 无偿
1:56 statement 无力
1:47 statement 无异
1:72 statement 无故
1:61 statement 无正
1:36 statement 无涉
1:-77 statement 无私
1:-113 statement 日$
1:-35 statement 日(
1:-89 statement 日,
1:37 statement 日-
1:35 statement 日1
1:31 statement 日2
1:36 statement 日5
1:74 statement 日:
1:84 statement 日;
1:-125 statement 日_
1:54 statement 日”
1:101 statement 日、
1:-77 statement 日下
1:39 statement 日与
1:64 statement 日两
1:31 statement 日互
1:63 statement 日出
1:95 statement 日到
1:-48 statement 日前
1:31 statement 日单
1:69 statement 日印
1:43 statement 日后
1:-66 statement 日在
1:-40 statement 日子
1:45 statement 日巡
1:83 statement 日常
1:37 statement 日往
1:61 statement 日志
1:57 statement 日报
1:51 statement 日支
1:75 statement 日期
1:33 statement 日来
1:60 statement 日止
1:79 statement 日活
1:47 statement 日流
1:42 statement 日港
1:86 statement 日程
1:42 statement 日网
1:-70 statement 日至
1:41 statement 日见
1:-40 statement 日起
1:80 statement 日返
1:58 statement 旦前
1:61 statement 旧。
1:56 statement 旧书
1:48 statement 旧了
1:59 statement 旧互
1:47 statement 旧厂
1:45 statement 旧及
1:47 statement 旧址
1:46 statement 旧机
1:50 statement 旧楼
1:32 statement 旧物
1:54 statement 旧电
1:59 statement 旧的
1:35 statement 旧称
1:43 statement 旧蒸
1:-105 statement 旧衣
1:47 statement 旧规
1:-100 statement 早_
1:-98 statement 早七
1:-78 statement 早出
1:77 statement 早日
1:-83 statement 早晚
1:-59 statement 早读
1:47 statement 早退
1:-50 statement 早餐
1:97 statement 旬,
1:84 statement 旬:
1:35 statement 旬到
1:46 statement 旬去
1:39 statement 旬完
1:36 statement 旬日
1:41 statement 旬派
1:34 statement 旬骑
1:-58 statement 时$
1:65 statement 时,
1:-71 statement 时上
1:-102 statement 时两
1:35 statement 时以
1:39 statement 时优
1:-74 statement 时光
1:60 statement 时内
1:47 statement 时可
1:39 statement 时同
1:-71 statement 时四
1:50 statement 时安
1:43 statement 时开
1:48 statement 时报
1:68 statement 时接
1:50 statement 时收
1:52 statement 时改
1:-60 statement 时教
1:68 statement 时数
1:41 statement 时断
1:68 statement 时来
1:30 statement 时派
1:62 statement 时由
1:-76 statement 时畅
1:68 statement 时程
1:47 statement 时结
1:30 statement 时统
1:40 statement 时续
1:-99 statement 时者
1:61 statement 时课
1:68 statement 时费
1:61 statement 时转
1:98 statement 时长
1:-136 statement 时间
1:56 statement 时限
1:63 statement 昆柳
1:52 statement 明$
1:-47 statement 明,
1:69 statement 明:
1:65 statement 明。
1:53 statement 明一
1:80 statement 明伦
1:-75 statement 明天
1:68 statement 明学
1:113 statement 明德
1:50 statement 明教
1:47 statement 明样
1:69 statement 明每
1:34 statement 明的
1:76 statement 明确
1:-56 statement 明细
1:61 statement 明老
1:54 statement 明进
1:42 statement 明远
1:54 statement 明道
1:66 statement 明附
1:37 statement 易$
1:-57 statement 易。
1:39 statement 易出
1:30 statement 易地
1:37 statement 易师
1:68 statement 易水
1:33 statement 星出
1:82 statement 星园
1:57 statement 星国
1:54 statement 星培
1:156 statement 星期
1:52 statement 星河
1:65 statement 星海
1:36 statement 星级
1:54 statement 星跟
1:84 statement 映,
1:30 statement 映雪
1:58 statement 春_
1:69 statement 春、
1:30 statement 春与
1:-100 statement 春县
1:63 statement 春天
1:73 statement 春季
1:39 statement 春来
1:31 statement 春赛
1:-63 statement 春风
1:-54 statement 昨日
1:71 statement 是1
1:35 statement 是2
1:-35 statement 是一
1:67 statement 是专
1:63 statement 是两
1:-84 statement 是亮
1:-52 statement 是人
1:-62 statement 是什
1:52 statement 是冠
1:39 statement 是办
1:63 statement 是半
1:48 statement 是去
1:64 statement 是县
1:66 statement 是双
1:51 statement 是同
1:-37 statement 是否
1:58 statement 是城
1:-32 statement 是学
1:47 statement 是山
1:34 statement 是岭
1:50 statement 是市
1:-65 statement 是年
1:56 statement 是府
1:-48 statement 是志
1:-79 statement 是想
1:52 statement 是愿
1:48 statement 是我
1:31 statement 是挂
1:41 statement 是本
1:-84 statement 是来
1:43 statement 是柳
1:-87 statement 是桂
1:38 statement 是楼
1:46 statement 是每
1:-86 statement 是江
1:37 statement 是滋
1:54 statement 是滨
1:75 statement 是牧
1:33 statement 是由
1:39 statement 是老
1:-50 statement 是考
1:-72 statement 是裂
1:54 statement 是该
1:64 statement 是走
1:59 statement 是跟
1:45 statement 是路
1:35 statement 是部
1:34 statement 显微
1:35 statement 显示
1:-45 statement 显著
1:33 statement 晋升
1:30 statement 晒教
1:101 statement 晓光
1:53 statement 晓岚
1:88 statement 晖小
1:-65 statement 晚$
1:55 statement 晚6
1:36 statement 晚。
1:50 statement 晚七
1:-50 statement 晚上
1:78 statement 晚为
1:-72 statement 晚会
1:76 statement 晚八
1:33 statement 晚在
1:-80 statement 晚宴
1:-74 statement 晚温
1:61 statement 晚间
1:50 statement 晨光
1:39 statement 晨星
1:50 statement 晨曦
1:65 statement 晨检
1:-43 statement 晨间
1:38 statement 普$
1:-95 statement 普法
1:36 statement 普特
1:45 statement 普课
1:-41 statement 普通
1:-81 statement 景$
1:30 statement 景:
1:59 statement 景新
1:71 statement 景春
1:-92 statement 晴_
1:131 statement 晴川
1:38 statement 智)
1:77 statement 智学
1:49 statement 智慧
1:34 statement 智有
1:34 statement 智派
1:47 statement 智源
1:80 statement 智能
1:53 statement 暂不
1:33 statement 暂存
1:33 statement 暂时
1:89 statement 暑假
1:114 statement 暑期
1:-53 statement 暖,
1:53 statement 暖和
1:-86 statement 暖山
1:46 statement 暖很
1:61 statement 暖水
1:62 statement 曙光
1:59 statement 曦路
1:67 statement 更新
1:40 statement 更要
1:60 statement 曼$
1:60 statement 曾于
1:52 statement 曾到
1:61 statement 曾获
1:42 statement 替换
1:38 statement 替支
1:31 statement 替班
1:36 statement 替空
1:71 statement 最后
1:73 statement 最好
1:37 statement 最少
1:33 statement 最年
1:69 statement 最怕
1:93 statement 最急
1:-70 statement 最诚
1:-65 statement 最远
1:-54 statement 最难
1:120 statement 月$
1:65 statement 月(
1:67 statement 月)
1:85 statement 月,
1:72 statement 月-
1:-70 statement 月1
1:-112 statement 月2
1:132 statement 月3
1:66 statement 月4
1:-90 statement 月5
1:-92 statement 月6
1:-110 statement 月7
1:-33 statement 月8
1:-114 statement 月9
1:-68 statement 月:
1:39 statement 月;
1:134 statement 月_
1:115 statement 月|
1:73 statement 月、
1:52 statement 月。
1:-47 statement 月七
1:-98 statement 月三
1:82 statement 月上
1:74 statement 月与
1:75 statement 月两
1:69 statement 月中
1:70 statement 月举
1:50 statement 月之
1:-34 statement 月二
1:-33 statement 月五
1:71 statement 月交
1:67 statement 月以
1:68 statement 月份
1:64 statement 月会
1:-63 statement 月你
1:46 statement 月借
1:69 statement 月做
1:58 statement 月公
1:-69 statement 月六
1:61 statement 月内
1:59 statement 月写
1:39 statement 月凑
1:52 statement 月初
1:91 statement 月到
1:80 statement 月前
1:-88 statement 月办
1:-86 statement 月十
1:68 statement 月去
1:49 statement 月参
1:31 statement 月可
1:57 statement 月各
1:81 statement 月合
1:48 statement 月向
1:110 statement 月听
1:61 statement 月四
1:66 statement 月回
1:33 statement 月国
1:56 statement 月在
1:59 statement 月学
1:60 statement 月完
1:62 statement 月定
1:65 statement 月寄
1:43 statement 月对
1:46 statement 月巡
1:44 statement 月已
1:65 statement 月底
1:109 statement 月开
1:30 statement 月当
1:-90 statement 月成
1:64 statement 月我
1:43 statement 月托
1:45 statement 月把
1:60 statement 月报
1:35 statement 月抵
1:34 statement 月抽
1:54 statement 月招
1:30 statement 月指
1:71 statement 月探
1:56 statement 月摸
1:56 statement 月撰
1:-65 statement 月景
1:30 statement 月有
1:37 statement 月本
1:85 statement 月来
1:34 statement 月松
1:31 statement 月梨
1:72 statement 月检
1:54 statement 月活
1:85 statement 月派
1:-77 statement 月生
1:101 statement 月由
1:-41 statement 月的
1:36 statement 月研
1:84 statement 月磨
1:128 statement 月第
1:54 statement 月线
1:63 statement 月组
1:44 statement 月结
1:45 statement 月给
1:54 statement 月统
1:51 statement 月老
1:113 statement 月考
1:-91 statement 月联
1:173 statement 月至
1:-51 statement 月色
1:39 statement 月补
1:42 statement 月视
1:-45 statement 月走
1:75 statement 月赴
1:143 statement 月起
1:46 statement 月运
1:50 statement 月返
1:94 statement 月送
1:60 statement 月通
1:39 statement 月里
1:31 statement 月间
1:69 statement 月飞
1:58 statement 月驻
1:64 statement 有$
1:74 statement 有1
1:-46 statement 有2
1:-96 statement 有一
1:67 statement 有三
1:55 statement 有不
1:56 statement 有专
1:32 statement 有两
1:-73 statement 有了
1:41 statement 有事
1:37 statement 有二
1:-80 statement 有什
1:58 statement 有优
1:52 statement 有六
1:78 statement 有关
1:68 statement 有分
1:69 statement 有功
1:50 statement 有变
1:33 statement 有合
1:58 statement 有同
1:-100 statement 有听
1:70 statement 有周
1:41 statement 有小
1:-72 statement 有层
1:39 statement 有市
1:60 statement 有庆
1:39 statement 有意
1:-78 statement 有机
1:39 statement 有来
1:-46 statement 有没
1:-65 statement 有泥
1:-42 statement 有狗
1:-65 statement 有的
1:55 statement 有省
1:42 statement 有科
1:66 statement 有约
1:33 statement 有经
1:-102 statement 有结
1:-91 statement 有统
1:34 statement 有老
1:48 statement 有计
1:-69 statement 有许
1:59 statement 有足
1:-63 statement 有车
1:-65 statement 有重
1:46 statement 有顾
1:-64 statement 朋友
1:64 statement 服供
1:-47 statement 服到
1:-36 statement 服务
1:51 statement 服尺
1:79 statement 服装
1:67 statement 服饰
1:61 statement 朗。
1:-65 statement 朗诵
1:117 statement 望书
1:-84 statement 望她
1:44 statement 望安
1:51 statement 望小
1:55 statement 望数
1:52 statement 望早
1:57 statement 望江
1:48 statement 望火
1:43 statement 望落
1:57 statement 朝阳
1:73 statement 期$
1:66 statement 期(
1:39 statement 期1
1:57 statement 期3
1:46 statement 期4
1:45 statement 期9
1:63 statement 期;
1:121 statement 期。
1:-50 statement 期三
1:48 statement 期上
1:58 statement 期不
1:38 statement 期专
1:66 statement 期两
1:-79 statement 期中
1:93 statement 期为
1:34 statement 期乡
1:55 statement 期书
1:63 statement 期二
1:90 statement 期互
1:95 statement 期五
1:54 statement 期人
1:46 statement 期以
1:-66 statement 期八
1:56 statement 期六
1:42 statement 期内
1:121 statement 期到
1:51 statement 期十
1:41 statement 期去
1:36 statement 期受
1:49 statement 期召
1:39 statement 期各
1:62 statement 期合
1:138 statement 期听
1:64 statement 期四
1:-80 statement 期回
1:40 statement 期在
1:34 statement 期城
1:55 statement 期复
1:62 statement 期安
1:31 statement 期家
1:45 statement 期希
1:39 statement 期帮
1:31 statement 期并
1:93 statement 期开
1:43 statement 期我
1:48 statement 期抽
1:41 statement 期捐
1:59 statement 期推
1:-59 statement 期支
1:42 statement 期教
1:41 statement 期时
1:51 statement 期望
1:57 statement 期来
1:116 statement 期派
1:32 statement 期渡
1:49 statement 期满
1:48 statement 期由
1:-45 statement 期的
1:54 statement 期相
1:55 statement 期看
1:38 statement 期研
1:44 statement 期线
1:77 statement 期组
1:59 statement 期结
1:65 statement 期给
1:-122 statement 期者
1:59 statement 期联
1:-74 statement 期自
1:92 statement 期至
1:62 statement 期英
1:72 statement 期营
1:40 statement 期见
1:47 statement 期讲
1:-81 statement 期课
1:66 statement 期赴
1:62 statement 期起
1:33 statement 期跨
1:62 statement 期辅
1:56 statement 期还
1:68 statement 期进
1:67 statement 期送
1:62 statement 期选
1:55 statement 期遴
1:80 statement 期里
1:32 statement 期集
1:55 statement 木》
1:-73 statement 木两
1:89 statement 木兰
1:40 statement 木冲
1:48 statement 木器
1:60 statement 木场
1:91 statement 木小
1:-59 statement 木材
1:67 statement 木栅
1:-89 statement 木正
1:55 statement 木清
1:48 statement 未县
1:59 statement 未完
1:59 statement 未尽
1:35 statement 未来
1:32 statement 未果
1:51 statement 未满
1:78 statement 末,
1:74 statement 末一
1:63 statement 末住
1:72 statement 末写
1:37 statement 末到
1:68 statement 末卷
1:51 statement 末可
1:65 statement 末同
1:40 statement 末向
1:61 statement 末命
1:45 statement 末报
1:64 statement 末由
1:40 statement 末统
1:-100 statement 末考
1:60 statement 末试
1:84 statement 本$
1:-69 statement 本、
1:69 statement 本。
1:54 statement 本《
1:61 statement 本一
1:46 statement 本三
1:64 statement 本上
1:79 statement 本书
1:-68 statement 本公
1:43 statement 本剧
1:70 statement 本功
1:43 statement 本协
1:-79 statement 本厂
1:36 statement 本县
1:80 statement 本周
1:49 statement 本图
1:46 statement 本地
1:86 statement 本备
1:54 statement 本好
1:63 statement 本存
1:35 statement 本室
1:81 statement 本年
1:-99 statement 本报
1:89 statement 本教
1:-85 statement 本文
1:72 statement 本方
1:45 statement 本月
1:41 statement 本标
1:69 statement 本校
1:52 statement 本案
1:93 statement 本次
1:40 statement 本登
1:58 statement 本百
1:-81 statement 本着
1:99 statement 本科
1:33 statement 本纪
1:40 statement 本细
1:64 statement 本表
1:-108 statement 本要
1:44 statement 本规
1:85 statement 本计
1:41 statement 本课
1:42 statement 本走
1:63 statement 本部
1:46 statement 本里
1:48 statement 本院
1:46 statement 本项
1:36 statement 本题
1:45 statement 札$
1:68 statement 术$
1:53 statement 术,
1:35 statement 术1
1:31 statement 术_
1:53 statement 术、
1:52 statement 术专
1:-83 statement 术员
1:52 statement 术处
1:31 statement 术委
1:70 statement 术学
1:32 statement 术展
1:34 statement 术指
1:73 statement 术教
1:55 statement 术系
1:49 statement 术组
1:82 statement 术老
1:71 statement 术节
1:31 statement 术苗
1:62 statement 术营
1:44 statement 术课
1:48 statement 术走
1:48 statement 术顾
1:-66 statement 朱自
1:36 statement 机$
1:-41 statement 机,
1:45 statement 机1
1:30 statement 机、
1:-75 statement 机一
1:56 statement 机三
1:62 statement 机个
1:31 statement 机为
1:-95 statement 机会
1:115 statement 机关
1:42 statement 机制
1:106 statement 机器
1:61 statement 机室
1:60 statement 机床
1:79 statement 机房
1:38 statement 机折
1:45 statement 机报
1:55 statement 机教
1:83 statement 机构
1:105 statement 机械
1:85 statement 机电
1:57 statement 机票
1:32 statement 机视
1:-99 statement 机车
1:73 statement 杂志
1:49 statement 杂津
1:35 statement 权$
1:44 statement 权一
1:88 statement 杉小
1:38 statement 杉木
1:47 statement 李工
1:45 statement 李校
1:63 statement 李老
1:-85 statement 李萌
1:41 statement 李雯
1:49 statement 杏园
1:48 statement 杏小
1:45 statement 杏花
1:37 statement 材$
1:77 statement 材,
1:30 statement 材-
1:44 statement 材4
1:83 statement 材、
1:88 statement 材。
1:58 statement 材一
1:69 statement 材三
1:43 statement 材厂
1:62 statement 材及
1:95 statement 材料
1:61 statement 材由
1:34 statement 材续
1:49 statement 材行
1:-76 statement 材贸
1:-66 statement 村$
1:38 statement 村三
1:47 statement 村办
1:40 statement 村发
1:-99 statement 村商
1:87 statement 村园
1:74 statement 村委
1:-84 statement 村学
1:55 statement 村孩
1:93 statement 村完
1:171 statement 村小
1:107 statement 村幼
1:43 statement 村振
1:54 statement 村教
1:-75 statement 村民
1:-62 statement 村派
1:37 statement 村级
1:-67 statement 村结
1:64 statement 杜承
1:-50 statement 杜若
1:66 statement 杜鹃
1:61 statement 束,
1:101 statement 束。
1:39 statement 束前
1:66 statement 条,
1:38 statement 条。
1:31 statement 条下
1:-32 statement 条件
1:55 statement 条回
1:51 statement 条沟
1:33 statement 条目
1:73 statement 条规
1:53 statement 条验
1:106 statement 来$
1:-68 statement 来,
1:68 statement 来2
1:52 statement 来;
1:39 statement 来七
1:74 statement 来上
1:39 statement 来东
1:44 statement 来两
1:-92 statement 来了
1:44 statement 来事
1:88 statement 来人
1:58 statement 来件
1:83 statement 来任
1:49 statement 来优
1:64 statement 来信
1:-88 statement 来做
1:58 statement 来八
1:44 statement 来函
1:-107 statement 来到
1:51 statement 来十
1:55 statement 来协
1:40 statement 来参
1:36 statement 来反
1:61 statement 来听
1:58 statement 来启
1:74 statement 来回
1:67 statement 来园
1:-75 statement 来地
1:66 statement 来城
1:46 statement 来实
1:-83 statement 来宾
1:74 statement 来帮
1:81 statement 来年
1:49 statement 来往
1:-60 statement 来总
1:135 statement 来我
1:-89 statement 来接
1:-68 statement 来支
1:50 statement 来教
1:40 statement 来敝
1:-94 statement 来文
1:43 statement 来本
1:39 statement 来机
1:43 statement 来枫
1:41 statement 来柏
1:115 statement 来校
1:77 statement 来海
1:57 statement 来港
1:58 statement 来澳
1:60 statement 来甲
1:75 statement 来电
1:-62 statement 来的
1:78 statement 来监
1:59 statement 来看
1:50 statement 来短
1:-92 statement 来稿
1:57 statement 来聊
1:58 statement 来自
1:-48 statement 来表
1:31 statement 来贵
1:33 statement 来阴
1:41 statement 来院
1:41 statement 来高
1:38 statement 来鹤
1:-65 statement 杨$
1:69 statement 杨乡
1:63 statement 杨家
1:61 statement 杨小
1:75 statement 杨树
1:68 statement 杨河
1:53 statement 杨湾
1:-87 statement 杯$
1:-94 statement 杯”
1:62 statement 松原
1:53 statement 松口
1:81 statement 松岭
1:56 statement 松江
1:59 statement 松涛
1:68 statement 松滨
1:46 statement 板2
1:58 statement 板、
1:54 statement 板。
1:32 statement 板三
1:-71 statement 板上
1:-65 statement 板书
1:54 statement 板全
1:-82 statement 板十
1:74 statement 板坡
1:53 statement 板小
1:58 statement 板就
1:39 statement 板报
1:-50 statement 板是
1:-87 statement 板栗
1:31 statement 板沟
1:95 statement 板电
1:58 statement 极、
1:35 statement 极分
1:-53 statement 极参
1:48 statement 构,
1:65 statement 构:
1:33 statement 构。
1:30 statement 构两
1:49 statement 构监
1:62 statement 析$
1:74 statement 析,
1:30 statement 析会
1:35 statement 析出
1:44 statement 析电
1:52 statement 林三
1:81 statement 林中
1:49 statement 林园
1:117 statement 林国
1:60 statement 林场
1:50 statement 林坡
1:47 statement 林学
1:43 statement 林教
1:67 statement 林校
1:56 statement 林苡
1:-55 statement 林路
1:37 statement 果2
1:69 statement 果:
1:68 statement 果不
1:-103 statement 果农
1:-104 statement 果发
1:73 statement 果只
1:35 statement 果因
1:39 statement 果园
1:35 statement 果展
1:30 statement 果报
1:54 statement 果排
1:45 statement 果汇
1:60 statement 果海
1:56 statement 果纳
1:-65 statement 果表
1:41 statement 果计
1:49 statement 果通
1:38 statement 果镇
1:36 statement 果验
1:-65 statement 枝。
1:60 statement 枣中
1:67 statement 枣林
1:-64 statement 枫林
1:68 statement 枫树
1:37 statement 枫桥
1:30 statement 枫香
1:49 statement 架$
1:40 statement 架,
1:38 statement 架三
1:44 statement 架六
1:32 statement 架原
1:34 statement 架经
1:70 statement 架调
1:-68 statement 架起
1:42 statement 架钢
1:-59 statement 柏杨
1:34 statement 柏树
1:-129 statement 柏校
1:93 statement 柏桥
1:32 statement 染病
1:66 statement 柜两
1:51 statement 柜十
1:48 statement 柜由
1:49 statement 查,
1:69 statement 查。
1:47 statement 查一
1:37 statement 查三
1:53 statement 查不
1:34 statement 查干
1:41 statement 查收
1:40 statement 查晨
1:31 statement 查照
1:33 statement 查结
1:38 statement 查铺
1:72 statement 柯博
1:-92 statement 柯老
1:36 statement 柳中
1:47 statement 柳县
1:39 statement 柳坐
1:43 statement 柳坝
1:35 statement 柳学
1:39 statement 柳提
1:38 statement 柳新
1:51 statement 柳条
1:75 statement 柳林
1:49 statement 柳树
1:90 statement 柳沟
1:51 statement 柳湾
1:54 statement 柳溪
1:-90 statement 柳眉
1:-77 statement 柳荫
1:-57 statement 柴,
1:55 statement 柿子
1:59 statement 栅实
1:36 statement 标$
1:-88 statement 标:
1:78 statement 标。
1:37 statement 标与
1:-40 statement 标准
1:34 statement 标参
1:35 statement 标培
1:58 statement 标是
1:36 statement 标本
)"sv,
    R"(1:40 statement 标率
1:38 statement 标题
1:33 statement 树中
1:30 statement 树乡
1:34 statement 树坪
1:78 statement 树坳
1:44 statement 树屯
1:37 statement 树幼
1:45 statement 树沟
1:75 statement 树湾
1:94 statement 树苗
1:60 statement 栖县
1:35 statement 栗乡
1:50 statement 栗坡
1:-88 statement 栗沟
1:163 statement 校$
1:128 statement 校(
1:98 statement 校)
1:49 statement 校-
1:33 statement 校1
1:48 statement 校2
1:33 statement 校5
1:35 statement 校8
1:32 statement 校:
1:58 statement 校;
1:179 statement 校_
1:64 statement 校“
1:43 statement 校”
1:52 statement 校→
1:74 statement 校、
1:118 statement 校一
1:52 statement 校七
1:81 statement 校三
1:91 statement 校上
1:60 statement 校下
1:86 statement 校不
1:45 statement 校与
1:62 statement 校专
1:45 statement 校东
1:93 statement 校两
1:-64 statement 校中
1:62 statement 校临
1:-91 statement 校举
1:54 statement 校九
1:49 statement 校事
1:100 statement 校二
1:62 statement 校于
1:56 statement 校互
1:46 statement 校五
1:34 statement 校交
1:31 statement 校人
1:47 statement 校仍
1:54 statement 校仓
1:73 statement 校付
1:87 statement 校代
1:42 statement 校以
1:101 statement 校任
1:56 statement 校企
1:61 statement 校会
1:49 statement 校体
1:42 statement 校作
1:65 statement 校使
1:46 statement 校依
1:57 statement 校促
1:38 statement 校保
1:58 statement 校修
1:43 statement 校借
1:46 statement 校僻
1:-67 statement 校先
1:81 statement 校免
1:59 statement 校党
1:46 statement 校入
1:109 statement 校全
1:-32 statement 校八
1:44 statement 校公
1:69 statement 校六
1:65 statement 校共
1:56 statement 校内
1:55 statement 校准
1:35 statement 校凭
1:65 statement 校出
1:66 statement 校分
1:58 statement 校列
1:46 statement 校初
1:37 statement 校制
1:34 statement 校前
1:43 statement 校副
1:65 statement 校办
1:-46 statement 校务
1:48 statement 校募
1:86 statement 校区
1:93 statement 校医
1:67 statement 校十
1:39 statement 校升
1:36 statement 校半
1:-52 statement 校协
1:43 statement 校卑
1:65 statement 校印
1:42 statement 校历
1:-68 statement 校去
1:35 statement 校县
1:81 statement 校参
1:-84 statement 校及
1:114 statement 校友
1:59 statement 校双
1:55 statement 校发
1:39 statement 校受
1:83 statement 校可
1:36 statement 校史
1:37 statement 校司
1:100 statement 校各
1:99 statement 校合
1:69 statement 校同
1:97 statement 校名
1:48 statement 校后
1:39 statement 校向
1:66 statement 校听
1:64 statement 校周
1:-64 statement 校和
1:103 statement 校四
1:57 statement 校团
1:56 statement 校园
1:68 statement 校图
1:58 statement 校在
1:67 statement 校址
1:48 statement 校均
1:55 statement 校培
1:51 statement 校声
1:75 statement 校备
1:47 statement 校大
1:104 statement 校学
1:83 statement 校孩
1:74 statement 校安
1:73 statement 校完
1:58 statement 校实
1:84 statement 校家
1:49 statement 校宿
1:71 statement 校寄
1:69 statement 校对
1:47 statement 校将
1:44 statement 校小
1:37 statement 校少
1:58 statement 校就
1:54 statement 校履
1:53 statement 校岭
1:55 statement 校工
1:-73 statement 校已
1:65 statement 校师
1:66 statement 校带
1:-64 statement 校帮
1:56 statement 校常
1:60 statement 校年
1:43 statement 校并
1:-56 statement 校庆
1:77 statement 校应
1:41 statement 校建
1:84 statement 校开
1:37 statement 校当
1:67 statement 校影
1:36 statement 校得
1:57 statement 校德
1:34 statement 校徽
1:79 statement 校心
1:73 statement 校总
1:-45 statement 校情
1:48 statement 校惠
1:80 statement 校愿
1:68 statement 校成
1:55 statement 校所
1:39 statement 校执
1:38 statement 校承
1:46 statement 校技
1:36 statement 校把
1:40 statement 校护
1:52 statement 校报
1:73 statement 校招
1:55 statement 校拟
1:33 statement 校择
1:56 statement 校挂
1:82 statement 校指
1:60 statement 校按
1:-90 statement 校捐
1:60 statement 校据
1:83 statement 校授
1:62 statement 校接
1:99 statement 校提
1:59 statement 校插
1:37 statement 校操
1:-45 statement 校支
1:34 statement 校政
1:38 statement 校效
1:42 statement 校数
1:38 statement 校文
1:93 statement 校新
1:72 statement 校无
1:34 statement 校旧
1:35 statement 校是
1:-51 statement 校有
1:75 statement 校服
1:69 statement 校本
1:62 statement 校机
1:-114 statement 校来
1:40 statement 校果
1:49 statement 校查
1:89 statement 校校
1:51 statement 校核
1:127 statement 校每
1:47 statement 校毕
1:54 statement 校汉
1:43 statement 校汰
1:43 statement 校沈
1:70 statement 校浸
1:55 statement 校添
1:38 statement 校满
1:50 statement 校滨
1:31 statement 校演
1:39 statement 校烹
1:59 statement 校照
1:44 statement 校物
1:68 statement 校班
1:52 statement 校理
1:104 statement 校生
1:42 statement 校田
1:46 statement 校由
1:69 statement 校略
1:47 statement 校登
1:34 statement 校监
1:36 statement 校直
1:50 statement 校研
1:46 statement 校示
1:36 statement 校社
1:45 statement 校种
1:65 statement 校科
1:58 statement 校称
1:42 statement 校站
1:69 statement 校答
1:44 statement 校签
1:-80 statement 校管
1:47 statement 校级
1:-92 statement 校结
1:47 statement 校统
1:51 statement 校继
1:70 statement 校续
1:56 statement 校缺
1:42 statement 校美
1:104 statement 校老
1:45 statement 校者
1:38 statement 校耆
1:46 statement 校联
1:-31 statement 校自
1:53 statement 校舍
1:49 statement 校英
1:57 statement 校蒋
1:41 statement 校行
1:54 statement 校表
1:58 statement 校要
1:67 statement 校见
1:46 statement 校规
1:58 statement 校视
1:30 statement 校解
1:54 statement 校计
1:35 statement 校订
1:40 statement 校训
1:60 statement 校讲
1:35 statement 校访
1:46 statement 校评
1:45 statement 校诊
1:-90 statement 校诚
1:31 statement 校语
1:95 statement 校请
1:78 statement 校课
1:101 statement 校负
1:55 statement 校责
1:38 statement 校赠
1:74 statement 校走
1:46 statement 校足
1:37 statement 校跑
1:75 statement 校跟
1:90 statement 校车
1:93 statement 校轮
1:-40 statement 校辅
1:36 statement 校过
1:63 statement 校运
1:50 statement 校进
1:43 statement 校退
1:-66 statement 校送
1:56 statement 校通
1:36 statement 校遣
1:46 statement 校配
1:46 statement 校长
1:-95 statement 校门
1:30 statement 校附
1:-37 statement 校际
1:-84 statement 校限
1:-102 statement 校雀
1:46 statement 校青
1:-56 statement 校面
1:66 statement 校音
1:52 statement 校顶
1:47 statement 校须
1:54 statement 校领
1:63 statement 校食
1:51 statement 校首
1:39 statement 校驻
1:35 statement 校骨
1:39 statement 校高
1:-73 statement 株。
1:48 statement 样$
1:54 statement 样,
1:46 statement 样_
1:57 statement 样、
1:39 statement 样写
1:42 statement 样几
1:49 statement 样在
1:48 statement 样式
1:75 statement 样批
1:-79 statement 样本
1:61 statement 样由
1:-78 statement 样的
1:34 statement 样稿
1:64 statement 样约
1:34 statement 样设
1:37 statement 样走
1:69 statement 核,
1:68 statement 核:
1:-100 statement 核_
1:64 statement 核、
1:-45 statement 核。
1:55 statement 核优
1:-76 statement 核会
1:42 statement 核准
1:43 statement 核办
1:67 statement 核发
1:50 statement 核合
1:32 statement 核定
1:136 statement 核心
1:-46 statement 核方
1:32 statement 核由
1:35 statement 核等
1:-63 statement 核虚
1:60 statement 根据
1:44 statement 根本
1:-64 statement 格$
1:39 statement 格、
1:37 statement 格。
1:37 statement 格三
1:40 statement 格习
1:37 statement 格可
1:49 statement 格后
1:54 statement 格我
1:33 statement 格教
1:38 statement 格的
1:41 statement 格考
1:54 statement 格者
1:35 statement 格证
1:-116 statement 桂花
1:46 statement 桃园
1:40 statement 案$
1:71 statement 案,
1:63 statement 案、
1:31 statement 案一
1:53 statement 案之
1:-53 statement 案人
1:53 statement 案仍
1:44 statement 案会
1:64 statement 案例
1:31 statement 案分
1:43 statement 案参
1:49 statement 案并
1:38 statement 案报
1:54 statement 案改
1:49 statement 案模
1:33 statement 案用
1:-64 statement 案由
1:53 statement 案的
1:69 statement 案示
1:61 statement 案经
1:34 statement 案讨
1:42 statement 案辅
1:59 statement 案进
1:67 statement 案随
1:-86 statement 案须
1:41 statement 案馆
1:35 statement 桌$
1:41 statement 桌、
1:-88 statement 桌。
1:-57 statement 桌刻
1:-110 statement 桌子
1:-45 statement 桌摔
1:94 statement 桌椅
1:69 statement 桐川
1:77 statement 桑坪
1:61 statement 桑梓
1:41 statement 档$
1:-49 statement 档。
1:46 statement 档材
1:109 statement 档案
1:38 statement 桥,
1:73 statement 桥、
1:94 statement 桥中
1:48 statement 桥九
1:62 statement 桥出
1:51 statement 桥北
1:30 statement 桥县
1:37 statement 桥启
1:63 statement 桥商
1:35 statement 桥坝
1:104 statement 桥头
1:59 statement 桥学
1:90 statement 桥小
1:65 statement 桥幼
1:38 statement 桥当
1:35 statement 桥新
1:64 statement 桥村
1:-51 statement 桥梁
1:75 statement 桥派
1:66 statement 桥看
1:57 statement 桥辅
1:52 statement 桥过
1:35 statement 桥都
1:67 statement 桥镇
1:55 statement 桥队
1:35 statement 桥附
1:55 statement 桶,
1:-60 statement 梁,
1:44 statement 梁副
1:74 statement 梁家
1:-77 statement 梁小
1:40 statement 梁静
1:57 statement 梅$
1:-87 statement 梅:
1:53 statement 梅县
1:81 statement 梅窝
1:-70 statement 梅老
1:56 statement 梓助
1:30 statement 梧一
1:139 statement 梧岭
1:33 statement 梧湾
1:86 statement 梨园
1:33 statement 梯办
1:49 statement 梯学
1:53 statement 梯开
1:31 statement 梯次
1:44 statement 梯职
1:56 statement 梯讲
1:41 statement 械公
1:57 statement 械研
1:50 statement 械科
1:39 statement 械装
1:62 statement 梳理
1:30 statement 检$
1:30 statement 检一
1:49 statement 检与
1:92 statement 检修
1:54 statement 检在
1:49 statement 检时
1:36 statement 检查
1:53 statement 检核
1:48 statement 检测
1:34 statement 检组
1:73 statement 检视
1:91 statement 检讨
1:32 statement 检费
1:36 statement 检送
1:69 statement 棉衣
1:38 statement 棉被
1:61 statement 棋。
1:59 statement 棋由
1:61 statement 棋院
1:36 statement 棘县
1:46 statement 棚三
1:37 statement 棵树
1:56 statement 椅1
1:34 statement 椅3
1:70 statement 椅、
1:44 statement 植园
1:31 statement 植本
1:39 statement 植红
1:53 statement 楚泽
1:58 statement 楼。
1:41 statement 楼东
1:30 statement 楼举
1:-45 statement 楼会
1:54 statement 楼召
1:105 statement 楼小
1:39 statement 楼房
1:45 statement 楼由
1:43 statement 楼长
1:-76 statement 概况
1:30 statement 概念
1:59 statement 榆关
1:54 statement 榆树
1:60 statement 榕溪
1:-74 statement 榜:
1:60 statement 榜学
1:42 statement 榜文
1:38 statement 榴村
1:66 statement 榴红
1:38 statement 榻江
1:48 statement 槐花
1:37 statement 槐荫
1:45 statement 樟区
1:55 statement 模$
1:-69 statement 模型
1:56 statement 模拟
1:75 statement 模板
1:55 statement 横路
1:107 statement 次$
1:36 statement 次2
1:83 statement 次|
1:32 statement 次“
1:81 statement 次一
1:59 statement 次下
1:74 statement 次不
1:66 statement 次两
1:78 statement 次为
1:45 statement 次云
1:40 statement 次五
1:36 statement 次人
1:50 statement 次以
1:75 statement 次任
1:62 statement 次会
1:43 statement 次党
1:53 statement 次全
1:56 statement 次共
1:-96 statement 次再
1:72 statement 次写
1:56 statement 次半
1:70 statement 次同
1:52 statement 次四
1:59 statement 次备
1:47 statement 次外
1:38 statement 次大
1:39 statement 次安
1:50 statement 次家
1:-49 statement 次帮
1:34 statement 次序
1:-95 statement 次我
1:46 statement 次技
1:51 statement 次教
1:58 statement 次数
1:67 statement 次暑
1:60 statement 次月
1:49 statement 次检
1:-66 statement 次段
1:39 statement 次比
1:60 statement 次毕
1:33 statement 次汇
1:76 statement 次测
1:-47 statement 次的
1:40 statement 次确
1:48 statement 次碰
1:45 statement 次示
1:44 statement 次线
1:38 statement 次结
1:53 statement 次网
1:-42 statement 次联
1:55 statement 次行
1:82 statement 次观
1:46 statement 次视
1:53 statement 次讨
1:32 statement 次语
1:51 statement 次赴
1:36 statement 次达
1:33 statement 次送
1:35 statement 次门
1:49 statement 次需
1:31 statement 欢$
1:74 statement 欢。
1:36 statement 欢迎
1:66 statement 欢送
1:32 statement 欣慰
1:59 statement 欧阳
1:-66 statement 款$
1:-51 statement 款,
1:-88 statement 款5
1:61 statement 款6
1:44 statement 款与
1:51 statement 款专
1:63 statement 款中
1:46 statement 款二
1:62 statement 款和
1:38 statement 款建
1:-102 statement 款点
1:48 statement 款由
1:36 statement 款购
1:40 statement 款赞
1:60 statement 款都
1:56 statement 款项
1:-65 statement 歌。
1:30 statement 歌传
1:66 statement 止$
1:-95 statement 止:
1:71 statement 止。
1:59 statement 止之
1:-75 statement 止停
1:77 statement 止的
1:42 statement 止者
1:30 statement 正副
1:-82 statement 正常
1:-84 statement 正开
1:68 statement 正式
1:38 statement 正晨
1:68 statement 正月
1:55 statement 正本
1:-53 statement 正相
1:-68 statement 正衡
1:70 statement 正路
1:52 statement 正阳
1:-82 statement 正面
1:-77 statement 此,
1:61 statement 此。
1:42 statement 此作
1:76 statement 此前
1:38 statement 此厚
1:56 statement 此执
1:35 statement 此无
1:30 statement 此来
1:-87 statement 此次
1:-72 statement 此申
1:30 statement 此的
1:32 statement 此约
1:31 statement 此缩
1:61 statement 此致
1:-83 statement 此证
1:37 statement 此责
1:30 statement 此蹲
1:74 statement 此项
1:-79 statement 步$
1:57 statement 步,
1:-75 statement 步。
1:41 statement 步口
1:45 statement 步阶
1:42 statement 步骤
1:39 statement 武术
1:40 statement 武陵
1:75 statement 歧,
1:-87 statement 歪扭
1:-68 statement 歪歪
1:60 statement 殊教
1:43 statement 残旧
1:59 statement 残疾
1:70 statement 残联
1:41 statement 残障
1:-75 statement 殖户
1:37 statement 段(
1:40 statement 段,
1:-70 statement 段;
1:63 statement 段_
1:49 statement 段为
1:-75 statement 段月
1:-113 statement 段考
1:44 statement 段进
1:47 statement 毋挂
1:46 statement 每$
1:63 statement 每一
1:98 statement 每两
1:153 statement 每个
1:52 statement 每人
1:74 statement 每位
1:62 statement 每半
1:41 statement 每单
1:37 statement 每去
1:41 statement 每双
1:76 statement 每名
1:140 statement 每周
1:49 statement 每坊
1:-74 statement 每季
1:98 statement 每学
1:88 statement 每对
1:47 statement 每封
1:62 statement 每年
1:82 statement 每所
1:90 statement 每批
1:108 statement 每日
1:53 statement 每旬
1:65 statement 每晚
1:143 statement 每月
1:57 statement 每期
1:46 statement 每梯
1:122 statement 每次
1:63 statement 每点
1:56 statement 每班
1:85 statement 每生
1:51 statement 每科
1:68 statement 每笔
1:68 statement 每箱
1:69 statement 每组
1:63 statement 每节
1:59 statement 每趟
1:35 statement 每轮
1:59 statement 每逢
1:84 statement 每门
1:52 statement 每项
1:47 statement 毒$
1:45 statement 毒,
1:46 statement 毒。
1:45 statement 比$
1:50 statement 比。
1:38 statement 比一
1:-61 statement 比上
1:37 statement 比偏
1:72 statement 比去
1:34 statement 比师
1:-48 statement 比赛
1:71 statement 毕,
1:122 statement 毕业
1:-102 statement 毕主
1:50 statement 毛教
1:56 statement 民中
1:-73 statement 民农
1:-42 statement 民办
1:66 statement 民医
1:49 statement 民及
1:38 statement 民国
1:-73 statement 民子
1:105 statement 民小
1:-47 statement 民政
1:70 statement 民族
1:34 statement 民法
1:38 statement 民满
1:48 statement 民粮
1:70 statement 民路
1:36 statement 气$
1:-79 statement 气。
1:-85 statement 气四
1:-72 statement 气氛
1:-66 statement 氛活
1:34 statement 水$
1:70 statement 水_
1:-87 statement 水。
1:99 statement 水中
1:93 statement 水井
1:30 statement 水区
1:32 statement 水县
1:59 statement 水学
1:56 statement 水实
1:32 statement 水小
1:69 statement 水市
1:40 statement 水平
1:43 statement 水报
1:31 statement 水排
1:40 statement 水改
1:64 statement 水机
1:-45 statement 水村
1:57 statement 水校
1:54 statement 水水
1:44 statement 水滴
1:79 statement 水特
1:33 statement 水田
1:106 statement 水电
1:51 statement 水画
1:79 statement 水磨
1:-68 statement 水管
1:32 statement 水艺
1:91 statement 水营
1:52 statement 水袋
1:50 statement 水质
1:109 statement 水镇
1:80 statement 水静
1:65 statement 永久
1:97 statement 永宁
1:-55 statement 永年
1:-72 statement 永远
1:70 statement 氹仔
1:62 statement 求$
1:36 statement 求,
1:-43 statement 求。
1:60 statement 求学
1:39 statement 求实
1:80 statement 求教
1:47 statement 求答
1:47 statement 求花
1:45 statement 汇总
1:-113 statement 汇报
1:-68 statement 汇整
1:91 statement 汇文
1:69 statement 汇编
1:133 statement 汉水
1:77 statement 汉语
1:45 statement 汉高
1:44 statement 汗$
1:33 statement 江$
1:36 statement 江中
1:64 statement 江之
1:69 statement 江交
1:48 statement 江北
1:55 statement 江南
1:77 statement 江县
1:95 statement 江口
1:51 statement 江善
1:67 statement 江圣
1:106 statement 江城
1:74 statement 江基
1:44 statement 江外
1:67 statement 江安
1:48 statement 江实
1:71 statement 江客
1:54 statement 江岸
1:48 statement 江州
1:80 statement 江市
1:75 statement 江师
1:46 statement 江教
1:31 statement 江校
1:39 statement 江水
1:47 statement 江洲
1:41 statement 江渡
1:105 statement 江滨
1:42 statement 江澜
1:46 statement 江班
1:36 statement 江畔
1:54 statement 江职
1:38 statement 江路
1:50 statement 江退
1:47 statement 江门
1:55 statement 池与
1:46 statement 池组
1:58 statement 汤、
1:36 statement 汤老
1:63 statement 汪晓
1:67 statement 汰换
1:40 statement 汰的
1:62 statement 汽修
1:56 statement 汽车
1:89 statement 沂河
1:69 statement 沅川
1:73 statement 沈老
1:80 statement 沈育
1:-62 statement 沉默
1:79 statement 沙井
1:41 statement 沙县
1:64 statement 沙口
1:46 statement 沙坪
1:50 statement 沙枣
1:97 statement 沙棘
1:34 statement 沙水
1:112 statement 沙河
1:32 statement 沙洲
1:40 statement 沙田
1:-83 statement 沙老
1:59 statement 沙龙
1:66 statement 沟,
1:30 statement 沟体
1:64 statement 沟初
1:43 statement 沟厨
1:33 statement 沟县
1:102 statement 沟口
1:38 statement 沟培
1:84 statement 沟学
1:43 statement 沟宿
1:36 statement 沟寄
1:125 statement 沟小
1:-80 statement 沟果
1:36 statement 沟楼
1:43 statement 沟民
1:34 statement 沟灶
1:37 statement 沟照
1:31 statement 沟画
1:32 statement 沟给
1:34 statement 沟美
1:93 statement 沟通
1:38 statement 沟采
1:32 statement 沟里
1:51 statement 沟镇
1:35 statement 沟门
1:33 statement 沟鼓
1:38 statement 没事
1:48 statement 没成
1:-44 statement 没有
1:45 statement 沪江
1:50 statement 河$
1:-91 statement 河、
1:83 statement 河中
1:45 statement 河书
1:71 statement 河二
1:33 statement 河五
1:64 statement 河任
1:68 statement 河区
1:73 statement 河县
1:162 statement 河口
1:40 statement 河名
1:50 statement 河园
1:30 statement 河套
1:54 statement 河学
1:38 statement 河孩
1:133 statement 河小
1:36 statement 河少
1:79 statement 河市
1:39 statement 河抽
1:58 statement 河捐
1:75 statement 河教
1:46 statement 河村
1:39 statement 河毕
1:54 statement 河沿
1:43 statement 河流
1:-76 statement 河游
1:79 statement 河湾
1:59 statement 河源
1:35 statement 河特
1:57 statement 河篮
1:53 statement 河粮
1:46 statement 河缺
1:38 statement 河老
1:55 statement 河职
1:70 statement 河西
1:38 statement 河谷
1:37 statement 河送
1:46 statement 河顶
1:103 statement 油塘
1:51 statement 油有
1:73 statement 油漆
1:49 statement 油费
1:63 statement 治|
1:54 statement 治副
1:48 statement 治县
1:30 statement 治教
1:102 statement 治疗
1:57 statement 治研
1:44 statement 治西
1:49 statement 沽商
1:47 statement 沿学
1:48 statement 泉,
1:33 statement 泉专
1:49 statement 泉中
1:-62 statement 泉乡
1:32 statement 泉二
1:47 statement 泉任
1:56 statement 泉县
1:-66 statement 泉学
1:87 statement 泉幼
1:33 statement 泉授
1:33 statement 泉教
1:-68 statement 泉杯
1:55 statement 泉眼
1:36 statement 泉职
1:132 statement 泉路
1:35 statement 泉选
1:50 statement 法$
1:66 statement 法:
1:56 statement 法、
1:44 statement 法》
1:51 statement 法协
1:56 statement 法可
1:61 statement 法如
1:39 statement 法定
1:-68 statement 法律
1:40 statement 法教
1:74 statement 法治
1:58 statement 法自
1:52 statement 法订
1:-81 statement 法讲
1:35 statement 法贵
1:32 statement 法院
1:44 statement 泛宣
1:33 statement 泡一
1:-108 statement 泥土
1:53 statement 泥教
1:61 statement 泥桥
1:94 statement 泥河
1:44 statement 注$
1:84 statement 注:
1:39 statement 注|
1:-64 statement 注册
1:-86 statement 注教
1:-81 statement 泳。
1:64 statement 泳池
1:63 statement 泺护
1:52 statement 洋初
1:68 statement 洋小
1:39 statement 洋课
1:60 statement 洋镇
1:-78 statement 洗好
1:30 statement 洗涤
1:37 statement 洗碗
1:50 statement 洗衣
1:31 statement 洗马
1:44 statement 洛布
1:57 statement 津沽
1:79 statement 津贴
1:69 statement 洮河
1:46 statement 洲中
1:31 statement 洲大
1:30 statement 洲奖
1:49 statement 洲工
1:52 statement 洲市
1:33 statement 洲鼓
1:-76 statement 活动
1:83 statement 活老
1:72 statement 活节
1:-46 statement 活补
1:-67 statement 活跃
1:35 statement 活部
1:36 statement 活页
1:41 statement 洼同
1:44 statement 洼学
1:56 statement 洼小
1:53 statement 洼村
1:44 statement 洼的
1:38 statement 洼老
1:41 statement 洼里
1:-71 statement 派$
1:79 statement 派,
1:36 statement 派1
1:59 statement 派2
1:71 statement 派3
1:57 statement 派4
1:66 statement 派5
1:119 statement 派一
1:64 statement 派三
1:83 statement 派专
1:118 statement 派两
1:47 statement 派中
1:49 statement 派主
1:-63 statement 派二
1:57 statement 派五
1:38 statement 派交
1:47 statement 派人
1:55 statement 派任
1:60 statement 派保
1:66 statement 派六
1:-55 statement 派内
1:43 statement 派农
1:-90 statement 派到
1:58 statement 派副
1:46 statement 派化
1:74 statement 派单
1:55 statement 派卢
1:32 statement 派合
1:30 statement 派后
1:93 statement 派员
1:54 statement 派四
1:66 statement 派学
1:93 statement 派实
1:51 statement 派工
1:30 statement 派干
1:47 statement 派康
1:53 statement 派往
1:34 statement 派志
1:63 statement 派我
1:70 statement 派执
1:46 statement 派技
1:59 statement 派挂
1:48 statement 派支
1:106 statement 派教
1:58 statement 派数
1:76 statement 派校
1:61 statement 派治
1:61 statement 派班
1:32 statement 派督
1:50 statement 派种
1:-71 statement 派经
1:68 statement 派美
1:72 statement 派老
1:46 statement 派自
1:61 statement 派舞
1:49 statement 派英
1:74 statement 派训
1:49 statement 派资
1:-71 statement 派走
1:50 statement 派跟
1:101 statement 派车
1:33 statement 派选
1:85 statement 派遣
1:44 statement 派阅
1:90 statement 派音
1:46 statement 派食
1:61 statement 派驻
1:73 statement 派骨
1:40 statement 流,
1:34 statement 流-
1:38 statement 流3
1:41 statement 流:
1:58 statement 流;
1:41 statement 流”
1:30 statement 流下
1:32 statement 流主
1:55 statement 流举
1:46 statement 流书
1:-104 statement 流于
1:48 statement 流做
1:70 statement 流出
1:77 statement 流到
1:84 statement 流前
1:72 statement 流动
1:-58 statement 流另
1:49 statement 流团
1:50 statement 流失
1:54 statement 流心
1:53 statement 流教
1:51 statement 流时
1:58 statement 流来
1:47 statement 流水
1:54 statement 流程
1:37 statement 流筹
1:39 statement 流箱
1:30 statement 流组
1:46 statement 流进
1:-98 statement 浆、
1:52 statement 测,
1:54 statement 测卷
1:67 statement 测验
1:104 statement 浦口
1:-68 statement 浩$
1:-78 statement 浩_
1:54 statement 海$
1:30 statement 海东
1:78 statement 海中
1:58 statement 海事
1:64 statement 海二
1:43 statement 海关
1:31 statement 海到
1:47 statement 海医
1:49 statement 海坊
1:37 statement 海城
1:119 statement 海天
1:47 statement 海学
1:83 statement 海宁
1:105 statement 海安
1:34 statement 海对
1:32 statement 海小
1:49 statement 海岛
1:39 statement 海岬
1:54 statement 海岱
1:47 statement 海岸
1:45 statement 海川
1:93 statement 海州
1:31 statement 海工
1:-42 statement 海平
1:69 statement 海报
1:123 statement 海棠
1:53 statement 海洋
1:33 statement 海涛
1:66 statement 海滨
1:51 statement 海理
1:58 statement 海角
1:50 statement 海边
1:46 statement 海院
1:58 statement 海陵
1:55 statement 海风
1:56 statement 浸润
1:49 statement 涂、
1:86 statement 消毒
1:34 statement 涉。
1:65 statement 涉及
1:61 statement 涛中
1:79 statement 润两
1:41 statement 涧口
1:41 statement 涯规
1:41 statement 涵盖
1:53 statement 淘汰
1:-62 statement 深受
1:35 statement 深导
1:41 statement 深山
1:64 statement 深教
1:56 statement 混龄
1:75 statement 添置
1:48 statement 添麻
1:58 statement 清(
1:-55 statement 清,
1:-55 statement 清《
1:89 statement 清单
1:83 statement 清晖
1:41 statement 清步
1:104 statement 清水
1:-102 statement 清泉
1:83 statement 清溪
1:-100 statement 清运
1:40 statement 清远
1:47 statement 渔村
1:30 statement 渡$
1:49 statement 渡,
1:56 statement 渡、
1:93 statement 渡中
1:34 statement 渡入
1:95 statement 渡区
1:43 statement 渡县
1:69 statement 渡口
1:58 statement 渡小
1:34 statement 渡师
1:35 statement 渡支
1:39 statement 渡海
1:71 statement 渡牵
1:44 statement 渡职
1:62 statement 渡负
1:60 statement 渡跟
1:34 statement 渡顶
1:51 statement 温室
1:-89 statement 温差
1:53 statement 温老
1:35 statement 港,
1:71 statement 港东
1:64 statement 港中
1:44 statement 港九
1:55 statement 港出
1:53 statement 港参
1:72 statement 港坪
1:30 statement 港外
1:69 statement 港币
1:77 statement 港市
1:42 statement 港幼
1:32 statement 港接
1:34 statement 港方
1:45 statement 港派
1:68 statement 港观
1:34 statement 游$
1:51 statement 游、
1:30 statement 游专
1:57 statement 游回
1:32 statement 游园
1:35 statement 游学
1:53 statement 游平
1:38 statement 游戏
1:-37 statement 游泳
1:32 statement 游系
1:-59 statement 湖$
1:39 statement 湖;
1:62 statement 湖一
1:79 statement 湖中
1:32 statement 湖光
1:61 statement 湖区
1:82 statement 湖国
1:51 statement 湖外
1:33 statement 湖实
1:60 statement 湖工
1:77 statement 湖市
1:58 statement 湖教
1:96 statement 湖滨
1:45 statement 湖考
1:40 statement 湾→
1:72 statement 湾一
1:66 statement 湾三
1:109 statement 湾中
1:78 statement 湾办
1:30 statement 湾区
1:88 statement 湾县
1:44 statement 湾启
1:35 statement 湾园
1:54 statement 湾外
1:148 statement 湾小
1:-40 statement 湾幼
1:48 statement 湾村
1:100 statement 湾第
1:51 statement 湾跟
1:36 statement 湾高
1:49 statement 源$
1:50 statement 源。
1:69 statement 源中
1:48 statement 源回
1:68 statement 源学
1:39 statement 源平
1:70 statement 源库
1:52 statement 源汽
1:85 statement 源班
1:56 statement 源镇
1:56 statement 溪乡
1:50 statement 溪住
1:51 statement 溪八
1:38 statement 溪区
1:63 statement 溪县
1:117 statement 溪口
1:-92 statement 溪国
1:42 statement 溪完
1:30 statement 溪实
1:68 statement 溪家
1:-79 statement 溪小
1:-42 statement 溪市
1:44 statement 溪幼
1:88 statement 溪校
1:43 statement 溪点
1:54 statement 溪的
1:47 statement 溪职
1:46 statement 溪镇
1:44 statement 溺水
1:40 statement 滋味
1:37 statement 滞,
1:-52 statement 满$
1:46 statement 满4
1:35 statement 满6
1:38 statement 满一
1:93 statement 满三
1:37 statement 满两
1:-60 statement 满五
1:39 statement 满分
1:49 statement 满后
1:-62 statement 满妈
1:58 statement 满由
1:37 statement 满考
1:-80 statement 满芒
1:39 statement 满野
1:64 statement 滦溪
1:62 statement 滨中
1:91 statement 滨供
1:41 statement 滨初
1:42 statement 滨国
1:53 statement 滨外
1:34 statement 滨大
1:44 statement 滨州
1:70 statement 滨市
1:36 statement 滨师
1:143 statement 滨江
1:145 statement 滨河
1:45 statement 滨海
1:61 statement 滨湖
1:37 statement 滨火
1:38 statement 滨的
1:40 statement 滨英
1:34 statement 滨运
1:92 statement 滨酒
1:31 statement 滩,
1:57 statement 滩两
1:105 statement 滩中
1:57 statement 滩乡
1:44 statement 滩县
1:44 statement 滩护
1:46 statement 滩教
1:40 statement 滴慈
1:78 statement 漂流
1:55 statement 漆三
1:-55 statement 漏雨
1:32 statement 演$
1:-55 statement 演,
1:30 statement 演。
1:43 statement 演一
1:46 statement 演两
1:38 statement 演出
1:38 statement 演讲
1:-41 statement 演赛
1:52 statement 潘校
1:82 statement 潘石
1:64 statement 潭县
1:55 statement 潭学
1:73 statement 澄江
1:61 statement 澄湖
1:69 statement 澎岛
1:-74 statement 澜幼
1:42 statement 澜溪
1:40 statement 澜理
1:-67 statement 澜的
1:54 statement 澳,
1:52 statement 澳口
1:57 statement 澳实
1:38 statement 澳门
1:34 statement 激莫
1:76 statement 濠光
1:85 statement 濠江
1:51 statement 火楼
1:83 statement 火草
1:70 statement 火车
1:51 statement 灯光
1:-74 statement 灯写
1:40 statement 灶上
1:52 statement 灶五
1:49 statement 灶台
1:41 statement 灶间
1:-62 statement 炉主
1:67 statement 炊事
1:34 statement 点(
1:33 statement 点,
1:102 statement 点-
1:-31 statement 点:
1:-52 statement 点?
1:31 statement 点”
1:45 statement 点、
1:-126 statement 点。
1:32 statement 点】
1:94 statement 点一
1:52 statement 点三
1:54 statement 点专
1:64 statement 点两
1:88 statement 点为
1:-96 statement 点二
1:-90 statement 点五
1:65 statement 点人
1:31 statement 点代
1:-77 statement 点八
1:48 statement 点写
1:52 statement 点到
1:-31 statement 点半
1:61 statement 点四
1:-77 statement 点土
1:45 statement 点在
1:52 statement 点培
1:48 statement 点字
1:43 statement 点就
1:30 statement 点收
1:31 statement 点放
1:54 statement 点教
1:103 statement 点校
1:36 statement 点添
1:62 statement 点清
1:-73 statement 点灯
1:76 statement 点的
1:50 statement 点盐
1:37 statement 点督
1:-84 statement 点经
1:41 statement 点缺
1:51 statement 点老
1:-70 statement 点要
1:72 statement 点设
1:66 statement 点评
1:58 statement 点说
1:79 statement 点费
1:39 statement 点走
1:52 statement 点轮
1:94 statement 点辅
1:54 statement 点项
1:44 statement 炼,
1:39 statement 炼半
1:-62 statement 烈的
1:66 statement 烘焙
1:-50 statement 烛。
1:55 statement 烦。
1:-72 statement 烧,
1:65 statement 烧锅
1:-87 statement 烧鸡
1:45 statement 热,
1:42 statement 热水
1:-54 statement 热烈
1:-58 statement 热线
1:49 statement 烹饪
1:88 statement 焊接
1:60 statement 焊机
1:50 statement 焙工
1:45 statement 焦去
1:32 statement 焦课
1:37 statement 焦还
1:-64 statement 然_
1:69 statement 然科
1:41 statement 然要
1:-41 statement 照,
1:35 statement 照”
1:33 statement 照。
1:41 statement 照东
1:58 statement 照价
1:55 statement 照发
1:44 statement 照台
1:44 statement 照旧
1:76 statement 照此
1:35 statement 照海
1:56 statement 照清
1:-122 statement 照片
1:32 statement 照的
1:50 statement 熟悉
1:36 statement 爬山
1:35 statement 爱,
1:31 statement 爱哭
1:46 statement 爱器
1:39 statement 爱堂
1:-60 statement 爱心
1:54 statement 爱高
1:63 statement 父$
1:-95 statement 父:
1:31 statement 父上
1:62 statement 父接
1:88 statement 父每
1:30 statement 父跟
1:35 statement 父高
1:55 statement 爷奶
1:-48 statement 爷爷
1:-104 statement 爷的
1:-63 statement 爸爸
1:-64 statement 爸的
1:-74 statement 爸都
1:34 statement 片,
1:-54 statement 片。
1:38 statement 片册
1:32 statement 片包
1:-100 statement 片数
1:-81 statement 片洗
1:-98 statement 片若
1:-74 statement 版、
1:56 statement 版。
1:-68 statement 版任
1:55 statement 版社
1:73 statement 版装
1:58 statement 牌$
1:47 statement 牌,
1:54 statement 牌。
1:36 statement 牌后
1:31 statement 牙科
1:63 statement 牙老
1:-69 statement 牛$
1:-81 statement 牛。
1:73 statement 牛坪
1:52 statement 牛头
1:99 statement 牛角
1:74 statement 牦牛
1:75 statement 牧区
1:42 statement 牧组
)"sv,
    R"(1:49 statement 牧羊
1:33 statement 物,
1:49 statement 物1
1:-68 statement 物业
1:35 statement 物价
1:42 statement 物园
1:-84 statement 物复
1:31 statement 物实
1:41 statement 物志
1:44 statement 物流
1:95 statement 物理
1:36 statement 物联
1:-46 statement 物语
1:-77 statement 物请
1:-41 statement 物资
1:120 statement 牵头
1:31 statement 特)
1:-46 statement 特产
1:32 statement 特出
1:33 statement 特协
1:-81 statement 特发
1:121 statement 特教
1:68 statement 特校
1:52 statement 特殊
1:61 statement 特级
1:35 statement 特融
1:-90 statement 特订
1:-77 statement 特邀
1:51 statement 状一
1:48 statement 状下
1:42 statement 状况
1:54 statement 狐敏
1:-59 statement 狗叫
1:63 statement 独立
1:79 statement 狮坪
1:-104 statement 猪塘
1:32 statement 献的
1:33 statement 献艺
1:79 statement 率$
1:30 statement 率1
1:34 statement 率4
1:61 statement 率:
1:58 statement 率不
1:48 statement 率与
1:-70 statement 率从
1:42 statement 率偏
1:66 statement 率升
1:58 statement 率控
1:63 statement 率由
1:65 statement 率翻
1:84 statement 率达
1:30 statement 率队
1:30 statement 率降
1:65 statement 玉到
1:-64 statement 玉米
1:101 statement 王家
1:-86 statement 王师
1:86 statement 王校
1:74 statement 王老
1:46 statement 玛_
1:50 statement 玛县
1:36 statement 玩$
1:36 statement 玩,
1:76 statement 玩具
1:40 statement 玩吧
1:42 statement 环创
1:89 statement 环境
1:59 statement 环头
1:34 statement 现仅
1:38 statement 现代
1:48 statement 现况
1:-129 statement 现在
1:-44 statement 现场
1:80 statement 现将
1:34 statement 现就
1:65 statement 现已
1:65 statement 现有
1:35 statement 现由
1:52 statement 现答
1:44 statement 现藏
1:63 statement 现调
1:72 statement 玲→
1:-61 statement 珍惜
1:57 statement 珠心
1:141 statement 班$
1:134 statement 班,
1:30 statement 班8
1:-66 statement 班:
1:-86 statement 班_
1:42 statement 班、
1:-40 statement 班一
1:84 statement 班上
1:54 statement 班与
1:80 statement 班两
1:122 statement 班主
1:-63 statement 班亲
1:-84 statement 班人
1:-42 statement 班会
1:-79 statement 班全
1:73 statement 班六
1:33 statement 班其
1:43 statement 班出
1:-69 statement 班列
1:43 statement 班到
1:57 statement 班协
1:37 statement 班听
1:33 statement 班图
1:38 statement 班备
1:93 statement 班子
1:90 statement 班学
1:49 statement 班家
1:48 statement 班师
1:52 statement 班带
1:31 statement 班干
1:36 statement 班幼
1:31 statement 班建
1:44 statement 班报
1:43 statement 班排
1:82 statement 班教
1:64 statement 班服
1:58 statement 班每
1:-53 statement 班班
1:50 statement 班由
1:51 statement 班盖
1:79 statement 班级
1:47 statement 班结
1:59 statement 班老
1:72 statement 班观
1:-100 statement 班超
1:49 statement 班里
1:-80 statement 班长
1:64 statement 球$
1:33 statement 球3
1:32 statement 球5
1:58 statement 球_
1:37 statement 球也
1:37 statement 球小
1:44 statement 球操
1:87 statement 球教
1:56 statement 球是
1:38 statement 球架
1:63 statement 球科
1:36 statement 球过
1:59 statement 球队
1:47 statement 理)
1:87 statement 理,
1:43 statement 理:
1:81 statement 理_
1:35 statement 理“
1:32 statement 理”
1:64 statement 理、
1:62 statement 理三
1:40 statement 理下
1:53 statement 理两
1:80 statement 理中
1:37 statement 理事
1:59 statement 理作
1:84 statement 理健
1:46 statement 理到
1:52 statement 理化
1:59 statement 理后
1:54 statement 理员
1:-63 statement 理和
1:48 statement 理咨
1:72 statement 理学
1:49 statement 理局
1:62 statement 理层
1:60 statement 理工
1:42 statement 理干
1:-82 statement 理念
1:50 statement 理技
1:-31 statement 理教
1:47 statement 理班
1:82 statement 理科
1:47 statement 理章
1:68 statement 理系
1:36 statement 理组
1:72 statement 理老
1:33 statement 理规
1:39 statement 理解
1:-37 statement 理课
1:65 statement 理辅
1:44 statement 理部
1:33 statement 理闲
1:39 statement 琴,
1:56 statement 琴一
1:34 statement 琴五
1:55 statement 琴即
1:68 statement 琴的
1:31 statement 琴调
1:61 statement 瑞泉
1:77 statement 瑶小
1:34 statement 瑶山
1:51 statement 璟将
1:56 statement 瓦房
1:-72 statement 瓦窑
1:90 statement 甘泉
1:-97 statement 甘霖
1:-85 statement 生$
1:40 statement 生)
1:-33 statement 生,
1:60 statement 生1
1:55 statement 生2
1:41 statement 生3
1:37 statement 生4
1:51 statement 生5
1:72 statement 生6
1:-33 statement 生:
1:84 statement 生。
1:59 statement 生一
1:61 statement 生三
1:63 statement 生上
1:36 statement 生不
1:51 statement 生与
1:32 statement 生两
1:37 statement 生中
1:30 statement 生义
1:49 statement 生之
1:31 statement 生书
1:52 statement 生二
1:55 statement 生交
1:58 statement 生人
1:34 statement 生仅
1:59 statement 生代
1:-86 statement 生们
1:51 statement 生会
1:81 statement 生使
1:60 statement 生借
1:32 statement 生做
1:65 statement 生健
1:81 statement 生共
1:54 statement 生写
1:68 statement 生冬
1:48 statement 生凑
1:110 statement 生到
1:33 statement 生制
1:59 statement 生办
1:78 statement 生十
1:47 statement 生参
1:69 statement 生发
1:57 statement 生可
1:44 statement 生合
1:57 statement 生同
1:62 statement 生名
1:52 statement 生向
1:45 statement 生和
1:69 statement 生四
1:50 statement 生困
1:-48 statement 生在
1:54 statement 生均
1:64 statement 生多
1:64 statement 生学
1:43 statement 生实
1:40 statement 生宿
1:42 statement 生将
1:68 statement 生就
1:44 statement 生工
1:43 statement 生干
1:50 statement 生开
1:40 statement 生徒
1:34 statement 生怎
1:80 statement 生情
1:-40 statement 生所
1:30 statement 生投
1:51 statement 生按
1:45 statement 生挑
1:34 statement 生捐
1:52 statement 生支
1:-68 statement 生效
1:-80 statement 生数
1:45 statement 生日
1:54 statement 生本
1:80 statement 生来
1:59 statement 生档
1:38 statement 生榜
1:-89 statement 生正
1:31 statement 生比
1:-49 statement 生活
1:38 statement 生涯
1:30 statement 生源
1:43 statement 生物
1:60 statement 生由
1:46 statement 生留
1:-45 statement 生的
1:51 statement 生看
1:55 statement 生研
1:41 statement 生票
1:30 statement 生第
1:44 statement 生简
1:71 statement 生管
1:69 statement 生线
1:37 statement 生结
1:-85 statement 生给
1:43 statement 生编
1:37 statement 生职
1:32 statement 生能
1:46 statement 生自
1:47 statement 生至
1:43 statement 生轮
1:69 statement 生近
1:61 statement 生进
1:32 statement 生送
1:-60 statement 生适
1:45 statement 生选
1:58 statement 生都
1:-51 statement 生院
1:36 statement 生随
1:41 statement 生须
1:69 statement 生预
1:46 statement 用$
1:106 statement 用,
1:-60 statement 用:
1:73 statement 用;
1:56 statement 用“
1:106 statement 用。
1:99 statement 用一
1:51 statement 用三
1:58 statement 用上
1:33 statement 用下
1:-52 statement 用不
1:73 statement 用书
1:56 statement 用了
1:77 statement 用于
1:30 statement 用人
1:30 statement 用付
1:59 statement 用到
1:51 statement 用另
1:47 statement 用后
1:32 statement 用和
1:88 statement 用品
1:-92 statement 用多
1:35 statement 用少
1:56 statement 用平
1:36 statement 用意
1:-78 statement 用户
1:71 statement 用新
1:32 statement 用残
1:60 statement 用牵
1:131 statement 用由
1:46 statement 用电
1:-60 statement 用登
1:54 statement 用的
1:49 statement 用竹
1:66 statement 用经
1:-68 statement 用药
1:38 statement 用起
1:54 statement 用途
1:32 statement 用邮
1:-85 statement 用问
1:59 statement 用餐
1:32 statement 用鼓
1:47 statement 甫满
1:91 statement 甫静
1:42 statement 田乡
1:62 statement 田供
1:68 statement 田园
1:43 statement 田字
1:48 statement 田学
1:36 statement 田家
1:89 statement 田小
1:80 statement 田径
1:44 statement 田心
1:39 statement 田明
1:51 statement 田村
1:35 statement 田野
1:-44 statement 由$
1:41 statement 由2
1:38 statement 由6
1:36 statement 由7
1:60 statement 由一
1:50 statement 由三
1:57 statement 由两
1:83 statement 由中
1:51 statement 由临
1:63 statement 由乙
1:50 statement 由书
1:50 statement 由云
1:42 statement 由五
1:-116 statement 由人
1:46 statement 由优
1:-53 statement 由全
1:76 statement 由凤
1:85 statement 由北
1:100 statement 由区
1:30 statement 由厂
1:40 statement 由原
1:105 statement 由县
1:91 statement 由双
1:53 statement 由受
1:70 statement 由各
1:61 statement 由吴
1:72 statement 由和
1:42 statement 由四
1:62 statement 由圣
1:64 statement 由城
1:67 statement 由培
1:66 statement 由塔
1:30 statement 由外
1:80 statement 由大
1:58 statement 由奔
1:56 statement 由姊
1:33 statement 由委
1:72 statement 由学
1:50 statement 由安
1:45 statement 由宏
1:60 statement 由实
1:59 statement 由家
1:44 statement 由小
1:40 statement 由局
1:39 statement 由山
1:37 statement 由岚
1:53 statement 由巧
1:-44 statement 由市
1:41 statement 由师
1:51 statement 由府
1:59 statement 由弈
1:39 statement 由德
1:-41 statement 由总
1:125 statement 由我
1:32 statement 由所
1:32 statement 由承
1:30 statement 由掌
1:75 statement 由接
1:62 statement 由援
1:58 statement 由支
1:100 statement 由教
1:100 statement 由新
1:41 statement 由明
1:38 statement 由晨
1:51 statement 由本
1:72 statement 由松
1:61 statement 由枫
1:50 statement 由柯
1:85 statement 由校
1:53 statement 由核
1:31 statement 由桃
1:33 statement 由桐
1:77 statement 由梧
1:32 statement 由梨
1:52 statement 由正
1:38 statement 由江
1:44 statement 由沂
1:51 statement 由沙
1:64 statement 由河
1:78 statement 由油
1:30 statement 由洛
1:75 statement 由派
1:57 statement 由浦
1:88 statement 由海
1:82 statement 由清
1:47 statement 由港
1:68 statement 由湖
1:62 statement 由滨
1:-69 statement 由炉
1:75 statement 由爱
1:64 statement 由特
1:89 statement 由甲
1:86 statement 由省
1:42 statement 由督
1:56 statement 由第
1:74 statement 由联
1:53 statement 由育
1:31 statement 由艺
1:43 statement 由蓝
1:-43 statement 由行
1:32 statement 由街
1:91 statement 由西
1:35 statement 由见
1:41 statement 由设
1:54 statement 由该
1:39 statement 由财
1:33 statement 由货
1:32 statement 由邮
1:37 statement 由都
1:67 statement 由镇
1:33 statement 由长
1:64 statement 由附
1:45 statement 由集
1:55 statement 由雪
1:57 statement 由青
1:51 statement 由驼
1:38 statement 由鹤
1:34 statement 由龙
1:90 statement 甲:
1:66 statement 甲乙
1:48 statement 甲周
1:91 statement 甲园
1:42 statement 甲方
1:57 statement 申屠
1:68 statement 申报
1:-105 statement 申诉
1:-84 statement 申请
1:-74 statement 申谢
1:-63 statement 电、
1:66 statement 电。
1:55 statement 电专
1:61 statement 电公
1:56 statement 电化
1:33 statement 电告
1:49 statement 电商
1:-100 statement 电图
1:91 statement 电大
1:66 statement 电子
1:48 statement 电学
1:72 statement 电工
1:40 statement 电焊
1:49 statement 电盘
1:102 statement 电脑
1:75 statement 电视
1:41 statement 电费
1:49 statement 电邮
1:36 statement 男不
1:-71 statement 男女
1:39 statement 画”
1:37 statement 画、
1:53 statement 画。
1:-42 statement 画一
1:47 statement 画专
1:32 statement 画分
1:64 statement 画墙
1:33 statement 画室
1:32 statement 画山
1:-61 statement 画我
1:65 statement 画支
1:32 statement 画架
1:33 statement 画江
1:-73 statement 畅通
1:55 statement 界生
1:42 statement 畔宾
1:37 statement 留:
1:69 statement 留一
1:52 statement 留三
1:40 statement 留下
1:30 statement 留不
1:38 statement 留原
1:38 statement 留县
1:78 statement 留守
1:35 statement 留峪
1:51 statement 留市
1:61 statement 留念
1:47 statement 留教
1:73 statement 留样
1:31 statement 留滨
1:-63 statement 留白
1:45 statement 留驻
1:30 statement 畜牧
1:59 statement 略。
1:88 statement 略述
1:50 statement 番,
1:55 statement 番。
1:-79 statement 番茄
1:35 statement 番驻
1:37 statement 疆工
1:53 statement 疑,
1:73 statement 疑。
1:36 statement 疑难
1:32 statement 疗基
1:64 statement 疗师
1:40 statement 疗系
1:32 statement 疫苗
1:46 statement 疾儿
1:37 statement 疾孩
1:-57 statement 病_
1:37 statement 病号
1:103 statement 病房
1:-72 statement 病虫
1:30 statement 病防
1:36 statement 症学
1:36 statement 症干
1:58 statement 登台
1:-60 statement 登山
1:53 statement 登岛
1:38 statement 登录
1:32 statement 登花
1:-78 statement 登记
1:30 statement 登镇
1:63 statement 登门
1:-56 statement 白$
1:54 statement 白两
1:64 statement 白中
1:32 statement 白天
1:63 statement 白家
1:103 statement 白杨
1:50 statement 白板
1:37 statement 白果
1:31 statement 白石
1:38 statement 白羊
1:42 statement 白茅
1:61 statement 白露
1:39 statement 白鹭
1:31 statement 白龙
1:59 statement 百一
1:-66 statement 百七
1:31 statement 百三
1:63 statement 百五
1:-77 statement 百余
1:-55 statement 百元
1:-39 statement 百册
1:57 statement 百分
1:51 statement 百四
1:-97 statement 百套
1:65 statement 百字
1:88 statement 百川
1:62 statement 百张
1:52 statement 百本
1:67 statement 的$
1:57 statement 的(
1:-75 statement 的,
1:55 statement 的2
1:47 statement 的3
1:53 statement 的4
1:47 statement 的6
1:33 statement 的8
1:-55 statement 的。
1:-77 statement 的一
1:64 statement 的三
1:38 statement 的不
1:88 statement 的专
1:-66 statement 的两
1:75 statement 的乌
1:74 statement 的书
1:42 statement 的予
1:113 statement 的事
1:-57 statement 的交
1:60 statement 的人
1:37 statement 的代
1:84 statement 的伙
1:33 statement 的会
1:43 statement 的住
1:46 statement 的体
1:-83 statement 的便
1:-31 statement 的信
1:49 statement 的修
1:70 statement 的做
1:-68 statement 的党
1:80 statement 的全
1:52 statement 的公
1:53 statement 的六
1:-53 statement 的其
1:-63 statement 的写
1:40 statement 的冬
1:83 statement 的几
1:66 statement 的凤
1:-47 statement 的分
1:-65 statement 的到
1:51 statement 的劳
1:37 statement 的医
1:56 statement 的十
1:82 statement 的午
1:48 statement 的卓
1:30 statement 的历
1:-67 statement 的原
1:59 statement 的去
1:36 statement 的可
1:52 statement 的吃
1:56 statement 的各
1:59 statement 的同
1:-96 statement 的名
1:76 statement 的后
1:-61 statement 的听
1:49 statement 的周
1:35 statement 的命
1:45 statement 的园
1:63 statement 的图
1:38 statement 的土
1:-40 statement 的在
1:-57 statement 的地
1:48 statement 的域
1:-31 statement 的备
1:61 statement 的大
1:-80 statement 的头
1:-96 statement 的好
1:30 statement 的姊
1:-61 statement 的姐
1:49 statement 的安
1:-64 statement 的实
1:33 statement 的家
1:68 statement 的宿
1:85 statement 的对
1:46 statement 的导
1:50 statement 的小
1:43 statement 的岗
1:50 statement 的工
1:33 statement 的差
1:83 statement 的年
1:52 statement 的床
1:48 statement 的府
1:31 statement 的康
1:-91 statement 的建
1:30 statement 的式
1:70 statement 的张
1:54 statement 的影
1:34 statement 的往
1:35 statement 的德
1:40 statement 的必
1:-67 statement 的情
1:55 statement 的意
1:63 statement 的感
1:54 statement 的戏
1:-94 statement 的成
1:46 statement 的托
1:60 statement 的执
1:39 statement 的技
1:61 statement 的指
1:72 statement 的操
1:-56 statement 的支
1:-30 statement 的教
1:69 statement 的数
1:70 statement 的新
1:-43 statement 的方
1:-84 statement 的无
1:-43 statement 的日
1:-54 statement 的旧
1:-45 statement 的朋
1:38 statement 的未
1:57 statement 的机
1:35 statement 的李
1:47 statement 的杏
1:-68 statement 的来
1:58 statement 的校
1:41 statement 的根
1:-57 statement 的桥
1:43 statement 的毕
1:41 statement 的汇
1:-53 statement 的活
1:37 statement 的派
1:58 statement 的牌
1:50 statement 的现
1:50 statement 的班
1:43 statement 的理
1:37 statement 的用
1:44 statement 的电
1:34 statement 的画
1:63 statement 的白
1:37 statement 的百
1:40 statement 的皮
1:33 statement 的目
1:-102 statement 的眼
1:-52 statement 的研
1:41 statement 的碧
1:57 statement 的示
1:32 statement 的社
1:50 statement 的突
1:49 statement 的笔
1:38 statement 的第
1:44 statement 的红
1:-66 statement 的结
1:38 statement 的缺
1:36 statement 的网
1:34 statement 的群
1:41 statement 的老
1:34 statement 的考
1:53 statement 的联
1:36 statement 的脚
1:62 statement 的艺
1:52 statement 的若
1:49 statement 的英
1:66 statement 的茶
1:54 statement 的草
1:74 statement 的落
1:-56 statement 的蜡
1:32 statement 的行
1:48 statement 的衔
1:56 statement 的衣
1:48 statement 的补
1:-80 statement 的认
1:-53 statement 的讲
1:64 statement 的试
1:-58 statement 的语
1:-71 statement 的说
1:-30 statement 的课
1:-75 statement 的谢
1:38 statement 的账
1:43 statement 的资
1:52 statement 的走
1:-57 statement 的路
1:-59 statement 的身
1:98 statement 的车
1:61 statement 的运
1:46 statement 的还
1:30 statement 的选
1:-46 statement 的通
1:61 statement 的那
1:41 statement 的部
1:49 statement 的采
1:42 statement 的重
1:70 statement 的错
1:76 statement 的难
1:34 statement 的集
1:-83 statement 的雨
1:69 statement 的青
1:60 statement 的音
1:56 statement 的预
1:85 statement 的领
1:68 statement 的食
1:-78 statement 的香
1:62 statement 的骨
1:52 statement 的高
1:32 statement 皆可
1:49 statement 皇甫
1:61 statement 皮球
1:34 statement 益一
1:35 statement 益人
1:64 statement 益基
1:-91 statement 益方
1:77 statement 盐井
1:66 statement 盐田
1:31 statement 盐菜
1:62 statement 监察
1:39 statement 监测
1:143 statement 监督
1:-77 statement 监考
1:44 statement 盖九
1:52 statement 盖全
1:83 statement 盖章
1:63 statement 盘,
1:63 statement 盘、
1:69 statement 盘。
1:-80 statement 盘一
1:53 statement 盘中
1:40 statement 盘寄
1:57 statement 盘建
1:60 statement 盟专
1:102 statement 盟主
1:31 statement 盟以
1:48 statement 盟名
1:104 statement 盟员
1:-52 statement 盟学
1:40 statement 盟守
1:-59 statement 盟庙
1:34 statement 盟徽
1:76 statement 盟接
1:40 statement 盟提
1:57 statement 盟校
1:47 statement 盟派
1:41 statement 盟级
1:44 statement 盟经
1:40 statement 盟置
1:60 statement 盟负
1:54 statement 盟配
1:47 statement 目$
1:36 statement 目,
1:42 statement 目1
1:-37 statement 目:
1:75 statement 目_
1:66 statement 目、
1:135 statement 目。
1:35 statement 目三
1:53 statement 目中
1:-67 statement 目为
1:57 statement 目公
1:69 statement 目内
1:-63 statement 目前
1:30 statement 目办
1:31 statement 目单
1:35 statement 目吸
1:47 statement 目并
1:-65 statement 目标
1:34 statement 目的
1:53 statement 目组
1:60 statement 目见
1:81 statement 盲校
1:45 statement 盲生
1:-79 statement 直)
1:72 statement 直到
1:35 statement 直学
1:90 statement 直属
1:115 statement 直播
1:54 statement 直机
1:43 statement 直没
1:31 statement 直笛
1:32 statement 直言
1:-82 statement 直达
1:34 statement 相$
1:43 statement 相,
1:35 statement 相传
1:-66 statement 相关
1:58 statement 相助
1:62 statement 相同
1:42 statement 相听
1:31 statement 相启
1:34 statement 相应
1:43 statement 相待
1:34 statement 相挑
1:30 statement 相接
1:-66 statement 相结
1:49 statement 相见
1:52 statement 相识
1:61 statement 相长
1:49 statement 盼借
1:57 statement 盼早
1:70 statement 盼望
1:-52 statement 盼着
1:34 statement 盼藉
1:47 statement 盼贵
1:38 statement 省、
1:56 statement 省中
1:80 statement 省二
1:59 statement 省城
1:53 statement 省实
1:52 statement 省援
1:98 statement 省教
1:47 statement 省电
1:38 statement 省示
1:80 statement 省立
1:31 statement 省第
1:51 statement 省级
1:60 statement 省考
1:30 statement 省赛
1:52 statement 省通
1:46 statement 省闽
1:41 statement 省队
1:50 statement 省音
1:-69 statement 眉_
1:61 statement 看$
1:51 statement 看,
1:30 statement 看:
1:-60 statement 看?
1:90 statement 看。
1:66 statement 看一
1:47 statement 看三
1:-61 statement 看今
1:42 statement 看作
1:-52 statement 看到
1:41 statement 看动
1:32 statement 看变
1:38 statement 看各
1:49 statement 看同
1:44 statement 看图
1:38 statement 看天
1:55 statement 看学
1:32 statement 看完
1:32 statement 看彼
1:31 statement 看我
1:47 statement 看教
1:59 statement 看海
1:50 statement 看清
1:39 statement 看牙
1:49 statement 看的
1:68 statement 看看
1:52 statement 看结
1:44 statement 看过
1:-71 statement 看进
1:48 statement 真。
1:39 statement 真软
1:45 statement 眼$
1:68 statement 眼县
1:-54 statement 眼睛
1:-55 statement 着$
1:48 statement 着,
1:72 statement 着。
1:39 statement 着写
1:30 statement 着学
1:42 statement 着屏
1:-107 statement 着平
1:-66 statement 着急
1:57 statement 着来
1:38 statement 着查
1:-67 statement 着爷
1:51 statement 着箱
1:43 statement 着绘
1:46 statement 着老
1:55 statement 着认
1:-47 statement 睛是
1:42 statement 睛都
1:32 statement 督$
1:58 statement 督,
1:65 statement 督。
1:74 statement 督协
1:81 statement 督双
1:-33 statement 督学
1:90 statement 督导
1:44 statement 督托
1:46 statement 督执
1:64 statement 督方
1:75 statement 督本
1:44 statement 督查
1:36 statement 督检
1:41 statement 督联
1:46 statement 督行
1:32 statement 督资
1:-67 statement 知。
1:32 statement 知》
1:49 statement 知书
1:62 statement 知如
1:32 statement 知教
1:42 statement 知秋
1:60 statement 知终
1:39 statement 矩$
1:36 statement 矩西
1:35 statement 短,
1:-89 statement 短、
1:-78 statement 短期
1:64 statement 短板
1:49 statement 短片
1:39 statement 短绌
1:51 statement 短缺
1:37 statement 短视
1:52 statement 短训
1:74 statement 石_
1:77 statement 石中
1:65 statement 石佛
1:88 statement 石县
1:46 statement 石园
1:32 statement 石国
1:117 statement 石坎
1:42 statement 石坑
1:44 statement 石坪
1:63 statement 石奖
1:52 statement 石小
1:58 statement 石山
1:56 statement 石岩
1:110 statement 石岭
1:40 statement 石径
1:91 statement 石板
1:55 statement 石校
1:66 statement 石桥
1:-109 statement 石梁
1:90 statement 石梯
1:77 statement 石榴
1:39 statement 石沟
1:-60 statement 石泉
1:32 statement 石涧
1:87 statement 石滩
1:52 statement 石盘
1:61 statement 石碇
1:61 statement 石镇
1:102 statement 石门
1:33 statement 矿务
1:51 statement 码。
1:39 statement 码就
1:46 statement 码由
1:47 statement 砂岭
1:89 statement 研$
1:36 statement 研,
1:58 statement 研2
1:46 statement 研:
1:48 statement 研、
1:53 statement 研。
1:51 statement 研一
1:84 statement 研不
1:32 statement 研习
1:82 statement 研修
1:31 statement 研发
1:90 statement 研员
1:43 statement 研固
1:60 statement 研处
1:60 statement 研学
1:124 statement 研室
1:47 statement 研报
1:38 statement 研日
1:67 statement 研每
1:30 statement 研聋
1:68 statement 研训
1:42 statement 研读
1:62 statement 研资
1:36 statement 破1
1:39 statement 破损
1:49 statement 础:
1:33 statement 础、
1:59 statement 础》
1:34 statement 础训
1:90 statement 硕士
1:36 statement 硬指
1:53 statement 确一
1:62 statement 确保
1:70 statement 确区
1:55 statement 确认
1:48 statement 碇角
1:39 statement 碍路
1:36 statement 碗工
1:75 statement 碧湖
1:42 statement 碧溪
1:47 statement 碰个
1:83 statement 碰头
1:86 statement 碱滩
1:78 statement 磐石
1:70 statement 磨一
1:44 statement 磨小
1:47 statement 磨怎
1:74 statement 磨村
1:72 statement 磨盘
1:75 statement 磨课
1:-30 statement 示,
1:-60 statement 示:
1:-65 statement 示了
1:46 statement 示四
1:32 statement 示图
1:30 statement 示感
1:43 statement 示教
1:41 statement 示活
1:117 statement 示范
1:-54 statement 示衷
1:30 statement 示见
1:46 statement 礼!
1:-52 statement 礼$
1:89 statement 礼。
1:35 statement 礼堂
1:40 statement 礼拜
1:-71 statement 社$
1:-120 statement 社会
1:59 statement 社借
1:-125 statement 社区
1:61 statement 社团
1:60 statement 社工
1:53 statement 社已
1:39 statement 社承
1:47 statement 社派
1:66 statement 社群
1:62 statement 社颁
1:-84 statement 祁老
1:71 statement 祁越
1:78 statement 祁连
1:53 statement 祝_
1:55 statement 祝好
1:-72 statement 祝小
1:-75 statement 祝期
1:30 statement 票:
1:36 statement 票。
1:31 statement 票公
1:31 statement 票及
1:31 statement 票各
1:54 statement 票由
1:37 statement 票的
1:52 statement 票选
1:39 statement 禀报
1:-64 statement 禁止
1:30 statement 福利
1:35 statement 福建
1:70 statement 福星
1:-72 statement 离_
1:-79 statement 离不
1:44 statement 离再
1:38 statement 离园
1:39 statement 离岗
1:42 statement 离岛
1:56 statement 离职
1:74 statement 禾丰
1:43 statement 禾云
1:47 statement 禾农
1:52 statement 禾创
1:59 statement 禾小
1:30 statement 禾幼
1:54 statement 禾派
1:42 statement 禾老
1:-66 statement 秀,
1:40 statement 秀、
1:43 statement 秀人
1:57 statement 秀师
1:40 statement 秀徒
1:42 statement 秀教
1:57 statement 秀毕
1:52 statement 秀率
1:40 statement 秀班
1:38 statement 秀的
1:44 statement 秀等
1:-78 statement 私帮
1:-70 statement 私自
1:30 statement 秋两
1:35 statement 秋初
1:-68 statement 秋天
1:77 statement 秋季
1:-79 statement 秋晚
1:46 statement 秋游
1:37 statement 秋节
1:56 statement 秋赛
1:58 statement 种子
1:45 statement 种植
1:35 statement 种费
1:88 statement 科$
1:55 statement 科,
1:45 statement 科2
1:-105 statement 科:
1:37 statement 科;
1:-96 statement 科_
1:-54 statement 科、
1:63 statement 科。
1:-104 statement 科一
1:74 statement 科上
1:-49 statement 科不
1:45 statement 科两
1:77 statement 科主
1:37 statement 科入
1:44 statement 科共
1:61 statement 科副
1:-99 statement 科医
1:52 statement 科各
1:32 statement 科合
1:32 statement 科同
1:56 statement 科均
1:55 statement 科基
1:75 statement 科处
1:43 statement 科备
1:34 statement 科大
1:49 statement 科实
1:40 statement 科审
1:-75 statement 科少
1:57 statement 科师
1:60 statement 科带
1:45 statement 科所
1:113 statement 科技
1:72 statement 科拟
1:42 statement 科指
1:-41 statement 科推
1:115 statement 科教
1:47 statement 科文
1:49 statement 科旧
1:42 statement 科普
1:30 statement 科林
1:47 statement 科汇
1:46 statement 科沈
1:51 statement 科派
1:52 statement 科监
1:73 statement 科研
1:32 statement 科竞
1:83 statement 科组
1:41 statement 科老
1:51 statement 科自
1:45 statement 科若
1:61 statement 科表
1:42 statement 科见
1:34 statement 科评
1:32 statement 科诊
1:48 statement 科负
1:63 statement 科达
1:56 statement 科遴
1:55 statement 科长
1:32 statement 科陈
1:62 statement 科院
1:66 statement 秘书
1:88 statement 租用
1:89 statement 租自
1:50 statement 租金
1:35 statement 积木
1:-59 statement 积极
1:57 statement 积石
1:53 statement 称$
1:90 statement 称,
1:137 statement 称:
1:37 statement 称E
1:66 statement 称“
1:45 statement 称、
1:44 statement 称与
1:32 statement 称丙
1:49 statement 称中
1:49 statement 称乙
1:55 statement 称乡
1:32 statement 称医
1:36 statement 称卫
1:30 statement 称县
1:47 statement 称号
1:30 statement 称山
1:33 statement 称我
1:42 statement 称教
1:39 statement 称时
1:35 statement 称海
1:48 statement 称由
1:50 statement 称甲
1:47 statement 移交
1:32 statement 移入
1:45 statement 移动
1:35 statement 移师
1:48 statement 移拨
1:43 statement 移植
1:30 statement 移训
1:75 statement 程$
1:84 statement 程,
1:31 statement 程3
1:58 statement 程_
1:33 statement 程、
1:78 statement 程。
1:61 statement 程《
1:89 statement 程一
1:41 statement 程中
1:-68 statement 程会
1:51 statement 程供
1:69 statement 程借
1:47 statement 程六
1:37 statement 程冬
1:47 statement 程出
1:33 statement 程分
1:48 statement 程协
1:46 statement 程单
1:69 statement 程发
1:60 statement 程学
1:44 statement 程师
1:-65 statement 程序
1:55 statement 程式
1:33 statement 程按
1:33 statement 程旁
1:-91 statement 程概
1:31 statement 程每
1:90 statement 程由
1:66 statement 程监
1:41 statement 程系
1:59 statement 程组
1:43 statement 程经
1:62 statement 程表
1:51 statement 程详
1:44 statement 程资
1:107 statement 稚园
1:63 statement 稻香
1:36 statement 稿$
1:-59 statement 稿,
1:-74 statement 稿:
1:62 statement 稿。
1:33 statement 稿邮
1:-71 statement 穆青
1:40 statement 究$
1:-91 statement 究(
1:57 statement 究,
1:47 statement 究。
1:-51 statement 究为
1:50 statement 究会
1:61 statement 究员
1:54 statement 究室
1:37 statement 究小
1:41 statement 究帮
1:73 statement 究所
1:69 statement 究生
1:-35 statement 究院
1:48 statement 穷亲
1:37 statement 空,
1:32 statement 空互
1:35 statement 空房
1:30 statement 空授
1:47 statement 空话
1:-46 statement 空送
1:64 statement 空间
1:47 statement 穿旧
1:52 statement 突出
1:51 statement 突破
1:-66 statement 窑坪
1:118 statement 窑小
1:66 statement 窗口
1:85 statement 窝口
1:-67 statement 窦校
1:37 statement 立$
1:38 statement 立;
1:-76 statement 立。
1:92 statement 立一
1:52 statement 立九
1:49 statement 立共
1:-79 statement 立助
1:65 statement 立启
1:59 statement 立图
1:43 statement 立大
1:54 statement 立学
1:46 statement 立带
1:40 statement 立帮
1:74 statement 立开
1:48 statement 立托
1:36 statement 立支
1:46 statement 立架
1:33 statement 立海
1:44 statement 立甫
1:53 statement 立留
1:86 statement 立约
1:49 statement 立行
1:42 statement 立足
1:46 statement 立项
1:51 statement 立领
1:47 statement 竖笛
1:-79 statement 站$
1:40 statement 站,
1:50 statement 站:
1:49 statement 站。
1:37 statement 站下
1:33 statement 站两
1:69 statement 站会
1:72 statement 站共
1:42 statement 站学
1:49 statement 站展
1:65 statement 站槐
1:71 statement 站消
1:36 statement 站班
1:67 statement 站的
1:56 statement 站石
1:69 statement 站碰
1:40 statement 站立
1:53 statement 站讲
1:32 statement 站转
1:48 statement 站错
1:52 statement 站集
1:62 statement 章$
1:79 statement 章)
1:60 statement 章,
1:57 statement 章。
1:53 statement 章之
1:-61 statement 章使
1:30 statement 章的
1:54 statement 章程
1:78 statement 章若
1:45 statement 童,
1:37 statement 童3
1:52 statement 童:
1:33 statement 童一
1:33 statement 童之
1:32 statement 童健
1:47 statement 童军
1:-80 statement 童彤
1:46 statement 童文
1:32 statement 童编
1:57 statement 童节
1:58 statement 童观
1:31 statement 童进
1:30 statement 童验
1:102 statement 端_
1:35 statement 端午
1:41 statement 端图
1:63 statement 端木
1:44 statement 端红
1:139 statement 竹坑
1:61 statement 竹坪
1:42 statement 竹子
1:65 statement 竹手
1:51 statement 竹林
1:-81 statement 竹溪
1:75 statement 竹笛
1:42 statement 竹老
1:-42 statement 笑$
1:-54 statement 笑了
1:42 statement 笔”
1:34 statement 笔、
1:56 statement 笔不
1:51 statement 笔友
1:-33 statement 笔记
1:57 statement 笛_
1:46 statement 笛。
1:33 statement 笛队
1:-73 statement 符合
1:32 statement 符者
1:151 statement 第1
1:76 statement 第2
1:97 statement 第3
1:43 statement 第4
1:54 statement 第5
1:61 statement 第6
1:90 statement 第一
1:48 statement 第七
1:-76 statement 第九
1:95 statement 第二
1:93 statement 第五
1:-59 statement 第十
1:80 statement 第四
1:69 statement 等。
1:36 statement 等一
1:-81 statement 等互
1:-77 statement 等以
1:50 statement 等县
1:-134 statement 等奖
1:-49 statement 等待
1:31 statement 等意
1:55 statement 等效
1:33 statement 等教
1:48 statement 等有
1:41 statement 等条
1:37 statement 等校
1:76 statement 等次
1:-75 statement 等活
1:52 statement 等级
1:-59 statement 等缺
1:60 statement 等职
1:40 statement 等购
1:-72 statement 等领
1:51 statement 筑公
1:30 statement 筑工
1:-87 statement 答:
1:77 statement 答应
1:70 statement 答疑
1:31 statement 答访
1:-78 statement 答辩
1:30 statement 策业
1:-92 statement 策提
1:59 statement 策略
1:36 statement 策继
1:35 statement 筹$
1:51 statement 筹,
1:64 statement 筹。
1:38 statement 筹主
1:49 statement 筹使
1:34 statement 筹协
1:52 statement 筹各
1:-47 statement 筹备
1:44 statement 筹措
1:61 statement 签,
1:50 statement 签。
1:51 statement 签到
1:-79 statement 签名
1:-79 statement 签字
)"sv,
    R"(1:30 statement 签就
1:43 statement 签师
1:-60 statement 签收
1:-59 statement 签约
1:60 statement 签署
1:68 statement 签订
1:64 statement 签购
1:73 statement 签过
1:33 statement 简$
1:31 statement 简,
1:-76 statement 简单
1:-59 statement 简历
1:46 statement 简报
1:37 statement 简易
1:53 statement 简称
1:44 statement 简章
1:46 statement 简素
1:63 statement 算,
1:-93 statement 算:
1:67 statement 算。
1:49 statement 算为
1:63 statement 算十
1:31 statement 算学
1:34 statement 算新
1:86 statement 算机
1:52 statement 算比
1:-52 statement 算账
1:83 statement 管:
1:65 statement 管。
1:47 statement 管一
1:58 statement 管专
1:-92 statement 管乐
1:35 statement 管事
1:53 statement 管副
1:-102 statement 管十
1:43 statement 管员
1:32 statement 管实
1:47 statement 管已
1:69 statement 管方
1:33 statement 管期
1:62 statement 管款
1:30 statement 管班
1:47 statement 管薛
1:61 statement 管部
1:71 statement 管领
1:-46 statement 箭》
1:62 statement 箱,
1:42 statement 箱”
1:-55 statement 箱。
1:60 statement 箱一
1:31 statement 箱两
1:70 statement 箱八
1:52 statement 箱到
1:41 statement 箱子
1:33 statement 箱托
1:53 statement 箱新
1:58 statement 箱每
1:52 statement 篇,
1:132 statement 篇。
1:59 statement 篇反
1:61 statement 篇发
1:49 statement 篇来
1:37 statement 篇课
1:80 statement 篮球
1:-72 statement 籍一
1:63 statement 籍学
1:70 statement 籍教
1:69 statement 籍梅
1:47 statement 籍管
1:34 statement 籍系
1:47 statement 籍证
1:-58 statement 米,
1:-80 statement 米。
1:38 statement 米文
1:34 statement 米是
1:-75 statement 米粥
1:-58 statement 米雪
1:76 statement 类似
1:-71 statement 类科
1:46 statement 类编
1:-77 statement 粉$
1:-62 statement 粉刷
1:49 statement 粟组
1:50 statement 粤北
1:-62 statement 粥、
1:56 statement 粮油
1:49 statement 粮站
1:51 statement 精品
1:59 statement 精密
1:34 statement 精干
1:-79 statement 精彩
1:57 statement 糖厂
1:78 statement 系$
1:57 statement 系,
1:56 statement 系、
1:60 statement 系。
1:40 statement 系不
1:34 statement 系与
1:-41 statement 系人
1:44 statement 系出
1:-72 statement 系务
1:58 statement 系协
1:-60 statement 系城
1:52 statement 系担
1:-104 statement 系收
1:77 statement 系教
1:49 statement 系方
1:40 statement 系派
1:42 statement 系讲
1:44 statement 系贵
1:46 statement 系随
1:48 statement 素云
1:32 statement 素养
1:39 statement 素来
1:46 statement 索证
1:38 statement 紧$
1:45 statement 紧,
1:-109 statement 紧急
1:90 statement 紫云
1:56 statement 紫荆
1:-43 statement 累计
1:69 statement 繁。
1:60 statement 红”
1:56 statement 红、
1:66 statement 红军
1:89 statement 红土
1:81 statement 红小
1:37 statement 红岩
1:40 statement 红工
1:92 statement 红柳
1:45 statement 红校
1:101 statement 红梅
1:74 statement 红石
1:59 statement 红薯
1:66 statement 红领
1:88 statement 约$
1:54 statement 约6
1:37 statement 约:
1:72 statement 约。
1:93 statement 约人
1:-45 statement 约仪
1:43 statement 约使
1:56 statement 约十
1:98 statement 约定
1:62 statement 约情
1:94 statement 约望
1:31 statement 约请
1:52 statement 约谈
1:-68 statement 约送
1:-49 statement 级$
1:47 statement 级(
1:38 statement 级)
1:85 statement 级_
1:48 statement 级“
1:47 statement 级。
1:50 statement 级上
1:41 statement 级不
1:58 statement 级两
1:113 statement 级中
1:-65 statement 级乙
1:39 statement 级互
1:60 statement 级以
1:-57 statement 级优
1:-81 statement 级全
1:33 statement 级升
1:40 statement 级及
1:45 statement 级各
1:63 statement 级名
1:-58 statement 级和
1:70 statement 级团
1:61 statement 级园
1:40 statement 级图
1:57 statement 级均
1:30 statement 级奖
1:91 statement 级学
1:48 statement 级实
1:47 statement 级小
1:43 statement 级师
1:51 statement 级干
1:54 statement 级建
1:43 statement 级当
1:43 statement 级技
1:-55 statement 级拨
1:59 statement 级教
1:34 statement 级数
1:30 statement 级新
1:60 statement 级每
1:44 statement 级毕
1:35 statement 级生
1:-36 statement 级的
1:46 statement 级线
1:77 statement 级组
1:69 statement 级经
1:45 statement 级结
1:32 statement 级美
1:50 statement 级职
1:74 statement 级讲
1:49 statement 级证
1:34 statement 级评
1:73 statement 级识
1:92 statement 级语
1:65 statement 级课
1:31 statement 级费
1:63 statement 级跟
1:41 statement 级部
1:32 statement 级音
1:33 statement 级领
1:55 statement 级骨
1:56 statement 纪$
1:36 statement 纪大
1:38 statement 纪委
1:-61 statement 纪录
1:93 statement 纪念
1:52 statement 纪检
1:54 statement 纪要
1:51 statement 纲。
1:34 statement 纳。
1:73 statement 纳入
1:80 statement 纳单
1:35 statement 纳学
1:35 statement 纳至
1:37 statement 纸,
1:61 statement 纸_
1:37 statement 纸自
1:58 statement 线,
1:41 statement 线2
1:-64 statement 线:
1:52 statement 线。
1:159 statement 线上
1:72 statement 线下
1:76 statement 线人
1:59 statement 线仅
1:-51 statement 线性
1:60 statement 线率
1:41 statement 线石
1:31 statement 线课
1:51 statement 线路
1:63 statement 练$
1:41 statement 练,
1:73 statement 练_
1:-47 statement 练。
1:56 statement 练一
1:45 statement 练两
1:32 statement 练习
1:52 statement 练五
1:34 statement 练住
1:42 statement 练半
1:32 statement 练厅
1:41 statement 练员
1:56 statement 练器
1:58 statement 练大
1:48 statement 练师
1:30 statement 练投
1:68 statement 练每
1:57 statement 练点
1:51 statement 练由
1:31 statement 练组
1:48 statement 练营
1:41 statement 练课
1:30 statement 练赴
1:34 statement 练车
1:34 statement 练随
1:31 statement 组$
1:93 statement 组,
1:-78 statement 组4
1:74 statement 组5
1:-46 statement 组:
1:79 statement 组_
1:93 statement 组。
1:-97 statement 组一
1:56 statement 组丁
1:-86 statement 组三
1:60 statement 组下
1:54 statement 组主
1:-91 statement 组二
1:59 statement 组保
1:42 statement 组共
1:-53 statement 组别
1:53 statement 组到
1:38 statement 组去
1:30 statement 组同
1:60 statement 组向
1:74 statement 组听
1:73 statement 组员
1:-50 statement 组四
1:105 statement 组团
1:37 statement 组建
1:54 statement 组成
1:-40 statement 组把
1:33 statement 组推
1:89 statement 组每
1:49 statement 组汇
1:48 statement 组汪
1:54 statement 组活
1:37 statement 组派
1:57 statement 组留
1:35 statement 组监
1:38 statement 组答
1:30 statement 组织
1:44 statement 组结
1:34 statement 组统
1:41 statement 组缔
1:54 statement 组老
1:-67 statement 组讨
1:35 statement 组谈
1:58 statement 组负
1:51 statement 组赴
1:38 statement 组配
1:54 statement 组里
1:87 statement 组长
1:38 statement 组队
1:38 statement 组陈
1:42 statement 组隔
1:31 statement 组非
1:-70 statement 细(
1:42 statement 细则
1:-64 statement 细节
1:45 statement 织:
1:51 statement 织一
1:62 statement 织学
1:38 statement 织师
1:47 statement 织教
1:47 statement 织村
1:37 statement 织红
1:-57 statement 织考
1:42 statement 织行
1:30 statement 织评
1:65 statement 织部
1:37 statement 织骨
1:68 statement 终止
1:52 statement 终由
1:48 statement 终结
1:39 statement 终考
1:43 statement 绌$
1:-54 statement 绍,
1:52 statement 绍卡
1:-108 statement 绍自
1:33 statement 经与
1:71 statement 经两
1:31 statement 经传
1:63 statement 经停
1:69 statement 经协
1:45 statement 经历
1:60 statement 经双
1:57 statement 经商
1:33 statement 经大
1:-47 statement 经废
1:55 statement 经开
1:-74 statement 经指
1:82 statement 经收
1:-60 statement 经校
1:30 statement 经甲
1:57 statement 经研
1:46 statement 经穿
1:84 statement 经营
1:59 statement 经议
1:32 statement 经货
1:-90 statement 经贸
1:136 statement 经费
1:37 statement 绑考
1:-68 statement 绑著
1:-46 statement 结$
1:37 statement 结,
1:-73 statement 结:
1:68 statement 结。
1:42 statement 结一
1:47 statement 结三
1:92 statement 结业
1:63 statement 结为
1:36 statement 结亲
1:41 statement 结伙
1:67 statement 结伴
1:43 statement 结冰
1:45 statement 结前
1:-72 statement 结合
1:-179 statement 结对
1:48 statement 结成
1:-102 statement 结盟
1:57 statement 结算
1:59 statement 结题
1:103 statement 绘本
1:68 statement 给,
1:69 statement 给:
1:30 statement 给;
1:52 statement 给。
1:61 statement 给三
1:45 statement 给两
1:34 statement 给乙
1:61 statement 给乡
1:-65 statement 给了
1:53 statement 给予
1:59 statement 给云
1:69 statement 给他
1:-35 statement 给你
1:36 statement 给出
1:55 statement 给受
1:44 statement 给后
1:50 statement 给国
1:41 statement 给大
1:71 statement 给学
1:55 statement 给孩
1:44 statement 给安
1:59 statement 给家
1:49 statement 给对
1:51 statement 给山
1:33 statement 给我
1:62 statement 给村
1:50 statement 给松
1:57 statement 给校
1:78 statement 给每
1:70 statement 给沙
1:36 statement 给爷
1:45 statement 给生
1:39 statement 给结
1:38 statement 给老
1:35 statement 给证
1:51 statement 给贵
1:-122 statement 给远
1:47 statement 给那
1:45 statement 给重
1:33 statement 给阅
1:70 statement 给驼
1:61 statement 给鹰
1:34 statement 给黔
1:53 statement 络人
1:48 statement 络协
1:57 statement 络向
1:54 statement 络员
1:56 statement 络处
1:39 statement 络时
1:38 statement 络本
1:58 statement 络由
1:44 statement 络电
1:83 statement 络直
1:48 statement 络给
1:37 statement 络训
1:40 statement 统;
1:134 statement 统一
1:62 statement 统器
1:-71 statement 统等
1:99 statement 统筹
1:66 statement 统考
1:-73 statement 统计
1:48 statement 统账
1:38 statement 统跑
1:38 statement 继承
1:35 statement 继教
1:46 statement 继续
1:-53 statement 绩,
1:40 statement 绩共
1:46 statement 绩分
1:-68 statement 绩单
1:34 statement 绩效
1:-51 statement 绩由
1:-67 statement 绩着
1:41 statement 绩纳
1:-76 statement 绩进
1:30 statement 绪教
1:31 statement 绪角
1:36 statement 续$
1:60 statement 续:
1:36 statement 续“
1:58 statement 续为
1:40 statement 续保
1:51 statement 续医
1:31 statement 续周
1:52 statement 续往
1:31 statement 续执
1:64 statement 续支
1:108 statement 续教
1:61 statement 续由
1:88 statement 续签
1:50 statement 续赠
1:68 statement 绳新
1:46 statement 维度
1:50 statement 维护
1:58 statement 绵薄
1:51 statement 缔结
1:59 statement 编,
1:39 statement 编《
1:54 statement 编主
1:79 statement 编写
1:32 statement 编出
1:81 statement 编制
1:39 statement 编印
1:143 statement 编号
1:73 statement 编成
1:-37 statement 编教
1:35 statement 编活
1:79 statement 编目
1:78 statement 编程
1:-49 statement 编辑
1:48 statement 编进
1:60 statement 缘慈
1:89 statement 缩小
1:30 statement 缩短
1:33 statement 缴付
1:38 statement 缴纳
1:62 statement 缴费
1:-59 statement 缺,
1:47 statement 缺。
1:78 statement 缺一
1:-77 statement 缺劳
1:38 statement 缺勤
1:39 statement 缺口
1:74 statement 缺少
1:48 statement 缺就
1:-52 statement 缺点
1:51 statement 缺的
1:35 statement 缺科
1:45 statement 缺考
1:75 statement 缺英
1:35 statement 缺课
1:53 statement 缺音
1:32 statement 网”
1:90 statement 网上
1:70 statement 网时
1:91 statement 网络
1:86 statement 网课
1:56 statement 罗咏
1:47 statement 罗小
1:33 statement 罗山
1:39 statement 罗校
1:53 statement 罗汉
1:90 statement 罗河
1:30 statement 置$
1:46 statement 置。
1:41 statement 置一
1:61 statement 置业
1:53 statement 置于
1:39 statement 置图
1:43 statement 置学
1:50 statement 置材
1:34 statement 置的
1:58 statement 置设
1:37 statement 置费
1:67 statement 署,
1:30 statement 署备
1:38 statement 署招
1:47 statement 署领
1:47 statement 羊幼
1:50 statement 羊滩
1:39 statement 羊职
1:-80 statement 羊角
1:-79 statement 美_
1:49 statement 美一
1:65 statement 美化
1:58 statement 美教
1:103 statement 美术
1:-51 statement 群$
1:45 statement 群,
1:37 statement 群工
1:48 statement 群文
1:47 statement 群派
1:45 statement 群里
1:80 statement 翔小
1:111 statement 翠屏
1:-75 statement 翠湖
1:-71 statement 翡翠
1:33 statement 翰匡
1:39 statement 翰林
1:34 statement 翰过
1:33 statement 翰送
1:30 statement 翰音
1:57 statement 翻一
1:-58 statement 翻山
1:66 statement 翻译
1:34 statement 老党
1:73 statement 老冉
1:46 statement 老化
1:70 statement 老宋
1:59 statement 老寨
1:40 statement 老将
1:57 statement 老师
1:33 statement 老带
1:81 statement 老年
1:44 statement 老教
1:56 statement 老渡
1:55 statement 老班
1:-71 statement 老耿
1:-128 statement 老邓
1:-82 statement 老郭
1:50 statement 老马
1:108 statement 老鸦
1:-98 statement 考$
1:49 statement 考,
1:-92 statement 考:
1:38 statement 考_
1:102 statement 考。
1:32 statement 考中
1:50 statement 考了
1:42 statement 考人
1:37 statement 考入
1:88 statement 考前
1:38 statement 考务
1:30 statement 考勤
1:37 statement 考卷
1:46 statement 考取
1:62 statement 考合
1:61 statement 考后
1:54 statement 考备
1:34 statement 考定
1:-31 statement 考察
1:59 statement 考就
1:67 statement 考工
1:54 statement 考平
1:57 statement 考待
1:-70 statement 考成
1:38 statement 考护
1:45 statement 考文
1:31 statement 考本
1:-91 statement 考核
1:41 statement 考生
1:60 statement 考的
1:41 statement 考研
1:55 statement 考级
1:35 statement 考虑
1:-59 statement 考表
1:60 statement 考证
1:49 statement 考评
1:37 statement 考选
1:-72 statement 考顺
1:-115 statement 考验
1:-89 statement 者$
1:-36 statement 者,
1:-34 statement 者:
1:57 statement 者三
1:72 statement 者为
1:-88 statement 者优
1:40 statement 者协
1:32 statement 者即
1:49 statement 者去
1:32 statement 者发
1:46 statement 者听
1:31 statement 者带
1:42 statement 者按
1:50 statement 者核
1:39 statement 者由
1:42 statement 者薪
1:-75 statement 者请
1:60 statement 者通
1:35 statement 耆宿
1:37 statement 而定
1:32 statement 而异
1:-63 statement 而捐
1:40 statement 而是
1:87 statement 耗材
1:30 statement 耳机
1:37 statement 耽误
1:-65 statement 耿家
1:-92 statement 耿直
1:51 statement 聊。
1:48 statement 聋学
1:34 statement 聋生
1:37 statement 职$
1:30 statement 职,
1:55 statement 职;
1:39 statement 职”
1:67 statement 职。
1:45 statement 职一
1:30 statement 职三
1:39 statement 职专
1:120 statement 职业
1:50 statement 职两
1:82 statement 职中
1:44 statement 职于
1:56 statement 职人
1:61 statement 职任
1:59 statement 职副
1:40 statement 职半
1:51 statement 职四
1:-72 statement 职工
1:63 statement 职干
1:68 statement 职心
1:30 statement 职成
1:48 statement 职教
1:41 statement 职数
1:63 statement 职校
1:46 statement 职满
1:49 statement 职硕
1:147 statement 职称
1:79 statement 职第
1:44 statement 职级
1:43 statement 职老
1:39 statement 职考
1:37 statement 职者
1:30 statement 职联
1:43 statement 职言
1:40 statement 职负
1:32 statement 职责
1:39 statement 职这
1:41 statement 职锻
1:90 statement 职高
1:50 statement 联举
1:33 statement 联借
1:36 statement 联出
1:125 statement 联合
1:32 statement 联拨
1:54 statement 联教
1:72 statement 联欢
1:126 statement 联盟
1:-128 statement 联系
1:115 statement 联络
1:38 statement 联网
1:34 statement 联考
1:74 statement 联赛
1:37 statement 聘,
1:48 statement 聘为
1:38 statement 聘周
1:30 statement 聘干
1:51 statement 聘教
1:-75 statement 聘期
1:38 statement 聘草
1:35 statement 聘请
1:31 statement 聘退
1:30 statement 聘高
1:-64 statement 聚共
1:36 statement 聚焦
1:40 statement 聪为
1:40 statement 聪二
1:70 statement 聪学
1:45 statement 聪挂
1:38 statement 聪无
1:-46 statement 肉$
1:-93 statement 肉包
1:43 statement 股$
1:55 statement 股、
1:38 statement 股。
1:45 statement 股份
1:34 statement 股会
1:36 statement 股办
1:40 statement 股周
1:37 statement 股室
1:30 statement 股每
1:35 statement 股牵
1:38 statement 股窗
1:44 statement 股负
1:57 statement 股造
1:41 statement 股配
1:57 statement 肩同
1:-88 statement 肯写
1:-49 statement 肯定
1:71 statement 育,
1:39 statement 育4
1:30 statement 育:
1:-60 statement 育;
1:-66 statement 育、
1:37 statement 育。
1:35 statement 育与
1:47 statement 育专
1:82 statement 育中
1:68 statement 育主
1:51 statement 育体
1:45 statement 育公
1:54 statement 育副
1:56 statement 育办
1:-49 statement 育十
1:53 statement 育厅
1:50 statement 育及
1:46 statement 育发
1:73 statement 育员
1:55 statement 育和
1:53 statement 育器
1:99 statement 育基
1:57 statement 育大
1:70 statement 育委
1:115 statement 育学
1:68 statement 育审
1:151 statement 育局
1:103 statement 育工
1:-51 statement 育帮
1:56 statement 育德
1:146 statement 育才
1:59 statement 育提
1:87 statement 育教
1:50 statement 育方
1:53 statement 育法
1:-59 statement 育理
1:66 statement 育用
1:42 statement 育的
1:70 statement 育督
1:55 statement 育研
1:-50 statement 育科
1:-88 statement 育等
1:50 statement 育系
1:76 statement 育红
1:68 statement 育组
1:42 statement 育署
1:66 statement 育老
1:63 statement 育英
1:59 statement 育蕾
1:49 statement 育装
1:64 statement 育计
1:73 statement 育质
1:73 statement 育部
1:39 statement 育随
1:55 statement 育集
1:-49 statement 背一
1:31 statement 背县
1:-92 statement 背我
1:39 statement 背景
1:62 statement 背特
1:51 statement 背着
1:30 statement 背药
1:-68 statement 胖妈
1:65 statement 胡杨
1:43 statement 胪列
1:52 statement 能一
1:34 statement 能力
1:38 statement 能合
1:44 statement 能大
1:-72 statement 能就
1:-72 statement 能平
1:-54 statement 能感
1:63 statement 能手
1:45 statement 能来
1:35 statement 能正
1:50 statement 能治
1:48 statement 能源
1:54 statement 能烘
1:35 statement 能独
1:47 statement 能的
1:46 statement 能看
1:34 statement 能研
1:41 statement 能社
1:44 statement 能竞
1:32 statement 能等
1:69 statement 能给
1:60 statement 能统
1:39 statement 能节
1:37 statement 能裁
1:48 statement 能课
1:52 statement 脉$
1:64 statement 脑2
1:92 statement 脑三
1:31 statement 脑二
1:34 statement 脑十
1:87 statement 脑四
1:38 statement 脚、
1:34 statement 脚》
1:71 statement 脚下
1:43 statement 脚点
1:37 statement 脱产
1:-58 statement 腊肉
1:-44 statement 腾出
1:56 statement 腾路
1:67 statement 膳宿
1:47 statement 膳杂
1:49 statement 膳食
1:60 statement 自1
1:-50 statement 自2
1:-88 statement 自5
1:83 statement 自9
1:32 statement 自一
1:59 statement 自三
1:-31 statement 自下
1:60 statement 自主
1:65 statement 自九
1:43 statement 自习
1:58 statement 自付
1:59 statement 自伤
1:-115 statement 自八
1:47 statement 自制
1:-55 statement 自办
1:67 statement 自十
1:55 statement 自去
1:52 statement 自县
1:33 statement 自发
1:68 statement 自圣
1:59 statement 自备
1:-103 statement 自己
1:85 statement 自建
1:65 statement 自开
1:56 statement 自我
1:39 statement 自抓
1:66 statement 自明
1:55 statement 自治
1:-77 statement 自清
1:65 statement 自然
1:-38 statement 自理
1:32 statement 自登
1:34 statement 自的
1:51 statement 自盖
1:67 statement 自筹
1:-56 statement 自签
1:43 statement 自终
1:-54 statement 自行
1:31 statement 自选
1:46 statement 自闭
1:52 statement 自陇
1:60 statement 自飞
1:34 statement 自驾
1:31 statement 至$
1:99 statement 至1
1:96 statement 至2
1:45 statement 至3
1:45 statement 至5
1:41 statement 至6
1:75 statement 至7
1:-48 statement 至9
1:-56 statement 至七
1:81 statement 至三
1:61 statement 至中
1:67 statement 至乙
1:63 statement 至二
1:67 statement 至于
1:58 statement 至五
1:-78 statement 至今
1:-50 statement 至六
1:74 statement 至十
1:61 statement 至四
1:52 statement 至埔
1:-52 statement 至学
1:69 statement 至实
1:-48 statement 至尊
1:61 statement 至少
1:54 statement 至本
1:-81 statement 至次
1:37 statement 至省
1:32 statement 至竹
1:73 statement 至第
1:39 statement 致$
1:-84 statement 致以
1:33 statement 致同
1:69 statement 致敬
1:-45 statement 致电
1:33 statement 致认
1:40 statement 致赞
1:60 statement 致赠
1:-74 statement 舌,
1:37 statement 舍$
1:69 statement 舍,
1:67 statement 舍。
1:78 statement 舍寄
1:52 statement 舍每
1:39 statement 舍热
1:47 statement 舍租
1:63 statement 舍管
1:48 statement 舍美
1:-60 statement 舍腾
1:-82 statement 舞,
1:89 statement 舞蹈
1:-62 statement 航$
1:63 statement 航园
1:52 statement 航学
1:-46 statement 航教
1:30 statement 航运
1:67 statement 般不
1:-73 statement 船借
1:30 statement 船运
1:32 statement 艇教
1:43 statement 良记
1:67 statement 艰苦
1:-49 statement 色U
1:44 statement 色。
1:-93 statement 色》
1:-53 statement 色加
1:47 statement 色社
1:33 statement 色项
1:34 statement 艺$
1:73 statement 艺_
1:35 statement 艺两
1:-78 statement 艺四
1:50 statement 艺师
1:119 statement 艺术
1:49 statement 艺班
1:81 statement 节$
1:-101 statement 节,
1:72 statement 节;
1:122 statement 节_
1:43 statement 节”
1:97 statement 节。
1:58 statement 节《
1:35 statement 节三
1:64 statement 节上
1:58 statement 节不
1:-64 statement 节两
1:35 statement 节互
1:-32 statement 节以
1:45 statement 节供
1:35 statement 节假
1:42 statement 节公
1:63 statement 节前
1:36 statement 节后
1:35 statement 节国
1:60 statement 节在
1:37 statement 节城
1:44 statement 节复
1:37 statement 节学
1:47 statement 节展
1:97 statement 节数
1:36 statement 节汇
1:34 statement 节目
1:53 statement 节研
1:-38 statement 节示
1:66 statement 节线
1:88 statement 节网
1:50 statement 节联
1:59 statement 节英
1:63 statement 节请
1:131 statement 节课
1:65 statement 节走
1:51 statement 节邀
1:40 statement 节高
1:-77 statement 芒草
1:84 statement 芦中
1:55 statement 芦塘
1:68 statement 芦花
1:51 statement 芦苇
1:-53 statement 花。
1:49 statement 花中
1:-83 statement 花卷
1:54 statement 花哨
1:69 statement 花园
1:69 statement 花婆
1:100 statement 花屿
1:52 statement 花希
1:-72 statement 花开
1:70 statement 花样
1:67 statement 花沟
1:62 statement 花派
1:98 statement 花港
1:58 statement 花老
1:47 statement 苇、
1:38 statement 苇荡
1:63 statement 苍梧
1:-67 statement 苏。
1:55 statement 苏里
1:30 statement 苗$
1:-94 statement 苗五
1:48 statement 苗保
1:80 statement 苗园
1:59 statement 苗子
1:88 statement 苗岭
1:52 statement 苗幼
1:56 statement 苗承
1:38 statement 苗接
1:-78 statement 苗木
1:43 statement 苗的
1:39 statement 苗舞
1:30 statement 苗青
1:78 statement 苡安
1:32 statement 若兰
1:54 statement 若可
1:86 statement 若翰
1:43 statement 若能
1:45 statement 若身
1:39 statement 若邮
1:65 statement 苦边
1:-97 statement 英_
1:38 statement 英小
1:80 statement 英才
1:62 statement 英教
1:116 statement 英文
1:33 statement 英示
1:72 statement 英语
1:52 statement 范$
1:50 statement 范)
1:38 statement 范,
1:46 statement 范。
1:33 statement 范三
1:66 statement 范专
1:30 statement 范之
1:35 statement 范园
1:-94 statement 范围
1:77 statement 范大
1:86 statement 范学
1:70 statement 范小
1:43 statement 范授
1:41 statement 范教
1:30 statement 范本
1:47 statement 范校
1:75 statement 范游
1:41 statement 范课
1:33 statement 范附
1:45 statement 范院
1:-65 statement 茄牛
1:40 statement 茅村
1:46 statement 茶》
1:-50 statement 茶叶
1:59 statement 茶园
1:43 statement 茶垭
1:-65 statement 茶水
1:60 statement 茶老
1:61 statement 荆艺
1:-54 statement 草。
1:31 statement 草合
1:88 statement 草坝
1:86 statement 草坡
1:35 statement 草拟
1:60 statement 草木
1:-68 statement 草船
1:75 statement 荐,
1:-47 statement 荐、
1:-50 statement 荐。
1:65 statement 荐专
1:54 statement 荐五
1:55 statement 荐作
1:-88 statement 荐信
1:51 statement 荐毕
1:46 statement 荐的
1:47 statement 荐石
1:-59 statement 荐选
1:33 statement 荐黔
1:37 statement 荡县
1:57 statement 荫县
1:71 statement 荫小
1:-61 statement 荫社
1:-74 statement 药。
1:30 statement 药箱
1:-76 statement 荷塘
1:34 statement 莅校
1:37 statement 莫名
1:-65 statement 莫离
1:84 statement 莲塘
1:50 statement 莲花
1:45 statement 获交
1:-73 statement 获优
1:-50 statement 获奖
1:64 statement 获派
1:40 statement 获评
1:38 statement 获赠
1:61 statement 获远
1:39 statement 菜单
1:-90 statement 菜周
1:44 statement 菜谱
1:-85 statement 萌老
1:79 statement 营$
1:89 statement 营,
1:38 statement 营:
1:54 statement 营;
1:89 statement 营。
1:59 statement 营一
1:93 statement 营中
1:38 statement 营同
1:41 statement 营小
1:66 statement 营教
1:38 statement 营研
1:40 statement 落$
1:40 statement 落。
1:82 statement 落实
1:36 statement 落的
1:118 statement 落雁
1:42 statement 落马
1:37 statement 著。
1:-75 statement 著一
1:57 statement 著办
1:-76 statement 著正
1:32 statement 著鼓
1:34 statement 葡学
1:54 statement 葡文
1:83 statement 蒋、
1:-60 statement 蒋老
1:38 statement 蒙古
1:37 statement 蒙此
1:-52 statement 蒙贵
1:53 statement 蒲塘
1:47 statement 蒸柜
1:48 statement 蓝$
1:69 statement 蓝、
1:61 statement 蓝天
1:67 statement 蓝田
1:48 statement 蓝结
1:38 statement 蕾园
1:40 statement 蕾幼
1:68 statement 薄。
1:87 statement 薄弱
1:70 statement 薛家
1:45 statement 薛校
1:41 statement 薪俸
1:33 statement 薪酬
1:40 statement 薯机
1:34 statement 藉此
1:42 statement 藏书
1:53 statement 藏工
1:58 statement 藏队
1:35 statement 虎的
1:58 statement 虑$
1:57 statement 虑。
1:34 statement 虚拟
1:-66 statement 虚的
1:-77 statement 虫害
1:44 statement 虹文
1:33 statement 虹桥
1:-56 statement 蚁搬
1:-62 statement 蚂蚁
1:49 statement 蜂短
1:-91 statement 蜡烛
1:77 statement 融合
1:-47 statement 行$
1:102 statement 行,
1:79 statement 行:
1:148 statement 行。
1:71 statement 行一
1:51 statement 行业
1:-58 statement 行了
1:48 statement 行予
1:-84 statement 行分
1:83 statement 行动
1:-64 statement 行十
1:66 statement 行合
1:60 statement 行同
1:-46 statement 行商
1:67 statement 行园
1:-100 statement 行夏
1:86 statement 行安
1:54 statement 行成
1:65 statement 行我
1:35 statement 行捆
1:30 statement 行教
1:38 statement 行月
1:71 statement 行校
1:51 statement 行检
1:59 statement 行欢
1:32 statement 行登
1:101 statement 行的
1:-113 statement 行社
1:66 statement 行程
1:-67 statement 行第
1:47 statement 行组
1:-97 statement 行结
1:34 statement 行联
1:-93 statement 行车
1:-60 statement 行通
1:-99 statement 行销
1:42 statement 行间
1:63 statement 衔学
1:113 statement 衔接
1:32 statement 街听
1:96 statement 街小
1:64 statement 街道
1:70 statement 衡$
1:45 statement 衡发
1:-83 statement 衡律
1:45 statement 衡量
1:60 statement 衣,
1:58 statement 衣3
1:-67 statement 衣、
1:-63 statement 衣。
1:48 statement 衣房
1:-46 statement 衣服
1:42 statement 补上
1:52 statement 补充
1:97 statement 补助
1:35 statement 补政
1:52 statement 补救
1:42 statement 补足
1:61 statement 补齐
1:52 statement 表$
1:-81 statement 表,
1:55 statement 表2
1:39 statement 表4
1:86 statement 表:
1:-86 statement 表_
1:52 statement 表、
1:-87 statement 表一
1:64 statement 表中
1:32 statement 表乙
1:55 statement 表于
1:75 statement 表共
1:54 statement 表冲
1:70 statement 表列
1:44 statement 表单
1:45 statement 表口
1:-69 statement 表周
1:-76 statement 表团
1:42 statement 表应
1:-84 statement 表按
1:48 statement 表文
1:40 statement 表日
1:-60 statement 表明
1:90 statement 表格
1:34 statement 表欣
1:66 statement 表每
1:-67 statement 表演
1:35 statement 表现
1:48 statement 表由
1:-67 statement 表示
1:57 statement 表编
1:65 statement 表自
1:38 statement 表论
1:38 statement 表送
1:-49 statement 表队
1:-52 statement 衷心
1:54 statement 袋和
1:-111 statement 袋米
1:56 statement 袖生
1:45 statement 袖营
1:43 statement 被、
1:40 statement 被三
1:84 statement 被帮
1:61 statement 被托
1:-69 statement 被派
1:46 statement 裁判
1:33 statement 裁夺
1:55 statement 裁定
1:-68 statement 裂的
1:45 statement 装。
1:32 statement 装厂
1:52 statement 装备
1:45 statement 装好
1:65 statement 装款
1:44 statement 装满
1:50 statement 装订
1:56 statement 装设
1:43 statement 装配
1:50 statement 装饮
1:41 statement 西$
1:59 statement 西一
1:94 statement 西乡
1:53 statement 西关
1:34 statement 西县
1:64 statement 西城
1:52 statement 西岭
1:56 statement 西幼
1:119 statement 西沟
1:63 statement 西环
1:42 statement 西部
1:61 statement 西镇
1:41 statement 要一
1:51 statement 要三
1:-50 statement 要不
1:40 statement 要与
1:42 statement 要为
1:-58 statement 要买
1:52 statement 要五
1:34 statement 要人
1:51 statement 要从
1:-78 statement 要保
1:37 statement 要入
1:55 statement 要再
1:-72 statement 要增
1:46 statement 要帮
1:-52 statement 要抓
1:-91 statement 要提
1:50 statement 要时
1:-41 statement 要是
1:41 statement 要有
1:40 statement 要来
1:32 statement 要派
1:-82 statement 要点
1:-68 statement 要珍
1:73 statement 要的
1:41 statement 要第
1:51 statement 要紧
1:35 statement 要经
1:37 statement 要讲
1:41 statement 要负
1:-71 statement 要走
1:31 statement 要达
1:35 statement 要这
1:-91 statement 覃婶
1:81 statement 覆日
1:61 statement 覆盖
1:85 statement 见。
1:48 statement 见》
1:48 statement 见不
1:105 statement 见习
1:58 statement 见后
1:-82 statement 见孩
1:60 statement 见杂
1:87 statement 见证
1:62 statement 见附
1:74 statement 见面
1:43 statement 观$
1:70 statement 观了
1:89 statement 观察
1:45 statement 观摩
1:-92 statement 观礼
1:31 statement 观科
1:32 statement 观访
1:88 statement 观课
1:48 statement 规。
1:82 statement 规划
1:82 statement 规定
1:46 statement 规损
1:52 statement 规矩
1:31 statement 规章
1:61 statement 规管
1:57 statement 视$
1:58 statement 视像
1:39 statement 视农
1:49 statement 视台
1:32 statement 视大
1:-95 statement 视委
1:32 statement 视察
1:61 statement 视导
1:58 statement 视率
1:44 statement 视艺
1:34 statement 视觉
1:47 statement 视计
1:62 statement 视讯
1:62 statement 视课
1:112 statement 视频
1:54 statement 览。
1:33 statement 览中
1:32 statement 觉提
1:54 statement 角,
1:39 statement 角1
1:58 statement 角、
1:36 statement 角书
1:56 statement 角募
1:54 statement 角园
1:81 statement 角塘
1:-94 statement 角山
1:61 statement 角幼
1:46 statement 角教
1:40 statement 解”
1:53 statement 解。
1:55 statement 解决
1:58 statement 解剖
1:-78 statement 解员
1:-71 statement 解放
1:-76 statement 言$
1:-117 statement 言,
1:-83 statement 言:
1:35 statement 言发
1:30 statement 言得
1:48 statement 言摘
1:70 statement 言语
1:38 statement 言课
1:73 statement 计$
1:-52 statement 计1
1:-51 statement 计4
1:32 statement 计5
1:36 statement 计:
1:-70 statement 计_
1:41 statement 计、
1:38 statement 计三
1:54 statement 计不
1:32 statement 计两
1:93 statement 计入
1:61 statement 计八
1:121 statement 计划
1:50 statement 计十
1:34 statement 计发
1:39 statement 计学
1:55 statement 计师
1:36 statement 计库
1:-64 statement 计报
1:-106 statement 计数
1:47 statement 计机
1:37 statement 计校
1:93 statement 计画
1:39 statement 计社
1:61 statement 计算
1:34 statement 计表
1:56 statement 计财
1:54 statement 订,
1:72 statement 订。
1:36 statement 订《
1:31 statement 订个
1:51 statement 订于
1:31 statement 订出
1:33 statement 订后
1:49 statement 订地
1:47 statement 订师
1:31 statement 订带
1:67 statement 订本
1:53 statement 订校
1:35 statement 订立
1:40 statement 订章
1:39 statement 订结
1:50 statement 订购
1:36 statement 认。
1:49 statement 认下
1:-84 statement 认为
1:-47 statement 认准
1:-118 statement 认同
1:58 statement 认名
1:63 statement 认学
1:51 statement 认定
1:40 statement 认得
1:41 statement 认我
1:51 statement 认捐
1:65 statement 认真
1:-77 statement 认识
1:54 statement 认领
1:64 statement 讨$
1:65 statement 讨,
1:-53 statement 讨。
1:58 statement 讨一
1:56 statement 讨会
1:58 statement 讨课
1:40 statement 让两
1:55 statement 让农
1:-46 statement 让孩
1:51 statement 让小
1:41 statement 让德
)"sv,
    R"(1:33 statement 让校
1:40 statement 让每
1:73 statement 训$
1:34 statement 训(
1:40 statement 训-
1:40 statement 训2
1:32 statement 训6
1:68 statement 训:
1:-55 statement 训;
1:49 statement 训。
1:64 statement 训一
1:-86 statement 训三
1:59 statement 训中
1:40 statement 训乙
1:56 statement 训二
1:51 statement 训十
1:54 statement 训台
1:43 statement 训后
1:30 statement 训吴
1:79 statement 训员
1:34 statement 训四
1:71 statement 训基
1:59 statement 训处
1:36 statement 训学
1:71 statement 训室
1:57 statement 训导
1:39 statement 训工
1:41 statement 训急
1:66 statement 训教
1:47 statement 训方
1:46 statement 训时
1:44 statement 训校
1:49 statement 训楼
1:-30 statement 训班
1:31 statement 训由
1:68 statement 训的
1:55 statement 训科
1:123 statement 训练
1:41 statement 训经
1:36 statement 训老
1:40 statement 训营
1:44 statement 训证
1:55 statement 训费
1:64 statement 训车
1:35 statement 训辅
1:48 statement 训项
1:76 statement 议,
1:53 statement 议1
1:-45 statement 议:
1:-68 statement 议。
1:-51 statement 议一
1:-32 statement 议三
1:41 statement 议书
1:45 statement 议予
1:33 statement 议事
1:48 statement 议传
1:75 statement 议决
1:48 statement 议出
1:-73 statement 议历
1:50 statement 议各
1:76 statement 议同
1:47 statement 议向
1:60 statement 议听
1:77 statement 议四
1:-81 statement 议多
1:63 statement 议委
1:88 statement 议定
1:-72 statement 议室
1:47 statement 议开
1:60 statement 议所
1:79 statement 议明
1:-71 statement 议有
1:34 statement 议期
1:42 statement 议未
1:40 statement 议机
1:75 statement 议正
1:-109 statement 议沙
1:46 statement 议由
1:91 statement 议的
1:68 statement 议确
1:47 statement 议签
1:35 statement 议者
1:40 statement 议认
1:88 statement 议议
1:62 statement 议课
1:57 statement 议过
1:-61 statement 议通
1:50 statement 议题
1:-105 statement 讯(
1:-51 statement 讯1
1:64 statement 讯两
1:63 statement 讯共
1:-108 statement 讯员
1:65 statement 讯地
1:52 statement 讯学
1:76 statement 讯教
1:59 statement 讯科
1:58 statement 讯通
1:46 statement 记$
1:35 statement 记1
1:-52 statement 记:
1:-60 statement 记、
1:-71 statement 记。
1:75 statement 记于
1:54 statement 记入
1:40 statement 记到
1:-85 statement 记功
1:35 statement 记同
1:-49 statement 记和
1:49 statement 记嘉
1:-56 statement 记在
1:-49 statement 记就
1:-43 statement 记录
1:-63 statement 记得
1:83 statement 记着
1:43 statement 记继
1:-91 statement 记者
1:58 statement 记造
1:93 statement 讲$
1:55 statement 讲,
1:73 statement 讲:
1:44 statement 讲_
1:41 statement 讲“
1:78 statement 讲。
1:74 statement 讲一
1:-81 statement 讲了
1:39 statement 讲人
1:49 statement 讲低
1:77 statement 讲听
1:44 statement 讲坛
1:34 statement 讲学
1:74 statement 讲家
1:129 statement 讲师
1:65 statement 讲幼
1:87 statement 讲怎
1:62 statement 讲授
1:42 statement 讲教
1:38 statement 讲明
1:34 statement 讲求
1:-69 statement 讲病
1:58 statement 讲端
1:45 statement 讲解
1:40 statement 讲讲
1:-30 statement 讲题
1:-122 statement 许多
1:69 statement 论,
1:34 statement 论与
1:53 statement 论坛
1:64 statement 论并
1:79 statement 论文
1:47 statement 论男
1:40 statement 论证
1:42 statement 论赛
1:-58 statement 论通
1:54 statement 设$
1:63 statement 设,
1:48 statement 设:
1:56 statement 设“
1:88 statement 设三
1:30 statement 设专
1:47 statement 设主
1:35 statement 设分
1:-67 statement 设办
1:61 statement 设医
1:35 statement 设双
1:56 statement 设同
1:139 statement 设备
1:52 statement 设委
1:57 statement 设幼
1:43 statement 设提
1:45 statement 设方
1:33 statement 设暑
1:72 statement 设的
1:39 statement 设硬
1:38 statement 设社
1:46 statement 设科
1:-53 statement 设立
1:42 statement 设第
1:30 statement 设联
1:48 statement 设选
1:60 statement 设配
1:-52 statement 访,
1:39 statement 访:
1:84 statement 访不
1:101 statement 访两
1:44 statement 访之
1:30 statement 访二
1:-49 statement 访五
1:40 statement 访交
1:43 statement 访前
1:-86 statement 访学
1:49 statement 访展
1:75 statement 访并
1:57 statement 访技
1:50 statement 访时
1:30 statement 访松
1:33 statement 访满
1:33 statement 访瑶
1:32 statement 访等
1:39 statement 访行
1:-105 statement 访视
1:-54 statement 访谈
1:43 statement 访问
1:-79 statement 证,
1:37 statement 证:
1:69 statement 证。
1:47 statement 证一
1:66 statement 证书
1:38 statement 证仪
1:57 statement 证使
1:61 statement 证制
1:61 statement 证单
1:54 statement 证地
1:34 statement 证培
1:68 statement 证处
1:47 statement 证并
1:-64 statement 证据
1:47 statement 证教
1:61 statement 证明
1:38 statement 证由
1:32 statement 证结
1:-69 statement 证者
1:61 statement 证费
1:59 statement 评$
1:82 statement 评,
1:-56 statement 评2
1:71 statement 评优
1:70 statement 评会
1:117 statement 评估
1:79 statement 评先
1:54 statement 评出
1:33 statement 评分
1:-97 statement 评委
1:32 statement 评审
1:54 statement 评并
1:50 statement 评比
1:41 statement 评特
1:67 statement 评职
1:35 statement 评聘
1:-32 statement 评议
1:50 statement 评语
1:-49 statement 评课
1:47 statement 评选
1:-50 statement 识,
1:35 statement 识:
1:52 statement 识_
1:-52 statement 识、
1:-52 statement 识。
1:52 statement 识于
1:87 statement 识字
1:43 statement 识山
1:-78 statement 诉:
1:49 statement 诉我
1:-100 statement 诊,
1:88 statement 诊。
1:52 statement 诊一
1:91 statement 诊断
1:64 statement 词典
1:46 statement 译服
1:67 statement 译社
1:36 statement 试,
1:-91 statement 试:
1:47 statement 试。
1:65 statement 试一
1:-74 statement 试全
1:57 statement 试分
1:84 statement 试卷
1:-67 statement 试定
1:-55 statement 试教
1:-87 statement 试时
1:37 statement 试讲
1:52 statement 试过
1:70 statement 试院
1:43 statement 试题
1:42 statement 诗$
1:-101 statement 诗,
1:-78 statement 诚征
1:-68 statement 诚挚
1:70 statement 诚相
1:-63 statement 话,
1:-60 statement 话:
1:53 statement 话_
1:36 statement 话|
1:-47 statement 话。
1:50 statement 话一
1:-39 statement 话二
1:-54 statement 话保
1:-60 statement 话像
1:44 statement 话十
1:35 statement 话另
1:52 statement 话培
1:-69 statement 话的
1:56 statement 话答
1:57 statement 话里
1:44 statement 话附
1:53 statement 询,
1:33 statement 询价
1:47 statement 询室
1:45 statement 该暖
1:70 statement 该校
1:51 statement 该院
1:47 statement 详见
1:46 statement 语$
1:67 statement 语3
1:-54 statement 语:
1:-145 statement 语_
1:65 statement 语|
1:65 statement 语。
1:49 statement 语一
1:30 statement 语三
1:43 statement 语中
1:30 statement 语口
1:53 statement 语听
1:75 statement 语和
1:54 statement 语四
1:112 statement 语学
1:57 statement 语导
1:56 statement 语小
1:59 statement 语教
1:52 statement 语数
1:84 statement 语治
1:43 statement 语直
1:49 statement 语短
1:42 statement 语系
1:82 statement 语组
1:64 statement 语老
1:61 statement 语营
1:-56 statement 语言
1:36 statement 语训
1:119 statement 语课
1:44 statement 误了
1:44 statement 误餐
1:-48 statement 说,
1:-59 statement 说。
1:-44 statement 说不
1:-71 statement 说什
1:-97 statement 说你
1:65 statement 说好
1:69 statement 说定
1:-55 statement 说想
1:63 statement 说故
1:121 statement 说明
1:-117 statement 说话
1:65 statement 说课
1:57 statement 说贵
1:40 statement 说起
1:30 statement 请,
1:-74 statement 请、
1:79 statement 请。
1:56 statement 请一
1:48 statement 请三
1:66 statement 请主
1:52 statement 请乌
1:54 statement 请于
1:-89 statement 请交
1:-64 statement 请人
1:-46 statement 请低
1:126 statement 请你
1:-65 statement 请值
1:-49 statement 请假
1:47 statement 请函
1:-56 statement 请助
1:44 statement 请勿
1:-59 statement 请各
1:44 statement 请后
1:64 statement 请回
1:55 statement 请在
1:32 statement 请塔
1:-86 statement 请大
1:38 statement 请妇
1:-80 statement 请媒
1:51 statement 请寄
1:65 statement 请将
1:57 statement 请市
1:42 statement 请总
1:78 statement 请提
1:30 statement 请本
1:53 statement 请来
1:51 statement 请杨
1:34 statement 请查
1:55 statement 请毋
1:30 statement 请江
1:46 statement 请河
1:80 statement 请派
1:33 statement 请海
1:33 statement 请的
1:64 statement 请省
1:45 statement 请红
1:-76 statement 请组
1:36 statement 请联
1:39 statement 请表
1:-76 statement 请走
1:36 statement 请进
1:31 statement 请销
1:30 statement 请附
1:60 statement 请随
1:51 statement 请麦
1:56 statement 诺为
1:77 statement 诺如
1:49 statement 诺撒
1:43 statement 诺每
1:45 statement 诺资
1:39 statement 读,
1:38 statement 读”
1:81 statement 读。
1:62 statement 读一
1:-87 statement 读七
1:60 statement 读乐
1:82 statement 读书
1:38 statement 读册
1:37 statement 读凡
1:-89 statement 读到
1:-81 statement 读周
1:-74 statement 读四
1:43 statement 读在
1:37 statement 读存
1:50 statement 读学
1:39 statement 读师
1:59 statement 读推
1:76 statement 读教
1:63 statement 读本
1:41 statement 读物
1:71 statement 读甲
1:49 statement 读的
1:72 statement 读磐
1:54 statement 读策
1:61 statement 读课
1:45 statement 读贵
1:52 statement 课$
1:44 statement 课(
1:153 statement 课,
1:62 statement 课2
1:114 statement 课3
1:140 statement 课4
1:-55 statement 课5
1:50 statement 课6
1:-44 statement 课8
1:55 statement 课:
1:57 statement 课;
1:44 statement 课”
1:44 statement 课、
1:60 statement 课。
1:-59 statement 课《
1:98 statement 课一
1:55 statement 课七
1:34 statement 课下
1:111 statement 课不
1:36 statement 课与
1:109 statement 课两
1:35 statement 课五
1:50 statement 课人
1:115 statement 课件
1:78 statement 课例
1:60 statement 课全
1:59 statement 课八
1:63 statement 课六
1:40 statement 课凑
1:75 statement 课到
1:46 statement 课双
1:-57 statement 课合
1:-87 statement 课后
1:47 statement 课外
1:-78 statement 课好
1:35 statement 课宜
1:53 statement 课室
1:34 statement 课建
1:39 statement 课开
1:54 statement 课异
1:44 statement 课总
1:-33 statement 课我
1:42 statement 课文
1:35 statement 课时
1:42 statement 课春
1:57 statement 课本
1:43 statement 课来
1:46 statement 课标
1:38 statement 课江
1:30 statement 课率
1:72 statement 课用
1:66 statement 课由
1:69 statement 课的
1:107 statement 课程
1:-72 statement 课笔
1:97 statement 课组
1:52 statement 课给
1:88 statement 课表
1:47 statement 课要
1:40 statement 课观
1:33 statement 课视
1:53 statement 课议
1:-51 statement 课评
1:52 statement 课资
1:54 statement 课软
1:32 statement 课进
1:40 statement 课连
1:65 statement 课送
1:54 statement 课通
1:38 statement 课酬
1:-52 statement 课铃
1:-75 statement 课间
1:56 statement 谁:
1:-103 statement 谁有
1:-58 statement 调:
1:141 statement 调。
1:33 statement 调两
1:58 statement 调中
1:61 statement 调之
1:56 statement 调剂
1:54 statement 调单
1:68 statement 调回
1:64 statement 调好
1:30 statement 调度
1:33 statement 调律
1:57 statement 调拨
1:99 statement 调整
1:32 statement 调机
1:46 statement 调来
1:31 statement 调校
1:41 statement 调甲
1:56 statement 调研
1:35 statement 调组
1:-69 statement 调要
1:-69 statement 调解
1:35 statement 调试
1:60 statement 调谭
1:49 statement 调车
1:43 statement 谈$
1:81 statement 谈。
1:47 statement 谈了
1:66 statement 谈会
1:59 statement 谈到
1:33 statement 谈情
1:-52 statement 谈相
1:49 statement 谈订
1:-94 statement 谊。
1:69 statement 谊招
1:-67 statement 谊的
1:30 statement 谋其
1:-67 statement 谢!
1:-73 statement 谢,
1:39 statement 谢:
1:-151 statement 谢。
1:61 statement 谢你
1:-90 statement 谢您
1:-82 statement 谢意
1:52 statement 谢英
1:-67 statement 谢谢
1:52 statement 谨_
1:-69 statement 谨向
1:52 statement 谨启
1:49 statement 谨将
1:-95 statement 谨此
1:48 statement 谭老
1:37 statement 谱每
1:73 statement 谷卫
1:104 statement 谷口
1:44 statement 谷场
1:30 statement 谷职
1:-62 statement 豆浆
1:-100 statement 豆烧
1:32 statement 象2
1:47 statement 象3
1:37 statement 象:
1:51 statement 象仍
1:31 statement 贝给
1:35 statement 负$
1:68 statement 负总
1:97 statement 负担
1:-39 statement 负责
1:91 statement 财务
1:95 statement 财政
1:45 statement 财经
1:61 statement 财股
1:111 statement 责,
1:48 statement 责:
1:78 statement 责。
1:92 statement 责三
1:82 statement 责人
1:81 statement 责令
1:-56 statement 责会
1:57 statement 责保
1:57 statement 责全
1:-108 statement 责公
1:40 statement 责共
1:55 statement 责分
1:49 statement 责到
1:76 statement 责园
1:70 statement 责安
1:57 statement 责成
1:-55 statement 责排
1:88 statement 责接
1:77 statement 责教
1:-139 statement 责来
1:52 statement 责监
1:44 statement 责给
1:-66 statement 责统
1:34 statement 责联
1:-62 statement 责选
1:-55 statement 账$
1:37 statement 账。
1:33 statement 账一
1:76 statement 账号
1:37 statement 账并
1:32 statement 账报
1:53 statement 账目
1:39 statement 账考
1:44 statement 货,
1:37 statement 货主
1:50 statement 货人
1:-40 statement 货运
1:47 statement 质园
1:35 statement 质增
1:58 statement 质教
1:73 statement 质的
1:71 statement 质课
1:60 statement 质量
1:69 statement 购。
1:60 statement 购买
1:48 statement 购员
1:43 statement 购和
1:-68 statement 购商
1:33 statement 购打
1:33 statement 购流
1:76 statement 购置
1:65 statement 购销
1:53 statement 贯制
1:32 statement 贯彻
1:47 statement 贯通
1:37 statement 贴)
1:43 statement 贴,
1:62 statement 贴1
1:56 statement 贴2
1:32 statement 贴;
1:-55 statement 贴。
1:-65 statement 贴一
1:-56 statement 贴出
1:49 statement 贴及
1:-69 statement 贴在
1:62 statement 贴按
1:49 statement 贴新
1:72 statement 贴每
1:78 statement 贴由
1:39 statement 贵$
1:31 statement 贵在
1:56 statement 贵支
1:84 statement 贵方
1:62 statement 贵校
1:-93 statement 贷款
1:-60 statement 贸代
1:-56 statement 贸易
1:30 statement 贸职
1:101 statement 费$
1:65 statement 费,
1:34 statement 费6
1:88 statement 费:
1:58 statement 费、
1:78 statement 费。
1:46 statement 费一
1:32 statement 费业
1:35 statement 费中
1:60 statement 费人
1:60 statement 费从
1:42 statement 费使
1:53 statement 费全
1:46 statement 费八
1:54 statement 费六
1:36 statement 费减
1:30 statement 费凭
1:62 statement 费列
1:63 statement 费参
1:60 statement 费和
1:30 statement 费家
1:51 statement 费开
1:75 statement 费我
1:72 statement 费提
1:67 statement 费支
1:68 statement 费新
1:39 statement 费来
1:64 statement 费用
1:100 statement 费由
1:38 statement 费的
1:31 statement 费艺
1:55 statement 费请
1:69 statement 贺校
1:73 statement 贾一
1:98 statement 资,
1:57 statement 资:
1:74 statement 资。
1:48 statement 资三
1:32 statement 资下
1:47 statement 资不
1:51 statement 资两
1:45 statement 资五
1:37 statement 资产
1:61 statement 资人
1:51 statement 资八
1:66 statement 资关
1:144 statement 资助
1:52 statement 资十
1:-68 statement 资发
1:42 statement 资培
1:68 statement 资待
1:-93 statement 资感
1:98 statement 资料
1:32 statement 资暂
1:-73 statement 资来
1:44 statement 资格
1:79 statement 资深
1:131 statement 资源
1:43 statement 资照
1:106 statement 资由
1:62 statement 资短
1:31 statement 资福
1:37 statement 资素
1:36 statement 资缺
1:118 statement 资讯
1:43 statement 资费
1:99 statement 资金
1:37 statement 赔$
1:48 statement 赔偿
1:-86 statement 赛,
1:-40 statement 赛、
1:75 statement 赛。
1:-72 statement 赛中
1:37 statement 赛之
1:39 statement 赛事
1:-55 statement 赛制
1:44 statement 赛前
1:30 statement 赛医
1:36 statement 赛卫
1:45 statement 赛合
1:-92 statement 赛后
1:-52 statement 赛学
1:44 statement 赛孩
1:39 statement 赛定
1:54 statement 赛的
1:43 statement 赛获
1:53 statement 赛课
1:38 statement 赛选
1:33 statement 赛队
1:30 statement 赛项
1:-45 statement 赞助
1:39 statement 赞成
1:-56 statement 赠1
1:63 statement 赠。
1:-84 statement 赠乐
1:47 statement 赠书
1:-61 statement 赠了
1:50 statement 赠云
1:44 statement 赠体
1:-69 statement 赠冷
1:-86 statement 赠图
1:32 statement 赠实
1:80 statement 赠小
1:59 statement 赠平
1:37 statement 赠情
1:43 statement 赠新
1:44 statement 赠旧
1:82 statement 赠物
1:60 statement 赠电
1:41 statement 赠英
1:43 statement 赠课
1:34 statement 赠贵
1:-66 statement 赠送
1:-52 statement 赠金
1:55 statement 赠钢
1:31 statement 赠顺
1:50 statement 赠马
1:67 statement 赤岭
1:56 statement 走$
1:-48 statement 走,
1:-85 statement 走。
1:32 statement 走一
1:37 statement 走上
1:35 statement 走下
1:-77 statement 走了
1:73 statement 走动
1:-73 statement 走北
1:53 statement 走失
1:111 statement 走教
1:38 statement 走查
1:-105 statement 走访
1:-73 statement 走进
1:-64 statement 走遍
1:33 statement 赴七
1:81 statement 赴乙
1:36 statement 赴乡
1:64 statement 赴五
1:70 statement 赴你
1:-62 statement 赴偏
1:65 statement 赴县
1:34 statement 赴城
1:56 statement 赴安
1:46 statement 赴小
1:47 statement 赴山
1:34 statement 赴市
1:58 statement 赴帕
1:46 statement 赴沙
1:33 statement 赴瑶
1:34 statement 赴甘
1:39 statement 赴甲
1:57 statement 赴省
1:46 statement 赴石
1:32 statement 赴花
1:38 statement 赴草
1:50 statement 赴落
1:60 statement 赴贵
1:55 statement 赴鹰
1:43 statement 赴黄
1:67 statement 赵子
1:61 statement 赵科
1:40 statement 赶集
1:47 statement 起$
1:115 statement 起,
1:77 statement 起:
1:72 statement 起。
1:36 statement 起上
1:-59 statement 起了
1:65 statement 起做
1:32 statement 起净
1:78 statement 起到
1:56 statement 起吃
1:30 statement 起国
1:57 statement 起备
1:40 statement 起孩
1:49 statement 起已
1:81 statement 起帮
1:71 statement 起我
1:-86 statement 起执
1:35 statement 起把
1:56 statement 起接
1:61 statement 起施
1:92 statement 起来
1:52 statement 起步
1:69 statement 起每
1:50 statement 起派
1:31 statement 起渡
1:-64 statement 起漏
1:40 statement 起玩
1:-54 statement 起生
1:90 statement 起由
1:65 statement 起研
1:-76 statement 起自
1:59 statement 起至
1:48 statement 起草
1:39 statement 超二
1:60 statement 超市
1:-84 statement 超群
1:-48 statement 超过
1:62 statement 越(
1:96 statement 趟,
1:89 statement 趟。
1:35 statement 趟不
1:51 statement 趟进
1:40 statement 趣班
1:-38 statement 足,
1:35 statement 足三
1:47 statement 足两
1:35 statement 足半
1:30 statement 足师
1:37 statement 足杉
1:124 statement 足球
1:-103 statement 跃,
1:-74 statement 跃。
1:40 statement 跑$
1:31 statement 跑通
1:37 statement 跑队
1:32 statement 距$
1:47 statement 距,
1:51 statement 距。
1:35 statement 距协
1:30 statement 距授
1:61 statement 距方
1:51 statement 距每
1:47 statement 距离
1:33 statement 跟不
1:44 statement 跟几
1:38 statement 跟城
1:-75 statement 跟奶
1:56 statement 跟学
1:42 statement 跟家
1:38 statement 跟就
1:80 statement 跟岗
1:58 statement 跟师
1:35 statement 跟得
1:45 statement 跟我
1:59 statement 跟排
1:42 statement 跟桥
1:120 statement 跟班
1:60 statement 跟着
1:59 statement 跟著
1:33 statement 跟训
1:79 statement 跟踪
1:35 statement 跟车
1:32 statement 跟进
1:34 statement 跟随
1:59 statement 跨校
1:37 statement 路$
1:-77 statement 路(
1:-82 statement 路,
1:57 statement 路3
1:57 statement 路上
1:-53 statement 路中
1:37 statement 路体
1:44 statement 路参
1:74 statement 路国
1:48 statement 路子
1:31 statement 路小
1:37 statement 路就
1:86 statement 路师
1:34 statement 路的
1:67 statement 路租
1:35 statement 路联
1:36 statement 路语
1:86 statement 路费
1:40 statement 路辅
1:39 statement 路途
1:-69 statement 路遥
1:39 statement 路阻
1:76 statement 跳绳
1:-79 statement 跳舞
1:64 statement 践$
1:41 statement 践。
1:39 statement 践单
1:34 statement 踪。
1:58 statement 踪半
1:70 statement 蹄坳
1:30 statement 蹈、
1:53 statement 蹈两
1:53 statement 蹈教
1:49 statement 蹈老
1:85 statement 蹲点
1:-97 statement 躁、
1:-68 statement 身份
1:67 statement 身意
1:-60 statement 身携
1:-35 statement 身边
1:-67 statement 车$
1:30 statement 车,
1:-57 statement 车一
1:64 statement 车上
1:46 statement 车到
1:30 statement 车去
1:-68 statement 车场
1:33 statement 车工
1:34 statement 车开
1:70 statement 车接
1:61 statement 车每
1:58 statement 车票
1:59 statement 车站
1:46 statement 车统
1:46 statement 车维
1:56 statement 车股
1:52 statement 车要
1:77 statement 车费
1:76 statement 车资
1:64 statement 车载
1:97 statement 车辆
1:45 statement 车限
1:30 statement 车须
1:38 statement 转。
1:41 statement 转交
1:66 statement 转介
1:33 statement 转到
1:80 statement 转卖
1:37 statement 转岗
1:38 statement 转往
1:96 statement 转房
1:54 statement 转赠
1:43 statement 轮$
1:38 statement 轮,
1:67 statement 轮。
1:49 statement 轮一
1:35 statement 轮不
1:32 statement 轮任
1:-92 statement 轮值
1:46 statement 轮岗
1:32 statement 轮成
1:63 statement 轮换
1:31 statement 轮机
1:117 statement 轮流
1:43 statement 轮满
1:38 statement 轮番
1:62 statement 轮着
1:48 statement 轮训
1:39 statement 轮驻
1:71 statement 软件
1:-44 statement 轻。
1:71 statement 轻人
1:76 statement 轻教
1:34 statement 轻的
1:49 statement 载学
1:72 statement 辅具
1:104 statement 辅导
1:74 statement 辅老
1:38 statement 辅读
1:75 statement 辆、
1:54 statement 辆。
1:52 statement 辆与
1:32 statement 辍学
1:48 statement 辑到
1:33 statement 输。
1:54 statement 输入
1:78 statement 输出
1:-72 statement 输液
1:62 statement 输送
1:64 statement 输部
1:-80 statement 辖区
1:44 statement 辩论
1:65 statement 辰个
1:49 statement 辰于
1:61 statement 辰启
1:39 statement 辰师
1:43 statement 辰派
1:46 statement 辰维
1:42 statement 边幼
1:32 statement 边教
1:-78 statement 边有
1:-69 statement 边村
1:64 statement 边的
1:56 statement 边看
1:58 statement 边远
1:56 statement 达,
1:-72 statement 达1
1:60 statement 达。
1:68 statement 达了
1:76 statement 达八
1:77 statement 达到
1:-65 statement 达助
1:56 statement 达十
1:44 statement 达单
1:44 statement 达印
1:-88 statement 达室
1:-34 statement 达成
1:44 statement 达标
1:49 statement 达翻
1:-60 statement 达货
1:38 statement 迄今
1:37 statement 过$
1:64 statement 过,
1:70 statement 过1
1:-61 statement 过3
1:51 statement 过4
1:51 statement 过8
1:33 statement 过9
1:68 statement 过。
1:61 statement 过一
1:68 statement 过二
1:102 statement 过五
1:53 statement 过儿
1:-90 statement 过后
1:-46 statement 过场
1:38 statement 过复
1:-69 statement 过我
1:31 statement 过教
1:62 statement 过来
1:35 statement 过目
1:48 statement 过直
1:-40 statement 过程
1:70 statement 过类
1:83 statement 过网
1:75 statement 过队
1:38 statement 迎大
1:44 statement 迎石
1:46 statement 运$
1:56 statement 运会
1:43 statement 运公
1:68 statement 运动
1:61 statement 运去
1:63 statement 运抵
1:-83 statement 运推
1:-76 statement 运班
1:-50 statement 运用
1:31 statement 运站
1:54 statement 运行
1:85 statement 运费
1:36 statement 运转
1:51 statement 运输
1:47 statement 运过
1:32 statement 运送
1:-90 statement 运重
1:-73 statement 近1
1:49 statement 近4
1:30 statement 近万
1:76 statement 近两
1:57 statement 近至
1:57 statement 近视
1:31 statement 返$
1:63 statement 返。
1:101 statement 返交
1:75 statement 返回
1:-80 statement 返城
1:58 statement 返机
1:72 statement 返校
1:60 statement 返路
1:83 statement 返车
1:39 statement 还,
1:-73 statement 还向
1:-101 statement 还在
1:-50 statement 还存
1:-46 statement 还有
1:-47 statement 还没
1:72 statement 还要
1:-71 statement 还记
1:40 statement 还说
1:45 statement 这一
1:48 statement 这个
1:-51 statement 这些
1:46 statement 这件
1:-56 statement 这份
1:-37 statement 这学
1:58 statement 这是
1:-75 statement 这样
1:38 statement 这里
1:68 statement 进$
1:40 statement 进“
1:48 statement 进、
1:62 statement 进。
1:-53 statement 进一
1:42 statement 进不
1:-74 statement 进了
1:31 statement 进会
1:-31 statement 进修
1:75 statement 进入
1:45 statement 进典
1:66 statement 进办
1:36 statement 进医
1:39 statement 进午
1:30 statement 进卫
1:49 statement 进县
1:37 statement 进吴
1:98 statement 进城
1:79 statement 进展
1:79 statement 进山
1:32 statement 进工
1:77 statement 进度
1:47 statement 进强
1:54 statement 进教
1:55 statement 进新
1:42 statement 进机
1:35 statement 进来
1:51 statement 进校
1:-77 statement 进步
1:30 statement 进汉
1:59 statement 进沟
1:32 statement 进泺
1:34 statement 进海
1:33 statement 进滨
1:33 statement 进王
1:31 statement 进瑶
1:32 statement 进疆
1:-93 statement 进结
1:45 statement 进苗
1:-51 statement 进行
1:39 statement 进西
1:39 statement 进课
1:-97 statement 进这
1:66 statement 进队
1:65 statement 进驻
1:65 statement 远$
1:56 statement 远,
1:-90 statement 远不
1:35 statement 远了
1:34 statement 远地
1:-57 statement 远方
1:-46 statement 远的
1:54 statement 远石
1:-51 statement 远程
1:59 statement 远补
1:52 statement 远见
1:68 statement 远距
1:34 statement 远阳
1:58 statement 违规
1:41 statement 连像
1:51 statement 连带
1:65 statement 连线
1:44 statement 连练
1:30 statement 连续
1:74 statement 连谷
1:-77 statement 迟到
1:35 statement 述品
1:57 statement 述招
1:-67 statement 迹歪
1:45 statement 退、
1:67 statement 退下
1:71 statement 退休
1:66 statement 退出
1:51 statement 送$
1:59 statement 送:
1:-53 statement 送?
1:36 statement 送“
1:80 statement 送。
1:62 statement 送一
1:42 statement 送三
1:50 statement 送两
1:52 statement 送书
1:59 statement 送仁
1:58 statement 送会
1:41 statement 送党
1:35 statement 送全
1:82 statement 送到
1:39 statement 送升
1:45 statement 送午
1:91 statement 送去
1:40 statement 送双
1:48 statement 送哪
1:35 statement 送圣
1:35 statement 送学
1:48 statement 送实
1:-58 statement 送平
1:-74 statement 送心
1:34 statement 送总
1:47 statement 送戏
1:65 statement 送户
1:55 statement 送支
1:62 statement 送新
1:-97 statement 送暖
1:-83 statement 送法
1:-63 statement 送物
1:47 statement 送的
1:75 statement 送纪
1:46 statement 送给
1:46 statement 送考
1:57 statement 送训
1:32 statement 送货
1:68 statement 送资
1:33 statement 送赠
1:63 statement 送达
1:52 statement 送过
1:77 statement 送进
1:-69 statement 送送
1:40 statement 送队
1:-58 statement 送鸡
1:59 statement 适,
1:-53 statement 适应
1:30 statement 适的
1:-48 statement 选$
1:35 statement 选5
1:58 statement 选。
1:41 statement 选中
1:44 statement 选产
1:33 statement 选人
1:87 statement 选修
1:48 statement 选六
1:78 statement 选十
1:74 statement 选四
1:56 statement 选微
1:-47 statement 选手
1:79 statement 选派
1:53 statement 选由
1:47 statement 选科
1:38 statement 选聘
1:70 statement 选送
1:82 statement 选题
1:76 statement 逐条
1:31 statement 逐科
1:30 statement 逐项
1:33 statement 递$
1:32 statement 递,
1:52 statement 递课
1:59 statement 途:
1:76 statement 途中
1:-77 statement 通:
1:-47 statement 通。
1:60 statement 通一
1:36 statement 通与
1:-56 statement 通两
1:33 statement 通书
1:86 statement 通信
1:59 statement 通六
1:42 statement 通意
1:-56 statement 通感
1:38 statement 通报
1:43 statement 通招
1:57 statement 通由
1:-53 statement 通知
1:-83 statement 通科
1:39 statement 通网
1:43 statement 通职
1:38 statement 通补
1:57 statement 通视
1:-96 statement 通讯
1:34 statement 通费
1:45 statement 通车
1:45 statement 通达
1:48 statement 通运
1:-84 statement 通远
1:46 statement 造,
1:55 statement 造6
1:64 statement 造:
1:64 statement 造五
1:78 statement 造册
1:42 statement 造实
1:68 statement 造活
1:43 statement 逢单
1:41 statement 逢双
1:64 statement 逢周
1:38 statement 逢赶
1:93 statement 逸夫
1:-53 statement 逾期
1:-65 statement 遇:
1:61 statement 遇不
1:66 statement 遇到
1:57 statement 遇大
1:76 statement 遇故
1:49 statement 遇有
1:58 statement 遇雨
1:36 statement 遍$
1:40 statement 遍再
1:58 statement 遏制
1:37 statement 道,
1:-55 statement 道1
1:-87 statement 道_
1:59 statement 道。
1:37 statement 道书
1:72 statement 道办
1:51 statement 道区
1:67 statement 道好
1:41 statement 道妇
1:39 statement 道实
1:32 statement 道岗
1:64 statement 道德
1:43 statement 道支
1:58 statement 道教
1:40 statement 道校
1:-48 statement 遗失
1:35 statement 遣一
1:65 statement 遣业
1:41 statement 遣二
1:-110 statement 遣师
1:36 statement 遣手
1:43 statement 遣教
1:-96 statement 遥$
1:31 statement 遥远
1:-48 statement 遥遥
1:86 statement 遴派
1:80 statement 遴选
1:39 statement 遵行
1:-41 statement 邀:
1:74 statement 邀为
1:33 statement 邀外
1:41 statement 邀得
1:44 statement 邀来
1:56 statement 邀监
1:-52 statement 邀请
1:48 statement 邀黄
1:-95 statement 邓$
1:44 statement 邓去
1:-52 statement 邢主
1:-63 statement 那一
1:-52 statement 那位
1:44 statement 那儿
1:44 statement 那头
1:52 statement 那所
1:55 statement 那架
1:-33 statement 那边
1:64 statement 邦$
1:62 statement 邬建
1:35 statement 邮代
1:52 statement 邮件
1:61 statement 邮政
1:39 statement 邮票
1:49 statement 邮箱
1:47 statement 邮贵
1:40 statement 邮路
1:-93 statement 邱会
1:60 statement 邵伯
1:-65 statement 邻村
1:58 statement 邻近
1:53 statement 邻镇
1:-62 statement 郎老
1:82 statement 郑一
1:48 statement 郝主
1:42 statement 郝园
1:104 statement 部$
1:36 statement 部(
1:89 statement 部,
1:30 statement 部1
1:49 statement 部2
1:35 statement 部3
1:63 statement 部、
1:52 statement 部。
1:40 statement 部一
1:42 statement 部三
1:58 statement 部上
1:43 statement 部不
1:31 statement 部与
1:45 statement 部业
1:40 statement 部为
1:60 statement 部主
1:-64 statement 部书
1:50 statement 部会
1:38 statement 部保
1:56 statement 部共
1:63 statement 部分
1:37 statement 部到
1:70 statement 部参
1:31 statement 部在
1:75 statement 部培
1:77 statement 部备
1:31 statement 部子
1:51 statement 部完
1:34 statement 部带
1:44 statement 部康
1:41 statement 部开
1:36 statement 部录
1:54 statement 部愿
1:47 statement 部担
1:63 statement 部拷
1:42 statement 部授
1:41 statement 部揭
1:-71 statement 部支
1:31 statement 部教
1:54 statement 部每
1:39 statement 部活
1:65 statement 部的
1:40 statement 部组
1:56 statement 部结
1:64 statement 部署
1:40 statement 部落
1:31 statement 部薪
1:35 statement 部要
1:49 statement 部课
1:34 statement 部负
1:58 statement 部门
1:79 statement 部领
1:-84 statement 郭:
1:37 statement 都上
1:38 statement 都亮
1:69 statement 都会
1:37 statement 都写
1:62 statement 都可
1:-72 statement 都在
1:70 statement 都已
1:41 statement 都方
1:55 statement 都是
1:58 statement 都有
1:-49 statement 都派
1:70 statement 都由
1:50 statement 都盼
1:-82 statement 都笑
1:47 statement 鄢小
1:69 statement 配一
1:61 statement 配备
1:34 statement 配套
1:51 statement 配导
1:34 statement 配感
1:34 statement 配田
1:73 statement 配电
1:35 statement 配经
1:47 statement 配车
1:47 statement 配送
1:74 statement 酒店
1:40 statement 酬不
1:39 statement 酬仍
1:-79 statement 采买
1:-42 statement 采用
1:43 statement 采茶
1:43 statement 采视
1:-54 statement 采访
1:75 statement 采购
1:38 statement 采集
1:60 statement 采风
1:36 statement 里$
1:-30 statement 里,
1:55 statement 里:
1:-68 statement 里。
1:66 statement 里上
1:43 statement 里不
1:54 statement 里主
1:35 statement 里五
1:52 statement 里伙
1:55 statement 里到
1:75 statement 里县
1:56 statement 里四
1:62 statement 里国
1:37 statement 里娃
1:-80 statement 里学
1:54 statement 里孩
1:35 statement 里家
1:61 statement 里小
1:56 statement 里工
1:52 statement 里师
1:33 statement 里年
1:40 statement 里很
1:73 statement 里批
1:41 statement 里把
1:55 statement 里挂
1:53 statement 里捐
1:60 statement 里授
)"sv,
    R"(1:36 statement 里数
1:33 statement 里最
1:41 statement 里有
1:-80 statement 里朋
1:-103 statement 里来
1:63 statement 里珠
1:57 statement 里由
1:58 statement 里申
1:42 statement 里碰
1:58 statement 里缺
1:45 statement 里行
1:34 statement 里说
1:61 statement 里谈
1:59 statement 里跟
1:37 statement 里送
1:33 statement 重。
1:40 statement 重在
1:32 statement 重复
1:-73 statement 重大
1:73 statement 重度
1:47 statement 重点
1:-68 statement 重物
1:-48 statement 重谢
1:63 statement 重阳
1:-70 statement 野溪
1:-77 statement 野猪
1:36 statement 野走
1:-83 statement 野餐
1:93 statement 野鹿
1:70 statement 量,
1:55 statement 量:
1:50 statement 量。
1:57 statement 量不
1:45 statement 量作
1:44 statement 量好
1:43 statement 量帮
1:55 statement 量检
1:47 statement 量由
1:37 statement 量监
1:48 statement 量表
1:60 statement 量评
1:66 statement 金$
1:56 statement 金,
1:48 statement 金1
1:-47 statement 金”
1:48 statement 金。
1:68 statement 金一
1:53 statement 金三
1:32 statement 金与
1:103 statement 金会
1:36 statement 金使
1:48 statement 金列
1:67 statement 金太
1:40 statement 金拨
1:64 statement 金支
1:50 statement 金桥
1:50 statement 金由
1:32 statement 金纳
1:73 statement 金资
1:-60 statement 金额
1:51 statement 鉴定
1:-32 statement 钟,
1:-49 statement 钟。
1:65 statement 钟佩
1:-60 statement 钟内
1:40 statement 钟头
1:-76 statement 钟小
1:88 statement 钟点
1:58 statement 钟鼓
1:100 statement 钢琴
1:61 statement 钱。
1:39 statement 钱买
1:68 statement 钱出
1:53 statement 钱支
1:58 statement 钻床
1:60 statement 铁$
1:61 statement 铁厂
1:33 statement 铁山
1:78 statement 铁岭
1:40 statement 铁路
1:67 statement 铃乡
1:68 statement 铃初
1:-70 statement 铃响
1:81 statement 铃小
1:58 statement 铃的
1:72 statement 铜台
1:34 statement 铣床
1:68 statement 银杏
1:-52 statement 银行
1:54 statement 铺、
1:36 statement 铺菜
1:36 statement 销,
1:91 statement 销。
1:40 statement 销假
1:36 statement 销制
1:63 statement 销合
1:35 statement 销油
1:48 statement 销社
1:-67 statement 销部
1:73 statement 锅小
1:34 statement 锋队
1:39 statement 错$
1:44 statement 错峰
1:75 statement 错题
1:82 statement 锦江
1:-35 statement 键词
1:48 statement 锻炼
1:61 statement 镇。
1:35 statement 镇中
1:53 statement 镇人
1:46 statement 镇党
1:49 statement 镇初
1:88 statement 镇北
1:63 statement 镇卫
1:84 statement 镇学
1:52 statement 镇教
1:53 statement 镇文
1:41 statement 镇柏
1:52 statement 镇的
1:42 statement 镇级
1:50 statement 镇老
1:50 statement 镇育
1:39 statement 镇视
1:52 statement 镇雄
1:107 statement 镇高
1:81 statement 镜湖
1:-42 statement 长$
1:40 statement 长(
1:63 statement 长)
1:71 statement 长1
1:64 statement 长:
1:-41 statement 长;
1:47 statement 长|
1:80 statement 长。
1:71 statement 长一
1:75 statement 长三
1:61 statement 长不
1:31 statement 长与
1:31 statement 长两
1:30 statement 长为
1:65 statement 长主
1:118 statement 长乐
1:35 statement 长也
1:37 statement 长互
1:44 statement 长五
1:34 statement 长亲
1:-61 statement 长介
1:60 statement 长代
1:35 statement 长以
1:-76 statement 长们
1:47 statement 长任
1:91 statement 长会
1:39 statement 长入
1:30 statement 长写
1:76 statement 长分
1:65 statement 长到
1:104 statement 长办
1:50 statement 长助
1:37 statement 长募
1:-64 statement 长包
1:54 statement 长十
1:42 statement 长原
1:41 statement 长去
1:75 statement 长及
1:42 statement 长台
1:75 statement 长各
1:46 statement 长同
1:93 statement 长和
1:46 statement 长圈
1:36 statement 长均
1:61 statement 长坡
1:55 statement 长堤
1:33 statement 长外
1:-89 statement 长姊
1:53 statement 长委
1:98 statement 长学
1:54 statement 长宁
1:58 statement 长室
1:-37 statement 长对
1:-69 statement 长小
1:56 statement 长工
1:-95 statement 长已
1:36 statement 长带
1:40 statement 长年
1:-53 statement 长度
1:36 statement 长开
1:-114 statement 长强
1:51 statement 长志
1:55 statement 长总
1:43 statement 长承
1:56 statement 长投
1:35 statement 长报
1:-46 statement 长担
1:40 statement 长挂
1:46 statement 长按
1:33 statement 长收
1:67 statement 长教
1:34 statement 长无
1:64 statement 长期
1:105 statement 长本
1:-90 statement 长杜
1:44 statement 长来
1:100 statement 长校
1:46 statement 长桥
1:104 statement 长每
1:53 statement 长汇
1:61 statement 长河
1:-49 statement 长派
1:38 statement 长熊
1:41 statement 长率
1:39 statement 长由
1:41 statement 长白
1:58 statement 长的
1:36 statement 长盘
1:64 statement 长签
1:32 statement 长自
1:44 statement 长苏
1:32 statement 长苗
1:48 statement 长表
1:69 statement 长要
1:76 statement 长讲
1:87 statement 长说
1:32 statement 长课
1:59 statement 长谈
1:70 statement 长负
1:-55 statement 长走
1:67 statement 长赴
1:64 statement 长蹲
1:-42 statement 长轮
1:32 statement 长远
1:55 statement 长钧
1:48 statement 长阿
1:55 statement 长随
1:30 statement 长隔
1:83 statement 长驻
1:-71 statement 长骑
1:37 statement 门$
1:54 statement 门:
1:32 statement 门;
1:53 statement 门“
1:-69 statement 门。
1:50 statement 门中
1:57 statement 门前
1:-97 statement 门卫
1:46 statement 门县
1:65 statement 门听
1:84 statement 门坎
1:67 statement 门坪
1:47 statement 门小
1:36 statement 门岗
1:46 statement 门峪
1:30 statement 门带
1:30 statement 门把
1:39 statement 门教
1:35 statement 门更
1:55 statement 门每
1:38 statement 门求
1:34 statement 门的
1:58 statement 门裁
1:38 statement 门计
1:57 statement 门讲
1:113 statement 门课
1:34 statement 门配
1:52 statement 门集
1:43 statement 闭症
1:64 statement 问,
1:-85 statement 问:
1:39 statement 问”
1:-80 statement 问他
1:-71 statement 问卷
1:-71 statement 问有
1:33 statement 闲置
1:57 statement 间$
1:76 statement 间,
1:-126 statement 间:
1:92 statement 间。
1:31 statement 间一
1:-54 statement 间不
1:36 statement 间两
1:95 statement 间为
1:48 statement 间互
1:78 statement 间五
1:31 statement 间交
1:67 statement 间人
1:63 statement 间协
1:-83 statement 间另
1:70 statement 间在
1:42 statement 间我
1:-73 statement 间推
1:40 statement 间教
1:44 statement 间文
1:30 statement 间每
1:53 statement 间由
1:-31 statement 间的
1:-62 statement 间短
1:36 statement 间示
1:43 statement 间累
1:56 statement 间给
1:59 statement 间至
1:-70 statement 间讲
1:55 statement 间跟
1:-62 statement 间长
1:35 statement 间阅
1:-76 statement 闵静
1:38 statement 闽西
1:51 statement 阀门
1:-79 statement 阅:
1:43 statement 阅个
1:-31 statement 阅卷
1:33 statement 阅览
1:81 statement 阅读
1:66 statement 阎石
1:36 statement 阐述
1:40 statement 阖校
1:88 statement 队$
1:82 statement 队,
1:65 statement 队:
1:38 statement 队、
1:34 statement 队。
1:-62 statement 队一
1:41 statement 队仪
1:80 statement 队伍
1:30 statement 队出
1:55 statement 队到
1:41 statement 队前
1:38 statement 队合
1:165 statement 队员
1:31 statement 队回
1:79 statement 队大
1:47 statement 队常
1:41 statement 队指
1:54 statement 队日
1:40 statement 队每
1:-97 statement 队电
1:-66 statement 队表
1:-60 statement 队观
1:50 statement 队训
1:-53 statement 队走
1:41 statement 队跟
1:39 statement 队辅
1:61 statement 队进
1:39 statement 队送
1:68 statement 队部
1:86 statement 队长
1:31 statement 防控
1:85 statement 防治
1:64 statement 防溺
1:41 statement 阳光
1:41 statement 阳区
1:62 statement 阳园
1:62 statement 阳国
1:49 statement 阳坑
1:56 statement 阳坡
1:40 statement 阳市
1:51 statement 阳幼
1:52 statement 阳建
1:-75 statement 阳念
1:45 statement 阳村
1:68 statement 阳海
1:76 statement 阳节
1:55 statement 阳谨
1:63 statement 阳路
1:-51 statement 阳阳
1:-61 statement 阴_
1:57 statement 阴坡
1:-70 statement 阵头
1:-55 statement 阵掌
1:-74 statement 阵阵
1:59 statement 阶段
1:40 statement 阻滞
1:-67 statement 阿凯
1:38 statement 阿普
1:-87 statement 阿梅
1:61 statement 陂实
1:43 statement 附。
1:95 statement 附中
1:103 statement 附件
1:34 statement 附则
1:47 statement 附后
1:31 statement 附寄
1:46 statement 附小
1:132 statement 附属
1:87 statement 附幼
1:-98 statement 附照
1:100 statement 附表
1:44 statement 附记
1:116 statement 附设
1:35 statement 际$
1:-96 statement 际交
1:40 statement 际合
1:47 statement 际天
1:54 statement 际差
1:37 statement 际理
1:38 statement 际调
1:33 statement 际部
1:40 statement 陆川
1:69 statement 陇上
1:40 statement 陈主
1:42 statement 陈启
1:55 statement 陈旧
1:35 statement 陈立
1:41 statement 陈老
1:30 statement 降到
1:58 statement 限$
1:-54 statement 限,
1:63 statement 限2
1:83 statement 限:
1:53 statement 限一
1:41 statement 限三
1:-42 statement 限两
1:76 statement 限公
1:44 statement 限坐
1:-76 statement 限报
1:40 statement 限港
1:84 statement 院$
1:87 statement 院(
1:31 statement 院)
1:67 statement 院,
1:31 statement 院;
1:92 statement 院_
1:32 statement 院“
1:48 statement 院→
1:73 statement 院、
1:40 statement 院。
1:38 statement 院与
1:37 statement 院专
1:41 statement 院两
1:61 statement 院为
1:34 statement 院事
1:58 statement 院借
1:52 statement 院做
1:80 statement 院八
1:64 statement 院公
1:39 statement 院出
1:-53 statement 院副
1:48 statement 院办
1:32 statement 院参
1:30 statement 院垫
1:34 statement 院培
1:47 statement 院外
1:52 statement 院孙
1:54 statement 院学
1:58 statement 院安
1:58 statement 院对
1:47 statement 院心
1:54 statement 院承
1:34 statement 院投
1:-42 statement 院护
1:57 statement 院拟
1:46 statement 院指
1:71 statement 院推
1:43 statement 院支
1:47 statement 院攻
1:53 statement 院教
1:46 statement 院明
1:56 statement 院校
1:50 statement 院每
1:32 statement 院汽
1:34 statement 院派
1:59 statement 院的
1:40 statement 院礼
1:36 statement 院系
1:30 statement 院裁
1:58 statement 院见
1:38 statement 院言
1:38 statement 院评
1:31 statement 院负
1:45 statement 院足
1:39 statement 院进
1:31 statement 院遴
1:-43 statement 院长
1:66 statement 院门
1:78 statement 院附
1:56 statement 院陶
1:50 statement 险,
1:97 statement 险。
1:-98 statement 险单
1:36 statement 险受
1:68 statement 险由
1:37 statement 险缴
1:30 statement 陪一
1:97 statement 陪伴
1:52 statement 陪你
1:37 statement 陪寝
1:-64 statement 陪新
1:53 statement 陪读
1:-39 statement 陪餐
1:37 statement 陵医
1:53 statement 陵名
1:46 statement 陵坳
1:57 statement 陶工
1:-85 statement 陶然
1:41 statement 随东
1:52 statement 随乙
1:41 statement 随即
1:31 statement 随团
1:84 statement 随堂
1:38 statement 随岗
1:31 statement 随支
1:99 statement 随时
1:45 statement 随机
1:97 statement 随班
1:34 statement 随甲
1:35 statement 随笔
1:76 statement 随箱
1:86 statement 随行
1:-57 statement 随身
1:66 statement 随车
1:69 statement 随队
1:51 statement 隔。
1:56 statement 隔周
1:32 statement 隔屏
1:32 statement 隔旬
1:40 statement 隔着
1:46 statement 隔空
1:64 statement 障,
1:35 statement 障9
1:49 statement 障:
1:57 statement 障名
1:53 statement 障学
1:39 statement 障措
1:45 statement 障生
1:68 statement 障由
1:94 statement 难,
1:71 statement 难。
1:35 statement 难个
1:50 statement 难学
1:30 statement 难得
1:-80 statement 难的
1:71 statement 难题
1:-102 statement 雀跃
1:67 statement 雁三
1:84 statement 雁中
1:64 statement 雁为
1:48 statement 雁任
1:51 statement 雁南
1:54 statement 雁县
1:61 statement 雁反
1:49 statement 雁塘
1:41 statement 雁往
1:63 statement 雄坝
1:71 statement 雅丽
1:53 statement 雅各
1:54 statement 集。
1:37 statement 集》
1:34 statement 集个
1:35 statement 集九
1:58 statement 集人
1:40 statement 集刻
1:77 statement 集合
1:106 statement 集团
1:39 statement 集日
1:73 statement 集训
1:56 statement 雨$
1:-78 statement 雨_
1:-75 statement 雨》
1:46 statement 雨具
1:-75 statement 雨的
1:-60 statement 雨衣
1:52 statement 雨雪
1:-66 statement 雪$
1:66 statement 雪,
1:41 statement 雪原
1:85 statement 雪山
1:99 statement 雪峰
1:56 statement 雪溪
1:49 statement 雪莲
1:58 statement 雪顺
1:41 statement 雯$
1:32 statement 零。
1:50 statement 零二
1:50 statement 零教
1:63 statement 雷公
1:-74 statement 雷浩
1:63 statement 雾台
1:50 statement 雾国
1:61 statement 雾山
1:66 statement 雾村
1:41 statement 需之
1:65 statement 需提
1:-67 statement 需搬
1:32 statement 需教
1:83 statement 需求
1:31 statement 需表
1:70 statement 需要
1:-84 statement 需配
1:-80 statement 霖$
1:55 statement 霞中
1:58 statement 露;
1:-104 statement 露_
1:83 statement 露营
1:-38 statement 青$
1:-71 statement 青,
1:41 statement 青山
1:105 statement 青岭
1:32 statement 青春
1:127 statement 青枫
1:39 statement 青樟
1:43 statement 青沟
1:56 statement 青石
1:98 statement 青禾
1:66 statement 青竹
1:47 statement 青苗
1:53 statement 青荫
1:-63 statement 青菜
1:44 statement 青蓝
1:53 statement 靖远
1:-43 statement 静$
1:-75 statement 静)
1:39 statement 静、
1:-78 statement 静。
1:59 statement 静同
1:31 statement 静怡
1:39 statement 静驻
1:34 statement 非洲
1:37 statement 面$
1:44 statement 面)
1:54 statement 面,
1:38 statement 面”
1:-81 statement 面。
1:58 statement 面协
1:81 statement 面叙
1:38 statement 面各
1:-36 statement 面向
1:38 statement 面帮
1:57 statement 面开
1:73 statement 面总
1:-74 statement 面打
1:48 statement 面托
1:30 statement 面指
1:58 statement 面授
1:70 statement 面接
1:-81 statement 面照
1:100 statement 面的
1:-55 statement 面试
1:30 statement 面语
1:54 statement 面通
1:74 statement 面题
1:56 statement 革命
1:-98 statement 鞍中
1:47 statement 鞍镇
1:-79 statement 鞠副
1:-46 statement 韦家
1:44 statement 韦组
1:-84 statement 音_
1:129 statement 音乐
1:76 statement 音体
1:52 statement 音写
1:42 statement 音响
1:52 statement 音学
1:30 statement 音播
1:31 statement 音系
1:65 statement 音给
1:33 statement 音通
1:49 statement 页。
1:53 statement 页字
1:30 statement 页式
1:30 statement 页教
1:42 statement 顶一
1:72 statement 顶岗
1:-36 statement 顶替
1:38 statement 项$
1:76 statement 项,
1:87 statement 项:
1:48 statement 项;
1:43 statement 项|
1:75 statement 项。
1:36 statement 项下
1:33 statement 项任
1:48 statement 项函
1:30 statement 项办
1:93 statement 项如
1:67 statement 项工
1:48 statement 项开
1:75 statement 项我
1:45 statement 项捐
1:43 statement 项来
1:52 statement 项活
1:60 statement 项由
1:118 statement 项目
1:48 statement 项经
1:46 statement 项胪
1:37 statement 项至
1:47 statement 项通
1:-77 statement 顺利
1:74 statement 顺和
1:79 statement 顺延
1:75 statement 顺路
1:32 statement 顺颂
1:34 statement 须上
1:30 statement 须与
1:33 statement 须为
1:43 statement 须于
1:61 statement 须交
1:60 statement 须具
1:62 statement 须协
1:39 statement 须在
1:48 statement 须完
1:47 statement 须征
1:33 statement 须德
1:34 statement 须报
1:69 statement 须按
1:49 statement 须有
1:36 statement 须服
1:48 statement 须每
1:43 statement 须派
1:69 statement 须登
1:-59 statement 须经
1:51 statement 须请
1:38 statement 须随
1:31 statement 须预
1:36 statement 须驻
1:54 statement 顾虑
1:62 statement 顾问
1:32 statement 颁$
1:77 statement 颁发
1:-82 statement 颁奖
1:42 statement 颂_
1:30 statement 预;
1:-37 statement 预备
1:62 statement 预定
1:35 statement 预工
1:35 statement 预效
1:46 statement 预约
1:63 statement 预计
1:68 statement 领。
1:33 statement 领人
1:57 statement 领取
1:-52 statement 领域
1:33 statement 领头
1:37 statement 领峪
1:69 statement 领巾
1:49 statement 领膳
1:87 statement 领航
1:60 statement 领衔
1:76 statement 领袖
1:62 statement 领读
1:-51 statement 领队
1:37 statement 频:
1:88 statement 频一
1:34 statement 频互
1:45 statement 频会
1:55 statement 频例
1:39 statement 频率
1:64 statement 频繁
1:50 statement 频连
1:37 statement 频里
1:58 statement 频陪
1:-89 statement 颗心
1:83 statement 题$
1:42 statement 题1
1:38 statement 题3
1:72 statement 题、
1:48 statement 题。
1:47 statement 题三
1:63 statement 题两
1:-49 statement 题为
1:53 statement 题会
1:34 statement 题党
1:34 statement 题名
1:36 statement 题后
1:54 statement 题培
1:62 statement 题她
1:67 statement 题字
1:90 statement 题库
1:66 statement 题开
1:47 statement 题怎
1:53 statement 题技
1:41 statement 题报
1:62 statement 题教
1:41 statement 题每
1:31 statement 题申
1:99 statement 题目
1:43 statement 题研
1:34 statement 题立
1:42 statement 题系
1:39 statement 题编
1:91 statement 题讲
1:58 statement 题质
1:40 statement 额4
1:89 statement 额:
1:46 statement 额、
1:-72 statement 额一
1:39 statement 额单
1:-31 statement 额有
1:41 statement 额满
1:-64 statement 额的
1:50 statement 额补
1:62 statement 风中
1:34 statement 风成
1:-50 statement 风提
1:42 statement 风路
1:-58 statement 风送
1:-67 statement 飞_
1:60 statement 飞一
1:61 statement 飞讯
1:31 statement 食,
1:53 statement 食品
1:126 statement 食宿
1:34 statement 食由
1:63 statement 食补
1:43 statement 食费
1:-70 statement 餐$
1:-52 statement 餐,
1:-90 statement 餐:
1:43 statement 餐、
1:-99 statement 餐卫
1:62 statement 餐厅
1:52 statement 餐厨
1:-72 statement 餐改
1:35 statement 餐消
1:94 statement 餐由
1:38 statement 餐自
1:42 statement 餐补
1:40 statement 餐费
1:53 statement 餐馆
1:43 statement 饪教
1:37 statement 饭$
1:41 statement 饭不
1:69 statement 饭卡
1:55 statement 饭在
1:56 statement 饮水
1:76 statement 饰赠
1:31 statement 馁$
1:-61 statement 馆$
1:65 statement 馆,
1:56 statement 馆。
1:53 statement 馆三
1:33 statement 馆主
1:67 statement 馆举
1:55 statement 馆二
1:48 statement 馆吃
1:55 statement 馆员
1:36 statement 馆对
1:72 statement 馆方
1:30 statement 馆本
1:51 statement 馆每
1:45 statement 馆现
1:74 statement 馆路
1:47 statement 馆选
1:42 statement 馆配
1:48 statement 馆门
1:55 statement 馈。
1:-93 statement 馈社
1:32 statement 馈赠
1:46 statement 首席
1:105 statement 首批
1:39 statement 首月
1:39 statement 首次
1:-53 statement 首诗
1:48 statement 香、
1:-80 statement 香。
1:38 statement 香岛
1:42 statement 香幼
1:48 statement 香港
1:53 statement 馨学
1:56 statement 马去
1:76 statement 马家
1:-94 statement 马校
1:40 statement 马湖
1:74 statement 马蹄
1:59 statement 马达
1:-71 statement 马鞍
1:86 statement 马餐
1:58 statement 驻:
1:90 statement 驻一
1:59 statement 驻乙
1:36 statement 驻乡
1:49 statement 驻云
1:41 statement 驻五
1:33 statement 驻卫
1:35 statement 驻县
1:91 statement 驻园
1:66 statement 驻大
1:59 statement 驻小
1:34 statement 驻岭
1:68 statement 驻教
1:119 statement 驻校
1:34 statement 驻洮
1:110 statement 驻点
1:49 statement 驻盟
1:38 statement 驻石
1:42 statement 驻西
1:36 statement 驻训
1:66 statement 驻谷
1:39 statement 驻鹤
1:133 statement 驼铃
1:38 statement 驾前
1:-59 statement 验$
1:38 statement 验,
1:55 statement 验。
1:49 statement 验一
1:70 statement 验中
1:79 statement 验二
1:53 statement 验分
1:47 statement 验初
1:87 statement 验员
1:53 statement 验器
1:103 statement 验学
1:123 statement 验室
1:115 statement 验小
1:67 statement 验工
1:47 statement 验幼
1:43 statement 验开
1:-71 statement 验我
1:60 statement 验收
1:32 statement 验教
1:42 statement 验班
1:36 statement 验的
1:43 statement 验眼
1:65 statement 验箱
1:-36 statement 验课
1:56 statement 验题
1:38 statement 验高
1:-87 statement 骑机
1:31 statement 骑车
1:71 statement 骑马
1:46 statement 骤就
1:103 statement 骨干
1:52 statement 高$
1:55 statement 高)
1:54 statement 高,
1:42 statement 高2
1:-64 statement 高3
1:-46 statement 高。
1:63 statement 高三
1:33 statement 高上
1:66 statement 高不
1:49 statement 高中
1:-91 statement 高二
1:32 statement 高交
1:-56 statement 高分
1:43 statement 高到
1:35 statement 高半
1:107 statement 高原
1:34 statement 高去
1:34 statement 高实
1:40 statement 高层
1:74 statement 高岭
1:-60 statement 高峻
1:56 statement 高工
1:78 statement 高年
1:32 statement 高总
1:48 statement 高招
1:34 statement 高政
1:79 statement 高教
1:80 statement 高新
1:33 statement 高来
1:55 statement 高校
1:48 statement 高桥
1:35 statement 高班
1:30 statement 高田
1:53 statement 高的
1:37 statement 高等
1:126 statement 高级
1:58 statement 高考
1:35 statement 高自
1:-55 statement 高补
1:-63 statement 高认
1:31 statement 高讲
1:33 statement 高询
1:42 statement 鱼雁
1:-60 statement 鸡、
1:-44 statement 鸡苗
1:36 statement 鸣,
1:47 statement 鸣;
1:118 statement 鸣中
1:40 statement 鸣初
1:40 statement 鸣授
1:34 statement 鸣教
1:37 statement 鸣讲
1:40 statement 鸣谢
1:79 statement 鸦$
1:-75 statement 鸿达
1:67 statement 鹃同
1:36 statement 鹤川
1:63 statement 鹤工
1:111 statement 鹤鸣
1:58 statement 鹭洲
1:76 statement 鹰嘴
1:30 statement 鹰岩
1:96 statement 鹿洼
1:68 statement 鹿角
1:-83 statement 鹿野
1:74 statement 鹿鸣
1:77 statement 麓中
1:44 statement 麓坪
1:51 statement 麓德
1:75 statement 麦田
1:69 statement 麦穗
1:56 statement 麦老
1:46 statement 麻柳
1:62 statement 麻栗
1:50 statement 麻烦
1:82 statement 黄坑
1:50 statement 黄泥
1:74 statement 黎老
1:51 statement 黑山
1:-91 statement 黑板
1:-88 statement 黑色
1:60 statement 黔山
1:-69 statement 默。
1:42 statement 鼓,
1:41 statement 鼓一
1:41 statement 鼓三
1:-65 statement 鼓励
1:62 statement 鼓号
1:40 statement 鼓少
1:89 statement 鼓岩
1:43 statement 鼓敞
1:62 statement 鼓村
1:39 statement 鼓校
1:66 statement 鼓楼
1:-67 statement 鼓队
1:40 statement 鼓青
1:51 statement 齐,
1:53 statement 齐。
1:51 statement 齐器
1:33 statement 龄,
1:58 statement 龄一
1:-74 statement 龄五
1:30 statement 龄人
1:58 statement 龄儿
1:34 statement 龄教
1:-35 statement 龄满
1:39 statement 龄班
1:33 statement 龄男
1:32 statement 龙一
1:35 statement 龙卫
1:56 statement 龙县
1:38 statement 龙塘
1:51 statement 龙头
1:44 statement 龙尾
1:50 statement 龙工
1:43 statement 龙师
1:40 statement 龙教
1:42 statement 龙旧
1:66 statement 龙湾
1:67 statement 龙田
1:44 statement 龙电
1:48 statement 龙自
1:46 statement 龙车
1:30 statement 龙门
1:-131 tells of ten=10
1:-154 tells of ten=2
1:-88 tells of ten=4
1:-81 tells of ten=5
1:-67 tells of ten=6
1:-85 tells of ten=8
1:-41 tells=1
1:-172 tells=2
1:-110 tells=4
1:-51 title !
1:-77 title !启
1:-72 title !启航
1:-60 title !启航教
1:-44 title $
1:103 title (
1:34 title (11
1:32 title (112
1:-91 title (2)
1:-93 title (2)班
1:61 title (20
1:59 title (202
1:70 title (一
1:52 title (一行
1:42 title (一行一
1:61 title (一页
1:52 title (一页)
1:32 title (三
1:31 title (三方
1:34 title (三方)
1:-67 title (上
1:-105 title (上学
1:-66 title (上学期
1:43 title (下
1:44 title (下称
1:46 title (下称“
1:40 title (九
1:45 title (九中
1:52 title (九中)
1:30 title (乡
1:33 title (乡)
1:35 title (城
1:35 title (城)
1:34 title (城)与
1:44 title (小
1:52 title (小星
1:39 title (小星园
1:36 title (打
1:34 title (打印
1:35 title (打印贴
1:48 title (拟
1:64 title (拟办
1:60 title (拟办)
1:71 title (摘
1:75 title (摘)
1:57 title (摘)$
1:38 title (摘要
1:49 title (摘要)
1:-42 title (教
1:46 title (教基
1:41 title (教基〔
1:-58 title (教案
1:-68 title (教案)
1:66 title (春
1:61 title (春季
1:81 title (春季)
1:42 title (林
1:42 title (林中
1:45 title (林中)
1:57 title (柳
1:61 title (柳荫
1:59 title (柳荫小
1:49 title (校
1:52 title (校县
1:49 title (校县合
1:110 title (第
1:60 title (第一
1:51 title (第一批
1:71 title (第二
1:37 title (第二次
1:50 title (第六
1:61 title (第六周
1:40 title (线
1:38 title (线上
1:31 title (线上)
1:48 title (职
1:46 title (职教
1:41 title (职教组
1:61 title (节
1:49 title (节录
1:56 title (节录)
1:67 title (请
1:47 title (请勾
1:78 title (请勾选
1:82 title (附
1:41 title (附来
1:41 title (附来年
1:106 title )
1:103 title )$
1:36 title )与
1:35 title )与凉
1:30 title )与凉水
1:45 title )关
1:47 title )关于
1:45 title )关于开
1:30 title )城乡
1:32 title )学
1:30 title )学年安
1:33 title )对
1:32 title )对口
1:42 title )帮
1:41 title )帮扶
1:40 title )帮扶工
1:42 title )指
1:39 title )指导
1:42 title )指导思
1:45 title )接
1:42 title )接受
1:43 title )接受松
1:31 title )牵
1:35 title )牵手
1:38 title )牵手校
1:-107 title )班
1:-63 title )班课
1:-94 title )班课程
1:30 title )行动
1:66 title +
1:38 title +1
1:32 title +1”
1:34 title +1”牵
1:51 title +4
1:59 title +4”
1:56 title +4”做
1:84 title ,
1:55 title ,2
1:58 title ,20
1:61 title ,202
1:55 title ,和
1:40 title ,和我
1:42 title ,和我们
1:33 title ,每
1:38 title ,每周
1:32 title ,每周六
1:-41 title --
1:49 title --海
1:53 title --海棠
1:44 title -2
1:41 title -20
1:43 title -202
1:31 title -洛
1:30 title -洛布
1:30 title -洛布县
1:47 title -海
1:52 title -海棠
1:51 title -海棠湾
1:58 title -苍
1:52 title -苍梧
1:56 title -苍梧岭
1:33 title -雪溪
1:41 title -高
1:46 title -高原
1:45 title -高原二
1:94 title .
1:30 title .7
1:32 title .7)
1:54 title .设
1:52 title .设置
1:50 title .设置要
1:48 title /
1:38 title /2
1:37 title /23
1:37 title /23学
1:56 title 0
1:-54 title 0$
1:53 title 0-
1:47 title 0-2
1:44 title 0-20
1:59 title 01
1:47 title 018
1:36 title 018年
1:31 title 019
1:78 title 02
1:65 title 020
1:46 title 020-
1:53 title 020年
1:66 title 021
1:46 title 021〕
1:48 title 021学
1:53 title 021年
1:84 title 022
1:39 title 022-
1:38 title 022/
1:84 title 022年
1:84 title 023
1:33 title 023-
1:39 title 023学
1:95 title 023年
1:36 title 024)
1:33 title 024-
1:37 title 024学
1:47 title 025
1:35 title 025学
1:51 title 025年
1:33 title 026
1:33 title 026年
1:53 title 0年
1:31 title 0年)$
1:46 title 1
1:54 title 1+
1:36 title 1+1
1:34 title 1+1”
1:66 title 1+4
1:53 title 1+4”
1:53 title 1.
1:57 title 1.设
1:65 title 1.设置
1:-83 title 10
1:-48 title 10$
1:42 title 11
1:30 title 12学年
1:49 title 17
1:50 title 17号
1:51 title 17号)
1:45 title 18
1:36 title 18年
1:43 title 19
1:33 title 1”
1:33 title 1”牵
1:36 title 1”牵手
1:42 title 1〕
1:47 title 1〕1
1:47 title 1〕17
1:61 title 1学
1:44 title 1学年
1:53 title 1年
1:39 title 1年“
1:40 title 1年“青
1:35 title 1年下
1:32 title 1年下半
1:35 title 1年海
1:35 title 1年海川
1:-79 title 1日
1:-58 title 1日_
1:-61 title 1日_教
1:39 title 1物
1:37 title 1物理
1:36 title 1物理代
1:77 title 2
1:-63 title 2)
1:-88 title 2)班
1:-135 title 2)班课
1:40 title 2-
1:41 title 2-2
1:40 title 2-20
1:40 title 2/
1:40 title 2/2
1:36 title 2/23
1:75 title 20
1:43 title 20-
1:47 title 20-2
1:58 title 201
1:44 title 2018
1:35 title 2019
1:67 title 202
1:57 title 2020
1:66 title 2021
1:81 title 2022
1:87 title 2023
1:48 title 2025
1:34 title 2026
1:43 title 20年
1:32 title 20年)
1:55 title 21
1:52 title 21〕
1:50 title 21〕1
1:50 title 21学
1:50 title 21学年
1:53 title 21年
1:37 title 21年“
1:38 title 21年下
1:35 title 21年海
1:81 title 22
1:39 title 22-
1:39 title 22-2
1:37 title 22/
1:42 title 22/2
1:79 title 22年
1:89 title 22年学
1:35 title 22年教
1:82 title 23
1:32 title 23-
1:34 title 23-2
1:55 title 23学
1:52 title 23学年
1:92 title 23年
1:83 title 23年)
1:53 title 23年城
1:42 title 23年学
1:38 title 23年工
1:61 title 23年度
1:50 title 23年春
1:34 title 24)
1:33 title 24)行
1:32 title 24-
1:32 title 24-2
1:36 title 24学
1:38 title 24学年
1:34 title 24年城
1:-65 title 24年寒
1:51 title 24年工
1:46 title 24年度
1:79 title 24年春
1:34 title 24年秋
1:48 title 25
1:38 title 25学
1:36 title 25学年
1:49 title 25年
1:58 title 25年度
1:35 title 25年结
1:35 title 26
1:34 title 26年
1:35 title 2实
1:34 title 2实验室
1:80 title 2年
1:98 title 2年学
1:88 title 2年学校
1:35 title 2年教
1:31 title 2年教育
1:-66 title 2日
1:-69 title 2日_
1:-66 title 2日_公
1:100 title 3
1:35 title 3-
1:31 title 3-2
1:34 title 3-20
1:57 title 3学
1:59 title 3学年
1:41 title 3学年)
1:40 title 3学年对
1:81 title 3年
1:68 title 3年)
1:81 title 3年)$
1:56 title 3年城
1:50 title 3年城乡
1:38 title 3年学
1:40 title 3年学校
1:35 title 3年工
1:36 title 3年工作
1:60 title 3年度
1:30 title 3年度)
1:53 title 3年春
1:45 title 3年春)
1:45 title 3年春季
1:45 title 3月
1:40 title 3段
1:40 title 3段考
1:35 title 3段考_
1:33 title 4)
1:31 title 4)行
1:31 title 4)行动
1:34 title 4-
1:33 title 4-2
1:35 title 4-20
1:56 title 4”
1:54 title 4”做
1:64 title 4”做法
1:39 title 4学
1:39 title 4学年
1:35 title 4学年)
1:42 title 4学年任
1:38 title 4年城
1:41 title 4年城乡
1:-71 title 4年寒
1:-73 title 4年寒假
1:49 title 4年工
1:50 title 4年工作
1:44 title 4年度
1:37 title 4年度帮
1:81 title 4年春
1:65 title 4年春季
1:39 title 4年秋
1:38 title 4年秋季
1:-66 title 4月
1:-50 title 4月1
1:-64 title 4月1日
1:-39 title 4月2
1:-48 title 4月2日
1:40 title 4校
1:36 title 4校长
1:36 title 4校长交
1:61 title 5
1:43 title 5学
1:36 title 5学年
1:34 title 5学生
1:31 title 5学生_
1:51 title 5年
1:53 title 5年度
1:55 title 5年度“
1:42 title 5年结
1:36 title 5年结对
1:33 title 6
1:32 title 6年
1:60 title 7
1:33 title 7)$
1:50 title 7号
1:46 title 7号)
1:50 title 7号)关
1:38 title 7月
1:43 title 7月)
1:45 title 7月)$
1:52 title 8
1:39 title 8年
1:54 title 9
1:34 title 9月
1:117 title :
1:59 title :$
1:75 title :关
1:68 title :关于
1:51 title :关于来
1:56 title :关于贵
1:31 title :北
1:32 title :北屿国
1:32 title :卧
1:34 title :卧牛
1:33 title :卧牛滩
1:36 title :县
1:35 title :县域
1:33 title :县域内
1:-61 title :帮
1:-53 title :帮扶
1:-62 title :帮扶不
1:53 title :我
1:52 title :我们
1:51 title :我们能
1:35 title :河
1:37 title :河湟
1:35 title :河湟县
1:69 title :片
1:71 title :片区
1:49 title :片区教
1:47 title :结
1:48 title :结对
1:55 title :结对帮
1:40 title ;
1:32 title ;被
1:32 title ;被牵
1:31 title ;被牵手
1:-58 title ^
1:-97 title ^ abstract
1:79 title ^ action
1:47 title ^ agreement
1:34 title ^ alliance
1:94 title ^ annex
1:-96 title ^ annual
1:82 title ^ ashdown
1:30 title ^ assistance
1:-83 title ^ audit
1:-85 title ^ awards
1:-100 title ^ briefing
1:86 title ^ buddy
1:-72 title ^ budget
1:64 title ^ bureau
1:-65 title ^ calendar
1:-74 title ^ call
1:-112 title ^ class
1:87 title ^ coaching
1:65 title ^ conversation
1:-94 title ^ corporate
1:81 title ^ county
1:44 title ^ digital
1:50 title ^ dispatch
1:-80 title ^ dr
1:74 title ^ e
1:36 title ^ early
1:-107 title ^ examination
1:-93 title ^ fire
1:-54 title ^ fixtures
1:-51 title ^ from
1:-60 title ^ group
1:49 title ^ help
1:-67 title ^ helping
1:-48 title ^ how
1:32 title ^ indus
1:-77 title ^ inspection
1:-84 title ^ job
1:46 title ^ lab
1:33 title ^ lap
1:53 title ^ ledger
1:80 title ^ letter
1:63 title ^ library
1:64 title ^ list
1:-71 title ^ looking
1:48 title ^ meeting
1:69 title ^ memorandum
1:30 title ^ minutes
1:-85 title ^ monday
1:129 title ^ notice
1:65 title ^ nursery
1:-87 title ^ obituary
1:47 title ^ our
1:57 title ^ pairing
1:-73 title ^ parish
1:101 title ^ partnership
1:-130 title ^ rain
1:76 title ^ register
1:57 title ^ reply
1:-93 title ^ rules
1:84 title ^ school
1:80 title ^ sister
1:58 title ^ special
1:30 title ^ st
1:-93 title ^ staff
1:84 title ^ support
1:-103 title ^ teacher
1:64 title ^ teachers
1:54 title ^ term
1:73 title ^ three
1:83 title ^ to
1:-67 title ^ transform
1:-82 title ^ travel
1:-76 title ^ twinning
1:44 title ^ two
1:60 title ^ university
1:63 title ^ visiting
1:59 title ^ weekly
1:-54 title ^ welcome
1:87 title ^ what
1:30 title ^ work
1:65 title ^ your
1:-91 title ^$
1:53 title ^1
1:59 title ^1.
1:69 title ^1.设
1:78 title ^“
1:39 title ^“青
1:38 title ^“青蓝
1:76 title ^三
1:34 title ^三地
1:35 title ^三地特
)"sv,
    R"(1:51 title ^三所
1:71 title ^三所学
1:69 title ^三校
1:42 title ^三校联
1:37 title ^三江
1:41 title ^三江镇
1:69 title ^下
1:56 title ^下学
1:53 title ^下学期
1:61 title ^东
1:60 title ^东西
1:64 title ^东西部
1:83 title ^两
1:94 title ^两校
1:67 title ^两校共
1:66 title ^两校首
1:46 title ^中
1:57 title ^中职
1:61 title ^中职学
1:39 title ^丰
1:39 title ^丰原
1:39 title ^丰原市
1:30 title ^临
1:30 title ^乙
1:81 title ^乡
1:62 title ^乡村
1:60 title ^乡村小
1:63 title ^乡镇
1:57 title ^乡镇教
1:-38 title ^云
1:40 title ^云上
1:49 title ^云上牵
1:-72 title ^云州
1:-71 title ^云州市
1:30 title ^云雾
1:31 title ^云雾乡
1:38 title ^云麓
1:34 title ^云麓中
1:99 title ^任
1:105 title ^任务
1:101 title ^任务分
1:96 title ^会
1:64 title ^会议
1:89 title ^会议纪
1:60 title ^会谈
1:52 title ^会谈要
1:64 title ^体
1:59 title ^体育
1:55 title ^体育特
1:40 title ^体育联
1:56 title ^偏乡国
1:68 title ^偏乡幼
1:-70 title ^偏乡支
1:51 title ^光
1:59 title ^光明
1:51 title ^光明盲
1:85 title ^党
1:68 title ^党委
1:65 title ^党委会
1:37 title ^党建
1:43 title ^党建引
1:-56 title ^全
1:-87 title ^全县
1:-82 title ^全县期
1:54 title ^关
1:63 title ^关于“
1:43 title ^关于下
1:82 title ^关于做
1:43 title ^关于印
1:30 title ^关于开
1:45 title ^关于我
1:48 title ^关于托
1:48 title ^关于接
1:51 title ^关于白
1:57 title ^关于组
1:-88 title ^关于调
1:72 title ^关于选
1:51 title ^内
1:51 title ^内地
1:54 title ^内地学
1:52 title ^写
1:61 title ^写给
1:76 title ^写给即
1:-46 title ^农
1:47 title ^农业
1:43 title ^农业学
1:-83 title ^农技
1:-103 title ^农技站
1:77 title ^农村
1:58 title ^农村小
1:53 title ^农村教
1:42 title ^凤
1:52 title ^凤山
1:50 title ^凤山中
1:73 title ^初
1:63 title ^初三
1:76 title ^初三冲
1:52 title ^北
1:32 title ^北原
1:35 title ^北原省
1:40 title ^北湾
1:45 title ^北湾区
1:58 title ^区
1:64 title ^区教
1:82 title ^区教育
1:55 title ^医
1:37 title ^医专
1:32 title ^医专与
1:48 title ^医学
1:50 title ^医学院
1:55 title ^协
1:58 title ^协作
1:49 title ^协作学
1:66 title ^协议
1:54 title ^协议附
1:70 title ^南
1:67 title ^南屏
1:63 title ^南屏县
1:34 title ^南屏建
1:47 title ^南湾
1:46 title ^南湾教
1:-50 title ^县
1:-55 title ^县乒
1:-59 title ^县乒乓
1:43 title ^双
1:48 title ^双林
1:48 title ^双林学
1:36 title ^台
1:38 title ^台东
1:36 title ^台东县
1:95 title ^合
1:86 title ^合作
1:72 title ^合作备
1:54 title ^同
1:57 title ^同心
1:63 title ^同心小
1:-93 title ^名师
1:-72 title ^名师来
1:56 title ^名校
1:55 title ^名校长
1:54 title ^启
1:52 title ^启能
1:49 title ^启能特
1:30 title ^嘉
1:-110 title ^四
1:-136 title ^四(
1:-86 title ^四(2
1:49 title ^回
1:62 title ^回复
1:49 title ^回复:
1:66 title ^国
1:74 title ^国际
1:60 title ^国际姊
1:48 title ^图
1:44 title ^图书
1:43 title ^图书馆
1:60 title ^城东
1:59 title ^城东教
1:48 title ^城东街
1:73 title ^城乡
1:59 title ^城乡初
1:46 title ^城关
1:50 title ^城关初
1:-60 title ^城北
1:-46 title ^城北学
1:41 title ^城北幼
1:34 title ^基
1:35 title ^基隆
1:31 title ^基隆市
1:82 title ^备
1:69 title ^备忘
1:78 title ^备忘录
1:46 title ^备课
1:51 title ^备课组
1:72 title ^大
1:78 title ^大学
1:69 title ^大学附
1:100 title ^姊
1:94 title ^姊妹
1:88 title ^姊妹学
1:83 title ^姊妹特
1:60 title ^学前
1:65 title ^学前中
1:75 title ^学校
1:49 title ^学校帮
1:58 title ^学校食
1:-85 title ^学生
1:-106 title ^学生会
1:-59 title ^学生作
1:62 title ^学科
1:52 title ^学科基
1:61 title ^学籍
1:44 title ^学籍与
1:35 title ^宁
1:37 title ^宁海
1:36 title ^宁海岛
1:-66 title ^实
1:-76 title ^实习
1:-110 title ^实习生
1:-90 title ^家
1:-80 title ^家校
1:-45 title ^家校群
1:-67 title ^家长
1:-109 title ^家长来
1:65 title ^寄
1:83 title ^寄宿
1:71 title ^寄宿制
1:-32 title ^对
1:45 title ^对口
1:45 title ^对口支
1:-45 title ^对话
1:-40 title ^对话廖
1:-55 title ^寻
1:-69 title ^寻物
1:-62 title ^寻物启
1:58 title ^尊
1:51 title ^尊敬
1:54 title ^尊敬的
1:-69 title ^小区
1:-97 title ^小区便
1:55 title ^小学
1:60 title ^小学校
1:44 title ^少
1:55 title ^少先
1:51 title ^少先队
1:-71 title ^山
1:-63 title ^山那
1:-68 title ^山那边
1:47 title ^岚
1:54 title ^岚山
1:55 title ^岚山大
1:56 title ^巡
1:56 title ^巡回
1:46 title ^巡回讲
1:-85 title ^工
1:-60 title ^工会
1:-82 title ^工会春
1:-67 title ^市
1:-92 title ^市三
1:-87 title ^市三医
1:39 title ^市教
1:40 title ^市教育
1:-56 title ^帮
1:-57 title ^帮扶
1:75 title ^帮扶任
1:-58 title ^帮扶办
1:66 title ^帮扶协
1:-72 title ^帮扶工
1:39 title ^帮扶责
1:73 title ^幼
1:59 title ^幼儿
1:47 title ^幼儿园
1:56 title ^幼稚
1:54 title ^幼稚园
1:40 title ^广
1:33 title ^广电
1:32 title ^广电大
1:-77 title ^庙
1:-77 title ^庙会
1:-77 title ^庙会筹
1:75 title ^座
1:77 title ^座谈
1:68 title ^座谈会
1:59 title ^座谈记
1:-99 title ^征
1:-62 title ^征才
1:-114 title ^征才启
1:-64 title ^律
1:-79 title ^律师
1:-90 title ^律师事
1:71 title ^心
1:65 title ^心理
1:60 title ^心理健
1:-65 title ^志
1:-64 title ^志愿
1:-114 title ^志愿者
1:-81 title ^感
1:-81 title ^感谢
1:-63 title ^感谢信
1:-33 title ^我
1:69 title ^我校
1:58 title ^我校帮
1:50 title ^我校赴
1:59 title ^手
1:53 title ^手拉
1:51 title ^手拉手
1:79 title ^技
1:39 title ^技术
1:41 title ^技术型
1:61 title ^技职
1:59 title ^技职教
1:-82 title ^捐
1:-92 title ^捐赠
1:-97 title ^捐赠证
1:52 title ^携
1:50 title ^携手
1:58 title ^携手同
1:-63 title ^摘
1:-82 title ^摘要
1:-84 title ^摘要$
1:-41 title ^支
1:79 title ^支援
1:47 title ^支援与
1:-56 title ^支教
1:-68 title ^政
1:-80 title ^政协
1:-55 title ^政协委
1:-42 title ^教
1:50 title ^教务
1:66 title ^教务主
1:-44 title ^教师
1:53 title ^教师互
1:-110 title ^教师甄
1:-76 title ^教师研
1:44 title ^教师轮
1:61 title ^教研室
1:-84 title ^教研组
1:-89 title ^教职
1:-75 title ^教职工
1:58 title ^教育联
1:56 title ^数
1:48 title ^数字
1:60 title ^数字教
1:68 title ^文
1:31 title ^文庙
1:33 title ^文庙街
1:59 title ^新
1:31 title ^新北
1:35 title ^新北市
1:30 title ^新教
1:33 title ^新教师
1:47 title ^新苗
1:39 title ^新苗幼
1:53 title ^明
1:40 title ^明德
1:39 title ^明德女
1:42 title ^春
1:42 title ^春季
1:69 title ^春季学
1:59 title ^普
1:63 title ^普通
1:45 title ^普通高
1:73 title ^暑
1:76 title ^暑期
1:51 title ^暑期校
1:51 title ^暑期送
1:42 title ^望
1:-72 title ^本
1:-70 title ^本校
1:-102 title ^本校行
1:58 title ^杏
1:57 title ^杏花
1:72 title ^杏花小
1:-64 title ^村
1:-44 title ^村党
1:-60 title ^村党支
1:45 title ^松
1:33 title ^松桃路
1:57 title ^枫
1:56 title ^枫林
1:36 title ^枫林路
1:-50 title ^柏
1:-79 title ^柏树
1:-51 title ^柏树湾
1:34 title ^柏桥
1:36 title ^柏桥村
1:-114 title ^校
1:-89 title ^校刊
1:-71 title ^校刊卷
1:-80 title ^校长
1:-65 title ^校长交
1:-65 title ^校际
1:-52 title ^校际桌
1:53 title ^桐
1:53 title ^桐川
1:51 title ^桐川市
1:47 title ^桥
1:51 title ^桥头
1:53 title ^桥头小
1:62 title ^毕
1:71 title ^毕业
1:51 title ^毕业班
1:73 title ^江
1:32 title ^江北
1:34 title ^江北区
1:46 title ^江城
1:43 title ^江城职
1:45 title ^江岸
1:49 title ^江岸区
1:40 title ^江澜
1:38 title ^江澜理
1:67 title ^沂
1:73 title ^沂河
1:67 title ^沂河区
1:42 title ^沅
1:41 title ^沅陂
1:40 title ^沅陂县
1:60 title ^河
1:30 title ^河湟
1:33 title ^河湟县
1:49 title ^河湾
1:49 title ^河湾县
1:54 title ^河西
1:64 title ^河西镇
1:56 title ^海
1:59 title ^海陵
1:54 title ^海陵区
1:44 title ^清
1:33 title ^清源
1:57 title ^港
1:53 title ^港澳
1:46 title ^港澳与
1:-74 title ^湘
1:31 title ^滦
1:44 title ^滨
1:32 title ^滨州
1:36 title ^滨州湾
1:55 title ^澄
1:61 title ^澄江
1:36 title ^澄江县
1:37 title ^澄江市
1:52 title ^澜
1:41 title ^澜溪
1:35 title ^澜溪幼
1:79 title ^澳
1:71 title ^澳门
1:62 title ^澳门与
1:61 title ^澳门培
1:45 title ^牵
1:43 title ^牵手
1:43 title ^牵手校
1:64 title ^特
1:43 title ^特教
1:57 title ^特教资
1:64 title ^特殊
1:63 title ^特殊教
1:-62 title ^班
1:62 title ^班主
1:55 title ^班主任
1:-65 title ^班会
1:-97 title ^班会记
1:-50 title ^班级
1:-83 title ^班级“
1:-43 title ^电
1:-73 title ^电器
1:-62 title ^电器行
1:80 title ^电子
1:60 title ^电子邮
1:55 title ^留
1:54 title ^留守
1:51 title ^留守儿
1:85 title ^白
1:62 title ^白鹭
1:76 title ^白鹭洲
1:32 title ^盲
1:33 title ^盲聋培
1:66 title ^省
1:58 title ^省城
1:64 title ^省城三
1:40 title ^省级
1:40 title ^省级示
1:-65 title ^石
1:-95 title ^石滩
1:-75 title ^石滩镇
1:55 title ^研
1:63 title ^研学
1:67 title ^研学互
1:33 title ^磐
1:32 title ^磐石
1:37 title ^磐石市
1:31 title ^示
1:31 title ^示范
1:33 title ^示范性
1:30 title ^离岛
1:62 title ^科
1:61 title ^科研
1:56 title ^科研帮
1:-50 title ^竹
1:-56 title ^竹溪
1:-68 title ^竹溪小
1:51 title ^第一
1:55 title ^第一学
1:-107 title ^第八
1:-118 title ^第八周
1:59 title ^签
1:72 title ^签约
1:58 title ^签约文
1:50 title ^粤
1:34 title ^紫
1:30 title ^紫荆艺
1:38 title ^红
1:37 title ^红岩
1:87 title ^线
1:83 title ^线上
1:51 title ^线上师
1:71 title ^线上课
1:-37 title ^结
1:-47 title ^结对
1:47 title ^结对单
1:-95 title ^结对学
1:-37 title ^结对帮
1:88 title ^给
1:54 title ^给友
1:59 title ^给友好
1:53 title ^给大
1:77 title ^给大仑
1:45 title ^给结
1:49 title ^给结对
1:42 title ^翠
1:36 title ^翠屏
1:41 title ^翠屏职
1:37 title ^翰
1:39 title ^翰林
1:37 title ^翰林中
1:52 title ^老
1:58 title ^老年
1:53 title ^老年大
1:49 title ^聋
1:50 title ^聋哑
1:49 title ^聋哑学
1:92 title ^职
1:69 title ^职业
1:90 title ^职业学
1:62 title ^职教
1:47 title ^职教集
1:50 title ^育
1:51 title ^育英
1:49 title ^育英教
1:51 title ^致兄
1:42 title ^致兄弟
1:66 title ^致友
1:66 title ^致友校
1:41 title ^致帮
1:47 title ^致帮扶
1:70 title ^致柳
1:74 title ^致柳塘
1:64 title ^致雾
1:60 title ^致雾社
1:46 title ^致青
1:52 title ^致青荫
1:39 title ^致香
1:35 title ^致香港
1:40 title ^致高
1:37 title ^致高岭
1:31 title ^艺
1:31 title ^艺体
1:61 title ^花
1:46 title ^花莲
1:48 title ^花莲县
1:-53 title ^荷
1:-51 title ^荷塘
1:-56 title ^荷塘月
1:48 title ^莲
1:56 title ^莲塘
1:48 title ^莲塘中
1:43 title ^西
1:55 title ^西川
1:49 title ^西川师
1:71 title ^覆
1:55 title ^覆函
1:61 title ^覆函$
1:46 title ^观
1:46 title ^观塘
1:42 title ^观塘敬
1:-116 title ^论
1:-94 title ^论文
1:-70 title ^论文目
1:-65 title ^访
1:-92 title ^访视
1:-94 title ^访视意
1:-53 title ^读
1:-51 title ^读《
1:-54 title ^读《乡
1:63 title ^课
1:77 title ^课后
1:71 title ^课后服
1:-76 title ^谢
1:-77 title ^谢函
1:-68 title ^谢函$
1:80 title ^赴
1:83 title ^赴鹿
1:52 title ^赴鹿鸣
1:-96 title ^转
1:-48 title ^转正
1:-51 title ^转正申
1:115 title ^送
1:60 title ^送培
1:71 title ^送培到
1:102 title ^送教
1:90 title ^送教下
1:37 title ^送给
1:41 title ^送给大
1:-59 title ^道
1:-44 title ^道德
1:-71 title ^道德与
1:-63 title ^邀
1:-67 title ^邀请
1:-83 title ^邀请函
1:60 title ^邮
1:63 title ^邮件
1:63 title ^邮件$
1:30 title ^金
1:31 title ^金湖国
1:65 title ^铁
1:59 title ^铁岭
1:55 title ^铁岭湾
1:-103 title ^银
1:-76 title ^银行
1:-74 title ^银行与
1:-74 title ^锣
1:-55 title ^锣鼓
1:-69 title ^锣鼓镇
1:52 title ^锦
1:33 title ^锦帆
1:32 title ^锦帆外
1:48 title ^雁
1:45 title ^雁南
1:44 title ^雁南大
1:54 title ^集
1:53 title ^集团
1:46 title ^集团化
1:68 title ^青
1:65 title ^青山
1:61 title ^青山市
1:52 title ^青岭
1:54 title ^青岭市
1:49 title ^青樟
1:44 title ^青樟区
1:36 title ^项
1:42 title ^项次
1:33 title ^项次_
1:48 title ^香
1:36 title ^香岛
1:36 title ^香岛培
1:36 title ^香港
1:37 title ^香港圣
1:35 title ^驻村工
1:-82 title ^驻村第
1:66 title ^驻点
1:59 title ^驻点帮
1:94 title ^高
1:38 title ^高新
1:36 title ^高新区
1:77 title ^高校
1:49 title ^高校定
1:-73 title ^鸿
1:-62 title ^鸿达
1:-70 title ^鸿达水
1:56 title ^鹤
1:35 title ^鹤川
1:39 title ^鹤川工
1:42 title ^鹤鸣
1:44 title ^鹤鸣初
1:43 title ^麻
1:43 title ^麻栗
1:40 title ^麻栗乡
1:46 title ^黑
1:44 title ^黑石
1:50 title ^黑石岭
1:48 title _一
1:45 title _一屏
1:50 title _一屏同
1:50 title _三
1:30 title _三年
1:46 title _三门
1:61 title _三门寨
1:38 title _上
1:35 title _上埔
1:38 title _上埔中
1:77 title _与
1:80 title _与_
1:63 title _与_三
1:45 title _与_桑
1:48 title _主
1:53 title _主讲
1:44 title _主讲_
1:32 title _五
1:-30 title _公
1:-84 title _公安
1:-51 title _公安队
1:44 title _公示
1:45 title _公示栏
1:67 title _共
1:64 title _共育
1:59 title _共育新
1:37 title _内
1:34 title _内容
1:33 title _内容_
1:35 title _函
1:35 title _函$
1:-47 title _分
1:-97 title _分值
1:-61 title _分值_
1:39 title _协
1:58 title _协助
1:44 title _协助_
1:-77 title _卫
1:-63 title _卫生
1:-39 title _卫生队
1:44 title _周
1:60 title _周工
1:50 title _周工作
1:33 title _命
1:36 title _命题
1:36 title _命题_
1:44 title _商
1:57 title _商定
1:47 title _商定$
1:40 title _安
1:34 title _安排
1:38 title _安排宿
1:-53 title _对
1:-60 title _对_
1:-50 title _对_卫
1:-40 title _对_教
1:39 title _工
1:38 title _工作
1:44 title _工作表
1:-66 title _帮
1:-53 title _帮扶
1:-46 title _帮扶人
1:50 title _广
1:41 title _广西
1:36 title _广西桂
1:-88 title _得
1:-62 title _得分
1:-71 title _得分组
1:35 title _德
1:35 title _德光
1:38 title _德光中
1:40 title _换
1:65 title _换掉
1:45 title _换掉十
1:41 title _推
1:32 title _推荐
1:32 title _推荐名
1:-56 title _措
1:-46 title _措施
1:-46 title _措施$
1:35 title _提
1:32 title _提供
1:40 title _提供奖
1:-66 title _携
1:-73 title _携手
1:-68 title _携手共
1:44 title _携手协
1:52 title _支
1:41 title _支持
1:43 title _支持德
1:36 title _支援
1:42 title _支援_
1:-57 title _教
1:-56 title _教育
1:-76 title _教育一
1:-50 title _教育二
1:56 title _教育组
1:38 title _施
1:38 title _施测
1:33 title _施测4
1:43 title _桑
1:43 title _桑坪
1:40 title _桑坪镇
1:50 title _每
1:45 title _每月
1:33 title _每月回
1:35 title _每月来
1:32 title _沈
1:31 title _沈若
1:40 title _派
1:34 title _派老
1:39 title _派老师
1:43 title _清
1:41 title _清点
1:33 title _清点造
1:32 title _游
1:60 title _章
1:52 title _章程
1:60 title _章程节
1:-35 title _第
1:-65 title _第七
1:-44 title _第七周
1:32 title _第三
1:32 title _第三节
1:30 title _第二节
1:-70 title _致
1:-69 title _致贫
1:-67 title _致贫原
1:40 title _苦
1:37 title _苦竹
1:38 title _苦竹镇
1:30 title _蓝
1:33 title _说
1:37 title _说帖
1:35 title _说帖$
1:36 title _赠
1:33 title _赠旧
1:36 title _赠旧仪
1:31 title _驼
1:30 title _驼铃
1:33 title _驼铃县
1:54 title _龙
1:42 title _龙湾
1:41 title _龙湾→
1:-42 title a
1:64 title a for
1:-95 title a number
1:67 title a partner
1:51 title a promise
1:-95 title a tin
1:-102 title a year
1:-73 title abstract
1:-91 title abstract $
1:-95 title across
1:-97 title across the
1:85 title action
1:81 title action sheet
1:62 title after
1:49 title after thursday
1:79 title agreement
1:65 title agreement $
1:52 title agreement between
1:43 title agreementbetween
1:55 title agreementbetween queen
1:81 title aid
1:65 title aid fort
1:-43 title alban
1:-61 title alban s
1:90 title all
1:63 title all departments
1:60 title all heads
1:120 title alliance
1:60 title alliance $
1:74 title alliance charter
1:36 title alliance of
1:46 title among
1:39 title among three
1:54 title an
1:64 title an ridgearrangements
1:45 title and assisted
1:45 title and bayleaf
1:73 title and moss
1:73 title and reading
1:61 title and technician
1:68 title and this
1:-79 title and upper
1:-83 title and vila
1:58 title and why
1:97 title annex
1:57 title annex bschedule
1:64 title annex deliverables
1:-73 title annual
1:-75 title annual report
1:-101 title are
1:-83 title are partnerships
1:-76 title are you
1:30 title arrangement $
1:79 title ashdown
1:61 title ashdown high
1:45 title ashdown school
1:35 title assam
1:34 title assam $
1:45 title assistance
1:30 title assistance between
1:46 title assisted
1:46 title assisted school
1:50 title assisting
1:42 title assisting school
1:-95 title at
1:62 title at brook
1:56 title at elmstead
1:-95 title at greywater
1:-91 title at mudbrook
1:-90 title at trident
1:-91 title at whitmoor
1:-77 title audit
1:-78 title audit of
1:-49 title autumn
1:70 title autumn $
1:-91 title autumn term
1:-90 title awards
1:-100 title awards night
1:-58 title away
1:-87 title away sept
1:-33 title b
1:-34 title b $
1:-100 title back
1:-72 title back on
1:-65 title back to
1:81 title bank
1:62 title bank schoolsupport
1:-85 title bankour
1:-92 title bankour plan
1:94 title bay
1:72 title bay from
1:50 title bayleaf
1:44 title bayleaf teachers
1:76 title beacon
1:43 title beacon alliance
1:52 title bend
1:57 title bend community
1:-33 title between
1:52 title between assisting
1:60 title between departments
1:-68 title between mercy
1:33 title bhimgaon
1:34 title bhimgaon session
1:52 title block
1:51 title block $
1:64 title board
1:81 title board of
1:47 title bridge
1:61 title bridge scheme
1:-106 title briefing
1:-83 title briefing for
1:59 title brook
1:65 title brook farm
1:74 title bschedule
1:68 title bschedule of
1:83 title buddy
1:86 title buddy nurserieslittle
1:-113 title budget
1:-113 title budget statement
1:83 title bureau
1:91 title bureau of
1:-85 title by
1:-76 title by the
1:-35 title calendar
1:67 title calendar of
1:-82 title calendar thistledown
1:-42 title call
1:79 title call $
1:-74 title call for
1:53 title can
1:59 title can do
1:53 title cane
1:63 title cane river
1:68 title cardplainview
1:71 title cardplainview helps
1:-82 title castle
1:-45 title castle street
1:-69 title chair
1:-84 title chair of
1:-42 title charter
1:88 title charter $
1:-88 title charter of
1:-62 title chat
1:-97 title chat $
1:59 title choir
1:75 title choir one
1:-109 title claims
1:-80 title claims $
1:-102 title class b
1:89 title class teachers
1:-105 title clinic
1:-98 title clinic $
1:-98 title clinic goes
1:-115 title club
1:-78 title club $
1:-93 title club sept
1:89 title coaching
1:57 title coaching contract
1:50 title coldwater
1:64 title coldwater $
1:-73 title colleagues
1:-55 title colleagues at
1:104 title college
1:43 title college for
1:34 title college hong
1:52 title college of
1:63 title college outreach
1:53 title college spring
1:56 title college to
1:60 title coming
1:82 title coming year
1:51 title commitments
1:57 title commitments term
1:59 title community
1:54 title community college
1:58 title contract
1:65 title contract between
1:77 title conversation
1:61 title conversation note
1:-102 title corporate
1:-102 title corporate volunteering
1:50 title corridors
1:54 title corridors let
1:-90 title council
1:-77 title council helps
1:-99 title councillors
1:-69 title councillors school
1:32 title county
1:50 title county education
1:56 title county scheme
1:-76 title cricket
1:-84 title cricket club
1:-87 title cup
1:-93 title cup $
1:46 title day
1:33 title day schools
1:42 title day what
1:-97 title days
1:-68 title days $
1:-59 title dear colleagues
1:48 title dear mr
1:57 title dear teachers
1:-102 title debating
1:-116 title debating cup
1:63 title deliverables
1:50 title deliverables of
1:76 title departments
1:101 title departments $
1:-82 title description
1:-111 title description partnerships
1:55 title desk
1:62 title desk for
1:31 title development
1:42 title digital
1:45 title digital twinning
1:50 title dispatch
1:51 title dispatch of
1:43 title district
1:79 title do
1:51 title do $
1:66 title do for
1:65 title do with
1:-81 title donated
1:-113 title donated equipment
1:33 title dongxing
1:-109 title dr
1:-68 title dr hanna
1:-82 title drill
1:-90 title drill results
1:64 title dry
1:52 title dry season
1:51 title duarte
1:76 title duarte $
1:-102 title dunmore
1:-58 title dunmore away
1:-57 title dunmore junior
1:-61 title dunmore v
1:60 title e
1:69 title e mail
1:68 title each
1:73 title each school
1:33 title early
1:36 title early years
1:56 title eastmere
1:54 title eastmere grammar
1:118 title education
1:61 title education $
1:79 title education and
1:52 title education bureau
1:50 title education lantau
1:52 title education outreach
1:-90 title ellis
1:-86 title ellis and
1:59 title elmstead
1:54 title elmstead to
1:64 title end
1:53 title end primary
1:-103 title entries
1:-78 title entries $
1:-86 title equipment
1:-83 title equipment $
1:51 title every
1:65 title every morning
1:-78 title examination
1:-77 title examination notice
1:56 title faces
1:50 title faces in
1:68 title faculty
1:86 title faculty of
1:50 title farm
1:54 title farm $
1:-84 title findings
1:-78 title findings sandhurst
1:-72 title fire
1:-73 title fire drill
1:-80 title first
1:-66 title first pairing
1:-44 title fixtures
1:-72 title fixtures dunmore
1:-66 title football
1:-64 title football club
1:31 title for
1:70 title for $
1:-111 title for councillors
1:-80 title for entries
1:31 title for heyuan
1:46 title for kelp
1:57 title for party
1:53 title for showing
1:63 title for tidewater
1:48 title for twinned
1:75 title for urban
1:71 title for windrow
1:33 title for zilla
1:60 title ford
1:45 title ford end
1:67 title fort
1:48 title fort royal
1:-61 title forum
1:-70 title forum $
1:66 title four
1:50 title four questions
1:-74 title fractions
1:-76 title fractions on
1:35 title from
1:68 title from class
1:50 title from eastmere
1:51 title from ines
1:-86 title from my
1:57 title from next
1:49 title gets
1:81 title gets $
1:42 title give
1:43 title give them
1:63 title glenmore
1:85 title glenmore strathie
1:-90 title goes
1:-73 title goes to
1:-69 title gone
1:-80 title gone back
1:-89 title gorse
1:-67 title gorse clinic
1:33 title government
1:-104 title governors
1:-77 title governors $
1:45 title grade
1:62 title grade teachers
1:57 title grammar
1:51 title grammar to
1:-75 title grant
1:-104 title grant received
1:-77 title greywater
1:-76 title greywater $
1:55 title group $
1:-71 title group chat
1:32 title guangdong
1:34 title guangdong $
1:-55 title hands
1:-74 title hands across
1:50 title hands our
1:-74 title hanna
1:-76 title hanna s
1:45 title harrow
1:61 title harrow bend
1:-78 title has
1:-63 title has gone
1:54 title have
1:58 title have talked
1:35 title heads
1:69 title heads $
1:-84 title heads forum
1:69 title heads only
1:61 title heads rural
1:78 title help
1:58 title help desk
1:34 title help for
1:61 title help with
1:-52 title helping
1:-43 title helping hands
1:44 title helps
1:78 title helps coldwater
1:50 title helps lowick
1:88 title helps puddle
1:-72 title helps the
1:30 title heyuan dongxing
1:75 title high
1:53 title high and
1:68 title high schoolsupport
1:58 title hill
1:58 title hill faculty
1:52 title hillcrest
1:45 title hillcrest primary
1:-91 title hillspartnership
1:-91 title hillspartnership between
1:-68 title history
1:-68 title history of
1:-88 title home
1:-83 title home sept
1:34 title hong
1:33 title hong kongsister
1:-70 title hospital
1:-73 title hospital and
1:48 title how it
1:-81 title how satisfied
1:50 title how we
1:-78 title i
1:-97 title i want
1:32 title implementation
1:32 title implementation plan
1:-60 title in
1:31 title in $
1:-78 title in ninety
1:-96 title in the
1:57 title in your
1:34 title indus valley
1:50 title ines
1:49 title ines duarte
1:-76 title inspection
1:-95 title inspection findings
1:67 title institute
1:64 title institute $
1:51 title institution
1:62 title institution $
1:-101 title inter
1:-111 title inter school
1:44 title is
1:51 title is what
1:42 title island
1:43 title island school
1:65 title it
1:43 title it over
1:59 title it will
1:-82 title job
1:-105 title job description
1:52 title june
1:99 title june $
1:-44 title junior
1:-64 title junior football
1:45 title kelp
1:37 title kelp island
1:72 title kestrel
1:55 title kestrel bay
1:33 title kindergartens
1:34 title kongsister
1:33 title kongsister school
1:50 title lab
1:49 title lab sharing
1:39 title lane
1:75 title lane $
1:-78 title lane school
1:70 title lantau
1:76 title lantau prefecture
1:32 title lap
1:35 title lap tak
1:75 title larkhill
1:70 title larkhill will
1:59 title last
1:58 title last tuesday
1:47 title leadership
1:48 title leadership $
1:44 title lecturers
1:52 title lecturers to
1:63 title ledger
1:84 title ledger of
1:-77 title lesson plan
1:67 title lesson timetable
1:59 title let
1:61 title let me
1:89 title letter
1:37 title letter $
1:44 title letter of
1:59 title letter to
1:60 title library
1:86 title library and
1:-80 title line
1:-76 title line $
1:52 title link
1:46 title link programme
1:-66 title list $
1:71 title list of
1:-65 title looking
1:-78 title looking back
1:78 title low
1:50 title low marsh
1:63 title lowick
1:75 title lowick school
1:61 title lowveld
1:61 title lowveld schools
1:71 title mail
1:65 title mail to
1:-94 title margaret
1:-84 title margaret swann
1:61 title marsh
1:42 title marsh secondary
1:67 title maud
1:52 title maud university
1:59 title may
1:52 title may $
1:43 title me
1:44 title me say
1:33 title meeting
1:-107 title meeting monday
1:59 title meeting of
1:61 title meeting on
1:40 title meeting record
1:61 title memorandum
1:56 title memorandum of
1:-79 title menu
1:-98 title menu $
1:-86 title mercy
1:-66 title mercy hospital
1:53 title middle
1:45 title middle $
1:35 title middle school
1:49 title millbrook
1:48 title millbrook primary
1:42 title minutes october
1:44 title mixed
1:39 title mixed day
1:-87 title monday
1:-124 title monday $
1:-67 title monday menu
1:51 title month
1:70 title month you
1:74 title moorgate
1:74 title moorgate school
1:64 title morning
1:63 title morning until
1:61 title moss
1:62 title moss bank
1:-105 title moura
1:-84 title moura $
1:50 title mr
1:71 title mr okonjo
1:-78 title mudbrook
1:-109 title mudbrook $
1:-77 title my
1:-88 title my notebook
1:52 title nand
1:53 title nand will
1:47 title new
1:68 title new faces
1:70 title next
1:65 title next month
1:47 title next two
1:-86 title night
1:-91 title night $
1:-91 title ninety
1:-66 title ninety days
1:40 title no
1:30 title no of
1:76 title note
1:73 title note heads
1:-88 title notebook
1:-111 title notebook week
1:-39 title notice $
1:72 title notice on
1:94 title notice to
1:-58 title now
1:-107 title now that
1:-69 title number
1:-100 title number line
1:78 title nurserieslittle
1:76 title nurserieslittle wren
1:98 title nursery
1:49 title nursery link
1:55 title oak
1:41 title oakridge
1:54 title oakridge high
1:-85 title obituary
1:-103 title obituary margaret
1:40 title october
1:80 title october video
1:89 title odile
1:75 title odile school
1:56 title of
1:57 title of a plan
1:59 title of commitments
1:-95 title of donated
1:86 title of education
1:-56 title of governors
1:62 title of help
1:56 title of kestrel
1:68 title of may
1:97 title of ostrava
1:102 title of pairs
1:54 title of party
1:-114 title of port
1:38 title of riverside
1:72 title of saint
1:54 title of schools
1:-110 title of science
1:-78 title of something else
1:62 title of support
1:30 title of tehri
1:-76 title of tollgate
1:67 title of tutors
1:72 title of twinned
1:75 title of understanding
1:35 title of work
1:43 title of yun
1:-86 title officer
1:-82 title officer $
1:59 title okonjo
1:51 title okonjo thank
1:71 title oldbarrow
1:73 title oldbarrow county
1:-64 title on
1:-99 title on a
1:-80 title on our
1:34 title on paired
1:68 title on the
1:94 title one
1:56 title one $
1:42 title one choir
1:57 title one timetable
1:75 title only
1:59 title only $
1:58 title ostrava
1:78 title ostrava hill
1:-80 title our first
1:90 title our plan
1:34 title our twin
1:81 title outreach
1:63 title outreach spring
1:73 title outreach to
1:51 title over
1:53 title over and
1:47 title paired
1:45 title paired assistance
1:55 title pairing autumn
1:63 title pairing of
1:-70 title pairing year
1:101 title pairs
1:83 title pairs oldbarrow
1:69 title pairs school
1:-77 title parish
1:-94 title parish council
1:31 title parishad
1:35 title parishad school
1:40 title parties
1:50 title parties $
1:68 title partner
1:79 title partner school
1:99 title partnership
1:63 title partnership agreement
1:43 title partnership agreementbetween
1:34 title partnership plan
1:66 title partnership task
1:-139 title partnerships
1:-106 title partnerships in
1:-101 title partnerships officer
1:-84 title partnerships there
1:78 title party
1:64 title party a
1:70 title party b
1:70 title path
1:89 title path for
1:54 title plan
1:48 title plan $
1:-93 title plan fractions
1:104 title plan of
1:58 title plan stage
1:44 title plan thornbury
1:-75 title port
1:-76 title port ellis
1:48 title prefecture
1:58 title prefecture $
1:-66 title primary $
1:69 title primary last
1:50 title primary school
1:46 title primary will
1:51 title priya
1:60 title priya nand
1:75 title programme
1:35 title programme queensland
1:60 title programme two
1:53 title promise
1:51 title promise from
1:87 title puddle
1:93 title puddle lane
1:34 title puneprogramme
1:30 title puneprogramme of
1:53 title queen
1:42 title queen maud
1:38 title queensland
1:41 title queensland $
1:90 title questions
1:52 title questions $
1:-109 title rain
1:-75 title rain on
1:52 title reading
1:70 title reading aid
1:-111 title received
1:-81 title received $
1:53 title record
1:52 title record $
1:74 title register
1:74 title register of
1:72 title reply
1:50 title reply to
1:-76 title report
1:-97 title report on
1:-46 title rest
1:-45 title rest week
1:-72 title results
1:-85 title results $
1:87 title ridgearrangements
1:65 title ridgearrangements for
1:-71 title ridgeway
1:-81 title ridgeway v
1:49 title river
1:49 title river school
1:39 title riverside
1:32 title riverside secondary
1:-82 title roof
1:-121 title roof $
1:42 title round
1:50 title round millbrook
1:50 title royal
1:71 title royal college
1:-126 title rules
1:-89 title rules of
1:78 title run
1:45 title run $
1:81 title rural
1:59 title rural school
1:73 title rural support
1:39 title rusinga
1:39 title rusinga mixed
1:-82 title s
1:-109 title s clinic
1:-59 title s school
1:33 title s senior
1:81 title saint
1:61 title saint odile
1:-76 title sandhurst
1:-98 title sandhurst lane
1:48 title sandpit
1:44 title sandpit middle
1:-102 title satisfied
1:-70 title satisfied are
1:-68 title say thank
1:50 title say who
1:86 title schedule
1:76 title scheme
1:55 title scheme $
1:48 title scheme for
1:33 title scheme plan
1:46 title scheme what
1:43 title school
1:88 title school and
1:35 title school bhimgaon
1:-89 title school debating
1:49 title school gets
1:31 title school guangdong
1:58 title school helps
1:-75 title school home
1:-79 title school in
1:43 title school oakridge
1:56 title school pairing
1:56 title school partnership
1:-84 title school partnerships
1:33 title school rusinga
1:43 title school sandpit
1:31 title school scheme
1:105 title school year
1:153 title schools
1:69 title schools $
1:78 title schools action
1:34 title schools assam
1:62 title schools for
1:41 title schools in
1:48 title schools of
1:72 title schools one
1:72 title schoolsupport
1:78 title schoolsupport plan
1:-90 title science
1:-101 title science wanted
1:50 title season
1:54 title season $
1:57 title second
1:46 title second meeting
1:78 title secondary
1:47 title secondary $
1:36 title secondary school
1:40 title secondary schools
1:46 title see
1:55 title see some
1:38 title senior
1:41 title senior secondary
1:-87 title sept
1:-83 title sept dunmore
1:-59 title sept rest
1:-43 title sept ridgeway
1:34 title session $
1:69 title shall
1:65 title shall work
1:56 title shared
1:65 title shared teachers
1:74 title sharing
1:47 title sharing and
1:94 title sheet
)"sv,
    R"(1:67 title sheet $
1:50 title sheet after
1:44 title showing
1:76 title showing us
1:79 title sister
1:60 title sister schools
1:46 title some
1:54 title some new
1:52 title special
1:76 title special education
1:-88 title speech
1:-55 title speech by
1:86 title spring
1:56 title spring $
1:49 title spring block
1:68 title spring term
1:-31 title st
1:-66 title st alban
1:35 title st xavier
1:-127 title staff
1:-118 title staff list
1:-75 title staff meeting
1:62 title stage
1:59 title stage one
1:-78 title statement
1:-124 title statement autumn
1:83 title steering
1:51 title steering group
1:67 title steering meeting
1:48 title strathie
1:50 title strathie alliance
1:-61 title street
1:-60 title street home
1:32 title strong and
1:111 title support
1:41 title support for
1:56 title support from
1:64 title support of
1:94 title support plan
1:35 title support programme
1:77 title support scheme
1:61 title supporting
1:67 title supporting institution
1:-71 title swann
1:-84 title swann $
1:57 title table
1:59 title table $
1:33 title tak
1:40 title talked
1:59 title talked it
1:72 title task
1:78 title task table
1:43 title teach
1:55 title teach with
1:-80 title teacher
1:-97 title teacher of
1:153 title teachers
1:66 title teachers $
1:82 title teachers at
1:67 title teachers college
1:52 title teachers every
1:52 title teachers institute
1:51 title teachers of
1:50 title teachers upper
1:45 title team
1:61 title team teach
1:33 title teaming
1:33 title teaming up
1:66 title technician
1:66 title technician support
1:30 title tehri
1:31 title tehri block
1:46 title teign
1:48 title teign schools
1:44 title term
1:89 title term $
1:47 title term cardplainview
1:-87 title term grant
1:71 title terms
1:-31 title thank
1:-51 title thank you
1:-85 title that
1:-57 title that tom
1:-98 title the
1:59 title the beacon
1:66 title the board
1:66 title the bridge
1:-69 title the chair
1:51 title the coming
1:-118 title the county
1:-101 title the cricket
1:63 title the glenmore
1:31 title the government
1:-95 title the heads
1:-89 title the hillspartnership
1:-92 title the history
1:-97 title the inter
1:79 title the next
1:45 title the paired
1:44 title the school
1:62 title the second
1:78 title the steering
1:70 title the supporting
1:-78 title the valley
1:-103 title the year
1:37 title them
1:44 title them this
1:-71 title there
1:-102 title there are
1:78 title this
1:43 title this is
1:39 title this term
1:77 title this year
1:-85 title thistledown
1:-86 title thistledown primary
1:41 title thornbury
1:42 title thornbury college
1:61 title three
1:48 title three parties
1:72 title three year
1:51 title thursday
1:61 title thursday $
1:55 title tidewater
1:80 title tidewater this
1:72 title timetable
1:74 title timetable $
1:46 title timetable shared
1:-95 title tin
1:-82 title tin roof
1:78 title to
1:69 title to a
1:77 title to all
1:51 title to cane
1:53 title to class
1:44 title to harrow
1:61 title to heads
1:45 title to low
1:52 title to lowveld
1:-56 title to say
1:-36 title to the
1:-72 title to you
1:50 title to your
1:76 title together
1:67 title together $
1:-113 title tollgate
1:-101 title tollgate school
1:-56 title tom
1:-61 title tom has
1:-85 title transform
1:-110 title transform your
1:-110 title travel
1:-79 title travel claims
1:-102 title trident
1:-92 title trident bankour
1:53 title tuesday
1:50 title tuesday we
1:51 title tutors
1:65 title tutors dry
1:41 title twin
1:38 title twin school
1:80 title twinned
1:53 title twinned schools
1:75 title twinned work
1:-31 title twinning
1:-81 title twinning charter
1:61 title twinning how
1:84 title two
1:53 title two schools
1:63 title two years
1:55 title understanding
1:64 title understanding $
1:49 title understanding among
1:70 title university
1:67 title university college
1:32 title university faculty
1:55 title university of
1:46 title until
1:45 title until june
1:-35 title upper
1:-94 title upper gorse
1:50 title upper teign
1:62 title urban
1:59 title urban rural
1:40 title us
1:67 title us round
1:-78 title v
1:-45 title v castle
1:-77 title v dunmore
1:-81 title v st
1:-82 title valley
1:-79 title valley $
1:45 title video
1:60 title video call
1:-73 title vila
1:-85 title vila moura
1:54 title village
1:65 title visiting
1:55 title visiting lecturers
1:49 title vocational
1:56 title vocational school
1:-96 title volunteering
1:-81 title volunteering at
1:-75 title want
1:-78 title want to
1:-146 title wanted
1:-90 title wanted $
1:85 title we
1:41 title we can
1:40 title we give
1:54 title we have
1:52 title we shall
1:31 title weak
1:30 title weak day
1:-70 title week
1:-57 title week $
1:-78 title week at
1:74 title weekly
1:73 title weekly help
1:-91 title welcome
1:-52 title welcome speech
1:128 title what
1:60 title what each
1:57 title what hillcrest
1:60 title what larkhill
1:64 title what we
1:-74 title whitmoor
1:-58 title whitmoor now
1:45 title who
1:65 title who and
1:43 title why
1:44 title why priya
1:117 title will
1:87 title will do
1:60 title will run
1:53 title will see
1:54 title will team
1:61 title windrow
1:81 title windrow teachers
1:88 title with
1:48 title with ford
1:64 title with leadership
1:31 title with the
1:51 title with your
1:85 title work
1:37 title work for
1:61 title work moorgate
1:31 title work plan
1:81 title work together
1:81 title wren
1:74 title wren helps
1:33 title xavier
1:35 title xavier s
1:-93 title year at
1:51 title year path
1:83 title years
1:68 title years $
1:38 title years partnership
1:-85 title you
1:-100 title you $
1:56 title you for
1:-57 title you i
1:44 title you will
1:47 title your corridors
1:73 title your four
1:54 title your grade
1:68 title your letter
1:-68 title your school
1:53 title yun
1:86 title yun an
1:32 title zilla parishad
1:95 title |
1:52 title |姓
1:53 title |姓名
1:41 title |姓名|
1:50 title |学
1:60 title |学科
1:62 title |学科|
1:52 title |时
1:43 title |时间
1:68 title |时间$
1:53 title |派
1:47 title |派往
1:53 title |派往校
1:50 title ·
1:38 title ·共
1:42 title ·共成
1:46 title ·共成长
1:74 title “
1:68 title “1
1:52 title “1+
1:32 title “1+1
1:56 title “1+4
1:35 title “一对
1:34 title “一对一
1:-51 title “一帮
1:-63 title “一帮一
1:39 title “一校
1:41 title “一校带
1:43 title “云
1:52 title “云端
1:62 title “云端手
1:32 title “五
1:35 title “五个
1:33 title “五个一
1:58 title “半
1:66 title “半月
1:73 title “半月研
1:38 title “双
1:64 title “名
1:48 title “名园
1:46 title “名园带
1:46 title “大
1:31 title “大园
1:33 title “大园带
1:59 title “大手
1:70 title “大手牵
1:40 title “山
1:38 title “山海
1:40 title “师
1:41 title “师徒
1:42 title “师徒同
1:65 title “手
1:62 title “手拉
1:58 title “手拉手
1:61 title “春
1:50 title “春泥
1:46 title “春泥”
1:41 title “春芽
1:34 title “春芽”
1:32 title “瑶小
1:33 title “瑶小”
1:68 title “百
1:64 title “百校
1:43 title “百校牵
1:43 title “组
1:38 title “组团
1:41 title “组团式
1:36 title “结
1:37 title “结对
1:35 title “结对一
1:67 title “青
1:41 title “青苗
1:35 title “青苗”
1:55 title “青蓝
1:48 title “青蓝双
1:37 title “青蓝携
1:51 title ”
1:35 title ”)
1:30 title ”)学年
1:32 title ”)对
1:32 title ”)对口
1:-96 title ”互
1:-63 title ”互助
1:-67 title ”互助小
1:47 title ”做
1:48 title ”做法
1:58 title ”做法$
1:30 title ”公约
1:32 title ”公约$
1:51 title ”对
1:53 title ”对接
1:56 title ”对接备
1:78 title ”工
1:76 title ”工作
1:50 title ”工作的
1:56 title ”工作要
1:61 title ”帮
1:71 title ”帮扶
1:35 title ”帮扶县
1:33 title ”帮扶实
1:60 title ”帮扶工
1:37 title ”帮扶计
1:33 title ”幼
1:37 title ”幼儿
1:38 title ”幼儿园
1:47 title ”教
1:35 title ”教师
1:37 title ”教师成
1:62 title ”方
1:47 title ”方案
1:50 title ”方案$
1:47 title ”活
1:47 title ”活动
1:36 title ”活动安
1:45 title ”活动的
1:35 title ”牵
1:36 title ”牵手
1:36 title ”牵手提
1:42 title ”的
1:47 title ”的任
1:43 title ”的任务
1:46 title ”结
1:46 title ”结对
1:34 title ”结对活
1:49 title ”行
1:55 title ”行动
1:61 title ”阅
1:44 title ”阅读
1:50 title ”阅读共
1:54 title ”项
1:59 title ”项目
1:50 title ”项目书
1:44 title →
1:32 title →木
1:31 title →木桥
1:33 title →草
1:32 title →草坝
1:32 title →草坝小
1:85 title 、
1:56 title 、实
1:60 title 、实验
1:42 title 、实验室
1:39 title 、杉
1:39 title 、杉木
1:37 title 、杉木冲
1:42 title 、班
1:37 title 、班班
1:38 title 、班班结
1:30 title 、经费
1:30 title 、经费及
1:33 title 、阴
1:33 title 、阴坡两
1:49 title 。
1:38 title 。$
1:44 title 〇
1:31 title 〇二
1:-30 title 《
1:-77 title 《乡
1:-53 title 《乡村
1:-94 title 《乡村教
1:32 title 《滨湖
1:33 title 《滨湖区
1:-34 title 》
1:-53 title 》有
1:-60 title 》有感
1:-53 title 》有感$
1:40 title 》的
1:40 title 》的通
1:41 title 》的通知
1:49 title 〔
1:47 title 〔2
1:47 title 〔20
1:46 title 〔202
1:49 title 〕
1:50 title 〕1
1:46 title 〕17
1:46 title 〕17号
1:73 title 一
1:71 title 一_
1:39 title 一_换
1:81 title 一_换掉
1:30 title 一_第
1:32 title 一_第二
1:-67 title 一”互
1:-81 title 一”互助
1:40 title 一”帮
1:38 title 一”帮扶
1:52 title 一中
1:54 title 一中学
1:46 title 一中学与
1:42 title 一中学对
1:44 title 一中学结
1:-83 title 一书
1:-70 title 一书记
1:-86 title 一书记工
1:32 title 一名
1:37 title 一名,
1:33 title 一名,每
1:53 title 一学
1:51 title 一学期
1:39 title 一学期我
1:38 title 一家
1:37 title 一家亲
1:35 title 一家亲”
1:74 title 一对
1:46 title 一对)
1:48 title 一对)$
1:36 title 一对一
1:32 title 一对一”
1:66 title 一封
1:69 title 一封信
1:83 title 一封信$
1:69 title 一屏
1:49 title 一屏同
1:48 title 一屏同行
1:-57 title 一帮
1:-72 title 一帮一
1:59 title 一批
1:55 title 一批)
1:66 title 一批)$
1:47 title 一日
1:40 title 一日于
1:43 title 一日于云
1:50 title 一校
1:39 title 一校带
1:40 title 一校带三
1:49 title 一次
1:33 title 一次5
1:36 title 一次5学
1:34 title 一次_
1:35 title 一次_每
1:54 title 一行
1:50 title 一行一
1:50 title 一行一对
1:78 title 一览
1:75 title 一览$
1:57 title 一览派
1:51 title 一览派出
1:47 title 一贯
1:44 title 一贯制
1:45 title 一贯制学
1:41 title 一轮
1:44 title 一轮校
1:39 title 一轮校际
1:-69 title 一队
1:-71 title 一队_
1:-79 title 一队_对
1:73 title 一页
1:54 title 一页)
1:82 title 一页)$
1:53 title 一页纸
1:56 title 一页纸$
1:-42 title 七
1:63 title 七中
1:61 title 七中学
1:56 title 七中学帮
1:-64 title 七周
1:-81 title 七周$
1:70 title 三
1:57 title 三中
1:57 title 三中-
1:50 title 三中-高
1:54 title 三冲
1:63 title 三冲刺
1:62 title 三冲刺帮
1:-70 title 三医
1:-89 title 三医院
1:-83 title 三医院对
1:31 title 三园结
1:31 title 三园结对
1:33 title 三地
1:39 title 三地特
1:40 title 三地特校
1:61 title 三小
1:66 title 三小学
1:56 title 三小学帮
1:64 title 三年
1:30 title 三年(
1:34 title 三年帮
1:36 title 三年帮扶
1:32 title 三年级
1:30 title 三年级英
1:68 title 三年规
1:72 title 三年规划
1:46 title 三所
1:64 title 三所学
1:49 title 三所学校
1:41 title 三方
1:36 title 三方)
1:35 title 三方)$
1:59 title 三校
1:39 title 三校”
1:38 title 三校”帮
1:57 title 三校联
1:45 title 三校联席
1:49 title 三江
1:30 title 三江县
1:42 title 三江镇
1:44 title 三江镇九
1:33 title 三类
1:33 title 三类学
1:32 title 三类学校
1:30 title 三节_
1:30 title 三节_龙
1:58 title 三门
1:57 title 三门寨
1:53 title 三门寨小
1:42 title 上
1:38 title 上)
1:34 title 上)$
1:33 title 上埔
1:39 title 上埔中
1:38 title 上埔中学
1:-94 title 上学
1:-105 title 上学期
1:-93 title 上学期)
1:75 title 上师
1:68 title 上师徒
1:74 title 上师徒结
1:51 title 上牵
1:52 title 上牵手
1:58 title 上牵手_
1:67 title 上课
1:65 title 上课堂
1:80 title 上课堂共
1:137 title 下
1:95 title 下乡
1:58 title 下乡与
1:58 title 下乡与接
1:82 title 下乡活
1:64 title 下乡活动
1:47 title 下乡菜
1:46 title 下乡菜单
1:36 title 下半
1:36 title 下半年
1:77 title 下学
1:65 title 下学期
1:43 title 下学期帮
1:65 title 下学期送
1:65 title 下步
1:51 title 下步打
1:65 title 下步打算
1:39 title 下沉
1:47 title 下沉安
1:45 title 下沉安排
1:43 title 下称
1:37 title 下称“
1:32 title 下称“本
1:42 title 下达
1:38 title 下达新
1:46 title 下达新一
1:76 title 不亮
1:48 title 不亮的
1:43 title 不亮的灯
1:-58 title 不是
1:-60 title 不是施
1:-73 title 不是施舍
1:36 title 与
1:54 title 与_
1:49 title 与_三
1:53 title 与_三门
1:43 title 与_桑
1:45 title 与_桑坪
1:45 title 与下
1:46 title 与下步
1:44 title 与下步打
1:-86 title 与乡
1:-117 title 与乡政
1:-94 title 与乡政府
1:41 title 与云
1:44 title 与云屏
1:45 title 与云屏县
1:35 title 与云岭
1:35 title 与云岭县
1:31 title 与佛
1:34 title 与佛山
1:69 title 与内
1:59 title 与内地
1:52 title 与内地学
1:44 title 与内地结
1:33 title 与凉
1:32 title 与凉水
1:34 title 与凉水井
1:52 title 与前
1:53 title 与前瞻
1:51 title 与前瞻$
1:33 title 与卫校
1:33 title 与卫校帮
1:56 title 与受
1:57 title 与受援
1:74 title 与受援学
1:34 title 与嘉
1:31 title 与嘉义
1:31 title 与嘉义县
1:48 title 与宿
1:51 title 与宿舍
1:51 title 与宿舍管
1:32 title 与屏
1:55 title 与山
1:48 title 与山尾
1:48 title 与山尾初
1:-55 title 与巴
1:-60 title 与巴坡
1:-83 title 与巴坡市
1:35 title 与市
1:31 title 与市立
1:30 title 与市立光
1:46 title 与师
1:52 title 与师资
1:54 title 与师资援
1:67 title 与接
1:72 title 与接教
1:76 title 与接教进
1:45 title 与教
1:53 title 与教务
1:54 title 与教务系
1:54 title 与梁
1:47 title 与梁家
1:59 title 与梁家寨
1:30 title 与梨
1:31 title 与梨花沟
1:54 title 与沙
1:58 title 与沙河
1:53 title 与沙河教
1:33 title 与河
1:30 title 与河坝
1:-44 title 与法
1:-43 title 与法治
1:-54 title 与法治课
1:42 title 与石
1:37 title 与石门
1:33 title 与石门县
1:30 title 与竹
1:40 title 与粤
1:37 title 与粤北
1:39 title 与粤北石
1:-80 title 与育
1:-65 title 与育幼
1:-94 title 与育幼院
1:38 title 与芦
1:35 title 与芦苇
1:34 title 与芦苇荡
1:39 title 与草
1:38 title 与草坝
1:37 title 与草坝民
1:59 title 与西
1:61 title 与西部
1:50 title 与西部学
1:57 title 与贵
1:53 title 与贵校
1:56 title 与贵校党
1:47 title 与边
1:57 title 与边远
1:51 title 与边远教
1:35 title 与都
1:39 title 与都会
1:34 title 与都会国
1:68 title 与附
1:54 title 与附表
1:53 title 与附表$
1:31 title 与骨
1:32 title 与骨干
1:31 title 与骨干互
1:75 title 专
1:30 title 专与
1:31 title 专与卫
1:35 title 专与卫校
1:56 title 专家
1:63 title 专家名
1:52 title 专家名单
1:83 title 业
1:32 title 业中
1:36 title 业中学
1:49 title 业书
1:46 title 业书院
1:46 title 业书院支
1:88 title 业学
1:80 title 业学校
1:48 title 业学校与
1:34 title 业学校东
1:60 title 业学校技
1:56 title 业学校支
1:49 title 业学院
1:40 title 业学院对
1:36 title 业技
1:38 title 业技术
1:36 title 业技术学
1:53 title 业教
1:53 title 业教育
1:31 title 业教育中
1:50 title 业教育帮
1:55 title 业班
1:65 title 业班工
1:48 title 业班工作
1:40 title 业高
1:30 title 业高中
1:32 title 业高中结
1:82 title 东
1:44 title 东县
1:36 title 东县山
1:39 title 东县山月
1:35 title 东国
1:36 title 东国小
1:36 title 东国小与
1:32 title 东小
1:47 title 东教
1:47 title 东教育
1:47 title 东教育联
1:57 title 东街
1:43 title 东街道
1:48 title 东街道中
1:59 title 东西
1:62 title 东西部
1:72 title 东西部协
1:107 title 两
1:32 title 两村小
1:90 title 两校
1:94 title 两校共
1:93 title 两校共建
1:50 title 两校牵
1:47 title 两校牵手
1:56 title 两校首
1:49 title 两校首长
1:95 title 个
1:59 title 个$
1:33 title 个一
1:34 title 个一”
1:31 title 个一”帮
1:96 title 个人
1:71 title 个人计
1:48 title 个人计划
1:51 title 个承
1:50 title 个承诺
1:38 title 个承诺之
1:93 title 中
1:63 title 中)
1:43 title 中)帮
1:47 title 中)帮扶
1:43 title 中)接
1:51 title 中)接受
1:54 title 中-
1:53 title 中-高
1:44 title 中-高原
1:77 title 中“
1:36 title 中“1
1:37 title 中“1+
1:63 title 中“云
1:42 title 中“云端
1:30 title 中“手牵
1:33 title 中三
1:37 title 中三年
1:36 title 中三年规
1:58 title 中伙
1:57 title 中伙伴
1:60 title 中伙伴方
1:83 title 中共
1:69 title 中共建
1:64 title 中共建协
1:78 title 中协
1:60 title 中协作
1:45 title 中协作共
1:53 title 中协助
1:51 title 中协助山
1:34 title 中协议
1:30 title 中协议(
1:82 title 中学
1:61 title 中学(
1:40 title 中学(九
1:42 title 中学(林
1:34 title 中学1
1:38 title 中学1物
1:51 title 中学2
1:51 title 中学20
1:37 title 中学;
1:36 title 中学;被
1:53 title 中学_
1:36 title 中学_上
1:38 title 中学_支
1:60 title 中学“
1:67 title 中学三
1:51 title 中学三年
1:83 title 中学与
1:48 title 中学与云
1:49 title 中学与内
1:43 title 中学与山
1:39 title 中学与粤
1:39 title 中学与草
1:37 title 中学与都
1:52 title 中学任
1:59 title 中学任务
1:31 title 中学合作
1:49 title 中学姊
1:48 title 中学姊妹
1:59 title 中学对
1:62 title 中学对口
1:80 title 中学工
1:74 title 中学工作
1:97 title 中学帮
1:87 title 中学帮扶
1:66 title 中学授
1:51 title 中学授课
1:46 title 中学支
1:38 title 中学支援
1:-47 title 中学教
1:61 title 中学月
1:50 title 中学月度
1:-72 title 中学校
1:-50 title 中学校务
1:32 title 中学组
1:32 title 中学组团
1:68 title 中学结
1:67 title 中学结对
1:34 title 中学规
1:37 title 中学规划
1:47 title 中学计
1:43 title 中学计划
1:53 title 中学集
1:60 title 中学集团
1:79 title 中实
1:54 title 中实施
1:46 title 中实施细
1:54 title 中对
1:60 title 中对口
1:82 title 中对口支
1:43 title 中工
1:44 title 中工作
1:47 title 中工作清
1:49 title 中帮
1:46 title 中帮扶
1:52 title 中帮扶牦
1:58 title 中心
1:36 title 中心2
1:37 title 中心20
1:48 title 中心_
1:48 title 中心_协
1:43 title 中心三
1:49 title 中心三年
1:55 title 中心伙
1:72 title 中心伙伴
1:-42 title 中心小
1:-41 title 中心小学
1:78 title 中心幼
1:76 title 中心幼儿
1:38 title 中心联
1:38 title 中心联席
1:43 title 中校
1:35 title 中校长
1:30 title 中等
1:52 title 中策
1:51 title 中策略
1:51 title 中策略联
1:37 title 中结
1:38 title 中结对
1:38 title 中结对帮
1:54 title 中职
1:50 title 中职学
1:49 title 中职学校
1:33 title 中葡
1:33 title 中葡学
1:32 title 中葡学校
1:30 title 中附
1:45 title 丰
1:41 title 丰原
1:40 title 丰原市
1:42 title 丰原市第
1:81 title 为
1:51 title 为红
1:40 title 为红柳
1:53 title 为红柳小
1:33 title 主
1:-44 title 主_
1:-74 title 主_致
1:-72 title 主_致贫
1:60 title 主任
1:47 title 主任互
1:61 title 主任互助
1:65 title 主任影
1:75 title 主任影子
1:40 title 主导
1:33 title 主导校
1:43 title 主讲
1:39 title 主讲_
1:74 title 么
1:59 title 么$
1:48 title 么抓
1:58 title 么抓$
1:38 title 义县
1:37 title 义县云
1:30 title 义县云岭
1:42 title 之
1:60 title 之前
1:50 title 之前五
1:52 title 之前五个
1:70 title 乌
1:43 title 乌兰
1:32 title 乌坵
1:60 title 乌苏
1:57 title 乌苏里
1:60 title 乌苏里县
1:-71 title 乒
1:-54 title 乒乓
1:-54 title 乒乓球
1:-40 title 乒乓球协
1:-39 title 乓
1:-38 title 乓球
1:-73 title 乓球协
1:-41 title 乓球协会
1:30 title 乙未县
1:72 title 九
1:75 title 九中
1:47 title 九中)
1:41 title 九中)帮
1:58 title 九中学
1:39 title 九中学(
1:41 title 九中学帮
1:50 title 九年
1:47 title 九年一
1:44 title 九年一贯
1:40 title 九年制
1:45 title 九年制学
1:42 title 九溪
1:45 title 九溪乡
1:45 title 九溪乡初
1:41 title 九龙
1:44 title 九龙仁
1:46 title 九龙仁爱
1:-62 title 习
1:-68 title 习奖
1:-66 title 习奖励
1:-82 title 习奖励要
1:53 title 习安
1:65 title 习安排
1:48 title 习安排$
1:-81 title 习生
1:-57 title 习生分
1:-55 title 习生分配
1:-66 title 乡
1:31 title 乡)城
1:32 title 乡)城乡
1:66 title 乡与
1:63 title 乡与接
1:79 title 乡与接教
1:41 title 乡中
1:36 title 乡中学
1:30 title 乡中心
1:38 title 乡九
1:35 title 乡九年
1:31 title 乡互
1:35 title 乡互助
1:34 title 乡互助方
1:40 title 乡人
1:40 title 乡人民
1:35 title 乡人民政
1:40 title 乡伙
1:37 title 乡伙伴
1:39 title 乡伙伴计
1:76 title 乡初
1:79 title 乡初中
1:72 title 乡初中共
1:55 title 乡初级
1:51 title 乡初级中
1:-77 title 乡卫
1:-87 title 乡卫生
1:-63 title 乡卫生院
1:46 title 乡园
1:52 title 乡园协
1:50 title 乡园协议
1:77 title 乡国
1:52 title 乡国小
1:59 title 乡国小协
1:70 title 乡学
1:70 title 乡学校
1:71 title 乡学校结
1:64 title 乡小
1:54 title 乡小学
1:48 title 乡小学牵
1:70 title 乡幼
1:62 title 乡幼儿
1:65 title 乡幼儿园
1:-48 title 乡支
1:-71 title 乡支教
1:-99 title 乡支教回
1:-84 title 乡政
1:-99 title 乡政府
1:-95 title 乡政府共
1:-42 title 乡村
1:-53 title 乡村学
1:-50 title 乡村学校
1:56 title 乡村小
1:51 title 乡村小规
1:-43 title 乡村教
1:-38 title 乡村教师
1:49 title 乡村点
1:49 title 乡村点校
1:30 title 乡民
1:35 title 乡民族
1:57 title 乡活
1:60 title 乡活动
1:53 title 乡活动预
1:53 title 乡菜
1:63 title 乡菜单
1:54 title 乡菜单(
1:73 title 乡镇
1:57 title 乡镇学
1:62 title 乡镇学堂
1:51 title 乡镇教
1:49 title 乡镇教研
1:53 title 书(
1:45 title 书(2
1:48 title 书(20
1:66 title 书角
1:57 title 书角扶
1:60 title 书角扶助
1:-63 title 书记
1:-89 title 书记工
1:-65 title 书记工作
1:60 title 书院
1:46 title 书院支
1:48 title 书院支援
1:60 title 书馆
1:57 title 书馆、
1:48 title 书馆、实
1:-71 title 了
1:-100 title 了!
1:-67 title 了!启
1:-46 title 了!启航
1:-93 title 事
1:-110 title 事$
1:45 title 事一
1:63 title 事一_
1:45 title 事一_换
1:-87 title 事务
1:-83 title 事务所
1:-93 title 事务所结
1:-59 title 事历
1:-132 title 事历(
1:-102 title 事历(上
1:59 title 事宜
1:46 title 事宜$
1:61 title 事科
1:58 title 事科函
1:65 title 事科函$
1:75 title 事项
1:55 title 事项告
1:69 title 事项告知
1:95 title 二
1:30 title 二_
1:31 title 二_第
1:32 title 二_第三
1:44 title 二〇
1:73 title 二中
1:56 title 二中“
1:46 title 二中“云
1:61 title 二中学
1:41 title 二中学工
1:52 title 二中学结
1:76 title 二学
1:73 title 二学期
1:42 title 二小
1:34 title 二小学
1:34 title 二小学结
1:41 title 二月
1:56 title 二月一
1:42 title 二月一日
1:52 title 二期
1:53 title 二期工
1:53 title 二期工作
1:31 title 二次
1:32 title 二次)
1:30 title 二次)$
1:61 title 二盏
1:48 title 二盏不
1:62 title 二盏不亮
1:31 title 二节
1:31 title 二节_
1:53 title 二轮
1:43 title 二轮工
1:53 title 二轮工作
1:-39 title 二队
1:-55 title 二队$
1:72 title 于
1:30 title 于2
1:69 title 于“
1:54 title 于“名
1:43 title 于“名园
1:43 title 于“师
1:39 title 于“师徒
1:55 title 于下
1:43 title 于下学
1:41 title 于下学期
1:39 title 于下达
1:44 title 于下达新
1:43 title 于云
1:51 title 于云林
1:42 title 于云林坡
1:52 title 于做
1:61 title 于做好
1:47 title 于做好2
1:51 title 于做好“
1:47 title 于公
1:55 title 于公布
1:50 title 于公布2
1:41 title 于印
1:40 title 于印发
1:42 title 于印发《
1:58 title 于开
1:57 title 于开展
1:48 title 于开展薄
1:44 title 于强
1:42 title 于强校
1:42 title 于强校帮
1:52 title 于我
1:46 title 于我校
1:58 title 于我校与
1:45 title 于托
1:51 title 于托管
1:51 title 于托管薛
1:47 title 于接
1:53 title 于接收
1:53 title 于接收贵
1:45 title 于来
1:61 title 于来年
1:58 title 于来年支
1:44 title 于白
1:48 title 于白杨
1:48 title 于白杨河
1:53 title 于组
1:50 title 于组建
1:49 title 于组建“
1:-63 title 于调
1:-79 title 于调整
1:-65 title 于调整学
1:58 title 于贵
1:61 title 于贵校
1:55 title 于贵校所
1:108 title 于选
1:106 title 于选派
1:40 title 于选派2
1:101 title 于选派教
1:60 title 云
1:52 title 云上
1:53 title 云上牵
1:54 title 云上牵手
1:53 title 云屏
1:50 title 云屏县
1:50 title 云屏县第
1:52 title 云岭
1:45 title 云岭县
1:31 title 云岭县第
1:45 title 云岭县职
1:36 title 云岭国
1:30 title 云岭国小
1:-61 title 云州
1:-77 title 云州市
1:-84 title 云州市与
1:48 title 云林
1:54 title 云林坡
1:46 title 云林坡小
1:34 title 云校
1:36 title 云校长
1:39 title 云校长书
1:64 title 云溪
1:49 title 云溪特
1:49 title 云溪特教
1:45 title 云端
1:47 title 云端手
1:60 title 云端手牵
1:33 title 云雾
1:32 title 云雾乡
1:30 title 云雾乡国
1:40 title 云麓
1:32 title 云麓中
1:34 title 云麓中学
1:66 title 互
1:71 title 互助协
1:56 title 互助协议
1:-67 title 互助小
1:-89 title 互助小组
1:70 title 互助年
1:51 title 互助年度
1:30 title 互助意
1:34 title 互助方
1:34 title 互助方案
1:59 title 互助约
1:53 title 互助约定
1:49 title 互派
1:59 title 互派一
1:42 title 互派一览
1:30 title 互派办法
1:72 title 互访
1:62 title 互访约
1:50 title 互访约定
1:75 title 五
1:52 title 五个
1:68 title 五个$
1:32 title 五个一
1:34 title 五个一”
1:45 title 五中
1:45 title 五中学
1:48 title 五中学支
1:34 title 五件
1:33 title 五件_
1:34 title 五件_清
1:33 title 五年级
1:32 title 五年级科
1:34 title 井
1:31 title 井小
1:34 title 井小学(
1:-67 title 交接
1:-53 title 交接致
1:-68 title 交接致词
1:34 title 交流_
1:33 title 交流_每
1:-61 title 交流座
1:-60 title 交流座谈
1:63 title 交流誓
1:60 title 交流誓约
1:40 title 交流计
1:42 title 交流计划
1:66 title 享
1:71 title 享表
1:83 title 享表$
1:59 title 亮
1:38 title 亮的
1:54 title 亮的灯
1:40 title 亮的灯$
1:40 title 亲
1:33 title 亲”
1:36 title 亲”活
1:35 title 亲”活动
1:-83 title 人_
1:-47 title 人_措
1:-46 title 人_措施
1:61 title 人事
1:60 title 人事科
1:62 title 人事科函
1:52 title 人才
1:55 title 人才工
1:48 title 人才工作
1:60 title 人民
1:43 title 人民医
1:38 title 人民医院
1:41 title 人民政
1:43 title 人民政府
1:58 title 人计
1:63 title 人计划
1:65 title 人计划$
1:55 title 什
1:47 title 什么
1:59 title 什么$
1:88 title 仁
1:70 title 仁$
1:41 title 仁爱
1:42 title 仁爱堂
1:42 title 仁爱堂小
1:57 title 今
1:53 title 今年
1:53 title 今年做
1:50 title 今年做什
1:84 title 仑
1:66 title 仑国
1:64 title 仑国小
1:55 title 仑国小孩
1:39 title 代
1:38 title 代课
1:32 title 代课_
1:32 title 代课_派
1:37 title 仪
1:37 title 仪器
1:34 title 仪器十
1:34 title 仪器十五
1:93 title 们
1:51 title 们想
1:59 title 们想学
1:51 title 们想学的
1:57 title 们的
1:52 title 们的老
1:64 title 们的老师
1:44 title 们能
1:62 title 们能给
1:79 title 们能给的
1:49 title 们要
1:46 title 们要为
1:50 title 们要为红
1:118 title 件
1:96 title 件$
1:45 title 件(
1:44 title 件(教
1:46 title 件(教基
1:37 title 件_
1:33 title 件_清
1:35 title 件_清点
1:51 title 件小
1:60 title 件小事
1:59 title 件小事一
1:213 title 任
1:43 title 任书
1:50 title 任书$
1:60 title 任互
1:47 title 任互助
1:62 title 任互助协
1:171 title 任务
1:55 title 任务$
1:70 title 任务书
1:73 title 任务书$
1:163 title 任务分
1:155 title 任务分解
1:54 title 任务分配
1:35 title 任务安
1:62 title 任务清
1:102 title 任务清单
1:42 title 任务的
1:44 title 任务的通
1:50 title 任影
1:61 title 任影子
1:53 title 任影子学
1:44 title 任状
1:45 title 任状$
1:-72 title 企
1:-81 title 企划
1:-82 title 企划$
1:118 title 伙
1:116 title 伙伴
1:34 title 伙伴协
1:34 title 伙伴协作
1:47 title 伙伴学
1:41 title 伙伴学校
1:55 title 伙伴方
1:54 title 伙伴方案
1:87 title 伙伴计
1:82 title 伙伴计划
1:41 title 伙伴计画
1:-79 title 会
1:91 title 会$
1:47 title 会_
1:51 title 会_与
1:46 title 会_与_
1:37 title 会会
1:36 title 会会议
1:40 title 会会议纪
1:65 title 会决
1:73 title 会决定
1:57 title 会决定事
1:43 title 会商
1:31 title 会商备
1:32 title 会商备忘
1:39 title 会商纪
1:36 title 会商纪要
1:39 title 会国
1:34 title 会国中
1:38 title 会国中策
1:-78 title 会春
1:-74 title 会春游
1:-82 title 会春游方
1:-66 title 会来
1:-71 title 会来信
1:-72 title 会来信$
1:-74 title 会筹
1:-89 title 会筹备
1:-77 title 会筹备会
1:-54 title 会纪
1:-98 title 会纪录
1:-86 title 会纪录$
1:70 title 会纪要
1:65 title 会纪要$
1:-30 title 会议
1:72 title 会议决
1:79 title 会议决议
1:54 title 会议材
1:65 title 会议材料
1:76 title 会议纪录
1:-89 title 会议记
1:-81 title 会议记录
1:-56 title 会记
1:-55 title 会记录
1:-42 title 会记录$
1:97 title 会谈
1:50 title 会谈摘
1:65 title 会谈摘要
1:86 title 会谈要
1:66 title 会谈要点
1:-68 title 会赛
1:-61 title 会赛程
1:-75 title 会赛程4
1:130 title 伴
1:44 title 伴”
1:41 title 伴”活
1:40 title 伴”活动
1:37 title 伴协
1:34 title 伴协作
1:35 title 伴协作纪
1:51 title 伴合
1:51 title 伴合作
1:59 title 伴合作单
1:44 title 伴学
1:45 title 伴学校
1:36 title 伴学校会
1:31 title 伴学校实
1:60 title 伴方
1:51 title 伴方案
1:57 title 伴方案(
1:88 title 伴计
1:86 title 伴计划
1:58 title 伴计划$
1:56 title 伴计划书
1:91 title 伴计画
1:38 title 伴计画_
1:54 title 伴计画一
1:-37 title 位
1:68 title 位登
1:65 title 位登记
1:59 title 位登记册
1:57 title 位老
1:60 title 位老师
1:55 title 位老师的
1:-77 title 位职
1:-101 title 位职责
1:-107 title 位职责$
1:74 title 体
1:44 title 体2
1:36 title 体20
1:37 title 体202
1:61 title 体_
1:58 title 体_章
1:59 title 体_章程
1:55 title 体公
1:62 title 体公约
1:61 title 体公约$
1:46 title 体同
1:51 title 体同仁
1:54 title 体同仁$
1:35 title 体学
1:34 title 体学校
1:33 title 体学校帮
1:37 title 体工
1:37 title 体工作
1:39 title 体工作通
1:46 title 体的
1:48 title 体的函
1:51 title 体的函$
1:56 title 体老
1:42 title 体老师
1:55 title 体老师:
1:100 title 体育
1:46 title 体育局
1:33 title 体育局:
1:76 title 体育特
1:64 title 体育特色
1:44 title 体育联
1:58 title 体育联盟
1:51 title 体运
1:51 title 体运行
1:49 title 体运行办
1:37 title 佛
1:33 title 佛山
1:34 title 佛山市
1:31 title 佛山市顺
1:51 title 作
1:51 title 作$
1:47 title 作)
1:46 title 作)$
1:62 title 作_
1:51 title 作_教
1:56 title 作_教育
1:55 title 作书
1:63 title 作书$
1:55 title 作互
1:50 title 作互助
1:55 title 作互助约
1:-113 title 作企
1:-79 title 作企划
1:-69 title 作企划$
1:89 title 作会
1:34 title 作会商
1:38 title 作会商纪
1:78 title 作会议
1:62 title 作会议材
1:75 title 作会议纪
1:70 title 作体
1:59 title 作体_
1:52 title 作体_章
1:52 title 作例
1:47 title 作例会
1:57 title 作例会记
1:59 title 作共
1:64 title 作共同
1:49 title 作共同体
1:40 title 作协
1:40 title 作协议
1:34 title 作协议$
1:43 title 作协议书
1:83 title 作单
1:49 title 作单$
1:47 title 作单师
1:55 title 作单师范
1:52 title 作台
1:60 title 作台账
1:44 title 作台账$
1:37 title 作台账(
1:31 title 作台账说
1:88 title 作备
1:77 title 作备忘
1:92 title 作备忘录
1:68 title 作学
)"sv,
    R"(1:53 title 作学校
1:59 title 作学校艺
1:98 title 作安
1:96 title 作安排
1:74 title 作安排$
1:31 title 作安排(
1:63 title 作安排表
1:54 title 作实
1:50 title 作实施
1:47 title 作实施方
1:72 title 作室
1:59 title 作室送
1:57 title 作室送给
1:44 title 作小
1:52 title 作小结
1:52 title 作小结与
1:-72 title 作总
1:-94 title 作总结
1:-80 title 作总结会
1:-90 title 作息
1:-92 title 作息时
1:-64 title 作息时间
1:-66 title 作文
1:-66 title 作文我
1:-67 title 作文我的
1:83 title 作方
1:82 title 作方案
1:77 title 作方案$
1:-67 title 作日
1:-67 title 作日志
1:-91 title 作日志$
1:61 title 作清
1:66 title 作清单
1:50 title 作清单$
1:52 title 作的
1:59 title 作的通
1:58 title 作的通知
1:36 title 作纪
1:33 title 作纪要
1:36 title 作纪要$
1:61 title 作纲
1:63 title 作纲要
1:69 title 作纲要$
1:37 title 作细
1:40 title 作细则
1:37 title 作细则$
1:-68 title 作考
1:-48 title 作考核
1:-61 title 作考核评
1:48 title 作职
1:40 title 作职业
1:42 title 作职业教
1:76 title 作联
1:40 title 作联席
1:41 title 作联席会
1:44 title 作联系
1:45 title 作联系单
1:57 title 作行
1:41 title 作行政
1:46 title 作行政会
1:41 title 作表
1:46 title 作表$
1:67 title 作要
1:67 title 作要点
1:61 title 作要点$
1:37 title 作要点(
1:69 title 作计
1:68 title 作计划
1:73 title 作计划$
1:39 title 作计划书
1:42 title 作通
1:40 title 作通报
1:39 title 作通报(
1:32 title 作队
1:31 title 作队协
1:40 title 作队协调
1:70 title 例
1:63 title 例会
1:43 title 例会记
1:63 title 例会记录
1:42 title 侗
1:33 title 侗乡
1:31 title 侗乡民族
1:40 title 侗族
1:34 title 侗族自
1:36 title 侗族自治
1:36 title 供
1:38 title 供奖
1:34 title 供奖学
1:39 title 供奖学金
1:-77 title 便
1:-73 title 便民
1:-80 title 便民通
1:-89 title 便民通知
1:-84 title 信
1:-81 title 信$
1:36 title 信息
1:37 title 信息工
1:36 title 信息工程
1:55 title 修
1:54 title 修的
1:49 title 修的安
1:48 title 修的安排
1:-83 title 值
1:-67 title 值_
1:-45 title 值_得
1:-66 title 值_得分
1:-69 title 值班
1:-83 title 值班表
1:-73 title 值班表$
1:-83 title 假
1:-84 title 假值
1:-95 title 假值班
1:-92 title 假值班表
1:37 title 偏乡伙
1:37 title 偏乡伙伴
1:55 title 偏乡国
1:73 title 偏乡国小
1:85 title 偏乡幼
1:93 title 偏乡幼儿
1:-50 title 偏乡支
1:-102 title 偏乡支教
1:104 title 做
1:58 title 做什
1:53 title 做什么
1:56 title 做什么$
1:62 title 做好
1:49 title 做好2
1:48 title 做好20
1:57 title 做好“
1:51 title 做好“百
1:63 title 做法
1:59 title 做法$
1:55 title 做的
1:47 title 做的八
1:68 title 做的八件
1:66 title 健
1:63 title 健康
1:57 title 健康支
1:54 title 健康支援
1:148 title 儿
1:128 title 儿园
1:72 title 儿园_
1:48 title 儿园_与
1:45 title 儿园_公
1:45 title 儿园_携
1:56 title 儿园“
1:45 title 儿园“大
1:39 title 儿园与
1:31 title 儿园友
1:42 title 儿园拉
1:46 title 儿园拉手
1:47 title 儿园的
1:36 title 儿园的信
1:43 title 儿园答
1:41 title 儿园答复
1:56 title 儿园结
1:61 title 儿园结对
1:30 title 儿园联
1:37 title 儿园联盟
1:55 title 儿园陪
1:77 title 儿园陪伴
1:48 title 儿班
1:60 title 儿班$
1:78 title 儿童
1:44 title 儿童医
1:43 title 儿童医院
1:53 title 儿童陪
1:61 title 儿童陪伴
1:48 title 兄
1:78 title 兄弟
1:52 title 兄弟学
1:51 title 兄弟学校
1:83 title 充
1:79 title 充说
1:75 title 充说明
1:62 title 充说明$
1:42 title 先
1:42 title 先队
1:47 title 先队手
1:50 title 先队手拉
1:86 title 光
1:45 title 光中
1:37 title 光中学
1:37 title 光中学_
1:32 title 光华
1:32 title 光华国
1:62 title 光明
1:48 title 光明盲
1:62 title 光明盲校
1:54 title 党委
1:51 title 党委会
1:62 title 党委会决
1:36 title 党建
1:43 title 党建引
1:43 title 党建引领
1:-44 title 党支部
1:49 title 党支部共
1:-58 title 党支部结
1:-50 title 全
1:49 title 全中
1:46 title 全中学
1:39 title 全中学三
1:68 title 全体同
1:54 title 全体同仁
1:62 title 全体老
1:48 title 全体老师
1:-58 title 全县
1:-93 title 全县期
1:-64 title 全县期末
1:30 title 全小学
1:-45 title 八
1:72 title 八件
1:39 title 八件小
1:39 title 八件小事
1:54 title 八位
1:57 title 八位老
1:75 title 八位老师
1:-89 title 八周
1:-96 title 八周食
1:-103 title 八周食谱
1:-58 title 八小
1:-67 title 八小学
1:-57 title 公
1:-55 title 公告
1:-88 title 公告$
1:-61 title 公安
1:-54 title 公安队
1:-70 title 公安队_
1:-58 title 公室
1:-84 title 公室岗
1:-63 title 公室岗位
1:51 title 公布
1:52 title 公布2
1:48 title 公布20
1:39 title 公示
1:43 title 公示栏
1:43 title 公示栏$
1:84 title 公约
1:87 title 公约$
1:32 title 六中学
1:81 title 六周
1:61 title 六周)
1:51 title 六周)$
1:32 title 六节
1:37 title 六节_
1:40 title 六节_安
1:34 title 兰
1:62 title 共
1:76 title 共享
1:69 title 共享表
1:71 title 共享表$
1:83 title 共同
1:80 title 共同体
1:35 title 共同体2
1:70 title 共同体公
1:52 title 共同体的
1:58 title 共建
1:-48 title 共建协
1:-49 title 共建协议
1:60 title 共建台
1:84 title 共建台账
1:31 title 共建工
1:35 title 共建工作
1:52 title 共建的
1:50 title 共建的函
1:84 title 共建简
1:78 title 共建简表
1:40 title 共建计
1:41 title 共建计划
1:50 title 共成
1:50 title 共成长
1:42 title 共成长$
1:56 title 共育
1:63 title 共育新
1:60 title 共育新苗
1:-53 title 共进
1:50 title 共进备
1:50 title 共进备忘
1:-74 title 共进谱
1:-54 title 共进谱新
1:92 title 关
1:62 title 关于
1:61 title 关于“
1:53 title 关于“名
1:46 title 关于“师
1:55 title 关于下
1:48 title 关于下学
1:39 title 关于下达
1:60 title 关于做
1:63 title 关于做好
1:49 title 关于公
1:53 title 关于公布
1:41 title 关于印
1:42 title 关于印发
1:58 title 关于开
1:59 title 关于开展
1:42 title 关于强
1:42 title 关于强校
1:51 title 关于我
1:49 title 关于我校
1:49 title 关于托
1:48 title 关于托管
1:60 title 关于接
1:48 title 关于接收
1:60 title 关于来
1:59 title 关于来年
1:47 title 关于白
1:50 title 关于白杨
1:61 title 关于组
1:42 title 关于组建
1:-65 title 关于调
1:-65 title 关于调整
1:56 title 关于贵
1:51 title 关于贵校
1:110 title 关于选
1:73 title 关于选派
1:69 title 关初
1:59 title 关初中
1:67 title 关初中对
1:36 title 关第
1:36 title 关第三
1:65 title 关系
1:46 title 关系协
1:52 title 关系协议
1:50 title 关黄
1:44 title 关黄坑
1:51 title 关黄坑中
1:74 title 内
1:35 title 内初
1:35 title 内初中
1:37 title 内初中“
1:76 title 内地
1:77 title 内地学
1:63 title 内地学校
1:52 title 内地结
1:43 title 内地结对
1:33 title 内容
1:37 title 内容_
1:37 title 内容_德
1:95 title 册
1:67 title 册$
1:39 title 册3
1:32 title 册3段
1:38 title 册3段考
1:60 title 写
1:55 title 写给
1:63 title 写给即
1:54 title 写给即将
1:-73 title 农
1:51 title 农业
1:42 title 农业学
1:47 title 农业学校
1:-75 title 农技
1:-85 title 农技站
1:-77 title 农技站帮
1:86 title 农村
1:45 title 农村小
1:51 title 农村小学
1:51 title 农村教
1:49 title 农村教师
1:45 title 农村校
1:55 title 农村校工
1:-75 title 农计
1:-133 title 农计划
1:-97 title 农计划$
1:96 title 冲
1:57 title 冲刺
1:63 title 冲刺帮
1:75 title 冲刺帮带
1:41 title 冲小
1:41 title 冲小学
1:37 title 冲小学结
1:92 title 决
1:73 title 决定
1:64 title 决定$
1:64 title 决定事
1:73 title 决定事项
1:48 title 决议
1:71 title 决议$
1:-46 title 准
1:-48 title 准项
1:-44 title 准项目
1:-64 title 准项目_
1:34 title 凉
1:33 title 凉水
1:35 title 凉水井小
1:-37 title 凤
1:42 title 凤山
1:65 title 凤山中
1:46 title 凤山中学
1:67 title 出
1:81 title 出决
1:50 title 出决定
1:48 title 出决定$
1:52 title 出校
1:42 title 出校|
1:52 title 出校|派
1:57 title 函:
1:44 title 函:关
1:48 title 函:关于
1:34 title 函受
1:35 title 函受文
1:33 title 函受文者
1:51 title 分
1:-80 title 分值
1:-46 title 分值_
1:-68 title 分值_得
1:50 title 分工
1:52 title 分工$
1:-85 title 分标
1:-78 title 分标准
1:-65 title 分标准项
1:57 title 分校
1:48 title 分校起
1:45 title 分校起步
1:70 title 分组$
1:-53 title 分组织
1:-62 title 分组织领
1:139 title 分解
1:70 title 分解$
1:122 title 分解表
1:123 title 分解表$
1:-64 title 分配
1:48 title 分配$
1:-78 title 分配名
1:-55 title 分配名单
1:75 title 分队
1:67 title 分队分
1:43 title 分队分工
1:-69 title 刊
1:-84 title 刊卷
1:-87 title 刊卷首
1:-71 title 刊卷首语
1:67 title 划
1:93 title 划(
1:58 title 划(2
1:54 title 划(20
1:45 title 划(摘
1:38 title 划(摘要
1:48 title 划(校
1:47 title 划(校县
1:43 title 划)
1:39 title 划)$
1:59 title 划一
1:63 title 划一页
1:62 title 划一页纸
1:73 title 划书
1:58 title 划书$
1:47 title 划书(
1:53 title 划书(2
1:62 title 则与
1:58 title 则与附
1:58 title 则与附表
1:111 title 初
1:78 title 初三
1:60 title 初三冲
1:88 title 初三冲刺
1:90 title 初中
1:32 title 初中“
1:33 title 初中“1
1:73 title 初中共
1:63 title 初中共建
1:45 title 初中实
1:70 title 初中实施
1:43 title 初中对
1:77 title 初中对口
1:39 title 初小
1:44 title 初小复
1:33 title 初小复课
1:70 title 初级
1:65 title 初级中
1:72 title 初级中学
1:70 title 到
1:73 title 到县
1:52 title 到县安
1:64 title 到县安排
1:53 title 到校
1:64 title 到校菜
1:65 title 到校菜单
1:30 title 到龙湾
1:30 title 到龙湾校
1:97 title 制
1:60 title 制学
1:61 title 制学校
1:42 title 制学校教
1:38 title 制学校生
1:37 title 制学校行
1:66 title 制小
1:63 title 制小学
1:56 title 制小学结
1:75 title 刺
1:57 title 刺帮
1:62 title 刺帮带
1:67 title 刺帮带方
1:76 title 前中
1:88 title 前中心
1:66 title 前中心伙
1:52 title 前五
1:60 title 前五个
1:40 title 前五个$
1:45 title 前瞻
1:57 title 前瞻$
1:-108 title 前须
1:-69 title 前须知
1:-74 title 前须知$
1:-58 title 力乡
1:-58 title 力乡村
1:-49 title 力乡村学
1:53 title 力备
1:50 title 力备忘
1:58 title 力备忘录
1:32 title 办
1:57 title 办)
1:41 title 办)$
1:-78 title 办公
1:-66 title 办公室
1:-67 title 办公室岗
1:75 title 办学
1:44 title 办学年
1:43 title 办学年度
1:50 title 办学第
1:62 title 办学第二
1:71 title 办法
1:80 title 办法$
1:59 title 务
1:75 title 务$
1:65 title 务主
1:80 title 务主任
1:60 title 务主任影
1:58 title 务书
1:68 title 务书$
1:-58 title 务会
1:-78 title 务会议
1:-73 title 务会议纪
1:148 title 务分
1:140 title 务分解
1:90 title 务分解$
1:123 title 务分解表
1:71 title 务分配
1:60 title 务分配$
1:-76 title 务安
1:-62 title 务安排
1:-80 title 务安排$
1:-93 title 务所
1:-98 title 务所结
1:-68 title 务所结对
1:61 title 务支
1:62 title 务支援
1:59 title 务支援排
1:85 title 务清
1:95 title 务清单
1:82 title 务清单$
1:62 title 务清单(
1:49 title 务的
1:45 title 务的通
1:44 title 务的通知
1:68 title 务系
1:57 title 务系统
1:74 title 务系统援
1:-57 title 务通
1:-67 title 务通知
1:-66 title 务通知$
1:49 title 动
1:-52 title 动$
1:77 title 动安
1:75 title 动安排
1:54 title 动安排$
1:40 title 动安排(
1:79 title 动安排表
1:50 title 动实
1:83 title 动实施
1:61 title 动实施方
1:73 title 动方
1:69 title 动方案
1:83 title 动方案$
1:36 title 动清
1:30 title 动清单
1:35 title 动清单$
1:63 title 动的
1:46 title 动的意
1:43 title 动的意见
1:56 title 动的通
1:59 title 动的通知
1:39 title 动纲
1:44 title 动纲领
1:51 title 动纲领$
1:63 title 动计
1:62 title 动计划
1:37 title 动计划$
1:-45 title 动记
1:-62 title 动记录
1:-83 title 动记录语
1:62 title 动预
1:67 title 动预告
1:60 title 动预告$
1:48 title 助$
1:43 title 助_
1:43 title 助_广
1:37 title 助_广西
1:-48 title 助力
1:-47 title 助力乡
1:-62 title 助力乡村
1:59 title 助协
1:65 title 助协议
1:69 title 助协议$
1:49 title 助协议书
1:57 title 助合
1:64 title 助合同
1:60 title 助合同$
1:-70 title 助学
1:-73 title 助学方
1:-62 title 助学方案
1:30 title 助实施
1:-56 title 助小
1:-70 title 助小组
1:-65 title 助小组名
1:67 title 助山
1:57 title 助山里
1:50 title 助山里国
1:53 title 助年
1:53 title 助年度
1:58 title 助年度方
1:30 title 助意
1:30 title 助意见$
1:43 title 助新
1:42 title 助新苗
1:68 title 助新苗园
1:36 title 助方
1:30 title 助方案$
1:48 title 助约
1:65 title 助约定
1:50 title 助约定书
1:76 title 助计
1:72 title 助计画
1:57 title 助计画$
1:33 title 助连
1:33 title 助连江
1:32 title 助连江县
1:-106 title 励
1:-54 title 励要
1:-81 title 励要点
1:-76 title 励要点$
1:-77 title 募
1:-73 title 募公
1:-56 title 募公告
1:-82 title 募公告$
1:39 title 勤
1:48 title 勤县
1:46 title 勤县完
1:38 title 勤县完全
1:56 title 勾
1:44 title 勾选
1:60 title 勾选)
1:51 title 勾选)$
1:62 title 化
1:54 title 化办
1:55 title 化办学
1:35 title 化办学年
1:47 title 化办学第
1:34 title 北区
1:33 title 北区实
1:30 title 北区实验
1:37 title 北原
1:32 title 北原省
1:34 title 北原省“
1:72 title 北县
1:-59 title 北学
1:-68 title 北学区
1:-49 title 北学区帮
1:41 title 北屿
1:50 title 北屿国
1:42 title 北屿国民
1:34 title 北市
1:30 title 北市海
1:34 title 北市海滨
1:41 title 北幼
1:41 title 北幼教
1:39 title 北幼教联
1:42 title 北湾
1:43 title 北湾区
1:44 title 北湾区教
1:40 title 北石
1:38 title 北石径
1:36 title 北石径中
1:32 title 匡
1:33 title 匡智
1:31 title 匡智学
1:35 title 匡智学校
1:32 title 区-
1:31 title 区“
1:35 title 区两
1:36 title 区两校
1:36 title 区两校共
1:60 title 区中
1:44 title 区中学
1:49 title 区中学(
1:47 title 区中心
1:40 title 区中心幼
1:-93 title 区便
1:-68 title 区便民
1:-72 title 区便民通
1:57 title 区名
1:45 title 区名园
1:46 title 区名园托
1:76 title 区名校
1:53 title 区名校托
1:32 title 区外四
1:30 title 区外四校
1:47 title 区学
1:52 title 区学校
1:45 title 区学校的
1:32 title 区实
1:34 title 区实验
1:32 title 区实验小
1:33 title 区小学
1:-44 title 区帮
1:-83 title 区帮扶
1:-85 title 区帮扶工
1:46 title 区支
1:54 title 区支教
1:47 title 区支教工
1:109 title 区教
1:76 title 区教研
1:67 title 区教研帮
1:97 title 区教育
1:63 title 区教育局
1:47 title 区教育集
1:-84 title 区服
1:-109 title 区服务
1:-94 title 区服务安
1:60 title 区校
1:65 title 区校际
1:50 title 区校际帮
1:49 title 区职
1:51 title 区职高
1:43 title 区职高工
1:-59 title 医
1:33 title 医专
1:32 title 医专与
1:34 title 医专与卫
1:50 title 医学
1:46 title 医学院
1:48 title 医学院附
1:-65 title 医院
1:-93 title 医院对
1:-66 title 医院对口
1:43 title 医院附
1:33 title 医院附设
1:97 title 十
1:43 title 十个
1:49 title 十个承
1:49 title 十个承诺
1:55 title 十二
1:48 title 十二月
1:56 title 十二月一
1:41 title 十二盏
1:49 title 十二盏不
1:35 title 十五
1:36 title 十五件
1:41 title 十五件_
1:37 title 十名
1:35 title 十名_
1:33 title 十名_推
1:48 title 升
1:52 title 升帮
1:50 title 升帮扶
1:50 title 升帮扶行
1:59 title 半
1:35 title 半年
1:61 title 半月
1:47 title 半月研
1:59 title 半月研”
1:34 title 华
1:33 title 华国民
1:47 title 协会_
1:48 title 协会_与
1:-39 title 协会赛
1:-61 title 协会赛程
1:100 title 协作
1:60 title 协作_
1:60 title 协作_教
1:50 title 协作体
1:59 title 协作体_
1:75 title 协作共
1:48 title 协作共同
1:72 title 协作学
1:62 title 协作学校
1:35 title 协作实
1:33 title 协作实施
1:34 title 协作纪
1:31 title 协作纪要
1:45 title 协作职
1:51 title 协作职业
1:40 title 协作计
1:38 title 协作计划
1:60 title 协力
1:67 title 协力备
1:61 title 协力备忘
1:61 title 协助
1:42 title 协助_
1:42 title 协助_广
1:53 title 协助山
1:57 title 协助山里
1:53 title 协助新
1:56 title 协助新苗
1:34 title 协助连
1:31 title 协助连江
1:-77 title 协委
1:-53 title 协委员
1:-73 title 协委员提
1:31 title 协定书
1:57 title 协议(
1:33 title 协议(2
1:32 title 协议(三
1:47 title 协议(节
1:54 title 协议附
1:73 title 协议附则
1:34 title 协调
1:35 title 协调的
1:33 title 协调的校
1:113 title 单
1:114 title 单(
1:61 title 单(柳
1:77 title 单(柳荫
1:69 title 单(第
1:66 title 单(第一
1:43 title 单(第六
1:58 title 单(请
1:56 title 单(请勾
1:75 title 单位
1:54 title 单位登
1:64 title 单位登记
1:52 title 单师
1:50 title 单师范
1:52 title 单师范学
1:52 title 单的
1:48 title 单的通
1:49 title 单的通知
1:90 title 南
1:57 title 南大
1:50 title 南大学
1:45 title 南大学-
1:73 title 南屏
1:53 title 南屏县
1:49 title 南屏县城
1:33 title 南屏建
1:31 title 南屏建筑
1:32 title 南市
1:45 title 南湾
1:43 title 南湾教
1:45 title 南湾教育
1:32 title 南瑶
1:37 title 卧
1:33 title 卧牛
1:33 title 卧牛滩
1:-92 title 卫
1:33 title 卫校
1:34 title 卫校帮
1:34 title 卫校帮扶
1:-61 title 卫生
1:-76 title 卫生队
1:-41 title 卫生队4
1:-94 title 卫生院
1:-89 title 卫生院实
1:50 title 印
1:41 title 印发
1:41 title 印发《
1:31 title 印发《滨
1:35 title 印贴
1:40 title 印贴墙
1:35 title 印贴墙)
1:67 title 即
1:57 title 即将
1:57 title 即将来
1:65 title 即将来我
1:-93 title 卷
1:-63 title 卷首
1:-64 title 卷首语
1:-69 title 卷首语$
1:-72 title 厂
1:-73 title 厂助
1:-94 title 厂助学
1:-62 title 厂助学方
1:-76 title 历
1:60 title 历$
1:-83 title 历(
1:-79 title 历(上
1:-111 title 历(上学
1:58 title 原二
1:61 title 原二中
1:39 title 原二中“
1:-75 title 原因
1:-70 title 原因_
1:-58 title 原因_帮
1:39 title 原市
1:40 title 原市第
1:38 title 原市第九
1:33 title 原省
1:32 title 原省“
1:83 title 县
1:81 title 县中
1:33 title 县中协
1:33 title 县中协议
1:42 title 县中工
1:50 title 县中工作
1:-50 title 县乒
1:-40 title 县乒乓
1:-52 title 县乒乓球
1:37 title 县乡
1:34 title 县乡村
1:37 title 县云
1:35 title 县云岭
1:33 title 县云岭国
1:32 title 县初
1:34 title 县北屿
1:45 title 县合
1:52 title 县合作
1:47 title 县合作)
1:73 title 县启
1:36 title 县启聪
1:37 title 县启聪学
1:69 title 县城
1:31 title 县城东
1:62 title 县城乡
1:65 title 县城乡小
1:43 title 县域
1:35 title 县域内
1:34 title 县域内初
1:38 title 县域高
1:33 title 县域高中
1:59 title 县基
1:51 title 县基础
1:48 title 县基础教
1:62 title 县安
1:62 title 县安排
1:104 title 县安排$
1:51 title 县完
1:49 title 县完全
1:47 title 县完全中
1:37 title 县山
1:34 title 县山月
1:36 title 县山月国
1:49 title 县强
1:61 title 县强校
1:55 title 县强校带
1:71 title 县支
1:76 title 县支教
1:66 title 县支教的
1:32 title 县政
1:40 title 县政府
1:37 title 县政府教
1:74 title 县教
1:58 title 县教育
1:35 title 县教育体
1:61 title 县教育局
1:41 title 县教育工
1:-90 title 县期
1:-63 title 县期末
1:-63 title 县期末统
1:42 title 县村
1:46 title 县村小
1:32 title 县村小方
1:48 title 县民
1:46 title 县民族
1:40 title 县民族中
1:54 title 县海
1:55 title 县海岸
1:53 title 县海岸国
1:61 title 县第
1:49 title 县第一
1:47 title 县第一中
1:57 title 县第二
1:61 title 县第二中
1:36 title 县第二小
1:35 title 县第四
1:35 title 县第四初
1:51 title 县职
1:34 title 县职业
1:39 title 县职业技
1:55 title 县职教
1:56 title 县职教中
1:33 title 县高级
1:59 title 及
1:55 title 友园
1:57 title 友园互
1:41 title 友园互助
1:-70 title 友好城
1:-82 title 友好城市
1:57 title 友好学
1:59 title 友好学校
1:63 title 友师
1:78 title 友师同
1:70 title 友师同行
1:51 title 友校
1:56 title 友校函
1:55 title 友校函:
1:74 title 双
1:53 title 双林
1:41 title 双林学
1:37 title 双林学区
1:58 title 双校
1:59 title 双校”
1:62 title 双校”工
1:62 title 发
1:41 title 发《
1:30 title 发《滨
1:48 title 发展
1:61 title 发展合
1:55 title 发展合作
1:33 title 受帮
1:30 title 受帮扶
1:31 title 受帮扶工
1:71 title 受援
1:44 title 受援学
1:71 title 受援学校
1:31 title 受文
1:34 title 受文者:
1:42 title 受松
1:52 title 受松江
1:42 title 受松江市
1:67 title 口小
1:48 title 口小学
1:67 title 口小学的
1:72 title 口帮
1:76 title 口帮扶
1:40 title 口帮扶九
1:40 title 口帮扶工
1:46 title 口幼
1:40 title 口幼儿
1:45 title 口幼儿园
1:60 title 口扶
1:54 title 口扶持
1:58 title 口扶持协
1:61 title 口支持
1:43 title 口支持岔
1:-32 title 口支援
1:52 title 口支援乡
1:45 title 口支援云
1:31 title 口支援协
1:49 title 口支援工
1:38 title 口支援框
1:34 title 口支援责
1:-65 title 口支援青
1:47 title 古
1:45 title 古渡
1:30 title 古渡县村
1:38 title 台东
1:38 title 台东县
1:37 title 台东县山
1:33 title 台账
1:43 title 台账$
1:76 title 台账(
1:82 title 台账(春
1:38 title 台账(职
1:-58 title 台账户
1:-50 title 台账户主
1:35 title 台账说
1:46 title 号
1:47 title 号)
1:48 title 号)关
1:43 title 号)关于
1:62 title 合
1:72 title 合体
1:43 title 合体工
1:39 title 合体工作
1:57 title 合体运
1:51 title 合体运行
1:52 title 合作
1:51 title 合作$
1:47 title 合作)
1:48 title 合作)$
1:73 title 合作书
1:55 title 合作书$
1:-92 title 合作企
1:-70 title 合作企划
1:70 title 合作会
1:66 title 合作会议
1:41 title 合作协
1:40 title 合作协议
1:73 title 合作单
1:50 title 合作单$
1:57 title 合作单师
1:80 title 合作备
1:85 title 合作备忘
1:55 title 合同
1:59 title 合同$
1:140 title 同
1:52 title 同$
1:49 title 同仁
1:45 title 同仁$
1:77 title 同体
1:40 title 同体2
1:38 title 同体20
1:48 title 同体公
1:58 title 同体公约
1:51 title 同体的
1:47 title 同体的函
1:31 title 同体章
1:60 title 同心
1:49 title 同心小
1:50 title 同心小学
1:86 title 同行
1:42 title 同行-
1:53 title 同行--
1:85 title 同行_
1:65 title 同行_共
1:43 title 同行、
1:41 title 同行、班
1:54 title 同行方
1:59 title 同行方案
1:37 title 名
1:33 title 名,
1:34 title 名,每
1:39 title 名,每周
1:36 title 名_
1:37 title 名_推
1:39 title 名_推荐
1:53 title 名|
1:54 title 名|学
1:54 title 名|学科
1:46 title 名册
1:48 title 名册$
1:-37 title 名单
1:-64 title 名单$
1:52 title 名单(
1:68 title 名单(第
1:50 title 名单的
1:53 title 名单的通
1:53 title 名园
1:52 title 名园带
1:53 title 名园带弱
1:49 title 名园托
1:45 title 名园托管
1:-65 title 名师
1:54 title 名师工
1:53 title 名师工作
1:-59 title 名师来
1:-59 title 名师来了
1:85 title 名校
1:48 title 名校托
1:47 title 名校托管
1:51 title 名校长
1:54 title 名校长工
1:81 title 后
1:51 title 后山
1:53 title 后山幼
1:50 title 后山幼儿
1:39 title 后帮
1:45 title 后帮扶
1:38 title 后帮扶条
1:52 title 后服
1:71 title 后服务
1:52 title 后服务支
1:-61 title 启
1:-79 title 启事
1:-83 title 启事$
1:36 title 启智
1:33 title 启智学
1:33 title 启智学校
1:43 title 启聪
1:42 title 启聪学
1:38 title 启聪学校
1:53 title 启能
1:81 title 启能特
1:42 title 启能特殊
1:-57 title 启航
1:-53 title 启航教
1:-66 title 启航教育
1:-33 title 告
1:-32 title 告$
1:64 title 告知
1:67 title 告知单
1:69 title 告知单$
1:-49 title 员提
1:-84 title 员提案
1:-52 title 员提案$
1:49 title 员校
1:47 title 员校行
1:50 title 员校行动
1:-59 title 周$
1:66 title 周)
1:62 title 周)$
1:31 title 周一
1:30 title 周一_第
1:30 title 周二_
1:32 title 周二_第
1:33 title 周六
1:37 title 周六节
1:37 title 周六节_
1:40 title 周历
1:36 title 周历$
1:53 title 周工
1:51 title 周工作
1:48 title 周工作联
1:-94 title 周食
1:-81 title 周食谱
1:-84 title 周食谱$
1:33 title 命
1:32 title 命题
1:43 title 命题_
1:42 title 命题_施
1:63 title 和
1:51 title 和体
1:44 title 和体育
1:43 title 和体育局
1:35 title 和启智
1:31 title 和启智学
1:72 title 和我
1:42 title 和我们
1:44 title 和我们想
1:49 title 哑
1:53 title 哑学
1:64 title 哑学校
1:48 title 哑学校结
1:61 title 商
1:32 title 商备忘
1:57 title 商定
1:55 title 商定$
1:37 title 商纪
1:32 title 商纪要
1:41 title 商纪要(
1:40 title 善
1:35 title 善特
1:46 title 善特殊
1:40 title 善特殊教
1:41 title 嘉
1:31 title 嘉义
1:36 title 嘉义县
1:37 title 嘉义县云
1:63 title 嘴
1:42 title 嘴岩
1:45 title 嘴岩小
1:53 title 嘴岩小学
1:-62 title 器
1:32 title 器十
1:41 title 器十五
1:33 title 器十五件
1:-81 title 器行
1:-81 title 器行与
1:-76 title 器行与育
1:-44 title 四
1:-84 title 四(
1:-111 title 四(2
1:-86 title 四(2)
1:35 title 四初
1:36 title 四初级
1:35 title 四初级中
1:30 title 四校
1:32 title 四校的
1:31 title 四校的课
1:52 title 回
1:60 title 回复
1:50 title 回复:
1:55 title 回复:关
1:-72 title 回忆
1:-74 title 回忆$
1:50 title 回讲
1:48 title 回讲师
1:56 title 回讲师派
1:33 title 回访
1:39 title 回访一
1:34 title 回访一次
1:45 title 回辅
1:69 title 回辅导
1:48 title 回辅导合
1:48 title 回顾
1:49 title 回顾与
1:49 title 回顾与前
1:-52 title 因
1:-65 title 因_
1:-80 title 因_帮
1:-46 title 因_帮扶
1:100 title 团
1:30 title 团2
1:41 title 团_
1:43 title 团_支
1:54 title 团_支持
1:41 title 团“
1:38 title 团“一
1:42 title 团“一校
1:61 title 团与
1:30 title 团与山坳
1:57 title 团与边
1:58 title 团与边远
1:57 title 团化
1:56 title 团化办
1:71 title 团化办学
1:64 title 团对
1:54 title 团对口
1:53 title 团对口扶
1:55 title 团帮
1:63 title 团帮扶
1:31 title 团帮扶汇
1:45 title 团帮扶联
1:50 title 团年
1:45 title 团年度
1:47 title 团年度帮
1:38 title 团式
1:39 title 团式”
1:40 title 团式”帮
1:50 title 团总
1:50 title 团总校
1:50 title 团总校帮
1:31 title 团龙头
1:157 title 园
1:59 title 园)
1:57 title 园)$
1:76 title 园_
1:34 title 园_与
1:44 title 园_与_
1:45 title 园_公
1:41 title 园_公示
1:48 title 园_携
1:45 title 园_携手
1:71 title 园“
1:44 title 园“大
1:44 title 园“大手
1:40 title 园“春
1:32 title 园“春芽
1:53 title 园”
1:44 title 园”的
1:42 title 园”的任
1:30 title 园”结
1:32 title 园”结对
1:37 title 园与
1:31 title 园与屏
1:72 title 园互
1:71 title 园互助
1:44 title 园互助年
1:63 title 园协
1:60 title 园协助
1:71 title 园协助新
1:55 title 园协议
1:38 title 园协议$
1:66 title 园友
1:63 title 园友园
1:64 title 园友园互
1:48 title 园友师
1:63 title 园友师同
1:35 title 园工
1:35 title 园工作
1:63 title 园带
1:31 title 园带小园
1:60 title 园带弱
1:45 title 园带弱园
1:48 title 园托
1:48 title 园托管
1:53 title 园托管乡
1:55 title 园拉
1:46 title 园拉手
1:54 title 园拉手后
1:39 title 园的
1:40 title 园的信
1:44 title 园的信$
1:44 title 园答
1:43 title 园答复
1:46 title 园答复大
1:50 title 园结
1:52 title 园结对
1:53 title 园结对小
1:31 title 园结对帮
1:37 title 园联
1:35 title 园联盟
1:54 title 园陪
1:62 title 园陪伴
1:78 title 园陪伴计
1:-46 title 困
1:-47 title 困难
1:-60 title 困难户
1:-81 title 困难户台
1:136 title 国
1:72 title 国中
1:56 title 国中协
1:48 title 国中协助
1:40 title 国中校
1:40 title 国中校长
1:38 title 国中策
1:37 title 国中策略
1:31 title 国中附
1:112 title 国小
1:31 title 国小与
1:32 title 国小伙
1:37 title 国小伙伴
1:35 title 国小偏
1:36 title 国小偏乡
1:66 title 国小协
1:61 title 国小协力
1:46 title 国小合
1:53 title 国小合作
1:48 title 国小孩
1:75 title 国小孩子
1:76 title 国民
1:32 title 国民中
1:34 title 国民中学
1:84 title 国民小
1:75 title 国民小学
1:31 title 国语
1:30 title 国语学校
1:62 title 国际
1:61 title 国际姊
1:41 title 国际姊妹
1:75 title 图
1:83 title 图书
1:61 title 图书角
1:60 title 图书角扶
1:49 title 图书馆
1:61 title 图书馆、
1:45 title 圣
1:35 title 圣若
1:36 title 圣若翰
1:35 title 圣若翰匡
1:57 title 圩
1:55 title 圩村
1:63 title 圩村小
1:64 title 圩村小,
1:91 title 地
1:62 title 地学
1:61 title 地学校
1:48 title 地学校援
1:44 title 地学校缔
1:53 title 地帮
1:71 title 地帮扶
1:47 title 地帮扶项
1:34 title 地特
1:39 title 地特校
1:40 title 地特校工
1:70 title 地结
1:55 title 地结对
1:58 title 地结对学
1:52 title 坑
1:49 title 坑中
1:49 title 坑中学
1:44 title 坑中学计
1:30 title 坑国
1:59 title 坝
1:31 title 坝乡
1:32 title 坝乡九年
1:49 title 坝小
1:51 title 坝小学
1:48 title 坝小学的
1:40 title 坝民
1:41 title 坝民族
1:39 title 坝民族中
1:-42 title 坡
1:32 title 坡、
1:31 title 坡两村小
1:41 title 坡头
1:48 title 坡头学
1:51 title 坡头学校
1:41 title 坡小
1:43 title 坡小学
1:47 title 坡小学$
1:-81 title 坡市
1:-57 title 坡市缔
1:-65 title 坡市缔结
1:59 title 坪
1:53 title 坪中
1:54 title 坪中学
1:31 title 坪中学2
1:40 title 坪中学任
1:40 title 坪镇
1:47 title 坪镇中
1:45 title 坪镇中心
1:32 title 坳
1:30 title 坳三
1:32 title 坵国中
1:60 title 型
1:41 title 型高
1:42 title 型高中
1:44 title 型高中策
1:32 title 城)
1:56 title 城三
1:44 title 城三中
1:56 title 城三中-
1:69 title 城东
1:30 title 城东小
1:55 title 城东教
1:48 title 城东教育
1:44 title 城东街
1:51 title 城东街道
1:32 title 城乡互助
1:85 title 城乡初
1:66 title 城乡初中
1:71 title 城乡学
1:66 title 城乡学校
1:65 title 城乡小
1:60 title 城乡小学
1:55 title 城关
1:50 title 城关初
1:46 title 城关初中
1:-51 title 城北
1:-69 title 城北学
1:-86 title 城北学区
1:41 title 城北幼
1:43 title 城北幼教
1:40 title 城区
1:-88 title 城市
1:-84 title 城市协
1:-69 title 城市协议
1:63 title 城活
1:64 title 城活动
1:82 title 城活动安
1:50 title 城职
1:44 title 城职业
1:45 title 城职业学
1:33 title 埔
1:32 title 埔中
1:38 title 埔中学
1:37 title 埔中学1
1:40 title 域
1:37 title 域内
1:36 title 域内初
1:35 title 域内初中
1:32 title 域高
1:31 title 域高中
1:35 title 域高中三
1:102 title 培
1:80 title 培到
1:50 title 培到县
1:56 title 培到县安
1:71 title 培到校
1:48 title 培到校菜
1:48 title 培善
1:41 title 培善特
1:35 title 培善特殊
1:41 title 培文
1:40 title 培文中
1:40 title 培文中学
1:39 title 培智
1:32 title 培智三
1:32 title 培智三类
1:36 title 培智学
1:35 title 培智学校
1:51 title 培训
1:60 title 培道
1:49 title 培道中
1:64 title 培道中学
1:30 title 培道女子
1:86 title 基
1:50 title 基〔
1:49 title 基〔2
1:47 title 基〔20
1:64 title 基地
1:55 title 基地帮
1:67 title 基地帮扶
1:49 title 基础
1:49 title 基础教
1:49 title 基础教育
1:33 title 基金
1:32 title 基金会
1:36 title 基隆
1:32 title 基隆市
1:36 title 基隆市港
1:115 title 堂
1:61 title 堂与
1:54 title 堂与宿
1:55 title 堂与宿舍
1:71 title 堂共
1:75 title 堂共享
1:66 title 堂共享表
1:56 title 堂办
1:50 title 堂办法
1:62 title 堂办法$
1:44 title 堂小
1:45 title 堂小学
1:40 title 堂小学云
1:38 title 塔
1:51 title 塘中
1:52 title 塘中学
1:48 title 塘中学与
1:32 title 塘侗
1:38 title 塘侗族
1:38 title 塘侗族自
1:71 title 塘小
1:67 title 塘小学
1:64 title 塘小学贺
1:45 title 塘敬
1:54 title 塘敬业
1:46 title 塘敬业书
1:-73 title 塘月
1:-77 title 塘月色
1:-80 title 塘月色(
1:34 title 墙
1:35 title 墙)
1:35 title 墙)$
1:30 title 处
)"sv,
    R"(1:40 title 处_
1:38 title 处_函
1:35 title 处_函$
1:34 title 备
1:54 title 备与
1:45 title 备与师
1:56 title 备与师资
1:-84 title 备会
1:-75 title 备会纪
1:-98 title 备会纪录
1:138 title 备忘
1:82 title 备忘$
1:44 title 备忘(
1:116 title 备忘录
1:130 title 备忘录$
1:-77 title 备方
1:-83 title 备方案
1:-81 title 备方案$
1:40 title 备课
1:39 title 备课组
1:41 title 备课组对
1:74 title 复
1:59 title 复:
1:48 title 复:关
1:59 title 复:关于
1:46 title 复信
1:44 title 复信$
1:42 title 复大
1:38 title 复大柳
1:43 title 复大柳树
1:43 title 复课
1:36 title 复课后
1:38 title 复课后帮
1:44 title 外
1:30 title 外四
1:30 title 外四校的
1:33 title 外国语学
1:101 title 大
1:83 title 大仑
1:74 title 大仑国
1:77 title 大仑国小
1:-107 title 大会
1:-92 title 大会记
1:-78 title 大会记录
1:31 title 大园
1:30 title 大园带
1:34 title 大园带小
1:51 title 大圩
1:48 title 大圩村
1:49 title 大圩村小
1:96 title 大学
1:51 title 大学-
1:54 title 大学-苍
1:37 title 大学2
1:36 title 大学20
1:33 title 大学帮
1:31 title 大学帮扶
1:56 title 大学支
1:54 title 大学支援
1:40 title 大学教
1:42 title 大学教育
1:81 title 大学附
1:57 title 大学附中
1:53 title 大学附属
1:41 title 大山
1:37 title 大山的
1:37 title 大山的礼
1:49 title 大手
1:52 title 大手牵
1:52 title 大手牵小
1:42 title 大柳
1:42 title 大柳树
1:43 title 大柳树村
1:69 title 大洼
1:71 title 大洼村
1:65 title 大洼村小
1:42 title 大附
1:42 title 大附中
1:45 title 大附中帮
1:33 title 天
1:62 title 头学
1:48 title 头学校
1:50 title 头学校全
1:44 title 头小
1:62 title 头小学
1:53 title 头小学定
1:-87 title 奖
1:-60 title 奖励
1:-55 title 奖励要
1:-60 title 奖励要点
1:35 title 奖学
1:40 title 奖学金
1:32 title 奖学金十
1:50 title 女
1:49 title 女子
1:33 title 女子学
1:31 title 女子学校
1:39 title 女子高
1:40 title 女子高级
1:45 title 好2
1:50 title 好20
1:46 title 好202
1:48 title 好“
1:45 title 好“百
1:58 title 好“百校
1:-82 title 好城
1:-76 title 好城市
1:-59 title 好城市协
1:53 title 好学
1:69 title 好学校
1:45 title 好学校的
1:123 title 妹
1:37 title 妹园
1:77 title 妹学
1:89 title 妹学校
1:40 title 妹学校交
1:38 title 妹学校协
1:71 title 妹学校合
1:43 title 妹学校年
1:44 title 妹校
1:42 title 妹校教
1:53 title 妹校教师
1:80 title 妹特
1:72 title 妹特校
1:85 title 妹特校共
1:118 title 姊
1:142 title 姊妹
1:81 title 姊妹学
1:75 title 姊妹学校
1:63 title 姊妹校
1:51 title 姊妹校教
1:67 title 姊妹特
1:73 title 姊妹特校
1:49 title 姓
1:41 title 姓名
1:40 title 姓名|
1:55 title 姓名|学
1:69 title 委会
1:57 title 委会决
1:54 title 委会决定
1:-80 title 委员
1:-88 title 委员提
1:-68 title 委员提案
1:135 title 子
1:61 title 子$
1:58 title 子们
1:77 title 子们的
1:67 title 子们的老
1:79 title 子学
1:48 title 子学习
1:50 title 子学习安
1:32 title 子学校(
1:50 title 子邮
1:67 title 子邮件
1:64 title 子邮件$
1:42 title 子高
1:40 title 子高级
1:35 title 子高级中
1:66 title 字
1:67 title 字教
1:65 title 字教育
1:62 title 字教育帮
1:114 title 季
1:70 title 季)
1:69 title 季)$
1:98 title 季学
1:86 title 季学期
1:45 title 季学期)
1:65 title 季学期安
1:30 title 季学期帮
1:54 title 季学期支
1:79 title 学
1:49 title 学$
1:80 title 学(
1:31 title 学(下称
1:48 title 学(九
1:43 title 学(九中
1:32 title 学(乡)
1:35 title 学(城
1:34 title 学(城)
1:48 title 学(林
1:43 title 学(林中
1:43 title 学-
1:47 title 学-苍
1:46 title 学-苍梧
1:33 title 学1
1:37 title 学1物
1:36 title 学1物理
1:64 title 学2
1:65 title 学20
1:64 title 学202
1:36 title 学;
1:32 title 学;被
1:35 title 学;被牵
1:86 title 学_
1:31 title 学_三
1:33 title 学_上
1:32 title 学_上埔
1:31 title 学_主
1:30 title 学_主讲
1:32 title 学_五
1:51 title 学_商
1:58 title 学_商定
1:36 title 学_支
1:39 title 学_支援
1:77 title 学“
1:33 title 学“山
1:32 title 学“山海
1:36 title 学、
1:40 title 学、杉
1:35 title 学、杉木
1:62 title 学三
1:65 title 学三年
1:41 title 学三年帮
1:49 title 学三年规
1:103 title 学与
1:46 title 学与云
1:45 title 学与云屏
1:33 title 学与云岭
1:59 title 学与内
1:65 title 学与内地
1:51 title 学与山
1:47 title 学与山尾
1:31 title 学与市立
1:39 title 学与梁
1:53 title 学与梁家
1:30 title 学与梨
1:51 title 学与沙
1:51 title 学与沙河
1:40 title 学与粤
1:43 title 学与粤北
1:41 title 学与草
1:37 title 学与草坝
1:37 title 学与都
1:34 title 学与都会
1:30 title 学与阳坡
1:63 title 学习
1:54 title 学习安
1:64 title 学习安排
1:34 title 学云
1:39 title 学云校
1:35 title 学云校长
1:72 title 学互
1:61 title 学互访
1:52 title 学互访约
1:50 title 学任
1:52 title 学任务
1:41 title 学任务书
1:34 title 学伙伴学
1:48 title 学做
1:54 title 学做的
1:61 title 学做的八
1:-46 title 学全
1:-44 title 学全体
1:60 title 学全体同
1:32 title 学函受
1:32 title 学函受文
1:64 title 学前
1:76 title 学前中
1:68 title 学前中心
1:44 title 学区中
1:37 title 学区中心
1:-47 title 学区帮
1:-60 title 学区帮扶
1:42 title 学协
1:31 title 学协助连
1:31 title 学合
1:33 title 学合作
1:45 title 学图
1:64 title 学图书
1:58 title 学图书角
1:63 title 学堂
1:52 title 学堂办
1:61 title 学堂办法
1:45 title 学姊
1:45 title 学姊妹
1:44 title 学姊妹学
1:51 title 学定
1:59 title 学定点
1:60 title 学定点支
1:78 title 学对
1:81 title 学对口
1:76 title 学对口帮
1:32 title 学对口支
1:80 title 学工
1:75 title 学工作
1:60 title 学工作安
1:65 title 学工作计
1:95 title 学帮
1:104 title 学帮扶
1:32 title 学帮扶古
1:78 title 学帮扶大
1:61 title 学帮扶工
1:58 title 学帮扶红
1:37 title 学帮扶铁
1:45 title 学帮扶青
1:56 title 学年
1:51 title 学年)
1:50 title 学年)$
1:39 title 学年任
1:44 title 学年任务
1:40 title 学年对
1:39 title 学年对口
1:53 title 学年度
1:34 title 学年度)
1:39 title 学年度任
1:49 title 学年度工
1:34 title 学年第
1:-55 title 学开
1:-58 title 学开展
1:-52 title 学开展帮
1:30 title 学手拉
1:50 title 学授
1:54 title 学授课
1:49 title 学授课专
1:30 title 学支持
1:83 title 学支援
1:57 title 学支援乡
1:30 title 学支援协
1:47 title 学支援措
1:-64 title 学支教
1:-91 title 学支教教
1:69 title 学支教队
1:-75 title 学教
1:70 title 学教育
1:41 title 学教育帮
1:70 title 学教育集
1:-66 title 学方
1:-71 title 学方案
1:-88 title 学方案$
1:42 title 学月
1:45 title 学月度
1:53 title 学月度任
1:38 title 学期
1:-60 title 学期)
1:-44 title 学期)$
1:77 title 学期安
1:69 title 学期安排
1:60 title 学期帮
1:52 title 学期帮扶
1:59 title 学期我
1:39 title 学期我们
1:41 title 学期支
1:42 title 学期支教
1:46 title 学期教
1:33 title 学期结
1:38 title 学期结对
1:54 title 学期送
1:31 title 学期送到
1:47 title 学期送课
1:96 title 学校
1:32 title 学校(
1:31 title 学校(下
1:30 title 学校-
1:32 title 学校2
1:35 title 学校20
1:68 title 学校:
1:52 title 学校:我
1:66 title 学校_
1:59 title 学校_周
1:38 title 学校_工
1:42 title 学校“
1:40 title 学校“一
1:32 title 学校“五
1:63 title 学校与
1:34 title 学校与佛
1:31 title 学校与河
1:35 title 学校与石
1:37 title 学校与芦
1:37 title 学校东
1:38 title 学校东西
1:-67 title 学校交
1:-74 title 学校交流
1:58 title 学校伙
1:57 title 学校伙伴
1:34 title 学校会
1:36 title 学校会议
1:-116 title 学校作
1:-117 title 学校作息
1:48 title 学校全
1:61 title 学校全体
1:-74 title 学校务
1:-77 title 学校务会
1:72 title 学校协
1:74 title 学校协作
1:69 title 学校合
1:64 title 学校合作
1:32 title 学校实
1:30 title 学校实施
1:59 title 学校对
1:58 title 学校对口
1:33 title 学校少年
1:80 title 学校工
1:83 title 学校工作
1:31 title 学校师资
1:61 title 学校帮
1:33 title 学校帮带
1:59 title 学校帮扶
1:57 title 学校年
1:50 title 学校年度
1:58 title 学校手
1:54 title 学校手拉
1:48 title 学校技
1:71 title 学校技艺
1:47 title 学校提
1:45 title 学校提升
1:53 title 学校援
1:54 title 学校援藏
1:33 title 学校携
1:32 title 学校携手
1:63 title 学校支
1:63 title 学校支援
1:42 title 学校教
1:45 title 学校教育
1:47 title 学校校
1:61 title 学校校际
1:50 title 学校牵
1:59 title 学校牵手
1:37 title 学校生
1:41 title 学校生活
1:86 title 学校的
1:72 title 学校的一
1:47 title 学校的函
1:101 title 学校结
1:84 title 学校结对
1:56 title 学校结成
1:62 title 学校缔
1:66 title 学校缔结
1:52 title 学校艺
1:44 title 学校艺术
1:61 title 学校行
1:66 title 学校行动
1:72 title 学校长
1:73 title 学校长携
1:49 title 学校食
1:61 title 学校食堂
1:74 title 学点
1:45 title 学点“
1:64 title 学点“1
1:58 title 学点携
1:48 title 学点携手
1:50 title 学点结
1:39 title 学点结对
1:57 title 学牵
1:54 title 学牵手
1:58 title 学牵手行
1:-56 title 学生
1:33 title 学生_
1:36 title 学生_提
1:-69 title 学生会
1:-73 title 学生会来
1:-73 title 学生作
1:-90 title 学生作文
1:-70 title 学百
1:-73 title 学百年
1:-63 title 学百年校
1:93 title 学的
1:42 title 学的$
1:53 title 学的十
1:58 title 学的十个
1:55 title 学的实
1:54 title 学的实施
1:63 title 学的打
1:57 title 学的打算
1:83 title 学科
1:37 title 学科|
1:56 title 学科|时
1:52 title 学科基
1:58 title 学科基地
1:59 title 学第
1:57 title 学第二
1:51 title 学第二轮
1:62 title 学籍
1:74 title 学籍与
1:55 title 学籍与教
1:31 title 学组
1:30 title 学组团帮
1:96 title 学结
1:94 title 学结对
1:53 title 学结对回
1:59 title 学结对帮
1:72 title 学结对计
1:41 title 学给
1:48 title 学给山
1:60 title 学给山背
1:35 title 学规
1:34 title 学规划
1:37 title 学规划$
1:83 title 学计
1:75 title 学计划
1:77 title 学计划$
1:-51 title 学设
1:-45 title 学设计
1:-102 title 学设计$
1:65 title 学贺
1:83 title 学贺校
1:68 title 学贺校长
1:-54 title 学赴
1:-70 title 学赴石
1:-67 title 学赴石梁
1:36 title 学金
1:33 title 学金十
1:35 title 学金十名
1:94 title 学附
1:62 title 学附中
1:57 title 学附中伙
1:50 title 学附属
1:43 title 学附属中
1:85 title 学院
1:41 title 学院与
1:42 title 学院对
1:42 title 学院对口
1:50 title 学院附
1:44 title 学院附校
1:45 title 学院青
1:51 title 学院青年
1:45 title 学集
1:45 title 学集团
1:41 title 学集团_
1:65 title 孩
1:67 title 孩子
1:80 title 孩子们
1:52 title 孩子们的
1:46 title 宁
1:34 title 宁海
1:38 title 宁海岛
1:39 title 宁海岛国
1:45 title 守
1:51 title 守儿
1:45 title 守儿童
1:57 title 守儿童陪
1:63 title 安
1:81 title 安排
1:55 title 安排$
1:47 title 安排(
1:34 title 安排(2
1:36 title 安排(打
1:39 title 安排宿
1:32 title 安排宿舍
1:58 title 安排的
1:38 title 安排的复
1:36 title 安排的通
1:86 title 安排表
1:97 title 安排表$
1:59 title 安排表(
1:-64 title 安队
1:-40 title 安队_
1:-39 title 安队_对
1:68 title 完
1:58 title 完全
1:53 title 完全中
1:52 title 完全中学
1:31 title 完全小学
1:40 title 完小
1:40 title 完小罗
1:41 title 完小罗校
1:158 title 定
1:105 title 定$
1:60 title 定书
1:63 title 定书$
1:54 title 定事
1:66 title 定事项
1:84 title 定事项告
1:71 title 定点
1:48 title 定点帮
1:47 title 定点帮扶
1:55 title 定点支
1:55 title 定点支持
1:44 title 定点支援
1:51 title 宜
1:44 title 宜$
1:40 title 实
1:-94 title 实习
1:-82 title 实习生
1:-99 title 实习生分
1:32 title 实施办
1:32 title 实施办法
1:64 title 实施意
1:65 title 实施意见
1:59 title 实施细
1:67 title 实施细则
1:30 title 实施要
1:44 title 实施计
1:36 title 实施计划
1:35 title 实施计画
1:82 title 实验
1:78 title 实验室
1:37 title 实验室_
1:70 title 实验室开
1:39 title 实验小
1:39 title 实验小学
1:30 title 实验高
1:36 title 室
1:34 title 室_
1:38 title 室_赠
1:39 title 室_赠旧
1:-90 title 室岗
1:-98 title 室岗位
1:-67 title 室岗位职
1:72 title 室开
1:44 title 室开放
1:58 title 室开放约
1:83 title 室送
1:48 title 室送给
1:54 title 室送给薄
1:67 title 室通
1:73 title 室通知
1:64 title 室通知:
1:33 title 宫辅导
1:37 title 家亲
1:41 title 家亲”
1:37 title 家亲”活
1:58 title 家名
1:69 title 家名单
1:67 title 家名单(
1:51 title 家坝
1:53 title 家坝小
1:53 title 家坝小学
1:41 title 家寨
1:49 title 家寨教
1:58 title 家寨教学
1:-85 title 家校
1:-59 title 家校群
1:-45 title 家校群消
1:-72 title 家长
1:-58 title 家长来
1:-61 title 家长来信
1:37 title 容
1:36 title 容_
1:35 title 容_德
1:38 title 容_德光
1:96 title 宿
1:85 title 宿制
1:40 title 宿制学
1:33 title 宿制学校
1:61 title 宿制小
1:75 title 宿制小学
1:59 title 宿舍
1:34 title 宿舍2
1:36 title 宿舍2实
1:47 title 宿舍管
1:46 title 宿舍管理
1:83 title 寄
1:76 title 寄宿
1:85 title 寄宿制
1:36 title 寄宿制学
1:57 title 寄宿制小
1:-55 title 寒
1:-82 title 寒假
1:-91 title 寒假值
1:-52 title 寒假值班
1:88 title 寨
1:56 title 寨小
1:54 title 寨小学
1:63 title 寨小学_
1:40 title 寨教
1:39 title 寨教学
1:40 title 寨教学点
1:46 title 对)
1:44 title 对)$
1:-57 title 对_
1:-52 title 对_卫
1:-53 title 对_卫生
1:-57 title 对_教
1:-55 title 对_教育
1:61 title 对一
1:37 title 对一”
1:33 title 对一”帮
1:36 title 对一家
1:39 title 对一家亲
1:55 title 对互
1:64 title 对互助
1:49 title 对互助协
1:45 title 对任
1:42 title 对任务
1:43 title 对任务的
1:54 title 对公
1:67 title 对公约
1:55 title 对公约$
1:48 title 对共
1:54 title 对共建
1:38 title 对共建协
1:40 title 对共建工
1:30 title 对协议
1:53 title 对单
1:60 title 对单位
1:52 title 对单位登
1:77 title 对口帮
1:81 title 对口帮扶
1:55 title 对口扶
1:57 title 对口扶持
1:48 title 对口支持
1:-33 title 对口支援
1:41 title 对回
1:48 title 对回顾
1:40 title 对回顾与
1:45 title 对备
1:47 title 对备忘
1:52 title 对备忘录
1:54 title 对子
1:49 title 对子$
1:-36 title 对学
1:-38 title 对学校
1:-63 title 对学校交
1:48 title 对学校工
1:44 title 对学校的
1:50 title 对安
1:58 title 对安排
1:43 title 对安排$
1:40 title 对小
1:43 title 对小河
1:43 title 对小河口
1:47 title 对工
1:52 title 对工作
1:41 title 对工作行
1:31 title 对帮
1:34 title 对帮扶三
1:43 title 对帮扶云
1:56 title 对帮扶任
1:59 title 对帮扶协
1:52 title 对帮扶名
1:-66 title 对帮扶困
1:74 title 对帮扶工
1:58 title 对帮扶怎
1:39 title 对帮扶方
1:-93 title 对帮扶显
1:87 title 对帮扶活
1:34 title 对帮扶石
1:33 title 对帮扶计
1:60 title 对接
1:58 title 对接备
1:56 title 对接备忘
1:41 title 对接说
1:39 title 对接说明
1:34 title 对活
1:31 title 对活动
1:31 title 对活动的
1:-62 title 对社
1:-85 title 对社区
1:-90 title 对社区服
1:76 title 对计
1:76 title 对计划
1:58 title 对计划$
1:-70 title 对话
1:-49 title 对话廖
1:-60 title 对话廖秋
1:-57 title 寻
1:-60 title 寻物
1:-48 title 寻物启
1:-60 title 寻物启事
1:-72 title 导1
1:-49 title 导10
1:-73 title 导10$
1:55 title 导合
1:58 title 导合作
1:59 title 导合作书
1:32 title 导员
1:41 title 导思
1:47 title 导思想
1:38 title 导思想略
1:35 title 导校
1:78 title 封
1:75 title 封信
1:92 title 封信$
1:68 title 将
1:57 title 将来
1:65 title 将来我
1:70 title 将来我校
1:47 title 尊
1:50 title 尊敬
1:46 title 尊敬的
1:49 title 尊敬的坡
1:34 title 小)
1:33 title 小)$
1:68 title 小,
1:58 title 小,2
1:50 title 小,20
1:30 title 小”)
1:31 title 小”)学
1:40 title 小与
1:32 title 小与嘉义
1:52 title 小事
1:49 title 小事一
1:42 title 小事一_
1:31 title 小伙
1:36 title 小伙伴学
1:36 title 小偏
1:37 title 小偏乡
1:34 title 小偏乡伙
1:52 title 小分
1:77 title 小分队
1:61 title 小分队分
1:-66 title 小区
1:-95 title 小区便
1:-87 title 小区便民
1:61 title 小协
1:57 title 小协力
1:45 title 小协力备
1:51 title 小合
1:64 title 小合作
1:60 title 小合作书
1:32 title 小园
1:33 title 小园”
1:35 title 小复
1:43 title 小复课
1:38 title 小复课后
1:75 title 小学$
1:59 title 小学(
1:30 title 小学(下
1:35 title 小学(乡
1:66 title 小学2
1:68 title 小学20
1:58 title 小学_
1:33 title 小学_三
1:31 title 小学_五
1:48 title 小学_商
1:43 title 小学、
1:39 title 小学、杉
1:88 title 小学与
1:32 title 小学与云
1:31 title 小学与市
1:48 title 小学与梁
1:75 title 小学与沙
1:30 title 小学与阳
1:35 title 小学云
1:34 title 小学云校
1:34 title 小学伙
1:34 title 小学伙伴
1:63 title 小学做
1:69 title 小学做的
1:-32 title 小学全
1:-50 title 小学全体
1:35 title 小学函
1:35 title 小学协
1:33 title 小学协助
1:72 title 小学图
1:65 title 小学图书
1:60 title 小学定
1:61 title 小学定点
1:51 title 小学对
1:40 title 小学对口
1:82 title 小学帮
1:84 title 小学帮扶
1:53 title 小学年
1:41 title 小学年度
1:-50 title 小学开
1:-50 title 小学开展
1:32 title 小学支援
1:-47 title 小学支教
1:52 title 小学教育
1:69 title 小学校
1:51 title 小学校长
1:58 title 小学牵
1:52 title 小学牵手
1:-89 title 小学百
1:-51 title 小学百年
1:75 title 小学的
1:55 title 小学的十
1:46 title 小学的实
1:55 title 小学的打
1:91 title 小学结
1:80 title 小学结对
1:73 title 小学给
1:41 title 小学给山
1:58 title 小学贺
1:64 title 小学贺校
1:-77 title 小学赴
1:-49 title 小学赴石
1:54 title 小孩
1:74 title 小孩子
1:60 title 小孩子们
1:51 title 小手
1:47 title 小手”
1:55 title 小手”方
1:34 title 小支
1:35 title 小支教
1:41 title 小支教点
1:31 title 小教师
1:30 title 小方
1:30 title 小方案》
1:61 title 小星
1:50 title 小星园
1:42 title 小星园协
1:40 title 小河
1:40 title 小河口
1:39 title 小河口幼
1:-69 title 小组
1:-101 title 小组名
1:-53 title 小组名单
1:64 title 小结
1:46 title 小结与
1:54 title 小结与下
1:36 title 小罗
1:41 title 小罗校
1:45 title 小罗校长
1:53 title 小规
1:59 title 小规模
1:59 title 小规模学
1:50 title 少
1:43 title 少先
1:44 title 少先队
1:42 title 少先队手
1:39 title 少年
1:31 title 尔
1:50 title 尾
1:49 title 尾初
1:48 title 尾初级
1:49 title 尾初级中
1:32 title 局
1:49 title 局2
1:54 title 局20
1:50 title 局202
1:31 title 局:
1:32 title 局:县
1:33 title 局:县域
1:57 title 局人
1:63 title 局人事
1:62 title 局人事科
1:62 title 局会
1:63 title 局会议
1:73 title 局会议纪
1:64 title 局关
1:66 title 局关于
1:39 title 局关于“
1:41 title 局关于下
1:51 title 局关于公
1:43 title 局关于强
1:62 title 局工
1:57 title 局工作
1:51 title 局工作会
1:49 title 局文
1:45 title 局文件
1:53 title 局文件(
1:-93 title 局答
1:-48 title 局答记
1:-95 title 局答记者
1:88 title 屏
1:32 title 屏东县雾
1:76 title 屏县
1:58 title 屏县城
1:59 title 屏县城乡
1:56 title 屏县第
1:50 title 屏县第二
1:61 title 屏同
1:64 title 屏同行
1:41 title 屏同行-
1:42 title 屏职
1:40 title 屏职教
1:43 title 屏职教集
1:35 title 展“大
1:31 title 展“大园
1:51 title 展合
1:67 title 展合作
1:45 title 展合作$
1:36 title 展城
1:34 title 展城乡
1:-58 title 展帮
1:-79 title 展帮扶
1:-50 title 展帮扶活
1:43 title 展薄
1:48 title 展薄弱
1:50 title 展薄弱学
1:59 title 属
1:51 title 属中
1:49 title 属中学
1:43 title 属中学集
1:61 title 山中
1:53 title 山中学
1:49 title 山中学帮
1:-48 title 山乡
1:32 title 山乡立幼
1:81 title 山区
1:46 title 山区学
1:44 title 山区学校
1:57 title 山区支
1:52 title 山区支教
1:45 title 山区职
1:47 title 山区职高
1:45 title 山大
1:45 title 山大学
1:50 title 山大学附
1:33 title 山小学
1:49 title 山尾
1:49 title 山尾初
1:50 title 山尾初级
1:51 title 山市
1:65 title 山市第
1:59 title 山市第七
1:30 title 山市顺
1:33 title 山市顺和
1:46 title 山幼
1:52 title 山幼儿
1:39 title 山幼儿班
1:38 title 山月
1:37 title 山月国
1:38 title 山月国小
1:38 title 山海
1:33 title 山海情
1:33 title 山海情”
1:37 title 山的
1:37 title 山的礼
1:40 title 山的礼物
1:41 title 山背
1:47 title 山背小
1:41 title 山背小学
1:-99 title 山那
1:-57 title 山那边
1:-86 title 山那边的
1:66 title 山里
1:51 title 山里国
1:50 title 山里国小
1:41 title 屿
1:44 title 屿国
1:46 title 屿国民
1:43 title 屿国民小
1:64 title 岔
1:64 title 岔河
1:72 title 岔河初
1:62 title 岔河初中
1:-49 title 岗
1:-74 title 岗位
1:-61 title 岗位职
1:-69 title 岗位职责
1:71 title 岗派
1:47 title 岗派出
1:52 title 岗派出决
1:50 title 岚
1:51 title 岚山
1:47 title 岚山大
1:43 title 岚山大学
1:56 title 岛
1:40 title 岛国
1:38 title 岛国民
1:36 title 岛国民中
1:40 title 岛培
1:41 title 岛培文
1:40 title 岛培文中
1:31 title 岛小学
1:30 title 岛小学支
1:71 title 岩
1:31 title 岩国
1:56 title 岩小
1:54 title 岩小学
1:51 title 岩小学年
1:43 title 岩路
1:40 title 岩路小
1:40 title 岩路小学
1:59 title 岭
1:40 title 岭中
1:37 title 岭中学
1:37 title 岭中学工
1:68 title 岭县
1:42 title 岭县启
1:36 title 岭县启聪
1:54 title 岭县基
1:59 title 岭县基础
1:35 title 岭县教
1:39 title 岭县教育
1:32 title 岭县民
1:32 title 岭县民族
1:34 title 岭县第
1:34 title 岭县第二
1:43 title 岭县职
1:46 title 岭县职教
1:32 title 岭国
1:34 title 岭国小
1:34 title 岭国小伙
1:52 title 岭市
1:51 title 岭市教
1:54 title 岭市教育
1:40 title 岭村
1:40 title 岭村完
1:47 title 岭村完小
1:45 title 岭林
1:50 title 岭林区
1:44 title 岭林区中
1:41 title 岭沟
1:36 title 岭沟初
1:38 title 岭沟初级
1:80 title 岭湾
1:56 title 岭湾第
1:56 title 岭湾第三
1:75 title 岸
1:47 title 岸区
1:47 title 岸区名
1:47 title 岸区名校
1:47 title 岸国
1:45 title 岸国中
1:59 title 岸国中协
1:50 title 峪
1:39 title 峪分
1:56 title 峪分校
1:49 title 峪分校起
1:50 title 峰
1:34 title 川县
1:42 title 川县第
1:47 title 川县第二
1:33 title 川工
1:38 title 川工业
1:37 title 川工业学
1:34 title 川市信
1:37 title 川市信息
1:50 title 川市第
1:51 title 川市第一
1:53 title 川师
1:45 title 川师大
1:44 title 川师大附
1:-34 title 州
1:-66 title 州市
1:-86 title 州市与
1:-60 title 州市与巴
1:37 title 州湾
1:32 title 州湾市
1:63 title 巡
1:76 title 巡回
1:47 title 巡回讲
1:54 title 巡回讲师
1:59 title 巡回辅
1:56 title 巡回辅导
1:31 title 工
1:43 title 工$
1:38 title 工业
1:39 title 工业学
1:40 title 工业学校
1:-89 title 工会
1:-64 title 工会春
1:-58 title 工会春游
1:79 title 工作
1:49 title 工作互
1:50 title 工作互助
1:62 title 工作会
1:39 title 工作会商
1:56 title 工作会议
1:46 title 工作例
1:55 title 工作例会
1:65 title 工作台
1:53 title 工作台账
1:77 title 工作安
1:84 title 工作安排
1:51 title 工作实
1:49 title 工作实施
1:68 title 工作室
1:64 title 工作室送
1:66 title 工作小
1:52 title 工作小结
1:-80 title 工作总
1:-62 title 工作总结
1:86 title 工作方
1:85 title 工作方案
1:-47 title 工作日
1:-66 title 工作日志
1:70 title 工作清
1:77 title 工作清单
1:59 title 工作的
1:60 title 工作的通
1:77 title 工作纲
1:75 title 工作纲要
1:43 title 工作细
1:42 title 工作细则
1:-77 title 工作考
1:-60 title 工作考核
1:69 title 工作联
1:44 title 工作联席
1:64 title 工作联系
1:50 title 工作行
1:50 title 工作行政
1:48 title 工作表
1:47 title 工作表$
1:58 title 工作要
1:58 title 工作要点
1:70 title 工作计
1:72 title 工作计划
1:35 title 工作通
1:38 title 工作通报
1:31 title 工作队
1:34 title 工作队协
1:-86 title 工大
1:-79 title 工大会
1:-66 title 工大会记
1:45 title 工大学
1:42 title 工大学教
1:34 title 工学
1:33 title 工学校
1:50 title 工程
1:37 title 工程(
1:36 title 工程(2
1:40 title 工程任
1:37 title 工程任务
1:44 title 工程学
1:43 title 工程学校
1:34 title 工程实
1:32 title 工程实施
1:-65 title 巴
1:-91 title 巴坡
1:-76 title 巴坡市
1:-54 title 巴坡市缔
1:-93 title 市
1:-64 title 市三
1:-74 title 市三医
1:-72 title 市三医院
1:-60 title 市与
1:-55 title 市与巴
1:-84 title 市与巴坡
1:34 title 市乡村
1:33 title 市乡村学
1:36 title 市信
1:37 title 市信息
1:37 title 市信息工
1:-74 title 市协
1:-61 title 市协议
1:-58 title 市协议书
1:54 title 市教
1:56 title 市教育
1:57 title 市教育局
1:54 title 市海
1:35 title 市海滨
1:33 title 市海滨国
1:34 title 市港
1:36 title 市港东
1:33 title 市港东国
1:54 title 市特
1:55 title 市特殊
1:48 title 市特殊教
1:30 title 市立光
1:33 title 市立光华
1:45 title 市第一
1:51 title 市第一中
1:64 title 市第七
1:55 title 市第七中
1:76 title 市第九
1:58 title 市第九中
1:33 title 市第二
1:43 title 市第五
1:52 title 市第五中
1:-81 title 市第八
1:-70 title 市第八小
1:-48 title 市第六
1:-61 title 市缔
1:-60 title 市缔结
1:-94 title 市缔结友
1:31 title 市顺
1:34 title 市顺和
1:34 title 市顺和启
1:65 title 布
1:53 title 布2
1:50 title 布20
1:51 title 布202
1:31 title 布县高
1:30 title 布县高级
1:33 title 帆
1:32 title 帆外国
1:30 title 帆外国语
1:-60 title 师
1:-37 title 师$
1:43 title 师:
1:52 title 师:$
1:49 title 师“
1:48 title 师“半
1:52 title 师“半月
1:-72 title 师》
1:-71 title 师》有
1:-85 title 师》有感
1:34 title 师一
1:38 title 师一名
1:32 title 师一名,
1:54 title 师个
1:60 title 师个人
1:51 title 师个人计
1:-93 title 师事
1:-75 title 师事务
1:-78 title 师事务所
1:54 title 师互
1:51 title 师互派
1:60 title 师互派一
1:55 title 师发
1:59 title 师发展
1:53 title 师发展合
1:52 title 师同
1:63 title 师同行
1:41 title 师同行方
1:43 title 师大
1:51 title 师大附
1:41 title 师大附中
1:35 title 师学
1:33 title 师学院
1:51 title 师工
1:49 title 师工作
1:54 title 师工作室
1:66 title 师徒
1:41 title 师徒同
1:41 title 师徒同行
1:67 title 师徒结
1:68 title 师徒结对
1:33 title 师成
1:38 title 师成长
1:41 title 师成长工
1:-68 title 师招
1:-59 title 师招募
1:-71 title 师招募公
1:42 title 师支
1:31 title 师支援
1:-62 title 师来
1:-69 title 师来了
1:-73 title 师来了!
1:73 title 师派
1:59 title 师派遣
1:62 title 师派遣名
1:-56 title 师甄
1:-83 title 师甄选
1:-100 title 师甄选简
1:81 title 师的学
1:53 title 师的学校
1:76 title 师的补
1:58 title 师的补充
1:-79 title 师研
1:-100 title 师研习
1:-77 title 师研习奖
1:58 title 师范
1:33 title 师范大
1:34 title 师范大学
1:57 title 师范学
1:59 title 师范学院
1:69 title 师资
1:30 title 师资互派
1:44 title 师资援
1:53 title 师资援助
1:-48 title 师赴
1:57 title 师赴乌
1:71 title 师赴乌苏
1:68 title 师轮
1:67 title 师轮岗
1:48 title 师轮岗派
1:50 title 师进
1:51 title 师进修
1:46 title 师进修的
1:35 title 帖
1:32 title 帖$
1:118 title 带
1:37 title 带三
1:48 title 带三校
1:43 title 带三校”
1:33 title 带与
1:32 title 带与骨
1:32 title 带与骨干
1:50 title 带任
1:57 title 带任务
1:49 title 带任务分
1:81 title 带分
1:63 title 带分组
1:43 title 带分组$
1:33 title 带小
1:34 title 带小园
1:77 title 带弱
1:55 title 带弱园
1:76 title 带弱园”
1:44 title 带弱校
1:54 title 带弱校实
1:73 title 带方
1:59 title 带方案
1:78 title 带方案$
1:78 title 席
1:78 title 席会
1:58 title 席会$
1:41 title 席会会
1:38 title 席会会议
1:42 title 席会议
1:39 title 席会议纪
1:-74 title 帮一
1:-30 title 帮一”
1:-98 title 帮一”互
1:33 title 帮一”公
1:103 title 帮带
1:33 title 帮带与骨
1:46 title 帮带任
1:54 title 帮带任务
1:53 title 帮带分
1:65 title 帮带分组
1:63 title 帮带方
1:77 title 帮带方案
1:47 title 帮弱
1:37 title 帮弱校
1:45 title 帮弱校的
1:32 title 帮扶20
1:46 title 帮扶三
1:38 title 帮扶三年
1:30 title 帮扶三江
1:-60 title 帮扶不
1:-58 title 帮扶不是
1:45 title 帮扶九
1:43 title 帮扶九溪
1:77 title 帮扶云
1:44 title 帮扶云屏
1:53 title 帮扶云溪
1:-60 title 帮扶人
1:-54 title 帮扶人_
1:92 title 帮扶任
1:71 title 帮扶任务
1:41 title 帮扶关
1:48 title 帮扶关系
1:-108 title 帮扶办
1:-72 title 帮扶办公
1:70 title 帮扶协
1:73 title 帮扶协议
1:56 title 帮扶县
1:41 title 帮扶县中
1:33 title 帮扶县域
1:33 title 帮扶古
1:32 title 帮扶古渡
1:50 title 帮扶合
1:62 title 帮扶合作
1:53 title 帮扶名
1:49 title 帮扶名单
1:-55 title 帮扶困
1:-54 title 帮扶困难
1:32 title 帮扶备
1:36 title 帮扶备忘
1:78 title 帮扶大
1:51 title 帮扶大圩
1:59 title 帮扶大洼
1:45 title 帮扶学
1:47 title 帮扶学校
1:56 title 帮扶安
1:61 title 帮扶安排
1:36 title 帮扶实
1:37 title 帮扶实施
1:56 title 帮扶对
1:56 title 帮扶对子
1:40 title 帮扶年
1:42 title 帮扶年度
1:57 title 帮扶怎
1:59 title 帮扶怎么
1:53 title 帮扶成
1:49 title 帮扶成员
1:58 title 帮扶教
1:45 title 帮扶教师
1:45 title 帮扶方
1:43 title 帮扶方案
1:57 title 帮扶日
1:71 title 帮扶日程
1:-73 title 帮扶显
1:-73 title 帮扶显真
1:35 title 帮扶条
1:42 title 帮扶条约
1:-72 title 帮扶果
1:-109 title 帮扶果农
1:33 title 帮扶汇
1:39 title 帮扶沙
1:55 title 帮扶河
1:52 title 帮扶河口
1:-45 title 帮扶活
1:-33 title 帮扶活动
1:43 title 帮扶牦
1:50 title 帮扶牦牛
1:56 title 帮扶石
1:33 title 帮扶石桥
1:53 title 帮扶简
1:56 title 帮扶简案
1:62 title 帮扶红
1:61 title 帮扶红石
1:44 title 帮扶联
1:41 title 帮扶联盟
1:32 title 帮扶苗
1:45 title 帮扶行
1:48 title 帮扶行动
1:45 title 帮扶要
1:41 title 帮扶要点
1:81 title 帮扶计
1:81 title 帮扶计划
1:43 title 帮扶责
1:43 title 帮扶责任
1:30 title 帮扶连
1:42 title 帮扶铁
1:39 title 帮扶铁岭
1:47 title 帮扶青
1:61 title 帮扶青竹
1:64 title 帮扶项
1:67 title 帮扶项目
1:40 title 帮扶龙
1:38 title 帮扶龙塘
1:49 title 干
1:33 title 干互
1:31 title 干互助
1:37 title 平
1:49 title 年
1:-83 title 年$
1:31 title 年(
1:31 title 年(20
1:72 title 年)
1:74 title 年)$
1:50 title 年3
1:46 title 年3月
1:32 title 年9
1:36 title 年9月
1:37 title 年“
1:36 title 年“青
1:37 title 年“青苗
1:39 title 年一
1:48 title 年一贯
1:43 title 年一贯制
1:30 title 年下
1:35 title 年下半
1:34 title 年下半年
1:42 title 年任
1:39 title 年任务
1:46 title 年任务分
1:53 title 年做
1:60 title 年做什
1:49 title 年做什么
1:46 title 年制
1:46 title 年制学
1:43 title 年制学校
1:56 title 年城
1:57 title 年城乡
1:65 title 年城乡学
1:51 title 年大
1:53 title 年大学
1:60 title 年大学支
1:88 title 年学
1:85 title 年学校
1:74 title 年学校结
1:30 title 年安排
1:32 title 年宫辅导
1:-51 title 年寒
1:-99 title 年寒假
1:-79 title 年寒假值
1:43 title 年对
1:41 title 年对口
1:40 title 年对口支
1:51 title 年工
1:51 title 年工作
1:41 title 年工作安
1:47 title 年工作方
1:31 title 年工作计
1:53 title 年帮
1:57 title 年帮扶
1:33 title 年帮扶龙
1:83 title 年度
1:43 title 年度)
1:44 title 年度)$
1:55 title 年度“
1:49 title 年度“青
1:62 title 年度任
1:69 title 年度任务
1:31 title 年度安
1:35 title 年度安排
1:48 title 年度工
1:51 title 年度工作
)"sv,
    R"(1:54 title 年度帮
1:54 title 年度帮扶
1:65 title 年度方
1:48 title 年度方案
1:37 title 年度计
1:38 title 年度计划
1:56 title 年志
1:54 title 年志愿
1:66 title 年志愿者
1:55 title 年支
1:48 title 年支援
1:44 title 年支援事
1:-55 title 年教
1:38 title 年教育
1:85 title 年春
1:37 title 年春)
1:80 title 年春季
1:78 title 年春季学
1:-55 title 年校
1:-65 title 年校庆
1:-72 title 年校庆筹
1:32 title 年海
1:39 title 年海川
1:35 title 年海川市
1:48 title 年秋
1:52 title 年秋季
1:51 title 年秋季学
1:39 title 年级
1:32 title 年级英
1:43 title 年结
1:44 title 年结对
1:37 title 年结对共
1:70 title 年规
1:68 title 年规划
1:65 title 年规划$
1:44 title 年规划(
1:63 title 年计
1:58 title 年计划
1:47 title 年计划$
1:40 title 年计划)
1:50 title 年重
1:48 title 年重点
1:80 title 幼
1:135 title 幼儿
1:111 title 幼儿园
1:68 title 幼儿园_
1:60 title 幼儿园“
1:33 title 幼儿园与
1:56 title 幼儿园拉
1:38 title 幼儿园的
1:44 title 幼儿园答
1:56 title 幼儿园结
1:35 title 幼儿园联
1:56 title 幼儿园陪
1:46 title 幼儿班
1:44 title 幼儿班$
1:45 title 幼教
1:45 title 幼教联
1:36 title 幼教联合
1:34 title 幼教集
1:33 title 幼教集团
1:66 title 幼稚
1:72 title 幼稚园
1:54 title 幼稚园友
1:-75 title 幼院
1:-87 title 幼院合
1:-90 title 幼院合作
1:62 title 广
1:31 title 广电
1:40 title 广西
1:36 title 广西桂
1:43 title 广西桂岭
1:-64 title 庆
1:-66 title 庆筹
1:-54 title 庆筹备
1:-65 title 庆筹备方
1:-50 title 庙
1:-65 title 庙会
1:-62 title 庙会筹
1:-95 title 庙会筹备
1:30 title 庙街小
1:32 title 庙街小学
1:-74 title 府
1:-75 title 府共
1:-91 title 府共建
1:-78 title 府共建协
1:37 title 府小
1:37 title 府小学
1:36 title 府小学帮
1:40 title 府教
1:39 title 府教育
1:33 title 府教育处
1:110 title 度
1:41 title 度)
1:41 title 度)$
1:56 title 度“
1:64 title 度“青
1:56 title 度“青蓝
1:77 title 度任
1:49 title 度任务
1:51 title 度任务$
1:47 title 度任务书
1:49 title 度任务清
1:33 title 度安
1:36 title 度安排
1:36 title 度安排$
1:51 title 度工
1:45 title 度工作
1:50 title 度工作安
1:60 title 度帮
1:65 title 度帮扶
1:36 title 度帮扶工
1:45 title 度帮扶要
1:53 title 度方
1:48 title 度方案
1:46 title 度方案(
1:30 title 度结
1:34 title 度计
1:39 title 度计划
1:41 title 度计划$
1:-37 title 座谈会
1:-32 title 座谈会纪
1:62 title 座谈记
1:47 title 座谈记录
1:78 title 康
1:67 title 康支
1:57 title 康支援
1:60 title 康支援单
1:-54 title 廖
1:-72 title 廖秋
1:-55 title 廖秋萍
1:-42 title 廖秋萍:
1:81 title 建
1:44 title 建“
1:50 title 建“春
1:54 title 建“春泥
1:-47 title 建协
1:-60 title 建协议
1:-75 title 建协议$
1:67 title 建协议书
1:74 title 建台
1:76 title 建台账
1:61 title 建台账(
1:42 title 建工
1:40 title 建工作
1:44 title 建引
1:42 title 建引领
1:35 title 建引领结
1:51 title 建的
1:55 title 建的函
1:54 title 建的函$
1:33 title 建筑工程
1:83 title 建简
1:71 title 建简表
1:79 title 建简表$
1:36 title 建计
1:40 title 建计划
1:42 title 建计划$
1:82 title 建记
1:63 title 建记录
1:52 title 建记录(
1:37 title 建设
1:-36 title 开展
1:33 title 开展城
1:36 title 开展城乡
1:-65 title 开展帮
1:-57 title 开展帮扶
1:45 title 开展薄
1:47 title 开展薄弱
1:66 title 开放
1:42 title 开放约
1:44 title 开放约定
1:40 title 式
1:40 title 式”
1:38 title 式”帮
1:37 title 式”帮扶
1:40 title 引
1:42 title 引领
1:36 title 引领结
1:34 title 引领结对
1:51 title 弟
1:50 title 弟学
1:57 title 弟学校
1:41 title 弟学校:
1:83 title 弱
1:41 title 弱园
1:78 title 弱园”
1:54 title 弱园”的
1:52 title 弱学
1:47 title 弱学校
1:50 title 弱学校提
1:77 title 弱校
1:49 title 弱校实
1:57 title 弱校实施
1:55 title 弱校的
1:41 title 弱校的实
1:53 title 弱校的服
1:59 title 强
1:66 title 强校
1:50 title 强校带
1:54 title 强校带弱
1:46 title 强校帮
1:43 title 强校帮弱
1:-68 title 录
1:-81 title 录$
1:67 title 录(
1:63 title 录(拟
1:57 title 录(拟办
1:36 title 录(第
1:56 title 录)
1:58 title 录)$
1:-74 title 录语
1:-92 title 录语文
1:-75 title 录语文组
1:76 title 影
1:64 title 影子
1:54 title 影子学
1:57 title 影子学习
1:66 title 往
1:45 title 往来
1:38 title 往来安
1:38 title 往来安排
1:66 title 往校
1:50 title 往校|
1:43 title 往校|姓
1:-61 title 征
1:-86 title 征才
1:-66 title 征才启
1:-117 title 征才启事
1:41 title 径
1:36 title 径中
1:40 title 径中学
1:40 title 径中学姊
1:-78 title 律
1:-96 title 律师
1:-71 title 律师事
1:-64 title 律师事务
1:67 title 徒
1:41 title 徒同
1:40 title 徒同行
1:38 title 徒同行、
1:54 title 徒结
1:53 title 徒结对
1:51 title 徒结对公
1:-63 title 得
1:-68 title 得分
1:-72 title 得分组
1:-46 title 得分组织
1:-60 title 德与
1:-45 title 德与法
1:-60 title 德与法治
1:38 title 德光
1:34 title 德光中
1:32 title 德光中学
1:39 title 德女
1:41 title 德女子
1:40 title 德女子高
1:52 title 德峪
1:53 title 德峪分
1:44 title 德峪分校
1:56 title 心
1:38 title 心2
1:36 title 心20
1:38 title 心202
1:42 title 心_
1:36 title 心_协
1:43 title 心_协助
1:44 title 心三
1:47 title 心三年
1:44 title 心三年规
1:77 title 心伙
1:63 title 心伙伴
1:58 title 心伙伴计
1:-32 title 心小
1:50 title 心小学与
1:-70 title 心小学支
1:63 title 心小学教
1:82 title 心幼
1:82 title 心幼儿
1:76 title 心幼儿园
1:70 title 心理
1:54 title 心理健
1:60 title 心理健康
1:34 title 心联
1:37 title 心联席
1:36 title 心联席会
1:-47 title 忆
1:-62 title 忆$
1:-79 title 志
1:-47 title 志$
1:-59 title 志愿
1:-35 title 志愿者
1:43 title 志愿者协
1:-103 title 志愿者行
1:138 title 忘
1:85 title 忘$
1:40 title 忘(
1:34 title 忘(2
1:32 title 忘(20
1:109 title 忘录
1:120 title 忘录$
1:56 title 怎
1:51 title 怎么
1:45 title 怎么抓
1:51 title 怎么抓$
1:41 title 思
1:44 title 思想
1:42 title 思想略
1:45 title 思想略。
1:31 title 性普
1:35 title 性普通
1:30 title 性普通高
1:-56 title 总
1:48 title 总校
1:45 title 总校帮
1:51 title 总校帮扶
1:-49 title 总结
1:-70 title 总结会
1:-72 title 总结会议
1:-79 title 息
1:-93 title 息$
1:38 title 息工
1:35 title 息工程
1:34 title 息工程学
1:-87 title 息时
1:-61 title 息时间
1:-68 title 息时间的
1:-54 title 情
1:-76 title 情_
1:-70 title 情_携
1:-63 title 情_携手
1:31 title 情”
1:32 title 情”结
1:66 title 想
1:54 title 想学
1:54 title 想学的
1:49 title 想学的$
1:41 title 想略
1:49 title 想略。
1:40 title 想略。$
1:-42 title 意
1:-32 title 意见
1:65 title 意见$
1:-65 title 意见表
1:-88 title 意见表$
1:-114 title 感
1:-53 title 感$
1:-99 title 感谢
1:-89 title 感谢信
1:-96 title 感谢信$
1:-57 title 愿
1:-38 title 愿者
1:56 title 愿者协
1:60 title 愿者协会
1:-60 title 愿者行
1:-81 title 愿者行前
1:85 title 成
1:50 title 成员
1:52 title 成员校
1:54 title 成员校行
1:56 title 成帮
1:46 title 成帮扶
1:50 title 成帮扶对
1:62 title 成长
1:44 title 成长$
1:35 title 成长工
1:41 title 成长工程
1:100 title 我们
1:53 title 我们想
1:53 title 我们想学
1:54 title 我们能
1:53 title 我们能给
1:40 title 我们要
1:39 title 我们要为
1:93 title 我校
1:54 title 我校与
1:48 title 我校与贵
1:56 title 我校帮
1:52 title 我校帮扶
1:67 title 我校的
1:86 title 我校的八
1:73 title 我校赴
1:45 title 我校赴山
1:-119 title 我的
1:-63 title 我的新
1:-90 title 我的新老
1:-69 title 户
1:-43 title 户主
1:-58 title 户主_
1:-72 title 户主_致
1:-68 title 户台
1:-46 title 户台账
1:-81 title 户台账户
1:42 title 房
1:71 title 所学
1:67 title 所学校
1:64 title 所学校结
1:49 title 所提
1:51 title 所提需
1:69 title 所提需求
1:-105 title 所结
1:-75 title 所结对
1:-94 title 所结对社
1:120 title 手
1:47 title 手_
1:56 title 手_一
1:42 title 手_一屏
1:59 title 手·
1:44 title 手·共
1:40 title 手·共成
1:56 title 手”
1:39 title 手”帮
1:32 title 手”帮扶
1:36 title 手”幼
1:35 title 手”幼儿
1:56 title 手”方
1:51 title 手”方案
1:30 title 手”结对
1:56 title 手”行
1:60 title 手”行动
1:52 title 手”项
1:44 title 手”项目
1:60 title 手会
1:50 title 手会议
1:57 title 手会议决
1:-61 title 手共
1:-47 title 手共进
1:34 title 手共进备
1:-79 title 手共进谱
1:49 title 手协
1:36 title 手协议
1:45 title 手协议$
1:52 title 手同
1:58 title 手同行
1:51 title 手同行_
1:46 title 手后
1:52 title 手后山
1:42 title 手后山幼
1:81 title 手拉
1:78 title 手拉手
1:48 title 手拉手·
1:31 title 手拉手”
1:47 title 手拉手活
1:58 title 手拉手简
1:33 title 手提
1:38 title 手提质
1:31 title 手提质工
1:45 title 手方
1:59 title 手方案
1:50 title 手方案$
1:52 title 手校
1:42 title 手校:
1:31 title 手校:卧
1:35 title 手校:河
1:44 title 手校责
1:50 title 手校责任
1:41 title 手活
1:55 title 手活动
1:58 title 手活动安
1:59 title 手牵
1:61 title 手牵小
1:60 title 手牵小手
1:54 title 手牵手
1:44 title 手牵手”
1:54 title 手的
1:46 title 手的协
1:47 title 手的协议
1:59 title 手简
1:48 title 手简表
1:66 title 手简表$
1:49 title 手行
1:60 title 手行动
1:68 title 手行动实
1:58 title 手计
1:54 title 手计划
1:56 title 手计划一
1:33 title 手计画
1:-63 title 才
1:-85 title 才启
1:-68 title 才启事
1:-61 title 才启事$
1:59 title 才工
1:61 title 才工作
1:60 title 才工作计
1:67 title 打
1:36 title 打印
1:36 title 打印贴
1:38 title 打印贴墙
1:60 title 打算
1:74 title 打算$
1:65 title 托
1:74 title 托管
1:54 title 托管乡
1:49 title 托管乡园
1:49 title 托管农
1:43 title 托管农村
1:36 title 托管帮
1:38 title 托管帮扶
1:58 title 托管薛
1:55 title 托管薛家
1:32 title 扶2
1:32 title 扶20
1:30 title 扶202
1:41 title 扶三
1:40 title 扶三年
1:-57 title 扶不
1:-58 title 扶不是
1:-71 title 扶不是施
1:42 title 扶九
1:43 title 扶九溪
1:41 title 扶九溪乡
1:67 title 扶云
1:45 title 扶云屏
1:40 title 扶云屏县
1:81 title 扶云溪
1:76 title 扶云溪特
1:-56 title 扶人
1:-65 title 扶人_
1:-72 title 扶人_措
1:79 title 扶任
1:72 title 扶任务
1:56 title 扶任务分
1:60 title 扶任务清
1:54 title 扶关
1:50 title 扶关系
1:55 title 扶关系协
1:-97 title 扶办
1:-91 title 扶办公
1:-77 title 扶办公室
1:61 title 扶助
1:57 title 扶助计
1:48 title 扶助计画
1:69 title 扶协
1:68 title 扶协议
1:67 title 扶协议$
1:60 title 扶协议书
1:53 title 扶县
1:44 title 扶县中
1:35 title 扶县域
1:34 title 扶县域高
1:31 title 扶古
1:51 title 扶合
1:67 title 扶合作
1:51 title 扶合作备
1:52 title 扶名
1:47 title 扶名单
1:51 title 扶名单的
1:-74 title 扶困
1:-100 title 扶困难
1:-61 title 扶困难户
1:36 title 扶备
1:37 title 扶备忘
1:35 title 扶备忘录
1:74 title 扶大
1:66 title 扶大圩
1:53 title 扶大圩村
1:58 title 扶大洼
1:60 title 扶大洼村
1:47 title 扶学
1:42 title 扶学校
1:47 title 扶学校的
1:64 title 扶安
1:56 title 扶安排
1:41 title 扶安排的
1:52 title 扶安排表
1:38 title 扶实
1:43 title 扶实施
1:40 title 扶实施方
1:48 title 扶对
1:69 title 扶对子
1:47 title 扶对子$
1:39 title 扶工作会
1:58 title 扶工作台
1:32 title 扶工作安
1:55 title 扶工作实
1:-75 title 扶工作总
1:72 title 扶工作方
1:45 title 扶工作的
1:48 title 扶工作细
1:-55 title 扶工作考
1:44 title 扶工作联
1:50 title 扶工作要
1:59 title 扶工作计
1:31 title 扶工程
1:31 title 扶工程实
1:41 title 扶年
1:39 title 扶年度
1:35 title 扶年度任
1:53 title 扶怎
1:61 title 扶怎么
1:54 title 扶怎么抓
1:51 title 扶成
1:46 title 扶成员
1:48 title 扶成员校
1:56 title 扶持
1:49 title 扶持协
1:57 title 扶持协议
1:62 title 扶教
1:53 title 扶教师
1:64 title 扶教师个
1:45 title 扶方
1:46 title 扶方案
1:46 title 扶方案$
1:64 title 扶日
1:50 title 扶日程
1:58 title 扶日程汇
1:-70 title 扶显
1:-106 title 扶显真
1:-48 title 扶显真情
1:37 title 扶条
1:37 title 扶条约
1:39 title 扶条约$
1:-90 title 扶果
1:-74 title 扶果农
1:-113 title 扶果农计
1:31 title 扶汇报
1:32 title 扶汇报材
1:44 title 扶沙
1:53 title 扶河
1:56 title 扶河口
1:50 title 扶河口小
1:-32 title 扶活
1:-58 title 扶活动
1:-53 title 扶活动$
1:51 title 扶牦
1:46 title 扶牦牛
1:43 title 扶牦牛坪
1:57 title 扶石
1:32 title 扶石桥
1:30 title 扶石桥坪
1:52 title 扶简
1:65 title 扶简案
1:51 title 扶简案$
1:57 title 扶红
1:62 title 扶红石
1:55 title 扶红石镇
1:44 title 扶联
1:43 title 扶联盟
1:45 title 扶联盟会
1:34 title 扶苗岭
1:49 title 扶行
1:44 title 扶行动
1:45 title 扶行动的
1:43 title 扶要
1:47 title 扶要点
1:44 title 扶要点$
1:82 title 扶计
1:83 title 扶计划
1:66 title 扶计划$
1:67 title 扶计划(
1:42 title 扶责
1:42 title 扶责任
1:41 title 扶责任书
1:32 title 扶连
1:40 title 扶铁
1:37 title 扶铁岭
1:40 title 扶铁岭沟
1:46 title 扶青
1:48 title 扶青竹
1:67 title 扶青竹中
1:59 title 扶项
1:63 title 扶项目
1:65 title 扶项目任
1:39 title 扶龙
1:38 title 扶龙塘
1:36 title 扶龙塘侗
1:59 title 批
1:62 title 批)
1:68 title 批)$
1:53 title 承
1:47 title 承诺
1:48 title 承诺之
1:49 title 承诺之前
1:57 title 技
1:36 title 技工
1:33 title 技工学
1:34 title 技工学校
1:30 title 技师
1:30 title 技师学院
1:49 title 技术
1:40 title 技术型
1:39 title 技术型高
1:36 title 技术学
1:36 title 技术学校
1:-100 title 技站
1:-67 title 技站帮
1:-99 title 技站帮扶
1:65 title 技职
1:63 title 技职教
1:59 title 技职教育
1:68 title 技艺
1:67 title 技艺合
1:65 title 技艺合作
1:44 title 抓
1:64 title 抓$
1:84 title 报
1:79 title 报$
1:43 title 报(
1:36 title 报(附
1:38 title 报(附来
1:32 title 报材料
1:82 title 拉
1:90 title 拉手
1:58 title 拉手·
1:40 title 拉手·共
1:32 title 拉手”
1:62 title 拉手后
1:47 title 拉手后山
1:44 title 拉手活
1:44 title 拉手活动
1:46 title 拉手简
1:56 title 拉手简表
1:-68 title 招
1:-92 title 招募
1:-96 title 招募公
1:-71 title 招募公告
1:43 title 拟
1:72 title 拟办
1:56 title 拟办)
1:52 title 拟办)$
1:93 title 持
1:47 title 持协
1:53 title 持协议
1:46 title 持协议(
1:54 title 持县
1:39 title 持县中
1:49 title 持县中工
1:59 title 持岔
1:65 title 持岔河
1:62 title 持岔河初
1:51 title 持德
1:58 title 持德峪
1:41 title 持德峪分
1:30 title 持青
1:64 title 挂
1:57 title 挂职
1:58 title 挂职安
1:50 title 挂职安排
1:53 title 指
1:59 title 指导
1:39 title 指导思
1:47 title 指导思想
1:-78 title 捐
1:-93 title 捐赠
1:-85 title 捐赠证
1:-108 title 捐赠证书
1:43 title 换
1:49 title 换掉
1:66 title 换掉十
1:40 title 换掉十二
1:57 title 授
1:61 title 授课
1:69 title 授课专
1:51 title 授课专家
1:72 title 掉
1:49 title 掉十
1:53 title 掉十二
1:47 title 掉十二盏
1:104 title 排
1:54 title 排$
1:51 title 排(
1:32 title 排(2
1:31 title 排(20
1:36 title 排(打
1:36 title 排(打印
1:39 title 排宿
1:38 title 排宿舍
1:39 title 排宿舍2
1:64 title 排班
1:61 title 排班$
1:54 title 排的
1:46 title 排的复
1:43 title 排的复信
1:30 title 排的通
1:35 title 排的通知
1:75 title 排表
1:90 title 排表$
1:56 title 排表(
1:46 title 排表(一
1:39 title 接
1:48 title 接受
1:42 title 接受松
1:43 title 接受松江
1:62 title 接备
1:52 title 接备忘
1:53 title 接备忘$
1:50 title 接收
1:57 title 接收贵
1:45 title 接收贵院
1:79 title 接教
1:68 title 接教进
1:65 title 接教进城
1:-67 title 接致
1:-88 title 接致词
1:-77 title 接致词$
1:42 title 接说
1:53 title 接说明
1:51 title 接说明$
1:37 title 推
1:35 title 推荐
1:33 title 推荐名
1:33 title 推荐名单
1:-46 title 措
1:41 title 措勤
1:37 title 措勤县
1:45 title 措勤县完
1:-55 title 措施
1:-57 title 措施$
1:33 title 提供
1:37 title 提供奖
1:37 title 提供奖学
1:45 title 提升
1:47 title 提升帮
1:45 title 提升帮扶
1:-94 title 提案
1:-55 title 提案$
1:36 title 提质
1:35 title 提质工
1:32 title 提质工程
1:43 title 提需
1:46 title 提需求
1:79 title 提需求$
1:164 title 援
1:61 title 援$
1:32 title 援)
1:37 title 援_
1:35 title 援_苦
1:38 title 援_苦竹
1:49 title 援与
1:56 title 援与受
1:47 title 援与受援
1:74 title 援乡
1:57 title 援乡村
1:49 title 援乡村点
1:58 title 援乡镇
1:53 title 援乡镇学
1:59 title 援事
1:62 title 援事宜
1:43 title 援事宜$
1:41 title 援云
1:41 title 援云岭
1:45 title 援云岭县
1:32 title 援会
1:34 title 援侗
1:31 title 援侗乡民
1:75 title 援助
1:49 title 援助$
1:56 title 援助合
1:46 title 援助合同
1:39 title 援协
1:34 title 援协议书
1:82 title 援单
1:63 title 援单$
1:69 title 援学
1:84 title 援学校
1:47 title 援学校工
1:42 title 援山
1:47 title 援山区
1:43 title 援山区职
1:44 title 援工
1:51 title 援工作
1:48 title 援工作计
1:43 title 援建
1:43 title 援建记
1:62 title 援建记录
1:62 title 援排
1:54 title 援排班
1:61 title 援排班$
1:43 title 援措
1:40 title 援措勤
1:44 title 援措勤县
1:32 title 援框
1:36 title 援框架
1:34 title 援框架合
1:45 title 援约
1:41 title 援约定
1:66 title 援约定$
1:49 title 援藏
1:54 title 援藏教
1:50 title 援藏教育
1:31 title 援责任书
1:-81 title 援青
1:-81 title 援青石
1:-96 title 援青石乡
1:47 title 援韶
1:49 title 援韶关
1:48 title 援韶关黄
1:45 title 援鹰
1:48 title 援鹰嘴
1:44 title 援鹰嘴岩
1:69 title 携手”
1:36 title 携手”幼
1:75 title 携手会
1:48 title 携手会议
1:-63 title 携手共
1:-59 title 携手共进
1:46 title 携手协
1:42 title 携手协议
1:61 title 携手同
1:68 title 携手同行
1:56 title 携手方
1:47 title 携手方案
1:59 title 摘)
1:62 title 摘)$
1:-63 title 摘要$
1:47 title 摘要)
1:42 title 摘要)指
1:45 title 摘要十
1:53 title 摘要十二
1:78 title 支持
1:61 title 支持县
1:59 title 支持县中
1:45 title 支持岔
1:49 title 支持岔河
1:49 title 支持德
1:48 title 支持德峪
1:34 title 支持青
1:84 title 支援
1:56 title 支援$
1:37 title 支援_
1:40 title 支援_苦
1:64 title 支援与
1:69 title 支援与受
1:69 title 支援乡
1:45 title 支援乡村
1:72 title 支援乡镇
1:46 title 支援事
1:44 title 支援事宜
1:44 title 支援云
1:46 title 支援云岭
1:31 title 支援会
1:32 title 支援侗
1:33 title 支援侗乡
1:38 title 支援协
1:36 title 支援协议
1:56 title 支援单
1:63 title 支援单$
1:52 title 支援山
1:46 title 支援山区
1:49 title 支援工
1:48 title 支援工作
1:70 title 支援排
1:64 title 支援排班
1:39 title 支援措
1:49 title 支援措勤
1:33 title 支援框
1:37 title 支援框架
1:99 title 支援约
1:45 title 支援约定
1:33 title 支援责
1:34 title 支援责任
1:-85 title 支援青
1:-72 title 支援青石
1:48 title 支援韶
1:46 title 支援韶关
1:47 title 支援鹰
1:58 title 支援鹰嘴
1:-99 title 支教
1:-67 title 支教回
1:-72 title 支教回忆
1:68 title 支教小
1:44 title 支教小分
1:52 title 支教工
1:70 title 支教工作
1:-49 title 支教教
1:-50 title 支教教师
1:44 title 支教点
1:35 title 支教点“
1:-58 title 支教的
1:57 title 支教的通
1:70 title 支教队
1:63 title 支教队2
1:-31 title 支部
1:48 title 支部共
1:52 title 支部共建
1:-45 title 支部结
1:-80 title 支部结对
1:49 title 收
1:52 title 收贵
1:52 title 收贵院
1:53 title 收贵院教
1:61 title 放
1:46 title 放约
1:74 title 放约定
1:70 title 放约定$
1:-75 title 政
1:73 title 政会
1:47 title 政会记
1:41 title 政会记录
1:-116 title 政协
1:-65 title 政协委
1:-101 title 政协委员
1:-65 title 政府
1:-79 title 政府共
1:-74 title 政府共建
1:33 title 政府小
1:40 title 政府小学
1:39 title 政府教
1:38 title 政府教育
1:-52 title 教
1:88 title 教下
1:91 title 教下乡
1:61 title 教下乡与
1:61 title 教下乡活
1:47 title 教下乡菜
1:51 title 教中
1:59 title 教中心
1:43 title 教中心三
1:38 title 教中心联
1:83 title 教务
1:83 title 教务主
1:70 title 教务主任
1:45 title 教务系
1:60 title 教务系统
1:-64 title 教回
1:-116 title 教回忆
1:-74 title 教回忆$
1:46 title 教基
1:50 title 教基〔
1:50 title 教基〔2
1:-51 title 教学
1:81 title 教学点
1:51 title 教学点“
1:68 title 教学点携
1:40 title 教学点结
1:-68 title 教学设
1:-79 title 教学设计
1:68 title 教小
1:68 title 教小分
1:43 title 教小分队
1:46 title 教工
1:51 title 教工作
1:75 title 教工作小
1:-79 title 教师
1:52 title 教师“
1:68 title 教师“半
1:-52 title 教师》
1:-49 title 教师》有
1:56 title 教师个
1:50 title 教师个人
1:52 title 教师互
1:55 title 教师互派
1:58 title 教师发
1:54 title 教师发展
1:31 title 教师帮
1:40 title 教师成
1:34 title 教师成长
1:-55 title 教师招
1:-76 title 教师招募
1:47 title 教师支
1:33 title 教师支援
1:-68 title 教师甄
1:-57 title 教师甄选
1:55 title 教师的
1:93 title 教师的补
1:-55 title 教师研
1:-87 title 教师研习
1:-52 title 教师赴
1:56 title 教师赴乌
1:45 title 教师轮
1:76 title 教师轮岗
1:53 title 教师进
1:50 title 教师进修
1:-60 title 教教
1:-88 title 教教师
1:-62 title 教教师招
1:-55 title 教案
1:-83 title 教案)
1:-67 title 教案)$
1:41 title 教点
1:36 title 教点“
1:41 title 教点“结
1:51 title 教班
1:44 title 教班备
1:53 title 教班备忘
1:-65 title 教的
1:70 title 教的通
1:57 title 教的通知
1:34 title 教研
1:73 title 教研室
1:67 title 教研室通
1:65 title 教研帮
1:64 title 教研帮带
1:-62 title 教研组
1:-47 title 教研组活
1:55 title 教研联
1:57 title 教研联合
1:59 title 教练
1:48 title 教练下
1:60 title 教练下沉
1:42 title 教组
1:47 title 教组)
1:40 title 教组)$
1:-93 title 教职
1:-81 title 教职工
1:-94 title 教职工大
1:78 title 教联
1:42 title 教联合
1:41 title 教联合体
1:72 title 教育
1:-41 title 教育一
1:-52 title 教育一队
1:47 title 教育中
1:54 title 教育中心
1:-40 title 教育二
1:-51 title 教育二队
1:72 title 教育交
1:62 title 教育交流
1:46 title 教育人
1:48 title 教育人才
1:35 title 教育体
1:35 title 教育体育
1:46 title 教育共
1:45 title 教育共同
1:-85 title 教育助
1:-59 title 教育助力
1:31 title 教育协作
1:41 title 教育和
1:49 title 教育和体
1:40 title 教育处
1:39 title 教育处_
1:65 title 教育学
1:65 title 教育学校
1:32 title 教育实
1:32 title 教育实施
1:57 title 教育局2
1:57 title 教育局人
1:80 title 教育局会
1:65 title 教育局关
1:46 title 教育局工
1:50 title 教育局文
1:-105 title 教育局答
1:52 title 教育巡
1:48 title 教育巡回
1:44 title 教育工
1:38 title 教育工作
1:74 title 教育帮
1:81 title 教育帮扶
1:52 title 教育组
1:48 title 教育组今
1:67 title 教育联
1:68 title 教育联盟
1:84 title 教育集
1:79 title 教育集团
1:44 title 教资
1:64 title 教资源
1:76 title 教资源支
1:82 title 教进
1:73 title 教进城
1:75 title 教进城活
1:56 title 教队
1:79 title 教队2
1:57 title 教队20
1:72 title 教集
1:65 title 教集团
1:45 title 教集团“
1:58 title 教集团对
1:66 title 敬
1:47 title 敬业
1:52 title 敬业书
1:43 title 敬业书院
1:52 title 敬的
1:49 title 敬的坡
1:46 title 敬的坡头
1:58 title 数
1:54 title 数字
1:52 title 数字教
1:49 title 数字教育
1:-83 title 整
1:-115 title 整学
1:-92 title 整学校
1:-63 title 整学校作
1:-73 title 文
1:42 title 文中
1:37 title 文中学
1:43 title 文中学与
1:52 title 文件
1:48 title 文件(
1:51 title 文件(教
1:31 title 文庙
1:31 title 文庙街小
1:-98 title 文我
1:-65 title 文我的
1:-75 title 文我的新
1:51 title 文昌
1:54 title 文本
1:72 title 文本(
1:61 title 文本(摘
1:-72 title 文目
1:-74 title 文目录
1:-75 title 文目录$
1:-84 title 文组
1:-47 title 文组_
1:-44 title 文组_第
1:33 title 文者
1:31 title 文者:
1:32 title 文者:北
1:60 title 料
1:47 title 料:
1:44 title 料:结
1:52 title 料:结对
1:-68 title 新
1:39 title 新一
1:36 title 新一轮
1:46 title 新一轮校
1:32 title 新北
1:30 title 新北市
1:33 title 新北市海
1:36 title 新区
1:38 title 新区两
1:36 title 新区两校
1:34 title 新教师帮
1:-85 title 新篇
1:-70 title 新篇$
1:-93 title 新老
1:-87 title 新老师
1:-96 title 新老师$
1:51 title 新苗园
1:44 title 新苗园)
1:43 title 新苗幼
1:45 title 新苗幼儿
1:56 title 新苗海
1:53 title 新苗海报
1:44 title 方)
1:37 title 方)$
1:80 title 方案(
1:67 title 方案(一
1:45 title 方案(小
1:35 title 方案》
1:31 title 方案》的
1:-60 title 施$
1:30 title 施办法$
1:69 title 施意
1:66 title 施意见
1:65 title 施意见$
1:36 title 施测
1:37 title 施测4
1:44 title 施测4校
1:56 title 施细
1:70 title 施细则
1:53 title 施细则$
1:-54 title 施舍
1:-53 title 施舍$
1:46 title 施计
1:33 title 施计划
1:33 title 施计划$
1:34 title 施计画
1:63 title 族
1:52 title 族中
1:58 title 族中学
1:36 title 族中学帮
1:39 title 族中学规
1:30 title 族职业
1:40 title 族自
1:36 title 族自治
1:36 title 族自治县
1:31 title 族艺
1:30 title 族艺术
1:31 title 族艺术班
1:33 title 族高级
1:32 title 族高级中
1:42 title 旗
1:-58 title 日
1:-70 title 日_
1:-57 title 日_公
1:-64 title 日_公安
1:-49 title 日_教
1:-74 title 日_教育
1:49 title 日于
1:40 title 日于云
1:46 title 日于云林
1:-48 title 日志
1:-82 title 日志$
1:54 title 日程
1:86 title 日程汇
1:73 title 日程汇编
1:35 title 旧
1:34 title 旧仪
1:35 title 旧仪器
1:35 title 旧仪器十
1:43 title 时间$
1:-80 title 时间的
1:-79 title 时间的通
1:53 title 时间表
1:54 title 时间表$
1:62 title 昌
1:110 title 明
1:91 title 明$
1:45 title 明德
1:39 title 明德女
1:41 title 明德女子
1:32 title 明溪实
1:54 title 明盲
1:51 title 明盲校
1:59 title 明盲校帮
1:-39 title 星
1:50 title 星园
1:48 title 星园协
1:44 title 星园协助
1:65 title 春
1:44 title 春)
1:38 title 春)牵
1:34 title 春)牵手
1:111 title 春季
1:60 title 春季)
1:73 title 春季)$
1:92 title 春季学
1:92 title 春季学期
1:53 title 春泥
1:56 title 春泥”
1:48 title 春泥”阅
1:-82 title 春游
1:-71 title 春游方
1:-84 title 春游方案
1:36 title 春芽
1:38 title 春芽”
1:37 title 春芽”帮
1:-44 title 是
1:-56 title 是施
1:-60 title 是施舍
1:-61 title 是施舍$
1:-50 title 显
1:-67 title 显真
1:-53 title 显真情
1:-53 title 显真情_
1:64 title 晋
1:61 title 普
1:70 title 普通
1:67 title 普通高
1:64 title 普通高中
1:53 title 智
1:32 title 智三
1:54 title 智学
1:51 title 智学校
1:33 title 智学校与
1:32 title 智学校伙
1:70 title 暑
1:69 title 暑期
1:53 title 暑期校
1:57 title 暑期校长
1:55 title 暑期送
1:62 title 暑期送培
1:54 title 月)
1:53 title 月)$
1:48 title 月-
1:30 title 月-2
1:32 title 月-20
1:-71 title 月1
1:-58 title 月1日
1:-62 title 月1日_
1:-40 title 月2
1:-53 title 月2日
1:-60 title 月2日_
1:54 title 月一
1:58 title 月一日
1:43 title 月一日于
1:33 title 月回
1:35 title 月回访
1:33 title 月回访一
1:36 title 月国
1:35 title 月国小
1:35 title 月国小偏
1:58 title 月度
1:68 title 月度任
1:42 title 月度任务
1:36 title 月来
1:36 title 月来访
1:37 title 月来访一
1:61 title 月研
1:67 title 月研”
1:68 title 月研”对
1:-63 title 月色
1:-86 title 月色(
1:-87 title 月色(教
1:-76 title 有
1:-48 title 有感
1:-71 title 有感$
1:-36 title 服
1:57 title 服务$
1:-83 title 服务安
1:-79 title 服务安排
1:63 title 服务支
1:99 title 服务支援
1:54 title 望
1:34 title 期
1:-33 title 期)
1:-34 title 期)$
1:76 title 期安
1:59 title 期安排
1:60 title 期安排$
1:53 title 期工
1:66 title 期工作
1:48 title 期工作纲
1:55 title 期帮
1:51 title 期帮扶
1:44 title 期帮扶安
1:47 title 期我
1:51 title 期我们
1:57 title 期我们要
1:46 title 期支
1:45 title 期支教
1:52 title 期支教小
1:47 title 期教
1:-67 title 期末
1:-55 title 期末统
1:-71 title 期末统考
1:61 title 期校
1:54 title 期校长
1:49 title 期校长挂
1:38 title 期结
1:36 title 期结对
1:72 title 期送
1:32 title 期送到龙
1:64 title 期送培
1:82 title 期送培到
1:40 title 期送课
1:51 title 期送课时
1:43 title 木
1:39 title 木冲
1:41 title 木冲小
1:36 title 木冲小学
1:32 title 木桥小
1:30 title 未
1:31 title 未县
1:-89 title 末
1:-84 title 末统
1:-105 title 末统考
1:-65 title 末统考考
1:-45 title 本
1:58 title 本(
1:56 title 本(摘
1:81 title 本(摘)
1:-82 title 本校
1:32 title 本校”
1:31 title 本校与
1:31 title 本校与竹
1:-111 title 本校行
1:-63 title 本校行事
1:81 title 术
1:39 title 术型
1:46 title 术型高
1:46 title 术型高中
1:40 title 术学
1:41 title 术学校
1:35 title 术学校“
1:31 title 术学校支
1:44 title 术节
1:45 title 术节筹
1:60 title 术节筹备
1:43 title 杉
1:40 title 杉木
1:35 title 杉木冲
1:38 title 杉木冲小
1:51 title 杏
1:45 title 杏花
1:62 title 杏花小
1:55 title 杏花小学
1:51 title 材
1:55 title 材料
1:31 title 材料$
1:58 title 材料:
1:53 title 材料:结
1:-52 title 村党
1:-47 title 村党支
1:-62 title 村党支部
1:-42 title 村学
1:-49 title 村学校
1:-115 title 村学校$
1:33 title 村学校“
1:32 title 村学校少
1:40 title 村完
1:39 title 村完小
1:44 title 村完小罗
1:111 title 村小
1:34 title 村小)
1:31 title 村小)$
1:53 title 村小,
1:77 title 村小,2
1:98 title 村小学
1:58 title 村小学图
1:86 title 村小学支
1:35 title 村小支
1:36 title 村小支教
1:31 title 村小教
1:35 title 村小方
1:71 title 村小规
1:61 title 村小规模
1:37 title 村工
1:37 title 村工作
1:36 title 村工作队
1:52 title 村幼
1:46 title 村幼儿
1:46 title 村幼儿园
1:-34 title 村教
1:-34 title 村教师
1:53 title 村教师“
1:-58 title 村教师》
1:52 title 村校
1:50 title 村校工
1:48 title 村校工作
1:53 title 村点
1:51 title 村点校
1:48 title 村点校清
1:-73 title 村第
1:-69 title 村第一
1:-46 title 村第一书
1:50 title 条
1:41 title 条约
1:40 title 条约$
1:-65 title 来
1:-90 title 来了
1:-68 title 来了!
1:-72 title 来了!启
1:-96 title 来信
1:-88 title 来信$
1:40 title 来安
1:42 title 来安排
1:65 title 来年
1:44 title 来年支
1:57 title 来年支援
1:38 title 来年计
1:41 title 来年计划
1:67 title 来我
1:65 title 来我校
1:76 title 来我校的
1:33 title 来访
1:34 title 来访一
1:34 title 来访一次
1:51 title 杨
1:55 title 杨河
1:53 title 杨河两
1:46 title 杨河两校
1:59 title 松
1:33 title 松桃
1:31 title 松桃路小
1:44 title 松江
1:44 title 松江市
1:41 title 松江市第
1:88 title 林
1:58 title 林中
1:40 title 林中)
1:46 title 林中)接
1:37 title 林中学
1:36 title 林中学_
1:40 title 林区
1:47 title 林区中
1:43 title 林区中学
1:51 title 林坡
1:44 title 林坡小
1:70 title 林坡小学
1:41 title 林学
1:46 title 林学区
1:50 title 林学区中
1:43 title 林路
1:42 title 林路小
1:45 title 林路小学
1:-82 title 果
1:-84 title 果农
1:-72 title 果农计
1:-79 title 果农计划
1:69 title 枫
1:57 title 枫林
1:38 title 枫林路
1:37 title 枫林路小
1:52 title 架
1:31 title 架协
1:31 title 架协议
1:35 title 架合
1:33 title 架合同
1:36 title 架合同$
1:-57 title 柏
1:-85 title 柏树
1:-51 title 柏树湾
1:-57 title 柏树湾中
1:39 title 柏桥
1:35 title 柏桥村
1:35 title 柏桥村小
1:92 title 柳
1:60 title 柳塘
1:54 title 柳塘小
)"sv,
    R"(1:76 title 柳塘小学
1:59 title 柳小
1:39 title 柳小学
1:40 title 柳小学做
1:45 title 柳树
1:52 title 柳树村
1:37 title 柳树村幼
1:49 title 柳荫
1:71 title 柳荫小
1:72 title 柳荫小学
1:-80 title 标
1:-47 title 标准
1:-61 title 标准项
1:-46 title 标准项目
1:42 title 栏
1:45 title 栏$
1:-46 title 树
1:37 title 树村
1:36 title 树村幼
1:44 title 树村幼儿
1:-86 title 树湾
1:-51 title 树湾中
1:-50 title 树湾中学
1:41 title 栗
1:40 title 栗乡
1:37 title 栗乡人
1:38 title 栗乡人民
1:154 title 校
1:30 title 校(
1:33 title 校(下
1:33 title 校(下称
1:31 title 校-雪溪
1:36 title 校2
1:36 title 校20
1:36 title 校202
1:75 title 校:
1:35 title 校:卧
1:30 title 校:卧牛
1:50 title 校:我
1:55 title 校:我们
1:31 title 校:河
1:60 title 校_
1:47 title 校_周
1:65 title 校_周工
1:37 title 校_工
1:36 title 校_工作
1:58 title 校|
1:51 title 校|姓
1:41 title 校|姓名
1:63 title 校|派
1:66 title 校|派往
1:44 title 校“
1:39 title 校“一
1:37 title 校“一对
1:35 title 校“五
1:35 title 校“五个
1:68 title 校”
1:33 title 校”)
1:33 title 校”)对
1:75 title 校”工
1:71 title 校”工作
1:42 title 校”帮
1:39 title 校”帮扶
1:67 title 校与
1:33 title 校与佛
1:31 title 校与佛山
1:31 title 校与河
1:37 title 校与石
1:40 title 校与石门
1:36 title 校与芦
1:37 title 校与芦苇
1:56 title 校与贵
1:53 title 校与贵校
1:38 title 校东
1:37 title 校东西
1:35 title 校东西部
1:-86 title 校交
1:-53 title 校交流
1:-98 title 校交流座
1:47 title 校伙
1:61 title 校伙伴
1:33 title 校伙伴协
1:56 title 校伙伴计
1:35 title 校会
1:37 title 校会议
1:33 title 校会议纪
1:-92 title 校作
1:-73 title 校作息
1:-78 title 校作息时
1:70 title 校党
1:42 title 校党支
1:47 title 校党支部
1:64 title 校全
1:50 title 校全体
1:44 title 校全体老
1:102 title 校共
1:104 title 校共建
1:85 title 校共建台
1:77 title 校共建简
1:34 title 校共建计
1:59 title 校函
1:66 title 校函:
1:48 title 校函:关
1:-97 title 校刊
1:-75 title 校刊卷
1:-83 title 校刊卷首
1:-80 title 校务
1:-64 title 校务会
1:-56 title 校务会议
1:30 title 校区
1:72 title 校协
1:71 title 校协作
1:51 title 校协作体
1:36 title 校协作计
1:48 title 校县
1:46 title 校县合
1:47 title 校县合作
1:64 title 校合
1:78 title 校合作
1:65 title 校合作会
1:39 title 校合作协
1:50 title 校定
1:63 title 校定点
1:37 title 校定点帮
1:53 title 校定点支
1:60 title 校实
1:65 title 校实施
1:53 title 校实施方
1:60 title 校对
1:64 title 校对口
1:67 title 校对口帮
1:87 title 校工
1:91 title 校工作
1:38 title 校工作会
1:43 title 校工作例
1:48 title 校工作方
1:63 title 校工作纲
1:32 title 校师资
1:31 title 校师资互
1:56 title 校带
1:41 title 校带三
1:37 title 校带三校
1:57 title 校带弱
1:52 title 校带弱校
1:125 title 校帮
1:34 title 校帮带
1:42 title 校帮弱
1:37 title 校帮弱校
1:118 title 校帮扶
1:80 title 校帮扶云
1:43 title 校帮扶安
1:42 title 校帮扶工
1:34 title 校帮扶年
1:48 title 校帮扶成
1:49 title 校帮扶河
1:49 title 校帮扶简
1:42 title 校帮扶计
1:50 title 校年
1:53 title 校年度
1:30 title 校年度安
1:37 title 校年度计
1:-65 title 校庆
1:-62 title 校庆筹
1:-62 title 校庆筹备
1:60 title 校所
1:59 title 校所提
1:48 title 校所提需
1:49 title 校手
1:55 title 校手拉
1:62 title 校手拉手
1:75 title 校托
1:52 title 校托管
1:65 title 校托管农
1:58 title 校技
1:63 title 校技艺
1:61 title 校技艺合
1:45 title 校提
1:45 title 校提升
1:52 title 校提升帮
1:55 title 校援
1:59 title 校援藏
1:53 title 校援藏教
1:62 title 校携
1:66 title 校携手
1:31 title 校携手共
1:63 title 校支
1:54 title 校支援
1:34 title 校支援侗
1:48 title 校支援山
1:86 title 校教
1:52 title 校教师
1:53 title 校教师发
1:38 title 校教练
1:50 title 校教练下
1:40 title 校教育
1:45 title 校教育共
1:57 title 校校
1:65 title 校校际
1:57 title 校校际援
1:45 title 校清
1:46 title 校清单
1:44 title 校清单$
1:90 title 校牵
1:77 title 校牵手
1:49 title 校牵手的
1:60 title 校牵手计
1:49 title 校牵百
1:44 title 校牵百校
1:43 title 校生
1:37 title 校生活
1:37 title 校生活管
1:103 title 校的
1:82 title 校的一
1:93 title 校的一封
1:69 title 校的八
1:63 title 校的八位
1:41 title 校的函
1:44 title 校的函$
1:37 title 校的实
1:39 title 校的实施
1:51 title 校的服
1:64 title 校的服务
1:30 title 校的课
1:32 title 校的课周
1:30 title 校约章
1:87 title 校结
1:94 title 校结对
1:50 title 校结对互
1:45 title 校结对备
1:50 title 校结对安
1:94 title 校结对帮
1:47 title 校结成
1:60 title 校结成帮
1:61 title 校缔
1:57 title 校缔结
1:46 title 校缔结帮
1:-56 title 校群
1:-64 title 校群消
1:-83 title 校群消息
1:68 title 校联
1:67 title 校联席
1:62 title 校联席会
1:48 title 校艺
1:51 title 校艺术
1:61 title 校艺术节
1:58 title 校菜
1:52 title 校菜单
1:47 title 校菜单$
1:-48 title 校行
1:-65 title 校行事
1:-66 title 校行事历
1:60 title 校行动
1:83 title 校行动方
1:30 title 校行动清
1:51 title 校责
1:47 title 校责任
1:48 title 校责任状
1:45 title 校赴
1:52 title 校赴山
1:62 title 校赴山区
1:47 title 校起
1:47 title 校起步
1:45 title 校起步阶
1:88 title 校长
1:46 title 校长书
1:35 title 校长书$
1:-51 title 校长交
1:-72 title 校长交接
1:41 title 校长交流
1:56 title 校长工
1:47 title 校长工作
1:64 title 校长挂
1:58 title 校长挂职
1:62 title 校长携
1:62 title 校长携手
1:74 title 校长的
1:72 title 校长的信
1:30 title 校长致
1:62 title 校际帮
1:78 title 校际帮扶
1:55 title 校际援
1:73 title 校际援助
1:-51 title 校际桌
1:-70 title 校际桌球
1:53 title 校际结
1:54 title 校际结对
1:45 title 校食
1:71 title 校食堂
1:53 title 校食堂与
1:47 title 校首
1:41 title 校首长
1:58 title 校首长会
1:-40 title 核
1:-74 title 核评
1:-54 title 核评分
1:-65 title 核评分标
1:45 title 栾
1:44 title 桂
1:42 title 桂岭
1:37 title 桂岭县
1:42 title 桂岭县启
1:38 title 桃
1:30 title 桃路
1:30 title 桃路小
1:49 title 框
1:49 title 框架
1:35 title 框架协
1:35 title 框架协议
1:34 title 框架合
1:32 title 框架合同
1:-34 title 案$
1:69 title 案(
1:71 title 案(一
1:53 title 案(一页
1:55 title 案(小
1:46 title 案(小星
1:-52 title 案)
1:-78 title 案)$
1:36 title 案》
1:32 title 案》的
1:32 title 案》的通
1:-88 title 桌
1:-91 title 桌$
1:-64 title 桌球
1:-94 title 桌球邀
1:-55 title 桌球邀请
1:57 title 桐
1:56 title 桐川
1:50 title 桐川市
1:53 title 桐川市第
1:53 title 桑
1:45 title 桑坪
1:40 title 桑坪镇
1:46 title 桑坪镇中
1:63 title 桥
1:33 title 桥坪
1:33 title 桥坪中学
1:47 title 桥头
1:64 title 桥头小
1:57 title 桥头小学
1:32 title 桥小
1:32 title 桥小学_
1:38 title 桥村
1:35 title 桥村小
1:40 title 桥村小支
1:-44 title 梁
1:41 title 梁家
1:40 title 梁家寨
1:47 title 梁家寨教
1:-57 title 梁小
1:-67 title 梁小学
1:-69 title 梁小学开
1:61 title 梧
1:47 title 梧岭
1:47 title 梧岭县
1:47 title 梧岭县基
1:58 title 棠
1:41 title 棠湾
1:48 title 棠湾小
1:41 title 棠湾小学
1:31 title 榆
1:31 title 榕
1:50 title 樟
1:43 title 樟区
1:42 title 樟区教
1:43 title 樟区教育
1:55 title 模
1:52 title 模学
1:60 title 模学校
1:73 title 模学校协
1:76 title 次
1:36 title 次)
1:34 title 次)$
1:34 title 次5
1:35 title 次5学
1:39 title 次5学生
1:49 title 次_
1:35 title 次_内
1:33 title 次_内容
1:38 title 次_每
1:35 title 次_每月
1:-59 title 正
1:-106 title 正申
1:-77 title 正申请
1:-75 title 正申请$
1:71 title 步
1:70 title 步打
1:53 title 步打算
1:45 title 步打算$
1:42 title 步阶
1:51 title 步阶段
1:47 title 步阶段的
1:110 title 殊
1:61 title 殊学
1:63 title 殊学校
1:41 title 殊学校伙
1:88 title 殊教
1:76 title 殊教育
1:41 title 殊教育中
1:76 title 殊教育学
1:64 title 殊教育巡
1:63 title 段
1:57 title 段的
1:40 title 段的安
1:46 title 段的安排
1:33 title 段考
1:38 title 段考_
1:42 title 段考_命
1:63 title 每
1:38 title 每周
1:34 title 每周六
1:33 title 每周六节
1:50 title 每月
1:35 title 每月回
1:39 title 每月回访
1:32 title 每月来
1:32 title 每月来访
1:53 title 毕
1:78 title 毕业
1:52 title 毕业班
1:54 title 毕业班工
1:44 title 民
1:35 title 民中
1:36 title 民中学
1:32 title 民中学与
1:36 title 民医
1:38 title 民医院
1:87 title 民小
1:83 title 民小学
1:32 title 民小学$
1:44 title 民小学与
1:58 title 民小学全
1:32 title 民小学协
1:34 title 民小学结
1:39 title 民政
1:41 title 民政府
1:40 title 民政府小
1:59 title 民族
1:55 title 民族中
1:52 title 民族中学
1:31 title 民族艺
1:30 title 民族艺术
1:33 title 民族高
1:-76 title 民通
1:-80 title 民通知
1:-86 title 民通知$
1:-33 title 水
1:31 title 水井小
1:30 title 水井小学
1:30 title 水市
1:-68 title 水泥
1:-89 title 水泥厂
1:-101 title 水泥厂助
1:46 title 求
1:67 title 求$
1:46 title 汇
1:63 title 汇编
1:82 title 汇编$
1:64 title 江
1:47 title 江书
1:31 title 江北
1:34 title 江北区
1:34 title 江北区实
1:52 title 江县
1:30 title 江县北屿
1:44 title 江县第
1:42 title 江县第一
1:42 title 江城
1:48 title 江城职
1:46 title 江城职业
1:30 title 江基
1:52 title 江岸
1:52 title 江岸区
1:61 title 江岸区名
1:68 title 江市
1:60 title 江市第
1:51 title 江市第九
1:38 title 江市第五
1:40 title 江澜
1:46 title 江澜理
1:47 title 江澜理工
1:42 title 江镇
1:41 title 江镇九
1:41 title 江镇九年
1:55 title 沂
1:66 title 沂河
1:53 title 沂河区
1:56 title 沂河区校
1:42 title 沅
1:40 title 沅陂
1:43 title 沅陂县
1:41 title 沅陂县教
1:32 title 沈若
1:65 title 沉
1:45 title 沉安
1:58 title 沉安排
1:44 title 沉安排$
1:69 title 沙
1:60 title 沙河
1:54 title 沙河教
1:47 title 沙河教学
1:62 title 沟
1:40 title 沟初
1:39 title 沟初级
1:39 title 沟初级中
1:61 title 沟小
1:63 title 沟小学
1:52 title 沪
1:49 title 沪江
1:30 title 沪江书
1:38 title 沪江书院
1:47 title 河两
1:48 title 河两校
1:50 title 河两校牵
1:44 title 河初
1:50 title 河初中
1:74 title 河初中实
1:57 title 河区
1:46 title 河区校
1:70 title 河区校际
1:58 title 河口
1:59 title 河口小
1:55 title 河口小学
1:47 title 河口幼
1:49 title 河口幼儿
1:31 title 河坝
1:32 title 河坝乡
1:-66 title 河小
1:-73 title 河小学
1:71 title 河教
1:60 title 河教学
1:52 title 河教学点
1:41 title 河湟
1:50 title 河湟县
1:36 title 河湟县教
1:34 title 河湟县第
1:50 title 河湾
1:48 title 河湾县
1:49 title 河湾县强
1:51 title 河西
1:40 title 河西镇
1:44 title 河西镇中
1:-39 title 治
1:45 title 治县
1:39 title 治县民
1:37 title 治县民族
1:-42 title 治课
1:-73 title 治课教
1:-90 title 治课教学
1:37 title 沽
1:31 title 泉
1:101 title 法$
1:-68 title 法治
1:-76 title 法治课
1:-52 title 法治课教
1:-55 title 泥
1:42 title 泥”
1:45 title 泥”阅
1:43 title 泥”阅读
1:-114 title 泥厂
1:-71 title 泥厂助
1:-80 title 泥厂助学
1:30 title 洛
1:31 title 洛布县
1:32 title 津
1:76 title 洲
1:44 title 洲中
1:47 title 洲中学
1:34 title 洲中学三
1:50 title 洲学
1:61 title 洲学校
1:77 title 洲学校_
1:-63 title 活动$
1:84 title 活动安
1:76 title 活动安排
1:41 title 活动方
1:45 title 活动方案
1:53 title 活动的
1:43 title 活动的意
1:30 title 活动的通
1:-62 title 活动记
1:-55 title 活动记录
1:71 title 活动预
1:54 title 活动预告
1:37 title 活管
1:37 title 活管理
1:35 title 活管理帮
1:72 title 洼
1:74 title 洼村
1:69 title 洼村小
1:68 title 洼村小学
1:160 title 派
1:44 title 派2
1:42 title 派20
1:39 title 派202
1:78 title 派一
1:42 title 派一览
1:56 title 派一览派
1:79 title 派出
1:82 title 派出决
1:60 title 派出决定
1:47 title 派出校
1:58 title 派出校|
1:30 title 派办法$
1:55 title 派往
1:69 title 派往校
1:57 title 派往校|
1:80 title 派教
1:66 title 派教师
1:54 title 派教师的
1:70 title 派教师赴
1:32 title 派老
1:32 title 派老师
1:34 title 派老师一
1:63 title 派遣
1:51 title 派遣名
1:59 title 派遣名册
1:35 title 流_
1:36 title 流_每
1:33 title 流_每月
1:-70 title 流座
1:-62 title 流座谈
1:-69 title 流座谈会
1:67 title 流誓
1:84 title 流誓约
1:69 title 流誓约$
1:42 title 流计
1:43 title 流计划
1:32 title 测
1:39 title 测4
1:36 title 测4校
1:32 title 测4校长
1:108 title 海
1:37 title 海岛
1:36 title 海岛国
1:39 title 海岛国民
1:59 title 海岸
1:53 title 海岸国
1:47 title 海岸国中
1:35 title 海川
1:35 title 海川市
1:33 title 海川市信
1:32 title 海情”
1:64 title 海报
1:69 title 海报$
1:59 title 海棠
1:71 title 海棠湾
1:51 title 海棠湾小
1:31 title 海滨
1:32 title 海滨国
1:32 title 海滨国民
1:47 title 海陵
1:43 title 海陵区
1:49 title 海陵区名
1:-67 title 消
1:-70 title 消息
1:-59 title 消息$
1:117 title 清
1:96 title 清单
1:94 title 清单$
1:65 title 清单(
1:45 title 清单(柳
1:38 title 清源
1:31 title 清源县
1:30 title 清源县村
1:36 title 清点
1:37 title 清点造
1:33 title 清点造册
1:48 title 渡
1:31 title 渡县
1:30 title 渡县村
1:73 title 港
1:35 title 港东
1:37 title 港东国
1:33 title 港东国小
1:35 title 港九
1:36 title 港九龙
1:42 title 港九龙仁
1:30 title 港圣
1:35 title 港圣若
1:35 title 港圣若翰
1:48 title 港澳
1:52 title 港澳与
1:44 title 港澳与西
1:-52 title 游
1:32 title 游敏
1:-60 title 游方
1:-60 title 游方案
1:-80 title 游方案$
1:57 title 湖
1:46 title 湖区
1:30 title 湖国
1:-67 title 湘
1:51 title 湟
1:43 title 湟县
1:33 title 湟县教
1:38 title 湟县教育
1:33 title 湟县第四
1:48 title 湾
1:40 title 湾→
1:30 title 湾→木
1:30 title 湾→草
1:-50 title 湾中
1:-48 title 湾中学
1:-83 title 湾中学校
1:61 title 湾区
1:46 title 湾区教
1:44 title 湾区教育
1:60 title 湾县
1:54 title 湾县强
1:54 title 湾县强校
1:58 title 湾小
1:42 title 湾小学
1:51 title 湾小学给
1:30 title 湾市
1:31 title 湾市第
1:31 title 湾市第七
1:41 title 湾教
1:46 title 湾教育
1:42 title 湾教育集
1:33 title 湾校
1:31 title 湾校区
1:67 title 湾第
1:64 title 湾第三
1:54 title 湾第三小
1:72 title 源
1:38 title 源县
1:33 title 源县村
1:30 title 源市
1:43 title 源支
1:46 title 源支援
1:59 title 源支援约
1:33 title 溪中
1:32 title 溪中学
1:45 title 溪乡
1:45 title 溪乡初
1:41 title 溪乡初级
1:-52 title 溪小
1:-56 title 溪小学
1:-86 title 溪小学赴
1:-61 title 溪市
1:-61 title 溪市第
1:44 title 溪幼
1:44 title 溪幼儿
1:38 title 溪幼儿园
1:62 title 溪特
1:61 title 溪特教
1:53 title 溪特教班
1:30 title 溪职
1:33 title 溪职业高
1:31 title 滨国
1:35 title 滨国民
1:35 title 滨国民小
1:39 title 滨州
1:34 title 滨州湾
1:30 title 滨湖
1:33 title 滨湖区
1:31 title 滨湖区小
1:-50 title 滩
1:36 title 滩九年
1:37 title 滩九年制
1:-74 title 滩镇
1:-73 title 滩镇中
1:-79 title 滩镇中心
1:48 title 澄
1:48 title 澄江
1:44 title 澄江县
1:47 title 澄江县第
1:42 title 澄江市
1:40 title 澄江市第
1:81 title 澜
1:30 title 澜沧江
1:42 title 澜溪
1:46 title 澜溪幼
1:45 title 澜溪幼儿
1:46 title 澜理
1:42 title 澜理工
1:43 title 澜理工大
1:94 title 澳
1:58 title 澳与
1:62 title 澳与西
1:69 title 澳与西部
1:70 title 澳门
1:60 title 澳门与
1:52 title 澳门与内
1:53 title 澳门培
1:45 title 澳门培善
1:62 title 澳门培道
1:36 title 濠
1:32 title 濠光
1:38 title 濠光中
1:-31 title 灯$
1:104 title 点
1:32 title 点$
1:37 title 点(
1:31 title 点(2
1:55 title 点“
1:64 title 点“1
1:63 title 点“1+
1:44 title 点“结
1:36 title 点“结对
1:68 title 点帮
1:88 title 点帮扶
1:33 title 点帮扶县
1:55 title 点帮扶教
1:60 title 点携
1:57 title 点携手
1:51 title 点携手方
1:55 title 点支
1:52 title 点支持
1:69 title 点支持县
1:53 title 点支援
1:52 title 点支援鹰
1:49 title 点校
1:60 title 点校清
1:55 title 点校清单
1:55 title 点结
1:48 title 点结对
1:41 title 点结对工
1:40 title 点造
1:33 title 点造册
1:35 title 点造册3
1:38 title 爱
1:40 title 爱堂
1:37 title 爱堂小
1:39 title 爱堂小学
1:66 title 片
1:65 title 片区
1:82 title 片区教
1:61 title 片区教研
1:60 title 牛
1:45 title 牛坪
1:44 title 牛坪中
1:46 title 牛坪中学
1:35 title 牛滩
1:34 title 牛滩九
1:45 title 牦
1:47 title 牦牛
1:52 title 牦牛坪
1:59 title 牦牛坪中
1:-32 title 物
1:41 title 物单
1:40 title 物单$
1:-67 title 物启
1:-83 title 物启事
1:-48 title 物启事$
1:32 title 物理
1:36 title 物理代
1:39 title 物理代课
1:110 title 牵
1:62 title 牵小
1:58 title 牵小手
1:62 title 牵小手”
1:97 title 牵手
1:51 title 牵手_
1:64 title 牵手_一
1:64 title 牵手”
1:57 title 牵手”项
1:37 title 牵手提
1:56 title 牵手校
1:55 title 牵手校:
1:44 title 牵手校责
1:50 title 牵手的
1:49 title 牵手的协
1:54 title 牵手行
1:64 title 牵手行动
1:55 title 牵手计
1:53 title 牵手计划
1:57 title 牵百
1:66 title 牵百校
1:50 title 牵百校”
1:135 title 特
1:70 title 特教
1:67 title 特教班
1:59 title 特教班备
1:44 title 特教资
1:43 title 特教资源
1:92 title 特校
1:81 title 特校共
1:61 title 特校共建
1:32 title 特校工
1:38 title 特校工作
1:99 title 特殊
1:50 title 特殊学
1:40 title 特殊学校
1:73 title 特殊教
1:78 title 特殊教育
1:70 title 特色
1:52 title 特色校
1:62 title 特色校帮
1:47 title 状
1:45 title 状$
1:-45 title 班
1:74 title 班$
1:81 title 班主
1:52 title 班主任
1:44 title 班主任互
1:-62 title 班会
1:-107 title 班会记
1:-53 title 班会记录
1:64 title 班备
1:73 title 班备忘
1:60 title 班备忘$
1:30 title 班备忘(
1:69 title 班工
1:59 title 班工作
1:58 title 班工作互
1:44 title 班班
1:40 title 班班结
1:41 title 班班结伴
1:-70 title 班级
1:-99 title 班级“
1:-67 title 班级“一
1:39 title 班结
1:42 title 班结伴
1:40 title 班结伴”
1:-56 title 班表
1:-72 title 班表$
1:-82 title 班课
1:-91 title 班课程
1:-61 title 班课程表
1:-85 title 球
1:-39 title 球协
1:-41 title 球协会
1:-79 title 球协会赛
1:-75 title 球邀
1:-67 title 球邀请
1:-66 title 球邀请赛
1:94 title 理
1:35 title 理代
1:32 title 理代课
1:36 title 理代课_
1:59 title 理健
1:73 title 理健康
1:64 title 理健康支
1:44 title 理工
1:42 title 理工大
1:44 title 理工大学
1:38 title 理帮
1:37 title 理帮扶
1:42 title 理帮扶计
1:58 title 理支
1:58 title 理支援
1:86 title 理支援$
1:30 title 瑶小
1:33 title 瑶小”
1:30 title 瑶山
1:-73 title 甄
1:-76 title 甄选
1:-82 title 甄选简
1:-81 title 甄选简章
1:-138 title 生
1:34 title 生_
1:32 title 生_提
1:32 title 生_提供
1:-99 title 生会
1:-91 title 生会来
1:-67 title 生会来信
1:-86 title 生作
1:-58 title 生作文
1:-73 title 生作文我
1:-126 title 生分
1:-56 title 生分配
1:-54 title 生分配名
1:42 title 生活
1:37 title 生活管
1:44 title 生活管理
1:-71 title 生队
1:-58 title 生队4
1:-53 title 生队4月
1:-74 title 生院
1:-71 title 生院实
1:-62 title 生院实施
1:53 title 田
1:42 title 田乡
1:34 title 田乡中
1:41 title 田乡中学
1:-77 title 申
1:-76 title 申请
1:-62 title 申请$
1:-73 title 电器
1:-82 title 电器行
1:-78 title 电器行与
1:47 title 电大
1:30 title 电大学
1:31 title 电大学帮
1:64 title 电子
1:55 title 电子邮
1:63 title 电子邮件
1:97 title 画
1:67 title 画$
1:33 title 画(
1:30 title 画(1
1:36 title 画_
1:36 title 画_说
1:32 title 画_说帖
1:55 title 画一
1:68 title 画一览
1:82 title 画一览$
1:59 title 留
1:53 title 留守
1:56 title 留守儿
1:48 title 留守儿童
1:63 title 略
1:40 title 略。
1:46 title 略。$
1:64 title 略联
1:60 title 略联盟
1:38 title 略联盟会
1:46 title 略联盟行
1:34 title 疆
1:46 title 病
1:44 title 病房
1:59 title 登
1:52 title 登记
1:61 title 登记册
1:55 title 登记册$
1:70 title 白
1:47 title 白杨
1:47 title 白杨河
1:50 title 白杨河两
1:73 title 白鹭
1:56 title 白鹭洲
1:36 title 白鹭洲中
1:57 title 白鹭洲学
1:-53 title 百年
1:-62 title 百年校
1:-82 title 百年校庆
1:94 title 百校
1:44 title 百校”
1:57 title 百校”工
1:57 title 百校牵
1:51 title 百校牵百
1:41 title 的
1:50 title 的$
1:50 title 的,
1:42 title 的,和
1:60 title 的,和我
1:75 title 的一
1:95 title 的一封
1:78 title 的一封信
1:46 title 的任
1:45 title 的任务
1:54 title 的任务书
1:73 title 的信
1:71 title 的信$
1:69 title 的八
1:56 title 的八件
1:38 title 的八件小
1:65 title 的八位
1:58 title 的八位老
1:71 title 的函
1:65 title 的函$
1:58 title 的十
1:66 title 的十个
1:50 title 的十个承
1:53 title 的协
1:49 title 的协议
1:51 title 的协议书
1:43 title 的坡
1:47 title 的坡头
1:57 title 的坡头学
1:42 title 的复
1:41 title 的复信
1:44 title 的复信$
1:64 title 的学
1:63 title 的学校
1:79 title 的学校$
1:71 title 的安
1:70 title 的安排
1:66 title 的安排$
1:56 title 的实
1:58 title 的实施
1:65 title 的实施意
1:52 title 的意
1:50 title 的意见
1:56 title 的意见$
1:45 title 的打
1:46 title 的打算
1:69 title 的打算$
1:-83 title 的新
1:-59 title 的新老
1:-64 title 的新老师
1:65 title 的服
1:54 title 的服务
1:53 title 的服务$
1:34 title 的校
1:35 title 的校际
1:30 title 的校际帮
1:-45 title 的灯
1:-30 title 的灯$
1:37 title 的礼
1:37 title 的礼物
1:42 title 的礼物单
1:66 title 的老
1:53 title 的老师
1:51 title 的老师$
1:71 title 的补
1:61 title 的补充
1:86 title 的补充说
1:-65 title 的课
1:32 title 的课周
1:32 title 的课周一
1:-71 title 的课桌
1:-89 title 的课桌$
1:39 title 盏
1:48 title 盏不
1:61 title 盏不亮
1:49 title 盏不亮的
1:93 title 盟
1:57 title 盟会
1:55 title 盟会议
1:59 title 盟会议纪
1:57 title 盟对
1:49 title 盟对口
1:50 title 盟对口支
1:59 title 盟校
1:56 title 盟校教
1:46 title 盟校教练
1:33 title 盟章
1:40 title 盟章程
1:38 title 盟章程$
1:64 title 盟第
1:63 title 盟第二
1:50 title 盟第二期
1:49 title 盟行
1:53 title 盟行动
1:51 title 盟行动纲
1:-55 title 目
1:-68 title 目_
1:-48 title 目_分
1:-70 title 目_分值
1:50 title 目书
1:59 title 目书$
1:62 title 目任
1:97 title 目任务
1:58 title 目任务分
1:-77 title 目录
1:-90 title 目录$
1:71 title 盲
1:60 title 盲校
1:67 title 盲校帮
1:52 title 盲校帮扶
1:33 title 盲聋培
1:33 title 盲聋培智
1:60 title 省
1:37 title 省“
1:34 title 省“组团
1:46 title 省城
1:49 title 省城三
1:45 title 省城三中
1:39 title 省级
1:38 title 省级示
1:40 title 省级示范
1:-89 title 真
1:-67 title 真情
1:-54 title 真情_
1:-85 title 真情_携
1:49 title 瞻
1:52 title 瞻$
1:-40 title 知
1:-68 title 知$
1:55 title 知:
1:63 title 知:片
1:59 title 知:片区
1:75 title 知单
1:57 title 知单$
1:-87 title 石
1:-87 title 石乡
1:-98 title 石乡卫
1:-78 title 石乡卫生
1:47 title 石岭
1:47 title 石岭林
1:43 title 石岭林区
1:34 title 石市
1:33 title 石市乡
1:35 title 石市乡村
1:33 title 石径
1:37 title 石径中
1:37 title 石径中学
1:41 title 石桥
1:36 title 石桥坪
1:33 title 石桥坪中
1:-52 title 石梁
1:-64 title 石梁小
1:-70 title 石梁小学
1:-58 title 石滩
1:-75 title 石滩镇
1:-71 title 石滩镇中
1:78 title 石镇
1:60 title 石镇初
1:57 title 石镇初级
1:42 title 石门
1:38 title 石门县
1:34 title 石门县职
1:38 title 研
1:65 title 研”
1:62 title 研”对
1:76 title 研”对接
1:-90 title 研习
1:-67 title 研习奖
1:-55 title 研习奖励
1:62 title 研学
1:74 title 研学互
1:55 title 研学互访
1:54 title 研室
1:51 title 研室通
1:55 title 研室通知
1:69 title 研帮
1:82 title 研帮带
1:58 title 研帮带任
1:57 title 研帮带分
1:-89 title 研组
1:-60 title 研组活
1:-59 title 研组活动
1:50 title 研联
1:53 title 研联合
1:50 title 研联合体
1:47 title 础
1:46 title 础教
1:53 title 础教育
1:48 title 础教育帮
1:36 title 磐
1:34 title 磐石市
1:30 title 磐石市乡
1:55 title 示
1:45 title 示栏
1:41 title 示栏$
1:47 title 示范
1:37 title 示范园
1:42 title 示范园“
1:41 title 礼
1:35 title 礼物
1:40 title 礼物单
1:37 title 礼物单$
1:-60 title 社
1:-77 title 社区
1:-64 title 社区服
1:-64 title 社区服务
1:61 title 社国
1:74 title 社国民
1:48 title 社国民小
1:32 title 离
1:32 title 离岛小学
1:30 title 禾幼教集
1:-35 title 秋
1:50 title 秋季
1:49 title 秋季学
1:52 title 秋季学期
1:-44 title 秋萍
1:-60 title 秋萍:
1:-43 title 秋萍:帮
1:116 title 科
1:71 title 科|
1:50 title 科|时
1:48 title 科|时间
1:56 title 科函
1:59 title 科函$
1:58 title 科基
1:62 title 科基地
1:56 title 科基地帮
1:32 title 科学
1:33 title 科学_
1:30 title 科学_主
1:61 title 科技
1:44 title 科研
1:47 title 科研帮
1:48 title 科研帮带
1:45 title 称
1:43 title 称“
1:32 title 称“瑶
1:-37 title 程$
1:37 title 程(
1:38 title 程(2
1:41 title 程(20
1:-40 title 程4
1:-40 title 程4月
1:-54 title 程4月1
1:36 title 程任
1:36 title 程任务
1:36 title 程任务书
1:45 title 程学
1:43 title 程学校
1:36 title 程学校与
1:30 title 程实
1:34 title 程实施
1:34 title 程实施细
1:46 title 程汇
1:56 title 程汇编
1:56 title 程汇编$
1:57 title 程节
1:67 title 程节选
1:62 title 程节选$
1:-32 title 程表
1:-66 title 程表$
1:64 title 稚
1:62 title 稚园
1:71 title 稚园友
1:56 title 稚园友园
1:74 title 稚园友师
1:34 title 稻
1:32 title 稻香
1:50 title 立
1:33 title 立光
1:35 title 立光华
1:30 title 立幼
1:-88 title 站
1:-69 title 站帮
1:-69 title 站帮扶
1:-89 title 站帮扶果
1:-84 title 竞
1:-87 title 竞赛
1:-78 title 竞赛规
1:-54 title 竞赛规程
1:-68 title 章$
1:65 title 章程
1:34 title 章程$
1:63 title 章程节
1:66 title 章程节选
1:50 title 童
1:40 title 童医
1:41 title 童医院
1:41 title 童医院附
1:54 title 童陪
1:48 title 童陪伴
1:57 title 童陪伴合
1:65 title 端
1:44 title 端手
1:66 title 端手牵
1:45 title 端手牵手
1:43 title 竹中
1:43 title 竹中学
1:53 title 竹中学月
1:31 title 竹坑国
1:31 title 竹坑国小
1:-53 title 竹溪
1:-52 title 竹溪小
1:-87 title 竹溪小学
1:37 title 竹镇
1:36 title 竹镇初
1:35 title 竹镇初级
1:51 title 第一中
1:50 title 第一中学
1:-94 title 第一书
1:-92 title 第一书记
1:60 title 第一学
1:47 title 第一学期
1:53 title 第一批
1:63 title 第一批)
1:-44 title 第七
1:63 title 第七中
1:66 title 第七中学
1:-48 title 第七周
1:-68 title 第七周$
1:79 title 第三
1:74 title 第三小
1:73 title 第三小学
1:30 title 第三节
1:32 title 第三节_
1:69 title 第九
1:58 title 第九中
1:58 title 第九中学
1:119 title 第二
1:57 title 第二中
1:59 title 第二中学
1:64 title 第二学
1:70 title 第二学期
1:35 title 第二小
1:35 title 第二小学
1:59 title 第二期
1:63 title 第二期工
1:32 title 第二次
1:35 title 第二次)
1:46 title 第二轮
1:57 title 第二轮工
1:43 title 第五
1:46 title 第五中
1:44 title 第五中学
1:-112 title 第八
1:-116 title 第八周
1:-75 title 第八周食
1:-60 title 第八小
1:-63 title 第八小学
1:66 title 第六周
1:79 title 第六周)
1:35 title 第四
1:33 title 第四初
1:33 title 第四初级
1:30 title 等
1:40 title 筑
1:30 title 筑工程学
1:-38 title 答
1:42 title 答复
1:40 title 答复大
1:51 title 答复大柳
1:-114 title 答记
1:-70 title 答记者
1:-60 title 答记者问
1:64 title 策
1:59 title 策略
1:52 title 策略联
1:63 title 策略联盟
1:-85 title 筹
1:-71 title 筹备
1:46 title 筹备与
1:53 title 筹备与师
1:-73 title 筹备会
1:-82 title 筹备会纪
1:-66 title 筹备方
1:-52 title 筹备方案
1:56 title 签
1:57 title 签约
1:54 title 签约文
1:73 title 签约文本
1:60 title 简
1:64 title 简案
1:72 title 简案$
1:-63 title 简章
1:-95 title 简章$
1:91 title 简表
1:87 title 简表$
1:66 title 算
1:71 title 算$
1:90 title 管
1:53 title 管乡
1:51 title 管乡园
1:45 title 管乡园协
1:59 title 管农
1:61 title 管农村
1:62 title 管农村校
1:40 title 管帮
1:40 title 管帮扶
1:65 title 管理
1:42 title 管理帮
1:39 title 管理帮扶
1:42 title 管理支
1:49 title 管理支援
1:51 title 管薛
1:52 title 管薛家
1:50 title 管薛家坝
1:-85 title 篇
1:-84 title 篇$
1:60 title 籍
1:70 title 籍与
1:53 title 籍与教
1:55 title 籍与教务
1:33 title 类学校
1:30 title 类学校“
1:59 title 粤
1:35 title 粤北
1:37 title 粤北石
1:36 title 粤北石径
1:107 title 系
1:68 title 系协
1:64 title 系协议
1:46 title 系协议$
1:57 title 系单
1:61 title 系单(
1:45 title 系单(第
1:53 title 系统
1:62 title 系统援
1:75 title 系统援建
1:33 title 紫荆
1:31 title 紫荆艺
1:32 title 紫荆艺术
1:93 title 红
1:37 title 红岩
1:32 title 红岩路
1:36 title 红岩路小
1:77 title 红柳
1:56 title 红柳小
1:63 title 红柳小学
1:55 title 红石
1:59 title 红石镇
1:64 title 红石镇初
1:151 title 约
1:116 title 约$
1:90 title 约定
1:106 title 约定$
1:62 title 约定书
1:50 title 约定书$
1:62 title 约文
1:68 title 约文本
1:58 title 约文本(
1:-100 title 级“
1:-83 title 级“一
1:-51 title 级“一帮
1:66 title 级中
1:67 title 级中学
1:48 title 级中学2
1:36 title 级中学;
1:31 title 级中学三
1:41 title 级中学与
1:57 title 级中学工
1:63 title 级中学结
1:36 title 级示
1:31 title 级示范
1:40 title 级示范园
1:31 title 级科学
1:32 title 级英
1:32 title 级英语
1:-34 title 纪
1:-69 title 纪录
1:-70 title 纪录$
1:33 title 纪录(
1:34 title 纪录(第
1:61 title 纪要
1:46 title 纪要$
1:34 title 纪要(
1:35 title 纪要(线
1:82 title 纲
1:68 title 纲要
1:65 title 纲要$
1:46 title 纲领
1:46 title 纲领$
1:53 title 纸
1:58 title 纸$
1:109 title 线
1:95 title 线上
1:34 title 线上)
1:36 title 线上)$
1:55 title 线上师
1:59 title 线上师徒
1:66 title 线上课
1:69 title 线上课堂
1:46 title 练
1:55 title 练下
1:56 title 练下沉
1:46 title 练下沉安
1:-50 title 组
1:54 title 组$
1:42 title 组)
1:39 title 组)$
1:-58 title 组_
1:-101 title 组_第
1:-95 title 组_第七
1:48 title 组今
1:59 title 组今年
1:54 title 组今年做
1:-51 title 组名
1:-79 title 组名单
1:-61 title 组名单$
1:47 title 组团
1:37 title 组团帮
1:32 title 组团帮扶
1:40 title 组团式
1:37 title 组团式”
1:54 title 组对
1:43 title 组对接
1:43 title 组对接说
1:50 title 组建
1:49 title 组建“
1:51 title 组建“春
1:-88 title 组活
1:-58 title 组活动
1:-46 title 组活动记
1:-62 title 组织
1:-46 title 组织领
1:-48 title 组织领导
1:65 title 细
1:75 title 细则
1:63 title 细则$
1:-59 title 织
1:-54 title 织领
1:-79 title 织领导
1:-47 title 织领导1
1:51 title 结与
1:52 title 结与下
1:49 title 结与下步
1:-75 title 结会
1:-75 title 结会议
1:-78 title 结会议记
1:47 title 结伴
1:41 title 结伴”
1:41 title 结伴”活
1:-75 title 结友
1:-54 title 结友好
1:-65 title 结友好城
1:62 title 结对一
1:34 title 结对一家
1:56 title 结对互
1:57 title 结对互助
1:43 title 结对任
1:43 title 结对任务
1:59 title 结对公
1:56 title 结对公约
1:52 title 结对共
1:46 title 结对共建
1:31 title 结对协议
1:51 title 结对单
1:56 title 结对单位
1:44 title 结对回
1:49 title 结对回顾
1:45 title 结对备
1:42 title 结对备忘
1:-34 title 结对学校
1:50 title 结对安
1:55 title 结对安排
)"sv,
    R"(1:44 title 结对小
1:46 title 结对小河
1:58 title 结对工
1:51 title 结对工作
1:40 title 结对帮扶
1:30 title 结对活动
1:-94 title 结对社
1:-95 title 结对社区
1:63 title 结对计
1:77 title 结对计划
1:47 title 结帮
1:58 title 结帮扶
1:48 title 结帮扶关
1:66 title 结成
1:45 title 结成帮
1:50 title 结成帮扶
1:119 title 给
1:64 title 给即
1:69 title 给即将
1:63 title 给即将来
1:61 title 给友
1:45 title 给友好
1:56 title 给友好学
1:77 title 给大
1:65 title 给大仑
1:58 title 给大仑国
1:37 title 给大山
1:37 title 给大山的
1:70 title 给山
1:43 title 给山背
1:50 title 给山背小
1:40 title 给的
1:47 title 给的,
1:43 title 给的,和
1:46 title 给结
1:46 title 给结对
1:46 title 给结对学
1:49 title 给薄
1:58 title 给薄弱
1:47 title 给薄弱校
1:-39 title 统
1:79 title 统援
1:47 title 统援建
1:59 title 统援建记
1:-90 title 统考
1:-72 title 统考考
1:-72 title 统考考务
1:-33 title 缔
1:-39 title 缔结
1:-59 title 缔结友
1:-85 title 缔结友好
1:52 title 缔结帮
1:60 title 缔结帮扶
1:49 title 编
1:61 title 编$
1:40 title 罗
1:42 title 罗校
1:43 title 罗校长
1:40 title 罗校长的
1:61 title 置
1:64 title 置要
1:55 title 置要点
1:64 title 置要点$
1:-47 title 群
1:-72 title 群消
1:-46 title 群消息
1:-48 title 群消息$
1:40 title 翠
1:37 title 翠屏
1:40 title 翠屏职
1:41 title 翠屏职教
1:45 title 翰
1:33 title 翰匡智
1:33 title 翰匡智学
1:38 title 翰林
1:35 title 翰林中
1:34 title 翰林中学
1:-31 title 老师
1:44 title 老师:
1:50 title 老师:$
1:41 title 老师一
1:30 title 老师一名
1:-35 title 老师的
1:66 title 老师的学
1:53 title 老年
1:66 title 老年大
1:67 title 老年大学
1:-84 title 考
1:32 title 考_
1:36 title 考_命
1:34 title 考_命题
1:-64 title 考务
1:-94 title 考务通
1:-52 title 考务通知
1:-41 title 考核
1:-57 title 考核评
1:-75 title 考核评分
1:-79 title 考考
1:-79 title 考考务
1:-77 title 考考务通
1:-68 title 者
1:33 title 者:
1:35 title 者:北
1:30 title 者:北屿
1:56 title 者协
1:45 title 者协会
1:53 title 者协会_
1:-96 title 者行
1:-80 title 者行前
1:-74 title 者行前须
1:-85 title 者问
1:-95 title 者问$
1:58 title 聋
1:55 title 聋哑
1:62 title 聋哑学
1:46 title 聋哑学校
1:32 title 聋培
1:31 title 聋培智
1:31 title 聋培智三
1:31 title 职
1:79 title 职业
1:36 title 职业中
1:32 title 职业中学
1:75 title 职业学
1:80 title 职业学校
1:60 title 职业学院
1:35 title 职业技
1:38 title 职业技术
1:50 title 职业教
1:57 title 职业教育
1:37 title 职业高
1:68 title 职学
1:57 title 职学校
1:44 title 职学校校
1:61 title 职安
1:61 title 职安排
1:53 title 职安排$
1:-85 title 职工
1:-88 title 职工大
1:-55 title 职工大会
1:107 title 职教
1:58 title 职教中
1:53 title 职教中心
1:41 title 职教组
1:55 title 职教组)
1:78 title 职教育
1:73 title 职教育交
1:51 title 职教集
1:61 title 职教集团
1:-77 title 职责
1:-111 title 职责$
1:50 title 职高
1:52 title 职高工
1:46 title 职高工作
1:141 title 联
1:59 title 联合
1:71 title 联合体
1:44 title 联合体工
1:60 title 联合体运
1:101 title 联席
1:75 title 联席会
1:51 title 联席会$
1:40 title 联席会会
1:43 title 联席会议
1:108 title 联盟
1:59 title 联盟会
1:56 title 联盟会议
1:60 title 联盟对
1:54 title 联盟对口
1:49 title 联盟校
1:37 title 联盟校教
1:37 title 联盟章
1:39 title 联盟章程
1:48 title 联盟第
1:48 title 联盟第二
1:40 title 联盟行
1:43 title 联盟行动
1:72 title 联系
1:48 title 联系单
1:52 title 联系单(
1:38 title 聪
1:38 title 聪学
1:42 title 聪学校
1:42 title 聪学校_
1:80 title 育
1:-62 title 育一
1:-52 title 育一队
1:-51 title 育一队_
1:49 title 育中
1:45 title 育中心
1:30 title 育中心2
1:40 title 育中心_
1:-70 title 育二
1:-50 title 育二队
1:-52 title 育二队$
1:71 title 育交
1:68 title 育交流
1:79 title 育交流誓
1:56 title 育人
1:55 title 育人才
1:53 title 育人才工
1:35 title 育体
1:32 title 育体育
1:37 title 育体育局
1:39 title 育共
1:39 title 育共同
1:46 title 育共同体
1:-68 title 育助
1:-78 title 育助力
1:-87 title 育助力乡
1:45 title 育和
1:48 title 育和体
1:49 title 育和体育
1:31 title 育处
1:37 title 育处_
1:40 title 育处_函
1:65 title 育学
1:62 title 育学校
1:54 title 育学校对
1:34 title 育学校携
1:52 title 育学校牵
1:56 title 育学校结
1:30 title 育实
1:34 title 育实施
1:34 title 育局
1:61 title 育局2
1:51 title 育局20
1:36 title 育局:
1:35 title 育局:县
1:50 title 育局人
1:75 title 育局人事
1:70 title 育局会
1:75 title 育局会议
1:62 title 育局关
1:63 title 育局关于
1:47 title 育局工
1:49 title 育局工作
1:46 title 育局文
1:44 title 育局文件
1:-48 title 育局答
1:-79 title 育局答记
1:62 title 育巡
1:58 title 育巡回
1:62 title 育巡回辅
1:46 title 育工
1:53 title 育工作
1:87 title 育帮
1:89 title 育帮扶
1:56 title 育帮扶任
1:48 title 育帮扶协
1:57 title 育帮扶合
1:40 title 育帮扶工
1:-70 title 育幼
1:-89 title 育幼院
1:-68 title 育幼院合
1:73 title 育新
1:85 title 育新苗
1:59 title 育新苗海
1:49 title 育特
1:53 title 育特色
1:74 title 育特色校
1:54 title 育组
1:52 title 育组今
1:54 title 育组今年
1:40 title 育结
1:42 title 育结对
1:30 title 育结对帮
1:91 title 育联
1:72 title 育联盟
1:55 title 育联盟对
1:49 title 育联盟校
1:53 title 育联盟第
1:48 title 育英
1:47 title 育英教
1:51 title 育英教育
1:77 title 育集
1:83 title 育集团
1:31 title 育集团2
1:65 title 育集团与
1:47 title 育集团帮
1:41 title 育集团年
1:50 title 育集团总
1:52 title 背
1:48 title 背小
1:50 title 背小学
1:46 title 背小学的
1:67 title 能
1:43 title 能特
1:59 title 能特殊
1:47 title 能特殊学
1:44 title 能给
1:43 title 能给的
1:44 title 能给的,
1:42 title 自
1:45 title 自治
1:41 title 自治县
1:38 title 自治县民
1:-41 title 致
1:67 title 致兄
1:49 title 致兄弟
1:64 title 致兄弟学
1:48 title 致友
1:46 title 致友校
1:61 title 致友校函
1:46 title 致帮
1:45 title 致帮扶
1:52 title 致帮扶学
1:58 title 致柳
1:69 title 致柳塘
1:79 title 致柳塘小
1:-93 title 致词
1:-68 title 致词$
1:-44 title 致贫
1:-57 title 致贫原
1:-57 title 致贫原因
1:47 title 致雾
1:50 title 致雾社
1:46 title 致雾社国
1:49 title 致青
1:44 title 致青荫
1:48 title 致青荫山
1:44 title 致香
1:36 title 致香港
1:41 title 致香港九
1:39 title 致高
1:41 title 致高岭
1:42 title 致高岭村
1:-52 title 舍$
1:37 title 舍2
1:36 title 舍2实
1:46 title 舍2实验
1:61 title 舍管
1:48 title 舍管理
1:68 title 舍管理支
1:-79 title 航
1:-74 title 航教
1:-56 title 航教育
1:-48 title 航教育助
1:-80 title 色(
1:-55 title 色(教
1:-82 title 色(教案
1:63 title 色校
1:54 title 色校帮
1:61 title 色校帮扶
1:78 title 艺
1:36 title 艺体
1:33 title 艺体学
1:34 title 艺体学校
1:65 title 艺合
1:63 title 艺合作
1:48 title 艺合作单
1:69 title 艺术
1:34 title 艺术学
1:34 title 艺术班
1:31 title 艺术班备
1:52 title 艺术节
1:66 title 艺术节筹
1:75 title 节
1:51 title 节_
1:38 title 节_安
1:35 title 节_安排
1:44 title 节_龙
1:44 title 节_龙湾
1:74 title 节录
1:51 title 节录)
1:55 title 节录)$
1:48 title 节筹
1:47 title 节筹备
1:53 title 节筹备与
1:54 title 节选
1:60 title 节选$
1:40 title 芦
1:36 title 芦苇
1:35 title 芦苇荡
1:36 title 芦苇荡县
1:92 title 花
1:47 title 花小
1:68 title 花小学
1:51 title 花小学与
1:32 title 花沟小学
1:63 title 花莲
1:47 title 花莲县
1:57 title 花莲县海
1:36 title 芽
1:39 title 芽”
1:41 title 芽”帮
1:38 title 芽”帮扶
1:39 title 苇
1:38 title 苇荡
1:37 title 苇荡县
1:39 title 苇荡县职
1:50 title 苍
1:48 title 苍梧
1:53 title 苍梧岭
1:44 title 苍梧岭县
1:54 title 苏
1:62 title 苏里
1:60 title 苏里县
1:60 title 苏里县支
1:38 title 苗”
1:32 title 苗”教
1:36 title 苗”教师
1:55 title 苗园
1:54 title 苗园)
1:52 title 苗园)$
1:42 title 苗岭
1:38 title 苗幼
1:42 title 苗幼儿
1:40 title 苗幼儿园
1:51 title 苗海
1:61 title 苗海报
1:53 title 苗海报$
1:47 title 若
1:31 title 若$
1:32 title 若翰
1:34 title 若翰匡
1:34 title 若翰匡智
1:37 title 苦
1:37 title 苦竹
1:40 title 苦竹镇
1:33 title 苦竹镇初
1:45 title 英
1:48 title 英教
1:50 title 英教育
1:52 title 英教育集
1:30 title 英语
1:66 title 范
1:38 title 范园
1:42 title 范园“
1:31 title 范园“春
1:35 title 范大
1:36 title 范大学
1:51 title 范学
1:54 title 范学院
1:63 title 范学院青
1:30 title 范性
1:32 title 范性普
1:32 title 荆
1:30 title 荆艺
1:32 title 荆艺术
1:32 title 荆艺术学
1:42 title 草
1:51 title 草坝
1:40 title 草坝民
1:39 title 草坝民族
1:36 title 荐
1:30 title 荐名
1:34 title 荐名单
1:39 title 荐名单$
1:37 title 荡
1:38 title 荡县
1:35 title 荡县职
1:38 title 荡县职教
1:77 title 荫
1:62 title 荫小
1:66 title 荫小学
1:57 title 荫小学帮
1:51 title 荫山
1:55 title 荫山区
1:55 title 荫山区学
1:-93 title 荷
1:-69 title 荷塘
1:-56 title 荷塘月
1:-62 title 荷塘月色
1:64 title 莲
1:48 title 莲县
1:55 title 莲县海
1:53 title 莲县海岸
1:46 title 莲塘
1:46 title 莲塘中
1:47 title 莲塘中学
1:60 title 菜
1:71 title 菜单
1:69 title 菜单$
1:42 title 菜单(
1:69 title 菜单(请
1:-97 title 萍
1:-64 title 萍:
1:-70 title 萍:帮
1:-70 title 萍:帮扶
1:32 title 葡
1:30 title 葡学
1:30 title 葡学校
1:32 title 葡学校与
1:70 title 蓝
1:60 title 蓝双
1:47 title 蓝双校
1:49 title 蓝双校”
1:37 title 蓝携
1:37 title 蓝携手
1:35 title 蓝携手”
1:57 title 蓝田
1:39 title 蓝田乡
1:39 title 蓝田乡中
1:67 title 薄
1:54 title 薄弱
1:49 title 薄弱学
1:47 title 薄弱学校
1:45 title 薄弱校
1:63 title 薄弱校的
1:52 title 薛
1:52 title 薛家
1:51 title 薛家坝
1:51 title 薛家坝小
1:55 title 藏
1:54 title 藏教
1:53 title 藏教育
1:59 title 藏教育人
1:56 title 行-
1:40 title 行--
1:55 title 行--海
1:52 title 行_
1:60 title 行_共
1:67 title 行_共育
1:42 title 行、
1:40 title 行、班
1:39 title 行、班班
1:43 title 行一
1:52 title 行一对
1:53 title 行一对)
1:-110 title 行与
1:-95 title 行与乡
1:-104 title 行与乡政
1:-70 title 行与育
1:-76 title 行与育幼
1:-86 title 行事
1:-76 title 行事历
1:-62 title 行事历(
1:-59 title 行前
1:-63 title 行前须
1:-72 title 行前须知
1:48 title 行办
1:56 title 行办法
1:51 title 行办法$
1:84 title 行动
1:57 title 行动实
1:67 title 行动实施
1:61 title 行动方
1:59 title 行动方案
1:32 title 行动清
1:34 title 行动清单
1:47 title 行动的
1:43 title 行动的通
1:40 title 行动纲
1:41 title 行动纲领
1:38 title 行动计
1:37 title 行动计划
1:48 title 行政
1:39 title 行政会
1:39 title 行政会记
1:56 title 行方
1:43 title 行方案
1:60 title 行方案$
1:62 title 街
1:48 title 街小
1:48 title 街小学
1:47 title 街小学与
1:54 title 街道
1:42 title 街道中
1:47 title 街道中心
1:87 title 补
1:62 title 补充
1:55 title 补充说
1:89 title 补充说明
1:93 title 表
1:108 title 表$
1:101 title 表(
1:65 title 表(2
1:46 title 表(20
1:47 title 表(一
1:46 title 表(一行
1:42 title 表及
1:32 title 被
1:32 title 被牵
1:38 title 被牵手
1:32 title 被牵手校
1:91 title 西
1:43 title 西川
1:40 title 西川师
1:52 title 西川师大
1:34 title 西桂
1:37 title 西桂岭
1:44 title 西桂岭县
1:79 title 西部
1:61 title 西部协
1:72 title 西部协作
1:56 title 西部学
1:44 title 西部学校
1:43 title 西镇
1:49 title 西镇中
1:41 title 西镇中心
1:40 title 要(
1:36 title 要(线
1:39 title 要(线上
1:45 title 要)
1:46 title 要)指
1:44 title 要)指导
1:41 title 要为
1:52 title 要为红
1:39 title 要为红柳
1:50 title 要十
1:45 title 要十二
1:46 title 要十二月
1:33 title 要点
1:53 title 要点$
1:39 title 要点(
1:62 title 覆
1:85 title 覆函
1:69 title 覆函$
1:-44 title 见
1:62 title 见$
1:-100 title 见表
1:-121 title 见表$
1:50 title 观
1:53 title 观塘
1:43 title 观塘敬
1:42 title 观塘敬业
1:-37 title 规
1:64 title 规划
1:69 title 规划$
1:50 title 规划(
1:39 title 规划(摘
1:63 title 规模
1:61 title 规模学
1:50 title 规模学校
1:-50 title 规程
1:-42 title 规程$
1:-87 title 视
1:-85 title 视意
1:-81 title 视意见
1:-79 title 视意见表
1:108 title 览
1:56 title 览$
1:61 title 览派
1:40 title 览派出
1:53 title 览派出校
1:64 title 角
1:68 title 角扶
1:72 title 角扶助
1:55 title 角扶助计
1:143 title 解
1:66 title 解$
1:118 title 解表
1:120 title 解表$
1:71 title 誓
1:60 title 誓约
1:71 title 誓约$
1:39 title 计
1:-86 title 计$
1:80 title 计划
1:60 title 计划$
1:88 title 计划(
1:53 title 计划(2
1:45 title 计划(校
1:35 title 计划)
1:40 title 计划)$
1:60 title 计划一
1:52 title 计划一页
1:73 title 计划书
1:54 title 计划书$
1:52 title 计划书(
1:90 title 计画
1:77 title 计画$
1:34 title 计画(
1:36 title 计画(1
1:35 title 计画_
1:30 title 计画_说
1:72 title 计画一
1:71 title 计画一览
1:47 title 训
1:-39 title 议
1:57 title 议(
1:33 title 议(2
1:33 title 议(20
1:37 title 议(三
1:37 title 议(三方
1:66 title 议(节
1:52 title 议(节录
1:71 title 议决
1:62 title 议决议
1:67 title 议决议$
1:60 title 议材
1:49 title 议材料
1:55 title 议材料:
1:88 title 议纪录
1:73 title 议纪录$
1:34 title 议纪录(
1:-103 title 议记
1:-84 title 议记录
1:-82 title 议记录$
1:61 title 议附
1:95 title 议附则
1:79 title 议附则与
1:-111 title 记
1:57 title 记册
1:70 title 记册$
1:-65 title 记工
1:-106 title 记工作
1:-88 title 记工作日
1:-91 title 记录
1:-86 title 记录$
1:63 title 记录(
1:42 title 记录(拟
1:-56 title 记录语
1:-86 title 记录语文
1:-95 title 记者
1:-47 title 记者问
1:-48 title 记者问$
1:86 title 讲
1:44 title 讲_
1:30 title 讲_沈若
1:32 title 讲_游
1:88 title 讲师
1:65 title 讲师派
1:66 title 讲师派遣
1:-111 title 论
1:-98 title 论文
1:-73 title 论文目
1:-76 title 论文目录
1:31 title 设幼
1:78 title 设置
1:59 title 设置要
1:52 title 设置要点
1:-44 title 设计
1:-58 title 设计$
1:40 title 访一
1:58 title 访一次
1:33 title 访一次5
1:33 title 访一次_
1:67 title 访约
1:64 title 访约定
1:62 title 访约定$
1:-72 title 访视
1:-85 title 访视意
1:-83 title 访视意见
1:-88 title 证
1:-84 title 证书
1:-85 title 证书$
1:-65 title 评
1:-50 title 评分
1:-64 title 评分标
1:-94 title 评分标准
1:-87 title 词
1:-69 title 词$
1:-69 title 话
1:-63 title 话廖
1:-61 title 话廖秋
1:-41 title 话廖秋萍
1:-74 title 语
1:-74 title 语$
1:30 title 语_
1:30 title 语_主
1:32 title 语_主讲
1:30 title 语学
1:31 title 语学校
1:-57 title 语文
1:-63 title 语文组
1:-55 title 语文组_
1:88 title 说
1:35 title 说帖
1:36 title 说帖$
1:63 title 说明
1:81 title 说明$
1:-91 title 请
1:-100 title 请$
1:-83 title 请函
1:-64 title 请函$
1:48 title 请勾
1:56 title 请勾选
1:47 title 请勾选)
1:-56 title 请赛
1:-93 title 请赛竞
1:-88 title 请赛竞赛
1:43 title 诺
1:52 title 诺之
1:41 title 诺之前
1:51 title 诺之前五
1:-47 title 读《
1:-73 title 读《乡
1:-92 title 读《乡村
1:48 title 读共
1:48 title 读共同
1:45 title 读共同体
1:30 title 读学校帮
1:35 title 课_
1:37 title 课_派
1:35 title 课_派老
1:62 title 课专
1:55 title 课专家
1:45 title 课专家名
1:76 title 课后
1:41 title 课后帮
1:38 title 课后帮扶
1:76 title 课后服
1:99 title 课后服务
1:33 title 课周
1:32 title 课周一
1:32 title 课周一_
1:87 title 课堂
1:67 title 课堂共
1:64 title 课堂共享
1:-70 title 课教
1:-44 title 课教学
1:-55 title 课教学设
1:57 title 课时
1:65 title 课时间
1:40 title 课时间表
1:-59 title 课桌
1:-55 title 课桌$
1:-44 title 课程
1:-108 title 课程表$
1:52 title 课组
1:41 title 课组对
1:46 title 课组对接
1:-68 title 调
1:-75 title 调整
1:-78 title 调整学
1:-82 title 调整学校
1:33 title 调的
1:39 title 调的校
1:39 title 调的校际
1:-37 title 谈会
1:-54 title 谈会纪
1:-121 title 谈会纪录
1:62 title 谈会纪要
1:52 title 谈摘
1:39 title 谈摘要
1:47 title 谈摘要十
1:63 title 谈要
1:75 title 谈要点
1:70 title 谈要点$
1:65 title 谈记
1:49 title 谈记录
1:69 title 谈记录$
1:-117 title 谢
1:-92 title 谢信
1:-103 title 谢信$
1:-79 title 谢函
1:-75 title 谢函$
1:-116 title 谱
1:-88 title 谱$
1:-86 title 谱新
1:-124 title 谱新篇
1:-119 title 谱新篇$
1:34 title 谷
1:-33 title 责
1:-61 title 责$
1:49 title 责任
1:42 title 责任书
1:45 title 责任书$
1:47 title 责任状
1:44 title 责任状$
1:45 title 账
1:43 title 账$
1:76 title 账(
1:59 title 账(春
1:74 title 账(春季
1:42 title 账(职
1:41 title 账(职教
1:-44 title 账户
1:-56 title 账户主
1:-82 title 账户主_
1:41 title 质
1:35 title 质工
1:33 title 质工程
1:37 title 质工程(
1:-47 title 贫
1:-61 title 贫原
1:-45 title 贫原因
1:-60 title 贫原因_
1:42 title 贯
1:43 title 贯制
1:47 title 贯制学
1:43 title 贯制学校
1:38 title 贴
1:36 title 贴墙
1:33 title 贴墙)
1:34 title 贴墙)$
1:81 title 贵
1:60 title 贵校
1:60 title 贵校党
1:73 title 贵校党支
1:65 title 贵校所
1:48 title 贵校所提
1:52 title 贵院
1:46 title 贵院教
1:60 title 贵院教师
1:62 title 贺
1:60 title 贺校
1:63 title 贺校长
1:59 title 贺校长的
1:68 title 资
1:32 title 资互派
1:57 title 资援
1:59 title 资援助
1:45 title 资援助$
1:66 title 资源
1:44 title 资源支
1:45 title 资源支援
1:-105 title 赛
1:-53 title 赛程
1:-50 title 赛程4
1:-63 title 赛程4月
1:-70 title 赛竞
1:-61 title 赛竞赛
1:-88 title 赛竞赛规
1:-76 title 赛规
1:-54 title 赛规程
1:-88 title 赛规程$
1:30 title 赞助
1:-66 title 赠
1:33 title 赠旧
1:32 title 赠旧仪
1:35 title 赠旧仪器
1:-125 title 赠证
1:-99 title 赠证书
1:-90 title 赠证书$
1:31 title 赤
1:-61 title 赴
1:59 title 赴乌
1:65 title 赴乌苏
1:58 title 赴乌苏里
1:46 title 赴山
1:60 title 赴山区
1:64 title 赴山区支
1:-93 title 赴石
1:-64 title 赴石梁
1:-62 title 赴石梁小
1:58 title 赴鹿
1:51 title 赴鹿鸣
1:77 title 赴鹿鸣中
1:67 title 起
1:30 title 起国
1:51 title 起步
1:44 title 起步阶
1:60 title 起步阶段
1:54 title 路小学2
1:43 title 路小学、
1:38 title 路小学与
1:-67 title 路小学教
1:-67 title 转
1:-56 title 转正
1:-51 title 转正申
1:-67 title 转正申请
1:69 title 轮
1:61 title 轮岗
1:71 title 轮岗派
1:50 title 轮岗派出
1:57 title 轮工
1:44 title 轮工作
1:46 title 轮工作安
1:40 title 轮校
1:49 title 轮校际
1:46 title 轮校际结
1:63 title 辅
1:54 title 辅导
1:47 title 辅导合
1:58 title 辅导合作
1:32 title 辅导员交
1:-50 title 边
1:-89 title 边的
1:-90 title 边的课
1:-94 title 边的课桌
1:46 title 边远
1:51 title 边远教
1:62 title 边远教学
1:-58 title 达
1:45 title 达新
1:43 title 达新一
1:40 title 达新一轮
1:-115 title 达水
1:-64 title 达水泥
1:-75 title 达水泥厂
1:60 title 运
1:47 title 运行
1:49 title 运行办
1:46 title 运行办法
1:-50 title 进
1:59 title 进修
1:42 title 进修的
1:63 title 进修的安
1:85 title 进城
1:63 title 进城活
1:68 title 进城活动
1:48 title 进备
1:49 title 进备忘
1:48 title 进备忘录
1:-56 title 进谱
1:-53 title 进谱新
1:-63 title 进谱新篇
1:63 title 远
1:47 title 远教
1:52 title 远教学
1:58 title 远教学点
1:42 title 连
1:32 title 连南
1:33 title 连南瑶
1:32 title 连南瑶山
1:36 title 连江
1:31 title 连江县
1:31 title 连江县北
1:31 title 送到
1:32 title 送到龙湾
1:72 title 送培
1:72 title 送培到
1:59 title 送培到县
1:52 title 送培到校
1:-30 title 送教
1:88 title 送教下
1:90 title 送教下乡
1:63 title 送给
1:42 title 送给大
1:36 title 送给大山
1:55 title 送给薄
1:56 title 送给薄弱
1:56 title 送课
1:67 title 送课时
1:66 title 送课时间
1:41 title 选
1:52 title 选$
1:66 title 选)
1:79 title 选)$
1:73 title 选派
1:34 title 选派2
1:45 title 选派20
1:94 title 选派教
1:108 title 选派教师
1:-76 title 选简
1:-78 title 选简章
1:-67 title 选简章$
1:37 title 通报
1:36 title 通报(
1:38 title 通报(附
1:-37 title 通知
1:-57 title 通知$
1:59 title 通知:
1:55 title 通知:片
1:57 title 通高
1:59 title 通高中
1:62 title 通高中协
1:37 title 造
1:33 title 造册
1:33 title 造册3
1:33 title 造册3段
1:58 title 道中
1:57 title 道中学
1:43 title 道中学与
1:57 title 道中心
1:48 title 道中心幼
1:30 title 道女
1:31 title 道女子
1:-75 title 道德
1:-60 title 道德与
1:-76 title 道德与法
1:68 title 遣
1:42 title 遣名
1:69 title 遣名册
1:60 title 遣名册$
1:-97 title 邀
1:-98 title 邀请
1:-105 title 邀请函
1:-89 title 邀请函$
1:-77 title 邀请赛
1:-54 title 邀请赛竞
1:-48 title 那
1:-57 title 那边
1:-75 title 那边的
1:-56 title 那边的课
1:83 title 邮
1:75 title 邮件
1:81 title 邮件$
1:35 title 部
1:45 title 部共
1:47 title 部共建
1:53 title 部共建的
1:63 title 部协
1:65 title 部协作
1:48 title 部协作_
1:51 title 部协作职
1:57 title 部学
1:59 title 部学校
1:67 title 部学校手
1:39 title 部教
1:-46 title 部结
1:-44 title 部结对
1:-67 title 部结对帮
1:36 title 都
1:37 title 都会
1:36 title 都会国
1:38 title 都会国中
1:-65 title 配
1:47 title 配$
1:-70 title 配名
1:-68 title 配名单
1:-79 title 配名单$
1:71 title 里县
1:62 title 里县支
1:73 title 里县支教
1:50 title 里国
1:46 title 里国小
1:50 title 里国小合
1:53 title 重
1:51 title 重点
1:40 title 金
1:33 title 金会
1:34 title 金十
1:41 title 金十名
1:35 title 金十名_
1:30 title 金湖
1:96 title 铁
1:71 title 铁岭
1:40 title 铁岭沟
1:40 title 铁岭沟初
1:57 title 铁岭湾
1:68 title 铁岭湾第
1:39 title 铃
1:-99 title 银
1:-104 title 银行
1:-75 title 银行与
1:-80 title 银行与乡
1:-91 title 锣
1:-65 title 锣鼓
1:-64 title 锣鼓镇
1:-73 title 锣鼓镇小
1:50 title 锦
1:-38 title 镇
1:-48 title 镇中心小
1:45 title 镇中心幼
1:44 title 镇九
1:41 title 镇九年
1:45 title 镇九年一
1:55 title 镇初
1:65 title 镇初级
1:55 title 镇初级中
1:69 title 镇学
1:75 title 镇学堂
1:66 title 镇学堂办
1:31 title 镇学校
1:-66 title 镇小
1:-76 title 镇小学
1:-55 title 镇小学百
1:63 title 镇教
1:57 title 镇教研
1:52 title 镇教研联
1:53 title 长
1:42 title 长$
1:35 title 长书
1:41 title 长书$
1:-53 title 长交接
1:-54 title 长交接致
1:34 title 长交流
1:36 title 长交流_
1:57 title 长会
1:49 title 长会谈
1:50 title 长会谈摘
1:30 title 长函$
1:62 title 长工
1:54 title 长工作
1:54 title 长工作室
1:36 title 长工程
1:36 title 长工程任
1:55 title 长挂
1:61 title 长挂职
1:54 title 长挂职安
1:54 title 长携
1:62 title 长携手
1:55 title 长携手会
1:-82 title 长来
1:-88 title 长来信
1:-61 title 长来信$
1:78 title 长的
1:86 title 长的信
1:65 title 长的信$
1:99 title 门
1:52 title 门与
1:45 title 门与内
1:62 title 门与内地
1:37 title 门县
1:40 title 门县职
1:35 title 门县职业
1:52 title 门培
1:53 title 门培善
1:44 title 门培善特
1:54 title 门培道
1:46 title 门培道中
1:32 title 门培道女
1:53 title 门寨
1:56 title 门寨小
1:55 title 门寨小学
1:-59 title 问
1:-75 title 问$
1:50 title 间$
1:-78 title 间的
1:-88 title 间的通
1:-78 title 间的通知
1:56 title 间表
1:39 title 间表$
1:75 title 阁
1:52 title 阅
1:46 title 阅读
1:47 title 阅读共
1:52 title 阅读共同
1:-39 title 队$
1:74 title 队2
1:78 title 队20
1:68 title 队202
1:-49 title 队4
1:-40 title 队4月
1:-72 title 队4月2
1:-54 title 队_
1:-64 title 队_对
1:-57 title 队_对_
1:63 title 队分
1:52 title 队分工
1:70 title 队分工$
1:36 title 队协
1:31 title 队协调
1:35 title 队协调的
1:59 title 队手
1:48 title 队手拉
1:42 title 队手拉手
1:47 title 阳
1:35 title 阳光
1:30 title 阳坡
1:37 title 阳市
1:33 title 阴
1:46 title 阶
1:56 title 阶段
1:43 title 阶段的
1:45 title 阶段的安
1:44 title 陂
1:38 title 陂县
1:39 title 陂县教
1:43 title 陂县教育
1:149 title 附
1:80 title 附中
1:58 title 附中伙
1:50 title 附中伙伴
1:46 title 附中帮
1:51 title 附中帮扶
1:50 title 附则
1:51 title 附则与
1:52 title 附则与附
1:52 title 附属
1:52 title 附属中
1:64 title 附属中学
1:44 title 附来
1:37 title 附来年
1:36 title 附来年计
1:44 title 附校
1:48 title 附校帮
1:48 title 附校帮扶
1:66 title 附表
1:49 title 附表$
1:47 title 附设
1:67 title 际姊
1:52 title 际姊妹
1:53 title 际姊妹校
1:73 title 际帮
1:68 title 际帮扶
1:31 title 际帮扶备
1:56 title 际帮扶日
1:60 title 际援
1:49 title 际援助
1:46 title 际援助合
1:-62 title 际桌
1:-75 title 际桌球
1:-74 title 际桌球邀
1:52 title 际结
1:50 title 际结对
1:43 title 际结对任
1:36 title 陇
1:-76 title 院
1:30 title 院(
1:30 title 院(支
1:40 title 院与
1:-81 title 院合
1:-75 title 院合作
1:-71 title 院合作企
1:-101 title 院实
1:-78 title 院实施
1:-83 title 院实施方
1:-65 title 院对
1:-67 title 院对口
1:-69 title 院对口支
1:54 title 院支
1:53 title 院支援
1:48 title 院支援韶
1:51 title 院教
1:56 title 院教师
1:48 title 院教师进
1:67 title 院附
1:48 title 院附校
1:42 title 院附校帮
1:34 title 院附设
1:60 title 院青
1:44 title 院青年
1:45 title 院青年志
1:82 title 陪
1:88 title 陪伴
1:53 title 陪伴合
1:59 title 陪伴合作
1:55 title 陪伴计
1:67 title 陪伴计画
1:44 title 陵
1:45 title 陵区
1:48 title 陵区名
1:52 title 陵区名园
1:33 title 隆
1:33 title 隆市
1:34 title 隆市港
1:36 title 隆市港东
1:-65 title 难
1:-59 title 难户
1:-54 title 难户台
1:-81 title 难户台账
1:49 title 雁
1:55 title 雁南
1:47 title 雁南大
1:45 title 雁南大学
1:87 title 集
1:95 title 集团
1:47 title 集团_
1:44 title 集团_支
1:47 title 集团“
1:44 title 集团“一
1:58 title 集团与
1:49 title 集团与边
1:50 title 集团化
1:55 title 集团化办
1:55 title 集团对
1:57 title 集团对口
1:46 title 集团帮
1:50 title 集团帮扶
1:46 title 集团年
1:40 title 集团年度
1:48 title 集团总
1:46 title 集团总校
1:30 title 集团龙头
1:45 title 雪
1:30 title 雪溪职
1:100 title 雾
1:30 title 雾乡
1:33 title 雾乡国民
1:31 title 雾山乡
1:56 title 雾社
1:46 title 雾社国
1:61 title 雾社国民
1:53 title 需
1:70 title 需求
1:60 title 需求$
1:57 title 青山
1:58 title 青山市
1:63 title 青山市第
1:52 title 青岭
1:52 title 青岭市
1:51 title 青岭市教
1:-38 title 青年
1:49 title 青年志
1:70 title 青年志愿
1:44 title 青樟
1:45 title 青樟区
1:43 title 青樟区教
1:-67 title 青石
1:-76 title 青石乡
1:-99 title 青石乡卫
1:56 title 青竹
1:45 title 青竹中
1:56 title 青竹中学
1:42 title 青苗
1:35 title 青苗”
1:33 title 青苗”教
1:49 title 青荫
1:53 title 青荫山
1:59 title 青荫山区
1:57 title 青蓝
1:51 title 青蓝双
1:48 title 青蓝双校
1:37 title 青蓝携
1:38 title 青蓝携手
1:30 title 鞍
1:31 title 鞍山区工
1:42 title 韶
1:47 title 韶关
1:49 title 韶关黄
1:43 title 韶关黄坑
1:70 title 页
1:76 title 页)
1:74 title 页)$
1:55 title 页纸
1:58 title 页纸$
1:60 title 项告
1:62 title 项告知
1:53 title 项告知单
1:33 title 项次
1:33 title 项次_
1:36 title 项次_内
1:-66 title 项目_
1:-101 title 项目_分
1:49 title 项目书
1:50 title 项目书$
1:81 title 项目任
1:72 title 项目任务
1:33 title 顺
1:36 title 顺和启
1:33 title 顺和启智
1:-103 title 须
1:-78 title 须知
1:-74 title 须知$
1:48 title 顾
1:57 title 顾与
1:52 title 顾与前
1:48 title 顾与前瞻
1:71 title 预
1:52 title 预告
1:53 title 预告$
1:-30 title 领
1:44 title 领$
1:-49 title 领导
1:-53 title 领导1
1:-89 title 领导10
1:30 title 领结
1:36 title 领结对
1:34 title 领结对共
1:35 title 题
1:39 title 题_
1:35 title 题_施
1:35 title 题_施测
1:-33 title 食
1:51 title 食堂
1:61 title 食堂与
1:59 title 食堂与宿
1:-74 title 食谱
1:-66 title 食谱$
1:66 title 馆
1:69 title 馆、
1:44 title 馆、实
1:59 title 馆、实验
1:-42 title 首
1:-62 title 首语
1:-69 title 首语$
1:48 title 首长
1:58 title 首长会
1:50 title 首长会谈
1:64 title 香
1:38 title 香岛
1:40 title 香岛培
1:35 title 香岛培文
1:56 title 香港
1:34 title 香港九
1:39 title 香港九龙
1:34 title 香港圣
1:36 title 香港圣若
1:39 title 驻村工
1:40 title 驻村工作
1:-62 title 驻村第
1:-103 title 驻村第一
1:62 title 驻点
1:68 title 驻点帮
1:54 title 驻点帮扶
1:32 title 驼
1:33 title 驼铃
1:32 title 驼铃县初
1:75 title 验
1:59 title 验室
1:35 title 验室_
1:34 title 验室_赠
1:49 title 验室开
1:67 title 验室开放
1:37 title 验小
1:36 title 验小学
1:34 title 验小学与
1:30 title 验高中-
1:32 title 骨干互
1:110 title 高
1:74 title 高中
1:32 title 高中-洛
1:30 title 高中三
1:36 title 高中三年
1:48 title 高中协
1:64 title 高中协作
1:33 title 高中对
1:30 title 高中对口
1:48 title 高中策
1:40 title 高中策略
1:32 title 高中结
1:30 title 高中结对
1:44 title 高原
1:57 title 高原二
1:57 title 高原二中
1:41 title 高岭
1:40 title 高岭村
1:40 title 高岭村完
1:47 title 高工
1:48 title 高工作
1:46 title 高工作清
1:39 title 高新
1:39 title 高新区
1:36 title 高新区两
1:67 title 高校
1:59 title 高校定
1:67 title 高校定点
1:60 title 高级
1:59 title 高级中
1:62 title 高级中学
1:30 title 高雄
1:31 title 高雄市鼓
1:61 title 鸣
1:77 title 鸣中
1:72 title 鸣中学
1:50 title 鸣中学授
1:48 title 鸣初
1:37 title 鸣初小
1:37 title 鸣初小复
1:-61 title 鸿
1:-73 title 鸿达
1:-66 title 鸿达水
1:-65 title 鸿达水泥
1:52 title 鹤
1:38 title 鹤川
1:35 title 鹤川工
1:34 title 鹤川工业
1:44 title 鹤鸣
1:38 title 鹤鸣初
1:35 title 鹤鸣初小
1:60 title 鹭
1:79 title 鹭洲
1:32 title 鹭洲中
1:36 title 鹭洲中学
1:46 title 鹭洲学
1:49 title 鹭洲学校
1:45 title 鹰
1:43 title 鹰嘴
1:45 title 鹰嘴岩
1:56 title 鹰嘴岩小
1:86 title 鹿
1:66 title 鹿鸣
1:52 title 鹿鸣中
1:79 title 鹿鸣中学
1:37 title 麓
1:30 title 麓中
1:32 title 麓中学
1:33 title 麓中学结
1:42 title 麦
1:51 title 麻
1:39 title 麻栗
1:40 title 麻栗乡
1:39 title 麻栗乡人
1:59 title 黄
1:45 title 黄坑
1:49 title 黄坑中
1:47 title 黄坑中学
1:54 title 黑
1:50 title 黑石
1:39 title 黑石岭
1:46 title 黑石岭林
1:35 title 黔
1:-79 title 鼓
1:-92 title 鼓镇
1:-53 title 鼓镇小
1:-70 title 鼓镇小学
1:65 title 龙
1:38 title 龙仁
1:40 title 龙仁爱
1:34 title 龙仁爱堂
1:36 title 龙塘
1:30 title 龙塘侗
1:36 title 龙塘侗族
1:30 title 龙头园
1:54 title 龙湾
1:53 title 龙湾→
1:30 title 龙湾→木
1:32 title 龙湾校区
1:-268 words=1
1:41 words=16
1:-50 words=2
1:120 words=4
1:154 words=8
)"sv,
};

}  // namespace

std::span<std::string_view const> const plan_weights(parts);

}  // namespace bangfu::document::reader
