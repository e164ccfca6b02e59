// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(plan no yes
1:-49 addressed of ten=0
1:93 addressed of ten=1
1:47 addressed of ten=2
1:62 addressed of ten=3
1:-49 agreed of ten=0
1:77 agreed of ten=1
1:-61 agreed of ten=2
1:-55 always
1:-91 another of ten=0
1:64 another of ten=1
1:36 another of ten=10
1:-58 another of ten=2
1:83 another of ten=3
1:209 another of ten=4
1:93 another of ten=6
1:119 another of ten=7
1:67 another of ten=8
1:-33 another of ten=9
1:-61 decided of ten=0
1:64 decided of ten=1
1:30 decided of ten=2
1:60 decided of ten=5
1:82 decided of ten=7
1:-42 emotion of ten=0
1:47 emotion of ten=1
1:-98 emotion of ten=2
1:-97 emotion of ten=3
1:-68 emotion of ten=5
1:-54 front !启
1:30 front (1
1:68 front (一
1:37 front (三
1:-91 front (上
1:42 front (下
1:44 front (九
1:35 front (乡
1:33 front (受
1:33 front (城
1:42 front (小
1:34 front (打
1:69 front (拟
1:66 front (摘
1:-31 front (教
1:66 front (春
1:59 front (木
1:41 front (林
1:77 front (柳
1:49 front (校
1:95 front (第
1:35 front (线
1:43 front (职
1:59 front (节
1:87 front (请
1:67 front (附
1:111 front )$
1:35 front )与
1:34 front )城
1:40 front )帮
1:42 front )指
1:44 front )接
1:34 front )牵
1:-79 front )班
1:35 front +1
1:55 front +4
1:64 front ,2
1:69 front ,乙
1:58 front ,和
1:67 front ,教
1:34 front ,每
1:-46 front --
1:42 front -1
1:50 front -2
1:45 front -7
1:31 front -洛
1:41 front -海
1:48 front -苍
1:35 front -雪
1:43 front -高
1:62 front .木
1:60 front .设
1:43 front /2
1:-71 front 0$
1:47 front 0-
1:71 front 01
1:59 front 02
1:45 front 0〕
1:78 front 0年
1:53 front 1+
1:65 front 1.
1:-68 front 10
1:52 front 11
1:60 front 12
1:31 front 14
1:42 front 16
1:47 front 17
1:45 front 18
1:60 front 19
1:38 front 1”
1:47 front 1〕
1:47 front 1号
1:56 front 1学
1:52 front 1年
1:-65 front 1日
1:54 front 1月
1:35 front 1物
1:-57 front 2)
1:40 front 2-
1:36 front 2/
1:63 front 20
1:59 front 21
1:86 front 22
1:85 front 23
1:57 front 25
1:34 front 26
1:31 front 2学
1:33 front 2实
1:108 front 2年
1:-54 front 2日
1:50 front 2月
1:49 front 3$
1:37 front 3-
1:38 front 33
1:61 front 3〕
1:48 front 3号
1:50 front 3学
1:91 front 3年
1:36 front 3段
1:37 front 4)
1:31 front 4-
1:62 front 4”
1:39 front 4学
1:-43 front 4月
1:35 front 4校
1:39 front 5号
1:57 front 5学
1:62 front 5年
1:52 front 6〕
1:31 front 6年
1:36 front 7)
1:50 front 7号
1:61 front 7月
1:33 front 8号
1:39 front 8年
1:58 front 8月
1:38 front 9-
1:30 front 9号
1:45 front 9年
1:80 front 9月
1:31 front :2
1:69 front :关
1:33 front :北
1:37 front :县
1:-46 front :帮
1:67 front :我
1:33 front :江
1:31 front :河
1:71 front :片
1:32 front :白
1:41 front :结
1:35 front :金
1:-98 front ^ abstract
1:80 front ^ action
1:48 front ^ agreement
1:36 front ^ alliance
1:67 front ^ annex
1:-83 front ^ annual
1:51 front ^ arrangements
1:88 front ^ ashdown
1:-86 front ^ audit
1:-93 front ^ awards
1:47 front ^ between
1:-63 front ^ briefing
1:-102 front ^ brightpath
1:79 front ^ buddy
1:-77 front ^ budget
1:60 front ^ bureau
1:-39 front ^ calendar
1:-87 front ^ call
1:-128 front ^ class
1:53 front ^ coaching
1:65 front ^ conversation
1:-91 front ^ corporate
1:79 front ^ county
1:55 front ^ digital
1:70 front ^ dispatch
1:-72 front ^ dr
1:83 front ^ e
1:37 front ^ early
1:-95 front ^ examination
1:-87 front ^ fire
1:-43 front ^ fixtures
1:-63 front ^ from
1:-80 front ^ group
1:74 front ^ help
1:-50 front ^ helping
1:-39 front ^ how
1:-86 front ^ inspection
1:-74 front ^ job
1:57 front ^ lab
1:40 front ^ ledger
1:64 front ^ letter
1:59 front ^ library
1:59 front ^ list
1:93 front ^ little
1:-95 front ^ looking
1:65 front ^ meeting
1:91 front ^ memorandum
1:-117 front ^ monday
1:129 front ^ notice
1:68 front ^ nursery
1:-83 front ^ obituary
1:-54 front ^ our
1:-81 front ^ parish
1:67 front ^ plainview
1:39 front ^ plan
1:30 front ^ programme
1:-93 front ^ rain
1:36 front ^ re
1:66 front ^ register
1:57 front ^ reply
1:-92 front ^ rules
1:64 front ^ schedule
1:94 front ^ school
1:76 front ^ sister
1:49 front ^ special
1:33 front ^ st
1:-116 front ^ staff
1:88 front ^ subject
1:115 front ^ support
1:-99 front ^ teacher
1:45 front ^ teachers
1:65 front ^ term
1:-34 front ^ the
1:101 front ^ three
1:63 front ^ to
1:-73 front ^ transform
1:-81 front ^ travel
1:-74 front ^ twinning
1:48 front ^ two
1:54 front ^ university
1:53 front ^ visiting
1:87 front ^ weekly
1:-93 front ^ welcome
1:93 front ^ what
1:30 front ^ work
1:46 front ^(
1:-44 front ^-
1:95 front ^1
1:36 front ^3
1:-39 front ^4
1:40 front ^5
1:74 front ^“
1:80 front ^一
1:71 front ^三
1:58 front ^下
1:71 front ^东
1:107 front ^两
1:69 front ^中
1:44 front ^丰
1:42 front ^主
1:39 front ^乙
1:66 front ^乡
1:51 front ^二
1:100 front ^任
1:90 front ^会
1:73 front ^体
1:64 front ^光
1:59 front ^党
1:-56 front ^全
1:53 front ^内
1:47 front ^写
1:63 front ^冯
1:44 front ^凤
1:53 front ^初
1:56 front ^北
1:55 front ^区
1:52 front ^医
1:53 front ^十
1:56 front ^协
1:86 front ^南
1:-73 front ^县
1:43 front ^双
1:33 front ^台
1:68 front ^合
1:48 front ^同
1:-39 front ^名
1:56 front ^启
1:46 front ^周
1:-60 front ^四
1:49 front ^回
1:62 front ^国
1:49 front ^图
1:64 front ^备
1:65 front ^大
1:119 front ^姊
1:33 front ^宁
1:-52 front ^实
1:-81 front ^家
1:75 front ^寄
1:-86 front ^寻
1:52 front ^尊
1:43 front ^少
1:-87 front ^山
1:56 front ^岚
1:59 front ^巡
1:-59 front ^市
1:52 front ^师
1:-34 front ^帮
1:45 front ^年
1:81 front ^幼
1:42 front ^广
1:-89 front ^庙
1:64 front ^座
1:-74 front ^征
1:-86 front ^律
1:60 front ^心
1:-83 front ^志
1:-72 front ^感
1:-68 front ^我
1:-69 front ^户
1:63 front ^手
1:76 front ^技
1:-80 front ^捐
1:64 front ^携
1:-75 front ^摘
1:-49 front ^政
1:55 front ^数
1:76 front ^文
1:50 front ^新
1:32 front ^旗
1:45 front ^明
1:49 front ^春
1:48 front ^普
1:74 front ^暑
1:43 front ^望
1:56 front ^木
1:-59 front ^本
1:64 front ^杏
1:-74 front ^村
1:44 front ^松
1:57 front ^枫
1:-53 front ^柏
1:33 front ^栗
1:-100 front ^校
1:45 front ^桐
1:40 front ^桥
1:56 front ^毕
1:72 front ^江
1:47 front ^沂
1:46 front ^沅
1:39 front ^沪
1:70 front ^河
1:58 front ^派
1:81 front ^海
1:39 front ^清
1:43 front ^港
1:-51 front ^湘
1:36 front ^滨
1:55 front ^澄
1:49 front ^澜
1:83 front ^澳
1:48 front ^牵
1:114 front ^特
1:-64 front ^班
1:71 front ^甲
1:-34 front ^电
1:42 front ^留
1:73 front ^白
1:33 front ^盲
1:66 front ^省
1:-64 front ^石
1:70 front ^研
1:36 front ^示
1:33 front ^离
1:66 front ^科
1:-62 front ^竹
1:70 front ^签
1:61 front ^粤
1:37 front ^红
1:86 front ^线
1:-48 front ^组
1:-30 front ^结
1:86 front ^给
1:39 front ^翠
1:38 front ^翰
1:53 front ^老
1:51 front ^聋
1:87 front ^职
1:49 front ^育
1:51 front ^致
1:31 front ^艺
1:52 front ^花
1:-78 front ^荷
1:44 front ^莲
1:48 front ^西
1:65 front ^覆
1:45 front ^观
1:-79 front ^论
1:-106 front ^访
1:-79 front ^语
1:-98 front ^读
1:64 front ^课
1:-78 front ^谢
1:48 front ^赴
1:-53 front ^转
1:103 front ^送
1:-64 front ^道
1:-78 front ^邀
1:30 front ^邕
1:63 front ^邮
1:57 front ^铁
1:-105 front ^银
1:-90 front ^锣
1:53 front ^锦
1:78 front ^附
1:45 front ^陇
1:63 front ^雁
1:65 front ^集
1:67 front ^青
1:-58 front ^项
1:60 front ^香
1:73 front ^高
1:-78 front ^鸿
1:64 front ^鹤
1:30 front ^麻
1:42 front ^黑
1:42 front _一
1:56 front _三
1:33 front _上
1:50 front _与
1:39 front _主
1:33 front _乙
1:31 front _五
1:84 front _共
1:44 front _内
1:-66 front _分
1:39 front _协
1:-66 front _卫
1:66 front _周
1:33 front _命
1:53 front _商
1:44 front _安
1:-68 front _对
1:37 front _工
1:-70 front _帮
1:44 front _广
1:-62 front _得
1:34 front _德
1:55 front _换
1:32 front _推
1:-58 front _措
1:35 front _提
1:-40 front _携
1:69 front _支
1:-54 front _教
1:38 front _施
1:46 front _桑
1:52 front _每
1:35 front _派
1:37 front _清
1:32 front _游
1:53 front _章
1:-35 front _第
1:-73 front _致
1:47 front _苦
1:36 front _说
1:32 front _赠
1:52 front _龙
1:-33 front a
1:59 front a for
1:-75 front a number
1:63 front a partner
1:82 front a promise
1:-110 front a tin
1:-78 front a year
1:-83 front abstract
1:-101 front abstract $
1:55 front academic
1:-85 front across
1:-79 front across the
1:87 front action
1:87 front action sheet
1:81 front after
1:64 front after thursday
1:92 front agreement
1:97 front agreement $
1:44 front agreement between
1:59 front aid
1:64 front aid fort
1:92 front all
1:70 front all departments
1:63 front all heads
1:81 front alliance
1:67 front alliance $
1:59 front alliance charter
1:37 front alliance of
1:50 front among
1:49 front among three
1:56 front an
1:53 front an ridge
1:51 front and assisted
1:43 front and bayleaf
1:54 front and moss
1:59 front and reading
1:91 front and technician
1:-99 front and upper
1:-77 front and vila
1:31 front and weak
1:71 front annex
1:64 front annex b
1:82 front annex deliverables
1:-85 front annual
1:-82 front annual report
1:-129 front are
1:-95 front are partnerships
1:-100 front are you
1:84 front arrangements
1:47 front arrangements for
1:69 front ashdown
1:78 front ashdown high
1:72 front ashdown school
1:34 front assam
1:36 front assam $
1:38 front assistance
1:49 front assisted
1:47 front assisted school
1:51 front assisting
1:43 front assisting school
1:-99 front at
1:52 front at brook
1:68 front at elmstead
1:-71 front at greywater
1:-76 front at mudbrook
1:-95 front at trident
1:-62 front at whitmoor
1:-85 front audit
1:-99 front audit of
1:58 front autumn $
1:-104 front autumn term
1:-78 front awards
1:-86 front awards night
1:-94 front back
1:-82 front back on
1:-71 front back to
1:-79 front bank
1:-107 front bank $
1:75 front bank school
1:36 front basic
1:34 front basic education
1:58 front bay
1:56 front bay from
1:43 front bayleaf
1:48 front bayleaf teachers
1:56 front beacon
1:44 front beacon alliance
1:54 front bend
1:47 front bend community
1:-37 front between
1:49 front between assisting
1:58 front between departments
1:-77 front between mercy
1:54 front between queen
1:32 front bhimgaon
1:35 front bhimgaon session
1:74 front block
1:60 front block $
1:66 front board
1:71 front board of
1:65 front bridge
1:64 front bridge scheme
1:-107 front briefing
1:-71 front briefing for
1:-93 front brightpath
1:-80 front brightpath learning
1:53 front brook
1:60 front brook farm
1:78 front buddy
1:83 front buddy nurseries
1:-79 front budget
1:-81 front budget statement
1:85 front bureau
1:49 front bureau $
1:77 front bureau of
1:-86 front by
1:-74 front by the
1:-51 front calendar
1:54 front calendar of
1:-88 front calendar thistledown
1:-54 front call
1:55 front call $
1:-86 front call for
1:50 front cane
1:65 front cane river
1:51 front card
1:50 front card $
1:-64 front castle
1:-42 front castle street
1:-53 front chair
1:-68 front chair of
1:-51 front charter
1:69 front charter $
1:-96 front charter of
1:-59 front chat
1:-69 front chat $
1:50 front choir
1:43 front choir one
1:31 front circular no
1:57 front city
1:-110 front claims
1:-99 front claims $
1:-117 front class b
1:75 front class teachers
1:-125 front clinic
1:-94 front clinic $
1:-85 front clinic goes
1:-90 front club
1:-86 front club $
1:-80 front club sept
1:63 front coaching
1:82 front coaching contract
1:51 front coldwater
1:62 front coldwater $
1:-69 front colleagues
1:-91 front colleagues at
1:105 front college
1:46 front college for
1:50 front college of
1:67 front college outreach
1:46 front college spring
1:57 front college to
1:76 front coming
1:58 front coming year
1:59 front commitments
1:49 front commitments term
1:80 front community
1:48 front community college
1:75 front contract
1:55 front contract between
1:82 front conversation
1:68 front conversation note
1:-84 front corporate
1:-92 front corporate volunteering
1:40 front corridors
1:52 front corridors let
1:-105 front council
1:-113 front council helps
1:-65 front councillors
1:-59 front councillors school
1:40 front county
1:53 front county education
1:30 front county government
1:48 front county scheme
1:-102 front cricket
1:-83 front cricket club
1:-122 front cup
1:-89 front cup $
1:47 front day
1:32 front day schools
1:35 front day what
1:-86 front days
1:-92 front days $
1:-75 front dear colleagues
1:58 front dear mr
1:53 front dear teachers
1:-95 front debating
1:-103 front debating cup
1:47 front deliverables
1:53 front deliverables of
1:32 front department
1:75 front departments
1:95 front departments $
1:-94 front description
1:-74 front description partnerships
1:67 front desk
1:67 front desk for
1:31 front development
1:55 front digital
1:43 front digital twinning
1:54 front dispatch
1:62 front dispatch of
1:53 front district
1:45 front district education
1:72 front do
1:62 front do for
1:55 front do with
1:-97 front donated
1:-99 front donated equipment
1:31 front dongxing
1:31 front dongxing middle
1:-79 front dr
1:-79 front dr hanna
1:-76 front drill
1:-90 front drill results
1:63 front dry
1:54 front dry season
1:60 front duarte
1:65 front duarte $
1:-61 front dunmore
1:-80 front dunmore junior
1:-77 front dunmore v
1:65 front e
1:77 front e mail
1:59 front each
1:63 front each school
1:36 front early
1:38 front early years
1:53 front eastmere
1:49 front eastmere grammar
1:142 front education
1:93 front education $
1:57 front education and
1:69 front education bureau
1:65 front education lantau
1:59 front education office
1:49 front education outreach
1:-111 front ellis
1:-100 front ellis and
1:52 front elmstead
1:73 front elmstead to
1:45 front end
1:61 front end primary
1:-75 front entries
1:-114 front entries $
1:-102 front equipment
1:-85 front equipment $
1:-101 front examination
1:-99 front examination notice
1:53 front faces
1:45 front faces in
1:68 front faculty
1:91 front faculty of
1:60 front farm
1:54 front farm $
1:-90 front findings
1:-110 front findings sandhurst
1:-68 front fire
1:-80 front fire drill
1:-120 front first
1:-76 front first pairing
1:-56 front fixtures
1:-57 front fixtures dunmore
1:-59 front football
1:-96 front football club
1:58 front for
1:66 front for $
1:-71 front for councillors
1:-94 front for entries
1:32 front for heyuan
1:40 front for kelp
1:58 front for party
1:63 front for showing
1:58 front for tidewater
1:46 front for twinned
1:51 front for urban
1:60 front for windrow
1:32 front for zilla
1:41 front ford
1:52 front ford end
1:76 front fort
1:51 front fort royal
1:-92 front forum
1:-90 front forum $
1:68 front four
1:56 front four questions
1:-73 front fractions
1:-85 front fractions on
1:35 front from
1:47 front from class
1:56 front from eastmere
1:49 front from ines
1:-99 front from my
1:49 front from next
1:56 front gets
1:47 front gets $
1:45 front give
1:40 front give them
1:56 front glenmore
1:68 front glenmore strathie
1:-83 front goes
1:-113 front goes to
1:-95 front gone
1:-62 front gone back
1:-91 front gorse
1:-81 front gorse clinic
1:39 front government
1:31 front government schools
1:-108 front governors
1:-57 front governors $
1:46 front grammar
1:53 front grammar to
1:-124 front grant
1:-102 front grant received
1:-73 front greywater
1:-91 front greywater $
1:-30 front group
1:39 front group $
1:-66 front group chat
1:33 front guangdong
1:35 front guangdong $
1:-59 front hands
1:-102 front hands across
1:70 front hands our
1:-79 front hanna
1:-94 front hanna s
1:66 front harrow
1:50 front harrow bend
1:-63 front has
1:-75 front has gone
1:59 front have
1:43 front have talked
1:44 front heads
1:80 front heads $
1:-105 front heads forum
1:64 front heads only
1:77 front heads rural
1:97 front help
1:65 front help desk
1:32 front help for
1:69 front help with
1:-62 front helping
1:-67 front helping hands
1:46 front helps
1:51 front helps coldwater
1:65 front helps lowick
1:88 front helps puddle
1:-83 front helps the
1:33 front heyuan
1:35 front heyuan dongxing
1:48 front high
1:50 front high and
1:55 front high school
1:61 front hill
1:59 front hill faculty
1:44 front hillcrest
1:55 front hillcrest primary
1:-65 front hills
1:-119 front hills $
1:-96 front history
1:-69 front history of
1:-60 front home
1:-60 front home sept
1:31 front hong
1:33 front hong kong
1:-68 front hospital
1:-97 front hospital and
1:62 front how it
1:-106 front how satisfied
1:78 front how we
1:-62 front i
1:-56 front i want
1:-70 front in
1:-76 front in ninety
1:-60 front in the
1:45 front in your
1:32 front indus valley
1:49 front ines
1:51 front ines duarte
1:-115 front inspection
1:-66 front inspection findings
1:78 front institute
1:56 front institute $
1:64 front institution
1:63 front institution $
1:-108 front inter
1:-90 front inter school
1:38 front island
1:46 front island school
1:84 front it
1:66 front it $
1:69 front it will
1:-101 front job
1:-76 front job description
1:-58 front junior
1:-59 front junior football
1:42 front kelp
1:39 front kelp island
1:43 front kestrel
1:57 front kestrel bay
1:40 front kettle
1:32 front kong
1:30 front kong $
1:72 front lab
1:70 front lab sharing
1:78 front lane $
1:-73 front lane school
1:44 front lantau
1:44 front lantau prefecture
1:33 front lap
1:65 front larkhill
1:69 front larkhill will
1:78 front last
1:56 front last tuesday
1:59 front leadership
1:45 front leadership $
1:-98 front learning
1:-96 front learning $
1:71 front lecturers
1:55 front lecturers to
1:49 front ledger
1:63 front ledger of
1:-81 front lesson plan
1:69 front lesson timetable
1:57 front let
1:56 front let $
1:85 front letter
1:41 front letter $
1:58 front letter of
1:68 front letter to
1:54 front library
1:66 front library and
1:-81 front line
1:-83 front line $
1:49 front link
1:59 front link programme
1:-31 front list
1:-79 front list $
1:71 front list of
1:89 front little
1:74 front little wren
1:-84 front looking
1:-100 front looking back
1:58 front low
1:74 front low marsh
1:77 front lowick
1:69 front lowick school
1:60 front lowveld
1:47 front lowveld schools
1:71 front mail
1:84 front mail to
1:-89 front margaret
1:-81 front margaret swann
1:68 front marsh
1:48 front marsh secondary
1:61 front maud
1:57 front maud university
1:56 front may
1:55 front may $
1:40 front meeting
1:-82 front meeting monday
1:39 front meeting of
1:68 front meeting on
1:57 front meeting record
1:58 front memorandum
1:58 front memorandum of
1:-71 front menu
1:-69 front menu $
1:-84 front mercy
1:-97 front mercy hospital
1:49 front middle
1:48 front middle $
1:31 front middle school
1:46 front millbrook
1:61 front millbrook primary
1:34 front minutes
1:70 front minutes october
1:37 front mixed
1:38 front mixed day
1:-124 front monday
1:-63 front monday $
1:-108 front monday menu
1:42 front month
1:46 front month you
1:63 front moorgate
1:62 front moorgate school
1:61 front moss
1:59 front moss bank
1:-86 front moura
1:-81 front moura $
1:47 front mr
1:41 front mr okonjo
1:-73 front mudbrook
1:-78 front mudbrook $
1:-92 front my
1:-70 front my notebook
1:65 front new
1:57 front new faces
1:61 front next
1:73 front next month
1:57 front next two
1:-114 front night
1:-105 front night $
1:-85 front ninety
1:-76 front ninety days
1:75 front no
1:68 front note
1:86 front note heads
1:-87 front notebook
1:-86 front notebook week
1:44 front notice
1:-49 front notice $
1:59 front notice on
1:78 front notice to
1:-100 front now
1:-84 front now that
1:-86 front number
1:-81 front number line
1:78 front nurseries
1:83 front nurseries $
1:48 front nursery
1:63 front nursery link
1:64 front oak
1:47 front oakridge
1:43 front oakridge high
1:-93 front obituary
1:-96 front obituary margaret
1:71 front october
1:48 front october video
1:87 front odile
1:67 front odile school
1:67 front of
1:35 front of basic
1:68 front of commitments
1:-96 front of donated
1:68 front of education
1:-80 front of governors
1:32 front of help
1:46 front of kestrel
1:46 front of may
1:68 front of ostrava
1:116 front of pairs
1:80 front of party
1:-85 front of port
1:34 front of riverside
1:68 front of saint
1:64 front of schools
1:-118 front of science
1:30 front of strong
1:105 front of support
1:-93 front of tollgate
1:58 front of tutors
1:66 front of twinned
1:78 front of understanding
1:32 front of work
1:49 front of yun
1:85 front office
1:48 front office $
1:-88 front officer
1:-93 front officer $
1:57 front okonjo
1:59 front okonjo thank
1:81 front oldbarrow
1:79 front oldbarrow county
1:-59 front on
1:-131 front on a
1:-59 front on our
1:34 front on paired
1:66 front on the
1:88 front one
1:49 front one $
1:49 front one choir
1:65 front one timetable
1:75 front only
1:66 front only $
1:77 front ostrava
1:53 front ostrava hill
1:-67 front our
1:-73 front our first
1:-45 front our plan
1:34 front our support
1:39 front our twin
1:82 front outreach
1:47 front outreach spring
1:55 front outreach to
1:51 front paired
1:34 front paired assistance
1:63 front pairing autumn
1:72 front pairing of
1:-78 front pairing year
1:99 front pairs
1:77 front pairs oldbarrow
1:58 front pairs school
1:-77 front parish
1:-91 front parish council
1:32 front parishad
1:35 front parishad school
1:62 front parties
1:47 front parties $
1:74 front partner
1:88 front partner school
1:80 front partnership agreement
1:-73 front partnership between
1:32 front partnership plan
1:56 front partnership task
1:-122 front partnerships
1:-75 front partnerships in
1:-99 front partnerships officer
1:-95 front partnerships there
1:105 front party
1:72 front party a
1:60 front party b
1:73 front path
1:75 front path for
1:60 front plainview
1:78 front plainview helps
1:39 front plan
1:53 front plan $
1:-86 front plan fractions
1:82 front plan of
1:61 front plan stage
1:42 front plan thornbury
1:-71 front port
1:-79 front port ellis
1:54 front prefecture
1:48 front prefecture $
1:-85 front primary $
1:39 front primary last
1:56 front primary school
1:52 front primary will
1:89 front programme
1:33 front programme of
1:40 front programme queensland
1:89 front programme two
1:67 front promise
1:63 front promise from
1:73 front puddle
1:76 front puddle lane
1:33 front pune
1:34 front pune $
1:43 front queen
1:62 front queen maud
1:43 front queensland
1:41 front queensland $
1:63 front questions
1:61 front questions $
1:-71 front rain
1:-102 front rain on
1:44 front re
1:38 front re our
1:56 front reading
1:80 front reading aid
1:-103 front received
1:-88 front received $
1:64 front record
1:55 front record $
1:74 front register
1:62 front register of
1:42 front reply
1:66 front reply to
1:-104 front report
1:-81 front report on
1:-73 front results
1:-89 front results $
1:60 front ridge
1:53 front ridge $
1:-41 front ridgeway
1:-43 front ridgeway v
1:57 front river
1:70 front river school
1:33 front riverside
1:35 front riverside secondary
1:-65 front roof
1:-77 front roof $
1:63 front round
1:53 front round millbrook
1:58 front royal
1:81 front royal college
1:-114 front rules
1:-101 front rules of
1:44 front run
1:45 front run $
1:74 front rural
1:52 front rural school
1:50 front rural support
1:39 front rusinga
1:39 front rusinga mixed
1:-79 front s
1:-68 front s clinic
1:30 front s senior
1:85 front saint
1:86 front saint odile
1:-106 front sandhurst
1:-91 front sandhurst lane
1:41 front sandpit
1:52 front sandpit middle
1:-103 front satisfied
1:-79 front satisfied are
1:-90 front say
1:-71 front say thank
1:62 front schedule
1:68 front schedule of
1:93 front scheme
1:60 front scheme $
1:46 front scheme for
1:33 front scheme plan
1:50 front scheme what
1:35 front school $
1:53 front school and
1:34 front school bhimgaon
1:-100 front school debating
1:55 front school gets
1:50 front school helps
1:-85 front school in
1:45 front school oakridge
1:53 front school pairing
1:63 front school partnership
1:-61 front school partnerships
1:31 front school pune
1:44 front school rusinga
1:50 front school sandpit
1:32 front school scheme
1:79 front school year
1:145 front schools
1:85 front schools $
1:60 front schools action
1:38 front schools assam
1:69 front schools for
1:42 front schools in
1:38 front schools of
1:46 front schools one
1:-110 front science
1:-105 front science wanted
1:74 front season
1:63 front season $
1:39 front second
1:39 front second meeting
1:75 front secondary
1:65 front secondary $
1:42 front secondary school
1:41 front secondary schools
1:56 front see
1:79 front see some
1:37 front senior
1:40 front senior secondary
1:-61 front sept
1:-57 front sept dunmore
1:-41 front sept ridgeway
1:61 front september
1:60 front september to
1:32 front session
1:75 front shall
1:68 front shall work
1:76 front shared
1:63 front shared teachers
1:68 front sharing
1:50 front sharing and
1:101 front sheet
1:54 front sheet $
1:72 front sheet after
1:65 front showing
1:57 front showing us
1:71 front sister
1:32 front sister school
1:63 front sister schools
1:45 front some
1:63 front some new
1:58 front special
1:58 front special education
1:-75 front speech
1:-73 front speech by
1:96 front spring
1:51 front spring $
1:60 front spring block
1:68 front spring term
1:37 front st
1:34 front st xavier
1:-113 front staff
1:-78 front staff list
1:-82 front staff meeting
1:93 front stage
1:45 front stage one
1:-123 front statement
1:-97 front statement autumn
1:74 front steering
1:73 front steering group
1:63 front steering meeting
1:53 front strathie
1:75 front strathie alliance
1:-61 front street
1:-58 front street home
1:30 front strong
1:84 front subject
1:64 front subject pairing
1:53 front subject your
1:125 front support
1:30 front support $
1:44 front support for
1:51 front support from
1:48 front support of
1:122 front support plan
1:41 front support programme
1:51 front support scheme
1:65 front supporting
1:63 front supporting institution
1:-91 front swann
1:-82 front swann $
1:72 front table
1:77 front table $
1:33 front tak
1:31 front tak college
1:66 front talked
1:58 front talked it
1:58 front task
1:73 front task table
1:-86 front teacher
1:-130 front teacher of
1:129 front teachers
1:56 front teachers $
1:99 front teachers at
1:67 front teachers college
1:43 front teachers institute
1:53 front teachers of
1:55 front teachers upper
1:41 front technician
1:53 front technician support
1:30 front tehri block
1:49 front teign
1:49 front teign schools
1:52 front term
1:88 front term $
1:66 front term card
1:-88 front term grant
1:57 front terms
1:-50 front thank
1:-66 front that
1:-88 front that tom
1:-99 front the
1:56 front the beacon
1:72 front the board
1:60 front the bridge
1:-60 front the chair
1:65 front the coming
1:-113 front the county
1:-92 front the cricket
1:63 front the glenmore
1:-83 front the heads
1:-83 front the hills
1:-81 front the history
1:-125 front the inter
1:58 front the next
1:41 front the paired
1:38 front the school
1:55 front the second
1:65 front the steering
1:66 front the supporting
1:-118 front the valley
1:-95 front the year
1:43 front them
1:41 front them this
1:-65 front there
1:-88 front there are
1:71 front this
1:41 front this term
1:75 front this year
1:-81 front thistledown
1:-110 front thistledown primary
1:41 front thornbury
1:44 front thornbury college
1:75 front three
1:52 front three parties
1:65 front three year
1:68 front thursday
1:83 front thursday $
1:69 front tidewater
1:62 front tidewater this
1:74 front timetable
1:60 front timetable $
1:52 front timetable shared
1:-104 front tin
1:-68 front tin roof
1:68 front to
1:56 front to a
1:100 front to all
1:56 front to cane
1:61 front to class
1:57 front to harrow
1:59 front to heads
1:75 front to low
1:61 front to lowveld
1:-62 front to say
1:-32 front to the
1:-79 front to you
1:61 front to your
1:54 front together
1:53 front together $
1:-70 front tollgate
1:-86 front tollgate school
1:-84 front tom
1:-72 front tom has
1:34 front training
1:-81 front transform
1:-95 front transform your
1:-78 front travel
1:-85 front travel claims
1:-81 front trident
1:-85 front trident bank
1:40 front trust
1:43 front trust $
1:68 front tuesday
1:42 front tuesday we
1:86 front tutors
1:62 front tutors dry
1:41 front twin
1:38 front twin school
1:67 front twinned
1:62 front twinned schools
1:54 front twinned work
1:-83 front twinning charter
1:56 front twinning how
1:68 front twinning year
1:85 front two
1:56 front two schools
1:67 front two years
1:98 front understanding
1:69 front understanding $
1:57 front understanding among
1:68 front university
1:46 front university college
1:75 front university of
1:31 front up
1:-38 front upper
1:-84 front upper gorse
1:64 front upper teign
1:61 front urban
1:53 front urban rural
1:52 front us
1:64 front us round
1:-66 front v
1:-61 front v $
1:-70 front v castle
1:-58 front valley
1:-73 front valley $
1:61 front video
1:50 front video call
1:-91 front vila
1:-83 front vila moura
1:43 front village
1:36 front village school
1:71 front visiting
1:52 front visiting lecturers
1:65 front vocational
1:47 front vocational school
1:-80 front volunteering
1:-80 front volunteering at
1:-82 front want
1:-78 front want to
1:-114 front wanted
1:-125 front wanted $
1:63 front we
1:43 front we give
1:44 front we have
1:61 front we shall
1:31 front weak
1:-81 front week
1:-73 front week at
1:67 front weekly
1:63 front weekly help
1:-59 front welcome
1:-82 front welcome speech
1:102 front what
1:76 front what each
1:60 front what hillcrest
1:60 front what larkhill
1:49 front what we
1:-63 front whitmoor
1:-79 front whitmoor now
1:97 front will
1:76 front will do
1:75 front will run
1:64 front will see
1:63 front windrow
1:77 front windrow teachers
1:97 front with
1:53 front with ford
1:85 front with leadership
1:87 front work
1:30 front work for
1:72 front work moorgate
1:30 front work plan
1:62 front work together
1:83 front wren
1:77 front wren helps
1:32 front xavier
1:33 front xavier s
1:-73 front year at
1:31 front year development
1:68 front year path
1:92 front years
1:72 front years $
1:36 front years partnership
1:-60 front you
1:-119 front you $
1:53 front you for
1:-64 front you i
1:60 front you will
1:45 front your corridors
1:68 front your four
1:53 front your letter
1:-82 front your school
1:54 front yun
1:49 front yun an
1:31 front zilla
1:30 front zilla parishad
1:58 front |姓
1:52 front |学
1:56 front |时
1:41 front |派
1:38 front ·共
1:67 front “1
1:68 front “云
1:34 front “五
1:75 front “半
1:42 front “双
1:54 front “名
1:57 front “大
1:39 front “山
1:40 front “师
1:68 front “手
1:69 front “春
1:32 front “瑶
1:61 front “百
1:41 front “组
1:38 front “结
1:65 front “青
1:48 front ”)
1:-72 front ”互
1:49 front ”做
1:55 front ”对
1:76 front ”工
1:53 front ”帮
1:33 front ”幼
1:46 front ”教
1:59 front ”方
1:52 front ”活
1:38 front ”牵
1:42 front ”的
1:42 front ”结
1:50 front ”行
1:46 front ”阅
1:46 front ”项
1:31 front →木
1:52 front →石
1:31 front →草
1:38 front 、县
1:-68 front 、各
1:45 front 、实
1:34 front 、局
1:68 front 、市
1:50 front 、幼
1:43 front 、杉
1:42 front 、班
1:73 front 。$
1:30 front 〇二
1:-49 front 《乡
1:30 front 《滨
1:-64 front 》有
1:40 front 》的
1:62 front 〔2
1:64 front 〕1
1:36 front 〕4
1:32 front 〕7
1:52 front 一_
1:55 front 一中
1:-66 front 一书
1:33 front 一名
1:81 front 一学
1:35 front 一家
1:67 front 一对
1:76 front 一封
1:59 front 一屏
1:-45 front 一帮
1:73 front 一批
1:48 front 一日
1:49 front 一校
1:50 front 一次
1:49 front 一行
1:94 front 一览
1:47 front 一贯
1:36 front 一轮
1:-61 front 一队
1:88 front 一页
1:56 front 七中
1:-61 front 七周
1:61 front 三中
1:56 front 三冲
1:-88 front 三医
1:34 front 三地
1:77 front 三小
1:66 front 三年
1:51 front 三所
1:42 front 三方
1:80 front 三校
1:47 front 三江
1:32 front 三类
1:43 front 三门
1:31 front 三高
1:35 front 上)
1:33 front 上埔
1:-122 front 上学
1:62 front 上师
1:51 front 上牵
1:72 front 上课
1:76 front 下乡
1:38 front 下半
1:68 front 下学
1:46 front 下步
1:53 front 下沉
1:45 front 下称
1:40 front 下达
1:48 front 不亮
1:-78 front 不是
1:74 front 与_
1:57 front 与下
1:-81 front 与乡
1:43 front 与云
1:37 front 与佛
1:63 front 与内
1:31 front 与凉
1:50 front 与前
1:35 front 与卫
1:68 front 与受
1:32 front 与嘉
1:47 front 与宿
1:49 front 与山
1:-63 front 与巴
1:33 front 与市
1:53 front 与师
1:67 front 与接
1:63 front 与教
1:48 front 与梁
1:32 front 与梨
1:85 front 与沙
1:-62 front 与法
1:51 front 与石
1:42 front 与粤
1:-80 front 与育
1:34 front 与芦
1:34 front 与草
1:50 front 与西
1:66 front 与贵
1:60 front 与边
1:74 front 与附
1:33 front 专与
1:76 front 专家
1:36 front 业中
1:42 front 业书
1:82 front 业学
1:41 front 业技
1:52 front 业教
1:54 front 业班
1:38 front 业科
1:57 front 业职
)"sv,
    R"(1:34 front 业高
1:43 front 东县
1:35 front 东国
1:58 front 东教
1:31 front 东省
1:46 front 东街
1:70 front 东西
1:104 front 两校
1:51 front 个$
1:54 front 个人
1:42 front 个承
1:66 front 中)
1:55 front 中-
1:51 front 中“
1:36 front 中三
1:62 front 中伙
1:78 front 中共
1:72 front 中协
1:107 front 中学
1:65 front 中实
1:54 front 中对
1:49 front 中小
1:56 front 中工
1:43 front 中帮
1:111 front 中心
1:50 front 中校
1:33 front 中等
1:49 front 中策
1:38 front 中结
1:49 front 中职
1:33 front 中葡
1:43 front 丰原
1:40 front 为红
1:-45 front 主_
1:71 front 主任
1:44 front 主讲
1:55 front 么$
1:66 front 么抓
1:53 front 之前
1:54 front 之扶
1:46 front 乌兰
1:76 front 乌苏
1:-38 front 乒乓
1:-47 front 乓球
1:72 front 乙方
1:62 front 九中
1:47 front 九年
1:39 front 九溪
1:40 front 九龙
1:-61 front 习奖
1:65 front 习安
1:-51 front 习生
1:32 front 乡)
1:63 front 乡与
1:44 front 乡中
1:38 front 乡九
1:33 front 乡互
1:36 front 乡伙
1:79 front 乡初
1:-89 front 乡卫
1:51 front 乡园
1:62 front 乡国
1:65 front 乡学
1:57 front 乡小
1:58 front 乡幼
1:79 front 乡技
1:-50 front 乡支
1:-76 front 乡政
1:49 front 乡活
1:65 front 乡菜
1:80 front 乡镇
1:46 front 书(
1:59 front 书角
1:-73 front 书记
1:52 front 书院
1:44 front 书馆
1:-47 front 了!
1:-59 front 事$
1:-93 front 事务
1:-65 front 事历
1:55 front 事宜
1:73 front 事科
1:62 front 事项
1:54 front 二_
1:53 front 二〇
1:82 front 二中
1:85 front 二学
1:40 front 二小
1:52 front 二月
1:59 front 二期
1:30 front 二次
1:54 front 二盏
1:31 front 二节
1:59 front 二轮
1:-37 front 二队
1:45 front 于“
1:53 front 于下
1:46 front 于云
1:58 front 于做
1:50 front 于公
1:38 front 于印
1:51 front 于开
1:39 front 于强
1:62 front 于我
1:55 front 于托
1:46 front 于接
1:67 front 于来
1:46 front 于白
1:56 front 于组
1:-84 front 于调
1:79 front 于贵
1:65 front 于选
1:41 front 云上
1:55 front 云屏
1:52 front 云岭
1:-55 front 云州
1:52 front 云林
1:37 front 云校
1:49 front 云溪
1:50 front 云端
1:33 front 云起
1:30 front 云雾
1:40 front 云麓
1:31 front 互助
1:64 front 互派
1:72 front 互访
1:63 front 五个
1:50 front 五中
1:34 front 五件
1:34 front 五年
1:33 front 井小
1:-78 front 交接
1:69 front 享表
1:54 front 亮的
1:36 front 亲”
1:-76 front 人_
1:55 front 人事
1:47 front 人才
1:51 front 人民
1:72 front 人计
1:52 front 什么
1:60 front 仁$
1:51 front 仁:
1:40 front 仁爱
1:51 front 今年
1:73 front 仑国
1:33 front 代课
1:38 front 仪器
1:60 front 们想
1:43 front 们的
1:63 front 们能
1:59 front 们要
1:95 front 件$
1:46 front 件(
1:48 front 件3
1:34 front 件_
1:51 front 件小
1:48 front 任书
1:71 front 任互
1:174 front 任务
1:63 front 任影
1:50 front 任状
1:-119 front 企划
1:112 front 伙伴
1:59 front 会$
1:63 front 会_
1:37 front 会会
1:50 front 会决
1:40 front 会商
1:34 front 会国
1:-98 front 会春
1:-62 front 会来
1:-66 front 会筹
1:-50 front 会纪
1:-52 front 会记
1:72 front 会谈
1:-39 front 会赛
1:43 front 伴”
1:36 front 伴协
1:51 front 伴合
1:42 front 伴学
1:66 front 伴方
1:92 front 伴计
1:51 front 位同
1:-57 front 位家
1:57 front 位登
1:-55 front 位老
1:-65 front 位职
1:39 front 体2
1:55 front 体_
1:60 front 体公
1:59 front 体同
1:30 front 体学
1:34 front 体工
1:51 front 体的
1:46 front 体老
1:81 front 体育
1:64 front 体运
1:34 front 佛山
1:47 front 作$
1:46 front 作)
1:55 front 作_
1:72 front 作书
1:66 front 作互
1:-116 front 作企
1:60 front 作会
1:48 front 作体
1:49 front 作例
1:54 front 作共
1:46 front 作协
1:72 front 作单
1:65 front 作台
1:82 front 作备
1:76 front 作学
1:80 front 作安
1:51 front 作实
1:66 front 作室
1:42 front 作小
1:31 front 作年
1:-72 front 作息
1:-56 front 作文
1:77 front 作方
1:-47 front 作日
1:56 front 作清
1:64 front 作的
1:32 front 作纪
1:65 front 作纲
1:45 front 作细
1:-82 front 作考
1:50 front 作职
1:73 front 作联
1:60 front 作行
1:39 front 作表
1:58 front 作要
1:68 front 作计
1:40 front 作通
1:34 front 作队
1:49 front 例会
1:33 front 侗乡
1:39 front 侗族
1:35 front 供奖
1:-64 front 便民
1:-92 front 信$
1:44 front 信息
1:45 front 修的
1:-59 front 修订
1:-80 front 值_
1:-100 front 值班
1:-83 front 假值
1:52 front 偏乡
1:53 front 做什
1:59 front 做好
1:48 front 做法
1:41 front 做的
1:58 front 健康
1:135 front 儿园
1:50 front 儿班
1:67 front 儿童
1:-65 front 兄弟
1:50 front 充说
1:47 front 先队
1:51 front 光中
1:48 front 光明
1:60 front 党委
1:43 front 党建
1:-49 front 党支
1:46 front 全中
1:-65 front 全县
1:32 front 全小
1:49 front 八件
1:63 front 八位
1:-70 front 八周
1:-78 front 八小
1:-80 front 公告
1:-81 front 公安
1:-69 front 公室
1:52 front 公布
1:41 front 公示
1:90 front 公约
1:51 front 六周
1:37 front 六节
1:72 front 共享
1:71 front 共同
1:58 front 共建
1:55 front 共成
1:90 front 共育
1:-62 front 共进
1:53 front 关于
1:63 front 关初
1:34 front 关学
1:32 front 关第
1:52 front 关系
1:40 front 关黄
1:35 front 内初
1:93 front 内地
1:35 front 内容
1:72 front 册$
1:66 front 写给
1:52 front 农业
1:-69 front 农技
1:75 front 农村
1:-78 front 农计
1:62 front 冯庄
1:64 front 冲刺
1:44 front 冲小
1:73 front 决定
1:74 front 决议
1:-55 front 准$
1:30 front 凉水
1:48 front 凤山
1:84 front 出决
1:41 front 出校
1:-53 front 函$
1:44 front 函:
1:33 front 函受
1:-81 front 分$
1:-71 front 分值
1:69 front 分工
1:-65 front 分标
1:55 front 分校
1:51 front 分组
1:143 front 分解
1:-45 front 分配
1:67 front 分队
1:-98 front 刊卷
1:101 front 划(
1:40 front 划)
1:42 front 划一
1:65 front 划书
1:73 front 则与
1:58 front 初三
1:105 front 初中
1:48 front 初小
1:77 front 初级
1:66 front 到县
1:61 front 到校
1:68 front 制学
1:56 front 制小
1:50 front 刺帮
1:77 front 前中
1:53 front 前五
1:46 front 前瞻
1:-103 front 前须
1:-65 front 力乡
1:54 front 力备
1:71 front 办)
1:36 front 办〔
1:-48 front 办公
1:68 front 办学
1:81 front 办法
1:84 front 务$
1:51 front 务主
1:80 front 务书
1:-119 front 务会
1:148 front 务分
1:-65 front 务安
1:-98 front 务所
1:78 front 务支
1:84 front 务清
1:36 front 务的
1:57 front 务系
1:-82 front 务通
1:-46 front 动$
1:94 front 动安
1:65 front 动实
1:73 front 动方
1:39 front 动日
1:54 front 动的
1:49 front 动纲
1:80 front 动计
1:-51 front 动记
1:65 front 动预
1:64 front 助$
1:50 front 助_
1:-70 front 助力
1:86 front 助协
1:50 front 助合
1:-58 front 助学
1:32 front 助实
1:-52 front 助小
1:49 front 助山
1:42 front 助年
1:46 front 助新
1:38 front 助方
1:63 front 助约
1:66 front 助计
1:33 front 助连
1:-52 front 励要
1:-68 front 募公
1:43 front 勤县
1:64 front 勾选
1:60 front 化办
1:31 front 北区
1:38 front 北原
1:69 front 北县
1:-61 front 北学
1:42 front 北屿
1:34 front 北市
1:35 front 北幼
1:35 front 北湾
1:45 front 北石
1:36 front 匡智
1:43 front 区:
1:38 front 区、
1:42 front 区两
1:59 front 区中
1:-77 front 区便
1:73 front 区名
1:52 front 区学
1:63 front 区实
1:31 front 区小
1:-84 front 区帮
1:61 front 区支
1:122 front 区教
1:-106 front 区服
1:45 front 区校
1:44 front 区职
1:31 front 医专
1:42 front 医学
1:-69 front 医院
1:41 front 十个
1:58 front 十二
1:38 front 十五
1:35 front 十名
1:42 front 升帮
1:30 front 半年
1:67 front 半月
1:31 front 华国
1:51 front 协〔
1:110 front 协作
1:63 front 协力
1:68 front 协助
1:-65 front 协委
1:37 front 协调
1:96 front 单(
1:57 front 单位
1:49 front 单的
1:51 front 南大
1:78 front 南屏
1:39 front 南湾
1:34 front 卫校
1:-85 front 卫生
1:40 front 印发
1:39 front 印贴
1:61 front 即将
1:-73 front 卷首
1:-77 front 厂助
1:49 front 历$
1:-64 front 历(
1:55 front 原二
1:-45 front 原因
1:38 front 原市
1:37 front 原省
1:70 front 县中
1:-50 front 县乒
1:40 front 县乡
1:33 front 县云
1:34 front 县北
1:82 front 县区
1:43 front 县合
1:68 front 县启
1:72 front 县城
1:55 front 县域
1:46 front 县基
1:72 front 县安
1:51 front 县完
1:32 front 县山
1:53 front 县强
1:38 front 县技
1:79 front 县支
1:67 front 县教
1:-70 front 县期
1:39 front 县村
1:31 front 县枫
1:50 front 县民
1:44 front 县海
1:57 front 县第
1:52 front 县职
1:31 front 县雾
1:30 front 县高
1:66 front 友园
1:71 front 友师
1:44 front 友校
1:43 front 双林
1:58 front 双校
1:36 front 双桥
1:40 front 发《
1:30 front 发〔
1:52 front 发展
1:71 front 受援
1:33 front 受文
1:43 front 受松
1:61 front 口小
1:84 front 口帮
1:37 front 口幼
1:48 front 口扶
1:37 front 古渡
1:34 front 台东
1:59 front 号$
1:54 front 号)
1:49 front 各中
1:32 front 各乡
1:-53 front 各位
1:-66 front 各兄
1:74 front 各县
1:67 front 各学
1:31 front 各幼
1:32 front 各有
1:62 front 合体
1:52 front 合作
1:49 front 合同
1:45 front 同$
1:75 front 同仁
1:77 front 同体
1:48 front 同心
1:95 front 同行
1:37 front 名,
1:33 front 名_
1:42 front 名|
1:49 front 名册
1:-45 front 名单
1:61 front 名园
1:-47 front 名师
1:59 front 名校
1:46 front 后山
1:38 front 后帮
1:58 front 后服
1:-74 front 启事
1:30 front 启明
1:36 front 启智
1:37 front 启聪
1:49 front 启能
1:-69 front 启航
1:66 front 告知
1:-96 front 员提
1:47 front 员校
1:-53 front 周$
1:56 front 周)
1:30 front 周一
1:30 front 周二
1:33 front 周六
1:40 front 周历
1:70 front 周工
1:-117 front 周食
1:36 front 命题
1:48 front 和体
1:36 front 和启
1:63 front 和我
1:59 front 哑学
1:49 front 商定
1:35 front 商纪
1:38 front 善特
1:32 front 嘉义
1:30 front 嘉禾
1:49 front 嘴岩
1:41 front 器十
1:-85 front 器行
1:-114 front 四(
1:60 front 回复
1:-64 front 回忆
1:50 front 回讲
1:38 front 回访
1:47 front 回辅
1:44 front 回顾
1:-80 front 因_
1:54 front 团_
1:40 front 团“
1:52 front 团与
1:66 front 团化
1:47 front 团对
1:50 front 团帮
1:39 front 团年
1:40 front 团式
1:45 front 团总
1:55 front 园$
1:53 front 园)
1:57 front 园,
1:58 front 园:
1:70 front 园_
1:55 front 园“
1:70 front 园”
1:43 front 园与
1:59 front 园互
1:51 front 园协
1:85 front 园友
1:33 front 园工
1:45 front 园带
1:48 front 园托
1:38 front 园拉
1:39 front 园的
1:42 front 园答
1:60 front 园结
1:80 front 园陪
1:-74 front 困难
1:72 front 国中
1:97 front 国小
1:75 front 国民
1:30 front 国语
1:46 front 国际
1:82 front 图书
1:36 front 圣若
1:59 front 圩村
1:70 front 地学
1:64 front 地帮
1:31 front 地特
1:52 front 地结
1:45 front 坑中
1:60 front 坝小
1:40 front 坝民
1:31 front 坡、
1:31 front 坡两
1:59 front 坡头
1:49 front 坡小
1:-89 front 坡市
1:52 front 坪中
1:44 front 坪镇
1:47 front 型高
1:33 front 城)
1:47 front 城三
1:57 front 城东
1:74 front 城关
1:-59 front 城北
1:35 front 城区
1:45 front 城学
1:-71 front 城市
1:56 front 城活
1:46 front 城职
1:40 front 埔中
1:38 front 域内
1:37 front 域高
1:75 front 培到
1:41 front 培善
1:40 front 培文
1:47 front 培智
1:60 front 培训
1:75 front 培道
1:54 front 基〔
1:48 front 基地
1:57 front 基础
1:30 front 基金
1:33 front 基隆
1:71 front 堂与
1:68 front 堂共
1:52 front 堂办
1:45 front 堂小
1:44 front 塘中
1:41 front 塘侗
1:68 front 塘小
1:42 front 塘敬
1:-50 front 塘月
1:40 front 墙)
1:54 front 备与
1:-86 front 备会
1:149 front 备忘
1:-72 front 备方
1:56 front 备课
1:51 front 复:
1:42 front 复信
1:37 front 复大
1:43 front 复课
1:31 front 外四
1:34 front 外国
1:50 front 大仑
1:-96 front 大会
1:32 front 大园
1:56 front 大圩
1:109 front 大学
1:41 front 大山
1:56 front 大手
1:38 front 大柳
1:74 front 大洼
1:48 front 大附
1:59 front 头学
1:41 front 头小
1:-62 front 奖励
1:33 front 奖学
1:49 front 女子
1:44 front 好2
1:50 front 好“
1:-60 front 好城
1:56 front 好学
1:31 front 好约
1:37 front 妹园
1:72 front 妹学
1:48 front 妹校
1:72 front 妹特
1:136 front 姊妹
1:42 front 姓名
1:54 front 委会
1:-78 front 委员
1:48 front 子$
1:73 front 子们
1:77 front 子学
1:53 front 子邮
1:33 front 子高
1:48 front 字〔
1:49 front 字教
1:60 front 季)
1:95 front 季学
1:85 front 学$
1:69 front 学(
1:44 front 学-
1:69 front 学2
1:108 front 学_
1:59 front 学“
1:61 front 学、
1:56 front 学三
1:104 front 学与
1:65 front 学习
1:46 front 学云
1:62 front 学互
1:46 front 学任
1:33 front 学伙
1:50 front 学做
1:34 front 学函
1:65 front 学前
1:-54 front 学区
1:40 front 学协
1:63 front 学图
1:63 front 学堂
1:44 front 学姊
1:46 front 学定
1:63 front 学对
1:72 front 学工
1:131 front 学帮
1:56 front 学年
1:-53 front 学开
1:58 front 学授
1:-80 front 学教
1:-90 front 学方
1:56 front 学月
1:77 front 学期
1:82 front 学校
1:79 front 学点
1:57 front 学牵
1:-84 front 学生
1:-53 front 学百
1:92 front 学的
1:79 front 学科
1:49 front 学第
1:74 front 学籍
1:84 front 学结
1:55 front 学给
1:35 front 学规
1:66 front 学计
1:-62 front 学设
1:68 front 学贺
1:-69 front 学赴
1:33 front 学金
1:73 front 学附
1:81 front 学院
1:43 front 学集
1:48 front 孩子
1:37 front 宁海
1:56 front 守儿
1:53 front 安:
1:125 front 安排
1:-65 front 安队
1:55 front 完全
1:46 front 完小
1:101 front 定$
1:57 front 定书
1:65 front 定事
1:58 front 定点
1:51 front 宜$
1:-53 front 实习
1:86 front 实验
1:38 front 室_
1:-77 front 室岗
1:47 front 室开
1:76 front 室送
1:56 front 室通
1:33 front 宫辅
1:34 front 家亲
1:69 front 家名
1:50 front 家坝
1:43 front 家寨
1:-59 front 家校
1:-97 front 家长
1:38 front 容_
1:80 front 宿制
1:66 front 宿舍
1:84 front 寄宿
1:-108 front 寒假
1:41 front 寨小
1:42 front 寨教
1:59 front 对)
1:-90 front 对_
1:57 front 对一
1:56 front 对互
1:38 front 对任
1:61 front 对偏
1:64 front 对公
1:57 front 对共
1:32 front 对协
1:55 front 对单
1:41 front 对口
1:41 front 对回
1:44 front 对备
1:69 front 对子
1:-49 front 对学
1:46 front 对安
1:41 front 对小
1:56 front 对工
1:74 front 对接
1:32 front 对活
1:-99 front 对社
1:74 front 对计
1:-46 front 对话
1:-78 front 寻物
1:-83 front 导1
1:50 front 导合
1:31 front 导员
1:42 front 导思
1:74 front 封信
1:51 front 将来
1:62 front 尊敬
1:72 front 小,
1:39 front 小与
1:47 front 小事
1:34 front 小伙
1:32 front 小偏
1:62 front 小分
1:-78 front 小区
1:58 front 小协
1:51 front 小合
1:32 front 小园
1:47 front 小复
1:-37 front 小学
1:46 front 小孩
1:59 front 小手
1:31 front 小携
1:41 front 小支
1:43 front 小星
1:50 front 小河
1:-88 front 小组
1:46 front 小结
1:46 front 小罗
1:58 front 小规
1:53 front 少先
1:36 front 少年
1:43 front 尾初
1:61 front 局$
1:58 front 局2
1:56 front 局:
1:67 front 局、
1:75 front 局人
1:67 front 局会
1:62 front 局关
1:35 front 局属
1:53 front 局工
1:55 front 局文
1:-53 front 局答
1:31 front 屏东
1:71 front 屏区
1:76 front 屏县
1:63 front 屏同
1:41 front 屏职
1:30 front 展“
1:49 front 展合
1:31 front 展城
1:-56 front 展帮
1:45 front 展薄
1:57 front 属中
1:39 front 属各
1:48 front 山中
1:32 front 山丰
1:-55 front 山乡
1:84 front 山区
1:41 front 山大
1:30 front 山小
1:50 front 山尾
1:64 front 山市
1:42 front 山幼
1:35 front 山月
1:39 front 山海
1:36 front 山的
1:55 front 山背
1:-75 front 山那
1:60 front 山里
1:52 front 屿国
1:52 front 岔河
1:-79 front 岗位
1:64 front 岗派
1:45 front 岚山
1:33 front 岛国
1:42 front 岛培
1:31 front 岛小
1:31 front 岩国
1:57 front 岩小
1:42 front 岩路
1:33 front 岬市
1:35 front 岭中
1:68 front 岭县
1:32 front 岭国
1:45 front 岭市
1:43 front 岭村
1:42 front 岭林
1:42 front 岭沟
1:54 front 岭湾
1:65 front 岸区
1:48 front 岸国
1:42 front 峪分
1:38 front 川县
1:36 front 川工
1:58 front 川师
1:-78 front 州市
1:32 front 州湾
1:56 front 巡回
1:52 front 工$
1:89 front 工业
1:-78 front 工会
1:84 front 工作
1:-54 front 工大
1:47 front 工学
1:49 front 工科
1:58 front 工程
1:69 front 工职
1:-65 front 巴坡
1:-74 front 市三
1:-64 front 市与
1:34 front 市乡
1:37 front 市信
1:-71 front 市协
1:55 front 市海
1:33 front 市港
1:54 front 市特
1:67 front 市直
1:33 front 市立
1:-70 front 市缔
1:36 front 市顺
1:51 front 布2
1:-35 front 师$
1:-33 front 师:
1:57 front 师“
1:-68 front 师、
1:-52 front 师》
1:46 front 师一
1:63 front 师个
1:-63 front 师事
1:49 front 师互
1:53 front 师发
1:64 front 师同
1:53 front 师大
1:34 front 师学
1:45 front 师工
1:58 front 师平
1:75 front 师徒
1:41 front 师成
1:-72 front 师招
1:37 front 师支
1:-67 front 师来
1:47 front 师派
1:-86 front 师甄
1:-65 front 师研
1:69 front 师范
1:64 front 师资
1:-33 front 师赴
1:63 front 师轮
1:45 front 师进
1:54 front 师驻
1:36 front 帖$
1:46 front 带三
1:58 front 带任
1:59 front 带分
1:30 front 带小
1:75 front 带弱
1:70 front 带方
1:78 front 席会
1:-57 front 帮一
1:98 front 帮带
1:42 front 帮弱
1:31 front 干互
1:31 front 干部
1:62 front 平安
1:-64 front 年$
1:82 front 年)
1:56 front 年1
1:30 front 年2
1:39 front 年7
1:61 front 年8
1:85 front 年9
1:41 front 年“
1:43 front 年一
1:35 front 年下
1:42 front 年任
1:49 front 年做
1:58 front 年城
1:53 front 年大
1:102 front 年学
1:-102 front 年寒
1:50 front 年对
1:53 front 年工
1:65 front 年帮
1:97 front 年度
1:66 front 年志
1:44 front 年支
1:-54 front 年教
1:83 front 年春
1:-50 front 年校
1:38 front 年海
1:52 front 年秋
1:33 front 年第
1:45 front 年级
1:41 front 年结
1:76 front 年规
1:54 front 年计
1:46 front 年重
1:136 front 幼儿
1:55 front 幼教
1:63 front 幼稚
1:-88 front 幼院
1:38 front 广西
1:88 front 庄中
1:-67 front 庆筹
1:-95 front 庙会
1:34 front 庙街
1:-80 front 府共
1:35 front 府小
1:67 front 度)
1:62 front 度“
1:67 front 度任
1:35 front 度安
1:52 front 度工
1:63 front 度帮
1:59 front 度方
1:41 front 度计
1:65 front 康支
1:-58 front 廖秋
1:59 front 建“
1:-60 front 建协
1:72 front 建台
1:41 front 建工
1:41 front 建引
1:55 front 建的
1:35 front 建筑
1:72 front 建简
1:36 front 建计
1:68 front 建记
1:35 front 建设
1:-44 front 开展
1:76 front 开放
1:39 front 式”
1:36 front 引领
1:-64 front 弟学
1:71 front 弱园
1:45 front 弱学
1:79 front 弱校
1:62 front 强校
1:-77 front 录$
1:86 front 录(
1:49 front 录)
1:52 front 影子
1:46 front 往来
1:41 front 往校
1:-85 front 征才
1:43 front 径中
1:-63 front 律师
1:41 front 徒同
1:53 front 徒结
1:-47 front 得分
1:-59 front 德与
1:41 front 德光
1:39 front 德女
1:50 front 德峪
1:34 front 心$
1:68 front 心)
1:37 front 心2
1:40 front 心_
1:58 front 心一
1:42 front 心三
1:60 front 心之
1:65 front 心伙
1:68 front 心幼
1:42 front 心校
1:70 front 心理
1:39 front 心联
1:-52 front 忆$
1:-80 front 志$
1:-57 front 志愿
1:110 front 忘$
1:38 front 忘(
1:116 front 忘录
1:58 front 怎么
1:49 front 思想
1:34 front 性普
1:47 front 总校
1:48 front 总结
1:-62 front 息$
1:39 front 息工
1:-64 front 息时
1:-77 front 情_
1:49 front 想学
1:44 front 想略
1:-41 front 意见
1:-52 front 感$
1:-101 front 感谢
1:-37 front 愿者
1:44 front 成员
1:49 front 成帮
1:55 front 成长
1:66 front 我们
1:80 front 我校
1:-100 front 我的
1:-44 front 户主
1:-42 front 户台
1:62 front 所学
1:48 front 所提
1:-99 front 所结
1:52 front 手_
1:60 front 手·
1:92 front 手”
1:90 front 手会
1:-70 front 手共
1:47 front 手协
1:60 front 手同
1:51 front 手后
1:84 front 手拉
1:31 front 手提
1:70 front 手方
1:56 front 手校
1:61 front 手活
1:65 front 手牵
1:49 front 手的
1:42 front 手简
1:65 front 手行
1:67 front 手计
1:-55 front 才启
1:56 front 才工
1:38 front 打印
1:60 front 打算
1:89 front 托管
1:45 front 扶三
1:-47 front 扶不
1:38 front 扶九
1:83 front 扶云
1:-54 front 扶人
1:74 front 扶任
1:51 front 扶关
1:-103 front 扶办
1:76 front 扶助
1:74 front 扶协
1:51 front 扶县
1:36 front 扶古
1:60 front 扶合
1:50 front 扶名
1:-77 front 扶困
1:37 front 扶备
1:85 front 扶大
1:38 front 扶学
1:61 front 扶安
1:41 front 扶实
1:54 front 扶对
1:41 front 扶工
1:46 front 扶年
1:43 front 扶怎
1:47 front 扶成
1:53 front 扶持
1:71 front 扶教
1:42 front 扶方
1:57 front 扶日
1:-55 front 扶显
1:47 front 扶条
1:-80 front 扶果
1:30 front 扶汇
1:39 front 扶沙
1:69 front 扶河
1:-44 front 扶活
1:41 front 扶牦
1:53 front 扶石
1:67 front 扶简
1:53 front 扶红
1:41 front 扶联
1:32 front 扶苗
1:47 front 扶行
1:37 front 扶要
1:91 front 扶计
1:40 front 扶责
1:43 front 扶铁
1:52 front 扶青
1:59 front 扶项
1:43 front 扶龙
1:56 front 批)
1:50 front 承诺
1:49 front 技工
1:69 front 技师
1:49 front 技术
1:-67 front 技站
1:78 front 技职
1:88 front 技艺
1:40 front 抓$
1:65 front 报$
1:39 front 报(
1:32 front 报材
1:83 front 拉手
1:-55 front 招募
1:51 front 拟办
1:60 front 持协
1:62 front 持县
1:57 front 持岔
1:54 front 持德
1:60 front 挂职
1:58 front 指导
1:-95 front 捐赠
1:55 front 换掉
1:66 front 授榫
1:95 front 授课
1:39 front 掉十
1:60 front 排$
1:43 front 排(
1:40 front 排宿
1:53 front 排班
1:50 front 排的
1:93 front 排表
1:66 front 接。
1:47 front 接受
1:53 front 接备
1:43 front 接收
1:66 front 接教
1:-58 front 接致
1:51 front 接说
1:36 front 推荐
1:41 front 措勤
1:-67 front 措施
1:38 front 提供
1:55 front 提升
1:-51 front 提案
1:33 front 提质
1:48 front 提需
1:50 front 援$
1:30 front 援)
1:37 front 援_
1:69 front 援与
1:61 front 援乡
1:58 front 援事
1:47 front 援云
1:63 front 援助
1:45 front 援协
1:55 front 援单
1:45 front 援学
1:46 front 援山
1:49 front 援工
1:60 front 援建
1:58 front 援排
1:45 front 援措
1:31 front 援框
1:30 front 援疆
1:65 front 援约
1:61 front 援藏
1:33 front 援责
1:-85 front 援青
1:53 front 援韶
1:43 front 援鹰
1:58 front 摘)
1:-34 front 摘要
1:98 front 支持
1:118 front 支援
1:-98 front 支教
1:-54 front 支部
1:48 front 收贵
1:44 front 放约
1:53 front 政会
1:-92 front 政协
1:-57 front 政府
1:33 front 敏$
1:35 front 教〔
1:79 front 教下
1:55 front 教中
1:80 front 教务
1:48 front 教协
1:-53 front 教回
1:47 front 教基
1:-41 front 教学
1:66 front 教小
1:74 front 教工
1:-64 front 教师
1:62 front 教授
1:-58 front 教教
1:-48 front 教案
1:37 front 教点
1:65 front 教班
1:-57 front 教的
1:40 front 教研
1:38 front 教练
1:44 front 教组
1:-99 front 教职
1:78 front 教联
1:69 front 教育
1:60 front 教资
1:64 front 教进
1:63 front 教队
1:60 front 教集
1:46 front 敬业
1:50 front 敬的
1:61 front 数字
1:-61 front 整学
1:-52 front 文$
1:41 front 文中
1:60 front 文件
1:32 front 文庙
1:68 front 文昌
1:71 front 文本
1:-75 front 文目
1:-82 front 文组
1:34 front 文者
1:49 front 料:
1:40 front 新一
1:30 front 新北
1:40 front 新区
1:-90 front 新篇
1:-104 front 新老
1:38 front 方$
1:47 front 方)
1:47 front 方:
1:64 front 方柳
1:57 front 方翠
1:-43 front 施$
1:72 front 施意
1:36 front 施测
1:65 front 施细
1:-46 front 施舍
1:33 front 施要
1:55 front 施计
1:59 front 族中
1:35 front 族自
1:30 front 族艺
1:-67 front 日_
1:59 front 日于
1:-68 front 日志
1:60 front 日程
1:33 front 旧仪
1:95 front 明$
1:30 front 明学
1:39 front 明德
1:58 front 明盲
1:38 front 星园
1:42 front 春)
1:92 front 春季
1:47 front 春泥
1:-58 front 春游
1:38 front 春芽
1:-63 front 是施
1:-59 front 显真
1:57 front 普通
1:33 front 智三
1:61 front 智学
1:92 front 暑期
1:92 front 月)
1:80 front 月-
1:-50 front 月1
1:-75 front 月2
1:43 front 月一
1:37 front 月回
1:36 front 月国
1:46 front 月度
1:35 front 月来
1:65 front 月研
1:60 front 月至
1:-51 front 月色
1:34 front 有关
1:-88 front 有感
1:-40 front 期)
1:58 front 期,
1:83 front 期安
1:57 front 期工
1:59 front 期帮
1:46 front 期我
1:63 front 期支
1:48 front 期教
1:-84 front 期末
1:58 front 期校
1:31 front 期结
1:82 front 期送
1:44 front 木冲
1:74 front 木工
1:79 front 木栅
1:30 front 木桥
1:-60 front 末统
1:62 front 本(
1:-77 front 本校
1:52 front 术型
1:42 front 术学
1:45 front 术节
1:30 front 机关
1:45 front 杉木
1:62 front 杏花
1:66 front 材料
1:-66 front 村党
1:-53 front 村学
1:46 front 村完
1:116 front 村小
1:37 front 村工
1:63 front 村幼
1:50 front 村校
1:44 front 村点
1:-64 front 村第
1:42 front 条约
1:-66 front 来了
1:-92 front 来信
1:35 front 来安
1:77 front 来年
1:53 front 来我
1:36 front 来访
1:55 front 杨河
1:48 front 松江
1:59 front 林中
1:45 front 林区
1:53 front 林坡
1:44 front 林学
1:45 front 林路
1:-90 front 果农
1:53 front 枫林
1:31 front 架协
1:33 front 架合
1:-65 front 柏树
1:35 front 柏桥
1:74 front 柳塘
1:48 front 柳小
1:43 front 柳树
1:63 front 柳湾
1:65 front 柳荫
1:51 front 栅工
1:65 front 栅派
1:-48 front 标准
1:47 front 栏$
1:44 front 树村
1:-61 front 树湾
1:34 front 栗乡
1:47 front 校(
1:30 front 校-
1:35 front 校2
1:63 front 校_
1:87 front 校|
1:52 front 校“
1:89 front 校”
1:32 front 校、
1:69 front 校与
1:37 front 校东
1:-78 front 校交
1:60 front 校伙
1:35 front 校会
1:-92 front 校作
1:53 front 校党
1:55 front 校全
1:112 front 校共
1:52 front 校函
1:-72 front 校刊
1:-52 front 校务
1:54 front 校协
1:45 front 校县
1:87 front 校合
1:57 front 校定
1:67 front 校实
1:71 front 校对
1:88 front 校工
1:32 front 校师
1:61 front 校带
1:121 front 校帮
1:49 front 校年
1:-68 front 校庆
1:55 front 校所
1:57 front 校手
1:43 front 校托
1:53 front 校技
1:47 front 校提
1:55 front 校援
1:65 front 校携
1:62 front 校支
1:79 front 校教
1:41 front 校校
1:55 front 校清
1:73 front 校牵
1:39 front 校生
1:115 front 校的
1:116 front 校结
1:61 front 校缔
1:-65 front 校群
1:63 front 校联
1:59 front 校艺
1:48 front 校菜
1:-47 front 校行
1:43 front 校责
1:48 front 校赴
1:48 front 校起
1:92 front 校长
1:32 front 校际
1:63 front 校食
1:53 front 校首
1:-59 front 核评
1:41 front 桂岭
1:46 front 框架
1:-36 front 案$
1:70 front 案(
1:-70 front 案)
1:34 front 案》
1:-90 front 桌$
1:-65 front 桌球
1:48 front 桐川
1:44 front 桑坪
1:37 front 桥坪
1:40 front 桥头
1:31 front 桥小
1:39 front 桥村
1:34 front 桥职
1:47 front 梁家
1:-47 front 梁小
1:50 front 梧岭
1:73 front 棠湾
1:59 front 榫接
1:40 front 樟区
1:59 front 模学
1:36 front 次$
1:36 front 次)
1:53 front 次_
1:-66 front 正申
1:54 front 步打
1:43 front 步阶
1:52 front 殊学
1:78 front 殊教
1:48 front 段的
1:34 front 段考
1:33 front 每周
1:41 front 每月
1:56 front 毕业
1:37 front 民中
1:37 front 民医
1:82 front 民小
1:38 front 民政
1:61 front 民族
1:-79 front 民通
1:38 front 水井
1:-61 front 水泥
1:49 front 求$
1:31 front 汇报
1:73 front 汇编
1:37 front 江书
1:32 front 江北
1:56 front 江县
1:45 front 江城
1:66 front 江岸
1:56 front 江市
1:44 front 江澜
1:45 front 江镇
1:60 front 沂河
1:40 front 沅陂
1:32 front 沈若
1:47 front 沉安
1:47 front 沙河
1:44 front 沟初
1:56 front 沟小
1:40 front 沪江
1:49 front 河两
1:75 front 河初
1:65 front 河区
1:36 front 河县
1:61 front 河口
1:32 front 河坝
1:-95 front 河小
1:34 front 河市
1:60 front 河教
1:49 front 河湟
1:51 front 河湾
1:48 front 河西
1:42 front 治县
1:-73 front 治课
1:81 front 法$
1:-93 front 法治
1:59 front 泥”
1:-94 front 泥厂
1:30 front 洛布
1:49 front 洲中
1:53 front 洲学
1:37 front 活管
1:94 front 洼村
1:41 front 派2
1:58 front 派一
1:88 front 派出
1:30 front 派办
1:72 front 派往
1:57 front 派技
1:81 front 派教
1:33 front 派老
1:61 front 派遣
1:40 front 流_
1:-64 front 流座
1:73 front 流誓
1:42 front 流计
1:34 front 测$
1:41 front 海岛
1:46 front 海岸
1:43 front 海川
1:31 front 海情
1:69 front 海报
1:59 front 海棠
1:46 front 海陵
1:-48 front 消息
1:106 front 清单
1:32 front 清源
1:33 front 清点
1:30 front 渡县
1:31 front 港东
1:42 front 港九
1:35 front 港圣
1:42 front 港市
1:46 front 港澳
1:-89 front 游方
1:38 front 湖区
1:39 front 湟$
1:36 front 湟县
1:44 front 湾→
1:-54 front 湾中
1:69 front 湾区
1:57 front 湾县
1:59 front 湾小
1:41 front 湾教
1:58 front 湾村
1:31 front 湾校
1:70 front 湾第
1:34 front 源县
1:32 front 源市
1:66 front 源支
1:42 front 溪中
1:41 front 溪乡
1:31 front 溪实
1:-49 front 溪小
1:-53 front 溪市
1:42 front 溪幼
1:58 front 溪特
1:32 front 溪职
1:34 front 滨国
1:30 front 滨州
1:32 front 滨湖
1:-72 front 滩镇
1:63 front 澄江
1:31 front 澜沧
1:46 front 澜溪
1:41 front 澜理
1:50 front 澳与
1:80 front 澳门
1:39 front 濠光
1:38 front 点(
1:60 front 点“
1:62 front 点帮
1:48 front 点携
1:68 front 点支
1:44 front 点校
1:49 front 点结
1:30 front 点造
1:40 front 爱堂
1:73 front 片区
1:42 front 牛坪
1:45 front 牦牛
1:38 front 物单
1:-81 front 物启
1:37 front 物理
1:49 front 牵小
1:99 front 牵手
1:43 front 牵百
1:74 front 特教
1:87 front 特校
1:83 front 特殊
1:49 front 特色
1:48 front 状$
1:79 front 班$
1:61 front 班主
1:-76 front 班会
1:81 front 班备
1:71 front 班工
1:39 front 班班
1:-67 front 班级
1:40 front 班结
1:-54 front 班表
1:-124 front 班课
1:-52 front 球协
1:-55 front 球邀
1:35 front 理代
1:60 front 理健
1:44 front 理工
1:38 front 理帮
1:67 front 理支
1:-56 front 甄选
1:33 front 生_
1:-75 front 生会
1:-69 front 生作
1:-84 front 生分
1:37 front 生活
1:-39 front 生队
1:-74 front 生院
1:37 front 田乡
1:81 front 甲方
1:-55 front 申请
1:-89 front 电器
1:39 front 电大
1:70 front 电子
1:62 front 画$
1:36 front 画(
1:33 front 画_
1:52 front 画一
1:31 front 畔云
1:39 front 留守
1:41 front 略。
1:62 front 略联
1:30 front 病房
1:59 front 登记
1:59 front 白杨
1:66 front 白鹭
1:-57 front 百年
1:88 front 百校
1:59 front 的$
1:54 front 的,
1:99 front 的一
1:55 front 的任
1:70 front 的信
1:66 front 的八
1:72 front 的函
1:51 front 的十
1:46 front 的协
1:59 front 的坡
1:36 front 的复
1:68 front 的学
1:70 front 的安
1:70 front 的实
1:45 front 的意
1:64 front 的打
1:-84 front 的新
1:48 front 的服
1:37 front 的校
1:34 front 的礼
1:49 front 的老
1:53 front 的补
1:-50 front 的课
1:57 front 盏不
1:50 front 盟会
1:53 front 盟对
1:52 front 盟校
1:33 front 盟章
1:51 front 盟第
1:44 front 盟行
1:-79 front 目_
1:41 front 目书
1:82 front 目任
1:-91 front 目录
1:56 front 盲校
1:30 front 盲聋
1:62 front 直各
1:35 front 省“
1:50 front 省城
1:31 front 省属
1:30 front 省教
1:40 front 省级
1:-58 front 真情
1:48 front 瞻$
1:-59 front 知$
1:68 front 知:
1:55 front 知单
1:-88 front 石乡
1:32 front 石县
1:45 front 石岭
1:32 front 石市
1:43 front 石径
1:47 front 石桥
1:-50 front 石梁
1:-54 front 石滩
1:74 front 石碇
1:63 front 石镇
1:39 front 石门
1:-64 front 石鼓
1:72 front 研”
1:-87 front 研习
1:57 front 研学
1:70 front 研室
1:94 front 研帮
1:-50 front 研究
1:-51 front 研组
1:58 front 研联
1:60 front 础教
1:65 front 碇技
1:30 front 磐石
1:49 front 示栏
1:53 front 示范
1:35 front 礼物
1:-70 front 社区
1:57 front 社国
1:32 front 离岛
1:51 front 秋季
1:-44 front 秋萍
1:45 front 科$
1:45 front 科|
1:59 front 科函
1:47 front 科基
1:-58 front 科学
1:67 front 科技
1:62 front 科研
1:46 front 称“
1:-60 front 程$
1:48 front 程(
1:39 front 程任
1:42 front 程学
1:43 front 程汇
1:61 front 程节
1:-31 front 程表
1:67 front 稚园
1:33 front 稻香
1:-64 front 究院
1:34 front 立光
1:-92 front 站帮
1:-82 front 竞赛
1:-38 front 章$
1:57 front 章程
1:41 front 童医
1:42 front 童陪
1:67 front 端手
1:44 front 竹中
1:-50 front 竹溪
1:38 front 竹镇
1:-38 front 第七
1:86 front 第三
1:59 front 第九
1:119 front 第二
1:44 front 第五
)"sv,
    R"(1:-84 front 第八
1:30 front 第十
1:34 front 筑工
1:38 front 答复
1:-74 front 答记
1:61 front 策略
1:-72 front 筹备
1:68 front 签约
1:56 front 简案
1:-73 front 简章
1:88 front 简表
1:58 front 算$
1:48 front 管乡
1:57 front 管农
1:43 front 管帮
1:78 front 管理
1:46 front 管薛
1:-93 front 篇$
1:55 front 籍与
1:31 front 类学
1:41 front 粤北
1:47 front 系协
1:52 front 系单
1:53 front 系统
1:35 front 紫荆
1:41 front 红岩
1:46 front 红柳
1:59 front 红石
1:118 front 约$
1:113 front 约定
1:63 front 约文
1:-75 front 级“
1:76 front 级中
1:31 front 级示
1:33 front 级科
1:31 front 级英
1:-69 front 纪录
1:65 front 纲要
1:48 front 纲领
1:65 front 纸$
1:120 front 线上
1:49 front 练下
1:79 front 组$
1:43 front 组)
1:-65 front 组_
1:57 front 组今
1:-95 front 组名
1:51 front 组团
1:37 front 组对
1:53 front 组建
1:-67 front 组活
1:87 front 细则
1:-48 front 织领
1:62 front 结与
1:38 front 结伴
1:-59 front 结友
1:49 front 结帮
1:58 front 结成
1:62 front 给即
1:49 front 给友
1:65 front 给大
1:59 front 给山
1:56 front 给的
1:57 front 给结
1:71 front 给薄
1:48 front 统援
1:-56 front 统考
1:62 front 编$
1:42 front 罗校
1:52 front 置要
1:-58 front 群消
1:79 front 翠屏
1:38 front 翰匡
1:40 front 翰林
1:-72 front 老师
1:49 front 老年
1:36 front 考_
1:-82 front 考务
1:-60 front 考考
1:30 front 者:
1:40 front 者协
1:-70 front 者行
1:-74 front 者问
1:54 front 聋哑
1:34 front 聋培
1:53 front 职→
1:78 front 职业
1:41 front 职学
1:46 front 职安
1:-99 front 职工
1:117 front 职教
1:43 front 职校
1:-63 front 职责
1:52 front 职高
1:59 front 联合
1:65 front 联席
1:97 front 联盟
1:79 front 联系
1:38 front 聪学
1:-63 front 育一
1:51 front 育中
1:-49 front 育二
1:72 front 育交
1:55 front 育人
1:35 front 育体
1:42 front 育共
1:-63 front 育助
1:33 front 育厅
1:41 front 育和
1:77 front 育学
1:30 front 育实
1:54 front 育局
1:43 front 育巡
1:42 front 育工
1:84 front 育帮
1:-80 front 育幼
1:58 front 育新
1:44 front 育特
1:-51 front 育科
1:48 front 育组
1:37 front 育结
1:72 front 育联
1:46 front 育英
1:69 front 育集
1:50 front 背小
1:45 front 能特
1:61 front 能给
1:41 front 自治
1:61 front 至2
1:30 front 致乌
1:47 front 致兄
1:57 front 致友
1:46 front 致帮
1:53 front 致柳
1:-68 front 致词
1:-54 front 致贫
1:72 front 致雾
1:51 front 致青
1:45 front 致香
1:34 front 致高
1:61 front 舍管
1:-103 front 航教
1:-73 front 色(
1:63 front 色校
1:75 front 艺中
1:30 front 艺体
1:52 front 艺合
1:63 front 艺术
1:69 front 节_
1:70 front 节录
1:49 front 节筹
1:57 front 节选
1:38 front 芦苇
1:56 front 花小
1:31 front 花沟
1:48 front 花莲
1:42 front 芽”
1:37 front 苇荡
1:44 front 苍梧
1:68 front 苏里
1:81 front 苗$
1:42 front 苗”
1:40 front 苗园
1:34 front 苗岭
1:40 front 苗幼
1:34 front 若翰
1:39 front 苦竹
1:48 front 英教
1:30 front 英语
1:33 front 范园
1:41 front 范大
1:54 front 范学
1:35 front 范性
1:30 front 荆艺
1:44 front 草坝
1:37 front 荐名
1:35 front 荡县
1:67 front 荫小
1:46 front 荫山
1:-94 front 荷塘
1:55 front 莲县
1:47 front 莲塘
1:66 front 菜单
1:-53 front 萍:
1:37 front 葡学
1:48 front 蓝双
1:36 front 蓝携
1:46 front 蓝田
1:64 front 薄弱
1:51 front 薛家
1:51 front 藏教
1:50 front 行$
1:63 front 行_
1:40 front 行、
1:46 front 行一
1:-100 front 行与
1:-80 front 行事
1:-58 front 行前
1:46 front 行办
1:102 front 行动
1:49 front 行政
1:68 front 行方
1:57 front 街小
1:53 front 街道
1:86 front 补充
1:84 front 表$
1:98 front 表(
1:33 front 表二
1:43 front 表及
1:44 front 西川
1:38 front 西桂
1:93 front 西部
1:50 front 西镇
1:35 front 要(
1:42 front 要)
1:40 front 要为
1:46 front 要点
1:54 front 覆函
1:80 front 见$
1:-104 front 见表
1:52 front 观塘
1:74 front 规划
1:71 front 规模
1:-59 front 规程
1:-77 front 视意
1:81 front 览$
1:61 front 角扶
1:56 front 解$
1:131 front 解表
1:60 front 誓约
1:-48 front 计$
1:71 front 计划
1:103 front 计画
1:-45 front 订)
1:69 front 议(
1:53 front 议决
1:47 front 议材
1:31 front 议纪
1:63 front 议附
1:58 front 记册
1:-43 front 记工
1:-63 front 记录
1:-66 front 记者
1:39 front 讲_
1:54 front 讲师
1:-128 front 论文
1:43 front 设置
1:-58 front 设计
1:55 front 访一
1:62 front 访约
1:-78 front 访视
1:-75 front 证书
1:-109 front 评分
1:-68 front 词$
1:-43 front 话廖
1:-75 front 语$
1:-63 front 语文
1:36 front 说帖
1:86 front 说明
1:-56 front 请$
1:-65 front 请函
1:52 front 请勾
1:-70 front 请赛
1:54 front 诺之
1:-81 front 读《
1:58 front 读共
1:30 front 课$
1:39 front 课_
1:48 front 课专
1:65 front 课后
1:90 front 课堂
1:-65 front 课教
1:55 front 课时
1:-90 front 课桌
1:-37 front 课程
1:39 front 课组
1:-62 front 调整
1:35 front 调的
1:-31 front 谈会
1:54 front 谈摘
1:73 front 谈要
1:62 front 谈记
1:-96 front 谢信
1:-75 front 谢函
1:-60 front 谱$
1:-92 front 谱新
1:-81 front 责$
1:68 front 责任
1:-41 front 账$
1:95 front 账(
1:36 front 质工
1:-76 front 贫原
1:47 front 贯制
1:36 front 贴墙
1:83 front 贵校
1:55 front 贵院
1:64 front 贺校
1:31 front 资互
1:47 front 资援
1:56 front 资源
1:-39 front 赛程
1:-50 front 赛竞
1:-89 front 赛规
1:37 front 赠旧
1:-98 front 赠证
1:60 front 赴乌
1:61 front 赴山
1:-92 front 赴石
1:67 front 赴鹿
1:51 front 起步
1:-31 front 路小
1:-69 front 转正
1:65 front 轮岗
1:54 front 轮工
1:37 front 轮校
1:58 front 辅导
1:-76 front 边的
1:49 front 边远
1:38 front 达新
1:-107 front 达水
1:51 front 运行
1:49 front 进修
1:60 front 进城
1:30 front 进备
1:-60 front 进谱
1:47 front 远教
1:30 front 连南
1:33 front 连江
1:32 front 送到
1:76 front 送培
1:68 front 送给
1:56 front 送课
1:53 front 选$
1:57 front 选)
1:94 front 选派
1:-73 front 选简
1:39 front 通报
1:-37 front 通知
1:63 front 通高
1:36 front 造册
1:56 front 道中
1:-62 front 道德
1:46 front 遣名
1:-89 front 邀请
1:-72 front 那边
1:73 front 邮件
1:56 front 部共
1:81 front 部协
1:57 front 部学
1:-44 front 部结
1:35 front 都会
1:63 front 配$
1:-96 front 配名
1:73 front 里县
1:53 front 里国
1:57 front 重点
1:30 front 金会
1:41 front 金十
1:31 front 金桥
1:65 front 铁岭
1:-107 front 银行
1:-71 front 锣鼓
1:30 front 锦帆
1:46 front 镇九
1:64 front 镇初
1:51 front 镇学
1:-59 front 镇小
1:50 front 镇教
1:40 front 长$
1:-75 front 长:
1:44 front 长书
1:-51 front 长交
1:47 front 长会
1:64 front 长工
1:44 front 长挂
1:63 front 长携
1:-86 front 长来
1:112 front 长的
1:51 front 门与
1:38 front 门县
1:71 front 门培
1:46 front 门寨
1:-72 front 问$
1:61 front 间$
1:-65 front 间的
1:63 front 间表
1:49 front 阅读
1:-77 front 队$
1:59 front 队2
1:-77 front 队_
1:56 front 队分
1:35 front 队协
1:44 front 队手
1:31 front 阳光
1:37 front 阳市
1:56 front 阶段
1:40 front 陂县
1:75 front 附中
1:79 front 附件
1:49 front 附则
1:51 front 附属
1:36 front 附来
1:43 front 附校
1:58 front 附表
1:47 front 附设
1:62 front 际姊
1:64 front 际帮
1:52 front 际援
1:-91 front 际桌
1:47 front 际结
1:-52 front 院2
1:30 front 院_
1:36 front 院与
1:-73 front 院合
1:-71 front 院实
1:-59 front 院对
1:60 front 院支
1:49 front 院教
1:30 front 院校
1:62 front 院附
1:57 front 院青
1:66 front 陪伴
1:45 front 陵区
1:35 front 隆市
1:-43 front 难户
1:44 front 雁南
1:109 front 集团
1:31 front 雪溪
1:49 front 雾社
1:50 front 需求
1:52 front 青山
1:53 front 青岭
1:-33 front 青年
1:39 front 青樟
1:-79 front 青石
1:44 front 青竹
1:38 front 青苗
1:51 front 青荫
1:59 front 青蓝
1:42 front 韶关
1:67 front 页)
1:55 front 页纸
1:35 front 项分
1:55 front 项告
1:33 front 项次
1:35 front 顺和
1:-64 front 须知
1:51 front 顾与
1:51 front 预告
1:46 front 领$
1:-75 front 领导
1:32 front 领结
1:37 front 题_
1:64 front 食堂
1:-89 front 食谱
1:43 front 馆、
1:-53 front 首语
1:53 front 首长
1:41 front 香岛
1:54 front 香港
1:78 front 驻中
1:-67 front 驻村
1:61 front 驻点
1:55 front 验室
1:41 front 验小
1:68 front 验幼
1:38 front 验高
1:90 front 高中
1:42 front 高原
1:47 front 高岭
1:43 front 高工
1:41 front 高新
1:71 front 高校
1:59 front 高级
1:93 front 鸣中
1:41 front 鸣初
1:-98 front 鸿达
1:38 front 鹤川
1:39 front 鹤鸣
1:71 front 鹭洲
1:51 front 鹰嘴
1:46 front 鹿鸣
1:36 front 麓中
1:31 front 麻栗
1:41 front 黄坑
1:52 front 黑石
1:-95 front 鼓镇
1:38 front 龙仁
1:44 front 龙塘
1:53 front 龙湾
1:-102 future of ten=0
1:104 future of ten=1
1:-100 future of ten=10
1:58 future of ten=2
1:149 future of ten=3
1:93 future of ten=5
1:-72 future of ten=6
1:-43 future of ten=8
1:-97 grids=0
1:214 grids=1
1:87 grids=2
1:55 heading $
1:58 heading (第
1:52 heading (送
1:98 heading )$
1:43 heading )帮
1:45 heading ,三
1:-68 heading ,征
1:49 heading ,投
1:60 heading ,教
1:50 heading 02
1:48 heading 20
1:51 heading 23
1:38 heading 24
1:50 heading 3年
1:38 heading 4年
1:46 heading 8日
1:60 heading ^
1:33 heading ^ aims
1:57 heading ^ appendices
1:64 heading ^ background
1:44 heading ^ behaviour
1:39 heading ^ calendar
1:47 heading ^ careers
1:42 heading ^ children
1:58 heading ^ classroom
1:60 heading ^ cole
1:63 heading ^ conditions
1:54 heading ^ costs
1:51 heading ^ dates
1:-125 heading ^ dec
1:46 heading ^ definitions
1:72 heading ^ donor
1:45 heading ^ duration
1:49 heading ^ expected
1:37 heading ^ joint
1:40 heading ^ last
1:36 heading ^ leadership
1:43 heading ^ learning
1:30 heading ^ lessons
1:46 heading ^ libraries
1:59 heading ^ looking
1:38 heading ^ management
1:58 heading ^ marine
1:47 heading ^ mathematics
1:78 heading ^ memo
1:46 heading ^ modern
1:79 heading ^ money
1:64 heading ^ multigrade
1:62 heading ^ music
1:-124 heading ^ nov
1:58 heading ^ number
1:36 heading ^ objectives
1:-89 heading ^ oct
1:44 heading ^ organisation
1:55 heading ^ out
1:36 heading ^ oversight
1:96 heading ^ partner
1:34 heading ^ proposed
1:52 heading ^ pupils
1:50 heading ^ reading
1:42 heading ^ resources
1:40 heading ^ review
1:43 heading ^ school
1:78 heading ^ science
1:-108 heading ^ sept
1:58 heading ^ staff
1:40 heading ^ steering
1:50 heading ^ students
1:48 heading ^ supervision
1:76 heading ^ targets
1:73 heading ^ teachers
1:69 heading ^ teaching
1:44 heading ^ termination
1:77 heading ^ terms
1:87 heading ^ what
1:54 heading ^ who
1:58 heading ^2
1:80 heading ^上
1:47 heading ^下
1:40 heading ^专
1:45 heading ^临
1:56 heading ^为
1:58 heading ^主
1:59 heading ^争
1:50 heading ^云
1:32 heading ^交
1:46 heading ^亲
1:98 heading ^人
1:33 heading ^今
1:58 heading ^任
1:61 heading ^优
1:51 heading ^作
1:-76 heading ^供
1:82 heading ^保
1:89 heading ^信
1:45 heading ^修
1:60 heading ^借
1:43 heading ^做
1:54 heading ^健
1:39 heading ^充
1:33 heading ^全
1:49 heading ^共
1:32 heading ^具
1:30 heading ^内
1:57 heading ^农
1:61 heading ^几
1:51 heading ^创
1:59 heading ^制
1:58 heading ^前
1:59 heading ^办
1:46 heading ^加
1:60 heading ^助
1:37 heading ^劳
1:55 heading ^区
1:95 heading ^协
1:73 heading ^双
1:-77 heading ^口
1:67 heading ^合
1:49 heading ^名
1:60 heading ^后
1:38 heading ^和
1:48 heading ^园
1:55 heading ^图
1:79 heading ^培
1:54 heading ^备
1:56 heading ^学
1:43 heading ^安
1:-39 heading ^宗
1:66 heading ^定
1:85 heading ^实
1:105 heading ^家
1:41 heading ^寄
1:54 heading ^少
1:42 heading ^岗
1:63 heading ^工
1:53 heading ^师
1:58 heading ^带
1:77 heading ^帮
1:62 heading ^干
1:44 heading ^年
1:44 heading ^康
1:75 heading ^建
1:47 heading ^开
1:43 heading ^强
1:48 heading ^待
1:33 heading ^德
1:47 heading ^心
1:40 heading ^怎
1:78 heading ^总
1:-35 heading ^成
1:47 heading ^我
1:44 heading ^技
1:-53 heading ^报
1:31 heading ^挂
1:47 heading ^指
1:58 heading ^捐
1:32 heading ^换
1:68 heading ^措
1:-77 heading ^放
1:93 heading ^教
1:69 heading ^数
1:-61 heading ^文
1:-58 heading ^日
1:-78 heading ^时
1:40 heading ^晨
1:64 heading ^期
1:-54 heading ^未
1:38 heading ^本
1:52 heading ^权
1:38 heading ^条
1:53 heading ^果
1:64 heading ^校
1:45 heading ^档
1:71 heading ^检
1:56 heading ^每
1:67 heading ^注
1:55 heading ^活
1:45 heading ^派
1:46 heading ^游
1:43 heading ^点
1:49 heading ^物
1:56 heading ^环
1:56 heading ^现
1:45 heading ^班
1:73 heading ^理
1:76 heading ^生
1:33 heading ^甲
1:-102 heading ^申
1:74 heading ^电
1:58 heading ^留
1:-49 heading ^监
1:82 heading ^目
1:38 heading ^盲
1:34 heading ^相
1:58 heading ^督
1:33 heading ^社
1:-64 heading ^科
1:34 heading ^程
1:-32 heading ^竞
1:47 heading ^童
1:-82 heading ^筹
1:59 heading ^管
1:-97 heading ^类
1:59 heading ^约
1:47 heading ^纪
1:-36 heading ^组
1:35 heading ^经
1:57 heading ^结
1:54 heading ^绘
1:40 heading ^给
1:-72 heading ^编
1:57 heading ^缘
1:44 heading ^老
1:69 heading ^考
1:58 heading ^职
1:52 heading ^联
1:76 heading ^背
1:58 heading ^膳
1:42 heading ^自
1:68 heading ^艺
1:45 heading ^花
1:57 heading ^英
1:42 heading ^营
1:58 heading ^行
1:43 heading ^表
1:61 heading ^要
1:63 heading ^言
1:-85 heading ^试
1:42 heading ^语
1:33 heading ^说
1:58 heading ^请
1:109 heading ^课
1:52 heading ^谁
1:76 heading ^责
1:73 heading ^费
1:66 heading ^资
1:-68 heading ^赛
1:30 heading ^走
1:31 heading ^还
1:41 heading ^进
1:69 heading ^违
1:48 heading ^送
1:68 heading ^选
1:38 heading ^逐
1:-63 heading ^邀
1:70 heading ^重
1:41 heading ^钱
1:-98 heading ^阵
1:89 heading ^附
1:76 heading ^预
1:53 heading ^领
1:50 heading ^风
1:58 heading ^餐
1:49 heading ^高
1:45 heading _监
1:32 heading activities
1:34 heading activities $
1:56 heading after
1:49 heading after new
1:40 heading aims
1:33 heading aims $
1:91 heading and
1:58 heading and assessment
1:56 heading and attendance
1:32 heading and conditions
1:56 heading and drama
1:44 heading and laboratories
1:64 heading appendices
1:50 heading appendices $
1:33 heading appraisal
1:-71 heading assembly
1:-70 heading assembly $
1:46 heading assessment
1:43 heading assessment $
1:63 heading attendance
1:52 heading attendance $
1:70 heading background
1:60 heading background $
1:-79 heading begins
1:-86 heading begins $
1:65 heading behaviour
1:45 heading behaviour and
1:-120 heading book
1:-110 heading book fair
1:42 heading by
1:44 heading by july
1:37 heading calendar
1:37 heading calendar $
1:54 heading careers
1:55 heading careers $
1:34 heading children
1:-71 heading christmas
1:-102 heading christmas fair
1:55 heading classroom
1:72 heading classroom language
1:65 heading cole
1:57 heading cole to
1:32 heading committee
1:37 heading committee $
1:69 heading conditions
1:49 heading conditions $
1:62 heading conditions of
1:57 heading costs
1:46 heading costs $
1:51 heading dates
1:33 heading dates $
1:-130 heading dec
1:-105 heading dec christmas
1:-104 heading dec term
1:46 heading definitions
1:46 heading definitions $
1:71 heading do
1:74 heading do $
1:73 heading donor
1:68 heading donor of
1:47 heading doors
1:54 heading doors $
1:55 heading drama
1:46 heading drama $
1:44 heading duration
1:40 heading duration $
1:40 heading early
1:51 heading early years
1:-119 heading ends
1:-91 heading ends $
1:58 heading expected
1:44 heading expected results
1:-113 heading fair
1:-74 heading fair $
1:-69 heading fair stalls
1:71 heading falls
1:53 heading falls science
1:31 heading first year
1:56 heading for
1:-74 heading from
1:-81 heading from partner
1:30 heading group
1:30 heading group $
1:-94 heading harvest
1:-81 heading harvest assembly
1:79 heading in
1:68 heading in need
1:41 heading in the
1:-77 heading individual
1:-65 heading individual photographs
1:37 heading joint
1:37 heading joint committee
1:40 heading july
1:41 heading july $
1:51 heading kits
1:58 heading kits $
1:51 heading laboratories
1:47 heading laboratories $
1:60 heading language
1:54 heading language $
1:59 heading languages
1:56 heading languages $
1:34 heading last
1:52 heading leadership
1:59 heading leadership $
1:41 heading learning
1:35 heading lessons
1:35 heading lessons and
1:54 heading libraries
1:45 heading libraries and
1:46 heading looking
1:48 heading looking after
1:32 heading looks
1:47 heading management
1:39 heading management $
1:55 heading marine
1:42 heading marine science
1:50 heading mathematics
1:54 heading mathematics $
1:55 heading matters
1:55 heading matters $
1:62 heading memo
1:56 heading memo $
1:48 heading modern
1:59 heading modern languages
1:95 heading money
1:61 heading money $
1:54 heading money and
1:52 heading money matters
1:50 heading multigrade
1:47 heading multigrade teaching
1:54 heading music
1:44 heading music and
1:62 heading need
1:62 heading need $
1:54 heading new
1:65 heading new teachers
1:-108 heading nov
1:-71 heading nov book
1:47 heading number
1:66 heading number work
1:39 heading objectives
1:-96 heading oct
1:-84 heading oct individual
1:102 heading of
1:49 heading of doors
1:62 heading of teachers
1:33 heading of the
1:46 heading of travel
1:55 heading organisation
1:50 heading organisation $
1:48 heading out
1:41 heading out of
1:33 heading oversight
1:38 heading oversight $
1:32 heading part
1:30 heading particulars of
1:-40 heading partner
1:72 heading partner in
1:-71 heading partner school
1:37 heading pays
1:42 heading people
1:40 heading people $
1:-78 heading photographs
1:-104 heading photographs $
1:34 heading proposed
1:32 heading proposed activities
1:58 heading pupils
1:49 heading pupils $
1:33 heading purpose
1:49 heading reading
1:41 heading reading in
1:55 heading resources
1:58 heading resources $
1:43 heading results
1:51 heading results $
1:36 heading review
1:43 heading review $
1:37 heading rules
1:-46 heading school
1:-80 heading school $
1:44 heading school leadership
1:32 heading schools
1:32 heading schools $
1:75 heading science
1:45 heading science $
1:55 heading science kits
1:70 heading science three
1:34 heading see
1:39 heading see by
1:-111 heading sept
1:-97 heading sept harvest
1:-98 heading sept term
1:63 heading staff
1:30 heading staff $
1:45 heading staff matters
1:-80 heading stalls
1:-95 heading stalls from
1:37 heading steering
1:49 heading students
1:55 heading students $
1:52 heading supervision
1:47 heading supervision and
1:36 heading takes
1:64 heading targets
1:51 heading targets $
1:54 heading targets for
1:91 heading teachers
1:98 heading teachers $
1:94 heading teaching
1:75 heading teaching $
1:-98 heading term
1:-92 heading term begins
1:-83 heading term ends
1:48 heading termination
1:42 heading termination $
1:82 heading terms
1:80 heading terms $
1:49 heading the
1:42 heading the early
1:34 heading the schools
1:56 heading three
1:69 heading three weeks
1:79 heading to
1:44 heading to see
1:51 heading to tonko
1:66 heading tonko
1:55 heading tonko falls
1:46 heading travel
1:72 heading travel $
1:40 heading want
1:35 heading want to
1:95 heading we
1:56 heading we do
1:41 heading we want
1:49 heading weeks
1:51 heading weeks $
1:80 heading what
1:89 heading what we
1:67 heading who
1:34 heading who pays
1:35 heading who takes
1:46 heading work
1:49 heading work $
1:40 heading year
1:42 heading year $
1:40 heading years
1:42 heading years $
1:-63 heading 、不
1:-52 heading 、历
1:57 heading 一位
1:55 heading 一周
1:47 heading 一年
1:57 heading 一床
1:66 heading 一次
1:75 heading 一起
1:52 heading 万元
1:45 heading 三十
1:74 heading 三首
1:43 heading 上一
1:37 heading 上同
1:63 heading 上好
1:38 heading 上年
1:42 heading 上门
1:35 heading 下乡
1:35 heading 下校
1:-90 heading 不公
1:-85 heading 不排
1:34 heading 与任
1:37 heading 与保
1:60 heading 与卫
1:49 heading 与奖
1:56 heading 与对
1:44 heading 与就
1:43 heading 与待
1:49 heading 与意
1:54 heading 与户
1:41 heading 与手
1:48 heading 与消
1:30 heading 与激
1:35 heading 与科
1:-45 heading 与纪
1:59 heading 与终
1:51 heading 与考
1:45 heading 与职
1:40 heading 与食
1:59 heading 专业
1:33 heading 专家
1:73 heading 业$
1:33 heading 业与
1:39 heading 业共
1:63 heading 业务
1:48 heading 业指
1:57 heading 业社
1:65 heading 业训
1:40 heading 两位
1:67 heading 个名
1:63 heading 个孩
1:48 heading 临床
1:-75 heading 为主
1:50 heading 为什
1:-90 heading 主$
1:39 heading 主任
1:45 heading 主要
1:42 heading 主题
1:59 heading 么$
1:37 heading 么帮
1:31 heading 么样
1:58 heading 么要
1:66 heading 义$
1:51 heading 义务
1:66 heading 乐老
1:40 heading 习$
1:50 heading 习基
1:32 heading 乡任
1:43 heading 书馆
1:64 heading 争议
1:51 heading 事$
1:39 heading 事历
1:-72 heading 事宜
1:93 heading 事项
1:55 heading 二十
1:43 heading 云端
1:37 heading 互助
1:56 heading 互联
1:72 heading 交流
1:38 heading 享$
1:52 heading 亲子
1:37 heading 人$
1:53 heading 人力
1:86 heading 人员
1:32 heading 人才
1:46 heading 人配
1:82 heading 什么
1:39 heading 今年
1:-65 heading 代表
1:63 heading 令营
1:-62 heading 以校
1:50 heading 们编
1:-40 heading 件$
1:48 heading 件改
1:57 heading 价$
1:78 heading 任$
1:57 heading 任分
1:69 heading 任务
1:33 heading 任教
1:-90 heading 任校
1:38 heading 任追
1:31 heading 伍建
1:54 heading 优秀
1:39 heading 会每
1:45 heading 会议
1:42 heading 估$
1:52 heading 伴$
1:33 heading 伴成
1:51 heading 位$
1:30 heading 位体
1:57 heading 位老
1:39 heading 位音
1:45 heading 住一
1:49 heading 住校
1:30 heading 体安
1:45 heading 体思
1:67 heading 体教
1:49 heading 体能
1:49 heading 体要
1:34 heading 体验
1:40 heading 作事
1:38 heading 作内
1:39 heading 作回
1:42 heading 作基
1:51 heading 作小
1:59 heading 作文
1:51 heading 作期
1:42 heading 作机
1:52 heading 作目
1:58 heading 作要
1:32 heading 作项
1:-77 heading 供品
1:50 heading 依据
1:-69 heading 依规
1:56 heading 保教
1:54 heading 保育
1:72 heading 保障
1:75 heading 信息
1:50 heading 修订
1:37 heading 做什
1:31 heading 做到
1:38 heading 做的
1:60 heading 健康
1:57 heading 儿童
1:56 heading 元$
1:41 heading 充分
1:69 heading 先队
1:50 heading 入六
1:33 heading 全年
1:52 heading 全教
1:-59 heading 八月
1:-74 heading 公布
1:55 heading 六十
1:40 heading 共享
1:54 heading 共建
1:82 heading 共育
1:45 heading 共读
1:61 heading 关爱
1:56 heading 具$
1:33 heading 具体
1:40 heading 养$
1:63 heading 内容
1:55 heading 军与
1:54 heading 农民
1:45 heading 冬令
1:57 heading 决$
1:44 heading 况$
1:31 heading 准$
1:72 heading 几点
1:-77 heading 出节
1:56 heading 分工
1:55 heading 分摊
1:61 heading 分析
1:42 heading 分解
1:44 heading 分认
1:41 heading 刊编
1:80 heading 划$
1:68 heading 则$
1:39 heading 则与
1:39 heading 创业
1:44 heading 创新
1:63 heading 创设
1:57 heading 利义
1:-95 heading 别$
1:33 heading 到$
1:-50 heading 制$
1:37 heading 制度
1:46 heading 制玩
1:56 heading 制订
1:38 heading 前言
1:49 heading 力$
1:42 heading 力配
1:37 heading 办成
1:-63 heading 办理
1:46 heading 加强
1:-77 heading 加监
1:93 heading 务$
1:51 heading 务分
1:38 heading 务清
1:52 heading 务管
1:79 heading 动$
1:40 heading 动与
1:38 heading 动时
1:39 heading 动清
1:54 heading 助学
1:37 heading 劳动
1:53 heading 勤与
1:41 heading 勤保
1:34 heading 勤指
1:46 heading 化$
1:46 heading 化监
1:61 heading 区审
1:50 heading 十万
1:51 heading 十个
1:39 heading 十节
1:48 heading 升$
1:51 heading 升学
1:64 heading 半年
1:49 heading 协作
1:92 heading 协议
1:53 heading 单$
1:33 heading 单位
1:81 heading 卫生
1:-72 heading 印校
1:-35 heading 卷$
1:-83 heading 历任
1:47 heading 历提
1:47 heading 历教
1:59 heading 去我
1:-84 heading 参加
1:34 heading 及分
1:-63 heading 及结
1:-77 heading 友、
1:-82 heading 友捐
1:55 heading 双方
1:64 heading 双语
1:32 heading 口$
1:-56 heading 口试
1:64 heading 口语
1:52 heading 召开
1:-82 heading 史,
1:73 heading 合作
1:42 heading 合教
1:-82 heading 同样
1:33 heading 同课
1:-51 heading 名$
1:-68 heading 名、
1:55 heading 名词
1:80 heading 名额
1:57 heading 后勤
1:56 heading 向行
1:90 heading 员$
1:54 heading 员培
1:51 heading 员管
1:53 heading 员组
1:45 heading 周$
1:47 heading 和四
1:40 heading 和措
1:33 heading 和物
1:-79 heading 品$
1:33 heading 哪里
1:63 heading 唱三
1:47 heading 善$
1:49 heading 四年
1:49 heading 回顾
1:31 heading 团送
1:69 heading 园共
1:47 heading 园务
1:47 heading 园文
1:44 heading 围$
1:58 heading 图书
1:53 heading 地$
1:35 heading 城学
1:43 heading 培专
1:42 heading 培养
1:95 heading 培训
1:43 heading 基地
1:55 heading 基础
1:78 heading 堂$
1:51 heading 堂教
1:64 heading 境创
1:56 heading 备二
1:53 heading 备忘
1:-61 heading 备组
1:43 heading 复训
1:46 heading 外教
1:57 heading 夜校
1:46 heading 大赛
1:-93 heading 头$
1:60 heading 奖惩
1:40 heading 好电
1:65 heading 好语
1:51 heading 子$
1:42 heading 子共
1:57 heading 子唱
1:69 heading 子白
1:48 heading 字读
1:103 heading 学$
1:43 heading 学与
1:39 heading 学习
1:52 heading 学历
1:39 heading 学提
1:-39 heading 学期
1:-32 heading 学校
1:64 heading 学生
1:48 heading 学科
1:52 heading 学补
1:49 heading 学课
1:47 heading 学院
1:71 heading 孩子
1:61 heading 守儿
1:50 heading 安全
1:41 heading 安排
1:46 heading 完成
1:-44 heading 宗旨
1:69 heading 定$
1:-78 heading 定办
1:50 heading 定向
1:-59 heading 定稿
1:-57 heading 宜依
1:45 heading 实习
1:58 heading 实施
1:51 heading 实训
1:85 heading 实验
1:55 heading 审计
1:51 heading 室,
1:46 heading 室建
1:37 heading 家下
1:55 heading 家园
1:35 heading 家底
1:104 heading 家长
1:66 heading 容$
1:45 heading 容和
1:52 heading 寄去
1:52 heading 察$
1:49 heading 对$
1:-91 heading 对学
1:33 heading 对师
1:52 heading 对策
1:39 heading 对缘
1:55 heading 对象
1:79 heading 导$
1:37 heading 导思
1:44 heading 导机
1:31 heading 小学
1:59 heading 小组
1:48 heading 少先
1:52 heading 就业
1:-58 heading 尽事
1:41 heading 局_
1:38 heading 岗$
1:39 heading 岗位
1:75 heading 工$
1:33 heading 工作
1:38 heading 工程
1:-71 heading 布$
1:77 heading 师$
1:64 heading 师,
1:40 heading 师一
1:58 heading 师专
1:96 heading 师交
1:-56 heading 师同
1:42 heading 师学
1:55 heading 师徒
1:38 heading 师怎
1:48 heading 师支
1:49 heading 师用
1:58 heading 师资
1:30 heading 师进
1:59 heading 带徒
1:50 heading 带教
1:53 heading 席会
1:72 heading 帮$
1:34 heading 帮什
1:34 heading 帮孩
1:30 heading 帮带
1:60 heading 帮扶
1:64 heading 干部
1:67 heading 年召
1:52 heading 年完
1:74 heading 年工
1:61 heading 年度
1:30 heading 年的
1:49 heading 年级
1:69 heading 广$
1:42 heading 床带
1:50 heading 床被
1:56 heading 序$
1:66 heading 应用
1:37 heading 底$
1:44 heading 度任
1:36 heading 度成
1:45 heading 座$
1:54 heading 康$
1:59 heading 康体
1:40 heading 康复
1:58 heading 建$
1:67 heading 建设
1:58 heading 开一
1:68 heading 式$
1:54 heading 弟$
1:40 heading 强化
1:43 heading 强领
1:45 heading 归档
1:57 heading 录$
1:-72 heading 征集
1:55 heading 待遇
1:-38 heading 律$
1:42 heading 律要
1:35 heading 徒$
1:49 heading 徒弟
1:35 heading 徒结
1:34 heading 德育
1:53 heading 心理
1:63 heading 忘效
1:82 heading 怎么
1:38 heading 思想
1:49 heading 思路
1:60 heading 总体
1:58 heading 总则
1:41 heading 总结
1:56 heading 息技
1:43 heading 情况
1:61 heading 惩$
1:42 heading 想$
1:60 heading 意义
1:57 heading 意事
1:56 heading 戏活
1:44 heading 成$
1:30 heading 成什
1:43 heading 成情
1:74 heading 成效
1:54 heading 成果
1:-82 heading 成绩
1:34 heading 成长
1:51 heading 我们
1:49 heading 我校
1:58 heading 户外
1:37 heading 手语
1:46 heading 执行
1:45 heading 扶$
1:44 heading 扶事
1:90 heading 扶内
1:31 heading 扶成
1:49 heading 扶措
1:44 heading 扶目
1:41 heading 承担
1:51 heading 技$
1:62 heading 技术
1:43 heading 技能
1:63 heading 投入
1:31 heading 护(
1:-56 heading 报名
1:50 heading 担$
1:44 heading 持$
1:39 heading 挂职
1:55 heading 指导
1:63 heading 指标
1:-62 heading 捐赠
1:35 heading 换位
1:46 heading 据$
1:56 heading 授每
1:42 heading 排$
1:-73 heading 排名
1:42 heading 推动
1:52 heading 推广
1:64 heading 措施
1:43 heading 提升
1:36 heading 提质
1:60 heading 援$
1:37 heading 援内
1:51 heading 摊$
1:48 heading 支持
1:70 heading 支援
1:-34 heading 支教
1:56 heading 收$
1:53 heading 改善
1:-70 heading 放榜
1:62 heading 效$
1:45 heading 效与
1:61 heading 效力
1:63 heading 效评
1:55 heading 救教
1:43 heading 教(
1:46 heading 教)
1:43 heading 教上
1:60 heading 教业
1:48 heading 教两
1:49 heading 教会
1:94 heading 教学
1:64 heading 教授
1:-56 heading 教教
1:42 heading 教材
1:46 heading 教研
1:83 heading 教育
1:66 heading 数学
1:45 heading 文与
1:40 heading 文化
1:47 heading 文教
1:50 heading 文统
1:-68 heading 文艺
1:59 heading 文课
1:52 heading 新实
1:50 heading 方$
1:60 heading 方式
1:35 heading 方的
1:35 heading 方约
1:67 heading 施$
1:40 heading 施内
1:38 heading 施方
1:46 heading 施步
1:44 heading 日)
1:-54 heading 日期
1:-73 heading 时间
1:49 heading 明$
1:44 heading 晨检
1:47 heading 晨诵
1:64 heading 普讲
1:57 heading 景$
1:43 heading 景与
1:40 heading 月1
1:69 heading 月一
1:-80 heading 月定
1:83 heading 服务
1:-46 heading 期$
1:-53 heading 期工
1:64 heading 期成
1:40 heading 期末
1:49 heading 期间
1:55 heading 期限
1:-79 heading 未尽
1:73 heading 末一
1:46 heading 本$
1:53 heading 本课
1:44 heading 本阅
1:60 heading 术应
1:53 heading 机制
1:53 heading 机构
1:78 heading 机科
1:58 heading 权利
1:42 heading 材$
1:40 heading 来$
1:61 heading 来住
1:49 heading 来源
1:52 heading 来管
1:58 heading 板$
1:42 heading 构$
1:46 heading 构与
1:60 heading 析$
1:37 heading 果$
1:55 heading 果树
1:70 heading 查考
1:41 heading 查验
1:50 heading 柳的
1:71 heading 标$
1:31 heading 标准
1:52 heading 树栽
1:68 heading 校$
1:-94 heading 校代
1:50 heading 校共
1:53 heading 校刊
1:-74 heading 校友
1:-53 heading 校史
1:49 heading 校园
1:50 heading 校本
1:42 heading 校治
1:46 heading 校生
1:41 heading 校的
1:-89 heading 样参
1:78 heading 核$
1:46 heading 核与
1:44 heading 核办
1:43 heading 栽培
1:44 heading 案归
1:40 heading 档$
1:38 heading 档案
1:42 heading 检与
1:51 heading 检查
1:45 heading 检讨
1:-71 heading 榜$
1:52 heading 次科
1:45 heading 次联
1:50 heading 歌$
1:68 heading 止$
1:43 heading 步骤
1:48 heading 每个
1:39 heading 每人
1:61 heading 每半
1:51 heading 每月
1:46 heading 毒$
1:44 heading 民夜
1:44 heading 氛围
1:102 heading 求$
1:37 heading 治理
1:62 heading 治疗
1:82 heading 注意
1:59 heading 活$
1:78 heading 活动
1:55 heading 派一
1:73 heading 流$
1:45 heading 消毒
1:51 heading 涯规
1:54 heading 清单
1:52 heading 游戏
1:63 heading 源$
1:-53 heading 演出
1:33 heading 激励
1:46 heading 点$
1:66 heading 点任
1:47 heading 点字
1:46 heading 点要
1:-56 heading 照片
1:66 heading 爱$
1:-72 heading 片$
1:78 heading 物$
1:61 heading 物理
1:67 heading 物资
1:40 heading 状$
1:70 heading 状分
1:52 heading 玩具
1:56 heading 环境
1:42 heading 现指
1:75 heading 现状
1:45 heading 班主
1:44 heading 理与
1:48 heading 理健
1:45 heading 理创
1:44 heading 理学
1:38 heading 理帮
1:50 heading 理科
1:43 heading 理输
1:63 heading 生$
1:36 heading 生交
1:49 heading 生冬
1:47 heading 生升
1:53 heading 生效
1:70 heading 生每
1:62 heading 生活
1:43 heading 生涯
1:48 heading 生领
1:83 heading 用$
1:35 heading 用与
1:31 heading 用及
1:43 heading 用好
1:49 heading 用承
1:53 heading 由$
1:31 heading 甲方
1:-77 heading 申诉
1:47 heading 电子
1:65 heading 电机
1:63 heading 留守
1:57 heading 疗$
1:47 heading 白板
1:71 heading 的$
1:33 heading 的事
1:49 heading 的晨
1:38 heading 的校
1:38 heading 的现
1:51 heading 的老
1:61 heading 监察
1:71 heading 监督
1:-96 heading 监考
1:-39 heading 目$
1:-72 heading 目八
1:81 heading 目执
1:60 heading 目标
1:62 heading 目的
1:42 heading 盲文
1:36 heading 相关
1:47 heading 督$
)"sv,
    R"(1:60 heading 督查
1:63 heading 督项
1:43 heading 研$
1:57 heading 础$
1:35 heading 社团
1:48 heading 社群
1:46 heading 秀学
1:32 heading 科$
1:46 heading 科学
1:44 heading 科实
1:54 heading 科技
1:42 heading 科教
1:53 heading 科普
1:-72 heading 科目
1:48 heading 程共
1:52 heading 程序
1:55 heading 程表
1:47 heading 程赋
1:-85 heading 稿$
1:46 heading 究$
1:67 heading 童关
1:49 heading 童军
1:40 heading 端互
1:79 heading 策$
1:-72 heading 筹备
1:49 heading 算$
1:69 heading 管$
1:64 heading 管理
1:-57 heading 类科
1:72 heading 红柳
1:69 heading 约定
1:61 heading 约责
1:52 heading 级的
1:67 heading 练$
1:-38 heading 组$
1:-75 heading 组别
1:49 heading 组成
1:34 heading 织$
1:-56 heading 织与
1:44 heading 织保
1:50 heading 织机
1:43 heading 织领
1:60 heading 终止
1:41 heading 结与
1:37 heading 结伴
1:44 heading 绘本
1:69 heading 给住
1:65 heading 统编
1:-71 heading 绩不
1:-51 heading 编印
1:47 heading 编教
1:47 heading 编的
1:44 heading 编辑
1:40 heading 缘由
1:60 heading 缘起
1:55 heading 群$
1:106 heading 老师
1:-54 heading 老照
1:-94 heading 考$
1:84 heading 考核
1:47 heading 考评
1:37 heading 职$
1:62 heading 职业
1:68 heading 职责
1:44 heading 联$
1:42 heading 联合
1:77 heading 联席
1:32 heading 联络
1:115 heading 育$
1:45 heading 育员
1:70 heading 背景
1:56 heading 能$
1:51 heading 能大
1:64 heading 膳食
1:46 heading 自制
1:37 heading 艺$
1:65 heading 艺体
1:-67 heading 艺演
1:-65 heading 节$
1:60 heading 节数
1:-52 heading 节目
1:41 heading 花销
1:60 heading 英语
1:65 heading 营,
1:44 heading 营造
1:67 heading 血$
1:51 heading 行$
1:36 heading 行事
1:43 heading 行动
1:32 heading 行政
1:43 heading 行走
1:51 heading 补救
1:-48 heading 表$
1:57 heading 表现
1:49 heading 袖$
1:65 heading 被子
1:44 heading 要任
1:43 heading 要做
1:42 heading 要工
1:58 heading 要帮
1:41 heading 要意
1:44 heading 要措
1:92 heading 要求
1:33 heading 要达
1:64 heading 规划
1:-67 heading 规定
1:32 heading 解$
1:62 heading 解决
1:53 heading 解释
1:49 heading 言$
1:55 heading 言语
1:41 heading 计划
1:59 heading 计局
1:44 heading 订与
1:40 heading 订依
1:44 heading 认识
1:47 heading 讨$
1:58 heading 训$
1:45 heading 训条
1:76 heading 训练
1:60 heading 议$
1:64 heading 议宗
1:63 heading 议期
1:54 heading 议解
1:52 heading 讯科
1:46 heading 讲座
1:63 heading 设$
1:37 heading 设备
1:59 heading 设物
1:-52 heading 设置
1:41 heading 评$
1:60 heading 评价
1:43 heading 评估
1:42 heading 识重
1:-54 heading 诉$
1:54 heading 词解
1:-71 heading 试$
1:-74 heading 试教
1:62 heading 语$
1:67 heading 语口
1:48 heading 语教
1:60 heading 语文
1:62 heading 语治
1:42 heading 说明
1:50 heading 诵本
1:-65 heading 请校
1:39 heading 请红
1:49 heading 读$
1:72 heading 读推
1:73 heading 读物
1:85 heading 课$
1:107 heading 课堂
1:109 heading 课程
1:43 heading 谁来
1:33 heading 象$
1:39 heading 负责
1:53 heading 责$
1:80 heading 责任
1:41 heading 质$
1:83 heading 费$
1:45 heading 费与
1:-61 heading 费以
1:53 heading 费分
1:45 heading 费来
1:62 heading 费用
1:81 heading 资$
1:42 heading 资共
1:37 heading 资培
1:45 heading 资支
1:39 heading 资源
1:62 heading 资讯
1:44 heading 资造
1:62 heading 资金
1:42 heading 赋能
1:53 heading 赛$
1:-82 heading 赛制
1:60 heading 赛辅
1:-55 heading 赠为
1:50 heading 走$
1:30 heading 走教
1:60 heading 起$
1:52 heading 起备
1:38 heading 起来
1:60 heading 起阅
1:49 heading 路$
1:54 heading 辅导
1:43 heading 辑$
1:41 heading 输血
1:34 heading 达到
1:31 heading 还要
1:68 heading 违约
1:41 heading 追究
1:58 heading 送教
1:37 heading 送艺
1:38 heading 送课
1:71 heading 选派
1:45 heading 造氛
1:49 heading 造血
1:54 heading 遇$
1:-71 heading 邀请
1:38 heading 部$
1:52 heading 部教
1:33 heading 部随
1:50 heading 配一
1:42 heading 配置
1:49 heading 释$
1:67 heading 重点
1:42 heading 重要
1:63 heading 金$
1:41 heading 金管
1:41 heading 钱和
1:34 heading 销$
1:37 heading 长$
1:32 heading 长)
1:-67 heading 长及
1:51 heading 长支
1:58 heading 长来
1:75 heading 长课
1:53 heading 门$
1:-73 heading 间$
1:39 heading 间安
1:37 heading 间表
1:-31 heading 阅卷
1:85 heading 阅读
1:32 heading 队伍
1:52 heading 队活
1:-81 heading 阵头
1:79 heading 附则
1:58 heading 附录
1:61 heading 限$
1:50 heading 院教
1:38 heading 险与
1:41 heading 随岗
1:60 heading 障$
1:30 heading 障与
1:53 heading 障措
1:53 heading 障机
1:-63 heading 集老
1:35 heading 面$
1:63 heading 音乐
1:81 heading 项$
1:74 heading 项目
1:50 heading 顾$
1:60 heading 预期
1:51 heading 预算
1:65 heading 领导
1:51 heading 领袖
1:48 heading 题教
1:67 heading 额$
1:49 heading 风险
1:59 heading 食与
1:41 heading 食堂
1:56 heading 餐饮
1:51 heading 饮科
1:54 heading 馆服
1:38 heading 首歌
1:55 heading 验$
1:61 heading 验室
1:49 heading 验收
1:45 heading 骤$
1:43 heading 高学
1:-77 headings=0
1:129 headings=1
1:46 headings=2
1:63 headings=8
1:68 help=0
1:-196 help=1
1:48 help=16
1:-50 help=2
1:54 help=4
1:50 help=8
1:-327 named=0
1:-79 named=1
1:236 named=2
1:-75 no title
1:-79 numbered=0
1:161 numbered=1
1:43 numbered=16
1:116 numbered=2
1:-70 numbered=4
1:-39 past of ten=0
1:38 past of ten=1
1:-128 past of ten=10
1:116 past of ten=3
1:-31 past of ten=4
1:-63 past of ten=5
1:-71 past of ten=6
1:-164 past of ten=8
1:-127 promises of ten=0
1:70 promises of ten=1
1:-72 promises of ten=10
1:57 promises of ten=2
1:36 promises of ten=3
1:118 promises of ten=5
1:-52 promises of ten=6
1:54 promises of ten=7
1:-163 promises=0
1:36 promises=1
1:40 promises=16
1:41 promises=8
1:-75 roles=0
1:166 roles=1
1:95 roles=2
1:58 roles=4
1:-218 rules say none
1:80 rules say plan
1:132 said=0
1:59 said=16
1:40 said=2
1:-172 said=4
1:172 said=8
1:-72 sending of ten=0
1:101 sending of ten=1
1:-89 sending of ten=2
1:102 sending of ten=3
1:127 sending of ten=4
1:-72 sending of ten=6
1:69 sending of ten=7
1:65 sending of ten=9
1:-160 statement !$
1:56 statement !从
1:44 statement !我
1:51 statement !明
1:-108 statement %,
1:46 statement %;
1:57 statement %以
1:-57 statement %升
1:47 statement %提
1:38 statement %的
1:41 statement ($
1:-73 statement (1
1:-33 statement (2
1:-46 statement (3
1:62 statement (4
1:-59 statement (5
1:43 statement (6
1:51 statement (I
1:52 statement (一
1:32 statement (七
1:64 statement (下
1:54 statement (不
1:48 statement (东
1:43 statement (丰
1:98 statement (乙
1:60 statement (乡
1:32 statement (二
1:46 statement (人
1:41 statement (仁
1:31 statement (仅
1:65 statement (以
1:31 statement (光
1:-55 statement (公
1:87 statement (凤
1:35 statement (出
1:60 statement (区
1:51 statement (协
1:43 statement (印
1:35 statement (原
1:46 statement (县
1:47 statement (双
1:83 statement (受
1:50 statement (后
1:63 statement (吕
1:47 statement (启
1:36 statement (吴
1:47 statement (地
1:72 statement (城
1:46 statement (培
1:41 statement (学
1:51 statement (寒
1:33 statement (岭
1:67 statement (帮
1:45 statement (总
1:51 statement (我
1:44 statement (扶
1:42 statement (招
1:53 statement (援
1:60 statement (支
1:42 statement (教
1:72 statement (数
1:62 statement (新
1:45 statement (晴
1:63 statement (望
1:42 statement (朝
1:32 statement (本
1:35 statement (杉
1:33 statement (材
1:41 statement (村
1:45 statement (枫
1:60 statement (校
1:41 statement (民
1:52 statement (沙
1:42 statement (派
1:37 statement (海
1:34 statement (物
1:35 statement (甘
1:33 statement (用
1:98 statement (甲
1:41 statement (白
1:63 statement (盖
1:55 statement (省
1:41 statement (示
1:46 statement (福
1:39 statement (第
1:44 statement (简
1:39 statement (红
1:37 statement (线
1:-100 statement (耿
1:43 statement (联
1:50 statement (自
1:37 statement (芦
1:42 statement (英
1:32 statement (葡
1:31 statement (被
1:40 statement (语
1:37 statement (责
1:62 statement (贾
1:53 statement (走
1:42 statement (送
1:-118 statement (通
1:31 statement (金
1:56 statement (铁
1:62 statement (铜
1:40 statement (长
1:-85 statement (闵
1:35 statement (附
1:51 statement (高
1:53 statement (鹤
1:45 statement (麻
1:99 statement )$
1:83 statement ),
1:-96 statement )1
1:92 statement ):
1:49 statement );
1:69 statement )_
1:46 statement )→
1:74 statement )、
1:84 statement )。
1:39 statement )不
1:61 statement )与
1:45 statement )专
1:45 statement )为
1:46 statement )乙
1:30 statement )于
1:43 statement )从
1:42 statement )作
1:37 statement )到
1:37 statement )十
1:43 statement )协
1:-83 statement )同
1:36 statement )向
1:56 statement )周
1:32 statement )和
1:31 statement )委
1:43 statement )对
1:38 statement )居
1:95 statement )帮
1:41 statement )扶
1:65 statement )承
1:-70 statement )支
1:-54 statement )收
1:33 statement )条
1:52 statement )校
1:41 statement )派
1:-82 statement )班
1:31 statement )相
1:41 statement )约
1:50 statement )组
1:41 statement )经
1:51 statement )结
1:59 statement )自
1:41 statement )西
1:35 statement )选
1:30 statement +1
1:72 statement ,$
1:55 statement ,1
1:81 statement ,2
1:66 statement ,3
1:33 statement ,4
1:32 statement ,5
1:-32 statement ,6
1:82 statement ,9
1:104 statement ,一
1:-54 statement ,万
1:141 statement ,三
1:32 statement ,下
1:75 statement ,专
1:41 statement ,个
1:94 statement ,中
1:82 statement ,为
1:60 statement ,主
1:72 statement ,乙
1:63 statement ,九
1:-53 statement ,也
1:83 statement ,乡
1:43 statement ,书
1:64 statement ,于
1:63 statement ,云
1:84 statement ,互
1:85 statement ,五
1:34 statement ,亦
1:56 statement ,产
1:-73 statement ,亲
1:60 statement ,人
1:89 statement ,仍
1:47 statement ,从
1:52 statement ,代
1:-30 statement ,以
1:53 statement ,价
1:93 statement ,任
1:63 statement ,优
1:72 statement ,伙
1:40 statement ,会
1:51 statement ,但
1:157 statement ,住
1:-50 statement ,体
1:45 statement ,余
1:104 statement ,作
1:32 statement ,你
1:-37 statement ,供
1:57 statement ,保
1:44 statement ,信
1:-56 statement ,修
1:40 statement ,俾
1:71 statement ,做
1:64 statement ,停
1:67 statement ,儿
1:57 statement ,元
1:-48 statement ,先
1:38 statement ,党
1:64 statement ,入
1:-62 statement ,全
1:59 statement ,八
1:110 statement ,六
1:138 statement ,共
1:89 statement ,具
1:104 statement ,再
1:90 statement ,写
1:55 statement ,冬
1:40 statement ,冲
1:73 statement ,决
1:42 statement ,净
1:-58 statement ,凝
1:-37 statement ,几
1:53 statement ,凡
1:-64 statement ,凤
1:98 statement ,出
1:-71 statement ,切
1:61 statement ,列
1:37 statement ,则
1:-70 statement ,刚
1:62 statement ,初
1:73 statement ,到
1:58 statement ,制
1:38 statement ,前
1:47 statement ,副
1:65 statement ,勾
1:50 statement ,北
1:32 statement ,匠
1:61 statement ,区
1:133 statement ,十
1:57 statement ,升
1:113 statement ,协
1:56 statement ,单
1:-51 statement ,博
1:30 statement ,即
1:-55 statement ,却
1:42 statement ,压
1:63 statement ,原
1:-49 statement ,去
1:58 statement ,县
1:53 statement ,参
1:-87 statement ,友
1:92 statement ,双
1:44 statement ,发
1:-30 statement ,取
1:111 statement ,受
1:33 statement ,古
1:86 statement ,另
1:-59 statement ,只
1:-45 statement ,可
1:55 statement ,吃
1:98 statement ,各
1:69 statement ,合
1:-59 statement ,名
1:-54 statement ,后
1:99 statement ,向
1:-57 statement ,含
1:-82 statement ,听
1:40 statement ,启
1:60 statement ,吴
1:106 statement ,周
1:47 statement ,商
1:-66 statement ,嘉
1:113 statement ,四
1:53 statement ,回
1:90 statement ,园
1:40 statement ,图
1:107 statement ,地
1:48 statement ,均
1:77 statement ,坐
1:-64 statement ,城
1:65 statement ,培
1:49 statement ,基
1:70 statement ,塔
1:56 statement ,增
1:-30 statement ,备
1:42 statement ,外
1:-45 statement ,多
1:59 statement ,夜
1:-90 statement ,大
1:41 statement ,头
1:-81 statement ,她
1:45 statement ,好
1:35 statement ,如
1:-70 statement ,字
1:72 statement ,安
1:48 statement ,定
1:79 statement ,实
1:46 statement ,审
1:-87 statement ,家
1:-47 statement ,宿
1:38 statement ,寄
1:62 statement ,密
1:57 statement ,寒
1:61 statement ,对
1:40 statement ,导
1:-51 statement ,将
1:58 statement ,局
1:34 statement ,山
1:56 statement ,岔
1:69 statement ,岭
1:43 statement ,峪
1:78 statement ,工
1:85 statement ,已
1:-73 statement ,市
1:108 statement ,师
1:47 statement ,常
1:63 statement ,平
1:-36 statement ,年
1:30 statement ,幼
1:30 statement ,床
1:-78 statement ,应
1:35 statement ,府
1:79 statement ,建
1:34 statement ,开
1:40 statement ,张
1:-94 statement ,弯
1:91 statement ,当
1:73 statement ,录
1:35 statement ,形
1:38 statement ,影
1:45 statement ,彼
1:57 statement ,往
1:48 statement ,很
1:32 statement ,律
1:30 statement ,得
1:40 statement ,心
1:64 statement ,志
1:-56 statement ,怎
1:-65 statement ,思
1:33 statement ,性
1:-76 statement ,总
1:41 statement ,悉
1:59 statement ,您
1:-113 statement ,情
1:-41 statement ,想
1:67 statement ,感
1:-100 statement ,慢
1:54 statement ,成
1:-30 statement ,我
1:37 statement ,所
1:30 statement ,手
1:75 statement ,执
1:-63 statement ,扩
1:-80 statement ,扶
1:43 statement ,承
1:32 statement ,技
1:61 statement ,把
1:54 statement ,投
1:46 statement ,报
1:48 statement ,抽
1:-53 statement ,拟
1:33 statement ,择
1:102 statement ,指
1:87 statement ,按
1:-53 statement ,捐
1:46 statement ,授
1:45 statement ,排
1:43 statement ,推
1:-52 statement ,提
1:48 statement ,撞
1:-54 statement ,操
1:65 statement ,支
1:97 statement ,改
1:-78 statement ,放
1:72 statement ,故
1:47 statement ,效
1:-79 statement ,敝
1:-46 statement ,数
1:50 statement ,整
1:-49 statement ,文
1:112 statement ,新
1:97 statement ,日
1:65 statement ,旧
1:-90 statement ,早
1:-99 statement ,明
1:35 statement ,春
1:-65 statement ,是
1:54 statement ,晓
1:67 statement ,晚
1:-46 statement ,普
1:38 statement ,暑
1:41 statement ,更
1:83 statement ,最
1:-102 statement ,有
1:37 statement ,望
1:125 statement ,期
1:33 statement ,木
1:30 statement ,末
1:130 statement ,本
1:40 statement ,机
1:40 statement ,杉
1:-73 statement ,李
1:55 statement ,材
1:60 statement ,来
1:54 statement ,松
1:92 statement ,枫
1:42 statement ,柳
1:46 statement ,柿
1:38 statement ,标
1:32 statement ,样
1:68 statement ,核
1:-81 statement ,桂
1:70 statement ,桑
1:51 statement ,梳
1:57 statement ,次
1:31 statement ,欢
1:36 statement ,款
1:109 statement ,每
1:47 statement ,毕
1:63 statement ,汉
1:42 statement ,江
1:32 statement ,河
1:83 statement ,派
1:72 statement ,海
1:43 statement ,涵
1:-64 statement ,深
1:80 statement ,清
1:-59 statement ,湘
1:43 statement ,满
1:50 statement ,滨
1:36 statement ,火
1:48 statement ,熟
1:-56 statement ,爸
1:30 statement ,物
1:-93 statement ,特
1:54 statement ,生
1:139 statement ,用
1:44 statement ,由
1:85 statement ,甲
1:71 statement ,电
1:40 statement ,画
1:44 statement ,留
1:35 statement ,疫
1:34 statement ,白
1:-76 statement ,监
1:69 statement ,直
1:64 statement ,看
1:65 statement ,石
1:67 statement ,研
1:45 statement ,确
1:80 statement ,示
1:40 statement ,祁
1:-102 statement ,离
1:54 statement ,秋
1:-92 statement ,科
1:43 statement ,秘
1:38 statement ,端
1:-48 statement ,竹
1:34 statement ,等
1:47 statement ,签
1:32 statement ,简
1:45 statement ,管
1:-64 statement ,粉
1:45 statement ,紫
1:53 statement ,红
1:96 statement ,约
1:-84 statement ,纪
1:84 statement ,线
1:82 statement ,组
1:96 statement ,经
1:101 statement ,结
1:96 statement ,给
1:89 statement ,继
1:48 statement ,缺
1:72 statement ,网
1:39 statement ,群
1:52 statement ,老
1:-90 statement ,而
1:-80 statement ,联
1:39 statement ,聘
1:55 statement ,能
1:67 statement ,膳
1:-65 statement ,自
1:74 statement ,至
1:52 statement ,花
1:59 statement ,苗
1:94 statement ,英
1:-75 statement ,获
1:-32 statement ,薄
1:50 statement ,补
1:46 statement ,表
1:-76 statement ,被
1:61 statement ,装
1:69 statement ,西
1:-87 statement ,要
1:54 statement ,覆
1:45 statement ,视
1:34 statement ,解
1:64 statement ,计
1:40 statement ,议
1:-42 statement ,记
1:49 statement ,设
1:56 statement ,评
1:57 statement ,试
1:-72 statement ,说
1:-60 statement ,谁
1:31 statement ,调
1:34 statement ,谈
1:65 statement ,谢
1:-61 statement ,谨
1:72 statement ,谷
1:87 statement ,负
1:76 statement ,责
1:60 statement ,账
1:103 statement ,费
1:69 statement ,资
1:62 statement ,赠
1:35 statement ,赤
1:-48 statement ,走
1:43 statement ,超
1:84 statement ,跟
1:65 statement ,路
1:37 statement ,身
1:73 statement ,车
1:49 statement ,轮
1:-65 statement ,达
1:33 statement ,迎
1:-37 statement ,运
1:34 statement ,还
1:-44 statement ,这
1:50 statement ,连
1:-41 statement ,选
1:80 statement ,逐
1:-58 statement ,逾
1:77 statement ,遇
1:-92 statement ,邀
1:33 statement ,邮
1:71 statement ,都
1:55 statement ,配
1:40 statement ,野
1:62 statement ,钟
1:32 statement ,铣
1:-89 statement ,银
1:76 statement ,长
1:53 statement ,陪
1:80 statement ,随
1:58 statement ,隔
1:35 statement ,集
1:50 statement ,青
1:53 statement ,音
1:59 statement ,须
1:36 statement ,预
1:59 statement ,领
1:61 statement ,题
1:43 statement ,额
1:-31 statement ,食
1:60 statement ,馆
1:40 statement ,首
1:46 statement ,驻
1:32 statement ,驼
1:45 statement ,高
1:37 statement ,鹤
1:36 statement ,麦
1:40 statement ,龙
1:40 statement -$
1:122 statement --
1:-53 statement -0
1:-71 statement -1
1:102 statement -2
1:84 statement -4
1:31 statement -8
1:42 statement -两
1:62 statement -乌
1:97 statement -北
1:41 statement -县
1:58 statement -大
1:39 statement -暑
1:56 statement -横
1:49 statement -省
1:55 statement -石
1:92 statement -联
1:68 statement -青
1:49 statement -马
1:-49 statement .2
1:46 statement .3
1:44 statement .4
1:50 statement .5
1:68 statement .7
1:59 statement .9
1:63 statement /1
1:36 statement /2
1:52 statement /乙
1:-125 statement 0$
1:-35 statement 0%
1:-53 statement 0-
1:33 statement 0.
1:-95 statement 00
1:71 statement 03
1:70 statement 04
1:-39 statement 05
1:45 statement 07
1:36 statement 08
1:57 statement 0:
1:115 statement 0_
1:83 statement 0万
1:55 statement 0个
1:67 statement 0人
1:-35 statement 0件
1:43 statement 0份
1:58 statement 0位
1:-80 statement 0余
1:87 statement 0元
1:-57 statement 0分
1:34 statement 0只
1:54 statement 0台
1:65 statement 0名
1:84 statement 0周
1:-77 statement 0多
1:64 statement 0天
1:59 statement 0套
1:-41 statement 0字
1:52 statement 0学
1:42 statement 0对
1:-90 statement 0支
1:-104 statement 0收
1:-73 statement 0日
1:-37 statement 0本
1:42 statement 0条
1:54 statement 0次
1:117 statement 0节
1:50 statement 0课
1:35 statement 0道
1:70 statement 1$
1:49 statement 1%
1:-98 statement 1)
1:33 statement 1+
1:78 statement 1-
1:86 statement 1.
1:-41 statement 10
1:-34 statement 11
1:-81 statement 14
1:42 statement 16
1:-104 statement 17
1:-52 statement 19
1:47 statement 1\
1:35 statement 1”
1:69 statement 1〕
1:48 statement 1个
1:38 statement 1件
1:-34 statement 1份
1:48 statement 1位
1:35 statement 1册
1:46 statement 1台
1:58 statement 1名
1:38 statement 1场
1:63 statement 1城
1:-60 statement 1年
1:-145 statement 1月
1:47 statement 1期
1:40 statement 1本
1:77 statement 1次
1:55 statement 1由
1:62 statement 1第
1:43 statement 1篇
1:38 statement 1至
1:81 statement 1节
1:57 statement 1间
1:40 statement 1项
1:84 statement 2$
1:-40 statement 2%
1:-54 statement 2)
1:33 statement 2-
1:85 statement 2.
1:-64 statement 20
1:-77 statement 21
1:-40 statement 23
1:49 statement 25
1:-63 statement 26
1:99 statement 28
1:59 statement 29
1:61 statement 2:
1:35 statement 2;
1:64 statement 2_
1:-79 statement 2、
1:34 statement 2。
1:50 statement 2万
1:60 statement 2为
1:49 statement 2人
1:97 statement 2位
1:-37 statement 2分
1:40 statement 2台
1:35 statement 2名
1:74 statement 2周
1:98 statement 2场
1:34 statement 2块
1:61 statement 2城
1:37 statement 2天
1:52 statement 2学
1:31 statement 2对
1:50 statement 2封
1:74 statement 2小
1:168 statement 2年
1:125 statement 2月
1:41 statement 2至
1:49 statement 2间
1:42 statement 2项
1:-51 statement 3%
1:-44 statement 3)
1:-45 statement 3-
1:-43 statement 3.
1:-52 statement 30
1:69 statement 31
1:62 statement 32
1:48 statement 33
1:-70 statement 35
1:53 statement 36
1:34 statement 38
1:46 statement 3、
1:49 statement 3万
1:41 statement 3个
1:-33 statement 3人
1:58 statement 3位
1:39 statement 3台
1:60 statement 3号
1:58 statement 3名
1:83 statement 3周
1:38 statement 3块
1:43 statement 3天
1:48 statement 3学
1:65 statement 3实
1:82 statement 3年
1:49 statement 3曙
1:-57 statement 3月
1:67 statement 3本
1:69 statement 3次
1:84 statement 3汇
1:46 statement 3至
1:52 statement 3节
1:33 statement 3门
1:45 statement 3项
1:40 statement 4%
1:-61 statement 4)
1:44 statement 4,
1:76 statement 4-
1:64 statement 4.
1:30 statement 40
1:-74 statement 42
1:35 statement 46
1:50 statement 48
1:42 statement 4:
1:31 statement 4〕
1:55 statement 4万
1:-62 statement 4个
1:70 statement 4份
1:60 statement 4位
1:37 statement 4分
1:56 statement 4县
1:51 statement 4号
1:74 statement 4名
1:47 statement 4回
1:64 statement 4场
1:87 statement 4年
1:40 statement 4期
1:49 statement 4次
1:44 statement 4至
1:47 statement 4铁
1:37 statement 4间
1:47 statement 5$
1:-43 statement 5%
1:52 statement 5(
1:-106 statement 5)
1:-56 statement 5-
1:-64 statement 52
1:-34 statement 55
1:-51 statement 56
1:32 statement 57
1:46 statement 5:
1:30 statement 5_
1:44 statement 5〕
1:31 statement 5万
1:66 statement 5个
1:81 statement 5人
1:59 statement 5位
1:-110 statement 5分
1:55 statement 5县
1:50 statement 5台
1:42 statement 5号
1:-48 statement 5周
1:31 statement 5天
1:70 statement 5学
1:-83 statement 5日
1:-136 statement 5月
1:39 statement 5节
1:53 statement 5行
1:37 statement 5项
1:54 statement 6%
1:41 statement 6)
1:36 statement 6.
1:36 statement 61
1:43 statement 62
1:68 statement 64
1:30 statement 66
1:45 statement 67
1:-53 statement 6:
1:63 statement 6万
1:66 statement 6个
1:30 statement 6位
1:89 statement 6周
1:40 statement 6场
1:72 statement 6年
1:44 statement 6户
1:-30 statement 6日
1:50 statement 6行
1:88 statement 7$
1:44 statement 7%
1:38 statement 70
1:30 statement 71
1:40 statement 77
1:-36 statement 7:
1:40 statement 7号
1:72 statement 7名
1:-58 statement 7日
1:39 statement 7时
1:-56 statement 7节
1:-41 statement 8%
1:-76 statement 83
1:77 statement 85
1:43 statement 86
1:37 statement 87
1:61 statement 88
1:40 statement 89
1:85 statement 8:
1:40 statement 8×
1:39 statement 8。
1:34 statement 8万
1:44 statement 8个
1:64 statement 8人
1:69 statement 8号
1:53 statement 8周
1:32 statement 8场
1:48 statement 8学
1:77 statement 8年
1:41 statement 8所
1:-62 statement 8日
1:40 statement 8月
1:54 statement 8次
1:33 statement 8篇
1:110 statement 8节
1:-57 statement 9$
1:38 statement 9%
1:64 statement 9-
1:37 statement 93
1:52 statement 95
1:57 statement 96
1:48 statement 97
1:35 statement 99
1:-36 statement 9:
1:-58 statement 9_
1:52 statement 9人
1:65 statement 9名
1:-31 statement 9年
1:-132 statement 9日
1:48 statement 9月
1:55 statement 9次
1:-73 statement 9节
1:108 statement :0
1:-106 statement :1
1:35 statement :2
1:68 statement :3
1:-60 statement :4
1:-56 statement :5
1:50 statement :6
1:-57 statement :8
1:-57 statement :9
1:40 statement :_
1:46 statement :“
1:48 statement :①
1:44 statement :《
1:-53 statement :一
1:-58 statement :七
1:64 statement :上
1:61 statement :专
1:80 statement :东
1:-86 statement :个
1:105 statement :中
1:76 statement :临
1:-56 statement :为
1:-61 statement :主
1:54 statement :举
1:58 statement :乌
1:32 statement :乐
1:51 statement :乙
1:76 statement :九
1:-84 statement :买
1:37 statement :二
1:70 statement :云
1:-75 statement :五
1:57 statement :产
1:-70 statement :亩
1:71 statement :从
1:30 statement :以
1:-50 statement :仿
1:55 statement :会
1:47 statement :住
1:84 statement :作
1:76 statement :你
1:39 statement :佳
1:33 statement :侗
1:-73 statement :促
1:49 statement :保
1:-100 statement :偏
1:60 statement :光
1:-54 statement :全
1:54 statement :八
1:-91 statement :六
1:83 statement :兰
1:73 statement :共
1:73 statement :冷
1:62 statement :凤
1:48 statement :初
1:43 statement :利
1:-46 statement :别
1:51 statement :到
1:-61 statement :前
1:57 statement :化
1:65 statement :北
1:71 statement :区
1:-31 statement :十
1:45 statement :半
1:63 statement :南
1:-60 statement :去
1:87 statement :双
1:58 statement :受
1:35 statement :召
1:32 statement :台
1:81 statement :合
1:69 statement :同
1:-83 statement :向
1:67 statement :启
1:61 statement :吴
1:-72 statement :员
1:-81 statement :周
1:-74 statement :品
1:55 statement :嘉
1:-84 statement :国
1:70 statement :圣
1:-79 statement :坝
1:44 statement :城
1:37 statement :基
1:65 statement :堡
1:49 statement :填
1:35 statement :大
1:-65 statement :好
1:49 statement :姊
1:-71 statement :孟
1:-49 statement :孤
1:-51 statement :学
1:-83 statement :孩
1:90 statement :宁
1:58 statement :完
1:83 statement :实
1:-68 statement :家
1:-82 statement :尚
1:-60 statement :局
1:62 statement :山
1:52 statement :岩
1:71 statement :岭
1:-61 statement :岳
1:32 statement :岷
1:78 statement :崇
1:67 statement :州
1:-103 statement :工
1:53 statement :已
1:97 statement :市
1:84 statement :师
1:50 statement :帕
1:-115 statement :帮
1:51 statement :平
1:-69 statement :年
1:52 statement :康
1:-65 statement :延
1:-56 statement :开
1:-63 statement :引
1:40 statement :征
1:-107 statement :待
1:-35 statement :总
1:51 statement :恒
1:-57 statement :您
1:-64 statement :情
1:-81 statement :惠
1:-66 statement :成
1:61 statement :我
1:-63 statement :手
1:-92 statement :找
1:37 statement :承
1:-55 statement :抓
1:38 statement :按
1:-50 statement :捐
1:-60 statement :提
1:74 statement :支
1:-67 statement :数
1:73 statement :文
1:-71 statement :施
1:115 statement :明
1:54 statement :星
1:51 statement :景
1:70 statement :晴
1:66 statement :曙
1:-47 statement :最
1:-65 statement :有
1:43 statement :望
1:42 statement :木
1:-61 statement :朱
1:118 statement :机
1:71 statement :来
1:33 statement :杨
1:64 statement :松
1:-86 statement :板
1:42 statement :林
1:88 statement :枫
1:-72 statement :柏
1:-83 statement :标
1:-36 statement :校
1:59 statement :桑
1:72 statement :桥
1:48 statement :梁
1:78 statement :梅
1:77 statement :梧
1:39 statement :梨
1:38 statement :检
1:33 statement :楚
1:68 statement :榆
1:61 statement :此
1:52 statement :武
1:44 statement :每
1:109 statement :水
1:62 statement :永
1:58 statement :氹
1:47 statement :汉
1:56 statement :江
1:68 statement :沂
1:79 statement :沅
1:60 statement :沙
1:56 statement :河
1:39 statement :泉
1:47 statement :浦
1:121 statement :海
1:43 statement :涧
1:36 statement :港
1:72 statement :滨
1:62 statement :澄
1:63 statement :澎
1:46 statement :澜
1:74 statement :濠
1:52 statement :环
1:66 statement :现
1:-64 statement :班
1:43 statement :理
1:57 statement :瑞
1:-113 statement :瓦
1:-49 statement :甘
1:-76 statement :由
1:63 statement :甲
1:32 statement :电
1:-70 statement :画
1:-66 statement :略
1:-71 statement :登
1:67 statement :白
1:41 statement :盐
1:66 statement :盟
1:58 statement :省
1:107 statement :石
1:34 statement :矿
1:74 statement :碧
1:69 statement :碱
1:32 statement :磐
1:-46 statement :祁
1:-49 statement :祝
1:62 statement :积
1:42 statement :移
1:-58 statement :窦
1:-59 statement :童
1:54 statement :端
1:-101 statement :符
1:86 statement :第
1:-76 statement :简
1:43 statement :粤
1:33 statement :紫
1:62 statement :红
1:69 statement :线
1:55 statement :组
1:-84 statement :结
1:-69 statement :给
1:46 statement :罗
1:53 statement :羊
1:59 statement :群
1:83 statement :翠
1:-83 statement :翡
1:43 statement :职
1:105 statement :联
1:75 statement :育
1:74 statement :胡
1:56 statement :芦
1:50 statement :花
1:43 statement :苍
1:39 statement :英
1:36 statement :茶
1:-82 statement :莫
1:48 statement :莲
1:34 statement :蒲
1:31 statement :虹
1:48 statement :表
1:48 statement :西
1:-78 statement :要
1:84 statement :讲
1:-80 statement :评
1:-75 statement :语
1:-63 statement :说
1:-65 statement :课
1:-90 statement :谢
1:56 statement :谷
1:52 statement :资
1:-69 statement :赛
1:-97 statement :赞
1:63 statement :赤
1:41 statement :跟
1:-76 statement :路
1:30 statement :车
1:38 statement :辅
1:47 statement :选
1:56 statement :通
1:64 statement :逸
1:53 statement :邀
1:35 statement :郑
1:35 statement :都
1:71 statement :鄢
1:47 statement :金
1:-88 statement :钟
1:37 statement :钢
1:64 statement :锦
1:74 statement :镇
1:65 statement :镜
1:115 statement :长
1:86 statement :附
1:35 statement :陈
1:-86 statement :陶
1:46 statement :雁
1:-43 statement :集
1:94 statement :雪
1:-59 statement :雷
1:53 statement :青
1:58 statement :首
1:58 statement :香
1:48 statement :马
1:64 statement :驻
1:40 statement :骨
1:-42 statement :高
1:39 statement :鹭
1:49 statement :麦
1:72 statement :麻
1:58 statement :黄
1:54 statement :黑
1:62 statement :龙
1:196 statement ;$
1:43 statement ;(
1:87 statement ;2
1:46 statement ;②
1:48 statement ;③
1:58 statement ;一
1:-52 statement ;三
1:30 statement ;东
1:39 statement ;两
1:40 statement ;主
1:65 statement ;乙
1:31 statement ;事
1:41 statement ;人
1:42 statement ;任
1:44 statement ;伙
1:51 statement ;住
1:33 statement ;体
1:59 statement ;其
1:49 statement ;具
1:66 statement ;副
1:56 statement ;北
1:62 statement ;协
1:38 statement ;参
1:34 statement ;发
1:78 statement ;受
1:34 statement ;台
1:-62 statement ;四
1:35 statement ;在
1:-81 statement ;城
1:58 statement ;培
1:57 statement ;学
1:54 statement ;寒
1:66 statement ;工
1:31 statement ;市
1:50 statement ;往
1:-67 statement ;德
1:-126 statement ;总
1:87 statement ;成
1:45 statement ;接
1:52 statement ;支
1:-45 statement ;教
1:49 statement ;时
1:30 statement ;望
1:59 statement ;期
1:-53 statement ;梅
1:87 statement ;每
1:41 statement ;沙
1:31 statement ;滨
1:41 statement ;牦
1:32 statement ;目
1:87 statement ;第
1:54 statement ;签
1:43 statement ;组
1:34 statement ;缴
1:43 statement ;缺
1:41 statement ;被
1:76 statement ;西
1:36 statement ;评
1:61 statement ;输
1:-49 statement ;郎
1:31 statement ;配
1:46 statement ;青
1:-150 statement ?$
1:-47 statement ?还
1:41 statement EP
1:43 statement GX
1:41 statement IE
1:46 statement P)
1:-67 statement U盘
1:38 statement X2
1:43 statement [一
1:51 statement [三
1:59 statement [二
1:86 statement \t
1:45 statement ]何
1:73 statement ]受
1:44 statement ]慈
1:57 statement ]施
1:62 statement ^ abbey
1:60 statement ^ action
1:67 statement ^ actions
1:57 statement ^ agreed
1:-68 statement ^ aim
1:91 statement ^ all
1:57 statement ^ and
1:34 statement ^ anganwadi
1:-67 statement ^ annexe
1:-65 statement ^ any
1:43 statement ^ approved
1:102 statement ^ ashdown
1:-76 statement ^ assembly
1:51 statement ^ at
1:31 statement ^ attendance
1:57 statement ^ author
1:82 statement ^ award
1:79 statement ^ b
1:31 statement ^ backbone
1:56 statement ^ barrow
1:65 statement ^ beacon
1:81 statement ^ begins
1:-83 statement ^ bell
1:70 statement ^ ben
1:66 statement ^ best
1:60 statement ^ between
1:38 statement ^ biology
1:-74 statement ^ birthday
1:36 statement ^ bluebell
1:-97 statement ^ book
1:66 statement ^ books
1:69 statement ^ bovey
1:-105 statement ^ bramley
1:50 statement ^ bureau
1:-85 statement ^ by
1:35 statement ^ campus
1:-127 statement ^ candidates
1:-78 statement ^ canteen
1:62 statement ^ capital
1:-103 statement ^ caretaker
1:56 statement ^ carrick
1:-85 statement ^ carried
1:52 statement ^ castle
1:75 statement ^ caterer
1:-126 statement ^ checked
1:58 statement ^ children
1:62 statement ^ circular
1:-107 statement ^ claims
1:-80 statement ^ class
1:87 statement ^ coaches
1:58 statement ^ college
1:46 statement ^ compliance
1:-117 statement ^ congratulations
1:90 statement ^ contact
1:53 statement ^ coordinator
1:74 statement ^ cover
1:109 statement ^ d
1:102 statement ^ dear
1:42 statement ^ dene
1:101 statement ^ department
1:46 statement ^ departments
1:-91 statement ^ deputy
1:-97 statement ^ desirable
1:-105 statement ^ dev
1:53 statement ^ disputes
1:49 statement ^ don
1:-81 statement ^ donations
1:54 statement ^ donor
1:90 statement ^ dr
)"sv,
    R"(1:59 statement ^ drawn
1:65 statement ^ drivers
1:-100 statement ^ during
1:-91 statement ^ effects
1:-79 statement ^ eight
1:44 statement ^ either
1:-107 statement ^ eleven
1:31 statement ^ employers
1:30 statement ^ english
1:-95 statement ^ entries
1:-102 statement ^ essential
1:93 statement ^ every
1:77 statement ^ everyone
1:81 statement ^ expert
1:32 statement ^ faculty
1:67 statement ^ feb
1:91 statement ^ february
1:-79 statement ^ feedback
1:43 statement ^ fenmoor
1:58 statement ^ fenside
1:77 statement ^ ferry
1:52 statement ^ fifteen
1:66 statement ^ follow
1:-41 statement ^ for
1:31 statement ^ form
1:-87 statement ^ former
1:41 statement ^ forms
1:-75 statement ^ forty
1:-94 statement ^ founded
1:46 statement ^ four
1:65 statement ^ free
1:-102 statement ^ fri
1:50 statement ^ friday
1:135 statement ^ from
1:92 statement ^ funding
1:86 statement ^ gentlemen
1:61 statement ^ grace
1:-114 statement ^ grade
1:32 statement ^ green
1:46 statement ^ guiding
1:-66 statement ^ half
1:40 statement ^ hazelwood
1:42 statement ^ he
1:-64 statement ^ head
1:44 statement ^ heads
1:46 statement ^ held
1:67 statement ^ hello
1:79 statement ^ his
1:31 statement ^ hollin
1:39 statement ^ home
1:-80 statement ^ homework
1:-78 statement ^ i
1:54 statement ^ if
1:-84 statement ^ implications
1:45 statement ^ ines
1:36 statement ^ interns
1:39 statement ^ island
1:52 statement ^ issued
1:-41 statement ^ it
1:129 statement ^ item
1:48 statement ^ joanna
1:34 statement ^ joint
1:76 statement ^ june
1:65 statement ^ kamara
1:39 statement ^ kelly
1:66 statement ^ kept
1:53 statement ^ kilimo
1:35 statement ^ kingsmere
1:35 statement ^ laboratory
1:-90 statement ^ ladies
1:63 statement ^ lakeside
1:103 statement ^ lanner
1:54 statement ^ larkhill
1:68 statement ^ last
1:-96 statement ^ late
1:31 statement ^ launch
1:81 statement ^ lead
1:-89 statement ^ leaders
1:-97 statement ^ length
1:31 statement ^ let
1:-73 statement ^ letter
1:37 statement ^ loan
1:41 statement ^ long
1:69 statement ^ lowveld
1:-141 statement ^ main
1:31 statement ^ make
1:73 statement ^ march
1:49 statement ^ may
1:-94 statement ^ meals
1:51 statement ^ measure
1:37 statement ^ memo
1:44 statement ^ mentor
1:-79 statement ^ mercy
1:75 statement ^ minibus
1:-77 statement ^ miss
1:-80 statement ^ mock
1:89 statement ^ monday
1:54 statement ^ moorgate
1:-31 statement ^ mr
1:54 statement ^ ms
1:-66 statement ^ my
1:32 statement ^ names
1:57 statement ^ need
1:77 statement ^ next
1:-110 statement ^ nia
1:86 statement ^ norwell
1:71 statement ^ not
1:72 statement ^ notes
1:48 statement ^ nursery
1:57 statement ^ oakmere
1:62 statement ^ oakridge
1:-94 statement ^ oct
1:63 statement ^ october
1:-83 statement ^ of
1:-92 statement ^ office
1:67 statement ^ oldbarrow
1:74 statement ^ once
1:75 statement ^ one
1:32 statement ^ only
1:-46 statement ^ overall
1:60 statement ^ owen
1:31 statement ^ pairs
1:-183 statement ^ paper
1:120 statement ^ party
1:47 statement ^ pass
1:95 statement ^ people
1:32 statement ^ petrol
1:-76 statement ^ photocopier
1:-103 statement ^ photographs
1:37 statement ^ playgroup
1:61 statement ^ poster
1:31 statement ^ power
1:46 statement ^ prepared
1:80 statement ^ priory
1:65 statement ^ prize
1:77 statement ^ prof
1:33 statement ^ professor
1:65 statement ^ provider
1:-80 statement ^ pudding
1:-66 statement ^ pupils
1:40 statement ^ purpose
1:30 statement ^ quality
1:83 statement ^ quarry
1:38 statement ^ quiz
1:-95 statement ^ rail
1:43 statement ^ re
1:93 statement ^ reading
1:71 statement ^ receivers
1:55 statement ^ receiving
1:63 statement ^ recipient
1:34 statement ^ recorded
1:77 statement ^ redcliff
1:95 statement ^ ref
1:-74 statement ^ reports
1:42 statement ^ respect
1:69 statement ^ review
1:57 statement ^ riverside
1:-99 statement ^ roof
1:37 statement ^ room
1:66 statement ^ rules
1:49 statement ^ run
1:69 statement ^ runs
1:30 statement ^ s
1:47 statement ^ safety
1:-108 statement ^ sam
1:60 statement ^ school
1:75 statement ^ schools
1:86 statement ^ science
1:-75 statement ^ scores
1:57 statement ^ see
1:69 statement ^ send
1:64 statement ^ sending
1:76 statement ^ september
1:61 statement ^ sesay
1:-71 statement ^ she
1:67 statement ^ sheet
1:-72 statement ^ side
1:-72 statement ^ signed
1:46 statement ^ since
1:-35 statement ^ six
1:31 statement ^ sixth
1:-74 statement ^ so
1:-126 statement ^ soup
1:40 statement ^ spare
1:47 statement ^ specialists
1:-83 statement ^ spending
1:46 statement ^ sponsor
1:32 statement ^ sport
1:69 statement ^ st
1:-119 statement ^ staff
1:54 statement ^ starting
1:72 statement ^ steppe
1:46 statement ^ stonegate
1:60 statement ^ strong
1:70 statement ^ subject
1:34 statement ^ submitted
1:52 statement ^ sunflower
1:42 statement ^ supported
1:94 statement ^ supporting
1:35 statement ^ tansy
1:56 statement ^ target
1:70 statement ^ tarn
1:-70 statement ^ taught
1:67 statement ^ teacher
1:70 statement ^ teachers
1:-65 statement ^ teaching
1:39 statement ^ teams
1:66 statement ^ telephone
1:74 statement ^ term
1:-71 statement ^ thank
1:74 statement ^ their
1:-104 statement ^ theme
1:-91 statement ^ they
1:34 statement ^ thirty
1:94 statement ^ this
1:39 statement ^ thornbury
1:47 statement ^ three
1:68 statement ^ throughout
1:53 statement ^ timeline
1:123 statement ^ to
1:42 statement ^ tolworth
1:53 statement ^ tools
1:51 statement ^ toys
1:58 statement ^ training
1:34 statement ^ travel
1:83 statement ^ trevanion
1:-46 statement ^ tue
1:81 statement ^ tuesday
1:52 statement ^ tuition
1:-34 statement ^ twelve
1:31 statement ^ twenty
1:36 statement ^ two
1:31 statement ^ university
1:49 statement ^ up
1:-91 statement ^ using
1:60 statement ^ venue
1:35 statement ^ vice
1:32 statement ^ village
1:49 statement ^ visit
1:-96 statement ^ visitors
1:-101 statement ^ was
1:92 statement ^ we
1:-87 statement ^ wed
1:73 statement ^ wednesday
1:72 statement ^ week
1:69 statement ^ weeks
1:-78 statement ^ what
1:34 statement ^ where
1:55 statement ^ who
1:36 statement ^ whoever
1:-91 statement ^ winners
1:-47 statement ^ with
1:141 statement ^ wk
1:48 statement ^ work
1:-99 statement ^ would
1:86 statement ^ wren
1:64 statement ^ write
1:31 statement ^ xinyi
1:-72 statement ^ year
1:65 statement ^ yes
1:-109 statement ^ you
1:64 statement ^ yours
1:74 statement ^-
1:-52 statement ^2
1:-103 statement ^3
1:87 statement ^5
1:79 statement ^6
1:98 statement ^8
1:98 statement ^[
1:98 statement ^□
1:109 statement ^★
1:59 statement ^《
1:113 statement ^【
1:104 statement ^七
1:36 statement ^三
1:75 statement ^上
1:-52 statement ^下
1:-66 statement ^不
1:80 statement ^专
1:81 statement ^丙
1:87 statement ^东
1:125 statement ^两
1:89 statement ^个
1:136 statement ^中
1:66 statement ^丰
1:35 statement ^临
1:60 statement ^丹
1:80 statement ^主
1:55 statement ^举
1:32 statement ^乌
1:-60 statement ^乐
1:-72 statement ^九
1:68 statement ^乡
1:38 statement ^争
1:62 statement ^事
1:133 statement ^二
1:103 statement ^云
1:62 statement ^五
1:85 statement ^亲
1:123 statement ^人
1:67 statement ^仁
1:-31 statement ^今
1:104 statement ^从
1:-81 statement ^他
1:58 statement ^代
1:155 statement ^以
1:63 statement ^仲
1:117 statement ^任
1:44 statement ^份
1:65 statement ^优
1:-47 statement ^伙
1:161 statement ^会
1:59 statement ^住
1:100 statement ^体
1:118 statement ^何
1:76 statement ^余
1:-82 statement ^作
1:51 statement ^佟
1:113 statement ^你
1:-90 statement ^供
1:112 statement ^依
1:46 statement ^促
1:68 statement ^保
1:68 statement ^信
1:51 statement ^修
1:50 statement ^借
1:53 statement ^假
1:95 statement ^做
1:72 statement ^先
1:81 statement ^光
1:38 statement ^免
1:78 statement ^党
1:68 statement ^入
1:-42 statement ^全
1:-52 statement ^八
1:57 statement ^公
1:-46 statement ^六
1:76 statement ^共
1:-108 statement ^关
1:59 statement ^其
1:-54 statement ^具
1:-121 statement ^兹
1:-51 statement ^内
1:70 statement ^写
1:90 statement ^冬
1:50 statement ^冯
1:81 statement ^冰
1:146 statement ^决
1:-51 statement ^凉
1:63 statement ^几
1:75 statement ^凡
1:43 statement ^凤
1:44 statement ^凭
1:-36 statement ^出
1:62 statement ^函
1:53 statement ^分
1:52 statement ^刘
1:59 statement ^初
1:67 statement ^到
1:74 statement ^前
1:45 statement ^副
1:51 statement ^力
1:59 statement ^办
1:68 statement ^化
1:91 statement ^北
1:132 statement ^区
1:64 statement ^医
1:-112 statement ^午
1:57 statement ^南
1:61 statement ^卫
1:47 statement ^印
1:57 statement ^危
1:49 statement ^卷
1:69 statement ^历
1:68 statement ^原
1:39 statement ^厨
1:38 statement ^县
1:-44 statement ^参
1:-56 statement ^又
1:77 statement ^及
1:46 statement ^双
1:40 statement ^受
1:-69 statement ^口
1:71 statement ^古
1:44 statement ^召
1:46 statement ^可
1:-45 statement ^各
1:128 statement ^后
1:59 statement ^向
1:70 statement ^听
1:52 statement ^启
1:66 statement ^吴
1:39 statement ^命
1:66 statement ^和
1:60 statement ^哪
1:60 statement ^商
1:33 statement ^器
1:61 statement ^四
1:61 statement ^回
1:-89 statement ^因
1:-50 statement ^团
1:57 statement ^园
1:61 statement ^围
1:-70 statement ^国
1:74 statement ^圣
1:-68 statement ^在
1:-77 statement ^地
1:-93 statement ^垃
1:49 statement ^埔
1:120 statement ^培
1:45 statement ^基
1:45 statement ^塔
1:40 statement ^塘
1:97 statement ^填
1:34 statement ^增
1:34 statement ^声
1:74 statement ^备
1:57 statement ^复
1:60 statement ^夏
1:90 statement ^外
1:47 statement ^多
1:152 statement ^大
1:77 statement ^天
1:-90 statement ^失
1:-77 statement ^奖
1:35 statement ^女
1:-92 statement ^她
1:-73 statement ^如
1:49 statement ^委
1:45 statement ^字
1:46 statement ^学
1:-94 statement ^孩
1:47 statement ^宁
1:49 statement ^安
1:-68 statement ^完
1:-84 statement ^宗
1:39 statement ^定
1:53 statement ^宝
1:34 statement ^实
1:-37 statement ^宣
1:31 statement ^家
1:48 statement ^宿
1:74 statement ^寄
1:57 statement ^寒
1:40 statement ^对
1:44 statement ^导
1:45 statement ^封
1:61 statement ^尊
1:34 statement ^少
1:48 statement ^就
1:67 statement ^局
1:-70 statement ^山
1:83 statement ^岭
1:43 statement ^岳
1:41 statement ^岷
1:-80 statement ^崇
1:75 statement ^巡
1:103 statement ^工
1:37 statement ^差
1:39 statement ^巴
1:102 statement ^市
1:45 statement ^布
1:144 statement ^师
1:62 statement ^帕
1:49 statement ^带
1:61 statement ^干
1:101 statement ^平
1:72 statement ^幼
1:61 statement ^广
1:48 statement ^序
1:56 statement ^库
1:78 statement ^府
1:52 statement ^康
1:-102 statement ^廖
1:-46 statement ^建
1:58 statement ^弱
1:82 statement ^强
1:39 statement ^归
1:-96 statement ^当
1:30 statement ^录
1:64 statement ^形
1:77 statement ^往
1:-75 statement ^待
1:94 statement ^徒
1:102 statement ^德
1:106 statement ^心
1:-77 statement ^必
1:57 statement ^志
1:103 statement ^总
1:47 statement ^恳
1:40 statement ^您
1:48 statement ^惠
1:-104 statement ^意
1:-68 statement ^愿
1:125 statement ^成
1:-53 statement ^我
1:97 statement ^所
1:82 statement ^托
1:59 statement ^执
1:62 statement ^扶
1:-81 statement ^技
1:41 statement ^抄
1:70 statement ^把
1:112 statement ^抓
1:52 statement ^投
1:45 statement ^护
1:-87 statement ^报
1:41 statement ^抽
1:69 statement ^拟
1:-97 statement ^拾
1:107 statement ^挂
1:63 statement ^指
1:44 statement ^按
1:96 statement ^捐
1:-98 statement ^据
1:-52 statement ^接
1:56 statement ^推
1:40 statement ^措
1:-30 statement ^提
1:82 statement ^援
1:48 statement ^摄
1:43 statement ^擅
1:73 statement ^收
1:38 statement ^改
1:-74 statement ^放
1:37 statement ^政
1:-126 statement ^教
1:93 statement ^敝
1:-74 statement ^散
1:48 statement ^整
1:-80 statement ^文
1:49 statement ^断
1:120 statement ^新
1:103 statement ^方
1:72 statement ^无
1:68 statement ^旧
1:-75 statement ^早
1:-117 statement ^时
1:120 statement ^明
1:138 statement ^星
1:-39 statement ^春
1:46 statement ^晓
1:67 statement ^晴
1:103 statement ^暑
1:65 statement ^最
1:31 statement ^月
1:-58 statement ^服
1:60 statement ^望
1:60 statement ^朝
1:54 statement ^木
1:67 statement ^未
1:-44 statement ^本
1:74 statement ^机
1:34 statement ^杉
1:40 statement ^李
1:52 statement ^杏
1:44 statement ^材
1:55 statement ^村
1:-56 statement ^条
1:96 statement ^来
1:34 statement ^杨
1:59 statement ^松
1:-81 statement ^板
1:-36 statement ^柏
1:70 statement ^柳
1:-97 statement ^标
1:77 statement ^核
1:61 statement ^根
1:44 statement ^栾
1:33 statement ^桃
1:-51 statement ^案
1:51 statement ^桐
1:58 statement ^桥
1:87 statement ^梧
1:43 statement ^梨
1:61 statement ^检
1:69 statement ^次
1:-61 statement ^正
1:47 statement ^残
1:87 statement ^每
1:45 statement ^毕
1:46 statement ^毛
1:66 statement ^民
1:63 statement ^水
1:71 statement ^永
1:51 statement ^汇
1:65 statement ^汉
1:91 statement ^江
1:57 statement ^汤
1:49 statement ^汽
1:59 statement ^沈
1:64 statement ^沙
1:57 statement ^沟
1:31 statement ^沧
1:111 statement ^河
1:73 statement ^油
1:44 statement ^泉
1:74 statement ^泥
1:87 statement ^注
1:36 statement ^泺
1:49 statement ^津
1:36 statement ^洮
1:-103 statement ^活
1:162 statement ^派
1:85 statement ^测
1:71 statement ^浦
1:105 statement ^海
1:48 statement ^涉
1:-41 statement ^清
1:32 statement ^港
1:68 statement ^湖
1:44 statement ^滦
1:100 statement ^滨
1:51 statement ^漂
1:49 statement ^演
1:58 statement ^潘
1:59 statement ^澄
1:40 statement ^濠
1:52 statement ^灯
1:93 statement ^点
1:81 statement ^烧
1:53 statement ^焊
1:-65 statement ^照
1:-79 statement ^爱
1:51 statement ^牛
1:122 statement ^牵
1:-95 statement ^特
1:38 statement ^状
1:36 statement ^玉
1:77 statement ^王
1:48 statement ^玩
1:-72 statement ^现
1:36 statement ^琢
1:41 statement ^瑶
1:34 statement ^甘
1:-58 statement ^生
1:81 statement ^用
1:50 statement ^田
1:95 statement ^由
1:-78 statement ^申
1:-53 statement ^电
1:30 statement ^登
1:48 statement ^白
1:52 statement ^皇
1:-60 statement ^监
1:50 statement ^盘
1:95 statement ^盟
1:-83 statement ^目
1:32 statement ^盲
1:40 statement ^直
1:61 statement ^盼
1:100 statement ^省
1:42 statement ^看
1:-52 statement ^督
1:31 statement ^石
1:45 statement ^砂
1:45 statement ^确
1:41 statement ^碱
1:65 statement ^磨
1:44 statement ^示
1:54 statement ^社
1:41 statement ^祁
1:64 statement ^福
1:68 statement ^禾
1:64 statement ^秋
1:38 statement ^移
1:-106 statement ^程
1:41 statement ^稻
1:86 statement ^立
1:33 statement ^站
1:-49 statement ^竞
1:30 statement ^童
1:142 statement ^第
1:-115 statement ^答
1:-84 statement ^筹
1:65 statement ^签
1:75 statement ^管
1:41 statement ^篮
1:-71 statement ^类
1:34 statement ^粉
1:58 statement ^精
1:-97 statement ^紧
1:66 statement ^紫
1:72 statement ^红
1:47 statement ^约
1:35 statement ^纪
1:75 statement ^线
1:-92 statement ^组
1:137 statement ^经
1:89 statement ^给
1:53 statement ^统
1:60 statement ^继
1:60 statement ^缩
1:-67 statement ^缺
1:41 statement ^网
1:49 statement ^罗
1:-42 statement ^羊
1:38 statement ^美
1:85 statement ^翠
1:53 statement ^翻
1:-92 statement ^老
1:105 statement ^考
1:38 statement ^耗
1:48 statement ^联
1:-40 statement ^聘
1:35 statement ^聚
1:70 statement ^育
1:39 statement ^背
1:-67 statement ^自
1:54 statement ^至
1:41 statement ^舞
1:53 statement ^芦
1:103 statement ^花
1:45 statement ^苗
1:54 statement ^若
1:-77 statement ^范
1:33 statement ^草
1:-84 statement ^荷
1:66 statement ^莲
1:62 statement ^获
1:85 statement ^落
1:38 statement ^葡
1:36 statement ^蒙
1:34 statement ^蒲
1:45 statement ^薄
1:65 statement ^薛
1:46 statement ^行
1:79 statement ^被
1:68 statement ^西
1:-41 statement ^要
1:-64 statement ^覃
1:55 statement ^观
1:54 statement ^视
1:70 statement ^计
1:62 statement ^让
1:86 statement ^议
1:-30 statement ^记
1:99 statement ^讲
1:51 statement ^论
1:101 statement ^设
1:-112 statement ^访
1:-80 statement ^试
1:-40 statement ^语
1:60 statement ^请
1:53 statement ^读
1:-71 statement ^课
1:48 statement ^谁
1:-56 statement ^谢
1:-84 statement ^谨
1:-133 statement ^负
1:69 statement ^财
1:121 statement ^责
1:68 statement ^账
1:109 statement ^贵
1:-41 statement ^费
1:68 statement ^贺
1:107 statement ^资
1:-62 statement ^赛
1:-98 statement ^赠
1:33 statement ^走
1:-61 statement ^赴
1:56 statement ^起
1:32 statement ^超
1:52 statement ^足
1:43 statement ^距
1:77 statement ^跟
1:32 statement ^跨
1:59 statement ^路
1:86 statement ^身
1:69 statement ^车
1:41 statement ^转
1:109 statement ^辅
1:42 statement ^输
1:-67 statement ^过
1:49 statement ^运
1:60 statement ^近
1:-69 statement ^还
1:33 statement ^进
1:57 statement ^违
1:31 statement ^连
1:71 statement ^送
1:40 statement ^选
1:66 statement ^途
1:57 statement ^通
1:51 statement ^逸
1:54 statement ^邀
1:-65 statement ^那
1:-37 statement ^邻
1:73 statement ^郝
1:36 statement ^配
1:41 statement ^酒
1:-39 statement ^采
1:44 statement ^重
1:-80 statement ^野
1:48 statement ^金
1:57 statement ^钟
1:78 statement ^钢
1:63 statement ^铁
1:66 statement ^银
1:71 statement ^锦
1:71 statement ^镇
1:42 statement ^镜
1:92 statement ^长
1:-98 statement ^问
1:116 statement ^队
1:-87 statement ^阵
1:-102 statement ^阿
1:114 statement ^附
1:61 statement ^院
1:64 statement ^随
1:54 statement ^隔
1:58 statement ^雁
1:53 statement ^集
1:69 statement ^雪
1:53 statement ^雾
1:71 statement ^青
1:-69 statement ^面
1:75 statement ^音
1:61 statement ^顶
1:63 statement ^项
1:61 statement ^顺
1:-54 statement ^预
1:91 statement ^领
1:44 statement ^频
1:56 statement ^首
1:-62 statement ^马
1:90 statement ^驻
1:49 statement ^驼
1:54 statement ^骨
1:83 statement ^高
1:43 statement ^鸣
1:91 statement ^鹤
1:43 statement ^鹭
1:53 statement ^鹰
1:-57 statement ^鹿
1:82 statement ^黄
1:-111 statement ^黑
1:75 statement ^龙
1:33 statement _$
1:-60 statement _0
1:48 statement _1
1:-41 statement _2
1:132 statement _三
1:-57 statement _上
1:-110 statement _与
1:48 statement _丙
1:51 statement _两
1:55 statement _为
1:129 statement _主
1:46 statement _乒
1:107 statement _乙
1:46 statement _习
1:42 statement _事
1:44 statement _互
1:59 statement _亲
1:60 statement _伙
1:-66 statement _会
1:-49 statement _体
1:67 statement _何
1:45 statement _全
1:30 statement _六
1:71 statement _内
1:-54 statement _冬
1:64 statement _冯
1:-80 statement _决
1:57 statement _分
1:71 statement _初
1:59 statement _剪
1:-61 statement _劳
1:48 statement _化
1:67 statement _区
1:41 statement _升
1:-89 statement _午
1:-54 statement _半
1:68 statement _协
1:52 statement _卓
1:35 statement _单
1:53 statement _双
1:124 statement _受
1:61 statement _古
1:-52 statement _司
1:39 statement _同
1:47 statement _名
1:75 statement _周
1:32 statement _四
1:-61 statement _因
1:-80 statement _国
1:-119 statement _土
1:53 statement _地
1:-62 statement _填
1:-64 statement _复
1:63 statement _外
1:48 statement _太
1:-67 statement _妇
1:46 statement _孔
1:45 statement _孙
1:48 statement _学
1:74 statement _安
1:66 statement _实
1:78 statement _客
1:31 statement _家
1:51 statement _容
1:96 statement _对
1:-70 statement _小
1:-82 statement _尹
1:37 statement _岳
1:60 statement _市
1:-116 statement _师
1:-63 statement _帮
1:60 statement _常
1:61 statement _平
1:-67 statement _康
1:-59 statement _开
1:65 statement _弱
1:-111 statement _徒
1:31 statement _我
1:49 statement _戚
1:44 statement _扎
1:36 statement _承
1:-93 statement _指
1:99 statement _接
1:-85 statement _摄
1:-43 statement _教
1:-78 statement _数
1:-85 statement _早
1:-89 statement _时
1:66 statement _易
1:50 statement _晨
1:45 statement _普
1:61 statement _景
1:-83 statement _晴
1:40 statement _朝
1:-81 statement _期
1:76 statement _本
1:63 statement _杜
1:56 statement _林
1:62 statement _枫
1:-79 statement _柯
1:-70 statement _柳
1:57 statement _欧
1:46 statement _武
1:113 statement _每
1:-76 statement _毕
1:64 statement _水
1:52 statement _江
1:75 statement _汤
1:45 statement _河
1:74 statement _泥
1:57 statement _温
1:57 statement _滨
1:64 statement _潘
1:47 statement _牧
1:87 statement _物
1:86 statement _环
1:56 statement _田
1:-60 statement _申
1:39 statement _电
1:-55 statement _番
1:52 statement _百
1:-65 statement _社
1:60 statement _祁
1:40 statement _科
1:51 statement _竹
1:46 statement _简
1:-97 statement _米
1:59 statement _红
1:116 statement _组
1:68 statement _绘
1:57 statement _继
1:-60 statement _缺
1:42 statement _网
1:68 statement _罗
1:-126 statement _美
1:-70 statement _联
1:33 statement _自
1:46 statement _芦
1:33 statement _苗
1:58 statement _蓝
1:69 statement _视
1:41 statement _训
1:-117 statement _语
1:-109 statement _豆
1:55 statement _财
1:-129 statement _走
1:81 statement _足
1:42 statement _车
1:56 statement _辅
1:-86 statement _道
1:-49 statement _邢
1:71 statement _邬
1:-77 statement _邱
1:65 statement _邵
1:39 statement _野
1:95 statement _钟
1:-101 statement _门
1:51 statement _阎
1:37 statement _阳
1:-95 statement _阴
1:47 statement _陆
1:56 statement _陈
1:-46 statement _雨
1:43 statement _靖
1:-41 statement _音
1:82 statement _马
1:94 statement _驻
1:-91 statement _高
1:59 statement _麦
1:62 statement _黎
1:65 statement _龙
1:82 statement a
1:-35 statement a $
1:76 statement a and
1:34 statement a bad
1:-102 statement a bell
1:48 statement a board
1:40 statement a boarding
1:48 statement a box
1:31 statement a break
1:61 statement a brindle
1:-82 statement a canal
1:82 statement a cane
1:53 statement a certificate
1:80 statement a class
1:49 statement a clinic
1:-81 statement a coach
1:30 statement a collection
1:39 statement a common
1:77 statement a copperfield
1:51 statement a course
1:79 statement a day
1:39 statement a demonstration
1:71 statement a depute
1:-96 statement a doctor
1:-77 statement a dog
1:35 statement a dry
1:-80 statement a fair
1:61 statement a five
1:81 statement a for
1:85 statement a fortnight
1:39 statement a four
1:-142 statement a friend
1:-137 statement a full
1:87 statement a gift
1:48 statement a gives
1:-103 statement a globe
1:31 statement a good
1:-91 statement a grammar
1:36 statement a grandfather
1:80 statement a grant
1:-76 statement a great
1:33 statement a group
1:30 statement a habit
1:53 statement a half
1:35 statement a hands
1:33 statement a hardship
1:64 statement a head
1:50 statement a hillside
1:33 statement a hollin
1:89 statement a hundred
1:83 statement a joint
1:41 statement a joke
1:30 statement a journey
1:58 statement a kingsford
1:33 statement a law
1:45 statement a lesson
1:58 statement a letter
1:59 statement a literacy
1:-111 statement a little
1:-102 statement a local
1:-73 statement a lot
1:-86 statement a marked
1:67 statement a mathematics
1:48 statement a maths
1:73 statement a mentor
1:34 statement a mobile
1:56 statement a month
1:43 statement a mor
1:36 statement a mud
1:41 statement a music
1:-93 statement a new
1:44 statement a northgate
1:36 statement a nurse
1:52 statement a observes
1:53 statement a on
1:78 statement a one
1:40 statement a page
1:-126 statement a partner
1:42 statement a pass
1:68 statement a physics
1:52 statement a place
1:60 statement a public
1:36 statement a quarter
1:-91 statement a quote
1:69 statement a reading
1:77 statement a residential
1:53 statement a review
1:69 statement a revision
1:61 statement a room
1:52 statement a sand
1:86 statement a scheme
1:37 statement a scholarship
1:-93 statement a school
1:57 statement a second
1:55 statement a seconds
1:47 statement a sends
1:36 statement a server
1:-44 statement a short
1:52 statement a showcase
1:-83 statement a sister
1:71 statement a solar
1:52 statement a stay
1:58 statement a steering
1:30 statement a summer
1:56 statement a supports
1:45 statement a talk
1:80 statement a teacher
1:32 statement a teddy
1:40 statement a temporary
1:56 statement a tenth
1:59 statement a term
1:78 statement a tests
1:69 statement a third
1:-39 statement a time
1:35 statement a training
1:43 statement a trains
1:44 statement a unit
1:42 statement a warm
1:33 statement a water
1:154 statement a week
1:36 statement a whole
1:-81 statement a wonderful
1:46 statement a working
1:60 statement a workshop
1:78 statement a worry
1:93 statement abbey
1:50 statement abbey opens
1:65 statement abbey s
1:44 statement abbey school
1:73 statement abel
1:65 statement abel $
1:-30 statement about
1:-80 statement about the
1:34 statement about toddlers
1:31 statement about university
1:41 statement about what
1:91 statement above
1:-104 statement absences
1:-81 statement absences over
1:52 statement absent
1:32 statement absenteeism
1:33 statement absenteeism $
1:50 statement academic
1:53 statement academic year
1:177 statement academy
1:79 statement academy $
1:53 statement academy and
1:33 statement academy lends
1:31 statement academy munyu
1:39 statement academy trust
1:-106 statement accent
1:-73 statement accent $
1:-110 statement accepted
1:-97 statement accepted the
1:30 statement accident policy
1:46 statement accounts
1:62 statement accounts with
1:82 statement act
1:55 statement act as
1:35 statement acting
1:76 statement action
1:58 statement action ms
1:31 statement action plan
1:37 statement action research
1:58 statement actions
1:83 statement actions reading
1:32 statement activi
1:31 statement activi $
1:67 statement activities
1:48 statement activities in
1:34 statement actuals
1:40 statement adelaide
1:38 statement adelaide $
1:49 statement adeyemi
1:65 statement adeyemi will
1:64 statement admissions
1:31 statement admissions round
1:40 statement admissions tutor
1:49 statement admit
1:46 statement admit up
1:32 statement admitted before
1:-68 statement adopt
1:-101 statement adopt a
1:38 statement adopt our
1:39 statement adopt the
1:49 statement adopted
1:46 statement adopted school
1:34 statement adopts
1:68 statement adult
1:67 statement adult at
1:56 statement advanced
1:57 statement advanced highers
1:103 statement advice
1:75 statement advice $
1:62 statement advice on
1:73 statement advise
1:44 statement advise party
1:58 statement advise your
1:77 statement adviser
1:80 statement adviser froebel
1:55 statement advisers
1:47 statement advisers interview
1:74 statement advising
1:45 statement advising $
1:32 statement af
1:40 statement affected
1:43 statement affected by
1:34 statement affiliated
1:128 statement after
1:69 statement after $
1:48 statement after easter
1:45 statement after him
1:82 statement after that
1:62 statement after three
1:50 statement afterwards
1:70 statement afterwards $
1:31 statement agai
1:-82 statement again
1:-92 statement again $
1:69 statement again at
1:41 statement again every
1:-96 statement again to
1:-90 statement aged
1:-101 statement aged eleven
1:108 statement agreed
1:86 statement agreed $
1:38 statement agreed as
1:39 statement agreed that
1:79 statement agreement
1:58 statement agreement $
1:57 statement agreement is
1:43 statement agreement lasts
1:60 statement agreement runs
1:46 statement agreement visit
1:72 statement ahead
1:71 statement ahead $
1:41 statement ahead of
1:-56 statement aim
1:-83 statement aim pupils
1:76 statement air
1:60 statement air and
1:51 statement aisha
1:47 statement aisha rahn
1:57 statement alder
1:63 statement alder street
1:33 statement alderson
1:30 statement alderson shall
1:74 statement aldo
1:62 statement aldo $
1:75 statement algebra
1:55 statement algebra physics
1:55 statement algebra unit
1:33 statement alive
1:34 statement alive $
1:-122 statement all $
1:35 statement all children
1:62 statement all day
1:-59 statement all except
1:62 statement all expenses
1:34 statement all five
1:-74 statement all morning
1:36 statement all playgroup
1:47 statement all sent
1:57 statement all staff
1:49 statement all vale
1:35 statement all visiting
1:55 statement all year
1:54 statement alliance
1:63 statement alliance works
1:41 statement allow
1:44 statement allow it
1:89 statement allowance
1:50 statement allowance of
1:37 statement allowance while
1:60 statement almanac
1:75 statement almanac $
1:41 statement alo
1:37 statement alo $
1:56 statement alongside
1:49 statement alongside its
1:55 statement aloud
1:53 statement aloud online
1:34 statement also
1:52 statement alterna
1:71 statement alterna $
1:108 statement alternate
1:78 statement alternate fridays
1:100 statement alternate mondays
1:36 statement alumni
1:37 statement alumni endow
1:-94 statement always
1:-72 statement always $
1:-65 statement always late
1:-109 statement am
1:-69 statement am back
1:43 statement am told
1:55 statement ames
1:57 statement ames from
1:30 statement among
1:72 statement an
1:55 statement an assistant
1:49 statement an attendance
1:34 statement an evening
1:37 statement an islander
1:63 statement an oakmere
1:-68 statement an old
1:80 statement and
1:47 statement and $
1:55 statement and abbey
1:33 statement and about
1:41 statement and all
1:53 statement and alternate
1:53 statement and an
1:30 statement and april
1:64 statement and apron
1:-119 statement and arrange
1:-89 statement and ask
1:56 statement and b
1:53 statement and barrow
1:31 statement and blue
1:37 statement and borrow
1:56 statement and carry
1:43 statement and castle
1:64 statement and classes
1:30 statement and clay
1:30 statement and confirmed
1:41 statement and costs
1:55 statement and deputies
1:61 statement and district
1:40 statement and dry
1:45 statement and edited
1:35 statement and ends
1:49 statement and fenside
1:47 statement and fourth
1:57 statement and fridays
1:-72 statement and furniture
1:-70 statement and gentlemen
1:43 statement and geography
1:65 statement and german
1:-87 statement and get
1:-71 statement and girls
1:69 statement and give
1:-60 statement and given
1:86 statement and gives
1:36 statement and go
1:-71 statement and handed
1:-47 statement and have
1:90 statement and help
1:39 statement and honesty
1:32 statement and house
1:-97 statement and ink
1:46 statement and its
1:73 statement and ladies
1:54 statement and land
1:-79 statement and larger
1:55 statement and leads
1:-71 statement and learned
1:33 statement and leaves
1:-78 statement and lessons
1:31 statement and liuwan
1:32 statement and lokwamor
1:-87 statement and low
1:78 statement and marsh
1:-86 statement and may
1:81 statement and mileage
1:78 statement and mr
1:-63 statement and never
1:35 statement and no
1:30 statement and november
1:62 statement and on
1:36 statement and partner
1:51 statement and pay
1:63 statement and picture
1:31 statement and polish
1:-76 statement and potato
1:35 statement and primary
1:-85 statement and quarters
1:-69 statement and rain
1:-84 statement and reminded
1:59 statement and ringmere
1:47 statement and runs
1:71 statement and send
1:69 statement and sends
1:60 statement and sensory
1:45 statement and sets
1:74 statement and settled
1:36 statement and settles
1:40 statement and she
1:70 statement and shoe
1:55 statement and shows
1:-64 statement and so
1:30 statement and speak
1:-72 statement and starter
1:35 statement and stay
1:61 statement and stonegate
1:54 statement and study
1:41 statement and supported
1:62 statement and take
1:77 statement and talk
1:34 statement and tansy
1:61 statement and tarn
1:66 statement and teach
1:43 statement and teaches
1:97 statement and that
1:43 statement and their
1:68 statement and they
1:60 statement and three
1:-75 statement and to
1:79 statement and train
1:77 statement and transport
1:44 statement and tuesdays
1:48 statement and twelve
1:79 statement and twenty
1:62 statement and two
1:57 statement and updates
1:54 statement and visits
1:61 statement and was
1:52 statement and we
1:78 statement and whitsun
1:62 statement and will
1:-80 statement and wrote
1:30 statement anganwadi
1:35 statement anganwadi helpers
1:67 statement ann
1:58 statement ann pike
1:-75 statement annexe
1:-101 statement annexe cleared
1:41 statement annual
1:32 statement annual science
1:-62 statement another
1:46 statement another review
1:62 statement another s
1:-106 statement another school
1:45 statement anselm
1:39 statement anselm odhiambo
1:-83 statement answer
1:-93 statement answer the
1:57 statement answers
1:58 statement answers for
1:40 statement any boy
1:39 statement any hour
1:48 statement any one
1:-93 statement any other
1:51 statement anything
1:55 statement anything does
1:52 statement apologised
1:56 statement apologised for
1:-87 statement app
1:-97 statement app free
1:-78 statement apple
1:-88 statement apple crumble
1:55 statement applicants
1:47 statement applied
)"sv,
    R"(1:41 statement applied statistics
1:34 statement apply
1:57 statement appoint
1:59 statement appoint castle
1:65 statement appoints
1:57 statement appoints a
1:89 statement appraisal
1:31 statement appraisal scheme
1:63 statement appraisal with
1:32 statement appraised
1:42 statement appraises
1:45 statement appraises the
1:53 statement apprentices
1:46 statement apprentices to
1:92 statement approved
1:39 statement approved $
1:39 statement approved by
1:68 statement approved the
1:113 statement april
1:95 statement april $
1:45 statement april for
1:80 statement april meeting
1:67 statement apron
1:46 statement apron $
1:45 statement aquarium
1:44 statement aquarium for
1:99 statement are
1:71 statement are a
1:31 statement are appraised
1:32 statement are awarded
1:36 statement are chosen
1:69 statement are cold
1:63 statement are coordinated
1:40 statement are covered
1:-106 statement are discussed
1:46 statement are encouraged
1:53 statement are given
1:36 statement are handed
1:33 statement are held
1:74 statement are leaving
1:37 statement are meant
1:42 statement are met
1:34 statement are nominated
1:36 statement are not
1:-101 statement are on
1:52 statement are opened
1:54 statement are overleaf
1:75 statement are partners
1:37 statement are picked
1:66 statement are refunded
1:-82 statement are small
1:30 statement are the
1:60 statement are those
1:76 statement are to
1:32 statement are under
1:71 statement are vacant
1:37 statement area
1:38 statement area school
1:65 statement arithmetic
1:57 statement arithmetic six
1:-95 statement arrange
1:-129 statement arrange rooms
1:-47 statement arrangement
1:-60 statement arrangement runs
1:65 statement arrival
1:60 statement arrival of
1:-100 statement art $
1:31 statement art classes
1:66 statement art college
1:31 statement art studio
1:43 statement artesian
1:37 statement artesian basin
1:161 statement as
1:84 statement as a
1:68 statement as deputy
1:54 statement as executive
1:32 statement as follows
1:85 statement as from
1:54 statement as its
1:32 statement as lead
1:35 statement as one
1:35 statement as practised
1:50 statement ash
1:60 statement ash primary
1:57 statement ashby
1:41 statement ashby state
1:40 statement ashby they
1:47 statement ashcombe
1:53 statement ashcombe primary
1:49 statement ashdown
1:86 statement ashdown girls
1:99 statement ashdown high
1:-59 statement ashdown school
1:-65 statement ask
1:31 statement ask about
1:-75 statement ask for
1:109 statement asked
1:72 statement asked to
1:-88 statement asking
1:-96 statement asking when
1:32 statement assembly and
1:45 statement assembly by
1:-76 statement assembly point
1:90 statement assessment
1:30 statement assessment is
1:61 statement assessment mr
1:32 statement assist
1:75 statement assistant
1:58 statement assistant $
1:64 statement assistant head
1:38 statement assistants
1:42 statement assistants of
1:59 statement assisted
1:50 statement assisted school
1:34 statement assisted schools
1:50 statement assisting
1:53 statement assisting school
1:79 statement assists
1:51 statement assists $
1:68 statement assists lower
1:30 statement assurance
1:65 statement astray
1:74 statement astray at
1:69 statement at $
1:30 statement at actuals
1:45 statement at again
1:35 statement at any
1:67 statement at barrow
1:45 statement at books
1:34 statement at city
1:-81 statement at cragside
1:31 statement at day
1:46 statement at dene
1:35 statement at don
1:60 statement at each
1:69 statement at eight
1:84 statement at elm
1:-86 statement at five
1:43 statement at ford
1:-91 statement at hatherley
1:-118 statement at holbeck
1:34 statement at home
1:93 statement at least
1:41 statement at low
1:60 statement at lowick
1:33 statement at marsh
1:58 statement at moss
1:-86 statement at most
1:-77 statement at my
1:63 statement at no
1:73 statement at oakmere
1:47 statement at our
1:54 statement at plainview
1:57 statement at progress
1:73 statement at quarry
1:40 statement at rusinga
1:77 statement at saltfleet
1:74 statement at sandpit
1:-79 statement at selby
1:63 statement at semba
1:42 statement at seven
1:60 statement at sike
1:64 statement at st
1:76 statement at tarn
1:42 statement at ten
1:-57 statement at the
1:56 statement at thornsea
1:-109 statement at three
1:66 statement at tidewater
1:58 statement at vale
1:60 statement at windrow
1:37 statement at wirrabee
1:30 statement athletes for
1:-86 statement attainment
1:-80 statement attainment $
1:80 statement atte
1:45 statement atte $
1:66 statement attendance
1:50 statement attendance at
1:71 statement attendance clerk
1:58 statement attendance in
1:-73 statement attendance is
1:84 statement attendance now
1:55 statement attendance officer
1:36 statement attends
1:35 statement attends every
1:61 statement audit
1:59 statement audit committee
1:48 statement auditors
1:40 statement auditors $
1:64 statement august
1:75 statement august $
1:52 statement august and
1:56 statement author
1:61 statement author of
1:99 statement authority
1:62 statement authority $
1:47 statement authority shall
1:-78 statement average
1:-76 statement average $
1:47 statement award
1:46 statement award held
1:32 statement awarded
1:-76 statement away
1:35 statement away $
1:35 statement away from
1:-82 statement away her
1:111 statement b
1:-84 statement b $
1:68 statement b for
1:51 statement b has
1:88 statement b in
1:47 statement b its
1:51 statement b larchwood
1:81 statement b mathematics
1:57 statement b on
1:47 statement b over
1:57 statement b receives
1:64 statement b s
1:56 statement b salt
1:69 statement b sends
1:60 statement b three
1:49 statement b visits
1:52 statement b write
1:40 statement back of
1:38 statement backbone
1:43 statement backbone teachers
1:-95 statement bad
1:-90 statement bad barbecue
1:35 statement bad year
1:47 statement balances
1:42 statement balances $
1:43 statement bale
1:49 statement bale goes
1:119 statement bank
1:30 statement bank opens
1:35 statement bank primary
1:94 statement bank school
1:60 statement banners
1:80 statement banners $
1:-67 statement barbecue
1:-78 statement barbecue $
1:90 statement barrow
1:80 statement barrow pit
1:46 statement based
1:35 statement based learning
1:64 statement basic
1:31 statement basic activity
1:61 statement basic education
1:43 statement basin
1:39 statement basin together
1:54 statement bassey
1:64 statement bassey online
1:34 statement batteries were
1:136 statement bay
1:52 statement bay $
1:51 statement bay and
1:39 statement bay community
1:87 statement bay school
1:60 statement bay teachers
1:71 statement bay they
1:65 statement be at
1:35 statement be beamed
1:57 statement be bought
1:32 statement be copied
1:30 statement be framed
1:31 statement be gifted
1:38 statement be given
1:30 statement be guarded
1:62 statement be handed
1:49 statement be heard
1:34 statement be kept
1:38 statement be left
1:32 statement be made
1:38 statement be matched
1:52 statement be mentored
1:53 statement be monitored
1:-73 statement be paid
1:41 statement be placed
1:34 statement be posted
1:-112 statement be seated
1:-92 statement be second
1:67 statement be sent
1:31 statement be someone
1:-87 statement be switched
1:59 statement be under
1:56 statement be weekly
1:63 statement be with
1:122 statement beacon
1:46 statement beacon grammar
1:107 statement beacon hill
1:40 statement beamed
1:36 statement beamed live
1:-111 statement bean
1:-79 statement bean stew
1:37 statement bears
1:36 statement bears picnic
1:52 statement bede
1:61 statement bede s
1:43 statement bee
1:41 statement bee finalists
1:-60 statement been
1:-86 statement been kept
1:-99 statement been paired
1:42 statement been seen
1:32 statement been with
1:34 statement been without
1:-79 statement bees
1:-96 statement bees and
1:57 statement before december
1:37 statement before friday
1:53 statement before january
1:-77 statement before june
1:-102 statement before lunch
1:63 statement before monday
1:34 statement before the
1:-89 statement began
1:-78 statement began neither
1:72 statement beginner
1:55 statement beginner at
1:70 statement begins
1:44 statement begins after
1:82 statement behaviour
1:64 statement behaviour ms
1:59 statement behaviour on
1:86 statement behaviour open
1:42 statement beishan
1:31 statement beishan county
1:34 statement believe
1:32 statement believe that
1:-137 statement bell
1:-69 statement bell in
1:-88 statement bell rings
1:52 statement bellwether
1:71 statement bellwether foundation
1:-52 statement below
1:83 statement below $
1:-81 statement below average
1:93 statement ben
1:63 statement ben s
1:68 statement ben said
1:47 statement benches
1:31 statement benches now
1:49 statement benedicta
1:44 statement benedicta yes
1:48 statement benton
1:66 statement benton hardware
1:82 statement beside
1:45 statement beside mine
1:33 statement beside ou
1:68 statement beside you
1:113 statement best
1:63 statement best katrin
1:49 statement best twenty
1:41 statement best wishes
1:34 statement better
1:45 statement between
1:38 statement between $
1:-64 statement between and
1:78 statement between harrowgate
1:96 statement between now
1:79 statement between priory
1:33 statement between the
1:36 statement between wet
1:46 statement beyond
1:54 statement beyond our
1:70 statement bhimgaon
1:33 statement bhimgaon every
1:33 statement bhimgaon hereafter
1:34 statement bhimgaon shall
1:57 statement biennium
1:76 statement biennium two
1:-82 statement bigger
1:-85 statement bigger two
1:47 statement biology
1:41 statement biology and
1:62 statement biology to
1:-79 statement birthday
1:-82 statement birthday cake
1:-113 statement biscuits
1:-71 statement biscuits $
1:37 statement biswanath
1:33 statement biswanath high
1:-83 statement block cleared
1:30 statement block teachers
1:-101 statement bloom
1:-96 statement bloom $
1:82 statement bluebell
1:83 statement bluebell house
1:45 statement bluebell lane
1:58 statement bo
1:69 statement bo ridge
1:115 statement board
1:61 statement board $
1:33 statement board and
1:77 statement board has
1:50 statement board of
1:43 statement board the
1:72 statement board will
1:52 statement boarding
1:39 statement boarding allowance
1:76 statement boat
1:71 statement boat in
1:66 statement body
1:88 statement body bellwether
1:-86 statement book before
1:59 statement book cover
1:57 statement books
1:-69 statement books $
1:94 statement books and
1:32 statement books are
1:86 statement books back
1:32 statement books in
1:69 statement books titles
1:70 statement books to
1:60 statement books together
1:-53 statement boots
1:-40 statement boots $
1:43 statement borough
1:51 statement borough council
1:48 statement borrow
1:41 statement borrow by
1:63 statement bosco
1:38 statement bosco for
1:32 statement bosco s
1:31 statement bosco tezpur
1:61 statement both $
1:-78 statement both clubs
1:-91 statement both mayors
1:53 statement both parties
1:33 statement both playgroups
1:41 statement both principals
1:109 statement both schools
1:46 statement both sides
1:73 statement both staffs
1:60 statement bottom
1:81 statement bottom quarter
1:57 statement bought
1:49 statement bought from
1:123 statement bovey
1:126 statement bovey hill
1:75 statement box
1:77 statement box of
1:53 statement boxes
1:50 statement boxes and
1:39 statement boy
1:46 statement boy who
1:-49 statement boys
1:-85 statement boys and
1:39 statement boys kisumu
1:37 statement br
1:36 statement br anselm
1:46 statement brackenridge
1:67 statement brackenridge school
1:-99 statement bramley
1:-118 statement bramley cross
1:-111 statement branch
1:-85 statement branch will
1:51 statement bread
1:68 statement bread company
1:45 statement break
1:31 statement break and
1:30 statement break for
1:57 statement brid
1:87 statement brid $
1:60 statement bridge
1:52 statement bridge middle
1:39 statement bright
1:39 statement bright due
1:57 statement brindle
1:49 statement brindle school
1:54 statement bring
1:68 statement bring chalkboards
1:63 statement bring results
1:-42 statement bring water
1:52 statement bring your
1:31 statement brings
1:-79 statement bronze
1:-83 statement bronze silver
1:-90 statement broom
1:-108 statement broom goes
1:-74 statement brought
1:-84 statement brought $
1:-46 statement budget
1:-125 statement budget $
1:63 statement budget driver
1:70 statement budget setting
1:-70 statement built
1:32 statement built by
1:-110 statement built up
1:39 statement bunk
1:41 statement bunk down
1:113 statement bureau
1:59 statement bureau $
1:57 statement bureau checks
1:73 statement bureau kindergarten
1:-58 statement bursar
1:-106 statement bursar by
1:54 statement bursar will
1:59 statement bursars
1:75 statement bursars speak
1:43 statement bursary
1:42 statement bursary of
1:-108 statement bus $
1:54 statement bus common
1:41 statement bus dut
1:69 statement bus fares
1:39 statement bus is
1:64 statement bus leaves
1:-63 statement bus was
1:39 statement bush
1:41 statement bush well
1:61 statement business
1:83 statement business manager
1:-48 statement but
1:-89 statement but cite
1:36 statement but in
1:41 statement but the
1:36 statement buys
1:36 statement buys its
1:54 statement by
1:-70 statement by $
1:-60 statement by a
1:48 statement by bluebell
1:59 statement by boat
1:-90 statement by christmas
1:31 statement by each
1:42 statement by email
1:48 statement by example
1:-80 statement by february
1:92 statement by fenside
1:43 statement by ferry
1:64 statement by fifteen
1:-75 statement by friday
1:45 statement by july
1:65 statement by june
1:46 statement by line
1:48 statement by linton
1:70 statement by monday
1:-89 statement by my
1:61 statement by national
1:58 statement by next
1:40 statement by nobody
1:-89 statement by post
1:75 statement by pupils
1:60 statement by rowan
1:59 statement by screen
1:55 statement by stanmore
1:83 statement by stonegate
1:-77 statement by summer
1:31 statement by that
1:75 statement by the
1:43 statement by time
1:43 statement by tuesday
1:40 statement by turns
1:61 statement by video
1:100 statement c
1:65 statement c $
1:49 statement c kestrel
1:76 statement c munn
1:-79 statement cake
1:-93 statement cake friday
1:60 statement calder
1:119 statement caldermouth
1:58 statement caldermouth art
1:61 statement caldermouth supplies
1:71 statement calendar
1:63 statement calendar was
1:51 statement call
1:73 statement call and
1:59 statement call home
1:51 statement call november
1:49 statement call on
1:58 statement call or
1:-85 statement call today
1:32 statement called
1:32 statement calls up
1:-124 statement came
1:-63 statement came at
1:-115 statement came to
1:74 statement camp
1:40 statement camp ahead
1:44 statement camp at
1:74 statement campus
1:34 statement campus interviews
1:31 statement campus of
1:131 statement can
1:65 statement can be
1:42 statement can log
1:35 statement can reach
1:44 statement can spare
1:69 statement can stay
1:69 statement can take
1:36 statement can use
1:-103 statement canal
1:-75 statement canal engineer
1:-120 statement candidates
1:-105 statement candidates from
1:-100 statement candidates must
1:56 statement cane
1:65 statement cane river
1:45 statement cannot
1:39 statement cannot be
1:-59 statement canteen
1:-109 statement canteen queue
1:33 statement caoba
1:32 statement caoba primary
1:-72 statement capac
1:-70 statement capac $
1:50 statement capital
1:51 statement capital lyceum
1:53 statement card
1:39 statement card $
1:-105 statement cards
1:-89 statement cards support
1:40 statement career
1:52 statement careers
1:40 statement careers day
1:-39 statement caretaker
1:-104 statement caretaker mr
1:68 statement carrick
1:59 statement carrick s
1:-83 statement carried forward
1:85 statement carried out
1:68 statement carries
1:74 statement carries one
1:-87 statement carrots
1:-110 statement carrots $
1:109 statement carry
1:31 statement carry a
1:72 statement carry on
1:42 statement carry out
1:60 statement carry the
1:40 statement carrying a
1:65 statement cassel
1:44 statement cassel applied
1:65 statement castellan
1:46 statement castellan $
1:89 statement castle
1:98 statement castle mead
1:37 statement catalogue
1:41 statement catalogue and
1:62 statement catalogued
1:54 statement catalogued by
1:59 statement caterer
1:49 statement caterer at
1:-74 statement caterers
1:-87 statement caterers $
1:77 statement cathedral
1:72 statement cathedral road
1:42 statement cen
1:37 statement cen $
1:77 statement cent
1:55 statement cent $
1:42 statement cent in
1:49 statement cent of
1:122 statement central
1:30 statement central kindergarten
1:71 statement central post
1:36 statement central primary
1:70 statement central sheepwash
1:104 statement centre
1:68 statement centre $
1:42 statement centre for
1:70 statement centre velden
1:87 statement certificate
1:75 statement certificate $
1:36 statement certificate from
1:39 statement certificate of
1:-39 statement chair
1:35 statement chair the
1:33 statement chair these
1:-75 statement chair welcomed
1:32 statement chaired
1:38 statement chaired by
1:58 statement chalkboards
1:68 statement chalkboards readers
1:-71 statement chambers
1:-88 statement chambers of
1:37 statement chance
1:34 statement chance $
1:-96 statement chapel
1:-89 statement chapel $
1:78 statement charge
1:32 statement charge $
1:30 statement charge of
1:76 statement charge to
1:-84 statement charity
1:-80 statement charity $
1:66 statement chart
1:46 statement chart below
1:74 statement check
1:31 statement check are
1:51 statement check chemicals
1:41 statement check in
1:47 statement check up
1:-86 statement checked
1:-108 statement checked by
1:68 statement checks
1:48 statement checks twice
1:53 statement chemicals
1:42 statement chemicals $
1:120 statement chemistry
1:71 statement chemistry mrs
1:49 statement chemistry practicals
1:34 statement chemistry teacher
1:32 statement chepkoit academy
1:-77 statement chess
1:-60 statement chess club
1:-72 statement children and
1:45 statement children at
1:61 statement children from
1:37 statement children in
1:77 statement children into
1:-94 statement children laughed
1:36 statement children who
1:36 statement chinese
1:59 statement choir
1:41 statement choir is
1:40 statement choir stays
1:44 statement choirs
1:50 statement choirs shall
1:-91 statement choose
1:-86 statement choose bronze
1:89 statement chosen
1:35 statement chosen by
1:61 statement chosen your
1:-91 statement christmas
1:-75 statement christmas i
1:50 statement circle
1:49 statement circular
1:47 statement circular $
1:51 statement circulate
1:40 statement circulate the
1:-86 statement cite
1:-62 statement cite lack
1:-34 statement city
1:41 statement city level
1:-90 statement city writes
1:-106 statement claim
1:-93 statement claim mileage
1:-118 statement claims
1:-83 statement claims go
1:-85 statement claims will
1:-111 statement class $
1:34 statement class at
1:41 statement class by
1:30 statement class ix
1:82 statement class on
1:30 statement class study
1:32 statement class teachers
1:63 statement class to
1:79 statement class tutor
1:38 statement class xii
1:-69 statement class year
1:121 statement classes
1:48 statement classes and
1:54 statement classes join
1:69 statement classes may
1:31 statement classes of
1:85 statement classes under
1:84 statement classroom
1:53 statement classroom $
1:38 statement classroom observation
1:61 statement classroom per
1:76 statement classrooms
1:59 statement classrooms until
1:30 statement clay
1:-104 statement cleared
1:-105 statement cleared in
1:67 statement clegg
1:52 statement clegg reported
1:40 statement clegg saltfleet
1:39 statement clegg to
1:93 statement clerk
1:54 statement clerk $
1:55 statement clerk for
1:47 statement clerk one
1:48 statement clinic $
1:64 statement clinic at
1:-83 statement clinic every
1:-92 statement closed
1:-81 statement closed at
1:-72 statement club
1:42 statement club $
1:-76 statement club at
1:78 statement club of
1:-102 statement club will
1:-104 statement clubs
1:-97 statement clubs share
1:70 statement cluster
1:65 statement cluster $
1:72 statement co
1:64 statement co teaching
1:63 statement coach $
1:-93 statement coach from
1:52 statement coach hi
1:63 statement coach is
1:31 statement coach will
1:96 statement coaches
1:44 statement coaches $
1:64 statement coaches spend
1:67 statement coaches to
1:98 statement coaching
1:66 statement coaching $
1:53 statement coaching eight
1:69 statement coaching for
1:41 statement coaching owner
1:58 statement coaching tutors
1:79 statement coastal
1:64 statement coastal district
1:37 statement code
1:30 statement code for
1:66 statement coe
1:72 statement coe succeeds
1:-94 statement coffee
1:-60 statement coffee $
1:56 statement cold
1:77 statement cold ash
1:58 statement coldwater
1:52 statement coldwater team
1:-118 statement cole
1:-97 statement cole is
1:52 statement colina
1:61 statement colina verde
1:-105 statement collaboration
1:-76 statement collaboration and
1:31 statement colleague
1:34 statement colleague through
1:72 statement colleagues
1:30 statement colleagues at
1:63 statement colleagues of
1:60 statement collect
1:64 statement collect on
1:30 statement collection
1:32 statement collective
1:32 statement collective lesson
1:158 statement college
1:89 statement college $
1:42 statement college adelaide
1:79 statement college and
1:40 statement college aquarium
1:62 statement college at
1:39 statement college entrance
1:72 statement college for
1:32 statement college gives
1:58 statement college hands
1:105 statement college of
1:68 statement college shall
1:82 statement college supports
1:62 statement college tutors
1:-101 statement college were
1:75 statement college will
1:47 statement colleges
1:31 statement colleges of
1:74 statement columb
1:79 statement columb supports
1:185 statement come
1:43 statement come $
1:65 statement come and
1:55 statement come each
1:84 statement come every
1:36 statement come over
1:92 statement come to
1:38 statement come up
1:48 statement come when
1:-81 statement comes on
1:77 statement comes one
1:59 statement coming biennium
1:-60 statement coming tmrw
1:-117 statement comments
1:-93 statement comments $
1:-65 statement commerce
1:-91 statement commerce $
1:47 statement commercial
1:47 statement commercial court
1:52 statement commission
1:42 statement commission $
1:102 statement committee
1:32 statement committee $
1:55 statement committee is
1:38 statement committee meets
1:73 statement committee of
1:100 statement common
1:59 statement common in
1:72 statement community
1:80 statement community school
1:51 statement company
1:48 statement company $
1:-85 statement compare
1:-109 statement compare paired
1:58 statement compiled
1:80 statement compiled by
1:-82 statement complained
1:-59 statement complained about
1:43 statement complete
1:-92 statement completed
1:-100 statement completed placements
1:31 statement completes
1:31 statement completes the
1:38 statement completion
1:52 statement compliance
1:69 statement compliance will
1:30 statement compulsory
1:32 statement computers
1:31 statement computers no
1:-87 statement computing
1:-96 statement computing library
1:49 statement concert
1:45 statement concert at
1:55 statement conduct
1:36 statement conduct action
1:31 statement conduct open
1:57 statement conferenc
1:51 statement conferenc $
1:40 statement conference
1:37 statement conference how
1:-121 statement confidence
1:-65 statement confidence rose
1:32 statement confirmed by
1:-80 statement congratulations
1:-131 statement congratulations to
1:36 statement congress
1:33 statement congress $
1:30 statement consideration
1:30 statement considered
1:-87 statement consultants
1:-73 statement consultants have
1:-54 statement contact
1:-67 statement contact but
1:63 statement contact details
1:56 statement contact ms
1:33 statement contest
1:-107 statement controls
1:-87 statement controls $
1:57 statement coolabah
1:62 statement coolabah creek
1:65 statement cooperation
1:61 statement coordinate
1:87 statement coordinate the
1:63 statement coordinated
1:57 statement coordinated by
1:71 statement coordinates
1:51 statement coordinates the
1:62 statement coordinator
1:50 statement coordinator linton
1:30 statement coordinators by
1:34 statement copied
1:30 statement copied it
1:71 statement copperfield
1:71 statement copperfield school
1:45 statement copse
1:43 statement copse road
1:62 statement copy
1:-78 statement cork
1:-103 statement cork and
1:58 statement corn
1:75 statement corn exchange
1:69 statement corner
1:-81 statement corridor
1:-81 statement corridor not
1:61 statement cost after
1:41 statement cost for
1:-45 statement cost of
1:71 statement costs
1:50 statement costs $
1:49 statement costs are
1:39 statement costs nothing
1:-83 statement could
1:-86 statement could not
1:98 statement council $
1:68 statement council has
1:70 statement council meets
1:-75 statement council will
1:-72 statement counted
1:-68 statement counted $
1:30 statement counted in
1:42 statement counterparts
1:35 statement counterparts write
1:33 statement county
1:36 statement county $
1:31 statement county and
1:36 statement county congress
1:32 statement county no
1:-79 statement county rate
1:55 statement county schools
1:58 statement county teachers
1:55 statement county vocational
1:87 statement county will
1:107 statement course
1:70 statement course $
1:30 statement course for
1:34 statement course on
1:56 statement course outcomes
1:59 statement course to
1:54 statement course travel
1:74 statement courses
1:48 statement court
1:50 statement court of
1:40 statement cover
1:-116 statement cover $
1:68 statement cover and
1:66 statement cover costs
1:41 statement cover food
1:63 statement cover so
1:44 statement cover the
1:47 statement covered
1:51 statement covered by
1:67 statement covers
1:67 statement covers the
1:-146 statement cragside
1:-76 statement cragside primary
1:-74 statement cragside s
1:-94 statement creams
1:-76 statement creams ok
1:30 statement credits
1:33 statement credits for
1:96 statement creek
1:55 statement creek $
1:40 statement creek for
1:39 statement creek has
1:41 statement creek joins
1:79 statement creek primary
1:41 statement creek state
1:42 statement creek with
1:-94 statement cross
1:41 statement cross by
1:-98 statement cross school
1:-73 statement crumble
1:-85 statement crumble $
1:-112 statement cup
1:-107 statement cup goes
1:33 statement cupboards
1:35 statement cupboards and
1:47 statement curriculum
1:56 statement curriculum and
1:62 statement curriculum modules
1:-62 statement custard
1:-71 statement custard creams
1:30 statement cuts
1:34 statement cuts may
1:145 statement d
1:66 statement d $
1:55 statement d equipment
1:64 statement d final
1:71 statement d handbook
1:42 statement d printer
1:49 statement d training
1:48 statement d two
1:56 statement dance
1:52 statement dance ms
1:-87 statement dane
1:-89 statement dane reported
1:-56 statement date
1:-66 statement date and
1:36 statement date from
1:93 statement dates
1:64 statement dates are
1:92 statement dates for
1:112 statement day
1:148 statement day $
1:69 statement day a
1:33 statement day and
1:31 statement day at
1:40 statement day camp
1:79 statement day corn
1:37 statement day course
1:60 statement day for
1:46 statement day of
1:-77 statement day said
1:30 statement day schools
1:57 statement day to
1:39 statement day what
1:56 statement day workshop
1:77 statement days
1:82 statement days $
1:104 statement days a
1:46 statement days an
1:56 statement days at
1:-103 statement days did
1:-107 statement days for
1:82 statement days in
1:44 statement days notice
1:64 statement days novels
1:74 statement days of
1:78 statement dean
1:72 statement dean $
1:58 statement dean can
1:92 statement dear
1:65 statement dear aldo
1:50 statement dear colleagues
1:42 statement dear margaret
1:54 statement dear rector
1:50 statement dear sister
1:40 statement debating
1:35 statement debating patron
1:88 statement december
1:73 statement december $
1:65 statement december marking
1:73 statement decided
1:76 statement decided that
1:-92 statement declare
1:-75 statement declare their
1:30 statement delegation keep
1:-95 statement delegations
1:-92 statement delegations of
1:-33 statement demonstration
1:39 statement demonstration lesson
1:-79 statement demonstration lessons
1:45 statement demonstration school
1:104 statement dene
1:110 statement dene road
1:119 statement department
1:39 statement department $
1:97 statement department a
1:54 statement department b
1:35 statement department can
1:38 statement department of
1:66 statement department visits
1:42 statement departments
1:70 statement depute
1:65 statement depute head
1:53 statement deputies
1:49 statement deputies of
1:43 statement deputy
1:40 statement deputy for
1:80 statement deputy head
1:48 statement deputy is
1:-90 statement deputy mr
1:61 statement deputy principal
1:46 statement deputy they
1:39 statement deputy told
1:47 statement deputy will
1:-104 statement desirable
1:-91 statement desirable driving
1:81 statement desk
1:80 statement desk $
1:32 statement desk of
1:95 statement desks
1:96 statement desks for
1:49 statement details
1:65 statement details $
1:-82 statement dev
1:-71 statement dev i
1:30 statement development
1:31 statement devised for
1:-138 statement did
1:41 statement did not
1:-71 statement did our
1:-118 statement did you
1:36 statement difference
1:43 statement difference between
1:31 statement difficulties
1:67 statement dill
1:72 statement dill and
1:81 statement director $
1:33 statement director of
1:-82 statement director stressed
1:31 statement disciple $
1:-106 statement discussed
1:-80 statement discussed $
1:30 statement discussi $
1:54 statement disputes
1:53 statement disputes shall
1:35 statement distances
1:38 statement distances $
1:110 statement district
1:58 statement district education
1:53 statement district grades
1:89 statement district office
1:80 statement district schools
1:-94 statement division
1:-84 statement division to
1:63 statement do his
1:45 statement do it
1:-81 statement do not
1:68 statement do this
1:-73 statement do we
1:-108 statement doctor
1:-69 statement doctor on
1:103 statement does
1:70 statement does $
1:70 statement does not
1:-94 statement dog
1:-78 statement dog $
1:53 statement dollars
1:60 statement dollars $
1:61 statement don
1:57 statement don bosco
1:48 statement donate
1:50 statement donate three
1:-94 statement donations
1:-89 statement donations had
1:80 statement dongxing
1:30 statement dongxing $
1:30 statement dongxing counterparts
1:57 statement dongxing s
1:55 statement donor
1:55 statement donor of
1:31 statement doors
1:36 statement dormitory
1:42 statement dormitory for
1:75 statement down
1:58 statement down what
1:40 statement down with
1:96 statement dr
1:83 statement dr ames
1:43 statement dr lena
1:44 statement dr osei
1:61 statement dr pio
1:-121 statement draft
1:-91 statement draft newsletters
1:85 statement drama
1:77 statement drama at
1:64 statement drama staff
1:70 statement drawn
1:51 statement drawn by
1:59 statement drawn up
1:45 statement draws
1:44 statement draws a
1:37 statement draws up
1:80 statement drive
1:66 statement drive out
1:65 statement driver
1:69 statement driver from
1:50 statement drivers
1:53 statement drivers must
1:-107 statement driving
1:-73 statement driving licence
1:49 statement drop
1:44 statement drop out
1:43 statement drought
1:41 statement drought $
1:78 statement dry
1:39 statement dry county
1:41 statement dry is
1:98 statement due
1:83 statement due $
1:46 statement due july
1:51 statement due may
1:51 statement due weekly
1:84 statement dunmore teachers
1:-57 statement dunmore v
1:-81 statement dunn
1:-83 statement dunn $
1:72 statement dunsley
1:52 statement dunsley french
1:61 statement dunsley music
1:-111 statement during
1:-110 statement during the
1:41 statement dut
1:40 statement dut $
1:50 statement duties
1:45 statement duties $
1:74 statement e
1:90 statement e havlik
1:81 statement ea
1:55 statement ea $
1:72 statement each
1:39 statement each $
1:63 statement each academic
1:52 statement each beginner
1:-106 statement each branch
1:52 statement each fortnight
1:68 statement each gets
1:32 statement each have
1:30 statement each head
1:55 statement each hill
1:57 statement each january
1:62 statement each june
1:52 statement each lecturer
1:60 statement each lowveld
1:-92 statement each month
1:65 statement each months
1:57 statement each of
1:45 statement each other
1:44 statement each pair
1:59 statement each partner
1:34 statement each playgroup
1:-104 statement each quarter
1:49 statement each receives
1:44 statement each saltfleet
)"sv,
    R"(1:-56 statement each school
1:-85 statement each september
1:34 statement each setting
1:75 statement each strong
1:56 statement each supporting
1:69 statement each teacher
1:72 statement each term
1:75 statement each tuesday
1:56 statement each tutor
1:54 statement each urban
1:62 statement each v
1:69 statement each visit
1:32 statement each visiting
1:38 statement each year
1:81 statement early
1:54 statement early reading
1:68 statement early years
1:31 statement earn
1:73 statement east
1:66 statement east $
1:50 statement east west
1:90 statement easter
1:34 statement easter $
1:48 statement easter after
1:68 statement easter ends
1:49 statement easter three
1:62 statement eastmere
1:72 statement eastmere laboratories
1:41 statement eastmere s
1:-102 statement eat
1:-85 statement eat at
1:31 statement ed interns
1:67 statement edited
1:48 statement edited by
1:141 statement education
1:61 statement education authority
1:32 statement education bureau
1:57 statement education gives
1:75 statement education office
1:31 statement education officer
1:78 statement education which
1:-76 statement effect
1:-81 statement effect $
1:37 statement effect on
1:-87 statement effects
1:-84 statement effects are
1:93 statement eight $
1:30 statement eight credits
1:65 statement eight days
1:-76 statement eight hours
1:48 statement eight of
1:59 statement eight pairs
1:31 statement eight thousand
1:-108 statement eight were
1:55 statement either
1:50 statement either party
1:-149 statement eleven
1:-87 statement eleven could
1:-87 statement eleven heads
1:-109 statement eleven lessons
1:-90 statement eleven to
1:32 statement eleven years
1:105 statement elm
1:59 statement elm park
1:40 statement email
1:38 statement email $
1:31 statement employer
1:31 statement employer $
1:43 statement employers
1:36 statement employers like
1:53 statement employment
1:-116 statement encourage
1:-76 statement encourage trade
1:43 statement encouraged
1:49 statement encouraged to
1:147 statement end
1:46 statement end gets
1:33 statement end in
1:47 statement end infants
1:101 statement end of
1:51 statement end on
1:50 statement end primary
1:67 statement end s
1:-88 statement ended
1:-86 statement ended $
1:38 statement endow
1:35 statement endow a
1:66 statement ends
1:36 statement ends on
1:68 statement ends the
1:-88 statement engineer
1:-110 statement engineer $
1:30 statement england
1:33 statement england $
1:58 statement englis
1:50 statement englis $
1:-81 statement english
1:34 statement english and
1:32 statement english before
1:32 statement english class
1:-79 statement english is
1:-89 statement english maths
1:-112 statement english pe
1:84 statement english please
1:-97 statement english science
1:61 statement english six
1:-103 statement english spreadsheets
1:39 statement english teacher
1:-98 statement english tuesday
1:51 statement english two
1:30 statement entering class
1:-106 statement enters
1:-90 statement enters one
1:83 statement entitled
1:69 statement entitled to
1:-60 statement entrance
1:-72 statement entrance $
1:39 statement entrance examination
1:-60 statement entries
1:-93 statement entries by
1:46 statement entries eastmere
1:73 statement equipment
1:48 statement equipment of
1:-113 statement essay
1:-115 statement essay prize
1:-98 statement essays
1:-91 statement essays at
1:-99 statement essential
1:-107 statement essential good
1:45 statement evening
1:30 statement evening course
1:33 statement evening receives
1:34 statement event with
1:161 statement every
1:73 statement every adult
1:32 statement every evening
1:41 statement every friday
1:49 statement every half
1:42 statement every july
1:51 statement every june
1:55 statement every lesson
1:58 statement every live
1:57 statement every member
1:42 statement every music
1:114 statement every other
1:51 statement every plan
1:-99 statement every quarter
1:89 statement every second
1:34 statement every teacher
1:59 statement every thursday
1:50 statement every tuesday
1:83 statement every wednesday
1:80 statement everyone
1:59 statement everyone i
1:63 statement everyone old
1:-141 statement evidenc
1:-85 statement evidenc $
1:-105 statement ewart
1:-80 statement ewart reported
1:78 statement examination
1:60 statement examination entries
1:56 statement examinations
1:45 statement examinations and
1:30 statement examinations leave
1:31 statement examined
1:31 statement examined by
1:47 statement example
1:66 statement example and
1:-54 statement exams
1:-84 statement exams hall
1:54 statement exams officer
1:46 statement excellent
1:31 statement excellent pupils
1:-79 statement except
1:-76 statement except mrs
1:64 statement exchang
1:62 statement exchang $
1:-53 statement exchange
1:31 statement exchange and
1:-81 statement exchange delegations
1:53 statement execution
1:45 statement execution of
1:76 statement executive
1:72 statement executive head
1:53 statement exercise
1:57 statement exercise books
1:44 statement exit
1:51 statement exit review
1:51 statement expect
1:32 statement expect six
1:34 statement expect ten
1:94 statement expected
1:70 statement expected level
1:76 statement expenses
1:67 statement expenses are
1:32 statement experienced
1:86 statement experimental
1:58 statement experimental prima
1:31 statement experimental primary
1:31 statement experiments
1:30 statement experiments to
1:97 statement expert
1:67 statement expert advice
1:46 statement expert adviser
1:59 statement expert from
1:52 statement experts
1:63 statement experts who
1:32 statement f
1:32 statement f $
1:80 statement faculty
1:69 statement faculty board
1:31 statement faculty is
1:31 statement faculty members
1:-68 statement fair
1:46 statement fair and
1:-100 statement fair each
1:77 statement fairlight
1:79 statement fairlight school
1:67 statement falling
1:70 statement falling numbers
1:64 statement falls
1:50 statement falls english
1:68 statement families
1:38 statement families cover
1:32 statement families for
1:49 statement families of
1:32 statement famous teacher
1:39 statement fare
1:37 statement fare of
1:66 statement fares
1:32 statement fares $
1:71 statement fares are
1:-60 statement farrow
1:-73 statement farrow netherby
1:46 statement favour
1:40 statement favour $
1:87 statement feb
1:61 statement feb dr
1:46 statement feb prof
1:39 statement february
1:86 statement federation
1:56 statement federation $
1:53 statement fee
1:52 statement fee $
1:-42 statement feedback
1:-82 statement feedback from
1:60 statement feedback the
1:38 statement feels
1:40 statement feels $
1:-116 statement felt
1:-106 statement felt that
1:83 statement fenland
1:49 statement fenland education
1:84 statement fenmoor
1:84 statement fenmoor community
1:62 statement fenn
1:80 statement fenn school
1:81 statement fenside
1:45 statement fenside fortnightly
1:51 statement fenside reported
1:57 statement fenside school
1:85 statement fenside schools
1:-105 statement ferndale
1:-89 statement ferndale $
1:98 statement ferry
1:41 statement ferry fare
1:44 statement ferry fares
1:39 statement ferry is
1:83 statement ferry road
1:41 statement ferry twice
1:45 statement festival
1:36 statement festival training
1:54 statement fewer
1:57 statement fewer than
1:67 statement field
1:45 statement field centre
1:45 statement field trips
1:66 statement fifteen
1:41 statement fifteen of
1:52 statement fifteen points
1:-101 statement fifth
1:-92 statement fifth of
1:36 statement fifty
1:30 statement fifty eight
1:66 statement files
1:53 statement files $
1:32 statement fill vacant
1:-62 statement filled
1:-119 statement filled the
1:31 statement filled through
1:32 statement filter
1:35 statement filter to
1:104 statement final
1:46 statement final joint
1:51 statement final semester
1:90 statement final year
1:40 statement finalists
1:41 statement finalists bunk
1:51 statement finance
1:57 statement finance the
1:70 statement finch
1:61 statement finch online
1:-85 statement finding
1:-81 statement finding $
1:31 statement finds
1:31 statement finish follow
1:-62 statement first
1:42 statement first ferry
1:-80 statement first from
1:31 statement first in
1:-108 statement first monday
1:71 statement first month
1:33 statement first scholar
1:66 statement first third
1:-80 statement first time
1:71 statement first two
1:33 statement first week
1:-72 statement first year
1:-108 statement fish
1:-80 statement fish $
1:-79 statement fish cork
1:54 statement five
1:-80 statement five $
1:62 statement five day
1:37 statement five days
1:45 statement five meets
1:61 statement five of
1:-78 statement five schools
1:55 statement five teachers
1:60 statement five terms
1:64 statement five twilight
1:56 statement five years
1:44 statement flies
1:53 statement flies out
1:36 statement flood
1:35 statement flood season
1:32 statement floods $
1:58 statement fly
1:61 statement fly with
1:36 statement fo
1:35 statement fo $
1:-100 statement folding
1:-87 statement folding paper
1:73 statement follow
1:32 statement follow a
1:63 statement follow up
1:99 statement following
1:52 statement following $
1:69 statement following for
1:56 statement following to
1:36 statement follows
1:36 statement follows $
1:38 statement food
1:40 statement food $
1:152 statement for
1:33 statement for $
1:72 statement for a
1:-118 statement for absences
1:52 statement for advanced
1:36 statement for all
1:68 statement for both
1:54 statement for brindle
1:67 statement for by
1:34 statement for class
1:52 statement for coaching
1:42 statement for coolabah
1:59 statement for each
1:63 statement for eight
1:83 statement for every
1:42 statement for field
1:43 statement for five
1:60 statement for governors
1:61 statement for it
1:-90 statement for its
1:53 statement for lesson
1:30 statement for lunch
1:71 statement for lunchtime
1:75 statement for mathematics
1:32 statement for nearly
1:30 statement for no
1:36 statement for not
1:88 statement for one
1:31 statement for over
1:-61 statement for physics
1:-125 statement for policy
1:83 statement for progress
1:44 statement for saltfleet
1:38 statement for second
1:41 statement for seconded
1:58 statement for six
1:-90 statement for teachers
1:87 statement for ten
1:45 statement for term
1:114 statement for the
1:-88 statement for thirty
1:91 statement for three
1:48 statement for tw
1:-99 statement for volunteering
1:58 statement for you
1:34 statement for your
1:76 statement ford
1:79 statement ford end
1:33 statement foreign
1:-76 statement forgave
1:-74 statement forgave me
1:95 statement form
1:43 statement form and
1:52 statement form chemistry
1:39 statement form november
1:38 statement form three
1:41 statement form two
1:-86 statement formed
1:-83 statement formed in
1:-110 statement former
1:-98 statement former pupils
1:80 statement formerly
1:68 statement formerly taught
1:64 statement forms
1:63 statement forms $
1:50 statement forms to
1:85 statement fortnight
1:73 statement fortnight $
1:58 statement fortnight each
1:60 statement fortnight to
1:-30 statement fortnightly
1:-72 statement fortnightly $
1:59 statement fortnightly and
1:58 statement fortnightly your
1:-32 statement forty
1:50 statement forty kits
1:-92 statement forty one
1:55 statement forty pages
1:35 statement forty pupils
1:57 statement forty reading
1:-73 statement forum
1:-74 statement forum closed
1:-80 statement forward
1:-100 statement forward $
1:31 statement forward the
1:33 statement forwarded
1:32 statement forwarded later
1:-71 statement found
1:-83 statement found in
1:87 statement foundation
1:53 statement foundation $
1:67 statement foundation which
1:-78 statement founded
1:-95 statement founded in
1:109 statement four
1:31 statement four classes
1:42 statement four day
1:63 statement four days
1:46 statement four demonstration
1:31 statement four hundred
1:62 statement four mainstream
1:-102 statement four minutes
1:33 statement four of
1:50 statement four partner
1:57 statement four questions
1:64 statement four talks
1:74 statement four teachers
1:34 statement four with
1:45 statement four years
1:-93 statement fourteen
1:-86 statement fourteen $
1:45 statement fourth
1:46 statement fourth of
1:51 statement fractions
1:49 statement fractions $
1:33 statement framed
1:60 statement frances
1:51 statement frances quill
1:70 statement free
1:68 statement free $
1:-102 statement free call
1:43 statement free of
1:68 statement free one
1:54 statement free to
1:41 statement french
1:77 statement french $
1:79 statement french and
1:-103 statement french games
1:78 statement french mme
1:-108 statement fri
1:-109 statement fri spelling
1:71 statement friday
1:-80 statement friday $
1:70 statement friday and
1:49 statement friday at
1:73 statement friday shared
1:82 statement friday to
1:111 statement fridays
1:67 statement fridays $
1:65 statement fridays at
1:56 statement fridays coaching
1:-147 statement friend
1:-107 statement friend $
1:-86 statement friend in
1:-76 statement friendly
1:-80 statement friendly kick
1:-74 statement friends from
1:49 statement friends of
1:-99 statement friendship
1:-102 statement friendship $
1:46 statement fro
1:62 statement fro $
1:46 statement froebel
1:66 statement froebel college
1:-54 statement from
1:46 statement from $
1:-43 statement from a
1:-78 statement from ashdown
1:49 statement from benton
1:34 statement from bhimgaon
1:67 statement from both
1:42 statement from br
1:41 statement from bus
1:52 statement from district
1:56 statement from dunmore
1:56 statement from each
1:58 statement from february
1:40 statement from glenalder
1:65 statement from half
1:-92 statement from hatherley
1:68 statement from january
1:57 statement from march
1:58 statement from marlow
1:-75 statement from my
1:32 statement from names
1:-57 statement from next
1:-108 statement from our
1:-122 statement from partner
1:32 statement from per
1:55 statement from redcliff
1:-40 statement from september
1:75 statement from signature
1:34 statement from tezpur
1:-49 statement from the
1:78 statement from this
1:-91 statement from upper
1:41 statement from us
1:-112 statement from westerby
1:90 statement from wexcombe
1:55 statement fry
1:59 statement fry teaches
1:75 statement fuel
1:78 statement fuel from
1:-93 statement ful
1:-61 statement ful $
1:-51 statement full
1:33 statement full pay
1:60 statement full term
1:-36 statement full time
1:-98 statement full year
1:46 statement fund pays
1:-88 statement fund supply
1:48 statement funded
1:66 statement funded by
1:41 statement funding $
1:51 statement funding body
1:-96 statement funding ended
1:50 statement funds
1:56 statement funds the
1:-93 statement furniture
1:-92 statement furniture $
1:-88 statement g
1:-106 statement g stott
1:59 statement gain
1:-67 statement games
1:-120 statement games $
1:74 statement gannet
1:82 statement gannet bay
1:59 statement gant
1:76 statement gant will
1:60 statement garden
1:41 statement garden lessons
1:34 statement gather
1:36 statement gather at
1:-87 statement gathering
1:-87 statement gathering $
1:-95 statement gave
1:-87 statement gave up
1:71 statement gentlemen and
1:-64 statement gentlemen friends
1:42 statement geography
1:38 statement geography will
1:41 statement german
1:53 statement german to
1:-101 statement get
1:-80 statement get some
1:-78 statement get the
1:60 statement gets
1:57 statement gets a
1:51 statement gets one
1:66 statement gift
1:67 statement gift of
1:36 statement gifted
1:31 statement gifted to
1:34 statement girl
1:36 statement girl of
1:33 statement girls
1:51 statement girls high
1:46 statement girls may
1:34 statement girls ran
1:98 statement girls school
1:80 statement girls supports
1:-76 statement girls were
1:102 statement give
1:56 statement give a
1:47 statement give four
1:44 statement give online
1:36 statement give them
1:84 statement give written
1:42 statement give your
1:-37 statement given
1:31 statement given a
1:-89 statement given by
1:-61 statement given coffee
1:63 statement given us
1:128 statement gives
1:30 statement gives a
1:73 statement gives expert
1:70 statement gives feedback
1:53 statement gives four
1:68 statement gives party
1:53 statement gives steppe
1:45 statement gives support
1:-92 statement glasses
1:-77 statement glasses to
1:44 statement glenalder
1:36 statement glenalder college
1:99 statement glenmore
1:82 statement glenmore s
1:66 statement glenmore seconds
1:64 statement glenmore withdraws
1:-80 statement globe
1:-82 statement globe $
1:-122 statement go again
1:-62 statement go in
1:88 statement go through
1:36 statement go up
1:-95 statement goes
1:-80 statement goes again
1:31 statement goes deep
1:56 statement goes over
1:-62 statement goes to
1:52 statement gohpur
1:30 statement gohpur $
1:35 statement gohpur girls
1:-90 statement going
1:-68 statement going home
1:-73 statement gold
1:30 statement gold medal
1:-84 statement gold partnership
1:-94 statement golden
1:-89 statement golden time
1:-102 statement good
1:-82 statement good english
1:-84 statement gorse
1:-84 statement gorse will
1:58 statement got
1:63 statement got the
1:31 statement governing
1:30 statement government inter
1:104 statement governors
1:85 statement governors $
1:46 statement grace
1:68 statement grace tull
1:59 statement grade and
1:63 statement grade level
1:73 statement grade or
1:-105 statement grade permanent
1:37 statement grade teacher
1:-56 statement grades
1:-90 statement grades at
1:47 statement grades the
1:52 statement graduates
1:-40 statement grammar
1:-89 statement grammar $
1:81 statement grammar school
1:35 statement grandfather in
1:-82 statement grandmother
1:-102 statement grandmother sat
1:107 statement grange
1:47 statement grange $
1:95 statement grange s
1:95 statement grange special
1:86 statement grant
1:86 statement grant $
1:56 statement grant of
1:71 statement granted
1:46 statement granted by
1:-66 statement gratitude
1:-62 statement gratitude jean
1:-53 statement great
1:40 statement great artesian
1:-73 statement great joy
1:31 statement green and
1:-68 statement group
1:-91 statement group $
1:32 statement group accident
1:57 statement group of
1:-97 statement group uses
1:61 statement groups
1:42 statement groups at
1:32 statement groups of
1:74 statement guid
1:62 statement guid $
1:33 statement guidance
1:62 statement guide
1:62 statement guide the
1:48 statement guiding
1:48 statement guiding principles
1:53 statement gwithy
1:65 statement gwithy road
1:34 statement habit
1:30 statement habit worth
1:-144 statement had
1:41 statement had a
1:-62 statement had been
1:-69 statement had eleven
1:43 statement had hoped
1:-100 statement had learned
1:-97 statement had no
1:-70 statement had nobody
1:47 statement had risen
1:-71 statement had shared
1:-57 statement half
1:-72 statement half were
1:-190 statement hall
1:-140 statement hall a
1:-98 statement hall and
1:-84 statement hall b
1:-63 statement hall needed
1:-82 statement hall so
1:-97 statement halves
1:-99 statement halves thirds
1:65 statement hand
1:53 statement hand for
1:49 statement hand over
1:62 statement handbook
1:54 statement handbook of
1:-47 statement handed
1:32 statement handed on
1:-49 statement handed over
1:56 statement handover
1:48 statement handover of
1:92 statement hands
1:41 statement hands me
1:36 statement hands on
1:76 statement hands over
1:32 statement handwriting
1:66 statement haque
1:55 statement haque due
1:76 statement harbour
1:34 statement harbour school
1:53 statement harbour street
1:46 statement harbour takes
1:49 statement harcourt
1:67 statement harcourt book
1:34 statement hardship
1:33 statement hardship allowance
1:65 statement hardware
1:52 statement hardware after
1:74 statement harrowgate
1:47 statement harrowgate formerly
1:61 statement harrowgate high
1:59 statement harvest
1:53 statement harvest bread
1:35 statement has a
1:53 statement has approved
1:-66 statement has been
1:62 statement has chosen
1:71 statement has given
1:-63 statement has had
1:67 statement has matched
1:36 statement has no
1:41 statement has not
1:55 statement has students
1:35 statement has supported
1:-125 statement hatherley
1:-79 statement hatherley comes
1:-87 statement hatherley lends
1:43 statement have $
1:69 statement have a
1:40 statement have agreed
1:37 statement have been
1:-92 statement have not
1:-87 statement have relied
1:53 statement have risen
1:32 statement have served
1:-98 statement have supported
1:73 statement have taken
1:64 statement havlik
1:63 statement havlik dean
1:83 statement hazelwood
1:91 statement hazelwood academy
1:40 statement he draws
1:44 statement he is
1:-93 statement he taught
1:47 statement head
1:70 statement head $
1:-84 statement head accepted
1:75 statement head and
1:32 statement head at
1:53 statement head for
1:-85 statement head lent
1:-113 statement head moira
1:65 statement head mr
1:-81 statement head mrs
1:64 statement head of
1:56 statement head on
1:113 statement head s
1:49 statement head teacher
1:-52 statement heads
1:-100 statement heads $
1:56 statement heads and
1:71 statement heads of
1:65 statement heads talk
1:-94 statement heads that
1:30 statement heads to
1:-65 statement heads value
1:-90 statement heads was
1:32 statement headship
1:56 statement headteacher
1:54 statement headteacher ashcombe
1:-51 statement heard
1:-75 statement heard $
1:50 statement heard by
1:76 statement held
1:36 statement held as
1:52 statement held at
1:67 statement held by
1:49 statement helen
1:58 statement helen tarr
1:63 statement hello
1:71 statement hello everyone
1:56 statement help $
1:69 statement help appoint
1:-88 statement help from
1:50 statement help rewrite
1:-93 statement help they
1:59 statement help this
1:-101 statement help to
1:106 statement help with
1:81 statement help you
1:31 statement helpers
1:33 statement helpers and
1:-49 statement helps
1:-90 statement helps another
1:33 statement helps harbour
1:-77 statement helps itself
1:62 statement helps marsh
1:31 statement heping
1:-131 statement her
1:-96 statement her boots
1:-80 statement her going
1:-61 statement her letters
1:-69 statement her lips
1:31 statement her post
1:-86 statement her voice
1:37 statement her wing
1:-76 statement here $
1:62 statement here on
1:50 statement hereafter
1:42 statement hereafter the
1:30 statement hereinafter
1:32 statement hereinafter the
1:62 statement hetou
1:54 statement heyuan
1:31 statement heyuan dongxing
1:50 statement heyuan on
1:40 statement hi
1:55 statement hi $
1:40 statement high
1:-57 statement high $
1:33 statement high gohpur
1:124 statement high school
1:59 statement high will
1:67 statement highers
1:62 statement highers shared
1:86 statement hilda
1:75 statement hilda s
1:209 statement hill
1:77 statement hill dunsley
1:56 statement hill kindergarten
1:65 statement hill library
1:54 statement hill pays
1:86 statement hill s
1:93 statement hill school
1:73 statement hill schools
1:88 statement hill stoke
1:54 statement hillfoot
1:47 statement hillfoot harbour
1:51 statement hillside
1:48 statement hillside normal
1:82 statement him
1:73 statement him $
1:57 statement him any
1:90 statement his
1:83 statement his head
1:-77 statement his school
1:73 statement his staff
1:71 statement his two
1:83 statement his year
1:-87 statement history
1:-109 statement history french
1:-90 statement hit
1:-62 statement hit it
1:70 statement hob
1:46 statement hob valley
1:59 statement hoists
1:78 statement hoists were
1:-136 statement holbeck
1:-102 statement holbeck for
1:-98 statement holbeck s
1:30 statement holiday
1:31 statement holiday $
1:62 statement hollin
1:60 statement hollin bank
1:86 statement holly
1:67 statement holly grange
1:46 statement home routine
1:34 statement home school
1:40 statement home science
1:-61 statement homework
1:-93 statement homework page
1:47 statement honesty
1:44 statement honesty $
1:80 statement hope
1:64 statement hope to
1:38 statement hoped
1:38 statement hoped to
1:-98 statement hospital
1:-69 statement hospital s
1:31 statement hospitality
1:31 statement hospitality should
1:101 statement host
1:61 statement host $
1:36 statement host families
1:75 statement host school
1:62 statement host schools
1:40 statement host year
1:49 statement hostel
1:46 statement hostel is
1:63 statement hosts
1:76 statement hosts a
1:59 statement hotel
1:76 statement hotel $
1:114 statement hour
1:35 statement hour $
1:75 statement hour kingsmead
1:64 statement hour online
1:60 statement hour our
1:-39 statement hours
1:-113 statement hours $
1:47 statement hours each
1:58 statement hours of
1:106 statement house
1:74 statement house $
1:64 statement house granted
1:31 statement house system
1:78 statement housing
1:69 statement housing for
1:54 statement how
1:39 statement how isolated
1:-87 statement how many
1:77 statement how the
1:56 statement how to
1:86 statement how we
1:126 statement hundred
1:91 statement hundred and
1:50 statement hundred books
1:30 statement hundred reading
1:-138 statement i
1:-67 statement i am
1:-78 statement i brought
1:-92 statement i came
1:65 statement i do
1:-84 statement i had
1:-81 statement i leave
1:-80 statement i ll
1:-94 statement i made
1:65 statement i promised
1:42 statement i remember
1:-58 statement i think
1:-79 statement ida
1:-88 statement ida bloom
1:57 statement ida coe
1:57 statement idea from
1:-68 statement idea slept
1:61 statement if
1:54 statement if anything
1:-95 statement implications
1:-78 statement implications for
1:-78 statement importance
1:-75 statement importance of
1:-97 statement improvement $
1:99 statement improvement desk
1:44 statement in
1:35 statement in $
1:57 statement in a
1:46 statement in all
1:-102 statement in another
1:31 statement in any
1:100 statement in april
1:52 statement in august
1:58 statement in b
1:51 statement in beacon
1:36 statement in both
1:-81 statement in boys
1:-94 statement in by
1:37 statement in charge
1:86 statement in december
1:60 statement in each
1:-68 statement in english
1:65 statement in every
1:50 statement in february
1:44 statement in ferry
1:-76 statement in first
1:-79 statement in fish
1:38 statement in form
1:51 statement in hob
1:38 statement in is
1:49 statement in january
1:30 statement in ju
1:56 statement in july
1:44 statement in june
1:31 statement in kiswahil
1:-80 statement in lab
1:52 statement in languages
1:72 statement in march
1:-78 statement in mathematics
1:95 statement in may
1:-106 statement in min
1:52 statement in month
1:59 statement in need
1:70 statement in november
1:61 statement in october
1:57 statement in on
1:31 statement in one
1:39 statement in our
1:82 statement in pair
1:74 statement in pairs
1:61 statement in person
1:45 statement in return
1:42 statement in rusinga
1:-100 statement in september
1:55 statement in service
1:-76 statement in she
1:-97 statement in six
1:52 statement in skills
1:32 statement in soun
1:52 statement in special
1:46 statement in term
1:-55 statement in this
1:50 statement in to
1:-81 statement in turn
1:-59 statement in use
1:31 statement in which
1:32 statement in working
1:55 statement in writing
1:69 statement in year
1:32 statement incorporated
1:55 statement ines
1:51 statement ines colina
1:73 statement infants
1:75 statement infants $
1:-96 statement ink
1:-86 statement ink $
1:64 statement inspect
1:69 statement inspect grade
1:-109 statement inspected
1:-80 statement inspected on
1:69 statement inspectorate
1:55 statement inspectorate of
1:94 statement institute
1:41 statement institute for
1:113 statement institute of
1:63 statement institute shall
1:56 statement institute tutors
1:67 statement institution
1:76 statement institution pedagogical
1:94 statement instructors
1:50 statement instructors of
1:58 statement instructors to
1:31 statement instruments
1:71 statement intends
1:65 statement intends to
1:38 statement intensive
1:36 statement intensive practice
1:35 statement inter
1:32 statement inter colleges
1:30 statement internal
1:51 statement interns
1:32 statement interns are
1:31 statement interns earn
1:47 statement interview
1:44 statement interview dene
1:35 statement interviews
1:36 statement interviews for
1:83 statement into
1:69 statement into our
1:40 statement into the
1:31 statement introduce carrick
1:57 statement invite
1:41 statement invite ford
1:32 statement invite their
1:-91 statement iqbal
1:-81 statement iqbal on
1:-62 statement is an
1:40 statement is at
1:-77 statement is below
1:53 statement is beyond
1:-71 statement is bigger
1:80 statement is carried
1:39 statement is chaired
1:31 statement is entitled
1:-92 statement is fish
1:30 statement is graded
1:34 statement is i
1:61 statement is led
1:40 statement is looked
1:67 statement is made
1:46 statement is mentored
1:57 statement is not
1:34 statement is now
1:-89 statement is open
1:39 statement is ours
1:86 statement is paid
1:32 statement is painted
1:37 statement is paired
1:30 statement is patchy
1:88 statement is provided
1:70 statement is ready
1:31 statement is received
1:34 statement is reimbursed
1:-79 statement is secure
1:49 statement is shared
1:52 statement is short
1:55 statement is still
1:-82 statement is survived
1:-30 statement is the
1:38 statement is there
1:32 statement is thrown
1:61 statement is to
1:-71 statement is uneven
1:52 statement is waived
1:44 statement is who
1:69 statement island
1:43 statement island for
1:42 statement island pupils
1:42 statement island s
1:41 statement island till
1:40 statement islander
1:41 statement islander will
1:44 statement isolated
1:37 statement isolated she
1:66 statement issue
1:54 statement issue one
1:44 statement issued
1:59 statement issued by
1:-48 statement it
1:-61 statement it $
1:49 statement it after
1:53 statement it due
1:-107 statement it has
1:-100 statement it is
1:42 statement it last
1:32 statement it must
1:43 statement it takes
1:64 statement it to
1:59 statement it worked
1:61 statement it yearly
1:115 statement item
1:54 statement item bursary
1:61 statement item examination
1:52 statement item exit
1:61 statement item middle
1:53 statement item sixth
1:-61 statement its
1:60 statement its best
1:-95 statement its help
1:54 statement its laboratory
1:53 statement its lathe
1:36 statement its learners
1:47 statement its master
1:50 statement its online
1:57 statement its own
1:-88 statement its partner
1:46 statement its phonics
1:93 statement its practice
1:-125 statement its pupils
1:-92 statement its roller
1:46 statement its syllabus
1:42 statement its teachers
1:-77 statement itself
1:-77 statement itself that
1:32 statement ix
1:32 statement ix $
1:62 statement j
1:40 statement j bright
1:135 statement january
1:75 statement january $
1:54 statement january and
1:42 statement january helen
1:104 statement january to
1:60 statement january until
1:49 statement japanese
1:41 statement japanese class
1:-75 statement jean
1:-62 statement jean farrow
1:45 statement joanna
1:85 statement joanna peel
1:78 statement job
1:74 statement job share
1:-121 statement join a
1:58 statement join free
1:69 statement join our
1:64 statement join riverside
1:31 statement join the
1:63 statement join them
1:39 statement joins
1:41 statement joins our
1:142 statement joint
1:61 statement joint board
1:40 statement joint committee
1:55 statement joint concert
1:46 statement joint conferenc
1:51 statement joint fair
1:53 statement joint grade
1:47 statement joint planning
1:67 statement joint timetable
1:57 statement jointly
1:62 statement jointly revise
1:43 statement joke
1:40 statement joke out
1:34 statement journey
1:33 statement journey $
1:-79 statement joy
1:-79 statement joy to
1:-95 statement judgement
1:-76 statement judgement requires
1:119 statement july
1:101 statement july $
1:64 statement july eight
1:63 statement july head
1:-70 statement june and
1:50 statement june bring
1:36 statement june for
1:62 statement kamara
1:68 statement kamara to
1:55 statement karroo
1:62 statement karroo east
1:85 statement katrin
1:55 statement katrin $
1:-105 statement keep
1:31 statement keep full
1:-123 statement keep the
1:34 statement keeping
1:31 statement keeping alive
1:49 statement keeps
1:50 statement keeps a
1:43 statement kelly
1:40 statement kelly teaches
1:53 statement kenwyn
1:55 statement kenwyn lower
1:-35 statement kept
1:-100 statement kept bees
1:77 statement kept by
1:-98 statement kept since
1:39 statement kerio
1:51 statement kerio day
1:64 statement kerr
1:56 statement kerr phone
1:98 statement kestrel
1:52 statement kestrel steel
1:40 statement key
1:35 statement key person
1:-56 statement kick
1:-62 statement kick off
1:66 statement kilimo
1:32 statement kilimo girls
1:30 statement kilimo laboratory
1:35 statement kilimo s
1:33 statement kind
1:39 statement kind in
)"sv,
    R"(1:163 statement kindergarten
1:46 statement kindergarten $
1:31 statement kindergarten goes
1:31 statement kindergarten has
1:64 statement kindergarten month
1:31 statement kindergarten on
1:57 statement kindergarten principal
1:77 statement kindergarten sends
1:61 statement kindergarten teachers
1:77 statement kindergarten to
1:98 statement kindergartens
1:47 statement kindergartens $
1:42 statement kindergartens are
1:45 statement kindergartens by
1:35 statement kindly
1:33 statement kindly $
1:71 statement kingsford
1:62 statement kingsford $
1:65 statement kingsford polytechnic
1:86 statement kingsmead
1:75 statement kingsmead st
1:40 statement kingsmere
1:34 statement kingsmere college
1:37 statement kisumu
1:43 statement kisumu $
1:33 statement kiswahil $
1:56 statement kit
1:49 statement kit $
1:50 statement kitchen
1:36 statement kitchen and
1:37 statement kitchen was
1:-70 statement kits
1:46 statement kits and
1:-103 statement kits in
1:-69 statement knew
1:-78 statement knew the
1:76 statement know
1:85 statement know that
1:30 statement known
1:31 statement known can
1:-78 statement kofi
1:-111 statement kofi mensa
1:32 statement kulkarni
1:31 statement kulkarni to
1:61 statement l
1:40 statement l haque
1:-33 statement lab
1:55 statement lab boots
1:-64 statement lab corridor
1:56 statement laboratories
1:63 statement laboratories and
1:79 statement laboratories on
1:83 statement laboratory
1:34 statement laboratory assistants
1:39 statement laboratory cannot
1:38 statement laboratory technician
1:36 statement laboratory to
1:-66 statement lack
1:-66 statement lack of
1:-84 statement ladies and
1:39 statement ladies each
1:82 statement ladies our
1:98 statement lake
1:75 statement lakeside
1:64 statement lakeside high
1:-115 statement lamb
1:-104 statement lamb $
1:-73 statement lamp
1:-108 statement lamp of
1:60 statement lamp set
1:62 statement land
1:62 statement land on
1:188 statement lane
1:65 statement lane $
1:39 statement lane nursery
1:36 statement lane one
1:86 statement lane rural
1:76 statement lane s
1:78 statement lane staff
1:62 statement lane where
1:56 statement language
1:35 statement language for
1:50 statement language month
1:58 statement languages
1:50 statement languages $
1:59 statement lanner
1:73 statement lanner girls
1:-49 statement laptops
1:-100 statement laptops given
1:49 statement laptops owner
1:60 statement larchwood
1:56 statement larchwood county
1:-126 statement largely
1:-97 statement largely positive
1:-102 statement larger
1:-85 statement larger where
1:70 statement larkhill
1:72 statement larkhill college
1:66 statement larkhill two
1:-73 statement last
1:-99 statement last four
1:35 statement last summer
1:-77 statement last three
1:88 statement last year
1:41 statement lasts
1:44 statement lasts four
1:-102 statement late
1:-90 statement late $
1:-97 statement late claims
1:31 statement late miss
1:62 statement late start
1:31 statement later
1:63 statement lathe
1:47 statement lathe workshop
1:-74 statement laughed
1:-74 statement laughed at
1:66 statement launch
1:31 statement launch a
1:51 statement launch spoon
1:37 statement law
1:36 statement law $
1:62 statement laws
1:43 statement laws takes
1:44 statement le
1:43 statement le $
1:169 statement lead
1:51 statement lead and
1:69 statement lead does
1:46 statement lead for
1:33 statement lead nursery
1:64 statement lead oakfield
1:71 statement lead partner
1:30 statement lead principals
1:56 statement lead school
1:51 statement lead schools
1:71 statement lead spends
1:54 statement lead will
1:90 statement leader
1:56 statement leader coaching
1:54 statement leader shadows
1:30 statement leader will
1:60 statement leader would
1:47 statement leaders course
1:36 statement leaders from
1:-84 statement leaders have
1:48 statement leaders join
1:56 statement leaders step
1:63 statement leaders would
1:87 statement leadership
1:86 statement leadership of
1:57 statement leading
1:58 statement leading kindergarten
1:77 statement leads
1:53 statement leads a
1:44 statement leads by
1:-90 statement learn $
1:45 statement learn your
1:-104 statement learned
1:-67 statement learned her
1:-83 statement learned to
1:56 statement learners
1:30 statement learners at
1:35 statement learners can
1:31 statement learners walk
1:-52 statement learning
1:31 statement learning $
1:66 statement learning foundation
1:-111 statement learning goes
1:93 statement least
1:65 statement least five
1:42 statement least of
1:33 statement least once
1:61 statement least one
1:39 statement least per
1:31 statement leave $
1:57 statement leave here
1:44 statement leave is
1:-77 statement leave with
1:57 statement leaver
1:63 statement leaver $
1:61 statement leavers
1:41 statement leavers $
1:34 statement leavers of
1:69 statement leaves
1:65 statement leaves at
1:33 statement leaves written
1:82 statement leaving
1:64 statement leaving $
1:58 statement lecturer
1:48 statement lecturer stays
1:66 statement lecturers
1:33 statement lecturers are
1:45 statement lecturers to
1:72 statement led
1:103 statement led by
1:31 statement leeds
1:31 statement leeds the
1:-77 statement leek
1:-105 statement leek and
1:37 statement left
1:34 statement left to
1:-80 statement legend
1:-60 statement legend $
1:54 statement lena
1:48 statement lena ofori
1:82 statement lend
1:66 statement lend you
1:-35 statement lends
1:58 statement lends a
1:37 statement lends fenmoor
1:-89 statement lends its
1:-85 statement length
1:-96 statement length words
1:-36 statement lent
1:-96 statement lent by
1:-67 statement lent me
1:66 statement lent weekly
1:81 statement less
1:73 statement less than
1:104 statement lesson
1:82 statement lesson $
1:56 statement lesson and
1:40 statement lesson at
1:49 statement lesson in
1:31 statement lesson shall
1:54 statement lesson study
1:41 statement lesson there
1:58 statement lessons a
1:74 statement lessons at
1:36 statement lessons for
1:46 statement lessons in
1:57 statement lessons our
1:-84 statement lessons painted
1:53 statement lessons side
1:79 statement lessons the
1:48 statement lessons together
1:-90 statement lessons two
1:-85 statement lessons were
1:-39 statement let
1:31 statement let the
1:-91 statement let us
1:31 statement letter a
1:38 statement letter about
1:-95 statement letter from
1:52 statement letter went
1:51 statement letter with
1:48 statement lettered
1:65 statement lettered parts
1:-60 statement letters
1:-58 statement letters here
1:132 statement level
1:79 statement level $
1:80 statement level test
1:99 statement librarian
1:69 statement librarian for
1:55 statement librarian returns
1:63 statement libraries
1:54 statement libraries will
1:-52 statement library $
1:43 statement library catalogue
1:-63 statement licence
1:-71 statement licence $
1:39 statement licence did
1:61 statement lies
1:60 statement lies with
1:-101 statement light
1:-76 statement light the
1:51 statement like
1:41 statement like from
1:34 statement like to
1:42 statement lind
1:49 statement lind $
1:68 statement lindau
1:47 statement lindau vale
1:57 statement line $
1:50 statement line by
1:-79 statement line plenary
1:32 statement linhe
1:36 statement linhe experimental
1:91 statement link
1:56 statement link $
1:47 statement link teacher
1:89 statement linton
1:69 statement linton $
1:51 statement linton borough
1:76 statement linton early
1:-80 statement lips
1:-106 statement lips river
1:73 statement list
1:74 statement literacy
1:56 statement literacy expert
1:45 statement literacy lead
1:-82 statement little confidence
1:130 statement little oak
1:64 statement liuwan
1:55 statement liuwan kindergarten
1:91 statement live
1:38 statement live from
1:50 statement live lesson
1:45 statement live lessons
1:-80 statement ll
1:-72 statement ll get
1:67 statement loading
1:72 statement loading bay
1:-30 statement loan
1:59 statement loan four
1:-112 statement loan from
1:49 statement loan staff
1:-47 statement local
1:-95 statement local charity
1:66 statement local language
1:78 statement lodging
1:66 statement lodging in
1:39 statement log
1:39 statement log in
1:45 statement logo
1:64 statement logo was
1:72 statement lokwamor
1:33 statement lokwamor for
1:34 statement lokwamor learners
1:31 statement lokwamor mixed
1:37 statement lokwamor team
1:-50 statement long
1:38 statement long distances
1:-81 statement long division
1:44 statement long service
1:-85 statement longacre
1:-100 statement longacre school
1:33 statement longer
1:32 statement longer in
1:61 statement look
1:64 statement look again
1:48 statement look at
1:37 statement looked
1:39 statement looked at
1:78 statement lorimer
1:53 statement lorimer trust
1:-83 statement lot
1:-85 statement lot $
1:-64 statement lot coming
1:44 statement low harbour
1:66 statement low marsh
1:-80 statement low performing
1:92 statement lower
1:67 statement lower $
1:61 statement lower fenn
1:52 statement lower mbeya
1:97 statement lowick
1:59 statement lowick and
1:60 statement lowick to
1:83 statement lowveld
1:45 statement lowveld school
1:58 statement lowveld teachers
1:45 statement ltd
1:51 statement ltd shall
1:37 statement lu
1:37 statement luke
1:37 statement luke s
1:-34 statement lunch
1:-78 statement lunch $
1:53 statement lunchtime
1:46 statement lunchtime staff
1:45 statement lusk
1:67 statement lusk will
1:121 statement lyceum
1:55 statement lyceum $
1:81 statement lyceum gives
1:62 statement lyceum is
1:48 statement lyceum marks
1:65 statement lyceum s
1:-86 statement lyle
1:-61 statement lyle $
1:34 statement m
1:41 statement machines
1:41 statement machines in
1:-88 statement made
1:-82 statement made and
1:84 statement made between
1:-99 statement made mistakes
1:34 statement made one
1:-122 statement main
1:-109 statement main block
1:-92 statement main partner
1:-89 statement main shepherd
1:68 statement mainstream
1:66 statement mainstream primaries
1:40 statement make
1:31 statement make a
1:32 statement management
1:32 statement management committee
1:54 statement manager
1:92 statement manager takes
1:-78 statement many
1:-104 statement many days
1:60 statement maps
1:69 statement maps $
1:85 statement march
1:40 statement march $
1:61 statement march aisha
1:54 statement march dr
1:34 statement march each
1:49 statement march t
1:69 statement march the
1:43 statement margaret
1:38 statement margaret thank
1:54 statement marine
1:47 statement marine welding
1:68 statement mark
1:62 statement mark the
1:59 statement mark tinsley
1:-80 statement marked
1:-71 statement marked line
1:-94 statement marketing
1:-94 statement marketing team
1:90 statement marking
1:75 statement marking is
1:66 statement marking policy
1:75 statement marks
1:86 statement marks one
1:83 statement marlow
1:101 statement marlow grange
1:128 statement marsh
1:78 statement marsh end
1:88 statement marsh lane
1:63 statement marsh lodging
1:55 statement marsh s
1:68 statement marsh school
1:53 statement marsh students
1:50 statement master
1:44 statement master s
1:-86 statement matched controls
1:50 statement matched the
1:47 statement matched with
1:54 statement mathe
1:57 statement mathe $
1:52 statement mathematics $
1:56 statement mathematics holly
1:-79 statement mathematics it
1:33 statement mathematics leader
1:-77 statement mathematics monday
1:47 statement mathematics posts
1:50 statement mathematics support
1:65 statement mathematics tanner
1:71 statement mathematics teachers
1:40 statement mathematics will
1:-91 statement maths
1:48 statement maths coaching
1:-113 statement maths computing
1:-99 statement maths english
1:-83 statement maths history
1:43 statement maths lead
1:-84 statement maths re
1:47 statement maths teacher
1:45 statement maths with
1:-91 statement matter
1:-70 statement matter $
1:61 statement may and
1:-79 statement may claim
1:36 statement may oblige
1:70 statement may shadow
1:47 statement may sit
1:35 statement may spend
1:71 statement may use
1:42 statement may we
1:48 statement may withdraw
1:-108 statement mayors
1:-76 statement mayors on
1:71 statement mbeya
1:70 statement mbeya $
1:59 statement mbeya hill
1:42 statement me a
1:40 statement me at
1:45 statement me before
1:-79 statement me her
1:60 statement me names
1:99 statement mead
1:43 statement mead $
1:40 statement mead classes
1:43 statement mead monthly
1:51 statement mead s
1:-85 statement meals
1:-99 statement meals are
1:39 statement mean
1:37 statement mean rubbish
1:81 statement means
1:45 statement means a
1:46 statement means this
1:35 statement meant
1:35 statement meant kindly
1:-88 statement measurable
1:-91 statement measurable effect
1:69 statement measure
1:65 statement measure phonics
1:46 statement measures
1:48 statement measures in
1:31 statement medicine be
1:120 statement meet
1:60 statement meet each
1:70 statement meet every
1:34 statement meet once
1:41 statement meet online
1:35 statement meet their
1:72 statement meeting
1:78 statement meeting $
1:44 statement meeting a
1:60 statement meetings
1:66 statement meetings $
1:71 statement meets
1:57 statement meets the
1:56 statement meets under
1:32 statement megabytes $
1:77 statement member
1:41 statement member kindergartens
1:35 statement member of
1:59 statement member school
1:43 statement member schools
1:88 statement members
1:36 statement members $
1:40 statement memo
1:42 statement memo $
1:64 statement memorandum
1:65 statement memorandum $
1:-104 statement mensa
1:-122 statement mensa $
1:90 statement mentor
1:76 statement mentor $
1:36 statement mentor mentors
1:60 statement mentor nursery
1:36 statement mentor of
1:47 statement mentor school
1:36 statement mentor who
1:76 statement mentored
1:76 statement mentored by
1:59 statement mentored tollgate
1:105 statement mentors
1:49 statement mentors per
1:32 statement mentors visit
1:-98 statement mercy
1:-87 statement mercy will
1:74 statement met
1:46 statement met by
1:45 statement met on
1:69 statement met weather
1:98 statement microscopes
1:60 statement microscopes leave
1:127 statement middle
1:57 statement middle leader
1:73 statement middle leaders
1:90 statement middle school
1:-30 statement mileage
1:-120 statement mileage at
1:80 statement mileage host
1:81 statement mill
1:47 statement mill hotel
1:-103 statement min
1:-101 statement min s
1:42 statement mine
1:38 statement mine from
1:58 statement minib
1:70 statement minib $
1:99 statement minibus
1:58 statement minibus fuel
1:79 statement minibus on
1:87 statement ministry
1:72 statement ministry covers
1:70 statement ministry of
1:32 statement minle
1:31 statement minle to
1:-79 statement minutes
1:-77 statement minutes $
1:-94 statement minutes a
1:38 statement minutes and
1:37 statement minutes of
1:-115 statement miss
1:-93 statement miss lamb
1:-96 statement miss swann
1:-94 statement missing
1:-126 statement missing $
1:60 statement mission
1:58 statement mission grammar
1:-103 statement mistakes
1:-96 statement mistakes and
1:39 statement mixed
1:37 statement mixed day
1:33 statement mixed secondary
1:70 statement mme
1:68 statement mme roux
1:36 statement mobile
1:34 statement mobile science
1:63 statement mock examinations
1:-101 statement mock exams
1:50 statement mock papers
1:38 statement mocks
1:39 statement mocks an
1:66 statement model
1:66 statement model classroom
1:30 statement model lessons
1:42 statement model writing
1:60 statement moderator
1:67 statement moderator $
1:44 statement modules
1:65 statement modules $
1:-112 statement moira
1:-99 statement moira pell
1:71 statement mon bovey
1:-111 statement mon maths
1:69 statement monday $
1:63 statement monday beacon
1:-82 statement monday hall
1:-76 statement monday of
1:71 statement monday reading
1:130 statement mondays
1:68 statement mondays $
1:65 statement mondays and
1:49 statement mondays at
1:48 statement mondays to
1:46 statement mondays wednesdays
1:47 statement monitored
1:56 statement monitored by
1:31 statement month $
1:30 statement month away
1:71 statement month d
1:-91 statement month nurses
1:30 statement month of
1:33 statement month under
1:61 statement monthly
1:42 statement monthly to
1:92 statement months
1:83 statement months $
1:58 statement months each
1:-68 statement moor
1:-74 statement moor with
1:90 statement moorgate
1:61 statement moorgate drama
1:61 statement moorgate school
1:44 statement mor
1:41 statement mor $
1:33 statement more when
1:-54 statement morning
1:-79 statement morning $
1:31 statement morning assembly
1:44 statement mornings
1:45 statement mornings weekly
1:108 statement moss
1:104 statement moss bank
1:-69 statement most
1:-83 statement most $
1:-101 statement mot
1:-95 statement mot $
1:55 statement mount
1:53 statement mount ashby
1:-127 statement mountain
1:-80 statement mountain sea
1:45 statement move
1:36 statement move a
1:36 statement move up
1:-39 statement moves
1:40 statement moves out
1:-63 statement moves outdoors
1:42 statement moves to
1:-85 statement mow
1:-87 statement mow the
1:49 statement mr adeyemi
1:-103 statement mr cole
1:-85 statement mr dane
1:79 statement mr finch
1:-92 statement mr g
1:78 statement mr laws
1:61 statement mr odell
1:40 statement mr ouma
1:52 statement mr pike
1:-102 statement mr reeve
1:-41 statement mr rudd
1:63 statement mr sato
1:56 statement mr stott
1:68 statement mr ted
1:-120 statement mr tovey
1:-61 statement mrs
1:32 statement mrs alderson
1:77 statement mrs ann
1:44 statement mrs bale
1:55 statement mrs bassey
1:-83 statement mrs dunn
1:-79 statement mrs ewart
1:39 statement mrs gant
1:-89 statement mrs ida
1:55 statement mrs lind
1:-97 statement mrs lyle
1:-83 statement mrs p
1:55 statement mrs penn
1:93 statement mrs pryc
1:81 statement ms
1:58 statement ms abel
1:74 statement ms clegg
1:50 statement ms dill
1:59 statement ms ida
1:-100 statement ms iqbal
1:50 statement ms kerr
1:-89 statement much
1:-99 statement much on
1:52 statement mud
1:51 statement mud kitchen
1:-105 statement mudbrook
1:-78 statement mudbrook in
1:33 statement municipal
1:37 statement munn
1:50 statement munn due
1:31 statement munyu
1:32 statement munyu boys
1:70 statement museum
1:59 statement museum of
1:-99 statement music $
1:55 statement music hour
1:47 statement music lesson
1:58 statement music mr
1:62 statement music teacher
1:33 statement music to
1:56 statement music we
1:-83 statement must
1:-93 statement must be
1:73 statement must hold
1:-143 statement my
1:-93 statement my accent
1:-58 statement my grandmother
1:-108 statement my own
1:35 statement n
1:50 statement nakuru
1:38 statement nakuru in
1:40 statement nakuru the
1:41 statement name
1:31 statement name a
1:60 statement named
1:52 statement named pupils
1:41 statement names
1:-70 statement names $
1:58 statement names a
1:65 statement names and
1:33 statement names sent
1:67 statement national
1:71 statement national level
1:48 statement national play
1:37 statement ndovu
1:44 statement ndovu day
1:33 statement nearly
1:30 statement nearly all
1:40 statement need
1:-100 statement need biscuits
1:48 statement need early
1:53 statement need saltmarsh
1:-58 statement needed from
1:70 statement needed help
1:-86 statement neighbouring
1:-100 statement neighbouring club
1:-66 statement neither
1:-99 statement neither staff
1:46 statement net
1:30 statement net will
1:-83 statement netherby
1:-69 statement netherby high
1:-73 statement nets
1:-95 statement nets $
1:93 statement nettle
1:80 statement nettle marsh
1:68 statement network
1:51 statement network $
1:32 statement network bandwidth
1:-72 statement never
1:-93 statement never once
1:41 statement new college
1:68 statement new deputy
1:47 statement new head
1:-84 statement new nets
1:32 statement new teachers
1:-77 statement new wing
1:69 statement newly
1:64 statement newly qualified
1:-79 statement newsletters
1:-94 statement newsletters $
1:103 statement next
1:50 statement next call
1:51 statement next one
1:53 statement next school
1:75 statement next summer
1:62 statement next term
1:57 statement next two
1:-75 statement next week
1:-88 statement nia
1:-69 statement nia always
1:-93 statement nia thurs
1:61 statement night
1:61 statement night led
1:51 statement nights
1:55 statement nights $
1:-86 statement no $
1:64 statement no banners
1:59 statement no charge
1:61 statement no fewer
1:-95 statement no idea
1:72 statement no lead
1:33 statement no longer
1:-94 statement no measurable
1:53 statement no middle
1:60 statement no more
1:55 statement no partner
1:-86 statement no phones
1:53 statement no press
1:-84 statement no register
1:42 statement no school
1:40 statement no senior
1:-30 statement nobody
1:49 statement nobody $
1:-86 statement nobody for
1:31 statement nobody to
1:59 statement nominate
1:34 statement nominated
1:50 statement normal
1:45 statement normal school
1:72 statement northern
1:64 statement northern education
1:65 statement northgate
1:55 statement northgate institute
1:73 statement northmoor
1:73 statement northmoor district
1:96 statement norwell
1:67 statement norwell academy
1:58 statement norwell lends
1:57 statement norwell s
1:-56 statement not
1:64 statement not $
1:35 statement not a
1:41 statement not affected
1:38 statement not allow
1:-113 statement not be
1:-68 statement not built
1:-75 statement not counted
1:51 statement not eight
1:63 statement not fortnightly
1:39 statement not had
1:-96 statement not heard
1:-105 statement not hit
1:48 statement not inspect
1:73 statement not less
1:42 statement not mean
1:55 statement not more
1:64 statement not suit
1:56 statement not yet
1:85 statement note
1:80 statement note of
1:89 statement note that
1:71 statement notes
1:87 statement notes $
1:36 statement notes are
1:70 statement nothing
1:39 statement nothing $
1:47 statement nothing in
1:89 statement notice
1:45 statement notice $
1:65 statement novels
1:52 statement novels $
1:117 statement november
1:100 statement november $
1:125 statement now
1:89 statement now $
1:35 statement now a
1:67 statement now and
1:60 statement number
1:39 statement number who
1:58 statement numbers
1:56 statement numbers are
1:53 statement numbers in
1:30 statement nurse
1:32 statement nurse $
1:91 statement nursery
1:70 statement nursery bluebell
1:32 statement nursery helps
1:36 statement nursery school
1:71 statement nursery to
1:-84 statement nurses
1:-82 statement nurses from
1:-72 statement o
1:-70 statement o $
1:78 statement oak
1:61 statement oak takes
1:46 statement oakfield
1:62 statement oakfield federation
1:117 statement oakmere
1:47 statement oakmere academy
1:38 statement oakmere mrs
1:45 statement oakmere ms
1:41 statement oakmere november
1:38 statement oakmere opposite
1:47 statement oakmere physics
1:38 statement oakmere senior
1:38 statement oakmere would
1:63 statement oakridge
1:60 statement oakridge shall
1:32 statement oblige
1:32 statement oblige the
1:72 statement observation
1:39 statement observation $
1:59 statement observation of
1:48 statement observe
1:58 statement observe lessons
1:-84 statement observed
1:-106 statement observed $
1:59 statement observes
1:47 statement observes each
1:51 statement obtain
1:49 statement obtain the
1:31 statement obtains a
1:-97 statement oct
1:-89 statement oct dunmore
1:-83 statement oct half
1:77 statement october
1:53 statement october not
1:69 statement odell
1:67 statement odell gannet
1:38 statement odhiambo
1:40 statement odhiambo st
1:207 statement of
1:102 statement of $
1:36 statement of all
1:52 statement of are
1:93 statement of at
1:73 statement of basic
1:39 statement of behaviour
1:31 statement of bhimgaon
1:74 statement of both
1:67 statement of caldermouth
1:37 statement of charge
1:38 statement of classroom
1:54 statement of co
1:-107 statement of collaboration
1:-73 statement of commerce
1:32 statement of completion
1:31 statement of conduct
1:62 statement of department
1:-48 statement of each
1:83 statement of education
1:39 statement of eight
1:75 statement of english
1:56 statement of exercise
1:36 statement of experiments
1:38 statement of falling
1:32 statement of fenmoor
1:70 statement of ferry
1:41 statement of festival
1:35 statement of first
1:49 statement of five
1:55 statement of french
1:34 statement of gohpur
1:31 statement of governors
1:49 statement of harrowgate
1:42 statement of hazelwood
1:32 statement of her
1:40 statement of intensive
1:70 statement of its
1:70 statement of june
1:52 statement of kindergarten
1:50 statement of kingsford
1:-96 statement of laptops
1:41 statement of lead
1:-67 statement of learning
1:31 statement of leave
1:61 statement of lindau
1:57 statement of linton
1:73 statement of live
1:33 statement of low
1:72 statement of lower
1:34 statement of marsh
1:40 statement of mathematics
1:45 statement of maths
1:73 statement of mbeya
1:42 statement of mount
1:96 statement of ms
1:38 statement of music
1:67 statement of named
1:-103 statement of new
1:63 statement of next
1:63 statement of no
1:58 statement of norwell
1:71 statement of one
1:74 statement of orchard
1:97 statement of our
1:72 statement of ours
1:-125 statement of pairs
1:-100 statement of partner
1:49 statement of party
1:46 statement of physics
1:62 statement of play
1:61 statement of pounds
1:38 statement of pupils
1:36 statement of puppets
1:61 statement of reception
1:58 statement of riverside
1:-76 statement of school
1:92 statement of schools
1:-102 statement of science
1:77 statement of secondments
1:72 statement of september
1:98 statement of service
1:48 statement of six
1:32 statement of staff
1:70 statement of stonegate
1:64 statement of tarn
1:80 statement of teachers
1:47 statement of technology
1:139 statement of the
1:-71 statement of their
1:80 statement of this
1:42 statement of thornbury
1:-79 statement of three
1:-59 statement of time
1:40 statement of tolworth
1:33 statement of trainin
1:64 statement of unit
1:87 statement of us
1:63 statement of visits
1:45 statement of visual
1:75 statement of wakuru
1:54 statement of wall
1:56 statement of welding
1:61 statement of wexley
1:33 statement of work
1:34 statement of workshop
1:68 statement of year
1:51 statement of you
1:113 statement of your
1:-55 statement off
1:-55 statement off bring
1:52 statement offer
1:63 statement offer french
1:74 statement office
1:100 statement office $
1:-79 statement office by
1:70 statement office coordinates
1:56 statement office karroo
1:-105 statement office mrs
1:54 statement office of
1:43 statement office pays
1:36 statement office room
1:35 statement office the
1:77 statement office was
1:79 statement officer
1:33 statement officer from
1:47 statement officer visits
1:50 statement officer will
1:50 statement offices
1:49 statement ofori
1:75 statement ofori welding
1:32 statement often have
1:-59 statement ok
1:-63 statement ok $
1:35 statement ol
1:72 statement olave
1:81 statement olave s
1:34 statement old
1:47 statement old mill
1:73 statement old textbooks
1:-85 statement old truth
1:69 statement oldbarrow
1:93 statement oldbarrow central
1:30 statement olymp
1:108 statement on
1:-85 statement on $
1:45 statement on a
1:34 statement on activi
1:60 statement on afterwards
1:53 statement on alterna
1:86 statement on alternate
1:-76 statement on and
1:39 statement on august
1:66 statement on behaviour
1:51 statement on classes
1:92 statement on each
1:85 statement on fairlight
1:32 statement on flood
1:48 statement on forty
1:63 statement on friday
1:61 statement on fridays
1:-93 statement on help
1:-78 statement on his
1:48 statement on its
1:57 statement on january
1:51 statement on lessons
1:64 statement on line
1:-51 statement on loan
1:75 statement on mondays
1:57 statement on our
1:-83 statement on page
1:46 statement on post
1:78 statement on reading
1:-111 statement on recruitment
1:54 statement on secondment
1:47 statement on september
1:58 statement on site
1:43 statement on sixty
1:43 statement on sleep
1:32 statement on story
1:-81 statement on sundays
1:34 statement on task
1:36 statement on them
1:70 statement on this
1:40 statement on thursday
1:35 statement on to
1:31 statement on tolworth
1:53 statement on us
1:58 statement on we
1:33 statement on week
1:57 statement on wexcombe
1:39 statement on what
1:57 statement once a
1:-71 statement once complained
1:188 statement one
1:47 statement one $
1:31 statement one admissions
1:32 statement one af
1:79 statement one another
1:62 statement one assistant
1:36 statement one at
1:65 statement one box
1:58 statement one c
1:56 statement one card
1:32 statement one chemistry
1:61 statement one class
1:102 statement one day
1:68 statement one deputy
1:37 statement one event
1:48 statement one full
1:37 statement one girl
1:67 statement one head
1:51 statement one joint
1:34 statement one letter
1:61 statement one meeting
1:86 statement one model
1:32 statement one n
1:92 statement one of
1:35 statement one open
1:58 statement one outreach
1:67 statement one page
1:31 statement one prospectus
1:71 statement one scholarship
1:53 statement one school
1:64 statement one set
1:40 statement one teacher
1:-146 statement one team
1:34 statement one term
1:62 statement one test
1:63 statement one tutor
1:-66 statement one very
1:63 statement one vice
1:-83 statement one visits
1:47 statement one week
1:67 statement one year
1:150 statement online
1:78 statement online $
1:32 statement online at
1:38 statement online every
1:49 statement online fridays
1:53 statement online our
1:59 statement online seminar
1:45 statement online spanish
1:70 statement online tuesdays
1:-44 statement only
1:-110 statement only for
1:32 statement only in
1:49 statement open lesson
1:40 statement open lessons
1:57 statement open our
1:-99 statement open the
1:-40 statement opened
1:-61 statement opened in
1:56 statement opened only
1:54 statement opening
1:86 statement opening day
1:65 statement opens
1:31 statement opens doors
1:66 statement opens its
1:39 statement opposite
1:51 statement opposite number
1:-34 statement or
1:32 statement or above
1:-91 statement or bean
1:31 statement or better
1:-77 statement or gold
1:41 statement or more
1:72 statement or not
1:52 statement or report
1:-60 statement or thurs
1:30 statement oral
1:31 statement oral english
1:69 statement orchard
1:73 statement orchard park
1:32 statement order
1:33 statement order go
1:30 statement organise
1:-76 statement organised
1:-105 statement organised yes
1:31 statement organs leading
1:49 statement osei
1:43 statement osei of
1:52 statement oswin
1:74 statement oswin s
1:41 statement other $
1:-121 statement other comments
1:95 statement other friday
1:32 statement other in
1:35 statement other one
1:-80 statement other s
1:-94 statement other school
1:-91 statement other teachers
1:64 statement other thursday
1:35 statement ou
1:35 statement ou $
1:40 statement ouma
1:37 statement ouma moves
1:30 statement our
1:33 statement our annual
1:51 statement our bursar
1:-78 statement our consultants
1:36 statement our deputy
1:40 statement our dormitory
1:39 statement our english
1:56 statement our field
1:-63 statement our glasses
1:42 statement our head
1:46 statement our heads
1:38 statement our japanese
1:37 statement our key
1:56 statement our librarian
1:33 statement our library
1:69 statement our lyceum
1:52 statement our maths
1:48 statement our me
1:64 statement our means
1:54 statement our mock
1:63 statement our music
1:32 statement our net
1:30 statement our online
1:31 statement our parents
1:-89 statement our partner
1:90 statement our payroll
1:59 statement our phonics
1:-66 statement our results
1:43 statement our school
1:79 statement our science
1:59 statement our sp
1:-74 statement our spirits
1:67 statement our staff
1:75 statement our students
1:35 statement our teacher
1:52 statement our teachers
1:-80 statement our top
1:-88 statement our trust
1:-84 statement our twin
1:57 statement our two
1:-74 statement our umbrellas
1:41 statement our wellbeing
1:65 statement our year
1:91 statement ours
1:61 statement ours as
1:71 statement ours for
1:36 statement ours mentors
1:38 statement ours to
1:152 statement out
1:83 statement out $
1:63 statement out a
1:60 statement out for
1:34 statement out in
1:90 statement out of
1:43 statement out teacher
1:41 statement out there
1:67 statement out to
1:67 statement outcomes
1:55 statement outcomes $
1:-83 statement outdoors
1:-80 statement outdoors $
1:-88 statement outfield
1:-82 statement outfield fortnightly
1:33 statement outpost of
1:67 statement outreach
1:44 statement outreach grant
1:60 statement outreach teacher
1:-38 statement over
1:53 statement over before
1:-77 statement over books
1:-121 statement over eight
1:38 statement over for
1:53 statement over forty
1:37 statement over our
1:49 statement over refurbished
1:-98 statement over schools
)"sv,
    R"(1:-82 statement over six
1:46 statement over tarn
1:50 statement over the
1:56 statement over to
1:65 statement over twelve
1:66 statement over two
1:-50 statement overall
1:-84 statement overall judgement
1:62 statement overall leadership
1:50 statement overleaf
1:42 statement overleaf $
1:61 statement owen
1:63 statement owen lusk
1:-49 statement own
1:60 statement own $
1:34 statement own bus
1:-79 statement own capac
1:41 statement own first
1:48 statement own leaders
1:35 statement own picnic
1:60 statement own problems
1:36 statement own quiz
1:-123 statement own school
1:84 statement owner
1:68 statement owner c
1:40 statement owner it
1:52 statement owner j
1:62 statement owner l
1:-110 statement oyelaran
1:-85 statement oyelaran $
1:-75 statement p
1:-83 statement p oyelaran
1:32 statement p school
1:56 statement pa
1:73 statement pa the
1:44 statement packs
1:57 statement packs at
1:-32 statement page
1:-101 statement page $
1:40 statement page on
1:77 statement page sheet
1:49 statement pages
1:43 statement pages and
1:-96 statement paid
1:-107 statement paid $
1:80 statement paid by
1:-81 statement paid days
1:59 statement paid for
1:72 statement paid from
1:-100 statement paid only
1:-92 statement painted
1:-76 statement painted the
1:35 statement painted yellow
1:131 statement pair
1:76 statement pair $
1:30 statement pair draws
1:31 statement pair for
1:-92 statement paired
1:-45 statement paired $
1:-87 statement paired schools
1:45 statement paired with
1:-38 statement pairing
1:-79 statement pairing high
1:58 statement pairing of
1:67 statement pairs for
1:54 statement pairs one
1:-96 statement pairs over
1:30 statement panel
1:34 statement panel heads
1:-182 statement paper
1:-82 statement paper and
1:-119 statement paper english
1:-109 statement paper mathematics
1:-93 statement paper science
1:-80 statement paper strips
1:49 statement papers
1:67 statement papers in
1:110 statement parents
1:31 statement parents and
1:44 statement parents fund
1:61 statement parents night
1:80 statement park
1:60 statement park academy
1:58 statement park school
1:56 statement parliament
1:63 statement parliament the
1:52 statement part $
1:-73 statement part in
1:79 statement parties
1:53 statement parties each
1:34 statement parties have
1:47 statement parties shall
1:-206 statement partner
1:73 statement partner $
1:43 statement partner abbey
1:-109 statement partner college
1:59 statement partner dene
1:-86 statement partner heads
1:81 statement partner in
1:77 statement partner kindergarten
1:49 statement partner s
1:-245 statement partner school
1:-138 statement partner schools
1:34 statement partner teachers
1:93 statement partner this
1:73 statement partner what
1:-72 statement partner work
1:54 statement partners
1:34 statement partners gather
1:67 statement partners in
1:34 statement partners twice
1:-80 statement partnership
1:-85 statement partnership $
1:-91 statement partnership shield
1:58 statement partnership with
1:64 statement parts
1:53 statement parts $
1:40 statement parts with
1:142 statement party
1:106 statement party a
1:105 statement party b
1:49 statement party c
1:44 statement party may
1:75 statement pass
1:61 statement pass on
1:40 statement pass rate
1:45 statement pass rates
1:86 statement passes
1:86 statement passes $
1:33 statement patchy
1:42 statement patience
1:46 statement patience and
1:37 statement patron
1:40 statement patron shall
1:-94 statement pavilion
1:-79 statement pavilion to
1:105 statement pay
1:43 statement pay $
1:50 statement pay for
1:65 statement pay the
1:65 statement payroll
1:79 statement payroll $
1:98 statement pays
1:90 statement pays for
1:73 statement pays nothing
1:53 statement pays salaries
1:35 statement pays the
1:-112 statement pe
1:-83 statement pe art
1:-99 statement pe moves
1:-79 statement peas
1:-117 statement peas carrots
1:97 statement pebble
1:74 statement pebble creek
1:63 statement pedagogical
1:63 statement pedagogical college
1:46 statement peel
1:70 statement peel head
1:-74 statement pell
1:-76 statement pell $
1:31 statement pen
1:66 statement penmoor
1:60 statement penmoor $
1:55 statement penn
1:50 statement penn oakmere
1:44 statement penn wondered
1:114 statement people
1:66 statement people join
1:66 statement people one
1:69 statement people our
1:151 statement per
1:81 statement per cent
1:74 statement per partner
1:46 statement per school
1:88 statement per semester
1:61 statement per term
1:-86 statement performing
1:-91 statement performing schools
1:47 statement period
1:30 statement periods $
1:-72 statement permanent
1:-103 statement permanent hours
1:71 statement person
1:65 statement person at
1:36 statement person system
1:30 statement persons for
1:36 statement petrol
1:30 statement petrol for
1:-75 statement pharmacy
1:-96 statement pharmacy will
1:-31 statement phone
1:72 statement phone $
1:-74 statement phone and
1:-78 statement phones
1:-109 statement phones $
1:88 statement phonics
1:69 statement phonics check
1:66 statement phonics lead
1:46 statement phonics library
1:-118 statement photocopier
1:-62 statement photocopier please
1:-86 statement photographs
1:-92 statement photographs are
1:60 statement physics
1:-63 statement physics $
1:68 statement physics englis
1:34 statement physics lesson
1:82 statement physics posts
1:53 statement physics specialist
1:59 statement physics teacher
1:53 statement physics will
1:66 statement pick
1:60 statement pick six
1:35 statement picked
1:32 statement picked by
1:58 statement picnic
1:36 statement picnic $
1:35 statement picnic in
1:50 statement picture
1:55 statement picture books
1:-92 statement pie
1:-88 statement pie or
1:66 statement pike
1:44 statement pike $
1:63 statement pike goes
1:61 statement pio
1:45 statement pio cassel
1:91 statement pit
1:71 statement pit before
1:39 statement pit s
1:39 statement pit sixth
1:50 statement pit students
1:50 statement place at
1:-67 statement place halves
1:70 statement place on
1:61 statement placed
1:32 statement placed for
1:45 statement placed in
1:31 statement placed on
1:58 statement placement
1:-104 statement placements
1:-96 statement placements with
1:39 statement places
1:31 statement places are
1:50 statement plainview
1:52 statement plainview $
1:99 statement plan
1:42 statement plan for
1:45 statement plan is
1:60 statement plan lessons
1:41 statement plan mathematics
1:40 statement plan of
1:71 statement plan we
1:60 statement planning
1:48 statement planning beacon
1:33 statement planning stored
1:70 statement plans
1:64 statement plans $
1:31 statement plans online
1:120 statement play
1:68 statement play activities
1:55 statement play council
1:88 statement play watch
1:35 statement playgr
1:36 statement playgr $
1:72 statement playgroup
1:49 statement playgroup and
1:35 statement playgroup children
1:36 statement playgroup staff
1:33 statement playgroups
1:32 statement playgroups come
1:-99 statement please do
1:67 statement please free
1:66 statement please note
1:-81 statement please return
1:-81 statement plenary
1:-71 statement plenary which
1:-37 statement point
1:-69 statement point sign
1:50 statement points
1:62 statement points $
1:-44 statement policy
1:33 statement policy $
1:-114 statement policy are
1:62 statement policy line
1:51 statement policy ran
1:31 statement polish it
1:81 statement polytechnic
1:53 statement polytechnic at
1:48 statement polytechnic shall
1:66 statement pool
1:56 statement pool $
1:63 statement poor
1:57 statement poor and
1:54 statement pos
1:52 statement pos $
1:-77 statement positive
1:-85 statement positive though
1:39 statement post $
1:44 statement post for
1:56 statement post office
1:-89 statement post to
1:35 statement posted
1:32 statement posted to
1:55 statement poster
1:57 statement poster for
1:77 statement posts
1:79 statement posts are
1:-93 statement potato
1:-91 statement potato $
1:54 statement pounds
1:68 statement pounds $
1:82 statement power
1:32 statement power cuts
1:89 statement power packs
1:73 statement practical
1:64 statement practical chemistry
1:87 statement practicals
1:42 statement practicals and
1:41 statement practicals low
1:34 statement practicals shall
1:106 statement practice
1:36 statement practice $
1:35 statement practice cannot
1:89 statement practice partner
1:32 statement practised
1:33 statement practised at
1:35 statement practitioner
1:44 statement prefecture
1:36 statement preference
1:40 statement preference in
1:31 statement preparation
1:32 statement preparation through
1:40 statement prepare
1:35 statement prepare the
1:100 statement prepared
1:70 statement prepared by
1:51 statement prepares
1:41 statement prepares the
1:-107 statement present all
1:47 statement present heads
1:51 statement present marking
1:49 statement present mr
1:31 statement present them
1:76 statement press
1:61 statement press no
1:54 statement prima
1:53 statement prima $
1:50 statement primaries
1:53 statement primaries in
1:123 statement primary
1:88 statement primary $
1:63 statement primary and
1:43 statement primary curriculum
1:110 statement primary school
1:35 statement primary schools
1:66 statement primary teachers
1:-72 statement primary their
1:57 statement primary to
1:114 statement principal
1:40 statement principal $
1:39 statement principal for
1:44 statement principal ms
1:61 statement principal of
1:61 statement principal on
1:51 statement principal spoke
1:53 statement principal summit
1:59 statement principal to
1:41 statement principal wirrabee
1:85 statement principals
1:37 statement principals $
1:40 statement principals february
1:93 statement principals redfern
1:46 statement principals shall
1:43 statement principles
1:47 statement principles $
1:45 statement printer
1:57 statement printer $
1:75 statement priority
1:118 statement priory
1:40 statement priory hands
1:41 statement priory high
1:54 statement priory laboratories
1:53 statement priory s
1:-95 statement prize
1:61 statement prize at
1:-84 statement prize is
1:64 statement prize one
1:-98 statement prize secretary
1:51 statement prizes
1:94 statement problems
1:69 statement problems $
1:76 statement prof
1:57 statement prof e
1:60 statement prof mark
1:37 statement professor
1:80 statement programme $
1:51 statement programme up
1:-91 statement programme well
1:60 statement programme without
1:89 statement progress
1:77 statement progress by
1:82 statement progress in
1:45 statement project
1:42 statement project alo
1:46 statement promised
1:42 statement promised to
1:31 statement prospectus
1:34 statement prov $
1:69 statement provide
1:39 statement provide hours
1:54 statement provide housing
1:82 statement provided
1:61 statement provided by
1:45 statement provider
1:57 statement provider rowan
1:79 statement provincial
1:54 statement provincial level
1:50 statement provincial skills
1:32 statement provincial special
1:99 statement pryc
1:74 statement pryc $
1:65 statement public
1:44 statement public service
1:-111 statement publish
1:-98 statement publish stories
1:59 statement published
1:67 statement published by
1:-74 statement pudding
1:-86 statement pudding apple
1:75 statement puddle
1:73 statement puddle lane
1:36 statement pupil
1:62 statement pupils $
1:-87 statement pupils aged
1:37 statement pupils and
1:47 statement pupils are
1:72 statement pupils by
1:-94 statement pupils filled
1:35 statement pupils for
1:36 statement pupils in
1:35 statement pupils may
1:79 statement pupils of
1:-86 statement pupils place
1:44 statement pupils reading
1:-75 statement pupils sang
1:64 statement pupils spend
1:61 statement pupils teams
1:30 statement pupils through
1:-87 statement pupils were
1:43 statement pupils will
1:31 statement puppets
1:33 statement puppets are
1:44 statement purpose
1:45 statement purpose $
1:57 statement put
1:71 statement put together
1:32 statement puyang normal
1:37 statement qinghe
1:62 statement qualified
1:53 statement qualified teachers
1:116 statement quarry
1:96 statement quarry bank
1:107 statement quarry lane
1:-73 statement quarter
1:30 statement quarter $
1:-81 statement quarter budget
1:63 statement quarter for
1:-88 statement quarter the
1:-84 statement quarters
1:-72 statement quarters between
1:-109 statement quay
1:-111 statement quay $
1:76 statement questions
1:63 statement questions $
1:-87 statement queue
1:-76 statement queue year
1:68 statement quill
1:46 statement quill headteacher
1:51 statement quiz
1:35 statement quiz club
1:37 statement quiz teams
1:-110 statement quote
1:-91 statement quote $
1:58 statement quotes
1:48 statement quotes $
1:70 statement r
1:60 statement r $
1:61 statement r castellan
1:52 statement rahn
1:58 statement rahn student
1:-98 statement rail
1:-79 statement rail tickets
1:-79 statement rain
1:-101 statement rain takes
1:-79 statement raise
1:-88 statement raise our
1:-81 statement raises
1:-74 statement raises attainment
1:34 statement ran $
1:-85 statement ran the
1:58 statement ran to
1:-70 statement rate
1:-89 statement rate $
1:71 statement rate in
1:37 statement rate of
1:36 statement rated
1:85 statement rates
1:51 statement rates will
1:32 statement rawat will
1:-56 statement re
1:-92 statement re golden
1:42 statement re our
1:63 statement reach
1:31 statement reach $
1:37 statement reach at
1:34 statement reach by
1:62 statement read aloud
1:39 statement read by
1:36 statement read more
1:75 statement read one
1:-93 statement read their
1:54 statement readers
1:73 statement readers and
1:185 statement reading
1:107 statement reading at
1:59 statement reading corner
1:81 statement reading hour
1:67 statement reading leadership
1:70 statement reading lessons
1:66 statement reading mrs
1:73 statement reading scheme
1:78 statement reading specialist
1:50 statement reading teachers
1:79 statement ready
1:31 statement ready dongxing
1:76 statement ready to
1:90 statement rebuil
1:62 statement rebuil $
1:-50 statement receive
1:50 statement receive help
1:-83 statement receive two
1:71 statement receivers
1:55 statement receivers four
1:54 statement receivers funded
1:80 statement receives
1:35 statement receives a
1:34 statement receives it
1:57 statement receives one
1:53 statement receives three
1:75 statement receiving
1:30 statement receiving school
1:68 statement receiving side
1:77 statement reception
1:66 statement reception leader
1:75 statement reception safeguarding
1:69 statement recipient
1:55 statement recipient school
1:39 statement recorded
1:40 statement recorded practicals
1:-99 statement records
1:-89 statement records of
1:-90 statement recruitment
1:-94 statement recruitment $
1:76 statement rector
1:55 statement rector teachers
1:66 statement rector the
1:92 statement redcliff
1:61 statement redcliff s
1:82 statement redcliff special
1:60 statement redfern
1:62 statement redfern valley
1:-115 statement reeve
1:-104 statement reeve $
1:101 statement ref
1:93 statement ref a
1:32 statement reference $
1:48 statement refunded
1:63 statement refunded at
1:66 statement refurbished
1:72 statement refurbished laptops
1:-35 statement regional
1:-95 statement regional essay
1:56 statement regional inspectorate
1:-107 statement register
1:37 statement register before
1:-62 statement register had
1:-103 statement register of
1:35 statement reimbursed
1:49 statement release
1:46 statement release four
1:-66 statement relied
1:-80 statement relied too
1:36 statement remains
1:32 statement remedial
1:40 statement remember
1:42 statement remember my
1:-111 statement reminded
1:-111 statement reminded heads
1:50 statement renewable
1:47 statement renewable $
1:31 statement renmin
1:-85 statement repair
1:-97 statement repair $
1:31 statement replaced
1:33 statement replaced last
1:41 statement report
1:58 statement report $
1:66 statement report of
1:-31 statement report to
1:-64 statement reported
1:-111 statement reported on
1:55 statement reported that
1:30 statement reporting
1:37 statement reporting lesson
1:-74 statement reports
1:-89 statement reports to
1:56 statement requests
1:56 statement requests not
1:-79 statement requires
1:-98 statement requires improvement
1:39 statement research
1:34 statement research together
1:58 statement residential
1:61 statement residential week
1:41 statement respect
1:41 statement respect patience
1:31 statement respectively
1:49 statement responsible
1:32 statement responsible $
1:-90 statement restock
1:-112 statement restock the
1:62 statement results to
1:-59 statement results went
1:-47 statement return
1:45 statement return $
1:-93 statement return to
1:57 statement returns
1:62 statement returns each
1:81 statement review
1:53 statement review $
1:42 statement review in
1:52 statement review of
1:61 statement review week
1:48 statement revise
1:41 statement revise the
1:51 statement revised
1:40 statement revised risk
1:69 statement revision
1:59 statement revision site
1:53 statement revision weekend
1:41 statement rewrite
1:48 statement rewrite saltfleet
1:108 statement ridge
1:64 statement ridge arithmetic
1:60 statement ringmere
1:64 statement ringmere primary
1:-125 statement rings
1:-130 statement rings at
1:47 statement rise
1:44 statement rise from
1:73 statement risen
1:48 statement risen by
1:40 statement risen to
1:54 statement risk
1:60 statement risk register
1:63 statement rita
1:59 statement rita school
1:39 statement river keeps
1:66 statement river leaver
1:-89 statement river mountain
1:57 statement river vocational
1:48 statement riverbank
1:60 statement riverbank little
1:101 statement riverside
1:66 statement riverside s
1:73 statement riverside will
1:32 statement ro
1:177 statement road
1:53 statement road $
1:61 statement road a
1:55 statement road classrooms
1:45 statement road coaching
1:50 statement road leavers
1:64 statement road met
1:36 statement road playgr
1:82 statement road primary
1:69 statement road s
1:78 statement road school
1:35 statement road takes
1:48 statement road was
1:84 statement robotics
1:54 statement robotics club
1:31 statement robotics coach
1:-86 statement roller
1:-95 statement roller until
1:63 statement roof is
1:-96 statement roof repair
1:44 statement room
1:60 statement room $
1:41 statement room at
1:41 statement room leaders
1:30 statement room was
1:36 statement room we
1:-100 statement rooms
1:-97 statement rooms $
1:66 statement rosa
1:76 statement rosa goes
1:-135 statement rose
1:-99 statement rose a
1:71 statement rotary
1:70 statement rotary club
1:56 statement round
1:42 statement round $
1:41 statement round spe
1:66 statement routine
1:53 statement routine $
1:88 statement roux
1:67 statement roux $
1:92 statement rowan
1:64 statement rowan tree
1:39 statement rubbish
1:44 statement rubbish $
1:-69 statement rudd
1:39 statement rudd apologised
1:45 statement rudd oakmere
1:-82 statement rudd thanked
1:57 statement rules
1:62 statement rules $
1:99 statement run
1:70 statement run a
1:37 statement run an
1:70 statement run by
1:48 statement run it
1:36 statement runs
1:65 statement runs a
1:41 statement runs every
1:-38 statement runs for
1:54 statement runs from
1:53 statement runs january
1:82 statement rural
1:80 statement rural school
1:32 statement rural schools
1:71 statement rusinga
1:42 statement rusinga for
1:41 statement rusinga mixed
1:37 statement rusinga s
1:53 statement ruth
1:156 statement s
1:56 statement s admissions
1:32 statement s advice
1:45 statement s advisers
1:34 statement s alumni
1:74 statement s appraisal
1:66 statement s attendance
1:39 statement s boys
1:-107 statement s broom
1:91 statement s budget
1:58 statement s business
1:62 statement s clerk
1:32 statement s code
1:59 statement s college
1:36 statement s debating
1:60 statement s deputy
1:31 statement s employer
1:54 statement s exams
1:45 statement s favour
1:41 statement s grade
1:-35 statement s head
1:59 statement s house
1:32 statement s laboratory
1:51 statement s letter
1:68 statement s literacy
1:47 statement s marking
1:66 statement s middle
1:72 statement s minibus
1:55 statement s mr
1:-64 statement s names
1:57 statement s new
1:75 statement s next
1:37 statement s office
1:52 statement s outreach
1:76 statement s own
1:83 statement s pa
1:-87 statement s partner
1:-91 statement s pharmacy
1:-88 statement s pie
1:66 statement s plans
1:49 statement s pool
1:54 statement s principal
1:50 statement s programme
1:66 statement s pupils
1:34 statement s robotics
1:-87 statement s salary
1:65 statement s school
1:51 statement s sen
1:74 statement s shar
1:-70 statement s support
1:81 statement s team
1:42 statement s technician
1:48 statement s top
1:53 statement s tuesday
1:73 statement s will
1:-78 statement s work
1:84 statement s yard
1:76 statement s year
1:70 statement safeguarding
1:52 statement safeguarding files
1:73 statement safety
1:38 statement safety in
1:62 statement safety standards
1:-79 statement said $
1:-75 statement said cragside
1:92 statement said his
1:67 statement salaries
1:62 statement salaries and
1:-93 statement salary
1:-82 statement salary to
1:61 statement salt
1:45 statement salt river
1:121 statement saltfleet
1:49 statement saltfleet $
1:59 statement saltfleet fro
1:39 statement saltfleet had
1:58 statement saltfleet high
1:48 statement saltfleet middle
1:40 statement saltfleet over
1:47 statement saltfleet s
1:62 statement saltmarsh
1:64 statement saltmarsh primary
1:59 statement saltpan
1:45 statement saltpan $
1:-122 statement sam
1:-84 statement sam do
1:-76 statement sam is
1:-66 statement sam legend
1:108 statement same
1:30 statement same $
1:51 statement same call
1:69 statement same day
1:71 statement same end
1:60 statement same mock
1:35 statement same six
1:48 statement sand
1:51 statement sand table
1:37 statement sand trays
1:65 statement sandpit
1:46 statement sandpit $
1:47 statement sandpit each
1:85 statement sandwiches
1:60 statement sandwiches were
1:-80 statement sang
1:-78 statement sang for
1:66 statement santa
1:63 statement santa rita
1:-104 statement sat
1:-62 statement sat in
1:43 statement satellite
1:64 statement satellite link
1:64 statement sato
1:63 statement sato start
1:-40 statement saturday
1:59 statement saturday $
1:-70 statement saturday at
1:35 statement saturday trips
1:31 statement saturdays
1:33 statement saturdays to
1:86 statement savanna
1:70 statement savanna air
1:38 statement save
1:32 statement save themselves
1:73 statement sc
1:62 statement sc $
1:113 statement scheme
1:96 statement scheme at
1:55 statement scheme boxes
1:65 statement scheme is
1:43 statement scheme of
1:32 statement scholar
1:34 statement scholar of
1:33 statement scholars and
1:80 statement scholarship
1:52 statement scholarship a
1:36 statement scholarship for
1:71 statement school $
1:32 statement school adopts
1:35 statement school affiliated
1:78 statement school appoints
1:52 statement school are
1:109 statement school as
1:-83 statement school asking
1:65 statement school assists
1:-58 statement school at
1:45 statement school atte
1:38 statement school based
1:31 statement school beishan
1:-73 statement school eat
1:-103 statement school enters
1:-75 statement school exchange
1:53 statement school five
1:-44 statement school for
1:32 statement school four
1:58 statement school from
1:46 statement school has
1:-49 statement school helps
1:78 statement school improvement
1:38 statement school intends
1:44 statement school is
1:-62 statement school it
1:35 statement school january
1:31 statement school lead
1:48 statement school leads
1:33 statement school leeds
1:-86 statement school lot
1:64 statement school marsh
1:-72 statement school may
1:59 statement school member
1:34 statement school nakuru
1:73 statement school names
1:30 statement school of
1:70 statement school office
1:68 statement school our
1:41 statement school owner
1:33 statement school receives
1:-102 statement school rose
1:38 statement school rusinga
1:-82 statement school s
1:66 statement school said
1:-98 statement school seeks
1:63 statement school sends
1:57 statement school shall
1:37 statement school sits
1:-95 statement school spent
1:-115 statement school sports
1:-115 statement school support
1:112 statement school supports
1:63 statement school ten
1:-88 statement school that
1:60 statement school the
1:-124 statement school this
1:104 statement school to
1:34 statement school turkana
1:90 statement school two
1:57 statement school until
1:33 statement school visit
1:-73 statement school was
1:62 statement school weaker
1:-135 statement school were
1:42 statement school which
1:40 statement school will
1:-87 statement school with
1:53 statement school withdrawn
1:98 statement school year
1:60 statement school years
1:39 statement schools
1:-52 statement schools $
1:-107 statement schools answer
1:41 statement schools are
1:37 statement schools biswanath
1:56 statement schools board
1:61 statement schools bureau
1:-82 statement schools choose
1:86 statement schools council
1:71 statement schools entitled
1:82 statement schools for
1:49 statement schools hold
1:45 statement schools in
1:31 statement schools kerio
1:45 statement schools meet
1:67 statement schools of
1:54 statement schools office
1:31 statement schools once
1:38 statement schools plan
1:-85 statement schools raises
1:-70 statement schools report
1:86 statement schools sandwiches
1:61 statement schools shall
1:65 statement schools share
1:47 statement schools sit
1:66 statement schools supply
1:44 statement schools to
1:61 statement schools will
1:-97 statement schools with
1:-60 statement schools xi
1:-35 statement science
1:39 statement science fair
1:-95 statement science from
1:40 statement science lead
1:-103 statement science music
1:41 statement science parts
1:95 statement science passes
1:-99 statement science science
1:37 statement science staff
1:109 statement science teachers
1:35 statement science van
1:-114 statement science wednesday
1:58 statement science week
1:-121 statement scientist
1:-117 statement scientist cup
1:-103 statement scores
1:-72 statement scores at
1:79 statement screen
1:56 statement screen $
1:41 statement screen every
1:50 statement scripts
1:57 statement scripts $
1:-63 statement sea
1:-81 statement sea she
1:42 statement season
1:34 statement season absenteeism
1:-101 statement seated
1:-109 statement seated by
1:68 statement secon
1:66 statement secon $
1:-103 statement second class
1:43 statement second day
1:51 statement second one
1:79 statement second saturday
1:47 statement second term
1:66 statement second two
1:89 statement secondary
1:42 statement secondary school
1:63 statement secondary three
1:-46 statement seconded
1:-114 statement seconded for
1:57 statement seconded staff
1:63 statement secondment
1:52 statement secondment for
1:83 statement secondments
1:55 statement secondments $
1:68 statement seconds
1:52 statement seconds a
1:49 statement seconds one
1:-65 statement secretary
1:-97 statement secretary by
1:55 statement secretary mrs
1:55 statement section
1:-119 statement secure
1:-98 statement secure in
1:-42 statement see
1:80 statement see the
1:-63 statement see this
1:-99 statement seeks
1:-95 statement seeks a
1:57 statement seen
1:48 statement seen by
1:-68 statement selby
1:-74 statement selby moor
1:55 statement selects
1:60 statement semba
1:87 statement semba has
1:86 statement semester
1:46 statement semester $
1:30 statement semester in
1:68 statement semester months
1:66 statement seminar
1:63 statement seminar will
1:52 statement sen
1:78 statement sen team
1:-90 statement send a
1:44 statement send four
1:71 statement send me
1:69 statement send the
1:41 statement send two
1:30 statement send up
1:46 statement send us
1:75 statement sending
1:73 statement sending side
1:90 statement sends
1:59 statement sends coaches
1:57 statement sends its
1:88 statement sends one
1:66 statement sends the
1:62 statement sends two
1:102 statement senior
1:69 statement senior forms
1:53 statement senior high
1:45 statement senior leaders
1:44 statement senior students
1:57 statement sensory
1:60 statement sensory kit
1:77 statement sent
1:32 statement sent back
1:43 statement sent by
1:57 statement sent home
1:90 statement sent to
1:-102 statement september
1:33 statement september $
1:34 statement september and
1:-84 statement september in
1:-103 statement september lent
1:71 statement september ms
1:50 statement september the
1:71 statement september to
1:52 statement september were
1:-107 statement september you
1:40 statement serve
1:30 statement serve as
1:30 statement serve only
1:32 statement served
1:34 statement server
1:38 statement server that
1:138 statement service
1:56 statement service and
1:78 statement service days
1:30 statement service is
1:39 statement service leave
1:64 statement service licence
1:57 statement serviced
1:61 statement serviced in
1:63 statement sesay
1:57 statement sesay to
1:96 statement sessions
1:35 statement sessions $
1:61 statement sessions on
1:56 statement set
1:65 statement set in
1:68 statement set of
1:-83 statement set ran
1:77 statement set up
1:70 statement sets
1:57 statement sets up
1:79 statement setting
1:48 statement setting $
1:35 statement setting buys
1:103 statement settled
1:63 statement settled on
1:46 statement settled the
1:59 statement settled with
1:35 statement settles
1:33 statement settles children
1:43 statement seven
1:41 statement seven $
1:38 statement sewing
1:45 statement sewing machines
1:56 statement shadow
1:44 statement shadow our
1:43 statement shadow the
1:31 statement shadow their
1:56 statement shadows
1:63 statement shadows ours
1:151 statement shall
1:42 statement shall admit
1:51 statement shall advise
1:73 statement shall be
1:36 statement shall come
1:45 statement shall donate
1:59 statement shall finance
1:32 statement shall forward
1:62 statement shall give
1:47 statement shall have
1:59 statement shall jointly
1:86 statement shall know
1:32 statement shall make
1:31 statement shall name
1:30 statement shall pay
1:34 statement shall prepare
1:59 statement shall provide
1:79 statement shall second
1:30 statement shall send
1:56 statement shall supervise
1:31 statement shall tour
1:34 statement shall undergo
1:30 statement shall visit
1:65 statement shar
1:77 statement shar $
1:48 statement share a
1:56 statement share every
1:46 statement share of
1:-83 statement share our
1:70 statement share teachers
1:-78 statement share the
1:45 statement share what
1:57 statement shared $
1:48 statement shared assembly
1:72 statement shared bus
1:-68 statement shared eleven
1:-123 statement she
1:-66 statement she came
1:41 statement she feels
1:-77 statement she gave
1:-69 statement she is
1:-75 statement she kept
1:83 statement she will
1:42 statement shearing
1:39 statement shearing shed
1:38 statement shed
1:40 statement shed project
1:63 statement sheepwash
1:72 statement sheepwash two
1:95 statement sheet
1:62 statement sheet for
1:71 statement sheet prepared
1:63 statement shelves
1:73 statement shelves and
1:-91 statement shepherd
1:-88 statement shepherd s
1:-95 statement shield
1:-103 statement shield goes
1:41 statement shillings
1:36 statement shillings for
1:86 statement shoe
1:54 statement shoe sizes
1:-40 statement short
1:-92 statement short $
1:54 statement short note
1:50 statement short of
1:-73 statement short survey
1:97 statement should
1:44 statement should be
1:41 statement should rise
1:82 statement showcase
1:55 statement showcase $
1:71 statement shows
1:67 statement shows staff
1:36 statement shuanghe
1:32 statement shut
1:30 statement si
1:31 statement si $
1:52 statement side by
1:-102 statement side entrance
1:67 statement side larkhill
1:51 statement side nettle
1:-86 statement side peas
1:50 statement sides
1:49 statement sides set
1:-56 statement sign
1:-76 statement sign missing
1:52 statement signature
1:56 statement signature $
1:-92 statement signed
1:-97 statement signed by
1:31 statement signed for
1:56 statement signing
1:55 statement signing took
1:88 statement sike
1:57 statement sike lane
1:-84 statement silver
1:-82 statement silver or
1:34 statement simply
1:-48 statement since
1:33 statement since easter
1:-100 statement since march
1:60 statement since the
1:-46 statement sister
1:-86 statement sister $
1:50 statement sister benedicta
1:91 statement sit
1:84 statement sit in
1:61 statement sit our
1:48 statement sit the
1:91 statement site
1:37 statement site at
1:86 statement site to
1:77 statement site two
1:51 statement sits
1:52 statement sits in
1:-38 statement six
1:49 statement six $
1:-84 statement six children
1:71 statement six final
1:50 statement six months
1:49 statement six steps
1:76 statement six times
1:33 statement six to
1:-110 statement six towns
1:71 statement six weeks
)"sv,
    R"(1:-126 statement six years
1:69 statement sixth
1:54 statement sixth form
1:42 statement sixty
1:54 statement sixty days
1:60 statement sizes
1:73 statement sizes for
1:85 statement skills
1:48 statement skills authority
1:61 statement skipped
1:65 statement skipped the
1:41 statement sleep
1:36 statement sleep and
1:-97 statement slept
1:-94 statement slept well
1:60 statement slides
1:56 statement slides $
1:-79 statement slightly
1:-97 statement slightly under
1:-86 statement small
1:-89 statement small in
1:-63 statement smaller
1:-60 statement smaller school
1:-104 statement smoked
1:-93 statement smoked all
1:-50 statement so
1:-79 statement so did
1:-77 statement so ful
1:-66 statement so let
1:61 statement so that
1:65 statement solar
1:74 statement solar lamp
1:-71 statement some
1:-82 statement some custard
1:35 statement someone
1:31 statement someone whom
1:-76 statement sorry
1:-76 statement sorry when
1:-77 statement soup
1:-92 statement soup leek
1:56 statement sp
1:58 statement sp $
1:59 statement spanish
1:59 statement spanish course
1:55 statement spare
1:34 statement spare by
1:40 statement spare does
1:38 statement spe
1:41 statement spe $
1:78 statement speak
1:74 statement speak every
1:30 statement speak t
1:32 statement speakers from
1:114 statement special
1:42 statement special measures
1:80 statement special school
1:60 statement specialist
1:49 statement specialist on
1:40 statement specialist would
1:49 statement specialists
1:52 statement specialists of
1:40 statement speech
1:33 statement speech for
1:-100 statement speeches
1:-91 statement speeches last
1:-96 statement spelling
1:43 statement spelling bee
1:-105 statement spelling maths
1:40 statement spend a
1:-119 statement spend at
1:48 statement spend mondays
1:56 statement spend the
1:52 statement spend three
1:-94 statement spending
1:-89 statement spending came
1:91 statement spends
1:68 statement spends every
1:-76 statement spent
1:38 statement spent at
1:-76 statement spent saturday
1:-75 statement spirits
1:-76 statement spirits $
1:40 statement spoke
1:54 statement spoke of
1:-50 statement sponsor
1:65 statement sponsor harvest
1:-92 statement sponsor school
1:65 statement sponsors
1:55 statement sponsors the
1:46 statement spoon
1:48 statement spoon and
1:32 statement sport opens
1:-98 statement sports
1:-100 statement sports kits
1:-95 statement spreadsheets
1:-74 statement spreadsheets $
1:-35 statement spring
1:65 statement spring camp
1:-95 statement spring gathering
1:43 statement spring term
1:157 statement st
1:53 statement st bede
1:72 statement st brid
1:65 statement st columb
1:75 statement st hilda
1:43 statement st luke
1:76 statement st olave
1:63 statement st oswin
1:53 statement st xavier
1:133 statement staff
1:102 statement staff $
1:91 statement staff are
1:79 statement staff at
1:32 statement staff august
1:73 statement staff come
1:66 statement staff drive
1:82 statement staff go
1:60 statement staff how
1:36 statement staff in
1:-67 statement staff knew
1:60 statement staff of
1:37 statement staff office
1:-95 statement staff receive
1:68 statement staff room
1:48 statement staff santa
1:86 statement staff still
1:-97 statement staff visiting
1:31 statement staff who
1:42 statement staff will
1:31 statement staff working
1:43 statement staff would
1:71 statement staffs
1:54 statement staffs read
1:40 statement staffs write
1:55 statement stage
1:75 statement stand
1:82 statement stand beside
1:-31 statement standards
1:62 statement standards $
1:-98 statement standards matter
1:30 statement standing
1:59 statement stanmore
1:46 statement stanmore polytechnic
1:72 statement start
1:39 statement start $
1:65 statement start of
1:-71 statement starter
1:-79 statement starter folding
1:62 statement starting
1:43 statement starting the
1:70 statement state
1:37 statement state high
1:42 statement state round
1:40 statement state school
1:58 statement statistics
1:57 statement statistics clinic
1:91 statement stay
1:44 statement stay of
1:64 statement stay until
1:33 statement stay with
1:79 statement stays
1:73 statement stays a
1:34 statement stays in
1:58 statement steel
1:62 statement steel ltd
1:72 statement steering
1:55 statement steering group
1:67 statement step
1:52 statement step up
1:80 statement steppe
1:61 statement steppe pupils
1:66 statement steppe school
1:44 statement steps
1:40 statement steps $
1:38 statement steps are
1:-75 statement stew
1:-88 statement stew $
1:81 statement still
1:71 statement still needed
1:60 statement still poor
1:76 statement stock
1:50 statement stock taking
1:66 statement stoke
1:75 statement stoke dance
1:57 statement stoke french
1:54 statement stone
1:55 statement stone bridge
1:102 statement stonegate
1:47 statement stonegate and
1:46 statement stonegate covers
1:63 statement stonegate s
1:33 statement stored
1:-119 statement stories
1:-102 statement stories each
1:38 statement story
1:36 statement story time
1:-86 statement stott
1:-103 statement stott $
1:67 statement stott secretary
1:-113 statement stove
1:-88 statement stove and
1:-82 statement stove smoked
1:101 statement strathie
1:51 statement strathie $
1:54 statement strathie hosts
1:62 statement strathie s
1:130 statement street
1:35 statement street $
1:57 statement street a
1:60 statement street each
1:49 statement street pick
1:36 statement street playgroup
1:76 statement street pupils
1:-87 statement stressed
1:-112 statement stressed the
1:-83 statement strips
1:-68 statement strips $
1:76 statement strong
1:45 statement strong kindergarten
1:51 statement strong kindergartens
1:54 statement strong partner
1:72 statement student
1:44 statement student advising
1:153 statement students
1:77 statement students $
1:38 statement students a
1:40 statement students on
1:66 statement students read
1:45 statement students use
1:59 statement students will
1:48 statement studio
1:32 statement studio at
1:42 statement study $
1:40 statement study owner
1:35 statement study tour
1:-103 statement study whether
1:30 statement study why
1:106 statement subject
1:82 statement subject pairing
1:58 statement subject your
1:31 statement submitted to
1:59 statement succeeds
1:63 statement succeeds him
1:52 statement suit
1:57 statement suit tell
1:-81 statement suitcases
1:-86 statement suitcases and
1:71 statement summer $
1:50 statement summer course
1:-99 statement summer we
1:57 statement summers
1:47 statement summers $
1:41 statement summit
1:42 statement summit road
1:-74 statement sundays
1:-95 statement sundays $
1:50 statement sunflower
1:47 statement sunflower takes
1:67 statement supervise
1:65 statement supervise how
1:48 statement supervise the
1:55 statement supplies
1:76 statement supplies experts
1:75 statement supply a
1:-113 statement supply cover
1:-33 statement support $
1:-68 statement support came
1:50 statement support for
1:-107 statement support fund
1:-67 statement support group
1:35 statement support heyuan
1:87 statement support is
1:48 statement support of
1:74 statement support thornbush
1:33 statement support to
1:-72 statement supported
1:-104 statement supported five
1:-96 statement supported over
1:43 statement supported school
1:90 statement supported schools
1:140 statement supporting
1:36 statement supporting college
1:68 statement supporting department
1:56 statement supporting institution
1:109 statement supporting school
1:42 statement supporting schools
1:65 statement supporting unit
1:138 statement supports
1:76 statement supports gwithy
1:59 statement supports kenwyn
1:83 statement supports marlow
1:49 statement supports marsh
1:61 statement supports moss
1:63 statement supports nettle
1:56 statement supports party
1:68 statement supports penmoor
1:-78 statement survey
1:-97 statement survey for
1:-79 statement survived
1:-85 statement survived by
1:-85 statement swann
1:-87 statement swann taught
1:63 statement swim
1:58 statement swim in
1:-91 statement switched
1:-93 statement switched on
1:54 statement syllabus
1:59 statement syllabus $
1:43 statement system
1:32 statement system and
1:35 statement system as
1:35 statement t9
1:-71 statement table $
1:70 statement table moorgate
1:31 statement tablet
1:31 statement tablet computers
1:30 statement tak
1:33 statement tak college
1:143 statement take
1:36 statement take $
1:59 statement take classes
1:56 statement take five
1:76 statement take over
1:30 statement take part
1:41 statement take the
1:31 statement take village
1:74 statement take weaker
1:70 statement take your
1:-110 statement taken in
1:82 statement taken on
1:72 statement takes
1:-66 statement takes away
1:68 statement takes drama
1:38 statement takes effect
1:82 statement takes hillfoot
1:60 statement takes over
1:67 statement takes riverbank
1:52 statement takes saltpan
1:41 statement takes three
1:94 statement taking
1:53 statement taking next
1:140 statement talk
1:42 statement talk by
1:93 statement talk in
1:69 statement talk on
1:74 statement talk puddle
1:67 statement talks
1:52 statement talks at
1:63 statement tanner
1:70 statement tanner s
1:47 statement tansy
1:52 statement tansy road
1:54 statement target
1:58 statement target tidewater
1:159 statement tarn
1:55 statement tarn on
1:72 statement tarn pays
1:72 statement tarn s
1:63 statement tarn school
1:77 statement tarn valley
1:55 statement tarr
1:59 statement tarr will
1:30 statement task
1:32 statement task based
1:-159 statement taught
1:-47 statement taught at
1:-82 statement taught demonstration
1:-74 statement taught long
1:-71 statement taught our
1:-81 statement taught together
1:36 statement te
1:41 statement te $
1:54 statement tea
1:49 statement tea hill
1:30 statement teach an
1:-65 statement teach at
1:50 statement teach biology
1:44 statement teach form
1:49 statement teach fractions
1:86 statement teach music
1:-76 statement teach three
1:65 statement teach year
1:48 statement teacher
1:32 statement teacher $
1:49 statement teacher at
1:32 statement teacher brings
1:75 statement teacher for
1:-78 statement teacher from
1:78 statement teacher in
1:44 statement teacher moves
1:31 statement teacher on
1:54 statement teacher per
1:30 statement teacher should
1:48 statement teacher since
1:35 statement teacher sits
1:55 statement teacher three
1:37 statement teacher tom
1:74 statement teacher training
1:63 statement teacher until
1:71 statement teacher who
1:169 statement teachers
1:54 statement teachers $
1:60 statement teachers a
1:31 statement teachers admits
1:49 statement teachers and
1:41 statement teachers are
1:45 statement teachers at
1:93 statement teachers cathedral
1:47 statement teachers centre
1:98 statement teachers college
1:47 statement teachers come
1:-94 statement teachers completed
1:37 statement teachers conduct
1:86 statement teachers for
1:-93 statement teachers forgave
1:-60 statement teachers from
1:66 statement teachers have
1:45 statement teachers hours
1:63 statement teachers lent
1:58 statement teachers may
1:120 statement teachers of
1:55 statement teachers on
1:38 statement teachers the
1:73 statement teachers to
1:53 statement teachers training
1:69 statement teachers two
1:80 statement teachers visit
1:57 statement teachers w
1:-82 statement teachers were
1:-60 statement teachers who
1:82 statement teachers will
1:56 statement teachers with
1:112 statement teaches
1:45 statement teaches a
1:73 statement teaches at
1:64 statement teaches one
1:45 statement teaches their
1:45 statement teaches three
1:61 statement teaching $
1:-78 statement teaching in
1:67 statement team comes
1:42 statement team flies
1:47 statement team for
1:47 statement team runs
1:36 statement team went
1:-81 statement team will
1:94 statement teams
1:65 statement teams $
1:33 statement teams are
1:54 statement teams of
1:71 statement technical
1:70 statement technical college
1:65 statement technician
1:61 statement technician prepares
1:33 statement technician shall
1:54 statement technology
1:47 statement technology $
1:84 statement ted
1:63 statement ted fry
1:36 statement teddy
1:37 statement teddy bears
1:48 statement tehri
1:56 statement telephone
1:54 statement telephone numbers
1:60 statement tell
1:44 statement tell me
1:48 statement temporary
1:46 statement temporary post
1:108 statement ten
1:45 statement ten $
1:33 statement ten day
1:67 statement ten days
1:63 statement ten hours
1:56 statement ten institute
1:32 statement ten minutes
1:45 statement ten to
1:48 statement tenth
1:57 statement tenth $
1:105 statement term
1:-52 statement term $
1:64 statement term a
1:54 statement term agreed
1:84 statement term and
1:38 statement term carrying
1:58 statement term dates
1:72 statement term english
1:60 statement term full
1:62 statement term our
1:37 statement term the
1:59 statement term three
1:63 statement term to
1:33 statement term two
1:60 statement term with
1:55 statement termly
1:60 statement termly visits
1:57 statement terms $
1:50 statement terms and
1:-61 statement terms he
1:88 statement test
1:68 statement test $
1:66 statement test a
1:79 statement tests
1:59 statement tests b
1:49 statement tests from
1:73 statement textbooks
1:73 statement textbooks to
1:62 statement tezpur
1:34 statement tezpur as
1:35 statement tezpur in
1:36 statement tezpur teaches
1:61 statement th
1:115 statement th $
1:57 statement th one
1:-99 statement th pe
1:69 statement than $
1:55 statement than books
1:-76 statement than i
1:44 statement than lessons
1:45 statement than per
1:-54 statement thank
1:-74 statement thank you
1:-112 statement thanked
1:-74 statement thanked the
1:61 statement that
1:84 statement that $
1:40 statement that an
1:71 statement that attendance
1:32 statement that children
1:74 statement that dean
1:32 statement that examinations
1:30 statement that formalism
1:-68 statement that helps
1:-65 statement that is
1:86 statement that it
1:36 statement that lokwamor
1:32 statement that school
1:66 statement that st
1:-95 statement that standards
1:52 statement that the
1:103 statement that two
1:-83 statement that visits
1:78 statement that we
1:77 statement the $
1:32 statement the a
1:47 statement the adopted
1:66 statement the alliance
1:66 statement the april
1:-56 statement the arrangement
1:48 statement the assisted
1:74 statement the audit
1:46 statement the auditors
1:53 statement the authority
1:42 statement the back
1:31 statement the benches
1:31 statement the bhimgaon
1:42 statement the block
1:64 statement the books
1:60 statement the bottom
1:75 statement the bureau
1:-82 statement the bursar
1:-92 statement the bus
1:41 statement the bush
1:-110 statement the caterers
1:79 statement the central
1:31 statement the centre
1:-73 statement the chair
1:-77 statement the chapel
1:71 statement the chart
1:-82 statement the chess
1:-69 statement the children
1:41 statement the choir
1:-87 statement the city
1:66 statement the classroom
1:-90 statement the clinic
1:-77 statement the club
1:79 statement the coach
1:59 statement the coaches
1:70 statement the coastal
1:114 statement the college
1:64 statement the coming
1:48 statement the commercial
1:40 statement the commission
1:40 statement the conference
1:-59 statement the contact
1:39 statement the costs
1:35 statement the county
1:88 statement the creek
1:31 statement the curriculum
1:-56 statement the date
1:61 statement the dates
1:33 statement the delegation
1:54 statement the demonstration
1:42 statement the deputy
1:68 statement the district
1:40 statement the drought
1:63 statement the ea
1:65 statement the easter
1:108 statement the end
1:55 statement the execution
1:87 statement the expected
1:68 statement the faculty
1:55 statement the fenland
1:-34 statement the fens
1:39 statement the ferry
1:-93 statement the fifth
1:61 statement the final
1:-96 statement the finding
1:-60 statement the first
1:40 statement the five
1:31 statement the floods
1:128 statement the following
1:-86 statement the forum
1:38 statement the four
1:75 statement the friends
1:-71 statement the funding
1:65 statement the governors
1:41 statement the great
1:-65 statement the hall
1:68 statement the hand
1:-61 statement the head
1:64 statement the heads
1:84 statement the hill
1:61 statement the hoists
1:34 statement the home
1:-97 statement the hospital
1:97 statement the host
1:70 statement the hostel
1:57 statement the idea
1:-82 statement the importance
1:63 statement the institute
1:30 statement the inter
1:59 statement the island
1:37 statement the kilimo
1:51 statement the lab
1:40 statement the laboratory
1:-96 statement the lamp
1:-84 statement the last
1:65 statement the late
1:72 statement the launch
1:84 statement the lead
1:43 statement the leadership
1:57 statement the leading
1:31 statement the lecturers
1:40 statement the licence
1:61 statement the list
1:62 statement the loading
1:45 statement the local
1:71 statement the logo
1:78 statement the lorimer
1:85 statement the lowick
1:80 statement the lyceum
1:50 statement the marine
1:-113 statement the marketing
1:34 statement the meetings
1:41 statement the member
1:44 statement the mentor
1:65 statement the met
1:66 statement the microscopes
1:61 statement the minib
1:77 statement the ministry
1:48 statement the minutes
1:58 statement the mission
1:59 statement the moderator
1:-78 statement the month
1:34 statement the morning
1:-101 statement the mot
1:32 statement the mud
1:31 statement the municipal
1:33 statement the names
1:-85 statement the neighbouring
1:33 statement the net
1:38 statement the network
1:89 statement the new
1:62 statement the next
1:73 statement the northern
1:58 statement the northmoor
1:-81 statement the office
1:66 statement the old
1:55 statement the online
1:70 statement the opening
1:-123 statement the other
1:-88 statement the outfield
1:51 statement the parents
1:63 statement the parties
1:-122 statement the partner
1:35 statement the partners
1:-65 statement the partnership
1:-93 statement the pavilion
1:33 statement the pen
1:-88 statement the phone
1:46 statement the plan
1:64 statement the practicals
1:31 statement the prefecture
1:46 statement the present
1:59 statement the primary
1:45 statement the principal
1:-100 statement the prize
1:-55 statement the programme
1:32 statement the prov
1:56 statement the provincial
1:-96 statement the quay
1:81 statement the rector
1:-34 statement the regional
1:-70 statement the register
1:84 statement the report
1:31 statement the reporting
1:50 statement the revised
1:33 statement the river
1:62 statement the robotics
1:39 statement the room
1:60 statement the rotary
1:35 statement the s
1:101 statement the same
1:52 statement the satellite
1:31 statement the saturday
1:63 statement the scheme
1:31 statement the school
1:86 statement the schools
1:46 statement the scripts
1:41 statement the secon
1:70 statement the senior
1:56 statement the service
1:47 statement the share
1:35 statement the shared
1:41 statement the shearing
1:82 statement the shelves
1:-109 statement the side
1:85 statement the signing
1:66 statement the slides
1:-72 statement the smaller
1:-59 statement the spring
1:97 statement the staff
1:39 statement the state
1:-100 statement the stove
1:31 statement the studio
1:66 statement the summer
1:90 statement the support
1:49 statement the supported
1:80 statement the supporting
1:71 statement the table
1:-91 statement the teacher
1:91 statement the teachers
1:44 statement the teaching
1:34 statement the team
1:43 statement the term
1:56 statement the th
1:86 statement the three
1:43 statement the time
1:52 statement the timetable
1:34 statement the title
1:-88 statement the top
1:31 statement the tour
1:-106 statement the tracker
1:33 statement the travel
1:-100 statement the treasurer
1:76 statement the trust
1:73 statement the trustees
1:86 statement the tutor
1:60 statement the twinning
1:69 statement the university
1:39 statement the upper
1:59 statement the value
1:35 statement the van
1:47 statement the vice
1:47 statement the village
1:-78 statement the visitors
1:-113 statement the war
1:71 statement the way
1:37 statement the web
1:62 statement the week
1:55 statement the wexley
1:84 statement the whole
1:-67 statement the widow
1:50 statement the work
1:33 statement the workshop
1:33 statement the year
1:-99 statement the young
1:-139 statement the youth
1:-88 statement their
1:34 statement their batteries
1:39 statement their bus
1:-104 statement their chambers
1:38 statement their choir
1:31 statement their counterparts
1:31 statement their dongxing
1:-106 statement their essays
1:39 statement their families
1:-81 statement their friendship
1:42 statement their mathematics
1:-81 statement their own
1:-83 statement their partner
1:37 statement their partners
1:40 statement their spelling
1:45 statement their staff
1:72 statement their tickets
1:80 statement them
1:78 statement them $
1:31 statement them on
1:34 statement them once
1:41 statement them this
1:55 statement them to
1:-108 statement theme
1:-102 statement theme a
1:36 statement themselves a
1:79 statement there
1:56 statement there $
1:37 statement there for
1:38 statement these
1:35 statement these sessions
1:-32 statement they
1:42 statement they adopt
1:61 statement they bring
1:76 statement they collect
1:43 statement they coolabah
1:63 statement they fly
1:55 statement they meet
1:-79 statement they said
1:50 statement they same
1:-77 statement they taught
1:56 statement they vale
1:-145 statement they will
1:-112 statement think
1:-74 statement think $
1:85 statement third
1:64 statement third and
1:31 statement third language
1:86 statement third of
1:-87 statement thirds
1:-88 statement thirds and
1:-50 statement thirty
1:-90 statement thirty six
1:31 statement thirty tablet
1:88 statement this
1:53 statement this $
1:86 statement this agreement
1:60 statement this calendar
1:-63 statement this hall
1:33 statement this kind
1:62 statement this memorandum
1:-83 statement this room
1:66 statement this rosa
1:72 statement this until
1:94 statement this year
1:70 statement thornbury
1:42 statement thornbury for
1:42 statement thornbury will
1:78 statement thornbush
1:74 statement thornbush secondary
1:76 statement thornsea
1:33 statement thornsea $
1:33 statement thornsea and
1:31 statement thornsea has
1:77 statement those
1:74 statement those published
1:-77 statement though
1:-83 statement though two
1:34 statement thousand
1:36 statement thousand shillings
1:57 statement three
1:31 statement three a
1:93 statement three days
1:-90 statement three grades
1:52 statement three hundred
1:42 statement three minutes
1:42 statement three model
1:66 statement three of
1:49 statement three quotes
1:33 statement three saturdays
1:44 statement three schools
1:61 statement three science
1:-124 statement three speeches
1:48 statement three teachers
1:-96 statement three the
1:84 statement three times
1:33 statement three year
1:84 statement through
1:31 statement through a
1:34 statement through her
1:59 statement through your
1:31 statement through zoom
1:69 statement throughout
1:69 statement throughout joint
1:-33 statement thu
1:55 statement thu bovey
1:-91 statement thu english
1:-99 statement thurs
1:-58 statement thurs $
1:-74 statement thurs i
1:78 statement thursday
1:57 statement thursday a
1:48 statement thursday beacon
1:72 statement thursday behaviour
1:-74 statement thursday is
1:68 statement thursday three
1:63 statement thursday to
1:-57 statement tickets
1:56 statement tickets are
1:-101 statement tickets must
1:87 statement tidewater
1:72 statement tidewater lessons
1:83 statement tidewater out
1:40 statement till
1:39 statement till august
1:-125 statement time
1:-123 statement time $
1:37 statement time at
1:41 statement time difference
1:-92 statement time evidenc
1:34 statement time for
1:73 statement time on
1:41 statement time spent
1:-90 statement time teacher
1:34 statement time to
1:-79 statement time when
1:63 statement timeline
1:62 statement timeline $
1:72 statement times
1:58 statement times and
1:48 statement times between
1:65 statement timetable
1:54 statement timetable for
1:77 statement timetable of
1:46 statement timetables
1:57 statement timetables and
1:64 statement tinsley
1:56 statement tinsley writing
1:32 statement title
1:69 statement titles
1:58 statement titles catalogued
1:-70 statement tmrw
1:-67 statement tmrw or
1:126 statement to
1:71 statement to $
1:44 statement to a
1:35 statement to adopt
1:55 statement to advise
1:73 statement to alder
1:32 statement to ask
1:53 statement to barrow
1:90 statement to be
1:68 statement to ben
1:30 statement to bhimgaon
1:35 statement to bluebell
1:59 statement to bo
1:30 statement to both
1:38 statement to chance
1:44 statement to check
1:38 statement to circulate
1:43 statement to come
1:32 statement to conduct
1:60 statement to coordinate
1:79 statement to copse
1:47 statement to december
1:59 statement to dene
1:37 statement to do
1:63 statement to dollars
1:45 statement to dongxing
1:41 statement to each
1:91 statement to every
1:-105 statement to ferndale
1:35 statement to follow
1:49 statement to ford
1:38 statement to form
1:49 statement to forty
1:41 statement to four
1:-104 statement to fourteen
1:-79 statement to friendship
1:56 statement to give
1:-47 statement to go
1:51 statement to hand
1:36 statement to harbour
1:38 statement to heads
1:-82 statement to help
1:34 statement to heyuan
1:53 statement to host
1:48 statement to its
1:63 statement to july
1:71 statement to june
1:-98 statement to kofi
1:60 statement to learn
1:-72 statement to light
1:32 statement to lokwamor
1:-85 statement to longacre
1:31 statement to low
1:80 statement to march
1:57 statement to moss
1:38 statement to move
1:-82 statement to mrs
1:-73 statement to mudbrook
1:38 statement to nakuru
1:35 statement to observe
1:49 statement to open
1:67 statement to our
1:68 statement to parliament
1:62 statement to party
1:40 statement to pay
1:102 statement to pebble
1:62 statement to per
1:51 statement to plan
1:77 statement to play
1:77 statement to principals
1:39 statement to provide
1:-126 statement to pupils
1:46 statement to reach
1:31 statement to ready
1:60 statement to receive
1:69 statement to receivers
1:40 statement to release
1:77 statement to run
1:35 statement to save
1:-100 statement to see
1:41 statement to send
1:65 statement to set
1:48 statement to share
1:70 statement to sit
1:-78 statement to six
1:-85 statement to slightly
1:60 statement to st
1:89 statement to stand
1:56 statement to stone
1:58 statement to strathie
1:74 statement to take
1:52 statement to tarn
1:86 statement to tea
1:32 statement to tehri
1:44 statement to ten
1:48 statement to termly
1:35 statement to tezpur
1:54 statement to tonko
1:60 statement to us
1:67 statement to use
1:67 statement to work
1:88 statement to wren
1:55 statement to write
1:-107 statement to year
1:71 statement to you
1:-70 statement today
1:-81 statement today and
1:36 statement toddlers
1:33 statement toddlers speech
1:31 statement together
1:62 statement together $
1:80 statement together by
1:-73 statement together for
1:49 statement together on
1:55 statement together online
1:59 statement together with
1:61 statement told
1:41 statement told a
1:40 statement told me
1:49 statement tollgate
1:64 statement tollgate early
1:72 statement tolworth
1:31 statement tolworth $
1:49 statement tolworth girls
1:31 statement tolworth on
1:39 statement tom
1:44 statement tom under
1:65 statement tonko
1:48 statement tonko falls
1:-118 statement too
1:-87 statement too much
1:-108 statement too short
1:-45 statement took
1:-75 statement took part
1:58 statement took place
1:60 statement tools
1:51 statement tools shall
1:-79 statement top
1:41 statement top class
1:-79 statement top set
1:-102 statement top table
1:51 statement tour
1:32 statement tour are
1:30 statement tour kerio
1:30 statement tour on
1:-103 statement tovey
1:-88 statement tovey $
1:31 statement town
1:-119 statement towns
1:-62 statement towns $
1:-84 statement towns declare
1:33 statement township
1:30 statement township central
1:60 statement toys
1:40 statement toys and
1:-124 statement tracker
1:-84 statement tracker app
1:-68 statement trade
1:-93 statement trade in
1:50 statement train low
1:-77 statement train o
1:67 statement train two
1:43 statement trained
1:64 statement trainees
1:55 statement trainees in
1:36 statement trainin
1:31 statement trainin $
1:151 statement training
1:39 statement training $
1:60 statement training centre
1:63 statement training college
1:68 statement training five
1:56 statement training for
1:63 statement training of
1:69 statement trains
1:46 statement trains twelve
1:71 statement transport
1:59 statement transport are
1:75 statement travel
1:76 statement travel is
1:35 statement trays
1:35 statement trays a
1:-76 statement treasurer
1:-104 statement treasurer $
1:67 statement tree
1:55 statement tree s
1:60 statement tree school
1:91 statement trevanion
1:46 statement trevanion supports
1:-33 statement trips
1:66 statement trips $
1:-59 statement trips and
1:35 statement trips is
1:30 statement trust $
1:47 statement trust funds
1:37 statement trust s
1:47 statement trust support
1:-86 statement trust supported
1:55 statement trustees
1:63 statement trustees july
1:-81 statement truth
1:-78 statement truth $
1:33 statement try
1:-41 statement tue
1:66 statement tue bovey
1:-102 statement tue english
1:50 statement tuesday
1:58 statement tuesday $
1:66 statement tuesday assessment
1:40 statement tuesday at
1:-79 statement tuesday hall
1:61 statement tuesday meetings
1:70 statement tuesday quarry
1:72 statement tuesdays
1:44 statement tuesdays $
1:53 statement tuesdays and
1:57 statement tuition
1:50 statement tull
1:44 statement tull principal
1:35 statement turkana
1:31 statement turkana the
1:-106 statement turn
1:-100 statement turn $
1:42 statement turns
1:34 statement turns $
1:130 statement tutor
1:56 statement tutor and
1:58 statement tutor carries
1:51 statement tutor for
1:57 statement tutor gives
1:62 statement tutor will
1:82 statement tutors
1:52 statement tutors $
1:54 statement tutors can
1:81 statement tutors run
1:75 statement tutors to
1:62 statement tw
1:76 statement tw $
1:48 statement twelve balances
1:61 statement twelve instructors
1:55 statement twelve power
1:48 statement twelve steppe
1:-120 statement twelve teachers
1:82 statement twenty
1:72 statement twenty $
1:48 statement twenty apprentices
1:36 statement twenty benches
1:57 statement twice
1:82 statement twice a
1:43 statement twice this
1:70 statement twilight
1:63 statement twilight sessions
1:-47 statement twin
1:-44 statement twin school
1:111 statement twinning
1:30 statement twinning coordinators
1:69 statement twinning lies
1:112 statement two
1:56 statement two at
1:58 statement two bursars
1:47 statement two choirs
1:34 statement two cupboards
1:38 statement two d
1:101 statement two days
1:-92 statement two felt
1:65 statement two job
1:54 statement two lecturers
1:40 statement two libraries
1:47 statement two mathe
1:75 statement two mathematics
1:44 statement two mornings
1:34 statement two newly
1:48 statement two nights
1:54 statement two oakmere
1:101 statement two of
1:-114 statement two paid
1:41 statement two pairs
1:34 statement two panel
1:48 statement two physics
1:66 statement two pupils
1:44 statement two reading
1:36 statement two sand
1:45 statement two school
1:43 statement two schools
1:55 statement two science
1:42 statement two sewing
1:64 statement two staff
1:40 statement two staffs
1:-75 statement two suitcases
1:56 statement two summers
1:-86 statement two t
1:112 statement two teachers
1:-98 statement two towns
1:-96 statement two trips
1:67 statement two tutors
1:83 statement two visiting
1:-72 statement two visitors
1:75 statement two weeks
1:59 statement two welding
1:66 statement two whole
1:-80 statement two year
1:99 statement two years
1:48 statement t任
1:44 statement t完
1:45 statement t捐
1:37 statement t澄
1:46 statement t责
1:-104 statement umbrellas
1:-121 statement umbrellas with
1:61 statement under
1:38 statement under $
1:54 statement under and
1:-97 statement under budget
1:45 statement under her
1:90 statement under the
1:88 statement under your
1:33 statement undergo
1:32 statement undergo a
1:-80 statement uneven
1:-72 statement uneven $
1:123 statement unit
1:31 statement unit hetou
1:44 statement unit on
1:45 statement unit s
1:71 statement unit tests
1:54 statement unit together
1:30 statement units
1:31 statement units principals
1:93 statement university
1:33 statement university help
1:60 statement university of
1:33 statement university s
1:30 statement university scholars
1:31 statement untidy at
1:68 statement until
)"sv,
    R"(1:77 statement until easter
1:69 statement until july
1:-77 statement until june
1:79 statement until the
1:81 statement up
1:-79 statement up a
1:33 statement up an
1:55 statement up by
1:71 statement up glenmore
1:54 statement up librarian
1:102 statement up the
1:-76 statement up their
1:79 statement up to
1:43 statement updates
1:50 statement updates it
1:-68 statement upper
1:-88 statement upper gorse
1:67 statement urban
1:54 statement urban school
1:104 statement us
1:58 statement us $
1:57 statement us a
1:70 statement us all
1:43 statement us and
1:50 statement us as
1:37 statement us come
1:69 statement us every
1:79 statement us for
1:63 statement us on
1:-77 statement us raise
1:43 statement us this
1:54 statement us will
1:43 statement us your
1:42 statement use
1:-79 statement use $
1:35 statement use but
1:32 statement use date
1:61 statement use eastmere
1:31 statement use our
1:68 statement use priory
1:46 statement use the
1:45 statement use them
1:-71 statement uses
1:-102 statement uses a
1:-109 statement using
1:-95 statement using records
1:55 statement v $
1:-58 statement v partner
1:80 statement vacant
1:49 statement vacant $
1:50 statement vacant brackenridge
1:106 statement vale
1:59 statement vale $
1:91 statement vale street
1:125 statement valley
1:56 statement valley $
1:57 statement valley cluster
1:66 statement valley each
1:87 statement valley sc
1:-49 statement value
1:62 statement value of
1:-96 statement value the
1:56 statement van
1:33 statement van from
1:36 statement van is
1:56 statement velden
1:52 statement velden $
1:82 statement venue
1:75 statement venue for
1:44 statement verde
1:67 statement verde school
1:-93 statement very
1:-67 statement very bad
1:35 statement vi
1:30 statement vi fifty
1:57 statement vice
1:62 statement vice principal
1:53 statement video
1:39 statement video on
1:32 statement viii
1:104 statement village
1:31 statement village class
1:37 statement village primary
1:30 statement village pupils
1:98 statement village school
1:137 statement visit
1:31 statement visit a
1:65 statement visit goes
1:38 statement visit hazelwood
1:48 statement visit means
1:81 statement visit on
1:32 statement visit the
1:38 statement visit their
1:60 statement visit us
1:-34 statement visiting
1:-95 statement visiting a
1:60 statement visiting mentors
1:35 statement visiting pupils
1:54 statement visiting teachers
1:-171 statement visitors
1:-96 statement visitors before
1:-131 statement visitors from
1:37 statement visits
1:49 statement visits $
1:65 statement visits a
1:49 statement visits castle
1:48 statement visits fenside
1:67 statement visits six
1:52 statement visits strathie
1:30 statement visits to
1:-118 statement visits were
1:45 statement visual
1:73 statement visual timetables
1:63 statement vocational
1:57 statement vocational school
1:-75 statement voice
1:-99 statement voice $
1:-105 statement volunteering
1:-114 statement volunteering $
1:83 statement w
1:64 statement w $
1:53 statement waived
1:60 statement wakuru
1:59 statement wakuru village
1:50 statement walk
1:41 statement walk beside
1:31 statement walk long
1:52 statement wall
1:66 statement wall maps
1:49 statement want
1:37 statement want to
1:-70 statement war
1:-69 statement war its
1:37 statement warm
1:42 statement warm one
1:-54 statement was
1:-105 statement was a
1:65 statement was agreed
1:-65 statement was always
1:71 statement was asked
1:35 statement was built
1:77 statement was decided
1:62 statement was drawn
1:-73 statement was inspected
1:31 statement was introduced
1:-79 statement was largely
1:-64 statement was opened
1:56 statement was placed
1:55 statement was put
1:57 statement was read
1:-81 statement was the
1:90 statement watch and
1:-68 statement watch her
1:-57 statement water
1:-57 statement water $
1:33 statement water filter
1:54 statement way
1:51 statement way museum
1:86 statement we
1:63 statement we and
1:39 statement we are
1:71 statement we at
1:-83 statement we began
1:66 statement we can
1:-100 statement we compare
1:45 statement we expect
1:41 statement we give
1:58 statement we got
1:-106 statement we had
1:47 statement we harcourt
1:79 statement we have
1:50 statement we hope
1:53 statement we invite
1:79 statement we look
1:42 statement we mount
1:-87 statement we need
1:58 statement we open
1:49 statement we pay
1:37 statement we run
1:48 statement we send
1:72 statement we settled
1:73 statement we shall
1:-72 statement we share
1:68 statement we skipped
1:-84 statement we study
1:-66 statement we watch
1:-99 statement we were
1:89 statement we will
1:79 statement we write
1:73 statement weaker
1:46 statement weaker kindergartens
1:55 statement weaker partner
1:68 statement weather
1:59 statement weather almanac
1:36 statement web
1:38 statement web about
1:-79 statement wed
1:-102 statement wed maths
1:52 statement wednesday
1:35 statement wednesday a
1:-106 statement wednesday hall
1:72 statement wednesday in
1:64 statement wednesday joint
1:53 statement wednesday whether
1:66 statement wednesdays
1:49 statement wednesdays and
1:193 statement week
1:60 statement week $
1:69 statement week algebra
1:52 statement week all
1:62 statement week and
1:34 statement week at
1:34 statement week beside
1:58 statement week handover
1:63 statement week in
1:66 statement week of
1:67 statement week reception
1:63 statement week st
1:50 statement week to
1:46 statement week training
1:35 statement week w
1:39 statement week you
1:63 statement weekend
1:79 statement weekend in
1:34 statement weekend of
1:107 statement weekly
1:84 statement weekly $
1:56 statement weekly not
1:71 statement weekly reading
1:126 statement weeks
1:88 statement weeks $
1:58 statement weeks observation
1:71 statement weeks of
1:45 statement weeks one
1:39 statement welcome
1:55 statement welcome yet
1:-100 statement welcomed
1:-86 statement welcomed all
1:-72 statement welcomed and
1:94 statement welding
1:47 statement welding institute
1:59 statement welding instructors
1:46 statement welding safety
1:-117 statement well
1:-71 statement well $
1:-75 statement well organised
1:40 statement wellbeing
1:39 statement wellbeing check
1:63 statement went astray
1:35 statement went out
1:-85 statement went up
1:-218 statement were
1:60 statement were $
1:51 statement were approved
1:-83 statement were formed
1:-79 statement were found
1:-81 statement were made
1:-84 statement were missing
1:-78 statement were not
1:-87 statement were observed
1:-110 statement were seconded
1:65 statement were serviced
1:-77 statement were sorry
1:-67 statement were taken
1:-79 statement were taught
1:-88 statement were too
1:-83 statement were welcomed
1:49 statement west
1:58 statement west cooperation
1:-106 statement westerby
1:-104 statement westerby school
1:47 statement wet
1:41 statement wet and
1:114 statement wexcombe
1:67 statement wexcombe s
1:83 statement wexcombe to
1:89 statement wexley
1:85 statement wexley institute
1:63 statement wexley which
1:46 statement what
1:-88 statement what did
1:75 statement what the
1:76 statement what we
1:41 statement what wirrabee
1:42 statement what your
1:-51 statement when
1:-103 statement when i
1:-44 statement when the
1:-92 statement when we
1:51 statement when you
1:81 statement when your
1:-39 statement where
1:59 statement where mathematics
1:-100 statement where teachers
1:41 statement where we
1:-117 statement whether pairing
1:44 statement whether staff
1:53 statement whether you
1:71 statement which answers
1:61 statement which has
1:-94 statement which is
1:-84 statement which it
1:54 statement which sponsors
1:50 statement while
1:43 statement while he
1:31 statement while its
1:63 statement whitsun
1:61 statement whitsun teaches
1:61 statement who
1:51 statement who $
1:31 statement who finish
1:72 statement who guide
1:31 statement who have
1:58 statement who is
1:38 statement who mocks
1:-86 statement who took
1:75 statement who will
1:40 statement who would
1:34 statement whoever
1:34 statement whoever attends
1:98 statement whole
1:62 statement whole days
1:67 statement whole exchang
1:54 statement whole of
1:32 statement whole semester
1:36 statement whose
1:39 statement why
1:-66 statement widow
1:-81 statement widow of
1:-46 statement will
1:72 statement will act
1:-105 statement will adopt
1:120 statement will be
1:71 statement will bring
1:33 statement will call
1:36 statement will carry
1:53 statement will chair
1:125 statement will come
1:38 statement will cross
1:67 statement will do
1:-102 statement will draft
1:35 statement will each
1:-71 statement will encourage
1:-75 statement will exchange
1:42 statement will follow
1:60 statement will give
1:60 statement will go
1:62 statement will have
1:62 statement will help
1:-58 statement will hold
1:53 statement will issue
1:-69 statement will join
1:-73 statement will keep
1:71 statement will lend
1:60 statement will look
1:47 statement will mark
1:64 statement will meet
1:35 statement will move
1:-81 statement will mow
1:38 statement will offer
1:-86 statement will open
1:47 statement will pass
1:51 statement will plan
1:-84 statement will publish
1:-76 statement will restock
1:-64 statement will send
1:33 statement will set
1:46 statement will shadow
1:78 statement will share
1:72 statement will sit
1:-94 statement will sponsor
1:83 statement will supervise
1:89 statement will support
1:93 statement will take
1:65 statement will teach
1:-59 statement will train
1:47 statement will use
1:39 statement will walk
1:51 statement will write
1:54 statement windrow
1:110 statement windrow two
1:-66 statement wing
1:39 statement wing for
1:-82 statement wing was
1:-94 statement winners
1:-104 statement winners read
1:50 statement winter
1:31 statement winter is
1:69 statement wirrabee
1:39 statement wirrabee area
1:42 statement wirrabee is
1:37 statement wirrabee would
1:56 statement wishes
1:44 statement wishes frances
1:62 statement with a
1:37 statement with an
1:47 statement with best
1:-103 statement with cards
1:32 statement with four
1:-92 statement with gratitude
1:-137 statement with her
1:-80 statement with its
1:51 statement with lettered
1:-79 statement with matched
1:-94 statement with more
1:67 statement with one
1:-86 statement with partner
1:79 statement with practical
1:56 statement with savanna
1:31 statement with si
1:135 statement with the
1:50 statement with their
1:51 statement with three
1:-53 statement with two
1:50 statement with us
1:-86 statement with which
1:89 statement with you
1:74 statement with your
1:49 statement with yours
1:56 statement withdraw
1:45 statement withdraw on
1:73 statement withdrawn
1:62 statement withdrawn no
1:75 statement withdraws
1:52 statement withdraws to
1:63 statement within
1:51 statement without
1:57 statement without fee
1:147 statement wk
1:54 statement wk arrival
1:69 statement wk coldwater
1:52 statement wk joint
1:62 statement wk parents
1:69 statement wk stock
1:72 statement wk workshop
1:44 statement wondered
1:40 statement wondered whether
1:-77 statement wonderful
1:-92 statement wonderful day
1:-95 statement words
1:-88 statement words at
1:33 statement work a
1:73 statement work alongside
1:52 statement work of
1:56 statement work programme
1:31 statement work there
1:-117 statement work with
1:31 statement workbook
1:101 statement worked
1:61 statement worked $
1:34 statement worki $
1:69 statement working
1:35 statement working away
1:45 statement working d
1:50 statement working days
1:31 statement working order
1:68 statement works
1:58 statement works under
1:125 statement workshop
1:55 statement workshop at
1:43 statement workshop curriculum
1:68 statement workshop for
1:33 statement workshop runs
1:76 statement workshop talk
1:71 statement worry
1:80 statement worry and
1:34 statement worth
1:30 statement worth keeping
1:47 statement would be
1:54 statement would carry
1:64 statement would coach
1:51 statement would cover
1:39 statement would help
1:38 statement would like
1:39 statement would welcome
1:-102 statement would you
1:120 statement wren
1:90 statement wren in
1:85 statement wren staff
1:145 statement write
1:61 statement write $
1:49 statement write a
1:62 statement write down
1:66 statement write the
1:32 statement write to
1:85 statement write up
1:-62 statement writes
1:-67 statement writes the
1:75 statement writing
1:55 statement writing course
1:40 statement writing lessons
1:82 statement written
1:67 statement written advice
1:35 statement written notes
1:-90 statement wrote
1:-86 statement wrote a
1:47 statement xavier
1:47 statement xavier s
1:-75 statement xi
1:-62 statement xi friendly
1:36 statement xii
1:33 statement xii leavers
1:37 statement xinyi
1:31 statement xinyi before
1:31 statement xinyi kindergarten
1:61 statement yard
1:54 statement yard $
1:35 statement yard by
1:71 statement year
1:70 statement year algebra
1:58 statement year are
1:41 statement year at
1:39 statement year but
1:69 statement year careers
1:37 statement year children
1:44 statement year class
1:63 statement year compiled
1:57 statement year experimental
1:53 statement year for
1:34 statement year from
1:78 statement year glenmore
1:43 statement year groups
1:80 statement year in
1:79 statement year is
1:54 statement year maths
1:-88 statement year minutes
1:-108 statement year miss
1:-91 statement year mr
1:-118 statement year ms
1:49 statement year of
1:-81 statement year our
1:43 statement year out
1:54 statement year part
1:76 statement year party
1:44 statement year plan
1:60 statement year revision
1:44 statement year spends
1:69 statement year strathie
1:94 statement year students
1:61 statement year swim
1:30 statement year teacher
1:59 statement year the
1:39 statement year under
1:57 statement year will
1:52 statement yearly
1:62 statement yearly $
1:42 statement years
1:60 statement years ahead
1:67 statement years ashdown
1:70 statement years centre
1:66 statement years from
1:-116 statement years heads
1:68 statement years network
1:82 statement years of
1:45 statement years renewable
1:-98 statement years we
1:36 statement yellow
1:35 statement yellow $
1:-34 statement yes
1:-109 statement yes no
1:80 statement yes the
1:55 statement yes to
1:51 statement yet
1:50 statement yet another
1:47 statement yet to
1:-38 statement you
1:-81 statement you $
1:43 statement you are
1:71 statement you call
1:46 statement you can
1:86 statement you carry
1:61 statement you come
1:83 statement you desks
1:76 statement you every
1:89 statement you for
1:56 statement you from
1:-99 statement you go
1:39 statement you hands
1:37 statement you in
1:-76 statement you learn
1:51 statement you on
1:-91 statement you spend
1:47 statement you to
1:-167 statement you will
1:-78 statement young
1:-104 statement young scientist
1:45 statement young teachers
1:207 statement your
1:49 statement your accounts
1:52 statement your children
1:46 statement your clerk
1:39 statement your department
1:40 statement your deputy
1:57 statement your director
1:38 statement your first
1:66 statement your four
1:52 statement your garden
1:58 statement your girls
1:52 statement your grade
1:81 statement your guid
1:39 statement your letter
1:41 statement your new
1:42 statement your newly
1:59 statement your own
1:58 statement your people
1:71 statement your rebuil
1:45 statement your requests
1:74 statement your roof
1:41 statement your senior
1:56 statement your staff
1:57 statement your trainees
1:82 statement yours
1:45 statement yours $
1:52 statement yours r
1:-86 statement youth
1:-94 statement youth group
1:53 statement yuan
1:35 statement z
1:35 statement z p
1:32 statement zoom
1:66 statement |一
1:44 statement |两
1:55 statement |主
1:47 statement |事
1:41 statement |伍
1:56 statement |向
1:47 statement |听
1:51 statement |启
1:53 statement |培
1:49 statement |学
1:53 statement |总
1:46 statement |挂
1:76 statement |政
1:83 statement |斜
1:56 statement |每
1:36 statement |注
1:80 statement |申
1:48 statement |统
1:42 statement |英
1:59 statement |西
1:61 statement |陪
1:39 statement ×$
1:92 statement ××
1:63 statement “$
1:38 statement “1
1:57 statement “一
1:63 statement “云
1:31 statement “五
1:-53 statement “以
1:57 statement “六
1:39 statement “区
1:61 statement “十
1:39 statement “县
1:42 statement “双
1:42 statement “同
1:55 statement “启
1:42 statement “周
1:38 statement “国
1:34 statement “学
1:33 statement “实
1:44 statement “小
1:37 statement “开
1:32 statement “强
1:39 statement “怎
1:36 statement “我
1:46 statement “手
1:41 statement “数
1:63 statement “文
1:41 statement “晨
1:47 statement “海
1:37 statement “混
1:-82 statement “清
1:32 statement “湖
1:56 statement “班
1:42 statement “田
1:53 statement “石
1:47 statement “穷
1:40 statement “红
1:-66 statement “结
1:38 statement “老
1:37 statement “自
1:30 statement “趣
1:36 statement “阅
1:44 statement “青
1:-72 statement “鸿
1:69 statement ”$
1:54 statement ”)
1:62 statement ”,
1:31 statement ”3
1:78 statement ”:
1:78 statement ”“
1:-61 statement ”。
1:63 statement ”一
1:49 statement ”三
1:50 statement ”专
1:36 statement ”为
1:46 statement ”之
1:35 statement ”做
1:36 statement ”合
1:70 statement ”名
1:42 statement ”对
1:51 statement ”工
1:63 statement ”平
1:35 statement ”教
1:33 statement ”方
1:40 statement ”活
1:60 statement ”由
1:35 statement ”的
1:44 statement ”研
1:42 statement ”结
1:46 statement ”行
1:-86 statement ”课
1:41 statement ”高
1:78 statement →三
1:61 statement →南
1:72 statement →大
1:65 statement →沙
1:41 statement →河
1:35 statement →火
1:43 statement →石
1:45 statement ①康
1:56 statement ②个
1:56 statement ③送
1:49 statement □会
1:51 statement □我
1:50 statement □绘
1:50 statement □跳
1:53 statement ★六
1:48 statement ★图
1:50 statement ★期
1:64 statement ★每
1:48 statement 、$
1:-52 statement 、1
1:50 statement 、2
1:30 statement 、3
1:36 statement 、5
1:89 statement 、9
1:49 statement 、一
1:37 statement 、三
1:41 statement 、上
1:44 statement 、下
1:81 statement 、不
1:92 statement 、东
1:73 statement 、中
1:52 statement 、临
1:32 statement 、主
1:68 statement 、乌
1:54 statement 、乙
1:90 statement 、二
1:46 statement 、云
1:42 statement 、互
1:76 statement 、五
1:44 statement 、交
1:43 statement 、人
1:80 statement 、代
1:60 statement 、令
1:31 statement 、任
1:50 statement 、优
1:41 statement 、会
1:31 statement 、住
1:32 statement 、作
1:30 statement 、保
1:33 statement 、信
1:37 statement 、值
1:-91 statement 、儿
1:-81 statement 、八
1:58 statement 、六
1:-54 statement 、分
1:35 statement 、初
1:32 statement 、制
1:42 statement 、剪
1:56 statement 、办
1:69 statement 、化
1:80 statement 、北
1:74 statement 、午
1:76 statement 、半
1:56 statement 、南
1:89 statement 、县
1:94 statement 、双
1:60 statement 、合
1:62 statement 、同
1:48 statement 、后
1:72 statement 、四
1:37 statement 、图
1:52 statement 、地
1:41 statement 、塘
1:51 statement 、大
1:63 statement 、太
1:38 statement 、女
1:-46 statement 、学
1:63 statement 、安
1:72 statement 、定
1:34 statement 、实
1:-79 statement 、宣
1:63 statement 、家
1:-80 statement 、导
1:-57 statement 、尊
1:35 statement 、岚
1:64 statement 、岭
1:-74 statement 、工
1:69 statement 、市
1:34 statement 、师
1:65 statement 、帮
1:-80 statement 、常
1:68 statement 、平
1:35 statement 、幼
1:34 statement 、康
1:-100 statement 、归
1:52 statement 、心
1:40 statement 、总
1:-66 statement 、成
1:-94 statement 、手
1:49 statement 、护
1:-47 statement 、拉
1:-59 statement 、拔
1:-82 statement 、接
1:-80 statement 、推
1:36 statement 、援
1:-85 statement 、支
1:43 statement 、政
1:-92 statement 、文
1:44 statement 、无
1:48 statement 、智
1:54 statement 、有
1:56 statement 、望
1:35 statement 、期
1:60 statement 、杜
1:31 statement 、来
1:68 statement 、杨
1:31 statement 、松
1:39 statement 、林
1:34 statement 、枫
1:36 statement 、柏
1:50 statement 、柳
1:43 statement 、校
1:54 statement 、桌
1:31 statement 、槐
1:-52 statement 、民
1:42 statement 、水
1:51 statement 、江
1:34 statement 、汽
1:47 statement 、沙
1:31 statement 、沟
1:42 statement 、河
1:-80 statement 、注
1:46 statement 、洗
1:50 statement 、洮
1:42 statement 、海
1:31 statement 、渔
1:56 statement 、游
1:31 statement 、溪
1:69 statement 、物
1:33 statement 、王
1:-40 statement 、班
1:30 statement 、用
1:81 statement 、田
1:37 statement 、电
1:97 statement 、白
1:40 statement 、看
1:68 statement 、石
1:52 statement 、磨
1:37 statement 、离
1:-55 statement 、科
1:54 statement 、程
1:46 statement 、稻
1:59 statement 、竹
1:-47 statement 、笑
1:49 statement 、篮
1:53 statement 、索
1:52 statement 、组
1:51 statement 、结
1:63 statement 、统
1:74 statement 、美
1:81 statement 、老
1:-56 statement 、考
1:58 statement 、耗
1:40 statement 、联
1:-58 statement 、肉
1:-62 statement 、至
1:44 statement 、舞
1:-85 statement 、花
1:-33 statement 、英
1:38 statement 、茶
1:37 statement 、草
1:77 statement 、落
1:50 statement 、西
1:38 statement 、计
1:48 statement 、评
1:66 statement 、语
1:-75 statement 、诵
1:70 statement 、课
1:56 statement 、财
1:59 statement 、资
1:-31 statement 、跟
1:-42 statement 、车
1:48 statement 、辅
1:45 statement 、近
1:-51 statement 、送
1:-63 statement 、野
1:-73 statement 、青
1:34 statement 、顺
1:-51 statement 、颁
1:51 statement 、领
1:36 statement 、食
1:73 statement 、饭
1:59 statement 、骨
1:34 statement 、黔
1:43 statement 、龙
1:38 statement 。(
1:-54 statement 。2
1:-83 statement 。3
1:46 statement 。6
1:-112 statement 。”
1:-68 statement 。一
1:77 statement 。三
1:46 statement 。两
1:48 statement 。从
1:38 statement 。会
1:70 statement 。全
1:31 statement 。共
1:52 statement 。区
1:110 statement 。双
1:-61 statement 。团
1:30 statement 。大
1:69 statement 。学
1:54 statement 。寒
1:80 statement 。工
1:-61 statement 。市
1:48 statement 。教
1:-78 statement 。晚
1:-46 statement 。有
1:54 statement 。本
1:59 statement 。每
1:44 statement 。清
1:30 statement 。甲
1:68 statement 。盘
1:-62 statement 。祝
1:30 statement 。经
1:33 statement 。继
1:-54 statement 。语
1:-95 statement 。课
1:58 statement 。贵
1:-55 statement 。选
1:55 statement 。驻
1:38 statement 。高
1:-45 statement 〇〇
1:74 statement 〇一
1:80 statement 〇二
1:-56 statement 〇开
1:43 statement 《东
1:51 statement 《云
1:69 statement 《关
1:-65 statement 《小
1:44 statement 《山
1:51 statement 《幼
1:54 statement 《教
1:36 statement 《爬
1:54 statement 《电
1:-54 statement 《秋
1:-67 statement 《草
1:-79 statement 《荷
1:51 statement 《采
1:69 statement 《高
1:-49 statement 》$
1:45 statement 》(
1:-45 statement 》。
1:32 statement 》《
1:49 statement 》由
1:-56 statement 》第
1:117 statement 】$
1:30 statement 】一
1:63 statement 〔2
1:45 statement 〕1
1:33 statement 〕3
1:50 statement 〕8
1:48 statement 〕第
1:102 statement 一$
1:-50 statement 一(
1:32 statement 一)
1:86 statement 一,
1:62 statement 一]
1:-78 statement 一_
1:50 statement 一”
1:63 statement 一万
1:50 statement 一两
1:81 statement 一个
1:64 statement 一中
1:52 statement 一九
1:46 statement 一书
1:52 statement 一事
1:80 statement 一人
1:87 statement 一件
1:129 statement 一份
1:67 statement 一位
1:35 statement 一例
1:93 statement 一做
1:50 statement 一八
1:47 statement 一共
1:99 statement 一册
1:67 statement 一凡
1:52 statement 一初
1:34 statement 一到
1:41 statement 一前
1:31 statement 一副
1:59 statement 一十
1:-78 statement 一千
1:56 statement 一半
1:49 statement 一双
1:-86 statement 一句
1:-74 statement 一台
1:51 statement 一各
1:72 statement 一同
1:34 statement 一名
1:175 statement 一周
1:78 statement 一命
1:41 statement 一咱
1:82 statement 一回
1:-112 statement 一团
1:54 statement 一块
1:77 statement 一堂
1:51 statement 一堵
1:51 statement 一墙
1:47 statement 一处
1:38 statement 一夜
1:49 statement 一天
1:113 statement 一套
1:65 statement 一季
1:109 statement 一学
1:55 statement 一安
1:68 statement 一定
1:48 statement 一实
1:81 statement 一家
1:90 statement 一对
1:78 statement 一封
1:101 statement 一小
1:57 statement 一岁
1:47 statement 一帆
1:36 statement 一师
1:38 statement 一带
1:70 statement 一帮
1:51 statement 一并
1:54 statement 一幼
1:63 statement 一座
1:-97 statement 一张
1:32 statement 一往
1:-64 statement 一律
1:44 statement 一成
1:45 statement 一所
1:35 statement 一报
1:41 statement 一拨
1:35 statement 一指
1:38 statement 一换
1:63 statement 一接
1:-53 statement 一支
1:50 statement 一教
1:43 statement 一数
1:73 statement 一整
1:96 statement 一方
1:-33 statement 一日
1:65 statement 一星
1:80 statement 一是
1:73 statement 一晚
1:75 statement 一月
1:-88 statement 一期
1:94 statement 一本
1:45 statement 一札
1:33 statement 一来
1:48 statement 一架
1:60 statement 一校
1:35 statement 一案
1:-64 statement 一段
1:37 statement 一比
1:43 statement 一流
1:-86 statement 一点
1:38 statement 一物
1:40 statement 一特
1:40 statement 一班
1:-52 statement 一生
1:60 statement 一由
1:-108 statement 一画
1:53 statement 一番
1:-57 statement 一百
1:57 statement 一直
1:73 statement 一站
1:-74 statement 一等
1:46 statement 一箱
1:101 statement 一篇
1:108 statement 一组
1:42 statement 一结
1:42 statement 一职
1:61 statement 一至
1:55 statement 一致
1:72 statement 一般
1:152 statement 一节
1:62 statement 一英
1:-48 statement 一行
1:39 statement 一补
1:-51 statement 一袋
1:50 statement 一览
1:41 statement 一计
1:44 statement 一评
1:47 statement 一说
1:34 statement 一调
1:49 statement 一质
1:55 statement 一贯
1:-64 statement 一贴
1:127 statement 一起
1:97 statement 一趟
1:37 statement 一跟
1:82 statement 一轮
1:40 statement 一进
1:53 statement 一遍
1:52 statement 一道
1:32 statement 一部
1:52 statement 一门
1:64 statement 一间
1:55 statement 一阅
1:61 statement 一页
1:49 statement 一领
1:-86 statement 一颗
1:-76 statement 一首
1:50 statement 一高
1:46 statement 一鸣
1:71 statement 丁克
1:-78 statement 七、
1:51 statement 七万
1:74 statement 七中
1:46 statement 七人
1:-94 statement 七位
1:-81 statement 七十
1:59 statement 七名
1:-65 statement 七嘴
1:62 statement 七天
1:66 statement 七年
1:55 statement 七成
1:-89 statement 七日
1:-60 statement 七月
1:46 statement 七次
1:-98 statement 七点
1:71 statement 万,
1:52 statement 万。
1:59 statement 万二
1:36 statement 万人
1:52 statement 万元
1:56 statement 万块
1:-76 statement 万物
1:49 statement 三$
1:-57 statement 三)
1:54 statement 三,
1:-31 statement 三:
1:51 statement 三]
1:-52 statement 三、
1:57 statement 三一
1:-55 statement 三下
1:48 statement 三两
1:109 statement 三个
1:85 statement 三中
1:63 statement 三份
1:123 statement 三位
1:63 statement 三光
1:61 statement 三册
1:75 statement 三到
1:44 statement 三副
1:-68 statement 三县
1:70 statement 三叶
1:46 statement 三周
1:60 statement 三回
1:80 statement 三园
1:72 statement 三复
1:145 statement 三天
1:60 statement 三套
1:50 statement 三季
1:56 statement 三学
1:72 statement 三对
1:87 statement 三小
1:-89 statement 三届
1:100 statement 三年
1:30 statement 三幼
1:56 statement 三座
1:-66 statement 三成
1:115 statement 三所
1:91 statement 三批
1:68 statement 三支
1:38 statement 三教
1:101 statement 三日
1:-59 statement 三时
1:73 statement 三是
1:51 statement 三晚
1:38 statement 三期
1:99 statement 三校
1:74 statement 三楼
1:94 statement 三江
1:49 statement 三派
1:-91 statement 三点
1:-59 statement 三百
1:41 statement 三科
1:-52 statement 三等
1:67 statement 三组
1:65 statement 三至
1:93 statement 三节
1:76 statement 三进
1:46 statement 三送
1:67 statement 三部
1:64 statement 三门
1:30 statement 三问
1:43 statement 三项
1:40 statement 三餐
1:43 statement 三驻
1:73 statement 三高
1:79 statement 上$
1:41 statement 上)
1:-95 statement 上,
1:54 statement 上、
1:38 statement 上《
1:149 statement 上一
1:62 statement 上不
1:75 statement 上两
1:-60 statement 上个
1:-57 statement 上为
1:-87 statement 上乡
1:-63 statement 上书
1:68 statement 上人
1:44 statement 上优
1:53 statement 上伙
1:69 statement 上传
1:106 statement 上公
1:40 statement 上共
1:-67 statement 上升
1:-82 statement 上午
1:50 statement 上半
1:52 statement 上县
1:69 statement 上口
1:-62 statement 上只
1:64 statement 上同
1:97 statement 上周
1:45 statement 上回
1:56 statement 上坪
1:40 statement 上墙
1:76 statement 上复
1:31 statement 上多
1:43 statement 上好
1:-74 statement 上学
1:62 statement 上安
1:33 statement 上完
1:59 statement 上定
1:32 statement 上客
1:42 statement 上寨
1:104 statement 上山
1:39 statement 上岗
1:40 statement 上峪
1:48 statement 上师
1:40 statement 上带
1:48 statement 上年
1:67 statement 上形
1:-79 statement 上报
1:31 statement 上指
1:54 statement 上授
1:91 statement 上教
1:46 statement 上日
1:69 statement 上旬
1:-57 statement 上有
1:62 statement 上次
1:65 statement 上汇
1:47 statement 上河
1:32 statement 上用
1:31 statement 上由
1:37 statement 上研
1:92 statement 上示
1:79 statement 上答
1:-55 statement 上级
1:102 statement 上线
1:41 statement 上结
1:37 statement 上给
1:44 statement 上网
1:50 statement 上美
1:79 statement 上职
1:69 statement 上联
1:-67 statement 上自
1:71 statement 上讲
1:43 statement 上说
1:62 statement 上读
1:56 statement 上课
1:78 statement 上跟
1:56 statement 上车
1:55 statement 上辅
1:79 statement 上过
1:69 statement 上门
1:44 statement 上阅
1:35 statement 上限
1:52 statement 上集
1:70 statement 上题
1:57 statement 下$
1:-56 statement 下,
1:107 statement 下。
1:78 statement 下一
1:62 statement 下三
1:-56 statement 下为
1:-30 statement 下乡
1:60 statement 下了
1:61 statement 下列
1:61 statement 下到
1:-122 statement 下午
1:-85 statement 下协
1:44 statement 下去
1:38 statement 下发
1:80 statement 下园
1:48 statement 下坝
1:57 statement 下坪
1:119 statement 下学
1:77 statement 下山
1:46 statement 下岭
1:66 statement 下年
1:57 statement 下开
1:53 statement 下意
1:55 statement 下推
1:30 statement 下提
1:32 statement 下支
1:32 statement 下改
1:76 statement 下教
1:66 statement 下无
1:99 statement 下旬
1:94 statement 下月
1:45 statement 下来
1:37 statement 下杨
1:35 statement 下榻
1:-49 statement 下次
1:32 statement 下沉
1:-53 statement 下河
1:83 statement 下洋
1:57 statement 下点
1:50 statement 下的
1:38 statement 下礼
1:77 statement 下称
1:56 statement 下简
1:58 statement 下设
1:-65 statement 下课
1:49 statement 下达
1:44 statement 下进
1:70 statement 下面
1:37 statement 不上
1:-83 statement 不会
1:64 statement 不低
1:62 statement 不佳
1:77 statement 不便
1:-98 statement 不全
1:-98 statement 不养
1:30 statement 不准
1:69 statement 不分
1:36 statement 不到
1:50 statement 不力
1:64 statement 不占
1:55 statement 不去
1:86 statement 不参
1:51 statement 不变
1:-55 statement 不只
1:-44 statement 不合
1:36 statement 不噎
1:59 statement 不在
1:45 statement 不多
1:-64 statement 不够
1:40 statement 不好
1:54 statement 不定
1:37 statement 不小
1:58 statement 不少
1:51 statement 不带
1:31 statement 不干
1:-64 statement 不开
1:39 statement 不弃
1:32 statement 不得
1:31 statement 不愿
1:55 statement 不成
1:46 statement 不承
1:69 statement 不挂
1:85 statement 不搞
1:86 statement 不收
1:37 statement 不敷
1:-58 statement 不断
1:53 statement 不早
1:60 statement 不是
1:32 statement 不气
1:53 statement 不求
1:-50 statement 不清
1:40 statement 不碍
1:-88 statement 不私
1:-83 statement 不科
1:31 statement 不符
1:34 statement 不算
1:59 statement 不给
1:-62 statement 不肯
1:-60 statement 不能
1:38 statement 不良
1:59 statement 不落
1:-69 statement 不要
1:51 statement 不计
1:41 statement 不论
1:38 statement 不设
)"sv,
    R"(1:37 statement 不赔
1:40 statement 不走
1:-55 statement 不超
1:74 statement 不足
1:96 statement 不过
1:33 statement 不远
1:58 statement 不迟
1:64 statement 不适
1:34 statement 不错
1:57 statement 不高
1:47 statement 不齐
1:38 statement 与$
1:48 statement 与;
1:-94 statement 与_
1:31 statement 与三
1:42 statement 与上
1:38 statement 与下
1:33 statement 与专
1:35 statement 与主
1:60 statement 与乙
1:-53 statement 与乡
1:37 statement 与云
1:-102 statement 与伙
1:53 statement 与会
1:73 statement 与保
1:-66 statement 与兄
1:49 statement 与全
1:46 statement 与公
1:82 statement 与兰
1:53 statement 与内
1:57 statement 与决
1:-88 statement 与出
1:82 statement 与分
1:74 statement 与北
1:30 statement 与原
1:55 statement 与县
1:31 statement 与双
1:37 statement 与受
1:70 statement 与同
1:41 statement 与园
1:38 statement 与培
1:54 statement 与塔
1:40 statement 与岛
1:38 statement 与岭
1:31 statement 与岷
1:49 statement 与师
1:42 statement 与常
1:48 statement 与徒
1:38 statement 与成
1:61 statement 与接
1:56 statement 与改
1:-52 statement 与教
1:70 statement 与日
1:48 statement 与昆
1:64 statement 与本
1:77 statement 与村
1:45 statement 与柳
1:42 statement 与柿
1:34 statement 与校
1:65 statement 与榕
1:69 statement 与正
1:40 statement 与民
1:58 statement 与法
1:41 statement 与消
1:53 statement 与甲
1:32 statement 与省
1:36 statement 与石
1:73 statement 与第
1:69 statement 与线
1:-55 statement 与老
1:51 statement 与讨
1:-107 statement 与访
1:59 statement 与诵
1:31 statement 与课
1:92 statement 与贵
1:34 statement 与退
1:33 statement 与野
1:41 statement 与鹤
1:33 statement 专$
1:33 statement 专)
1:55 statement 专。
1:127 statement 专业
1:36 statement 专为
1:-76 statement 专以
1:40 statement 专任
1:47 statement 专供
1:34 statement 专利
1:36 statement 专去
1:37 statement 专培
1:47 statement 专委
1:165 statement 专家
1:44 statement 专干
1:32 statement 专急
1:-36 statement 专户
1:39 statement 专护
1:57 statement 专教
1:34 statement 专标
1:64 statement 专款
1:85 statement 专每
1:-58 statement 专注
1:37 statement 专班
1:44 statement 专用
1:89 statement 专科
1:72 statement 专职
1:45 statement 专著
1:34 statement 专请
1:68 statement 专辅
1:59 statement 专递
1:89 statement 专项
1:101 statement 专题
1:70 statement 丙方
1:92 statement 业$
1:57 statement 业;
1:30 statement 业”
1:55 statement 业。
1:45 statement 业专
1:95 statement 业中
1:-59 statement 业主
1:62 statement 业了
1:52 statement 业于
1:-76 statement 业互
1:33 statement 业人
1:52 statement 业体
1:48 statement 业共
1:66 statement 业分
1:46 statement 业务
1:54 statement 业发
1:49 statement 业合
1:49 statement 业增
1:59 statement 业处
1:72 statement 业学
1:63 statement 业实
1:55 statement 业导
1:46 statement 业就
1:57 statement 业已
1:73 statement 业师
1:55 statement 业带
1:61 statement 业建
1:48 statement 业意
1:60 statement 业技
1:93 statement 业教
1:69 statement 业旅
1:-66 statement 业服
1:34 statement 业期
1:62 statement 业机
1:43 statement 业毕
1:33 statement 业治
1:56 statement 业率
1:70 statement 业班
1:70 statement 业生
1:35 statement 业由
1:47 statement 业的
1:68 statement 业礼
1:55 statement 业社
1:37 statement 业科
1:31 statement 业组
1:35 statement 业者
1:70 statement 业职
1:40 statement 业设
1:41 statement 业证
1:56 statement 业诊
1:31 statement 业课
1:67 statement 业辅
1:47 statement 业部
1:-93 statement 业银
1:54 statement 业陈
1:45 statement 业集
1:66 statement 业高
1:64 statement 丛)
1:31 statement 东与
1:-52 statement 东中
1:38 statement 东举
1:41 statement 东二
1:35 statement 东国
1:106 statement 东坪
1:50 statement 东埔
1:52 statement 东头
1:104 statement 东学
1:47 statement 东家
1:35 statement 东市
1:31 statement 东开
1:32 statement 东总
1:46 statement 东校
1:45 statement 东海
1:90 statement 东港
1:70 statement 东湖
1:41 statement 东片
1:44 statement 东瑶
1:50 statement 东看
1:56 statement 东站
1:44 statement 东纪
1:38 statement 东老
1:32 statement 东西
1:36 statement 东资
1:33 statement 东道
1:43 statement 东部
1:30 statement 东阳
1:30 statement 东集
1:77 statement 两万
1:109 statement 两个
1:89 statement 两人
1:-43 statement 两份
1:35 statement 两伙
1:111 statement 两位
1:38 statement 两册
1:-95 statement 两千
1:74 statement 两台
1:102 statement 两周
1:70 statement 两回
1:49 statement 两园
1:74 statement 两场
1:158 statement 两天
1:59 statement 两头
1:62 statement 两学
1:87 statement 两家
1:89 statement 两小
1:58 statement 两局
1:-88 statement 两市
1:99 statement 两所
1:70 statement 两批
1:41 statement 两拨
1:61 statement 两日
1:64 statement 两星
1:81 statement 两期
1:47 statement 两本
1:52 statement 两村
1:74 statement 两校
1:159 statement 两次
1:-83 statement 两点
1:45 statement 两班
1:87 statement 两科
1:37 statement 两箱
1:132 statement 两节
1:63 statement 两趟
1:30 statement 两轮
1:-80 statement 两辆
1:50 statement 两部
1:65 statement 两门
1:57 statement 两间
1:54 statement 两项
1:97 statement 个$
1:-43 statement 个,
1:41 statement 个;
1:58 statement 个、
1:-52 statement 个。
1:33 statement 个一
1:42 statement 个下
1:46 statement 个专
1:67 statement 个乡
1:99 statement 个别
1:43 statement 个区
1:41 statement 个半
1:97 statement 个周
1:39 statement 个和
1:42 statement 个地
1:79 statement 个备
1:57 statement 个头
1:79 statement 个学
1:95 statement 个孩
1:62 statement 个宿
1:52 statement 个小
1:58 statement 个工
1:34 statement 个带
1:53 statement 个年
1:50 statement 个技
1:51 statement 个挂
1:58 statement 个教
1:86 statement 个星
1:-59 statement 个最
1:131 statement 个月
1:-35 statement 个校
1:50 statement 个样
1:118 statement 个案
1:56 statement 个河
1:44 statement 个混
1:61 statement 个点
1:30 statement 个百
1:44 statement 个皮
1:64 statement 个组
1:52 statement 个维
1:76 statement 个老
1:48 statement 个课
1:38 statement 个远
1:52 statement 个钟
1:65 statement 个问
1:51 statement 个阶
1:77 statement 个项
1:54 statement 个驻
1:76 statement 中(
1:81 statement 中)
1:63 statement 中-
1:-67 statement 中1
1:56 statement 中2
1:42 statement 中3
1:31 statement 中6
1:70 statement 中:
1:87 statement 中_
1:30 statement 中“
1:48 statement 中”
1:50 statement 中→
1:56 statement 中、
1:51 statement 中。
1:62 statement 中一
1:40 statement 中七
1:34 statement 中三
1:105 statement 中专
1:60 statement 中两
1:48 statement 中为
1:64 statement 中举
1:45 statement 中九
1:55 statement 中体
1:61 statement 中作
1:47 statement 中党
1:34 statement 中全
1:39 statement 中共
1:51 statement 中关
1:61 statement 中出
1:58 statement 中列
1:36 statement 中初
1:43 statement 中到
1:33 statement 中副
1:60 statement 中午
1:72 statement 中协
1:45 statement 中参
1:63 statement 中发
1:49 statement 中可
1:32 statement 中各
1:43 statement 中合
1:41 statement 中名
1:65 statement 中向
1:31 statement 中听
1:36 statement 中团
1:37 statement 中培
1:159 statement 中学
1:68 statement 中实
1:35 statement 中家
1:32 statement 中寄
1:53 statement 中对
1:46 statement 中小
1:81 statement 中层
1:42 statement 中工
1:49 statement 中市
1:67 statement 中师
1:42 statement 中开
1:122 statement 中心
1:41 statement 中承
1:61 statement 中技
1:67 statement 中报
1:33 statement 中择
1:32 statement 中授
1:38 statement 中提
1:36 statement 中支
1:62 statement 中政
1:76 statement 中教
1:52 statement 中数
1:101 statement 中文
1:38 statement 中新
1:45 statement 中方
1:37 statement 中旅
1:37 statement 中无
1:83 statement 中旬
1:53 statement 中有
1:60 statement 中期
1:50 statement 中未
1:52 statement 中本
1:30 statement 中机
1:42 statement 中校
1:56 statement 中止
1:87 statement 中正
1:41 statement 中段
1:59 statement 中每
1:69 statement 中毕
1:51 statement 中派
1:34 statement 中物
1:53 statement 中特
1:69 statement 中班
1:37 statement 中理
1:-52 statement 中生
1:44 statement 中的
1:32 statement 中研
1:-78 statement 中秋
1:42 statement 中第
1:42 statement 中等
1:60 statement 中级
1:-55 statement 中组
1:51 statement 中结
1:-85 statement 中考
1:57 statement 中职
1:31 statement 中英
1:-63 statement 中获
1:33 statement 中训
1:53 statement 中设
1:39 statement 中语
1:48 statement 中调
1:32 statement 中负
1:-56 statement 中质
1:36 statement 中跟
1:66 statement 中辅
1:44 statement 中迄
1:37 statement 中送
1:39 statement 中选
1:-88 statement 中那
1:46 statement 中部
1:44 statement 中面
1:41 statement 中驻
1:45 statement 中骨
1:51 statement 中高
1:47 statement 丰原
1:33 statement 丰县
1:57 statement 丰国
1:73 statement 丰电
1:80 statement 丰禾
1:37 statement 串一
1:-67 statement 临!
1:67 statement 临川
1:85 statement 临江
1:73 statement 临河
1:49 statement 临泉
1:48 statement 临海
1:54 statement 临界
1:66 statement 丹霞
1:48 statement 为$
1:41 statement 为,
1:94 statement 为2
1:40 statement 为G
1:30 statement 为“
1:-67 statement 为《
1:36 statement 为一
1:-57 statement 为三
1:-56 statement 为不
1:84 statement 为专
1:38 statement 为东
1:88 statement 为两
1:51 statement 为主
1:48 statement 为乙
1:71 statement 为了
1:42 statement 为二
1:53 statement 为云
1:74 statement 为五
1:-90 statement 为什
1:-51 statement 为优
1:31 statement 为何
1:61 statement 为你
1:30 statement 为侗
1:60 statement 为保
1:62 statement 为做
1:45 statement 为全
1:-73 statement 为六
1:60 statement 为共
1:36 statement 为其
1:-67 statement 为养
1:40 statement 为准
1:38 statement 为凤
1:73 statement 为前
1:73 statement 为北
1:36 statement 为协
1:50 statement 为单
1:33 statement 为卫
1:69 statement 为县
1:33 statement 为参
1:69 statement 为受
1:41 statement 为各
1:-74 statement 为回
1:-56 statement 为国
1:32 statement 为学
1:-80 statement 为完
1:33 statement 为宜
1:-61 statement 为导
1:-78 statement 为履
1:34 statement 为山
1:34 statement 为岭
1:95 statement 为帮
1:45 statement 为度
1:55 statement 为徒
1:40 statement 为我
1:45 statement 为推
1:-86 statement 为提
1:92 statement 为支
1:65 statement 为数
1:70 statement 为晓
1:94 statement 为期
1:47 statement 为村
1:-57 statement 为样
1:63 statement 为此
1:63 statement 为每
1:38 statement 为民
1:44 statement 为火
1:45 statement 为焊
1:63 statement 为班
1:76 statement 为瓦
1:59 statement 为石
1:-80 statement 为社
1:91 statement 为第
1:65 statement 为红
1:41 statement 为组
1:46 statement 为统
1:40 statement 为缩
1:62 statement 为联
1:53 statement 为芦
1:31 statement 为花
1:42 statement 为落
1:41 statement 为衡
1:57 statement 为被
1:44 statement 为计
1:80 statement 为贵
1:33 statement 为重
1:36 statement 为阖
1:49 statement 为限
1:65 statement 为雅
1:65 statement 为革
1:35 statement 为顺
1:-59 statement 为预
1:38 statement 为领
1:37 statement 为驻
1:45 statement 为鹿
1:-74 statement 为鼓
1:37 statement 为龙
1:62 statement 主$
1:-94 statement 主:
1:53 statement 主体
1:51 statement 主修
1:34 statement 主单
1:37 statement 主备
1:66 statement 主导
1:78 statement 主席
1:-35 statement 主持
1:-74 statement 主提
1:73 statement 主播
1:65 statement 主方
1:73 statement 主旨
1:100 statement 主校
1:37 statement 主游
1:75 statement 主班
1:-58 statement 主管
1:47 statement 主线
1:-48 statement 主要
1:135 statement 主讲
1:136 statement 主责
1:-63 statement 主采
1:127 statement 主题
1:75 statement 丽_
1:58 statement 丽中
1:-75 statement 举,
1:111 statement 举办
1:-36 statement 举行
1:31 statement 久$
1:57 statement 久:
1:-55 statement 久不
1:-49 statement 久久
1:74 statement 久使
1:31 statement 么$
1:-55 statement 么,
1:65 statement 么:
1:-78 statement 么?
1:30 statement 么、
1:51 statement 么上
1:-73 statement 么主
1:-78 statement 么办
1:-82 statement 么可
1:51 statement 么喂
1:35 statement 么学
1:42 statement 么时
1:-102 statement 么有
1:66 statement 么样
1:41 statement 么玩
1:-85 statement 么看
1:46 statement 么讲
1:55 statement 义务
1:33 statement 义卖
1:53 statement 义学
1:38 statement 义工
1:-106 statement 义重
1:48 statement 之$
1:65 statement 之一
1:52 statement 之下
1:63 statement 之二
1:32 statement 之五
1:-61 statement 之以
1:34 statement 之做
1:-65 statement 之共
1:48 statement 之内
1:45 statement 之列
1:37 statement 之制
1:74 statement 之前
1:52 statement 之力
1:61 statement 之发
1:31 statement 之后
1:57 statement 之处
1:39 statement 之学
1:60 statement 之平
1:37 statement 之幸
1:58 statement 之执
1:58 statement 之旅
1:36 statement 之机
1:45 statement 之津
1:30 statement 之盲
1:55 statement 之窗
1:39 statement 之联
1:44 statement 之资
1:55 statement 之远
1:46 statement 之遵
1:34 statement 之间
1:53 statement 之阅
1:44 statement 之隔
1:84 statement 乌兰
1:39 statement 乌江
1:43 statement 乌沙
1:49 statement 乌涂
1:89 statement 乌溪
1:58 statement 乌石
1:42 statement 乌职
1:66 statement 乌苏
1:72 statement 乐_
1:112 statement 乐、
1:-67 statement 乐器
1:-105 statement 乐团
1:101 statement 乐坑
1:70 statement 乐坪
1:49 statement 乐家
1:33 statement 乐小
1:73 statement 乐教
1:72 statement 乐文
1:34 statement 乐治
1:40 statement 乐组
1:58 statement 乐老
1:55 statement 乐街
1:34 statement 乐课
1:33 statement 乐队
1:33 statement 乐馆
1:53 statement 乒乓
1:50 statement 乓球
1:34 statement 乘校
1:62 statement 乘车
1:58 statement 乙:
1:64 statement 乙双
1:43 statement 乙周
1:98 statement 乙园
1:70 statement 乙方
1:50 statement 乙未
1:30 statement 乙次
1:-105 statement 乙班
1:-62 statement 乙等
1:72 statement 九万
1:-86 statement 九个
1:88 statement 九中
1:80 statement 九人
1:40 statement 九六
1:31 statement 九十
1:33 statement 九台
1:-63 statement 九名
1:79 statement 九年
1:-33 statement 九月
1:71 statement 九条
1:38 statement 九溪
1:42 statement 九科
1:48 statement 九页
1:50 statement 九龙
1:40 statement 也不
1:-109 statement 也学
1:59 statement 也带
1:48 statement 也愿
1:71 statement 也成
1:-55 statement 也是
1:51 statement 也没
1:34 statement 也结
1:49 statement 也该
1:42 statement 也走
1:65 statement 也遇
1:84 statement 习$
1:109 statement 习,
1:52 statement 习;
1:96 statement 习。
1:103 statement 习一
1:-57 statement 习不
1:82 statement 习两
1:45 statement 习五
1:60 statement 习以
1:53 statement 习全
1:30 statement 习册
1:36 statement 习十
1:40 statement 习县
1:59 statement 习困
1:50 statement 习地
1:46 statement 习字
1:56 statement 习学
1:52 statement 习工
1:39 statement 习得
1:30 statement 习成
1:35 statement 习支
1:74 statement 习教
1:45 statement 习旬
1:49 statement 习时
1:-35 statement 习期
1:-74 statement 习满
1:45 statement 习班
1:48 statement 习生
1:67 statement 习的
1:30 statement 习经
1:34 statement 习结
1:72 statement 习者
1:30 statement 习要
1:43 statement 习角
1:68 statement 习课
1:37 statement 习责
1:50 statement 习餐
1:-41 statement 乡$
1:88 statement 乡,
1:32 statement 乡1
1:-76 statement 乡。
1:53 statement 乡不
1:138 statement 乡中
1:30 statement 乡九
1:30 statement 乡交
1:-67 statement 乡人
1:43 statement 乡任
1:58 statement 乡会
1:97 statement 乡分
1:57 statement 乡初
1:64 statement 乡同
1:-72 statement 乡四
1:117 statement 乡园
1:63 statement 乡土
1:46 statement 乡差
1:42 statement 乡幼
1:39 statement 乡挖
1:-74 statement 乡支
1:49 statement 乡政
1:-43 statement 乡教
1:-60 statement 乡村
1:33 statement 乡每
1:50 statement 乡立
1:-86 statement 乡等
1:-68 statement 乡结
1:30 statement 乡花
1:56 statement 乡课
1:-54 statement 乡里
1:107 statement 乡镇
1:80 statement 书,
1:33 statement 书-
1:66 statement 书1
1:32 statement 书2
1:-38 statement 书3
1:42 statement 书5
1:-82 statement 书:
1:-54 statement 书_
1:105 statement 书。
1:78 statement 书一
1:-70 statement 书三
1:43 statement 书两
1:-52 statement 书中
1:35 statement 书义
1:-51 statement 书五
1:78 statement 书会
1:49 statement 书信
1:-106 statement 书借
1:63 statement 书先
1:73 statement 书六
1:30 statement 书办
1:35 statement 书包
1:47 statement 书原
1:33 statement 书双
1:83 statement 书处
1:82 statement 书室
1:32 statement 书局
1:43 statement 书已
1:53 statement 书店
1:42 statement 书教
1:60 statement 书架
1:41 statement 书柜
1:74 statement 书法
1:53 statement 书漂
1:63 statement 书率
1:82 statement 书由
1:62 statement 书的
1:83 statement 书目
1:39 statement 书破
1:78 statement 书社
1:40 statement 书等
1:78 statement 书箱
1:-67 statement 书籍
1:31 statement 书编
1:-33 statement 书角
1:55 statement 书证
1:66 statement 书资
1:58 statement 书阅
1:108 statement 书院
1:75 statement 书面
1:124 statement 书馆
1:-32 statement 买,
1:-42 statement 买。
1:45 statement 买了
1:65 statement 买人
1:-54 statement 买点
1:38 statement 买的
1:-92 statement 了$
1:-56 statement 了,
1:-49 statement 了3
1:39 statement 了7
1:52 statement 了:
1:-34 statement 了。
1:-78 statement 了《
1:-60 statement 了一
1:72 statement 了七
1:79 statement 了九
1:68 statement 了他
1:-78 statement 了信
1:49 statement 了做
1:69 statement 了再
1:66 statement 了初
1:-81 statement 了劈
1:69 statement 了十
1:-75 statement 了又
1:38 statement 了各
1:58 statement 了国
1:-80 statement 了图
1:-77 statement 了大
1:-108 statement 了山
1:-87 statement 了很
1:-71 statement 了怎
1:39 statement 了总
1:42 statement 了我
1:56 statement 了支
1:63 statement 了整
1:-84 statement 了晨
1:64 statement 了月
1:50 statement 了棉
1:-53 statement 了沉
1:-48 statement 了热
1:59 statement 了留
1:63 statement 了目
1:-61 statement 了粉
1:-69 statement 了精
1:55 statement 了红
1:-80 statement 了结
1:-69 statement 了自
1:51 statement 了蓝
1:64 statement 了让
1:-61 statement 了证
1:31 statement 予,
1:35 statement 予。
1:72 statement 予以
1:42 statement 予的
1:40 statement 予误
1:34 statement 争2
1:38 statement 争做
1:37 statement 争取
1:85 statement 事$
1:77 statement 事,
1:127 statement 事:
1:38 statement 事|
1:64 statement 事。
1:70 statement 事也
1:-33 statement 事关
1:44 statement 事各
1:74 statement 事员
1:32 statement 事处
1:57 statement 事宜
1:-83 statement 事室
1:31 statement 事情
1:45 statement 事来
1:42 statement 事没
1:74 statement 事由
1:41 statement 事的
1:63 statement 事科
1:58 statement 事股
1:35 statement 事赴
1:113 statement 事项
1:72 statement 二$
1:-77 statement 二(
1:49 statement 二,
1:-57 statement 二:
1:80 statement 二]
1:-76 statement 二_
1:-82 statement 二、
1:75 statement 二。
1:99 statement 二〇
1:42 statement 二万
1:46 statement 二三
1:59 statement 二上
1:74 statement 二下
1:58 statement 二个
1:82 statement 二中
1:40 statement 二二
1:38 statement 二会
1:37 statement 二六
1:52 statement 二到
1:-47 statement 二十
1:58 statement 二千
1:52 statement 二去
1:106 statement 二名
1:75 statement 二周
1:51 statement 二四
1:52 statement 二季
1:50 statement 二学
1:76 statement 二对
1:99 statement 二小
1:-45 statement 二年
1:59 statement 二幼
1:-77 statement 二所
1:36 statement 二手
1:30 statement 二批
1:-64 statement 二日
1:-101 statement 二时
1:74 statement 二是
1:40 statement 二晚
1:31 statement 二梯
1:67 statement 二次
1:87 statement 二特
1:76 statement 二百
1:48 statement 二的
1:55 statement 二站
1:65 statement 二第
1:-44 statement 二等
1:-33 statement 二级
1:92 statement 二组
1:58 statement 二节
1:-33 statement 二课
1:49 statement 二零
1:39 statement 二高
1:58 statement 于$
1:80 statement 于1
1:97 statement 于2
1:56 statement 于3
1:52 statement 于4
1:-71 statement 于5
1:47 statement 于6
1:42 statement 于7
1:70 statement 于8
1:77 statement 于一
1:43 statement 于七
1:60 statement 于三
1:47 statement 于下
1:98 statement 于两
1:70 statement 于临
1:60 statement 于九
1:-73 statement 于二
1:69 statement 于五
1:76 statement 于你
1:101 statement 于六
1:-68 statement 于加
1:94 statement 于十
1:44 statement 于协
1:50 statement 于各
1:33 statement 于嘉
1:69 statement 于四
1:30 statement 于园
1:42 statement 于国
1:72 statement 于图
1:-56 statement 于学
1:60 statement 于寒
1:45 statement 于市
1:-86 statement 于形
1:31 statement 于按
1:58 statement 于推
1:59 statement 于改
1:78 statement 于暑
1:34 statement 于本
1:61 statement 于枣
1:88 statement 于每
1:32 statement 于甲
1:-73 statement 于石
1:50 statement 于竹
1:48 statement 于西
1:56 statement 于贵
1:49 statement 云_
1:47 statement 云上
1:56 statement 云书
1:56 statement 云区
1:58 statement 云台
1:86 statement 云小
1:60 statement 云屏
1:53 statement 云峰
1:53 statement 云帆
1:59 statement 云教
1:50 statement 云林
1:61 statement 云栖
1:39 statement 云校
1:89 statement 云溪
1:59 statement 云端
1:33 statement 云第
1:33 statement 云课
1:31 statement 云起
1:46 statement 云陂
1:82 statement 云雾
1:74 statement 云麓
1:67 statement 互为
1:44 statement 互住
1:-83 statement 互利
1:83 statement 互助
1:31 statement 互听
1:62 statement 互寄
1:76 statement 互换
1:36 statement 互留
1:56 statement 互相
1:32 statement 互聘
1:63 statement 互认
1:-71 statement 互设
1:35 statement 互访
1:50 statement 互评
1:56 statement 互通
1:30 statement 五$
1:55 statement 五(
1:87 statement 五,
1:79 statement 五_
1:53 statement 五|
1:57 statement 五”
1:75 statement 五万
1:49 statement 五上
1:83 statement 五个
1:52 statement 五中
1:75 statement 五人
1:61 statement 五位
1:55 statement 五具
1:-40 statement 五分
1:52 statement 五到
1:44 statement 五前
1:-99 statement 五十
1:-36 statement 五千
1:39 statement 五发
1:30 statement 五台
1:106 statement 五名
1:32 statement 五周
1:44 statement 五回
1:63 statement 五在
1:31 statement 五坐
1:72 statement 五城
1:96 statement 五天
1:-65 statement 五岁
1:44 statement 五峰
1:53 statement 五成
1:-108 statement 五户
1:55 statement 五所
1:56 statement 五月
1:63 statement 五点
1:-40 statement 五百
1:46 statement 五篇
1:54 statement 五节
1:34 statement 五返
1:124 statement 五龙
1:31 statement 井$
1:61 statement 井、
1:64 statement 井中
1:36 statement 井家
1:77 statement 井小
1:30 statement 井灶
1:56 statement 井点
1:39 statement 些也
1:-83 statement 些年
1:44 statement 交$
1:36 statement 交乙
1:59 statement 交付
1:-55 statement 交传
1:38 statement 交其
1:-99 statement 交办
1:52 statement 交华
1:-64 statement 交叉
1:43 statement 交反
1:40 statement 交工
1:59 statement 交换
1:32 statement 交接
1:-49 statement 交教
1:-63 statement 交朋
1:41 statement 交焊
1:32 statement 交院
1:31 statement 亦不
1:44 statement 亦有
1:-83 statement 产$
1:44 statement 产出
1:59 statement 产品
1:-92 statement 产增
1:63 statement 产教
1:51 statement 产权
1:44 statement 产生
1:38 statement 产进
1:-72 statement 亩产
1:49 statement 享;
1:43 statement 享。
1:41 statement 享会
1:52 statement 享受
1:54 statement 享小
1:68 statement 享有
1:-69 statement 享版
1:61 statement 享盘
1:34 statement 享经
1:52 statement 亮、
1:-67 statement 亮的
1:49 statement 亮相
1:38 statement 亮起
1:34 statement 亲,
1:-79 statement 亲会
1:-75 statement 亲切
1:67 statement 亲子
1:66 statement 亲师
1:62 statement 亲戚
1:30 statement 亲授
1:73 statement 亲爱
1:31 statement 亲路
1:49 statement 亲车
1:-51 statement 人(
1:69 statement 人)
1:58 statement 人,
1:39 statement 人1
1:43 statement 人3
1:48 statement 人5
1:82 statement 人9
1:38 statement 人:
1:52 statement 人;
1:62 statement 人_
1:-97 statement 人”
1:76 statement 人、
1:128 statement 人一
1:-83 statement 人三
1:106 statement 人上
1:57 statement 人下
1:38 statement 人不
1:69 statement 人与
1:44 statement 人专
1:56 statement 人两
1:52 statement 人为
1:40 statement 人九
1:52 statement 人了
1:56 statement 人二
1:40 statement 人于
1:54 statement 人五
1:43 statement 人亲
1:56 statement 人人
1:34 statement 人以
1:47 statement 人先
1:56 statement 人免
1:62 statement 人入
1:57 statement 人全
1:80 statement 人六
1:82 statement 人出
1:59 statement 人分
1:101 statement 人到
1:49 statement 人前
1:33 statement 人包
1:63 statement 人协
1:32 statement 人单
1:62 statement 人原
1:84 statement 人去
1:82 statement 人参
1:38 statement 人发
1:50 statement 人各
1:68 statement 人同
1:138 statement 人员
1:68 statement 人均
1:36 statement 人坐
1:44 statement 人增
1:-63 statement 人备
1:42 statement 人大
1:32 statement 人完
1:58 statement 人宿
1:47 statement 人巡
1:45 statement 人工
1:48 statement 人左
1:30 statement 人已
1:84 statement 人常
1:30 statement 人建
1:-82 statement 人心
1:36 statement 人悟
1:80 statement 人才
1:85 statement 人承
1:63 statement 人报
1:52 statement 人指
1:40 statement 人捎
1:34 statement 人提
1:-71 statement 人支
1:50 statement 人教
1:126 statement 人数
1:55 statement 人旁
1:-58 statement 人昨
1:39 statement 人机
1:-58 statement 人物
1:39 statement 人由
1:-71 statement 人申
1:-44 statement 人的
1:54 statement 人磨
1:42 statement 人礼
1:42 statement 人社
1:32 statement 人租
1:-54 statement 人签
1:31 statement 人缴
1:32 statement 人考
1:31 statement 人而
1:68 statement 人联
1:36 statement 人自
1:51 statement 人至
1:-70 statement 人获
1:37 statement 人补
1:40 statement 人观
1:35 statement 人课
1:62 statement 人赴
1:43 statement 人跟
1:73 statement 人身
1:60 statement 人选
1:48 statement 人都
1:56 statement 人领
1:-83 statement 什么
1:44 statement 仁做
1:82 statement 仁爱
1:58 statement 仁聋
1:43 statement 仁阐
1:35 statement 仅1
1:42 statement 仅一
1:58 statement 仅作
1:33 statement 仅十
1:34 statement 今7
1:-50 statement 今分
1:57 statement 今后
1:-84 statement 今天
1:50 statement 今年
1:54 statement 今感
1:-84 statement 今春
1:35 statement 今有
1:41 statement 今没
1:-89 statement 今还
1:69 statement 介,
1:31 statement 介于
1:-35 statement 介绍
1:52 statement 仍为
1:44 statement 仍会
1:60 statement 仍去
1:51 statement 仍是
1:50 statement 仍由
1:47 statement 仍留
1:44 statement 从2
1:62 statement 从下
1:60 statement 从中
1:76 statement 从九
1:65 statement 从今
1:49 statement 从化
1:-53 statement 从城
1:-63 statement 从姊
1:52 statement 从幼
1:32 statement 从德
1:45 statement 从我
1:50 statement 从晨
1:70 statement 从村
1:47 statement 从民
1:55 statement 从江
1:49 statement 从牛
1:37 statement 从育
1:43 statement 从这
1:66 statement 从零
1:32 statement 仑国
1:55 statement 仓库
1:43 statement 仔信
1:-78 statement 他以
1:-46 statement 他们
1:59 statement 他儿
1:33 statement 他园
1:-85 statement 他工
1:-71 statement 他爸
1:46 statement 他联
1:66 statement 付,
1:50 statement 付:
1:64 statement 付;
1:109 statement 付。
1:49 statement 付使
1:47 statement 付四
1:58 statement 付春
1:64 statement 付课
1:33 statement 付费
1:44 statement 代之
1:34 statement 代会
1:34 statement 代农
1:38 statement 代办
1:32 statement 代审
1:41 statement 代拟
1:38 statement 代替
1:-55 statement 代理
1:34 statement 代订
1:41 statement 代训
1:126 statement 代课
1:30 statement 代账
1:54 statement 令狐
1:96 statement 令营
1:49 statement 令说
1:50 statement 以,
1:32 statement 以“
1:56 statement 以一
1:-73 statement 以三
1:46 statement 以内
1:-65 statement 以前
1:33 statement 以同
1:102 statement 以后
1:30 statement 以四
1:45 statement 以在
1:41 statement 以均
1:49 statement 以实
1:35 statement 以市
1:44 statement 以师
1:-68 statement 以恒
1:38 statement 以报
1:-72 statement 以最
1:-53 statement 以来
1:43 statement 以电
1:48 statement 以监
1:60 statement 以直
1:38 statement 以签
1:42 statement 以约
1:71 statement 以网
1:39 statement 以肯
1:63 statement 以视
1:58 statement 以诚
1:30 statement 以谋
1:30 statement 以质
1:-79 statement 以资
1:74 statement 以远
1:86 statement 以送
1:75 statement 仪三
1:66 statement 仪器
1:-43 statement 们$
1:38 statement 们(
1:-93 statement 们,
1:71 statement 们:
1:84 statement 们一
1:-80 statement 们七
1:55 statement 们三
1:53 statement 们上
1:48 statement 们下
1:89 statement 们两
1:61 statement 们为
1:54 statement 们也
1:97 statement 们五
1:-65 statement 们亲
1:56 statement 们介
1:-96 statement 们从
1:44 statement 们付
1:42 statement 们信
1:59 statement 们做
1:71 statement 们全
1:-83 statement 们养
1:80 statement 们出
1:74 statement 们刚
1:-84 statement 们到
1:57 statement 们去
1:-81 statement 们吃
1:56 statement 们商
1:67 statement 们四
1:-69 statement 们在
1:53 statement 们好
1:111 statement 们学
1:49 statement 们孩
1:64 statement 们家
1:-31 statement 们寄
1:50 statement 们将
1:34 statement 们已
1:54 statement 们带
1:46 statement 们年
1:66 statement 们应
1:67 statement 们开
1:42 statement 们心
1:75 statement 们想
1:55 statement 们打
1:38 statement 们托
1:71 statement 们拉
1:37 statement 们拜
1:46 statement 们捎
1:-63 statement 们收
1:77 statement 们改
1:-98 statement 们时
1:50 statement 们有
1:70 statement 们校
1:42 statement 们汤
1:-60 statement 们没
1:36 statement 们班
1:45 statement 们用
1:155 statement 们的
1:43 statement 们竖
1:75 statement 们组
1:86 statement 们给
1:54 statement 们缺
1:49 statement 们能
1:-69 statement 们至
1:51 statement 们要
1:36 statement 们讲
1:-64 statement 们说
1:64 statement 们请
1:-90 statement 们跳
1:52 statement 们过
1:41 statement 们连
1:96 statement 们那
1:52 statement 们都
1:73 statement 们集
1:61 statement 仲教
1:-66 statement 件$
1:83 statement 件,
1:91 statement 件1
1:51 statement 件2
1:-40 statement 件:
1:61 statement 件;
1:41 statement 件一
1:31 statement 件下
1:124 statement 件事
1:100 statement 件人
1:65 statement 件借
1:43 statement 件制
1:36 statement 件向
1:52 statement 件和
1:34 statement 件回
1:33 statement 件寄
1:34 statement 件批
1:47 statement 件拷
1:33 statement 件授
1:57 statement 件收
1:49 statement 件棉
1:48 statement 件清
1:36 statement 件要
1:45 statement 价$
1:55 statement 价、
1:-59 statement 价。
1:52 statement 价主
1:51 statement 价值
1:32 statement 价对
1:33 statement 价水
1:50 statement 价赔
1:31 statement 价采
1:-37 statement 任$
1:41 statement 任1
1:49 statement 任2
1:36 statement 任6
1:77 statement 任:
1:-81 statement 任_
1:89 statement 任。
1:96 statement 任一
1:30 statement 任下
1:35 statement 任与
1:53 statement 任专
1:-44 statement 任主
1:42 statement 任乙
1:37 statement 任书
1:42 statement 任交
1:67 statement 任亲
1:39 statement 任人
1:71 statement 任何
1:57 statement 任保
1:49 statement 任共
1:49 statement 任具
1:49 statement 任冯
1:85 statement 任分
1:59 statement 任到
1:35 statement 任副
1:150 statement 任务
1:60 statement 任单
1:63 statement 任去
1:61 statement 任双
1:57 statement 任后
1:32 statement 任园
1:57 statement 任培
1:63 statement 任处
1:75 statement 任好
1:57 statement 任学
1:34 statement 任将
1:57 statement 任帮
1:41 statement 任常
1:33 statement 任彼
1:-71 statement 任意
1:44 statement 任技
1:-88 statement 任报
1:39 statement 任按
1:49 statement 任提
1:34 statement 任政
1:136 statement 任教
1:31 statement 任方
1:70 statement 任期
1:103 statement 任本
1:57 statement 任来
1:69 statement 任柳
1:69 statement 任校
1:36 statement 任梁
1:34 statement 任温
1:65 statement 任状
1:32 statement 任登
1:32 statement 任目
1:33 statement 任研
1:40 statement 任站
1:31 statement 任竹
1:56 statement 任组
1:75 statement 任职
1:31 statement 任股
1:43 statement 任莅
1:32 statement 任计
1:81 statement 任讲
1:49 statement 任论
1:78 statement 任课
1:49 statement 任跟
)"sv,
    R"(1:35 statement 任进
1:-62 statement 任选
1:37 statement 任部
1:48 statement 任队
1:51 statement 任险
1:62 statement 任领
1:55 statement 任驻
1:54 statement 份$
1:-52 statement 份,
1:106 statement 份。
1:51 statement 份存
1:-73 statement 份情
1:53 statement 份教
1:50 statement 份有
1:-106 statement 份认
1:48 statement 份评
1:62 statement 份诊
1:33 statement 份语
1:46 statement 份额
1:-62 statement 仿写
1:42 statement 仿真
1:33 statement 企双
1:33 statement 企合
1:72 statement 伍岳
1:66 statement 伍建
1:66 statement 伍由
1:-64 statement 休到
1:30 statement 休名
1:35 statement 休师
1:56 statement 休教
1:33 statement 众为
1:50 statement 众号
1:-87 statement 优$
1:69 statement 优。
1:62 statement 优学
1:-100 statement 优惠
1:31 statement 优推
1:39 statement 优时
1:-67 statement 优等
1:34 statement 优课
1:88 statement 优质
1:32 statement 优资
1:104 statement 伙食
1:53 statement 会(
1:-85 statement 会,
1:42 statement 会4
1:-53 statement 会:
1:61 statement 会”
1:68 statement 会、
1:49 statement 会三
1:86 statement 会上
1:35 statement 会不
1:37 statement 会主
1:45 statement 会乙
1:42 statement 会也
1:-79 statement 会了
1:39 statement 会人
1:-49 statement 会介
1:51 statement 会代
1:30 statement 会借
1:84 statement 会全
1:-131 statement 会公
1:40 statement 会凑
1:-88 statement 会列
1:49 statement 会前
1:31 statement 会力
1:88 statement 会办
1:63 statement 会动
1:52 statement 会协
1:44 statement 会发
1:49 statement 会受
1:34 statement 会变
1:38 statement 会各
1:55 statement 会合
1:59 statement 会同
1:62 statement 会后
1:-105 statement 会周
1:69 statement 会商
1:56 statement 会国
1:41 statement 会在
1:40 statement 会场
1:43 statement 会孩
1:48 statement 会定
1:-64 statement 会审
1:79 statement 会客
1:54 statement 会已
1:56 statement 会带
1:42 statement 会干
1:-86 statement 会影
1:-73 statement 会情
1:44 statement 会愿
1:49 statement 会打
1:41 statement 会批
1:50 statement 会承
1:-87 statement 会招
1:49 statement 会拟
1:45 statement 会挂
1:-36 statement 会捐
1:30 statement 会换
1:43 statement 会授
1:62 statement 会推
1:40 statement 会支
1:50 statement 会收
1:61 statement 会放
1:61 statement 会教
1:30 statement 会文
1:51 statement 会无
1:47 statement 会服
1:50 statement 会核
1:104 statement 会每
1:53 statement 会津
1:33 statement 会派
1:42 statement 会由
1:49 statement 会的
1:110 statement 会监
1:31 statement 会相
1:64 statement 会研
1:48 statement 会答
1:59 statement 会给
1:30 statement 会编
1:60 statement 会考
1:40 statement 会者
1:48 statement 会补
1:-34 statement 会计
1:45 statement 会认
1:-54 statement 会议
1:65 statement 会设
1:-62 statement 会诊
1:-60 statement 会说
1:50 statement 会请
1:53 statement 会谈
1:-62 statement 会责
1:81 statement 会资
1:37 statement 会通
1:56 statement 会青
1:45 statement 会颁
1:64 statement 会高
1:44 statement 会鼓
1:48 statement 传$
1:50 statement 传,
1:-81 statement 传、
1:40 statement 传。
1:42 statement 传先
1:66 statement 传共
1:34 statement 传承
1:-50 statement 传报
1:30 statement 传染
1:30 statement 传给
1:36 statement 传艺
1:59 statement 传车
1:46 statement 传送
1:45 statement 传部
1:44 statement 传阅
1:58 statement 伤害
1:54 statement 伤防
1:65 statement 伦小
1:66 statement 伯衡
1:62 statement 估,
1:64 statement 估。
1:47 statement 估中
1:35 statement 估学
1:35 statement 估并
1:47 statement 估报
1:44 statement 估指
1:52 statement 估量
1:39 statement 伴$
1:39 statement 伴,
1:49 statement 伴:
1:40 statement 伴。
1:39 statement 伴一
1:33 statement 伴上
1:30 statement 伴云
1:36 statement 伴互
1:31 statement 伴会
1:71 statement 伴园
1:41 statement 伴大
1:45 statement 伴奏
1:-92 statement 伴学
1:37 statement 伴家
1:58 statement 伴对
1:60 statement 伴校
1:60 statement 伴班
1:52 statement 伸出
1:68 statement 似协
1:47 statement 但不
1:65 statement 位$
1:61 statement 位)
1:58 statement 位,
1:128 statement 位:
1:46 statement 位\
1:76 statement 位_
1:54 statement 位、
1:-84 statement 位业
1:61 statement 位两
1:39 statement 位为
1:38 statement 位二
1:33 statement 位入
1:51 statement 位副
1:32 statement 位即
1:37 statement 位历
1:57 statement 位参
1:37 statement 位发
1:80 statement 位同
1:30 statement 位名
1:36 statement 位学
1:51 statement 位导
1:96 statement 位师
1:34 statement 位开
1:57 statement 位把
1:33 statement 位护
1:39 statement 位支
1:-49 statement 位教
1:52 statement 位是
1:34 statement 位有
1:70 statement 位校
1:49 statement 位特
1:65 statement 位的
1:60 statement 位研
1:41 statement 位科
1:42 statement 位线
1:35 statement 位组
1:31 statement 位结
1:52 statement 位美
1:140 statement 位老
1:42 statement 位职
1:30 statement 位裁
1:37 statement 位负
1:58 statement 位青
1:70 statement 位骨
1:-69 statement 低$
1:62 statement 低,
1:62 statement 低于
1:-57 statement 低保
1:76 statement 低年
1:34 statement 低效
1:40 statement 低是
1:54 statement 住一
1:44 statement 住三
1:53 statement 住上
1:-64 statement 住人
1:63 statement 住到
1:62 statement 住同
1:50 statement 住周
1:53 statement 住和
1:37 statement 住哪
1:61 statement 住处
1:34 statement 住对
1:68 statement 住我
1:44 statement 住本
1:99 statement 住校
1:33 statement 住看
1:48 statement 住翠
1:63 statement 住行
1:58 statement 住进
1:36 statement 住镇
1:64 statement 住院
1:-103 statement 体$
1:54 statement 体:
1:-86 statement 体_
1:-48 statement 体。
1:47 statement 体不
1:34 statement 体人
1:66 statement 体做
1:32 statement 体出
1:44 statement 体各
1:-80 statement 体同
1:-80 statement 体在
1:43 statement 体安
1:44 statement 体对
1:59 statement 体导
1:32 statement 体工
1:60 statement 体建
1:62 statement 体成
1:55 statement 体承
1:63 statement 体指
1:88 statement 体教
1:85 statement 体日
1:91 statement 体校
1:70 statement 体检
1:68 statement 体班
1:52 statement 体生
1:46 statement 体由
1:81 statement 体的
1:48 statement 体研
1:80 statement 体美
1:70 statement 体老
1:87 statement 体育
1:57 statement 体能
1:53 statement 体落
1:38 statement 体要
1:37 statement 体辅
1:59 statement 体验
1:62 statement 何东
1:54 statement 何义
1:47 statement 何家
1:31 statement 何爱
1:49 statement 何费
1:54 statement 何铁
1:-45 statement 余为
1:-40 statement 余人
1:66 statement 余以
1:49 statement 余件
1:67 statement 余容
1:-53 statement 余所
1:37 statement 余由
1:46 statement 余约
1:-74 statement 余节
1:33 statement 余额
1:52 statement 佛中
1:54 statement 作$
1:67 statement 作,
1:40 statement 作:
1:-38 statement 作。
1:42 statement 作一
1:49 statement 作与
1:48 statement 作个
1:39 statement 作中
1:95 statement 作为
1:34 statement 作交
1:-65 statement 作停
1:-69 statement 作准
1:67 statement 作出
1:55 statement 作前
1:65 statement 作办
1:54 statement 作单
1:43 statement 作参
1:43 statement 作在
1:82 statement 作坊
1:66 statement 作培
1:52 statement 作处
1:34 statement 作安
1:49 statement 作客
1:103 statement 作室
1:50 statement 作家
1:39 statement 作小
1:70 statement 作开
1:-45 statement 作息
1:-85 statement 作意
1:32 statement 作报
1:96 statement 作文
1:67 statement 作日
1:41 statement 作未
1:39 statement 作机
1:96 statement 作校
1:38 statement 作档
1:30 statement 作满
1:-80 statement 作用
1:57 statement 作由
1:72 statement 作的
1:-92 statement 作社
1:45 statement 作站
1:37 statement 作章
1:34 statement 作等
1:41 statement 作组
1:44 statement 作经
1:54 statement 作要
1:115 statement 作讲
1:57 statement 作证
1:56 statement 作课
1:76 statement 作进
1:51 statement 作部
1:67 statement 作量
1:44 statement 作防
1:47 statement 作领
1:59 statement 佟教
1:50 statement 佟认
1:57 statement 你先
1:122 statement 你县
1:40 statement 你园
1:62 statement 你来
1:-78 statement 你读
1:77 statement 佩玲
1:37 statement 佳$
1:58 statement 佳。
1:41 statement 佳信
1:82 statement 使用
1:72 statement 例$
1:48 statement 例5
1:47 statement 例会
1:37 statement 例单
1:-76 statement 例很
1:33 statement 例疑
1:41 statement 例集
1:35 statement 供$
1:65 statement 供,
1:46 statement 供三
1:54 statement 供不
1:43 statement 供专
1:80 statement 供乙
1:-71 statement 供了
1:45 statement 供五
1:-71 statement 供优
1:41 statement 供会
1:-55 statement 供住
1:35 statement 供全
1:37 statement 供六
1:63 statement 供参
1:46 statement 供咨
1:-61 statement 供品
1:66 statement 供场
1:38 statement 供学
1:-56 statement 供宿
1:37 statement 供对
1:48 statement 供师
1:76 statement 供应
1:65 statement 供教
1:62 statement 供村
1:72 statement 供每
1:37 statement 供的
1:-64 statement 供稿
1:53 statement 供给
1:57 statement 供课
1:72 statement 供货
1:58 statement 供销
1:57 statement 供高
1:36 statement 依《
1:68 statement 依上
1:94 statement 依据
1:56 statement 依次
1:53 statement 依职
1:46 statement 依规
1:67 statement 侯亮
1:61 statement 侯朗
1:38 statement 便$
1:64 statement 便之
1:-101 statement 便当
1:37 statement 保$
1:-51 statement 保,
1:49 statement 保。
1:41 statement 保交
1:97 statement 保健
1:-39 statement 保安
1:-49 statement 保持
1:68 statement 保教
1:45 statement 保留
1:67 statement 保管
1:37 statement 保缴
1:90 statement 保育
1:66 statement 保证
1:39 statement 保费
1:115 statement 保障
1:40 statement 保额
1:-52 statement 信$
1:55 statement 信3
1:-41 statement 信。
1:59 statement 信一
1:36 statement 信上
1:60 statement 信义
1:44 statement 信会
1:54 statement 信公
1:58 statement 信到
1:39 statement 信号
1:-80 statement 信封
1:56 statement 信往
1:104 statement 信息
1:39 statement 信捐
1:68 statement 信收
1:41 statement 信机
1:-73 statement 信用
1:62 statement 信管
1:-50 statement 信箱
1:45 statement 信说
1:37 statement 俩视
1:49 statement 修$
1:32 statement 修一
1:37 statement 修专
1:-72 statement 修六
1:40 statement 修办
1:88 statement 修学
1:48 statement 修完
1:68 statement 修实
1:47 statement 修当
1:40 statement 修手
1:91 statement 修改
1:31 statement 修校
1:-48 statement 修水
1:55 statement 修班
1:44 statement 修由
1:36 statement 修的
1:31 statement 修船
1:60 statement 修订
1:84 statement 修读
1:72 statement 修课
1:43 statement 修费
1:50 statement 修钢
1:53 statement 俸由
1:40 statement 俾同
1:-89 statement 倒了
1:72 statement 候,
1:-63 statement 候。
1:-66 statement 候光
1:39 statement 候天
1:42 statement 候有
1:33 statement 候的
1:43 statement 借一
1:88 statement 借书
1:30 statement 借住
1:-73 statement 借作
1:79 statement 借你
1:44 statement 借出
1:66 statement 借助
1:39 statement 借火
1:84 statement 借用
1:-64 statement 借箭
1:34 statement 借篮
1:43 statement 借糖
1:86 statement 借给
1:43 statement 借读
1:77 statement 借调
1:76 statement 借贵
1:56 statement 借鉴
1:-75 statement 借阅
1:44 statement 借鹤
1:-76 statement 借鼓
1:-51 statement 值$
1:-76 statement 值,
1:59 statement 值不
1:-69 statement 值班
1:-100 statement 假$
1:46 statement 假,
1:35 statement 假、
1:87 statement 假。
1:-73 statement 假两
1:49 statement 假举
1:65 statement 假乡
1:49 statement 假二
1:37 statement 假互
1:30 statement 假借
1:46 statement 假前
1:31 statement 假均
1:54 statement 假想
1:41 statement 假接
1:59 statement 假期
1:30 statement 假的
1:39 statement 假组
1:53 statement 假请
1:44 statement 假里
1:-96 statement 偏乡
1:-53 statement 偏低
1:36 statement 偏远
1:31 statement 偕医
1:43 statement 做$
1:36 statement 做“
1:81 statement 做。
1:79 statement 做三
1:39 statement 做东
1:61 statement 做什
1:49 statement 做几
1:47 statement 做到
1:-79 statement 做图
1:48 statement 做好
1:74 statement 做实
1:47 statement 做师
1:78 statement 做得
1:30 statement 做打
1:101 statement 做法
1:50 statement 做活
1:60 statement 做游
1:48 statement 做玩
1:34 statement 做病
1:45 statement 做的
1:39 statement 做短
1:49 statement 做纪
1:43 statement 做这
1:37 statement 做饭
1:58 statement 停业
1:-90 statement 停到
1:69 statement 停留
1:-96 statement 停车
1:66 statement 健(
1:58 statement 健医
1:-75 statement 健委
1:45 statement 健室
1:58 statement 健康
1:31 statement 健检
1:46 statement 健组
1:31 statement 健行
1:65 statement 偿。
1:50 statement 偿出
1:35 statement 偿调
1:57 statement 傅,
1:34 statement 傅”
1:55 statement 傅、
1:37 statement 傅带
1:78 statement 傅每
1:-83 statement 傅请
1:45 statement 像会
1:-69 statement 像唱
1:41 statement 像教
1:44 statement 像样
1:39 statement 像课
1:35 statement 僻处
1:49 statement 儿$
1:36 statement 儿为
1:44 statement 儿发
1:35 statement 儿合
1:128 statement 儿园
1:58 statement 儿子
1:52 statement 儿师
1:42 statement 儿带
1:70 statement 儿教
1:44 statement 儿班
1:46 statement 儿琢
1:-99 statement 儿科
1:122 statement 儿童
1:36 statement 儿都
1:50 statement 元$
1:54 statement 元;
1:40 statement 元、
1:78 statement 元中
1:39 statement 元到
1:39 statement 元发
1:45 statement 元后
1:48 statement 元家
1:69 statement 元小
1:38 statement 元工
1:38 statement 元建
1:65 statement 元支
1:54 statement 元整
1:46 statement 元旦
1:57 statement 元由
1:45 statement 元计
1:-57 statement 兄弟
1:-77 statement 先,
1:93 statement 先。
1:47 statement 先上
1:59 statement 先借
1:59 statement 先做
1:39 statement 先入
1:38 statement 先列
1:-52 statement 先到
1:-86 statement 先后
1:73 statement 先在
1:45 statement 先垫
1:-74 statement 先得
1:37 statement 先推
1:56 statement 先派
1:33 statement 先滨
1:-121 statement 先生
1:46 statement 先看
1:38 statement 先考
1:44 statement 先行
1:75 statement 先记
1:49 statement 先评
1:63 statement 先试
1:66 statement 先说
1:46 statement 先进
1:63 statement 先送
1:36 statement 先锋
1:56 statement 先队
1:-122 statement 光$
1:65 statement 光中
1:-101 statement 光临
1:63 statement 光仪
1:62 statement 光作
1:52 statement 光华
1:35 statement 光复
1:82 statement 光外
1:50 statement 光学
1:40 statement 光家
1:48 statement 光小
1:63 statement 光教
1:92 statement 光明
1:56 statement 光配
1:50 statement 光里
1:46 statement 光音
1:39 statement 光高
1:76 statement 克两
1:33 statement 克俭
1:56 statement 免,
1:34 statement 免。
1:30 statement 免一
1:51 statement 免学
1:87 statement 免收
1:42 statement 免费
1:83 statement 党委
1:33 statement 党政
1:37 statement 党日
1:46 statement 党校
1:34 statement 党积
1:66 statement 党课
1:76 statement 入,
1:-91 statement 入;
1:-82 statement 入_
1:47 statement 入专
1:34 statement 入住
1:97 statement 入使
1:36 statement 入党
1:56 statement 入全
1:39 statement 入八
1:59 statement 入县
1:119 statement 入园
1:37 statement 入围
1:38 statement 入夏
1:-68 statement 入太
1:62 statement 入学
1:46 statement 入完
1:54 statement 入室
1:38 statement 入市
1:47 statement 入帮
1:76 statement 入年
1:39 statement 入心
1:61 statement 入户
1:51 statement 入教
1:46 statement 入方
1:49 statement 入校
1:31 statement 入海
1:88 statement 入班
1:44 statement 入甲
1:-54 statement 入第
1:57 statement 入继
1:57 statement 入职
1:53 statement 入联
1:52 statement 入艺
1:60 statement 入设
1:35 statement 入账
1:52 statement 入车
1:31 statement 入选
1:58 statement 入镇
1:37 statement 入队
1:55 statement 入附
1:-66 statement 全$
1:-55 statement 全。
1:63 statement 全与
1:-50 statement 全体
1:60 statement 全免
1:44 statement 全力
1:60 statement 全包
1:68 statement 全员
1:40 statement 全培
1:62 statement 全天
1:41 statement 全套
1:-52 statement 全年
1:39 statement 全操
1:37 statement 全收
1:30 statement 全教
1:94 statement 全数
1:31 statement 全新
1:-93 statement 全校
1:68 statement 全程
1:63 statement 全第
1:35 statement 全职
1:54 statement 全过
1:109 statement 全部
1:30 statement 全镇
1:67 statement 全面
1:60 statement 全额
1:60 statement 八万
1:-50 statement 八个
1:48 statement 八中
1:89 statement 八人
1:53 statement 八件
1:36 statement 八份
1:88 statement 八位
1:132 statement 八十
1:47 statement 八千
1:-55 statement 八名
1:-48 statement 八周
1:-128 statement 八小
1:37 statement 八岁
1:39 statement 八席
1:-49 statement 八年
1:60 statement 八成
1:65 statement 八折
1:63 statement 八日
1:-45 statement 八月
1:67 statement 八点
1:-74 statement 八百
1:-71 statement 八舌
1:96 statement 八节
1:31 statement 公$
1:31 statement 公,
1:30 statement 公五
1:55 statement 公众
1:89 statement 公会
1:-59 statement 公办
1:62 statement 公厅
1:51 statement 公园
1:58 statement 公学
1:77 statement 公室
1:57 statement 公岭
1:105 statement 公布
1:33 statement 公文
1:81 statement 公用
1:35 statement 公的
1:-32 statement 公益
1:-64 statement 公示
1:-88 statement 公章
1:61 statement 公证
1:43 statement 公里
1:-66 statement 六(
1:88 statement 六,
1:38 statement 六|
1:52 statement 六。
1:106 statement 六一
1:68 statement 六万
1:40 statement 六上
1:58 statement 六个
1:50 statement 六中
1:-48 statement 六人
1:39 statement 六位
1:31 statement 六元
1:48 statement 六全
1:44 statement 六八
1:103 statement 六十
1:38 statement 六千
1:53 statement 六去
1:44 statement 六台
1:95 statement 六名
1:51 statement 六周
1:72 statement 六套
1:76 statement 六小
1:100 statement 六年
1:56 statement 六成
1:73 statement 六所
1:-89 statement 六日
1:-63 statement 六月
1:87 statement 六次
1:-66 statement 六段
1:-86 statement 六点
1:36 statement 六班
1:79 statement 六百
1:37 statement 六组
1:101 statement 六节
1:41 statement 六门
1:74 statement 兰$
1:37 statement 兰具
1:84 statement 兰圃
1:64 statement 兰小
1:57 statement 兰旗
1:92 statement 兰沟
1:55 statement 兰潭
1:65 statement 兰阳
1:47 statement 共1
1:-49 statement 共2
1:32 statement 共3
1:33 statement 共5
1:41 statement 共8
1:62 statement 共一
1:-104 statement 共上
1:79 statement 共九
1:43 statement 共产
1:71 statement 共享
1:74 statement 共六
1:62 statement 共制
1:68 statement 共十
1:76 statement 共同
1:58 statement 共四
1:70 statement 共备
1:43 statement 共完
1:85 statement 共建
1:64 statement 共排
1:32 statement 共推
1:50 statement 共析
1:47 statement 共派
1:85 statement 共用
1:34 statement 共研
1:52 statement 共编
1:-56 statement 共识
1:71 statement 共读
1:47 statement 共资
1:41 statement 共进
1:34 statement 共送
1:43 statement 共选
1:75 statement 关$
1:38 statement 关)
1:-48 statement 关,
1:69 statement 关:
1:48 statement 关一
1:91 statement 关三
1:52 statement 关中
1:47 statement 关事
1:-115 statement 关于
1:83 statement 关初
1:114 statement 关园
1:66 statement 关小
1:89 statement 关山
1:90 statement 关幼
1:69 statement 关心
1:49 statement 关教
1:63 statement 关文
1:51 statement 关海
1:50 statement 关第
1:73 statement 关老
1:-32 statement 关键
1:54 statement 兴伴
1:38 statement 兴趣
1:32 statement 其业
1:-41 statement 其他
1:52 statement 其分
1:52 statement 其它
1:-55 statement 其影
1:34 statement 其报
1:34 statement 其推
1:38 statement 其教
1:69 statement 其薄
1:73 statement 具$
1:87 statement 具,
1:59 statement 具。
1:-54 statement 具一
1:62 statement 具二
1:48 statement 具五
1:87 statement 具体
1:85 statement 具先
1:36 statement 具函
1:33 statement 具十
1:30 statement 具发
1:46 statement 具向
1:69 statement 具备
1:31 statement 具已
1:53 statement 具并
1:43 statement 具店
1:34 statement 具按
1:54 statement 具改
1:-69 statement 具教
1:60 statement 具日
1:57 statement 具有
1:43 statement 具来
1:47 statement 具的
1:57 statement 具诊
1:43 statement 典,
1:56 statement 典。
1:41 statement 典型
1:-66 statement 兹定
1:-73 statement 兹收
1:50 statement 养$
1:91 statement 养一
1:-67 statement 养不
1:48 statement 养县
1:40 statement 养对
1:35 statement 养市
1:33 statement 养提
1:59 statement 养方
1:-80 statement 养殖
1:-86 statement 养牛
1:32 statement 养省
1:45 statement 养蜂
1:35 statement 兼任
1:60 statement 兼优
1:35 statement 兼备
1:73 statement 兼职
1:30 statement 兽医
1:55 statement 内,
1:54 statement 内_
1:53 statement 内。
1:43 statement 内一
1:53 statement 内不
1:41 statement 内为
1:46 statement 内互
1:46 statement 内告
1:75 statement 内响
1:37 statement 内完
1:36 statement 内容
1:67 statement 内推
1:-55 statement 内提
1:30 statement 内教
1:-72 statement 内有
1:51 statement 内派
1:61 statement 内狮
1:49 statement 内盟
1:-73 statement 内科
1:30 statement 内结
1:46 statement 内薛
1:56 statement 冉驻
1:-70 statement 册$
1:122 statement 册,
1:43 statement 册1
1:33 statement 册;
1:-76 statement 册、
1:44 statement 册》
1:33 statement 册一
1:61 statement 册书
1:36 statement 册用
1:40 statement 册由
1:45 statement 再做
1:49 statement 再出
1:41 statement 再和
1:70 statement 再寄
1:43 statement 再比
1:80 statement 再补
1:-59 statement 再议
1:44 statement 再远
1:43 statement 再送
1:62 statement 再选
1:64 statement 再陪
1:-73 statement 写“
1:-53 statement 写。
1:34 statement 写《
1:-36 statement 写下
1:44 statement 写两
1:45 statement 写乡
1:59 statement 写了
1:-54 statement 写信
1:36 statement 写内
1:68 statement 写出
1:34 statement 写到
1:67 statement 写在
1:31 statement 写好
1:111 statement 写字
1:71 statement 写支
1:89 statement 写教
1:33 statement 写校
1:-93 statement 写法
1:59 statement 写评
1:45 statement 写话
1:-59 statement 军$
1:63 statement 军体
1:44 statement 军小
1:31 statement 军登
1:-74 statement 军训
1:59 statement 农业
1:39 statement 农中
1:50 statement 农产
1:-98 statement 农取
1:-111 statement 农合
1:46 statement 农工
1:36 statement 农忙
1:-95 statement 农技
1:-65 statement 农村
1:45 statement 农校
1:59 statement 农艺
1:76 statement 冠军
1:60 statement 冬令
1:94 statement 冬天
1:-87 statement 冬生
1:-54 statement 冬衣
1:61 statement 冯小
1:63 statement 冯玉
1:59 statement 冯璟
1:42 statement 冰,
1:94 statement 冰沟
1:33 statement 冲刺
1:44 statement 冲县
1:53 statement 冲堂
1:41 statement 冲小
1:70 statement 决。
1:61 statement 决事
1:35 statement 决工
1:142 statement 决议
1:-58 statement 决赛
1:-41 statement 况,
1:42 statement 况:
1:38 statement 况|
1:-85 statement 况。
1:37 statement 况介
1:55 statement 况全
1:-75 statement 况拨
1:52 statement 况由
1:51 statement 况略
1:39 statement 况的
1:-84 statement 冷气
1:74 statement 冷水
1:47 statement 净增
1:31 statement 净水
1:34 statement 净滩
1:51 statement 准$
1:-77 statement 准:
1:48 statement 准。
1:40 statement 准函
1:-73 statement 准启
1:32 statement 准按
1:-77 statement 准版
1:57 statement 准由
1:-31 statement 凉水
1:57 statement 凌云
1:-67 statement 凌飞
1:58 statement 减。
1:67 statement 减半
1:75 statement 减少
1:46 statement 凑一
1:50 statement 凑不
1:71 statement 凑了
1:45 statement 凑钱
1:-73 statement 凝聚
1:45 statement 几个
1:113 statement 几件
1:47 statement 几天
1:75 statement 几条
1:-43 statement 几点
1:63 statement 凡)
1:37 statement 凡两
1:41 statement 凡中
1:35 statement 凡共
1:55 statement 凡列
1:54 statement 凡是
1:-59 statement 凤$
1:76 statement 凤山
1:61 statement 凤梧
1:76 statement 凤翔
1:89 statement 凤鸣
1:35 statement 凭受
1:42 statement 凭听
1:48 statement 凭工
1:39 statement 凭此
1:34 statement 凭沪
1:33 statement 凭电
1:-64 statement 凯说
1:56 statement 凰中
1:68 statement 凰岭
1:-53 statement 凰木
1:-38 statement 出$
1:42 statement 出,
1:35 statement 出1
1:-50 statement 出3
1:66 statement 出:
1:49 statement 出;
1:-66 statement 出_
1:50 statement 出。
1:-61 statement 出七
1:-30 statement 出三
1:57 statement 出下
1:47 statement 出不
1:68 statement 出与
1:102 statement 出专
1:55 statement 出中
1:41 statement 出书
1:56 statement 出五
1:86 statement 出人
1:43 statement 出任
1:31 statement 出传
1:35 statement 出信
1:69 statement 出修
1:51 statement 出具
1:45 statement 出力
1:36 statement 出动
1:59 statement 出十
1:59 statement 出单
1:70 statement 出四
1:30 statement 出培
1:53 statement 出如
1:129 statement 出学
1:54 statement 出师
1:-72 statement 出席
1:-42 statement 出年
1:31 statement 出康
1:58 statement 出所
1:54 statement 出执
1:54 statement 出援
1:-39 statement 出支
1:54 statement 出教
1:52 statement 出数
1:45 statement 出方
1:39 statement 出旗
1:-61 statement 出晚
1:37 statement 出次
1:-55 statement 出比
1:51 statement 出汗
1:32 statement 出沟
1:31 statement 出洗
1:39 statement 出焊
1:45 statement 出版
1:49 statement 出率
1:64 statement 出班
1:34 statement 出申
1:62 statement 出的
1:41 statement 出短
1:33 statement 出等
1:45 statement 出管
1:41 statement 出精
1:-62 statement 出腊
1:74 statement 出行
1:31 statement 出观
1:38 statement 出规
1:61 statement 出讲
1:59 statement 出质
1:81 statement 出资
1:-106 statement 出路
1:68 statement 出车
1:41 statement 出鉴
1:67 statement 出钱
1:37 statement 出院
1:55 statement 出雨
1:80 statement 出面
1:40 statement 出须
1:87 statement 出题
1:40 statement 出黑
1:34 statement 函,
1:31 statement 函件
1:73 statement 函告
1:69 statement 函复
1:59 statement 函敬
1:43 statement 函禀
1:-49 statement 分$
1:-36 statement 分1
1:41 statement 分2
1:46 statement 分;
1:-45 statement 分。
1:104 statement 分三
1:105 statement 分两
1:93 statement 分之
1:69 statement 分享
1:-61 statement 分以
1:65 statement 分光
1:41 statement 分列
1:55 statement 分别
1:59 statement 分到
1:-45 statement 分制
1:-45 statement 分发
1:47 statement 分启
1:78 statement 分四
1:56 statement 分园
1:42 statement 分头
1:35 statement 分子
1:101 statement 分层
1:85 statement 分工
1:59 statement 分差
1:45 statement 分年
1:50 statement 分彼
1:41 statement 分得
1:66 statement 分批
1:49 statement 分提
1:50 statement 分摊
1:46 statement 分数
1:37 statement 分春
1:33 statement 分机
1:85 statement 分歧
1:31 statement 分点
1:33 statement 分片
1:52 statement 分由
1:34 statement 分科
1:37 statement 分站
1:68 statement 分管
1:61 statement 分类
1:31 statement 分若
1:38 statement 分进
1:69 statement 分部
1:-136 statement 分钟
1:31 statement 分队
1:-70 statement 切交
1:-63 statement 切勿
1:48 statement 划(
1:47 statement 划,
1:32 statement 划1
1:31 statement 划2
1:68 statement 划。
1:88 statement 划》
1:41 statement 划分
1:47 statement 划录
1:47 statement 划成
1:35 statement 划执
1:40 statement 划招
1:50 statement 划拨
1:55 statement 划期
1:57 statement 划由
1:54 statement 划的
1:66 statement 划秘
1:33 statement 划项
1:37 statement 划顾
1:54 statement 列,
1:41 statement 列、
1:53 statement 列专
1:76 statement 列为
1:39 statement 列事
1:67 statement 列于
1:59 statement 列入
1:43 statement 列全
1:60 statement 列出
1:32 statement 列办
1:33 statement 列各
1:44 statement 列名
1:105 statement 列席
1:55 statement 列计
1:46 statement 列项
1:41 statement 刘。
1:67 statement 刘主
1:-55 statement 则,
1:41 statement 则_
1:33 statement 则》
1:71 statement 则上
1:46 statement 则之
1:36 statement 则以
1:32 statement 则所
1:56 statement 刚从
1:49 statement 创业
1:40 statement 创图
1:31 statement 创成
1:33 statement 创新
1:44 statement 创校
1:89 statement 创设
1:45 statement 初,
1:36 statement 初一
1:100 statement 初三
1:39 statement 初中
1:77 statement 初二
1:44 statement 初任
1:44 statement 初稿
1:77 statement 初级
1:61 statement 初统
1:48 statement 删减
1:33 statement 判互
1:38 statement 利1
1:-67 statement 利。
1:42 statement 利文
1:-61 statement 利的
1:-64 statement 别:
1:57 statement 别为
1:96 statement 别化
1:36 statement 别帮
1:-47 statement 别拍
1:35 statement 别更
1:33 statement 别结
1:45 statement 别耽
1:-66 statement 别让
1:72 statement 到,
1:-40 statement 到1
1:46 statement 到2
1:32 statement 到4
1:52 statement 到6
1:34 statement 到7
1:-33 statement 到8
1:62 statement 到9
1:55 statement 到、
1:101 statement 到一
1:66 statement 到七
1:71 statement 到三
1:54 statement 到上
1:-81 statement 到下
1:47 statement 到东
1:-47 statement 到两
1:39 statement 到为
1:38 statement 到主
1:103 statement 到乙
1:43 statement 到九
1:40 statement 到乡
1:-49 statement 到了
1:44 statement 到二
1:46 statement 到人
1:50 statement 到任
1:56 statement 到会
1:55 statement 到位
1:-57 statement 到先
1:43 statement 到全
1:103 statement 到八
1:40 statement 到六
1:64 statement 到初
1:33 statement 到北
1:54 statement 到区
1:38 statement 到医
1:31 statement 到十
1:53 statement 到南
1:33 statement 到卫
1:77 statement 到即
1:45 statement 到双
1:34 statement 到受
1:30 statement 到古
1:68 statement 到各
1:-44 statement 到后
1:86 statement 到启
1:60 statement 到吴
1:44 statement 到园
1:83 statement 到场
1:46 statement 到坡
1:43 statement 到城
1:82 statement 到大
1:64 statement 到学
1:49 statement 到宁
1:-55 statement 到它
1:34 statement 到对
1:64 statement 到小
1:39 statement 到岭
1:31 statement 到岷
1:43 statement 到巴
1:50 statement 到市
1:31 statement 到平
1:37 statement 到弱
1:41 statement 到强
1:54 statement 到总
1:37 statement 到您
1:52 statement 到手
1:44 statement 到支
1:57 statement 到放
1:53 statement 到教
1:36 statement 到文
1:-98 statement 到时
1:50 statement 到晓
1:-65 statement 到最
1:64 statement 到期
1:58 statement 到木
1:31 statement 到村
1:-43 statement 到来
1:61 statement 到杨
1:68 statement 到枫
1:55 statement 到柳
1:165 statement 到校
1:49 statement 到梁
1:65 statement 到梧
1:39 statement 到梨
1:60 statement 到汉
1:55 statement 到江
1:46 statement 到沟
1:68 statement 到油
1:37 statement 到海
1:46 statement 到清
1:36 statement 到港
1:69 statement 到滨
1:57 statement 到点
1:46 statement 到牛
1:47 statement 到牵
1:34 statement 到王
1:-103 statement 到现
1:36 statement 到班
1:36 statement 到甘
1:89 statement 到甲
1:77 statement 到的
1:43 statement 到盘
1:32 statement 到相
1:-62 statement 到石
1:57 statement 到碧
1:-94 statement 到社
1:39 statement 到站
1:72 statement 到竹
1:-93 statement 到第
1:55 statement 到紫
1:42 statement 到结
1:32 statement 到羊
1:37 statement 到翠
1:-78 statement 到者
1:42 statement 到联
1:69 statement 到花
1:56 statement 到西
1:53 statement 到访
1:36 statement 到账
1:136 statement 到贵
1:64 statement 到资
1:30 statement 到赤
1:37 statement 到达
1:61 statement 到过
1:51 statement 到遏
1:34 statement 到邻
1:42 statement 到铁
1:60 statement 到铜
1:54 statement 到镇
1:45 statement 到镜
1:55 statement 到附
1:53 statement 到雪
1:57 statement 到青
1:39 statement 到龙
1:54 statement 制,
1:42 statement 制9
1:-53 statement 制:
1:76 statement 制。
1:55 statement 制不
1:39 statement 制于
1:66 statement 制作
1:53 statement 制前
1:47 statement 制单
1:55 statement 制图
1:46 statement 制在
1:85 statement 制学
1:46 statement 制定
1:100 statement 制度
1:49 statement 制手
1:43 statement 制打
1:47 statement 制玩
1:67 statement 制订
1:61 statement 刷:
1:43 statement 刷公
1:-68 statement 刷墙
1:32 statement 刷资
1:36 statement 刺$
1:42 statement 刻盘
1:-75 statement 刻着
1:51 statement 剂。
1:44 statement 前$
1:42 statement 前)
1:130 statement 前,
1:36 statement 前1
1:-55 statement 前2
1:42 statement 前5
1:34 statement 前“
1:82 statement 前。
1:52 statement 前一
1:-61 statement 前不
1:30 statement 前业
1:58 statement 前两
1:46 statement 前为
1:-89 statement 前乡
1:53 statement 前书
1:35 statement 前二
1:34 statement 前交
1:60 statement 前先
1:72 statement 前共
1:75 statement 前函
1:73 statement 前到
1:-65 statement 前十
1:34 statement 前半
1:36 statement 前发
1:-70 statement 前各
1:64 statement 前后
)"sv,
    R"(1:65 statement 前回
1:31 statement 前国
1:63 statement 前在
1:49 statement 前培
1:30 statement 前填
1:44 statement 前完
1:63 statement 前定
1:-65 statement 前将
1:31 statement 前师
1:89 statement 前年
1:142 statement 前往
1:48 statement 前情
1:-87 statement 前我
1:97 statement 前投
1:48 statement 前报
1:-106 statement 前挪
1:-47 statement 前提
1:88 statement 前教
1:52 statement 前方
1:66 statement 前来
1:53 statement 前检
1:66 statement 前止
1:31 statement 前沿
1:35 statement 前由
1:38 statement 前的
1:55 statement 前确
1:42 statement 前科
1:52 statement 前缺
1:46 statement 前老
1:33 statement 前者
1:42 statement 前股
1:48 statement 前育
1:36 statement 前落
1:71 statement 前街
1:44 statement 前补
1:38 statement 前让
1:55 statement 前讲
1:42 statement 前身
1:34 statement 前运
1:76 statement 前送
1:40 statement 前选
1:38 statement 前集
1:31 statement 前面
1:49 statement 剖实
1:35 statement 剖课
1:42 statement 剧1
1:49 statement 剧游
1:-72 statement 剪枝
1:97 statement 剪纸
1:43 statement 副$
1:54 statement 副主
1:40 statement 副召
1:38 statement 副园
1:47 statement 副处
1:39 statement 副局
1:50 statement 副教
1:77 statement 副科
1:66 statement 副组
1:-43 statement 副院
1:-93 statement 劈柴
1:39 statement 力,
1:-79 statement 力_
1:64 statement 力。
1:66 statement 力一
1:66 statement 力争
1:35 statement 力对
1:62 statement 力尤
1:-62 statement 力度
1:77 statement 力承
1:39 statement 力支
1:49 statement 力机
1:51 statement 力的
1:56 statement 力相
1:63 statement 力资
1:32 statement 力量
1:64 statement 办)
1:46 statement 办,
1:126 statement 办:
1:47 statement 办“
1:62 statement 办。
1:32 statement 办〔
1:112 statement 办一
1:55 statement 办为
1:60 statement 办全
1:82 statement 办公
1:52 statement 办养
1:57 statement 办十
1:52 statement 办单
1:34 statement 办园
1:-111 statement 办培
1:74 statement 办夏
1:55 statement 办好
1:32 statement 办妥
1:102 statement 办学
1:52 statement 办对
1:77 statement 办展
1:43 statement 办岗
1:75 statement 办工
1:63 statement 办拟
1:76 statement 办教
1:50 statement 办新
1:67 statement 办法
1:54 statement 办活
1:39 statement 办班
1:-51 statement 办的
1:40 statement 办秋
1:39 statement 办艺
1:36 statement 办讲
1:33 statement 办起
1:38 statement 办辩
1:71 statement 办露
1:42 statement 办高
1:-99 statement 功一
1:73 statement 功教
1:55 statement 功训
1:79 statement 加$
1:34 statement 加,
1:-35 statement 加:
1:36 statement 加“
1:64 statement 加。
1:44 statement 加一
1:31 statement 加为
1:30 statement 加人
1:46 statement 加保
1:68 statement 加信
1:32 statement 加党
1:70 statement 加入
1:-69 statement 加分
1:55 statement 加到
1:50 statement 加县
1:39 statement 加命
1:48 statement 加培
1:38 statement 加增
1:31 statement 加夏
1:32 statement 加实
1:47 statement 加工
1:-33 statement 加强
1:43 statement 加成
1:55 statement 加我
1:66 statement 加教
1:37 statement 加本
1:62 statement 加榜
1:95 statement 加甲
1:33 statement 加研
1:-89 statement 加结
1:43 statement 加者
1:52 statement 加育
1:59 statement 加艺
1:42 statement 加行
1:56 statement 加附
1:43 statement 加领
1:56 statement 务$
1:60 statement 务)
1:37 statement 务,
1:69 statement 务2
1:42 statement 务3
1:65 statement 务:
1:46 statement 务\
1:63 statement 务_
1:-46 statement 务、
1:108 statement 务。
1:76 statement 务一
1:-89 statement 务中
1:52 statement 务书
1:-100 statement 务会
1:52 statement 务依
1:30 statement 务副
1:37 statement 务办
1:32 statement 务劳
1:50 statement 务印
1:59 statement 务员
1:61 statement 务商
1:55 statement 务器
1:39 statement 务园
1:30 statement 务培
1:-50 statement 务处
1:30 statement 务委
1:-48 statement 务学
1:44 statement 务安
1:45 statement 务完
1:64 statement 务室
1:63 statement 务局
1:-64 statement 务工
1:-84 statement 务延
1:-43 statement 务所
1:44 statement 务报
1:38 statement 务时
1:-65 statement 务期
1:36 statement 务清
1:49 statement 务满
1:43 statement 务由
1:59 statement 务的
1:65 statement 务科
1:41 statement 务组
1:64 statement 务要
1:34 statement 务请
1:52 statement 务费
1:31 statement 务轮
1:42 statement 务长
1:60 statement 务院
1:51 statement 务须
1:57 statement 动$
1:55 statement 动9
1:-47 statement 动:
1:61 statement 动;
1:45 statement 动、
1:51 statement 动。
1:-69 statement 动《
1:-61 statement 动三
1:55 statement 动两
1:-53 statement 动中
1:-48 statement 动二
1:74 statement 动会
1:57 statement 动免
1:56 statement 动区
1:59 statement 动单
1:40 statement 动县
1:79 statement 动名
1:43 statement 动员
1:31 statement 动学
1:109 statement 动室
1:50 statement 动居
1:30 statement 动性
1:33 statement 动技
1:-62 statement 动报
1:65 statement 动教
1:-55 statement 动架
1:40 statement 动物
1:-79 statement 动现
1:44 statement 动由
1:45 statement 动的
1:39 statement 动范
1:68 statement 动认
1:-61 statement 动记
1:46 statement 动资
1:46 statement 动走
1:44 statement 动进
1:30 statement 动顺
1:46 statement 动领
1:66 statement 动频
1:34 statement 助$
1:96 statement 助,
1:62 statement 助1
1:30 statement 助6
1:48 statement 助8
1:94 statement 助。
1:50 statement 助三
1:55 statement 助下
1:-45 statement 助中
1:32 statement 助之
1:55 statement 助乌
1:68 statement 助乙
1:65 statement 助事
1:63 statement 助人
1:43 statement 助全
1:56 statement 助六
1:-97 statement 助农
1:60 statement 助南
1:65 statement 助友
1:-58 statement 助同
1:48 statement 助完
1:40 statement 助小
1:59 statement 助布
1:51 statement 助建
1:43 statement 助弱
1:-152 statement 助情
1:54 statement 助排
1:85 statement 助教
1:35 statement 助敝
1:90 statement 助方
1:78 statement 助本
1:70 statement 助机
1:38 statement 助柏
1:60 statement 助款
1:42 statement 助每
1:53 statement 助清
1:42 statement 助牦
1:53 statement 助理
1:40 statement 助由
1:-95 statement 助甲
1:43 statement 助石
1:76 statement 助者
1:34 statement 助规
1:58 statement 助计
1:39 statement 助设
1:47 statement 助贵
1:63 statement 助这
1:31 statement 助阳
1:31 statement 助雾
1:32 statement 励5
1:-51 statement 励:
1:-51 statement 励两
1:-67 statement 励教
1:-62 statement 励案
1:45 statement 励结
1:-79 statement 劳$
1:-44 statement 劳力
1:33 statement 劳务
1:67 statement 劳动
1:34 statement 勘察
1:41 statement 募书
1:48 statement 募得
1:-54 statement 募短
1:54 statement 募集
1:62 statement 勤。
1:40 statement 勤人
1:41 statement 勤组
1:33 statement 勺师
1:73 statement 勾好
1:52 statement 勿操
1:-119 statement 勿流
1:68 statement 包,
1:-86 statement 包_
1:56 statement 包。
1:50 statement 包一
1:34 statement 包下
1:38 statement 包发
1:38 statement 包帮
1:35 statement 包干
1:56 statement 包扶
1:33 statement 包王
1:35 statement 包由
1:88 statement 化$
1:54 statement 化,
1:-71 statement 化:
1:-82 statement 化、
1:66 statement 化。
1:49 statement 化公
1:107 statement 化学
1:91 statement 化教
1:55 statement 化生
1:43 statement 化石
1:79 statement 化站
1:34 statement 化编
1:49 statement 化课
1:57 statement 北上
1:43 statement 北中
1:59 statement 北二
1:33 statement 北区
1:67 statement 北原
1:97 statement 北县
1:49 statement 北听
1:36 statement 北坡
1:45 statement 北塬
1:46 statement 北学
1:56 statement 北小
1:75 statement 北岭
1:69 statement 北带
1:50 statement 北校
1:71 statement 北桥
1:57 statement 北渡
1:41 statement 北湾
1:73 statement 北滩
1:58 statement 北潭
1:42 statement 北石
1:36 statement 北职
1:150 statement 北辰
1:-68 statement 北门
1:36 statement 北陵
1:60 statement 北麓
1:33 statement 匠师
1:46 statement 匠木
1:38 statement 匡智
1:-69 statement 区$
1:92 statement 区,
1:82 statement 区、
1:59 statement 区。
1:45 statement 区一
1:30 statement 区三
1:58 statement 区中
1:37 statement 区主
1:42 statement 区二
1:73 statement 区六
1:36 statement 区前
1:64 statement 区十
1:60 statement 区协
1:-71 statement 区周
1:47 statement 区国
1:-73 statement 区坐
1:40 statement 区实
1:63 statement 区审
1:48 statement 区对
1:47 statement 区局
1:30 statement 区工
1:38 statement 区开
1:52 statement 区持
1:61 statement 区支
1:167 statement 区教
1:-90 statement 区早
1:47 statement 区机
1:64 statement 区校
1:67 statement 区每
1:-43 statement 区派
1:77 statement 区的
1:67 statement 区第
1:56 statement 区级
1:43 statement 区职
1:66 statement 区自
1:48 statement 区莲
1:64 statement 区角
1:-67 statement 区设
1:-70 statement 区调
1:78 statement 区财
1:30 statement 区选
1:76 statement 区里
1:36 statement 医上
1:89 statement 医专
1:73 statement 医到
1:43 statement 医可
1:78 statement 医学
1:76 statement 医室
1:-65 statement 医师
1:30 statement 医每
1:30 statement 医生
1:40 statement 医疗
1:106 statement 医院
1:79 statement 十$
1:-97 statement 十,
1:-101 statement 十。
1:41 statement 十一
1:38 statement 十七
1:116 statement 十个
1:45 statement 十中
1:63 statement 十九
1:45 statement 十人
1:73 statement 十位
1:31 statement 十八
1:64 statement 十六
1:-45 statement 十册
1:-82 statement 十分
1:-58 statement 十只
1:-34 statement 十台
1:155 statement 十名
1:-97 statement 十四
1:58 statement 十场
1:53 statement 十多
1:62 statement 十套
1:43 statement 十学
1:76 statement 十年
1:49 statement 十床
1:-59 statement 十开
1:74 statement 十所
1:-96 statement 十日
1:41 statement 十月
1:49 statement 十本
1:-77 statement 十桌
1:48 statement 十桶
1:83 statement 十篇
1:81 statement 十节
1:87 statement 十部
1:49 statement 十里
1:57 statement 十间
1:-69 statement 千万
1:63 statement 千二
1:38 statement 千余
1:-50 statement 千元
1:-61 statement 千八
1:41 statement 千册
1:-71 statement 千株
1:46 statement 升$
1:-76 statement 升到
1:69 statement 升学
1:38 statement 升旗
1:38 statement 升格
1:46 statement 升第
1:59 statement 升至
1:45 statement 升行
1:-33 statement 午$
1:-70 statement 午,
1:-73 statement 午_
1:-71 statement 午三
1:53 statement 午与
1:35 statement 午为
1:-58 statement 午二
1:-76 statement 午休
1:63 statement 午到
1:41 statement 午只
1:59 statement 午同
1:39 statement 午向
1:-98 statement 午四
1:59 statement 午在
1:34 statement 午峪
1:-78 statement 午第
1:66 statement 午给
1:47 statement 午视
1:-78 statement 午解
1:-32 statement 午餐
1:59 statement 午饭
1:70 statement 半。
1:66 statement 半个
1:-39 statement 半决
1:-57 statement 半出
1:67 statement 半发
1:69 statement 半坡
1:86 statement 半天
1:37 statement 半小
1:93 statement 半年
1:31 statement 半收
1:33 statement 半数
1:90 statement 半日
1:53 statement 半月
1:-53 statement 半校
1:55 statement 半返
1:61 statement 华信
1:35 statement 华同
1:49 statement 华国
1:47 statement 华小
1:68 statement 华彩
1:97 statement 协会
1:105 statement 协作
1:35 statement 协力
1:108 statement 协办
1:145 statement 协同
1:95 statement 协商
1:147 statement 协调
1:44 statement 卑南
1:74 statement 卓玛
1:47 statement 单,
1:62 statement 单:
1:-79 statement 单、
1:42 statement 单人
1:119 statement 单位
1:63 statement 单元
1:59 statement 单八
1:63 statement 单公
1:60 statement 单列
1:-39 statement 单另
1:47 statement 单周
1:39 statement 单抄
1:47 statement 单报
1:60 statement 单月
1:49 statement 单班
1:37 statement 单由
1:78 statement 单调
1:41 statement 单逐
1:38 statement 单门
1:-103 statement 单随
1:54 statement 卖。
1:33 statement 卖所
1:74 statement 卖的
1:35 statement 南、
1:51 statement 南》
1:49 statement 南农
1:60 statement 南县
1:43 statement 南坪
1:48 statement 南大
1:53 statement 南屏
1:45 statement 南市
1:33 statement 南校
1:63 statement 南渡
1:89 statement 南湾
1:51 statement 南澳
1:32 statement 南的
1:63 statement 南站
1:34 statement 南老
1:53 statement 南道
1:85 statement 南高
1:71 statement 博士
1:-47 statement 博得
1:37 statement 博爱
1:31 statement 卜一
1:43 statement 占受
1:39 statement 占学
1:39 statement 占比
1:63 statement 卡$
1:30 statement 卡,
1:77 statement 卡都
1:50 statement 卢老
1:-75 statement 卫健
1:52 statement 卫委
1:75 statement 卫校
1:-91 statement 卫生
1:-101 statement 卫老
1:42 statement 印。
1:37 statement 印《
1:46 statement 印一
1:78 statement 印制
1:84 statement 印刷
1:44 statement 印务
1:71 statement 印发
1:56 statement 印机
1:39 statement 印章
1:57 statement 危机
1:58 statement 即兴
1:83 statement 即可
1:33 statement 即委
1:35 statement 即议
1:-83 statement 却有
1:-68 statement 卷:
1:-73 statement 卷_
1:47 statement 卷。
1:69 statement 卷一
1:51 statement 卷共
1:65 statement 卷同
1:45 statement 卷子
1:91 statement 卷由
1:38 statement 卷系
1:65 statement 厂,
1:-99 statement 厂区
1:47 statement 厂定
1:55 statement 厂小
1:42 statement 厂房
1:42 statement 厂招
1:-59 statement 厂职
1:31 statement 厂送
1:40 statement 厂采
1:76 statement 厅,
1:62 statement 厅《
1:32 statement 厅举
1:35 statement 厅合
1:31 statement 厅教
1:79 statement 厅有
1:39 statement 厅监
1:51 statement 厅见
1:36 statement 厅高
1:39 statement 历$
1:-67 statement 历,
1:-49 statement 历、
1:30 statement 历不
1:35 statement 历占
1:86 statement 历史
1:-56 statement 历投
1:-81 statement 厉害
1:41 statement 压实
1:54 statement 厕。
1:36 statement 厚爱
1:-82 statement 厚衣
1:49 statement 原二
1:47 statement 原任
1:-32 statement 原则
1:40 statement 原单
1:34 statement 原名
1:43 statement 原学
1:63 statement 原定
1:35 statement 原属
1:44 statement 原市
1:57 statement 原师
1:45 statement 原文
1:30 statement 原校
1:55 statement 原由
1:39 statement 原省
1:47 statement 原籍
1:58 statement 原职
1:52 statement 原补
1:63 statement 原适
1:45 statement 原高
1:54 statement 厨具
1:43 statement 厨工
1:40 statement 厨师
1:64 statement 厨房
1:127 statement 去,
1:32 statement 去-
1:63 statement 去2
1:34 statement 去、
1:82 statement 去。
1:100 statement 去一
1:92 statement 去三
1:46 statement 去上
1:103 statement 去两
1:58 statement 去云
1:37 statement 去人
1:63 statement 去以
1:62 statement 去仪
1:77 statement 去你
1:-84 statement 去卫
1:39 statement 去县
1:59 statement 去向
1:83 statement 去大
1:53 statement 去小
1:-83 statement 去岁
1:55 statement 去岭
1:38 statement 去弱
1:60 statement 去教
1:74 statement 去新
1:64 statement 去暖
1:55 statement 去沙
1:54 statement 去河
1:49 statement 去甲
1:73 statement 去白
1:41 statement 去红
1:41 statement 去给
1:34 statement 去翠
1:36 statement 去西
1:51 statement 去讲
1:62 statement 去贵
1:34 statement 去镇
1:51 statement 去顶
1:41 statement 去鼓
1:44 statement 县$
1:42 statement 县“
1:77 statement 县。
1:87 statement 县两
1:92 statement 县中
1:37 statement 县二
1:58 statement 县人
1:-56 statement 县代
1:57 statement 县任
1:59 statement 县优
1:-38 statement 县体
1:61 statement 县公
1:-57 statement 县农
1:43 statement 县前
1:69 statement 县加
1:-44 statement 县区
1:38 statement 县医
1:50 statement 县十
1:46 statement 县卫
1:32 statement 县双
1:70 statement 县启
1:-53 statement 县四
1:65 statement 县城
1:41 statement 县域
1:46 statement 县培
1:31 statement 县委
1:38 statement 县学
1:47 statement 县实
1:42 statement 县少
1:58 statement 县局
1:37 statement 县工
1:97 statement 县幼
1:61 statement 县府
1:60 statement 县思
1:50 statement 县总
1:81 statement 县政
1:156 statement 县教
1:56 statement 县文
1:31 statement 县村
1:66 statement 县松
1:64 statement 县校
1:56 statement 县民
1:138 statement 县特
1:38 statement 县率
1:52 statement 县甘
1:58 statement 县电
1:37 statement 县直
1:73 statement 县立
1:37 statement 县竹
1:36 statement 县第
1:37 statement 县简
1:39 statement 县纪
1:61 statement 县职
1:42 statement 县财
1:53 statement 县资
1:-55 statement 县赛
1:55 statement 县运
1:57 statement 县选
1:57 statement 县邮
1:83 statement 县里
1:57 statement 县马
1:42 statement 县骨
1:91 statement 县高
1:50 statement 参_
1:34 statement 参。
1:67 statement 参与
1:87 statement 参加
1:35 statement 参照
1:76 statement 参考
1:66 statement 参观
1:68 statement 参访
1:-64 statement 参赛
1:-73 statement 又是
1:-87 statement 又走
1:-64 statement 叉,
1:30 statement 叉监
1:-77 statement 及七
1:34 statement 及主
1:69 statement 及以
1:43 statement 及住
1:-35 statement 及其
1:60 statement 及单
1:-73 statement 及厂
1:50 statement 及县
1:32 statement 及在
1:40 statement 及学
1:80 statement 及就
1:62 statement 及教
1:-54 statement 及数
1:42 statement 及时
1:-50 statement 及格
1:43 statement 及维
1:83 statement 及资
1:59 statement 及车
1:49 statement 及青
1:37 statement 及龄
1:-93 statement 友$
1:70 statement 友,
1:47 statement 友。
1:31 statement 友交
1:105 statement 友会
1:-66 statement 友写
1:37 statement 友去
1:55 statement 友基
1:34 statement 友好
1:65 statement 友捐
1:-60 statement 友校
1:72 statement 友棋
1:-70 statement 友游
1:-91 statement 友的
1:-37 statement 友谊
1:46 statement 双一
1:50 statement 双向
1:57 statement 双周
1:64 statement 双坪
1:63 statement 双塘
1:42 statement 双导
1:36 statement 双小
1:91 statement 双岔
1:57 statement 双师
1:72 statement 双方
1:50 statement 双月
1:41 statement 双林
1:138 statement 双桥
1:53 statement 双河
1:41 statement 双眼
1:37 statement 双语
1:44 statement 反响
1:106 statement 反思
1:53 statement 反映
1:53 statement 反馈
1:-63 statement 发$
1:78 statement 发,
1:70 statement 发:
1:100 statement 发。
1:60 statement 发〔
1:78 statement 发之
1:30 statement 发乡
1:54 statement 发借
1:45 statement 发出
1:63 statement 发到
1:31 statement 发前
1:42 statement 发回
1:37 statement 发地
1:77 statement 发展
1:-63 statement 发布
1:58 statement 发往
1:-65 statement 发很
1:-67 statement 发愁
1:34 statement 发指
1:-63 statement 发放
1:35 statement 发教
1:35 statement 发文
1:-89 statement 发此
1:-73 statement 发烧
1:34 statement 发的
1:51 statement 发研
1:36 statement 发票
1:65 statement 发给
1:-38 statement 发言
1:76 statement 发证
1:54 statement 发课
1:56 statement 发起
1:70 statement 发车
1:52 statement 取,
1:45 statement 取“
1:61 statement 取。
1:55 statement 取了
1:40 statement 取任
1:42 statement 取得
1:57 statement 取暖
1:-76 statement 取款
1:-40 statement 取消
1:43 statement 取焊
1:34 statement 取的
1:33 statement 取见
1:31 statement 取课
1:45 statement 受)
1:82 statement 受:
1:95 statement 受助
1:31 statement 受区
1:53 statement 受启
1:-77 statement 受好
1:45 statement 受审
1:59 statement 受巡
1:88 statement 受帮
1:71 statement 受扶
1:90 statement 受援
1:52 statement 受支
1:34 statement 受政
1:79 statement 受文
1:79 statement 受方
1:56 statement 受益
1:36 statement 受职
1:44 statement 受训
1:-111 statement 受访
1:51 statement 受课
1:59 statement 受走
1:40 statement 受邀
1:-64 statement 受采
1:41 statement 受驻
1:39 statement 变,
1:102 statement 变。
1:46 statement 变动
1:37 statement 变化
1:35 statement 变成
1:72 statement 叙。
1:36 statement 叠被
1:-45 statement 口$
1:57 statement 口,
1:49 statement 口、
1:64 statement 口。
1:44 statement 口一
1:61 statement 口三
1:55 statement 口上
1:64 statement 口两
1:92 statement 口中
1:62 statement 口全
1:61 statement 口公
1:39 statement 口升
1:42 statement 口参
1:46 statement 口各
1:31 statement 口四
1:69 statement 口园
1:67 statement 口国
1:44 statement 口大
1:89 statement 口学
1:32 statement 口孩
1:84 statement 口小
1:58 statement 口帮
1:83 statement 口幼
1:59 statement 口录
1:47 statement 口径
1:43 statement 口提
1:87 statement 口支
1:53 statement 口改
1:61 statement 口教
1:42 statement 口村
1:42 statement 口溪
1:52 statement 口炊
1:41 statement 口白
1:74 statement 口统
1:60 statement 口老
1:65 statement 口职
1:-69 statement 口试
1:75 statement 口语
1:35 statement 口贵
1:51 statement 口走
1:52 statement 口跟
1:48 statement 口通
1:50 statement 口队
1:51 statement 口集
1:36 statement 口领
1:51 statement 古丽
1:83 statement 古渡
1:-67 statement 句话
1:48 statement 另,
1:-36 statement 另一
1:-42 statement 另发
1:39 statement 另告
1:48 statement 另外
1:33 statement 另定
1:55 statement 另签
1:34 statement 另约
1:-43 statement 另行
1:58 statement 另计
1:61 statement 另赠
1:48 statement 另附
1:-125 statement 另需
1:-78 statement 只$
1:31 statement 只,
1:47 statement 只够
1:-98 statement 只是
1:-79 statement 只有
1:63 statement 只给
1:-75 statement 叫。
1:-32 statement 召开
1:63 statement 召集
1:-30 statement 可$
1:-80 statement 可,
1:50 statement 可。
1:50 statement 可乘
1:64 statement 可于
1:52 statement 可优
1:56 statement 可供
1:64 statement 可凭
1:58 statement 可列
1:66 statement 可到
1:59 statement 可参
1:35 statement 可在
1:52 statement 可就
1:40 statement 可报
1:55 statement 可抽
1:37 statement 可拜
1:42 statement 可提
1:31 statement 可旁
1:39 statement 可根
1:49 statement 可派
1:53 statement 可独
1:54 statement 可申
1:42 statement 可组
1:32 statement 可结
1:-43 statement 可能
1:-79 statement 可送
1:49 statement 可选
1:55 statement 可邀
1:54 statement 可随
1:-98 statement 台!
1:72 statement 台$
1:76 statement 台,
1:48 statement 台_
1:39 statement 台、
1:-79 statement 台。
1:47 statement 台一
1:37 statement 台三
1:65 statement 台中
1:38 statement 台亮
1:50 statement 台南
1:51 statement 台四
1:62 statement 台将
1:60 statement 台山
1:51 statement 台已
1:73 statement 台币
1:43 statement 台戏
1:47 statement 台打
1:37 statement 台献
1:57 statement 台的
1:31 statement 台竞
1:35 statement 台能
1:50 statement 台账
1:30 statement 台转
1:37 statement 台边
1:51 statement 台送
1:46 statement 台鉴
1:45 statement 台高
1:35 statement 史地
1:46 statement 史学
1:69 statement 史教
1:39 statement 史组
1:38 statement 史课
1:34 statement 史馆
1:31 statement 右$
1:44 statement 右、
1:34 statement 右。
1:-97 statement 叶、
1:58 statement 叶书
1:71 statement 号$
1:58 statement 号)
1:128 statement 号0
1:105 statement 号:
1:44 statement 号\
1:86 statement 号。
1:58 statement 号一
1:40 statement 号不
1:43 statement 号为
1:51 statement 号另
1:36 statement 号开
1:52 statement 号文
1:33 statement 号登
1:39 statement 号简
1:61 statement 号队
1:47 statement 号餐
1:87 statement 司$
1:51 statement 司,
1:-62 statement 司为
1:-64 statement 司决
1:43 statement 司出
1:46 statement 司务
1:35 statement 司开
1:45 statement 司承
1:99 statement 司捐
1:57 statement 司无
1:43 statement 司自
1:-100 statement 司马
1:40 statement 吃$
1:-35 statement 吃。
1:77 statement 吃同
1:44 statement 各1
1:63 statement 各3
1:36 statement 各4
1:39 statement 各一
1:66 statement 各上
1:35 statement 各不
1:44 statement 各中
1:33 statement 各主
1:36 statement 各人
1:43 statement 各任
1:44 statement 各住
1:43 statement 各出
1:49 statement 各到
1:59 statement 各包
1:-50 statement 各县
1:50 statement 各园
1:30 statement 各坊
1:85 statement 各培
1:43 statement 各堂
1:-55 statement 各处
1:50 statement 各存
1:71 statement 各学
1:42 statement 各宿
1:55 statement 各对
1:57 statement 各带
1:40 statement 各建
1:71 statement 各执
1:35 statement 各换
1:46 statement 各接
1:38 statement 各推
1:32 statement 各支
1:35 statement 各教
1:58 statement 各方
1:44 statement 各明
1:35 statement 各有
1:91 statement 各村
1:30 statement 各条
1:136 statement 各校
1:39 statement 各派
1:33 statement 各演
1:55 statement 各点
1:-42 statement 各班
1:61 statement 各科
1:-59 statement 各组
1:57 statement 各自
1:47 statement 各薄
1:41 statement 各走
1:52 statement 各蹲
1:33 statement 各送
1:34 statement 各选
1:33 statement 各遴
1:44 statement 各配
1:66 statement 各项
1:-51 statement 合$
1:40 statement 合:
1:122 statement 合。
1:30 statement 合上
1:-55 statement 合与
1:50 statement 合举
1:41 statement 合会
1:96 statement 合体
1:35 statement 合做
1:69 statement 合写
1:137 statement 合办
1:45 statement 合印
1:56 statement 合同
1:102 statement 合唱
1:31 statement 合实
1:42 statement 合居
1:38 statement 合工
1:38 statement 合并
1:84 statement 合开
1:56 statement 合影
1:48 statement 合招
1:34 statement 合排
1:97 statement 合教
1:70 statement 合毕
1:65 statement 合班
1:-72 statement 合的
1:30 statement 合练
1:32 statement 合组
1:76 statement 合编
1:43 statement 合署
1:37 statement 合计
1:42 statement 合运
1:30 statement 合题
1:49 statement 同$
1:87 statement 同。
1:86 statement 同一
1:49 statement 同上
1:79 statement 同举
1:63 statement 同乡
1:58 statement 同人
1:82 statement 同仁
1:69 statement 同住
1:97 statement 同体
1:55 statement 同修
1:33 statement 同做
1:63 statement 同到
1:49 statement 同卷
1:69 statement 同发
1:50 statement 同台
1:83 statement 同吃
1:33 statement 同各
1:34 statement 同在
1:52 statement 同复
1:-49 statement 同学
1:32 statement 同守
1:53 statement 同完
1:54 statement 同工
1:30 statement 同年
1:34 statement 同开
1:94 statement 同志
1:71 statement 同意
1:32 statement 同推
1:72 statement 同改
1:88 statement 同教
1:65 statement 同时
1:52 statement 同样
1:-47 statement 同桌
1:45 statement 同申
1:54 statement 同登
1:57 statement 同的
1:52 statement 同石
1:-57 statement 同研
1:31 statement 同窗
1:54 statement 同等
1:31 statement 同线
1:74 statement 同练
1:41 statement 同编
1:46 statement 同营
1:97 statement 同行
1:31 statement 同证
1:69 statement 同课
1:62 statement 同负
1:37 statement 同贵
1:44 statement 同赴
1:49 statement 同过
1:31 statement 同队
1:46 statement 同高
1:37 statement 名(
1:44 statement 名)
1:87 statement 名,
1:-73 statement 名:
1:-64 statement 名?
1:103 statement 名、
1:73 statement 名。
1:-73 statement 名上
1:46 statement 名业
1:79 statement 名中
1:45 statement 名临
1:66 statement 名主
1:51 statement 名以
1:30 statement 名优
1:63 statement 名入
1:65 statement 名兼
1:66 statement 名册
1:42 statement 名分
1:82 statement 名到
1:45 statement 名副
1:39 statement 名去
1:51 statement 名县
1:50 statement 名同
1:74 statement 名园
1:58 statement 名在
1:-70 statement 名坐
1:41 statement 名塔
1:32 statement 名增
1:49 statement 名大
1:-91 statement 名字
1:43 statement 名实
1:69 statement 名导
1:48 statement 名左
1:56 statement 名市
1:93 statement 名师
1:34 statement 名常
1:33 statement 名干
1:44 statement 名幼
1:43 statement 名当
1:-67 statement 名律
1:82 statement 名徒
1:-57 statement 名截
1:62 statement 名把
1:50 statement 名挂
1:37 statement 名接
1:81 statement 名教
1:84 statement 名数
1:31 statement 名新
1:48 statement 名本
1:66 statement 名来
1:59 statement 名校
1:-70 statement 名每
1:56 statement 名毕
1:48 statement 名物
1:71 statement 名班
1:54 statement 名理
1:98 statement 名称
1:73 statement 名老
1:66 statement 名至
1:32 statement 名表
1:73 statement 名赴
1:67 statement 名跟
1:34 statement 名转
1:50 statement 名队
1:62 statement 名青
1:35 statement 名音
1:-54 statement 名颁
1:63 statement 名额
1:54 statement 名骨
1:82 statement 后。
1:51 statement 后一
1:35 statement 后三
1:88 statement 后两
1:-54 statement 后二
1:32 statement 后互
1:49 statement 后先
1:62 statement 后全
1:60 statement 后再
1:87 statement 后勤
1:31 statement 后即
1:52 statement 后合
1:77 statement 后商
1:55 statement 后回
1:60 statement 后备
1:52 statement 后复
1:-111 statement 后实
1:132 statement 后山
1:35 statement 后应
1:-52 statement 后座
1:46 statement 后报
1:61 statement 后挪
1:40 statement 后接
1:59 statement 后援
1:54 statement 后方
1:-76 statement 后服
1:63 statement 后每
1:-89 statement 后派
1:74 statement 后留
1:35 statement 后相
1:73 statement 后续
1:33 statement 后者
1:-49 statement 后记
1:53 statement 后送
1:38 statement 后逸
1:-78 statement 后门
1:-108 statement 后面
1:43 statement 后高
1:33 statement 向,
1:65 statement 向:
1:42 statement 向三
1:71 statement 向两
1:83 statement 向乙
1:45 statement 向你
1:57 statement 向其
1:-52 statement 向凤
1:51 statement 向北
1:52 statement 向协
1:42 statement 向博
1:67 statement 向友
1:50 statement 向各
1:41 statement 向学
1:51 statement 向局
1:59 statement 向彩
1:35 statement 向所
1:30 statement 向甘
1:-53 statement 向石
1:-69 statement 向社
1:37 statement 向红
1:38 statement 向芦
1:-69 statement 向贵
1:-78 statement 向邻
1:34 statement 向锻
1:57 statement 向阳
1:61 statement 吕丛
1:46 statement 否续
1:40 statement 吧”
1:-61 statement 含偏
1:50 statement 听,
1:-40 statement 听。
1:54 statement 听一
1:47 statement 听了
1:41 statement 听众
1:120 statement 听力
1:51 statement 听取
1:-57 statement 听师
1:41 statement 听徒
1:72 statement 听得
1:55 statement 听满
1:44 statement 听说
1:45 statement 听障
1:32 statement 听青
1:-81 statement 启$
1:47 statement 启:
1:58 statement 启动
1:63 statement 启发
1:61 statement 启德
1:61 statement 启明
1:72 statement 启星
1:113 statement 启智
1:54 statement 启用
1:98 statement 启聪
1:82 statement 启能
1:-66 statement 启航
1:66 statement 启邦
1:39 statement 启音
1:96 statement 吴川
1:120 statement 吴校
1:31 statement 吸收
1:37 statement 吸纳
1:-54 statement 呈显
1:33 statement 告1
1:58 statement 告:
1:76 statement 告。
1:44 statement 告一
1:51 statement 告交
1:46 statement 告会
1:70 statement 告厅
1:50 statement 告如
1:-64 statement 告学
1:38 statement 告教
1:-72 statement 告本
1:38 statement 告知
1:60 statement 告诉
1:39 statement 员)
1:63 statement 员,
1:47 statement 员1
1:41 statement 员2
1:65 statement 员3
1:43 statement 员4
1:79 statement 员5
1:58 statement 员8
1:120 statement 员:
1:-46 statement 员_
1:57 statement 员、
1:-35 statement 员。
1:75 statement 员一
1:78 statement 员三
1:-68 statement 员两
1:45 statement 员为
1:49 statement 员主
1:44 statement 员于
1:53 statement 员五
1:138 statement 员会
1:41 statement 员借
1:62 statement 员六
1:30 statement 员出
1:52 statement 员分
1:99 statement 员到
1:41 statement 员办
1:38 statement 员勘
1:85 statement 员参
1:35 statement 员双
1:70 statement 员可
1:62 statement 员各
1:63 statement 员名
1:72 statement 员四
1:51 statement 员园
1:35 statement 员在
1:-61 statement 员培
1:99 statement 员学
1:34 statement 员定
1:51 statement 员家
1:43 statement 员岁
1:-61 statement 员工
1:50 statement 员往
1:39 statement 员拜
1:31 statement 员持
1:32 statement 员捐
1:34 statement 员接
1:41 statement 员携
1:53 statement 员教
1:55 statement 员曾
1:32 statement 员替
1:101 statement 员来
1:116 statement 员校
1:54 statement 员档
1:89 statement 员每
1:40 statement 员消
1:41 statement 员由
1:33 statement 员的
1:-117 statement 员签
1:39 statement 员编
1:50 statement 员老
1:30 statement 员证
1:36 statement 员资
1:34 statement 员走
1:68 statement 员赴
1:37 statement 员跑
1:44 statement 员跟
1:36 statement 员蹲
1:47 statement 员轮
1:59 statement 员送
1:31 statement 员随
1:36 statement 员预
1:55 statement 员食
1:81 statement 周$
1:-46 statement 周1
1:-49 statement 周:
1:98 statement 周;
1:30 statement 周_
1:51 statement 周”
1:160 statement 周。
1:-51 statement 周一
1:36 statement 周上
1:54 statement 周下
1:40 statement 周不
1:83 statement 周两
1:37 statement 周为
1:52 statement 周之
1:99 statement 周五
1:40 statement 周你
1:48 statement 周借
1:97 statement 周六
1:59 statement 周内
1:104 statement 周到
1:53 statement 周十
1:70 statement 周去
1:59 statement 周合
1:48 statement 周听
1:36 statement 周启
1:78 statement 周周
1:57 statement 周四
1:68 statement 周寄
1:31 statement 周开
)"sv,
    R"(1:93 statement 周我
1:56 statement 周执
1:48 statement 周接
1:33 statement 周推
1:80 statement 周提
1:45 statement 周日
1:71 statement 周有
1:37 statement 周期
1:124 statement 周末
1:37 statement 周来
1:61 statement 周校
1:30 statement 周活
1:78 statement 周派
1:73 statement 周测
1:36 statement 周甘
1:65 statement 周电
1:86 statement 周的
1:64 statement 周直
1:56 statement 周看
1:34 statement 周线
1:39 statement 周给
1:78 statement 周至
1:71 statement 周节
1:51 statement 周英
1:71 statement 周课
1:69 statement 周走
1:94 statement 周起
1:68 statement 周转
1:-52 statement 周边
1:48 statement 周需
1:35 statement 周静
1:81 statement 周驻
1:42 statement 味$
1:-86 statement 味语
1:47 statement 命制
1:64 statement 命纪
1:35 statement 命脉
1:94 statement 命题
1:31 statement 和1
1:35 statement 和8
1:-48 statement 和一
1:41 statement 和了
1:52 statement 和五
1:-78 statement 和他
1:80 statement 和你
1:64 statement 和保
1:39 statement 和南
1:-61 statement 和另
1:37 statement 和启
1:77 statement 和围
1:50 statement 和大
1:-30 statement 和学
1:82 statement 和家
1:62 statement 和差
1:52 statement 和师
1:71 statement 和平
1:-35 statement 和录
1:51 statement 和投
1:39 statement 和教
1:77 statement 和数
1:55 statement 和泥
1:32 statement 和渔
1:71 statement 和烧
1:-85 statement 和照
1:61 statement 和班
1:34 statement 和站
1:-87 statement 和茶
1:36 statement 和规
1:76 statement 和词
1:47 statement 和走
1:35 statement 和起
1:70 statement 和路
1:49 statement 和高
1:62 statement 咏诗
1:67 statement 咨询
1:39 statement 咱俩
1:-87 statement 品:
1:-68 statement 品味
1:57 statement 品学
1:40 statement 品安
1:45 statement 品店
1:46 statement 品德
1:46 statement 品由
1:30 statement 品留
1:56 statement 品课
1:-88 statement 响$
1:-70 statement 响。
1:35 statement 响不
1:53 statement 响从
1:69 statement 响应
1:-36 statement 响本
1:68 statement 响水
1:30 statement 响的
1:46 statement 哨,
1:39 statement 哪儿
1:73 statement 哪里
1:31 statement 哭”
1:-108 statement 哭太
1:55 statement 售给
1:75 statement 唱和
1:59 statement 唱团
1:82 statement 唱服
1:-64 statement 唱歌
1:94 statement 商,
1:54 statement 商:
1:-69 statement 商。
1:73 statement 商不
1:-72 statement 商业
1:74 statement 商会
1:80 statement 商华
1:33 statement 商定
1:77 statement 商工
1:61 statement 商校
1:30 statement 商贸
1:31 statement 商配
1:61 statement 商量
1:36 statement 喂饭
1:-87 statement 善$
1:52 statement 善中
1:49 statement 善为
1:-88 statement 善举
1:55 statement 善会
1:41 statement 善副
1:53 statement 善加
1:66 statement 善后
1:58 statement 善基
1:-94 statement 善帮
1:44 statement 善照
1:52 statement 善缘
1:38 statement 善英
1:42 statement 善言
1:-36 statement 嘉奖
1:40 statement 嘉年
1:53 statement 嘉诺
1:-66 statement 嘴八
1:74 statement 嘴国
1:79 statement 嘴岩
1:39 statement 噎着
1:58 statement 器。
1:-78 statement 器一
1:97 statement 器人
1:57 statement 器厂
1:30 statement 器存
1:101 statement 器材
1:48 statement 器柜
1:59 statement 器空
1:43 statement 器管
1:31 statement 器维
1:74 statement 四,
1:104 statement 四:
1:41 statement 四_
1:37 statement 四|
1:-46 statement 四、
1:-70 statement 四。
1:-58 statement 四〇
1:50 statement 四上
1:53 statement 四下
1:64 statement 四个
1:67 statement 四中
1:61 statement 四五
1:156 statement 四人
1:75 statement 四份
1:53 statement 四位
1:-53 statement 四台
1:57 statement 四各
1:109 statement 四名
1:76 statement 四周
1:44 statement 四园
1:50 statement 四套
1:47 statement 四季
1:-70 statement 四小
1:-38 statement 四岁
1:57 statement 四所
1:51 statement 四批
1:66 statement 四晚
1:151 statement 四月
1:64 statement 四来
1:31 statement 四校
1:-87 statement 四点
1:43 statement 四班
1:-52 statement 四组
1:35 statement 四给
1:47 statement 四职
1:-59 statement 四至
1:-48 statement 四节
1:43 statement 四讲
1:76 statement 四门
1:73 statement 回$
1:97 statement 回,
1:131 statement 回。
1:36 statement 回中
1:81 statement 回去
1:41 statement 回在
1:79 statement 回复
1:46 statement 回应
1:47 statement 回德
1:41 statement 回您
1:50 statement 回收
1:105 statement 回教
1:81 statement 回校
1:43 statement 回核
1:45 statement 回要
1:59 statement 回覆
1:106 statement 回访
1:61 statement 回路
1:-68 statement 回馈
1:42 statement 因人
1:-85 statement 因学
1:-55 statement 因教
1:-68 statement 因病
1:59 statement 团$
1:-53 statement 团,
1:61 statement 团;
1:-79 statement 团。
1:41 statement 团上
1:32 statement 团下
1:30 statement 团住
1:66 statement 团办
1:63 statement 团十
1:-82 statement 团始
1:45 statement 团市
1:35 statement 团年
1:44 statement 团开
1:36 statement 团彼
1:52 statement 团总
1:39 statement 团教
1:35 statement 团校
1:37 statement 团登
1:40 statement 团的
1:54 statement 团秘
1:30 statement 团结
1:40 statement 团膳
1:36 statement 团观
1:64 statement 团设
1:67 statement 团赴
1:44 statement 团跟
1:53 statement 团进
1:40 statement 团选
1:31 statement 团长
1:91 statement 园$
1:70 statement 园(
1:40 statement 园)
1:114 statement 园,
1:31 statement 园2
1:30 statement 园3
1:31 statement 园8
1:151 statement 园:
1:79 statement 园;
1:62 statement 园_
1:78 statement 园|
1:33 statement 园”
1:89 statement 园、
1:63 statement 园。
1:66 statement 园一
1:78 statement 园三
1:58 statement 园与
1:42 statement 园两
1:50 statement 园为
1:79 statement 园主
1:33 statement 园于
1:56 statement 园今
1:63 statement 园保
1:53 statement 园免
1:97 statement 园入
1:41 statement 园公
1:32 statement 园分
1:42 statement 园副
1:58 statement 园升
1:46 statement 园及
1:-74 statement 园友
1:35 statement 园各
1:31 statement 园听
1:33 statement 园和
1:96 statement 园园
1:50 statement 园培
1:54 statement 园大
1:50 statement 园孩
1:83 statement 园实
1:47 statement 园宣
1:64 statement 园家
1:57 statement 园对
1:63 statement 园小
1:47 statement 园巡
1:70 statement 园带
1:40 statement 园帮
1:32 statement 园广
1:37 statement 园开
1:51 statement 园成
1:39 statement 园把
1:38 statement 园报
1:49 statement 园持
1:31 statement 园挂
1:95 statement 园指
1:57 statement 园支
1:103 statement 园教
1:48 statement 园文
1:35 statement 园新
1:42 statement 园有
1:43 statement 园每
1:61 statement 园活
1:38 statement 园派
1:38 statement 园灶
1:43 statement 园炊
1:52 statement 园率
1:51 statement 园现
1:84 statement 园的
1:49 statement 园看
1:32 statement 园简
1:48 statement 园管
1:-31 statement 园结
1:46 statement 园绘
1:75 statement 园老
1:42 statement 园舍
1:50 statement 园观
1:60 statement 园评
1:45 statement 园说
1:63 statement 园课
1:39 statement 园购
1:74 statement 园跟
1:64 statement 园路
1:64 statement 园车
1:54 statement 园辅
1:37 statement 园输
1:40 statement 园郝
1:96 statement 园长
1:72 statement 园门
1:31 statement 园食
1:44 statement 园骨
1:-89 statement 困境
1:43 statement 困生
1:106 statement 困难
1:39 statement 围$
1:-83 statement 围:
1:38 statement 围。
1:100 statement 围棋
1:-39 statement 固定
1:30 statement 国$
1:129 statement 国中
1:51 statement 国务
1:-54 statement 国庆
1:60 statement 国强
1:-65 statement 国文
1:95 statement 国民
1:-89 statement 国热
1:30 statement 国牵
1:111 statement 国语
1:45 statement 国赛
1:43 statement 国际
1:58 statement 图$
1:35 statement 图两
1:45 statement 图具
1:41 statement 图写
1:36 statement 图库
1:-71 statement 图机
1:47 statement 图纸
1:39 statement 图集
1:90 statement 圃小
1:52 statement 圈选
1:62 statement 土$
1:48 statement 土二
1:63 statement 土图
1:41 statement 土小
1:-59 statement 土特
1:-82 statement 土的
1:55 statement 土读
1:40 statement 土课
1:-84 statement 土豆
1:54 statement 圣善
1:42 statement 圣家
1:106 statement 圣约
1:76 statement 圣若
1:49 statement 圣雅
1:-41 statement 在1
1:40 statement 在2
1:37 statement 在3
1:35 statement 在4
1:41 statement 在一
1:41 statement 在两
1:-68 statement 在为
1:-66 statement 在乙
1:-53 statement 在乡
1:49 statement 在信
1:41 statement 在全
1:50 statement 在凉
1:91 statement 在前
1:33 statement 在北
1:33 statement 在南
1:-48 statement 在县
1:51 statement 在双
1:33 statement 在受
1:67 statement 在后
1:35 statement 在周
1:35 statement 在国
1:-33 statement 在城
1:-88 statement 在外
1:69 statement 在家
1:40 statement 在屏
1:80 statement 在山
1:30 statement 在岷
1:60 statement 在市
1:72 statement 在广
1:-73 statement 在心
1:-65 statement 在急
1:50 statement 在总
1:-98 statement 在我
1:36 statement 在摸
1:-60 statement 在教
1:-105 statement 在时
1:66 statement 在明
1:-60 statement 在晚
1:68 statement 在本
1:37 statement 在松
1:-58 statement 在校
1:45 statement 在梨
1:-63 statement 在此
1:52 statement 在汉
1:70 statement 在江
1:54 statement 在河
1:55 statement 在浦
1:45 statement 在海
1:59 statement 在清
1:61 statement 在湖
1:33 statement 在澄
1:34 statement 在熟
1:56 statement 在牛
1:34 statement 在王
1:46 statement 在瑶
1:50 statement 在省
1:61 statement 在石
1:56 statement 在第
1:-56 statement 在签
1:53 statement 在籍
1:40 statement 在线
1:-74 statement 在练
1:-63 statement 在结
1:43 statement 在继
1:-48 statement 在编
1:62 statement 在网
1:51 statement 在老
1:-55 statement 在考
1:64 statement 在职
1:35 statement 在花
1:31 statement 在薄
1:50 statement 在西
1:34 statement 在计
1:57 statement 在贵
1:42 statement 在路
1:-61 statement 在过
1:-73 statement 在还
1:42 statement 在这
1:65 statement 在金
1:50 statement 在铁
1:58 statement 在长
1:33 statement 在附
1:49 statement 在青
1:61 statement 在驼
1:61 statement 地,
1:76 statement 地:
1:68 statement 地。
1:30 statement 地互
1:51 statement 地区
1:60 statement 地址
1:38 statement 地学
1:33 statement 地对
1:50 statement 地教
1:54 statement 地方
1:69 statement 地校
1:54 statement 地球
1:-85 statement 地理
1:-62 statement 地直
1:38 statement 地研
1:36 statement 地老
1:30 statement 地落
1:53 statement 地行
1:33 statement 地超
1:75 statement 场$
1:-63 statement 场?
1:34 statement 场\
1:-55 statement 场、
1:90 statement 场。
1:57 statement 场中
1:31 statement 场举
1:31 statement 场传
1:-110 statement 场借
1:58 statement 场和
1:64 statement 场地
1:53 statement 场学
1:102 statement 场家
1:41 statement 场带
1:74 statement 场指
1:58 statement 场改
1:-93 statement 场普
1:56 statement 场村
1:34 statement 场汉
1:36 statement 场沟
1:35 statement 场演
1:61 statement 场点
1:69 statement 场秋
1:51 statement 场线
1:62 statement 场自
1:-76 statement 场遗
1:-73 statement 场长
1:-92 statement 圾清
1:68 statement 址$
1:57 statement 址:
1:50 statement 址。
1:57 statement 址在
1:41 statement 均不
1:65 statement 均为
1:-55 statement 均分
1:65 statement 均可
1:59 statement 均年
1:40 statement 均得
1:39 statement 均推
1:46 statement 均教
1:33 statement 均新
1:47 statement 均由
1:45 statement 均衡
1:36 statement 均表
1:47 statement 均须
1:65 statement 坊,
1:34 statement 坊产
1:42 statement 坊共
1:52 statement 坊区
1:33 statement 坊召
1:68 statement 坊四
1:31 statement 坊推
1:51 statement 坊每
1:105 statement 坎中
1:75 statement 坎初
1:61 statement 坎民
1:51 statement 坎镇
1:55 statement 坏照
1:55 statement 坐下
1:42 statement 坐六
1:78 statement 坐火
1:-47 statement 坐班
1:32 statement 坐评
1:-56 statement 坐诊
1:49 statement 坐车
1:83 statement 坐镇
1:30 statement 坑)
1:53 statement 坑,
1:61 statement 坑中
1:44 statement 坑县
1:97 statement 坑国
1:52 statement 坑学
1:79 statement 坑教
1:31 statement 坑校
1:63 statement 坑火
1:79 statement 坑英
1:58 statement 坑驻
1:63 statement 坑高
1:37 statement 块$
1:40 statement 块供
1:38 statement 块儿
1:35 statement 块屏
1:69 statement 块钱
1:33 statement 坚持
1:59 statement 坛。
1:58 statement 坛新
1:-74 statement 坝上
1:88 statement 坝中
1:80 statement 坝县
1:72 statement 坝小
1:44 statement 坝教
1:70 statement 坝民
1:61 statement 坝职
1:38 statement 坝顶
1:40 statement 坡,
1:38 statement 坡、
1:88 statement 坡中
1:34 statement 坡二
1:31 statement 坡住
1:49 statement 坡分
1:63 statement 坡头
1:53 statement 坡小
1:35 statement 坡开
1:60 statement 坡的
1:46 statement 坡职
1:34 statement 坡要
1:55 statement 坡镇
1:47 statement 坪$
1:43 statement 坪)
1:48 statement 坪,
1:49 statement 坪:
1:46 statement 坪_
1:54 statement 坪一
1:70 statement 坪中
1:48 statement 坪乡
1:39 statement 坪五
1:39 statement 坪保
1:44 statement 坪县
1:66 statement 坪商
1:41 statement 坪园
1:-77 statement 坪国
1:36 statement 坪图
1:85 statement 坪学
1:80 statement 坪实
1:39 statement 坪寄
1:77 statement 坪小
1:30 statement 坪教
1:74 statement 坪林
1:38 statement 坪校
1:36 statement 坪洗
1:30 statement 坪溪
1:55 statement 坪编
1:37 statement 坪讲
1:37 statement 坪采
1:42 statement 坪镇
1:42 statement 坪青
1:69 statement 坳_
1:69 statement 坳三
1:55 statement 坳县
1:73 statement 坳小
1:-71 statement 垃圾
1:31 statement 型”
1:43 statement 型。
1:37 statement 型教
1:-77 statement 型进
1:80 statement 型钻
1:34 statement 垫。
1:-40 statement 垭口
1:41 statement 垭小
1:66 statement 城)
1:57 statement 城三
1:136 statement 城东
1:-80 statement 城乡
1:42 statement 城企
1:32 statement 城体
1:109 statement 城关
1:50 statement 城北
1:-59 statement 城区
1:102 statement 城南
1:31 statement 城县
1:34 statement 城参
1:93 statement 城小
1:74 statement 城市
1:32 statement 城幼
1:33 statement 城接
1:42 statement 城教
1:49 statement 城来
1:45 statement 城派
1:33 statement 城看
1:48 statement 城跟
1:-66 statement 城里
1:46 statement 埔启
1:62 statement 埔尾
1:49 statement 埔晓
1:55 statement 域名
1:36 statement 域教
1:-57 statement 域的
1:44 statement 域高
1:86 statement 培元
1:88 statement 培养
1:77 statement 培善
1:44 statement 培文
1:66 statement 培智
1:84 statement 培育
1:79 statement 培道
1:32 statement 基”
1:100 statement 基地
1:60 statement 基教
1:71 statement 基本
1:77 statement 基础
1:148 statement 基金
1:42 statement 堂(
1:36 statement 堂)
1:90 statement 堂,
1:30 statement 堂;
1:46 statement 堂”
1:78 statement 堂。
1:41 statement 堂公
1:59 statement 堂区
1:60 statement 堂听
1:59 statement 堂学
1:59 statement 堂安
1:45 statement 堂小
1:42 statement 堂成
1:76 statement 堂提
1:47 statement 堂改
1:-57 statement 堂教
1:62 statement 堂时
1:-51 statement 堂气
1:-54 statement 堂王
1:65 statement 堂的
1:51 statement 堂管
1:40 statement 堂见
1:30 statement 堂观
1:49 statement 堂语
1:80 statement 堂课
1:-49 statement 堂陪
1:47 statement 堡$
1:61 statement 堡子
1:59 statement 堡小
1:58 statement 堤中
1:61 statement 堵墙
1:66 statement 塔中
1:78 statement 塔子
1:51 statement 塔拉
1:49 statement 塔河
1:30 statement 塘、
1:69 statement 塘两
1:53 statement 塘乡
1:60 statement 塘头
1:-59 statement 塘小
1:54 statement 塘排
1:-92 statement 塘月
1:61 statement 塘村
1:32 statement 塘民
1:116 statement 塘湾
1:55 statement 塘的
1:65 statement 填报
1:55 statement 塬职
1:-134 statement 境与
1:85 statement 境创
1:31 statement 境安
1:-64 statement 境表
1:42 statement 墙,
1:61 statement 墙。
1:46 statement 墙之
1:42 statement 墙画
1:-70 statement 墙面
1:47 statement 增1
1:59 statement 增4
1:30 statement 增5
1:-81 statement 增三
1:71 statement 增加
1:46 statement 增幼
1:-58 statement 增强
1:39 statement 增效
1:34 statement 增编
1:39 statement 增聘
1:34 statement 增能
1:47 statement 增至
1:46 statement 增设
1:43 statement 壁县
1:72 statement 士学
1:31 statement 士执
1:37 statement 士生
1:49 statement 士课
1:-103 statement 士进
1:44 statement 士长
1:49 statement 士驻
1:-61 statement 声。
1:53 statement 声乐
1:119 statement 处$
1:-60 statement 处,
1:39 statement 处2
1:38 statement 处3
1:36 statement 处;
1:44 statement 处\
1:83 statement 处_
1:74 statement 处、
1:41 statement 处一
1:82 statement 处与
1:61 statement 处主
1:35 statement 处仓
1:38 statement 处代
1:33 statement 处以
1:55 statement 处会
1:51 statement 处共
1:38 statement 处关
1:55 statement 处划
1:63 statement 处列
1:54 statement 处副
1:80 statement 处协
1:57 statement 处备
1:37 statement 处学
1:-92 statement 处安
1:43 statement 处审
1:-53 statement 处室
1:48 statement 处小
1:35 statement 处尽
1:54 statement 处已
1:50 statement 处开
1:46 statement 处承
1:36 statement 处抽
1:58 statement 处担
1:45 statement 处排
1:44 statement 处每
1:-98 statement 处汇
1:39 statement 处派
1:41 statement 处深
1:58 statement 处牵
1:-53 statement 处理
1:30 statement 处登
1:-64 statement 处管
1:34 statement 处级
1:30 statement 处组
1:42 statement 处统
1:62 statement 处自
1:36 statement 处落
1:-33 statement 处负
1:47 statement 处跟
1:46 statement 处送
1:60 statement 处长
1:42 statement 处集
1:48 statement 处领
1:50 statement 备$
1:46 statement 备,
1:65 statement 备:
1:31 statement 备“
1:116 statement 备。
1:76 statement 备七
1:33 statement 备三
1:67 statement 备九
1:70 statement 备了
1:42 statement 备人
1:38 statement 备供
1:-82 statement 备党
1:34 statement 备六
1:37 statement 备前
1:62 statement 备单
1:-61 statement 备厚
1:60 statement 备好
1:67 statement 备妥
1:-54 statement 备履
1:57 statement 备干
1:102 statement 备忘
1:-77 statement 备情
1:59 statement 备战
1:67 statement 备投
1:41 statement 备指
1:73 statement 备教
1:48 statement 备查
1:60 statement 备案
1:53 statement 备每
1:72 statement 备注
1:31 statement 备清
1:63 statement 备特
1:35 statement 备班
1:39 statement 备由
1:32 statement 备社
1:42 statement 备站
1:-52 statement 备组
1:61 statement 备维
1:61 statement 备考
1:68 statement 备讲
1:39 statement 备转
1:35 statement 备运
1:66 statement 复$
1:40 statement 复、
1:66 statement 复。
1:85 statement 复习
1:40 statement 复五
1:48 statement 复医
1:83 statement 复如
1:35 statement 复室
1:66 statement 复师
1:70 statement 复式
1:51 statement 复教
1:-104 statement 复核
1:50 statement 复档
1:61 statement 复活
1:31 statement 复的
1:69 statement 复盘
1:-56 statement 复苏
1:33 statement 复训
1:53 statement 复评
1:51 statement 复诊
1:50 statement 复请
1:83 statement 夏令
1:42 statement 夏会
1:72 statement 夏侯
1:-88 statement 夏季
1:41 statement 夏我
1:62 statement 外伤
1:38 statement 外保
1:58 statement 外县
1:106 statement 外国
1:67 statement 外教
1:60 statement 外方
1:49 statement 外游
1:31 statement 外珍
1:68 statement 外籍
1:43 statement 外自
1:51 statement 外语
1:52 statement 外读
1:55 statement 外险
1:-59 statement 外面
1:76 statement 多,
1:70 statement 多、
1:-76 statement 多上
1:52 statement 多个
1:46 statement 多久
1:56 statement 多二
1:43 statement 多于
1:30 statement 多做
1:-52 statement 多友
1:-76 statement 多层
1:44 statement 多已
1:-49 statement 多留
1:52 statement 多的
1:-51 statement 多读
1:31 statement 多雨
1:42 statement 夜$
1:43 statement 夜宿
1:51 statement 夜里
1:46 statement 够上
1:-122 statement 够系
1:-65 statement 大,
1:-69 statement 大专
1:52 statement 大会
1:58 statement 大函
1:36 statement 大副
1:31 statement 大力
1:78 statement 大同
1:72 statement 大园
1:73 statement 大坪
1:48 statement 大坳
1:63 statement 大垭
1:57 statement 大埔
1:31 statement 大塘
1:30 statement 大夫
1:85 statement 大学
1:41 statement 大安
1:-138 statement 大山
1:-53 statement 大巴
1:45 statement 大师
1:72 statement 大手
1:-71 statement 大提
1:51 statement 大教
1:83 statement 大木
1:42 statement 大柳
1:130 statement 大桥
1:47 statement 大棚
1:32 statement 大每
1:58 statement 大洋
1:56 statement 大洼
1:74 statement 大湾
1:71 statement 大班
1:38 statement 大的
1:48 statement 大石
1:77 statement 大纲
1:30 statement 大罗
1:-64 statement 大茶
1:77 statement 大营
1:96 statement 大队
1:33 statement 大附
1:48 statement 大雪
1:45 statement 大青
1:37 statement 天$
1:101 statement 天,
1:102 statement 天;
1:82 statement 天。
1:32 statement 天》
1:-126 statement 天上
1:59 statement 天中
1:42 statement 天也
1:35 statement 天乡
1:41 statement 天互
1:31 statement 天以
1:33 statement 天健
1:52 statement 天内
1:54 statement 天分
1:75 statement 天反
1:51 statement 天发
1:57 statement 天取
1:65 statement 天听
1:46 statement 天回
1:55 statement 天外
1:59 statement 天学
1:31 statement 天家
1:38 statement 天山
1:37 statement 天峪
1:49 statement 天幼
1:35 statement 天府
1:51 statement 天我
1:45 statement 天才
1:61 statement 天报
1:-32 statement 天支
1:46 statement 天数
1:50 statement 天机
1:47 statement 天每
1:35 statement 天气
1:48 statement 天热
1:49 statement 天班
1:64 statement 天目
1:35 statement 天结
1:-51 statement 天背
1:32 statement 天补
1:31 statement 天计
1:45 statement 天讲
1:53 statement 天起
1:64 statement 天跟
1:-44 statement 太厉
1:43 statement 太平
1:56 statement 太极
1:-69 statement 太长
1:64 statement 太阳
1:37 statement 夫一
1:74 statement 夫中
1:48 statement 夫派
1:31 statement 夫随
1:-58 statement 失主
1:50 statement 失得
1:59 statement 失过
1:-65 statement 失黑
1:58 statement 头$
1:65 statement 头;
1:69 statement 头。
1:45 statement 头一
1:55 statement 头上
1:30 statement 头乡
1:67 statement 头人
1:60 statement 头会
1:39 statement 头制
1:-85 statement 头发
1:46 statement 头合
1:65 statement 头园
1:52 statement 头处
1:45 statement 头备
1:32 statement 头学
1:102 statement 头小
1:65 statement 头山
1:48 statement 头帮
1:93 statement 头校
1:54 statement 头法
1:31 statement 头点
1:70 statement 头的
1:35 statement 头给
1:65 statement 头网
1:36 statement 头草
1:36 statement 头认
1:37 statement 头部
1:37 statement 头采
1:46 statement 头领
1:30 statement 奉告
1:49 statement 奏;
1:43 statement 奔腾
1:-75 statement 奖$
1:-70 statement 奖,
1:58 statement 奖2
1:38 statement 奖4
1:-37 statement 奖。
1:50 statement 奖不
1:-62 statement 奖励
1:47 statement 奖学
1:-74 statement 奖杯
1:-46 statement 奖的
1:33 statement 奖项
1:54 statement 套$
1:73 statement 套)
1:88 statement 套,
1:-31 statement 套。
1:50 statement 套借
1:50 statement 套并
1:34 statement 套数
1:40 statement 套模
1:57 statement 套用
1:57 statement 套给
1:42 statement 套课
1:30 statement 套附
1:-112 statement 套餐
1:40 statement 女,
1:-81 statement 女。
1:31 statement 女不
1:64 statement 女中
1:-51 statement 女主
1:-82 statement 女及
1:-53 statement 女团
1:36 statement 女生
1:-95 statement 奶。
1:37 statement 奶们
1:-44 statement 奶奶
1:62 statement 她们
1:-112 statement 她是
1:-53 statement 她永
1:-66 statement 她的
1:-93 statement 她背
1:60 statement 好!
1:35 statement 好2
1:42 statement 好两
1:77 statement 好书
1:51 statement 好人
1:40 statement 好做
1:61 statement 好再
1:53 statement 好发
1:-82 statement 好吃
1:-77 statement 好听
1:44 statement 好安
1:54 statement 好对
1:51 statement 好就
1:55 statement 好排
1:72 statement 好教
1:-90 statement 好朋
1:45 statement 好来
1:30 statement 好结
1:-104 statement 好老
1:49 statement 好让
1:-71 statement 好评
1:42 statement 好语
1:71 statement 好音
1:72 statement 如$
1:55 statement 如下
1:-53 statement 如今
1:57 statement 如同
1:78 statement 如有
1:90 statement 如遇
1:-91 statement 如需
1:-49 statement 如面
1:-62 statement 妇女
1:36 statement 妇幼
1:36 statement 妇联
1:-53 statement 妈$
1:-74 statement 妈:
1:70 statement 妈公
1:65 statement 妥,
1:84 statement 妹学
1:-77 statement 妹校
1:-69 statement 姊好
1:95 statement 始,
1:57 statement 始了
1:50 statement 始写
1:-65 statement 始得
1:-72 statement 姐姐
1:-68 statement 姐来
1:51 statement 委$
1:34 statement 委(
1:43 statement 委书
1:40 statement 委会
1:40 statement 委党
1:71 statement 委办
1:43 statement 委合
1:62 statement 委员
1:34 statement 委委
1:38 statement 委宣
1:31 statement 委托
1:51 statement 委教
1:88 statement 委派
1:57 statement 委的
1:48 statement 委组
1:48 statement 委统
1:-75 statement 委考
1:56 statement 委负
1:36 statement 娃上
1:50 statement 娄组
1:57 statement 婆婆
1:60 statement 婆工
1:-45 statement 婶家
1:-101 statement 媒体
1:30 statement 媒学
1:-47 statement 子$
1:75 statement 子:
1:47 statement 子_
1:56 statement 子上
1:62 statement 子与
1:71 statement 子中
1:66 statement 子享
1:-41 statement 子们
1:43 statement 子做
1:71 statement 子公
1:62 statement 子到
1:43 statement 子去
1:71 statement 子县
1:53 statement 子同
1:-50 statement 子哭
1:55 statement 子在
1:85 statement 子坐
1:60 statement 子坪
1:62 statement 子培
1:-83 statement 子女
1:49 statement 子容
1:49 statement 子寄
1:60 statement 子小
1:45 statement 子就
1:90 statement 子已
1:48 statement 子弟
1:44 statement 子当
1:91 statement 子成
1:43 statement 子拢
1:47 statement 子排
1:73 statement 子教
1:90 statement 子来
1:58 statement 子每
1:70 statement 子牙
1:51 statement 子留
1:40 statement 子白
1:40 statement 子看
1:43 statement 子礼
1:44 statement 子秋
1:33 statement 子笑
1:-87 statement 子第
1:43 statement 子认
1:34 statement 子赴
1:-51 statement 子跟
1:57 statement 子运
1:-64 statement 子这
1:52 statement 子送
1:65 statement 子都
1:61 statement 孔老
1:-57 statement 字$
1:-60 statement 字,
1:64 statement 字:
1:-53 statement 字?
1:42 statement 字〔
1:48 statement 字与
1:-62 statement 字之
1:65 statement 字书
1:44 statement 字图
1:-54 statement 字如
1:44 statement 字工
1:-81 statement 字支
1:52 statement 字教
1:41 statement 字格
1:31 statement 字确
1:52 statement 字第
1:67 statement 字课
1:44 statement 字资
1:-65 statement 字迹
1:51 statement 字里
1:56 statement 存一
1:-95 statement 存在
1:50 statement 存州
1:32 statement 存总
1:31 statement 存折
1:68 statement 存晴
1:46 statement 存档
1:44 statement 孙家
1:58 statement 孙教
1:-89 statement 孟浩
1:30 statement 季3
1:47 statement 季一
1:39 statement 季互
1:-65 statement 季作
1:39 statement 季入
1:39 statement 季具
1:32 statement 季到
1:67 statement 季学
1:-69 statement 季度
1:45 statement 季监
1:67 statement 季起
1:43 statement 季集
1:30 statement 季首
1:-67 statement 孤单
1:52 statement 学$
1:123 statement 学(
1:124 statement 学)
1:125 statement 学,
1:62 statement 学-
1:43 statement 学1
1:73 statement 学2
1:-44 statement 学:
1:108 statement 学;
1:189 statement 学_
1:90 statement 学|
1:47 statement 学”
1:42 statement 学→
1:34 statement 学、
1:48 statement 学。
1:43 statement 学一
1:79 statement 学三
1:67 statement 学与
1:50 statement 学专
1:56 statement 学业
1:48 statement 学东
1:64 statement 学两
1:49 statement 学中
1:95 statement 学为
1:69 statement 学主
1:38 statement 学之
1:85 statement 学习
1:61 statement 学事
1:97 statement 学二
1:-62 statement 学五
1:51 statement 学亦
1:76 statement 学人
1:42 statement 学仅
1:40 statement 学今
1:74 statement 学介
1:63 statement 学付
1:58 statement 学代
1:62 statement 学以
1:-87 statement 学们
1:71 statement 学任
1:-39 statement 学会
1:66 statement 学伸
1:52 statement 学住
1:60 statement 学作
1:46 statement 学信
1:36 statement 学借
1:57 statement 学做
1:88 statement 学党
1:48 statement 学共
1:57 statement 学兼
1:56 statement 学准
1:94 statement 学出
1:144 statement 学分
1:74 statement 学列
1:59 statement 学刘
1:35 statement 学创
1:67 statement 学初
1:39 statement 学到
1:112 statement 学前
1:84 statement 学办
1:36 statement 学务
1:53 statement 学包
1:128 statement 学区
1:57 statement 学十
1:34 statement 学即
1:-55 statement 学历
1:68 statement 学及
1:101 statement 学反
1:32 statement 学发
1:38 statement 学叠
1:66 statement 学可
1:55 statement 学各
1:75 statement 学合
1:45 statement 学后
1:44 statement 学向
1:51 statement 学听
1:137 statement 学员
1:54 statement 学周
1:60 statement 学和
1:-74 statement 学四
1:60 statement 学回
1:62 statement 学团
1:38 statement 学困
1:-50 statement 学在
1:74 statement 学堂
1:41 statement 学处
1:-81 statement 学大
1:51 statement 学娄
1:48 statement 学字
1:69 statement 学学
1:61 statement 学实
1:59 statement 学室
1:43 statement 学宫
1:38 statement 学家
1:33 statement 学寒
1:98 statement 学对
1:85 statement 学少
1:58 statement 学就
1:30 statement 学层
1:-30 statement 学工
1:-57 statement 学已
1:71 statement 学师
1:50 statement 学带
1:101 statement 学帮
1:48 statement 学常
1:30 statement 学平
1:166 statement 学年
1:68 statement 学应
1:54 statement 学建
1:62 statement 学开
1:49 statement 学得
1:37 statement 学德
1:91 statement 学心
1:80 statement 学总
1:115 statement 学情
1:36 statement 学成
1:39 statement 学扫
1:61 statement 学承
1:53 statement 学抽
1:46 statement 学担
1:57 statement 学挂
1:-71 statement 学指
1:51 statement 学按
1:-99 statement 学捐
1:48 statement 学授
1:72 statement 学提
1:-65 statement 学搬
1:57 statement 学支
1:48 statement 学收
1:46 statement 学改
1:88 statement 学教
1:60 statement 学数
1:-47 statement 学文
1:52 statement 学新
1:55 statement 学日
1:53 statement 学旧
1:67 statement 学时
1:48 statement 学有
1:105 statement 学期
1:49 statement 学本
1:49 statement 学术
1:39 statement 学李
1:40 statement 学析
1:44 statement 学校
1:64 statement 学案
1:-99 statement 学正
1:74 statement 学段
1:125 statement 学每
1:72 statement 学毕
1:33 statement 学水
1:40 statement 学汇
1:43 statement 学池
1:70 statement 学没
1:31 statement 学法
1:102 statement 学派
1:-78 statement 学满
1:126 statement 学点
1:59 statement 学牧
1:33 statement 学物
1:52 statement 学特
1:48 statement 学率
1:64 statement 学王
1:49 statement 学玩
1:54 statement 学生
1:75 statement 学用
1:63 statement 学申
1:-68 statement 学的
1:48 statement 学相
1:51 statement 学看
1:63 statement 学社
1:32 statement 学租
1:-40 statement 学竞
1:60 statement 学童
1:60 statement 学第
1:44 statement 学等
1:74 statement 学签
1:46 statement 学管
1:84 statement 学籍
1:34 statement 学粟
1:74 statement 学系
1:41 statement 学经
1:64 statement 学结
1:62 statement 学统
1:63 statement 学继
1:53 statement 学续
1:44 statement 学缺
1:90 statement 学老
1:62 statement 学者
1:36 statement 学能
1:70 statement 学自
1:-52 statement 学至
1:57 statement 学艺
1:68 statement 学英
1:33 statement 学营
1:77 statement 学补
1:46 statement 学见
1:36 statement 学观
1:35 statement 学议
1:59 statement 学讲
1:-106 statement 学设
1:44 statement 学评
1:50 statement 学试
1:61 statement 学语
1:93 statement 学课
1:40 statement 学谨
1:63 statement 学负
1:77 statement 学质
1:-80 statement 学贷
1:77 statement 学费
1:57 statement 学赠
1:44 statement 学走
1:38 statement 学跟
1:68 statement 学轮
1:58 statement 学辅
1:61 statement 学过
1:-55 statement 学还
1:90 statement 学送
1:61 statement 学选
1:53 statement 学通
1:51 statement 学邀
1:30 statement 学配
1:-79 statement 学长
1:36 statement 学附
1:144 statement 学院
1:58 statement 学需
1:42 statement 学韦
1:39 statement 学题
1:90 statement 学驻
1:46 statement 学骨
1:-76 statement 学高
1:-55 statement 孩子
1:-61 statement 宁$
1:74 statement 宁中
1:55 statement 宁海
1:74 statement 宁港
1:37 statement 宁湖
1:92 statement 宁路
1:-89 statement 它们
1:42 statement 它方
1:-94 statement 宇借
1:60 statement 守则
1:58 statement 守生
1:64 statement 守约
1:74 statement 安$
1:33 statement 安(
1:34 statement 安,
1:56 statement 安→
1:31 statement 安乡
1:33 statement 安代
1:33 statement 安共
1:30 statement 安去
1:67 statement 安平
)"sv,
    R"(1:56 statement 安康
1:90 statement 安排
1:31 statement 安教
1:33 statement 安替
1:68 statement 安校
1:32 statement 安童
1:68 statement 安装
1:35 statement 安遴
1:30 statement 安镇
1:39 statement 安队
1:49 statement 安险
1:45 statement 安高
1:64 statement 宋$
1:37 statement 完互
1:30 statement 完全
1:112 statement 完小
1:34 statement 完成
1:77 statement 完毕
1:46 statement 宏达
1:-71 statement 宗旨
1:70 statement 定$
1:107 statement 定,
1:41 statement 定2
1:32 statement 定4
1:145 statement 定:
1:-40 statement 定。
1:61 statement 定下
1:36 statement 定为
1:76 statement 定了
1:69 statement 定事
1:-68 statement 定于
1:57 statement 定做
1:41 statement 定到
1:78 statement 定回
1:-40 statement 定在
1:74 statement 定如
1:40 statement 定市
1:-79 statement 定年
1:57 statement 定并
1:47 statement 定废
1:43 statement 定成
1:31 statement 定所
1:69 statement 定支
1:87 statement 定时
1:43 statement 定是
1:84 statement 定期
1:-57 statement 定本
1:55 statement 定派
1:48 statement 定海
1:31 statement 定点
1:61 statement 定由
1:40 statement 定的
1:63 statement 定稿
1:58 statement 定等
1:51 statement 定让
1:58 statement 定训
1:-84 statement 定设
1:55 statement 定课
1:31 statement 宜$
1:55 statement 宜,
1:42 statement 宜可
1:33 statement 宜短
1:58 statement 宝塔
1:44 statement 实$
1:85 statement 实。
1:70 statement 实一
1:40 statement 实为
1:66 statement 实习
1:61 statement 实作
1:32 statement 实到
1:46 statement 实协
1:73 statement 实小
1:41 statement 实市
1:32 statement 实情
1:75 statement 实报
1:88 statement 实操
1:66 statement 实效
1:34 statement 实现
1:44 statement 实的
1:37 statement 实绩
1:71 statement 实行
1:91 statement 实训
1:38 statement 实责
1:74 statement 实践
1:35 statement 实运
1:38 statement 实销
1:73 statement 实际
1:140 statement 实验
1:79 statement 审定
1:30 statement 审实
1:93 statement 审核
1:61 statement 审计
1:-41 statement 审议
1:53 statement 审阅
1:45 statement 客$
1:33 statement 客。
1:61 statement 客室
1:59 statement 客方
1:61 statement 客车
1:98 statement 室$
1:89 statement 室)
1:127 statement 室,
1:33 statement 室/
1:50 statement 室1
1:84 statement 室2
1:34 statement 室4
1:61 statement 室:
1:-56 statement 室_
1:53 statement 室”
1:63 statement 室、
1:53 statement 室一
1:45 statement 室两
1:46 statement 室主
1:31 statement 室人
1:55 statement 室从
1:33 statement 室传
1:69 statement 室供
1:39 statement 室做
1:52 statement 室十
1:54 statement 室协
1:37 statement 室参
1:-76 statement 室后
1:77 statement 室和
1:35 statement 室图
1:75 statement 室在
1:52 statement 室大
1:38 statement 室存
1:67 statement 室学
1:34 statement 室安
1:62 statement 室对
1:55 statement 室小
1:85 statement 室座
1:65 statement 室建
1:69 statement 室成
1:-54 statement 室或
1:37 statement 室拿
1:52 statement 室援
1:48 statement 室是
1:59 statement 室李
1:64 statement 室来
1:62 statement 室每
1:-96 statement 室汇
1:32 statement 室泡
1:40 statement 室活
1:47 statement 室派
1:32 statement 室牵
1:49 statement 室用
1:31 statement 室移
1:-64 statement 室管
1:47 statement 室联
1:-44 statement 室设
1:65 statement 室请
1:64 statement 室负
1:66 statement 室起
1:36 statement 室轮
1:33 statement 室随
1:32 statement 室集
1:40 statement 宫活
1:59 statement 宫组
1:31 statement 宫补
1:30 statement 宫购
1:31 statement 宫领
1:-66 statement 害$
1:-83 statement 害。
1:75 statement 害险
1:-85 statement 宴三
1:47 statement 家$
1:128 statement 家,
1:-74 statement 家_
1:92 statement 家。
1:-80 statement 家》
1:67 statement 家一
1:47 statement 家五
1:43 statement 家人
1:83 statement 家做
1:60 statement 家到
1:46 statement 家协
1:60 statement 家合
1:63 statement 家听
1:62 statement 家坐
1:65 statement 家坝
1:83 statement 家堡
1:65 statement 家委
1:57 statement 家学
1:52 statement 家定
1:82 statement 家寨
1:-129 statement 家属
1:60 statement 家峪
1:75 statement 家庄
1:-35 statement 家庭
1:34 statement 家指
1:54 statement 家支
1:-62 statement 家有
1:64 statement 家来
1:47 statement 家校
1:30 statement 家每
1:49 statement 家洼
1:103 statement 家渡
1:51 statement 家的
1:44 statement 家看
1:46 statement 家窑
1:47 statement 家答
1:31 statement 家组
1:33 statement 家进
1:-64 statement 家都
1:68 statement 家里
1:138 statement 家长
1:-54 statement 家陪
1:47 statement 容$
1:41 statement 容)
1:35 statement 容,
1:34 statement 容后
1:44 statement 容如
1:44 statement 容易
1:75 statement 容面
1:-89 statement 宾观
1:70 statement 宾馆
1:72 statement 宿,
1:-79 statement 宿。
1:46 statement 宿一
1:31 statement 宿两
1:36 statement 宿为
1:57 statement 宿五
1:42 statement 宿交
1:65 statement 宿制
1:58 statement 宿和
1:32 statement 宿地
1:56 statement 宿学
1:42 statement 宿按
1:35 statement 宿支
1:45 statement 宿海
1:60 statement 宿生
1:88 statement 宿由
1:42 statement 宿管
1:73 statement 宿舍
1:56 statement 宿费
1:31 statement 寄$
1:31 statement 寄,
1:48 statement 寄:
1:81 statement 寄一
1:85 statement 寄件
1:73 statement 寄十
1:86 statement 寄去
1:77 statement 寄回
1:107 statement 寄宿
1:55 statement 寄来
1:41 statement 寄照
1:37 statement 寄甲
1:-88 statement 寄给
1:54 statement 寄自
1:70 statement 寄达
1:48 statement 密机
1:63 statement 密码
1:108 statement 寒假
1:37 statement 寝一
1:60 statement 察(
1:32 statement 察,
1:50 statement 察。
1:73 statement 察员
1:-106 statement 察城
1:56 statement 察小
1:37 statement 察设
1:34 statement 察课
1:34 statement 寨三
1:43 statement 寨当
1:66 statement 寨教
1:37 statement 寨点
1:49 statement 寨的
1:46 statement 对1
1:44 statement 对;
1:67 statement 对_
1:71 statement 对一
1:33 statement 对不
1:56 statement 对二
1:40 statement 对交
1:-59 statement 对以
1:32 statement 对仪
1:80 statement 对使
1:30 statement 对共
1:-49 statement 对县
1:93 statement 对口
1:31 statement 对台
1:52 statement 对各
1:57 statement 对名
1:81 statement 对子
1:-58 statement 对学
1:39 statement 对安
1:33 statement 对完
1:81 statement 对家
1:39 statement 对导
1:46 statement 对工
1:60 statement 对已
1:41 statement 对师
1:64 statement 对带
1:-120 statement 对帮
1:44 statement 对应
1:39 statement 对成
1:43 statement 对指
1:51 statement 对换
1:72 statement 对接
1:45 statement 对推
1:39 statement 对提
1:121 statement 对方
1:57 statement 对期
1:58 statement 对每
1:-59 statement 对活
1:40 statement 对海
1:70 statement 对照
1:36 statement 对王
1:-83 statement 对班
1:-87 statement 对的
1:58 statement 对石
1:-50 statement 对竹
1:-69 statement 对签
1:64 statement 对联
1:58 statement 对访
1:49 statement 对话
1:34 statement 对象
1:43 statement 对贵
1:30 statement 对达
1:33 statement 对进
1:34 statement 对送
1:46 statement 对邻
1:60 statement 对面
1:95 statement 导$
1:43 statement 导1
1:39 statement 导_
1:49 statement 导|
1:94 statement 导。
1:85 statement 导一
1:49 statement 导三
1:58 statement 导下
1:30 statement 导不
1:67 statement 导专
1:66 statement 导两
1:43 statement 导主
1:46 statement 导之
1:30 statement 导乙
1:-57 statement 导交
1:51 statement 导作
1:-75 statement 导入
1:51 statement 导分
1:41 statement 导副
1:71 statement 导单
1:57 statement 导双
1:92 statement 导员
1:38 statement 导处
1:59 statement 导委
1:48 statement 导学
1:119 statement 导室
1:77 statement 导小
1:128 statement 导师
1:61 statement 导支
1:-68 statement 导教
1:53 statement 导方
1:78 statement 导机
1:70 statement 导校
1:40 statement 导每
1:38 statement 导游
1:46 statement 导石
1:38 statement 导科
1:48 statement 导竹
1:89 statement 导组
1:41 statement 导老
1:31 statement 导联
1:31 statement 导营
1:52 statement 导评
1:50 statement 导课
1:30 statement 导赴
1:59 statement 导选
1:-63 statement 导青
1:37 statement 导高
1:49 statement 封。
1:47 statement 封不
1:79 statement 封信
1:40 statement 封带
1:-76 statement 封的
1:53 statement 封面
1:53 statement 将2
1:35 statement 将下
1:76 statement 将再
1:63 statement 将分
1:31 statement 将到
1:53 statement 将同
1:72 statement 将名
1:82 statement 将在
1:36 statement 将实
1:33 statement 将带
1:55 statement 将择
1:40 statement 将按
1:63 statement 将援
1:38 statement 将有
1:44 statement 将本
1:41 statement 将每
1:54 statement 将洼
1:-72 statement 将简
1:31 statement 将赴
1:30 statement 将近
1:32 statement 将远
1:54 statement 将送
1:64 statement 将需
1:63 statement 将预
1:-71 statement 尊享
1:55 statement 尊敬
1:-63 statement 尊版
1:72 statement 小$
1:63 statement 小(
1:109 statement 小)
1:78 statement 小-
1:44 statement 小:
1:55 statement 小;
1:110 statement 小_
1:51 statement 小“
1:37 statement 小”
1:68 statement 小、
1:77 statement 小。
1:41 statement 小三
1:47 statement 小为
1:67 statement 小五
1:80 statement 小会
1:38 statement 小余
1:40 statement 小佟
1:-61 statement 小先
1:65 statement 小全
1:61 statement 小兰
1:-86 statement 小军
1:31 statement 小分
1:38 statement 小刘
1:-61 statement 小副
1:40 statement 小办
1:40 statement 小后
1:-60 statement 小向
1:78 statement 小园
1:68 statement 小图
1:48 statement 小型
1:36 statement 小城
1:44 statement 小夏
1:119 statement 小学
1:58 statement 小孩
1:45 statement 小安
1:40 statement 小实
1:53 statement 小对
1:65 statement 小将
1:-53 statement 小小
1:38 statement 小川
1:37 statement 小带
1:53 statement 小开
1:41 statement 小张
1:70 statement 小手
1:34 statement 小捐
1:37 statement 小提
1:-61 statement 小操
1:73 statement 小支
1:124 statement 小教
1:-52 statement 小时
1:78 statement 小星
1:-57 statement 小普
1:51 statement 小曼
1:46 statement 小朋
1:82 statement 小树
1:82 statement 小校
1:51 statement 小桥
1:44 statement 小水
1:111 statement 小河
1:59 statement 小派
1:52 statement 小湾
1:-49 statement 小满
1:42 statement 小灶
1:50 statement 小焦
1:43 statement 小特
1:65 statement 小班
1:-55 statement 小男
1:-65 statement 小的
1:54 statement 小禾
1:77 statement 小童
1:-43 statement 小米
1:116 statement 小组
1:-53 statement 小结
1:58 statement 小老
1:45 statement 小联
1:49 statement 小背
1:-48 statement 小胖
1:98 statement 小自
1:51 statement 小范
1:-84 statement 小蚂
1:82 statement 小衔
1:40 statement 小训
1:41 statement 小课
1:43 statement 小财
1:50 statement 小输
1:62 statement 小送
1:41 statement 小遣
1:47 statement 小邓
1:-76 statement 小钧
1:-85 statement 小露
1:-73 statement 小韦
1:41 statement 小骨
1:46 statement 少$
1:-51 statement 少、
1:43 statement 少一
1:63 statement 少于
1:33 statement 少低
1:70 statement 少先
1:32 statement 少家
1:44 statement 少带
1:81 statement 少年
1:43 statement 少康
1:40 statement 少形
1:38 statement 少有
1:46 statement 少的
1:55 statement 尔乡
1:42 statement 尖石
1:33 statement 尚佳
1:-94 statement 尚可
1:65 statement 尤其
1:35 statement 就“
1:36 statement 就不
1:55 statement 就业
1:-61 statement 就在
1:-65 statement 就师
1:65 statement 就往
1:41 statement 就换
1:49 statement 就来
1:30 statement 就结
1:56 statement 就能
1:74 statement 就英
1:43 statement 就行
1:43 statement 就诊
1:55 statement 就读
1:45 statement 就近
1:56 statement 就这
1:56 statement 就送
1:38 statement 就部
1:-107 statement 尹主
1:58 statement 尺码
1:59 statement 尽事
1:35 statement 尽快
1:63 statement 尽绵
1:48 statement 尾中
1:48 statement 尾初
1:47 statement 尾卫
1:73 statement 尾国
1:40 statement 尾小
1:125 statement 局$
1:62 statement 局,
1:54 statement 局2
1:52 statement 局:
1:48 statement 局;
1:42 statement 局、
1:32 statement 局不
1:57 statement 局与
1:79 statement 局为
1:42 statement 局主
1:71 statement 局人
1:67 statement 局会
1:58 statement 局前
1:40 statement 局副
1:81 statement 局协
1:46 statement 局原
1:51 statement 局及
1:61 statement 局召
1:54 statement 局商
1:51 statement 局基
1:56 statement 局备
1:31 statement 局学
1:84 statement 局审
1:59 statement 局对
1:36 statement 局将
1:37 statement 局小
1:66 statement 局居
1:35 statement 局师
1:49 statement 局帮
1:47 statement 局年
1:33 statement 局库
1:61 statement 局支
1:59 statement 局教
1:42 statement 局牵
1:34 statement 局监
1:62 statement 局督
1:30 statement 局纪
1:52 statement 局统
1:30 statement 局职
1:34 statement 局补
1:57 statement 局评
1:74 statement 局负
1:62 statement 局赵
1:33 statement 局迳
1:58 statement 局部
1:62 statement 局长
1:58 statement 层,
1:57 statement 层一
1:48 statement 层两
1:40 statement 层干
1:-48 statement 层次
1:-64 statement 层线
1:62 statement 层设
1:65 statement 层面
1:66 statement 居中
1:44 statement 居完
1:72 statement 居间
1:-91 statement 届“
1:35 statement 届前
1:35 statement 屏,
1:36 statement 屏、
1:36 statement 屏住
1:79 statement 屏区
1:61 statement 屏县
1:79 statement 屏小
1:41 statement 屏工
1:52 statement 屏幕
1:34 statement 屏建
1:36 statement 屏派
1:37 statement 屏电
1:35 statement 屏的
1:37 statement 屏街
1:43 statement 屏陈
1:56 statement 展,
1:41 statement 展“
1:38 statement 展、
1:96 statement 展。
1:41 statement 展一
1:73 statement 展中
1:72 statement 展为
1:42 statement 展主
1:-76 statement 展信
1:50 statement 展出
1:44 statement 展基
1:88 statement 展处
1:44 statement 展学
1:30 statement 展将
1:57 statement 展小
1:47 statement 展教
1:31 statement 展演
1:50 statement 展班
1:34 statement 展研
1:35 statement 展线
1:-73 statement 展结
1:54 statement 展联
1:37 statement 展规
1:46 statement 展贯
1:75 statement 展阅
1:49 statement 属中
1:65 statement 属医
1:48 statement 属园
1:90 statement 属学
1:36 statement 属实
1:84 statement 属小
1:35 statement 属本
1:33 statement 属村
1:-62 statement 属自
1:53 statement 屠敏
1:-79 statement 履历
1:57 statement 履约
1:-58 statement 履行
1:47 statement 屯小
1:83 statement 山$
1:111 statement 山,
1:53 statement 山_
1:-80 statement 山、
1:-83 statement 山。
1:48 statement 山一
1:35 statement 山中
1:64 statement 山丰
1:-93 statement 山乡
1:46 statement 山代
1:39 statement 山保
1:52 statement 山分
1:-36 statement 山区
1:30 statement 山卫
1:31 statement 山厨
1:62 statement 山县
1:51 statement 山口
1:79 statement 山嘴
1:58 statement 山坳
1:39 statement 山学
1:67 statement 山实
1:-90 statement 山小
1:71 statement 山尾
1:90 statement 山幼
1:45 statement 山教
1:59 statement 山文
1:95 statement 山月
1:64 statement 山林
1:90 statement 山水
1:50 statement 山河
1:39 statement 山海
1:-56 statement 山湾
1:36 statement 山特
1:71 statement 山的
1:41 statement 山绘
1:66 statement 山老
1:54 statement 山脚
1:37 statement 山虎
1:-82 statement 山路
1:47 statement 山边
1:-74 statement 山那
1:50 statement 山露
1:-34 statement 山高
1:31 statement 屿,
1:31 statement 屿之
1:34 statement 屿修
1:34 statement 屿国
1:45 statement 屿学
1:34 statement 屿教
1:32 statement 屿来
1:30 statement 屿露
1:33 statement 岁$
1:-64 statement 岁,
1:40 statement 岁、
1:64 statement 岁。
1:32 statement 岁两
1:-47 statement 岁以
1:36 statement 岁内
1:-98 statement 岁惠
1:64 statement 岁集
1:64 statement 岔县
1:73 statement 岔河
1:54 statement 岔职
1:55 statement 岗$
1:57 statement 岗,
1:67 statement 岗6
1:61 statement 岗:
1:49 statement 岗;
1:100 statement 岗。
1:90 statement 岗一
1:53 statement 岗不
1:77 statement 岗两
1:30 statement 岗任
1:43 statement 岗位
1:49 statement 岗前
1:31 statement 岗合
1:32 statement 岗四
1:47 statement 岗学
1:59 statement 岗实
1:33 statement 岗小
1:-43 statement 岗期
1:40 statement 岗研
1:30 statement 岗表
1:35 statement 岗见
1:33 statement 岗计
1:34 statement 岗须
1:54 statement 岗食
1:67 statement 岚、
1:40 statement 岚大
1:55 statement 岚江
1:33 statement 岛$
1:32 statement 岛,
1:33 statement 岛三
1:32 statement 岛与
1:30 statement 岛之
1:54 statement 岛国
1:51 statement 岛坑
1:40 statement 岛培
1:53 statement 岛校
1:33 statement 岛视
1:54 statement 岩,
1:72 statement 岩_
1:65 statement 岩一
1:50 statement 岩作
1:49 statement 岩口
1:31 statement 岩小
1:53 statement 岩脚
1:38 statement 岩路
1:84 statement 岩附
1:31 statement 岭$
1:51 statement 岭,
1:46 statement 岭;
1:62 statement 岭、
1:89 statement 岭三
1:115 statement 岭东
1:52 statement 岭二
1:44 statement 岭农
1:35 statement 岭初
1:82 statement 岭北
1:50 statement 岭南
1:51 statement 岭县
1:34 statement 岭国
1:71 statement 岭大
1:92 statement 岭学
1:48 statement 岭宾
1:78 statement 岭市
1:60 statement 岭幼
1:32 statement 岭总
1:60 statement 岭承
1:44 statement 岭教
1:43 statement 岭村
1:34 statement 岭校
1:73 statement 岭沟
1:92 statement 岭湾
1:31 statement 岭特
1:62 statement 岭的
1:63 statement 岭示
1:61 statement 岭编
1:60 statement 岭职
1:69 statement 岭背
1:56 statement 岭跟
1:45 statement 岭选
1:46 statement 岭镇
1:51 statement 岭馆
1:44 statement 岳|
1:-81 statement 岳海
1:92 statement 岳麓
1:79 statement 岷水
1:53 statement 岸国
1:51 statement 岸置
1:63 statement 峁五
1:34 statement 峁县
1:51 statement 峪,
1:49 statement 峪。
1:59 statement 峪六
1:45 statement 峪分
1:41 statement 峪小
1:34 statement 峪毕
1:34 statement 峪派
1:82 statement 峪里
1:31 statement 峰$
1:44 statement 峰乡
1:43 statement 峰供
1:86 statement 峰县
1:37 statement 峰自
1:-62 statement 峻)
1:45 statement 崇岭
1:-89 statement 崇德
1:76 statement 崇文
1:36 statement 川,
1:53 statement 川;
1:38 statement 川。
1:68 statement 川中
1:31 statement 川区
1:92 statement 川县
1:33 statement 川大
1:34 statement 川实
1:47 statement 川工
1:55 statement 川市
1:47 statement 川教
1:56 statement 川每
1:72 statement 川派
1:78 statement 川科
1:57 statement 川职
1:38 statement 川虚
1:71 statement 川路
1:57 statement 州东
1:32 statement 州举
1:81 statement 州南
1:61 statement 州市
1:50 statement 州师
1:74 statement 州教
1:47 statement 州档
1:58 statement 州湾
1:97 statement 巡回
1:41 statement 巡查
1:31 statement 巡检
1:35 statement 巡演
1:50 statement 巡视
1:39 statement 工)
1:-32 statement 工,
1:44 statement 工:
1:-82 statement 工、
1:31 statement 工下
1:46 statement 工与
1:97 statement 工业
1:63 statement 工为
1:32 statement 工互
1:-35 statement 工会
1:52 statement 工作
1:38 statement 工先
1:52 statement 工具
1:34 statement 工农
1:73 statement 工厂
1:35 statement 工向
1:52 statement 工场
1:54 statement 工基
1:65 statement 工大
1:61 statement 工委
1:-79 statement 工子
1:52 statement 工学
1:-89 statement 工志
1:49 statement 工教
1:-65 statement 工日
1:50 statement 工机
1:62 statement 工标
1:70 statement 工每
1:67 statement 工百
1:62 statement 工程
1:30 statement 工至
1:30 statement 工读
1:104 statement 工资
1:37 statement 工进
1:42 statement 工队
1:42 statement 工院
1:58 statement 左右
1:51 statement 巧$
1:47 statement 巧匠
1:-76 statement 差大
1:98 statement 差旅
1:100 statement 差距
1:-60 statement 己,
1:-67 statement 己支
1:-67 statement 己点
1:-106 statement 己的
1:67 statement 已于
1:46 statement 已交
1:65 statement 已到
1:-63 statement 已同
1:44 statement 已启
1:41 statement 已在
1:56 statement 已备
1:63 statement 已打
1:50 statement 已拣
1:54 statement 已有
1:60 statement 已检
1:45 statement 已残
1:46 statement 已满
1:35 statement 已用
1:63 statement 已离
1:63 statement 已答
1:-88 statement 已累
1:-64 statement 已返
1:-78 statement 巴两
1:64 statement 巴彦
1:-93 statement 巷禁
1:45 statement 巾体
1:62 statement 巾课
1:60 statement 币6
1:41 statement 币三
1:70 statement 币五
1:45 statement 币十
1:35 statement 市、
1:38 statement 市一
1:70 statement 市七
1:41 statement 市三
1:57 statement 市中
1:47 statement 市二
1:74 statement 市人
1:-68 statement 市企
1:38 statement 市信
1:45 statement 市儿
1:-136 statement 市八
1:85 statement 市图
1:56 statement 市城
1:59 statement 市外
1:86 statement 市委
1:67 statement 市实
1:41 statement 市对
1:55 statement 市少
1:86 statement 市局
1:33 statement 市愿
1:44 statement 市支
1:58 statement 市机
1:84 statement 市校
1:47 statement 市桥
1:58 statement 市残
1:30 statement 市滨
1:49 statement 市特
1:67 statement 市直
1:63 statement 市立
1:54 statement 市级
1:41 statement 市继
1:59 statement 市老
1:35 statement 市职
1:66 statement 市育
1:54 statement 市财
1:44 statement 市赛
1:55 statement 市阀
1:40 statement 市高
1:31 statement 布,
1:51 statement 布。
1:32 statement 布之
1:54 statement 布优
1:40 statement 布县
1:74 statement 布如
1:-75 statement 布学
1:69 statement 布数
1:56 statement 布的
1:70 statement 布置
1:65 statement 帅领
1:30 statement 帆外
1:53 statement 帆科
1:107 statement 师$
1:32 statement 师(
1:105 statement 师,
1:62 statement 师2
1:84 statement 师4
1:50 statement 师5
1:65 statement 师6
1:54 statement 师7
1:48 statement 师8
1:38 statement 师9
1:50 statement 师;
1:-89 statement 师_
1:47 statement 师、
1:119 statement 师一
1:51 statement 师七
1:53 statement 师上
1:76 statement 师下
1:67 statement 师不
1:56 statement 师与
1:104 statement 师专
1:50 statement 师中
1:55 statement 师为
1:36 statement 师主
1:78 statement 师举
1:44 statement 师之
1:-45 statement 师事
1:97 statement 师二
1:69 statement 师于
1:69 statement 师互
1:68 statement 师五
1:99 statement 师交
1:74 statement 师人
1:45 statement 师什
1:36 statement 师代
1:82 statement 师以
1:-88 statement 师们
1:65 statement 师企
1:46 statement 师会
1:72 statement 师住
1:85 statement 师作
1:45 statement 师使
1:70 statement 师修
1:45 statement 师借
1:44 statement 师做
1:-50 statement 师傅
1:66 statement 师先
1:84 statement 师入
1:79 statement 师全
1:84 statement 师八
1:73 statement 师六
1:80 statement 师共
1:52 statement 师写
1:65 statement 师冯
1:41 statement 师凭
1:47 statement 师出
1:91 statement 师分
1:44 statement 师制
1:40 statement 师办
1:38 statement 师包
1:43 statement 师北
1:95 statement 师十
1:36 statement 师协
1:36 statement 师占
1:112 statement 师去
1:76 statement 师参
1:33 statement 师取
1:86 statement 师可
1:42 statement 师各
1:54 statement 师合
1:32 statement 师名
1:69 statement 师周
1:35 statement 师命
1:54 statement 师和
1:53 statement 师四
1:42 statement 师回
1:66 statement 师团
1:87 statement 师在
1:86 statement 师均
1:37 statement 师坐
1:35 statement 师型
1:70 statement 师基
1:59 statement 师夏
1:55 statement 师多
1:42 statement 师大
1:37 statement 师如
1:67 statement 师学
1:41 statement 师完
1:68 statement 师定
1:53 statement 师将
1:74 statement 师工
1:56 statement 师差
1:-88 statement 师已
1:102 statement 师带
1:-52 statement 师常
1:32 statement 师平
1:45 statement 师年
1:79 statement 师座
1:-81 statement 师建
1:52 statement 师开
1:58 statement 师当
1:70 statement 师往
1:36 statement 师徒
1:-51 statement 师德
1:-94 statement 师恭
1:66 statement 师愿
1:56 statement 师成
1:50 statement 师打
1:-56 statement 师执
1:-35 statement 师把
1:31 statement 师报
1:35 statement 师拉
1:32 statement 师拟
1:-61 statement 师指
1:31 statement 师按
1:55 statement 师捐
1:42 statement 师接
1:39 statement 师提
1:38 statement 师携
1:50 statement 师支
1:74 statement 师收
1:-73 statement 师效
1:46 statement 师新
1:-49 statement 师旁
1:40 statement 师是
1:45 statement 师普
1:70 statement 师暑
1:44 statement 师期
1:43 statement 师本
1:51 statement 师来
1:40 statement 师此
1:143 statement 师每
1:62 statement 师沟
1:35 statement 师法
1:-55 statement 师派
1:74 statement 师流
1:40 statement 师独
1:30 statement 师生
1:60 statement 师用
1:-50 statement 师由
1:54 statement 师画
1:43 statement 师登
1:-33 statement 师的
1:43 statement 师相
1:53 statement 师看
1:79 statement 师研
1:31 statement 师礼
1:-51 statement 师签
1:43 statement 师组
1:60 statement 师结
1:68 statement 师给
1:36 statement 师绩
1:39 statement 师续
1:62 statement 师编
1:49 statement 师老
1:58 statement 师股
1:35 statement 师脱
1:-35 statement 师自
1:-67 statement 师致
1:36 statement 师节
1:80 statement 师若
1:105 statement 师范
1:41 statement 师获
1:-52 statement 师要
1:37 statement 师观
1:56 statement 师计
1:-73 statement 师认
1:47 statement 师训
1:61 statement 师记
1:-36 statement 师讲
1:-76 statement 师证
1:51 statement 师评
1:59 statement 师课
1:53 statement 师调
1:63 statement 师购
1:58 statement 师费
1:76 statement 师资
1:45 statement 师赛
1:88 statement 师赴
1:30 statement 师赵
1:69 statement 师跟
1:-85 statement 师车
1:53 statement 师转
1:91 statement 师轮
1:88 statement 师过
1:54 statement 师返
1:31 statement 师远
1:38 statement 师送
1:53 statement 师通
1:72 statement 师逢
1:60 statement 师配
1:52 statement 师长
1:-51 statement 师问
1:59 statement 师队
1:46 statement 师院
1:39 statement 师陪
1:80 statement 师随
1:43 statement 师隔
1:55 statement 师集
1:94 statement 师须
1:-55 statement 师风
1:70 statement 师驻
1:70 statement 师骑
1:-35 statement 希望
1:95 statement 帕罗
1:-53 statement 带。
1:118 statement 带一
1:72 statement 带三
1:46 statement 带两
1:38 statement 带出
1:48 statement 带动
1:67 statement 带半
1:60 statement 带后
1:51 statement 带四
1:45 statement 带回
1:45 statement 带备
1:63 statement 带头
1:44 statement 带学
1:37 statement 带山
1:50 statement 带弱
1:58 statement 带徒
1:50 statement 带您
1:85 statement 带教
1:34 statement 带新
1:71 statement 带机
1:35 statement 带杉
1:-46 statement 带来
1:41 statement 带校
1:75 statement 带河
1:56 statement 带班
1:-50 statement 带着
1:56 statement 带空
1:31 statement 带节
1:35 statement 带设
1:37 statement 带贵
1:52 statement 带赛
1:37 statement 带邮
1:89 statement 带队
1:-63 statement 带雨
1:-77 statement 帧。
1:44 statement 席$
1:49 statement 席,
1:-84 statement 席:
1:33 statement 席为
1:59 statement 席北
1:32 statement 席团
1:30 statement 席广
1:63 statement 席座
1:49 statement 席教
1:32 statement 席本
1:41 statement 席校
1:65 statement 席者
1:43 statement 帮$
1:48 statement 帮:
1:67 statement 帮_
1:-48 statement 帮、
1:31 statement 帮他
1:66 statement 帮助
1:48 statement 帮半
1:-72 statement 帮小
1:73 statement 帮就
1:48 statement 帮带
1:30 statement 帮忙
1:58 statement 帮我
1:-68 statement 帮扶
1:-65 statement 帮收
1:46 statement 帮教
1:41 statement 帮校
1:65 statement 帮着
1:50 statement 帮谷
1:-77 statement 帮过
1:-82 statement 常化
1:44 statement 常庆
1:56 statement 常往
1:-116 statement 常用
1:82 statement 常联
1:65 statement 常规
1:45 statement 常识
1:38 statement 常运
1:84 statement 常驻
1:32 statement 幕两
1:36 statement 幕教
1:37 statement 幕那
1:58 statement 干$
1:32 statement 干,
1:-36 statement 干。
1:-41 statement 干事
1:52 statement 干五
1:36 statement 干到
1:40 statement 干去
1:40 statement 干后
1:35 statement 干培
1:57 statement 干学
1:43 statement 干小
1:42 statement 干担
1:53 statement 干措
1:61 statement 干教
1:36 statement 干条
1:44 statement 干每
1:38 statement 干赴
1:30 statement 干轮
1:58 statement 干部
1:58 statement 干预
1:-63 statement 平$
1:57 statement 平,
1:34 statement 平。
1:31 statement 平化
1:97 statement 平县
1:83 statement 平台
1:69 statement 平国
1:-37 statement 平均
1:53 statement 平坝
1:67 statement 平安
1:34 statement 平总
1:31 statement 平方
1:55 statement 平村
1:44 statement 平林
1:-60 statement 平等
1:39 statement 平谷
1:-51 statement 平静
1:124 statement 年$
1:54 statement 年,
1:135 statement 年2
1:130 statement 年3
1:91 statement 年4
1:-40 statement 年6
1:99 statement 年8
1:84 statement 年;
1:117 statement 年。
1:-57 statement 年七
1:74 statement 年三
1:76 statement 年不
1:58 statement 年与
1:-62 statement 年专
1:-88 statement 年两
1:-76 statement 年乙
1:-63 statement 年九
1:49 statement 年事
1:99 statement 年二
1:83 statement 年互
1:51 statement 年从
1:51 statement 年以
1:39 statement 年任
1:46 statement 年会
1:40 statement 年体
1:34 statement 年党
1:-77 statement 年全
1:69 statement 年八
1:-38 statement 年共
1:103 statement 年内
1:51 statement 年冬
1:57 statement 年出
1:42 statement 年到
1:32 statement 年制
1:-56 statement 年前
1:75 statement 年十
1:69 statement 年半
1:44 statement 年华
1:43 statement 年召
1:104 statement 年后
1:58 statement 年向
1:47 statement 年四
1:65 statement 年在
1:30 statement 年均
1:57 statement 年复
1:63 statement 年多
1:69 statement 年大
1:49 statement 年学
1:60 statement 年安
1:42 statement 年宝
1:30 statement 年实
1:58 statement 年宫
1:31 statement 年工
1:-52 statement 年帮
1:-42 statement 年年
1:34 statement 年底
1:50 statement 年度
1:56 statement 年开
1:30 statement 年总
1:36 statement 年投
1:51 statement 年拟
1:73 statement 年拨
1:53 statement 年拿
1:49 statement 年挂
1:64 statement 年换
1:72 statement 年接
1:70 statement 年推
1:33 statement 年提
1:50 statement 年摸
1:54 statement 年改
1:92 statement 年春
1:-45 statement 年是
1:78 statement 年暑
1:66 statement 年末
1:50 statement 年本
1:-103 statement 年来
1:58 statement 年校
1:121 statement 年派
1:30 statement 年物
1:34 statement 年甘
1:32 statement 年用
1:41 statement 年由
1:48 statement 年甲
1:30 statement 年登
1:88 statement 年的
1:57 statement 年监
1:-65 statement 年研
1:96 statement 年秋
1:39 statement 年第
1:37 statement 年纪
1:63 statement 年终
1:111 statement 年结
1:44 statement 年统
1:69 statement 年继
1:60 statement 年缩
1:59 statement 年考
1:57 statement 年至
1:65 statement 年获
1:57 statement 年补
1:37 statement 年要
1:43 statement 年资
1:82 statement 年起
1:75 statement 年路
1:68 statement 年轮
1:37 statement 年轻
1:50 statement 年输
1:-88 statement 年还
1:50 statement 年退
1:53 statement 年送
1:68 statement 年选
1:43 statement 年途
1:53 statement 年通
1:67 statement 年遴
1:52 statement 年那
1:-63 statement 年里
1:66 statement 年重
1:-78 statement 年限
1:63 statement 年顺
1:51 statement 年须
1:42 statement 年首
1:-61 statement 年龄
1:54 statement 并上
1:62 statement 并于
1:44 statement 并互
1:36 statement 并公
1:30 statement 并出
1:64 statement 并制
1:31 statement 并告
1:80 statement 并带
1:54 statement 并批
1:58 statement 并指
1:82 statement 并教
1:53 statement 并整
1:96 statement 并派
1:38 statement 并用
1:41 statement 并由
1:32 statement 并电
1:-51 statement 并登
1:47 statement 并移
1:37 statement 并给
1:63 statement 并肩
1:48 statement 并行
1:51 statement 并装
1:42 statement 并记
1:55 statement 并负
1:30 statement 并赠
1:40 statement 并跟
1:-77 statement 并遣
1:-62 statement 并附
1:62 statement 并随
1:32 statement 并集
1:36 statement 幸$
1:62 statement 幼-
1:153 statement 幼儿
1:30 statement 幼园
1:36 statement 幼家
1:84 statement 幼小
1:85 statement 幼教
1:31 statement 幼每
1:130 statement 幼稚
1:42 statement 幼站
1:37 statement 幼骨
1:46 statement 广$
1:75 statement 广州
1:56 statement 广播
1:41 statement 广泛
1:45 statement 广电
1:-119 statement 广站
1:91 statement 庄小
1:-48 statement 庆,
1:50 statement 庆典
1:57 statement 庆小
1:-66 statement 庆放
1:40 statement 庆节
1:43 statement 床,
1:38 statement 床1
1:35 statement 床3
1:48 statement 床两
1:43 statement 床六
1:51 statement 床厂
1:38 statement 床现
1:72 statement 床铺
1:-61 statement 序:
1:45 statement 序号
1:35 statement 序容
1:102 statement 库,
1:64 statement 库。
1:68 statement 库供
1:32 statement 库双
1:42 statement 库对
1:48 statement 库尔
1:33 statement 库房
1:47 statement 库调
1:32 statement 应$
)"sv,
    R"(1:40 statement 应;
1:59 statement 应于
1:53 statement 应借
1:49 statement 应全
1:66 statement 应具
1:72 statement 应商
1:66 statement 应在
1:48 statement 应安
1:42 statement 应年
1:36 statement 应当
1:-59 statement 应情
1:-56 statement 应持
1:45 statement 应有
1:77 statement 应每
1:33 statement 应用
1:31 statement 应科
1:38 statement 应组
1:53 statement 应聘
1:61 statement 应邀
1:42 statement 应高
1:53 statement 底$
1:112 statement 底,
1:113 statement 底前
1:57 statement 底后
1:79 statement 底寄
1:-64 statement 底看
1:-44 statement 底算
1:55 statement 底送
1:42 statement 店供
1:56 statement 店实
1:62 statement 店开
1:56 statement 店打
1:44 statement 店系
1:44 statement 店订
1:-91 statement 庙宇
1:57 statement 庙小
1:46 statement 庙街
1:-83 statement 府$
1:36 statement 府(
1:114 statement 府前
1:31 statement 府发
1:76 statement 府城
1:38 statement 府招
1:93 statement 府教
1:56 statement 府督
1:51 statement 府补
1:-65 statement 废了
1:50 statement 废止
1:91 statement 度$
1:41 statement 度,
1:99 statement 度:
1:91 statement 度。
1:-73 statement 度一
1:44 statement 度上
1:38 statement 度不
1:-55 statement 度与
1:39 statement 度任
1:-64 statement 度公
1:-94 statement 度召
1:36 statement 度各
1:35 statement 度学
1:34 statement 度履
1:42 statement 度工
1:42 statement 度开
1:44 statement 度打
1:51 statement 度抽
1:43 statement 度换
1:40 statement 度接
1:41 statement 度暂
1:52 statement 度残
1:-56 statement 度派
1:-88 statement 度测
1:63 statement 度由
1:-60 statement 度的
1:41 statement 度编
1:41 statement 度考
1:61 statement 度联
1:42 statement 度计
1:75 statement 度评
1:64 statement 度起
1:32 statement 度达
1:45 statement 度送
1:53 statement 度通
1:80 statement 座$
1:96 statement 座,
1:115 statement 座2
1:57 statement 座4
1:31 statement 座;
1:77 statement 座、
1:-55 statement 座。
1:37 statement 座一
1:40 statement 座三
1:30 statement 座上
1:65 statement 座两
1:41 statement 座位
1:41 statement 座每
1:-89 statement 座绑
1:43 statement 座课
1:88 statement 座谈
1:-68 statement 庭2
1:40 statement 庭互
1:33 statement 庭交
1:68 statement 庭困
1:81 statement 康,
1:50 statement 康。
1:53 statement 康仁
1:71 statement 康和
1:75 statement 康复
1:56 statement 康大
1:59 statement 康委
1:-64 statement 康宁
1:45 statement 康教
1:43 statement 康讲
1:-85 statement 廖:
1:38 statement 延$
1:67 statement 延。
1:-76 statement 延至
1:-49 statement 延长
1:69 statement 建$
1:50 statement 建,
1:53 statement 建:
1:59 statement 建_
1:37 statement 建“
1:51 statement 建云
1:46 statement 建制
1:36 statement 建双
1:52 statement 建国
1:38 statement 建图
1:55 statement 建对
1:74 statement 建成
1:59 statement 建教
1:37 statement 建智
1:42 statement 建档
1:60 statement 建汽
1:37 statement 建洗
1:42 statement 建的
1:38 statement 建省
1:123 statement 建立
1:50 statement 建筑
1:46 statement 建解
1:-120 statement 建议
1:95 statement 建设
1:45 statement 建起
1:53 statement 建酒
1:51 statement 建项
1:36 statement 建题
1:93 statement 开,
1:77 statement 开。
1:40 statement 开三
1:34 statement 开上
1:57 statement 开两
1:39 statement 开了
1:-47 statement 开会
1:107 statement 开元
1:-65 statement 开公
1:31 statement 开兴
1:35 statement 开具
1:63 statement 开出
1:31 statement 开到
1:52 statement 开办
1:47 statement 开发
1:-44 statement 开头
1:36 statement 开始
1:-42 statement 开学
1:49 statement 开小
1:79 statement 开支
1:127 statement 开放
1:42 statement 开春
1:65 statement 开班
1:-46 statement 开的
1:34 statement 开示
1:36 statement 开结
1:-59 statement 开花
1:42 statement 开讲
1:106 statement 开设
1:-34 statement 开课
1:30 statement 开质
1:-82 statement 开贵
1:52 statement 开车
1:36 statement 开进
1:-58 statement 开通
1:33 statement 开销
1:67 statement 开题
1:33 statement 异$
1:33 statement 异地
1:49 statement 异构
1:59 statement 异议
1:37 statement 弃,
1:75 statement 弈友
1:117 statement 式:
1:-65 statement 式。
1:64 statement 式三
1:-98 statement 式不
1:-52 statement 式两
1:38 statement 式为
1:54 statement 式假
1:65 statement 式协
1:87 statement 式四
1:32 statement 式在
1:32 statement 式地
1:76 statement 式教
1:30 statement 式样
1:59 statement 式由
1:40 statement 式电
1:57 statement 式设
1:65 statement 式进
1:-67 statement 引入
1:39 statement 弟$
1:34 statement 弟,
1:43 statement 弟2
1:-90 statement 弟:
1:71 statement 弟。
1:40 statement 弟优
1:47 statement 弟子
1:-40 statement 弟学
1:71 statement 弟每
1:36 statement 弟比
1:32 statement 弟的
1:45 statement 弟视
1:63 statement 弟进
1:42 statement 张、
1:43 statement 张。
1:39 statement 张于
1:-78 statement 张寄
1:46 statement 张招
1:65 statement 张老
1:-44 statement 张课
1:-73 statement 张贴
1:70 statement 弱。
1:68 statement 弱园
1:63 statement 弱学
1:95 statement 弱校
1:55 statement 强$
1:-44 statement 强乡
1:56 statement 强人
1:44 statement 强基
1:104 statement 强校
1:-103 statement 强调
1:-64 statement 强责
1:31 statement 归去
1:-46 statement 归档
1:52 statement 当一
1:64 statement 当你
1:40 statement 当副
1:39 statement 当善
1:52 statement 当地
1:54 statement 当堂
1:-30 statement 当天
1:-73 statement 当很
1:45 statement 当教
1:36 statement 当日
1:42 statement 当校
1:45 statement 当面
1:-60 statement 录2
1:-36 statement 录:
1:35 statement 录。
1:-87 statement 录不
1:63 statement 录之
1:89 statement 录人
1:-31 statement 录像
1:73 statement 录取
1:33 statement 录并
1:65 statement 录所
1:107 statement 录播
1:34 statement 录用
1:54 statement 录的
1:37 statement 录资
1:-74 statement 形:
1:-44 statement 形。
1:-35 statement 形式
1:52 statement 形成
1:-93 statement 彤_
1:66 statement 彦峁
1:64 statement 彩服
1:-66 statement 彩的
1:30 statement 彩票
1:52 statement 彩虹
1:-55 statement 影:
1:76 statement 影。
1:-36 statement 影响
1:83 statement 影子
1:70 statement 影留
1:52 statement 影设
1:34 statement 影随
1:47 statement 影须
1:30 statement 役平
1:31 statement 彼往
1:82 statement 彼此
1:42 statement 往$
1:81 statement 往,
1:54 statement 往:
1:63 statement 往。
1:39 statement 往乙
1:60 statement 往云
1:41 statement 往兰
1:59 statement 往协
1:42 statement 往南
1:81 statement 往后
1:81 statement 往来
1:37 statement 往甘
1:38 statement 往者
1:38 statement 往访
1:72 statement 往贵
1:117 statement 往返
1:49 statement 往还
1:-87 statement 征代
1:56 statement 征得
1:37 statement 征集
1:60 statement 径$
1:38 statement 径中
1:41 statement 径教
1:44 statement 径苗
1:38 statement 径队
1:37 statement 待$
1:79 statement 待,
1:-74 statement 待、
1:41 statement 待乙
1:65 statement 待加
1:56 statement 待学
1:109 statement 待所
1:-76 statement 待改
1:-48 statement 待遇
1:45 statement 很不
1:56 statement 很受
1:-55 statement 很大
1:-77 statement 很好
1:-73 statement 很小
1:54 statement 很认
1:-86 statement 很长
1:-56 statement 很难
1:-74 statement 律书
1:-63 statement 律停
1:33 statement 律动
1:36 statement 律参
1:-88 statement 律师
1:31 statement 律采
1:47 statement 徒$
1:63 statement 徒,
1:37 statement 徒3
1:44 statement 徒|
1:59 statement 徒。
1:37 statement 徒共
1:32 statement 徒关
1:65 statement 徒协
1:51 statement 徒签
1:-33 statement 徒结
1:39 statement 徒间
1:37 statement 徒鱼
1:-43 statement 得$
1:38 statement 得。
1:37 statement 得上
1:53 statement 得于
1:37 statement 得以
1:43 statement 得入
1:53 statement 得到
1:-78 statement 得发
1:30 statement 得失
1:57 statement 得好
1:55 statement 得家
1:60 statement 得将
1:58 statement 得很
1:69 statement 得怎
1:35 statement 得悉
1:37 statement 得慢
1:-74 statement 得成
1:32 statement 得折
1:55 statement 得抽
1:53 statement 得拖
1:36 statement 得棉
1:38 statement 得电
1:46 statement 得脚
1:-70 statement 得蒋
1:65 statement 得评
1:37 statement 得语
1:-70 statement 得阵
1:65 statement 微课
1:38 statement 微镜
1:48 statement 德)
1:59 statement 德与
1:-100 statement 德国
1:63 statement 德女
1:76 statement 德实
1:55 statement 德峪
1:-79 statement 德师
1:35 statement 德才
1:45 statement 德教
1:67 statement 德盲
1:42 statement 德纪
1:44 statement 德老
1:73 statement 德馨
1:32 statement 徽,
1:32 statement 徽标
1:38 statement 心$
1:48 statement 心(
1:46 statement 心)
1:51 statement 心/
1:-37 statement 心。
1:34 statement 心三
1:73 statement 心两
1:35 statement 心为
1:86 statement 心出
1:65 statement 心医
1:-71 statement 心和
1:-86 statement 心善
1:35 statement 心园
1:49 statement 心在
1:-77 statement 心好
1:75 statement 心妈
1:107 statement 心学
1:44 statement 心完
1:33 statement 心实
1:67 statement 心小
1:98 statement 心幼
1:55 statement 心得
1:54 statement 心总
1:-60 statement 心感
1:47 statement 心推
1:65 statement 心支
1:132 statement 心校
1:199 statement 心理
1:-67 statement 心电
1:36 statement 心的
1:63 statement 心算
1:46 statement 心编
1:30 statement 心认
1:30 statement 心课
1:35 statement 心负
1:55 statement 心赵
1:-64 statement 心里
1:32 statement 心集
1:86 statement 心颁
1:50 statement 必已
1:-86 statement 必有
1:44 statement 必然
1:39 statement 必要
1:61 statement 必须
1:62 statement 志一
1:65 statement 志任
1:74 statement 志到
1:-111 statement 志工
1:89 statement 志愿
1:62 statement 志来
1:-62 statement 志气
1:53 statement 志社
1:31 statement 忘:
1:34 statement 忘事
1:96 statement 忘录
1:35 statement 忙而
1:38 statement 快派
1:-31 statement 念,
1:50 statement 念。
1:62 statement 念中
1:-70 statement 念了
1:44 statement 念小
1:73 statement 念章
1:49 statement 念馆
1:55 statement 怕家
1:66 statement 思,
1:36 statement 思1
1:111 statement 思一
1:-61 statement 思想
1:34 statement 思政
1:65 statement 思源
1:-57 statement 急?
1:-70 statement 急情
1:50 statement 急救
1:58 statement 急的
1:-68 statement 急躁
1:37 statement 性$
1:-65 statement 性模
1:35 statement 性能
1:38 statement 总体
1:-84 statement 总务
1:84 statement 总协
1:59 statement 总商
1:70 statement 总园
1:72 statement 总抓
1:41 statement 总数
1:149 statement 总校
1:41 statement 总目
1:60 statement 总结
1:51 statement 总编
1:-61 statement 总说
1:58 statement 总负
1:54 statement 总责
1:-87 statement 总额
1:-58 statement 恒,
1:76 statement 恒力
1:74 statement 恩→
1:-104 statement 恭候
1:-94 statement 息。
1:42 statement 息与
1:69 statement 息中
1:55 statement 息化
1:43 statement 息学
1:32 statement 息工
1:83 statement 息技
1:47 statement 息科
1:59 statement 息组
1:49 statement 恳请
1:75 statement 悉。
1:47 statement 悉农
1:30 statement 悉听
1:42 statement 悉数
1:31 statement 悉采
1:37 statement 悟性
1:79 statement 您好
1:-59 statement 您当
1:-44 statement 您怎
1:-53 statement 您接
1:42 statement 您来
1:68 statement 您的
1:45 statement 您要
1:42 statement 您邮
1:61 statement 情,
1:49 statement 情:
1:-60 statement 情况
1:80 statement 情删
1:-67 statement 情境
1:-77 statement 情形
1:30 statement 情影
1:-56 statement 情感
1:-60 statement 情我
1:45 statement 情摸
1:-80 statement 情暖
1:40 statement 情绪
1:-100 statement 情谊
1:-74 statement 惜机
1:-76 statement 惠民
1:-86 statement 惠贷
1:-60 statement 惠赠
1:-92 statement 想上
1:60 statement 想和
1:70 statement 想学
1:50 statement 想必
1:61 statement 想请
1:-68 statement 想谢
1:-75 statement 想起
1:-95 statement 想问
1:-69 statement 愁?
1:-63 statement 意!
1:36 statement 意$
1:73 statement 意,
1:-49 statement 意。
1:44 statement 意三
1:35 statement 意下
1:-62 statement 意义
1:38 statement 意参
1:30 statement 意向
1:42 statement 意在
1:69 statement 意外
1:-48 statement 意帮
1:-46 statement 意度
1:84 statement 意当
1:42 statement 意教
1:57 statement 意来
1:45 statement 意率
1:-53 statement 意者
1:55 statement 意自
1:99 statement 意见
1:-51 statement 意识
1:63 statement 意附
1:-56 statement 感$
1:-55 statement 感;
1:-80 statement 感呈
1:59 statement 感念
1:49 statement 感激
1:53 statement 感统
1:-70 statement 感谢
1:-62 statement 愿$
1:35 statement 愿不
1:55 statement 愿与
1:64 statement 愿为
1:-96 statement 愿你
1:-80 statement 愿做
1:65 statement 愿尽
1:-42 statement 愿意
1:36 statement 愿扶
1:43 statement 愿报
1:54 statement 愿服
1:67 statement 愿结
1:50 statement 愿继
1:82 statement 愿者
1:33 statement 愿要
1:87 statement 慈云
1:74 statement 慈善
1:-94 statement 慢一
1:40 statement 慢些
1:70 statement 慧教
1:37 statement 慰$
1:42 statement 戈壁
1:-58 statement 戏$
1:48 statement 戏,
1:68 statement 戏。
1:43 statement 戏剧
1:55 statement 戏台
1:46 statement 戏怎
1:77 statement 戏活
1:53 statement 戏观
1:42 statement 戏课
1:49 statement 成$
1:63 statement 成,
1:69 statement 成:
1:37 statement 成;
1:51 statement 成“
1:-44 statement 成。
1:62 statement 成一
1:-61 statement 成为
1:68 statement 成了
1:50 statement 成二
1:32 statement 成五
1:54 statement 成人
1:59 statement 成以
1:73 statement 成任
1:32 statement 成先
1:55 statement 成六
1:54 statement 成共
1:59 statement 成册
1:58 statement 成区
1:51 statement 成升
1:102 statement 成员
1:37 statement 成团
1:60 statement 成图
1:-67 statement 成如
1:41 statement 成家
1:42 statement 成对
1:44 statement 成小
1:34 statement 成市
1:45 statement 成师
1:32 statement 成归
1:51 statement 成录
1:54 statement 成情
1:40 statement 成成
1:-46 statement 成效
1:44 statement 成教
1:58 statement 成时
1:63 statement 成率
1:58 statement 成的
1:32 statement 成监
1:38 statement 成研
1:30 statement 成科
1:-98 statement 成绩
1:71 statement 成观
1:60 statement 成计
1:30 statement 成课
1:67 statement 成长
1:-61 statement 成领
1:-65 statement 我$
1:-53 statement 我,
1:-61 statement 我。
1:-96 statement 我不
1:-50 statement 我久
1:-50 statement 我二
1:-56 statement 我于
1:61 statement 我介
1:39 statement 我们
1:-65 statement 我出
1:106 statement 我区
1:40 statement 我县
1:-71 statement 我发
1:-54 statement 我和
1:67 statement 我园
1:76 statement 我大
1:-92 statement 我家
1:72 statement 我将
1:-75 statement 我希
1:69 statement 我带
1:60 statement 我建
1:58 statement 我往
1:-55 statement 我想
1:-106 statement 我愿
1:56 statement 我支
1:115 statement 我方
1:40 statement 我本
1:47 statement 我来
1:37 statement 我校
1:-60 statement 我没
1:-59 statement 我的
1:-62 statement 我积
1:-57 statement 我记
1:-94 statement 我走
1:-60 statement 我还
1:104 statement 我院
1:-82 statement 或致
1:44 statement 战县
1:52 statement 战市
1:35 statement 战省
1:74 statement 戚”
1:85 statement 戚蓝
1:-88 statement 截止
1:-86 statement 户,
1:30 statement 户。
1:41 statement 户列
1:56 statement 户外
1:-92 statement 户提
1:-53 statement 户收
1:48 statement 户籍
1:-69 statement 户评
1:37 statement 房$
1:74 statement 房,
1:59 statement 房中
1:52 statement 房为
1:64 statement 房是
1:53 statement 房的
1:35 statement 房而
1:-48 statement 所!
1:-55 statement 所$
1:71 statement 所,
1:52 statement 所:
1:32 statement 所;
1:-77 statement 所_
1:-47 statement 所。
1:73 statement 所中
1:77 statement 所乡
1:51 statement 所以
1:56 statement 所列
1:65 statement 所初
1:53 statement 所协
1:70 statement 所受
1:47 statement 所召
1:46 statement 所国
1:73 statement 所寄
1:71 statement 所小
1:54 statement 所就
1:42 statement 所属
1:31 statement 所得
1:70 statement 所成
1:50 statement 所户
1:58 statement 所排
1:56 statement 所提
1:58 statement 所教
1:62 statement 所有
1:76 statement 所村
1:53 statement 所核
1:68 statement 所派
1:66 statement 所租
1:56 statement 所称
1:65 statement 所需
1:46 statement 手$
1:-38 statement 手,
1:58 statement 手:
1:53 statement 手”
1:-45 statement 手。
1:41 statement 手乙
1:36 statement 手书
1:56 statement 手册
1:39 statement 手分
1:37 statement 手同
1:68 statement 手园
1:45 statement 手开
1:45 statement 手把
1:-34 statement 手拉
1:35 statement 手提
1:54 statement 手教
1:62 statement 手机
1:39 statement 手来
1:68 statement 手校
1:33 statement 手牵
1:-70 statement 手电
1:60 statement 手管
1:73 statement 手续
1:51 statement 手语
1:49 statement 手集
1:105 statement 才中
1:34 statement 才兼
1:64 statement 才加
1:68 statement 才周
1:71 statement 才国
1:56 statement 才图
1:52 statement 才培
1:46 statement 才支
1:51 statement 才派
1:67 statement 才路
1:45 statement 才送
1:48 statement 扎西
1:46 statement 打个
1:50 statement 打分
1:66 statement 打包
1:59 statement 打印
1:-55 statement 打工
1:61 statement 打折
1:96 statement 打算
1:-64 statement 打领
1:37 statement 托人
1:134 statement 托管
1:61 statement 托运
1:31 statement 执业
1:80 statement 执两
1:37 statement 执弟
1:34 statement 执照
1:54 statement 执行
1:-61 statement 扩大
1:38 statement 扫码
1:-57 statement 扭,
1:-70 statement 扭扭
1:83 statement 扶$
1:76 statement 扶)
1:-64 statement 扶,
1:98 statement 扶:
1:-73 statement 扶;
1:-48 statement 扶?
1:-64 statement 扶、
1:-60 statement 扶。
1:32 statement 扶下
1:-70 statement 扶专
1:43 statement 扶云
1:54 statement 扶任
1:44 statement 扶关
1:36 statement 扶内
1:-53 statement 扶力
1:64 statement 扶办
1:49 statement 扶助
1:43 statement 扶协
1:68 statement 扶单
1:37 statement 扶双
1:-46 statement 扶团
1:49 statement 扶园
1:71 statement 扶大
1:-54 statement 扶套
1:-51 statement 扶存
1:51 statement 扶学
1:46 statement 扶实
1:78 statement 扶对
1:35 statement 扶岩
1:-43 statement 扶工
1:65 statement 扶形
1:34 statement 扶戈
1:42 statement 扶成
1:-75 statement 扶我
1:37 statement 扶持
1:50 statement 扶指
1:-63 statement 扶政
1:45 statement 扶文
1:68 statement 扶方
1:-41 statement 扶时
1:-81 statement 扶来
1:71 statement 扶校
1:52 statement 扶梁
1:60 statement 扶沙
1:-89 statement 扶活
1:53 statement 扶清
1:64 statement 扶由
1:-90 statement 扶的
1:79 statement 扶石
1:34 statement 扶红
1:40 statement 扶经
1:-65 statement 扶老
1:38 statement 扶芦
1:30 statement 扶苗
1:35 statement 扶草
1:67 statement 扶落
1:36 statement 扶西
1:74 statement 扶资
1:-92 statement 扶走
1:40 statement 批$
1:-60 statement 批,
1:45 statement 批2
1:44 statement 批3
1:43 statement 批_
1:41 statement 批。
1:90 statement 批一
1:57 statement 批三
1:61 statement 批不
1:90 statement 批了
1:62 statement 批五
1:31 statement 批住
1:56 statement 批作
1:52 statement 批入
1:43 statement 批准
1:55 statement 批到
1:86 statement 批去
1:39 statement 批名
1:45 statement 批复
1:53 statement 批改
1:49 statement 批教
1:54 statement 批来
1:58 statement 批派
1:48 statement 批评
1:32 statement 批赴
1:49 statement 批跟
1:34 statement 批进
1:60 statement 批队
1:39 statement 批集
1:-59 statement 找朋
1:36 statement 承$
1:47 statement 承人
1:106 statement 承办
1:45 statement 承包
1:37 statement 承印
1:49 statement 承建
1:50 statement 承恩
1:89 statement 承担
1:-61 statement 承蒙
1:93 statement 承诺
1:35 statement 承运
1:45 statement 承龙
1:45 statement 技$
1:68 statement 技大
1:34 statement 技学
1:49 statement 技局
1:47 statement 技工
1:49 statement 技巧
1:50 statement 技师
1:-102 statement 技推
1:32 statement 技改
1:40 statement 技教
1:50 statement 技有
1:37 statement 技术
1:78 statement 技校
1:61 statement 技能
1:58 statement 技艺
1:55 statement 抄送
1:45 statement 把“
1:-58 statement 把一
1:50 statement 把两
1:44 statement 把仪
1:42 statement 把全
1:59 statement 把关
1:36 statement 把劳
1:31 statement 把大
1:33 statement 把学
1:33 statement 把小
1:43 statement 把成
1:34 statement 把我
1:55 statement 把手
1:40 statement 把教
1:31 statement 把月
1:-56 statement 把期
1:52 statement 把梁
1:44 statement 把环
1:39 statement 把科
1:35 statement 把脉
1:67 statement 抓,
1:44 statement 抓。
1:-85 statement 抓住
1:55 statement 抓体
1:57 statement 抓宣
1:49 statement 抓德
1:40 statement 抓教
1:54 statement 抓督
1:-65 statement 抓细
1:60 statement 抓经
1:70 statement 投保
1:87 statement 投入
1:76 statement 投影
1:33 statement 投票
1:-62 statement 投至
1:34 statement 投递
1:38 statement 折一
1:63 statement 折卖
1:52 statement 折售
1:38 statement 折抵
1:42 statement 折旧
1:-43 statement 护士
1:32 statement 护教
1:32 statement 护照
1:75 statement 护理
1:33 statement 护生
1:66 statement 护由
1:50 statement 报$
1:93 statement 报,
1:55 statement 报1
1:43 statement 报3
1:39 statement 报4
1:97 statement 报:
1:66 statement 报一
1:-141 statement 报三
1:35 statement 报书
1:59 statement 报了
1:52 statement 报于
1:69 statement 报修
1:47 statement 报全
1:-55 statement 报军
1:-32 statement 报到
1:38 statement 报制
1:54 statement 报县
1:62 statement 报参
1:-82 statement 报名
1:30 statement 报学
1:43 statement 报实
1:38 statement 报对
1:38 statement 报局
1:36 statement 报市
1:-93 statement 报开
1:35 statement 报成
1:48 statement 报批
1:-61 statement 报招
1:32 statement 报省
1:-61 statement 报维
1:-65 statement 报表
1:-90 statement 报讯
1:113 statement 报课
1:67 statement 报进
1:85 statement 报送
1:91 statement 报销
1:39 statement 报青
1:39 statement 报骨
1:62 statement 抵。
1:35 statement 抵吴
1:39 statement 抵时
1:38 statement 抽两
1:57 statement 抽出
1:76 statement 抽查
1:34 statement 抽精
1:98 statement 抽调
1:88 statement 担,
1:80 statement 担:
1:73 statement 担;
1:123 statement 担。
1:74 statement 担不
1:30 statement 担乙
1:101 statement 担任
1:53 statement 担对
1:56 statement 担往
1:-54 statement 担心
1:-48 statement 拉、
1:49 statement 拉中
1:63 statement 拉去
1:35 statement 拉进
1:-69 statement 拍照
1:35 statement 拓展
1:-58 statement 拔河
1:51 statement 拖延
1:45 statement 招1
1:-48 statement 招募
1:98 statement 招待
1:43 statement 招收
1:37 statement 招生
1:33 statement 招考
1:36 statement 招聘
1:48 statement 招贴
1:62 statement 拜师
1:30 statement 拜年
1:44 statement 拜我
1:43 statement 拜贵
1:47 statement 拟于
1:62 statement 拟从
1:62 statement 拟以
1:32 statement 拟仿
1:41 statement 拟借
1:36 statement 拟卷
1:-41 statement 拟定
1:50 statement 拟将
1:34 statement 拟杉
1:52 statement 拟派
1:33 statement 拟登
1:35 statement 拟移
1:40 statement 拟考
1:50 statement 拟请
1:44 statement 拟送
1:65 statement 拟选
1:35 statement 拟遣
1:40 statement 拟邀
1:42 statement 拢到
1:72 statement 拣出
1:51 statement 拨$
1:42 statement 拨,
1:39 statement 拨三
1:68 statement 拨付
1:67 statement 拨分
1:-74 statement 拨打
1:37 statement 拨数
1:42 statement 拨来
1:-43 statement 拨款
1:58 statement 择优
1:56 statement 择机
1:52 statement 拷给
1:30 statement 拷贝
1:64 statement 拼音
1:-90 statement 拾到
1:78 statement 拾好
1:59 statement 拿两
1:60 statement 拿出
1:50 statement 持$
1:32 statement 持,
1:-98 statement 持:
1:46 statement 持。
1:36 statement 持下
1:35 statement 持久
1:-70 statement 持之
1:79 statement 持了
1:-50 statement 持二
1:38 statement 持云
1:60 statement 持人
1:47 statement 持平
1:40 statement 持并
1:-78 statement 持开
1:39 statement 持教
1:80 statement 持方
1:46 statement 持本
1:33 statement 持校
1:63 statement 持线
1:47 statement 持讲
1:64 statement 持证
1:53 statement 持这
1:39 statement 持长
1:40 statement 挂任
1:60 statement 挂帅
1:76 statement 挂牌
1:114 statement 挂职
1:57 statement 挂虑
1:32 statement 指一
1:47 statement 指乡
1:50 statement 指南
1:47 statement 指定
1:56 statement 指挥
1:61 statement 指标
1:43 statement 指正
1:41 statement 指派
1:37 statement 指点
1:-77 statement 指示
1:42 statement 按公
1:67 statement 按双
1:32 statement 按天
1:-46 statement 按学
1:50 statement 按实
1:53 statement 按年
1:30 statement 按当
1:31 statement 按摩
1:-48 statement 按时
1:92 statement 按月
1:30 statement 按标
1:65 statement 按每
1:33 statement 按清
1:33 statement 按照
1:42 statement 按百
1:36 statement 按门
1:42 statement 挑刺
1:50 statement 挑的
1:38 statement 挖红
1:-76 statement 挚的
1:55 statement 挥部
1:46 statement 挪$
1:69 statement 挪。
1:-84 statement 挪车
1:45 statement 振兴
1:57 statement 捆绑
1:47 statement 捎二
1:41 statement 捎来
1:70 statement 捐书
1:32 statement 捐出
1:94 statement 捐助
1:56 statement 捐建
1:-72 statement 捐来
1:92 statement 捐款
1:75 statement 捐油
1:-46 statement 捐的
1:34 statement 捐给
1:58 statement 捐资
1:-75 statement 捐赠
1:42 statement 捐驻
1:39 statement 损不
1:58 statement 损坏
1:47 statement 换,
1:57 statement 换一
1:38 statement 换下
1:42 statement 换个
1:55 statement 换之
1:50 statement 换十
1:32 statement 换届
1:44 statement 换岗
1:57 statement 换批
1:32 statement 换沟
1:37 statement 换灶
1:42 statement 换班
1:43 statement 据$
1:56 statement 据:
1:-38 statement 据。
1:72 statement 据《
1:52 statement 据区
1:74 statement 据实
1:36 statement 据山
1:37 statement 据显
1:54 statement 据省
1:40 statement 授$
1:67 statement 授:
1:57 statement 授。
1:56 statement 授予
1:51 statement 授应
1:52 statement 授权
1:76 statement 授每
1:52 statement 授的
1:50 statement 授随
1:35 statement 掌勺
1:-66 statement 掌声
1:71 statement 排$
1:38 statement 排(
1:74 statement 排,
1:30 statement 排2
1:43 statement 排:
1:104 statement 排。
1:47 statement 排《
1:57 statement 排一
1:70 statement 排专
1:59 statement 排两
1:56 statement 排入
1:85 statement 排出
1:35 statement 排到
1:56 statement 排名
1:40 statement 排四
1:42 statement 排在
1:50 statement 排好
1:49 statement 排如
1:41 statement 排宿
1:44 statement 排师
1:51 statement 排教
1:37 statement 排期
1:76 statement 排版
1:42 statement 排线
1:64 statement 排练
1:85 statement 排课
1:-71 statement 排轮
1:52 statement 排送
1:44 statement 排通
1:66 statement 探亲
1:80 statement 接$
1:30 statement 接,
1:71 statement 接:
1:60 statement 接;
1:55 statement 接。
1:-74 statement 接下
1:45 statement 接不
1:66 statement 接个
1:50 statement 接入
1:54 statement 接受
1:75 statement 接听
1:41 statement 接实
1:34 statement 接工
1:71 statement 接徒
1:38 statement 接成
1:-101 statement 接我
1:81 statement 接手
1:43 statement 接技
1:43 statement 接收
1:49 statement 接教
1:53 statement 接机
1:48 statement 接由
1:37 statement 接着
1:39 statement 接石
1:31 statement 接种
1:65 statement 接纳
1:44 statement 接购
1:62 statement 接贵
1:123 statement 接送
1:35 statement 控专
1:47 statement 控制
1:52 statement 控实
1:44 statement 控教
1:52 statement 控机
1:30 statement 推介
1:72 statement 推出
1:48 statement 推动
1:-60 statement 推广
1:37 statement 推派
1:-60 statement 推荐
1:73 statement 推进
1:-65 statement 推迟
1:37 statement 推送
1:58 statement 推门
1:44 statement 措$
1:71 statement 措施
1:32 statement 掷、
1:44 statement 提倡
1:49 statement 提八
1:-72 statement 提出
1:82 statement 提到
1:76 statement 提升
1:39 statement 提意
1:-51 statement 提案
1:35 statement 提示
1:-60 statement 提考
1:46 statement 提要
1:69 statement 提请
1:66 statement 提质
1:-67 statement 提问
1:-63 statement 提高
1:52 statement 插班
1:37 statement 揭牌
1:76 statement 援$
1:73 statement 援)
1:68 statement 援:
1:63 statement 援_
1:69 statement 援。
1:59 statement 援乌
1:58 statement 援乙
1:49 statement 援五
1:-64 statement 援交
1:54 statement 援从
1:53 statement 援办
1:66 statement 援助
1:89 statement 援单
1:32 statement 援古
1:53 statement 援学
1:31 statement 援对
1:43 statement 援小
1:67 statement 援建
1:92 statement 援方
1:124 statement 援校
1:53 statement 援梅
1:74 statement 援疆
1:64 statement 援的
1:55 statement 援盐
1:47 statement 援石
1:43 statement 援红
1:-72 statement 援经
1:79 statement 援藏
1:41 statement 援计
1:66 statement 援长
1:31 statement 援高
1:48 statement 搞一
1:63 statement 搞仪
1:33 statement 搞小
1:-59 statement 搬家
1:-88 statement 搬桌
1:-104 statement 搬运
1:32 statement 携具
1:42 statement 携图
1:-95 statement 携带
1:40 statement 携手
1:-39 statement 摄影
1:41 statement 摊。
1:-68 statement 摔倒
1:44 statement 摘要
1:38 statement 摩$
1:47 statement 摩。
1:31 statement 摩两
1:-66 statement 摩了
1:41 statement 摩体
1:62 statement 摩半
1:30 statement 摩托
1:32 statement 摩机
1:41 statement 摩每
1:39 statement 摩活
1:77 statement 摩课
1:82 statement 摸底
1:56 statement 摸情
1:58 statement 撒圣
1:62 statement 撞了
1:96 statement 播,
1:56 statement 播1
1:46 statement 播三
1:64 statement 播室
1:70 statement 播授
1:87 statement 播教
1:43 statement 播电
1:46 statement 播站
1:53 statement 播设
1:58 statement 播课
1:63 statement 撰写
1:45 statement 擅自
1:63 statement 操$
1:36 statement 操不
1:53 statement 操作
1:-59 statement 操场
1:62 statement 操心
1:40 statement 操练
1:40 statement 操集
1:61 statement 支$
1:-38 statement 支,
1:49 statement 支;
1:63 statement 支。
1:-104 statement 支书
1:85 statement 支付
1:33 statement 支取
1:-69 statement 支小
1:70 statement 支持
1:96 statement 支援
1:-73 statement 支教
1:-78 statement 支明
1:34 statement 支由
1:41 statement 支给
1:-33 statement 支部
1:54 statement 支领
1:39 statement 收$
1:59 statement 收(
1:92 statement 收:
1:69 statement 收。
1:59 statement 收两
1:55 statement 收乙
1:81 statement 收件
1:-106 statement 收入
1:-81 statement 收到
1:-81 statement 收卫
1:57 statement 收取
1:51 statement 收受
1:40 statement 收名
1:36 statement 收后
1:87 statement 收学
1:-53 statement 收并
1:40 statement 收徒
1:51 statement 收悉
1:73 statement 收拾
1:-127 statement 收支
1:37 statement 收柏
1:42 statement 收牦
1:-59 statement 收玉
1:91 statement 收看
1:50 statement 收石
1:56 statement 收站
1:70 statement 收端
1:-95 statement 收购
1:62 statement 收贵
1:73 statement 收费
1:57 statement 收跟
1:37 statement 收蹲
1:34 statement 收须
1:32 statement 收馈
1:32 statement 改$
1:48 statement 改,
1:60 statement 改。
1:-78 statement 改为
1:54 statement 改作
1:37 statement 改办
1:55 statement 改厕
1:-56 statement 改善
1:56 statement 改在
1:51 statement 改意
1:69 statement 改用
1:47 statement 改论
1:83 statement 改课
1:75 statement 改进
1:101 statement 改造
1:34 statement 改项
1:48 statement 攻读
1:45 statement 放$
1:69 statement 放,
1:31 statement 放-
1:-36 statement 放:
1:58 statement 放;
1:84 statement 放。
1:52 statement 放书
1:-101 statement 放假
1:37 statement 放全
1:57 statement 放半
1:38 statement 放周
1:66 statement 放在
1:45 statement 放大
1:-66 statement 放学
1:56 statement 放实
1:72 statement 放寒
1:-72 statement 放巷
1:58 statement 放录
1:43 statement 放总
1:36 statement 放教
1:30 statement 放数
1:65 statement 放旅
1:42 statement 放日
1:36 statement 放校
1:-69 statement 放榜
1:56 statement 放温
1:38 statement 放翰
1:73 statement 放职
1:61 statement 放艰
1:-72 statement 放苗
1:70 statement 放题
1:47 statement 政人
1:42 statement 政会
1:36 statement 政列
1:38 statement 政办
1:72 statement 政发
1:36 statement 政史
1:33 statement 政安
1:97 statement 政局
1:46 statement 政承
1:35 statement 政投
1:56 statement 政教
1:48 statement 政每
1:66 statement 政治
1:-43 statement 政策
1:68 statement 政资
1:51 statement 政预
1:56 statement 故中
1:87 statement 故事
1:45 statement 故缺
1:111 statement 故障
1:43 statement 效,
1:49 statement 效:
1:57 statement 效力
1:-99 statement 效及
1:40 statement 效实
1:-37 statement 效期
1:67 statement 效果
1:41 statement 效法
1:44 statement 效的
1:30 statement 效考
1:-94 statement 效能
1:35 statement 效重
1:68 statement 敏|
1:56 statement 敏同
)"sv,
    R"(1:38 statement 救$
1:70 statement 救教
1:35 statement 救训
1:71 statement 教(
1:63 statement 教)
1:31 statement 教,
1:44 statement 教2
1:37 statement 教3
1:-70 statement 教4
1:-70 statement 教:
1:46 statement 教;
1:-43 statement 教、
1:91 statement 教。
1:44 statement 教〔
1:102 statement 教一
1:61 statement 教三
1:57 statement 教上
1:-42 statement 教下
1:39 statement 教不
1:39 statement 教专
1:54 statement 教两
1:68 statement 教中
1:74 statement 教主
1:35 statement 教乡
1:56 statement 教书
1:67 statement 教五
1:44 statement 教代
1:89 statement 教会
1:93 statement 教具
1:33 statement 教出
1:-73 statement 教剪
1:34 statement 教升
1:36 statement 教半
1:57 statement 教合
1:-79 statement 教后
1:98 statement 教员
1:58 statement 教团
1:40 statement 教在
1:65 statement 教坛
1:71 statement 教基
1:55 statement 教处
1:44 statement 教字
1:58 statement 教安
1:40 statement 教对
1:105 statement 教导
1:44 statement 教小
1:44 statement 教就
1:47 statement 教帮
1:57 statement 教常
1:59 statement 教年
1:-70 statement 教我
1:80 statement 教拼
1:115 statement 教授
1:44 statement 教排
1:42 statement 教教
1:68 statement 教数
1:66 statement 教日
1:-41 statement 教期
1:131 statement 教材
1:32 statement 教案
1:35 statement 教法
1:40 statement 教满
1:56 statement 教班
1:-81 statement 教的
1:53 statement 教监
1:52 statement 教研
1:39 statement 教科
1:56 statement 教站
1:126 statement 教练
1:68 statement 教组
1:39 statement 教经
1:49 statement 教网
1:55 statement 教美
1:-37 statement 教老
1:-50 statement 教职
1:62 statement 教股
1:77 statement 教育
1:72 statement 教英
1:72 statement 教融
1:85 statement 教评
1:90 statement 教课
1:63 statement 教资
1:45 statement 教起
1:46 statement 教集
1:-36 statement 教龄
1:44 statement 敞开
1:-74 statement 散会
1:50 statement 敬上
1:-69 statement 敬启
1:63 statement 敬悉
1:61 statement 敬的
1:55 statement 敬礼
1:47 statement 敬祝
1:61 statement 敬约
1:44 statement 敬颂
1:53 statement 数$
1:55 statement 数1
1:38 statement 数2
1:69 statement 数:
1:-58 statement 数;
1:-110 statement 数_
1:90 statement 数。
1:50 statement 数不
1:48 statement 数两
1:56 statement 数以
1:76 statement 数减
1:-44 statement 数字
1:-82 statement 数帧
1:35 statement 数报
1:33 statement 数捐
1:63 statement 数据
1:78 statement 数控
1:30 statement 数教
1:86 statement 数比
1:74 statement 数汇
1:39 statement 数突
1:52 statement 数线
1:50 statement 数致
1:41 statement 数认
1:30 statement 数证
1:65 statement 数资
1:40 statement 数达
1:40 statement 数量
1:-50 statement 整,
1:67 statement 整个
1:67 statement 整为
1:57 statement 整体
1:66 statement 整套
1:46 statement 整建
1:44 statement 整本
1:85 statement 整理
1:37 statement 敷使
1:53 statement 文$
1:74 statement 文)
1:105 statement 文,
1:34 statement 文8
1:-58 statement 文:
1:62 statement 文;
1:60 statement 文_
1:62 statement 文。
1:40 statement 文中
1:42 statement 文书
1:44 statement 文五
1:-76 statement 文以
1:43 statement 文公
1:-69 statement 文具
1:45 statement 文卫
1:81 statement 文印
1:-56 statement 文合
1:32 statement 文名
1:44 statement 文图
1:82 statement 文学
1:105 statement 文小
1:76 statement 文师
1:43 statement 文庙
1:52 statement 文旅
1:119 statement 文昌
1:61 statement 文每
1:-92 statement 文澜
1:-97 statement 文登
1:128 statement 文科
1:72 statement 文章
1:36 statement 文简
1:-39 statement 文组
1:62 statement 文老
1:-62 statement 文艺
1:69 statement 文阅
1:68 statement 料:
1:42 statement 料向
1:37 statement 料按
1:50 statement 料整
1:30 statement 料由
1:31 statement 料经
1:58 statement 料花
1:67 statement 料费
1:59 statement 斜滩
1:35 statement 断,
1:-59 statement 断。
1:57 statement 断与
1:64 statement 断两
1:68 statement 断书
1:33 statement 断时
1:41 statement 断档
1:41 statement 断网
1:76 statement 新中
1:53 statement 新仪
1:76 statement 新任
1:80 statement 新办
1:48 statement 新区
1:96 statement 新台
1:72 statement 新增
1:101 statement 新学
1:54 statement 新手
1:119 statement 新教
1:-74 statement 新校
1:50 statement 新案
1:144 statement 新渡
1:57 statement 新湖
1:96 statement 新班
1:37 statement 新生
1:58 statement 新的
1:45 statement 新知
1:43 statement 新研
1:77 statement 新秀
1:-62 statement 新老
1:58 statement 新聘
1:44 statement 新能
1:49 statement 新花
1:39 statement 新进
1:74 statement 新高
1:43 statement 方$
1:80 statement 方(
1:113 statement 方)
1:73 statement 方,
1:47 statement 方2
1:35 statement 方:
1:38 statement 方;
1:84 statement 方_
1:77 statement 方。
1:50 statement 方一
1:32 statement 方三
1:66 statement 方上
1:34 statement 方不
1:54 statement 方与
1:45 statement 方两
1:31 statement 方中
1:-58 statement 方为
1:71 statement 方举
1:55 statement 方之
1:34 statement 方书
1:63 statement 方云
1:44 statement 方互
1:42 statement 方人
1:53 statement 方代
1:70 statement 方任
1:37 statement 方会
1:62 statement 方住
1:58 statement 方使
1:47 statement 方便
1:71 statement 方保
1:30 statement 方修
1:43 statement 方先
1:36 statement 方免
1:42 statement 方党
1:103 statement 方共
1:121 statement 方出
1:39 statement 方创
1:67 statement 方到
1:32 statement 方副
1:-50 statement 方协
1:58 statement 方单
1:38 statement 方原
1:62 statement 方参
1:56 statement 方另
1:48 statement 方召
1:49 statement 方可
1:75 statement 方各
1:34 statement 方合
1:70 statement 方同
1:38 statement 方名
1:33 statement 方后
1:67 statement 方向
1:62 statement 方听
1:68 statement 方商
1:33 statement 方国
1:42 statement 方图
1:-68 statement 方在
1:52 statement 方备
1:81 statement 方外
1:71 statement 方如
1:47 statement 方委
1:97 statement 方学
1:67 statement 方守
1:56 statement 方安
1:61 statement 方实
1:49 statement 方审
1:31 statement 方宿
1:34 statement 方寄
1:41 statement 方对
1:70 statement 方就
1:36 statement 方工
1:57 statement 方已
1:44 statement 方师
1:77 statement 方带
1:50 statement 方年
1:36 statement 方应
1:-51 statement 方开
1:68 statement 方式
1:48 statement 方影
1:60 statement 方往
1:52 statement 方得
1:41 statement 方德
1:51 statement 方总
1:38 statement 方执
1:63 statement 方承
1:53 statement 方投
1:35 statement 方报
1:74 statement 方招
1:47 statement 方拟
1:52 statement 方挂
1:54 statement 方指
1:32 statement 方按
1:68 statement 方授
1:71 statement 方提
1:53 statement 方支
1:66 statement 方改
1:113 statement 方教
1:81 statement 方新
1:58 statement 方智
1:65 statement 方暑
1:85 statement 方曾
1:65 statement 方服
1:-72 statement 方本
1:89 statement 方校
1:56 statement 方案
1:57 statement 方概
1:36 statement 方每
1:59 statement 方永
1:-55 statement 方法
1:51 statement 方派
1:52 statement 方添
1:71 statement 方渡
1:48 statement 方照
1:55 statement 方现
1:46 statement 方班
1:33 statement 方盖
1:65 statement 方硕
1:32 statement 方示
1:53 statement 方签
1:50 statement 方约
1:31 statement 方组
1:55 statement 方结
1:43 statement 方统
1:88 statement 方联
1:75 statement 方育
1:95 statement 方自
1:55 statement 方英
1:31 statement 方行
1:38 statement 方观
1:49 statement 方解
1:71 statement 方议
1:42 statement 方设
1:92 statement 方负
1:32 statement 方购
1:37 statement 方资
1:76 statement 方赠
1:97 statement 方跟
1:-78 statement 方辖
1:31 statement 方进
1:61 statement 方远
1:55 statement 方选
1:47 statement 方锦
1:32 statement 方阅
1:31 statement 方随
1:55 statement 方雾
1:85 statement 方面
1:37 statement 方顶
1:73 statement 方须
1:53 statement 方驻
1:64 statement 方高
1:36 statement 施$
1:36 statement 施:
1:-88 statement 施。
1:57 statement 施》
1:64 statement 施助
1:44 statement 施方
1:67 statement 施行
1:-55 statement 施雨
1:34 statement 旅,
1:38 statement 旅。
1:48 statement 旅局
1:58 statement 旅款
1:66 statement 旅游
1:75 statement 旅行
1:64 statement 旅费
1:53 statement 族中
1:66 statement 族学
1:38 statement 族实
1:59 statement 族职
1:42 statement 旗$
1:38 statement 旗、
1:30 statement 旗城
1:38 statement 旗教
1:33 statement 旗第
1:41 statement 无不
1:43 statement 无专
1:37 statement 无人
1:75 statement 无偿
1:73 statement 无力
1:51 statement 无异
1:74 statement 无故
1:64 statement 无正
1:-83 statement 无私
1:-134 statement 日$
1:-48 statement 日(
1:-102 statement 日,
1:51 statement 日-
1:41 statement 日1
1:34 statement 日5
1:69 statement 日:
1:90 statement 日;
1:-143 statement 日_
1:50 statement 日”
1:104 statement 日、
1:-88 statement 日下
1:37 statement 日与
1:70 statement 日两
1:52 statement 日于
1:36 statement 日内
1:61 statement 日出
1:69 statement 日到
1:-45 statement 日前
1:34 statement 日单
1:73 statement 日印
1:50 statement 日后
1:-82 statement 日在
1:59 statement 日巡
1:71 statement 日常
1:65 statement 日志
1:77 statement 日报
1:50 statement 日支
1:35 statement 日来
1:61 statement 日止
1:77 statement 日活
1:42 statement 日流
1:41 statement 日港
1:109 statement 日程
1:56 statement 日网
1:-59 statement 日至
1:56 statement 日见
1:31 statement 日轮
1:91 statement 日返
1:54 statement 旦前
1:68 statement 旧。
1:49 statement 旧书
1:49 statement 旧了
1:58 statement 旧互
1:45 statement 旧厂
1:44 statement 旧及
1:52 statement 旧址
1:44 statement 旧机
1:60 statement 旧楼
1:36 statement 旧物
1:51 statement 旧电
1:60 statement 旧的
1:37 statement 旧称
1:58 statement 旧蒸
1:-63 statement 旧衣
1:52 statement 旧规
1:-85 statement 早_
1:-60 statement 早七
1:-64 statement 早出
1:81 statement 早日
1:-82 statement 早晚
1:-79 statement 早读
1:51 statement 早退
1:-43 statement 早餐
1:107 statement 旬,
1:73 statement 旬:
1:41 statement 旬到
1:45 statement 旬去
1:46 statement 旬完
1:35 statement 旬日
1:40 statement 旬派
1:30 statement 旬邀
1:-48 statement 时$
1:51 statement 时,
1:112 statement 时。
1:-62 statement 时上
1:35 statement 时以
1:39 statement 时优
1:36 statement 时传
1:-70 statement 时光
1:52 statement 时内
1:43 statement 时可
1:39 statement 时同
1:-81 statement 时四
1:55 statement 时安
1:33 statement 时并
1:56 statement 时开
1:48 statement 时报
1:58 statement 时接
1:58 statement 时收
1:46 statement 时改
1:-57 statement 时教
1:65 statement 时数
1:37 statement 时断
1:63 statement 时来
1:37 statement 时派
1:47 statement 时由
1:-119 statement 时畅
1:67 statement 时程
1:40 statement 时结
1:-76 statement 时者
1:32 statement 时补
1:74 statement 时课
1:69 statement 时费
1:62 statement 时转
1:104 statement 时长
1:-121 statement 时间
1:51 statement 时限
1:63 statement 昆柳
1:62 statement 明$
1:-31 statement 明,
1:68 statement 明:
1:58 statement 明。
1:54 statement 明一
1:67 statement 明伦
1:-80 statement 明天
1:62 statement 明学
1:135 statement 明德
1:37 statement 明教
1:55 statement 明样
1:62 statement 明每
1:34 statement 明溪
1:43 statement 明的
1:83 statement 明确
1:-69 statement 明细
1:59 statement 明老
1:45 statement 明进
1:45 statement 明远
1:51 statement 明道
1:66 statement 明附
1:45 statement 易$
1:31 statement 易,
1:-68 statement 易。
1:41 statement 易出
1:34 statement 易地
1:36 statement 易师
1:69 statement 易水
1:36 statement 星出
1:66 statement 星园
1:60 statement 星国
1:50 statement 星培
1:142 statement 星期
1:64 statement 星河
1:52 statement 星海
1:32 statement 星级
1:53 statement 星跟
1:52 statement 映,
1:65 statement 春_
1:58 statement 春、
1:-90 statement 春县
1:79 statement 春天
1:88 statement 春季
1:41 statement 春来
1:37 statement 春赛
1:-73 statement 春风
1:-80 statement 昨日
1:96 statement 是1
1:-37 statement 是一
1:61 statement 是专
1:88 statement 是两
1:-98 statement 是亮
1:-74 statement 是人
1:-76 statement 是什
1:45 statement 是冠
1:42 statement 是办
1:74 statement 是半
1:50 statement 是去
1:92 statement 是县
1:86 statement 是双
1:44 statement 是同
1:-54 statement 是否
1:83 statement 是城
1:-59 statement 是学
1:60 statement 是山
1:30 statement 是岭
1:45 statement 是市
1:-53 statement 是年
1:56 statement 是府
1:-93 statement 是志
1:-86 statement 是想
1:46 statement 是愿
1:62 statement 是我
1:30 statement 是挂
1:52 statement 是本
1:-80 statement 是来
1:49 statement 是柳
1:-91 statement 是桂
1:37 statement 是楼
1:56 statement 是每
1:-69 statement 是江
1:46 statement 是滋
1:57 statement 是滨
1:64 statement 是牧
1:33 statement 是由
1:34 statement 是老
1:-79 statement 是考
1:-73 statement 是裂
1:31 statement 是访
1:71 statement 是该
1:70 statement 是走
1:55 statement 是跟
1:43 statement 是路
1:33 statement 是部
1:37 statement 显微
1:37 statement 显示
1:-55 statement 显著
1:30 statement 晋升
1:31 statement 晒教
1:107 statement 晓光
1:73 statement 晓岚
1:87 statement 晖小
1:-53 statement 晚$
1:59 statement 晚6
1:40 statement 晚。
1:41 statement 晚七
1:-38 statement 晚上
1:92 statement 晚为
1:-73 statement 晚会
1:75 statement 晚八
1:32 statement 晚在
1:-92 statement 晚宴
1:-98 statement 晚温
1:32 statement 晚自
1:69 statement 晚间
1:33 statement 晤谈
1:53 statement 晨光
1:39 statement 晨星
1:57 statement 晨曦
1:67 statement 晨检
1:-46 statement 晨间
1:35 statement 普$
1:-60 statement 普法
1:35 statement 普特
1:42 statement 普课
1:-50 statement 普通
1:-88 statement 景$
1:36 statement 景:
1:68 statement 景新
1:60 statement 景春
1:-80 statement 晴_
1:151 statement 晴川
1:33 statement 智)
1:106 statement 智学
1:33 statement 智巡
1:51 statement 智慧
1:31 statement 智派
1:50 statement 智源
1:71 statement 智能
1:41 statement 暂不
1:31 statement 暂时
1:101 statement 暑假
1:128 statement 暑期
1:-58 statement 暖,
1:42 statement 暖和
1:-79 statement 暖山
1:52 statement 暖很
1:67 statement 暖水
1:67 statement 曙光
1:67 statement 曦路
1:60 statement 更新
1:36 statement 更要
1:66 statement 曼$
1:76 statement 曾于
1:58 statement 曾到
1:59 statement 曾获
1:40 statement 替支
1:31 statement 替班
1:33 statement 替空
1:32 statement 替花
1:77 statement 最后
1:58 statement 最好
1:30 statement 最少
1:32 statement 最年
1:60 statement 最怕
1:74 statement 最急
1:-82 statement 最诚
1:-67 statement 最远
1:-61 statement 最难
1:123 statement 月$
1:55 statement 月(
1:59 statement 月)
1:114 statement 月,
1:61 statement 月-
1:-78 statement 月1
1:-81 statement 月2
1:138 statement 月3
1:97 statement 月4
1:-85 statement 月5
1:-77 statement 月6
1:-71 statement 月7
1:-48 statement 月8
1:-130 statement 月9
1:-70 statement 月:
1:31 statement 月;
1:184 statement 月_
1:114 statement 月|
1:77 statement 月、
1:54 statement 月。
1:-82 statement 月七
1:-70 statement 月三
1:73 statement 月上
1:93 statement 月与
1:84 statement 月两
1:71 statement 月中
1:78 statement 月举
1:54 statement 月之
1:-30 statement 月二
1:-48 statement 月五
1:63 statement 月交
1:63 statement 月以
1:72 statement 月份
1:71 statement 月会
1:-71 statement 月你
1:44 statement 月借
1:86 statement 月做
1:36 statement 月入
1:62 statement 月公
1:-66 statement 月六
1:45 statement 月内
1:40 statement 月写
1:36 statement 月凑
1:53 statement 月初
1:113 statement 月到
1:74 statement 月前
1:-72 statement 月办
1:-78 statement 月十
1:97 statement 月去
1:49 statement 月参
1:-32 statement 月发
1:33 statement 月可
1:58 statement 月各
1:71 statement 月合
1:55 statement 月向
1:94 statement 月听
1:72 statement 月四
1:68 statement 月回
1:35 statement 月国
1:61 statement 月在
1:62 statement 月学
1:45 statement 月完
1:80 statement 月定
1:63 statement 月寄
1:33 statement 月对
1:44 statement 月巡
1:45 statement 月已
1:68 statement 月底
1:111 statement 月开
1:-55 statement 月成
1:70 statement 月我
1:58 statement 月托
1:42 statement 月把
1:57 statement 月报
1:30 statement 月抵
1:45 statement 月招
1:60 statement 月探
1:30 statement 月搭
1:64 statement 月摸
1:65 statement 月撰
1:-79 statement 月景
1:34 statement 月末
1:43 statement 月本
1:105 statement 月来
1:90 statement 月检
1:69 statement 月活
1:89 statement 月派
1:-53 statement 月生
1:112 statement 月由
1:36 statement 月研
1:72 statement 月磨
1:31 statement 月移
1:30 statement 月竹
1:126 statement 月第
1:42 statement 月线
1:68 statement 月组
1:45 statement 月结
1:54 statement 月给
1:66 statement 月统
1:53 statement 月老
1:119 statement 月考
1:-59 statement 月联
1:174 statement 月至
1:-62 statement 月色
1:34 statement 月补
1:42 statement 月视
1:-42 statement 月走
1:62 statement 月赴
1:167 statement 月起
1:44 statement 月运
1:50 statement 月返
1:103 statement 月送
1:76 statement 月通
1:43 statement 月里
1:35 statement 月间
1:70 statement 月飞
1:56 statement 月驻
1:56 statement 有$
1:55 statement 有1
1:-42 statement 有2
1:57 statement 有3
1:-105 statement 有一
1:52 statement 有三
1:47 statement 有不
1:60 statement 有专
1:31 statement 有两
1:-40 statement 有了
1:52 statement 有事
1:41 statement 有二
1:-79 statement 有什
1:61 statement 有优
1:55 statement 有六
1:94 statement 有关
1:60 statement 有分
1:72 statement 有功
1:48 statement 有变
1:55 statement 有同
1:-80 statement 有听
1:50 statement 有周
1:40 statement 有小
1:-54 statement 有层
1:44 statement 有市
1:42 statement 有庆
1:37 statement 有意
1:-67 statement 有机
1:47 statement 有来
1:-119 statement 有没
1:-92 statement 有泥
1:-45 statement 有狗
1:-95 statement 有的
1:63 statement 有省
1:49 statement 有科
1:59 statement 有约
1:37 statement 有经
1:-95 statement 有结
1:-59 statement 有统
1:70 statement 有计
1:-55 statement 有许
1:52 statement 有足
1:-79 statement 有车
1:-52 statement 有重
1:47 statement 有顾
1:-80 statement 朋友
1:35 statement 服从
1:75 statement 服供
1:-96 statement 服到
1:-70 statement 服务
1:51 statement 服尺
1:80 statement 服装
1:76 statement 服饰
1:86 statement 朗。
1:-66 statement 朗诵
1:102 statement 望书
1:-71 statement 望她
1:39 statement 望安
1:59 statement 望小
1:47 statement 望数
1:41 statement 望早
1:56 statement 望江
1:47 statement 望火
1:46 statement 望落
1:78 statement 朝阳
1:71 statement 期$
1:63 statement 期(
1:-35 statement 期,
1:41 statement 期1
1:71 statement 期3
1:40 statement 期4
1:40 statement 期9
1:83 statement 期;
1:127 statement 期。
1:-50 statement 期三
1:46 statement 期上
1:64 statement 期不
1:38 statement 期专
1:80 statement 期两
1:-86 statement 期中
1:93 statement 期为
1:34 statement 期乡
1:64 statement 期书
1:85 statement 期二
1:86 statement 期互
1:96 statement 期五
1:75 statement 期人
1:60 statement 期以
1:-74 statement 期八
1:42 statement 期六
1:42 statement 期内
1:121 statement 期到
1:40 statement 期十
1:43 statement 期去
1:34 statement 期受
1:62 statement 期召
1:36 statement 期各
1:90 statement 期合
1:151 statement 期听
1:73 statement 期四
1:-59 statement 期回
1:37 statement 期在
1:34 statement 期城
1:56 statement 期复
1:74 statement 期安
1:43 statement 期希
1:44 statement 期帮
1:110 statement 期开
1:54 statement 期我
1:60 statement 期抽
1:39 statement 期捐
1:57 statement 期推
1:-64 statement 期支
1:40 statement 期教
1:38 statement 期时
1:48 statement 期望
1:56 statement 期来
1:98 statement 期派
1:31 statement 期渡
1:63 statement 期满
1:53 statement 期由
1:-47 statement 期的
1:41 statement 期相
1:71 statement 期看
1:39 statement 期研
1:55 statement 期线
1:89 statement 期组
1:48 statement 期结
1:70 statement 期给
1:-102 statement 期者
1:61 statement 期联
1:-69 statement 期自
1:73 statement 期至
1:65 statement 期英
1:61 statement 期营
1:37 statement 期见
1:39 statement 期讲
1:-80 statement 期课
1:86 statement 期赴
1:86 statement 期起
1:36 statement 期跨
1:68 statement 期辅
1:43 statement 期还
1:60 statement 期进
1:67 statement 期送
1:69 statement 期选
1:66 statement 期遴
1:57 statement 期里
1:31 statement 期集
1:61 statement 木》
1:-110 statement 木两
1:78 statement 木兰
1:38 statement 木冲
1:50 statement 木器
1:57 statement 木场
1:87 statement 木小
1:-67 statement 木材
1:78 statement 木栅
1:-55 statement 木正
1:66 statement 木清
1:43 statement 未县
1:52 statement 未完
1:62 statement 未尽
1:40 statement 未来
1:34 statement 未果
1:49 statement 未满
1:81 statement 末,
1:57 statement 末一
1:46 statement 末住
1:64 statement 末写
1:37 statement 末到
1:32 statement 末前
1:62 statement 末卷
1:75 statement 末可
1:61 statement 末同
1:35 statement 末向
1:52 statement 末命
1:40 statement 末报
1:34 statement 末日
1:59 statement 末由
1:43 statement 末统
1:-88 statement 末考
1:31 statement 末视
1:43 statement 末试
1:67 statement 本$
1:-74 statement 本、
1:82 statement 本。
1:67 statement 本《
1:62 statement 本一
1:39 statement 本三
1:63 statement 本上
1:92 statement 本书
1:-63 statement 本公
1:46 statement 本剧
1:69 statement 本功
1:-75 statement 本厂
1:48 statement 本县
1:79 statement 本周
1:61 statement 本图
1:38 statement 本地
1:102 statement 本备
1:84 statement 本好
1:59 statement 本存
1:31 statement 本室
1:36 statement 本岛
1:79 statement 本年
1:-106 statement 本报
1:103 statement 本教
1:-51 statement 本文
1:72 statement 本方
1:52 statement 本月
1:42 statement 本标
1:48 statement 本校
1:69 statement 本案
1:102 statement 本次
1:39 statement 本登
1:41 statement 本百
1:-83 statement 本着
1:91 statement 本科
1:32 statement 本纪
1:33 statement 本细
1:63 statement 本表
1:-80 statement 本要
1:49 statement 本规
1:91 statement 本计
1:39 statement 本课
1:37 statement 本走
1:31 statement 本轮
1:72 statement 本部
1:59 statement 本里
1:48 statement 本院
1:47 statement 本项
1:35 statement 本题
1:49 statement 札$
1:67 statement 术$
1:55 statement 术,
1:31 statement 术1
1:30 statement 术_
1:67 statement 术、
1:54 statement 术专
1:-138 statement 术员
1:53 statement 术处
1:37 statement 术大
1:36 statement 术委
1:62 statement 术学
1:31 statement 术展
1:30 statement 术应
1:38 statement 术指
1:83 statement 术教
1:34 statement 术班
1:44 statement 术系
1:44 statement 术组
1:95 statement 术老
1:76 statement 术节
1:33 statement 术苗
1:66 statement 术营
1:43 statement 术课
1:45 statement 术走
1:45 statement 术顾
1:-56 statement 朱自
1:35 statement 机$
1:-48 statement 机,
1:51 statement 机1
1:-62 statement 机一
1:63 statement 机三
1:54 statement 机个
1:-105 statement 机会
1:120 statement 机关
1:39 statement 机制
1:102 statement 机器
1:57 statement 机室
1:63 statement 机床
1:52 statement 机房
1:53 statement 机折
1:54 statement 机报
1:55 statement 机教
1:83 statement 机构
1:102 statement 机械
1:89 statement 机电
1:59 statement 机票
1:32 statement 机视
1:-92 statement 机车
1:68 statement 杂志
1:52 statement 杂津
1:32 statement 权$
1:47 statement 权一
1:85 statement 杉小
1:38 statement 杉木
1:44 statement 李工
1:45 statement 李校
1:62 statement 李老
1:-67 statement 李萌
1:36 statement 李雯
1:66 statement 杏园
1:59 statement 杏小
1:51 statement 杏花
1:45 statement 材$
1:81 statement 材,
1:33 statement 材-
1:43 statement 材4
1:79 statement 材、
1:90 statement 材。
1:48 statement 材一
1:88 statement 材三
1:40 statement 材厂
1:48 statement 材及
1:90 statement 材料
1:58 statement 材由
1:33 statement 材续
1:47 statement 材行
1:-82 statement 材贸
1:-60 statement 村$
1:34 statement 村三
1:44 statement 村办
1:52 statement 村发
1:-89 statement 村商
1:85 statement 村园
1:65 statement 村委
1:-88 statement 村学
1:67 statement 村孩
1:85 statement 村完
1:174 statement 村小
1:92 statement 村幼
1:38 statement 村振
1:53 statement 村教
1:-101 statement 村民
1:-62 statement 村派
1:46 statement 村级
1:-79 statement 村结
1:52 statement 杜承
1:-61 statement 杜若
1:57 statement 杜鹃
1:63 statement 束,
1:80 statement 束。
1:38 statement 束前
1:72 statement 条,
1:39 statement 条。
1:-42 statement 条件
1:52 statement 条回
1:48 statement 条沟
1:30 statement 条目
1:71 statement 条规
1:42 statement 条验
1:94 statement 来$
1:-48 statement 来,
1:67 statement 来2
1:53 statement 来;
1:38 statement 来七
1:68 statement 来上
1:43 statement 来东
1:44 statement 来两
1:-79 statement 来了
1:46 statement 来事
1:35 statement 来云
1:91 statement 来人
1:62 statement 来件
1:71 statement 来任
1:46 statement 来优
1:48 statement 来信
1:-106 statement 来做
1:47 statement 来八
1:40 statement 来函
1:-85 statement 来到
1:59 statement 来十
1:51 statement 来协
1:34 statement 来县
1:41 statement 来参
1:33 statement 来反
1:55 statement 来听
1:54 statement 来启
1:59 statement 来回
1:65 statement 来园
1:-79 statement 来地
1:71 statement 来城
1:39 statement 来实
1:-78 statement 来宾
1:47 statement 来帮
1:63 statement 来年
1:48 statement 来往
1:-32 statement 来总
1:147 statement 来我
1:-96 statement 来接
1:-45 statement 来支
1:45 statement 来教
1:39 statement 来敝
1:-88 statement 来文
1:40 statement 来本
1:44 statement 来机
1:67 statement 来枫
1:38 statement 来柏
1:104 statement 来校
1:31 statement 来梨
1:74 statement 来海
1:61 statement 来港
1:63 statement 来澳
1:63 statement 来甲
1:65 statement 来电
1:54 statement 来监
1:44 statement 来看
1:39 statement 来短
1:-65 statement 来稿
1:51 statement 来聊
1:81 statement 来自
1:-73 statement 来表
1:40 statement 来访
1:41 statement 来院
1:47 statement 来高
1:41 statement 来鹤
1:-73 statement 杨$
1:61 statement 杨乡
1:61 statement 杨家
1:72 statement 杨小
1:73 statement 杨树
1:65 statement 杨河
1:53 statement 杨湾
1:-58 statement 杯$
1:-94 statement 杯”
1:64 statement 松原
1:63 statement 松口
1:74 statement 松岭
1:48 statement 松江
1:73 statement 松涛
1:61 statement 松滨
1:41 statement 板2
1:52 statement 板、
1:55 statement 板。
1:-89 statement 板上
1:-93 statement 板书
1:55 statement 板全
1:-71 statement 板十
1:54 statement 板坡
1:53 statement 板小
1:51 statement 板就
1:41 statement 板报
1:-71 statement 板是
1:-92 statement 板栗
1:30 statement 板沟
1:87 statement 板电
1:79 statement 极、
1:35 statement 极分
1:-70 statement 极参
1:47 statement 构,
1:65 statement 构:
1:31 statement 构。
1:44 statement 构监
1:54 statement 析$
1:66 statement 析,
1:32 statement 析会
1:39 statement 析出
1:43 statement 析电
1:65 statement 林三
1:77 statement 林中
1:50 statement 林园
1:91 statement 林国
1:56 statement 林场
1:53 statement 林坡
1:41 statement 林学
1:49 statement 林教
1:68 statement 林校
1:33 statement 林老
1:46 statement 林苡
1:-68 statement 林路
1:31 statement 果,
1:43 statement 果2
1:62 statement 果:
1:48 statement 果不
1:-80 statement 果农
1:-87 statement 果发
1:72 statement 果只
1:32 statement 果因
1:37 statement 果园
1:42 statement 果排
1:55 statement 果汇
1:55 statement 果海
1:66 statement 果纳
1:-72 statement 果表
1:39 statement 果计
1:59 statement 果通
1:37 statement 果镇
1:39 statement 果验
1:-83 statement 枝。
1:66 statement 枣中
1:89 statement 枣林
1:-48 statement 枫林
1:80 statement 枫树
1:59 statement 枫桥
1:31 statement 枫香
1:43 statement 架$
1:44 statement 架,
1:46 statement 架三
1:35 statement 架六
1:36 statement 架原
1:33 statement 架经
1:68 statement 架调
1:-90 statement 架起
1:37 statement 架钢
1:-70 statement 柏杨
1:30 statement 柏树
1:-101 statement 柏校
1:92 statement 柏桥
1:63 statement 柜两
1:47 statement 柜十
1:47 statement 柜由
1:49 statement 查,
1:74 statement 查。
1:41 statement 查一
1:37 statement 查三
1:49 statement 查不
1:31 statement 查干
1:36 statement 查收
1:40 statement 查晨
1:35 statement 查照
1:30 statement 查结
1:39 statement 查铺
1:47 statement 柯博
1:-69 statement 柯老
1:37 statement 柳中
1:47 statement 柳县
1:36 statement 柳坐
1:43 statement 柳坝
1:40 statement 柳学
1:39 statement 柳提
1:40 statement 柳新
1:48 statement 柳条
1:66 statement 柳林
1:51 statement 柳树
1:105 statement 柳沟
1:46 statement 柳湾
1:54 statement 柳溪
1:-52 statement 柳眉
1:-65 statement 柳荫
1:-70 statement 柴,
1:55 statement 柿子
1:52 statement 栅实
1:38 statement 标$
1:-93 statement 标:
1:84 statement 标。
1:43 statement 标与
1:-44 statement 标准
1:33 statement 标参
1:31 statement 标培
1:65 statement 标是
1:41 statement 标本
1:42 statement 标率
1:39 statement 标题
1:32 statement 树中
1:31 statement 树乡
1:30 statement 树坪
1:71 statement 树坳
1:47 statement 树屯
1:39 statement 树幼
1:64 statement 树沟
1:66 statement 树湾
1:85 statement 树苗
1:65 statement 栖县
1:35 statement 栗乡
1:55 statement 栗坡
1:-81 statement 栗沟
1:160 statement 校$
1:142 statement 校(
1:94 statement 校)
1:58 statement 校,
1:67 statement 校-
1:36 statement 校1
1:45 statement 校2
1:31 statement 校8
1:107 statement 校:
1:58 statement 校;
1:229 statement 校_
1:64 statement 校“
1:36 statement 校”
1:48 statement 校→
1:72 statement 校、
1:125 statement 校一
1:54 statement 校七
1:58 statement 校三
1:102 statement 校上
1:55 statement 校下
1:76 statement 校不
1:48 statement 校与
1:66 statement 校专
1:54 statement 校东
1:97 statement 校两
1:-50 statement 校中
1:59 statement 校临
1:-96 statement 校举
1:55 statement 校九
1:48 statement 校事
1:98 statement 校二
1:55 statement 校于
1:50 statement 校互
1:40 statement 校五
1:34 statement 校交
1:52 statement 校仍
1:47 statement 校仓
1:94 statement 校付
1:69 statement 校代
1:45 statement 校以
1:90 statement 校任
1:41 statement 校企
1:89 statement 校会
1:-32 statement 校住
1:49 statement 校体
1:37 statement 校作
1:64 statement 校使
1:58 statement 校依
1:76 statement 校促
1:43 statement 校保
1:56 statement 校修
1:43 statement 校借
1:39 statement 校僻
1:-104 statement 校先
1:62 statement 校免
1:71 statement 校党
1:58 statement 校入
1:84 statement 校全
1:-33 statement 校八
1:39 statement 校公
1:83 statement 校六
1:65 statement 校共
1:45 statement 校内
1:60 statement 校准
1:34 statement 校凭
1:58 statement 校出
1:67 statement 校分
1:54 statement 校列
1:42 statement 校初
1:43 statement 校制
1:37 statement 校前
1:41 statement 校副
1:66 statement 校办
1:-48 statement 校务
1:53 statement 校募
1:77 statement 校区
1:102 statement 校医
1:58 statement 校十
1:43 statement 校升
1:36 statement 校半
1:-42 statement 校协
1:55 statement 校卑
1:48 statement 校印
1:38 statement 校历
1:-44 statement 校去
1:34 statement 校县
1:73 statement 校参
1:-96 statement 校及
1:116 statement 校友
1:55 statement 校双
1:49 statement 校发
1:38 statement 校受
1:88 statement 校可
1:34 statement 校史
1:43 statement 校司
1:106 statement 校各
1:80 statement 校合
1:76 statement 校同
1:84 statement 校名
1:48 statement 校后
1:36 statement 校向
1:67 statement 校听
1:54 statement 校周
1:-54 statement 校和
1:108 statement 校四
1:50 statement 校团
1:62 statement 校园
1:57 statement 校图
1:56 statement 校在
1:61 statement 校址
1:44 statement 校均
1:51 statement 校培
1:65 statement 校声
1:55 statement 校备
1:45 statement 校大
1:108 statement 校学
1:80 statement 校孩
1:59 statement 校安
1:59 statement 校完
1:64 statement 校实
1:80 statement 校家
1:47 statement 校宿
1:75 statement 校寄
1:76 statement 校对
1:62 statement 校将
1:40 statement 校小
1:31 statement 校少
1:58 statement 校就
1:58 statement 校履
1:52 statement 校岭
1:59 statement 校工
1:-51 statement 校已
1:69 statement 校师
1:65 statement 校带
1:-77 statement 校帮
1:53 statement 校常
1:-38 statement 校平
1:54 statement 校年
1:49 statement 校并
1:-51 statement 校庆
1:85 statement 校应
1:35 statement 校建
1:79 statement 校开
)"sv,
    R"(1:41 statement 校当
1:74 statement 校影
1:37 statement 校得
1:61 statement 校德
1:33 statement 校徽
1:70 statement 校心
1:78 statement 校总
1:-65 statement 校情
1:52 statement 校惠
1:65 statement 校愿
1:59 statement 校成
1:62 statement 校所
1:40 statement 校执
1:46 statement 校承
1:49 statement 校技
1:31 statement 校把
1:38 statement 校护
1:60 statement 校报
1:74 statement 校招
1:52 statement 校拟
1:33 statement 校择
1:56 statement 校挂
1:96 statement 校指
1:78 statement 校按
1:-67 statement 校捐
1:62 statement 校据
1:81 statement 校授
1:80 statement 校接
1:96 statement 校提
1:50 statement 校插
1:46 statement 校操
1:-30 statement 校支
1:33 statement 校政
1:38 statement 校效
1:43 statement 校数
1:41 statement 校文
1:93 statement 校新
1:33 statement 校方
1:48 statement 校无
1:33 statement 校旧
1:39 statement 校是
1:-53 statement 校有
1:84 statement 校服
1:73 statement 校本
1:51 statement 校机
1:-88 statement 校来
1:37 statement 校果
1:41 statement 校查
1:94 statement 校校
1:51 statement 校核
1:123 statement 校每
1:43 statement 校毕
1:47 statement 校汉
1:58 statement 校汰
1:44 statement 校沈
1:42 statement 校派
1:68 statement 校浸
1:58 statement 校添
1:32 statement 校满
1:50 statement 校滨
1:33 statement 校演
1:44 statement 校烹
1:79 statement 校照
1:46 statement 校物
1:57 statement 校班
1:45 statement 校理
1:114 statement 校生
1:47 statement 校田
1:46 statement 校由
1:49 statement 校略
1:41 statement 校登
1:33 statement 校直
1:63 statement 校研
1:43 statement 校示
1:36 statement 校社
1:39 statement 校种
1:57 statement 校科
1:59 statement 校称
1:47 statement 校站
1:57 statement 校答
1:41 statement 校签
1:-40 statement 校管
1:45 statement 校级
1:-122 statement 校结
1:40 statement 校统
1:49 statement 校继
1:60 statement 校续
1:62 statement 校缺
1:42 statement 校美
1:95 statement 校老
1:51 statement 校者
1:36 statement 校耆
1:40 statement 校联
1:64 statement 校舍
1:57 statement 校英
1:30 statement 校董
1:57 statement 校蒋
1:49 statement 校行
1:73 statement 校表
1:55 statement 校要
1:81 statement 校见
1:44 statement 校规
1:55 statement 校视
1:36 statement 校解
1:43 statement 校计
1:34 statement 校订
1:47 statement 校训
1:72 statement 校讲
1:30 statement 校设
1:36 statement 校访
1:38 statement 校评
1:53 statement 校诊
1:-65 statement 校诚
1:33 statement 校语
1:84 statement 校请
1:74 statement 校课
1:89 statement 校负
1:58 statement 校责
1:57 statement 校赠
1:60 statement 校走
1:41 statement 校足
1:44 statement 校跑
1:78 statement 校跟
1:69 statement 校车
1:75 statement 校轮
1:-30 statement 校辅
1:64 statement 校运
1:45 statement 校进
1:41 statement 校退
1:-51 statement 校送
1:63 statement 校通
1:41 statement 校遣
1:41 statement 校配
1:-71 statement 校门
1:-50 statement 校际
1:-76 statement 校限
1:35 statement 校随
1:-85 statement 校雀
1:49 statement 校青
1:-55 statement 校面
1:80 statement 校音
1:52 statement 校顶
1:50 statement 校须
1:46 statement 校领
1:75 statement 校食
1:54 statement 校首
1:35 statement 校驻
1:34 statement 校骨
1:40 statement 校高
1:-88 statement 株。
1:48 statement 样$
1:61 statement 样,
1:71 statement 样_
1:49 statement 样、
1:38 statement 样写
1:53 statement 样几
1:61 statement 样在
1:32 statement 样子
1:52 statement 样式
1:58 statement 样批
1:-81 statement 样本
1:54 statement 样由
1:-72 statement 样的
1:49 statement 样约
1:33 statement 样设
1:30 statement 样走
1:52 statement 核,
1:64 statement 核:
1:-93 statement 核_
1:59 statement 核、
1:-56 statement 核。
1:52 statement 核优
1:-90 statement 核会
1:38 statement 核准
1:46 statement 核办
1:74 statement 核发
1:48 statement 核合
1:32 statement 核定
1:124 statement 核心
1:-56 statement 核方
1:33 statement 核等
1:-68 statement 核虚
1:65 statement 根据
1:39 statement 根本
1:-34 statement 格$
1:38 statement 格、
1:43 statement 格。
1:38 statement 格三
1:40 statement 格习
1:33 statement 格可
1:42 statement 格后
1:57 statement 格我
1:-37 statement 格率
1:39 statement 格的
1:48 statement 格考
1:51 statement 格者
1:33 statement 格证
1:-128 statement 桂花
1:49 statement 桃园
1:42 statement 案$
1:90 statement 案,
1:61 statement 案、
1:33 statement 案一
1:51 statement 案之
1:-64 statement 案人
1:45 statement 案仍
1:63 statement 案会
1:63 statement 案例
1:34 statement 案八
1:33 statement 案分
1:43 statement 案参
1:70 statement 案并
1:34 statement 案报
1:48 statement 案改
1:49 statement 案模
1:35 statement 案用
1:-84 statement 案由
1:49 statement 案的
1:42 statement 案示
1:60 statement 案经
1:32 statement 案讨
1:36 statement 案辅
1:57 statement 案进
1:58 statement 案随
1:-65 statement 案须
1:48 statement 案馆
1:36 statement 桌$
1:45 statement 桌、
1:-101 statement 桌。
1:-89 statement 桌刻
1:-46 statement 桌子
1:-59 statement 桌摔
1:72 statement 桌椅
1:59 statement 桐川
1:70 statement 桑坪
1:51 statement 桑梓
1:40 statement 档$
1:-57 statement 档。
1:43 statement 档材
1:108 statement 档案
1:35 statement 桥,
1:70 statement 桥、
1:138 statement 桥中
1:47 statement 桥九
1:53 statement 桥出
1:59 statement 桥北
1:44 statement 桥商
1:53 statement 桥坝
1:30 statement 桥坪
1:100 statement 桥头
1:61 statement 桥学
1:137 statement 桥小
1:66 statement 桥幼
1:36 statement 桥当
1:38 statement 桥新
1:74 statement 桥村
1:-69 statement 桥梁
1:74 statement 桥派
1:88 statement 桥看
1:51 statement 桥辅
1:57 statement 桥过
1:40 statement 桥都
1:69 statement 桥镇
1:52 statement 桥队
1:41 statement 桥附
1:57 statement 桶,
1:-78 statement 梁,
1:43 statement 梁副
1:80 statement 梁家
1:-80 statement 梁小
1:38 statement 梁静
1:47 statement 梅$
1:-72 statement 梅:
1:60 statement 梅县
1:91 statement 梅窝
1:-66 statement 梅老
1:56 statement 梓助
1:36 statement 梧一
1:40 statement 梧县
1:142 statement 梧岭
1:31 statement 梧湾
1:32 statement 梧职
1:86 statement 梨园
1:30 statement 梯十
1:45 statement 梯学
1:51 statement 梯开
1:50 statement 梯职
1:52 statement 梯讲
1:56 statement 械公
1:46 statement 械研
1:45 statement 械科
1:39 statement 械装
1:66 statement 梳理
1:30 statement 检$
1:41 statement 检与
1:58 statement 检修
1:53 statement 检在
1:42 statement 检时
1:39 statement 检查
1:62 statement 检核
1:55 statement 检测
1:33 statement 检组
1:78 statement 检视
1:84 statement 检讨
1:34 statement 检费
1:36 statement 检送
1:71 statement 棉衣
1:41 statement 棉被
1:75 statement 棋。
1:73 statement 棋由
1:52 statement 棋院
1:33 statement 棒球
1:33 statement 棘县
1:49 statement 棚三
1:114 statement 棠园
1:33 statement 棵树
1:57 statement 椅1
1:32 statement 椅3
1:67 statement 椅、
1:42 statement 植园
1:30 statement 植本
1:35 statement 植红
1:58 statement 楚泽
1:90 statement 楼。
1:42 statement 楼东
1:36 statement 楼举
1:-46 statement 楼会
1:50 statement 楼召
1:113 statement 楼小
1:35 statement 楼房
1:53 statement 楼由
1:35 statement 楼长
1:-55 statement 概况
1:65 statement 榆关
1:86 statement 榆树
1:58 statement 榕溪
1:-87 statement 榜:
1:57 statement 榜学
1:41 statement 榜文
1:38 statement 榴村
1:65 statement 榴红
1:42 statement 榻江
1:55 statement 槐花
1:37 statement 槐荫
1:35 statement 樟区
1:48 statement 模$
1:-80 statement 模型
1:62 statement 模拟
1:75 statement 模板
1:62 statement 横路
1:114 statement 次$
1:39 statement 次2
1:52 statement 次|
1:30 statement 次“
1:73 statement 次一
1:54 statement 次下
1:75 statement 次不
1:76 statement 次两
1:63 statement 次为
1:44 statement 次云
1:43 statement 次五
1:53 statement 次人
1:47 statement 次以
1:63 statement 次任
1:65 statement 次会
1:59 statement 次党
1:59 statement 次全
1:77 statement 次共
1:-89 statement 次再
1:76 statement 次写
1:54 statement 次半
1:54 statement 次同
1:63 statement 次四
1:50 statement 次备
1:52 statement 次外
1:43 statement 次大
1:43 statement 次安
1:42 statement 次家
1:-61 statement 次帮
1:36 statement 次序
1:-91 statement 次我
1:45 statement 次技
1:52 statement 次教
1:54 statement 次数
1:58 statement 次暑
1:45 statement 次月
1:56 statement 次检
1:-152 statement 次段
1:37 statement 次比
1:58 statement 次毕
1:36 statement 次汇
1:58 statement 次测
1:-59 statement 次的
1:36 statement 次确
1:79 statement 次碰
1:62 statement 次示
1:42 statement 次线
1:37 statement 次结
1:41 statement 次网
1:-31 statement 次联
1:51 statement 次行
1:78 statement 次观
1:47 statement 次视
1:67 statement 次讨
1:34 statement 次语
1:52 statement 次赴
1:45 statement 次达
1:34 statement 次门
1:55 statement 次需
1:32 statement 欢$
1:72 statement 欢。
1:34 statement 欢迎
1:72 statement 欢送
1:39 statement 欣慰
1:63 statement 欧阳
1:-44 statement 款$
1:-51 statement 款,
1:-85 statement 款5
1:53 statement 款6
1:47 statement 款与
1:38 statement 款专
1:71 statement 款中
1:46 statement 款二
1:57 statement 款和
1:34 statement 款建
1:-71 statement 款点
1:42 statement 款由
1:36 statement 款购
1:36 statement 款赞
1:66 statement 款都
1:68 statement 款项
1:-55 statement 歌。
1:33 statement 歌传
1:52 statement 止$
1:-57 statement 止:
1:73 statement 止。
1:61 statement 止之
1:-85 statement 止停
1:58 statement 止的
1:42 statement 止者
1:-71 statement 正常
1:-84 statement 正开
1:73 statement 正式
1:-34 statement 正文
1:39 statement 正晨
1:69 statement 正月
1:56 statement 正本
1:-82 statement 正相
1:-86 statement 正衡
1:71 statement 正路
1:50 statement 正阳
1:-87 statement 正面
1:-82 statement 此,
1:53 statement 此。
1:50 statement 此作
1:56 statement 此前
1:46 statement 此厚
1:46 statement 此执
1:32 statement 此来
1:-93 statement 此次
1:-101 statement 此申
1:35 statement 此的
1:31 statement 此约
1:36 statement 此缩
1:81 statement 此致
1:-78 statement 此证
1:36 statement 此责
1:36 statement 此蹲
1:100 statement 此项
1:-49 statement 步$
1:56 statement 步,
1:38 statement 步口
1:46 statement 步阶
1:51 statement 步骤
1:45 statement 武术
1:59 statement 武陵
1:64 statement 歧,
1:-85 statement 歪扭
1:-75 statement 歪歪
1:64 statement 殊教
1:41 statement 残旧
1:48 statement 残疾
1:64 statement 残联
1:37 statement 残障
1:-89 statement 殖户
1:35 statement 段(
1:37 statement 段,
1:-94 statement 段;
1:71 statement 段_
1:45 statement 段为
1:33 statement 段推
1:-47 statement 段月
1:-69 statement 段考
1:41 statement 段进
1:39 statement 毋挂
1:51 statement 每$
1:64 statement 每一
1:106 statement 每两
1:123 statement 每个
1:63 statement 每人
1:73 statement 每位
1:54 statement 每半
1:43 statement 每单
1:44 statement 每双
1:66 statement 每名
1:131 statement 每周
1:52 statement 每坊
1:-69 statement 每季
1:98 statement 每学
1:89 statement 每对
1:61 statement 每封
1:62 statement 每年
1:77 statement 每所
1:92 statement 每批
1:31 statement 每方
1:117 statement 每日
1:53 statement 每旬
1:61 statement 每晚
1:152 statement 每月
1:60 statement 每期
1:33 statement 每校
1:42 statement 每梯
1:110 statement 每次
1:64 statement 每点
1:65 statement 每班
1:82 statement 每生
1:44 statement 每科
1:63 statement 每笔
1:57 statement 每箱
1:63 statement 每组
1:73 statement 每节
1:56 statement 每趟
1:32 statement 每轮
1:57 statement 每逢
1:67 statement 每门
1:60 statement 每项
1:54 statement 毒$
1:48 statement 毒,
1:76 statement 毒。
1:38 statement 比$
1:46 statement 比。
1:43 statement 比一
1:-63 statement 比上
1:40 statement 比偏
1:58 statement 比去
1:33 statement 比师
1:35 statement 毕$
1:53 statement 毕,
1:133 statement 毕业
1:-80 statement 毕主
1:40 statement 毛教
1:50 statement 民中
1:-77 statement 民农
1:-51 statement 民办
1:67 statement 民医
1:42 statement 民及
1:51 statement 民国
1:-81 statement 民子
1:95 statement 民小
1:-64 statement 民政
1:72 statement 民族
1:41 statement 民法
1:43 statement 民满
1:49 statement 民粮
1:56 statement 民路
1:31 statement 气$
1:-89 statement 气。
1:-74 statement 气四
1:-53 statement 气氛
1:32 statement 气馁
1:-57 statement 氛活
1:34 statement 水$
1:51 statement 水_
1:-92 statement 水。
1:78 statement 水中
1:77 statement 水井
1:38 statement 水区
1:34 statement 水县
1:51 statement 水学
1:57 statement 水实
1:63 statement 水市
1:44 statement 水平
1:41 statement 水报
1:34 statement 水排
1:38 statement 水改
1:55 statement 水机
1:-77 statement 水村
1:50 statement 水校
1:53 statement 水水
1:32 statement 水淘
1:42 statement 水滴
1:78 statement 水特
1:33 statement 水田
1:97 statement 水电
1:46 statement 水画
1:85 statement 水磨
1:-46 statement 水管
1:32 statement 水艺
1:105 statement 水营
1:66 statement 水袋
1:47 statement 水质
1:82 statement 水镇
1:68 statement 水静
1:62 statement 永久
1:89 statement 永宁
1:-66 statement 永年
1:-69 statement 永远
1:52 statement 氹仔
1:55 statement 求$
1:43 statement 求,
1:-46 statement 求。
1:54 statement 求学
1:42 statement 求实
1:90 statement 求教
1:41 statement 求答
1:53 statement 求花
1:32 statement 汇存
1:48 statement 汇总
1:-81 statement 汇整
1:96 statement 汇文
1:67 statement 汇编
1:128 statement 汉水
1:69 statement 汉语
1:42 statement 汉高
1:48 statement 汗$
1:35 statement 江$
1:34 statement 江中
1:48 statement 江之
1:58 statement 江交
1:42 statement 江北
1:45 statement 江南
1:77 statement 江县
1:95 statement 江口
1:60 statement 江善
1:47 statement 江圣
1:92 statement 江城
1:74 statement 江基
1:54 statement 江外
1:64 statement 江安
1:51 statement 江实
1:65 statement 江客
1:48 statement 江岸
1:51 statement 江州
1:64 statement 江市
1:76 statement 江师
1:59 statement 江教
1:32 statement 江校
1:46 statement 江水
1:59 statement 江洲
1:37 statement 江渡
1:97 statement 江滨
1:41 statement 江澜
1:47 statement 江班
1:39 statement 江畔
1:71 statement 江职
1:37 statement 江路
1:60 statement 江退
1:39 statement 江门
1:58 statement 池与
1:43 statement 池组
1:53 statement 汤、
1:39 statement 汤老
1:85 statement 汪晓
1:74 statement 汰换
1:35 statement 汰的
1:70 statement 汽修
1:54 statement 汽车
1:84 statement 沂河
1:69 statement 沅川
1:57 statement 沈老
1:53 statement 沈育
1:-53 statement 沉默
1:84 statement 沙井
1:33 statement 沙县
1:64 statement 沙口
1:41 statement 沙坪
1:60 statement 沙枣
1:94 statement 沙棘
1:34 statement 沙水
1:96 statement 沙河
1:40 statement 沙田
1:-72 statement 沙老
1:71 statement 沙龙
1:70 statement 沟,
1:34 statement 沟体
1:72 statement 沟初
1:36 statement 沟厨
1:38 statement 沟县
1:90 statement 沟口
1:37 statement 沟培
1:92 statement 沟学
1:37 statement 沟宿
1:41 statement 沟寄
1:143 statement 沟小
1:-98 statement 沟果
1:36 statement 沟楼
1:43 statement 沟民
1:37 statement 沟灶
1:33 statement 沟照
1:31 statement 沟给
1:32 statement 沟美
1:67 statement 沟通
1:38 statement 沟采
1:34 statement 沟里
1:53 statement 沟镇
1:42 statement 沟门
1:33 statement 沟鼓
1:35 statement 没事
1:37 statement 没成
1:48 statement 沪江
1:50 statement 河$
1:-74 statement 河、
1:60 statement 河中
1:45 statement 河书
1:68 statement 河二
1:37 statement 河五
1:71 statement 河任
1:69 statement 河区
1:64 statement 河县
1:137 statement 河口
1:37 statement 河名
1:43 statement 河园
1:73 statement 河学
1:40 statement 河孩
1:110 statement 河小
1:35 statement 河少
1:68 statement 河市
1:34 statement 河抽
1:55 statement 河捐
1:90 statement 河教
1:61 statement 河村
1:34 statement 河毕
1:65 statement 河沿
1:59 statement 河流
1:-99 statement 河游
1:96 statement 河湾
1:66 statement 河源
1:35 statement 河特
1:39 statement 河篮
1:64 statement 河粮
1:47 statement 河缺
1:34 statement 河老
1:52 statement 河职
1:72 statement 河西
1:35 statement 河谷
1:34 statement 河送
1:51 statement 河顶
1:94 statement 油塘
1:47 statement 油有
1:61 statement 油漆
1:54 statement 油费
1:61 statement 治|
1:54 statement 治副
1:41 statement 治区
1:38 statement 治县
1:105 statement 治疗
1:70 statement 治研
1:38 statement 治西
1:53 statement 沽商
1:51 statement 沿学
1:47 statement 泉,
1:30 statement 泉专
1:67 statement 泉中
1:-66 statement 泉乡
1:33 statement 泉二
1:50 statement 泉任
1:56 statement 泉县
1:-88 statement 泉学
1:88 statement 泉幼
1:34 statement 泉授
1:-67 statement 泉杯
1:58 statement 泉眼
1:32 statement 泉职
1:121 statement 泉路
1:35 statement 泉选
1:47 statement 法$
1:71 statement 法:
1:59 statement 法、
1:41 statement 法》
1:71 statement 法协
1:49 statement 法可
1:54 statement 法如
1:34 statement 法定
1:-99 statement 法律
1:37 statement 法教
1:59 statement 法治
1:45 statement 法自
1:68 statement 法订
1:-93 statement 法讲
1:38 statement 法贵
1:33 statement 法院
1:43 statement 泛宣
1:33 statement 泡一
1:-65 statement 泥土
1:46 statement 泥教
1:67 statement 泥桥
1:95 statement 泥河
1:40 statement 注$
1:113 statement 注:
1:44 statement 注|
1:-74 statement 注册
1:-78 statement 注教
1:-81 statement 泳。
1:47 statement 泳池
1:51 statement 泺护
1:64 statement 洋初
1:59 statement 洋小
1:37 statement 洋课
1:81 statement 洋镇
1:-60 statement 洗好
1:38 statement 洗碗
1:57 statement 洗衣
1:31 statement 洗马
1:46 statement 洛布
1:60 statement 津沽
1:70 statement 津贴
1:75 statement 洮河
1:53 statement 洲中
1:62 statement 洲工
1:54 statement 洲市
1:36 statement 洲鼓
1:-88 statement 活动
1:83 statement 活老
1:61 statement 活节
1:-37 statement 活补
1:-75 statement 活跃
1:34 statement 活部
1:34 statement 活页
1:44 statement 洼同
1:46 statement 洼学
1:62 statement 洼小
1:68 statement 洼村
1:38 statement 洼的
1:40 statement 洼老
1:53 statement 洼里
1:-71 statement 派$
1:69 statement 派,
1:38 statement 派1
1:53 statement 派2
1:71 statement 派3
1:57 statement 派4
1:68 statement 派5
1:139 statement 派一
1:56 statement 派三
1:69 statement 派专
1:130 statement 派两
1:45 statement 派中
1:50 statement 派主
1:-79 statement 派二
1:55 statement 派五
1:37 statement 派交
1:43 statement 派人
1:63 statement 派任
1:51 statement 派保
1:74 statement 派六
1:-87 statement 派内
1:50 statement 派农
1:-66 statement 派到
1:57 statement 派副
1:41 statement 派化
1:67 statement 派单
1:48 statement 派卢
1:100 statement 派员
1:67 statement 派四
1:69 statement 派学
1:95 statement 派实
1:51 statement 派工
1:40 statement 派康
1:43 statement 派往
1:31 statement 派志
1:64 statement 派我
1:64 statement 派执
1:56 statement 派技
1:53 statement 派挂
1:48 statement 派支
1:96 statement 派教
1:60 statement 派数
1:81 statement 派校
1:62 statement 派治
1:59 statement 派班
1:33 statement 派督
1:47 statement 派种
1:-70 statement 派经
1:59 statement 派美
1:67 statement 派老
1:58 statement 派自
1:50 statement 派舞
1:50 statement 派英
1:57 statement 派训
1:68 statement 派资
1:-68 statement 派走
1:46 statement 派跟
1:89 statement 派车
1:36 statement 派选
1:89 statement 派遣
1:44 statement 派阅
1:68 statement 派音
1:67 statement 派食
1:65 statement 派驻
1:74 statement 派骨
1:34 statement 流,
1:38 statement 流-
1:41 statement 流3
1:41 statement 流:
1:69 statement 流;
1:54 statement 流”
1:37 statement 流主
1:57 statement 流举
1:47 statement 流书
1:-59 statement 流于
1:40 statement 流做
1:67 statement 流出
1:79 statement 流到
1:53 statement 流前
1:73 statement 流动
1:-82 statement 流另
1:43 statement 流团
1:56 statement 流失
1:31 statement 流当
1:59 statement 流心
1:50 statement 流教
1:54 statement 流时
1:60 statement 流来
1:54 statement 流水
1:53 statement 流程
1:39 statement 流筹
1:56 statement 流箱
1:40 statement 流进
1:-90 statement 浆、
1:45 statement 测,
1:61 statement 测卷
1:-44 statement 测评
1:39 statement 测试
1:50 statement 测验
1:121 statement 浦口
1:-69 statement 浩$
1:-88 statement 浩_
1:40 statement 海$
1:30 statement 海一
1:85 statement 海中
1:68 statement 海事
1:63 statement 海二
1:45 statement 海关
1:57 statement 海医
1:42 statement 海坊
1:33 statement 海城
1:104 statement 海天
1:43 statement 海学
1:89 statement 海宁
1:95 statement 海安
1:49 statement 海对
1:38 statement 海小
1:52 statement 海岛
1:51 statement 海岬
1:50 statement 海岱
1:65 statement 海岸
1:32 statement 海川
1:96 statement 海州
1:43 statement 海工
1:-64 statement 海平
1:73 statement 海报
1:127 statement 海棠
1:49 statement 海洋
1:69 statement 海滨
1:54 statement 海理
1:65 statement 海角
1:48 statement 海边
1:51 statement 海院
1:57 statement 海陵
1:68 statement 海风
1:62 statement 浸润
1:46 statement 涂、
1:79 statement 消毒
1:33 statement 涉。
1:49 statement 涉及
1:70 statement 涛中
1:62 statement 润两
1:41 statement 涧口
1:44 statement 涯规
1:46 statement 涵盖
1:46 statement 淘汰
1:-101 statement 深受
1:33 statement 深导
1:39 statement 深山
1:75 statement 深教
1:58 statement 混龄
1:67 statement 添置
1:56 statement 添麻
1:51 statement 清(
1:-44 statement 清,
1:-82 statement 清《
1:84 statement 清单
1:87 statement 清晖
1:48 statement 清步
1:95 statement 清水
1:-73 statement 清泉
1:84 statement 清溪
1:-66 statement 清运
1:39 statement 清远
1:55 statement 渔村
1:33 statement 渡$
1:51 statement 渡,
1:69 statement 渡、
1:33 statement 渡一
1:93 statement 渡中
1:35 statement 渡入
1:87 statement 渡区
1:48 statement 渡县
1:80 statement 渡口
1:54 statement 渡小
1:34 statement 渡师
1:33 statement 渡支
1:47 statement 渡海
1:59 statement 渡牵
1:40 statement 渡职
1:54 statement 渡负
1:55 statement 渡跟
1:32 statement 渡顶
1:45 statement 温室
1:-93 statement 温差
1:74 statement 温老
1:44 statement 港,
1:60 statement 港东
1:47 statement 港中
1:39 statement 港九
1:42 statement 港出
1:50 statement 港参
1:71 statement 港坪
1:30 statement 港外
1:51 statement 港币
1:84 statement 港市
1:42 statement 港幼
1:30 statement 港接
1:40 statement 港派
1:52 statement 港观
1:47 statement 游、
1:32 statement 游专
1:56 statement 游回
1:48 statement 游平
1:46 statement 游戏
1:-37 statement 游泳
1:41 statement 游系
1:-68 statement 湖$
1:43 statement 湖;
1:60 statement 湖一
1:79 statement 湖中
1:53 statement 湖区
1:72 statement 湖国
1:61 statement 湖外
1:35 statement 湖实
1:63 statement 湖工
1:88 statement 湖市
1:53 statement 湖教
1:83 statement 湖滨
1:44 statement 湖考
1:45 statement 湾→
1:54 statement 湾一
1:53 statement 湾三
1:122 statement 湾中
1:66 statement 湾办
1:97 statement 湾县
1:40 statement 湾启
1:30 statement 湾园
1:61 statement 湾外
1:117 statement 湾小
1:31 statement 湾市
1:50 statement 湾村
1:76 statement 湾第
1:58 statement 湾跟
1:34 statement 湾高
1:48 statement 源$
1:54 statement 源。
1:82 statement 源中
1:63 statement 源回
1:57 statement 源学
1:42 statement 源平
1:61 statement 源库
1:44 statement 源汽
1:100 statement 源班
1:63 statement 源镇
1:58 statement 溪乡
1:64 statement 溪住
1:56 statement 溪八
1:37 statement 溪区
1:65 statement 溪县
1:94 statement 溪口
1:-103 statement 溪国
1:52 statement 溪完
1:31 statement 溪实
1:47 statement 溪家
1:-93 statement 溪小
1:46 statement 溪幼
1:86 statement 溪校
1:66 statement 溪点
1:48 statement 溪的
1:36 statement 溪职
1:30 statement 溪边
1:85 statement 溪镇
1:46 statement 溺水
1:46 statement 滋味
1:45 statement 滞,
1:42 statement 满4
1:32 statement 满6
1:71 statement 满三
1:38 statement 满两
1:-43 statement 满五
1:39 statement 满分
1:45 statement 满后
1:-71 statement 满妈
1:57 statement 满由
1:53 statement 满的
1:33 statement 满考
1:-92 statement 满芒
1:39 statement 满野
1:63 statement 滦溪
1:57 statement 滨中
1:56 statement 滨供
1:37 statement 滨初
1:53 statement 滨国
1:55 statement 滨外
1:36 statement 滨大
1:59 statement 滨州
1:70 statement 滨市
1:36 statement 滨师
1:112 statement 滨江
1:130 statement 滨河
1:47 statement 滨海
1:68 statement 滨湖
1:46 statement 滨火
1:37 statement 滨的
1:46 statement 滨英
1:36 statement 滨运
1:60 statement 滨酒
1:30 statement 滩,
1:56 statement 滩两
1:96 statement 滩中
1:57 statement 滩乡
1:47 statement 滩县
1:41 statement 滩护
1:43 statement 滩教
1:40 statement 滴慈
1:65 statement 漂流
1:60 statement 漆三
1:-51 statement 漏雨
1:32 statement 演$
1:-76 statement 演,
1:38 statement 演一
1:48 statement 演两
1:46 statement 演出
1:30 statement 演艺
1:35 statement 演讲
1:-50 statement 演赛
1:53 statement 潘校
1:56 statement 潘石
1:62 statement 潭县
1:57 statement 潭学
1:88 statement 澄江
1:57 statement 澄湖
1:54 statement 澎岛
1:32 statement 澜北
1:-65 statement 澜幼
1:44 statement 澜溪
1:37 statement 澜理
1:-58 statement 澜的
1:52 statement 澳,
1:60 statement 澳口
1:57 statement 澳实
1:42 statement 澳门
1:37 statement 激莫
1:76 statement 濠光
1:72 statement 濠江
1:42 statement 火楼
1:75 statement 火草
1:63 statement 火车
1:45 statement 灯光
1:-77 statement 灯写
1:43 statement 灶上
1:48 statement 灶五
1:51 statement 灶台
1:37 statement 灶间
1:-61 statement 炉主
1:70 statement 炊事
1:38 statement 点,
1:89 statement 点-
1:-46 statement 点:
1:-74 statement 点?
1:41 statement 点”
1:45 statement 点、
1:-120 statement 点。
1:33 statement 点】
1:91 statement 点一
1:45 statement 点三
1:46 statement 点专
1:82 statement 点两
1:108 statement 点为
1:-117 statement 点二
1:-95 statement 点五
1:51 statement 点人
1:-88 statement 点八
1:57 statement 点写
1:54 statement 点到
1:62 statement 点四
1:-62 statement 点土
1:49 statement 点在
1:53 statement 点培
1:60 statement 点字
1:42 statement 点就
1:33 statement 点放
1:55 statement 点教
1:93 statement 点校
1:36 statement 点添
1:66 statement 点清
1:-68 statement 点灯
1:68 statement 点的
1:41 statement 点盐
1:30 statement 点督
1:-75 statement 点经
1:36 statement 点缺
1:48 statement 点老
1:-105 statement 点要
1:43 statement 点设
1:94 statement 点评
1:58 statement 点说
1:81 statement 点费
1:32 statement 点走
1:66 statement 点轮
1:92 statement 点辅
1:68 statement 点项
1:43 statement 炼,
1:37 statement 炼半
1:-49 statement 烈的
1:64 statement 烘焙
1:-106 statement 烛。
1:60 statement 烦。
1:-58 statement 烧,
1:84 statement 烧锅
1:-103 statement 烧鸡
1:53 statement 热,
1:36 statement 热水
1:-50 statement 热烈
1:-45 statement 热线
1:46 statement 烹饪
1:94 statement 焊接
1:76 statement 焊机
1:43 statement 焙工
1:35 statement 焦去
1:38 statement 焦课
1:35 statement 焦还
1:-52 statement 然_
1:81 statement 然科
1:42 statement 然要
1:-81 statement 照,
1:33 statement 照”
1:32 statement 照。
1:35 statement 照《
1:38 statement 照东
1:45 statement 照价
1:58 statement 照发
1:42 statement 照台
1:61 statement 照旧
1:60 statement 照此
1:34 statement 照海
1:58 statement 照清
1:-115 statement 照片
1:35 statement 照的
1:55 statement 熟悉
1:37 statement 爬山
1:46 statement 爱,
1:31 statement 爱哭
1:60 statement 爱器
1:37 statement 爱堂
1:-58 statement 爱心
1:53 statement 爱高
1:69 statement 父$
1:-88 statement 父:
1:51 statement 父接
1:86 statement 父每
1:37 statement 父高
1:41 statement 爷奶
1:-44 statement 爷爷
1:-71 statement 爷的
1:-62 statement 爸爸
1:-57 statement 爸的
1:-57 statement 爸都
1:-74 statement 片。
1:40 statement 片册
1:35 statement 片包
1:37 statement 片区
1:-84 statement 片数
1:-81 statement 片洗
1:-76 statement 片若
1:-66 statement 版、
1:49 statement 版。
1:-72 statement 版任
1:40 statement 版社
1:55 statement 版装
1:45 statement 牌$
1:63 statement 牌,
1:68 statement 牌。
1:35 statement 牌后
1:52 statement 牙老
1:31 statement 牙验
1:-59 statement 牛$
1:-64 statement 牛。
1:76 statement 牛坪
1:52 statement 牛头
1:88 statement 牛角
1:70 statement 牦牛
1:37 statement 牧兽
1:66 statement 牧区
1:36 statement 牧组
1:54 statement 牧羊
1:33 statement 物,
1:56 statement 物1
1:-79 statement 物业
1:31 statement 物价
1:37 statement 物园
1:-82 statement 物复
1:38 statement 物志
1:40 statement 物流
1:137 statement 物理
1:37 statement 物联
1:-61 statement 物语
1:-99 statement 物请
1:-56 statement 物资
1:128 statement 牵头
1:35 statement 特)
1:-75 statement 特产
1:31 statement 特出
1:30 statement 特协
1:-95 statement 特发
1:152 statement 特教
1:69 statement 特校
1:54 statement 特殊
1:31 statement 特每
1:52 statement 特级
1:31 statement 特美
1:35 statement 特融
1:-60 statement 特订
1:-104 statement 特邀
1:48 statement 状一
1:46 statement 状下
1:53 statement 状况
1:52 statement 狐敏
1:-54 statement 狗叫
1:69 statement 独立
1:66 statement 狮坪
1:-80 statement 猪塘
1:31 statement 献的
1:34 statement 献艺
1:70 statement 率$
1:35 statement 率1
1:36 statement 率4
1:-54 statement 率8
1:61 statement 率:
1:58 statement 率不
1:48 statement 率与
1:-52 statement 率从
1:48 statement 率偏
1:58 statement 率升
1:31 statement 率拟
1:53 statement 率控
1:32 statement 率海
1:62 statement 率由
1:51 statement 率翻
1:78 statement 率达
1:30 statement 率队
1:35 statement 率降
1:64 statement 玉到
1:-75 statement 玉米
1:103 statement 王家
1:-65 statement 王师
1:54 statement 王校
1:77 statement 王老
1:71 statement 玛_
1:52 statement 玛县
1:36 statement 玩$
1:36 statement 玩,
1:77 statement 玩具
1:43 statement 玩吧
1:45 statement 环创
1:86 statement 环境
1:72 statement 环头
1:36 statement 现仅
1:36 statement 现代
1:58 statement 现况
1:-143 statement 现在
1:-41 statement 现场
1:77 statement 现将
1:35 statement 现就
1:62 statement 现已
1:56 statement 现有
1:31 statement 现由
1:60 statement 现答
1:40 statement 现藏
1:72 statement 现调
1:75 statement 玲→
1:-69 statement 珍惜
1:66 statement 珠心
1:122 statement 班$
1:133 statement 班,
1:32 statement 班8
1:-61 statement 班:
1:-91 statement 班_
1:41 statement 班、
1:-48 statement 班一
1:86 statement 班上
1:56 statement 班与
1:70 statement 班两
1:110 statement 班主
1:-91 statement 班亲
1:-68 statement 班人
1:-64 statement 班会
1:-76 statement 班全
1:57 statement 班六
1:41 statement 班出
1:-75 statement 班列
1:36 statement 班到
1:47 statement 班协
1:43 statement 班听
1:37 statement 班图
1:36 statement 班备
1:87 statement 班子
1:89 statement 班学
1:52 statement 班家
1:46 statement 班师
1:43 statement 班带
1:34 statement 班幼
1:43 statement 班报
1:40 statement 班排
1:96 statement 班教
1:53 statement 班服
1:34 statement 班来
1:49 statement 班每
1:-49 statement 班班
1:48 statement 班由
1:-39 statement 班的
1:40 statement 班盖
1:53 statement 班级
1:50 statement 班结
1:57 statement 班老
1:32 statement 班见
1:63 statement 班观
1:-119 statement 班超
1:32 statement 班通
1:41 statement 班里
1:-72 statement 班长
1:48 statement 球$
1:31 statement 球5
1:68 statement 球_
1:45 statement 球也
1:41 statement 球小
1:42 statement 球操
1:68 statement 球教
1:67 statement 球是
1:41 statement 球架
1:66 statement 球科
1:41 statement 球过
1:58 statement 球队
1:-33 statement 理$
1:46 statement 理)
1:76 statement 理,
1:48 statement 理:
1:73 statement 理_
1:83 statement 理、
1:67 statement 理三
1:32 statement 理下
1:55 statement 理两
1:68 statement 理中
1:50 statement 理作
1:89 statement 理健
1:42 statement 理到
1:61 statement 理化
1:51 statement 理后
1:49 statement 理员
1:-49 statement 理和
1:75 statement 理咨
1:92 statement 理学
1:65 statement 理局
1:58 statement 理层
1:63 statement 理工
1:30 statement 理师
1:45 statement 理干
1:-68 statement 理念
1:48 statement 理班
1:95 statement 理科
1:76 statement 理章
1:56 statement 理系
1:37 statement 理组
1:34 statement 理细
)"sv,
    R"(1:63 statement 理老
1:37 statement 理解
1:-43 statement 理课
1:62 statement 理辅
1:38 statement 理部
1:-37 statement 琢磨
1:34 statement 琴,
1:69 statement 琴一
1:46 statement 琴即
1:77 statement 琴的
1:34 statement 琴调
1:53 statement 瑞泉
1:71 statement 瑶小
1:30 statement 瑶山
1:59 statement 璟将
1:49 statement 瓦房
1:-66 statement 瓦窑
1:114 statement 甘泉
1:-53 statement 甘霖
1:-76 statement 生$
1:52 statement 生)
1:-34 statement 生,
1:59 statement 生1
1:53 statement 生2
1:45 statement 生3
1:37 statement 生4
1:46 statement 生5
1:82 statement 生6
1:-52 statement 生:
1:90 statement 生。
1:54 statement 生一
1:51 statement 生三
1:65 statement 生上
1:35 statement 生不
1:55 statement 生与
1:30 statement 生两
1:32 statement 生中
1:30 statement 生义
1:59 statement 生之
1:34 statement 生书
1:45 statement 生二
1:63 statement 生交
1:74 statement 生人
1:34 statement 生仅
1:61 statement 生代
1:-68 statement 生们
1:51 statement 生会
1:30 statement 生作
1:70 statement 生使
1:73 statement 生借
1:33 statement 生做
1:52 statement 生健
1:30 statement 生免
1:32 statement 生入
1:85 statement 生共
1:55 statement 生写
1:57 statement 生冬
1:48 statement 生凑
1:95 statement 生到
1:31 statement 生制
1:56 statement 生办
1:82 statement 生十
1:45 statement 生参
1:55 statement 生发
1:59 statement 生可
1:48 statement 生合
1:53 statement 生同
1:81 statement 生名
1:52 statement 生向
1:45 statement 生和
1:31 statement 生咨
1:54 statement 生四
1:42 statement 生困
1:-33 statement 生在
1:48 statement 生均
1:82 statement 生多
1:67 statement 生学
1:46 statement 生实
1:-32 statement 生家
1:35 statement 生宿
1:42 statement 生将
1:67 statement 生就
1:45 statement 生工
1:30 statement 生干
1:49 statement 生开
1:30 statement 生往
1:42 statement 生徒
1:31 statement 生怎
1:91 statement 生情
1:-40 statement 生所
1:31 statement 生投
1:45 statement 生按
1:50 statement 生挑
1:32 statement 生捐
1:59 statement 生支
1:-53 statement 生效
1:-83 statement 生数
1:44 statement 生日
1:48 statement 生本
1:91 statement 生来
1:51 statement 生档
1:39 statement 生榜
1:-74 statement 生正
1:-35 statement 生每
1:35 statement 生比
1:-37 statement 生活
1:41 statement 生涯
1:39 statement 生物
1:56 statement 生由
1:42 statement 生留
1:-87 statement 生的
1:48 statement 生看
1:52 statement 生研
1:40 statement 生票
1:30 statement 生第
1:48 statement 生简
1:55 statement 生管
1:101 statement 生线
1:33 statement 生结
1:-94 statement 生给
1:48 statement 生编
1:30 statement 生职
1:33 statement 生能
1:55 statement 生自
1:56 statement 生至
1:31 statement 生计
1:45 statement 生轮
1:33 statement 生辍
1:60 statement 生近
1:51 statement 生进
1:36 statement 生送
1:-77 statement 生适
1:48 statement 生选
1:54 statement 生都
1:-30 statement 生院
1:33 statement 生随
1:40 statement 生须
1:69 statement 生预
1:48 statement 用$
1:115 statement 用,
1:-67 statement 用:
1:79 statement 用;
1:54 statement 用“
1:119 statement 用。
1:69 statement 用一
1:49 statement 用三
1:51 statement 用上
1:35 statement 用下
1:-58 statement 用不
1:51 statement 用书
1:59 statement 用了
1:96 statement 用于
1:34 statement 用人
1:33 statement 用付
1:54 statement 用到
1:30 statement 用双
1:47 statement 用另
1:52 statement 用后
1:30 statement 用和
1:83 statement 用品
1:-75 statement 用多
1:33 statement 用少
1:72 statement 用平
1:35 statement 用意
1:-72 statement 用户
1:34 statement 用手
1:67 statement 用新
1:33 statement 用残
1:55 statement 用牵
1:116 statement 用由
1:41 statement 用电
1:-111 statement 用登
1:69 statement 用的
1:42 statement 用竹
1:65 statement 用经
1:-60 statement 用药
1:37 statement 用起
1:63 statement 用途
1:31 statement 用邮
1:-74 statement 用问
1:73 statement 用餐
1:58 statement 甫满
1:64 statement 甫静
1:44 statement 田乡
1:61 statement 田供
1:41 statement 田园
1:42 statement 田字
1:47 statement 田学
1:39 statement 田家
1:79 statement 田小
1:63 statement 田径
1:45 statement 田心
1:45 statement 田明
1:48 statement 田村
1:38 statement 田野
1:-30 statement 由$
1:46 statement 由2
1:31 statement 由3
1:37 statement 由6
1:38 statement 由7
1:63 statement 由一
1:51 statement 由三
1:33 statement 由东
1:56 statement 由两
1:102 statement 由中
1:56 statement 由临
1:67 statement 由乙
1:53 statement 由书
1:60 statement 由云
1:49 statement 由五
1:-64 statement 由人
1:45 statement 由优
1:-73 statement 由全
1:71 statement 由凤
1:72 statement 由北
1:83 statement 由区
1:35 statement 由厂
1:33 statement 由原
1:128 statement 由县
1:94 statement 由双
1:55 statement 由受
1:87 statement 由各
1:58 statement 由吴
1:74 statement 由和
1:41 statement 由四
1:74 statement 由圣
1:60 statement 由城
1:58 statement 由培
1:54 statement 由塔
1:30 statement 由外
1:73 statement 由大
1:75 statement 由奔
1:67 statement 由姊
1:34 statement 由委
1:81 statement 由学
1:68 statement 由安
1:46 statement 由宏
1:59 statement 由实
1:57 statement 由家
1:58 statement 由小
1:36 statement 由局
1:40 statement 由山
1:35 statement 由岚
1:49 statement 由巧
1:-33 statement 由市
1:37 statement 由师
1:68 statement 由府
1:71 statement 由弈
1:-41 statement 由总
1:122 statement 由我
1:30 statement 由承
1:31 statement 由掌
1:74 statement 由接
1:60 statement 由援
1:50 statement 由支
1:103 statement 由教
1:81 statement 由新
1:37 statement 由明
1:40 statement 由晨
1:49 statement 由本
1:30 statement 由村
1:47 statement 由松
1:47 statement 由枫
1:45 statement 由柯
1:105 statement 由校
1:74 statement 由核
1:34 statement 由桃
1:40 statement 由桐
1:92 statement 由梧
1:40 statement 由正
1:41 statement 由江
1:74 statement 由沂
1:51 statement 由沙
1:55 statement 由河
1:53 statement 由油
1:34 statement 由洛
1:85 statement 由派
1:69 statement 由浦
1:79 statement 由海
1:57 statement 由清
1:47 statement 由港
1:65 statement 由湖
1:61 statement 由滨
1:-63 statement 由炉
1:53 statement 由爱
1:81 statement 由特
1:104 statement 由甲
1:99 statement 由省
1:42 statement 由督
1:48 statement 由第
1:78 statement 由联
1:59 statement 由育
1:43 statement 由蓝
1:-53 statement 由行
1:30 statement 由街
1:56 statement 由西
1:32 statement 由见
1:47 statement 由设
1:65 statement 由该
1:38 statement 由财
1:32 statement 由货
1:49 statement 由邕
1:33 statement 由邮
1:32 statement 由都
1:47 statement 由镇
1:35 statement 由长
1:68 statement 由附
1:37 statement 由集
1:64 statement 由雪
1:55 statement 由青
1:57 statement 由驼
1:47 statement 由鹤
1:38 statement 由龙
1:73 statement 甲:
1:76 statement 甲乙
1:42 statement 甲周
1:97 statement 甲园
1:43 statement 甲方
1:57 statement 申屠
1:70 statement 申报
1:-57 statement 申诉
1:-72 statement 申请
1:-123 statement 申谢
1:-57 statement 电、
1:55 statement 电。
1:56 statement 电专
1:48 statement 电公
1:50 statement 电化
1:30 statement 电告
1:53 statement 电商
1:-82 statement 电图
1:88 statement 电大
1:60 statement 电子
1:60 statement 电学
1:65 statement 电工
1:42 statement 电焊
1:69 statement 电盘
1:82 statement 电脑
1:67 statement 电视
1:33 statement 电费
1:54 statement 电邮
1:40 statement 男不
1:-78 statement 男女
1:38 statement 画”
1:39 statement 画、
1:49 statement 画。
1:-48 statement 画一
1:51 statement 画专
1:78 statement 画墙
1:32 statement 画室
1:35 statement 画山
1:-80 statement 画我
1:48 statement 画支
1:33 statement 画架
1:32 statement 画江
1:-53 statement 畅通
1:64 statement 界生
1:38 statement 畔宾
1:38 statement 留:
1:83 statement 留一
1:74 statement 留三
1:40 statement 留下
1:42 statement 留原
1:37 statement 留县
1:70 statement 留守
1:35 statement 留峪
1:48 statement 留市
1:52 statement 留念
1:43 statement 留教
1:77 statement 留样
1:36 statement 留滨
1:-56 statement 留白
1:37 statement 留驻
1:38 statement 畜牧
1:53 statement 略。
1:59 statement 略述
1:41 statement 番,
1:44 statement 番。
1:-55 statement 番茄
1:32 statement 番驻
1:34 statement 疆前
1:31 statement 疆工
1:66 statement 疑,
1:54 statement 疑。
1:33 statement 疑难
1:32 statement 疗基
1:90 statement 疗师
1:44 statement 疗系
1:34 statement 疗责
1:30 statement 疫情
1:42 statement 疾儿
1:33 statement 疾孩
1:-59 statement 病_
1:43 statement 病号
1:90 statement 病房
1:-70 statement 病虫
1:31 statement 病防
1:31 statement 症学
1:38 statement 症干
1:47 statement 登台
1:-60 statement 登山
1:55 statement 登岛
1:40 statement 登录
1:32 statement 登花
1:-85 statement 登记
1:36 statement 登镇
1:62 statement 登门
1:-43 statement 白$
1:84 statement 白两
1:71 statement 白中
1:35 statement 白天
1:47 statement 白家
1:115 statement 白杨
1:41 statement 白板
1:37 statement 白果
1:39 statement 白羊
1:46 statement 白茅
1:52 statement 白露
1:41 statement 白鹭
1:37 statement 白龙
1:59 statement 百一
1:-69 statement 百七
1:-41 statement 百二
1:70 statement 百五
1:-68 statement 百余
1:-34 statement 百元
1:-30 statement 百册
1:52 statement 百分
1:58 statement 百四
1:-73 statement 百套
1:58 statement 百字
1:91 statement 百川
1:59 statement 百张
1:60 statement 百本
1:77 statement 的$
1:55 statement 的(
1:-75 statement 的,
1:46 statement 的2
1:53 statement 的3
1:59 statement 的4
1:63 statement 的6
1:37 statement 的8
1:-41 statement 的。
1:-75 statement 的一
1:70 statement 的三
1:33 statement 的不
1:108 statement 的专
1:-68 statement 的两
1:70 statement 的乌
1:65 statement 的书
1:44 statement 的予
1:134 statement 的事
1:-38 statement 的交
1:57 statement 的人
1:33 statement 的代
1:84 statement 的伙
1:31 statement 的会
1:33 statement 的住
1:51 statement 的体
1:-56 statement 的作
1:-65 statement 的便
1:45 statement 的修
1:72 statement 的做
1:-77 statement 的党
1:68 statement 的全
1:58 statement 的公
1:45 statement 的六
1:-80 statement 的其
1:-41 statement 的写
1:42 statement 的冬
1:83 statement 的几
1:67 statement 的凤
1:-71 statement 的到
1:65 statement 的劳
1:34 statement 的医
1:51 statement 的十
1:52 statement 的午
1:52 statement 的卓
1:38 statement 的历
1:-91 statement 的原
1:55 statement 的去
1:38 statement 的可
1:62 statement 的吃
1:44 statement 的各
1:61 statement 的同
1:-103 statement 的名
1:51 statement 的后
1:-45 statement 的听
1:71 statement 的周
1:30 statement 的命
1:81 statement 的园
1:-33 statement 的困
1:58 statement 的图
1:40 statement 的土
1:-39 statement 的在
1:-52 statement 的地
1:54 statement 的域
1:-47 statement 的备
1:65 statement 的大
1:-62 statement 的头
1:-82 statement 的好
1:-75 statement 的姐
1:40 statement 的安
1:-51 statement 的实
1:64 statement 的宿
1:77 statement 的对
1:37 statement 的导
1:48 statement 的小
1:35 statement 的履
1:44 statement 的岗
1:51 statement 的工
1:45 statement 的差
1:96 statement 的年
1:67 statement 的床
1:72 statement 的府
1:30 statement 的康
1:-50 statement 的建
1:68 statement 的张
1:43 statement 的影
1:30 statement 的往
1:36 statement 的德
1:46 statement 的必
1:-81 statement 的情
1:54 statement 的意
1:64 statement 的感
1:59 statement 的戏
1:-82 statement 的成
1:46 statement 的托
1:47 statement 的执
1:37 statement 的技
1:45 statement 的指
1:49 statement 的操
1:79 statement 的数
1:106 statement 的新
1:-41 statement 的方
1:-88 statement 的无
1:-48 statement 的日
1:-39 statement 的旧
1:40 statement 的未
1:73 statement 的机
1:37 statement 的李
1:60 statement 的杏
1:-57 statement 的来
1:80 statement 的校
1:38 statement 的根
1:-73 statement 的桥
1:55 statement 的毕
1:34 statement 的汇
1:31 statement 的河
1:-34 statement 的活
1:36 statement 的派
1:49 statement 的牌
1:58 statement 的现
1:49 statement 的班
1:54 statement 的理
1:31 statement 的用
1:47 statement 的电
1:31 statement 的画
1:59 statement 的白
1:34 statement 的百
1:46 statement 的皮
1:34 statement 的目
1:-112 statement 的眼
1:-66 statement 的研
1:58 statement 的碧
1:55 statement 的示
1:30 statement 的社
1:41 statement 的突
1:54 statement 的笔
1:36 statement 的第
1:79 statement 的红
1:-60 statement 的结
1:42 statement 的缺
1:32 statement 的网
1:37 statement 的群
1:34 statement 的老
1:32 statement 的考
1:45 statement 的联
1:37 statement 的脚
1:69 statement 的艺
1:58 statement 的若
1:61 statement 的英
1:69 statement 的茶
1:65 statement 的草
1:62 statement 的落
1:-87 statement 的蜡
1:36 statement 的行
1:48 statement 的衔
1:52 statement 的衣
1:50 statement 的补
1:-57 statement 的认
1:-49 statement 的讲
1:53 statement 的试
1:-51 statement 的语
1:-68 statement 的说
1:-63 statement 的谢
1:33 statement 的账
1:49 statement 的资
1:58 statement 的走
1:-78 statement 的路
1:-90 statement 的身
1:56 statement 的车
1:57 statement 的运
1:60 statement 的还
1:31 statement 的选
1:-55 statement 的通
1:74 statement 的那
1:37 statement 的部
1:46 statement 的采
1:39 statement 的重
1:76 statement 的错
1:-30 statement 的问
1:73 statement 的难
1:-78 statement 的雨
1:75 statement 的青
1:67 statement 的音
1:59 statement 的预
1:80 statement 的领
1:78 statement 的食
1:-83 statement 的香
1:61 statement 的骨
1:51 statement 的高
1:31 statement 皆为
1:63 statement 皇甫
1:55 statement 皮球
1:34 statement 益一
1:34 statement 益人
1:61 statement 益基
1:-69 statement 益方
1:31 statement 益金
1:49 statement 盐井
1:58 statement 盐田
1:31 statement 盐菜
1:81 statement 监察
1:42 statement 监测
1:160 statement 监督
1:-69 statement 监考
1:44 statement 盖九
1:64 statement 盖全
1:86 statement 盖章
1:70 statement 盘,
1:72 statement 盘、
1:76 statement 盘。
1:-76 statement 盘一
1:50 statement 盘中
1:40 statement 盘寄
1:47 statement 盘建
1:58 statement 盟专
1:95 statement 盟主
1:35 statement 盟以
1:45 statement 盟名
1:71 statement 盟员
1:-68 statement 盟学
1:41 statement 盟守
1:-60 statement 盟庙
1:35 statement 盟徽
1:57 statement 盟接
1:33 statement 盟提
1:55 statement 盟校
1:46 statement 盟派
1:38 statement 盟级
1:39 statement 盟经
1:48 statement 盟置
1:46 statement 盟负
1:46 statement 盟配
1:53 statement 目$
1:35 statement 目,
1:40 statement 目1
1:-43 statement 目:
1:68 statement 目_
1:67 statement 目、
1:116 statement 目。
1:33 statement 目三
1:63 statement 目中
1:-64 statement 目为
1:69 statement 目公
1:68 statement 目内
1:-55 statement 目前
1:30 statement 目单
1:32 statement 目后
1:38 statement 目吸
1:44 statement 目并
1:-81 statement 目标
1:39 statement 目的
1:49 statement 目组
1:68 statement 目见
1:72 statement 盲校
1:44 statement 盲生
1:-77 statement 直)
1:51 statement 直到
1:30 statement 直学
1:96 statement 直属
1:105 statement 直播
1:54 statement 直机
1:47 statement 直没
1:32 statement 直笛
1:32 statement 直言
1:-77 statement 直达
1:39 statement 相,
1:32 statement 相传
1:-107 statement 相关
1:46 statement 相助
1:65 statement 相同
1:37 statement 相听
1:32 statement 相应
1:50 statement 相待
1:35 statement 相挑
1:37 statement 相接
1:-68 statement 相结
1:43 statement 相见
1:43 statement 相识
1:65 statement 相长
1:67 statement 盼借
1:75 statement 盼早
1:62 statement 盼望
1:-45 statement 盼着
1:36 statement 盼藉
1:46 statement 盼贵
1:40 statement 省、
1:68 statement 省中
1:78 statement 省二
1:54 statement 省城
1:55 statement 省实
1:51 statement 省援
1:88 statement 省教
1:51 statement 省电
1:39 statement 省示
1:78 statement 省立
1:35 statement 省第
1:47 statement 省级
1:55 statement 省考
1:56 statement 省通
1:39 statement 省闽
1:48 statement 省队
1:41 statement 省音
1:-76 statement 眉_
1:59 statement 看$
1:47 statement 看,
1:35 statement 看:
1:-59 statement 看?
1:92 statement 看。
1:80 statement 看一
1:49 statement 看三
1:-46 statement 看今
1:35 statement 看作
1:-77 statement 看到
1:39 statement 看动
1:40 statement 看各
1:60 statement 看同
1:46 statement 看图
1:36 statement 看天
1:46 statement 看学
1:31 statement 看完
1:33 statement 看彼
1:30 statement 看我
1:45 statement 看教
1:44 statement 看海
1:51 statement 看清
1:45 statement 看牙
1:30 statement 看环
1:54 statement 看的
1:65 statement 看看
1:58 statement 看结
1:33 statement 看课
1:51 statement 看过
1:-52 statement 看进
1:77 statement 真。
1:41 statement 真软
1:36 statement 眼$
1:53 statement 眼县
1:-42 statement 眼睛
1:-38 statement 着$
1:44 statement 着,
1:73 statement 着。
1:42 statement 着写
1:31 statement 着学
1:32 statement 着屏
1:-73 statement 着平
1:-54 statement 着急
1:69 statement 着来
1:37 statement 着查
1:-66 statement 着爷
1:49 statement 着箱
1:40 statement 着绘
1:40 statement 着老
1:52 statement 着认
1:-51 statement 睛是
1:39 statement 睛都
1:31 statement 督$
1:57 statement 督,
1:83 statement 督。
1:54 statement 督协
1:63 statement 督双
1:-44 statement 督学
1:109 statement 督导
1:54 statement 督托
1:54 statement 督执
1:42 statement 督方
1:103 statement 督本
1:52 statement 督查
1:38 statement 督检
1:41 statement 督联
1:54 statement 督行
1:35 statement 督资
1:-50 statement 知。
1:40 statement 知书
1:58 statement 知如
1:44 statement 知秋
1:54 statement 知终
1:44 statement 矩$
1:37 statement 矩西
1:32 statement 短,
1:-93 statement 短、
1:-100 statement 短期
1:61 statement 短板
1:47 statement 短片
1:32 statement 短离
1:51 statement 短绌
1:48 statement 短缺
1:36 statement 短视
1:46 statement 短训
1:59 statement 石_
1:79 statement 石中
1:75 statement 石佛
1:68 statement 石县
1:48 statement 石园
1:35 statement 石国
1:119 statement 石坎
1:35 statement 石坑
1:44 statement 石坪
1:57 statement 石奖
1:58 statement 石小
1:44 statement 石山
1:70 statement 石岩
1:97 statement 石岭
1:33 statement 石市
1:41 statement 石径
1:76 statement 石板
1:58 statement 石校
1:58 statement 石桥
1:-83 statement 石梁
1:88 statement 石梯
1:84 statement 石榴
1:35 statement 石沟
1:-67 statement 石泉
1:31 statement 石涧
1:88 statement 石滩
1:55 statement 石盘
1:51 statement 石碇
1:70 statement 石镇
1:89 statement 石门
1:34 statement 矿务
1:57 statement 码。
1:37 statement 码就
1:47 statement 码由
1:50 statement 砂岭
1:101 statement 研$
1:34 statement 研,
1:31 statement 研1
1:53 statement 研2
1:48 statement 研:
1:44 statement 研、
1:49 statement 研。
1:46 statement 研一
1:96 statement 研不
1:32 statement 研主
1:68 statement 研修
1:34 statement 研发
1:92 statement 研员
1:41 statement 研固
1:52 statement 研处
1:57 statement 研学
1:95 statement 研室
1:45 statement 研报
1:33 statement 研日
1:73 statement 研每
1:33 statement 研聋
1:66 statement 研训
1:41 statement 研读
1:64 statement 研资
1:38 statement 破1
1:41 statement 破损
1:38 statement 础:
1:61 statement 础》
1:37 statement 础教
1:32 statement 础训
1:94 statement 硕士
1:34 statement 硬指
1:42 statement 确一
1:51 statement 确保
1:72 statement 确区
1:64 statement 确认
1:56 statement 碇角
1:42 statement 碍路
1:35 statement 碗工
1:72 statement 碧湖
1:53 statement 碧溪
1:42 statement 碰个
1:96 statement 碰头
1:85 statement 碱滩
1:91 statement 磐石
1:77 statement 磨一
1:56 statement 磨小
1:37 statement 磨怎
1:58 statement 磨村
1:71 statement 磨盘
1:98 statement 磨课
1:-77 statement 示:
1:-34 statement 示。
1:-82 statement 示了
1:54 statement 示四
1:33 statement 示图
1:32 statement 示学
1:30 statement 示感
1:47 statement 示教
1:43 statement 示活
1:101 statement 示范
1:-57 statement 示衷
1:32 statement 示见
1:47 statement 礼!
1:61 statement 礼。
1:32 statement 礼假
1:32 statement 礼堂
1:41 statement 礼拜
1:-71 statement 社$
1:-115 statement 社会
1:42 statement 社借
1:-108 statement 社区
1:65 statement 社团
1:78 statement 社工
1:50 statement 社已
1:39 statement 社承
1:49 statement 社派
1:92 statement 社群
1:52 statement 社颁
1:-78 statement 祁老
1:65 statement 祁越
1:57 statement 祁连
1:51 statement 祝_
1:74 statement 祝好
1:-132 statement 祝小
1:-101 statement 祝期
1:30 statement 票:
1:31 statement 票。
1:34 statement 票及
1:76 statement 票由
1:43 statement 票的
1:31 statement 票评
1:52 statement 票选
1:40 statement 禀报
1:-95 statement 禁止
1:44 statement 福建
1:51 statement 福星
1:-50 statement 离_
1:-89 statement 离不
1:39 statement 离再
1:42 statement 离园
1:35 statement 离岗
1:39 statement 离岛
1:49 statement 离职
1:55 statement 禾丰
1:40 statement 禾云
1:52 statement 禾农
1:49 statement 禾创
1:53 statement 禾小
1:31 statement 禾幼
1:53 statement 禾派
1:38 statement 禾老
1:-51 statement 秀,
1:35 statement 秀、
1:43 statement 秀人
1:62 statement 秀师
1:39 statement 秀徒
1:50 statement 秀教
1:47 statement 秀毕
1:47 statement 秀率
1:38 statement 秀班
1:32 statement 秀的
1:45 statement 秀等
1:-72 statement 私帮
1:-79 statement 私自
1:42 statement 秋初
1:-73 statement 秋天
1:76 statement 秋季
1:-62 statement 秋晚
1:51 statement 秋游
1:35 statement 秋节
1:53 statement 秋赛
1:44 statement 秋起
1:57 statement 种子
1:37 statement 种植
1:89 statement 科$
1:51 statement 科,
1:46 statement 科2
1:-79 statement 科:
1:33 statement 科;
1:-103 statement 科_
1:-58 statement 科、
1:50 statement 科。
1:-94 statement 科一
1:60 statement 科上
1:-59 statement 科不
1:54 statement 科两
1:79 statement 科主
1:37 statement 科入
1:43 statement 科共
1:56 statement 科副
1:-82 statement 科医
1:56 statement 科各
1:31 statement 科同
1:48 statement 科均
1:53 statement 科基
1:61 statement 科处
1:43 statement 科备
1:36 statement 科大
1:53 statement 科实
1:35 statement 科审
1:-35 statement 科室
1:-51 statement 科少
1:63 statement 科师
1:57 statement 科带
1:46 statement 科所
1:101 statement 科技
1:66 statement 科拟
1:43 statement 科指
1:-47 statement 科推
1:106 statement 科教
1:45 statement 科文
1:47 statement 科旧
1:40 statement 科普
1:56 statement 科汇
1:64 statement 科沈
1:59 statement 科派
1:45 statement 科监
1:58 statement 科研
1:32 statement 科竞
1:77 statement 科组
1:37 statement 科老
1:82 statement 科自
1:38 statement 科若
1:69 statement 科表
1:39 statement 科见
1:31 statement 科评
1:38 statement 科诊
1:53 statement 科负
1:59 statement 科达
1:59 statement 科遴
1:66 statement 科长
1:33 statement 科陈
1:78 statement 科院
1:93 statement 秘书
1:66 statement 租用
1:56 statement 租自
1:48 statement 租金
1:33 statement 积木
1:-43 statement 积极
1:41 statement 积石
1:67 statement 称$
1:80 statement 称,
1:148 statement 称:
1:31 statement 称E
1:62 statement 称“
1:35 statement 称、
1:51 statement 称与
1:35 statement 称丙
1:30 statement 称东
1:46 statement 称中
1:48 statement 称乙
1:52 statement 称乡
1:34 statement 称医
1:31 statement 称卫
1:36 statement 称县
1:60 statement 称号
1:32 statement 称我
1:41 statement 称教
1:37 statement 称时
1:42 statement 称海
1:44 statement 称由
1:49 statement 称甲
1:51 statement 移交
1:41 statement 移动
1:39 statement 移师
1:53 statement 移拨
1:50 statement 移植
1:67 statement 程$
1:81 statement 程,
1:34 statement 程3
1:-35 statement 程:
1:71 statement 程_
1:36 statement 程、
1:95 statement 程。
1:51 statement 程《
1:91 statement 程一
1:41 statement 程中
1:-74 statement 程会
1:44 statement 程供
1:53 statement 程借
1:44 statement 程六
1:45 statement 程冬
1:51 statement 程出
1:35 statement 程分
1:88 statement 程协
1:53 statement 程单
1:58 statement 程发
1:49 statement 程学
1:49 statement 程师
1:-60 statement 程序
1:57 statement 程式
1:38 statement 程按
1:36 statement 程旁
1:-81 statement 程概
1:77 statement 程由
1:82 statement 程监
1:40 statement 程系
1:53 statement 程组
1:52 statement 程经
1:55 statement 程表
1:51 statement 程详
1:49 statement 程资
1:107 statement 稚园
1:58 statement 稻香
1:31 statement 稿$
1:-38 statement 稿,
1:-68 statement 稿:
1:60 statement 稿。
1:-70 statement 穆青
1:42 statement 究$
1:-70 statement 究(
1:75 statement 究,
1:47 statement 究。
1:-75 statement 究为
1:54 statement 究会
1:81 statement 究员
1:64 statement 究室
1:34 statement 究小
1:47 statement 究帮
1:88 statement 究所
1:80 statement 究生
1:-50 statement 究院
1:46 statement 穷亲
1:38 statement 空,
1:40 statement 空房
1:31 statement 空授
1:34 statement 空缺
1:56 statement 空话
1:-57 statement 空送
1:57 statement 空间
1:55 statement 穿旧
1:47 statement 突出
1:50 statement 突破
1:-106 statement 窑坪
1:120 statement 窑小
1:98 statement 窗口
1:75 statement 窝口
1:-65 statement 窦校
1:34 statement 立$
1:34 statement 立;
1:-86 statement 立。
1:62 statement 立一
1:48 statement 立九
1:72 statement 立共
1:-67 statement 立助
1:31 statement 立协
1:45 statement 立启
1:57 statement 立图
1:39 statement 立大
1:62 statement 立学
1:46 statement 立带
1:38 statement 立帮
1:47 statement 立开
1:47 statement 立托
1:42 statement 立支
1:48 statement 立架
1:37 statement 立海
1:47 statement 立甫
1:61 statement 立留
1:83 statement 立约
1:46 statement 立行
1:45 statement 立足
1:40 statement 立项
1:57 statement 立领
1:39 statement 竖笛
1:-90 statement 站$
1:35 statement 站,
1:44 statement 站:
1:53 statement 站。
1:34 statement 站下
1:35 statement 站两
1:49 statement 站会
1:63 statement 站共
1:38 statement 站学
1:47 statement 站展
1:72 statement 站槐
1:62 statement 站消
1:37 statement 站班
1:78 statement 站的
1:57 statement 站石
1:47 statement 站碰
1:51 statement 站立
1:51 statement 站讲
1:30 statement 站转
1:52 statement 站错
1:47 statement 站集
1:32 statement 竞技
1:-42 statement 竞赛
1:59 statement 章$
1:76 statement 章)
1:43 statement 章,
1:68 statement 章。
1:45 statement 章之
1:-65 statement 章使
1:74 statement 章程
1:76 statement 章若
1:44 statement 童,
1:30 statement 童3
1:64 statement 童:
1:32 statement 童一
1:30 statement 童上
1:35 statement 童之
1:31 statement 童健
1:42 statement 童军
1:-72 statement 童彤
1:50 statement 童文
1:50 statement 童节
1:63 statement 童观
1:32 statement 童进
1:98 statement 端_
1:33 statement 端午
1:42 statement 端图
1:57 statement 端木
1:72 statement 端红
1:124 statement 竹坑
1:51 statement 竹坪
1:39 statement 竹子
1:60 statement 竹手
1:46 statement 竹林
1:-78 statement 竹溪
1:55 statement 竹笛
1:68 statement 竹老
1:-79 statement 笑$
1:-73 statement 笑了
1:36 statement 笔”
1:35 statement 笔、
1:62 statement 笔不
1:73 statement 笔友
1:-41 statement 笔记
1:86 statement 笛_
1:41 statement 笛。
1:32 statement 笛队
1:-60 statement 符合
1:32 statement 符者
1:127 statement 第1
1:68 statement 第2
1:92 statement 第3
1:43 statement 第4
1:56 statement 第5
1:52 statement 第6
1:63 statement 第一
1:41 statement 第七
1:-83 statement 第九
1:68 statement 第二
1:68 statement 第五
1:-42 statement 第八
1:86 statement 第四
1:58 statement 等。
1:41 statement 等一
1:-80 statement 等互
1:-58 statement 等以
1:50 statement 等县
1:-125 statement 等奖
1:-65 statement 等待
1:51 statement 等效
1:36 statement 等教
1:48 statement 等有
1:34 statement 等条
1:36 statement 等校
1:65 statement 等次
1:-86 statement 等活
1:58 statement 等级
1:-76 statement 等缺
1:54 statement 等职
1:39 statement 等购
1:-63 statement 等领
1:46 statement 筑公
1:34 statement 筑工
1:-112 statement 答:
1:97 statement 答应
1:85 statement 答疑
1:30 statement 答访
1:-63 statement 答辩
1:30 statement 策业
1:-50 statement 策提
1:58 statement 策略
1:36 statement 筹$
1:49 statement 筹,
1:57 statement 筹。
1:42 statement 筹主
1:57 statement 筹使
1:34 statement 筹协
1:51 statement 筹各
1:-47 statement 筹备
1:45 statement 筹措
1:49 statement 签,
1:52 statement 签。
1:50 statement 签到
1:-79 statement 签名
1:-48 statement 签字
1:31 statement 签就
1:44 statement 签师
1:-50 statement 签收
1:-42 statement 签约
1:53 statement 签署
1:66 statement 签订
1:54 statement 签购
1:63 statement 签过
1:32 statement 简$
1:-103 statement 简单
1:-94 statement 简历
1:56 statement 简报
1:36 statement 简易
1:54 statement 简称
1:52 statement 简章
1:66 statement 简素
1:59 statement 算,
1:-99 statement 算:
1:68 statement 算。
1:65 statement 算为
1:68 statement 算十
1:44 statement 算新
1:74 statement 算机
1:62 statement 算比
1:-75 statement 算账
1:-35 statement 管$
1:79 statement 管:
1:68 statement 管。
1:42 statement 管一
1:58 statement 管专
1:-89 statement 管乐
1:44 statement 管事
1:49 statement 管副
1:-58 statement 管十
1:38 statement 管员
1:32 statement 管实
1:46 statement 管已
1:82 statement 管方
1:41 statement 管期
1:58 statement 管款
1:33 statement 管班
1:45 statement 管薛
1:61 statement 管部
1:62 statement 管领
1:-86 statement 箭》
1:63 statement 箱,
1:44 statement 箱”
1:-55 statement 箱。
1:83 statement 箱一
1:37 statement 箱两
1:63 statement 箱八
1:86 statement 箱到
1:47 statement 箱子
1:37 statement 箱托
1:66 statement 箱新
1:42 statement 箱每
1:62 statement 篇,
1:117 statement 篇。
1:53 statement 篇反
1:70 statement 篇发
1:77 statement 篇来
1:43 statement 篇课
1:68 statement 篮球
1:-104 statement 籍一
1:44 statement 籍学
1:65 statement 籍教
1:78 statement 籍梅
1:48 statement 籍管
1:37 statement 籍系
1:55 statement 籍证
1:-93 statement 米,
1:-81 statement 米。
1:33 statement 米文
1:-105 statement 米粥
1:-76 statement 米雪
1:74 statement 类似
1:-66 statement 类科
1:49 statement 类编
1:-84 statement 粉$
1:-89 statement 粉刷
1:30 statement 粉笔
1:37 statement 粟组
1:47 statement 粤北
1:-57 statement 粥、
1:45 statement 粮油
1:54 statement 粮站
1:53 statement 精品
1:49 statement 精密
1:32 statement 精干
1:-77 statement 精彩
1:46 statement 糖厂
1:58 statement 系$
1:70 statement 系,
1:66 statement 系、
1:69 statement 系。
1:30 statement 系一
1:39 statement 系不
1:-32 statement 系人
1:50 statement 系出
1:-53 statement 系务
1:74 statement 系协
1:-60 statement 系城
1:33 statement 系实
1:48 statement 系担
1:-79 statement 系收
1:80 statement 系教
1:37 statement 系方
1:49 statement 系派
1:33 statement 系研
1:38 statement 系讲
1:61 statement 系贵
1:51 statement 系随
1:59 statement 素云
1:33 statement 素养
1:43 statement 素来
1:48 statement 索证
1:42 statement 紧$
1:35 statement 紧,
1:-106 statement 紧急
1:-41 statement 紧缺
1:74 statement 紫云
1:48 statement 紫荆
1:-38 statement 累计
1:70 statement 繁。
1:44 statement 红”
1:49 statement 红、
1:48 statement 红军
1:79 statement 红土
1:108 statement 红小
1:37 statement 红岩
1:49 statement 红工
1:84 statement 红柳
1:48 statement 红校
1:65 statement 红梅
1:57 statement 红石
1:55 statement 红薯
1:68 statement 红领
1:79 statement 约$
1:32 statement 约-
1:83 statement 约6
1:42 statement 约:
1:69 statement 约。
1:80 statement 约人
1:-40 statement 约仪
1:55 statement 约使
1:64 statement 约十
1:123 statement 约定
1:60 statement 约情
1:113 statement 约望
1:31 statement 约请
1:43 statement 约谈
1:-48 statement 约送
1:-44 statement 级$
1:56 statement 级(
1:43 statement 级)
1:82 statement 级_
1:48 statement 级“
1:58 statement 级。
1:48 statement 级上
1:41 statement 级不
1:52 statement 级两
1:106 statement 级中
1:-59 statement 级乙
1:40 statement 级互
1:54 statement 级以
1:-40 statement 级优
1:-100 statement 级全
1:39 statement 级及
1:40 statement 级各
1:56 statement 级名
1:-51 statement 级和
1:69 statement 级团
1:71 statement 级园
1:55 statement 级图
1:57 statement 级均
1:34 statement 级奖
1:83 statement 级学
1:42 statement 级实
1:47 statement 级小
1:43 statement 级师
1:45 statement 级干
1:32 statement 级平
)"sv,
    R"(1:56 statement 级建
1:50 statement 级当
1:42 statement 级技
1:-98 statement 级拨
1:65 statement 级教
1:35 statement 级数
1:30 statement 级文
1:55 statement 级每
1:36 statement 级毕
1:35 statement 级生
1:-42 statement 级的
1:38 statement 级线
1:60 statement 级组
1:74 statement 级经
1:47 statement 级结
1:30 statement 级美
1:44 statement 级职
1:60 statement 级讲
1:44 statement 级证
1:34 statement 级评
1:59 statement 级识
1:104 statement 级语
1:64 statement 级课
1:31 statement 级费
1:59 statement 级跟
1:31 statement 级辅
1:39 statement 级部
1:35 statement 级音
1:32 statement 级领
1:69 statement 级骨
1:47 statement 纪$
1:39 statement 纪大
1:35 statement 纪委
1:-86 statement 纪录
1:104 statement 纪念
1:46 statement 纪检
1:55 statement 纪要
1:93 statement 纲。
1:36 statement 纳。
1:79 statement 纳入
1:70 statement 纳单
1:38 statement 纳学
1:31 statement 纳至
1:34 statement 纸,
1:57 statement 纸_
1:37 statement 纸教
1:37 statement 纸自
1:60 statement 线,
1:48 statement 线2
1:-45 statement 线:
1:51 statement 线。
1:159 statement 线上
1:67 statement 线下
1:80 statement 线人
1:63 statement 线仅
1:-52 statement 线性
1:54 statement 线率
1:40 statement 线石
1:31 statement 线课
1:59 statement 线路
1:68 statement 练$
1:40 statement 练,
1:70 statement 练_
1:-42 statement 练。
1:69 statement 练一
1:45 statement 练两
1:45 statement 练五
1:31 statement 练住
1:31 statement 练十
1:45 statement 练半
1:44 statement 练员
1:61 statement 练器
1:89 statement 练大
1:47 statement 练师
1:67 statement 练每
1:47 statement 练点
1:95 statement 练由
1:33 statement 练组
1:54 statement 练营
1:39 statement 练课
1:30 statement 练赴
1:35 statement 练车
1:35 statement 练随
1:45 statement 组$
1:32 statement 组)
1:97 statement 组,
1:-77 statement 组4
1:58 statement 组5
1:-32 statement 组:
1:86 statement 组_
1:87 statement 组。
1:-51 statement 组一
1:75 statement 组丁
1:-87 statement 组三
1:58 statement 组下
1:59 statement 组主
1:-80 statement 组二
1:67 statement 组保
1:41 statement 组共
1:-73 statement 组别
1:47 statement 组到
1:42 statement 组去
1:36 statement 组同
1:51 statement 组向
1:49 statement 组听
1:103 statement 组员
1:-74 statement 组四
1:98 statement 组团
1:38 statement 组建
1:47 statement 组成
1:-42 statement 组把
1:30 statement 组推
1:30 statement 组携
1:84 statement 组每
1:63 statement 组汇
1:57 statement 组汪
1:89 statement 组活
1:38 statement 组派
1:53 statement 组留
1:32 statement 组监
1:41 statement 组答
1:46 statement 组结
1:43 statement 组统
1:40 statement 组缔
1:48 statement 组老
1:-89 statement 组讨
1:49 statement 组负
1:46 statement 组赴
1:33 statement 组配
1:73 statement 组里
1:75 statement 组长
1:34 statement 组队
1:40 statement 组陈
1:38 statement 组隔
1:33 statement 组集
1:36 statement 组非
1:-105 statement 细(
1:43 statement 细则
1:-68 statement 细节
1:57 statement 织:
1:58 statement 织一
1:30 statement 织两
1:31 statement 织农
1:69 statement 织学
1:44 statement 织教
1:50 statement 织村
1:39 statement 织红
1:-58 statement 织考
1:47 statement 织行
1:56 statement 织部
1:35 statement 织骨
1:65 statement 终止
1:45 statement 终由
1:43 statement 终结
1:45 statement 终考
1:36 statement 绌$
1:-44 statement 绍,
1:43 statement 绍卡
1:-75 statement 绍自
1:72 statement 经两
1:35 statement 经传
1:65 statement 经停
1:74 statement 经协
1:46 statement 经历
1:61 statement 经双
1:56 statement 经商
1:33 statement 经大
1:-69 statement 经废
1:59 statement 经开
1:-50 statement 经指
1:50 statement 经收
1:-50 statement 经校
1:59 statement 经研
1:47 statement 经穿
1:51 statement 经营
1:56 statement 经议
1:31 statement 经货
1:-58 statement 经贸
1:142 statement 经费
1:41 statement 绑考
1:-70 statement 绑著
1:-35 statement 结$
1:34 statement 结,
1:-64 statement 结:
1:71 statement 结。
1:39 statement 结一
1:44 statement 结三
1:88 statement 结业
1:68 statement 结为
1:35 statement 结亲
1:43 statement 结伙
1:65 statement 结伴
1:45 statement 结冰
1:44 statement 结前
1:-71 statement 结合
1:-172 statement 结对
1:50 statement 结成
1:-86 statement 结盟
1:61 statement 结算
1:60 statement 结题
1:111 statement 绘本
1:81 statement 给,
1:81 statement 给:
1:49 statement 给。
1:68 statement 给三
1:58 statement 给两
1:32 statement 给乙
1:58 statement 给乡
1:-70 statement 给了
1:59 statement 给予
1:45 statement 给云
1:69 statement 给他
1:-54 statement 给你
1:31 statement 给出
1:63 statement 给受
1:43 statement 给后
1:56 statement 给国
1:42 statement 给大
1:94 statement 给学
1:60 statement 给孩
1:46 statement 给安
1:56 statement 给家
1:65 statement 给对
1:43 statement 给山
1:34 statement 给我
1:66 statement 给村
1:52 statement 给松
1:70 statement 给校
1:50 statement 给每
1:59 statement 给沙
1:36 statement 给爷
1:44 statement 给生
1:38 statement 给结
1:32 statement 给老
1:35 statement 给证
1:45 statement 给贵
1:-93 statement 给远
1:45 statement 给那
1:40 statement 给重
1:33 statement 给镇
1:33 statement 给阅
1:75 statement 给驼
1:62 statement 给鹰
1:33 statement 给黔
1:55 statement 络人
1:49 statement 络协
1:54 statement 络向
1:58 statement 络员
1:42 statement 络处
1:30 statement 络时
1:35 statement 络本
1:78 statement 络由
1:43 statement 络电
1:53 statement 络直
1:56 statement 络给
1:43 statement 络训
1:61 statement 统;
1:148 statement 统一
1:55 statement 统器
1:-57 statement 统等
1:82 statement 统筹
1:63 statement 统考
1:-102 statement 统计
1:32 statement 统训
1:42 statement 统账
1:33 statement 统跑
1:31 statement 继承
1:47 statement 继教
1:63 statement 继续
1:50 statement 绩,
1:56 statement 绩共
1:48 statement 绩分
1:-66 statement 绩单
1:37 statement 绩效
1:-56 statement 绩由
1:-55 statement 绩着
1:41 statement 绩纳
1:33 statement 绪教
1:36 statement 续$
1:71 statement 续:
1:40 statement 续“
1:34 statement 续与
1:54 statement 续为
1:44 statement 续保
1:32 statement 续写
1:46 statement 续医
1:45 statement 续往
1:59 statement 续支
1:92 statement 续教
1:-48 statement 续派
1:94 statement 续由
1:79 statement 续签
1:47 statement 续赠
1:46 statement 绳新
1:31 statement 绳队
1:50 statement 维度
1:59 statement 维护
1:80 statement 绵薄
1:49 statement 缔结
1:49 statement 编,
1:41 statement 编《
1:71 statement 编主
1:75 statement 编写
1:33 statement 编出
1:92 statement 编制
1:40 statement 编印
1:133 statement 编号
1:64 statement 编成
1:-38 statement 编教
1:34 statement 编活
1:77 statement 编目
1:70 statement 编程
1:-51 statement 编辑
1:47 statement 编进
1:54 statement 缘慈
1:102 statement 缩小
1:35 statement 缩短
1:30 statement 缴付
1:36 statement 缴纳
1:53 statement 缴费
1:-53 statement 缺,
1:50 statement 缺。
1:51 statement 缺一
1:-45 statement 缺劳
1:46 statement 缺勤
1:41 statement 缺口
1:72 statement 缺少
1:66 statement 缺就
1:-42 statement 缺席
1:-56 statement 缺点
1:52 statement 缺的
1:39 statement 缺科
1:43 statement 缺考
1:63 statement 缺英
1:38 statement 缺课
1:63 statement 缺音
1:34 statement 网”
1:98 statement 网上
1:57 statement 网时
1:107 statement 网络
1:86 statement 网课
1:63 statement 罗咏
1:42 statement 罗小
1:33 statement 罗山
1:44 statement 罗校
1:46 statement 罗汉
1:90 statement 罗河
1:37 statement 置。
1:33 statement 置一
1:71 statement 置业
1:54 statement 置于
1:39 statement 置图
1:53 statement 置学
1:53 statement 置材
1:32 statement 置的
1:76 statement 置设
1:38 statement 置费
1:69 statement 署,
1:31 statement 署备
1:40 statement 署招
1:44 statement 署领
1:38 statement 羊幼
1:48 statement 羊滩
1:41 statement 羊职
1:-61 statement 羊角
1:-77 statement 美_
1:41 statement 美一
1:55 statement 美化
1:63 statement 美教
1:108 statement 美术
1:-68 statement 群$
1:37 statement 群,
1:40 statement 群工
1:82 statement 群文
1:56 statement 群派
1:50 statement 群里
1:85 statement 翔小
1:121 statement 翠屏
1:-67 statement 翠湖
1:-86 statement 翡翠
1:34 statement 翰匡
1:40 statement 翰林
1:33 statement 翰过
1:38 statement 翰送
1:34 statement 翰音
1:53 statement 翻一
1:-71 statement 翻山
1:73 statement 翻译
1:32 statement 老党
1:66 statement 老冉
1:56 statement 老化
1:66 statement 老宋
1:53 statement 老寨
1:34 statement 老将
1:54 statement 老师
1:32 statement 老带
1:85 statement 老年
1:48 statement 老教
1:48 statement 老渡
1:74 statement 老班
1:-65 statement 老耿
1:-102 statement 老邓
1:-100 statement 老郭
1:64 statement 老马
1:104 statement 老鸦
1:30 statement 老鹰
1:-91 statement 考$
1:56 statement 考,
1:-78 statement 考:
1:40 statement 考_
1:82 statement 考。
1:31 statement 考中
1:48 statement 考了
1:46 statement 考人
1:37 statement 考入
1:110 statement 考前
1:31 statement 考务
1:31 statement 考卷
1:57 statement 考取
1:83 statement 考合
1:78 statement 考后
1:49 statement 考备
1:33 statement 考定
1:61 statement 考就
1:60 statement 考工
1:63 statement 考平
1:46 statement 考待
1:-78 statement 考成
1:34 statement 考护
1:44 statement 考文
1:-72 statement 考核
1:42 statement 考生
1:62 statement 考的
1:41 statement 考研
1:56 statement 考级
1:32 statement 考绩
1:34 statement 考虑
1:-94 statement 考表
1:70 statement 考证
1:46 statement 考评
1:36 statement 考选
1:-105 statement 考顺
1:-57 statement 考验
1:-42 statement 者$
1:-46 statement 者,
1:-31 statement 者:
1:57 statement 者三
1:81 statement 者为
1:-48 statement 者优
1:40 statement 者协
1:35 statement 者即
1:43 statement 者去
1:30 statement 者发
1:37 statement 者听
1:39 statement 者按
1:49 statement 者核
1:47 statement 者由
1:41 statement 者薪
1:-104 statement 者请
1:55 statement 者通
1:42 statement 耆宿
1:35 statement 而定
1:31 statement 而异
1:-72 statement 而捐
1:37 statement 而是
1:52 statement 耗材
1:37 statement 耽误
1:-51 statement 耿家
1:-95 statement 耿直
1:52 statement 聊。
1:50 statement 聋学
1:39 statement 聋生
1:30 statement 职$
1:64 statement 职;
1:44 statement 职”
1:97 statement 职。
1:44 statement 职一
1:36 statement 职三
1:39 statement 职专
1:118 statement 职业
1:50 statement 职两
1:85 statement 职中
1:43 statement 职于
1:54 statement 职人
1:55 statement 职任
1:59 statement 职副
1:33 statement 职半
1:61 statement 职四
1:-71 statement 职工
1:65 statement 职干
1:88 statement 职心
1:40 statement 职成
1:63 statement 职教
1:45 statement 职数
1:67 statement 职校
1:47 statement 职满
1:43 statement 职硕
1:133 statement 职称
1:55 statement 职第
1:44 statement 职级
1:50 statement 职老
1:40 statement 职考
1:53 statement 职者
1:43 statement 职言
1:47 statement 职负
1:32 statement 职责
1:46 statement 职这
1:44 statement 职锻
1:33 statement 职院
1:80 statement 职高
1:47 statement 联举
1:31 statement 联出
1:125 statement 联合
1:32 statement 联拨
1:43 statement 联教
1:70 statement 联欢
1:135 statement 联盟
1:-90 statement 联系
1:133 statement 联络
1:36 statement 联网
1:32 statement 联考
1:46 statement 联赛
1:43 statement 聘,
1:43 statement 聘为
1:30 statement 聘周
1:30 statement 聘干
1:48 statement 聘教
1:-51 statement 聘期
1:36 statement 聘草
1:35 statement 聘请
1:43 statement 聘退
1:30 statement 聘高
1:30 statement 聚一
1:-70 statement 聚共
1:38 statement 聚焦
1:38 statement 聪为
1:47 statement 聪二
1:62 statement 聪学
1:41 statement 聪挂
1:41 statement 聪无
1:-47 statement 肉$
1:-58 statement 肉包
1:56 statement 股$
1:54 statement 股、
1:38 statement 股。
1:46 statement 股份
1:39 statement 股会
1:34 statement 股办
1:38 statement 股周
1:36 statement 股室
1:36 statement 股牵
1:36 statement 股窗
1:39 statement 股负
1:69 statement 股造
1:39 statement 股配
1:47 statement 肩同
1:-86 statement 肯写
1:43 statement 肯定
1:73 statement 育,
1:37 statement 育4
1:32 statement 育:
1:-54 statement 育;
1:-45 statement 育、
1:33 statement 育。
1:52 statement 育专
1:106 statement 育中
1:53 statement 育主
1:47 statement 育体
1:53 statement 育公
1:51 statement 育副
1:58 statement 育办
1:-88 statement 育十
1:56 statement 育厅
1:54 statement 育及
1:47 statement 育发
1:84 statement 育员
1:55 statement 育和
1:69 statement 育器
1:80 statement 育基
1:45 statement 育大
1:61 statement 育委
1:121 statement 育学
1:51 statement 育审
1:149 statement 育局
1:100 statement 育工
1:-38 statement 育帮
1:53 statement 育德
1:147 statement 育才
1:56 statement 育提
1:87 statement 育教
1:46 statement 育方
1:59 statement 育法
1:-84 statement 育理
1:64 statement 育用
1:40 statement 育的
1:102 statement 育督
1:69 statement 育研
1:-40 statement 育科
1:-60 statement 育等
1:43 statement 育系
1:72 statement 育红
1:70 statement 育组
1:51 statement 育署
1:78 statement 育老
1:58 statement 育英
1:63 statement 育蕾
1:52 statement 育装
1:64 statement 育计
1:63 statement 育质
1:49 statement 育部
1:39 statement 育随
1:61 statement 育集
1:-32 statement 育馆
1:-67 statement 背一
1:36 statement 背县
1:-65 statement 背我
1:42 statement 背景
1:68 statement 背特
1:57 statement 背着
1:-60 statement 胖妈
1:71 statement 胡杨
1:60 statement 胪列
1:46 statement 能一
1:39 statement 能力
1:32 statement 能合
1:31 statement 能否
1:39 statement 能大
1:35 statement 能尚
1:-77 statement 能就
1:-85 statement 能平
1:-110 statement 能感
1:59 statement 能手
1:43 statement 能来
1:34 statement 能正
1:50 statement 能治
1:52 statement 能源
1:61 statement 能烘
1:41 statement 能的
1:46 statement 能看
1:36 statement 能研
1:51 statement 能社
1:45 statement 能竞
1:34 statement 能等
1:53 statement 能给
1:43 statement 能统
1:41 statement 能节
1:38 statement 能裁
1:51 statement 能课
1:50 statement 脉$
1:53 statement 脑2
1:65 statement 脑三
1:45 statement 脑二
1:35 statement 脑十
1:73 statement 脑四
1:34 statement 脚、
1:33 statement 脚》
1:64 statement 脚下
1:32 statement 脚点
1:38 statement 脱产
1:-67 statement 腊肉
1:-40 statement 腾出
1:61 statement 腾路
1:84 statement 膳宿
1:55 statement 膳杂
1:52 statement 膳食
1:71 statement 自1
1:-45 statement 自2
1:-80 statement 自5
1:63 statement 自9
1:32 statement 自一
1:83 statement 自三
1:-40 statement 自下
1:55 statement 自主
1:49 statement 自九
1:46 statement 自习
1:42 statement 自付
1:49 statement 自伤
1:-66 statement 自八
1:45 statement 自制
1:-64 statement 自办
1:62 statement 自十
1:49 statement 自去
1:59 statement 自县
1:31 statement 自发
1:54 statement 自圣
1:56 statement 自备
1:-136 statement 自己
1:32 statement 自带
1:64 statement 自建
1:54 statement 自开
1:47 statement 自我
1:43 statement 自抓
1:30 statement 自掏
1:55 statement 自明
1:62 statement 自治
1:-52 statement 自清
1:59 statement 自然
1:-38 statement 自理
1:35 statement 自登
1:30 statement 自的
1:50 statement 自盖
1:87 statement 自筹
1:-68 statement 自签
1:43 statement 自终
1:-56 statement 自行
1:30 statement 自选
1:54 statement 自闭
1:53 statement 自陇
1:52 statement 自飞
1:41 statement 自驾
1:91 statement 至1
1:99 statement 至2
1:47 statement 至3
1:45 statement 至5
1:36 statement 至6
1:63 statement 至7
1:-80 statement 至9
1:-62 statement 至七
1:58 statement 至三
1:67 statement 至中
1:73 statement 至乙
1:59 statement 至二
1:58 statement 至于
1:53 statement 至五
1:-93 statement 至今
1:-75 statement 至六
1:60 statement 至十
1:80 statement 至四
1:54 statement 至埔
1:-57 statement 至学
1:71 statement 至实
1:-56 statement 至尊
1:59 statement 至少
1:46 statement 至本
1:-53 statement 至次
1:36 statement 至省
1:30 statement 至码
1:62 statement 至第
1:46 statement 致$
1:-64 statement 致以
1:31 statement 致同
1:63 statement 致敬
1:-59 statement 致电
1:33 statement 致赞
1:50 statement 致赠
1:-70 statement 舌,
1:34 statement 舍$
1:77 statement 舍,
1:77 statement 舍。
1:66 statement 舍寄
1:58 statement 舍每
1:38 statement 舍热
1:38 statement 舍由
1:32 statement 舍的
1:55 statement 舍租
1:66 statement 舍管
1:61 statement 舍美
1:-76 statement 舍腾
1:-79 statement 舞,
1:74 statement 舞蹈
1:-59 statement 航$
1:60 statement 航园
1:47 statement 航学
1:-46 statement 航教
1:30 statement 航运
1:65 statement 般不
1:-65 statement 船借
1:31 statement 船艇
1:35 statement 船赴
1:31 statement 艇教
1:40 statement 良记
1:59 statement 艰苦
1:-83 statement 色U
1:37 statement 色。
1:-64 statement 色》
1:-62 statement 色加
1:45 statement 色社
1:34 statement 色项
1:32 statement 艺$
1:59 statement 艺_
1:30 statement 艺专
1:38 statement 艺两
1:-73 statement 艺四
1:46 statement 艺师
1:110 statement 艺术
1:76 statement 艺班
1:31 statement 艺赛
1:30 statement 艺队
1:96 statement 节$
1:-69 statement 节,
1:69 statement 节;
1:122 statement 节_
1:46 statement 节”
1:34 statement 节、
1:101 statement 节。
1:52 statement 节《
1:32 statement 节三
1:58 statement 节上
1:48 statement 节不
1:-74 statement 节两
1:34 statement 节互
1:-32 statement 节以
1:37 statement 节供
1:33 statement 节假
1:37 statement 节公
1:69 statement 节前
1:36 statement 节后
1:34 statement 节国
1:45 statement 节在
1:34 statement 节城
1:38 statement 节复
1:37 statement 节学
1:43 statement 节展
1:97 statement 节数
1:39 statement 节汇
1:34 statement 节目
1:49 statement 节研
1:-40 statement 节示
1:71 statement 节线
1:77 statement 节网
1:54 statement 节联
1:70 statement 节英
1:44 statement 节请
1:114 statement 节课
1:71 statement 节走
1:60 statement 节邀
1:47 statement 节高
1:-52 statement 芒草
1:80 statement 芦中
1:55 statement 芦塘
1:68 statement 芦花
1:51 statement 芦苇
1:-58 statement 花。
1:48 statement 花中
1:-71 statement 花卷
1:51 statement 花哨
1:59 statement 花园
1:53 statement 花婆
1:89 statement 花屿
1:51 statement 花希
1:-67 statement 花开
1:48 statement 花样
1:72 statement 花沟
1:69 statement 花派
1:96 statement 花港
1:67 statement 花老
1:55 statement 花销
1:39 statement 苇、
1:37 statement 苇荡
1:60 statement 苍梧
1:-50 statement 苏。
1:61 statement 苏里
1:-68 statement 苗五
1:38 statement 苗保
1:91 statement 苗园
1:49 statement 苗子
1:92 statement 苗岭
1:63 statement 苗幼
1:45 statement 苗承
1:33 statement 苗接
1:-72 statement 苗木
1:60 statement 苗的
1:49 statement 苗舞
1:31 statement 苗青
1:57 statement 苡安
1:34 statement 若兰
1:75 statement 若可
1:95 statement 若翰
1:42 statement 若能
1:50 statement 若身
1:39 statement 若邮
1:63 statement 苦边
1:-84 statement 英_
1:39 statement 英小
1:80 statement 英才
1:49 statement 英教
1:104 statement 英文
1:73 statement 英语
1:52 statement 范$
1:52 statement 范)
1:39 statement 范,
1:48 statement 范。
1:35 statement 范三
1:74 statement 范专
1:33 statement 范之
1:31 statement 范减
1:-73 statement 范围
1:77 statement 范大
1:83 statement 范学
1:76 statement 范小
1:53 statement 范授
1:37 statement 范教
1:30 statement 范本
1:37 statement 范校
1:62 statement 范游
1:33 statement 范生
1:75 statement 范课
1:35 statement 范附
1:44 statement 范院
1:-115 statement 茄牛
1:42 statement 茅村
1:48 statement 茶》
1:-48 statement 茶叶
1:48 statement 茶园
1:39 statement 茶垭
1:-79 statement 茶水
1:59 statement 茶老
1:50 statement 荆艺
1:-61 statement 草。
1:33 statement 草合
1:83 statement 草坝
1:82 statement 草坡
1:33 statement 草拟
1:59 statement 草木
1:-53 statement 草船
1:72 statement 荐,
1:-76 statement 荐、
1:-64 statement 荐。
1:53 statement 荐专
1:47 statement 荐五
1:52 statement 荐作
1:-99 statement 荐信
1:40 statement 荐毕
1:62 statement 荐的
1:48 statement 荐石
1:-60 statement 荐选
1:30 statement 荐黔
1:37 statement 荡县
1:49 statement 荫县
1:61 statement 荫小
1:-71 statement 荫社
1:-76 statement 药。
1:-97 statement 荷塘
1:46 statement 莅校
1:37 statement 莫名
1:-81 statement 莫离
1:95 statement 莲塘
1:52 statement 莲花
1:46 statement 获交
1:-79 statement 获优
1:31 statement 获基
1:-44 statement 获奖
1:31 statement 获市
1:60 statement 获派
1:41 statement 获评
1:42 statement 获赠
1:74 statement 获远
1:34 statement 菜单
1:-55 statement 菜周
1:37 statement 菜谱
1:-91 statement 萌老
1:90 statement 营$
1:104 statement 营,
1:39 statement 营:
1:59 statement 营;
1:79 statement 营。
1:50 statement 营一
1:77 statement 营中
1:36 statement 营同
1:58 statement 营小
1:77 statement 营教
1:32 statement 营研
1:56 statement 落$
1:38 statement 落。
1:86 statement 落实
1:31 statement 落教
1:33 statement 落的
1:117 statement 落雁
1:42 statement 落马
1:40 statement 著。
1:-72 statement 著一
1:47 statement 著办
1:-82 statement 著正
1:36 statement 葡学
1:53 statement 葡文
1:31 statement 葡语
1:30 statement 董偕
1:57 statement 蒋、
1:-57 statement 蒋老
1:42 statement 蒙古
1:40 statement 蒙此
1:-60 statement 蒙贵
1:52 statement 蒲塘
1:70 statement 蒸柜
1:50 statement 蓝$
1:65 statement 蓝、
1:50 statement 蓝天
1:67 statement 蓝田
1:44 statement 蓝结
1:36 statement 蕾园
1:41 statement 蕾幼
1:100 statement 薄。
1:101 statement 薄弱
1:75 statement 薛家
1:54 statement 薛校
1:40 statement 薪俸
1:42 statement 薯机
1:34 statement 藉此
1:42 statement 藏书
1:50 statement 藏工
1:59 statement 藏队
1:36 statement 虎的
1:48 statement 虑$
1:69 statement 虑。
1:35 statement 虚拟
1:-65 statement 虚的
1:-70 statement 虫害
1:44 statement 虹文
1:32 statement 虹桥
1:-88 statement 蚁搬
1:-73 statement 蚂蚁
1:44 statement 蜂短
1:-50 statement 蜡烛
1:71 statement 融合
1:-69 statement 行$
1:103 statement 行,
1:87 statement 行:
1:30 statement 行“
1:156 statement 行。
1:50 statement 行一
1:58 statement 行业
1:-49 statement 行了
1:54 statement 行予
1:-57 statement 行分
1:67 statement 行动
1:-65 statement 行十
1:60 statement 行合
1:51 statement 行同
1:-49 statement 行商
1:79 statement 行园
1:-95 statement 行夏
1:35 statement 行夜
1:83 statement 行安
1:51 statement 行成
1:72 statement 行我
1:30 statement 行拜
1:41 statement 行捆
1:37 statement 行月
1:80 statement 行校
1:51 statement 行检
1:63 statement 行欢
1:30 statement 行登
1:91 statement 行的
1:-79 statement 行社
1:64 statement 行程
1:-91 statement 行第
1:44 statement 行组
1:-66 statement 行结
1:37 statement 行联
1:-71 statement 行车
1:-91 statement 行通
1:-84 statement 行销
1:49 statement 行间
1:56 statement 衔学
1:98 statement 衔接
1:37 statement 街听
1:105 statement 街小
1:70 statement 街道
1:81 statement 衡$
1:45 statement 衡发
1:-99 statement 衡律
1:37 statement 衡量
1:50 statement 衣,
1:45 statement 衣3
1:-73 statement 衣、
1:-57 statement 衣。
1:30 statement 衣一
1:52 statement 衣房
1:-57 statement 衣服
1:83 statement 补。
1:42 statement 补上
1:46 statement 补充
1:114 statement 补助
1:32 statement 补政
1:49 statement 补救
1:37 statement 补足
1:74 statement 补齐
1:49 statement 表$
1:33 statement 表(
1:-81 statement 表,
1:46 statement 表2
1:36 statement 表4
1:90 statement 表:
1:-101 statement 表_
1:42 statement 表、
1:30 statement 表》
1:-101 statement 表一
1:55 statement 表中
1:32 statement 表乙
1:66 statement 表于
1:58 statement 表共
1:45 statement 表冲
1:55 statement 表列
1:48 statement 表单
1:51 statement 表口
1:-52 statement 表周
1:-70 statement 表团
1:34 statement 表对
1:41 statement 表应
1:-56 statement 表按
1:58 statement 表文
1:44 statement 表日
1:-76 statement 表明
1:78 statement 表格
1:32 statement 表欣
1:54 statement 表每
1:-74 statement 表演
1:35 statement 表现
1:58 statement 表由
1:-67 statement 表示
1:46 statement 表编
1:55 statement 表自
1:49 statement 表论
1:37 statement 表送
1:-67 statement 衷心
1:54 statement 袋和
1:-51 statement 袋米
1:57 statement 袖生
1:45 statement 袖营
1:37 statement 被、
1:33 statement 被三
1:69 statement 被帮
1:75 statement 被托
1:-98 statement 被派
1:37 statement 裁决
1:40 statement 裁判
1:32 statement 裁夺
1:59 statement 裁定
1:-70 statement 裂的
1:44 statement 装。
1:46 statement 装备
1:58 statement 装好
1:54 statement 装款
1:41 statement 装满
1:30 statement 装由
1:36 statement 装箱
1:58 statement 装订
1:53 statement 装设
1:44 statement 装配
1:46 statement 装饮
1:42 statement 西$
1:65 statement 西一
1:96 statement 西乡
1:51 statement 西关
1:41 statement 西县
1:72 statement 西城
1:45 statement 西岭
1:30 statement 西师
1:61 statement 西幼
1:122 statement 西沟
1:32 statement 西片
1:68 statement 西环
1:39 statement 西部
1:45 statement 西镇
1:47 statement 要一
1:48 statement 要三
1:-53 statement 要不
1:46 statement 要与
1:42 statement 要为
1:-55 statement 要买
1:52 statement 要五
1:31 statement 要人
1:62 statement 要从
1:-66 statement 要保
1:38 statement 要入
1:68 statement 要再
1:31 statement 要写
1:-71 statement 要增
1:54 statement 要帮
1:54 statement 要把
1:-64 statement 要抓
1:57 statement 要时
1:-48 statement 要是
1:37 statement 要有
1:46 statement 要来
1:31 statement 要校
1:34 statement 要派
1:-63 statement 要点
1:-58 statement 要珍
1:64 statement 要的
1:36 statement 要第
1:46 statement 要紧
1:33 statement 要经
1:38 statement 要讲
1:45 statement 要负
1:-70 statement 要走
1:36 statement 要达
1:34 statement 要这
1:-70 statement 覃婶
1:64 statement 覆日
1:54 statement 覆盖
1:77 statement 见。
1:45 statement 见》
1:45 statement 见不
1:129 statement 见习
1:54 statement 见后
1:-57 statement 见字
1:-77 statement 见孩
1:60 statement 见杂
1:30 statement 见欢
1:80 statement 见证
1:55 statement 见附
1:64 statement 见面
1:40 statement 观$
1:65 statement 观了
1:84 statement 观察
1:42 statement 观摩
1:-96 statement 观礼
1:32 statement 观科
1:31 statement 观访
1:74 statement 观课
1:64 statement 规。
1:93 statement 规划
1:69 statement 规定
1:51 statement 规损
1:47 statement 规矩
1:32 statement 规章
1:60 statement 规管
1:63 statement 视$
1:31 statement 视一
1:67 statement 视像
1:31 statement 视农
1:54 statement 视台
1:32 statement 视大
1:-98 statement 视委
1:31 statement 视察
1:54 statement 视导
1:53 statement 视率
1:60 statement 视艺
1:33 statement 视觉
1:50 statement 视计
1:72 statement 视讯
1:49 statement 视课
1:122 statement 视频
1:56 statement 览。
1:33 statement 览中
1:35 statement 觉提
1:62 statement 角,
1:31 statement 角1
1:45 statement 角、
1:39 statement 角书
1:51 statement 角募
1:52 statement 角园
1:83 statement 角塘
1:-85 statement 角山
1:64 statement 角幼
1:42 statement 角教
1:30 statement 角湾
1:36 statement 解”
1:57 statement 解。
1:57 statement 解决
1:46 statement 解剖
1:-73 statement 解员
1:-80 statement 解放
1:-79 statement 言$
1:-48 statement 言,
1:-67 statement 言:
1:34 statement 言发
1:53 statement 言摘
1:68 statement 言语
1:50 statement 言课
1:69 statement 计$
1:-47 statement 计1
1:-43 statement 计4
1:31 statement 计5
1:37 statement 计:
1:-66 statement 计_
1:45 statement 计、
1:38 statement 计三
1:50 statement 计不
1:76 statement 计入
1:53 statement 计八
1:133 statement 计划
1:43 statement 计十
1:39 statement 计发
1:58 statement 计学
1:52 statement 计师
1:37 statement 计库
1:-104 statement 计报
1:-68 statement 计数
1:59 statement 计机
1:38 statement 计校
1:107 statement 计画
1:37 statement 计社
1:89 statement 计算
1:57 statement 计财
1:68 statement 订,
1:63 statement 订。
1:55 statement 订于
1:33 statement 订后
1:45 statement 订地
1:32 statement 订学
1:44 statement 订师
1:81 statement 订本
1:52 statement 订校
1:40 statement 订立
1:36 statement 订章
1:35 statement 订结
1:30 statement 订课
1:43 statement 订购
1:37 statement 认。
1:61 statement 认下
1:-87 statement 认为
1:-57 statement 认准
1:-124 statement 认同
1:53 statement 认名
1:67 statement 认学
1:49 statement 认定
1:42 statement 认得
1:36 statement 认我
1:41 statement 认捐
1:61 statement 认真
1:-50 statement 认识
1:61 statement 认领
1:61 statement 讨$
1:66 statement 讨,
1:-59 statement 讨。
1:57 statement 讨一
1:51 statement 讨会
1:51 statement 讨课
1:42 statement 让两
1:63 statement 让农
1:-40 statement 让孩
1:46 statement 让小
1:43 statement 让德
1:44 statement 让我
1:39 statement 让每
1:73 statement 训$
1:44 statement 训-
1:43 statement 训2
1:59 statement 训:
1:-52 statement 训;
1:43 statement 训。
1:69 statement 训一
1:-46 statement 训三
1:59 statement 训中
1:37 statement 训乙
1:50 statement 训二
1:57 statement 训十
1:52 statement 训台
1:42 statement 训后
1:32 statement 训吴
1:69 statement 训员
1:36 statement 训四
1:58 statement 训基
1:61 statement 训处
1:36 statement 训学
1:75 statement 训室
1:66 statement 训导
1:35 statement 训工
1:36 statement 训急
1:66 statement 训教
1:41 statement 训方
1:37 statement 训时
1:42 statement 训校
1:46 statement 训楼
1:-42 statement 训班
1:83 statement 训的
1:57 statement 训科
1:125 statement 训练
1:48 statement 训经
1:32 statement 训老
1:40 statement 训营
1:78 statement 训证
1:50 statement 训费
1:43 statement 训车
1:34 statement 训辅
1:61 statement 训项
1:73 statement 议,
1:41 statement 议1
1:-46 statement 议:
1:-94 statement 议。
1:-53 statement 议一
1:42 statement 议书
1:35 statement 议予
1:34 statement 议事
1:62 statement 议传
1:71 statement 议决
1:49 statement 议出
1:51 statement 议各
1:63 statement 议同
1:46 statement 议向
1:64 statement 议听
1:58 statement 议四
1:-70 statement 议多
1:50 statement 议委
1:93 statement 议定
1:-62 statement 议室
1:39 statement 议开
1:50 statement 议所
1:61 statement 议明
1:-66 statement 议有
1:33 statement 议期
1:44 statement 议未
1:39 statement 议机
1:70 statement 议正
1:-107 statement 议沙
1:40 statement 议由
1:75 statement 议的
1:54 statement 议确
1:56 statement 议签
1:30 statement 议者
1:32 statement 议认
1:94 statement 议议
1:62 statement 议课
1:60 statement 议过
1:-72 statement 议通
1:50 statement 议题
1:30 statement 讯$
1:-106 statement 讯(
1:-46 statement 讯1
1:60 statement 讯两
1:63 statement 讯共
1:-114 statement 讯员
1:77 statement 讯地
1:55 statement 讯学
1:61 statement 讯教
1:86 statement 讯科
1:31 statement 讯组
1:48 statement 讯通
1:33 statement 记$
1:36 statement 记1
1:-59 statement 记:
1:-67 statement 记、
1:-85 statement 记。
1:66 statement 记于
1:48 statement 记入
1:37 statement 记到
1:-62 statement 记功
1:35 statement 记同
1:-58 statement 记和
1:66 statement 记嘉
1:-79 statement 记在
1:-55 statement 记就
1:-31 statement 记录
1:-75 statement 记得
1:78 statement 记着
1:50 statement 记继
1:-98 statement 记者
1:69 statement 记造
1:112 statement 讲$
1:66 statement 讲,
1:61 statement 讲:
1:45 statement 讲_
1:38 statement 讲“
1:74 statement 讲。
1:97 statement 讲一
1:-69 statement 讲了
1:37 statement 讲人
1:56 statement 讲低
1:70 statement 讲听
1:40 statement 讲坛
1:31 statement 讲学
1:75 statement 讲家
1:138 statement 讲师
1:67 statement 讲幼
1:74 statement 讲怎
1:71 statement 讲授
1:46 statement 讲教
1:41 statement 讲明
1:42 statement 讲求
1:-111 statement 讲病
1:72 statement 讲端
1:54 statement 讲解
1:46 statement 讲讲
1:-81 statement 许多
1:78 statement 论,
1:30 statement 论与
1:51 statement 论坛
1:53 statement 论并
1:58 statement 论文
1:39 statement 论男
1:41 statement 论证
1:39 statement 论赛
1:-69 statement 论通
1:52 statement 设$
1:62 statement 设,
1:48 statement 设:
1:52 statement 设“
1:63 statement 设三
1:36 statement 设主
1:-42 statement 设办
1:53 statement 设医
1:35 statement 设双
1:49 statement 设同
1:-43 statement 设在
1:162 statement 设备
1:51 statement 设委
)"sv,
    R"(1:52 statement 设幼
1:48 statement 设提
1:40 statement 设方
1:35 statement 设暑
1:68 statement 设的
1:42 statement 设硬
1:39 statement 设社
1:41 statement 设科
1:-57 statement 设立
1:44 statement 设第
1:32 statement 设船
1:71 statement 设选
1:64 statement 设配
1:-54 statement 访,
1:41 statement 访:
1:108 statement 访不
1:93 statement 访两
1:44 statement 访之
1:-64 statement 访五
1:41 statement 访交
1:43 statement 访前
1:34 statement 访各
1:-72 statement 访学
1:54 statement 访展
1:69 statement 访并
1:59 statement 访技
1:31 statement 访报
1:54 statement 访时
1:32 statement 访满
1:32 statement 访瑶
1:35 statement 访行
1:-70 statement 访视
1:-64 statement 访谈
1:45 statement 访问
1:-65 statement 证,
1:34 statement 证:
1:60 statement 证。
1:69 statement 证一
1:95 statement 证书
1:37 statement 证仪
1:57 statement 证使
1:45 statement 证制
1:64 statement 证单
1:75 statement 证地
1:32 statement 证培
1:62 statement 证处
1:42 statement 证并
1:-64 statement 证据
1:52 statement 证教
1:65 statement 证明
1:30 statement 证率
1:39 statement 证由
1:31 statement 证结
1:-114 statement 证者
1:84 statement 证费
1:62 statement 评$
1:89 statement 评,
1:-65 statement 评2
1:73 statement 评优
1:76 statement 评会
1:82 statement 评估
1:89 statement 评先
1:53 statement 评出
1:33 statement 评分
1:-82 statement 评委
1:-30 statement 评定
1:33 statement 评审
1:78 statement 评并
1:47 statement 评比
1:40 statement 评特
1:51 statement 评职
1:-41 statement 评议
1:48 statement 评语
1:-30 statement 评课
1:51 statement 评选
1:-72 statement 识,
1:33 statement 识:
1:53 statement 识_
1:-78 statement 识。
1:46 statement 识于
1:80 statement 识字
1:49 statement 识山
1:-50 statement 诉:
1:59 statement 诉我
1:-101 statement 诊,
1:74 statement 诊。
1:45 statement 诊一
1:86 statement 诊断
1:-32 statement 词:
1:58 statement 词典
1:46 statement 译服
1:54 statement 译社
1:36 statement 试,
1:-74 statement 试:
1:49 statement 试。
1:66 statement 试一
1:-58 statement 试全
1:69 statement 试分
1:86 statement 试卷
1:-67 statement 试定
1:-59 statement 试教
1:-56 statement 试时
1:30 statement 试讲
1:49 statement 试过
1:61 statement 试院
1:37 statement 试题
1:60 statement 诗$
1:-49 statement 诗,
1:-50 statement 诚征
1:-70 statement 诚挚
1:59 statement 诚相
1:-65 statement 话,
1:-69 statement 话:
1:49 statement 话_
1:35 statement 话|
1:-58 statement 话。
1:43 statement 话一
1:-46 statement 话二
1:-53 statement 话保
1:-70 statement 话像
1:47 statement 话十
1:40 statement 话另
1:42 statement 话培
1:-83 statement 话的
1:42 statement 话答
1:70 statement 话里
1:39 statement 话附
1:44 statement 询,
1:33 statement 询价
1:58 statement 询室
1:37 statement 该暖
1:79 statement 该校
1:62 statement 该院
1:49 statement 详见
1:82 statement 语$
1:-43 statement 语,
1:72 statement 语3
1:-69 statement 语:
1:-126 statement 语_
1:44 statement 语|
1:65 statement 语。
1:54 statement 语一
1:60 statement 语中
1:69 statement 语听
1:67 statement 语和
1:50 statement 语四
1:109 statement 语学
1:54 statement 语导
1:58 statement 语小
1:53 statement 语教
1:61 statement 语数
1:-32 statement 语文
1:67 statement 语治
1:40 statement 语直
1:53 statement 语短
1:51 statement 语系
1:94 statement 语组
1:74 statement 语老
1:84 statement 语营
1:-60 statement 语言
1:31 statement 语训
1:86 statement 语课
1:37 statement 语音
1:39 statement 误了
1:42 statement 误餐
1:31 statement 说$
1:-56 statement 说,
1:-52 statement 说。
1:-89 statement 说什
1:-106 statement 说你
1:58 statement 说好
1:58 statement 说定
1:-115 statement 说想
1:54 statement 说故
1:115 statement 说明
1:-88 statement 说话
1:66 statement 说课
1:48 statement 说贵
1:45 statement 说起
1:30 statement 请,
1:-63 statement 请、
1:55 statement 请。
1:63 statement 请一
1:41 statement 请三
1:61 statement 请主
1:60 statement 请乌
1:61 statement 请于
1:-54 statement 请交
1:-55 statement 请人
1:-43 statement 请低
1:107 statement 请你
1:-89 statement 请值
1:-40 statement 请假
1:69 statement 请函
1:-56 statement 请助
1:58 statement 请勿
1:-64 statement 请各
1:40 statement 请后
1:44 statement 请回
1:47 statement 请在
1:39 statement 请塔
1:-31 statement 请备
1:-57 statement 请大
1:36 statement 请妇
1:-66 statement 请媒
1:55 statement 请寄
1:65 statement 请将
1:74 statement 请市
1:37 statement 请总
1:52 statement 请提
1:45 statement 请来
1:72 statement 请杨
1:33 statement 请查
1:48 statement 请毋
1:35 statement 请江
1:64 statement 请河
1:63 statement 请派
1:36 statement 请海
1:30 statement 请的
1:32 statement 请直
1:64 statement 请省
1:57 statement 请红
1:-81 statement 请组
1:38 statement 请联
1:41 statement 请表
1:-108 statement 请走
1:34 statement 请进
1:36 statement 请销
1:35 statement 请附
1:50 statement 请随
1:59 statement 请麦
1:67 statement 诺为
1:78 statement 诺如
1:54 statement 诺撒
1:49 statement 诺每
1:41 statement 诺资
1:34 statement 读,
1:41 statement 读”
1:85 statement 读。
1:87 statement 读一
1:-84 statement 读七
1:53 statement 读乐
1:94 statement 读书
1:38 statement 读册
1:33 statement 读写
1:38 statement 读凡
1:-55 statement 读到
1:30 statement 读后
1:-103 statement 读周
1:-66 statement 读四
1:41 statement 读在
1:36 statement 读存
1:46 statement 读学
1:30 statement 读师
1:34 statement 读护
1:59 statement 读推
1:76 statement 读教
1:30 statement 读晚
1:54 statement 读本
1:40 statement 读物
1:80 statement 读甲
1:45 statement 读的
1:54 statement 读磐
1:70 statement 读策
1:30 statement 读节
1:83 statement 读课
1:44 statement 读贵
1:48 statement 课$
1:36 statement 课(
1:145 statement 课,
1:54 statement 课2
1:108 statement 课3
1:123 statement 课4
1:-53 statement 课5
1:48 statement 课6
1:-40 statement 课8
1:68 statement 课:
1:70 statement 课;
1:45 statement 课”
1:45 statement 课、
1:48 statement 课。
1:-119 statement 课《
1:117 statement 课一
1:54 statement 课七
1:80 statement 课三
1:36 statement 课下
1:88 statement 课不
1:33 statement 课与
1:99 statement 课两
1:39 statement 课五
1:45 statement 课人
1:30 statement 课以
1:84 statement 课件
1:77 statement 课例
1:76 statement 课全
1:48 statement 课八
1:92 statement 课六
1:46 statement 课凑
1:64 statement 课到
1:40 statement 课双
1:-57 statement 课合
1:-75 statement 课后
1:58 statement 课外
1:-56 statement 课好
1:34 statement 课宜
1:55 statement 课室
1:38 statement 课建
1:42 statement 课开
1:50 statement 课异
1:41 statement 课总
1:42 statement 课文
1:43 statement 课春
1:58 statement 课本
1:52 statement 课来
1:47 statement 课标
1:36 statement 课江
1:70 statement 课用
1:53 statement 课由
1:76 statement 课的
1:30 statement 课看
1:74 statement 课程
1:-88 statement 课笔
1:105 statement 课组
1:49 statement 课给
1:31 statement 课节
1:32 statement 课补
1:86 statement 课表
1:36 statement 课要
1:37 statement 课观
1:34 statement 课视
1:56 statement 课议
1:-42 statement 课评
1:47 statement 课资
1:66 statement 课软
1:33 statement 课进
1:37 statement 课连
1:61 statement 课送
1:47 statement 课通
1:51 statement 课酬
1:-65 statement 课铃
1:-73 statement 课间
1:47 statement 谁:
1:-48 statement 谁有
1:-71 statement 调:
1:144 statement 调。
1:32 statement 调两
1:70 statement 调中
1:61 statement 调之
1:59 statement 调剂
1:44 statement 调单
1:56 statement 调回
1:71 statement 调好
1:34 statement 调度
1:30 statement 调律
1:53 statement 调拨
1:89 statement 调整
1:33 statement 调机
1:43 statement 调来
1:37 statement 调校
1:33 statement 调琴
1:44 statement 调甲
1:52 statement 调研
1:32 statement 调组
1:-101 statement 调解
1:38 statement 调试
1:73 statement 调谭
1:63 statement 调车
1:48 statement 谈$
1:93 statement 谈。
1:33 statement 谈个
1:62 statement 谈了
1:64 statement 谈会
1:58 statement 谈到
1:32 statement 谈情
1:-53 statement 谈相
1:49 statement 谈订
1:-67 statement 谊。
1:70 statement 谊招
1:-87 statement 谊的
1:34 statement 谋其
1:-74 statement 谢!
1:-69 statement 谢,
1:36 statement 谢:
1:-125 statement 谢。
1:51 statement 谢你
1:-62 statement 谢您
1:-73 statement 谢意
1:66 statement 谢英
1:-69 statement 谢谢
1:76 statement 谨_
1:-78 statement 谨向
1:61 statement 谨启
1:62 statement 谨将
1:-98 statement 谨此
1:58 statement 谭老
1:37 statement 谱每
1:56 statement 谷卫
1:34 statement 谷县
1:106 statement 谷口
1:42 statement 谷场
1:30 statement 谷市
1:39 statement 谷职
1:-69 statement 豆浆
1:-60 statement 豆烧
1:35 statement 象2
1:40 statement 象3
1:52 statement 象仍
1:39 statement 负$
1:58 statement 负总
1:95 statement 负担
1:85 statement 财务
1:100 statement 财政
1:42 statement 财经
1:58 statement 财股
1:88 statement 责,
1:45 statement 责:
1:84 statement 责。
1:70 statement 责三
1:71 statement 责人
1:60 statement 责令
1:-77 statement 责会
1:66 statement 责保
1:57 statement 责全
1:-79 statement 责公
1:47 statement 责共
1:55 statement 责分
1:63 statement 责到
1:78 statement 责园
1:73 statement 责安
1:56 statement 责成
1:-64 statement 责排
1:88 statement 责接
1:59 statement 责教
1:-79 statement 责来
1:75 statement 责监
1:53 statement 责给
1:-76 statement 责统
1:35 statement 责联
1:-62 statement 责选
1:-42 statement 账$
1:32 statement 账,
1:41 statement 账。
1:32 statement 账一
1:73 statement 账号
1:37 statement 账并
1:58 statement 账目
1:43 statement 账考
1:51 statement 货,
1:31 statement 货主
1:41 statement 货人
1:-45 statement 货运
1:57 statement 质园
1:40 statement 质增
1:47 statement 质教
1:54 statement 质的
1:63 statement 质课
1:50 statement 质量
1:89 statement 购。
1:89 statement 购买
1:55 statement 购员
1:46 statement 购和
1:-73 statement 购商
1:33 statement 购打
1:33 statement 购流
1:75 statement 购置
1:60 statement 购销
1:51 statement 贯制
1:33 statement 贯彻
1:44 statement 贯通
1:36 statement 贴)
1:47 statement 贴,
1:68 statement 贴1
1:51 statement 贴2
1:33 statement 贴;
1:-71 statement 贴。
1:-66 statement 贴一
1:-77 statement 贴出
1:55 statement 贴及
1:-92 statement 贴在
1:63 statement 贴按
1:48 statement 贴新
1:65 statement 贴每
1:78 statement 贴由
1:37 statement 贵$
1:32 statement 贵在
1:54 statement 贵支
1:87 statement 贵方
1:56 statement 贵校
1:-92 statement 贷款
1:-57 statement 贸代
1:-69 statement 贸易
1:90 statement 费$
1:74 statement 费,
1:31 statement 费-
1:34 statement 费6
1:83 statement 费:
1:57 statement 费、
1:80 statement 费。
1:47 statement 费一
1:35 statement 费业
1:33 statement 费中
1:31 statement 费乙
1:46 statement 费人
1:59 statement 费从
1:51 statement 费使
1:30 statement 费依
1:60 statement 费全
1:63 statement 费八
1:50 statement 费六
1:34 statement 费减
1:35 statement 费凭
1:46 statement 费列
1:61 statement 费参
1:56 statement 费和
1:55 statement 费开
1:83 statement 费我
1:76 statement 费提
1:67 statement 费支
1:56 statement 费新
1:31 statement 费来
1:132 statement 费由
1:30 statement 费的
1:33 statement 费艺
1:93 statement 费请
1:46 statement 贺校
1:73 statement 贾一
1:79 statement 资,
1:58 statement 资:
1:78 statement 资。
1:50 statement 资三
1:58 statement 资不
1:57 statement 资两
1:46 statement 资五
1:33 statement 资产
1:56 statement 资人
1:53 statement 资八
1:47 statement 资关
1:31 statement 资到
1:139 statement 资助
1:49 statement 资十
1:-90 statement 资发
1:42 statement 资培
1:69 statement 资待
1:-89 statement 资感
1:83 statement 资料
1:31 statement 资暂
1:-74 statement 资来
1:60 statement 资格
1:77 statement 资深
1:135 statement 资源
1:59 statement 资照
1:69 statement 资由
1:53 statement 资短
1:36 statement 资素
1:38 statement 资缺
1:140 statement 资讯
1:45 statement 资费
1:115 statement 资金
1:36 statement 赔$
1:71 statement 赔偿
1:-42 statement 赛$
1:-108 statement 赛,
1:-50 statement 赛、
1:73 statement 赛。
1:-71 statement 赛中
1:42 statement 赛之
1:44 statement 赛事
1:-75 statement 赛制
1:35 statement 赛前
1:36 statement 赛卫
1:47 statement 赛合
1:-83 statement 赛后
1:-35 statement 赛学
1:51 statement 赛孩
1:44 statement 赛定
1:48 statement 赛的
1:42 statement 赛获
1:50 statement 赛课
1:47 statement 赛选
1:34 statement 赛项
1:-46 statement 赞助
1:34 statement 赞成
1:32 statement 赠$
1:-55 statement 赠1
1:70 statement 赠。
1:-83 statement 赠乐
1:56 statement 赠书
1:-61 statement 赠了
1:56 statement 赠云
1:39 statement 赠体
1:-94 statement 赠冷
1:-68 statement 赠图
1:30 statement 赠实
1:69 statement 赠小
1:53 statement 赠平
1:32 statement 赠情
1:46 statement 赠新
1:44 statement 赠旧
1:73 statement 赠物
1:62 statement 赠电
1:34 statement 赠竹
1:43 statement 赠英
1:46 statement 赠课
1:33 statement 赠贵
1:-43 statement 赠送
1:-68 statement 赠金
1:61 statement 赠钢
1:53 statement 赠马
1:80 statement 赤岭
1:45 statement 走$
1:-53 statement 走,
1:-71 statement 走。
1:36 statement 走一
1:34 statement 走上
1:30 statement 走下
1:-89 statement 走了
1:60 statement 走动
1:-101 statement 走北
1:52 statement 走失
1:107 statement 走教
1:38 statement 走查
1:-95 statement 走访
1:-44 statement 走过
1:-32 statement 走进
1:-75 statement 走遍
1:77 statement 赴乙
1:35 statement 赴乡
1:39 statement 赴五
1:82 statement 赴你
1:-58 statement 赴偏
1:64 statement 赴县
1:35 statement 赴城
1:47 statement 赴安
1:41 statement 赴小
1:56 statement 赴山
1:31 statement 赴岛
1:46 statement 赴帕
1:50 statement 赴沙
1:33 statement 赴甘
1:38 statement 赴甲
1:54 statement 赴省
1:56 statement 赴石
1:32 statement 赴花
1:35 statement 赴草
1:52 statement 赴落
1:58 statement 赴贵
1:38 statement 赴雪
1:41 statement 赴鹰
1:49 statement 赴黄
1:70 statement 赵子
1:79 statement 赵科
1:40 statement 赶集
1:41 statement 起$
1:114 statement 起,
1:86 statement 起:
1:75 statement 起。
1:46 statement 起上
1:-58 statement 起了
1:77 statement 起做
1:33 statement 起净
1:74 statement 起到
1:68 statement 起吃
1:31 statement 起在
1:58 statement 起备
1:45 statement 起孩
1:50 statement 起已
1:74 statement 起帮
1:70 statement 起我
1:-67 statement 起执
1:36 statement 起把
1:82 statement 起接
1:71 statement 起施
1:83 statement 起来
1:36 statement 起校
1:58 statement 起步
1:66 statement 起每
1:43 statement 起派
1:-71 statement 起漏
1:40 statement 起玩
1:-52 statement 起生
1:96 statement 起由
1:58 statement 起研
1:-94 statement 起自
1:64 statement 起至
1:61 statement 起草
1:32 statement 超二
1:45 statement 超市
1:-99 statement 超群
1:32 statement 超计
1:-43 statement 超过
1:70 statement 越(
1:82 statement 趟,
1:79 statement 趟。
1:35 statement 趟不
1:58 statement 趟进
1:37 statement 趣班
1:49 statement 足,
1:33 statement 足三
1:41 statement 足两
1:30 statement 足半
1:30 statement 足师
1:46 statement 足杉
1:139 statement 足球
1:-56 statement 跃,
1:-64 statement 跃。
1:35 statement 跑$
1:37 statement 跑通
1:43 statement 跑队
1:36 statement 距,
1:56 statement 距。
1:40 statement 距授
1:57 statement 距方
1:69 statement 距每
1:40 statement 距离
1:32 statement 跟不
1:50 statement 跟几
1:36 statement 跟城
1:-61 statement 跟奶
1:43 statement 跟学
1:45 statement 跟家
1:37 statement 跟就
1:80 statement 跟岗
1:53 statement 跟师
1:32 statement 跟得
1:45 statement 跟我
1:53 statement 跟排
1:48 statement 跟桥
1:109 statement 跟班
1:64 statement 跟着
1:63 statement 跟著
1:39 statement 跟训
1:81 statement 跟踪
1:35 statement 跟车
1:32 statement 跟进
1:34 statement 跟随
1:53 statement 跨校
1:41 statement 路$
1:-83 statement 路(
1:-73 statement 路,
1:64 statement 路3
1:64 statement 路上
1:-66 statement 路中
1:33 statement 路体
1:54 statement 路参
1:69 statement 路国
1:43 statement 路子
1:39 statement 路小
1:37 statement 路就
1:75 statement 路师
1:34 statement 路的
1:60 statement 路租
1:35 statement 路联
1:129 statement 路费
1:35 statement 路辅
1:35 statement 路途
1:-96 statement 路遥
1:38 statement 路阻
1:51 statement 跳绳
1:-82 statement 跳舞
1:76 statement 践$
1:40 statement 践。
1:41 statement 践单
1:39 statement 踪。
1:79 statement 踪半
1:63 statement 蹄坳
1:32 statement 蹈、
1:45 statement 蹈两
1:56 statement 蹈教
1:48 statement 蹈老
1:69 statement 蹲点
1:-69 statement 躁、
1:-122 statement 身份
1:67 statement 身意
1:-100 statement 身携
1:37 statement 身是
1:-47 statement 身边
1:-104 statement 车$
1:37 statement 车,
1:-76 statement 车一
1:70 statement 车上
1:57 statement 车到
1:33 statement 车去
1:-98 statement 车场
1:32 statement 车工
1:39 statement 车开
1:90 statement 车接
1:52 statement 车每
1:30 statement 车油
1:68 statement 车票
1:54 statement 车站
1:53 statement 车统
1:47 statement 车维
1:71 statement 车股
1:51 statement 车要
1:82 statement 车费
1:75 statement 车资
1:49 statement 车载
1:89 statement 车辆
1:-38 statement 车间
1:50 statement 车限
1:37 statement 转。
1:42 statement 转交
1:63 statement 转介
1:35 statement 转到
1:55 statement 转卖
1:41 statement 转往
1:65 statement 转房
1:54 statement 转赠
1:37 statement 轮$
1:33 statement 轮,
1:46 statement 轮。
1:56 statement 轮一
1:35 statement 轮不
1:33 statement 轮任
1:-70 statement 轮值
1:44 statement 轮岗
1:60 statement 轮换
1:35 statement 轮机
1:122 statement 轮流
1:42 statement 轮满
1:40 statement 轮番
1:88 statement 轮着
1:48 statement 轮训
1:40 statement 轮驻
1:79 statement 软件
1:-88 statement 轻。
1:63 statement 轻人
1:83 statement 轻教
1:35 statement 轻的
1:49 statement 载学
1:72 statement 辅具
1:30 statement 辅助
1:40 statement 辅导
1:83 statement 辅老
1:33 statement 辅读
1:-60 statement 辆,
1:73 statement 辆、
1:48 statement 辆。
1:92 statement 辆与
1:31 statement 辍学
1:41 statement 辑到
1:35 statement 输。
1:46 statement 输入
1:64 statement 输出
1:-54 statement 输液
1:62 statement 输送
1:50 statement 输部
1:-68 statement 辖区
1:42 statement 辩论
1:60 statement 辰个
1:65 statement 辰于
1:53 statement 辰启
1:34 statement 辰师
1:67 statement 辰派
1:63 statement 辰维
1:42 statement 边幼
1:38 statement 边教
1:-85 statement 边有
1:-64 statement 边村
1:65 statement 边的
1:59 statement 边看
1:62 statement 边远
1:58 statement 达,
1:-66 statement 达1
1:73 statement 达。
1:66 statement 达了
1:41 statement 达八
1:68 statement 达到
1:-114 statement 达助
1:72 statement 达十
1:46 statement 达单
1:58 statement 达印
1:-50 statement 达室
1:-35 statement 达成
1:44 statement 达标
1:58 statement 达翻
1:-63 statement 达货
1:35 statement 迄今
1:44 statement 过$
1:49 statement 过,
1:56 statement 过1
1:-32 statement 过2
1:-59 statement 过3
1:47 statement 过4
1:50 statement 过8
1:32 statement 过9
1:85 statement 过。
1:78 statement 过一
1:59 statement 过二
1:74 statement 过五
1:55 statement 过儿
1:-53 statement 过后
1:-35 statement 过场
1:53 statement 过复
1:-59 statement 过我
1:66 statement 过来
1:31 statement 过目
1:59 statement 过直
1:-52 statement 过程
1:65 statement 过类
1:103 statement 过网
1:31 statement 过视
1:58 statement 过队
1:37 statement 迎大
1:43 statement 迎石
1:53 statement 运$
1:30 statement 运,
1:51 statement 运会
1:43 statement 运公
1:64 statement 运动
1:64 statement 运去
1:62 statement 运抵
1:-68 statement 运推
1:-82 statement 运班
1:-71 statement 运用
1:33 statement 运站
1:48 statement 运行
1:81 statement 运费
1:39 statement 运转
1:62 statement 运输
1:50 statement 运过
1:-77 statement 运重
1:33 statement 近,
1:-74 statement 近1
1:54 statement 近4
1:32 statement 近万
1:34 statement 近三
1:64 statement 近两
1:54 statement 近至
1:51 statement 近视
1:57 statement 返。
1:89 statement 返交
1:107 statement 返回
1:-61 statement 返城
1:60 statement 返机
1:63 statement 返校
1:52 statement 返路
1:55 statement 返车
1:39 statement 还,
1:-71 statement 还向
1:-84 statement 还在
1:-85 statement 还存
1:-48 statement 还有
1:-32 statement 还没
1:66 statement 还要
1:-82 statement 还记
1:32 statement 还说
1:-69 statement 这些
1:46 statement 这件
1:-60 statement 这份
1:-30 statement 这学
1:52 statement 这是
1:-38 statement 这样
1:35 statement 这里
1:62 statement 进$
1:51 statement 进“
1:43 statement 进、
1:48 statement 进。
1:-30 statement 进一
1:41 statement 进不
1:-74 statement 进了
1:-41 statement 进修
1:65 statement 进入
1:42 statement 进典
1:56 statement 进办
1:35 statement 进医
1:39 statement 进午
1:31 statement 进卫
1:45 statement 进县
1:35 statement 进吴
1:85 statement 进城
1:83 statement 进展
1:68 statement 进山
1:31 statement 进工
1:88 statement 进度
1:64 statement 进强
1:30 statement 进我
1:50 statement 进教
1:41 statement 进新
1:41 statement 进机
1:50 statement 进校
1:-39 statement 进步
1:34 statement 进汉
1:56 statement 进沟
1:33 statement 进泺
1:32 statement 进海
1:37 statement 进滨
1:33 statement 进王
1:33 statement 进竹
1:-72 statement 进结
1:47 statement 进苗
1:34 statement 进西
1:41 statement 进课
1:-74 statement 进这
1:50 statement 进队
1:64 statement 进驻
1:76 statement 远$
1:60 statement 远,
1:-84 statement 远不
1:36 statement 远了
1:35 statement 远任
1:36 statement 远地
1:-47 statement 远方
1:-39 statement 远的
1:62 statement 远石
1:-38 statement 远程
1:69 statement 远补
1:67 statement 远见
1:80 statement 远距
1:38 statement 远阳
1:46 statement 违规
1:36 statement 连像
1:48 statement 连带
1:53 statement 连线
1:42 statement 连练
1:32 statement 连续
1:57 statement 连谷
1:-76 statement 迟到
1:40 statement 述品
1:58 statement 述招
1:-60 statement 迹歪
1:44 statement 退、
1:57 statement 退下
1:71 statement 退休
1:51 statement 退出
1:30 statement 退役
1:52 statement 送$
1:37 statement 送1
1:56 statement 送:
1:-48 statement 送?
1:34 statement 送“
1:73 statement 送。
1:76 statement 送一
1:45 statement 送三
1:30 statement 送专
1:58 statement 送两
1:80 statement 送书
1:53 statement 送仁
1:63 statement 送会
1:37 statement 送党
1:84 statement 送到
1:43 statement 送升
1:55 statement 送午
1:88 statement 送去
1:37 statement 送双
1:49 statement 送哪
1:34 statement 送圣
1:34 statement 送培
1:35 statement 送学
1:33 statement 送实
1:-46 statement 送平
1:-73 statement 送心
1:34 statement 送总
1:59 statement 送戏
1:66 statement 送户
1:65 statement 送支
1:66 statement 送新
1:-59 statement 送暖
1:-83 statement 送法
1:-53 statement 送物
1:48 statement 送的
1:66 statement 送纪
1:40 statement 送给
1:55 statement 送考
1:58 statement 送训
1:89 statement 送课
1:62 statement 送资
1:30 statement 送赠
1:83 statement 送达
1:69 statement 送过
1:66 statement 送进
1:-69 statement 送送
1:39 statement 送队
1:-60 statement 送鸡
1:45 statement 适,
1:-61 statement 适应
1:61 statement 选。
1:30 statement 选一
1:41 statement 选中
1:43 statement 选产
1:35 statement 选人
1:30 statement 选优
1:73 statement 选修
1:56 statement 选六
1:65 statement 选十
1:58 statement 选四
1:57 statement 选微
1:-56 statement 选手
1:75 statement 选派
1:52 statement 选由
1:47 statement 选科
1:43 statement 选聘
1:62 statement 选送
1:68 statement 选题
1:77 statement 逐条
1:33 statement 逐科
1:37 statement 逐项
1:35 statement 递$
1:49 statement 递课
1:81 statement 途:
1:71 statement 途中
1:32 statement 途遥
1:-95 statement 通:
1:-45 statement 通。
1:62 statement 通一
1:33 statement 通与
1:-89 statement 通两
1:40 statement 通书
1:96 statement 通信
1:56 statement 通六
1:30 statement 通各
1:39 statement 通意
1:-81 statement 通感
1:47 statement 通招
1:82 statement 通由
1:-50 statement 通知
1:-53 statement 通科
1:44 statement 通网
1:50 statement 通职
1:38 statement 通补
1:52 statement 通视
1:-94 statement 通讯
1:45 statement 通车
1:54 statement 通达
1:48 statement 通运
1:-95 statement 通远
1:41 statement 造,
1:60 statement 造6
1:47 statement 造:
1:72 statement 造五
1:90 statement 造册
1:34 statement 造实
1:62 statement 造活
1:47 statement 逢单
1:40 statement 逢双
1:65 statement 逢周
1:36 statement 逢赶
1:108 statement 逸夫
1:-65 statement 逾期
1:-65 statement 遇:
1:69 statement 遇不
1:81 statement 遇到
1:47 statement 遇大
1:64 statement 遇故
1:53 statement 遇有
1:65 statement 遇雨
1:39 statement 遍$
1:39 statement 遍再
1:48 statement 遏制
1:31 statement 道,
1:-111 statement 道1
1:-93 statement 道_
1:65 statement 道。
1:40 statement 道书
1:60 statement 道办
1:51 statement 道区
1:73 statement 道好
1:41 statement 道妇
1:32 statement 道实
1:34 statement 道岗
1:55 statement 道德
1:56 statement 道支
1:54 statement 道教
1:38 statement 道校
1:-105 statement 遗失
1:42 statement 遣一
1:62 statement 遣业
1:47 statement 遣二
1:-63 statement 遣师
1:34 statement 遣手
1:45 statement 遣教
1:-64 statement 遥$
1:-69 statement 遥遥
1:75 statement 遴派
1:72 statement 遴选
1:40 statement 遵行
1:-54 statement 邀:
1:55 statement 邀为
1:36 statement 邀得
1:44 statement 邀来
1:45 statement 邀监
1:-33 statement 邀请
1:43 statement 邀黄
1:-98 statement 邓$
1:45 statement 邓去
1:-55 statement 邢主
1:-54 statement 那一
1:-52 statement 那位
1:41 statement 那儿
1:36 statement 那头
1:48 statement 那所
1:76 statement 那架
1:-40 statement 那边
1:56 statement 邦$
1:60 statement 邬建
1:48 statement 邮代
1:55 statement 邮件
1:73 statement 邮政
1:41 statement 邮票
1:59 statement 邮箱
1:42 statement 邮贵
1:40 statement 邮路
1:-64 statement 邱会
1:62 statement 邵伯
1:-78 statement 邻村
1:55 statement 邻近
1:48 statement 邻镇
1:-78 statement 郎老
1:61 statement 郑一
1:74 statement 郝主
1:41 statement 郝园
1:114 statement 部$
1:37 statement 部(
1:94 statement 部,
1:50 statement 部2
1:42 statement 部3
1:56 statement 部、
1:66 statement 部。
1:44 statement 部一
1:38 statement 部三
1:70 statement 部上
1:43 statement 部不
1:32 statement 部与
1:48 statement 部业
1:38 statement 部为
1:64 statement 部主
1:-53 statement 部书
1:59 statement 部会
1:41 statement 部保
1:58 statement 部共
1:58 statement 部分
1:36 statement 部到
1:69 statement 部参
1:76 statement 部培
1:61 statement 部备
1:30 statement 部子
1:46 statement 部完
1:35 statement 部带
1:42 statement 部康
1:47 statement 部开
1:39 statement 部录
1:57 statement 部愿
1:41 statement 部担
1:52 statement 部拷
1:44 statement 部授
1:38 statement 部揭
1:-122 statement 部支
1:30 statement 部教
1:46 statement 部每
1:37 statement 部活
1:86 statement 部的
1:39 statement 部组
1:60 statement 部结
1:69 statement 部署
1:41 statement 部落
1:33 statement 部薪
1:41 statement 部要
1:53 statement 部课
1:47 statement 部负
1:67 statement 部门
1:75 statement 部领
1:-84 statement 郭:
1:35 statement 都上
1:43 statement 都亮
1:72 statement 都会
1:35 statement 都写
1:92 statement 都可
1:-57 statement 都在
1:68 statement 都已
1:49 statement 都方
1:59 statement 都是
1:50 statement 都有
1:-58 statement 都派
1:63 statement 都由
1:48 statement 都盼
1:-93 statement 都笑
1:74 statement 鄢小
1:66 statement 配一
1:60 statement 配备
1:32 statement 配套
1:53 statement 配导
1:39 statement 配田
1:52 statement 配电
1:35 statement 配经
1:38 statement 配车
1:60 statement 配送
1:30 statement 配音
1:74 statement 酒店
1:38 statement 酬不
1:32 statement 酬仍
1:-75 statement 采买
1:-69 statement 采用
1:49 statement 采茶
1:42 statement 采视
1:-70 statement 采访
1:94 statement 采购
1:34 statement 采集
1:55 statement 采风
1:34 statement 里$
1:60 statement 里:
1:-69 statement 里。
1:72 statement 里上
1:55 statement 里不
1:43 statement 里主
1:37 statement 里五
1:48 statement 里伙
1:48 statement 里到
1:65 statement 里县
1:51 statement 里四
1:64 statement 里国
1:36 statement 里娃
1:-83 statement 里学
1:48 statement 里孩
1:34 statement 里家
1:62 statement 里小
1:60 statement 里工
1:70 statement 里师
1:38 statement 里年
1:46 statement 里很
1:63 statement 里批
1:42 statement 里把
1:48 statement 里挂
1:63 statement 里捐
1:66 statement 里授
1:44 statement 里数
1:36 statement 里最
1:33 statement 里有
1:-80 statement 里朋
1:-137 statement 里来
1:60 statement 里珠
1:76 statement 里由
1:52 statement 里申
1:48 statement 里碰
1:61 statement 里缺
1:61 statement 里行
1:32 statement 里说
1:60 statement 里谈
1:46 statement 里跟
1:36 statement 里送
1:30 statement 重。
1:42 statement 重在
1:31 statement 重复
1:-60 statement 重大
1:64 statement 重度
1:49 statement 重点
1:-102 statement 重物
1:-71 statement 重谢
1:63 statement 重阳
1:-110 statement 野溪
1:-110 statement 野猪
1:37 statement 野走
1:-76 statement 野餐
1:89 statement 野鹿
1:72 statement 量,
1:53 statement 量:
1:31 statement 量、
1:52 statement 量。
1:70 statement 量不
1:40 statement 量作
1:-42 statement 量分
1:45 statement 量好
1:37 statement 量帮
1:59 statement 量检
1:46 statement 量由
1:44 statement 量表
1:63 statement 量评
1:50 statement 金$
1:58 statement 金,
1:45 statement 金1
1:-48 statement 金”
1:59 statement 金。
1:55 statement 金一
1:55 statement 金三
1:32 statement 金与
1:110 statement 金会
1:33 statement 金使
1:39 statement 金列
1:69 statement 金太
1:39 statement 金拨
1:65 statement 金支
1:80 statement 金桥
1:33 statement 金湖
1:48 statement 金由
1:31 statement 金纳
1:47 statement 金资
1:-56 statement 金额
1:46 statement 鉴定
1:-55 statement 钟$
1:-38 statement 钟,
1:-37 statement 钟。
1:76 statement 钟佩
1:-61 statement 钟内
1:51 statement 钟头
1:-78 statement 钟小
1:71 statement 钟点
1:75 statement 钟鼓
1:113 statement 钢琴
1:-38 statement 钧鉴
1:65 statement 钱。
1:44 statement 钱买
1:53 statement 钱出
1:57 statement 钱支
1:57 statement 钻床
1:84 statement 铁$
1:59 statement 铁厂
1:81 statement 铁岭
1:45 statement 铁路
1:67 statement 铃乡
1:60 statement 铃初
1:-68 statement 铃响
1:51 statement 铃小
1:63 statement 铃的
1:73 statement 铜台
1:40 statement 铣床
1:59 statement 银杏
1:-69 statement 银行
1:58 statement 铺、
1:30 statement 铺由
1:39 statement 铺菜
1:88 statement 销,
1:96 statement 销。
1:42 statement 销制
1:41 statement 销合
1:39 statement 销油
1:61 statement 销社
1:-83 statement 销部
1:73 statement 锅小
1:34 statement 锋队
1:30 statement 错$
1:52 statement 错峰
1:70 statement 错题
1:79 statement 锦江
1:-32 statement 键词
1:47 statement 锻炼
1:56 statement 镇。
1:55 statement 镇中
1:50 statement 镇人
1:54 statement 镇党
1:48 statement 镇初
1:78 statement 镇北
1:71 statement 镇卫
1:78 statement 镇学
1:67 statement 镇教
1:47 statement 镇文
1:40 statement 镇柏
1:45 statement 镇的
1:38 statement 镇级
1:62 statement 镇老
1:49 statement 镇育
1:35 statement 镇视
1:96 statement 镇雄
1:86 statement 镇高
1:79 statement 镜湖
1:36 statement 长(
1:67 statement 长)
1:75 statement 长1
1:34 statement 长3
1:134 statement 长:
1:-49 statement 长;
1:51 statement 长_
1:45 statement 长|
1:30 statement 长”
1:73 statement 长。
1:71 statement 长一
1:78 statement 长三
1:59 statement 长不
1:34 statement 长与
1:31 statement 长两
1:79 statement 长主
1:144 statement 长乐
1:31 statement 长乘
1:38 statement 长也
1:44 statement 长互
1:42 statement 长五
1:-68 statement 长介
1:47 statement 长代
1:36 statement 长以
1:-49 statement 长们
1:46 statement 长任
1:101 statement 长会
1:45 statement 长入
1:74 statement 长分
1:30 statement 长列
1:68 statement 长到
1:89 statement 长办
1:46 statement 长助
1:34 statement 长募
1:-64 statement 长包
1:64 statement 长十
1:44 statement 长原
)"sv,
    R"(1:39 statement 长去
1:59 statement 长及
1:42 statement 长台
1:73 statement 长各
1:64 statement 长同
1:82 statement 长和
1:48 statement 长圈
1:35 statement 长均
1:74 statement 长坡
1:62 statement 长堤
1:-94 statement 长姊
1:49 statement 长委
1:108 statement 长学
1:56 statement 长宁
1:47 statement 长室
1:30 statement 长将
1:-60 statement 长小
1:48 statement 长工
1:-89 statement 长已
1:31 statement 长带
1:40 statement 长年
1:-82 statement 长度
1:38 statement 长开
1:-95 statement 长强
1:52 statement 长志
1:63 statement 长总
1:45 statement 长承
1:58 statement 长投
1:34 statement 长报
1:-92 statement 长担
1:44 statement 长挂
1:41 statement 长按
1:70 statement 长教
1:35 statement 长无
1:50 statement 长期
1:118 statement 长本
1:-71 statement 长杜
1:40 statement 长来
1:101 statement 长校
1:65 statement 长桥
1:84 statement 长每
1:62 statement 长汇
1:73 statement 长河
1:-50 statement 长派
1:45 statement 长率
1:34 statement 长由
1:44 statement 长白
1:56 statement 长的
1:31 statement 长盘
1:62 statement 长签
1:36 statement 长自
1:35 statement 长苏
1:80 statement 长表
1:76 statement 长要
1:79 statement 长讲
1:100 statement 长说
1:30 statement 长课
1:69 statement 长谈
1:64 statement 长负
1:-58 statement 长走
1:73 statement 长赴
1:62 statement 长蹲
1:31 statement 长都
1:72 statement 长钧
1:40 statement 长阿
1:47 statement 长随
1:93 statement 长驻
1:-54 statement 长骑
1:34 statement 门$
1:50 statement 门:
1:33 statement 门;
1:60 statement 门“
1:-69 statement 门。
1:54 statement 门中
1:71 statement 门前
1:-100 statement 门卫
1:54 statement 门听
1:76 statement 门坎
1:68 statement 门坪
1:69 statement 门小
1:36 statement 门岗
1:58 statement 门峪
1:44 statement 门教
1:37 statement 门更
1:82 statement 门每
1:45 statement 门求
1:31 statement 门的
1:30 statement 门研
1:30 statement 门票
1:61 statement 门裁
1:36 statement 门计
1:44 statement 门讲
1:88 statement 门课
1:35 statement 门配
1:69 statement 门集
1:42 statement 闭症
1:62 statement 问,
1:-106 statement 问:
1:42 statement 问”
1:-66 statement 问他
1:-66 statement 问卷
1:-76 statement 问有
1:59 statement 间$
1:84 statement 间,
1:-136 statement 间:
1:122 statement 间。
1:35 statement 间两
1:85 statement 间为
1:43 statement 间互
1:74 statement 间五
1:34 statement 间交
1:72 statement 间人
1:72 statement 间协
1:-84 statement 间另
1:67 statement 间在
1:59 statement 间我
1:-61 statement 间推
1:38 statement 间教
1:57 statement 间文
1:31 statement 间每
1:-33 statement 间活
1:61 statement 间由
1:-66 statement 间短
1:39 statement 间示
1:40 statement 间累
1:43 statement 间给
1:77 statement 间至
1:-106 statement 间讲
1:54 statement 间跟
1:-72 statement 间长
1:36 statement 间阅
1:-68 statement 闵静
1:39 statement 闽西
1:50 statement 阀门
1:-89 statement 阅:
1:55 statement 阅个
1:-41 statement 阅卷
1:35 statement 阅无
1:34 statement 阅览
1:44 statement 阅读
1:59 statement 阎石
1:40 statement 阐述
1:42 statement 阖校
1:78 statement 队$
1:81 statement 队,
1:60 statement 队:
1:40 statement 队、
1:33 statement 队。
1:-68 statement 队一
1:40 statement 队仪
1:81 statement 队伍
1:33 statement 队住
1:34 statement 队出
1:46 statement 队到
1:38 statement 队前
1:58 statement 队合
1:135 statement 队员
1:30 statement 队回
1:77 statement 队大
1:51 statement 队常
1:50 statement 队指
1:74 statement 队日
1:37 statement 队每
1:-108 statement 队电
1:32 statement 队移
1:-54 statement 队表
1:-69 statement 队观
1:61 statement 队训
1:-93 statement 队走
1:34 statement 队赴
1:44 statement 队跟
1:37 statement 队辅
1:53 statement 队进
1:35 statement 队送
1:89 statement 队部
1:70 statement 队长
1:33 statement 防控
1:71 statement 防治
1:56 statement 防溺
1:37 statement 阳光
1:32 statement 阳区
1:46 statement 阳园
1:55 statement 阳国
1:46 statement 阳坑
1:63 statement 阳坡
1:43 statement 阳市
1:45 statement 阳幼
1:49 statement 阳建
1:-67 statement 阳念
1:56 statement 阳村
1:64 statement 阳海
1:52 statement 阳节
1:64 statement 阳谨
1:57 statement 阳路
1:-58 statement 阳阳
1:-67 statement 阴_
1:48 statement 阴坡
1:-62 statement 阵头
1:-70 statement 阵掌
1:-76 statement 阵阵
1:74 statement 阶段
1:49 statement 阻滞
1:-63 statement 阿凯
1:31 statement 阿普
1:-100 statement 阿梅
1:68 statement 陂实
1:49 statement 附。
1:108 statement 附中
1:96 statement 附件
1:33 statement 附则
1:38 statement 附后
1:33 statement 附寄
1:55 statement 附小
1:121 statement 附属
1:87 statement 附幼
1:-98 statement 附照
1:112 statement 附表
1:39 statement 附记
1:87 statement 附设
1:38 statement 际$
1:-55 statement 际交
1:38 statement 际合
1:43 statement 际天
1:57 statement 际差
1:36 statement 际理
1:45 statement 际调
1:35 statement 际部
1:47 statement 陆川
1:57 statement 陇上
1:40 statement 陈主
1:51 statement 陈启
1:51 statement 陈旧
1:39 statement 陈立
1:46 statement 陈老
1:36 statement 降到
1:44 statement 限$
1:78 statement 限2
1:75 statement 限:
1:-41 statement 限。
1:60 statement 限一
1:44 statement 限三
1:-53 statement 限两
1:106 statement 限公
1:39 statement 限坐
1:-91 statement 限报
1:39 statement 限港
1:86 statement 院$
1:77 statement 院(
1:36 statement 院)
1:79 statement 院,
1:32 statement 院;
1:96 statement 院_
1:42 statement 院“
1:46 statement 院→
1:56 statement 院、
1:37 statement 院。
1:40 statement 院与
1:38 statement 院专
1:37 statement 院两
1:46 statement 院为
1:35 statement 院事
1:63 statement 院借
1:49 statement 院做
1:56 statement 院八
1:46 statement 院公
1:35 statement 院出
1:-45 statement 院副
1:60 statement 院办
1:36 statement 院参
1:30 statement 院培
1:53 statement 院外
1:46 statement 院孙
1:44 statement 院学
1:54 statement 院安
1:50 statement 院对
1:40 statement 院心
1:53 statement 院承
1:35 statement 院投
1:-43 statement 院护
1:69 statement 院拟
1:40 statement 院指
1:77 statement 院推
1:56 statement 院支
1:40 statement 院攻
1:54 statement 院教
1:43 statement 院明
1:58 statement 院校
1:48 statement 院每
1:36 statement 院派
1:30 statement 院牙
1:69 statement 院的
1:30 statement 院礼
1:36 statement 院系
1:32 statement 院裁
1:61 statement 院见
1:47 statement 院言
1:33 statement 院负
1:70 statement 院足
1:33 statement 院进
1:31 statement 院遴
1:-32 statement 院长
1:46 statement 院门
1:77 statement 院附
1:60 statement 院陶
1:47 statement 险,
1:84 statement 险。
1:-70 statement 险单
1:38 statement 险受
1:73 statement 险由
1:33 statement 险缴
1:31 statement 陪一
1:95 statement 陪伴
1:71 statement 陪你
1:38 statement 陪寝
1:-57 statement 陪新
1:52 statement 陪读
1:-38 statement 陪餐
1:38 statement 陵医
1:46 statement 陵名
1:67 statement 陵坳
1:52 statement 陶工
1:-51 statement 陶然
1:40 statement 随东
1:47 statement 随乙
1:30 statement 随其
1:42 statement 随即
1:78 statement 随堂
1:51 statement 随岗
1:31 statement 随支
1:113 statement 随时
1:40 statement 随机
1:97 statement 随班
1:35 statement 随甲
1:38 statement 随笔
1:58 statement 随箱
1:32 statement 随船
1:64 statement 随行
1:-60 statement 随身
1:68 statement 随车
1:49 statement 随队
1:46 statement 隔。
1:61 statement 隔周
1:33 statement 隔着
1:40 statement 隔空
1:61 statement 障,
1:58 statement 障:
1:63 statement 障名
1:55 statement 障学
1:38 statement 障措
1:54 statement 障生
1:53 statement 障由
1:101 statement 难,
1:93 statement 难。
1:30 statement 难个
1:67 statement 难学
1:-53 statement 难的
1:70 statement 难题
1:-86 statement 雀跃
1:67 statement 雁三
1:99 statement 雁中
1:65 statement 雁为
1:59 statement 雁任
1:48 statement 雁南
1:50 statement 雁县
1:60 statement 雁反
1:56 statement 雁塘
1:37 statement 雁往
1:62 statement 雄坝
1:65 statement 雅丽
1:62 statement 雅各
1:30 statement 集1
1:66 statement 集。
1:38 statement 集》
1:33 statement 集个
1:36 statement 集九
1:71 statement 集人
1:43 statement 集刻
1:71 statement 集合
1:107 statement 集团
1:40 statement 集日
1:67 statement 集训
1:61 statement 雨$
1:-74 statement 雨_
1:-50 statement 雨》
1:64 statement 雨具
1:30 statement 雨桐
1:-51 statement 雨的
1:-75 statement 雨衣
1:65 statement 雨雪
1:-63 statement 雪$
1:69 statement 雪,
1:64 statement 雪原
1:126 statement 雪山
1:106 statement 雪峰
1:49 statement 雪溪
1:52 statement 雪莲
1:61 statement 雪顺
1:35 statement 雯$
1:34 statement 零。
1:48 statement 零二
1:55 statement 零教
1:59 statement 雷公
1:-88 statement 雷浩
1:61 statement 雾台
1:44 statement 雾国
1:56 statement 雾山
1:78 statement 雾村
1:40 statement 需之
1:60 statement 需提
1:-99 statement 需搬
1:30 statement 需教
1:75 statement 需求
1:37 statement 需表
1:60 statement 需要
1:-53 statement 需配
1:-102 statement 霖$
1:51 statement 霞中
1:43 statement 露;
1:-51 statement 露_
1:89 statement 露营
1:-57 statement 青$
1:-71 statement 青,
1:40 statement 青山
1:97 statement 青岭
1:126 statement 青枫
1:45 statement 青樟
1:47 statement 青沟
1:62 statement 青石
1:87 statement 青禾
1:64 statement 青竹
1:69 statement 青苗
1:47 statement 青荫
1:-75 statement 青菜
1:44 statement 青蓝
1:64 statement 靖远
1:-89 statement 静)
1:31 statement 静、
1:-73 statement 静。
1:62 statement 静同
1:39 statement 静驻
1:34 statement 非洲
1:-56 statement 面!
1:38 statement 面$
1:49 statement 面)
1:58 statement 面,
1:31 statement 面”
1:-81 statement 面。
1:48 statement 面协
1:83 statement 面叙
1:36 statement 面各
1:-58 statement 面向
1:40 statement 面对
1:44 statement 面帮
1:72 statement 面开
1:57 statement 面总
1:-79 statement 面打
1:49 statement 面托
1:52 statement 面授
1:45 statement 面接
1:-63 statement 面照
1:84 statement 面的
1:-52 statement 面试
1:32 statement 面说
1:53 statement 面通
1:56 statement 面题
1:52 statement 革命
1:-76 statement 鞍中
1:58 statement 鞍镇
1:-78 statement 韦家
1:47 statement 韦组
1:-82 statement 音_
1:131 statement 音乐
1:67 statement 音体
1:67 statement 音写
1:55 statement 音响
1:36 statement 音学
1:30 statement 音播
1:33 statement 音系
1:52 statement 音给
1:30 statement 音通
1:46 statement 页。
1:57 statement 页字
1:31 statement 页教
1:52 statement 顶一
1:88 statement 顶岗
1:-48 statement 顶替
1:36 statement 项$
1:82 statement 项,
1:86 statement 项:
1:47 statement 项;
1:38 statement 项|
1:64 statement 项。
1:34 statement 项下
1:36 statement 项任
1:38 statement 项函
1:30 statement 项办
1:74 statement 项如
1:84 statement 项工
1:55 statement 项开
1:47 statement 项我
1:46 statement 项捐
1:34 statement 项未
1:39 statement 项来
1:49 statement 项活
1:69 statement 项由
1:110 statement 项目
1:55 statement 项经
1:60 statement 项胪
1:43 statement 项至
1:49 statement 项通
1:-88 statement 顺利
1:87 statement 顺和
1:73 statement 顺延
1:45 statement 顺路
1:39 statement 须上
1:33 statement 须与
1:36 statement 须为
1:43 statement 须于
1:53 statement 须交
1:58 statement 须具
1:63 statement 须协
1:44 statement 须在
1:49 statement 须完
1:54 statement 须征
1:35 statement 须德
1:37 statement 须报
1:52 statement 须按
1:32 statement 须提
1:44 statement 须有
1:35 statement 须服
1:71 statement 须每
1:40 statement 须派
1:63 statement 须登
1:-57 statement 须经
1:46 statement 须请
1:54 statement 须随
1:36 statement 须驻
1:45 statement 顾虑
1:47 statement 顾问
1:34 statement 颁$
1:98 statement 颁发
1:-81 statement 颁奖
1:42 statement 颂_
1:32 statement 预先
1:-36 statement 预备
1:61 statement 预定
1:35 statement 预工
1:35 statement 预效
1:-40 statement 预算
1:59 statement 预约
1:55 statement 预计
1:79 statement 领。
1:34 statement 领人
1:64 statement 领取
1:-35 statement 领域
1:37 statement 领头
1:57 statement 领导
1:37 statement 领峪
1:67 statement 领巾
1:51 statement 领膳
1:81 statement 领航
1:51 statement 领衔
1:79 statement 领袖
1:54 statement 领读
1:-72 statement 领队
1:40 statement 频:
1:70 statement 频一
1:33 statement 频互
1:44 statement 频会
1:58 statement 频例
1:41 statement 频率
1:73 statement 频繁
1:62 statement 频连
1:44 statement 频里
1:53 statement 频陪
1:-119 statement 颗心
1:66 statement 题$
1:41 statement 题1
1:42 statement 题3
1:80 statement 题、
1:38 statement 题三
1:92 statement 题两
1:-53 statement 题为
1:49 statement 题会
1:32 statement 题党
1:32 statement 题名
1:42 statement 题后
1:52 statement 题培
1:63 statement 题她
1:57 statement 题字
1:33 statement 题学
1:99 statement 题库
1:56 statement 题开
1:58 statement 题怎
1:53 statement 题技
1:44 statement 题报
1:58 statement 题教
1:40 statement 题每
1:86 statement 题目
1:43 statement 题研
1:31 statement 题立
1:62 statement 题系
1:40 statement 题编
1:109 statement 题讲
1:65 statement 题质
1:41 statement 额4
1:91 statement 额:
1:34 statement 额、
1:-79 statement 额一
1:41 statement 额单
1:-40 statement 额有
1:42 statement 额满
1:35 statement 额由
1:-66 statement 额的
1:64 statement 额补
1:63 statement 风中
1:30 statement 风成
1:-83 statement 风提
1:48 statement 风路
1:-69 statement 风送
1:-98 statement 飞_
1:58 statement 飞一
1:46 statement 飞讯
1:46 statement 食品
1:112 statement 食宿
1:63 statement 食由
1:59 statement 食补
1:41 statement 食费
1:-46 statement 餐$
1:-53 statement 餐,
1:-77 statement 餐:
1:37 statement 餐、
1:33 statement 餐。
1:-107 statement 餐卫
1:50 statement 餐厅
1:42 statement 餐厨
1:-78 statement 餐改
1:36 statement 餐消
1:72 statement 餐由
1:40 statement 餐自
1:44 statement 餐补
1:39 statement 餐费
1:67 statement 餐馆
1:39 statement 饪教
1:43 statement 饭$
1:46 statement 饭不
1:73 statement 饭卡
1:63 statement 饭在
1:45 statement 饮水
1:81 statement 饰赠
1:-44 statement 馆$
1:80 statement 馆,
1:46 statement 馆。
1:52 statement 馆三
1:36 statement 馆主
1:76 statement 馆举
1:45 statement 馆二
1:67 statement 馆吃
1:45 statement 馆员
1:37 statement 馆对
1:54 statement 馆方
1:32 statement 馆本
1:54 statement 馆每
1:44 statement 馆现
1:74 statement 馆路
1:51 statement 馆选
1:40 statement 馆配
1:65 statement 馆门
1:72 statement 馈。
1:-113 statement 馈社
1:47 statement 首席
1:97 statement 首批
1:32 statement 首日
1:37 statement 首月
1:37 statement 首次
1:-83 statement 首诗
1:44 statement 香、
1:-70 statement 香。
1:42 statement 香岛
1:36 statement 香幼
1:41 statement 香港
1:30 statement 香镇
1:68 statement 馨学
1:65 statement 马去
1:75 statement 马家
1:-119 statement 马校
1:47 statement 马湖
1:67 statement 马蹄
1:58 statement 马达
1:-83 statement 马鞍
1:66 statement 马餐
1:78 statement 驻:
1:81 statement 驻一
1:66 statement 驻乙
1:50 statement 驻乡
1:49 statement 驻云
1:47 statement 驻五
1:42 statement 驻县
1:92 statement 驻园
1:37 statement 驻塔
1:65 statement 驻大
1:78 statement 驻小
1:69 statement 驻教
1:120 statement 驻校
1:36 statement 驻洮
1:138 statement 驻点
1:31 statement 驻王
1:41 statement 驻盟
1:46 statement 驻石
1:37 statement 驻西
1:38 statement 驻训
1:39 statement 驻谷
1:47 statement 驻鹤
1:140 statement 驼铃
1:41 statement 驾前
1:-48 statement 验$
1:37 statement 验,
1:71 statement 验。
1:39 statement 验一
1:64 statement 验中
1:57 statement 验二
1:62 statement 验分
1:51 statement 验初
1:75 statement 验员
1:50 statement 验器
1:97 statement 验学
1:119 statement 验室
1:124 statement 验小
1:78 statement 验工
1:41 statement 验幼
1:42 statement 验开
1:-88 statement 验我
1:61 statement 验收
1:42 statement 验班
1:39 statement 验的
1:37 statement 验眼
1:64 statement 验箱
1:-38 statement 验课
1:61 statement 验题
1:44 statement 验高
1:-51 statement 骑机
1:78 statement 骑马
1:57 statement 骤就
1:99 statement 骨干
1:55 statement 高$
1:42 statement 高)
1:50 statement 高,
1:44 statement 高2
1:-59 statement 高3
1:35 statement 高、
1:-46 statement 高。
1:62 statement 高三
1:32 statement 高上
1:44 statement 高不
1:54 statement 高中
1:-109 statement 高二
1:30 statement 高交
1:-56 statement 高分
1:43 statement 高到
1:33 statement 高办
1:37 statement 高半
1:104 statement 高原
1:36 statement 高去
1:35 statement 高实
1:44 statement 高层
1:71 statement 高岭
1:-49 statement 高峻
1:66 statement 高工
1:75 statement 高年
1:34 statement 高总
1:43 statement 高招
1:30 statement 高政
1:84 statement 高教
1:97 statement 高新
1:34 statement 高来
1:59 statement 高校
1:50 statement 高桥
1:31 statement 高班
1:59 statement 高的
1:35 statement 高等
1:98 statement 高级
1:52 statement 高考
1:33 statement 高自
1:-64 statement 高补
1:32 statement 高认
1:30 statement 高讲
1:30 statement 高询
1:33 statement 高课
1:42 statement 鱼雁
1:-56 statement 鸡、
1:-58 statement 鸡苗
1:32 statement 鸣$
1:44 statement 鸣,
1:42 statement 鸣;
1:135 statement 鸣中
1:44 statement 鸣初
1:45 statement 鸣授
1:42 statement 鸣教
1:41 statement 鸣讲
1:37 statement 鸣谢
1:78 statement 鸦$
1:-62 statement 鸿达
1:55 statement 鹃同
1:37 statement 鹤川
1:64 statement 鹤工
1:126 statement 鹤鸣
1:63 statement 鹭洲
1:75 statement 鹰嘴
1:86 statement 鹿洼
1:63 statement 鹿角
1:-117 statement 鹿野
1:45 statement 鹿鸣
1:37 statement 麓”
1:51 statement 麓中
1:58 statement 麓坪
1:48 statement 麓德
1:35 statement 麓跟
1:73 statement 麦田
1:64 statement 麦穗
1:60 statement 麦老
1:43 statement 麻柳
1:57 statement 麻栗
1:58 statement 麻烦
1:71 statement 黄坑
1:50 statement 黄泥
1:54 statement 黎老
1:50 statement 黑山
1:-102 statement 黑板
1:-81 statement 黑色
1:58 statement 黔山
1:-76 statement 默。
1:42 statement 鼓,
1:47 statement 鼓一
1:45 statement 鼓三
1:-87 statement 鼓励
1:71 statement 鼓号
1:42 statement 鼓少
1:77 statement 鼓岩
1:45 statement 鼓敞
1:65 statement 鼓村
1:43 statement 鼓校
1:69 statement 鼓楼
1:-65 statement 鼓队
1:43 statement 鼓青
1:48 statement 齐,
1:44 statement 齐。
1:46 statement 齐器
1:32 statement 龄,
1:58 statement 龄一
1:-49 statement 龄五
1:50 statement 龄儿
1:33 statement 龄教
1:42 statement 龄班
1:36 statement 龙一
1:35 statement 龙卫
1:43 statement 龙县
1:43 statement 龙塘
1:56 statement 龙头
1:41 statement 龙尾
1:41 statement 龙工
1:45 statement 龙师
1:42 statement 龙教
1:42 statement 龙旧
1:51 statement 龙湾
1:80 statement 龙田
1:48 statement 龙电
1:49 statement 龙自
1:46 statement 龙车
1:-122 tells of ten=10
1:-150 tells of ten=2
1:-80 tells of ten=4
1:-93 tells of ten=5
1:-70 tells of ten=6
1:-71 tells of ten=8
1:-55 tells=1
1:-158 tells=2
1:-120 tells=4
1:-59 title !
1:-97 title !启
1:-55 title !启航
1:-73 title !启航教
1:-52 title $
1:72 title (
1:31 title (1
1:34 title (11
1:30 title (112
1:-94 title (2)
1:-125 title (2)班
1:69 title (20
1:66 title (202
1:71 title (一
1:47 title (一行
1:49 title (一行一
1:74 title (一页
1:50 title (一页)
1:37 title (三方
1:36 title (三方)
1:-71 title (上
1:-109 title (上学
1:-110 title (上学期
1:47 title (下
1:43 title (下称
1:47 title (下称“
1:48 title (九
1:46 title (九中
1:42 title (九中)
1:33 title (乡)
1:32 title (乡)城
1:31 title (县城东
1:33 title (城
1:33 title (城)与
1:37 title (小
1:39 title (小星
1:45 title (小星园
1:37 title (打
1:35 title (打印
1:36 title (打印贴
1:55 title (拟
1:61 title (拟办
1:68 title (拟办)
1:76 title (摘
1:78 title (摘)
1:68 title (摘)$
1:44 title (摘要
1:42 title (摘要)
1:-48 title (教
1:42 title (教基
1:39 title (教基〔
1:-47 title (教案
1:-80 title (教案)
1:80 title (春
1:56 title (春季
1:68 title (春季)
1:40 title (林
1:42 title (林中
1:43 title (林中)
1:73 title (柳
1:58 title (柳荫
1:65 title (柳荫小
1:46 title (校
1:42 title (校县
1:47 title (校县合
1:115 title (第
1:47 title (第一
1:72 title (第一批
1:68 title (第二
1:32 title (第二次
1:46 title (第六
1:46 title (第六周
1:35 title (线
1:32 title (线上
1:36 title (线上)
1:45 title (职
1:41 title (职教
1:42 title (职教组
1:56 title (节
1:71 title (节录
1:57 title (节录)
1:56 title (请
1:61 title (请勾
1:64 title (请勾选
1:65 title (附
1:38 title (附来
1:36 title (附来年
1:112 title )
1:124 title )$
1:35 title )_
1:34 title )与
1:31 title )与凉
1:33 title )与凉水
1:41 title )关
1:44 title )关于
1:43 title )关于开
1:37 title )城
1:35 title )城乡
1:36 title )城乡互
1:30 title )学年安
1:40 title )帮
1:42 title )帮扶
1:41 title )帮扶工
1:39 title )指
1:47 title )指导
1:48 title )指导思
1:41 title )接
1:40 title )接受
1:40 title )接受松
1:35 title )牵
1:38 title )牵手
1:32 title )牵手校
1:-136 title )班
1:-83 title )班课
1:-89 title )班课程
1:32 title )行
1:33 title )行动
1:62 title +
1:37 title +1
1:38 title +1”
1:33 title +1”牵
1:65 title +4
1:44 title +4”
1:61 title +4”做
1:103 title ,
1:58 title ,2
1:61 title ,20
1:81 title ,202
1:56 title ,和
1:59 title ,和我
1:50 title ,和我们
1:38 title ,每
1:36 title ,每周
1:38 title ,每周六
1:31 title -
1:-35 title --
1:42 title --海
1:42 title --海棠
1:44 title -2
1:44 title -20
1:45 title -202
1:56 title -海
1:42 title -海棠
1:60 title -海棠湾
1:53 title -苍
1:50 title -苍梧
1:41 title -苍梧岭
1:31 title -雪溪
1:49 title -高
1:60 title -高原
1:65 title -高原二
1:87 title .
1:34 title .7)
1:58 title .设
1:48 title .设置
1:61 title .设置要
1:52 title /
1:37 title /2
1:36 title /23
1:39 title /23学
1:56 title 0
1:-78 title 0$
1:42 title 0-
1:49 title 0-2
1:46 title 0-20
1:54 title 01
1:43 title 018
1:35 title 018年
1:64 title 02
1:71 title 020
1:44 title 020-
1:53 title 020年
1:55 title 021
1:46 title 021〕
1:43 title 021学
1:61 title 021年
1:81 title 022
1:41 title 022-
1:36 title 022/
1:101 title 022年
1:84 title 023
1:33 title 023-
1:41 title 023学
1:92 title 023年
1:37 title 024
1:38 title 024)
1:31 title 024-
1:37 title 024学
1:49 title 025
1:33 title 025学
1:53 title 025年
1:32 title 026
1:32 title 026年
1:57 title 0年
1:44 title 1
1:59 title 1+
1:30 title 1+1
1:37 title 1+1”
1:63 title 1+4
1:60 title 1+4”
1:51 title 1.
1:71 title 1.设
1:54 title 1.设置
1:-75 title 10
1:-52 title 10$
1:54 title 11
1:31 title 112学
1:41 title 12
1:33 title 12学
1:30 title 12学年
1:30 title 14
1:43 title 17
1:38 title 17号
1:45 title 17号)
1:47 title 18
1:33 title 18年
1:49 title 19
1:33 title 1”
1:33 title 1”牵
1:36 title 1”牵手
1:43 title 1〕
1:43 title 1〕1
1:42 title 1〕17
1:59 title 1学
1:46 title 1学年
1:52 title 1年
1:40 title 1年“
1:41 title 1年“青
1:30 title 1年下
1:32 title 1年下半
1:51 title 1年海
1:37 title 1年海川
1:-65 title 1日
1:-52 title 1日_
1:-40 title 1日_教
1:33 title 1物
1:32 title 1物理
1:37 title 1物理代
1:63 title 2
1:-82 title 2)
1:-59 title 2)班
1:-85 title 2)班课
1:44 title 2-
1:44 title 2-2
1:40 title 2-20
1:34 title 2/
1:40 title 2/2
1:38 title 2/23
1:67 title 20
1:38 title 20-
1:47 title 20-2
1:59 title 201
1:42 title 2018
1:34 title 2019
1:68 title 202
1:66 title 2020
1:55 title 2021
1:75 title 2022
1:79 title 2023
1:51 title 2025
1:32 title 2026
1:52 title 20年
1:31 title 20年度
1:55 title 21
1:45 title 21〕
1:45 title 21〕1
1:49 title 21学
1:45 title 21学年
1:51 title 21年
1:40 title 21年“
1:32 title 21年下
1:40 title 21年海
1:83 title 22
1:42 title 22-
1:41 title 22-2
1:38 title 22/
1:41 title 22/2
1:104 title 22年
1:92 title 22年学
1:31 title 22年教
1:88 title 23
1:31 title 23-
1:33 title 23-2
1:44 title 23学
1:49 title 23学年
1:84 title 23年
1:76 title 23年)
1:47 title 23年城
1:42 title 23年学
1:39 title 23年工
1:53 title 23年度
1:62 title 23年春
1:40 title 24
1:38 title 24)
1:30 title 24)行
1:31 title 24-
1:39 title 24学
1:38 title 24学年
1:36 title 24年城
1:-62 title 24年寒
1:50 title 24年工
1:47 title 24年度
1:70 title 24年春
1:51 title 25
1:34 title 25学
1:34 title 25学年
1:50 title 25年
1:57 title 25年度
1:43 title 25年结
1:31 title 26
1:34 title 26年
1:30 title 2学年
1:32 title 2学年度
1:35 title 2实
1:40 title 2实验
1:36 title 2实验室
1:107 title 2年
1:97 title 2年学
1:110 title 2年学校
1:-51 title 2日
1:-67 title 2日_
1:-62 title 2日_公
1:93 title 3
1:32 title 3-
1:34 title 3-2
1:33 title 3-20
1:57 title 3学
1:48 title 3学年
1:38 title 3学年)
1:47 title 3学年对
1:104 title 3年
1:80 title 3年)
1:75 title 3年)$
1:53 title 3年城
1:54 title 3年城乡
1:38 title 3年学
1:41 title 3年学校
1:38 title 3年工
1:40 title 3年工作
1:51 title 3年度
1:66 title 3年春
1:43 title 3年春)
1:53 title 3年春季
1:41 title 3月
1:33 title 3段
1:33 title 3段考
1:40 title 3段考_
1:37 title 4)
1:34 title 4)行
1:32 title 4-
1:31 title 4-2
1:30 title 4-20
1:53 title 4”
1:44 title 4”做
1:58 title 4”做法
1:40 title 4学
1:37 title 4学年
1:39 title 4学年)
1:45 title 4学年任
1:40 title 4年城
1:37 title 4年城乡
1:-62 title 4年寒
1:-74 title 4年寒假
1:49 title 4年工
1:52 title 4年工作
1:54 title 4年度
1:45 title 4年度帮
1:72 title 4年春
1:74 title 4年春季
1:-46 title 4月
1:-39 title 4月1
1:-40 title 4月1日
1:-52 title 4月2
1:-51 title 4月2日
1:33 title 4校
1:37 title 4校长
1:33 title 4校长交
1:68 title 5
1:54 title 5学
1:35 title 5学年
1:33 title 5学生
1:36 title 5学生_
1:57 title 5年
1:58 title 5年度
1:56 title 5年度“
1:40 title 5年结
1:43 title 5年结对
1:32 title 6
1:30 title 6年
1:63 title 7
1:36 title 7)
1:40 title 7号
1:43 title 7号)
1:46 title 7号)关
1:40 title 7月
1:42 title 7月)
1:42 title 7月)$
1:55 title 8
1:39 title 8年
1:49 title 9
1:32 title 9月
1:99 title :
1:66 title :$
1:31 title :2
1:31 title :20
1:33 title :202
1:63 title :关
1:92 title :关于
1:45 title :关于来
1:56 title :关于贵
1:33 title :北屿
1:33 title :北屿国
1:32 title :卧
1:31 title :卧牛
1:38 title :卧牛滩
1:37 title :县域
1:35 title :县域内
1:-84 title :帮
1:-45 title :帮扶
1:-44 title :帮扶不
1:50 title :我
1:56 title :我们
1:61 title :我们能
1:34 title :河
1:36 title :河湟县
1:51 title :片
1:60 title :片区
1:73 title :片区教
1:55 title :结
1:69 title :结对
1:58 title :结对帮
1:41 title ;
1:36 title ;被
1:39 title ;被牵
1:35 title ;被牵手
1:-49 title ^
1:-87 title ^ abstract
1:53 title ^ action
1:45 title ^ agreement
1:37 title ^ alliance
1:90 title ^ annex
1:-94 title ^ annual
1:58 title ^ ashdown
1:-82 title ^ audit
1:-86 title ^ awards
1:-122 title ^ briefing
1:80 title ^ buddy
1:-106 title ^ budget
1:62 title ^ bureau
1:-46 title ^ calendar
1:-92 title ^ call
1:30 title ^ circular
1:-94 title ^ class
1:56 title ^ coaching
1:66 title ^ conversation
1:-95 title ^ corporate
1:72 title ^ county
1:88 title ^ digital
1:56 title ^ dispatch
1:-78 title ^ dr
1:72 title ^ e
1:37 title ^ early
1:-86 title ^ examination
1:-76 title ^ fire
1:-42 title ^ fixtures
1:-53 title ^ from
1:-87 title ^ group
1:47 title ^ help
1:-45 title ^ helping
1:-53 title ^ how
1:30 title ^ indus
1:-70 title ^ inspection
1:-94 title ^ job
1:81 title ^ lab
1:53 title ^ ledger
1:65 title ^ letter
1:63 title ^ library
1:57 title ^ list
1:-88 title ^ looking
1:59 title ^ meeting
1:73 title ^ memorandum
1:-73 title ^ monday
1:119 title ^ notice
1:63 title ^ nursery
1:-92 title ^ obituary
1:47 title ^ our
1:55 title ^ pairing
1:-80 title ^ parish
1:74 title ^ partnership
1:-68 title ^ rain
1:72 title ^ register
1:64 title ^ reply
1:-101 title ^ rules
1:78 title ^ school
1:83 title ^ sister
1:55 title ^ special
1:34 title ^ st
1:-132 title ^ staff
1:84 title ^ support
1:-124 title ^ teacher
1:64 title ^ teachers
1:78 title ^ term
1:80 title ^ three
1:63 title ^ to
1:-86 title ^ transform
1:-90 title ^ travel
1:-76 title ^ twinning
1:50 title ^ two
1:49 title ^ university
1:64 title ^ visiting
1:53 title ^ weekly
1:-69 title ^ welcome
1:70 title ^ what
1:30 title ^ work
1:55 title ^ your
1:-45 title ^$
1:88 title ^1
1:52 title ^1.
1:51 title ^1.设
1:70 title ^“
1:34 title ^“青
1:34 title ^“青蓝
1:81 title ^三
1:36 title ^三地特
1:50 title ^三所
1:81 title ^三所学
1:59 title ^三校
1:52 title ^三校联
1:45 title ^三江
1:50 title ^三江镇
1:66 title ^下
1:54 title ^下学
1:71 title ^下学期
1:61 title ^东
1:63 title ^东西
1:65 title ^东西部
1:88 title ^两
1:108 title ^两校
1:88 title ^两校共
1:49 title ^两校首
1:62 title ^中
1:51 title ^中职
1:50 title ^中职学
1:40 title ^丰
1:42 title ^丰原
1:42 title ^丰原市
1:66 title ^乡
1:52 title ^乡村
1:49 title ^乡村小
1:48 title ^乡镇
1:51 title ^乡镇教
1:60 title ^云上
1:58 title ^云上牵
1:-66 title ^云州
1:-56 title ^云州市
1:34 title ^云雾
1:30 title ^云雾乡
1:41 title ^云麓
1:39 title ^云麓中
1:98 title ^任
1:95 title ^任务
1:97 title ^任务分
1:87 title ^会
1:77 title ^会议
1:88 title ^会议纪
1:63 title ^会谈
1:67 title ^会谈要
1:73 title ^体
1:63 title ^体育
1:56 title ^体育特
1:46 title ^体育联
1:53 title ^偏乡国
1:55 title ^偏乡幼
1:-51 title ^偏乡支
1:61 title ^光
1:65 title ^光明
1:67 title ^光明盲
1:65 title ^党
1:62 title ^党委
1:72 title ^党委会
1:43 title ^党建
1:43 title ^党建引
1:-53 title ^全
1:-65 title ^全县
1:-75 title ^全县期
1:39 title ^关
1:35 title ^关于
1:57 title ^关于“
1:41 title ^关于下
1:68 title ^关于做
1:45 title ^关于印
1:56 title ^关于我
1:47 title ^关于托
1:43 title ^关于接
1:48 title ^关于白
1:50 title ^关于组
1:-92 title ^关于调
1:81 title ^关于选
1:44 title ^内
1:50 title ^内地
1:52 title ^内地学
1:68 title ^写
1:63 title ^写给
1:52 title ^写给即
1:52 title ^农业
1:53 title ^农业学
1:-72 title ^农技
1:-76 title ^农技站
1:66 title ^农村
1:75 title ^农村小
1:61 title ^农村教
1:58 title ^凤
1:45 title ^凤山
1:57 title ^凤山中
1:47 title ^初
1:57 title ^初三
1:49 title ^初三冲
1:44 title ^北
1:38 title ^北原
1:38 title ^北原省
1:46 title ^北湾
1:38 title ^北湾区
1:57 title ^区
1:65 title ^区教
1:87 title ^区教育
1:53 title ^医
1:37 title ^医专
1:36 title ^医专与
1:48 title ^医学
1:49 title ^医学院
1:62 title ^协
1:61 title ^协作
1:46 title ^协作学
1:74 title ^协议
1:59 title ^协议附
1:89 title ^南
1:71 title ^南屏
1:71 title ^南屏县
1:34 title ^南屏建
1:39 title ^南湾
1:32 title ^南湾教
1:-66 title ^县
1:-64 title ^县乒
1:-51 title ^县乒乓
1:39 title ^双
1:40 title ^双林
1:40 title ^双林学
1:31 title ^台
1:35 title ^台东
1:34 title ^台东县
1:72 title ^合
1:73 title ^合作
1:78 title ^合作备
1:56 title ^同
1:69 title ^同心
1:50 title ^同心小
1:-47 title ^名
1:-73 title ^名师
1:-57 title ^名师来
1:61 title ^名校
1:48 title ^名校长
1:65 title ^启
1:48 title ^启能
1:44 title ^启能特
1:30 title ^嘉
1:-100 title ^四
1:-103 title ^四(
1:-87 title ^四(2
1:50 title ^回
1:66 title ^回复
1:49 title ^回复:
1:58 title ^国
1:47 title ^国际
1:47 title ^国际姊
1:57 title ^图
1:52 title ^图书
1:45 title ^图书馆
1:60 title ^城东
1:49 title ^城东教
1:52 title ^城东街
1:75 title ^城乡
1:85 title ^城乡初
1:69 title ^城关
1:54 title ^城关初
1:-72 title ^城北
1:-52 title ^城北学
1:39 title ^城北幼
1:30 title ^基
1:30 title ^基隆
1:35 title ^基隆市
1:65 title ^备
1:63 title ^备忘
1:74 title ^备忘录
1:53 title ^备课
1:48 title ^备课组
1:66 title ^大
1:56 title ^大学
1:58 title ^大学附
1:102 title ^姊
1:100 title ^姊妹
1:73 title ^姊妹学
1:72 title ^姊妹特
1:52 title ^学前
1:53 title ^学前中
1:72 title ^学校
1:50 title ^学校帮
1:58 title ^学校食
1:-87 title ^学生
1:-97 title ^学生会
1:-86 title ^学生作
1:56 title ^学科
1:57 title ^学科基
1:58 title ^学籍
1:52 title ^学籍与
1:38 title ^宁
1:37 title ^宁海
1:34 title ^宁海岛
1:-96 title ^实
1:-93 title ^实习
1:-87 title ^实习生
1:-85 title ^家
1:-97 title ^家校
1:-71 title ^家校群
)"sv,
    R"(1:-81 title ^家长
1:-80 title ^家长来
1:87 title ^寄
1:70 title ^寄宿
1:71 title ^寄宿制
1:43 title ^对口
1:48 title ^对口支
1:-62 title ^对话
1:-59 title ^对话廖
1:-66 title ^寻
1:-56 title ^寻物
1:-89 title ^寻物启
1:62 title ^尊
1:53 title ^尊敬
1:60 title ^尊敬的
1:-31 title ^小
1:-82 title ^小区
1:-93 title ^小区便
1:65 title ^小学
1:50 title ^小学校
1:53 title ^少
1:54 title ^少先
1:48 title ^少先队
1:-105 title ^山
1:-79 title ^山那
1:-102 title ^山那边
1:42 title ^岚
1:49 title ^岚山
1:48 title ^岚山大
1:67 title ^巡
1:62 title ^巡回
1:50 title ^巡回讲
1:-85 title ^工
1:-57 title ^工会
1:-117 title ^工会春
1:-71 title ^市
1:-80 title ^市三
1:-79 title ^市三医
1:41 title ^市教
1:43 title ^市教育
1:-35 title ^帮扶
1:65 title ^帮扶任
1:-80 title ^帮扶办
1:71 title ^帮扶协
1:30 title ^帮扶责
1:93 title ^幼
1:58 title ^幼儿
1:58 title ^幼儿园
1:63 title ^幼稚
1:60 title ^幼稚园
1:43 title ^广
1:32 title ^广电大
1:-78 title ^庙
1:-65 title ^庙会
1:-64 title ^庙会筹
1:76 title ^座
1:98 title ^座谈
1:63 title ^座谈会
1:58 title ^座谈记
1:-56 title ^征
1:-86 title ^征才
1:-82 title ^征才启
1:-66 title ^律
1:-95 title ^律师
1:-108 title ^律师事
1:59 title ^心
1:70 title ^心理
1:76 title ^心理健
1:-58 title ^志
1:-86 title ^志愿
1:-78 title ^志愿者
1:-64 title ^感
1:-64 title ^感谢
1:-91 title ^感谢信
1:-33 title ^我
1:62 title ^我校
1:44 title ^我校帮
1:57 title ^我校赴
1:50 title ^手
1:54 title ^手拉
1:52 title ^手拉手
1:72 title ^技
1:39 title ^技术
1:46 title ^技术型
1:83 title ^技职
1:72 title ^技职教
1:-77 title ^捐
1:-96 title ^捐赠
1:-109 title ^捐赠证
1:75 title ^携
1:67 title ^携手
1:68 title ^携手同
1:-51 title ^摘
1:-50 title ^摘要
1:-53 title ^摘要$
1:68 title ^支援
1:61 title ^支援与
1:-59 title ^支教
1:-68 title ^政
1:-49 title ^政协
1:-74 title ^政协委
1:-38 title ^教
1:54 title ^教务
1:64 title ^教务主
1:-36 title ^教师
1:54 title ^教师互
1:-73 title ^教师甄
1:-71 title ^教师研
1:51 title ^教师轮
1:69 title ^教研室
1:-52 title ^教研组
1:-73 title ^教职
1:-85 title ^教职工
1:62 title ^教育联
1:49 title ^数
1:47 title ^数字
1:53 title ^数字教
1:63 title ^文
1:35 title ^文庙
1:51 title ^新
1:36 title ^新北市
1:31 title ^新教
1:43 title ^新苗
1:49 title ^新苗幼
1:49 title ^明
1:36 title ^明德
1:35 title ^明德女
1:44 title ^春
1:49 title ^春季
1:51 title ^春季学
1:59 title ^普
1:61 title ^普通
1:65 title ^普通高
1:70 title ^暑
1:96 title ^暑期
1:58 title ^暑期校
1:99 title ^暑期送
1:50 title ^望
1:-84 title ^本
1:-81 title ^本校
1:31 title ^本校与
1:-64 title ^本校行
1:63 title ^杏
1:56 title ^杏花
1:88 title ^杏花小
1:-58 title ^村
1:-82 title ^村党
1:-66 title ^村党支
1:43 title ^松
1:55 title ^枫
1:57 title ^枫林
1:41 title ^枫林路
1:-53 title ^柏
1:-79 title ^柏树
1:-66 title ^柏树湾
1:39 title ^柏桥
1:40 title ^柏桥村
1:-89 title ^校
1:-100 title ^校刊
1:-61 title ^校刊卷
1:-58 title ^校长
1:-79 title ^校长交
1:-70 title ^校际
1:-54 title ^校际桌
1:44 title ^桐
1:44 title ^桐川
1:53 title ^桐川市
1:42 title ^桥
1:41 title ^桥头
1:56 title ^桥头小
1:78 title ^毕
1:45 title ^毕业
1:45 title ^毕业班
1:68 title ^江
1:31 title ^江北
1:32 title ^江北区
1:48 title ^江城
1:46 title ^江城职
1:61 title ^江岸
1:63 title ^江岸区
1:40 title ^江澜
1:40 title ^江澜理
1:56 title ^沂
1:62 title ^沂河
1:62 title ^沂河区
1:45 title ^沅
1:38 title ^沅陂
1:41 title ^沅陂县
1:74 title ^河
1:37 title ^河湟
1:37 title ^河湟县
1:53 title ^河湾
1:52 title ^河湾县
1:50 title ^河西
1:52 title ^河西镇
1:48 title ^海
1:48 title ^海陵
1:54 title ^海陵区
1:36 title ^清
1:31 title ^清源县
1:68 title ^港
1:50 title ^港澳
1:42 title ^港澳与
1:-55 title ^湘
1:36 title ^滨
1:35 title ^滨州
1:34 title ^滨州湾
1:60 title ^澄
1:53 title ^澄江
1:34 title ^澄江县
1:47 title ^澄江市
1:54 title ^澜
1:50 title ^澜溪
1:49 title ^澜溪幼
1:83 title ^澳
1:85 title ^澳门
1:55 title ^澳门与
1:66 title ^澳门培
1:52 title ^牵
1:44 title ^牵手
1:48 title ^牵手校
1:110 title ^特
1:51 title ^特教
1:51 title ^特教资
1:82 title ^特殊
1:83 title ^特殊教
1:-68 title ^班
1:72 title ^班主
1:63 title ^班主任
1:-65 title ^班会
1:-63 title ^班会记
1:-111 title ^班级
1:-86 title ^班级“
1:-42 title ^电
1:-61 title ^电器
1:-86 title ^电器行
1:57 title ^电子
1:69 title ^电子邮
1:49 title ^留
1:55 title ^留守
1:65 title ^留守儿
1:65 title ^白
1:79 title ^白鹭
1:76 title ^白鹭洲
1:34 title ^盲
1:32 title ^盲聋
1:33 title ^盲聋培
1:72 title ^省
1:46 title ^省城
1:43 title ^省城三
1:43 title ^省级
1:37 title ^省级示
1:-59 title ^石
1:-81 title ^石滩
1:-71 title ^石滩镇
1:72 title ^研
1:71 title ^研学
1:68 title ^研学互
1:31 title ^磐
1:32 title ^磐石市
1:33 title ^示
1:35 title ^示范
1:30 title ^离
1:57 title ^科
1:54 title ^科研
1:46 title ^科研帮
1:-65 title ^竹
1:-67 title ^竹溪
1:-60 title ^竹溪小
1:-37 title ^第
1:54 title ^第一
1:37 title ^第一学
1:-87 title ^第八
1:-72 title ^第八周
1:92 title ^签
1:68 title ^签约
1:65 title ^签约文
1:57 title ^粤
1:34 title ^紫荆
1:36 title ^红
1:38 title ^红岩
1:45 title ^红岩路
1:93 title ^线
1:92 title ^线上
1:56 title ^线上师
1:69 title ^线上课
1:-47 title ^结
1:-35 title ^结对
1:56 title ^结对单
1:-78 title ^结对学
1:85 title ^给
1:54 title ^给友
1:48 title ^给友好
1:69 title ^给大
1:61 title ^给大仑
1:61 title ^给结
1:59 title ^给结对
1:39 title ^翠
1:45 title ^翠屏
1:41 title ^翠屏职
1:40 title ^翰
1:37 title ^翰林
1:38 title ^翰林中
1:61 title ^老
1:72 title ^老年
1:70 title ^老年大
1:52 title ^聋
1:56 title ^聋哑
1:51 title ^聋哑学
1:65 title ^职
1:70 title ^职业
1:70 title ^职业学
1:57 title ^职教
1:60 title ^职教集
1:51 title ^育
1:43 title ^育英
1:47 title ^育英教
1:32 title ^致
1:70 title ^致兄
1:67 title ^致兄弟
1:54 title ^致友
1:58 title ^致友校
1:45 title ^致帮
1:40 title ^致帮扶
1:72 title ^致柳
1:69 title ^致柳塘
1:59 title ^致雾
1:58 title ^致雾社
1:47 title ^致青
1:49 title ^致青荫
1:43 title ^致香
1:39 title ^致香港
1:47 title ^致高
1:45 title ^致高岭
1:33 title ^艺
1:33 title ^艺体
1:63 title ^花
1:51 title ^花莲
1:52 title ^花莲县
1:-85 title ^荷
1:-62 title ^荷塘
1:-87 title ^荷塘月
1:49 title ^莲
1:47 title ^莲塘
1:43 title ^莲塘中
1:44 title ^西
1:43 title ^西川
1:45 title ^西川师
1:68 title ^覆
1:65 title ^覆函
1:67 title ^覆函$
1:49 title ^观
1:43 title ^观塘
1:41 title ^观塘敬
1:-99 title ^论
1:-96 title ^论文
1:-83 title ^论文目
1:-98 title ^访
1:-100 title ^访视
1:-74 title ^访视意
1:-67 title ^读
1:-90 title ^读《
1:-86 title ^读《乡
1:54 title ^课
1:63 title ^课后
1:59 title ^课后服
1:-67 title ^谢
1:-93 title ^谢函
1:-68 title ^谢函$
1:57 title ^赴
1:71 title ^赴鹿
1:76 title ^赴鹿鸣
1:-58 title ^转
1:-57 title ^转正
1:-68 title ^转正申
1:97 title ^送
1:53 title ^送培
1:76 title ^送培到
1:81 title ^送教
1:106 title ^送教下
1:36 title ^送给
1:-58 title ^道
1:-48 title ^道德
1:-72 title ^道德与
1:-75 title ^邀
1:-104 title ^邀请
1:-90 title ^邀请函
1:53 title ^邮
1:68 title ^邮件
1:75 title ^邮件$
1:55 title ^铁
1:90 title ^铁岭
1:58 title ^铁岭湾
1:-98 title ^银
1:-72 title ^银行
1:-85 title ^银行与
1:-88 title ^锣
1:-56 title ^锣鼓
1:-73 title ^锣鼓镇
1:61 title ^锦
1:30 title ^锦帆
1:35 title ^陇
1:44 title ^雁
1:49 title ^雁南
1:55 title ^雁南大
1:70 title ^集
1:56 title ^集团
1:66 title ^集团化
1:65 title ^青
1:54 title ^青山
1:61 title ^青山市
1:48 title ^青岭
1:50 title ^青岭市
1:41 title ^青樟
1:38 title ^青樟区
1:39 title ^项
1:33 title ^项次
1:42 title ^项次_
1:58 title ^香
1:44 title ^香岛
1:38 title ^香岛培
1:40 title ^香港
1:33 title ^香港圣
1:-87 title ^驻村
1:34 title ^驻村工
1:-46 title ^驻村第
1:64 title ^驻点
1:75 title ^驻点帮
1:74 title ^高
1:33 title ^高新
1:43 title ^高新区
1:57 title ^高校
1:76 title ^高校定
1:31 title ^高雄
1:31 title ^高雄市
1:-58 title ^鸿
1:-68 title ^鸿达
1:-77 title ^鸿达水
1:57 title ^鹤
1:33 title ^鹤川
1:37 title ^鹤川工
1:44 title ^鹤鸣
1:44 title ^鹤鸣初
1:35 title ^麻
1:38 title ^麻栗乡
1:46 title ^黑
1:41 title ^黑石
1:42 title ^黑石岭
1:50 title _一
1:55 title _一屏
1:43 title _一屏同
1:51 title _三
1:33 title _三年级
1:49 title _三门
1:53 title _三门寨
1:36 title _上
1:44 title _上埔
1:36 title _上埔中
1:58 title _与
1:62 title _与_
1:40 title _与_三
1:48 title _与_桑
1:40 title _主
1:44 title _主讲
1:44 title _主讲_
1:30 title _五
1:33 title _五年级
1:-69 title _公安
1:-40 title _公安队
1:47 title _公示
1:39 title _公示栏
1:55 title _共
1:56 title _共育
1:60 title _共育新
1:35 title _内
1:39 title _内容
1:33 title _内容_
1:-59 title _分
1:-75 title _分值
1:-51 title _分值_
1:41 title _协
1:43 title _协助
1:45 title _协助_
1:-55 title _卫
1:-50 title _卫生
1:-56 title _卫生队
1:64 title _周
1:57 title _周工
1:46 title _周工作
1:37 title _命
1:36 title _命题
1:35 title _命题_
1:60 title _商
1:56 title _商定
1:58 title _商定$
1:36 title _安
1:43 title _安排
1:33 title _安排宿
1:-90 title _对
1:-52 title _对_
1:-60 title _对_卫
1:-67 title _对_教
1:47 title _工
1:43 title _工作
1:43 title _工作表
1:-89 title _帮
1:-52 title _帮扶
1:-61 title _帮扶人
1:40 title _广
1:46 title _广西
1:37 title _广西桂
1:-50 title _得
1:-51 title _得分
1:-69 title _得分组
1:33 title _德
1:33 title _德光
1:34 title _德光中
1:39 title _换
1:49 title _换掉
1:40 title _换掉十
1:37 title _推
1:33 title _推荐
1:44 title _推荐名
1:-52 title _措
1:-71 title _措施
1:-43 title _措施$
1:33 title _提
1:34 title _提供
1:34 title _提供奖
1:-49 title _携
1:-50 title _携手
1:-63 title _携手共
1:42 title _携手协
1:55 title _支
1:54 title _支持
1:51 title _支持德
1:40 title _支援
1:41 title _支援_
1:-59 title _教
1:-55 title _教育
1:-38 title _教育一
1:-49 title _教育二
1:53 title _教育组
1:37 title _施
1:33 title _施测
1:41 title _施测4
1:44 title _桑
1:47 title _桑坪
1:46 title _桑坪镇
1:50 title _每
1:45 title _每月
1:33 title _每月回
1:36 title _每月来
1:33 title _沈若
1:31 title _沈若$
1:37 title _派
1:33 title _派老
1:39 title _派老师
1:39 title _清
1:33 title _清点
1:34 title _清点造
1:30 title _游
1:30 title _游敏
1:30 title _游敏周
1:63 title _章
1:67 title _章程
1:53 title _章程节
1:-36 title _第
1:-50 title _第七
1:-77 title _第七周
1:-64 title _致
1:-51 title _致贫
1:-50 title _致贫原
1:45 title _苦
1:42 title _苦竹
1:40 title _苦竹镇
1:36 title _说
1:31 title _说帖
1:34 title _说帖$
1:36 title _赠
1:37 title _赠旧
1:34 title _赠旧仪
1:30 title _驼铃
1:61 title _龙
1:38 title _龙湾
1:45 title _龙湾→
1:-36 title a
1:82 title a for
1:-103 title a number
1:58 title a partner
1:53 title a promise
1:-93 title a tin
1:-83 title a year
1:-90 title abstract
1:-85 title abstract $
1:-85 title across
1:-87 title across the
1:97 title action
1:84 title action sheet
1:48 title after
1:68 title after thursday
1:73 title agreement
1:89 title agreement $
1:42 title agreement between
1:58 title agreementbetween
1:44 title agreementbetween queen
1:62 title aid
1:56 title aid fort
1:-92 title alban
1:-40 title alban s
1:94 title all
1:75 title all departments
1:80 title all heads
1:85 title alliance
1:50 title alliance $
1:56 title alliance charter
1:30 title alliance of
1:60 title among
1:51 title among three
1:71 title an
1:49 title an ridgearrangements
1:42 title and assisted
1:59 title and bayleaf
1:63 title and moss
1:62 title and reading
1:45 title and technician
1:48 title and this
1:-83 title and upper
1:-89 title and vila
1:58 title and why
1:66 title annex
1:44 title annex bschedule
1:66 title annex deliverables
1:-98 title annual
1:-72 title annual report
1:-101 title are
1:-67 title are partnerships
1:-96 title are you
1:31 title arrangement
1:79 title ashdown
1:62 title ashdown high
1:61 title ashdown school
1:36 title assam $
1:44 title assistance
1:51 title assisted
1:55 title assisted school
1:42 title assisting
1:54 title assisting school
1:-93 title at
1:61 title at brook
1:51 title at elmstead
1:-90 title at greywater
1:-88 title at mudbrook
1:-86 title at trident
1:-67 title at whitmoor
1:-87 title audit
1:-88 title audit of
1:70 title autumn $
1:-93 title autumn term
1:-97 title awards
1:-86 title awards night
1:-41 title away
1:-58 title away sept
1:-101 title back
1:-85 title back on
1:-63 title back to
1:71 title bank
1:60 title bank schoolsupport
1:-82 title bankour
1:-104 title bankour plan
1:47 title bay
1:54 title bay from
1:40 title bayleaf
1:56 title bayleaf teachers
1:44 title beacon
1:46 title beacon alliance
1:61 title bend
1:48 title bend community
1:-48 title between
1:54 title between assisting
1:51 title between departments
1:-89 title between mercy
1:33 title bhimgaon
1:30 title bhimgaon session
1:90 title block
1:59 title block $
1:68 title board
1:66 title board of
1:74 title bridge
1:50 title bridge scheme
1:-100 title briefing
1:-119 title briefing for
1:49 title brook
1:59 title brook farm
1:52 title bschedule
1:53 title bschedule of
1:77 title buddy
1:75 title buddy nurserieslittle
1:-114 title budget
1:-87 title budget statement
1:78 title bureau
1:63 title bureau of
1:-109 title by
1:-74 title by the
1:74 title calendar of
1:-96 title calendar thistledown
1:-69 title call
1:56 title call $
1:-90 title call for
1:66 title can
1:59 title can do
1:53 title cane
1:60 title cane river
1:58 title cardplainview
1:59 title cardplainview helps
1:-64 title castle
1:-58 title castle street
1:-83 title chair
1:-93 title chair of
1:-56 title charter
1:51 title charter $
1:-90 title charter of
1:-82 title chat
1:-95 title chat $
1:59 title choir
1:67 title choir one
1:31 title circular no
1:-86 title claims
1:-80 title claims $
1:-97 title class b
1:74 title class teachers
1:-124 title clinic
1:-75 title clinic $
1:-94 title clinic goes
1:-101 title club
1:-94 title club $
1:-58 title club sept
1:63 title coaching
1:61 title coaching contract
1:66 title coldwater
1:71 title coldwater $
1:-79 title colleagues
1:-60 title colleagues at
1:95 title college
1:40 title college for
1:34 title college hong
1:43 title college of
1:54 title college outreach
1:46 title college spring
1:62 title college to
1:67 title coming
1:62 title coming year
1:60 title commitments
1:54 title commitments term
1:66 title community
1:50 title community college
1:48 title contract
1:53 title contract between
1:84 title conversation
1:77 title conversation note
1:-78 title corporate
1:-100 title corporate volunteering
1:70 title corridors
1:51 title corridors let
1:-93 title council
1:-84 title council helps
1:-105 title councillors
1:-106 title councillors school
1:65 title county education
1:56 title county scheme
1:-98 title cricket
1:-84 title cricket club
1:-106 title cup
1:-104 title cup $
1:48 title day
1:31 title day schools
1:42 title day what
1:-88 title days
1:-104 title days $
1:-77 title dear colleagues
1:47 title dear mr
1:59 title dear teachers
1:-120 title debating
1:-118 title debating cup
1:56 title deliverables
1:70 title deliverables of
1:103 title departments
1:94 title departments $
1:-76 title description
1:-117 title description partnerships
1:52 title desk
1:55 title desk for
1:31 title development programme
1:83 title digital
1:51 title digital twinning
1:63 title dispatch
1:48 title dispatch of
1:40 title district
1:79 title do
1:42 title do $
1:58 title do for
1:52 title do with
1:-84 title donated
1:-93 title donated equipment
1:30 title dongxing
1:32 title dongxing middle
1:-84 title dr
1:-99 title dr hanna
1:-81 title drill
1:-79 title drill results
1:74 title dry
1:76 title dry season
1:45 title duarte
1:61 title duarte $
1:-96 title dunmore
1:-59 title dunmore away
1:-59 title dunmore junior
1:-87 title dunmore v
1:71 title e
1:83 title e mail
1:61 title each
1:44 title each school
1:34 title early
1:36 title early years
1:63 title eastmere
1:51 title eastmere grammar
1:108 title education
1:66 title education $
1:56 title education and
1:61 title education bureau
1:63 title education lantau
1:49 title education outreach
1:33 title educationpartnership with
1:-100 title ellis
1:-83 title ellis and
1:73 title elmstead
1:63 title elmstead to
1:57 title end
1:52 title end primary
1:-87 title entries
1:-92 title entries $
1:-86 title equipment
1:-95 title equipment $
1:45 title every
1:45 title every morning
1:-76 title examination
1:-117 title examination notice
1:46 title faces
1:56 title faces in
1:71 title faculty
1:71 title faculty of
1:53 title farm
1:50 title farm $
1:-100 title findings
1:-114 title findings sandhurst
1:-89 title fire
1:-89 title fire drill
1:-93 title first
1:-80 title first pairing
1:-42 title fixtures
1:-61 title fixtures dunmore
1:-55 title football
1:-59 title football club
1:46 title for
1:82 title for $
1:-82 title for councillors
1:-111 title for entries
1:44 title for kelp
1:82 title for party
1:70 title for showing
1:50 title for tidewater
1:44 title for twinned
1:55 title for urban
1:49 title for windrow
1:33 title for zilla
1:53 title ford
1:42 title ford end
1:53 title fort
1:51 title fort royal
1:-76 title forum
1:-88 title forum $
1:56 title four
1:54 title four questions
1:-77 title fractions
1:-75 title fractions on
1:31 title from
1:55 title from class
1:43 title from eastmere
1:50 title from ines
1:-87 title from my
1:45 title from next
1:60 title gets
1:62 title gets $
1:41 title give
1:43 title give them
1:62 title glenmore
1:76 title glenmore strathie
1:-70 title goes
1:-75 title goes to
1:-66 title gone
1:-80 title gone back
1:-80 title gorse
1:-83 title gorse clinic
1:33 title government schools
1:-81 title governors
1:-58 title governors $
1:53 title grade
1:45 title grade teachers
1:40 title grammar
1:57 title grammar to
1:-84 title grant
1:-86 title grant received
1:-82 title greywater
1:-82 title greywater $
1:-33 title group
1:50 title group $
1:-73 title group chat
1:32 title guangdong
1:32 title guangdong $
1:-44 title hands
1:-113 title hands across
1:67 title hands our
1:-93 title hanna
1:-78 title hanna s
1:47 title harrow
1:54 title harrow bend
1:-73 title has
1:-61 title has gone
1:44 title have
1:57 title have talked
1:59 title heads $
1:-90 title heads forum
1:59 title heads only
1:55 title heads rural
1:112 title help
1:51 title help desk
1:33 title help for
1:49 title help with
1:-40 title helping
1:-67 title helping hands
1:52 title helps
1:65 title helps coldwater
1:62 title helps lowick
1:86 title helps puddle
1:-79 title helps the
1:31 title heyuan dongxing
1:50 title high
1:44 title high and
1:74 title high schoolsupport
1:56 title hill
1:65 title hill faculty
1:39 title hillcrest
1:59 title hillcrest primary
1:-104 title hillspartnership
1:-88 title hillspartnership between
1:-80 title history
1:-81 title history of
1:-81 title home
1:-61 title home sept
1:32 title hong kongsister
1:-94 title hospital
1:-79 title hospital and
1:45 title how it
1:-76 title how satisfied
1:64 title how we
1:-70 title i
1:-65 title i want
1:-65 title in
1:-77 title in ninety
1:-78 title in the
1:59 title in your
1:61 title ines
1:60 title ines duarte
1:-97 title inspection
1:-103 title inspection findings
1:75 title institute
1:48 title institute $
1:49 title institution
1:48 title institution $
1:-97 title inter
1:-91 title inter school
1:62 title is
1:59 title is what
1:44 title island
1:42 title island school
1:82 title it
1:45 title it over
1:57 title it will
1:-80 title job
1:-87 title job description
1:72 title june
1:55 title june $
1:-59 title junior
1:-55 title junior football
1:47 title kelp
1:44 title kelp island
1:53 title kestrel
1:49 title kestrel bay
1:53 title kettle
1:33 title kongsister
1:43 title lab
1:42 title lab sharing
1:80 title lane $
1:-89 title lane school
1:68 title lantau
1:47 title lantau prefecture
1:32 title lap
1:31 title lap tak
1:85 title larkhill
1:80 title larkhill will
1:44 title last
1:66 title last tuesday
1:72 title leadership
1:60 title leadership $
1:51 title lecturers
1:48 title lecturers to
1:53 title ledger
1:51 title ledger of
1:-73 title lesson plan
1:50 title lesson timetable
1:47 title let
1:63 title let me
1:112 title letter
1:37 title letter $
1:66 title letter of
1:61 title letter to
1:60 title library
1:50 title library and
1:-73 title line
1:-96 title line $
1:56 title link
1:48 title link programme
1:-118 title list $
1:63 title list of
1:-87 title looking
1:-65 title looking back
1:51 title low
1:44 title low marsh
1:64 title lowick
1:63 title lowick school
1:57 title lowveld
1:46 title lowveld schools
1:72 title mail
1:76 title mail to
1:-85 title margaret
1:-102 title margaret swann
1:52 title marsh
1:42 title marsh secondary
1:57 title maud
1:55 title maud university
1:41 title may
1:65 title may $
1:77 title me
1:45 title me say
1:41 title meeting
1:-96 title meeting monday
1:49 title meeting of
1:82 title meeting on
1:38 title meeting record
1:74 title memorandum
1:76 title memorandum of
1:-77 title menu
1:-80 title menu $
1:-74 title mercy
1:-92 title mercy hospital
1:49 title middle
1:45 title middle $
1:34 title middle school
1:47 title millbrook
1:55 title millbrook primary
1:60 title minutes october
1:39 title mixed
1:37 title mixed day
1:-134 title monday
1:-91 title monday $
1:-72 title monday menu
1:81 title month
1:57 title month you
1:59 title moorgate
1:63 title moorgate school
1:40 title morning
1:47 title morning until
1:56 title moss
1:75 title moss bank
1:-79 title moura
1:-106 title moura $
1:49 title mr
1:42 title mr okonjo
1:-74 title mudbrook
1:-85 title mudbrook $
1:-84 title my
1:-73 title my notebook
1:59 title nand
1:53 title nand will
1:45 title new
1:61 title new faces
1:61 title next
1:46 title next month
1:98 title next two
1:-111 title night
1:-103 title night $
1:-98 title ninety
1:-92 title ninety days
1:40 title no
1:60 title note
1:69 title note heads
1:-74 title notebook
1:-69 title notebook week
1:37 title notice
1:-57 title notice $
1:77 title notice on
1:80 title notice to
1:-69 title now
1:-66 title now that
1:-71 title number
1:-66 title number line
1:76 title nurserieslittle
1:75 title nurserieslittle wren
1:51 title nursery
1:46 title nursery link
1:63 title oak
1:45 title oakridge
1:52 title oakridge high
1:-82 title obituary
1:-94 title obituary margaret
1:64 title october
1:59 title october video
1:74 title odile
1:63 title odile school
1:53 title of
1:52 title of a plan
1:54 title of commitments
1:-91 title of donated
1:82 title of education
1:32 title of educationpartnership
1:-78 title of governors
1:80 title of help
1:45 title of kestrel
1:52 title of may
1:75 title of ostrava
1:114 title of pairs
1:54 title of party
1:-100 title of port
1:34 title of riverside
1:62 title of saint
1:60 title of schools
1:-93 title of science
1:-77 title of something else
1:79 title of support
1:30 title of tehri
1:-82 title of tollgate
1:65 title of tutors
1:58 title of twinned
1:32 title of twinning
1:73 title of understanding
1:59 title of yun
1:-109 title officer
1:-93 title officer $
1:56 title okonjo
1:43 title okonjo thank
1:69 title oldbarrow
1:79 title oldbarrow county
1:-91 title on
1:-99 title on a
1:-77 title on our
1:35 title on paired
1:59 title on the
1:87 title one
1:52 title one $
1:54 title one choir
1:58 title one timetable
1:95 title only
1:67 title only $
1:76 title ostrava
1:67 title ostrava hill
1:-67 title our first
1:87 title our plan
1:39 title our twin
1:68 title outreach
1:62 title outreach spring
1:65 title outreach to
1:60 title over
1:51 title over and
1:53 title paired
1:40 title paired assistance
1:53 title pairing autumn
1:66 title pairing of
1:-86 title pairing year
1:103 title pairs
1:95 title pairs oldbarrow
1:72 title pairs school
1:-75 title parish
1:-99 title parish council
1:35 title parishad
1:30 title parishad school
1:48 title parties
1:50 title parties $
1:74 title partner
1:75 title partner school
1:90 title partnership
1:99 title partnership agreement
1:72 title partnership agreementbetween
1:37 title partnership plan
1:69 title partnership task
1:-124 title partnerships
1:-95 title partnerships in
1:-96 title partnerships officer
1:-84 title partnerships there
1:93 title party
1:61 title party a
1:85 title party b
1:55 title path
1:74 title path for
1:54 title plan
1:59 title plan $
1:-82 title plan fractions
1:87 title plan of
1:53 title plan stage
1:43 title plan thornbury
1:-96 title port
1:-73 title port ellis
1:66 title prefecture
1:53 title prefecture $
1:-69 title primary $
1:49 title primary last
1:55 title primary school
1:32 title primary schoolplan
1:42 title primary will
1:61 title priya
1:47 title priya nand
1:82 title programme
1:39 title programme queensland
1:45 title programme two
1:62 title promise
1:79 title promise from
1:74 title puddle
1:72 title puddle lane
1:33 title puneprogramme
1:33 title puneprogramme of
1:50 title queen
1:65 title queen maud
1:40 title queensland
1:45 title queensland $
1:53 title questions
1:72 title questions $
1:-63 title rain
1:-82 title rain on
1:58 title reading
1:68 title reading aid
1:-100 title received
1:-82 title received $
1:58 title record
1:50 title record $
1:78 title register
1:85 title register of
1:50 title reply
1:44 title reply to
1:-78 title report
1:-106 title report on
1:-41 title rest
1:-53 title rest week
1:-90 title results
1:-68 title results $
1:50 title ridgearrangements
1:53 title ridgearrangements for
1:-75 title ridgeway
1:-63 title ridgeway v
1:61 title river
1:80 title river school
1:34 title riverside
1:32 title riverside secondary
1:-99 title roof
1:-87 title roof $
1:76 title round
1:51 title round millbrook
1:56 title royal
1:72 title royal college
1:-121 title rules
1:-90 title rules of
1:57 title run
1:68 title run $
1:80 title rural
1:56 title rural school
1:63 title rural support
1:35 title rusinga
1:42 title rusinga mixed
1:-97 title s
1:-68 title s clinic
1:-58 title s school
1:33 title s senior
1:81 title saint
1:83 title saint odile
1:-125 title sandhurst
1:-109 title sandhurst lane
1:42 title sandpit
1:46 title sandpit middle
1:-111 title satisfied
1:-83 title satisfied are
1:-78 title say thank
1:55 title say who
1:60 title schedule
1:90 title scheme
1:58 title scheme $
1:47 title scheme for
1:35 title scheme plan
1:56 title scheme what
1:75 title school and
1:-99 title school debating
1:47 title school gets
1:32 title school guangdong
1:80 title school helps
1:-41 title school home
1:-75 title school in
1:49 title school oakridge
1:56 title school pairing
1:50 title school partnership
1:-67 title school partnerships
1:31 title school puneprogramme
1:37 title school rusinga
1:47 title school sandpit
1:32 title school scheme
1:58 title school year
1:30 title schoolplan
1:129 title schools
1:84 title schools $
1:64 title schools action
1:37 title schools assam
1:59 title schools for
1:40 title schools in
1:44 title schools of
1:65 title schools one
1:81 title schoolsupport
1:73 title schoolsupport plan
1:-98 title science
1:-107 title science wanted
1:66 title season
1:54 title season $
1:41 title second
1:45 title second meeting
1:82 title secondary
1:57 title secondary $
1:42 title secondary school
1:42 title secondary schools
1:42 title see
1:58 title see some
1:42 title senior
1:41 title senior secondary
1:-93 title sept
1:-58 title sept dunmore
1:-58 title sept rest
1:-78 title sept ridgeway
1:60 title september
1:62 title september to
1:32 title session
1:34 title session $
1:53 title shall
1:47 title shall work
1:69 title shared
1:51 title shared teachers
1:70 title sharing
1:42 title sharing and
1:87 title sheet
1:62 title sheet $
1:86 title sheet after
1:66 title showing
1:47 title showing us
1:88 title sister
1:54 title sister schools
1:56 title some
1:42 title some new
1:79 title special
1:59 title special education
1:-59 title speech
1:-77 title speech by
1:92 title spring
1:63 title spring $
1:43 title spring block
1:61 title spring term
1:-39 title st
1:-42 title st alban
1:35 title st xavier
1:-111 title staff
1:-107 title staff list
1:-62 title staff meeting
1:51 title stage
1:51 title stage one
1:-82 title statement
1:-101 title statement autumn
1:96 title steering
1:50 title steering group
1:78 title steering meeting
1:68 title strathie
1:64 title strathie alliance
1:-96 title street
1:-78 title street home
1:127 title support
1:45 title support for
1:52 title support from
1:53 title support of
1:106 title support plan
1:44 title support programme
1:56 title support scheme
1:48 title supporting
1:46 title supporting institution
1:-87 title swann
1:-84 title swann $
1:69 title table
1:73 title table $
1:33 title tak
1:34 title tak college
1:47 title talked
1:46 title talked it
1:71 title task
1:76 title task table
1:67 title teach
1:51 title teach with
1:-93 title teacher
1:-114 title teacher of
1:140 title teachers
1:78 title teachers $
1:81 title teachers at
1:45 title teachers college
1:45 title teachers every
1:45 title teachers institute
1:49 title teachers of
1:52 title teachers upper
1:71 title team
1:44 title team teach
1:31 title teaming up
1:74 title technician
1:48 title technician support
1:31 title tehri
1:47 title teign
1:57 title teign schools
1:48 title term
1:82 title term $
1:50 title term cardplainview
1:-98 title term grant
1:53 title terms
1:-35 title thank
1:-46 title thank you
1:-80 title that
1:-81 title that tom
1:-124 title the
1:59 title the beacon
1:68 title the board
1:76 title the bridge
1:-62 title the chair
1:66 title the coming
1:-94 title the county
1:-118 title the cricket
1:72 title the glenmore
1:-89 title the heads
1:-109 title the hillspartnership
1:-69 title the history
1:-92 title the inter
1:80 title the next
1:43 title the paired
1:42 title the school
1:41 title the second
1:97 title the steering
1:49 title the supporting
1:-91 title the valley
1:-97 title the year
1:42 title them
1:40 title them this
1:-86 title there
1:-86 title there are
1:80 title this
1:47 title this is
1:40 title this term
1:53 title this year
1:-98 title thistledown
1:-95 title thistledown primary
1:45 title thornbury
1:48 title thornbury college
1:75 title three
1:50 title three parties
1:66 title three year
1:71 title thursday
1:61 title thursday $
1:59 title tidewater
1:87 title tidewater this
1:93 title timetable
1:47 title timetable $
1:61 title timetable shared
1:-113 title tin
1:-105 title tin roof
1:78 title to
1:62 title to a
1:86 title to all
1:64 title to cane
1:69 title to class
1:58 title to harrow
1:65 title to heads
1:69 title to low
1:51 title to lowveld
1:-75 title to say
1:-38 title to the
1:-75 title to you
1:42 title to your
1:65 title together
1:84 title together $
1:-76 title tollgate
1:-106 title tollgate school
1:-58 title tom
1:-59 title tom has
1:-93 title transform
1:-69 title transform your
1:-87 title travel
1:-82 title travel claims
1:-97 title trident
1:-85 title trident bankour
1:45 title tuesday
1:53 title tuesday we
1:66 title tutors
1:58 title tutors dry
1:39 title twin
1:40 title twin school
1:70 title twinned
1:64 title twinned schools
1:55 title twinned work
1:-43 title twinning
1:-86 title twinning charter
1:69 title twinning how
1:69 title twinning year
1:101 title two
1:49 title two schools
1:68 title two years
1:72 title understanding
1:58 title understanding $
1:54 title understanding among
1:81 title university
1:43 title university college
1:31 title university faculty
1:68 title university of
1:51 title until
1:51 title until june
1:31 title up
1:-30 title upper
1:-84 title upper gorse
1:53 title upper teign
1:64 title urban
1:59 title urban rural
1:44 title us
1:57 title us round
1:-102 title v
1:-78 title v castle
1:-57 title v dunmore
1:-79 title v st
1:-63 title valley
1:-104 title valley $
1:51 title video
1:81 title video call
1:-102 title vila
1:-82 title vila moura
1:43 title village
1:36 title village school
1:51 title visiting
1:86 title visiting lecturers
1:58 title vocational
1:57 title vocational school
1:-107 title volunteering
)"sv,
    R"(1:-94 title volunteering at
1:-66 title want
1:-59 title want to
1:-94 title wanted
1:-121 title wanted $
1:106 title we
1:45 title we can
1:39 title we give
1:61 title we have
1:69 title we shall
1:32 title weak day
1:-83 title week
1:-42 title week $
1:-78 title week at
1:57 title weekly
1:58 title weekly help
1:-62 title welcome
1:-75 title welcome speech
1:96 title what
1:71 title what each
1:64 title what hillcrest
1:61 title what larkhill
1:47 title what we
1:-102 title whitmoor
1:-62 title whitmoor now
1:45 title who
1:55 title who and
1:61 title why
1:55 title why priya
1:107 title will
1:71 title will do
1:44 title will run
1:44 title will see
1:53 title will team
1:50 title windrow
1:66 title windrow teachers
1:98 title with
1:67 title with ford
1:45 title with leadership
1:30 title with the
1:44 title with your
1:119 title work
1:32 title work for
1:58 title work moorgate
1:30 title work plan
1:70 title work together
1:82 title wren
1:74 title wren helps
1:35 title xavier
1:32 title xavier s
1:-48 title year
1:-89 title year at
1:64 title year path
1:92 title years
1:71 title years $
1:36 title years partnership
1:-69 title you
1:-103 title you $
1:48 title you for
1:-84 title you i
1:45 title you will
1:39 title your
1:59 title your corridors
1:56 title your four
1:62 title your grade
1:56 title your letter
1:-102 title your school
1:73 title yun
1:55 title yun an
1:30 title zilla
1:32 title zilla parishad
1:95 title |
1:72 title |姓
1:67 title |姓名
1:76 title |姓名|
1:56 title |学
1:43 title |学科
1:40 title |学科|
1:54 title |时
1:57 title |时间
1:81 title |时间$
1:43 title |派
1:40 title |派往
1:41 title |派往校
1:52 title ·
1:41 title ·共
1:43 title ·共成
1:36 title ·共成长
1:79 title “
1:60 title “1
1:71 title “1+
1:30 title “1+1
1:51 title “1+4
1:37 title “一对
1:38 title “一对一
1:-52 title “一帮
1:-44 title “一帮一
1:45 title “一校
1:44 title “一校带
1:63 title “云
1:62 title “云端
1:75 title “云端手
1:32 title “五
1:53 title “半
1:66 title “半月
1:51 title “半月研
1:37 title “双
1:56 title “名
1:53 title “名园
1:49 title “名园带
1:51 title “大
1:73 title “大手
1:52 title “大手牵
1:42 title “山
1:37 title “山海
1:41 title “师
1:44 title “师徒
1:38 title “师徒同
1:66 title “手
1:59 title “手拉
1:63 title “手拉手
1:65 title “春
1:52 title “春泥
1:53 title “春泥”
1:39 title “春芽
1:39 title “春芽”
1:31 title “本校”
1:30 title “瑶小
1:82 title “百
1:70 title “百校
1:52 title “百校牵
1:43 title “组
1:41 title “组团
1:41 title “组团式
1:34 title “结
1:35 title “结对
1:35 title “结对一
1:70 title “青
1:39 title “青苗
1:40 title “青苗”
1:68 title “青蓝
1:56 title “青蓝双
1:33 title “青蓝携
1:64 title ”
1:48 title ”)
1:32 title ”)学
1:30 title ”)学年
1:-51 title ”互
1:-78 title ”互助
1:-81 title ”互助小
1:61 title ”做
1:57 title ”做法
1:64 title ”做法$
1:32 title ”公
1:32 title ”公约
1:32 title ”公约$
1:59 title ”对
1:64 title ”对接
1:58 title ”对接备
1:70 title ”工
1:62 title ”工作
1:54 title ”工作的
1:55 title ”工作要
1:53 title ”帮
1:51 title ”帮扶
1:37 title ”帮扶县
1:45 title ”帮扶实
1:51 title ”帮扶工
1:37 title ”帮扶计
1:32 title ”幼
1:36 title ”幼儿
1:35 title ”幼儿园
1:43 title ”教
1:43 title ”教师
1:37 title ”教师成
1:47 title ”方
1:45 title ”方案
1:45 title ”方案$
1:53 title ”活
1:55 title ”活动
1:35 title ”活动安
1:40 title ”活动的
1:38 title ”牵
1:36 title ”牵手
1:38 title ”牵手提
1:50 title ”的
1:43 title ”的任
1:41 title ”的任务
1:42 title ”结
1:42 title ”结对
1:56 title ”行
1:60 title ”行动
1:52 title ”阅
1:46 title ”阅读
1:46 title ”阅读共
1:45 title ”项
1:48 title ”项目
1:40 title ”项目书
1:48 title →
1:31 title →木
1:32 title →木桥
1:32 title →木桥小
1:33 title →草
1:30 title →草坝
1:30 title →草坝小
1:97 title 、
1:57 title 、实
1:63 title 、实验
1:57 title 、实验室
1:43 title 、杉
1:35 title 、杉木
1:37 title 、杉木冲
1:37 title 、班
1:41 title 、班班
1:44 title 、班班结
1:31 title 、阴坡两
1:42 title 。
1:43 title 。$
1:55 title 〇
1:33 title 〇二
1:-52 title 《乡
1:-77 title 《乡村
1:-97 title 《乡村教
1:30 title 《滨湖区
1:-71 title 》有
1:-82 title 》有感
1:-80 title 》有感$
1:40 title 》的
1:45 title 》的通
1:43 title 》的通知
1:55 title 〔
1:46 title 〔2
1:55 title 〔20
1:51 title 〔202
1:49 title 〕
1:43 title 〕1
1:42 title 〕17
1:41 title 〕17号
1:42 title 一
1:50 title 一_
1:60 title 一_换
1:50 title 一_换掉
1:33 title 一_第
1:31 title 一_第二
1:-39 title 一”
1:-50 title 一”互
1:-68 title 一”互助
1:34 title 一”公
1:44 title 一”帮
1:50 title 一”帮扶
1:53 title 一中
1:51 title 一中学
1:43 title 一中学与
1:36 title 一中学对
1:43 title 一中学结
1:-91 title 一书
1:-45 title 一书记
1:-46 title 一书记工
1:34 title 一名
1:35 title 一名,
1:34 title 一名,每
1:45 title 一学
1:67 title 一学期
1:57 title 一学期我
1:39 title 一家
1:36 title 一家亲
1:39 title 一家亲”
1:72 title 一对
1:44 title 一对)
1:47 title 一对)$
1:38 title 一对一
1:43 title 一对一”
1:88 title 一封
1:99 title 一封信
1:86 title 一封信$
1:53 title 一屏
1:51 title 一屏同
1:52 title 一屏同行
1:-77 title 一帮
1:-67 title 一帮一
1:-33 title 一帮一”
1:71 title 一批
1:49 title 一批)
1:83 title 一批)$
1:47 title 一日
1:44 title 一日于
1:48 title 一日于云
1:54 title 一校
1:44 title 一校带
1:36 title 一校带三
1:36 title 一次
1:36 title 一次5
1:33 title 一次5学
1:33 title 一次_
1:42 title 一次_每
1:42 title 一行
1:45 title 一行一
1:55 title 一行一对
1:79 title 一览
1:54 title 一览$
1:54 title 一览派
1:48 title 一览派出
1:44 title 一贯
1:45 title 一贯制
1:48 title 一贯制学
1:40 title 一轮
1:42 title 一轮校
1:39 title 一轮校际
1:-38 title 一队
1:-53 title 一队_
1:-65 title 一队_对
1:73 title 一页
1:68 title 一页)
1:78 title 一页)$
1:58 title 一页纸
1:47 title 一页纸$
1:-32 title 七
1:60 title 七中
1:55 title 七中学
1:57 title 七中学帮
1:-84 title 七周
1:-86 title 七周$
1:43 title 三
1:46 title 三中
1:48 title 三中-
1:47 title 三中-高
1:59 title 三冲
1:59 title 三冲刺
1:56 title 三冲刺帮
1:-78 title 三医
1:-77 title 三医院
1:-94 title 三医院对
1:32 title 三园结对
1:34 title 三地
1:36 title 三地特
1:33 title 三地特校
1:66 title 三小
1:69 title 三小学
1:68 title 三小学帮
1:68 title 三年
1:32 title 三年(
1:31 title 三年(2
1:45 title 三年帮
1:42 title 三年帮扶
1:32 title 三年级
1:31 title 三年级英
1:73 title 三年规
1:76 title 三年规划
1:80 title 三所
1:59 title 三所学
1:70 title 三所学校
1:42 title 三方
1:38 title 三方)
1:35 title 三方)$
1:66 title 三校
1:41 title 三校”
1:40 title 三校”帮
1:57 title 三校联
1:81 title 三校联席
1:46 title 三江
1:42 title 三江镇
1:47 title 三江镇九
1:30 title 三类
1:33 title 三类学
1:32 title 三类学校
1:31 title 三节_
1:30 title 三节_龙
1:39 title 三门
1:39 title 三门寨
1:52 title 三门寨小
1:31 title 三高级中
1:65 title 上
1:30 title 上)
1:35 title 上)$
1:34 title 上埔
1:35 title 上埔中
1:38 title 上埔中学
1:-115 title 上学
1:-78 title 上学期
1:-66 title 上学期)
1:55 title 上师
1:53 title 上师徒
1:57 title 上师徒结
1:59 title 上牵
1:42 title 上牵手
1:41 title 上牵手_
1:68 title 上课
1:62 title 上课堂
1:77 title 上课堂共
1:135 title 下
1:77 title 下乡
1:60 title 下乡与
1:77 title 下乡与接
1:53 title 下乡活
1:46 title 下乡活动
1:47 title 下乡菜
1:49 title 下乡菜单
1:32 title 下半
1:33 title 下半年
1:81 title 下学
1:62 title 下学期
1:41 title 下学期帮
1:60 title 下学期送
1:54 title 下步
1:45 title 下步打
1:45 title 下步打算
1:56 title 下沉
1:44 title 下沉安
1:48 title 下沉安排
1:50 title 下称
1:46 title 下称“
1:38 title 下达
1:38 title 下达新
1:42 title 下达新一
1:39 title 不亮
1:50 title 不亮的
1:38 title 不亮的灯
1:-108 title 不是
1:-58 title 不是施
1:-51 title 不是施舍
1:72 title 与_
1:43 title 与_三
1:49 title 与_三门
1:47 title 与_桑
1:44 title 与_桑坪
1:44 title 与下
1:65 title 与下步
1:42 title 与下步打
1:-83 title 与乡
1:-94 title 与乡政
1:-86 title 与乡政府
1:45 title 与云
1:41 title 与云屏
1:42 title 与云屏县
1:35 title 与云岭
1:34 title 与云岭县
1:33 title 与佛
1:36 title 与佛山
1:32 title 与佛山市
1:75 title 与内
1:74 title 与内地
1:61 title 与内地学
1:62 title 与内地结
1:34 title 与凉水
1:34 title 与凉水井
1:43 title 与前
1:48 title 与前瞻
1:48 title 与前瞻$
1:32 title 与卫
1:35 title 与卫校
1:37 title 与卫校帮
1:68 title 与受
1:56 title 与受援
1:51 title 与受援学
1:31 title 与嘉
1:34 title 与嘉义县
1:53 title 与宿
1:63 title 与宿舍
1:58 title 与宿舍管
1:31 title 与屏
1:51 title 与山
1:51 title 与山尾
1:45 title 与山尾初
1:-58 title 与巴
1:-77 title 与巴坡
1:-62 title 与巴坡市
1:32 title 与市
1:30 title 与市立光
1:48 title 与师
1:53 title 与师资
1:64 title 与师资援
1:75 title 与接
1:77 title 与接教
1:60 title 与接教进
1:59 title 与教
1:66 title 与教务
1:70 title 与教务系
1:46 title 与梁
1:47 title 与梁家
1:53 title 与梁家寨
1:30 title 与梨
1:32 title 与梨花
1:66 title 与沙
1:52 title 与沙河
1:71 title 与沙河教
1:31 title 与河坝
1:32 title 与河坝乡
1:-47 title 与法
1:-46 title 与法治
1:-59 title 与法治课
1:49 title 与石
1:41 title 与石门
1:43 title 与石门县
1:33 title 与竹坑
1:44 title 与粤
1:42 title 与粤北
1:41 title 与粤北石
1:-78 title 与育
1:-70 title 与育幼
1:-74 title 与育幼院
1:38 title 与芦
1:38 title 与芦苇
1:36 title 与芦苇荡
1:37 title 与草
1:35 title 与草坝
1:36 title 与草坝民
1:52 title 与西
1:49 title 与西部
1:55 title 与西部学
1:66 title 与贵
1:30 title 与贵州
1:62 title 与贵校
1:58 title 与贵校党
1:56 title 与边
1:79 title 与边远
1:59 title 与边远教
1:33 title 与都
1:39 title 与都会
1:34 title 与都会国
1:31 title 与阳坡、
1:72 title 与附
1:47 title 与附表
1:46 title 与附表$
1:31 title 与骨
1:30 title 与骨干互
1:78 title 专
1:37 title 专与
1:35 title 专与卫校
1:47 title 专家
1:67 title 专家名
1:58 title 专家名单
1:83 title 业
1:35 title 业中
1:31 title 业中学
1:56 title 业书
1:43 title 业书院
1:47 title 业书院支
1:80 title 业学
1:79 title 业学校
1:39 title 业学校与
1:36 title 业学校东
1:62 title 业学校技
1:41 title 业学校支
1:45 title 业学院
1:49 title 业学院对
1:36 title 业技
1:36 title 业技术
1:34 title 业技术学
1:55 title 业教
1:53 title 业教育
1:30 title 业教育中
1:46 title 业教育帮
1:34 title 业教育集
1:63 title 业班
1:64 title 业班工
1:59 title 业班工作
1:37 title 业科
1:35 title 业高
1:34 title 业高中结
1:91 title 东
1:40 title 东县
1:34 title 东县山
1:36 title 东县山月
1:31 title 东县雾
1:34 title 东国小
1:32 title 东国小与
1:31 title 东小学
1:49 title 东教
1:53 title 东教育
1:49 title 东教育联
1:45 title 东街
1:43 title 东街道
1:50 title 东街道中
1:67 title 东西
1:69 title 东西部
1:83 title 东西部协
1:109 title 两
1:31 title 两村
1:105 title 两校
1:76 title 两校共
1:82 title 两校共建
1:47 title 两校牵
1:49 title 两校牵手
1:53 title 两校首
1:53 title 两校首长
1:80 title 个
1:49 title 个$
1:32 title 个一
1:77 title 个人
1:76 title 个人计
1:71 title 个人计划
1:49 title 个承
1:52 title 个承诺
1:42 title 个承诺之
1:114 title 中
1:58 title 中)
1:47 title 中)帮
1:47 title 中)帮扶
1:42 title 中)接
1:47 title 中)接受
1:52 title 中-
1:70 title 中-高
1:49 title 中-高原
1:69 title 中“
1:37 title 中“1
1:38 title 中“1+
1:64 title 中“云
1:42 title 中“云端
1:32 title 中三
1:34 title 中三年
1:31 title 中三年规
1:70 title 中伙
1:64 title 中伙伴
1:62 title 中伙伴方
1:70 title 中共
1:73 title 中共建
1:60 title 中共建协
1:72 title 中协
1:67 title 中协作
1:55 title 中协作共
1:53 title 中协助
1:46 title 中协助山
1:37 title 中协议
1:38 title 中协议(
1:93 title 中学
1:62 title 中学(
1:40 title 中学(九
1:41 title 中学(林
1:36 title 中学1
1:37 title 中学1物
1:58 title 中学2
1:53 title 中学20
1:36 title 中学;
1:34 title 中学;被
1:67 title 中学_
1:33 title 中学_上
1:43 title 中学_支
1:59 title 中学“
1:64 title 中学三
1:58 title 中学三年
1:83 title 中学与
1:46 title 中学与云
1:61 title 中学与内
1:42 title 中学与山
1:37 title 中学与粤
1:35 title 中学与草
1:37 title 中学与都
1:51 title 中学任
1:54 title 中学任务
1:32 title 中学合作
1:46 title 中学姊
1:45 title 中学姊妹
1:55 title 中学对
1:56 title 中学对口
1:79 title 中学工
1:78 title 中学工作
1:87 title 中学帮
1:90 title 中学帮扶
1:51 title 中学授
1:55 title 中学授课
1:37 title 中学支
1:38 title 中学支援
1:-60 title 中学教
1:57 title 中学月
1:52 title 中学月度
1:-53 title 中学校
1:-127 title 中学校务
1:59 title 中学结
1:53 title 中学结对
1:43 title 中学规
1:43 title 中学规划
1:44 title 中学计
1:43 title 中学计划
1:46 title 中学集
1:43 title 中学集团
1:48 title 中实
1:53 title 中实施
1:61 title 中实施细
1:59 title 中对
1:84 title 中对口
1:63 title 中对口支
1:58 title 中工
1:53 title 中工作
1:44 title 中工作清
1:48 title 中帮
1:42 title 中帮扶
1:40 title 中帮扶牦
1:40 title 中心2
1:37 title 中心20
1:44 title 中心_
1:37 title 中心_协
1:40 title 中心三
1:41 title 中心三年
1:61 title 中心伙
1:62 title 中心伙伴
1:-61 title 中心小
1:-35 title 中心小学
1:77 title 中心幼
1:73 title 中心幼儿
1:38 title 中心联
1:38 title 中心联席
1:46 title 中校
1:40 title 中校长
1:31 title 中校长致
1:33 title 中等
1:66 title 中策
1:53 title 中策略
1:57 title 中策略联
1:38 title 中结
1:34 title 中结对
1:34 title 中结对帮
1:77 title 中职
1:66 title 中职学
1:44 title 中职学校
1:30 title 中葡
1:39 title 中葡学
1:37 title 中葡学校
1:31 title 中附设幼
1:41 title 丰
1:39 title 丰原
1:40 title 丰原市
1:41 title 丰原市第
1:31 title 丰国民
1:57 title 为
1:54 title 为红
1:47 title 为红柳
1:48 title 为红柳小
1:-52 title 主_
1:-54 title 主_致
1:-58 title 主_致贫
1:71 title 主任
1:50 title 主任互
1:49 title 主任互助
1:64 title 主任影
1:66 title 主任影子
1:41 title 主导
1:30 title 主导校
1:45 title 主讲
1:45 title 主讲_
1:86 title 么
1:49 title 么$
1:49 title 么抓
1:73 title 么抓$
1:35 title 义县
1:31 title 义县云
1:34 title 义县云岭
1:55 title 之
1:52 title 之前
1:41 title 之前五
1:41 title 之前五个
1:67 title 乌
1:41 title 乌兰
1:71 title 乌苏
1:63 title 乌苏里
1:65 title 乌苏里县
1:-49 title 乒
1:-39 title 乒乓
1:-53 title 乒乓球
1:-54 title 乒乓球协
1:-67 title 乓
1:-40 title 乓球
1:-51 title 乓球协
1:-70 title 乓球协会
1:33 title 乙未县
1:32 title 乙未县乡
1:89 title 九
1:66 title 九中
1:44 title 九中)
1:40 title 九中)帮
1:62 title 九中学
1:43 title 九中学(
1:45 title 九中学帮
1:56 title 九年
1:50 title 九年一
1:46 title 九年一贯
1:41 title 九年制
1:41 title 九年制学
1:37 title 九溪
1:39 title 九溪乡
1:33 title 九溪乡初
1:45 title 九龙
1:44 title 九龙仁
1:45 title 九龙仁爱
1:-66 title 习
1:-59 title 习奖
1:-99 title 习奖励
1:-54 title 习奖励要
1:47 title 习安
1:56 title 习安排
1:59 title 习安排$
1:-51 title 习生
1:-51 title 习生分
1:-49 title 习生分配
1:-39 title 乡
1:35 title 乡)
1:32 title 乡)城
1:32 title 乡)城乡
1:57 title 乡与
1:70 title 乡与接
1:73 title 乡与接教
1:41 title 乡中
1:33 title 乡中学
1:30 title 乡中心
1:42 title 乡九
1:39 title 乡九年
1:31 title 乡九年制
1:31 title 乡互
1:33 title 乡互助方
1:33 title 乡人民
1:38 title 乡人民政
1:31 title 乡伙
1:30 title 乡伙伴
1:34 title 乡伙伴计
1:79 title 乡初
1:69 title 乡初中
1:75 title 乡初中共
1:41 title 乡初级
1:45 title 乡初级中
1:-81 title 乡卫
1:-79 title 乡卫生
1:-79 title 乡卫生院
1:45 title 乡园
1:47 title 乡园协
1:49 title 乡园协议
1:64 title 乡国
1:69 title 乡国小
1:80 title 乡国小协
1:30 title 乡国民
1:30 title 乡国民小
1:66 title 乡学
1:65 title 乡学校
1:66 title 乡学校结
1:58 title 乡小
1:55 title 乡小学
1:67 title 乡小学牵
1:55 title 乡幼
1:63 title 乡幼儿
1:55 title 乡幼儿园
1:-73 title 乡支
1:-68 title 乡支教
1:-64 title 乡支教回
1:-84 title 乡政
1:-81 title 乡政府
1:-68 title 乡政府共
1:-40 title 乡村
1:-47 title 乡村学
1:-38 title 乡村学校
1:55 title 乡村小
1:53 title 乡村小规
1:-79 title 乡村教
1:-51 title 乡村教师
1:56 title 乡村点
1:39 title 乡村点校
1:33 title 乡民
1:56 title 乡活
1:59 title 乡活动
1:57 title 乡活动预
1:64 title 乡菜
1:51 title 乡菜单
1:50 title 乡菜单(
1:86 title 乡镇
1:50 title 乡镇学
1:74 title 乡镇学堂
1:56 title 乡镇教
1:48 title 乡镇教研
1:46 title 书(
1:44 title 书(2
1:44 title 书(20
1:48 title 书角
1:59 title 书角扶
1:59 title 书角扶助
1:-100 title 书记
1:-46 title 书记工
1:-46 title 书记工作
1:56 title 书院
1:30 title 书院(
1:45 title 书院支
1:46 title 书院支援
1:53 title 书馆
1:50 title 书馆、
1:45 title 书馆、实
1:-46 title 了
1:-55 title 了!
1:-57 title 了!启
1:-54 title 了!启航
1:-71 title 事
1:-82 title 事$
1:54 title 事一
1:52 title 事一_
1:48 title 事一_换
1:-72 title 事务
1:-98 title 事务所
1:-67 title 事务所结
1:-61 title 事历
1:-98 title 事历(
1:-83 title 事历(上
1:51 title 事宜
1:43 title 事宜$
1:62 title 事科
1:55 title 事科函
1:66 title 事科函$
1:66 title 事项
1:61 title 事项告
1:68 title 事项告知
1:115 title 二
1:32 title 二_
1:32 title 二_第
1:30 title 二_第三
1:55 title 二〇
1:33 title 二〇二
1:85 title 二中
1:61 title 二中“
1:44 title 二中“云
1:57 title 二中学
1:47 title 二中学工
1:43 title 二中学结
1:71 title 二学
1:71 title 二学期
1:40 title 二小
1:34 title 二小学
1:32 title 二小学结
1:56 title 二月
1:55 title 二月一
1:50 title 二月一日
1:56 title 二期
1:51 title 二期工
1:46 title 二期工作
1:36 title 二次
1:32 title 二次)
1:33 title 二次)$
1:39 title 二盏
1:60 title 二盏不
1:48 title 二盏不亮
1:31 title 二节_龙
1:50 title 二轮
1:51 title 二轮工
1:48 title 二轮工作
1:-52 title 二队
1:-65 title 二队$
1:65 title 于
1:83 title 于“
1:51 title 于“名
1:42 title 于“名园
1:38 title 于“师
1:41 title 于“师徒
1:48 title 于下
1:34 title 于下学
1:40 title 于下学期
1:39 title 于下达
1:43 title 于下达新
1:52 title 于云
1:61 title 于云林
1:47 title 于云林坡
1:60 title 于做
1:62 title 于做好
1:44 title 于做好2
1:51 title 于做好“
1:52 title 于公
1:50 title 于公布
1:47 title 于公布2
1:43 title 于印
1:42 title 于印发
1:42 title 于印发《
1:45 title 于开
1:50 title 于开展
1:31 title 于开展“
1:44 title 于开展薄
1:39 title 于强
1:41 title 于强校
1:45 title 于强校帮
1:59 title 于我
1:62 title 于我校
1:58 title 于我校与
1:46 title 于托
1:49 title 于托管
1:51 title 于托管薛
1:58 title 于接
1:52 title 于接收
1:53 title 于接收贵
1:61 title 于来
1:47 title 于来年
1:52 title 于来年支
1:47 title 于白
1:46 title 于白杨
1:46 title 于白杨河
1:64 title 于组
1:49 title 于组建
1:51 title 于组建“
1:-81 title 于调
1:-76 title 于调整
1:-107 title 于调整学
1:49 title 于贵
1:67 title 于贵校
1:46 title 于贵校所
1:72 title 于选
1:103 title 于选派
1:43 title 于选派2
1:77 title 于选派教
1:74 title 云
1:53 title 云上
1:51 title 云上牵
1:42 title 云上牵手
1:51 title 云屏
1:45 title 云屏县
1:52 title 云屏县第
1:51 title 云岭
1:45 title 云岭县
1:32 title 云岭县第
1:42 title 云岭县职
1:33 title 云岭国
1:31 title 云岭国小
1:-69 title 云州
1:-55 title 云州市
1:-68 title 云州市与
1:54 title 云林
1:52 title 云林坡
1:59 title 云林坡小
1:38 title 云校
1:37 title 云校长
1:42 title 云校长书
1:49 title 云溪
1:68 title 云溪特
1:48 title 云溪特教
1:60 title 云端
1:43 title 云端手
1:43 title 云端手牵
1:32 title 云起国民
1:32 title 云雾
1:31 title 云雾乡
1:32 title 云雾乡国
1:36 title 云麓
1:34 title 云麓中
1:31 title 云麓中学
1:64 title 互
1:35 title 互助
1:79 title 互助协
1:88 title 互助协议
1:-110 title 互助小
1:-87 title 互助小组
1:52 title 互助年
1:49 title 互助年度
1:31 title 互助方
1:32 title 互助方案
1:57 title 互助约
1:47 title 互助约定
1:65 title 互派
1:57 title 互派一
1:61 title 互派一览
1:30 title 互派办
1:56 title 互访
1:71 title 互访约
1:51 title 互访约定
1:89 title 五
1:49 title 五个
1:42 title 五个$
1:33 title 五个一”
1:47 title 五中
1:48 title 五中学
1:41 title 五中学支
1:33 title 五件
1:36 title 五件_
1:38 title 五件_清
1:32 title 五年
1:33 title 五年级
1:32 title 五年级科
1:35 title 井
1:35 title 井小
1:33 title 井小学
1:37 title 井小学(
1:-75 title 交接
1:-70 title 交接致
1:-59 title 交接致词
1:33 title 交流_
1:39 title 交流_每
1:-58 title 交流座
1:-96 title 交流座谈
1:70 title 交流誓
1:69 title 交流誓约
1:43 title 交流计
1:44 title 交流计划
1:67 title 享
1:72 title 享表
1:60 title 享表$
1:49 title 亮
1:57 title 亮的
1:40 title 亮的灯
1:45 title 亮的灯$
1:35 title 亲
1:35 title 亲”
1:37 title 亲”活
1:38 title 亲”活动
1:-62 title 人_
1:-54 title 人_措
1:-57 title 人_措施
1:71 title 人事
1:64 title 人事科
1:57 title 人事科函
1:54 title 人才
1:53 title 人才工
1:48 title 人才工作
1:51 title 人民
1:38 title 人民医
1:37 title 人民医院
1:37 title 人民政
1:30 title 人民政府
1:77 title 人计
1:53 title 人计划
1:81 title 人计划$
1:49 title 什
1:65 title 什么
1:56 title 什么$
1:68 title 仁
1:48 title 仁$
1:41 title 仁爱
1:44 title 仁爱堂
1:40 title 仁爱堂小
1:58 title 今
1:50 title 今年
1:65 title 今年做
1:51 title 今年做什
1:72 title 仑
1:55 title 仑国
1:55 title 仑国小
1:71 title 仑国小孩
1:39 title 代
1:36 title 代课
1:36 title 代课_
1:36 title 代课_派
1:33 title 仪
1:36 title 仪器
1:34 title 仪器十
1:33 title 仪器十五
1:100 title 们
1:52 title 们想
1:57 title 们想学
1:49 title 们想学的
1:57 title 们的
1:60 title 们的老
1:60 title 们的老师
1:56 title 们能
1:54 title 们能给
1:64 title 们能给的
1:53 title 们要
1:49 title 们要为
1:50 title 们要为红
1:138 title 件
1:90 title 件$
1:43 title 件(
1:41 title 件(教
1:42 title 件(教基
1:33 title 件_
1:38 title 件_清
1:45 title 件_清点
1:46 title 件小
1:47 title 件小事
1:76 title 件小事一
1:186 title 任
1:53 title 任书
1:51 title 任书$
1:58 title 任互
1:57 title 任互助
1:49 title 任互助协
1:186 title 任务
1:50 title 任务$
1:70 title 任务书
1:75 title 任务书$
1:152 title 任务分
1:135 title 任务分解
1:47 title 任务分配
1:88 title 任务清
1:85 title 任务清单
1:37 title 任务的
1:36 title 任务的通
1:86 title 任影
1:75 title 任影子
1:49 title 任影子学
1:50 title 任状
1:45 title 任状$
1:-78 title 企
1:-111 title 企划
1:-58 title 企划$
1:109 title 伙
1:103 title 伙伴
1:35 title 伙伴协
1:38 title 伙伴协作
1:41 title 伙伴学
1:43 title 伙伴学校
1:64 title 伙伴方
1:52 title 伙伴方案
1:87 title 伙伴计
1:88 title 伙伴计划
1:32 title 伙伴计画
1:-55 title 会
1:61 title 会$
1:52 title 会_
1:52 title 会_与
1:52 title 会_与_
1:37 title 会会
1:34 title 会会议
1:39 title 会会议纪
1:70 title 会决
1:92 title 会决定
1:51 title 会决定事
1:51 title 会商
1:35 title 会商纪
1:34 title 会商纪要
1:31 title 会国
1:37 title 会国中
1:38 title 会国中策
1:-65 title 会春
1:-61 title 会春游
1:-85 title 会春游方
1:-79 title 会来
1:-89 title 会来信
1:-77 title 会来信$
1:-107 title 会筹
1:-64 title 会筹备
1:-60 title 会筹备会
1:-50 title 会纪
1:-97 title 会纪录
1:-92 title 会纪录$
1:62 title 会纪要
1:79 title 会纪要$
1:54 title 会议决
1:65 title 会议决议
1:61 title 会议材
1:39 title 会议材料
1:75 title 会议纪录
1:-65 title 会记
1:-65 title 会记录
1:-45 title 会记录$
1:88 title 会谈
1:50 title 会谈摘
1:49 title 会谈摘要
1:63 title 会谈要
1:70 title 会谈要点
1:-40 title 会赛
1:-48 title 会赛程
1:-51 title 会赛程4
1:133 title 伴
1:39 title 伴”
1:39 title 伴”活
1:41 title 伴”活动
1:36 title 伴协
1:37 title 伴协作
1:34 title 伴协作纪
1:53 title 伴合
1:47 title 伴合作
1:49 title 伴合作单
1:45 title 伴学
1:47 title 伴学校
1:32 title 伴学校实
1:54 title 伴方
1:77 title 伴方案
1:68 title 伴方案(
1:88 title 伴计
1:70 title 伴计划
1:68 title 伴计划$
1:49 title 伴计划书
1:55 title 伴计画
1:32 title 伴计画_
1:70 title 伴计画一
1:58 title 位登
1:58 title 位登记
1:57 title 位登记册
1:62 title 位老
1:91 title 位老师
1:62 title 位老师的
1:-102 title 位职
1:-78 title 位职责
1:-64 title 位职责$
1:82 title 体
1:49 title 体2
1:47 title 体20
1:38 title 体202
1:55 title 体_
1:56 title 体_章
1:51 title 体_章程
1:46 title 体公
1:44 title 体公约
1:57 title 体公约$
1:66 title 体同
1:60 title 体同仁
1:69 title 体同仁$
1:31 title 体学校
1:31 title 体学校帮
1:35 title 体工
1:37 title 体工作
1:39 title 体工作通
1:52 title 体的
1:51 title 体的函
1:49 title 体的函$
1:46 title 体老
1:53 title 体老师
1:44 title 体老师:
1:87 title 体育
1:61 title 体育局
1:35 title 体育局:
1:66 title 体育特
1:69 title 体育特色
1:56 title 体育联
1:57 title 体育联盟
1:60 title 体运
1:51 title 体运行
1:50 title 体运行办
1:37 title 佛
1:35 title 佛山
1:35 title 佛山市
1:31 title 佛山市顺
1:57 title 作
1:46 title 作$
1:46 title 作)
1:43 title 作)$
1:54 title 作_
1:50 title 作_教
1:53 title 作_教育
1:71 title 作书
1:59 title 作书$
1:45 title 作互
1:47 title 作互助
1:46 title 作互助约
1:-65 title 作企
1:-91 title 作企划
1:-113 title 作企划$
1:83 title 作会
1:36 title 作会商
1:34 title 作会商纪
1:58 title 作会议
1:63 title 作会议材
1:62 title 作会议纪
1:66 title 作体
1:57 title 作体_
1:60 title 作体_章
1:50 title 作例
1:46 title 作例会
1:66 title 作例会记
1:55 title 作共
1:44 title 作共同
1:46 title 作共同体
1:44 title 作协
1:45 title 作协议
1:31 title 作协议$
1:38 title 作协议书
1:76 title 作单
1:69 title 作单$
1:53 title 作单师
1:39 title 作单师范
1:66 title 作台
1:67 title 作台账
1:38 title 作台账$
1:43 title 作台账(
1:90 title 作备
1:84 title 作备忘
1:89 title 作备忘录
1:67 title 作学
1:50 title 作学校
1:46 title 作学校艺
1:83 title 作安
1:76 title 作安排
1:56 title 作安排$
1:68 title 作安排表
1:47 title 作实
1:55 title 作实施
1:45 title 作实施方
1:78 title 作室
1:75 title 作室送
1:51 title 作室送给
1:54 title 作小
1:52 title 作小结
1:66 title 作小结与
1:-66 title 作息
1:-79 title 作息时
1:-99 title 作息时间
1:-54 title 作文
1:-56 title 作文我
1:-77 title 作文我的
1:82 title 作方
1:91 title 作方案
1:77 title 作方案$
1:-74 title 作日
1:-59 title 作日志
1:-46 title 作日志$
1:81 title 作清
1:63 title 作清单
1:67 title 作清单$
1:61 title 作的
1:59 title 作的通
1:62 title 作的通知
1:36 title 作纪
1:34 title 作纪要
1:31 title 作纪要$
1:56 title 作纲
1:78 title 作纲要
1:77 title 作纲要$
1:41 title 作细
1:44 title 作细则
1:44 title 作细则$
1:-66 title 作考
1:-52 title 作考核
1:-78 title 作考核评
1:44 title 作职
1:44 title 作职业
1:46 title 作职业教
1:88 title 作联
1:38 title 作联席
1:41 title 作联席会
1:49 title 作联系
1:54 title 作联系单
1:54 title 作行
1:47 title 作行政
1:44 title 作行政会
1:48 title 作表
1:48 title 作表$
1:58 title 作要
1:62 title 作要点
1:66 title 作要点$
1:38 title 作要点(
1:72 title 作计
1:73 title 作计划
1:64 title 作计划$
1:37 title 作计划书
1:38 title 作通
1:39 title 作通报
1:38 title 作通报(
1:36 title 作队
1:36 title 作队协
1:35 title 作队协调
1:54 title 例
1:59 title 例会
1:66 title 例会记
1:52 title 例会记录
1:51 title 侗
1:32 title 侗乡
1:34 title 侗乡民
1:33 title 侗乡民族
1:47 title 侗族
1:46 title 侗族自
1:41 title 侗族自治
1:39 title 供
1:38 title 供奖
1:36 title 供奖学
1:33 title 供奖学金
1:-61 title 便
1:-97 title 便民
1:-86 title 便民通
1:-90 title 便民通知
1:-91 title 信
1:-88 title 信$
1:44 title 信息
1:38 title 信息工
1:38 title 信息工程
1:56 title 修
1:45 title 修的
1:59 title 修的安
1:45 title 修的安排
1:-85 title 值
1:-49 title 值_
1:-65 title 值_得
1:-64 title 值_得分
1:-82 title 值班
1:-73 title 值班表
1:-76 title 值班表$
1:-75 title 假
1:-49 title 假值
1:-77 title 假值班
1:-100 title 假值班表
1:32 title 偏乡伙
1:36 title 偏乡伙伴
1:68 title 偏乡国
1:61 title 偏乡国小
1:68 title 偏乡幼
1:65 title 偏乡幼儿
1:-100 title 偏乡支
1:-71 title 偏乡支教
1:89 title 做
1:58 title 做什
1:49 title 做什么
1:50 title 做什么$
1:58 title 做好
1:45 title 做好2
1:42 title 做好20
1:51 title 做好“
1:52 title 做好“百
1:62 title 做法
1:43 title 做法$
1:76 title 做的
1:41 title 做的八
1:61 title 做的八件
1:52 title 健
1:60 title 健康
1:72 title 健康支
1:60 title 健康支援
1:139 title 儿
1:117 title 儿园
1:69 title 儿园_
1:41 title 儿园_与
1:42 title 儿园_公
1:48 title 儿园_携
1:58 title 儿园“
1:44 title 儿园“大
1:38 title 儿园与
1:31 title 儿园友好
1:46 title 儿园拉
1:52 title 儿园拉手
1:50 title 儿园的
1:45 title 儿园的信
1:38 title 儿园答
1:35 title 儿园答复
1:43 title 儿园结
1:46 title 儿园结对
1:35 title 儿园联
1:31 title 儿园联盟
1:65 title 儿园陪
1:55 title 儿园陪伴
1:40 title 儿班
1:47 title 儿班$
1:69 title 儿童
1:39 title 儿童医
1:40 title 儿童医院
1:58 title 儿童陪
1:47 title 儿童陪伴
1:51 title 兄
1:49 title 兄弟
1:57 title 兄弟学
1:49 title 兄弟学校
1:73 title 充
1:68 title 充说
1:78 title 充说明
1:79 title 充说明$
1:42 title 先
1:51 title 先队
1:43 title 先队手
1:46 title 先队手拉
1:95 title 光
1:50 title 光中
1:39 title 光中学
1:35 title 光中学_
1:30 title 光华
1:35 title 光华国
1:80 title 光明
1:50 title 光明盲
1:54 title 光明盲校
1:69 title 党委
1:55 title 党委会
1:52 title 党委会决
1:36 title 党建
1:38 title 党建引
1:38 title 党建引领
1:-54 title 党支
1:-45 title 党支部
1:51 title 党支部共
1:-40 title 党支部结
1:-74 title 全
1:41 title 全中
1:52 title 全中学
1:42 title 全中学三
1:55 title 全体同
1:51 title 全体同仁
1:51 title 全体老
1:51 title 全体老师
1:-72 title 全县
1:-68 title 全县期
1:-70 title 全县期末
1:30 title 全小学
1:41 title 八件
1:46 title 八件小
1:41 title 八件小事
1:52 title 八位
1:55 title 八位老
1:65 title 八位老师
1:-77 title 八周
1:-90 title 八周食
1:-65 title 八周食谱
1:-78 title 八小
1:-56 title 八小学
1:-70 title 公
1:-52 title 公告
1:-65 title 公告$
1:-64 title 公安
1:-68 title 公安队
1:-65 title 公安队_
1:-60 title 公室
1:-91 title 公室岗
)"sv,
    R"(1:-60 title 公室岗位
1:56 title 公布
1:48 title 公布2
1:46 title 公布20
1:40 title 公示
1:43 title 公示栏
1:53 title 公示栏$
1:81 title 公约
1:86 title 公约$
1:66 title 六周
1:56 title 六周)
1:46 title 六周)$
1:33 title 六节
1:33 title 六节_
1:33 title 六节_安
1:37 title 兰
1:70 title 共
1:76 title 共享
1:68 title 共享表
1:69 title 共享表$
1:86 title 共同
1:78 title 共同体
1:46 title 共同体2
1:50 title 共同体公
1:52 title 共同体的
1:33 title 共建
1:-51 title 共建协
1:-68 title 共建协议
1:64 title 共建台
1:89 title 共建台账
1:46 title 共建工
1:41 title 共建工作
1:53 title 共建的
1:57 title 共建的函
1:77 title 共建简
1:69 title 共建简表
1:45 title 共建计
1:39 title 共建计划
1:56 title 共成
1:62 title 共成长
1:44 title 共成长$
1:79 title 共育
1:75 title 共育新
1:87 title 共育新苗
1:-44 title 共进
1:45 title 共进备
1:48 title 共进备忘
1:-82 title 共进谱
1:-57 title 共进谱新
1:89 title 关
1:54 title 关于
1:74 title 关于“
1:59 title 关于“名
1:38 title 关于“师
1:47 title 关于下
1:42 title 关于下学
1:34 title 关于下达
1:64 title 关于做
1:58 title 关于做好
1:47 title 关于公
1:50 title 关于公布
1:42 title 关于印
1:40 title 关于印发
1:55 title 关于开
1:48 title 关于开展
1:41 title 关于强
1:43 title 关于强校
1:63 title 关于我
1:61 title 关于我校
1:49 title 关于托
1:52 title 关于托管
1:45 title 关于接
1:44 title 关于接收
1:42 title 关于来
1:43 title 关于来年
1:50 title 关于白
1:51 title 关于白杨
1:60 title 关于组
1:53 title 关于组建
1:-90 title 关于调
1:-63 title 关于调整
1:64 title 关于贵
1:66 title 关于贵校
1:113 title 关于选
1:108 title 关于选派
1:59 title 关初
1:57 title 关初中
1:54 title 关初中对
1:31 title 关第
1:32 title 关第三
1:69 title 关系
1:49 title 关系协
1:57 title 关系协议
1:43 title 关黄
1:47 title 关黄坑
1:47 title 关黄坑中
1:82 title 内
1:37 title 内初
1:35 title 内初中
1:36 title 内初中“
1:86 title 内地
1:64 title 内地学
1:60 title 内地学校
1:44 title 内地结
1:59 title 内地结对
1:33 title 内容
1:36 title 内容_
1:33 title 内容_德
1:80 title 册
1:65 title 册$
1:36 title 册3
1:33 title 册3段
1:39 title 册3段考
1:50 title 写
1:81 title 写给
1:74 title 写给即
1:64 title 写给即将
1:-56 title 农
1:56 title 农业
1:57 title 农业学
1:48 title 农业学校
1:-84 title 农技
1:-98 title 农技站
1:-94 title 农技站帮
1:84 title 农村
1:51 title 农村小
1:50 title 农村小学
1:58 title 农村教
1:63 title 农村教师
1:59 title 农村校
1:59 title 农村校工
1:-79 title 农计
1:-76 title 农计划
1:-91 title 农计划$
1:78 title 冲
1:59 title 冲刺
1:70 title 冲刺帮
1:79 title 冲刺帮带
1:38 title 冲小
1:39 title 冲小学
1:32 title 冲小学结
1:91 title 决
1:75 title 决定
1:61 title 决定$
1:69 title 决定事
1:65 title 决定事项
1:78 title 决议
1:53 title 决议$
1:-58 title 准
1:-54 title 准项
1:-73 title 准项目
1:-55 title 准项目_
1:38 title 凉
1:34 title 凉水
1:33 title 凉水井
1:34 title 凉水井小
1:44 title 凤山
1:51 title 凤山中
1:64 title 凤山中学
1:64 title 出
1:53 title 出决
1:56 title 出决定
1:61 title 出决定$
1:72 title 出校
1:52 title 出校|
1:47 title 出校|派
1:-48 title 函$
1:43 title 函:
1:50 title 函:关
1:49 title 函:关于
1:32 title 函受
1:31 title 函受文
1:32 title 函受文者
1:45 title 分
1:-61 title 分值
1:-47 title 分值_
1:-73 title 分值_得
1:66 title 分工
1:72 title 分工$
1:-53 title 分标
1:-56 title 分标准
1:-51 title 分标准项
1:46 title 分校
1:46 title 分校起
1:44 title 分校起步
1:64 title 分组$
1:-55 title 分组织
1:-75 title 分组织领
1:135 title 分解
1:59 title 分解$
1:117 title 分解表
1:116 title 分解表$
1:-59 title 分配
1:50 title 分配$
1:-106 title 分配名
1:-97 title 分配名单
1:48 title 分队
1:58 title 分队分
1:64 title 分队分工
1:-77 title 刊
1:-58 title 刊卷
1:-56 title 刊卷首
1:-77 title 刊卷首语
1:52 title 划
1:96 title 划(
1:52 title 划(2
1:53 title 划(20
1:43 title 划(摘
1:41 title 划(摘要
1:47 title 划(校
1:43 title 划(校县
1:41 title 划)
1:40 title 划)$
1:55 title 划一
1:61 title 划一页
1:52 title 划一页纸
1:64 title 划书
1:64 title 划书$
1:53 title 划书(
1:42 title 划书(2
1:50 title 则与
1:55 title 则与附
1:47 title 则与附表
1:136 title 初
1:52 title 初三
1:65 title 初三冲
1:48 title 初三冲刺
1:97 title 初中
1:34 title 初中“
1:38 title 初中“1
1:62 title 初中共
1:61 title 初中共建
1:55 title 初中实
1:52 title 初中实施
1:50 title 初中对
1:63 title 初中对口
1:44 title 初小
1:42 title 初小复
1:41 title 初小复课
1:83 title 初级
1:79 title 初级中
1:77 title 初级中学
1:96 title 到
1:64 title 到县
1:82 title 到县安
1:61 title 到县安排
1:72 title 到校
1:71 title 到校菜
1:77 title 到校菜单
1:31 title 到龙
1:31 title 到龙湾校
1:101 title 制
1:71 title 制学
1:63 title 制学校
1:30 title 制学校师
1:37 title 制学校教
1:36 title 制学校生
1:33 title 制学校行
1:83 title 制小
1:58 title 制小学
1:64 title 制小学结
1:50 title 刺
1:72 title 刺帮
1:61 title 刺帮带
1:58 title 刺帮带方
1:59 title 前中
1:63 title 前中心
1:52 title 前中心伙
1:62 title 前五
1:43 title 前五个
1:59 title 前五个$
1:44 title 前瞻
1:46 title 前瞻$
1:-65 title 前须
1:-72 title 前须知
1:-69 title 前须知$
1:-66 title 力乡
1:-66 title 力乡村
1:-71 title 力乡村学
1:58 title 力备
1:69 title 力备忘
1:73 title 力备忘录
1:35 title 办
1:63 title 办)
1:52 title 办)$
1:-133 title 办公
1:-95 title 办公室
1:-86 title 办公室岗
1:64 title 办学
1:40 title 办学年
1:38 title 办学年度
1:52 title 办学第
1:56 title 办学第二
1:87 title 办法
1:88 title 办法$
1:59 title 务
1:63 title 务$
1:50 title 务主
1:64 title 务主任
1:71 title 务主任影
1:70 title 务书
1:77 title 务书$
1:-76 title 务会
1:-86 title 务会议
1:-69 title 务会议纪
1:157 title 务分
1:142 title 务分解
1:48 title 务分解$
1:139 title 务分解表
1:64 title 务分配
1:47 title 务分配$
1:-96 title 务安
1:-68 title 务安排
1:-73 title 务安排$
1:-69 title 务所
1:-106 title 务所结
1:-69 title 务所结对
1:62 title 务支
1:77 title 务支援
1:49 title 务支援排
1:87 title 务清
1:105 title 务清单
1:80 title 务清单$
1:71 title 务清单(
1:43 title 务的
1:39 title 务的通
1:37 title 务的通知
1:59 title 务系
1:55 title 务系统
1:49 title 务系统援
1:-69 title 务通
1:-70 title 务通知
1:-59 title 务通知$
1:-45 title 动$
1:88 title 动安
1:111 title 动安排
1:51 title 动安排$
1:40 title 动安排(
1:68 title 动安排表
1:51 title 动实
1:58 title 动实施
1:70 title 动实施方
1:65 title 动方
1:69 title 动方案
1:79 title 动方案$
1:37 title 动日
1:31 title 动日程
1:34 title 动日程$
1:39 title 动清
1:32 title 动清单
1:35 title 动清单$
1:58 title 动的
1:41 title 动的意
1:38 title 动的意见
1:49 title 动的通
1:46 title 动的通知
1:45 title 动纲
1:43 title 动纲领
1:45 title 动纲领$
1:64 title 动计
1:61 title 动计划
1:37 title 动计划$
1:-55 title 动记
1:-61 title 动记录
1:-90 title 动记录语
1:48 title 动预
1:52 title 动预告
1:55 title 动预告$
1:50 title 助$
1:47 title 助_
1:44 title 助_广
1:38 title 助_广西
1:-57 title 助力
1:-58 title 助力乡
1:-66 title 助力乡村
1:88 title 助协
1:97 title 助协议
1:51 title 助协议$
1:54 title 助协议书
1:63 title 助合
1:48 title 助合同
1:42 title 助合同$
1:-82 title 助学
1:-111 title 助学方
1:-70 title 助学方案
1:30 title 助实
1:-51 title 助小
1:-53 title 助小组
1:-92 title 助小组名
1:48 title 助山
1:53 title 助山里
1:47 title 助山里国
1:51 title 助年
1:43 title 助年度
1:51 title 助年度方
1:32 title 助意
1:42 title 助新
1:46 title 助新苗
1:40 title 助新苗园
1:35 title 助方
1:34 title 助方案
1:89 title 助约
1:44 title 助约定
1:59 title 助约定书
1:52 title 助计
1:48 title 助计画
1:50 title 助计画$
1:31 title 助连
1:33 title 助连江
1:31 title 助连江县
1:-82 title 励
1:-51 title 励要
1:-77 title 励要点
1:-109 title 励要点$
1:-57 title 募
1:-58 title 募公
1:-83 title 募公告
1:-67 title 募公告$
1:42 title 勤
1:40 title 勤县
1:47 title 勤县完
1:43 title 勤县完全
1:52 title 勾
1:67 title 勾选
1:65 title 勾选)
1:52 title 勾选)$
1:68 title 化
1:58 title 化办
1:64 title 化办学
1:38 title 化办学年
1:51 title 化办学第
1:32 title 北区
1:33 title 北区实
1:33 title 北区实验
1:35 title 北原
1:32 title 北原省
1:37 title 北原省“
1:73 title 北县
1:-60 title 北学
1:-73 title 北学区
1:-62 title 北学区帮
1:47 title 北屿
1:50 title 北屿国
1:45 title 北屿国民
1:33 title 北市
1:32 title 北市海
1:33 title 北市海滨
1:38 title 北幼
1:37 title 北幼教
1:37 title 北幼教联
1:41 title 北湾
1:44 title 北湾区
1:43 title 北湾区教
1:39 title 北石
1:37 title 北石径
1:44 title 北石径中
1:34 title 匡
1:34 title 匡智
1:36 title 匡智学
1:34 title 匡智学校
1:48 title 区
1:39 title 区两
1:41 title 区两校
1:41 title 区两校共
1:63 title 区中
1:43 title 区中学
1:43 title 区中学(
1:42 title 区中心
1:45 title 区中心幼
1:-77 title 区便
1:-82 title 区便民
1:-75 title 区便民通
1:61 title 区名
1:46 title 区名园
1:63 title 区名园托
1:72 title 区名校
1:67 title 区名校托
1:32 title 区外四
1:31 title 区外四校
1:52 title 区学
1:51 title 区学校
1:49 title 区学校的
1:32 title 区实
1:32 title 区实验
1:33 title 区实验小
1:32 title 区小学
1:31 title 区小学帮
1:30 title 区工
1:-51 title 区帮
1:-80 title 区帮扶
1:-50 title 区帮扶工
1:53 title 区支
1:45 title 区支教
1:53 title 区支教工
1:102 title 区教
1:55 title 区教研
1:53 title 区教研帮
1:95 title 区教育
1:67 title 区教育局
1:42 title 区教育集
1:-73 title 区服
1:-68 title 区服务
1:-65 title 区服务安
1:51 title 区校
1:59 title 区校际
1:59 title 区校际帮
1:43 title 区职
1:45 title 区职高
1:55 title 区职高工
1:-59 title 医
1:32 title 医专
1:34 title 医专与
1:36 title 医专与卫
1:45 title 医学
1:45 title 医学院
1:43 title 医学院附
1:-64 title 医院
1:-103 title 医院对
1:-75 title 医院对口
1:38 title 医院附
1:42 title 医院附设
1:78 title 十
1:42 title 十个
1:61 title 十个承
1:41 title 十个承诺
1:67 title 十二
1:50 title 十二月
1:55 title 十二月一
1:55 title 十二盏
1:45 title 十二盏不
1:35 title 十五
1:42 title 十五件
1:33 title 十五件_
1:35 title 十名
1:44 title 十名_
1:40 title 十名_推
1:49 title 升
1:42 title 升帮
1:45 title 升帮扶
1:46 title 升帮扶行
1:61 title 半
1:38 title 半年
1:33 title 半年工作
1:67 title 半月
1:67 title 半月研
1:57 title 半月研”
1:38 title 华
1:32 title 华国
1:34 title 华国民
1:42 title 协会_
1:55 title 协会_与
1:-48 title 协会赛
1:-52 title 协会赛程
1:105 title 协作
1:47 title 协作_
1:56 title 协作_教
1:57 title 协作体
1:57 title 协作体_
1:52 title 协作共
1:56 title 协作共同
1:61 title 协作学
1:71 title 协作学校
1:32 title 协作安排
1:37 title 协作实
1:36 title 协作实施
1:36 title 协作纪
1:34 title 协作纪要
1:45 title 协作职
1:45 title 协作职业
1:35 title 协作计
1:38 title 协作计划
1:73 title 协力
1:58 title 协力备
1:67 title 协力备忘
1:83 title 协助
1:40 title 协助_
1:41 title 协助_广
1:48 title 协助山
1:48 title 协助山里
1:48 title 协助新
1:55 title 协助新苗
1:32 title 协助连
1:31 title 协助连江
1:-92 title 协委
1:-64 title 协委员
1:-83 title 协委员提
1:66 title 协议(
1:33 title 协议(2
1:37 title 协议(三
1:56 title 协议(节
1:57 title 协议附
1:57 title 协议附则
1:35 title 协调
1:36 title 协调的
1:35 title 协调的校
1:77 title 单
1:92 title 单(
1:59 title 单(柳
1:59 title 单(柳荫
1:89 title 单(第
1:49 title 单(第一
1:50 title 单(第六
1:61 title 单(请
1:51 title 单(请勾
1:59 title 单位
1:57 title 单位登
1:65 title 单位登记
1:51 title 单师
1:49 title 单师范
1:52 title 单师范学
1:47 title 单的
1:51 title 单的通
1:52 title 单的通知
1:92 title 南
1:47 title 南大
1:55 title 南大学
1:50 title 南大学-
1:74 title 南屏
1:66 title 南屏县
1:56 title 南屏县城
1:37 title 南湾
1:37 title 南湾教
1:38 title 南湾教育
1:38 title 卧
1:34 title 卧牛
1:38 title 卧牛滩
1:40 title 卧牛滩九
1:-92 title 卫
1:30 title 卫校
1:34 title 卫校帮
1:32 title 卫校帮扶
1:-101 title 卫生
1:-69 title 卫生队
1:-39 title 卫生队4
1:-81 title 卫生院
1:-87 title 卫生院实
1:66 title 印
1:37 title 印发
1:42 title 印发《
1:33 title 印发《滨
1:38 title 印贴
1:35 title 印贴墙
1:37 title 印贴墙)
1:62 title 即
1:61 title 即将
1:48 title 即将来
1:47 title 即将来我
1:-101 title 卷
1:-72 title 卷首
1:-72 title 卷首语
1:-79 title 卷首语$
1:-82 title 厂
1:-72 title 厂助
1:-85 title 厂助学
1:-81 title 厂助学方
1:-52 title 历
1:56 title 历$
1:-92 title 历(
1:-73 title 历(上
1:-114 title 历(上学
1:46 title 原二
1:41 title 原二中
1:55 title 原二中“
1:-43 title 原因
1:-43 title 原因_
1:-69 title 原因_帮
1:41 title 原市
1:43 title 原市第
1:38 title 原市第九
1:41 title 原省
1:36 title 原省“
1:31 title 原省“组
1:74 title 县
1:61 title 县中
1:34 title 县中协
1:39 title 县中协议
1:65 title 县中工
1:63 title 县中工作
1:-39 title 县乒
1:-67 title 县乒乓
1:-50 title 县乒乓球
1:44 title 县乡
1:32 title 县乡村
1:34 title 县云
1:33 title 县云岭
1:34 title 县云岭国
1:31 title 县北
1:33 title 县北屿
1:33 title 县北屿国
1:47 title 县合
1:44 title 县合作
1:45 title 县合作)
1:55 title 县启
1:45 title 县启聪
1:47 title 县启聪学
1:78 title 县城
1:31 title 县城东
1:65 title 县城乡
1:64 title 县城乡小
1:54 title 县域
1:33 title 县域内
1:37 title 县域内初
1:33 title 县域高
1:37 title 县域高中
1:57 title 县基
1:48 title 县基础
1:48 title 县基础教
1:64 title 县安
1:67 title 县安排
1:72 title 县安排$
1:42 title 县完
1:41 title 县完全
1:44 title 县完全中
1:33 title 县山
1:35 title 县山月
1:56 title 县强
1:62 title 县强校
1:56 title 县强校带
1:69 title 县支
1:72 title 县支教
1:64 title 县支教的
1:70 title 县教
1:76 title 县教育
1:39 title 县教育体
1:62 title 县教育局
1:41 title 县教育工
1:-76 title 县期
1:-67 title 县期末
1:-54 title 县期末统
1:39 title 县村
1:34 title 县村小
1:33 title 县枫
1:30 title 县枫香
1:56 title 县民
1:52 title 县民族
1:48 title 县民族中
1:46 title 县海
1:57 title 县海岸
1:48 title 县海岸国
1:63 title 县第
1:49 title 县第一
1:47 title 县第一中
1:59 title 县第二
1:56 title 县第二中
1:35 title 县第二小
1:38 title 县第四
1:33 title 县第四初
1:51 title 县职
1:35 title 县职业
1:36 title 县职业技
1:63 title 县职教
1:60 title 县职教中
1:32 title 县高
1:33 title 县高级
1:36 title 县高级中
1:57 title 及
1:57 title 友园
1:50 title 友园互
1:50 title 友园互助
1:-31 title 友好
1:-70 title 友好城
1:-66 title 友好城市
1:48 title 友好学
1:58 title 友好学校
1:31 title 友好约定
1:77 title 友师
1:44 title 友师同
1:44 title 友师同行
1:48 title 友校
1:44 title 友校函
1:49 title 友校函:
1:85 title 双
1:44 title 双林
1:38 title 双林学
1:36 title 双林学区
1:59 title 双校
1:50 title 双校”
1:49 title 双校”工
1:31 title 双桥
1:62 title 发
1:39 title 发《
1:30 title 发《滨湖
1:60 title 发展
1:57 title 发展合
1:53 title 发展合作
1:34 title 受帮扶
1:31 title 受帮扶工
1:73 title 受援
1:54 title 受援学
1:47 title 受援学校
1:32 title 受文
1:30 title 受文者
1:34 title 受文者:
1:43 title 受松
1:41 title 受松江
1:45 title 受松江市
1:46 title 口
1:54 title 口小
1:54 title 口小学
1:47 title 口小学的
1:76 title 口帮
1:81 title 口帮扶
1:37 title 口帮扶九
1:32 title 口帮扶工
1:37 title 口幼
1:39 title 口幼儿
1:35 title 口幼儿园
1:56 title 口扶
1:56 title 口扶持
1:62 title 口扶持协
1:70 title 口支持
1:62 title 口支持岔
1:52 title 口支援乡
1:45 title 口支援云
1:32 title 口支援协
1:56 title 口支援工
1:30 title 口支援框
1:-93 title 口支援青
1:48 title 古
1:42 title 古渡
1:33 title 古渡县
1:32 title 古渡县村
1:37 title 台东
1:30 title 台东县
1:33 title 台东县山
1:42 title 台账$
1:75 title 台账(
1:62 title 台账(春
1:45 title 台账(职
1:-43 title 台账户
1:-42 title 台账户主
1:58 title 号
1:46 title 号)
1:38 title 号)关
1:44 title 号)关于
1:56 title 合
1:63 title 合体
1:37 title 合体工
1:34 title 合体工作
1:57 title 合体运
1:46 title 合体运行
1:62 title 合作
1:49 title 合作$
1:51 title 合作)
1:41 title 合作)$
1:69 title 合作书
1:73 title 合作书$
1:-89 title 合作企
1:-77 title 合作企划
1:58 title 合作会
1:63 title 合作会议
1:45 title 合作协
1:41 title 合作协议
1:64 title 合作单
1:66 title 合作单$
1:45 title 合作单师
1:84 title 合作备
1:85 title 合作备忘
1:41 title 合同
1:56 title 合同$
1:128 title 同
1:45 title 同$
1:48 title 同仁
1:52 title 同仁$
1:83 title 同体
1:45 title 同体2
1:46 title 同体20
1:58 title 同体公
1:51 title 同体公约
1:54 title 同体的
1:48 title 同体的函
1:53 title 同心
1:68 title 同心小
1:69 title 同心小学
1:103 title 同行
1:53 title 同行-
1:66 title 同行--
1:54 title 同行_
1:76 title 同行_共
1:39 title 同行、
1:39 title 同行、班
1:43 title 同行方
1:58 title 同行方案
1:38 title 名,
1:37 title 名,每
1:41 title 名,每周
1:33 title 名_
1:38 title 名_推
1:38 title 名_推荐
1:51 title 名|
1:72 title 名|学
1:46 title 名|学科
1:84 title 名册
1:61 title 名册$
1:-37 title 名单
1:-66 title 名单$
1:102 title 名单(
1:45 title 名单(第
1:55 title 名单的
1:49 title 名单的通
1:58 title 名园
1:47 title 名园带
1:40 title 名园带弱
1:47 title 名园托
1:54 title 名园托管
1:-71 title 名师
1:61 title 名师工
1:51 title 名师工作
1:-111 title 名师来
1:-68 title 名师来了
1:77 title 名校
1:43 title 名校托
1:44 title 名校托管
1:62 title 名校长
1:54 title 名校长工
1:83 title 后
1:51 title 后山
1:47 title 后山幼
1:46 title 后山幼儿
1:39 title 后帮
1:42 title 后帮扶
1:40 title 后帮扶条
1:77 title 后服
1:55 title 后服务
1:80 title 后服务支
1:-50 title 启
1:-92 title 启事
1:-138 title 启事$
1:36 title 启智
1:37 title 启智学
1:37 title 启智学校
1:43 title 启聪
1:44 title 启聪学
1:39 title 启聪学校
1:42 title 启能
1:49 title 启能特
1:41 title 启能特殊
1:-75 title 启航
1:-86 title 启航教
1:-41 title 启航教育
1:59 title 告知
1:50 title 告知单
1:60 title 告知单$
1:-40 title 员
1:-64 title 员提
1:-94 title 员提案
1:-51 title 员提案$
1:50 title 员校
1:45 title 员校行
1:46 title 员校行动
1:-35 title 周
1:-64 title 周$
1:53 title 周)
1:58 title 周)$
1:31 title 周一
1:30 title 周二
1:30 title 周二_
1:31 title 周二_第
1:35 title 周六
1:37 title 周六节
1:33 title 周六节_
1:38 title 周历
1:30 title 周历$
1:48 title 周工
1:59 title 周工作
1:46 title 周工作联
1:-93 title 周食
1:-74 title 周食谱
1:-107 title 周食谱$
1:34 title 命
1:38 title 命题
1:38 title 命题_
1:41 title 命题_施
1:86 title 和
1:42 title 和体
1:34 title 和体育
1:44 title 和体育局
1:34 title 和启
1:32 title 和启智
1:36 title 和启智学
1:68 title 和我
1:59 title 和我们
1:49 title 和我们想
1:56 title 哑
1:56 title 哑学
1:47 title 哑学校
1:48 title 哑学校结
1:62 title 商
1:58 title 商定
1:40 title 商定$
1:34 title 商纪
1:35 title 商纪要
1:30 title 商纪要(
1:43 title 善
1:39 title 善特
1:41 title 善特殊
1:43 title 善特殊教
1:46 title 嘉
1:30 title 嘉义县
1:30 title 嘉禾
1:30 title 嘉禾幼
1:43 title 嘴
1:41 title 嘴岩
1:48 title 嘴岩小
1:42 title 嘴岩小学
1:-62 title 器
1:33 title 器十
1:38 title 器十五
1:32 title 器十五件
1:-90 title 器行
1:-63 title 器行与
1:-63 title 器行与育
1:-53 title 四
1:-89 title 四(
1:-100 title 四(2
1:-59 title 四(2)
1:36 title 四初
1:35 title 四初级
1:37 title 四初级中
1:31 title 四校的
1:30 title 四校的课
1:57 title 回复
1:49 title 回复:
1:58 title 回复:关
1:-108 title 回忆
1:-106 title 回忆$
1:50 title 回讲
1:80 title 回讲师
1:57 title 回讲师派
1:40 title 回访
1:34 title 回访一
1:40 title 回访一次
1:49 title 回辅
1:47 title 回辅导
1:48 title 回辅导合
1:47 title 回顾
1:44 title 回顾与
1:49 title 回顾与前
1:-61 title 因
1:-75 title 因_
1:-69 title 因_帮
1:-81 title 因_帮扶
1:99 title 团
1:32 title 团2
1:32 title 团20
1:36 title 团202
1:48 title 团_
1:49 title 团_支
1:46 title 团_支持
1:39 title 团“
1:39 title 团“一
1:39 title 团“一校
1:71 title 团与
1:72 title 团与边
1:58 title 团与边远
1:53 title 团化
1:65 title 团化办
1:70 title 团化办学
1:49 title 团对
1:56 title 团对口
1:49 title 团对口扶
1:52 title 团帮
1:53 title 团帮扶
1:30 title 团帮扶汇
1:40 title 团帮扶联
1:47 title 团年
1:43 title 团年度
1:39 title 团年度帮
1:40 title 团式
1:38 title 团式”
1:41 title 团式”帮
1:50 title 团总
1:46 title 团总校
1:49 title 团总校帮
1:30 title 团龙头
1:159 title 园
1:54 title 园)
1:41 title 园)$
1:75 title 园_
1:44 title 园_与
1:48 title 园_与_
1:51 title 园_公
1:44 title 园_公示
1:39 title 园_携
1:42 title 园_携手
1:54 title 园“
1:42 title 园“大
1:50 title 园“大手
1:40 title 园“春
1:36 title 园“春芽
1:49 title 园”
1:41 title 园”的
1:41 title 园”的任
1:33 title 园”结对
1:35 title 园与
1:55 title 园互
1:46 title 园互助
1:49 title 园互助年
1:54 title 园协
1:45 title 园协助
1:59 title 园协助新
1:55 title 园协议
1:52 title 园协议$
1:89 title 园友
1:53 title 园友园
1:55 title 园友园互
1:30 title 园友好
1:51 title 园友师
1:44 title 园友师同
1:31 title 园工
1:35 title 园工作
1:34 title 园工作计
1:50 title 园带
1:33 title 园带小园
1:61 title 园带弱
1:51 title 园带弱园
1:47 title 园托
1:62 title 园托管
1:47 title 园托管乡
1:45 title 园拉
1:53 title 园拉手
1:44 title 园拉手后
1:36 title 园的
1:36 title 园的信
1:45 title 园的信$
1:49 title 园答
1:39 title 园答复
1:37 title 园答复大
1:53 title 园结
1:52 title 园结对
1:39 title 园结对小
1:35 title 园联
1:35 title 园联盟
1:34 title 园联盟章
1:60 title 园陪
1:58 title 园陪伴
1:51 title 园陪伴计
1:-92 title 困
1:-72 title 困难
1:-56 title 困难户
1:-87 title 困难户台
1:141 title 国
1:74 title 国中
1:49 title 国中协
1:54 title 国中协助
1:43 title 国中校
1:45 title 国中校长
1:36 title 国中策
1:38 title 国中策略
1:106 title 国小
1:32 title 国小与嘉
1:35 title 国小伙伴
1:33 title 国小偏
1:32 title 国小偏乡
1:56 title 国小协
1:54 title 国小协力
1:52 title 国小合
1:53 title 国小合作
1:52 title 国小孩
1:61 title 国小孩子
1:33 title 国小携
1:30 title 国小携手
1:73 title 国民
1:36 title 国民中
1:40 title 国民中学
1:86 title 国民小
1:87 title 国民小学
1:31 title 国语
1:30 title 国语学
1:54 title 国际
1:58 title 国际姊
1:48 title 国际姊妹
1:67 title 图
1:64 title 图书
1:48 title 图书角
1:59 title 图书角扶
1:53 title 图书馆
1:50 title 图书馆、
1:50 title 圣
1:33 title 圣若
1:33 title 圣若翰
1:38 title 圣若翰匡
1:69 title 圩
1:73 title 圩村
1:85 title 圩村小
1:68 title 圩村小,
1:78 title 地
1:75 title 地学
1:62 title 地学校
1:54 title 地学校援
1:59 title 地学校缔
1:67 title 地帮
1:64 title 地帮扶
1:56 title 地帮扶项
1:32 title 地特
1:35 title 地特校
1:32 title 地特校工
1:42 title 地结
1:54 title 地结对
1:55 title 地结对学
1:58 title 坑
1:50 title 坑中
1:45 title 坑中学
1:45 title 坑中学计
1:32 title 坑国小携
1:82 title 坝
1:32 title 坝乡九年
1:56 title 坝小
1:65 title 坝小学
1:31 title 坝小学_
1:54 title 坝小学的
1:40 title 坝民
1:36 title 坝民族
1:37 title 坝民族中
1:31 title 坡两
1:46 title 坡头
1:46 title 坡头学
1:41 title 坡头学校
1:52 title 坡小
1:46 title 坡小学
1:55 title 坡小学$
1:-64 title 坡市
1:-93 title 坡市缔
1:-74 title 坡市缔结
1:60 title 坪
1:46 title 坪中
1:47 title 坪中学
1:35 title 坪中学2
1:44 title 坪中学任
1:47 title 坪镇
1:46 title 坪镇中
1:49 title 坪镇中心
1:33 title 坵
1:30 title 坵国
1:30 title 坵国中校
1:48 title 型
1:44 title 型高
1:50 title 型高中
1:48 title 型高中策
1:34 title 城)
1:31 title 城)与
1:35 title 城)与凉
1:43 title 城三
1:53 title 城三中
1:58 title 城三中-
1:68 title 城东
1:31 title 城东小
1:45 title 城东教
1:53 title 城东教育
1:51 title 城东街
1:40 title 城东街道
1:33 title 城乡互
1:34 title 城乡互助
1:56 title 城乡初
1:67 title 城乡初中
1:60 title 城乡学
1:69 title 城乡学校
1:63 title 城乡小
1:56 title 城乡小学
1:60 title 城关
1:61 title 城关初
1:57 title 城关初中
1:-63 title 城北
1:-73 title 城北学
1:-58 title 城北学区
1:35 title 城北幼
1:38 title 城北幼教
1:39 title 城区
1:38 title 城学
1:36 title 城学校
1:-81 title 城市
1:-65 title 城市协
1:-75 title 城市协议
1:98 title 城活
1:59 title 城活动
1:56 title 城活动安
1:45 title 城职
1:49 title 城职业
1:47 title 城职业学
1:35 title 埔
1:35 title 埔中
1:33 title 埔中学
1:39 title 埔中学1
1:59 title 域
1:46 title 域内
1:38 title 域内初
1:38 title 域内初中
1:39 title 域高
1:33 title 域高中
1:35 title 域高中三
1:110 title 培
1:79 title 培到
1:66 title 培到县
1:82 title 培到县安
1:66 title 培到校
1:59 title 培到校菜
1:38 title 培善
1:39 title 培善特
1:38 title 培善特殊
1:41 title 培文
1:42 title 培文中
1:43 title 培文中学
1:51 title 培智
1:33 title 培智三类
1:41 title 培智学
1:38 title 培智学校
1:47 title 培训
1:59 title 培道
1:45 title 培道中
1:60 title 培道中学
1:85 title 基
1:43 title 基〔
1:43 title 基〔2
1:43 title 基〔20
1:50 title 基地
1:58 title 基地帮
1:65 title 基地帮扶
1:51 title 基础
1:52 title 基础教
1:53 title 基础教育
1:30 title 基金会
1:32 title 基隆
1:34 title 基隆市
1:32 title 基隆市港
1:116 title 堂
1:48 title 堂与
1:48 title 堂与宿
1:55 title 堂与宿舍
1:77 title 堂共
1:72 title 堂共享
1:66 title 堂共享表
1:50 title 堂办
1:62 title 堂办法
1:76 title 堂办法$
1:39 title 堂小
1:38 title 堂小学
1:37 title 堂小学云
1:47 title 塘中
1:44 title 塘中学
1:45 title 塘中学与
1:42 title 塘侗
1:44 title 塘侗族
1:42 title 塘侗族自
1:68 title 塘小
1:69 title 塘小学
1:63 title 塘小学贺
1:51 title 塘敬
1:44 title 塘敬业
1:45 title 塘敬业书
1:-89 title 塘月
1:-105 title 塘月色
1:-46 title 塘月色(
1:36 title 墙
1:35 title 墙)
1:39 title 墙)$
1:58 title 备
1:65 title 备与
1:48 title 备与师
1:50 title 备与师资
1:-75 title 备会
1:-94 title 备会纪
1:-93 title 备会纪录
1:154 title 备忘
1:83 title 备忘$
1:40 title 备忘(
1:127 title 备忘录
1:111 title 备忘录$
1:-61 title 备方
1:-58 title 备方案
1:-50 title 备方案$
1:46 title 备课
1:41 title 备课组
1:37 title 备课组对
1:81 title 复
1:60 title 复:
1:69 title 复:关
1:72 title 复:关于
1:36 title 复信
1:40 title 复信$
1:45 title 复大
1:39 title 复大柳
1:42 title 复大柳树
1:41 title 复课
1:42 title 复课后
1:36 title 复课后帮
1:49 title 外
1:32 title 外四校
1:35 title 外国
1:35 title 外国语
1:30 title 外国语学
1:115 title 大
1:71 title 大仑
1:79 title 大仑国
1:78 title 大仑国小
1:-78 title 大会
1:-54 title 大会记
1:-69 title 大会记录
1:33 title 大园
1:30 title 大园带小
1:56 title 大圩
1:69 title 大圩村
1:63 title 大圩村小
1:102 title 大学
1:44 title 大学-
1:43 title 大学-苍
1:40 title 大学2
1:44 title 大学20
1:32 title 大学帮
1:33 title 大学帮扶
1:55 title 大学支
1:83 title 大学支援
1:40 title 大学教
1:43 title 大学教育
1:73 title 大学附
1:57 title 大学附中
1:47 title 大学附属
1:38 title 大山
1:42 title 大山的
1:42 title 大山的礼
1:55 title 大手
1:54 title 大手牵
1:45 title 大手牵小
1:41 title 大柳
1:36 title 大柳树
1:42 title 大柳树村
1:81 title 大洼
1:60 title 大洼村
1:64 title 大洼村小
1:47 title 大附
1:41 title 大附中
1:44 title 大附中帮
1:46 title 头学
1:55 title 头学校
1:58 title 头学校全
1:54 title 头小
1:64 title 头小学
1:52 title 头小学定
1:-47 title 奖
1:-74 title 奖励
1:-51 title 奖励要
1:-91 title 奖励要点
1:38 title 奖学
1:34 title 奖学金
1:37 title 奖学金十
1:47 title 女
1:43 title 女子
1:38 title 女子高
1:37 title 女子高级
1:44 title 好2
1:45 title 好20
1:45 title 好202
1:46 title 好“
1:50 title 好“百
1:51 title 好“百校
1:-84 title 好城
1:-78 title 好城市
1:-73 title 好城市协
1:53 title 好学
1:78 title 好学校
1:75 title 好学校的
1:31 title 好约定
1:123 title 妹
1:36 title 妹园
1:69 title 妹学
1:80 title 妹学校
1:33 title 妹学校交
1:39 title 妹学校协
1:76 title 妹学校合
1:40 title 妹学校年
1:46 title 妹校
1:57 title 妹校教
1:51 title 妹校教师
1:79 title 妹特
1:71 title 妹特校
1:85 title 妹特校共
1:119 title 姊
1:129 title 姊妹
1:86 title 姊妹学
1:82 title 姊妹学校
1:56 title 姊妹校
1:59 title 姊妹校教
1:68 title 姊妹特
1:69 title 姊妹特校
1:39 title 姓
1:49 title 姓名
1:40 title 姓名|
1:55 title 姓名|学
1:-38 title 委
1:62 title 委会
1:52 title 委会决
1:65 title 委会决定
1:-70 title 委员
1:-54 title 委员提
1:-89 title 委员提案
1:145 title 子
1:72 title 子$
1:45 title 子们
1:52 title 子们的
1:53 title 子们的老
1:65 title 子学
1:72 title 子学习
1:57 title 子学习安
1:31 title 子学校
1:33 title 子学校(
1:60 title 子邮
1:46 title 子邮件
1:48 title 子邮件$
1:31 title 子高
1:35 title 子高级
1:37 title 子高级中
1:49 title 字
1:45 title 字教
1:50 title 字教育
1:54 title 字教育帮
1:105 title 季
1:58 title 季)
1:65 title 季)$
1:93 title 季学
1:86 title 季学期
1:48 title 季学期)
1:61 title 季学期安
1:49 title 季学期支
1:62 title 学
1:58 title 学$
1:81 title 学(
1:30 title 学(下
1:47 title 学(九
1:48 title 学(九中
1:34 title 学(乡)
1:33 title 学(受
1:33 title 学(城
1:30 title 学(城)
1:40 title 学(林
1:43 title 学(林中
1:54 title 学-
1:58 title 学-苍
1:44 title 学-苍梧
1:33 title 学1
1:35 title 学1物
1:31 title 学1物理
1:58 title 学2
1:64 title 学20
1:60 title 学202
1:34 title 学;
1:37 title 学;被
1:37 title 学;被牵
1:107 title 学_
1:31 title 学_三
1:30 title 学_三年
1:33 title 学_上
1:33 title 学_上埔
1:31 title 学_主讲
1:33 title 学_五
1:31 title 学_五年
1:49 title 学_商
1:47 title 学_商定
1:42 title 学_支
1:39 title 学_支援
1:30 title 学_驼
1:75 title 学“
1:30 title 学“山海
1:31 title 学“手拉
1:42 title 学、
1:40 title 学、杉
1:38 title 学、杉木
1:60 title 学三
1:71 title 学三年
1:34 title 学三年帮
1:49 title 学三年规
1:104 title 学与
1:46 title 学与云
1:42 title 学与云屏
1:35 title 学与云岭
1:50 title 学与内
1:55 title 学与内地
1:55 title 学与山
1:52 title 学与山尾
1:30 title 学与市
1:43 title 学与梁
1:48 title 学与梁家
1:30 title 学与梨
1:33 title 学与梨花
1:51 title 学与沙
1:60 title 学与沙河
1:40 title 学与粤
1:42 title 学与粤北
1:38 title 学与草
)"sv,
    R"(1:34 title 学与草坝
1:38 title 学与都
1:39 title 学与都会
1:52 title 学习
1:65 title 学习安
1:51 title 学习安排
1:38 title 学云
1:37 title 学云校
1:43 title 学云校长
1:67 title 学互
1:83 title 学互访
1:61 title 学互访约
1:45 title 学任
1:58 title 学任务
1:42 title 学任务书
1:33 title 学伙
1:31 title 学伙伴学
1:54 title 学做
1:48 title 学做的
1:40 title 学做的八
1:-33 title 学全
1:-37 title 学全体
1:67 title 学全体同
1:35 title 学函
1:30 title 学函受
1:35 title 学函受文
1:103 title 学前
1:69 title 学前中
1:64 title 学前中心
1:-42 title 学区
1:42 title 学区中
1:47 title 学区中心
1:-48 title 学区帮
1:-73 title 学区帮扶
1:39 title 学协
1:31 title 学协助
1:31 title 学合
1:30 title 学合作
1:49 title 学图
1:47 title 学图书
1:64 title 学图书角
1:51 title 学堂
1:49 title 学堂办
1:68 title 学堂办法
1:45 title 学姊
1:50 title 学姊妹
1:50 title 学姊妹学
1:45 title 学定
1:50 title 学定点
1:47 title 学定点支
1:64 title 学对
1:62 title 学对口
1:65 title 学对口帮
1:34 title 学对口支
1:68 title 学工
1:72 title 学工作
1:58 title 学工作安
1:68 title 学工作计
1:119 title 学帮
1:134 title 学帮扶
1:81 title 学帮扶大
1:52 title 学帮扶工
1:56 title 学帮扶红
1:41 title 学帮扶铁
1:60 title 学帮扶青
1:70 title 学年
1:53 title 学年)
1:48 title 学年)$
1:47 title 学年任
1:44 title 学年任务
1:43 title 学年对
1:45 title 学年对口
1:66 title 学年度
1:37 title 学年度任
1:55 title 学年度工
1:41 title 学年第
1:-65 title 学开
1:-56 title 学开展
1:-51 title 学开展帮
1:48 title 学授
1:59 title 学授课
1:62 title 学授课专
1:96 title 学支援
1:62 title 学支援乡
1:30 title 学支援协
1:42 title 学支援措
1:-41 title 学支教
1:-93 title 学支教教
1:57 title 学支教队
1:-58 title 学教
1:60 title 学教育
1:44 title 学教育帮
1:58 title 学教育集
1:-111 title 学方
1:-82 title 学方案
1:-83 title 学方案$
1:52 title 学月
1:44 title 学月度
1:58 title 学月度任
1:71 title 学期
1:-45 title 学期)
1:-37 title 学期)$
1:62 title 学期安
1:64 title 学期安排
1:49 title 学期帮
1:50 title 学期帮扶
1:56 title 学期我
1:39 title 学期我们
1:63 title 学期支
1:48 title 学期支教
1:55 title 学期教
1:35 title 学期结
1:35 title 学期结对
1:70 title 学期送
1:53 title 学期送课
1:77 title 学校
1:31 title 学校(
1:31 title 学校-雪
1:35 title 学校2
1:34 title 学校20
1:63 title 学校:
1:58 title 学校:我
1:65 title 学校_
1:44 title 学校_周
1:36 title 学校_工
1:44 title 学校“
1:44 title 学校“一
1:59 title 学校与
1:36 title 学校与佛
1:32 title 学校与河
1:47 title 学校与石
1:38 title 学校与芦
1:41 title 学校东
1:41 title 学校东西
1:-76 title 学校交
1:-68 title 学校交流
1:46 title 学校伙
1:66 title 学校伙伴
1:31 title 学校会
1:-68 title 学校作
1:-64 title 学校作息
1:44 title 学校全
1:52 title 学校全体
1:-72 title 学校务
1:-55 title 学校务会
1:71 title 学校协
1:76 title 学校协作
1:63 title 学校合
1:69 title 学校合作
1:37 title 学校实
1:35 title 学校实施
1:63 title 学校对
1:60 title 学校对口
1:31 title 学校少
1:66 title 学校工
1:86 title 学校工作
1:33 title 学校师资
1:59 title 学校帮
1:36 title 学校帮带
1:57 title 学校帮扶
1:56 title 学校年
1:56 title 学校年度
1:42 title 学校手
1:56 title 学校手拉
1:68 title 学校技
1:57 title 学校技艺
1:42 title 学校提
1:50 title 学校提升
1:62 title 学校援
1:49 title 学校援藏
1:43 title 学校携
1:43 title 学校携手
1:66 title 学校支
1:60 title 学校支援
1:50 title 学校教
1:49 title 学校教育
1:58 title 学校校
1:53 title 学校校际
1:51 title 学校牵
1:54 title 学校牵手
1:38 title 学校生
1:37 title 学校生活
1:84 title 学校的
1:89 title 学校的一
1:41 title 学校的函
1:111 title 学校结
1:94 title 学校结对
1:62 title 学校结成
1:61 title 学校缔
1:65 title 学校缔结
1:50 title 学校艺
1:60 title 学校艺术
1:61 title 学校行
1:61 title 学校行动
1:59 title 学校长
1:66 title 学校长携
1:65 title 学校食
1:48 title 学校食堂
1:105 title 学点
1:68 title 学点“
1:56 title 学点“1
1:68 title 学点携
1:77 title 学点携手
1:46 title 学点结
1:44 title 学点结对
1:64 title 学牵
1:66 title 学牵手
1:59 title 学牵手行
1:-73 title 学生
1:44 title 学生_
1:34 title 学生_提
1:-76 title 学生会
1:-93 title 学生会来
1:-84 title 学生作
1:-75 title 学生作文
1:-76 title 学百
1:-62 title 学百年
1:-81 title 学百年校
1:99 title 学的
1:46 title 学的$
1:48 title 学的十
1:52 title 学的十个
1:57 title 学的实
1:56 title 学的实施
1:48 title 学的打
1:55 title 学的打算
1:83 title 学科
1:56 title 学科|
1:79 title 学科|时
1:54 title 学科基
1:57 title 学科基地
1:58 title 学第
1:48 title 学第二
1:47 title 学第二轮
1:71 title 学籍
1:55 title 学籍与
1:60 title 学籍与教
1:31 title 学组
1:31 title 学组团
1:84 title 学结
1:83 title 学结对
1:46 title 学结对回
1:59 title 学结对帮
1:63 title 学结对计
1:52 title 学给
1:63 title 学给山
1:61 title 学给山背
1:42 title 学规
1:41 title 学规划
1:42 title 学规划$
1:67 title 学计
1:63 title 学计划
1:71 title 学计划$
1:-102 title 学设
1:-64 title 学设计
1:-45 title 学设计$
1:51 title 学贺
1:47 title 学贺校
1:60 title 学贺校长
1:-64 title 学赴
1:-58 title 学赴石
1:-46 title 学赴石梁
1:38 title 学金
1:41 title 学金十
1:34 title 学金十名
1:84 title 学附
1:53 title 学附中
1:64 title 学附中伙
1:48 title 学附属
1:52 title 学附属中
1:76 title 学院
1:34 title 学院与
1:42 title 学院对
1:42 title 学院对口
1:43 title 学院附
1:46 title 学院附校
1:66 title 学院青
1:41 title 学院青年
1:43 title 学集
1:45 title 学集团
1:53 title 学集团_
1:73 title 孩
1:63 title 孩子
1:67 title 孩子们
1:54 title 孩子们的
1:45 title 宁
1:33 title 宁海
1:37 title 宁海岛
1:36 title 宁海岛国
1:38 title 守
1:46 title 守儿
1:56 title 守儿童
1:40 title 守儿童陪
1:115 title 安
1:133 title 安排
1:51 title 安排$
1:49 title 安排(
1:39 title 安排(打
1:36 title 安排宿
1:36 title 安排宿舍
1:49 title 安排的
1:47 title 安排的复
1:96 title 安排表
1:77 title 安排表$
1:56 title 安排表(
1:-61 title 安队
1:-68 title 安队_
1:-40 title 安队_对
1:66 title 完
1:58 title 完全
1:42 title 完全中
1:45 title 完全中学
1:31 title 完全小
1:42 title 完小
1:43 title 完小罗
1:46 title 完小罗校
1:147 title 定
1:107 title 定$
1:67 title 定书
1:56 title 定书$
1:59 title 定事
1:51 title 定事项
1:59 title 定事项告
1:60 title 定点
1:45 title 定点帮
1:44 title 定点帮扶
1:61 title 定点支
1:46 title 定点支持
1:48 title 定点支援
1:43 title 宜
1:60 title 宜$
1:-81 title 实习
1:-63 title 实习生
1:-94 title 实习生分
1:31 title 实施办法
1:69 title 实施意
1:72 title 实施意见
1:65 title 实施细
1:80 title 实施细则
1:31 title 实施要
1:48 title 实施计
1:47 title 实施计画
1:78 title 实验
1:62 title 实验室
1:32 title 实验室_
1:57 title 实验室开
1:40 title 实验小
1:41 title 实验小学
1:32 title 实验高中
1:37 title 室_
1:33 title 室_赠
1:33 title 室_赠旧
1:-105 title 室岗
1:-93 title 室岗位
1:-85 title 室岗位职
1:51 title 室开
1:59 title 室开放
1:44 title 室开放约
1:77 title 室送
1:58 title 室送给
1:49 title 室送给薄
1:65 title 室通
1:66 title 室通知
1:63 title 室通知:
1:32 title 宫辅
1:31 title 宫辅导员
1:33 title 家亲
1:35 title 家亲”
1:40 title 家亲”活
1:58 title 家名
1:61 title 家名单
1:43 title 家名单(
1:47 title 家坝
1:41 title 家坝小
1:47 title 家坝小学
1:48 title 家寨
1:57 title 家寨教
1:54 title 家寨教学
1:-95 title 家校
1:-65 title 家校群
1:-73 title 家校群消
1:-76 title 家长
1:-69 title 家长来
1:-93 title 家长来信
1:37 title 容
1:36 title 容_
1:33 title 容_德
1:36 title 容_德光
1:90 title 宿
1:77 title 宿制
1:36 title 宿制学
1:37 title 宿制学校
1:59 title 宿制小
1:89 title 宿制小学
1:68 title 宿舍
1:40 title 宿舍2
1:37 title 宿舍2实
1:62 title 宿舍管
1:47 title 宿舍管理
1:71 title 寄
1:73 title 寄宿
1:73 title 寄宿制
1:35 title 寄宿制学
1:64 title 寄宿制小
1:-97 title 寒
1:-75 title 寒假
1:-85 title 寒假值
1:-75 title 寒假值班
1:70 title 寨
1:50 title 寨小
1:49 title 寨小学
1:51 title 寨小学_
1:48 title 寨教
1:48 title 寨教学
1:48 title 寨教学点
1:46 title 对)
1:59 title 对)$
1:-56 title 对_
1:-54 title 对_卫
1:-54 title 对_卫生
1:-51 title 对_教
1:-65 title 对_教育
1:68 title 对一
1:42 title 对一”
1:38 title 对一”帮
1:38 title 对一家
1:34 title 对一家亲
1:61 title 对互
1:58 title 对互助
1:48 title 对互助协
1:45 title 对任
1:39 title 对任务
1:41 title 对任务的
1:59 title 对公
1:61 title 对公约
1:70 title 对公约$
1:53 title 对共
1:54 title 对共建
1:37 title 对共建协
1:36 title 对共建工
1:32 title 对协
1:32 title 对协议
1:32 title 对协议$
1:56 title 对单
1:58 title 对单位
1:64 title 对单位登
1:84 title 对口帮
1:81 title 对口帮扶
1:57 title 对口扶
1:48 title 对口扶持
1:87 title 对口支持
1:-44 title 对口支援
1:52 title 对回
1:44 title 对回顾
1:48 title 对回顾与
1:51 title 对备
1:50 title 对备忘
1:47 title 对备忘录
1:68 title 对子
1:56 title 对子$
1:-40 title 对学
1:-49 title 对学校
1:-88 title 对学校交
1:42 title 对学校工
1:60 title 对学校的
1:45 title 对安
1:50 title 对安排
1:48 title 对安排$
1:40 title 对小
1:50 title 对小河
1:47 title 对小河口
1:52 title 对工
1:61 title 对工作
1:44 title 对工作行
1:30 title 对帮
1:32 title 对帮扶三
1:44 title 对帮扶云
1:63 title 对帮扶任
1:62 title 对帮扶协
1:53 title 对帮扶名
1:-78 title 对帮扶困
1:69 title 对帮扶工
1:44 title 对帮扶怎
1:35 title 对帮扶方
1:-73 title 对帮扶显
1:72 title 对帮扶活
1:38 title 对帮扶石
1:35 title 对帮扶计
1:54 title 对接
1:52 title 对接备
1:58 title 对接备忘
1:44 title 对接说
1:37 title 对接说明
1:30 title 对活
1:31 title 对活动
1:-86 title 对社
1:-65 title 对社区
1:-83 title 对社区服
1:69 title 对计
1:64 title 对计划
1:68 title 对计划$
1:-67 title 对话
1:-48 title 对话廖
1:-64 title 对话廖秋
1:-66 title 寻
1:-80 title 寻物
1:-66 title 寻物启
1:-81 title 寻物启事
1:-66 title 导1
1:-63 title 导10
1:-70 title 导10$
1:44 title 导合
1:47 title 导合作
1:50 title 导合作书
1:31 title 导员交
1:30 title 导员交流
1:50 title 导思
1:47 title 导思想
1:45 title 导思想略
1:36 title 导校
1:95 title 封
1:86 title 封信
1:111 title 封信$
1:52 title 将
1:68 title 将来
1:85 title 将来我
1:51 title 将来我校
1:68 title 尊
1:52 title 尊敬
1:56 title 尊敬的
1:58 title 尊敬的坡
1:61 title 小,
1:64 title 小,2
1:66 title 小,20
1:32 title 小”
1:31 title 小”)
1:33 title 小”)学
1:37 title 小与
1:36 title 小与嘉义
1:58 title 小事
1:49 title 小事一
1:50 title 小事一_
1:34 title 小伙
1:31 title 小伙伴
1:32 title 小伙伴学
1:37 title 小偏
1:32 title 小偏乡
1:34 title 小偏乡伙
1:74 title 小分
1:70 title 小分队
1:59 title 小分队分
1:-85 title 小区
1:-77 title 小区便
1:-67 title 小区便民
1:61 title 小协
1:53 title 小协力
1:66 title 小协力备
1:52 title 小合
1:53 title 小合作
1:60 title 小合作书
1:31 title 小园”结
1:46 title 小复
1:41 title 小复课
1:43 title 小复课后
1:64 title 小学$
1:60 title 小学(
1:35 title 小学(乡
1:36 title 小学(城
1:70 title 小学2
1:70 title 小学20
1:60 title 小学_
1:31 title 小学_三
1:31 title 小学_五
1:48 title 小学_商
1:32 title 小学“手
1:42 title 小学、
1:46 title 小学、杉
1:87 title 小学与
1:32 title 小学与云
1:31 title 小学与山
1:32 title 小学与市
1:49 title 小学与梁
1:58 title 小学与沙
1:40 title 小学云
1:41 title 小学云校
1:31 title 小学伙伴
1:45 title 小学做
1:47 title 小学做的
1:-40 title 小学全
1:33 title 小学函
1:36 title 小学函受
1:34 title 小学协
1:33 title 小学协助
1:50 title 小学图
1:80 title 小学图书
1:45 title 小学定
1:53 title 小学定点
1:45 title 小学对
1:40 title 小学对口
1:104 title 小学帮
1:96 title 小学帮扶
1:48 title 小学年
1:52 title 小学年度
1:-70 title 小学开
1:-48 title 小学开展
1:-42 title 小学支
1:-41 title 小学支教
1:-44 title 小学教
1:49 title 小学教育
1:49 title 小学校
1:61 title 小学校长
1:58 title 小学牵
1:69 title 小学牵手
1:-74 title 小学百
1:-59 title 小学百年
1:79 title 小学的
1:42 title 小学的十
1:43 title 小学的实
1:61 title 小学的打
1:86 title 小学结
1:86 title 小学结对
1:46 title 小学给
1:65 title 小学给山
1:72 title 小学贺
1:51 title 小学贺校
1:-48 title 小学赴
1:-52 title 小学赴石
1:49 title 小孩
1:61 title 小孩子
1:60 title 小孩子们
1:51 title 小手
1:52 title 小手”
1:50 title 小手”方
1:31 title 小携手计
1:34 title 小支
1:36 title 小支教
1:37 title 小支教点
1:31 title 小教师支
1:31 title 小方案》
1:48 title 小星
1:47 title 小星园
1:48 title 小星园协
1:37 title 小河
1:49 title 小河口
1:39 title 小河口幼
1:-90 title 小组
1:-77 title 小组名
1:-65 title 小组名单
1:46 title 小结
1:42 title 小结与
1:57 title 小结与下
1:49 title 小罗
1:39 title 小罗校
1:44 title 小罗校长
1:53 title 小规
1:50 title 小规模
1:49 title 小规模学
1:68 title 少
1:42 title 少先
1:50 title 少先队
1:52 title 少先队手
1:42 title 少年
1:30 title 少年宫辅
1:53 title 尾
1:48 title 尾初
1:44 title 尾初级
1:52 title 尾初级中
1:48 title 局
1:62 title 局2
1:56 title 局20
1:60 title 局202
1:34 title 局:
1:35 title 局:县
1:36 title 局:县域
1:58 title 局人
1:83 title 局人事
1:66 title 局人事科
1:68 title 局会
1:75 title 局会议
1:52 title 局会议纪
1:66 title 局关
1:69 title 局关于
1:39 title 局关于“
1:36 title 局关于下
1:53 title 局关于公
1:42 title 局关于强
1:58 title 局工
1:65 title 局工作
1:46 title 局工作会
1:42 title 局文
1:48 title 局文件
1:42 title 局文件(
1:-73 title 局答
1:-53 title 局答记
1:-57 title 局答记者
1:99 title 屏
1:71 title 屏县
1:67 title 屏县城
1:68 title 屏县城乡
1:56 title 屏县第
1:47 title 屏县第二
1:55 title 屏同
1:42 title 屏同行
1:53 title 屏同行-
1:32 title 屏建
1:31 title 屏建筑
1:31 title 屏建筑工
1:38 title 屏职
1:40 title 屏职教
1:39 title 屏职教集
1:30 title 展“大
1:31 title 展“大园
1:53 title 展合
1:46 title 展合作
1:55 title 展合作$
1:32 title 展城乡
1:-47 title 展帮
1:-61 title 展帮扶
1:-51 title 展帮扶活
1:46 title 展薄
1:44 title 展薄弱
1:42 title 展薄弱学
1:57 title 属
1:56 title 属中
1:56 title 属中学
1:47 title 属中学集
1:59 title 山
1:49 title 山中
1:46 title 山中学
1:47 title 山中学帮
1:31 title 山丰
1:-48 title 山乡
1:80 title 山区
1:47 title 山区学
1:57 title 山区学校
1:30 title 山区工读
1:48 title 山区支
1:50 title 山区支教
1:45 title 山区职
1:53 title 山区职高
1:49 title 山大
1:45 title 山大学
1:48 title 山大学附
1:33 title 山小学(
1:46 title 山尾
1:48 title 山尾初
1:51 title 山尾初级
1:61 title 山市
1:53 title 山市第
1:54 title 山市第七
1:35 title 山市顺
1:34 title 山市顺和
1:42 title 山幼
1:49 title 山幼儿
1:43 title 山幼儿班
1:34 title 山月
1:33 title 山月国
1:31 title 山月国小
1:40 title 山海
1:32 title 山海情
1:36 title 山的
1:38 title 山的礼
1:43 title 山的礼物
1:53 title 山背
1:48 title 山背小
1:42 title 山背小学
1:-71 title 山那
1:-74 title 山那边
1:-90 title 山那边的
1:56 title 山里
1:48 title 山里国
1:49 title 山里国小
1:49 title 屿
1:46 title 屿国
1:45 title 屿国民
1:50 title 屿国民小
1:62 title 岔
1:54 title 岔河
1:73 title 岔河初
1:58 title 岔河初中
1:-40 title 岗
1:-75 title 岗位
1:-67 title 岗位职
1:-100 title 岗位职责
1:69 title 岗派
1:52 title 岗派出
1:60 title 岗派出决
1:61 title 岚
1:53 title 岚山
1:56 title 岚山大
1:53 title 岚山大学
1:53 title 岛
1:39 title 岛国
1:38 title 岛国民
1:37 title 岛国民中
1:38 title 岛培
1:43 title 岛培文
1:44 title 岛培文中
1:34 title 岛小学
1:65 title 岩
1:31 title 岩国
1:31 title 岩国中
1:31 title 岩国中附
1:49 title 岩小
1:69 title 岩小学
1:47 title 岩小学年
1:38 title 岩路
1:37 title 岩路小
1:36 title 岩路小学
1:34 title 岬
1:33 title 岬市
1:43 title 岭
1:35 title 岭中
1:35 title 岭中学
1:37 title 岭中学工
1:76 title 岭县
1:38 title 岭县启
1:38 title 岭县启聪
1:48 title 岭县基
1:50 title 岭县基础
1:38 title 岭县教
1:41 title 岭县教育
1:37 title 岭县第
1:32 title 岭县第二
1:51 title 岭县职
1:47 title 岭县职教
1:32 title 岭国
1:32 title 岭国小
1:32 title 岭国小伙
1:47 title 岭市
1:45 title 岭市教
1:55 title 岭市教育
1:45 title 岭村
1:40 title 岭村完
1:47 title 岭村完小
1:41 title 岭林
1:44 title 岭林区
1:44 title 岭林区中
1:41 title 岭沟
1:42 title 岭沟初
1:43 title 岭沟初级
1:58 title 岭湾
1:65 title 岭湾第
1:53 title 岭湾第三
1:31 title 岷
1:63 title 岸
1:45 title 岸区
1:70 title 岸区名
1:57 title 岸区名校
1:55 title 岸国
1:47 title 岸国中
1:53 title 岸国中协
1:59 title 峪
1:59 title 峪分
1:51 title 峪分校
1:42 title 峪分校起
1:50 title 峰
1:40 title 川县
1:43 title 川县第
1:45 title 川县第二
1:40 title 川工
1:37 title 川工业
1:37 title 川工业学
1:40 title 川市信
1:48 title 川市信息
1:45 title 川市第
1:45 title 川市第一
1:45 title 川师
1:48 title 川师大
1:51 title 川师大附
1:-63 title 州市
1:-64 title 州市与
1:-95 title 州市与巴
1:32 title 州湾市第
1:53 title 巡
1:75 title 巡回
1:52 title 巡回讲
1:59 title 巡回讲师
1:51 title 巡回辅
1:49 title 巡回辅导
1:34 title 工
1:49 title 工$
1:42 title 工业
1:40 title 工业学
1:40 title 工业学校
1:-84 title 工会
1:-62 title 工会春
1:-84 title 工会春游
1:78 title 工作
1:61 title 工作互
1:69 title 工作互助
1:72 title 工作会
1:32 title 工作会商
1:54 title 工作会议
1:64 title 工作例
1:55 title 工作例会
1:59 title 工作台
1:58 title 工作台账
1:79 title 工作安
1:87 title 工作安排
1:48 title 工作实
1:44 title 工作实施
1:73 title 工作室
1:77 title 工作室送
1:43 title 工作小
1:43 title 工作小结
1:76 title 工作方
1:81 title 工作方案
1:-92 title 工作日
1:-63 title 工作日志
1:62 title 工作清
1:58 title 工作清单
1:61 title 工作的
1:62 title 工作的通
1:66 title 工作纲
1:66 title 工作纲要
1:44 title 工作细
1:42 title 工作细则
1:-57 title 工作考
1:-59 title 工作考核
1:76 title 工作联
1:40 title 工作联席
1:68 title 工作联系
1:56 title 工作行
1:47 title 工作行政
1:54 title 工作表
1:48 title 工作表$
1:58 title 工作要
1:55 title 工作要点
1:67 title 工作计
1:72 title 工作计划
1:38 title 工作通
1:40 title 工作通报
1:34 title 工作队
1:34 title 工作队协
1:-59 title 工大
1:-58 title 工大会
1:-64 title 工大会记
1:44 title 工大学
1:43 title 工大学教
1:36 title 工学
1:33 title 工学校
1:58 title 工程
1:35 title 工程(
1:39 title 工程(2
1:40 title 工程任
1:40 title 工程任务
1:48 title 工程学
1:53 title 工程学校
1:31 title 工程实
1:32 title 工程实施
1:32 title 工读学
1:-40 title 巴
1:-87 title 巴坡
1:-71 title 巴坡市
1:-91 title 巴坡市缔
1:-88 title 市
1:-80 title 市三
1:-80 title 市三医
1:-85 title 市三医院
1:-62 title 市与
1:-62 title 市与巴
1:-68 title 市与巴坡
1:35 title 市乡
1:32 title 市乡村学
1:38 title 市信
1:38 title 市信息
1:38 title 市信息工
1:-91 title 市协
1:-84 title 市协议
1:-74 title 市协议书
1:60 title 市教
1:59 title 市教育
1:66 title 市教育局
1:47 title 市海
1:36 title 市海滨
1:30 title 市海滨国
1:35 title 市港
1:31 title 市港东
1:35 title 市港东国
1:54 title 市特
1:56 title 市特殊
1:51 title 市特殊教
1:32 title 市立
1:32 title 市立光华
1:43 title 市第一
1:49 title 市第一中
1:56 title 市第七
1:55 title 市第七中
1:53 title 市第九
1:52 title 市第九中
1:47 title 市第五
1:54 title 市第五中
1:-53 title 市第八
1:-68 title 市第八小
1:-56 title 市第六
1:-64 title 市缔
1:-78 title 市缔结
1:-71 title 市缔结友
1:36 title 市顺
1:34 title 市顺和
1:33 title 市顺和启
1:60 title 布
1:56 title 布2
1:51 title 布20
1:51 title 布202
1:30 title 布县
1:32 title 布县高
1:31 title 帆外
1:33 title 帆外国
1:-64 title 师
1:72 title 师:
1:44 title 师:$
1:46 title 师“
1:58 title 师“半
1:67 title 师“半月
1:-75 title 师》
1:-63 title 师》有
1:-66 title 师》有感
1:37 title 师一
1:38 title 师一名
1:38 title 师一名,
1:68 title 师个
1:65 title 师个人
1:61 title 师个人计
1:-92 title 师事
1:-98 title 师事务
1:-105 title 师事务所
1:68 title 师互
1:94 title 师互派
1:47 title 师互派一
1:50 title 师发
1:61 title 师发展
1:66 title 师发展合
1:53 title 师同
1:45 title 师同行
1:50 title 师同行方
1:43 title 师大
1:45 title 师大附
1:49 title 师大附中
1:33 title 师学院
1:45 title 师工
1:62 title 师工作
1:50 title 师工作室
1:84 title 师徒
1:41 title 师徒同
1:42 title 师徒同行
1:58 title 师徒结
1:53 title 师徒结对
1:40 title 师成
1:41 title 师成长
1:39 title 师成长工
1:-90 title 师招
1:-82 title 师招募
1:-65 title 师招募公
1:41 title 师支
1:-57 title 师来
1:-58 title 师来了
1:-48 title 师来了!
1:56 title 师派
1:67 title 师派遣
1:49 title 师派遣名
1:-59 title 师甄
1:-88 title 师甄选
1:-69 title 师甄选简
1:67 title 师的学
1:70 title 师的学校
1:64 title 师的补
1:78 title 师的补充
1:34 title 师的通知
1:-55 title 师研
1:-54 title 师研习
1:-52 title 师研习奖
1:63 title 师范
1:40 title 师范大
1:41 title 师范大学
1:65 title 师范学
1:54 title 师范学院
1:73 title 师资
1:30 title 师资互
1:31 title 师资互派
1:50 title 师资援
1:48 title 师资援助
1:-49 title 师赴
1:73 title 师赴乌
1:62 title 师赴乌苏
1:60 title 师轮
1:55 title 师轮岗
1:61 title 师轮岗派
1:48 title 师进
1:45 title 师进修
1:44 title 师进修的
1:36 title 帖
1:35 title 帖$
1:111 title 带
1:39 title 带三
1:39 title 带三校
1:39 title 带三校”
1:47 title 带任
1:86 title 带任务
1:65 title 带任务分
1:88 title 带分
1:60 title 带分组
1:58 title 带分组$
1:30 title 带小园
1:79 title 带弱
1:39 title 带弱园
1:43 title 带弱园”
1:60 title 带弱校
1:57 title 带弱校实
1:66 title 带方
1:76 title 带方案
1:48 title 带方案$
1:99 title 席
1:94 title 席会
1:47 title 席会$
1:36 title 席会会
1:38 title 席会会议
1:46 title 席会议
1:37 title 席会议纪
1:-37 title 帮一
1:-42 title 帮一”
1:-68 title 帮一”互
1:35 title 帮一”公
1:97 title 帮带
1:56 title 帮带任
1:55 title 帮带任务
1:62 title 帮带分
1:58 title 帮带分组
1:63 title 帮带方
1:65 title 帮带方案
1:42 title 帮弱
1:39 title 帮弱校
1:43 title 帮弱校的
1:43 title 帮扶三
1:42 title 帮扶三年
1:-48 title 帮扶不
1:-54 title 帮扶不是
1:37 title 帮扶九
1:40 title 帮扶九溪
1:64 title 帮扶云
1:46 title 帮扶云屏
1:42 title 帮扶云溪
1:-65 title 帮扶人
1:-70 title 帮扶人_
1:82 title 帮扶任
1:83 title 帮扶任务
1:49 title 帮扶关
1:57 title 帮扶关系
1:-79 title 帮扶办
1:-90 title 帮扶办公
1:70 title 帮扶协
1:74 title 帮扶协议
1:53 title 帮扶县
1:42 title 帮扶县中
1:35 title 帮扶县域
1:31 title 帮扶古
1:30 title 帮扶古渡
1:64 title 帮扶合
1:55 title 帮扶合作
1:47 title 帮扶名
1:50 title 帮扶名单
1:-43 title 帮扶困
1:-79 title 帮扶困难
1:35 title 帮扶备
1:36 title 帮扶备忘
1:86 title 帮扶大
1:63 title 帮扶大圩
1:58 title 帮扶大洼
1:42 title 帮扶学
1:48 title 帮扶学校
1:60 title 帮扶安
1:68 title 帮扶安排
1:39 title 帮扶实
1:38 title 帮扶实施
1:66 title 帮扶对
1:64 title 帮扶对子
1:51 title 帮扶工
1:53 title 帮扶工作
1:31 title 帮扶工程
1:50 title 帮扶年
1:44 title 帮扶年度
1:58 title 帮扶怎
1:72 title 帮扶怎么
1:47 title 帮扶成
1:47 title 帮扶成员
1:63 title 帮扶教
1:57 title 帮扶教师
1:45 title 帮扶方
1:44 title 帮扶方案
1:52 title 帮扶日
1:51 title 帮扶日程
1:-56 title 帮扶显
1:-77 title 帮扶显真
1:45 title 帮扶条
1:43 title 帮扶条约
1:-87 title 帮扶果
1:-83 title 帮扶果农
1:31 title 帮扶汇报
1:43 title 帮扶沙
1:43 title 帮扶河
1:49 title 帮扶河口
1:-40 title 帮扶活
1:-31 title 帮扶活动
1:41 title 帮扶牦
1:51 title 帮扶牦牛
1:51 title 帮扶石
1:31 title 帮扶石桥
1:71 title 帮扶简
1:46 title 帮扶简案
1:59 title 帮扶红
1:51 title 帮扶红石
1:40 title 帮扶联
1:36 title 帮扶联盟
1:33 title 帮扶苗岭
1:44 title 帮扶行
1:45 title 帮扶行动
1:39 title 帮扶要
1:45 title 帮扶要点
1:73 title 帮扶计
1:76 title 帮扶计划
1:43 title 帮扶责
1:41 title 帮扶责任
1:37 title 帮扶铁
1:42 title 帮扶铁岭
1:64 title 帮扶青
1:52 title 帮扶青竹
1:59 title 帮扶项
1:59 title 帮扶项目
1:43 title 帮扶龙
1:43 title 帮扶龙塘
1:40 title 干
1:31 title 干互
1:32 title 干互助意
1:36 title 平
1:53 title 年
1:-66 title 年$
1:30 title 年(
1:33 title 年(2
1:32 title 年(20
1:75 title 年)
1:67 title 年)$
1:48 title 年3
1:48 title 年3月
1:34 title 年9
1:31 title 年9月
1:40 title 年“
1:41 title 年“青
1:41 title 年“青苗
1:48 title 年一
1:48 title 年一贯
1:49 title 年一贯制
1:34 title 年下
1:33 title 年下半
1:36 title 年下半年
1:47 title 年任
1:40 title 年任务
1:39 title 年任务分
1:49 title 年做
1:46 title 年做什
1:55 title 年做什么
1:44 title 年制
1:43 title 年制学
1:46 title 年制学校
1:54 title 年城
1:54 title 年城乡
1:55 title 年城乡学
1:66 title 年大
1:54 title 年大学
1:74 title 年大学支
1:99 title 年学
1:99 title 年学校
1:101 title 年学校结
1:-80 title 年寒
1:-108 title 年寒假
1:-76 title 年寒假值
1:49 title 年对
1:43 title 年对口
1:48 title 年对口支
1:49 title 年工
1:52 title 年工作
1:35 title 年工作安
1:38 title 年工作方
1:32 title 年工作要
1:30 title 年工作计
1:66 title 年帮
1:65 title 年帮扶
1:37 title 年帮扶龙
1:98 title 年度
1:43 title 年度)
1:45 title 年度)$
1:55 title 年度“
1:50 title 年度“青
1:57 title 年度任
1:59 title 年度任务
1:32 title 年度安
1:38 title 年度安排
1:48 title 年度工
1:57 title 年度工作
1:62 title 年度帮
1:68 title 年度帮扶
1:52 title 年度方
1:49 title 年度方案
1:43 title 年度计
1:42 title 年度计划
1:66 title 年志
1:61 title 年志愿
1:53 title 年志愿者
1:52 title 年支
1:43 title 年支援
1:47 title 年支援事
1:-54 title 年教
1:79 title 年春
1:46 title 年春)
1:73 title 年春季
1:82 title 年春季学
1:-98 title 年校
1:-81 title 年校庆
1:-73 title 年校庆筹
1:40 title 年海
1:38 title 年海川
1:39 title 年海川市
1:53 title 年秋
1:50 title 年秋季
1:50 title 年秋季学
1:41 title 年第
1:40 title 年级
1:33 title 年级科
1:31 title 年级科学
1:32 title 年级英
1:33 title 年级英语
1:41 title 年结
1:45 title 年结对
1:39 title 年结对共
1:72 title 年规
1:74 title 年规划
1:59 title 年规划$
1:49 title 年规划(
1:56 title 年计
1:57 title 年计划
1:46 title 年计划$
1:34 title 年计划)
1:47 title 年重
1:42 title 年重点
1:84 title 幼
1:126 title 幼儿
1:114 title 幼儿园
1:68 title 幼儿园_
1:52 title 幼儿园“
1:43 title 幼儿园与
1:51 title 幼儿园拉
1:42 title 幼儿园的
1:48 title 幼儿园答
1:41 title 幼儿园结
1:33 title 幼儿园联
1:77 title 幼儿园陪
1:50 title 幼儿班
1:45 title 幼儿班$
1:46 title 幼教
1:48 title 幼教联
1:34 title 幼教联合
1:59 title 幼稚
1:66 title 幼稚园
1:69 title 幼稚园友
1:-88 title 幼院
1:-76 title 幼院合
1:-60 title 幼院合作
1:52 title 广
1:30 title 广电大
1:43 title 广西
1:43 title 广西桂
1:47 title 广西桂岭
1:-66 title 庆
1:-73 title 庆筹
1:-74 title 庆筹备
1:-54 title 庆筹备方
1:-71 title 庙
1:-65 title 庙会
1:-79 title 庙会筹
1:-59 title 庙会筹备
1:37 title 庙街
1:31 title 庙街小
1:34 title 庙街小学
1:-75 title 府
1:-81 title 府共
1:-85 title 府共建
1:-106 title 府共建协
1:36 title 府小
1:31 title 府小学
1:32 title 府小学帮
1:111 title 度
1:41 title 度)
1:43 title 度)$
1:52 title 度“
1:53 title 度“青
1:49 title 度“青蓝
1:67 title 度任
1:75 title 度任务
1:50 title 度任务$
1:55 title 度任务书
1:48 title 度任务清
1:38 title 度安
1:38 title 度安排
1:38 title 度安排$
1:64 title 度工
1:53 title 度工作
1:55 title 度工作安
1:69 title 度帮
1:71 title 度帮扶
1:35 title 度帮扶工
1:39 title 度帮扶要
1:49 title 度方
1:54 title 度方案
1:41 title 度方案(
1:30 title 度结
1:31 title 度结对
1:31 title 度结对帮
1:41 title 度计
1:41 title 度计划
1:40 title 度计划$
1:-42 title 座谈
1:-44 title 座谈会
1:-37 title 座谈会纪
1:66 title 座谈记
1:56 title 座谈记录
1:74 title 康
1:55 title 康支
1:71 title 康支援
1:80 title 康支援单
1:-45 title 廖
1:-73 title 廖秋
1:-74 title 廖秋萍
1:-63 title 廖秋萍:
1:50 title 建
1:51 title 建“
1:57 title 建“春
1:49 title 建“春泥
1:-80 title 建协
1:-51 title 建协议
1:-64 title 建协议$
1:61 title 建协议书
1:104 title 建台
1:98 title 建台账
1:68 title 建台账(
1:39 title 建工
1:37 title 建工作
1:34 title 建引
1:47 title 建引领
1:32 title 建引领结
1:63 title 建的
1:61 title 建的函
1:55 title 建的函$
1:31 title 建筑
1:35 title 建筑工程
1:70 title 建简
1:63 title 建简表
1:70 title 建简表$
1:40 title 建计
1:39 title 建计划
1:41 title 建计划$
1:68 title 建记
1:54 title 建记录
1:50 title 建记录(
1:33 title 建设
1:32 title 开展“大
1:32 title 开展城
1:-64 title 开展帮
1:-60 title 开展帮扶
1:46 title 开展薄
1:50 title 开展薄弱
1:70 title 开放
1:42 title 开放约
1:54 title 开放约定
1:43 title 式
1:40 title 式”
1:39 title 式”帮
1:39 title 式”帮扶
1:36 title 引
1:42 title 引领
1:32 title 引领结
1:33 title 引领结对
1:58 title 弟
1:59 title 弟学
1:54 title 弟学校
1:68 title 弟学校:
1:108 title 弱
1:54 title 弱园
1:50 title 弱园”
1:50 title 弱园”的
1:45 title 弱学
1:50 title 弱学校
1:47 title 弱学校提
1:83 title 弱校
1:61 title 弱校实
1:57 title 弱校实施
1:59 title 弱校的
1:43 title 弱校的实
1:49 title 弱校的服
1:60 title 强
1:68 title 强校
1:53 title 强校带
1:51 title 强校带弱
1:46 title 强校帮
1:44 title 强校帮弱
1:-73 title 录
1:-81 title 录$
1:73 title 录(
1:78 title 录(拟
1:55 title 录(拟办
1:32 title 录(第
1:32 title 录(第二
1:55 title 录)
1:53 title 录)$
1:-68 title 录语
1:-68 title 录语文
1:-81 title 录语文组
1:61 title 影
1:52 title 影子
1:44 title 影子学
1:59 title 影子学习
1:68 title 往
1:44 title 往来
1:37 title 往来安
1:33 title 往来安排
1:52 title 往校
1:59 title 往校|
1:55 title 往校|姓
1:-88 title 征
1:-55 title 征才
1:-50 title 征才启
1:-68 title 征才启事
1:43 title 径
1:38 title 径中
1:40 title 径中学
1:41 title 径中学姊
1:-104 title 律
1:-71 title 律师
1:-121 title 律师事
1:-81 title 律师事务
1:72 title 徒
1:41 title 徒同
1:38 title 徒同行
1:41 title 徒同行、
1:57 title 徒结
1:49 title 徒结对
1:68 title 徒结对公
)"sv,
    R"(1:-64 title 得
1:-49 title 得分
1:-71 title 得分组
1:-71 title 得分组织
1:-59 title 德与
1:-75 title 德与法
1:-46 title 德与法治
1:36 title 德光
1:37 title 德光中
1:34 title 德光中学
1:38 title 德女
1:35 title 德女子
1:36 title 德女子高
1:54 title 德峪
1:50 title 德峪分
1:42 title 德峪分校
1:60 title 心
1:40 title 心2
1:38 title 心20
1:40 title 心202
1:39 title 心_
1:48 title 心_协
1:43 title 心_协助
1:41 title 心三
1:43 title 心三年
1:43 title 心三年规
1:50 title 心伙
1:77 title 心伙伴
1:58 title 心伙伴计
1:46 title 心小学与
1:-75 title 心小学支
1:58 title 心小学教
1:70 title 心幼
1:65 title 心幼儿
1:69 title 心幼儿园
1:73 title 心理
1:57 title 心理健
1:87 title 心理健康
1:37 title 心联
1:35 title 心联席
1:38 title 心联席会
1:-53 title 忆
1:-50 title 忆$
1:-51 title 志
1:-45 title 志$
1:-33 title 志愿
1:-41 title 志愿者
1:55 title 志愿者协
1:-82 title 志愿者行
1:145 title 忘
1:74 title 忘$
1:40 title 忘(
1:33 title 忘(20
1:116 title 忘录
1:115 title 忘录$
1:63 title 怎
1:57 title 怎么
1:39 title 怎么抓
1:52 title 怎么抓$
1:45 title 思
1:43 title 思想
1:43 title 思想略
1:38 title 思想略。
1:31 title 性
1:32 title 性普
1:31 title 性普通高
1:69 title 总
1:49 title 总校
1:46 title 总校帮
1:44 title 总校帮扶
1:50 title 总结
1:-69 title 息
1:-50 title 息$
1:40 title 息工
1:41 title 息工程
1:39 title 息工程学
1:-91 title 息时
1:-92 title 息时间
1:-94 title 息时间的
1:-39 title 情
1:-69 title 情_
1:-84 title 情_携
1:-58 title 情_携手
1:30 title 情”结
1:70 title 想
1:60 title 想学
1:59 title 想学的
1:63 title 想学的$
1:46 title 想略
1:40 title 想略。
1:50 title 想略。$
1:-47 title 意
1:-37 title 意见
1:78 title 意见$
1:-94 title 意见表
1:-83 title 意见表$
1:-120 title 感
1:-62 title 感$
1:-91 title 感谢
1:-105 title 感谢信
1:-97 title 感谢信$
1:-39 title 愿
1:-51 title 愿者
1:55 title 愿者协
1:69 title 愿者协会
1:-75 title 愿者行
1:-70 title 愿者行前
1:100 title 成
1:46 title 成员
1:47 title 成员校
1:45 title 成员校行
1:61 title 成帮
1:61 title 成帮扶
1:68 title 成帮扶对
1:68 title 成长
1:37 title 成长$
1:41 title 成长工
1:40 title 成长工程
1:86 title 我们
1:50 title 我们想
1:84 title 我们想学
1:61 title 我们能
1:61 title 我们能给
1:50 title 我们要
1:72 title 我们要为
1:92 title 我校
1:67 title 我校与
1:60 title 我校与贵
1:56 title 我校帮
1:62 title 我校帮扶
1:63 title 我校的
1:67 title 我校的八
1:52 title 我校赴
1:49 title 我校赴山
1:-100 title 我的
1:-57 title 我的新
1:-63 title 我的新老
1:-61 title 户
1:-64 title 户主
1:-62 title 户主_
1:-63 title 户主_致
1:-71 title 户台
1:-43 title 户台账
1:-70 title 户台账户
1:38 title 房
1:61 title 所学
1:60 title 所学校
1:58 title 所学校结
1:64 title 所提
1:74 title 所提需
1:75 title 所提需求
1:-88 title 所结
1:-121 title 所结对
1:-75 title 所结对社
1:78 title 手
1:51 title 手_
1:52 title 手_一
1:53 title 手_一屏
1:51 title 手·
1:40 title 手·共
1:38 title 手·共成
1:82 title 手”
1:33 title 手”帮
1:32 title 手”帮扶
1:35 title 手”幼
1:30 title 手”幼儿
1:55 title 手”方
1:60 title 手”方案
1:31 title 手”结
1:32 title 手”结对
1:60 title 手”行
1:54 title 手”行动
1:44 title 手”项
1:53 title 手”项目
1:63 title 手会
1:49 title 手会议
1:52 title 手会议决
1:-56 title 手共
1:-48 title 手共进
1:30 title 手共进备
1:-79 title 手共进谱
1:49 title 手协
1:47 title 手协议
1:42 title 手协议$
1:63 title 手同
1:73 title 手同行
1:52 title 手同行_
1:47 title 手后
1:48 title 手后山
1:46 title 手后山幼
1:95 title 手拉
1:83 title 手拉手
1:51 title 手拉手·
1:40 title 手拉手”
1:44 title 手拉手活
1:61 title 手拉手简
1:35 title 手提
1:34 title 手提质
1:38 title 手提质工
1:66 title 手方
1:59 title 手方案
1:56 title 手方案$
1:72 title 手校
1:57 title 手校:
1:38 title 手校:卧
1:33 title 手校:河
1:45 title 手校责
1:48 title 手校责任
1:55 title 手活
1:49 title 手活动
1:52 title 手活动安
1:62 title 手牵
1:66 title 手牵小
1:47 title 手牵小手
1:72 title 手牵手
1:50 title 手牵手”
1:46 title 手的
1:45 title 手的协
1:43 title 手的协议
1:58 title 手简
1:56 title 手简表
1:50 title 手简表$
1:84 title 手行
1:64 title 手行动
1:59 title 手行动实
1:61 title 手计
1:65 title 手计划
1:58 title 手计划一
1:30 title 手计画
1:-64 title 才
1:-66 title 才启
1:-113 title 才启事
1:-136 title 才启事$
1:67 title 才工
1:52 title 才工作
1:58 title 才工作计
1:65 title 打
1:39 title 打印
1:38 title 打印贴
1:38 title 打印贴墙
1:55 title 打算
1:53 title 打算$
1:80 title 托
1:82 title 托管
1:45 title 托管乡
1:44 title 托管乡园
1:51 title 托管农
1:46 title 托管农村
1:45 title 托管帮
1:45 title 托管帮扶
1:47 title 托管薛
1:44 title 托管薛家
1:44 title 扶三
1:45 title 扶三年
1:-46 title 扶不
1:-63 title 扶不是
1:-70 title 扶不是施
1:35 title 扶九
1:39 title 扶九溪
1:32 title 扶九溪乡
1:77 title 扶云
1:42 title 扶云屏
1:40 title 扶云屏县
1:58 title 扶云溪
1:56 title 扶云溪特
1:-67 title 扶人
1:-65 title 扶人_
1:-75 title 扶人_措
1:96 title 扶任
1:86 title 扶任务
1:72 title 扶任务分
1:57 title 扶任务清
1:54 title 扶关
1:54 title 扶关系
1:48 title 扶关系协
1:-84 title 扶办
1:-88 title 扶办公
1:-74 title 扶办公室
1:47 title 扶助
1:61 title 扶助计
1:59 title 扶助计画
1:76 title 扶协
1:70 title 扶协议
1:64 title 扶协议$
1:64 title 扶协议书
1:53 title 扶县
1:44 title 扶县中
1:32 title 扶县中协
1:37 title 扶县域
1:35 title 扶县域高
1:34 title 扶古
1:30 title 扶古渡
1:33 title 扶古渡县
1:64 title 扶合
1:62 title 扶合作
1:51 title 扶合作备
1:49 title 扶名
1:49 title 扶名单
1:54 title 扶名单的
1:-41 title 扶困
1:-50 title 扶困难
1:-70 title 扶困难户
1:36 title 扶备
1:34 title 扶备忘
1:34 title 扶备忘录
1:80 title 扶大
1:85 title 扶大圩
1:72 title 扶大圩村
1:56 title 扶大洼
1:71 title 扶大洼村
1:46 title 扶学
1:39 title 扶学校
1:41 title 扶学校的
1:62 title 扶安
1:57 title 扶安排
1:40 title 扶安排的
1:51 title 扶安排表
1:39 title 扶实
1:45 title 扶实施
1:39 title 扶实施方
1:75 title 扶对
1:50 title 扶对子
1:64 title 扶对子$
1:49 title 扶工
1:51 title 扶工作
1:54 title 扶工作台
1:47 title 扶工作实
1:97 title 扶工作方
1:40 title 扶工作的
1:40 title 扶工作细
1:-49 title 扶工作考
1:36 title 扶工作联
1:43 title 扶工作要
1:52 title 扶工作计
1:32 title 扶工程
1:45 title 扶年
1:44 title 扶年度
1:37 title 扶年度任
1:40 title 扶怎
1:41 title 扶怎么
1:54 title 扶怎么抓
1:48 title 扶成
1:47 title 扶成员
1:44 title 扶成员校
1:63 title 扶持
1:58 title 扶持协
1:46 title 扶持协议
1:61 title 扶教
1:75 title 扶教师
1:80 title 扶教师个
1:46 title 扶方
1:44 title 扶方案
1:42 title 扶方案$
1:83 title 扶日
1:44 title 扶日程
1:87 title 扶日程汇
1:-68 title 扶显
1:-55 title 扶显真
1:-56 title 扶显真情
1:43 title 扶条
1:42 title 扶条约
1:40 title 扶条约$
1:-105 title 扶果
1:-103 title 扶果农
1:-67 title 扶果农计
1:31 title 扶汇
1:30 title 扶汇报
1:37 title 扶沙
1:46 title 扶河
1:77 title 扶河口
1:46 title 扶河口小
1:-47 title 扶活
1:-49 title 扶活动
1:-57 title 扶活动$
1:42 title 扶牦
1:41 title 扶牦牛
1:42 title 扶牦牛坪
1:55 title 扶石
1:36 title 扶石桥
1:30 title 扶石桥坪
1:69 title 扶简
1:67 title 扶简案
1:46 title 扶简案$
1:61 title 扶红
1:57 title 扶红石
1:54 title 扶红石镇
1:38 title 扶联
1:41 title 扶联盟
1:39 title 扶联盟会
1:32 title 扶苗岭中
1:40 title 扶行
1:48 title 扶行动
1:42 title 扶行动的
1:39 title 扶要
1:39 title 扶要点
1:39 title 扶要点$
1:83 title 扶计
1:66 title 扶计划
1:53 title 扶计划$
1:55 title 扶计划(
1:41 title 扶责
1:42 title 扶责任
1:44 title 扶责任书
1:30 title 扶连
1:32 title 扶连南
1:39 title 扶铁
1:43 title 扶铁岭
1:41 title 扶铁岭沟
1:49 title 扶青
1:56 title 扶青竹
1:60 title 扶青竹中
1:46 title 扶项
1:47 title 扶项目
1:58 title 扶项目任
1:40 title 扶龙
1:42 title 扶龙塘
1:44 title 扶龙塘侗
1:77 title 批
1:46 title 批)
1:72 title 批)$
1:57 title 承
1:51 title 承诺
1:43 title 承诺之
1:65 title 承诺之前
1:41 title 技工
1:34 title 技工学
1:33 title 技工学校
1:34 title 技师
1:33 title 技师学
1:33 title 技师学院
1:43 title 技术
1:40 title 技术型
1:54 title 技术型高
1:36 title 技术学
1:36 title 技术学校
1:-102 title 技站
1:-84 title 技站帮
1:-92 title 技站帮扶
1:64 title 技职
1:85 title 技职教
1:57 title 技职教育
1:74 title 技艺
1:60 title 技艺合
1:62 title 技艺合作
1:48 title 抓
1:69 title 抓$
1:72 title 报
1:71 title 报$
1:39 title 报(
1:35 title 报(附
1:35 title 报(附来
1:30 title 报材料$
1:87 title 拉
1:92 title 拉手
1:52 title 拉手·
1:43 title 拉手·共
1:40 title 拉手”
1:30 title 拉手”结
1:50 title 拉手后
1:52 title 拉手后山
1:48 title 拉手活
1:47 title 拉手活动
1:61 title 拉手简
1:50 title 拉手简表
1:-57 title 招
1:-82 title 招募
1:-69 title 招募公
1:-57 title 招募公告
1:64 title 拟
1:60 title 拟办
1:67 title 拟办)
1:83 title 拟办)$
1:106 title 持
1:52 title 持协
1:66 title 持协议
1:54 title 持协议(
1:53 title 持县
1:55 title 持县中
1:47 title 持县中工
1:66 title 持岔
1:53 title 持岔河
1:60 title 持岔河初
1:48 title 持德
1:43 title 持德峪
1:47 title 持德峪分
1:31 title 持青
1:51 title 挂
1:60 title 挂职
1:46 title 挂职安
1:50 title 挂职安排
1:58 title 指
1:56 title 指导
1:42 title 指导思
1:46 title 指导思想
1:-76 title 捐
1:-74 title 捐赠
1:-106 title 捐赠证
1:-77 title 捐赠证书
1:52 title 换
1:58 title 换掉
1:39 title 换掉十
1:55 title 换掉十二
1:78 title 授
1:47 title 授课
1:78 title 授课专
1:47 title 授课专家
1:40 title 掉
1:48 title 掉十
1:48 title 掉十二
1:81 title 掉十二盏
1:108 title 排
1:72 title 排$
1:52 title 排(
1:31 title 排(2
1:32 title 排(20
1:34 title 排(打
1:37 title 排(打印
1:33 title 排宿
1:39 title 排宿舍
1:38 title 排宿舍2
1:50 title 排班
1:63 title 排班$
1:47 title 排的
1:42 title 排的复
1:38 title 排的复信
1:99 title 排表
1:91 title 排表$
1:74 title 排表(
1:45 title 排表(一
1:51 title 接
1:48 title 接受
1:47 title 接受松
1:43 title 接受松江
1:57 title 接备
1:59 title 接备忘
1:75 title 接备忘$
1:48 title 接收
1:49 title 接收贵
1:49 title 接收贵院
1:65 title 接教
1:72 title 接教进
1:59 title 接教进城
1:-67 title 接致
1:-80 title 接致词
1:-82 title 接致词$
1:57 title 接说
1:44 title 接说明
1:39 title 接说明$
1:42 title 推
1:36 title 推荐
1:33 title 推荐名
1:36 title 推荐名单
1:-39 title 措
1:48 title 措勤
1:44 title 措勤县
1:41 title 措勤县完
1:-46 title 措施
1:-42 title 措施$
1:34 title 提供
1:37 title 提供奖
1:33 title 提供奖学
1:51 title 提升
1:45 title 提升帮
1:44 title 提升帮扶
1:-72 title 提案
1:-63 title 提案$
1:33 title 提质
1:36 title 提质工
1:34 title 提质工程
1:70 title 提需
1:52 title 提需求
1:57 title 提需求$
1:117 title 援
1:47 title 援$
1:47 title 援)
1:39 title 援_
1:39 title 援_苦
1:41 title 援_苦竹
1:58 title 援与
1:49 title 援与受
1:50 title 援与受援
1:64 title 援乡
1:52 title 援乡村
1:43 title 援乡村点
1:61 title 援乡镇
1:57 title 援乡镇学
1:49 title 援事
1:53 title 援事宜
1:46 title 援事宜$
1:44 title 援云
1:44 title 援云岭
1:45 title 援云岭县
1:32 title 援侗
1:65 title 援助
1:63 title 援助$
1:49 title 援助合
1:66 title 援助合同
1:46 title 援协
1:34 title 援协定
1:31 title 援协议
1:35 title 援协议书
1:60 title 援单
1:71 title 援单$
1:67 title 援学
1:92 title 援学校
1:50 title 援学校工
1:48 title 援山
1:44 title 援山区
1:55 title 援山区职
1:50 title 援工
1:50 title 援工作
1:30 title 援工作方
1:47 title 援工作计
1:61 title 援建
1:70 title 援建记
1:74 title 援建记录
1:75 title 援排
1:60 title 援排班
1:75 title 援排班$
1:41 title 援措
1:43 title 援措勤
1:42 title 援措勤县
1:31 title 援框架
1:36 title 援框架合
1:64 title 援约
1:55 title 援约定
1:61 title 援约定$
1:63 title 援藏
1:51 title 援藏教
1:51 title 援藏教育
1:32 title 援责
1:34 title 援责任
1:-92 title 援青
1:-85 title 援青石
1:-80 title 援青石乡
1:45 title 援韶
1:48 title 援韶关
1:40 title 援韶关黄
1:43 title 援鹰
1:60 title 援鹰嘴
1:61 title 援鹰嘴岩
1:53 title 携手”
1:55 title 携手会
1:51 title 携手会议
1:-57 title 携手共
1:-61 title 携手共进
1:46 title 携手协
1:46 title 携手协议
1:73 title 携手同
1:59 title 携手同行
1:62 title 携手方
1:55 title 携手方案
1:31 title 携手计
1:34 title 携手计画
1:78 title 摘)
1:66 title 摘)$
1:-33 title 摘要
1:-66 title 摘要$
1:43 title 摘要)
1:45 title 摘要)指
1:53 title 摘要十
1:51 title 摘要十二
1:-40 title 支
1:99 title 支持
1:48 title 支持县
1:53 title 支持县中
1:54 title 支持岔
1:49 title 支持岔河
1:50 title 支持德
1:42 title 支持德峪
1:31 title 支持青
1:79 title 支援
1:69 title 支援$
1:40 title 支援_
1:36 title 支援_苦
1:58 title 支援与
1:48 title 支援与受
1:74 title 支援乡
1:48 title 支援乡村
1:59 title 支援乡镇
1:67 title 支援事
1:62 title 支援事宜
1:50 title 支援云
1:46 title 支援云岭
1:32 title 支援会商
1:30 title 支援侗
1:41 title 支援协
1:32 title 支援协定
1:32 title 支援协议
1:59 title 支援单
1:84 title 支援单$
1:46 title 支援山
1:48 title 支援山区
1:54 title 支援工
1:48 title 支援工作
1:73 title 支援排
1:66 title 支援排班
1:42 title 支援措
1:41 title 支援措勤
1:34 title 支援框
1:31 title 支援框架
1:56 title 支援约
1:53 title 支援约定
1:30 title 支援责
1:30 title 支援责任
1:-82 title 支援青
1:-70 title 支援青石
1:46 title 支援韶
1:40 title 支援韶关
1:53 title 支援鹰
1:42 title 支援鹰嘴
1:-105 title 支教
1:-54 title 支教回
1:-75 title 支教回忆
1:51 title 支教小
1:69 title 支教小分
1:55 title 支教工
1:72 title 支教工作
1:-61 title 支教教
1:-67 title 支教教师
1:34 title 支教点
1:37 title 支教点“
1:-59 title 支教的
1:71 title 支教的通
1:75 title 支教队
1:78 title 支教队2
1:-47 title 支部
1:66 title 支部共
1:59 title 支部共建
1:-77 title 支部结
1:-57 title 支部结对
1:51 title 收
1:51 title 收贵
1:43 title 收贵院
1:43 title 收贵院教
1:44 title 放
1:68 title 放约
1:43 title 放约定
1:52 title 放约定$
1:-72 title 政
1:45 title 政会
1:48 title 政会记
1:50 title 政会记录
1:-51 title 政协
1:-57 title 政协委
1:-73 title 政协委员
1:-77 title 政府
1:-106 title 政府共
1:-93 title 政府共建
1:36 title 政府小
1:35 title 政府小学
1:32 title 敏
1:30 title 敏周
1:32 title 敏周二
1:33 title 敏周二_
1:-46 title 教
1:74 title 教下
1:80 title 教下乡
1:83 title 教下乡与
1:57 title 教下乡活
1:43 title 教下乡菜
1:65 title 教中
1:62 title 教中心
1:44 title 教中心三
1:37 title 教中心联
1:88 title 教务
1:63 title 教务主
1:47 title 教务主任
1:53 title 教务系
1:52 title 教务系统
1:-67 title 教回
1:-49 title 教回忆
1:-95 title 教回忆$
1:45 title 教基
1:41 title 教基〔
1:43 title 教基〔2
1:-31 title 教学
1:89 title 教学点
1:45 title 教学点“
1:68 title 教学点携
1:47 title 教学点结
1:-61 title 教学设
1:-72 title 教学设计
1:78 title 教小
1:52 title 教小分
1:65 title 教小分队
1:60 title 教工
1:41 title 教工作
1:45 title 教工作小
1:-68 title 教师
1:46 title 教师“
1:68 title 教师“半
1:-73 title 教师》
1:-67 title 教师》有
1:58 title 教师个
1:73 title 教师个人
1:50 title 教师互
1:42 title 教师互派
1:72 title 教师发
1:70 title 教师发展
1:31 title 教师帮
1:39 title 教师成
1:42 title 教师成长
1:-73 title 教师招
1:-92 title 教师招募
1:42 title 教师支
1:31 title 教师支援
1:-61 title 教师甄
1:-58 title 教师甄选
1:72 title 教师的
1:60 title 教师的补
1:32 title 教师的通
1:-82 title 教师研
1:-70 title 教师研习
1:-39 title 教师赴
1:63 title 教师赴乌
1:57 title 教师轮
1:60 title 教师轮岗
1:41 title 教师进
1:49 title 教师进修
1:-47 title 教教
1:-47 title 教教师
1:-76 title 教教师招
1:34 title 教教师的
1:-46 title 教案
1:-45 title 教案)
1:-46 title 教案)$
1:36 title 教点
1:37 title 教点“
1:38 title 教点“结
1:78 title 教班
1:58 title 教班备
1:50 title 教班备忘
1:-58 title 教的
1:69 title 教的通
1:71 title 教的通知
1:32 title 教研
1:65 title 教研室
1:71 title 教研室通
1:74 title 教研帮
1:64 title 教研帮带
1:-77 title 教研组
1:-52 title 教研组活
1:56 title 教研联
1:47 title 教研联合
1:38 title 教练
1:52 title 教练下
1:44 title 教练下沉
1:49 title 教组
1:46 title 教组)
1:48 title 教组)$
1:-95 title 教职
1:-86 title 教职工
1:-68 title 教职工大
1:74 title 教联
1:38 title 教联合
1:39 title 教联合体
1:87 title 教育
1:-59 title 教育一
1:-64 title 教育一队
1:39 title 教育中
1:47 title 教育中心
1:-50 title 教育二
1:-52 title 教育二队
1:60 title 教育交
1:71 title 教育交流
1:48 title 教育人
1:50 title 教育人才
1:37 title 教育体
1:39 title 教育体育
1:45 title 教育共
1:44 title 教育共同
1:-67 title 教育助
1:-63 title 教育助力
1:33 title 教育协
1:33 title 教育协作
1:47 title 教育和
1:40 title 教育和体
1:69 title 教育学
1:67 title 教育学校
1:32 title 教育实施
1:50 title 教育局
1:63 title 教育局2
1:64 title 教育局人
1:51 title 教育局会
1:64 title 教育局关
1:43 title 教育局工
1:42 title 教育局文
1:-67 title 教育局答
1:52 title 教育巡
1:47 title 教育巡回
1:43 title 教育工
1:40 title 教育工作
1:95 title 教育帮
1:91 title 教育帮扶
1:53 title 教育组
1:49 title 教育组今
1:69 title 教育联
1:63 title 教育联盟
1:66 title 教育集
1:76 title 教育集团
1:71 title 教资
1:66 title 教资源
1:70 title 教资源支
1:61 title 教进
1:70 title 教进城
1:69 title 教进城活
1:84 title 教队
1:62 title 教队2
1:71 title 教队20
1:53 title 教集
1:63 title 教集团
1:42 title 教集团“
1:52 title 教集团对
1:68 title 敬
1:45 title 敬业
1:46 title 敬业书
1:44 title 敬业书院
1:73 title 敬的
1:52 title 敬的坡
1:44 title 敬的坡头
1:44 title 数
1:46 title 数字
1:56 title 数字教
1:51 title 数字教育
1:-68 title 整
1:-78 title 整学
1:-84 title 整学校
1:-88 title 整学校作
1:-81 title 文
1:41 title 文中
1:42 title 文中学
1:39 title 文中学与
1:45 title 文件
1:45 title 文件(
1:46 title 文件(教
1:35 title 文庙
1:34 title 文庙街
1:36 title 文庙街小
1:-52 title 文我
1:-57 title 文我的
1:-74 title 文我的新
1:54 title 文昌
1:70 title 文本
1:63 title 文本(
1:64 title 文本(摘
1:-99 title 文目
1:-117 title 文目录
1:-85 title 文目录$
1:-53 title 文组
1:-68 title 文组_
1:-53 title 文组_第
1:30 title 文者
1:32 title 文者:
1:52 title 料
1:52 title 料:
1:61 title 料:结
1:44 title 料:结对
1:-56 title 新
1:37 title 新一
1:41 title 新一轮
1:38 title 新一轮校
1:36 title 新北市
1:34 title 新北市海
1:39 title 新区
1:40 title 新区两
1:40 title 新区两校
1:31 title 新教
1:-96 title 新篇
1:-67 title 新篇$
1:-75 title 新老
1:-85 title 新老师
1:-67 title 新老师$
1:58 title 新苗园
1:37 title 新苗园)
1:51 title 新苗幼
1:44 title 新苗幼儿
1:62 title 新苗海
1:63 title 新苗海报
1:42 title 方)
1:39 title 方)$
1:74 title 方案(
1:66 title 方案(一
1:41 title 方案(小
1:35 title 方案》
1:-56 title 施$
1:64 title 施意
1:63 title 施意见
1:61 title 施意见$
1:33 title 施测
1:35 title 施测4
1:37 title 施测4校
1:67 title 施细
1:60 title 施细则
1:62 title 施细则$
1:-62 title 施舍
1:-59 title 施舍$
1:52 title 施计
1:33 title 施计划
1:30 title 施计划$
1:39 title 施计画
1:41 title 施计画$
1:66 title 族
1:64 title 族中
1:56 title 族中学
1:37 title 族中学帮
1:41 title 族中学规
1:42 title 族自
1:39 title 族自治
1:40 title 族自治县
1:31 title 族艺
1:44 title 旗
1:-55 title 日
1:-52 title 日_
1:-39 title 日_公
1:-67 title 日_公安
1:-55 title 日_教
1:-39 title 日_教育
1:48 title 日于
1:49 title 日于云
1:52 title 日于云林
1:-66 title 日志
1:-62 title 日志$
1:66 title 日程
1:34 title 日程$
1:47 title 日程汇
1:69 title 日程汇编
1:37 title 旧
1:37 title 旧仪
1:36 title 旧仪器
1:40 title 旧仪器十
1:-41 title 时间
1:69 title 时间$
1:-86 title 时间的
1:-120 title 时间的通
1:59 title 时间表
1:71 title 时间表$
1:77 title 昌
1:122 title 明
1:81 title 明$
1:32 title 明学
1:39 title 明德
1:33 title 明德女
1:39 title 明德女子
1:34 title 明溪
1:33 title 明溪实
1:33 title 明溪实验
1:57 title 明盲
1:54 title 明盲校
1:60 title 明盲校帮
1:41 title 星园
1:43 title 星园协
1:48 title 星园协助
1:51 title 春
1:42 title 春)
1:30 title 春)牵
1:37 title 春)牵手
1:107 title 春季
1:66 title 春季)
1:79 title 春季)$
1:83 title 春季学
1:84 title 春季学期
1:44 title 春泥
1:49 title 春泥”
1:55 title 春泥”阅
1:-105 title 春游
1:-57 title 春游方
1:-80 title 春游方案
1:35 title 春芽
1:33 title 春芽”
1:40 title 春芽”帮
1:-45 title 是
1:-57 title 是施
1:-77 title 是施舍
1:-61 title 是施舍$
1:-64 title 显
1:-66 title 显真
1:-87 title 显真情
1:-79 title 显真情_
1:60 title 晋
1:61 title 普
1:52 title 普通
1:58 title 普通高
1:57 title 普通高中
1:77 title 智
1:31 title 智三
1:30 title 智三类
1:31 title 智三类学
1:56 title 智学
1:56 title 智学校
1:37 title 智学校与
1:34 title 智学校伙
1:66 title 暑
1:67 title 暑期
1:47 title 暑期校
1:46 title 暑期校长
1:75 title 暑期送
1:74 title 暑期送培
1:31 title 暨
1:50 title 月)
1:53 title 月)$
1:54 title 月-
1:-53 title 月1
1:-38 title 月1日
1:-66 title 月1日_
1:-67 title 月2
1:-67 title 月2日
1:-53 title 月2日_
1:58 title 月一
1:48 title 月一日
1:59 title 月一日于
1:34 title 月回
1:38 title 月回访
1:39 title 月回访一
1:34 title 月国
1:32 title 月国小
1:36 title 月国小偏
1:45 title 月度
1:53 title 月度任
1:45 title 月度任务
1:42 title 月来
1:35 title 月来访
1:33 title 月来访一
1:58 title 月研
1:48 title 月研”
1:67 title 月研”对
1:-65 title 月色
1:-88 title 月色(
1:-85 title 月色(教
1:-71 title 有
1:-49 title 有感
1:-53 title 有感$
1:-30 title 服
1:-34 title 服务
1:64 title 服务$
1:-85 title 服务安
1:-71 title 服务安排
1:57 title 服务支
1:65 title 服务支援
1:33 title 朗
1:54 title 望
1:44 title 期
1:-32 title 期)
1:-35 title 期)$
1:54 title 期安
1:54 title 期安排
1:65 title 期安排$
1:65 title 期工
1:48 title 期工作
1:56 title 期工作纲
1:50 title 期帮
1:46 title 期帮扶
1:38 title 期帮扶安
1:41 title 期我
1:49 title 期我们
1:51 title 期我们要
1:69 title 期支
1:63 title 期支教
1:43 title 期支教小
1:48 title 期教
1:-72 title 期末
1:-57 title 期末统
1:-79 title 期末统考
1:45 title 期校
1:54 title 期校长
1:68 title 期校长挂
1:32 title 期结对
1:96 title 期送
1:30 title 期送到
1:30 title 期送到龙
1:79 title 期送培
1:60 title 期送培到
1:62 title 期送课
1:58 title 期送课时
1:44 title 木
1:36 title 木冲
1:37 title 木冲小
1:45 title 木冲小学
1:32 title 木桥小
1:30 title 木桥小学
1:33 title 未
1:31 title 未县
1:32 title 未县乡
1:31 title 未县乡村
1:-70 title 末
1:-83 title 末统
1:-92 title 末统考
1:-66 title 末统考考
1:-58 title 本
1:62 title 本(
1:67 title 本(摘
1:69 title 本(摘)
1:-82 title 本校
1:30 title 本校”)
1:33 title 本校与竹
1:-77 title 本校行
1:-88 title 本校行事
1:62 title 术
1:49 title 术型
1:54 title 术型高
1:47 title 术型高中
1:40 title 术学
1:44 title 术学校
1:43 title 术学校“
1:31 title 术班备
1:46 title 术节
1:52 title 术节筹
1:46 title 术节筹备
1:30 title 机
1:37 title 杉
1:44 title 杉木
1:41 title 杉木冲
1:36 title 杉木冲小
1:66 title 杏
1:50 title 杏花
1:47 title 杏花小
1:68 title 杏花小学
1:58 title 材
1:54 title 材料
1:50 title 材料:
1:63 title 材料:结
1:-81 title 村党
1:-66 title 村党支
1:-74 title 村党支部
1:-43 title 村学
1:-49 title 村学校
1:-56 title 村学校$
1:35 title 村学校“
1:32 title 村学校少
1:43 title 村完
1:46 title 村完小
1:46 title 村完小罗
1:131 title 村小
1:54 title 村小,
1:57 title 村小,2
1:82 title 村小学
1:72 title 村小学图
1:82 title 村小学支
1:35 title 村小支
1:37 title 村小支教
1:32 title 村小方
1:53 title 村小规
1:59 title 村小规模
1:36 title 村工
1:36 title 村工作
1:36 title 村工作队
1:43 title 村幼
1:46 title 村幼儿
1:40 title 村幼儿园
1:-41 title 村教
1:58 title 村教师“
1:-61 title 村教师》
1:59 title 村校
1:41 title 村校工
1:43 title 村校工作
1:56 title 村点
1:52 title 村点校
1:60 title 村点校清
1:-46 title 村第
1:-65 title 村第一
1:-75 title 村第一书
1:67 title 条
1:40 title 条约
1:46 title 条约$
1:-44 title 来了
1:-58 title 来了!
1:-82 title 来了!启
1:-92 title 来信
1:-104 title 来信$
1:34 title 来安
1:31 title 来安排
1:60 title 来年
1:49 title 来年支
1:42 title 来年支援
1:40 title 来年计
1:31 title 来年计划
1:67 title 来我
1:78 title 来我校
1:59 title 来我校的
1:32 title 来访
1:35 title 来访一
1:34 title 来访一次
1:45 title 杨
1:46 title 杨河
1:45 title 杨河两
1:49 title 杨河两校
1:56 title 松
1:30 title 松桃路
1:31 title 松桃路小
1:48 title 松江
1:42 title 松江市
1:43 title 松江市第
1:90 title 林
1:53 title 林中
1:54 title 林中)
1:46 title 林中)接
1:39 title 林中学
1:41 title 林中学_
1:43 title 林区
1:44 title 林区中
1:42 title 林区中学
1:46 title 林坡
1:61 title 林坡小
1:63 title 林坡小学
1:41 title 林学
1:39 title 林学区
1:47 title 林学区中
1:40 title 林路
1:43 title 林路小
1:45 title 林路小学
1:-86 title 果
1:-83 title 果农
1:-83 title 果农计
1:-67 title 果农计划
1:80 title 枫
1:53 title 枫林
1:44 title 枫林路
1:44 title 枫林路小
1:39 title 架
1:36 title 架协
1:32 title 架协议
1:31 title 架合
1:37 title 架合同
1:32 title 架合同$
1:-52 title 柏
1:-53 title 柏树
1:-52 title 柏树湾
1:-65 title 柏树湾中
1:36 title 柏桥
1:37 title 柏桥村
1:35 title 柏桥村小
1:116 title 柳
1:68 title 柳塘
1:67 title 柳塘小
1:57 title 柳塘小学
1:49 title 柳小
1:48 title 柳小学
1:78 title 柳小学做
1:36 title 柳树
1:46 title 柳树村
1:43 title 柳树村幼
1:72 title 柳荫
1:56 title 柳荫小
1:61 title 柳荫小学
1:-58 title 标
1:-107 title 标准
1:-65 title 标准项
1:-68 title 标准项目
1:41 title 栏
1:45 title 栏$
1:-41 title 树
1:37 title 树村
1:39 title 树村幼
1:36 title 树村幼儿
1:-64 title 树湾
1:-68 title 树湾中
1:-85 title 树湾中学
1:34 title 栗
1:31 title 栗乡
1:32 title 栗乡人
1:34 title 栗乡人民
1:118 title 校
1:32 title 校(
1:35 title 校-
1:31 title 校-雪溪
1:35 title 校2
1:34 title 校20
1:34 title 校202
1:83 title 校:
1:33 title 校:卧
1:36 title 校:卧牛
1:48 title 校:我
1:75 title 校:我们
1:36 title 校:河
1:34 title 校:河湟
1:60 title 校_
1:65 title 校_周
1:57 title 校_周工
1:45 title 校_工
1:48 title 校_工作
1:72 title 校|
1:40 title 校|姓
1:74 title 校|姓名
1:53 title 校|派
1:59 title 校|派往
1:56 title 校“
1:55 title 校“一
1:43 title 校“一对
1:32 title 校“一帮
1:33 title 校“五
1:33 title 校“五个
1:79 title 校”
1:73 title 校”工
1:72 title 校”工作
1:42 title 校”帮
1:41 title 校”帮扶
1:73 title 校与
1:34 title 校与佛
1:33 title 校与佛山
1:30 title 校与河坝
1:58 title 校与石
1:40 title 校与石门
1:31 title 校与竹坑
1:36 title 校与芦
1:33 title 校与芦苇
1:63 title 校与贵
1:55 title 校与贵校
1:37 title 校东
1:40 title 校东西
1:37 title 校东西部
1:-73 title 校交
1:-66 title 校交流
1:-75 title 校交流座
1:62 title 校伙
1:53 title 校伙伴
1:38 title 校伙伴协
1:40 title 校伙伴计
1:35 title 校会
1:35 title 校会议
1:35 title 校会议纪
1:-80 title 校作
1:-80 title 校作息
1:-88 title 校作息时
1:60 title 校党
1:65 title 校党支
1:60 title 校党支部
1:55 title 校全
1:45 title 校全体
1:54 title 校全体老
1:128 title 校共
1:110 title 校共建
1:66 title 校共建台
1:77 title 校共建简
1:40 title 校共建计
1:44 title 校函
1:57 title 校函:
1:57 title 校函:关
1:-72 title 校刊
1:-56 title 校刊卷
1:-74 title 校刊卷首
1:-56 title 校务
1:-64 title 校务会
1:-98 title 校务会议
1:33 title 校区
1:32 title 校区外
1:62 title 校协
1:66 title 校协作
1:52 title 校协作体
1:39 title 校协作计
1:53 title 校县
1:49 title 校县合
1:41 title 校县合作
1:80 title 校合
1:68 title 校合作
1:75 title 校合作会
1:44 title 校合作协
1:75 title 校定
1:63 title 校定点
1:38 title 校定点帮
1:66 title 校定点支
1:56 title 校实
1:64 title 校实施
1:58 title 校实施方
1:60 title 校对
1:62 title 校对口
1:64 title 校对口帮
1:30 title 校少年宫
1:93 title 校工
1:104 title 校工作
1:35 title 校工作会
1:65 title 校工作例
1:57 title 校工作方
1:59 title 校工作纲
1:33 title 校师资互
1:64 title 校带
1:39 title 校带三
1:43 title 校带三校
1:50 title 校带弱
1:59 title 校带弱校
1:129 title 校帮
1:32 title 校帮带
1:33 title 校帮带方
1:42 title 校帮弱
1:42 title 校帮弱校
1:129 title 校帮扶
1:60 title 校帮扶云
1:57 title 校帮扶安
1:38 title 校帮扶工
1:31 title 校帮扶年
1:47 title 校帮扶成
1:67 title 校帮扶河
1:66 title 校帮扶简
1:41 title 校帮扶计
1:57 title 校年
1:55 title 校年度
1:35 title 校年度任
1:43 title 校年度计
1:-51 title 校庆
1:-54 title 校庆筹
1:-52 title 校庆筹备
1:66 title 校所
1:61 title 校所提
1:68 title 校所提需
1:43 title 校手
1:71 title 校手拉
1:52 title 校手拉手
1:55 title 校托
1:45 title 校托管
1:47 title 校托管农
1:58 title 校技
1:46 title 校技艺
1:54 title 校技艺合
1:43 title 校提
1:43 title 校提升
1:46 title 校提升帮
1:49 title 校援
1:63 title 校援藏
1:49 title 校援藏教
1:69 title 校携
1:63 title 校携手
1:31 title 校携手共
1:69 title 校支
1:56 title 校支援
1:30 title 校支援侗
1:43 title 校支援山
1:69 title 校教
1:46 title 校教师
1:57 title 校教师发
1:39 title 校教练
1:52 title 校教练下
1:46 title 校教育
1:47 title 校教育共
1:41 title 校校
1:46 title 校校际
1:70 title 校校际援
1:45 title 校清
1:49 title 校清单
1:45 title 校清单$
1:87 title 校牵
1:56 title 校牵手
1:45 title 校牵手的
1:49 title 校牵手计
1:48 title 校牵百
1:51 title 校牵百校
1:37 title 校生
1:38 title 校生活
1:39 title 校生活管
1:105 title 校的
1:101 title 校的一
1:81 title 校的一封
1:59 title 校的八
1:48 title 校的八位
1:44 title 校的函
1:43 title 校的函$
1:45 title 校的实
1:44 title 校的实施
1:64 title 校的服
1:53 title 校的服务
1:33 title 校的课周
1:111 title 校结
1:95 title 校结对
1:54 title 校结对互
1:42 title 校结对备
1:47 title 校结对安
1:91 title 校结对帮
1:64 title 校结成
1:53 title 校结成帮
1:54 title 校缔
1:52 title 校缔结
1:64 title 校缔结帮
1:-74 title 校群
1:-66 title 校群消
)"sv,
    R"(1:-62 title 校群消息
1:64 title 校联
1:81 title 校联席
1:54 title 校联席会
1:71 title 校艺
1:45 title 校艺术
1:52 title 校艺术节
1:51 title 校菜
1:52 title 校菜单
1:62 title 校菜单$
1:-48 title 校行
1:-93 title 校行事
1:-76 title 校行事历
1:74 title 校行动
1:71 title 校行动方
1:34 title 校行动清
1:48 title 校责
1:48 title 校责任
1:45 title 校责任状
1:66 title 校赴
1:43 title 校赴山
1:54 title 校赴山区
1:51 title 校起
1:47 title 校起步
1:45 title 校起步阶
1:97 title 校长
1:39 title 校长书
1:50 title 校长书$
1:-37 title 校长交
1:-58 title 校长交接
1:37 title 校长交流
1:34 title 校长函
1:33 title 校长函$
1:61 title 校长工
1:52 title 校长工作
1:46 title 校长挂
1:58 title 校长挂职
1:80 title 校长携
1:62 title 校长携手
1:84 title 校长的
1:83 title 校长的信
1:74 title 校际帮
1:63 title 校际帮扶
1:66 title 校际援
1:57 title 校际援助
1:-69 title 校际桌
1:-63 title 校际桌球
1:49 title 校际结
1:44 title 校际结对
1:51 title 校食
1:72 title 校食堂
1:71 title 校食堂与
1:61 title 校首
1:48 title 校首长
1:52 title 校首长会
1:-54 title 核
1:-77 title 核评
1:-57 title 核评分
1:-86 title 核评分标
1:40 title 栾
1:46 title 桂
1:41 title 桂岭
1:38 title 桂岭县
1:45 title 桂岭县启
1:35 title 桃
1:32 title 桃路
1:30 title 桃路小
1:44 title 框
1:43 title 框架
1:31 title 框架协
1:31 title 框架协议
1:35 title 框架合
1:35 title 框架合同
1:69 title 案(
1:57 title 案(一
1:54 title 案(一页
1:51 title 案(小
1:45 title 案(小星
1:-67 title 案)
1:-92 title 案)$
1:32 title 案》
1:-107 title 桌
1:-62 title 桌$
1:-98 title 桌球
1:-82 title 桌球邀
1:-77 title 桌球邀请
1:60 title 桐
1:44 title 桐川
1:57 title 桐川市
1:45 title 桐川市第
1:51 title 桑
1:43 title 桑坪
1:45 title 桑坪镇
1:40 title 桑坪镇中
1:75 title 桥
1:31 title 桥坪中
1:30 title 桥坪中学
1:61 title 桥头
1:48 title 桥头小
1:53 title 桥头小学
1:33 title 桥小
1:33 title 桥小学_
1:37 title 桥村
1:37 title 桥村小
1:38 title 桥村小支
1:-35 title 梁
1:49 title 梁家
1:47 title 梁家寨
1:51 title 梁家寨教
1:-96 title 梁小
1:-71 title 梁小学
1:-73 title 梁小学开
1:60 title 梧
1:44 title 梧岭
1:45 title 梧岭县
1:57 title 梧岭县基
1:33 title 梨花沟
1:51 title 棠
1:54 title 棠湾
1:52 title 棠湾小
1:49 title 棠湾小学
1:33 title 榕
1:47 title 樟
1:40 title 樟区
1:41 title 樟区教
1:39 title 樟区教育
1:47 title 模
1:57 title 模学
1:58 title 模学校
1:57 title 模学校协
1:80 title 次
1:32 title 次)
1:33 title 次)$
1:36 title 次5
1:33 title 次5学
1:38 title 次5学生
1:55 title 次_
1:33 title 次_内
1:38 title 次_内容
1:35 title 次_每
1:34 title 次_每月
1:-83 title 正
1:-66 title 正申
1:-75 title 正申请
1:-52 title 正申请$
1:65 title 步
1:50 title 步打
1:56 title 步打算
1:67 title 步打算$
1:46 title 步阶
1:39 title 步阶段
1:42 title 步阶段的
1:96 title 殊
1:41 title 殊学
1:51 title 殊学校
1:55 title 殊学校伙
1:75 title 殊教
1:78 title 殊教育
1:38 title 殊教育中
1:74 title 殊教育学
1:53 title 殊教育巡
1:70 title 段
1:43 title 段的
1:43 title 段的安
1:45 title 段的安排
1:33 title 段考
1:35 title 段考_
1:39 title 段考_命
1:64 title 每
1:34 title 每周
1:39 title 每周六
1:38 title 每周六节
1:55 title 每月
1:37 title 每月回
1:33 title 每月回访
1:36 title 每月来
1:37 title 每月来访
1:84 title 毕
1:56 title 毕业
1:80 title 毕业班
1:64 title 毕业班工
1:45 title 民
1:37 title 民中
1:38 title 民中学
1:37 title 民中学与
1:31 title 民医
1:42 title 民医院
1:77 title 民小
1:82 title 民小学
1:32 title 民小学$
1:40 title 民小学与
1:33 title 民小学伙
1:71 title 民小学全
1:32 title 民小学函
1:33 title 民小学协
1:34 title 民政
1:36 title 民政府
1:65 title 民族
1:57 title 民族中
1:62 title 民族中学
1:30 title 民族艺术
1:-81 title 民通
1:-78 title 民通知
1:-84 title 民通知$
1:-41 title 水
1:35 title 水井
1:31 title 水井小
1:35 title 水井小学
1:-101 title 水泥
1:-106 title 水泥厂
1:-79 title 水泥厂助
1:59 title 求
1:57 title 求$
1:74 title 汇
1:34 title 汇报材料
1:44 title 汇编
1:45 title 汇编$
1:55 title 江
1:34 title 江书
1:33 title 江书院
1:32 title 江北
1:33 title 江北区
1:35 title 江北区实
1:52 title 江县
1:34 title 江县北
1:35 title 江县北屿
1:36 title 江县第
1:41 title 江县第一
1:47 title 江城
1:43 title 江城职
1:44 title 江城职业
1:55 title 江岸
1:47 title 江岸区
1:77 title 江岸区名
1:52 title 江市
1:62 title 江市第
1:40 title 江市第九
1:43 title 江市第五
1:39 title 江澜
1:42 title 江澜理
1:42 title 江澜理工
1:32 title 江畔云
1:47 title 江镇
1:48 title 江镇九
1:47 title 江镇九年
1:48 title 汤
1:47 title 沂
1:56 title 沂河
1:68 title 沂河区
1:59 title 沂河区校
1:42 title 沅
1:39 title 沅陂
1:41 title 沅陂县
1:41 title 沅陂县教
1:30 title 沈若$
1:49 title 沉
1:51 title 沉安
1:44 title 沉安排
1:40 title 沉安排$
1:74 title 沙
1:65 title 沙河
1:59 title 沙河教
1:67 title 沙河教学
1:58 title 沟
1:45 title 沟初
1:39 title 沟初级
1:43 title 沟初级中
1:62 title 沟小
1:60 title 沟小学
1:31 title 沧
1:32 title 沧江畔云
1:61 title 沪
1:50 title 沪江
1:35 title 沪江书
1:47 title 沪江书院
1:47 title 河两
1:49 title 河两校
1:47 title 河两校牵
1:76 title 河初
1:48 title 河初中
1:71 title 河初中实
1:70 title 河区
1:69 title 河区校
1:73 title 河区校际
1:65 title 河口
1:56 title 河口小
1:55 title 河口小学
1:39 title 河口幼
1:45 title 河口幼儿
1:31 title 河坝
1:32 title 河坝乡
1:-55 title 河小
1:-72 title 河小学
1:59 title 河教
1:52 title 河教学
1:54 title 河教学点
1:51 title 河湟
1:50 title 河湟县
1:37 title 河湟县教
1:36 title 河湟县第
1:55 title 河湾
1:54 title 河湾县
1:61 title 河湾县强
1:45 title 河西
1:45 title 河西镇
1:45 title 河西镇中
1:-42 title 治
1:43 title 治县
1:43 title 治县民
1:40 title 治县民族
1:-47 title 治课
1:-47 title 治课教
1:-64 title 治课教学
1:36 title 沽
1:31 title 法
1:83 title 法$
1:-47 title 法治
1:-73 title 法治课
1:-58 title 法治课教
1:-60 title 泥
1:57 title 泥”
1:49 title 泥”阅
1:48 title 泥”阅读
1:-59 title 泥厂
1:-104 title 泥厂助
1:-76 title 泥厂助学
1:32 title 洛布
1:30 title 洛布县
1:33 title 洛布县高
1:67 title 洲
1:45 title 洲中
1:54 title 洲中学
1:39 title 洲中学三
1:48 title 洲学
1:60 title 洲学校
1:63 title 洲学校_
1:-56 title 活动$
1:87 title 活动安
1:89 title 活动安排
1:38 title 活动方
1:44 title 活动方案
1:37 title 活动日
1:36 title 活动日程
1:42 title 活动的
1:40 title 活动的意
1:-75 title 活动记
1:-79 title 活动记录
1:61 title 活动预
1:60 title 活动预告
1:37 title 活管
1:38 title 活管理
1:43 title 活管理帮
1:71 title 洼
1:57 title 洼村
1:57 title 洼村小
1:73 title 洼村小学
1:147 title 派
1:34 title 派2
1:39 title 派20
1:42 title 派202
1:42 title 派一
1:58 title 派一览
1:40 title 派一览派
1:58 title 派出
1:66 title 派出决
1:65 title 派出决定
1:40 title 派出校
1:57 title 派出校|
1:33 title 派办法
1:32 title 派办法$
1:56 title 派往
1:52 title 派往校
1:49 title 派往校|
1:76 title 派教
1:73 title 派教师
1:67 title 派教师的
1:74 title 派教师赴
1:37 title 派老
1:34 title 派老师
1:38 title 派老师一
1:57 title 派遣
1:65 title 派遣名
1:49 title 派遣名册
1:34 title 流_
1:40 title 流_每
1:42 title 流_每月
1:-57 title 流座
1:-102 title 流座谈
1:-81 title 流座谈会
1:81 title 流誓
1:69 title 流誓约
1:59 title 流誓约$
1:42 title 流计
1:38 title 流计划
1:36 title 测
1:34 title 测4
1:35 title 测4校
1:35 title 测4校长
1:107 title 海
1:38 title 海岛
1:40 title 海岛国
1:30 title 海岛国民
1:50 title 海岸
1:58 title 海岸国
1:58 title 海岸国中
1:40 title 海川
1:40 title 海川市
1:38 title 海川市信
1:31 title 海情
1:30 title 海情”结
1:70 title 海报
1:69 title 海报$
1:41 title 海棠
1:47 title 海棠湾
1:42 title 海棠湾小
1:31 title 海滨
1:32 title 海滨国
1:33 title 海滨国民
1:47 title 海陵
1:45 title 海陵区
1:46 title 海陵区名
1:-45 title 消
1:-56 title 消息
1:-46 title 消息$
1:96 title 清
1:119 title 清单
1:95 title 清单$
1:61 title 清单(
1:74 title 清单(柳
1:34 title 清源
1:34 title 清点
1:33 title 清点造
1:33 title 清点造册
1:47 title 渡
1:30 title 渡县
1:32 title 渡县村
1:30 title 渡县村小
1:67 title 港
1:33 title 港东国
1:33 title 港东国小
1:41 title 港九
1:41 title 港九龙
1:41 title 港九龙仁
1:31 title 港圣
1:31 title 港圣若
1:34 title 港圣若翰
1:60 title 港澳
1:57 title 港澳与
1:54 title 港澳与西
1:-53 title 游
1:30 title 游敏
1:31 title 游敏周
1:32 title 游敏周二
1:-70 title 游方
1:-75 title 游方案
1:-62 title 游方案$
1:47 title 湖
1:38 title 湖区
1:30 title 湖区小
1:31 title 湖区小学
1:33 title 湖国
1:31 title 湖国中
1:33 title 湖国中校
1:-47 title 湘
1:55 title 湟
1:52 title 湟县
1:34 title 湟县教
1:38 title 湟县教育
1:36 title 湟县第
1:40 title 湟县第四
1:63 title 湾
1:53 title 湾→
1:31 title 湾→木
1:31 title 湾→草坝
1:-53 title 湾中
1:-59 title 湾中学
1:-75 title 湾中学校
1:61 title 湾区
1:43 title 湾区教
1:43 title 湾区教育
1:56 title 湾县
1:54 title 湾县强
1:56 title 湾县强校
1:41 title 湾小
1:47 title 湾小学
1:52 title 湾小学给
1:30 title 湾市第
1:41 title 湾教
1:35 title 湾教育
1:36 title 湾教育集
1:33 title 湾校区
1:72 title 湾第
1:81 title 湾第三
1:56 title 湾第三小
1:70 title 源
1:32 title 源县
1:31 title 源市
1:77 title 源支
1:65 title 源支援
1:71 title 源支援约
1:-34 title 溪
1:40 title 溪中
1:42 title 溪中学
1:46 title 溪乡
1:41 title 溪乡初
1:39 title 溪乡初级
1:32 title 溪实
1:33 title 溪实验
1:-53 title 溪小
1:-52 title 溪小学
1:-56 title 溪小学赴
1:-53 title 溪市
1:-46 title 溪市第
1:48 title 溪幼
1:45 title 溪幼儿
1:50 title 溪幼儿园
1:48 title 溪特
1:46 title 溪特教
1:57 title 溪特教班
1:34 title 溪职
1:30 title 溪职业
1:32 title 溪职业高
1:30 title 滦
1:31 title 滨国
1:31 title 滨国民
1:32 title 滨国民小
1:31 title 滨州
1:35 title 滨州湾
1:30 title 滨州湾市
1:34 title 滨湖
1:32 title 滨湖区小
1:-64 title 滩
1:34 title 滩九
1:35 title 滩九年
1:-59 title 滩镇
1:-86 title 滩镇中
1:-69 title 滩镇中心
1:58 title 澄
1:48 title 澄江
1:36 title 澄江县
1:41 title 澄江县第
1:43 title 澄江市
1:45 title 澄江市第
1:79 title 澜
1:45 title 澜溪
1:44 title 澜溪幼
1:43 title 澜溪幼儿
1:38 title 澜理
1:41 title 澜理工
1:38 title 澜理工大
1:84 title 澳
1:43 title 澳与
1:49 title 澳与西
1:58 title 澳与西部
1:90 title 澳门
1:60 title 澳门与
1:55 title 澳门与内
1:57 title 澳门培
1:37 title 澳门培善
1:45 title 澳门培道
1:35 title 濠
1:37 title 濠光
1:38 title 濠光中
1:-31 title 灯$
1:89 title 点
1:62 title 点$
1:39 title 点(
1:30 title 点(20
1:56 title 点“
1:55 title 点“1
1:66 title 点“1+
1:38 title 点“结
1:39 title 点“结对
1:71 title 点帮
1:69 title 点帮扶
1:38 title 点帮扶县
1:63 title 点帮扶教
1:57 title 点携
1:80 title 点携手
1:53 title 点携手方
1:77 title 点支
1:50 title 点支持
1:46 title 点支持县
1:43 title 点支援
1:43 title 点支援鹰
1:55 title 点校
1:49 title 点校清
1:60 title 点校清单
1:45 title 点结
1:47 title 点结对
1:52 title 点结对工
1:36 title 点造
1:36 title 点造册
1:40 title 点造册3
1:39 title 爱
1:37 title 爱堂
1:35 title 爱堂小
1:37 title 爱堂小学
1:89 title 片
1:92 title 片区
1:60 title 片区教
1:69 title 片区教研
1:55 title 牛
1:40 title 牛坪
1:53 title 牛坪中
1:43 title 牛坪中学
1:39 title 牛滩
1:34 title 牛滩九
1:35 title 牛滩九年
1:48 title 牦
1:41 title 牦牛
1:44 title 牦牛坪
1:42 title 牦牛坪中
1:39 title 物单
1:34 title 物单$
1:-88 title 物启
1:-84 title 物启事
1:-57 title 物启事$
1:45 title 物理
1:33 title 物理代
1:37 title 物理代课
1:117 title 牵
1:52 title 牵小
1:49 title 牵小手
1:48 title 牵小手”
1:105 title 牵手
1:52 title 牵手_
1:53 title 牵手_一
1:57 title 牵手”
1:52 title 牵手”项
1:31 title 牵手提
1:38 title 牵手提质
1:68 title 牵手校
1:49 title 牵手校:
1:47 title 牵手校责
1:46 title 牵手的
1:43 title 牵手的协
1:65 title 牵手行
1:57 title 牵手行动
1:53 title 牵手计
1:48 title 牵手计划
1:59 title 牵百
1:54 title 牵百校
1:49 title 牵百校”
1:156 title 特
1:70 title 特教
1:53 title 特教班
1:67 title 特教班备
1:58 title 特教资
1:65 title 特教资源
1:79 title 特校
1:88 title 特校共
1:74 title 特校共建
1:34 title 特校工
1:32 title 特校工作
1:89 title 特殊
1:47 title 特殊学
1:53 title 特殊学校
1:80 title 特殊教
1:78 title 特殊教育
1:68 title 特色
1:59 title 特色校
1:57 title 特色校帮
1:46 title 状
1:44 title 状$
1:-58 title 班
1:65 title 班$
1:60 title 班主
1:58 title 班主任
1:83 title 班主任互
1:-67 title 班会
1:-68 title 班会记
1:-79 title 班会记录
1:65 title 班备
1:69 title 班备忘
1:74 title 班备忘$
1:34 title 班备忘(
1:59 title 班工
1:80 title 班工作
1:66 title 班工作互
1:43 title 班班
1:40 title 班班结
1:43 title 班班结伴
1:-53 title 班级
1:-50 title 班级“
1:-84 title 班级“一
1:41 title 班结
1:40 title 班结伴
1:43 title 班结伴”
1:-53 title 班表
1:-99 title 班表$
1:-106 title 班课
1:-95 title 班课程
1:-90 title 班课程表
1:-81 title 球
1:-62 title 球协
1:-79 title 球协会
1:-38 title 球协会赛
1:-78 title 球邀
1:-90 title 球邀请
1:-82 title 球邀请赛
1:109 title 理
1:33 title 理代
1:33 title 理代课
1:38 title 理代课_
1:63 title 理健
1:58 title 理健康
1:68 title 理健康支
1:48 title 理工
1:44 title 理工大
1:46 title 理工大学
1:38 title 理帮
1:39 title 理帮扶
1:36 title 理帮扶计
1:51 title 理支
1:51 title 理支援
1:64 title 理支援$
1:30 title 瑶小”)
1:30 title 瑶山
1:31 title 瑶山小
1:31 title 瑶山小学
1:-74 title 甄
1:-91 title 甄选
1:-70 title 甄选简
1:-67 title 甄选简章
1:-125 title 生
1:33 title 生_
1:37 title 生_提
1:39 title 生_提供
1:-77 title 生会
1:-73 title 生会来
1:-94 title 生会来信
1:-116 title 生作
1:-78 title 生作文
1:-56 title 生作文我
1:-66 title 生分
1:-65 title 生分配
1:-63 title 生分配名
1:36 title 生活
1:41 title 生活管
1:40 title 生活管理
1:-37 title 生队
1:-80 title 生队4
1:-65 title 生队4月
1:-79 title 生院
1:-83 title 生院实
1:-86 title 生院实施
1:50 title 田
1:39 title 田乡
1:35 title 田乡中
1:44 title 田乡中学
1:-66 title 申
1:-48 title 申请
1:-52 title 申请$
1:-47 title 电
1:-94 title 电器
1:-73 title 电器行
1:-92 title 电器行与
1:45 title 电大
1:33 title 电大学
1:74 title 电子
1:57 title 电子邮
1:77 title 电子邮件
1:86 title 画
1:82 title 画$
1:35 title 画(
1:30 title 画(1
1:32 title 画(11
1:35 title 画_
1:30 title 画_说
1:35 title 画_说帖
1:50 title 画一
1:47 title 画一览
1:60 title 画一览$
1:41 title 留
1:52 title 留守
1:69 title 留守儿
1:53 title 留守儿童
1:75 title 略
1:46 title 略。
1:41 title 略。$
1:64 title 略联
1:52 title 略联盟
1:38 title 略联盟会
1:42 title 略联盟行
1:32 title 病
1:37 title 病房
1:60 title 登
1:62 title 登记
1:53 title 登记册
1:58 title 登记册$
1:91 title 白
1:49 title 白杨
1:49 title 白杨河
1:49 title 白杨河两
1:67 title 白鹭
1:66 title 白鹭洲
1:38 title 白鹭洲中
1:53 title 白鹭洲学
1:-46 title 百
1:-61 title 百年
1:-63 title 百年校
1:-95 title 百年校庆
1:98 title 百校
1:48 title 百校”
1:60 title 百校”工
1:49 title 百校牵
1:50 title 百校牵百
1:46 title 的
1:52 title 的$
1:70 title 的,
1:66 title 的,和
1:43 title 的,和我
1:87 title 的一
1:100 title 的一封
1:87 title 的一封信
1:50 title 的任
1:42 title 的任务
1:51 title 的任务书
1:95 title 的信
1:71 title 的信$
1:83 title 的八
1:53 title 的八件
1:59 title 的八件小
1:49 title 的八位
1:49 title 的八位老
1:81 title 的函
1:83 title 的函$
1:51 title 的十
1:62 title 的十个
1:47 title 的十个承
1:52 title 的协
1:53 title 的协议
1:50 title 的协议书
1:53 title 的坡
1:42 title 的坡头
1:47 title 的坡头学
1:40 title 的复
1:36 title 的复信
1:44 title 的复信$
1:54 title 的学
1:69 title 的学校
1:51 title 的学校$
1:76 title 的安
1:61 title 的安排
1:65 title 的安排$
1:65 title 的实
1:56 title 的实施
1:68 title 的实施意
1:51 title 的意
1:44 title 的意见
1:45 title 的意见$
1:44 title 的打
1:56 title 的打算
1:45 title 的打算$
1:-57 title 的新
1:-69 title 的新老
1:-56 title 的新老师
1:55 title 的服
1:56 title 的服务
1:58 title 的服务$
1:34 title 的校
1:34 title 的校际
1:35 title 的校际帮
1:-48 title 的灯$
1:35 title 的礼
1:34 title 的礼物
1:36 title 的礼物单
1:73 title 的老
1:64 title 的老师
1:53 title 的老师$
1:84 title 的补
1:60 title 的补充
1:81 title 的补充说
1:-56 title 的课
1:33 title 的课周一
1:-74 title 的课桌
1:-74 title 的课桌$
1:40 title 盏
1:61 title 盏不
1:52 title 盏不亮
1:66 title 盏不亮的
1:111 title 盟
1:54 title 盟会
1:52 title 盟会议
1:55 title 盟会议纪
1:52 title 盟对
1:41 title 盟对口
1:52 title 盟对口支
1:49 title 盟校
1:47 title 盟校教
1:44 title 盟校教练
1:33 title 盟章
1:33 title 盟章程
1:34 title 盟章程$
1:51 title 盟第
1:55 title 盟第二
1:57 title 盟第二期
1:41 title 盟行
1:49 title 盟行动
1:54 title 盟行动纲
1:-43 title 目
1:-75 title 目_
1:-92 title 目_分
1:-49 title 目_分值
1:52 title 目书
1:50 title 目书$
1:55 title 目任
1:54 title 目任务
1:63 title 目任务分
1:-83 title 目录
1:-69 title 目录$
1:53 title 盲
1:44 title 盲校
1:47 title 盲校帮
1:68 title 盲校帮扶
1:30 title 盲聋
1:30 title 盲聋培
1:34 title 盲聋培智
1:61 title 省
1:33 title 省“
1:38 title 省“组
1:37 title 省“组团
1:49 title 省城
1:53 title 省城三
1:39 title 省城三中
1:40 title 省级
1:42 title 省级示
1:34 title 省级示范
1:-50 title 真
1:-82 title 真情
1:-80 title 真情_
1:-75 title 真情_携
1:47 title 瞻
1:50 title 瞻$
1:-64 title 知$
1:61 title 知:
1:60 title 知:片
1:57 title 知:片区
1:76 title 知单
1:63 title 知单$
1:-88 title 石
1:-70 title 石乡
1:-109 title 石乡卫
1:-76 title 石乡卫生
1:33 title 石县
1:48 title 石岭
1:40 title 石岭林
1:47 title 石岭林区
1:34 title 石市乡
1:41 title 石径
1:44 title 石径中
1:42 title 石径中学
1:46 title 石桥
1:35 title 石桥坪
1:32 title 石桥坪中
1:-57 title 石梁
1:-51 title 石梁小
1:-63 title 石梁小学
1:-54 title 石滩
1:-64 title 石滩镇
1:-100 title 石滩镇中
1:66 title 石镇
1:56 title 石镇初
1:52 title 石镇初级
1:41 title 石门
1:41 title 石门县
1:48 title 石门县职
1:-65 title 石鼓
1:62 title 研”
1:63 title 研”对
1:58 title 研”对接
1:-103 title 研习
1:-68 title 研习奖
1:-93 title 研习奖励
1:70 title 研学
1:75 title 研学互
1:51 title 研学互访
1:57 title 研室
1:75 title 研室通
1:61 title 研室通知
1:91 title 研帮
1:81 title 研帮带
1:67 title 研帮带任
1:63 title 研帮带分
1:-86 title 研组
1:-67 title 研组活
1:-70 title 研组活动
1:53 title 研联
1:50 title 研联合
1:44 title 研联合体
1:51 title 础
1:55 title 础教
1:52 title 础教育
1:38 title 础教育帮
1:31 title 磐
1:30 title 磐石市
1:33 title 磐石市乡
1:59 title 示
1:51 title 示栏
1:41 title 示栏$
1:50 title 示范
1:41 title 示范园
1:34 title 示范园“
1:33 title 示范性
1:33 title 示范性普
1:36 title 礼
1:34 title 礼物
1:39 title 礼物单
1:41 title 礼物单$
1:-52 title 社
1:-85 title 社区
1:-67 title 社区服
1:-93 title 社区服务
1:58 title 社国
1:55 title 社国民
1:57 title 社国民小
1:32 title 离岛
1:30 title 离岛小学
1:30 title 禾幼教
1:53 title 秋季
1:48 title 秋季学
1:50 title 秋季学期
1:-77 title 秋萍
1:-65 title 秋萍:
1:-46 title 秋萍:帮
1:98 title 科
1:60 title 科|
1:54 title 科|时
1:55 title 科|时间
1:65 title 科函
1:62 title 科函$
1:64 title 科基
1:43 title 科基地
1:58 title 科基地帮
1:30 title 科学_
1:60 title 科技
1:57 title 科研
1:46 title 科研帮
1:46 title 科研帮带
1:41 title 称
1:45 title 称“
1:31 title 称“本
1:-57 title 程$
1:43 title 程(
1:39 title 程(2
1:36 title 程(20
1:-67 title 程4
1:-38 title 程4月
1:-68 title 程4月1
1:39 title 程任
1:38 title 程任务
1:39 title 程任务书
1:43 title 程学
1:48 title 程学校
1:44 title 程学校与
1:30 title 程实施
1:32 title 程实施细
1:61 title 程汇
1:63 title 程汇编
1:59 title 程汇编$
1:62 title 程节
1:54 title 程节选
1:67 title 程节选$
1:-102 title 程表$
1:74 title 稚
1:65 title 稚园
1:84 title 稚园友
1:50 title 稚园友园
1:85 title 稚园友师
1:33 title 稻香
1:41 title 立
1:31 title 立光
1:31 title 立光华
1:31 title 立幼
1:-96 title 站
1:-87 title 站帮
1:-72 title 站帮扶
1:-75 title 站帮扶果
1:-75 title 竞
1:-81 title 竞赛
1:-84 title 竞赛规
1:-81 title 竞赛规程
1:-66 title 章$
1:63 title 章程
1:34 title 章程$
1:51 title 章程节
1:55 title 章程节选
1:60 title 童
1:35 title 童医
1:36 title 童医院
1:41 title 童医院附
1:45 title 童陪
1:46 title 童陪伴
1:49 title 童陪伴合
1:55 title 端
1:55 title 端手
1:63 title 端手牵
1:69 title 端手牵手
1:54 title 竹中
1:64 title 竹中学
1:43 title 竹中学月
1:32 title 竹坑国小
1:-52 title 竹溪
1:-54 title 竹溪小
1:-54 title 竹溪小学
1:41 title 竹镇
1:40 title 竹镇初
1:40 title 竹镇初级
1:56 title 第一中
1:57 title 第一中学
1:-98 title 第一书
1:-81 title 第一书记
1:68 title 第一学
1:52 title 第一学期
1:73 title 第一批
1:47 title 第一批)
1:-39 title 第七
1:54 title 第七中
1:56 title 第七中学
1:-86 title 第七周
1:-53 title 第七周$
1:95 title 第三
1:74 title 第三小
1:63 title 第三小学
1:33 title 第三节
1:30 title 第三高
1:57 title 第九
1:61 title 第九中
1:52 title 第九中学
1:129 title 第二
1:56 title 第二中
1:57 title 第二中学
1:73 title 第二学
1:67 title 第二学期
1:34 title 第二小
1:36 title 第二小学
1:66 title 第二期
1:50 title 第二期工
1:35 title 第二次
1:33 title 第二次)
1:32 title 第二节
1:53 title 第二轮
1:48 title 第二轮工
1:46 title 第五
1:48 title 第五中
1:48 title 第五中学
1:-98 title 第八
1:-75 title 第八周
1:-77 title 第八周食
1:-78 title 第八小
1:-58 title 第八小学
1:62 title 第六周
1:86 title 第六周)
1:39 title 第四
1:31 title 第四初
1:36 title 第四初级
1:35 title 等
1:37 title 筑
1:34 title 筑工
1:32 title 筑工程
1:-38 title 答
1:40 title 答复
1:39 title 答复大
1:41 title 答复大柳
1:-73 title 答记
1:-59 title 答记者
1:-88 title 答记者问
1:72 title 策
1:65 title 策略
1:66 title 策略联
1:70 title 策略联盟
1:-76 title 筹
1:-90 title 筹备
1:51 title 筹备与
1:59 title 筹备与师
1:-68 title 筹备会
1:-73 title 筹备会纪
1:-53 title 筹备方
1:-52 title 筹备方案
1:59 title 签
1:69 title 签约
1:68 title 签约文
1:79 title 签约文本
1:74 title 简
1:46 title 简案
1:57 title 简案$
1:-100 title 简章
1:-89 title 简章$
1:84 title 简表
1:95 title 简表$
1:71 title 算
1:78 title 算$
1:104 title 管
1:48 title 管乡
1:48 title 管乡园
1:50 title 管乡园协
1:50 title 管农
1:52 title 管农村
1:56 title 管农村校
1:45 title 管帮
1:45 title 管帮扶
1:71 title 管理
1:37 title 管理帮
1:37 title 管理帮扶
1:59 title 管理支
1:57 title 管理支援
1:46 title 管薛
1:52 title 管薛家
1:42 title 管薛家坝
1:-97 title 篇
1:-84 title 篇$
1:50 title 籍
1:66 title 籍与
1:50 title 籍与教
1:65 title 籍与教务
1:32 title 类学
1:32 title 类学校“
1:69 title 粤
1:41 title 粤北
1:39 title 粤北石
1:42 title 粤北石径
1:79 title 系
1:57 title 系协
1:60 title 系协议
1:59 title 系协议$
1:65 title 系单
1:59 title 系单(
1:50 title 系单(第
1:65 title 系统
1:54 title 系统援
1:52 title 系统援建
1:30 title 紫
1:33 title 紫荆
1:30 title 紫荆艺术
1:76 title 红
1:41 title 红岩
1:38 title 红岩路
1:41 title 红岩路小
1:61 title 红柳
1:72 title 红柳小
1:57 title 红柳小学
1:55 title 红石
1:51 title 红石镇
1:61 title 红石镇初
1:147 title 约
1:102 title 约$
1:114 title 约定
1:78 title 约定$
1:58 title 约定书
1:63 title 约定书$
1:65 title 约文
1:58 title 约文本
1:60 title 约文本(
1:31 title 级
1:-50 title 级“
1:-75 title 级“一
1:-49 title 级“一帮
1:79 title 级中
1:80 title 级中学
1:48 title 级中学2
1:35 title 级中学;
1:30 title 级中学“
1:34 title 级中学三
1:34 title 级中学与
1:51 title 级中学工
1:35 title 级中学组
1:59 title 级中学结
1:41 title 级示
1:42 title 级示范
1:38 title 级示范园
1:31 title 级科
1:32 title 级英语_
1:-45 title 纪录
1:-68 title 纪录$
1:34 title 纪录(
1:41 title 纪要
1:55 title 纪要$
1:30 title 纪要(
1:35 title 纪要(线
1:80 title 纲
1:69 title 纲要
1:65 title 纲要$
1:46 title 纲领
1:43 title 纲领$
1:58 title 纸
1:59 title 纸$
1:90 title 线
1:113 title 线上
1:33 title 线上)
1:36 title 线上)$
1:53 title 线上师
1:66 title 线上师徒
1:80 title 线上课
1:61 title 线上课堂
1:45 title 练
1:48 title 练下
1:40 title 练下沉
1:49 title 练下沉安
1:56 title 组$
1:41 title 组)
1:53 title 组)$
1:-88 title 组_
1:-52 title 组_第
1:-80 title 组_第七
1:50 title 组今
1:47 title 组今年
1:47 title 组今年做
1:-107 title 组名
1:-86 title 组名单
1:-87 title 组名单$
1:53 title 组团
1:37 title 组团帮
1:32 title 组团帮扶
1:43 title 组团式
1:43 title 组团式”
1:37 title 组对
1:43 title 组对接
1:46 title 组对接说
1:47 title 组建
1:58 title 组建“
1:52 title 组建“春
1:-78 title 组活
1:-51 title 组活动
1:-90 title 组活动记
1:-55 title 组织领
1:-59 title 组织领导
1:68 title 细
1:74 title 细则
1:76 title 细则$
1:-41 title 织
1:-63 title 织领
1:-62 title 织领导
1:-79 title 织领导1
1:59 title 结与
1:54 title 结与下
1:47 title 结与下步
1:40 title 结伴
1:40 title 结伴”
1:41 title 结伴”活
1:-77 title 结友
1:-59 title 结友好
1:-73 title 结友好城
1:50 title 结对一
1:41 title 结对一家
1:61 title 结对互
1:56 title 结对互助
1:41 title 结对任
1:38 title 结对任务
1:66 title 结对公
1:81 title 结对公约
1:52 title 结对共
1:59 title 结对共建
1:67 title 结对单
1:55 title 结对单位
1:49 title 结对回
1:44 title 结对回顾
1:46 title 结对备
1:50 title 结对备忘
1:-49 title 结对学
1:-42 title 结对学校
1:42 title 结对安
1:46 title 结对安排
1:41 title 结对小
1:46 title 结对小河
1:56 title 结对工
1:56 title 结对工作
1:38 title 结对帮扶
1:-82 title 结对社
1:-88 title 结对社区
1:72 title 结对计
1:70 title 结对计划
1:58 title 结帮
1:53 title 结帮扶
1:57 title 结帮扶关
1:57 title 结成
1:75 title 结成帮
1:50 title 结成帮扶
1:131 title 给
1:47 title 给即
1:51 title 给即将
1:63 title 给即将来
1:71 title 给友
1:45 title 给友好
1:61 title 给友好学
1:52 title 给大
1:59 title 给大仑
1:54 title 给大仑国
1:35 title 给大山
1:36 title 给大山的
1:42 title 给山
1:57 title 给山背
1:41 title 给山背小
1:51 title 给的
1:60 title 给的,
1:57 title 给的,和
1:58 title 给结
1:54 title 给结对
1:56 title 给结对学
1:53 title 给薄
1:56 title 给薄弱
1:62 title 给薄弱校
1:-44 title 统
1:61 title 统援
1:61 title 统援建
1:72 title 统援建记
1:-56 title 统考
1:-55 title 统考考
1:-79 title 统考考务
1:-39 title 缔
1:-38 title 缔结
1:-67 title 缔结友
1:-74 title 缔结友好
1:48 title 缔结帮
1:56 title 缔结帮扶
1:65 title 编
1:43 title 编$
1:44 title 罗
1:41 title 罗校
1:42 title 罗校长
1:45 title 罗校长的
1:59 title 置
1:52 title 置要
1:47 title 置要点
1:66 title 置要点$
1:-81 title 群
1:-76 title 群消
1:-48 title 群消息
1:-53 title 群消息$
1:39 title 翠
1:39 title 翠屏
1:39 title 翠屏职
1:41 title 翠屏职教
1:52 title 翰
1:35 title 翰匡
1:37 title 翰匡智
1:33 title 翰匡智学
1:40 title 翰林
1:35 title 翰林中
1:42 title 翰林中学
1:-44 title 老师
1:-32 title 老师$
1:47 title 老师:
1:53 title 老师:$
1:36 title 老师一
1:33 title 老师一名
1:62 title 老师的学
1:64 title 老年
1:49 title 老年大
1:55 title 老年大学
1:-80 title 考
1:35 title 考_
1:38 title 考_命
1:33 title 考_命题
1:-108 title 考务
1:-69 title 考务通
1:-56 title 考务通知
1:-52 title 考核
1:-52 title 考核评
1:-59 title 考核评分
1:-114 title 考考
1:-85 title 考考务
1:-79 title 考考务通
1:-43 title 者
1:35 title 者:
1:34 title 者:北
1:35 title 者:北屿
1:57 title 者协
1:57 title 者协会
1:48 title 者协会_
1:-59 title 者行
1:-84 title 者行前
1:-84 title 者行前须
1:-72 title 者问
1:-84 title 者问$
1:58 title 聋
1:46 title 聋哑
1:52 title 聋哑学
1:54 title 聋哑学校
1:32 title 聋培
1:30 title 聋培智
1:32 title 聋培智三
1:40 title 职
1:77 title 职业
1:35 title 职业中
1:74 title 职业学
1:71 title 职业学校
1:45 title 职业学院
1:37 title 职业技
1:38 title 职业技术
1:52 title 职业教
1:57 title 职业教育
1:36 title 职业高
1:31 title 职业高中
1:58 title 职学
1:51 title 职学校
1:64 title 职学校校
1:53 title 职安
1:54 title 职安排
1:55 title 职安排$
1:-96 title 职工
1:-58 title 职工大
1:-52 title 职工大会
1:123 title 职教
1:55 title 职教中
1:56 title 职教中心
1:49 title 职教组
1:43 title 职教组)
1:61 title 职教育
1:56 title 职教育交
1:55 title 职教集
1:61 title 职教集团
1:-106 title 职责
1:-70 title 职责$
1:54 title 职高
1:42 title 职高工
1:45 title 职高工作
1:125 title 联
1:58 title 联合
1:65 title 联合体
1:35 title 联合体工
1:48 title 联合体运
1:63 title 联席
1:95 title 联席会
1:57 title 联席会$
1:37 title 联席会会
1:40 title 联席会议
1:100 title 联盟
1:54 title 联盟会
1:54 title 联盟会议
1:43 title 联盟对
1:45 title 联盟对口
1:40 title 联盟校
1:52 title 联盟校教
1:35 title 联盟章
1:45 title 联盟第
1:57 title 联盟第二
1:44 title 联盟行
1:48 title 联盟行动
1:81 title 联系
1:60 title 联系单
1:66 title 联系单(
1:52 title 聪
1:47 title 聪学
1:40 title 聪学校
1:54 title 聪学校_
1:76 title 育
1:-53 title 育一
1:-49 title 育一队
1:-53 title 育一队_
1:50 title 育中
1:45 title 育中心
1:30 title 育中心2
1:39 title 育中心_
1:-65 title 育二
1:-51 title 育二队
1:-52 title 育二队$
1:75 title 育交
1:69 title 育交流
1:73 title 育交流誓
1:54 title 育人
1:47 title 育人才
1:57 title 育人才工
1:35 title 育体
1:38 title 育体育
1:37 title 育体育局
1:46 title 育共
1:46 title 育共同
1:43 title 育共同体
1:-75 title 育助
1:-47 title 育助力
1:-68 title 育助力乡
1:33 title 育协
1:30 title 育协作
1:41 title 育和
1:42 title 育和体
1:41 title 育和体育
1:72 title 育学
1:68 title 育学校
1:42 title 育学校对
1:30 title 育学校携
1:62 title 育学校牵
1:62 title 育学校结
1:68 title 育局
1:60 title 育局2
1:56 title 育局20
1:34 title 育局:县
1:75 title 育局人
1:60 title 育局人事
1:59 title 育局会
1:54 title 育局会议
1:64 title 育局关
1:60 title 育局关于
1:48 title 育局工
1:40 title 育局工作
1:43 title 育局文
1:44 title 育局文件
1:-96 title 育局答
1:-81 title 育局答记
)"sv,
    R"(1:49 title 育巡
1:45 title 育巡回
1:47 title 育巡回辅
1:43 title 育工
1:41 title 育工作
1:101 title 育帮
1:93 title 育帮扶
1:47 title 育帮扶任
1:50 title 育帮扶协
1:60 title 育帮扶合
1:39 title 育帮扶工
1:-72 title 育幼
1:-62 title 育幼院
1:-62 title 育幼院合
1:62 title 育新
1:56 title 育新苗
1:77 title 育新苗海
1:85 title 育特
1:59 title 育特色
1:53 title 育特色校
1:58 title 育组
1:51 title 育组今
1:53 title 育组今年
1:39 title 育结
1:38 title 育结对
1:37 title 育结对帮
1:76 title 育联
1:74 title 育联盟
1:44 title 育联盟对
1:52 title 育联盟校
1:62 title 育联盟第
1:49 title 育英
1:46 title 育英教
1:48 title 育英教育
1:79 title 育集
1:82 title 育集团
1:30 title 育集团2
1:50 title 育集团与
1:39 title 育集团帮
1:40 title 育集团年
1:46 title 育集团总
1:57 title 背
1:54 title 背小
1:55 title 背小学
1:49 title 背小学的
1:72 title 能
1:58 title 能特
1:39 title 能特殊
1:55 title 能特殊学
1:64 title 能给
1:64 title 能给的
1:46 title 能给的,
1:39 title 自
1:41 title 自治
1:40 title 自治县
1:42 title 自治县民
1:31 title 致乌
1:55 title 致兄
1:52 title 致兄弟
1:51 title 致兄弟学
1:42 title 致友
1:61 title 致友校
1:57 title 致友校函
1:47 title 致帮
1:47 title 致帮扶
1:46 title 致帮扶学
1:66 title 致柳
1:46 title 致柳塘
1:58 title 致柳塘小
1:-54 title 致词
1:-56 title 致词$
1:-66 title 致贫
1:-62 title 致贫原
1:-56 title 致贫原因
1:66 title 致雾
1:53 title 致雾社
1:50 title 致雾社国
1:52 title 致青
1:47 title 致青荫
1:48 title 致青荫山
1:42 title 致香
1:42 title 致香港
1:39 title 致香港九
1:47 title 致高
1:45 title 致高岭
1:41 title 致高岭村
1:-86 title 舍$
1:35 title 舍2
1:32 title 舍2实
1:36 title 舍2实验
1:58 title 舍管
1:52 title 舍管理
1:59 title 舍管理支
1:-55 title 航
1:-44 title 航教
1:-58 title 航教育
1:-87 title 航教育助
1:-48 title 色(
1:-56 title 色(教
1:-49 title 色(教案
1:46 title 色校
1:46 title 色校帮
1:46 title 色校帮扶
1:107 title 艺
1:31 title 艺体
1:33 title 艺体学
1:30 title 艺体学校
1:48 title 艺合
1:61 title 艺合作
1:74 title 艺合作单
1:71 title 艺术
1:32 title 艺术学校
1:32 title 艺术班
1:31 title 艺术班备
1:49 title 艺术节
1:55 title 艺术节筹
1:87 title 节
1:69 title 节_
1:34 title 节_安
1:39 title 节_安排
1:45 title 节_龙
1:53 title 节_龙湾
1:47 title 节录
1:56 title 节录)
1:48 title 节录)$
1:57 title 节筹
1:53 title 节筹备
1:63 title 节筹备与
1:56 title 节选
1:63 title 节选$
1:43 title 芦
1:36 title 芦苇
1:37 title 芦苇荡
1:34 title 芦苇荡县
1:106 title 花
1:74 title 花小
1:51 title 花小学
1:50 title 花小学与
1:31 title 花沟
1:47 title 花莲
1:54 title 花莲县
1:49 title 花莲县海
1:41 title 芽
1:37 title 芽”
1:38 title 芽”帮
1:40 title 芽”帮扶
1:44 title 苇
1:37 title 苇荡
1:36 title 苇荡县
1:36 title 苇荡县职
1:48 title 苍
1:55 title 苍梧
1:51 title 苍梧岭
1:44 title 苍梧岭县
1:64 title 苏
1:65 title 苏里
1:64 title 苏里县
1:68 title 苏里县支
1:40 title 苗”
1:38 title 苗”教
1:38 title 苗”教师
1:40 title 苗园
1:44 title 苗园)
1:39 title 苗园)$
1:36 title 苗岭
1:48 title 苗幼
1:52 title 苗幼儿
1:51 title 苗幼儿园
1:54 title 苗海
1:56 title 苗海报
1:57 title 苗海报$
1:48 title 若
1:33 title 若$
1:35 title 若翰
1:37 title 若翰匡
1:34 title 若翰匡智
1:43 title 苦
1:40 title 苦竹
1:42 title 苦竹镇
1:42 title 苦竹镇初
1:55 title 英
1:44 title 英教
1:46 title 英教育
1:44 title 英教育集
1:33 title 英语
1:33 title 英语_
1:30 title 英语_主
1:69 title 范
1:38 title 范园
1:39 title 范园“
1:44 title 范园“春
1:40 title 范大
1:39 title 范大学
1:64 title 范学
1:61 title 范学院
1:41 title 范学院青
1:33 title 范性
1:34 title 范性普
1:34 title 范性普通
1:31 title 荆
1:33 title 荆艺
1:30 title 荆艺术学
1:49 title 草
1:56 title 草坝
1:30 title 草坝小
1:38 title 草坝民
1:39 title 草坝民族
1:35 title 荐
1:33 title 荐名
1:33 title 荐名单
1:37 title 荐名单$
1:35 title 荡
1:39 title 荡县
1:36 title 荡县职
1:37 title 荡县职教
1:69 title 荫
1:58 title 荫小
1:59 title 荫小学
1:57 title 荫小学帮
1:56 title 荫山
1:58 title 荫山区
1:55 title 荫山区学
1:-97 title 荷
1:-72 title 荷塘
1:-82 title 荷塘月
1:-61 title 荷塘月色
1:60 title 莲
1:54 title 莲县
1:48 title 莲县海
1:53 title 莲县海岸
1:46 title 莲塘
1:52 title 莲塘中
1:49 title 莲塘中学
1:79 title 菜
1:56 title 菜单
1:48 title 菜单$
1:56 title 菜单(
1:42 title 菜单(请
1:-77 title 萍
1:-78 title 萍:
1:-62 title 萍:帮
1:-75 title 萍:帮扶
1:34 title 葡
1:35 title 葡学
1:35 title 葡学校
1:35 title 葡学校与
1:71 title 蓝
1:53 title 蓝双
1:51 title 蓝双校
1:57 title 蓝双校”
1:30 title 蓝携
1:35 title 蓝携手
1:36 title 蓝携手”
1:48 title 蓝田
1:42 title 蓝田乡
1:35 title 蓝田乡中
1:73 title 薄
1:65 title 薄弱
1:57 title 薄弱学
1:49 title 薄弱学校
1:46 title 薄弱校
1:54 title 薄弱校的
1:47 title 薛
1:59 title 薛家
1:49 title 薛家坝
1:52 title 薛家坝小
1:57 title 藏
1:53 title 藏教
1:59 title 藏教育
1:57 title 藏教育人
1:-41 title 行
1:53 title 行-
1:42 title 行--
1:60 title 行--海
1:52 title 行_
1:62 title 行_共
1:55 title 行_共育
1:42 title 行、
1:40 title 行、班
1:43 title 行、班班
1:56 title 行一
1:56 title 行一对
1:50 title 行一对)
1:-114 title 行与
1:-73 title 行与乡
1:-74 title 行与乡政
1:-62 title 行与育
1:-63 title 行与育幼
1:-43 title 行事
1:-51 title 行事历
1:-80 title 行事历(
1:-85 title 行前
1:-82 title 行前须
1:-75 title 行前须知
1:56 title 行办
1:60 title 行办法
1:52 title 行办法$
1:115 title 行动
1:60 title 行动实
1:60 title 行动实施
1:61 title 行动方
1:61 title 行动方案
1:35 title 行动清
1:37 title 行动清单
1:45 title 行动的
1:39 title 行动的通
1:44 title 行动纲
1:43 title 行动纲领
1:38 title 行动计
1:38 title 行动计划
1:48 title 行政
1:53 title 行政会
1:44 title 行政会记
1:77 title 行方
1:56 title 行方案
1:45 title 行方案$
1:57 title 街
1:55 title 街小
1:56 title 街小学
1:34 title 街小学(
1:52 title 街小学与
1:45 title 街道
1:50 title 街道中
1:44 title 街道中心
1:88 title 补
1:98 title 补充
1:67 title 补充说
1:64 title 补充说明
1:112 title 表
1:100 title 表$
1:83 title 表(
1:65 title 表(2
1:69 title 表(20
1:49 title 表(一
1:50 title 表(一行
1:37 title 表及
1:31 title 被
1:36 title 被牵
1:40 title 被牵手
1:34 title 被牵手校
1:88 title 西
1:41 title 西川
1:50 title 西川师
1:56 title 西川师大
1:47 title 西桂
1:37 title 西桂岭
1:41 title 西桂岭县
1:86 title 西部
1:75 title 西部协
1:79 title 西部协作
1:54 title 西部学
1:56 title 西部学校
1:50 title 西镇
1:44 title 西镇中
1:44 title 西镇中心
1:49 title 要
1:35 title 要(
1:33 title 要(线
1:33 title 要(线上
1:42 title 要)
1:40 title 要)指
1:50 title 要)指导
1:52 title 要为
1:53 title 要为红
1:40 title 要为红柳
1:49 title 要十
1:54 title 要十二
1:53 title 要十二月
1:31 title 要点(
1:53 title 覆
1:62 title 覆函
1:69 title 覆函$
1:-35 title 见
1:74 title 见$
1:-74 title 见表
1:-104 title 见表$
1:46 title 观
1:51 title 观塘
1:50 title 观塘敬
1:42 title 观塘敬业
1:-38 title 规
1:75 title 规划
1:66 title 规划$
1:50 title 规划(
1:47 title 规划(摘
1:55 title 规模
1:52 title 规模学
1:62 title 规模学校
1:-51 title 规程
1:-52 title 规程$
1:-79 title 视
1:-73 title 视意
1:-93 title 视意见
1:-73 title 视意见表
1:81 title 览
1:52 title 览$
1:43 title 览派
1:67 title 览派出
1:41 title 览派出校
1:69 title 角
1:47 title 角扶
1:54 title 角扶助
1:59 title 角扶助计
1:141 title 解
1:58 title 解$
1:131 title 解表
1:126 title 解表$
1:64 title 誓
1:70 title 誓约
1:70 title 誓约$
1:76 title 计
1:-61 title 计$
1:77 title 计划
1:30 title 计划$
1:90 title 计划(
1:50 title 计划(2
1:47 title 计划(校
1:38 title 计划)
1:39 title 计划)$
1:45 title 计划一
1:56 title 计划一页
1:58 title 计划书
1:46 title 计划书$
1:54 title 计划书(
1:88 title 计画
1:84 title 计画$
1:34 title 计画(
1:32 title 计画(1
1:37 title 计画_
1:35 title 计画_说
1:55 title 计画一
1:64 title 计画一览
1:55 title 训
1:62 title 议(
1:30 title 议(2
1:36 title 议(三
1:37 title 议(三方
1:58 title 议(节
1:43 title 议(节录
1:73 title 议决
1:61 title 议决议
1:67 title 议决议$
1:47 title 议材
1:40 title 议材料
1:41 title 议材料:
1:71 title 议纪录
1:88 title 议纪录$
1:32 title 议纪录(
1:53 title 议附
1:48 title 议附则
1:50 title 议附则与
1:-122 title 记
1:57 title 记册
1:61 title 记册$
1:-47 title 记工
1:-69 title 记工作
1:-46 title 记工作日
1:-72 title 记录
1:-79 title 记录$
1:54 title 记录(
1:76 title 记录(拟
1:-49 title 记录语
1:-71 title 记录语文
1:-67 title 记者
1:-54 title 记者问
1:-98 title 记者问$
1:77 title 讲
1:53 title 讲_
1:33 title 讲_沈
1:32 title 讲_沈若
1:32 title 讲_游敏
1:65 title 讲师
1:82 title 讲师派
1:65 title 讲师派遣
1:-89 title 论
1:-86 title 论文
1:-85 title 论文目
1:-100 title 论文目录
1:44 title 设
1:54 title 设置
1:58 title 设置要
1:65 title 设置要点
1:-81 title 设计
1:-59 title 设计$
1:-44 title 访
1:50 title 访一
1:50 title 访一次
1:35 title 访一次5
1:36 title 访一次_
1:53 title 访约
1:80 title 访约定
1:63 title 访约定$
1:-83 title 访视
1:-92 title 访视意
1:-90 title 访视意见
1:-96 title 证
1:-84 title 证书
1:-72 title 证书$
1:-45 title 评
1:-81 title 评分
1:-91 title 评分标
1:-47 title 评分标准
1:-83 title 词
1:-73 title 词$
1:-52 title 话
1:-61 title 话廖
1:-91 title 话廖秋
1:-52 title 话廖秋萍
1:-77 title 语
1:-63 title 语$
1:32 title 语_
1:32 title 语_主
1:30 title 语_主讲
1:30 title 语学校与
1:-94 title 语文
1:-68 title 语文组
1:-89 title 语文组_
1:92 title 说
1:37 title 说帖$
1:101 title 说明
1:96 title 说明$
1:-85 title 请
1:-67 title 请$
1:-97 title 请函
1:-77 title 请函$
1:81 title 请勾
1:66 title 请勾选
1:51 title 请勾选)
1:-69 title 请赛
1:-81 title 请赛竞
1:-68 title 请赛竞赛
1:59 title 诺
1:62 title 诺之
1:55 title 诺之前
1:50 title 诺之前五
1:-46 title 读
1:-63 title 读《
1:-115 title 读《乡
1:-74 title 读《乡村
1:53 title 读共
1:49 title 读共同
1:59 title 读共同体
1:31 title 读学
1:38 title 课_
1:36 title 课_派
1:35 title 课_派老
1:46 title 课专
1:66 title 课专家
1:73 title 课专家名
1:66 title 课后
1:36 title 课后帮
1:44 title 课后帮扶
1:66 title 课后服
1:51 title 课后服务
1:31 title 课周
1:32 title 课周一
1:90 title 课堂
1:73 title 课堂共
1:70 title 课堂共享
1:-71 title 课教
1:-56 title 课教学
1:-61 title 课教学设
1:64 title 课时
1:67 title 课时间
1:47 title 课时间表
1:-82 title 课桌
1:-89 title 课桌$
1:-33 title 课程表
1:-58 title 课程表$
1:35 title 课组
1:37 title 课组对
1:37 title 课组对接
1:-92 title 调
1:-63 title 调整
1:-77 title 调整学
1:-97 title 调整学校
1:39 title 调的
1:34 title 调的校
1:41 title 调的校际
1:-54 title 谈会
1:-43 title 谈会纪
1:-95 title 谈会纪录
1:81 title 谈会纪要
1:55 title 谈摘
1:58 title 谈摘要
1:53 title 谈摘要十
1:63 title 谈要
1:69 title 谈要点
1:66 title 谈要点$
1:55 title 谈记
1:60 title 谈记录
1:67 title 谈记录$
1:-128 title 谢
1:-92 title 谢信
1:-108 title 谢信$
1:-90 title 谢函
1:-93 title 谢函$
1:-113 title 谱
1:-104 title 谱$
1:-93 title 谱新
1:-84 title 谱新篇
1:-58 title 谱新篇$
1:43 title 谷
1:-34 title 责
1:-79 title 责$
1:73 title 责任
1:51 title 责任书
1:51 title 责任书$
1:51 title 责任状
1:45 title 责任状$
1:34 title 账
1:41 title 账$
1:98 title 账(
1:85 title 账(春
1:90 title 账(春季
1:41 title 账(职
1:51 title 账(职教
1:-81 title 账户
1:-42 title 账户主
1:-62 title 账户主_
1:33 title 账说明
1:32 title 账说明$
1:51 title 质
1:38 title 质工
1:31 title 质工程
1:34 title 质工程(
1:-56 title 贫
1:-67 title 贫原
1:-43 title 贫原因
1:-44 title 贫原因_
1:47 title 贯
1:47 title 贯制
1:49 title 贯制学
1:48 title 贯制学校
1:37 title 贴
1:39 title 贴墙
1:37 title 贴墙)
1:38 title 贴墙)$
1:82 title 贵
1:77 title 贵校
1:64 title 贵校党
1:62 title 贵校党支
1:46 title 贵校所
1:50 title 贵校所提
1:43 title 贵院
1:49 title 贵院教
1:47 title 贵院教师
1:63 title 贺
1:48 title 贺校
1:55 title 贺校长
1:50 title 贺校长的
1:84 title 资
1:59 title 资援
1:46 title 资援助
1:50 title 资援助$
1:66 title 资源
1:65 title 资源支
1:55 title 资源支援
1:-108 title 赛
1:-40 title 赛程
1:-38 title 赛程4
1:-65 title 赛程4月
1:-67 title 赛竞
1:-56 title 赛竞赛
1:-70 title 赛竞赛规
1:-84 title 赛规
1:-88 title 赛规程
1:-68 title 赛规程$
1:-82 title 赠
1:34 title 赠旧
1:35 title 赠旧仪
1:34 title 赠旧仪器
1:-88 title 赠证
1:-100 title 赠证书
1:-77 title 赠证书$
1:-43 title 赴
1:61 title 赴乌
1:73 title 赴乌苏
1:67 title 赴乌苏里
1:43 title 赴山
1:39 title 赴山区
1:48 title 赴山区支
1:-90 title 赴石
1:-68 title 赴石梁
1:-54 title 赴石梁小
1:92 title 赴鹿
1:59 title 赴鹿鸣
1:58 title 赴鹿鸣中
1:48 title 起
1:30 title 起国民
1:31 title 起国民小
1:49 title 起步
1:44 title 起步阶
1:48 title 起步阶段
1:-30 title 路
1:-40 title 路小学
1:54 title 路小学2
1:46 title 路小学、
1:37 title 路小学与
1:-64 title 路小学教
1:-57 title 转
1:-70 title 转正
1:-71 title 转正申
1:-71 title 转正申请
1:95 title 轮
1:67 title 轮岗
1:63 title 轮岗派
1:51 title 轮岗派出
1:52 title 轮工
1:62 title 轮工作
1:47 title 轮工作安
1:43 title 轮校
1:43 title 轮校际
1:36 title 轮校际结
1:66 title 辅
1:71 title 辅导
1:58 title 辅导合
1:55 title 辅导合作
1:30 title 辅导员交
1:-46 title 边
1:-80 title 边的
1:-90 title 边的课
1:-73 title 边的课桌
1:50 title 边远
1:53 title 边远教
1:69 title 边远教学
1:-47 title 达
1:43 title 达新
1:43 title 达新一
1:41 title 达新一轮
1:-105 title 达水
1:-60 title 达水泥
1:-78 title 达水泥厂
1:59 title 运
1:46 title 运行
1:58 title 运行办
1:57 title 运行办法
1:-44 title 进
1:52 title 进修
1:50 title 进修的
1:51 title 进修的安
1:64 title 进城
1:62 title 进城活
1:83 title 进城活动
1:45 title 进备
1:43 title 进备忘
1:49 title 进备忘录
1:-64 title 进谱
1:-86 title 进谱新
1:-54 title 进谱新篇
1:52 title 远
1:60 title 远教
1:70 title 远教学
1:47 title 远教学点
1:48 title 连
1:33 title 连南
1:35 title 连江
1:31 title 连江县
1:33 title 连江县北
1:51 title 送
1:31 title 送到
1:32 title 送到龙
1:33 title 送到龙湾
1:102 title 送培
1:83 title 送培到
1:74 title 送培到县
1:55 title 送培到校
1:79 title 送教下
1:77 title 送教下乡
1:61 title 送给
1:37 title 送给大
1:40 title 送给大山
1:48 title 送给薄
1:47 title 送给薄弱
1:51 title 送课
1:49 title 送课时
1:64 title 送课时间
1:58 title 选
1:62 title 选$
1:62 title 选)
1:66 title 选)$
1:93 title 选派
1:40 title 选派2
1:36 title 选派20
1:93 title 选派教
1:91 title 选派教师
1:-67 title 选简
1:-83 title 选简章
1:-66 title 选简章$
1:36 title 通报
1:37 title 通报(
1:35 title 通报(附
1:-42 title 通知
1:-43 title 通知$
1:69 title 通知:
1:56 title 通知:片
1:61 title 通高
1:73 title 通高中
1:44 title 通高中协
1:36 title 通高中对
1:37 title 造
1:38 title 造册
1:36 title 造册3
1:36 title 造册3段
1:61 title 道中
1:55 title 道中学
1:47 title 道中学与
1:41 title 道中心
1:43 title 道中心幼
1:30 title 道女
1:31 title 道女子学
1:-85 title 道德
1:-46 title 道德与
1:-50 title 道德与法
1:65 title 遣
1:52 title 遣名
1:56 title 遣名册
1:66 title 遣名册$
1:-94 title 邀
1:-91 title 邀请
1:-76 title 邀请函
1:-71 title 邀请函$
1:-61 title 邀请赛
1:-83 title 邀请赛竞
1:-81 title 那
1:-79 title 那边
1:-74 title 那边的
1:-94 title 那边的课
1:65 title 邮
1:84 title 邮件
1:73 title 邮件$
1:57 title 部共
1:70 title 部共建
1:56 title 部共建的
1:72 title 部协
1:70 title 部协作
1:60 title 部协作_
1:45 title 部协作职
1:42 title 部学
1:55 title 部学校
1:43 title 部学校手
1:-70 title 部结
1:-50 title 部结对
1:-66 title 部结对帮
1:33 title 都
1:39 title 都会
1:38 title 都会国
1:37 title 都会国中
1:-70 title 配
1:55 title 配$
1:-66 title 配名
1:-90 title 配名单
1:-52 title 配名单$
1:63 title 里县
1:58 title 里县支
1:61 title 里县支教
1:55 title 里国
1:50 title 里国小
1:56 title 里国小合
1:30 title 里小
1:54 title 重
1:66 title 重点
1:63 title 金
1:31 title 金会
1:37 title 金十
1:33 title 金十名
1:32 title 金十名_
1:33 title 金湖国
1:71 title 铁
1:72 title 铁岭
1:42 title 铁岭沟
1:44 title 铁岭沟初
1:90 title 铁岭湾
1:52 title 铁岭湾第
1:33 title 铃
1:-100 title 银
1:-103 title 银行
1:-90 title 银行与
1:-81 title 银行与乡
1:-54 title 锣
1:-64 title 锣鼓
1:-80 title 锣鼓镇
1:-61 title 锣鼓镇小
1:57 title 锦
1:31 title 锦帆
1:-58 title 镇
1:-32 title 镇中心
1:-35 title 镇中心小
1:45 title 镇中心幼
1:49 title 镇九
1:48 title 镇九年
1:44 title 镇九年一
1:58 title 镇初
1:65 title 镇初级
1:67 title 镇初级中
1:65 title 镇学
1:57 title 镇学堂
1:68 title 镇学堂办
1:-87 title 镇小
1:-75 title 镇小学
1:-48 title 镇小学百
1:60 title 镇教
1:49 title 镇教研
1:49 title 镇教研联
1:38 title 长
1:44 title 长$
1:41 title 长书
1:51 title 长书$
1:-66 title 长交
1:-87 title 长交接
1:-80 title 长交接致
1:34 title 长交流
1:37 title 长交流_
1:45 title 长会
1:58 title 长会谈
1:54 title 长会谈摘
1:58 title 长工
1:49 title 长工作
1:56 title 长工作室
1:39 title 长工程
1:42 title 长工程任
1:54 title 长挂
1:69 title 长挂职
1:45 title 长挂职安
1:64 title 长携
1:66 title 长携手
1:52 title 长携手会
1:-88 title 长来
1:-53 title 长来信
1:-69 title 长来信$
1:82 title 长的
1:57 title 长的信
1:88 title 长的信$
1:31 title 长致
1:33 title 长致乌坵
1:90 title 门
1:65 title 门与
1:50 title 门与内
1:64 title 门与内地
1:40 title 门县
1:39 title 门县职
1:39 title 门县职业
1:63 title 门培
1:44 title 门培善
1:50 title 门培善特
1:66 title 门培道
1:49 title 门培道中
1:30 title 门培道女
1:52 title 门寨
1:49 title 门寨小
1:50 title 门寨小学
1:-82 title 问
1:-75 title 问$
1:86 title 间$
1:-85 title 间的
1:-77 title 间的通
1:-93 title 间的通知
1:53 title 间表
1:64 title 间表$
1:75 title 阁
1:55 title 阅
1:53 title 阅读
1:62 title 阅读共
1:43 title 阅读共同
1:-78 title 队$
1:62 title 队2
1:73 title 队20
1:79 title 队202
1:-79 title 队4
1:-40 title 队4月
1:-53 title 队4月2
1:-68 title 队_
1:-54 title 队_对
1:-56 title 队_对_
1:70 title 队分
1:48 title 队分工
1:73 title 队分工$
1:34 title 队协
1:34 title 队协调
1:31 title 队协调的
1:54 title 队手
1:49 title 队手拉
1:55 title 队手拉手
1:51 title 阳
1:40 title 阳光
1:40 title 阳市
1:34 title 阴
1:31 title 阴坡
1:43 title 阶
1:47 title 阶段
1:42 title 阶段的
1:53 title 阶段的安
1:38 title 陂
1:39 title 陂县
1:38 title 陂县教
1:41 title 陂县教育
1:164 title 附
1:81 title 附中
1:60 title 附中伙
1:63 title 附中伙伴
1:43 title 附中帮
1:46 title 附中帮扶
1:49 title 附则
1:51 title 附则与
1:84 title 附则与附
1:55 title 附属
1:57 title 附属中
1:50 title 附属中学
1:35 title 附来
1:34 title 附来年
1:37 title 附来年计
1:44 title 附校
1:45 title 附校帮
1:45 title 附校帮扶
1:49 title 附表
1:59 title 附表$
1:42 title 附设
1:30 title 附设幼
1:47 title 际
1:57 title 际姊
1:58 title 际姊妹
1:46 title 际姊妹校
1:73 title 际帮
1:66 title 际帮扶
1:35 title 际帮扶备
1:61 title 际帮扶日
1:52 title 际援
1:71 title 际援助
1:63 title 际援助合
1:-63 title 际桌
1:-108 title 际桌球
1:-93 title 际桌球邀
1:48 title 际结
1:50 title 际结对
1:42 title 际结对任
1:40 title 陇
1:-52 title 院
1:30 title 院(
1:30 title 院、
1:35 title 院与
1:-72 title 院合
1:-71 title 院合作
1:-56 title 院合作企
1:-77 title 院实
1:-81 title 院实施
1:-78 title 院实施方
1:-80 title 院对
1:-62 title 院对口
1:-67 title 院对口支
1:59 title 院支
1:41 title 院支援
1:44 title 院支援韶
1:50 title 院教
1:47 title 院教师
1:45 title 院教师进
1:30 title 院校
1:54 title 院附
1:40 title 院附校
1:42 title 院附校帮
1:35 title 院附设
1:51 title 院青
1:53 title 院青年
1:56 title 院青年志
1:64 title 陪
1:77 title 陪伴
1:41 title 陪伴合
1:48 title 陪伴合作
1:54 title 陪伴计
1:82 title 陪伴计画
1:46 title 陵
1:48 title 陵区
1:48 title 陵区名
1:46 title 陵区名园
1:33 title 隆
1:34 title 隆市
1:32 title 隆市港
1:30 title 隆市港东
1:-43 title 难
1:-42 title 难户
1:-76 title 难户台
1:-55 title 难户台账
1:41 title 雁
1:44 title 雁南
1:48 title 雁南大
1:42 title 雁南大学
1:100 title 集
1:108 title 集团
1:35 title 集团2
1:34 title 集团20
1:45 title 集团_
1:44 title 集团_支
1:42 title 集团“
1:44 title 集团“一
1:57 title 集团与
1:31 title 集团与山
1:51 title 集团与边
1:62 title 集团化
1:59 title 集团化办
1:45 title 集团对
1:65 title 集团对口
1:41 title 集团帮
1:42 title 集团帮扶
1:43 title 集团年
1:43 title 集团年度
1:47 title 集团总
1:44 title 集团总校
1:49 title 雪
1:89 title 雾
1:32 title 雾乡国
1:31 title 雾山乡
1:49 title 雾社
1:46 title 雾社国
1:45 title 雾社国民
1:59 title 需
1:73 title 需求
1:89 title 需求$
1:51 title 青山
1:51 title 青山市
1:56 title 青山市第
1:49 title 青岭
1:47 title 青岭市
1:53 title 青岭市教
1:-30 title 青年
1:63 title 青年志
1:40 title 青年志愿
1:40 title 青樟
1:39 title 青樟区
1:42 title 青樟区教
1:-63 title 青石
1:-69 title 青石乡
1:-70 title 青石乡卫
1:46 title 青竹
1:52 title 青竹中
1:47 title 青竹中学
1:38 title 青苗
1:40 title 青苗”
1:40 title 青苗”教
1:52 title 青荫
1:53 title 青荫山
1:56 title 青荫山区
1:62 title 青蓝
1:53 title 青蓝双
1:51 title 青蓝双校
1:31 title 青蓝携
1:36 title 青蓝携手
1:44 title 韶
1:44 title 韶关
1:46 title 韶关黄
1:46 title 韶关黄坑
1:73 title 页
1:59 title 页)
1:56 title 页)$
1:47 title 页纸
1:51 title 页纸$
1:45 title 项
1:60 title 项告
1:63 title 项告知
1:67 title 项告知单
1:32 title 项次
1:44 title 项次_
1:36 title 项次_内
1:-82 title 项目_
1:-50 title 项目_分
1:49 title 项目书
1:41 title 项目书$
1:69 title 项目任
1:67 title 项目任务
1:30 title 顺
1:38 title 顺和
1:36 title 顺和启
1:38 title 顺和启智
1:-72 title 须
1:-61 title 须知
1:-95 title 须知$
1:50 title 顾
1:46 title 顾与
1:46 title 顾与前
1:51 title 顾与前瞻
1:54 title 预
1:54 title 预告
1:58 title 预告$
1:-30 title 领
1:44 title 领$
1:-73 title 领导
1:-78 title 领导1
1:-75 title 领导10
1:31 title 领结
1:33 title 领结对
1:33 title 领结对共
1:37 title 题
1:41 title 题_
1:37 title 题_施
1:34 title 题_施测
1:-41 title 食
1:51 title 食堂
1:49 title 食堂与
1:52 title 食堂与宿
1:-63 title 食谱
1:-66 title 食谱$
1:46 title 馆
1:81 title 馆、
1:61 title 馆、实
1:60 title 馆、实验
1:-48 title 首
1:-89 title 首语
1:-55 title 首语$
1:51 title 首长
1:52 title 首长会
1:62 title 首长会谈
1:62 title 香
1:42 title 香岛
1:42 title 香岛培
1:40 title 香岛培文
1:51 title 香港
1:42 title 香港九
1:37 title 香港九龙
1:32 title 香港圣若
1:30 title 马鞍
1:31 title 马鞍山区
1:-44 title 驻村
1:36 title 驻村工
1:34 title 驻村工作
1:-116 title 驻村第
1:-59 title 驻村第一
1:87 title 驻点
1:73 title 驻点帮
1:59 title 驻点帮扶
1:33 title 驼
1:93 title 验
1:54 title 验室
1:33 title 验室_
1:33 title 验室_赠
1:53 title 验室开
1:53 title 验室开放
1:40 title 验小
1:42 title 验小学
1:32 title 验小学与
1:31 title 验高中
1:31 title 骨
1:121 title 高
1:76 title 高中
1:31 title 高中-洛
1:36 title 高中三
1:37 title 高中三年
1:52 title 高中协
1:69 title 高中协作
1:34 title 高中对
1:35 title 高中对口
1:54 title 高中策
1:46 title 高中策略
1:53 title 高原
1:70 title 高原二
1:68 title 高原二中
1:48 title 高岭
1:42 title 高岭村
1:47 title 高岭村完
1:54 title 高工
1:51 title 高工作
1:47 title 高工作清
1:45 title 高新
1:39 title 高新区
1:39 title 高新区两
1:76 title 高校
1:58 title 高校定
1:60 title 高校定点
1:59 title 高级
1:54 title 高级中
1:59 title 高级中学
1:86 title 鸣
1:68 title 鸣中
1:74 title 鸣中学
1:81 title 鸣中学授
1:38 title 鸣初
1:42 title 鸣初小
1:44 title 鸣初小复
1:-62 title 鸿
1:-59 title 鸿达
1:-102 title 鸿达水
1:-101 title 鸿达水泥
1:57 title 鹤
1:35 title 鹤川
1:38 title 鹤川工
1:39 title 鹤川工业
1:44 title 鹤鸣
1:38 title 鹤鸣初
1:41 title 鹤鸣初小
1:82 title 鹭
1:59 title 鹭洲
1:42 title 鹭洲中
1:38 title 鹭洲中学
1:47 title 鹭洲学
1:63 title 鹭洲学校
1:52 title 鹰
1:40 title 鹰嘴
1:52 title 鹰嘴岩
1:52 title 鹰嘴岩小
1:54 title 鹿
1:57 title 鹿鸣
1:87 title 鹿鸣中
1:45 title 鹿鸣中学
1:40 title 麓
1:35 title 麓中学
1:32 title 麓中学结
1:48 title 麦
1:46 title 麻
1:35 title 麻栗
1:34 title 麻栗乡
1:33 title 麻栗乡人
1:55 title 黄
1:51 title 黄坑
1:41 title 黄坑中
1:48 title 黄坑中学
1:65 title 黑
1:54 title 黑石
1:49 title 黑石岭
1:50 title 黑石岭林
1:34 title 黔
1:-97 title 鼓
1:31 title 鼓岩
1:31 title 鼓岩国中
1:-99 title 鼓镇
1:-90 title 鼓镇小
1:-77 title 鼓镇小学
1:73 title 龙
1:38 title 龙仁
1:44 title 龙仁爱
1:37 title 龙仁爱堂
1:40 title 龙塘
1:44 title 龙塘侗
1:38 title 龙塘侗族
1:50 title 龙湾
1:49 title 龙湾→
1:33 title 龙湾→木
1:31 title 龙湾→草
1:30 title 龙湾校
1:-34 words=0
1:-286 words=1
1:47 words=16
1:-64 words=2
1:123 words=4
1:139 words=8
)"sv,
};

}  // namespace

std::span<std::string_view const> const plan_weights(parts);

}  // namespace bangfu::document::reader
