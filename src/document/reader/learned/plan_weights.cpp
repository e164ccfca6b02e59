// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(plan no yes
1:-37 addressed of ten=0
1:-112 addressed of ten=1
1:58 addressed of ten=2
1:53 addressed of ten=3
1:-41 agreed of ten=0
1:74 agreed of ten=1
1:-58 agreed of ten=2
1:-52 always
1:-94 another of ten=0
1:75 another of ten=1
1:-62 another of ten=2
1:45 another of ten=3
1:210 another of ten=4
1:-32 another of ten=5
1:126 another of ten=6
1:140 another of ten=7
1:59 another of ten=8
1:-54 decided of ten=0
1:61 decided of ten=1
1:39 decided of ten=2
1:55 decided of ten=5
1:61 decided of ten=7
1:-30 emotion of ten=0
1:-32 emotion of ten=1
1:-151 emotion of ten=2
1:-82 emotion of ten=3
1:-55 emotion of ten=5
1:-96 front !启
1:35 front (1
1:80 front (一
1:39 front (三
1:-81 front (上
1:40 front (下
1:47 front (九
1:33 front (乡
1:33 front (县
1:34 front (受
1:34 front (城
1:52 front (小
1:41 front (打
1:57 front (拟
1:79 front (摘
1:-40 front (教
1:78 front (春
1:57 front (木
1:46 front (林
1:67 front (柳
1:46 front (校
1:139 front (第
1:34 front (线
1:44 front (职
1:62 front (节
1:57 front (请
1:68 front (附
1:122 front )$
1:32 front )_
1:32 front )与
1:45 front )帮
1:47 front )指
1:54 front )接
1:37 front )牵
1:-112 front )班
1:36 front +1
1:55 front +4
1:66 front ,2
1:73 front ,乙
1:53 front ,和
1:57 front ,教
1:37 front ,每
1:-69 front --
1:46 front -1
1:52 front -2
1:58 front -7
1:40 front -洛
1:49 front -海
1:48 front -苍
1:33 front -雪
1:64 front -高
1:38 front .7
1:49 front .木
1:46 front .设
1:44 front /2
1:-81 front 0$
1:48 front 0-
1:87 front 01
1:58 front 02
1:43 front 0〕
1:94 front 0年
1:69 front 1+
1:33 front 1-
1:68 front 1.
1:-65 front 10
1:40 front 11
1:63 front 12
1:33 front 14
1:43 front 16
1:52 front 17
1:51 front 18
1:77 front 19
1:38 front 1”
1:48 front 1〕
1:48 front 1号
1:58 front 1学
1:63 front 1年
1:-60 front 1日
1:62 front 1月
1:38 front 1物
1:-70 front 2)
1:43 front 2-
1:41 front 2/
1:71 front 20
1:73 front 21
1:78 front 22
1:85 front 23
1:52 front 25
1:40 front 26
1:34 front 2学
1:35 front 2实
1:80 front 2年
1:-52 front 2日
1:58 front 2月
1:41 front 3$
1:39 front 3-
1:44 front 33
1:73 front 3〕
1:46 front 3号
1:75 front 3学
1:93 front 3年
1:35 front 3段
1:39 front 4)
1:33 front 4-
1:33 front 41
1:49 front 4”
1:33 front 4〕
1:40 front 4学
1:-30 front 4年
1:-45 front 4月
1:39 front 4校
1:42 front 5号
1:38 front 5学
1:64 front 5年
1:56 front 6〕
1:40 front 6年
1:32 front 6月
1:30 front 7)
1:60 front 7号
1:75 front 7月
1:32 front 8号
1:38 front 8年
1:80 front 8月
1:51 front 9-
1:30 front 9号
1:48 front 9年
1:91 front 9月
1:30 front :2
1:76 front :关
1:39 front :北
1:38 front :县
1:-55 front :帮
1:76 front :我
1:41 front :江
1:35 front :河
1:56 front :片
1:37 front :白
1:51 front :结
1:31 front :金
1:-83 front ^ abstract
1:78 front ^ action
1:43 front ^ agreement
1:35 front ^ alliance
1:70 front ^ annex
1:-48 front ^ annual
1:54 front ^ arrangements
1:95 front ^ ashdown
1:30 front ^ assistance
1:-87 front ^ audit
1:-96 front ^ awards
1:69 front ^ between
1:-77 front ^ briefing
1:-83 front ^ brightpath
1:84 front ^ buddy
1:-93 front ^ budget
1:50 front ^ bureau
1:-40 front ^ calendar
1:-94 front ^ call
1:37 front ^ circular
1:-89 front ^ class
1:80 front ^ coaching
1:100 front ^ conversation
1:-116 front ^ corporate
1:66 front ^ county
1:53 front ^ digital
1:67 front ^ dispatch
1:-77 front ^ dr
1:77 front ^ e
1:41 front ^ early
1:-88 front ^ examination
1:-92 front ^ fire
1:-76 front ^ fixtures
1:-50 front ^ from
1:-76 front ^ group
1:56 front ^ help
1:-54 front ^ helping
1:36 front ^ implementation
1:32 front ^ indus
1:-88 front ^ inspection
1:-104 front ^ job
1:44 front ^ lab
1:40 front ^ lap
1:74 front ^ ledger
1:69 front ^ letter
1:46 front ^ library
1:81 front ^ list
1:85 front ^ little
1:-80 front ^ looking
1:40 front ^ meeting
1:68 front ^ memorandum
1:-74 front ^ monday
1:101 front ^ notice
1:53 front ^ nursery
1:-88 front ^ obituary
1:-82 front ^ our
1:-82 front ^ parish
1:50 front ^ plainview
1:44 front ^ plan
1:43 front ^ programme
1:-76 front ^ rain
1:47 front ^ re
1:71 front ^ register
1:50 front ^ reply
1:-124 front ^ rules
1:75 front ^ schedule
1:82 front ^ school
1:91 front ^ sister
1:73 front ^ special
1:32 front ^ st
1:-124 front ^ staff
1:84 front ^ subject
1:102 front ^ support
1:-129 front ^ teacher
1:56 front ^ teachers
1:73 front ^ term
1:75 front ^ three
1:72 front ^ to
1:-75 front ^ transform
1:-88 front ^ travel
1:-53 front ^ twinning
1:58 front ^ two
1:65 front ^ university
1:57 front ^ visiting
1:47 front ^ weekly
1:-57 front ^ welcome
1:87 front ^ what
1:34 front ^ work
1:40 front ^(
1:-69 front ^-
1:93 front ^1
1:37 front ^3
1:33 front ^5
1:69 front ^一
1:81 front ^三
1:55 front ^下
1:71 front ^东
1:70 front ^两
1:55 front ^中
1:44 front ^丰
1:30 front ^临
1:42 front ^主
1:45 front ^乙
1:72 front ^乡
1:42 front ^二
1:94 front ^任
1:82 front ^会
1:59 front ^体
1:66 front ^光
1:80 front ^党
1:-87 front ^全
1:53 front ^关
1:53 front ^内
1:-38 front ^写
1:-62 front ^农
1:61 front ^冯
1:56 front ^凤
1:65 front ^初
1:54 front ^北
1:77 front ^区
1:55 front ^医
1:44 front ^十
1:58 front ^协
1:85 front ^南
1:-38 front ^县
1:44 front ^双
1:35 front ^台
1:-32 front ^各
1:80 front ^合
1:52 front ^同
1:-32 front ^名
1:50 front ^启
1:45 front ^周
1:-70 front ^四
1:56 front ^回
1:60 front ^国
1:52 front ^图
1:39 front ^基
1:74 front ^备
1:74 front ^大
1:113 front ^姊
1:33 front ^宁
1:-91 front ^实
1:-93 front ^家
1:77 front ^寄
1:-51 front ^寻
1:63 front ^尊
1:55 front ^少
1:-84 front ^山
1:50 front ^岚
1:70 front ^巡
1:-77 front ^市
1:48 front ^师
1:-53 front ^帮
1:40 front ^年
1:72 front ^幼
1:51 front ^广
1:-95 front ^庙
1:73 front ^座
1:-123 front ^征
1:-76 front ^律
1:62 front ^心
1:-76 front ^志
1:-66 front ^感
1:-81 front ^我
1:-59 front ^户
1:41 front ^手
1:73 front ^技
1:-76 front ^捐
1:70 front ^携
1:-66 front ^摘
1:-53 front ^政
1:-38 front ^教
1:60 front ^数
1:61 front ^文
1:62 front ^新
1:33 front ^旗
1:53 front ^明
1:65 front ^春
1:50 front ^普
1:75 front ^暑
1:54 front ^望
1:70 front ^木
1:-83 front ^本
1:58 front ^杏
1:-56 front ^村
1:45 front ^松
1:53 front ^枫
1:-48 front ^柏
1:33 front ^栖
1:42 front ^栗
1:-83 front ^校
1:64 front ^桐
1:46 front ^桥
1:50 front ^毕
1:81 front ^江
1:58 front ^沂
1:46 front ^沅
1:35 front ^沧
1:44 front ^沪
1:66 front ^河
1:40 front ^派
1:100 front ^海
1:53 front ^清
1:55 front ^港
1:-51 front ^湘
1:46 front ^滨
1:71 front ^澄
1:47 front ^澜
1:73 front ^澳
1:37 front ^牵
1:88 front ^特
1:-68 front ^班
1:74 front ^甲
1:54 front ^留
1:73 front ^白
1:36 front ^盲
1:61 front ^省
1:-73 front ^石
1:71 front ^研
1:32 front ^磐
1:37 front ^示
1:32 front ^离
1:46 front ^科
1:-53 front ^竹
1:62 front ^签
1:54 front ^粤
1:30 front ^紫
1:36 front ^红
1:87 front ^线
1:-68 front ^组
1:-66 front ^结
1:73 front ^给
1:40 front ^翠
1:37 front ^翰
1:64 front ^老
1:57 front ^聋
1:95 front ^职
1:47 front ^育
1:33 front ^艺
1:52 front ^花
1:-50 front ^荷
1:48 front ^莲
1:38 front ^蓝
1:38 front ^西
1:54 front ^覆
1:50 front ^观
1:-126 front ^论
1:-102 front ^访
1:-86 front ^语
1:-75 front ^读
1:97 front ^课
1:-72 front ^谢
1:64 front ^赴
1:-70 front ^转
1:91 front ^送
1:-56 front ^道
1:-79 front ^邀
1:30 front ^邕
1:54 front ^邮
1:72 front ^铁
1:-95 front ^银
1:-70 front ^锣
1:62 front ^锦
1:60 front ^附
1:56 front ^陇
1:54 front ^雁
1:56 front ^集
1:74 front ^青
1:-46 front ^项
1:57 front ^香
1:37 front ^马
1:71 front ^高
1:-79 front ^鸿
1:62 front ^鹤
1:36 front ^麻
1:41 front ^黑
1:49 front _一
1:56 front _三
1:41 front _上
1:63 front _与
1:47 front _主
1:34 front _乙
1:64 front _共
1:35 front _内
1:-60 front _分
1:49 front _协
1:-37 front _卫
1:52 front _周
1:31 front _命
1:52 front _商
1:47 front _安
1:-53 front _对
1:37 front _工
1:-78 front _帮
1:44 front _广
1:-70 front _得
1:35 front _德
1:53 front _换
1:35 front _推
1:-82 front _措
1:38 front _提
1:-52 front _携
1:53 front _支
1:-35 front _教
1:39 front _施
1:49 front _桑
1:49 front _每
1:32 front _沈
1:32 front _派
1:32 front _清
1:57 front _章
1:-50 front _致
1:39 front _苦
1:35 front _说
1:33 front _赠
1:34 front _驼
1:38 front _龙
1:55 front a for
1:-77 front a number
1:81 front a partner
1:44 front a promise
1:-81 front a tin
1:-70 front a year
1:-87 front abstract
1:-85 front abstract $
1:52 front academic
1:-98 front across
1:-81 front across the
1:117 front action
1:98 front action sheet
1:72 front after
1:78 front after thursday
1:83 front agreement
1:76 front agreement $
1:49 front agreement between
1:31 front agreement on
1:75 front aid
1:66 front aid fort
1:98 front all
1:82 front all departments
1:48 front all heads
1:90 front alliance
1:45 front alliance $
1:51 front alliance charter
1:35 front alliance of
1:46 front among
1:57 front among three
1:60 front an
1:74 front an ridge
1:50 front and assisted
1:44 front and bayleaf
1:59 front and moss
1:71 front and reading
1:68 front and technician
1:-81 front and upper
1:-70 front and vila
1:59 front annex
1:56 front annex b
1:61 front annex deliverables
1:-57 front annual
1:-91 front annual report
1:-109 front are
1:-113 front are partnerships
1:-82 front are you
1:78 front arrangements
1:57 front arrangements for
1:58 front ashdown
1:50 front ashdown high
1:63 front ashdown school
1:40 front assam
1:39 front assam $
1:54 front assistance
1:32 front assistance $
1:33 front assistance arrangement
1:30 front assistance between
1:32 front assistance of
1:41 front assisted
1:46 front assisted school
1:44 front assisting
1:50 front assisting school
1:-107 front at
1:45 front at brook
1:58 front at elmstead
1:-62 front at greywater
1:-75 front at mudbrook
1:-106 front at trident
1:-75 front at whitmoor
1:-108 front audit
1:-108 front audit of
1:-37 front autumn
1:68 front autumn $
1:-72 front autumn term
1:-102 front awards
1:-101 front awards night
1:-101 front back
1:-58 front back on
1:-78 front back to
1:-68 front bank
1:-102 front bank $
1:52 front bank school
1:39 front basic
1:37 front basic education
1:104 front bay
1:62 front bay from
1:52 front bayleaf
1:44 front bayleaf teachers
1:80 front beacon
1:71 front beacon alliance
1:62 front bend
1:50 front bend community
1:56 front between assisting
1:50 front between departments
1:-76 front between mercy
1:46 front between queen
1:33 front bhimgaon
1:62 front block
1:68 front block $
1:88 front board
1:72 front board of
1:78 front bridge
1:60 front bridge scheme
1:-85 front briefing
1:-131 front briefing for
1:-66 front brightpath
1:-100 front brightpath learning
1:55 front brook
1:58 front brook farm
1:89 front buddy
1:86 front buddy nurseries
1:-115 front budget
1:-114 front budget statement
1:101 front bureau
1:69 front bureau $
1:83 front bureau of
1:-78 front by
1:-80 front by the
1:-46 front calendar
1:60 front calendar of
1:-112 front calendar thistledown
1:-58 front call
1:62 front call $
1:-85 front call for
1:48 front cane
1:86 front cane river
1:74 front card
1:74 front card $
1:-59 front castle
1:-59 front castle street
1:-78 front chair
1:-58 front chair of
1:-67 front charter
1:69 front charter $
1:-78 front charter of
1:-98 front chat
1:-83 front chat $
1:45 front choir
1:66 front choir one
1:33 front circular
1:31 front circular no
1:68 front city
1:-77 front claims
1:-109 front claims $
1:-95 front class b
1:67 front class teachers
1:-123 front clinic
1:-103 front clinic $
1:-106 front clinic goes
1:-94 front club
1:-71 front club $
1:-59 front club sept
1:56 front coaching
1:63 front coaching contract
1:63 front coldwater
1:67 front coldwater $
1:-72 front colleagues
1:-98 front colleagues at
1:105 front college
1:46 front college for
1:38 front college hong
1:43 front college of
1:54 front college outreach
1:67 front college spring
1:55 front college to
1:57 front coming
1:56 front coming year
1:50 front commitments
1:55 front commitments term
1:84 front community
1:57 front community college
1:76 front community school
1:57 front contract
1:62 front contract between
1:63 front conversation
1:57 front conversation note
1:-118 front corporate
1:-95 front corporate volunteering
1:65 front corridors
1:59 front corridors let
1:-82 front council
1:-76 front council helps
1:-87 front councillors
1:-74 front councillors school
1:30 front county
1:66 front county education
1:36 front county government
1:58 front county scheme
1:-121 front cricket
1:-82 front cricket club
1:-108 front cup
1:-100 front cup $
1:48 front day
1:41 front day what
1:-88 front days
1:-76 front days $
1:-85 front dear colleagues
1:40 front dear mr
1:65 front dear teachers
1:-106 front debating
1:-109 front debating cup
1:62 front deliverables
1:61 front deliverables of
1:32 front department
1:112 front departments
1:97 front departments $
1:-80 front description
1:-81 front description partnerships
1:59 front desk
1:55 front desk for
1:31 front development
1:67 front digital
1:59 front digital twinning
1:49 front dispatch
1:56 front dispatch of
1:54 front district
1:30 front district $
1:50 front district education
1:99 front do
1:69 front do for
1:55 front do with
1:-96 front donated
1:-89 front donated equipment
1:36 front dongxing
1:39 front dongxing middle
1:-92 front dr
1:-110 front dr hanna
1:-89 front drill
1:-77 front drill results
1:48 front dry
1:60 front dry season
1:63 front duarte
1:72 front duarte $
1:-87 front dunmore
1:-56 front dunmore junior
1:-46 front dunmore v
1:73 front e
1:72 front e mail
1:38 front each
1:43 front each school
1:42 front early
1:45 front early years
1:37 front eastmere
1:51 front eastmere grammar
1:123 front education
1:100 front education $
1:68 front education and
1:79 front education bureau
1:50 front education lantau
1:65 front education office
1:42 front education outreach
1:-94 front ellis
1:-75 front ellis and
1:44 front elmstead
1:57 front elmstead to
1:58 front end
1:62 front end primary
1:-114 front entries
1:-79 front entries $
1:-90 front equipment
1:-79 front equipment $
1:-105 front examination
1:-99 front examination notice
1:60 front faces
1:55 front faces in
1:94 front faculty
1:50 front faculty of
1:68 front farm
1:53 front farm $
1:-96 front findings
1:-76 front findings sandhurst
1:-129 front fire
1:-69 front fire drill
1:-113 front first
1:-58 front first pairing
1:-72 front fixtures
1:-48 front fixtures dunmore
1:-95 front football
1:-83 front football club
1:64 front for
1:94 front for $
1:-73 front for councillors
1:-74 front for entries
1:40 front for heyuan
1:47 front for kelp
1:75 front for party
1:59 front for showing
1:38 front for teaming
1:32 front for the
1:74 front for tidewater
1:49 front for twinned
1:56 front for urban
1:68 front for windrow
1:35 front for zilla
1:50 front ford
1:48 front ford end
1:77 front fort
1:50 front fort royal
1:-73 front forum
1:-113 front forum $
1:57 front four
1:59 front four questions
1:-84 front fractions
1:-71 front fractions on
1:42 front from
1:86 front from class
1:40 front from eastmere
1:52 front from ines
1:-90 front from my
1:44 front from next
1:60 front gets
1:44 front gets $
1:30 front girls
1:44 front give
1:46 front give them
1:60 front glenmore
1:73 front glenmore strathie
1:-80 front goes
1:-95 front goes to
1:-60 front gone
1:-58 front gone back
1:-87 front gorse
1:-84 front gorse clinic
1:43 front government
1:34 front government of
1:34 front government schools
1:-77 front governors
1:-78 front governors $
1:60 front grammar
1:68 front grammar to
1:-73 front grant
1:-95 front grant received
1:-93 front greywater
1:-104 front greywater $
1:-41 front group
1:55 front group $
1:-61 front group chat
1:41 front guangdong
1:37 front guangdong $
1:-65 front hands
1:-97 front hands across
1:55 front hands our
1:-92 front hanna
1:-84 front hanna s
1:76 front harrow
1:55 front harrow bend
1:-70 front has
1:-60 front has gone
1:48 front have
1:53 front have talked
1:34 front heads
1:50 front heads $
1:-79 front heads forum
1:73 front heads only
1:67 front heads rural
1:104 front help
1:74 front help desk
1:36 front help for
1:44 front help with
1:-42 front helping
1:-68 front helping hands
1:85 front helps
1:86 front helps coldwater
1:48 front helps lowick
1:80 front helps puddle
1:-92 front helps the
1:34 front heyuan
1:40 front heyuan dongxing
1:70 front high
1:54 front high and
1:66 front high school
1:84 front hill
1:100 front hill faculty
1:58 front hillcrest
1:56 front hillcrest primary
1:-86 front hills
1:-80 front hills $
1:-83 front history
1:-61 front history of
1:-69 front home
1:-68 front home sept
1:41 front hong
1:39 front hong kong
1:-84 front hospital
1:-75 front hospital and
1:58 front how it
1:-84 front how satisfied
1:71 front how we
1:-85 front i
1:-56 front i want
1:35 front implementation
1:37 front implementation plan
1:-46 front in
1:34 front in $
1:-83 front in ninety
1:-80 front in the
1:72 front in your
1:34 front indus
1:34 front indus valley
1:60 front ines
1:54 front ines duarte
1:-70 front inspection
1:-76 front inspection findings
1:59 front institute
1:59 front institute $
1:60 front institution
1:65 front institution $
1:-102 front inter
1:-95 front inter school
1:45 front island
1:47 front island school
1:67 front it
1:62 front it $
1:46 front it will
1:-107 front job
1:-113 front job description
1:34 front july
1:34 front july $
1:-67 front junior
1:-73 front junior football
1:45 front kelp
1:42 front kelp island
1:46 front kestrel
1:59 front kestrel bay
1:54 front kettle
1:36 front kindergartens
1:34 front kindergartens $
1:40 front kong
1:37 front kong $
1:71 front lab
1:57 front lab sharing
1:72 front lane $
1:-97 front lane school
1:59 front lantau
1:72 front lantau prefecture
1:38 front lap
1:39 front lap tak
1:87 front larkhill
1:68 front larkhill will
1:46 front last
1:49 front last tuesday
1:54 front leadership
1:66 front leadership $
1:-95 front learning
1:-77 front learning $
1:55 front lecturers
1:57 front lecturers to
1:66 front ledger
1:67 front ledger of
1:-87 front lesson plan
1:50 front lesson timetable
1:67 front let
1:47 front let $
1:72 front letter
1:46 front letter $
1:60 front letter of
1:76 front letter to
1:63 front library
1:63 front library and
1:-64 front line
1:-83 front line $
1:64 front link
1:68 front link programme
1:-55 front list
1:-95 front list $
1:56 front list of
1:87 front little
1:83 front little wren
1:-105 front looking
1:-72 front looking back
1:54 front low
1:57 front low marsh
1:48 front lowick
1:85 front lowick school
1:58 front lowveld
1:48 front lowveld schools
1:66 front mail
1:73 front mail to
1:33 front makuti department
1:-93 front margaret
1:-101 front margaret swann
1:45 front marsh
1:50 front marsh secondary
1:45 front maud
1:70 front maud university
1:56 front may
1:52 front may $
1:62 front meeting
1:-88 front meeting monday
1:38 front meeting of
1:77 front meeting on
1:51 front meeting record
1:74 front memorandum
1:93 front memorandum of
1:-84 front menu
1:-86 front menu $
1:-90 front mercy
1:-95 front mercy hospital
1:-65 front middle
1:48 front middle $
1:-84 front middle school
1:49 front millbrook
1:50 front millbrook primary
1:56 front minutes october
1:42 front mixed
1:54 front mixed day
1:-109 front monday
1:-76 front monday $
1:-81 front monday menu
1:62 front month
1:62 front month you
1:66 front moorgate
1:50 front moorgate school
1:66 front moss
1:54 front moss bank
1:-79 front moura
1:-76 front moura $
1:51 front mr
1:49 front mr okonjo
1:-83 front mudbrook
1:-83 front mudbrook $
1:-82 front my
1:-77 front my notebook
1:44 front new
1:67 front new faces
1:77 front next
1:65 front next month
1:57 front next two
1:-100 front night
1:-104 front night $
1:-77 front ninety
1:-100 front ninety days
1:95 front no
1:32 front no of
1:83 front note
1:74 front note heads
1:-73 front notebook
1:-94 front notebook week
1:-33 front notice $
1:88 front notice on
1:73 front notice to
1:-56 front now
1:-72 front now that
1:-108 front number
1:-61 front number line
1:78 front nurseries
1:73 front nurseries $
1:69 front nursery
1:65 front nursery link
1:61 front nursery school
1:62 front oak
1:41 front oakridge
1:52 front oakridge high
1:-108 front obituary
1:-91 front obituary margaret
1:70 front october
1:55 front october video
1:72 front odile
1:67 front odile school
1:79 front of
1:45 front of basic
1:39 front of commitments
1:-88 front of donated
1:95 front of education
1:-60 front of governors
1:38 front of help
1:47 front of kestrel
1:38 front of kindergartens
1:30 front of linhe
1:35 front of makuti
1:73 front of may
1:66 front of ostrava
1:83 front of pairs
1:55 front of party
1:-89 front of port
1:39 front of riverside
1:77 front of saint
1:59 front of schools
1:-100 front of science
1:33 front of strong
1:80 front of support
1:33 front of tehri
1:-77 front of tollgate
1:51 front of tutors
1:51 front of twinned
1:71 front of understanding
1:52 front of work
1:68 front of yun
1:80 front office
1:51 front office $
1:-95 front officer
1:-99 front officer $
1:63 front okonjo
1:51 front okonjo thank
1:79 front oldbarrow
1:74 front oldbarrow county
1:-64 front on
1:-110 front on a
1:-73 front on our
1:34 front on paired
1:88 front on the
1:89 front one
1:49 front one $
1:49 front one choir
1:46 front one timetable
1:81 front only
1:65 front only $
1:60 front ostrava
1:70 front ostrava hill
1:-40 front our
1:-91 front our first
1:-58 front our plan
1:58 front our support
1:55 front our twin
1:75 front outreach
1:77 front outreach spring
1:64 front outreach to
1:52 front paired
1:50 front paired assistance
1:58 front pairing autumn
1:62 front pairing of
1:-59 front pairing year
1:79 front pairs
1:66 front pairs oldbarrow
1:48 front pairs school
1:-118 front parish
1:-71 front parish council
1:31 front parishad
1:35 front parishad school
1:63 front parties
1:47 front parties $
1:66 front partner
1:71 front partner school
1:83 front partnership agreement
1:-81 front partnership between
1:42 front partnership plan
1:68 front partnership task
1:35 front partnership with
1:-139 front partnerships
1:-114 front partnerships in
1:-77 front partnerships officer
1:-122 front partnerships there
1:83 front party
1:61 front party a
1:70 front party b
1:49 front path
1:60 front path for
1:53 front plainview
1:61 front plainview helps
1:40 front plan
1:64 front plan $
1:-74 front plan fractions
1:120 front plan of
1:49 front plan stage
1:47 front plan thornbury
1:57 front polytechnic
1:-66 front port
1:-65 front port ellis
1:59 front prefecture
1:68 front prefecture $
1:-75 front primary $
1:49 front primary last
1:69 front primary school
1:70 front primary will
1:82 front programme
1:41 front programme of
1:39 front programme queensland
1:51 front programme two
1:43 front promise
1:63 front promise from
1:85 front puddle
1:82 front puddle lane
1:35 front pune
1:34 front pune $
1:42 front queen
1:58 front queen maud
1:48 front queensland
1:52 front queensland $
1:74 front questions
1:58 front questions $
1:-68 front rain
1:-68 front rain on
1:44 front re
1:47 front re our
1:68 front reading
1:70 front reading aid
1:-95 front received
1:-74 front received $
1:54 front record
1:56 front record $
1:73 front register
1:75 front register of
1:62 front reply
1:55 front reply to
1:-81 front report
1:-116 front report on
1:-75 front results
1:-72 front results $
1:68 front ridge
1:72 front ridge $
1:-69 front ridgeway
1:-70 front ridgeway v
1:50 front river
1:66 front river school
1:36 front riverside
1:43 front riverside secondary
1:-80 front roof
1:-95 front roof $
1:50 front round
1:65 front round millbrook
1:52 front royal
1:50 front royal college
1:-120 front rules
1:-116 front rules of
1:66 front run
1:74 front run $
1:71 front rural
1:54 front rural school
1:56 front rural support
1:48 front rusinga
1:48 front rusinga mixed
1:-77 front s
1:-93 front s clinic
1:35 front s senior
1:63 front saint
1:76 front saint odile
1:-79 front sandhurst
1:-73 front sandhurst lane
1:46 front sandpit
1:49 front sandpit middle
1:-77 front satisfied
1:-80 front satisfied are
1:-81 front say
1:-73 front say thank
1:68 front schedule
1:58 front schedule of
1:94 front scheme
1:73 front scheme $
1:56 front scheme for
1:39 front scheme plan
1:79 front scheme what
1:91 front school and
1:33 front school bhimgaon
1:-110 front school debating
1:71 front school gets
1:37 front school guangdong
1:85 front school helps
1:-67 front school in
1:42 front school oakridge
1:58 front school pairing
1:63 front school partnership
1:-84 front school partnerships
1:34 front school pune
1:41 front school rusinga
1:49 front school sandpit
1:39 front school scheme
1:36 front school school
1:90 front school year
1:157 front schools
1:90 front schools $
1:87 front schools action
1:37 front schools assam
1:62 front schools for
1:49 front schools in
1:41 front schools of
1:49 front schools one
1:-92 front science
1:-101 front science wanted
1:51 front season
1:61 front season $
1:48 front second
1:57 front second meeting
1:86 front secondary
1:44 front secondary $
1:58 front secondary school
1:49 front secondary schools
1:53 front see
1:55 front see some
1:48 front senior
1:44 front senior secondary
1:-80 front sept
1:-59 front sept dunmore
1:-74 front sept ridgeway
1:51 front september
1:49 front september to
1:32 front session
1:36 front session $
1:53 front shall
1:68 front shall work
1:78 front shared
1:60 front shared teachers
1:58 front sharing
1:73 front sharing and
1:89 front sheet
1:76 front sheet $
1:68 front sheet after
1:64 front showing
1:54 front showing us
1:123 front sister
1:69 front sister school
1:74 front sister schools
1:46 front some
1:55 front some new
1:44 front special
1:55 front special education
1:-56 front speech
1:-75 front speech by
1:105 front spring
1:57 front spring $
1:45 front spring block
1:89 front spring term
1:45 front st
1:31 front st xavier
1:-129 front staff
1:-84 front staff list
1:-78 front staff meeting
1:60 front stage
1:63 front stage one
1:-76 front statement
1:-96 front statement autumn
1:87 front steering
1:59 front steering group
1:82 front steering meeting
1:75 front strathie
1:50 front strathie alliance
1:-55 front street
1:-61 front street home
1:36 front strong
1:30 front strong and
1:86 front subject
1:68 front subject pairing
1:59 front subject your
1:129 front support
1:59 front support for
1:69 front support from
1:84 front support of
1:130 front support plan
1:50 front support programme
1:47 front support scheme
1:48 front supporting
1:57 front supporting institution
1:-68 front swann
1:-90 front swann $
1:79 front table
1:57 front table $
1:38 front tak
1:39 front tak college
1:47 front talked
1:67 front talked it
1:64 front task
1:90 front task table
1:-104 front teacher
1:-128 front teacher of
1:124 front teachers
1:78 front teachers $
1:68 front teachers at
1:48 front teachers college
1:60 front teachers institute
1:46 front teachers of
1:46 front teachers upper
1:39 front teaming
1:34 front teaming up
1:87 front technician
1:51 front technician support
1:34 front tehri
1:35 front tehri block
1:71 front teign
1:82 front teign schools
1:53 front term
1:83 front term $
1:63 front term card
1:-85 front term grant
1:57 front terms
1:-32 front thank
1:-79 front that
1:-72 front that tom
1:-80 front the
1:52 front the beacon
1:72 front the board
1:44 front the bridge
1:-58 front the chair
1:67 front the coming
1:-74 front the county
1:-86 front the cricket
1:56 front the glenmore
1:32 front the government
1:-69 front the heads
1:-85 front the hills
1:-87 front the history
1:-99 front the inter
1:58 front the next
1:48 front the paired
1:48 front the school
1:63 front the second
1:77 front the steering
1:48 front the supporting
1:-74 front the valley
1:-103 front the year
1:45 front them
1:43 front them this
1:-74 front there
1:-94 front there are
1:93 front this
1:41 front this term
1:58 front this year
1:-111 front thistledown
1:-81 front thistledown primary
1:40 front thornbury
1:50 front thornbury college
1:71 front three
1:54 front three parties
1:64 front three year
1:79 front thursday
1:51 front thursday $
1:88 front tidewater
1:73 front tidewater this
1:77 front timetable
1:56 front timetable $
1:45 front timetable shared
1:-101 front tin
1:-67 front tin roof
1:70 front to
1:64 front to a
1:103 front to all
1:57 front to cane
1:50 front to class
1:31 front to december
1:58 front to harrow
1:53 front to heads
1:32 front to july
1:41 front to low
1:62 front to lowveld
1:-113 front to say
1:-72 front to you
1:58 front to your
1:62 front together
1:75 front together $
1:-62 front tollgate
1:-97 front tollgate school
1:-69 front tom
1:-75 front tom has
1:43 front training
1:-85 front transform
1:-97 front transform your
1:-78 front travel
1:-99 front travel claims
1:-122 front trident
1:-92 front trident bank
1:58 front trust
1:64 front trust $
1:67 front tuesday
1:39 front tuesday we
1:58 front tutors
1:48 front tutors dry
1:50 front twin
1:42 front twin school
1:70 front twinned
1:51 front twinned schools
1:63 front twinned work
1:-88 front twinning charter
1:50 front twinning how
1:33 front twinning of
1:58 front twinning year
1:80 front two
1:52 front two schools
1:73 front two years
1:78 front understanding
1:69 front understanding $
1:54 front understanding among
1:81 front university
1:45 front university college
1:35 front university faculty
1:73 front university of
1:34 front up
1:36 front up support
1:-45 front upper
1:-88 front upper gorse
1:48 front upper teign
1:50 front urban
1:62 front urban rural
1:42 front us
1:58 front us round
1:-66 front v
1:-58 front v $
1:-68 front v castle
1:-110 front valley
1:-108 front valley $
1:33 front valley university
1:55 front video
1:59 front video call
1:-75 front vila
1:-85 front vila moura
1:64 front village
1:50 front village school
1:63 front visiting
1:50 front visiting lecturers
1:76 front vocational
1:63 front vocational school
1:-108 front volunteering
1:-106 front volunteering at
1:-59 front want
1:-60 front want to
1:-109 front wanted
1:-108 front wanted $
1:94 front we
1:51 front we give
1:42 front we have
1:78 front we shall
1:31 front we will
1:34 front weak
1:36 front weak day
1:-72 front week
1:-109 front week at
1:68 front weekly
1:71 front weekly help
1:-61 front welcome
1:-70 front welcome speech
1:90 front what
1:44 front what each
1:59 front what hillcrest
1:58 front what larkhill
1:45 front what we
1:-60 front whitmoor
1:-81 front whitmoor now
1:95 front will
1:81 front will do
1:54 front will run
1:56 front will see
1:74 front windrow
1:53 front windrow teachers
1:90 front with
1:51 front with ford
1:48 front with leadership
1:35 front with the
1:74 front work
1:38 front work for
1:50 front work moorgate
1:39 front work plan
1:76 front work together
1:87 front wren
1:81 front wren helps
1:33 front xavier
1:38 front xavier s
1:-100 front year at
1:31 front year development
1:54 front year path
1:46 front year plan
1:83 front years
1:89 front years $
1:48 front years partnership
1:-64 front you
1:-117 front you $
1:40 front you for
1:-73 front you i
1:51 front you will
1:72 front your corridors
1:57 front your four
1:57 front your letter
1:-73 front your school
1:67 front yun
1:60 front yun an
1:31 front zilla
1:33 front zilla parishad
1:41 front |姓
1:43 front |学
1:41 front |时
1:75 front |派
1:40 front ·共
1:61 front “1
1:-33 front “一
1:51 front “云
1:32 front “五
1:57 front “半
1:45 front “双
1:69 front “名
1:72 front “大
1:43 front “山
1:43 front “师
1:65 front “手
1:64 front “春
1:32 front “本
1:62 front “百
1:50 front “组
1:46 front “结
1:62 front “青
1:56 front ”)
1:-49 front ”互
1:58 front ”做
1:35 front ”公
1:64 front ”对
1:51 front ”工
1:54 front ”帮
1:37 front ”幼
1:31 front ”托
1:46 front ”教
1:48 front ”方
1:55 front ”活
1:35 front ”牵
1:54 front ”的
1:45 front ”结
1:46 front ”行
1:50 front ”阅
1:44 front ”项
1:65 front →石
1:32 front →草
1:39 front 、县
1:-58 front 、各
1:40 front 、实
1:37 front 、局
1:62 front 、市
1:64 front 、幼
1:43 front 、杉
1:46 front 、班
1:59 front 。$
1:37 front 〇二
1:-76 front 《乡
1:34 front 《滨
1:-63 front 》有
1:46 front 》的
1:67 front 〔2
1:63 front 〕1
1:46 front 〕4
1:31 front 〕5
1:48 front 〕7
1:30 front 〕9
1:63 front 一_
1:-36 front 一”
1:63 front 一中
1:-55 front 一书
1:33 front 一名
1:84 front 一学
1:35 front 一家
1:76 front 一对
1:90 front 一封
1:62 front 一屏
1:-69 front 一帮
1:57 front 一批
1:58 front 一日
1:50 front 一校
1:45 front 一次
1:54 front 一行
1:79 front 一览
1:47 front 一贯
1:41 front 一轮
)"sv,
    R"(1:-80 front 一队
1:93 front 一页
1:70 front 七中
1:-45 front 七周
1:53 front 三中
1:79 front 三冲
1:-95 front 三医
1:37 front 三地
1:63 front 三小
1:86 front 三年
1:66 front 三所
1:45 front 三方
1:57 front 三校
1:57 front 三江
1:34 front 三类
1:33 front 三节
1:55 front 三门
1:36 front 上)
1:35 front 上埔
1:-74 front 上学
1:63 front 上师
1:70 front 上牵
1:69 front 上课
1:84 front 下乡
1:40 front 下半
1:64 front 下学
1:52 front 下步
1:50 front 下沉
1:43 front 下称
1:48 front 下达
1:63 front 不亮
1:-65 front 不是
1:71 front 与_
1:60 front 与下
1:-92 front 与乡
1:47 front 与云
1:37 front 与佛
1:84 front 与内
1:30 front 与凉
1:48 front 与前
1:34 front 与卫
1:54 front 与受
1:33 front 与嘉
1:55 front 与宿
1:33 front 与屏
1:59 front 与山
1:-51 front 与巴
1:33 front 与市
1:55 front 与师
1:51 front 与接
1:59 front 与教
1:45 front 与梁
1:30 front 与梨
1:52 front 与沙
1:31 front 与河
1:-105 front 与法
1:50 front 与石
1:32 front 与竹
1:38 front 与粤
1:-102 front 与育
1:46 front 与芦
1:50 front 与草
1:45 front 与西
1:55 front 与贵
1:51 front 与边
1:36 front 与都
1:31 front 与阳
1:62 front 与附
1:30 front 与骨
1:35 front 专与
1:30 front 专业
1:46 front 专家
1:38 front 业中
1:50 front 业书
1:84 front 业学
1:52 front 业技
1:58 front 业教
1:50 front 业班
1:37 front 业科
1:94 front 业职
1:40 front 业高
1:48 front 东县
1:37 front 东国
1:48 front 东教
1:42 front 东省
1:55 front 东街
1:79 front 东西
1:31 front 两村
1:116 front 两校
1:42 front 个$
1:37 front 个一
1:55 front 个人
1:42 front 个承
1:53 front 中)
1:58 front 中-
1:68 front 中“
1:35 front 中三
1:47 front 中与
1:46 front 中伙
1:83 front 中共
1:85 front 中协
1:34 front 中学
1:51 front 中实
1:56 front 中对
1:53 front 中小
1:53 front 中工
1:41 front 中帮
1:87 front 中心
1:43 front 中校
1:34 front 中等
1:60 front 中策
1:42 front 中结
1:52 front 中职
1:33 front 中葡
1:33 front 中附
1:31 front 中项
1:48 front 丰原
1:56 front 为红
1:-65 front 主_
1:83 front 主任
1:53 front 主讲
1:44 front 么$
1:49 front 么抓
1:34 front 义县
1:73 front 之前
1:63 front 之扶
1:-40 front 乌兰
1:62 front 乌苏
1:-37 front 乒乓
1:-51 front 乓球
1:72 front 乙方
1:62 front 九中
1:50 front 九年
1:46 front 九溪
1:37 front 九龙
1:-64 front 习奖
1:86 front 习安
1:-113 front 习生
1:33 front 乡)
1:49 front 乡与
1:44 front 乡中
1:35 front 乡九
1:43 front 乡人
1:36 front 乡伙
1:85 front 乡初
1:-94 front 乡卫
1:53 front 乡园
1:66 front 乡国
1:68 front 乡学
1:59 front 乡小
1:66 front 乡幼
1:60 front 乡技
1:-81 front 乡支
1:-115 front 乡政
1:59 front 乡活
1:32 front 乡立
1:58 front 乡菜
1:80 front 乡镇
1:49 front 书(
1:31 front 书》
1:58 front 书角
1:-83 front 书记
1:55 front 书院
1:50 front 书馆
1:-75 front 了!
1:-41 front 事$
1:-85 front 事务
1:-79 front 事历
1:49 front 事宜
1:74 front 事科
1:62 front 事项
1:42 front 二_
1:54 front 二〇
1:72 front 二学
1:45 front 二小
1:43 front 二月
1:57 front 二期
1:38 front 二次
1:54 front 二盏
1:31 front 二节
1:45 front 二轮
1:-52 front 二队
1:33 front 二高
1:71 front 于“
1:59 front 于下
1:56 front 于云
1:55 front 于做
1:50 front 于公
1:47 front 于印
1:55 front 于开
1:37 front 于强
1:51 front 于我
1:47 front 于托
1:50 front 于接
1:58 front 于来
1:57 front 于白
1:66 front 于组
1:-128 front 于调
1:58 front 于贵
1:93 front 于选
1:62 front 云屏
1:55 front 云岭
1:-62 front 云州
1:53 front 云林
1:37 front 云校
1:57 front 云溪
1:67 front 云端
1:39 front 云麓
1:68 front 互派
1:51 front 互访
1:62 front 五个
1:49 front 五中
1:36 front 五件
1:34 front 五年
1:35 front 井小
1:-55 front 交接
1:41 front 交流
1:78 front 享表
1:60 front 亮的
1:43 front 亲”
1:-67 front 人_
1:73 front 人事
1:33 front 人函
1:54 front 人才
1:58 front 人民
1:62 front 人计
1:43 front 什么
1:50 front 仁$
1:59 front 仁:
1:52 front 仁爱
1:57 front 今年
1:74 front 仑国
1:39 front 代课
1:37 front 仪器
1:74 front 们想
1:54 front 们的
1:60 front 们能
1:43 front 们要
1:103 front 件$
1:45 front 件(
1:45 front 件3
1:32 front 件_
1:50 front 件小
1:49 front 任书
1:75 front 任互
1:179 front 任务
1:76 front 任影
1:39 front 任状
1:-95 front 企划
1:30 front 优质
1:103 front 伙伴
1:49 front 会$
1:51 front 会_
1:30 front 会、
1:48 front 会会
1:66 front 会决
1:52 front 会商
1:36 front 会国
1:-75 front 会春
1:-75 front 会来
1:-72 front 会筹
1:-56 front 会纪
1:-59 front 会议
1:-34 front 会记
1:84 front 会谈
1:-56 front 会赛
1:44 front 伴”
1:39 front 伴协
1:45 front 伴合
1:52 front 伴学
1:46 front 伴方
1:100 front 伴计
1:91 front 位同
1:-57 front 位家
1:59 front 位登
1:-43 front 位老
1:-89 front 位职
1:42 front 体2
1:60 front 体_
1:56 front 体公
1:50 front 体同
1:36 front 体学
1:39 front 体工
1:61 front 体的
1:30 front 体章
1:78 front 体老
1:79 front 体育
1:39 front 体运
1:37 front 佛山
1:44 front 作$
1:46 front 作)
1:58 front 作_
1:65 front 作书
1:45 front 作互
1:-78 front 作企
1:89 front 作会
1:60 front 作体
1:86 front 作例
1:71 front 作共
1:45 front 作协
1:74 front 作单
1:73 front 作台
1:58 front 作备
1:61 front 作学
1:75 front 作安
1:58 front 作实
1:84 front 作室
1:53 front 作小
1:-100 front 作息
1:-72 front 作文
1:76 front 作方
1:-80 front 作日
1:57 front 作清
1:61 front 作的
1:36 front 作纪
1:79 front 作纲
1:41 front 作细
1:-73 front 作考
1:52 front 作职
1:79 front 作联
1:58 front 作行
1:52 front 作表
1:51 front 作要
1:67 front 作计
1:38 front 作通
1:33 front 作队
1:59 front 例会
1:34 front 侗乡
1:49 front 侗族
1:51 front 供奖
1:-66 front 便民
1:-106 front 信$
1:36 front 信息
1:50 front 修的
1:-50 front 修订
1:-71 front 值_
1:-60 front 值班
1:-68 front 假值
1:54 front 偏乡
1:52 front 做什
1:55 front 做好
1:57 front 做法
1:48 front 做的
1:50 front 健康
1:85 front 儿园
1:49 front 儿班
1:69 front 儿童
1:-40 front 兄弟
1:66 front 充说
1:63 front 先队
1:51 front 光中
1:31 front 光华
1:43 front 光明
1:75 front 党委
1:42 front 党建
1:-40 front 党支
1:53 front 全中
1:-62 front 全县
1:30 front 全小
1:49 front 八件
1:59 front 八位
1:-71 front 八周
1:-59 front 八小
1:-80 front 公告
1:-39 front 公安
1:-52 front 公室
1:47 front 公布
1:43 front 公示
1:69 front 公约
1:31 front 六中
1:62 front 六周
1:32 front 六节
1:73 front 共享
1:82 front 共同
1:40 front 共建
1:42 front 共成
1:57 front 共育
1:-64 front 共进
1:87 front 关于
1:46 front 关初
1:43 front 关学
1:40 front 关第
1:46 front 关系
1:49 front 关黄
1:32 front 内初
1:64 front 内地
1:32 front 内容
1:59 front 册$
1:52 front 农业
1:-88 front 农技
1:84 front 农村
1:-92 front 农计
1:53 front 冯庄
1:62 front 冲刺
1:41 front 冲小
1:64 front 决定
1:55 front 决议
1:-92 front 准$
1:33 front 凉水
1:45 front 凤山
1:89 front 出决
1:79 front 出校
1:-42 front 函$
1:41 front 函:
1:34 front 函受
1:-58 front 分$
1:-64 front 分值
1:70 front 分工
1:-50 front 分标
1:62 front 分校
1:54 front 分组
1:129 front 分解
1:-56 front 分配
1:58 front 分队
1:-81 front 刊卷
1:84 front 划(
1:38 front 划)
1:55 front 划一
1:69 front 划书
1:61 front 则与
1:71 front 初三
1:102 front 初中
1:41 front 初小
1:71 front 初级
1:77 front 到县
1:46 front 到校
1:66 front 制学
1:62 front 制小
1:66 front 刺帮
1:84 front 前中
1:48 front 前五
1:51 front 前瞻
1:-86 front 前须
1:-58 front 力乡
1:54 front 力备
1:45 front 办)
1:42 front 办〔
1:-91 front 办公
1:57 front 办学
1:78 front 办法
1:71 front 务$
1:70 front 务主
1:86 front 务书
1:-55 front 务会
1:152 front 务分
1:-89 front 务安
1:-97 front 务所
1:55 front 务支
1:80 front 务清
1:41 front 务的
1:74 front 务系
1:-79 front 务通
1:-77 front 动$
1:75 front 动2
1:81 front 动安
1:68 front 动实
1:79 front 动方
1:39 front 动日
1:71 front 动的
1:59 front 动纲
1:86 front 动计
1:-53 front 动记
1:62 front 动预
1:89 front 助$
1:46 front 助_
1:-70 front 助力
1:81 front 助协
1:61 front 助合
1:-77 front 助学
1:-48 front 助小
1:57 front 助山
1:42 front 助年
1:45 front 助新
1:37 front 助方
1:48 front 助约
1:76 front 助计
1:33 front 助连
1:-88 front 励要
1:-81 front 募公
1:67 front 勤县
1:75 front 勾选
1:33 front 包一
1:41 front 化办
1:32 front 北区
1:35 front 北原
1:69 front 北县
1:-68 front 北学
1:56 front 北屿
1:32 front 北市
1:36 front 北幼
1:37 front 北湾
1:38 front 北石
1:34 front 匡智
1:31 front 区-
1:38 front 区:
1:32 front 区“
1:40 front 区、
1:37 front 区两
1:60 front 区中
1:-77 front 区便
1:70 front 区名
1:32 front 区外
1:58 front 区学
1:78 front 区实
1:31 front 区小
1:32 front 区工
1:-67 front 区帮
1:52 front 区支
1:150 front 区教
1:-87 front 区服
1:58 front 区校
1:49 front 区职
1:31 front 医专
1:46 front 医学
1:-68 front 医院
1:41 front 十个
1:70 front 十二
1:41 front 十五
1:44 front 十名
1:48 front 升帮
1:37 front 半年
1:62 front 半月
1:31 front 华国
1:56 front 协〔
1:108 front 协作
1:58 front 协力
1:68 front 协助
1:-66 front 协委
1:34 front 协定
1:36 front 协调
1:30 front 单$
1:95 front 单(
1:74 front 单位
1:48 front 单的
1:49 front 南大
1:65 front 南屏
1:33 front 南市
1:44 front 南湾
1:33 front 南瑶
1:35 front 卫校
1:-84 front 卫生
1:43 front 印发
1:36 front 印贴
1:64 front 即将
1:-66 front 卷首
1:-73 front 厂助
1:76 front 历$
1:-84 front 历(
1:48 front 原二
1:-80 front 原因
1:41 front 原市
1:32 front 原省
1:30 front 县”
1:70 front 县中
1:-51 front 县乒
1:34 front 县乡
1:37 front 县云
1:39 front 县人
1:31 front 县初
1:36 front 县北
1:62 front 县区
1:46 front 县合
1:59 front 县启
1:53 front 县城
1:45 front 县域
1:45 front 县基
1:63 front 县安
1:58 front 县完
1:34 front 县山
1:48 front 县强
1:47 front 县技
1:101 front 县支
1:-61 front 县期
1:46 front 县村
1:61 front 县民
1:54 front 县海
1:64 front 县第
1:51 front 县职
1:30 front 县雾
1:37 front 县高
1:57 front 友园
1:-32 front 友好
1:43 front 友师
1:39 front 友校
1:56 front 双林
1:43 front 双校
1:30 front 双桥
1:45 front 发《
1:36 front 发〔
1:56 front 发展
1:65 front 受援
1:32 front 受文
1:43 front 受松
1:58 front 口小
1:38 front 口市
1:80 front 口帮
1:47 front 口幼
1:57 front 口扶
1:33 front 古淮
1:45 front 古渡
1:33 front 台东
1:58 front 号$
1:53 front 号)
1:57 front 各中
1:38 front 各乡
1:-39 front 各位
1:-67 front 各兄
1:71 front 各县
1:70 front 各学
1:32 front 各幼
1:46 front 各有
1:53 front 合体
1:39 front 合作
1:69 front 合同
1:60 front 同$
1:75 front 同仁
1:88 front 同体
1:62 front 同心
1:82 front 同行
1:40 front 名,
1:32 front 名_
1:73 front 名|
1:47 front 名册
1:70 front 名园
1:-58 front 名师
1:75 front 名校
1:63 front 后山
1:38 front 后帮
1:70 front 后服
1:-89 front 启事
1:37 front 启智
1:43 front 启聪
1:52 front 启能
1:-67 front 启航
1:49 front 告知
1:-84 front 员提
1:53 front 员校
1:-103 front 周$
1:61 front 周)
1:31 front 周一
1:32 front 周二
1:32 front 周六
1:46 front 周历
1:47 front 周工
1:-96 front 周食
1:39 front 命题
1:49 front 和体
1:37 front 和启
1:73 front 和我
1:50 front 哑学
1:30 front 商备
1:43 front 商定
1:46 front 商纪
1:39 front 善特
1:39 front 嘉义
1:30 front 嘉禾
1:47 front 嘴岩
1:40 front 器十
1:-83 front 器行
1:-136 front 四(
1:30 front 四校
1:64 front 回复
1:-58 front 回忆
1:62 front 回讲
1:32 front 回访
1:51 front 回辅
1:56 front 回顾
1:-46 front 因_
1:47 front 团_
1:41 front 团“
1:62 front 团与
1:38 front 团化
1:56 front 团对
1:65 front 团帮
1:36 front 团年
1:46 front 团式
1:50 front 团总
1:32 front 团龙
1:67 front 园$
1:43 front 园)
1:62 front 园,
1:58 front 园:
1:80 front 园_
1:56 front 园“
1:55 front 园”
1:45 front 园与
1:64 front 园互
1:59 front 园协
1:70 front 园友
1:35 front 园工
1:68 front 园带
1:44 front 园托
1:60 front 园拉
1:-35 front 园的
1:63 front 园答
1:57 front 园结
1:32 front 园联
1:74 front 园陪
1:-76 front 困难
1:72 front 国中
1:109 front 国小
1:95 front 国民
1:40 front 国语
1:42 front 国际
1:77 front 图书
1:33 front 圣若
1:70 front 圩村
1:54 front 地学
1:55 front 地帮
1:36 front 地特
1:76 front 地结
1:47 front 坑中
1:30 front 坝乡
1:55 front 坝小
1:49 front 坝民
1:33 front 坡、
1:53 front 坡头
1:41 front 坡小
1:-89 front 坡市
1:53 front 坪中
1:55 front 坪镇
1:31 front 坵国
1:38 front 型高
1:33 front 城)
1:50 front 城三
1:59 front 城东
1:52 front 城关
1:-64 front 城北
1:43 front 城区
1:35 front 城学
1:-54 front 城市
1:52 front 城活
1:45 front 城职
1:34 front 埔中
1:38 front 域内
1:39 front 域高
1:73 front 培到
1:44 front 培善
1:34 front 培文
1:47 front 培智
1:48 front 培训
1:57 front 培道
1:50 front 基〔
1:54 front 基地
1:45 front 基础
1:34 front 基金
1:37 front 基隆
1:55 front 堂与
1:63 front 堂共
1:62 front 堂办
1:39 front 堂小
1:47 front 塘中
1:46 front 塘侗
1:37 front 塘县
1:53 front 塘小
1:48 front 塘敬
1:-75 front 塘月
1:45 front 墙)
1:51 front 备与
1:-101 front 备会
1:133 front 备忘
1:-70 front 备方
1:48 front 备课
1:53 front 复:
1:50 front 复信
1:44 front 复大
1:43 front 复课
1:36 front 外国
1:71 front 大仑
1:-79 front 大会
1:33 front 大园
1:61 front 大圩
1:112 front 大学
1:40 front 大山
1:49 front 大手
1:43 front 大柳
1:66 front 大洼
1:43 front 大附
1:50 front 头学
1:44 front 头小
1:-61 front 奖励
1:41 front 奖学
1:52 front 女子
1:48 front 好2
1:58 front 好“
1:-58 front 好城
1:76 front 好学
1:30 front 好约
1:49 front 妹园
1:83 front 妹学
1:47 front 妹校
1:68 front 妹特
1:137 front 姊妹
1:41 front 姓名
1:49 front 委会
1:-80 front 委员
1:48 front 子$
1:57 front 子们
1:70 front 子学
1:52 front 子邮
1:48 front 子高
1:46 front 字〔
1:62 front 字教
1:88 front 季)
1:93 front 季学
1:82 front 学$
1:89 front 学(
1:39 front 学-
1:72 front 学2
1:94 front 学_
1:65 front 学“
1:69 front 学、
1:57 front 学三
1:97 front 学与
1:57 front 学习
1:54 front 学云
1:60 front 学互
1:60 front 学任
1:53 front 学做
1:35 front 学函
1:76 front 学前
1:-39 front 学区
1:47 front 学协
1:66 front 学图
1:51 front 学堂
1:48 front 学姊
1:56 front 学定
1:77 front 学对
1:76 front 学工
1:111 front 学帮
1:57 front 学年
1:-73 front 学开
1:31 front 学托
1:57 front 学授
1:-70 front 学教
1:-66 front 学方
1:72 front 学月
1:78 front 学期
1:67 front 学校
1:84 front 学点
1:58 front 学牵
1:-65 front 学生
1:-77 front 学百
1:-42 front 学研
1:76 front 学科
1:46 front 学第
1:60 front 学籍
1:39 front 学组
1:80 front 学结
1:48 front 学给
1:46 front 学规
1:80 front 学计
1:-55 front 学设
1:69 front 学贺
1:-60 front 学赴
1:33 front 学金
1:80 front 学附
1:82 front 学院
1:52 front 学集
1:44 front 孩子
1:40 front 宁海
1:55 front 守儿
1:50 front 安:
1:97 front 安排
1:-38 front 安队
1:55 front 完全
1:48 front 完小
1:111 front 定$
1:56 front 定书
1:52 front 定事
1:75 front 定点
1:41 front 宜$
1:-56 front 实习
1:82 front 实验
1:32 front 室_
1:-97 front 室岗
1:65 front 室开
1:82 front 室送
1:52 front 室通
1:43 front 家亲
1:51 front 家名
1:46 front 家坝
1:55 front 家寨
1:-54 front 家校
1:-79 front 家长
1:32 front 容_
1:79 front 宿制
1:62 front 宿舍
1:86 front 寄宿
1:-58 front 寒假
1:59 front 寨小
1:53 front 寨教
1:54 front 对)
1:-77 front 对_
1:68 front 对一
1:64 front 对互
1:46 front 对任
1:59 front 对偏
1:57 front 对公
1:57 front 对共
1:30 front 对协
1:63 front 对单
1:44 front 对回
1:39 front 对备
1:55 front 对子
1:-97 front 对学
1:57 front 对安
1:57 front 对小
1:54 front 对工
1:31 front 对帮
1:72 front 对接
1:30 front 对活
1:-85 front 对社
1:54 front 对计
1:-56 front 对话
1:-51 front 寻物
1:-69 front 导1
1:52 front 导合
1:51 front 导思
1:98 front 封信
1:62 front 将来
1:55 front 尊敬
1:32 front 小)
1:62 front 小,
1:52 front 小与
1:39 front 小事
1:36 front 小伙
1:34 front 小偏
1:46 front 小分
1:-85 front 小区
1:63 front 小协
1:52 front 小合
1:37 front 小复
1:47 front 小孩
1:64 front 小手
1:35 front 小支
1:33 front 小教
1:33 front 小方
1:52 front 小星
1:50 front 小河
1:-110 front 小组
1:50 front 小结
1:41 front 小罗
1:57 front 小规
1:57 front 少先
1:37 front 少年
1:47 front 尾初
1:70 front 局2
1:51 front 局:
1:58 front 局、
1:61 front 局人
1:74 front 局会
1:71 front 局关
1:31 front 局属
1:60 front 局工
1:57 front 局文
1:-46 front 局答
1:58 front 屏区
1:68 front 屏县
1:52 front 屏同
1:34 front 屏建
1:42 front 屏职
1:33 front 展“
1:51 front 展中
1:59 front 展合
1:40 front 展城
1:-62 front 展帮
1:43 front 展薄
1:57 front 属中
1:35 front 属各
1:36 front 属高
1:50 front 山中
1:-44 front 山乡
1:79 front 山区
1:51 front 山大
1:32 front 山小
1:47 front 山尾
1:62 front 山市
1:68 front 山幼
1:34 front 山月
1:45 front 山海
1:45 front 山的
1:41 front 山背
1:-87 front 山那
1:61 front 山里
1:52 front 屿国
1:67 front 岔河
1:-78 front 岗位
1:64 front 岗派
1:64 front 岚山
1:37 front 岛国
1:39 front 岛培
1:31 front 岛小
1:56 front 岩小
1:41 front 岩路
1:31 front 岬市
1:39 front 岭中
1:60 front 岭县
1:38 front 岭国
1:45 front 岭市
1:41 front 岭村
1:58 front 岭林
1:44 front 岭沟
1:73 front 岭湾
1:59 front 岸区
1:50 front 岸国
1:40 front 峪分
1:33 front 川区
1:43 front 川县
1:40 front 川工
1:47 front 川师
1:-58 front 州市
1:36 front 州湾
1:85 front 巡回
1:56 front 工$
1:71 front 工业
1:-85 front 工会
1:106 front 工作
1:-60 front 工大
1:59 front 工学
1:69 front 工科
1:62 front 工程
1:82 front 工职
1:-66 front 巴坡
1:-68 front 市三
1:-75 front 市与
1:34 front 市乡
1:36 front 市信
1:-54 front 市协
1:61 front 市海
1:35 front 市港
1:54 front 市特
1:60 front 市直
1:-78 front 市缔
1:32 front 市顺
1:31 front 市鼓
1:43 front 布2
1:37 front 布县
1:-36 front 师:
1:60 front 师“
1:-54 front 师、
1:-95 front 师》
1:32 front 师一
1:65 front 师个
1:-71 front 师事
1:67 front 师互
1:69 front 师发
1:69 front 师同
1:36 front 师大
1:39 front 师学
1:50 front 师工
1:34 front 师帮
1:56 front 师平
1:70 front 师徒
1:39 front 师成
1:-57 front 师招
1:47 front 师支
1:-89 front 师来
1:72 front 师派
1:-66 front 师甄
1:49 front 师的
1:-85 front 师研
1:64 front 师范
1:59 front 师课
1:56 front 师资
1:-43 front 师赴
1:62 front 师轮
1:51 front 师进
1:63 front 师驻
1:34 front 帖$
1:39 front 带三
1:30 front 带与
1:53 front 带任
1:79 front 带分
1:64 front 带弱
1:63 front 带方
1:-84 front 帮一
1:102 front 帮带
1:38 front 帮弱
1:31 front 帮扶
1:33 front 干部
1:52 front 平安
1:-63 front 年$
1:32 front 年(
1:77 front 年)
1:69 front 年1
1:40 front 年2
1:31 front 年6
1:51 front 年7
1:67 front 年8
1:93 front 年9
1:52 front 年“
1:41 front 年一
1:40 front 年下
1:50 front 年任
1:46 front 年做
1:34 front 年制
1:53 front 年城
1:35 front 年夏
1:55 front 年大
1:76 front 年学
1:-88 front 年寒
1:45 front 年对
1:55 front 年工
1:70 front 年帮
1:105 front 年度
1:47 front 年志
1:52 front 年支
1:-64 front 年教
1:85 front 年春
1:-74 front 年校
1:64 front 年活
1:40 front 年海
1:45 front 年秋
1:43 front 年第
1:48 front 年级
1:44 front 年结
1:36 front 年行
1:61 front 年规
1:50 front 年计
1:54 front 年重
1:100 front 幼儿
1:51 front 幼教
1:51 front 幼稚
1:-77 front 幼院
1:42 front 广西
1:65 front 庄中
1:-72 front 庆筹
1:-58 front 庙会
1:-79 front 府共
1:38 front 府小
1:65 front 度)
1:43 front 度“
1:79 front 度任
1:40 front 度安
1:62 front 度工
1:69 front 度帮
1:47 front 度方
1:31 front 度第
1:39 front 度计
1:61 front 康支
1:-57 front 廖秋
1:51 front 建“
1:-72 front 建协
1:72 front 建台
1:37 front 建工
1:43 front 建引
1:51 front 建的
1:77 front 建简
1:41 front 建计
1:69 front 建记
1:44 front 建设
1:-48 front 开展
1:43 front 开放
1:49 front 式”
1:43 front 引领
1:-49 front 弟学
1:51 front 弱园
1:68 front 弱学
1:80 front 弱校
1:58 front 强校
1:-90 front 录$
1:78 front 录(
1:57 front 录)
1:64 front 影子
1:69 front 往来
1:62 front 往校
1:-82 front 征才
1:37 front 径中
1:-70 front 律师
1:45 front 徒同
1:69 front 徒结
1:-64 front 得分
1:-87 front 德与
1:38 front 德光
1:47 front 德女
1:57 front 德峪
1:34 front 心$
1:62 front 心)
1:35 front 心2
1:38 front 心_
1:49 front 心一
1:46 front 心三
1:78 front 心之
1:45 front 心伙
1:69 front 心幼
1:46 front 心校
1:80 front 心理
1:41 front 心联
1:-85 front 忆$
1:-52 front 志$
1:-39 front 志愿
1:85 front 忘$
1:40 front 忘(
1:102 front 忘录
1:58 front 怎么
1:50 front 思想
1:36 front 性普
1:56 front 总校
1:48 front 总结
1:-43 front 息$
1:38 front 息工
1:-71 front 息时
1:-70 front 情_
1:34 front 情”
1:60 front 想学
1:48 front 想略
1:-32 front 意见
1:-62 front 感$
1:-132 front 感谢
1:-36 front 愿者
1:51 front 成员
1:59 front 成帮
1:59 front 成长
1:55 front 我们
1:96 front 我校
1:-111 front 我的
1:-82 front 户主
1:-66 front 户台
1:47 front 所学
1:53 front 所提
1:-91 front 所结
1:41 front 手_
1:47 front 手·
1:84 front 手”
1:72 front 手会
1:-52 front 手共
1:47 front 手协
1:50 front 手同
1:60 front 手后
1:34 front 手帮
1:108 front 手拉
1:33 front 手提
1:63 front 手方
1:40 front 手校
1:47 front 手活
1:75 front 手牵
1:54 front 手的
1:51 front 手简
1:48 front 手行
1:61 front 手计
1:-96 front 才启
1:45 front 才工
1:41 front 打印
1:67 front 打算
1:75 front 托管
1:35 front 扶2
1:47 front 扶三
1:-43 front 扶不
1:44 front 扶九
1:61 front 扶云
1:-47 front 扶人
1:73 front 扶任
1:60 front 扶关
1:-80 front 扶办
1:74 front 扶助
1:81 front 扶协
1:55 front 扶县
1:37 front 扶古
1:51 front 扶合
1:48 front 扶名
1:-49 front 扶困
1:34 front 扶备
1:90 front 扶大
1:51 front 扶学
1:59 front 扶安
1:40 front 扶实
1:73 front 扶对
1:45 front 扶工
1:47 front 扶年
1:48 front 扶怎
1:49 front 扶成
1:64 front 扶持
1:60 front 扶教
1:48 front 扶方
1:66 front 扶日
1:-49 front 扶显
1:42 front 扶条
1:-71 front 扶果
1:33 front 扶汇
1:47 front 扶沙
1:63 front 扶河
1:-40 front 扶活
1:44 front 扶牦
1:48 front 扶石
1:59 front 扶简
1:71 front 扶红
1:48 front 扶联
1:47 front 扶行
1:37 front 扶要
1:86 front 扶计
1:43 front 扶责
1:30 front 扶连
1:43 front 扶铁
1:50 front 扶青
1:53 front 扶项
1:50 front 扶龙
1:52 front 批)
1:48 front 承诺
1:62 front 技工
1:74 front 技师
1:70 front 技术
1:-78 front 技站
1:59 front 技职
1:84 front 技艺
1:63 front 抓$
1:67 front 报$
1:43 front 报(
1:39 front 报材
1:88 front 拉手
1:-104 front 招募
1:66 front 拟办
1:59 front 持协
1:43 front 持县
1:49 front 持岔
1:57 front 持德
1:30 front 持青
1:40 front 挂职
1:57 front 指导
1:-92 front 捐赠
1:57 front 换掉
1:60 front 授榫
1:82 front 授课
1:63 front 掉十
1:68 front 排$
1:48 front 排(
1:32 front 排宿
1:49 front 排班
1:75 front 排的
1:77 front 排表
1:50 front 接。
1:46 front 接受
1:75 front 接备
1:60 front 接收
1:70 front 接教
1:-61 front 接致
1:40 front 接说
1:40 front 推荐
1:55 front 措勤
1:-57 front 措施
1:35 front 提供
1:53 front 提升
1:-52 front 提案
1:31 front 提质
1:59 front 提需
1:55 front 援$
1:36 front 援)
1:40 front 援_
1:79 front 援与
1:72 front 援乡
1:53 front 援事
1:46 front 援云
1:34 front 援侗
1:57 front 援助
1:41 front 援协
1:54 front 援单
1:54 front 援学
1:42 front 援山
1:44 front 援工
1:73 front 援建
1:71 front 援排
1:55 front 援措
1:33 front 援框
1:57 front 援约
1:59 front 援藏
1:34 front 援责
1:-73 front 援青
1:45 front 援韶
1:48 front 援鹰
1:58 front 摘)
1:93 front 支持
1:101 front 支援
1:-96 front 支教
1:50 front 收贵
1:55 front 放约
1:52 front 政会
1:-99 front 政协
1:-62 front 政府
1:45 front 教〔
1:88 front 教下
1:61 front 教中
1:75 front 教务
1:55 front 教协
1:32 front 教发
1:-85 front 教回
1:50 front 教基
1:-49 front 教学
1:71 front 教小
1:58 front 教工
1:-54 front 教师
1:46 front 教授
1:-40 front 教教
1:-83 front 教案
1:38 front 教点
1:51 front 教班
1:-70 front 教的
1:48 front 教研
1:45 front 教练
1:45 front 教组
1:-96 front 教职
1:67 front 教联
1:53 front 教育
1:59 front 教资
1:58 front 教进
1:67 front 教集
1:46 front 敬业
1:66 front 敬的
1:53 front 数字
1:-85 front 整学
1:-81 front 文$
1:35 front 文中
1:70 front 文件
1:35 front 文庙
1:56 front 文昌
1:73 front 文本
1:-70 front 文目
1:-66 front 文组
1:34 front 文者
1:37 front 料$
1:51 front 料:
1:42 front 新一
1:30 front 新北
1:40 front 新区
1:31 front 新教
1:-86 front 新篇
1:-95 front 新老
1:36 front 方$
1:46 front 方)
1:60 front 方:
1:57 front 方柳
1:72 front 方翠
1:-73 front 施$
1:31 front 施办
1:63 front 施意
1:36 front 施测
1:70 front 施细
1:-44 front 施舍
1:49 front 施计
1:66 front 族中
1:44 front 族自
1:35 front 族高
1:-54 front 日_
1:44 front 日于
1:-99 front 日志
1:72 front 日程
1:38 front 旧仪
1:58 front 明$
1:46 front 明德
1:36 front 明溪
1:47 front 明盲
1:51 front 星园
1:43 front 春)
1:123 front 春季
1:54 front 春泥
1:-90 front 春游
1:44 front 春芽
1:-57 front 是施
1:-75 front 显真
1:63 front 普通
1:58 front 智学
1:82 front 暑期
1:95 front 月)
1:89 front 月-
1:-51 front 月1
1:-61 front 月2
1:55 front 月一
1:33 front 月回
1:30 front 月国
1:42 front 月度
1:32 front 月来
1:56 front 月研
1:64 front 月至
1:-64 front 月色
1:42 front 有关
1:-61 front 有感
1:-46 front 服务
1:-36 front 期)
1:50 front 期,
1:68 front 期安
1:62 front 期工
1:49 front 期帮
1:66 front 期我
1:69 front 期支
1:66 front 期教
1:-87 front 期末
1:57 front 期校
1:47 front 期结
1:74 front 期送
1:41 front 木冲
1:44 front 木工
1:69 front 木栅
1:32 front 未县
1:-73 front 末统
1:71 front 本(
1:-70 front 本校
1:47 front 术型
1:47 front 术学
1:35 front 术教
1:32 front 术班
1:42 front 术节
1:37 front 机关
1:40 front 杉木
1:66 front 杏花
1:62 front 材料
1:-72 front 村党
1:-53 front 村学
1:46 front 村完
1:103 front 村小
1:36 front 村工
1:74 front 村幼
1:65 front 村校
1:43 front 村点
1:-52 front 村第
1:42 front 条约
1:-68 front 来了
1:-99 front 来信
1:58 front 来安
1:73 front 来年
1:66 front 来我
1:41 front 来访
1:59 front 杨河
1:50 front 松江
1:46 front 林中
1:39 front 林区
1:55 front 林坡
1:49 front 林学
1:37 front 林路
1:-92 front 果农
1:53 front 枫林
1:31 front 枫香
1:38 front 架协
1:-68 front 柏树
1:34 front 柏桥
1:58 front 柳塘
1:51 front 柳小
1:41 front 柳树
1:58 front 柳湾
1:66 front 柳荫
1:52 front 栅工
1:78 front 栅派
1:-102 front 标准
1:41 front 栏$
1:60 front 树村
1:-69 front 树湾
1:38 front 栗乡
1:48 front 校(
1:31 front 校-
1:40 front 校2
1:61 front 校_
1:59 front 校|
1:53 front 校“
1:61 front 校”
1:35 front 校、
1:65 front 校与
1:43 front 校东
1:-56 front 校交
1:58 front 校伙
1:38 front 校会
1:-71 front 校作
1:57 front 校党
1:52 front 校全
1:110 front 校共
1:68 front 校函
1:-51 front 校刊
1:-58 front 校务
1:73 front 校协
1:51 front 校县
1:71 front 校合
1:65 front 校定
1:63 front 校实
1:84 front 校对
1:95 front 校工
1:62 front 校带
1:112 front 校帮
1:55 front 校年
1:-48 front 校庆
1:68 front 校所
1:58 front 校手
1:57 front 校托
1:76 front 校技
1:42 front 校提
1:57 front 校援
1:60 front 校携
1:67 front 校支
1:61 front 校教
1:85 front 校校
1:57 front 校清
1:103 front 校牵
1:39 front 校生
1:116 front 校的
1:33 front 校策
1:30 front 校约
1:126 front 校结
1:55 front 校缔
1:-70 front 校群
1:-34 front 校联
1:50 front 校艺
1:58 front 校菜
1:-81 front 校行
1:42 front 校责
1:69 front 校赴
1:48 front 校起
1:56 front 校长
1:44 front 校食
1:40 front 校首
1:30 front 核$
1:-60 front 核评
1:42 front 桂岭
1:41 front 框架
1:75 front 案(
1:-62 front 案)
1:39 front 案》
1:-86 front 桌$
1:-89 front 桌球
1:62 front 桐川
1:47 front 桑坪
1:31 front 桥坪
1:53 front 桥头
1:30 front 桥小
1:42 front 桥村
1:58 front 梁家
1:-71 front 梁小
1:55 front 梧岭
1:43 front 棠湾
1:53 front 榫接
1:48 front 樟区
1:70 front 模学
1:36 front 次$
1:39 front 次)
1:49 front 次_
1:-69 front 正申
1:47 front 步打
1:49 front 步阶
1:56 front 殊学
1:96 front 殊教
1:48 front 段的
1:32 front 段考
1:33 front 每周
1:53 front 每月
1:61 front 毕业
1:39 front 民中
1:41 front 民医
1:89 front 民小
1:42 front 民政
1:68 front 民族
1:-64 front 民通
1:31 front 水井
1:39 front 水市
1:-105 front 水泥
1:67 front 求$
1:38 front 汇报
1:53 front 汇编
1:34 front 江书
1:32 front 江北
1:69 front 江县
1:41 front 江城
1:30 front 江基
1:64 front 江岸
1:69 front 江市
1:42 front 江澜
1:38 front 江镇
1:69 front 沂河
1:43 front 沅陂
1:30 front 沈若
1:46 front 沉安
1:55 front 沙河
1:46 front 沟初
1:55 front 沟小
1:54 front 沪江
1:56 front 河两
1:71 front 河初
1:67 front 河区
1:33 front 河县
1:64 front 河口
1:30 front 河坝
1:-91 front 河小
1:33 front 河市
1:65 front 河教
1:50 front 河湟
1:58 front 河湾
1:63 front 河西
1:32 front 河谷
1:53 front 治县
1:-58 front 治课
1:92 front 法$
1:-80 front 法治
1:45 front 泥”
1:-69 front 泥厂
1:35 front 洛布
1:34 front 津沽
1:58 front 洲中
1:49 front 洲学
1:39 front 活管
1:63 front 洼村
1:39 front 派2
1:72 front 派一
1:65 front 派出
1:58 front 派往
1:56 front 派技
1:82 front 派教
1:42 front 派老
1:61 front 派遣
1:41 front 流_
1:-75 front 流座
1:71 front 流誓
1:43 front 流计
1:37 front 测$
1:-44 front 浦市
1:36 front 海东
1:39 front 海岛
1:59 front 海岸
1:41 front 海川
1:35 front 海情
1:63 front 海报
1:58 front 海棠
1:30 front 海滨
1:43 front 海陵
1:-50 front 消息
1:34 front 淮县
1:98 front 清单
1:30 front 清河
1:34 front 清源
1:36 front 清点
1:31 front 渡县
1:37 front 港东
1:49 front 港九
1:36 front 港圣
1:37 front 港市
1:47 front 港澳
1:-67 front 游方
1:48 front 湖区
1:34 front 湟$
1:35 front 湟县
1:42 front 湾→
1:-64 front 湾中
1:70 front 湾区
1:53 front 湾县
1:73 front 湾小
1:43 front 湾教
1:74 front 湾村
1:31 front 湾校
1:65 front 湾第
1:41 front 源县
1:33 front 源市
1:54 front 源支
1:45 front 溪中
1:45 front 溪乡
1:30 front 溪区
1:36 front 溪实
1:-57 front 溪小
1:-59 front 溪市
1:48 front 溪幼
1:61 front 溪特
1:34 front 滨国
1:34 front 滨州
1:33 front 滨湖
1:-59 front 滩镇
1:-33 front 澄江
1:49 front 澜溪
1:41 front 澜理
1:56 front 澳与
1:68 front 澳门
1:38 front 濠光
1:30 front 点$
1:33 front 点(
1:64 front 点“
1:94 front 点帮
1:72 front 点携
1:59 front 点支
1:64 front 点校
1:44 front 点结
1:40 front 点造
1:38 front 爱堂
1:76 front 片区
1:53 front 牛坪
1:41 front 牦牛
1:38 front 物单
1:-76 front 物启
1:39 front 物理
1:61 front 牵小
1:107 front 牵手
1:44 front 牵百
1:58 front 特教
1:95 front 特校
1:90 front 特殊
1:54 front 特色
1:38 front 状$
1:54 front 班$
1:73 front 班主
1:-63 front 班会
1:72 front 班备
1:56 front 班工
1:43 front 班班
1:-49 front 班级
1:45 front 班结
1:-81 front 班表
1:-60 front 班课
1:-50 front 球协
1:-54 front 球邀
1:37 front 理代
1:76 front 理健
1:39 front 理工
1:35 front 理帮
1:69 front 理支
1:32 front 瑶山
1:-76 front 甄选
1:38 front 生_
1:-113 front 生会
1:-63 front 生作
1:-105 front 生分
1:36 front 生活
1:-38 front 生队
1:-90 front 生院
1:39 front 田乡
1:83 front 甲方
1:-75 front 申请
1:-54 front 电器
1:49 front 电大
1:61 front 电子
1:78 front 画$
)"sv,
    R"(1:35 front 画(
1:36 front 画_
1:62 front 画一
1:52 front 留守
1:50 front 略。
1:55 front 略联
1:43 front 病房
1:60 front 登记
1:64 front 白杨
1:66 front 白鹭
1:-69 front 百年
1:75 front 百校
1:57 front 的$
1:112 front 的一
1:56 front 的任
1:76 front 的信
1:78 front 的八
1:93 front 的函
1:42 front 的十
1:53 front 的协
1:53 front 的坡
1:59 front 的复
1:50 front 的学
1:74 front 的安
1:68 front 的实
1:63 front 的意
1:-114 front 的感
1:58 front 的打
1:-57 front 的新
1:57 front 的服
1:34 front 的校
1:46 front 的礼
1:50 front 的老
1:65 front 的补
1:-49 front 的课
1:63 front 盏不
1:57 front 盟会
1:41 front 盟对
1:57 front 盟校
1:39 front 盟章
1:65 front 盟第
1:45 front 盟行
1:-87 front 目_
1:43 front 目书
1:54 front 目任
1:-66 front 目录
1:68 front 盲校
1:35 front 盲聋
1:60 front 直各
1:34 front 直学
1:35 front 省“
1:62 front 省城
1:37 front 省属
1:40 front 省教
1:37 front 省级
1:-64 front 真情
1:50 front 瞻$
1:-84 front 知$
1:56 front 知:
1:47 front 知单
1:-92 front 石乡
1:34 front 石县
1:55 front 石岭
1:39 front 石径
1:52 front 石桥
1:-66 front 石梁
1:-68 front 石滩
1:66 front 石碇
1:87 front 石镇
1:45 front 石门
1:-69 front 石鼓
1:51 front 研”
1:-95 front 研习
1:62 front 研学
1:68 front 研室
1:91 front 研帮
1:-56 front 研究
1:-107 front 研组
1:46 front 研联
1:38 front 础教
1:50 front 碇技
1:32 front 磐石
1:42 front 示栏
1:55 front 示范
1:41 front 礼物
1:-69 front 社区
1:67 front 社国
1:30 front 离岛
1:53 front 秋季
1:-53 front 秋萍
1:59 front 科$
1:48 front 科|
1:51 front 科函
1:58 front 科基
1:-30 front 科学
1:62 front 科技
1:71 front 科研
1:48 front 称“
1:-67 front 程$
1:45 front 程(
1:40 front 程任
1:46 front 程学
1:35 front 程实
1:63 front 程汇
1:67 front 程节
1:57 front 稚园
1:32 front 稻香
1:-53 front 究院
1:30 front 立光
1:32 front 立幼
1:-89 front 站帮
1:-93 front 竞赛
1:-48 front 章$
1:72 front 章程
1:43 front 童医
1:49 front 童陪
1:65 front 端手
1:40 front 竹中
1:33 front 竹坑
1:-81 front 竹溪
1:34 front 竹镇
1:61 front 第一
1:-39 front 第七
1:80 front 第三
1:76 front 第九
1:73 front 第二
1:-104 front 第八
1:33 front 第十
1:31 front 筑工
1:57 front 答复
1:-72 front 答记
1:67 front 策略
1:-70 front 筹备
1:73 front 签约
1:46 front 简案
1:-74 front 简章
1:115 front 简表
1:70 front 算$
1:40 front 管乡
1:73 front 管农
1:48 front 管帮
1:91 front 管理
1:48 front 管薛
1:-107 front 篇$
1:61 front 籍与
1:32 front 类学
1:40 front 粤北
1:48 front 系协
1:50 front 系单
1:60 front 系统
1:31 front 紫荆
1:42 front 红岩
1:66 front 红柳
1:62 front 红石
1:113 front 约$
1:98 front 约定
1:63 front 约文
1:-94 front 级“
1:35 front 级中
1:39 front 级示
1:31 front 级科
1:-75 front 纪录
1:71 front 纲要
1:47 front 纲领
1:50 front 纸$
1:99 front 线上
1:42 front 练下
1:70 front 组$
1:55 front 组)
1:-85 front 组_
1:45 front 组今
1:-72 front 组名
1:59 front 组团
1:42 front 组对
1:49 front 组建
1:-88 front 组活
1:-57 front 组织
1:70 front 细则
1:-67 front 织领
1:50 front 结与
1:40 front 结伴
1:-61 front 结友
1:55 front 结帮
1:45 front 结成
1:57 front 给即
1:55 front 给友
1:59 front 给大
1:74 front 给山
1:67 front 给的
1:64 front 给结
1:56 front 给薄
1:58 front 统援
1:-73 front 统考
1:-36 front 缔结
1:70 front 编$
1:43 front 罗校
1:58 front 置要
1:-64 front 群消
1:75 front 翠屏
1:38 front 翰匡
1:38 front 翰林
1:-36 front 老师
1:49 front 老年
1:46 front 考_
1:-75 front 考务
1:-42 front 考核
1:-83 front 考考
1:36 front 者:
1:44 front 者协
1:-59 front 者行
1:-46 front 者问
1:63 front 聋哑
1:35 front 聋培
1:58 front 职→
1:79 front 职业
1:75 front 职学
1:63 front 职安
1:-82 front 职工
1:91 front 职教
1:63 front 职校
1:-66 front 职责
1:42 front 职高
1:64 front 联合
1:98 front 联盟
1:81 front 联系
1:40 front 聪学
1:-80 front 育一
1:62 front 育中
1:-84 front 育二
1:63 front 育交
1:40 front 育人
1:39 front 育体
1:43 front 育共
1:-67 front 育助
1:34 front 育协
1:37 front 育厅
1:50 front 育和
1:65 front 育学
1:35 front 育实
1:39 front 育局
1:42 front 育巡
1:49 front 育工
1:63 front 育帮
1:-90 front 育幼
1:66 front 育新
1:44 front 育特
1:51 front 育组
1:36 front 育结
1:85 front 育联
1:46 front 育英
1:86 front 育集
1:76 front 背小
1:62 front 能特
1:78 front 能给
1:56 front 自治
1:69 front 至2
1:83 front 致兄
1:41 front 致友
1:49 front 致帮
1:67 front 致柳
1:-62 front 致词
1:-66 front 致贫
1:49 front 致雾
1:66 front 致青
1:43 front 致香
1:46 front 致高
1:-30 front 舍$
1:52 front 舍管
1:-48 front 航教
1:-50 front 色(
1:72 front 色校
1:73 front 艺中
1:32 front 艺体
1:58 front 艺合
1:79 front 艺术
1:47 front 节_
1:70 front 节录
1:41 front 节筹
1:61 front 节选
1:40 front 芦苇
1:65 front 花小
1:30 front 花沟
1:55 front 花莲
1:41 front 芽”
1:38 front 苇塘
1:41 front 苇荡
1:43 front 苍梧
1:70 front 苏里
1:77 front 苗$
1:38 front 苗”
1:40 front 苗园
1:43 front 苗岭
1:55 front 苗幼
1:30 front 若$
1:34 front 若翰
1:36 front 苦竹
1:48 front 英教
1:40 front 范园
1:43 front 范大
1:48 front 范学
1:32 front 范性
1:49 front 草坝
1:35 front 荐名
1:47 front 荡县
1:71 front 荫小
1:55 front 荫山
1:-48 front 荷塘
1:54 front 莲县
1:50 front 莲塘
1:61 front 菜单
1:-52 front 萍:
1:37 front 葡学
1:46 front 蓝双
1:41 front 蓝携
1:47 front 蓝田
1:69 front 薄弱
1:47 front 薛家
1:42 front 藏教
1:42 front 行$
1:51 front 行_
1:40 front 行、
1:52 front 行一
1:-110 front 行与
1:-83 front 行事
1:-73 front 行前
1:40 front 行办
1:95 front 行动
1:62 front 行政
1:52 front 行方
1:51 front 街小
1:50 front 街道
1:71 front 补充
1:84 front 表$
1:101 front 表(
1:38 front 表二
1:39 front 表及
1:40 front 西川
1:37 front 西桂
1:89 front 西部
1:51 front 西镇
1:44 front 要(
1:44 front 要)
1:45 front 要为
1:42 front 要点
1:76 front 覆函
1:77 front 见$
1:-78 front 见表
1:44 front 观塘
1:71 front 规划
1:67 front 规模
1:-51 front 规程
1:-115 front 视意
1:64 front 览$
1:59 front 角扶
1:65 front 解$
1:128 front 解表
1:64 front 誓约
1:-63 front 计$
1:83 front 计划
1:97 front 计画
1:-55 front 订)
1:64 front 议(
1:66 front 议决
1:55 front 议材
1:-45 front 议纪
1:49 front 议附
1:-81 front 记$
1:63 front 记册
1:-88 front 记工
1:-70 front 记录
1:-72 front 记者
1:48 front 讲_
1:58 front 讲师
1:-79 front 论文
1:33 front 设幼
1:70 front 设置
1:-79 front 设计
1:34 front 访一
1:89 front 访约
1:-112 front 访视
1:-102 front 证书
1:-69 front 评分
1:-54 front 词$
1:-54 front 话廖
1:-64 front 语$
1:30 front 语_
1:-46 front 语文
1:36 front 说帖
1:86 front 说明
1:-77 front 请$
1:-81 front 请函
1:68 front 请勾
1:-85 front 请赛
1:43 front 诺之
1:-52 front 读《
1:50 front 读共
1:31 front 读学
1:31 front 课$
1:37 front 课_
1:53 front 课专
1:63 front 课后
1:101 front 课堂
1:-91 front 课教
1:55 front 课时
1:-63 front 课桌
1:42 front 课组
1:-90 front 调整
1:35 front 调的
1:-31 front 谈会
1:49 front 谈摘
1:90 front 谈要
1:84 front 谈记
1:-137 front 谢信
1:-81 front 谢函
1:-121 front 谱$
1:-100 front 谱新
1:-75 front 责$
1:55 front 责任
1:-48 front 账$
1:101 front 账(
1:32 front 质工
1:-64 front 贫原
1:45 front 贯制
1:35 front 贴墙
1:57 front 贵校
1:52 front 贵院
1:56 front 贺校
1:32 front 资互
1:48 front 资援
1:60 front 资源
1:-56 front 赛程
1:-74 front 赛竞
1:-108 front 赛规
1:38 front 赠旧
1:-90 front 赠证
1:64 front 赴乌
1:47 front 赴山
1:-99 front 赴石
1:85 front 赴鹿
1:54 front 起步
1:-31 front 路小
1:36 front 蹄湾
1:-63 front 转正
1:55 front 轮岗
1:45 front 轮工
1:45 front 轮校
1:64 front 辅导
1:-62 front 边的
1:52 front 边远
1:48 front 达新
1:-65 front 达水
1:43 front 运行
1:64 front 进修
1:69 front 进城
1:33 front 进备
1:-63 front 进谱
1:69 front 远教
1:31 front 连南
1:37 front 连江
1:72 front 送培
1:66 front 送给
1:43 front 送课
1:61 front 选$
1:57 front 选)
1:110 front 选派
1:-60 front 选简
1:41 front 通报
1:-46 front 通知
1:54 front 通高
1:34 front 造册
1:61 front 道中
1:32 front 道女
1:-78 front 道德
1:47 front 遣名
1:-92 front 邀请
1:-67 front 那边
1:79 front 邮件
1:66 front 部共
1:61 front 部协
1:51 front 部学
1:36 front 部教
1:-83 front 部结
1:38 front 都会
1:72 front 配$
1:-78 front 配名
1:61 front 里县
1:55 front 里国
1:33 front 里小
1:61 front 重点
1:37 front 金会
1:39 front 金十
1:37 front 金桥
1:31 front 金湖
1:72 front 铁岭
1:30 front 铃县
1:-75 front 银行
1:-79 front 锣鼓
1:33 front 锦帆
1:43 front 镇九
1:66 front 镇初
1:59 front 镇学
1:-62 front 镇小
1:47 front 镇教
1:43 front 长$
1:-43 front 长:
1:39 front 长书
1:47 front 长会
1:34 front 长函
1:52 front 长工
1:55 front 长挂
1:87 front 长携
1:-55 front 长来
1:73 front 长的
1:60 front 门与
1:57 front 门培
1:56 front 门寨
1:-45 front 问$
1:59 front 间$
1:-78 front 间的
1:58 front 间表
1:49 front 阅读
1:-54 front 队$
1:60 front 队2
1:-53 front 队_
1:48 front 队分
1:33 front 队协
1:48 front 队手
1:43 front 阳光
1:34 front 阳坡
1:46 front 阳市
1:33 front 阴坡
1:61 front 阶段
1:44 front 陂县
1:-46 front 陂市
1:75 front 附中
1:73 front 附件
1:64 front 附则
1:63 front 附属
1:37 front 附来
1:53 front 附校
1:51 front 附表
1:57 front 附设
1:59 front 际姊
1:70 front 际帮
1:44 front 际援
1:-57 front 际桌
1:51 front 际结
1:-49 front 院2
1:38 front 院_
1:36 front 院、
1:43 front 院与
1:-85 front 院合
1:-91 front 院实
1:-64 front 院对
1:52 front 院支
1:48 front 院教
1:86 front 院附
1:53 front 院青
1:62 front 陪伴
1:60 front 陵区
1:40 front 隆市
1:-48 front 难户
1:59 front 雁南
1:97 front 集团
1:32 front 雾山
1:52 front 雾社
1:68 front 需求
1:65 front 青山
1:48 front 青岭
1:50 front 青樟
1:-103 front 青石
1:59 front 青竹
1:40 front 青苗
1:67 front 青荫
1:75 front 青蓝
1:49 front 韶关
1:65 front 页)
1:51 front 页纸
1:38 front 项分
1:52 front 项告
1:37 front 项次
1:37 front 顺和
1:-122 front 须知
1:47 front 顾与
1:48 front 预告
1:47 front 领$
1:-64 front 领导
1:36 front 领结
1:35 front 题_
1:52 front 食堂
1:-113 front 食谱
1:68 front 馆、
1:-91 front 首语
1:48 front 首长
1:36 front 香岛
1:48 front 香港
1:35 front 马蹄
1:32 front 马鞍
1:53 front 驻中
1:-42 front 驻村
1:60 front 驻点
1:31 front 驼铃
1:58 front 验室
1:38 front 验小
1:62 front 验幼
1:46 front 验高
1:86 front 高中
1:44 front 高原
1:41 front 高岭
1:46 front 高工
1:40 front 高新
1:64 front 高校
1:61 front 鸣中
1:39 front 鸣初
1:-66 front 鸿达
1:51 front 鹤川
1:52 front 鹤鸣
1:76 front 鹭洲
1:52 front 鹰嘴
1:65 front 鹿鸣
1:31 front 麓中
1:37 front 麻栗
1:51 front 黄坑
1:53 front 黑石
1:33 front 鼓岩
1:-97 front 鼓镇
1:45 front 龙仁
1:47 front 龙塘
1:54 front 龙湾
1:-70 future of ten=0
1:-84 future of ten=10
1:53 future of ten=2
1:107 future of ten=5
1:-59 future of ten=6
1:39 future of ten=7
1:-39 future of ten=8
1:-88 grids=0
1:230 grids=1
1:102 grids=2
1:59 heading $
1:60 heading (第
1:43 heading (送
1:98 heading )$
1:42 heading )帮
1:52 heading ,三
1:-47 heading ,征
1:46 heading ,投
1:56 heading ,教
1:50 heading 02
1:48 heading 20
1:53 heading 23
1:38 heading 24
1:53 heading 3年
1:37 heading 4年
1:47 heading 8日
1:56 heading ^
1:63 heading ^ aims
1:48 heading ^ appendices
1:31 heading ^ appraisal
1:66 heading ^ background
1:53 heading ^ behaviour
1:61 heading ^ calendar
1:46 heading ^ careers
1:49 heading ^ children
1:68 heading ^ classroom
1:52 heading ^ cole
1:76 heading ^ conditions
1:71 heading ^ costs
1:67 heading ^ dates
1:-116 heading ^ dec
1:42 heading ^ definitions
1:74 heading ^ donor
1:68 heading ^ duration
1:61 heading ^ expected
1:37 heading ^ joint
1:54 heading ^ last
1:43 heading ^ leadership
1:58 heading ^ learning
1:50 heading ^ lessons
1:41 heading ^ libraries
1:55 heading ^ looking
1:69 heading ^ management
1:68 heading ^ marine
1:45 heading ^ mathematics
1:71 heading ^ memo
1:48 heading ^ modern
1:88 heading ^ money
1:72 heading ^ multigrade
1:49 heading ^ music
1:-80 heading ^ nov
1:44 heading ^ number
1:45 heading ^ objectives
1:-115 heading ^ oct
1:54 heading ^ organisation
1:44 heading ^ out
1:43 heading ^ oversight
1:40 heading ^ particulars
1:70 heading ^ partner
1:31 heading ^ people
1:40 heading ^ proposed
1:83 heading ^ pupils
1:44 heading ^ purpose
1:81 heading ^ reading
1:50 heading ^ resources
1:45 heading ^ review
1:50 heading ^ school
1:52 heading ^ science
1:-128 heading ^ sept
1:50 heading ^ shared
1:75 heading ^ staff
1:40 heading ^ steering
1:65 heading ^ students
1:51 heading ^ supervision
1:77 heading ^ targets
1:107 heading ^ teachers
1:79 heading ^ teaching
1:48 heading ^ termination
1:87 heading ^ terms
1:61 heading ^ what
1:81 heading ^ who
1:31 heading ^ working
1:61 heading ^2
1:40 heading ^一
1:65 heading ^三
1:75 heading ^上
1:49 heading ^下
1:54 heading ^专
1:30 heading ^丙
1:45 heading ^临
1:55 heading ^为
1:57 heading ^主
1:35 heading ^乙
1:75 heading ^争
1:49 heading ^云
1:32 heading ^交
1:40 heading ^亲
1:100 heading ^人
1:44 heading ^今
1:77 heading ^任
1:50 heading ^优
1:68 heading ^作
1:-67 heading ^供
1:72 heading ^保
1:55 heading ^信
1:50 heading ^修
1:57 heading ^借
1:39 heading ^做
1:53 heading ^健
1:33 heading ^充
1:36 heading ^全
1:55 heading ^共
1:33 heading ^具
1:36 heading ^内
1:45 heading ^农
1:67 heading ^几
1:31 heading ^分
1:44 heading ^创
1:70 heading ^制
1:63 heading ^前
1:59 heading ^办
1:41 heading ^加
1:62 heading ^助
1:34 heading ^劳
1:63 heading ^区
1:91 heading ^协
1:32 heading ^去
1:-61 heading ^参
1:64 heading ^双
1:-72 heading ^口
1:66 heading ^合
1:59 heading ^名
1:51 heading ^后
1:40 heading ^和
1:49 heading ^园
1:56 heading ^图
1:78 heading ^培
1:67 heading ^备
1:41 heading ^大
1:64 heading ^学
1:49 heading ^安
1:-59 heading ^宗
1:49 heading ^定
1:77 heading ^实
1:84 heading ^家
1:38 heading ^寄
1:40 heading ^小
1:61 heading ^少
1:54 heading ^岗
1:61 heading ^工
1:62 heading ^师
1:64 heading ^带
1:75 heading ^帮
1:71 heading ^干
1:44 heading ^年
1:46 heading ^康
1:52 heading ^建
1:53 heading ^开
1:36 heading ^强
1:49 heading ^待
1:37 heading ^德
1:45 heading ^心
1:44 heading ^怎
1:91 heading ^总
1:-50 heading ^成
1:64 heading ^我
1:49 heading ^技
1:36 heading ^把
1:30 heading ^抓
1:-81 heading ^报
1:54 heading ^指
1:56 heading ^捐
1:37 heading ^换
1:33 heading ^推
1:74 heading ^措
1:-87 heading ^放
1:84 heading ^教
1:51 heading ^数
1:-50 heading ^文
1:-75 heading ^日
1:-66 heading ^时
1:58 heading ^晨
1:52 heading ^月
1:30 heading ^有
1:67 heading ^期
1:-96 heading ^未
1:43 heading ^本
1:48 heading ^权
1:37 heading ^条
1:48 heading ^果
1:74 heading ^校
1:42 heading ^档
1:60 heading ^检
1:59 heading ^每
1:62 heading ^注
1:71 heading ^活
1:61 heading ^派
1:47 heading ^游
1:56 heading ^点
1:44 heading ^物
1:67 heading ^环
1:55 heading ^现
1:46 heading ^班
1:77 heading ^理
1:67 heading ^生
1:42 heading ^甲
1:-74 heading ^申
1:52 heading ^电
1:75 heading ^留
1:-48 heading ^监
1:69 heading ^目
1:48 heading ^盲
1:35 heading ^相
1:42 heading ^督
1:57 heading ^示
1:35 heading ^社
1:-95 heading ^科
1:38 heading ^程
1:50 heading ^童
1:-117 heading ^筹
1:77 heading ^管
1:-90 heading ^类
1:60 heading ^约
1:52 heading ^纪
1:-37 heading ^组
1:54 heading ^结
1:65 heading ^绘
1:50 heading ^给
1:-62 heading ^编
1:65 heading ^缘
1:40 heading ^老
1:63 heading ^考
1:50 heading ^职
1:72 heading ^联
1:64 heading ^背
1:69 heading ^膳
1:44 heading ^自
1:54 heading ^艺
1:42 heading ^花
1:58 heading ^英
1:37 heading ^营
1:64 heading ^行
1:67 heading ^表
1:78 heading ^要
1:66 heading ^言
1:-66 heading ^试
1:47 heading ^语
1:31 heading ^说
1:59 heading ^请
1:106 heading ^课
1:89 heading ^谁
1:82 heading ^责
1:75 heading ^费
1:55 heading ^资
1:-64 heading ^赛
1:32 heading ^走
1:30 heading ^跟
1:38 heading ^还
1:37 heading ^进
1:70 heading ^违
1:50 heading ^送
1:66 heading ^选
1:40 heading ^逐
1:-72 heading ^邀
1:53 heading ^重
1:50 heading ^钱
1:-39 heading ^阅
1:30 heading ^队
1:-69 heading ^阵
1:83 heading ^附
1:91 heading ^预
1:65 heading ^领
1:57 heading ^风
1:52 heading ^餐
1:46 heading ^高
1:56 heading _监
1:40 heading activities
1:40 heading activities $
1:77 heading after
1:47 heading after new
1:65 heading aims
1:66 heading aims $
1:119 heading and
1:50 heading and assessment
1:55 heading and attendance
1:49 heading and conditions
1:53 heading and drama
1:32 heading and families
1:51 heading and laboratories
1:43 heading and recognition
1:37 heading and research
1:47 heading appendices
1:48 heading appendices $
1:33 heading appraisal
1:35 heading appraisal $
1:-120 heading assembly
1:-85 heading assembly $
1:53 heading assessment
1:42 heading assessment $
1:47 heading attendance
1:53 heading attendance $
1:79 heading background
1:74 heading background $
1:35 heading be
1:30 heading be different
1:-111 heading begins
1:-85 heading begins $
1:50 heading behaviour
1:54 heading behaviour and
1:-104 heading book
1:-109 heading book fair
1:36 heading brought
1:62 heading by
1:50 heading by july
1:61 heading calendar
1:66 heading calendar $
1:51 heading careers
1:60 heading careers $
1:43 heading children
1:38 heading children and
1:-74 heading christmas
1:-74 heading christmas fair
1:51 heading classroom
1:68 heading classroom language
1:51 heading cole
1:50 heading cole to
1:41 heading committee
1:38 heading committee $
1:52 heading conditions
1:69 heading conditions $
1:62 heading conditions of
1:69 heading costs
1:55 heading costs $
1:61 heading costs and
1:64 heading dates
1:53 heading dates $
1:-112 heading dec
1:-107 heading dec christmas
1:-109 heading dec term
1:55 heading definitions
1:65 heading definitions $
1:38 heading development
1:32 heading different
1:32 heading different by
1:66 heading do
1:69 heading do $
1:72 heading donor
1:56 heading donor of
1:59 heading doors
1:48 heading doors $
1:36 heading drama
1:51 heading drama $
1:56 heading duration
1:49 heading duration $
1:51 heading early
1:47 heading early years
1:-83 heading ends
1:-102 heading ends $
1:61 heading expected
1:74 heading expected results
1:-113 heading fair
1:-97 heading fair $
1:-82 heading fair stalls
1:51 heading falls
1:55 heading falls science
1:32 heading families $
1:35 heading first
1:37 heading first year
1:58 heading for
1:39 heading for the
1:-85 heading from
1:-77 heading from partner
1:30 heading ground
1:32 heading group
1:36 heading group $
1:34 heading growth
1:-118 heading harvest
1:-82 heading harvest assembly
1:44 heading hope
1:42 heading hope to
1:105 heading in
1:51 heading in need
1:46 heading in the
1:-72 heading individual
1:-76 heading individual photographs
1:39 heading it
1:39 heading joint
1:34 heading joint committee
1:51 heading july
1:58 heading july $
1:34 heading keeping
1:65 heading kits
1:56 heading kits $
1:48 heading laboratories
1:52 heading laboratories $
1:61 heading language
1:63 heading language $
1:54 heading languages
1:51 heading languages $
1:43 heading last
1:66 heading leadership
1:63 heading leadership $
1:70 heading learning
1:55 heading learning $
1:51 heading lessons
1:47 heading lessons and
1:50 heading libraries
1:48 heading libraries and
1:56 heading looking
1:58 heading looking after
1:41 heading looks
1:42 heading looks after
1:69 heading management
1:78 heading management $
1:67 heading marine
1:47 heading marine science
1:52 heading mathematics
1:40 heading mathematics $
1:59 heading matters
1:74 heading matters $
1:31 heading measures
1:87 heading memo
1:58 heading memo $
1:49 heading modern
1:48 heading modern languages
1:99 heading money
1:73 heading money $
1:58 heading money and
1:60 heading money matters
1:49 heading multigrade
1:69 heading multigrade teaching
1:54 heading music
1:54 heading music and
1:77 heading need
1:74 heading need $
1:55 heading new
1:48 heading new teachers
1:-136 heading nov
1:-101 heading nov book
1:45 heading number
1:59 heading number work
1:53 heading objectives
1:-80 heading oct
1:-120 heading oct individual
1:87 heading of
1:55 heading of doors
1:56 heading of teachers
1:49 heading of the
1:55 heading of travel
1:44 heading on
1:58 heading organisation
1:54 heading organisation $
1:50 heading out
1:50 heading out of
1:47 heading oversight
1:40 heading oversight $
1:40 heading part
1:47 heading part $
1:40 heading particulars
1:37 heading particulars of
1:-52 heading partner
1:65 heading partner in
1:-77 heading partner school
1:70 heading pays
1:56 heading pays $
1:46 heading people
1:50 heading people $
1:-103 heading photographs
1:-79 heading photographs $
1:40 heading proposed
1:36 heading proposed activities
1:64 heading pupils
1:68 heading pupils $
1:41 heading pupils and
1:41 heading purpose
1:35 heading purpose $
1:32 heading reach
1:30 heading reach $
1:80 heading reading
1:64 heading reading $
1:49 heading reading in
1:41 heading recognition
1:40 heading recognition $
1:35 heading research
1:36 heading research $
1:64 heading resources
1:65 heading resources $
1:51 heading results
1:62 heading results $
1:48 heading review
1:54 heading review $
1:51 heading rules
1:39 heading rules $
1:-70 heading school
1:-73 heading school $
1:55 heading school leadership
1:37 heading schools
1:39 heading schools $
1:73 heading science
1:49 heading science $
1:60 heading science kits
1:66 heading science three
1:60 heading see
1:56 heading see $
1:38 heading see by
1:-118 heading sept
1:-110 heading sept harvest
1:-99 heading sept term
1:46 heading shared
1:33 heading should
1:30 heading specialities $
1:73 heading staff
1:46 heading staff $
1:35 heading staff development
1:50 heading staff matters
1:-74 heading stalls
1:-94 heading stalls from
1:43 heading steering
1:32 heading steering $
1:67 heading students
1:64 heading students $
1:58 heading supervision
1:42 heading supervision and
1:41 heading takes
1:41 heading takes part
1:69 heading targets
1:56 heading targets $
1:63 heading targets for
1:116 heading teachers
1:108 heading teachers $
1:36 heading teachers on
1:102 heading teaching
1:68 heading teaching $
1:50 heading teaching and
1:-111 heading term
1:-94 heading term begins
1:-97 heading term ends
1:49 heading termination
1:45 heading termination $
1:92 heading terms
1:94 heading terms $
1:67 heading the
1:48 heading the early
1:38 heading the schools
1:32 heading the year
1:30 heading things
1:58 heading three
1:52 heading three weeks
1:69 heading to
1:33 heading to reach
1:61 heading to see
1:49 heading to tonko
1:34 heading together
1:35 heading together $
1:52 heading tonko
1:66 heading tonko falls
1:76 heading travel
1:46 heading travel $
1:63 heading want
1:57 heading want to
1:84 heading we
1:60 heading we do
1:47 heading we hope
1:62 heading we want
1:64 heading weeks
1:53 heading weeks $
1:85 heading what
1:103 heading what we
1:82 heading who
1:36 heading who looks
1:59 heading who pays
1:38 heading who takes
1:70 heading work
1:69 heading work $
1:31 heading working
1:59 heading year
1:55 heading year $
1:43 heading years
1:52 heading years $
1:32 heading ”等
1:-95 heading 、不
1:-56 heading 、历
1:53 heading 一位
1:41 heading 一周
1:58 heading 一年
1:53 heading 一床
1:65 heading 一次
1:61 heading 一起
1:54 heading 万元
1:58 heading 三个
1:54 heading 三十
1:39 heading 三首
1:49 heading 上一
1:34 heading 上同
1:65 heading 上好
1:49 heading 上年
1:47 heading 上门
1:38 heading 下乡
1:37 heading 下校
1:32 heading 下步
1:-99 heading 不公
1:-71 heading 不排
1:44 heading 与任
1:36 heading 与保
1:54 heading 与卫
1:51 heading 与奖
1:48 heading 与对
1:43 heading 与就
1:47 heading 与待
1:44 heading 与意
1:52 heading 与户
1:53 heading 与手
1:32 heading 与标
1:47 heading 与消
1:31 heading 与激
1:38 heading 与科
1:-48 heading 与纪
1:74 heading 与终
1:51 heading 与考
1:41 heading 与职
1:36 heading 与课
1:37 heading 与食
1:66 heading 专业
1:73 heading 业$
1:35 heading 业与
1:46 heading 业共
1:61 heading 业务
1:32 heading 业帮
1:53 heading 业指
1:52 heading 业社
1:48 heading 业训
1:52 heading 两位
1:49 heading 个名
1:58 heading 个孩
1:43 heading 临床
1:-80 heading 为主
1:56 heading 为什
1:-68 heading 主$
1:48 heading 主任
1:46 heading 主要
1:58 heading 主题
1:62 heading 么$
1:41 heading 么帮
1:34 heading 么样
1:45 heading 么要
1:57 heading 义$
1:56 heading 义务
1:41 heading 乐老
1:32 heading 乙方
1:40 heading 习$
1:57 heading 习基
1:34 heading 乡任
1:60 heading 书馆
1:36 heading 了什
1:61 heading 争议
1:56 heading 事$
1:39 heading 事历
1:-57 heading 事宜
1:73 heading 事项
1:58 heading 二十
1:33 heading 云上
1:46 heading 云端
1:42 heading 互联
1:67 heading 交流
1:41 heading 享$
1:53 heading 亲子
1:48 heading 人$
1:48 heading 人力
1:95 heading 人员
1:33 heading 人才
1:57 heading 人配
1:79 heading 什么
1:45 heading 今年
1:-68 heading 代表
1:57 heading 令营
1:-53 heading 以校
1:50 heading 们编
1:-38 heading 件$
1:46 heading 件改
1:84 heading 价$
1:82 heading 任$
1:52 heading 任分
1:77 heading 任务
1:33 heading 任教
1:-84 heading 任校
1:43 heading 任追
1:32 heading 伍$
1:32 heading 伍建
1:51 heading 优秀
1:53 heading 会每
1:53 heading 会议
1:58 heading 估$
1:52 heading 伴$
1:39 heading 伴成
1:49 heading 位$
1:37 heading 位体
1:46 heading 位老
1:41 heading 位音
1:73 heading 住一
1:40 heading 住校
1:44 heading 体思
1:73 heading 体教
1:46 heading 体能
1:56 heading 体要
1:36 heading 体验
1:38 heading 作事
1:36 heading 作内
1:47 heading 作回
1:48 heading 作基
1:58 heading 作小
1:50 heading 作文
1:54 heading 作期
1:42 heading 作机
1:48 heading 作目
1:56 heading 作要
1:30 heading 作项
1:-66 heading 供品
1:47 heading 依据
1:-95 heading 依规
1:72 heading 保教
1:44 heading 保育
1:74 heading 保障
1:54 heading 信息
1:37 heading 修$
1:48 heading 修订
1:30 heading 修课
1:32 heading 借力
1:54 heading 做$
1:34 heading 做了
1:41 heading 做什
1:36 heading 做到
1:46 heading 做的
1:52 heading 健康
1:52 heading 儿童
1:51 heading 元$
1:36 heading 充分
1:61 heading 先队
1:50 heading 入六
1:40 heading 全年
1:57 heading 全教
1:-93 heading 八月
1:-63 heading 公布
1:55 heading 六十
1:44 heading 共享
1:62 heading 共建
1:93 heading 共育
1:45 heading 共读
1:54 heading 关爱
1:46 heading 具$
1:34 heading 具体
1:42 heading 养$
1:69 heading 内容
1:30 heading 写)
1:61 heading 军与
1:51 heading 农民
1:55 heading 冬令
1:69 heading 决$
1:48 heading 况$
1:36 heading 准$
1:62 heading 几点
1:32 heading 出$
1:40 heading 出来
1:-87 heading 出节
1:35 heading 出钱
1:62 heading 分工
1:54 heading 分摊
1:70 heading 分析
1:56 heading 分解
1:39 heading 分认
1:71 heading 刊编
1:53 heading 划$
1:90 heading 则$
1:43 heading 则与
1:57 heading 创业
1:50 heading 创新
1:58 heading 创设
1:53 heading 利义
1:-58 heading 别$
1:52 heading 到$
1:34 heading 到期
1:32 heading 到的
1:41 heading 制度
1:55 heading 制玩
1:42 heading 制订
1:54 heading 前言
1:81 heading 力$
1:67 heading 力配
1:38 heading 办成
1:-34 heading 办理
1:38 heading 加强
1:-77 heading 加监
1:82 heading 务$
1:32 heading 务(
1:59 heading 务分
1:43 heading 务清
1:51 heading 务管
1:59 heading 动$
1:39 heading 动与
1:34 heading 动内
1:40 heading 动日
1:38 heading 动时
1:43 heading 动清
1:62 heading 助学
1:39 heading 劳动
1:44 heading 勤与
1:43 heading 勤保
1:30 heading 勤指
1:39 heading 化$
1:39 heading 化监
1:54 heading 区审
1:69 heading 十万
1:53 heading 十个
1:53 heading 十节
1:45 heading 升$
1:53 heading 升学
1:47 heading 半年
1:50 heading 协作
1:35 heading 协同
1:88 heading 协议
1:31 heading 协调
1:61 heading 单$
1:41 heading 单位
1:67 heading 单列
1:68 heading 卫生
1:-52 heading 印校
1:-32 heading 卷$
1:-70 heading 历任
1:46 heading 历提
1:47 heading 历教
1:46 heading 去$
1:33 heading 去年
1:45 heading 去我
1:-59 heading 参加
1:31 heading 及分
1:-49 heading 及结
1:-57 heading 友、
1:-109 heading 友捐
1:68 heading 双方
1:44 heading 双语
1:41 heading 口$
1:-67 heading 口试
1:58 heading 口语
1:48 heading 召开
1:-80 heading 史,
1:71 heading 合作
1:42 heading 合教
1:-96 heading 同样
1:38 heading 同课
1:-74 heading 名$
1:-61 heading 名、
1:37 heading 名单
1:30 heading 名师
1:49 heading 名词
1:54 heading 名额
1:55 heading 后勤
1:50 heading 向行
1:80 heading 员$
1:43 heading 员培
1:49 heading 员管
1:59 heading 员组
1:43 heading 周$
1:42 heading 和四
1:41 heading 和措
1:33 heading 和物
1:-77 heading 品$
1:41 heading 哪里
1:51 heading 唱三
1:43 heading 善$
1:57 heading 四年
1:55 heading 回顾
1:35 heading 团送
1:30 heading 团队
1:37 heading 园$
1:57 heading 园共
1:45 heading 园务
1:37 heading 园文
1:38 heading 围$
1:58 heading 图书
1:43 heading 地$
1:34 heading 城学
1:30 heading 培$
1:44 heading 培专
1:43 heading 培养
1:93 heading 培训
1:45 heading 基地
1:45 heading 基础
1:87 heading 堂$
1:57 heading 堂教
1:60 heading 境创
1:37 heading 备$
1:64 heading 备二
1:41 heading 备忘
1:-51 heading 备组
1:42 heading 复训
1:44 heading 外教
1:44 heading 夜校
1:53 heading 大赛
1:-77 heading 头$
1:64 heading 奖惩
1:57 heading 好电
1:53 heading 好语
1:30 heading 如下
1:41 heading 子$
1:58 heading 子共
1:52 heading 子唱
1:62 heading 子白
1:52 heading 字读
1:99 heading 学$
1:46 heading 学与
1:43 heading 学习
1:69 heading 学历
1:34 heading 学年
1:38 heading 学提
1:32 heading 学教
1:65 heading 学生
1:33 heading 学研
1:45 heading 学科
1:47 heading 学补
1:39 heading 学课
1:47 heading 学院
1:67 heading 孩子
1:60 heading 守儿
1:52 heading 安全
1:42 heading 安排
1:47 heading 完成
1:72 heading 定$
1:-53 heading 定办
1:52 heading 定向
1:-80 heading 定稿
1:-86 heading 宜依
1:31 heading 实$
1:53 heading 实习
1:57 heading 实施
1:49 heading 实训
1:70 heading 实验
1:61 heading 审计
1:42 heading 室,
1:42 heading 室建
1:34 heading 家下
1:62 heading 家园
1:37 heading 家底
1:69 heading 家长
1:73 heading 容$
1:35 heading 容与
1:38 heading 容和
1:51 heading 寄去
1:56 heading 察$
1:42 heading 对$
1:-72 heading 对学
1:31 heading 对师
1:48 heading 对策
1:41 heading 对缘
1:47 heading 对象
1:76 heading 导$
1:35 heading 导思
1:38 heading 导机
1:71 heading 小组
1:53 heading 少先
1:53 heading 就业
1:-59 heading 尽事
1:53 heading 局_
1:42 heading 岗$
1:55 heading 岗位
1:74 heading 工$
1:41 heading 工作
1:30 heading 工智
1:48 heading 工程
1:-70 heading 布$
1:73 heading 师$
1:48 heading 师,
1:51 heading 师一
1:59 heading 师专
1:85 heading 师交
1:-77 heading 师同
1:51 heading 师学
1:51 heading 师徒
1:40 heading 师怎
1:43 heading 师支
1:52 heading 师用
1:60 heading 师资
1:35 heading 师进
1:31 heading 带$
1:60 heading 带徒
1:54 heading 带教
1:50 heading 席会
1:65 heading 帮$
1:40 heading 帮什
1:37 heading 帮孩
1:34 heading 帮带
1:64 heading 帮扶
1:68 heading 干部
1:55 heading 年召
1:46 heading 年完
1:75 heading 年工
1:59 heading 年度
1:33 heading 年想
1:45 heading 年的
1:40 heading 年级
1:57 heading 广$
1:45 heading 床带
1:64 heading 床被
1:56 heading 序$
1:55 heading 应用
1:38 heading 底$
1:39 heading 度任
1:31 heading 度工
1:33 heading 度帮
1:42 heading 度成
1:32 heading 度指
1:54 heading 座$
1:51 heading 康$
1:48 heading 康体
1:41 heading 康复
1:63 heading 建$
1:61 heading 建设
1:49 heading 开一
1:34 heading 开支
1:58 heading 式$
1:50 heading 弟$
1:40 heading 强化
1:37 heading 强领
1:46 heading 归档
1:56 heading 录$
1:-78 heading 征集
1:58 heading 待遇
1:-34 heading 律$
1:65 heading 律要
1:36 heading 徒$
1:58 heading 徒弟
1:42 heading 徒结
1:36 heading 德育
1:45 heading 心理
1:43 heading 忘效
1:87 heading 怎么
1:43 heading 思想
1:51 heading 思路
1:70 heading 总体
1:68 heading 总则
)"sv,
    R"(1:47 heading 总结
1:56 heading 息技
1:52 heading 情况
1:61 heading 惩$
1:45 heading 想$
1:30 heading 想做
1:53 heading 意义
1:79 heading 意事
1:57 heading 戏活
1:51 heading 成$
1:35 heading 成什
1:50 heading 成情
1:82 heading 成效
1:59 heading 成果
1:31 heading 成的
1:-105 heading 成绩
1:40 heading 成长
1:66 heading 我们
1:51 heading 我校
1:51 heading 户外
1:31 heading 手$
1:31 heading 手拉
1:43 heading 手语
1:59 heading 执行
1:40 heading 扶$
1:41 heading 扶事
1:68 heading 扶内
1:37 heading 扶成
1:51 heading 扶措
1:30 heading 扶时
1:48 heading 扶目
1:44 heading 承担
1:48 heading 承诺
1:50 heading 技$
1:55 heading 技术
1:49 heading 技能
1:46 heading 投入
1:-50 heading 报名
1:41 heading 担$
1:42 heading 持$
1:38 heading 挂职
1:54 heading 指导
1:67 heading 指标
1:33 heading 按月
1:-40 heading 捐赠
1:34 heading 换位
1:58 heading 据$
1:43 heading 授每
1:45 heading 排$
1:-87 heading 排名
1:36 heading 推动
1:60 heading 推广
1:34 heading 措$
1:63 heading 措施
1:45 heading 提升
1:40 heading 提质
1:55 heading 援$
1:33 heading 援内
1:53 heading 摊$
1:48 heading 支持
1:66 heading 支援
1:44 heading 收$
1:44 heading 改善
1:-54 heading 放榜
1:32 heading 政$
1:81 heading 效$
1:50 heading 效与
1:44 heading 效力
1:51 heading 效评
1:52 heading 救教
1:-32 heading 教$
1:44 heading 教(
1:45 heading 教)
1:41 heading 教上
1:70 heading 教业
1:65 heading 教两
1:48 heading 教会
1:96 heading 教学
1:33 heading 教师
1:54 heading 教授
1:-41 heading 教教
1:63 heading 教材
1:45 heading 教研
1:79 heading 教育
1:51 heading 数学
1:40 heading 文与
1:38 heading 文化
1:47 heading 文教
1:45 heading 文统
1:-59 heading 文艺
1:77 heading 文课
1:45 heading 新实
1:56 heading 方$
1:30 heading 方义
1:56 heading 方式
1:44 heading 方的
1:32 heading 方约
1:39 heading 方职
1:81 heading 施$
1:43 heading 施内
1:39 heading 施方
1:48 heading 施步
1:51 heading 日)
1:-66 heading 日期
1:-32 heading 旨$
1:-72 heading 时间
1:36 heading 时限
1:49 heading 明$
1:43 heading 晨检
1:47 heading 晨诵
1:47 heading 普讲
1:62 heading 景$
1:48 heading 景与
1:32 heading 智能
1:50 heading 月1
1:44 heading 月一
1:-47 heading 月定
1:74 heading 服务
1:-49 heading 期$
1:-56 heading 期工
1:68 heading 期成
1:53 heading 期末
1:32 heading 期程
1:49 heading 期间
1:69 heading 期限
1:-58 heading 未尽
1:52 heading 末一
1:38 heading 本$
1:35 heading 本学
1:52 heading 本课
1:57 heading 本阅
1:77 heading 术应
1:52 heading 机制
1:55 heading 机构
1:55 heading 机科
1:63 heading 权利
1:49 heading 材$
1:53 heading 来$
1:45 heading 来住
1:48 heading 来做
1:45 heading 来出
1:62 heading 来源
1:43 heading 来管
1:53 heading 板$
1:44 heading 构$
1:42 heading 构与
1:58 heading 析$
1:45 heading 果$
1:53 heading 果树
1:53 heading 查考
1:52 heading 查验
1:48 heading 柳的
1:73 heading 标$
1:34 heading 标准
1:44 heading 树栽
1:57 heading 校$
1:-77 heading 校代
1:49 heading 校共
1:41 heading 校刊
1:-77 heading 校友
1:-69 heading 校史
1:43 heading 校园
1:49 heading 校本
1:39 heading 校治
1:48 heading 校生
1:46 heading 校的
1:32 heading 样$
1:-59 heading 样参
1:70 heading 核$
1:43 heading 核与
1:30 heading 核办
1:46 heading 栽培
1:45 heading 案归
1:44 heading 档$
1:47 heading 档案
1:49 heading 检与
1:41 heading 检查
1:42 heading 检讨
1:-97 heading 榜$
1:45 heading 次科
1:42 heading 次联
1:59 heading 歌$
1:55 heading 止$
1:37 heading 步目
1:47 heading 步骤
1:55 heading 每个
1:63 heading 每人
1:50 heading 每半
1:49 heading 每月
1:55 heading 毒$
1:46 heading 民夜
1:37 heading 氛围
1:92 heading 求$
1:37 heading 治理
1:57 heading 治疗
1:58 heading 注意
1:61 heading 活$
1:73 heading 活动
1:40 heading 派一
1:37 heading 派名
1:32 heading 派条
1:34 heading 派程
1:61 heading 流$
1:57 heading 消毒
1:64 heading 涯规
1:54 heading 清单
1:45 heading 游戏
1:55 heading 源$
1:-84 heading 演出
1:33 heading 激励
1:56 heading 点$
1:56 heading 点任
1:54 heading 点字
1:53 heading 点要
1:-73 heading 照片
1:54 heading 爱$
1:-50 heading 片$
1:63 heading 物$
1:47 heading 物理
1:72 heading 物资
1:36 heading 特色
1:41 heading 状$
1:51 heading 状分
1:55 heading 玩具
1:72 heading 环境
1:42 heading 现指
1:61 heading 现状
1:35 heading 班$
1:37 heading 班主
1:32 heading 班子
1:43 heading 理与
1:49 heading 理健
1:53 heading 理创
1:53 heading 理学
1:30 heading 理工
1:42 heading 理帮
1:52 heading 理科
1:40 heading 理输
1:74 heading 生$
1:33 heading 生交
1:50 heading 生冬
1:40 heading 生升
1:33 heading 生成
1:45 heading 生效
1:68 heading 生每
1:60 heading 生活
1:56 heading 生涯
1:47 heading 生领
1:67 heading 用$
1:38 heading 用与
1:51 heading 用好
1:57 heading 用承
1:44 heading 由$
1:40 heading 甲方
1:-67 heading 申诉
1:44 heading 电子
1:63 heading 电机
1:57 heading 留守
1:55 heading 疗$
1:45 heading 白板
1:76 heading 的$
1:42 heading 的事
1:30 heading 的任
1:36 heading 的工
1:49 heading 的晨
1:45 heading 的校
1:39 heading 的现
1:41 heading 的老
1:32 heading 的责
1:38 heading 的账
1:54 heading 监察
1:64 heading 监督
1:-89 heading 监考
1:-49 heading 目$
1:-64 heading 目八
1:61 heading 目执
1:61 heading 目标
1:65 heading 目的
1:52 heading 盲文
1:32 heading 相关
1:43 heading 督$
1:51 heading 督查
1:70 heading 督项
1:49 heading 研$
1:37 heading 研究
1:50 heading 础$
1:75 heading 示范
1:31 heading 社团
1:56 heading 社群
1:55 heading 秀学
1:41 heading 科学
1:56 heading 科实
1:71 heading 科技
1:38 heading 科教
1:49 heading 科普
1:-86 heading 科目
1:56 heading 程$
1:45 heading 程共
1:56 heading 程序
1:63 heading 程表
1:39 heading 程赋
1:-56 heading 稿$
1:54 heading 究$
1:44 heading 童关
1:56 heading 童军
1:45 heading 端互
1:55 heading 策$
1:-65 heading 筹备
1:59 heading 算$
1:84 heading 管$
1:68 heading 管理
1:-107 heading 类科
1:50 heading 红柳
1:66 heading 约$
1:64 heading 约定
1:73 heading 约责
1:64 heading 级的
1:63 heading 练$
1:-32 heading 组$
1:-65 heading 组别
1:45 heading 组成
1:37 heading 织$
1:-59 heading 织与
1:49 heading 织保
1:43 heading 织机
1:46 heading 织领
1:63 heading 终止
1:38 heading 结与
1:38 heading 结伴
1:52 heading 绘本
1:65 heading 给住
1:33 heading 络$
1:41 heading 统编
1:-82 heading 绩不
1:-91 heading 编印
1:42 heading 编教
1:52 heading 编的
1:42 heading 编辑
1:43 heading 缘由
1:65 heading 缘起
1:-36 heading 置$
1:56 heading 群$
1:81 heading 老师
1:-82 heading 老照
1:-108 heading 考$
1:73 heading 考核
1:43 heading 考评
1:43 heading 职$
1:40 heading 职业
1:72 heading 职责
1:48 heading 联$
1:41 heading 联合
1:73 heading 联席
1:32 heading 联盟
1:44 heading 联络
1:94 heading 育$
1:58 heading 育员
1:73 heading 背景
1:65 heading 能$
1:33 heading 能启
1:46 heading 能大
1:76 heading 膳食
1:55 heading 自制
1:34 heading 艺$
1:62 heading 艺体
1:-72 heading 艺演
1:-58 heading 节$
1:42 heading 节数
1:-74 heading 节目
1:49 heading 花销
1:56 heading 英语
1:64 heading 范课
1:50 heading 营,
1:37 heading 营造
1:30 heading 落实
1:58 heading 血$
1:61 heading 行$
1:40 heading 行事
1:45 heading 行动
1:43 heading 行政
1:49 heading 行走
1:53 heading 补救
1:-67 heading 表$
1:62 heading 表现
1:48 heading 袖$
1:48 heading 被子
1:44 heading 要任
1:43 heading 要做
1:40 heading 要工
1:56 heading 要帮
1:37 heading 要意
1:47 heading 要措
1:98 heading 要求
1:31 heading 要看
1:42 heading 要达
1:67 heading 规划
1:-98 heading 规定
1:42 heading 解$
1:59 heading 解决
1:46 heading 解释
1:57 heading 言$
1:46 heading 言语
1:33 heading 计”
1:47 heading 计划
1:78 heading 计局
1:55 heading 订与
1:59 heading 订依
1:39 heading 认识
1:50 heading 讨$
1:59 heading 训$
1:41 heading 训条
1:75 heading 训练
1:60 heading 议$
1:76 heading 议宗
1:62 heading 议期
1:58 heading 议解
1:53 heading 讯科
1:53 heading 讲座
1:68 heading 设$
1:43 heading 设备
1:56 heading 设物
1:-52 heading 设置
1:43 heading 评$
1:55 heading 评价
1:64 heading 评估
1:37 heading 识重
1:-68 heading 诉$
1:50 heading 词解
1:-84 heading 试$
1:-55 heading 试教
1:78 heading 语$
1:50 heading 语口
1:52 heading 语教
1:61 heading 语文
1:51 heading 语治
1:42 heading 说明
1:40 heading 诵本
1:-98 heading 请校
1:50 heading 请红
1:44 heading 诺$
1:63 heading 读$
1:55 heading 读推
1:56 heading 读物
1:86 heading 课$
1:32 heading 课6
1:80 heading 课堂
1:110 heading 课程
1:84 heading 谁来
1:35 heading 象$
1:32 heading 负责
1:82 heading 责$
1:63 heading 责任
1:42 heading 账$
1:35 heading 质$
1:79 heading 费$
1:43 heading 费与
1:-69 heading 费以
1:51 heading 费分
1:54 heading 费来
1:70 heading 费用
1:83 heading 资$
1:54 heading 资共
1:40 heading 资培
1:38 heading 资支
1:38 heading 资源
1:63 heading 资讯
1:44 heading 资造
1:70 heading 资金
1:40 heading 赋能
1:50 heading 赛$
1:-88 heading 赛制
1:59 heading 赛辅
1:-63 heading 赠为
1:48 heading 走$
1:65 heading 起$
1:60 heading 起备
1:48 heading 起来
1:48 heading 起阅
1:38 heading 跟进
1:51 heading 路$
1:49 heading 辅导
1:64 heading 辑$
1:49 heading 输血
1:39 heading 达到
1:35 heading 还要
1:42 heading 进$
1:34 heading 进修
1:31 heading 进城
1:72 heading 违约
1:43 heading 追究
1:61 heading 送教
1:35 heading 送艺
1:41 heading 送课
1:79 heading 选派
1:40 heading 造氛
1:39 heading 造血
1:56 heading 遇$
1:-50 heading 邀请
1:42 heading 部$
1:67 heading 部教
1:32 heading 部随
1:38 heading 配一
1:46 heading 配置
1:55 heading 释$
1:71 heading 重点
1:37 heading 重要
1:32 heading 量$
1:64 heading 金$
1:37 heading 金管
1:57 heading 钱$
1:50 heading 钱和
1:45 heading 销$
1:41 heading 长$
1:-88 heading 长及
1:77 heading 长支
1:49 heading 长来
1:53 heading 长课
1:53 heading 门$
1:-64 heading 间$
1:36 heading 间安
1:36 heading 间表
1:68 heading 阅读
1:34 heading 队伍
1:44 heading 队活
1:30 heading 队组
1:-106 heading 阵头
1:79 heading 附则
1:54 heading 附录
1:69 heading 限$
1:57 heading 院教
1:69 heading 险与
1:44 heading 随岗
1:60 heading 障$
1:51 heading 障措
1:45 heading 障机
1:-75 heading 集老
1:39 heading 面$
1:41 heading 音乐
1:87 heading 项$
1:76 heading 项目
1:56 heading 顾$
1:69 heading 预期
1:50 heading 预算
1:58 heading 领导
1:51 heading 领袖
1:46 heading 题教
1:50 heading 额$
1:55 heading 风险
1:66 heading 食与
1:38 heading 食堂
1:47 heading 餐饮
1:72 heading 饮科
1:74 heading 馆服
1:40 heading 首歌
1:61 heading 验$
1:71 heading 验室
1:43 heading 验收
1:49 heading 骤$
1:41 heading 高学
1:-102 headings=0
1:146 headings=1
1:70 headings=2
1:76 headings=8
1:93 help=0
1:-191 help=1
1:48 help=16
1:-30 help=2
1:64 help=4
1:75 help=8
1:-318 named=0
1:-74 named=1
1:218 named=2
1:-72 no title
1:-63 numbered=0
1:145 numbered=1
1:45 numbered=16
1:115 numbered=2
1:-94 numbered=4
1:33 numbered=8
1:50 past of ten=1
1:-137 past of ten=10
1:91 past of ten=3
1:-44 past of ten=4
1:-84 past of ten=5
1:-88 past of ten=6
1:-154 past of ten=8
1:-138 promises of ten=0
1:-75 promises of ten=10
1:38 promises of ten=2
1:72 promises of ten=3
1:107 promises of ten=5
1:-36 promises of ten=6
1:36 promises of ten=7
1:-148 promises=0
1:57 promises=1
1:67 promises=16
1:48 promises=4
1:-72 roles=0
1:165 roles=1
1:111 roles=2
1:61 roles=4
1:-197 rules say none
1:80 rules say plan
1:118 said=0
1:30 said=16
1:49 said=2
1:-157 said=4
1:134 said=8
1:-69 sending of ten=0
1:70 sending of ten=1
1:-81 sending of ten=2
1:84 sending of ten=3
1:115 sending of ten=4
1:-72 sending of ten=6
1:71 sending of ten=7
1:30 sending of ten=8
1:76 sending of ten=9
1:-178 statement !$
1:85 statement !上
1:65 statement !从
1:57 statement !我
1:85 statement !明
1:37 statement %$
1:-113 statement %,
1:59 statement %以
1:-54 statement %升
1:48 statement %的
1:47 statement ($
1:-75 statement (1
1:-31 statement (2
1:-35 statement (3
1:75 statement (4
1:-50 statement (5
1:46 statement (6
1:47 statement (I
1:44 statement (“
1:50 statement (一
1:31 statement (七
1:62 statement (下
1:63 statement (不
1:37 statement (东
1:42 statement (丰
1:77 statement (乙
1:68 statement (乡
1:40 statement (二
1:49 statement (人
1:50 statement (仁
1:30 statement (仅
1:67 statement (以
1:-60 statement (公
1:63 statement (凤
1:44 statement (出
1:58 statement (区
1:54 statement (协
1:37 statement (印
1:40 statement (原
1:44 statement (县
1:43 statement (双
1:97 statement (受
1:32 statement (古
1:32 statement (合
1:45 statement (后
1:45 statement (吕
1:50 statement (启
1:34 statement (吴
1:54 statement (地
1:84 statement (城
1:64 statement (培
1:42 statement (学
1:66 statement (寒
1:30 statement (对
1:36 statement (岭
1:35 statement (岷
1:34 statement (市
1:67 statement (帮
1:30 statement (彩
1:41 statement (总
1:45 statement (扶
1:40 statement (招
1:30 statement (接
1:53 statement (援
1:65 statement (支
1:40 statement (教
1:79 statement (数
1:48 statement (新
1:48 statement (晴
1:63 statement (望
1:37 statement (朝
1:36 statement (本
1:40 statement (杉
1:39 statement (材
1:48 statement (村
1:50 statement (枫
1:70 statement (校
1:34 statement (每
1:44 statement (民
1:48 statement (沙
1:45 statement (派
1:39 statement (海
1:40 statement (物
1:43 statement (甘
1:31 statement (用
1:131 statement (甲
1:47 statement (白
1:66 statement (盖
1:67 statement (省
1:41 statement (示
1:42 statement (福
1:45 statement (第
1:59 statement (简
1:45 statement (红
1:42 statement (线
1:47 statement (组
1:-120 statement (耿
1:42 statement (联
1:56 statement (自
1:39 statement (芦
1:52 statement (英
1:40 statement (葡
1:42 statement (被
1:42 statement (语
1:44 statement (责
1:57 statement (贾
1:49 statement (走
1:43 statement (送
1:-111 statement (通
1:33 statement (金
1:61 statement (铁
1:53 statement (铜
1:41 statement (长
1:-81 statement (闵
1:40 statement (附
1:48 statement (高
1:51 statement (鹤
1:49 statement (麻
1:37 statement (龙
1:80 statement )$
1:85 statement ),
1:-86 statement )1
1:38 statement )2
1:94 statement ):
1:43 statement );
1:64 statement )_
1:41 statement )→
1:83 statement )、
1:92 statement )。
1:40 statement )不
1:71 statement )与
1:49 statement )专
1:46 statement )为
1:44 statement )乙
1:30 statement )于
1:54 statement )从
1:45 statement )作
1:46 statement )到
1:38 statement )十
1:42 statement )协
1:-69 statement )同
1:38 statement )向
1:48 statement )周
1:40 statement )和
1:31 statement )学
1:52 statement )对
1:34 statement )居
1:89 statement )帮
1:41 statement )扶
1:67 statement )承
1:-79 statement )支
1:-91 statement )收
1:31 statement )条
1:57 statement )校
1:45 statement )派
1:-96 statement )班
1:36 statement )相
1:42 statement )约
1:58 statement )组
1:42 statement )经
1:41 statement )结
1:46 statement )自
1:40 statement )西
1:40 statement )选
1:39 statement +1
1:-44 statement ,$
1:65 statement ,1
1:94 statement ,2
1:69 statement ,3
1:38 statement ,4
1:34 statement ,5
1:-74 statement ,6
1:100 statement ,9
1:-38 statement ,“
1:90 statement ,一
1:-67 statement ,万
1:130 statement ,三
1:41 statement ,上
1:41 statement ,下
1:85 statement ,专
1:43 statement ,个
1:93 statement ,中
1:89 statement ,为
1:62 statement ,主
1:76 statement ,乙
1:77 statement ,九
1:-41 statement ,也
1:65 statement ,乡
1:38 statement ,书
1:-31 statement ,二
1:70 statement ,于
1:55 statement ,云
1:80 statement ,互
1:89 statement ,五
1:32 statement ,亦
1:53 statement ,产
1:-52 statement ,亲
1:73 statement ,人
1:-86 statement ,今
1:66 statement ,仍
1:57 statement ,从
1:-52 statement ,他
1:54 statement ,代
1:-50 statement ,仪
1:50 statement ,价
1:96 statement ,任
1:67 statement ,优
1:81 statement ,伙
1:44 statement ,会
1:42 statement ,但
1:143 statement ,住
1:-44 statement ,体
1:44 statement ,余
1:104 statement ,作
1:-30 statement ,供
1:68 statement ,保
1:50 statement ,信
1:-43 statement ,修
1:39 statement ,俾
1:58 statement ,停
1:63 statement ,儿
1:63 statement ,元
1:-50 statement ,先
1:-35 statement ,免
1:42 statement ,党
1:57 statement ,入
1:-83 statement ,全
1:62 statement ,八
1:76 statement ,六
1:140 statement ,共
1:74 statement ,具
1:100 statement ,再
1:78 statement ,写
1:65 statement ,冬
1:41 statement ,冲
1:90 statement ,决
1:52 statement ,净
1:-82 statement ,凝
1:61 statement ,凡
1:-65 statement ,凤
1:115 statement ,出
1:-96 statement ,切
1:43 statement ,则
1:-62 statement ,刚
1:69 statement ,初
1:76 statement ,到
1:56 statement ,制
1:45 statement ,前
1:53 statement ,副
1:35 statement ,务
1:62 statement ,勾
1:62 statement ,北
1:31 statement ,匠
1:70 statement ,区
1:69 statement ,十
1:58 statement ,升
1:96 statement ,协
1:51 statement ,单
1:-62 statement ,博
1:38 statement ,即
1:-102 statement ,却
1:38 statement ,压
1:80 statement ,原
1:-65 statement ,去
1:63 statement ,县
1:60 statement ,参
1:-55 statement ,又
1:-98 statement ,友
1:106 statement ,双
1:49 statement ,发
1:-43 statement ,取
1:109 statement ,受
1:31 statement ,古
1:83 statement ,另
1:-95 statement ,只
1:31 statement ,召
1:-30 statement ,可
1:70 statement ,吃
1:105 statement ,各
1:79 statement ,合
1:57 statement ,同
1:-38 statement ,名
1:-56 statement ,后
1:84 statement ,向
1:-74 statement ,含
1:-60 statement ,听
1:44 statement ,启
1:54 statement ,吴
1:132 statement ,周
1:58 statement ,商
1:-76 statement ,嘉
1:131 statement ,四
1:71 statement ,园
1:41 statement ,图
1:91 statement ,地
1:30 statement ,场
1:57 statement ,均
1:105 statement ,坐
1:-48 statement ,城
1:65 statement ,培
1:43 statement ,基
1:87 statement ,塔
1:82 statement ,增
1:48 statement ,外
1:-47 statement ,多
1:63 statement ,夜
1:-78 statement ,大
1:43 statement ,头
1:34 statement ,奖
1:-120 statement ,她
1:41 statement ,好
1:43 statement ,如
1:-79 statement ,字
1:68 statement ,安
1:38 statement ,定
1:64 statement ,实
1:48 statement ,审
1:-81 statement ,家
1:-40 statement ,宿
1:33 statement ,寄
1:58 statement ,密
1:42 statement ,寒
1:67 statement ,对
1:45 statement ,导
1:-34 statement ,就
1:61 statement ,局
1:40 statement ,山
1:55 statement ,岔
1:83 statement ,岭
1:53 statement ,峪
1:87 statement ,工
1:66 statement ,已
1:-75 statement ,市
1:101 statement ,师
1:45 statement ,常
1:69 statement ,平
1:-42 statement ,年
1:33 statement ,幼
1:31 statement ,床
1:-93 statement ,应
1:35 statement ,府
1:-46 statement ,开
1:45 statement ,张
1:-77 statement ,弯
1:88 statement ,当
1:46 statement ,录
1:37 statement ,形
1:50 statement ,影
1:51 statement ,彼
1:61 statement ,往
1:47 statement ,很
1:31 statement ,得
1:38 statement ,心
1:70 statement ,志
1:-87 statement ,怎
1:-61 statement ,思
1:36 statement ,性
1:-72 statement ,总
1:41 statement ,悉
1:-109 statement ,情
1:-103 statement ,想
1:31 statement ,意
1:74 statement ,感
1:-95 statement ,慢
1:54 statement ,成
1:-33 statement ,我
1:38 statement ,所
1:38 statement ,手
1:68 statement ,执
1:-79 statement ,扩
1:-51 statement ,扶
1:41 statement ,承
1:63 statement ,投
1:58 statement ,报
1:43 statement ,抽
1:-38 statement ,拟
1:30 statement ,择
1:108 statement ,指
1:62 statement ,按
1:-42 statement ,捐
1:31 statement ,换
1:42 statement ,授
1:43 statement ,排
1:46 statement ,推
1:-55 statement ,提
1:77 statement ,撞
1:-41 statement ,操
1:57 statement ,支
1:77 statement ,改
1:-107 statement ,放
1:71 statement ,故
1:57 statement ,效
1:-61 statement ,敝
1:-50 statement ,数
1:66 statement ,整
1:-64 statement ,文
1:86 statement ,新
1:32 statement ,方
1:69 statement ,日
1:75 statement ,旧
1:-84 statement ,早
1:-83 statement ,明
1:36 statement ,春
1:-48 statement ,是
1:30 statement ,晋
1:48 statement ,晓
1:67 statement ,晚
1:-52 statement ,普
1:39 statement ,暑
1:42 statement ,更
1:33 statement ,替
1:83 statement ,最
1:-165 statement ,有
1:115 statement ,期
1:30 statement ,木
1:49 statement ,本
1:62 statement ,机
1:45 statement ,杉
1:-83 statement ,李
1:45 statement ,材
1:57 statement ,松
1:107 statement ,枫
1:41 statement ,柳
1:37 statement ,柿
1:42 statement ,标
1:51 statement ,核
1:33 statement ,格
1:-75 statement ,桂
1:-43 statement ,桃
1:72 statement ,梳
1:66 statement ,次
1:35 statement ,欢
1:37 statement ,款
1:130 statement ,每
1:-55 statement ,比
1:47 statement ,毕
1:71 statement ,汉
1:68 statement ,江
1:-58 statement ,没
1:30 statement ,沪
1:64 statement ,派
1:72 statement ,海
1:50 statement ,涵
1:-76 statement ,深
1:76 statement ,清
1:-53 statement ,湘
1:45 statement ,满
1:55 statement ,滨
1:-40 statement ,火
1:35 statement ,然
1:53 statement ,熟
1:-86 statement ,爸
1:41 statement ,物
1:-111 statement ,特
1:-64 statement ,班
1:49 statement ,生
1:156 statement ,用
1:49 statement ,由
1:87 statement ,甲
1:88 statement ,电
1:38 statement ,画
1:55 statement ,留
1:46 statement ,白
1:33 statement ,皆
1:-87 statement ,监
1:63 statement ,直
1:30 statement ,省
1:69 statement ,看
1:74 statement ,研
1:63 statement ,确
1:84 statement ,示
1:33 statement ,社
1:43 statement ,祁
1:-109 statement ,离
1:50 statement ,秋
1:-101 statement ,科
1:40 statement ,秘
1:38 statement ,端
1:-55 statement ,竹
1:36 statement ,等
1:52 statement ,签
1:36 statement ,简
1:47 statement ,管
1:-79 statement ,粉
1:46 statement ,紫
1:54 statement ,红
1:113 statement ,约
1:-125 statement ,纪
1:82 statement ,线
1:77 statement ,组
1:77 statement ,经
1:63 statement ,结
1:95 statement ,给
1:49 statement ,继
1:69 statement ,缺
1:71 statement ,网
1:43 statement ,群
1:57 statement ,老
1:-84 statement ,而
1:39 statement ,聘
1:60 statement ,膳
1:-62 statement ,自
1:95 statement ,至
1:55 statement ,花
1:63 statement ,苗
1:110 statement ,英
1:-87 statement ,获
1:-46 statement ,薄
1:54 statement ,补
1:49 statement ,表
1:-108 statement ,被
1:66 statement ,装
1:68 statement ,西
1:-82 statement ,要
1:76 statement ,覆
1:53 statement ,观
1:37 statement ,视
1:32 statement ,解
1:61 statement ,计
1:-47 statement ,认
1:33 statement ,让
1:60 statement ,议
1:-66 statement ,记
1:71 statement ,设
1:76 statement ,评
1:69 statement ,试
1:-43 statement ,该
1:-77 statement ,说
1:36 statement ,请
1:-61 statement ,谁
1:31 statement ,调
1:31 statement ,谈
1:63 statement ,谢
1:-54 statement ,谨
1:82 statement ,谷
1:101 statement ,负
1:68 statement ,责
1:60 statement ,账
1:36 statement ,购
1:-107 statement ,贵
1:109 statement ,费
1:57 statement ,资
1:63 statement ,赠
1:40 statement ,赤
1:-30 statement ,走
1:46 statement ,超
1:97 statement ,跟
1:77 statement ,路
1:34 statement ,蹲
1:43 statement ,身
1:71 statement ,车
1:64 statement ,轮
1:-88 statement ,达
1:-68 statement ,过
1:37 statement ,迎
1:-74 statement ,还
1:-45 statement ,选
1:83 statement ,逐
1:36 statement ,逢
1:-53 statement ,逾
1:69 statement ,遇
1:-90 statement ,邀
1:33 statement ,邮
1:82 statement ,都
1:48 statement ,配
1:39 statement ,野
1:62 statement ,钟
1:39 statement ,铣
1:-81 statement ,银
1:91 statement ,长
1:63 statement ,陪
1:94 statement ,随
1:59 statement ,隔
1:33 statement ,难
1:37 statement ,集
1:55 statement ,青
1:42 statement ,音
1:67 statement ,须
1:59 statement ,领
1:76 statement ,题
1:38 statement ,额
1:60 statement ,馆
1:46 statement ,首
1:44 statement ,驻
1:31 statement ,驼
1:47 statement ,高
1:50 statement ,鹤
1:31 statement ,鹿
1:35 statement ,麦
1:43 statement ,龙
1:48 statement -$
1:153 statement --
1:-61 statement -0
1:-52 statement -1
1:102 statement -2
1:35 statement -3
1:76 statement -4
1:32 statement -6
1:72 statement -8
1:43 statement -两
1:65 statement -乌
1:83 statement -北
1:52 statement -县
1:64 statement -大
1:38 statement -暑
1:57 statement -横
1:45 statement -省
1:47 statement -石
1:91 statement -联
1:57 statement -青
1:49 statement -马
1:-51 statement .2
1:57 statement .4
1:67 statement .7
1:-49 statement .8
1:79 statement /1
1:48 statement /2
1:53 statement /乙
1:-143 statement 0$
1:33 statement 0,
1:-50 statement 0-
1:46 statement 0.
1:-86 statement 00
1:-34 statement 03
1:61 statement 04
1:36 statement 06
1:55 statement 07
1:60 statement 08
1:67 statement 0:
1:119 statement 0_
1:89 statement 0万
1:76 statement 0个
1:80 statement 0人
1:50 statement 0份
1:57 statement 0位
1:-65 statement 0余
1:87 statement 0元
1:-43 statement 0分
1:41 statement 0只
1:52 statement 0台
1:56 statement 0名
1:91 statement 0周
1:-64 statement 0多
1:63 statement 0天
1:67 statement 0套
1:-37 statement 0字
1:50 statement 0学
1:55 statement 0对
1:-94 statement 0支
1:-104 statement 0收
1:-80 statement 0日
1:-60 statement 0本
1:52 statement 0条
1:64 statement 0次
1:62 statement 0节
1:60 statement 0课
1:42 statement 0道
1:88 statement 1$
1:-30 statement 1%
1:-70 statement 1)
1:32 statement 1+
1:80 statement 1-
1:-74 statement 10
1:-30 statement 11
1:-50 statement 14
1:-169 statement 17
1:-58 statement 18
1:-77 statement 19
1:37 statement 1:
1:55 statement 1\
1:36 statement 1”
1:54 statement 1〕
1:61 statement 1个
1:-83 statement 1人
1:51 statement 1件
1:75 statement 1位
1:35 statement 1册
1:53 statement 1台
1:73 statement 1名
1:37 statement 1周
1:38 statement 1场
1:60 statement 1城
1:32 statement 1套
1:30 statement 1学
1:-88 statement 1年
1:-147 statement 1月
1:54 statement 1期
1:43 statement 1本
1:76 statement 1次
1:45 statement 1由
1:76 statement 1第
1:37 statement 1篇
1:39 statement 1至
1:147 statement 1节
1:48 statement 1部
1:-33 statement 1间
1:-30 statement 1项
1:-38 statement 2%
1:-51 statement 2)
1:30 statement 2+
1:36 statement 2-
1:100 statement 2.
1:-91 statement 20
1:-92 statement 21
1:-36 statement 23
1:52 statement 24
1:-63 statement 27
1:64 statement 29
1:62 statement 2:
1:35 statement 2;
1:59 statement 2_
1:-63 statement 2、
1:47 statement 2。
1:31 statement 2〕
1:58 statement 2万
1:43 statement 2为
1:-49 statement 2分
1:46 statement 2台
1:49 statement 2名
1:87 statement 2周
1:90 statement 2场
1:43 statement 2块
1:53 statement 2城
1:45 statement 2天
1:64 statement 2学
1:37 statement 2对
1:49 statement 2封
1:76 statement 2小
1:67 statement 2年
1:37 statement 2所
1:-32 statement 2日
1:140 statement 2月
1:49 statement 2至
1:-35 statement 2节
1:41 statement 2课
1:45 statement 2项
1:36 statement 3$
1:-60 statement 3%
1:-42 statement 3-
1:-64 statement 3.
1:-57 statement 30
1:64 statement 32
1:51 statement 33
1:-60 statement 35
1:-60 statement 38
1:35 statement 3:
1:32 statement 3D
1:40 statement 3、
1:56 statement 3万
1:46 statement 3个
1:-65 statement 3人
1:71 statement 3位
1:38 statement 3台
1:84 statement 3号
1:76 statement 3名
1:94 statement 3周
1:42 statement 3块
1:59 statement 3天
1:62 statement 3实
1:97 statement 3年
1:-47 statement 3批
1:47 statement 3曙
1:-85 statement 3月
1:71 statement 3本
1:73 statement 3次
1:68 statement 3汇
1:41 statement 3至
1:62 statement 3节
1:33 statement 3门
1:46 statement 3项
1:36 statement 4%
1:-65 statement 4)
1:42 statement 4,
1:67 statement 4-
1:66 statement 4.
1:64 statement 40
1:-57 statement 41
1:-88 statement 42
1:-78 statement 43
1:32 statement 44
1:-77 statement 46
1:57 statement 48
1:53 statement 4:
1:37 statement 4〕
1:58 statement 4万
1:-107 statement 4个
1:85 statement 4份
1:44 statement 4分
1:53 statement 4县
1:57 statement 4号
1:80 statement 4名
1:44 statement 4回
1:87 statement 4场
1:34 statement 4学
1:79 statement 4年
1:31 statement 4日
1:42 statement 4期
1:59 statement 4次
1:53 statement 4至
1:55 statement 4铁
1:39 statement 4间
1:59 statement 5$
1:55 statement 5(
1:-52 statement 5)
1:-45 statement 5-
1:-42 statement 52
1:-34 statement 55
1:-42 statement 56
1:44 statement 57
1:-60 statement 58
1:55 statement 5:
1:30 statement 5_
1:41 statement 5、
1:51 statement 5〕
1:36 statement 5万
1:57 statement 5个
1:99 statement 5人
1:31 statement 5件
1:65 statement 5位
1:-103 statement 5分
1:54 statement 5县
1:46 statement 5台
1:41 statement 5号
1:55 statement 5场
1:34 statement 5天
1:63 statement 5学
1:31 statement 5对
1:34 statement 5岁
1:-37 statement 5年
1:-48 statement 5日
1:-125 statement 5月
1:-61 statement 5次
1:51 statement 5节
1:41 statement 5行
1:41 statement 5项
1:66 statement 6%
1:45 statement 6)
1:40 statement 6.
1:-50 statement 60
1:-67 statement 61
1:-47 statement 62
1:68 statement 64
1:48 statement 65
1:34 statement 66
1:-36 statement 67
1:-70 statement 68
1:-55 statement 6:
1:69 statement 6万
1:-44 statement 6个
1:-30 statement 6人
1:53 statement 6位
1:30 statement 6册
1:-55 statement 6分
1:95 statement 6周
1:45 statement 6场
1:85 statement 6年
1:51 statement 6户
1:-52 statement 6日
1:-61 statement 6月
1:-59 statement 6节
1:45 statement 6行
1:30 statement 6门
1:91 statement 7$
1:43 statement 70
1:34 statement 71
1:33 statement 75
1:43 statement 77
1:-51 statement 7:
1:-153 statement 7个
1:47 statement 7号
1:66 statement 7名
1:-37 statement 7年
1:-76 statement 7日
1:47 statement 7时
1:49 statement 7月
1:-60 statement 7次
1:-68 statement 7节
1:-36 statement 8%
1:-44 statement 8.
1:30 statement 81
1:-64 statement 83
1:84 statement 85
1:-76 statement 86
1:50 statement 87
1:64 statement 88
1:37 statement 89
1:104 statement 8:
1:52 statement 8×
1:49 statement 8。
1:-45 statement 8万
1:-53 statement 8个
1:-52 statement 8分
1:73 statement 8号
1:64 statement 8周
1:41 statement 8场
1:51 statement 8学
1:-45 statement 8对
1:86 statement 8年
1:41 statement 8所
1:-105 statement 8日
1:50 statement 8次
1:43 statement 8篇
1:95 statement 8节
1:-50 statement 9$
1:-41 statement 9%
1:82 statement 9-
1:38 statement 93
1:57 statement 95
1:55 statement 96
1:-52 statement 97
1:40 statement 99
1:-45 statement 9:
1:-42 statement 9_
1:32 statement 9×
1:-77 statement 9个
1:62 statement 9人
1:-54 statement 9位
1:83 statement 9名
1:36 statement 9周
1:-49 statement 9年
1:-130 statement 9日
1:44 statement 9次
1:-58 statement 9节
1:35 statement :$
1:31 statement :(
1:94 statement :0
1:-98 statement :1
1:72 statement :3
1:-80 statement :4
1:-34 statement :5
1:61 statement :6
1:-45 statement :8
1:-45 statement :9
1:41 statement :_
1:-75 statement :“
1:53 statement :①
1:47 statement :《
1:-49 statement :一
1:-79 statement :七
1:86 statement :万
1:-41 statement :三
1:84 statement :上
1:59 statement :专
1:74 statement :东
1:-50 statement :两
1:-81 statement :个
1:121 statement :中
1:99 statement :临
1:-69 statement :为
1:-47 statement :主
1:48 statement :举
1:86 statement :乌
1:43 statement :乙
1:97 statement :九
1:-58 statement :买
1:40 statement :二
1:35 statement :云
1:-76 statement :五
1:57 statement :产
1:-76 statement :亩
1:35 statement :以
1:-67 statement :仿
1:58 statement :会
1:59 statement :住
1:79 statement :作
1:37 statement :佳
1:31 statement :侗
1:-53 statement :促
1:61 statement :保
1:-93 statement :偏
1:86 statement :光
1:-49 statement :全
1:59 statement :八
1:-86 statement :六
1:90 statement :兰
1:53 statement :共
1:76 statement :冷
1:-44 statement :凌
1:64 statement :凤
1:54 statement :初
1:70 statement :利
1:-61 statement :别
1:66 statement :到
1:-65 statement :前
1:57 statement :化
1:88 statement :北
1:66 statement :区
1:-41 statement :十
1:52 statement :半
1:60 statement :南
1:30 statement :博
1:-99 statement :去
1:80 statement :双
1:54 statement :受
1:35 statement :召
1:34 statement :台
1:57 statement :合
1:52 statement :同
1:-80 statement :向
1:-42 statement :听
1:68 statement :启
1:55 statement :吴
1:-67 statement :员
1:-91 statement :周
1:-90 statement :品
1:70 statement :嘉
1:-51 statement :四
1:-91 statement :国
1:85 statement :圣
1:-105 statement :坝
1:44 statement :城
1:37 statement :基
1:43 statement :堡
1:47 statement :填
1:49 statement :大
1:-104 statement :好
1:62 statement :姊
1:-94 statement :孟
1:-49 statement :孤
1:-37 statement :学
1:-72 statement :孩
1:82 statement :宁
1:53 statement :完
1:100 statement :实
1:-80 statement :家
1:-71 statement :尚
1:-38 statement :局
1:76 statement :山
1:65 statement :岩
1:82 statement :岭
1:-63 statement :岳
1:31 statement :岷
1:101 statement :崇
1:61 statement :州
1:-106 statement :工
1:56 statement :已
1:80 statement :市
1:81 statement :师
)"sv,
    R"(1:47 statement :帕
1:-94 statement :帮
1:61 statement :平
1:-66 statement :年
1:34 statement :广
1:57 statement :康
1:-73 statement :延
1:-45 statement :开
1:-52 statement :引
1:51 statement :征
1:-96 statement :待
1:58 statement :恒
1:-63 statement :您
1:-86 statement :情
1:-98 statement :惠
1:-52 statement :成
1:-71 statement :手
1:-69 statement :找
1:47 statement :承
1:-43 statement :抓
1:38 statement :按
1:-78 statement :捐
1:-55 statement :提
1:80 statement :支
1:-61 statement :数
1:65 statement :文
1:34 statement :新
1:-78 statement :施
1:91 statement :明
1:60 statement :星
1:66 statement :景
1:99 statement :晴
1:64 statement :曙
1:-41 statement :最
1:-90 statement :有
1:46 statement :望
1:37 statement :木
1:-35 statement :本
1:-63 statement :朱
1:113 statement :机
1:70 statement :来
1:33 statement :杨
1:60 statement :松
1:-132 statement :板
1:40 statement :林
1:86 statement :枫
1:-50 statement :柏
1:-50 statement :标
1:62 statement :桑
1:60 statement :桥
1:52 statement :梁
1:106 statement :梧
1:37 statement :梨
1:31 statement :棠
1:45 statement :楚
1:61 statement :榆
1:41 statement :榕
1:70 statement :此
1:45 statement :武
1:123 statement :水
1:68 statement :永
1:50 statement :氹
1:49 statement :汉
1:58 statement :江
1:72 statement :沂
1:88 statement :沅
1:75 statement :沙
1:33 statement :沟
1:42 statement :河
1:46 statement :泉
1:38 statement :洛
1:58 statement :浦
1:98 statement :海
1:39 statement :涧
1:46 statement :港
1:81 statement :滨
1:57 statement :澄
1:76 statement :澎
1:46 statement :澜
1:86 statement :濠
1:40 statement :王
1:63 statement :环
1:-63 statement :班
1:46 statement :理
1:89 statement :瑞
1:-75 statement :瓦
1:-61 statement :甘
1:-63 statement :由
1:82 statement :甲
1:32 statement :电
1:-75 statement :画
1:-75 statement :略
1:-76 statement :登
1:72 statement :白
1:38 statement :盐
1:81 statement :盟
1:48 statement :省
1:96 statement :石
1:37 statement :矿
1:69 statement :碧
1:82 statement :碱
1:34 statement :磐
1:-104 statement :祁
1:-72 statement :祝
1:47 statement :积
1:55 statement :移
1:-65 statement :窦
1:-95 statement :童
1:54 statement :端
1:90 statement :竹
1:-76 statement :符
1:77 statement :第
1:-64 statement :简
1:43 statement :粤
1:33 statement :紫
1:67 statement :红
1:63 statement :线
1:61 statement :组
1:-76 statement :结
1:-91 statement :给
1:47 statement :罗
1:45 statement :羊
1:78 statement :群
1:82 statement :翠
1:-108 statement :翡
1:41 statement :职
1:90 statement :联
1:68 statement :育
1:68 statement :胡
1:50 statement :芦
1:57 statement :花
1:55 statement :苍
1:46 statement :英
1:40 statement :茶
1:-90 statement :莫
1:50 statement :莲
1:35 statement :蒲
1:37 statement :虹
1:39 statement :表
1:49 statement :西
1:-81 statement :要
1:60 statement :讲
1:-88 statement :评
1:-58 statement :语
1:-47 statement :说
1:-74 statement :课
1:-83 statement :谢
1:71 statement :谷
1:34 statement :贵
1:58 statement :资
1:-56 statement :赛
1:-95 statement :赞
1:85 statement :赤
1:45 statement :跟
1:-97 statement :路
1:40 statement :辅
1:48 statement :选
1:52 statement :通
1:71 statement :逸
1:55 statement :邀
1:39 statement :郑
1:39 statement :都
1:74 statement :鄢
1:48 statement :金
1:-92 statement :钟
1:41 statement :钢
1:73 statement :锦
1:66 statement :镇
1:62 statement :镜
1:98 statement :长
1:66 statement :附
1:-48 statement :陶
1:40 statement :雁
1:-56 statement :集
1:93 statement :雪
1:-52 statement :雷
1:32 statement :霍
1:71 statement :青
1:56 statement :首
1:57 statement :香
1:50 statement :马
1:50 statement :驻
1:36 statement :骨
1:-42 statement :高
1:46 statement :鹭
1:80 statement :麦
1:66 statement :麻
1:58 statement :黄
1:66 statement :黑
1:61 statement :龙
1:227 statement ;$
1:49 statement ;(
1:107 statement ;2
1:49 statement ;②
1:54 statement ;③
1:-54 statement ;三
1:50 statement ;两
1:33 statement ;主
1:56 statement ;乙
1:36 statement ;事
1:42 statement ;人
1:39 statement ;任
1:56 statement ;伙
1:61 statement ;住
1:70 statement ;其
1:39 statement ;具
1:88 statement ;副
1:54 statement ;北
1:33 statement ;发
1:70 statement ;受
1:33 statement ;台
1:-62 statement ;四
1:38 statement ;在
1:-95 statement ;城
1:57 statement ;培
1:-60 statement ;大
1:66 statement ;学
1:44 statement ;寒
1:46 statement ;工
1:35 statement ;市
1:39 statement ;年
1:59 statement ;往
1:-89 statement ;德
1:-56 statement ;总
1:84 statement ;成
1:63 statement ;我
1:30 statement ;探
1:51 statement ;接
1:41 statement ;支
1:-55 statement ;教
1:44 statement ;时
1:36 statement ;望
1:45 statement ;期
1:-57 statement ;梅
1:82 statement ;每
1:41 statement ;沙
1:30 statement ;滨
1:46 statement ;牦
1:102 statement ;第
1:61 statement ;签
1:43 statement ;组
1:34 statement ;缴
1:60 statement ;缺
1:42 statement ;被
1:64 statement ;西
1:34 statement ;评
1:52 statement ;跟
1:55 statement ;输
1:-67 statement ;郎
1:45 statement ;青
1:-178 statement ?$
1:-50 statement ?还
1:48 statement EP
1:46 statement GX
1:55 statement IE
1:48 statement P)
1:-64 statement U盘
1:45 statement X2
1:59 statement [一
1:47 statement [三
1:77 statement [二
1:90 statement \t
1:56 statement ]$
1:56 statement ]何
1:42 statement ]受
1:58 statement ]慈
1:66 statement ]施
1:40 statement ^ a
1:91 statement ^ abbey
1:59 statement ^ about
1:52 statement ^ action
1:55 statement ^ actions
1:63 statement ^ agreed
1:-61 statement ^ aim
1:101 statement ^ all
1:37 statement ^ and
1:35 statement ^ anganwadi
1:-76 statement ^ annexe
1:-59 statement ^ any
1:46 statement ^ approved
1:103 statement ^ ashdown
1:-76 statement ^ assembly
1:77 statement ^ at
1:63 statement ^ author
1:49 statement ^ award
1:63 statement ^ b
1:38 statement ^ backbone
1:52 statement ^ barrow
1:56 statement ^ beacon
1:33 statement ^ before
1:62 statement ^ begins
1:-69 statement ^ bell
1:77 statement ^ ben
1:65 statement ^ best
1:69 statement ^ between
1:47 statement ^ biology
1:-77 statement ^ birthday
1:44 statement ^ bluebell
1:-79 statement ^ book
1:70 statement ^ books
1:47 statement ^ bovey
1:-120 statement ^ bramley
1:37 statement ^ bring
1:67 statement ^ bureau
1:-72 statement ^ by
1:44 statement ^ campus
1:-126 statement ^ candidates
1:-66 statement ^ canteen
1:56 statement ^ capital
1:36 statement ^ career
1:-87 statement ^ caretaker
1:52 statement ^ carrick
1:-93 statement ^ carried
1:39 statement ^ castle
1:77 statement ^ caterer
1:-110 statement ^ checked
1:51 statement ^ children
1:51 statement ^ circular
1:-115 statement ^ claims
1:-73 statement ^ class
1:96 statement ^ coaches
1:42 statement ^ college
1:74 statement ^ compliance
1:-94 statement ^ congratulations
1:33 statement ^ connectivity
1:71 statement ^ contact
1:57 statement ^ coordinator
1:81 statement ^ cover
1:113 statement ^ d
1:51 statement ^ dene
1:78 statement ^ department
1:48 statement ^ departments
1:-76 statement ^ deputy
1:-78 statement ^ desirable
1:-99 statement ^ dev
1:30 statement ^ disciples
1:53 statement ^ disputes
1:61 statement ^ don
1:-108 statement ^ donations
1:34 statement ^ dongxing
1:54 statement ^ donor
1:78 statement ^ dr
1:59 statement ^ drawn
1:46 statement ^ drivers
1:-106 statement ^ during
1:-80 statement ^ effects
1:-67 statement ^ eight
1:53 statement ^ either
1:-87 statement ^ eleven
1:37 statement ^ employers
1:33 statement ^ english
1:-80 statement ^ entries
1:-74 statement ^ essential
1:105 statement ^ every
1:78 statement ^ everyone
1:54 statement ^ expert
1:31 statement ^ faculty
1:70 statement ^ feb
1:86 statement ^ february
1:-108 statement ^ feedback
1:41 statement ^ fenmoor
1:63 statement ^ fenside
1:73 statement ^ ferry
1:70 statement ^ fifteen
1:60 statement ^ follow
1:-54 statement ^ for
1:37 statement ^ form
1:-134 statement ^ former
1:56 statement ^ forms
1:-58 statement ^ forty
1:-81 statement ^ founded
1:56 statement ^ four
1:67 statement ^ free
1:-106 statement ^ fri
1:71 statement ^ friday
1:146 statement ^ from
1:77 statement ^ funding
1:37 statement ^ games
1:106 statement ^ gentlemen
1:61 statement ^ grace
1:-74 statement ^ grade
1:47 statement ^ guiding
1:-89 statement ^ half
1:41 statement ^ hazelwood
1:43 statement ^ he
1:-81 statement ^ head
1:52 statement ^ heads
1:60 statement ^ held
1:67 statement ^ hello
1:55 statement ^ his
1:30 statement ^ hollin
1:46 statement ^ home
1:-84 statement ^ homework
1:-34 statement ^ i
1:53 statement ^ if
1:-84 statement ^ implications
1:85 statement ^ ines
1:49 statement ^ interns
1:48 statement ^ island
1:84 statement ^ issued
1:105 statement ^ item
1:69 statement ^ joanna
1:37 statement ^ joint
1:-83 statement ^ july
1:81 statement ^ june
1:55 statement ^ kamara
1:49 statement ^ kelly
1:69 statement ^ kept
1:52 statement ^ kilimo
1:44 statement ^ kingsmere
1:37 statement ^ laboratory
1:-89 statement ^ ladies
1:86 statement ^ lakeside
1:70 statement ^ lanner
1:38 statement ^ lap
1:90 statement ^ larkhill
1:71 statement ^ last
1:-72 statement ^ late
1:36 statement ^ launch
1:70 statement ^ lead
1:-93 statement ^ leaders
1:-91 statement ^ length
1:60 statement ^ lessons
1:35 statement ^ let
1:-73 statement ^ letter
1:32 statement ^ liuwan
1:43 statement ^ loan
1:42 statement ^ long
1:66 statement ^ lowveld
1:-146 statement ^ main
1:38 statement ^ make
1:102 statement ^ march
1:33 statement ^ marsh
1:39 statement ^ may
1:-99 statement ^ meals
1:73 statement ^ measure
1:56 statement ^ memo
1:79 statement ^ mentor
1:-79 statement ^ mercy
1:52 statement ^ minibus
1:-73 statement ^ miss
1:-78 statement ^ mock
1:74 statement ^ monday
1:58 statement ^ moorgate
1:-48 statement ^ mr
1:65 statement ^ ms
1:-71 statement ^ my
1:32 statement ^ names
1:30 statement ^ nearly
1:78 statement ^ need
1:66 statement ^ next
1:-110 statement ^ nia
1:78 statement ^ norwell
1:63 statement ^ not
1:76 statement ^ notes
1:61 statement ^ nursery
1:55 statement ^ oakmere
1:65 statement ^ oakridge
1:-100 statement ^ oct
1:55 statement ^ october
1:-95 statement ^ of
1:-86 statement ^ office
1:82 statement ^ oldbarrow
1:65 statement ^ once
1:64 statement ^ one
1:53 statement ^ only
1:33 statement ^ organise
1:34 statement ^ out
1:-34 statement ^ overall
1:45 statement ^ owen
1:34 statement ^ pairs
1:-166 statement ^ paper
1:131 statement ^ party
1:45 statement ^ pass
1:77 statement ^ people
1:35 statement ^ persons
1:33 statement ^ petrol
1:-98 statement ^ photocopier
1:-83 statement ^ photographs
1:41 statement ^ playgroup
1:45 statement ^ poster
1:35 statement ^ power
1:56 statement ^ prepared
1:78 statement ^ priory
1:55 statement ^ prize
1:60 statement ^ prof
1:34 statement ^ professor
1:67 statement ^ provider
1:-108 statement ^ pudding
1:-39 statement ^ pupils
1:44 statement ^ purpose
1:30 statement ^ puyang
1:31 statement ^ qinghe
1:35 statement ^ quality
1:74 statement ^ quarry
1:35 statement ^ quiz
1:-84 statement ^ rail
1:43 statement ^ re
1:78 statement ^ reading
1:55 statement ^ receivers
1:73 statement ^ receiving
1:62 statement ^ recipient
1:36 statement ^ recorded
1:68 statement ^ redcliff
1:87 statement ^ ref
1:-98 statement ^ reports
1:44 statement ^ respect
1:31 statement ^ results
1:75 statement ^ review
1:56 statement ^ riverside
1:-71 statement ^ roof
1:47 statement ^ room
1:60 statement ^ rules
1:63 statement ^ run
1:63 statement ^ runs
1:38 statement ^ s
1:42 statement ^ safety
1:-114 statement ^ sam
1:37 statement ^ same
1:93 statement ^ school
1:53 statement ^ schools
1:124 statement ^ science
1:-76 statement ^ scores
1:68 statement ^ see
1:68 statement ^ send
1:64 statement ^ sending
1:72 statement ^ september
1:56 statement ^ sesay
1:-76 statement ^ she
1:57 statement ^ sheet
1:-80 statement ^ side
1:-82 statement ^ signed
1:67 statement ^ since
1:31 statement ^ sixth
1:-75 statement ^ so
1:-87 statement ^ soup
1:49 statement ^ spare
1:44 statement ^ specialists
1:-91 statement ^ spending
1:51 statement ^ sponsor
1:34 statement ^ sport
1:31 statement ^ spring
1:104 statement ^ st
1:-145 statement ^ staff
1:51 statement ^ standing
1:52 statement ^ starting
1:50 statement ^ steppe
1:58 statement ^ stonegate
1:75 statement ^ strong
1:37 statement ^ student
1:94 statement ^ subject
1:38 statement ^ submitted
1:62 statement ^ sunflower
1:44 statement ^ supported
1:88 statement ^ supporting
1:43 statement ^ tansy
1:65 statement ^ target
1:80 statement ^ tarn
1:-71 statement ^ taught
1:62 statement ^ teacher
1:111 statement ^ teachers
1:-69 statement ^ teaching
1:38 statement ^ teams
1:45 statement ^ telephone
1:48 statement ^ term
1:-64 statement ^ thank
1:-66 statement ^ the
1:98 statement ^ their
1:-99 statement ^ theme
1:-73 statement ^ they
1:47 statement ^ thirty
1:97 statement ^ this
1:43 statement ^ thornbury
1:30 statement ^ thornsea
1:31 statement ^ those
1:67 statement ^ three
1:51 statement ^ throughout
1:-42 statement ^ thu
1:46 statement ^ timeline
1:30 statement ^ to
1:43 statement ^ tolworth
1:53 statement ^ tools
1:53 statement ^ toys
1:58 statement ^ training
1:62 statement ^ travel
1:81 statement ^ trevanion
1:73 statement ^ tuesday
1:54 statement ^ tuition
1:-57 statement ^ twelve
1:35 statement ^ twenty
1:71 statement ^ two
1:38 statement ^ under
1:33 statement ^ university
1:61 statement ^ up
1:-100 statement ^ using
1:55 statement ^ venue
1:35 statement ^ vice
1:30 statement ^ village
1:82 statement ^ visit
1:-123 statement ^ visitors
1:-80 statement ^ was
1:72 statement ^ we
1:-92 statement ^ wed
1:74 statement ^ wednesday
1:67 statement ^ week
1:68 statement ^ weeks
1:39 statement ^ welding
1:-120 statement ^ what
1:-79 statement ^ when
1:52 statement ^ where
1:59 statement ^ who
1:44 statement ^ whoever
1:-77 statement ^ winners
1:31 statement ^ winter
1:-96 statement ^ with
1:146 statement ^ wk
1:55 statement ^ work
1:-98 statement ^ would
1:85 statement ^ wren
1:71 statement ^ write
1:39 statement ^ xinyi
1:67 statement ^ yes
1:-114 statement ^ you
1:-69 statement ^ your
1:48 statement ^ yours
1:85 statement ^-
1:-82 statement ^1
1:-61 statement ^2
1:-98 statement ^3
1:100 statement ^5
1:97 statement ^6
1:59 statement ^7
1:97 statement ^8
1:-58 statement ^9
1:116 statement ^[
1:106 statement ^□
1:60 statement ^◇
1:111 statement ^★
1:68 statement ^《
1:106 statement ^【
1:-35 statement ^一
1:93 statement ^七
1:102 statement ^上
1:-65 statement ^下
1:-66 statement ^不
1:82 statement ^专
1:58 statement ^丙
1:100 statement ^东
1:139 statement ^两
1:81 statement ^个
1:133 statement ^中
1:75 statement ^丰
1:47 statement ^临
1:106 statement ^丹
1:-43 statement ^为
1:60 statement ^主
1:50 statement ^举
1:-60 statement ^乐
1:-78 statement ^九
1:81 statement ^乡
1:32 statement ^争
1:77 statement ^事
1:60 statement ^二
1:100 statement ^云
1:91 statement ^五
1:41 statement ^亲
1:55 statement ^人
1:55 statement ^仁
1:53 statement ^从
1:-67 statement ^他
1:48 statement ^代
1:127 statement ^以
1:-32 statement ^仲
1:92 statement ^任
1:46 statement ^份
1:55 statement ^优
1:-59 statement ^伙
1:63 statement ^住
1:76 statement ^体
1:143 statement ^何
1:57 statement ^余
1:-64 statement ^作
1:56 statement ^佟
1:138 statement ^你
1:-88 statement ^供
1:123 statement ^依
1:63 statement ^促
1:55 statement ^保
1:66 statement ^信
1:81 statement ^修
1:49 statement ^借
1:33 statement ^倡
1:63 statement ^假
1:105 statement ^做
1:35 statement ^元
1:69 statement ^光
1:45 statement ^免
1:69 statement ^党
1:64 statement ^入
1:-70 statement ^全
1:-54 statement ^八
1:67 statement ^公
1:-41 statement ^六
1:86 statement ^共
1:-96 statement ^关
1:65 statement ^其
1:-67 statement ^具
1:-103 statement ^兹
1:-63 statement ^内
1:-34 statement ^再
1:85 statement ^冬
1:44 statement ^冯
1:93 statement ^冰
1:140 statement ^决
1:-38 statement ^凉
1:77 statement ^几
1:79 statement ^凡
1:70 statement ^凤
1:48 statement ^凭
1:-68 statement ^出
1:53 statement ^函
1:50 statement ^分
1:74 statement ^刘
1:75 statement ^初
1:89 statement ^到
1:88 statement ^前
1:56 statement ^副
1:58 statement ^力
1:48 statement ^办
1:78 statement ^化
1:117 statement ^北
1:130 statement ^区
1:71 statement ^医
1:46 statement ^十
1:-111 statement ^午
1:50 statement ^南
1:58 statement ^卫
1:59 statement ^印
1:54 statement ^危
1:49 statement ^卷
1:67 statement ^历
1:64 statement ^原
1:36 statement ^厨
1:58 statement ^去
1:38 statement ^县
1:-70 statement ^参
1:-64 statement ^又
1:69 statement ^及
1:40 statement ^双
1:58 statement ^受
1:-90 statement ^口
1:80 statement ^古
1:44 statement ^召
1:64 statement ^可
1:-32 statement ^各
1:136 statement ^后
1:51 statement ^向
1:74 statement ^听
1:41 statement ^启
1:59 statement ^吴
1:37 statement ^周
1:43 statement ^命
1:63 statement ^和
1:61 statement ^哪
1:67 statement ^商
1:30 statement ^嘉
1:31 statement ^器
1:86 statement ^四
1:53 statement ^回
1:-99 statement ^因
1:-36 statement ^团
1:58 statement ^园
1:65 statement ^围
1:-55 statement ^国
1:83 statement ^圣
1:-63 statement ^在
1:-96 statement ^地
1:-37 statement ^坪
1:-66 statement ^垃
1:51 statement ^埔
1:99 statement ^培
1:47 statement ^基
1:54 statement ^塔
1:36 statement ^塘
1:96 statement ^填
1:-35 statement ^增
1:39 statement ^声
1:83 statement ^备
1:54 statement ^复
1:60 statement ^夏
1:89 statement ^外
1:56 statement ^多
1:152 statement ^大
1:72 statement ^天
1:-58 statement ^失
1:-74 statement ^奖
1:47 statement ^女
1:-83 statement ^她
1:-67 statement ^如
1:42 statement ^委
1:65 statement ^字
1:59 statement ^学
1:-102 statement ^孩
1:59 statement ^宁
1:42 statement ^安
1:-98 statement ^宗
1:32 statement ^定
1:45 statement ^宝
1:-55 statement ^宣
1:-36 statement ^家
1:-84 statement ^宿
1:74 statement ^寄
1:67 statement ^寒
1:43 statement ^导
1:62 statement ^封
1:-33 statement ^尊
1:40 statement ^小
1:39 statement ^少
1:72 statement ^就
1:52 statement ^局
1:-72 statement ^山
1:43 statement ^岩
1:86 statement ^岭
1:44 statement ^岳
1:39 statement ^岷
1:-108 statement ^崇
1:54 statement ^巡
1:84 statement ^工
1:37 statement ^差
1:39 statement ^巴
1:123 statement ^市
1:82 statement ^布
1:99 statement ^师
1:61 statement ^帕
1:52 statement ^带
1:45 statement ^干
1:83 statement ^平
1:55 statement ^年
1:71 statement ^幼
1:51 statement ^广
1:50 statement ^序
1:49 statement ^库
1:67 statement ^府
1:45 statement ^康
1:-75 statement ^廖
1:-51 statement ^建
1:30 statement ^引
1:57 statement ^弱
1:77 statement ^强
1:46 statement ^归
1:-116 statement ^当
1:38 statement ^录
1:58 statement ^形
1:-62 statement ^待
1:90 statement ^徒
1:111 statement ^德
1:97 statement ^心
1:-47 statement ^必
1:56 statement ^志
1:31 statement ^快
1:88 statement ^总
1:46 statement ^恳
1:44 statement ^您
1:54 statement ^惠
1:-99 statement ^意
1:-45 statement ^愿
1:82 statement ^成
1:92 statement ^所
1:75 statement ^托
1:62 statement ^执
1:77 statement ^扶
1:-69 statement ^技
1:44 statement ^抄
1:67 statement ^把
1:125 statement ^抓
1:65 statement ^投
1:35 statement ^护
1:-61 statement ^报
1:36 statement ^抽
1:30 statement ^招
1:70 statement ^拟
1:-48 statement ^拾
1:85 statement ^挂
1:72 statement ^指
1:44 statement ^按
1:38 statement ^捆
1:128 statement ^捐
1:-96 statement ^据
1:55 statement ^排
1:-66 statement ^接
1:66 statement ^推
1:38 statement ^措
1:96 statement ^援
1:54 statement ^摄
1:45 statement ^擅
1:74 statement ^收
1:47 statement ^改
1:-70 statement ^放
1:38 statement ^政
1:-129 statement ^教
1:90 statement ^敝
1:-109 statement ^散
1:53 statement ^整
1:-78 statement ^文
1:71 statement ^断
1:81 statement ^新
1:106 statement ^方
1:33 statement ^族
1:68 statement ^无
1:52 statement ^日
1:81 statement ^旧
1:-128 statement ^早
1:-131 statement ^时
1:107 statement ^明
1:123 statement ^星
1:47 statement ^晓
1:63 statement ^晴
1:132 statement ^暑
1:84 statement ^最
1:37 statement ^月
1:-57 statement ^服
1:80 statement ^望
1:64 statement ^朝
1:-31 statement ^期
1:45 statement ^木
1:76 statement ^未
1:-105 statement ^本
1:89 statement ^机
1:43 statement ^杉
1:41 statement ^李
1:56 statement ^杏
1:42 statement ^材
1:76 statement ^村
1:-86 statement ^条
1:103 statement ^来
1:36 statement ^杨
1:71 statement ^松
1:-74 statement ^板
1:-62 statement ^柏
1:82 statement ^柳
1:-76 statement ^标
1:30 statement ^校
1:83 statement ^核
1:70 statement ^根
1:45 statement ^栾
1:39 statement ^桃
1:-78 statement ^案
1:68 statement ^桐
1:63 statement ^桥
1:70 statement ^梧
1:39 statement ^梨
1:64 statement ^检
1:86 statement ^次
1:-51 statement ^正
1:41 statement ^残
1:75 statement ^每
1:46 statement ^毕
1:40 statement ^毛
1:68 statement ^民
1:54 statement ^水
1:74 statement ^永
1:59 statement ^汇
1:53 statement ^汉
1:121 statement ^江
1:68 statement ^汤
1:48 statement ^汽
1:46 statement ^沈
1:60 statement ^沙
1:49 statement ^沟
1:37 statement ^沧
1:88 statement ^河
1:66 statement ^油
1:49 statement ^泉
1:74 statement ^泥
1:85 statement ^注
1:37 statement ^泺
1:55 statement ^津
1:50 statement ^洮
1:-91 statement ^活
1:161 statement ^派
1:69 statement ^测
1:98 statement ^海
1:56 statement ^涉
1:-62 statement ^清
1:48 statement ^港
1:76 statement ^湖
1:46 statement ^滦
1:103 statement ^滨
1:45 statement ^漂
1:44 statement ^演
1:51 statement ^潘
1:77 statement ^澄
1:43 statement ^濠
1:54 statement ^灯
1:91 statement ^点
1:57 statement ^烧
1:65 statement ^焊
1:-74 statement ^照
1:-113 statement ^爱
1:56 statement ^牛
1:121 statement ^牵
1:-91 statement ^特
1:42 statement ^状
1:36 statement ^玉
1:78 statement ^王
1:49 statement ^玩
1:30 statement ^环
1:-64 statement ^现
1:49 statement ^琢
1:37 statement ^瑶
1:37 statement ^甘
1:-79 statement ^生
1:54 statement ^用
1:46 statement ^田
1:110 statement ^由
1:31 statement ^甲
1:-110 statement ^申
1:-69 statement ^电
1:63 statement ^白
1:62 statement ^皇
1:-43 statement ^监
1:53 statement ^盘
1:89 statement ^盟
1:-83 statement ^目
1:32 statement ^盲
1:45 statement ^直
1:30 statement ^相
1:78 statement ^盼
1:113 statement ^省
1:59 statement ^看
1:-50 statement ^督
1:59 statement ^砂
1:52 statement ^确
1:52 statement ^碱
1:61 statement ^磨
1:48 statement ^示
1:51 statement ^社
1:47 statement ^祁
1:-85 statement ^祝
1:55 statement ^福
1:78 statement ^禾
1:53 statement ^秋
1:-36 statement ^科
1:45 statement ^移
1:-114 statement ^程
1:40 statement ^稻
1:41 statement ^站
1:-46 statement ^竞
1:31 statement ^童
1:141 statement ^第
1:-109 statement ^答
1:-65 statement ^筹
1:59 statement ^签
1:39 statement ^简
1:79 statement ^管
1:48 statement ^篮
1:-73 statement ^类
1:37 statement ^粉
1:67 statement ^精
1:-122 statement ^紧
1:48 statement ^紫
1:71 statement ^红
1:35 statement ^约
1:40 statement ^纪
1:56 statement ^线
1:-103 statement ^组
1:136 statement ^经
1:96 statement ^给
1:62 statement ^统
1:55 statement ^继
1:53 statement ^缩
1:-61 statement ^缺
1:48 statement ^网
1:52 statement ^罗
1:-51 statement ^羊
1:38 statement ^美
1:92 statement ^翠
1:53 statement ^翻
1:-78 statement ^老
1:72 statement ^考
1:41 statement ^耗
1:34 statement ^职
1:42 statement ^联
1:-84 statement ^聘
1:40 statement ^聚
1:84 statement ^育
1:37 statement ^背
1:-70 statement ^自
1:63 statement ^至
1:60 statement ^舞
1:66 statement ^芦
1:86 statement ^花
1:43 statement ^苗
1:73 statement ^若
1:-70 statement ^范
1:52 statement ^草
1:-56 statement ^荷
1:66 statement ^莲
1:57 statement ^获
1:86 statement ^落
1:37 statement ^葡
1:48 statement ^蒙
1:34 statement ^蒲
1:39 statement ^薄
1:90 statement ^薛
1:53 statement ^行
1:42 statement ^表
1:71 statement ^被
1:60 statement ^西
1:-70 statement ^覃
1:46 statement ^观
1:44 statement ^视
1:89 statement ^计
1:89 statement ^让
1:76 statement ^议
1:-135 statement ^记
1:79 statement ^讲
1:43 statement ^论
1:106 statement ^设
1:-88 statement ^访
1:-87 statement ^试
1:-69 statement ^语
1:57 statement ^请
1:55 statement ^读
1:-77 statement ^课
1:54 statement ^谁
1:-52 statement ^谢
1:-99 statement ^谨
1:-145 statement ^负
1:71 statement ^财
1:107 statement ^责
1:82 statement ^账
1:124 statement ^贵
1:54 statement ^贺
1:93 statement ^资
1:-43 statement ^赛
1:-66 statement ^赠
1:32 statement ^赤
1:36 statement ^走
1:-51 statement ^赴
1:60 statement ^起
1:36 statement ^超
1:45 statement ^足
1:38 statement ^距
1:77 statement ^跟
1:37 statement ^跨
1:77 statement ^路
1:73 statement ^身
1:73 statement ^车
1:51 statement ^转
1:30 statement ^轮
1:86 statement ^辅
1:50 statement ^输
1:-36 statement ^过
1:50 statement ^运
1:63 statement ^近
1:-64 statement ^还
1:-33 statement ^这
1:37 statement ^进
1:71 statement ^违
1:74 statement ^送
1:31 statement ^选
1:58 statement ^途
1:68 statement ^通
1:48 statement ^逸
1:52 statement ^邀
1:-72 statement ^那
1:-39 statement ^邻
1:61 statement ^郝
1:41 statement ^配
1:45 statement ^酒
1:42 statement ^重
1:-87 statement ^野
1:53 statement ^金
1:56 statement ^钟
1:84 statement ^钢
1:70 statement ^铁
1:67 statement ^银
1:61 statement ^镇
1:48 statement ^镜
1:94 statement ^长
1:-88 statement ^问
1:-34 statement ^阅
1:129 statement ^队
1:-46 statement ^阳
1:-83 statement ^阵
1:-113 statement ^阿
1:116 statement ^附
1:61 statement ^院
1:-30 statement ^随
1:54 statement ^隔
1:53 statement ^雁
1:50 statement ^集
1:80 statement ^雪
1:64 statement ^雾
1:76 statement ^青
1:-70 statement ^面
1:73 statement ^音
1:55 statement ^顶
1:73 statement ^项
1:58 statement ^顺
1:-83 statement ^预
1:74 statement ^领
1:39 statement ^频
1:57 statement ^首
1:-66 statement ^马
1:66 statement ^驻
1:54 statement ^驼
1:52 statement ^骨
1:86 statement ^高
1:39 statement ^鸣
1:74 statement ^鹤
1:50 statement ^鹭
1:44 statement ^鹰
1:68 statement ^黄
1:-83 statement ^黑
1:80 statement ^龙
1:39 statement _$
1:-34 statement _0
1:60 statement _1
1:48 statement _|
1:113 statement _三
1:-77 statement _上
1:-78 statement _与
1:64 statement _丙
1:62 statement _为
1:140 statement _主
1:47 statement _乒
1:103 statement _乙
1:58 statement _习
1:42 statement _事
1:41 statement _云
1:60 statement _互
1:47 statement _亲
1:56 statement _伙
1:-47 statement _会
1:-53 statement _体
1:85 statement _何
1:53 statement _全
1:35 statement _六
1:66 statement _内
1:-58 statement _冬
1:72 statement _冯
1:-48 statement _决
1:81 statement _分
1:61 statement _初
1:48 statement _剪
1:-83 statement _劳
1:63 statement _化
1:73 statement _区
1:40 statement _升
1:-104 statement _午
1:-51 statement _半
1:53 statement _协
1:59 statement _卓
1:51 statement _单
1:77 statement _双
1:115 statement _受
1:66 statement _古
1:-67 statement _司
1:50 statement _同
1:55 statement _名
1:62 statement _周
1:31 statement _四
1:-71 statement _因
1:-96 statement _国
1:-71 statement _土
1:57 statement _地
1:-56 statement _填
1:-73 statement _复
1:66 statement _外
1:49 statement _太
1:-70 statement _妇
1:58 statement _孔
1:58 statement _孙
1:69 statement _学
1:63 statement _安
1:50 statement _实
1:58 statement _客
1:60 statement _容
1:84 statement _对
1:-83 statement _小
1:-53 statement _尹
1:42 statement _岳
1:55 statement _市
1:-112 statement _师
1:-55 statement _帮
1:54 statement _常
1:68 statement _平
1:-117 statement _康
1:-49 statement _开
1:59 statement _弱
1:56 statement _归
1:-104 statement _徒
1:34 statement _意
1:58 statement _我
1:70 statement _戚
1:46 statement _扎
1:41 statement _承
1:-114 statement _指
1:113 statement _接
1:-74 statement _摄
1:-42 statement _教
1:-94 statement _数
1:-101 statement _早
1:-63 statement _时
1:68 statement _易
1:65 statement _晨
1:50 statement _普
1:61 statement _景
1:-120 statement _晴
1:38 statement _朝
1:-70 statement _期
1:56 statement _本
1:46 statement _杜
1:32 statement _杨
1:87 statement _林
1:62 statement _枫
1:-91 statement _柯
1:-88 statement _柳
1:48 statement _欧
1:56 statement _武
1:122 statement _每
1:-67 statement _毕
1:56 statement _水
1:74 statement _江
1:71 statement _汤
1:48 statement _河
1:70 statement _泥
1:60 statement _温
1:86 statement _滨
1:50 statement _潘
1:57 statement _牧
1:60 statement _物
1:71 statement _环
1:72 statement _田
1:-73 statement _申
1:55 statement _电
1:-70 statement _番
1:58 statement _百
1:-67 statement _社
1:67 statement _祁
1:36 statement _科
1:66 statement _竹
1:63 statement _简
1:-107 statement _米
1:54 statement _红
1:90 statement _线
1:118 statement _组
1:73 statement _绘
1:46 statement _继
1:-49 statement _缺
1:54 statement _网
1:74 statement _罗
1:-95 statement _美
1:108 statement _职
1:-97 statement _联
1:32 statement _自
1:57 statement _芦
1:33 statement _苗
1:61 statement _蓝
1:60 statement _视
1:40 statement _训
1:-115 statement _语
1:35 statement _谷
1:-72 statement _豆
1:43 statement _财
1:-52 statement _走
1:48 statement _足
1:43 statement _车
1:48 statement _辅
1:-65 statement _道
1:-56 statement _邢
1:66 statement _邬
1:-91 statement _邱
1:62 statement _邵
1:-49 statement _郁
1:40 statement _野
1:88 statement _钟
1:-100 statement _门
1:-41 statement _阅
1:68 statement _阎
1:38 statement _阳
1:-81 statement _阴
1:41 statement _陆
1:44 statement _陈
1:56 statement _集
1:-73 statement _雨
1:53 statement _靖
1:77 statement _马
1:89 statement _驻
1:-94 statement _高
1:70 statement _麦
1:58 statement _黎
1:72 statement _龙
1:35 statement a
1:-48 statement a $
1:84 statement a and
1:44 statement a bad
1:-97 statement a bell
1:61 statement a board
1:41 statement a boarding
1:57 statement a box
1:31 statement a break
1:40 statement a brindle
1:-74 statement a canal
1:60 statement a cane
1:67 statement a certificate
1:87 statement a class
1:47 statement a clinic
1:-93 statement a coach
1:39 statement a collection
1:45 statement a common
1:83 statement a copperfield
1:52 statement a course
1:74 statement a day
1:37 statement a demonstration
1:76 statement a depute
1:-97 statement a doctor
1:-99 statement a dog
1:36 statement a dry
1:-95 statement a fair
1:30 statement a famous
1:35 statement a file
1:60 statement a five
1:79 statement a for
1:79 statement a fortnight
1:48 statement a four
1:-148 statement a friend
1:-133 statement a full
1:50 statement a gift
1:55 statement a gives
1:-73 statement a globe
1:35 statement a good
1:-81 statement a grammar
1:45 statement a grandfather
1:92 statement a grant
1:-73 statement a great
1:34 statement a group
1:36 statement a habit
1:53 statement a half
1:39 statement a hands
1:36 statement a hardship
1:40 statement a head
1:51 statement a hillside
1:32 statement a hollin
1:103 statement a hundred
1:92 statement a joint
1:43 statement a joke
1:36 statement a journey
1:45 statement a key
1:41 statement a kingsford
1:35 statement a law
1:47 statement a lesson
1:-84 statement a letter
1:36 statement a link
1:65 statement a literacy
1:-64 statement a little
1:34 statement a live
1:-88 statement a local
1:36 statement a lorry
1:-79 statement a lot
1:-109 statement a marked
1:77 statement a mathematics
1:44 statement a maths
1:89 statement a mentor
1:36 statement a mobile
1:127 statement a month
1:44 statement a mor
1:42 statement a mud
1:47 statement a music
1:-62 statement a new
1:56 statement a northgate
1:37 statement a nurse
1:59 statement a observes
1:49 statement a on
1:64 statement a one
1:42 statement a page
1:31 statement a pair
1:-122 statement a partner
1:57 statement a pass
1:35 statement a permanent
1:65 statement a physics
1:41 statement a place
1:32 statement a prize
1:58 statement a public
1:43 statement a quarter
1:-67 statement a quote
1:69 statement a reading
1:30 statement a remedial
1:38 statement a reporting
1:58 statement a residential
1:58 statement a review
1:61 statement a revision
1:48 statement a room
1:52 statement a sand
1:64 statement a scheme
1:37 statement a scholarship
1:-93 statement a school
1:73 statement a second
1:46 statement a seconds
1:45 statement a sends
1:35 statement a server
1:62 statement a showcase
1:49 statement a similar
1:-72 statement a sister
1:64 statement a solar
1:31 statement a staff
1:54 statement a stay
1:69 statement a steering
1:33 statement a summer
1:32 statement a supporting
1:79 statement a supports
1:64 statement a talk
1:65 statement a teacher
1:44 statement a teddy
1:50 statement a temporary
1:36 statement a ten
1:97 statement a tenth
1:71 statement a term
1:65 statement a tests
1:67 statement a third
1:-44 statement a time
1:41 statement a training
1:54 statement a trains
)"sv,
    R"(1:45 statement a unit
1:51 statement a warm
1:35 statement a water
1:152 statement a week
1:37 statement a weekend
1:50 statement a whole
1:-80 statement a wonderful
1:63 statement a working
1:69 statement a workshop
1:57 statement a worry
1:46 statement a year
1:98 statement abbey
1:57 statement abbey opens
1:78 statement abbey s
1:49 statement abbey school
1:45 statement abel
1:46 statement abel $
1:40 statement able
1:46 statement able to
1:-76 statement about the
1:39 statement about toddlers
1:33 statement about university
1:51 statement about what
1:78 statement above
1:36 statement above $
1:30 statement absence
1:-80 statement absences
1:-103 statement absences over
1:55 statement absent
1:38 statement absenteeism
1:40 statement absenteeism $
1:55 statement academic
1:34 statement academic support
1:57 statement academic year
1:148 statement academy
1:87 statement academy $
1:66 statement academy and
1:30 statement academy for
1:44 statement academy lends
1:31 statement academy munyu
1:59 statement academy trust
1:-68 statement accent
1:-84 statement accent $
1:-86 statement accepted
1:-73 statement accepted the
1:35 statement accident
1:32 statement accident policy
1:50 statement accounts
1:68 statement accounts with
1:60 statement act
1:79 statement act as
1:33 statement acting
1:68 statement action
1:61 statement action ms
1:39 statement action plan
1:42 statement action research
1:65 statement actions
1:56 statement actions reading
1:33 statement activi
1:34 statement activi $
1:66 statement activities
1:49 statement activities in
1:36 statement activity
1:37 statement activity of
1:35 statement actuals
1:32 statement actuals $
1:47 statement adelaide
1:50 statement adelaide $
1:64 statement adeyemi
1:68 statement adeyemi will
1:47 statement admissions
1:67 statement admissions tutor
1:51 statement admit
1:66 statement admit up
1:33 statement admitted
1:-86 statement adopt
1:-104 statement adopt a
1:46 statement adopt our
1:36 statement adopt the
1:45 statement adopted
1:55 statement adopted school
1:41 statement adopts
1:37 statement adopts z
1:70 statement adult
1:59 statement adult at
1:72 statement advanced
1:62 statement advanced highers
1:31 statement advertised
1:87 statement advice
1:56 statement advice $
1:70 statement advice on
1:75 statement advise
1:57 statement advise party
1:57 statement advise your
1:72 statement adviser
1:61 statement adviser froebel
1:32 statement adviser in
1:54 statement advisers
1:49 statement advisers interview
1:67 statement advising
1:62 statement advising $
1:33 statement af
1:30 statement affairs
1:33 statement affairs office
1:52 statement affected
1:41 statement affected by
1:31 statement affi
1:40 statement affiliated
1:33 statement affiliated school
1:40 statement after
1:83 statement after $
1:35 statement after class
1:71 statement after easter
1:45 statement after him
1:61 statement after that
1:41 statement after three
1:56 statement afterwards
1:65 statement afterwards $
1:37 statement agai
1:35 statement agai $
1:-78 statement again
1:-89 statement again $
1:50 statement again at
1:44 statement again every
1:-100 statement again to
1:36 statement against
1:31 statement against $
1:52 statement age
1:38 statement age $
1:-113 statement aged
1:-84 statement aged eleven
1:106 statement agreed
1:77 statement agreed $
1:39 statement agreed as
1:44 statement agreed that
1:101 statement agreement
1:53 statement agreement $
1:69 statement agreement is
1:51 statement agreement lasts
1:71 statement agreement runs
1:43 statement agreement visit
1:30 statement agreements which
1:68 statement ahead
1:51 statement ahead $
1:41 statement ahead of
1:-69 statement aim
1:-68 statement aim pupils
1:53 statement air
1:98 statement air and
1:64 statement aisha
1:52 statement aisha rahn
1:53 statement alder
1:66 statement alder street
1:34 statement alderson
1:35 statement alderson shall
1:55 statement aldo
1:80 statement aldo $
1:63 statement algebra
1:50 statement algebra physics
1:61 statement algebra unit
1:36 statement alive
1:39 statement alive $
1:-104 statement all $
1:30 statement all children
1:67 statement all day
1:-73 statement all except
1:57 statement all expenses
1:37 statement all five
1:-105 statement all morning
1:47 statement all playgroup
1:34 statement all principals
1:57 statement all sent
1:59 statement all staff
1:34 statement all to
1:59 statement all vale
1:33 statement all visiting
1:60 statement all year
1:50 statement alliance
1:67 statement alliance works
1:53 statement allow
1:47 statement allow it
1:90 statement allowance
1:56 statement allowance of
1:45 statement allowance while
1:80 statement almanac
1:70 statement almanac $
1:57 statement alo
1:53 statement alo $
1:63 statement alongside
1:62 statement alongside its
1:58 statement aloud
1:81 statement aloud online
1:-81 statement also
1:53 statement alterna
1:40 statement alterna $
1:85 statement alternate
1:56 statement alternate fridays
1:69 statement alternate mondays
1:39 statement alumni
1:37 statement alumni endow
1:-86 statement always
1:-74 statement always $
1:-59 statement always late
1:-65 statement am
1:-70 statement am back
1:50 statement am told
1:76 statement ames
1:75 statement ames from
1:39 statement among
1:37 statement among parents
1:68 statement an
1:73 statement an assistant
1:55 statement an attendance
1:44 statement an evening
1:55 statement an experienced
1:46 statement an islander
1:50 statement an oakmere
1:-105 statement an old
1:38 statement an oral
1:35 statement an outpost
1:74 statement and $
1:-58 statement and a
1:49 statement and abbey
1:42 statement and about
1:40 statement and all
1:49 statement and alternate
1:55 statement and an
1:38 statement and april
1:69 statement and apron
1:-80 statement and arrange
1:-80 statement and ask
1:50 statement and b
1:60 statement and barrow
1:33 statement and block
1:51 statement and borrow
1:57 statement and carry
1:44 statement and castle
1:76 statement and classes
1:33 statement and clay
1:39 statement and confirmed
1:45 statement and costs
1:30 statement and courseware
1:65 statement and deputies
1:33 statement and discussi
1:74 statement and district
1:50 statement and dry
1:50 statement and edited
1:35 statement and ends
1:31 statement and examined
1:56 statement and fenside
1:30 statement and five
1:54 statement and fourth
1:64 statement and fridays
1:-90 statement and furniture
1:-80 statement and gentlemen
1:53 statement and geography
1:54 statement and german
1:-77 statement and get
1:-70 statement and girls
1:85 statement and give
1:-79 statement and given
1:67 statement and gives
1:33 statement and go
1:-69 statement and handed
1:-67 statement and have
1:82 statement and help
1:32 statement and hold
1:50 statement and honesty
1:34 statement and house
1:-107 statement and ink
1:30 statement and is
1:44 statement and its
1:100 statement and ladies
1:63 statement and land
1:-96 statement and larger
1:54 statement and leads
1:-66 statement and learned
1:46 statement and leaves
1:-100 statement and lessons
1:33 statement and liuwan
1:35 statement and lokwamor
1:-80 statement and low
1:45 statement and marsh
1:-126 statement and may
1:65 statement and mileage
1:-54 statement and mr
1:34 statement and ndovu
1:-61 statement and never
1:49 statement and no
1:38 statement and of
1:67 statement and on
1:35 statement and our
1:36 statement and partner
1:84 statement and pay
1:48 statement and picture
1:38 statement and polish
1:-95 statement and potato
1:34 statement and present
1:33 statement and primary
1:-73 statement and quarters
1:-94 statement and rain
1:-94 statement and reminded
1:51 statement and ringmere
1:54 statement and runs
1:71 statement and send
1:78 statement and sends
1:51 statement and sensory
1:51 statement and sets
1:82 statement and settled
1:39 statement and settles
1:50 statement and she
1:69 statement and shoe
1:65 statement and shows
1:-67 statement and so
1:35 statement and speak
1:-61 statement and starter
1:75 statement and stonegate
1:53 statement and study
1:49 statement and supported
1:69 statement and take
1:82 statement and talk
1:42 statement and tansy
1:61 statement and tarn
1:61 statement and teach
1:-80 statement and teachers
1:59 statement and teaches
1:56 statement and teaching
1:81 statement and that
1:-48 statement and the
1:71 statement and their
1:31 statement and theirs
1:55 statement and they
1:35 statement and thornsea
1:73 statement and three
1:-79 statement and to
1:77 statement and train
1:57 statement and transport
1:66 statement and tuesdays
1:43 statement and twelve
1:87 statement and twenty
1:54 statement and two
1:56 statement and updates
1:60 statement and visits
1:39 statement and was
1:52 statement and we
1:67 statement and whitsun
1:80 statement and will
1:35 statement and work
1:30 statement and works
1:-92 statement and wrote
1:33 statement anganwadi
1:34 statement anganwadi helpers
1:59 statement ann
1:71 statement ann pike
1:-101 statement annexe
1:-71 statement annexe cleared
1:46 statement annual
1:33 statement annual science
1:-64 statement another
1:34 statement another once
1:37 statement another review
1:56 statement another s
1:-119 statement another school
1:45 statement anselm
1:48 statement anselm odhiambo
1:-77 statement answer
1:-71 statement answer the
1:45 statement answers
1:57 statement answers for
1:49 statement any boy
1:35 statement any hour
1:34 statement any member
1:65 statement any one
1:-75 statement any other
1:32 statement any study
1:61 statement anything
1:63 statement anything does
1:54 statement apologised
1:55 statement apologised for
1:-62 statement app
1:-65 statement app free
1:-76 statement apple
1:-75 statement apple crumble
1:53 statement applicants
1:53 statement applied
1:67 statement applied statistics
1:43 statement apply
1:77 statement appoint
1:58 statement appoint castle
1:63 statement appoints
1:60 statement appoints a
1:70 statement appraisal
1:66 statement appraisal with
1:51 statement appraises
1:49 statement appraises the
1:56 statement apprentices
1:54 statement apprentices to
1:78 statement approved
1:49 statement approved $
1:46 statement approved by
1:71 statement approved the
1:149 statement april
1:71 statement april $
1:43 statement april for
1:74 statement april meeting
1:39 statement april respectively
1:70 statement apron
1:62 statement apron $
1:41 statement aquarium
1:51 statement aquarium for
1:113 statement are
1:67 statement are a
1:30 statement are awarded
1:53 statement are chosen
1:52 statement are cold
1:63 statement are coordinated
1:40 statement are covered
1:-98 statement are discussed
1:74 statement are encouraged
1:34 statement are free
1:60 statement are given
1:40 statement are handed
1:38 statement are held
1:35 statement are known
1:80 statement are leaving
1:40 statement are meant
1:46 statement are met
1:38 statement are nominated
1:46 statement are not
1:-73 statement are on
1:33 statement are open
1:56 statement are opened
1:55 statement are overleaf
1:65 statement are partners
1:41 statement are picked
1:33 statement are recommended
1:76 statement are refunded
1:-90 statement are small
1:45 statement are the
1:60 statement are those
1:90 statement are to
1:35 statement are under
1:77 statement are vacant
1:33 statement are within
1:51 statement area
1:59 statement area school
1:52 statement arithmetic
1:61 statement arithmetic six
1:-76 statement arrange
1:-101 statement arrange rooms
1:-39 statement arrangement
1:-54 statement arrangement runs
1:56 statement arrival
1:64 statement arrival of
1:-31 statement art
1:-98 statement art $
1:37 statement art classes
1:64 statement art college
1:43 statement artesian
1:41 statement artesian basin
1:92 statement as
1:76 statement as a
1:33 statement as assistant
1:61 statement as deputy
1:65 statement as executive
1:35 statement as follows
1:73 statement as from
1:79 statement as its
1:37 statement as lead
1:40 statement as one
1:32 statement as practised
1:87 statement ash
1:64 statement ash primary
1:59 statement ashby
1:40 statement ashby state
1:47 statement ashby they
1:62 statement ashcombe
1:42 statement ashcombe primary
1:36 statement ashdown
1:55 statement ashdown girls
1:101 statement ashdown high
1:-69 statement ashdown school
1:-41 statement ask
1:37 statement ask about
1:-56 statement ask for
1:92 statement asked
1:70 statement asked to
1:-62 statement asking
1:-80 statement asking when
1:36 statement assembly and
1:52 statement assembly by
1:-73 statement assembly point
1:30 statement assessed by
1:90 statement assessment
1:35 statement assessment is
1:65 statement assessment mr
1:41 statement assist
1:35 statement assistance
1:106 statement assistant
1:67 statement assistant $
1:65 statement assistant head
1:30 statement assistant principal
1:44 statement assistants
1:38 statement assistants of
1:64 statement assisted
1:56 statement assisted school
1:42 statement assisted schools
1:61 statement assisting
1:50 statement assisting school
1:107 statement assists
1:65 statement assists $
1:54 statement assists lower
1:30 statement associate head
1:32 statement assurance
1:35 statement assurance officers
1:69 statement astray
1:69 statement astray at
1:50 statement at
1:82 statement at $
1:36 statement at actuals
1:44 statement at again
1:36 statement at any
1:55 statement at barrow
1:50 statement at books
1:36 statement at city
1:-95 statement at cragside
1:34 statement at day
1:52 statement at dene
1:40 statement at don
1:61 statement at each
1:53 statement at eight
1:54 statement at elm
1:-77 statement at five
1:59 statement at ford
1:38 statement at grade
1:-91 statement at hatherley
1:-125 statement at holbeck
1:34 statement at home
1:124 statement at least
1:52 statement at low
1:61 statement at lowick
1:33 statement at marsh
1:55 statement at moss
1:-81 statement at most
1:-71 statement at my
1:76 statement at no
1:31 statement at noon
1:49 statement at oakmere
1:61 statement at our
1:77 statement at plainview
1:33 statement at present
1:58 statement at progress
1:63 statement at quarry
1:42 statement at rusinga
1:74 statement at saltfleet
1:61 statement at sandpit
1:-71 statement at selby
1:71 statement at semba
1:46 statement at seven
1:56 statement at sike
1:72 statement at st
1:64 statement at tarn
1:51 statement at ten
1:-78 statement at the
1:63 statement at thornsea
1:-86 statement at three
1:70 statement at tidewater
1:88 statement at vale
1:59 statement at windrow
1:58 statement at wirrabee
1:33 statement athletes
1:-125 statement attainment
1:-98 statement attainment $
1:61 statement atte
1:69 statement atte $
1:86 statement attendance
1:62 statement attendance at
1:61 statement attendance clerk
1:73 statement attendance in
1:-86 statement attendance is
1:78 statement attendance now
1:57 statement attendance officer
1:47 statement attends
1:42 statement attends every
1:78 statement audit
1:70 statement audit committee
1:60 statement auditors
1:44 statement auditors $
1:-31 statement august
1:75 statement august $
1:46 statement august and
1:61 statement author
1:67 statement author of
1:96 statement authority
1:67 statement authority $
1:44 statement authority shall
1:50 statement autumn
1:-83 statement average
1:-114 statement average $
1:65 statement award
1:60 statement award held
1:33 statement awarded a
1:-52 statement away
1:36 statement away $
1:-78 statement away her
1:30 statement ayres
1:31 statement ayres $
1:136 statement b
1:-96 statement b $
1:34 statement b ed
1:68 statement b for
1:49 statement b has
1:102 statement b in
1:58 statement b its
1:48 statement b larchwood
1:83 statement b mathematics
1:60 statement b on
1:55 statement b over
1:50 statement b receives
1:93 statement b s
1:60 statement b salt
1:54 statement b sends
1:51 statement b three
1:42 statement b to
1:75 statement b visits
1:52 statement b write
1:52 statement back of
1:56 statement backbone
1:63 statement backbone teachers
1:-60 statement bad
1:-75 statement bad barbecue
1:41 statement bad year
1:33 statement balanced
1:43 statement balances
1:41 statement balances $
1:46 statement bale
1:64 statement bale goes
1:130 statement bank
1:37 statement bank colleague
1:36 statement bank mathematics
1:32 statement bank opens
1:30 statement bank primary
1:101 statement bank school
1:61 statement banners
1:67 statement banners $
1:-67 statement barbecue
1:-61 statement barbecue $
1:90 statement barrow
1:86 statement barrow pit
1:55 statement based
1:38 statement based learning
1:51 statement basic
1:34 statement basic activity
1:51 statement basic education
1:43 statement basin
1:48 statement basin together
1:57 statement bassey
1:50 statement bassey online
1:36 statement batteries
1:37 statement batteries were
1:177 statement bay
1:44 statement bay $
1:55 statement bay and
1:48 statement bay community
1:32 statement bay for
1:75 statement bay school
1:32 statement bay secondary
1:48 statement bay teachers
1:89 statement bay they
1:72 statement be at
1:36 statement be beamed
1:48 statement be bought
1:33 statement be called
1:32 statement be considered
1:33 statement be copied
1:32 statement be devised
1:31 statement be framed
1:35 statement be gifted
1:42 statement be given
1:83 statement be handed
1:42 statement be heard
1:32 statement be kept
1:34 statement be left
1:34 statement be made
1:49 statement be matched
1:73 statement be mentored
1:78 statement be monitored
1:-77 statement be paid
1:45 statement be placed
1:38 statement be posted
1:39 statement be prescribed
1:-118 statement be seated
1:-103 statement be second
1:96 statement be sent
1:35 statement be someone
1:-74 statement be switched
1:71 statement be under
1:82 statement be weekly
1:58 statement be with
1:111 statement beacon
1:57 statement beacon grammar
1:102 statement beacon hill
1:35 statement beamed
1:38 statement beamed live
1:-69 statement bean
1:-77 statement bean stew
1:50 statement bears
1:39 statement bears picnic
1:35 statement because
1:31 statement because of
1:66 statement bede
1:72 statement bede s
1:42 statement bee
1:49 statement bee finalists
1:-118 statement been
1:30 statement been a
1:-94 statement been kept
1:30 statement been narrowed
1:-97 statement been paired
1:60 statement been seen
1:35 statement been with
1:35 statement been without
1:-73 statement bees
1:-79 statement bees and
1:-48 statement before
1:53 statement before december
1:54 statement before friday
1:68 statement before january
1:-80 statement before june
1:-69 statement before lunch
1:32 statement before march
1:55 statement before monday
1:35 statement before the
1:33 statement before they
1:-86 statement began
1:-76 statement began neither
1:47 statement beginner
1:55 statement beginner at
1:45 statement begins
1:59 statement begins after
1:102 statement behaviour
1:53 statement behaviour ms
1:39 statement behaviour on
1:77 statement behaviour open
1:58 statement beishan
1:33 statement beishan county
1:36 statement beishan for
1:30 statement beishan pupils
1:33 statement believe
1:30 statement believe that
1:-123 statement bell
1:-66 statement bell in
1:-90 statement bell rings
1:81 statement bellwether
1:74 statement bellwether foundation
1:58 statement below $
1:-87 statement below average
1:98 statement ben
1:74 statement ben s
1:66 statement ben said
1:48 statement benches
1:34 statement benches now
1:35 statement benches two
1:57 statement benedicta
1:73 statement benedicta yes
1:47 statement benton
1:54 statement benton hardware
1:97 statement beside
1:49 statement beside mine
1:41 statement beside ou
1:74 statement beside you
1:84 statement best
1:73 statement best katrin
1:55 statement best twenty
1:42 statement best wishes
1:41 statement better
1:35 statement better $
1:32 statement between
1:44 statement between $
1:-74 statement between and
1:66 statement between harrowgate
1:34 statement between hollin
1:68 statement between now
1:45 statement between priory
1:56 statement between the
1:45 statement between wet
1:56 statement beyond
1:68 statement beyond our
1:78 statement bhimgaon
1:35 statement bhimgaon every
1:34 statement bhimgaon hereafter
1:35 statement bhimgaon shall
1:32 statement bhimgaon staff
1:37 statement bhimgaon will
1:54 statement biennium
1:70 statement biennium two
1:-96 statement bigger
1:-63 statement bigger two
1:74 statement biology
1:46 statement biology and
1:65 statement biology to
1:-87 statement birthday
1:-80 statement birthday cake
1:-62 statement biscuits
1:-61 statement biscuits $
1:35 statement biswanath
1:42 statement biswanath high
1:31 statement block $
1:-102 statement block cleared
1:31 statement block education
1:31 statement block teachers
1:-102 statement bloom
1:-107 statement bloom $
1:35 statement blue
1:32 statement blue project
1:92 statement bluebell
1:69 statement bluebell house
1:58 statement bluebell lane
1:71 statement bo
1:62 statement bo ridge
1:149 statement board
1:83 statement board $
1:34 statement board and
1:58 statement board has
1:62 statement board of
1:60 statement board the
1:62 statement board will
1:64 statement boarding
1:46 statement boarding allowance
1:57 statement boat
1:67 statement boat in
1:92 statement body
1:69 statement body bellwether
1:-106 statement book before
1:63 statement book cover
1:-68 statement books $
1:38 statement books among
1:77 statement books and
1:35 statement books are
1:71 statement books back
1:35 statement books float
1:32 statement books in
1:77 statement books titles
1:53 statement books to
1:60 statement books together
1:-95 statement boots
1:-31 statement boots $
1:46 statement borough
1:52 statement borough council
1:60 statement borrow
1:49 statement borrow by
1:65 statement bosco
1:39 statement bosco for
1:35 statement bosco s
1:39 statement bosco tezpur
1:47 statement both
1:65 statement both $
1:-78 statement both clubs
1:-87 statement both mayors
1:53 statement both parties
1:43 statement both playgroups
1:48 statement both principals
1:138 statement both schools
1:67 statement both sides
1:60 statement both staffs
1:83 statement bottom
1:66 statement bottom quarter
1:54 statement bought
1:56 statement bought from
1:117 statement bovey
1:116 statement bovey hill
1:88 statement box
1:75 statement box of
1:52 statement boxes
1:51 statement boxes and
1:54 statement boy
1:48 statement boy who
1:-69 statement boys
1:-77 statement boys and
1:45 statement boys kisumu
1:42 statement br
1:41 statement br anselm
1:50 statement brackenridge
1:54 statement brackenridge school
1:-124 statement bramley
1:-108 statement bramley cross
1:-92 statement branch
1:-114 statement branch will
1:69 statement bread
1:58 statement bread company
1:50 statement break
1:34 statement break and
1:35 statement break for
1:31 statement break the
1:74 statement brid
1:87 statement brid $
1:72 statement bridge
1:64 statement bridge middle
1:53 statement bright
1:53 statement bright due
1:51 statement brindle
1:55 statement brindle school
1:100 statement bring
1:65 statement bring chalkboards
1:64 statement bring results
1:31 statement bring the
1:-91 statement bring water
1:77 statement bring your
1:33 statement brings out
1:-65 statement bronze
1:-83 statement bronze silver
1:-91 statement broom
1:-93 statement broom goes
1:-104 statement brought
1:-64 statement brought $
1:-44 statement budget
1:-134 statement budget $
1:71 statement budget driver
1:64 statement budget setting
1:-88 statement built
1:41 statement built by
1:-80 statement built up
1:41 statement bunk
1:43 statement bunk down
1:123 statement bureau
1:53 statement bureau $
1:49 statement bureau checks
1:68 statement bureau kindergarten
1:-56 statement bursar
1:-78 statement bursar by
1:47 statement bursar will
1:68 statement bursars
1:66 statement bursars speak
1:42 statement bursary
1:55 statement bursary of
1:-62 statement bus
1:-70 statement bus $
1:50 statement bus common
1:52 statement bus dut
1:86 statement bus fares
1:51 statement bus is
1:51 statement bus leaves
1:-81 statement bus of
1:-58 statement bus was
1:50 statement bush
1:62 statement bush well
1:48 statement business
1:46 statement business manager
1:-61 statement but
1:-95 statement but cite
1:34 statement but in
1:48 statement but the
1:43 statement buys
1:48 statement buys its
1:44 statement by
1:-58 statement by $
1:-49 statement by a
1:50 statement by bluebell
1:47 statement by boat
1:-98 statement by christmas
1:46 statement by december
1:34 statement by each
1:42 statement by email
1:62 statement by example
1:-85 statement by february
1:86 statement by fenside
1:48 statement by ferry
1:46 statement by fifteen
1:38 statement by form
1:-99 statement by friday
1:74 statement by july
1:68 statement by june
1:66 statement by line
1:56 statement by linton
1:36 statement by live
1:42 statement by march
1:75 statement by monday
1:-71 statement by my
1:44 statement by national
1:78 statement by next
1:56 statement by nobody
1:-84 statement by post
1:30 statement by principals
1:50 statement by pupils
1:86 statement by rowan
1:90 statement by screen
1:58 statement by stanmore
1:77 statement by stonegate
1:-59 statement by summer
1:33 statement by that
1:86 statement by the
1:46 statement by time
1:46 statement by tuesday
1:39 statement by turns
1:79 statement by video
1:117 statement c
1:69 statement c $
1:52 statement c kestrel
1:79 statement c munn
1:35 statement cadres
1:-85 statement cake
1:-83 statement cake friday
1:86 statement calder
1:87 statement caldermouth
1:66 statement caldermouth art
1:48 statement caldermouth supplies
1:53 statement calendar
1:71 statement calendar was
1:38 statement call
1:43 statement call and
1:55 statement call home
1:53 statement call november
1:64 statement call on
1:54 statement call or
1:-103 statement call today
1:37 statement called
1:34 statement called off
1:30 statement calligraphy at
1:33 statement calls
1:30 statement calls up
1:-209 statement came
1:-57 statement came at
1:-133 statement came to
1:76 statement camp
1:40 statement camp ahead
1:63 statement camp at
1:34 statement camp in
1:70 statement campus
1:34 statement campus interviews
1:33 statement campus of
1:60 statement can be
1:50 statement can log
1:37 statement can reach
1:46 statement can spare
1:58 statement can stay
1:57 statement can take
1:37 statement can the
1:34 statement can use
1:-62 statement canal
1:-81 statement canal engineer
1:-123 statement candidates
1:-120 statement candidates from
1:-80 statement candidates must
1:64 statement cane
1:63 statement cane river
1:38 statement cannot
1:35 statement cannot be
1:34 statement cannot simply
1:-78 statement canteen
1:-84 statement canteen queue
1:43 statement caoba
1:39 statement caoba primary
1:-84 statement capac
1:-95 statement capac $
1:53 statement capital
1:68 statement capital lyceum
1:40 statement card
1:69 statement card $
1:-86 statement cards
1:-76 statement cards support
1:51 statement career
1:34 statement career speakers
1:39 statement careers
1:65 statement careers day
1:-74 statement caretaker
1:-115 statement caretaker mr
1:-53 statement caretaker s
1:80 statement carrick
1:31 statement carrick $
1:31 statement carrick grammar
1:77 statement carrick s
1:-92 statement carried forward
1:79 statement carried out
1:64 statement carries
1:52 statement carries one
1:-101 statement carrots
1:-75 statement carrots $
1:129 statement carry
1:35 statement carry a
1:71 statement carry on
1:54 statement carry out
1:64 statement carry the
1:36 statement carrying
1:38 statement carrying a
1:54 statement cassel
1:61 statement cassel applied
1:60 statement castellan
1:50 statement castellan $
1:96 statement castle
1:96 statement castle mead
1:64 statement catalogue
1:50 statement catalogue and
1:69 statement catalogued
1:50 statement catalogued by
1:51 statement caterer
1:62 statement caterer at
1:-124 statement caterers
1:-111 statement caterers $
1:54 statement cathedral
1:50 statement cathedral road
1:50 statement cen
1:44 statement cen $
1:76 statement cent
1:55 statement cent $
1:64 statement cent in
1:69 statement cent of
1:118 statement central
1:33 statement central kindergarten
1:78 statement central post
1:42 statement central primary
1:77 statement central sheepwash
1:127 statement centre
1:85 statement centre $
1:57 statement centre for
1:79 statement centre velden
1:104 statement certificate
1:59 statement certificate $
1:64 statement certificate from
1:42 statement certificate of
1:-88 statement ch
1:-86 statement ch $
1:-62 statement chair
1:46 statement chair the
1:48 statement chair these
1:-97 statement chair welcomed
1:52 statement chaired
1:50 statement chaired by
1:75 statement chalkboards
1:98 statement chalkboards readers
1:-89 statement chambers
1:-68 statement chambers of
1:31 statement chance
1:38 statement chance $
1:-70 statement chapel
1:-75 statement chapel $
1:98 statement charge
1:37 statement charge $
1:36 statement charge of
1:57 statement charge to
1:-108 statement charity
1:-109 statement charity $
1:57 statement chart
1:49 statement chart below
1:74 statement check
1:67 statement check chemicals
1:45 statement check in
1:30 statement check serve
1:66 statement check up
1:-123 statement checked
1:-124 statement checked by
1:78 statement checks
1:67 statement checks twice
1:51 statement chemicals
1:59 statement chemicals $
1:116 statement chemistry
1:67 statement chemistry mrs
1:42 statement chemistry practicals
1:46 statement chemistry teacher
1:31 statement chepkoit
1:30 statement chepkoit academy
1:-61 statement chess
1:-78 statement chess club
1:-80 statement children and
1:43 statement children at
1:57 statement children from
1:44 statement children in
1:85 statement children into
1:-81 statement children laughed
1:31 statement children read
1:37 statement children there
1:42 statement children who
1:45 statement chinese
1:37 statement chinese teachers
1:65 statement choir
1:39 statement choir is
1:43 statement choir stays
1:42 statement choirs
1:38 statement choirs shall
1:-62 statement choose
1:-67 statement choose bronze
1:79 statement chosen
1:48 statement chosen by
1:67 statement chosen your
1:-80 statement christmas
1:-62 statement christmas i
1:36 statement church
1:30 statement church of
1:50 statement circle
1:87 statement circular
1:65 statement circular $
1:61 statement circulate
1:51 statement circulate the
1:-109 statement cite
1:-110 statement cite lack
1:-47 statement city
1:45 statement city level
1:-73 statement city writes
1:-96 statement claim
1:-114 statement claim mileage
1:-120 statement claims
1:-82 statement claims go
1:-79 statement claims will
1:-89 statement class $
1:32 statement class adviser
1:44 statement class at
1:45 statement class by
1:34 statement class ix
1:64 statement class on
1:39 statement class study
1:32 statement class teacher
1:30 statement class teachers
1:65 statement class to
1:57 statement class tutor
1:31 statement class vi
1:34 statement class viii
1:39 statement class xii
1:-84 statement class year
1:107 statement classes
1:38 statement classes $
1:62 statement classes and
1:55 statement classes join
1:68 statement classes may
1:36 statement classes of
1:33 statement classes to
1:76 statement classes under
1:93 statement classroom
1:80 statement classroom $
1:44 statement classroom observation
1:53 statement classroom per
1:51 statement classrooms
1:67 statement classrooms until
1:39 statement clay
1:38 statement clay one
1:-106 statement cleared
1:-104 statement cleared in
1:63 statement clegg
1:47 statement clegg reported
1:48 statement clegg saltfleet
1:64 statement clegg to
1:77 statement clerk
1:53 statement clerk $
1:62 statement clerk for
1:60 statement clerk one
1:67 statement clinic $
1:84 statement clinic at
1:-79 statement clinic every
1:-74 statement closed
1:-102 statement closed at
1:-62 statement club
1:50 statement club $
1:-91 statement club at
1:87 statement club of
1:-93 statement club will
1:-96 statement clubs
1:-98 statement clubs share
1:72 statement cluster
1:77 statement cluster $
1:94 statement co
1:73 statement co teaching
1:69 statement coach $
1:-87 statement coach from
1:39 statement coach hi
1:61 statement coach is
1:37 statement coach will
1:117 statement coaches
1:76 statement coaches $
1:46 statement coaches of
1:53 statement coaches spend
1:52 statement coaches to
1:103 statement coaching
1:64 statement coaching $
1:39 statement coaching eight
1:74 statement coaching for
1:79 statement coaching owner
1:51 statement coaching tutors
1:75 statement coastal
1:77 statement coastal district
1:42 statement code
1:32 statement code for
1:31 statement code of
1:53 statement coe
1:64 statement coe succeeds
1:-108 statement coffee
1:-83 statement coffee $
1:50 statement cold
1:64 statement cold ash
1:67 statement coldwater
1:56 statement coldwater team
1:-93 statement cole
1:-97 statement cole is
)"sv,
    R"(1:59 statement colina
1:55 statement colina verde
1:-82 statement collaboration
1:-88 statement collaboration and
1:36 statement colleague
1:57 statement colleagues
1:33 statement colleagues at
1:68 statement colleagues of
1:89 statement collect
1:85 statement collect on
1:32 statement collection
1:34 statement collection of
1:31 statement collective
1:36 statement collectively
1:35 statement collectively and
1:174 statement college
1:105 statement college $
1:49 statement college adelaide
1:59 statement college and
1:49 statement college aquarium
1:69 statement college at
1:46 statement college entrance
1:80 statement college for
1:40 statement college gives
1:61 statement college hands
1:69 statement college of
1:84 statement college shall
1:68 statement college supports
1:64 statement college tutors
1:-100 statement college were
1:108 statement college will
1:61 statement colleges
1:31 statement colleges $
1:33 statement colleges of
1:32 statement colleges to
1:53 statement columb
1:68 statement columb supports
1:194 statement come
1:69 statement come $
1:91 statement come and
1:73 statement come each
1:71 statement come every
1:39 statement come over
1:99 statement come to
1:51 statement come up
1:70 statement come when
1:-47 statement comes
1:32 statement comes first
1:-90 statement comes on
1:59 statement comes one
1:61 statement coming biennium
1:-63 statement coming tmrw
1:-84 statement comments
1:-93 statement comments $
1:-86 statement commerce
1:-87 statement commerce $
1:48 statement commercial
1:45 statement commercial court
1:58 statement commission
1:51 statement commission $
1:34 statement commission stresses
1:38 statement committee $
1:65 statement committee is
1:45 statement committee meets
1:67 statement committee of
1:72 statement common
1:36 statement common code
1:57 statement common in
1:33 statement common topic
1:82 statement community
1:93 statement community school
1:48 statement company
1:53 statement company $
1:-94 statement compare
1:-86 statement compare paired
1:91 statement compiled
1:61 statement compiled by
1:-90 statement complained
1:-76 statement complained about
1:44 statement complete
1:-104 statement completed
1:-103 statement completed placements
1:32 statement completes
1:34 statement completes the
1:38 statement completion
1:33 statement completion $
1:57 statement compliance
1:64 statement compliance will
1:30 statement compulsory
1:33 statement compulsory education
1:34 statement computer
1:34 statement computer room
1:-82 statement computers
1:37 statement computers no
1:-108 statement computing
1:-100 statement computing library
1:53 statement concert
1:41 statement concert at
1:52 statement conduct
1:39 statement conduct action
1:39 statement conduct open
1:51 statement conferenc
1:56 statement conferenc $
1:57 statement conference
1:57 statement conference how
1:-79 statement confidence
1:-101 statement confidence rose
1:40 statement confirmed
1:39 statement confirmed by
1:-113 statement congratulations
1:-112 statement congratulations to
1:35 statement congress
1:35 statement congress $
1:31 statement connectivity
1:30 statement connectivity in
1:32 statement consideration
1:30 statement consideration for
1:32 statement considered
1:36 statement considered $
1:-61 statement consultants
1:-66 statement consultants have
1:-43 statement contact
1:-86 statement contact but
1:66 statement contact details
1:51 statement contact ms
1:32 statement content
1:55 statement contest
1:32 statement contestants
1:39 statement continues
1:-102 statement controls
1:-80 statement controls $
1:60 statement coolabah
1:53 statement coolabah creek
1:73 statement cooperation
1:76 statement coordinate
1:75 statement coordinate the
1:66 statement coordinated
1:51 statement coordinated by
1:85 statement coordinates
1:69 statement coordinates the
1:101 statement coordinator
1:52 statement coordinator linton
1:31 statement coordinators
1:35 statement coordinators by
1:35 statement copied
1:37 statement copied it
1:70 statement copperfield
1:80 statement copperfield school
1:67 statement copse
1:43 statement copse road
1:52 statement copy
1:-86 statement cork
1:-93 statement cork and
1:75 statement corn
1:69 statement corn exchange
1:56 statement corner
1:-68 statement corridor
1:-67 statement corridor not
1:93 statement cost after
1:62 statement cost for
1:-37 statement cost of
1:89 statement costs
1:65 statement costs $
1:60 statement costs are
1:49 statement costs nothing
1:-102 statement could
1:-114 statement could not
1:48 statement council
1:90 statement council $
1:51 statement council has
1:58 statement council meets
1:-89 statement council will
1:-47 statement counted
1:-73 statement counted $
1:43 statement counted in
1:32 statement counterpart
1:32 statement counterpart at
1:55 statement counterparts
1:34 statement counterparts at
1:38 statement counterparts write
1:-50 statement county
1:-69 statement county $
1:35 statement county and
1:39 statement county congress
1:67 statement county level
1:43 statement county no
1:-74 statement county rate
1:66 statement county schools
1:35 statement county senior
1:59 statement county teachers
1:58 statement county vocational
1:76 statement county will
1:117 statement course
1:42 statement course $
1:35 statement course for
1:41 statement course on
1:50 statement course outcomes
1:55 statement course to
1:44 statement course travel
1:85 statement courses
1:30 statement courseware
1:48 statement court
1:57 statement court of
1:45 statement cover
1:-73 statement cover $
1:63 statement cover and
1:51 statement cover costs
1:60 statement cover food
1:51 statement cover so
1:52 statement cover the
1:53 statement covered
1:56 statement covered by
1:68 statement covers
1:66 statement covers the
1:-112 statement cragside
1:-73 statement cragside primary
1:-74 statement cragside s
1:-61 statement creams
1:-61 statement creams ok
1:30 statement credits
1:112 statement creek
1:57 statement creek $
1:51 statement creek for
1:45 statement creek has
1:45 statement creek joins
1:66 statement creek primary
1:45 statement creek state
1:46 statement creek with
1:-106 statement cross
1:47 statement cross by
1:-111 statement cross school
1:-84 statement crumble
1:-86 statement crumble $
1:-93 statement cup
1:-90 statement cup goes
1:30 statement cupboards
1:35 statement cupboards and
1:68 statement curriculum
1:58 statement curriculum and
1:58 statement curriculum modules
1:-64 statement custard
1:-79 statement custard creams
1:33 statement cuts
1:39 statement cuts may
1:139 statement d
1:74 statement d $
1:55 statement d equipment
1:47 statement d final
1:41 statement d handbook
1:40 statement d printer
1:46 statement d training
1:63 statement d two
1:53 statement dance
1:63 statement dance ms
1:-69 statement dane
1:-94 statement dane reported
1:-51 statement date
1:-78 statement date and
1:102 statement dates
1:92 statement dates are
1:75 statement dates for
1:128 statement day
1:111 statement day $
1:54 statement day a
1:30 statement day and
1:36 statement day at
1:46 statement day camp
1:51 statement day corn
1:43 statement day course
1:65 statement day for
1:34 statement day in
1:35 statement day ndovu
1:57 statement day of
1:-89 statement day said
1:35 statement day schools
1:52 statement day to
1:38 statement day what
1:58 statement day workshop
1:103 statement days
1:96 statement days $
1:122 statement days a
1:65 statement days an
1:57 statement days at
1:-91 statement days did
1:-120 statement days for
1:118 statement days in
1:47 statement days notice
1:58 statement days novels
1:59 statement days of
1:95 statement dean
1:70 statement dean $
1:69 statement dean can
1:31 statement dean to
1:32 statement deans
1:33 statement deans call
1:59 statement dear aldo
1:53 statement dear colleagues
1:46 statement dear margaret
1:-85 statement dear principal
1:52 statement dear rector
1:56 statement dear sister
1:38 statement debating
1:36 statement debating patron
1:113 statement december
1:69 statement december $
1:56 statement december marking
1:77 statement decided
1:72 statement decided that
1:-79 statement declare
1:-87 statement declare their
1:37 statement deep
1:38 statement deep into
1:40 statement delegation
1:40 statement delegation keep
1:-68 statement delegations
1:35 statement delegations from
1:-88 statement delegations of
1:46 statement demonstration lesson
1:-51 statement demonstration lessons
1:57 statement demonstration school
1:114 statement dene
1:110 statement dene road
1:123 statement department
1:39 statement department $
1:88 statement department a
1:61 statement department b
1:49 statement department can
1:36 statement department from
1:40 statement department of
1:58 statement department visits
1:51 statement departments
1:31 statement departments of
1:58 statement depute
1:51 statement depute head
1:58 statement deputies
1:52 statement deputies of
1:64 statement deputy
1:58 statement deputy for
1:79 statement deputy head
1:34 statement deputy headship
1:80 statement deputy is
1:-109 statement deputy mr
1:61 statement deputy principal
1:61 statement deputy they
1:55 statement deputy told
1:43 statement deputy will
1:-84 statement desirable
1:-81 statement desirable driving
1:90 statement desk
1:92 statement desk $
1:46 statement desk of
1:68 statement desks
1:95 statement desks for
1:45 statement details
1:47 statement details $
1:-104 statement dev
1:-72 statement dev i
1:30 statement development
1:31 statement devised
1:45 statement diary
1:-161 statement did
1:-77 statement did not
1:-59 statement did our
1:-109 statement did you
1:45 statement difference
1:51 statement difference between
1:30 statement difficulties
1:36 statement difficulties are
1:65 statement dill
1:55 statement dill and
1:128 statement director $
1:46 statement director of
1:-71 statement director stressed
1:34 statement director to
1:31 statement disciple $
1:33 statement disciples who
1:-85 statement discussed
1:-86 statement discussed $
1:31 statement discussi
1:31 statement discussi $
1:43 statement disputes
1:54 statement disputes shall
1:36 statement distances
1:36 statement distances $
1:148 statement district
1:106 statement district education
1:51 statement district grades
1:115 statement district office
1:77 statement district schools
1:-81 statement division
1:-75 statement division to
1:36 statement do
1:63 statement do his
1:50 statement do it
1:-89 statement do not
1:53 statement do this
1:-76 statement do we
1:-83 statement doctor
1:-77 statement doctor on
1:93 statement does
1:75 statement does $
1:83 statement does not
1:-60 statement dog
1:-89 statement dog $
1:59 statement dollars
1:43 statement dollars $
1:62 statement don
1:73 statement don bosco
1:62 statement donate
1:46 statement donate three
1:-88 statement donations
1:-83 statement donations had
1:87 statement dongxing
1:31 statement dongxing $
1:39 statement dongxing counterparts
1:39 statement dongxing middle
1:64 statement dongxing s
1:63 statement donor
1:64 statement donor of
1:32 statement doors
1:32 statement doors that
1:48 statement dormitory
1:43 statement dormitory for
1:73 statement down
1:68 statement down what
1:41 statement down with
1:120 statement dr
1:64 statement dr ames
1:51 statement dr lena
1:56 statement dr osei
1:63 statement dr pio
1:-95 statement draft
1:-132 statement draft newsletters
1:74 statement drama
1:57 statement drama at
1:52 statement drama staff
1:93 statement drawn
1:77 statement drawn by
1:61 statement drawn up
1:59 statement draws
1:43 statement draws a
1:50 statement draws up
1:97 statement drive
1:69 statement drive out
1:34 statement drive to
1:66 statement driver
1:81 statement driver from
1:-62 statement drivers
1:48 statement drivers must
1:-119 statement driving
1:-79 statement driving licence
1:55 statement drop
1:48 statement drop out
1:43 statement drought
1:41 statement drought $
1:68 statement dry
1:35 statement dry county
1:48 statement dry is
1:88 statement due
1:53 statement due $
1:55 statement due july
1:39 statement due may
1:53 statement due weekly
1:59 statement dunmore teachers
1:-64 statement dunmore v
1:-88 statement dunn
1:-97 statement dunn $
1:70 statement dunsley
1:54 statement dunsley french
1:65 statement dunsley music
1:-82 statement during
1:-79 statement during the
1:51 statement dut
1:57 statement dut $
1:45 statement duties
1:49 statement duties $
1:106 statement e
1:37 statement e $
1:40 statement e commerce
1:65 statement e havlik
1:33 statement e library
1:65 statement ea
1:79 statement ea $
1:84 statement each
1:67 statement each $
1:62 statement each academic
1:45 statement each beginner
1:-98 statement each branch
1:52 statement each fortnight
1:43 statement each gets
1:47 statement each have
1:34 statement each head
1:69 statement each hill
1:70 statement each january
1:56 statement each june
1:59 statement each lecturer
1:56 statement each lowveld
1:-66 statement each month
1:58 statement each months
1:87 statement each of
1:32 statement each one
1:54 statement each other
1:49 statement each pair
1:56 statement each partner
1:38 statement each playgroup
1:-99 statement each quarter
1:47 statement each receives
1:39 statement each saltfleet
1:-77 statement each school
1:-79 statement each september
1:42 statement each setting
1:76 statement each strong
1:87 statement each supporting
1:55 statement each teacher
1:123 statement each term
1:68 statement each tuesday
1:52 statement each tutor
1:72 statement each urban
1:60 statement each v
1:75 statement each visit
1:31 statement each visiting
1:33 statement each year
1:95 statement early
1:59 statement early reading
1:84 statement early years
1:34 statement earn
1:35 statement earn eight
1:97 statement east
1:63 statement east $
1:60 statement east west
1:103 statement easter
1:33 statement easter $
1:43 statement easter after
1:57 statement easter ends
1:57 statement easter three
1:60 statement eastmere
1:55 statement eastmere laboratories
1:54 statement eastmere s
1:-80 statement eat
1:-97 statement eat at
1:30 statement ed
1:35 statement ed interns
1:59 statement edited
1:52 statement edited by
1:138 statement education
1:60 statement education authority
1:41 statement education bureau
1:32 statement education commission
1:54 statement education gives
1:129 statement education office
1:31 statement education officer
1:46 statement education which
1:-75 statement effect
1:-116 statement effect $
1:39 statement effect on
1:-73 statement effects
1:-83 statement effects are
1:80 statement eight $
1:36 statement eight colleges
1:34 statement eight credits
1:72 statement eight days
1:36 statement eight government
1:-85 statement eight hours
1:61 statement eight of
1:43 statement eight pairs
1:35 statement eight thousand
1:-72 statement eight were
1:31 statement eight young
1:-53 statement either
1:49 statement either party
1:-132 statement eleven
1:-112 statement eleven could
1:-108 statement eleven heads
1:-79 statement eleven lessons
1:-80 statement eleven to
1:37 statement eleven years
1:104 statement elm
1:63 statement elm park
1:52 statement email
1:53 statement email $
1:33 statement employer $
1:61 statement employers
1:40 statement employers like
1:47 statement employment
1:-76 statement encourage
1:-68 statement encourage trade
1:74 statement encouraged
1:74 statement encouraged to
1:148 statement end
1:32 statement end $
1:64 statement end gets
1:53 statement end infants
1:107 statement end of
1:59 statement end on
1:44 statement end primary
1:55 statement end s
1:-57 statement ended
1:-84 statement ended $
1:40 statement endow
1:38 statement endow a
1:66 statement ends
1:37 statement ends on
1:88 statement ends the
1:-73 statement engineer
1:-86 statement engineer $
1:34 statement england
1:35 statement england $
1:56 statement englis
1:64 statement englis $
1:-125 statement english
1:43 statement english and
1:32 statement english before
1:34 statement english class
1:-69 statement english is
1:-119 statement english maths
1:-105 statement english pe
1:67 statement english please
1:-104 statement english science
1:68 statement english six
1:-80 statement english spreadsheets
1:51 statement english teacher
1:38 statement english teachers
1:-88 statement english tuesday
1:68 statement english two
1:32 statement enter
1:31 statement entered
1:34 statement entering
1:31 statement entering class
1:-113 statement enters
1:-135 statement enters one
1:68 statement entitled
1:57 statement entitled to
1:-91 statement entrance
1:-114 statement entrance $
1:44 statement entrance examination
1:-65 statement entries
1:-96 statement entries by
1:39 statement entries eastmere
1:50 statement equipment
1:56 statement equipment of
1:-90 statement essay
1:-92 statement essay prize
1:-98 statement essays
1:-84 statement essays at
1:-87 statement essential
1:-95 statement essential good
1:73 statement evening
1:43 statement evening course
1:44 statement evening receives
1:40 statement event
1:39 statement event with
1:191 statement every
1:68 statement every adult
1:56 statement every class
1:41 statement every evening
1:66 statement every fortnight
1:51 statement every friday
1:55 statement every half
1:45 statement every july
1:59 statement every june
1:58 statement every lesson
1:54 statement every live
1:57 statement every member
1:30 statement every month
1:44 statement every music
1:120 statement every other
1:45 statement every plan
1:-92 statement every quarter
1:79 statement every second
1:47 statement every teacher
1:65 statement every thursday
1:64 statement every tuesday
1:75 statement every wednesday
1:108 statement everyone
1:54 statement everyone i
1:79 statement everyone old
1:-130 statement evidenc
1:-83 statement evidenc $
1:-75 statement ewart
1:-92 statement ewart reported
1:-42 statement examination
1:35 statement examination and
1:40 statement examination entries
1:81 statement examinations
1:50 statement examinations and
1:35 statement examinations leave
1:31 statement examined
1:34 statement examined by
1:66 statement example
1:63 statement example and
1:-85 statement exams hall
1:85 statement exams officer
1:50 statement excellent
1:30 statement excellent lesson
1:-137 statement except
1:-87 statement except mrs
1:72 statement exchang
1:64 statement exchang $
1:-48 statement exchange
1:-93 statement exchange delegations
1:43 statement execution
1:57 statement execution of
1:92 statement executive
1:62 statement executive head
1:62 statement exercise
1:67 statement exercise books
1:37 statement exit
1:40 statement exit review
1:64 statement expect
1:45 statement expect six
1:48 statement expect ten
1:98 statement expected
1:92 statement expected level
1:79 statement expenses
1:57 statement expenses are
1:30 statement experience
1:30 statement experience of
1:54 statement experienced
1:-49 statement experimental
1:52 statement experimental prima
1:33 statement experimental primary
1:36 statement experiments
1:32 statement experiments to
1:106 statement expert
1:58 statement expert advice
1:58 statement expert adviser
1:56 statement expert from
1:34 statement expert groups
1:73 statement experts
1:80 statement experts who
1:34 statement extends
1:33 statement extends academic
1:-83 statement f
1:-70 statement f $
1:86 statement faculty
1:68 statement faculty board
1:35 statement faculty is
1:35 statement faculty members
1:-69 statement fair
1:50 statement fair and
1:-71 statement fair each
1:73 statement fairlight
1:67 statement fairlight school
1:43 statement fall
1:48 statement fall below
1:51 statement falling
1:40 statement falling numbers
1:62 statement falls
1:62 statement falls english
1:68 statement families
1:59 statement families cover
1:31 statement families for
1:42 statement families of
1:50 statement family
1:30 statement famous
1:41 statement famous teacher
1:53 statement fare
1:54 statement fare of
1:101 statement fares
1:37 statement fares $
1:74 statement fares are
1:71 statement fares of
1:-62 statement farrow
1:-59 statement farrow netherby
1:54 statement favour
1:42 statement favour $
1:66 statement feb
1:67 statement feb dr
1:62 statement feb prof
1:47 statement february
1:31 statement february $
1:42 statement federation
1:82 statement federation $
1:46 statement fee
1:75 statement fee $
1:-33 statement feedback
1:-76 statement feedback from
1:75 statement feedback the
1:48 statement feels
1:49 statement feels $
1:-82 statement felt
1:-97 statement felt that
1:64 statement fenland
1:55 statement fenland education
1:70 statement fenmoor
1:84 statement fenmoor community
1:51 statement fenn
1:57 statement fenn school
1:-32 statement fens $
1:112 statement fenside
1:54 statement fenside fortnightly
1:60 statement fenside reported
1:87 statement fenside school
1:65 statement fenside schools
1:-111 statement ferndale
1:-118 statement ferndale $
1:115 statement ferry
1:42 statement ferry fare
1:42 statement ferry fares
1:42 statement ferry is
1:100 statement ferry road
1:42 statement ferry twice
1:53 statement festival
1:47 statement festival training
1:58 statement fewer
1:53 statement fewer than
1:73 statement field
1:52 statement field centre
1:43 statement field trips
1:72 statement fifteen
1:66 statement fifteen of
1:54 statement fifteen points
1:-100 statement fifth
1:-87 statement fifth of
1:39 statement fifty
1:31 statement fifty eight
1:35 statement file
1:35 statement file for
1:50 statement files
1:68 statement files $
1:35 statement fill
1:32 statement fill vacant
1:-49 statement filled
1:-115 statement filled the
1:34 statement filter
1:37 statement filter to
1:31 statement fina $
1:91 statement final
1:31 statement final check
1:91 statement final joint
1:53 statement final semester
1:75 statement final year
1:43 statement finalists
1:49 statement finalists bunk
1:54 statement finance
1:45 statement finance the
1:60 statement finch
1:65 statement finch online
1:-92 statement finding
1:-73 statement finding $
1:33 statement finds
1:30 statement fine
1:38 statement finish
1:36 statement finish follow
1:-64 statement first
1:35 statement first consideration
1:44 statement first ferry
1:-79 statement first from
1:30 statement first grade
1:34 statement first in
1:-90 statement first monday
1:89 statement first month
1:41 statement first round
1:31 statement first scholar
1:78 statement first third
1:-62 statement first time
1:62 statement first two
1:35 statement first week
1:-62 statement first year
1:-122 statement fish
1:-82 statement fish $
1:-87 statement fish cork
1:43 statement five
1:-71 statement five $
1:54 statement five day
1:39 statement five days
1:35 statement five hundred
1:49 statement five meets
1:79 statement five of
1:-72 statement five schools
1:67 statement five teachers
1:68 statement five terms
1:67 statement five twilight
1:72 statement five years
1:60 statement flies
1:61 statement flies out
1:36 statement float
1:37 statement float into
1:37 statement flood
1:41 statement flood season
1:35 statement floods $
1:67 statement fly
1:78 statement fly with
1:41 statement fo
1:43 statement fo $
1:-83 statement folding
1:-83 statement folding paper
1:82 statement follow
1:36 statement follow a
1:35 statement follow class
1:64 statement follow up
1:112 statement following
1:64 statement following $
1:92 statement following for
1:37 statement following the
1:63 statement following to
1:37 statement follows
1:37 statement follows $
1:55 statement food
1:47 statement food $
1:161 statement for
1:52 statement for $
1:63 statement for a
1:-78 statement for absences
1:45 statement for advanced
1:44 statement for all
1:85 statement for both
1:71 statement for brindle
1:71 statement for by
1:43 statement for class
1:62 statement for coaching
1:40 statement for coolabah
1:57 statement for each
1:67 statement for eight
1:39 statement for eleven
1:49 statement for every
1:32 statement for exchange
1:40 statement for field
1:66 statement for five
1:82 statement for governors
1:34 statement for heping
1:33 statement for internal
1:66 statement for it
1:-81 statement for its
1:34 statement for lecturers
1:41 statement for lesson
1:33 statement for lunch
1:53 statement for lunchtime
1:72 statement for mathematics
1:34 statement for nearly
1:38 statement for no
1:39 statement for not
1:120 statement for one
1:32 statement for over
1:-59 statement for physics
1:-118 statement for policy
1:74 statement for progress
1:50 statement for saltfleet
1:36 statement for second
1:66 statement for seconded
1:56 statement for six
1:-77 statement for teachers
1:33 statement for temporary
1:70 statement for ten
1:49 statement for term
1:137 statement for the
1:-69 statement for thirty
1:96 statement for three
1:31 statement for tolworth
1:67 statement for tw
1:-115 statement for volunteering
1:77 statement for you
1:74 statement for your
1:129 statement ford
1:90 statement ford end
1:39 statement foreign
1:-92 statement forgave
1:-82 statement forgave me
1:99 statement form
1:43 statement form and
1:54 statement form chemistry
1:34 statement form four
1:55 statement form november
1:31 statement form places
1:39 statement form teachers
1:38 statement form three
1:45 statement form two
1:31 statement formalism
1:33 statement formalism must
1:-68 statement formed
1:-75 statement formed in
1:-79 statement former
1:-98 statement former pupils
1:83 statement formerly
1:88 statement formerly taught
1:71 statement forms
1:53 statement forms $
1:53 statement forms to
1:100 statement fortnight
1:73 statement fortnight $
1:73 statement fortnight each
1:45 statement fortnight the
1:59 statement fortnight to
1:-91 statement fortnightly $
1:59 statement fortnightly and
1:67 statement fortnightly your
1:48 statement forty kits
1:-75 statement forty one
1:53 statement forty pages
1:34 statement forty pupils
1:53 statement forty reading
1:-116 statement forum
1:-72 statement forum closed
1:-82 statement forward
1:-71 statement forward $
1:36 statement forward the
1:30 statement forwarded
1:33 statement forwarded later
1:-71 statement found
1:-71 statement found in
1:105 statement foundation
1:77 statement foundation $
1:64 statement foundation which
1:-59 statement founded
1:-100 statement founded in
1:106 statement four
1:39 statement four classes
1:45 statement four day
1:57 statement four days
1:46 statement four demonstration
1:36 statement four hundred
1:37 statement four learners
1:67 statement four mainstream
1:31 statement four middle
1:-129 statement four minutes
1:42 statement four of
1:56 statement four partner
1:63 statement four questions
1:68 statement four talks
1:55 statement four teachers
1:35 statement four with
1:52 statement four years
1:-80 statement fourteen
1:-90 statement fourteen $
1:52 statement fourth
1:53 statement fourth of
1:49 statement fractions
1:72 statement fractions $
1:39 statement fragrance
1:36 statement fragrance of
1:35 statement framed
1:31 statement framed with
1:56 statement frances
1:42 statement frances quill
1:45 statement free
1:92 statement free $
1:-61 statement free call
1:52 statement free of
1:89 statement free one
1:54 statement free to
1:70 statement french
1:89 statement french $
1:55 statement french and
1:-95 statement french games
1:76 statement french mme
1:-101 statement fri
1:-102 statement fri spelling
1:-55 statement friday $
1:-47 statement friday and
1:57 statement friday at
1:61 statement friday shared
1:85 statement friday to
1:101 statement fridays
1:113 statement fridays $
1:55 statement fridays at
1:56 statement fridays coaching
1:-133 statement friend
1:-119 statement friend $
1:-97 statement friend in
1:-45 statement friendly
1:-58 statement friendly kick
1:-91 statement friends
1:-79 statement friends from
1:72 statement friends of
1:-101 statement friendship
1:-96 statement friendship $
1:56 statement fro
1:44 statement fro $
1:49 statement froebel
1:69 statement froebel college
1:-93 statement from
1:-73 statement from $
1:-32 statement from a
1:-115 statement from ashdown
1:44 statement from benton
1:34 statement from bhimgaon
1:91 statement from both
1:42 statement from br
1:59 statement from bus
1:59 statement from district
1:64 statement from dunmore
1:50 statement from each
1:70 statement from february
1:47 statement from glenalder
1:60 statement from half
1:-104 statement from hatherley
1:93 statement from january
1:60 statement from march
1:81 statement from marlow
1:-89 statement from my
1:34 statement from names
1:-58 statement from next
1:-119 statement from our
1:-153 statement from partner
1:41 statement from per
1:64 statement from redcliff
1:-47 statement from september
1:65 statement from signature
1:34 statement from ten
1:38 statement from tezpur
1:-83 statement from the
1:72 statement from this
1:33 statement from thornsea
1:48 statement from to
1:-88 statement from upper
1:54 statement from us
1:-116 statement from westerby
1:78 statement from wexcombe
1:48 statement fry
1:49 statement fry teaches
1:58 statement fuel
1:70 statement fuel from
1:-66 statement ful
1:-60 statement ful $
1:-34 statement full
1:36 statement full pay
1:69 statement full term
1:-93 statement full year
1:46 statement fund pays
1:-102 statement fund supply
1:66 statement funded
1:48 statement funded by
1:37 statement funding $
1:57 statement funding body
1:-88 statement funding ended
1:75 statement funds
1:77 statement funds the
1:-89 statement furniture
1:-99 statement furniture $
1:-89 statement g
1:-135 statement g stott
1:60 statement gain
1:37 statement game
1:33 statement game lesson
1:-101 statement games
1:-89 statement games $
1:35 statement games are
1:64 statement gannet
1:87 statement gannet bay
1:55 statement gant
1:58 statement gant will
1:66 statement garden
1:47 statement garden lessons
1:34 statement gather
1:38 statement gather at
1:-104 statement gathering
1:-80 statement gathering $
1:-80 statement gave
1:-69 statement gave up
1:87 statement gentlemen and
1:-80 statement gentlemen friends
1:50 statement geography
1:35 statement geography teacher
1:49 statement geography will
1:49 statement german
1:51 statement german to
1:-94 statement get
1:-63 statement get some
1:-74 statement get the
1:56 statement gets
1:59 statement gets a
1:75 statement gets one
1:53 statement gift
1:58 statement gift of
1:33 statement gifted
1:35 statement gifted to
1:41 statement girl
1:35 statement girl of
1:52 statement girls
1:33 statement girls drop
1:32 statement girls entering
1:41 statement girls high
1:51 statement girls may
1:39 statement girls ran
1:77 statement girls school
1:60 statement girls supports
1:-82 statement girls were
1:31 statement girls with
1:132 statement give
1:54 statement give a
1:46 statement give four
1:47 statement give it
1:58 statement give online
1:41 statement give them
1:57 statement give two
1:68 statement give written
1:46 statement give your
1:30 statement given a
1:-86 statement given by
1:-81 statement given coffee
1:36 statement given first
1:69 statement given us
1:136 statement gives
1:37 statement gives a
1:70 statement gives expert
1:63 statement gives feedback
1:58 statement gives four
1:56 statement gives party
1:55 statement gives steppe
1:53 statement gives support
1:-61 statement glasses
1:-64 statement glasses to
1:63 statement glenalder
1:54 statement glenalder college
1:103 statement glenmore
1:54 statement glenmore s
1:72 statement glenmore seconds
1:59 statement glenmore withdraws
1:-87 statement globe
1:-70 statement globe $
1:-111 statement go again
1:33 statement go home
1:-99 statement go in
1:69 statement go through
1:32 statement go to
1:50 statement go up
1:-65 statement goes
1:-91 statement goes again
1:34 statement goes deep
1:54 statement goes over
1:-55 statement goes to
1:52 statement gohpur
1:38 statement gohpur $
1:37 statement gohpur girls
1:-91 statement going
1:-76 statement going home
1:-60 statement gold
1:30 statement gold medal
1:-111 statement gold partnership
1:-131 statement golden
1:-100 statement golden time
1:-72 statement good
1:-85 statement good english
1:34 statement good practice
1:-102 statement gorse
1:-80 statement gorse will
1:57 statement got
1:64 statement got the
1:30 statement governing
1:31 statement governing bodies
1:33 statement government
1:36 statement government inter
1:94 statement governors
1:100 statement governors $
1:56 statement grace
1:48 statement grace tull
1:60 statement grade and
1:76 statement grade level
1:55 statement grade or
1:-112 statement grade permanent
1:40 statement grade teacher
1:34 statement graded
1:36 statement graded by
1:31 statement grades are
1:-88 statement grades at
1:49 statement grades the
1:61 statement graduates
1:-97 statement grammar $
1:98 statement grammar school
1:40 statement grandfather
1:42 statement grandfather in
1:-63 statement grandmother
1:-79 statement grandmother sat
)"sv,
    R"(1:138 statement grange
1:54 statement grange $
1:53 statement grange s
1:70 statement grange special
1:76 statement grant
1:67 statement grant $
1:56 statement grant of
1:49 statement granted
1:50 statement granted by
1:-79 statement gratitude
1:-59 statement gratitude jean
1:-56 statement great
1:48 statement great artesian
1:-60 statement great joy
1:-99 statement group
1:-90 statement group $
1:32 statement group accident
1:50 statement group of
1:-69 statement group uses
1:80 statement groups
1:48 statement groups at
1:45 statement groups of
1:35 statement guarded
1:33 statement guarded against
1:74 statement guid
1:76 statement guid $
1:38 statement guidance
1:55 statement guide
1:76 statement guide the
1:46 statement guiding
1:49 statement guiding principles
1:75 statement gwithy
1:64 statement gwithy road
1:31 statement h $
1:36 statement habit
1:37 statement habit worth
1:-160 statement had
1:51 statement had a
1:-60 statement had been
1:-62 statement had eleven
1:56 statement had hoped
1:-103 statement had learned
1:-90 statement had no
1:-60 statement had nobody
1:67 statement had risen
1:-88 statement had shared
1:33 statement had to
1:-30 statement half
1:-94 statement half were
1:30 statement half year
1:-180 statement hall
1:-130 statement hall a
1:-95 statement hall and
1:-87 statement hall b
1:-68 statement hall needed
1:-97 statement hall so
1:-62 statement halves
1:-89 statement halves thirds
1:62 statement hand
1:65 statement hand for
1:55 statement hand over
1:50 statement handbook
1:48 statement handbook of
1:-48 statement handed
1:43 statement handed on
1:-69 statement handed over
1:44 statement handover
1:55 statement handover of
1:76 statement hands
1:40 statement hands me
1:38 statement hands on
1:61 statement hands over
1:32 statement handwriting
1:31 statement handwriting of
1:38 statement haque
1:55 statement haque due
1:124 statement harbour
1:64 statement harbour school
1:63 statement harbour street
1:59 statement harbour takes
1:86 statement harcourt
1:56 statement harcourt book
1:33 statement hardship
1:37 statement hardship allowance
1:59 statement hardware
1:44 statement hardware after
1:89 statement harrowgate
1:76 statement harrowgate formerly
1:70 statement harrowgate high
1:53 statement harvest
1:64 statement harvest bread
1:42 statement has a
1:61 statement has approved
1:-112 statement has been
1:80 statement has chosen
1:38 statement has four
1:68 statement has given
1:-68 statement has had
1:48 statement has matched
1:39 statement has no
1:42 statement has not
1:32 statement has pupils
1:53 statement has students
1:46 statement has supported
1:-103 statement hatherley
1:-77 statement hatherley comes
1:-83 statement hatherley lends
1:-46 statement have
1:48 statement have $
1:62 statement have a
1:35 statement have agreed
1:41 statement have been
1:-80 statement have not
1:-109 statement have relied
1:59 statement have risen
1:-108 statement have supported
1:73 statement have taken
1:60 statement havlik
1:51 statement havlik dean
1:77 statement hazelwood
1:86 statement hazelwood academy
1:-35 statement he
1:53 statement he draws
1:55 statement he is
1:-72 statement he taught
1:60 statement head
1:76 statement head $
1:-77 statement head accepted
1:57 statement head and
1:34 statement head at
1:58 statement head for
1:-87 statement head lent
1:-83 statement head moira
1:64 statement head mr
1:-115 statement head mrs
1:71 statement head of
1:66 statement head on
1:90 statement head s
1:35 statement head shall
1:45 statement head teacher
1:-58 statement heads
1:-70 statement heads $
1:62 statement heads and
1:88 statement heads of
1:53 statement heads talk
1:-75 statement heads that
1:39 statement heads to
1:-83 statement heads value
1:-90 statement heads was
1:35 statement headship
1:35 statement headship $
1:60 statement headteacher
1:71 statement headteacher ashcombe
1:-45 statement heard
1:-79 statement heard $
1:55 statement heard by
1:74 statement held
1:37 statement held as
1:44 statement held at
1:70 statement held by
1:50 statement helen
1:51 statement helen tarr
1:53 statement hello
1:78 statement hello everyone
1:66 statement help $
1:83 statement help appoint
1:-67 statement help from
1:53 statement help rewrite
1:-73 statement help they
1:47 statement help this
1:-88 statement help to
1:79 statement help with
1:88 statement help you
1:33 statement helpers
1:33 statement helpers and
1:-71 statement helps
1:-80 statement helps another
1:41 statement helps harbour
1:-65 statement helps itself
1:54 statement helps marsh
1:39 statement heping
1:38 statement heping township
1:-109 statement her
1:-91 statement her boots
1:-85 statement her going
1:-79 statement her letters
1:-76 statement her lips
1:32 statement her mathematics
1:-88 statement her voice
1:53 statement her wing
1:30 statement her worki
1:-77 statement here
1:-66 statement here $
1:67 statement here on
1:46 statement hereafter
1:45 statement hereafter the
1:48 statement hereinafter
1:40 statement hereinafter the
1:43 statement hetou
1:30 statement hetou village
1:65 statement heyuan
1:36 statement heyuan dongxing
1:58 statement heyuan on
1:56 statement hi
1:44 statement hi $
1:56 statement high
1:-97 statement high $
1:-32 statement high and
1:36 statement high gohpur
1:131 statement high school
1:58 statement high will
1:68 statement highers
1:65 statement highers shared
1:95 statement hilda
1:74 statement hilda s
1:202 statement hill
1:67 statement hill dunsley
1:56 statement hill kindergarten
1:83 statement hill library
1:62 statement hill pays
1:92 statement hill s
1:86 statement hill school
1:73 statement hill schools
1:73 statement hill stoke
1:51 statement hillfoot
1:60 statement hillfoot harbour
1:47 statement hillside
1:49 statement hillside normal
1:100 statement him
1:70 statement him $
1:55 statement him any
1:105 statement his
1:73 statement his head
1:-71 statement his school
1:68 statement his staff
1:31 statement his term
1:57 statement his two
1:62 statement his year
1:-95 statement history
1:-105 statement history french
1:-103 statement hit
1:-71 statement hit it
1:54 statement hob
1:64 statement hob valley
1:68 statement hoists
1:68 statement hoists were
1:-119 statement holbeck
1:-94 statement holbeck for
1:-80 statement holbeck s
1:33 statement holiday
1:36 statement holiday $
1:55 statement hollin
1:71 statement hollin bank
1:65 statement holly
1:64 statement holly grange
1:-51 statement home $
1:64 statement home routine
1:36 statement home school
1:49 statement home science
1:-43 statement homework
1:-79 statement homework page
1:48 statement honesty
1:48 statement honesty $
1:-63 statement hope
1:56 statement hope to
1:47 statement hoped
1:52 statement hoped to
1:-109 statement hospital
1:-88 statement hospital s
1:31 statement hospitality
1:139 statement host
1:64 statement host $
1:36 statement host families
1:32 statement host s
1:92 statement host school
1:63 statement host schools
1:39 statement host year
1:51 statement hostel
1:55 statement hostel is
1:58 statement hosts
1:68 statement hosts a
1:87 statement hotel
1:70 statement hotel $
1:127 statement hour
1:34 statement hour $
1:74 statement hour kingsmead
1:56 statement hour online
1:48 statement hour our
1:-33 statement hours
1:-132 statement hours $
1:67 statement hours each
1:65 statement hours of
1:113 statement house
1:74 statement house $
1:85 statement house granted
1:32 statement house system
1:61 statement housing
1:46 statement housing for
1:67 statement how
1:51 statement how isolated
1:-83 statement how many
1:72 statement how the
1:61 statement how to
1:61 statement how we
1:105 statement hundred
1:69 statement hundred and
1:42 statement hundred books
1:31 statement hundred girls
1:35 statement hundred reading
1:32 statement hundred shillings
1:-131 statement i
1:40 statement i $
1:-57 statement i am
1:-82 statement i brought
1:-75 statement i came
1:72 statement i do
1:-72 statement i had
1:-87 statement i leave
1:-88 statement i ll
1:-72 statement i made
1:64 statement i promised
1:63 statement i remember
1:-73 statement i think
1:-77 statement ida
1:-106 statement ida bloom
1:69 statement ida coe
1:70 statement idea from
1:-71 statement idea slept
1:53 statement if
1:53 statement if anything
1:-83 statement implications
1:-109 statement implications for
1:-94 statement importance
1:-73 statement importance of
1:-88 statement improvement $
1:66 statement improvement desk
1:45 statement in a
1:58 statement in all
1:-110 statement in another
1:32 statement in any
1:88 statement in april
1:-54 statement in august
1:57 statement in b
1:62 statement in beacon
1:31 statement in beishan
1:37 statement in both
1:-105 statement in boys
1:-97 statement in by
1:60 statement in charge
1:83 statement in december
1:62 statement in each
1:-48 statement in english
1:56 statement in every
1:65 statement in february
1:63 statement in ferry
1:-33 statement in first
1:-78 statement in fish
1:41 statement in form
1:40 statement in grade
1:40 statement in heyuan
1:56 statement in hob
1:33 statement in is
1:56 statement in january
1:38 statement in joint
1:53 statement in july
1:51 statement in june
1:30 statement in kiswahil
1:-72 statement in lab
1:53 statement in languages
1:95 statement in march
1:-51 statement in mathematics
1:102 statement in may
1:-111 statement in min
1:54 statement in month
1:61 statement in need
1:75 statement in november
1:94 statement in october
1:85 statement in on
1:51 statement in our
1:73 statement in pair
1:74 statement in pairs
1:55 statement in person
1:46 statement in phonics
1:-58 statement in return
1:46 statement in rusinga
1:-61 statement in september
1:59 statement in service
1:-114 statement in she
1:-99 statement in six
1:62 statement in skills
1:30 statement in soun
1:52 statement in special
1:64 statement in teachers
1:72 statement in term
1:-66 statement in the
1:-57 statement in this
1:58 statement in to
1:-88 statement in turn
1:32 statement in twinning
1:33 statement in two
1:-71 statement in use
1:33 statement in which
1:39 statement in working
1:52 statement in writing
1:80 statement in year
1:37 statement incorporated
1:36 statement incorporated management
1:50 statement ines
1:63 statement ines colina
1:70 statement infants
1:47 statement infants $
1:-71 statement ink
1:-104 statement ink $
1:58 statement inspect
1:59 statement inspect grade
1:-86 statement inspected
1:-67 statement inspected on
1:81 statement inspectorate
1:66 statement inspectorate of
1:104 statement institute
1:52 statement institute for
1:72 statement institute of
1:60 statement institute shall
1:45 statement institute tutors
1:64 statement institution
1:46 statement institution pedagogical
1:92 statement instructors
1:58 statement instructors of
1:68 statement instructors to
1:33 statement instruments
1:30 statement intend
1:35 statement intend to
1:61 statement intends
1:65 statement intends to
1:40 statement intensive
1:40 statement intensive practice
1:41 statement inter
1:54 statement inter colleges
1:34 statement internal
1:56 statement interns
1:33 statement interns are
1:35 statement interns earn
1:34 statement interns shall
1:58 statement interview
1:59 statement interview dene
1:38 statement interviews
1:37 statement interviews for
1:78 statement into
1:38 statement into every
1:32 statement into its
1:54 statement into our
1:56 statement into the
1:33 statement introduced
1:33 statement introduced in
1:62 statement invite
1:54 statement invite ford
1:48 statement invite their
1:34 statement invited
1:31 statement invited to
1:-107 statement iqbal
1:-103 statement iqbal on
1:51 statement is
1:54 statement is a
1:-72 statement is an
1:50 statement is at
1:-66 statement is below
1:65 statement is beyond
1:-77 statement is bigger
1:80 statement is carried
1:49 statement is chaired
1:40 statement is entitled
1:-71 statement is fish
1:31 statement is graded
1:48 statement is i
1:62 statement is led
1:46 statement is looked
1:66 statement is made
1:30 statement is megabytes
1:73 statement is mentored
1:51 statement is not
1:46 statement is now
1:-88 statement is open
1:45 statement is ours
1:89 statement is paid
1:39 statement is painted
1:57 statement is paired
1:35 statement is patchy
1:34 statement is payable
1:105 statement is provided
1:69 statement is ready
1:32 statement is reimbursed
1:-85 statement is secure
1:52 statement is shared
1:54 statement is short
1:55 statement is still
1:-72 statement is survived
1:41 statement is there
1:35 statement is thrown
1:69 statement is to
1:-95 statement is uneven
1:33 statement is untidy
1:54 statement is waived
1:65 statement is who
1:82 statement island
1:44 statement island for
1:47 statement island pupils
1:45 statement island s
1:51 statement island till
1:39 statement islander
1:46 statement islander will
1:52 statement isolated
1:50 statement isolated she
1:88 statement issue
1:39 statement issue one
1:69 statement issued
1:75 statement issued by
1:-37 statement it $
1:55 statement it after
1:37 statement it agai
1:53 statement it due
1:-93 statement it has
1:-88 statement it is
1:53 statement it last
1:35 statement it must
1:51 statement it takes
1:52 statement it to
1:58 statement it worked
1:49 statement it yearly
1:98 statement item
1:41 statement item bursary
1:55 statement item examination
1:58 statement item exit
1:46 statement item middle
1:52 statement item sixth
1:-39 statement its
1:31 statement its $
1:33 statement its annual
1:55 statement its best
1:-98 statement its help
1:48 statement its laboratory
1:62 statement its lathe
1:33 statement its learners
1:62 statement its master
1:62 statement its online
1:65 statement its own
1:-69 statement its partner
1:43 statement its phonics
1:67 statement its practice
1:-67 statement its pupils
1:-96 statement its roller
1:49 statement its syllabus
1:47 statement its teachers
1:-62 statement itself
1:-61 statement itself that
1:35 statement ix
1:31 statement ix $
1:60 statement j
1:72 statement j bright
1:139 statement january
1:68 statement january $
1:53 statement january and
1:50 statement january helen
1:66 statement january to
1:52 statement january until
1:54 statement japanese
1:45 statement japanese class
1:-89 statement jean
1:-60 statement jean farrow
1:67 statement joanna
1:61 statement joanna peel
1:56 statement job
1:76 statement job share
1:-96 statement join a
1:71 statement join free
1:58 statement join our
1:79 statement join riverside
1:35 statement join the
1:55 statement join them
1:45 statement joins
1:50 statement joins our
1:137 statement joint
1:38 statement joint $
1:61 statement joint board
1:41 statement joint committee
1:60 statement joint concert
1:69 statement joint conferenc
1:54 statement joint fair
1:68 statement joint grade
1:75 statement joint planning
1:30 statement joint research
1:60 statement joint timetable
1:76 statement jointly
1:42 statement jointly revise
1:31 statement jointly write
1:43 statement joke
1:49 statement joke out
1:37 statement journey
1:39 statement journey $
1:-83 statement joy
1:-79 statement joy to
1:30 statement ju
1:-72 statement judgement
1:-73 statement judgement requires
1:39 statement july
1:47 statement july eight
1:76 statement july head
1:-63 statement june and
1:62 statement june bring
1:42 statement june for
1:54 statement june the
1:60 statement kamara
1:71 statement kamara to
1:58 statement karroo
1:60 statement karroo east
1:72 statement katrin
1:64 statement katrin $
1:-71 statement keep
1:39 statement keep full
1:-92 statement keep the
1:37 statement keeping
1:38 statement keeping alive
1:46 statement keeps
1:49 statement keeps a
1:50 statement kelly
1:44 statement kelly teaches
1:56 statement kenwyn
1:75 statement kenwyn lower
1:-75 statement kept bees
1:89 statement kept by
1:-69 statement kept since
1:49 statement kerio
1:48 statement kerio day
1:63 statement kerr
1:50 statement kerr phone
1:100 statement kestrel
1:45 statement kestrel steel
1:75 statement key
1:43 statement key person
1:49 statement key speciality
1:-68 statement kick
1:-45 statement kick off
1:57 statement kilimo
1:37 statement kilimo girls
1:33 statement kilimo laboratory
1:36 statement kilimo s
1:36 statement kind
1:42 statement kind in
1:36 statement kindergart
1:34 statement kindergart $
1:152 statement kindergarten
1:45 statement kindergarten $
1:34 statement kindergarten and
1:35 statement kindergarten goes
1:34 statement kindergarten has
1:35 statement kindergarten member
1:46 statement kindergarten month
1:37 statement kindergarten of
1:34 statement kindergarten on
1:59 statement kindergarten principal
1:85 statement kindergarten sends
1:49 statement kindergarten teachers
1:52 statement kindergarten to
1:82 statement kindergartens
1:48 statement kindergartens $
1:51 statement kindergartens are
1:64 statement kindergartens by
1:37 statement kindergartens prepare
1:35 statement kindergartens to
1:38 statement kindly
1:42 statement kindly $
1:68 statement kingsford
1:45 statement kingsford $
1:44 statement kingsford polytechnic
1:65 statement kingsmead
1:65 statement kingsmead st
1:63 statement kingsmere
1:67 statement kingsmere college
1:52 statement kisumu
1:45 statement kisumu $
1:34 statement kiswahil
1:31 statement kiswahil $
1:45 statement kit
1:56 statement kit $
1:-74 statement kitchen
1:41 statement kitchen and
1:42 statement kitchen was
1:-43 statement kits
1:89 statement kits and
1:-86 statement kits in
1:-61 statement knew
1:-58 statement knew the
1:91 statement know
1:117 statement know that
1:42 statement known
1:34 statement known can
1:-93 statement kofi
1:-93 statement kofi mensa
1:35 statement kulkarni
1:36 statement kulkarni to
1:76 statement l
1:35 statement l $
1:58 statement l haque
1:54 statement lab boots
1:-75 statement lab corridor
1:63 statement laboratories
1:61 statement laboratories and
1:58 statement laboratories on
1:69 statement laboratory
1:41 statement laboratory assistants
1:35 statement laboratory cannot
1:36 statement laboratory technician
1:38 statement laboratory to
1:-74 statement lack
1:-107 statement lack of
1:-79 statement ladies and
1:49 statement ladies each
1:86 statement ladies our
1:70 statement lake
1:92 statement lakeside
1:65 statement lakeside high
1:-109 statement lamb
1:-84 statement lamb $
1:-35 statement lamp
1:-93 statement lamp of
1:69 statement lamp set
1:-85 statement lan
1:-87 statement lan $
1:74 statement land
1:61 statement land on
1:148 statement lane
1:100 statement lane $
1:49 statement lane nursery
1:45 statement lane one
1:93 statement lane rural
1:60 statement lane s
1:76 statement lane staff
1:52 statement lane where
1:77 statement language
1:35 statement language for
1:61 statement language month
1:40 statement languages
1:64 statement languages $
1:54 statement lanner
1:64 statement lanner girls
1:41 statement lap
1:38 statement lap tak
1:-74 statement laptops given
1:67 statement laptops owner
1:46 statement larchwood
1:51 statement larchwood county
1:-90 statement largely
1:-93 statement largely positive
1:-87 statement larger
1:-97 statement larger where
1:91 statement larkhill
1:99 statement larkhill college
1:78 statement larkhill two
1:-89 statement last
1:-105 statement last four
1:39 statement last summer
1:-74 statement last three
1:87 statement last year
1:54 statement lasts
1:44 statement lasts four
1:-82 statement late
1:-97 statement late $
1:-92 statement late claims
1:31 statement late miss
1:53 statement late start
1:34 statement later
1:55 statement lathe
1:53 statement lathe workshop
1:-74 statement laughed
1:-74 statement laughed at
1:84 statement launch
1:35 statement launch a
1:56 statement launch spoon
1:43 statement law
1:38 statement law $
1:46 statement laws
1:56 statement laws takes
1:56 statement le
1:50 statement le $
1:166 statement lead
1:62 statement lead and
1:71 statement lead does
1:51 statement lead for
1:43 statement lead nursery
1:52 statement lead oakfield
1:70 statement lead partner
1:31 statement lead principals
1:102 statement lead school
1:60 statement lead schools
1:65 statement lead spends
1:80 statement lead will
1:74 statement leader
1:57 statement leader coaching
1:72 statement leader shadows
1:34 statement leader will
1:57 statement leader would
1:31 statement leaders
1:45 statement leaders course
1:42 statement leaders from
1:-76 statement leaders have
1:51 statement leaders join
1:34 statement leaders of
1:49 statement leaders step
1:54 statement leaders would
1:117 statement leadership
1:85 statement leadership of
1:76 statement leading
1:62 statement leading kindergarten
1:82 statement leads
1:57 statement leads a
1:66 statement leads by
1:-34 statement learn
1:-93 statement learn $
1:69 statement learn your
1:-122 statement learned
1:-81 statement learned her
1:-77 statement learned to
1:60 statement learners
1:31 statement learners at
1:36 statement learners can
1:36 statement learners walk
1:-52 statement learning
1:39 statement learning $
1:79 statement learning foundation
1:-95 statement learning goes
1:130 statement least
1:79 statement least five
1:59 statement least of
1:33 statement least once
1:68 statement least one
1:50 statement least per
1:37 statement least twice
1:33 statement leave $
1:66 statement leave here
1:49 statement leave is
1:-108 statement leave with
1:74 statement leaver
1:59 statement leaver $
1:57 statement leavers
1:53 statement leavers $
1:38 statement leavers of
1:64 statement leaves
1:65 statement leaves at
1:42 statement leaves written
1:72 statement leaving
1:67 statement leaving $
1:37 statement lecture
1:33 statement lecture a
1:63 statement lecturer
1:63 statement lecturer stays
1:54 statement lecturers
1:31 statement lecturers $
1:71 statement lecturers to
1:86 statement led
1:80 statement led by
1:31 statement leeds
1:33 statement leeds the
1:-85 statement leek
1:-80 statement leek and
1:-77 statement left
1:36 statement left to
1:-98 statement legend
1:-84 statement legend $
1:54 statement lena
1:51 statement lena ofori
1:82 statement lend
1:68 statement lend you
1:-44 statement lends
1:67 statement lends a
1:39 statement lends fenmoor
1:-115 statement lends its
1:-117 statement length
1:-95 statement length words
1:-43 statement lent
1:-66 statement lent by
1:-86 statement lent me
1:69 statement lent weekly
1:98 statement less
1:60 statement less $
1:88 statement less than
1:119 statement lesson
1:65 statement lesson $
1:35 statement lesson a
1:66 statement lesson and
1:48 statement lesson at
1:34 statement lesson collectively
1:55 statement lesson in
1:63 statement lesson is
1:36 statement lesson preparation
1:38 statement lesson shall
1:39 statement lesson study
1:50 statement lesson there
1:39 statement lessons
1:30 statement lessons $
1:74 statement lessons a
1:75 statement lessons at
1:42 statement lessons by
1:44 statement lessons each
1:65 statement lessons for
1:81 statement lessons in
1:80 statement lessons our
1:-88 statement lessons painted
1:49 statement lessons side
1:66 statement lessons the
1:66 statement lessons together
1:-82 statement lessons two
1:-105 statement lessons were
1:-58 statement let
1:34 statement let the
1:-71 statement let us
1:-72 statement letter
1:37 statement letter a
1:52 statement letter about
1:-103 statement letter from
1:60 statement letter went
1:45 statement letter with
1:39 statement letter writing
1:67 statement lettered
1:73 statement lettered parts
1:-35 statement letters
1:-63 statement letters here
1:138 statement level
1:100 statement level $
1:32 statement level backbone
1:51 statement level test
1:73 statement librarian
1:46 statement librarian for
1:71 statement librarian returns
1:64 statement libraries
1:51 statement libraries will
1:-47 statement library $
1:30 statement library and
1:47 statement library catalogue
1:31 statement library of
1:39 statement library to
1:-61 statement licence
1:-53 statement licence $
1:56 statement licence did
1:84 statement lies
1:69 statement lies with
1:-78 statement light
1:-83 statement light the
1:-52 statement like
1:59 statement like from
1:-67 statement like to
1:43 statement lin
1:50 statement lind
1:46 statement lind $
1:66 statement lindau
1:48 statement lindau vale
1:50 statement line $
1:51 statement line by
1:-71 statement line plenary
1:46 statement linhe
1:46 statement linhe experimental
1:69 statement link
1:75 statement link $
1:36 statement link on
1:49 statement link teacher
1:94 statement linton
1:46 statement linton $
1:55 statement linton borough
1:51 statement linton early
1:-71 statement lips
1:-114 statement lips river
1:79 statement list
1:38 statement list of
1:103 statement literacy
1:60 statement literacy expert
1:60 statement literacy lead
1:-68 statement little
1:-81 statement little confidence
1:122 statement little oak
1:66 statement liuwan
1:61 statement liuwan kindergarten
1:103 statement live
1:35 statement live and
1:37 statement live from
1:71 statement live lesson
1:67 statement live lessons
1:-97 statement ll
1:-61 statement ll get
1:60 statement loading
1:67 statement loading bay
1:-50 statement loan
1:80 statement loan four
1:-132 statement loan from
1:30 statement loan keeps
1:38 statement loan staff
1:-40 statement local
1:-95 statement local charity
1:60 statement local language
1:95 statement lodging
1:56 statement lodging in
1:40 statement lodging is
1:58 statement log
1:51 statement log in
1:59 statement logo
1:52 statement logo was
1:79 statement lokwamor
1:35 statement lokwamor for
1:34 statement lokwamor learners
1:35 statement lokwamor mixed
1:36 statement lokwamor team
1:-41 statement long
1:34 statement long distances
1:-77 statement long division
1:38 statement long service
1:-103 statement longacre
1:-97 statement longacre school
1:44 statement longer
1:36 statement longer in
1:-45 statement look
1:-84 statement look after
1:61 statement look again
1:77 statement look at
1:49 statement looked
1:47 statement looked at
1:82 statement lorimer
1:67 statement lorimer trust
1:37 statement lorry
1:38 statement lorry of
1:-110 statement lot
1:-75 statement lot $
1:-70 statement lot coming
1:53 statement low
1:65 statement low harbour
1:61 statement low marsh
1:-78 statement low performing
1:136 statement lower
1:85 statement lower $
1:55 statement lower fenn
1:55 statement lower mbeya
1:73 statement lowick
1:91 statement lowick and
1:52 statement lowick to
1:69 statement lowveld
1:49 statement lowveld school
1:48 statement lowveld teachers
1:43 statement ltd
1:58 statement ltd shall
1:39 statement lu
1:33 statement lu ming
1:42 statement luke
1:47 statement luke s
1:-31 statement lunch
1:-66 statement lunch $
1:35 statement lunch allowance
1:45 statement lunchtime
1:54 statement lunchtime staff
1:46 statement lusk
1:45 statement lusk will
1:127 statement lyceum
1:62 statement lyceum $
1:50 statement lyceum gives
1:83 statement lyceum is
1:78 statement lyceum marks
1:76 statement lyceum s
1:-96 statement lyle
1:-79 statement lyle $
1:38 statement m
1:35 statement m $
1:41 statement machines
1:47 statement machines in
1:-55 statement made
1:-83 statement made and
1:63 statement made between
1:-81 statement made mistakes
1:43 statement made on
1:32 statement made one
1:-145 statement main
1:-76 statement main block
1:-84 statement main partner
1:-83 statement main shepherd
1:72 statement mainstream
1:73 statement mainstream primaries
1:56 statement make
1:38 statement make a
1:34 statement make over
1:31 statement make rounds
1:47 statement management
1:37 statement management committee
1:45 statement manager
1:58 statement manager takes
1:-85 statement many
1:-94 statement many days
1:81 statement maps
1:73 statement maps $
1:99 statement march
1:48 statement march $
1:58 statement march aisha
1:75 statement march dr
1:58 statement march each
1:64 statement march t
1:69 statement march the
1:53 statement margaret
1:47 statement margaret thank
1:48 statement marine
1:43 statement marine welding
1:86 statement mark
1:52 statement mark the
1:65 statement mark tinsley
1:-57 statement marked
1:-64 statement marked line
1:-103 statement marketing
1:-96 statement marketing team
1:83 statement marking
1:65 statement marking is
1:62 statement marking policy
1:63 statement marks
1:70 statement marks one
1:89 statement marlow
1:78 statement marlow grange
1:133 statement marsh
1:102 statement marsh end
1:88 statement marsh lane
1:55 statement marsh lodging
1:60 statement marsh s
1:67 statement marsh school
1:41 statement marsh students
1:70 statement master
1:30 statement master must
1:44 statement master s
1:38 statement master teachers
1:-75 statement matched controls
1:52 statement matched the
1:76 statement matched with
1:52 statement mathe
1:48 statement mathe $
1:50 statement mathematics $
1:50 statement mathematics holly
1:-87 statement mathematics it
1:31 statement mathematics leader
1:-96 statement mathematics monday
1:35 statement mathematics physics
1:49 statement mathematics posts
1:39 statement mathematics studio
1:73 statement mathematics support
1:57 statement mathematics tanner
1:85 statement mathematics teachers
1:55 statement mathematics will
1:-73 statement maths
1:65 statement maths coaching
1:-106 statement maths computing
1:-107 statement maths english
1:-114 statement maths history
1:63 statement maths lead
1:-102 statement maths re
1:47 statement maths teacher
1:40 statement maths with
1:-123 statement matter
1:-100 statement matter $
1:51 statement may
1:72 statement may and
1:40 statement may borrow
1:-90 statement may claim
1:32 statement may each
1:40 statement may oblige
1:56 statement may shadow
1:49 statement may sit
1:40 statement may spend
1:47 statement may use
1:59 statement may we
1:45 statement may withdraw
1:-92 statement mayors
1:-100 statement mayors on
1:80 statement mbeya
1:49 statement mbeya $
1:51 statement mbeya hill
1:46 statement me a
1:48 statement me at
1:69 statement me before
1:-96 statement me her
1:54 statement me names
1:93 statement mead
1:46 statement mead $
1:47 statement mead classes
1:59 statement mead monthly
1:45 statement mead s
1:-85 statement meals
1:-77 statement meals are
1:32 statement meals of
1:40 statement mean
1:48 statement mean rubbish
1:108 statement means
1:60 statement means a
1:61 statement means this
1:42 statement meant
1:41 statement meant kindly
1:-76 statement measurable
1:-79 statement measurable effect
1:63 statement measure
1:70 statement measure phonics
1:65 statement measures
1:52 statement measures in
1:31 statement medal
1:30 statement medal coaches
1:32 statement medicine
1:36 statement medicine be
1:113 statement meet
1:55 statement meet each
1:74 statement meet every
1:36 statement meet once
1:55 statement meet online
1:34 statement meet their
1:81 statement meeting
1:69 statement meeting $
1:65 statement meeting a
1:56 statement meetings
1:55 statement meetings $
1:78 statement meets
1:55 statement meets the
1:48 statement meets under
1:33 statement megabytes
1:97 statement member
1:36 statement member kindergart
1:51 statement member kindergartens
1:38 statement member of
1:52 statement member school
1:50 statement member schools
1:95 statement members
1:42 statement members $
1:33 statement members will
1:43 statement memo
1:43 statement memo $
1:73 statement memorandum
1:43 statement memorandum $
1:-84 statement mensa
1:-92 statement mensa $
1:126 statement mentor
1:73 statement mentor $
1:52 statement mentor mentors
1:95 statement mentor nursery
1:43 statement mentor of
1:41 statement mentor school
1:40 statement mentor who
1:77 statement mentored
1:67 statement mentored by
1:55 statement mentored tollgate
1:109 statement mentors
1:48 statement mentors call
1:47 statement mentors per
1:44 statement mentors visit
1:-83 statement mercy
1:-93 statement mercy will
1:74 statement met
1:63 statement met by
1:51 statement met on
1:49 statement met weather
1:65 statement microscopes
1:78 statement microscopes leave
1:84 statement middle
1:58 statement middle leader
1:81 statement middle leaders
1:-97 statement mileage at
1:74 statement mileage host
1:68 statement mill
1:73 statement mill hotel
1:-113 statement min
1:-111 statement min s
1:44 statement mine
1:58 statement mine from
1:33 statement ming
1:33 statement ming is
1:58 statement minib
1:67 statement minib $
1:83 statement minibus
1:58 statement minibus fuel
1:80 statement minibus on
1:68 statement ministry
1:60 statement ministry covers
1:51 statement ministry of
1:32 statement minle to
1:50 statement minute
1:-78 statement minutes
1:-65 statement minutes $
1:-103 statement minutes a
1:42 statement minutes and
1:39 statement minutes of
1:-94 statement miss
1:31 statement miss ayres
1:-98 statement miss lamb
1:-99 statement miss swann
1:-139 statement missing
1:-106 statement missing $
1:56 statement mission
1:48 statement mission grammar
)"sv,
    R"(1:-71 statement mistakes
1:-83 statement mistakes and
1:55 statement mixed
1:38 statement mixed age
1:46 statement mixed day
1:35 statement mixed secondary
1:79 statement mme
1:64 statement mme roux
1:39 statement mobile
1:35 statement mobile science
1:65 statement mock examinations
1:-96 statement mock exams
1:67 statement mock papers
1:46 statement mocks
1:51 statement mocks an
1:92 statement model
1:46 statement model classroom
1:46 statement model lessons
1:46 statement model writing
1:59 statement moderator
1:50 statement moderator $
1:31 statement modest $
1:49 statement modules
1:60 statement modules $
1:-89 statement moira
1:-109 statement moira pell
1:99 statement mon bovey
1:-109 statement mon maths
1:75 statement monday $
1:52 statement monday beacon
1:-85 statement monday hall
1:-87 statement monday of
1:53 statement monday reading
1:108 statement mondays
1:91 statement mondays $
1:41 statement mondays and
1:84 statement mondays at
1:47 statement mondays to
1:53 statement mondays wednesdays
1:59 statement monitored
1:76 statement monitored by
1:54 statement month $
1:40 statement month and
1:38 statement month away
1:49 statement month d
1:-83 statement month nurses
1:38 statement month of
1:37 statement month under
1:107 statement monthly
1:60 statement monthly to
1:94 statement months
1:80 statement months $
1:62 statement months each
1:-64 statement moor
1:-91 statement moor with
1:75 statement moorgate
1:49 statement moorgate drama
1:66 statement moorgate school
1:43 statement mor
1:41 statement mor $
1:36 statement more when
1:-44 statement morning
1:-66 statement morning $
1:35 statement morning assembly
1:70 statement mornings
1:46 statement mornings weekly
1:97 statement moss
1:98 statement moss bank
1:-98 statement most
1:-87 statement most $
1:-125 statement mot
1:-124 statement mot $
1:58 statement mount
1:63 statement mount ashby
1:-72 statement mountain
1:-119 statement mountain sea
1:49 statement move
1:37 statement move a
1:40 statement move up
1:-43 statement moves
1:47 statement moves out
1:-82 statement moves outdoors
1:47 statement moves to
1:-89 statement mow
1:-100 statement mow the
1:-57 statement mr
1:50 statement mr adeyemi
1:-94 statement mr cole
1:-73 statement mr dane
1:56 statement mr finch
1:-92 statement mr g
1:63 statement mr laws
1:67 statement mr odell
1:39 statement mr ouma
1:48 statement mr pike
1:-118 statement mr reeve
1:-32 statement mr rudd
1:65 statement mr sato
1:54 statement mr stott
1:73 statement mr ted
1:-142 statement mr tovey
1:32 statement mrs alderson
1:54 statement mrs ann
1:49 statement mrs bale
1:56 statement mrs bassey
1:-108 statement mrs dunn
1:-67 statement mrs ewart
1:50 statement mrs gant
1:-101 statement mrs ida
1:55 statement mrs lind
1:-78 statement mrs lyle
1:-113 statement mrs p
1:56 statement mrs penn
1:77 statement mrs pryc
1:127 statement ms
1:54 statement ms abel
1:85 statement ms clegg
1:48 statement ms dill
1:59 statement ms ida
1:-97 statement ms iqbal
1:67 statement ms kerr
1:35 statement ms kulkarni
1:38 statement ms lu
1:-68 statement much
1:-105 statement much on
1:55 statement mud
1:59 statement mud kitchen
1:-90 statement mudbrook
1:-82 statement mudbrook in
1:48 statement municipal
1:38 statement municipal organs
1:47 statement munn
1:40 statement munn due
1:34 statement munyu
1:30 statement munyu boys
1:54 statement museum
1:71 statement museum of
1:44 statement music
1:-91 statement music $
1:32 statement music and
1:52 statement music hour
1:39 statement music lesson
1:63 statement music mr
1:85 statement music teacher
1:35 statement music to
1:64 statement music we
1:-35 statement must
1:-96 statement must be
1:32 statement must have
1:69 statement must hold
1:-133 statement my
1:-83 statement my accent
1:-63 statement my grandmother
1:-91 statement my own
1:39 statement n
1:36 statement n $
1:47 statement nakuru
1:33 statement nakuru in
1:36 statement nakuru the
1:38 statement name
1:32 statement name a
1:65 statement named
1:88 statement named pupils
1:32 statement names
1:-61 statement names $
1:67 statement names a
1:80 statement names and
1:30 statement names forwarded
1:35 statement names of
1:34 statement names sent
1:32 statement nanle
1:31 statement nanle towns
1:82 statement national
1:54 statement national level
1:75 statement national play
1:49 statement ndovu
1:44 statement ndovu day
1:46 statement nearly
1:35 statement nearly all
1:34 statement need
1:-104 statement need biscuits
1:69 statement need early
1:69 statement need saltmarsh
1:-91 statement needed from
1:78 statement needed help
1:-89 statement neighbouring
1:-109 statement neighbouring club
1:-61 statement neither
1:-78 statement neither staff
1:53 statement net
1:37 statement net has
1:35 statement net will
1:-72 statement netherby
1:-72 statement netherby high
1:-86 statement nets
1:-85 statement nets $
1:87 statement nettle
1:89 statement nettle marsh
1:71 statement network
1:53 statement network $
1:31 statement network bandwidth
1:-74 statement never
1:-84 statement never once
1:47 statement new college
1:82 statement new deputy
1:51 statement new head
1:-92 statement new nets
1:46 statement new teachers
1:-69 statement new wing
1:74 statement newly
1:57 statement newly qualified
1:-74 statement newsletters
1:-73 statement newsletters $
1:130 statement next
1:53 statement next call
1:63 statement next one
1:64 statement next school
1:63 statement next summer
1:80 statement next term
1:63 statement next two
1:-51 statement next week
1:-89 statement nia
1:-70 statement nia always
1:-64 statement nia thurs
1:62 statement night
1:62 statement night led
1:56 statement nights
1:58 statement nights $
1:50 statement no
1:-69 statement no $
1:61 statement no banners
1:58 statement no charge
1:61 statement no fewer
1:32 statement no give
1:-80 statement no idea
1:31 statement no le
1:99 statement no lead
1:34 statement no less
1:43 statement no longer
1:-78 statement no measurable
1:81 statement no middle
1:73 statement no more
1:70 statement no partner
1:-90 statement no phones
1:67 statement no press
1:38 statement no qualified
1:-74 statement no register
1:64 statement no school
1:47 statement no senior
1:30 statement no trained
1:-106 statement nobody
1:69 statement nobody $
1:-76 statement nobody for
1:39 statement nobody to
1:64 statement nominate
1:40 statement nominated
1:37 statement nominated by
1:30 statement noon
1:32 statement noon in
1:53 statement normal
1:52 statement normal school
1:61 statement northern
1:88 statement northern education
1:57 statement northgate
1:59 statement northgate institute
1:113 statement northmoor
1:71 statement northmoor district
1:111 statement norwell
1:55 statement norwell academy
1:78 statement norwell lends
1:73 statement norwell s
1:-82 statement not
1:58 statement not $
1:46 statement not a
1:43 statement not affected
1:54 statement not allow
1:-115 statement not be
1:-81 statement not built
1:-77 statement not counted
1:64 statement not eight
1:30 statement not fewer
1:67 statement not fortnightly
1:44 statement not had
1:-82 statement not heard
1:-90 statement not hit
1:82 statement not inspect
1:99 statement not less
1:49 statement not mean
1:59 statement not more
1:63 statement not suit
1:32 statement not to
1:69 statement not yet
1:99 statement note
1:84 statement note of
1:77 statement note that
1:80 statement notes
1:77 statement notes $
1:42 statement notes are
1:76 statement nothing
1:48 statement nothing $
1:48 statement nothing in
1:69 statement notice
1:41 statement notice $
1:42 statement novels
1:48 statement novels $
1:124 statement november
1:86 statement november $
1:38 statement november and
1:33 statement november expert
1:117 statement now
1:87 statement now $
1:36 statement now a
1:64 statement now and
1:32 statement now in
1:76 statement number
1:49 statement number who
1:-48 statement numbers
1:59 statement numbers are
1:74 statement numbers in
1:37 statement nurse
1:42 statement nurse $
1:84 statement nursery
1:49 statement nursery bluebell
1:48 statement nursery helps
1:46 statement nursery school
1:71 statement nursery to
1:-83 statement nurses
1:-95 statement nurses from
1:55 statement nursing
1:-92 statement o
1:-71 statement o $
1:121 statement oak
1:62 statement oak takes
1:52 statement oakfield
1:49 statement oakfield federation
1:121 statement oakmere
1:48 statement oakmere academy
1:44 statement oakmere mrs
1:61 statement oakmere ms
1:39 statement oakmere november
1:39 statement oakmere opposite
1:61 statement oakmere physics
1:58 statement oakmere senior
1:38 statement oakmere would
1:55 statement oakridge
1:73 statement oakridge shall
1:33 statement oblige
1:36 statement oblige the
1:60 statement observation
1:38 statement observation $
1:49 statement observation of
1:46 statement observe
1:60 statement observe lessons
1:-72 statement observed
1:-87 statement observed $
1:76 statement observes
1:52 statement observes each
1:44 statement obtain
1:52 statement obtain the
1:35 statement obtains
1:-117 statement oct
1:-83 statement oct dunmore
1:-122 statement oct half
1:79 statement october
1:63 statement october not
1:72 statement odell
1:78 statement odell gannet
1:41 statement odhiambo
1:49 statement odhiambo st
1:162 statement of
1:91 statement of $
1:36 statement of all
1:31 statement of and
1:66 statement of are
1:68 statement of at
1:66 statement of basic
1:46 statement of behaviour
1:36 statement of bhimgaon
1:32 statement of books
1:71 statement of both
1:66 statement of caldermouth
1:49 statement of charge
1:46 statement of classroom
1:88 statement of co
1:-108 statement of collaboration
1:-71 statement of commerce
1:30 statement of completion
1:59 statement of department
1:-45 statement of each
1:66 statement of education
1:36 statement of eight
1:35 statement of england
1:54 statement of english
1:60 statement of exercise
1:36 statement of experiments
1:40 statement of falling
1:51 statement of fenmoor
1:47 statement of ferry
1:50 statement of festival
1:45 statement of first
1:53 statement of five
1:100 statement of french
1:34 statement of gohpur
1:31 statement of governors
1:76 statement of harrowgate
1:44 statement of hazelwood
1:37 statement of intensive
1:67 statement of its
1:55 statement of june
1:72 statement of kindergarten
1:34 statement of kindergartens
1:50 statement of kingsford
1:-84 statement of laptops
1:40 statement of lead
1:-55 statement of learning
1:32 statement of leave
1:45 statement of lindau
1:31 statement of linhe
1:71 statement of linton
1:60 statement of live
1:40 statement of low
1:51 statement of lower
1:44 statement of marsh
1:49 statement of mathematics
1:51 statement of maths
1:63 statement of mbeya
1:33 statement of mixed
1:42 statement of mount
1:66 statement of ms
1:44 statement of music
1:44 statement of named
1:-102 statement of new
1:60 statement of next
1:57 statement of no
1:68 statement of norwell
1:55 statement of not
1:71 statement of one
1:69 statement of orchard
1:119 statement of our
1:76 statement of ours
1:37 statement of paints
1:-108 statement of pairs
1:-78 statement of partner
1:69 statement of party
1:65 statement of physics
1:36 statement of picture
1:44 statement of play
1:79 statement of pounds
1:-65 statement of pupils
1:42 statement of puppets
1:80 statement of reception
1:78 statement of riverside
1:32 statement of rural
1:-79 statement of school
1:93 statement of schools
1:-98 statement of science
1:58 statement of secondments
1:40 statement of senior
1:38 statement of september
1:92 statement of service
1:58 statement of six
1:41 statement of staff
1:68 statement of stonegate
1:50 statement of tarn
1:77 statement of teachers
1:55 statement of technology
1:32 statement of ten
1:42 statement of term
1:123 statement of the
1:-58 statement of their
1:-83 statement of them
1:89 statement of this
1:47 statement of thornbury
1:-105 statement of three
1:-69 statement of time
1:47 statement of tolworth
1:34 statement of trainin
1:66 statement of unit
1:90 statement of us
1:30 statement of village
1:-83 statement of visiting
1:80 statement of visits
1:61 statement of visual
1:58 statement of wakuru
1:62 statement of wall
1:51 statement of welding
1:65 statement of wexley
1:43 statement of work
1:37 statement of workshop
1:71 statement of year
1:107 statement of you
1:128 statement of your
1:-61 statement off
1:36 statement off because
1:-57 statement off bring
1:47 statement offer
1:51 statement offer french
1:127 statement office
1:126 statement office $
1:-101 statement office by
1:71 statement office coordinates
1:69 statement office karroo
1:-77 statement office mrs
1:57 statement office of
1:57 statement office pays
1:49 statement office room
1:37 statement office the
1:72 statement office was
1:62 statement officer
1:32 statement officer from
1:70 statement officer visits
1:39 statement officer will
1:35 statement officers
1:31 statement officers together
1:68 statement offices
1:59 statement ofori
1:60 statement ofori welding
1:31 statement often
1:34 statement often have
1:-77 statement ok
1:-75 statement ok $
1:40 statement ol
1:67 statement olave
1:73 statement olave s
1:37 statement old
1:71 statement old mill
1:87 statement old textbooks
1:-71 statement old truth
1:64 statement oldbarrow
1:80 statement oldbarrow central
1:93 statement on
1:-80 statement on $
1:57 statement on a
1:35 statement on activi
1:53 statement on afterwards
1:40 statement on alterna
1:105 statement on alternate
1:-69 statement on and
1:59 statement on august
1:59 statement on behaviour
1:73 statement on classes
1:77 statement on each
1:44 statement on early
1:61 statement on fairlight
1:35 statement on flood
1:51 statement on forty
1:-55 statement on friday
1:71 statement on fridays
1:-84 statement on help
1:-87 statement on his
1:54 statement on its
1:67 statement on january
1:57 statement on lessons
1:72 statement on line
1:-41 statement on loan
1:82 statement on mondays
1:85 statement on our
1:-80 statement on page
1:60 statement on post
1:68 statement on reading
1:-70 statement on recruitment
1:50 statement on secondment
1:48 statement on september
1:60 statement on site
1:42 statement on sixty
1:53 statement on sleep
1:41 statement on story
1:-93 statement on sundays
1:34 statement on task
1:57 statement on them
1:61 statement on this
1:39 statement on three
1:53 statement on thursday
1:30 statement on thursdays
1:42 statement on to
1:37 statement on tuesdays
1:73 statement on us
1:75 statement on we
1:39 statement on week
1:44 statement on wexcombe
1:41 statement on what
1:38 statement once
1:78 statement once a
1:-84 statement once complained
1:35 statement once every
1:196 statement one
1:51 statement one $
1:35 statement one af
1:54 statement one another
1:63 statement one assistant
1:50 statement one at
1:53 statement one box
1:67 statement one c
1:65 statement one card
1:36 statement one chemistry
1:57 statement one class
1:84 statement one day
1:69 statement one deputy
1:37 statement one event
1:54 statement one full
1:31 statement one game
1:34 statement one girl
1:52 statement one head
1:38 statement one joint
1:43 statement one letter
1:56 statement one meeting
1:61 statement one model
1:35 statement one n
1:92 statement one of
1:53 statement one open
1:89 statement one outreach
1:91 statement one page
1:33 statement one s
1:48 statement one scholarship
1:42 statement one school
1:68 statement one set
1:52 statement one teacher
1:34 statement one teaching
1:-112 statement one team
1:39 statement one term
1:70 statement one test
1:82 statement one tutor
1:-78 statement one very
1:72 statement one vice
1:37 statement one visit
1:-92 statement one visits
1:59 statement one week
1:72 statement one year
1:157 statement online
1:79 statement online $
1:64 statement online every
1:55 statement online fridays
1:48 statement online once
1:77 statement online our
1:70 statement online seminar
1:49 statement online spanish
1:51 statement online tuesdays
1:30 statement online tutoring
1:-49 statement only
1:-100 statement only for
1:39 statement only in
1:35 statement only season
1:36 statement only when
1:92 statement open lesson
1:72 statement open lessons
1:90 statement open our
1:-89 statement open the
1:-47 statement opened
1:-65 statement opened in
1:53 statement opened only
1:70 statement opening
1:51 statement opening day
1:71 statement opens
1:34 statement opens doors
1:63 statement opens its
1:49 statement opposite
1:52 statement opposite number
1:-35 statement or
1:45 statement or above
1:-73 statement or bean
1:43 statement or better
1:-92 statement or gold
1:44 statement or more
1:44 statement or not
1:62 statement or report
1:-91 statement or thurs
1:38 statement oral
1:36 statement oral english
1:48 statement orchard
1:88 statement orchard park
1:42 statement order
1:36 statement order go
1:32 statement organise excellent
1:-84 statement organised
1:-79 statement organised yes
1:35 statement organs
1:39 statement organs leading
1:65 statement osei
1:65 statement osei of
1:78 statement oswin
1:83 statement oswin s
1:49 statement other $
1:-74 statement other comments
1:30 statement other for
1:108 statement other friday
1:40 statement other in
1:39 statement other one
1:-83 statement other s
1:-108 statement other school
1:-100 statement other teachers
1:66 statement other thursday
1:43 statement ou
1:42 statement ou $
1:45 statement ouma
1:43 statement ouma moves
1:32 statement our annual
1:50 statement our bursar
1:-89 statement our consultants
1:49 statement our deputy
1:52 statement our dormitory
1:53 statement our english
1:43 statement our field
1:-62 statement our glasses
1:46 statement our head
1:43 statement our heads
1:40 statement our japanese
1:39 statement our key
1:60 statement our librarian
1:54 statement our library
1:75 statement our lyceum
1:38 statement our mathematics
1:69 statement our maths
1:68 statement our me
1:50 statement our means
1:48 statement our mock
1:73 statement our music
1:37 statement our net
1:39 statement our online
1:-81 statement our partner
1:66 statement our payroll
1:50 statement our phonics
1:34 statement our principal
1:33 statement our reading
1:-69 statement our results
1:73 statement our school
1:80 statement our science
1:81 statement our sp
1:-86 statement our spirits
1:96 statement our staff
1:92 statement our students
1:60 statement our subject
1:44 statement our teacher
1:63 statement our teachers
1:-69 statement our top
1:-97 statement our trust
1:-93 statement our twin
1:56 statement our two
1:-73 statement our umbrellas
1:47 statement our wellbeing
1:85 statement our year
1:72 statement ours
1:67 statement ours as
1:83 statement ours for
1:51 statement ours mentors
1:43 statement ours to
1:173 statement out
1:75 statement out $
1:54 statement out a
1:34 statement out after
1:47 statement out for
1:37 statement out in
1:78 statement out of
1:45 statement out teacher
1:42 statement out there
1:105 statement out to
1:63 statement outcomes
1:56 statement outcomes $
1:-92 statement outdoors
1:-76 statement outdoors $
1:-99 statement outfield
1:-89 statement outfield fortnightly
1:32 statement outpost
1:34 statement outpost of
1:73 statement outreach
1:56 statement outreach grant
1:40 statement outreach teacher
1:30 statement outside
1:-67 statement over
1:62 statement over before
1:-67 statement over books
1:-84 statement over eight
1:47 statement over for
1:46 statement over forty
1:42 statement over our
1:54 statement over refurbished
1:-99 statement over schools
1:-90 statement over six
1:65 statement over tarn
1:30 statement over ten
1:-40 statement over the
1:62 statement over to
1:59 statement over twelve
1:50 statement over two
1:-70 statement overall judgement
1:75 statement overall leadership
1:61 statement overleaf
1:59 statement overleaf $
1:73 statement owen
1:46 statement owen lusk
1:77 statement own $
1:42 statement own bus
1:-80 statement own capac
1:46 statement own first
1:65 statement own leaders
1:46 statement own picnic
1:55 statement own problems
1:38 statement own quiz
1:-111 statement own school
1:31 statement own week
1:94 statement owner
1:40 statement owner c
1:48 statement owner it
1:55 statement owner j
1:75 statement owner l
1:-106 statement oyelaran
1:-86 statement oyelaran $
1:-53 statement p
1:38 statement p $
1:-83 statement p oyelaran
1:33 statement p school
1:59 statement pa
1:68 statement pa the
1:90 statement packs
1:60 statement packs at
1:-68 statement page
1:-93 statement page $
1:43 statement page on
1:59 statement page sheet
1:58 statement pages
1:57 statement pages and
1:-88 statement paid
1:-82 statement paid $
1:122 statement paid by
1:-96 statement paid days
1:67 statement paid for
1:69 statement paid from
1:-79 statement paid only
1:-59 statement painted
1:-103 statement painted the
1:35 statement painted yellow
1:38 statement paints
1:37 statement paints and
1:123 statement pair
1:81 statement pair $
1:32 statement pair draws
1:32 statement pair for
1:31 statement pair set
1:-96 statement paired
1:-72 statement paired $
1:-75 statement paired schools
1:59 statement paired with
1:-47 statement pairing
1:-90 statement pairing high
1:73 statement pairing of
1:30 statement pairing work
1:-49 statement pairs
1:59 statement pairs for
1:-90 statement pairs of
1:73 statement pairs one
1:-86 statement pairs over
1:31 statement pairs qinghe
1:37 statement panel
1:36 statement panel heads
1:31 statement panels
1:34 statement panels of
1:-181 statement paper
1:-77 statement paper and
1:-100 statement paper english
1:-87 statement paper mathematics
1:-91 statement paper science
1:-62 statement paper strips
1:60 statement papers
1:51 statement papers in
1:33 statement parents and
1:46 statement parents fund
1:65 statement parents night
1:74 statement park
1:71 statement park academy
1:62 statement park school
1:69 statement parliament
1:80 statement parliament the
1:-100 statement part
1:49 statement part $
1:-60 statement part in
1:-89 statement part of
1:70 statement parties
1:47 statement parties each
1:35 statement parties have
1:50 statement parties shall
1:-199 statement partner
1:85 statement partner $
1:51 statement partner abbey
1:-84 statement partner college
1:49 statement partner dene
1:-72 statement partner heads
1:60 statement partner in
1:52 statement partner kindergarten
1:56 statement partner s
1:-240 statement partner school
1:-120 statement partner schools
1:36 statement partner teachers
1:86 statement partner this
1:81 statement partner what
1:-66 statement partner work
1:60 statement partners
1:38 statement partners gather
1:52 statement partners in
1:55 statement partners twice
1:-146 statement partnership
1:-98 statement partnership $
1:-99 statement partnership shield
1:88 statement partnership with
1:60 statement parts
1:58 statement parts $
1:47 statement parts with
1:154 statement party
1:148 statement party a
1:158 statement party b
1:65 statement party c
1:40 statement party may
1:31 statement party of
1:54 statement pass on
1:-60 statement pass rate
1:55 statement pass rates
1:34 statement pass the
1:91 statement passes
1:107 statement passes $
1:34 statement patchy
1:35 statement patchy $
1:51 statement patience
1:49 statement patience and
1:36 statement patron
1:35 statement patron shall
1:-86 statement pavilion
1:-73 statement pavilion to
1:90 statement pay
1:56 statement pay $
1:91 statement pay for
1:52 statement pay the
1:32 statement payable
1:30 statement payable to
1:101 statement payroll
1:63 statement payroll $
1:118 statement pays
1:77 statement pays for
1:60 statement pays nothing
1:54 statement pays salaries
1:41 statement pays the
1:-125 statement pe
1:-106 statement pe art
1:-93 statement pe moves
1:-92 statement peas
1:-123 statement peas carrots
1:119 statement pebble
1:54 statement pebble creek
1:64 statement pedagogical
1:59 statement pedagogical college
1:66 statement peel
1:75 statement peel head
1:-67 statement pell
1:-71 statement pell $
1:41 statement pen
1:37 statement pen $
1:64 statement penmoor
1:46 statement penmoor $
1:54 statement penn
1:56 statement penn oakmere
1:51 statement penn wondered
1:31 statement pension rights
1:102 statement people
1:71 statement people join
1:60 statement people one
1:47 statement people our
1:126 statement per
1:79 statement per cent
1:64 statement per partner
1:43 statement per school
1:52 statement per semester
1:83 statement per term
1:34 statement perfect
1:-89 statement performing
1:-92 statement performing schools
1:66 statement period
1:43 statement periods
1:34 statement periods $
1:-64 statement permanent
1:-77 statement permanent hours
1:33 statement permanent year
1:52 statement person
1:50 statement person at
1:37 statement person system
1:32 statement persons
1:32 statement persons for
1:33 statement petrol
1:36 statement petrol for
1:-81 statement pharmacy
1:-98 statement pharmacy will
1:-37 statement phone
1:65 statement phone $
1:-77 statement phone and
1:-113 statement phones
1:-87 statement phones $
1:84 statement phonics
1:42 statement phonics $
1:68 statement phonics check
1:54 statement phonics lead
1:57 statement phonics library
1:32 statement phonics planning
1:-74 statement photocopier
1:-82 statement photocopier please
1:-94 statement photographs
1:-98 statement photographs are
1:86 statement physics
1:-59 statement physics $
1:44 statement physics and
1:56 statement physics englis
1:39 statement physics lesson
1:34 statement physics olymp
1:54 statement physics posts
1:49 statement physics specialist
1:81 statement physics teacher
1:62 statement physics will
1:58 statement pick
1:58 statement pick six
1:32 statement picked
1:38 statement picked by
1:72 statement picnic
1:42 statement picnic $
1:45 statement picnic in
1:55 statement picture
1:59 statement picture books
1:-81 statement pie
1:-80 statement pie or
1:121 statement pike
1:59 statement pike $
1:64 statement pike goes
1:46 statement pio
1:49 statement pio cassel
1:82 statement pit
1:40 statement pit before
1:55 statement pit s
1:56 statement pit sixth
1:39 statement pit students
1:82 statement place at
1:-86 statement place halves
1:80 statement place on
1:50 statement placed
1:33 statement placed for
1:58 statement placed in
1:34 statement placed on
1:75 statement placement
1:-75 statement placements
1:-75 statement placements with
1:42 statement places
1:35 statement places are
1:55 statement plainview
1:67 statement plainview $
1:119 statement plan
1:52 statement plan for
1:47 statement plan is
1:76 statement plan lessons
1:43 statement plan mathematics
1:49 statement plan of
1:51 statement plan together
1:82 statement plan we
1:54 statement planning
1:63 statement planning beacon
1:35 statement planning stored
1:52 statement plans
1:65 statement plans $
1:33 statement plans online
1:117 statement play
1:64 statement play activities
1:59 statement play council
1:82 statement play watch
1:45 statement playgr
1:40 statement playgr $
1:101 statement playgroup
1:55 statement playgroup and
1:43 statement playgroup children
1:42 statement playgroup staff
1:43 statement playgroups
1:50 statement playgroups come
1:-77 statement please do
1:69 statement please free
1:73 statement please note
1:-126 statement please return
1:-76 statement plenary
1:-67 statement plenary which
1:-53 statement point
1:-77 statement point sign
1:56 statement points
1:45 statement points $
1:33 statement policy $
1:-104 statement policy are
1:47 statement policy line
1:46 statement policy ran
1:36 statement polish
1:35 statement polish it
1:76 statement polytechnic
1:57 statement polytechnic at
1:46 statement polytechnic shall
1:45 statement pool
1:62 statement pool $
1:50 statement poor
1:59 statement poor and
1:52 statement pos
1:49 statement pos $
1:-81 statement positive
1:-90 statement positive though
1:36 statement post
1:54 statement post $
1:30 statement post as
1:68 statement post for
1:30 statement post in
1:68 statement post office
1:-88 statement post to
1:35 statement posted
1:35 statement posted to
1:61 statement poster
1:57 statement poster for
1:102 statement posts
1:88 statement posts are
1:-74 statement potato
1:-80 statement potato $
1:61 statement pounds
1:73 statement pounds $
1:65 statement power
1:37 statement power cuts
1:56 statement power packs
1:87 statement practical
1:68 statement practical chemistry
1:77 statement practicals
1:88 statement practicals and
1:40 statement practicals low
1:35 statement practicals shall
1:95 statement practice
1:37 statement practice $
1:34 statement practice cannot
1:72 statement practice partner
1:31 statement practised
1:31 statement practised at
1:41 statement practitioner
1:43 statement prefecture
1:36 statement prefecture education
1:35 statement prefecture in
1:37 statement preference
1:39 statement preference in
1:43 statement preparation
1:30 statement preparation through
1:58 statement prepare
1:33 statement prepare one
1:38 statement prepare the
1:89 statement prepared
1:62 statement prepared by
1:47 statement prepares
1:45 statement prepares the
1:35 statement prescribed
1:36 statement prescribed $
1:31 statement present $
1:-77 statement present all
1:69 statement present heads
1:55 statement present marking
1:47 statement present mr
1:37 statement present them
1:69 statement press
1:86 statement press no
1:60 statement prima
1:64 statement prima $
1:75 statement primaries
1:56 statement primaries in
1:125 statement primary
1:101 statement primary $
1:90 statement primary and
1:52 statement primary curriculum
1:33 statement primary nanle
1:114 statement primary school
1:37 statement primary schools
1:30 statement primary supporting
1:63 statement primary teachers
1:-105 statement primary their
1:82 statement primary to
1:41 statement principal $
1:50 statement principal for
1:54 statement principal ms
1:69 statement principal of
1:82 statement principal on
1:63 statement principal spoke
1:63 statement principal summit
1:67 statement principal to
1:57 statement principal wirrabee
1:107 statement principals
1:46 statement principals $
1:33 statement principals and
1:42 statement principals february
1:60 statement principals redfern
1:49 statement principals shall
1:42 statement principles
1:47 statement principles $
1:62 statement printer
1:42 statement printer $
1:59 statement priority
1:119 statement priory
1:58 statement priory hands
1:57 statement priory high
1:44 statement priory laboratories
1:62 statement priory s
1:-61 statement prize
1:60 statement prize at
1:-88 statement prize is
1:63 statement prize one
1:-97 statement prize secretary
1:60 statement prizes
1:55 statement problems
1:75 statement problems $
1:70 statement prof
1:71 statement prof e
1:58 statement prof mark
1:38 statement professor
1:34 statement professor rawat
1:73 statement programme $
1:47 statement programme up
1:-95 statement programme well
1:71 statement programme without
1:85 statement progress
1:66 statement progress by
1:70 statement progress in
1:69 statement project
1:48 statement project alo
1:30 statement project veteran
1:52 statement promised
1:53 statement promised to
1:40 statement prov
1:37 statement prov $
1:51 statement provide
1:73 statement provide hours
1:51 statement provide housing
1:77 statement provided
1:81 statement provided by
1:47 statement provider
1:89 statement provider rowan
1:35 statement provides
1:93 statement provincial
1:55 statement provincial level
1:60 statement provincial skills
1:71 statement pryc
1:63 statement pryc $
1:72 statement public
1:45 statement public service
1:-101 statement publish
1:-90 statement publish stories
1:67 statement published
1:71 statement published by
1:-101 statement pudding
1:-95 statement pudding apple
1:77 statement puddle
1:80 statement puddle lane
1:40 statement pupil
1:-50 statement pupils
1:51 statement pupils $
1:-98 statement pupils aged
1:-82 statement pupils and
1:64 statement pupils are
1:70 statement pupils by
1:-82 statement pupils filled
1:39 statement pupils for
1:67 statement pupils in
1:30 statement pupils is
1:42 statement pupils may
1:84 statement pupils of
1:-107 statement pupils place
1:55 statement pupils reading
1:-94 statement pupils sang
1:51 statement pupils spend
1:58 statement pupils teams
1:40 statement pupils through
1:-86 statement pupils were
1:49 statement pupils will
1:39 statement puppets
1:41 statement puppets are
1:51 statement purpose
1:48 statement purpose $
1:63 statement put
1:71 statement put together
1:30 statement puyang
1:44 statement qinghe
1:33 statement qinghe prefecture
1:70 statement qualified
1:76 statement qualified teachers
1:41 statement quality
1:109 statement quarry
1:50 statement quarry bank
1:86 statement quarry lane
1:-80 statement quarter
1:39 statement quarter $
1:-99 statement quarter budget
1:65 statement quarter for
)"sv,
    R"(1:-85 statement quarter the
1:-123 statement quarters
1:-77 statement quarters between
1:-73 statement quay
1:-75 statement quay $
1:31 statement question
1:78 statement questions
1:87 statement questions $
1:-83 statement queue
1:-78 statement queue year
1:40 statement quill
1:56 statement quill headteacher
1:52 statement quiz
1:39 statement quiz club
1:38 statement quiz teams
1:-63 statement quote
1:-77 statement quote $
1:54 statement quotes
1:53 statement quotes $
1:85 statement r
1:65 statement r $
1:59 statement r castellan
1:49 statement rahn
1:62 statement rahn student
1:-102 statement rail
1:-105 statement rail tickets
1:-75 statement rain
1:-77 statement rain takes
1:-58 statement raise
1:-100 statement raise our
1:-84 statement raises
1:-77 statement raises attainment
1:40 statement ran $
1:-60 statement ran the
1:64 statement ran to
1:30 statement rank of
1:-98 statement rate
1:-93 statement rate $
1:-69 statement rate in
1:48 statement rate of
1:44 statement rated
1:44 statement rates
1:70 statement rates will
1:30 statement rawat
1:34 statement rawat will
1:-79 statement re
1:-115 statement re golden
1:42 statement re our
1:81 statement reach
1:35 statement reach $
1:35 statement reach at
1:44 statement reach by
1:32 statement reached class
1:61 statement read aloud
1:44 statement read at
1:49 statement read by
1:39 statement read more
1:63 statement read one
1:-89 statement read their
1:74 statement readers
1:78 statement readers and
1:189 statement reading
1:103 statement reading at
1:35 statement reading books
1:61 statement reading corner
1:125 statement reading hour
1:55 statement reading leadership
1:68 statement reading lessons
1:52 statement reading mrs
1:77 statement reading scheme
1:55 statement reading specialist
1:45 statement reading teachers
1:79 statement ready
1:39 statement ready dongxing
1:62 statement ready to
1:89 statement rebuil
1:73 statement rebuil $
1:-38 statement receive
1:67 statement receive help
1:-97 statement receive two
1:31 statement received
1:81 statement receivers
1:65 statement receivers four
1:61 statement receivers funded
1:107 statement receives
1:43 statement receives a
1:38 statement receives it
1:49 statement receives one
1:54 statement receives three
1:86 statement receiving
1:39 statement receiving school
1:65 statement receiving side
1:64 statement reception
1:57 statement reception leader
1:70 statement reception safeguarding
1:65 statement recipient
1:66 statement recipient school
1:67 statement recognised
1:30 statement recommended
1:44 statement recorded
1:33 statement recorded practicals
1:-79 statement records
1:-69 statement records of
1:-87 statement recruitment
1:-87 statement recruitment $
1:72 statement rector
1:55 statement rector teachers
1:63 statement rector the
1:83 statement redcliff
1:75 statement redcliff s
1:96 statement redcliff special
1:86 statement redfern
1:54 statement redfern valley
1:-83 statement reeve
1:-104 statement reeve $
1:102 statement ref
1:89 statement ref a
1:33 statement reference
1:70 statement refunded
1:60 statement refunded at
1:50 statement refurbished
1:63 statement refurbished laptops
1:-48 statement regional
1:-88 statement regional essay
1:80 statement regional inspectorate
1:-84 statement register
1:45 statement register before
1:-55 statement register had
1:-76 statement register of
1:35 statement reimbursed
1:33 statement reimbursed by
1:71 statement release
1:39 statement release four
1:-108 statement relied
1:-85 statement relied too
1:37 statement remains
1:31 statement remains covered
1:32 statement remedial
1:35 statement remedial workbook
1:42 statement remember
1:51 statement remember my
1:-71 statement reminded
1:-92 statement reminded heads
1:57 statement renewable
1:59 statement renewable $
1:43 statement renmin
1:-110 statement repair
1:-98 statement repair $
1:38 statement replaced
1:39 statement replaced last
1:50 statement report
1:43 statement report $
1:53 statement report of
1:-85 statement reported
1:-100 statement reported on
1:72 statement reported that
1:51 statement reporting
1:54 statement reporting lesson
1:-75 statement reports
1:-87 statement reports to
1:56 statement requests
1:57 statement requests not
1:-74 statement requires
1:-70 statement requires improvement
1:65 statement research
1:42 statement research together
1:52 statement residential
1:49 statement residential week
1:52 statement respect
1:41 statement respect patience
1:39 statement respectively
1:40 statement respectively $
1:68 statement responsible
1:32 statement responsible $
1:-93 statement restock
1:-88 statement restock the
1:32 statement results of
1:57 statement results to
1:-80 statement results went
1:-115 statement return
1:46 statement return $
1:-95 statement return to
1:37 statement return visits
1:67 statement returns
1:76 statement returns each
1:83 statement review
1:37 statement review $
1:70 statement review in
1:45 statement review of
1:37 statement review progress
1:47 statement review week
1:63 statement revise
1:55 statement revise the
1:53 statement revised
1:56 statement revised risk
1:105 statement revision
1:72 statement revision site
1:80 statement revision weekend
1:46 statement rewrite
1:31 statement rewrite its
1:39 statement rewrite saltfleet
1:77 statement ridge
1:60 statement ridge arithmetic
1:70 statement ringmere
1:52 statement ringmere primary
1:-118 statement rings
1:-134 statement rings at
1:62 statement rise
1:58 statement rise from
1:50 statement risen
1:71 statement risen by
1:45 statement risen to
1:39 statement rises
1:48 statement risk
1:38 statement risk register
1:50 statement rita
1:47 statement rita school
1:38 statement river keeps
1:55 statement river leaver
1:-77 statement river mountain
1:55 statement river vocational
1:50 statement riverbank
1:60 statement riverbank little
1:125 statement riverside
1:74 statement riverside s
1:51 statement riverside will
1:36 statement ro
1:40 statement ro $
1:177 statement road
1:52 statement road $
1:44 statement road a
1:61 statement road classrooms
1:55 statement road coaching
1:64 statement road leavers
1:59 statement road met
1:42 statement road playgr
1:82 statement road primary
1:60 statement road s
1:53 statement road school
1:42 statement road takes
1:54 statement road was
1:117 statement robotics
1:44 statement robotics club
1:38 statement robotics coach
1:35 statement robotics room
1:-87 statement roller
1:-78 statement roller until
1:70 statement roof is
1:-70 statement roof repair
1:67 statement room $
1:48 statement room at
1:47 statement room leaders
1:36 statement room was
1:50 statement room we
1:-90 statement rooms
1:-86 statement rooms $
1:58 statement rosa
1:73 statement rosa goes
1:-132 statement rose
1:-100 statement rose a
1:76 statement rotary
1:75 statement rotary club
1:51 statement round
1:41 statement round $
1:49 statement round spe
1:32 statement rounds
1:32 statement rounds of
1:68 statement routine
1:62 statement routine $
1:66 statement roux
1:74 statement roux $
1:70 statement rowan
1:79 statement rowan tree
1:51 statement rubbish
1:47 statement rubbish $
1:-39 statement rudd
1:49 statement rudd apologised
1:49 statement rudd oakmere
1:-100 statement rudd thanked
1:84 statement rules
1:76 statement rules $
1:32 statement rules of
1:99 statement run
1:53 statement run a
1:61 statement run an
1:61 statement run by
1:57 statement run it
1:30 statement running
1:63 statement runs
1:64 statement runs a
1:47 statement runs every
1:-43 statement runs for
1:56 statement runs from
1:64 statement runs january
1:101 statement rural
1:90 statement rural school
1:36 statement rural schools
1:32 statement rural service
1:71 statement rusinga
1:44 statement rusinga for
1:46 statement rusinga mixed
1:46 statement rusinga s
1:86 statement ruth
1:191 statement s
1:53 statement s admissions
1:54 statement s advisers
1:38 statement s alumni
1:65 statement s appraisal
1:72 statement s attendance
1:53 statement s boys
1:-107 statement s broom
1:90 statement s budget
1:65 statement s business
1:66 statement s clerk
1:30 statement s code
1:76 statement s college
1:30 statement s computer
1:36 statement s debating
1:64 statement s deputy
1:36 statement s employer
1:47 statement s exams
1:43 statement s favour
1:53 statement s grade
1:-35 statement s head
1:34 statement s hereafter
1:93 statement s house
1:35 statement s laboratory
1:61 statement s letter
1:50 statement s literacy
1:36 statement s lodging
1:39 statement s marking
1:83 statement s middle
1:44 statement s minibus
1:84 statement s mr
1:-56 statement s names
1:51 statement s new
1:62 statement s next
1:40 statement s office
1:62 statement s outreach
1:65 statement s own
1:88 statement s pa
1:-83 statement s partner
1:-88 statement s pharmacy
1:-66 statement s pie
1:70 statement s plans
1:65 statement s pool
1:55 statement s principal
1:50 statement s programme
1:70 statement s pupils
1:41 statement s robotics
1:34 statement s rules
1:-77 statement s salary
1:52 statement s school
1:56 statement s sen
1:79 statement s shar
1:-71 statement s support
1:31 statement s teaching
1:78 statement s team
1:43 statement s technician
1:52 statement s top
1:70 statement s tuesday
1:46 statement s will
1:-81 statement s work
1:75 statement s yard
1:72 statement s year
1:52 statement safeguarding
1:78 statement safeguarding files
1:72 statement safety
1:31 statement safety comes
1:36 statement safety in
1:51 statement safety standards
1:-88 statement said $
1:-70 statement said cragside
1:97 statement said his
1:71 statement salaries
1:79 statement salaries and
1:-78 statement salary
1:-75 statement salary to
1:55 statement salt
1:55 statement salt river
1:117 statement saltfleet
1:62 statement saltfleet $
1:54 statement saltfleet fro
1:39 statement saltfleet had
1:59 statement saltfleet high
1:51 statement saltfleet middle
1:45 statement saltfleet over
1:59 statement saltfleet s
1:76 statement saltmarsh
1:54 statement saltmarsh primary
1:56 statement saltpan
1:67 statement saltpan $
1:-110 statement sam
1:-72 statement sam do
1:-76 statement sam is
1:-63 statement sam legend
1:116 statement same
1:37 statement same $
1:56 statement same call
1:50 statement same day
1:69 statement same end
1:54 statement same mock
1:39 statement same six
1:60 statement sand
1:44 statement sand table
1:43 statement sand trays
1:55 statement sandpit
1:50 statement sandpit $
1:67 statement sandpit each
1:78 statement sandwiches
1:89 statement sandwiches were
1:-104 statement sang
1:-91 statement sang for
1:61 statement santa
1:53 statement santa rita
1:-80 statement sat
1:-97 statement sat in
1:58 statement satellite
1:66 statement satellite link
1:67 statement sato
1:61 statement sato start
1:79 statement saturday $
1:-91 statement saturday at
1:35 statement saturday trips
1:38 statement saturdays
1:39 statement saturdays to
1:70 statement savanna
1:53 statement savanna air
1:40 statement save
1:37 statement save themselves
1:81 statement sc
1:84 statement sc $
1:117 statement scheme
1:61 statement scheme at
1:47 statement scheme boxes
1:63 statement scheme is
1:86 statement scheme of
1:38 statement scholar
1:39 statement scholar of
1:36 statement scholars
1:33 statement scholars and
1:61 statement scholarship
1:70 statement scholarship a
1:38 statement scholarship for
1:45 statement school
1:57 statement school $
1:33 statement school adopts
1:39 statement school affiliated
1:79 statement school appoints
1:61 statement school are
1:121 statement school as
1:-68 statement school asking
1:84 statement school assists
1:-41 statement school at
1:53 statement school atte
1:42 statement school based
1:33 statement school beishan
1:31 statement school bhimgaon
1:-85 statement school eat
1:-97 statement school enters
1:-71 statement school exchange
1:82 statement school five
1:32 statement school four
1:78 statement school from
1:65 statement school gives
1:50 statement school has
1:32 statement school hereinafter
1:75 statement school improvement
1:44 statement school intends
1:41 statement school is
1:-64 statement school it
1:40 statement school lead
1:75 statement school leads
1:33 statement school leeds
1:-64 statement school lot
1:47 statement school marsh
1:-72 statement school may
1:59 statement school member
1:35 statement school nakuru
1:65 statement school names
1:37 statement school of
1:88 statement school office
1:41 statement school on
1:60 statement school our
1:67 statement school owner
1:35 statement school receives
1:36 statement school remains
1:-96 statement school rose
1:50 statement school rusinga
1:-56 statement school s
1:77 statement school said
1:-109 statement school seeks
1:69 statement school sends
1:72 statement school shall
1:38 statement school sits
1:-76 statement school spent
1:-88 statement school sports
1:-130 statement school support
1:116 statement school supports
1:69 statement school ten
1:-94 statement school that
1:77 statement school the
1:32 statement school their
1:-98 statement school this
1:105 statement school to
1:34 statement school turkana
1:79 statement school two
1:84 statement school until
1:42 statement school visit
1:-76 statement school was
1:54 statement school weaker
1:-130 statement school were
1:46 statement school which
1:89 statement school will
1:-64 statement school with
1:55 statement school withdrawn
1:85 statement school year
1:53 statement school years
1:47 statement schools
1:-76 statement schools answer
1:54 statement schools are
1:30 statement schools athletes
1:31 statement schools believe
1:34 statement schools biswanath
1:68 statement schools board
1:64 statement schools bureau
1:31 statement schools chepkoit
1:-91 statement schools choose
1:54 statement schools council
1:50 statement schools entitled
1:57 statement schools for
1:46 statement schools hold
1:34 statement schools in
1:31 statement schools kerio
1:32 statement schools make
1:70 statement schools meet
1:81 statement schools of
1:82 statement schools office
1:34 statement schools often
1:31 statement schools on
1:35 statement schools once
1:55 statement schools plan
1:-70 statement schools raises
1:-96 statement schools report
1:71 statement schools sandwiches
1:67 statement schools shall
1:73 statement schools share
1:68 statement schools sit
1:51 statement schools supply
1:43 statement schools to
1:107 statement schools will
1:-103 statement schools with
1:-47 statement schools xi
1:-41 statement science
1:38 statement science fair
1:-124 statement science from
1:50 statement science lead
1:46 statement science lessons
1:-103 statement science music
1:41 statement science parts
1:87 statement science passes
1:-115 statement science science
1:60 statement science staff
1:94 statement science teachers
1:38 statement science van
1:-102 statement science wednesday
1:45 statement science week
1:-102 statement scientist
1:-83 statement scientist cup
1:-73 statement scores
1:-86 statement scores at
1:61 statement screen
1:51 statement screen $
1:44 statement screen every
1:58 statement scripts
1:50 statement scripts $
1:-66 statement sea
1:-74 statement sea she
1:52 statement season
1:38 statement season absenteeism
1:35 statement season in
1:-95 statement seated
1:-96 statement seated by
1:65 statement secon
1:70 statement secon $
1:31 statement second
1:-92 statement second class
1:57 statement second day
1:50 statement second friday
1:65 statement second one
1:95 statement second saturday
1:38 statement second term
1:84 statement second two
1:87 statement secondary
1:72 statement secondary school
1:73 statement secondary three
1:-91 statement seconded for
1:48 statement seconded staff
1:65 statement secondment
1:53 statement secondment for
1:73 statement secondments
1:73 statement secondments $
1:49 statement seconds
1:69 statement seconds a
1:51 statement seconds one
1:-62 statement secretary
1:-102 statement secretary by
1:50 statement secretary mrs
1:44 statement section
1:-70 statement secure
1:-72 statement secure in
1:56 statement see the
1:-67 statement see this
1:-104 statement seeks
1:-125 statement seeks a
1:38 statement seen
1:46 statement seen by
1:-62 statement selby
1:-95 statement selby moor
1:66 statement selects
1:73 statement semba
1:79 statement semba has
1:88 statement semester
1:51 statement semester $
1:36 statement semester in
1:60 statement semester months
1:61 statement seminar
1:73 statement seminar will
1:65 statement sen
1:52 statement sen team
1:30 statement send
1:-86 statement send a
1:48 statement send four
1:74 statement send me
1:79 statement send the
1:43 statement send two
1:47 statement send up
1:60 statement send us
1:65 statement sending
1:58 statement sending side
1:114 statement sends
1:66 statement sends coaches
1:41 statement sends four
1:57 statement sends its
1:57 statement sends one
1:75 statement sends the
1:71 statement sends two
1:76 statement senior forms
1:73 statement senior high
1:66 statement senior leaders
1:58 statement senior students
1:-84 statement senior teachers
1:57 statement sensory
1:47 statement sensory kit
1:96 statement sent
1:31 statement sent $
1:58 statement sent by
1:63 statement sent home
1:75 statement sent to
1:34 statement sent up
1:-85 statement september
1:49 statement september $
1:58 statement september and
1:-91 statement september in
1:-63 statement september lent
1:68 statement september ms
1:38 statement september the
1:117 statement september to
1:53 statement september were
1:-106 statement september you
1:50 statement serve
1:41 statement serve as
1:34 statement served
1:30 statement served in
1:49 statement server
1:36 statement server stands
1:36 statement server that
1:89 statement service
1:48 statement service $
1:56 statement service and
1:67 statement service days
1:36 statement service is
1:44 statement service leave
1:65 statement service licence
1:80 statement serviced
1:58 statement serviced in
1:60 statement sesay
1:54 statement sesay to
1:80 statement sessions
1:45 statement sessions $
1:32 statement sessions and
1:75 statement sessions on
1:53 statement set
1:79 statement set in
1:67 statement set of
1:-65 statement set ran
1:79 statement set up
1:67 statement sets
1:63 statement sets up
1:75 statement setting
1:67 statement setting $
1:46 statement setting buys
1:91 statement settled
1:62 statement settled on
1:46 statement settled the
1:61 statement settled with
1:40 statement settles
1:46 statement settles children
1:48 statement seven
1:40 statement seven $
1:46 statement sewing
1:45 statement sewing machines
1:36 statement sh
1:35 statement sh $
1:57 statement shadow
1:64 statement shadow our
1:48 statement shadow the
1:37 statement shadow their
1:60 statement shadows
1:47 statement shadows ours
1:163 statement shall
1:61 statement shall admit
1:62 statement shall advise
1:85 statement shall be
1:34 statement shall come
1:39 statement shall donate
1:50 statement shall finance
1:34 statement shall forward
1:62 statement shall give
1:46 statement shall have
1:49 statement shall jointly
1:59 statement shall know
1:34 statement shall make
1:39 statement shall meet
1:32 statement shall name
1:38 statement shall prepare
1:85 statement shall provide
1:40 statement shall release
1:81 statement shall second
1:36 statement shall send
1:52 statement shall supervise
1:35 statement shall take
1:32 statement shall tour
1:32 statement shall undergo
1:34 statement shall visit
1:76 statement shar
1:64 statement shar $
1:53 statement share a
1:73 statement share every
1:62 statement share of
1:-56 statement share our
1:62 statement share teachers
1:-77 statement share the
1:52 statement share what
1:35 statement shared
1:61 statement shared $
1:63 statement shared assembly
1:56 statement shared bus
1:30 statement shared drive
1:-59 statement shared eleven
1:-100 statement she
1:-87 statement she came
1:47 statement she feels
1:-80 statement she gave
1:-60 statement she is
1:-91 statement she kept
1:62 statement she will
1:52 statement shearing
1:47 statement shearing shed
1:59 statement shed
1:57 statement shed project
1:83 statement sheepwash
1:71 statement sheepwash two
1:79 statement sheet
1:79 statement sheet for
1:68 statement sheet prepared
1:56 statement shelves
1:80 statement shelves and
1:-85 statement shepherd
1:-83 statement shepherd s
1:-109 statement shield
1:-106 statement shield goes
1:43 statement shillings
1:35 statement shillings for
1:33 statement shillings is
1:86 statement shoe
1:54 statement shoe sizes
1:-65 statement short
1:-106 statement short $
1:61 statement short note
1:74 statement short of
1:-79 statement short survey
1:-51 statement should
1:42 statement should be
1:53 statement should have
1:56 statement should rise
1:65 statement showcase
1:48 statement showcase $
1:57 statement shows
1:44 statement shows staff
1:43 statement shuanghe
1:32 statement shut $
1:37 statement si
1:36 statement si $
1:57 statement side by
1:-92 statement side entrance
1:68 statement side larkhill
1:81 statement side nettle
1:-106 statement side peas
1:70 statement sides
1:30 statement sides of
1:49 statement sides set
1:-37 statement sign
1:-84 statement sign missing
1:57 statement signature
1:61 statement signature $
1:-106 statement signed
1:-107 statement signed by
1:61 statement signed for
1:77 statement signing
1:73 statement signing took
1:80 statement sike
1:53 statement sike lane
1:-92 statement silver
1:-68 statement silver or
1:48 statement similar
1:32 statement simply
1:32 statement simply be
1:38 statement simulator
1:-54 statement since
1:-78 statement since march
1:67 statement since the
1:-33 statement sister
1:-71 statement sister $
1:80 statement sister benedicta
1:116 statement sit
1:98 statement sit in
1:51 statement sit our
1:54 statement sit the
1:88 statement site
1:36 statement site at
1:59 statement site to
1:47 statement site two
1:47 statement sits
1:50 statement sits in
1:-51 statement six
1:74 statement six $
1:-64 statement six children
1:67 statement six final
1:77 statement six months
1:58 statement six steps
1:62 statement six times
1:42 statement six to
1:-119 statement six towns
1:72 statement six weeks
1:-120 statement six years
1:61 statement sixth
1:65 statement sixth form
1:51 statement sixty
1:40 statement sixty days
1:62 statement sizes
1:70 statement sizes for
1:78 statement skills
1:49 statement skills authority
1:79 statement skipped
1:79 statement skipped the
1:50 statement sleep
1:45 statement sleep and
1:-101 statement slept
1:-70 statement slept well
1:65 statement slides
1:77 statement slides $
1:-71 statement slightly
1:-104 statement slightly under
1:-84 statement small
1:-72 statement small in
1:-74 statement smaller
1:-101 statement smaller school
1:-91 statement smoked
1:-97 statement smoked all
1:-71 statement so
1:-71 statement so did
1:-94 statement so ful
1:-60 statement so let
1:74 statement so that
1:71 statement solar
1:82 statement solar lamp
1:-52 statement some
1:-72 statement some custard
1:33 statement someone
1:32 statement someone whom
1:-61 statement sorry
1:-117 statement sorry when
1:34 statement soun
1:35 statement soun $
1:-79 statement soup
1:-75 statement soup leek
1:61 statement sp
1:77 statement sp $
1:49 statement spanish
1:49 statement spanish course
1:58 statement spare
1:42 statement spare by
1:49 statement spare does
1:43 statement spe
1:50 statement spe $
1:62 statement speak
1:69 statement speak every
1:32 statement speak t
1:34 statement speakers from
1:129 statement special
1:30 statement special grade
1:44 statement special measures
1:84 statement special school
1:59 statement specialist
1:45 statement specialist on
1:54 statement specialist would
1:56 statement specialists
1:46 statement specialists of
1:54 statement speciality
1:46 statement speech
1:42 statement speech for
1:-107 statement speeches
1:-124 statement speeches last
1:-115 statement spelling
1:43 statement spelling bee
1:-91 statement spelling maths
1:53 statement spend a
1:-74 statement spend at
1:58 statement spend mondays
1:48 statement spend the
1:44 statement spend three
1:-86 statement spending
1:-90 statement spending came
1:69 statement spends
1:70 statement spends every
1:-68 statement spent
1:42 statement spent at
1:-110 statement spent saturday
1:-70 statement spirits
1:-80 statement spirits $
1:40 statement spoke
1:40 statement spoke of
1:-81 statement sponsor
1:64 statement sponsor harvest
1:-132 statement sponsor school
1:51 statement sponsors
1:73 statement sponsors the
1:70 statement spoon
1:62 statement spoon and
1:33 statement sport
1:33 statement sport opens
1:-86 statement sports
1:34 statement sports day
1:-98 statement sports kits
1:33 statement spread the
1:-77 statement spreadsheets
1:-72 statement spreadsheets $
1:-39 statement spring
1:57 statement spring camp
1:-113 statement spring gathering
1:50 statement spring term
1:171 statement st
1:44 statement st bede
1:62 statement st brid
1:68 statement st columb
1:75 statement st hilda
1:51 statement st luke
1:71 statement st olave
1:66 statement st oswin
1:47 statement st xavier
1:103 statement staff
1:79 statement staff $
1:75 statement staff are
1:94 statement staff at
1:35 statement staff august
1:89 statement staff come
1:67 statement staff drive
1:80 statement staff go
1:71 statement staff how
1:48 statement staff in
1:-77 statement staff knew
1:82 statement staff of
1:43 statement staff office
1:-100 statement staff receive
1:-54 statement staff room
1:54 statement staff santa
1:73 statement staff still
1:32 statement staff trust
1:-84 statement staff visiting
1:57 statement staff will
1:35 statement staff working
1:47 statement staff would
1:64 statement staffs
1:51 statement staffs read
1:41 statement staffs write
1:71 statement stage
1:75 statement stand
1:95 statement stand beside
1:-37 statement standards
1:62 statement standards $
1:-99 statement standards matter
1:58 statement standing
1:36 statement stands
1:36 statement stands in
1:58 statement stanmore
1:63 statement stanmore polytechnic
1:72 statement start
1:52 statement start $
1:55 statement start of
1:-59 statement starter
1:-95 statement starter folding
1:59 statement starting
1:57 statement starting the
1:77 statement state
1:43 statement state high
1:43 statement state round
1:42 statement state school
1:51 statement statistics
1:55 statement statistics clinic
1:98 statement stay
1:38 statement stay of
1:72 statement stay until
1:36 statement stay with
1:72 statement stays
1:49 statement stays a
1:42 statement stays in
1:30 statement ste
1:47 statement steel
1:59 statement steel ltd
1:73 statement steering
1:55 statement steering group
1:46 statement step
1:79 statement step up
1:99 statement steppe
1:49 statement steppe pupils
1:87 statement steppe school
1:58 statement steps
1:41 statement steps $
1:40 statement steps are
1:-101 statement stew
1:-82 statement stew $
1:91 statement still
1:74 statement still needed
1:58 statement still poor
1:61 statement stock
1:55 statement stock taking
1:68 statement stoke
1:48 statement stoke dance
1:60 statement stoke french
1:53 statement stone
1:55 statement stone bridge
1:111 statement stonegate
1:47 statement stonegate and
1:67 statement stonegate covers
1:77 statement stonegate s
1:35 statement stored
1:36 statement stored on
1:-98 statement stories
1:-102 statement stories each
1:-84 statement story
1:38 statement story time
1:-86 statement stott
1:-111 statement stott $
1:56 statement stott secretary
1:-110 statement stove
1:-81 statement stove and
1:-82 statement stove smoked
1:96 statement strathie
1:84 statement strathie $
1:69 statement strathie hosts
1:56 statement strathie s
1:137 statement street
1:41 statement street $
1:56 statement street a
1:65 statement street each
1:70 statement street pick
1:42 statement street playgroup
1:56 statement street pupils
1:-76 statement stressed
1:-74 statement stressed the
1:34 statement stresses
1:33 statement stresses that
1:-106 statement strips
1:-81 statement strips $
1:87 statement strong
1:66 statement strong kindergarten
1:50 statement strong kindergartens
1:58 statement strong partner
1:72 statement student
1:57 statement student advising
1:72 statement students $
1:57 statement students a
1:-85 statement students of
1:40 statement students on
1:59 statement students read
1:77 statement students use
1:92 statement students will
1:52 statement studio
1:36 statement studio at
1:66 statement study $
1:30 statement study it
1:40 statement study owner
1:36 statement study teach
1:47 statement study tour
1:-77 statement study whether
1:31 statement study why
1:95 statement subject
1:60 statement subject leaders
1:62 statement subject pairing
1:30 statement subject panels
1:57 statement subject your
1:36 statement submitted
1:39 statement submitted to
1:58 statement succeeds
1:74 statement succeeds him
1:64 statement suit
1:59 statement suit tell
1:-70 statement suitcases
1:-79 statement suitcases and
1:59 statement summer
1:114 statement summer $
1:72 statement summer course
1:33 statement summer study
1:-103 statement summer we
1:57 statement summers
1:58 statement summers $
1:59 statement summit
1:57 statement summit road
1:-93 statement sundays
1:-85 statement sundays $
1:62 statement sunflower
1:73 statement sunflower takes
1:99 statement supervise
1:68 statement supervise how
1:51 statement supervise the
1:64 statement supper
1:86 statement supplies
1:75 statement supplies experts
1:47 statement supply a
1:-98 statement supply cover
1:-43 statement support $
1:-85 statement support came
1:67 statement support for
1:-97 statement support fund
1:-56 statement support group
1:41 statement support heyuan
1:70 statement support is
1:46 statement support of
1:73 statement support thornbush
1:32 statement support to
1:-77 statement supported
1:-76 statement supported five
1:-79 statement supported over
1:47 statement supported school
1:104 statement supported schools
1:131 statement supporting
1:35 statement supporting college
1:64 statement supporting department
1:48 statement supporting institution
1:117 statement supporting school
1:53 statement supporting schools
1:68 statement supporting unit
1:166 statement supports
1:61 statement supports gwithy
1:76 statement supports kenwyn
1:58 statement supports marlow
1:61 statement supports marsh
1:67 statement supports moss
1:63 statement supports nettle
1:58 statement supports party
1:66 statement supports penmoor
1:-94 statement survey
1:-65 statement survey for
1:-71 statement survived
1:-71 statement survived by
1:-88 statement swann
1:-73 statement swann taught
1:59 statement swim
1:44 statement swim in
1:-91 statement switched
1:-123 statement switched on
1:55 statement syllabus
1:57 statement syllabus $
1:59 statement system
1:40 statement system and
1:35 statement system as
1:52 statement t9
1:-85 statement table $
1:92 statement table moorgate
1:-78 statement tablet
1:-74 statement tablet computers
1:40 statement tak
1:41 statement tak college
1:153 statement take
1:32 statement take $
1:65 statement take classes
1:76 statement take five
1:58 statement take over
1:36 statement take part
1:45 statement take the
1:30 statement take up
1:33 statement take village
1:49 statement take weaker
1:75 statement take your
1:-68 statement taken in
1:90 statement taken on
1:56 statement takes
1:-103 statement takes away
1:46 statement takes drama
1:40 statement takes effect
1:56 statement takes hillfoot
1:74 statement takes over
1:63 statement takes riverbank
1:71 statement takes saltpan
1:44 statement takes three
1:57 statement taking
1:78 statement taking next
1:124 statement talk
1:44 statement talk by
1:68 statement talk in
1:54 statement talk on
1:80 statement talk puddle
1:67 statement talks
1:41 statement talks at
1:54 statement tanner
1:66 statement tanner s
1:56 statement tansy
1:71 statement tansy road
1:72 statement target
1:70 statement target tidewater
1:142 statement tarn
1:70 statement tarn on
1:50 statement tarn pays
1:75 statement tarn s
1:50 statement tarn school
1:96 statement tarn valley
1:41 statement tarr
1:48 statement tarr will
1:38 statement task
1:38 statement task based
1:36 statement tasks
1:34 statement tasks $
1:-163 statement taught
1:-57 statement taught at
1:-106 statement taught demonstration
1:-72 statement taught long
1:-63 statement taught our
1:-60 statement taught together
1:37 statement te
1:35 statement te $
1:53 statement tea
1:74 statement tea hill
1:38 statement teac
1:46 statement teac $
1:44 statement teach a
1:38 statement teach an
1:-33 statement teach at
1:70 statement teach biology
1:39 statement teach form
1:48 statement teach fractions
1:54 statement teach music
1:-87 statement teach three
1:50 statement teach year
1:103 statement teacher
1:36 statement teacher $
1:61 statement teacher at
1:32 statement teacher brings
)"sv,
    R"(1:35 statement teacher by
1:69 statement teacher for
1:-116 statement teacher from
1:65 statement teacher in
1:58 statement teacher moves
1:-37 statement teacher of
1:30 statement teacher on
1:60 statement teacher per
1:32 statement teacher should
1:49 statement teacher since
1:43 statement teacher sits
1:73 statement teacher three
1:38 statement teacher to
1:50 statement teacher tom
1:83 statement teacher training
1:58 statement teacher until
1:63 statement teacher who
1:61 statement teachers
1:-70 statement teachers $
1:76 statement teachers a
1:30 statement teachers admits
1:56 statement teachers and
1:44 statement teachers are
1:62 statement teachers at
1:64 statement teachers cathedral
1:91 statement teachers centre
1:67 statement teachers college
1:68 statement teachers come
1:-79 statement teachers completed
1:39 statement teachers conduct
1:89 statement teachers for
1:-102 statement teachers forgave
1:-103 statement teachers from
1:35 statement teachers gave
1:56 statement teachers have
1:44 statement teachers hours
1:30 statement teachers in
1:33 statement teachers join
1:83 statement teachers lent
1:62 statement teachers may
1:145 statement teachers of
1:72 statement teachers on
1:57 statement teachers the
1:82 statement teachers to
1:30 statement teachers took
1:47 statement teachers trained
1:81 statement teachers training
1:34 statement teachers travel
1:76 statement teachers two
1:59 statement teachers visit
1:69 statement teachers w
1:-82 statement teachers were
1:-38 statement teachers who
1:102 statement teachers will
1:76 statement teachers with
1:96 statement teaches
1:44 statement teaches a
1:65 statement teaches at
1:52 statement teaches one
1:44 statement teaches their
1:42 statement teaches three
1:79 statement teaching $
1:39 statement teaching delegations
1:-71 statement teaching in
1:30 statement teaching plans
1:51 statement team
1:66 statement team comes
1:51 statement team flies
1:45 statement team for
1:-30 statement team of
1:48 statement team runs
1:35 statement team went
1:-87 statement team will
1:122 statement teams
1:59 statement teams $
1:38 statement teams are
1:46 statement teams of
1:70 statement technical
1:77 statement technical college
1:61 statement technician
1:43 statement technician prepares
1:40 statement technician shall
1:53 statement technology
1:47 statement technology $
1:62 statement ted
1:64 statement ted fry
1:42 statement teddy
1:40 statement teddy bears
1:48 statement tehri
1:34 statement tehri and
1:35 statement tehri in
1:55 statement telephone
1:58 statement telephone numbers
1:30 statement telescopes $
1:-73 statement tell
1:51 statement tell me
1:62 statement temporary
1:55 statement temporary post
1:35 statement temporary posts
1:119 statement ten
1:40 statement ten $
1:30 statement ten day
1:71 statement ten days
1:66 statement ten hours
1:50 statement ten institute
1:51 statement ten to
1:33 statement ten years
1:44 statement tenth
1:50 statement tenth $
1:113 statement term
1:58 statement term a
1:81 statement term agreed
1:91 statement term and
1:37 statement term carrying
1:78 statement term dates
1:66 statement term english
1:79 statement term full
1:51 statement term our
1:61 statement term the
1:53 statement term three
1:91 statement term to
1:39 statement term two
1:33 statement term while
1:77 statement term with
1:79 statement termly
1:84 statement termly visits
1:63 statement terms $
1:50 statement terms and
1:-62 statement terms he
1:78 statement test
1:103 statement test $
1:49 statement test a
1:93 statement tests
1:88 statement tests b
1:51 statement tests from
1:77 statement textbooks
1:66 statement textbooks to
1:59 statement tezpur
1:36 statement tezpur as
1:42 statement tezpur in
1:44 statement tezpur teaches
1:106 statement th
1:143 statement th $
1:57 statement th one
1:-69 statement th pe
1:36 statement than
1:88 statement than $
1:55 statement than books
1:-88 statement than i
1:56 statement than lessons
1:66 statement than per
1:32 statement than two
1:-117 statement thank
1:-49 statement thank you
1:-98 statement thanked
1:-83 statement thanked the
1:54 statement that
1:47 statement that $
1:55 statement that an
1:82 statement that attendance
1:34 statement that children
1:62 statement that dean
1:35 statement that examinations
1:-76 statement that helps
1:-101 statement that is
1:73 statement that it
1:32 statement that lokwamor
1:35 statement that school
1:58 statement that st
1:-97 statement that standards
1:65 statement that the
1:115 statement that two
1:-99 statement that visits
1:63 statement that we
1:99 statement the $
1:36 statement the a
1:52 statement the adopted
1:30 statement the affi
1:64 statement the alliance
1:54 statement the april
1:-46 statement the arrangement
1:36 statement the art
1:64 statement the assisted
1:82 statement the audit
1:47 statement the auditors
1:63 statement the authority
1:38 statement the back
1:30 statement the benches
1:34 statement the bhimgaon
1:51 statement the block
1:75 statement the books
1:58 statement the bottom
1:110 statement the bureau
1:-81 statement the bursar
1:-69 statement the bus
1:46 statement the bush
1:31 statement the campus
1:-60 statement the caretaker
1:-69 statement the caterers
1:58 statement the central
1:60 statement the centre
1:-68 statement the chair
1:-73 statement the chapel
1:79 statement the chart
1:32 statement the check
1:-88 statement the chess
1:-51 statement the children
1:43 statement the choir
1:-68 statement the city
1:63 statement the classroom
1:-83 statement the clinic
1:-77 statement the club
1:89 statement the coach
1:74 statement the coaches
1:77 statement the coastal
1:113 statement the college
1:68 statement the coming
1:55 statement the commercial
1:47 statement the commission
1:46 statement the conference
1:-75 statement the contact
1:70 statement the costs
1:-39 statement the county
1:99 statement the creek
1:39 statement the curriculum
1:-81 statement the date
1:79 statement the dates
1:37 statement the delegation
1:45 statement the demonstration
1:49 statement the deputy
1:32 statement the difficulties
1:94 statement the district
1:41 statement the drought
1:33 statement the e
1:60 statement the ea
1:56 statement the easter
1:86 statement the end
1:53 statement the execution
1:72 statement the expected
1:55 statement the faculty
1:80 statement the fenland
1:-37 statement the fens
1:42 statement the ferry
1:-85 statement the fifth
1:56 statement the final
1:-93 statement the finding
1:-48 statement the first
1:42 statement the five
1:35 statement the floods
1:95 statement the following
1:-86 statement the forum
1:40 statement the four
1:36 statement the fragrance
1:75 statement the friends
1:-93 statement the funding
1:62 statement the governors
1:44 statement the great
1:-80 statement the hall
1:54 statement the hand
1:-43 statement the head
1:76 statement the heads
1:94 statement the hill
1:75 statement the hoists
1:31 statement the hollin
1:35 statement the home
1:-85 statement the hospital
1:117 statement the host
1:67 statement the hostel
1:72 statement the idea
1:-77 statement the importance
1:37 statement the incorporated
1:67 statement the institute
1:31 statement the inter
1:76 statement the island
1:36 statement the kilimo
1:87 statement the lab
1:36 statement the laboratory
1:-86 statement the lamp
1:-101 statement the last
1:55 statement the late
1:81 statement the launch
1:80 statement the lead
1:56 statement the leadership
1:66 statement the leading
1:35 statement the lecturers
1:56 statement the licence
1:31 statement the link
1:60 statement the list
1:81 statement the loading
1:48 statement the local
1:68 statement the logo
1:35 statement the lokwamor
1:72 statement the lorimer
1:72 statement the lowick
1:83 statement the lyceum
1:54 statement the marine
1:-129 statement the marketing
1:30 statement the medicine
1:47 statement the meetings
1:53 statement the member
1:50 statement the mentor
1:64 statement the met
1:87 statement the microscopes
1:80 statement the minib
1:94 statement the ministry
1:37 statement the minutes
1:54 statement the mission
1:56 statement the moderator
1:-83 statement the month
1:41 statement the morning
1:-94 statement the mot
1:42 statement the mud
1:48 statement the municipal
1:36 statement the names
1:-92 statement the neighbouring
1:40 statement the net
1:46 statement the network
1:89 statement the new
1:52 statement the next
1:69 statement the northern
1:128 statement the northmoor
1:-34 statement the office
1:72 statement the old
1:68 statement the online
1:33 statement the only
1:53 statement the opening
1:-109 statement the other
1:-83 statement the outfield
1:35 statement the p
1:39 statement the pairing
1:-64 statement the parents
1:94 statement the parties
1:-105 statement the partner
1:38 statement the partners
1:-117 statement the partnership
1:31 statement the pass
1:-71 statement the pavilion
1:40 statement the pen
1:-102 statement the phone
1:33 statement the physics
1:59 statement the plan
1:61 statement the polytechnic
1:46 statement the practicals
1:34 statement the prefecture
1:47 statement the present
1:63 statement the primary
1:-89 statement the principal
1:-80 statement the prize
1:-65 statement the programme
1:36 statement the prov
1:49 statement the provincial
1:31 statement the pupils
1:-82 statement the quay
1:70 statement the rector
1:-41 statement the regional
1:-65 statement the register
1:79 statement the report
1:35 statement the reporting
1:53 statement the revised
1:43 statement the river
1:65 statement the robotics
1:45 statement the room
1:84 statement the rotary
1:55 statement the s
1:119 statement the same
1:49 statement the satellite
1:37 statement the saturday
1:68 statement the scheme
1:46 statement the school
1:80 statement the schools
1:48 statement the scripts
1:75 statement the secon
1:34 statement the semester
1:61 statement the senior
1:33 statement the server
1:75 statement the service
1:60 statement the share
1:34 statement the shared
1:49 statement the shearing
1:61 statement the shelves
1:-88 statement the side
1:80 statement the signing
1:35 statement the six
1:64 statement the slides
1:-60 statement the smaller
1:-49 statement the spring
1:45 statement the state
1:-118 statement the stove
1:78 statement the summer
1:97 statement the support
1:49 statement the supported
1:81 statement the supporting
1:61 statement the table
1:-73 statement the teacher
1:106 statement the teachers
1:56 statement the teaching
1:37 statement the team
1:50 statement the term
1:101 statement the th
1:74 statement the three
1:44 statement the time
1:75 statement the timetable
1:38 statement the title
1:-79 statement the top
1:39 statement the tour
1:-72 statement the tracker
1:43 statement the travel
1:-88 statement the treasurer
1:104 statement the trust
1:57 statement the trustees
1:64 statement the tutor
1:56 statement the twinning
1:50 statement the two
1:85 statement the university
1:47 statement the upper
1:58 statement the value
1:42 statement the van
1:60 statement the vice
1:49 statement the village
1:-73 statement the visitors
1:-71 statement the war
1:68 statement the way
1:42 statement the web
1:62 statement the week
1:83 statement the wexley
1:100 statement the whole
1:-66 statement the widow
1:32 statement the winter
1:55 statement the work
1:36 statement the workshop
1:-89 statement the young
1:-106 statement the youth
1:-99 statement their
1:39 statement their batteries
1:58 statement their bus
1:-94 statement their chambers
1:46 statement their choir
1:38 statement their counterparts
1:36 statement their dongxing
1:-78 statement their essays
1:45 statement their families
1:-84 statement their friendship
1:43 statement their mathematics
1:-49 statement their own
1:-89 statement their partner
1:47 statement their partners
1:46 statement their spelling
1:64 statement their staff
1:51 statement their tickets
1:35 statement their travel
1:34 statement their twinning
1:33 statement theirs
1:65 statement them $
1:34 statement them all
1:48 statement them once
1:41 statement them this
1:52 statement them to
1:-74 statement theme
1:-106 statement theme a
1:41 statement themselves
1:34 statement themselves a
1:-31 statement there
1:69 statement there $
1:45 statement there for
1:50 statement these
1:46 statement these sessions
1:41 statement they adopt
1:54 statement they bring
1:72 statement they collect
1:42 statement they coolabah
1:63 statement they fly
1:36 statement they go
1:51 statement they meet
1:-71 statement they said
1:58 statement they same
1:-70 statement they taught
1:73 statement they vale
1:-142 statement they will
1:36 statement things
1:-74 statement think
1:-61 statement think $
1:93 statement third
1:60 statement third and
1:35 statement third language
1:70 statement third of
1:-64 statement thirds
1:-75 statement thirds and
1:-65 statement thirty
1:-78 statement thirty six
1:39 statement thirty tablet
1:118 statement this
1:58 statement this $
1:90 statement this agreement
1:63 statement this calendar
1:-57 statement this hall
1:37 statement this kind
1:52 statement this memorandum
1:-59 statement this room
1:59 statement this rosa
1:73 statement this until
1:103 statement this year
1:61 statement thornbury
1:45 statement thornbury for
1:41 statement thornbury will
1:66 statement thornbush
1:80 statement thornbush secondary
1:88 statement thornsea
1:35 statement thornsea $
1:33 statement thornsea and
1:32 statement thornsea church
1:34 statement thornsea for
1:32 statement thornsea has
1:36 statement thornsea will
1:78 statement those
1:51 statement those published
1:-89 statement though
1:-79 statement though two
1:37 statement thousand
1:35 statement thousand shillings
1:73 statement three
1:38 statement three a
1:93 statement three days
1:-71 statement three grades
1:43 statement three hundred
1:30 statement three is
1:36 statement three kindergartens
1:41 statement three minutes
1:43 statement three model
1:60 statement three of
1:53 statement three quotes
1:40 statement three saturdays
1:72 statement three science
1:-109 statement three speeches
1:116 statement three teachers
1:-95 statement three the
1:65 statement three times
1:84 statement through
1:32 statement through each
1:57 statement through your
1:39 statement through zoom
1:52 statement throughout
1:47 statement throughout joint
1:30 statement thrown
1:31 statement thrown open
1:-44 statement thu
1:55 statement thu bovey
1:-112 statement thu english
1:-112 statement thurs
1:-76 statement thurs $
1:-64 statement thurs i
1:76 statement thursday
1:51 statement thursday a
1:64 statement thursday beacon
1:54 statement thursday behaviour
1:-114 statement thursday is
1:79 statement thursday three
1:63 statement thursday to
1:31 statement thursdays
1:-42 statement tickets
1:76 statement tickets are
1:-89 statement tickets must
1:92 statement tidewater
1:60 statement tidewater lessons
1:64 statement tidewater out
1:42 statement till
1:45 statement till august
1:-120 statement time
1:-117 statement time $
1:44 statement time at
1:44 statement time difference
1:-85 statement time evidenc
1:41 statement time for
1:56 statement time on
1:42 statement time spent
1:-135 statement time teacher
1:43 statement time to
1:-90 statement time when
1:57 statement timeline
1:46 statement timeline $
1:89 statement times
1:52 statement times and
1:61 statement times between
1:73 statement timetable
1:53 statement timetable for
1:65 statement timetable of
1:48 statement timetables
1:47 statement timetables and
1:51 statement tinsley
1:57 statement tinsley writing
1:41 statement title
1:48 statement titles
1:57 statement titles catalogued
1:-97 statement tmrw
1:-64 statement tmrw or
1:106 statement to
1:100 statement to $
1:46 statement to a
1:41 statement to adopt
1:57 statement to advise
1:58 statement to alder
1:57 statement to barrow
1:106 statement to be
1:70 statement to ben
1:32 statement to bhimgaon
1:46 statement to bluebell
1:71 statement to bo
1:36 statement to both
1:37 statement to chance
1:59 statement to check
1:59 statement to circulate
1:57 statement to come
1:38 statement to conduct
1:65 statement to coordinate
1:41 statement to copse
1:48 statement to dene
1:46 statement to do
1:48 statement to dollars
1:53 statement to dongxing
1:55 statement to each
1:33 statement to eight
1:121 statement to every
1:37 statement to f
1:-89 statement to ferndale
1:33 statement to fill
1:43 statement to follow
1:60 statement to ford
1:38 statement to form
1:57 statement to forty
1:44 statement to four
1:-90 statement to fourteen
1:-99 statement to friendship
1:62 statement to give
1:-48 statement to go
1:54 statement to hand
1:43 statement to harbour
1:52 statement to heads
1:-99 statement to help
1:38 statement to heyuan
1:57 statement to hold
1:50 statement to host
1:49 statement to its
1:69 statement to july
1:81 statement to june
1:-96 statement to kofi
1:48 statement to learn
1:-107 statement to light
1:36 statement to liuwan
1:31 statement to lokwamor
1:-87 statement to longacre
1:-88 statement to look
1:35 statement to low
1:103 statement to march
1:61 statement to moss
1:34 statement to move
1:-88 statement to mrs
1:-66 statement to mudbrook
1:37 statement to nakuru
1:41 statement to no
1:49 statement to observe
1:36 statement to one
1:45 statement to open
1:66 statement to our
1:69 statement to parliament
1:76 statement to party
1:52 statement to pay
1:77 statement to pebble
1:65 statement to per
1:60 statement to plan
1:82 statement to play
1:30 statement to prepare
1:59 statement to principals
1:74 statement to provide
1:-89 statement to pupils
1:72 statement to reach
1:38 statement to ready
1:77 statement to receive
1:75 statement to receivers
1:39 statement to release
1:60 statement to run
1:45 statement to save
1:-96 statement to see
1:59 statement to send
1:61 statement to set
1:61 statement to share
1:67 statement to sit
1:-74 statement to six
1:-98 statement to slightly
1:46 statement to st
1:82 statement to stand
1:71 statement to stone
1:56 statement to strathie
1:74 statement to take
1:64 statement to tarn
1:55 statement to tea
1:34 statement to teachers
1:33 statement to tehri
1:63 statement to ten
1:72 statement to termly
1:45 statement to tezpur
1:67 statement to tonko
1:40 statement to try
1:68 statement to us
1:48 statement to use
1:52 statement to work
1:70 statement to wren
1:61 statement to write
1:-85 statement to year
1:81 statement to you
1:-68 statement today
1:-94 statement today and
1:41 statement toddlers
1:45 statement toddlers speech
1:47 statement together
1:68 statement together $
1:61 statement together by
1:-65 statement together for
1:47 statement together on
1:71 statement together online
1:60 statement together with
1:81 statement told
1:55 statement told a
1:51 statement told me
1:47 statement tollgate
1:58 statement tollgate early
1:79 statement tolworth
1:32 statement tolworth $
1:48 statement tolworth girls
1:48 statement tom
1:57 statement tom under
1:51 statement tonko
1:55 statement tonko falls
1:-144 statement too
1:-67 statement too much
1:-106 statement too short
1:-42 statement took
1:-63 statement took part
1:67 statement took place
1:47 statement tools
1:45 statement tools shall
1:-100 statement top
1:47 statement top class
1:-71 statement top set
1:-87 statement top table
1:31 statement topic
1:34 statement topic on
1:65 statement tour
1:31 statement tour $
1:38 statement tour are
1:30 statement tour kerio
1:-95 statement tovey
1:-112 statement tovey $
1:77 statement town
1:-106 statement towns
1:-90 statement towns $
1:-93 statement towns declare
1:-52 statement township
1:51 statement township central
1:73 statement toys
1:62 statement toys and
1:-80 statement tracker
1:-108 statement tracker app
1:-64 statement trade
1:-68 statement trade in
1:42 statement train low
1:-79 statement train o
1:67 statement train two
1:64 statement trained
1:57 statement trained in
1:81 statement trainees
1:56 statement trainees in
1:34 statement trainin
1:35 statement trainin $
1:149 statement training
1:49 statement training $
1:33 statement training camp
1:89 statement training centre
1:76 statement training college
1:61 statement training five
1:49 statement training for
1:82 statement training of
1:53 statement trains
1:61 statement trains twelve
1:74 statement transport
1:64 statement transport are
1:94 statement travel
1:81 statement travel is
1:39 statement travel of
1:41 statement trays
1:43 statement trays a
1:-84 statement treasurer
1:-75 statement treasurer $
1:72 statement tree
1:72 statement tree s
1:47 statement tree school
1:94 statement trevanion
1:52 statement trevanion supports
1:-31 statement trips
1:43 statement trips $
1:-74 statement trips and
1:35 statement trips is
1:34 statement trust $
1:58 statement trust funds
1:39 statement trust s
1:45 statement trust support
1:-97 statement trust supported
1:86 statement trustees
1:66 statement trustees july
1:-80 statement truth
1:-78 statement truth $
1:42 statement try
1:31 statement try the
1:-31 statement tue
1:73 statement tue bovey
1:-106 statement tue english
1:41 statement tuesday
1:76 statement tuesday $
1:66 statement tuesday assessment
1:37 statement tuesday at
1:-86 statement tuesday hall
1:46 statement tuesday meetings
1:46 statement tuesday quarry
1:83 statement tuesdays
1:55 statement tuesdays $
1:50 statement tuesdays and
1:53 statement tuition
1:47 statement tull
1:54 statement tull principal
1:34 statement turkana
1:35 statement turkana the
1:-66 statement turn
1:-73 statement turn $
1:43 statement turns
1:37 statement turns $
1:121 statement tutor
1:61 statement tutor and
1:52 statement tutor carries
1:60 statement tutor for
1:91 statement tutor gives
1:77 statement tutor will
1:30 statement tutoring
1:30 statement tutoring to
1:83 statement tutors
1:47 statement tutors $
1:70 statement tutors can
1:50 statement tutors run
1:44 statement tutors to
1:73 statement tw
1:81 statement tw $
1:55 statement twelve balances
1:57 statement twelve instructors
1:47 statement twelve power
1:73 statement twelve steppe
1:-74 statement twelve teachers
1:97 statement twenty
1:74 statement twenty $
1:60 statement twenty apprentices
1:34 statement twenty benches
1:83 statement twice
1:97 statement twice a
1:50 statement twice this
1:64 statement twilight
1:67 statement twilight sessions
1:-65 statement twin
1:-65 statement twin school
1:77 statement twinning
1:32 statement twinning coordinators
1:51 statement twinning lies
1:31 statement twinning shall
1:124 statement two
1:35 statement two and
1:57 statement two at
1:72 statement two bursars
1:45 statement two choirs
1:36 statement two cupboards
1:64 statement two d
1:97 statement two days
1:-81 statement two felt
1:33 statement two groups
1:43 statement two heads
1:77 statement two job
1:53 statement two lecturers
1:41 statement two libraries
1:49 statement two mathe
1:77 statement two mathematics
1:53 statement two mornings
1:31 statement two newly
1:63 statement two nights
1:54 statement two oakmere
1:127 statement two of
1:-107 statement two paid
1:35 statement two pairs
1:37 statement two panel
1:71 statement two physics
1:56 statement two pupils
1:53 statement two reading
1:41 statement two sand
1:65 statement two school
1:85 statement two schools
1:91 statement two science
1:50 statement two sewing
1:73 statement two staff
1:41 statement two staffs
1:-76 statement two suitcases
1:52 statement two summers
1:-61 statement two t
1:144 statement two teachers
1:-78 statement two towns
1:-98 statement two trips
1:58 statement two tutors
1:81 statement two visiting
1:-73 statement two visitors
1:74 statement two weeks
1:51 statement two welding
1:49 statement two whole
1:-83 statement two year
1:82 statement two years
1:52 statement t任
1:57 statement t完
1:52 statement t捐
1:49 statement t澄
1:56 statement t责
1:-89 statement umbrellas
1:-81 statement umbrellas with
1:69 statement under
1:61 statement under $
1:56 statement under and
1:-99 statement under budget
1:48 statement under her
1:123 statement under the
1:71 statement under your
1:33 statement undergo
1:36 statement undergo a
1:-78 statement uneven
1:-95 statement uneven $
1:141 statement unit
1:33 statement unit calls
1:33 statement unit hetou
1:51 statement unit on
1:45 statement unit s
1:32 statement unit take
1:56 statement unit tests
1:49 statement unit together
1:38 statement units
1:30 statement units principals
1:99 statement university
1:38 statement university $
1:33 statement university extends
1:34 statement university help
1:60 statement university of
1:33 statement university s
1:34 statement university scholars
1:33 statement untidy
1:65 statement until
1:73 statement until easter
1:77 statement until july
1:-111 statement until june
1:78 statement until the
1:48 statement up
1:-69 statement up a
1:30 statement up an
1:62 statement up by
1:46 statement up glenmore
1:31 statement up its
1:47 statement up librarian
1:-71 statement up their
1:117 statement up to
1:52 statement updates
1:59 statement updates it
1:-55 statement upper
1:-83 statement upper gorse
1:34 statement upper valley
1:74 statement urban
1:31 statement urban and
1:52 statement urban school
1:75 statement us
1:79 statement us $
1:57 statement us a
1:63 statement us all
1:49 statement us and
1:43 statement us as
1:40 statement us come
1:73 statement us every
1:83 statement us for
1:65 statement us on
1:-65 statement us raise
1:32 statement us the
1:56 statement us this
1:62 statement us will
1:50 statement us your
1:37 statement use
1:-67 statement use $
1:39 statement use but
1:35 statement use date
1:73 statement use eastmere
1:41 statement use our
1:84 statement use priory
1:51 statement use the
1:52 statement use them
1:-84 statement uses
1:-83 statement uses a
1:-88 statement using
1:-68 statement using records
1:54 statement v $
1:-47 statement v partner
1:96 statement vacant
1:66 statement vacant $
1:69 statement vacant brackenridge
1:32 statement vacant periods
1:118 statement vale
1:87 statement vale $
1:98 statement vale street
1:-31 statement valley
1:52 statement valley $
1:55 statement valley cluster
1:63 statement valley each
1:-91 statement valley in
1:33 statement valley is
1:62 statement valley sc
1:-68 statement value
1:51 statement value of
1:-112 statement value the
1:52 statement van
1:38 statement van from
1:38 statement van is
1:57 statement velden
1:54 statement velden $
1:66 statement venue
1:52 statement venue for
1:60 statement verde
1:51 statement verde school
1:-126 statement very
1:-76 statement very bad
1:30 statement veteran
1:35 statement vi
1:35 statement vi fifty
1:82 statement vice
1:93 statement vice principal
1:56 statement video
1:56 statement video $
1:38 statement video call
1:63 statement video on
1:30 statement videos
1:32 statement viii
1:30 statement viii $
1:111 statement village
1:35 statement village $
1:32 statement village class
1:40 statement village primary
1:32 statement village pupils
1:77 statement village school
1:137 statement visit
1:35 statement visit a
1:84 statement visit goes
1:36 statement visit had
1:53 statement visit means
1:67 statement visit on
1:59 statement visit the
1:44 statement visit their
1:59 statement visit us
1:-76 statement visiting
1:-101 statement visiting a
1:65 statement visiting mentors
1:35 statement visiting pupils
1:-71 statement visiting teachers
1:-151 statement visitors
1:-74 statement visitors before
1:-130 statement visitors from
1:47 statement visits
1:82 statement visits $
1:71 statement visits a
1:58 statement visits castle
1:69 statement visits fenside
1:63 statement visits six
1:47 statement visits strathie
1:31 statement visits to
1:-136 statement visits were
1:43 statement visual
1:55 statement visual timetables
1:85 statement vocational
1:74 statement vocational school
1:-79 statement voice
1:-78 statement voice $
1:-89 statement volunteering
1:-89 statement volunteering $
1:76 statement w
1:67 statement w $
1:40 statement waived
1:60 statement wakuru
1:67 statement wakuru village
1:65 statement walk
1:54 statement walk beside
1:36 statement walk long
1:53 statement wall
1:66 statement wall maps
1:60 statement want
1:48 statement want to
1:-82 statement war
1:-69 statement war its
1:48 statement warm
1:48 statement warm one
1:-77 statement was
1:-78 statement was a
1:37 statement was agreed
1:-80 statement was always
1:84 statement was asked
1:43 statement was built
1:71 statement was decided
1:61 statement was drawn
1:-120 statement was inspected
1:31 statement was introduced
1:-73 statement was largely
1:-78 statement was opened
1:57 statement was placed
1:64 statement was put
1:39 statement was read
1:-74 statement was the
1:97 statement watch and
1:-71 statement watch her
1:-59 statement water $
1:35 statement water filter
1:69 statement way
1:65 statement way museum
1:38 statement we
1:61 statement we and
1:54 statement we are
1:66 statement we at
1:-56 statement we began
1:63 statement we can
1:-89 statement we compare
1:67 statement we expect
1:45 statement we give
1:72 statement we got
1:-82 statement we had
1:70 statement we harcourt
1:94 statement we have
1:-40 statement we hope
1:61 statement we invite
1:31 statement we lend
1:51 statement we look
1:46 statement we mount
1:-110 statement we need
1:64 statement we open
1:82 statement we pay
1:43 statement we run
1:41 statement we send
1:97 statement we settled
1:96 statement we shall
1:-69 statement we share
1:66 statement we skipped
1:-104 statement we study
1:36 statement we want
1:-86 statement we watch
1:-65 statement we were
1:129 statement we will
1:66 statement we write
1:60 statement weaker
1:46 statement weaker kindergartens
1:47 statement weaker partner
1:66 statement weather
1:84 statement weather almanac
1:47 statement web
1:44 statement web about
1:-94 statement wed
1:-93 statement wed maths
1:49 statement wednesday
1:37 statement wednesday a
1:-94 statement wednesday hall
1:78 statement wednesday in
1:49 statement wednesday joint
1:69 statement wednesday whether
1:69 statement wednesdays
1:62 statement wednesdays and
1:186 statement week
1:74 statement week $
1:53 statement week algebra
1:73 statement week all
1:47 statement week and
1:50 statement week at
1:44 statement week beside
1:45 statement week each
1:66 statement week handover
1:74 statement week in
1:65 statement week of
1:60 statement week reception
1:55 statement week st
1:70 statement week to
1:72 statement week training
1:38 statement week w
1:34 statement week with
1:42 statement week you
1:65 statement weekend
1:63 statement weekend in
1:36 statement weekend of
1:132 statement weekly
1:77 statement weekly $
1:61 statement weekly not
1:79 statement weekly reading
1:122 statement weeks
1:101 statement weeks $
1:51 statement weeks observation
1:71 statement weeks of
1:44 statement weeks one
1:51 statement welcome
1:53 statement welcome yet
1:-108 statement welcomed
1:-113 statement welcomed all
1:-96 statement welcomed and
1:113 statement welding
1:65 statement welding institute
1:52 statement welding instructors
1:74 statement welding safety
1:-151 statement well
1:-66 statement well $
1:-82 statement well organised
1:48 statement wellbeing
1:42 statement wellbeing check
1:64 statement went astray
1:34 statement went out
1:-72 statement went up
1:-208 statement were
1:70 statement were $
1:47 statement were approved
1:-89 statement were formed
1:-90 statement were found
1:-94 statement were made
1:-74 statement were missing
1:-79 statement were not
1:-82 statement were observed
1:38 statement were replaced
1:-72 statement were seconded
1:57 statement were serviced
1:-98 statement were sorry
1:-89 statement were taken
1:-80 statement were taught
1:-82 statement were too
1:-71 statement were welcomed
1:57 statement west
1:64 statement west cooperation
1:-99 statement westerby
1:-113 statement westerby school
1:51 statement wet
1:42 statement wet and
1:93 statement wexcombe
1:62 statement wexcombe s
1:81 statement wexcombe to
1:106 statement wexley
1:72 statement wexley institute
1:84 statement wexley which
1:-54 statement what
1:-90 statement what did
1:77 statement what the
1:83 statement what we
1:52 statement what wirrabee
1:41 statement what your
1:-87 statement when
1:30 statement when books
1:-76 statement when i
1:-129 statement when the
1:-93 statement when we
1:75 statement when you
1:84 statement when your
1:-32 statement where
1:76 statement where mathematics
1:-75 statement where teachers
1:47 statement where we
1:-105 statement whether pairing
1:37 statement whether staff
1:42 statement whether you
1:67 statement which answers
1:68 statement which has
1:-54 statement which is
1:-101 statement which it
1:72 statement which sponsors
1:32 statement which the
1:70 statement while
)"sv,
    R"(1:43 statement while he
1:32 statement while its
1:66 statement whitsun
1:60 statement whitsun teaches
1:62 statement who
1:58 statement who $
1:36 statement who completes
1:36 statement who finish
1:75 statement who guide
1:32 statement who have
1:75 statement who is
1:44 statement who mocks
1:31 statement who pass
1:-74 statement who took
1:60 statement who will
1:57 statement who would
1:45 statement whoever
1:38 statement whoever attends
1:100 statement whole
1:54 statement whole days
1:72 statement whole exchang
1:78 statement whole of
1:33 statement whole semester
1:37 statement whom
1:33 statement whom the
1:42 statement whose
1:44 statement why
1:33 statement why girls
1:-64 statement widow
1:-72 statement widow of
1:76 statement will act
1:-101 statement will adopt
1:147 statement will be
1:34 statement will board
1:70 statement will bring
1:35 statement will call
1:35 statement will carry
1:80 statement will chair
1:133 statement will come
1:48 statement will cross
1:54 statement will do
1:-73 statement will draft
1:50 statement will each
1:-93 statement will encourage
1:-74 statement will exchange
1:49 statement will follow
1:58 statement will give
1:56 statement will go
1:68 statement will have
1:70 statement will help
1:-55 statement will hold
1:31 statement will introduce
1:40 statement will issue
1:-78 statement will keep
1:82 statement will lend
1:81 statement will look
1:50 statement will mark
1:80 statement will meet
1:43 statement will move
1:-100 statement will mow
1:55 statement will offer
1:-88 statement will open
1:55 statement will pass
1:78 statement will plan
1:-102 statement will publish
1:-87 statement will restock
1:-54 statement will send
1:32 statement will serve
1:30 statement will set
1:56 statement will shadow
1:46 statement will share
1:73 statement will sit
1:30 statement will spend
1:-114 statement will sponsor
1:82 statement will supervise
1:83 statement will support
1:97 statement will take
1:65 statement will teach
1:36 statement will together
1:-44 statement will train
1:46 statement will use
1:40 statement will visit
1:47 statement will walk
1:58 statement will write
1:34 statement win
1:70 statement windrow
1:63 statement windrow two
1:-62 statement wing
1:57 statement wing for
1:-85 statement wing was
1:-106 statement winners
1:-84 statement winners read
1:52 statement winter
1:33 statement winter break
1:35 statement winter is
1:79 statement wirrabee
1:50 statement wirrabee area
1:66 statement wirrabee is
1:61 statement wirrabee would
1:54 statement wishes
1:49 statement wishes frances
1:100 statement with a
1:37 statement with an
1:52 statement with best
1:-89 statement with cards
1:39 statement with four
1:-90 statement with gratitude
1:-92 statement with her
1:33 statement with host
1:-72 statement with its
1:33 statement with lead
1:67 statement with lettered
1:-106 statement with matched
1:-69 statement with more
1:78 statement with one
1:33 statement with our
1:-81 statement with partner
1:71 statement with practical
1:60 statement with savanna
1:36 statement with si
1:30 statement with the
1:47 statement with their
1:31 statement with them
1:53 statement with three
1:-71 statement with two
1:35 statement with university
1:61 statement with us
1:-93 statement with which
1:96 statement with you
1:77 statement with your
1:42 statement with yours
1:51 statement withdraw
1:47 statement withdraw on
1:79 statement withdrawn
1:55 statement withdrawn no
1:52 statement withdraws
1:69 statement withdraws to
1:84 statement within
1:31 statement within reach
1:56 statement without
1:32 statement without a
1:48 statement without fee
1:142 statement wk
1:67 statement wk arrival
1:56 statement wk coldwater
1:65 statement wk joint
1:74 statement wk parents
1:46 statement wk stock
1:62 statement wk workshop
1:49 statement wondered
1:57 statement wondered whether
1:-75 statement wonderful
1:-83 statement wonderful day
1:30 statement wor $
1:-86 statement words
1:-77 statement words at
1:33 statement work $
1:49 statement work a
1:54 statement work alongside
1:44 statement work of
1:61 statement work programme
1:35 statement work there
1:-106 statement work with
1:32 statement workbook
1:59 statement worked
1:82 statement worked $
1:34 statement worki
1:32 statement worki $
1:90 statement working
1:32 statement working away
1:60 statement working d
1:47 statement working days
1:39 statement working order
1:67 statement works
1:60 statement works under
1:140 statement workshop
1:49 statement workshop at
1:56 statement workshop curriculum
1:65 statement workshop for
1:37 statement workshop on
1:30 statement workshop runs
1:66 statement workshop talk
1:30 statement workshops
1:87 statement worry
1:64 statement worry and
1:38 statement worth
1:38 statement worth keeping
1:34 statement would
1:46 statement would be
1:56 statement would carry
1:69 statement would coach
1:38 statement would cover
1:45 statement would help
1:46 statement would like
1:54 statement would welcome
1:-87 statement would you
1:115 statement wren
1:81 statement wren in
1:85 statement wren staff
1:116 statement write
1:45 statement write $
1:58 statement write a
1:55 statement write down
1:70 statement write the
1:46 statement write to
1:73 statement write up
1:-89 statement writes
1:-92 statement writes the
1:96 statement writing
1:47 statement writing course
1:37 statement writing is
1:45 statement writing lessons
1:89 statement written
1:49 statement written advice
1:46 statement written notes
1:-91 statement wrote
1:-90 statement wrote a
1:46 statement xavier
1:46 statement xavier s
1:-62 statement xi
1:-58 statement xi friendly
1:43 statement xii
1:37 statement xii leavers
1:48 statement xinyi
1:33 statement xinyi kindergarten
1:65 statement yard
1:54 statement yard $
1:36 statement yard by
1:64 statement year
1:55 statement year algebra
1:80 statement year are
1:46 statement year at
1:50 statement year but
1:51 statement year careers
1:44 statement year children
1:39 statement year class
1:47 statement year compiled
1:57 statement year experimental
1:39 statement year for
1:41 statement year from
1:83 statement year glenmore
1:38 statement year groups
1:92 statement year in
1:69 statement year is
1:69 statement year maths
1:-87 statement year minutes
1:-96 statement year miss
1:-119 statement year mr
1:-100 statement year ms
1:30 statement year obtains
1:-50 statement year of
1:-100 statement year our
1:49 statement year out
1:43 statement year part
1:76 statement year party
1:45 statement year plan
1:34 statement year programme
1:71 statement year revision
1:46 statement year spends
1:46 statement year strathie
1:64 statement year students
1:55 statement year swim
1:32 statement year teacher
1:52 statement year the
1:51 statement year under
1:71 statement year will
1:47 statement yearly
1:60 statement yearly $
1:41 statement years
1:54 statement years ahead
1:51 statement years ashdown
1:69 statement years centre
1:64 statement years from
1:-92 statement years heads
1:49 statement years network
1:113 statement years of
1:51 statement years renewable
1:-72 statement years we
1:38 statement yellow
1:42 statement yellow $
1:-86 statement yes no
1:75 statement yes the
1:55 statement yes to
1:73 statement yet
1:53 statement yet another
1:52 statement yet to
1:-42 statement you
1:-72 statement you $
1:55 statement you are
1:98 statement you call
1:52 statement you can
1:68 statement you carry
1:53 statement you come
1:73 statement you desks
1:98 statement you every
1:98 statement you for
1:63 statement you from
1:-104 statement you go
1:47 statement you hands
1:-85 statement you have
1:45 statement you in
1:-115 statement you learn
1:57 statement you on
1:-74 statement you spend
1:71 statement you to
1:-151 statement you will
1:-53 statement young
1:-106 statement young scientist
1:52 statement young teachers
1:153 statement your
1:93 statement your accounts
1:58 statement your children
1:70 statement your clerk
1:44 statement your department
1:47 statement your deputy
1:66 statement your director
1:55 statement your first
1:89 statement your four
1:70 statement your garden
1:49 statement your girls
1:55 statement your grade
1:76 statement your guid
1:62 statement your letter
1:51 statement your new
1:55 statement your newly
1:74 statement your own
1:57 statement your people
1:77 statement your rebuil
1:61 statement your requests
1:68 statement your roof
1:-66 statement your senior
1:68 statement your staff
1:83 statement your trainees
1:86 statement yours
1:57 statement yours $
1:60 statement yours r
1:-69 statement youth
1:-129 statement youth group
1:89 statement yuan
1:35 statement z
1:32 statement z p
1:38 statement zoom
1:37 statement zoom on
1:42 statement |_
1:76 statement |一
1:47 statement |两
1:68 statement |主
1:37 statement |事
1:77 statement |伍
1:62 statement |向
1:39 statement |听
1:58 statement |启
1:61 statement |培
1:41 statement |学
1:51 statement |总
1:38 statement |挂
1:52 statement |政
1:64 statement |斜
1:67 statement |每
1:40 statement |注
1:53 statement |申
1:39 statement |统
1:48 statement |英
1:41 statement |西
1:52 statement |陪
1:51 statement ×$
1:33 statement ×1
1:138 statement ××
1:78 statement “$
1:37 statement “1
1:58 statement “一
1:39 statement “九
1:30 statement “乡
1:68 statement “云
1:35 statement “五
1:-93 statement “人
1:-66 statement “以
1:32 statement “入
1:56 statement “六
1:35 statement “区
1:65 statement “十
1:39 statement “县
1:52 statement “双
1:46 statement “同
1:32 statement “名
1:55 statement “启
1:55 statement “周
1:42 statement “国
1:31 statement “城
1:38 statement “学
1:33 statement “实
1:45 statement “小
1:38 statement “开
1:36 statement “强
1:30 statement “影
1:38 statement “怎
1:44 statement “我
1:70 statement “手
1:54 statement “换
1:30 statement “教
1:48 statement “数
1:61 statement “文
1:-39 statement “新
1:-44 statement “晨
1:34 statement “本
1:31 statement “楚
1:41 statement “沙
1:47 statement “海
1:34 statement “混
1:-101 statement “清
1:32 statement “湖
1:41 statement “滨
1:32 statement “潮
1:63 statement “班
1:45 statement “田
1:54 statement “石
1:59 statement “穷
1:41 statement “红
1:-48 statement “组
1:-65 statement “结
1:42 statement “老
1:39 statement “自
1:30 statement “趣
1:37 statement “阅
1:58 statement “青
1:-61 statement “鸿
1:61 statement ”$
1:60 statement ”)
1:32 statement ”,
1:34 statement ”1
1:40 statement ”2
1:41 statement ”3
1:69 statement ”:
1:76 statement ”“
1:-96 statement ”。
1:65 statement ”一
1:42 statement ”三
1:59 statement ”专
1:36 statement ”为
1:60 statement ”之
1:39 statement ”做
1:34 statement ”办
1:30 statement ”单
1:55 statement ”合
1:75 statement ”名
1:34 statement ”向
1:31 statement ”和
1:33 statement ”学
1:54 statement ”对
1:70 statement ”工
1:-58 statement ”帮
1:60 statement ”平
1:41 statement ”开
1:36 statement ”教
1:37 statement ”方
1:42 statement ”活
1:58 statement ”班
1:56 statement ”由
1:39 statement ”的
1:44 statement ”研
1:43 statement ”结
1:30 statement ”联
1:50 statement ”行
1:-69 statement ”课
1:52 statement ”高
1:63 statement →三
1:54 statement →南
1:32 statement →响
1:76 statement →大
1:65 statement →沙
1:33 statement →河
1:41 statement →火
1:39 statement →石
1:57 statement ①康
1:51 statement ②个
1:55 statement ③送
1:45 statement □会
1:69 statement □我
1:58 statement □绘
1:74 statement □跳
1:59 statement ★六
1:42 statement ★图
1:50 statement ★期
1:58 statement ★每
1:-33 statement 、$
1:-34 statement 、1
1:52 statement 、2
1:35 statement 、3
1:45 statement 、5
1:54 statement 、一
1:45 statement 、三
1:43 statement 、上
1:53 statement 、下
1:79 statement 、不
1:95 statement 、东
1:72 statement 、中
1:45 statement 、临
1:33 statement 、主
1:80 statement 、乌
1:59 statement 、乙
1:95 statement 、二
1:40 statement 、云
1:45 statement 、互
1:67 statement 、五
1:43 statement 、交
1:44 statement 、人
1:54 statement 、代
1:62 statement 、令
1:35 statement 、任
1:52 statement 、优
1:46 statement 、会
1:36 statement 、住
1:32 statement 、作
1:38 statement 、保
1:35 statement 、信
1:-65 statement 、儿
1:-72 statement 、八
1:51 statement 、六
1:-41 statement 、分
1:40 statement 、初
1:31 statement 、利
1:47 statement 、剪
1:66 statement 、办
1:64 statement 、化
1:78 statement 、北
1:50 statement 、午
1:57 statement 、半
1:58 statement 、南
1:84 statement 、县
1:75 statement 、双
1:-62 statement 、各
1:68 statement 、合
1:66 statement 、同
1:44 statement 、后
1:-38 statement 、周
1:33 statement 、品
1:64 statement 、四
1:38 statement 、图
1:53 statement 、地
1:36 statement 、塘
1:32 statement 、备
1:50 statement 、太
1:36 statement 、女
1:35 statement 、宁
1:50 statement 、安
1:69 statement 、定
1:39 statement 、实
1:-92 statement 、宣
1:57 statement 、家
1:-48 statement 、导
1:-72 statement 、尊
1:-31 statement 、小
1:33 statement 、岚
1:67 statement 、岭
1:-63 statement 、工
1:75 statement 、市
1:49 statement 、师
1:53 statement 、帮
1:-74 statement 、常
1:78 statement 、平
1:31 statement 、年
1:32 statement 、幼
1:33 statement 、康
1:-67 statement 、归
1:33 statement 、德
1:66 statement 、心
1:31 statement 、怎
1:40 statement 、总
1:-86 statement 、成
1:-60 statement 、手
1:66 statement 、护
1:-68 statement 、拉
1:-71 statement 、拔
1:-59 statement 、接
1:-90 statement 、推
1:44 statement 、援
1:-82 statement 、支
1:51 statement 、政
1:-86 statement 、文
1:45 statement 、无
1:-49 statement 、晚
1:57 statement 、智
1:61 statement 、有
1:54 statement 、望
1:38 statement 、期
1:-51 statement 、木
1:68 statement 、杜
1:34 statement 、来
1:55 statement 、杨
1:32 statement 、松
1:44 statement 、林
1:35 statement 、枫
1:42 statement 、柏
1:57 statement 、柳
1:50 statement 、校
1:76 statement 、桌
1:31 statement 、槐
1:-53 statement 、民
1:42 statement 、水
1:62 statement 、江
1:31 statement 、汽
1:59 statement 、沙
1:32 statement 、沟
1:46 statement 、河
1:-102 statement 、注
1:52 statement 、洗
1:53 statement 、洮
1:44 statement 、海
1:42 statement 、渔
1:76 statement 、游
1:76 statement 、物
1:37 statement 、王
1:-68 statement 、班
1:46 statement 、生
1:32 statement 、用
1:76 statement 、田
1:42 statement 、电
1:71 statement 、白
1:32 statement 、省
1:40 statement 、看
1:-30 statement 、石
1:67 statement 、磨
1:38 statement 、离
1:-57 statement 、科
1:93 statement 、程
1:61 statement 、稻
1:49 statement 、竹
1:-64 statement 、笑
1:58 statement 、篮
1:71 statement 、索
1:60 statement 、组
1:74 statement 、结
1:75 statement 、统
1:72 statement 、美
1:78 statement 、老
1:-48 statement 、考
1:62 statement 、耗
1:37 statement 、耳
1:61 statement 、联
1:-96 statement 、肉
1:-56 statement 、至
1:88 statement 、舞
1:-110 statement 、花
1:-34 statement 、英
1:45 statement 、茶
1:48 statement 、草
1:94 statement 、落
1:47 statement 、蒲
1:68 statement 、西
1:37 statement 、计
1:60 statement 、评
1:68 statement 、语
1:-66 statement 、诵
1:48 statement 、课
1:65 statement 、财
1:48 statement 、资
1:-41 statement 、跟
1:-68 statement 、车
1:73 statement 、辅
1:50 statement 、近
1:-48 statement 、送
1:34 statement 、道
1:-72 statement 、野
1:30 statement 、镇
1:-81 statement 、阖
1:33 statement 、阴
1:-64 statement 、青
1:68 statement 、音
1:36 statement 、顺
1:-53 statement 、颁
1:44 statement 、领
1:42 statement 、食
1:71 statement 、饭
1:75 statement 、骨
1:35 statement 、黔
1:54 statement 、龙
1:35 statement 。(
1:-46 statement 。2
1:-89 statement 。3
1:47 statement 。6
1:-117 statement 。”
1:-68 statement 。一
1:-50 statement 。与
1:67 statement 。两
1:32 statement 。人
1:-39 statement 。从
1:43 statement 。会
1:83 statement 。全
1:37 statement 。共
1:47 statement 。区
1:-55 statement 。十
1:-49 statement 。协
1:-58 statement 。去
1:31 statement 。县
1:92 statement 。双
1:-47 statement 。后
1:-59 statement 。团
1:41 statement 。大
1:-86 statement 。孩
1:77 statement 。寒
1:-82 statement 。小
1:75 statement 。工
1:-52 statement 。市
1:30 statement 。帮
1:-98 statement 。我
1:-63 statement 。接
1:63 statement 。支
1:49 statement 。教
1:-57 statement 。晚
1:-50 statement 。有
1:61 statement 。本
1:30 statement 。根
1:70 statement 。每
1:53 statement 。清
1:38 statement 。由
1:30 statement 。甲
1:71 statement 。盘
1:-55 statement 。祝
1:39 statement 。经
1:35 statement 。继
1:-46 statement 。自
1:48 statement 。表
1:31 statement 。讲
1:-51 statement 。语
1:-91 statement 。课
1:-67 statement 。这
1:-45 statement 。送
1:-66 statement 。选
1:31 statement 。集
1:52 statement 。驻
1:-30 statement 。高
1:-57 statement 〇〇
1:98 statement 〇一
1:-60 statement 〇开
1:42 statement 《东
1:62 statement 《云
1:68 statement 《关
1:-49 statement 《小
1:53 statement 《山
1:56 statement 《幼
1:57 statement 《教
1:33 statement 《济
1:36 statement 《爬
1:48 statement 《电
1:-54 statement 《秋
1:35 statement 《背
1:-60 statement 《草
1:-49 statement 《荷
1:47 statement 《采
1:62 statement 《高
1:-35 statement 》$
1:54 statement 》(
1:-30 statement 》,
1:34 statement 》;
1:36 statement 》《
1:37 statement 》一
1:39 statement 》为
1:48 statement 》由
1:-46 statement 》第
1:36 statement 【亮
1:122 statement 】$
1:35 statement 】一
1:67 statement 〔2
1:62 statement 〕1
1:34 statement 〕3
1:43 statement 〕8
1:44 statement 〕第
1:86 statement 一$
1:-49 statement 一(
1:85 statement 一,
1:44 statement 一]
1:-84 statement 一_
1:58 statement 一”
1:46 statement 一万
1:49 statement 一两
1:64 statement 一中
1:43 statement 一九
1:50 statement 一书
1:53 statement 一事
1:89 statement 一人
1:59 statement 一件
1:119 statement 一份
1:53 statement 一位
1:35 statement 一住
1:30 statement 一例
1:71 statement 一做
1:49 statement 一八
1:-63 statement 一共
1:63 statement 一册
1:54 statement 一凡
1:48 statement 一初
1:32 statement 一到
1:41 statement 一前
1:32 statement 一副
1:57 statement 一十
1:-63 statement 一千
1:-46 statement 一半
1:55 statement 一双
1:-75 statement 一句
1:49 statement 一各
1:71 statement 一同
1:77 statement 一名
1:168 statement 一周
1:72 statement 一命
1:54 statement 一咱
1:87 statement 一回
1:-77 statement 一团
1:31 statement 一在
1:38 statement 一场
1:55 statement 一块
1:88 statement 一堂
1:68 statement 一堵
1:44 statement 一墙
1:54 statement 一处
1:38 statement 一夜
1:49 statement 一天
1:97 statement 一套
1:51 statement 一季
1:98 statement 一学
1:75 statement 一安
1:64 statement 一定
1:50 statement 一实
1:102 statement 一家
1:75 statement 一对
1:80 statement 一封
1:104 statement 一小
1:56 statement 一岁
1:50 statement 一帆
1:44 statement 一师
1:77 statement 一帮
1:53 statement 一并
1:58 statement 一幼
1:-54 statement 一开
1:-94 statement 一张
1:36 statement 一往
1:-52 statement 一律
1:53 statement 一成
1:-36 statement 一所
1:30 statement 一报
1:42 statement 一指
1:35 statement 一换
1:53 statement 一接
1:-65 statement 一支
1:57 statement 一教
1:40 statement 一数
1:64 statement 一整
1:-32 statement 一新
1:88 statement 一方
1:66 statement 一星
1:81 statement 一是
1:59 statement 一晚
1:63 statement 一月
1:-76 statement 一期
1:50 statement 一本
1:40 statement 一札
1:35 statement 一来
1:-34 statement 一架
1:65 statement 一校
1:43 statement 一案
1:-61 statement 一段
1:44 statement 一比
1:54 statement 一流
1:-96 statement 一点
1:47 statement 一物
1:41 statement 一特
1:50 statement 一班
1:-61 statement 一生
1:46 statement 一由
1:-88 statement 一画
1:48 statement 一番
1:-49 statement 一百
1:-44 statement 一直
1:65 statement 一站
1:-81 statement 一等
1:77 statement 一箱
1:106 statement 一篇
1:53 statement 一级
1:94 statement 一组
1:50 statement 一结
1:55 statement 一职
1:66 statement 一至
1:46 statement 一致
1:68 statement 一般
1:134 statement 一节
1:60 statement 一英
1:-48 statement 一行
1:38 statement 一补
1:-90 statement 一袋
1:71 statement 一览
1:50 statement 一计
1:47 statement 一评
1:71 statement 一说
1:36 statement 一调
1:46 statement 一质
1:83 statement 一贯
1:-71 statement 一贴
1:160 statement 一起
1:113 statement 一趟
1:39 statement 一跟
1:80 statement 一轮
1:45 statement 一进
1:60 statement 一遍
1:79 statement 一道
1:31 statement 一部
1:52 statement 一门
1:56 statement 一间
1:76 statement 一阅
1:32 statement 一队
1:54 statement 一页
1:30 statement 一项
1:58 statement 一领
1:-69 statement 一颗
1:32 statement 一题
1:-79 statement 一首
1:62 statement 一高
1:49 statement 一鸣
1:43 statement 丁克
1:-71 statement 七、
1:48 statement 七万
1:74 statement 七中
1:37 statement 七人
1:-89 statement 七位
1:-71 statement 七十
1:55 statement 七名
1:-88 statement 七嘴
1:68 statement 七天
1:78 statement 七成
1:-109 statement 七日
1:-56 statement 七月
1:56 statement 七次
1:-88 statement 七点
1:71 statement 万,
1:48 statement 万。
1:46 statement 万二
1:38 statement 万人
1:71 statement 万块
1:-64 statement 万物
1:60 statement 三$
1:-52 statement 三)
1:96 statement 三,
1:-35 statement 三:
1:45 statement 三]
1:-39 statement 三、
1:69 statement 三一
1:45 statement 三两
1:136 statement 三个
1:84 statement 三中
1:52 statement 三份
1:98 statement 三位
1:61 statement 三光
1:51 statement 三册
1:75 statement 三到
1:52 statement 三副
1:-73 statement 三县
1:58 statement 三叶
1:51 statement 三周
1:63 statement 三回
1:72 statement 三园
1:46 statement 三备
1:80 statement 三复
1:121 statement 三天
1:61 statement 三套
1:52 statement 三季
1:90 statement 三学
1:63 statement 三家
1:80 statement 三对
1:115 statement 三小
1:-67 statement 三届
1:37 statement 三幼
1:53 statement 三座
1:-74 statement 三成
1:139 statement 三所
1:79 statement 三批
1:51 statement 三支
1:38 statement 三教
1:92 statement 三日
1:-89 statement 三时
1:80 statement 三是
1:48 statement 三晚
1:49 statement 三期
1:106 statement 三校
1:81 statement 三江
1:56 statement 三派
1:-120 statement 三点
1:-55 statement 三百
1:51 statement 三科
1:-45 statement 三等
1:53 statement 三组
1:69 statement 三至
1:94 statement 三节
1:86 statement 三进
1:38 statement 三送
1:61 statement 三部
1:62 statement 三门
1:32 statement 三问
1:38 statement 三隔
1:49 statement 三项
1:39 statement 三餐
1:51 statement 三驻
1:50 statement 三高
1:120 statement 上$
1:46 statement 上)
1:-66 statement 上,
1:53 statement 上、
1:49 statement 上《
1:162 statement 上一
1:-56 statement 上三
1:32 statement 上下
1:61 statement 上不
1:100 statement 上两
1:-47 statement 上个
1:-69 statement 上为
1:-120 statement 上乡
1:-77 statement 上书
1:32 statement 上交
1:84 statement 上人
1:43 statement 上优
1:46 statement 上伙
1:72 statement 上传
1:105 statement 上公
1:50 statement 上共
1:-59 statement 上升
1:-90 statement 上午
1:49 statement 上半
1:63 statement 上县
1:32 statement 上参
1:74 statement 上口
1:-56 statement 上只
1:67 statement 上同
1:74 statement 上周
1:42 statement 上回
1:63 statement 上坪
1:44 statement 上墙
1:55 statement 上复
1:30 statement 上多
1:56 statement 上好
1:-96 statement 上学
1:55 statement 上安
1:35 statement 上完
1:58 statement 上定
1:32 statement 上客
1:-42 statement 上寨
1:113 statement 上山
1:39 statement 上岗
1:48 statement 上峪
1:43 statement 上师
1:61 statement 上带
1:52 statement 上年
1:65 statement 上形
1:-52 statement 上报
1:34 statement 上指
1:48 statement 上授
1:33 statement 上支
1:76 statement 上教
1:70 statement 上日
1:87 statement 上旬
1:-69 statement 上有
1:63 statement 上次
1:90 statement 上汇
1:52 statement 上河
1:30 statement 上用
1:47 statement 上研
1:96 statement 上示
1:62 statement 上答
1:-81 statement 上级
1:48 statement 上结
1:37 statement 上给
1:44 statement 上网
1:47 statement 上美
1:80 statement 上职
1:68 statement 上联
1:-58 statement 上自
1:77 statement 上讲
1:57 statement 上说
1:69 statement 上读
1:71 statement 上课
1:76 statement 上跟
1:56 statement 上车
1:50 statement 上辅
1:55 statement 上过
1:76 statement 上门
1:47 statement 上阅
1:37 statement 上限
1:50 statement 上集
1:65 statement 上题
1:77 statement 下$
1:-37 statement 下,
1:54 statement 下:
1:97 statement 下。
1:93 statement 下一
1:53 statement 下三
1:-44 statement 下为
1:-60 statement 下乡
1:48 statement 下了
1:33 statement 下共
1:57 statement 下分
1:71 statement 下列
1:77 statement 下到
1:-131 statement 下午
1:-64 statement 下协
1:51 statement 下周
1:61 statement 下园
1:43 statement 下坝
1:61 statement 下坪
1:105 statement 下学
1:70 statement 下山
1:44 statement 下岭
1:52 statement 下年
1:53 statement 下开
1:49 statement 下意
1:42 statement 下推
1:31 statement 下改
1:64 statement 下教
1:64 statement 下无
1:113 statement 下旬
1:104 statement 下月
1:61 statement 下来
1:36 statement 下杨
1:40 statement 下榻
1:-68 statement 下次
1:34 statement 下沉
1:-32 statement 下河
1:74 statement 下洋
1:39 statement 下派
1:57 statement 下点
1:45 statement 下礼
1:76 statement 下称
1:52 statement 下简
1:63 statement 下设
1:-86 statement 下课
1:42 statement 下达
1:47 statement 下进
1:74 statement 下面
1:-37 statement 不$
1:40 statement 不上
1:-63 statement 不会
1:73 statement 不低
1:55 statement 不佳
1:63 statement 不便
1:-75 statement 不全
1:-73 statement 不养
1:41 statement 不准
1:60 statement 不分
1:35 statement 不到
1:40 statement 不力
1:34 statement 不动
1:55 statement 不占
1:65 statement 不去
1:68 statement 不参
1:68 statement 不变
1:-67 statement 不只
1:-40 statement 不合
1:50 statement 不噎
1:30 statement 不因
1:65 statement 不在
1:55 statement 不多
1:-55 statement 不够
1:53 statement 不好
1:61 statement 不定
1:40 statement 不小
1:60 statement 不少
1:64 statement 不带
1:-71 statement 不开
1:37 statement 不弃
1:32 statement 不得
1:46 statement 不愿
1:66 statement 不成
1:40 statement 不打
1:46 statement 不承
1:67 statement 不挂
1:30 statement 不排
1:71 statement 不搞
1:85 statement 不收
1:35 statement 不敷
1:-45 statement 不断
1:62 statement 不早
1:67 statement 不是
1:31 statement 不气
1:50 statement 不求
1:-57 statement 不清
1:42 statement 不碍
1:-58 statement 不私
1:-60 statement 不科
1:-34 statement 不算
1:81 statement 不给
1:-103 statement 不肯
1:-63 statement 不能
1:44 statement 不良
1:78 statement 不落
1:-71 statement 不要
1:55 statement 不计
1:39 statement 不论
1:44 statement 不设
1:42 statement 不赔
1:35 statement 不走
1:-50 statement 不超
1:73 statement 不足
1:90 statement 不过
1:35 statement 不远
1:72 statement 不迟
1:68 statement 不适
1:38 statement 不错
1:58 statement 不高
1:60 statement 不齐
1:50 statement 与$
1:40 statement 与;
1:-104 statement 与_
1:45 statement 与上
1:44 statement 与下
1:35 statement 与专
1:31 statement 与丙
1:53 statement 与丰
1:34 statement 与主
1:67 statement 与乙
1:-55 statement 与乡
1:41 statement 与云
1:-70 statement 与伙
1:47 statement 与保
1:-53 statement 与兄
1:64 statement 与全
1:50 statement 与公
1:81 statement 与兰
1:41 statement 与内
1:61 statement 与决
1:-93 statement 与出
1:74 statement 与分
1:73 statement 与北
1:60 statement 与县
1:35 statement 与发
1:33 statement 与受
1:90 statement 与同
1:49 statement 与园
1:34 statement 与培
1:60 statement 与塔
1:35 statement 与学
1:37 statement 与岛
1:37 statement 与岭
1:34 statement 与岷
1:51 statement 与师
1:56 statement 与常
1:59 statement 与徒
1:37 statement 与成
1:-41 statement 与我
1:57 statement 与接
1:55 statement 与改
1:-53 statement 与教
1:61 statement 与日
1:54 statement 与昆
1:78 statement 与本
1:46 statement 与村
1:51 statement 与柳
1:36 statement 与柿
1:37 statement 与校
1:64 statement 与榕
1:68 statement 与正
1:33 statement 与此
1:48 statement 与民
1:72 statement 与法
1:42 statement 与消
1:63 statement 与甲
1:32 statement 与省
1:40 statement 与石
1:60 statement 与第
1:47 statement 与线
1:-49 statement 与老
1:31 statement 与航
1:52 statement 与讨
1:-58 statement 与访
1:65 statement 与诵
1:78 statement 与贵
1:35 statement 与退
1:47 statement 与野
1:47 statement 与鹤
1:31 statement 专$
1:34 statement 专)
1:72 statement 专。
1:119 statement 专业
1:36 statement 专为
1:34 statement 专人
1:-65 statement 专以
1:-31 statement 专任
1:47 statement 专供
1:43 statement 专利
1:33 statement 专去
1:36 statement 专培
1:52 statement 专委
1:158 statement 专家
1:42 statement 专干
1:36 statement 专急
1:-35 statement 专户
1:37 statement 专护
1:52 statement 专教
1:35 statement 专标
1:72 statement 专款
1:71 statement 专每
1:-70 statement 专注
1:43 statement 专班
1:47 statement 专用
1:73 statement 专科
1:88 statement 专职
1:44 statement 专著
1:36 statement 专请
1:79 statement 专辅
1:54 statement 专递
1:71 statement 专项
1:114 statement 专题
1:74 statement 丙方
1:92 statement 业$
1:34 statement 业1
1:30 statement 业:
1:49 statement 业;
1:32 statement 业”
1:54 statement 业。
1:46 statement 业专
1:76 statement 业中
1:-72 statement 业主
1:34 statement 业之
1:54 statement 业了
1:53 statement 业于
1:-67 statement 业互
1:37 statement 业人
1:44 statement 业体
1:65 statement 业共
1:46 statement 业分
1:31 statement 业办
1:55 statement 业务
1:30 statement 业协
1:55 statement 业发
1:47 statement 业合
1:52 statement 业增
1:62 statement 业处
1:74 statement 业学
1:69 statement 业实
1:53 statement 业导
1:47 statement 业就
1:54 statement 业已
1:69 statement 业师
1:58 statement 业带
1:61 statement 业建
1:45 statement 业意
1:76 statement 业技
1:87 statement 业教
1:82 statement 业旅
1:-64 statement 业服
1:30 statement 业期
1:75 statement 业机
1:38 statement 业毕
1:37 statement 业治
1:67 statement 业率
1:81 statement 业班
1:70 statement 业生
1:43 statement 业由
1:55 statement 业的
1:81 statement 业礼
1:48 statement 业社
1:42 statement 业科
1:35 statement 业组
1:37 statement 业者
1:61 statement 业职
1:43 statement 业设
1:49 statement 业证
1:64 statement 业诊
1:32 statement 业课
1:30 statement 业资
1:68 statement 业辅
1:33 statement 业进
1:72 statement 业部
1:-78 statement 业银
1:44 statement 业陈
1:31 statement 业院
1:45 statement 业集
1:69 statement 业高
1:60 statement 丛)
1:31 statement 东“
1:33 statement 东与
1:-43 statement 东中
1:47 statement 东举
1:40 statement 东二
1:30 statement 东关
1:41 statement 东国
1:104 statement 东坪
1:59 statement 东埔
1:45 statement 东头
1:94 statement 东学
1:46 statement 东家
1:35 statement 东屏
1:36 statement 东山
1:39 statement 东开
1:32 statement 东心
1:37 statement 东总
1:46 statement 东校
1:57 statement 东海
1:113 statement 东港
1:49 statement 东湖
1:38 statement 东片
1:44 statement 东瑶
1:35 statement 东田
1:54 statement 东看
1:48 statement 东站
1:56 statement 东纪
1:47 statement 东老
1:40 statement 东资
1:35 statement 东道
1:45 statement 东部
1:33 statement 东阳
1:36 statement 东集
1:91 statement 两万
1:102 statement 两个
1:81 statement 两人
1:-35 statement 两份
1:32 statement 两伙
1:34 statement 两会
1:112 statement 两位
1:36 statement 两免
1:33 statement 两册
1:-109 statement 两千
1:57 statement 两台
1:68 statement 两周
1:75 statement 两回
1:66 statement 两园
1:-41 statement 两地
1:69 statement 两场
1:140 statement 两天
1:50 statement 两头
1:62 statement 两学
1:93 statement 两家
1:75 statement 两小
1:52 statement 两局
1:-74 statement 两市
1:-33 statement 两年
1:41 statement 两徒
1:103 statement 两所
1:68 statement 两批
)"sv,
    R"(1:43 statement 两拨
1:65 statement 两日
1:69 statement 两星
1:39 statement 两月
1:68 statement 两期
1:41 statement 两本
1:56 statement 两村
1:57 statement 两校
1:150 statement 两次
1:-74 statement 两点
1:43 statement 两班
1:78 statement 两科
1:36 statement 两箱
1:113 statement 两节
1:57 statement 两趟
1:30 statement 两轮
1:-67 statement 两辆
1:62 statement 两部
1:52 statement 两门
1:51 statement 两间
1:69 statement 两项
1:34 statement 个$
1:-121 statement 个,
1:-34 statement 个;
1:68 statement 个、
1:-67 statement 个。
1:35 statement 个一
1:49 statement 个下
1:63 statement 个专
1:-57 statement 个中
1:53 statement 个乡
1:-66 statement 个书
1:82 statement 个别
1:69 statement 个区
1:67 statement 个半
1:104 statement 个周
1:37 statement 个和
1:55 statement 个地
1:85 statement 个备
1:61 statement 个头
1:81 statement 个学
1:63 statement 个宿
1:66 statement 个小
1:74 statement 个工
1:34 statement 个带
1:55 statement 个年
1:59 statement 个技
1:47 statement 个挂
1:60 statement 个教
1:99 statement 个星
1:-74 statement 个最
1:61 statement 个月
1:-48 statement 个校
1:47 statement 个样
1:109 statement 个案
1:65 statement 个河
1:36 statement 个混
1:54 statement 个点
1:-36 statement 个班
1:40 statement 个百
1:44 statement 个皮
1:54 statement 个社
1:53 statement 个组
1:52 statement 个维
1:49 statement 个老
1:38 statement 个课
1:36 statement 个远
1:63 statement 个钟
1:68 statement 个问
1:55 statement 个阶
1:79 statement 个项
1:52 statement 个驻
1:44 statement 中$
1:83 statement 中(
1:80 statement 中)
1:52 statement 中-
1:-71 statement 中1
1:61 statement 中2
1:51 statement 中3
1:38 statement 中6
1:79 statement 中:
1:85 statement 中_
1:39 statement 中“
1:49 statement 中”
1:51 statement 中→
1:59 statement 中、
1:57 statement 中。
1:68 statement 中一
1:38 statement 中七
1:37 statement 中三
1:35 statement 中与
1:88 statement 中专
1:76 statement 中两
1:52 statement 中为
1:74 statement 中举
1:46 statement 中九
1:36 statement 中亮
1:43 statement 中优
1:50 statement 中体
1:60 statement 中作
1:30 statement 中信
1:37 statement 中先
1:56 statement 中党
1:41 statement 中全
1:48 statement 中共
1:47 statement 中关
1:81 statement 中出
1:53 statement 中列
1:42 statement 中初
1:57 statement 中到
1:44 statement 中副
1:55 statement 中午
1:74 statement 中协
1:31 statement 中去
1:53 statement 中参
1:73 statement 中发
1:50 statement 中可
1:35 statement 中各
1:48 statement 中合
1:44 statement 中名
1:61 statement 中向
1:32 statement 中听
1:45 statement 中团
1:44 statement 中培
1:175 statement 中学
1:58 statement 中实
1:39 statement 中家
1:42 statement 中寄
1:61 statement 中对
1:37 statement 中小
1:85 statement 中层
1:31 statement 中展
1:55 statement 中工
1:67 statement 中市
1:82 statement 中师
1:46 statement 中开
1:107 statement 中心
1:50 statement 中承
1:61 statement 中技
1:57 statement 中报
1:45 statement 中择
1:38 statement 中振
1:41 statement 中提
1:41 statement 中支
1:56 statement 中政
1:43 statement 中教
1:52 statement 中数
1:89 statement 中文
1:63 statement 中新
1:67 statement 中方
1:33 statement 中旅
1:42 statement 中无
1:90 statement 中旬
1:-43 statement 中有
1:51 statement 中期
1:60 statement 中未
1:33 statement 中机
1:31 statement 中来
1:55 statement 中校
1:67 statement 中止
1:38 statement 中段
1:58 statement 中每
1:56 statement 中毕
1:59 statement 中派
1:30 statement 中物
1:49 statement 中特
1:83 statement 中班
1:39 statement 中理
1:-71 statement 中生
1:-39 statement 中的
1:39 statement 中研
1:-77 statement 中秋
1:60 statement 中第
1:59 statement 中等
1:61 statement 中级
1:-33 statement 中组
1:62 statement 中结
1:-51 statement 中考
1:45 statement 中职
1:35 statement 中英
1:-70 statement 中获
1:36 statement 中葡
1:39 statement 中训
1:57 statement 中设
1:44 statement 中语
1:50 statement 中调
1:47 statement 中负
1:-55 statement 中质
1:42 statement 中跟
1:57 statement 中辅
1:43 statement 中迄
1:38 statement 中送
1:44 statement 中选
1:-51 statement 中那
1:52 statement 中部
1:33 statement 中里
1:34 statement 中随
1:51 statement 中面
1:40 statement 中驻
1:52 statement 中骨
1:69 statement 中高
1:55 statement 丰原
1:33 statement 丰县
1:53 statement 丰国
1:57 statement 丰电
1:83 statement 丰禾
1:-95 statement 临!
1:83 statement 临川
1:97 statement 临江
1:77 statement 临河
1:53 statement 临泉
1:46 statement 临海
1:57 statement 临界
1:74 statement 丹霞
1:45 statement 为$
1:54 statement 为,
1:94 statement 为2
1:48 statement 为G
1:-63 statement 为《
1:35 statement 为一
1:-61 statement 为三
1:-71 statement 为不
1:79 statement 为专
1:30 statement 为丙
1:40 statement 为东
1:91 statement 为两
1:45 statement 为主
1:49 statement 为乙
1:76 statement 为了
1:40 statement 为二
1:46 statement 为云
1:69 statement 为五
1:-77 statement 为什
1:51 statement 为你
1:31 statement 为例
1:58 statement 为保
1:72 statement 为做
1:58 statement 为全
1:-74 statement 为六
1:62 statement 为共
1:46 statement 为其
1:-83 statement 为养
1:42 statement 为准
1:33 statement 为凤
1:55 statement 为前
1:31 statement 为副
1:52 statement 为北
1:45 statement 为协
1:45 statement 为单
1:34 statement 为卫
1:64 statement 为县
1:32 statement 为参
1:70 statement 为受
1:53 statement 为各
1:-71 statement 为回
1:-66 statement 为国
1:32 statement 为学
1:-81 statement 为完
1:34 statement 为宜
1:-62 statement 为导
1:-81 statement 为履
1:32 statement 为山
1:35 statement 为岷
1:102 statement 为帮
1:49 statement 为度
1:49 statement 为徒
1:46 statement 为我
1:52 statement 为推
1:-45 statement 为提
1:95 statement 为支
1:43 statement 为数
1:46 statement 为晓
1:81 statement 为期
1:51 statement 为村
1:-67 statement 为样
1:68 statement 为此
1:61 statement 为每
1:45 statement 为民
1:44 statement 为火
1:50 statement 为焊
1:65 statement 为班
1:63 statement 为瓦
1:76 statement 为石
1:-100 statement 为社
1:93 statement 为第
1:72 statement 为红
1:37 statement 为组
1:56 statement 为统
1:50 statement 为缩
1:79 statement 为联
1:44 statement 为芦
1:32 statement 为花
1:32 statement 为苗
1:46 statement 为落
1:37 statement 为衡
1:49 statement 为被
1:48 statement 为计
1:74 statement 为贵
1:43 statement 为重
1:44 statement 为阖
1:45 statement 为限
1:53 statement 为雅
1:-49 statement 为青
1:57 statement 为革
1:34 statement 为顺
1:-54 statement 为预
1:37 statement 为领
1:30 statement 为题
1:42 statement 为驻
1:44 statement 为鹿
1:-92 statement 为鼓
1:48 statement 为龙
1:70 statement 主$
1:-94 statement 主:
1:50 statement 主体
1:48 statement 主修
1:32 statement 主办
1:44 statement 主备
1:77 statement 主导
1:91 statement 主席
1:-34 statement 主持
1:-85 statement 主提
1:58 statement 主播
1:64 statement 主方
1:80 statement 主旨
1:89 statement 主校
1:43 statement 主游
1:90 statement 主班
1:-38 statement 主管
1:45 statement 主线
1:-34 statement 主要
1:139 statement 主讲
1:127 statement 主责
1:-77 statement 主采
1:105 statement 主题
1:65 statement 丽_
1:59 statement 丽中
1:-81 statement 举,
1:117 statement 举办
1:31 statement 久$
1:55 statement 久:
1:-70 statement 久不
1:-40 statement 久久
1:61 statement 久使
1:39 statement 么$
1:-104 statement 么,
1:49 statement 么:
1:-79 statement 么?
1:59 statement 么上
1:-49 statement 么主
1:-80 statement 么办
1:-89 statement 么可
1:42 statement 么喂
1:42 statement 么学
1:62 statement 么时
1:-76 statement 么有
1:-35 statement 么样
1:43 statement 么玩
1:-72 statement 么看
1:52 statement 么讲
1:53 statement 义务
1:33 statement 义卖
1:59 statement 义学
1:37 statement 义工
1:-93 statement 义重
1:52 statement 之$
1:73 statement 之一
1:50 statement 之下
1:75 statement 之二
1:-58 statement 之以
1:36 statement 之做
1:-67 statement 之共
1:61 statement 之内
1:55 statement 之列
1:37 statement 之制
1:78 statement 之前
1:80 statement 之力
1:42 statement 之发
1:31 statement 之后
1:80 statement 之处
1:36 statement 之学
1:36 statement 之家
1:35 statement 之差
1:53 statement 之平
1:36 statement 之幸
1:50 statement 之执
1:32 statement 之数
1:51 statement 之旅
1:41 statement 之机
1:54 statement 之津
1:34 statement 之盲
1:50 statement 之窗
1:39 statement 之联
1:30 statement 之英
1:45 statement 之资
1:61 statement 之远
1:44 statement 之遵
1:44 statement 之间
1:63 statement 之阅
1:55 statement 之隔
1:33 statement 乌兰
1:39 statement 乌江
1:39 statement 乌沙
1:57 statement 乌涂
1:83 statement 乌溪
1:58 statement 乌石
1:50 statement 乌职
1:59 statement 乌苏
1:34 statement 乐$
1:71 statement 乐_
1:92 statement 乐、
1:-63 statement 乐器
1:-74 statement 乐团
1:97 statement 乐坑
1:75 statement 乐坪
1:42 statement 乐家
1:33 statement 乐小
1:101 statement 乐教
1:55 statement 乐文
1:35 statement 乐治
1:50 statement 乐组
1:69 statement 乐老
1:75 statement 乐街
1:47 statement 乐课
1:30 statement 乐部
1:33 statement 乐队
1:35 statement 乐馆
1:47 statement 乒乓
1:40 statement 乓球
1:31 statement 乘校
1:58 statement 乘车
1:81 statement 乙:
1:67 statement 乙双
1:31 statement 乙名
1:54 statement 乙周
1:108 statement 乙园
1:59 statement 乙方
1:37 statement 乙未
1:-82 statement 乙班
1:-54 statement 乙等
1:61 statement 九万
1:-101 statement 九个
1:73 statement 九中
1:94 statement 九人
1:42 statement 九六
1:37 statement 九台
1:-71 statement 九名
1:34 statement 九周
1:90 statement 九年
1:31 statement 九日
1:-81 statement 九月
1:60 statement 九条
1:49 statement 九溪
1:50 statement 九科
1:41 statement 九页
1:44 statement 九龙
1:35 statement 也不
1:-77 statement 也学
1:52 statement 也带
1:65 statement 也愿
1:67 statement 也成
1:-62 statement 也是
1:48 statement 也没
1:34 statement 也结
1:53 statement 也该
1:42 statement 也走
1:60 statement 也遇
1:47 statement 习$
1:109 statement 习,
1:91 statement 习;
1:84 statement 习。
1:89 statement 习一
1:-55 statement 习不
1:86 statement 习两
1:64 statement 习五
1:53 statement 习以
1:52 statement 习全
1:37 statement 习十
1:36 statement 习县
1:58 statement 习困
1:65 statement 习地
1:38 statement 习字
1:87 statement 习学
1:64 statement 习工
1:35 statement 习得
1:31 statement 习成
1:41 statement 习支
1:82 statement 习教
1:42 statement 习旬
1:52 statement 习时
1:-76 statement 习期
1:-101 statement 习满
1:45 statement 习班
1:47 statement 习生
1:79 statement 习的
1:33 statement 习经
1:38 statement 习结
1:52 statement 习者
1:42 statement 习角
1:65 statement 习课
1:32 statement 习责
1:58 statement 习餐
1:-41 statement 乡$
1:93 statement 乡,
1:42 statement 乡1
1:-110 statement 乡。
1:68 statement 乡不
1:73 statement 乡中
1:32 statement 乡九
1:33 statement 乡交
1:-97 statement 乡人
1:40 statement 乡任
1:62 statement 乡会
1:85 statement 乡分
1:72 statement 乡初
1:34 statement 乡县
1:60 statement 乡同
1:-86 statement 乡四
1:109 statement 乡园
1:93 statement 乡土
1:52 statement 乡差
1:60 statement 乡幼
1:37 statement 乡挖
1:-92 statement 乡支
1:48 statement 乡政
1:-65 statement 乡教
1:-52 statement 乡村
1:54 statement 乡立
1:-71 statement 乡等
1:-73 statement 乡结
1:59 statement 乡课
1:-62 statement 乡里
1:102 statement 乡镇
1:36 statement 书$
1:91 statement 书,
1:32 statement 书-
1:63 statement 书1
1:33 statement 书2
1:-41 statement 书3
1:53 statement 书5
1:-95 statement 书:
1:-47 statement 书_
1:120 statement 书。
1:67 statement 书一
1:-77 statement 书三
1:42 statement 书两
1:-56 statement 书中
1:37 statement 书义
1:-50 statement 书五
1:77 statement 书会
1:49 statement 书信
1:-73 statement 书借
1:50 statement 书先
1:84 statement 书六
1:31 statement 书办
1:37 statement 书包
1:65 statement 书原
1:33 statement 书双
1:72 statement 书处
1:97 statement 书室
1:37 statement 书屋
1:57 statement 书已
1:59 statement 书库
1:41 statement 书店
1:66 statement 书教
1:46 statement 书柜
1:95 statement 书法
1:75 statement 书漂
1:49 statement 书率
1:78 statement 书由
1:62 statement 书的
1:63 statement 书目
1:42 statement 书破
1:56 statement 书社
1:34 statement 书等
1:94 statement 书箱
1:-62 statement 书籍
1:-37 statement 书角
1:75 statement 书证
1:63 statement 书资
1:49 statement 书阅
1:107 statement 书院
1:89 statement 书面
1:107 statement 书馆
1:-33 statement 买,
1:-53 statement 买。
1:55 statement 买了
1:61 statement 买人
1:35 statement 买保
1:-106 statement 买点
1:31 statement 买的
1:-90 statement 了$
1:-33 statement 了,
1:-63 statement 了1
1:-70 statement 了2
1:-107 statement 了6
1:41 statement 了7
1:-103 statement 了。
1:-52 statement 了《
1:-82 statement 了一
1:52 statement 了七
1:52 statement 了九
1:63 statement 了他
1:-60 statement 了信
1:43 statement 了做
1:87 statement 了再
1:71 statement 了初
1:-97 statement 了劈
1:76 statement 了十
1:-56 statement 了又
1:53 statement 了各
1:80 statement 了国
1:-60 statement 了图
1:-52 statement 了大
1:-92 statement 了山
1:-95 statement 了很
1:-67 statement 了怎
1:49 statement 了总
1:48 statement 了我
1:50 statement 了支
1:67 statement 了整
1:-69 statement 了晨
1:84 statement 了月
1:63 statement 了棉
1:-69 statement 了沉
1:-77 statement 了热
1:89 statement 了留
1:75 statement 了目
1:-78 statement 了粉
1:-84 statement 了精
1:60 statement 了红
1:-89 statement 了结
1:-87 statement 了自
1:54 statement 了蓝
1:-69 statement 了解
1:66 statement 了让
1:-52 statement 了证
1:30 statement 予,
1:60 statement 予以
1:40 statement 予时
1:36 statement 予松
1:52 statement 予的
1:42 statement 予误
1:34 statement 争2
1:47 statement 争做
1:38 statement 争取
1:92 statement 事$
1:117 statement 事:
1:46 statement 事|
1:36 statement 事”
1:69 statement 事。
1:-52 statement 事业
1:82 statement 事也
1:34 statement 事会
1:-31 statement 事务
1:41 statement 事各
1:69 statement 事员
1:65 statement 事宜
1:-60 statement 事室
1:43 statement 事情
1:50 statement 事来
1:46 statement 事没
1:69 statement 事由
1:42 statement 事的
1:51 statement 事科
1:57 statement 事股
1:32 statement 事请
1:33 statement 事赴
1:131 statement 事项
1:72 statement 二$
1:-60 statement 二(
1:52 statement 二,
1:-51 statement 二:
1:72 statement 二]
1:-91 statement 二_
1:-64 statement 二、
1:78 statement 二。
1:30 statement 二〇
1:47 statement 二万
1:48 statement 二三
1:65 statement 二上
1:59 statement 二下
1:75 statement 二个
1:32 statement 二中
1:40 statement 二二
1:-46 statement 二五
1:53 statement 二会
1:38 statement 二六
1:71 statement 二到
1:-46 statement 二十
1:42 statement 二千
1:60 statement 二去
1:112 statement 二名
1:97 statement 二周
1:55 statement 二四
1:46 statement 二季
1:51 statement 二学
1:67 statement 二对
1:82 statement 二小
1:-77 statement 二年
1:55 statement 二幼
1:-72 statement 二所
1:34 statement 二手
1:39 statement 二批
1:-95 statement 二日
1:-79 statement 二时
1:88 statement 二是
1:50 statement 二晚
1:-32 statement 二楼
1:59 statement 二次
1:96 statement 二特
1:85 statement 二百
1:38 statement 二的
1:56 statement 二站
1:64 statement 二第
1:-47 statement 二等
1:-51 statement 二级
1:76 statement 二组
1:65 statement 二节
1:-32 statement 二课
1:31 statement 二道
1:44 statement 二零
1:46 statement 二高
1:54 statement 于$
1:92 statement 于1
1:107 statement 于2
1:59 statement 于3
1:52 statement 于4
1:-78 statement 于5
1:58 statement 于6
1:46 statement 于7
1:80 statement 于8
1:-30 statement 于9
1:80 statement 于一
1:43 statement 于七
1:77 statement 于三
1:-34 statement 于上
1:52 statement 于下
1:113 statement 于两
1:63 statement 于临
1:66 statement 于九
1:-67 statement 于二
1:42 statement 于五
1:74 statement 于你
1:116 statement 于六
1:-94 statement 于加
1:88 statement 于十
1:48 statement 于协
1:-33 statement 于去
1:51 statement 于各
1:37 statement 于嘉
1:81 statement 于四
1:63 statement 于国
1:68 statement 于图
1:-50 statement 于学
1:71 statement 于寒
1:41 statement 于市
1:-56 statement 于形
1:35 statement 于按
1:55 statement 于推
1:52 statement 于改
1:80 statement 于暑
1:46 statement 于本
1:82 statement 于枣
1:84 statement 于每
1:33 statement 于甲
1:-50 statement 于石
1:52 statement 于竹
1:57 statement 于西
1:55 statement 于贵
1:70 statement 云_
1:-48 statement 云上
1:-63 statement 云中
1:47 statement 云书
1:53 statement 云区
1:63 statement 云台
1:68 statement 云小
1:73 statement 云屏
1:47 statement 云峰
1:65 statement 云帆
1:50 statement 云教
1:47 statement 云林
1:62 statement 云栖
1:45 statement 云校
1:103 statement 云溪
1:61 statement 云端
1:31 statement 云第
1:39 statement 云课
1:-30 statement 云陂
1:81 statement 云雾
1:78 statement 云麓
1:32 statement 互串
1:59 statement 互为
1:37 statement 互住
1:-62 statement 互利
1:76 statement 互助
1:38 statement 互听
1:67 statement 互寄
1:77 statement 互换
1:33 statement 互留
1:80 statement 互相
1:34 statement 互聘
1:63 statement 互认
1:-56 statement 互设
1:67 statement 互评
1:50 statement 互通
1:33 statement 五$
1:65 statement 五(
1:80 statement 五,
1:69 statement 五_
1:45 statement 五|
1:64 statement 五”
1:67 statement 五万
1:55 statement 五上
1:86 statement 五个
1:45 statement 五中
1:33 statement 五之
1:58 statement 五人
1:61 statement 五位
1:56 statement 五具
1:-37 statement 五分
1:69 statement 五到
1:57 statement 五前
1:-122 statement 五十
1:36 statement 五发
1:33 statement 五台
1:105 statement 五名
1:66 statement 五回
1:48 statement 五在
1:55 statement 五城
1:90 statement 五天
1:-70 statement 五岁
1:43 statement 五峰
1:58 statement 五成
1:-49 statement 五户
1:43 statement 五所
1:71 statement 五月
1:56 statement 五点
1:-55 statement 五百
1:48 statement 五篇
1:31 statement 五组
1:82 statement 五节
1:34 statement 五返
1:125 statement 五龙
1:36 statement 井$
1:59 statement 井、
1:47 statement 井中
1:34 statement 井家
1:78 statement 井小
1:36 statement 井灶
1:59 statement 井点
1:35 statement 些也
1:-74 statement 些年
1:37 statement 交$
1:68 statement 交《
1:36 statement 交乙
1:37 statement 交予
1:52 statement 交付
1:-82 statement 交传
1:41 statement 交其
1:31 statement 交出
1:-72 statement 交办
1:50 statement 交华
1:-47 statement 交叉
1:41 statement 交反
1:49 statement 交工
1:57 statement 交换
1:32 statement 交接
1:-44 statement 交教
1:-73 statement 交朋
1:51 statement 交焊
1:33 statement 交纳
1:31 statement 交给
1:44 statement 交院
1:34 statement 亦不
1:40 statement 亦有
1:-43 statement 产$
1:41 statement 产假
1:37 statement 产出
1:58 statement 产品
1:-72 statement 产增
1:53 statement 产教
1:52 statement 产权
1:47 statement 产生
1:38 statement 产进
1:-131 statement 亩产
1:65 statement 享;
1:42 statement 享。
1:38 statement 享会
1:45 statement 享受
1:51 statement 享小
1:59 statement 享有
1:-58 statement 享版
1:30 statement 享用
1:66 statement 享盘
1:35 statement 享经
1:66 statement 亮、
1:37 statement 亮出
1:38 statement 亮点
1:-62 statement 亮的
1:37 statement 亮相
1:39 statement 亮起
1:34 statement 亲,
1:-86 statement 亲会
1:-55 statement 亲切
1:56 statement 亲子
1:55 statement 亲师
1:56 statement 亲戚
1:30 statement 亲授
1:40 statement 亲路
1:65 statement 亲车
1:-54 statement 人(
1:58 statement 人)
1:44 statement 人1
1:30 statement 人2
1:68 statement 人3
1:66 statement 人5
1:66 statement 人9
1:48 statement 人;
1:67 statement 人_
1:-89 statement 人”
1:81 statement 人、
1:-39 statement 人。
1:107 statement 人一
1:-68 statement 人三
1:107 statement 人上
1:57 statement 人下
1:30 statement 人不
1:78 statement 人与
1:43 statement 人专
1:68 statement 人两
1:48 statement 人为
1:53 statement 人九
1:58 statement 人了
1:50 statement 人二
1:42 statement 人于
1:83 statement 人五
1:36 statement 人亲
1:62 statement 人人
1:31 statement 人偕
1:53 statement 人先
1:67 statement 人免
1:79 statement 人入
1:72 statement 人全
1:65 statement 人六
1:36 statement 人写
1:69 statement 人出
1:99 statement 人到
1:52 statement 人前
1:35 statement 人包
1:55 statement 人协
1:34 statement 人单
1:75 statement 人原
1:90 statement 人去
1:66 statement 人参
1:36 statement 人发
1:30 statement 人可
1:48 statement 人各
1:72 statement 人同
1:31 statement 人听
1:95 statement 人员
1:-46 statement 人在
1:86 statement 人均
1:35 statement 人坐
1:68 statement 人增
1:-52 statement 人备
1:42 statement 人大
1:52 statement 人宿
1:51 statement 人巡
1:63 statement 人工
1:47 statement 人左
1:35 statement 人已
1:33 statement 人带
1:78 statement 人常
1:35 statement 人建
1:-92 statement 人心
1:41 statement 人悟
1:66 statement 人才
1:82 statement 人承
1:62 statement 人报
1:49 statement 人指
1:43 statement 人捎
1:30 statement 人提
1:-68 statement 人支
1:37 statement 人收
1:58 statement 人教
1:105 statement 人数
1:39 statement 人旁
1:-74 statement 人昨
1:32 statement 人暑
1:37 statement 人机
1:-36 statement 人次
1:-77 statement 人物
1:55 statement 人由
1:-90 statement 人申
1:63 statement 人磨
1:41 statement 人礼
1:37 statement 人社
1:31 statement 人租
1:-74 statement 人签
1:30 statement 人缴
1:37 statement 人考
1:42 statement 人而
1:53 statement 人联
1:43 statement 人自
1:56 statement 人至
1:-59 statement 人获
1:44 statement 人补
1:36 statement 人观
1:51 statement 人课
1:63 statement 人赴
1:44 statement 人跟
1:82 statement 人身
1:56 statement 人选
1:57 statement 人都
1:59 statement 人领
1:30 statement 人驻
1:-95 statement 什么
1:75 statement 仁做
1:70 statement 仁爱
1:54 statement 仁聋
1:37 statement 仁阐
1:36 statement 仅1
1:46 statement 仅一
1:56 statement 仅作
1:30 statement 仅十
1:31 statement 仅四
1:45 statement 今7
1:-82 statement 今分
1:62 statement 今后
1:-67 statement 今天
1:-61 statement 今年
1:44 statement 今感
1:-96 statement 今春
1:37 statement 今有
1:54 statement 今没
1:-77 statement 今还
1:57 statement 介,
1:30 statement 介于
1:-48 statement 介绍
1:57 statement 仍为
1:50 statement 仍会
1:65 statement 仍去
1:46 statement 仍是
1:42 statement 仍由
1:38 statement 仍留
1:58 statement 从2
1:67 statement 从下
1:57 statement 从中
1:64 statement 从九
1:69 statement 从今
1:70 statement 从化
1:31 statement 从县
1:-75 statement 从城
1:-65 statement 从姊
1:50 statement 从幼
1:31 statement 从德
1:49 statement 从我
1:-45 statement 从教
1:43 statement 从晨
1:56 statement 从村
1:43 statement 从民
1:59 statement 从江
1:46 statement 从牛
1:37 statement 从第
1:30 statement 从简
1:40 statement 从育
1:47 statement 从零
1:32 statement 仑国
1:61 statement 仓库
1:55 statement 仔信
1:-68 statement 他以
1:57 statement 他儿
1:37 statement 他园
1:-103 statement 他工
1:-92 statement 他爸
1:41 statement 他联
1:64 statement 付,
1:44 statement 付:
1:111 statement 付;
1:106 statement 付。
1:45 statement 付使
1:51 statement 付四
1:59 statement 付春
1:31 statement 付款
1:47 statement 付课
1:41 statement 代之
1:39 statement 代会
1:36 statement 代农
1:41 statement 代办
1:35 statement 代审
1:42 statement 代拟
1:39 statement 代替
1:-77 statement 代理
1:-54 statement 代表
1:33 statement 代订
1:49 statement 代训
1:110 statement 代课
1:37 statement 代镇
1:64 statement 令狐
1:105 statement 令营
1:61 statement 令说
1:60 statement 以,
1:41 statement 以“
1:38 statement 以《
1:71 statement 以一
1:-61 statement 以三
1:31 statement 以借
1:58 statement 以内
1:-44 statement 以前
1:33 statement 以同
1:100 statement 以后
1:30 statement 以四
1:43 statement 以在
1:31 statement 以均
1:53 statement 以实
1:41 statement 以市
1:58 statement 以师
1:30 statement 以幼
1:-103 statement 以恒
1:38 statement 以报
1:-66 statement 以最
1:-87 statement 以来
1:38 statement 以电
1:53 statement 以监
1:69 statement 以直
1:37 statement 以签
1:38 statement 以约
1:70 statement 以网
1:43 statement 以肯
1:79 statement 以视
1:56 statement 以诚
1:34 statement 以谋
1:-82 statement 以资
1:62 statement 以远
1:84 statement 以送
1:75 statement 仪三
1:-55 statement 们$
1:54 statement 们(
1:-74 statement 们,
1:53 statement 们:
1:96 statement 们一
1:-101 statement 们七
1:54 statement 们三
1:64 statement 们上
1:54 statement 们下
1:122 statement 们两
1:51 statement 们为
1:118 statement 们五
1:-65 statement 们亲
1:86 statement 们介
1:-83 statement 们从
1:50 statement 们付
1:52 statement 们信
1:54 statement 们做
1:98 statement 们全
1:-71 statement 们养
1:75 statement 们出
1:70 statement 们刚
1:-84 statement 们到
1:81 statement 们去
1:-72 statement 们吃
1:57 statement 们商
1:76 statement 们四
1:-58 statement 们在
1:62 statement 们学
1:62 statement 们孩
1:67 statement 们家
1:63 statement 们将
1:39 statement 们已
1:51 statement 们带
1:52 statement 们年
1:51 statement 们应
1:53 statement 们开
1:46 statement 们心
1:83 statement 们想
1:53 statement 们打
1:39 statement 们托
1:-76 statement 们把
1:65 statement 们拉
1:31 statement 们拜
1:56 statement 们捎
1:-68 statement 们收
1:48 statement 们改
1:-46 statement 们早
1:-81 statement 们时
1:-30 statement 们是
1:59 statement 们有
1:56 statement 们校
1:51 statement 们汤
1:-70 statement 们没
1:47 statement 们班
1:41 statement 们用
1:179 statement 们的
1:49 statement 们竖
1:31 statement 们练
1:64 statement 们组
1:96 statement 们给
1:57 statement 们缺
1:52 statement 们能
1:-78 statement 们至
1:50 statement 们要
1:41 statement 们讲
1:-65 statement 们说
1:82 statement 们请
1:-92 statement 们跳
1:50 statement 们过
1:42 statement 们连
1:84 statement 们那
1:45 statement 们都
1:59 statement 们集
1:51 statement 仲教
1:-66 statement 件$
1:86 statement 件,
1:87 statement 件1
1:52 statement 件2
1:-46 statement 件:
1:50 statement 件;
1:31 statement 件_
1:39 statement 件一
1:35 statement 件下
1:127 statement 件事
1:104 statement 件人
1:74 statement 件借
1:40 statement 件制
1:32 statement 件向
1:52 statement 件和
1:37 statement 件回
1:31 statement 件寄
1:37 statement 件批
1:46 statement 件拷
1:38 statement 件授
1:53 statement 件收
1:67 statement 件棉
1:45 statement 件清
1:38 statement 件的
1:39 statement 件要
1:43 statement 价$
1:51 statement 价、
1:-90 statement 价。
1:49 statement 价主
1:51 statement 价值
1:33 statement 价对
1:32 statement 价水
1:56 statement 价赔
1:36 statement 价采
1:-74 statement 任$
1:39 statement 任1
1:46 statement 任2
1:31 statement 任6
1:70 statement 任:
1:-79 statement 任_
1:-38 statement 任、
1:102 statement 任一
1:40 statement 任下
1:36 statement 任与
1:59 statement 任专
1:-50 statement 任主
1:46 statement 任乙
1:36 statement 任书
1:47 statement 任交
1:60 statement 任亲
1:41 statement 任人
1:76 statement 任何
1:67 statement 任保
1:46 statement 任共
1:65 statement 任具
1:73 statement 任冯
1:102 statement 任分
1:71 statement 任到
1:40 statement 任副
1:150 statement 任务
1:63 statement 任单
1:75 statement 任去
1:51 statement 任双
1:49 statement 任后
1:38 statement 任园
1:64 statement 任培
1:76 statement 任处
1:77 statement 任好
1:54 statement 任学
1:35 statement 任将
1:58 statement 任帮
1:40 statement 任常
1:37 statement 任彼
1:-72 statement 任意
1:45 statement 任技
1:-80 statement 任报
1:40 statement 任按
1:49 statement 任提
1:47 statement 任政
1:104 statement 任教
1:38 statement 任方
1:68 statement 任期
1:107 statement 任本
1:58 statement 任来
1:82 statement 任柳
1:76 statement 任校
1:31 statement 任桑
1:47 statement 任梁
1:35 statement 任沙
1:40 statement 任温
1:56 statement 任状
1:32 statement 任班
1:30 statement 任登
1:32 statement 任目
1:33 statement 任研
1:36 statement 任站
1:31 statement 任竹
1:35 statement 任管
1:53 statement 任组
1:73 statement 任职
1:31 statement 任股
1:49 statement 任莅
1:37 statement 任计
1:72 statement 任讲
1:54 statement 任论
1:80 statement 任课
1:53 statement 任跟
1:31 statement 任进
1:-50 statement 任选
1:45 statement 任部
1:47 statement 任队
1:50 statement 任险
1:54 statement 任领
1:58 statement 任驻
1:58 statement 份$
1:-33 statement 份,
1:95 statement 份。
1:39 statement 份存
1:-91 statement 份情
1:45 statement 份教
1:50 statement 份有
1:-108 statement 份认
1:53 statement 份评
1:51 statement 份诊
1:43 statement 份语
1:55 statement 份额
1:-57 statement 仿写
1:43 statement 仿真
1:53 statement 企双
1:33 statement 企合
1:42 statement 伍岳
1:67 statement 伍建
1:47 statement 伍由
1:-77 statement 休到
1:80 statement 休教
1:57 statement 众号
1:-73 statement 优$
1:61 statement 优。
1:63 statement 优学
1:-83 statement 优惠
1:38 statement 优推
1:34 statement 优时
1:-105 statement 优等
1:34 statement 优课
1:75 statement 优质
1:41 statement 优资
1:114 statement 伙食
1:51 statement 会(
1:-85 statement 会,
1:30 statement 会2
1:39 statement 会4
1:64 statement 会”
1:68 statement 会、
1:-42 statement 会。
1:41 statement 会三
1:59 statement 会上
1:40 statement 会不
1:44 statement 会主
1:50 statement 会乙
1:45 statement 会也
1:-93 statement 会了
1:-36 statement 会人
1:-53 statement 会介
1:58 statement 会代
1:42 statement 会借
1:72 statement 会全
1:-85 statement 会公
1:47 statement 会凑
1:-79 statement 会列
1:50 statement 会前
1:32 statement 会力
1:82 statement 会办
1:62 statement 会动
1:38 statement 会募
1:69 statement 会协
1:53 statement 会发
1:40 statement 会受
1:42 statement 会变
1:69 statement 会合
1:50 statement 会同
1:50 statement 会后
1:-82 statement 会周
1:67 statement 会商
1:60 statement 会国
1:54 statement 会在
1:36 statement 会场
1:45 statement 会孩
1:45 statement 会定
1:-72 statement 会审
1:67 statement 会客
1:54 statement 会已
1:55 statement 会带
1:50 statement 会干
1:-58 statement 会影
1:-107 statement 会情
1:50 statement 会愿
1:45 statement 会打
1:40 statement 会批
1:50 statement 会承
1:-74 statement 会招
1:45 statement 会拟
1:50 statement 会挂
1:-39 statement 会捐
1:37 statement 会换
1:36 statement 会授
1:70 statement 会推
1:37 statement 会支
1:58 statement 会收
1:78 statement 会放
1:49 statement 会教
1:48 statement 会无
1:56 statement 会服
1:42 statement 会核
1:105 statement 会每
1:51 statement 会津
1:35 statement 会派
1:46 statement 会由
1:39 statement 会的
1:121 statement 会监
1:30 statement 会相
1:60 statement 会研
1:59 statement 会答
1:59 statement 会给
1:31 statement 会编
1:67 statement 会考
1:52 statement 会者
1:62 statement 会补
1:-38 statement 会计
1:48 statement 会认
1:-109 statement 会议
1:32 statement 会讲
1:85 statement 会设
1:-81 statement 会诊
1:-76 statement 会说
1:44 statement 会请
1:53 statement 会谈
1:-85 statement 会责
1:87 statement 会资
1:42 statement 会通
1:52 statement 会青
1:42 statement 会颁
1:57 statement 会高
1:52 statement 会鼓
1:60 statement 传$
1:54 statement 传,
1:-59 statement 传、
1:-33 statement 传。
1:30 statement 传云
1:38 statement 传先
1:86 statement 传共
1:30 statement 传承
1:-66 statement 传报
1:32 statement 传给
1:36 statement 传艺
1:60 statement 传车
1:45 statement 传送
1:53 statement 传部
1:45 statement 传阅
1:63 statement 伤害
1:56 statement 伤防
1:62 statement 伦小
1:54 statement 伯衡
1:67 statement 估,
1:70 statement 估。
1:38 statement 估中
1:37 statement 估学
1:30 statement 估并
1:61 statement 估报
1:49 statement 估指
1:62 statement 估量
1:41 statement 估院
1:38 statement 伴$
1:45 statement 伴,
1:61 statement 伴:
1:49 statement 伴。
)"sv,
    R"(1:40 statement 伴一
1:32 statement 伴上
1:36 statement 伴云
1:38 statement 伴会
1:69 statement 伴园
1:54 statement 伴大
1:54 statement 伴奏
1:-80 statement 伴学
1:35 statement 伴家
1:55 statement 伴对
1:62 statement 伴校
1:68 statement 伴班
1:74 statement 伸出
1:64 statement 似协
1:54 statement 但不
1:67 statement 位$
1:66 statement 位)
1:94 statement 位,
1:141 statement 位:
1:53 statement 位\
1:43 statement 位_
1:43 statement 位、
1:-78 statement 位业
1:62 statement 位两
1:39 statement 位为
1:41 statement 位二
1:31 statement 位体
1:34 statement 位入
1:46 statement 位副
1:32 statement 位即
1:45 statement 位历
1:63 statement 位参
1:32 statement 位发
1:63 statement 位同
1:31 statement 位学
1:45 statement 位导
1:81 statement 位师
1:65 statement 位把
1:33 statement 位护
1:59 statement 位支
1:-50 statement 位教
1:43 statement 位是
1:32 statement 位有
1:35 statement 位村
1:76 statement 位校
1:73 statement 位特
1:57 statement 位的
1:76 statement 位研
1:45 statement 位科
1:59 statement 位线
1:30 statement 位组
1:80 statement 位美
1:36 statement 位职
1:33 statement 位裁
1:41 statement 位负
1:35 statement 位送
1:47 statement 位青
1:94 statement 位骨
1:-93 statement 低$
1:55 statement 低,
1:91 statement 低于
1:-48 statement 低保
1:62 statement 低年
1:31 statement 低效
1:42 statement 低是
1:65 statement 住一
1:42 statement 住三
1:50 statement 住上
1:31 statement 住下
1:30 statement 住乙
1:-68 statement 住人
1:70 statement 住到
1:65 statement 住同
1:58 statement 住周
1:45 statement 住和
1:61 statement 住哪
1:50 statement 住处
1:39 statement 住对
1:93 statement 住我
1:31 statement 住木
1:52 statement 住本
1:103 statement 住校
1:32 statement 住看
1:48 statement 住翠
1:30 statement 住苗
1:66 statement 住行
1:68 statement 住进
1:32 statement 住镇
1:58 statement 住院
1:-102 statement 体$
1:49 statement 体:
1:-103 statement 体_
1:-53 statement 体。
1:59 statement 体不
1:34 statement 体人
1:-53 statement 体会
1:52 statement 体做
1:32 statement 体出
1:48 statement 体各
1:-79 statement 体同
1:-66 statement 体在
1:37 statement 体安
1:46 statement 体对
1:64 statement 体导
1:31 statement 体局
1:32 statement 体工
1:50 statement 体建
1:67 statement 体成
1:75 statement 体承
1:47 statement 体指
1:59 statement 体教
1:68 statement 体日
1:78 statement 体校
1:69 statement 体检
1:95 statement 体班
1:52 statement 体生
1:50 statement 体由
1:71 statement 体的
1:59 statement 体研
1:70 statement 体美
1:81 statement 体育
1:49 statement 体能
1:56 statement 体落
1:35 statement 体要
1:37 statement 体辅
1:73 statement 体验
1:56 statement 何东
1:50 statement 何义
1:45 statement 何家
1:42 statement 何费
1:60 statement 何铁
1:-32 statement 余为
1:53 statement 余以
1:46 statement 余件
1:57 statement 余容
1:-76 statement 余所
1:35 statement 余由
1:55 statement 余约
1:-84 statement 余节
1:35 statement 余额
1:66 statement 佛中
1:51 statement 作,
1:39 statement 作:
1:34 statement 作“
1:30 statement 作、
1:-42 statement 作。
1:44 statement 作一
1:52 statement 作与
1:31 statement 作专
1:30 statement 作两
1:46 statement 作个
1:33 statement 作中
1:49 statement 作交
1:-72 statement 作停
1:-78 statement 作准
1:63 statement 作出
1:49 statement 作前
1:73 statement 作办
1:-52 statement 作协
1:51 statement 作单
1:55 statement 作参
1:50 statement 作在
1:96 statement 作坊
1:52 statement 作培
1:49 statement 作处
1:43 statement 作安
1:44 statement 作完
1:51 statement 作客
1:86 statement 作室
1:47 statement 作家
1:39 statement 作小
1:32 statement 作帐
1:75 statement 作开
1:-39 statement 作息
1:-71 statement 作意
1:101 statement 作文
1:79 statement 作日
1:38 statement 作未
1:39 statement 作机
1:98 statement 作校
1:38 statement 作档
1:-81 statement 作用
1:61 statement 作由
1:79 statement 作的
1:-79 statement 作社
1:60 statement 作站
1:37 statement 作章
1:48 statement 作组
1:48 statement 作经
1:33 statement 作联
1:42 statement 作要
1:99 statement 作讲
1:57 statement 作证
1:60 statement 作课
1:33 statement 作资
1:62 statement 作进
1:51 statement 作部
1:70 statement 作量
1:44 statement 作防
1:-55 statement 作顺
1:47 statement 作领
1:46 statement 佟教
1:41 statement 佟认
1:79 statement 你们
1:53 statement 你先
1:95 statement 你县
1:48 statement 你园
1:51 statement 你来
1:-52 statement 你读
1:73 statement 佩玲
1:38 statement 佳$
1:57 statement 佳。
1:36 statement 佳信
1:85 statement 使用
1:77 statement 例$
1:59 statement 例5
1:30 statement 例不
1:53 statement 例会
1:39 statement 例分
1:38 statement 例单
1:-46 statement 例很
1:30 statement 例由
1:32 statement 例疑
1:33 statement 例视
1:36 statement 例课
1:42 statement 例集
1:31 statement 供$
1:69 statement 供,
1:32 statement 供。
1:86 statement 供三
1:77 statement 供不
1:58 statement 供专
1:66 statement 供乙
1:-70 statement 供了
1:44 statement 供五
1:-64 statement 供优
1:38 statement 供会
1:-56 statement 供住
1:40 statement 供全
1:40 statement 供六
1:52 statement 供参
1:31 statement 供各
1:45 statement 供咨
1:-65 statement 供品
1:83 statement 供场
1:33 statement 供学
1:-89 statement 供宿
1:48 statement 供对
1:57 statement 供师
1:71 statement 供应
1:67 statement 供教
1:68 statement 供村
1:54 statement 供每
1:40 statement 供的
1:-50 statement 供稿
1:62 statement 供给
1:55 statement 供课
1:74 statement 供货
1:54 statement 供销
1:67 statement 供高
1:39 statement 依《
1:60 statement 依上
1:74 statement 依据
1:47 statement 依次
1:59 statement 依职
1:43 statement 依规
1:49 statement 侯亮
1:74 statement 侯朗
1:38 statement 便$
1:50 statement 便之
1:-65 statement 便当
1:35 statement 保$
1:-53 statement 保,
1:57 statement 保。
1:42 statement 保交
1:103 statement 保健
1:30 statement 保古
1:32 statement 保员
1:-45 statement 保持
1:95 statement 保教
1:43 statement 保留
1:76 statement 保管
1:42 statement 保缴
1:102 statement 保育
1:69 statement 保证
1:36 statement 保费
1:109 statement 保障
1:46 statement 保额
1:-60 statement 信$
1:59 statement 信3
1:-40 statement 信。
1:66 statement 信一
1:57 statement 信上
1:55 statement 信义
1:61 statement 信会
1:68 statement 信公
1:67 statement 信到
1:42 statement 信号
1:-65 statement 信封
1:57 statement 信往
1:104 statement 信息
1:39 statement 信捐
1:71 statement 信收
1:38 statement 信机
1:-84 statement 信用
1:45 statement 信管
1:-48 statement 信箱
1:52 statement 信说
1:42 statement 俩视
1:49 statement 修$
1:36 statement 修一
1:41 statement 修专
1:-82 statement 修六
1:38 statement 修办
1:66 statement 修好
1:95 statement 修学
1:61 statement 修完
1:70 statement 修实
1:66 statement 修当
1:47 statement 修手
1:66 statement 修改
1:30 statement 修校
1:-65 statement 修水
1:50 statement 修班
1:56 statement 修由
1:35 statement 修的
1:69 statement 修订
1:81 statement 修读
1:82 statement 修课
1:53 statement 修费
1:49 statement 修钢
1:38 statement 俸由
1:38 statement 俾同
1:-73 statement 倒了
1:-39 statement 候,
1:-64 statement 候。
1:-81 statement 候光
1:46 statement 候天
1:49 statement 候有
1:30 statement 候的
1:44 statement 借一
1:63 statement 借书
1:31 statement 借住
1:-94 statement 借作
1:62 statement 借你
1:52 statement 借出
1:85 statement 借助
1:31 statement 借期
1:38 statement 借火
1:79 statement 借用
1:-68 statement 借箭
1:35 statement 借篮
1:42 statement 借糖
1:71 statement 借给
1:55 statement 借读
1:70 statement 借调
1:63 statement 借贵
1:46 statement 借鉴
1:-88 statement 借阅
1:44 statement 借鹤
1:-109 statement 借鼓
1:-74 statement 值$
1:-64 statement 值,
1:54 statement 值不
1:-43 statement 值周
1:-76 statement 值班
1:-79 statement 假$
1:65 statement 假。
1:-81 statement 假两
1:41 statement 假举
1:56 statement 假乡
1:75 statement 假二
1:35 statement 假互
1:31 statement 假借
1:67 statement 假前
1:30 statement 假均
1:59 statement 假想
1:36 statement 假接
1:77 statement 假期
1:39 statement 假的
1:35 statement 假组
1:73 statement 假请
1:30 statement 假进
1:45 statement 假里
1:-71 statement 偏乡
1:-45 statement 偏低
1:48 statement 做$
1:39 statement 做“
1:84 statement 做。
1:63 statement 做三
1:46 statement 做东
1:30 statement 做五
1:68 statement 做什
1:60 statement 做几
1:56 statement 做到
1:-96 statement 做图
1:61 statement 做好
1:77 statement 做实
1:48 statement 做师
1:79 statement 做得
1:40 statement 做打
1:116 statement 做法
1:56 statement 做活
1:50 statement 做游
1:62 statement 做玩
1:39 statement 做病
1:-33 statement 做的
1:40 statement 做短
1:58 statement 做纪
1:46 statement 做这
1:39 statement 做饭
1:52 statement 停业
1:-82 statement 停到
1:64 statement 停留
1:-101 statement 停车
1:64 statement 健(
1:-74 statement 健、
1:67 statement 健医
1:-87 statement 健委
1:50 statement 健室
1:50 statement 健康
1:30 statement 健检
1:56 statement 健组
1:30 statement 健老
1:35 statement 健行
1:66 statement 偿。
1:32 statement 偿供
1:62 statement 偿出
1:48 statement 偿调
1:97 statement 傅,
1:31 statement 傅”
1:51 statement 傅、
1:36 statement 傅带
1:83 statement 傅每
1:-80 statement 傅请
1:30 statement 像5
1:45 statement 像会
1:-91 statement 像唱
1:38 statement 像教
1:55 statement 像样
1:40 statement 像课
1:41 statement 僻处
1:61 statement 儿$
1:43 statement 儿为
1:59 statement 儿发
1:36 statement 儿合
1:99 statement 儿园
1:50 statement 儿子
1:55 statement 儿师
1:42 statement 儿带
1:71 statement 儿教
1:53 statement 儿班
1:41 statement 儿琢
1:-94 statement 儿科
1:116 statement 儿童
1:45 statement 儿都
1:60 statement 元$
1:67 statement 元/
1:71 statement 元;
1:49 statement 元、
1:90 statement 元中
1:39 statement 元到
1:39 statement 元发
1:42 statement 元后
1:41 statement 元家
1:65 statement 元小
1:45 statement 元工
1:47 statement 元建
1:69 statement 元支
1:46 statement 元整
1:59 statement 元旦
1:30 statement 元用
1:50 statement 元由
1:44 statement 元计
1:-79 statement 兄弟
1:-90 statement 先,
1:96 statement 先。
1:63 statement 先上
1:76 statement 先借
1:50 statement 先做
1:40 statement 先入
1:38 statement 先列
1:-47 statement 先到
1:-106 statement 先后
1:96 statement 先在
1:41 statement 先垫
1:-48 statement 先得
1:43 statement 先推
1:62 statement 先派
1:37 statement 先滨
1:-116 statement 先生
1:60 statement 先看
1:62 statement 先考
1:49 statement 先行
1:68 statement 先记
1:53 statement 先评
1:81 statement 先试
1:53 statement 先进
1:49 statement 先送
1:36 statement 先锋
1:80 statement 先队
1:-55 statement 光$
1:65 statement 光中
1:-59 statement 光临
1:46 statement 光仪
1:40 statement 光作
1:47 statement 光华
1:61 statement 光外
1:42 statement 光学
1:65 statement 光家
1:54 statement 光小
1:54 statement 光教
1:87 statement 光明
1:57 statement 光配
1:59 statement 光里
1:48 statement 光音
1:53 statement 光高
1:46 statement 克两
1:39 statement 克俭
1:50 statement 免,
1:35 statement 免。
1:37 statement 免一
1:58 statement 免学
1:80 statement 免收
1:62 statement 免费
1:93 statement 党委
1:36 statement 党政
1:40 statement 党日
1:42 statement 党校
1:37 statement 党积
1:81 statement 党课
1:51 statement 入,
1:-61 statement 入;
1:-96 statement 入_
1:43 statement 入专
1:30 statement 入住
1:103 statement 入使
1:38 statement 入党
1:58 statement 入全
1:45 statement 入八
1:55 statement 入县
1:52 statement 入园
1:36 statement 入围
1:44 statement 入夏
1:-76 statement 入太
1:60 statement 入学
1:43 statement 入完
1:60 statement 入室
1:44 statement 入市
1:55 statement 入帮
1:68 statement 入年
1:43 statement 入心
1:67 statement 入户
1:64 statement 入教
1:54 statement 入方
1:42 statement 入校
1:37 statement 入海
1:89 statement 入班
1:45 statement 入甲
1:-53 statement 入第
1:59 statement 入继
1:59 statement 入职
1:48 statement 入联
1:50 statement 入艺
1:50 statement 入设
1:33 statement 入课
1:36 statement 入账
1:63 statement 入车
1:33 statement 入选
1:63 statement 入镇
1:38 statement 入队
1:65 statement 入附
1:-52 statement 全$
1:72 statement 全与
1:-93 statement 全体
1:46 statement 全免
1:53 statement 全力
1:85 statement 全包
1:83 statement 全员
1:-36 statement 全国
1:41 statement 全培
1:62 statement 全天
1:55 statement 全套
1:30 statement 全巡
1:-44 statement 全市
1:-67 statement 全年
1:40 statement 全操
1:44 statement 全收
1:31 statement 全教
1:97 statement 全数
1:-103 statement 全校
1:37 statement 全由
1:76 statement 全程
1:64 statement 全第
1:35 statement 全职
1:31 statement 全课
1:57 statement 全过
1:128 statement 全部
1:76 statement 全面
1:62 statement 全额
1:65 statement 八万
1:-45 statement 八个
1:61 statement 八中
1:115 statement 八人
1:66 statement 八件
1:99 statement 八位
1:86 statement 八十
1:67 statement 八千
1:-56 statement 八名
1:-155 statement 八小
1:33 statement 八岁
1:38 statement 八席
1:-79 statement 八年
1:67 statement 八成
1:49 statement 八折
1:68 statement 八日
1:-45 statement 八月
1:69 statement 八点
1:-87 statement 八百
1:-78 statement 八舌
1:81 statement 八节
1:36 statement 公$
1:39 statement 公五
1:48 statement 公众
1:74 statement 公会
1:-54 statement 公办
1:84 statement 公厅
1:-31 statement 公司
1:64 statement 公园
1:60 statement 公学
1:84 statement 公室
1:58 statement 公岭
1:112 statement 公布
1:83 statement 公演
1:68 statement 公用
1:36 statement 公的
1:-42 statement 公益
1:-61 statement 公示
1:-83 statement 公章
1:97 statement 公证
1:-50 statement 六(
1:81 statement 六,
1:39 statement 六|
1:59 statement 六。
1:99 statement 六一
1:84 statement 六万
1:47 statement 六上
1:54 statement 六个
1:49 statement 六中
1:-45 statement 六人
1:48 statement 六位
1:43 statement 六全
1:43 statement 六八
1:103 statement 六十
1:42 statement 六千
1:55 statement 六去
1:42 statement 六台
1:116 statement 六名
1:46 statement 六周
1:75 statement 六套
1:-31 statement 六小
1:108 statement 六年
1:64 statement 六成
1:79 statement 六所
1:-98 statement 六日
1:30 statement 六晚
1:-96 statement 六月
1:76 statement 六次
1:-68 statement 六段
1:-103 statement 六点
1:37 statement 六班
1:50 statement 六百
1:39 statement 六组
1:87 statement 六节
1:39 statement 六门
1:59 statement 兰$
1:39 statement 兰;
1:35 statement 兰具
1:105 statement 兰圃
1:62 statement 兰小
1:76 statement 兰旗
1:102 statement 兰沟
1:69 statement 兰潭
1:60 statement 兰阳
1:-39 statement 共2
1:38 statement 共3
1:35 statement 共5
1:39 statement 共6
1:40 statement 共8
1:34 statement 共9
1:57 statement 共一
1:49 statement 共三
1:-96 statement 共上
1:68 statement 共九
1:46 statement 共产
1:81 statement 共享
1:69 statement 共六
1:49 statement 共制
1:78 statement 共十
1:81 statement 共同
1:65 statement 共四
1:75 statement 共备
1:47 statement 共完
1:93 statement 共建
1:60 statement 共排
1:33 statement 共推
1:57 statement 共析
1:48 statement 共派
1:68 statement 共用
1:34 statement 共研
1:51 statement 共编
1:31 statement 共计
1:31 statement 共设
1:-61 statement 共识
1:64 statement 共读
1:49 statement 共资
1:44 statement 共进
1:53 statement 共送
1:43 statement 共选
1:71 statement 关$
1:40 statement 关)
1:-54 statement 关,
1:60 statement 关:
1:59 statement 关一
1:93 statement 关三
1:57 statement 关中
1:31 statement 关为
1:53 statement 关事
1:35 statement 关二
1:-107 statement 关于
1:72 statement 关初
1:121 statement 关园
1:80 statement 关小
1:72 statement 关山
1:101 statement 关幼
1:-30 statement 关心
1:53 statement 关教
1:73 statement 关文
1:40 statement 关海
1:52 statement 关第
1:61 statement 关老
1:-36 statement 关键
1:51 statement 兴伴
1:31 statement 兴办
1:36 statement 兴趣
1:33 statement 其业
1:-41 statement 其他
1:41 statement 其分
1:-38 statement 其单
1:44 statement 其它
1:-70 statement 其影
1:38 statement 其报
1:37 statement 其推
1:40 statement 其教
1:69 statement 其薄
1:70 statement 具$
1:68 statement 具,
1:49 statement 具。
1:-37 statement 具一
1:32 statement 具上
1:65 statement 具二
1:51 statement 具五
1:86 statement 具体
1:58 statement 具先
1:36 statement 具函
1:47 statement 具向
1:85 statement 具备
1:49 statement 具并
1:51 statement 具店
1:34 statement 具按
1:43 statement 具改
1:-70 statement 具教
1:50 statement 具日
1:50 statement 具有
1:38 statement 具来
1:52 statement 具的
1:78 statement 具诊
1:55 statement 典,
1:71 statement 典。
1:38 statement 典型
1:-78 statement 兹定
1:-71 statement 兹收
1:59 statement 养$
1:30 statement 养,
1:78 statement 养一
1:-90 statement 养不
1:61 statement 养县
1:56 statement 养对
1:44 statement 养市
1:40 statement 养提
1:56 statement 养方
1:-97 statement 养殖
1:-80 statement 养牛
1:32 statement 养省
1:45 statement 养蜂
1:37 statement 兼任
1:66 statement 兼优
1:32 statement 兼备
1:63 statement 兼职
1:57 statement 内,
1:57 statement 内_
1:56 statement 内。
1:63 statement 内一
1:72 statement 内不
1:44 statement 内为
1:41 statement 内互
1:31 statement 内交
1:71 statement 内告
1:73 statement 内响
1:38 statement 内在
1:41 statement 内地
1:35 statement 内完
1:55 statement 内推
1:-102 statement 内提
1:-96 statement 内有
1:79 statement 内派
1:59 statement 内狮
1:49 statement 内盟
1:-66 statement 内科
1:33 statement 内结
1:55 statement 内薛
1:32 statement 内观
1:32 statement 内送
1:32 statement 内部
1:60 statement 冉驻
1:-66 statement 册$
1:104 statement 册,
1:44 statement 册1
1:33 statement 册;
1:-71 statement 册、
1:58 statement 册》
1:41 statement 册一
1:44 statement 册书
1:36 statement 册用
1:42 statement 册由
1:62 statement 再做
1:46 statement 再出
1:42 statement 再和
1:72 statement 再寄
1:35 statement 再比
1:-91 statement 再派
1:36 statement 再由
1:91 statement 再补
1:-90 statement 再议
1:51 statement 再远
1:45 statement 再送
1:70 statement 再选
1:65 statement 再陪
1:-70 statement 写“
1:-45 statement 写。
1:41 statement 写《
1:-67 statement 写下
1:43 statement 写两
1:54 statement 写乡
1:62 statement 写了
1:-50 statement 写信
1:38 statement 写内
1:73 statement 写出
1:-41 statement 写到
1:52 statement 写在
1:33 statement 写好
1:106 statement 写字
1:37 statement 写学
1:32 statement 写总
1:30 statement 写推
1:66 statement 写支
1:108 statement 写教
1:38 statement 写校
1:-104 statement 写法
1:32 statement 写生
1:40 statement 写评
1:40 statement 写话
1:-84 statement 军$
1:51 statement 军体
1:50 statement 军小
1:-61 statement 军训
1:53 statement 农业
1:58 statement 农产
1:-78 statement 农取
1:-74 statement 农合
1:54 statement 农工
1:42 statement 农忙
1:-79 statement 农技
1:-46 statement 农村
1:48 statement 农校
1:69 statement 农艺
1:57 statement 冠军
1:56 statement 冬令
1:33 statement 冬夏
1:118 statement 冬天
1:-63 statement 冬生
1:-56 statement 冬衣
1:68 statement 冯小
1:81 statement 冯玉
1:91 statement 冯璟
1:39 statement 冰,
1:96 statement 冰沟
1:38 statement 冲刺
1:43 statement 冲县
1:44 statement 冲堂
1:44 statement 冲小
1:50 statement 决。
1:62 statement 决事
1:37 statement 决工
1:134 statement 决议
1:-58 statement 决赛
1:34 statement 况$
1:-37 statement 况:
1:43 statement 况|
1:-77 statement 况。
1:55 statement 况介
1:56 statement 况全
1:-95 statement 况拨
1:43 statement 况由
1:49 statement 况略
1:46 statement 况的
1:-109 statement 冷气
1:64 statement 冷水
1:53 statement 净增
1:40 statement 净水
1:34 statement 净滩
1:65 statement 准$
1:30 statement 准,
1:-77 statement 准:
1:56 statement 准。
1:37 statement 准函
1:-58 statement 准启
1:31 statement 准按
1:-56 statement 准版
1:68 statement 准由
1:63 statement 凌云
1:-89 statement 凌飞
1:79 statement 减。
1:55 statement 减半
1:90 statement 减少
1:32 statement 减盐
1:44 statement 凑一
1:47 statement 凑不
1:84 statement 凑了
1:49 statement 凑钱
1:-63 statement 凝聚
1:76 statement 几个
1:103 statement 几件
1:48 statement 几天
1:82 statement 几条
1:-76 statement 几点
1:45 statement 凡)
1:35 statement 凡两
1:44 statement 凡中
1:58 statement 凡共
1:53 statement 凡列
1:49 statement 凡是
1:-60 statement 凤$
1:75 statement 凤山
1:42 statement 凤梧
1:90 statement 凤翔
1:99 statement 凤鸣
1:30 statement 凭受
1:42 statement 凭听
1:57 statement 凭工
1:35 statement 凭此
1:30 statement 凭沪
1:35 statement 凭电
1:-84 statement 凯说
1:44 statement 凰中
1:51 statement 凰岭
1:-74 statement 凰木
1:-42 statement 出$
1:50 statement 出,
1:37 statement 出1
1:31 statement 出2
1:-65 statement 出3
1:84 statement 出:
1:77 statement 出;
1:-103 statement 出_
1:64 statement 出。
1:-62 statement 出七
1:55 statement 出下
1:53 statement 出不
1:48 statement 出与
1:84 statement 出专
1:52 statement 出中
1:45 statement 出书
1:54 statement 出五
1:77 statement 出人
1:48 statement 出任
1:30 statement 出传
1:30 statement 出信
1:67 statement 出修
1:62 statement 出具
1:48 statement 出力
1:36 statement 出动
1:57 statement 出十
1:103 statement 出单
1:57 statement 出四
1:94 statement 出如
1:120 statement 出学
1:54 statement 出师
1:-82 statement 出席
1:-41 statement 出帮
1:-66 statement 出年
1:30 statement 出广
1:36 statement 出康
1:43 statement 出所
1:31 statement 出打
1:76 statement 出执
1:80 statement 出援
1:-35 statement 出支
1:57 statement 出教
1:70 statement 出数
1:53 statement 出方
1:32 statement 出旗
1:-91 statement 出晚
1:-41 statement 出来
1:35 statement 出次
1:-60 statement 出比
1:44 statement 出汗
1:33 statement 出沟
1:30 statement 出洗
1:57 statement 出焊
1:48 statement 出版
1:53 statement 出率
1:58 statement 出班
1:40 statement 出短
1:33 statement 出等
1:57 statement 出管
1:58 statement 出精
1:-88 statement 出腊
1:66 statement 出行
1:36 statement 出观
1:40 statement 出规
1:54 statement 出讲
1:65 statement 出质
1:79 statement 出资
1:-88 statement 出路
1:80 statement 出车
1:-72 statement 出送
1:43 statement 出鉴
1:78 statement 出钱
1:45 statement 出院
1:44 statement 出雨
1:75 statement 出面
1:42 statement 出须
1:92 statement 出题
1:46 statement 出黑
1:44 statement 函,
1:67 statement 函告
1:70 statement 函复
1:64 statement 函敬
1:49 statement 函禀
1:-76 statement 分$
1:-40 statement 分1
1:39 statement 分2
1:52 statement 分;
1:102 statement 分三
1:86 statement 分两
1:84 statement 分之
1:64 statement 分享
1:-69 statement 分以
1:57 statement 分光
1:46 statement 分列
1:62 statement 分别
1:71 statement 分到
1:-69 statement 分制
1:-51 statement 分发
1:41 statement 分启
1:31 statement 分四
1:48 statement 分园
1:38 statement 分子
1:64 statement 分层
1:82 statement 分工
1:67 statement 分差
1:45 statement 分年
1:57 statement 分彼
1:45 statement 分得
1:69 statement 分批
1:44 statement 分摊
1:56 statement 分数
1:36 statement 分期
1:78 statement 分歧
1:40 statement 分点
1:36 statement 分片
1:43 statement 分站
1:75 statement 分管
1:65 statement 分类
1:33 statement 分若
1:34 statement 分解
1:48 statement 分进
1:31 statement 分送
1:100 statement 分部
1:-139 statement 分钟
1:31 statement 分队
1:-52 statement 切交
1:-65 statement 切勿
1:52 statement 划(
1:52 statement 划,
1:37 statement 划1
1:33 statement 划2
1:68 statement 划。
1:95 statement 划》
1:37 statement 划分
1:57 statement 划录
1:44 statement 划成
1:33 statement 划执
1:48 statement 划招
1:66 statement 划拨
1:64 statement 划期
1:70 statement 划由
1:42 statement 划的
1:53 statement 划秘
1:33 statement 划项
1:39 statement 划顾
1:64 statement 列,
1:42 statement 列、
1:44 statement 列专
1:66 statement 列为
1:40 statement 列事
1:55 statement 列于
1:49 statement 列入
1:42 statement 列全
1:35 statement 列办
1:36 statement 列各
1:40 statement 列名
1:97 statement 列席
1:65 statement 列计
1:48 statement 列项
1:54 statement 刘。
1:71 statement 刘主
1:-68 statement 则,
1:31 statement 则_
1:35 statement 则》
1:76 statement 则上
1:47 statement 则之
1:56 statement 则以
1:34 statement 则所
1:64 statement 刚从
1:49 statement 创业
1:39 statement 创图
1:41 statement 创成
1:40 statement 创新
1:39 statement 创校
1:99 statement 创设
1:39 statement 初,
1:46 statement 初一
1:123 statement 初三
1:62 statement 初二
1:49 statement 初任
1:56 statement 初稿
1:41 statement 初级
1:73 statement 初统
1:63 statement 删减
1:32 statement 判互
1:39 statement 利1
1:-89 statement 利。
1:69 statement 利文
1:-58 statement 利的
1:33 statement 利长
1:-62 statement 别:
1:33 statement 别上
1:49 statement 别为
1:81 statement 别化
1:30 statement 别帮
1:-42 statement 别拍
1:32 statement 别支
1:48 statement 别更
1:57 statement 别耽
1:-43 statement 别让
1:-46 statement 到$
1:74 statement 到,
1:-48 statement 到1
1:-37 statement 到3
1:40 statement 到4
1:30 statement 到5
1:56 statement 到6
1:39 statement 到7
1:88 statement 到9
1:37 statement 到:
1:49 statement 到、
1:91 statement 到一
1:59 statement 到七
1:63 statement 到三
1:46 statement 到上
1:-65 statement 到下
1:49 statement 到丙
1:40 statement 到东
1:47 statement 到中
1:42 statement 到为
1:36 statement 到主
1:115 statement 到乙
1:53 statement 到九
1:42 statement 到乡
1:-113 statement 到了
1:41 statement 到二
1:-31 statement 到云
1:48 statement 到人
1:50 statement 到任
1:86 statement 到会
1:59 statement 到位
1:-61 statement 到先
1:53 statement 到全
1:82 statement 到八
1:51 statement 到六
1:31 statement 到凤
1:54 statement 到初
1:36 statement 到北
1:57 statement 到区
1:33 statement 到医
1:49 statement 到南
1:36 statement 到卫
1:57 statement 到即
1:49 statement 到双
1:37 statement 到古
1:88 statement 到各
1:-55 statement 到后
1:66 statement 到启
1:53 statement 到吴
1:52 statement 到园
1:90 statement 到场
1:53 statement 到坡
1:46 statement 到城
1:84 statement 到大
1:79 statement 到学
1:69 statement 到宁
1:-45 statement 到它
1:40 statement 到对
1:81 statement 到小
1:53 statement 到岗
1:46 statement 到岭
1:33 statement 到岷
1:46 statement 到巴
1:58 statement 到市
1:35 statement 到弱
1:40 statement 到强
1:71 statement 到总
1:41 statement 到您
1:79 statement 到手
1:43 statement 到支
1:49 statement 到教
1:32 statement 到文
1:-69 statement 到时
1:41 statement 到晓
1:-83 statement 到最
1:68 statement 到期
1:71 statement 到木
1:33 statement 到村
1:-51 statement 到来
1:49 statement 到杨
1:32 statement 到松
1:82 statement 到枫
1:71 statement 到柳
1:120 statement 到校
1:75 statement 到梁
1:64 statement 到梧
1:47 statement 到梨
1:30 statement 到楚
1:57 statement 到汉
1:45 statement 到江
1:44 statement 到沟
1:61 statement 到油
1:43 statement 到海
1:50 statement 到清
1:47 statement 到港
1:64 statement 到滨
1:69 statement 到点
1:43 statement 到牛
1:55 statement 到牵
1:36 statement 到王
1:-64 statement 到现
1:35 statement 到班
1:39 statement 到甘
1:89 statement 到甲
1:34 statement 到白
1:36 statement 到的
1:35 statement 到盘
1:36 statement 到相
1:-42 statement 到石
1:73 statement 到碧
1:-91 statement 到社
1:39 statement 到站
1:78 statement 到竹
1:-66 statement 到第
1:59 statement 到紫
1:43 statement 到结
1:43 statement 到翠
1:-72 statement 到者
1:39 statement 到联
1:58 statement 到花
1:-65 statement 到蓝
1:53 statement 到西
1:56 statement 到访
1:40 statement 到账
1:158 statement 到贵
1:61 statement 到资
1:33 statement 到赤
1:48 statement 到达
1:89 statement 到过
1:43 statement 到遏
1:35 statement 到邻
1:30 statement 到部
1:46 statement 到铁
1:61 statement 到铜
1:57 statement 到镇
1:47 statement 到镜
1:56 statement 到附
1:55 statement 到雪
1:39 statement 到零
1:57 statement 到青
1:32 statement 到驼
1:42 statement 到龙
1:-32 statement 制$
1:76 statement 制,
1:43 statement 制9
1:-67 statement 制:
1:86 statement 制。
1:53 statement 制不
1:56 statement 制于
1:60 statement 制作
1:43 statement 制前
1:68 statement 制单
1:66 statement 制图
1:56 statement 制在
1:93 statement 制学
1:48 statement 制定
1:90 statement 制度
1:54 statement 制手
1:37 statement 制打
1:57 statement 制玩
1:57 statement 制订
1:60 statement 刷:
1:54 statement 刷公
1:-57 statement 刷墙
1:42 statement 刺$
1:39 statement 刻盘
1:-98 statement 刻着
1:49 statement 剂。
1:58 statement 前$
1:60 statement 前)
1:91 statement 前,
1:49 statement 前1
1:-48 statement 前2
1:-30 statement 前5
1:34 statement 前“
1:76 statement 前。
1:59 statement 前一
1:-64 statement 前不
1:37 statement 前业
1:70 statement 前两
1:45 statement 前为
1:-64 statement 前乡
1:52 statement 前书
1:42 statement 前二
1:51 statement 前交
1:50 statement 前先
1:85 statement 前共
1:74 statement 前函
1:71 statement 前到
1:-48 statement 前十
1:36 statement 前半
1:39 statement 前印
1:38 statement 前发
1:39 statement 前叫
1:-60 statement 前各
1:59 statement 前后
1:53 statement 前回
1:34 statement 前国
1:55 statement 前在
1:51 statement 前培
1:32 statement 前填
1:52 statement 前完
1:73 statement 前定
1:-64 statement 前将
1:32 statement 前师
1:90 statement 前年
1:113 statement 前往
1:59 statement 前情
1:-114 statement 前我
1:106 statement 前投
1:65 statement 前报
1:-72 statement 前挪
1:-52 statement 前提
1:51 statement 前方
1:62 statement 前来
1:48 statement 前检
1:69 statement 前止
1:37 statement 前沿
1:39 statement 前由
1:54 statement 前确
1:44 statement 前科
1:77 statement 前缺
1:52 statement 前老
1:44 statement 前股
1:69 statement 前育
1:47 statement 前落
1:71 statement 前街
1:51 statement 前补
1:37 statement 前让
1:57 statement 前讲
1:44 statement 前身
1:33 statement 前运
1:66 statement 前送
1:43 statement 前选
1:36 statement 前集
1:41 statement 前面
1:45 statement 剖实
1:36 statement 剖课
1:69 statement 剧1
1:45 statement 剧游
1:-73 statement 剪枝
1:57 statement 剪纸
1:39 statement 副$
1:40 statement 副召
1:52 statement 副园
1:57 statement 副处
1:44 statement 副局
1:48 statement 副教
1:30 statement 副知
1:62 statement 副科
1:67 statement 副组
1:-61 statement 副院
1:-59 statement 劈柴
1:-48 statement 力_
1:75 statement 力。
1:84 statement 力一
1:85 statement 力争
1:39 statement 力对
1:69 statement 力尤
1:-70 statement 力度
1:51 statement 力承
1:33 statement 力支
1:53 statement 力机
1:46 statement 力的
1:41 statement 力相
1:39 statement 力语
1:81 statement 力资
1:35 statement 力量
1:49 statement 办)
1:50 statement 办,
1:102 statement 办:
1:53 statement 办“
1:51 statement 办。
1:38 statement 办〔
1:115 statement 办一
1:31 statement 办专
1:31 statement 办两
1:52 statement 办为
1:31 statement 办人
1:49 statement 办全
1:106 statement 办公
1:46 statement 办养
1:53 statement 办十
1:63 statement 办单
1:58 statement 办园
1:-66 statement 办培
1:87 statement 办夏
1:54 statement 办好
1:33 statement 办妥
1:104 statement 办学
1:53 statement 办对
1:64 statement 办展
1:43 statement 办岗
1:84 statement 办工
1:38 statement 办成
1:63 statement 办拟
1:77 statement 办教
1:37 statement 办整
1:46 statement 办新
1:38 statement 办毕
1:71 statement 办法
1:80 statement 办活
1:41 statement 办班
1:-67 statement 办的
1:48 statement 办秋
1:36 statement 办艺
1:47 statement 办讲
1:-55 statement 办起
1:43 statement 办辩
1:65 statement 办露
1:39 statement 办高
1:-101 statement 功一
1:67 statement 功教
1:45 statement 功训
1:96 statement 加$
1:37 statement 加,
1:35 statement 加“
1:80 statement 加。
1:52 statement 加一
1:38 statement 加为
1:41 statement 加人
1:36 statement 加保
)"sv,
    R"(1:55 statement 加信
1:37 statement 加党
1:83 statement 加入
1:-58 statement 加分
1:32 statement 加升
1:56 statement 加县
1:36 statement 加命
1:57 statement 加培
1:42 statement 加增
1:32 statement 加学
1:32 statement 加实
1:54 statement 加工
1:45 statement 加成
1:46 statement 加我
1:73 statement 加教
1:35 statement 加本
1:52 statement 加榜
1:30 statement 加游
1:75 statement 加甲
1:35 statement 加研
1:-55 statement 加结
1:41 statement 加者
1:65 statement 加育
1:63 statement 加艺
1:36 statement 加行
1:56 statement 加附
1:50 statement 加领
1:59 statement 务$
1:50 statement 务)
1:44 statement 务,
1:52 statement 务2
1:41 statement 务3
1:52 statement 务:
1:52 statement 务\
1:59 statement 务_
1:-56 statement 务、
1:103 statement 务。
1:73 statement 务一
1:-67 statement 务中
1:-34 statement 务主
1:51 statement 务书
1:-49 statement 务会
1:40 statement 务依
1:36 statement 务分
1:33 statement 务副
1:40 statement 务办
1:58 statement 务印
1:66 statement 务员
1:56 statement 务商
1:46 statement 务器
1:44 statement 务园
1:35 statement 务培
1:-39 statement 务处
1:36 statement 务委
1:-62 statement 务学
1:41 statement 务安
1:41 statement 务完
1:62 statement 务室
1:70 statement 务局
1:-76 statement 务工
1:-94 statement 务延
1:-52 statement 务所
1:42 statement 务报
1:33 statement 务教
1:40 statement 务时
1:-65 statement 务期
1:37 statement 务清
1:65 statement 务满
1:58 statement 务由
1:64 statement 务的
1:88 statement 务科
1:45 statement 务组
1:47 statement 务要
1:33 statement 务请
1:41 statement 务费
1:40 statement 务轮
1:37 statement 务长
1:74 statement 务院
1:75 statement 务须
1:67 statement 动$
1:-31 statement 动,
1:51 statement 动9
1:-55 statement 动:
1:67 statement 动;
1:52 statement 动、
1:-90 statement 动《
1:-36 statement 动一
1:-61 statement 动三
1:58 statement 动两
1:-43 statement 动中
1:-71 statement 动二
1:90 statement 动会
1:70 statement 动免
1:70 statement 动区
1:63 statement 动单
1:46 statement 动县
1:97 statement 动名
1:55 statement 动员
1:37 statement 动学
1:32 statement 动安
1:86 statement 动室
1:51 statement 动居
1:39 statement 动技
1:-55 statement 动报
1:58 statement 动教
1:-61 statement 动架
1:36 statement 动物
1:-74 statement 动现
1:41 statement 动由
1:76 statement 动的
1:36 statement 动研
1:40 statement 动范
1:48 statement 动认
1:-65 statement 动记
1:60 statement 动资
1:45 statement 动走
1:43 statement 动进
1:33 statement 动顺
1:48 statement 动领
1:61 statement 动频
1:43 statement 助$
1:92 statement 助,
1:73 statement 助1
1:35 statement 助6
1:51 statement 助8
1:103 statement 助。
1:67 statement 助三
1:45 statement 助下
1:-48 statement 助中
1:64 statement 助乌
1:68 statement 助乙
1:70 statement 助事
1:65 statement 助人
1:43 statement 助全
1:45 statement 助六
1:-77 statement 助农
1:34 statement 助凉
1:64 statement 助南
1:43 statement 助友
1:-84 statement 助同
1:55 statement 助完
1:45 statement 助小
1:44 statement 助布
1:39 statement 助弱
1:-85 statement 助情
1:64 statement 助排
1:88 statement 助教
1:38 statement 助敝
1:79 statement 助方
1:68 statement 助本
1:61 statement 助机
1:39 statement 助柏
1:42 statement 助校
1:55 statement 助款
1:48 statement 助每
1:67 statement 助清
1:38 statement 助牦
1:64 statement 助理
1:44 statement 助由
1:-92 statement 助甲
1:64 statement 助石
1:71 statement 助者
1:36 statement 助规
1:89 statement 助计
1:44 statement 助设
1:50 statement 助贵
1:74 statement 助这
1:30 statement 助阳
1:32 statement 助雾
1:40 statement 励5
1:-62 statement 励:
1:-56 statement 励两
1:32 statement 励各
1:-75 statement 励教
1:-110 statement 励案
1:44 statement 励结
1:-88 statement 劳$
1:-84 statement 劳力
1:77 statement 劳动
1:53 statement 勘察
1:48 statement 募书
1:49 statement 募得
1:-64 statement 募短
1:45 statement 募集
1:-45 statement 勤$
1:68 statement 勤。
1:40 statement 勤人
1:31 statement 勤制
1:47 statement 勤组
1:33 statement 勺师
1:60 statement 勾好
1:47 statement 勿操
1:-62 statement 勿流
1:72 statement 包,
1:-93 statement 包_
1:76 statement 包。
1:65 statement 包一
1:35 statement 包下
1:51 statement 包发
1:45 statement 包帮
1:42 statement 包干
1:66 statement 包扶
1:35 statement 包王
1:37 statement 包由
1:74 statement 化$
1:70 statement 化,
1:-84 statement 化:
1:-71 statement 化、
1:65 statement 化。
1:51 statement 化公
1:102 statement 化学
1:77 statement 化教
1:50 statement 化生
1:58 statement 化石
1:74 statement 化站
1:33 statement 化级
1:34 statement 化编
1:38 statement 化课
1:56 statement 北上
1:53 statement 北中
1:74 statement 北二
1:30 statement 北区
1:56 statement 北原
1:68 statement 北县
1:45 statement 北听
1:42 statement 北坡
1:51 statement 北塬
1:55 statement 北学
1:67 statement 北小
1:93 statement 北岭
1:52 statement 北带
1:47 statement 北校
1:70 statement 北桥
1:61 statement 北渡
1:38 statement 北湾
1:64 statement 北滩
1:54 statement 北潭
1:40 statement 北石
1:46 statement 北职
1:159 statement 北辰
1:-76 statement 北门
1:78 statement 北麓
1:34 statement 匠师
1:46 statement 匠木
1:39 statement 匡智
1:-36 statement 区$
1:85 statement 区,
1:57 statement 区、
1:65 statement 区。
1:46 statement 区一
1:37 statement 区三
1:87 statement 区中
1:48 statement 区主
1:48 statement 区二
1:56 statement 区六
1:54 statement 区前
1:66 statement 区十
1:57 statement 区协
1:-73 statement 区周
1:61 statement 区国
1:-86 statement 区坐
1:35 statement 区域
1:40 statement 区实
1:65 statement 区审
1:47 statement 区对
1:50 statement 区局
1:36 statement 区工
1:35 statement 区开
1:30 statement 区慈
1:48 statement 区持
1:69 statement 区支
1:150 statement 区教
1:-60 statement 区早
1:54 statement 区机
1:61 statement 区校
1:72 statement 区每
1:-33 statement 区派
1:91 statement 区的
1:70 statement 区第
1:63 statement 区级
1:43 statement 区职
1:53 statement 区自
1:62 statement 区莲
1:67 statement 区角
1:-95 statement 区设
1:-94 statement 区调
1:84 statement 区财
1:35 statement 区选
1:77 statement 区里
1:31 statement 区高
1:38 statement 医上
1:96 statement 医专
1:63 statement 医到
1:45 statement 医可
1:62 statement 医学
1:56 statement 医室
1:-70 statement 医师
1:31 statement 医每
1:32 statement 医生
1:45 statement 医疗
1:92 statement 医院
1:81 statement 十$
1:-121 statement 十,
1:-72 statement 十。
1:39 statement 十一
1:39 statement 十七
1:36 statement 十万
1:134 statement 十个
1:43 statement 十中
1:67 statement 十九
1:32 statement 十人
1:66 statement 十位
1:40 statement 十八
1:-55 statement 十册
1:-100 statement 十分
1:-64 statement 十只
1:-32 statement 十台
1:163 statement 十名
1:-89 statement 十四
1:52 statement 十场
1:53 statement 十多
1:38 statement 十天
1:42 statement 十套
1:51 statement 十学
1:55 statement 十年
1:36 statement 十床
1:-62 statement 十开
1:65 statement 十所
1:-119 statement 十日
1:61 statement 十本
1:39 statement 十来
1:-76 statement 十桌
1:57 statement 十桶
1:78 statement 十篇
1:75 statement 十节
1:104 statement 十部
1:56 statement 十里
1:46 statement 十间
1:-85 statement 千万
1:81 statement 千二
1:42 statement 千余
1:-80 statement 千八
1:41 statement 千册
1:-94 statement 千株
1:51 statement 升$
1:-63 statement 升到
1:68 statement 升学
1:46 statement 升旗
1:37 statement 升格
1:43 statement 升第
1:40 statement 升行
1:-62 statement 午$
1:-92 statement 午,
1:-64 statement 午_
1:-86 statement 午三
1:55 statement 午与
1:36 statement 午为
1:-68 statement 午二
1:-88 statement 午休
1:47 statement 午到
1:43 statement 午只
1:54 statement 午同
1:42 statement 午向
1:-114 statement 午四
1:88 statement 午在
1:34 statement 午峪
1:-66 statement 午第
1:62 statement 午给
1:53 statement 午视
1:-74 statement 午解
1:70 statement 午饭
1:91 statement 半。
1:75 statement 半个
1:-39 statement 半以
1:-39 statement 半决
1:-86 statement 半出
1:80 statement 半发
1:78 statement 半坡
1:100 statement 半天
1:64 statement 半小
1:93 statement 半年
1:37 statement 半数
1:86 statement 半日
1:55 statement 半月
1:-43 statement 半校
1:67 statement 半返
1:62 statement 华信
1:35 statement 华同
1:40 statement 华国
1:46 statement 华小
1:63 statement 华彩
1:87 statement 协会
1:63 statement 协作
1:39 statement 协力
1:81 statement 协办
1:-34 statement 协助
1:105 statement 协同
1:93 statement 协商
1:99 statement 协调
1:51 statement 卑南
1:79 statement 卓玛
1:51 statement 单,
1:56 statement 单:
1:-91 statement 单、
1:52 statement 单人
1:157 statement 单位
1:67 statement 单元
1:62 statement 单八
1:59 statement 单公
1:81 statement 单列
1:-57 statement 单另
1:64 statement 单周
1:38 statement 单抄
1:59 statement 单报
1:65 statement 单月
1:47 statement 单班
1:34 statement 单由
1:35 statement 单装
1:69 statement 单调
1:49 statement 单逐
1:40 statement 单门
1:-73 statement 单随
1:42 statement 卖。
1:34 statement 卖所
1:68 statement 卖的
1:36 statement 南、
1:52 statement 南》
1:40 statement 南农
1:55 statement 南县
1:41 statement 南坪
1:53 statement 南大
1:53 statement 南屏
1:39 statement 南市
1:38 statement 南校
1:70 statement 南渡
1:97 statement 南湾
1:71 statement 南澳
1:64 statement 南的
1:53 statement 南站
1:38 statement 南老
1:47 statement 南道
1:80 statement 南高
1:82 statement 博士
1:-58 statement 博得
1:41 statement 博爱
1:44 statement 占受
1:40 statement 占学
1:47 statement 占比
1:65 statement 卡$
1:38 statement 卡,
1:32 statement 卡”
1:58 statement 卡都
1:55 statement 卢老
1:-82 statement 卫健
1:47 statement 卫委
1:84 statement 卫校
1:-51 statement 卫生
1:-100 statement 卫老
1:38 statement 印。
1:40 statement 印《
1:60 statement 印一
1:38 statement 印出
1:67 statement 印制
1:83 statement 印刷
1:61 statement 印务
1:65 statement 印发
1:59 statement 印机
1:40 statement 印章
1:67 statement 危机
1:50 statement 即兴
1:80 statement 即可
1:36 statement 即议
1:-67 statement 却有
1:-106 statement 卷:
1:-83 statement 卷_
1:49 statement 卷。
1:65 statement 卷一
1:-44 statement 卷与
1:53 statement 卷共
1:57 statement 卷同
1:49 statement 卷子
1:31 statement 卷按
1:88 statement 卷由
1:42 statement 卷系
1:73 statement 厂,
1:-62 statement 厂区
1:30 statement 厂商
1:57 statement 厂定
1:62 statement 厂小
1:51 statement 厂房
1:56 statement 厂招
1:-66 statement 厂职
1:41 statement 厂采
1:68 statement 厅,
1:56 statement 厅《
1:42 statement 厅举
1:31 statement 厅合
1:66 statement 厅有
1:34 statement 厅监
1:64 statement 厅见
1:35 statement 厅高
1:43 statement 历$
1:-50 statement 历,
1:-70 statement 历、
1:33 statement 历不
1:35 statement 历占
1:123 statement 历史
1:-104 statement 历投
1:-59 statement 厉害
1:41 statement 压实
1:56 statement 厕。
1:39 statement 厚爱
1:-70 statement 厚衣
1:51 statement 原二
1:54 statement 原任
1:-43 statement 原则
1:44 statement 原单
1:33 statement 原县
1:35 statement 原名
1:58 statement 原学
1:73 statement 原定
1:35 statement 原属
1:46 statement 原市
1:51 statement 原师
1:32 statement 原开
1:40 statement 原文
1:36 statement 原校
1:58 statement 原由
1:40 statement 原省
1:64 statement 原籍
1:47 statement 原职
1:50 statement 原补
1:46 statement 原适
1:56 statement 原高
1:53 statement 厨具
1:38 statement 厨工
1:43 statement 厨师
1:55 statement 厨房
1:51 statement 去,
1:38 statement 去-
1:81 statement 去2
1:37 statement 去、
1:78 statement 去。
1:110 statement 去一
1:105 statement 去三
1:55 statement 去上
1:100 statement 去两
1:56 statement 去云
1:38 statement 去人
1:63 statement 去以
1:65 statement 去仪
1:111 statement 去你
1:-82 statement 去卫
1:37 statement 去县
1:47 statement 去向
1:95 statement 去大
1:45 statement 去小
1:-110 statement 去岁
1:55 statement 去岭
1:-34 statement 去年
1:40 statement 去弱
1:71 statement 去教
1:77 statement 去新
1:59 statement 去暖
1:63 statement 去沙
1:64 statement 去河
1:55 statement 去甲
1:62 statement 去白
1:-51 statement 去的
1:39 statement 去红
1:40 statement 去给
1:41 statement 去翠
1:32 statement 去苗
1:40 statement 去西
1:51 statement 去讲
1:62 statement 去贵
1:35 statement 去镇
1:34 statement 去阳
1:39 statement 去顶
1:55 statement 去鼓
1:54 statement 县$
1:34 statement 县1
1:44 statement 县“
1:55 statement 县。
1:76 statement 县两
1:82 statement 县中
1:41 statement 县二
1:47 statement 县人
1:-50 statement 县代
1:57 statement 县任
1:57 statement 县优
1:-35 statement 县体
1:56 statement 县公
1:-49 statement 县内
1:-67 statement 县农
1:46 statement 县前
1:58 statement 县加
1:44 statement 县医
1:63 statement 县十
1:49 statement 县卫
1:35 statement 县双
1:95 statement 县启
1:-75 statement 县四
1:57 statement 县城
1:47 statement 县域
1:46 statement 县培
1:33 statement 县委
1:43 statement 县学
1:56 statement 县实
1:38 statement 县少
1:65 statement 县局
1:39 statement 县工
1:80 statement 县幼
1:60 statement 县府
1:55 statement 县思
1:51 statement 县总
1:78 statement 县政
1:115 statement 县教
1:41 statement 县文
1:30 statement 县村
1:60 statement 县松
1:69 statement 县校
1:58 statement 县民
1:132 statement 县特
1:41 statement 县率
1:44 statement 县甘
1:45 statement 县电
1:-65 statement 县的
1:48 statement 县直
1:72 statement 县立
1:43 statement 县竹
1:55 statement 县第
1:39 statement 县简
1:38 statement 县纪
1:78 statement 县职
1:40 statement 县财
1:58 statement 县资
1:-81 statement 县赛
1:48 statement 县运
1:32 statement 县进
1:66 statement 县选
1:70 statement 县邮
1:68 statement 县里
1:57 statement 县马
1:36 statement 县骨
1:93 statement 县高
1:-75 statement 县黄
1:39 statement 参$
1:53 statement 参_
1:68 statement 参与
1:111 statement 参加
1:44 statement 参照
1:98 statement 参考
1:65 statement 参观
1:77 statement 参访
1:-48 statement 参赛
1:-45 statement 又是
1:-56 statement 又走
1:-70 statement 叉,
1:31 statement 叉监
1:-103 statement 及七
1:39 statement 及主
1:56 statement 及以
1:48 statement 及住
1:-41 statement 及其
1:77 statement 及单
1:-82 statement 及厂
1:47 statement 及县
1:31 statement 及在
1:51 statement 及学
1:70 statement 及就
1:-59 statement 及数
1:46 statement 及时
1:-100 statement 及格
1:47 statement 及维
1:72 statement 及资
1:80 statement 及车
1:51 statement 及青
1:40 statement 及龄
1:-93 statement 友$
1:66 statement 友,
1:32 statement 友:
1:58 statement 友。
1:44 statement 友与
1:30 statement 友交
1:45 statement 友会
1:-99 statement 友写
1:38 statement 友去
1:49 statement 友基
1:44 statement 友好
1:58 statement 友捐
1:-72 statement 友校
1:57 statement 友棋
1:-75 statement 友游
1:-74 statement 友的
1:-47 statement 友谊
1:58 statement 双一
1:70 statement 双向
1:74 statement 双周
1:62 statement 双坪
1:54 statement 双塘
1:54 statement 双导
1:42 statement 双小
1:81 statement 双岔
1:75 statement 双师
1:96 statement 双方
1:54 statement 双月
1:48 statement 双林
1:124 statement 双桥
1:46 statement 双河
1:46 statement 双眼
1:38 statement 双语
1:41 statement 反响
1:89 statement 反思
1:51 statement 反映
1:59 statement 反馈
1:-81 statement 发$
1:76 statement 发,
1:53 statement 发:
1:124 statement 发。
1:70 statement 发〔
1:62 statement 发之
1:31 statement 发交
1:36 statement 发会
1:44 statement 发借
1:66 statement 发出
1:52 statement 发到
1:36 statement 发前
1:84 statement 发回
1:36 statement 发地
1:71 statement 发展
1:-69 statement 发布
1:47 statement 发往
1:-83 statement 发很
1:-67 statement 发愁
1:-45 statement 发放
1:30 statement 发教
1:-81 statement 发此
1:-64 statement 发烧
1:38 statement 发生
1:34 statement 发的
1:51 statement 发研
1:41 statement 发票
1:46 statement 发结
1:70 statement 发给
1:-33 statement 发表
1:74 statement 发证
1:40 statement 发课
1:61 statement 发起
1:61 statement 发车
1:48 statement 取,
1:57 statement 取“
1:78 statement 取。
1:62 statement 取了
1:40 statement 取任
1:41 statement 取得
1:79 statement 取暖
1:-72 statement 取款
1:55 statement 取焊
1:32 statement 取的
1:33 statement 取见
1:33 statement 取课
1:53 statement 受)
1:98 statement 受:
1:127 statement 受助
1:40 statement 受区
1:31 statement 受单
1:37 statement 受启
1:-65 statement 受好
1:43 statement 受审
1:42 statement 受巡
1:77 statement 受帮
1:70 statement 受扶
1:121 statement 受援
1:62 statement 受支
1:36 statement 受政
1:61 statement 受文
1:66 statement 受方
1:31 statement 受疫
1:50 statement 受益
1:36 statement 受职
1:59 statement 受训
1:-90 statement 受访
1:69 statement 受课
1:40 statement 受走
1:45 statement 受邀
1:-56 statement 受采
1:43 statement 受驻
1:47 statement 变,
1:69 statement 变。
1:50 statement 变动
1:-33 statement 变化
1:-35 statement 变成
1:61 statement 叙。
1:37 statement 叠被
1:86 statement 口,
1:73 statement 口、
1:71 statement 口。
1:41 statement 口一
1:54 statement 口三
1:69 statement 口上
1:57 statement 口两
1:81 statement 口中
1:33 statement 口代
1:43 statement 口全
1:67 statement 口公
1:50 statement 口升
1:52 statement 口参
1:47 statement 口各
1:81 statement 口园
1:63 statement 口国
1:45 statement 口大
1:83 statement 口学
1:111 statement 口小
1:49 statement 口市
1:71 statement 口帮
1:81 statement 口幼
1:57 statement 口录
1:39 statement 口径
1:54 statement 口提
1:71 statement 口支
1:60 statement 口改
1:70 statement 口教
1:39 statement 口村
1:47 statement 口溪
1:74 statement 口炊
1:49 statement 口白
1:64 statement 口的
1:58 statement 口统
1:50 statement 口老
1:82 statement 口职
1:-66 statement 口试
1:75 statement 口语
1:33 statement 口贵
1:53 statement 口走
1:63 statement 口跟
1:55 statement 口通
1:53 statement 口队
1:82 statement 口集
1:36 statement 口领
1:70 statement 古丽
1:87 statement 古渡
1:-106 statement 句话
1:46 statement 另,
1:-33 statement 另一
1:-34 statement 另发
1:37 statement 另告
1:-52 statement 另外
1:30 statement 另定
1:36 statement 另派
1:50 statement 另签
1:32 statement 另约
1:30 statement 另给
1:-61 statement 另行
1:57 statement 另补
1:51 statement 另计
1:61 statement 另赠
1:49 statement 另附
1:-73 statement 另需
1:-78 statement 只$
1:36 statement 只,
1:54 statement 只够
1:-64 statement 只是
1:-123 statement 只有
1:64 statement 只给
1:-44 statement 叫。
1:70 statement 召集
1:-37 statement 可$
1:-48 statement 可,
1:57 statement 可。
1:61 statement 可乘
1:52 statement 可于
1:58 statement 可优
1:48 statement 可供
1:66 statement 可凭
1:58 statement 可列
1:60 statement 可到
1:56 statement 可参
1:39 statement 可就
1:44 statement 可报
1:64 statement 可抽
1:40 statement 可拜
1:30 statement 可接
1:48 statement 可提
1:34 statement 可旁
1:36 statement 可根
1:48 statement 可派
1:65 statement 可独
1:48 statement 可申
1:43 statement 可组
1:-82 statement 可能
1:-73 statement 可送
1:54 statement 可选
1:72 statement 可邀
1:61 statement 可随
1:-73 statement 台!
1:58 statement 台$
1:69 statement 台,
1:77 statement 台_
1:37 statement 台、
1:-56 statement 台。
1:47 statement 台一
1:38 statement 台三
1:78 statement 台中
1:39 statement 台亮
1:37 statement 台净
1:49 statement 台南
1:43 statement 台四
1:61 statement 台将
1:35 statement 台展
1:59 statement 台山
1:67 statement 台已
1:86 statement 台币
1:61 statement 台戏
1:40 statement 台打
1:36 statement 台献
1:47 statement 台的
1:40 statement 台能
1:65 statement 台账
1:30 statement 台转
1:30 statement 台边
1:72 statement 台送
1:37 statement 台鉴
1:47 statement 台高
1:33 statement 史地
1:61 statement 史学
1:65 statement 史教
1:44 statement 史组
1:44 statement 史课
1:35 statement 史馆
1:40 statement 右$
1:43 statement 右,
1:59 statement 右、
1:82 statement 右。
1:-70 statement 叶、
1:55 statement 叶书
1:50 statement 号$
1:70 statement 号)
1:116 statement 号0
1:112 statement 号:
1:47 statement 号\
1:101 statement 号。
1:62 statement 号一
1:60 statement 号不
1:41 statement 号为
1:58 statement 号另
1:32 statement 号开
1:49 statement 号文
1:30 statement 号登
1:39 statement 号简
1:56 statement 号队
1:43 statement 号餐
1:65 statement 司$
1:48 statement 司,
1:-94 statement 司为
1:-85 statement 司决
1:49 statement 司出
1:39 statement 司务
1:30 statement 司开
1:45 statement 司承
1:89 statement 司捐
1:50 statement 司无
1:33 statement 司签
1:52 statement 司自
1:-95 statement 司马
1:38 statement 吃$
1:-41 statement 吃。
1:79 statement 吃同
1:37 statement 各$
1:61 statement 各1
1:63 statement 各3
1:40 statement 各4
1:60 statement 各一
1:67 statement 各上
1:39 statement 各不
1:44 statement 各中
1:40 statement 各人
1:53 statement 各任
1:-46 statement 各位
1:41 statement 各住
1:45 statement 各出
1:55 statement 各到
1:47 statement 各包
1:-41 statement 各县
1:49 statement 各园
1:32 statement 各坊
1:63 statement 各培
1:67 statement 各堂
1:-52 statement 各处
1:56 statement 各存
1:83 statement 各学
1:44 statement 各宿
1:55 statement 各对
1:70 statement 各带
1:45 statement 各建
1:74 statement 各执
1:35 statement 各换
1:46 statement 各接
1:41 statement 各推
1:41 statement 各教
1:52 statement 各方
1:48 statement 各明
1:44 statement 各有
1:95 statement 各村
1:132 statement 各校
1:42 statement 各派
1:38 statement 各演
1:60 statement 各点
1:-38 statement 各班
1:51 statement 各科
1:-45 statement 各组
1:55 statement 各自
1:47 statement 各薄
1:44 statement 各走
1:63 statement 各蹲
1:39 statement 各送
1:36 statement 各选
1:30 statement 各遴
1:44 statement 各配
1:64 statement 各项
1:-70 statement 合$
1:47 statement 合:
1:101 statement 合。
1:-62 statement 合与
1:60 statement 合举
1:42 statement 合会
1:89 statement 合体
1:49 statement 合做
1:71 statement 合写
1:156 statement 合办
1:56 statement 合印
1:60 statement 合同
1:102 statement 合唱
1:35 statement 合宁
1:31 statement 合实
1:40 statement 合居
1:44 statement 合工
1:37 statement 合并
1:74 statement 合开
1:68 statement 合影
1:73 statement 合招
1:31 statement 合排
1:101 statement 合教
1:30 statement 合条
1:63 statement 合毕
1:62 statement 合班
1:-60 statement 合的
1:39 statement 合练
1:35 statement 合组
1:107 statement 合编
1:47 statement 合署
1:56 statement 合运
1:32 statement 合适
1:33 statement 合题
1:-31 statement 同$
1:78 statement 同。
1:83 statement 同一
1:79 statement 同上
1:77 statement 同举
1:66 statement 同乡
1:61 statement 同人
1:84 statement 同仁
1:33 statement 同伴
1:62 statement 同住
1:114 statement 同体
1:43 statement 同修
1:35 statement 同做
1:66 statement 同到
1:46 statement 同卷
1:82 statement 同发
1:68 statement 同台
1:93 statement 同吃
1:37 statement 同各
1:36 statement 同在
1:62 statement 同复
1:-52 statement 同学
1:32 statement 同守
1:46 statement 同完
1:76 statement 同工
1:31 statement 同年
1:37 statement 同开
1:98 statement 同志
1:67 statement 同意
1:35 statement 同推
1:51 statement 同改
1:74 statement 同教
1:84 statement 同时
1:60 statement 同样
1:-68 statement 同桌
1:50 statement 同申
1:54 statement 同登
1:68 statement 同的
1:51 statement 同石
1:-104 statement 同研
1:38 statement 同窗
1:106 statement 同等
1:37 statement 同线
1:80 statement 同练
1:32 statement 同组
1:45 statement 同编
1:44 statement 同营
1:87 statement 同行
1:34 statement 同证
1:58 statement 同负
1:39 statement 同贵
1:43 statement 同赴
1:63 statement 同过
1:34 statement 同队
1:59 statement 同高
1:31 statement 同龄
1:43 statement 名(
1:53 statement 名)
1:63 statement 名,
1:32 statement 名1
1:-52 statement 名:
1:-45 statement 名?
1:99 statement 名、
1:51 statement 名。
1:-71 statement 名上
1:60 statement 名业
1:64 statement 名中
1:53 statement 名临
1:34 statement 名为
1:61 statement 名主
1:51 statement 名以
1:37 statement 名优
1:71 statement 名入
1:68 statement 名兼
1:58 statement 名册
1:51 statement 名分
1:82 statement 名到
1:54 statement 名副
1:43 statement 名去
1:66 statement 名县
1:52 statement 名同
1:67 statement 名园
1:55 statement 名在
1:-95 statement 名坐
1:33 statement 名塔
1:41 statement 名增
1:59 statement 名大
1:-100 statement 名字
1:49 statement 名实
1:61 statement 名导
1:67 statement 名左
1:82 statement 名市
1:64 statement 名师
1:33 statement 名年
1:50 statement 名幼
1:57 statement 名当
1:-87 statement 名律
1:80 statement 名徒
1:32 statement 名成
1:-96 statement 名截
1:64 statement 名把
1:48 statement 名挂
1:44 statement 名接
1:56 statement 名教
1:64 statement 名数
1:33 statement 名新
1:53 statement 名本
1:73 statement 名来
1:57 statement 名校
1:-119 statement 名每
1:55 statement 名毕
1:55 statement 名物
1:80 statement 名班
1:57 statement 名理
1:131 statement 名称
1:85 statement 名老
1:35 statement 名自
1:97 statement 名至
1:71 statement 名赴
1:56 statement 名跟
1:34 statement 名转
1:35 statement 名进
1:68 statement 名队
1:81 statement 名青
1:40 statement 名音
1:-86 statement 名颁
1:56 statement 名额
1:62 statement 名骨
1:30 statement 名高
1:33 statement 后$
1:-32 statement 后,
1:76 statement 后。
1:68 statement 后一
1:46 statement 后三
1:-62 statement 后与
1:81 statement 后两
1:-56 statement 后二
1:33 statement 后互
1:47 statement 后先
1:59 statement 后全
1:64 statement 后再
1:32 statement 后勤
1:30 statement 后即
1:57 statement 后合
1:63 statement 后商
1:53 statement 后回
1:56 statement 后备
1:59 statement 后复
1:-81 statement 后实
1:38 statement 后对
1:151 statement 后山
1:36 statement 后应
1:-108 statement 后座
1:41 statement 后报
1:89 statement 后挪
1:38 statement 后接
1:72 statement 后援
1:57 statement 后方
1:-73 statement 后服
1:-38 statement 后来
1:75 statement 后每
1:-111 statement 后派
1:34 statement 后由
1:66 statement 后留
1:30 statement 后登
1:-39 statement 后的
1:33 statement 后相
1:79 statement 后续
1:-62 statement 后记
1:60 statement 后送
1:42 statement 后逸
1:-82 statement 后门
1:-64 statement 后面
1:47 statement 后高
1:37 statement 向,
1:82 statement 向:
1:43 statement 向三
1:85 statement 向两
1:97 statement 向乙
1:54 statement 向你
1:50 statement 向其
1:-62 statement 向凤
1:40 statement 向北
1:61 statement 向协
1:39 statement 向博
1:31 statement 向县
1:78 statement 向友
1:40 statement 向各
1:38 statement 向学
1:64 statement 向局
1:55 statement 向彩
1:34 statement 向我
1:33 statement 向所
1:38 statement 向甘
1:31 statement 向甲
1:-43 statement 向石
1:-62 statement 向社
1:37 statement 向红
1:40 statement 向芦
1:-69 statement 向邻
1:37 statement 向锻
1:56 statement 向阳
1:49 statement 吕丛
1:32 statement 否录
1:42 statement 否续
1:66 statement 吧”
1:-59 statement 含偏
1:31 statement 含无
1:54 statement 听,
1:89 statement 听一
1:-32 statement 听了
1:40 statement 听众
1:109 statement 听力
1:72 statement 听取
1:-54 statement 听师
1:42 statement 听徒
1:66 statement 听得
1:55 statement 听满
1:34 statement 听用
1:-40 statement 听说
1:-34 statement 听课
1:51 statement 听障
1:30 statement 听青
1:-67 statement 启$
1:62 statement 启:
1:58 statement 启动
1:51 statement 启发
1:61 statement 启德
1:68 statement 启明
1:82 statement 启星
1:127 statement 启智
1:46 statement 启用
1:113 statement 启聪
1:105 statement 启能
1:-83 statement 启航
1:56 statement 启邦
1:42 statement 启音
1:97 statement 吴川
1:34 statement 吴开
1:102 statement 吴校
1:37 statement 吸收
1:46 statement 吸纳
1:-63 statement 呈显
1:34 statement 告,
1:42 statement 告1
1:36 statement 告6
1:35 statement 告8
1:69 statement 告:
1:107 statement 告。
1:48 statement 告一
1:76 statement 告交
1:45 statement 告会
1:95 statement 告厅
1:60 statement 告如
1:-68 statement 告学
1:37 statement 告教
1:-69 statement 告本
1:45 statement 告知
1:55 statement 告诉
1:37 statement 员$
1:40 statement 员)
1:56 statement 员,
1:59 statement 员1
1:58 statement 员2
1:-34 statement 员3
1:50 statement 员4
1:88 statement 员5
1:68 statement 员8
1:115 statement 员:
1:-42 statement 员_
1:50 statement 员、
1:57 statement 员一
1:70 statement 员三
1:-107 statement 员两
1:49 statement 员为
1:51 statement 员主
1:47 statement 员于
1:45 statement 员五
1:140 statement 员会
1:41 statement 员借
1:30 statement 员全
1:56 statement 员六
1:60 statement 员分
1:110 statement 员到
1:48 statement 员办
1:53 statement 员勘
1:79 statement 员参
1:35 statement 员双
1:56 statement 员可
1:62 statement 员各
1:65 statement 员名
1:82 statement 员四
1:60 statement 员园
1:30 statement 员在
1:-68 statement 员培
1:66 statement 员学
1:33 statement 员定
1:48 statement 员家
1:43 statement 员岁
1:-86 statement 员工
1:32 statement 员开
1:48 statement 员往
1:45 statement 员拜
1:32 statement 员持
1:35 statement 员捐
1:35 statement 员接
1:39 statement 员携
1:61 statement 员教
1:58 statement 员曾
1:32 statement 员替
1:100 statement 员来
1:110 statement 员校
1:53 statement 员档
1:80 statement 员每
1:39 statement 员消
1:39 statement 员由
1:43 statement 员的
1:-77 statement 员签
1:45 statement 员编
1:65 statement 员老
1:39 statement 员资
1:38 statement 员走
1:75 statement 员赴
1:38 statement 员跑
1:36 statement 员跟
1:35 statement 员蹲
1:50 statement 员轮
1:45 statement 员送
1:30 statement 员随
1:32 statement 员须
1:61 statement 员食
1:78 statement 周$
1:39 statement 周)
1:-54 statement 周1
1:-71 statement 周:
1:109 statement 周;
1:84 statement 周_
1:56 statement 周”
1:145 statement 周。
1:48 statement 周三
1:37 statement 周上
1:54 statement 周下
1:45 statement 周不
1:69 statement 周两
1:41 statement 周为
1:62 statement 周之
1:102 statement 周五
1:46 statement 周你
1:57 statement 周借
1:81 statement 周六
1:61 statement 周内
1:111 statement 周到
1:51 statement 周十
1:48 statement 周去
1:70 statement 周合
1:44 statement 周听
1:34 statement 周启
1:72 statement 周周
1:54 statement 周四
1:52 statement 周寄
1:32 statement 周开
1:91 statement 周我
1:57 statement 周执
1:46 statement 周接
1:30 statement 周推
1:79 statement 周提
1:52 statement 周日
1:55 statement 周有
1:65 statement 周期
1:97 statement 周末
1:44 statement 周来
1:80 statement 周校
1:71 statement 周次
1:33 statement 周活
1:87 statement 周派
1:53 statement 周测
1:30 statement 周清
1:39 statement 周甘
1:67 statement 周电
1:104 statement 周的
1:62 statement 周直
1:77 statement 周看
1:35 statement 周线
1:65 statement 周给
1:129 statement 周至
1:72 statement 周节
1:54 statement 周英
1:82 statement 周课
1:89 statement 周走
1:81 statement 周起
1:64 statement 周转
1:-71 statement 周边
1:50 statement 周需
1:33 statement 周静
1:55 statement 周驻
1:43 statement 味$
1:35 statement 味美
1:-48 statement 味语
1:92 statement 命制
1:58 statement 命纪
1:36 statement 命脉
1:118 statement 命题
1:-41 statement 和1
1:49 statement 和2
1:44 statement 和8
1:36 statement 和“
1:-48 statement 和一
1:43 statement 和了
1:54 statement 和五
1:33 statement 和人
1:-80 statement 和他
1:51 statement 和体
1:60 statement 和你
1:45 statement 和保
1:44 statement 和南
1:-89 statement 和另
1:35 statement 和启
1:59 statement 和围
1:58 statement 和大
1:-45 statement 和学
1:83 statement 和家
1:56 statement 和差
1:56 statement 和师
1:82 statement 和平
1:-43 statement 和录
1:-32 statement 和我
1:61 statement 和投
1:-37 statement 和教
1:79 statement 和数
1:95 statement 和泥
1:43 statement 和渔
1:76 statement 和烧
1:-51 statement 和照
1:57 statement 和班
)"sv,
    R"(1:37 statement 和站
1:-80 statement 和茶
1:30 statement 和规
1:62 statement 和词
1:49 statement 和走
1:36 statement 和起
1:67 statement 和路
1:34 statement 和食
1:46 statement 和高
1:70 statement 咏诗
1:86 statement 咨询
1:48 statement 咱俩
1:-75 statement 品:
1:-70 statement 品味
1:65 statement 品学
1:38 statement 品安
1:76 statement 品店
1:43 statement 品德
1:65 statement 品由
1:33 statement 品留
1:60 statement 品课
1:-60 statement 响$
1:-96 statement 响。
1:46 statement 响不
1:52 statement 响从
1:70 statement 响应
1:-31 statement 响本
1:58 statement 响水
1:45 statement 哨,
1:40 statement 哪儿
1:36 statement 哪里
1:-53 statement 哭太
1:54 statement 售给
1:69 statement 唱和
1:52 statement 唱团
1:67 statement 唱服
1:-94 statement 唱歌
1:108 statement 商,
1:54 statement 商:
1:-56 statement 商。
1:33 statement 商一
1:63 statement 商不
1:-92 statement 商业
1:72 statement 商会
1:66 statement 商华
1:64 statement 商工
1:61 statement 商校
1:33 statement 商贸
1:103 statement 商量
1:43 statement 喂饭
1:-96 statement 善$
1:45 statement 善中
1:38 statement 善为
1:-91 statement 善举
1:49 statement 善会
1:38 statement 善副
1:38 statement 善加
1:45 statement 善后
1:64 statement 善基
1:-82 statement 善帮
1:45 statement 善照
1:58 statement 善缘
1:36 statement 善英
1:41 statement 善言
1:39 statement 嘉年
1:31 statement 嘉禾
1:44 statement 嘉诺
1:-67 statement 嘴八
1:72 statement 嘴国
1:86 statement 嘴岩
1:45 statement 噎着
1:51 statement 器。
1:-81 statement 器一
1:97 statement 器人
1:48 statement 器厂
1:34 statement 器存
1:101 statement 器材
1:45 statement 器柜
1:71 statement 器空
1:46 statement 器管
1:31 statement 器维
1:65 statement 四,
1:62 statement 四:
1:43 statement 四|
1:-35 statement 四、
1:-75 statement 四。
1:-57 statement 四〇
1:54 statement 四上
1:102 statement 四下
1:72 statement 四个
1:70 statement 四中
1:67 statement 四五
1:125 statement 四人
1:84 statement 四份
1:-83 statement 四位
1:-58 statement 四台
1:42 statement 四各
1:89 statement 四名
1:76 statement 四周
1:52 statement 四园
1:51 statement 四套
1:44 statement 四季
1:-87 statement 四小
1:-47 statement 四岁
1:71 statement 四所
1:-46 statement 四日
1:76 statement 四晚
1:132 statement 四月
1:87 statement 四来
1:-37 statement 四次
1:-129 statement 四点
1:37 statement 四班
1:-60 statement 四组
1:47 statement 四给
1:39 statement 四职
1:-59 statement 四至
1:49 statement 四讲
1:90 statement 四门
1:60 statement 回$
1:97 statement 回,
1:99 statement 回。
1:47 statement 回中
1:71 statement 回去
1:34 statement 回在
1:70 statement 回复
1:62 statement 回应
1:44 statement 回德
1:50 statement 回您
1:54 statement 回收
1:101 statement 回教
1:-37 statement 回来
1:91 statement 回校
1:56 statement 回核
1:50 statement 回要
1:63 statement 回覆
1:86 statement 回访
1:72 statement 回路
1:-55 statement 回馈
1:58 statement 因人
1:-96 statement 因学
1:-63 statement 因教
1:-50 statement 因病
1:57 statement 团$
1:-72 statement 团,
1:43 statement 团6
1:66 statement 团;
1:-74 statement 团。
1:38 statement 团上
1:32 statement 团下
1:31 statement 团不
1:32 statement 团互
1:30 statement 团到
1:66 statement 团办
1:53 statement 团十
1:39 statement 团各
1:32 statement 团园
1:-74 statement 团始
1:48 statement 团市
1:35 statement 团年
1:41 statement 团开
1:-61 statement 团式
1:34 statement 团彼
1:59 statement 团总
1:35 statement 团教
1:32 statement 团暑
1:39 statement 团校
1:45 statement 团登
1:48 statement 团的
1:57 statement 团秘
1:34 statement 团结
1:43 statement 团膳
1:38 statement 团观
1:46 statement 团设
1:73 statement 团赴
1:54 statement 团跟
1:49 statement 团进
1:52 statement 团选
1:50 statement 团长
1:115 statement 园$
1:84 statement 园(
1:44 statement 园)
1:48 statement 园,
1:35 statement 园2
1:43 statement 园3
1:32 statement 园5
1:40 statement 园8
1:185 statement 园:
1:68 statement 园;
1:64 statement 园_
1:88 statement 园|
1:40 statement 园”
1:121 statement 园、
1:53 statement 园。
1:81 statement 园一
1:63 statement 园三
1:30 statement 园上
1:56 statement 园与
1:56 statement 园两
1:30 statement 园中
1:58 statement 园为
1:87 statement 园主
1:34 statement 园于
1:45 statement 园今
1:31 statement 园住
1:73 statement 园保
1:69 statement 园免
1:79 statement 园入
1:-70 statement 园全
1:39 statement 园公
1:38 statement 园内
1:32 statement 园出
1:32 statement 园分
1:38 statement 园副
1:33 statement 园办
1:31 statement 园务
1:49 statement 园升
1:33 statement 园厨
1:47 statement 园及
1:-65 statement 园友
1:32 statement 园各
1:33 statement 园听
1:45 statement 园和
1:99 statement 园园
1:47 statement 园培
1:65 statement 园大
1:58 statement 园孩
1:61 statement 园实
1:41 statement 园宣
1:71 statement 园家
1:64 statement 园对
1:76 statement 园小
1:-63 statement 园就
1:40 statement 园巡
1:77 statement 园带
1:47 statement 园帮
1:40 statement 园开
1:32 statement 园录
1:51 statement 园成
1:30 statement 园承
1:45 statement 园把
1:51 statement 园报
1:51 statement 园持
1:39 statement 园挂
1:126 statement 园指
1:59 statement 园支
1:132 statement 园教
1:50 statement 园文
1:45 statement 园新
1:41 statement 园有
1:42 statement 园每
1:62 statement 园活
1:60 statement 园派
1:30 statement 园游
1:38 statement 园灶
1:42 statement 园炊
1:30 statement 园爸
1:51 statement 园率
1:47 statement 园现
1:62 statement 园看
1:48 statement 园管
1:-53 statement 园结
1:49 statement 园绘
1:77 statement 园老
1:60 statement 园舍
1:31 statement 园补
1:59 statement 园观
1:30 statement 园订
1:43 statement 园评
1:31 statement 园语
1:56 statement 园说
1:61 statement 园课
1:38 statement 园购
1:32 statement 园足
1:76 statement 园跟
1:61 statement 园路
1:96 statement 园车
1:69 statement 园辅
1:39 statement 园输
1:40 statement 园郝
1:85 statement 园长
1:86 statement 园门
1:31 statement 园食
1:43 statement 园骨
1:-94 statement 困境
1:50 statement 困生
1:107 statement 困难
1:44 statement 围$
1:-75 statement 围:
1:41 statement 围。
1:31 statement 围坐
1:68 statement 围棋
1:-47 statement 围绕
1:38 statement 国$
1:152 statement 国中
1:83 statement 国务
1:48 statement 国家
1:53 statement 国小
1:-54 statement 国庆
1:55 statement 国强
1:-68 statement 国文
1:121 statement 国民
1:-67 statement 国热
1:41 statement 国牵
1:134 statement 国语
1:44 statement 国赛
1:49 statement 国际
1:61 statement 图$
1:41 statement 图具
1:41 statement 图写
1:40 statement 图库
1:-80 statement 图机
1:50 statement 图纸
1:40 statement 图集
1:76 statement 圃小
1:55 statement 圈选
1:64 statement 土$
1:53 statement 土二
1:47 statement 土图
1:51 statement 土小
1:-94 statement 土特
1:-68 statement 土的
1:55 statement 土读
1:47 statement 土课
1:-94 statement 土豆
1:58 statement 圣善
1:49 statement 圣家
1:96 statement 圣约
1:78 statement 圣若
1:74 statement 圣雅
1:30 statement 在$
1:-44 statement 在1
1:49 statement 在2
1:43 statement 在3
1:41 statement 在4
1:43 statement 在一
1:-71 statement 在三
1:62 statement 在两
1:-73 statement 在为
1:-69 statement 在乙
1:-49 statement 在乡
1:61 statement 在信
1:46 statement 在全
1:46 statement 在凉
1:115 statement 在前
1:38 statement 在北
1:32 statement 在南
1:56 statement 在双
1:34 statement 在受
1:30 statement 在各
1:95 statement 在后
1:44 statement 在周
1:33 statement 在国
1:-35 statement 在城
1:-66 statement 在外
1:-51 statement 在学
1:57 statement 在家
1:40 statement 在屏
1:66 statement 在山
1:31 statement 在岷
1:48 statement 在市
1:70 statement 在广
1:-55 statement 在心
1:-68 statement 在急
1:57 statement 在总
1:-41 statement 在成
1:-65 statement 在我
1:30 statement 在持
1:46 statement 在摸
1:-38 statement 在操
1:-63 statement 在教
1:-50 statement 在时
1:67 statement 在明
1:-93 statement 在晚
1:62 statement 在本
1:52 statement 在松
1:-35 statement 在校
1:49 statement 在梨
1:-63 statement 在此
1:47 statement 在汉
1:63 statement 在江
1:55 statement 在河
1:70 statement 在浦
1:52 statement 在海
1:54 statement 在清
1:76 statement 在湖
1:-36 statement 在澄
1:40 statement 在熟
1:44 statement 在牛
1:37 statement 在王
1:44 statement 在瑶
1:57 statement 在省
1:71 statement 在石
1:30 statement 在竹
1:52 statement 在第
1:-51 statement 在签
1:56 statement 在籍
1:40 statement 在线
1:-63 statement 在练
1:-58 statement 在结
1:44 statement 在继
1:-39 statement 在编
1:110 statement 在网
1:56 statement 在老
1:-48 statement 在考
1:74 statement 在职
1:30 statement 在花
1:36 statement 在薄
1:52 statement 在西
1:40 statement 在评
1:66 statement 在贵
1:44 statement 在路
1:-62 statement 在过
1:-83 statement 在还
1:62 statement 在这
1:55 statement 在金
1:59 statement 在铁
1:51 statement 在长
1:55 statement 在青
1:71 statement 在驼
1:36 statement 地$
1:51 statement 地,
1:67 statement 地:
1:67 statement 地。
1:49 statement 地区
1:49 statement 地址
1:44 statement 地学
1:38 statement 地对
1:61 statement 地教
1:62 statement 地方
1:77 statement 地校
1:69 statement 地球
1:-86 statement 地理
1:-56 statement 地直
1:35 statement 地研
1:-30 statement 地老
1:33 statement 地落
1:52 statement 地行
1:37 statement 地超
1:90 statement 场$
1:-59 statement 场?
1:46 statement 场\
1:-48 statement 场、
1:96 statement 场。
1:70 statement 场中
1:35 statement 场传
1:-64 statement 场借
1:67 statement 场和
1:84 statement 场地
1:60 statement 场学
1:64 statement 场家
1:40 statement 场带
1:36 statement 场招
1:74 statement 场指
1:50 statement 场改
1:-81 statement 场普
1:62 statement 场村
1:32 statement 场汉
1:33 statement 场沟
1:38 statement 场演
1:77 statement 场点
1:45 statement 场秋
1:62 statement 场线
1:58 statement 场自
1:38 statement 场行
1:-78 statement 场遗
1:-84 statement 场长
1:-83 statement 圾清
1:44 statement 址$
1:30 statement 址,
1:56 statement 址:
1:58 statement 址。
1:44 statement 址在
1:40 statement 均不
1:55 statement 均为
1:-65 statement 均分
1:30 statement 均到
1:55 statement 均可
1:51 statement 均年
1:44 statement 均得
1:38 statement 均推
1:46 statement 均教
1:38 statement 均新
1:42 statement 均每
1:63 statement 均由
1:41 statement 均衡
1:39 statement 均表
1:41 statement 均须
1:61 statement 坊,
1:42 statement 坊共
1:56 statement 坊区
1:35 statement 坊召
1:32 statement 坊各
1:82 statement 坊四
1:53 statement 坊每
1:131 statement 坎中
1:70 statement 坎初
1:61 statement 坎民
1:49 statement 坎镇
1:45 statement 坏照
1:55 statement 坐下
1:52 statement 坐六
1:31 statement 坐校
1:64 statement 坐火
1:-87 statement 坐班
1:34 statement 坐评
1:-61 statement 坐诊
1:56 statement 坐车
1:63 statement 坐镇
1:33 statement 坑)
1:59 statement 坑,
1:68 statement 坑中
1:34 statement 坑代
1:34 statement 坑初
1:40 statement 坑县
1:81 statement 坑国
1:51 statement 坑学
1:66 statement 坑教
1:31 statement 坑棒
1:50 statement 坑火
1:51 statement 坑英
1:61 statement 坑驻
1:45 statement 坑高
1:47 statement 块$
1:44 statement 块供
1:68 statement 块儿
1:32 statement 块屏
1:59 statement 块钱
1:36 statement 坚持
1:57 statement 坛。
1:80 statement 坛新
1:-58 statement 坝上
1:71 statement 坝中
1:72 statement 坝县
1:67 statement 坝小
1:43 statement 坝教
1:95 statement 坝民
1:51 statement 坝职
1:42 statement 坝顶
1:45 statement 坡,
1:-34 statement 坡中
1:41 statement 坡二
1:30 statement 坡住
1:43 statement 坡分
1:33 statement 坡县
1:53 statement 坡头
1:60 statement 坡小
1:37 statement 坡开
1:55 statement 坡的
1:34 statement 坡给
1:63 statement 坡职
1:48 statement 坡要
1:49 statement 坡镇
1:51 statement 坪$
1:48 statement 坪)
1:55 statement 坪,
1:58 statement 坪:
1:38 statement 坪_
1:52 statement 坪一
1:-82 statement 坪上
1:70 statement 坪中
1:43 statement 坪乡
1:43 statement 坪五
1:37 statement 坪保
1:-46 statement 坪初
1:55 statement 坪县
1:61 statement 坪商
1:52 statement 坪园
1:-84 statement 坪国
1:39 statement 坪图
1:99 statement 坪学
1:86 statement 坪实
1:41 statement 坪寄
1:75 statement 坪小
1:33 statement 坪教
1:66 statement 坪林
1:38 statement 坪校
1:38 statement 坪洗
1:47 statement 坪溪
1:50 statement 坪编
1:41 statement 坪讲
1:36 statement 坪采
1:54 statement 坪镇
1:42 statement 坪青
1:65 statement 坳_
1:50 statement 坳三
1:47 statement 坳县
1:75 statement 坳小
1:-74 statement 垃圾
1:33 statement 型”
1:39 statement 型。
1:40 statement 型教
1:-53 statement 型积
1:-81 statement 型进
1:59 statement 型钻
1:50 statement 垫。
1:30 statement 垫付
1:-67 statement 垭口
1:46 statement 垭小
1:61 statement 城)
1:47 statement 城三
1:109 statement 城东
1:-75 statement 城乡
1:38 statement 城企
1:88 statement 城关
1:58 statement 城北
1:102 statement 城南
1:40 statement 城县
1:44 statement 城参
1:85 statement 城小
1:73 statement 城市
1:41 statement 城幼
1:34 statement 城接
1:41 statement 城教
1:63 statement 城来
1:45 statement 城派
1:39 statement 城看
1:44 statement 城跟
1:35 statement 城镇
1:63 statement 埔启
1:64 statement 埔尾
1:55 statement 埔晓
1:61 statement 域名
1:35 statement 域教
1:32 statement 域普
1:33 statement 域活
1:-68 statement 域的
1:47 statement 域高
1:68 statement 培元
1:89 statement 培养
1:87 statement 培善
1:39 statement 培文
1:62 statement 培智
1:67 statement 培育
1:76 statement 培道
1:40 statement 基”
1:100 statement 基地
1:64 statement 基教
1:77 statement 基本
1:72 statement 基础
1:125 statement 基金
1:46 statement 堂(
1:46 statement 堂)
1:72 statement 堂,
1:35 statement 堂;
1:50 statement 堂”
1:70 statement 堂。
1:46 statement 堂公
1:65 statement 堂区
1:45 statement 堂听
1:38 statement 堂好
1:74 statement 堂学
1:67 statement 堂安
1:51 statement 堂小
1:41 statement 堂成
1:61 statement 堂提
1:57 statement 堂改
1:-63 statement 堂教
1:52 statement 堂时
1:-71 statement 堂气
1:-76 statement 堂王
1:64 statement 堂的
1:34 statement 堂示
1:56 statement 堂管
1:58 statement 堂见
1:46 statement 堂语
1:65 statement 堂课
1:-53 statement 堂陪
1:47 statement 堡$
1:53 statement 堡子
1:47 statement 堡小
1:55 statement 堤中
1:47 statement 堵墙
1:33 statement 塑胶
1:73 statement 塔中
1:73 statement 塔子
1:62 statement 塔拉
1:71 statement 塔河
1:58 statement 塘两
1:49 statement 塘乡
1:60 statement 塘头
1:-85 statement 塘小
1:-45 statement 塘市
1:40 statement 塘排
1:-58 statement 塘月
1:71 statement 塘村
1:49 statement 塘民
1:91 statement 塘湾
1:44 statement 塘的
1:32 statement 填好
1:76 statement 填报
1:63 statement 塬职
1:-86 statement 境与
1:97 statement 境创
1:-84 statement 境表
1:38 statement 墙,
1:63 statement 墙。
1:45 statement 墙之
1:35 statement 墙画
1:-76 statement 墙面
1:46 statement 增1
1:54 statement 增4
1:38 statement 增5
1:-84 statement 增三
1:36 statement 增市
1:47 statement 增幼
1:-51 statement 增强
1:38 statement 增效
1:36 statement 增编
1:44 statement 增聘
1:39 statement 增能
1:60 statement 增至
1:46 statement 增设
1:35 statement 增足
1:36 statement 壁县
1:85 statement 士学
1:33 statement 士执
1:42 statement 士生
1:48 statement 士课
1:-72 statement 士进
1:52 statement 士长
1:47 statement 士驻
1:-80 statement 声。
1:64 statement 声乐
1:127 statement 处$
1:32 statement 处(
1:-37 statement 处,
1:36 statement 处2
1:49 statement 处3
1:75 statement 处;
1:54 statement 处\
1:77 statement 处_
1:70 statement 处、
1:-31 statement 处。
1:52 statement 处一
1:76 statement 处与
1:32 statement 处专
1:71 statement 处主
1:53 statement 处于
1:34 statement 处仓
1:35 statement 处代
1:57 statement 处会
1:69 statement 处共
1:52 statement 处关
1:53 statement 处划
1:86 statement 处列
1:-38 statement 处副
1:50 statement 处协
1:32 statement 处处
1:62 statement 处备
1:39 statement 处学
1:-86 statement 处安
1:41 statement 处审
1:-44 statement 处室
1:44 statement 处小
1:44 statement 处尽
1:64 statement 处已
1:45 statement 处开
1:56 statement 处承
1:42 statement 处抽
1:51 statement 处担
1:30 statement 处拨
1:36 statement 处排
1:49 statement 处提
1:56 statement 处每
1:-95 statement 处汇
1:38 statement 处派
1:51 statement 处深
1:57 statement 处牵
1:-49 statement 处理
1:37 statement 处登
1:-75 statement 处管
1:39 statement 处级
1:40 statement 处组
1:42 statement 处统
1:32 statement 处考
1:50 statement 处自
1:38 statement 处落
1:31 statement 处补
1:53 statement 处跟
1:48 statement 处送
1:49 statement 处配
1:65 statement 处长
1:45 statement 处集
1:44 statement 处领
1:54 statement 备$
1:57 statement 备,
1:50 statement 备:
1:30 statement 备“
1:112 statement 备。
1:62 statement 备七
1:30 statement 备三
1:70 statement 备九
1:55 statement 备了
1:45 statement 备人
1:66 statement 备供
1:-54 statement 备党
1:41 statement 备六
1:36 statement 备前
1:49 statement 备单
1:-76 statement 备厚
1:52 statement 备好
1:51 statement 备妥
1:-75 statement 备履
1:59 statement 备干
1:98 statement 备忘
1:-96 statement 备情
1:52 statement 备战
1:59 statement 备投
1:53 statement 备指
1:55 statement 备教
1:74 statement 备查
1:57 statement 备案
1:55 statement 备每
1:92 statement 备注
1:35 statement 备清
1:56 statement 备特
1:32 statement 备由
1:37 statement 备社
1:44 statement 备站
1:-75 statement 备组
1:52 statement 备维
1:74 statement 备考
1:60 statement 备讲
1:45 statement 备转
1:72 statement 复$
1:49 statement 复、
1:68 statement 复。
1:84 statement 复习
1:53 statement 复五
1:41 statement 复医
1:36 statement 复国
1:59 statement 复如
1:43 statement 复室
1:62 statement 复师
1:76 statement 复式
1:57 statement 复教
1:-63 statement 复核
1:48 statement 复档
1:74 statement 复活
1:30 statement 复的
1:68 statement 复盘
1:-84 statement 复苏
1:36 statement 复训
1:55 statement 复评
1:50 statement 复诊
1:48 statement 复请
1:94 statement 夏令
1:43 statement 夏会
1:72 statement 夏侯
1:-88 statement 夏季
1:53 statement 夏我
1:-64 statement 外书
1:62 statement 外伤
1:42 statement 外保
1:65 statement 外县
1:132 statement 外国
1:88 statement 外教
1:41 statement 外方
1:48 statement 外游
1:-41 statement 外的
1:61 statement 外籍
1:46 statement 外自
1:50 statement 外语
1:44 statement 外读
1:52 statement 外险
1:-57 statement 外面
1:83 statement 多,
1:56 statement 多、
1:-59 statement 多上
1:70 statement 多个
1:55 statement 多久
1:79 statement 多二
1:51 statement 多于
1:35 statement 多做
1:-58 statement 多友
1:-86 statement 多层
1:41 statement 多已
1:-79 statement 多留
1:85 statement 多的
1:-62 statement 多读
1:30 statement 多雨
1:38 statement 夜$
1:43 statement 夜宿
1:59 statement 夜里
1:62 statement 够上
1:-54 statement 够系
1:34 statement 大$
1:-85 statement 大,
1:31 statement 大、
1:-84 statement 大专
1:55 statement 大会
1:33 statement 大出
1:61 statement 大函
1:33 statement 大副
1:87 statement 大同
1:75 statement 大园
1:74 statement 大坪
1:54 statement 大坳
1:-77 statement 大型
1:71 statement 大垭
1:41 statement 大埔
1:32 statement 大夫
1:128 statement 大学
1:62 statement 大安
1:-88 statement 大山
1:-112 statement 大巴
1:56 statement 大师
1:65 statement 大手
1:-57 statement 大提
1:53 statement 大教
1:90 statement 大木
1:53 statement 大柳
1:148 statement 大桥
1:45 statement 大棚
1:39 statement 大每
1:50 statement 大洋
1:60 statement 大洼
1:70 statement 大湾
1:46 statement 大班
1:48 statement 大的
1:60 statement 大石
1:45 statement 大纲
1:30 statement 大罗
1:-106 statement 大茶
1:98 statement 大营
1:-49 statement 大赛
1:115 statement 大队
1:35 statement 大附
1:52 statement 大雪
1:45 statement 大青
1:51 statement 天$
1:81 statement 天,
1:36 statement 天8
1:110 statement 天;
1:91 statement 天。
1:-113 statement 天上
1:67 statement 天中
1:39 statement 天也
1:34 statement 天乡
1:41 statement 天互
1:32 statement 天以
1:35 statement 天健
1:58 statement 天内
1:43 statement 天分
1:59 statement 天反
1:40 statement 天发
1:62 statement 天取
1:66 statement 天听
1:47 statement 天回
1:48 statement 天外
1:44 statement 天学
1:36 statement 天家
1:39 statement 天山
1:35 statement 天峪
1:55 statement 天幼
1:36 statement 天府
1:59 statement 天我
1:63 statement 天才
1:55 statement 天报
1:-60 statement 天支
1:44 statement 天数
1:-64 statement 天文
1:37 statement 天机
1:45 statement 天每
1:37 statement 天气
1:50 statement 天热
1:56 statement 天班
1:53 statement 天目
1:34 statement 天结
1:-49 statement 天背
1:34 statement 天补
1:33 statement 天计
1:57 statement 天讲
1:-46 statement 天课
1:-44 statement 天起
1:56 statement 天跟
1:-42 statement 太厉
1:50 statement 太平
1:57 statement 太极
1:-82 statement 太长
1:61 statement 太阳
1:50 statement 夫一
1:52 statement 夫中
1:42 statement 夫派
1:33 statement 失$
1:-48 statement 失主
1:49 statement 失得
1:68 statement 失过
1:-49 statement 失黑
1:73 statement 头;
1:92 statement 头。
1:47 statement 头上
1:38 statement 头乡
1:74 statement 头人
1:35 statement 头任
1:85 statement 头会
1:-59 statement 头发
1:58 statement 头合
1:61 statement 头园
1:55 statement 头处
1:43 statement 头备
1:81 statement 头小
1:69 statement 头山
1:47 statement 头帮
1:87 statement 头校
1:52 statement 头法
1:34 statement 头点
1:75 statement 头的
1:42 statement 头给
1:44 statement 头网
1:41 statement 头草
1:33 statement 头认
1:43 statement 头部
1:36 statement 头采
1:44 statement 头领
1:33 statement 夺$
1:34 statement 奉告
1:40 statement 奏;
1:58 statement 奔腾
1:-93 statement 奖$
1:-100 statement 奖,
1:60 statement 奖2
1:39 statement 奖4
1:-44 statement 奖。
1:66 statement 奖不
1:-100 statement 奖励
1:50 statement 奖学
1:-86 statement 奖杯
1:-47 statement 奖的
1:44 statement 奖项
1:56 statement 套$
1:47 statement 套)
1:39 statement 套、
1:56 statement 套借
1:57 statement 套县
1:47 statement 套并
1:33 statement 套数
1:39 statement 套模
1:51 statement 套用
1:53 statement 套给
1:54 statement 套课
1:34 statement 套附
1:-50 statement 套餐
1:42 statement 女,
1:-81 statement 女。
1:38 statement 女不
1:83 statement 女中
1:-50 statement 女主
1:-81 statement 女及
1:-70 statement 女团
1:52 statement 女生
1:-55 statement 奶。
1:41 statement 奶们
1:-34 statement 奶奶
1:-73 statement 她是
1:-82 statement 她永
1:-102 statement 她的
1:-72 statement 她背
1:-68 statement 好,
1:39 statement 好2
1:40 statement 好两
1:55 statement 好书
1:-46 statement 好了
1:43 statement 好人
1:45 statement 好做
1:76 statement 好再
1:52 statement 好发
1:-66 statement 好吃
1:-54 statement 好听
1:48 statement 好安
1:44 statement 好对
1:53 statement 好就
1:61 statement 好排
1:65 statement 好教
1:-75 statement 好朋
1:55 statement 好来
1:-59 statement 好的
1:32 statement 好结
1:-67 statement 好老
1:41 statement 好让
1:-53 statement 好评
1:50 statement 好语
1:33 statement 好课
1:59 statement 好音
1:70 statement 如$
1:43 statement 如下
1:-40 statement 如今
1:55 statement 如同
1:70 statement 如有
1:73 statement 如遇
1:-74 statement 如需
1:-61 statement 如面
1:-53 statement 妇女
1:41 statement 妇幼
1:39 statement 妇联
1:-75 statement 妈$
1:-56 statement 妈:
1:83 statement 妈公
1:-53 statement 妈妈
1:65 statement 妥,
1:82 statement 妹学
1:-79 statement 妹校
1:-68 statement 姊好
1:91 statement 始,
1:-56 statement 始。
1:55 statement 始了
1:58 statement 始写
1:-70 statement 始得
1:-103 statement 姐姐
1:-58 statement 姐来
1:56 statement 委$
1:36 statement 委(
1:53 statement 委书
1:58 statement 委会
1:43 statement 委党
1:62 statement 委办
1:58 statement 委合
1:55 statement 委员
1:33 statement 委委
1:46 statement 委宣
1:35 statement 委托
1:52 statement 委教
1:87 statement 委派
1:46 statement 委的
1:73 statement 委组
1:50 statement 委统
1:-65 statement 委考
1:52 statement 委负
1:38 statement 娃上
1:-59 statement 娃娃
1:46 statement 娄组
1:90 statement 婆婆
1:75 statement 婆工
1:-71 statement 婶家
1:-57 statement 媒体
1:-93 statement 子$
1:-40 statement 子,
1:-73 statement 子1
1:64 statement 子:
1:74 statement 子_
1:44 statement 子”
1:78 statement 子上
1:73 statement 子与
1:56 statement 子中
1:53 statement 子书
1:83 statement 子享
1:-56 statement 子们
1:-67 statement 子会
1:57 statement 子做
1:67 statement 子公
1:74 statement 子到
1:58 statement 子去
1:68 statement 子县
1:64 statement 子同
1:-93 statement 子哭
1:64 statement 子园
1:62 statement 子在
1:76 statement 子坐
1:63 statement 子坪
1:64 statement 子培
1:-87 statement 子女
1:44 statement 子容
1:67 statement 子寄
1:45 statement 子小
1:46 statement 子就
1:83 statement 子已
1:49 statement 子弟
1:42 statement 子当
1:61 statement 子成
1:44 statement 子拢
1:44 statement 子排
1:68 statement 子教
1:85 statement 子来
1:45 statement 子每
1:30 statement 子游
1:69 statement 子牙
1:47 statement 子留
1:50 statement 子白
1:-81 statement 子的
1:50 statement 子看
1:37 statement 子礼
1:39 statement 子秋
1:36 statement 子笑
1:-76 statement 子第
1:48 statement 子认
1:34 statement 子赴
1:-41 statement 子跟
1:51 statement 子运
1:-65 statement 子这
1:52 statement 子送
1:60 statement 子都
1:77 statement 孔老
1:-66 statement 字$
1:-43 statement 字,
1:69 statement 字:
1:-61 statement 字?
1:45 statement 字〔
1:58 statement 字与
1:-78 statement 字之
1:43 statement 字书
1:43 statement 字图
1:-48 statement 字如
1:37 statement 字工
1:-90 statement 字支
1:56 statement 字教
1:38 statement 字格
1:35 statement 字看
1:32 statement 字确
1:38 statement 字第
1:55 statement 字课
1:46 statement 字资
1:-48 statement 字迹
1:56 statement 字里
1:47 statement 存一
1:-82 statement 存在
1:41 statement 存州
1:40 statement 存折
1:30 statement 存放
1:69 statement 存晴
1:40 statement 存档
1:51 statement 孙家
1:56 statement 孙教
1:-130 statement 孟浩
1:43 statement 季一
1:43 statement 季互
1:-67 statement 季作
1:47 statement 季入
1:39 statement 季具
1:34 statement 季到
1:80 statement 季学
1:-66 statement 季度
1:54 statement 季监
1:57 statement 季起
1:36 statement 季集
1:41 statement 季首
1:-49 statement 孤单
1:133 statement 学(
1:134 statement 学)
1:146 statement 学,
1:69 statement 学-
1:49 statement 学1
1:69 statement 学2
1:34 statement 学3
1:-69 statement 学:
1:106 statement 学;
1:196 statement 学_
1:99 statement 学|
1:56 statement 学”
1:41 statement 学→
1:52 statement 学一
1:52 statement 学上
1:67 statement 学与
1:48 statement 学专
1:58 statement 学业
1:60 statement 学东
1:70 statement 学两
1:56 statement 学中
1:90 statement 学为
1:63 statement 学主
1:37 statement 学之
1:33 statement 学也
1:96 statement 学习
1:-33 statement 学事
1:77 statement 学二
1:-76 statement 学五
1:64 statement 学亦
1:63 statement 学人
1:46 statement 学仅
1:37 statement 学今
1:74 statement 学介
1:79 statement 学付
1:55 statement 学代
1:69 statement 学以
1:-62 statement 学们
1:99 statement 学任
1:73 statement 学伸
1:48 statement 学住
1:50 statement 学作
1:56 statement 学信
1:35 statement 学借
1:73 statement 学做
1:99 statement 学党
1:74 statement 学共
1:58 statement 学兼
1:66 statement 学准
1:104 statement 学出
1:142 statement 学分
1:76 statement 学列
1:66 statement 学刘
1:39 statement 学创
1:91 statement 学初
1:41 statement 学到
1:31 statement 学制
1:57 statement 学前
1:84 statement 学办
1:37 statement 学务
1:57 statement 学包
1:35 statement 学化
1:114 statement 学区
1:60 statement 学十
1:33 statement 学即
1:-49 statement 学历
1:72 statement 学及
1:125 statement 学反
1:38 statement 学发
1:37 statement 学叠
1:53 statement 学可
1:65 statement 学各
1:78 statement 学合
1:45 statement 学后
1:46 statement 学向
1:43 statement 学听
1:124 statement 学员
1:48 statement 学周
1:48 statement 学和
1:-58 statement 学四
1:57 statement 学回
1:93 statement 学团
1:45 statement 学困
1:-40 statement 学在
1:66 statement 学堂
1:39 statement 学处
1:-77 statement 学大
1:35 statement 学娄
1:38 statement 学字
1:70 statement 学学
1:61 statement 学实
1:49 statement 学室
1:41 statement 学宫
1:51 statement 学家
1:99 statement 学对
1:93 statement 学少
1:65 statement 学就
1:-46 statement 学工
1:-50 statement 学已
1:59 statement 学师
1:46 statement 学带
1:100 statement 学帮
1:47 statement 学常
1:33 statement 学平
1:135 statement 学年
1:90 statement 学应
1:57 statement 学建
1:77 statement 学开
1:-44 statement 学当
1:46 statement 学得
1:43 statement 学德
1:86 statement 学心
1:54 statement 学总
1:106 statement 学情
1:41 statement 学成
1:39 statement 学扫
1:56 statement 学承
1:64 statement 学抽
1:56 statement 学担
1:30 statement 学拓
1:61 statement 学挂
1:-55 statement 学指
1:50 statement 学按
1:-87 statement 学捐
1:43 statement 学授
1:31 statement 学推
1:89 statement 学提
1:30 statement 学援
1:-55 statement 学搬
1:79 statement 学支
1:55 statement 学收
1:62 statement 学改
1:74 statement 学教
1:62 statement 学数
1:-43 statement 学文
1:52 statement 学新
1:62 statement 学日
1:64 statement 学旧
1:32 statement 学曾
1:63 statement 学有
1:86 statement 学期
1:58 statement 学本
1:45 statement 学术
1:43 statement 学李
1:47 statement 学来
1:35 statement 学析
1:46 statement 学校
1:-49 statement 学桃
1:44 statement 学案
1:-75 statement 学正
1:58 statement 学段
1:106 statement 学每
1:55 statement 学毕
1:37 statement 学水
1:57 statement 学汇
1:35 statement 学池
1:69 statement 学没
1:35 statement 学法
1:111 statement 学派
1:-59 statement 学满
1:121 statement 学点
1:48 statement 学牧
1:43 statement 学物
1:39 statement 学特
1:62 statement 学率
1:53 statement 学王
1:47 statement 学玩
1:31 statement 学现
1:68 statement 学生
1:54 statement 学用
1:62 statement 学申
1:-38 statement 学的
1:52 statement 学相
1:45 statement 学看
1:40 statement 学社
1:-43 statement 学科
1:-52 statement 学竞
1:61 statement 学童
1:64 statement 学第
1:39 statement 学等
1:63 statement 学签
1:42 statement 学管
1:97 statement 学籍
1:44 statement 学粟
1:62 statement 学系
1:42 statement 学经
1:74 statement 学结
1:84 statement 学统
1:71 statement 学继
1:54 statement 学续
1:37 statement 学缺
1:79 statement 学老
1:53 statement 学者
1:38 statement 学能
1:70 statement 学自
1:-62 statement 学至
1:64 statement 学艺
1:73 statement 学英
1:40 statement 学营
1:45 statement 学补
1:52 statement 学见
1:44 statement 学观
1:30 statement 学认
1:32 statement 学议
1:55 statement 学讲
1:-105 statement 学设
1:42 statement 学评
1:53 statement 学试
1:90 statement 学课
1:64 statement 学谨
1:62 statement 学负
1:-84 statement 学贷
1:101 statement 学费
1:52 statement 学赠
1:45 statement 学走
1:42 statement 学跟
1:70 statement 学轮
1:70 statement 学辅
1:63 statement 学过
1:-57 statement 学还
1:56 statement 学送
1:59 statement 学选
1:53 statement 学通
1:39 statement 学邀
1:-94 statement 学长
1:35 statement 学附
1:146 statement 学院
1:56 statement 学需
1:36 statement 学韦
1:37 statement 学题
1:98 statement 学驻
1:53 statement 学骨
1:-71 statement 学高
1:-69 statement 孩子
1:-92 statement 宁$
1:92 statement 宁中
1:87 statement 宁川
1:49 statement 宁海
1:93 statement 宁港
1:44 statement 宁湖
1:81 statement 宁路
1:-79 statement 它们
1:45 statement 它方
1:-58 statement 宇借
1:43 statement 守则
1:33 statement 守此
1:69 statement 守生
1:80 statement 守约
1:94 statement 安$
1:38 statement 安(
1:32 statement 安)
1:31 statement 安,
)"sv,
    R"(1:66 statement 安→
1:34 statement 安乡
1:30 statement 安代
1:36 statement 安保
1:39 statement 安全
1:34 statement 安去
1:56 statement 安平
1:67 statement 安康
1:102 statement 安排
1:35 statement 安替
1:66 statement 安校
1:61 statement 安装
1:30 statement 安返
1:30 statement 安遴
1:37 statement 安镇
1:37 statement 安队
1:54 statement 安险
1:44 statement 安高
1:60 statement 宋$
1:38 statement 完互
1:155 statement 完小
1:48 statement 完成
1:30 statement 完整
1:81 statement 完毕
1:38 statement 完随
1:52 statement 宏达
1:-66 statement 宗旨
1:66 statement 定$
1:114 statement 定,
1:44 statement 定2
1:32 statement 定4
1:133 statement 定:
1:-31 statement 定。
1:74 statement 定下
1:32 statement 定专
1:34 statement 定为
1:72 statement 定了
1:91 statement 定事
1:-76 statement 定于
1:55 statement 定做
1:32 statement 定内
1:62 statement 定到
1:48 statement 定回
1:-32 statement 定在
1:71 statement 定如
1:47 statement 定市
1:-82 statement 定年
1:59 statement 定并
1:52 statement 定废
1:94 statement 定支
1:74 statement 定时
1:49 statement 定是
1:76 statement 定期
1:-58 statement 定本
1:33 statement 定每
1:61 statement 定派
1:41 statement 定海
1:31 statement 定点
1:65 statement 定由
1:56 statement 定的
1:60 statement 定稿
1:57 statement 定等
1:33 statement 定继
1:46 statement 定让
1:60 statement 定训
1:-87 statement 定设
1:60 statement 定课
1:30 statement 宜$
1:68 statement 宜,
1:45 statement 宜可
1:35 statement 宜短
1:31 statement 宜致
1:61 statement 宝塔
1:51 statement 实$
1:96 statement 实。
1:35 statement 实《
1:75 statement 实一
1:37 statement 实为
1:38 statement 实习
1:54 statement 实作
1:46 statement 实到
1:41 statement 实协
1:109 statement 实小
1:37 statement 实市
1:33 statement 实情
1:68 statement 实报
1:82 statement 实操
1:69 statement 实效
1:44 statement 实的
1:38 statement 实绩
1:61 statement 实行
1:105 statement 实训
1:38 statement 实责
1:83 statement 实践
1:33 statement 实运
1:35 statement 实销
1:72 statement 实际
1:110 statement 实验
1:93 statement 审定
1:38 statement 审实
1:83 statement 审核
1:64 statement 审计
1:-39 statement 审议
1:49 statement 审阅
1:54 statement 客$
1:31 statement 客。
1:74 statement 客室
1:64 statement 客方
1:59 statement 客车
1:-53 statement 宣传
1:81 statement 室$
1:68 statement 室)
1:129 statement 室,
1:50 statement 室/
1:63 statement 室1
1:100 statement 室2
1:61 statement 室:
1:-47 statement 室_
1:61 statement 室”
1:60 statement 室、
1:-78 statement 室。
1:51 statement 室一
1:51 statement 室两
1:46 statement 室主
1:56 statement 室从
1:31 statement 室传
1:57 statement 室供
1:37 statement 室做
1:48 statement 室十
1:39 statement 室协
1:36 statement 室参
1:40 statement 室各
1:-69 statement 室后
1:35 statement 室吸
1:30 statement 室图
1:72 statement 室在
1:42 statement 室大
1:42 statement 室存
1:68 statement 室学
1:38 statement 室安
1:66 statement 室对
1:58 statement 室小
1:-74 statement 室干
1:83 statement 室座
1:74 statement 室建
1:30 statement 室开
1:68 statement 室成
1:-68 statement 室或
1:57 statement 室拿
1:46 statement 室援
1:49 statement 室是
1:68 statement 室李
1:71 statement 室来
1:64 statement 室每
1:-83 statement 室汇
1:37 statement 室泡
1:49 statement 室活
1:61 statement 室派
1:30 statement 室牵
1:47 statement 室用
1:-63 statement 室的
1:38 statement 室看
1:32 statement 室研
1:39 statement 室移
1:-74 statement 室管
1:50 statement 室联
1:35 statement 室见
1:-41 statement 室设
1:50 statement 室请
1:63 statement 室负
1:60 statement 室起
1:46 statement 室轮
1:31 statement 室集
1:38 statement 宫报
1:38 statement 宫活
1:58 statement 宫组
1:33 statement 宫购
1:-82 statement 害$
1:-101 statement 害。
1:61 statement 害险
1:-76 statement 宴三
1:127 statement 家,
1:-90 statement 家_
1:80 statement 家。
1:-80 statement 家》
1:77 statement 家一
1:50 statement 家五
1:45 statement 家人
1:72 statement 家做
1:71 statement 家到
1:40 statement 家协
1:52 statement 家合
1:78 statement 家听
1:70 statement 家坐
1:66 statement 家坝
1:72 statement 家堡
1:95 statement 家委
1:65 statement 家学
1:60 statement 家定
1:81 statement 家寨
1:33 statement 家对
1:-112 statement 家属
1:59 statement 家峪
1:54 statement 家庄
1:39 statement 家指
1:40 statement 家支
1:-44 statement 家有
1:70 statement 家来
1:52 statement 家校
1:32 statement 家每
1:58 statement 家洼
1:97 statement 家渡
1:81 statement 家的
1:47 statement 家看
1:43 statement 家窑
1:42 statement 家答
1:41 statement 家组
1:-40 statement 家访
1:46 statement 家说
1:30 statement 家进
1:-59 statement 家都
1:69 statement 家里
1:76 statement 家长
1:-57 statement 家陪
1:53 statement 容$
1:41 statement 容)
1:46 statement 容,
1:32 statement 容后
1:49 statement 容如
1:44 statement 容易
1:68 statement 容面
1:-70 statement 宾观
1:61 statement 宾馆
1:85 statement 宿,
1:-81 statement 宿。
1:35 statement 宿一
1:37 statement 宿为
1:54 statement 宿五
1:43 statement 宿交
1:84 statement 宿制
1:58 statement 宿和
1:35 statement 宿地
1:52 statement 宿学
1:41 statement 宿按
1:46 statement 宿海
1:56 statement 宿生
1:114 statement 宿由
1:43 statement 宿管
1:83 statement 宿舍
1:70 statement 宿费
1:37 statement 寄$
1:57 statement 寄:
1:60 statement 寄一
1:31 statement 寄交
1:67 statement 寄件
1:73 statement 寄十
1:96 statement 寄去
1:71 statement 寄回
1:109 statement 寄宿
1:48 statement 寄照
1:39 statement 寄甲
1:-77 statement 寄给
1:47 statement 寄自
1:53 statement 寄达
1:50 statement 密机
1:49 statement 密码
1:78 statement 寒假
1:39 statement 寝一
1:46 statement 察(
1:31 statement 察,
1:51 statement 察。
1:69 statement 察员
1:-68 statement 察城
1:55 statement 察小
1:-47 statement 察记
1:41 statement 察设
1:32 statement 察课
1:43 statement 寨三
1:52 statement 寨当
1:55 statement 寨教
1:32 statement 寨点
1:66 statement 寨的
1:30 statement 对(
1:-49 statement 对,
1:43 statement 对1
1:50 statement 对;
1:68 statement 对_
1:77 statement 对一
1:37 statement 对不
1:31 statement 对两
1:30 statement 对乙
1:64 statement 对二
1:45 statement 对交
1:-67 statement 对以
1:33 statement 对仪
1:61 statement 对使
1:-47 statement 对县
1:88 statement 对口
1:52 statement 对各
1:49 statement 对名
1:32 statement 对外
1:84 statement 对子
1:-68 statement 对学
1:39 statement 对宁
1:50 statement 对安
1:33 statement 对完
1:84 statement 对家
1:39 statement 对导
1:60 statement 对工
1:61 statement 对已
1:42 statement 对师
1:55 statement 对带
1:-129 statement 对帮
1:48 statement 对应
1:41 statement 对成
1:43 statement 对指
1:46 statement 对换
1:80 statement 对接
1:38 statement 对推
1:46 statement 对提
1:84 statement 对方
1:66 statement 对期
1:52 statement 对每
1:-78 statement 对活
1:37 statement 对海
1:71 statement 对照
1:36 statement 对王
1:-53 statement 对班
1:-100 statement 对的
1:63 statement 对石
1:-58 statement 对竹
1:30 statement 对等
1:-112 statement 对签
1:39 statement 对联
1:56 statement 对访
1:61 statement 对话
1:32 statement 对象
1:44 statement 对贵
1:35 statement 对达
1:31 statement 对进
1:30 statement 对送
1:46 statement 对邻
1:65 statement 对面
1:112 statement 导$
1:39 statement 导1
1:33 statement 导:
1:30 statement 导_
1:53 statement 导|
1:101 statement 导。
1:71 statement 导一
1:57 statement 导三
1:79 statement 导下
1:39 statement 导不
1:79 statement 导专
1:59 statement 导两
1:45 statement 导主
1:49 statement 导之
1:35 statement 导乙
1:-95 statement 导交
1:44 statement 导作
1:-63 statement 导入
1:58 statement 导分
1:38 statement 导副
1:83 statement 导单
1:49 statement 导双
1:109 statement 导员
1:32 statement 导团
1:71 statement 导委
1:53 statement 导学
1:101 statement 导室
1:80 statement 导小
1:122 statement 导师
1:63 statement 导支
1:-59 statement 导教
1:65 statement 导方
1:81 statement 导机
1:74 statement 导校
1:43 statement 导每
1:33 statement 导津
1:39 statement 导游
1:44 statement 导石
1:36 statement 导科
1:52 statement 导竹
1:88 statement 导组
1:43 statement 导老
1:31 statement 导联
1:31 statement 导营
1:41 statement 导评
1:75 statement 导课
1:67 statement 导选
1:-73 statement 导青
1:35 statement 导高
1:45 statement 封。
1:73 statement 封不
1:42 statement 封带
1:-72 statement 封的
1:51 statement 封面
1:61 statement 将2
1:30 statement 将“
1:41 statement 将下
1:75 statement 将再
1:68 statement 将分
1:36 statement 将到
1:59 statement 将同
1:71 statement 将名
1:85 statement 将在
1:36 statement 将实
1:32 statement 将对
1:33 statement 将带
1:60 statement 将择
1:54 statement 将按
1:87 statement 将援
1:51 statement 将有
1:53 statement 将本
1:45 statement 将每
1:53 statement 将洼
1:-59 statement 将简
1:36 statement 将赴
1:37 statement 将远
1:58 statement 将送
1:50 statement 将需
1:67 statement 将预
1:32 statement 尉迟
1:-71 statement 尊享
1:-38 statement 尊敬
1:-95 statement 尊版
1:42 statement 小$
1:64 statement 小(
1:47 statement 小)
1:79 statement 小-
1:55 statement 小:
1:60 statement 小;
1:107 statement 小_
1:58 statement 小“
1:46 statement 小”
1:55 statement 小、
1:63 statement 小。
1:44 statement 小三
1:31 statement 小与
1:51 statement 小为
1:30 statement 小于
1:91 statement 小五
1:30 statement 小优
1:102 statement 小会
1:39 statement 小余
1:46 statement 小佟
1:-57 statement 小先
1:74 statement 小全
1:59 statement 小兰
1:-88 statement 小军
1:38 statement 小分
1:57 statement 小刘
1:-60 statement 小副
1:43 statement 小办
1:30 statement 小各
1:40 statement 小后
1:-60 statement 小向
1:85 statement 小园
1:62 statement 小图
1:57 statement 小型
1:48 statement 小城
1:43 statement 小夏
1:152 statement 小学
1:52 statement 小孩
1:45 statement 小安
1:50 statement 小实
1:45 statement 小对
1:70 statement 小将
1:-52 statement 小小
1:32 statement 小川
1:43 statement 小带
1:52 statement 小开
1:48 statement 小张
1:75 statement 小手
1:39 statement 小提
1:-64 statement 小操
1:66 statement 小支
1:105 statement 小教
1:-34 statement 小时
1:78 statement 小星
1:-74 statement 小普
1:65 statement 小曼
1:85 statement 小树
1:75 statement 小校
1:57 statement 小桥
1:53 statement 小水
1:108 statement 小河
1:45 statement 小派
1:56 statement 小湾
1:-58 statement 小满
1:45 statement 小灶
1:62 statement 小焦
1:37 statement 小特
1:-36 statement 小班
1:-71 statement 小男
1:-40 statement 小的
1:33 statement 小督
1:83 statement 小童
1:-52 statement 小米
1:108 statement 小组
1:-65 statement 小结
1:62 statement 小老
1:33 statement 小考
1:55 statement 小联
1:56 statement 小背
1:-106 statement 小胖
1:71 statement 小自
1:45 statement 小范
1:-51 statement 小蚂
1:93 statement 小衔
1:52 statement 小训
1:41 statement 小课
1:44 statement 小财
1:31 statement 小跳
1:40 statement 小输
1:54 statement 小送
1:36 statement 小遣
1:42 statement 小邓
1:-71 statement 小钧
1:-80 statement 小露
1:-58 statement 小韦
1:41 statement 小骨
1:47 statement 少$
1:35 statement 少1
1:57 statement 少2
1:34 statement 少3
1:-39 statement 少、
1:58 statement 少一
1:31 statement 少上
1:56 statement 少于
1:83 statement 少先
1:44 statement 少带
1:72 statement 少年
1:46 statement 少康
1:49 statement 少形
1:57 statement 少有
1:42 statement 少的
1:57 statement 尔乡
1:36 statement 尖子
1:32 statement 尖石
1:31 statement 尚佳
1:-85 statement 尚可
1:91 statement 尤其
1:43 statement 就2
1:34 statement 就“
1:34 statement 就不
1:78 statement 就业
1:-35 statement 就在
1:-54 statement 就师
1:70 statement 就往
1:42 statement 就换
1:-68 statement 就是
1:69 statement 就来
1:31 statement 就结
1:61 statement 就能
1:68 statement 就英
1:54 statement 就行
1:42 statement 就诊
1:54 statement 就近
1:62 statement 就这
1:47 statement 就送
1:39 statement 就部
1:-98 statement 尹主
1:59 statement 尺码
1:63 statement 尽事
1:50 statement 尽快
1:62 statement 尽绵
1:47 statement 尾中
1:48 statement 尾初
1:41 statement 尾卫
1:86 statement 尾国
1:42 statement 尾小
1:102 statement 局$
1:76 statement 局,
1:64 statement 局2
1:55 statement 局:
1:50 statement 局;
1:36 statement 局_
1:41 statement 局、
1:30 statement 局不
1:50 statement 局与
1:78 statement 局为
1:39 statement 局主
1:61 statement 局人
1:70 statement 局会
1:47 statement 局前
1:50 statement 局副
1:48 statement 局办
1:71 statement 局协
1:44 statement 局原
1:41 statement 局及
1:69 statement 局召
1:46 statement 局商
1:54 statement 局基
1:57 statement 局备
1:39 statement 局学
1:81 statement 局审
1:46 statement 局对
1:33 statement 局将
1:36 statement 局小
1:87 statement 局居
1:41 statement 局师
1:42 statement 局帮
1:42 statement 局年
1:31 statement 局库
1:31 statement 局所
1:64 statement 局支
1:58 statement 局教
1:32 statement 局每
1:40 statement 局牵
1:38 statement 局监
1:69 statement 局督
1:31 statement 局纪
1:49 statement 局统
1:33 statement 局职
1:32 statement 局补
1:49 statement 局评
1:50 statement 局负
1:66 statement 局赵
1:35 statement 局迳
1:60 statement 局部
1:73 statement 局长
1:54 statement 层,
1:64 statement 层一
1:54 statement 层两
1:47 statement 层干
1:-44 statement 层次
1:-79 statement 层线
1:60 statement 层设
1:62 statement 层面
1:60 statement 居中
1:37 statement 居完
1:63 statement 居间
1:-66 statement 届“
1:36 statement 届前
1:44 statement 屏,
1:42 statement 屏、
1:38 statement 屏住
1:109 statement 屏区
1:74 statement 屏县
1:88 statement 屏小
1:38 statement 屏工
1:62 statement 屏幕
1:31 statement 屏建
1:38 statement 屏派
1:38 statement 屏电
1:41 statement 屏的
1:36 statement 屏给
1:36 statement 屏街
1:35 statement 屏陈
1:65 statement 展,
1:54 statement 展“
1:53 statement 展、
1:96 statement 展。
1:44 statement 展一
1:96 statement 展中
1:72 statement 展为
1:40 statement 展主
1:34 statement 展促
1:-77 statement 展信
1:44 statement 展出
1:-74 statement 展同
1:33 statement 展团
1:41 statement 展基
1:67 statement 展处
1:45 statement 展学
1:34 statement 展将
1:64 statement 展小
1:43 statement 展教
1:33 statement 展演
1:51 statement 展班
1:36 statement 展研
1:32 statement 展线
1:-51 statement 展结
1:63 statement 展联
1:38 statement 展规
1:33 statement 展课
1:43 statement 展贯
1:97 statement 展阅
1:54 statement 属中
1:59 statement 属医
1:51 statement 属园
1:96 statement 属学
1:32 statement 属实
1:82 statement 属小
1:42 statement 属本
1:37 statement 属机
1:-91 statement 属自
1:65 statement 屠敏
1:-93 statement 履历
1:48 statement 履约
1:-65 statement 履行
1:44 statement 屯小
1:93 statement 山$
1:43 statement 山(
1:125 statement 山,
1:66 statement 山_
1:-71 statement 山、
1:-70 statement 山。
1:63 statement 山一
1:30 statement 山三
1:30 statement 山上
1:42 statement 山中
1:59 statement 山丰
1:-94 statement 山乡
1:41 statement 山代
1:45 statement 山保
1:68 statement 山分
1:-45 statement 山区
1:31 statement 山卫
1:31 statement 山厨
1:32 statement 山去
1:69 statement 山县
1:55 statement 山口
1:84 statement 山嘴
1:47 statement 山坳
1:54 statement 山学
1:50 statement 山实
1:-87 statement 山小
1:73 statement 山尾
1:84 statement 山幼
1:53 statement 山教
1:46 statement 山文
1:87 statement 山月
1:54 statement 山林
1:99 statement 山水
1:62 statement 山河
1:58 statement 山海
1:-83 statement 山湾
1:46 statement 山特
1:69 statement 山的
1:47 statement 山绘
1:105 statement 山老
1:67 statement 山脚
1:45 statement 山虎
1:-69 statement 山路
1:70 statement 山边
1:-68 statement 山那
1:-58 statement 山里
1:46 statement 山露
1:32 statement 山驻
1:-42 statement 山高
1:30 statement 屿,
1:30 statement 屿之
1:35 statement 屿任
1:30 statement 屿修
1:52 statement 屿学
1:35 statement 屿教
1:31 statement 屿露
1:36 statement 岁$
1:-79 statement 岁,
1:38 statement 岁、
1:72 statement 岁。
1:30 statement 岁两
1:-56 statement 岁以
1:49 statement 岁内
1:-126 statement 岁惠
1:47 statement 岁集
1:68 statement 岔县
1:61 statement 岔河
1:43 statement 岔职
1:55 statement 岗$
1:50 statement 岗,
1:42 statement 岗1
1:30 statement 岗2
1:72 statement 岗6
1:65 statement 岗:
1:49 statement 岗;
1:123 statement 岗。
1:101 statement 岗一
1:62 statement 岗不
1:88 statement 岗两
1:30 statement 岗任
1:55 statement 岗位
1:30 statement 岗八
1:60 statement 岗前
1:31 statement 岗四
1:47 statement 岗学
1:60 statement 岗实
1:34 statement 岗小
1:32 statement 岗时
1:-49 statement 岗期
1:30 statement 岗比
1:44 statement 岗研
1:38 statement 岗见
1:38 statement 岗计
1:46 statement 岗须
1:69 statement 岗食
1:60 statement 岚、
1:42 statement 岚大
1:51 statement 岚江
1:45 statement 岛$
1:34 statement 岛,
1:33 statement 岛上
1:34 statement 岛与
1:34 statement 岛之
1:62 statement 岛国
1:58 statement 岛坑
1:39 statement 岛培
1:41 statement 岛校
1:33 statement 岛视
1:54 statement 岩,
1:59 statement 岩_
1:50 statement 岩一
1:50 statement 岩作
1:45 statement 岩口
1:58 statement 岩脚
1:39 statement 岩路
1:80 statement 岩附
1:30 statement 岬市
1:34 statement 岭$
1:62 statement 岭,
1:42 statement 岭;
1:57 statement 岭、
1:33 statement 岭一
1:97 statement 岭三
1:97 statement 岭东
1:48 statement 岭二
1:44 statement 岭农
1:40 statement 岭初
1:96 statement 岭北
1:51 statement 岭南
1:45 statement 岭县
1:31 statement 岭园
1:56 statement 岭国
1:54 statement 岭大
1:98 statement 岭学
1:48 statement 岭宾
1:69 statement 岭市
1:52 statement 岭幼
1:31 statement 岭广
1:36 statement 岭总
1:83 statement 岭承
1:47 statement 岭教
1:36 statement 岭方
1:46 statement 岭村
1:36 statement 岭校
1:81 statement 岭沟
1:76 statement 岭湾
1:56 statement 岭的
1:62 statement 岭示
1:68 statement 岭编
1:35 statement 岭老
1:53 statement 岭职
1:79 statement 岭背
1:81 statement 岭跟
1:43 statement 岭选
1:67 statement 岭镇
1:52 statement 岭馆
1:43 statement 岳|
1:-50 statement 岳海
1:71 statement 岳麓
1:84 statement 岷水
1:47 statement 岸国
1:57 statement 岸置
1:58 statement 峁五
1:46 statement 峁县
1:49 statement 峪,
1:49 statement 峪。
1:55 statement 峪六
1:46 statement 峪分
1:36 statement 峪小
1:35 statement 峪毕
1:33 statement 峪派
1:86 statement 峪里
1:33 statement 峰$
1:44 statement 峰乡
1:45 statement 峰供
1:105 statement 峰县
1:39 statement 峰自
1:-55 statement 峻)
1:55 statement 崇岭
1:-107 statement 崇德
1:83 statement 崇文
1:41 statement 川,
1:40 statement 川;
1:40 statement 川。
1:78 statement 川中
1:46 statement 川区
1:95 statement 川县
1:32 statement 川大
1:32 statement 川实
1:39 statement 川就
1:46 statement 川工
1:110 statement 川市
1:65 statement 川教
1:56 statement 川每
1:58 statement 川派
1:82 statement 川科
1:70 statement 川职
1:34 statement 川虚
1:65 statement 川路
1:39 statement 州东
1:77 statement 州南
1:69 statement 州市
1:44 statement 州师
1:64 statement 州教
1:39 statement 州档
1:60 statement 州湾
1:96 statement 巡回
1:47 statement 巡查
1:33 statement 巡检
1:32 statement 巡演
1:48 statement 巡视
1:44 statement 工)
1:-49 statement 工,
1:41 statement 工:
1:-56 statement 工、
1:32 statement 工下
1:48 statement 工与
1:85 statement 工业
1:47 statement 工为
1:47 statement 工互
1:50 statement 工作
1:53 statement 工先
1:76 statement 工具
1:60 statement 工厂
1:44 statement 工向
1:58 statement 工场
1:61 statement 工基
1:62 statement 工大
1:53 statement 工委
1:-75 statement 工子
1:59 statement 工学
1:-74 statement 工志
1:50 statement 工教
1:-97 statement 工日
1:60 statement 工机
1:61 statement 工标
1:51 statement 工每
1:69 statement 工百
1:61 statement 工程
1:30 statement 工至
1:33 statement 工艺
1:30 statement 工读
1:102 statement 工资
1:36 statement 工进
1:35 statement 工队
1:41 statement 工院
1:75 statement 左右
1:54 statement 巧$
1:49 statement 巧匠
1:31 statement 巩固
1:-59 statement 差大
1:99 statement 差旅
1:78 statement 差距
1:-95 statement 己,
1:31 statement 己主
1:-85 statement 己支
1:-69 statement 己点
1:-77 statement 己的
1:49 statement 已于
1:46 statement 已交
1:62 statement 已到
1:-64 statement 已同
1:50 statement 已启
1:40 statement 已回
1:41 statement 已在
1:52 statement 已备
1:33 statement 已建
1:64 statement 已打
1:31 statement 已托
1:78 statement 已拣
1:41 statement 已是
1:55 statement 已有
1:62 statement 已检
1:41 statement 已残
1:53 statement 已满
1:42 statement 已用
1:53 statement 已离
1:52 statement 已答
1:-63 statement 已累
1:30 statement 已获
1:-75 statement 已返
1:-73 statement 巴两
1:58 statement 巴彦
1:-78 statement 巷禁
1:52 statement 巾体
1:51 statement 巾课
1:55 statement 币6
1:44 statement 币三
1:50 statement 币五
1:50 statement 币十
1:32 statement 市$
1:-50 statement 市“
1:43 statement 市、
1:65 statement 市一
1:93 statement 市七
1:56 statement 市三
1:40 statement 市东
1:55 statement 市中
1:51 statement 市二
1:92 statement 市人
1:-52 statement 市企
1:37 statement 市信
1:49 statement 市儿
1:-107 statement 市八
1:-45 statement 市卫
1:88 statement 市图
1:63 statement 市城
1:77 statement 市外
1:78 statement 市委
1:63 statement 市实
1:58 statement 市对
1:44 statement 市少
1:87 statement 市局
1:36 statement 市府
1:46 statement 市愿
1:63 statement 市支
1:53 statement 市机
1:71 statement 市校
1:62 statement 市桥
1:53 statement 市残
1:33 statement 市滨
1:64 statement 市特
1:56 statement 市直
1:51 statement 市立
1:43 statement 市第
1:44 statement 市继
1:58 statement 市老
1:31 statement 市职
1:59 statement 市育
1:52 statement 市财
1:51 statement 市赛
1:61 statement 市阀
1:-71 statement 市青
1:-45 statement 市高
1:37 statement 布,
1:52 statement 布。
1:35 statement 布之
1:54 statement 布优
1:55 statement 布县
1:75 statement 布如
1:-90 statement 布学
1:59 statement 布数
1:50 statement 布的
1:74 statement 布置
1:62 statement 帅领
1:49 statement 帆科
1:119 statement 师$
1:41 statement 师(
1:-48 statement 师)
1:67 statement 师,
1:76 statement 师2
1:83 statement 师4
1:62 statement 师5
1:75 statement 师6
1:67 statement 师7
1:70 statement 师8
1:44 statement 师9
1:-48 statement 师:
1:46 statement 师;
1:-107 statement 师_
1:-51 statement 师”
1:66 statement 师、
1:44 statement 师。
1:63 statement 师一
1:50 statement 师七
1:61 statement 师上
1:103 statement 师下
1:61 statement 师与
1:92 statement 师专
1:68 statement 师中
1:50 statement 师为
1:43 statement 师主
1:73 statement 师举
1:55 statement 师之
1:31 statement 师乙
1:-72 statement 师事
1:85 statement 师二
1:68 statement 师于
1:80 statement 师互
1:48 statement 师五
1:94 statement 师交
1:96 statement 师人
1:45 statement 师什
1:43 statement 师代
1:73 statement 师以
1:-47 statement 师们
1:69 statement 师企
1:34 statement 师优
1:51 statement 师会
1:68 statement 师住
1:101 statement 师作
1:49 statement 师使
1:81 statement 师修
1:51 statement 师借
1:56 statement 师做
1:75 statement 师先
1:100 statement 师入
1:109 statement 师全
1:77 statement 师八
1:69 statement 师六
1:80 statement 师共
1:48 statement 师写
1:89 statement 师冯
1:38 statement 师凭
1:50 statement 师出
1:112 statement 师分
1:73 statement 师到
1:49 statement 师制
1:41 statement 师办
1:47 statement 师包
1:40 statement 师北
1:69 statement 师十
1:37 statement 师协
1:43 statement 师占
1:95 statement 师去
1:84 statement 师参
1:76 statement 师发
1:48 statement 师取
1:123 statement 师可
1:68 statement 师合
1:31 statement 师同
1:39 statement 师名
1:80 statement 师周
1:30 statement 师命
1:62 statement 师和
1:54 statement 师四
1:42 statement 师回
1:72 statement 师团
1:106 statement 师在
1:72 statement 师均
1:36 statement 师坐
1:41 statement 师型
1:55 statement 师基
1:68 statement 师夏
1:51 statement 师多
1:50 statement 师大
1:41 statement 师如
1:41 statement 师孙
1:71 statement 师学
1:38 statement 师完
1:45 statement 师定
1:50 statement 师将
1:31 statement 师工
1:54 statement 师差
1:-67 statement 师已
1:-80 statement 师常
1:43 statement 师平
1:47 statement 师年
1:67 statement 师座
1:-72 statement 师建
1:59 statement 师开
1:60 statement 师当
1:69 statement 师往
1:34 statement 师得
1:-45 statement 师德
1:-74 statement 师恭
1:67 statement 师愿
1:74 statement 师成
1:56 statement 师打
1:-58 statement 师执
1:-44 statement 师把
1:38 statement 师拉
1:32 statement 师拟
1:32 statement 师持
1:-79 statement 师指
1:63 statement 师捐
1:-50 statement 师接
1:38 statement 师提
1:46 statement 师携
1:57 statement 师支
1:69 statement 师收
1:-62 statement 师效
1:-115 statement 师教
1:49 statement 师新
1:-76 statement 师旁
1:40 statement 师是
1:44 statement 师普
1:49 statement 师暑
1:42 statement 师期
1:52 statement 师本
1:35 statement 师柏
1:38 statement 师此
1:135 statement 师每
1:53 statement 师沟
1:35 statement 师法
1:-51 statement 师派
1:75 statement 师流
1:-37 statement 师父
1:47 statement 师独
1:35 statement 师甘
1:38 statement 师生
1:70 statement 师用
1:62 statement 师画
1:39 statement 师登
1:42 statement 师相
1:70 statement 师看
1:80 statement 师研
1:39 statement 师礼
1:-52 statement 师签
1:-44 statement 师紧
1:50 statement 师组
1:80 statement 师给
1:31 statement 师绩
1:43 statement 师续
1:88 statement 师编
1:43 statement 师老
1:35 statement 师考
1:73 statement 师股
1:36 statement 师脱
1:45 statement 师至
1:-67 statement 师致
1:43 statement 师节
1:63 statement 师若
1:121 statement 师范
1:46 statement 师获
1:32 statement 师补
1:-75 statement 师要
1:34 statement 师观
1:49 statement 师计
1:-71 statement 师认
1:47 statement 师训
1:100 statement 师记
1:-41 statement 师讲
1:-69 statement 师证
1:57 statement 师评
1:55 statement 师课
1:56 statement 师调
1:62 statement 师购
1:68 statement 师费
1:109 statement 师资
1:55 statement 师赛
1:104 statement 师赴
1:32 statement 师赵
1:74 statement 师跟
1:-78 statement 师车
1:48 statement 师转
1:130 statement 师轮
1:71 statement 师过
1:53 statement 师返
1:31 statement 师远
1:43 statement 师送
1:36 statement 师选
1:56 statement 师通
1:59 statement 师逢
1:111 statement 师配
1:36 statement 师钟
1:45 statement 师长
1:-40 statement 师问
1:31 statement 师阅
1:50 statement 师队
1:51 statement 师院
1:49 statement 师陪
1:74 statement 师随
1:47 statement 师隔
1:62 statement 师集
1:75 statement 师须
1:50 statement 师顾
1:-66 statement 师风
1:58 statement 师驻
1:71 statement 师骑
1:-56 statement 希望
1:31 statement 帐。
1:99 statement 帕罗
1:-70 statement 带。
1:128 statement 带一
1:90 statement 带三
1:54 statement 带两
1:42 statement 带出
1:51 statement 带动
1:66 statement 带半
1:48 statement 带后
1:54 statement 带四
1:49 statement 带回
1:49 statement 带备
1:44 statement 带学
1:35 statement 带山
1:50 statement 带弱
1:67 statement 带徒
1:54 statement 带您
1:92 statement 带教
1:39 statement 带新
1:58 statement 带机
1:41 statement 带杉
1:-39 statement 带来
1:46 statement 带校
1:60 statement 带河
1:33 statement 带满
1:80 statement 带班
1:-110 statement 带着
1:67 statement 带空
1:32 statement 带节
1:36 statement 带设
1:47 statement 带贵
1:46 statement 带赛
1:35 statement 带邮
1:-70 statement 带雨
1:-30 statement 带领
1:31 statement 带鼓
1:-95 statement 帧。
1:51 statement 席$
1:54 statement 席,
1:-120 statement 席:
1:45 statement 席为
1:56 statement 席北
1:37 statement 席团
1:31 statement 席广
1:51 statement 席座
1:71 statement 席教
1:31 statement 席本
1:37 statement 席校
1:69 statement 席者
1:57 statement 帮$
1:48 statement 帮:
1:66 statement 帮_
1:-68 statement 帮、
1:34 statement 帮他
1:86 statement 帮助
1:85 statement 帮半
1:-68 statement 帮小
1:97 statement 帮就
1:49 statement 帮带
1:-45 statement 帮忙
1:95 statement 帮我
1:-95 statement 帮扶
1:-82 statement 帮收
1:47 statement 帮教
1:46 statement 帮校
1:72 statement 帮着
1:51 statement 帮谷
1:-70 statement 帮过
1:-103 statement 常化
1:54 statement 常庆
1:65 statement 常往
1:-74 statement 常用
1:46 statement 常联
1:102 statement 常规
1:50 statement 常识
1:46 statement 常运
1:36 statement 幕两
1:36 statement 幕教
1:42 statement 幕那
1:41 statement 干,
1:64 statement 干五
1:39 statement 干到
1:40 statement 干去
1:37 statement 干后
1:49 statement 干培
1:41 statement 干学
1:48 statement 干小
1:45 statement 干担
1:56 statement 干措
1:65 statement 干教
1:32 statement 干条
1:44 statement 干每
1:44 statement 干赴
1:31 statement 干轮
1:59 statement 干部
1:53 statement 干预
1:-70 statement 平$
1:58 statement 平,
1:33 statement 平。
1:99 statement 平县
1:78 statement 平台
1:66 statement 平国
1:-34 statement 平均
1:61 statement 平坝
1:71 statement 平安
1:31 statement 平方
1:-43 statement 平时
1:56 statement 平村
1:68 statement 平林
1:-68 statement 平等
1:40 statement 平谷
1:-73 statement 平静
1:141 statement 年$
1:56 statement 年(
1:131 statement 年2
1:133 statement 年4
1:-78 statement 年6
1:77 statement 年;
1:103 statement 年。
1:-79 statement 年七
1:81 statement 年三
1:71 statement 年不
1:69 statement 年与
1:-59 statement 年专
1:-87 statement 年两
1:-113 statement 年乙
1:-68 statement 年九
1:55 statement 年事
1:102 statement 年二
1:92 statement 年互
1:43 statement 年从
1:50 statement 年任
1:41 statement 年会
1:40 statement 年体
1:32 statement 年党
1:-47 statement 年全
1:83 statement 年八
1:110 statement 年内
1:59 statement 年冬
1:65 statement 年出
1:48 statement 年到
1:37 statement 年制
1:-83 statement 年前
1:90 statement 年十
1:65 statement 年半
1:37 statement 年华
1:31 statement 年协
1:34 statement 年发
1:56 statement 年召
1:32 statement 年各
1:89 statement 年后
1:59 statement 年向
1:53 statement 年四
1:77 statement 年在
1:31 statement 年均
1:31 statement 年填
1:58 statement 年复
1:66 statement 年多
1:65 statement 年大
1:73 statement 年学
1:73 statement 年安
1:73 statement 年宝
1:34 statement 年实
1:62 statement 年宫
1:-42 statement 年帮
1:-38 statement 年年
1:31 statement 年底
1:61 statement 年度
1:82 statement 年开
1:40 statement 年总
1:33 statement 年投
1:47 statement 年拟
1:67 statement 年拨
1:55 statement 年拿
1:47 statement 年挂
1:67 statement 年换
1:61 statement 年接
1:62 statement 年推
1:44 statement 年提
1:47 statement 年摸
1:60 statement 年改
1:-60 statement 年时
1:71 statement 年春
1:-67 statement 年是
1:73 statement 年暑
1:79 statement 年末
1:63 statement 年本
1:-149 statement 年来
1:42 statement 年校
1:117 statement 年派
1:30 statement 年物
1:40 statement 年甘
1:37 statement 年用
1:42 statement 年由
1:55 statement 年甲
1:59 statement 年监
1:-86 statement 年研
1:95 statement 年秋
1:32 statement 年积
1:43 statement 年第
1:43 statement 年纪
1:77 statement 年终
1:88 statement 年结
1:40 statement 年统
1:59 statement 年继
1:64 statement 年缩
1:81 statement 年考
1:50 statement 年至
1:59 statement 年补
1:32 statement 年要
1:37 statement 年评
1:78 statement 年请
1:42 statement 年资
1:110 statement 年起
1:41 statement 年路
1:55 statement 年轮
1:36 statement 年轻
1:45 statement 年输
1:-51 statement 年达
1:-84 statement 年还
1:68 statement 年退
1:54 statement 年送
1:83 statement 年选
1:44 statement 年途
1:64 statement 年通
1:75 statement 年遴
1:51 statement 年那
1:-79 statement 年里
1:69 statement 年重
1:-56 statement 年限
1:68 statement 年顺
1:60 statement 年须
1:58 statement 年首
1:-64 statement 年龄
)"sv,
    R"(1:56 statement 并上
1:45 statement 并于
1:39 statement 并互
1:35 statement 并公
1:37 statement 并出
1:84 statement 并制
1:30 statement 并告
1:81 statement 并带
1:46 statement 并批
1:53 statement 并指
1:81 statement 并教
1:55 statement 并整
1:91 statement 并派
1:43 statement 并用
1:53 statement 并由
1:31 statement 并电
1:-46 statement 并登
1:48 statement 并移
1:33 statement 并给
1:60 statement 并肩
1:54 statement 并行
1:57 statement 并装
1:41 statement 并记
1:51 statement 并负
1:32 statement 并赠
1:38 statement 并跟
1:-77 statement 并遣
1:-139 statement 并附
1:78 statement 并随
1:37 statement 并集
1:39 statement 幸$
1:67 statement 幼-
1:96 statement 幼儿
1:32 statement 幼办
1:39 statement 幼园
1:40 statement 幼家
1:83 statement 幼小
1:92 statement 幼教
1:36 statement 幼每
1:34 statement 幼派
1:32 statement 幼的
1:105 statement 幼稚
1:40 statement 幼站
1:47 statement 幼骨
1:56 statement 广$
1:53 statement 广州
1:54 statement 广播
1:39 statement 广泛
1:54 statement 广电
1:-77 statement 广站
1:35 statement 广至
1:59 statement 庄小
1:-46 statement 庆,
1:64 statement 庆典
1:59 statement 庆小
1:-81 statement 庆放
1:39 statement 庆节
1:45 statement 床,
1:53 statement 床1
1:55 statement 床3
1:59 statement 床两
1:47 statement 床六
1:45 statement 床厂
1:54 statement 床现
1:70 statement 床铺
1:-91 statement 序:
1:49 statement 序号
1:35 statement 序容
1:89 statement 库,
1:39 statement 库”
1:32 statement 库、
1:76 statement 库。
1:64 statement 库供
1:36 statement 库双
1:71 statement 库对
1:60 statement 库尔
1:30 statement 库房
1:31 statement 库给
1:46 statement 库调
1:35 statement 应$
1:38 statement 应;
1:65 statement 应于
1:51 statement 应借
1:85 statement 应全
1:60 statement 应具
1:73 statement 应商
1:68 statement 应在
1:60 statement 应安
1:47 statement 应年
1:35 statement 应当
1:-70 statement 应情
1:-75 statement 应持
1:47 statement 应有
1:63 statement 应每
1:35 statement 应用
1:30 statement 应科
1:49 statement 应组
1:57 statement 应聘
1:57 statement 应邀
1:42 statement 应高
1:61 statement 底$
1:65 statement 底,
1:128 statement 底前
1:58 statement 底后
1:63 statement 底寄
1:-50 statement 底看
1:-56 statement 底算
1:42 statement 底送
1:44 statement 店供
1:61 statement 店实
1:70 statement 店开
1:42 statement 店打
1:46 statement 店系
1:53 statement 店订
1:-71 statement 庙宇
1:57 statement 庙小
1:49 statement 庙街
1:-93 statement 府$
1:33 statement 府(
1:119 statement 府前
1:30 statement 府发
1:67 statement 府城
1:30 statement 府干
1:31 statement 府招
1:75 statement 府教
1:44 statement 府督
1:32 statement 府简
1:47 statement 府补
1:31 statement 府辅
1:-72 statement 废了
1:-66 statement 废旧
1:44 statement 废止
1:89 statement 度$
1:51 statement 度,
1:94 statement 度:
1:86 statement 度。
1:-59 statement 度一
1:42 statement 度上
1:38 statement 度不
1:-67 statement 度与
1:37 statement 度任
1:-68 statement 度公
1:-92 statement 度召
1:33 statement 度各
1:34 statement 度学
1:64 statement 度工
1:31 statement 度帮
1:38 statement 度开
1:58 statement 度打
1:43 statement 度抽
1:67 statement 度换
1:40 statement 度接
1:70 statement 度暂
1:70 statement 度残
1:-83 statement 度派
1:-64 statement 度测
1:54 statement 度由
1:-62 statement 度的
1:56 statement 度编
1:52 statement 度考
1:48 statement 度联
1:41 statement 度计
1:74 statement 度评
1:54 statement 度起
1:39 statement 度达
1:44 statement 度送
1:43 statement 度通
1:88 statement 座$
1:102 statement 座,
1:112 statement 座2
1:74 statement 座4
1:69 statement 座、
1:-70 statement 座。
1:34 statement 座一
1:42 statement 座三
1:83 statement 座两
1:41 statement 座位
1:46 statement 座每
1:-60 statement 座绑
1:42 statement 座课
1:93 statement 座谈
1:-72 statement 庭2
1:33 statement 庭互
1:73 statement 庭困
1:32 statement 庭自
1:81 statement 康,
1:57 statement 康。
1:51 statement 康仁
1:67 statement 康和
1:96 statement 康复
1:51 statement 康大
1:55 statement 康委
1:-58 statement 康宁
1:53 statement 康教
1:48 statement 康讲
1:32 statement 廉洁
1:-73 statement 廖:
1:41 statement 延$
1:58 statement 延。
1:-73 statement 延至
1:-94 statement 延长
1:51 statement 建$
1:41 statement 建,
1:61 statement 建:
1:65 statement 建_
1:43 statement 建“
1:-48 statement 建了
1:41 statement 建云
1:55 statement 建制
1:40 statement 建双
1:59 statement 建国
1:41 statement 建图
1:54 statement 建对
1:37 statement 建帮
1:64 statement 建教
1:55 statement 建智
1:32 statement 建构
1:38 statement 建档
1:70 statement 建汽
1:39 statement 建洗
1:36 statement 建留
1:48 statement 建的
1:38 statement 建省
1:108 statement 建立
1:51 statement 建筑
1:41 statement 建解
1:-123 statement 建议
1:101 statement 建设
1:30 statement 建账
1:53 statement 建起
1:54 statement 建酒
1:60 statement 建项
1:40 statement 建题
1:83 statement 开,
1:115 statement 开。
1:39 statement 开三
1:33 statement 开上
1:50 statement 开两
1:48 statement 开了
1:-88 statement 开会
1:76 statement 开元
1:-60 statement 开公
1:31 statement 开兴
1:42 statement 开具
1:73 statement 开出
1:43 statement 开到
1:50 statement 开办
1:48 statement 开发
1:-67 statement 开头
1:-52 statement 开学
1:45 statement 开小
1:-35 statement 开展
1:62 statement 开支
1:114 statement 开放
1:69 statement 开春
1:76 statement 开班
1:32 statement 开示
1:33 statement 开线
1:46 statement 开结
1:-69 statement 开花
1:44 statement 开讲
1:37 statement 开设
1:30 statement 开账
1:31 statement 开质
1:-66 statement 开贵
1:32 statement 开足
1:69 statement 开车
1:37 statement 开进
1:-86 statement 开通
1:65 statement 开题
1:35 statement 异$
1:34 statement 异地
1:50 statement 异议
1:49 statement 弃,
1:55 statement 弈友
1:127 statement 式:
1:-60 statement 式”
1:-43 statement 式。
1:59 statement 式三
1:-59 statement 式不
1:-40 statement 式两
1:38 statement 式为
1:74 statement 式假
1:82 statement 式协
1:96 statement 式四
1:34 statement 式在
1:33 statement 式地
1:83 statement 式教
1:41 statement 式样
1:60 statement 式由
1:44 statement 式电
1:58 statement 式设
1:73 statement 式进
1:-63 statement 引入
1:31 statement 引领
1:43 statement 弟$
1:55 statement 弟,
1:49 statement 弟2
1:-85 statement 弟:
1:104 statement 弟。
1:38 statement 弟优
1:43 statement 弟子
1:-51 statement 弟学
1:37 statement 弟当
1:79 statement 弟每
1:35 statement 弟比
1:36 statement 弟的
1:71 statement 弟视
1:47 statement 弟进
1:45 statement 张、
1:54 statement 张。
1:41 statement 张于
1:-100 statement 张寄
1:56 statement 张招
1:47 statement 张老
1:-44 statement 张课
1:-95 statement 张贴
1:87 statement 弱。
1:64 statement 弱园
1:64 statement 弱学
1:93 statement 弱校
1:61 statement 强$
1:-52 statement 强,
1:-46 statement 强乡
1:49 statement 强人
1:44 statement 强基
1:102 statement 强校
1:-125 statement 强调
1:-79 statement 强责
1:37 statement 归去
1:-62 statement 归档
1:45 statement 当一
1:67 statement 当你
1:40 statement 当副
1:38 statement 当善
1:41 statement 当场
1:64 statement 当堂
1:-48 statement 当天
1:-43 statement 当年
1:-100 statement 当很
1:41 statement 当教
1:39 statement 当日
1:45 statement 当校
1:39 statement 当面
1:-75 statement 录2
1:-48 statement 录:
1:39 statement 录。
1:-82 statement 录不
1:64 statement 录之
1:54 statement 录人
1:-44 statement 录像
1:76 statement 录取
1:47 statement 录所
1:99 statement 录播
1:34 statement 录用
1:57 statement 录的
1:-86 statement 形:
1:-51 statement 形。
1:-93 statement 彤_
1:73 statement 彦峁
1:69 statement 彩服
1:-51 statement 彩的
1:57 statement 彩虹
1:-59 statement 影:
1:62 statement 影。
1:38 statement 影》
1:-70 statement 影响
1:88 statement 影子
1:50 statement 影留
1:70 statement 影设
1:30 statement 影随
1:45 statement 影须
1:30 statement 役平
1:32 statement 彼往
1:76 statement 彼此
1:38 statement 往$
1:60 statement 往,
1:71 statement 往:
1:65 statement 往。
1:48 statement 往乙
1:53 statement 往云
1:41 statement 往兰
1:63 statement 往协
1:94 statement 往来
1:31 statement 往此
1:36 statement 往甘
1:38 statement 往者
1:45 statement 往访
1:51 statement 往贵
1:116 statement 往返
1:51 statement 往还
1:-96 statement 征代
1:48 statement 征得
1:45 statement 征集
1:63 statement 径$
1:37 statement 径中
1:41 statement 径教
1:41 statement 径苗
1:32 statement 径队
1:46 statement 待$
1:73 statement 待,
1:-90 statement 待、
1:31 statement 待。
1:44 statement 待乙
1:56 statement 待加
1:65 statement 待学
1:80 statement 待所
1:-105 statement 待改
1:30 statement 待瑶
1:-45 statement 待遇
1:46 statement 很不
1:48 statement 很受
1:-89 statement 很大
1:-133 statement 很好
1:-47 statement 很小
1:55 statement 很认
1:-66 statement 很长
1:-50 statement 很难
1:-96 statement 律书
1:-70 statement 律停
1:30 statement 律参
1:-93 statement 律师
1:35 statement 律采
1:46 statement 徒$
1:63 statement 徒,
1:48 statement 徒3
1:-45 statement 徒5
1:46 statement 徒|
1:47 statement 徒。
1:39 statement 徒共
1:30 statement 徒关
1:78 statement 徒协
1:32 statement 徒每
1:48 statement 徒签
1:42 statement 徒间
1:43 statement 徒鱼
1:-58 statement 得$
1:42 statement 得。
1:37 statement 得上
1:59 statement 得于
1:37 statement 得以
1:40 statement 得入
1:49 statement 得到
1:-107 statement 得发
1:32 statement 得向
1:32 statement 得回
1:31 statement 得失
1:53 statement 得好
1:58 statement 得家
1:74 statement 得将
1:33 statement 得少
1:70 statement 得很
1:50 statement 得怎
1:36 statement 得悉
1:41 statement 得慢
1:-82 statement 得成
1:33 statement 得折
1:70 statement 得抽
1:51 statement 得拖
1:-94 statement 得最
1:41 statement 得棉
1:50 statement 得电
1:34 statement 得的
1:46 statement 得脚
1:-81 statement 得蒋
1:-45 statement 得见
1:60 statement 得评
1:42 statement 得语
1:30 statement 得送
1:-59 statement 得阵
1:76 statement 微课
1:34 statement 微镜
1:42 statement 德)
1:49 statement 德与
1:-90 statement 德国
1:87 statement 德女
1:52 statement 德实
1:70 statement 德峪
1:-95 statement 德师
1:32 statement 德才
1:45 statement 德教
1:71 statement 德盲
1:41 statement 德纪
1:71 statement 德老
1:52 statement 德馨
1:40 statement 徽标
1:53 statement 心(
1:47 statement 心)
1:-37 statement 心,
1:57 statement 心/
1:38 statement 心_
1:31 statement 心三
1:59 statement 心两
1:32 statement 心为
1:71 statement 心出
1:52 statement 心医
1:-46 statement 心和
1:-85 statement 心善
1:63 statement 心园
1:43 statement 心在
1:-57 statement 心好
1:66 statement 心妈
1:104 statement 心学
1:43 statement 心完
1:33 statement 心实
1:46 statement 心小
1:50 statement 心得
1:72 statement 心总
1:-80 statement 心感
1:58 statement 心推
1:63 statement 心支
1:149 statement 心校
1:167 statement 心理
1:-72 statement 心电
1:43 statement 心的
1:57 statement 心算
1:50 statement 心编
1:40 statement 心负
1:65 statement 心赵
1:-43 statement 心里
1:31 statement 心集
1:65 statement 心颁
1:55 statement 必已
1:-71 statement 必有
1:37 statement 必然
1:57 statement 必要
1:77 statement 必须
1:67 statement 志一
1:55 statement 志任
1:59 statement 志到
1:-70 statement 志工
1:78 statement 志来
1:-79 statement 志气
1:48 statement 志社
1:33 statement 忘:
1:35 statement 忘事
1:70 statement 忘录
1:36 statement 忙而
1:50 statement 快派
1:33 statement 快递
1:52 statement 念。
1:55 statement 念中
1:-63 statement 念了
1:43 statement 念小
1:60 statement 念章
1:59 statement 念馆
1:-59 statement 怀瑾
1:-44 statement 怎么
1:73 statement 怕家
1:65 statement 思,
1:114 statement 思一
1:-66 statement 思想
1:39 statement 思政
1:66 statement 思源
1:-65 statement 急?
1:-59 statement 急情
1:51 statement 急救
1:58 statement 急的
1:-92 statement 急躁
1:35 statement 性$
1:-51 statement 性模
1:40 statement 性能
1:39 statement 总体
1:-66 statement 总务
1:82 statement 总协
1:65 statement 总商
1:88 statement 总园
1:67 statement 总抓
1:52 statement 总数
1:139 statement 总校
1:46 statement 总目
1:33 statement 总经
1:75 statement 总结
1:41 statement 总编
1:-73 statement 总说
1:58 statement 总负
1:78 statement 总责
1:-79 statement 总额
1:-56 statement 恒,
1:41 statement 恒力
1:65 statement 恩→
1:-79 statement 恭候
1:-80 statement 息。
1:42 statement 息与
1:76 statement 息中
1:55 statement 息化
1:48 statement 息学
1:35 statement 息工
1:87 statement 息技
1:67 statement 息科
1:56 statement 息组
1:54 statement 恳请
1:82 statement 悉。
1:53 statement 悉农
1:34 statement 悉听
1:48 statement 悉数
1:39 statement 悉采
1:37 statement 悟性
1:68 statement 您好
1:-42 statement 您当
1:-61 statement 您怎
1:-65 statement 您接
1:41 statement 您来
1:61 statement 您的
1:46 statement 您要
1:56 statement 您邮
1:68 statement 情,
1:43 statement 情:
1:-55 statement 情。
1:-59 statement 情况
1:54 statement 情删
1:-64 statement 情境
1:-97 statement 情形
1:32 statement 情影
1:-84 statement 情感
1:-72 statement 情我
1:85 statement 情摸
1:-112 statement 情暖
1:46 statement 情绪
1:-89 statement 情谊
1:32 statement 惜$
1:-67 statement 惜机
1:-79 statement 惠民
1:-99 statement 惠贷
1:-51 statement 惠赠
1:-52 statement 想上
1:63 statement 想和
1:-33 statement 想学
1:62 statement 想必
1:77 statement 想请
1:-73 statement 想谢
1:-102 statement 想起
1:-59 statement 想问
1:-90 statement 愁?
1:-66 statement 意!
1:39 statement 意$
1:88 statement 意,
1:-56 statement 意。
1:50 statement 意三
1:36 statement 意下
1:-64 statement 意义
1:38 statement 意参
1:52 statement 意在
1:81 statement 意外
1:-62 statement 意帮
1:-39 statement 意度
1:90 statement 意当
1:38 statement 意教
1:59 statement 意来
1:53 statement 意率
1:-71 statement 意者
1:68 statement 意自
1:114 statement 意见
1:-96 statement 意识
1:62 statement 意附
1:-60 statement 感$
1:-92 statement 感;
1:-77 statement 感呈
1:67 statement 感念
1:53 statement 感激
1:52 statement 感统
1:-100 statement 感谢
1:-67 statement 愿$
1:38 statement 愿不
1:53 statement 愿与
1:74 statement 愿为
1:-65 statement 愿你
1:-74 statement 愿做
1:68 statement 愿尽
1:36 statement 愿扶
1:49 statement 愿报
1:58 statement 愿服
1:70 statement 愿结
1:51 statement 愿继
1:33 statement 愿者
1:34 statement 愿要
1:52 statement 慈云
1:75 statement 慈善
1:-71 statement 慢一
1:36 statement 慢些
1:78 statement 慧教
1:36 statement 慰$
1:44 statement 戈壁
1:-80 statement 戏$
1:54 statement 戏,
1:32 statement 戏”
1:58 statement 戏。
1:68 statement 戏剧
1:63 statement 戏台
1:39 statement 戏怎
1:90 statement 戏活
1:37 statement 戏观
1:56 statement 戏课
1:74 statement 成,
1:-47 statement 成1
1:64 statement 成:
1:31 statement 成;
1:64 statement 成“
1:-50 statement 成。
1:74 statement 成一
1:30 statement 成两
1:-76 statement 成为
1:54 statement 成了
1:55 statement 成二
1:44 statement 成五
1:58 statement 成人
1:68 statement 成以
1:67 statement 成任
1:34 statement 成先
1:49 statement 成六
1:47 statement 成共
1:64 statement 成册
1:77 statement 成区
1:56 statement 成升
1:95 statement 成员
1:46 statement 成团
1:52 statement 成图
1:-49 statement 成如
1:53 statement 成学
1:49 statement 成家
1:40 statement 成对
1:49 statement 成小
1:33 statement 成少
1:47 statement 成市
1:36 statement 成归
1:70 statement 成录
1:65 statement 成情
1:57 statement 成成
1:30 statement 成手
1:-57 statement 成支
1:-32 statement 成效
1:38 statement 成教
1:60 statement 成时
1:71 statement 成率
1:67 statement 成的
1:36 statement 成监
1:31 statement 成省
1:35 statement 成研
1:40 statement 成科
1:-99 statement 成绩
1:79 statement 成观
1:55 statement 成计
1:-49 statement 成蹊
1:93 statement 成长
1:-65 statement 成领
1:-65 statement 我$
1:-123 statement 我,
1:-53 statement 我。
1:-72 statement 我不
1:-76 statement 我久
1:-85 statement 我二
1:-59 statement 我于
1:57 statement 我介
1:-42 statement 我出
1:93 statement 我区
1:-55 statement 我县
1:-63 statement 我发
1:-79 statement 我和
1:43 statement 我园
1:58 statement 我大
1:-51 statement 我家
1:55 statement 我将
1:-59 statement 我希
1:73 statement 我带
1:58 statement 我建
1:43 statement 我往
1:-70 statement 我想
1:-91 statement 我愿
1:52 statement 我支
1:114 statement 我方
1:45 statement 我本
1:50 statement 我来
1:40 statement 我校
1:-71 statement 我没
1:-86 statement 我的
1:-57 statement 我积
1:-86 statement 我记
1:-106 statement 我走
1:-84 statement 我还
1:82 statement 我院
1:-60 statement 或致
1:40 statement 战县
1:54 statement 战市
1:32 statement 战略
1:35 statement 战省
1:68 statement 戚”
1:55 statement 戚蓝
1:-107 statement 截止
1:-86 statement 户,
1:34 statement 户。
1:40 statement 户列
1:65 statement 户外
1:-85 statement 户提
1:-101 statement 户收
1:33 statement 户的
1:51 statement 户籍
1:-71 statement 户评
1:42 statement 房$
1:51 statement 房,
1:55 statement 房中
1:53 statement 房为
1:30 statement 房做
1:76 statement 房是
1:70 statement 房的
1:45 statement 房而
1:-58 statement 所!
1:-57 statement 所$
1:84 statement 所,
1:47 statement 所:
1:33 statement 所;
1:-87 statement 所_
1:-62 statement 所。
1:67 statement 所中
1:90 statement 所乡
1:48 statement 所以
1:52 statement 所列
1:64 statement 所初
1:52 statement 所协
1:73 statement 所受
1:44 statement 所召
1:71 statement 所国
1:54 statement 所寄
1:92 statement 所小
1:52 statement 所就
1:52 statement 所属
1:36 statement 所得
1:80 statement 所成
1:54 statement 所户
1:51 statement 所排
1:53 statement 所提
1:32 statement 所支
1:51 statement 所教
1:78 statement 所有
1:98 statement 所村
1:52 statement 所核
1:68 statement 所派
1:65 statement 所租
1:55 statement 所称
1:58 statement 所需
1:30 statement 扁平
1:52 statement 手$
1:-56 statement 手,
1:66 statement 手:
1:68 statement 手”
1:-58 statement 手。
1:-45 statement 手一
1:45 statement 手乙
1:35 statement 手书
1:32 statement 手伙
1:58 statement 手册
1:37 statement 手分
1:30 statement 手到
1:31 statement 手合
1:36 statement 手同
1:57 statement 手园
1:41 statement 手开
1:49 statement 手把
1:-37 statement 手拉
1:39 statement 手提
1:62 statement 手教
1:46 statement 手机
1:37 statement 手来
1:64 statement 手校
1:36 statement 手牵
1:-70 statement 手电
1:70 statement 手管
1:93 statement 手续
1:67 statement 手语
1:46 statement 手集
1:103 statement 才中
1:32 statement 才兼
1:62 statement 才加
1:67 statement 才周
1:55 statement 才国
1:73 statement 才图
1:52 statement 才培
1:44 statement 才支
1:54 statement 才派
1:30 statement 才让
1:61 statement 才路
1:46 statement 才送
1:39 statement 扎西
1:41 statement 打个
1:59 statement 打分
1:73 statement 打包
1:54 statement 打印
1:31 statement 打基
1:-61 statement 打工
1:56 statement 打折
1:30 statement 打样
1:88 statement 打算
1:-88 statement 打领
1:40 statement 托人
1:30 statement 托幼
1:143 statement 托管
1:30 statement 托车
1:72 statement 托运
1:84 statement 执两
1:37 statement 执弟
1:33 statement 执照
1:52 statement 执行
1:-60 statement 扩大
1:38 statement 扫码
1:-46 statement 扭,
1:-57 statement 扭扭
1:94 statement 扶$
1:64 statement 扶)
1:-70 statement 扶,
1:95 statement 扶:
1:-62 statement 扶;
1:-50 statement 扶?
1:-73 statement 扶、
1:-56 statement 扶。
1:31 statement 扶下
1:-75 statement 扶专
1:55 statement 扶云
1:61 statement 扶任
1:36 statement 扶关
1:38 statement 扶内
1:-58 statement 扶力
1:78 statement 扶办
1:58 statement 扶助
1:55 statement 扶协
1:71 statement 扶单
1:42 statement 扶双
1:53 statement 扶园
1:66 statement 扶大
1:-73 statement 扶套
1:-61 statement 扶存
1:44 statement 扶学
1:45 statement 扶实
1:80 statement 扶对
1:48 statement 扶岩
1:65 statement 扶形
1:33 statement 扶戈
1:54 statement 扶成
1:-99 statement 扶我
1:40 statement 扶持
1:42 statement 扶指
1:-87 statement 扶政
1:41 statement 扶文
1:-50 statement 扶时
1:-74 statement 扶来
1:69 statement 扶校
1:47 statement 扶梁
1:57 statement 扶沙
1:53 statement 扶河
1:-79 statement 扶活
1:66 statement 扶清
1:75 statement 扶由
1:-97 statement 扶的
1:78 statement 扶石
1:31 statement 扶红
1:45 statement 扶经
1:-79 statement 扶老
1:47 statement 扶芦
1:50 statement 扶草
1:77 statement 扶落
1:40 statement 扶西
1:32 statement 扶要
1:90 statement 扶资
1:-87 statement 扶走
1:-70 statement 扶队
1:50 statement 批$
1:-52 statement 批,
1:51 statement 批2
1:53 statement 批_
1:48 statement 批。
1:87 statement 批一
1:60 statement 批三
1:73 statement 批不
1:43 statement 批两
1:58 statement 批了
1:63 statement 批五
1:33 statement 批住
1:55 statement 批作
1:68 statement 批入
1:50 statement 批准
1:51 statement 批到
1:108 statement 批去
1:39 statement 批名
1:50 statement 批复
1:53 statement 批改
1:60 statement 批教
1:61 statement 批来
1:72 statement 批派
1:54 statement 批评
1:48 statement 批跟
1:32 statement 批进
1:46 statement 批队
1:43 statement 批集
1:-97 statement 找朋
1:40 statement 承$
1:42 statement 承人
1:101 statement 承办
1:48 statement 承包
1:41 statement 承印
1:51 statement 承建
1:48 statement 承恩
1:87 statement 承担
1:37 statement 承接
1:-63 statement 承蒙
1:86 statement 承诺
1:32 statement 承运
1:50 statement 承龙
1:47 statement 技$
1:69 statement 技大
1:38 statement 技学
1:51 statement 技局
1:58 statement 技工
1:70 statement 技巧
1:61 statement 技师
1:-75 statement 技推
1:47 statement 技改
1:42 statement 技教
1:50 statement 技有
1:74 statement 技校
1:54 statement 技能
1:45 statement 技艺
1:32 statement 技节
1:64 statement 抄送
1:53 statement 把“
1:-79 statement 把一
1:58 statement 把两
1:46 statement 把仪
1:51 statement 把全
1:72 statement 把关
1:37 statement 把劳
1:32 statement 把大
1:32 statement 把学
1:33 statement 把小
1:47 statement 把成
1:41 statement 把我
1:75 statement 把手
1:44 statement 把教
1:34 statement 把月
1:-53 statement 把期
1:60 statement 把梁
1:37 statement 把环
1:41 statement 把科
1:38 statement 把脉
1:-33 statement 把自
1:73 statement 抓,
1:41 statement 抓。
1:-70 statement 抓住
1:43 statement 抓体
1:45 statement 抓宣
1:55 statement 抓德
1:55 statement 抓教
1:51 statement 抓督
1:-89 statement 抓细
1:62 statement 抓经
1:60 statement 投保
1:108 statement 投入
1:69 statement 投影
1:-68 statement 投至
1:37 statement 投递
1:36 statement 折一
1:68 statement 折卖
1:-53 statement 折合
1:55 statement 折售
1:33 statement 折抵
1:45 statement 折旧
1:-58 statement 护士
1:37 statement 护照
1:78 statement 护理
1:32 statement 护生
1:57 statement 护由
1:57 statement 报$
1:69 statement 报,
1:54 statement 报1
1:46 statement 报3
1:40 statement 报4
1:100 statement 报:
1:-56 statement 报。
1:54 statement 报一
1:-75 statement 报三
1:31 statement 报书
1:-52 statement 报了
1:52 statement 报于
1:52 statement 报修
1:44 statement 报全
1:-98 statement 报军
1:39 statement 报制
1:57 statement 报县
1:68 statement 报参
1:-80 statement 报名
1:30 statement 报告
1:33 statement 报学
1:36 statement 报实
1:40 statement 报对
1:37 statement 报局
1:37 statement 报市
1:-59 statement 报开
1:48 statement 报批
1:-53 statement 报招
1:37 statement 报省
1:52 statement 报给
1:-69 statement 报维
1:-81 statement 报表
1:-91 statement 报讯
1:82 statement 报课
1:68 statement 报进
1:69 statement 报送
1:90 statement 报销
1:38 statement 报青
1:57 statement 报骨
1:62 statement 抵。
1:37 statement 抵吴
1:39 statement 抵时
1:40 statement 抽两
1:75 statement 抽出
1:81 statement 抽查
1:37 statement 抽精
1:98 statement 抽调
1:87 statement 担,
1:77 statement 担:
1:66 statement 担;
1:30 statement 担“
1:107 statement 担。
1:64 statement 担不
1:110 statement 担任
1:54 statement 担对
1:54 statement 担往
1:-86 statement 担心
1:41 statement 担牵
1:32 statement 担高
1:31 statement 拆$
1:-55 statement 拉、
1:60 statement 拉中
1:67 statement 拉去
1:-37 statement 拉手
1:36 statement 拉进
1:-63 statement 拍照
1:36 statement 拓展
1:55 statement 拔学
1:-96 statement 拔河
1:60 statement 拖延
1:47 statement 招1
1:-52 statement 招募
1:90 statement 招待
1:50 statement 招收
1:49 statement 招生
1:38 statement 招聘
1:40 statement 招贴
1:80 statement 拜师
1:32 statement 拜年
1:43 statement 拜我
1:49 statement 拜贵
1:57 statement 拟于
1:59 statement 拟从
1:60 statement 拟以
1:37 statement 拟仿
1:46 statement 拟借
1:36 statement 拟卷
1:-47 statement 拟定
1:51 statement 拟将
1:40 statement 拟杉
1:62 statement 拟派
1:33 statement 拟移
1:46 statement 拟考
1:57 statement 拟请
1:40 statement 拟走
1:32 statement 拟达
1:48 statement 拟送
1:58 statement 拟选
1:47 statement 拟遣
1:45 statement 拟邀
1:50 statement 拢到
1:69 statement 拣出
1:55 statement 拨$
1:43 statement 拨,
1:56 statement 拨三
1:66 statement 拨付
1:66 statement 拨分
1:-59 statement 拨打
1:42 statement 拨数
1:45 statement 拨来
1:-62 statement 拨款
1:56 statement 择优
1:35 statement 择期
1:49 statement 择机
1:52 statement 拷给
1:37 statement 拷贝
1:53 statement 拼音
1:-49 statement 拾到
1:83 statement 拾好
1:53 statement 拿两
1:57 statement 拿出
1:51 statement 持$
1:35 statement 持,
1:-72 statement 持:
1:61 statement 持。
1:32 statement 持下
1:34 statement 持久
1:-83 statement 持之
1:70 statement 持了
1:-64 statement 持二
1:39 statement 持云
1:-40 statement 持人
1:45 statement 持平
1:34 statement 持并
1:-59 statement 持开
1:40 statement 持教
1:74 statement 持方
1:40 statement 持本
1:36 statement 持校
1:32 statement 持的
1:60 statement 持线
1:35 statement 持表
1:75 statement 持讲
1:64 statement 持证
1:50 statement 持这
1:46 statement 持长
1:43 statement 挂任
1:64 statement 挂帅
1:76 statement 挂牌
1:114 statement 挂职
1:50 statement 挂虑
1:34 statement 指一
1:57 statement 指乡
1:47 statement 指南
1:46 statement 指定
1:72 statement 指挥
1:66 statement 指标
1:49 statement 指正
1:38 statement 指派
1:37 statement 指点
1:-57 statement 指示
1:-52 statement 按_
1:40 statement 按公
1:64 statement 按双
1:32 statement 按天
1:-43 statement 按学
1:52 statement 按实
1:63 statement 按年
1:30 statement 按当
1:31 statement 按摩
1:-59 statement 按时
1:69 statement 按月
1:55 statement 按每
1:32 statement 按清
1:32 statement 按照
1:36 statement 按百
1:40 statement 按门
1:36 statement 挑刺
1:55 statement 挑的
1:35 statement 挖红
1:-82 statement 挚的
1:60 statement 挥部
1:49 statement 挪$
1:69 statement 挪。
1:-77 statement 挪车
1:54 statement 振兴
1:51 statement 捆绑
1:43 statement 捎二
1:44 statement 捎来
1:69 statement 捐书
1:31 statement 捐出
1:76 statement 捐助
1:54 statement 捐建
1:-67 statement 捐来
1:102 statement 捐款
1:58 statement 捐油
1:36 statement 捐献
1:-44 statement 捐的
1:35 statement 捐给
1:-119 statement 捐赠
1:49 statement 捐驻
1:43 statement 损不
1:70 statement 损坏
1:36 statement 换,
1:31 statement 换:
1:39 statement 换。
1:69 statement 换一
1:36 statement 换下
1:51 statement 换个
1:67 statement 换之
1:58 statement 换十
1:38 statement 换届
1:68 statement 换岗
1:31 statement 换带
1:39 statement 换批
1:33 statement 换沟
1:39 statement 换灶
1:42 statement 换班
1:32 statement 换画
1:41 statement 据$
1:53 statement 据:
1:-49 statement 据。
1:75 statement 据《
1:47 statement 据区
1:65 statement 据实
1:37 statement 据山
1:35 statement 据库
1:39 statement 据显
1:57 statement 据省
1:46 statement 授$
1:61 statement 授:
1:54 statement 授。
1:66 statement 授予
1:57 statement 授应
1:48 statement 授权
1:82 statement 授每
1:49 statement 授的
1:67 statement 授课
1:44 statement 授随
1:32 statement 掌勺
1:-58 statement 掌声
1:76 statement 排$
1:57 statement 排(
1:66 statement 排,
1:41 statement 排:
1:117 statement 排。
1:43 statement 排《
1:46 statement 排一
1:75 statement 排专
1:50 statement 排两
1:57 statement 排入
1:65 statement 排出
1:33 statement 排到
1:59 statement 排名
1:46 statement 排四
1:44 statement 排在
1:58 statement 排好
1:66 statement 排如
1:43 statement 排宿
1:50 statement 排师
1:45 statement 排教
1:36 statement 排期
1:60 statement 排版
1:37 statement 排线
1:72 statement 排练
1:119 statement 排课
1:-86 statement 排轮
1:47 statement 排送
1:48 statement 排通
1:76 statement 探亲
1:32 statement 探究
1:84 statement 接$
1:40 statement 接,
1:89 statement 接:
1:89 statement 接;
1:55 statement 接。
1:-55 statement 接下
1:51 statement 接不
1:31 statement 接专
1:74 statement 接个
1:47 statement 接入
1:70 statement 接听
1:42 statement 接实
1:38 statement 接工
1:80 statement 接徒
1:37 statement 接成
1:-105 statement 接我
1:67 statement 接手
1:50 statement 接技
1:71 statement 接收
1:58 statement 接教
1:44 statement 接机
1:59 statement 接由
1:34 statement 接着
1:41 statement 接石
1:30 statement 接种
1:69 statement 接纳
1:45 statement 接购
1:58 statement 接贵
1:86 statement 接送
1:45 statement 控专
1:50 statement 控制
1:33 statement 控和
1:61 statement 控实
1:38 statement 控教
1:69 statement 控机
1:36 statement 推介
1:69 statement 推出
1:52 statement 推动
1:-83 statement 推广
1:40 statement 推派
1:-69 statement 推荐
1:71 statement 推进
1:-93 statement 推迟
1:38 statement 推送
1:82 statement 推门
1:41 statement 措$
1:81 statement 措施
1:32 statement 提$
1:40 statement 提倡
1:59 statement 提八
1:-106 statement 提出
1:70 statement 提升
1:41 statement 提意
1:-40 statement 提案
1:37 statement 提示
1:-87 statement 提考
1:57 statement 提要
1:84 statement 提请
1:70 statement 提质
1:-85 statement 提问
1:-84 statement 提高
1:69 statement 插班
1:45 statement 揭牌
1:90 statement 援$
1:71 statement 援)
1:70 statement 援:
1:87 statement 援_
1:55 statement 援。
1:59 statement 援乌
1:63 statement 援乙
1:53 statement 援五
1:-68 statement 援交
1:53 statement 援从
1:46 statement 援办
1:83 statement 援助
1:103 statement 援单
1:30 statement 援园
1:82 statement 援学
1:36 statement 援对
1:49 statement 援小
1:71 statement 援建
1:-57 statement 援教
1:124 statement 援方
1:111 statement 援校
1:63 statement 援梅
1:76 statement 援疆
1:62 statement 援的
1:47 statement 援盐
1:37 statement 援石
1:38 statement 援红
1:-77 statement 援经
1:68 statement 援藏
1:61 statement 援计
1:61 statement 援长
1:42 statement 援高
1:59 statement 搞一
1:60 statement 搞仪
1:-78 statement 搬家
1:-75 statement 搬桌
1:-85 statement 搬运
1:31 statement 搭沙
1:30 statement 携具
1:39 statement 携图
1:-68 statement 携带
1:41 statement 携手
1:-62 statement 摄影
1:32 statement 摊,
1:43 statement 摊。
1:30 statement 摔伤
1:-75 statement 摔倒
1:-58 statement 摔跤
1:45 statement 摘要
1:37 statement 摩$
1:44 statement 摩。
1:34 statement 摩两
1:35 statement 摩之
1:-73 statement 摩了
1:41 statement 摩体
1:66 statement 摩半
1:-46 statement 摩托
1:30 statement 摩机
1:36 statement 摩每
1:38 statement 摩活
1:73 statement 摩课
1:47 statement 摸情
1:45 statement 撒圣
1:79 statement 撞了
1:86 statement 播,
1:51 statement 播1
1:44 statement 播三
1:66 statement 播室
1:47 statement 播授
1:62 statement 播教
1:48 statement 播电
1:38 statement 播站
1:57 statement 播设
1:81 statement 播课
1:68 statement 撰写
1:57 statement 擅自
1:59 statement 操$
1:58 statement 操作
1:-37 statement 操场
1:85 statement 操心
1:39 statement 操练
1:45 statement 操集
1:58 statement 支$
1:-34 statement 支,
1:51 statement 支;
1:64 statement 支。
1:-56 statement 支书
)"sv,
    R"(1:84 statement 支付
1:-37 statement 支出
1:-51 statement 支小
1:42 statement 支持
1:97 statement 支援
1:-67 statement 支教
1:-73 statement 支明
1:41 statement 支由
1:41 statement 支给
1:50 statement 支队
1:51 statement 支领
1:49 statement 收$
1:53 statement 收(
1:111 statement 收:
1:93 statement 收。
1:65 statement 收两
1:54 statement 收乙
1:76 statement 收件
1:-105 statement 收入
1:-68 statement 收到
1:-87 statement 收卫
1:34 statement 收县
1:55 statement 收取
1:47 statement 收受
1:42 statement 收名
1:31 statement 收后
1:71 statement 收学
1:-120 statement 收并
1:40 statement 收徒
1:46 statement 收悉
1:67 statement 收拾
1:-110 statement 收支
1:40 statement 收柏
1:43 statement 收牦
1:-70 statement 收玉
1:59 statement 收看
1:41 statement 收石
1:50 statement 收站
1:67 statement 收端
1:-89 statement 收购
1:50 statement 收贵
1:70 statement 收费
1:60 statement 收跟
1:39 statement 收蹲
1:30 statement 收青
1:34 statement 收须
1:33 statement 收馈
1:69 statement 改,
1:81 statement 改。
1:-51 statement 改为
1:53 statement 改作
1:39 statement 改办
1:50 statement 改厕
1:-82 statement 改善
1:53 statement 改在
1:68 statement 改意
1:52 statement 改用
1:59 statement 改论
1:65 statement 改课
1:85 statement 改进
1:123 statement 改造
1:42 statement 改项
1:31 statement 攻坚
1:47 statement 攻读
1:55 statement 放$
1:83 statement 放,
1:-49 statement 放:
1:87 statement 放;
1:36 statement 放“
1:73 statement 放。
1:50 statement 放书
1:-99 statement 放假
1:41 statement 放全
1:52 statement 放半
1:38 statement 放周
1:85 statement 放在
1:41 statement 放大
1:-88 statement 放学
1:64 statement 放实
1:-75 statement 放巷
1:54 statement 放录
1:38 statement 放总
1:45 statement 放教
1:32 statement 放数
1:59 statement 放旅
1:50 statement 放日
1:40 statement 放校
1:-68 statement 放榜
1:45 statement 放温
1:38 statement 放给
1:44 statement 放翰
1:53 statement 放职
1:69 statement 放艰
1:-73 statement 放苗
1:64 statement 放题
1:47 statement 政人
1:37 statement 政会
1:32 statement 政例
1:44 statement 政列
1:42 statement 政办
1:77 statement 政发
1:36 statement 政史
1:36 statement 政安
1:81 statement 政局
1:34 statement 政年
1:51 statement 政承
1:36 statement 政投
1:63 statement 政教
1:53 statement 政每
1:44 statement 政治
1:-61 statement 政策
1:87 statement 政资
1:45 statement 政预
1:70 statement 故中
1:96 statement 故事
1:51 statement 故缺
1:71 statement 故障
1:32 statement 效$
1:53 statement 效,
1:63 statement 效:
1:55 statement 效力
1:-80 statement 效及
1:38 statement 效实
1:-64 statement 效期
1:70 statement 效果
1:52 statement 效法
1:50 statement 效的
1:34 statement 效考
1:-70 statement 效能
1:32 statement 效重
1:39 statement 敏|
1:68 statement 敏同
1:36 statement 救$
1:53 statement 救教
1:31 statement 救训
1:-63 statement 教$
1:68 statement 教(
1:66 statement 教)
1:30 statement 教,
1:59 statement 教2
1:42 statement 教3
1:-68 statement 教4
1:-66 statement 教:
1:58 statement 教;
1:-45 statement 教、
1:88 statement 教。
1:49 statement 教〔
1:137 statement 教一
1:107 statement 教三
1:59 statement 教上
1:-35 statement 教下
1:41 statement 教不
1:40 statement 教专
1:57 statement 教两
1:49 statement 教中
1:77 statement 教主
1:39 statement 教乡
1:57 statement 教书
1:-48 statement 教了
1:63 statement 教五
1:51 statement 教代
1:74 statement 教会
1:32 statement 教体
1:33 statement 教保
1:105 statement 教具
1:32 statement 教出
1:-73 statement 教剪
1:31 statement 教办
1:34 statement 教升
1:32 statement 教半
1:50 statement 教合
1:-75 statement 教后
1:100 statement 教员
1:66 statement 教团
1:41 statement 教在
1:78 statement 教坛
1:66 statement 教基
1:57 statement 教处
1:45 statement 教字
1:76 statement 教安
1:50 statement 教室
1:50 statement 教对
1:81 statement 教导
1:50 statement 教小
1:43 statement 教就
1:37 statement 教师
1:43 statement 教帮
1:54 statement 教常
1:52 statement 教年
1:-77 statement 教我
1:81 statement 教拼
1:91 statement 教授
1:60 statement 教排
1:66 statement 教数
1:71 statement 教日
1:-41 statement 教期
1:113 statement 教材
1:41 statement 教每
1:36 statement 教法
1:44 statement 教满
1:42 statement 教班
1:-92 statement 教的
1:66 statement 教监
1:41 statement 教研
1:51 statement 教站
1:140 statement 教练
1:79 statement 教组
1:50 statement 教经
1:62 statement 教网
1:49 statement 教美
1:-30 statement 教老
1:-84 statement 教职
1:66 statement 教股
1:97 statement 教育
1:61 statement 教融
1:77 statement 教评
1:90 statement 教课
1:31 statement 教质
1:68 statement 教资
1:81 statement 教起
1:49 statement 教集
1:-47 statement 教龄
1:43 statement 敞开
1:30 statement 敞门
1:-97 statement 散会
1:61 statement 敬上
1:-132 statement 敬启
1:79 statement 敬悉
1:-33 statement 敬爱
1:-37 statement 敬的
1:58 statement 敬礼
1:56 statement 敬祝
1:54 statement 敬约
1:42 statement 敬颂
1:64 statement 数$
1:49 statement 数1
1:47 statement 数2
1:56 statement 数:
1:-82 statement 数;
1:-122 statement 数_
1:106 statement 数。
1:57 statement 数不
1:48 statement 数两
1:30 statement 数为
1:63 statement 数以
1:101 statement 数减
1:38 statement 数参
1:-45 statement 数字
1:-73 statement 数帧
1:37 statement 数报
1:35 statement 数捐
1:65 statement 数据
1:78 statement 数控
1:31 statement 数教
1:61 statement 数比
1:68 statement 数汇
1:44 statement 数突
1:66 statement 数线
1:52 statement 数致
1:38 statement 数英
1:36 statement 数认
1:35 statement 数证
1:69 statement 数资
1:52 statement 数达
1:42 statement 数量
1:-74 statement 整,
1:74 statement 整个
1:73 statement 整为
1:41 statement 整体
1:72 statement 整套
1:50 statement 整建
1:60 statement 整本
1:85 statement 整理
1:42 statement 敷使
1:50 statement 文$
1:76 statement 文)
1:32 statement 文,
1:39 statement 文8
1:-49 statement 文:
1:64 statement 文;
1:73 statement 文_
1:57 statement 文。
1:44 statement 文中
1:55 statement 文书
1:48 statement 文五
1:-92 statement 文以
1:55 statement 文公
1:-51 statement 文具
1:42 statement 文卫
1:80 statement 文印
1:-66 statement 文合
1:42 statement 文名
1:39 statement 文图
1:70 statement 文学
1:99 statement 文小
1:79 statement 文师
1:-48 statement 文平
1:47 statement 文庙
1:39 statement 文旅
1:123 statement 文昌
1:53 statement 文每
1:-76 statement 文澜
1:32 statement 文由
1:-96 statement 文登
1:90 statement 文科
1:61 statement 文章
1:37 statement 文简
1:75 statement 文老
1:-62 statement 文艺
1:30 statement 文范
1:59 statement 文阅
1:62 statement 料:
1:33 statement 料全
1:64 statement 料向
1:42 statement 料按
1:50 statement 料整
1:38 statement 料由
1:31 statement 料经
1:42 statement 料花
1:70 statement 料费
1:61 statement 斜滩
1:35 statement 断,
1:-56 statement 断。
1:56 statement 断与
1:51 statement 断两
1:71 statement 断书
1:31 statement 断报
1:40 statement 断时
1:44 statement 断档
1:49 statement 断网
1:-49 statement 新。
1:81 statement 新中
1:48 statement 新仪
1:97 statement 新任
1:30 statement 新入
1:72 statement 新办
1:54 statement 新区
1:79 statement 新台
1:85 statement 新增
1:89 statement 新学
1:62 statement 新手
1:111 statement 新教
1:33 statement 新未
1:-95 statement 新校
1:60 statement 新案
1:127 statement 新渡
1:65 statement 新湖
1:101 statement 新班
1:-81 statement 新的
1:48 statement 新知
1:39 statement 新研
1:98 statement 新秀
1:-55 statement 新老
1:65 statement 新聘
1:48 statement 新能
1:61 statement 新花
1:49 statement 新进
1:32 statement 新配
1:78 statement 新高
1:59 statement 方$
1:84 statement 方(
1:138 statement 方)
1:87 statement 方,
1:41 statement 方2
1:52 statement 方:
1:36 statement 方;
1:99 statement 方_
1:76 statement 方。
1:53 statement 方一
1:34 statement 方三
1:70 statement 方上
1:40 statement 方不
1:49 statement 方与
1:47 statement 方两
1:33 statement 方中
1:-46 statement 方为
1:78 statement 方举
1:58 statement 方之
1:34 statement 方书
1:49 statement 方云
1:47 statement 方互
1:30 statement 方五
1:48 statement 方人
1:79 statement 方代
1:72 statement 方任
1:36 statement 方会
1:52 statement 方住
1:62 statement 方使
1:62 statement 方便
1:74 statement 方保
1:33 statement 方修
1:40 statement 方先
1:33 statement 方免
1:50 statement 方党
1:31 statement 方全
1:96 statement 方共
1:111 statement 方出
1:40 statement 方创
1:33 statement 方初
1:70 statement 方到
1:34 statement 方副
1:32 statement 方办
1:-50 statement 方协
1:64 statement 方单
1:54 statement 方参
1:56 statement 方另
1:42 statement 方召
1:59 statement 方可
1:84 statement 方各
1:45 statement 方合
1:84 statement 方同
1:37 statement 方名
1:40 statement 方后
1:91 statement 方向
1:66 statement 方听
1:63 statement 方商
1:33 statement 方园
1:44 statement 方国
1:46 statement 方图
1:-70 statement 方在
1:47 statement 方备
1:69 statement 方外
1:64 statement 方如
1:57 statement 方委
1:109 statement 方学
1:75 statement 方守
1:68 statement 方安
1:68 statement 方实
1:45 statement 方审
1:41 statement 方寄
1:46 statement 方对
1:73 statement 方就
1:48 statement 方工
1:63 statement 方已
1:46 statement 方师
1:79 statement 方带
1:46 statement 方年
1:51 statement 方应
1:37 statement 方建
1:-46 statement 方开
1:37 statement 方式
1:47 statement 方影
1:49 statement 方往
1:55 statement 方得
1:45 statement 方德
1:44 statement 方总
1:33 statement 方意
1:46 statement 方执
1:59 statement 方承
1:30 statement 方把
1:60 statement 方投
1:33 statement 方报
1:79 statement 方招
1:55 statement 方拟
1:49 statement 方挂
1:59 statement 方指
1:34 statement 方按
1:83 statement 方授
1:90 statement 方提
1:60 statement 方支
1:68 statement 方改
1:97 statement 方教
1:79 statement 方新
1:45 statement 方智
1:67 statement 方暑
1:74 statement 方曾
1:76 statement 方服
1:-53 statement 方本
1:98 statement 方校
1:-37 statement 方案
1:51 statement 方概
1:58 statement 方永
1:-97 statement 方法
1:45 statement 方派
1:61 statement 方添
1:53 statement 方渡
1:30 statement 方点
1:46 statement 方照
1:44 statement 方现
1:50 statement 方班
1:32 statement 方电
1:36 statement 方盖
1:84 statement 方硕
1:33 statement 方示
1:58 statement 方签
1:31 statement 方算
1:42 statement 方约
1:35 statement 方组
1:47 statement 方结
1:40 statement 方统
1:33 statement 方继
1:80 statement 方联
1:62 statement 方育
1:86 statement 方自
1:51 statement 方英
1:30 statement 方行
1:40 statement 方观
1:50 statement 方解
1:59 statement 方议
1:36 statement 方设
1:33 statement 方课
1:78 statement 方负
1:35 statement 方资
1:76 statement 方赠
1:88 statement 方跟
1:-105 statement 方辖
1:34 statement 方进
1:51 statement 方远
1:56 statement 方选
1:59 statement 方锦
1:39 statement 方阅
1:33 statement 方附
1:34 statement 方随
1:70 statement 方雾
1:81 statement 方面
1:35 statement 方顶
1:93 statement 方须
1:40 statement 方首
1:61 statement 方驻
1:64 statement 方高
1:45 statement 施$
1:38 statement 施:
1:33 statement 施“
1:-97 statement 施。
1:57 statement 施》
1:62 statement 施助
1:48 statement 施方
1:80 statement 施行
1:-62 statement 施雨
1:31 statement 旅,
1:33 statement 旅。
1:51 statement 旅局
1:60 statement 旅款
1:70 statement 旅游
1:58 statement 旅行
1:60 statement 旅费
1:58 statement 族中
1:61 statement 族学
1:41 statement 族实
1:72 statement 族职
1:44 statement 族高
1:37 statement 旗$
1:48 statement 旗、
1:34 statement 旗城
1:39 statement 旗教
1:-36 statement 旗第
1:32 statement 旗蒙
1:41 statement 无不
1:38 statement 无专
1:35 statement 无人
1:74 statement 无偿
1:61 statement 无力
1:59 statement 无异
1:90 statement 无故
1:72 statement 无正
1:-75 statement 无私
1:-120 statement 日$
1:-49 statement 日(
1:-111 statement 日,
1:80 statement 日-
1:38 statement 日1
1:31 statement 日2
1:42 statement 日5
1:78 statement 日:
1:81 statement 日;
1:-151 statement 日_
1:46 statement 日”
1:111 statement 日、
1:-53 statement 日上
1:-117 statement 日下
1:46 statement 日与
1:72 statement 日两
1:73 statement 日于
1:62 statement 日以
1:33 statement 日内
1:50 statement 日出
1:99 statement 日到
1:-53 statement 日前
1:34 statement 日单
1:88 statement 日印
1:38 statement 日后
1:-73 statement 日在
1:-60 statement 日子
1:53 statement 日巡
1:77 statement 日常
1:56 statement 日志
1:57 statement 日报
1:53 statement 日支
1:61 statement 日期
1:41 statement 日来
1:68 statement 日止
1:96 statement 日活
1:48 statement 日流
1:42 statement 日港
1:32 statement 日生
1:91 statement 日程
1:42 statement 日网
1:-66 statement 日至
1:55 statement 日见
1:88 statement 日返
1:60 statement 旦前
1:50 statement 旧。
1:53 statement 旧书
1:57 statement 旧了
1:49 statement 旧互
1:45 statement 旧厂
1:44 statement 旧及
1:53 statement 旧址
1:43 statement 旧机
1:63 statement 旧楼
1:36 statement 旧物
1:62 statement 旧电
1:59 statement 旧的
1:46 statement 旧称
1:63 statement 旧蒸
1:-69 statement 旧衣
1:48 statement 旧规
1:-127 statement 早_
1:-58 statement 早七
1:-81 statement 早出
1:93 statement 早日
1:-59 statement 早晚
1:76 statement 早点
1:-101 statement 早读
1:49 statement 早退
1:-61 statement 早餐
1:129 statement 旬,
1:86 statement 旬:
1:65 statement 旬_
1:40 statement 旬到
1:45 statement 旬去
1:40 statement 旬完
1:41 statement 旬日
1:37 statement 旬派
1:-61 statement 时$
1:139 statement 时。
1:-66 statement 时上
1:33 statement 时不
1:38 statement 时以
1:47 statement 时优
1:35 statement 时传
1:-110 statement 时候
1:-74 statement 时光
1:55 statement 时内
1:61 statement 时可
1:41 statement 时同
1:-54 statement 时四
1:54 statement 时安
1:47 statement 时开
1:55 statement 时报
1:73 statement 时接
1:55 statement 时收
1:43 statement 时改
1:-53 statement 时教
1:82 statement 时数
1:39 statement 时断
1:69 statement 时来
1:36 statement 时没
1:44 statement 时派
1:41 statement 时由
1:-88 statement 时畅
1:61 statement 时程
1:45 statement 时结
1:41 statement 时续
1:-74 statement 时者
1:31 statement 时补
1:71 statement 时课
1:82 statement 时费
1:52 statement 时转
1:102 statement 时长
1:-134 statement 时间
1:54 statement 时限
1:65 statement 昆柳
1:59 statement 明$
1:-47 statement 明,
1:86 statement 明:
1:77 statement 明。
1:43 statement 明一
1:63 statement 明伦
1:-76 statement 明天
1:71 statement 明学
1:136 statement 明德
1:42 statement 明教
1:51 statement 明样
1:72 statement 明每
1:41 statement 明溪
1:48 statement 明的
1:91 statement 明确
1:-79 statement 明细
1:49 statement 明老
1:38 statement 明进
1:51 statement 明远
1:57 statement 明道
1:59 statement 明附
1:45 statement 易$
1:32 statement 易,
1:-81 statement 易。
1:44 statement 易出
1:35 statement 易师
1:45 statement 易水
1:41 statement 星出
1:79 statement 星园
1:69 statement 星国
1:60 statement 星培
1:134 statement 星期
1:56 statement 星河
1:66 statement 星海
1:30 statement 星级
1:55 statement 星跟
1:75 statement 映,
1:31 statement 映雪
1:59 statement 春)
1:46 statement 春_
1:54 statement 春、
1:-105 statement 春县
1:76 statement 春天
1:72 statement 春季
1:44 statement 春来
1:36 statement 春赛
1:-65 statement 春风
1:-68 statement 昨日
1:-68 statement 是一
1:54 statement 是专
1:107 statement 是两
1:-108 statement 是亮
1:-74 statement 是人
1:-44 statement 是什
1:70 statement 是冠
1:40 statement 是办
1:64 statement 是半
1:50 statement 是去
1:82 statement 是县
1:69 statement 是双
1:40 statement 是同
1:-31 statement 是否
1:-30 statement 是哪
1:62 statement 是城
1:63 statement 是山
1:36 statement 是岭
1:48 statement 是市
1:-42 statement 是年
1:64 statement 是府
1:-64 statement 是志
1:-58 statement 是想
1:53 statement 是愿
1:68 statement 是我
1:30 statement 是最
1:49 statement 是本
1:-67 statement 是来
1:42 statement 是柳
1:-74 statement 是桂
1:39 statement 是楼
1:67 statement 是每
1:-68 statement 是江
1:47 statement 是滋
1:60 statement 是滨
1:56 statement 是牧
1:34 statement 是由
1:-87 statement 是看
1:41 statement 是第
1:39 statement 是老
1:-83 statement 是考
1:33 statement 是联
1:-66 statement 是裂
1:74 statement 是该
1:70 statement 是走
1:52 statement 是跟
1:44 statement 是路
1:35 statement 是部
1:35 statement 显微
1:44 statement 显示
1:-59 statement 显著
1:34 statement 晋升
1:33 statement 晒教
1:100 statement 晓光
1:70 statement 晓岚
1:88 statement 晖小
1:-43 statement 晚$
1:52 statement 晚6
1:36 statement 晚。
1:53 statement 晚七
1:81 statement 晚为
1:-73 statement 晚会
1:55 statement 晚八
1:41 statement 晚在
1:-82 statement 晚宴
1:-59 statement 晚温
1:-35 statement 晚自
1:73 statement 晚间
1:31 statement 晤谈
1:56 statement 晨光
1:35 statement 晨星
1:46 statement 晨曦
1:63 statement 晨检
1:-40 statement 晨读
1:-51 statement 晨间
1:40 statement 普$
1:-91 statement 普法
1:36 statement 普特
1:39 statement 普课
1:-62 statement 景$
1:32 statement 景:
1:49 statement 景新
1:52 statement 景春
1:-99 statement 晴_
1:149 statement 晴川
1:34 statement 智)
1:106 statement 智学
1:37 statement 智巡
1:46 statement 智慧
1:34 statement 智有
1:31 statement 智派
1:59 statement 智源
1:60 statement 智能
1:51 statement 暂不
1:30 statement 暂存
1:30 statement 暂时
1:108 statement 暑假
1:144 statement 暑期
1:30 statement 暑训
1:-75 statement 暖,
1:43 statement 暖和
1:-111 statement 暖山
1:59 statement 暖很
1:62 statement 暖水
1:93 statement 曙光
1:67 statement 曦路
1:49 statement 更新
1:44 statement 更要
1:60 statement 曼$
1:89 statement 曼、
1:68 statement 曾于
1:51 statement 曾到
1:57 statement 曾获
1:42 statement 替换
1:37 statement 替支
1:32 statement 替班
1:38 statement 替空
1:71 statement 最后
1:32 statement 最大
1:77 statement 最好
1:42 statement 最少
1:38 statement 最年
1:77 statement 最怕
1:67 statement 最急
1:-84 statement 最诚
1:-83 statement 最远
1:-72 statement 最难
1:148 statement 月$
1:78 statement 月(
1:87 statement 月)
1:73 statement 月-
1:-84 statement 月1
1:-87 statement 月2
1:55 statement 月3
1:78 statement 月4
1:-78 statement 月5
1:-60 statement 月6
1:-84 statement 月7
1:-33 statement 月8
1:-113 statement 月9
1:-64 statement 月:
1:45 statement 月;
1:222 statement 月_
1:100 statement 月|
1:76 statement 月、
1:62 statement 月。
1:-55 statement 月七
1:-93 statement 月三
1:82 statement 月上
1:-36 statement 月下
1:76 statement 月与
1:41 statement 月两
1:86 statement 月中
1:59 statement 月举
1:67 statement 月之
1:-39 statement 月二
1:-44 statement 月五
1:56 statement 月交
1:71 statement 月以
1:63 statement 月份
1:70 statement 月会
1:-81 statement 月你
1:51 statement 月借
1:72 statement 月做
1:31 statement 月入
1:70 statement 月公
1:-79 statement 月六
1:63 statement 月内
1:52 statement 月写
1:41 statement 月凑
1:72 statement 月初
1:118 statement 月到
1:80 statement 月前
1:-109 statement 月办
1:-101 statement 月十
1:77 statement 月去
1:49 statement 月参
1:54 statement 月另
1:64 statement 月各
1:72 statement 月合
1:79 statement 月向
1:89 statement 月听
1:35 statement 月和
1:80 statement 月四
1:72 statement 月回
1:33 statement 月国
1:74 statement 月在
1:66 statement 月学
1:35 statement 月宁
1:57 statement 月完
1:84 statement 月定
1:77 statement 月寄
1:40 statement 月对
1:45 statement 月巡
1:53 statement 月已
1:76 statement 月底
1:92 statement 月开
1:-97 statement 月成
1:52 statement 月托
1:56 statement 月把
1:50 statement 月报
1:36 statement 月抵
1:32 statement 月抽
1:51 statement 月招
1:72 statement 月探
1:78 statement 月撰
1:-103 statement 月景
1:30 statement 月有
1:41 statement 月末
1:43 statement 月本
1:108 statement 月来
1:36 statement 月松
1:66 statement 月检
1:31 statement 月沟
1:62 statement 月活
1:101 statement 月派
1:-73 statement 月生
1:119 statement 月由
1:49 statement 月研
1:30 statement 月碰
1:81 statement 月磨
1:34 statement 月移
1:32 statement 月竹
1:128 statement 月第
1:49 statement 月线
1:65 statement 月组
1:52 statement 月结
1:69 statement 月给
1:88 statement 月统
1:56 statement 月老
1:107 statement 月考
1:-64 statement 月联
1:139 statement 月至
1:-91 statement 月色
1:40 statement 月补
1:45 statement 月视
1:-46 statement 月走
1:51 statement 月赴
1:158 statement 月起
1:49 statement 月运
1:40 statement 月返
1:98 statement 月送
1:76 statement 月通
1:53 statement 月里
1:36 statement 月间
1:32 statement 月随
1:44 statement 月飞
1:55 statement 月驻
1:70 statement 有1
1:-56 statement 有2
1:61 statement 有3
1:-76 statement 有4
1:-59 statement 有6
1:-142 statement 有一
1:58 statement 有三
1:62 statement 有不
1:35 statement 有两
1:31 statement 有中
1:-48 statement 有了
1:43 statement 有事
1:41 statement 有二
1:-113 statement 有人
1:-79 statement 有什
1:58 statement 有优
1:50 statement 有六
1:98 statement 有关
1:62 statement 有分
1:62 statement 有功
1:51 statement 有变
1:34 statement 有合
1:47 statement 有同
1:-51 statement 有听
1:57 statement 有周
1:-80 statement 有学
1:37 statement 有小
1:-85 statement 有层
1:43 statement 有市
1:53 statement 有庆
1:36 statement 有意
1:-35 statement 有效
1:-64 statement 有机
1:49 statement 有来
1:-97 statement 有没
1:-101 statement 有泥
1:-42 statement 有狗
1:-66 statement 有的
1:55 statement 有省
1:39 statement 有科
1:55 statement 有约
1:36 statement 有经
1:-82 statement 有结
1:-81 statement 有统
1:40 statement 有老
1:77 statement 有计
1:-54 statement 有许
1:48 statement 有足
1:-82 statement 有车
1:-62 statement 有重
1:50 statement 有顾
1:-106 statement 朋友
1:48 statement 服从
1:70 statement 服供
1:-53 statement 服到
1:-34 statement 服务
1:69 statement 服尺
1:85 statement 服装
1:68 statement 服饰
1:73 statement 朗。
1:-65 statement 朗诵
1:101 statement 望书
1:-71 statement 望她
1:41 statement 望安
1:41 statement 望小
1:47 statement 望数
1:58 statement 望早
1:54 statement 望火
1:47 statement 望落
1:70 statement 朝阳
1:70 statement 期$
1:62 statement 期(
1:-63 statement 期,
1:44 statement 期1
1:67 statement 期3
1:44 statement 期4
1:42 statement 期9
1:34 statement 期:
1:72 statement 期;
1:139 statement 期。
1:-56 statement 期三
1:52 statement 期上
1:61 statement 期不
1:41 statement 期专
1:74 statement 期两
1:-49 statement 期中
1:105 statement 期为
1:34 statement 期乡
1:67 statement 期书
1:70 statement 期二
1:83 statement 期互
1:86 statement 期五
1:53 statement 期人
1:62 statement 期以
1:-85 statement 期八
1:51 statement 期六
1:40 statement 期内
1:127 statement 期到
1:50 statement 期十
1:38 statement 期去
1:41 statement 期受
1:52 statement 期召
1:44 statement 期各
1:66 statement 期合
1:151 statement 期听
1:76 statement 期四
1:-81 statement 期回
1:45 statement 期在
1:36 statement 期城
1:51 statement 期复
1:68 statement 期安
1:31 statement 期家
1:47 statement 期希
1:42 statement 期帮
1:121 statement 期开
1:57 statement 期我
1:58 statement 期抽
1:54 statement 期捐
1:62 statement 期推
1:-60 statement 期支
1:52 statement 期教
1:40 statement 期时
1:49 statement 期望
1:66 statement 期来
1:103 statement 期派
1:34 statement 期渡
1:79 statement 期满
1:45 statement 期由
1:-75 statement 期的
1:66 statement 期相
1:59 statement 期看
1:35 statement 期研
1:31 statement 期程
1:52 statement 期线
1:79 statement 期组
1:68 statement 期结
1:70 statement 期给
1:-82 statement 期者
1:69 statement 期联
1:-73 statement 期自
1:76 statement 期至
1:66 statement 期英
1:51 statement 期营
1:36 statement 期见
1:40 statement 期讲
1:-107 statement 期课
1:94 statement 期赴
1:77 statement 期起
1:41 statement 期跨
1:60 statement 期辅
1:59 statement 期还
1:65 statement 期进
1:62 statement 期送
1:64 statement 期选
1:61 statement 期遴
1:49 statement 期里
1:39 statement 期集
1:58 statement 木》
1:-82 statement 木两
1:88 statement 木兰
1:40 statement 木冲
1:55 statement 木器
1:57 statement 木场
1:92 statement 木小
1:-82 statement 木材
1:51 statement 木栅
1:-53 statement 木正
1:68 statement 木清
1:41 statement 未县
1:55 statement 未完
1:67 statement 未尽
1:30 statement 未拆
1:38 statement 未来
1:36 statement 未果
1:54 statement 未满
1:83 statement 末,
1:71 statement 末一
1:52 statement 末住
1:68 statement 末写
1:42 statement 末到
1:-55 statement 末前
1:61 statement 末卷
1:52 statement 末可
1:58 statement 末同
1:39 statement 末向
1:59 statement 末命
1:33 statement 末报
1:30 statement 末来
1:62 statement 末由
1:40 statement 末统
1:-90 statement 末考
1:33 statement 末视
1:45 statement 末试
1:83 statement 本$
1:-78 statement 本,
1:-50 statement 本6
1:-96 statement 本、
1:76 statement 本。
1:85 statement 本《
1:69 statement 本一
1:50 statement 本三
1:93 statement 本书
1:-66 statement 本公
1:40 statement 本剧
1:65 statement 本功
1:35 statement 本协
1:-78 statement 本厂
1:60 statement 本县
1:62 statement 本周
1:55 statement 本图
1:38 statement 本地
1:78 statement 本备
1:69 statement 本好
1:50 statement 本存
1:-37 statement 本学
1:33 statement 本室
1:35 statement 本岛
1:73 statement 本年
1:-111 statement 本报
1:88 statement 本教
1:-67 statement 本文
1:78 statement 本方
1:41 statement 本月
1:43 statement 本标
1:55 statement 本校
1:58 statement 本案
1:58 statement 本次
1:34 statement 本生
1:39 statement 本登
1:43 statement 本百
1:-92 statement 本着
1:32 statement 本纪
1:40 statement 本细
1:69 statement 本表
1:-97 statement 本要
1:41 statement 本规
1:85 statement 本计
1:46 statement 本课
1:39 statement 本走
1:33 statement 本轮
1:46 statement 本部
1:61 statement 本里
1:42 statement 本院
1:46 statement 本项
1:38 statement 本题
1:43 statement 札$
1:73 statement 术$
1:48 statement 术,
1:63 statement 术、
1:60 statement 术专
1:-79 statement 术员
1:67 statement 术处
1:34 statement 术大
1:30 statement 术委
1:81 statement 术学
1:32 statement 术工
1:67 statement 术师
1:30 statement 术应
1:34 statement 术指
1:90 statement 术教
1:57 statement 术系
1:44 statement 术组
1:91 statement 术老
1:93 statement 术节
1:31 statement 术苗
1:48 statement 术营
1:45 statement 术课
1:52 statement 术走
1:44 statement 术顾
1:-65 statement 朱自
1:37 statement 机$
1:43 statement 机1
1:-74 statement 机一
1:59 statement 机三
1:60 statement 机个
1:30 statement 机为
1:37 statement 机交
1:-124 statement 机会
1:141 statement 机关
1:40 statement 机制
1:85 statement 机器
1:57 statement 机室
1:88 statement 机床
1:73 statement 机房
1:49 statement 机折
1:48 statement 机报
1:81 statement 机教
1:89 statement 机构
1:122 statement 机械
1:80 statement 机电
1:59 statement 机票
1:35 statement 机视
1:-93 statement 机车
1:69 statement 杂志
1:53 statement 杂津
1:36 statement 权$
1:45 statement 权一
1:96 statement 杉小
1:41 statement 杉木
1:46 statement 李工
1:44 statement 李校
1:79 statement 李老
1:-60 statement 李萌
1:50 statement 李雯
1:54 statement 杏园
1:47 statement 杏小
1:66 statement 杏花
1:40 statement 材$
1:86 statement 材,
1:34 statement 材-
1:44 statement 材4
1:97 statement 材、
1:70 statement 材。
1:61 statement 材一
1:85 statement 材三
1:43 statement 材厂
1:59 statement 材及
1:90 statement 材料
1:90 statement 材由
1:36 statement 材续
1:45 statement 材行
1:-68 statement 材贸
1:36 statement 材验
1:-40 statement 村$
1:38 statement 村三
1:59 statement 村办
1:65 statement 村发
1:-97 statement 村商
1:81 statement 村园
1:89 statement 村委
1:-97 statement 村学
1:62 statement 村孩
1:71 statement 村完
1:156 statement 村小
1:123 statement 村幼
1:49 statement 村振
1:54 statement 村教
1:-63 statement 村民
1:-74 statement 村派
1:48 statement 村级
1:-105 statement 村结
1:46 statement 杜承
1:-52 statement 杜若
1:64 statement 杜鹃
1:75 statement 束,
1:65 statement 束。
1:41 statement 束前
1:30 statement 束后
1:44 statement 条。
1:31 statement 条下
1:-45 statement 条件
1:73 statement 条回
1:30 statement 条款
1:52 statement 条沟
1:69 statement 条规
1:47 statement 条验
1:107 statement 来$
1:-150 statement 来,
1:82 statement 来2
1:50 statement 来;
1:60 statement 来。
1:-40 statement 来一
1:45 statement 来七
1:75 statement 来上
1:43 statement 来东
1:51 statement 来两
1:-127 statement 来了
1:49 statement 来事
1:84 statement 来人
1:31 statement 来从
1:65 statement 来件
1:60 statement 来任
1:64 statement 来优
1:61 statement 来信
1:-70 statement 来做
1:52 statement 来八
1:40 statement 来函
1:-95 statement 来到
1:60 statement 来十
1:50 statement 来协
1:35 statement 来县
1:39 statement 来参
1:35 statement 来反
1:57 statement 来听
1:53 statement 来启
1:70 statement 来回
1:-74 statement 来地
1:67 statement 来城
1:56 statement 来大
1:37 statement 来实
1:-79 statement 来宾
1:64 statement 来帮
1:65 statement 来年
1:47 statement 来往
1:150 statement 来我
1:-87 statement 来接
1:-64 statement 来支
1:43 statement 来教
1:49 statement 来敝
1:-96 statement 来文
1:45 statement 来本
1:41 statement 来机
1:79 statement 来枫
1:41 statement 来柏
1:126 statement 来校
1:33 statement 来梨
1:73 statement 来海
1:65 statement 来港
1:-33 statement 来源
1:80 statement 来澳
1:60 statement 来甲
1:66 statement 来电
1:-35 statement 来的
1:73 statement 来监
1:-57 statement 来看
1:50 statement 来短
1:-70 statement 来稿
1:47 statement 来聊
1:63 statement 来自
1:-76 statement 来表
1:34 statement 来贵
1:39 statement 来跟
1:31 statement 来阴
1:49 statement 来院
1:54 statement 来高
1:44 statement 来鹤
1:-92 statement 杨$
1:65 statement 杨乡
1:59 statement 杨家
1:63 statement 杨小
1:60 statement 杨树
1:82 statement 杨河
1:59 statement 杨湾
1:-87 statement 杯$
1:-104 statement 杯”
1:67 statement 松原
1:50 statement 松口
1:69 statement 松岭
1:66 statement 松江
1:90 statement 松涛
1:60 statement 松滨
1:49 statement 板2
1:53 statement 板、
1:60 statement 板。
1:31 statement 板三
1:-97 statement 板上
1:-75 statement 板书
1:62 statement 板全
1:-58 statement 板十
1:56 statement 板坡
1:68 statement 板小
1:53 statement 板就
1:47 statement 板报
1:-68 statement 板是
1:-73 statement 板栗
1:44 statement 板沟
1:75 statement 板电
1:64 statement 极、
1:31 statement 极分
1:-53 statement 极参
1:59 statement 构,
1:62 statement 构:
1:31 statement 构。
1:32 statement 构两
1:62 statement 构监
1:33 statement 构积
1:63 statement 析$
1:99 statement 析,
1:-31 statement 析。
1:35 statement 析会
1:37 statement 析出
1:51 statement 析电
1:57 statement 林三
1:86 statement 林中
1:53 statement 林园
1:95 statement 林国
1:57 statement 林场
1:56 statement 林坡
1:49 statement 林学
1:45 statement 林教
1:71 statement 林校
1:32 statement 林老
1:51 statement 林苡
1:-53 statement 林路
1:34 statement 果,
1:45 statement 果2
1:65 statement 果:
1:52 statement 果不
1:-76 statement 果农
1:-87 statement 果发
1:68 statement 果只
1:36 statement 果因
1:38 statement 果园
1:32 statement 果展
1:46 statement 果排
1:45 statement 果汇
1:49 statement 果海
1:63 statement 果纳
1:-62 statement 果表
1:46 statement 果计
1:68 statement 果通
1:48 statement 果镇
1:43 statement 果验
1:-71 statement 枝。
1:57 statement 枣中
1:89 statement 枣林
1:-55 statement 枫林
1:76 statement 枫树
1:79 statement 枫桥
1:46 statement 架$
1:-49 statement 架,
1:52 statement 架三
1:43 statement 架六
1:34 statement 架原
1:30 statement 架经
1:67 statement 架调
1:-71 statement 架起
1:-48 statement 架钢
1:-77 statement 柏杨
)"sv,
    R"(1:37 statement 柏树
1:-80 statement 柏校
1:87 statement 柏桥
1:-41 statement 柏若
1:30 statement 染病
1:47 statement 柜两
1:58 statement 柜十
1:54 statement 柜由
1:57 statement 查,
1:78 statement 查。
1:45 statement 查一
1:35 statement 查三
1:45 statement 查不
1:44 statement 查收
1:53 statement 查晨
1:31 statement 查照
1:35 statement 查结
1:42 statement 查铺
1:61 statement 柯博
1:-85 statement 柯老
1:37 statement 柳中
1:46 statement 柳县
1:34 statement 柳坐
1:46 statement 柳坝
1:38 statement 柳学
1:37 statement 柳提
1:38 statement 柳新
1:51 statement 柳条
1:72 statement 柳林
1:47 statement 柳树
1:93 statement 柳沟
1:43 statement 柳湾
1:66 statement 柳溪
1:-93 statement 柳眉
1:-72 statement 柳荫
1:-95 statement 柴,
1:44 statement 柿子
1:64 statement 栅实
1:42 statement 标$
1:-89 statement 标:
1:92 statement 标。
1:47 statement 标与
1:-50 statement 标准
1:42 statement 标参
1:30 statement 标培
1:63 statement 标是
1:40 statement 标本
1:35 statement 标率
1:35 statement 标盯
1:39 statement 标题
1:33 statement 树中
1:33 statement 树乡
1:33 statement 树坪
1:63 statement 树坳
1:56 statement 树小
1:46 statement 树屯
1:42 statement 树幼
1:59 statement 树沟
1:67 statement 树湾
1:93 statement 树苗
1:57 statement 栖县
1:36 statement 栗乡
1:59 statement 栗坡
1:-69 statement 栗沟
1:146 statement 校$
1:131 statement 校(
1:90 statement 校)
1:56 statement 校-
1:41 statement 校1
1:-32 statement 校2
1:-48 statement 校3
1:37 statement 校5
1:41 statement 校8
1:36 statement 校9
1:114 statement 校:
1:64 statement 校;
1:200 statement 校_
1:78 statement 校“
1:45 statement 校”
1:54 statement 校→
1:90 statement 校、
1:34 statement 校。
1:35 statement 校一
1:58 statement 校七
1:110 statement 校上
1:70 statement 校下
1:83 statement 校不
1:48 statement 校与
1:72 statement 校专
1:45 statement 校东
1:96 statement 校两
1:-53 statement 校中
1:71 statement 校临
1:-97 statement 校举
1:61 statement 校九
1:67 statement 校事
1:106 statement 校二
1:55 statement 校于
1:58 statement 校互
1:76 statement 校五
1:39 statement 校交
1:35 statement 校人
1:48 statement 校仍
1:54 statement 校仓
1:61 statement 校付
1:81 statement 校代
1:48 statement 校以
1:105 statement 校任
1:57 statement 校企
1:72 statement 校会
1:52 statement 校体
1:-40 statement 校作
1:44 statement 校使
1:48 statement 校依
1:53 statement 校促
1:47 statement 校保
1:-46 statement 校信
1:43 statement 校修
1:55 statement 校借
1:38 statement 校僻
1:-95 statement 校先
1:97 statement 校免
1:67 statement 校党
1:63 statement 校入
1:92 statement 校全
1:-42 statement 校八
1:38 statement 校公
1:67 statement 校六
1:47 statement 校内
1:80 statement 校准
1:30 statement 校凭
1:52 statement 校出
1:66 statement 校分
1:43 statement 校列
1:58 statement 校初
1:39 statement 校制
1:30 statement 校前
1:47 statement 校副
1:60 statement 校办
1:48 statement 校募
1:102 statement 校区
1:89 statement 校医
1:46 statement 校十
1:35 statement 校升
1:36 statement 校半
1:-81 statement 校协
1:50 statement 校卑
1:55 statement 校印
1:47 statement 校历
1:34 statement 校厨
1:-44 statement 校去
1:30 statement 校县
1:100 statement 校参
1:-77 statement 校及
1:71 statement 校友
1:65 statement 校双
1:64 statement 校发
1:40 statement 校受
1:-63 statement 校另
1:102 statement 校可
1:33 statement 校史
1:38 statement 校司
1:99 statement 校各
1:80 statement 校合
1:84 statement 校同
1:81 statement 校名
1:55 statement 校后
1:35 statement 校向
1:79 statement 校听
1:53 statement 校周
1:-44 statement 校和
1:109 statement 校四
1:58 statement 校团
1:65 statement 校园
1:68 statement 校图
1:56 statement 校在
1:30 statement 校地
1:50 statement 校址
1:43 statement 校均
1:57 statement 校培
1:40 statement 校声
1:57 statement 校备
1:39 statement 校大
1:127 statement 校学
1:78 statement 校孩
1:58 statement 校安
1:61 statement 校完
1:58 statement 校实
1:88 statement 校家
1:51 statement 校宿
1:52 statement 校寄
1:84 statement 校对
1:66 statement 校将
1:51 statement 校小
1:32 statement 校少
1:61 statement 校就
1:41 statement 校履
1:50 statement 校岭
1:31 statement 校巡
1:73 statement 校工
1:-61 statement 校已
1:68 statement 校师
1:67 statement 校带
1:-40 statement 校帮
1:64 statement 校常
1:-36 statement 校平
1:55 statement 校年
1:54 statement 校并
1:-53 statement 校庆
1:80 statement 校应
1:31 statement 校康
1:35 statement 校建
1:90 statement 校开
1:51 statement 校当
1:60 statement 校影
1:41 statement 校得
1:63 statement 校德
1:37 statement 校徽
1:88 statement 校心
1:33 statement 校思
1:68 statement 校总
1:-41 statement 校情
1:55 statement 校惠
1:77 statement 校愿
1:60 statement 校成
1:76 statement 校所
1:48 statement 校执
1:45 statement 校承
1:49 statement 校技
1:37 statement 校把
1:42 statement 校护
1:61 statement 校报
1:67 statement 校招
1:53 statement 校拟
1:31 statement 校择
1:70 statement 校挂
1:101 statement 校指
1:66 statement 校按
1:-46 statement 校捐
1:59 statement 校据
1:54 statement 校接
1:88 statement 校提
1:52 statement 校插
1:39 statement 校操
1:37 statement 校政
1:57 statement 校效
1:51 statement 校数
1:43 statement 校文
1:103 statement 校新
1:59 statement 校无
1:32 statement 校旧
1:43 statement 校是
1:-44 statement 校有
1:82 statement 校服
1:89 statement 校本
1:46 statement 校机
1:-103 statement 校来
1:37 statement 校果
1:45 statement 校查
1:103 statement 校校
1:80 statement 校核
1:31 statement 校歌
1:108 statement 校每
1:57 statement 校毕
1:53 statement 校汉
1:58 statement 校汰
1:51 statement 校沈
1:41 statement 校没
1:51 statement 校浸
1:67 statement 校添
1:38 statement 校满
1:45 statement 校滨
1:49 statement 校烹
1:77 statement 校照
1:62 statement 校物
1:34 statement 校牵
1:64 statement 校班
1:62 statement 校理
1:122 statement 校生
1:39 statement 校用
1:47 statement 校田
1:46 statement 校由
1:66 statement 校略
1:42 statement 校登
1:34 statement 校监
1:38 statement 校直
1:59 statement 校研
1:40 statement 校示
1:41 statement 校社
1:32 statement 校种
1:72 statement 校科
1:47 statement 校称
1:54 statement 校站
1:63 statement 校答
1:45 statement 校签
1:-63 statement 校管
1:62 statement 校级
1:-110 statement 校结
1:45 statement 校统
1:52 statement 校继
1:70 statement 校续
1:61 statement 校缺
1:63 statement 校美
1:110 statement 校老
1:47 statement 校者
1:46 statement 校耆
1:56 statement 校联
1:73 statement 校舍
1:61 statement 校英
1:30 statement 校葡
1:74 statement 校蒋
1:51 statement 校行
1:52 statement 校表
1:49 statement 校要
1:73 statement 校见
1:37 statement 校规
1:74 statement 校视
1:34 statement 校解
1:46 statement 校计
1:33 statement 校订
1:59 statement 校训
1:67 statement 校讲
1:33 statement 校设
1:40 statement 校访
1:49 statement 校评
1:55 statement 校诊
1:-70 statement 校诚
1:71 statement 校语
1:84 statement 校请
1:68 statement 校课
1:72 statement 校负
1:68 statement 校责
1:45 statement 校赠
1:66 statement 校走
1:35 statement 校足
1:45 statement 校跑
1:77 statement 校跟
1:97 statement 校车
1:88 statement 校轮
1:40 statement 校过
1:72 statement 校运
1:41 statement 校进
1:51 statement 校退
1:-44 statement 校送
1:74 statement 校通
1:46 statement 校遣
1:44 statement 校配
1:-61 statement 校门
1:-63 statement 校队
1:-92 statement 校限
1:38 statement 校随
1:-77 statement 校雀
1:49 statement 校青
1:-63 statement 校面
1:71 statement 校音
1:58 statement 校顶
1:55 statement 校须
1:79 statement 校食
1:82 statement 校首
1:37 statement 校驻
1:32 statement 校骨
1:39 statement 校高
1:-98 statement 株。
1:57 statement 样$
1:50 statement 样,
1:55 statement 样_
1:64 statement 样、
1:40 statement 样写
1:45 statement 样几
1:32 statement 样制
1:46 statement 样在
1:49 statement 样式
1:61 statement 样批
1:-53 statement 样本
1:58 statement 样由
1:-70 statement 样的
1:52 statement 样约
1:39 statement 样设
1:35 statement 样走
1:73 statement 核,
1:54 statement 核:
1:-98 statement 核_
1:61 statement 核、
1:-53 statement 核。
1:55 statement 核优
1:-48 statement 核会
1:41 statement 核准
1:51 statement 核办
1:70 statement 核发
1:48 statement 核合
1:126 statement 核心
1:-48 statement 核方
1:34 statement 核由
1:-86 statement 核虚
1:68 statement 根据
1:47 statement 根本
1:-46 statement 格$
1:34 statement 格、
1:47 statement 格。
1:34 statement 格三
1:40 statement 格习
1:35 statement 格可
1:46 statement 格后
1:32 statement 格外
1:70 statement 格我
1:-60 statement 格的
1:48 statement 格考
1:51 statement 格者
1:32 statement 格证
1:-85 statement 桂花
1:62 statement 桃园
1:-76 statement 桃李
1:44 statement 案$
1:30 statement 案;
1:65 statement 案、
1:47 statement 案》
1:31 statement 案一
1:63 statement 案之
1:-52 statement 案人
1:60 statement 案仍
1:51 statement 案会
1:56 statement 案例
1:33 statement 案分
1:53 statement 案参
1:57 statement 案并
1:36 statement 案报
1:34 statement 案提
1:46 statement 案改
1:49 statement 案模
1:37 statement 案用
1:-88 statement 案由
1:48 statement 案的
1:51 statement 案示
1:49 statement 案经
1:38 statement 案讨
1:47 statement 案辅
1:55 statement 案进
1:59 statement 案随
1:-57 statement 案须
1:46 statement 案馆
1:34 statement 桌$
1:37 statement 桌、
1:-107 statement 桌。
1:-123 statement 桌刻
1:-87 statement 桌子
1:-83 statement 桌摔
1:85 statement 桌椅
1:73 statement 桐川
1:-61 statement 桑园
1:71 statement 桑坪
1:54 statement 桑梓
1:46 statement 档$
1:-82 statement 档。
1:44 statement 档材
1:92 statement 档案
1:38 statement 桥,
1:30 statement 桥”
1:101 statement 桥、
1:113 statement 桥中
1:58 statement 桥九
1:60 statement 桥出
1:56 statement 桥北
1:61 statement 桥县
1:31 statement 桥启
1:52 statement 桥商
1:52 statement 桥坝
1:33 statement 桥坪
1:96 statement 桥头
1:73 statement 桥学
1:116 statement 桥小
1:81 statement 桥幼
1:33 statement 桥当
1:56 statement 桥教
1:39 statement 桥新
1:76 statement 桥村
1:-67 statement 桥梁
1:78 statement 桥派
1:61 statement 桥看
1:46 statement 桥辅
1:49 statement 桥过
1:41 statement 桥都
1:63 statement 桥镇
1:55 statement 桥队
1:39 statement 桥附
1:54 statement 桶,
1:-67 statement 梁,
1:47 statement 梁副
1:81 statement 梁家
1:-79 statement 梁小
1:48 statement 梁静
1:60 statement 梅$
1:-75 statement 梅:
1:66 statement 梅县
1:35 statement 梅岭
1:70 statement 梅窝
1:-97 statement 梅老
1:66 statement 梓助
1:37 statement 梧一
1:38 statement 梧县
1:166 statement 梧岭
1:35 statement 梧湾
1:32 statement 梧职
1:95 statement 梨园
1:30 statement 梨花
1:31 statement 梯十
1:55 statement 梯学
1:47 statement 梯开
1:50 statement 梯职
1:45 statement 梯讲
1:42 statement 械公
1:54 statement 械研
1:72 statement 械科
1:40 statement 械装
1:58 statement 梳理
1:50 statement 检与
1:69 statement 检修
1:42 statement 检在
1:48 statement 检时
1:38 statement 检查
1:55 statement 检核
1:55 statement 检测
1:37 statement 检组
1:85 statement 检视
1:90 statement 检讨
1:35 statement 检费
1:31 statement 检送
1:85 statement 棉衣
1:43 statement 棉被
1:55 statement 棋。
1:70 statement 棋由
1:45 statement 棋院
1:33 statement 棒球
1:47 statement 棚三
1:147 statement 棠园
1:35 statement 棵树
1:68 statement 椅1
1:31 statement 椅3
1:64 statement 椅、
1:38 statement 植园
1:30 statement 植本
1:40 statement 植红
1:64 statement 楚泽
1:62 statement 楼。
1:55 statement 楼东
1:32 statement 楼举
1:-85 statement 楼会
1:48 statement 楼召
1:111 statement 楼小
1:38 statement 楼房
1:57 statement 楼由
1:38 statement 楼长
1:-77 statement 概况
1:53 statement 榆关
1:52 statement 榆树
1:63 statement 榕溪
1:-69 statement 榜:
1:60 statement 榜学
1:42 statement 榜文
1:38 statement 榴村
1:72 statement 榴红
1:39 statement 榻江
1:62 statement 槐花
1:35 statement 槐荫
1:43 statement 樟区
1:64 statement 樟树
1:62 statement 模$
1:-52 statement 模型
1:63 statement 模拟
1:77 statement 模板
1:61 statement 横路
1:103 statement 次$
1:44 statement 次2
1:42 statement 次4
1:58 statement 次|
1:33 statement 次“
1:35 statement 次、
1:82 statement 次一
1:60 statement 次下
1:95 statement 次不
1:70 statement 次两
1:55 statement 次为
1:60 statement 次云
1:51 statement 次五
1:46 statement 次人
1:53 statement 次以
1:70 statement 次任
1:-31 statement 次会
1:55 statement 次信
1:66 statement 次党
1:56 statement 次全
1:56 statement 次共
1:-65 statement 次再
1:81 statement 次写
1:40 statement 次到
1:60 statement 次半
1:70 statement 次同
1:61 statement 次四
1:45 statement 次备
1:70 statement 次外
1:39 statement 次大
1:38 statement 次安
1:45 statement 次家
1:-51 statement 次帮
1:34 statement 次序
1:38 statement 次录
1:32 statement 次性
1:-71 statement 次我
1:41 statement 次技
1:65 statement 次教
1:63 statement 次数
1:72 statement 次暑
1:49 statement 次月
1:57 statement 次检
1:-69 statement 次段
1:41 statement 次比
1:62 statement 次毕
1:32 statement 次汇
1:64 statement 次测
1:-49 statement 次的
1:30 statement 次确
1:81 statement 次碰
1:50 statement 次示
1:48 statement 次线
1:34 statement 次结
1:46 statement 次网
1:46 statement 次行
1:57 statement 次观
1:50 statement 次视
1:56 statement 次讨
1:36 statement 次语
1:60 statement 次赴
1:53 statement 次达
1:31 statement 次送
1:38 statement 次门
1:52 statement 次需
1:33 statement 欢$
1:65 statement 欢。
1:34 statement 欢迎
1:56 statement 欢送
1:35 statement 欣慰
1:69 statement 欧阳
1:-48 statement 款$
1:-40 statement 款,
1:-100 statement 款5
1:48 statement 款6
1:60 statement 款与
1:40 statement 款专
1:64 statement 款中
1:52 statement 款二
1:44 statement 款和
1:31 statement 款建
1:-81 statement 款点
1:43 statement 款由
1:36 statement 款购
1:40 statement 款赞
1:56 statement 款都
1:65 statement 款项
1:-57 statement 歌。
1:90 statement 止$
1:-71 statement 止:
1:88 statement 止。
1:44 statement 止之
1:-86 statement 止停
1:64 statement 止的
1:46 statement 止者
1:-74 statement 正常
1:-53 statement 正开
1:60 statement 正式
1:-34 statement 正文
1:41 statement 正晨
1:75 statement 正月
1:62 statement 正本
1:-56 statement 正相
1:-106 statement 正衡
1:76 statement 正路
1:47 statement 正阳
1:-89 statement 正面
1:-40 statement 正高
1:-67 statement 此,
1:60 statement 此。
1:49 statement 此作
1:58 statement 此前
1:39 statement 此厚
1:59 statement 此执
1:31 statement 此无
1:31 statement 此来
1:-93 statement 此次
1:-97 statement 此申
1:39 statement 此的
1:35 statement 此约
1:35 statement 此缩
1:81 statement 此致
1:-82 statement 此证
1:33 statement 此蹲
1:93 statement 此项
1:-71 statement 步$
1:51 statement 步,
1:39 statement 步口
1:46 statement 步阶
1:64 statement 步骤
1:48 statement 武术
1:48 statement 武陵
1:68 statement 歧,
1:-61 statement 歪扭
1:-50 statement 歪歪
1:73 statement 殊教
1:44 statement 残旧
1:46 statement 残疾
1:62 statement 残联
1:46 statement 残障
1:-91 statement 殖户
1:43 statement 段(
1:39 statement 段,
1:-75 statement 段;
1:65 statement 段_
1:45 statement 段为
1:-107 statement 段月
1:-98 statement 段考
1:44 statement 段进
1:62 statement 毋挂
1:-102 statement 母校
1:56 statement 每$
1:46 statement 每一
1:127 statement 每两
1:158 statement 每个
1:72 statement 每人
1:93 statement 每位
1:65 statement 每半
1:55 statement 每单
1:34 statement 每去
1:47 statement 每双
1:61 statement 每名
1:142 statement 每周
1:45 statement 每坊
1:-74 statement 每季
1:116 statement 每学
1:93 statement 每对
1:60 statement 每封
1:58 statement 每年
1:67 statement 每所
1:99 statement 每批
1:32 statement 每方
1:84 statement 每日
1:63 statement 每旬
1:71 statement 每晚
1:168 statement 每月
1:62 statement 每期
1:38 statement 每梯
1:81 statement 每次
1:56 statement 每点
1:62 statement 每班
1:87 statement 每生
1:48 statement 每科
1:85 statement 每笔
1:52 statement 每箱
1:73 statement 每组
1:87 statement 每节
1:71 statement 每趟
1:37 statement 每轮
1:57 statement 每逢
1:79 statement 每门
1:62 statement 每项
1:58 statement 毒$
1:49 statement 毒,
1:45 statement 毒。
1:40 statement 比$
1:52 statement 比。
1:36 statement 比一
1:-54 statement 比上
1:-32 statement 比例
1:39 statement 比偏
1:65 statement 比去
1:35 statement 比师
1:31 statement 毕$
1:71 statement 毕,
1:117 statement 毕业
1:-93 statement 毕主
1:41 statement 毛教
1:75 statement 民中
1:-92 statement 民农
1:-52 statement 民办
1:71 statement 民医
1:55 statement 民及
1:40 statement 民国
1:-76 statement 民子
1:100 statement 民小
1:-46 statement 民政
1:69 statement 民族
1:35 statement 民法
1:37 statement 民满
1:54 statement 民粮
1:70 statement 民路
1:34 statement 气$
1:-59 statement 气。
1:33 statement 气候
1:-68 statement 气四
1:-66 statement 气氛
1:32 statement 气馁
1:-79 statement 氛活
1:31 statement 水$
1:48 statement 水_
1:-87 statement 水。
1:80 statement 水中
1:80 statement 水井
1:40 statement 水区
1:33 statement 水县
1:30 statement 水塘
1:58 statement 水学
1:48 statement 水实
1:69 statement 水市
1:48 statement 水平
1:57 statement 水报
1:46 statement 水改
1:76 statement 水机
1:-46 statement 水村
1:43 statement 水校
1:33 statement 水毕
1:60 statement 水水
1:30 statement 水淘
1:37 statement 水滴
1:74 statement 水特
1:30 statement 水田
1:87 statement 水电
1:51 statement 水画
1:87 statement 水磨
1:-52 statement 水管
1:92 statement 水营
1:61 statement 水袋
1:56 statement 水质
1:92 statement 水镇
1:59 statement 水静
1:57 statement 永久
1:83 statement 永宁
1:-58 statement 永年
1:-97 statement 永远
1:51 statement 氹仔
1:46 statement 求$
1:41 statement 求,
1:64 statement 求学
1:39 statement 求实
1:81 statement 求教
1:45 statement 求答
1:70 statement 求花
1:50 statement 汇总
1:-108 statement 汇整
1:107 statement 汇文
1:70 statement 汇编
1:112 statement 汉水
1:72 statement 汉语
1:43 statement 汉高
1:62 statement 汗$
1:43 statement 江$
1:-78 statement 江中
1:93 statement 江之
1:-52 statement 江二
1:71 statement 江交
1:43 statement 江北
1:62 statement 江南
1:68 statement 江县
1:88 statement 江口
1:49 statement 江善
1:62 statement 江圣
1:102 statement 江城
1:72 statement 江基
1:41 statement 江外
1:59 statement 江安
1:44 statement 江实
1:54 statement 江客
1:68 statement 江岸
1:42 statement 江州
1:80 statement 江师
1:58 statement 江教
1:34 statement 江校
1:39 statement 江水
1:50 statement 江洲
1:43 statement 江渡
1:115 statement 江滨
1:42 statement 江澜
1:46 statement 江班
1:42 statement 江畔
1:58 statement 江职
1:42 statement 江路
1:63 statement 江退
1:51 statement 江门
1:60 statement 池与
1:50 statement 池组
1:49 statement 汤、
1:53 statement 汤老
1:79 statement 汪晓
1:76 statement 汰换
1:43 statement 汰的
1:71 statement 汽修
1:51 statement 汽车
1:95 statement 沂河
1:61 statement 沅川
1:59 statement 沈老
1:53 statement 沈育
1:-60 statement 沉默
1:69 statement 沙井
1:41 statement 沙县
1:73 statement 沙口
1:46 statement 沙坪
1:57 statement 沙枣
1:119 statement 沙棘
1:45 statement 沙水
1:95 statement 沙河
1:48 statement 沙洲
1:37 statement 沙田
1:-69 statement 沙老
1:65 statement 沙龙
1:78 statement 沟,
1:33 statement 沟体
1:79 statement 沟初
1:40 statement 沟厨
1:43 statement 沟县
1:91 statement 沟口
1:35 statement 沟培
1:72 statement 沟学
1:36 statement 沟宿
1:37 statement 沟寄
1:136 statement 沟小
1:-90 statement 沟果
1:40 statement 沟楼
1:45 statement 沟民
1:41 statement 沟灶
1:40 statement 沟照
1:33 statement 沟画
1:33 statement 沟给
1:36 statement 沟美
1:81 statement 沟通
1:36 statement 沟采
1:34 statement 沟里
1:51 statement 沟镇
1:36 statement 沟门
1:36 statement 沟鼓
1:54 statement 没事
1:46 statement 没成
1:-92 statement 没有
1:59 statement 沪江
1:55 statement 河$
1:-61 statement 河、
1:55 statement 河中
1:81 statement 河书
1:92 statement 河二
1:37 statement 河五
1:48 statement 河任
1:75 statement 河区
1:70 statement 河县
1:159 statement 河口
1:35 statement 河名
1:51 statement 河园
1:48 statement 河套
1:75 statement 河学
1:35 statement 河孩
1:127 statement 河小
1:35 statement 河少
1:73 statement 河市
1:34 statement 河抽
1:62 statement 河捐
1:81 statement 河教
1:42 statement 河村
1:36 statement 河毕
1:48 statement 河沿
1:48 statement 河流
1:-115 statement 河游
1:97 statement 河湾
1:62 statement 河源
1:35 statement 河特
1:59 statement 河篮
1:62 statement 河粮
1:52 statement 河缺
1:42 statement 河老
1:53 statement 河职
1:68 statement 河西
1:42 statement 河谷
1:32 statement 河送
1:53 statement 河顶
1:89 statement 油塘
1:54 statement 油有
1:62 statement 油漆
1:50 statement 油费
1:40 statement 治|
1:53 statement 治副
1:37 statement 治区
1:44 statement 治县
1:95 statement 治疗
1:70 statement 治研
1:39 statement 治西
1:58 statement 沽商
1:46 statement 沿学
1:52 statement 泉,
1:37 statement 泉专
1:47 statement 泉中
1:-51 statement 泉乡
1:33 statement 泉二
1:50 statement 泉任
1:58 statement 泉县
1:-100 statement 泉学
1:36 statement 泉市
1:112 statement 泉幼
1:38 statement 泉授
1:31 statement 泉教
1:-120 statement 泉杯
1:60 statement 泉眼
1:35 statement 泉职
1:146 statement 泉路
1:35 statement 泉选
1:55 statement 法$
1:68 statement 法:
1:52 statement 法、
1:-38 statement 法。
1:45 statement 法》
1:51 statement 法协
1:54 statement 法可
1:45 statement 法如
1:33 statement 法定
1:-90 statement 法律
1:39 statement 法教
1:74 statement 法治
1:75 statement 法自
1:70 statement 法订
1:-72 statement 法讲
1:44 statement 法贵
1:33 statement 法院
1:37 statement 泛宣
1:-68 statement 泥土
1:49 statement 泥教
1:74 statement 泥桥
1:87 statement 泥河
1:46 statement 注$
1:85 statement 注:
1:38 statement 注|
1:-69 statement 注册
1:-80 statement 注教
1:-60 statement 泳。
1:67 statement 泳池
1:45 statement 泺护
1:31 statement 泽下
1:31 statement 泽创
1:31 statement 泽参
1:58 statement 洋初
1:74 statement 洋小
1:36 statement 洋课
1:47 statement 洋镇
1:-100 statement 洗好
1:38 statement 洗碗
1:48 statement 洗衣
1:34 statement 洗马
1:52 statement 洛布
1:60 statement 津沽
1:75 statement 津贴
1:75 statement 洮河
1:60 statement 洲中
1:-57 statement 洲区
1:45 statement 洲工
1:54 statement 洲市
1:34 statement 洲鼓
1:-30 statement 活动
1:69 statement 活老
1:69 statement 活节
1:-49 statement 活补
1:-59 statement 活跃
1:36 statement 活部
1:34 statement 活页
1:42 statement 洼同
1:60 statement 洼学
1:53 statement 洼小
1:63 statement 洼村
1:43 statement 洼的
1:55 statement 洼老
1:52 statement 洼里
1:-61 statement 派$
1:78 statement 派,
1:45 statement 派1
1:52 statement 派2
1:82 statement 派3
1:62 statement 派4
1:73 statement 派5
1:32 statement 派。
1:119 statement 派一
1:69 statement 派三
1:71 statement 派专
1:112 statement 派两
1:45 statement 派中
1:49 statement 派主
1:-65 statement 派二
1:66 statement 派五
1:32 statement 派交
1:71 statement 派人
1:58 statement 派任
1:58 statement 派保
1:72 statement 派六
1:-73 statement 派内
1:52 statement 派农
1:-55 statement 派到
1:67 statement 派副
1:47 statement 派化
1:73 statement 派单
1:50 statement 派卢
1:32 statement 派后
1:89 statement 派员
1:55 statement 派四
1:72 statement 派学
1:83 statement 派实
1:49 statement 派工
1:41 statement 派干
1:51 statement 派康
1:52 statement 派往
1:37 statement 派志
1:65 statement 派我
1:67 statement 派执
1:48 statement 派技
1:58 statement 派挂
1:48 statement 派支
1:112 statement 派教
1:63 statement 派数
1:76 statement 派校
1:68 statement 派治
1:51 statement 派班
1:37 statement 派督
1:43 statement 派种
1:-54 statement 派经
1:54 statement 派美
1:56 statement 派自
1:50 statement 派舞
1:51 statement 派英
1:52 statement 派训
1:59 statement 派语
1:74 statement 派资
1:-71 statement 派走
1:55 statement 派跟
1:111 statement 派车
1:36 statement 派选
1:81 statement 派遣
1:51 statement 派阅
1:67 statement 派音
1:56 statement 派食
1:70 statement 派驻
1:56 statement 派骨
1:35 statement 流,
1:36 statement 流-
1:38 statement 流3
1:41 statement 流:
1:47 statement 流;
1:69 statement 流”
1:31 statement 流主
1:47 statement 流举
1:44 statement 流书
1:-73 statement 流于
1:50 statement 流做
1:30 statement 流决
1:62 statement 流出
1:90 statement 流到
1:76 statement 流前
1:66 statement 流动
1:-97 statement 流另
1:42 statement 流团
1:60 statement 流失
1:34 statement 流当
1:54 statement 流心
1:51 statement 流教
1:48 statement 流时
1:57 statement 流来
1:53 statement 流水
1:55 statement 流程
1:52 statement 流筹
1:41 statement 流箱
1:37 statement 流组
1:40 statement 流进
1:-105 statement 浆、
1:41 statement 测,
1:70 statement 测卷
1:41 statement 测试
1:31 statement 测量
1:61 statement 测验
1:35 statement 济南
1:117 statement 浦口
1:-81 statement 浦市
1:-72 statement 浩$
1:-59 statement 浩_
1:48 statement 海$
1:34 statement 海一
1:50 statement 海东
1:97 statement 海中
1:57 statement 海事
1:84 statement 海二
1:42 statement 海关
1:34 statement 海到
1:53 statement 海医
1:56 statement 海坊
1:40 statement 海城
1:102 statement 海天
1:51 statement 海学
1:80 statement 海宁
1:112 statement 海安
1:39 statement 海对
1:30 statement 海小
1:55 statement 海岛
1:38 statement 海岬
1:66 statement 海岱
1:50 statement 海岸
1:38 statement 海川
1:82 statement 海州
1:33 statement 海工
1:-46 statement 海平
1:52 statement 海报
1:125 statement 海棠
1:44 statement 海洋
1:42 statement 海涛
1:74 statement 海滨
1:51 statement 海理
1:62 statement 海角
1:52 statement 海边
1:49 statement 海院
1:50 statement 海陵
1:74 statement 海风
1:69 statement 浸润
1:59 statement 涂、
1:78 statement 消毒
1:33 statement 涉。
1:53 statement 涉及
1:70 statement 涛中
1:60 statement 润两
1:38 statement 涧口
1:39 statement 涯规
1:45 statement 涵盖
1:69 statement 淘汰
1:31 statement 深入
1:30 statement 深化
1:-91 statement 深受
1:40 statement 深导
1:44 statement 深山
1:65 statement 深教
1:50 statement 混龄
1:60 statement 添置
1:52 statement 添麻
1:55 statement 清(
1:-43 statement 清,
1:-105 statement 清《
1:87 statement 清单
1:89 statement 清晖
1:-32 statement 清楚
1:60 statement 清步
1:100 statement 清水
1:53 statement 清河
1:-82 statement 清泉
1:83 statement 清溪
1:30 statement 清理
1:-74 statement 清运
1:41 statement 清远
1:57 statement 渔村
1:37 statement 渡$
1:53 statement 渡,
1:75 statement 渡、
1:38 statement 渡一
1:116 statement 渡中
1:34 statement 渡入
1:95 statement 渡区
1:46 statement 渡县
1:75 statement 渡口
1:66 statement 渡小
1:32 statement 渡师
1:35 statement 渡支
1:44 statement 渡海
1:52 statement 渡牵
1:39 statement 渡职
1:78 statement 渡负
1:62 statement 渡跟
1:37 statement 渡顶
1:52 statement 温室
1:-87 statement 温差
1:67 statement 温老
1:44 statement 港,
1:79 statement 港东
1:52 statement 港中
1:45 statement 港九
1:59 statement 港出
1:55 statement 港参
1:80 statement 港坪
1:39 statement 港外
1:65 statement 港币
1:95 statement 港市
1:42 statement 港幼
1:35 statement 港接
1:37 statement 港方
1:39 statement 港校
1:50 statement 港派
1:56 statement 港观
1:64 statement 游、
1:34 statement 游专
1:65 statement 游回
1:30 statement 游园
1:37 statement 游学
1:50 statement 游平
1:60 statement 游戏
1:-37 statement 游泳
1:34 statement 游系
1:-58 statement 湖$
1:37 statement 湖;
1:72 statement 湖一
1:84 statement 湖中
1:32 statement 湖光
1:61 statement 湖区
1:92 statement 湖国
1:50 statement 湖外
1:33 statement 湖实
1:61 statement 湖工
1:88 statement 湖市
1:58 statement 湖教
1:99 statement 湖滨
1:47 statement 湖考
1:42 statement 湾→
1:75 statement 湾一
1:63 statement 湾三
1:136 statement 湾中
1:66 statement 湾办
1:42 statement 湾区
1:81 statement 湾县
1:42 statement 湾启
1:59 statement 湾外
1:114 statement 湾小
1:43 statement 湾市
1:-36 statement 湾幼
1:59 statement 湾村
1:73 statement 湾第
1:54 statement 湾跟
1:53 statement 源$
1:30 statement 源,
1:59 statement 源。
1:75 statement 源中
1:55 statement 源回
1:52 statement 源学
1:36 statement 源平
1:66 statement 源库
1:47 statement 源汽
1:107 statement 源班
1:59 statement 源镇
1:33 statement 溪、
1:64 statement 溪乡
1:50 statement 溪住
1:47 statement 溪八
1:36 statement 溪区
1:75 statement 溪县
1:83 statement 溪口
1:-74 statement 溪国
1:67 statement 溪完
1:35 statement 溪实
1:54 statement 溪家
1:-79 statement 溪小
1:-35 statement 溪市
1:49 statement 溪幼
1:86 statement 溪校
1:45 statement 溪点
1:53 statement 溪的
1:46 statement 溪职
1:102 statement 溪镇
1:31 statement 溪驻
1:44 statement 溺水
1:46 statement 滋味
1:47 statement 滞,
1:-37 statement 满$
1:42 statement 满4
1:33 statement 满6
1:47 statement 满一
1:84 statement 满三
1:41 statement 满两
1:-54 statement 满五
1:39 statement 满分
1:40 statement 满后
1:-80 statement 满妈
1:56 statement 满由
1:74 statement 满的
1:33 statement 满考
1:-96 statement 满芒
1:41 statement 满野
1:53 statement 滦溪
1:32 statement 滨$
1:75 statement 滨中
1:54 statement 滨供
1:38 statement 滨初
1:54 statement 滨国
1:60 statement 滨外
1:32 statement 滨大
1:32 statement 滨小
1:59 statement 滨州
1:62 statement 滨市
1:38 statement 滨师
1:136 statement 滨江
1:165 statement 滨河
1:52 statement 滨海
1:63 statement 滨湖
1:38 statement 滨火
1:40 statement 滨的
1:41 statement 滨英
1:43 statement 滨运
1:74 statement 滨酒
1:35 statement 滩,
1:57 statement 滩两
1:96 statement 滩中
1:62 statement 滩乡
1:48 statement 滩县
1:45 statement 滩护
1:53 statement 滩教
1:41 statement 滴慈
1:89 statement 漂流
1:60 statement 漆三
1:-55 statement 漏雨
1:31 statement 演$
1:-62 statement 演,
1:38 statement 演一
1:42 statement 演两
1:46 statement 演出
1:30 statement 演绎
1:40 statement 演讲
1:-50 statement 演赛
1:44 statement 潘校
1:68 statement 潘石
1:63 statement 潭县
1:60 statement 潭学
1:36 statement 潮汐
1:-79 statement 澄江
1:56 statement 澄湖
1:57 statement 澎岛
1:46 statement 澜北
1:-54 statement 澜幼
1:49 statement 澜溪
1:41 statement 澜理
1:-61 statement 澜的
1:48 statement 澳,
1:58 statement 澳口
1:55 statement 澳实
1:44 statement 澳门
1:47 statement 激莫
1:71 statement 濠光
1:91 statement 濠江
1:55 statement 火楼
1:91 statement 火草
1:40 statement 灯光
1:-59 statement 灯写
1:37 statement 灶上
1:44 statement 灶五
1:49 statement 灶台
1:41 statement 灶间
1:-75 statement 炉主
1:75 statement 炊事
1:50 statement 点$
1:39 statement 点(
1:36 statement 点)
1:86 statement 点-
1:-62 statement 点:
1:-52 statement 点?
1:43 statement 点”
1:47 statement 点、
1:-137 statement 点。
1:39 statement 点】
1:74 statement 点一
1:51 statement 点三
1:34 statement 点上
1:53 statement 点专
1:66 statement 点两
1:73 statement 点为
1:-131 statement 点二
1:-98 statement 点五
1:61 statement 点人
1:-94 statement 点八
1:57 statement 点写
1:53 statement 点到
1:-37 statement 点半
1:70 statement 点四
1:-44 statement 点土
1:54 statement 点在
1:41 statement 点培
1:53 statement 点字
1:42 statement 点就
1:34 statement 点收
1:37 statement 点放
1:60 statement 点教
1:91 statement 点校
1:40 statement 点添
1:51 statement 点清
1:-63 statement 点灯
1:89 statement 点的
1:36 statement 点盐
1:39 statement 点督
1:-66 statement 点经
1:43 statement 点缺
1:47 statement 点老
1:-50 statement 点要
1:53 statement 点设
)"sv,
    R"(1:89 statement 点评
1:64 statement 点说
1:108 statement 点费
1:40 statement 点走
1:45 statement 点轮
1:91 statement 点辅
1:55 statement 点项
1:50 statement 炼,
1:37 statement 炼半
1:-72 statement 烈的
1:53 statement 烘焙
1:-86 statement 烛。
1:56 statement 烦。
1:-57 statement 烧,
1:87 statement 烧锅
1:-79 statement 烧鸡
1:44 statement 热,
1:70 statement 热水
1:-56 statement 热烈
1:-50 statement 热线
1:50 statement 烹饪
1:79 statement 焊接
1:66 statement 焊机
1:49 statement 焙工
1:47 statement 焦去
1:46 statement 焦课
1:42 statement 焦还
1:-77 statement 然_
1:39 statement 然后
1:76 statement 然科
1:38 statement 然要
1:-44 statement 照,
1:35 statement 照”
1:31 statement 照。
1:36 statement 照《
1:42 statement 照东
1:70 statement 照价
1:79 statement 照发
1:46 statement 照台
1:48 statement 照旧
1:71 statement 照此
1:41 statement 照海
1:46 statement 照清
1:-173 statement 照片
1:-43 statement 照着
1:31 statement 照研
1:71 statement 熟悉
1:35 statement 爬山
1:38 statement 爱,
1:32 statement 爱哭
1:53 statement 爱器
1:52 statement 爱堂
1:-47 statement 爱心
1:56 statement 爱高
1:60 statement 父$
1:-100 statement 父:
1:30 statement 父上
1:57 statement 父接
1:98 statement 父每
1:34 statement 父跟
1:37 statement 父高
1:52 statement 爷奶
1:-42 statement 爷爷
1:-87 statement 爷的
1:-70 statement 爸爸
1:-65 statement 爸的
1:-82 statement 爸都
1:30 statement 片,
1:-70 statement 片。
1:48 statement 片册
1:31 statement 片包
1:-103 statement 片数
1:-97 statement 片洗
1:-74 statement 片若
1:-77 statement 版、
1:55 statement 版。
1:-83 statement 版任
1:46 statement 版社
1:62 statement 版装
1:45 statement 牌$
1:47 statement 牌,
1:65 statement 牌。
1:43 statement 牌后
1:31 statement 牙$
1:75 statement 牙老
1:-97 statement 牛$
1:-103 statement 牛。
1:78 statement 牛坪
1:56 statement 牛头
1:82 statement 牛角
1:64 statement 牦牛
1:32 statement 牧兽
1:93 statement 牧区
1:53 statement 牧组
1:51 statement 牧羊
1:36 statement 物,
1:51 statement 物1
1:55 statement 物8
1:30 statement 物、
1:-83 statement 物业
1:30 statement 物价
1:37 statement 物园
1:-60 statement 物复
1:40 statement 物志
1:46 statement 物流
1:76 statement 物理
1:44 statement 物联
1:-45 statement 物语
1:-79 statement 物请
1:-49 statement 物资
1:98 statement 牵头
1:-47 statement 牵手
1:31 statement 特)
1:31 statement 特与
1:-87 statement 特产
1:33 statement 特出
1:35 statement 特协
1:-74 statement 特发
1:148 statement 特教
1:82 statement 特校
1:74 statement 特殊
1:35 statement 特每
1:55 statement 特级
1:31 statement 特美
1:33 statement 特融
1:-67 statement 特订
1:-89 statement 特邀
1:45 statement 状一
1:44 statement 状下
1:39 statement 状况
1:50 statement 狐敏
1:-47 statement 狗叫
1:57 statement 独立
1:81 statement 狮坪
1:-99 statement 猪塘
1:31 statement 献的
1:36 statement 献艺
1:88 statement 率$
1:40 statement 率1
1:52 statement 率4
1:-48 statement 率8
1:57 statement 率:
1:62 statement 率不
1:48 statement 率与
1:-59 statement 率从
1:44 statement 率偏
1:50 statement 率升
1:57 statement 率控
1:31 statement 率海
1:48 statement 率翻
1:61 statement 率达
1:33 statement 率队
1:40 statement 率降
1:61 statement 玉到
1:-73 statement 玉米
1:107 statement 王家
1:-66 statement 王师
1:51 statement 王校
1:61 statement 王老
1:53 statement 玛_
1:59 statement 玛县
1:39 statement 玩$
1:39 statement 玩,
1:69 statement 玩具
1:46 statement 玩吧
1:31 statement 玩教
1:44 statement 环创
1:111 statement 环境
1:57 statement 环头
1:32 statement 现2
1:39 statement 现仅
1:43 statement 现代
1:43 statement 现况
1:-158 statement 现在
1:-53 statement 现场
1:87 statement 现将
1:33 statement 现就
1:53 statement 现已
1:58 statement 现有
1:33 statement 现由
1:74 statement 现答
1:44 statement 现藏
1:70 statement 现调
1:65 statement 玲→
1:-58 statement 珍惜
1:58 statement 珠心
1:87 statement 班$
1:138 statement 班,
1:33 statement 班8
1:-39 statement 班:
1:-92 statement 班_
1:32 statement 班”
1:-57 statement 班一
1:78 statement 班上
1:58 statement 班与
1:79 statement 班两
1:120 statement 班主
1:-65 statement 班亲
1:-71 statement 班人
1:32 statement 班任
1:-75 statement 班会
1:-62 statement 班全
1:66 statement 班六
1:31 statement 班其
1:45 statement 班出
1:-75 statement 班列
1:38 statement 班到
1:45 statement 班协
1:46 statement 班听
1:39 statement 班图
1:41 statement 班备
1:92 statement 班子
1:101 statement 班学
1:51 statement 班家
1:53 statement 班师
1:47 statement 班带
1:34 statement 班干
1:43 statement 班幼
1:46 statement 班报
1:44 statement 班排
1:101 statement 班教
1:76 statement 班服
1:64 statement 班每
1:-50 statement 班班
1:47 statement 班由
1:48 statement 班盖
1:73 statement 班级
1:50 statement 班结
1:65 statement 班老
1:31 statement 班见
1:76 statement 班观
1:-48 statement 班超
1:-59 statement 班车
1:35 statement 班通
1:43 statement 班里
1:-73 statement 班长
1:51 statement 球$
1:38 statement 球3
1:33 statement 球5
1:88 statement 球_
1:57 statement 球也
1:39 statement 球小
1:51 statement 球操
1:51 statement 球教
1:62 statement 球是
1:43 statement 球架
1:32 statement 球特
1:51 statement 球科
1:49 statement 球过
1:87 statement 球队
1:51 statement 理)
1:80 statement 理,
1:59 statement 理:
1:76 statement 理_
1:31 statement 理”
1:71 statement 理、
1:56 statement 理三
1:31 statement 理专
1:60 statement 理两
1:62 statement 理中
1:36 statement 理事
1:67 statement 理作
1:96 statement 理健
1:44 statement 理到
1:59 statement 理化
1:58 statement 理后
1:54 statement 理员
1:-55 statement 理和
1:48 statement 理咨
1:35 statement 理处
1:96 statement 理学
1:58 statement 理局
1:58 statement 理层
1:66 statement 理工
1:37 statement 理师
1:48 statement 理干
1:-62 statement 理念
1:41 statement 理技
1:41 statement 理班
1:47 statement 理科
1:56 statement 理章
1:63 statement 理系
1:40 statement 理组
1:36 statement 理细
1:75 statement 理老
1:45 statement 理解
1:-45 statement 理课
1:53 statement 理辅
1:46 statement 理部
1:32 statement 理闲
1:36 statement 琴,
1:73 statement 琴一
1:35 statement 琴五
1:47 statement 琴即
1:72 statement 琴的
1:37 statement 琴调
1:69 statement 瑞泉
1:97 statement 瑶小
1:32 statement 瑶山
1:30 statement 璟历
1:83 statement 璟将
1:83 statement 瓦房
1:-91 statement 瓦窑
1:91 statement 甘泉
1:-75 statement 甘霖
1:-84 statement 生$
1:42 statement 生)
1:-39 statement 生,
1:64 statement 生1
1:52 statement 生2
1:55 statement 生3
1:45 statement 生4
1:44 statement 生5
1:86 statement 生6
1:-69 statement 生:
1:32 statement 生、
1:85 statement 生。
1:56 statement 生一
1:54 statement 生三
1:55 statement 生上
1:45 statement 生不
1:60 statement 生与
1:34 statement 生两
1:36 statement 生中
1:30 statement 生义
1:57 statement 生之
1:35 statement 生书
1:50 statement 生二
1:59 statement 生交
1:53 statement 生人
1:31 statement 生仅
1:-89 statement 生从
1:63 statement 生代
1:-67 statement 生们
1:47 statement 生会
1:94 statement 生使
1:55 statement 生借
1:34 statement 生做
1:49 statement 生健
1:39 statement 生免
1:88 statement 生共
1:56 statement 生写
1:36 statement 生军
1:44 statement 生冬
1:52 statement 生凑
1:104 statement 生到
1:49 statement 生办
1:81 statement 生十
1:55 statement 生参
1:67 statement 生发
1:74 statement 生可
1:55 statement 生合
1:52 statement 生同
1:67 statement 生名
1:50 statement 生向
1:36 statement 生命
1:43 statement 生和
1:32 statement 生咨
1:70 statement 生四
1:54 statement 生困
1:-65 statement 生在
1:45 statement 生均
1:71 statement 生多
1:71 statement 生学
1:53 statement 生实
1:43 statement 生宿
1:41 statement 生将
1:73 statement 生就
1:50 statement 生工
1:30 statement 生干
1:36 statement 生建
1:52 statement 生开
1:39 statement 生徒
1:38 statement 生怎
1:76 statement 生情
1:-40 statement 生所
1:58 statement 生按
1:57 statement 生挑
1:32 statement 生捐
1:62 statement 生支
1:-47 statement 生效
1:32 statement 生教
1:-53 statement 生数
1:55 statement 生日
1:53 statement 生本
1:76 statement 生来
1:57 statement 生档
1:45 statement 生榜
1:-80 statement 生正
1:-39 statement 生每
1:50 statement 生比
1:-31 statement 生活
1:30 statement 生流
1:40 statement 生涯
1:35 statement 生源
1:43 statement 生物
1:66 statement 生由
1:47 statement 生留
1:-61 statement 生的
1:52 statement 生看
1:63 statement 生研
1:45 statement 生票
1:39 statement 生第
1:61 statement 生简
1:80 statement 生管
1:69 statement 生线
1:40 statement 生结
1:-52 statement 生给
1:50 statement 生编
1:34 statement 生能
1:45 statement 生自
1:58 statement 生至
1:32 statement 生计
1:47 statement 生轮
1:38 statement 生辍
1:73 statement 生近
1:61 statement 生进
1:38 statement 生送
1:-55 statement 生适
1:48 statement 生选
1:51 statement 生都
1:-46 statement 生院
1:34 statement 生随
1:47 statement 生须
1:51 statement 生预
1:52 statement 用$
1:104 statement 用,
1:-92 statement 用:
1:57 statement 用;
1:65 statement 用“
1:135 statement 用。
1:72 statement 用一
1:43 statement 用三
1:48 statement 用上
1:41 statement 用下
1:-54 statement 用不
1:54 statement 用书
1:83 statement 用了
1:94 statement 用于
1:34 statement 用人
1:68 statement 用到
1:48 statement 用另
1:61 statement 用后
1:78 statement 用品
1:-53 statement 用多
1:32 statement 用大
1:38 statement 用少
1:66 statement 用平
1:33 statement 用意
1:-74 statement 用户
1:33 statement 用手
1:78 statement 用新
1:36 statement 用残
1:58 statement 用牵
1:95 statement 用由
1:54 statement 用电
1:-70 statement 用登
1:51 statement 用的
1:43 statement 用竹
1:71 statement 用经
1:-104 statement 用药
1:43 statement 用起
1:74 statement 用途
1:35 statement 用邮
1:-65 statement 用问
1:78 statement 用餐
1:52 statement 甫满
1:47 statement 甫静
1:49 statement 田乡
1:61 statement 田供
1:41 statement 田园
1:37 statement 田字
1:49 statement 田学
1:39 statement 田家
1:85 statement 田小
1:77 statement 田径
1:45 statement 田心
1:39 statement 田明
1:52 statement 田村
1:35 statement 田野
1:-74 statement 由1
1:-56 statement 由3
1:45 statement 由6
1:46 statement 由7
1:62 statement 由一
1:56 statement 由三
1:38 statement 由东
1:58 statement 由两
1:111 statement 由中
1:74 statement 由临
1:56 statement 由乙
1:31 statement 由乡
1:52 statement 由书
1:71 statement 由云
1:48 statement 由五
1:-82 statement 由人
1:47 statement 由优
1:-59 statement 由全
1:77 statement 由凤
1:65 statement 由北
1:107 statement 由区
1:32 statement 由厂
1:37 statement 由原
1:128 statement 由县
1:84 statement 由双
1:55 statement 由受
1:78 statement 由各
1:35 statement 由启
1:48 statement 由吴
1:64 statement 由和
1:46 statement 由四
1:72 statement 由圣
1:73 statement 由城
1:79 statement 由培
1:65 statement 由塔
1:36 statement 由外
1:82 statement 由大
1:59 statement 由奔
1:47 statement 由姊
1:75 statement 由学
1:39 statement 由宁
1:73 statement 由安
1:52 statement 由宏
1:57 statement 由实
1:65 statement 由家
1:50 statement 由小
1:36 statement 由局
1:39 statement 由山
1:38 statement 由岚
1:53 statement 由巧
1:-41 statement 由市
1:43 statement 由师
1:30 statement 由带
1:94 statement 由平
1:63 statement 由府
1:58 statement 由弈
1:30 statement 由当
1:44 statement 由德
1:-37 statement 由总
1:146 statement 由我
1:39 statement 由所
1:37 statement 由承
1:32 statement 由掌
1:71 statement 由接
1:56 statement 由援
1:49 statement 由支
1:103 statement 由教
1:91 statement 由新
1:31 statement 由明
1:35 statement 由晨
1:68 statement 由本
1:32 statement 由村
1:69 statement 由松
1:58 statement 由枫
1:64 statement 由柯
1:94 statement 由校
1:71 statement 由核
1:37 statement 由桃
1:41 statement 由桐
1:105 statement 由梧
1:33 statement 由梨
1:46 statement 由正
1:39 statement 由江
1:50 statement 由沂
1:58 statement 由沙
1:60 statement 由河
1:61 statement 由油
1:32 statement 由洛
1:33 statement 由津
1:80 statement 由派
1:57 statement 由浦
1:90 statement 由海
1:55 statement 由清
1:47 statement 由港
1:53 statement 由湖
1:76 statement 由滨
1:-60 statement 由炉
1:48 statement 由爱
1:34 statement 由牵
1:55 statement 由特
1:97 statement 由甲
1:111 statement 由省
1:51 statement 由督
1:31 statement 由石
1:53 statement 由第
1:86 statement 由联
1:55 statement 由育
1:30 statement 由艺
1:41 statement 由蓝
1:-51 statement 由行
1:32 statement 由街
1:59 statement 由西
1:33 statement 由见
1:48 statement 由设
1:50 statement 由该
1:35 statement 由财
1:33 statement 由货
1:53 statement 由邕
1:32 statement 由邮
1:42 statement 由都
1:44 statement 由镇
1:41 statement 由长
1:86 statement 由附
1:42 statement 由集
1:55 statement 由雪
1:53 statement 由青
1:56 statement 由驼
1:42 statement 由鹤
1:37 statement 由龙
1:76 statement 甲:
1:72 statement 甲乙
1:53 statement 甲周
1:102 statement 甲园
1:40 statement 甲方
1:41 statement 申屠
1:67 statement 申报
1:-98 statement 申诉
1:-94 statement 申请
1:-77 statement 申谢
1:-98 statement 电、
1:52 statement 电。
1:54 statement 电专
1:50 statement 电公
1:48 statement 电化
1:39 statement 电商
1:-78 statement 电图
1:105 statement 电大
1:75 statement 电子
1:55 statement 电学
1:54 statement 电工
1:54 statement 电焊
1:55 statement 电盘
1:117 statement 电脑
1:58 statement 电视
1:33 statement 电费
1:44 statement 电邮
1:38 statement 男不
1:-39 statement 男女
1:30 statement 画”
1:35 statement 画、
1:41 statement 画。
1:-87 statement 画一
1:58 statement 画专
1:30 statement 画作
1:30 statement 画分
1:69 statement 画墙
1:31 statement 画室
1:36 statement 画山
1:-75 statement 画我
1:62 statement 画支
1:32 statement 画架
1:33 statement 画江
1:-69 statement 畅通
1:47 statement 界生
1:43 statement 畔宾
1:35 statement 留:
1:75 statement 留一
1:54 statement 留三
1:46 statement 留下
1:42 statement 留原
1:30 statement 留在
1:70 statement 留守
1:37 statement 留峪
1:65 statement 留市
1:57 statement 留念
1:74 statement 留教
1:68 statement 留样
1:35 statement 留滨
1:-68 statement 留白
1:50 statement 留驻
1:35 statement 畜牧
1:52 statement 略。
1:72 statement 略述
1:37 statement 番,
1:46 statement 番。
1:-79 statement 番茄
1:33 statement 番驻
1:42 statement 疆前
1:33 statement 疆工
1:54 statement 疑,
1:65 statement 疑。
1:31 statement 疑难
1:33 statement 疗基
1:72 statement 疗师
1:40 statement 疗系
1:31 statement 疗责
1:33 statement 疫情
1:56 statement 疾儿
1:37 statement 疾孩
1:-45 statement 病_
1:38 statement 病号
1:107 statement 病房
1:-108 statement 病虫
1:42 statement 病防
1:34 statement 症学
1:45 statement 症干
1:48 statement 登台
1:-68 statement 登山
1:50 statement 登岛
1:39 statement 登录
1:31 statement 登花
1:-101 statement 登记
1:37 statement 登镇
1:79 statement 登门
1:-54 statement 白$
1:65 statement 白两
1:74 statement 白中
1:39 statement 白天
1:55 statement 白家
1:92 statement 白杨
1:56 statement 白板
1:43 statement 白果
1:44 statement 白羊
1:48 statement 白茅
1:42 statement 白露
1:48 statement 白鹭
1:47 statement 白鹿
1:35 statement 白龙
1:62 statement 百一
1:-63 statement 百七
1:34 statement 百三
1:61 statement 百五
1:-81 statement 百余
1:-46 statement 百元
1:-40 statement 百册
1:51 statement 百分
1:59 statement 百四
1:-74 statement 百套
1:46 statement 百字
1:94 statement 百川
1:49 statement 百张
1:64 statement 百本
1:49 statement 的(
1:-76 statement 的,
1:-56 statement 的1
1:65 statement 的3
1:59 statement 的4
1:-51 statement 的5
1:69 statement 的6
1:-40 statement 的8
1:-39 statement 的:
1:-81 statement 的。
1:40 statement 的《
1:-77 statement 的一
1:58 statement 的三
1:36 statement 的不
1:102 statement 的专
1:-48 statement 的两
1:78 statement 的书
1:37 statement 的予
1:106 statement 的事
1:-38 statement 的交
1:40 statement 的代
1:84 statement 的伙
1:47 statement 的体
1:-75 statement 的便
1:48 statement 的修
1:88 statement 的做
1:-78 statement 的党
1:65 statement 的全
1:71 statement 的公
1:55 statement 的六
1:-83 statement 的其
1:-53 statement 的写
1:50 statement 的冬
1:76 statement 的几
1:62 statement 的凤
1:-64 statement 的分
1:-51 statement 的到
1:31 statement 的办
1:56 statement 的劳
1:74 statement 的十
1:46 statement 的午
1:48 statement 的卓
1:-46 statement 的占
1:46 statement 的历
1:-68 statement 的原
1:40 statement 的去
1:38 statement 的可
1:52 statement 的吃
1:55 statement 的各
1:-32 statement 的同
1:-88 statement 的名
1:61 statement 的后
1:-72 statement 的听
1:75 statement 的周
1:35 statement 的命
1:-49 statement 的困
1:66 statement 的图
1:48 statement 的土
1:-37 statement 的在
1:-69 statement 的地
1:60 statement 的域
1:74 statement 的大
1:-72 statement 的头
1:-99 statement 的好
1:-103 statement 的姐
1:35 statement 的孩
1:46 statement 的安
1:-35 statement 的实
1:48 statement 的家
1:67 statement 的宿
1:83 statement 的对
1:47 statement 的导
1:-34 statement 的小
1:38 statement 的履
1:43 statement 的岗
1:68 statement 的工
1:59 statement 的差
1:30 statement 的市
1:-54 statement 的帮
1:79 statement 的年
1:69 statement 的床
1:61 statement 的府
1:-80 statement 的建
1:44 statement 的式
1:47 statement 的张
1:61 statement 的影
1:36 statement 的往
1:35 statement 的德
1:40 statement 的必
1:-46 statement 的情
1:62 statement 的意
1:60 statement 的感
1:83 statement 的戏
1:-56 statement 的成
1:60 statement 的托
1:67 statement 的执
1:50 statement 的指
1:65 statement 的操
1:-34 statement 的支
1:101 statement 的新
1:-43 statement 的方
1:-66 statement 的无
1:-79 statement 的日
1:-110 statement 的时
1:-48 statement 的是
1:-51 statement 的有
1:-37 statement 的朋
1:36 statement 的未
1:86 statement 的机
1:35 statement 的李
1:38 statement 的杏
1:-67 statement 的来
1:97 statement 的校
1:39 statement 的根
1:-79 statement 的桥
1:54 statement 的毕
1:45 statement 的汇
1:30 statement 的法
1:-45 statement 的活
1:36 statement 的派
1:52 statement 的热
1:50 statement 的牌
1:51 statement 的现
1:68 statement 的班
1:41 statement 的理
1:41 statement 的用
1:33 statement 的由
1:68 statement 的电
1:31 statement 的画
1:81 statement 的白
1:50 statement 的皮
1:37 statement 的目
1:-61 statement 的眼
1:42 statement 的短
1:-57 statement 的研
1:61 statement 的碧
1:47 statement 的示
1:64 statement 的笔
1:-34 statement 的第
1:66 statement 的红
1:-59 statement 的结
1:50 statement 的缺
1:39 statement 的网
1:36 statement 的群
1:56 statement 的联
1:40 statement 的脚
1:79 statement 的艺
1:56 statement 的若
1:78 statement 的英
1:69 statement 的茶
1:67 statement 的草
1:72 statement 的落
1:-67 statement 的蜡
1:33 statement 的行
1:39 statement 的衔
1:58 statement 的衣
1:56 statement 的补
1:-62 statement 的认
1:54 statement 的试
1:-58 statement 的语
1:-85 statement 的说
1:-69 statement 的谢
1:36 statement 的账
1:45 statement 的资
1:57 statement 的走
1:-94 statement 的路
1:-73 statement 的身
1:58 statement 的车
1:46 statement 的运
1:67 statement 的还
1:33 statement 的选
1:-47 statement 的通
1:63 statement 的那
1:38 statement 的部
1:41 statement 的采
1:52 statement 的重
1:-40 statement 的问
1:33 statement 的集
1:-56 statement 的雨
1:53 statement 的青
1:75 statement 的音
1:66 statement 的预
1:105 statement 的领
1:72 statement 的食
1:30 statement 的首
1:-86 statement 的香
1:50 statement 的骨
1:30 statement 皆可
1:59 statement 皇甫
1:75 statement 皮球
1:34 statement 益一
1:64 statement 益基
1:-91 statement 益方
1:60 statement 盐井
1:47 statement 盐田
1:66 statement 监察
1:43 statement 监测
1:165 statement 监督
1:-80 statement 监考
1:56 statement 盖九
1:42 statement 盖全
1:84 statement 盖章
1:62 statement 盘,
1:73 statement 盘、
1:78 statement 盘。
1:-51 statement 盘一
1:66 statement 盘中
1:30 statement 盘供
1:39 statement 盘寄
1:60 statement 盘建
1:43 statement 盟专
1:110 statement 盟主
1:38 statement 盟以
1:47 statement 盟名
1:75 statement 盟员
1:-55 statement 盟学
1:47 statement 盟守
1:-64 statement 盟庙
1:37 statement 盟徽
1:82 statement 盟接
1:42 statement 盟提
1:59 statement 盟校
1:45 statement 盟派
1:43 statement 盟级
1:40 statement 盟经
1:48 statement 盟置
1:38 statement 盟负
1:48 statement 盟配
1:52 statement 目$
1:43 statement 目,
1:40 statement 目1
1:-34 statement 目:
1:69 statement 目_
1:66 statement 目、
1:126 statement 目。
1:34 statement 目三
1:37 statement 目不
1:60 statement 目中
1:-72 statement 目为
1:69 statement 目公
1:42 statement 目内
1:-71 statement 目前
1:33 statement 目办
1:36 statement 目单
1:38 statement 目吸
1:56 statement 目并
1:-47 statement 目标
1:32 statement 目的
1:64 statement 目组
1:89 statement 目见
1:35 statement 盯住
1:80 statement 盲校
1:46 statement 盲生
1:-111 statement 直)
1:49 statement 直到
1:30 statement 直学
1:88 statement 直属
1:106 statement 直播
1:68 statement 直机
1:39 statement 直没
1:36 statement 直笛
1:34 statement 直言
1:-94 statement 直达
1:40 statement 相$
1:40 statement 相,
1:30 statement 相串
1:-34 statement 相传
1:-45 statement 相关
1:39 statement 相助
1:70 statement 相同
1:45 statement 相听
1:33 statement 相应
1:56 statement 相待
1:35 statement 相挑
1:34 statement 相接
1:32 statement 相敞
1:-65 statement 相结
1:43 statement 相见
1:41 statement 相识
1:68 statement 相长
1:69 statement 盼借
1:54 statement 盼早
1:59 statement 盼望
1:-72 statement 盼着
1:33 statement 盼藉
1:47 statement 盼贵
1:30 statement 省$
1:39 statement 省、
1:61 statement 省中
1:95 statement 省二
1:74 statement 省城
1:51 statement 省实
1:55 statement 省援
1:95 statement 省教
1:32 statement 省特
1:50 statement 省电
1:43 statement 省示
1:102 statement 省立
1:35 statement 省第
1:66 statement 省考
1:62 statement 省通
1:52 statement 省闽
1:52 statement 省队
1:46 statement 省音
1:-50 statement 眉_
1:53 statement 看$
1:44 statement 看:
1:-76 statement 看?
1:89 statement 看。
1:79 statement 看一
1:53 statement 看三
1:-77 statement 看今
1:45 statement 看作
1:-68 statement 看到
1:36 statement 看动
1:36 statement 看变
1:43 statement 看各
1:72 statement 看同
1:50 statement 看图
1:36 statement 看天
1:65 statement 看学
1:39 statement 看完
1:36 statement 看彼
1:33 statement 看徒
1:-54 statement 看得
1:-74 statement 看我
1:61 statement 看教
1:40 statement 看海
1:47 statement 看清
1:39 statement 看牙
1:30 statement 看环
1:48 statement 看的
1:-77 statement 看着
1:60 statement 看结
1:38 statement 看课
1:43 statement 看过
1:-87 statement 看进
1:64 statement 真。
1:45 statement 真软
1:44 statement 眼$
1:69 statement 眼县
1:-43 statement 眼睛
1:-88 statement 着$
1:54 statement 着,
1:69 statement 着。
1:40 statement 着写
1:31 statement 着学
1:43 statement 着屏
1:-60 statement 着平
1:-50 statement 着急
1:67 statement 着来
1:39 statement 着查
1:-70 statement 着爷
1:54 statement 着箱
1:36 statement 着绘
1:44 statement 着老
1:60 statement 着认
1:-89 statement 睛是
1:40 statement 睛都
1:41 statement 督$
1:54 statement 督,
1:66 statement 督。
1:73 statement 督协
1:61 statement 督双
1:-42 statement 督学
1:119 statement 督导
1:63 statement 督托
1:45 statement 督执
1:55 statement 督方
1:92 statement 督本
1:44 statement 督查
1:37 statement 督检
1:47 statement 督联
1:41 statement 督行
1:36 statement 督资
1:-66 statement 知。
1:32 statement 知》
1:47 statement 知书
1:66 statement 知如
1:32 statement 知教
1:62 statement 知秋
1:57 statement 知终
1:44 statement 矩$
1:38 statement 矩西
1:36 statement 短,
1:-53 statement 短、
1:-63 statement 短期
1:70 statement 短板
1:57 statement 短片
1:34 statement 短离
1:45 statement 短绌
1:49 statement 短缺
1:38 statement 短视
1:53 statement 短训
1:49 statement 石_
1:71 statement 石中
1:58 statement 石佛
1:86 statement 石县
1:63 statement 石园
1:31 statement 石国
1:145 statement 石坎
1:36 statement 石坑
1:48 statement 石坪
1:65 statement 石奖
1:62 statement 石小
1:57 statement 石山
1:59 statement 石岩
1:137 statement 石岭
1:34 statement 石市
1:36 statement 石径
1:80 statement 石板
1:54 statement 石校
1:82 statement 石桥
1:-88 statement 石梁
1:84 statement 石梯
1:-59 statement 石榴
1:38 statement 石沟
1:-35 statement 石泉
1:36 statement 石涧
1:81 statement 石滩
1:65 statement 石盘
1:51 statement 石碇
1:70 statement 石镇
1:127 statement 石门
1:35 statement 矿务
1:58 statement 码。
1:36 statement 码就
1:59 statement 码由
1:55 statement 砂岭
1:80 statement 研$
1:38 statement 研,
1:30 statement 研1
1:59 statement 研2
1:49 statement 研:
1:41 statement 研、
1:48 statement 研。
1:50 statement 研一
1:76 statement 研不
1:32 statement 研主
1:40 statement 研习
1:86 statement 研修
1:33 statement 研发
1:112 statement 研员
1:43 statement 研固
1:65 statement 研处
1:63 statement 研学
1:102 statement 研室
1:61 statement 研报
1:31 statement 研日
1:67 statement 研每
1:30 statement 研活
1:33 statement 研聋
1:-30 statement 研讨
1:62 statement 研训
1:45 statement 研读
1:54 statement 研资
1:46 statement 破1
1:42 statement 破损
1:47 statement 础:
1:38 statement 础、
1:53 statement 础》
1:40 statement 础教
1:39 statement 础训
1:84 statement 硕士
1:45 statement 硬指
1:45 statement 确一
1:63 statement 确保
1:76 statement 确区
1:71 statement 确认
1:61 statement 碇角
1:39 statement 碍路
1:37 statement 碗工
1:91 statement 碧湖
1:54 statement 碧溪
1:58 statement 碰个
1:122 statement 碰头
1:102 statement 碱滩
1:67 statement 磐石
1:57 statement 磨一
1:84 statement 磨小
1:44 statement 磨怎
1:70 statement 磨村
1:79 statement 磨盘
1:90 statement 磨课
1:-103 statement 示:
1:-34 statement 示。
1:-65 statement 示了
1:40 statement 示例
1:42 statement 示四
1:36 statement 示图
1:35 statement 示学
1:36 statement 示感
1:44 statement 示教
1:44 statement 示活
1:125 statement 示范
1:-70 statement 示衷
1:34 statement 示见
1:43 statement 示课
1:54 statement 礼!
1:-44 statement 礼$
1:81 statement 礼。
1:55 statement 礼拜
1:-69 statement 社$
1:-109 statement 社会
1:31 statement 社保
1:60 statement 社借
1:-133 statement 社区
1:97 statement 社团
1:72 statement 社工
1:52 statement 社已
1:36 statement 社承
1:41 statement 社派
1:92 statement 社群
1:49 statement 社颁
1:-46 statement 祁老
1:57 statement 祁越
1:54 statement 祁连
1:56 statement 祝_
1:72 statement 祝好
1:-81 statement 祝小
1:-96 statement 祝期
1:32 statement 票。
1:37 statement 票及
1:93 statement 票由
1:43 statement 票的
1:43 statement 票选
1:46 statement 禀报
1:-66 statement 禁止
1:32 statement 福利
1:37 statement 福建
1:73 statement 福星
1:-50 statement 离_
1:-84 statement 离不
1:51 statement 离再
1:44 statement 离园
1:56 statement 离岗
1:44 statement 离岛
1:50 statement 离职
1:-30 statement 禾$
1:49 statement 禾丰
1:48 statement 禾云
1:54 statement 禾农
1:57 statement 禾创
1:51 statement 禾小
1:40 statement 禾派
1:45 statement 禾老
1:-68 statement 秀,
1:35 statement 秀、
1:50 statement 秀人
1:66 statement 秀师
1:38 statement 秀徒
1:53 statement 秀教
1:48 statement 秀毕
1:54 statement 秀率
1:37 statement 秀班
1:46 statement 秀的
1:44 statement 秀等
1:-65 statement 私帮
1:-77 statement 私自
1:32 statement 秋两
1:42 statement 秋初
1:-50 statement 秋天
1:78 statement 秋季
1:-107 statement 秋晚
1:49 statement 秋游
1:42 statement 秋节
1:49 statement 秋赛
1:40 statement 秋起
1:61 statement 种子
1:38 statement 种植
1:30 statement 种费
1:104 statement 科$
1:31 statement 科(
1:30 statement 科)
1:51 statement 科,
1:47 statement 科2
1:-81 statement 科:
1:43 statement 科;
1:-75 statement 科_
1:-64 statement 科、
1:62 statement 科。
1:-90 statement 科一
1:-50 statement 科不
1:41 statement 科两
1:82 statement 科主
1:32 statement 科书
1:32 statement 科入
1:44 statement 科共
1:34 statement 科别
1:56 statement 科副
1:-70 statement 科医
1:60 statement 科各
1:30 statement 科合
1:32 statement 科同
1:67 statement 科均
1:61 statement 科基
1:63 statement 科处
1:50 statement 科备
1:56 statement 科实
1:36 statement 科审
1:-33 statement 科室
1:-76 statement 科少
1:32 statement 科展
1:67 statement 科师
1:48 statement 科所
1:111 statement 科技
1:59 statement 科拟
1:51 statement 科指
1:-48 statement 科推
1:101 statement 科教
1:45 statement 科文
1:53 statement 科旧
1:44 statement 科普
1:31 statement 科林
1:53 statement 科汇
1:57 statement 科沈
1:55 statement 科派
1:32 statement 科生
1:33 statement 科的
1:52 statement 科监
1:78 statement 科研
1:-45 statement 科竞
1:99 statement 科组
1:39 statement 科老
1:65 statement 科自
1:44 statement 科若
1:59 statement 科表
1:44 statement 科见
1:32 statement 科评
1:36 statement 科诊
1:52 statement 科负
1:67 statement 科达
1:64 statement 科遴
1:63 statement 科长
1:35 statement 科陈
1:76 statement 科院
1:32 statement 科骨
1:114 statement 秘书
1:70 statement 租用
1:69 statement 租自
1:55 statement 租金
1:-46 statement 积木
1:-65 statement 积极
1:47 statement 积石
1:33 statement 积累
1:49 statement 称$
1:70 statement 称,
1:156 statement 称:
1:41 statement 称E
1:59 statement 称“
1:37 statement 称、
1:39 statement 称与
1:37 statement 称丙
1:54 statement 称中
1:54 statement 称乙
1:58 statement 称乡
1:53 statement 称云
1:32 statement 称医
1:37 statement 称卫
1:51 statement 称号
1:40 statement 称教
1:41 statement 称时
1:44 statement 称海
1:41 statement 称由
1:57 statement 称甲
1:34 statement 称石
1:34 statement 称竹
1:51 statement 移交
1:39 statement 移入
1:51 statement 移动
1:41 statement 移师
1:59 statement 移拨
1:48 statement 移植
1:33 statement 移训
1:72 statement 程$
1:84 statement 程,
1:55 statement 程_
1:43 statement 程、
1:70 statement 程。
1:67 statement 程《
1:37 statement 程》
1:98 statement 程一
1:45 statement 程中
1:-86 statement 程会
1:51 statement 程供
1:45 statement 程借
1:41 statement 程六
1:30 statement 程共
1:44 statement 程冬
1:48 statement 程出
1:39 statement 程分
1:75 statement 程协
1:56 statement 程单
1:73 statement 程发
1:73 statement 程学
1:45 statement 程师
1:-78 statement 程序
1:39 statement 程建
1:44 statement 程式
1:52 statement 程按
1:32 statement 程旁
1:-112 statement 程概
1:96 statement 程由
1:58 statement 程监
1:44 statement 程系
1:48 statement 程组
1:50 statement 程经
1:65 statement 程表
1:42 statement 程详
1:46 statement 程资
1:32 statement 程通
1:103 statement 稚园
1:80 statement 稻香
1:38 statement 稿$
1:-57 statement 稿,
1:-72 statement 稿:
1:65 statement 稿。
1:-71 statement 穆青
1:61 statement 究$
1:-69 statement 究(
1:75 statement 究,
1:46 statement 究。
1:-72 statement 究为
1:48 statement 究会
1:47 statement 究员
1:60 statement 究室
1:36 statement 究小
1:40 statement 究帮
1:69 statement 究所
1:67 statement 究生
1:30 statement 究课
1:-54 statement 究院
1:86 statement 穷亲
1:50 statement 空,
1:33 statement 空互
1:37 statement 空房
1:32 statement 空授
1:33 statement 空缺
1:63 statement 空话
1:-89 statement 空送
1:50 statement 空间
1:64 statement 穿旧
1:63 statement 突出
1:-107 statement 窑坪
1:108 statement 窑小
1:73 statement 窗口
1:66 statement 窝口
1:-120 statement 窦校
1:41 statement 立$
1:37 statement 立;
1:-30 statement 立“
1:-98 statement 立。
1:84 statement 立一
1:49 statement 立九
1:48 statement 立共
1:-59 statement 立助
)"sv,
    R"(1:38 statement 立协
1:49 statement 立启
1:79 statement 立图
1:49 statement 立大
1:58 statement 立学
1:46 statement 立带
1:38 statement 立帮
1:63 statement 立开
1:63 statement 立托
1:48 statement 立支
1:52 statement 立架
1:38 statement 立海
1:50 statement 立甫
1:73 statement 立留
1:92 statement 立约
1:43 statement 立行
1:43 statement 立足
1:58 statement 立领
1:56 statement 竖笛
1:-80 statement 站$
1:41 statement 站,
1:46 statement 站:
1:30 statement 站”
1:49 statement 站。
1:33 statement 站下
1:37 statement 站两
1:61 statement 站会
1:47 statement 站共
1:47 statement 站学
1:51 statement 站展
1:61 statement 站槐
1:42 statement 站消
1:37 statement 站班
1:59 statement 站的
1:61 statement 站石
1:65 statement 站碰
1:47 statement 站立
1:53 statement 站讲
1:31 statement 站转
1:46 statement 站错
1:54 statement 站集
1:-75 statement 竞赛
1:50 statement 章$
1:83 statement 章)
1:55 statement 章,
1:46 statement 章。
1:50 statement 章之
1:-75 statement 章使
1:76 statement 章程
1:62 statement 章若
1:48 statement 童,
1:33 statement 童3
1:97 statement 童:
1:36 statement 童一
1:30 statement 童上
1:30 statement 童下
1:35 statement 童之
1:30 statement 童健
1:38 statement 童军
1:-97 statement 童彤
1:48 statement 童文
1:31 statement 童毕
1:56 statement 童节
1:75 statement 童观
1:33 statement 童进
1:30 statement 童验
1:96 statement 端_
1:38 statement 端午
1:36 statement 端图
1:57 statement 端木
1:56 statement 端红
1:98 statement 竹坑
1:64 statement 竹坪
1:61 statement 竹子
1:55 statement 竹手
1:56 statement 竹林
1:-71 statement 竹溪
1:72 statement 竹笛
1:50 statement 竹老
1:-54 statement 笑$
1:-44 statement 笑了
1:41 statement 笔”
1:35 statement 笔、
1:75 statement 笔不
1:66 statement 笔友
1:-63 statement 笔记
1:67 statement 笛_
1:46 statement 笛。
1:36 statement 笛队
1:-106 statement 符合
1:31 statement 符者
1:-47 statement 第$
1:149 statement 第1
1:90 statement 第2
1:128 statement 第3
1:41 statement 第4
1:91 statement 第5
1:57 statement 第6
1:37 statement 第7
1:95 statement 第一
1:71 statement 第七
1:-62 statement 第九
1:53 statement 第二
1:-43 statement 第十
1:83 statement 第四
1:71 statement 等。
1:43 statement 等一
1:-67 statement 等互
1:-82 statement 等以
1:54 statement 等县
1:-151 statement 等奖
1:-58 statement 等待
1:50 statement 等效
1:37 statement 等教
1:61 statement 等有
1:46 statement 等条
1:38 statement 等校
1:62 statement 等次
1:-54 statement 等活
1:30 statement 等第
1:59 statement 等级
1:-68 statement 等缺
1:45 statement 等职
1:37 statement 等购
1:-81 statement 等领
1:42 statement 筑公
1:-103 statement 答:
1:82 statement 答应
1:88 statement 答疑
1:-71 statement 答辩
1:30 statement 策业
1:-60 statement 策提
1:73 statement 策略
1:34 statement 策继
1:37 statement 筹$
1:60 statement 筹,
1:38 statement 筹:
1:57 statement 筹。
1:36 statement 筹主
1:48 statement 筹使
1:36 statement 筹协
1:52 statement 筹各
1:-59 statement 筹备
1:39 statement 筹措
1:43 statement 签,
1:49 statement 签。
1:55 statement 签到
1:-71 statement 签名
1:-69 statement 签字
1:44 statement 签师
1:-53 statement 签收
1:-53 statement 签约
1:60 statement 签署
1:57 statement 签购
1:66 statement 签过
1:31 statement 简$
1:34 statement 简,
1:-113 statement 简单
1:-59 statement 简历
1:58 statement 简报
1:36 statement 简易
1:60 statement 简称
1:44 statement 简章
1:73 statement 简素
1:63 statement 算,
1:-76 statement 算:
1:67 statement 算。
1:47 statement 算为
1:49 statement 算十
1:40 statement 算新
1:53 statement 算机
1:62 statement 算比
1:-50 statement 算账
1:96 statement 管:
1:62 statement 管。
1:43 statement 管一
1:61 statement 管专
1:-66 statement 管乐
1:42 statement 管事
1:76 statement 管副
1:-74 statement 管十
1:41 statement 管员
1:37 statement 管学
1:34 statement 管实
1:65 statement 管已
1:71 statement 管方
1:37 statement 管期
1:68 statement 管款
1:30 statement 管班
1:55 statement 管理
1:43 statement 管薛
1:70 statement 管部
1:60 statement 管领
1:-85 statement 箭》
1:70 statement 箱,
1:51 statement 箱”
1:-48 statement 箱。
1:56 statement 箱一
1:39 statement 箱两
1:61 statement 箱八
1:68 statement 箱到
1:63 statement 箱子
1:37 statement 箱托
1:52 statement 箱新
1:60 statement 箱每
1:56 statement 篇,
1:133 statement 篇。
1:45 statement 篇反
1:54 statement 篇发
1:60 statement 篇来
1:39 statement 篇课
1:76 statement 篮球
1:-108 statement 籍一
1:42 statement 籍学
1:65 statement 籍教
1:52 statement 籍梅
1:68 statement 籍管
1:33 statement 籍系
1:49 statement 籍证
1:-55 statement 米,
1:-58 statement 米。
1:38 statement 米文
1:33 statement 米是
1:-79 statement 米粥
1:-95 statement 米雪
1:79 statement 类似
1:-71 statement 类科
1:45 statement 类编
1:-79 statement 粉$
1:-66 statement 粉刷
1:32 statement 粉笔
1:35 statement 粟组
1:50 statement 粤北
1:-72 statement 粥、
1:54 statement 粮油
1:47 statement 粮站
1:56 statement 精品
1:56 statement 精密
1:35 statement 精干
1:-54 statement 精彩
1:44 statement 糖厂
1:63 statement 系$
1:59 statement 系,
1:68 statement 系、
1:66 statement 系。
1:31 statement 系一
1:42 statement 系不
1:33 statement 系与
1:61 statement 系出
1:-50 statement 系务
1:70 statement 系协
1:-100 statement 系城
1:41 statement 系担
1:-77 statement 系收
1:78 statement 系教
1:45 statement 系方
1:46 statement 系派
1:46 statement 系讲
1:45 statement 系贵
1:64 statement 系随
1:56 statement 素云
1:37 statement 素养
1:43 statement 素来
1:47 statement 索证
1:37 statement 紧$
1:41 statement 紧,
1:-69 statement 紧急
1:88 statement 紫云
1:54 statement 紫荆
1:32 statement 累的
1:-43 statement 累计
1:59 statement 繁。
1:41 statement 红”
1:66 statement 红、
1:49 statement 红军
1:94 statement 红土
1:104 statement 红小
1:44 statement 红岩
1:60 statement 红工
1:87 statement 红柳
1:47 statement 红校
1:80 statement 红梅
1:53 statement 红石
1:57 statement 红薯
1:60 statement 红领
1:76 statement 约$
1:35 statement 约-
1:36 statement 约4
1:89 statement 约6
1:38 statement 约:
1:71 statement 约。
1:73 statement 约人
1:-43 statement 约仪
1:65 statement 约使
1:60 statement 约十
1:101 statement 约定
1:51 statement 约情
1:94 statement 约望
1:35 statement 约请
1:49 statement 约谈
1:-62 statement 约送
1:-57 statement 级$
1:58 statement 级(
1:54 statement 级)
1:-53 statement 级2
1:93 statement 级_
1:60 statement 级“
1:69 statement 级。
1:56 statement 级上
1:48 statement 级不
1:54 statement 级两
1:48 statement 级中
1:-60 statement 级乙
1:30 statement 级二
1:54 statement 级互
1:-41 statement 级优
1:-94 statement 级全
1:31 statement 级升
1:39 statement 级及
1:42 statement 级各
1:79 statement 级名
1:-55 statement 级和
1:54 statement 级团
1:44 statement 级园
1:47 statement 级图
1:46 statement 级均
1:37 statement 级学
1:54 statement 级实
1:48 statement 级小
1:37 statement 级工
1:45 statement 级师
1:56 statement 级干
1:40 statement 级平
1:56 statement 级建
1:47 statement 级当
1:50 statement 级技
1:-104 statement 级拨
1:-52 statement 级数
1:61 statement 级每
1:51 statement 级毕
1:39 statement 级生
1:47 statement 级线
1:84 statement 级组
1:90 statement 级经
1:68 statement 级结
1:32 statement 级美
1:54 statement 级职
1:64 statement 级讲
1:51 statement 级证
1:32 statement 级评
1:60 statement 级识
1:-44 statement 级语
1:70 statement 级课
1:30 statement 级费
1:50 statement 级跟
1:47 statement 级部
1:45 statement 级队
1:38 statement 级领
1:64 statement 级骨
1:54 statement 纪$
1:41 statement 纪大
1:36 statement 纪委
1:-67 statement 纪录
1:82 statement 纪念
1:56 statement 纪检
1:56 statement 纪要
1:78 statement 纲。
1:32 statement 纳。
1:78 statement 纳入
1:71 statement 纳单
1:51 statement 纳学
1:37 statement 纸,
1:50 statement 纸_
1:33 statement 纸教
1:40 statement 纸自
1:62 statement 线,
1:51 statement 线2
1:-65 statement 线:
1:42 statement 线。
1:175 statement 线上
1:102 statement 线下
1:63 statement 线仅
1:-53 statement 线实
1:-71 statement 线性
1:36 statement 线石
1:33 statement 线课
1:59 statement 线路
1:62 statement 练$
1:43 statement 练,
1:75 statement 练_
1:-54 statement 练。
1:74 statement 练一
1:54 statement 练两
1:33 statement 练习
1:59 statement 练五
1:32 statement 练住
1:33 statement 练十
1:40 statement 练半
1:32 statement 练厅
1:38 statement 练员
1:34 statement 练周
1:51 statement 练器
1:60 statement 练大
1:52 statement 练师
1:33 statement 练投
1:34 statement 练按
1:97 statement 练每
1:43 statement 练点
1:44 statement 练由
1:36 statement 练组
1:48 statement 练营
1:43 statement 练课
1:36 statement 练车
1:31 statement 练随
1:41 statement 组$
1:32 statement 组)
1:102 statement 组,
1:-90 statement 组4
1:84 statement 组5
1:34 statement 组;
1:96 statement 组_
1:34 statement 组、
1:99 statement 组。
1:-85 statement 组一
1:62 statement 组丁
1:-50 statement 组三
1:51 statement 组下
1:57 statement 组主
1:-86 statement 组二
1:74 statement 组保
1:47 statement 组共
1:-76 statement 组别
1:59 statement 组到
1:45 statement 组去
1:45 statement 组同
1:61 statement 组向
1:56 statement 组听
1:99 statement 组员
1:-86 statement 组四
1:34 statement 组团
1:67 statement 组在
1:-31 statement 组委
1:42 statement 组建
1:32 statement 组成
1:32 statement 组执
1:-40 statement 组把
1:30 statement 组推
1:39 statement 组携
1:93 statement 组每
1:61 statement 组汇
1:55 statement 组汪
1:72 statement 组活
1:44 statement 组派
1:66 statement 组留
1:32 statement 组监
1:43 statement 组答
1:30 statement 组组
1:59 statement 组织
1:46 statement 组结
1:38 statement 组统
1:35 statement 组缔
1:73 statement 组老
1:-67 statement 组讨
1:59 statement 组负
1:49 statement 组赴
1:39 statement 组配
1:64 statement 组里
1:65 statement 组长
1:34 statement 组队
1:39 statement 组陈
1:55 statement 组隔
1:36 statement 组集
1:36 statement 组非
1:-78 statement 细(
1:49 statement 细则
1:-81 statement 细节
1:58 statement 织:
1:64 statement 织一
1:30 statement 织两
1:34 statement 织农
1:65 statement 织学
1:41 statement 织教
1:51 statement 织村
1:30 statement 织滦
1:42 statement 织红
1:-66 statement 织考
1:49 statement 织行
1:33 statement 织评
1:70 statement 织部
1:31 statement 织骨
1:70 statement 终止
1:41 statement 终由
1:43 statement 终结
1:50 statement 终考
1:38 statement 绌$
1:61 statement 绍卡
1:-56 statement 绍自
1:34 statement 经与
1:83 statement 经两
1:33 statement 经传
1:59 statement 经停
1:30 statement 经办
1:62 statement 经协
1:52 statement 经历
1:54 statement 经双
1:61 statement 经商
1:39 statement 经大
1:-80 statement 经废
1:63 statement 经开
1:-74 statement 经指
1:55 statement 经收
1:-48 statement 经校
1:33 statement 经甲
1:50 statement 经研
1:60 statement 经穿
1:67 statement 经营
1:59 statement 经议
1:31 statement 经货
1:-67 statement 经贸
1:127 statement 经费
1:37 statement 绑考
1:-70 statement 绑著
1:-57 statement 结$
1:-82 statement 结:
1:62 statement 结。
1:46 statement 结一
1:43 statement 结三
1:98 statement 结业
1:76 statement 结为
1:35 statement 结亲
1:36 statement 结伙
1:78 statement 结伴
1:39 statement 结冰
1:55 statement 结前
1:-58 statement 结合
1:-175 statement 结对
1:45 statement 结束
1:-81 statement 结盟
1:60 statement 结算
1:64 statement 绘本
1:69 statement 给,
1:78 statement 给:
1:49 statement 给。
1:63 statement 给三
1:58 statement 给两
1:38 statement 给乙
1:51 statement 给乡
1:-77 statement 给了
1:57 statement 给予
1:56 statement 给云
1:70 statement 给他
1:58 statement 给受
1:57 statement 给后
1:55 statement 给国
1:43 statement 给大
1:73 statement 给学
1:84 statement 给孩
1:52 statement 给安
1:62 statement 给家
1:63 statement 给对
1:47 statement 给山
1:98 statement 给我
1:57 statement 给支
1:59 statement 给村
1:48 statement 给松
1:76 statement 给校
1:90 statement 给每
1:61 statement 给沙
1:43 statement 给爷
1:45 statement 给生
1:33 statement 给结
1:43 statement 给老
1:30 statement 给证
1:48 statement 给贵
1:-70 statement 给远
1:64 statement 给那
1:45 statement 给重
1:34 statement 给镇
1:36 statement 给阅
1:63 statement 给驼
1:44 statement 给鹰
1:36 statement 给黔
1:37 statement 络:
1:45 statement 络人
1:53 statement 络协
1:73 statement 络向
1:58 statement 络员
1:58 statement 络处
1:37 statement 络时
1:40 statement 络本
1:81 statement 络由
1:74 statement 络电
1:63 statement 络直
1:58 statement 络给
1:37 statement 络训
1:77 statement 统;
1:145 statement 统一
1:50 statement 统器
1:-54 statement 统等
1:80 statement 统筹
1:55 statement 统考
1:-98 statement 统计
1:35 statement 统训
1:45 statement 统账
1:30 statement 统跑
1:31 statement 继承
1:40 statement 继教
1:85 statement 继续
1:56 statement 绩,
1:64 statement 绩共
1:44 statement 绩分
1:-78 statement 绩单
1:39 statement 绩效
1:-39 statement 绩由
1:-69 statement 绩着
1:43 statement 绩纳
1:32 statement 绪教
1:30 statement 绪角
1:33 statement 续$
1:67 statement 续:
1:42 statement 续“
1:33 statement 续与
1:-44 statement 续两
1:65 statement 续为
1:38 statement 续保
1:47 statement 续写
1:41 statement 续医
1:30 statement 续周
1:49 statement 续往
1:37 statement 续执
1:68 statement 续支
1:94 statement 续教
1:-42 statement 续派
1:88 statement 续由
1:71 statement 续签
1:46 statement 续赠
1:65 statement 绳新
1:45 statement 维度
1:59 statement 维护
1:69 statement 绵薄
1:-33 statement 综合
1:50 statement 缔结
1:59 statement 编,
1:49 statement 编《
1:32 statement 编为
1:54 statement 编主
1:78 statement 编写
1:39 statement 编出
1:119 statement 编制
1:47 statement 编印
1:157 statement 编号
1:68 statement 编成
1:30 statement 编活
1:68 statement 编目
1:59 statement 编程
1:-45 statement 编者
1:51 statement 编进
1:64 statement 缘慈
1:83 statement 缩小
1:38 statement 缩短
1:36 statement 缴付
1:34 statement 缴纳
1:50 statement 缴费
1:-46 statement 缺,
1:44 statement 缺。
1:49 statement 缺一
1:-55 statement 缺劳
1:48 statement 缺勤
1:41 statement 缺口
1:75 statement 缺少
1:50 statement 缺就
1:-49 statement 缺点
1:64 statement 缺的
1:39 statement 缺科
1:53 statement 缺考
1:96 statement 缺英
1:40 statement 缺课
1:77 statement 缺音
1:36 statement 网”
1:128 statement 网上
1:50 statement 网时
1:93 statement 网络
1:80 statement 网课
1:56 statement 罗咏
1:39 statement 罗小
1:31 statement 罗山
1:55 statement 罗校
1:45 statement 罗汉
1:93 statement 罗河
1:31 statement 置$
1:43 statement 置。
1:36 statement 置一
1:63 statement 置业
1:53 statement 置于
1:42 statement 置图
1:44 statement 置学
1:63 statement 置材
1:33 statement 置的
1:34 statement 置绘
1:51 statement 置设
1:41 statement 置费
1:64 statement 署,
1:39 statement 署招
1:47 statement 署领
1:44 statement 羊幼
1:45 statement 羊滩
1:40 statement 羊职
1:-52 statement 羊角
1:-95 statement 美_
1:56 statement 美一
1:67 statement 美化
1:78 statement 美教
1:118 statement 美术
1:-63 statement 群$
1:35 statement 群,
1:38 statement 群工
1:67 statement 群文
1:60 statement 群派
1:47 statement 群里
1:79 statement 翔小
1:144 statement 翠屏
1:-75 statement 翠湖
1:-77 statement 翡翠
1:32 statement 翰匡
1:36 statement 翰林
1:33 statement 翰过
1:36 statement 翰送
1:33 statement 翰音
1:46 statement 翻一
1:-66 statement 翻山
1:67 statement 翻译
1:31 statement 老$
1:37 statement 老党
1:53 statement 老冉
1:46 statement 老化
1:72 statement 老宋
1:60 statement 老寨
1:36 statement 老将
1:30 statement 老少
1:40 statement 老带
1:84 statement 老年
1:71 statement 老教
1:52 statement 老渡
1:61 statement 老班
1:-87 statement 老耿
1:-109 statement 老邓
1:-75 statement 老郭
1:48 statement 老马
1:75 statement 老鸦
1:31 statement 老鹰
1:-98 statement 考$
1:-71 statement 考:
1:36 statement 考_
1:89 statement 考。
1:59 statement 考了
1:54 statement 考人
1:37 statement 考入
1:100 statement 考前
1:39 statement 考勤
1:32 statement 考卷
1:69 statement 考取
1:81 statement 考合
1:66 statement 考后
1:57 statement 考备
1:-65 statement 考察
1:50 statement 考就
1:42 statement 考工
1:49 statement 考平
1:65 statement 考待
1:-108 statement 考成
1:33 statement 考护
1:39 statement 考文
1:36 statement 考本
1:-72 statement 考核
1:51 statement 考生
1:57 statement 考的
1:44 statement 考研
1:51 statement 考级
1:50 statement 考绩
1:59 statement 考虑
1:-75 statement 考表
1:52 statement 考证
1:44 statement 考评
1:45 statement 考选
1:-83 statement 考顺
1:-66 statement 考验
1:-46 statement 者$
1:-45 statement 者,
1:-103 statement 者:
1:48 statement 者三
1:80 statement 者为
1:-69 statement 者优
1:51 statement 者协
1:36 statement 者即
1:47 statement 者去
1:52 statement 者听
1:52 statement 者核
1:62 statement 者由
1:38 statement 者薪
1:-92 statement 者请
1:63 statement 者通
1:47 statement 耆宿
1:39 statement 而定
1:42 statement 而异
1:-71 statement 而捐
1:39 statement 而是
1:64 statement 耗材
1:39 statement 耳机
1:52 statement 耽误
1:-71 statement 耿家
1:-95 statement 耿直
1:47 statement 聊。
1:30 statement 聊什
1:56 statement 聋学
1:37 statement 聋生
1:39 statement 职$
1:33 statement 职,
1:56 statement 职;
1:45 statement 职”
1:95 statement 职。
1:41 statement 职一
1:39 statement 职三
1:42 statement 职专
1:129 statement 职业
1:50 statement 职两
1:86 statement 职中
1:52 statement 职于
1:56 statement 职人
1:60 statement 职任
1:61 statement 职副
1:39 statement 职半
1:62 statement 职四
1:-89 statement 职工
1:68 statement 职干
1:66 statement 职心
1:45 statement 职成
1:52 statement 职教
1:46 statement 职数
1:72 statement 职校
1:44 statement 职满
1:48 statement 职硕
1:134 statement 职称
1:74 statement 职第
1:43 statement 职级
1:47 statement 职老
1:39 statement 职考
1:48 statement 职者
1:42 statement 职言
1:51 statement 职负
1:50 statement 职这
1:44 statement 职锻
1:43 statement 职院
1:87 statement 职高
1:45 statement 联举
1:30 statement 联借
1:35 statement 联出
1:129 statement 联合
1:34 statement 联拨
1:39 statement 联教
1:68 statement 联欢
1:32 statement 联派
1:119 statement 联盟
1:-125 statement 联系
1:100 statement 联络
1:59 statement 联网
1:38 statement 联考
1:45 statement 联赛
1:41 statement 聘,
1:50 statement 聘为
1:39 statement 聘周
1:69 statement 聘教
1:-73 statement 聘期
1:54 statement 聘草
1:35 statement 聘请
1:41 statement 聘退
1:31 statement 聚一
1:-75 statement 聚共
1:37 statement 聚焦
1:43 statement 聪为
1:40 statement 聪二
1:60 statement 聪学
1:48 statement 聪挂
1:46 statement 聪无
1:-63 statement 肉$
1:-69 statement 肉包
1:48 statement 股$
1:48 statement 股、
1:34 statement 股。
1:50 statement 股份
1:37 statement 股会
1:33 statement 股办
1:34 statement 股周
1:30 statement 股室
1:33 statement 股每
1:35 statement 股牵
1:39 statement 股窗
1:41 statement 股负
1:54 statement 股造
1:33 statement 股配
1:62 statement 肩同
1:-74 statement 肯写
1:57 statement 肯定
1:43 statement 育4
1:33 statement 育:
1:-54 statement 育;
1:-53 statement 育、
1:38 statement 育。
1:52 statement 育专
1:102 statement 育中
1:61 statement 育主
1:52 statement 育体
1:61 statement 育公
1:48 statement 育副
1:56 statement 育办
1:-68 statement 育十
1:-50 statement 育协
1:57 statement 育厅
1:52 statement 育及
1:45 statement 育发
1:90 statement 育员
1:54 statement 育和
1:72 statement 育器
1:85 statement 育基
1:-34 statement 育处
1:63 statement 育大
1:52 statement 育委
1:110 statement 育学
1:58 statement 育审
1:145 statement 育局
1:97 statement 育工
1:-65 statement 育帮
1:57 statement 育德
1:142 statement 育才
1:62 statement 育提
1:90 statement 育教
1:51 statement 育方
1:37 statement 育服
1:63 statement 育法
1:-72 statement 育理
1:50 statement 育用
1:39 statement 育的
1:78 statement 育督
1:62 statement 育研
1:-91 statement 育等
1:54 statement 育系
1:73 statement 育红
1:88 statement 育组
1:30 statement 育结
1:47 statement 育署
1:68 statement 育老
1:62 statement 育英
1:59 statement 育蕾
1:44 statement 育装
1:55 statement 育计
1:78 statement 育质
1:42 statement 育部
1:39 statement 育随
1:69 statement 育集
1:-66 statement 背一
1:32 statement 背县
1:40 statement 背影
1:-79 statement 背我
1:51 statement 背景
1:68 statement 背特
1:42 statement 背着
1:30 statement 背药
1:-65 statement 胖妈
1:73 statement 胡杨
1:56 statement 胪列
1:57 statement 能一
1:38 statement 能力
1:32 statement 能合
1:32 statement 能否
1:37 statement 能大
1:34 statement 能尚
1:-64 statement 能就
1:-81 statement 能平
1:-87 statement 能感
1:71 statement 能手
1:52 statement 能来
1:47 statement 能正
1:41 statement 能治
1:42 statement 能源
1:47 statement 能烘
1:32 statement 能独
1:47 statement 能的
1:47 statement 能看
1:38 statement 能研
1:49 statement 能社
1:49 statement 能竞
1:63 statement 能给
1:59 statement 能统
1:39 statement 能节
1:36 statement 能裁
1:48 statement 能课
1:44 statement 脉$
1:68 statement 脑2
1:102 statement 脑三
1:34 statement 脑二
1:38 statement 脑十
1:91 statement 脑四
1:35 statement 脚、
1:37 statement 脚》
1:64 statement 脚下
1:38 statement 脚点
1:40 statement 脱产
1:-91 statement 腊肉
1:-79 statement 腾出
1:45 statement 腾路
1:73 statement 膳宿
1:55 statement 膳杂
1:62 statement 膳食
1:61 statement 自1
1:-75 statement 自2
1:-86 statement 自5
1:49 statement 自9
1:33 statement 自一
1:57 statement 自三
1:-44 statement 自下
1:50 statement 自主
1:48 statement 自九
1:52 statement 自付
1:74 statement 自伤
1:-68 statement 自八
1:56 statement 自制
1:-42 statement 自办
1:72 statement 自十
1:56 statement 自去
1:46 statement 自县
1:38 statement 自发
1:51 statement 自圣
1:59 statement 自备
1:-120 statement 自己
1:68 statement 自建
1:63 statement 自开
1:51 statement 自我
1:38 statement 自抓
1:50 statement 自明
1:63 statement 自治
1:-83 statement 自清
1:73 statement 自然
1:-63 statement 自理
1:33 statement 自登
1:31 statement 自的
1:41 statement 自盖
1:32 statement 自第
1:56 statement 自筹
1:-53 statement 自签
1:46 statement 自终
1:-36 statement 自行
1:43 statement 自闭
1:57 statement 自陇
1:55 statement 自飞
1:35 statement 自驾
1:94 statement 至1
1:124 statement 至2
1:58 statement 至3
1:38 statement 至5
1:-32 statement 至6
1:66 statement 至7
1:-57 statement 至9
1:-96 statement 至七
1:63 statement 至三
1:76 statement 至中
1:81 statement 至乙
1:73 statement 至二
1:60 statement 至于
1:74 statement 至五
1:-68 statement 至今
1:-61 statement 至六
1:60 statement 至十
1:75 statement 至四
1:47 statement 至埔
1:-60 statement 至学
1:61 statement 至实
1:-48 statement 至尊
1:76 statement 至少
1:58 statement 至本
1:-89 statement 至次
1:30 statement 至省
1:32 statement 至码
1:31 statement 至竹
1:93 statement 至第
1:40 statement 致$
1:-73 statement 致以
1:36 statement 致同
1:77 statement 致敬
1:-75 statement 致电
1:38 statement 致认
1:36 statement 致赞
1:50 statement 致赠
1:-77 statement 舌,
1:35 statement 舍$
1:61 statement 舍,
1:75 statement 舍。
1:71 statement 舍寄
1:56 statement 舍每
1:47 statement 舍热
1:46 statement 舍由
1:72 statement 舍的
1:57 statement 舍租
1:56 statement 舍管
1:80 statement 舍美
1:-79 statement 舍腾
1:-66 statement 舞,
1:71 statement 舞蹈
1:51 statement 舟到
1:-59 statement 航$
1:74 statement 航园
1:47 statement 航学
1:-89 statement 航教
1:63 statement 般不
1:-51 statement 船借
1:30 statement 船来
1:34 statement 艇教
1:41 statement 良记
1:62 statement 艰苦
1:-97 statement 色U
1:45 statement 色。
1:-81 statement 色》
1:-50 statement 色加
1:32 statement 色校
1:49 statement 色社
1:40 statement 色项
1:39 statement 艺$
1:44 statement 艺_
1:36 statement 艺两
1:-78 statement 艺四
1:54 statement 艺师
1:115 statement 艺术
1:47 statement 艺班
1:104 statement 节$
1:-98 statement 节,
1:88 statement 节;
1:126 statement 节_
1:48 statement 节”
1:35 statement 节、
1:95 statement 节。
1:68 statement 节《
1:30 statement 节三
1:62 statement 节上
1:49 statement 节不
1:-92 statement 节两
1:38 statement 节互
1:39 statement 节供
1:37 statement 节假
1:41 statement 节公
1:65 statement 节前
1:36 statement 节后
1:35 statement 节国
1:41 statement 节在
1:33 statement 节城
1:50 statement 节复
1:36 statement 节学
1:58 statement 节展
1:32 statement 节心
1:104 statement 节数
1:37 statement 节汇
1:33 statement 节目
1:58 statement 节研
1:-42 statement 节示
1:56 statement 节线
1:68 statement 节网
1:56 statement 节联
1:65 statement 节英
1:56 statement 节请
1:89 statement 节课
1:54 statement 节走
1:53 statement 节邀
1:39 statement 节高
1:-84 statement 芒草
1:74 statement 芦中
1:43 statement 芦塘
1:63 statement 芦花
1:52 statement 芦苇
1:-65 statement 花。
1:52 statement 花中
1:-67 statement 花卷
1:46 statement 花哨
1:61 statement 花园
1:81 statement 花婆
1:102 statement 花屿
1:58 statement 花希
1:-53 statement 花开
1:53 statement 花样
1:56 statement 花沟
1:79 statement 花派
1:89 statement 花港
1:68 statement 花老
1:83 statement 花销
1:59 statement 苇、
1:42 statement 苇荡
1:53 statement 苍梧
1:-85 statement 苏。
1:62 statement 苏里
1:-62 statement 苗五
1:46 statement 苗保
1:106 statement 苗园
1:47 statement 苗子
1:87 statement 苗岭
1:57 statement 苗幼
1:56 statement 苗承
1:30 statement 苗接
1:-73 statement 苗木
1:53 statement 苗的
1:48 statement 苗舞
1:30 statement 苗苗
1:31 statement 苗青
1:59 statement 苡安
1:-65 statement 若兰
1:64 statement 若可
1:86 statement 若翰
1:48 statement 若能
1:47 statement 若身
1:50 statement 若邮
1:74 statement 苦边
1:-100 statement 英_
1:36 statement 英小
1:109 statement 英才
1:58 statement 英教
1:98 statement 英文
1:38 statement 英示
1:53 statement 英语
1:72 statement 范$
1:58 statement 范)
1:41 statement 范,
1:60 statement 范。
1:38 statement 范三
1:57 statement 范专
1:31 statement 范之
1:33 statement 范减
1:37 statement 范园
1:-80 statement 范围
1:77 statement 范大
1:86 statement 范学
1:68 statement 范小
1:55 statement 范授
1:44 statement 范教
1:31 statement 范本
1:36 statement 范校
1:73 statement 范游
1:38 statement 范生
1:55 statement 范课
1:59 statement 范附
1:49 statement 范院
1:-121 statement 茄牛
1:47 statement 茅村
1:55 statement 茶》
1:-57 statement 茶叶
1:60 statement 茶园
1:46 statement 茶垭
1:-78 statement 茶水
1:71 statement 茶老
1:34 statement 茶艺
1:55 statement 荆艺
1:-52 statement 草。
1:38 statement 草合
1:106 statement 草坝
1:90 statement 草坡
1:38 statement 草拟
1:54 statement 草木
1:-46 statement 草船
1:97 statement 荐,
1:-44 statement 荐、
1:-51 statement 荐。
1:43 statement 荐专
1:62 statement 荐五
1:35 statement 荐人
1:50 statement 荐作
1:-70 statement 荐信
1:45 statement 荐毕
1:58 statement 荐的
1:50 statement 荐石
1:56 statement 荐表
1:-61 statement 荐选
1:36 statement 荐黔
1:86 statement 荞麦
1:41 statement 荡县
1:78 statement 荫县
1:68 statement 荫小
1:-74 statement 荫社
1:-76 statement 药。
1:30 statement 药箱
1:-83 statement 荷塘
1:45 statement 莅校
1:38 statement 莫名
1:-88 statement 莫离
1:110 statement 莲塘
1:47 statement 莲花
1:55 statement 获交
1:-72 statement 获优
1:-35 statement 获全
1:32 statement 获基
1:-43 statement 获奖
1:39 statement 获市
1:33 statement 获得
1:53 statement 获派
1:-48 statement 获省
1:42 statement 获评
1:45 statement 获赠
1:66 statement 获远
1:40 statement 菜单
1:-84 statement 菜周
1:35 statement 菜谱
1:-63 statement 萌老
1:97 statement 营$
1:98 statement 营,
1:36 statement 营:
1:54 statement 营;
1:91 statement 营。
1:49 statement 营一
1:120 statement 营中
1:39 statement 营同
1:65 statement 营小
1:50 statement 营教
1:37 statement 营研
1:-37 statement 落$
1:33 statement 落”
1:38 statement 落。
1:105 statement 落实
1:31 statement 落教
1:35 statement 落的
1:154 statement 落雁
1:54 statement 落马
1:38 statement 著。
1:-54 statement 著一
1:49 statement 著办
1:-85 statement 著正
1:32 statement 著须
1:30 statement 著鼓
1:33 statement 葡学
1:53 statement 葡文
1:56 statement 蒋、
1:-68 statement 蒋老
1:34 statement 蒙古
1:40 statement 蒙此
1:-68 statement 蒙贵
1:45 statement 蒲塘
1:63 statement 蒸柜
1:55 statement 蓝$
1:69 statement 蓝、
1:54 statement 蓝天
1:57 statement 蓝田
1:46 statement 蓝结
1:41 statement 蕾园
1:37 statement 蕾幼
1:64 statement 薄。
1:96 statement 薄弱
1:80 statement 薛家
1:54 statement 薛校
1:41 statement 薪俸
1:30 statement 薪酬
1:40 statement 薯机
1:43 statement 薯节
1:39 statement 藉此
1:40 statement 藏书
1:57 statement 藏工
1:61 statement 藏队
1:40 statement 虎的
1:55 statement 虑$
1:62 statement 虑。
1:37 statement 虚拟
1:-69 statement 虚的
1:-69 statement 虫害
1:32 statement 虹中
1:62 statement 虹文
1:35 statement 虹桥
1:-51 statement 蚁搬
1:-66 statement 蚂蚁
1:47 statement 蜂短
1:-51 statement 蜡烛
1:80 statement 融合
1:-57 statement 行$
1:122 statement 行,
1:83 statement 行:
1:36 statement 行“
1:154 statement 行。
1:68 statement 行一
1:50 statement 行业
1:-98 statement 行了
1:42 statement 行予
1:-61 statement 行分
1:64 statement 行动
1:-77 statement 行十
1:57 statement 行合
1:52 statement 行同
1:-46 statement 行商
1:64 statement 行园
1:-82 statement 行夏
1:59 statement 行安
1:30 statement 行平
1:55 statement 行成
1:69 statement 行我
1:36 statement 行拜
1:46 statement 行捆
1:32 statement 行月
1:71 statement 行校
1:41 statement 行检
1:61 statement 行欢
1:36 statement 行登
1:78 statement 行的
1:-76 statement 行社
1:68 statement 行程
1:-87 statement 行第
1:47 statement 行组
1:-77 statement 行结
1:33 statement 行联
1:-67 statement 行车
1:-82 statement 行通
1:-71 statement 行销
1:51 statement 行间
1:54 statement 衔学
1:99 statement 衔接
1:36 statement 街听
1:115 statement 街小
1:74 statement 街道
1:55 statement 衡$
1:40 statement 衡发
1:-86 statement 衡律
1:42 statement 衡量
1:57 statement 衣,
1:54 statement 衣3
1:-56 statement 衣、
1:-69 statement 衣。
1:56 statement 衣房
1:-49 statement 衣服
1:91 statement 补。
1:41 statement 补上
1:48 statement 补充
1:30 statement 补全
1:86 statement 补助
1:35 statement 补好
1:33 statement 补政
1:67 statement 补救
1:48 statement 补的
1:-35 statement 补贴
1:43 statement 补足
1:78 statement 补齐
1:51 statement 表$
1:46 statement 表(
1:-70 statement 表,
1:64 statement 表2
1:42 statement 表4
1:90 statement 表:
1:-109 statement 表_
1:46 statement 表、
1:40 statement 表。
1:34 statement 表》
1:-74 statement 表一
1:78 statement 表中
1:33 statement 表乙
1:67 statement 表于
1:60 statement 表共
1:40 statement 表冲
1:59 statement 表列
1:50 statement 表单
1:42 statement 表口
1:-89 statement 表周
1:-59 statement 表团
1:42 statement 表应
1:-80 statement 表按
1:64 statement 表文
1:43 statement 表日
1:-74 statement 表明
1:64 statement 表格
1:35 statement 表欣
1:53 statement 表每
1:-60 statement 表演
1:47 statement 表现
1:45 statement 表由
1:-67 statement 表示
1:57 statement 表编
1:56 statement 表自
1:51 statement 表论
1:45 statement 表送
1:-48 statement 表队
1:-89 statement 衷心
1:74 statement 袋和
1:-80 statement 袋米
1:53 statement 袖生
1:48 statement 袖营
1:36 statement 被、
1:45 statement 被三
1:68 statement 被帮
1:64 statement 被托
1:-71 statement 被派
1:36 statement 裁决
1:45 statement 裁判
1:34 statement 裁夺
)"sv,
    R"(1:65 statement 裁定
1:-73 statement 裂的
1:41 statement 装。
1:49 statement 装备
1:66 statement 装好
1:58 statement 装款
1:37 statement 装满
1:34 statement 装箱
1:55 statement 装订
1:46 statement 装设
1:43 statement 装配
1:45 statement 装饮
1:39 statement 西$
1:58 statement 西一
1:80 statement 西乡
1:57 statement 西关
1:30 statement 西协
1:55 statement 西县
1:76 statement 西城
1:42 statement 西岭
1:49 statement 西幼
1:120 statement 西沟
1:35 statement 西片
1:64 statement 西环
1:42 statement 西部
1:44 statement 西镇
1:-49 statement 要一
1:54 statement 要三
1:-92 statement 要不
1:59 statement 要与
1:43 statement 要为
1:-58 statement 要买
1:70 statement 要五
1:42 statement 要人
1:51 statement 要从
1:-56 statement 要保
1:43 statement 要入
1:48 statement 要再
1:41 statement 要写
1:-47 statement 要到
1:-55 statement 要增
1:36 statement 要多
1:45 statement 要帮
1:48 statement 要把
1:-88 statement 要抓
1:59 statement 要时
1:-31 statement 要是
1:45 statement 要有
1:43 statement 要来
1:39 statement 要派
1:-55 statement 要点
1:-54 statement 要珍
1:62 statement 要的
1:51 statement 要第
1:63 statement 要紧
1:35 statement 要经
1:42 statement 要讲
1:37 statement 要负
1:-122 statement 要走
1:42 statement 要达
1:35 statement 要这
1:-54 statement 覃婶
1:65 statement 覆日
1:51 statement 覆盖
1:87 statement 见。
1:51 statement 见》
1:52 statement 见不
1:107 statement 见习
1:63 statement 见后
1:-48 statement 见字
1:-83 statement 见孩
1:70 statement 见杂
1:32 statement 见欢
1:-72 statement 见的
1:92 statement 见证
1:48 statement 见附
1:76 statement 见面
1:36 statement 观$
1:52 statement 观了
1:50 statement 观摩
1:-49 statement 观测
1:-93 statement 观礼
1:38 statement 观科
1:30 statement 观议
1:33 statement 观访
1:85 statement 观课
1:66 statement 规。
1:96 statement 规划
1:61 statement 规定
1:45 statement 规损
1:49 statement 规矩
1:33 statement 规章
1:51 statement 规管
1:61 statement 视$
1:30 statement 视一
1:65 statement 视像
1:35 statement 视农
1:59 statement 视台
1:33 statement 视大
1:-124 statement 视委
1:30 statement 视察
1:71 statement 视导
1:60 statement 视率
1:58 statement 视艺
1:37 statement 视觉
1:47 statement 视计
1:63 statement 视讯
1:53 statement 视课
1:124 statement 视频
1:54 statement 览。
1:40 statement 览中
1:36 statement 觉提
1:53 statement 角,
1:33 statement 角1
1:-40 statement 角”
1:49 statement 角、
1:39 statement 角书
1:45 statement 角募
1:44 statement 角园
1:89 statement 角塘
1:-89 statement 角山
1:54 statement 角幼
1:41 statement 角教
1:32 statement 角落
1:43 statement 解”
1:51 statement 解。
1:55 statement 解决
1:53 statement 解剖
1:-74 statement 解员
1:-82 statement 解放
1:-99 statement 言$
1:-61 statement 言,
1:-66 statement 言:
1:48 statement 言发
1:33 statement 言得
1:50 statement 言摘
1:77 statement 言语
1:49 statement 言课
1:80 statement 计$
1:-45 statement 计1
1:-41 statement 计4
1:36 statement 计5
1:45 statement 计:
1:-69 statement 计_
1:51 statement 计、
1:37 statement 计一
1:41 statement 计三
1:55 statement 计不
1:94 statement 计入
1:58 statement 计八
1:129 statement 计划
1:45 statement 计十
1:37 statement 计发
1:59 statement 计学
1:58 statement 计师
1:47 statement 计库
1:-96 statement 计报
1:-135 statement 计数
1:67 statement 计机
1:42 statement 计校
1:33 statement 计由
1:80 statement 计画
1:36 statement 计社
1:82 statement 计算
1:50 statement 计财
1:61 statement 订,
1:79 statement 订。
1:38 statement 订《
1:32 statement 订个
1:72 statement 订于
1:34 statement 订出
1:35 statement 订后
1:54 statement 订地
1:36 statement 订学
1:47 statement 订师
1:30 statement 订带
1:-46 statement 订教
1:72 statement 订本
1:42 statement 订校
1:40 statement 订立
1:45 statement 订章
1:37 statement 订结
1:30 statement 订课
1:53 statement 订购
1:33 statement 认。
1:69 statement 认下
1:-83 statement 认为
1:-102 statement 认准
1:-85 statement 认同
1:43 statement 认名
1:54 statement 认学
1:43 statement 认定
1:41 statement 认得
1:50 statement 认我
1:45 statement 认捐
1:70 statement 认真
1:-41 statement 认识
1:55 statement 认领
1:59 statement 讨$
1:72 statement 讨,
1:-63 statement 讨。
1:65 statement 讨一
1:59 statement 讨会
1:-41 statement 讨论
1:39 statement 讨课
1:45 statement 让两
1:62 statement 让农
1:31 statement 让卓
1:-42 statement 让孩
1:59 statement 让小
1:46 statement 让德
1:77 statement 让我
1:35 statement 让每
1:82 statement 训$
1:35 statement 训(
1:59 statement 训-
1:48 statement 训2
1:32 statement 训3
1:30 statement 训6
1:58 statement 训:
1:-102 statement 训;
1:69 statement 训_
1:55 statement 训。
1:61 statement 训一
1:-40 statement 训三
1:66 statement 训中
1:47 statement 训乙
1:48 statement 训二
1:46 statement 训十
1:44 statement 训台
1:50 statement 训后
1:37 statement 训吴
1:62 statement 训员
1:32 statement 训四
1:67 statement 训基
1:63 statement 训处
1:40 statement 训学
1:75 statement 训室
1:50 statement 训导
1:39 statement 训工
1:40 statement 训急
1:67 statement 训教
1:43 statement 训方
1:48 statement 训时
1:40 statement 训校
1:51 statement 训楼
1:-49 statement 训班
1:30 statement 训由
1:84 statement 训的
1:50 statement 训科
1:118 statement 训练
1:47 statement 训经
1:37 statement 训老
1:54 statement 训营
1:73 statement 训证
1:53 statement 训费
1:53 statement 训车
1:54 statement 训项
1:68 statement 议,
1:55 statement 议1
1:-60 statement 议:
1:57 statement 议;
1:-116 statement 议。
1:-54 statement 议一
1:39 statement 议书
1:49 statement 议予
1:34 statement 议事
1:-30 statement 议二
1:-41 statement 议以
1:78 statement 议传
1:79 statement 议决
1:55 statement 议出
1:39 statement 议各
1:66 statement 议同
1:63 statement 议向
1:86 statement 议听
1:68 statement 议四
1:-78 statement 议多
1:53 statement 议委
1:114 statement 议定
1:-101 statement 议室
1:43 statement 议开
1:52 statement 议所
1:71 statement 议明
1:-85 statement 议有
1:35 statement 议期
1:-48 statement 议未
1:41 statement 议机
1:68 statement 议正
1:-84 statement 议沙
1:43 statement 议由
1:92 statement 议的
1:78 statement 议确
1:60 statement 议签
1:30 statement 议纪
1:35 statement 议者
1:38 statement 议自
1:35 statement 议认
1:104 statement 议议
1:57 statement 议课
1:93 statement 议过
1:-73 statement 议通
1:62 statement 议题
1:34 statement 讯$
1:-94 statement 讯(
1:-71 statement 讯1
1:62 statement 讯两
1:58 statement 讯共
1:-123 statement 讯员
1:65 statement 讯地
1:65 statement 讯学
1:66 statement 讯教
1:71 statement 讯科
1:53 statement 讯通
1:51 statement 记$
1:45 statement 记1
1:-64 statement 记:
1:30 statement 记;
1:-63 statement 记、
1:-78 statement 记。
1:96 statement 记于
1:54 statement 记入
1:46 statement 记到
1:-94 statement 记功
1:35 statement 记同
1:-127 statement 记和
1:56 statement 记嘉
1:-55 statement 记在
1:-50 statement 记就
1:-105 statement 记录
1:-86 statement 记得
1:88 statement 记着
1:49 statement 记继
1:-168 statement 记者
1:70 statement 记造
1:68 statement 讲,
1:77 statement 讲:
1:44 statement 讲_
1:35 statement 讲“
1:70 statement 讲。
1:94 statement 讲一
1:-82 statement 讲了
1:51 statement 讲人
1:46 statement 讲低
1:72 statement 讲听
1:45 statement 讲坛
1:38 statement 讲学
1:57 statement 讲家
1:122 statement 讲师
1:57 statement 讲幼
1:39 statement 讲座
1:67 statement 讲怎
1:50 statement 讲授
1:45 statement 讲教
1:43 statement 讲明
1:38 statement 讲求
1:-93 statement 讲病
1:80 statement 讲端
1:59 statement 讲解
1:52 statement 讲讲
1:-43 statement 讲题
1:-103 statement 许多
1:39 statement 论与
1:53 statement 论坛
1:56 statement 论并
1:75 statement 论文
1:48 statement 论男
1:54 statement 论证
1:47 statement 论赛
1:-88 statement 论通
1:48 statement 设$
1:77 statement 设,
1:63 statement 设:
1:72 statement 设三
1:46 statement 设主
1:40 statement 设分
1:-63 statement 设办
1:45 statement 设医
1:40 statement 设双
1:48 statement 设同
1:140 statement 设备
1:58 statement 设委
1:69 statement 设幼
1:45 statement 设提
1:46 statement 设方
1:35 statement 设暑
1:66 statement 设的
1:47 statement 设硬
1:48 statement 设社
1:42 statement 设科
1:-62 statement 设立
1:40 statement 设第
1:42 statement 设联
1:31 statement 设船
1:51 statement 设选
1:55 statement 设配
1:-46 statement 访,
1:47 statement 访:
1:76 statement 访不
1:98 statement 访两
1:48 statement 访之
1:-89 statement 访五
1:46 statement 访交
1:38 statement 访前
1:34 statement 访各
1:-82 statement 访学
1:43 statement 访展
1:53 statement 访并
1:60 statement 访技
1:53 statement 访时
1:38 statement 访松
1:31 statement 访满
1:33 statement 访等
1:30 statement 访结
1:46 statement 访行
1:-69 statement 访视
1:-55 statement 访谈
1:50 statement 访问
1:-93 statement 证,
1:33 statement 证:
1:91 statement 证。
1:43 statement 证一
1:98 statement 证书
1:30 statement 证仪
1:62 statement 证使
1:58 statement 证制
1:60 statement 证单
1:32 statement 证在
1:45 statement 证地
1:31 statement 证培
1:83 statement 证处
1:42 statement 证并
1:-93 statement 证据
1:48 statement 证教
1:58 statement 证明
1:33 statement 证机
1:35 statement 证率
1:36 statement 证由
1:30 statement 证结
1:-68 statement 证者
1:78 statement 证费
1:73 statement 评$
1:61 statement 评,
1:-65 statement 评2
1:-39 statement 评。
1:70 statement 评优
1:81 statement 评会
1:109 statement 评估
1:78 statement 评先
1:48 statement 评出
1:32 statement 评分
1:-85 statement 评委
1:-33 statement 评定
1:35 statement 评审
1:61 statement 评并
1:33 statement 评录
1:47 statement 评比
1:44 statement 评特
1:70 statement 评职
1:35 statement 评聘
1:-47 statement 评议
1:50 statement 评语
1:31 statement 评说
1:49 statement 评选
1:-79 statement 识,
1:33 statement 识:
1:42 statement 识_
1:-68 statement 识。
1:47 statement 识于
1:57 statement 识字
1:72 statement 识山
1:-55 statement 诉:
1:65 statement 诉我
1:-108 statement 诊,
1:59 statement 诊。
1:50 statement 诊一
1:91 statement 诊断
1:-34 statement 词:
1:61 statement 词典
1:59 statement 译服
1:48 statement 译社
1:41 statement 试,
1:-58 statement 试:
1:48 statement 试。
1:67 statement 试一
1:-84 statement 试全
1:65 statement 试分
1:81 statement 试卷
1:-79 statement 试定
1:-70 statement 试教
1:-76 statement 试时
1:31 statement 试行
1:63 statement 试过
1:67 statement 试院
1:47 statement 试题
1:55 statement 诗$
1:-101 statement 诗,
1:-79 statement 诚征
1:-84 statement 诚挚
1:57 statement 诚相
1:-53 statement 话,
1:-59 statement 话:
1:59 statement 话_
1:45 statement 话|
1:-52 statement 话。
1:71 statement 话一
1:-38 statement 话二
1:-70 statement 话保
1:-71 statement 话像
1:48 statement 话十
1:31 statement 话另
1:64 statement 话培
1:-63 statement 话的
1:51 statement 话答
1:51 statement 话里
1:45 statement 话附
1:55 statement 询,
1:35 statement 询价
1:72 statement 询室
1:48 statement 该暖
1:68 statement 该校
1:46 statement 该院
1:41 statement 详见
1:74 statement 语$
1:-81 statement 语,
1:78 statement 语3
1:-36 statement 语:
1:-148 statement 语_
1:67 statement 语|
1:57 statement 语一
1:30 statement 语三
1:72 statement 语中
1:31 statement 语口
1:73 statement 语听
1:69 statement 语和
1:40 statement 语四
1:121 statement 语学
1:54 statement 语导
1:61 statement 语小
1:59 statement 语教
1:67 statement 语数
1:-62 statement 语文
1:34 statement 语料
1:88 statement 语治
1:39 statement 语直
1:49 statement 语短
1:30 statement 语科
1:48 statement 语系
1:105 statement 语组
1:30 statement 语绘
1:101 statement 语老
1:68 statement 语营
1:-55 statement 语言
1:36 statement 语训
1:105 statement 语课
1:31 statement 语音
1:58 statement 误了
1:43 statement 误餐
1:-73 statement 说,
1:-56 statement 说。
1:-90 statement 说什
1:-78 statement 说你
1:86 statement 说好
1:54 statement 说定
1:-68 statement 说想
1:52 statement 说故
1:109 statement 说明
1:61 statement 说清
1:-51 statement 说的
1:-91 statement 说话
1:77 statement 说课
1:58 statement 说贵
1:50 statement 说起
1:31 statement 请$
1:-76 statement 请、
1:80 statement 请。
1:83 statement 请一
1:51 statement 请三
1:30 statement 请两
1:60 statement 请主
1:81 statement 请乌
1:43 statement 请于
1:-84 statement 请交
1:-94 statement 请人
1:-75 statement 请低
1:141 statement 请你
1:-55 statement 请值
1:58 statement 请函
1:-85 statement 请助
1:63 statement 请勿
1:-64 statement 请各
1:42 statement 请后
1:74 statement 请回
1:54 statement 请在
1:30 statement 请塔
1:-30 statement 请备
1:-45 statement 请大
1:48 statement 请妇
1:-56 statement 请媒
1:46 statement 请寄
1:69 statement 请将
1:69 statement 请市
1:48 statement 请总
1:68 statement 请提
1:33 statement 请本
1:50 statement 请来
1:56 statement 请杨
1:34 statement 请查
1:60 statement 请毋
1:41 statement 请江
1:61 statement 请河
1:76 statement 请派
1:37 statement 请海
1:32 statement 请直
1:71 statement 请省
1:55 statement 请红
1:-73 statement 请组
1:37 statement 请联
1:35 statement 请表
1:-67 statement 请走
1:34 statement 请进
1:35 statement 请附
1:55 statement 请随
1:49 statement 请麦
1:52 statement 诺为
1:67 statement 诺如
1:71 statement 诺撒
1:50 statement 诺每
1:43 statement 诺资
1:34 statement 读,
1:44 statement 读”
1:76 statement 读。
1:64 statement 读一
1:-80 statement 读七
1:63 statement 读乐
1:93 statement 读书
1:38 statement 读册
1:36 statement 读写
1:46 statement 读凡
1:-78 statement 读到
1:-65 statement 读周
1:-66 statement 读四
1:-39 statement 读在
1:35 statement 读存
1:43 statement 读学
1:36 statement 读师
1:32 statement 读护
1:63 statement 读推
1:78 statement 读教
1:33 statement 读晚
1:59 statement 读本
1:75 statement 读物
1:82 statement 读甲
1:51 statement 读的
1:50 statement 读磐
1:53 statement 读策
1:30 statement 读节
1:-68 statement 读角
1:66 statement 读课
1:50 statement 读贵
1:53 statement 课$
1:51 statement 课(
1:142 statement 课,
1:71 statement 课2
1:105 statement 课3
1:-60 statement 课5
1:56 statement 课6
1:-48 statement 课8
1:54 statement 课:
1:56 statement 课;
1:57 statement 课”
1:56 statement 课、
1:76 statement 课。
1:-45 statement 课《
1:98 statement 课一
1:47 statement 课七
1:106 statement 课三
1:36 statement 课下
1:113 statement 课不
1:33 statement 课与
1:116 statement 课两
1:40 statement 课五
1:62 statement 课人
1:30 statement 课以
1:87 statement 课件
1:73 statement 课例
1:51 statement 课全
1:49 statement 课八
1:65 statement 课六
1:43 statement 课凑
1:82 statement 课到
1:34 statement 课务
1:44 statement 课双
1:33 statement 课发
1:-70 statement 课后
1:30 statement 课四
1:-48 statement 课外
1:-73 statement 课好
1:41 statement 课宜
1:55 statement 课室
1:38 statement 课建
1:42 statement 课开
1:44 statement 课总
1:-61 statement 课我
1:36 statement 课文
1:52 statement 课时
1:35 statement 课春
1:53 statement 课本
1:44 statement 课来
1:43 statement 课标
1:41 statement 课江
1:36 statement 课率
1:52 statement 课用
1:75 statement 课由
1:62 statement 课的
1:33 statement 课看
1:129 statement 课程
1:-62 statement 课笔
1:110 statement 课组
1:40 statement 课给
1:66 statement 课表
1:42 statement 课要
1:42 statement 课观
1:35 statement 课视
1:47 statement 课议
1:-50 statement 课评
1:41 statement 课资
1:61 statement 课软
1:31 statement 课进
1:37 statement 课连
1:68 statement 课送
1:56 statement 课通
1:48 statement 课酬
1:-78 statement 课铃
1:-91 statement 课间
1:-38 statement 课题
1:59 statement 谁:
1:-67 statement 谁有
1:-79 statement 调:
1:143 statement 调。
1:34 statement 调两
1:64 statement 调中
1:50 statement 调之
1:54 statement 调剂
1:54 statement 调单
1:64 statement 调回
1:55 statement 调好
1:36 statement 调度
1:33 statement 调律
1:49 statement 调拨
1:80 statement 调整
1:31 statement 调机
1:48 statement 调来
1:32 statement 调校
1:30 statement 调琴
1:44 statement 调甲
1:56 statement 调研
1:51 statement 调组
1:-68 statement 调解
1:34 statement 调试
1:54 statement 调谭
1:77 statement 调车
1:56 statement 谈$
1:117 statement 谈。
1:32 statement 谈个
1:80 statement 谈了
1:63 statement 谈会
1:58 statement 谈到
1:36 statement 谈情
1:-49 statement 谈相
1:65 statement 谈订
1:-60 statement 谊。
1:71 statement 谊招
1:-66 statement 谊的
1:31 statement 谋其
1:-87 statement 谢!
1:-86 statement 谢,
1:38 statement 谢:
1:-131 statement 谢。
1:82 statement 谢你
1:-58 statement 谢您
1:-68 statement 谢意
1:74 statement 谢英
1:-94 statement 谢谢
1:47 statement 谨_
1:-61 statement 谨向
1:55 statement 谨启
1:61 statement 谨将
1:-76 statement 谨此
1:63 statement 谭老
1:38 statement 谱每
1:50 statement 谷卫
1:110 statement 谷口
1:50 statement 谷场
1:32 statement 谷市
1:34 statement 谷职
1:-90 statement 豆浆
1:-106 statement 豆烧
1:50 statement 象2
1:50 statement 象3
1:46 statement 象:
1:46 statement 象仍
1:39 statement 贝给
1:33 statement 负$
1:79 statement 负总
1:93 statement 负担
1:91 statement 财务
1:104 statement 财政
1:46 statement 财经
1:62 statement 财股
1:84 statement 责,
1:60 statement 责:
1:103 statement 责。
1:75 statement 责三
1:85 statement 责人
1:55 statement 责令
1:-105 statement 责会
1:66 statement 责保
1:48 statement 责全
1:-66 statement 责公
1:47 statement 责共
1:46 statement 责分
1:46 statement 责到
1:84 statement 责园
1:67 statement 责安
1:79 statement 责成
1:-46 statement 责排
1:97 statement 责接
1:68 statement 责教
1:-89 statement 责来
1:51 statement 责监
1:45 statement 责给
1:-67 statement 责统
1:45 statement 责联
1:-58 statement 责选
1:-83 statement 账$
1:38 statement 账,
1:45 statement 账。
1:89 statement 账号
1:44 statement 账并
1:78 statement 账目
1:51 statement 账考
1:43 statement 货,
1:85 statement 货人
1:-56 statement 货运
1:56 statement 质园
1:40 statement 质增
1:59 statement 质教
1:52 statement 质的
1:79 statement 质课
1:33 statement 贫困
1:68 statement 购。
1:84 statement 购买
1:55 statement 购员
1:41 statement 购和
1:-91 statement 购商
1:33 statement 购打
1:32 statement 购流
1:75 statement 购置
1:45 statement 购销
1:63 statement 贯制
1:34 statement 贯彻
1:46 statement 贯通
1:42 statement 贴)
1:39 statement 贴,
1:80 statement 贴1
1:53 statement 贴2
1:35 statement 贴;
1:-78 statement 贴。
1:-63 statement 贴一
1:-70 statement 贴出
1:49 statement 贴及
1:-78 statement 贴在
1:60 statement 贴按
1:56 statement 贴新
1:77 statement 贴每
1:60 statement 贴由
1:41 statement 贵$
1:34 statement 贵在
1:51 statement 贵支
1:65 statement 贵方
1:-100 statement 贷款
1:-56 statement 贸代
1:-71 statement 贸易
1:31 statement 贸职
1:115 statement 费$
1:60 statement 费,
1:32 statement 费-
1:48 statement 费6
1:83 statement 费:
1:34 statement 费;
1:54 statement 费、
1:50 statement 费。
1:52 statement 费一
1:36 statement 费业
1:39 statement 费中
1:46 statement 费人
1:52 statement 费从
1:70 statement 费使
1:31 statement 费依
1:60 statement 费全
1:53 statement 费八
1:47 statement 费六
1:38 statement 费减
1:36 statement 费凭
1:59 statement 费列
1:59 statement 费参
1:48 statement 费和
1:34 statement 费家
1:60 statement 费开
1:71 statement 费我
1:88 statement 费提
1:56 statement 费支
1:72 statement 费新
1:34 statement 费来
1:39 statement 费每
1:82 statement 费用
1:113 statement 费由
1:35 statement 费的
1:32 statement 费艺
1:51 statement 费请
1:81 statement 贺校
1:74 statement 贾一
1:88 statement 资,
1:30 statement 资1
1:66 statement 资:
1:60 statement 资。
1:60 statement 资三
1:64 statement 资不
1:50 statement 资两
1:45 statement 资五
1:40 statement 资产
1:59 statement 资人
1:43 statement 资八
1:78 statement 资关
1:31 statement 资到
1:138 statement 资助
1:56 statement 资十
1:-84 statement 资发
1:42 statement 资培
1:70 statement 资待
1:-93 statement 资感
1:111 statement 资料
1:31 statement 资暂
1:-63 statement 资来
1:52 statement 资格
1:72 statement 资深
1:130 statement 资源
1:50 statement 资照
1:95 statement 资由
1:61 statement 资短
1:59 statement 资素
1:42 statement 资缺
1:102 statement 资讯
1:45 statement 资费
1:116 statement 资金
1:44 statement 赔$
1:52 statement 赔偿
1:-33 statement 赛$
1:-74 statement 赛,
1:-49 statement 赛、
1:53 statement 赛。
1:-83 statement 赛中
1:37 statement 赛之
1:35 statement 赛事
1:-56 statement 赛制
1:32 statement 赛前
1:36 statement 赛医
1:33 statement 赛卫
1:45 statement 赛合
1:-66 statement 赛后
1:-31 statement 赛学
1:43 statement 赛孩
1:46 statement 赛定
1:44 statement 赛的
1:50 statement 赛获
1:51 statement 赛课
1:47 statement 赛选
1:34 statement 赛队
1:43 statement 赛项
1:-54 statement 赞助
1:40 statement 赞成
1:31 statement 赠$
1:-83 statement 赠1
1:68 statement 赠。
1:-74 statement 赠乐
1:50 statement 赠书
1:-79 statement 赠了
1:43 statement 赠云
1:48 statement 赠体
1:-83 statement 赠冷
1:-70 statement 赠图
1:53 statement 赠小
1:50 statement 赠平
1:51 statement 赠情
1:44 statement 赠新
1:44 statement 赠旧
1:66 statement 赠物
1:70 statement 赠电
1:33 statement 赠竹
1:49 statement 赠英
1:46 statement 赠课
1:36 statement 赠贵
1:-82 statement 赠送
1:-62 statement 赠金
1:66 statement 赠钢
1:36 statement 赠顺
1:62 statement 赠马
1:63 statement 赤岭
1:56 statement 走$
1:-82 statement 走。
1:45 statement 走一
1:35 statement 走上
1:35 statement 走下
1:-112 statement 走了
1:94 statement 走动
1:-110 statement 走北
1:52 statement 走失
1:99 statement 走教
1:36 statement 走查
1:-88 statement 走访
1:-38 statement 走过
1:-59 statement 走进
1:-64 statement 走遍
1:-33 statement 赴两
1:69 statement 赴乙
1:35 statement 赴乡
1:38 statement 赴云
1:46 statement 赴五
1:53 statement 赴你
1:-74 statement 赴偏
1:31 statement 赴北
1:52 statement 赴县
1:61 statement 赴受
1:33 statement 赴城
1:39 statement 赴安
1:46 statement 赴小
1:46 statement 赴山
1:45 statement 赴帕
1:31 statement 赴楚
1:55 statement 赴沙
1:36 statement 赴甘
1:40 statement 赴甲
1:53 statement 赴省
1:53 statement 赴石
1:31 statement 赴苗
1:57 statement 赴草
1:50 statement 赴落
1:64 statement 赴贵
1:34 statement 赴雪
1:49 statement 赴鹰
1:42 statement 赴黄
1:48 statement 赵子
1:53 statement 赵科
1:53 statement 赶集
1:39 statement 起$
1:120 statement 起,
1:73 statement 起:
1:-49 statement 起“
1:56 statement 起。
1:40 statement 起上
1:-70 statement 起了
1:66 statement 起做
1:35 statement 起净
1:60 statement 起吃
1:77 statement 起备
1:40 statement 起孩
1:44 statement 起已
1:66 statement 起帮
1:75 statement 起我
1:-95 statement 起执
1:34 statement 起把
1:60 statement 起接
1:75 statement 起施
1:80 statement 起来
1:32 statement 起校
1:32 statement 起止
1:57 statement 起步
1:59 statement 起每
1:50 statement 起派
1:-105 statement 起漏
1:39 statement 起玩
1:-49 statement 起生
1:62 statement 起由
1:55 statement 起研
1:-51 statement 起自
1:60 statement 起至
1:58 statement 起草
1:37 statement 超二
1:50 statement 超市
1:-50 statement 超群
1:35 statement 超计
1:-38 statement 超过
1:47 statement 越(
1:59 statement 趟,
1:37 statement 趟不
1:58 statement 趟进
1:30 statement 趣味
1:33 statement 趣班
1:50 statement 足,
1:36 statement 足三
1:49 statement 足两
1:37 statement 足半
1:36 statement 足师
1:35 statement 足杉
1:125 statement 足球
1:-53 statement 跃,
1:-99 statement 跃。
1:38 statement 跑$
1:36 statement 跑通
1:40 statement 跑队
1:37 statement 距$
1:47 statement 距,
1:44 statement 距。
1:32 statement 距协
1:37 statement 距授
1:70 statement 距方
1:54 statement 距每
1:40 statement 距离
1:36 statement 跟不
1:48 statement 跟几
1:31 statement 跟回
1:34 statement 跟城
1:-73 statement 跟奶
1:50 statement 跟学
1:38 statement 跟家
1:46 statement 跟就
1:93 statement 跟岗
1:60 statement 跟师
1:40 statement 跟得
1:45 statement 跟我
1:47 statement 跟排
1:43 statement 跟桥
1:132 statement 跟班
1:58 statement 跟着
1:59 statement 跟著
1:32 statement 跟训
1:67 statement 跟踪
1:35 statement 跟车
1:45 statement 跟进
1:61 statement 跨校
1:38 statement 路$
1:-139 statement 路(
1:-71 statement 路,
1:41 statement 路3
1:75 statement 路上
1:-47 statement 路中
1:35 statement 路体
1:49 statement 路参
1:67 statement 路国
1:61 statement 路子
1:37 statement 路小
1:36 statement 路就
1:59 statement 路师
1:57 statement 路的
1:51 statement 路租
1:42 statement 路联
1:35 statement 路语
1:105 statement 路费
1:38 statement 路辅
1:36 statement 路途
1:-86 statement 路遥
1:54 statement 路阻
1:83 statement 跳绳
1:-65 statement 跳舞
1:67 statement 践$
1:37 statement 践。
1:40 statement 践单
1:39 statement 踪。
1:67 statement 踪半
1:69 statement 蹄坳
1:31 statement 蹈、
1:46 statement 蹈两
1:50 statement 蹈教
1:56 statement 蹈老
1:98 statement 蹲点
1:-66 statement 躁、
1:31 statement 身为
1:-64 statement 身份
1:-43 statement 身体
1:77 statement 身意
1:-111 statement 身携
1:31 statement 身是
1:-45 statement 身边
1:-85 statement 车$
1:-89 statement 车一
1:62 statement 车上
1:53 statement 车到
1:34 statement 车去
1:-51 statement 车四
1:-79 statement 车场
1:40 statement 车工
1:35 statement 车开
1:97 statement 车接
1:88 statement 车每
1:32 statement 车油
1:35 statement 车由
1:66 statement 车票
1:54 statement 车站
1:54 statement 车统
1:46 statement 车维
1:65 statement 车股
1:64 statement 车要
1:83 statement 车费
1:49 statement 车资
1:60 statement 车载
1:94 statement 车辆
1:59 statement 车限
1:32 statement 车须
1:47 statement 转。
1:38 statement 转交
1:54 statement 转介
1:32 statement 转到
1:55 statement 转卖
1:47 statement 转岗
1:41 statement 转往
1:72 statement 转房
1:-49 statement 转眼
1:56 statement 转赠
1:30 statement 转递
1:42 statement 轮$
1:34 statement 轮,
1:60 statement 轮。
1:49 statement 轮一
1:36 statement 轮不
1:37 statement 轮任
1:-63 statement 轮值
1:48 statement 轮岗
1:40 statement 轮成
1:55 statement 轮换
1:34 statement 轮机
1:131 statement 轮流
1:47 statement 轮满
1:43 statement 轮番
1:62 statement 轮着
1:47 statement 轮训
1:40 statement 轮驻
1:66 statement 软件
1:-49 statement 轻。
1:65 statement 轻人
1:75 statement 轻教
1:35 statement 轻的
1:62 statement 载学
1:70 statement 辅具
1:92 statement 辅导
1:79 statement 辅老
1:40 statement 辅读
1:-37 statement 辆,
1:55 statement 辆、
1:60 statement 辆。
1:63 statement 辆与
1:37 statement 辍学
1:41 statement 辑到
1:34 statement 输。
1:63 statement 输入
1:77 statement 输出
1:-51 statement 输液
1:61 statement 输送
1:53 statement 输部
1:-83 statement 辖区
1:50 statement 辩论
1:70 statement 辰个
1:54 statement 辰于
1:60 statement 辰启
1:66 statement 辰派
1:60 statement 辰维
1:43 statement 边幼
1:32 statement 边教
1:-61 statement 边有
1:-63 statement 边村
1:84 statement 边的
1:63 statement 边看
1:65 statement 边远
1:47 statement 达,
1:-71 statement 达1
1:64 statement 达。
1:74 statement 达了
1:71 statement 达八
1:78 statement 达到
1:-71 statement 达助
1:65 statement 达十
1:43 statement 达单
1:60 statement 达印
1:-100 statement 达室
1:-40 statement 达成
1:54 statement 达标
1:31 statement 达百
1:63 statement 达翻
1:-56 statement 达货
1:51 statement 迄今
1:43 statement 过$
1:76 statement 过,
1:79 statement 过1
1:-58 statement 过3
1:53 statement 过4
1:68 statement 过8
1:40 statement 过9
1:106 statement 过。
1:72 statement 过一
1:-38 statement 过了
1:43 statement 过二
1:92 statement 过五
1:50 statement 过儿
1:-55 statement 过去
1:-64 statement 过后
1:-61 statement 过场
1:46 statement 过复
1:-85 statement 过我
1:33 statement 过教
1:72 statement 过来
1:34 statement 过目
1:50 statement 过直
1:-48 statement 过程
1:76 statement 过类
1:101 statement 过网
1:33 statement 过视
1:65 statement 过队
1:34 statement 迎大
1:41 statement 迎石
1:46 statement 运$
1:30 statement 运,
1:47 statement 运会
1:41 statement 运公
1:81 statement 运动
1:54 statement 运去
1:63 statement 运抵
1:-74 statement 运推
1:-55 statement 运班
1:-51 statement 运用
1:31 statement 运站
1:58 statement 运行
1:76 statement 运费
1:43 statement 运转
1:60 statement 运输
1:57 statement 运过
1:-63 statement 运重
1:31 statement 近,
1:-71 statement 近1
1:72 statement 近4
1:39 statement 近万
1:40 statement 近三
1:52 statement 近两
1:48 statement 近至
1:65 statement 近视
1:68 statement 返。
1:98 statement 返交
1:93 statement 返回
1:-59 statement 返城
1:61 statement 返机
1:75 statement 返校
1:58 statement 返路
1:64 statement 返车
1:42 statement 还,
1:-58 statement 还向
1:-100 statement 还在
1:-68 statement 还存
1:-61 statement 还有
1:-39 statement 还没
1:56 statement 还要
1:-85 statement 还记
1:35 statement 还说
1:43 statement 这个
1:-60 statement 这么
1:-97 statement 这些
1:64 statement 这件
1:-60 statement 这份
1:-33 statement 这学
1:52 statement 这是
1:77 statement 进$
1:55 statement 进“
1:45 statement 进、
1:59 statement 进。
1:-47 statement 进一
1:37 statement 进不
1:-50 statement 进了
1:38 statement 进会
1:75 statement 进入
1:36 statement 进典
1:67 statement 进办
1:33 statement 进区
1:35 statement 进医
1:43 statement 进午
1:34 statement 进卫
1:67 statement 进县
1:37 statement 进吴
1:81 statement 进城
1:30 statement 进大
1:83 statement 进展
1:89 statement 进山
1:32 statement 进工
1:85 statement 进度
1:45 statement 进强
1:73 statement 进教
1:49 statement 进新
1:43 statement 进机
1:30 statement 进来
1:43 statement 进校
1:-72 statement 进步
1:33 statement 进汉
1:54 statement 进沟
1:43 statement 进海
1:35 statement 进滨
1:34 statement 进王
1:30 statement 进瑶
1:42 statement 进疆
1:32 statement 进竹
1:-56 statement 进结
1:40 statement 进苗
1:-72 statement 进行
1:36 statement 进西
1:39 statement 进课
1:-72 statement 进这
1:52 statement 进队
1:69 statement 进驻
1:59 statement 远$
1:46 statement 远,
1:-57 statement 远不
1:36 statement 远了
1:42 statement 远任
1:-42 statement 远方
1:-71 statement 远的
1:60 statement 远石
1:-40 statement 远程
1:62 statement 远补
1:51 statement 远见
1:-49 statement 远赴
1:69 statement 远距
1:39 statement 远阳
1:73 statement 违规
1:51 statement 连像
1:44 statement 连带
1:66 statement 连线
1:55 statement 连练
1:-41 statement 连续
1:50 statement 连谷
1:-92 statement 迟到
1:59 statement 述品
1:55 statement 述招
1:31 statement 迳寄
1:-46 statement 迹歪
1:52 statement 退、
1:47 statement 退下
1:77 statement 退休
1:47 statement 退出
1:48 statement 送$
1:34 statement 送1
1:63 statement 送:
1:-66 statement 送?
1:88 statement 送。
1:56 statement 送一
1:30 statement 送七
1:46 statement 送三
1:32 statement 送上
1:45 statement 送两
1:57 statement 送书
1:42 statement 送仁
1:30 statement 送优
1:59 statement 送会
1:38 statement 送党
1:31 statement 送全
1:85 statement 送到
1:36 statement 送升
1:41 statement 送午
1:106 statement 送去
1:54 statement 送双
1:47 statement 送哪
1:34 statement 送圣
1:31 statement 送培
1:39 statement 送学
1:43 statement 送实
1:-47 statement 送平
1:-72 statement 送心
1:34 statement 送总
1:56 statement 送戏
1:60 statement 送户
1:70 statement 送支
1:61 statement 送新
1:-54 statement 送暖
1:-43 statement 送来
1:-97 statement 送法
1:-64 statement 送物
1:45 statement 送的
1:70 statement 送纪
1:40 statement 送给
1:62 statement 送考
1:41 statement 送训
1:84 statement 送课
1:42 statement 送资
)"sv,
    R"(1:36 statement 送赠
1:86 statement 送达
1:73 statement 送过
1:81 statement 送进
1:-43 statement 送送
1:53 statement 送队
1:-85 statement 送鸡
1:47 statement 适,
1:-40 statement 适应
1:33 statement 适的
1:-38 statement 选$
1:30 statement 选5
1:55 statement 选。
1:36 statement 选一
1:42 statement 选中
1:51 statement 选产
1:35 statement 选人
1:83 statement 选修
1:71 statement 选六
1:64 statement 选十
1:65 statement 选四
1:65 statement 选微
1:-61 statement 选手
1:80 statement 选拔
1:76 statement 选派
1:55 statement 选由
1:54 statement 选科
1:33 statement 选聘
1:74 statement 选送
1:67 statement 选题
1:30 statement 逐月
1:88 statement 逐条
1:32 statement 逐科
1:40 statement 逐项
1:37 statement 递$
1:47 statement 递课
1:74 statement 途:
1:80 statement 途中
1:31 statement 途遥
1:-132 statement 通:
1:-50 statement 通。
1:59 statement 通一
1:34 statement 通与
1:-87 statement 通两
1:38 statement 通书
1:84 statement 通信
1:55 statement 通六
1:35 statement 通各
1:30 statement 通在
1:43 statement 通意
1:-61 statement 通感
1:44 statement 通招
1:51 statement 通由
1:-72 statement 通知
1:-79 statement 通科
1:52 statement 通网
1:58 statement 通职
1:42 statement 通补
1:50 statement 通视
1:-86 statement 通讯
1:51 statement 通车
1:47 statement 通达
1:43 statement 通过
1:49 statement 通运
1:-84 statement 通远
1:34 statement 通高
1:37 statement 造$
1:51 statement 造,
1:44 statement 造6
1:57 statement 造:
1:59 statement 造五
1:80 statement 造册
1:40 statement 造实
1:66 statement 造活
1:46 statement 逢单
1:48 statement 逢双
1:55 statement 逢周
1:55 statement 逢赶
1:82 statement 逸夫
1:-58 statement 逾期
1:31 statement 遇$
1:-100 statement 遇:
1:83 statement 遇不
1:75 statement 遇到
1:55 statement 遇大
1:64 statement 遇故
1:49 statement 遇有
1:56 statement 遇雨
1:35 statement 遍$
1:64 statement 遍,
1:35 statement 遍再
1:52 statement 遏制
1:40 statement 道,
1:-57 statement 道1
1:-89 statement 道_
1:68 statement 道。
1:42 statement 道书
1:74 statement 道办
1:52 statement 道区
1:52 statement 道好
1:36 statement 道妇
1:37 statement 道实
1:31 statement 道岗
1:61 statement 道德
1:54 statement 道支
1:59 statement 道教
1:40 statement 道校
1:-63 statement 遗失
1:39 statement 遣一
1:67 statement 遣业
1:43 statement 遣二
1:-77 statement 遣师
1:35 statement 遣手
1:47 statement 遣教
1:-60 statement 遥$
1:-61 statement 遥遥
1:82 statement 遴派
1:91 statement 遴选
1:63 statement 遵行
1:-38 statement 邀:
1:53 statement 邀为
1:40 statement 邀得
1:44 statement 邀来
1:49 statement 邀监
1:-53 statement 邀请
1:58 statement 邀黄
1:-105 statement 邓$
1:42 statement 邓去
1:-64 statement 邢主
1:-82 statement 那一
1:-71 statement 那位
1:46 statement 那儿
1:46 statement 那头
1:44 statement 那所
1:62 statement 那架
1:-48 statement 那边
1:43 statement 邦$
1:55 statement 邬建
1:54 statement 邮代
1:53 statement 邮件
1:52 statement 邮政
1:42 statement 邮票
1:64 statement 邮箱
1:50 statement 邮贵
1:46 statement 邮路
1:-100 statement 邱会
1:62 statement 邵伯
1:-66 statement 邻村
1:61 statement 邻近
1:50 statement 邻镇
1:-53 statement 郎老
1:74 statement 郑一
1:54 statement 郝主
1:49 statement 郝园
1:87 statement 部$
1:36 statement 部(
1:31 statement 部)
1:85 statement 部,
1:32 statement 部1
1:43 statement 部2
1:52 statement 部3
1:68 statement 部、
1:73 statement 部。
1:50 statement 部一
1:39 statement 部三
1:53 statement 部上
1:42 statement 部不
1:37 statement 部与
1:51 statement 部业
1:52 statement 部为
1:74 statement 部主
1:-74 statement 部书
1:53 statement 部会
1:42 statement 部保
1:57 statement 部共
1:52 statement 部分
1:39 statement 部到
1:67 statement 部参
1:32 statement 部在
1:52 statement 部培
1:47 statement 部备
1:32 statement 部子
1:41 statement 部完
1:33 statement 部带
1:41 statement 部康
1:66 statement 部开
1:34 statement 部录
1:56 statement 部愿
1:49 statement 部担
1:72 statement 部拷
1:48 statement 部授
1:40 statement 部揭
1:-61 statement 部支
1:44 statement 部教
1:57 statement 部每
1:38 statement 部活
1:88 statement 部的
1:35 statement 部组
1:45 statement 部结
1:63 statement 部署
1:46 statement 部落
1:41 statement 部要
1:59 statement 部课
1:37 statement 部负
1:81 statement 部门
1:79 statement 部领
1:-78 statement 郭:
1:39 statement 都上
1:36 statement 都亮
1:89 statement 都会
1:38 statement 都写
1:76 statement 都可
1:-62 statement 都在
1:65 statement 都已
1:68 statement 都方
1:76 statement 都是
1:55 statement 都有
1:-62 statement 都派
1:50 statement 都由
1:61 statement 都盼
1:-79 statement 都笑
1:33 statement 都请
1:92 statement 鄢小
1:74 statement 配一
1:-30 statement 配合
1:70 statement 配备
1:35 statement 配套
1:56 statement 配导
1:32 statement 配感
1:33 statement 配田
1:57 statement 配电
1:50 statement 配经
1:39 statement 配车
1:57 statement 配送
1:94 statement 酒店
1:41 statement 酬不
1:33 statement 酬仍
1:-86 statement 采买
1:35 statement 采取
1:-39 statement 采用
1:44 statement 采茶
1:46 statement 采视
1:-56 statement 采访
1:87 statement 采购
1:35 statement 采集
1:56 statement 采风
1:35 statement 里$
1:-40 statement 里,
1:87 statement 里:
1:-58 statement 里。
1:70 statement 里上
1:69 statement 里不
1:43 statement 里主
1:35 statement 里五
1:50 statement 里伙
1:57 statement 里到
1:64 statement 里县
1:64 statement 里四
1:71 statement 里国
1:43 statement 里娃
1:-73 statement 里学
1:50 statement 里孩
1:34 statement 里家
1:53 statement 里小
1:68 statement 里工
1:69 statement 里师
1:34 statement 里年
1:53 statement 里很
1:70 statement 里批
1:43 statement 里把
1:61 statement 里挂
1:44 statement 里捐
1:61 statement 里授
1:39 statement 里数
1:30 statement 里晒
1:35 statement 里最
1:38 statement 里有
1:-88 statement 里朋
1:-98 statement 里来
1:58 statement 里珠
1:75 statement 里由
1:47 statement 里申
1:33 statement 里的
1:48 statement 里碰
1:63 statement 里缺
1:49 statement 里行
1:36 statement 里说
1:74 statement 里谈
1:51 statement 里跟
1:35 statement 里送
1:40 statement 重在
1:32 statement 重复
1:-48 statement 重大
1:73 statement 重度
1:53 statement 重点
1:-60 statement 重物
1:-63 statement 重谢
1:69 statement 重阳
1:-73 statement 野溪
1:-99 statement 野猪
1:40 statement 野走
1:-105 statement 野餐
1:88 statement 野鹿
1:67 statement 量,
1:60 statement 量:
1:30 statement 量、
1:51 statement 量。
1:64 statement 量不
1:35 statement 量作
1:76 statement 量好
1:40 statement 量帮
1:60 statement 量检
1:45 statement 量由
1:41 statement 量监
1:54 statement 量表
1:61 statement 量评
1:49 statement 金$
1:55 statement 金,
1:58 statement 金1
1:-37 statement 金”
1:51 statement 金。
1:53 statement 金一
1:44 statement 金三
1:102 statement 金会
1:44 statement 金使
1:32 statement 金全
1:44 statement 金列
1:73 statement 金太
1:37 statement 金拨
1:56 statement 金支
1:55 statement 金桥
1:33 statement 金湖
1:61 statement 金由
1:31 statement 金纳
1:57 statement 金资
1:30 statement 金集
1:-69 statement 金额
1:57 statement 鉴定
1:-70 statement 钟。
1:71 statement 钟佩
1:-91 statement 钟内
1:51 statement 钟头
1:-90 statement 钟小
1:122 statement 钟点
1:48 statement 钟离
1:53 statement 钟鼓
1:39 statement 钢琴
1:-43 statement 钧鉴
1:66 statement 钱。
1:46 statement 钱买
1:44 statement 钱出
1:66 statement 钱支
1:62 statement 钻床
1:62 statement 铁$
1:59 statement 铁厂
1:32 statement 铁山
1:82 statement 铁岭
1:54 statement 铁路
1:57 statement 铃乡
1:68 statement 铃初
1:-62 statement 铃响
1:80 statement 铃小
1:51 statement 铃的
1:87 statement 铜台
1:46 statement 铣床
1:99 statement 银杏
1:-79 statement 银行
1:49 statement 铺、
1:38 statement 铺菜
1:99 statement 销,
1:92 statement 销。
1:40 statement 销制
1:42 statement 销合
1:40 statement 销油
1:47 statement 销社
1:-57 statement 销部
1:75 statement 锅小
1:37 statement 锋队
1:-47 statement 错$
1:42 statement 错峰
1:106 statement 错题
1:86 statement 锦江
1:53 statement 锻炼
1:81 statement 镇。
1:51 statement 镇中
1:56 statement 镇人
1:59 statement 镇党
1:85 statement 镇初
1:77 statement 镇北
1:54 statement 镇卫
1:69 statement 镇学
1:50 statement 镇教
1:56 statement 镇文
1:39 statement 镇柏
1:41 statement 镇的
1:57 statement 镇级
1:55 statement 镇老
1:52 statement 镇育
1:34 statement 镇视
1:61 statement 镇雄
1:113 statement 镇高
1:88 statement 镜湖
1:39 statement 长(
1:74 statement 长)
1:44 statement 长,
1:71 statement 长1
1:30 statement 长3
1:31 statement 长4
1:161 statement 长:
1:-49 statement 长;
1:70 statement 长_
1:42 statement 长|
1:47 statement 长、
1:82 statement 长。
1:71 statement 长一
1:60 statement 长三
1:61 statement 长不
1:30 statement 长与
1:38 statement 长两
1:60 statement 长主
1:143 statement 长乐
1:39 statement 长乘
1:34 statement 长也
1:32 statement 长互
1:46 statement 长五
1:38 statement 长亲
1:-63 statement 长介
1:66 statement 长代
1:40 statement 长以
1:-50 statement 长们
1:52 statement 长任
1:90 statement 长会
1:32 statement 长住
1:37 statement 长入
1:31 statement 长写
1:63 statement 长分
1:30 statement 长列
1:67 statement 长到
1:83 statement 长办
1:60 statement 长助
1:43 statement 长募
1:-64 statement 长包
1:48 statement 长十
1:34 statement 长卡
1:56 statement 长原
1:51 statement 长去
1:95 statement 长及
1:44 statement 长台
1:52 statement 长各
1:68 statement 长同
1:58 statement 长圈
1:36 statement 长均
1:67 statement 长坡
1:53 statement 长堤
1:34 statement 长外
1:-73 statement 长姊
1:67 statement 长委
1:92 statement 长学
1:55 statement 长宁
1:82 statement 长室
1:-34 statement 长对
1:30 statement 长将
1:-58 statement 长小
1:46 statement 长工
1:-73 statement 长已
1:-47 statement 长带
1:39 statement 长年
1:-53 statement 长度
1:43 statement 长开
1:-80 statement 长强
1:-33 statement 长志
1:58 statement 长总
1:51 statement 长承
1:57 statement 长投
1:35 statement 长报
1:-58 statement 长担
1:47 statement 长挂
1:41 statement 长按
1:32 statement 长收
1:65 statement 长教
1:42 statement 长无
1:32 statement 长易
1:73 statement 长期
1:110 statement 长本
1:-56 statement 长杜
1:45 statement 长来
1:97 statement 长校
1:56 statement 长桥
1:101 statement 长每
1:79 statement 长汇
1:68 statement 长河
1:-67 statement 长派
1:46 statement 长率
1:40 statement 长由
1:48 statement 长白
1:41 statement 长盘
1:76 statement 长签
1:36 statement 长自
1:44 statement 长苏
1:40 statement 长苗
1:68 statement 长表
1:60 statement 长要
1:74 statement 长讲
1:35 statement 长课
1:79 statement 长谈
1:79 statement 长负
1:-80 statement 长走
1:51 statement 长赴
1:61 statement 长蹲
1:33 statement 长远
1:32 statement 长逢
1:67 statement 长钧
1:53 statement 长阿
1:45 statement 长随
1:33 statement 长隔
1:96 statement 长驻
1:-72 statement 长骑
1:43 statement 门$
1:70 statement 门:
1:33 statement 门;
1:45 statement 门“
1:-69 statement 门。
1:59 statement 门中
1:51 statement 门前
1:-108 statement 门卫
1:64 statement 门听
1:71 statement 门坎
1:57 statement 门坪
1:71 statement 门小
1:41 statement 门岗
1:58 statement 门峪
1:33 statement 门带
1:34 statement 门把
1:52 statement 门更
1:59 statement 门每
1:51 statement 门求
1:81 statement 门裁
1:38 statement 门计
1:43 statement 门讲
1:38 statement 门配
1:69 statement 门集
1:45 statement 闭症
1:32 statement 问$
1:76 statement 问,
1:-90 statement 问:
1:49 statement 问”
1:-86 statement 问他
1:-53 statement 问卷
1:-64 statement 问有
1:33 statement 闲置
1:62 statement 间$
1:36 statement 间(
1:-147 statement 间:
1:65 statement 间;
1:90 statement 间。
1:31 statement 间一
1:-49 statement 间不
1:40 statement 间两
1:89 statement 间为
1:54 statement 间互
1:82 statement 间五
1:36 statement 间交
1:62 statement 间人
1:81 statement 间协
1:-69 statement 间另
1:71 statement 间在
1:-59 statement 间实
1:84 statement 间宿
1:66 statement 间我
1:-66 statement 间推
1:45 statement 间教
1:49 statement 间文
1:31 statement 间每
1:-49 statement 间活
1:73 statement 间由
1:-35 statement 间的
1:-128 statement 间短
1:36 statement 间示
1:44 statement 间累
1:42 statement 间给
1:66 statement 间至
1:-92 statement 间讲
1:45 statement 间跟
1:-51 statement 间长
1:35 statement 间阅
1:-100 statement 闵静
1:-44 statement 闻,
1:39 statement 闽西
1:52 statement 阀门
1:-86 statement 阅:
1:48 statement 阅个
1:36 statement 阅无
1:36 statement 阅览
1:70 statement 阅读
1:52 statement 阎石
1:51 statement 阐述
1:-88 statement 阖家
1:38 statement 阖校
1:72 statement 队$
1:38 statement 队,
1:68 statement 队:
1:36 statement 队、
1:36 statement 队。
1:-79 statement 队一
1:37 statement 队仪
1:59 statement 队伍
1:33 statement 队住
1:32 statement 队出
1:49 statement 队到
1:40 statement 队前
1:45 statement 队合
1:46 statement 队员
1:38 statement 队回
1:82 statement 队大
1:63 statement 队常
1:44 statement 队指
1:82 statement 队日
1:30 statement 队暑
1:36 statement 队每
1:-97 statement 队电
1:30 statement 队移
1:-38 statement 队表
1:-72 statement 队观
1:46 statement 队训
1:-54 statement 队走
1:37 statement 队赴
1:36 statement 队跟
1:37 statement 队辅
1:57 statement 队进
1:35 statement 队送
1:108 statement 队部
1:77 statement 队长
1:35 statement 防控
1:55 statement 防治
1:43 statement 防溺
1:43 statement 阳光
1:35 statement 阳区
1:50 statement 阳园
1:56 statement 阳国
1:58 statement 阳坑
1:70 statement 阳坡
1:50 statement 阳市
1:56 statement 阳幼
1:47 statement 阳建
1:-67 statement 阳念
1:55 statement 阳村
1:63 statement 阳海
1:68 statement 阳节
1:77 statement 阳谨
1:53 statement 阳路
1:-68 statement 阳阳
1:-92 statement 阴_
1:55 statement 阴坡
1:-65 statement 阵头
1:-63 statement 阵掌
1:-55 statement 阵阵
1:80 statement 阶段
1:50 statement 阻滞
1:-64 statement 阿凯
1:44 statement 阿普
1:-76 statement 阿梅
1:80 statement 陂实
1:-63 statement 陂市
1:46 statement 附。
1:131 statement 附中
1:103 statement 附件
1:35 statement 附则
1:43 statement 附后
1:32 statement 附寄
1:51 statement 附小
1:157 statement 附属
1:92 statement 附幼
1:-102 statement 附照
1:82 statement 附表
1:52 statement 附记
1:117 statement 附设
1:39 statement 际$
1:-89 statement 际交
1:41 statement 际合
1:49 statement 际天
1:53 statement 际差
1:47 statement 际理
1:41 statement 际调
1:40 statement 际部
1:45 statement 陆川
1:64 statement 陇上
1:30 statement 陇原
1:36 statement 陈主
1:42 statement 陈启
1:63 statement 陈旧
1:42 statement 陈老
1:38 statement 降到
1:49 statement 限$
1:-45 statement 限,
1:68 statement 限2
1:99 statement 限:
1:48 statement 限一
1:49 statement 限三
1:-46 statement 限两
1:73 statement 限公
1:55 statement 限坐
1:-68 statement 限报
1:39 statement 限港
1:98 statement 院$
1:81 statement 院(
1:42 statement 院)
1:75 statement 院,
1:81 statement 院_
1:34 statement 院“
1:30 statement 院”
1:47 statement 院→
1:74 statement 院、
1:33 statement 院。
1:48 statement 院与
1:41 statement 院专
1:33 statement 院两
1:53 statement 院为
1:44 statement 院事
1:53 statement 院借
1:54 statement 院做
1:55 statement 院八
1:56 statement 院公
1:40 statement 院出
1:-48 statement 院副
1:75 statement 院办
1:41 statement 院参
1:32 statement 院团
1:39 statement 院培
1:39 statement 院外
1:47 statement 院孙
1:49 statement 院学
1:49 statement 院安
1:61 statement 院对
1:33 statement 院将
1:49 statement 院心
1:51 statement 院承
1:-59 statement 院护
1:55 statement 院拟
1:38 statement 院指
1:85 statement 院推
1:59 statement 院支
1:51 statement 院攻
1:50 statement 院教
1:46 statement 院明
1:58 statement 院校
1:50 statement 院每
1:33 statement 院汽
1:40 statement 院派
1:31 statement 院牙
1:54 statement 院的
1:32 statement 院礼
1:36 statement 院系
1:37 statement 院裁
1:65 statement 院见
1:40 statement 院言
1:30 statement 院评
1:33 statement 院负
1:47 statement 院足
1:37 statement 院进
1:-46 statement 院长
1:45 statement 院门
1:88 statement 院附
1:56 statement 院陶
1:57 statement 险,
1:83 statement 险。
1:-125 statement 险单
1:35 statement 险受
1:66 statement 险由
1:34 statement 险缴
1:30 statement 陪一
1:98 statement 陪伴
1:76 statement 陪你
1:37 statement 陪寝
1:-77 statement 陪新
1:48 statement 陪读
1:-50 statement 陪餐
1:38 statement 陵医
1:60 statement 陵名
1:50 statement 陵坳
1:65 statement 陶工
1:-93 statement 陶然
1:41 statement 随东
1:54 statement 随乙
1:31 statement 随其
1:42 statement 随即
1:88 statement 随堂
1:45 statement 随岗
1:32 statement 随支
1:108 statement 随时
1:43 statement 随机
1:87 statement 随班
1:42 statement 随笔
1:71 statement 随箱
1:30 statement 随船
1:68 statement 随行
1:-92 statement 随身
1:62 statement 随车
1:53 statement 随队
1:51 statement 隔。
1:76 statement 隔周
1:37 statement 隔屏
1:37 statement 隔着
1:43 statement 隔空
1:64 statement 障,
1:34 statement 障9
1:62 statement 障:
1:67 statement 障名
1:45 statement 障学
1:30 statement 障措
1:41 statement 障生
1:52 statement 障由
1:96 statement 难,
1:35 statement 难个
1:49 statement 难学
1:-74 statement 难的
1:78 statement 难题
1:-90 statement 雀跃
1:65 statement 雁三
1:70 statement 雁中
1:51 statement 雁为
1:72 statement 雁任
1:40 statement 雁南
1:67 statement 雁县
1:65 statement 雁反
1:43 statement 雁塘
1:37 statement 雁往
1:77 statement 雄坝
1:77 statement 雅丽
1:59 statement 雅各
1:30 statement 集1
1:65 statement 集。
1:42 statement 集》
1:40 statement 集个
1:39 statement 集九
1:52 statement 集人
1:41 statement 集刻
1:65 statement 集合
1:104 statement 集团
1:56 statement 集日
1:100 statement 集训
1:-45 statement 雨$
1:-77 statement 雨_
1:-78 statement 雨》
1:42 statement 雨具
1:32 statement 雨桐
1:-72 statement 雨的
1:-62 statement 雨衣
1:45 statement 雨雪
1:-83 statement 雪$
1:62 statement 雪,
1:42 statement 雪原
1:79 statement 雪山
1:113 statement 雪峰
1:50 statement 雪溪
1:54 statement 雪莲
1:45 statement 雪顺
1:50 statement 雯$
1:41 statement 零。
1:51 statement 零二
1:88 statement 零教
1:-49 statement 零的
1:68 statement 雷公
1:-103 statement 雷浩
1:61 statement 雾台
1:44 statement 雾国
1:50 statement 雾山
1:71 statement 雾村
1:40 statement 需之
1:62 statement 需提
1:-67 statement 需搬
1:34 statement 需教
1:68 statement 需求
1:35 statement 需表
1:79 statement 需要
1:-70 statement 需配
1:-80 statement 霖$
1:92 statement 霞中
1:50 statement 露;
1:-72 statement 露_
1:95 statement 露营
1:-53 statement 青$
1:-64 statement 青,
1:34 statement 青云
1:30 statement 青人
1:40 statement 青山
1:78 statement 青岭
1:36 statement 青春
1:116 statement 青枫
1:48 statement 青樟
1:39 statement 青沟
1:54 statement 青石
1:77 statement 青禾
1:65 statement 青竹
1:69 statement 青苗
1:67 statement 青荫
1:-92 statement 青菜
1:45 statement 青蓝
1:58 statement 靖远
1:-71 statement 静)
1:44 statement 静、
1:-85 statement 静。
1:69 statement 静同
1:42 statement 静怡
1:41 statement 静驻
1:37 statement 非洲
1:-44 statement 面!
1:45 statement 面$
1:58 statement 面)
1:59 statement 面,
1:35 statement 面”
1:-82 statement 面。
1:48 statement 面协
1:58 statement 面叙
1:36 statement 面各
1:30 statement 面同
1:-63 statement 面向
1:43 statement 面对
1:40 statement 面帮
1:66 statement 面开
1:63 statement 面总
1:-53 statement 面打
1:49 statement 面托
1:48 statement 面授
1:57 statement 面接
1:32 statement 面晤
1:-76 statement 面照
1:95 statement 面的
1:-61 statement 面试
1:32 statement 面说
1:33 statement 面课
1:45 statement 面通
1:60 statement 面题
1:48 statement 革命
1:-62 statement 鞍中
1:45 statement 鞍镇
1:-85 statement 韦家
1:35 statement 韦组
1:-106 statement 音_
1:132 statement 音乐
1:72 statement 音体
1:56 statement 音写
1:45 statement 音响
1:42 statement 音学
1:63 statement 音给
1:37 statement 音通
1:51 statement 页。
1:83 statement 页字
1:32 statement 页教
1:62 statement 顶一
1:97 statement 顶岗
1:-44 statement 顶替
1:41 statement 项$
1:81 statement 项:
1:55 statement 项;
1:44 statement 项|
1:67 statement 项。
1:30 statement 项下
1:35 statement 项不
1:38 statement 项任
1:47 statement 项函
1:63 statement 项如
1:80 statement 项工
1:-49 statement 项市
1:48 statement 项开
1:67 statement 项我
1:58 statement 项捐
1:33 statement 项未
1:40 statement 项来
1:53 statement 项活
1:61 statement 项由
1:113 statement 项目
1:51 statement 项经
1:64 statement 项胪
1:48 statement 项至
1:47 statement 项通
1:-98 statement 顺利
1:75 statement 顺和
1:62 statement 顺延
1:64 statement 顺路
1:33 statement 顺颂
1:47 statement 须上
1:37 statement 须与
1:31 statement 须为
1:50 statement 须于
1:45 statement 须交
1:60 statement 须具
1:73 statement 须协
1:35 statement 须向
1:46 statement 须在
1:50 statement 须完
1:50 statement 须征
1:33 statement 须报
1:41 statement 须按
1:42 statement 须提
1:49 statement 须有
1:50 statement 须服
1:83 statement 须每
1:42 statement 须派
1:35 statement 须由
1:55 statement 须登
1:-93 statement 须经
1:50 statement 须请
1:30 statement 须达
1:96 statement 须随
1:36 statement 须驻
1:42 statement 顾虑
1:70 statement 顾问
1:35 statement 颁$
1:102 statement 颁发
1:-78 statement 颁奖
1:52 statement 颂_
1:31 statement 预先
1:-71 statement 预备
1:62 statement 预定
1:37 statement 预工
1:36 statement 预效
1:-33 statement 预算
1:47 statement 预约
1:48 statement 预计
1:70 statement 领。
1:33 statement 领人
1:56 statement 领取
1:-36 statement 领域
1:35 statement 领头
1:34 statement 领导
1:35 statement 领峪
1:63 statement 领巾
1:52 statement 领膳
1:78 statement 领航
1:46 statement 领衔
1:65 statement 领袖
1:68 statement 领读
1:-62 statement 领队
1:42 statement 频:
1:66 statement 频一
1:34 statement 频互
1:56 statement 频会
1:47 statement 频例
1:41 statement 频率
1:69 statement 频繁
1:51 statement 频连
1:57 statement 频里
1:46 statement 频陪
1:-69 statement 颗心
1:72 statement 题$
1:40 statement 题1
1:50 statement 题3
1:-53 statement 题6
1:30 statement 题;
1:77 statement 题、
1:36 statement 题。
1:46 statement 题三
1:87 statement 题两
1:-58 statement 题为
1:61 statement 题会
1:37 statement 题党
1:38 statement 题名
1:43 statement 题后
1:53 statement 题培
1:68 statement 题她
1:62 statement 题字
1:98 statement 题库
1:46 statement 题开
1:52 statement 题怎
1:46 statement 题技
1:52 statement 题报
1:64 statement 题教
1:48 statement 题每
1:31 statement 题申
1:110 statement 题目
1:49 statement 题研
1:36 statement 题立
1:64 statement 题系
1:46 statement 题编
1:117 statement 题讲
1:66 statement 题质
1:41 statement 额4
1:92 statement 额:
1:37 statement 额、
1:-86 statement 额一
1:42 statement 额单
1:-39 statement 额有
1:38 statement 额满
1:33 statement 额由
1:-62 statement 额的
1:43 statement 额补
1:51 statement 风中
1:-72 statement 风提
1:38 statement 风路
1:-51 statement 风送
1:-51 statement 飞_
1:56 statement 飞一
1:46 statement 飞讯
1:31 statement 飞赴
1:45 statement 食品
1:101 statement 食宿
1:77 statement 食由
1:62 statement 食补
1:31 statement 食谱
1:41 statement 食费
1:-58 statement 餐$
1:-58 statement 餐,
1:-51 statement 餐:
1:42 statement 餐、
1:-80 statement 餐卫
1:58 statement 餐厅
1:45 statement 餐厨
1:-64 statement 餐改
1:38 statement 餐消
1:88 statement 餐由
1:41 statement 餐自
1:41 statement 餐补
1:44 statement 餐费
1:44 statement 餐馆
1:46 statement 饪教
1:59 statement 饭$
1:48 statement 饭不
1:63 statement 饭卡
1:73 statement 饭在
1:40 statement 饭由
1:49 statement 饮水
1:84 statement 饰赠
1:-30 statement 馆$
1:77 statement 馆,
1:52 statement 馆。
1:50 statement 馆三
1:35 statement 馆主
1:50 statement 馆举
1:48 statement 馆二
1:90 statement 馆吃
1:57 statement 馆员
1:36 statement 馆对
1:83 statement 馆方
1:35 statement 馆本
1:72 statement 馆每
1:44 statement 馆现
1:69 statement 馆路
1:46 statement 馆选
1:38 statement 馆配
1:49 statement 馆门
1:49 statement 馈。
1:-89 statement 馈社
1:35 statement 馈赠
1:-78 statement 首先
1:73 statement 首席
1:101 statement 首批
1:30 statement 首日
1:46 statement 首月
1:47 statement 首次
1:-68 statement 首诗
1:62 statement 香、
1:-85 statement 香。
1:40 statement 香岛
1:41 statement 香幼
1:43 statement 香港
1:76 statement 馨学
1:70 statement 马去
1:67 statement 马家
1:-68 statement 马校
1:55 statement 马湖
1:74 statement 马蹄
1:44 statement 马达
1:-64 statement 马鞍
1:72 statement 马餐
1:59 statement 驻:
1:80 statement 驻一
1:72 statement 驻乙
1:35 statement 驻乡
1:61 statement 驻云
1:45 statement 驻五
1:35 statement 驻卫
1:36 statement 驻县
1:90 statement 驻园
1:35 statement 驻塔
1:71 statement 驻大
1:50 statement 驻小
1:39 statement 驻岭
1:68 statement 驻教
1:114 statement 驻校
1:37 statement 驻洮
1:141 statement 驻点
1:35 statement 驻王
1:42 statement 驻盟
1:41 statement 驻石
1:40 statement 驻西
1:40 statement 驻训
1:69 statement 驻谷
1:41 statement 驻鹤
1:129 statement 驼铃
1:43 statement 驾前
1:-66 statement 验$
1:36 statement 验,
1:71 statement 验。
1:51 statement 验一
1:53 statement 验中
1:51 statement 验二
1:48 statement 验分
1:66 statement 验初
1:98 statement 验员
1:63 statement 验器
1:107 statement 验学
1:62 statement 验室
1:126 statement 验小
1:57 statement 验工
1:48 statement 验幼
1:61 statement 验开
1:-97 statement 验我
1:63 statement 验收
1:48 statement 验班
1:37 statement 验的
1:39 statement 验眼
1:78 statement 验箱
1:-31 statement 验课
1:75 statement 验题
1:39 statement 验高
1:-74 statement 骑机
1:63 statement 骑马
1:45 statement 骤就
1:111 statement 骨干
1:45 statement 高$
1:62 statement 高)
1:54 statement 高,
1:55 statement 高2
1:-54 statement 高3
1:31 statement 高4
1:47 statement 高、
1:66 statement 高三
1:41 statement 高上
1:70 statement 高不
1:-92 statement 高二
1:30 statement 高交
1:-50 statement 高分
1:30 statement 高副
1:32 statement 高办
1:40 statement 高半
1:100 statement 高原
1:33 statement 高去
1:34 statement 高实
1:43 statement 高层
1:79 statement 高岭
1:-64 statement 高峻
1:71 statement 高工
1:63 statement 高年
1:35 statement 高总
1:57 statement 高招
1:36 statement 高政
1:110 statement 高教
1:85 statement 高新
1:36 statement 高来
1:59 statement 高校
1:58 statement 高桥
1:32 statement 高班
1:31 statement 高田
1:57 statement 高的
1:39 statement 高等
1:46 statement 高级
1:35 statement 高自
1:-96 statement 高补
1:41 statement 高认
1:35 statement 高讲
1:37 statement 高询
1:32 statement 高课
1:44 statement 高选
1:45 statement 鱼雁
1:-68 statement 鸡、
1:-62 statement 鸡苗
1:37 statement 鸣,
1:36 statement 鸣;
1:113 statement 鸣中
1:43 statement 鸣初
1:41 statement 鸣授
1:38 statement 鸣教
1:38 statement 鸣讲
1:38 statement 鸣谢
1:52 statement 鸦$
1:-64 statement 鸿达
1:65 statement 鹃同
1:-65 statement 鹤$
1:40 statement 鹤川
1:62 statement 鹤工
1:114 statement 鹤鸣
1:37 statement 鹭湾
1:79 statement 鹰嘴
1:39 statement 鹿坪
1:87 statement 鹿洼
1:99 statement 鹿角
1:-90 statement 鹿野
1:59 statement 鹿鸣
1:33 statement 麓”
1:74 statement 麓中
1:55 statement 麓坪
1:48 statement 麓德
1:33 statement 麓跟
1:82 statement 麦县
1:86 statement 麦田
1:71 statement 麦穗
1:72 statement 麦老
1:49 statement 麻柳
1:66 statement 麻栗
1:47 statement 麻烦
1:84 statement 黄坑
1:42 statement 黄泥
1:49 statement 黎老
1:50 statement 黑山
1:-83 statement 黑板
1:-83 statement 黑色
1:54 statement 黔山
1:32 statement 黔岭
1:-98 statement 默。
1:32 statement 鼓,
1:35 statement 鼓一
1:37 statement 鼓三
1:32 statement 鼓乐
1:-70 statement 鼓励
1:76 statement 鼓号
1:40 statement 鼓少
1:91 statement 鼓岩
1:40 statement 鼓敞
1:62 statement 鼓村
1:38 statement 鼓校
1:55 statement 鼓楼
1:-52 statement 鼓队
1:36 statement 鼓青
1:55 statement 齐,
1:48 statement 齐。
1:52 statement 齐器
1:30 statement 龄,
1:58 statement 龄一
1:-51 statement 龄五
1:30 statement 龄人
1:44 statement 龄儿
1:-59 statement 龄在
1:34 statement 龄教
1:38 statement 龄班
1:36 statement 龄男
1:43 statement 龙一
1:34 statement 龙卫
1:39 statement 龙县
1:45 statement 龙塘
1:53 statement 龙头
1:47 statement 龙尾
1:46 statement 龙工
1:44 statement 龙师
1:46 statement 龙教
1:45 statement 龙旧
1:63 statement 龙湾
1:70 statement 龙田
1:50 statement 龙电
1:56 statement 龙自
1:52 statement 龙车
1:34 statement 龙门
1:31 tells of ten=1
1:-118 tells of ten=10
1:-166 tells of ten=2
1:-98 tells of ten=4
1:-117 tells of ten=5
1:-103 tells of ten=6
1:-74 tells of ten=8
1:-61 tells=1
1:-73 tells=16
1:-135 tells=2
1:-155 tells=4
1:-93 tells=8
1:-53 title !
1:-51 title !启
1:-74 title !启航
1:-61 title !启航教
1:-62 title $
1:83 title (
1:33 title (1
1:34 title (11
1:30 title (112
1:-90 title (2)
1:-120 title (2)班
1:64 title (20
1:33 title (201
1:62 title (202
1:71 title (一
1:51 title (一行
1:48 title (一行一
1:68 title (一页
1:57 title (一页)
1:33 title (三
1:36 title (三方
1:30 title (三方)
1:-88 title (上
1:-79 title (上学
1:-66 title (上学期
1:42 title (下
1:39 title (下称
1:42 title (下称“
1:40 title (九
1:45 title (九中
1:38 title (九中)
1:37 title (乡
1:37 title (乡)
1:35 title (乡)城
1:32 title (县
1:32 title (县城东
1:34 title (城
1:32 title (城)
1:38 title (城)与
1:48 title (小
1:43 title (小星
1:53 title (小星园
1:38 title (打
1:40 title (打印
1:41 title (打印贴
1:58 title (拟
1:55 title (拟办
1:61 title (拟办)
1:72 title (摘
1:58 title (摘)
1:57 title (摘)$
1:52 title (摘要
1:49 title (摘要)
1:-57 title (教
1:45 title (教基
1:44 title (教基〔
1:-63 title (教案
1:-63 title (教案)
1:49 title (春
1:63 title (春季
1:69 title (春季)
1:47 title (林
1:49 title (林中
1:41 title (林中)
1:62 title (柳
1:65 title (柳荫
1:64 title (柳荫小
1:43 title (校
1:45 title (校县
1:45 title (校县合
1:91 title (第
1:81 title (第一
1:69 title (第一批
1:83 title (第二
1:35 title (第二次
1:70 title (第六
1:58 title (第六周
1:35 title (线
1:37 title (线上
1:36 title (线上)
1:44 title (职
1:43 title (职教
1:56 title (职教组
1:60 title (节
1:62 title (节录
1:59 title (节录)
1:83 title (请
1:60 title (请勾
1:58 title (请勾选
1:64 title (附
1:36 title (附来
1:34 title (附来年
1:95 title )
1:114 title )$
1:34 title )_
1:30 title )_蓝
1:31 title )与
1:35 title )与凉
1:31 title )与凉水
1:45 title )关
1:51 title )关于
1:41 title )关于开
1:33 title )城
1:35 title )城乡
1:32 title )城乡互
1:30 title )学年
1:30 title )学年安
1:32 title )对口
1:51 title )帮
1:49 title )帮扶
1:39 title )帮扶工
1:61 title )指
1:58 title )指导
1:60 title )指导思
1:47 title )接
1:40 title )接受
1:46 title )接受松
1:37 title )牵
1:35 title )牵手
1:37 title )牵手校
1:-97 title )班
1:-106 title )班课
1:-102 title )班课程
1:31 title )行动计
1:75 title +
1:37 title +1
1:35 title +1”
1:34 title +1”牵
1:55 title +4
1:52 title +4”
1:61 title +4”做
1:55 title ,
1:68 title ,2
1:74 title ,20
1:62 title ,202
1:43 title ,和
1:57 title ,和我
1:51 title ,和我们
1:36 title ,每
1:38 title ,每周
1:35 title ,每周六
1:-91 title --
1:44 title --海
1:40 title --海棠
1:45 title -2
1:47 title -20
1:47 title -202
1:36 title -洛
1:37 title -洛布
1:39 title -洛布县
1:47 title -海
1:54 title -海棠
1:47 title -海棠湾
1:44 title -苍
1:46 title -苍梧
1:44 title -苍梧岭
)"sv,
    R"(1:32 title -雪溪
1:34 title -雪溪职
1:55 title -高
1:61 title -高原
1:48 title -高原二
1:102 title .
1:37 title .7
1:31 title .7)
1:33 title .7)$
1:46 title .设
1:79 title .设置
1:48 title .设置要
1:59 title /
1:45 title /2
1:32 title /23
1:38 title /23学
1:56 title 0
1:-82 title 0$
1:47 title 0-
1:40 title 0-2
1:41 title 0-20
1:60 title 01
1:49 title 018
1:35 title 018年
1:31 title 019
1:69 title 02
1:72 title 020
1:43 title 020-
1:57 title 020年
1:62 title 021
1:31 title 021-
1:42 title 021〕
1:46 title 021学
1:60 title 021年
1:83 title 022
1:44 title 022-
1:33 title 022/
1:90 title 022年
1:88 title 023
1:37 title 023-
1:70 title 023学
1:94 title 023年
1:40 title 024)
1:34 title 024-
1:34 title 024.
1:42 title 024学
1:48 title 025
1:33 title 025学
1:51 title 025年
1:41 title 026
1:44 title 026年
1:30 title 027
1:57 title 0年
1:51 title 1
1:75 title 1+
1:39 title 1+1
1:35 title 1+1”
1:58 title 1+4
1:55 title 1+4”
1:32 title 1-
1:32 title 1-2
1:30 title 1-20
1:54 title 1.
1:47 title 1.设
1:48 title 1.设置
1:-77 title 10
1:-61 title 10$
1:50 title 11
1:31 title 112学
1:40 title 12
1:34 title 12学
1:32 title 12学年
1:46 title 17
1:43 title 17号
1:43 title 17号)
1:47 title 18
1:40 title 18年
1:51 title 19
1:38 title 1”
1:36 title 1”牵
1:33 title 1”牵手
1:48 title 1〕
1:45 title 1〕1
1:45 title 1〕17
1:56 title 1学
1:43 title 1学年
1:65 title 1年
1:41 title 1年“
1:45 title 1年“青
1:33 title 1年下
1:34 title 1年下半
1:38 title 1年海
1:42 title 1年海川
1:-81 title 1日
1:-39 title 1日_
1:-52 title 1日_教
1:32 title 1物
1:40 title 1物理
1:38 title 1物理代
1:75 title 2
1:-80 title 2)
1:-98 title 2)班
1:-68 title 2)班课
1:45 title 2-
1:44 title 2-2
1:42 title 2-20
1:40 title 2/
1:39 title 2/2
1:33 title 2/23
1:84 title 20
1:42 title 20-
1:46 title 20-2
1:63 title 201
1:48 title 2018
1:31 title 2019
1:69 title 202
1:67 title 2020
1:72 title 2021
1:75 title 2022
1:81 title 2023
1:48 title 2025
1:40 title 2026
1:55 title 20年
1:64 title 21
1:30 title 21-2
1:40 title 21〕
1:52 title 21〕1
1:43 title 21学
1:51 title 21学年
1:56 title 21年
1:42 title 21年“
1:35 title 21年下
1:39 title 21年海
1:89 title 22
1:44 title 22-
1:47 title 22-2
1:39 title 22/
1:42 title 22/2
1:77 title 22年
1:80 title 22年学
1:37 title 22年教
1:78 title 23
1:37 title 23-
1:38 title 23-2
1:71 title 23学
1:69 title 23学年
1:85 title 23年
1:69 title 23年)
1:49 title 23年城
1:39 title 23年学
1:36 title 23年工
1:49 title 23年度
1:65 title 23年春
1:40 title 24)
1:31 title 24)行
1:33 title 24-
1:32 title 24-2
1:32 title 24.
1:42 title 24学
1:41 title 24学年
1:36 title 24年城
1:-80 title 24年寒
1:57 title 24年工
1:39 title 24年度
1:73 title 24年春
1:33 title 24年秋
1:46 title 25
1:38 title 25学
1:36 title 25学年
1:43 title 25年
1:49 title 25年度
1:42 title 25年结
1:40 title 26
1:39 title 26年
1:33 title 2学
1:34 title 2学年
1:35 title 2学年度
1:39 title 2实
1:39 title 2实验
1:37 title 2实验室
1:88 title 2年
1:68 title 2年学
1:79 title 2年学校
1:43 title 2年教
1:43 title 2年教育
1:-54 title 2日
1:-78 title 2日_
1:-56 title 2日_公
1:87 title 3
1:34 title 3-
1:35 title 3-2
1:36 title 3-20
1:75 title 3学
1:76 title 3学年
1:39 title 3学年)
1:44 title 3学年对
1:82 title 3年
1:75 title 3年)
1:77 title 3年)$
1:51 title 3年城
1:49 title 3年城乡
1:38 title 3年学
1:38 title 3年学校
1:37 title 3年工
1:38 title 3年工作
1:49 title 3年度
1:31 title 3年度)
1:62 title 3年春
1:44 title 3年春)
1:53 title 3年春季
1:48 title 3月
1:37 title 3段
1:35 title 3段考
1:40 title 3段考_
1:34 title 4)
1:31 title 4)行动
1:33 title 4-
1:32 title 4-2
1:34 title 4-20
1:32 title 4.
1:58 title 4”
1:48 title 4”做
1:57 title 4”做法
1:44 title 4学
1:44 title 4学年
1:41 title 4学年)
1:43 title 4学年任
1:36 title 4年城
1:32 title 4年城乡
1:-79 title 4年寒
1:-70 title 4年寒假
1:58 title 4年工
1:55 title 4年工作
1:41 title 4年度
1:38 title 4年度帮
1:96 title 4年春
1:87 title 4年春季
1:31 title 4年秋
1:34 title 4年秋季
1:-48 title 4月
1:-49 title 4月1
1:-66 title 4月1日
1:-63 title 4月2
1:-70 title 4月2日
1:34 title 4校
1:35 title 4校长
1:32 title 4校长交
1:69 title 5
1:44 title 5学
1:37 title 5学年
1:34 title 5学生
1:32 title 5学生_
1:45 title 5年
1:57 title 5年度
1:52 title 5年度“
1:42 title 5年结
1:42 title 5年结对
1:40 title 6
1:36 title 6年
1:71 title 7
1:31 title 7)
1:32 title 7)$
1:51 title 7号
1:45 title 7号)
1:43 title 7号)关
1:48 title 7月
1:48 title 7月)
1:50 title 7月)$
1:56 title 8
1:41 title 8年
1:62 title 9
1:40 title 9月
1:119 title :
1:57 title :$
1:35 title :2
1:36 title :20
1:69 title :关
1:73 title :关于
1:53 title :关于来
1:56 title :关于贵
1:36 title :北
1:36 title :北屿
1:31 title :北屿国
1:32 title :卧
1:35 title :卧牛
1:33 title :卧牛滩
1:36 title :县
1:35 title :县域
1:35 title :县域内
1:-52 title :帮
1:-86 title :帮扶
1:-44 title :帮扶不
1:49 title :我
1:65 title :我们
1:45 title :我们能
1:34 title :河
1:34 title :河湟
1:36 title :河湟县
1:70 title :片
1:63 title :片区
1:62 title :片区教
1:45 title :结
1:60 title :结对
1:54 title :结对帮
1:45 title ;
1:34 title ;被
1:35 title ;被牵
1:38 title ;被牵手
1:-40 title ^
1:-85 title ^ abstract
1:68 title ^ action
1:55 title ^ agreement
1:39 title ^ alliance
1:82 title ^ annex
1:-88 title ^ annual
1:96 title ^ ashdown
1:-106 title ^ audit
1:-83 title ^ awards
1:-72 title ^ briefing
1:79 title ^ buddy
1:-92 title ^ budget
1:55 title ^ bureau
1:-43 title ^ calendar
1:-105 title ^ call
1:30 title ^ circular
1:-104 title ^ class
1:86 title ^ coaching
1:61 title ^ conversation
1:-100 title ^ corporate
1:58 title ^ county
1:30 title ^ dear
1:48 title ^ digital
1:83 title ^ dispatch
1:-74 title ^ dr
1:74 title ^ e
1:42 title ^ early
1:-91 title ^ examination
1:-79 title ^ fire
1:-47 title ^ fixtures
1:-64 title ^ from
1:-62 title ^ group
1:54 title ^ help
1:-61 title ^ helping
1:-51 title ^ how
1:38 title ^ implementation
1:31 title ^ indus
1:-71 title ^ inspection
1:-77 title ^ job
1:61 title ^ lab
1:38 title ^ lap
1:37 title ^ ledger
1:76 title ^ letter
1:64 title ^ library
1:54 title ^ list
1:-84 title ^ looking
1:41 title ^ meeting
1:75 title ^ memorandum
1:-81 title ^ monday
1:97 title ^ notice
1:64 title ^ nursery
1:-100 title ^ obituary
1:49 title ^ our
1:95 title ^ pairing
1:-70 title ^ parish
1:118 title ^ partnership
1:-73 title ^ rain
1:84 title ^ register
1:52 title ^ reply
1:-110 title ^ rules
1:76 title ^ school
1:64 title ^ sister
1:65 title ^ special
1:-116 title ^ staff
1:82 title ^ support
1:-92 title ^ teacher
1:45 title ^ teachers
1:71 title ^ term
1:76 title ^ three
1:80 title ^ to
1:-94 title ^ transform
1:-99 title ^ travel
1:-53 title ^ twinning
1:51 title ^ two
1:52 title ^ university
1:65 title ^ visiting
1:50 title ^ weekly
1:-70 title ^ welcome
1:100 title ^ what
1:43 title ^ work
1:68 title ^ your
1:-58 title ^$
1:61 title ^1
1:48 title ^1.
1:61 title ^1.设
1:42 title ^“青
1:45 title ^“青蓝
1:80 title ^三
1:47 title ^三地
1:41 title ^三地特
1:46 title ^三所
1:48 title ^三所学
1:84 title ^三校
1:72 title ^三校联
1:45 title ^三江
1:46 title ^三江镇
1:66 title ^下
1:66 title ^下学
1:55 title ^下学期
1:61 title ^东
1:55 title ^东西
1:53 title ^东西部
1:106 title ^两
1:68 title ^两校
1:66 title ^两校共
1:50 title ^两校首
1:67 title ^中
1:49 title ^中职
1:46 title ^中职学
1:39 title ^丰
1:44 title ^丰原
1:45 title ^丰原市
1:31 title ^乙
1:31 title ^乙未
1:80 title ^乡
1:57 title ^乡村
1:51 title ^乡村小
1:48 title ^乡镇
1:45 title ^乡镇教
1:-30 title ^云
1:47 title ^云上
1:50 title ^云上牵
1:-64 title ^云州
1:-57 title ^云州市
1:37 title ^云麓
1:33 title ^云麓中
1:93 title ^任
1:90 title ^任务
1:89 title ^任务分
1:78 title ^会
1:77 title ^会议
1:76 title ^会议纪
1:72 title ^会谈
1:73 title ^会谈要
1:64 title ^体
1:66 title ^体育
1:69 title ^体育特
1:71 title ^体育联
1:57 title ^偏乡国
1:53 title ^偏乡幼
1:-79 title ^偏乡支
1:61 title ^光
1:41 title ^光明
1:63 title ^光明盲
1:67 title ^党
1:48 title ^党委
1:62 title ^党委会
1:44 title ^党建
1:46 title ^党建引
1:-74 title ^全
1:-72 title ^全县
1:-73 title ^全县期
1:42 title ^关
1:63 title ^关于“
1:49 title ^关于下
1:64 title ^关于做
1:47 title ^关于印
1:49 title ^关于我
1:51 title ^关于托
1:53 title ^关于接
1:62 title ^关于白
1:66 title ^关于组
1:-84 title ^关于调
1:88 title ^关于选
1:50 title ^内
1:41 title ^内地
1:52 title ^内地学
1:53 title ^写给即
1:-40 title ^农
1:46 title ^农业
1:47 title ^农业学
1:-90 title ^农技
1:-81 title ^农技站
1:79 title ^农村
1:45 title ^农村小
1:64 title ^农村教
1:43 title ^凤
1:46 title ^凤山
1:41 title ^凤山中
1:75 title ^初
1:75 title ^初三
1:63 title ^初三冲
1:50 title ^北
1:36 title ^北原
1:33 title ^北原省
1:40 title ^北湾
1:35 title ^北湾区
1:67 title ^区
1:73 title ^区教
1:77 title ^区教育
1:58 title ^医
1:32 title ^医专
1:35 title ^医专与
1:43 title ^医学
1:50 title ^医学院
1:73 title ^协
1:51 title ^协作
1:50 title ^协作学
1:52 title ^协议
1:53 title ^协议附
1:73 title ^南
1:66 title ^南屏
1:57 title ^南屏县
1:30 title ^南屏建
1:45 title ^南湾
1:46 title ^南湾教
1:-63 title ^县
1:-51 title ^县乒
1:-38 title ^县乒乓
1:53 title ^双
1:55 title ^双林
1:50 title ^双林学
1:37 title ^台
1:33 title ^台东
1:34 title ^台东县
1:89 title ^合
1:67 title ^合作
1:79 title ^合作备
1:46 title ^同
1:58 title ^同心
1:50 title ^同心小
1:-34 title ^名
1:-68 title ^名师
1:-67 title ^名师来
1:51 title ^名校
1:51 title ^名校长
1:53 title ^启
1:60 title ^启能
1:48 title ^启能特
1:32 title ^嘉禾
1:31 title ^嘉禾幼
1:-85 title ^四
1:-99 title ^四(
1:-85 title ^四(2
1:51 title ^回
1:50 title ^回复
1:57 title ^回复:
1:66 title ^国
1:48 title ^国际
1:51 title ^国际姊
1:55 title ^图
1:67 title ^图书
1:57 title ^图书馆
1:65 title ^城东
1:50 title ^城东教
1:59 title ^城东街
1:62 title ^城乡
1:64 title ^城乡初
1:57 title ^城关
1:66 title ^城关初
1:-54 title ^城北
1:-50 title ^城北学
1:40 title ^城北幼
1:40 title ^基
1:36 title ^基隆
1:39 title ^基隆市
1:54 title ^备
1:62 title ^备忘
1:95 title ^备忘录
1:42 title ^备课
1:48 title ^备课组
1:81 title ^大
1:58 title ^大学
1:63 title ^大学附
1:119 title ^姊
1:107 title ^姊妹
1:66 title ^姊妹学
1:67 title ^姊妹特
1:55 title ^学前
1:76 title ^学前中
1:74 title ^学校
1:50 title ^学校帮
1:46 title ^学校食
1:-91 title ^学生
1:-82 title ^学生会
1:-74 title ^学生作
1:78 title ^学科
1:60 title ^学科基
1:60 title ^学籍
1:54 title ^学籍与
1:31 title ^宁
1:38 title ^宁海
1:40 title ^宁海岛
1:-80 title ^实
1:-70 title ^实习
1:-80 title ^实习生
1:-68 title ^家
1:-45 title ^家校
1:-66 title ^家校群
1:-54 title ^家长
1:-106 title ^家长来
1:65 title ^寄
1:65 title ^寄宿
1:69 title ^寄宿制
1:41 title ^对口
1:44 title ^对口支
1:-69 title ^对话
1:-58 title ^对话廖
1:-66 title ^寻
1:-94 title ^寻物
1:-84 title ^寻物启
1:56 title ^尊
1:57 title ^尊敬
1:62 title ^尊敬的
1:-86 title ^小区
1:-65 title ^小区便
1:51 title ^小学
1:72 title ^小学校
1:53 title ^少
1:50 title ^少先
1:56 title ^少先队
1:-57 title ^山
1:-56 title ^山那
1:-68 title ^山那边
1:56 title ^岚
1:44 title ^岚山
1:52 title ^岚山大
1:62 title ^巡
1:45 title ^巡回
1:74 title ^巡回讲
1:-67 title ^工
1:-84 title ^工会
1:-55 title ^工会春
1:-56 title ^市
1:-73 title ^市三
1:-105 title ^市三医
1:38 title ^市教
1:35 title ^市教育
1:-44 title ^帮扶
1:68 title ^帮扶任
1:-102 title ^帮扶办
1:72 title ^帮扶协
1:30 title ^帮扶责
1:66 title ^幼
1:55 title ^幼儿
1:50 title ^幼儿园
1:94 title ^幼稚
1:58 title ^幼稚园
1:46 title ^广
1:31 title ^广电大
1:-68 title ^庙
1:-68 title ^庙会
1:-79 title ^庙会筹
1:90 title ^座
1:83 title ^座谈
1:102 title ^座谈会
1:63 title ^座谈记
1:-74 title ^征
1:-74 title ^征才
1:-84 title ^征才启
1:-78 title ^律
1:-86 title ^律师
1:-70 title ^律师事
1:53 title ^心
1:58 title ^心理
1:59 title ^心理健
1:-56 title ^志
1:-85 title ^志愿
1:-71 title ^志愿者
1:-66 title ^感
1:-78 title ^感谢
1:-61 title ^感谢信
1:-55 title ^我
1:69 title ^我校
1:30 title ^我校与
1:56 title ^我校帮
1:63 title ^我校赴
1:55 title ^手
1:42 title ^手拉
1:46 title ^手拉手
1:85 title ^技
1:46 title ^技术
1:48 title ^技术型
1:58 title ^技职
1:61 title ^技职教
1:-88 title ^捐
1:-85 title ^捐赠
1:-91 title ^捐赠证
1:84 title ^携
1:57 title ^携手
1:50 title ^携手同
1:-55 title ^摘
1:-66 title ^摘要
1:-65 title ^摘要$
1:50 title ^支援
1:74 title ^支援与
1:-36 title ^支教
1:-75 title ^政
1:-97 title ^政协
1:-96 title ^政协委
1:-48 title ^教
1:59 title ^教务
1:62 title ^教务主
1:57 title ^教师互
1:-85 title ^教师甄
1:-64 title ^教师研
1:75 title ^教师轮
1:74 title ^教研室
1:-81 title ^教研组
1:-100 title ^教职
1:-69 title ^教职工
1:63 title ^教育联
1:49 title ^数
1:47 title ^数字
1:66 title ^数字教
1:57 title ^文
1:34 title ^文庙
1:35 title ^文庙街
1:66 title ^新
1:37 title ^新北
1:34 title ^新北市
1:33 title ^新教
1:45 title ^新苗
1:47 title ^新苗幼
1:51 title ^明
1:51 title ^明德
1:42 title ^明德女
1:38 title ^明溪
1:38 title ^明溪实
1:58 title ^春
1:62 title ^春季
1:77 title ^春季学
1:62 title ^普
1:55 title ^普通
1:51 title ^普通高
1:63 title ^暑
1:65 title ^暑期
1:55 title ^暑期校
1:73 title ^暑期送
1:49 title ^望
1:-95 title ^本
1:-72 title ^本校
1:32 title ^本校与
1:-109 title ^本校行
1:65 title ^杏
1:52 title ^杏花
1:60 title ^杏花小
1:-65 title ^村
1:-55 title ^村党
1:-59 title ^村党支
1:45 title ^松
1:49 title ^枫
1:52 title ^枫林
1:38 title ^枫林路
1:-45 title ^柏
1:-92 title ^柏树
1:-80 title ^柏树湾
1:43 title ^柏桥
1:33 title ^柏桥村
1:34 title ^栖
1:-94 title ^校
1:-68 title ^校刊
1:-87 title ^校刊卷
1:-66 title ^校长
1:-79 title ^校长交
1:-53 title ^校际
1:-53 title ^校际桌
1:62 title ^桐
1:63 title ^桐川
1:60 title ^桐川市
1:48 title ^桥
1:43 title ^桥头
1:42 title ^桥头小
1:59 title ^毕
1:51 title ^毕业
1:63 title ^毕业班
1:71 title ^江
1:35 title ^江北
1:33 title ^江北区
1:42 title ^江城
1:41 title ^江城职
1:55 title ^江岸
1:53 title ^江岸区
1:39 title ^江澜
1:42 title ^江澜理
1:78 title ^沂
1:72 title ^沂河
1:48 title ^沂河区
1:46 title ^沅
1:41 title ^沅陂
1:43 title ^沅陂县
1:30 title ^沪
1:30 title ^沪江
1:55 title ^河
1:42 title ^河湟
1:36 title ^河湟县
1:59 title ^河湾
1:46 title ^河湾县
1:54 title ^河西
1:65 title ^河西镇
1:53 title ^海
1:56 title ^海陵
1:54 title ^海陵区
1:36 title ^清
1:38 title ^清源
1:32 title ^清源县
1:57 title ^港
1:55 title ^港澳
1:62 title ^港澳与
1:-58 title ^湘
1:30 title ^滦
1:49 title ^滨
1:37 title ^滨州
1:38 title ^滨州湾
1:60 title ^澄
1:67 title ^澄江
1:44 title ^澄江县
1:47 title ^澄江市
1:50 title ^澜
1:50 title ^澜溪
1:49 title ^澜溪幼
1:74 title ^澳
1:86 title ^澳门
1:60 title ^澳门与
1:69 title ^澳门培
1:44 title ^牵
1:41 title ^牵手
1:42 title ^牵手校
1:99 title ^特
1:54 title ^特教
1:64 title ^特教资
1:70 title ^特殊
1:82 title ^特殊教
1:-59 title ^班
1:50 title ^班主
1:67 title ^班主任
1:-69 title ^班会
1:-80 title ^班会记
1:-67 title ^班级
1:-93 title ^班级“
1:-42 title ^电
1:-74 title ^电器
1:-57 title ^电器行
1:73 title ^电子
1:74 title ^电子邮
1:44 title ^留
1:39 title ^留守
1:62 title ^留守儿
1:65 title ^白
1:74 title ^白鹭
1:65 title ^白鹭洲
1:34 title ^盲
1:30 title ^盲聋
1:33 title ^盲聋培
1:83 title ^省
1:62 title ^省城
1:46 title ^省城三
1:34 title ^省属
1:43 title ^省级
1:38 title ^省级示
1:-57 title ^石
1:-68 title ^石滩
1:-86 title ^石滩镇
1:61 title ^研
1:58 title ^研学
1:70 title ^研学互
1:34 title ^磐
1:34 title ^磐石
1:34 title ^磐石市
1:35 title ^示
1:30 title ^示范
1:35 title ^示范性
1:30 title ^离
1:33 title ^离岛
1:66 title ^科
1:53 title ^科研
1:48 title ^科研帮
1:-60 title ^竹
1:-50 title ^竹溪
1:-63 title ^竹溪小
1:62 title ^第一
1:57 title ^第一学
1:-126 title ^第八
1:-89 title ^第八周
1:77 title ^签
1:61 title ^签约
1:77 title ^签约文
1:48 title ^粤
1:31 title ^紫
1:39 title ^红
1:43 title ^红岩
1:36 title ^红岩路
1:94 title ^线
1:89 title ^线上
1:73 title ^线上师
1:71 title ^线上课
1:-89 title ^结
1:-89 title ^结对
1:30 title ^结对共
1:54 title ^结对单
1:-98 title ^结对学
1:76 title ^给
1:55 title ^给友
1:63 title ^给友好
1:63 title ^给大
1:50 title ^给大仑
1:60 title ^给结
1:53 title ^给结对
1:47 title ^翠
1:45 title ^翠屏
1:39 title ^翠屏职
1:36 title ^翰
1:38 title ^翰林
1:38 title ^翰林中
1:49 title ^老
1:51 title ^老年
1:67 title ^老年大
1:55 title ^聋
1:61 title ^聋哑
1:55 title ^聋哑学
1:77 title ^职
1:59 title ^职业
1:74 title ^职业学
1:61 title ^职教
1:60 title ^职教集
1:48 title ^育
1:51 title ^育英
1:51 title ^育英教
1:46 title ^致兄
1:54 title ^致兄弟
1:47 title ^致友
1:49 title ^致友校
1:48 title ^致帮
1:49 title ^致帮扶
1:58 title ^致柳
1:84 title ^致柳塘
1:53 title ^致雾
1:56 title ^致雾社
1:70 title ^致青
1:60 title ^致青荫
1:49 title ^致香
1:45 title ^致香港
1:46 title ^致高
1:47 title ^致高岭
1:32 title ^艺
1:31 title ^艺体
1:34 title ^艺体学
1:49 title ^花
1:51 title ^花莲
1:52 title ^花莲县
1:-76 title ^荷
1:-66 title ^荷塘
1:-63 title ^荷塘月
1:49 title ^莲
1:46 title ^莲塘
1:52 title ^莲塘中
1:44 title ^蓝
1:49 title ^西
1:42 title ^西川
1:40 title ^西川师
1:63 title ^覆
1:71 title ^覆函
1:70 title ^覆函$
1:45 title ^观
1:49 title ^观塘
1:41 title ^观塘敬
1:-110 title ^论
1:-86 title ^论文
1:-89 title ^论文目
1:-83 title ^访
1:-92 title ^访视
1:-97 title ^访视意
1:-73 title ^读
1:-74 title ^读《
1:-64 title ^读《乡
1:51 title ^课
1:56 title ^课后
1:64 title ^课后服
1:-75 title ^谢
1:-82 title ^谢函
1:-106 title ^谢函$
1:64 title ^赴
1:53 title ^赴鹿
1:53 title ^赴鹿鸣
1:-75 title ^转
1:-85 title ^转正
1:-67 title ^转正申
1:90 title ^送
1:45 title ^送培
1:54 title ^送培到
1:80 title ^送教
1:89 title ^送教下
1:40 title ^送给
1:42 title ^送给大
1:-70 title ^道
1:-80 title ^道德
1:-76 title ^道德与
1:-72 title ^邀
1:-94 title ^邀请
1:-98 title ^邀请函
1:68 title ^邮
1:62 title ^邮件
1:62 title ^邮件$
1:32 title ^金
1:31 title ^金湖
1:75 title ^铁
1:55 title ^铁岭
1:88 title ^铁岭湾
1:-93 title ^银
1:-84 title ^银行
1:-78 title ^银行与
1:-63 title ^锣
1:-66 title ^锣鼓
1:-53 title ^锣鼓镇
1:60 title ^锦
1:32 title ^锦帆
1:38 title ^陇
1:54 title ^雁
1:49 title ^雁南
1:41 title ^雁南大
1:40 title ^集
1:40 title ^集团
1:66 title ^集团化
1:76 title ^青
1:55 title ^青山
1:65 title ^青山市
1:51 title ^青岭
1:44 title ^青岭市
1:50 title ^青樟
1:51 title ^青樟区
1:32 title ^项
1:32 title ^项次
1:40 title ^项次_
1:57 title ^香
1:36 title ^香岛
1:36 title ^香岛培
1:43 title ^香港
1:38 title ^香港圣
1:39 title ^马
1:32 title ^马鞍山
1:-59 title ^驻村
1:34 title ^驻村工
1:-66 title ^驻村第
1:70 title ^驻点
1:63 title ^驻点帮
1:77 title ^高
1:40 title ^高新
1:39 title ^高新区
1:57 title ^高校
1:56 title ^高校定
1:-87 title ^鸿
1:-63 title ^鸿达
1:-64 title ^鸿达水
1:57 title ^鹤
1:38 title ^鹤川
1:45 title ^鹤川工
1:46 title ^鹤鸣
1:37 title ^鹤鸣初
1:42 title ^麻
1:45 title ^麻栗
1:43 title ^麻栗乡
1:46 title ^黑
1:39 title ^黑石
1:38 title ^黑石岭
1:58 title _一
1:53 title _一屏
1:52 title _一屏同
1:44 title _三
1:32 title _三年
1:30 title _三年级
1:42 title _三门
1:76 title _三门寨
1:35 title _上
1:32 title _上埔
1:34 title _上埔中
1:45 title _与
1:71 title _与_
1:41 title _与_三
1:49 title _与_桑
1:40 title _主
1:44 title _主讲
1:53 title _主讲_
1:32 title _五
1:30 title _五年
1:-63 title _公安
1:-52 title _公安队
1:48 title _公示
1:48 title _公示栏
1:87 title _共
1:55 title _共育
1:64 title _共育新
1:32 title _内
1:31 title _内容
1:34 title _内容_
1:-46 title _分
1:-69 title _分值
1:-90 title _分值_
1:45 title _协
1:39 title _协助
1:38 title _协助_
1:-52 title _卫
1:-49 title _卫生
1:-51 title _卫生队
1:58 title _周
1:66 title _周工
1:50 title _周工作
1:33 title _命
1:32 title _命题
1:35 title _命题_
1:57 title _商
1:53 title _商定
1:46 title _商定$
1:39 title _安
1:38 title _安排
1:36 title _安排宿
1:-53 title _对
1:-71 title _对_
1:-51 title _对_卫
1:-49 title _对_教
1:40 title _工
1:42 title _工作
1:39 title _工作表
1:-63 title _帮
1:-48 title _帮扶
1:-78 title _帮扶人
1:40 title _广
1:42 title _广西
1:37 title _广西桂
1:-50 title _得
1:-89 title _得分
1:-52 title _得分组
1:32 title _德
1:34 title _德光
1:32 title _德光中
1:54 title _换
1:72 title _换掉
1:39 title _换掉十
1:39 title _推
1:37 title _推荐
1:39 title _推荐名
1:-49 title _措
1:-86 title _措施
1:-60 title _措施$
1:37 title _提
1:33 title _提供
1:32 title _提供奖
1:-60 title _携
1:-38 title _携手
1:-82 title _携手共
1:45 title _携手协
1:57 title _支
1:52 title _支持
1:53 title _支持德
1:42 title _支援
1:34 title _支援_
1:-31 title _教
1:-38 title _教育
1:-38 title _教育一
1:-87 title _教育二
1:52 title _教育组
1:32 title _施
1:42 title _施测
1:33 title _施测4
1:56 title _桑
1:44 title _桑坪
1:49 title _桑坪镇
1:44 title _每
1:49 title _每月
1:37 title _每月回
1:32 title _每月来
1:30 title _沈
1:30 title _沈若
1:33 title _沈若$
1:32 title _派
1:40 title _派老
1:40 title _派老师
1:32 title _清
1:36 title _清点
1:39 title _清点造
1:30 title _游敏
1:32 title _游敏周
1:70 title _章
1:60 title _章程
1:59 title _章程节
1:-105 title _第七
1:-106 title _第七周
1:31 title _第三
1:-52 title _致
1:-50 title _致贫
1:-76 title _致贫原
1:40 title _苦
1:39 title _苦竹
1:35 title _苦竹镇
1:34 title _说
1:31 title _说帖
1:36 title _说帖$
1:37 title _赠
1:40 title _赠旧
1:32 title _赠旧仪
1:30 title _驼
1:34 title _驼铃
1:36 title _驼铃县
1:48 title _龙
1:45 title _龙湾
1:48 title _龙湾→
1:54 title a for
1:-69 title a number
1:72 title a partner
1:54 title a promise
1:-90 title a tin
1:-68 title a year
1:-94 title abstract
1:-69 title abstract $
1:-87 title across
1:-90 title across the
1:102 title action
1:111 title action sheet
1:57 title after
1:54 title after thursday
1:72 title agreement
1:73 title agreement $
1:56 title agreement between
1:31 title agreement on
1:56 title agreementbetween
1:62 title agreementbetween queen
1:66 title aid
1:72 title aid fort
1:-47 title alban
1:-48 title alban s
1:101 title all
1:78 title all departments
1:51 title all heads
1:92 title alliance
1:52 title alliance $
1:67 title alliance charter
1:39 title alliance of
1:48 title among
1:52 title among three
1:70 title an
1:77 title an ridgearrangements
1:52 title and assisted
1:63 title and bayleaf
1:63 title and moss
1:49 title and reading
1:43 title and technician
1:50 title and this
1:-91 title and upper
1:-112 title and vila
1:36 title and weak
1:72 title and why
1:94 title annex
1:40 title annex bschedule
1:72 title annex deliverables
1:-97 title annual
1:-106 title annual report
1:-152 title are
1:-95 title are partnerships
1:-81 title are you
1:32 title arrangement
1:76 title ashdown
1:52 title ashdown high
1:62 title ashdown school
1:35 title assam
1:38 title assam $
1:50 title assistance
1:34 title assistance $
1:35 title assistance between
1:31 title assistance of
1:47 title assisted
1:47 title assisted school
1:50 title assisting
1:39 title assisting school
1:-67 title at
1:44 title at brook
1:61 title at elmstead
1:-64 title at greywater
1:-92 title at mudbrook
1:-114 title at trident
1:-60 title at whitmoor
1:-117 title audit
1:-75 title audit of
1:-32 title autumn
1:58 title autumn $
1:-87 title autumn term
1:-104 title awards
1:-94 title awards night
1:-73 title away
1:-74 title away sept
1:-36 title b
1:-82 title back
1:-106 title back on
1:-59 title back to
1:68 title bank
1:64 title bank schoolsupport
1:-111 title bankour
1:-92 title bankour plan
1:71 title bay
1:46 title bay from
1:59 title bayleaf
1:51 title bayleaf teachers
1:49 title beacon
1:59 title beacon alliance
1:56 title bend
1:47 title bend community
1:-30 title between
1:41 title between assisting
1:62 title between departments
1:-92 title between mercy
1:32 title bhimgaon
1:32 title bhimgaon session
1:53 title block
1:54 title block $
1:72 title board
1:92 title board of
1:56 title bridge
1:60 title bridge scheme
1:-93 title briefing
1:-85 title briefing for
1:58 title brook
1:59 title brook farm
1:50 title bschedule
1:69 title bschedule of
1:76 title buddy
1:82 title buddy nurserieslittle
1:-102 title budget
1:-80 title budget statement
1:93 title bureau
1:97 title bureau of
1:-69 title by
1:-71 title by the
1:58 title calendar of
1:-132 title calendar thistledown
1:-70 title call
1:60 title call $
1:-122 title call for
1:76 title can
1:54 title can do
1:66 title cane
1:56 title cane river
1:63 title cardplainview
1:47 title cardplainview helps
1:-70 title castle
1:-78 title castle street
1:34 title centre
1:31 title centre $
1:-77 title chair
1:-60 title chair of
1:-53 title charter
1:64 title charter $
1:-88 title charter of
1:-66 title chat
1:-78 title chat $
1:71 title choir
1:64 title choir one
1:34 title circular
1:-105 title claims
1:-77 title claims $
1:-101 title class b
1:103 title class teachers
1:-120 title clinic
1:-81 title clinic $
1:-95 title clinic goes
1:-90 title club
1:-104 title club $
1:-62 title club sept
1:65 title coaching
1:67 title coaching contract
1:60 title coldwater
1:67 title coldwater $
1:-73 title colleagues
1:-71 title colleagues at
1:107 title college
1:54 title college for
1:38 title college hong
1:44 title college of
1:51 title college outreach
1:45 title college spring
1:61 title college to
1:59 title coming
1:61 title coming year
1:73 title commitments
1:59 title commitments term
1:89 title community
1:63 title community college
1:44 title community school
1:52 title contract
1:77 title contract between
1:76 title conversation
1:57 title conversation note
1:-123 title corporate
1:-97 title corporate volunteering
1:73 title corridors
1:55 title corridors let
1:-95 title council
1:-98 title council helps
1:-74 title councillors
1:-89 title councillors school
1:38 title county
1:76 title county education
1:48 title county scheme
1:30 title county vocational
1:-92 title cricket
1:-113 title cricket club
1:-135 title cup
1:-100 title cup $
1:53 title day
1:35 title day schools
1:47 title day what
1:-77 title days
1:-73 title days $
1:-96 title dear colleagues
1:41 title dear mr
1:53 title dear teachers
1:-99 title debating
1:-105 title debating cup
1:66 title deliverables
1:65 title deliverables of
1:101 title departments
1:98 title departments $
1:-110 title description
1:-113 title description partnerships
1:55 title desk
1:50 title desk for
1:60 title digital
1:73 title digital twinning
1:64 title dispatch
1:60 title dispatch of
1:45 title district
1:93 title do
1:51 title do $
1:77 title do for
1:52 title do with
1:-79 title donated
1:-93 title donated equipment
1:35 title dongxing
1:39 title dongxing middle
1:-83 title dr
1:-89 title dr hanna
1:-67 title drill
1:-96 title drill results
1:55 title dry
1:77 title dry season
1:55 title duarte
1:61 title duarte $
1:-95 title dunmore
1:-62 title dunmore away
1:-99 title dunmore junior
1:-65 title dunmore v
1:84 title e
1:78 title e mail
1:79 title each
1:61 title each school
1:46 title early
1:42 title early years
1:39 title eastmere
1:41 title eastmere grammar
1:127 title education
1:49 title education $
1:68 title education and
1:81 title education bureau
1:62 title education lantau
1:55 title education outreach
1:35 title educationpartnership
1:34 title educationpartnership with
1:-109 title ellis
1:-72 title ellis and
1:57 title elmstead
1:68 title elmstead to
1:53 title end
1:49 title end primary
1:-96 title entries
1:-106 title entries $
1:-106 title equipment
1:-80 title equipment $
1:55 title every
1:53 title every morning
1:-95 title examination
1:-97 title examination notice
1:65 title faces
1:47 title faces in
1:52 title faculty
1:59 title faculty of
1:51 title farm
1:68 title farm $
1:-66 title findings
1:-101 title findings sandhurst
1:-74 title fire
1:-81 title fire drill
1:-78 title first
1:-79 title first pairing
1:-84 title fixtures
1:-76 title fixtures dunmore
1:-48 title football
1:-85 title football club
1:91 title for $
1:-73 title for councillors
1:-82 title for entries
1:37 title for heyuan
1:54 title for kelp
1:72 title for party
1:64 title for showing
1:39 title for teaming
1:64 title for tidewater
1:53 title for twinned
1:52 title for urban
1:53 title for windrow
1:30 title for zilla
1:56 title ford
1:45 title ford end
1:51 title fort
1:53 title fort royal
1:-91 title forum
1:-64 title forum $
1:57 title four
1:64 title four questions
1:-67 title fractions
1:-64 title fractions on
1:50 title from
1:74 title from class
1:41 title from eastmere
1:53 title from ines
1:-95 title from my
1:70 title from next
1:63 title gets
1:61 title gets $
1:43 title give
1:44 title give them
1:90 title glenmore
1:62 title glenmore strathie
1:-81 title goes
1:-79 title goes to
1:-66 title gone
1:-61 title gone back
1:-80 title gorse
1:-82 title gorse clinic
1:35 title government
1:31 title government schools
1:-85 title governors
1:-66 title governors $
1:59 title grade
1:63 title grade teachers
1:64 title grammar
1:59 title grammar to
1:-88 title grant
1:-72 title grant received
1:-81 title greywater
1:-68 title greywater $
1:-36 title group
1:39 title group $
1:-74 title group chat
1:38 title guangdong
1:39 title guangdong $
1:-31 title hands
1:-97 title hands across
1:62 title hands our
1:-78 title hanna
1:-84 title hanna s
1:65 title harrow
1:68 title harrow bend
1:-86 title has
1:-59 title has gone
1:66 title have
1:50 title have talked
1:49 title heads
1:75 title heads $
1:-102 title heads forum
1:81 title heads only
1:58 title heads rural
1:87 title help
1:59 title help desk
1:33 title help for
1:59 title help with
1:-42 title helping
1:-47 title helping hands
1:61 title helps
1:66 title helps coldwater
1:51 title helps lowick
1:80 title helps puddle
1:-93 title helps the
1:36 title heyuan
1:38 title heyuan dongxing
1:64 title high
1:46 title high and
1:47 title high schoolsupport
1:54 title hill
1:58 title hill faculty
1:48 title hillcrest
1:67 title hillcrest primary
1:-78 title hillspartnership
1:-79 title hillspartnership between
1:-94 title history
1:-76 title history of
1:-67 title home
1:-69 title home sept
1:35 title hong
1:36 title hong kongsister
1:-82 title hospital
1:-87 title hospital and
1:67 title how it
1:-83 title how satisfied
1:59 title how we
1:-102 title i
1:-60 title i want
1:34 title implementation
1:35 title implementation plan
1:-39 title in
1:32 title in $
1:-113 title in ninety
1:-77 title in the
1:67 title in your
1:31 title indus
1:33 title indus valley
1:56 title ines
1:56 title ines duarte
1:-83 title inspection
1:-98 title inspection findings
1:69 title institute
1:45 title institute $
1:61 title institution
1:49 title institution $
1:-86 title inter
1:-97 title inter school
1:53 title is
1:75 title is what
1:47 title island
1:47 title island school
1:62 title it
1:51 title it over
1:66 title it will
1:-95 title job
1:-100 title job description
1:59 title june
1:69 title june $
1:-55 title junior
1:-73 title junior football
1:52 title kelp
1:51 title kelp island
1:48 title kestrel
1:45 title kestrel bay
1:53 title kettle
1:35 title kindergartens
1:36 title kindergartens $
1:37 title kongsister
1:40 title kongsister school
1:61 title lab
1:45 title lab sharing
1:38 title lane
1:82 title lane $
1:-68 title lane school
1:49 title lantau
)"sv,
    R"(1:56 title lantau prefecture
1:37 title lap
1:39 title lap tak
1:66 title larkhill
1:71 title larkhill will
1:58 title last
1:62 title last tuesday
1:47 title leadership
1:65 title leadership $
1:48 title lecturers
1:76 title lecturers to
1:53 title ledger
1:76 title ledger of
1:-82 title lesson plan
1:62 title lesson timetable
1:51 title let
1:65 title let me
1:72 title letter
1:63 title letter $
1:59 title letter of
1:70 title letter to
1:61 title library
1:56 title library and
1:-70 title line
1:-65 title line $
1:64 title link
1:60 title link programme
1:-89 title list $
1:55 title list of
1:-64 title looking
1:-97 title looking back
1:61 title low
1:70 title low marsh
1:53 title lowick
1:47 title lowick school
1:46 title lowveld
1:67 title lowveld schools
1:72 title mail
1:88 title mail to
1:-110 title margaret
1:-98 title margaret swann
1:70 title marsh
1:65 title marsh secondary
1:73 title maud
1:59 title maud university
1:70 title may
1:60 title may $
1:54 title me
1:49 title me say
1:41 title meeting
1:-77 title meeting monday
1:44 title meeting of
1:74 title meeting on
1:55 title meeting record
1:68 title memorandum
1:77 title memorandum of
1:-87 title menu
1:-81 title menu $
1:-88 title mercy
1:-82 title mercy hospital
1:-60 title middle
1:47 title middle $
1:-74 title middle school
1:66 title millbrook
1:60 title millbrook primary
1:73 title minutes october
1:45 title mixed
1:51 title mixed day
1:-152 title monday
1:-74 title monday $
1:-77 title monday menu
1:46 title month
1:51 title month you
1:49 title moorgate
1:63 title moorgate school
1:63 title morning
1:71 title morning until
1:61 title moss
1:62 title moss bank
1:-73 title moura
1:-88 title moura $
1:56 title mr
1:50 title mr okonjo
1:-74 title mudbrook
1:-107 title mudbrook $
1:-64 title my
1:-128 title my notebook
1:51 title nand
1:56 title nand will
1:55 title new
1:53 title new faces
1:68 title next
1:54 title next month
1:71 title next two
1:-90 title night
1:-102 title night $
1:-68 title ninety
1:-74 title ninety days
1:55 title no
1:34 title no of
1:64 title note
1:83 title note heads
1:-75 title notebook
1:-99 title notebook week
1:40 title notice
1:-38 title notice $
1:99 title notice on
1:80 title notice to
1:-74 title now
1:-72 title now that
1:-80 title number
1:-92 title number line
1:81 title nurserieslittle
1:87 title nurserieslittle wren
1:69 title nursery
1:52 title nursery link
1:64 title oak
1:54 title oakridge
1:50 title oakridge high
1:-78 title obituary
1:-124 title obituary margaret
1:64 title october
1:61 title october video
1:69 title odile
1:72 title odile school
1:48 title of
1:64 title of a plan
1:38 title of commitments
1:-73 title of donated
1:72 title of education
1:33 title of educationpartnership
1:-79 title of governors
1:92 title of help
1:47 title of kestrel
1:32 title of kindergartens
1:78 title of may
1:72 title of ostrava
1:90 title of pairs
1:56 title of party
1:-98 title of port
1:36 title of riverside
1:77 title of saint
1:74 title of schools
1:-116 title of science
1:31 title of senior
1:-111 title of something else
1:33 title of strong
1:94 title of support
1:34 title of tehri
1:-78 title of tollgate
1:66 title of tutors
1:70 title of twinned
1:33 title of twinning
1:80 title of understanding
1:54 title of work
1:79 title of yun
1:-81 title officer
1:-111 title officer $
1:58 title okonjo
1:60 title okonjo thank
1:72 title oldbarrow
1:85 title oldbarrow county
1:-64 title on
1:-108 title on a
1:-62 title on our
1:38 title on paired
1:77 title on the
1:88 title one
1:51 title one $
1:48 title one choir
1:46 title one timetable
1:59 title only
1:66 title only $
1:65 title ostrava
1:51 title ostrava hill
1:-61 title our first
1:77 title our plan
1:52 title our twin
1:71 title outreach
1:51 title outreach spring
1:73 title outreach to
1:40 title over
1:61 title over and
1:60 title paired
1:48 title paired assistance
1:73 title pairing autumn
1:82 title pairing of
1:-61 title pairing year
1:90 title pairs
1:67 title pairs oldbarrow
1:50 title pairs school
1:-101 title parish
1:-108 title parish council
1:31 title parishad
1:35 title parishad school
1:53 title parties
1:44 title parties $
1:63 title partner
1:96 title partner school
1:97 title partnership
1:81 title partnership agreement
1:47 title partnership agreementbetween
1:43 title partnership plan
1:66 title partnership task
1:-145 title partnerships
1:-73 title partnerships in
1:-80 title partnerships officer
1:-87 title partnerships there
1:87 title party
1:87 title party a
1:57 title party b
1:66 title path
1:49 title path for
1:65 title plan $
1:-72 title plan fractions
1:99 title plan of
1:57 title plan stage
1:45 title plan thornbury
1:-88 title port
1:-84 title port ellis
1:62 title prefecture
1:57 title prefecture $
1:-81 title primary $
1:43 title primary last
1:75 title primary school
1:32 title primary schoolplan
1:46 title primary will
1:58 title priya
1:47 title priya nand
1:71 title programme
1:31 title programme $
1:41 title programme queensland
1:50 title programme two
1:58 title promise
1:43 title promise from
1:73 title puddle
1:90 title puddle lane
1:34 title puneprogramme
1:35 title puneprogramme of
1:48 title queen
1:73 title queen maud
1:47 title queensland
1:46 title queensland $
1:59 title questions
1:78 title questions $
1:-103 title rain
1:-95 title rain on
1:49 title reading
1:73 title reading aid
1:-85 title received
1:-99 title received $
1:55 title record
1:64 title record $
1:73 title register
1:74 title register of
1:45 title reply
1:57 title reply to
1:-96 title report
1:-91 title report on
1:-46 title rest
1:-46 title rest week
1:-92 title results
1:-72 title results $
1:93 title ridgearrangements
1:72 title ridgearrangements for
1:-79 title ridgeway
1:-83 title ridgeway v
1:59 title river
1:68 title river school
1:38 title riverside
1:38 title riverside secondary
1:-81 title roof
1:-76 title roof $
1:45 title round
1:53 title round millbrook
1:61 title royal
1:48 title royal college
1:-93 title rules
1:-100 title rules of
1:68 title run
1:56 title run $
1:108 title rural
1:51 title rural school
1:59 title rural support
1:40 title rusinga
1:40 title rusinga mixed
1:-113 title s
1:-84 title s clinic
1:-59 title s school
1:31 title s senior
1:78 title saint
1:74 title saint odile
1:-76 title sandhurst
1:-101 title sandhurst lane
1:55 title sandpit
1:41 title sandpit middle
1:-88 title satisfied
1:-85 title satisfied are
1:-72 title say thank
1:57 title say who
1:77 title schedule
1:80 title scheme
1:71 title scheme $
1:47 title scheme for
1:34 title scheme plan
1:39 title scheme what
1:79 title school and
1:33 title school bhimgaon
1:-118 title school debating
1:84 title school gets
1:37 title school guangdong
1:56 title school helps
1:-45 title school home
1:-95 title school in
1:48 title school oakridge
1:61 title school pairing
1:90 title school partnership
1:-86 title school partnerships
1:30 title school puneprogramme
1:44 title school rusinga
1:50 title school sandpit
1:39 title school scheme
1:39 title school school
1:82 title school year
1:31 title schoolhow we
1:39 title schoolplan
1:154 title schools
1:91 title schools $
1:76 title schools action
1:37 title schools assam
1:86 title schools for
1:52 title schools in
1:40 title schools of
1:44 title schools one
1:75 title schoolsupport
1:68 title schoolsupport plan
1:-123 title science
1:-116 title science wanted
1:87 title season
1:58 title season $
1:72 title second
1:52 title second meeting
1:68 title secondary
1:55 title secondary $
1:48 title secondary school
1:30 title secondary schoolannual
1:46 title secondary schools
1:46 title see
1:48 title see some
1:51 title senior
1:45 title senior secondary
1:-98 title sept
1:-117 title sept dunmore
1:-47 title sept rest
1:-70 title sept ridgeway
1:49 title september
1:44 title september to
1:35 title session
1:34 title session $
1:53 title shall
1:79 title shall work
1:73 title shared
1:45 title shared teachers
1:42 title sharing
1:44 title sharing and
1:98 title sheet
1:73 title sheet $
1:50 title sheet after
1:42 title showing
1:58 title showing us
1:59 title sister
1:74 title sister schools
1:44 title some
1:53 title some new
1:58 title special
1:65 title special education
1:-73 title speech
1:-65 title speech by
1:112 title spring
1:48 title spring $
1:46 title spring block
1:75 title spring term
1:-72 title st alban
1:35 title st xavier
1:-126 title staff
1:-85 title staff list
1:-90 title staff meeting
1:62 title stage
1:49 title stage one
1:-73 title statement
1:-74 title statement autumn
1:87 title steering
1:45 title steering group
1:74 title steering meeting
1:74 title strathie
1:64 title strathie alliance
1:-79 title street
1:-61 title street home
1:34 title strong
1:36 title strong and
1:132 title support
1:30 title support $
1:50 title support for
1:56 title support from
1:82 title support of
1:108 title support plan
1:45 title support programme
1:66 title support scheme
1:79 title supporting
1:48 title supporting institution
1:-88 title swann
1:-68 title swann $
1:61 title table
1:91 title table $
1:39 title tak
1:39 title tak college
1:67 title talked
1:55 title talked it
1:86 title task
1:64 title task table
1:46 title teach
1:53 title teach with
1:-102 title teacher
1:-112 title teacher of
1:149 title teachers
1:56 title teachers $
1:84 title teachers at
1:44 title teachers college
1:77 title teachers every
1:53 title teachers institute
1:53 title teachers of
1:52 title teachers upper
1:45 title team
1:56 title team teach
1:38 title teaming
1:38 title teaming up
1:47 title technician
1:56 title technician support
1:32 title tehri
1:33 title tehri block
1:66 title teign
1:51 title teign schools
1:65 title term
1:82 title term $
1:55 title term cardplainview
1:-110 title term grant
1:55 title terms
1:-33 title thank
1:-88 title that
1:-90 title that tom
1:-83 title the
1:46 title the beacon
1:67 title the board
1:59 title the bridge
1:-79 title the chair
1:53 title the coming
1:-134 title the county
1:-91 title the cricket
1:69 title the glenmore
1:32 title the government
1:-92 title the heads
1:-83 title the hillspartnership
1:-67 title the history
1:-128 title the inter
1:58 title the next
1:47 title the paired
1:43 title the school
1:55 title the second
1:83 title the steering
1:73 title the supporting
1:-77 title the valley
1:-92 title the year
1:43 title them
1:53 title them this
1:-104 title there
1:-71 title there are
1:80 title this
1:54 title this is
1:50 title this term
1:61 title this year
1:-125 title thistledown
1:-78 title thistledown primary
1:45 title thornbury
1:47 title thornbury college
1:62 title three
1:53 title three parties
1:67 title three year
1:50 title thursday
1:79 title thursday $
1:78 title tidewater
1:55 title tidewater this
1:72 title timetable
1:59 title timetable $
1:91 title timetable shared
1:-73 title tin
1:-68 title tin roof
1:116 title to
1:49 title to a
1:86 title to all
1:66 title to cane
1:42 title to class
1:61 title to harrow
1:70 title to heads
1:40 title to low
1:52 title to lowveld
1:-59 title to say
1:-39 title to the
1:-62 title to you
1:52 title to your
1:63 title together
1:46 title together $
1:-83 title tollgate
1:-72 title tollgate school
1:-82 title tom
1:-70 title tom has
1:-112 title transform
1:-87 title transform your
1:-99 title travel
1:-85 title travel claims
1:-116 title trident
1:-90 title trident bankour
1:67 title tuesday
1:42 title tuesday we
1:72 title tutors
1:51 title tutors dry
1:46 title twin
1:40 title twin school
1:92 title twinned
1:54 title twinned schools
1:52 title twinned work
1:-36 title twinning
1:-75 title twinning charter
1:50 title twinning how
1:33 title twinning of
1:66 title twinning year
1:89 title two
1:47 title two schools
1:75 title two years
1:92 title understanding
1:58 title understanding $
1:52 title understanding among
1:68 title university
1:54 title university college
1:36 title university faculty
1:54 title university of
1:51 title until
1:61 title until june
1:36 title up
1:36 title up support
1:-30 title upper
1:-81 title upper gorse
1:92 title upper teign
1:65 title urban
1:55 title urban rural
1:38 title us
1:58 title us round
1:-88 title v
1:-79 title v castle
1:-47 title v dunmore
1:-78 title v st
1:-102 title valley
1:-81 title valley $
1:34 title valley university
1:58 title video
1:59 title video call
1:-70 title vila
1:-69 title vila moura
1:64 title village
1:40 title village school
1:75 title visiting
1:72 title visiting lecturers
1:66 title vocational
1:57 title vocational school
1:-93 title volunteering
1:-112 title volunteering at
1:-55 title want
1:-77 title want to
1:-131 title wanted
1:-114 title wanted $
1:86 title we
1:50 title we can
1:48 title we give
1:49 title we have
1:78 title we shall
1:36 title we will
1:33 title weak
1:32 title weak day
1:-86 title week
1:-45 title week $
1:-68 title week at
1:84 title weekly
1:73 title weekly help
1:-77 title welcome
1:-58 title welcome speech
1:108 title what
1:77 title what each
1:52 title what hillcrest
1:60 title what larkhill
1:54 title what we
1:-86 title whitmoor
1:-75 title whitmoor now
1:54 title who
1:65 title who and
1:54 title why
1:45 title why priya
1:110 title will
1:83 title will do
1:49 title will run
1:49 title will see
1:46 title will team
1:70 title windrow
1:63 title windrow teachers
1:92 title with
1:46 title with ford
1:55 title with leadership
1:33 title with the
1:45 title with your
1:74 title work
1:37 title work for
1:69 title work moorgate
1:42 title work plan
1:59 title work together
1:88 title wren
1:77 title wren helps
1:35 title xavier
1:32 title xavier s
1:-97 title year at
1:30 title year development
1:68 title year path
1:50 title year plan
1:103 title years
1:89 title years $
1:44 title years partnership
1:-66 title you
1:-125 title you $
1:42 title you for
1:-104 title you i
1:63 title you will
1:51 title your
1:66 title your corridors
1:70 title your four
1:53 title your grade
1:64 title your letter
1:-82 title your school
1:82 title yun
1:62 title yun an
1:32 title zilla
1:34 title zilla parishad
1:90 title |
1:41 title |姓
1:57 title |姓名
1:41 title |姓名|
1:56 title |学
1:80 title |学科
1:54 title |学科|
1:51 title |时
1:56 title |时间
1:56 title |时间$
1:55 title |派
1:59 title |派往
1:49 title |派往校
1:46 title ·
1:43 title ·共
1:40 title ·共成
1:38 title ·共成长
1:57 title “1
1:61 title “1+
1:35 title “1+1
1:52 title “1+4
1:34 title “一对
1:37 title “一对一
1:-71 title “一帮
1:-69 title “一帮一
1:44 title “一校
1:39 title “一校带
1:49 title “云
1:51 title “云端
1:62 title “云端手
1:37 title “五
1:34 title “五个
1:37 title “五个一
1:68 title “半
1:66 title “半月
1:54 title “半月研
1:44 title “双
1:49 title “名
1:45 title “名园
1:49 title “名园带
1:71 title “大
1:32 title “大园
1:30 title “大园带
1:56 title “大手
1:45 title “大手牵
1:42 title “山
1:45 title “山海
1:30 title “山海情
1:40 title “师
1:40 title “师徒
1:40 title “师徒同
1:63 title “手
1:51 title “手拉
1:57 title “手拉手
1:69 title “春
1:44 title “春泥
1:53 title “春泥”
1:36 title “春芽
1:44 title “春芽”
1:32 title “本校
1:32 title “瑶
1:31 title “瑶小”
1:61 title “百
1:78 title “百校
1:57 title “百校牵
1:48 title “组
1:48 title “组团
1:44 title “组团式
1:38 title “结
1:37 title “结对
1:40 title “结对一
1:78 title “青
1:42 title “青苗
1:38 title “青苗”
1:61 title “青蓝
1:53 title “青蓝双
1:39 title “青蓝携
1:39 title ”
1:39 title ”)
1:32 title ”)对口
1:-69 title ”互
1:-89 title ”互助
1:-74 title ”互助小
1:50 title ”做
1:55 title ”做法
1:61 title ”做法$
1:35 title ”公
1:30 title ”公约
1:34 title ”公约$
1:50 title ”对
1:60 title ”对接
1:57 title ”对接备
1:63 title ”工
1:50 title ”工作
1:47 title ”工作的
1:47 title ”工作要
1:62 title ”帮
1:58 title ”帮扶
1:34 title ”帮扶县
1:40 title ”帮扶实
1:46 title ”帮扶工
1:41 title ”帮扶计
1:39 title ”幼
1:38 title ”幼儿
1:41 title ”幼儿园
1:30 title ”托管帮
1:49 title ”教
1:38 title ”教师
1:39 title ”教师成
1:47 title ”方
1:56 title ”方案
1:67 title ”方案$
1:53 title ”活
1:63 title ”活动
1:35 title ”活动安
1:46 title ”活动的
1:37 title ”牵
1:31 title ”牵手
1:38 title ”牵手提
1:67 title ”的
1:50 title ”的任
1:66 title ”的任务
1:50 title ”结
1:45 title ”结对
1:53 title ”行
1:56 title ”行动
1:45 title ”阅
1:47 title ”阅读
1:57 title ”阅读共
1:51 title ”项
1:63 title ”项目
1:63 title ”项目书
1:39 title →
1:30 title →木
1:32 title →木桥
1:30 title →草
1:33 title →草坝
1:60 title 、
1:57 title 、实
1:44 title 、实验
1:56 title 、实验室
1:39 title 、杉
1:36 title 、杉木
1:42 title 、杉木冲
1:44 title 、班
1:43 title 、班班
1:42 title 、班班结
1:30 title 、经费
1:31 title 、阴
1:32 title 、阴坡
1:34 title 、阴坡两
1:55 title 。
1:48 title 。$
1:52 title 〇
1:42 title 〇二
1:-31 title 《
1:-58 title 《乡
1:-62 title 《乡村
1:-93 title 《乡村教
1:31 title 《河谷市
1:31 title 《滨
1:33 title 《滨湖
1:32 title 《滨湖区
1:-54 title 》有
1:-54 title 》有感
1:-53 title 》有感$
1:43 title 》的
1:44 title 》的通
1:47 title 》的通知
1:51 title 〔
1:51 title 〔2
1:52 title 〔20
1:55 title 〔202
1:46 title 〕
1:45 title 〕1
1:43 title 〕17
1:44 title 〕17号
1:67 title 一
1:68 title 一_
1:53 title 一_换
1:60 title 一_换掉
1:31 title 一_第
1:32 title 一_第二
1:-48 title 一”互
1:-52 title 一”互助
1:34 title 一”公
1:34 title 一”公约
1:45 title 一”帮
1:48 title 一”帮扶
1:64 title 一中
1:64 title 一中学
1:30 title 一中学2
1:48 title 一中学与
1:47 title 一中学对
1:48 title 一中学结
1:-92 title 一书
1:-110 title 一书记
1:-65 title 一书记工
1:31 title 一县”
1:32 title 一名
1:37 title 一名,
1:37 title 一名,每
1:49 title 一学
1:57 title 一学期
1:49 title 一学期我
1:38 title 一家
1:41 title 一家亲
1:47 title 一家亲”
1:64 title 一对
1:45 title 一对)
1:50 title 一对)$
1:36 title 一对一
1:38 title 一对一”
1:115 title 一封
1:121 title 一封信
1:84 title 一封信$
1:68 title 一屏
1:61 title 一屏同
1:63 title 一屏同行
1:-85 title 一帮
1:-60 title 一帮一
1:-54 title 一帮一”
1:50 title 一批
1:49 title 一批)
1:71 title 一批)$
1:52 title 一日
1:48 title 一日于
1:45 title 一日于云
1:55 title 一校
1:34 title 一校包
1:30 title 一校包一
1:38 title 一校带
1:42 title 一校带三
1:46 title 一次
1:35 title 一次5
1:42 title 一次5学
1:32 title 一次_
1:39 title 一次_每
1:47 title 一行
1:55 title 一行一
1:49 title 一行一对
1:68 title 一览
1:79 title 一览$
1:43 title 一览派
1:63 title 一览派出
1:43 title 一贯
1:46 title 一贯制
1:42 title 一贯制学
1:47 title 一轮
1:52 title 一轮校
1:47 title 一轮校际
1:-54 title 一队
1:-50 title 一队_
1:-38 title 一队_对
1:68 title 一页
1:68 title 一页)
1:46 title 一页)$
1:54 title 一页纸
1:48 title 一页纸$
1:-45 title 七
1:69 title 七中
1:69 title 七中学
1:35 title 七中学_
1:62 title 七中学帮
1:-79 title 七周
1:-53 title 七周$
1:49 title 三
1:51 title 三中
1:55 title 三中-
1:59 title 三中-高
1:33 title 三中学
1:74 title 三冲
1:55 title 三冲刺
1:61 title 三冲刺帮
1:-99 title 三医
1:-65 title 三医院
1:-82 title 三医院对
1:36 title 三地
1:49 title 三地特
1:43 title 三地特校
1:76 title 三小
1:74 title 三小学
1:60 title 三小学帮
1:84 title 三年
1:30 title 三年(2
1:46 title 三年帮
1:43 title 三年帮扶
1:32 title 三年级英
1:36 title 三年行
1:32 title 三年行动
1:65 title 三年规
1:56 title 三年规划
1:30 title 三幼儿
1:75 title 三所
1:52 title 三所学
1:48 title 三所学校
1:44 title 三方
1:31 title 三方)
1:68 title 三校
1:40 title 三校”
1:38 title 三校”帮
1:54 title 三校联
1:56 title 三校联席
1:50 title 三江
1:46 title 三江镇
1:40 title 三江镇九
1:31 title 三类学
1:32 title 三节
1:33 title 三节_
1:54 title 三门
1:69 title 三门寨
1:46 title 三门寨小
1:62 title 上
1:37 title 上)
1:42 title 上)$
1:40 title 上埔
1:39 title 上埔中
1:37 title 上埔中学
1:-117 title 上学
1:-98 title 上学期
1:-67 title 上学期)
1:64 title 上师
1:62 title 上师徒
1:71 title 上师徒结
1:60 title 上牵
1:62 title 上牵手
1:44 title 上牵手_
1:69 title 上课
1:69 title 上课堂
1:73 title 上课堂共
1:108 title 下
1:81 title 下乡
1:60 title 下乡与
1:70 title 下乡与接
1:51 title 下乡活
1:55 title 下乡活动
1:73 title 下乡菜
1:46 title 下乡菜单
1:37 title 下半
1:40 title 下半年
1:76 title 下学
1:58 title 下学期
1:47 title 下学期帮
1:68 title 下学期送
1:64 title 下步
1:58 title 下步打
1:56 title 下步打算
1:59 title 下沉
1:44 title 下沉安
1:55 title 下沉安排
1:47 title 下称
1:44 title 下称“
1:32 title 下称“本
1:45 title 下达
1:38 title 下达新
1:51 title 下达新一
1:42 title 不亮
1:62 title 不亮的
1:66 title 不亮的灯
1:-43 title 不是
1:-72 title 不是施
1:-51 title 不是施舍
1:61 title 与_
1:54 title 与_三
1:48 title 与_三门
1:40 title 与_桑
1:51 title 与_桑坪
1:55 title 与下
1:57 title 与下步
1:52 title 与下步打
1:-79 title 与乡
1:-75 title 与乡政
1:-78 title 与乡政府
1:46 title 与云
1:51 title 与云屏
1:54 title 与云屏县
1:35 title 与云岭
1:33 title 与云岭县
1:35 title 与佛
1:32 title 与佛山
1:33 title 与佛山市
1:63 title 与内
1:66 title 与内地
1:55 title 与内地学
1:55 title 与内地结
1:34 title 与凉
1:50 title 与前
1:45 title 与前瞻
1:48 title 与前瞻$
1:36 title 与卫
1:34 title 与卫校
1:35 title 与卫校帮
1:73 title 与受
1:55 title 与受援
1:49 title 与受援学
1:38 title 与嘉
1:40 title 与嘉义
1:34 title 与嘉义县
1:45 title 与宿
1:52 title 与宿舍
1:68 title 与宿舍管
1:30 title 与屏东
1:51 title 与山
1:49 title 与山尾
1:49 title 与山尾初
1:-56 title 与巴
1:-56 title 与巴坡
1:-70 title 与巴坡市
1:34 title 与市立
1:31 title 与市立光
1:46 title 与师
1:47 title 与师资
1:62 title 与师资援
1:60 title 与接
1:69 title 与接教
1:74 title 与接教进
1:59 title 与教
1:56 title 与教务
1:49 title 与教务系
1:47 title 与梁
1:46 title 与梁家
1:59 title 与梁家寨
1:67 title 与沙
1:59 title 与沙河
1:71 title 与沙河教
1:30 title 与河坝乡
1:-55 title 与法
1:-78 title 与法治
1:-52 title 与法治课
1:48 title 与石
1:42 title 与石门
1:38 title 与石门县
1:36 title 与竹
1:34 title 与竹坑
1:31 title 与竹坑国
1:36 title 与粤
1:40 title 与粤北
1:37 title 与粤北石
1:-92 title 与育
1:-84 title 与育幼
1:-70 title 与育幼院
1:52 title 与芦
1:48 title 与芦苇
1:39 title 与芦苇荡
1:46 title 与草
1:45 title 与草坝
1:45 title 与草坝民
1:30 title 与蓝田
1:57 title 与西
1:59 title 与西部
1:47 title 与西部学
1:46 title 与贵
1:44 title 与贵校
1:64 title 与贵校党
1:57 title 与边
1:56 title 与边远
1:69 title 与边远教
1:41 title 与都
1:37 title 与都会
1:41 title 与都会国
1:32 title 与阳
1:34 title 与阳坡
1:30 title 与阳坡、
1:64 title 与附
1:57 title 与附表
1:56 title 与附表$
1:33 title 与骨
1:30 title 与骨干
1:33 title 与骨干互
1:81 title 专
1:37 title 专与
1:35 title 专与卫
1:36 title 专与卫校
1:71 title 专家
1:78 title 专家名
1:51 title 专家名单
1:88 title 业
1:37 title 业中
1:33 title 业中学
1:59 title 业书
1:44 title 业书院
1:44 title 业书院支
1:94 title 业学
1:98 title 业学校
1:59 title 业学校与
1:37 title 业学校东
1:68 title 业学校技
1:44 title 业学校支
1:48 title 业学院
1:40 title 业学院对
1:39 title 业技
1:41 title 业技术
1:37 title 业技术学
1:59 title 业教
1:59 title 业教育
1:31 title 业教育中
1:48 title 业教育帮
1:46 title 业班
1:51 title 业班工
1:53 title 业班工作
1:37 title 业科
1:40 title 业高
1:30 title 业高中
1:32 title 业高中结
1:104 title 东
1:48 title 东县
1:36 title 东县山
1:34 title 东县山月
1:33 title 东县雾
1:36 title 东国
1:38 title 东国小
1:35 title 东国小与
1:34 title 东小
1:33 title 东小学
1:32 title 东小学与
1:59 title 东教
1:38 title 东教育
1:44 title 东教育联
1:52 title 东街
1:55 title 东街道
1:55 title 东街道中
1:68 title 东西
1:65 title 东西部
1:54 title 东西部协
1:98 title 两
1:30 title 两村
1:31 title 两村小
1:32 title 两村小)
1:97 title 两校
1:78 title 两校共
1:95 title 两校共建
1:58 title 两校牵
1:58 title 两校牵手
1:44 title 两校首
1:50 title 两校首长
1:103 title 个
1:40 title 个$
1:37 title 个一
1:34 title 个一”
1:30 title 个一”帮
1:60 title 个人
1:58 title 个人计
1:62 title 个人计划
1:54 title 个承
1:67 title 个承诺
1:46 title 个承诺之
1:116 title 中
1:48 title 中)
1:47 title 中)帮
1:53 title 中)帮扶
1:47 title 中)接
1:44 title 中)接受
1:64 title 中-
1:41 title 中-洛
1:38 title 中-洛布
1:53 title 中-高
1:75 title 中-高原
1:58 title 中“
1:32 title 中“1
1:39 title 中“1+
1:53 title 中“云
1:56 title 中“云端
1:34 title 中三
1:34 title 中三年
1:38 title 中三年规
1:52 title 中与
1:57 title 中伙
1:68 title 中伙伴
1:58 title 中伙伴方
1:71 title 中共
1:61 title 中共建
1:75 title 中共建协
1:78 title 中协
1:59 title 中协作
1:57 title 中协作共
1:57 title 中协助
1:55 title 中协助山
1:36 title 中协议
1:31 title 中协议(
1:65 title 中学(
1:54 title 中学(九
1:39 title 中学(林
1:34 title 中学1
1:37 title 中学1物
1:55 title 中学2
1:59 title 中学20
1:39 title 中学;
1:35 title 中学;被
1:67 title 中学_
1:41 title 中学_上
1:42 title 中学_支
1:67 title 中学“
1:31 title 中学“山
1:70 title 中学三
1:64 title 中学三年
1:86 title 中学与
1:52 title 中学与云
1:73 title 中学与内
1:52 title 中学与山
1:30 title 中学与榕
1:35 title 中学与粤
1:48 title 中学与草
1:39 title 中学与都
1:49 title 中学任
1:60 title 中学任务
1:37 title 中学合
1:36 title 中学合作
1:51 title 中学姊
1:46 title 中学姊妹
1:74 title 中学对
1:62 title 中学对口
1:77 title 中学工
1:81 title 中学工作
1:76 title 中学帮
1:86 title 中学帮扶
1:65 title 中学授
1:54 title 中学授课
1:54 title 中学支
1:60 title 中学支援
1:-52 title 中学教
1:39 title 中学月
1:46 title 中学月度
1:-44 title 中学校
1:-52 title 中学校务
1:-79 title 中学的
1:-82 title 中学的感
1:36 title 中学组
1:36 title 中学组团
1:69 title 中学结
1:70 title 中学结对
1:30 title 中学缔结
1:47 title 中学规
1:44 title 中学规划
1:52 title 中学计
1:59 title 中学计划
1:47 title 中学集
1:46 title 中学集团
1:70 title 中实
1:60 title 中实施
1:70 title 中实施细
1:57 title 中对
1:64 title 中对口
1:53 title 中对口支
1:45 title 中工
1:54 title 中工作
1:50 title 中工作清
1:43 title 中帮
1:46 title 中帮扶
1:47 title 中帮扶牦
1:56 title 中心
1:42 title 中心2
1:39 title 中心20
1:43 title 中心_
1:39 title 中心_协
1:42 title 中心三
1:42 title 中心三年
1:54 title 中心伙
1:48 title 中心伙伴
1:83 title 中心幼
1:78 title 中心幼儿
1:40 title 中心联
1:47 title 中心联席
1:53 title 中校
1:46 title 中校长
1:31 title 中校长函
1:35 title 中等
1:65 title 中策
1:60 title 中策略
1:56 title 中策略联
1:42 title 中结
1:41 title 中结对
1:41 title 中结对帮
1:55 title 中职
1:59 title 中职学
1:64 title 中职学校
1:34 title 中葡
1:33 title 中葡学
1:34 title 中葡学校
1:31 title 中附
1:30 title 中附设
1:30 title 中附设幼
1:31 title 中项
1:49 title 丰
1:42 title 丰原
1:45 title 丰原市
1:48 title 丰原市第
1:32 title 临
1:41 title 为
1:41 title 为红
1:59 title 为红柳
1:54 title 为红柳小
1:-46 title 主_
1:-75 title 主_致
1:-51 title 主_致贫
1:75 title 主任
1:69 title 主任互
1:59 title 主任互助
1:64 title 主任影
1:54 title 主任影子
1:32 title 主导
1:41 title 主讲
1:48 title 主讲_
1:32 title 主讲_沈
1:32 title 主讲_游
1:82 title 么
1:46 title 么$
1:53 title 么抓
1:52 title 么抓$
1:33 title 义
1:38 title 义县
1:35 title 义县云
1:40 title 义县云岭
1:43 title 之
1:42 title 之前
1:59 title 之前五
1:54 title 之前五个
1:-31 title 乌兰
1:32 title 乌坵
1:31 title 乌坵国
1:31 title 乌坵国中
1:61 title 乌苏
1:65 title 乌苏里
1:60 title 乌苏里县
1:-38 title 乒
1:-52 title 乒乓
1:-54 title 乒乓球
1:-49 title 乒乓球协
1:-37 title 乓
1:-39 title 乓球
1:-67 title 乓球协
1:-66 title 乓球协会
1:30 title 乙未
1:32 title 乙未县
1:32 title 乙未县乡
1:79 title 九
1:56 title 九中
1:54 title 九中)
1:40 title 九中)帮
1:44 title 九中学
1:54 title 九中学(
1:43 title 九中学帮
1:50 title 九年
1:46 title 九年一
1:44 title 九年一贯
1:40 title 九年制
1:42 title 九年制学
1:49 title 九溪
1:49 title 九溪乡
1:46 title 九溪乡初
1:42 title 九龙
1:44 title 九龙仁
1:50 title 九龙仁爱
1:-68 title 习
1:-86 title 习奖
1:-76 title 习奖励
1:-97 title 习奖励要
1:51 title 习安
1:63 title 习安排
1:70 title 习安排$
1:-60 title 习生
1:-89 title 习生分
1:-83 title 习生分配
1:36 title 乡)
1:36 title 乡)城
1:35 title 乡)城乡
1:81 title 乡与
1:66 title 乡与接
1:66 title 乡与接教
1:51 title 乡中
1:31 title 乡中学
1:34 title 乡中心
1:31 title 乡中心幼
1:37 title 乡九
1:35 title 乡九年
1:36 title 乡互
1:32 title 乡互助
1:33 title 乡互助方
1:39 title 乡人
1:41 title 乡人民
1:37 title 乡人民政
1:38 title 乡伙
1:37 title 乡伙伴
1:34 title 乡伙伴计
1:82 title 乡初
1:77 title 乡初中
1:82 title 乡初中共
1:61 title 乡初级
1:56 title 乡初级中
1:-83 title 乡卫
1:-117 title 乡卫生
1:-71 title 乡卫生院
1:43 title 乡园
1:42 title 乡园协
1:54 title 乡园协议
1:70 title 乡国
1:48 title 乡国小
1:69 title 乡国小协
1:65 title 乡学
1:63 title 乡学校
1:34 title 乡学校策
1:67 title 乡学校结
1:77 title 乡小
1:56 title 乡小学
1:55 title 乡小学牵
1:66 title 乡幼
1:84 title 乡幼儿
1:57 title 乡幼儿园
1:-87 title 乡支
1:-60 title 乡支教
1:-57 title 乡支教回
1:-82 title 乡政
1:-94 title 乡政府
1:-92 title 乡政府共
1:-58 title 乡村学
1:-47 title 乡村学校
1:71 title 乡村小
1:64 title 乡村小规
1:-70 title 乡村教
1:-46 title 乡村教师
1:52 title 乡村点
1:43 title 乡村点校
1:30 title 乡民
1:34 title 乡民族艺
1:57 title 乡活
1:60 title 乡活动
1:63 title 乡活动预
1:30 title 乡立
1:33 title 乡立幼儿
1:46 title 乡菜
1:63 title 乡菜单
1:46 title 乡菜单(
1:64 title 乡镇
1:63 title 乡镇学
1:57 title 乡镇学堂
1:47 title 乡镇教
1:39 title 乡镇教研
1:54 title 书(
1:53 title 书(2
1:50 title 书(20
1:31 title 书》的通
1:53 title 书角
1:62 title 书角扶
1:72 title 书角扶助
1:-70 title 书记
1:-89 title 书记工
1:-72 title 书记工作
1:55 title 书院
1:49 title 书院支
1:42 title 书院支援
1:104 title 书馆
1:68 title 书馆、
1:44 title 书馆、实
1:-52 title 了
1:-55 title 了!
1:-65 title 了!启
1:-62 title 了!启航
1:-99 title 事
1:-86 title 事$
1:47 title 事一
1:54 title 事一_
1:37 title 事一_换
1:-64 title 事务
1:-74 title 事务所
1:-94 title 事务所结
1:-72 title 事历
1:-68 title 事历(
1:-96 title 事历(上
1:69 title 事宜
1:50 title 事宜$
1:54 title 事科
1:50 title 事科函
1:63 title 事科函$
1:76 title 事项
1:70 title 事项告
1:51 title 事项告知
1:54 title 二
1:33 title 二_
1:32 title 二_第
1:33 title 二_第三
1:53 title 二〇
1:43 title 二〇二
1:42 title 二中“
1:47 title 二中“云
1:49 title 二中学工
1:54 title 二中学结
1:79 title 二学
1:76 title 二学期
1:46 title 二小
1:35 title 二小学
1:34 title 二小学结
1:48 title 二月
1:40 title 二月一
1:42 title 二月一日
1:64 title 二期
1:56 title 二期工
1:56 title 二期工作
1:40 title 二次
1:42 title 二次)
1:35 title 二次)$
)"sv,
    R"(1:56 title 二盏
1:59 title 二盏不
1:48 title 二盏不亮
1:30 title 二节
1:32 title 二节_
1:31 title 二节_龙
1:54 title 二轮
1:41 title 二轮工
1:60 title 二轮工作
1:-39 title 二队
1:-65 title 二队$
1:77 title 于
1:57 title 于“
1:52 title 于“名
1:43 title 于“名园
1:48 title 于“师
1:42 title 于“师徒
1:63 title 于下
1:55 title 于下学
1:55 title 于下学期
1:39 title 于下达
1:47 title 于下达新
1:57 title 于云
1:65 title 于云林
1:48 title 于云林坡
1:61 title 于做
1:56 title 于做好
1:47 title 于做好2
1:52 title 于做好“
1:43 title 于公
1:49 title 于公布
1:46 title 于公布2
1:46 title 于印
1:45 title 于印发
1:45 title 于印发《
1:58 title 于开
1:58 title 于开展
1:32 title 于开展“
1:30 title 于开展城
1:49 title 于开展薄
1:39 title 于强
1:38 title 于强校
1:39 title 于强校帮
1:52 title 于我
1:38 title 于我校
1:65 title 于我校与
1:47 title 于托
1:54 title 于托管
1:50 title 于托管薛
1:46 title 于接
1:50 title 于接收
1:51 title 于接收贵
1:53 title 于来
1:50 title 于来年
1:44 title 于来年支
1:51 title 于白
1:52 title 于白杨
1:54 title 于白杨河
1:58 title 于组
1:47 title 于组建
1:51 title 于组建“
1:-69 title 于调
1:-75 title 于调整
1:-100 title 于调整学
1:70 title 于贵
1:58 title 于贵校
1:72 title 于贵校所
1:92 title 于选
1:97 title 于选派
1:48 title 于选派2
1:96 title 于选派教
1:53 title 云上牵
1:62 title 云上牵手
1:58 title 云屏
1:61 title 云屏县
1:61 title 云屏县第
1:57 title 云岭
1:48 title 云岭县
1:34 title 云岭县第
1:43 title 云岭县职
1:36 title 云岭国
1:41 title 云岭国小
1:-63 title 云州
1:-84 title 云州市
1:-57 title 云州市与
1:42 title 云林
1:43 title 云林坡
1:54 title 云林坡小
1:48 title 云校
1:46 title 云校长
1:41 title 云校长书
1:55 title 云溪
1:47 title 云溪特
1:57 title 云溪特教
1:63 title 云端
1:55 title 云端手
1:60 title 云端手牵
1:33 title 云雾
1:30 title 云雾乡国
1:39 title 云麓
1:32 title 云麓中
1:35 title 云麓中学
1:39 title 互
1:88 title 互助协
1:87 title 互助协议
1:-121 title 互助小
1:-87 title 互助小组
1:54 title 互助年
1:39 title 互助年度
1:30 title 互助意
1:35 title 互助方
1:35 title 互助方案
1:55 title 互助约
1:67 title 互助约定
1:50 title 互派
1:48 title 互派一
1:62 title 互派一览
1:34 title 互派办
1:55 title 互访
1:56 title 互访约
1:60 title 互访约定
1:91 title 五个
1:71 title 五个$
1:32 title 五个一”
1:50 title 五中
1:57 title 五中学
1:47 title 五中学支
1:40 title 五件
1:39 title 五件_
1:40 title 五件_清
1:34 title 五年
1:31 title 五年级
1:31 title 五年级科
1:31 title 井
1:31 title 井小学
1:38 title 井小学(
1:-82 title 交接
1:-97 title 交接致
1:-79 title 交接致词
1:39 title 交流
1:34 title 交流_
1:41 title 交流_每
1:-55 title 交流座
1:-72 title 交流座谈
1:63 title 交流誓
1:57 title 交流誓约
1:45 title 交流计
1:43 title 交流计划
1:77 title 享
1:67 title 享表
1:73 title 享表$
1:59 title 亮
1:46 title 亮的
1:40 title 亮的灯
1:54 title 亮的灯$
1:35 title 亲
1:43 title 亲”
1:36 title 亲”活
1:39 title 亲”活动
1:-118 title 人_
1:-61 title 人_措
1:-61 title 人_措施
1:96 title 人事
1:75 title 人事科
1:49 title 人事科函
1:39 title 人才
1:42 title 人才工
1:54 title 人才工作
1:53 title 人民
1:44 title 人民医
1:40 title 人民医院
1:40 title 人民政
1:41 title 人民政府
1:59 title 人计
1:64 title 人计划
1:73 title 人计划$
1:46 title 什
1:54 title 什么
1:58 title 什么$
1:63 title 仁
1:73 title 仁$
1:44 title 仁爱
1:45 title 仁爱堂
1:49 title 仁爱堂小
1:56 title 今
1:47 title 今年
1:63 title 今年做
1:46 title 今年做什
1:65 title 仑
1:73 title 仑国
1:70 title 仑国小
1:58 title 仑国小孩
1:34 title 代
1:41 title 代课
1:37 title 代课_
1:37 title 代课_派
1:32 title 仪
1:33 title 仪器
1:32 title 仪器十
1:33 title 仪器十五
1:57 title 们
1:48 title 们想
1:48 title 们想学
1:59 title 们想学的
1:45 title 们的
1:64 title 们的老
1:69 title 们的老师
1:68 title 们能
1:61 title 们能给
1:67 title 们能给的
1:42 title 们要
1:66 title 们要为
1:47 title 们要为红
1:112 title 件
1:85 title 件$
1:42 title 件(
1:44 title 件(教
1:48 title 件(教基
1:36 title 件_
1:39 title 件_清
1:37 title 件_清点
1:65 title 件小
1:48 title 件小事
1:46 title 件小事一
1:202 title 任
1:49 title 任书
1:52 title 任书$
1:67 title 任互
1:55 title 任互助
1:82 title 任互助协
1:190 title 任务
1:47 title 任务$
1:79 title 任务书
1:70 title 任务书$
1:30 title 任务书》
1:147 title 任务分
1:130 title 任务分解
1:47 title 任务分配
1:36 title 任务安
1:42 title 任务安排
1:96 title 任务清
1:80 title 任务清单
1:48 title 任务的
1:42 title 任务的通
1:80 title 任影
1:77 title 任影子
1:64 title 任影子学
1:41 title 任状
1:41 title 任状$
1:-111 title 企
1:-76 title 企划
1:-95 title 企划$
1:30 title 优
1:34 title 优质
1:36 title 优质学
1:30 title 优质学校
1:111 title 伙
1:97 title 伙伴
1:39 title 伙伴协
1:36 title 伙伴协作
1:47 title 伙伴学
1:50 title 伙伴学校
1:55 title 伙伴方
1:46 title 伙伴方案
1:82 title 伙伴计
1:62 title 伙伴计划
1:32 title 伙伴计画
1:-74 title 会
1:54 title 会$
1:60 title 会_
1:41 title 会_与
1:46 title 会_与_
1:51 title 会会
1:49 title 会会议
1:48 title 会会议纪
1:68 title 会决
1:55 title 会决定
1:53 title 会决定事
1:55 title 会商
1:34 title 会商备
1:33 title 会商备忘
1:36 title 会商纪
1:45 title 会商纪要
1:38 title 会国
1:36 title 会国中
1:34 title 会国中策
1:-69 title 会春
1:-71 title 会春游
1:-61 title 会春游方
1:-96 title 会来
1:-65 title 会来信
1:-78 title 会来信$
1:-88 title 会筹
1:-62 title 会筹备
1:-84 title 会筹备会
1:-64 title 会纪
1:-115 title 会纪录
1:-88 title 会纪录$
1:88 title 会纪要
1:97 title 会纪要$
1:-38 title 会议
1:61 title 会议决
1:67 title 会议决议
1:56 title 会议材
1:49 title 会议材料
1:-32 title 会议纪
1:83 title 会议纪录
1:-43 title 会议纪要
1:-42 title 会记
1:-65 title 会记录
1:-57 title 会记录$
1:96 title 会谈
1:50 title 会谈摘
1:54 title 会谈摘要
1:67 title 会谈要
1:56 title 会谈要点
1:-68 title 会赛
1:-70 title 会赛程
1:-67 title 会赛程4
1:30 title 会赞
1:30 title 会赞助_
1:132 title 伴
1:44 title 伴”
1:44 title 伴”活
1:43 title 伴”活动
1:37 title 伴协
1:39 title 伴协作
1:36 title 伴协作纪
1:51 title 伴合
1:46 title 伴合作
1:45 title 伴合作单
1:50 title 伴学
1:47 title 伴学校
1:40 title 伴学校会
1:48 title 伴方
1:64 title 伴方案
1:61 title 伴方案(
1:85 title 伴计
1:75 title 伴计划
1:57 title 伴计划$
1:44 title 伴计划书
1:104 title 伴计画
1:35 title 伴计画_
1:83 title 伴计画一
1:58 title 位登
1:68 title 位登记
1:61 title 位登记册
1:47 title 位老
1:52 title 位老师
1:62 title 位老师的
1:-77 title 位职
1:-83 title 位职责
1:-75 title 位职责$
1:64 title 体
1:48 title 体2
1:49 title 体20
1:44 title 体202
1:70 title 体_
1:68 title 体_章
1:61 title 体_章程
1:63 title 体公
1:56 title 体公约
1:62 title 体公约$
1:55 title 体同
1:65 title 体同仁
1:52 title 体同仁$
1:30 title 体学
1:37 title 体学校
1:32 title 体学校帮
1:36 title 体工
1:37 title 体工作
1:38 title 体工作通
1:54 title 体的
1:47 title 体的函
1:48 title 体的函$
1:31 title 体章
1:36 title 体章程
1:93 title 体老
1:75 title 体老师
1:51 title 体老师:
1:77 title 体育
1:55 title 体育局
1:36 title 体育局:
1:57 title 体育特
1:61 title 体育特色
1:45 title 体育联
1:44 title 体育联盟
1:41 title 体运
1:40 title 体运行
1:40 title 体运行办
1:34 title 佛
1:36 title 佛山
1:32 title 佛山市
1:34 title 佛山市顺
1:81 title 作
1:44 title 作$
1:46 title 作)
1:44 title 作)$
1:52 title 作_
1:47 title 作_教
1:40 title 作_教育
1:56 title 作书
1:63 title 作书$
1:44 title 作互
1:60 title 作互助
1:53 title 作互助约
1:-92 title 作企
1:-58 title 作企划
1:-87 title 作企划$
1:80 title 作会
1:36 title 作会商
1:38 title 作会商纪
1:77 title 作会议
1:56 title 作会议材
1:65 title 作会议纪
1:73 title 作体
1:60 title 作体_
1:75 title 作体_章
1:67 title 作例
1:47 title 作例会
1:93 title 作例会记
1:63 title 作共
1:59 title 作共同
1:63 title 作共同体
1:50 title 作协
1:44 title 作协议
1:35 title 作协议$
1:39 title 作协议书
1:87 title 作单
1:65 title 作单$
1:43 title 作单师
1:55 title 作单师范
1:50 title 作台
1:58 title 作台账
1:37 title 作台账$
1:50 title 作台账(
1:31 title 作台账说
1:63 title 作备
1:81 title 作备忘
1:56 title 作备忘录
1:80 title 作学
1:54 title 作学校
1:48 title 作学校艺
1:86 title 作安
1:70 title 作安排
1:64 title 作安排$
1:52 title 作安排表
1:58 title 作实
1:57 title 作实施
1:54 title 作实施方
1:79 title 作室
1:73 title 作室送
1:54 title 作室送给
1:51 title 作小
1:47 title 作小结
1:59 title 作小结与
1:-87 title 作息
1:-71 title 作息时
1:-84 title 作息时间
1:-98 title 作文
1:-70 title 作文我
1:-78 title 作文我的
1:74 title 作方
1:75 title 作方案
1:83 title 作方案$
1:-67 title 作日
1:-68 title 作日志
1:-85 title 作日志$
1:58 title 作清
1:56 title 作清单
1:58 title 作清单$
1:57 title 作的
1:54 title 作的通
1:56 title 作的通知
1:37 title 作纪
1:41 title 作纪要
1:38 title 作纪要$
1:69 title 作纲
1:80 title 作纲要
1:69 title 作纲要$
1:44 title 作细
1:41 title 作细则
1:38 title 作细则$
1:-49 title 作考
1:-49 title 作考核
1:-62 title 作考核评
1:39 title 作职
1:47 title 作职业
1:46 title 作职业教
1:71 title 作联
1:57 title 作联席
1:47 title 作联席会
1:64 title 作联系
1:62 title 作联系单
1:51 title 作行
1:46 title 作行政
1:46 title 作行政会
1:50 title 作表
1:43 title 作表$
1:60 title 作要
1:59 title 作要点
1:52 title 作要点$
1:35 title 作要点(
1:72 title 作计
1:81 title 作计划
1:72 title 作计划$
1:39 title 作计划书
1:36 title 作通
1:41 title 作通报
1:43 title 作通报(
1:36 title 作队
1:35 title 作队协
1:37 title 作队协调
1:53 title 例
1:64 title 例会
1:51 title 例会记
1:73 title 例会记录
1:55 title 侗
1:33 title 侗乡
1:31 title 侗乡民
1:33 title 侗乡民族
1:49 title 侗族
1:50 title 侗族自
1:54 title 侗族自治
1:42 title 供
1:38 title 供奖
1:38 title 供奖学
1:32 title 供奖学金
1:-59 title 便
1:-61 title 便民
1:-71 title 便民通
1:-76 title 便民通知
1:-101 title 信
1:-102 title 信$
1:36 title 信息
1:34 title 信息工
1:34 title 信息工程
1:59 title 修
1:49 title 修的
1:49 title 修的安
1:52 title 修的安排
1:-88 title 值
1:-48 title 值_
1:-71 title 值_得
1:-53 title 值_得分
1:-57 title 值班
1:-73 title 值班表
1:-53 title 值班表$
1:-119 title 假
1:-83 title 假值
1:-81 title 假值班
1:-62 title 假值班表
1:35 title 偏乡伙
1:32 title 偏乡伙伴
1:59 title 偏乡国
1:51 title 偏乡国小
1:56 title 偏乡幼
1:71 title 偏乡幼儿
1:-61 title 偏乡支
1:-97 title 偏乡支教
1:96 title 做
1:45 title 做什
1:44 title 做什么
1:44 title 做什么$
1:53 title 做好
1:49 title 做好2
1:45 title 做好20
1:47 title 做好“
1:47 title 做好“百
1:53 title 做法
1:57 title 做法$
1:42 title 做的
1:47 title 做的八
1:56 title 做的八件
1:51 title 健
1:73 title 健康
1:66 title 健康支
1:66 title 健康支援
1:101 title 儿
1:78 title 儿园
1:82 title 儿园_
1:56 title 儿园_与
1:51 title 儿园_公
1:47 title 儿园_携
1:51 title 儿园“
1:47 title 儿园“大
1:49 title 儿园与
1:31 title 儿园与屏
1:32 title 儿园友好
1:58 title 儿园拉
1:56 title 儿园拉手
1:-36 title 儿园的
1:39 title 儿园的信
1:53 title 儿园答
1:53 title 儿园答复
1:65 title 儿园结
1:63 title 儿园结对
1:40 title 儿园联
1:37 title 儿园联盟
1:75 title 儿园陪
1:72 title 儿园陪伴
1:43 title 儿班
1:57 title 儿班$
1:73 title 儿童
1:44 title 儿童医
1:47 title 儿童医院
1:66 title 儿童陪
1:52 title 儿童陪伴
1:57 title 兄
1:76 title 兄弟
1:59 title 兄弟学
1:61 title 兄弟学校
1:70 title 充
1:71 title 充说
1:71 title 充说明
1:54 title 充说明$
1:52 title 先
1:65 title 先队
1:45 title 先队手
1:61 title 先队手拉
1:70 title 光
1:41 title 光中
1:41 title 光中学
1:32 title 光中学_
1:33 title 光华
1:31 title 光华国
1:32 title 光华国民
1:52 title 光明
1:69 title 光明盲
1:56 title 光明盲校
1:59 title 党委
1:48 title 党委会
1:77 title 党委会决
1:41 title 党建
1:40 title 党建引
1:43 title 党建引领
1:-33 title 党支部
1:55 title 党支部共
1:-64 title 党支部结
1:51 title 全中
1:54 title 全中学
1:46 title 全中学三
1:51 title 全体同
1:67 title 全体同仁
1:86 title 全体老
1:75 title 全体老师
1:-77 title 全县
1:-73 title 全县期
1:-63 title 全县期末
1:31 title 全小
1:39 title 八件
1:61 title 八件小
1:50 title 八件小事
1:64 title 八位
1:56 title 八位老
1:63 title 八位老师
1:-72 title 八周
1:-70 title 八周食
1:-86 title 八周食谱
1:-57 title 八小
1:-50 title 八小学
1:-65 title 公
1:-57 title 公告
1:-66 title 公告$
1:-39 title 公安
1:-52 title 公安队
1:-61 title 公安队_
1:-70 title 公室
1:-71 title 公室岗
1:-133 title 公室岗位
1:46 title 公布
1:49 title 公布2
1:47 title 公布20
1:60 title 公示
1:57 title 公示栏
1:47 title 公示栏$
1:96 title 公约
1:89 title 公约$
1:31 title 六中
1:33 title 六中学
1:48 title 六周
1:52 title 六周)
1:54 title 六周)$
1:32 title 六节
1:38 title 六节_
1:37 title 六节_安
1:-37 title 兰
1:89 title 共
1:67 title 共享
1:65 title 共享表
1:68 title 共享表$
1:83 title 共同
1:94 title 共同体
1:48 title 共同体2
1:67 title 共同体公
1:54 title 共同体的
1:32 title 共同体章
1:53 title 共建
1:-55 title 共建协
1:-58 title 共建协议
1:72 title 共建台
1:64 title 共建台账
1:36 title 共建工
1:45 title 共建工作
1:65 title 共建的
1:47 title 共建的函
1:74 title 共建简
1:59 title 共建简表
1:43 title 共建计
1:41 title 共建计划
1:51 title 共成
1:65 title 共成长
1:46 title 共成长$
1:78 title 共育
1:65 title 共育新
1:63 title 共育新苗
1:-57 title 共进
1:47 title 共进备
1:43 title 共进备忘
1:-58 title 共进谱
1:-67 title 共进谱新
1:84 title 关
1:79 title 关于
1:60 title 关于“
1:52 title 关于“名
1:43 title 关于“师
1:62 title 关于下
1:52 title 关于下学
1:42 title 关于下达
1:52 title 关于做
1:53 title 关于做好
1:46 title 关于公
1:51 title 关于公布
1:44 title 关于印
1:46 title 关于印发
1:52 title 关于开
1:56 title 关于开展
1:38 title 关于强
1:36 title 关于强校
1:53 title 关于我
1:56 title 关于我校
1:55 title 关于托
1:55 title 关于托管
1:50 title 关于接
1:50 title 关于接收
1:43 title 关于来
1:43 title 关于来年
1:54 title 关于白
1:54 title 关于白杨
1:59 title 关于组
1:51 title 关于组建
1:-67 title 关于调
1:-66 title 关于调整
1:56 title 关于贵
1:67 title 关于贵校
1:91 title 关于选
1:81 title 关于选派
1:60 title 关初
1:45 title 关初中
1:47 title 关初中对
1:41 title 关第
1:39 title 关第三
1:63 title 关系
1:53 title 关系协
1:64 title 关系协议
1:44 title 关黄
1:51 title 关黄坑
1:48 title 关黄坑中
1:59 title 内
1:34 title 内初
1:36 title 内初中
1:36 title 内初中“
1:64 title 内地
1:56 title 内地学
1:65 title 内地学校
1:64 title 内地结
1:51 title 内地结对
1:42 title 内容
1:32 title 内容_
1:34 title 内容_德
1:88 title 册
1:82 title 册$
1:38 title 册3
1:38 title 册3段
1:32 title 册3段考
1:69 title 写给即
1:53 title 写给即将
1:-66 title 农
1:55 title 农业
1:48 title 农业学
1:54 title 农业学校
1:-71 title 农技
1:-108 title 农技站
1:-81 title 农技站帮
1:80 title 农村
1:60 title 农村小
1:60 title 农村小学
1:76 title 农村教
1:57 title 农村教师
1:42 title 农村校
1:48 title 农村校工
1:-78 title 农计
1:-103 title 农计划
1:-82 title 农计划$
1:71 title 冲
1:54 title 冲刺
1:64 title 冲刺帮
1:89 title 冲刺帮带
1:38 title 冲小
1:38 title 冲小学
1:40 title 冲小学结
1:107 title 决
1:69 title 决定
1:56 title 决定$
1:46 title 决定事
1:60 title 决定事项
1:79 title 决议
1:60 title 决议$
1:-87 title 准
1:-66 title 准项
1:-93 title 准项目
1:-73 title 准项目_
1:33 title 凉
1:33 title 凉水
1:37 title 凉水井
1:34 title 凉水井小
1:-30 title 凤
1:63 title 凤山
1:49 title 凤山中
1:66 title 凤山中学
1:77 title 出
1:51 title 出决
1:47 title 出决定
1:63 title 出决定$
1:45 title 出校
1:75 title 出校|
1:53 title 出校|派
1:55 title 函:
1:43 title 函:关
1:43 title 函:关于
1:34 title 函受
1:34 title 函受文
1:35 title 函受文者
1:47 title 分
1:-75 title 分值
1:-69 title 分值_
1:-72 title 分值_得
1:70 title 分工
1:53 title 分工$
1:-56 title 分标
1:-84 title 分标准
1:-75 title 分标准项
1:71 title 分校
1:54 title 分校起
1:43 title 分校起步
1:73 title 分组$
1:-71 title 分组织
1:-52 title 分组织领
1:130 title 分解
1:54 title 分解$
1:119 title 分解表
1:130 title 分解表$
1:-47 title 分配
1:48 title 分配$
1:-79 title 分配名
1:-79 title 分配名单
1:65 title 分队
1:51 title 分队分
1:79 title 分队分工
1:-51 title 刊
1:-51 title 刊卷
1:-65 title 刊卷首
1:-46 title 刊卷首语
1:52 title 划
1:32 title 划$
1:103 title 划(
1:57 title 划(2
1:59 title 划(20
1:50 title 划(摘
1:49 title 划(摘要
1:52 title 划(校
1:45 title 划(校县
1:43 title 划)
1:36 title 划)$
1:49 title 划一
1:55 title 划一页
1:52 title 划一页纸
1:73 title 划书
1:60 title 划书$
1:54 title 划书(
1:54 title 划书(2
1:-32 title 则$
1:64 title 则与
1:60 title 则与附
1:52 title 则与附表
1:125 title 初
1:70 title 初三
1:88 title 初三冲
1:64 title 初三冲刺
1:100 title 初中
1:35 title 初中“
1:39 title 初中“1
1:65 title 初中共
1:68 title 初中共建
1:66 title 初中实
1:51 title 初中实施
1:61 title 初中对
1:61 title 初中对口
1:39 title 初小
1:42 title 初小复
1:42 title 初小复课
1:83 title 初级
1:75 title 初级中
1:83 title 初级中学
1:79 title 到
1:59 title 到县
1:51 title 到县安
1:61 title 到县安排
1:42 title 到校
1:63 title 到校菜
1:47 title 到校菜单
1:31 title 到龙湾
1:32 title 到龙湾校
1:106 title 制
1:57 title 制学
1:57 title 制学校
1:44 title 制学校教
1:36 title 制学校生
1:33 title 制学校行
1:71 title 制小
1:57 title 制小学
1:47 title 制小学结
1:59 title 刺
1:70 title 刺帮
1:51 title 刺帮带
1:57 title 刺帮带方
1:51 title 前中
1:46 title 前中心
1:70 title 前中心伙
1:66 title 前五
1:41 title 前五个
1:50 title 前五个$
1:50 title 前瞻
1:46 title 前瞻$
1:-68 title 前须
1:-59 title 前须知
1:-76 title 前须知$
1:-32 title 力
1:-59 title 力乡
1:-71 title 力乡村
1:-72 title 力乡村学
1:63 title 力备
1:49 title 力备忘
1:62 title 力备忘录
1:36 title 办
1:72 title 办)
1:77 title 办)$
1:-76 title 办公
1:-77 title 办公室
1:-64 title 办公室岗
1:47 title 办学
1:37 title 办学年
1:37 title 办学年度
1:45 title 办学第
1:39 title 办学第二
1:90 title 办法
1:80 title 办法$
1:67 title 务
1:59 title 务$
1:67 title 务主
1:60 title 务主任
1:64 title 务主任影
1:73 title 务书
1:80 title 务书$
1:31 title 务书》
1:31 title 务书》的
1:-53 title 务会
1:-71 title 务会议
1:-51 title 务会议纪
1:145 title 务分
1:141 title 务分解
1:75 title 务分解$
1:134 title 务分解表
1:49 title 务分配
1:56 title 务分配$
1:-78 title 务安
1:-85 title 务安排
1:-89 title 务安排$
1:-65 title 务所
1:-83 title 务所结
1:-74 title 务所结对
1:58 title 务支
1:73 title 务支援
1:58 title 务支援排
1:89 title 务清
1:77 title 务清单
1:68 title 务清单$
1:58 title 务清单(
1:45 title 务的
1:51 title 务的通
1:47 title 务的通知
1:47 title 务系
1:79 title 务系统
1:60 title 务系统援
1:-65 title 务通
1:-96 title 务通知
1:-73 title 务通知$
1:-47 title 动$
1:66 title 动2
1:62 title 动20
1:65 title 动202
1:76 title 动安
1:84 title 动安排
1:60 title 动安排$
1:36 title 动安排(
1:51 title 动安排表
1:80 title 动实
1:67 title 动实施
1:57 title 动实施方
1:81 title 动方
1:78 title 动方案
1:97 title 动方案$
1:41 title 动日
1:38 title 动日程
1:39 title 动日程$
1:36 title 动清
1:37 title 动清单
1:34 title 动清单$
1:71 title 动的
1:43 title 动的意
1:39 title 动的意见
1:54 title 动的通
1:51 title 动的通知
1:38 title 动纲
1:42 title 动纲领
1:47 title 动纲领$
1:77 title 动计
1:72 title 动计划
1:40 title 动计划$
1:-42 title 动记
1:-71 title 动记录
1:-108 title 动记录语
1:69 title 动预
1:48 title 动预告
1:76 title 动预告$
1:56 title 助$
1:43 title 助_
1:44 title 助_广
1:41 title 助_广西
1:-53 title 助力
1:-64 title 助力乡
1:-68 title 助力乡村
1:78 title 助协
1:71 title 助协议
1:57 title 助协议$
1:57 title 助协议书
1:66 title 助合
1:48 title 助合同
1:41 title 助合同$
1:-96 title 助学
1:-145 title 助学方
1:-90 title 助学方案
1:32 title 助实
1:32 title 助实施
1:-93 title 助小
1:-49 title 助小组
1:-67 title 助小组名
1:59 title 助山
1:51 title 助山里
1:48 title 助山里国
1:50 title 助年
1:51 title 助年度
1:47 title 助年度方
1:30 title 助意见$
1:47 title 助新
1:60 title 助新苗
1:45 title 助新苗园
1:41 title 助方
1:33 title 助方案
1:33 title 助方案$
1:50 title 助约
1:68 title 助约定
1:57 title 助约定书
1:91 title 助计
1:56 title 助计画
1:45 title 助计画$
1:38 title 助连
1:31 title 助连江县
1:-91 title 励
1:-64 title 励要
1:-62 title 励要点
1:-107 title 励要点$
1:-83 title 募
1:-59 title 募公
1:-87 title 募公告
1:-62 title 募公告$
1:51 title 勤
1:52 title 勤县
1:53 title 勤县完
1:49 title 勤县完全
1:63 title 勾
1:45 title 勾选
1:68 title 勾选)
1:75 title 勾选)$
1:31 title 包一县
1:32 title 包一县”
1:44 title 化
1:69 title 化办
1:46 title 化办学
1:35 title 化办学年
1:41 title 化办学第
1:32 title 北区
1:34 title 北区实
1:35 title 北区实验
1:33 title 北原
1:32 title 北原省
1:33 title 北原省“
1:77 title 北县
1:-69 title 北学
1:-72 title 北学区
1:-63 title 北学区帮
1:45 title 北屿
1:53 title 北屿国
1:50 title 北屿国民
1:35 title 北市
1:35 title 北市海
1:35 title 北市海滨
1:46 title 北幼
1:42 title 北幼教
1:38 title 北幼教联
1:35 title 北湾
1:38 title 北湾区
1:40 title 北湾区教
1:38 title 北石
1:38 title 北石径
1:39 title 北石径中
1:35 title 匡
1:38 title 匡智
1:36 title 匡智学
1:37 title 匡智学校
1:32 title 区“
1:39 title 区两
1:41 title 区两校
1:33 title 区两校共
1:48 title 区中
1:40 title 区中学
1:53 title 区中学(
1:49 title 区中心
1:62 title 区中心幼
1:-92 title 区便
1:-65 title 区便民
1:-77 title 区便民通
1:58 title 区名
1:43 title 区名园
1:55 title 区名园托
1:44 title 区名校
1:51 title 区名校托
1:32 title 区外
1:30 title 区外四
1:59 title 区学
1:66 title 区学校
1:59 title 区学校的
1:32 title 区实
1:33 title 区实验
1:32 title 区实验小
1:33 title 区小学
1:33 title 区工
1:-50 title 区帮
1:-51 title 区帮扶
1:-59 title 区帮扶工
1:53 title 区支
1:48 title 区支教
1:65 title 区支教工
1:150 title 区教
1:39 title 区教师
1:40 title 区教师发
1:55 title 区教研
1:55 title 区教研帮
1:112 title 区教育
1:102 title 区教育局
1:36 title 区教育集
1:-88 title 区服
1:-66 title 区服务
1:-71 title 区服务安
1:50 title 区校
1:68 title 区校际
1:51 title 区校际帮
1:43 title 区职
1:44 title 区职高
1:53 title 区职高工
1:-48 title 医
1:34 title 医专
1:33 title 医专与
1:38 title 医专与卫
1:42 title 医学
1:45 title 医学院
1:49 title 医学院附
1:-88 title 医院
1:-88 title 医院对
1:-93 title 医院对口
1:46 title 医院附
1:44 title 医院附设
1:103 title 十
1:46 title 十个
1:58 title 十个承
1:42 title 十个承诺
1:65 title 十二
1:61 title 十二月
1:51 title 十二月一
1:49 title 十二盏
1:42 title 十二盏不
1:36 title 十五
1:33 title 十五件
1:35 title 十五件_
1:42 title 十名
1:37 title 十名_
1:36 title 十名_推
1:50 title 升
1:45 title 升帮
1:46 title 升帮扶
1:46 title 升帮扶行
1:73 title 半
1:41 title 半年
1:30 title 半年工
1:33 title 半年工作
1:70 title 半月
1:55 title 半月研
1:52 title 半月研”
1:31 title 华
1:32 title 华国民
1:61 title 协会_
1:71 title 协会_与
1:-39 title 协会赛
1:-67 title 协会赛程
1:109 title 协作
1:44 title 协作_
1:53 title 协作_教
1:65 title 协作体
1:59 title 协作体_
1:52 title 协作共
1:59 title 协作共同
1:72 title 协作学
1:68 title 协作学校
1:33 title 协作安排
1:36 title 协作实
1:34 title 协作实施
1:34 title 协作纪
1:38 title 协作纪要
1:44 title 协作职
1:42 title 协作职业
1:37 title 协作计
1:40 title 协作计划
1:61 title 协力
1:59 title 协力备
1:51 title 协力备忘
1:89 title 协助
1:40 title 协助_
1:38 title 协助_广
1:59 title 协助山
1:52 title 协助山里
1:50 title 协助新
1:42 title 协助新苗
1:38 title 协助连
1:36 title 协助连江
1:-70 title 协委
1:-53 title 协委员
1:-72 title 协委员提
1:31 title 协定
1:32 title 协定书
1:70 title 协议(
1:32 title 协议(2
1:34 title 协议(三
1:59 title 协议(节
1:50 title 协议附
1:55 title 协议附则
1:30 title 协调
1:35 title 协调的
1:35 title 协调的校
1:86 title 单
1:33 title 单$
1:102 title 单(
1:66 title 单(柳
1:72 title 单(柳荫
1:69 title 单(第
1:57 title 单(第一
1:54 title 单(第六
1:67 title 单(请
1:59 title 单(请勾
1:52 title 单位
1:49 title 单位登
1:52 title 单位登记
1:62 title 单师
1:44 title 单师范
1:43 title 单师范学
1:49 title 单的
1:51 title 单的通
1:50 title 单的通知
1:63 title 南
1:41 title 南大
1:40 title 南大学
1:64 title 南大学-
1:60 title 南屏
1:56 title 南屏县
1:54 title 南屏县城
1:30 title 南屏建
1:30 title 南屏建筑
1:35 title 南市
1:46 title 南湾
1:49 title 南湾教
1:48 title 南湾教育
1:31 title 南瑶山
1:34 title 卧
1:36 title 卧牛
1:33 title 卧牛滩
1:33 title 卧牛滩九
1:-82 title 卫
1:38 title 卫校
1:35 title 卫校帮
1:38 title 卫校帮扶
1:-85 title 卫生
1:-51 title 卫生队
1:-54 title 卫生队4
1:-77 title 卫生院
1:-94 title 卫生院实
1:60 title 印
1:45 title 印发
1:45 title 印发《
1:30 title 印发《滨
1:41 title 印贴
1:43 title 印贴墙
1:40 title 印贴墙)
1:54 title 即
1:76 title 即将
1:60 title 即将来
1:62 title 即将来我
1:-81 title 卷
1:-85 title 卷首
1:-47 title 卷首语
1:-85 title 卷首语$
1:-87 title 厂
1:-65 title 厂助
1:-68 title 厂助学
1:-65 title 厂助学方
1:-43 title 历
1:87 title 历$
1:-74 title 历(
1:-71 title 历(上
1:-92 title 历(上学
1:52 title 原二
1:61 title 原二中
1:50 title 原二中“
1:-63 title 原因
1:-72 title 原因_
1:-60 title 原因_帮
1:40 title 原市
1:45 title 原市第
1:44 title 原市第九
1:37 title 原省
1:33 title 原省“
1:30 title 原省“组
1:68 title 县
1:31 title 县”托
1:58 title 县中
1:37 title 县中协
1:37 title 县中协议
1:47 title 县中工
1:48 title 县中工作
1:-38 title 县乒
1:-69 title 县乒乓
1:-54 title 县乒乓球
1:34 title 县乡
1:36 title 县乡村
1:30 title 县乡村学
1:42 title 县云
1:39 title 县云岭
1:40 title 县云岭国
1:31 title 县初级
1:31 title 县初级中
1:32 title 县北
1:35 title 县北屿
1:30 title 县北屿国
1:43 title 县合
1:44 title 县合作
1:41 title 县合作)
1:84 title 县启
1:40 title 县启聪
1:40 title 县启聪学
1:53 title 县城
1:32 title 县城东小
1:44 title 县城乡
1:61 title 县城乡小
1:47 title 县域
1:36 title 县域内
1:34 title 县域内初
1:34 title 县域高
1:32 title 县域高中
1:46 title 县基
1:47 title 县基础
1:43 title 县基础教
1:43 title 县安
1:75 title 县安排
1:56 title 县安排$
1:43 title 县完
1:62 title 县完全
1:51 title 县完全中
1:35 title 县山
1:35 title 县山月
1:31 title 县山月国
1:57 title 县强
1:55 title 县强校
1:57 title 县强校带
1:97 title 县支
1:77 title 县支教
1:59 title 县支教的
1:39 title 县教育体
1:49 title 县教育工
1:-83 title 县期
1:-73 title 县期末
1:-70 title 县期末统
1:44 title 县村
1:49 title 县村小
1:34 title 县村小教
1:32 title 县村小方
1:31 title 县枫
1:58 title 县民
1:67 title 县民族
1:48 title 县民族中
1:51 title 县海
1:56 title 县海岸
1:54 title 县海岸国
1:63 title 县第
1:58 title 县第一
1:56 title 县第一中
1:57 title 县第二
1:58 title 县第二中
1:35 title 县第二小
1:39 title 县第四
1:41 title 县第四初
1:51 title 县职
1:37 title 县职业
1:31 title 县职业中
1:41 title 县职业技
1:58 title 县职教
1:54 title 县职教中
1:33 title 县雾山
1:31 title 县雾山乡
1:43 title 县高
1:38 title 县高级
1:43 title 县高级中
1:59 title 及
1:30 title 及考核$
1:40 title 友
1:49 title 友园
1:46 title 友园互
1:40 title 友园互助
1:-72 title 友好城
1:-65 title 友好城市
1:65 title 友好学
1:58 title 友好学校
1:31 title 友好约
1:32 title 友好约定
1:56 title 友师
1:54 title 友师同
1:51 title 友师同行
1:43 title 友校
1:49 title 友校函
1:52 title 友校函:
1:74 title 双
1:45 title 双林
1:56 title 双林学
1:55 title 双林学区
1:49 title 双校
1:46 title 双校”
1:52 title 双校”工
1:31 title 双桥
1:61 title 发
1:46 title 发《
1:30 title 发《市直
1:33 title 发《河
1:30 title 发《滨
1:32 title 发《滨湖
1:60 title 发展
1:41 title 发展中
1:38 title 发展中心
1:40 title 发展合
1:48 title 发展合作
1:72 title 受援
1:30 title 受援)玖
1:62 title 受援学
1:69 title 受援学校
1:33 title 受文
1:36 title 受文者
1:49 title 受松
1:47 title 受松江
1:44 title 受松江市
1:74 title 口小
1:59 title 口小学
1:51 title 口小学的
1:77 title 口帮
1:80 title 口帮扶
1:46 title 口帮扶九
1:33 title 口帮扶工
1:53 title 口幼
1:57 title 口幼儿
1:56 title 口幼儿园
1:58 title 口扶
1:60 title 口扶持
1:64 title 口扶持协
1:57 title 口支持
1:54 title 口支持岔
1:39 title 口支援乡
1:47 title 口支援云
1:52 title 口支援工
1:30 title 口支援框
1:35 title 口支援责
1:-103 title 口支援青
1:53 title 古
1:46 title 古渡
1:30 title 台
1:34 title 台东
1:36 title 台东县
1:34 title 台东县山
1:40 title 台账$
1:83 title 台账(
1:75 title 台账(春
1:49 title 台账(职
1:-57 title 台账户
1:-47 title 台账户主
1:47 title 号
1:45 title 号)
1:48 title 号)关
1:48 title 号)关于
1:94 title 合
1:53 title 合体
1:47 title 合体工
1:37 title 合体工作
1:58 title 合体运
1:48 title 合体运行
1:32 title 合作
1:46 title 合作$
1:46 title 合作)
1:47 title 合作)$
1:52 title 合作书
1:60 title 合作书$
1:-81 title 合作企
1:-111 title 合作企划
1:77 title 合作会
1:65 title 合作会议
1:42 title 合作协
1:45 title 合作协议
1:67 title 合作单
1:70 title 合作单$
1:57 title 合作单师
1:68 title 合作备
1:81 title 合作备忘
1:50 title 合同
1:56 title 合同$
1:144 title 同
1:88 title 同$
1:54 title 同仁
1:60 title 同仁$
1:86 title 同体
1:41 title 同体2
1:48 title 同体20
1:60 title 同体公
1:66 title 同体公约
1:48 title 同体的
1:61 title 同体的函
1:35 title 同体章
1:30 title 同体章程
1:51 title 同心
1:54 title 同心小
1:55 title 同心小学
1:108 title 同行
1:67 title 同行-
1:59 title 同行--
1:69 title 同行_
1:63 title 同行_共
1:42 title 同行、
1:40 title 同行、班
)"sv,
    R"(1:45 title 同行方
1:53 title 同行方案
1:32 title 名,
1:45 title 名,每
1:37 title 名,每周
1:31 title 名_
1:32 title 名_推
1:36 title 名_推荐
1:42 title 名|
1:52 title 名|学
1:56 title 名|学科
1:75 title 名册
1:82 title 名册$
1:-66 title 名单$
1:48 title 名单(
1:66 title 名单(第
1:47 title 名单的
1:51 title 名单的通
1:70 title 名园
1:59 title 名园带
1:54 title 名园带弱
1:53 title 名园托
1:45 title 名园托管
1:-79 title 名师
1:46 title 名师工
1:51 title 名师工作
1:-79 title 名师来
1:-56 title 名师来了
1:95 title 名校
1:52 title 名校托
1:44 title 名校托管
1:50 title 名校长
1:67 title 名校长工
1:72 title 后
1:55 title 后山
1:48 title 后山幼
1:51 title 后山幼儿
1:36 title 后帮
1:37 title 后帮扶
1:45 title 后帮扶条
1:53 title 后服
1:59 title 后服务
1:85 title 后服务支
1:-77 title 启
1:-107 title 启事
1:-126 title 启事$
1:41 title 启智
1:40 title 启智学
1:44 title 启智学校
1:44 title 启聪
1:40 title 启聪学
1:45 title 启聪学校
1:69 title 启能
1:56 title 启能特
1:55 title 启能特殊
1:-58 title 启航
1:-74 title 启航教
1:-74 title 启航教育
1:71 title 告知
1:69 title 告知单
1:47 title 告知单$
1:-37 title 员
1:-53 title 员提
1:-71 title 员提案
1:-76 title 员提案$
1:54 title 员校
1:49 title 员校行
1:52 title 员校行动
1:-46 title 周$
1:59 title 周)
1:59 title 周)$
1:30 title 周一_
1:32 title 周一_第
1:30 title 周二
1:32 title 周六
1:32 title 周六节
1:35 title 周六节_
1:33 title 周历
1:45 title 周历$
1:70 title 周工
1:62 title 周工作
1:51 title 周工作联
1:-69 title 周食
1:-104 title 周食谱
1:-106 title 周食谱$
1:36 title 命
1:32 title 命题
1:36 title 命题_
1:32 title 命题_施
1:81 title 和
1:50 title 和体
1:43 title 和体育
1:45 title 和体育局
1:37 title 和启
1:38 title 和启智
1:35 title 和启智学
1:76 title 和我
1:73 title 和我们
1:67 title 和我们想
1:54 title 哑
1:58 title 哑学
1:49 title 哑学校
1:52 title 哑学校结
1:66 title 商
1:34 title 商备
1:35 title 商备忘
1:31 title 商备忘(
1:59 title 商定
1:40 title 商定$
1:42 title 商纪
1:39 title 商纪要
1:35 title 商纪要(
1:37 title 善
1:39 title 善特
1:39 title 善特殊
1:48 title 善特殊教
1:43 title 嘉
1:40 title 嘉义
1:36 title 嘉义县
1:41 title 嘉义县云
1:30 title 嘉禾幼
1:51 title 嘴
1:50 title 嘴岩
1:53 title 嘴岩小
1:42 title 嘴岩小学
1:-84 title 器
1:32 title 器十
1:32 title 器十五
1:38 title 器十五件
1:-88 title 器行
1:-78 title 器行与
1:-82 title 器行与育
1:-30 title 四
1:-109 title 四(
1:-102 title 四(2
1:-92 title 四(2)
1:40 title 四初
1:37 title 四初级
1:41 title 四初级中
1:33 title 四校的
1:37 title 回
1:72 title 回复
1:66 title 回复:
1:54 title 回复:关
1:-89 title 回忆
1:-71 title 回忆$
1:60 title 回讲
1:80 title 回讲师
1:56 title 回讲师派
1:38 title 回访
1:32 title 回访一
1:35 title 回访一次
1:52 title 回辅
1:61 title 回辅导
1:47 title 回辅导合
1:48 title 回顾
1:49 title 回顾与
1:46 title 回顾与前
1:-95 title 因
1:-58 title 因_
1:-57 title 因_帮
1:-54 title 因_帮扶
1:97 title 团
1:35 title 团2
1:33 title 团20
1:35 title 团202
1:50 title 团_
1:47 title 团_支
1:47 title 团_支持
1:45 title 团“
1:38 title 团“一
1:42 title 团“一校
1:61 title 团与
1:31 title 团与山
1:54 title 团与边
1:54 title 团与边远
1:53 title 团化
1:62 title 团化办
1:57 title 团化办学
1:58 title 团对
1:61 title 团对口
1:56 title 团对口扶
1:57 title 团帮
1:60 title 团帮扶
1:32 title 团帮扶汇
1:43 title 团帮扶联
1:36 title 团年
1:38 title 团年度
1:40 title 团年度帮
1:49 title 团式
1:46 title 团式”
1:36 title 团式”帮
1:40 title 团式”教
1:50 title 团总
1:50 title 团总校
1:51 title 团总校帮
1:33 title 团龙
1:32 title 团龙头园
1:144 title 园
1:47 title 园)
1:47 title 园)$
1:89 title 园_
1:51 title 园_与
1:48 title 园_与_
1:44 title 园_公
1:43 title 园_公示
1:47 title 园_携
1:49 title 园_携手
1:58 title 园“
1:56 title 园“大
1:53 title 园“大手
1:40 title 园“春
1:38 title 园“春芽
1:67 title 园”
1:58 title 园”的
1:42 title 园”的任
1:31 title 园”结
1:43 title 园与
1:30 title 园与屏东
1:48 title 园互
1:52 title 园互助
1:52 title 园互助年
1:61 title 园协
1:62 title 园协助
1:40 title 园协助新
1:44 title 园协议
1:44 title 园协议$
1:68 title 园友
1:52 title 园友园
1:47 title 园友园互
1:30 title 园友好
1:32 title 园友好约
1:58 title 园友师
1:57 title 园友师同
1:38 title 园工
1:37 title 园工作
1:36 title 园工作计
1:54 title 园带
1:31 title 园带小
1:58 title 园带弱
1:62 title 园带弱园
1:46 title 园托
1:47 title 园托管
1:47 title 园托管乡
1:51 title 园拉
1:52 title 园拉手
1:50 title 园拉手后
1:-44 title 园的
1:43 title 园的信
1:51 title 园的信$
1:47 title 园答
1:50 title 园答复
1:56 title 园答复大
1:72 title 园结
1:65 title 园结对
1:41 title 园结对小
1:36 title 园结对帮
1:38 title 园联
1:41 title 园联盟
1:41 title 园联盟章
1:71 title 园陪
1:59 title 园陪伴
1:71 title 园陪伴计
1:-47 title 困
1:-67 title 困难
1:-107 title 困难户
1:-45 title 困难户台
1:132 title 国
1:61 title 国中
1:50 title 国中协
1:50 title 国中协助
1:48 title 国中校
1:46 title 国中校长
1:36 title 国中策
1:38 title 国中策略
1:30 title 国中附设
1:105 title 国小
1:39 title 国小与
1:37 title 国小与嘉
1:37 title 国小伙
1:39 title 国小伙伴
1:32 title 国小偏
1:36 title 国小偏乡
1:51 title 国小协
1:55 title 国小协力
1:54 title 国小合
1:54 title 国小合作
1:50 title 国小孩
1:60 title 国小孩子
1:31 title 国小携
1:30 title 国小携手
1:87 title 国民
1:35 title 国民中
1:37 title 国民中学
1:89 title 国民小
1:96 title 国民小学
1:32 title 国语
1:30 title 国语学
1:55 title 国际
1:61 title 国际姊
1:47 title 国际姊妹
1:55 title 图
1:62 title 图书
1:48 title 图书角
1:45 title 图书角扶
1:49 title 图书馆
1:43 title 图书馆、
1:40 title 圣
1:39 title 圣若
1:34 title 圣若翰
1:37 title 圣若翰匡
1:61 title 圩
1:65 title 圩村
1:62 title 圩村小
1:57 title 圩村小,
1:80 title 地
1:65 title 地学
1:71 title 地学校
1:48 title 地学校援
1:46 title 地学校缔
1:52 title 地帮
1:56 title 地帮扶
1:63 title 地帮扶项
1:36 title 地特
1:38 title 地特校
1:48 title 地特校工
1:58 title 地结
1:51 title 地结对
1:55 title 地结对学
1:57 title 坑
1:42 title 坑中
1:45 title 坑中学
1:52 title 坑中学计
1:30 title 坑国
1:32 title 坑国小携
1:77 title 坝
1:31 title 坝乡九
1:45 title 坝小
1:59 title 坝小学
1:30 title 坝小学_
1:48 title 坝小学的
1:43 title 坝民
1:43 title 坝民族
1:47 title 坝民族中
1:-36 title 坡
1:32 title 坡、
1:32 title 坡、阴
1:32 title 坡、阴坡
1:34 title 坡两村
1:30 title 坡两村小
1:55 title 坡头
1:48 title 坡头学
1:48 title 坡头学校
1:44 title 坡小
1:53 title 坡小学
1:44 title 坡小学$
1:-69 title 坡市
1:-89 title 坡市缔
1:-85 title 坡市缔结
1:64 title 坪
1:53 title 坪中
1:47 title 坪中学
1:34 title 坪中学2
1:42 title 坪中学任
1:57 title 坪镇
1:57 title 坪镇中
1:59 title 坪镇中心
1:34 title 坳
1:31 title 坳三园
1:31 title 坵
1:31 title 坵国中校
1:44 title 型
1:50 title 型高
1:50 title 型高中
1:56 title 型高中策
1:34 title 城)
1:31 title 城)与
1:36 title 城)与凉
1:55 title 城三
1:50 title 城三中
1:52 title 城三中-
1:60 title 城东
1:35 title 城东小
1:32 title 城东小学
1:45 title 城东教
1:51 title 城东教育
1:47 title 城东街
1:52 title 城东街道
1:33 title 城乡互
1:33 title 城乡互助
1:68 title 城乡初
1:72 title 城乡初中
1:62 title 城乡学
1:67 title 城乡学校
1:60 title 城乡小
1:69 title 城乡小学
1:51 title 城关
1:63 title 城关初
1:62 title 城关初中
1:-55 title 城北
1:-50 title 城北学
1:-48 title 城北学区
1:45 title 城北幼
1:36 title 城北幼教
1:46 title 城区
1:30 title 城学
1:31 title 城学校
1:-93 title 城市
1:-72 title 城市协
1:-54 title 城市协议
1:86 title 城活
1:54 title 城活动
1:71 title 城活动安
1:44 title 城职
1:39 title 城职业
1:42 title 城职业学
1:35 title 埔
1:32 title 埔中
1:32 title 埔中学
1:35 title 埔中学1
1:47 title 域
1:46 title 域内
1:34 title 域内初
1:36 title 域内初中
1:35 title 域高
1:37 title 域高中
1:34 title 域高中三
1:109 title 培
1:70 title 培到
1:59 title 培到县
1:50 title 培到县安
1:63 title 培到校
1:82 title 培到校菜
1:38 title 培善
1:39 title 培善特
1:38 title 培善特殊
1:37 title 培文
1:39 title 培文中
1:36 title 培文中学
1:44 title 培智
1:33 title 培智三
1:31 title 培智三类
1:35 title 培智学
1:34 title 培智学校
1:48 title 培训
1:50 title 培道
1:52 title 培道中
1:64 title 培道中学
1:74 title 基
1:46 title 基〔
1:43 title 基〔2
1:46 title 基〔20
1:57 title 基地
1:72 title 基地帮
1:70 title 基地帮扶
1:43 title 基础
1:46 title 基础教
1:57 title 基础教育
1:38 title 基隆
1:40 title 基隆市
1:38 title 基隆市港
1:103 title 堂
1:69 title 堂与
1:56 title 堂与宿
1:58 title 堂与宿舍
1:68 title 堂共
1:57 title 堂共享
1:82 title 堂共享表
1:52 title 堂办
1:57 title 堂办法
1:53 title 堂办法$
1:36 title 堂小
1:38 title 堂小学
1:47 title 堂小学云
1:36 title 塔
1:46 title 塘中
1:45 title 塘中学
1:50 title 塘中学与
1:42 title 塘侗
1:44 title 塘侗族
1:47 title 塘侗族自
1:34 title 塘县
1:51 title 塘小
1:71 title 塘小学
1:49 title 塘小学贺
1:44 title 塘敬
1:55 title 塘敬业
1:44 title 塘敬业书
1:-60 title 塘月
1:-83 title 塘月色
1:-79 title 塘月色(
1:46 title 墙
1:42 title 墙)
1:35 title 墙)$
1:47 title 备
1:60 title 备与
1:50 title 备与师
1:67 title 备与师资
1:-81 title 备会
1:-78 title 备会纪
1:-98 title 备会纪录
1:113 title 备忘
1:67 title 备忘$
1:41 title 备忘(
1:30 title 备忘(2
1:32 title 备忘(县
1:95 title 备忘录
1:104 title 备忘录$
1:-85 title 备方
1:-70 title 备方案
1:-76 title 备方案$
1:42 title 备课
1:34 title 备课组
1:35 title 备课组对
1:78 title 复
1:50 title 复:
1:76 title 复:关
1:76 title 复:关于
1:44 title 复信
1:40 title 复信$
1:42 title 复大
1:45 title 复大柳
1:51 title 复大柳树
1:38 title 复课
1:35 title 复课后
1:41 title 复课后帮
1:45 title 外
1:33 title 外四
1:33 title 外四校
1:37 title 外国
1:36 title 外国语
1:-41 title 多
1:124 title 大
1:58 title 大仑
1:59 title 大仑国
1:71 title 大仑国小
1:-78 title 大会
1:-68 title 大会记
1:-68 title 大会记录
1:33 title 大园
1:33 title 大园带
1:32 title 大园带小
1:66 title 大圩
1:66 title 大圩村
1:60 title 大圩村小
1:111 title 大学
1:54 title 大学-
1:53 title 大学-苍
1:45 title 大学2
1:44 title 大学20
1:33 title 大学帮
1:35 title 大学帮扶
1:64 title 大学支
1:71 title 大学支援
1:37 title 大学教
1:41 title 大学教育
1:85 title 大学附
1:46 title 大学附中
1:63 title 大学附属
1:38 title 大山
1:43 title 大山的
1:42 title 大山的礼
1:52 title 大手
1:54 title 大手牵
1:59 title 大手牵小
1:47 title 大柳
1:42 title 大柳树
1:49 title 大柳树村
1:71 title 大洼
1:58 title 大洼村
1:62 title 大洼村小
1:47 title 大附
1:45 title 大附中
1:47 title 大附中帮
1:-58 title 天
1:30 title 头园工作
1:53 title 头学
1:55 title 头学校
1:50 title 头学校全
1:43 title 头小
1:46 title 头小学
1:40 title 头小学定
1:-55 title 奖
1:-64 title 奖励
1:-72 title 奖励要
1:-84 title 奖励要点
1:33 title 奖学
1:32 title 奖学金
1:33 title 奖学金十
1:50 title 女
1:48 title 女子
1:50 title 女子高
1:43 title 女子高级
1:46 title 好2
1:45 title 好20
1:44 title 好202
1:47 title 好“
1:43 title 好“百
1:43 title 好“百校
1:-73 title 好城
1:-83 title 好城市
1:-65 title 好城市协
1:63 title 好学
1:50 title 好学校
1:78 title 好学校的
1:30 title 好约定$
1:137 title 妹
1:39 title 妹园
1:83 title 妹学
1:94 title 妹学校
1:41 title 妹学校交
1:41 title 妹学校协
1:55 title 妹学校合
1:37 title 妹学校年
1:48 title 妹校
1:55 title 妹校教
1:55 title 妹校教师
1:67 title 妹特
1:74 title 妹特校
1:73 title 妹特校共
1:140 title 姊
1:139 title 姊妹
1:76 title 姊妹学
1:78 title 姊妹学校
1:72 title 姊妹校
1:60 title 姊妹校教
1:71 title 姊妹特
1:68 title 姊妹特校
1:57 title 姓
1:59 title 姓名
1:42 title 姓名|
1:41 title 姓名|学
1:55 title 委会
1:58 title 委会决
1:56 title 委会决定
1:-56 title 委员
1:30 title 委员会、
1:-82 title 委员提
1:-51 title 委员提案
1:142 title 子
1:50 title 子$
1:53 title 子们
1:63 title 子们的
1:52 title 子们的老
1:79 title 子学
1:63 title 子学习
1:68 title 子学习安
1:61 title 子邮
1:72 title 子邮件
1:55 title 子邮件$
1:50 title 子高
1:55 title 子高级
1:47 title 子高级中
1:41 title 字
1:61 title 字教
1:53 title 字教育
1:62 title 字教育帮
1:112 title 季
1:67 title 季)
1:67 title 季)$
1:98 title 季学
1:102 title 季学期
1:48 title 季学期)
1:62 title 季学期安
1:33 title 季学期帮
1:47 title 季学期支
1:85 title 学
1:54 title 学$
1:83 title 学(
1:47 title 学(九
1:51 title 学(九中
1:34 title 学(乡
1:34 title 学(乡)
1:35 title 学(城)
1:46 title 学(林
1:49 title 学(林中
1:40 title 学-
1:43 title 学-苍
1:38 title 学-苍梧
1:36 title 学1
1:32 title 学1物
1:32 title 学1物理
1:59 title 学2
1:58 title 学20
1:61 title 学202
1:40 title 学;
1:42 title 学;被
1:39 title 学;被牵
1:92 title 学_
1:33 title 学_三
1:32 title 学_上
1:36 title 学_上埔
1:30 title 学_主
1:32 title 学_主讲
1:32 title 学_五
1:47 title 学_商
1:62 title 学_商定
1:37 title 学_支
1:40 title 学_支援
1:32 title 学_驼铃
1:67 title 学“
1:32 title 学“山
1:34 title 学“山海
1:40 title 学、
1:36 title 学、杉
1:40 title 学、杉木
1:33 title 学一
1:61 title 学三
1:61 title 学三年
1:52 title 学三年帮
1:48 title 学三年规
1:102 title 学与
1:49 title 学与云
1:54 title 学与云屏
1:33 title 学与云岭
1:49 title 学与内
1:57 title 学与内地
1:53 title 学与山
1:48 title 学与山尾
1:44 title 学与梁
1:53 title 学与梁家
1:62 title 学与沙
1:65 title 学与沙河
1:39 title 学与粤
1:40 title 学与粤北
1:46 title 学与草
1:52 title 学与草坝
1:38 title 学与都
1:36 title 学与都会
1:30 title 学与阳
1:31 title 学与阳坡
1:66 title 学习
1:53 title 学习安
1:51 title 学习安排
1:37 title 学云
1:52 title 学云校
1:44 title 学云校长
1:59 title 学互
1:71 title 学互访
1:61 title 学互访约
1:63 title 学任
1:50 title 学任务
1:41 title 学任务书
1:31 title 学伙伴学
1:49 title 学做
1:42 title 学做的
1:43 title 学做的八
1:52 title 学全体同
1:33 title 学函
1:34 title 学函受
1:36 title 学函受文
1:75 title 学前
1:46 title 学前中
1:67 title 学前中心
1:-37 title 学区
1:43 title 学区中
1:46 title 学区中心
1:-53 title 学区帮
1:-93 title 学区帮扶
1:53 title 学协
1:34 title 学协助连
1:34 title 学合
1:36 title 学合作
1:76 title 学图
1:57 title 学图书
1:40 title 学图书角
1:62 title 学堂
1:55 title 学堂办
1:55 title 学堂办法
1:51 title 学姊
1:51 title 学姊妹
1:52 title 学姊妹学
1:51 title 学定
1:52 title 学定点
1:42 title 学定点支
1:77 title 学对
1:74 title 学对口
1:80 title 学对口帮
1:32 title 学对口支
1:79 title 学工
1:74 title 学工作
1:55 title 学工作安
1:74 title 学工作计
1:119 title 学帮
1:110 title 学帮扶
1:35 title 学帮扶古
1:83 title 学帮扶大
1:59 title 学帮扶工
1:65 title 学帮扶红
1:44 title 学帮扶铁
1:46 title 学帮扶青
1:74 title 学年
1:52 title 学年)
1:57 title 学年)$
1:43 title 学年任
1:50 title 学年任务
1:31 title 学年安
1:39 title 学年对
1:38 title 学年对口
1:64 title 学年度
1:34 title 学年度)
1:40 title 学年度任
1:44 title 学年度工
1:65 title 学年活
1:62 title 学年活动
1:35 title 学年第
1:-69 title 学开
1:-65 title 学开展
1:-85 title 学开展帮
1:33 title 学托
1:34 title 学托管
1:31 title 学托管帮
1:63 title 学授
1:62 title 学授课
1:64 title 学授课专
1:67 title 学支援
1:52 title 学支援乡
1:30 title 学支援协
1:56 title 学支援措
1:-54 title 学支教
1:-82 title 学支教教
1:59 title 学支教队
1:-59 title 学教
1:70 title 学教育
1:40 title 学教育帮
1:62 title 学教育集
1:-103 title 学方
1:-76 title 学方案
1:-62 title 学方案$
1:38 title 学月
1:59 title 学月度
1:52 title 学月度任
1:70 title 学期
1:-48 title 学期)
1:-40 title 学期)$
1:61 title 学期安
1:63 title 学期安排
1:47 title 学期帮
1:49 title 学期帮扶
1:75 title 学期我
1:52 title 学期我们
1:46 title 学期支
1:55 title 学期支教
1:61 title 学期教
1:49 title 学期结
1:48 title 学期结对
1:59 title 学期送
1:32 title 学期送到
1:48 title 学期送课
1:81 title 学校
1:30 title 学校(
1:32 title 学校(下
1:36 title 学校2
1:37 title 学校20
1:59 title 学校:
1:48 title 学校:我
1:61 title 学校_
1:61 title 学校_周
1:46 title 学校_工
1:51 title 学校“
1:43 title 学校“一
1:30 title 学校“五
1:72 title 学校与
1:34 title 学校与佛
1:33 title 学校与河
1:40 title 学校与石
1:39 title 学校与芦
1:38 title 学校东
1:42 title 学校东西
1:-46 title 学校交
1:-54 title 学校交流
1:30 title 学校任
1:66 title 学校伙
1:68 title 学校伙伴
1:39 title 学校会
1:37 title 学校会议
1:-80 title 学校作
1:-105 title 学校作息
1:48 title 学校全
1:55 title 学校全体
1:-78 title 学校务
1:-112 title 学校务会
1:68 title 学校协
1:65 title 学校协作
1:64 title 学校合
1:59 title 学校合作
1:33 title 学校实
1:31 title 学校实施
1:59 title 学校对
1:61 title 学校对口
1:32 title 学校少
1:32 title 学校少年
1:79 title 学校工
1:77 title 学校工作
1:65 title 学校帮
1:33 title 学校帮带
1:72 title 学校帮扶
1:52 title 学校年
1:52 title 学校年度
1:43 title 学校手
1:45 title 学校手拉
1:62 title 学校技
1:70 title 学校技艺
1:44 title 学校提
1:46 title 学校提升
1:59 title 学校援
1:47 title 学校援藏
1:34 title 学校携
1:33 title 学校携手
1:62 title 学校支
1:47 title 学校支援
1:52 title 学校教
1:47 title 学校教育
1:44 title 学校校
1:46 title 学校校际
1:54 title 学校牵
1:54 title 学校牵手
1:41 title 学校生
1:38 title 学校生活
1:107 title 学校的
1:85 title 学校的一
1:46 title 学校的函
1:31 title 学校策
1:32 title 学校策略
1:117 title 学校结
1:76 title 学校结对
1:46 title 学校结成
1:57 title 学校缔
1:63 title 学校缔结
1:-65 title 学校联
1:-73 title 学校联席
1:53 title 学校艺
1:43 title 学校艺术
1:66 title 学校行
1:62 title 学校行动
1:90 title 学校长
1:72 title 学校长携
1:70 title 学校食
1:61 title 学校食堂
1:81 title 学点
1:52 title 学点“
1:61 title 学点“1
1:56 title 学点携
1:51 title 学点携手
1:50 title 学点结
1:44 title 学点结对
1:43 title 学牵
1:41 title 学牵手
1:43 title 学牵手行
1:-64 title 学生
1:38 title 学生_
1:32 title 学生_提
1:-65 title 学生会
1:-81 title 学生会来
1:-87 title 学生作
1:-66 title 学生作文
1:-78 title 学百
1:-51 title 学百年
1:-75 title 学百年校
1:54 title 学的$
1:41 title 学的十
1:44 title 学的十个
1:56 title 学的实
1:58 title 学的实施
1:-88 title 学的感
1:-80 title 学的感谢
1:56 title 学的打
1:67 title 学的打算
1:60 title 学科
1:43 title 学科|
1:57 title 学科|时
1:60 title 学科基
1:54 title 学科基地
1:49 title 学第
1:45 title 学第二
1:38 title 学第二轮
1:65 title 学籍
1:51 title 学籍与
1:50 title 学籍与教
1:41 title 学组
1:37 title 学组团
1:35 title 学组团帮
1:86 title 学结
1:89 title 学结对
1:49 title 学结对回
1:58 title 学结对帮
1:69 title 学结对计
1:43 title 学给
1:45 title 学给山
1:67 title 学给山背
1:43 title 学规
1:49 title 学规划
1:42 title 学规划$
1:70 title 学计
1:72 title 学计划
1:77 title 学计划$
1:-53 title 学设
1:-77 title 学设计
1:-51 title 学设计$
1:49 title 学贺
1:48 title 学贺校
1:61 title 学贺校长
1:-93 title 学赴
1:-46 title 学赴石
1:-56 title 学赴石梁
1:33 title 学金
1:35 title 学金十
1:43 title 学金十名
1:93 title 学附
1:56 title 学附中
1:48 title 学附中伙
1:61 title 学附属
1:62 title 学附属中
1:77 title 学院
1:38 title 学院与
1:41 title 学院对
1:41 title 学院对口
1:63 title 学院附
1:48 title 学院附校
1:44 title 学院青
1:43 title 学院青年
1:48 title 学集
1:45 title 学集团
1:48 title 学集团_
1:47 title 孩
1:62 title 孩子
1:54 title 孩子们
1:64 title 孩子们的
1:46 title 宁
1:34 title 宁海
1:37 title 宁海岛
1:38 title 宁海岛国
1:46 title 守
1:54 title 守儿
1:54 title 守儿童
1:48 title 守儿童陪
1:72 title 安
1:101 title 安排
1:89 title 安排$
1:52 title 安排(
1:34 title 安排(2
1:40 title 安排(打
1:37 title 安排宿
1:36 title 安排宿舍
1:60 title 安排的
1:46 title 安排的复
1:51 title 安排的通
1:79 title 安排表
1:70 title 安排表$
1:68 title 安排表(
1:-38 title 安队
1:-64 title 安队_
1:-53 title 安队_对
1:73 title 完
1:55 title 完全
1:52 title 完全中
1:57 title 完全中学
1:32 title 完全小
1:43 title 完小
1:44 title 完小罗
1:49 title 完小罗校
1:154 title 定
1:111 title 定$
1:53 title 定书
1:57 title 定书$
1:64 title 定事
1:64 title 定事项
1:52 title 定事项告
1:69 title 定点
1:47 title 定点帮
1:45 title 定点帮扶
1:68 title 定点支
1:46 title 定点支持
1:42 title 定点支援
1:42 title 宜
1:54 title 宜$
1:-115 title 实习
1:-93 title 实习生
1:-63 title 实习生分
1:31 title 实施办
1:34 title 实施办法
1:55 title 实施意
1:61 title 实施意见
1:56 title 实施细
1:66 title 实施细则
1:47 title 实施计
1:41 title 实施计划
1:40 title 实施计画
1:73 title 实验
1:56 title 实验室
1:46 title 实验室_
1:58 title 实验室开
1:39 title 实验小
1:38 title 实验小学
1:37 title 实验高
1:35 title 实验高中
1:40 title 室_
1:32 title 室_赠
1:36 title 室_赠旧
1:-65 title 室岗
1:-69 title 室岗位
1:-67 title 室岗位职
1:84 title 室开
1:55 title 室开放
1:58 title 室开放约
1:71 title 室送
1:64 title 室送给
1:51 title 室送给薄
1:52 title 室通
1:71 title 室通知
1:62 title 室通知:
1:32 title 宫
1:36 title 家亲
1:40 title 家亲”
1:43 title 家亲”活
1:61 title 家名
1:71 title 家名单
1:68 title 家名单(
1:53 title 家坝
1:45 title 家坝小
1:62 title 家坝小学
1:43 title 家寨
1:49 title 家寨教
1:56 title 家寨教学
1:-87 title 家校
1:-68 title 家校群
1:-45 title 家校群消
1:-56 title 家长
1:-58 title 家长来
1:-60 title 家长来信
1:35 title 容
1:33 title 容_
1:37 title 容_德
1:36 title 容_德光
1:59 title 宿
1:74 title 宿制
1:43 title 宿制学
1:38 title 宿制学校
1:84 title 宿制小
1:47 title 宿制小学
1:65 title 宿舍
1:34 title 宿舍2
1:43 title 宿舍2实
1:61 title 宿舍管
1:46 title 宿舍管理
1:79 title 寄
1:94 title 寄宿
1:65 title 寄宿制
1:36 title 寄宿制学
1:45 title 寄宿制小
1:-104 title 寒
1:-84 title 寒假
1:-87 title 寒假值
1:-54 title 寒假值班
1:66 title 寨小
1:60 title 寨小学
1:52 title 寨小学_
1:53 title 寨教
1:51 title 寨教学
1:46 title 寨教学点
1:46 title 对)
1:57 title 对)$
1:-54 title 对_
1:-39 title 对_卫
1:-49 title 对_卫生
1:-49 title 对_教
1:-70 title 对_教育
1:67 title 对一
1:36 title 对一”
1:35 title 对一”帮
1:36 title 对一家
1:35 title 对一家亲
1:59 title 对互
1:55 title 对互助
1:51 title 对互助协
1:45 title 对任
1:48 title 对任务
1:49 title 对任务的
1:48 title 对公
1:58 title 对公约
1:79 title 对公约$
1:67 title 对共
1:60 title 对共建
1:50 title 对共建协
1:46 title 对共建工
1:31 title 对协
1:55 title 对单
1:61 title 对单位
1:57 title 对单位登
1:74 title 对口帮
1:74 title 对口帮扶
1:66 title 对口扶
1:59 title 对口扶持
1:82 title 对口支持
1:47 title 对回
1:51 title 对回顾
1:52 title 对回顾与
1:42 title 对备
1:42 title 对备忘
1:38 title 对备忘录
1:73 title 对子
1:47 title 对子$
1:-71 title 对学
1:-83 title 对学校
1:-92 title 对学校交
1:70 title 对学校工
1:65 title 对学校的
1:57 title 对安
1:55 title 对安排
1:46 title 对安排$
1:32 title 对安排(
1:57 title 对小
1:51 title 对小河
1:46 title 对小河口
1:58 title 对工
1:60 title 对工作
1:47 title 对工作行
1:32 title 对帮扶2
1:38 title 对帮扶三
1:48 title 对帮扶云
1:57 title 对帮扶任
1:71 title 对帮扶协
1:49 title 对帮扶名
1:-70 title 对帮扶困
1:62 title 对帮扶工
1:56 title 对帮扶怎
1:34 title 对帮扶方
1:-68 title 对帮扶显
1:94 title 对帮扶活
1:34 title 对帮扶石
1:36 title 对帮扶计
1:55 title 对接
1:62 title 对接备
1:69 title 对接备忘
1:60 title 对接说
1:42 title 对接说明
1:31 title 对活
1:34 title 对活动
1:-78 title 对社
1:-75 title 对社区
1:-75 title 对社区服
1:49 title 对计
1:60 title 对计划
1:74 title 对计划$
1:-43 title 对话
1:-63 title 对话廖
1:-65 title 对话廖秋
1:-91 title 寻
1:-69 title 寻物
1:-73 title 寻物启
1:-59 title 寻物启事
1:-71 title 导1
1:-70 title 导10
1:-85 title 导10$
1:57 title 导合
1:42 title 导合作
1:51 title 导合作书
1:59 title 导思
1:60 title 导思想
1:47 title 导思想略
1:32 title 导校
1:81 title 封
1:126 title 封信
1:95 title 封信$
1:74 title 将
1:81 title 将来
1:65 title 将来我
1:73 title 将来我校
1:52 title 尊
1:57 title 尊敬
1:57 title 尊敬的
1:52 title 尊敬的坡
1:34 title 小)
1:32 title 小)$
1:67 title 小,
1:61 title 小,2
1:67 title 小,20
1:31 title 小”
1:30 title 小”)
1:30 title 小”)学
1:49 title 小与
1:39 title 小与嘉
1:38 title 小与嘉义
1:50 title 小事
1:57 title 小事一
1:40 title 小事一_
1:34 title 小伙
1:37 title 小伙伴
1:40 title 小伙伴学
1:34 title 小偏
1:34 title 小偏乡
1:35 title 小偏乡伙
1:53 title 小分
1:79 title 小分队
1:48 title 小分队分
1:-87 title 小区
1:-68 title 小区便
1:-79 title 小区便民
1:53 title 小协
1:53 title 小协力
1:53 title 小协力备
1:48 title 小合
1:45 title 小合作
1:50 title 小合作书
1:30 title 小园”
1:32 title 小园”结
1:37 title 小复
1:44 title 小复课
1:38 title 小复课后
1:56 title 小学$
1:56 title 小学(
1:30 title 小学(乡
1:36 title 小学(城
1:59 title 小学2
1:58 title 小学20
1:66 title 小学_
1:32 title 小学_三
1:56 title 小学_商
1:30 title 小学“
1:40 title 小学、
1:40 title 小学、杉
1:74 title 小学与
1:34 title 小学与云
1:48 title 小学与梁
1:55 title 小学与沙
1:32 title 小学与阳
1:42 title 小学云
1:56 title 小学云校
1:33 title 小学伙伴
1:65 title 小学做
1:53 title 小学做的
1:-31 title 小学全体
1:35 title 小学函
1:33 title 小学协
1:37 title 小学协助
1:60 title 小学图
1:44 title 小学图书
1:49 title 小学定
1:48 title 小学定点
1:42 title 小学对
1:43 title 小学对口
1:100 title 小学帮
1:106 title 小学帮扶
1:51 title 小学年
1:41 title 小学年度
1:-58 title 小学开
1:-67 title 小学开展
1:-36 title 小学支
1:-42 title 小学支教
1:-42 title 小学教
1:56 title 小学教育
1:55 title 小学校
1:53 title 小学校长
1:56 title 小学牵
1:42 title 小学牵手
1:-83 title 小学百
1:-78 title 小学百年
1:79 title 小学的
1:47 title 小学的十
1:52 title 小学的实
1:44 title 小学的打
1:70 title 小学结
1:84 title 小学结对
1:40 title 小学给
1:57 title 小学给山
1:76 title 小学贺
1:70 title 小学贺校
1:-68 title 小学赴
1:-55 title 小学赴石
1:63 title 小孩
1:51 title 小孩子
1:43 title 小孩子们
1:65 title 小手
1:56 title 小手”
1:57 title 小手”方
1:32 title 小携
1:36 title 小携手
1:34 title 小携手计
1:41 title 小支
1:38 title 小支教
1:39 title 小支教点
1:32 title 小教
1:34 title 小教师
1:33 title 小教师支
1:31 title 小方案
1:46 title 小星
1:43 title 小星园
1:43 title 小星园协
1:52 title 小河
1:59 title 小河口
1:43 title 小河口幼
1:-72 title 小组
1:-50 title 小组名
1:-50 title 小组名单
1:55 title 小结
1:58 title 小结与
1:59 title 小结与下
1:43 title 小罗
1:46 title 小罗校
1:57 title 小罗校长
1:61 title 小规
1:65 title 小规模
1:58 title 小规模学
1:56 title 少
1:47 title 少先
1:59 title 少先队
1:51 title 少先队手
1:35 title 少年
1:31 title 少年宫辅
1:50 title 尾
1:48 title 尾初
1:42 title 尾初级
1:50 title 尾初级中
1:66 title 局2
1:71 title 局20
1:73 title 局202
1:37 title 局:
1:35 title 局:县
1:34 title 局:县域
1:65 title 局人
1:60 title 局人事
1:77 title 局人事科
1:61 title 局会
1:77 title 局会议
1:72 title 局会议纪
1:65 title 局关
1:64 title 局关于
1:45 title 局关于“
1:48 title 局关于下
1:44 title 局关于公
1:31 title 局关于开
1:39 title 局关于强
1:71 title 局工
1:59 title 局工作
1:61 title 局工作会
1:47 title 局文
1:46 title 局文件
1:43 title 局文件(
1:-46 title 局答
1:-86 title 局答记
1:-56 title 局答记者
1:82 title 屏
1:30 title 屏东县
1:76 title 屏县
1:62 title 屏县城
1:64 title 屏县城乡
1:63 title 屏县第
1:61 title 屏县第二
1:61 title 屏同
1:42 title 屏同行
1:52 title 屏同行-
1:30 title 屏建
1:30 title 屏建筑
1:41 title 屏职
1:37 title 屏职教
1:40 title 屏职教集
1:31 title 展“
1:31 title 展“大
1:38 title 展中
1:42 title 展中心
1:57 title 展合
1:52 title 展合作
1:48 title 展合作$
1:34 title 展城
1:38 title 展城乡
1:-67 title 展帮
1:-63 title 展帮扶
1:-63 title 展帮扶活
1:47 title 展薄
1:43 title 展薄弱
1:44 title 展薄弱学
1:59 title 属
1:63 title 属中
1:65 title 属中学
1:47 title 属中学集
1:34 title 属高
1:58 title 山中
1:53 title 山中学
1:56 title 山中学帮
1:-50 title 山乡
1:31 title 山乡立
1:90 title 山区
1:65 title 山区学
1:58 title 山区学校
1:31 title 山区工读
1:59 title 山区支
1:52 title 山区支教
1:43 title 山区职
1:47 title 山区职高
1:32 title 山坳三
1:45 title 山大
1:44 title 山大学
1:49 title 山大学附
1:32 title 山小学
1:49 title 山尾
1:48 title 山尾初
1:43 title 山尾初级
1:61 title 山市
1:63 title 山市第
1:66 title 山市第七
1:37 title 山市顺
1:32 title 山市顺和
1:54 title 山幼
1:61 title 山幼儿
1:54 title 山幼儿班
1:34 title 山月
1:36 title 山月国
1:35 title 山月国小
1:40 title 山海
1:33 title 山海情
1:39 title 山的
1:41 title 山的礼
1:48 title 山的礼物
1:53 title 山背
1:45 title 山背小
1:40 title 山背小学
1:-77 title 山那
1:-79 title 山那边
1:-80 title 山那边的
1:70 title 山里
1:52 title 山里国
1:46 title 山里国小
1:55 title 屿
1:51 title 屿国
1:51 title 屿国民
1:51 title 屿国民小
1:75 title 岔
1:54 title 岔河
1:56 title 岔河初
1:68 title 岔河初中
1:-45 title 岗
1:-77 title 岗位
1:-95 title 岗位职
1:-83 title 岗位职责
1:58 title 岗派
1:49 title 岗派出
1:76 title 岗派出决
1:56 title 岚
1:65 title 岚山
1:48 title 岚山大
1:48 title 岚山大学
1:56 title 岛
1:42 title 岛国
1:39 title 岛国民
1:33 title 岛国民中
1:39 title 岛培
1:38 title 岛培文
1:37 title 岛培文中
1:32 title 岛小
1:32 title 岛小学
1:31 title 岛小学支
1:33 title 岩国中
1:55 title 岩小
1:51 title 岩小学
1:57 title 岩小学年
1:43 title 岩路
1:42 title 岩路小
1:40 title 岩路小学
1:33 title 岬
1:48 title 岭
1:35 title 岭中
1:40 title 岭中学
1:31 title 岭中学工
1:70 title 岭县
1:41 title 岭县启
1:45 title 岭县启聪
1:50 title 岭县基
)"sv,
    R"(1:47 title 岭县基础
1:42 title 岭县教
1:42 title 岭县教育
1:39 title 岭县民
1:45 title 岭县民族
1:37 title 岭县第
1:37 title 岭县第二
1:47 title 岭县职
1:37 title 岭县职教
1:35 title 岭国
1:36 title 岭国小
1:39 title 岭国小伙
1:48 title 岭市
1:46 title 岭市教
1:50 title 岭市教育
1:41 title 岭村
1:49 title 岭村完
1:48 title 岭村完小
1:53 title 岭林
1:44 title 岭林区
1:54 title 岭林区中
1:46 title 岭沟
1:42 title 岭沟初
1:45 title 岭沟初级
1:77 title 岭湾
1:66 title 岭湾第
1:72 title 岭湾第三
1:71 title 岸
1:54 title 岸区
1:54 title 岸区名
1:48 title 岸区名校
1:54 title 岸国
1:51 title 岸国中
1:60 title 岸国中协
1:67 title 峪
1:54 title 峪分
1:45 title 峪分校
1:50 title 峪分校起
1:65 title 峰
1:39 title 川区
1:45 title 川县
1:35 title 川县第
1:36 title 川县第二
1:39 title 川工
1:53 title 川工业
1:45 title 川工业学
1:36 title 川市信
1:39 title 川市信息
1:64 title 川市第
1:57 title 川市第一
1:49 title 川师
1:40 title 川师大
1:47 title 川师大附
1:-41 title 州
1:-83 title 州市
1:-65 title 州市与
1:-73 title 州市与巴
1:34 title 州湾
1:32 title 州湾市
1:85 title 巡
1:68 title 巡回
1:47 title 巡回讲
1:54 title 巡回讲师
1:59 title 巡回辅
1:42 title 巡回辅导
1:63 title 工
1:53 title 工$
1:43 title 工业
1:52 title 工业学
1:44 title 工业学校
1:-92 title 工会
1:-59 title 工会春
1:-66 title 工会春游
1:115 title 工作
1:57 title 工作互
1:61 title 工作互助
1:76 title 工作会
1:36 title 工作会商
1:56 title 工作会议
1:49 title 工作例
1:54 title 工作例会
1:78 title 工作台
1:58 title 工作台账
1:66 title 工作安
1:75 title 工作安排
1:53 title 工作实
1:54 title 工作实施
1:74 title 工作室
1:82 title 工作室送
1:52 title 工作小
1:53 title 工作小结
1:75 title 工作方
1:80 title 工作方案
1:-53 title 工作日
1:-53 title 工作日志
1:58 title 工作清
1:54 title 工作清单
1:56 title 工作的
1:56 title 工作的通
1:91 title 工作纲
1:84 title 工作纲要
1:40 title 工作细
1:38 title 工作细则
1:-50 title 工作考
1:-66 title 工作考核
1:75 title 工作联
1:51 title 工作联席
1:50 title 工作联系
1:60 title 工作行
1:48 title 工作行政
1:53 title 工作表
1:47 title 工作表$
1:56 title 工作要
1:53 title 工作要点
1:76 title 工作计
1:80 title 工作计划
1:43 title 工作通
1:37 title 工作通报
1:36 title 工作队
1:37 title 工作队协
1:-72 title 工大
1:-64 title 工大会
1:-72 title 工大会记
1:43 title 工大学
1:38 title 工大学教
1:40 title 工学
1:42 title 工学校
1:64 title 工程
1:34 title 工程(
1:38 title 工程(2
1:40 title 工程任
1:39 title 工程任务
1:45 title 工程学
1:41 title 工程学校
1:32 title 工程实
1:36 title 工程实施
1:31 title 工读
1:30 title 工读学校
1:-76 title 巴
1:-90 title 巴坡
1:-68 title 巴坡市
1:-96 title 巴坡市缔
1:-128 title 市
1:-93 title 市三
1:-72 title 市三医
1:-93 title 市三医院
1:-97 title 市与
1:-80 title 市与巴
1:-71 title 市与巴坡
1:36 title 市乡
1:35 title 市乡村
1:36 title 市乡村学
1:31 title 市优
1:37 title 市信
1:36 title 市信息
1:36 title 市信息工
1:-75 title 市协
1:-92 title 市协议
1:-57 title 市协议书
1:60 title 市教
1:60 title 市教育
1:56 title 市教育局
1:30 title 市机
1:60 title 市海
1:32 title 市海滨
1:34 title 市海滨国
1:34 title 市港
1:39 title 市港东
1:40 title 市港东国
1:51 title 市特
1:55 title 市特殊
1:57 title 市特殊教
1:30 title 市立
1:53 title 市第一
1:53 title 市第一中
1:72 title 市第七
1:70 title 市第七中
1:44 title 市第九
1:53 title 市第九中
1:35 title 市第二
1:47 title 市第五中
1:-57 title 市第八
1:-70 title 市第八小
1:-51 title 市第六
1:-58 title 市缔
1:-76 title 市缔结
1:-56 title 市缔结友
1:37 title 市顺
1:37 title 市顺和
1:34 title 市顺和启
1:30 title 市鼓
1:30 title 市鼓岩
1:31 title 市鼓岩国
1:67 title 布
1:53 title 布2
1:49 title 布20
1:48 title 布202
1:41 title 布县
1:40 title 布县高
1:37 title 布县高级
1:30 title 帆
1:31 title 帆外国
1:30 title 帆外国语
1:-32 title 师
1:57 title 师:
1:46 title 师:$
1:61 title 师“
1:58 title 师“半
1:61 title 师“半月
1:-60 title 师》
1:-60 title 师》有
1:-53 title 师》有感
1:39 title 师一
1:32 title 师一名
1:32 title 师一名,
1:60 title 师个
1:51 title 师个人
1:75 title 师个人计
1:-80 title 师事
1:-81 title 师事务
1:-69 title 师事务所
1:42 title 师互
1:75 title 师互派
1:70 title 师互派一
1:51 title 师发
1:60 title 师发展
1:34 title 师发展中
1:71 title 师发展合
1:46 title 师同
1:55 title 师同行
1:44 title 师同行方
1:49 title 师大
1:46 title 师大附
1:40 title 师大附中
1:34 title 师学
1:39 title 师学院
1:53 title 师工
1:49 title 师工作
1:51 title 师工作室
1:73 title 师徒
1:43 title 师徒同
1:42 title 师徒同行
1:47 title 师徒结
1:75 title 师徒结对
1:45 title 师成
1:32 title 师成长
1:37 title 师成长工
1:-58 title 师招
1:-71 title 师招募
1:-70 title 师招募公
1:46 title 师支
1:30 title 师支援
1:31 title 师支援会
1:-54 title 师来
1:-62 title 师来了
1:-66 title 师来了!
1:53 title 师派
1:75 title 师派遣
1:63 title 师派遣名
1:-76 title 师甄
1:-56 title 师甄选
1:-73 title 师甄选简
1:48 title 师的学
1:64 title 师的学校
1:58 title 师的补
1:62 title 师的补充
1:36 title 师的通
1:39 title 师的通知
1:-81 title 师研
1:-80 title 师研习
1:-62 title 师研习奖
1:65 title 师范
1:38 title 师范大
1:37 title 师范大学
1:76 title 师范学
1:59 title 师范学院
1:71 title 师课
1:75 title 师资
1:33 title 师资互派
1:52 title 师资援
1:48 title 师资援助
1:-44 title 师赴
1:75 title 师赴乌
1:59 title 师赴乌苏
1:59 title 师轮
1:59 title 师轮岗
1:63 title 师轮岗派
1:57 title 师进
1:52 title 师进修
1:60 title 师进修的
1:38 title 帖
1:36 title 帖$
1:105 title 带
1:40 title 带三
1:41 title 带三校
1:39 title 带三校”
1:30 title 带与
1:33 title 带与骨干
1:62 title 带任
1:71 title 带任务
1:45 title 带任务分
1:66 title 带分
1:70 title 带分组
1:55 title 带分组$
1:30 title 带小园
1:33 title 带小园”
1:60 title 带弱
1:50 title 带弱园
1:43 title 带弱园”
1:53 title 带弱校
1:64 title 带弱校实
1:54 title 带方
1:65 title 带方案
1:78 title 带方案$
1:45 title 席会$
1:52 title 席会会
1:44 title 席会会议
1:-32 title 席会议
1:-47 title 席会议纪
1:36 title 帮
1:-39 title 帮一
1:-44 title 帮一”
1:-62 title 帮一”互
1:31 title 帮一”公
1:117 title 帮带
1:30 title 帮带与
1:32 title 帮带与骨
1:48 title 帮带任
1:74 title 帮带任务
1:58 title 帮带分
1:56 title 帮带分组
1:60 title 帮带方
1:62 title 帮带方案
1:37 title 帮弱
1:38 title 帮弱校
1:40 title 帮弱校的
1:44 title 帮扶
1:36 title 帮扶2
1:38 title 帮扶20
1:43 title 帮扶三
1:42 title 帮扶三年
1:-66 title 帮扶不
1:-52 title 帮扶不是
1:46 title 帮扶九
1:42 title 帮扶九溪
1:65 title 帮扶云
1:45 title 帮扶云屏
1:62 title 帮扶云溪
1:-64 title 帮扶人
1:-58 title 帮扶人_
1:74 title 帮扶任
1:87 title 帮扶任务
1:51 title 帮扶关
1:68 title 帮扶关系
1:-84 title 帮扶办
1:-123 title 帮扶办公
1:76 title 帮扶协
1:31 title 帮扶协作
1:67 title 帮扶协议
1:52 title 帮扶县
1:45 title 帮扶县中
1:32 title 帮扶县域
1:35 title 帮扶古
1:34 title 帮扶古渡
1:69 title 帮扶合
1:50 title 帮扶合作
1:50 title 帮扶名
1:43 title 帮扶名单
1:-67 title 帮扶困
1:-57 title 帮扶困难
1:36 title 帮扶备
1:33 title 帮扶备忘
1:99 title 帮扶大
1:66 title 帮扶大圩
1:65 title 帮扶大洼
1:52 title 帮扶学
1:46 title 帮扶学校
1:60 title 帮扶安
1:65 title 帮扶安排
1:41 title 帮扶实
1:39 title 帮扶实施
1:61 title 帮扶对
1:57 title 帮扶对子
1:44 title 帮扶工
1:48 title 帮扶工作
1:37 title 帮扶工程
1:45 title 帮扶年
1:50 title 帮扶年度
1:49 title 帮扶怎
1:56 title 帮扶怎么
1:45 title 帮扶成
1:51 title 帮扶成员
1:72 title 帮扶教
1:66 title 帮扶教师
1:44 title 帮扶方
1:48 title 帮扶方案
1:54 title 帮扶日
1:78 title 帮扶日程
1:-90 title 帮扶显
1:-59 title 帮扶显真
1:37 title 帮扶条
1:38 title 帮扶条约
1:-92 title 帮扶果
1:-79 title 帮扶果农
1:38 title 帮扶汇
1:39 title 帮扶汇报
1:37 title 帮扶沙
1:71 title 帮扶河
1:53 title 帮扶河口
1:-37 title 帮扶活
1:-41 title 帮扶活动
1:44 title 帮扶牦
1:50 title 帮扶牦牛
1:48 title 帮扶石
1:32 title 帮扶石桥
1:69 title 帮扶简
1:68 title 帮扶简案
1:60 title 帮扶红
1:59 title 帮扶红石
1:49 title 帮扶联
1:46 title 帮扶联盟
1:32 title 帮扶苗
1:31 title 帮扶苗岭
1:30 title 帮扶薄
1:43 title 帮扶行
1:49 title 帮扶行动
1:36 title 帮扶要
1:80 title 帮扶计
1:71 title 帮扶计划
1:41 title 帮扶责
1:36 title 帮扶责任
1:32 title 帮扶连南
1:45 title 帮扶铁
1:48 title 帮扶铁岭
1:48 title 帮扶青
1:59 title 帮扶青竹
1:56 title 帮扶项
1:69 title 帮扶项目
1:49 title 帮扶龙
1:45 title 帮扶龙塘
1:46 title 干
1:47 title 平
1:52 title 年
1:-68 title 年$
1:31 title 年(2
1:32 title 年(20
1:69 title 年)
1:74 title 年)$
1:42 title 年3
1:44 title 年3月
1:42 title 年9
1:42 title 年9月
1:42 title 年“
1:39 title 年“青
1:35 title 年“青苗
1:42 title 年一
1:43 title 年一贯
1:42 title 年一贯制
1:40 title 年下
1:37 title 年下半
1:39 title 年下半年
1:45 title 年任
1:45 title 年任务
1:45 title 年任务分
1:61 title 年做
1:44 title 年做什
1:43 title 年做什么
1:45 title 年制
1:44 title 年制学
1:46 title 年制学校
1:52 title 年城
1:51 title 年城乡
1:57 title 年城乡学
1:45 title 年大
1:42 title 年大学
1:69 title 年大学支
1:77 title 年学
1:63 title 年学校
1:73 title 年学校结
1:31 title 年宫辅
1:-67 title 年寒
1:-63 title 年寒假
1:-53 title 年寒假值
1:46 title 年对
1:39 title 年对口
1:40 title 年对口支
1:59 title 年工
1:58 title 年工作
1:38 title 年工作安
1:47 title 年工作方
1:36 title 年工作计
1:60 title 年帮
1:59 title 年帮扶
1:47 title 年帮扶龙
1:99 title 年度
1:43 title 年度)
1:46 title 年度)$
1:45 title 年度“
1:46 title 年度“青
1:65 title 年度任
1:67 title 年度任务
1:36 title 年度安
1:34 title 年度安排
1:63 title 年度工
1:55 title 年度工作
1:59 title 年度帮
1:57 title 年度帮扶
1:43 title 年度方
1:42 title 年度方案
1:35 title 年度结
1:30 title 年度结对
1:35 title 年度计
1:37 title 年度计划
1:45 title 年志
1:64 title 年志愿
1:58 title 年志愿者
1:50 title 年支
1:49 title 年支援
1:43 title 年支援事
1:-43 title 年教
1:50 title 年教育
1:40 title 年教育帮
1:75 title 年春
1:44 title 年春)
1:35 title 年春)牵
1:89 title 年春季
1:84 title 年春季学
1:-80 title 年校
1:-50 title 年校庆
1:-77 title 年校庆筹
1:60 title 年活
1:65 title 年活动
1:38 title 年海
1:37 title 年海川
1:37 title 年海川市
1:47 title 年秋
1:59 title 年秋季
1:49 title 年秋季学
1:40 title 年第
1:44 title 年级
1:30 title 年级英
1:33 title 年级英语
1:42 title 年结
1:44 title 年结对
1:45 title 年结对共
1:33 title 年行
1:38 title 年行动
1:62 title 年规
1:71 title 年规划
1:60 title 年规划$
1:48 title 年规划(
1:63 title 年计
1:45 title 年计划
1:49 title 年计划$
1:39 title 年计划)
1:48 title 年重
1:56 title 年重点
1:65 title 幼
1:80 title 幼儿
1:87 title 幼儿园
1:30 title 幼儿园2
1:80 title 幼儿园_
1:52 title 幼儿园“
1:44 title 幼儿园与
1:31 title 幼儿园友
1:48 title 幼儿园拉
1:-38 title 幼儿园的
1:53 title 幼儿园答
1:58 title 幼儿园结
1:39 title 幼儿园联
1:60 title 幼儿园陪
1:52 title 幼儿班
1:53 title 幼儿班$
1:54 title 幼教
1:48 title 幼教联
1:35 title 幼教联合
1:32 title 幼教集
1:30 title 幼教集团
1:55 title 幼稚
1:57 title 幼稚园
1:87 title 幼稚园友
1:-72 title 幼院
1:-56 title 幼院合
1:-70 title 幼院合作
1:56 title 广
1:31 title 广电
1:47 title 广西
1:38 title 广西桂
1:39 title 广西桂岭
1:-52 title 庆
1:-51 title 庆筹
1:-69 title 庆筹备
1:-52 title 庆筹备方
1:-48 title 庙
1:-57 title 庙会
1:-61 title 庙会筹
1:-71 title 庙会筹备
1:36 title 庙街
1:33 title 庙街小
1:33 title 庙街小学
1:-84 title 府
1:-105 title 府共
1:-78 title 府共建
1:-93 title 府共建协
1:39 title 府小
1:43 title 府小学
1:38 title 府小学帮
1:97 title 度
1:44 title 度)
1:45 title 度)$
1:46 title 度“
1:55 title 度“青
1:54 title 度“青蓝
1:68 title 度任
1:73 title 度任务
1:68 title 度任务$
1:50 title 度任务书
1:46 title 度任务清
1:38 title 度安
1:36 title 度安排
1:39 title 度安排$
1:53 title 度工
1:65 title 度工作
1:48 title 度工作安
1:66 title 度帮
1:66 title 度帮扶
1:40 title 度帮扶工
1:36 title 度帮扶要
1:47 title 度方
1:42 title 度方案
1:51 title 度方案(
1:34 title 度结
1:31 title 度结对帮
1:35 title 度计
1:36 title 度计划
1:34 title 度计划$
1:61 title 座谈记
1:49 title 座谈记录
1:55 title 康
1:72 title 康支
1:65 title 康支援
1:60 title 康支援单
1:-44 title 廖
1:-63 title 廖秋
1:-72 title 廖秋萍
1:-56 title 廖秋萍:
1:53 title 建
1:48 title 建“
1:51 title 建“春
1:62 title 建“春泥
1:-49 title 建协
1:-57 title 建协议
1:-76 title 建协议$
1:63 title 建协议书
1:76 title 建台
1:73 title 建台账
1:77 title 建台账(
1:40 title 建工
1:34 title 建工作
1:39 title 建引
1:45 title 建引领
1:38 title 建引领结
1:56 title 建的
1:56 title 建的函
1:56 title 建的函$
1:74 title 建简
1:68 title 建简表
1:80 title 建简表$
1:40 title 建计
1:40 title 建计划
1:41 title 建计划$
1:51 title 建记
1:73 title 建记录
1:59 title 建记录(
1:40 title 建设
1:-46 title 开展
1:36 title 开展城
1:39 title 开展城乡
1:-67 title 开展帮
1:-55 title 开展帮扶
1:41 title 开展薄
1:44 title 开展薄弱
1:53 title 开放
1:44 title 开放约
1:45 title 开放约定
1:49 title 式
1:46 title 式”
1:36 title 式”帮
1:40 title 式”帮扶
1:36 title 式”教
1:47 title 引
1:42 title 引领
1:38 title 引领结
1:35 title 引领结对
1:64 title 弟
1:48 title 弟学
1:50 title 弟学校
1:51 title 弟学校:
1:97 title 弱
1:44 title 弱园
1:68 title 弱园”
1:77 title 弱园”的
1:52 title 弱学
1:48 title 弱学校
1:43 title 弱学校提
1:84 title 弱校
1:44 title 弱校实
1:47 title 弱校实施
1:65 title 弱校的
1:34 title 弱校的实
1:49 title 弱校的服
1:60 title 强
1:61 title 强校
1:54 title 强校带
1:53 title 强校带弱
1:38 title 强校帮
1:36 title 强校帮弱
1:-81 title 录
1:-61 title 录$
1:67 title 录(
1:87 title 录(拟
1:54 title 录(拟办
1:38 title 录(第
1:39 title 录(第二
1:57 title 录)
1:59 title 录)$
1:-47 title 录语
1:-91 title 录语文
1:-46 title 录语文组
1:31 title 彦
1:65 title 影
1:67 title 影子
1:70 title 影子学
1:52 title 影子学习
1:70 title 往
1:61 title 往来
1:64 title 往来安
1:51 title 往来安排
1:41 title 往校
1:57 title 往校|
1:52 title 往校|姓
1:-71 title 征
1:-72 title 征才
1:-95 title 征才启
1:-95 title 征才启事
1:37 title 径
1:34 title 径中
1:40 title 径中学
1:40 title 径中学姊
1:-115 title 律
1:-88 title 律师
1:-80 title 律师事
1:-98 title 律师事务
1:87 title 徒
1:44 title 徒同
1:43 title 徒同行
1:47 title 徒同行、
1:79 title 徒结
1:46 title 徒结对
1:46 title 徒结对公
1:-84 title 得
1:-53 title 得分
1:-78 title 得分组
1:-63 title 得分组织
1:-75 title 德与
1:-81 title 德与法
1:-74 title 德与法治
1:32 title 德光
1:33 title 德光中
1:37 title 德光中学
1:51 title 德女
1:55 title 德女子
1:44 title 德女子高
1:52 title 德峪
1:54 title 德峪分
1:50 title 德峪分校
1:42 title 心
1:42 title 心2
1:39 title 心20
1:39 title 心202
1:43 title 心_
1:47 title 心_协
1:42 title 心_协助
1:45 title 心三
1:43 title 心三年
1:43 title 心三年规
1:74 title 心伙
1:52 title 心伙伴
1:62 title 心伙伴计
1:46 title 心小学与
1:-68 title 心小学支
1:67 title 心小学教
1:80 title 心幼
1:72 title 心幼儿
1:68 title 心幼儿园
1:56 title 心理
1:49 title 心理健
1:64 title 心理健康
1:42 title 心联
1:39 title 心联席
1:47 title 心联席会
1:-72 title 忆
1:-97 title 忆$
1:-59 title 志
1:-53 title 志$
1:-46 title 志愿
1:-40 title 志愿者
1:53 title 志愿者协
1:-59 title 志愿者行
1:122 title 忘
1:63 title 忘$
1:48 title 忘(
1:30 title 忘(20
1:30 title 忘(县
1:32 title 忘(县城
1:100 title 忘录
1:105 title 忘录$
1:48 title 怎
1:63 title 怎么
1:52 title 怎么抓
1:48 title 怎么抓$
1:57 title 思
1:54 title 思想
1:63 title 思想略
1:64 title 思想略。
1:35 title 性
1:35 title 性普
1:34 title 性普通
1:32 title 性普通高
1:73 title 总
1:50 title 总校
1:52 title 总校帮
1:52 title 总校帮扶
1:48 title 总结
1:-86 title 息
1:-99 title 息$
1:34 title 息工
1:34 title 息工程
1:38 title 息工程学
1:-71 title 息时
1:-68 title 息时间
1:-87 title 息时间的
1:-86 title 情
1:-96 title 情_
1:-83 title 情_携
1:-88 title 情_携手
1:30 title 情”
1:36 title 情”结
1:32 title 情”结对
1:69 title 想
1:48 title 想学
1:73 title 想学的
1:52 title 想学的$
1:48 title 想略
1:51 title 想略。
1:53 title 想略。$
1:-36 title 意
1:-50 title 意见
1:75 title 意见$
1:-78 title 意见表
1:-101 title 意见表$
1:-154 title 感
1:-52 title 感$
1:-147 title 感谢
1:-131 title 感谢信
1:-143 title 感谢信$
1:-42 title 愿
1:-42 title 愿者
1:59 title 愿者协
1:47 title 愿者协会
1:-80 title 愿者行
1:-82 title 愿者行前
1:84 title 成
1:51 title 成员
1:50 title 成员校
1:47 title 成员校行
1:55 title 成帮
1:52 title 成帮扶
1:63 title 成帮扶对
1:74 title 成长
1:47 title 成长$
1:42 title 成长工
1:36 title 成长工程
1:41 title 我们
1:58 title 我们想
1:73 title 我们想学
1:74 title 我们能
1:60 title 我们能给
1:56 title 我们要
1:42 title 我们要为
1:116 title 我校
1:56 title 我校与
1:47 title 我校与贵
1:65 title 我校帮
1:47 title 我校帮扶
1:50 title 我校的
1:77 title 我校的八
1:50 title 我校赴
1:57 title 我校赴山
1:-94 title 我的
1:-78 title 我的新
1:-75 title 我的新老
1:-72 title 户
1:-75 title 户主
1:-67 title 户主_
1:-54 title 户主_致
1:-71 title 户台
1:-47 title 户台账
1:-76 title 户台账户
1:45 title 房
1:58 title 所学
1:48 title 所学校
1:51 title 所学校结
1:58 title 所提
1:56 title 所提需
1:50 title 所提需求
1:-98 title 所结
1:-71 title 所结对
1:-110 title 所结对社
1:84 title 手
1:47 title 手_
1:50 title 手_一
1:53 title 手_一屏
1:50 title 手·
1:42 title 手·共
1:44 title 手·共成
1:91 title 手”
1:31 title 手”帮
1:33 title 手”帮扶
1:38 title 手”幼
1:43 title 手”幼儿
1:59 title 手”方
1:63 title 手”方案
1:30 title 手”结
1:31 title 手”结对
1:53 title 手”行
1:49 title 手”行动
1:50 title 手”项
1:44 title 手”项目
1:52 title 手会
1:61 title 手会议
1:63 title 手会议决
1:-55 title 手共
1:-38 title 手共进
1:32 title 手共进备
1:-96 title 手共进谱
1:47 title 手协
1:54 title 手协议
1:45 title 手协议$
1:65 title 手同
1:70 title 手同行
1:93 title 手同行_
1:52 title 手后
1:44 title 手后山
1:40 title 手后山幼
1:35 title 手帮
1:31 title 手帮扶
1:79 title 手拉
1:76 title 手拉手
1:43 title 手拉手·
1:37 title 手拉手”
1:56 title 手拉手活
1:57 title 手拉手简
1:33 title 手提
1:41 title 手提质
1:37 title 手提质工
1:56 title 手方
1:56 title 手方案
1:60 title 手方案$
1:49 title 手校
1:46 title 手校:
1:36 title 手校:卧
1:33 title 手校:河
1:43 title 手校责
1:40 title 手校责任
1:46 title 手活
1:49 title 手活动
1:44 title 手活动安
1:68 title 手牵
1:61 title 手牵小
1:52 title 手牵小手
1:74 title 手牵手
1:57 title 手牵手”
1:56 title 手的
1:58 title 手的协
1:61 title 手的协议
1:47 title 手简
1:48 title 手简表
1:63 title 手简表$
1:51 title 手行
1:83 title 手行动
1:62 title 手行动实
1:63 title 手计
1:58 title 手计划
1:55 title 手计划一
1:34 title 手计画
1:31 title 手计画(
1:-49 title 才
1:-91 title 才启
1:-83 title 才启事
1:-68 title 才启事$
1:71 title 才工
1:50 title 才工作
1:50 title 才工作计
1:75 title 打
1:37 title 打印
1:45 title 打印贴
1:41 title 打印贴墙
1:65 title 打算
1:96 title 打算$
1:78 title 托
1:79 title 托管
1:44 title 托管乡
1:55 title 托管乡园
1:61 title 托管农
1:48 title 托管农村
1:45 title 托管帮
1:51 title 托管帮扶
1:46 title 托管薛
1:49 title 托管薛家
1:50 title 扶
1:34 title 扶2
1:34 title 扶20
1:30 title 扶202
1:47 title 扶三
1:44 title 扶三年
1:33 title 扶三江
1:33 title 扶三江县
1:-67 title 扶不
1:-55 title 扶不是
1:-66 title 扶不是施
1:46 title 扶九
1:49 title 扶九溪
1:43 title 扶九溪乡
1:30 title 扶乡镇
1:75 title 扶云
1:44 title 扶云屏
1:50 title 扶云屏县
1:53 title 扶云溪
1:42 title 扶云溪特
1:-50 title 扶人
1:-89 title 扶人_
1:-50 title 扶人_措
1:81 title 扶任
1:84 title 扶任务
1:52 title 扶任务分
1:78 title 扶任务清
1:48 title 扶关
1:59 title 扶关系
1:60 title 扶关系协
1:-139 title 扶办
1:-65 title 扶办公
1:-66 title 扶办公室
1:44 title 扶助
1:54 title 扶助计
1:49 title 扶助计画
1:73 title 扶协
1:31 title 扶协作
1:80 title 扶协议
1:73 title 扶协议$
1:60 title 扶协议书
1:51 title 扶县
1:49 title 扶县中
1:33 title 扶县中协
1:31 title 扶县域
1:33 title 扶县域高
1:36 title 扶古
1:34 title 扶古渡
1:61 title 扶合
1:51 title 扶合作
1:57 title 扶合作备
1:48 title 扶名
1:48 title 扶名单
1:52 title 扶名单的
1:-55 title 扶困
1:-54 title 扶困难
1:-78 title 扶困难户
1:37 title 扶备
1:33 title 扶备忘
1:35 title 扶备忘录
1:98 title 扶大
1:65 title 扶大圩
1:62 title 扶大圩村
1:67 title 扶大洼
1:63 title 扶大洼村
1:52 title 扶学
1:46 title 扶学校
1:49 title 扶学校的
1:57 title 扶安
1:57 title 扶安排
1:44 title 扶安排的
1:46 title 扶安排表
1:41 title 扶实
1:43 title 扶实施
1:41 title 扶实施方
1:51 title 扶对
1:72 title 扶对子
1:50 title 扶对子$
1:45 title 扶工
1:41 title 扶工作
1:42 title 扶工作会
1:69 title 扶工作台
1:31 title 扶工作安
1:58 title 扶工作实
1:63 title 扶工作方
1:44 title 扶工作的
1:45 title 扶工作细
1:-60 title 扶工作考
1:50 title 扶工作联
1:42 title 扶工作要
1:40 title 扶工作计
1:32 title 扶工程实
1:44 title 扶年
1:44 title 扶年度
1:36 title 扶年度任
1:54 title 扶怎
1:66 title 扶怎么
1:46 title 扶怎么抓
1:47 title 扶成
1:50 title 扶成员
1:55 title 扶成员校
1:54 title 扶持
1:64 title 扶持协
1:67 title 扶持协议
1:76 title 扶教
1:63 title 扶教师
1:65 title 扶教师个
1:47 title 扶方
1:45 title 扶方案
1:46 title 扶方案$
1:52 title 扶日
1:60 title 扶日程
1:51 title 扶日程汇
1:-50 title 扶显
1:-52 title 扶显真
1:-65 title 扶显真情
1:38 title 扶条
1:37 title 扶条约
1:39 title 扶条约$
1:-87 title 扶果
1:-97 title 扶果农
1:-92 title 扶果农计
1:35 title 扶汇
1:32 title 扶汇报
1:36 title 扶汇报材
1:46 title 扶沙
1:48 title 扶河
1:63 title 扶河口
1:60 title 扶河口小
1:-34 title 扶活
1:-39 title 扶活动
1:-72 title 扶活动$
1:45 title 扶牦
1:45 title 扶牦牛
1:45 title 扶牦牛坪
1:52 title 扶石
1:31 title 扶石桥
1:75 title 扶简
1:46 title 扶简案
1:62 title 扶简案$
1:58 title 扶红
1:60 title 扶红石
1:64 title 扶红石镇
1:52 title 扶联
1:45 title 扶联盟
1:46 title 扶联盟会
1:30 title 扶薄弱
1:31 title 扶薄弱学
1:49 title 扶行
1:50 title 扶行动
1:44 title 扶行动的
1:38 title 扶要
1:34 title 扶要点
1:38 title 扶要点$
1:88 title 扶计
1:81 title 扶计划
1:67 title 扶计划$
1:58 title 扶计划(
1:33 title 扶责
1:38 title 扶责任
1:43 title 扶责任书
1:31 title 扶连南瑶
1:44 title 扶铁
1:49 title 扶铁岭
1:44 title 扶铁岭沟
1:48 title 扶青
1:50 title 扶青竹
1:51 title 扶青竹中
1:52 title 扶项
1:66 title 扶项目
1:80 title 扶项目任
1:53 title 扶龙
1:48 title 扶龙塘
1:42 title 扶龙塘侗
1:63 title 批
1:63 title 批)
1:64 title 批)$
1:59 title 承
1:46 title 承诺
1:77 title 承诺之
1:62 title 承诺之前
1:53 title 技工
1:44 title 技工学
1:40 title 技工学校
1:36 title 技师
1:38 title 技师学
1:36 title 技师学院
1:53 title 技术
1:44 title 技术型
1:49 title 技术型高
1:36 title 技术学
1:39 title 技术学校
1:-73 title 技站
1:-92 title 技站帮
1:-98 title 技站帮扶
1:74 title 技职
1:75 title 技职教
1:73 title 技职教育
1:55 title 技艺
1:55 title 技艺合
1:52 title 技艺合作
1:53 title 抓
1:52 title 抓$
1:74 title 报
1:56 title 报$
1:39 title 报(
1:43 title 报(附
1:41 title 报(附来
1:37 title 报材
1:37 title 报材料
1:34 title 报材料$
1:81 title 拉
1:98 title 拉手
1:41 title 拉手·
1:36 title 拉手·共
1:37 title 拉手”
1:45 title 拉手后
1:45 title 拉手后山
1:45 title 拉手活
1:55 title 拉手活动
1:45 title 拉手简
1:59 title 拉手简表
1:-66 title 招
1:-69 title 招募
1:-58 title 招募公
1:-94 title 招募公告
1:82 title 拟
1:48 title 拟办
1:56 title 拟办)
1:61 title 拟办)$
1:100 title 持
1:64 title 持协
1:56 title 持协议
1:58 title 持协议(
1:56 title 持县
1:50 title 持县中
1:52 title 持县中工
1:47 title 持岔
1:72 title 持岔河
1:66 title 持岔河初
1:46 title 持德
1:54 title 持德峪
1:58 title 持德峪分
1:41 title 挂
1:52 title 挂职
1:54 title 挂职安
1:39 title 挂职安排
1:70 title 指
1:50 title 指导
1:55 title 指导思
1:63 title 指导思想
1:-75 title 捐
1:-73 title 捐赠
1:-103 title 捐赠证
1:-82 title 捐赠证书
1:46 title 换
1:52 title 换掉
1:40 title 换掉十
1:57 title 换掉十二
1:76 title 授
1:89 title 授课
1:61 title 授课专
1:49 title 授课专家
1:53 title 掉
1:38 title 掉十
1:58 title 掉十二
1:52 title 掉十二盏
1:107 title 排
1:70 title 排$
1:47 title 排(
1:35 title 排(2
1:34 title 排(20
1:39 title 排(打
1:35 title 排(打印
1:42 title 排宿
1:38 title 排宿舍
1:35 title 排宿舍2
1:64 title 排班
1:80 title 排班$
1:69 title 排的
1:47 title 排的复
1:48 title 排的复信
1:40 title 排的通
1:47 title 排的通知
1:87 title 排表
1:88 title 排表$
1:59 title 排表(
1:49 title 排表(一
1:56 title 接
1:51 title 接受
1:47 title 接受松
1:48 title 接受松江
1:62 title 接备
1:59 title 接备忘
1:54 title 接备忘$
1:50 title 接收
1:54 title 接收贵
1:50 title 接收贵院
1:62 title 接教
1:57 title 接教进
1:51 title 接教进城
1:-63 title 接致
1:-76 title 接致词
1:-66 title 接致词$
1:35 title 接说
1:49 title 接说明
1:47 title 接说明$
1:40 title 推
1:37 title 推荐
1:32 title 推荐名
1:33 title 推荐名单
1:-37 title 措
1:50 title 措勤
1:47 title 措勤县
1:49 title 措勤县完
1:-49 title 措施
1:-68 title 措施$
1:32 title 提供
1:32 title 提供奖
1:32 title 提供奖学
1:50 title 提升
1:44 title 提升帮
1:41 title 提升帮扶
1:-52 title 提案
1:-133 title 提案$
1:39 title 提质
1:37 title 提质工
1:34 title 提质工程
1:73 title 提需
1:79 title 提需求
1:56 title 提需求$
1:105 title 援
1:59 title 援$
1:32 title 援)
1:30 title 援)玖、
1:39 title 援_
1:38 title 援_苦
1:36 title 援_苦竹
1:58 title 援与
1:68 title 援与受
1:53 title 援与受援
1:52 title 援乡
1:44 title 援乡村
1:55 title 援乡村点
1:58 title 援乡镇
1:70 title 援乡镇学
1:40 title 援事
1:42 title 援事宜
1:60 title 援事宜$
1:47 title 援云
1:44 title 援云岭
1:38 title 援云岭县
1:31 title 援会
1:33 title 援会商
1:32 title 援侗
1:60 title 援助
1:49 title 援助$
1:44 title 援助合
1:44 title 援助合同
1:45 title 援协
1:32 title 援协定书
1:32 title 援协议
1:34 title 援协议书
1:48 title 援单
1:74 title 援单$
1:64 title 援学
1:63 title 援学校
1:67 title 援学校工
1:54 title 援山
1:46 title 援山区
1:51 title 援山区职
1:44 title 援工
1:42 title 援工作
1:48 title 援工作计
1:57 title 援建
1:56 title 援建记
1:52 title 援建记录
1:49 title 援排
1:85 title 援排班
1:47 title 援排班$
1:41 title 援措
1:49 title 援措勤
1:47 title 援措勤县
1:30 title 援疆
1:72 title 援约
1:53 title 援约定
1:51 title 援约定$
1:49 title 援藏
1:51 title 援藏教
1:51 title 援藏教育
1:33 title 援责
1:36 title 援责任
1:33 title 援责任书
1:-98 title 援青
1:-87 title 援青石
1:-99 title 援青石乡
1:49 title 援韶
1:46 title 援韶关
1:59 title 援韶关黄
1:43 title 援鹰
1:42 title 援鹰嘴
1:44 title 援鹰嘴岩
1:74 title 携手”
1:38 title 携手”幼
1:66 title 携手会
1:51 title 携手会议
1:-61 title 携手共
1:-58 title 携手共进
1:47 title 携手协
1:52 title 携手协议
1:62 title 携手同
1:57 title 携手同行
1:68 title 携手方
1:60 title 携手方案
1:35 title 携手计
1:64 title 摘)
1:77 title 摘)$
1:-48 title 摘要
1:-78 title 摘要$
1:49 title 摘要)
1:47 title 摘要)指
1:62 title 摘要十
1:58 title 摘要十二
1:-33 title 支
1:93 title 支持
1:47 title 支持县
1:50 title 支持县中
1:59 title 支持岔
1:56 title 支持岔河
1:49 title 支持德
1:46 title 支持德峪
1:31 title 支持青
1:82 title 支援
1:64 title 支援$
1:30 title 支援)_
1:39 title 支援_
1:32 title 支援_苦
1:53 title 支援与
1:57 title 支援与受
1:82 title 支援乡
1:40 title 支援乡村
1:60 title 支援乡镇
1:54 title 支援事
1:52 title 支援事宜
1:46 title 支援云
1:43 title 支援云岭
1:33 title 支援会商
1:33 title 支援侗乡
1:41 title 支援协
1:32 title 支援协定
1:32 title 支援协议
1:62 title 支援单
1:71 title 支援单$
1:45 title 支援山
1:41 title 支援山区
1:50 title 支援工
1:49 title 支援工作
1:68 title 支援排
1:58 title 支援排班
1:48 title 支援措
1:55 title 支援措勤
1:31 title 支援框
1:32 title 支援框架
1:71 title 支援约
1:57 title 支援约定
1:36 title 支援责
1:34 title 支援责任
1:-87 title 支援青
1:-70 title 支援青石
1:44 title 支援韶
1:45 title 支援韶关
1:43 title 支援鹰
1:47 title 支援鹰嘴
1:-100 title 支教
1:-61 title 支教回
1:-60 title 支教回忆
1:69 title 支教小
1:44 title 支教小分
1:47 title 支教工
1:50 title 支教工作
1:-35 title 支教教
1:-58 title 支教教师
1:41 title 支教点
1:34 title 支教点“
1:-55 title 支教的
1:67 title 支教的通
1:62 title 支教队2
1:-31 title 支部
1:62 title 支部共
1:51 title 支部共建
1:-71 title 支部结
1:-47 title 支部结对
1:52 title 收
1:55 title 收贵
1:50 title 收贵院
1:57 title 收贵院教
1:44 title 放
1:45 title 放约
1:47 title 放约定
1:62 title 放约定$
1:-81 title 政
1:55 title 政会
1:61 title 政会记
1:52 title 政会记录
1:-55 title 政协
1:-54 title 政协委
1:-97 title 政协委员
1:-72 title 政府
1:-85 title 政府共
1:-94 title 政府共建
1:37 title 政府小
1:39 title 政府小学
1:32 title 敏周二_
1:108 title 教下
1:81 title 教下乡
1:54 title 教下乡与
1:51 title 教下乡活
1:64 title 教下乡菜
1:50 title 教中
1:63 title 教中心
1:37 title 教中心三
1:42 title 教中心联
1:85 title 教务
1:64 title 教务主
1:49 title 教务主任
1:51 title 教务系
1:46 title 教务系统
1:-73 title 教回
1:-85 title 教回忆
1:-75 title 教回忆$
1:45 title 教基
1:46 title 教基〔
1:49 title 教基〔2
1:-49 title 教学
1:75 title 教学点
1:54 title 教学点“
1:62 title 教学点携
1:52 title 教学点结
1:-50 title 教学设
1:-54 title 教学设计
1:68 title 教小
1:52 title 教小分
1:77 title 教小分队
)"sv,
    R"(1:49 title 教工
1:48 title 教工作
1:54 title 教工作小
1:-52 title 教师
1:64 title 教师“
1:60 title 教师“半
1:-77 title 教师》
1:-82 title 教师》有
1:53 title 教师个
1:56 title 教师个人
1:54 title 教师互
1:51 title 教师互派
1:61 title 教师发
1:70 title 教师发展
1:30 title 教师帮带
1:40 title 教师成
1:33 title 教师成长
1:-93 title 教师招
1:-68 title 教师招募
1:45 title 教师支
1:35 title 教师支援
1:-87 title 教师甄
1:-99 title 教师甄选
1:84 title 教师的
1:66 title 教师的补
1:30 title 教师的通
1:-60 title 教师研
1:-72 title 教师研习
1:-45 title 教师赴
1:61 title 教师赴乌
1:52 title 教师轮
1:61 title 教师轮岗
1:52 title 教师进
1:51 title 教师进修
1:-34 title 教教
1:-52 title 教教师
1:-84 title 教教师招
1:36 title 教教师的
1:-64 title 教案
1:-67 title 教案)
1:-69 title 教案)$
1:35 title 教点
1:37 title 教点“
1:42 title 教点“结
1:63 title 教班
1:53 title 教班备
1:56 title 教班备忘
1:-61 title 教的
1:64 title 教的通
1:73 title 教的通知
1:64 title 教研
1:59 title 教研室
1:54 title 教研室通
1:86 title 教研帮
1:76 title 教研帮带
1:49 title 教研帮扶
1:-61 title 教研组
1:-87 title 教研组活
1:45 title 教研联
1:47 title 教研联合
1:47 title 教练
1:42 title 教练下
1:57 title 教练下沉
1:49 title 教组
1:42 title 教组)
1:44 title 教组)$
1:-100 title 教职
1:-89 title 教职工
1:-82 title 教职工大
1:67 title 教联
1:38 title 教联合
1:36 title 教联合体
1:65 title 教育
1:-53 title 教育一
1:-65 title 教育一队
1:45 title 教育中
1:47 title 教育中心
1:-50 title 教育二
1:-54 title 教育二队
1:63 title 教育交
1:64 title 教育交流
1:41 title 教育人
1:62 title 教育人才
1:43 title 教育体
1:38 title 教育体育
1:47 title 教育共
1:42 title 教育共同
1:-71 title 教育助
1:-59 title 教育助力
1:30 title 教育协
1:35 title 教育协作
1:51 title 教育和
1:45 title 教育和体
1:65 title 教育学
1:68 title 教育学校
1:36 title 教育学院
1:34 title 教育实
1:35 title 教育实施
1:72 title 教育局2
1:70 title 教育局人
1:71 title 教育局会
1:63 title 教育局关
1:56 title 教育局工
1:44 title 教育局文
1:-84 title 教育局答
1:50 title 教育巡
1:56 title 教育巡回
1:42 title 教育工
1:42 title 教育工作
1:82 title 教育帮
1:67 title 教育帮扶
1:49 title 教育组
1:46 title 教育组今
1:60 title 教育联
1:86 title 教育联盟
1:81 title 教育集
1:81 title 教育集团
1:72 title 教资
1:51 title 教资源
1:58 title 教资源支
1:53 title 教进
1:52 title 教进城
1:58 title 教进城活
1:60 title 教队2
1:65 title 教队20
1:73 title 教集
1:69 title 教集团
1:37 title 教集团“
1:62 title 教集团对
1:71 title 敬
1:45 title 敬业
1:47 title 敬业书
1:44 title 敬业书院
1:52 title 敬的
1:61 title 敬的坡
1:51 title 敬的坡头
1:70 title 数
1:61 title 数字
1:46 title 数字教
1:55 title 数字教育
1:-97 title 整
1:-80 title 整学
1:-75 title 整学校
1:-71 title 整学校作
1:-77 title 文
1:35 title 文中
1:38 title 文中学
1:31 title 文中学与
1:47 title 文件
1:42 title 文件(
1:43 title 文件(教
1:31 title 文庙
1:36 title 文庙街
1:30 title 文庙街小
1:-74 title 文我
1:-87 title 文我的
1:-94 title 文我的新
1:48 title 文昌
1:63 title 文本
1:62 title 文本(
1:62 title 文本(摘
1:-90 title 文目
1:-92 title 文目录
1:-86 title 文目录$
1:-46 title 文组
1:-66 title 文组_
1:-47 title 文组_第
1:34 title 文者
1:36 title 文者:
1:37 title 文者:北
1:58 title 料
1:35 title 料$
1:44 title 料:
1:45 title 料:结
1:58 title 料:结对
1:-65 title 新
1:46 title 新一
1:41 title 新一轮
1:48 title 新一轮校
1:33 title 新北
1:34 title 新北市
1:31 title 新北市海
1:37 title 新区
1:38 title 新区两
1:40 title 新区两校
1:31 title 新教师帮
1:-80 title 新篇
1:-63 title 新篇$
1:-69 title 新老
1:-63 title 新老师
1:-81 title 新老师$
1:55 title 新苗园
1:41 title 新苗园)
1:51 title 新苗幼
1:51 title 新苗幼儿
1:65 title 新苗海
1:64 title 新苗海报
1:46 title 方)
1:32 title 方)$
1:71 title 方案(
1:54 title 方案(一
1:43 title 方案(小
1:38 title 方案》
1:-65 title 施$
1:30 title 施办
1:30 title 施办法
1:31 title 施办法$
1:56 title 施意
1:57 title 施意见
1:70 title 施意见$
1:34 title 施测
1:36 title 施测4
1:35 title 施测4校
1:67 title 施细
1:65 title 施细则
1:65 title 施细则$
1:-44 title 施舍
1:-58 title 施舍$
1:47 title 施计
1:35 title 施计划
1:32 title 施计划$
1:43 title 施计画
1:41 title 施计画$
1:77 title 族
1:76 title 族中
1:73 title 族中学
1:43 title 族中学帮
1:49 title 族中学规
1:46 title 族自
1:49 title 族自治
1:49 title 族自治县
1:43 title 族高
1:43 title 族高级
1:44 title 族高级中
1:51 title 旗
1:-44 title 日
1:-53 title 日_
1:-39 title 日_公
1:-52 title 日_公安
1:-75 title 日_教
1:-37 title 日_教育
1:52 title 日于
1:50 title 日于云
1:47 title 日于云林
1:-54 title 日志
1:-90 title 日志$
1:57 title 日程
1:41 title 日程$
1:51 title 日程汇
1:43 title 日程汇编
1:39 title 旧
1:32 title 旧仪
1:32 title 旧仪器
1:35 title 旧仪器十
1:-39 title 时
1:58 title 时间$
1:-95 title 时间的
1:-67 title 时间的通
1:44 title 时间表
1:60 title 时间表$
1:71 title 昌
1:54 title 明
1:77 title 明$
1:32 title 明学
1:33 title 明学校
1:52 title 明德
1:45 title 明德女
1:43 title 明德女子
1:35 title 明溪
1:37 title 明溪实
1:36 title 明溪实验
1:50 title 明盲
1:50 title 明盲校
1:43 title 明盲校帮
1:-31 title 星
1:57 title 星园
1:51 title 星园协
1:55 title 星园协助
1:40 title 春
1:41 title 春)
1:34 title 春)牵
1:35 title 春)牵手
1:123 title 春季
1:74 title 春季)
1:62 title 春季)$
1:101 title 春季学
1:97 title 春季学期
1:54 title 春泥
1:47 title 春泥”
1:52 title 春泥”阅
1:-96 title 春游
1:-98 title 春游方
1:-74 title 春游方案
1:40 title 春芽
1:33 title 春芽”
1:38 title 春芽”帮
1:-95 title 是
1:-57 title 是施
1:-58 title 是施舍
1:-57 title 是施舍$
1:-62 title 显
1:-72 title 显真
1:-80 title 显真情
1:-63 title 显真情_
1:63 title 晋
1:61 title 普
1:58 title 普通
1:64 title 普通高
1:57 title 普通高中
1:60 title 智
1:34 title 智三
1:34 title 智三类
1:34 title 智三类学
1:58 title 智学
1:54 title 智学校
1:34 title 智学校与
1:40 title 智学校伙
1:79 title 暑
1:72 title 暑期
1:48 title 暑期校
1:55 title 暑期校长
1:47 title 暑期送
1:61 title 暑期送培
1:38 title 暨
1:56 title 月)
1:56 title 月)$
1:53 title 月-
1:35 title 月-2
1:36 title 月-20
1:-52 title 月1
1:-52 title 月1日
1:-49 title 月1日_
1:-39 title 月2
1:-82 title 月2日
1:-57 title 月2日_
1:64 title 月一
1:57 title 月一日
1:61 title 月一日于
1:33 title 月回
1:32 title 月回访
1:41 title 月回访一
1:33 title 月国
1:31 title 月国小
1:36 title 月国小偏
1:60 title 月度
1:41 title 月度任
1:41 title 月度任务
1:37 title 月来
1:42 title 月来访
1:36 title 月来访一
1:55 title 月研
1:64 title 月研”
1:56 title 月研”对
1:30 title 月至
1:-80 title 月色
1:-59 title 月色(
1:-49 title 月色(教
1:-97 title 有
1:-55 title 有感
1:-63 title 有感$
1:57 title 服务$
1:-90 title 服务安
1:-108 title 服务安排
1:66 title 服务支
1:55 title 服务支援
1:38 title 朗
1:53 title 望
1:67 title 期
1:-45 title 期)
1:-56 title 期)$
1:58 title 期安
1:62 title 期安排
1:59 title 期安排$
1:69 title 期工
1:69 title 期工作
1:59 title 期工作纲
1:62 title 期帮
1:52 title 期帮扶
1:44 title 期帮扶安
1:44 title 期我
1:47 title 期我们
1:58 title 期我们要
1:53 title 期支
1:57 title 期支教
1:48 title 期支教小
1:53 title 期教
1:-86 title 期末
1:-75 title 期末统
1:-71 title 期末统考
1:38 title 期校
1:53 title 期校长
1:54 title 期校长挂
1:48 title 期结
1:45 title 期结对
1:76 title 期送
1:30 title 期送到
1:53 title 期送培
1:60 title 期送培到
1:68 title 期送课
1:51 title 期送课时
1:55 title 木
1:42 title 木冲
1:43 title 木冲小
1:41 title 木冲小学
1:30 title 木桥小
1:32 title 木桥小学
1:32 title 未县
1:-108 title 末
1:-82 title 末统
1:-71 title 末统考
1:-74 title 末统考考
1:-44 title 本
1:63 title 本(
1:62 title 本(摘
1:81 title 本(摘)
1:-98 title 本校
1:30 title 本校”)
1:30 title 本校与
1:31 title 本校与竹
1:-73 title 本校行
1:-72 title 本校行事
1:75 title 术
1:48 title 术型
1:41 title 术型高
1:47 title 术型高中
1:42 title 术学
1:46 title 术学校
1:35 title 术学校“
1:33 title 术学校支
1:30 title 术班
1:47 title 术节
1:58 title 术节筹
1:62 title 术节筹备
1:31 title 机
1:34 title 机关
1:31 title 机关第
1:32 title 机关第三
1:40 title 杉
1:41 title 杉木
1:41 title 杉木冲
1:39 title 杉木冲小
1:62 title 杏
1:62 title 杏花
1:50 title 杏花小
1:56 title 杏花小学
1:59 title 材
1:64 title 材料
1:36 title 材料$
1:61 title 材料:
1:54 title 材料:结
1:-82 title 村党
1:-78 title 村党支
1:-61 title 村党支部
1:-37 title 村学
1:-37 title 村学校
1:-67 title 村学校$
1:35 title 村学校“
1:30 title 村学校少
1:39 title 村完
1:41 title 村完小
1:48 title 村完小罗
1:89 title 村小
1:32 title 村小)
1:34 title 村小)$
1:58 title 村小,
1:72 title 村小,2
1:100 title 村小学
1:63 title 村小学图
1:83 title 村小学支
1:42 title 村小支
1:41 title 村小支教
1:32 title 村小教
1:34 title 村小教师
1:30 title 村小方案
1:53 title 村小规
1:57 title 村小规模
1:35 title 村工
1:36 title 村工作
1:36 title 村工作队
1:62 title 村幼
1:51 title 村幼儿
1:51 title 村幼儿园
1:-33 title 村教师
1:52 title 村教师“
1:-71 title 村教师》
1:58 title 村校
1:46 title 村校工
1:52 title 村校工作
1:38 title 村点
1:37 title 村点校
1:40 title 村点校清
1:-95 title 村第
1:-52 title 村第一
1:-84 title 村第一书
1:51 title 条
1:40 title 条约
1:37 title 条约$
1:-39 title 来
1:-75 title 来了
1:-67 title 来了!
1:-64 title 来了!启
1:-95 title 来信
1:-108 title 来信$
1:59 title 来安
1:64 title 来安排
1:78 title 来年
1:41 title 来年支
1:41 title 来年支援
1:36 title 来年计
1:40 title 来年计划
1:77 title 来我
1:55 title 来我校
1:74 title 来我校的
1:35 title 来访
1:36 title 来访一
1:37 title 来访一次
1:55 title 杨
1:53 title 杨河
1:55 title 杨河两
1:56 title 杨河两校
1:59 title 松
1:55 title 松江
1:45 title 松江市
1:44 title 松江市第
1:96 title 林
1:54 title 林中
1:56 title 林中)
1:49 title 林中)接
1:35 title 林中学
1:37 title 林中学_
1:39 title 林区
1:47 title 林区中
1:44 title 林区中学
1:49 title 林坡
1:49 title 林坡小
1:57 title 林坡小学
1:41 title 林学
1:50 title 林学区
1:58 title 林学区中
1:41 title 林路
1:36 title 林路小
1:40 title 林路小学
1:-90 title 果
1:-73 title 果农
1:-96 title 果农计
1:-88 title 果农计划
1:91 title 枫
1:53 title 枫林
1:33 title 枫林路
1:40 title 枫林路小
1:46 title 架
1:37 title 架协
1:40 title 架协议
1:32 title 架合同
1:33 title 架合同$
1:-62 title 柏
1:-64 title 柏树
1:-72 title 柏树湾
1:-55 title 柏树湾中
1:38 title 柏桥
1:35 title 柏桥村
1:44 title 柏桥村小
1:99 title 柳
1:75 title 柳塘
1:57 title 柳塘小
1:62 title 柳塘小学
1:44 title 柳小
1:47 title 柳小学
1:42 title 柳小学做
1:55 title 柳树
1:54 title 柳树村
1:64 title 柳树村幼
1:63 title 柳荫
1:59 title 柳荫小
1:62 title 柳荫小学
1:-49 title 标
1:-51 title 标准
1:-52 title 标准项
1:-65 title 标准项目
1:57 title 栏
1:57 title 栏$
1:-31 title 树
1:50 title 树村
1:52 title 树村幼
1:39 title 树村幼儿
1:-72 title 树湾
1:-71 title 树湾中
1:-50 title 树湾中学
1:33 title 栖
1:43 title 栗
1:41 title 栗乡
1:39 title 栗乡人
1:39 title 栗乡人民
1:115 title 校
1:32 title 校(下称
1:31 title 校-
1:31 title 校-雪溪
1:36 title 校2
1:37 title 校20
1:38 title 校202
1:88 title 校:
1:36 title 校:卧
1:36 title 校:卧牛
1:62 title 校:我
1:73 title 校:我们
1:36 title 校:河
1:35 title 校:河湟
1:74 title 校_
1:50 title 校_周
1:61 title 校_周工
1:46 title 校_工
1:42 title 校_工作
1:62 title 校|
1:74 title 校|姓
1:42 title 校|姓名
1:70 title 校|派
1:42 title 校|派往
1:60 title 校“
1:46 title 校“一
1:35 title 校“一对
1:34 title 校“一帮
1:36 title 校“五
1:33 title 校“五个
1:57 title 校”
1:32 title 校”)
1:74 title 校”工
1:69 title 校”工作
1:42 title 校”帮
1:33 title 校”帮扶
1:71 title 校与
1:34 title 校与佛
1:38 title 校与佛山
1:31 title 校与河
1:48 title 校与石
1:39 title 校与石门
1:34 title 校与竹
1:34 title 校与竹坑
1:44 title 校与芦
1:40 title 校与芦苇
1:57 title 校与贵
1:46 title 校与贵校
1:38 title 校东
1:38 title 校东西
1:33 title 校东西部
1:-47 title 校交
1:-56 title 校交流
1:-74 title 校交流座
1:32 title 校交流计
1:55 title 校伙
1:53 title 校伙伴
1:37 title 校伙伴协
1:64 title 校伙伴计
1:39 title 校会
1:40 title 校会议
1:44 title 校会议纪
1:-67 title 校作
1:-109 title 校作息
1:-80 title 校作息时
1:50 title 校党
1:45 title 校党支
1:47 title 校党支部
1:49 title 校全
1:58 title 校全体
1:52 title 校全体老
1:120 title 校共
1:110 title 校共建
1:73 title 校共建台
1:65 title 校共建简
1:35 title 校共建计
1:68 title 校函
1:49 title 校函:
1:51 title 校函:关
1:-47 title 校刊
1:-73 title 校刊卷
1:-51 title 校刊卷首
1:-60 title 校务
1:-77 title 校务会
1:-94 title 校务会议
1:33 title 校包一
1:30 title 校区外
1:69 title 校协
1:74 title 校协作
1:60 title 校协作体
1:37 title 校协作计
1:47 title 校县
1:43 title 校县合
1:47 title 校县合作
1:54 title 校合
1:59 title 校合作
1:62 title 校合作会
1:49 title 校合作协
1:60 title 校定
1:59 title 校定点
1:33 title 校定点帮
1:60 title 校定点支
1:55 title 校实
1:56 title 校实施
1:49 title 校实施方
1:31 title 校实施计
1:63 title 校对
1:63 title 校对口
1:65 title 校对口帮
1:83 title 校工
1:76 title 校工作
1:43 title 校工作会
1:63 title 校工作例
1:47 title 校工作方
1:61 title 校工作纲
1:70 title 校带
1:41 title 校带三
1:38 title 校带三校
1:54 title 校带弱
1:52 title 校带弱校
1:105 title 校帮
1:33 title 校帮带
1:33 title 校帮带方
1:36 title 校帮弱
1:39 title 校帮弱校
1:104 title 校帮扶
1:31 title 校帮扶三
1:49 title 校帮扶云
1:55 title 校帮扶安
1:54 title 校帮扶工
1:35 title 校帮扶年
1:46 title 校帮扶成
1:59 title 校帮扶河
1:58 title 校帮扶简
1:53 title 校帮扶计
1:57 title 校年
1:52 title 校年度
1:36 title 校年度任
1:39 title 校年度计
1:-68 title 校庆
1:-61 title 校庆筹
1:-77 title 校庆筹备
1:79 title 校所
1:46 title 校所提
1:74 title 校所提需
1:51 title 校手
1:55 title 校手拉
1:69 title 校手拉手
1:57 title 校托
1:46 title 校托管
1:80 title 校托管农
1:64 title 校技
1:59 title 校技艺
1:83 title 校技艺合
1:47 title 校提
1:42 title 校提升
1:46 title 校提升帮
1:54 title 校援
1:57 title 校援藏
1:60 title 校援藏教
1:53 title 校携
1:51 title 校携手
1:34 title 校携手共
1:70 title 校支
1:39 title 校支持
1:51 title 校支援
1:42 title 校支援山
1:69 title 校教
1:49 title 校教师
1:58 title 校教师发
1:41 title 校教练
1:40 title 校教练下
1:48 title 校教育
1:43 title 校教育共
1:73 title 校校
1:44 title 校校际
1:45 title 校校际援
1:54 title 校清
1:45 title 校清单
1:40 title 校清单$
1:73 title 校牵
1:78 title 校牵手
1:56 title 校牵手的
1:59 title 校牵手计
1:48 title 校牵百
1:47 title 校牵百校
1:38 title 校生
1:39 title 校生活
1:44 title 校生活管
1:145 title 校的
1:95 title 校的一
1:127 title 校的一封
1:55 title 校的八
1:70 title 校的八位
1:43 title 校的函
1:46 title 校的函$
1:35 title 校的实
1:35 title 校的实施
1:60 title 校的服
1:49 title 校的服务
1:31 title 校的课周
1:33 title 校策
1:31 title 校策略
1:31 title 校策略联
1:99 title 校结
1:92 title 校结对
1:52 title 校结对互
1:39 title 校结对备
1:45 title 校结对安
1:66 title 校结对帮
1:52 title 校结成
1:49 title 校结成帮
1:63 title 校缔
1:58 title 校缔结
1:63 title 校缔结帮
1:-43 title 校群
1:-63 title 校群消
1:-42 title 校群消息
1:-30 title 校联
1:-36 title 校联席
1:53 title 校艺
1:56 title 校艺术
1:44 title 校艺术节
1:54 title 校菜
1:45 title 校菜单
1:62 title 校菜单$
1:-61 title 校行
1:-72 title 校行事
1:-81 title 校行事历
1:65 title 校行动
1:85 title 校行动方
1:34 title 校行动清
1:41 title 校责
1:40 title 校责任
1:43 title 校责任状
1:64 title 校赴
1:57 title 校赴山
1:60 title 校赴山区
1:51 title 校起
1:44 title 校起步
1:53 title 校起步阶
1:43 title 校长
1:41 title 校长书
1:46 title 校长书$
1:-79 title 校长交接
1:33 title 校长交流
1:33 title 校长函
1:34 title 校长函$
1:48 title 校长工
1:58 title 校长工作
1:49 title 校长挂
1:53 title 校长挂职
1:82 title 校长携
1:66 title 校长携手
1:83 title 校长的
1:68 title 校长的信
1:34 title 校长致
1:32 title 校长致乌
1:65 title 校际帮
1:70 title 校际帮扶
1:69 title 校际援
1:42 title 校际援助
1:-52 title 校际桌
1:-54 title 校际桌球
1:51 title 校际结
1:53 title 校际结对
1:46 title 校食
1:44 title 校食堂
1:68 title 校食堂与
1:43 title 校首
1:54 title 校首长
1:50 title 校首长会
1:-64 title 核
1:-87 title 核评
1:-75 title 核评分
1:-49 title 核评分标
1:45 title 栾
1:71 title 桂
1:38 title 桂岭
1:47 title 桂岭县
1:39 title 桂岭县启
1:34 title 桃
1:45 title 框
1:41 title 框架
1:39 title 框架协
1:36 title 框架协议
1:30 title 框架合
1:32 title 框架合同
1:71 title 案(
1:46 title 案(一
1:45 title 案(一页
1:55 title 案(小
1:67 title 案(小星
1:-49 title 案)
1:-49 title 案)$
1:34 title 案》
1:-91 title 桌
1:-58 title 桌$
1:-95 title 桌球
1:-57 title 桌球邀
1:-76 title 桌球邀请
1:68 title 桐
1:62 title 桐川
1:64 title 桐川市
1:60 title 桐川市第
1:55 title 桑
1:48 title 桑坪
1:56 title 桑坪镇
1:54 title 桑坪镇中
1:69 title 桥
1:30 title 桥坪
1:33 title 桥坪中
1:30 title 桥坪中学
1:45 title 桥头
1:42 title 桥头小
1:44 title 桥头小学
1:32 title 桥小
1:33 title 桥小学
1:31 title 桥小学_
1:35 title 桥村
1:38 title 桥村小
1:40 title 桥村小支
1:-45 title 梁
1:45 title 梁家
1:44 title 梁家寨
1:44 title 梁家寨教
1:-58 title 梁小
1:-47 title 梁小学
1:-59 title 梁小学开
1:42 title 梧
1:46 title 梧岭
1:51 title 梧岭县
1:43 title 梧岭县基
1:54 title 棠
1:65 title 棠湾
1:43 title 棠湾小
1:69 title 棠湾小学
1:35 title 榕
1:51 title 樟
1:43 title 樟区
1:44 title 樟区教
1:48 title 樟区教育
1:68 title 模
1:66 title 模学
1:63 title 模学校
1:58 title 模学校协
1:49 title 次
1:36 title 次)
1:40 title 次)$
1:39 title 次5
1:39 title 次5学
1:45 title 次5学生
1:47 title 次_
1:42 title 次_内
1:36 title 次_内容
1:36 title 次_每
1:37 title 次_每月
1:-79 title 正
1:-100 title 正申
1:-55 title 正申请
1:-103 title 正申请$
1:78 title 步
1:57 title 步打
1:51 title 步打算
1:48 title 步打算$
1:48 title 步阶
1:53 title 步阶段
1:55 title 步阶段的
1:93 title 殊
1:53 title 殊学
1:67 title 殊学校
1:52 title 殊学校伙
1:88 title 殊教
1:84 title 殊教育
1:43 title 殊教育中
1:76 title 殊教育学
1:46 title 殊教育巡
1:54 title 段
1:45 title 段的
1:45 title 段的安
1:60 title 段的安排
1:35 title 段考
1:39 title 段考_
1:34 title 段考_命
1:64 title 每
1:34 title 每周
1:34 title 每周六
1:44 title 每周六节
1:63 title 每月
1:32 title 每月回
1:38 title 每月回访
1:32 title 每月来
1:32 title 每月来访
1:44 title 毕
1:62 title 毕业
1:53 title 毕业班
1:57 title 毕业班工
1:35 title 民中
1:35 title 民中学
1:38 title 民中学与
1:41 title 民医
1:41 title 民医院
1:96 title 民小
1:77 title 民小学
1:39 title 民小学与
1:54 title 民小学全
1:32 title 民小学函
1:36 title 民小学协
1:39 title 民政
1:41 title 民政府
1:37 title 民政府小
1:70 title 民族
1:63 title 民族中
1:67 title 民族中学
1:30 title 民族职
1:33 title 民族职业
1:30 title 民族艺
1:34 title 民族艺术
1:45 title 民族高
1:40 title 民族高级
1:-90 title 民通
1:-88 title 民通知
1:-79 title 民通知$
1:-54 title 水
1:37 title 水井
1:34 title 水井小
1:33 title 水井小学
1:42 title 水市
1:-69 title 水泥
1:-62 title 水泥厂
1:-75 title 水泥厂助
1:45 title 求
1:56 title 求$
1:73 title 汇
1:38 title 汇报
1:30 title 汇报材
1:37 title 汇报材料
1:58 title 汇编
1:83 title 汇编$
1:43 title 江书
1:32 title 江书院
1:33 title 江北
1:34 title 江北区
1:31 title 江北区实
1:66 title 江县
1:35 title 江县北
1:38 title 江县北屿
1:31 title 江县启
1:30 title 江县启明
1:41 title 江县第
1:45 title 江县第一
1:40 title 江城
1:45 title 江城职
1:45 title 江城职业
1:30 title 江基金会
1:46 title 江岸
1:50 title 江岸区
1:56 title 江岸区名
1:67 title 江市
1:65 title 江市第
1:46 title 江市第九
1:59 title 江市第五
1:42 title 江澜
1:39 title 江澜理
1:39 title 江澜理工
1:44 title 江镇
1:45 title 江镇九
1:41 title 江镇九年
1:69 title 汤
1:68 title 沂
1:65 title 沂河
1:50 title 沂河区
1:57 title 沂河区校
1:46 title 沅
1:42 title 沅陂
1:41 title 沅陂县
1:42 title 沅陂县教
1:33 title 沈
1:32 title 沈若
1:32 title 沈若$
1:50 title 沉
1:42 title 沉安
1:41 title 沉安排
1:44 title 沉安排$
1:70 title 沙
1:58 title 沙河
1:52 title 沙河教
1:46 title 沙河教学
1:64 title 沟
1:45 title 沟初
1:44 title 沟初级
1:41 title 沟初级中
1:50 title 沟小
1:54 title 沟小学
1:35 title 沧
1:49 title 沪
1:52 title 沪江
1:36 title 沪江书
1:34 title 沪江书院
1:53 title 河
1:57 title 河两
1:55 title 河两校
1:55 title 河两校牵
1:45 title 河初
1:55 title 河初中
1:71 title 河初中实
1:60 title 河区
1:67 title 河区校
1:69 title 河区校际
1:66 title 河口
1:62 title 河口小
1:56 title 河口小学
1:45 title 河口幼
1:53 title 河口幼儿
1:34 title 河坝
1:32 title 河坝乡
1:30 title 河坝乡九
1:-55 title 河小
1:-67 title 河小学
1:51 title 河教
1:53 title 河教学
1:56 title 河教学点
1:48 title 河湟
1:48 title 河湟县
1:32 title 河湟县教
1:33 title 河湟县第
1:47 title 河湾
1:60 title 河湾县
1:53 title 河湾县强
1:51 title 河西
1:43 title 河西镇
1:51 title 河西镇中
1:32 title 河谷
1:32 title 河谷市
1:-49 title 治
1:52 title 治县
1:47 title 治县民
1:46 title 治县民族
1:-56 title 治课
1:-53 title 治课教
1:-86 title 治课教学
1:42 title 沽
1:38 title 泉
1:94 title 法$
1:-94 title 法治
1:-73 title 法治课
1:-63 title 法治课教
1:-64 title 泥
1:46 title 泥”
1:55 title 泥”阅
1:53 title 泥”阅读
1:-91 title 泥厂
1:-86 title 泥厂助
1:-75 title 泥厂助学
1:35 title 洛
1:37 title 洛布
1:38 title 洛布县
1:39 title 洛布县高
1:65 title 洲
1:59 title 洲中
1:61 title 洲中学
1:40 title 洲中学三
1:55 title 洲学
1:68 title 洲学校
1:71 title 洲学校_
1:-73 title 活动$
1:96 title 活动安
1:72 title 活动安排
1:48 title 活动方
1:48 title 活动方案
1:37 title 活动日
1:39 title 活动日程
1:55 title 活动的
1:45 title 活动的意
1:-58 title 活动记
1:-68 title 活动记录
1:49 title 活动预
1:60 title 活动预告
1:38 title 活管
1:37 title 活管理
1:39 title 活管理帮
1:83 title 洼
1:56 title 洼村
1:65 title 洼村小
1:85 title 洼村小学
1:144 title 派
1:38 title 派2
1:44 title 派20
1:45 title 派202
1:62 title 派一
1:76 title 派一览
1:76 title 派一览派
1:70 title 派出
1:55 title 派出决
1:72 title 派出决定
1:77 title 派出校
1:49 title 派出校|
1:42 title 派往
1:55 title 派往校
1:58 title 派往校|
1:85 title 派教
1:109 title 派教师
1:65 title 派教师的
1:73 title 派教师赴
1:36 title 派老
1:32 title 派老师
1:36 title 派老师一
1:77 title 派遣
1:63 title 派遣名
1:56 title 派遣名册
1:38 title 流_
1:37 title 流_每
1:37 title 流_每月
1:-67 title 流座
1:-88 title 流座谈
1:-89 title 流座谈会
1:69 title 流誓
1:81 title 流誓约
1:73 title 流誓约$
1:45 title 流计
1:39 title 流计划
1:33 title 流计划书
1:32 title 测
1:35 title 测4
1:43 title 测4校
1:33 title 测4校长
1:-42 title 浦
1:-51 title 浦市
1:-58 title 浦市第
1:113 title 海
1:40 title 海岛
1:38 title 海岛国
1:38 title 海岛国民
1:53 title 海岸
1:51 title 海岸国
1:55 title 海岸国中
1:42 title 海川
1:41 title 海川市
1:38 title 海川市信
1:32 title 海情
1:31 title 海情”
1:31 title 海情”结
1:55 title 海报
1:53 title 海报$
1:31 title 海携手
1:53 title 海棠
1:47 title 海棠湾
1:70 title 海棠湾小
1:31 title 海滨
1:33 title 海滨国
1:36 title 海滨国民
1:49 title 海陵
1:45 title 海陵区
1:49 title 海陵区名
1:-67 title 消
1:-102 title 消息
1:-79 title 消息$
1:90 title 清
1:100 title 清单
1:76 title 清单$
1:65 title 清单(
1:64 title 清单(柳
1:37 title 清源
1:30 title 清源县
1:37 title 清点
1:32 title 清点造
1:35 title 清点造册
1:51 title 渡
1:30 title 渡县
1:31 title 渭
1:89 title 港
1:41 title 港东
1:40 title 港东国
1:38 title 港东国小
1:47 title 港九
1:44 title 港九龙
1:38 title 港九龙仁
1:36 title 港圣
1:35 title 港圣若
1:37 title 港圣若翰
1:54 title 港澳
1:62 title 港澳与
1:48 title 港澳与西
1:-60 title 游
1:32 title 游敏
1:33 title 游敏周二
1:-83 title 游方
1:-61 title 游方案
1:-83 title 游方案$
1:30 title 湄
1:58 title 湖
1:49 title 湖区
1:30 title 湖区小
1:32 title 湖国
1:31 title 湖国中
1:-70 title 湘
1:49 title 湟
1:46 title 湟县
1:32 title 湟县教
1:34 title 湟县教育
1:35 title 湟县第
1:36 title 湟县第四
1:39 title 湾→
1:32 title 湾→木桥
1:31 title 湾→草
1:32 title 湾→草坝
1:-52 title 湾中
1:-49 title 湾中学
1:-53 title 湾中学校
1:51 title 湾区
1:34 title 湾区教
1:36 title 湾区教育
1:48 title 湾县
1:65 title 湾县强
1:47 title 湾县强校
1:51 title 湾小
1:56 title 湾小学
1:57 title 湾小学给
1:30 title 湾市第
1:31 title 湾市第七
1:57 title 湾教
1:43 title 湾教育
1:45 title 湾教育集
1:30 title 湾校
1:32 title 湾校区
1:63 title 湾第
1:60 title 湾第三
1:84 title 湾第三小
1:82 title 源
1:40 title 源县
1:30 title 源县村小
1:33 title 源市
1:77 title 源支
1:65 title 源支援
1:62 title 源支援约
1:41 title 溪中
1:50 title 溪中学
1:44 title 溪乡
1:47 title 溪乡初
1:48 title 溪乡初级
1:32 title 溪实
1:40 title 溪实验
1:39 title 溪实验高
1:-60 title 溪小
1:-50 title 溪小学
1:-55 title 溪小学赴
1:-49 title 溪市
1:-46 title 溪市第
1:49 title 溪幼
1:49 title 溪幼儿
1:57 title 溪幼儿园
1:45 title 溪特
1:57 title 溪特教
1:57 title 溪特教班
1:31 title 滦
1:35 title 滨国
1:35 title 滨国民
1:37 title 滨国民小
1:37 title 滨州
1:37 title 滨州湾
1:35 title 滨州湾市
1:32 title 滨海
1:35 title 滨湖
1:32 title 滨湖区小
1:-42 title 滩
1:35 title 滩九
1:34 title 滩九年
1:35 title 滩九年制
1:-94 title 滩镇
1:-89 title 滩镇中
1:-54 title 滩镇中心
1:-34 title 澄江
1:48 title 澄江县
1:47 title 澄江县第
1:60 title 澄江市
1:48 title 澄江市第
1:73 title 澜
1:57 title 澜溪
1:52 title 澜溪幼
1:48 title 澜溪幼儿
1:40 title 澜理
1:44 title 澜理工
1:41 title 澜理工大
1:90 title 澳
1:47 title 澳与
1:52 title 澳与西
1:64 title 澳与西部
1:91 title 澳门
1:47 title 澳门与
1:51 title 澳门与内
1:56 title 澳门培
1:41 title 澳门培善
1:75 title 澳门培道
1:37 title 濠
1:39 title 濠光
1:41 title 濠光中
1:-44 title 灯
1:133 title 点
1:42 title 点$
1:34 title 点(
1:33 title 点(2
1:30 title 点(20
1:58 title 点“
1:48 title 点“1
1:62 title 点“1+
1:44 title 点“结
1:35 title 点“结对
1:84 title 点帮
1:77 title 点帮扶
1:34 title 点帮扶县
1:60 title 点帮扶教
1:59 title 点携
1:60 title 点携手
1:57 title 点携手方
1:61 title 点支
1:57 title 点支持
1:48 title 点支持县
1:43 title 点支援
1:43 title 点支援鹰
1:49 title 点校
1:38 title 点校清
1:68 title 点校清单
1:50 title 点结
1:44 title 点结对
1:59 title 点结对工
1:40 title 点造
1:35 title 点造册
1:34 title 点造册3
1:43 title 爱
1:44 title 爱堂
1:50 title 爱堂小
1:49 title 爱堂小学
1:80 title 片
1:74 title 片区
1:62 title 片区教
1:67 title 片区教研
1:49 title 牛
1:44 title 牛坪
1:44 title 牛坪中
1:40 title 牛坪中学
1:37 title 牛滩
1:33 title 牛滩九
1:38 title 牛滩九年
1:41 title 牦
1:41 title 牦牛
1:40 title 牦牛坪
1:48 title 牦牛坪中
1:37 title 物单
1:43 title 物单$
1:-107 title 物启
1:-52 title 物启事
1:-60 title 物启事$
1:34 title 物理
1:37 title 物理代
1:33 title 物理代课
1:118 title 牵
1:46 title 牵小
1:53 title 牵小手
1:56 title 牵小手”
1:106 title 牵手
1:44 title 牵手_
1:51 title 牵手_一
1:58 title 牵手”
1:43 title 牵手”项
1:34 title 牵手提
1:35 title 牵手提质
1:65 title 牵手校
1:49 title 牵手校:
1:45 title 牵手校责
1:60 title 牵手的
1:52 title 牵手的协
1:60 title 牵手行
1:47 title 牵手行动
1:49 title 牵手计
1:57 title 牵手计划
1:51 title 牵百
1:41 title 牵百校
1:47 title 牵百校”
1:142 title 特
1:69 title 特教
1:60 title 特教班
1:54 title 特教班备
1:70 title 特教资
1:56 title 特教资源
1:90 title 特校
1:68 title 特校共
1:96 title 特校共建
1:47 title 特校工
1:40 title 特校工作
1:86 title 特殊
1:59 title 特殊学
1:46 title 特殊学校
1:88 title 特殊教
1:87 title 特殊教育
1:68 title 特色
1:44 title 特色校
1:61 title 特色校帮
1:40 title 状
1:42 title 状$
1:-36 title 班
1:58 title 班$
1:59 title 班主
1:60 title 班主任
1:68 title 班主任互
1:-59 title 班会
1:-70 title 班会记
1:-101 title 班会记录
1:60 title 班备
1:56 title 班备忘
1:44 title 班备忘$
1:33 title 班备忘(
1:67 title 班工
1:49 title 班工作
1:54 title 班工作互
1:47 title 班班
1:42 title 班班结
1:42 title 班班结伴
1:-50 title 班级
1:-75 title 班级“
1:-51 title 班级“一
1:45 title 班结
1:44 title 班结伴
1:43 title 班结伴”
1:-66 title 班表
1:-82 title 班表$
1:-65 title 班课
1:-75 title 班课程
1:-86 title 班课程表
1:-75 title 球
1:-39 title 球协
1:-52 title 球协会
1:-48 title 球协会赛
1:-81 title 球邀
1:-70 title 球邀请
1:-76 title 球邀请赛
1:77 title 理
1:37 title 理代
1:34 title 理代课
1:39 title 理代课_
1:74 title 理健
1:51 title 理健康
1:73 title 理健康支
1:42 title 理工
1:39 title 理工大
1:43 title 理工大学
1:36 title 理帮
1:37 title 理帮扶
1:37 title 理帮扶计
1:55 title 理支
1:45 title 理支援
1:66 title 理支援$
1:-36 title 瑶
1:32 title 瑶小
1:32 title 瑶山
1:30 title 瑶山小
1:-80 title 甄
1:-90 title 甄选
1:-90 title 甄选简
1:-79 title 甄选简章
1:-126 title 生
1:39 title 生_
1:37 title 生_提
1:38 title 生_提供
1:-65 title 生会
1:-84 title 生会来
1:-67 title 生会来信
1:-74 title 生作
1:-83 title 生作文
1:-70 title 生作文我
1:-82 title 生分
1:-57 title 生分配
1:-59 title 生分配名
1:40 title 生活
1:39 title 生活管
1:40 title 生活管理
1:-50 title 生队
1:-68 title 生队4
1:-38 title 生队4月
1:-70 title 生院
1:-104 title 生院实
1:-85 title 生院实施
1:51 title 田
1:32 title 田乡
1:39 title 田乡中
1:37 title 田乡中学
1:-83 title 申
1:-59 title 申请
1:-84 title 申请$
1:-58 title 电器
1:-63 title 电器行
1:-80 title 电器行与
1:48 title 电大
1:71 title 电子
)"sv,
    R"(1:61 title 电子邮
1:79 title 电子邮件
1:110 title 画
1:80 title 画$
1:35 title 画(1
1:39 title 画(11
1:32 title 画_
1:33 title 画_说
1:39 title 画_说帖
1:61 title 画一
1:62 title 画一览
1:64 title 画一览$
1:-34 title 留
1:42 title 留守
1:55 title 留守儿
1:45 title 留守儿童
1:64 title 略
1:57 title 略。
1:52 title 略。$
1:62 title 略联
1:62 title 略联盟
1:33 title 略联盟会
1:51 title 略联盟行
1:33 title 疆
1:42 title 病
1:48 title 病房
1:68 title 登
1:62 title 登记
1:58 title 登记册
1:55 title 登记册$
1:85 title 白
1:52 title 白杨
1:55 title 白杨河
1:56 title 白杨河两
1:80 title 白鹭
1:73 title 白鹭洲
1:46 title 白鹭洲中
1:61 title 白鹭洲学
1:-42 title 百
1:-84 title 百年
1:-87 title 百年校
1:-90 title 百年校庆
1:59 title 百校
1:48 title 百校”
1:45 title 百校”工
1:48 title 百校牵
1:47 title 百校牵百
1:61 title 的$
1:60 title 的,和
1:51 title 的,和我
1:85 title 的一
1:84 title 的一封
1:127 title 的一封信
1:44 title 的任
1:54 title 的任务
1:43 title 的任务书
1:75 title 的信
1:74 title 的信$
1:100 title 的八
1:57 title 的八件
1:48 title 的八件小
1:68 title 的八位
1:63 title 的八位老
1:73 title 的函
1:73 title 的函$
1:46 title 的十
1:44 title 的十个
1:40 title 的十个承
1:56 title 的协
1:53 title 的协议
1:56 title 的协议书
1:50 title 的坡
1:53 title 的坡头
1:57 title 的坡头学
1:54 title 的复
1:43 title 的复信
1:42 title 的复信$
1:60 title 的学
1:50 title 的学校
1:66 title 的学校$
1:64 title 的安
1:82 title 的安排
1:67 title 的安排$
1:63 title 的实
1:56 title 的实施
1:64 title 的实施意
1:55 title 的意
1:54 title 的意见
1:56 title 的意见$
1:-117 title 的感
1:-116 title 的感谢
1:-117 title 的感谢信
1:54 title 的打
1:52 title 的打算
1:64 title 的打算$
1:-88 title 的新
1:-66 title 的新老
1:-100 title 的新老师
1:53 title 的服
1:52 title 的服务
1:57 title 的服务$
1:34 title 的校
1:35 title 的校际
1:37 title 的校际帮
1:46 title 的礼
1:35 title 的礼物
1:44 title 的礼物单
1:60 title 的老
1:68 title 的老师
1:58 title 的老师$
1:105 title 的补
1:62 title 的补充
1:55 title 的补充说
1:-39 title 的课
1:30 title 的课周
1:30 title 的课周一
1:-97 title 的课桌
1:-98 title 的课桌$
1:58 title 盏
1:60 title 盏不
1:41 title 盏不亮
1:64 title 盏不亮的
1:103 title 盟
1:72 title 盟会
1:62 title 盟会议
1:58 title 盟会议纪
1:62 title 盟对
1:51 title 盟对口
1:59 title 盟对口支
1:51 title 盟校
1:49 title 盟校教
1:52 title 盟校教练
1:42 title 盟章
1:43 title 盟章程
1:40 title 盟章程$
1:56 title 盟第
1:71 title 盟第二
1:51 title 盟第二期
1:46 title 盟行
1:53 title 盟行动
1:58 title 盟行动纲
1:-59 title 目
1:-50 title 目_
1:-52 title 目_分
1:-63 title 目_分值
1:56 title 目书
1:45 title 目书$
1:65 title 目任
1:65 title 目任务
1:65 title 目任务分
1:-83 title 目录
1:-84 title 目录$
1:63 title 盲
1:67 title 盲校
1:63 title 盲校帮
1:50 title 盲校帮扶
1:35 title 盲聋
1:33 title 盲聋培
1:35 title 盲聋培智
1:34 title 直学校
1:73 title 省
1:31 title 省“
1:32 title 省“组
1:33 title 省“组团
1:49 title 省城
1:46 title 省城三
1:64 title 省城三中
1:33 title 省属
1:43 title 省级
1:41 title 省级示
1:36 title 省级示范
1:-61 title 真
1:-50 title 真情
1:-102 title 真情_
1:-92 title 真情_携
1:51 title 瞻
1:46 title 瞻$
1:-42 title 知
1:-84 title 知$
1:74 title 知:
1:51 title 知:片
1:69 title 知:片区
1:61 title 知单
1:49 title 知单$
1:-78 title 石
1:-94 title 石乡
1:-70 title 石乡卫
1:-69 title 石乡卫生
1:34 title 石县
1:48 title 石岭
1:54 title 石岭林
1:40 title 石岭林区
1:32 title 石市乡村
1:36 title 石径
1:40 title 石径中
1:39 title 石径中学
1:45 title 石桥
1:30 title 石桥坪
1:33 title 石桥坪中
1:-59 title 石梁
1:-52 title 石梁小
1:-49 title 石梁小学
1:-62 title 石滩
1:-100 title 石滩镇
1:-90 title 石滩镇中
1:82 title 石镇
1:70 title 石镇初
1:56 title 石镇初级
1:45 title 石门
1:42 title 石门县
1:39 title 石门县职
1:-61 title 石鼓
1:55 title 研”
1:53 title 研”对
1:60 title 研”对接
1:-74 title 研习
1:-60 title 研习奖
1:-88 title 研习奖励
1:59 title 研学
1:56 title 研学互
1:55 title 研学互访
1:59 title 研室
1:69 title 研室通
1:67 title 研室通知
1:92 title 研帮
1:83 title 研帮带
1:62 title 研帮带任
1:57 title 研帮带分
1:55 title 研帮扶
1:-87 title 研组
1:-43 title 研组活
1:-70 title 研组活动
1:52 title 研联
1:46 title 研联合
1:53 title 研联合体
1:45 title 础
1:48 title 础教
1:51 title 础教育
1:52 title 础教育帮
1:34 title 磐石
1:31 title 磐石市
1:34 title 磐石市乡
1:80 title 示
1:46 title 示栏
1:45 title 示栏$
1:49 title 示范
1:42 title 示范园
1:41 title 示范园“
1:35 title 示范性
1:35 title 示范性普
1:45 title 礼
1:37 title 礼物
1:38 title 礼物单
1:42 title 礼物单$
1:-62 title 社
1:-84 title 社区
1:-94 title 社区服
1:-100 title 社区服务
1:58 title 社国
1:57 title 社国民
1:56 title 社国民小
1:31 title 祁
1:33 title 离
1:30 title 离岛
1:31 title 离岛小
1:30 title 离岛小学
1:34 title 禾
1:52 title 秋季
1:54 title 秋季学
1:53 title 秋季学期
1:-60 title 秋萍
1:-53 title 秋萍:
1:-67 title 秋萍:帮
1:96 title 科
1:61 title 科|
1:74 title 科|时
1:48 title 科|时间
1:83 title 科函
1:74 title 科函$
1:59 title 科基
1:54 title 科基地
1:64 title 科基地帮
1:30 title 科学
1:33 title 科学_
1:32 title 科学_主
1:56 title 科技
1:49 title 科研
1:50 title 科研帮
1:51 title 科研帮带
1:45 title 称
1:47 title 称“
1:31 title 称“本校
1:31 title 称“瑶小
1:-45 title 程$
1:46 title 程(
1:39 title 程(2
1:34 title 程(20
1:-52 title 程4
1:-65 title 程4月
1:-68 title 程4月1
1:41 title 程任
1:42 title 程任务
1:36 title 程任务书
1:46 title 程学
1:43 title 程学校
1:31 title 程学校-
1:34 title 程学校与
1:32 title 程实
1:37 title 程实施
1:34 title 程实施细
1:83 title 程汇
1:58 title 程汇编
1:49 title 程汇编$
1:60 title 程节
1:70 title 程节选
1:60 title 程节选$
1:-80 title 程表$
1:71 title 稚
1:78 title 稚园
1:56 title 稚园友
1:43 title 稚园友园
1:55 title 稚园友师
1:37 title 稻
1:37 title 稻香
1:51 title 立
1:31 title 立光
1:33 title 立幼儿园
1:-103 title 站
1:-88 title 站帮
1:-88 title 站帮扶
1:-96 title 站帮扶果
1:-82 title 竞
1:-87 title 竞赛
1:-93 title 竞赛规
1:-89 title 竞赛规程
1:-70 title 章$
1:68 title 章程
1:41 title 章程$
1:30 title 章程(
1:68 title 章程节
1:60 title 章程节选
1:83 title 童
1:48 title 童医
1:42 title 童医院
1:39 title 童医院附
1:59 title 童陪
1:40 title 童陪伴
1:50 title 童陪伴合
1:64 title 端
1:59 title 端手
1:51 title 端手牵
1:49 title 端手牵手
1:-35 title 竹
1:40 title 竹中
1:47 title 竹中学
1:46 title 竹中学月
1:32 title 竹坑
1:32 title 竹坑国
1:30 title 竹坑国小
1:-79 title 竹溪
1:-62 title 竹溪小
1:-65 title 竹溪小学
1:45 title 竹镇
1:40 title 竹镇初
1:38 title 竹镇初级
1:-30 title 第
1:58 title 第一
1:62 title 第一中
1:60 title 第一中学
1:-48 title 第一书
1:-72 title 第一书记
1:54 title 第一学
1:60 title 第一学期
1:80 title 第一批
1:57 title 第一批)
1:-40 title 第七
1:75 title 第七中
1:71 title 第七中学
1:-47 title 第七周
1:-46 title 第七周$
1:65 title 第三
1:30 title 第三中
1:33 title 第三中学
1:51 title 第三小
1:82 title 第三小学
1:30 title 第三幼
1:60 title 第九
1:56 title 第九中
1:65 title 第九中学
1:71 title 第二学
1:93 title 第二学期
1:36 title 第二小
1:33 title 第二小学
1:62 title 第二期
1:59 title 第二期工
1:39 title 第二次
1:38 title 第二次)
1:31 title 第二节
1:41 title 第二轮
1:56 title 第二轮工
1:-32 title 第五
1:51 title 第五中
1:59 title 第五中学
1:-104 title 第八
1:-70 title 第八周
1:-86 title 第八周食
1:-57 title 第八小
1:-57 title 第八小学
1:56 title 第六周
1:61 title 第六周)
1:32 title 第十
1:42 title 第四
1:36 title 第四初
1:36 title 第四初级
1:31 title 等
1:50 title 筑
1:32 title 筑工程学
1:48 title 答复
1:41 title 答复大
1:51 title 答复大柳
1:-74 title 答记
1:-96 title 答记者
1:-74 title 答记者问
1:64 title 策
1:63 title 策略
1:62 title 策略联
1:77 title 策略联盟
1:-65 title 筹
1:-67 title 筹备
1:48 title 筹备与
1:66 title 筹备与师
1:-73 title 筹备会
1:-72 title 筹备会纪
1:-89 title 筹备方
1:-84 title 筹备方案
1:61 title 签
1:67 title 签约
1:61 title 签约文
1:63 title 签约文本
1:58 title 简
1:59 title 简案
1:61 title 简案$
1:-89 title 简章
1:-69 title 简章$
1:91 title 简表
1:91 title 简表$
1:69 title 算
1:71 title 算$
1:103 title 管
1:50 title 管乡
1:50 title 管乡园
1:54 title 管乡园协
1:57 title 管农
1:47 title 管农村
1:66 title 管农村校
1:44 title 管帮
1:48 title 管帮扶
1:30 title 管帮扶县
1:73 title 管理
1:34 title 管理帮
1:40 title 管理帮扶
1:53 title 管理支
1:61 title 管理支援
1:53 title 管薛
1:53 title 管薛家
1:51 title 管薛家坝
1:-89 title 篇
1:-86 title 篇$
1:63 title 籍
1:49 title 籍与
1:62 title 籍与教
1:48 title 籍与教务
1:33 title 类
1:34 title 类学
1:31 title 类学校
1:34 title 类学校“
1:58 title 粤
1:37 title 粤北
1:36 title 粤北石
1:40 title 粤北石径
1:79 title 系
1:57 title 系协
1:60 title 系协议
1:59 title 系协议$
1:52 title 系单
1:69 title 系单(
1:54 title 系单(第
1:48 title 系统
1:58 title 系统援
1:88 title 系统援建
1:82 title 红
1:38 title 红岩
1:41 title 红岩路
1:38 title 红岩路小
1:54 title 红柳
1:50 title 红柳小
1:46 title 红柳小学
1:68 title 红石
1:65 title 红石镇
1:68 title 红石镇初
1:155 title 约
1:113 title 约$
1:96 title 约定
1:97 title 约定$
1:51 title 约定书
1:58 title 约定书$
1:72 title 约文
1:74 title 约文本
1:67 title 约文本(
1:-66 title 级“
1:-52 title 级“一
1:-108 title 级“一帮
1:39 title 级中
1:31 title 级中学
1:53 title 级中学2
1:36 title 级中学;
1:32 title 级中学“
1:46 title 级中学三
1:53 title 级中学与
1:38 title 级中学任
1:66 title 级中学工
1:36 title 级中学组
1:64 title 级中学结
1:45 title 级示
1:38 title 级示范
1:42 title 级示范园
1:32 title 级科
1:32 title 级英语
1:-55 title 纪
1:-66 title 纪录
1:-79 title 纪录$
1:41 title 纪录(
1:40 title 纪录(第
1:36 title 纪要(
1:43 title 纪要(线
1:88 title 纲
1:70 title 纲要
1:64 title 纲要$
1:39 title 纲领
1:42 title 纲领$
1:54 title 纸
1:58 title 纸$
1:97 title 线
1:105 title 线上
1:36 title 线上)
1:36 title 线上)$
1:45 title 线上师
1:48 title 线上师徒
1:66 title 线上课
1:66 title 线上课堂
1:56 title 练
1:46 title 练下
1:56 title 练下沉
1:51 title 练下沉安
1:-41 title 组
1:59 title 组$
1:45 title 组)
1:53 title 组)$
1:-45 title 组_
1:-93 title 组_第
1:-74 title 组_第七
1:60 title 组今
1:52 title 组今年
1:54 title 组今年做
1:-93 title 组名
1:-73 title 组名单
1:-75 title 组名单$
1:58 title 组团
1:46 title 组团帮
1:44 title 组团帮扶
1:50 title 组团式
1:48 title 组团式”
1:52 title 组对
1:43 title 组对接
1:42 title 组对接说
1:47 title 组建
1:58 title 组建“
1:51 title 组建“春
1:-101 title 组活
1:-46 title 组活动
1:-45 title 组活动记
1:-33 title 组织
1:-65 title 组织领
1:-63 title 组织领导
1:89 title 细
1:87 title 细则
1:91 title 细则$
1:-52 title 织
1:-87 title 织领
1:-51 title 织领导
1:-67 title 织领导1
1:35 title 经
1:30 title 经费
1:30 title 经费及
1:30 title 经费及考
1:47 title 结与
1:45 title 结与下
1:58 title 结与下步
1:48 title 结伴
1:47 title 结伴”
1:43 title 结伴”活
1:-78 title 结友
1:-100 title 结友好
1:-54 title 结友好城
1:30 title 结姊妹学
1:48 title 结对一
1:40 title 结对一家
1:57 title 结对互
1:56 title 结对互助
1:50 title 结对任
1:49 title 结对任务
1:58 title 结对公
1:56 title 结对公约
1:64 title 结对共
1:59 title 结对共建
1:64 title 结对单
1:54 title 结对单位
1:50 title 结对回
1:44 title 结对回顾
1:46 title 结对备
1:44 title 结对备忘
1:-72 title 结对学
1:-89 title 结对学校
1:47 title 结对安
1:57 title 结对安排
1:49 title 结对小
1:45 title 结对小河
1:57 title 结对工
1:53 title 结对工作
1:36 title 结对帮
1:34 title 结对活
1:-120 title 结对社
1:-88 title 结对社区
1:98 title 结对计
1:64 title 结对计划
1:62 title 结帮
1:48 title 结帮扶
1:48 title 结帮扶关
1:80 title 结成
1:56 title 结成帮
1:58 title 结成帮扶
1:69 title 给
1:59 title 给即
1:58 title 给即将
1:84 title 给即将来
1:79 title 给友
1:61 title 给友好
1:62 title 给友好学
1:58 title 给大
1:52 title 给大仑
1:44 title 给大仑国
1:38 title 给大山
1:47 title 给大山的
1:54 title 给山
1:52 title 给山背
1:50 title 给山背小
1:54 title 给的
1:93 title 给的,
1:63 title 给的,和
1:80 title 给结
1:50 title 给结对
1:66 title 给结对学
1:61 title 给薄
1:51 title 给薄弱
1:64 title 给薄弱校
1:-35 title 统
1:51 title 统援
1:67 title 统援建
1:62 title 统援建记
1:-70 title 统考
1:-94 title 统考考
1:-119 title 统考考务
1:-50 title 缔
1:-40 title 缔结
1:-82 title 缔结友
1:-79 title 缔结友好
1:48 title 缔结帮
1:48 title 缔结帮扶
1:68 title 编
1:54 title 编$
1:53 title 罗
1:49 title 罗校
1:41 title 罗校长
1:41 title 罗校长的
1:51 title 置
1:55 title 置要
1:69 title 置要点
1:61 title 置要点$
1:50 title 美
1:-54 title 群
1:-74 title 群消
1:-44 title 群消息
1:-57 title 群消息$
1:39 title 翠
1:39 title 翠屏
1:43 title 翠屏职
1:37 title 翠屏职教
1:53 title 翰
1:41 title 翰匡
1:36 title 翰匡智
1:37 title 翰匡智学
1:36 title 翰林
1:37 title 翰林中
1:39 title 翰林中学
1:53 title 老师:
1:51 title 老师:$
1:42 title 老师一
1:39 title 老师一名
1:54 title 老师的学
1:44 title 老年
1:53 title 老年大
1:59 title 老年大学
1:-79 title 考
1:32 title 考_
1:32 title 考_命
1:40 title 考_命题
1:-72 title 考务
1:-75 title 考务通
1:-62 title 考务通知
1:-64 title 考核
1:30 title 考核$
1:-88 title 考核评
1:-79 title 考核评分
1:-116 title 考考
1:-126 title 考考务
1:-103 title 考考务通
1:-62 title 者
1:38 title 者:
1:30 title 者:北屿
1:46 title 者协
1:41 title 者协会
1:67 title 者协会_
1:-73 title 者行
1:-61 title 者行前
1:-55 title 者行前须
1:-90 title 者问
1:-60 title 者问$
1:60 title 聋
1:55 title 聋哑
1:55 title 聋哑学
1:52 title 聋哑学校
1:33 title 聋培
1:34 title 聋培智
1:34 title 聋培智三
1:45 title 职
1:84 title 职业
1:39 title 职业中
1:32 title 职业中学
1:86 title 职业学
1:70 title 职业学校
1:49 title 职业学院
1:40 title 职业技
1:40 title 职业技术
1:60 title 职业教
1:54 title 职业教育
1:39 title 职业高
1:69 title 职学
1:45 title 职学校
1:49 title 职学校校
1:46 title 职安
1:55 title 职安排
1:40 title 职安排$
1:-96 title 职工
1:-88 title 职工大
1:-77 title 职工大会
1:123 title 职教
1:55 title 职教中
1:61 title 职教中心
1:53 title 职教组
1:42 title 职教组)
1:69 title 职教育
1:72 title 职教育交
1:61 title 职教集
1:72 title 职教集团
1:-93 title 职责
1:-95 title 职责$
1:59 title 职高
1:46 title 职高工
1:46 title 职高工作
1:52 title 联
1:55 title 联合
1:53 title 联合体
1:36 title 联合体工
1:51 title 联合体运
1:47 title 联席会$
1:47 title 联席会会
1:-44 title 联席会议
1:97 title 联盟
1:65 title 联盟会
1:62 title 联盟会议
1:40 title 联盟对
1:53 title 联盟对口
1:53 title 联盟校
1:46 title 联盟校教
1:39 title 联盟章
1:43 title 联盟章程
1:61 title 联盟第
1:55 title 联盟第二
1:47 title 联盟行
1:52 title 联盟行动
1:78 title 联系
1:48 title 联系单
1:82 title 联系单(
1:40 title 聪
1:41 title 聪学
1:44 title 聪学校
1:38 title 聪学校_
1:86 title 育
1:-37 title 育一
1:-65 title 育一队
1:-70 title 育一队_
1:47 title 育中
1:41 title 育中心
1:34 title 育中心2
1:38 title 育中心_
1:-51 title 育二
1:-65 title 育二队
1:-70 title 育二队$
1:59 title 育交
1:77 title 育交流
1:72 title 育交流誓
1:42 title 育人
1:51 title 育人才
1:42 title 育人才工
1:38 title 育体
1:36 title 育体育
1:38 title 育体育局
1:46 title 育共
1:41 title 育共同
1:44 title 育共同体
1:-48 title 育助
1:-70 title 育助力
1:-67 title 育助力乡
1:32 title 育协
1:31 title 育协作
1:48 title 育和
1:51 title 育和体
1:51 title 育和体育
1:63 title 育学
1:69 title 育学校
1:63 title 育学校对
1:35 title 育学校携
1:59 title 育学校牵
1:54 title 育学校结
1:36 title 育实
1:31 title 育实施
1:71 title 育局2
1:64 title 育局20
1:37 title 育局:
1:37 title 育局:县
1:56 title 育局人
1:65 title 育局人事
1:68 title 育局会
1:72 title 育局会议
1:66 title 育局关
1:60 title 育局关于
1:60 title 育局工
1:61 title 育局工作
1:42 title 育局文
1:41 title 育局文件
1:-58 title 育局答
1:-77 title 育局答记
1:42 title 育巡
1:39 title 育巡回
1:53 title 育巡回辅
1:47 title 育工
1:47 title 育工作
1:56 title 育帮
1:91 title 育帮扶
1:54 title 育帮扶任
1:45 title 育帮扶协
1:45 title 育帮扶合
1:44 title 育帮扶工
1:-57 title 育幼
1:-87 title 育幼院
1:-108 title 育幼院合
1:81 title 育新
1:54 title 育新苗
1:65 title 育新苗海
1:75 title 育特
1:78 title 育特色
1:46 title 育特色校
1:45 title 育组
1:46 title 育组今
1:45 title 育组今年
1:37 title 育结
1:33 title 育结对
1:34 title 育结对帮
1:65 title 育联
1:71 title 育联盟
1:44 title 育联盟对
1:55 title 育联盟校
1:54 title 育联盟第
1:45 title 育英
1:46 title 育英教
1:50 title 育英教育
1:81 title 育集
1:88 title 育集团
1:37 title 育集团2
1:52 title 育集团与
1:44 title 育集团帮
1:37 title 育集团年
1:47 title 育集团总
1:32 title 育集团龙
1:54 title 背
1:43 title 背小
1:40 title 背小学
1:54 title 背小学的
1:62 title 能
1:40 title 能特
1:55 title 能特殊
1:49 title 能特殊学
1:52 title 能给
1:64 title 能给的
1:60 title 能给的,
1:51 title 自
1:55 title 自治
1:58 title 自治县
1:48 title 自治县民
1:-67 title 致
1:30 title 致乌
1:34 title 致乌坵
1:30 title 致乌坵国
1:71 title 致兄
1:47 title 致兄弟
1:72 title 致兄弟学
1:42 title 致友
1:42 title 致友校
1:48 title 致友校函
1:49 title 致帮
1:49 title 致帮扶
1:45 title 致帮扶学
1:57 title 致柳
1:69 title 致柳塘
1:59 title 致柳塘小
1:-65 title 致词
1:-74 title 致词$
1:-84 title 致贫
1:-77 title 致贫原
1:-48 title 致贫原因
1:55 title 致雾
1:72 title 致雾社
1:56 title 致雾社国
1:57 title 致青
1:59 title 致青荫
1:54 title 致青荫山
1:44 title 致香
1:44 title 致香港
1:43 title 致香港九
1:47 title 致高
1:40 title 致高岭
1:41 title 致高岭村
1:-76 title 舍$
1:35 title 舍2
1:36 title 舍2实
1:44 title 舍2实验
1:57 title 舍管
1:67 title 舍管理
1:87 title 舍管理支
1:-75 title 航
1:-52 title 航教
1:-48 title 航教育
1:-50 title 航教育助
1:-73 title 色(
1:-64 title 色(教
1:-69 title 色(教案
1:44 title 色校
1:58 title 色校帮
1:58 title 色校帮扶
1:81 title 艺
1:33 title 艺体
1:36 title 艺体学
1:59 title 艺合
1:72 title 艺合作
1:49 title 艺合作单
1:66 title 艺术
1:33 title 艺术学
1:30 title 艺术学校
1:50 title 艺术节
1:54 title 艺术节筹
1:84 title 节
1:50 title 节_
1:33 title 节_安
1:37 title 节_安排
1:35 title 节_龙
1:44 title 节_龙湾
1:60 title 节录
1:65 title 节录)
1:59 title 节录)$
1:44 title 节筹
1:64 title 节筹备
1:44 title 节筹备与
1:62 title 节选
1:66 title 节选$
1:56 title 芦
1:54 title 芦苇
1:43 title 芦苇荡
1:40 title 芦苇荡县
1:73 title 花
1:60 title 花小
1:48 title 花小学
1:63 title 花小学与
1:59 title 花莲
1:48 title 花莲县
1:60 title 花莲县海
1:36 title 芽
1:37 title 芽”
1:40 title 芽”帮
1:41 title 芽”帮扶
1:46 title 苇
1:35 title 苇塘
1:30 title 苇塘县
1:41 title 苇荡
1:45 title 苇荡县
1:41 title 苇荡县职
1:58 title 苍
1:49 title 苍梧
1:51 title 苍梧岭
1:48 title 苍梧岭县
1:62 title 苏
1:75 title 苏里
1:64 title 苏里县
1:62 title 苏里县支
1:38 title 苗”
1:40 title 苗”教
1:44 title 苗”教师
1:58 title 苗园
1:57 title 苗园)
1:50 title 苗园)$
1:42 title 苗岭
1:32 title 苗岭中
1:53 title 苗幼
1:51 title 苗幼儿
1:42 title 苗幼儿园
1:65 title 苗海
1:78 title 苗海报
1:82 title 苗海报$
1:46 title 若
1:32 title 若$
1:39 title 若翰
1:38 title 若翰匡
1:38 title 若翰匡智
1:40 title 苦
1:35 title 苦竹
1:37 title 苦竹镇
1:41 title 苦竹镇初
1:63 title 英
1:49 title 英教
1:44 title 英教育
1:50 title 英教育集
1:33 title 英语
1:30 title 英语_
1:74 title 范
1:46 title 范园
1:43 title 范园“
1:40 title 范园“春
1:39 title 范大
1:38 title 范大学
1:65 title 范学
1:53 title 范学院
1:44 title 范学院青
1:34 title 范性
1:31 title 范性普
1:34 title 范性普通
1:35 title 荆
1:33 title 荆艺
1:55 title 草
1:51 title 草坝
1:32 title 草坝小
1:45 title 草坝民
1:44 title 草坝民族
1:33 title 荐
1:35 title 荐名
1:32 title 荐名单
1:37 title 荐名单$
1:38 title 荡
1:42 title 荡县
1:50 title 荡县职
1:44 title 荡县职教
1:90 title 荫
1:68 title 荫小
1:67 title 荫小学
1:65 title 荫小学帮
1:66 title 荫山
1:60 title 荫山区
1:67 title 荫山区学
1:-91 title 荷
1:-64 title 荷塘
1:-99 title 荷塘月
1:-65 title 荷塘月色
1:72 title 莲
1:62 title 莲县
1:48 title 莲县海
1:49 title 莲县海岸
1:43 title 莲塘
1:49 title 莲塘中
1:47 title 莲塘中学
1:91 title 菜
1:61 title 菜单
1:55 title 菜单$
1:55 title 菜单(
1:75 title 菜单(请
1:-51 title 萍
1:-86 title 萍:
1:-55 title 萍:帮
1:-45 title 萍:帮扶
1:36 title 葡
1:35 title 葡学
1:34 title 葡学校
1:38 title 葡学校与
1:51 title 蓝双
1:60 title 蓝双校
1:47 title 蓝双校”
1:44 title 蓝携
1:42 title 蓝携手
1:37 title 蓝携手”
1:43 title 蓝田
1:39 title 蓝田乡
1:33 title 蓝田乡中
1:68 title 薄
1:61 title 薄弱
1:58 title 薄弱学
1:59 title 薄弱学校
1:56 title 薄弱校
1:56 title 薄弱校的
1:52 title 薛
1:53 title 薛家
1:45 title 薛家坝
1:57 title 薛家坝小
1:51 title 藏
1:41 title 藏教
1:52 title 藏教育
1:41 title 藏教育人
1:-41 title 行
1:62 title 行-
1:64 title 行--
1:63 title 行--海
1:73 title 行_
1:65 title 行_共
1:66 title 行_共育
1:47 title 行、
1:39 title 行、班
1:45 title 行、班班
1:46 title 行一
1:46 title 行一对
1:61 title 行一对)
1:-123 title 行与
1:-73 title 行与乡
1:-81 title 行与乡政
1:-60 title 行与育
1:-86 title 行与育幼
1:-69 title 行事
1:-51 title 行事历
1:-117 title 行事历(
1:-63 title 行前
1:-74 title 行前须
1:-89 title 行前须知
1:50 title 行办
1:47 title 行办法
1:53 title 行办法$
1:81 title 行动
1:59 title 行动2
1:72 title 行动20
1:59 title 行动实
1:52 title 行动实施
1:65 title 行动方
1:72 title 行动方案
1:34 title 行动清
1:38 title 行动清单
1:45 title 行动的
1:45 title 行动的通
1:53 title 行动纲
1:41 title 行动纲领
1:42 title 行动计
1:44 title 行动计划
1:55 title 行政
1:46 title 行政会
1:53 title 行政会记
1:43 title 行方
1:53 title 行方案
1:43 title 行方案$
1:60 title 街
1:48 title 街小
1:49 title 街小学
1:47 title 街小学与
1:55 title 街道
1:50 title 街道中
1:49 title 街道中心
1:73 title 补
1:84 title 补充
1:30 title 补充协议
1:52 title 补充说
1:67 title 补充说明
1:101 title 表
1:102 title 表$
1:121 title 表(
1:69 title 表(2
1:80 title 表(20
1:54 title 表(一
1:55 title 表(一行
1:48 title 表及
1:37 title 被
1:36 title 被牵
1:33 title 被牵手
1:35 title 被牵手校
1:90 title 西
1:42 title 西川
1:49 title 西川师
1:47 title 西川师大
1:31 title 西师范
1:40 title 西桂
1:46 title 西桂岭
1:43 title 西桂岭县
1:79 title 西部
1:63 title 西部协
1:60 title 西部协作
1:58 title 西部学
1:60 title 西部学校
1:52 title 西镇
1:50 title 西镇中
1:55 title 西镇中心
1:40 title 要
1:42 title 要(
1:47 title 要(线
1:37 title 要(线上
1:49 title 要)
1:48 title 要)指
1:46 title 要)指导
1:39 title 要为
1:55 title 要为红
1:48 title 要为红柳
1:53 title 要十
1:50 title 要十二
1:57 title 要十二月
1:44 title 要点
1:43 title 要点$
1:33 title 要点(
1:32 title 要点(2
1:56 title 覆
1:59 title 覆函
1:62 title 覆函$
1:-42 title 见
1:74 title 见$
1:-79 title 见表
1:-96 title 见表$
1:40 title 观
1:46 title 观塘
1:53 title 观塘敬
1:50 title 观塘敬业
1:-66 title 规
1:81 title 规划
1:71 title 规划$
1:64 title 规划(
1:67 title 规划(摘
1:75 title 规模
1:59 title 规模学
1:63 title 规模学校
1:-50 title 规程
1:-71 title 规程$
1:-96 title 视
1:-102 title 视意
1:-91 title 视意见
1:-103 title 视意见表
1:106 title 览
1:74 title 览$
1:42 title 览派
1:56 title 览派出
1:49 title 览派出校
1:100 title 角
1:50 title 角扶
1:42 title 角扶助
1:50 title 角扶助计
1:148 title 解
1:84 title 解$
1:125 title 解表
1:118 title 解表$
1:58 title 誓
1:71 title 誓约
1:61 title 誓约$
1:106 title 计
1:-53 title 计$
1:65 title 计划
1:53 title 计划$
1:86 title 计划(
1:57 title 计划(2
1:48 title 计划(校
1:38 title 计划)
1:36 title 计划)$
1:52 title 计划一
1:57 title 计划一页
1:64 title 计划书
1:47 title 计划书$
1:55 title 计划书(
1:96 title 计画
1:90 title 计画$
1:33 title 计画(
1:34 title 计画(1
1:32 title 计画_
1:35 title 计画_说
1:83 title 计画一
1:51 title 计画一览
1:49 title 训
1:-36 title 议
1:63 title 议(
1:31 title 议(2
1:32 title 议(20
1:35 title 议(三
1:38 title 议(三方
1:58 title 议(节
1:57 title 议(节录
1:62 title 议决
1:63 title 议决议
1:70 title 议决议$
1:54 title 议材
1:54 title 议材料
1:57 title 议材料:
1:-31 title 议纪
1:83 title 议纪录
1:88 title 议纪录$
1:41 title 议纪录(
1:-32 title 议纪要
1:-49 title 议纪要$
1:56 title 议附
1:59 title 议附则
1:62 title 议附则与
1:-105 title 记
1:-80 title 记$
1:53 title 记册
1:61 title 记册$
1:-52 title 记工
1:-51 title 记工作
1:-51 title 记工作日
1:-62 title 记录
1:-35 title 记录$
1:70 title 记录(
1:52 title 记录(拟
1:-45 title 记录语
1:-45 title 记录语文
1:-84 title 记者
1:-49 title 记者问
1:-62 title 记者问$
1:68 title 讲
1:46 title 讲_
1:30 title 讲_沈若
1:45 title 讲师
1:57 title 讲师派
1:48 title 讲师派遣
1:-111 title 论
1:-129 title 论文
1:-69 title 论文目
1:-77 title 论文目录
1:30 title 设幼儿
1:45 title 设置
1:57 title 设置要
1:45 title 设置要点
1:-60 title 设计
1:-70 title 设计$
1:34 title 访一
1:40 title 访一次
1:32 title 访一次5
1:42 title 访一次_
1:68 title 访约
1:58 title 访约定
1:51 title 访约定$
1:-88 title 访视
1:-105 title 访视意
1:-110 title 访视意见
1:-92 title 证
1:-97 title 证书
1:-80 title 证书$
1:-58 title 评
1:-50 title 评分
1:-75 title 评分标
1:-68 title 评分标准
1:-55 title 词
1:-54 title 词$
1:-71 title 话
1:-44 title 话廖
1:-44 title 话廖秋
1:-81 title 话廖秋萍
1:-58 title 语
1:-89 title 语$
1:31 title 语学
1:33 title 语学校
1:33 title 语学校与
1:-64 title 语文
1:-85 title 语文组
1:-46 title 语文组_
1:72 title 说
1:34 title 说帖
1:36 title 说帖$
1:65 title 说明
1:67 title 说明$
1:-73 title 请
1:-69 title 请$
1:-59 title 请函
1:-81 title 请函$
1:59 title 请勾
1:47 title 请勾选
1:55 title 请勾选)
1:-95 title 请赛
1:-56 title 请赛竞
1:-55 title 请赛竞赛
1:42 title 诺
1:51 title 诺之
1:58 title 诺之前
1:64 title 诺之前五
1:-41 title 读
1:-66 title 读《
1:-66 title 读《乡
1:-52 title 读《乡村
1:56 title 读共
1:46 title 读共同
1:62 title 读共同体
1:32 title 读学
1:33 title 读学校
1:48 title 课
1:32 title 课_
1:32 title 课_派
1:32 title 课_派老
1:81 title 课专
1:52 title 课专家
1:78 title 课专家名
1:64 title 课后
1:41 title 课后帮
1:41 title 课后帮扶
1:84 title 课后服
1:63 title 课后服务
1:32 title 课周一
1:32 title 课周一_
1:90 title 课堂
1:66 title 课堂共
1:72 title 课堂共享
1:-53 title 课教
1:-76 title 课教学
1:-54 title 课教学设
1:68 title 课时
1:53 title 课时间
1:44 title 课时间表
1:-102 title 课桌
1:-85 title 课桌$
1:-56 title 课程表$
1:44 title 课组
1:51 title 课组对
1:47 title 课组对接
1:-72 title 调
1:-94 title 调整
1:-70 title 调整学
1:-106 title 调整学校
1:34 title 调的
1:35 title 调的校
1:37 title 调的校际
1:-43 title 谈会
1:-93 title 谈会纪录
1:58 title 谈会纪要
1:56 title 谈摘
1:47 title 谈摘要
1:40 title 谈摘要十
1:70 title 谈要
1:67 title 谈要点
1:56 title 谈要点$
1:54 title 谈记
1:66 title 谈记录
1:50 title 谈记录$
1:-155 title 谢
1:-129 title 谢信
1:-130 title 谢信$
1:-78 title 谢函
1:-108 title 谢函$
1:-113 title 谱
1:-110 title 谱$
1:-76 title 谱新
1:-81 title 谱新篇
1:-50 title 谱新篇$
1:38 title 谷
1:32 title 谷市
1:-38 title 责
1:-69 title 责$
1:60 title 责任
1:48 title 责任书
1:48 title 责任书$
1:51 title 责任状
1:47 title 责任状$
1:45 title 账$
1:79 title 账(
1:73 title 账(春
1:57 title 账(春季
1:41 title 账(职
1:54 title 账(职教
1:-79 title 账户
1:-70 title 账户主
1:-65 title 账户主_
1:32 title 账说
1:32 title 账说明
1:41 title 质
1:31 title 质学
1:35 title 质学校
1:34 title 质学校帮
1:36 title 质工
1:36 title 质工程
1:35 title 质工程(
1:-55 title 贫
1:-44 title 贫原
1:-58 title 贫原因
1:-72 title 贫原因_
1:41 title 贯
1:39 title 贯制
1:42 title 贯制学
1:42 title 贯制学校
1:37 title 贴
1:35 title 贴墙
1:37 title 贴墙)
1:36 title 贴墙)$
1:80 title 贵
1:75 title 贵校
1:44 title 贵校党
1:45 title 贵校党支
1:57 title 贵校所
1:77 title 贵校所提
1:51 title 贵院
1:52 title 贵院教
1:50 title 贵院教师
1:30 title 费及考
1:86 title 贺
1:48 title 贺校
1:62 title 贺校长
1:59 title 贺校长的
1:70 title 资
1:31 title 资互
1:43 title 资援
1:56 title 资援助
1:54 title 资援助$
1:68 title 资源
1:57 title 资源支
1:63 title 资源支援
1:-119 title 赛
1:-54 title 赛程
1:-39 title 赛程4
1:-51 title 赛程4月
1:-68 title 赛竞
1:-76 title 赛竞赛
1:-56 title 赛竞赛规
1:-89 title 赛规
1:-69 title 赛规程
1:-71 title 赛规程$
1:30 title 赞
1:-55 title 赠
1:35 title 赠旧
1:35 title 赠旧仪
1:36 title 赠旧仪器
1:-77 title 赠证
1:-107 title 赠证书
1:-92 title 赠证书$
1:33 title 赤
1:-70 title 走
1:-46 title 赴
1:68 title 赴乌
1:60 title 赴乌苏
1:72 title 赴乌苏里
1:54 title 赴山
1:53 title 赴山区
1:46 title 赴山区支
1:-86 title 赴石
1:-52 title 赴石梁
1:-72 title 赴石梁小
1:63 title 赴鹿
1:62 title 赴鹿鸣
1:52 title 赴鹿鸣中
1:55 title 起
1:30 title 起国民小
1:45 title 起步
1:43 title 起步阶
1:52 title 起步阶段
1:31 title 跟
1:-31 title 路小学
1:53 title 路小学2
1:42 title 路小学、
1:36 title 路小学与
1:-54 title 路小学教
1:-57 title 转
1:-90 title 转正
1:-60 title 转正申
1:-56 title 转正申请
1:80 title 轮
1:63 title 轮岗
1:57 title 轮岗派
1:56 title 轮岗派出
1:41 title 轮工
1:52 title 轮工作
1:40 title 轮工作安
1:52 title 轮校
1:42 title 轮校际
1:50 title 轮校际结
1:59 title 辅
1:42 title 辅导
1:41 title 辅导合
1:52 title 辅导合作
1:31 title 辅导员
1:33 title 辅导员交
1:-41 title 边
1:-61 title 边的
1:-79 title 边的课
1:-87 title 边的课桌
1:51 title 边远
1:57 title 边远教
1:52 title 边远教学
1:-49 title 达
1:51 title 达新
1:49 title 达新一
)"sv,
    R"(1:50 title 达新一轮
1:-75 title 达水
1:-58 title 达水泥
1:-66 title 达水泥厂
1:47 title 运
1:39 title 运行
1:50 title 运行办
1:42 title 运行办法
1:48 title 进修
1:50 title 进修的
1:66 title 进修的安
1:72 title 进城
1:74 title 进城活
1:76 title 进城活动
1:55 title 进备
1:48 title 进备忘
1:44 title 进备忘录
1:-88 title 进谱
1:-51 title 进谱新
1:-51 title 进谱新篇
1:53 title 远
1:48 title 远教
1:55 title 远教学
1:50 title 远教学点
1:56 title 连
1:33 title 连南
1:32 title 连南瑶
1:31 title 连南瑶山
1:32 title 连江
1:32 title 连江县
1:46 title 送
1:33 title 送到
1:30 title 送到龙
1:71 title 送培
1:89 title 送培到
1:63 title 送培到县
1:52 title 送培到校
1:94 title 送教下
1:96 title 送教下乡
1:58 title 送给
1:37 title 送给大
1:45 title 送给大山
1:52 title 送给薄
1:51 title 送给薄弱
1:50 title 送课
1:52 title 送课时
1:42 title 送课时间
1:32 title 选
1:58 title 选$
1:46 title 选)
1:76 title 选)$
1:94 title 选派
1:39 title 选派2
1:39 title 选派20
1:85 title 选派教
1:91 title 选派教师
1:-94 title 选简
1:-56 title 选简章
1:-88 title 选简章$
1:37 title 通报
1:40 title 通报(
1:35 title 通报(附
1:-41 title 通知
1:-32 title 通知$
1:76 title 通知:
1:69 title 通知:片
1:61 title 通高
1:59 title 通高中
1:52 title 通高中协
1:35 title 通高中对
1:32 title 造
1:41 title 造册
1:32 title 造册3
1:44 title 造册3段
1:59 title 道中
1:57 title 道中学
1:65 title 道中学与
1:48 title 道中心
1:68 title 道中心幼
1:-63 title 道德
1:-78 title 道德与
1:-54 title 道德与法
1:51 title 遣
1:50 title 遣名
1:69 title 遣名册
1:48 title 遣名册$
1:-93 title 邀
1:-86 title 邀请
1:-79 title 邀请函
1:-63 title 邀请函$
1:-65 title 邀请赛
1:-82 title 邀请赛竞
1:31 title 邕
1:-64 title 那
1:-63 title 那边
1:-55 title 那边的
1:-80 title 那边的课
1:74 title 邮
1:94 title 邮件
1:94 title 邮件$
1:52 title 部共
1:48 title 部共建
1:50 title 部共建的
1:56 title 部协
1:62 title 部协作
1:45 title 部协作_
1:32 title 部协作实
1:54 title 部协作职
1:61 title 部学
1:54 title 部学校
1:51 title 部学校手
1:35 title 部教
1:-49 title 部结
1:-46 title 部结对
1:-60 title 部结对帮
1:39 title 都
1:36 title 都会
1:39 title 都会国
1:37 title 都会国中
1:-47 title 配
1:74 title 配$
1:-72 title 配名
1:-60 title 配名单
1:-98 title 配名单$
1:60 title 里县
1:61 title 里县支
1:74 title 里县支教
1:53 title 里国
1:54 title 里国小
1:50 title 里国小合
1:32 title 里小
1:39 title 里小学
1:56 title 重
1:58 title 重点
1:46 title 金
1:36 title 金会
1:32 title 金十
1:36 title 金十名
1:41 title 金十名_
1:32 title 金湖
1:30 title 金湖国
1:31 title 金湖国中
1:76 title 铁
1:64 title 铁岭
1:46 title 铁岭沟
1:40 title 铁岭沟初
1:67 title 铁岭湾
1:62 title 铁岭湾第
1:34 title 铃
1:31 title 铃县初
1:31 title 铃县初级
1:-84 title 银
1:-95 title 银行
1:-78 title 银行与
1:-77 title 银行与乡
1:-51 title 锣
1:-73 title 锣鼓
1:-76 title 锣鼓镇
1:-82 title 锣鼓镇小
1:33 title 锦帆外国
1:-41 title 镇
1:49 title 镇中心幼
1:47 title 镇九
1:43 title 镇九年
1:42 title 镇九年一
1:64 title 镇初
1:67 title 镇初级
1:69 title 镇初级中
1:59 title 镇学
1:54 title 镇学堂
1:50 title 镇学堂办
1:34 title 镇学校
1:-64 title 镇小
1:-49 title 镇小学
1:-64 title 镇小学百
1:40 title 镇教
1:54 title 镇教研
1:38 title 镇教研联
1:53 title 长
1:39 title 长$
1:50 title 长书
1:41 title 长书$
1:-104 title 长交接
1:-61 title 长交接致
1:32 title 长交流
1:32 title 长交流_
1:55 title 长会
1:50 title 长会谈
1:60 title 长会谈摘
1:34 title 长函
1:34 title 长函$
1:65 title 长工
1:60 title 长工作
1:55 title 长工作室
1:41 title 长工程
1:41 title 长工程任
1:38 title 长挂
1:48 title 长挂职
1:39 title 长挂职安
1:60 title 长携
1:83 title 长携手
1:77 title 长携手会
1:-81 title 长来
1:-74 title 长来信
1:-54 title 长来信$
1:99 title 长的
1:54 title 长的信
1:54 title 长的信$
1:31 title 长致
1:33 title 长致乌坵
1:55 title 门与
1:44 title 门与内
1:53 title 门与内地
1:40 title 门县职
1:36 title 门县职业
1:57 title 门培
1:46 title 门培善
1:41 title 门培善特
1:53 title 门培道
1:57 title 门培道中
1:62 title 门寨
1:45 title 门寨小
1:51 title 门寨小学
1:-60 title 问
1:-48 title 问$
1:67 title 间$
1:-101 title 间的
1:-90 title 间的通
1:-70 title 间的通知
1:45 title 间表
1:53 title 间表$
1:66 title 阁
1:54 title 阅
1:45 title 阅读
1:43 title 阅读共
1:43 title 阅读共同
1:-86 title 队
1:-36 title 队$
1:54 title 队2
1:61 title 队20
1:63 title 队202
1:-52 title 队4
1:-55 title 队4月
1:-51 title 队4月2
1:-68 title 队_
1:-73 title 队_对
1:-102 title 队_对_
1:71 title 队分
1:60 title 队分工
1:78 title 队分工$
1:35 title 队协
1:34 title 队协调
1:33 title 队协调的
1:48 title 队手
1:48 title 队手拉
1:45 title 队手拉手
1:56 title 阳
1:40 title 阳光
1:31 title 阳坡
1:33 title 阳坡、
1:47 title 阳市
1:35 title 阴
1:31 title 阴坡
1:33 title 阴坡两
1:35 title 阴坡两村
1:61 title 阶
1:64 title 阶段
1:58 title 阶段的
1:44 title 阶段的安
1:43 title 陂县
1:41 title 陂县教
1:40 title 陂县教育
1:-39 title 陂市
1:161 title 附
1:78 title 附中
1:52 title 附中伙
1:54 title 附中伙伴
1:38 title 附中帮
1:48 title 附中帮扶
1:58 title 附则
1:74 title 附则与
1:49 title 附则与附
1:62 title 附属
1:62 title 附属中
1:59 title 附属中学
1:40 title 附来
1:36 title 附来年
1:37 title 附来年计
1:52 title 附校
1:43 title 附校帮
1:49 title 附校帮扶
1:51 title 附表
1:61 title 附表$
1:51 title 附设
1:43 title 际姊
1:47 title 际姊妹
1:47 title 际姊妹校
1:74 title 际帮
1:62 title 际帮扶
1:34 title 际帮扶备
1:63 title 际帮扶日
1:45 title 际援
1:56 title 际援助
1:43 title 际援助合
1:-65 title 际桌
1:-81 title 际桌球
1:-66 title 际桌球邀
1:50 title 际结
1:57 title 际结对
1:51 title 际结对任
1:46 title 陇
1:-86 title 院
1:32 title 院、
1:48 title 院与
1:-105 title 院合
1:-70 title 院合作
1:-74 title 院合作企
1:-79 title 院实
1:-81 title 院实施
1:-69 title 院实施方
1:-72 title 院对
1:-59 title 院对口
1:-83 title 院对口支
1:48 title 院支
1:45 title 院支援
1:45 title 院支援韶
1:49 title 院教
1:50 title 院教师
1:61 title 院教师进
1:85 title 院附
1:46 title 院附校
1:50 title 院附校帮
1:44 title 院附设
1:51 title 院青
1:49 title 院青年
1:47 title 院青年志
1:61 title 陪
1:84 title 陪伴
1:41 title 陪伴合
1:46 title 陪伴合作
1:94 title 陪伴计
1:67 title 陪伴计画
1:55 title 陵
1:42 title 陵区
1:49 title 陵区名
1:51 title 陵区名园
1:38 title 隆
1:39 title 隆市
1:38 title 隆市港
1:37 title 隆市港东
1:-48 title 难
1:-58 title 难户
1:-63 title 难户台
1:-59 title 难户台账
1:51 title 雁
1:55 title 雁南
1:52 title 雁南大
1:45 title 雁南大学
1:31 title 雄市鼓
1:109 title 集
1:93 title 集团
1:36 title 集团2
1:33 title 集团20
1:56 title 集团_
1:44 title 集团_支
1:45 title 集团“
1:39 title 集团“一
1:60 title 集团与
1:30 title 集团与山
1:47 title 集团与边
1:60 title 集团化
1:69 title 集团化办
1:64 title 集团对
1:60 title 集团对口
1:48 title 集团帮
1:59 title 集团帮扶
1:30 title 集团年
1:36 title 集团年度
1:49 title 集团总
1:51 title 集团总校
1:30 title 集团龙
1:48 title 雪
1:32 title 雪溪职
1:74 title 雾
1:31 title 雾乡
1:32 title 雾乡国
1:30 title 雾乡国民
1:32 title 雾山
1:30 title 雾山乡
1:30 title 雾山乡立
1:52 title 雾社
1:67 title 雾社国
1:53 title 雾社国民
1:57 title 需
1:72 title 需求
1:50 title 需求$
1:38 title 霞
1:-39 title 青
1:60 title 青山
1:61 title 青山市
1:59 title 青山市第
1:51 title 青岭
1:48 title 青岭市
1:49 title 青岭市教
1:-36 title 青年
1:48 title 青年志
1:61 title 青年志愿
1:47 title 青樟
1:46 title 青樟区
1:46 title 青樟区教
1:-71 title 青石
1:-65 title 青石乡
1:-83 title 青石乡卫
1:57 title 青竹
1:68 title 青竹中
1:69 title 青竹中学
1:40 title 青苗
1:44 title 青苗”
1:38 title 青苗”教
1:62 title 青荫
1:52 title 青荫山
1:56 title 青荫山区
1:73 title 青蓝
1:51 title 青蓝双
1:52 title 青蓝双校
1:41 title 青蓝携
1:37 title 青蓝携手
1:34 title 鞍
1:47 title 韶
1:49 title 韶关
1:54 title 韶关黄
1:56 title 韶关黄坑
1:70 title 页
1:53 title 页)
1:44 title 页)$
1:48 title 页纸
1:52 title 页纸$
1:53 title 项
1:47 title 项告
1:58 title 项告知
1:51 title 项告知单
1:38 title 项次
1:38 title 项次_
1:34 title 项次_内
1:-93 title 项目_
1:-65 title 项目_分
1:71 title 项目书
1:53 title 项目书$
1:73 title 项目任
1:74 title 项目任务
1:38 title 顺
1:35 title 顺和
1:34 title 顺和启
1:34 title 顺和启智
1:-92 title 须
1:-101 title 须知
1:-92 title 须知$
1:50 title 顾
1:46 title 顾与
1:53 title 顾与前
1:42 title 顾与前瞻
1:64 title 预
1:73 title 预告
1:58 title 预告$
1:-48 title 领
1:43 title 领$
1:-71 title 领导
1:-57 title 领导1
1:-69 title 领导10
1:37 title 领结
1:34 title 领结对
1:34 title 领结对共
1:39 title 题
1:32 title 题_
1:32 title 题_施
1:32 title 题_施测
1:54 title 食堂
1:42 title 食堂与
1:82 title 食堂与宿
1:-81 title 食谱
1:-68 title 食谱$
1:60 title 馆
1:55 title 馆、
1:64 title 馆、实
1:45 title 馆、实验
1:-65 title 首语
1:-64 title 首语$
1:53 title 首长
1:50 title 首长会
1:42 title 首长会谈
1:69 title 香
1:38 title 香岛
1:39 title 香岛培
1:37 title 香岛培文
1:50 title 香港
1:37 title 香港九
1:38 title 香港九龙
1:36 title 香港圣
1:34 title 香港圣若
1:39 title 马
1:30 title 马鞍
1:-46 title 驻村
1:35 title 驻村工
1:35 title 驻村工作
1:-51 title 驻村第
1:-66 title 驻村第一
1:64 title 驻点
1:69 title 驻点帮
1:69 title 驻点帮扶
1:30 title 驼
1:76 title 验
1:71 title 验室
1:32 title 验室_
1:38 title 验室_赠
1:46 title 验室开
1:50 title 验室开放
1:39 title 验小
1:39 title 验小学
1:33 title 验小学与
1:35 title 验高
1:34 title 验高中
1:39 title 验高中-
1:30 title 骨干
1:31 title 骨干互助
1:91 title 高
1:67 title 高中
1:34 title 高中-
1:34 title 高中-洛
1:34 title 高中三
1:37 title 高中三年
1:53 title 高中协
1:68 title 高中协作
1:36 title 高中对
1:37 title 高中对口
1:49 title 高中策
1:49 title 高中策略
1:30 title 高中结对
1:69 title 高原
1:54 title 高原二
1:61 title 高原二中
1:39 title 高岭
1:47 title 高岭村
1:47 title 高岭村完
1:45 title 高工
1:49 title 高工作
1:54 title 高工作清
1:46 title 高新
1:39 title 高新区
1:39 title 高新区两
1:64 title 高校
1:30 title 高校“一
1:56 title 高校定
1:56 title 高校定点
1:30 title 高雄
1:30 title 高雄市鼓
1:76 title 鸣
1:55 title 鸣中
1:59 title 鸣中学
1:67 title 鸣中学授
1:38 title 鸣初
1:39 title 鸣初小
1:47 title 鸣初小复
1:-84 title 鸿
1:-83 title 鸿达
1:-81 title 鸿达水
1:-86 title 鸿达水泥
1:51 title 鹤
1:40 title 鹤川
1:40 title 鹤川工
1:42 title 鹤川工业
1:43 title 鹤鸣
1:39 title 鹤鸣初
1:42 title 鹤鸣初小
1:87 title 鹭
1:93 title 鹭洲
1:53 title 鹭洲中
1:50 title 鹭洲中学
1:58 title 鹭洲学
1:60 title 鹭洲学校
1:45 title 鹰
1:41 title 鹰嘴
1:46 title 鹰嘴岩
1:51 title 鹰嘴岩小
1:58 title 鹿
1:71 title 鹿鸣
1:63 title 鹿鸣中
1:52 title 鹿鸣中学
1:37 title 麓
1:34 title 麓中
1:31 title 麓中学
1:46 title 麦
1:52 title 麻
1:42 title 麻栗
1:34 title 麻栗乡
1:37 title 麻栗乡人
1:52 title 黄
1:45 title 黄坑
1:48 title 黄坑中
1:40 title 黄坑中学
1:48 title 黑
1:40 title 黑石
1:40 title 黑石岭
1:54 title 黑石岭林
1:38 title 黔
1:31 title 黛
1:31 title 黛青
1:-77 title 鼓
1:32 title 鼓岩
1:33 title 鼓岩国
1:30 title 鼓岩国中
1:-80 title 鼓镇
1:-93 title 鼓镇小
1:-59 title 鼓镇小学
1:72 title 龙
1:47 title 龙仁
1:42 title 龙仁爱
1:48 title 龙仁爱堂
1:43 title 龙塘
1:44 title 龙塘侗
1:46 title 龙塘侗族
1:30 title 龙头园工
1:53 title 龙湾
1:40 title 龙湾→
1:33 title 龙湾→木
1:-255 words=1
1:43 words=16
1:-65 words=2
1:107 words=4
1:153 words=8
)"sv,
};

}  // namespace

std::span<std::string_view const> const plan_weights(parts);

}  // namespace bangfu::document::reader
