// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(english_measure no yes
1:-60 actor=0
1:28 actor=1
1:-8 alone=0
1:-185 alone=1
1:-33 always
1:-250 begins=0
1:90 begins=1
1:-33 c $
1:-33 c ^
1:-37 c ^ a
1:85 c ^ about
1:-82 c ^ absence
1:-86 c ^ achebe
1:-73 c ^ adele
1:-62 c ^ adopted
1:-168 c ^ agreed
1:69 c ^ all
1:82 c ^ an
1:-166 c ^ and
1:-134 c ^ another
1:-122 c ^ approved
1:-143 c ^ arrangements
1:-170 c ^ at
1:-159 c ^ attendance
1:-73 c ^ b
1:-107 c ^ baseline
1:104 c ^ beginning
1:-41 c ^ between
1:130 c ^ body
1:108 c ^ both
1:-33 c ^ bothsides
1:-74 c ^ by
1:-163 c ^ calendar
1:27 c ^ children
1:-117 c ^ choir
1:84 c ^ class
1:166 c ^ classes
1:-184 c ^ dated
1:-76 c ^ dates
1:-96 c ^ deliveries
1:165 c ^ departments
1:-54 c ^ deputy
1:-5 c ^ dr
1:-86 c ^ drop
1:-79 c ^ during
1:-124 c ^ duties
1:14 c ^ each
1:27 c ^ eight
1:-167 c ^ english
1:-51 c ^ exclusions
1:80 c ^ experienced
1:79 c ^ families
1:-71 c ^ february
1:-101 c ^ fewer
1:154 c ^ fifteen
1:99 c ^ five
1:-78 c ^ following
1:-192 c ^ for
1:-45 c ^ form
1:77 c ^ french
1:57 c ^ from
1:8 c ^ giver
1:77 c ^ grade
1:117 c ^ guan
1:8 c ^ he
1:-22 c ^ heads
1:-101 c ^ her
1:-85 c ^ i
1:72 c ^ if
1:-80 c ^ ii
1:-97 c ^ iii
1:-41 c ^ in
1:-103 c ^ instructors
1:-205 c ^ issued
1:165 c ^ it
1:-114 c ^ items
1:-250 c ^ its
1:-78 c ^ iv
1:117 c ^ japanese
1:144 c ^ joint
1:-71 c ^ july
1:-103 c ^ keeping
1:-125 c ^ lane
1:-166 c ^ last
1:150 c ^ lecturers
1:-114 c ^ marking
1:150 c ^ mathematics
1:-84 c ^ meeting
1:-123 c ^ members
1:-159 c ^ mentor
1:-210 c ^ mentors
1:-112 c ^ minutes
1:96 c ^ miss
1:-132 c ^ mr
1:87 c ^ mrs
1:138 c ^ ms
1:-78 c ^ nadia
1:151 c ^ names
1:-122 c ^ nearly
1:-87 c ^ nine
1:-143 c ^ no
1:-158 c ^ not
1:-108 c ^ notes
1:-101 c ^ november
1:-238 c ^ number
1:-141 c ^ observation
1:-42 c ^ october
1:72 c ^ officers
1:148 c ^ on
1:125 c ^ once
1:-96 c ^ one
1:-114 c ^ over
1:-124 c ^ owner
1:-128 c ^ paired
1:101 c ^ pairs
1:92 c ^ parents
1:-50 c ^ pass
1:103 c ^ pen
1:-73 c ^ persistent
1:-83 c ^ placements
1:-67 c ^ preamble
1:-96 c ^ prepared
1:75 c ^ primary
1:-83 c ^ principal
1:73 c ^ professor
1:-124 c ^ programme
1:-79 c ^ pupil
1:183 c ^ pupils
1:-87 c ^ pursuant
1:-134 c ^ questions
1:-177 c ^ reading
1:-130 c ^ ref
1:46 c ^ researchers
1:-96 c ^ rules
1:93 c ^ same
1:-81 c ^ sat
1:-59 c ^ schedule
1:180 c ^ school
1:116 c ^ schools
1:103 c ^ senior
1:-164 c ^ september
1:-105 c ^ sessions
1:-85 c ^ short
1:-44 c ^ since
1:-69 c ^ six
1:85 c ^ sixteen
1:114 c ^ so
1:111 c ^ some
1:-87 c ^ staff
1:132 c ^ student
1:-160 c ^ study
1:95 c ^ subject
1:5 c ^ taker
1:44 c ^ teachers
1:-106 c ^ teaching
1:-137 c ^ technical
1:-70 c ^ technicians
1:105 c ^ ten
1:-98 c ^ the
1:-75 c ^ their
1:-186 c ^ there
1:-89 c ^ these
1:-44 c ^ they
1:-84 c ^ things
1:107 c ^ thirty
1:-124 c ^ this
1:75 c ^ those
1:25 c ^ three
1:-135 c ^ timetables
1:-88 c ^ timetabling
1:-86 c ^ trust
1:168 c ^ twelve
1:120 c ^ twenty
1:-66 c ^ twinning
1:22 c ^ two
1:59 c ^ up
1:-108 c ^ visiting
1:-115 c ^ welding
1:-131 c ^ working
1:47 c ^ year
1:-128 c ^ youth
1:138 c a
1:92 c a and
1:-67 c a bachelor
1:81 c a bank
1:93 c a behaviour
1:91 c a bilingual
1:-111 c a book
1:89 c a box
1:-128 c a briefing
1:-113 c a bus
1:114 c a chemistry
1:-80 c a class
1:119 c a colleague
1:96 c a completion
1:58 c a contest
1:-57 c a county
1:74 c a critical
1:-64 c a day
1:79 c a deputy
1:137 c a diary
1:109 c a discussion
1:43 c a district
1:-66 c a drop
1:132 c a farm
1:158 c a final
1:120 c a five
1:205 c a fortnight
1:131 c a full
1:152 c a giver
1:-80 c a graduate
1:85 c a grant
1:160 c a half
1:76 c a handbook
1:93 c a homework
1:-103 c a house
1:37 c a joint
1:62 c a learning
1:43 c a lecturer
1:-107 c a lesson
1:82 c a letter
1:-80 c a level
1:78 c a life
1:109 c a like
1:104 c a literacy
1:121 c a live
1:-134 c a master
1:91 c a member
1:207 c a mentor
1:73 c a minibus
1:90 c a model
1:129 c a monitoring
1:98 c a month
1:104 c a music
1:93 c a new
1:45 c a one
1:-101 c a pairing
1:90 c a partner
1:97 c a party
1:-120 c a pass
1:131 c a pen
1:43 c a pharmacologist
1:85 c a phone
1:-131 c a plan
1:-91 c a planned
1:-106 c a practice
1:-125 c a prize
1:-130 c a programme
1:83 c a progress
1:-72 c a provincial
1:-130 c a pupil
1:-66 c a qualified
1:190 c a quarter
1:77 c a reading
1:-78 c a regular
1:113 c a report
1:76 c a researcher
1:152 c a return
1:62 c a sand
1:65 c a saturday
1:-57 c a school
1:-78 c a science
1:-30 c a second
1:-97 c a senior
1:53 c a set
1:136 c a short
1:88 c a similar
1:81 c a skills
1:-114 c a smaller
1:-28 c a specialist
1:79 c a story
1:92 c a study
1:-84 c a subject
1:104 c a talk
1:-100 c a teacher
1:-110 c a teaching
1:103 c a team
1:105 c a telescope
1:140 c a term
1:97 c a termly
1:76 c a time
1:79 c a total
1:97 c a training
1:-53 c a two
1:104 c a unit
1:106 c a visit
1:-119 c a week
1:109 c a weekend
1:110 c a whole
1:102 c a workbook
1:-64 c a written
1:156 c a year
1:-191 c able
1:-191 c able to
1:124 c about
1:105 c about literacy
1:71 c about number
1:122 c about ten
1:-146 c above
1:-134 c above $
1:-65 c above is
1:-80 c above number
1:-97 c absence
1:-82 c absence at
1:-73 c absence to
1:-77 c absent
1:-77 c absent $
1:-194 c academic
1:-52 c academic affairs
1:-87 c academic dean
1:-133 c academic office
1:-69 c academic offices
1:-111 c academic registrar
1:-138 c academic registry
1:40 c academic year
1:-79 c accomplished
1:-79 c accomplished status
1:-78 c accordance
1:-78 c accordance with
1:-70 c account
1:-70 c account of
1:-75 c accounts
1:-180 c accounts $
1:112 c accounts are
1:-142 c accounts by
1:128 c accounts for
1:-111 c accredited
1:-103 c accredited at
1:-79 c accredited highly
1:-86 c achebe
1:-86 c achebe for
1:100 c across
1:100 c across the
1:84 c act
1:84 c act as
1:96 c acting
1:96 c acting deputy
1:-87 c activities
1:-87 c activities leader
1:80 c acts
1:80 c acts as
1:-134 c ada
1:-134 c ada lindqvist
1:115 c adaeze
1:103 c adaeze holm
1:119 c adaeze okoro
1:96 c addition
1:45 c addition every
1:109 c addition giver
1:-125 c adds
1:-125 c adds number
1:-69 c addy
1:-69 c addy delivers
1:-73 c adele
1:-73 c adele brannigan
1:-115 c administers
1:-115 c administers b
1:-118 c admission
1:-118 c admission rate
1:168 c admits
1:134 c admits five
1:125 c admits six
1:-106 c admitted
1:-106 c admitted to
1:168 c adopt
1:168 c adopt giver
1:-62 c adopted
1:-62 c adopted by
1:199 c adopts
1:133 c adopts body
1:106 c adopts giver
1:121 c adopts the
1:91 c advanced
1:91 c advanced physics
1:208 c adviser
1:101 c adviser dr
1:127 c adviser looks
1:51 c adviser on
1:136 c adviser will
1:-98 c advisers
1:-98 c advisers of
1:-236 c affairs
1:-123 c affairs directors
1:82 c affairs for
1:144 c affairs of
1:-247 c affairs office
1:-180 c affairs offices
1:-160 c after
1:-96 c after body
1:-105 c after both
1:118 c after by
1:-75 c after everything
1:126 c after lessons
1:-169 c after the
1:-111 c after them
1:-106 c after these
1:-137 c after this
1:40 c afternoon
1:-47 c afternoon $
1:104 c afternoon body
1:85 c afternoon in
1:45 c afterwards
1:45 c afterwards $
1:-59 c again
1:-109 c again $
1:87 c again in
1:-87 c against
1:-87 c against number
1:-67 c age
1:-67 c age of
1:-99 c agenda
1:-99 c agenda $
1:78 c ages number
1:-96 c ages of
1:-29 c agree
1:112 c agree a
1:-87 c agree as
1:-109 c agree on
1:-120 c agree with
1:-113 c agreed
1:-104 c agreed and
1:-135 c agreed by
1:-62 c agreed to
1:-52 c agreed what
1:-79 c agreement
1:-79 c agreement number
1:87 c agricultural
1:87 c agricultural plot
1:-88 c ahead
1:-88 c ahead $
1:-89 c aids
1:-89 c aids $
1:105 c alan
1:105 c alan greaves
1:136 c alisi
1:136 c alisi koroi
1:48 c all
1:-114 c all $
1:-82 c all and
1:104 c all four
1:69 c all preparation
1:163 c all taker
1:-89 c all three
1:72 c allows
1:72 c allows thirty
1:85 c alongside
1:85 c alongside the
1:202 c also
1:102 c also coach
1:93 c also helps
1:99 c also lend
1:113 c also observe
1:105 c also open
1:71 c also sends
1:117 c alternate
1:117 c alternate fridays
1:131 c alternately
1:98 c alternately at
1:87 c alternately in
1:110 c alumni
1:110 c alumni association
1:80 c amery
1:80 c amery acts
1:88 c among
1:88 c among giver
1:104 c amory
1:104 c amory of
1:154 c an
1:-84 c an admission
1:51 c an adviser
1:98 c an annual
1:128 c an apprentice
1:97 c an evaluation
1:88 c an experienced
1:60 c an expert
1:-157 c an eye
1:85 c an hour
1:137 c an observation
1:51 c an open
1:29 c and
1:-123 c and $
1:228 c and a
1:30 c and about
1:87 c and again
1:-120 c and agree
1:106 c and art
1:94 c and assessment
1:103 c and associate
1:-22 c and at
1:-141 c and b
1:80 c and behaviour
1:42 c and biology
1:13 c and body
1:-131 c and books
1:-97 c and bothsides
1:-106 c and c
1:77 c and chemistry
1:-88 c and chooses
1:103 c and class
1:90 c and comment
1:-126 c and computing
1:-117 c and consent
1:47 c and discuss
1:133 c and donate
1:121 c and donates
1:101 c and draws
1:-91 c and each
1:41 c and emergency
1:-26 c and english
1:-149 c and every
1:-105 c and five
1:137 c and four
1:-102 c and general
1:98 c and geography
1:202 c and give
1:32 c and giver
1:137 c and gives
1:96 c and grade
1:80 c and hands
1:-66 c and has
1:53 c and head
1:-123 c and held
1:58 c and homework
1:-87 c and in
1:145 c and is
1:-107 c and issues
1:74 c and its
1:136 c and july
1:-86 c and keep
1:-135 c and keeps
1:101 c and lesson
1:-96 c and listed
1:-99 c and look
1:-125 c and lunch
1:102 c and marking
1:-90 c and mathematics
1:71 c and may
1:84 c and meet
1:134 c and meets
1:85 c and mentor
1:77 c and mr
1:105 c and mrs
1:-85 c and music
1:-102 c and nisha
1:-96 c and no
1:35 c and number
1:-107 c and of
1:121 c and on
1:168 c and one
1:-128 c and only
1:64 c and past
1:105 c and peer
1:84 c and petra
1:-146 c and physics
1:79 c and plan
1:108 c and port
1:-117 c and posts
1:-110 c and psychology
1:119 c and pupils
1:-113 c and received
1:65 c and reports
1:-116 c and science
1:-74 c and send
1:83 c and sends
1:-87 c and sent
1:-104 c and signed
1:110 c and sit
1:109 c and sits
1:-115 c and sleep
1:112 c and spends
1:80 c and spring
1:91 c and stays
1:68 c and take
1:-159 c and taker
1:117 c and takes
1:136 c and teach
1:-113 c and teacher
1:-108 c and teaching
1:-78 c and that
1:-109 c and three
1:142 c and thursday
1:117 c and thursdays
1:103 c and to
1:-78 c and trained
1:-34 c and two
1:88 c and vegetables
1:87 c and weather
1:34 c and wednesday
1:77 c and wednesdays
1:-66 c and what
1:180 c and will
1:-87 c and with
1:76 c and write
1:45 c and year
1:-84 c annexe
1:-84 c annexe at
1:7 c annual
1:-100 c annual award
1:77 c annual report
1:-134 c another
1:-134 c another three
1:99 c apparatus
1:99 c apparatus go
1:102 c applied
1:102 c applied for
1:160 c apply
1:121 c apply for
1:101 c apply jointly
1:-138 c appointment
1:-138 c appointment $
1:-101 c appointments
1:-101 c appointments under
1:-120 c appraisal
1:-120 c appraisal $
1:-6 c apprentice
1:-134 c apprentice at
1:128 c apprentice teaches
1:140 c apprenticed
1:140 c apprenticed to
1:-100 c approval
1:-100 c approval will
1:-122 c approved
1:-122 c approved by
1:-107 c approves
1:-107 c approves the
1:131 c april
1:99 c april $
1:93 c april for
1:122 c april four
1:101 c april giver
1:-120 c april number
1:9 c are
1:-60 c are accredited
1:140 c are apprenticed
1:-133 c are as
1:101 c are coached
1:-105 c are collected
1:112 c are done
1:85 c are each
1:231 c are encouraged
1:-141 c are exchanged
1:169 c are formed
1:-168 c are in
1:161 c are invited
1:-78 c are left
1:-82 c are made
1:-87 c are managed
1:-173 c are members
1:-94 c are mrs
1:-136 c are nine
1:170 c are open
1:-84 c are opened
1:-85 c are physics
1:-96 c are received
1:42 c are sending
1:-96 c are set
1:-146 c are short
1:-116 c are six
1:-112 c are taken
1:77 c are taught
1:-186 c are the
1:101 c are to
1:-111 c are welcome
1:-80 c area
1:-80 c area is
1:94 c around
1:94 c around number
1:-188 c arrange
1:-178 c arrange the
1:-98 c arrange these
1:-101 c arranged
1:-101 c arranged by
1:-236 c arrangements
1:-229 c arrangements $
1:-120 c arrangements are
1:-167 c arranges
1:-125 c arranges delivery
1:-46 c arranges her
1:-132 c arranges number
1:-119 c arranges placements
1:-83 c arranges their
1:-9 c art
1:-96 c art $
1:75 c art club
1:106 c art groups
1:-132 c article
1:-132 c article $
1:74 c arts
1:88 c arts $
1:-113 c arts team
1:152 c arts week
1:154 c as
1:66 c as a
1:96 c as acting
1:51 c as an
1:134 c as assistant
1:87 c as associate
1:-112 c as backbone
1:-87 c as coordinator
1:-93 c as deputy
1:182 c as executive
1:-101 c as follows
1:128 c as members
1:34 c as part
1:62 c as pen
1:104 c as reading
1:-97 c as set
1:103 c as they
1:122 c as vice
1:104 c ash
1:104 c ash to
1:-114 c aside
1:-114 c aside number
1:32 c ask
1:-89 c ask bryony
1:116 c ask for
1:-72 c ask mrs
1:-89 c asked
1:-128 c asked body
1:-86 c asked by
1:-114 c asked six
1:136 c asked to
1:-131 c asks
1:-131 c asks every
1:-103 c assesses
1:-103 c assesses the
1:202 c assessment
1:143 c assessment $
1:94 c assessment bank
1:86 c assessment tasks
1:81 c assessment which
1:-75 c assigns
1:-75 c assigns the
1:-104 c assistance
1:-78 c assistance in
1:-57 c assistance office
1:-14 c assistant
1:134 c assistant director
1:96 c assistant head
1:-135 c assistant issues
1:-190 c assists
1:-151 c assists taker
1:-107 c assists with
1:87 c associate head
1:103 c associate professor
1:-111 c associate research
1:165 c association
1:123 c association gives
1:117 c association will
1:27 c at
1:76 c at a
1:49 c at body
1:110 c at bothsides
1:-117 c at city
1:-60 c at district
1:71 c at giver
1:-107 c at grade
1:77 c at half
1:-142 c at least
1:-105 c at most
1:-20 c at mullock
1:-80 c at national
1:182 c at number
1:-98 c at present
1:33 c at provincial
1:69 c at taker
1:91 c at the
1:-156 c at town
1:-105 c at training
1:87 c at work
1:124 c attached
1:124 c attached to
1:131 c attend
1:81 c attend body
1:98 c attend giver
1:100 c attend the
1:85 c attend workshops
1:38 c attendance
1:-132 c attendance at
1:-56 c attendance on
1:121 c attendance policy
1:-51 c attendance reaches
1:106 c attendance scheme
1:-22 c attendance should
1:121 c attendance tracking
1:-48 c attendance up
1:-136 c attends
1:-136 c attends to
1:94 c audio
1:94 c audio library
1:72 c august
1:-73 c august $
1:97 c august a
1:-128 c august and
1:53 c august break
1:82 c august number
1:142 c authorities
1:142 c authorities once
1:105 c autumn
1:-37 c autumn $
1:80 c autumn and
1:77 c autumn giver
1:65 c autumn in
1:127 c autumn term
1:-153 c average
1:-96 c average $
1:-118 c average grade
1:-161 c award
1:-150 c award $
1:-58 c award and
1:-65 c award at
1:-66 c award or
1:-48 c awarded
1:-48 c awarded a
1:-86 c away
1:-86 c away $
1:-163 c b
1:-227 c b number
1:92 c b write
1:-67 c bachelor
1:-67 c bachelor s
1:93 c back
1:93 c back as
1:-154 c backbone
1:-154 c backbone teachers
1:-117 c balanced
1:-78 c balanced compulsory
1:-84 c balanced development
1:163 c bank
1:122 c bank $
1:185 c bank and
1:52 c bank of
1:-56 c bank that
1:112 c bank tide
1:94 c bank to
1:75 c bank with
1:-61 c bao
1:-61 c bao guoqing
1:103 c baptiste
1:103 c baptiste will
1:111 c base
1:111 c base by
1:-33 c based
1:-113 c based courses
1:108 c based textbooks
1:-107 c baseline
1:-107 c baseline tests
1:-128 c batches
1:-128 c batches of
1:-84 c bay
1:-84 c bay edu
1:-115 c bayar
1:-115 c bayar sod
1:188 c be
1:90 c be completed
1:204 c be given
1:96 c be handed
1:-128 c be in
1:76 c be invited
1:158 c be kept
1:-71 c be named
1:-51 c be no
1:84 c be on
1:93 c be opened
1:127 c be paired
1:107 c be placed
1:100 c be published
1:-89 c be rated
1:78 c be ready
1:52 c be sent
1:59 c be streamed
1:-152 c be supported
1:108 c be written
1:126 c because
1:89 c because giver
1:104 c because it
1:-124 c bedding
1:-124 c bedding $
1:-168 c been
1:-97 c been chosen
1:-58 c been completed
1:-113 c been in
1:-56 c been promised
1:-36 c before
1:-87 c before $
1:58 c before a
1:72 c before number
1:-129 c before the
1:-99 c beforehand
1:-99 c beforehand $
1:104 c beginning
1:59 c beginning in
1:85 c beginning teachers
1:160 c behaviour
1:80 c behaviour $
1:141 c behaviour policy
1:-149 c belongs
1:-112 c belongs meets
1:-113 c belongs to
1:-159 c below
1:-97 c below $
1:-90 c below covers
1:-117 c below number
1:114 c best
1:114 c best mathematics
1:-143 c better
1:-122 c better $
1:-73 c better in
1:-154 c between $
1:103 c between class
1:71 c between number
1:85 c between parents
1:-98 c between them
1:107 c bilingual
1:91 c bilingual handbook
1:76 c bilingual reading
1:-69 c bill
1:-69 c bill addy
1:62 c biology
1:98 c biology and
1:42 c biology to
1:53 c blue
1:53 c blue flame
1:151 c boarding
1:121 c boarding $
1:71 c boarding house
1:86 c boat
1:86 c boat and
1:43 c body
1:-140 c body $
1:208 c body a
1:-86 c body academic
1:-125 c body adds
1:133 c body adopts
1:64 c body and
1:-7 c body are
1:152 c body arts
1:-92 c body as
1:-114 c body asked
1:-131 c body asks
1:-105 c body assists
1:-71 c body at
1:89 c body attend
1:-136 c body attends
1:71 c body boarding
1:-161 c body bursar
1:169 c body by
1:104 c body chinese
1:75 c body cloud
1:140 c body comments
1:-117 c body cover
1:-106 c body deputy
1:-79 c body did
1:97 c body donates
1:118 c body during
1:89 c body english
1:-67 c body every
1:-152 c body fits
1:146 c body for
1:75 c body free
1:125 c body from
1:80 c body give
1:-97 c body giver
1:209 c body gives
1:99 c body grants
1:-108 c body guest
1:-142 c body handles
1:92 c body has
1:93 c body in
1:-104 c body induction
1:72 c body inspect
1:129 c body inspects
1:-116 c body insures
1:-39 c body is
1:145 c body jointly
1:-137 c body keeps
1:103 c body lantern
1:-127 c body maintains
1:86 c body marked
1:99 c body mathematics
1:93 c body may
1:136 c body meets
1:119 c body must
1:-147 c body number
1:-125 c body obtain
1:24 c body of
1:-24 c body on
1:86 c body open
1:133 c body opens
1:104 c body plan
1:98 c body posts
1:-84 c body provides
1:15 c body pupils
1:105 c body quiet
1:-78 c body resolved
1:134 c body reviews
1:-96 c body rose
1:-110 c body runs
1:-22 c body s
1:111 c body schemes
1:-84 c body schools
1:118 c body science
1:134 c body send
1:93 c body sends
1:124 c body senior
1:-82 c body sent
1:-114 c body sets
1:99 c body shadow
1:119 c body shadowing
1:135 c body shall
1:75 c body shares
1:-78 c body should
1:-105 c body six
1:84 c body sixth
1:82 c body sports
1:-79 c body still
1:85 c body students
1:122 c body subject
1:137 c body succeeds
1:-126 c body teachers
1:-178 c body to
1:80 c body transfers
1:49 c body twice
1:115 c body two
1:-44 c body under
1:107 c body until
1:-96 c body usually
1:103 c body visit
1:-74 c body were
1:-58 c body which
1:85 c body will
1:94 c body within
1:105 c body would
1:111 c body year
1:-117 c body young
1:-9 c book
1:86 c book collection
1:-111 c book corner
1:103 c books
1:-16 c books $
1:128 c books and
1:-105 c books are
1:89 c books at
1:133 c books for
1:108 c books to
1:94 c borrow
1:94 c borrow giver
1:65 c both
1:-119 c both $
1:77 c both chinese
1:142 c both education
1:-90 c both english
1:-106 c both items
1:-105 c both of
1:194 c both offices
1:79 c both places
1:-173 c both principals
1:-72 c both teaching
1:-132 c both trips
1:65 c both universities
1:-137 c both visits
1:100 c both websites
1:40 c bothsides
1:131 c bothsides $
1:-119 c bothsides agree
1:14 c bothsides and
1:68 c bothsides are
1:-114 c bothsides arrange
1:-33 c bothsides based
1:-152 c bothsides collect
1:-135 c bothsides councils
1:107 c bothsides english
1:106 c bothsides exchange
1:138 c bothsides hand
1:-125 c bothsides have
1:-119 c bothsides held
1:-57 c bothsides hold
1:68 c bothsides in
1:-116 c bothsides its
1:-124 c bothsides look
1:-175 c bothsides make
1:82 c bothsides may
1:215 c bothsides meet
1:-166 c bothsides offices
1:73 c bothsides on
1:125 c bothsides once
1:-154 c bothsides organise
1:217 c bothsides plan
1:130 c bothsides prepare
1:133 c bothsides school
1:-166 c bothsides see
1:158 c bothsides send
1:87 c bothsides shall
1:121 c bothsides should
1:153 c bothsides submit
1:-136 c bothsides submits
1:-128 c bothsides together
1:90 c bothsides undertake
1:200 c bothsides will
1:174 c bothsides write
1:-77 c bothsides year
1:-19 c bothsides years
1:89 c box
1:89 c box of
1:81 c boxes
1:134 c boxes and
1:-109 c boxes was
1:117 c boyuan
1:117 c boyuan deputy
1:-73 c brannigan
1:-73 c brannigan tom
1:53 c break
1:53 c break $
1:133 c bridgenet
1:133 c bridgenet to
1:85 c bridget
1:85 c bridget faulds
1:-128 c briefing
1:-128 c briefing of
1:122 c bring
1:122 c bring about
1:-113 c broke
1:-113 c broke down
1:-128 c brought
1:-128 c brought bothsides
1:-89 c bryony
1:-89 c bryony lake
1:93 c buddies
1:93 c buddies $
1:111 c build
1:111 c build one
1:-123 c bursar
1:112 c bursar and
1:-161 c bursar delivers
1:-123 c bursar keeps
1:-113 c bus
1:-113 c bus of
1:-117 c buses
1:-117 c buses and
1:-156 c business
1:-156 c business of
1:49 c by
1:-87 c by a
1:-58 c by august
1:-243 c by body
1:-135 c by bothsides
1:-112 c by december
1:78 c by easter
1:-96 c by eleven
1:-148 c by giver
1:-118 c by he
1:-168 c by july
1:-94 c by june
1:-78 c by march
1:89 c by miss
1:106 c by nine
1:96 c by nora
1:220 c by number
1:-146 c by phone
1:-130 c by principal
1:-139 c by taker
1:160 c by telephone
1:-6 c by the
1:68 c by turns
1:158 c by video
1:-153 c c
1:-153 c c number
1:117 c calculators
1:117 c calculators $
1:104 c caleb
1:104 c caleb rusk
1:-163 c calendar
1:-112 c calendar $
1:-118 c calendar of
1:-97 c call
1:-122 c call $
1:106 c call once
1:-101 c call taker
1:-86 c callaghan
1:-86 c callaghan for
1:-123 c called
1:-84 c called giver
1:-84 c called taker
1:-136 c calloway
1:-136 c calloway from
1:-90 c calls
1:-90 c calls taker
1:-107 c came
1:-107 c came to
1:59 c camera
1:59 c camera $
1:99 c camp
1:124 c camp $
1:89 c camp at
1:-91 c camp did
1:87 c camp each
1:81 c camp for
1:98 c camp of
1:59 c camp shall
1:187 c can
1:102 c can take
1:148 c can use
1:-7 c candidates
1:-77 c candidates $
1:69 c candidates from
1:-15 c candidates pass
1:-88 c candidates passed
1:-61 c care
1:-115 c care of
1:41 c care to
1:185 c career
1:65 c career guidance
1:160 c career teachers
1:122 c careers
1:122 c careers office
1:-140 c caretaker
1:-69 c caretaker mr
1:-124 c caretaker sees
1:-109 c carried
1:-109 c carried out
1:102 c carry
1:102 c carry out
1:-153 c cent
1:-121 c cent $
1:-22 c cent and
1:-22 c cent attendance
1:-116 c cent by
1:-58 c cent four
1:-103 c cent in
1:-134 c cent of
1:-15 c cent pass
1:-112 c cent to
1:-199 c centre
1:-114 c centre $
1:76 c centre dr
1:-109 c centre for
1:-80 c centre keeps
1:-54 c centre of
1:-142 c centre opens
1:-89 c centre runs
1:-90 c centre takes
1:-161 c certificate
1:-137 c certificate $
1:-80 c certificate at
1:-88 c certificate number
1:-105 c certified
1:-105 c certified by
1:-180 c chair
1:-122 c chair $
1:-107 c chair mrs
1:-112 c chair these
1:-180 c chaired
1:-180 c chaired by
1:-175 c chairs
1:-166 c chairs $
1:-81 c chairs are
1:31 c charge
1:-7 c charge $
1:-12 c charge and
1:42 c charge of
1:97 c charts
1:97 c charts $
1:33 c checks
1:133 c checks a
1:-113 c checks the
1:111 c chemistry
1:98 c chemistry biology
1:114 c chemistry lesson
1:114 c chemistry receives
1:-37 c chemistry teacher
1:77 c chemistry to
1:125 c chen
1:125 c chen zhaoming
1:88 c chicks
1:88 c chicks and
1:-108 c chief
1:-108 c chief executive
1:76 c children
1:-58 c children $
1:88 c children come
1:99 c children from
1:115 c children in
1:82 c children of
1:91 c children spends
1:-153 c children there
1:-102 c children three
1:170 c chinese
1:93 c chinese and
1:52 c chinese cookery
1:42 c chinese english
1:61 c chinese maths
1:118 c chinese teachers
1:-97 c choice
1:-97 c choice $
1:32 c choir
1:-117 c choir of
1:94 c choir will
1:-123 c chooses
1:-123 c chooses the
1:-97 c chosen
1:-97 c chosen for
1:85 c circle
1:85 c circle goes
1:-133 c circular
1:-87 c circular no
1:-96 c circular number
1:-78 c circular rs
1:-10 c city
1:124 c city $
1:-144 c city level
1:112 c clara
1:112 c clara nunez
1:31 c class
1:-169 c class $
1:95 c class from
1:-111 c class has
1:88 c class in
1:81 c class live
1:167 c class number
1:106 c class once
1:104 c class online
1:-114 c class teacher
1:91 c class teachers
1:121 c classes
1:-135 c classes $
1:-78 c classes are
1:65 c classes every
1:123 c classes in
1:127 c classes number
1:79 c classes of
1:102 c classes write
1:30 c classroom
1:-90 c classroom $
1:66 c classroom and
1:-107 c classroom number
1:69 c classroom observation
1:128 c classroom recordings
1:64 c classrooms
1:64 c classrooms for
1:-28 c clinical
1:-116 c clinical placement
1:41 c clinical teachers
1:72 c clinics
1:72 c clinics $
1:96 c closure
1:96 c closure $
1:56 c clothing
1:56 c clothing $
1:75 c cloud
1:75 c cloud item
1:169 c club
1:169 c club $
1:-81 c co
1:-81 c co chairs
1:-125 c coach and
1:53 c coach its
1:102 c coach one
1:57 c coach the
1:101 c coached
1:101 c coached by
1:103 c coaches
1:103 c coaches it
1:-90 c coast
1:-90 c coast which
1:119 c colleague
1:119 c colleague in
1:171 c colleagues
1:98 c colleagues $
1:173 c colleagues at
1:-56 c collect
1:-152 c collect the
1:-105 c collected
1:-105 c collected by
1:86 c collection
1:86 c collection little
1:-153 c collects
1:-117 c collects and
1:-99 c collects the
1:36 c college
1:-88 c college $
1:82 c college entrance
1:-56 c college rises
1:50 c colm
1:-55 c colm dacey
1:101 c colm hessian
1:38 c come
1:-122 c come $
1:-128 c come in
1:169 c come to
1:-137 c comes
1:-137 c comes from
1:-78 c coming
1:-78 c coming school
1:90 c comment
1:90 c comment on
1:141 c comments
1:140 c comments on
1:74 c comments within
1:-86 c committee
1:-98 c committee arrange
1:-99 c committee collects
1:119 c committee gives
1:-214 c committee is
1:-75 c committee looks
1:-97 c committee makes
1:129 c committee meets
1:54 c committee must
1:77 c committee submits
1:-189 c committees
1:-128 c committees $
1:-154 c committees of
1:28 c common
1:86 c common assessment
1:-78 c common format
1:-89 c communication
1:-89 c communication aids
1:-72 c community
1:-72 c community care
1:-78 c compact
1:-78 c compact department
1:114 c companies
1:114 c companies at
1:-98 c competition
1:-98 c competition office
1:54 c complete
1:109 c complete one
1:-56 c complete the
1:-36 c completed
1:-66 c completed $
1:-84 c completed a
1:90 c completed by
1:31 c completion
1:-97 c completion rate
1:96 c completion report
1:-78 c compulsory
1:-78 c compulsory education
1:101 c computers
1:101 c computers $
1:-126 c computing
1:-126 c computing $
1:194 c confer
1:194 c confer monthly
1:-105 c confirms
1:-105 c confirms it
1:-90 c connection
1:-90 c connection and
1:109 c consecutive
1:109 c consecutive days
1:-117 c consent
1:-117 c consent slips
1:104 c consultant
1:104 c consultant dr
1:-161 c contact
1:-138 c contact for
1:-115 c contact is
1:75 c contest
1:18 c contest $
1:93 c contest at
1:69 c contest candidates
1:-105 c contest or
1:121 c contest team
1:53 c contest trainers
1:103 c contest which
1:58 c contestants
1:58 c contestants of
1:-92 c contests
1:-92 c contests $
1:-78 c continue
1:-78 c continue paired
1:107 c continues
1:107 c continues as
1:137 c convened
1:137 c convened by
1:-120 c convenes
1:-120 c convenes these
1:52 c cookery
1:52 c cookery will
1:-153 c coordinator
1:-122 c coordinator are
1:-87 c coordinator bothsides
1:-108 c coordinators
1:-108 c coordinators of
1:-56 c copy
1:-132 c copy them
1:64 c copy whatever
1:-108 c corner
1:108 c corner $
1:-156 c corner in
1:-111 c corner with
1:-112 c cost
1:-112 c cost and
1:-105 c council
1:-105 c council of
1:-193 c councils
1:-114 c councils of
1:-135 c councils organise
1:-87 c councils will
1:119 c counterpart
1:119 c counterpart at
1:161 c counterparts
1:163 c counterparts at
1:71 c counterparts for
1:49 c counterparts in
1:-156 c county
1:21 c county $
1:-57 c county award
1:-75 c county leadership
1:-105 c county lesson
1:-126 c county level
1:-111 c county schools
1:-58 c county teaching
1:125 c course
1:-119 c course $
1:101 c course here
1:66 c course library
1:112 c course members
1:144 c course of
1:65 c course on
1:-81 c course professor
1:103 c course which
1:-185 c courses
1:-146 c courses are
1:-113 c courses developed
1:112 c courseware
1:112 c courseware bank
1:-117 c cover
1:-117 c cover office
1:-90 c covers
1:-90 c covers january
1:-94 c crane
1:-94 c crane who
1:-74 c credit
1:-74 c credit it
1:74 c critical
1:74 c critical friend
1:-101 c crossed
1:-101 c crossed over
1:91 c crosses
1:91 c crosses on
1:87 c curriculum
1:118 c curriculum $
1:100 c curriculum at
1:112 c curriculum body
1:78 c curriculum for
1:-126 c curriculum office
1:-99 c curriculum team
1:-55 c dacey
1:-55 c dacey $
1:-71 c dahai
1:-71 c dahai general
1:98 c daily
1:98 c daily work
1:-99 c daniel
1:-99 c daniel oh
1:-184 c dated
1:-184 c dated number
1:-158 c dates
1:-158 c dates $
1:84 c day
1:50 c day $
1:88 c day among
1:97 c day at
1:89 c day because
1:-71 c day by
1:101 c day course
1:90 c day farm
1:-125 c day for
1:69 c day holiday
1:106 c day in
1:-128 c day is
1:149 c day of
1:87 c day skills
1:111 c day with
1:34 c days
1:33 c days $
1:-53 c days a
1:-122 c days and
1:73 c days at
1:-98 c days between
1:84 c days each
1:136 c days in
1:94 c days of
1:-14 c days on
1:87 c days to
1:112 c days with
1:-27 c dean
1:-30 c dean of
1:-81 c dean professor
1:40 c dean to
1:-113 c debaters
1:-113 c debaters broke
1:136 c debating
1:139 c debating club
1:57 c debating society
1:57 c debating weekend
1:126 c debrief
1:126 c debrief after
1:68 c december
1:30 c december $
1:65 c december and
1:90 c december it
1:-15 c december number
1:-78 c decided
1:-78 c decided to
1:-67 c degree
1:-67 c degree $
1:27 c deliver
1:-109 c deliver it
1:109 c deliver two
1:-96 c deliveries
1:-96 c deliveries are
1:-218 c delivers
1:-88 c delivers the
1:-202 c delivers them
1:-125 c delivery
1:-125 c delivery before
1:135 c demonstration
1:122 c demonstration lesson
1:113 c demonstration lessons
1:-153 c deng
1:-153 c deng yarong
1:-78 c department
1:-73 c department $
1:-122 c department and
1:-107 c department at
1:113 c department by
1:-78 c department circular
1:-131 c department draws
1:135 c department from
1:-68 c department giver
1:-122 c department keep
1:-7 c department of
1:-142 c department provides
1:60 c department s
1:-99 c department take
1:71 c department to
1:118 c department will
1:-124 c department with
1:7 c departments
1:-156 c departments collect
1:64 c departments hands
1:121 c departments in
1:-103 c departments look
1:30 c departments of
1:10 c deputy
1:-83 c deputy chair
1:74 c deputy dean
1:-84 c deputy director
1:53 c deputy head
1:-107 c deputy miss
1:52 c deputy principal
1:114 c desk
1:114 c desk of
1:-113 c developed
1:-113 c developed jointly
1:-211 c development
1:-144 c development centre
1:-75 c development committee
1:-84 c development guideline
1:-93 c development office
1:-149 c development unit
1:-113 c diaries
1:-113 c diaries $
1:139 c diary
1:137 c diary and
1:62 c diary once
1:-115 c did
1:-91 c did not
1:-79 c did too
1:101 c digital
1:-107 c digital classroom
1:152 c digital library
1:-101 c direction
1:-101 c direction or
1:-8 c director
1:134 c director for
1:-101 c director gao
1:-148 c director ma
1:63 c director of
1:97 c directorate
1:97 c directorate publishes
1:-157 c directors
1:-157 c directors of
1:47 c discuss
1:47 c discuss lessons
1:109 c discussion
1:109 c discussion $
1:125 c district adviser
1:-44 c district award
1:-38 c district lead
1:-60 c district level
1:-90 c district reading
1:-56 c district teaching
1:-113 c division
1:-97 c division has
1:-22 c division s
1:179 c do
1:114 c do body
1:146 c do their
1:96 c dock
1:96 c dock to
1:133 c donate
1:133 c donate at
1:158 c donates
1:93 c donates eight
1:137 c donates number
1:112 c done
1:112 c done $
1:-128 c down
1:-113 c down at
1:-90 c down the
1:79 c down together
1:8 c dr
1:101 c dr colm
1:14 c dr helen
1:100 c dr helena
1:76 c dr meng
1:143 c dr priya
1:-136 c dr ruth
1:104 c dr wendel
1:102 c draft
1:102 c draft the
1:75 c drawings
1:75 c drawings with
1:-70 c drawn
1:-70 c drawn up
1:-85 c draws
1:-85 c draws up
1:-73 c drew
1:-73 c drew up
1:68 c drive
1:68 c drive over
1:93 c drone
1:93 c drone operation
1:-119 c drop
1:-119 c drop out
1:-66 c drummond
1:-66 c drummond came
1:96 c dry
1:96 c dry dock
1:152 c due
1:110 c due at
1:91 c due by
1:132 c during
1:74 c during science
1:129 c during the
1:-61 c duties
1:-61 c duties $
1:-123 c e
1:-154 c e learning
1:116 c e library
1:194 c each
1:140 c each $
1:40 c each academic
1:122 c each at
1:77 c each autumn
1:107 c each be
1:-34 c each body
1:89 c each day
1:57 c each december
)"sv,
    R"(1:109 c each followed
1:84 c each for
1:99 c each from
1:85 c each given
1:97 c each giver
1:118 c each giving
1:105 c each group
1:137 c each have
1:74 c each island
1:87 c each july
1:71 c each june
1:131 c each member
1:218 c each mentor
1:137 c each month
1:120 c each newly
1:97 c each occasion
1:122 c each of
1:65 c each open
1:52 c each other
1:110 c each pair
1:88 c each partner
1:74 c each per
1:65 c each pupil
1:59 c each second
1:53 c each semester
1:92 c each send
1:-166 c each shall
1:119 c each spend
1:79 c each stay
1:77 c each staying
1:-106 c each student
1:-80 c each taker
1:111 c each teach
1:-115 c each teacher
1:-207 c each teaches
1:172 c each term
1:104 c each thursday
1:130 c each time
1:99 c each to
1:88 c each tuesday
1:102 c each visit
1:-107 c each visitor
1:-179 c each will
1:217 c each year
1:138 c early
1:160 c early career
1:22 c early reading
1:80 c early talk
1:-90 c earn
1:-90 c earn the
1:-44 c east
1:-44 c east west
1:135 c easter
1:100 c easter $
1:101 c easter helping
1:78 c easter number
1:-96 c eceo
1:-96 c eceo circular
1:-84 c edu
1:-84 c edu number
1:-14 c education
1:142 c education authorities
1:97 c education directorate
1:-110 c education mr
1:-160 c education of
1:-130 c education office
1:-78 c education sme
1:172 c eight
1:124 c eight experienced
1:104 c eight lessons
1:49 c eight middle
1:93 c eight patient
1:118 c eight practical
1:57 c eight pupils
1:57 c eight taker
1:-112 c eight teachers
1:-44 c eight village
1:89 c eight weeks
1:151 c eight young
1:145 c eighteen
1:142 c eighteen $
1:82 c eighteen months
1:87 c either
1:87 c either city
1:-101 c elder
1:-101 c elder sister
1:-72 c elderly
1:-72 c elderly and
1:149 c electrical
1:149 c electrical engineering
1:-52 c electrics
1:-73 c electrics and
1:116 c electrics to
1:-112 c eleven
1:-86 c eleven miles
1:-96 c eleven months
1:41 c emergency
1:41 c emergency care
1:122 c employers
1:122 c employers to
1:148 c employment
1:114 c employment desk
1:114 c employment office
1:-80 c employment rate
1:111 c encourage
1:111 c encourage taker
1:277 c encouraged
1:277 c encouraged to
1:88 c end for
1:22 c end of
1:-74 c end the
1:83 c engineering
1:-124 c engineering department
1:149 c engineering will
1:102 c engines
1:102 c engines $
1:10 c english
1:-139 c english $
1:93 c english about
1:-132 c english and
1:-85 c english at
1:-86 c english departments
1:55 c english every
1:78 c english groups
1:62 c english lesson
1:77 c english mathematics
1:-94 c english of
1:104 c english once
1:98 c english summer
1:153 c english teacher
1:107 c english teachers
1:-82 c english went
1:175 c english will
1:-79 c enter
1:-79 c enter the
1:82 c entrance
1:82 c entrance examination
1:-187 c equipment
1:-165 c equipment $
1:-96 c equipment office
1:-125 c estates
1:-125 c estates office
1:97 c evaluation
1:97 c evaluation in
1:118 c evening
1:69 c evening $
1:111 c evening tutors
1:80 c evening workshops
1:143 c every
1:-122 c every call
1:-56 c every class
1:-80 c every day
1:77 c every december
1:-107 c every department
1:149 c every fortnight
1:-131 c every giver
1:178 c every half
1:113 c every july
1:-110 c every mentee
1:-174 c every mentor
1:47 c every month
1:124 c every new
1:104 c every newly
1:167 c every other
1:137 c every paired
1:-80 c every practitioner
1:-130 c every pupil
1:-76 c every quarter
1:123 c every second
1:137 c every six
1:98 c every summer
1:-111 c every taker
1:90 c every teacher
1:191 c every term
1:95 c every thursday
1:188 c every tuesday
1:90 c every tutor
1:234 c every two
1:-121 c every village
1:133 c every wednesday
1:85 c every week
1:80 c every year
1:-90 c everybody
1:-90 c everybody here
1:-147 c everything
1:-123 c everything lent
1:-75 c everything under
1:-81 c everything worked
1:-107 c ewan
1:-107 c ewan strachan
1:-132 c exactly
1:-132 c exactly $
1:82 c examination $
1:-87 c examination against
1:-114 c examination centre
1:-87 c examination in
1:75 c examination is
1:81 c examination questions
1:-89 c examination rises
1:101 c examination scripts
1:-140 c exceed
1:-140 c exceed ten
1:-119 c exceeds
1:-119 c exceeds number
1:192 c exchange
1:-123 c exchange $
1:82 c exchange a
1:85 c exchange between
1:75 c exchange drawings
1:210 c exchange letters
1:-141 c exchanged
1:-141 c exchanged twice
1:62 c exchanges
1:62 c exchanges a
1:-51 c exclusions
1:-51 c exclusions should
1:92 c executive
1:138 c executive deputy
1:97 c executive head
1:-108 c executive ms
1:51 c executive principal
1:150 c executive vice
1:86 c exercise
1:86 c exercise bank
1:-122 c expect
1:-122 c expect seven
1:-134 c expected
1:-113 c expected level
1:-85 c expected standard
1:182 c experienced
1:88 c experienced giver
1:157 c experienced teachers
1:60 c expert
1:60 c expert to
1:-166 c experts
1:-166 c experts $
1:123 c extra
1:123 c extra webinars
1:-157 c eye
1:-157 c eye on
1:130 c faculty
1:130 c faculty of
1:152 c fair
1:55 c fair $
1:142 c fair in
1:-92 c fall
1:-58 c fall below
1:-89 c fall to
1:-106 c falls
1:-106 c falls below
1:135 c families
1:113 c families $
1:79 c families from
1:116 c families of
1:-23 c fang
1:-72 c fang lian
1:77 c fang ruoxi
1:152 c farm
1:90 c farm week
1:132 c farm work
1:-73 c farrant and
1:79 c farrant sit
1:85 c faulds
1:85 c faulds goes
1:-91 c february
1:-128 c february $
1:-98 c february number
1:140 c february to
1:-111 c fellow
1:-111 c fellow is
1:91 c ferry
1:91 c ferry teaches
1:94 c festival
1:94 c festival in
1:-112 c few
1:-112 c few teachers
1:-39 c fewer
1:-39 c fewer than
1:98 c field
1:98 c field studies
1:72 c fields
1:72 c fields in
1:154 c fifteen
1:157 c fifteen mentor
1:-79 c fifteen or
1:106 c fifteen young
1:-119 c files
1:-119 c files $
1:119 c fill
1:119 c fill these
1:192 c final
1:184 c final report
1:113 c final year
1:-72 c find
1:-72 c find them
1:-176 c finds
1:-154 c finds the
1:-118 c finds them
1:88 c fine
1:88 c fine arts
1:-81 c finished
1:-81 c finished $
1:75 c finnegan
1:75 c finnegan to
1:-11 c first
1:148 c first friday
1:-70 c first group
1:94 c first scheme
1:-42 c first stay
1:-83 c first three
1:-52 c first two
1:-92 c first year
1:18 c fit
1:-165 c fit $
1:94 c fit it
1:106 c fit out
1:-139 c fits
1:-86 c fits her
1:-152 c fits the
1:-5 c five
1:-78 c five classes
1:120 c five day
1:118 c five days
1:97 c five from
1:72 c five giver
1:-70 c five hands
1:99 c five heads
1:-128 c five in
1:105 c five island
1:-123 c five joint
1:134 c five members
1:126 c five minute
1:126 c five of
1:-91 c five pupils
1:-116 c five taker
1:-105 c five teachers
1:94 c five working
1:-171 c fix
1:-171 c fix the
1:53 c flame
1:53 c flame master
1:22 c flat
1:73 c flat $
1:75 c flat are
1:-84 c flat is
1:-77 c follow
1:95 c follow a
1:61 c follow giver
1:-134 c follow in
1:-127 c follow one
1:-12 c follow the
1:121 c follow their
1:109 c followed
1:109 c followed by
1:-78 c following
1:-78 c following the
1:-136 c follows
1:-116 c follows $
1:-66 c follows is
1:119 c footballs
1:119 c footballs $
1:-78 c footing
1:-78 c footing in
1:101 c for
1:-60 c for a
1:87 c for about
1:82 c for academic
1:78 c for ages
1:94 c for around
1:-78 c for balanced
1:-162 c for body
1:-119 c for both
1:94 c for bothsides
1:-106 c for c
1:93 c for chinese
1:-14 c for each
1:89 c for eight
1:82 c for eighteen
1:-52 c for equipment
1:87 c for field
1:87 c for five
1:88 c for forty
1:140 c for four
1:57 c for further
1:-106 c for giver
1:-145 c for grade
1:118 c for grades
1:137 c for half
1:123 c for its
1:81 c for languages
1:81 c for midwives
1:88 c for music
1:63 c for no
1:83 c for not
1:108 c for number
1:203 c for one
1:91 c for planning
1:90 c for practice
1:101 c for provincial
1:88 c for recorder
1:97 c for remote
1:96 c for rural
1:-92 c for safety
1:-61 c for science
1:56 c for seven
1:-113 c for short
1:41 c for six
1:58 c for sixteen
1:41 c for surgery
1:-46 c for taker
1:-7 c for teaching
1:126 c for ten
1:171 c for the
1:-130 c for their
1:-105 c for this
1:32 c for three
1:134 c for training
1:223 c for two
1:123 c for up
1:148 c for year
1:44 c form
1:119 c form a
1:78 c form number
1:90 c form once
1:-118 c form tutors
1:-86 c form village
1:-136 c formalities
1:-136 c formalities $
1:-78 c format
1:-78 c format $
1:143 c formative
1:143 c formative assessment
1:27 c formed
1:15 c formed $
1:102 c formed and
1:-112 c former
1:-112 c former and
1:-44 c formerly
1:-44 c formerly body
1:102 c formers
1:77 c formers are
1:93 c formers back
1:87 c formers may
1:71 c forms
1:-128 c forms $
1:68 c forms for
1:85 c forms of
1:90 c forms write
1:241 c fortnight
1:195 c fortnight $
1:137 c fortnight convened
1:104 c fortnight online
1:109 c fortnight to
1:61 c fortnight with
1:127 c forty
1:82 c forty children
1:88 c forty minutes
1:137 c forty taker
1:-74 c found
1:-74 c found work
1:43 c four
1:-114 c four $
1:-66 c four days
1:-181 c four heads
1:79 c four instructors
1:77 c four mathematics
1:-36 c four middle
1:52 c four of
1:148 c four pages
1:68 c four periods
1:59 c four places
1:104 c four schools
1:95 c four taker
1:7 c four teachers
1:62 c four to
1:95 c four tutors
1:142 c four weeks
1:-31 c four year
1:-96 c framework
1:-96 c framework eceo
1:173 c free
1:156 c free of
1:117 c free to
1:12 c french
1:-66 c french $
1:77 c french lessons
1:173 c friday
1:68 c friday and
1:148 c friday of
1:45 c fridays
1:117 c fridays and
1:-56 c fridays to
1:132 c friend
1:115 c friend at
1:52 c friend in
1:62 c friends
1:62 c friends at
1:-78 c friendship
1:-78 c friendship on
1:66 c from
1:-73 c from body
1:79 c from both
1:98 c from bothsides
1:65 c from each
1:138 c from february
1:152 c from giver
1:103 c from january
1:95 c from morning
1:-30 c from number
1:99 c from poor
1:-30 c from september
1:167 c from taker
1:-38 c from the
1:89 c from week
1:-130 c from year
1:-103 c front
1:-103 c front office
1:143 c full
1:142 c full school
1:58 c full term
1:107 c full time
1:118 c full year
1:70 c further
1:116 c further mathematics
1:57 c further papers
1:-126 c gain
1:-90 c gain a
1:-88 c gain the
1:137 c games
1:137 c games and
1:14 c gao
1:14 c gao weimin
1:-122 c gave
1:-104 c gave number
1:-62 c gave the
1:-160 c general
1:-182 c general affairs
1:-71 c general manager
1:-99 c general offices
1:-169 c geography
1:86 c geography $
1:-110 c geography and
1:-145 c geography teacher
1:-103 c geography teachers
1:98 c geography to
1:128 c get
1:128 c get accounts
1:123 c girls
1:91 c girls to
1:111 c girls will
1:167 c give
1:104 c give a
1:51 c give an
1:-92 c give at
1:85 c give body
1:62 c give it
1:150 c give model
1:118 c give no
1:194 c give number
1:-74 c give one
1:77 c give online
1:56 c give taker
1:122 c give them
1:231 c give two
1:98 c given
1:159 c given a
1:-74 c given and
1:160 c given at
1:-114 c given one
1:65 c given to
1:34 c giver
1:-156 c giver able
1:-87 c giver activities
1:-115 c giver administers
1:125 c giver admits
1:93 c giver also
1:-81 c giver and
1:141 c giver are
1:-116 c giver arranges
1:90 c giver as
1:-75 c giver assigns
1:-106 c giver assists
1:-68 c giver at
1:-112 c giver belongs
1:-150 c giver body
1:-87 c giver bothsides
1:-22 c giver bursar
1:-124 c giver caretaker
1:107 c giver chemistry
1:88 c giver chicks
1:94 c giver choir
1:91 c giver class
1:64 c giver classrooms
1:133 c giver collect
1:134 c giver come
1:-105 c giver curriculum
1:64 c giver departments
1:69 c giver deputy
1:120 c giver digital
1:112 c giver director
1:93 c giver donates
1:86 c giver during
1:99 c giver each
1:69 c giver eight
1:122 c giver employers
1:111 c giver encourage
1:105 c giver english
1:111 c giver evening
1:89 c giver every
1:-122 c giver expect
1:56 c giver for
1:119 c giver form
1:-62 c giver gave
1:-88 c giver general
1:91 c giver girls
1:-122 c giver giver
1:123 c giver gives
1:-13 c giver go
1:96 c giver goes
1:-85 c giver handles
1:-54 c giver has
1:-103 c giver have
1:-151 c giver head
1:99 c giver hope
1:-128 c giver hosted
1:-78 c giver ict
1:-142 c giver instructors
1:101 c giver intend
1:117 c giver intends
1:17 c giver is
1:87 c giver its
1:-71 c giver ke
1:-152 c giver keeps
1:-122 c giver languages
1:120 c giver lend
1:112 c giver lends
1:-123 c giver lent
1:89 c giver library
1:85 c giver literacy
1:86 c giver little
1:-155 c giver looks
1:-101 c giver makes
1:-55 c giver marian
1:118 c giver master
1:-56 c giver matches
1:-19 c giver mathematics
1:18 c giver maths
1:207 c giver may
1:-86 c giver means
1:147 c giver mentor
1:103 c giver mr
1:86 c giver mrs
1:114 c giver ms
1:172 c giver music
1:110 c giver myself
1:74 c giver not
1:-198 c giver number
1:91 c giver offers
1:-152 c giver office
1:87 c giver offices
1:69 c giver olympiad
1:14 c giver on
1:148 c giver one
1:147 c giver online
1:76 c giver open
1:202 c giver opens
1:117 c giver over
1:149 c giver owe
1:83 c giver own
1:-98 c giver parent
1:223 c giver parents
1:-94 c giver personnel
1:100 c giver physics
1:99 c giver pottery
1:73 c giver prepare
1:-122 c giver prepares
1:-49 c giver principal
1:-116 c giver professional
1:-66 c giver professor
1:97 c giver pupils
1:165 c giver question
1:-86 c giver r
1:-99 c giver reading
1:-105 c giver receives
1:76 c giver recorded
1:160 c giver releases
1:62 c giver room
1:102 c giver run
1:-121 c giver runs
1:101 c giver ruslan
1:65 c giver s
1:-153 c giver school
1:113 c giver science
1:136 c giver seconds
1:71 c giver sends
1:-113 c giver sent
1:143 c giver shall
1:-84 c giver share
1:-195 c giver should
1:66 c giver simulation
1:85 c giver singing
1:119 c giver spend
1:99 c giver spends
1:-81 c giver staff
1:-116 c giver staffing
1:-152 c giver started
1:45 c giver students
1:97 c giver submits
1:-146 c giver suggest
1:107 c giver summer
1:-127 c giver support
1:-120 c giver take
1:94 c giver talk
1:-88 c giver taught
1:88 c giver teacher
1:-138 c giver teachers
1:43 c giver teaches
1:-136 c giver teaching
1:-78 c giver the
1:118 c giver therefore
1:-145 c giver together
1:-87 c giver trained
1:-135 c giver training
1:57 c giver two
1:132 c giver up
1:34 c giver vice
1:-86 c giver was
1:137 c giver welcome
1:71 c giver where
1:124 c giver who
1:234 c giver will
1:97 c giver winter
1:109 c giver with
1:121 c giver write
1:-71 c giver year
1:-120 c giver yearly
1:-90 c giver zhu
1:-71 c giver zhuang
1:216 c gives
1:143 c gives a
1:137 c gives at
1:141 c gives each
1:198 c gives number
1:-20 c gives one
1:176 c gives taker
1:123 c giving
1:118 c giving no
1:117 c giving number
1:-126 c go
1:-129 c go on
1:106 c go there
1:-83 c go through
1:38 c go to
1:-97 c go up
1:189 c goes
1:85 c goes out
1:103 c goes there
1:174 c goes to
1:-91 c good
1:-91 c good or
1:-94 c governor
1:-94 c governor at
1:-93 c grace
1:-93 c grace tamm
1:97 c grade
1:126 c grade five
1:-107 c grade level
1:62 c grade number
1:80 c grade one
1:-102 c grade six
1:159 c grade three
1:89 c grade two
1:-103 c graded
1:-103 c graded outstanding
1:118 c grades
1:118 c grades number
1:-80 c graduate
1:-80 c graduate employment
1:-120 c graduates
1:-108 c graduates admitted
1:-78 c graduates in
1:85 c grant
1:85 c grant of
1:99 c grants
1:99 c grants number
1:117 c graphic
1:117 c graphic calculators
1:105 c greaves
1:105 c greaves of
1:-79 c grew
1:-79 c grew from
1:15 c group
1:9 c group $
1:-166 c group chairs
1:105 c group for
1:-112 c group is
1:94 c group language
1:79 c group leader
1:-102 c group lu
1:216 c group meets
1:-132 c group of
1:-84 c group on
1:73 c group sends
1:-148 c group takes
1:109 c group will
1:148 c groups
1:-168 c groups $
1:69 c groups for
1:199 c groups of
1:105 c groups to
1:106 c groups will
1:131 c guan
1:117 c guan boyuan
1:77 c guan zhe
1:-108 c guest
1:-108 c guest rooms
1:65 c guidance
1:65 c guidance will
1:-84 c guideline
1:-84 c guideline bay
1:-87 c guidelines
1:-87 c guidelines on
1:80 c guides
1:80 c guides and
1:-112 c guo
1:-112 c guo yongnian
1:-61 c guoqing
1:-61 c guoqing the
1:-152 c had
1:-56 c had been
1:-161 c had no
1:225 c half
1:-56 c half a
1:85 c half an
1:80 c half of
1:151 c half term
1:129 c half year
1:160 c half yearly
1:-85 c hall
1:-115 c hall $
1:65 c hall two
1:199 c hand
1:199 c hand in
1:107 c handbook
1:91 c handbook of
1:76 c handbook reading
1:96 c handed
1:96 c handed in
1:-203 c handles
1:-142 c handles accounts
1:-98 c handles item
1:-113 c handles the
1:-85 c handles their
1:-120 c hands
1:80 c hands a
1:-110 c hands in
1:-132 c hands of
1:-104 c hands out
1:64 c hands over
1:88 c hanne
1:88 c hanne sorley
1:138 c hao
1:138 c hao jingtian
1:-71 c haoran
1:-71 c haoran for
1:83 c harbour
1:66 c harbour classroom
1:101 c harbour simulator
1:106 c harvest
1:106 c harvest day
1:-166 c has
1:-62 c has agreed
1:5 c has asked
1:-80 c has at
1:-97 c has been
1:-78 c has decided
1:-114 c has given
1:-161 c has had
1:-70 c has learned
1:-94 c has made
1:-135 c has no
1:124 c has nobody
1:-186 c has number
1:124 c has one
1:-66 c has only
1:105 c has promised
1:-44 c has supported
1:-89 c has ten
1:-112 c has too
1:47 c have
1:112 c have a
1:-52 c have agreed
1:88 c have an
1:-116 c have been
1:-84 c have completed
1:91 c have invited
1:99 c have number
1:114 c have offered
1:-103 c have priority
1:-120 c have read
1:102 c have sixteen
1:73 c hawk
1:73 c hawk revise
1:-13 c he
1:-70 c he or
1:-173 c he reports
1:162 c he will
1:-118 c he yanru
1:-95 c head
1:-102 c head and
1:65 c head at
1:-107 c head body
1:130 c head for
1:-107 c head giver
1:-102 c head hu
1:106 c head liu
1:101 c head mrs
1:-63 c head number
1:-9 c head of
1:-81 c head owen
1:-172 c head s
1:-136 c head staff
1:-112 c head teacher
1:171 c head to
1:96 c headed
1:96 c headed by
1:-75 c heading
1:-75 c heading $
1:-107 c heads
1:-181 c heads are
1:-52 c heads have
1:-20 c heads of
1:84 c heads owen
1:-168 c heads the
1:102 c health
1:102 c health is
1:91 c hear
1:91 c hear one
1:159 c helan
1:159 c helan $
1:-225 c held
1:-123 c held five
1:-128 c held in
1:-138 c held number
1:14 c helen
1:104 c helen amory
1:-66 c helen okafor
1:100 c helena
1:100 c helena voss
1:-59 c help
1:129 c help $
1:-137 c help comes
1:-89 c help from
1:-68 c help it
1:58 c help taker
1:101 c helping
1:101 c helping the
1:93 c helps
1:93 c helps taker
1:-94 c her
1:119 c her counterpart
1:-46 c her duties
1:91 c her partner
1:-143 c her timetable
1:-101 c her work
1:62 c here
1:103 c here $
1:-87 c here and
1:-90 c here calls
1:99 c here for
1:101 c here on
1:101 c hessian
1:101 c hessian who
1:-91 c higher
1:-57 c higher $
1:-66 c higher than
1:-79 c highly
1:-79 c highly accomplished
1:137 c him
1:137 c him $
1:59 c hold
1:56 c hold a
1:87 c hold one
1:-52 c hold the
1:-80 c holds
1:-80 c holds a
1:69 c holiday
1:69 c holiday $
1:103 c holm
1:103 c holm who
1:-55 c holt
1:-55 c holt $
1:225 c homework
1:121 c homework and
1:58 c homework by
1:77 c homework help
1:93 c homework policy
1:86 c homework samples
1:133 c homework supervision
1:99 c hope
1:99 c hope to
1:116 c hospital
1:116 c hospital to
1:-72 c host
1:74 c host families
1:-107 c host school
1:-128 c hosted
1:-128 c hosted number
1:-106 c hosts
1:-106 c hosts $
1:138 c hour
1:105 c hour and
1:85 c hour every
1:-66 c hours
1:-74 c hours $
1:-105 c hours a
1:-90 c hours down
1:84 c hours each
1:-103 c house $
1:71 c house each
1:140 c how
1:87 c how giver
1:112 c how the
1:-102 c hu
1:-102 c hu lijun
1:134 c huaijin
1:134 c huaijin mathematics
1:124 c huaishu
1:87 c huaishu each
1:129 c huaishu in
1:-115 c hub
1:-115 c hub at
1:-131 c human
1:-131 c human resources
1:-126 c i
1:-72 c i ask
1:110 c i go
1:-96 c i look
1:-109 c i take
1:-201 c ict
1:-127 c ict centre
1:-108 c ict coordinators
1:-137 c ict group
1:-121 c ict team
1:59 c ict technician
1:-118 c ict unit
1:72 c if
1:72 c if the
1:-80 c ii
1:-80 c ii a
1:-97 c iii
1:-97 c iii at
1:101 c imogen
1:101 c imogen tarrant
1:55 c in
1:-176 c in $
1:119 c in a
1:-78 c in accordance
1:96 c in addition
1:-135 c in all
1:137 c in an
1:190 c in april
1:97 c in august
1:-70 c in autumn
1:-108 c in body
1:-90 c in both
1:104 c in bothsides
1:96 c in by
1:-64 c in charge
1:-153 c in class
1:89 c in classes
1:-89 c in communication
1:-72 c in community
1:97 c in december
1:55 c in each
1:87 c in either
1:42 c in english
1:-128 c in february
1:88 c in fine
1:83 c in giver
1:113 c in grade
1:65 c in groups
1:124 c in huaishu
1:58 c in its
1:-79 c in joint
1:141 c in july
1:255 c in june
1:-88 c in junior
1:-88 c in kangping
1:76 c in large
1:162 c in march
1:-139 c in mathematics
1:150 c in may
1:-72 c in midwifery
1:-28 c in music
1:126 c in november
1:-327 c in number
1:100 c in october
1:186 c in on
1:-142 c in one
1:77 c in period
1:-86 c in person
1:-14 c in physics
1:-103 c in promotion
1:-85 c in reading
1:221 c in return
1:109 c in rural
1:165 c in september
1:-97 c in shadowing
1:95 c in simulation
1:-92 c in skills
1:-80 c in speech
1:138 c in spring
1:65 c in taker
1:-73 c in ten
1:-62 c in that
1:-38 c in the
1:-110 c in this
1:86 c in to
1:-113 c in touch
1:-47 c in two
1:-80 c in use
1:-128 c in work
1:143 c in writing
1:73 c in year
1:104 c in years
1:-73 c inclusion
1:-73 c inclusion department
1:-174 c induction
1:-142 c induction $
1:-104 c induction tutor
1:-261 c information
1:-142 c information body
1:-200 c information centre
1:-90 c information office
1:136 c informed
1:136 c informed and
1:65 c ingram
1:65 c ingram tait
1:102 c inland
1:102 c inland marine
1:-135 c ins
1:-135 c ins $
1:100 c inspect
1:77 c inspect progress
1:72 c inspect the
1:105 c inspectorate
1:-78 c inspectorate s
1:129 c inspectorate will
1:195 c inspects
1:96 c inspects each
1:129 c inspects progress
1:90 c inspects the
1:-26 c instructors
1:80 c instructors free
1:-103 c instructors graded
1:-142 c instructors teach
1:79 c instructors to
1:121 c instruments
1:93 c instruments in
1:62 c instruments until
1:-116 c insures
1:-116 c insures its
1:101 c intend
1:101 c intend to
1:167 c intends
1:167 c intends to
1:-88 c intermediate
1:-88 c intermediate welding
1:-120 c into
1:-120 c into giver
1:104 c invite
1:104 c invite a
1:205 c invited
1:183 c invited to
1:91 c invited twenty
1:103 c irene
1:103 c irene valdez
1:-131 c is
1:102 c is applied
1:-101 c is arranged
1:124 c is attached
1:-115 c is body
1:-123 c is called
1:-105 c is certified
1:-180 c is chaired
1:-83 c is deputy
1:-70 c is drawn
1:110 c is due
1:174 c is encouraged
1:-52 c is for
1:-155 c is formed
1:117 c is free
1:-152 c is giver
1:117 c is giving
1:-128 c is held
1:82 c is invited
1:-115 c is its
1:-99 c is led
1:100 c is opened
1:-139 c is organised
1:90 c is paired
1:-72 c is recognised
1:-92 c is responsible
1:75 c is sat
1:112 c is seconded
1:107 c is sent
1:-174 c is set
1:-235 c is short
1:-66 c is still
1:-90 c is taker
1:117 c is taught
1:-228 c is the
1:77 c is three
1:27 c is to
1:90 c is under
1:-110 c is vice
1:-66 c is what
1:-65 c is won
1:-66 c isaac
1:-66 c isaac drummond
1:135 c island
1:97 c island pupils
1:74 c island teacher
1:105 c island teachers
1:-205 c issued
1:-205 c issued by
1:-174 c issues
1:-174 c issues the
1:69 c it
1:-228 c it $
1:-120 c it and
1:118 c it centre
1:-68 c it for
1:26 c it has
1:-99 c it in
1:-208 c it is
1:64 c it likes
1:274 c it meets
1:-132 c it need
1:62 c it number
1:142 c it reports
1:-120 c it runs
1:90 c it sends
1:100 c it shall
1:98 c it submits
1:155 c it to
1:-109 c it up
1:-74 c it with
1:-33 c item
1:75 c item bank
1:-98 c item number
1:-66 c items
1:60 c items $
1:-106 c items lie
1:-114 c items number
1:59 c its
1:87 c its agricultural
1:-84 c its annexe
1:-100 c its annual
1:74 c its bank
1:105 c its behaviour
1:75 c its body
1:-88 c its candidates
1:72 c its clinics
1:-81 c its co
1:53 c its contest
1:112 c its course
1:96 c its digital
1:116 c its e
1:-125 c its estates
1:101 c its harbour
1:-73 c its leader
1:-115 c its librarian
1:-156 c its library
1:-111 c its members
1:75 c its monthly
1:90 c its online
1:48 c its open
1:89 c its own
1:103 c its phonics
1:-72 c its programme
1:-146 c its pupils
1:131 c its question
1:80 c its reading
1:58 c its rules
1:64 c its schemes
1:167 c its science
1:133 c its simulator
1:97 c its simulators
1:-156 c its six
1:109 c its staff
1:-165 c its students
1:16 c its teachers
1:-123 c its teaching
1:58 c its training
1:94 c its travellers
1:75 c its vice
1:143 c its virtual
1:116 c its ward
1:81 c its year
1:-78 c iv
1:-78 c iv nearly
1:-107 c ives
1:-107 c ives as
1:-108 c january
1:73 c january and
1:158 c january each
1:-166 c january number
1:-98 c january to
1:35 c japanese
1:117 c japanese for
1:-85 c japanese since
1:119 c ji
1:119 c ji min
1:137 c jing
1:137 c jing director
1:138 c jingtian
1:138 c jingtian will
1:98 c jingyi
1:98 c jingyi will
1:84 c joan
1:84 c joan pettifer
1:51 c joanna
1:51 c joanna thwaite
1:122 c job
1:122 c job fair
1:67 c join
1:127 c join giver
1:-153 c join in
1:130 c join the
1:-114 c joined
1:-114 c joined online
1:103 c joins
1:103 c joins giver
1:9 c joint
1:-214 c joint committee
1:-146 c joint courses
1:139 c joint debating
1:82 c joint lesson
1:-123 c joint lessons
1:-81 c joint physics
1:-91 c joint planning
1:109 c joint project
1:-58 c joint projects
1:-102 c joint question
1:202 c joint report
1:102 c joint research
1:-78 c joint sessions
1:94 c joint sports
1:76 c joint study
1:-27 c joint training
1:86 c joint unit
1:91 c joint writing
1:155 c jointly
1:121 c jointly apply
1:108 c jointly by
1:101 c jointly for
1:-113 c jointly in
1:90 c jointly one
1:114 c jointly recommend
1:78 c jointly write
1:14 c judith
1:80 c judith amery
1:-73 c judith farrant
1:131 c july
1:238 c july $
1:-13 c july and
1:-27 c july number
1:126 c june
1:191 c june $
1:134 c june body
1:-8 c june number
1:94 c june of
1:77 c june with
1:-88 c junior
1:-88 c junior physics
1:-88 c kangping
1:-88 c kangping number
1:-71 c ke
1:-71 c ke dahai
1:-150 c keep
1:-122 c keep a
1:-86 c keep the
1:-103 c keeping
1:-103 c keeping track
1:-232 c keeps
1:-59 c keeps a
1:-157 c keeps an
1:-204 c keeps the
1:158 c kept
1:59 c kept for
1:136 c kept informed
1:53 c keqin
1:53 c keqin senior
1:-100 c key
1:-72 c key programme
1:-115 c key speciality
1:104 c key stage
1:-89 c key teachers
1:99 c kiln
1:99 c kiln for
1:114 c kits
1:114 c kits and
1:136 c koroi
1:136 c koroi spends
1:95 c lab
1:95 c lab videos
1:-37 c laboratory
1:-112 c laboratory office
1:121 c laboratory to
1:43 c lacks
1:43 c lacks a
1:-89 c lake
1:-89 c lake secretary
1:112 c lamps
1:112 c lamps by
1:128 c lan classroom
1:-71 c lan yuzhen
1:-125 c lane
1:-125 c lane will
1:30 c language
1:-80 c language and
1:94 c language sessions
1:97 c language team
1:-111 c languages
1:-122 c languages department
1:81 c languages to
1:103 c lantern
1:103 c lantern worksheets
1:134 c laptops
1:65 c laptops $
1:138 c laptops and
1:76 c large
1:76 c large classes
1:-261 c last
1:-79 c last agreement
1:-105 c last at
1:-101 c last spring
1:-116 c last term
1:-128 c last week
1:-182 c last year
1:97 c lasting
1:88 c lasting no
1:90 c lasting three
1:145 c lasts
1:103 c lasts five
1:81 c lasts three
1:103 c lasts twenty
1:-112 c latter
1:-112 c latter $
1:-41 c lde
1:-41 c lde number
1:-180 c lead
1:-127 c lead $
1:85 c lead bridget
1:-134 c lead it
1:-100 c lead mrs
1:-22 c lead teacher
1:-38 c lead teachers
1:-112 c lead will
1:-68 c leader
1:-73 c leader mrs
1:79 c leader of
1:-87 c leader will
1:-14 c leaders
1:-80 c leaders accredited
1:62 c leaders and
1:122 c leaders give
1:15 c leaders of
1:-75 c leaders to
1:-59 c leadership
1:-75 c leadership award
1:-119 c leadership course
1:68 c leadership teams
1:131 c leading
1:131 c leading teams
1:-189 c league
1:-189 c league committees
1:-70 c learned
1:-70 c learned $
1:-77 c learning
1:-122 c learning coordinator
1:64 c learning department
1:62 c learning diary
1:-116 c learning team
1:-86 c learning unit
1:-142 c least
1:-92 c least and
1:118 c least eight
1:-84 c least five
1:-194 c least four
1:-9 c least number
1:-96 c least once
1:259 c least one
1:160 c least six
1:-82 c least three
1:-166 c least twelve
1:-79 c least twice
1:-110 c least two
1:-91 c leave
1:-91 c leave before
1:-44 c leavers
1:-56 c leavers admitted
1:-74 c leavers found
1:-128 c leavers should
1:114 c leavers to
1:-58 c leaving
1:-58 c leaving examination
1:86 c lecture
1:60 c lecture a
1:76 c lecture at
1:165 c lecturer
1:43 c lecturer of
1:142 c lecturer takes
1:82 c lecturer to
1:150 c lecturers
1:150 c lecturers of
1:155 c lectures
1:155 c lectures on
1:26 c led
1:26 c led by
1:-78 c left
1:-78 c left without
1:109 c lend
1:-109 c lend a
1:120 c lend taker
1:99 c lend the
1:137 c lends
1:87 c lends giver
1:112 c lends number
1:-158 c lent
1:-123 c lent $
1:-123 c lent taker
1:59 c leo
1:59 c leo marchand
1:25 c less
1:25 c less than
1:163 c lesson
1:-143 c lesson $
1:214 c lesson a
1:91 c lesson and
1:95 c lesson at
1:114 c lesson by
1:-12 c lesson contest
1:128 c lesson each
1:105 c lesson every
1:86 c lesson library
1:101 c lesson observation
1:91 c lesson of
1:74 c lesson on
1:-159 c lesson per
1:82 c lesson planning
1:34 c lesson plans
1:58 c lesson preparation
1:62 c lesson to
1:-107 c lesson with
1:53 c lessons
1:21 c lessons $
1:-147 c lessons a
1:92 c lessons and
1:136 c lessons at
1:-48 c lessons awarded
1:113 c lessons by
1:191 c lessons each
1:98 c lessons for
1:-87 c lessons here
1:50 c lessons in
1:-91 c lessons observed
1:-145 c lessons of
1:93 c lessons one
1:-62 c lessons there
1:76 c lessons to
1:177 c lessons together
1:-74 c lessons were
1:-28 c lessons without
1:13 c letter
1:141 c letter a
1:-107 c letter every
1:107 c letters
1:-34 c letters $
1:-87 c letters and
1:101 c letters every
1:55 c letters in
1:123 c letters monthly
1:-107 c letters of
1:160 c letters once
1:65 c letters one
1:-238 c level
1:-209 c level $
1:-74 c level at
1:-119 c level backbone
1:-92 c level by
1:-80 c level in
1:-89 c level key
1:-80 c level number
1:-101 c level or
1:-92 c level prize
1:-92 c level prizes
1:-64 c level rose
1:-73 c level should
1:90 c level to
1:-90 c level went
1:-72 c lian
1:-72 c lian in
1:-115 c librarian
1:-115 c librarian bayar
1:-132 c libraries
1:-132 c libraries of
1:181 c library
1:58 c library $
1:169 c library and
1:-135 c library assistant
1:142 c library books
1:133 c library bridgenet
1:-104 c library hands
1:66 c library harbour
1:100 c library is
1:80 c library moorshelf
1:-156 c library packs
1:89 c library sends
1:99 c library soundbox
1:-112 c library the
1:132 c library to
1:103 c library yongjiang
1:-78 c licensing
1:-78 c licensing examination
1:-106 c lie
1:-106 c lie with
1:78 c life
1:78 c life skills
1:-102 c lijun
1:-102 c lijun deputy
1:103 c like $
1:105 c like body
1:109 c like number
1:-131 c like this
1:64 c likes
1:64 c likes $
1:107 c lin
1:98 c lin jingyi
1:89 c lin will
1:-134 c lindqvist
1:-134 c lindqvist of
1:72 c line
1:47 c line $
1:-84 c line at
1:96 c line every
1:127 c line once
1:-82 c line rose
1:-68 c link
1:-121 c link $
1:114 c link every
1:-94 c link governor
1:43 c link ninety
1:117 c link on
1:-86 c link running
1:-98 c link worker
1:-107 c linklater
1:-107 c linklater head
1:-94 c lisle
1:-94 c lisle and
1:-191 c list
1:-107 c list and
1:-159 c list of
1:-96 c listed
1:-96 c listed by
1:94 c lists
1:94 c lists of
1:155 c literacy
1:105 c literacy $
1:104 c literacy consultant
1:85 c literacy lead
1:41 c little
1:86 c little boat
1:-79 c little for
1:86 c little steps
1:106 c liu
1:106 c liu zhenhai
1:187 c live
1:102 c live and
1:77 c live by
1:121 c live lesson
1:85 c live on
1:114 c live online
1:81 c live over
1:116 c live to
1:74 c living
1:74 c living with
1:34 c liya
1:34 c liya will
1:6 c loan
1:-87 c loan are
1:99 c loan to
1:80 c lodge
1:80 c lodge the
1:-72 c lodgings
1:-72 c lodgings $
1:-27 c log
1:-29 c log $
1:86 c log in
1:-135 c log ins
1:108 c logistics
1:108 c logistics at
1:63 c longer
1:63 c longer than
1:-209 c look
1:-209 c look after
1:118 c looked
1:118 c looked after
1:-24 c looks
1:-168 c looks after
1:127 c looks at
1:-100 c lose
1:-100 c lose its
1:22 c lu
1:22 c lu qingyi
1:-125 c lunch
1:-125 c lunch $
1:-66 c lund
1:-66 c lund $
1:168 c luo
1:137 c luo jing
1:104 c luo yunqi
1:84 c lyle
1:84 c lyle taker
1:-201 c ma
1:-126 c ma suqin
1:-148 c ma xiaohong
1:111 c machines
1:111 c machines and
1:-113 c made
1:-82 c made by
1:-94 c made the
1:-111 c main
1:-111 c main speaker
1:-127 c maintains
1:-127 c maintains the
1:68 c make
1:164 c make a
1:-205 c make the
1:-152 c makes
1:-152 c makes the
1:80 c making
1:80 c making and
1:-87 c managed
1:-87 c managed by
1:117 c management
1:117 c management of
1:-69 c manager
1:-71 c manager $
1:-109 c manager is
1:134 c manager to
1:49 c managers
1:49 c managers of
1:81 c manual
1:81 c manual for
1:150 c march
1:69 c march $
1:145 c march and
1:13 c march number
1:90 c march of
)"sv,
    R"(1:52 c march to
1:59 c marchand
1:59 c marchand at
1:-55 c marian
1:-55 c marian holt
1:50 c marine
1:-52 c marine electrics
1:102 c marine engines
1:80 c mark
1:80 c mark making
1:86 c marked
1:86 c marked homework
1:115 c marking
1:102 c marking $
1:101 c marking examination
1:80 c marking guides
1:-114 c marking is
1:90 c marking policy
1:-127 c marks
1:-118 c marks $
1:-74 c marks their
1:-93 c martin
1:-93 c martin oyelaran
1:101 c masks
1:101 c masks $
1:-26 c master
1:-134 c master observes
1:53 c master studio
1:118 c master teachers
1:140 c masters
1:140 c masters at
1:-56 c matches
1:-56 c matches the
1:102 c maternal
1:102 c maternal health
1:31 c mathematics
1:-140 c mathematics $
1:101 c mathematics adviser
1:115 c mathematics and
1:-131 c mathematics department
1:-87 c mathematics examination
1:-128 c mathematics for
1:130 c mathematics give
1:-184 c mathematics group
1:-32 c mathematics groups
1:96 c mathematics lessons
1:116 c mathematics live
1:77 c mathematics mentors
1:-93 c mathematics not
1:100 c mathematics physics
1:-118 c mathematics score
1:-22 c mathematics should
1:168 c mathematics studio
1:166 c mathematics teachers
1:-24 c mathematics team
1:-85 c mathematics to
1:97 c mathematics together
1:33 c maths
1:61 c maths and
1:99 c maths apparatus
1:-112 c maths lead
1:224 c may
1:85 c may $
1:113 c may also
1:70 c may and
1:116 c may ask
1:104 c may attend
1:94 c may borrow
1:64 c may copy
1:110 c may do
1:92 c may each
1:-140 c may exceed
1:82 c may exchange
1:132 c may for
1:82 c may forty
1:118 c may giver
1:104 c may invite
1:135 c may join
1:86 c may log
1:83 c may make
1:-96 c may number
1:164 c may of
1:101 c may pay
1:162 c may place
1:58 c may receive
1:134 c may second
1:98 c may send
1:111 c may spend
1:-108 c may stay
1:52 c may study
1:88 c may taker
1:50 c may thirty
1:73 c may use
1:110 c may visit
1:87 c may volunteer
1:115 c may write
1:-86 c mdt
1:-86 c mdt si
1:-130 c meals
1:-130 c meals $
1:-129 c means
1:-86 c means giver
1:-86 c means taker
1:-88 c medals
1:-88 c medals $
1:203 c meet
1:-130 c meet a
1:98 c meet every
1:84 c meet in
1:205 c meet once
1:146 c meet online
1:112 c meet twice
1:62 c meeting
1:109 c meeting $
1:-84 c meeting of
1:-120 c meetings
1:-120 c meetings $
1:374 c meets
1:77 c meets at
1:232 c meets every
1:136 c meets in
1:148 c meets on
1:207 c meets once
1:-112 c meets part
1:245 c meets twice
1:149 c member
1:131 c member gives
1:91 c member of
1:60 c members
1:52 c members $
1:-152 c members are
1:134 c members from
1:112 c members in
1:94 c members of
1:-123 c members the
1:76 c meng
1:76 c meng qiao
1:-182 c mentee
1:-110 c mentee each
1:-92 c mentee hands
1:-110 c mentee keeps
1:-92 c mentee per
1:102 c mentee s
1:131 c mentor
1:190 c mentor $
1:-113 c mentor and
1:223 c mentor at
1:124 c mentor eight
1:107 c mentor from
1:106 c mentor in
1:176 c mentor is
1:91 c mentor must
1:-239 c mentor observes
1:119 c mentor pair
1:169 c mentor pairs
1:102 c mentor sits
1:-146 c mentor watches
1:135 c mentor who
1:-173 c mentors
1:77 c mentors to
1:-127 c mentors watch
1:-156 c mentors will
1:117 c method
1:117 c method of
1:206 c microscopes
1:121 c microscopes $
1:153 c microscopes and
1:112 c microscopes to
1:43 c middle
1:-7 c middle leaders
1:134 c middle manager
1:49 c middle managers
1:-213 c midwifery
1:-132 c midwifery at
1:-72 c midwifery is
1:-132 c midwifery section
1:81 c midwives
1:81 c midwives and
1:-86 c miles
1:-86 c miles away
1:119 c min
1:119 c min of
1:73 c minibus
1:73 c minibus and
1:80 c minibuses
1:80 c minibuses to
1:-114 c ministry
1:-114 c ministry s
1:126 c minute
1:126 c minute debrief
1:-117 c minutes
1:-173 c minutes $
1:-112 c minutes are
1:43 c minutes each
1:88 c minutes since
1:-59 c miss
1:-73 c miss nadia
1:-47 c miss quill
1:96 c miss roberta
1:75 c mock
1:75 c mock examination
1:108 c model
1:90 c model $
1:88 c model lessons
1:129 c monday
1:96 c monday $
1:81 c monday mornings
1:155 c mondays
1:126 c mondays and
1:85 c mondays at
1:129 c monitoring
1:129 c monitoring visit
1:128 c month
1:97 c month $
1:134 c month and
1:103 c month between
1:97 c month bothsides
1:90 c month by
1:65 c month from
1:-134 c month in
1:95 c month normally
1:82 c month on
1:34 c month to
1:232 c monthly
1:228 c monthly $
1:75 c monthly test
1:190 c months
1:164 c months $
1:98 c months alternately
1:65 c months and
1:58 c months before
1:95 c months in
1:-96 c months on
1:114 c months once
1:111 c moor
1:111 c moor walk
1:80 c moorshelf
1:80 c moorshelf are
1:-107 c morag
1:-107 c morag linklater
1:-130 c moral
1:-130 c moral education
1:-117 c more
1:-79 c more pupils
1:-108 c more than
1:140 c morning
1:91 c morning ferry
1:94 c morning reader
1:95 c morning to
1:81 c mornings
1:81 c mornings one
1:88 c moss
1:88 c moss end
1:-140 c most
1:-105 c most number
1:-101 c most people
1:-85 c mr
1:-61 c mr bao
1:-69 c mr bill
1:104 c mr caleb
1:-99 c mr daniel
1:-107 c mr ewan
1:107 c mr gao
1:77 c mr guan
1:-112 c mr guo
1:138 c mr hao
1:-66 c mr isaac
1:59 c mr leo
1:-94 c mr lisle
1:124 c mr neil
1:-110 c mr owen
1:-107 c mr paul
1:61 c mr peng
1:103 c mr samuel
1:-97 c mr shen
1:-113 c mr tasker
1:-66 c mr tobias
1:53 c mr wang
1:21 c mrs
1:119 c mrs adaeze
1:136 c mrs alisi
1:-72 c mrs fang
1:79 c mrs farrant
1:-93 c mrs grace
1:88 c mrs hanne
1:101 c mrs imogen
1:119 c mrs ji
1:84 c mrs joan
1:51 c mrs joanna
1:14 c mrs judith
1:-107 c mrs morag
1:-94 c mrs odette
1:-100 c mrs sunita
1:-94 c mrs tarrant
1:187 c ms
1:103 c ms adaeze
1:112 c ms clara
1:-153 c ms deng
1:77 c ms fang
1:98 c ms lin
1:61 c ms lu
1:168 c ms luo
1:75 c ms orla
1:-141 c ms philippa
1:-111 c ms ruan
1:112 c ms shen
1:34 c ms tan
1:105 c ms tao
1:119 c ms xia
1:22 c mullock
1:22 c mullock flat
1:-78 c municipal
1:-78 c municipal plan
1:26 c music
1:-52 c music $
1:-97 c music and
1:-85 c music at
1:83 c music every
1:104 c music lessons
1:-96 c music or
1:104 c music so
1:116 c music teacher
1:81 c music to
1:333 c must
1:112 c must agree
1:119 c must fill
1:137 c must hand
1:91 c must hear
1:80 c must lodge
1:112 c must nominate
1:90 c must read
1:70 c must release
1:106 c must send
1:109 c must supply
1:59 c must teach
1:45 c must write
1:110 c myself
1:110 c myself once
1:-91 c nadia
1:-91 c nadia penrose
1:-116 c nairn
1:-116 c nairn $
1:-89 c named
1:-89 c named city
1:-71 c named county
1:-38 c named district
1:151 c names
1:151 c names are
1:-88 c names two
1:116 c names within
1:143 c nathan
1:143 c nathan of
1:-46 c national
1:69 c national day
1:-87 c national examination
1:-115 c national level
1:97 c nautical
1:97 c nautical charts
1:-142 c nearly
1:-142 c nearly number
1:-132 c need
1:-132 c need not
1:-114 c neighbour
1:-114 c neighbour for
1:-111 c neighbouring
1:-111 c neighbouring county
1:124 c neil
1:124 c neil prosser
1:123 c network
1:104 c network $
1:81 c network on
1:205 c new
1:118 c new curriculum
1:93 c new speciality
1:124 c new teacher
1:88 c new teachers
1:57 c new team
1:135 c newly
1:135 c newly qualified
1:79 c next
1:79 c next six
1:91 c nights
1:91 c nights on
1:-111 c nine
1:106 c nine attendance
1:-111 c nine of
1:-136 c nine pairs
1:-110 c nine schools
1:43 c ninety
1:43 c ninety minutes
1:-102 c nisha
1:-102 c nisha rao
1:-255 c no
1:89 c no english
1:-67 c no fewer
1:-145 c no geography
1:-66 c no higher
1:-41 c no lde
1:-30 c no less
1:63 c no longer
1:-131 c no more
1:104 c no music
1:-119 c no number
1:-130 c no physics
1:-119 c no qualified
1:-140 c no stay
1:-102 c no teacher
1:-160 c no trained
1:-118 c no when
1:124 c nobody
1:88 c nobody for
1:104 c nobody trained
1:112 c nominate
1:112 c nominate its
1:-114 c nominates
1:-114 c nominates the
1:96 c nora
1:96 c nora pell
1:95 c normally
1:95 c normally by
1:-63 c not
1:-93 c not below
1:-109 c not carried
1:-56 c not completed
1:-132 c not copy
1:-81 c not everything
1:-22 c not fall
1:39 c not fewer
1:-81 c not finished
1:46 c not less
1:15 c not more
1:-52 c not over
1:-91 c not take
1:125 c note
1:125 c note each
1:-170 c notes
1:-89 c notes $
1:-141 c notes are
1:116 c notice
1:116 c notice $
1:-81 c nov
1:-81 c nov early
1:114 c novels
1:114 c novels $
1:140 c november
1:220 c november $
1:109 c november led
1:136 c november march
1:28 c november number
1:-108 c november second
1:-114 c november the
1:111 c november up
1:-131 c now
1:-97 c now head
1:-78 c now put
1:-27 c number
1:-39 c number $
1:122 c number a
1:-91 c number and
1:-71 c number annual
1:-120 c number april
1:-97 c number as
1:-132 c number at
1:87 c number august
1:92 c number b
1:-113 c number belongs
1:-114 c number body
1:173 c number books
1:-78 c number bothsides
1:-88 c number by
1:-80 c number certificate
1:57 c number children
1:81 c number class
1:102 c number classes
1:-97 c number completion
1:-85 c number days
1:-113 c number debaters
1:44 c number december
1:-16 c number demonstration
1:-80 c number every
1:81 c number examination
1:-119 c number exceeds
1:123 c number exchange
1:123 c number extra
1:51 c number final
1:-42 c number first
1:119 c number footballs
1:216 c number for
1:112 c number form
1:90 c number forms
1:104 c number four
1:-122 c number from
1:86 c number geography
1:111 c number girls
1:-205 c number giver
1:56 c number grade
1:117 c number graphic
1:90 c number has
1:-135 c number heads
1:103 c number here
1:149 c number in
1:62 c number instruments
1:-71 c number is
1:97 c number island
1:-149 c number items
1:-47 c number january
1:-206 c number joint
1:98 c number july
1:138 c number laptops
1:-110 c number lessons
1:142 c number library
1:118 c number looked
1:12 c number march
1:-118 c number marks
1:-118 c number mathematics
1:90 c number may
1:94 c number members
1:206 c number microscopes
1:-105 c number minutes
1:-84 c number no
1:-81 c number nov
1:114 c number novels
1:106 c number november
1:-237 c number number
1:-12 c number october
1:7 c number of
1:-73 c number or
1:-93 c number pass
1:132 c number pay
1:-153 c number per
1:-134 c number percent
1:39 c number physics
1:140 c number picture
1:101 c number places
1:119 c number prefects
1:-32 c number pupils
1:122 c number readers
1:-62 c number reading
1:104 c number schemes
1:99 c number scholarships
1:114 c number science
1:52 c number second
1:-41 c number seconded
1:102 c number sense
1:-5 c number september
1:149 c number sets
1:-73 c number should
1:-88 c number six
1:-29 c number staff
1:108 c number storybooks
1:-36 c number students
1:101 c number tablet
1:223 c number tablets
1:-47 c number taker
1:45 c number teacher
1:-113 c number teachers
1:96 c number teams
1:-78 c number that
1:-138 c number the
1:103 c number there
1:89 c number three
1:-173 c number to
1:-71 c number training
1:116 c number two
1:-84 c number under
1:-130 c number upwards
1:65 c number used
1:116 c number virtual
1:-132 c number visit
1:-79 c number visits
1:118 c number welding
1:-96 c number went
1:59 c number will
1:-101 c number working
1:-151 c number years
1:-70 c number yuan
1:-14 c numbers
1:109 c numbers at
1:-79 c numbers grew
1:112 c nunez
1:112 c nunez will
1:116 c nursing
1:93 c nursing instruments
1:103 c nursing skills
1:-102 c oakes
1:-102 c oakes and
1:112 c observation
1:113 c observation $
1:137 c observation log
1:-141 c observation notes
1:237 c observe
1:46 c observe and
1:191 c observe at
1:143 c observe lessons
1:-91 c observed
1:-91 c observed rated
1:-224 c observes
1:-104 c observes at
1:-129 c observes no
1:-134 c observes the
1:-93 c obtain
1:-67 c obtain a
1:-125 c obtain the
1:97 c occasion
1:97 c occasion $
1:18 c october
1:161 c october $
1:-128 c october and
1:-70 c october first
1:87 c october four
1:-45 c october number
1:127 c october to
1:-94 c odette
1:-94 c odette crane
1:14 c of
1:91 c of a
1:-149 c of about
1:-107 c of appointment
1:-87 c of at
1:-128 c of august
1:76 c of bilingual
1:38 c of body
1:-137 c of both
1:28 c of bothsides
1:156 c of charge
1:121 c of chemistry
1:69 c of chinese
1:-86 c of city
1:69 c of classroom
1:96 c of closure
1:98 c of colleagues
1:-74 c of county
1:121 c of december
1:-96 c of department
1:115 c of each
1:-198 c of education
1:149 c of electrical
1:-100 c of english
1:15 c of every
1:-123 c of everything
1:85 c of exchange
1:-128 c of five
1:72 c of four
1:-66 c of french
1:137 c of games
1:-149 c of geography
1:7 c of giver
1:121 c of grade
1:-128 c of half
1:91 c of her
1:133 c of homework
1:-87 c of human
1:-52 c of it
1:-81 c of its
1:104 c of key
1:-78 c of lesson
1:-89 c of lessons
1:-81 c of marine
1:94 c of mathematics
1:-132 c of midwifery
1:-138 c of more
1:-181 c of music
1:-88 c of names
1:97 c of nautical
1:-111 c of neighbouring
1:-94 c of no
1:173 c of not
1:152 c of number
1:93 c of nursing
1:-125 c of october
1:128 c of open
1:-88 c of pairs
1:-15 c of physics
1:56 c of protective
1:-81 c of provincial
1:118 c of psychology
1:-84 c of pupils
1:-95 c of qualified
1:-111 c of robotics
1:-87 c of schools
1:60 c of section
1:72 c of senior
1:-161 c of september
1:103 c of six
1:94 c of small
1:-126 c of specialist
1:-85 c of staff
1:-35 c of students
1:-86 c of studies
1:109 c of study
1:9 c of taker
1:-205 c of teachers
1:144 c of teaching
1:92 c of ten
1:148 c of term
1:38 c of their
1:66 c of them
1:-105 c of these
1:45 c of this
1:-70 c of those
1:163 c of three
1:-83 c of tolgoi
1:70 c of training
1:74 c of trial
1:97 c of twenty
1:87 c of two
1:65 c of up
1:117 c of ward
1:52 c of welding
1:-70 c of what
1:-87 c of whom
1:106 c of work
1:91 c of workshop
1:-63 c of year
1:-81 c off
1:-81 c off her
1:88 c offer
1:88 c offer a
1:114 c offered
1:114 c offered number
1:91 c offers
1:91 c offers advanced
1:-307 c office
1:-269 c office $
1:-102 c office and
1:-125 c office arranges
1:-107 c office assists
1:-21 c office at
1:-117 c office collects
1:-142 c office delivers
1:-137 c office draws
1:-118 c office finds
1:-86 c office fits
1:-136 c office handles
1:-94 c office has
1:-147 c office is
1:-63 c office keeps
1:-112 c office looks
1:-78 c office makes
1:-241 c office of
1:-112 c office packs
1:-98 c office picks
1:-167 c office plans
1:-108 c office receives
1:-117 c office releases
1:-88 c office selection
1:77 c office shall
1:-88 c office submits
1:-153 c office telephone
1:-99 c office to
1:15 c office will
1:-66 c officer
1:-66 c officer mr
1:72 c officers
1:72 c officers of
1:-21 c offices
1:-69 c offices are
1:194 c offices confer
1:-152 c offices fix
1:-249 c offices of
1:-99 c offices prepare
1:-117 c offices see
1:-72 c offices settle
1:-86 c offices take
1:87 c offices work
1:-99 c oh
1:-99 c oh $
1:-66 c okafor
1:-66 c okafor settled
1:119 c okoro
1:119 c okoro shall
1:88 c oldest
1:88 c oldest number
1:-80 c olds
1:-80 c olds reach
1:15 c olympiad
1:-56 c olympiad or
1:69 c olympiad team
1:195 c on
1:-78 c on a
1:117 c on alternate
1:81 c on assessment
1:90 c on at
1:-96 c on average
1:121 c on boarding
1:100 c on both
1:65 c on career
1:127 c on each
1:139 c on early
1:-128 c on for
1:143 c on formative
1:-56 c on fridays
1:121 c on homework
1:-97 c on in
1:109 c on its
1:58 c on lesson
1:152 c on lessons
1:161 c on line
1:6 c on loan
1:101 c on marking
1:81 c on monday
1:155 c on mondays
1:-108 c on number
1:102 c on phonics
1:-112 c on progress
1:133 c on reading
1:102 c on rural
1:91 c on saturdays
1:85 c on screen
1:101 c on secondment
1:84 c on site
1:-87 c on teaching
1:198 c on the
1:-153 c on their
1:106 c on thursdays
1:51 c on timetabling
1:-88 c on to
1:87 c on tuesdays
1:-82 c on twelve
1:261 c once
1:-106 c once $
1:224 c once a
1:101 c once each
1:235 c once every
1:156 c once in
1:128 c one
1:-109 c one $
1:-105 c one at
1:-65 c one award
1:-84 c one certificate
1:70 c one day
1:122 c one demonstration
1:106 c one deputy
1:-101 c one direction
1:41 c one each
1:85 c one english
1:98 c one for
1:43 c one in
1:180 c one joint
1:86 c one lecture
1:171 c one lesson
1:-7 c one letter
1:62 c one live
1:117 c one method
1:134 c one middle
1:59 c one must
1:-92 c one national
1:120 c one of
1:-140 c one open
1:45 c one page
1:85 c one physics
1:121 c one provincial
1:128 c one report
1:119 c one research
1:147 c one school
1:77 c one semester
1:82 c one senior
1:106 c one simulation
1:117 c one teach
1:60 c one teacher
1:153 c one term
1:109 c one third
1:58 c one to
1:71 c one trainer
1:121 c one unit
1:51 c one vice
1:154 c one week
1:87 c one workshop
1:-92 c one written
1:74 c one year
1:281 c online
1:138 c online $
1:66 c online course
1:62 c online english
1:189 c online every
1:77 c online homework
1:90 c online library
1:91 c online on
1:129 c online once
1:99 c online phonics
1:100 c online reading
1:-134 c only
1:-101 c only last
1:-123 c only one
1:131 c open
1:86 c open $
1:120 c open giver
1:103 c open its
1:-79 c open lesson
1:218 c open lessons
1:48 c open shelf
1:86 c open the
1:158 c open to
1:97 c open two
1:119 c open yurt
1:40 c opened
1:93 c opened at
1:-146 c opened in
1:-101 c opened only
1:119 c opened to
1:66 c opens
1:-72 c opens a
1:230 c opens its
1:-142 c opens the
1:93 c operation
1:93 c operation is
1:109 c opposite
1:109 c opposite numbers
1:-283 c or
1:-146 c or above
1:-96 c or art
1:-143 c or better
1:-134 c or by
1:-57 c or higher
1:-85 c or japanese
1:-79 c or more
1:-70 c or she
1:-101 c or the
1:-192 c organise
1:-135 c organise number
1:-154 c organise the
1:-139 c organised
1:-139 c organised by
1:75 c orla
1:75 c orla finnegan
1:125 c other
1:-101 c other $
1:-101 c other and
1:62 c other as
1:102 c other at
1:85 c other forms
1:96 c other monday
1:126 c other once
1:131 c other school
1:85 c other thursday
1:104 c other wednesday
1:-50 c out
1:-84 c out $
1:76 c out a
1:-97 c out below
1:-86 c out falls
1:68 c out field
1:111 c out giver
1:85 c out live
1:106 c out one
1:-66 c out rate
1:-109 c out so
1:-104 c out the
1:-80 c outdoor
1:-80 c outdoor area
1:-103 c outstanding
1:-103 c outstanding by
1:97 c over
1:102 c over $
1:68 c over every
1:142 c over for
1:-101 c over in
1:64 c over its
1:-52 c over number
1:-12 c over the
1:-108 c overnight
1:-108 c overnight in
1:149 c owe
1:149 c owe body
1:-66 c owen
1:-110 c owen radley
1:-42 c owen sharrock
1:69 c own
1:126 c own $
1:121 c own attendance
1:94 c own children
1:90 c own marking
1:-130 c own meals
1:-10 c own pupils
1:-83 c own raised
1:-99 c own teaching
1:102 c own young
1:-124 c owner
1:-124 c owner engineering
1:-93 c oyelaran
1:-81 c oyelaran and
1:-66 c oyelaran for
1:-202 c packs
1:-202 c packs the
1:98 c pact
1:136 c pact at
1:-84 c pact giver
1:41 c paediatrics
1:41 c paediatrics and
1:45 c page
1:45 c page reflection
1:148 c pages
1:97 c pages and
1:113 c pages goes
1:143 c pair
1:119 c pair $
1:62 c pair exchanges
1:95 c pair for
1:96 c pair twice
1:12 c paired
1:-78 c paired assistance
1:-128 c paired support
1:137 c paired teacher
1:128 c paired with
1:-137 c pairing
1:-87 c pairing of
1:-101 c pairing office
1:42 c pairs
1:-136 c pairs $
1:-56 c pairs and
1:169 c pairs are
1:95 c pairs each
1:-79 c pairs held
1:70 c pairs of
1:-186 c pairs this
1:103 c pals
1:103 c pals one
1:-100 c paper
1:-86 c paper giver
1:-86 c paper mdt
1:101 c papers
1:57 c papers $
1:83 c papers and
1:74 c papers to
1:-98 c parent
1:-98 c parent link
1:245 c parents
1:106 c parents $
1:92 c parents are
1:158 c parents association
1:119 c parents committee
1:114 c parents have
1:-138 c part
1:-133 c part in
1:-112 c part of
1:34 c part time
1:22 c parties
1:-159 c parties $
1:101 c parties are
1:164 c partner
1:91 c partner every
1:90 c partner form
1:88 c partner school
1:128 c partner village
1:-80 c partners
1:-80 c partners at
1:-96 c partnership
1:-96 c partnership with
1:-63 c party
1:-107 c party mr
1:97 c party of
1:-114 c party office
1:-132 c pass
1:-84 c pass body
1:-15 c pass english
1:-90 c pass in
1:-61 c pass mathematics
1:-129 c pass rate
1:-94 c pass the
1:-138 c passed
1:-88 c passed english
1:-125 c passed the
1:-131 c passwords
1:-131 c passwords $
1:-30 c past
1:64 c past papers
1:-114 c past year
1:-192 c pastoral
1:-160 c pastoral office
1:-111 c pastoral offices
1:93 c patient
1:93 c patient simulators
1:-107 c paul
1:-107 c paul ives
1:15 c pay
1:163 c pay a
1:-26 c pay for
1:97 c pays
1:97 c pays a
1:105 c peer
1:105 c peer readers
1:118 c pei
1:118 c pei rulan
1:96 c pell
1:96 c pell inspects
1:105 c pellworth
1:105 c pellworth in
1:175 c pen
1:131 c pen friend
1:62 c pen friends
1:103 c pen pals
1:61 c peng
1:61 c peng shan
1:-91 c penrose
1:-73 c penrose drew
1:-78 c penrose head
1:-101 c people
1:-101 c people still
1:-159 c per
1:-153 c per cent
1:-82 c per term
1:-134 c percent
1:-71 c percent $
1:-86 c percent by
1:-107 c percent of
1:102 c period
1:-78 c period by
1:155 c period number
1:-94 c period runs
1:108 c periods
1:68 c periods $
1:102 c periods a
1:-73 c persistent
1:-73 c persistent absence
1:-86 c person
1:84 c person once
1:-134 c person or
1:-43 c personnel
1:-205 c personnel office
1:67 c personnel section
1:-102 c peter
1:-102 c peter oakes
1:84 c petra
1:84 c petra lyle
1:84 c pettifer
1:84 c pettifer will
1:43 c pharmacologist
1:43 c pharmacologist $
1:43 c pharmacology
1:43 c pharmacology to
1:-141 c philippa
1:-116 c philippa nairn
1:-108 c philippa thorne
1:-97 c phone
1:85 c phone mentor
1:-146 c phone once
1:183 c phonics
1:146 c phonics library
1:102 c phonics number
1:-11 c physics
1:-35 c physics $
1:-78 c physics and
1:103 c physics at
1:-50 c physics from
1:103 c physics goes
1:95 c physics lab
1:59 c physics lesson
1:-87 c physics of
1:-85 c physics or
1:-81 c physics project
1:-65 c physics rose
1:-129 c physics teacher
1:100 c physics teachers
1:122 c physics to
1:-98 c picks
1:-77 c picks the
1:-99 c picks them
1:88 c picnic
1:88 c picnic $
1:147 c picture
1:86 c picture book
1:140 c picture books
1:-27 c pioneers
1:133 c pioneers of
1:-132 c pioneers office
1:-152 c pioneers offices
1:137 c place
1:-91 c place $
1:82 c place online
1:132 c place two
1:64 c place up
1:-15 c placed
1:107 c placed at
1:-56 c placed in
1:-118 c placement
1:72 c placement of
1:-116 c placement office
1:-119 c placement rate
1:-103 c placement the
1:-145 c placements
1:-119 c placements $
1:-83 c placements go
1:124 c places
1:79 c places are
1:101 c places for
1:59 c places in
1:49 c plan
1:104 c plan a
1:121 c plan at
1:-90 c plan below
1:86 c plan common
1:-78 c plan for
1:191 c plan lessons
1:-131 c plan like
1:131 c plan mathematics
1:-73 c plan on
1:-50 c plan the
1:-109 c plan to
1:127 c plan together
1:109 c plan units
1:-91 c planned
1:-91 c planned summer
1:70 c planning
1:-123 c planning days
1:148 c planning group
1:104 c planning of
1:82 c planning takes
1:91 c planning with
1:-76 c plans
1:100 c plans a
1:-132 c plans both
1:-105 c plans the
1:-78 c plans to
1:114 c planting
1:114 c planting $
1:119 c platform
1:119 c platform open
1:97 c play
1:97 c play in
1:87 c plot
1:87 c plot and
1:202 c policy
1:93 c policy $
1:93 c policy and
1:121 c policy by
1:90 c policy using
1:105 c policy with
1:99 c poor
1:99 c poor families
1:108 c port
1:108 c port logistics
1:-173 c post
1:-173 c post $
1:-112 c posting
1:-112 c posting $
1:-106 c postings
1:-106 c postings $
1:58 c posts
1:-41 c posts $
1:119 c posts by
1:98 c posts one
1:-117 c posts the
1:99 c pottery
1:99 c pottery kiln
1:118 c practical
1:118 c practical lessons
1:-83 c practice
1:-87 c practice $
1:-74 c practice and
1:133 c practice at
1:89 c practice in
1:90 c practice lasting
1:-106 c practice log
1:-80 c practitioner
1:-80 c practitioner at
1:-76 c practitioners
1:-102 c practitioners and
1:62 c practitioners will
1:-67 c preamble
1:-67 c preamble $
1:119 c prefects
1:119 c prefects of
1:64 c prefecture
1:64 c prefecture robotics
1:91 c preparation
1:58 c preparation and
1:69 c preparation groups
1:41 c prepare
1:99 c prepare lessons
1:64 c prepare pupils
1:-120 c prepare the
1:-96 c prepared
1:-96 c prepared under
1:-122 c prepares
1:-122 c prepares her
1:-98 c present
1:-98 c present $
1:75 c primary
1:75 c primary pupils
1:-19 c principal
1:-66 c principal dr
1:-131 c principal finds
1:120 c principal for
1:-83 c principal ma
1:-84 c principal mr
1:-81 c principal mrs
1:118 c principal ms
1:117 c principal of
1:-188 c principal s
1:51 c principal to
1:-130 c principal zhu
1:-108 c principals
1:-173 c principals $
1:-78 c principals now
1:87 c principals of
1:98 c principals will
1:-103 c priority
1:-103 c priority in
1:143 c priya
1:143 c priya nathan
1:-145 c prize
1:-95 c prize at
1:-105 c prize in
1:-92 c prizes
1:-92 c prizes in
1:-116 c professional
1:-116 c professional learning
1:15 c professor
1:-134 c professor ada
1:105 c professor alan
1:65 c professor ingram
1:103 c professor irene
1:-93 c professor martin
1:118 c professor pei
1:82 c professor shen
1:-81 c professor tait
1:-78 c programme
1:57 c programme $
1:-107 c programme for
1:-107 c programme in
1:-141 c programme of
1:-83 c programmes
1:-83 c programmes rose
1:209 c progress
1:-112 c progress $
1:57 c progress each
1:77 c progress every
1:133 c progress in
1:125 c progress note
1:129 c progress once
1:83 c progress report
1:43 c progress together
1:170 c project
1:121 c project $
1:90 c project at
1:-86 c project of
1:152 c project on
1:-81 c project was
1:58 c projects
1:101 c projects $
1:-58 c projects have
1:40 c promised
1:105 c promised number
1:-56 c promised was
1:-103 c promotion
1:-103 c promotion $
1:-85 c proportion
1:-85 c proportion of
1:124 c prosser
1:124 c prosser is
1:56 c protective
1:56 c protective clothing
1:-8 c provide
1:-160 c provide experts
1:101 c provide scholarships
1:83 c provide two
1:-151 c provides
1:-84 c provides experts
1:-142 c provides induction
1:-18 c provincial
1:-72 c provincial key
1:103 c provincial nursing
1:-56 c provincial olympiad
1:160 c provincial research
1:-88 c provincial skills
1:-81 c provincial standard
1:-95 c psychology
1:-110 c psychology $
1:118 c psychology to
1:100 c published
1:100 c published on
1:97 c publishes
1:97 c publishes an
1:-206 c pupil
1:65 c pupil $
1:-130 c pupil at
1:-105 c pupil council
1:-87 c pupil councils
1:-79 c pupil numbers
1:-130 c pupil of
1:23 c pupils
1:8 c pupils $
1:-77 c pupils absent
1:-114 c pupils and
1:30 c pupils are
1:-120 c pupils at
1:-79 c pupils enter
1:117 c pupils from
1:-71 c pupils in
1:-91 c pupils leave
1:147 c pupils may
1:222 c pupils of
1:-88 c pupils pass
1:-125 c pupils passed
1:-56 c pupils placed
1:-121 c pupils reaching
1:-111 c pupils reading
1:111 c pupils spend
1:-56 c pupils to
1:64 c pupils together
1:-83 c pupils who
1:89 c pupils will
1:47 c pupils write
1:-101 c pupils wrote
1:-87 c pursuant
1:-87 c pursuant to
1:-78 c put
1:-78 c put the
1:76 c qiao
1:76 c qiao will
1:22 c qingyi
1:61 c qingyi at
1:-102 c qingyi head
1:-108 c qualified
1:-66 c qualified chemistry
1:-89 c qualified in
1:-78 c qualified lessons
1:-113 c qualified physics
1:48 c qualified teacher
1:-78 c qualified teachers
1:79 c quarter
1:79 c quarter $
1:90 c question
1:90 c question bank
1:-85 c questions
1:81 c questions $
1:-89 c questions ask
1:-99 c questions beforehand
1:-153 c questions go
1:105 c quiet
1:105 c quiet hour
1:-27 c quill
1:89 c quill $
1:-107 c quill and
1:96 c quill assistant
1:-86 c r
1:-86 c r callaghan
1:-110 c radley
1:-110 c radley is
1:-83 c raised
1:-83 c raised from
1:-146 c rao
1:-100 c rao $
1:-102 c rao visit
1:-165 c rate
1:-80 c rate above
1:-133 c rate in
1:-97 c rate is
1:-66 c rate no
1:-119 c rate number
1:-102 c rate of
1:-83 c rate to
1:-105 c rated
1:-89 c rated county
1:-91 c rated good
1:30 c reach
1:-73 c reach grade
1:-57 c reach number
1:-79 c reach state
1:110 c reach the
1:-74 c reaches
1:-74 c reaches number
1:-121 c reaching
1:-121 c reaching the
1:-62 c read
1:90 c read and
1:-92 c read at
1:-120 c read it
1:-83 c read on
1:94 c reader
1:94 c reader audio
1:161 c readers
1:161 c readers $
1:36 c reading
1:100 c reading across
1:-151 c reading age
1:-96 c reading ages
1:76 c reading and
1:-58 c reading at
1:-62 c reading books
1:93 c reading buddies
1:-90 c reading certificate
1:92 c reading club
1:-47 c reading corner
1:-81 c reading course
1:126 c reading in
1:45 c reading lessons
1:100 c reading library
1:76 c reading on
1:87 c reading partners
1:119 c reading platform
1:-85 c reading rises
1:156 c reading room
1:163 c reading scheme
1:-99 c reading team
1:-94 c reading test
1:103 c reading to
1:74 c reads
1:74 c reads one
1:141 c ready
1:141 c ready by
1:113 c receive
1:58 c receive contestants
1:113 c receive number
1:-141 c received
1:-96 c received and
1:-113 c received number
1:-48 c receives
1:114 c receives a
1:-156 c receives them
1:-111 c recognised
1:-111 c recognised as
1:114 c recommend
1:114 c recommend leavers
1:-150 c record
1:-86 c record $
1:-122 c record of
1:76 c recorded
1:76 c recorded lessons
1:88 c recorder
1:88 c recorder by
1:128 c recordings
1:128 c recordings $
1:-117 c records
1:-117 c records $
1:-130 c ref
1:-130 c ref $
1:-58 c reflection
1:45 c reflection afterwards
1:-92 c reflection per
1:82 c reform
1:82 c reform of
1:-129 c regional
1:-87 c regional guidelines
1:-101 c regional leadership
1:-79 c regional science
1:-151 c register
1:-88 c register of
1:-132 c register the
1:-111 c registrar
1:-111 c registrar of
1:-138 c registry
1:-138 c registry of
1:-78 c regular
1:-78 c regular footing
1:111 c release
1:110 c release at
1:70 c release each
1:88 c release two
1:-39 c releases
1:141 c releases one
1:-117 c releases staff
1:81 c releases two
1:142 c remaining
1:142 c remaining eighteen
1:97 c remote
1:97 c remote use
1:161 c report
1:-71 c report $
1:49 c report by
1:-120 c report into
1:161 c report is
1:128 c report lesson
1:148 c report of
1:-78 c report on
1:96 c report shall
1:66 c report to
1:100 c report will
1:34 c reports
1:140 c reports $
1:65 c reports in
1:-120 c reports on
1:-57 c reports to
1:-110 c request
1:-110 c request of
1:73 c research
1:-111 c research fellow
1:131 c research lesson
1:-67 c research office
1:143 c research project
1:101 c research projects
1:-114 c research section
1:76 c researcher
1:76 c researcher from
1:46 c researchers
1:46 c researchers of
1:-125 c resident
1:-125 c resident teachers
1:-78 c resolved
1:-78 c resolved on
1:-131 c resources
1:-87 c resources at
1:-101 c resources office
1:-105 c responsibility
1:-105 c responsibility $
1:-148 c responsible
1:-118 c responsible $
1:-92 c responsible for
1:-88 c rests
1:-88 c rests with
1:247 c return
1:145 c return $
1:170 c return number
1:91 c return they
1:97 c return up
1:152 c return visit
1:145 c returning
1:145 c returning shall
1:152 c review
1:43 c review progress
1:136 c review the
1:134 c reviews
1:134 c reviews progress
1:152 c revise
1:73 c revise question
1:121 c revise the
1:103 c revision
1:103 c revision videos
1:106 c rewrite
1:106 c rewrite its
1:-129 c rise
1:-101 c rise from
1:-84 c rise to
1:-148 c rises
1:-118 c rises by
1:-110 c rises from
1:-56 c rises to
1:86 c roads
1:86 c roads are
1:96 c roberta
1:96 c roberta quill
1:50 c robotics
1:-111 c robotics $
1:59 c robotics camp
1:64 c robotics contest
1:23 c room
1:-13 c room $
1:106 c room at
1:62 c room leaders
1:-172 c rooms
1:-108 c rooms $
1:-131 c rooms and
1:-162 c rose
1:-162 c rose from
1:-150 c rota
1:-131 c rota $
1:-119 c rota for
1:121 c routine
1:121 c routine of
1:-78 c rs
1:-78 c rs number
1:-111 c ruan
1:-111 c ruan shuhua
1:118 c rulan
1:118 c rulan of
1:59 c rules
1:-152 c rules $
1:150 c rules on
1:48 c run
1:-87 c run the
1:137 c run three
1:-86 c running
1:-86 c running $
1:-216 c runs
1:97 c runs a
1:-89 c runs all
1:-153 c runs from
1:-110 c runs nine
1:-198 c runs the
1:77 c ruoxi
1:77 c ruoxi and
1:146 c rural
1:102 c rural maternal
1:72 c rural placement
1:103 c rural schools
1:104 c rusk
1:104 c rusk from
1:101 c ruslan
1:101 c ruslan teke
1:-136 c ruth
1:-136 c ruth calloway
1:-84 c s
1:-77 c s academic
1:-83 c s admission
1:144 c s adviser
1:110 c s alumni
1:75 c s art
1:-114 c s body
1:103 c s camp
1:-152 c s centre
1:-98 c s committee
1:-115 c s contact
1:121 c s contest
1:-107 c s curriculum
1:57 c s debating
1:-67 c s degree
1:73 c s digital
1:-120 c s director
1:-122 c s e
1:-96 c s equipment
1:-114 c s examination
1:86 c s exercise
1:65 c s final
1:126 c s five
1:-13 c s grade
1:-78 c s graduates
1:-111 c s head
1:105 c s help
1:-73 c s inclusion
1:-131 c s information
1:122 c s job
1:-115 c s key
1:-22 c s lead
1:-68 c s learning
1:-149 c s leavers
1:102 c s lesson
1:80 c s marking
1:-80 c s mathematics
1:-193 c s office
1:88 c s oldest
1:-96 c s partnership
1:-159 c s personnel
1:74 c s plans
1:-70 c s principal
1:106 c s ready
1:-78 c s report
1:121 c s rules
1:124 c s science
1:43 c s second
1:-122 c s secretary
1:96 c s section
1:117 c s see
)"sv,
    R"(1:97 c s speech
1:-99 c s staff
1:-84 c s stage
1:-14 c s students
1:81 c s summer
1:77 c s supervision
1:86 c s teachers
1:-111 c s teaching
1:72 c s terraced
1:133 c s three
1:-67 c s tutors
1:107 c s vice
1:49 c s welding
1:59 c s winter
1:-97 c s year
1:117 c s years
1:10 c safety
1:-92 c safety $
1:91 c safety due
1:79 c same
1:75 c same mock
1:-78 c same period
1:119 c same subject
1:93 c same text
1:86 c samples
1:86 c samples to
1:103 c samuel
1:103 c samuel baptiste
1:62 c sand
1:62 c sand table
1:-34 c sat
1:75 c sat at
1:-81 c sat number
1:65 c saturday
1:65 c saturday course
1:101 c saturdays
1:91 c saturdays from
1:65 c saturdays six
1:-96 c say
1:-96 c say giver
1:-28 c schedule
1:-28 c schedule $
1:153 c scheme
1:106 c scheme $
1:112 c scheme lamps
1:-55 c scheme of
1:80 c scheme stepping
1:99 c scheme tide
1:130 c schemes
1:111 c schemes $
1:105 c schemes of
1:128 c scholarships
1:128 c scholarships of
1:90 c school
1:17 c school $
1:179 c school as
1:-103 c school assesses
1:47 c school at
1:133 c school before
1:135 c school days
1:-107 c school draws
1:-86 c school eleven
1:85 c school for
1:99 c school giver
1:-115 c school hub
1:-58 c school leaving
1:-104 c school library
1:-62 c school number
1:-151 c school office
1:-152 c school offices
1:128 c school once
1:155 c school s
1:88 c school shall
1:-96 c school support
1:-100 c school that
1:-101 c school to
1:35 c school year
1:-80 c schools
1:-72 c schools $
1:-111 c schools are
1:109 c schools by
1:-87 c schools circular
1:-78 c schools compact
1:96 c schools headed
1:-132 c schools register
1:-78 c schools should
1:116 c schools submit
1:-114 c schools to
1:-84 c schools will
1:64 c science
1:-116 c science $
1:81 c science and
1:-79 c science body
1:81 c science boxes
1:75 c science camp
1:-111 c science chooses
1:123 c science day
1:-30 c science department
1:45 c science fair
1:114 c science kits
1:121 c science laboratory
1:124 c science summer
1:-78 c science teacher
1:53 c science teachers
1:40 c science week
1:-118 c score
1:-118 c score rises
1:-115 c scout
1:-115 c scout hall
1:85 c screen
1:85 c screen to
1:101 c scripts
1:101 c scripts with
1:91 c sea
1:91 c sea week
1:5 c second
1:-136 c second $
1:68 c second friday
1:-108 c second group
1:75 c second its
1:142 c second lecturer
1:120 c second one
1:113 c second term
1:73 c second thursday
1:59 c second two
1:91 c second wednesday
1:-116 c second year
1:39 c seconded
1:-41 c seconded teachers
1:112 c seconded to
1:-52 c secondment
1:101 c secondment for
1:-99 c secondment together
1:136 c seconds
1:136 c seconds one
1:-163 c secretary
1:-113 c secretary $
1:-122 c secretary at
1:-89 c secretary of
1:25 c section
1:-99 c section $
1:-107 c section approves
1:-132 c section at
1:151 c section by
1:96 c section for
1:14 c section of
1:-105 c section the
1:-190 c see
1:-66 c see giver
1:112 c see how
1:-87 c see lessons
1:117 c see one
1:-241 c see to
1:-124 c sees
1:-124 c sees to
1:-88 c selection
1:-88 c selection with
1:78 c semester
1:77 c semester $
1:41 c semester giver
1:98 c semester to
1:167 c send
1:54 c send a
1:158 c send body
1:57 c send eight
1:78 c send four
1:69 c send giver
1:121 c send it
1:108 c send not
1:107 c send number
1:115 c send one
1:134 c send ten
1:94 c send the
1:-156 c send them
1:45 c send three
1:79 c send two
1:110 c send up
1:42 c sending
1:42 c sending one
1:171 c sends
1:148 c sends a
1:60 c sends an
1:74 c sends comments
1:93 c sends four
1:95 c sends not
1:73 c sends number
1:71 c sends one
1:52 c sends three
1:134 c senior
1:-97 c senior division
1:103 c senior leaders
1:82 c senior lecturer
1:55 c senior one
1:-97 c senior skill
1:124 c senior teachers
1:138 c senior teams
1:102 c sense
1:102 c sense and
1:-29 c sent
1:-82 c sent four
1:-126 c sent number
1:132 c sent to
1:13 c september
1:80 c september $
1:59 c september giver
1:137 c september ms
1:-263 c september number
1:99 c september to
1:135 c serve
1:135 c serve as
1:101 c serves
1:101 c serves as
1:-85 c sessions
1:-112 c sessions $
1:-48 c sessions and
1:117 c sessions each
1:-105 c sessions last
1:-114 c set
1:53 c set of
1:-97 c set out
1:-138 c set up
1:86 c sets
1:-114 c sets aside
1:214 c sets of
1:-72 c settle
1:-72 c settle the
1:-66 c settled
1:-66 c settled that
1:29 c seven
1:56 c seven days
1:160 c seven early
1:-122 c seven teachers
1:69 c shadow
1:-101 c shadow at
1:139 c shadow colleagues
1:119 c shadow her
1:-130 c shadow pay
1:117 c shadow the
1:168 c shadow their
1:-64 c shadowing
1:-97 c shadowing $
1:119 c shadowing a
1:199 c shall
1:105 c shall also
1:114 c shall be
1:59 c shall each
1:16 c shall give
1:74 c shall have
1:58 c shall help
1:77 c shall inspect
1:116 c shall meet
1:49 c shall observe
1:80 c shall open
1:83 c shall provide
1:125 c shall release
1:105 c shall rewrite
1:80 c shall run
1:105 c shall second
1:121 c shall send
1:72 c shall serve
1:150 c shall shadow
1:176 c shall teach
1:61 c shan
1:61 c shan is
1:-82 c share
1:-84 c share $
1:168 c share its
1:-167 c share of
1:-105 c share responsibility
1:-132 c share the
1:75 c shares
1:75 c shares its
1:-42 c sharrock
1:84 c sharrock and
1:-81 c sharrock signs
1:44 c she
1:102 c she can
1:-70 c she has
1:48 c shelf
1:48 c shelf digital
1:16 c shen
1:82 c shen tao
1:-97 c shen weiguo
1:112 c shen yulan
1:114 c shipping
1:114 c shipping companies
1:91 c shore
1:91 c shore with
1:-159 c short
1:100 c short annual
1:-284 c short of
1:125 c short progress
1:-122 c short record
1:-113 c short stays
1:-222 c should
1:-185 c should be
1:45 c should come
1:-121 c should give
1:-84 c should have
1:-22 c should hold
1:121 c should jointly
1:-22 c should not
1:120 c should observe
1:-73 c should reach
1:-195 c should report
1:-101 c should rise
1:-44 c should win
1:118 c show
1:118 c show at
1:-111 c shuhua
1:-111 c shuhua associate
1:-86 c si
1:-86 c si number
1:-104 c signed
1:-104 c signed on
1:-81 c signs
1:-81 c signs off
1:88 c similar
1:88 c similar class
1:162 c simulation
1:106 c simulation room
1:66 c simulation software
1:96 c simulation suite
1:95 c simulation teaching
1:143 c simulator
1:133 c simulator library
1:101 c simulator to
1:120 c simulators
1:93 c simulators and
1:97 c simulators to
1:-123 c since
1:-113 c since a
1:-128 c since august
1:-104 c since number
1:70 c since taker
1:94 c sing
1:94 c sing at
1:85 c singing
1:85 c singing circle
1:-101 c sister
1:-101 c sister $
1:142 c sit
1:79 c sit down
1:152 c sit in
1:-39 c site
1:-109 c site manager
1:84 c site two
1:146 c sits
1:146 c sits in
1:-13 c six
1:-94 c six $
1:90 c six body
1:-156 c six classes
1:160 c six demonstration
1:103 c six from
1:8 c six hours
1:-73 c six in
1:118 c six live
1:137 c six months
1:-114 c six of
1:-116 c six pairs
1:-82 c six pass
1:-114 c six schools
1:53 c six science
1:54 c six teachers
1:81 c six weeks
1:120 c sixteen
1:85 c sixteen body
1:102 c sixteen periods
1:58 c sixteen weeks
1:102 c sixth
1:102 c sixth formers
1:-97 c skill
1:-97 c skill certificate
1:-9 c skills
1:87 c skills camp
1:-92 c skills contests
1:78 c skills curriculum
1:81 c skills manual
1:-88 c skills medals
1:-71 c skills test
1:-115 c sleep
1:-115 c sleep in
1:-117 c slips
1:-117 c slips $
1:6 c small
1:94 c small group
1:148 c small planning
1:-130 c small working
1:-114 c smaller
1:-114 c smaller neighbour
1:-78 c sme
1:-78 c sme number
1:144 c so
1:114 c so do
1:-109 c so i
1:104 c so mr
1:102 c so that
1:57 c society
1:57 c society at
1:-115 c sod
1:-115 c sod $
1:66 c software
1:66 c software are
1:111 c some
1:111 c some number
1:88 c sorley
1:88 c sorley giver
1:99 c soundbox
1:99 c soundbox free
1:188 c speak
1:105 c speak at
1:85 c speak for
1:143 c speak to
1:-111 c speaker
1:-111 c speaker $
1:-122 c specialist
1:-28 c specialist in
1:-126 c specialist teachers
1:-81 c specialities
1:-81 c specialities of
1:9 c speciality
1:-115 c speciality $
1:93 c speciality drone
1:217 c spend
1:171 c spend a
1:34 c spend every
1:30 c spend five
1:68 c spend four
1:112 c spend ten
1:72 c spend their
1:119 c spend three
1:119 c spend two
1:19 c spends
1:-117 c spends at
1:51 c spends every
1:136 c spends one
1:144 c spends three
1:91 c spends two
1:-121 c spent
1:-121 c spent number
1:-78 c spirit
1:-78 c spirit of
1:106 c sports
1:82 c sports day
1:94 c sports festival
1:228 c spring
1:131 c spring and
1:-101 c spring is
1:129 c spring number
1:114 c spring planting
1:146 c spring term
1:80 c spring terms
1:-118 c staff
1:52 c staff $
1:119 c staff and
1:-85 c staff are
1:-99 c staff committee
1:-166 c staff development
1:-95 c staff finds
1:-64 c staff gave
1:-106 c staff looks
1:109 c staff meeting
1:160 c staff no
1:-8 c staff on
1:-121 c staff spent
1:-144 c staff tutor
1:104 c staff will
1:-116 c staffing
1:-97 c staffing committee
1:-78 c staffing office
1:46 c stage
1:104 c stage number
1:-84 c stage one
1:-114 c stand
1:-114 c stand by
1:-118 c standard
1:-81 c standard $
1:-85 c standard in
1:89 c start
1:89 c start of
1:-152 c started
1:-152 c started last
1:-103 c state
1:-79 c state accredited
1:-78 c state rural
1:87 c station
1:87 c station for
1:-79 c status
1:-79 c status over
1:-186 c stay
1:-115 c stay for
1:-140 c stay may
1:79 c stay not
1:-42 c stay of
1:-108 c stay overnight
1:111 c stay two
1:77 c staying
1:77 c staying no
1:-12 c stays
1:-113 c stays and
1:91 c stays for
1:160 c steering
1:160 c steering group
1:76 c steppe
1:76 c steppe by
1:80 c stepping
1:80 c stepping stones
1:86 c steps
1:86 c steps lesson
1:-140 c still
1:-101 c still call
1:-79 c still has
1:-66 c still without
1:80 c stones
1:80 c stones to
1:79 c story
1:79 c story supper
1:108 c storybooks
1:108 c storybooks and
1:-107 c strachan
1:-107 c strachan head
1:116 c stream
1:116 c stream further
1:59 c streamed
1:59 c streamed to
1:-151 c student
1:-187 c student affairs
1:-114 c student councils
1:132 c student leaders
1:110 c student teachers
1:-106 c student teaches
1:-83 c students
1:-45 c students $
1:90 c students a
1:-74 c students and
1:85 c students attend
1:-88 c students gain
1:-114 c students joined
1:72 c students may
1:142 c students of
1:-87 c students on
1:-22 c students to
1:-78 c students trained
1:132 c students will
1:-88 c students won
1:-19 c studies
1:98 c studies $
1:-120 c studies convenes
1:-119 c studies draws
1:112 c studies to
1:192 c studio
1:134 c studio admits
1:125 c studio of
1:53 c studio will
1:-96 c studios
1:-96 c studios are
1:-30 c study
1:109 c study $
1:52 c study in
1:76 c study of
1:92 c study visit
1:-160 c study visits
1:131 c subject
1:119 c subject $
1:124 c subject groups
1:122 c subject leaders
1:-84 c subject leadership
1:189 c submit
1:153 c submit a
1:116 c submit names
1:-50 c submits
1:-46 c submits a
1:98 c submits an
1:-88 c submits the
1:137 c succeeds
1:137 c succeeds him
1:-146 c suggest
1:-146 c suggest one
1:96 c suite
1:96 c suite dry
1:149 c summer
1:-6 c summer camp
1:71 c summer course
1:94 c summer fair
1:99 c summer science
1:104 c summer term
1:103 c summer training
1:98 c summer twenty
1:81 c summer workshop
1:-100 c sunita
1:-100 c sunita rao
1:89 c supervised
1:89 c supervised by
1:127 c supervision
1:133 c supervision $
1:77 c supervision office
1:79 c supper
1:79 c supper in
1:109 c supply
1:109 c supply one
1:-159 c support
1:-127 c support for
1:-96 c support framework
1:-23 c support of
1:-112 c support taker
1:-146 c supported
1:-101 c supported $
1:-78 c supported for
1:-78 c supported over
1:-44 c supported taker
1:-126 c suqin
1:-90 c suqin $
1:-83 c suqin of
1:41 c surgery
1:41 c surgery paediatrics
1:91 c survey
1:91 c survey the
1:133 c system
1:133 c system of
1:62 c table
1:62 c table $
1:86 c tablelands
1:86 c tablelands for
1:101 c tablet
1:101 c tablet computers
1:199 c tablets
1:152 c tablets and
1:117 c tablets for
1:80 c tablets to
1:-47 c tait
1:-81 c tait $
1:65 c tait of
1:-94 c take
1:-150 c take it
1:114 c take number
1:102 c take over
1:-91 c take place
1:-41 c take the
1:-14 c take turns
1:-143 c take up
1:-112 c taken
1:-112 c taken by
1:29 c taker
1:-107 c taker able
1:-88 c taker academic
1:165 c taker adopts
1:-20 c taker and
1:162 c taker are
1:-63 c taker arranges
1:120 c taker as
1:79 c taker bothsides
1:160 c taker by
1:99 c taker can
1:91 c taker children
1:-111 c taker class
1:-55 c taker colm
1:87 c taker come
1:-105 c taker confirms
1:58 c taker do
1:51 c taker during
1:77 c taker each
1:187 c taker every
1:-82 c taker falls
1:120 c taker for
1:102 c taker free
1:-87 c taker from
1:-103 c taker front
1:107 c taker full
1:141 c taker gives
1:-85 c taker graduates
1:65 c taker hall
1:106 c taker harvest
1:-203 c taker has
1:99 c taker here
1:94 c taker hold
1:-80 c taker holds
1:95 c taker in
1:149 c taker intends
1:-228 c taker is
1:-127 c taker january
1:99 c taker join
1:103 c taker joins
1:43 c taker lacks
1:-71 c taker lan
1:-56 c taker leavers
1:87 c taker lends
1:117 c taker library
1:-90 c taker ma
1:-78 c taker march
1:-74 c taker marks
1:176 c taker may
1:-86 c taker means
1:82 c taker mr
1:87 c taker mrs
1:239 c taker must
1:-114 c taker nominates
1:150 c taker not
1:150 c taker number
1:-112 c taker office
1:114 c taker on
1:118 c taker once
1:91 c taker online
1:-72 c taker opens
1:97 c taker pays
1:79 c taker per
1:62 c taker practitioners
1:-77 c taker prepare
1:97 c taker pupils
1:-92 c taker read
1:-105 c taker receives
1:-112 c taker recognised
1:-120 c taker reports
1:-165 c taker s
1:-81 c taker school
1:-142 c taker science
1:-113 c taker secretary
1:120 c taker sends
1:-70 c taker set
1:72 c taker shadow
1:155 c taker shall
1:-168 c taker share
1:-12 c taker should
1:133 c taker staff
1:-128 c taker students
1:94 c taker summer
1:-192 c taker taker
1:84 c taker talk
1:-78 c taker teachers
1:-131 c taker the
1:106 c taker throughout
1:81 c taker to
1:69 c taker train
1:-83 c taker trained
1:-83 c taker training
1:100 c taker twice
1:-162 c taker two
1:90 c taker under
1:99 c taker until
1:171 c taker visit
1:-88 c taker were
1:-17 c taker which
1:90 c taker who
1:207 c taker will
1:-19 c taker with
1:-124 c taker workshop
1:125 c taker writes
1:111 c takes
1:-90 c takes care
1:88 c takes class
1:142 c takes over
1:82 c takes place
1:-148 c takes the
1:117 c takes two
1:99 c tales
1:99 c tales and
1:-70 c talk
1:-24 c talk by
1:94 c talk first
1:80 c talk mark
1:104 c talk on
1:-159 c talk once
1:-93 c tamm
1:-93 c tamm $
1:34 c tan
1:34 c tan liya
1:95 c tanglin
1:95 c tanglin physics
1:111 c tao
1:82 c tao of
1:105 c tao wen
1:10 c tarrant
1:-94 c tarrant mr
1:101 c tarrant will
1:-113 c tasker
1:-113 c tasker checks
1:14 c tasks
1:86 c tasks by
1:-89 c tasks fall
1:-15 c taught
1:-114 c taught at
1:117 c taught from
1:-88 c taught in
1:77 c taught live
1:-62 c taught model
1:157 c teach
1:-107 c teach a
1:85 c teach alongside
1:162 c teach at
1:59 c teach english
1:106 c teach every
1:123 c teach music
1:-142 c teach not
1:176 c teach number
1:117 c teach one
1:103 c teach physics
1:108 c teach welding
1:-118 c teacher
1:-165 c teacher $
1:-49 c teacher and
1:88 c teacher as
1:105 c teacher at
1:-22 c teacher certificate
1:-144 c teacher development
1:62 c teacher each
1:-41 c teacher for
1:90 c teacher from
1:-159 c teacher gives
1:137 c teacher keeps
1:-73 c teacher miss
1:-14 c teacher ms
1:-50 c teacher of
1:180 c teacher shall
1:-121 c teacher should
1:-156 c teacher since
1:85 c teacher speak
1:88 c teacher takes
1:-159 c teacher talk
1:101 c teacher there
1:85 c teacher to
1:117 c teacher visits
1:107 c teacher will
1:-100 c teacher without
1:89 c teacher xia
1:-33 c teachers
1:-147 c teachers $
1:126 c teachers a
1:57 c teachers and
1:-84 c teachers are
1:124 c teachers as
1:153 c teachers at
1:-87 c teachers came
1:103 c teachers can
1:76 c teachers centre
1:105 c teachers come
1:-101 c teachers complete
1:-101 c teachers crossed
1:106 c teachers each
1:-56 c teachers for
1:107 c teachers from
1:-82 c teachers gave
1:128 c teachers get
1:-58 c teachers hold
1:-179 c teachers in
1:21 c teachers may
1:-54 c teachers named
1:-132 c teachers number
1:74 c teachers observe
1:-36 c teachers of
1:70 c teachers one
1:-89 c teachers or
1:88 c teachers per
1:-89 c teachers qualified
1:115 c teachers shall
1:-89 c teachers should
1:102 c teachers so
1:-41 c teachers take
1:-138 c teachers taught
1:57 c teachers there
1:-36 c teachers to
1:-133 c teachers took
1:-103 c teachers trained
1:-105 c teachers two
1:-87 c teachers went
1:113 c teachers who
1:135 c teachers will
1:-105 c teachers win
1:-56 c teachers winning
1:102 c teachers with
1:23 c teaches
1:-155 c teaches no
1:-170 c teaches number
1:148 c teaches one
1:43 c teaches pharmacology
1:103 c teaches physics
1:118 c teaches six
1:-149 c teaching
1:-38 c teaching $
1:-148 c teaching affairs
1:-70 c teaching award
1:112 c teaching body
1:-110 c teaching log
1:107 c teaching mr
1:98 c teaching of
1:-194 c teaching office
1:31 c teaching practice
1:-134 c teaching research
1:-152 c teaching runs
1:-115 c teaching school
1:137 c teaching section
1:-96 c teaching studios
1:-40 c team
1:-77 c team $
1:-24 c team and
1:91 c team crosses
1:69 c team during
1:-99 c team is
1:119 c team meets
1:-70 c team of
1:97 c team runs
1:-145 c team together
1:-99 c team will
1:170 c teams
1:131 c teams meet
1:147 c teams of
1:43 c teams review
1:-137 c technical
1:-137 c technical help
1:42 c technician
1:53 c technician and
1:-125 c technician certificate
1:59 c technician mr
1:-70 c technicians
1:-70 c technicians at
1:101 c teke
1:101 c teke serves
1:110 c telephone
1:84 c telephone every
1:-153 c telephone number
1:126 c telephone once
1:105 c telescope
1:105 c telescope $
1:82 c ten
1:119 c ten body
1:98 c ten days
1:122 c ten giver
1:118 c ten lessons
1:-73 c ten pupils
1:135 c ten school
1:134 c ten sets
1:110 c ten student
1:81 c ten taker
1:-29 c ten teachers
1:-95 c ten weeks
1:96 c ten working
1:205 c term
1:225 c term $
1:87 c term alternately
1:-192 c term and
1:160 c term are
1:43 c term at
1:-82 c term body
1:68 c term by
1:136 c term each
1:104 c term eight
1:83 c term for
1:113 c term giver
1:79 c term he
1:169 c term in
1:148 c term number
1:77 c term that
1:-79 c term the
1:106 c term to
1:70 c term two
1:157 c term with
1:97 c termly
1:97 c termly report
1:166 c terms
1:173 c terms $
1:51 c terms as
1:103 c terms from
1:72 c terraced
1:72 c terraced fields
1:51 c test
1:-94 c test $
1:112 c test bank
1:75 c test papers
1:-71 c test reaches
1:-107 c tests
1:-107 c tests $
1:93 c text
1:93 c text two
1:108 c textbooks
1:108 c textbooks will
1:-61 c than
1:108 c than bothsides
1:-94 c than five
1:132 c than four
1:-194 c than number
1:85 c than six
1:85 c than ten
1:-58 c than three
1:-67 c than twelve
1:174 c than two
1:-94 c that
1:-66 c that afternoon
1:-78 c that body
1:-56 c that had
1:77 c that is
1:102 c that she
1:-78 c that taker
1:-62 c that time
1:-100 c that withdraws
1:-78 c the
1:-184 c the academic
1:-109 c the accounts
1:90 c the age
1:-99 c the agenda
1:-78 c the appointment
1:-101 c the appointments
1:-134 c the apprentice
1:-207 c the arrangements
1:-113 c the arts
1:-57 c the assistance
1:121 c the attendance
1:53 c the august
1:128 c the autumn
1:-118 c the average
1:-84 c the balanced
1:53 c the blue
1:-227 c the books
1:-156 c the business
1:59 c the camera
1:-73 c the candidates
1:122 c the careers
1:-69 c the caretaker
1:-107 c the chair
1:125 c the chen
1:-108 c the chief
1:-153 c the children
1:61 c the chinese
1:-97 c the choice
1:97 c the city
1:134 c the class
1:-90 c the classroom
1:-116 c the clinical
1:-125 c the coach
1:-90 c the coast
1:82 c the college
1:-78 c the coming
1:159 c the committee
1:-78 c the common
1:-98 c the competition
1:-90 c the connection
1:-138 c the contact
1:-112 c the cost
1:-74 c the county
1:142 c the course
1:112 c the courseware
1:60 c the curriculum
1:98 c the daily
1:-152 c the dates
1:-81 c the dean
1:57 c the debating
1:28 c the department
1:-15 c the deputy
1:-113 c the diaries
1:-34 c the digital
1:-140 c the director
1:-102 c the directors
1:-90 c the district
1:-22 c the division
1:-86 c the e
1:-44 c the east
1:97 c the education
1:-101 c the elder
1:-72 c the elderly
1:167 c the employment
1:81 c the english
1:-168 c the equipment
1:-123 c the exchange
1:-134 c the expected
1:130 c the faculty
1:-119 c the files
1:121 c the final
1:16 c the first
1:-136 c the formalities
1:-112 c the former
1:-233 c the four
1:-78 c the friendship
1:-170 c the general
1:157 c the grade
1:129 c the group
1:-132 c the hands
1:73 c the hawk
1:-69 c the head
1:-27 c the heads
1:159 c the helan
1:-107 c the host
1:-106 c the hosts
1:-101 c the human
1:-211 c the ict
1:-229 c the information
1:105 c the inspectorate
1:80 c the instructors
1:-88 c the intermediate
1:118 c the it
1:109 c the items
1:-23 c the joint
1:-112 c the laboratory
1:128 c the lan
1:-138 c the last
1:-112 c the latter
1:131 c the leading
1:120 c the learning
1:96 c the lessons
1:-184 c the letters
1:-132 c the libraries
1:-192 c the library
1:-78 c the licensing
1:-171 c the link
1:-191 c the list
1:94 c the lists
1:-135 c the log
1:-111 c the main
1:117 c the management
1:-117 c the mathematics
1:-94 c the members
1:-147 c the mentee
1:-146 c the mentor
1:-132 c the midwifery
1:-114 c the ministry
1:-148 c the minutes
1:111 c the moor
1:-130 c the moral
1:119 c the morning
1:-78 c the municipal
1:104 c the music
1:123 c the network
1:118 c the new
1:79 c the next
1:-61 c the notes
1:-105 c the one
1:66 c the online
1:70 c the other
1:-80 c the outdoor
1:136 c the pact
1:-87 c the pairing
1:-116 c the pairs
1:22 c the parties
1:128 c the partner
1:-114 c the party
1:-91 c the pass
1:-131 c the passwords
1:-114 c the past
1:-192 c the pastoral
1:-94 c the period
1:22 c the personnel
1:86 c the picture
1:-135 c the placement
1:-145 c the plan
1:-173 c the post
1:-113 c the posting
1:64 c the prefecture
1:-90 c the principal
1:87 c the principals
1:-169 c the programme
1:-85 c the proportion
1:-6 c the provincial
1:-105 c the pupil
1:-94 c the pupils
1:-99 c the questions
1:136 c the reading
1:-86 c the record
1:-117 c the records
1:82 c the reform
1:-129 c the regional
1:-88 c the register
1:142 c the remaining
1:-120 c the report
1:140 c the reports
1:-110 c the request
1:-51 c the research
1:103 c the revision
1:86 c the roads
1:-70 c the room
1:-131 c the rooms
1:-150 c the rota
1:-123 c the rules
1:24 c the same
1:-14 c the school
1:-13 c the science
1:-115 c the scout
1:-85 c the second
1:-99 c the secondment
1:-58 c the senior
1:160 c the seven
1:-167 c the share
1:91 c the shore
1:96 c the simulation
1:-109 c the site
1:-65 c the skills
1:-78 c the spirit
1:162 c the spring
1:-137 c the staff
1:89 c the start
1:-78 c the state
1:160 c the steering
1:76 c the steppe
1:-197 c the student
1:109 c the subject
1:123 c the summer
1:109 c the support
1:86 c the tablelands
1:-88 c the tablets
1:95 c the tanglin
1:-171 c the teacher
1:-138 c the teaching
1:91 c the team
1:40 c the term
1:112 c the test
1:-76 c the timetable
1:-86 c the topic
1:-111 c the topics
1:110 c the training
1:-107 c the two
1:-121 c the undergraduate
1:96 c the unit
1:-78 c the upper
1:106 c the value
1:117 c the video
1:-179 c the village
1:-105 c the visit
1:-99 c the visitors
1:-97 c the visits
1:72 c the weather
1:-71 c the welding
1:195 c the whole
1:88 c the woodland
1:90 c the work
1:-84 c the working
1:-100 c the workshops
1:76 c the xihe
1:208 c the year
1:15 c the young
1:-101 c the younger
1:-154 c the youth
1:134 c the zhuang
1:-47 c their
1:138 c their colleagues
1:161 c their counterparts
1:112 c their deputy
1:-73 c their graduates
1:109 c their opposite
1:-79 c their own
1:-88 c their partners
1:-85 c their posting
1:-41 c their posts
1:-74 c their practice
1:-66 c their principal
1:72 c their rural
1:91 c their sea
1:105 c their staff
1:-105 c their student
1:-108 c their teachers
1:147 c their teaching
1:-83 c their timetable
1:-109 c their timetables
1:58 c their ward
1:-120 c their work
1:-161 c them
1:-255 c them $
1:62 c them a
1:-117 c them before
1:-161 c them by
1:-132 c them exactly
1:62 c them gives
1:180 c them in
1:-72 c them lodgings
1:160 c them must
1:122 c them number
1:-155 c them spends
1:-105 c them unqualified
1:-88 c them went
1:90 c there
1:205 c there $
1:103 c there and
1:-186 c there are
1:63 c there for
1:-62 c there giver
1:-153 c there join
1:-87 c there number
1:-11 c there on
1:101 c there with
1:136 c therefore
1:81 c therefore teach
1:118 c therefore teaches
1:-68 c these
1:-105 c these $
1:-98 c these days
1:-120 c these meetings
1:-106 c these postings
1:119 c these posts
1:-112 c these sessions
1:-89 c these two
1:49 c they
1:-128 c they come
1:91 c they have
1:103 c they like
1:71 c they shadow
1:126 c they talk
1:-115 c they will
1:-84 c things
1:-84 c things giver
1:109 c third
1:109 c third of
1:120 c thirty
1:58 c thirty final
1:89 c thirty grade
1:72 c thirty of
1:57 c thirty pupils
1:94 c thirty students
1:50 c thirty taker
1:90 c thirty year
1:-240 c this
1:-137 c this $
1:-132 c this article
1:-75 c this heading
1:-124 c this is
1:116 c this notice
1:-131 c this one
1:-84 c this pact
1:-86 c this paper
1:-73 c this plan
1:94 c this schedule
1:-105 c this section
1:-186 c this year
1:-108 c thorne
1:-108 c thorne $
1:62 c those
1:145 c those returning
1:-70 c those weeks
1:-130 c those who
1:63 c three
1:150 c three a
1:-74 c three backbone
1:133 c three checks
1:41 c three clinical
1:109 c three consecutive
1:133 c three days
1:80 c three evening
1:71 c three heads
1:-58 c three joint
1:-131 c three lessons
1:69 c three meet
1:111 c three months
1:88 c three new
1:-60 c three of
1:137 c three office
1:-102 c three practitioners
1:-127 c three provincial
1:-89 c three taker
1:154 c three teachers
1:77 c three times
1:83 c three weeks
1:-134 c three will
1:-89 c three with
1:102 c three workshops
1:-83 c three years
1:-156 c three young
1:-83 c through
1:-83 c through giver
1:116 c throughout
1:116 c throughout the
1:183 c thursday
1:85 c thursday afternoon
1:124 c thursday at
1:104 c thursday for
1:99 c thursday four
1:89 c thursday from
1:62 c thursday giver
1:73 c thursday the
1:96 c thursday throughout
1:85 c thursday to
1:132 c thursdays
1:117 c thursdays at
1:43 c thursdays from
1:106 c thursdays three
1:51 c thwaite
1:51 c thwaite a
1:150 c tide
1:112 c tide and
1:99 c tide tales
1:107 c time
1:142 c time $
1:106 c time and
1:34 c time deputy
1:108 c time for
1:-62 c time nine
1:43 c time since
1:53 c time to
1:77 c times
1:77 c times in
1:-140 c timetable
1:-118 c timetable $
1:112 c timetable and
1:-165 c timetable fit
1:-152 c timetable office
1:-86 c timetable together
1:-81 c timetable with
1:-163 c timetables
1:-109 c timetables $
1:-135 c timetables are
1:34 c timetabling
1:51 c timetabling $
1:101 c timetabling and
1:-88 c timetabling rests
1:119 c to
1:177 c to a
1:168 c to adopt
1:95 c to afternoon
1:175 c to all
1:101 c to apply
1:-99 c to arrange
1:-124 c to at
1:138 c to be
1:-124 c to bedding
1:190 c to body
1:-33 c to both
1:96 c to bothsides
1:111 c to build
1:-117 c to buses
1:68 c to carry
1:59 c to coach
1:-101 c to college
1:-122 c to come
1:-75 c to complete
1:-78 c to continue
1:-112 c to december
1:-109 c to deliver
1:-84 c to drop
1:52 c to each
1:-90 c to earn
1:157 c to exchange
1:-73 c to fall
1:-72 c to find
1:94 c to fit
1:-86 c to fix
1:80 c to follow
1:96 c to four
1:-90 c to gain
1:56 c to give
1:135 c to giver
1:-139 c to go
1:62 c to grade
1:99 c to have
1:-68 c to help
1:101 c to hold
1:-159 c to it
1:111 c to its
1:92 c to join
1:-105 c to july
1:-30 c to june
1:-175 c to lead
1:-109 c to lend
1:81 c to live
1:-97 c to meet
1:-73 c to more
1:88 c to moss
1:-153 c to ms
1:73 c to mullock
1:-50 c to no
1:-95 c to number
1:198 c to observe
1:88 c to offer
1:115 c to open
1:65 c to parents
1:-84 c to pass
1:105 c to pellworth
1:155 c to plan
1:64 c to prepare
1:99 c to pupils
1:72 c to reach
1:58 c to rewrite
1:-84 c to rise
1:-96 c to school
1:-39 c to see
1:62 c to send
1:139 c to set
1:119 c to shadow
1:168 c to share
1:114 c to shipping
1:105 c to sit
1:84 c to six
1:-114 c to stand
1:-86 c to support
1:91 c to survey
1:242 c to taker
1:129 c to teach
1:103 c to ten
1:17 c to the
1:152 c to their
1:160 c to try
1:160 c to twelve
1:58 c to two
1:-83 c to undergraduate
1:-108 c to university
1:60 c to watch
1:89 c to week
1:-127 c to which
1:131 c to write
1:-66 c tobias
1:-66 c tobias lund
1:80 c together
1:8 c together $
1:81 c together a
1:79 c together and
1:95 c together at
1:162 c together by
1:121 c together every
1:64 c together for
1:-128 c together has
1:152 c together on
1:43 c together once
1:147 c together online
1:104 c together over
1:-239 c together with
1:-83 c tolgoi
1:-83 c tolgoi pupils
1:-73 c tom
1:-73 c tom yarrow
1:-127 c too
1:-112 c too few
1:-79 c too little
1:-133 c took
1:-133 c took part
1:-86 c topic
1:-86 c topic and
1:-111 c topics
1:-111 c topics $
1:79 c total
1:79 c total of
1:-113 c touch
1:-113 c touch since
1:-156 c town
1:-156 c town level
1:-103 c track
1:-103 c track $
1:121 c tracking
1:121 c tracking routine
1:69 c train
1:69 c train with
1:-202 c trained
1:-68 c trained $
1:-140 c trained at
1:-88 c trained in
1:-121 c trained music
1:-120 c trained number
1:-122 c trained of
1:-96 c trained teacher
1:104 c trained to
1:71 c trainer
1:71 c trainer a
1:53 c trainers
1:53 c trainers $
1:21 c training
1:-153 c training $
1:110 c training at
1:111 c training base
1:58 c training centre
1:103 c training course
1:-121 c training lead
1:95 c training of
1:-108 c training office
1:70 c training per
1:149 c training programme
1:-105 c training under
1:80 c transfers
1:80 c transfers number
1:94 c travellers
1:94 c travellers to
1:-118 c travels
1:-118 c travels responsible
1:74 c trial
1:74 c trial papers
1:-132 c trips
1:-132 c trips $
1:-86 c trust
1:-86 c trust paper
1:160 c try
1:105 c try body
1:85 c try other
1:111 c try out
1:194 c tuesday
1:134 c tuesday and
1:88 c tuesday at
1:69 c tuesday evening
1:114 c tuesday period
1:87 c tuesdays
1:43 c tuesdays and
1:116 c tuesdays at
1:59 c tuesdays period
1:43 c turn $
1:-99 c turn to
1:29 c turns
1:68 c turns at
1:-14 c turns to
1:-157 c tutor
1:-104 c tutor keeps
1:-107 c tutor mr
1:-38 c tutor of
1:44 c tutors
1:95 c tutors a
1:111 c tutors and
1:-67 c tutors obtain
1:-118 c tutors see
1:132 c tutors there
1:-8 c twelve
1:69 c twelve contest
1:-82 c twelve days
1:-166 c twelve lessons
1:140 c twelve masters
1:102 c twelve mentor
1:-67 c twelve of
1:93 c twelve sixth
1:74 c twelve taker
1:170 c twelve young
1:90 c twenty
1:103 c twenty days
1:126 c twenty five
1:124 c twenty four
1:-74 c twenty hours
1:91 c twenty of
1:98 c twenty students
1:166 c twice
1:90 c twice a
1:83 c twice during
1:53 c twice five
1:178 c twice in
1:-82 c twinning
1:-44 c twinning arrangements
1:-66 c twinning officer
1:93 c two
1:57 c two at
1:-128 c two batches
1:114 c two best
1:101 c two day
1:134 c two days
1:161 c two demonstration
1:89 c two final
1:-86 c two form
1:115 c two giver
1:119 c two groups
1:-5 c two heads
1:-90 c two hours
1:-191 c two leaders
1:68 c two leadership
1:155 c two lectures
1:90 c two lesson
1:-129 c two lessons
1:74 c two middle
1:80 c two minibuses
1:122 c two model
1:194 c two months
1:91 c two nights
1:67 c two of
1:176 c two open
1:18 c two pairs
1:30 c two principals
1:-87 c two pupil
1:89 c two pupils
1:-125 c two resident
1:65 c two saturdays
1:119 c two senior
1:117 c two sessions
1:-81 c two specialities
1:-106 c two taker
1:-146 c two talk
1:-89 c two tasks
1:-39 c two teachers
1:-119 c two teaching
1:176 c two terms
1:79 c two to
1:83 c two visiting
1:87 c two visits
1:132 c two volunteer
1:179 c two weeks
1:-157 c two years
1:114 c two young
1:-155 c under
1:-105 c under b
1:-96 c under body
1:-52 c under number
1:-55 c under the
1:-75 c under this
1:-147 c undergraduate
1:-121 c undergraduate line
1:-83 c undergraduate programmes
1:90 c undertake
1:90 c undertake jointly
1:25 c unit
1:-119 c unit arranges
1:-118 c unit issues
1:-39 c unit of
1:104 c unit together
1:86 c unit water
1:96 c unit within
1:109 c units
1:109 c units together
1:65 c universities
1:65 c universities once
1:-108 c university
1:-85 c university $
1:-73 c university rose
1:86 c unless
1:86 c unless the
1:-105 c unqualified
1:-105 c unqualified $
1:197 c until
1:111 c until easter
1:135 c until july
1:107 c until number
1:-67 c up
1:-131 c up $
1:-21 c up a
1:-109 c up again
1:-118 c up by
1:-101 c up director
1:-123 c up from
1:121 c up its
1:-96 c up one
1:-165 c up the
1:-41 c up their
1:-73 c up this
1:83 c up to
1:-78 c upper
1:-78 c upper years
1:-130 c upwards
1:-130 c upwards is
1:126 c use
1:97 c use $
)"sv,
    R"(1:103 c use body
1:-80 c use every
1:131 c use giver
1:65 c used
1:65 c used laptops
1:90 c using
1:90 c using giver
1:-96 c usually
1:-96 c usually say
1:103 c valdez
1:103 c valdez coaches
1:106 c value
1:106 c value of
1:88 c vegetables
1:88 c vegetables and
1:86 c vice
1:-110 c vice chair
1:105 c vice principal
1:178 c video
1:35 c video $
1:106 c video call
1:88 c video each
1:130 c video every
1:77 c video from
1:168 c video link
1:86 c video unless
1:148 c videos
1:95 c videos are
1:103 c videos as
1:-153 c village
1:-89 c village school
1:-153 c village schools
1:-121 c village teacher
1:-44 c village teachers
1:162 c virtual
1:116 c virtual hospital
1:143 c virtual workshop
1:160 c visit
1:103 c visit body
1:125 c visit bothsides
1:22 c visit giver
1:164 c visit in
1:88 c visit lasting
1:23 c visit of
1:138 c visit taker
1:-156 c visit their
1:115 c visit to
1:-13 c visiting
1:-108 c visiting and
1:83 c visiting teachers
1:-107 c visitor
1:-107 c visitor $
1:-99 c visitors
1:-99 c visitors $
1:-171 c visits
1:-212 c visits $
1:87 c visits a
1:117 c visits on
1:-137 c visits together
1:134 c volunteer
1:87 c volunteer as
1:132 c volunteer tutors
1:100 c voss
1:100 c voss of
1:111 c walk
1:111 c walk $
1:53 c wang
1:53 c wang keqin
1:178 c ward
1:116 c ward number
1:58 c ward practice
1:117 c ward teaching
1:-163 c was
1:-86 c was asked
1:-44 c was formerly
1:-128 c was not
1:-59 c watch
1:34 c watch and
1:87 c watch how
1:45 c watch reading
1:-127 c watch two
1:-146 c watches
1:-146 c watches at
1:86 c water
1:86 c water on
1:118 c weather
1:72 c weather allows
1:87 c weather station
1:123 c webinars
1:123 c webinars per
1:100 c websites
1:100 c websites $
1:184 c wednesday
1:91 c wednesday a
1:104 c wednesday afternoon
1:105 c wednesday period
1:34 c wednesday there
1:101 c wednesday until
1:77 c wednesdays
1:77 c wednesdays in
1:-43 c week
1:-98 c week $
1:-179 c week and
1:-67 c week at
1:104 c week because
1:92 c week each
1:175 c week for
1:166 c week in
1:74 c week living
1:123 c week number
1:-75 c week of
1:74 c week s
1:133 c week system
1:112 c week there
1:95 c week to
1:92 c week until
1:119 c week with
1:102 c weekend
1:57 c weekend and
1:65 c weekend at
1:116 c weekend with
1:143 c weeks
1:22 c weeks $
1:-88 c weeks ahead
1:91 c weeks at
1:137 c weeks each
1:173 c weeks in
1:-70 c weeks is
1:195 c weeks of
1:89 c weeks supervised
1:-97 c weiguo
1:-97 c weiguo now
1:14 c weimin
1:-101 c weimin $
1:107 c weimin continues
1:-54 c welcome
1:-111 c welcome $
1:137 c welcome forty
1:7 c welding
1:52 c welding and
1:-88 c welding certificate
1:-115 c welding is
1:111 c welding machines
1:108 c welding marine
1:101 c welding masks
1:-71 c welding skills
1:49 c welding teachers
1:105 c wen
1:105 c wen gives
1:-155 c wenbo
1:-90 c wenbo for
1:-130 c wenbo of
1:104 c wendel
1:104 c wendel ash
1:-185 c went
1:-88 c went on
1:-87 c went there
1:-154 c went up
1:-147 c were
1:-74 c were given
1:-123 c were trained
1:-44 c west
1:-44 c west twinning
1:-164 c what
1:-89 c what follows
1:-88 c what he
1:-118 c what who
1:64 c whatever
1:64 c whatever it
1:-118 c when
1:-118 c when what
1:71 c where
1:71 c where they
1:-70 c which
1:71 c which also
1:-128 c which brought
1:-70 c which each
1:-90 c which everybody
1:-112 c which giver
1:90 c which inspects
1:114 c which is
1:145 c which lasts
1:-101 c which most
1:-101 c which opened
1:-44 c which was
1:91 c who
1:-11 c who is
1:90 c who must
1:138 c who observes
1:-83 c who read
1:74 c who reads
1:-130 c who shadow
1:120 c who should
1:101 c who spends
1:103 c who teaches
1:-118 c who travels
1:113 c who wish
1:203 c whole
1:103 c whole autumn
1:110 c whole day
1:194 c whole of
1:111 c whole school
1:42 c whole spring
1:91 c whole term
1:99 c whole year
1:-87 c whom
1:-122 c whom number
1:59 c whom one
1:250 c will
1:84 c will act
1:146 c will also
1:-87 c will arrange
1:213 c will be
1:122 c will bring
1:76 c will carry
1:-112 c will chair
1:87 c will come
1:119 c will complete
1:-74 c will credit
1:109 c will deliver
1:89 c will do
1:102 c will draft
1:68 c will drive
1:183 c will each
1:103 c will exchange
1:106 c will fit
1:-191 c will follow
1:241 c will give
1:102 c will have
1:87 c will hold
1:50 c will join
1:77 c will live
1:-105 c will look
1:-100 c will lose
1:106 c will make
1:98 c will meet
1:47 c will pay
1:13 c will plan
1:-56 c will provide
1:113 c will receive
1:136 c will review
1:121 c will revise
1:-87 c will run
1:75 c will second
1:106 c will send
1:134 c will serve
1:181 c will shadow
1:118 c will show
1:94 c will sing
1:57 c will sit
1:167 c will speak
1:137 c will spend
1:-60 c will stay
1:116 c will stream
1:-84 c will support
1:-35 c will take
1:172 c will teach
1:81 c will therefore
1:62 c will visit
1:101 c will work
1:86 c will write
1:-110 c win
1:-110 c win a
1:-56 c winning
1:-56 c winning a
1:86 c winter
1:97 c winter play
1:59 c winter robotics
1:113 c wish
1:113 c wish may
1:-11 c with
1:89 c with a
1:-107 c with b
1:-80 c with body
1:116 c with families
1:150 c with giver
1:-89 c with help
1:74 c with host
1:-120 c with it
1:-84 c with its
1:-63 c with no
1:128 c with number
1:-144 c with taker
1:-117 c with the
1:101 c with timetabling
1:-74 c with twenty
1:116 c with two
1:97 c with up
1:-100 c withdraws
1:-100 c withdraws a
1:193 c within
1:94 c within five
1:96 c within four
1:74 c within three
1:116 c within two
1:-127 c without
1:-73 c without a
1:-100 c without approval
1:-119 c won
1:-65 c won in
1:-88 c won three
1:88 c woodland
1:88 c woodland picnic
1:67 c work
1:12 c work $
1:64 c work and
1:-128 c work by
1:132 c work day
1:61 c work for
1:72 c work in
1:-101 c work is
1:-118 c work of
1:121 c work together
1:127 c work twice
1:102 c workbook
1:102 c workbook inland
1:-81 c worked
1:-81 c worked the
1:-98 c worker
1:-98 c worker and
1:-40 c working
1:79 c working days
1:-108 c working group
1:-107 c working party
1:-131 c working together
1:103 c worksheets
1:103 c worksheets and
1:163 c workshop
1:87 c workshop of
1:-124 c workshop office
1:81 c workshop on
1:91 c workshop safety
1:143 c workshop with
1:56 c workshops
1:-100 c workshops are
1:85 c workshops at
1:102 c workshops during
1:80 c workshops on
1:105 c would
1:105 c would like
1:290 c write
1:188 c write a
1:90 c write its
1:121 c write the
1:217 c write to
1:81 c write together
1:125 c writes
1:125 c writes a
1:163 c writing
1:112 c writing $
1:91 c writing of
1:65 c writing to
1:-83 c written
1:-70 c written account
1:108 c written jointly
1:-92 c written reflection
1:-42 c written report
1:-107 c written scheme
1:-101 c wrote
1:-101 c wrote to
1:132 c xia
1:119 c xia and
1:89 c xia lin
1:-148 c xiaohong
1:-148 c xiaohong vice
1:76 c xihe
1:76 c xihe teachers
1:-118 c yanru
1:-118 c yanru deputy
1:-153 c yarong
1:-153 c yarong of
1:-73 c yarrow
1:-73 c yarrow $
1:72 c year
1:72 c year $
1:105 c year about
1:-98 c year advisers
1:60 c year and
1:114 c year at
1:-87 c year before
1:43 c year by
1:65 c year classes
1:118 c year each
1:140 c year for
1:148 c year from
1:-84 c year giver
1:79 c year group
1:80 c year half
1:106 c year in
1:-118 c year no
1:34 c year number
1:59 c year of
1:-80 c year olds
1:102 c year on
1:-102 c year peter
1:-101 c year shadow
1:-114 c year six
1:106 c year students
1:71 c year taker
1:90 c year thirty
1:122 c year to
1:60 c year two
1:19 c yearly
1:-120 c yearly appraisal
1:160 c yearly report
1:-99 c years
1:-122 c years $
1:-82 c years body
1:-151 c years by
1:103 c years number
1:-78 c years september
1:103 c yongjiang
1:103 c yongjiang reading
1:-112 c yongnian
1:-112 c yongnian head
1:82 c young
1:-27 c young pioneers
1:146 c young teachers
1:-101 c younger
1:-101 c younger $
1:-189 c youth
1:-189 c youth league
1:-70 c yuan
1:106 c yuan $
1:-125 c yuan a
1:128 c yuan each
1:129 c yuan for
1:-114 c yuan in
1:112 c yulan
1:112 c yulan deputy
1:104 c yunqi
1:104 c yunqi will
1:119 c yurt
1:119 c yurt to
1:-71 c yuzhen
1:-71 c yuzhen for
1:125 c zhaoming
1:125 c zhaoming mathematics
1:77 c zhe
1:77 c zhe both
1:106 c zhenhai
1:106 c zhenhai will
1:-155 c zhu
1:-155 c zhu wenbo
1:-6 c zhuang
1:-71 c zhuang haoran
1:134 c zhuang huaijin
1:282 duty encouraged
1:118 duty intends
1:225 duty may
1:-90 duty none
1:316 duty shall
1:-128 first - (Youth
1:-80 first - (ii)
1:-97 first - (iii)
1:-78 first - (iv)
1:-108 first - 18
1:-113 first - 3.3
1:-92 first - 68%
1:-132 first - 7
1:-132 first - 8-11
1:-94 first - 95
1:-61 first - A
1:85 first - About
1:-86 first - Achebe,
1:-73 first - Adele
1:-62 first - Adopted
1:-168 first - Agreed
1:-101 first - Aldermoor
1:69 first - All
1:-122 first - Approved
1:106 first - Arden
1:-143 first - Arrangements
1:175 first - Ashcombe
1:-118 first - At
1:-146 first - Attendance
1:-73 first - B3
1:-147 first - Baishui
1:-77 first - Baishui's
1:-84 first - Bay
1:104 first - Beginning
1:71 first - Between
1:168 first - Both
1:16 first - Broadmead
1:-74 first - By
1:-118 first - CALENDAR
1:58 first - Calder
1:-112 first - Calendar
1:27 first - Children
1:-117 first - Choir
1:84 first - Class
1:166 first - Classes
1:-118 first - Corvale
1:170 first - DLTC
1:-184 first - Dated
1:-76 first - Dates
1:165 first - Departments
1:106 first - Deputy
1:-5 first - Dr
1:-86 first - Drop-out
1:-79 first - During
1:-124 first - Duties
1:-42 first - Each
1:149 first - Eight
1:-167 first - English
1:128 first - Every
1:80 first - Experienced
1:79 first - Families
1:-71 first - February
1:-153 first - Fenbridge
1:150 first - Fennick
1:-96 first - Fewer
1:154 first - Fifteen
1:136 first - First
1:99 first - Five
1:-78 first - Following
1:-192 first - For
1:65 first - Form
1:77 first - French
1:57 first - From
1:112 first - Girls'
1:77 first - Grade
1:129 first - Green
1:117 first - Guan
1:-60 first - HTI
1:85 first - Haiyue
1:137 first - Hawksmere
1:8 first - He
1:163 first - Heads
1:-168 first - Heads:
1:-101 first - Her
1:92 first - Heshui
1:-85 first - I
1:72 first - If
1:-67 first - In
1:-103 first - Instructors
1:-205 first - Issued
1:170 first - It
1:-114 first - Items
1:-217 first - Its
1:117 first - Japanese
1:144 first - Joint
1:-71 first - July
1:-103 first - Keeping
1:-158 first - Kettle
1:36 first - Kirrabee
1:-97 first - Kirrabee's
1:141 first - Lakeside
1:-113 first - Lakeside's
1:-125 first - Lane
1:-105 first - Lanyang
1:56 first - Laoshan
1:-166 first - Last
1:150 first - Lecturers
1:-71 first - Linden
1:-101 first - Little
1:19 first - Lowfield
1:-98 first - Mabu
1:-114 first - Marking
1:150 first - Mathematics
1:-159 first - Mentor
1:-210 first - Mentors
1:-106 first - Millstream
1:-112 first - Minutes
1:96 first - Miss
1:-132 first - Mr
1:87 first - Mrs
1:138 first - Ms
1:-78 first - Nadia
1:151 first - Names
1:-87 first - Nine
1:-41 first - No.
1:-139 first - Not
1:-108 first - Notes
1:-101 first - November
1:-141 first - Observation
1:-42 first - October
1:72 first - Officers
1:148 first - On
1:125 first - Once
1:-32 first - One
1:-121 first - Otterby
1:-26 first - Our
1:-90 first - Ours
1:-114 first - Over
1:-124 first - Owner:
1:97 first - PMP
1:-128 first - Paired
1:101 first - Pairs
1:92 first - Parents
1:124 first - Party
1:-50 first - Pass
1:-101 first - Pebble
1:103 first - Pen
1:-73 first - Persistent
1:-83 first - Placements
1:-67 first - Preamble
1:-96 first - Prepared
1:75 first - Primary
1:-83 first - Principal
1:73 first - Professor
1:-124 first - Programme
1:-79 first - Pupil
1:183 first - Pupils
1:-87 first - Pursuant
1:-81 first - Qiaotou
1:-95 first - Qinglan
1:-153 first - Questions
1:-89 first - Questions?
1:-151 first - Reading
1:-130 first - Ref
1:46 first - Researchers
1:86 first - Ridgeway
1:97 first - Ridgeway's
1:94 first - Riverside
1:107 first - Riverside's
1:-96 first - Rules
1:-111 first - SVS
1:70 first - Saint
1:-112 first - Saltby
1:-81 first - Sat
1:-59 first - Schedule
1:180 first - School
1:116 first - Schools
1:138 first - Seaview
1:103 first - Senior
1:-164 first - September
1:-112 first - Shangtan
1:-85 first - Short
1:-25 first - Shuanggang
1:-44 first - Since
1:-11 first - Six
1:85 first - Sixteen
1:-105 first - Skerrin
1:111 first - Some
1:-87 first - Staff
1:48 first - Stannick
1:103 first - Stonybeck
1:-111 first - Stonybeck's
1:-160 first - Study
1:95 first - Subject
1:53 first - Tamsin
1:93 first - Tanglin
1:44 first - Teachers
1:-106 first - Teaching
1:-137 first - Technical
1:177 first - Ten
1:37 first - The
1:-75 first - Their
1:-186 first - There
1:-89 first - These
1:-44 first - They
1:-84 first - Things
1:107 first - Thirty
1:-83 first - This
1:-89 first - Thornlea
1:-107 first - Thornlea's
1:75 first - Those
1:140 first - Three
1:-23 first - Tolgoi
1:-30 first - Tolland
1:-86 first - Trust
1:168 first - Twelve
1:72 first - Twenty-five
1:124 first - Twenty-four
1:-66 first - Twinning
1:131 first - Two
1:141 first - Up
1:94 first - Valley
1:-108 first - Visiting
1:174 first - We
1:-78 first - We,
1:-115 first - Welding
1:114 first - Whitmoor
1:80 first - Whitmoor's
1:-131 first - Working
1:74 first - Wrenfield
1:-120 first - Wrenfield's
1:-62 first - Wuliping
1:-93 first - Wuliping's
1:47 first - Year
1:39 first - a
1:-82 first - absence
1:82 first - an
1:-166 first - and
1:-134 first - another
1:-175 first - at
1:-56 first - attendance
1:-107 first - baseline
1:-154 first - between
1:-96 first - deliveries
1:-148 first - deputy
1:-53 first - each
1:-95 first - eight
1:-217 first - every
1:-51 first - exclusions
1:-78 first - fewer
1:-118 first - form
1:154 first - in
1:-107 first - it
1:-125 first - its
1:-84 first - meeting
1:-123 first - members,
1:-122 first - nearly
1:-140 first - no
1:-98 first - not
1:-124 first - one
1:-104 first - our
1:-96 first - reading
1:-105 first - sessions
1:-73 first - six
1:114 first - so
1:132 first - student
1:-70 first - technicians
1:-57 first - ten
1:-164 first - the
1:-99 first - this
1:-156 first - three
1:-135 first - timetables
1:-88 first - timetabling
1:-187 first - two
1:-146 first - up
1:-83 first - we
1:93 first - “Same
1:114 first m It
1:-81 first m Its
1:106 first m The
1:-111 first m its
1:-86 flows=0
1:178 flows=1
1:196 flows=2
1:16 h $
1:16 h ^
1:-243 h ^ aims
1:-268 h ^ background
1:-194 h ^ calendar
1:47 h ^ children
1:31 h ^ class
1:204 h ^ classroom
1:-99 h ^ conditions
1:-125 h ^ copies
1:10 h ^ curriculum
1:-184 h ^ dates
1:34 h ^ developing
1:-163 h ^ duration
1:38 h ^ duties
1:-58 h ^ expected
1:-73 h ^ first
1:129 h ^ governance
1:-59 h ^ growth
1:-10 h ^ help
1:-97 h ^ indicators
1:-126 h ^ introduction
1:-15 h ^ joint
1:171 h ^ keeping
1:35 h ^ leadership
1:94 h ^ leading
1:42 h ^ learning
1:-46 h ^ management
1:-115 h ^ marks
1:-136 h ^ money
1:-12 h ^ music
1:-220 h ^ objectives
1:-77 h ^ organisation
1:-80 h ^ our
1:148 h ^ oversight
1:-207 h ^ pairs
1:52 h ^ people
1:-24 h ^ professional
1:77 h ^ pupils
1:92 h ^ research
1:75 h ^ resources
1:-15 h ^ running
1:-66 h ^ schedule
1:23 h ^ school
1:-54 h ^ september
1:78 h ^ shared
1:139 h ^ sharing
1:247 h ^ specialities
1:-35 h ^ staff
1:-105 h ^ staffing
1:-107 h ^ stages
1:202 h ^ steering
1:63 h ^ steps
1:77 h ^ strand
1:137 h ^ student
1:100 h ^ students
1:-120 h ^ tallis
1:-88 h ^ targets
1:96 h ^ tasks
1:67 h ^ teacher
1:-38 h ^ teachers
1:29 h ^ teaching
1:87 h ^ terms
1:149 h ^ things
1:-173 h ^ timetable
1:60 h ^ tutors
1:-95 h ^ week
1:-183 h ^ what
1:-123 h ^ where
1:164 h ^ who
1:-163 h ^ why
1:238 h ^ working
1:103 h a
1:135 h a $
1:31 h a distance
1:102 h a leadership
1:-125 h achieve
1:-125 h achieve $
1:-108 h achieved
1:-108 h achieved $
1:59 h after
1:59 h after the
1:-249 h aims
1:-251 h aims $
1:-120 h aims for
1:93 h an
1:93 h an eye
1:40 h and
1:60 h and clinical
1:-125 h and conditions
1:31 h and equipment
1:-163 h and for
1:75 h and gifts
1:104 h and materials
1:94 h and people
1:-12 h and play
1:137 h and pupils
1:-5 h and reading
1:64 h and research
1:-190 h and rules
1:-137 h and teachers
1:-87 h are
1:-87 h are $
1:31 h at
1:31 h at a
1:-125 h august
1:-125 h august $
1:58 h b
1:97 h b $
1:10 h b teaching
1:-268 h background
1:-268 h background $
1:-164 h be
1:-108 h be achieved
1:-145 h be different
1:-148 h by
1:-125 h by august
1:-102 h by christmas
1:-125 h by december
1:-133 h by july
1:79 h by side
1:-95 h by week
1:65 h c
1:65 h c pupils
1:-194 h calendar
1:-194 h calendar $
1:47 h children
1:65 h children $
1:32 h children and
1:-102 h christmas
1:-102 h christmas $
1:31 h class
1:31 h class teaching
1:204 h classroom
1:204 h classroom practice
1:60 h clinical
1:60 h clinical teachers
1:-48 h come
1:-48 h come here
1:-15 h committee
1:-15 h committee $
1:-162 h conditions
1:-162 h conditions $
1:-125 h copies
1:-125 h copies $
1:-120 h county
1:-120 h county school
1:10 h curriculum
1:10 h curriculum and
1:7 h d
1:7 h d resources
1:-184 h dates
1:-102 h dates $
1:-148 h dates so
1:-125 h december
1:-125 h december $
1:34 h developing
1:34 h developing teachers
1:43 h development
1:43 h development $
1:-73 h diary
1:-73 h diary $
1:-145 h different
1:-145 h different by
1:31 h distance
1:31 h distance and
1:-163 h duration
1:-163 h duration $
1:38 h duties
1:-32 h duties $
1:124 h duties of
1:31 h equipment
1:31 h equipment $
1:-58 h expected
1:-58 h expected results
1:93 h eye
1:93 h eye on
1:-148 h far
1:-148 h far $
1:-181 h first
1:-181 h first year
1:-106 h for
1:28 h for $
1:-105 h for by
1:-118 h for july
1:-10 h for pupils
1:-177 h for the
1:-163 h for whom
1:75 h gifts
1:75 h gifts $
1:-10 h go
1:-10 h go there
1:135 h going
1:135 h going $
1:129 h governance
1:129 h governance $
1:102 h group
1:102 h group $
1:-21 h growth
1:27 h growth $
1:-59 h growth of
1:-120 h health
1:-120 h health $
1:-10 h help
1:-10 h help for
1:-54 h her
1:-54 h her post
1:-48 h here
1:-48 h here $
1:-84 h hope
1:-105 h hope for
1:-39 h hope to
1:-97 h indicators
1:-97 h indicators $
1:-144 h insurance
1:-144 h insurance and
1:-126 h introduction
1:-126 h introduction $
1:-145 h involved
1:-145 h involved $
1:-204 h is
1:-145 h is involved
1:-146 h is to
1:156 h it
1:93 h it $
1:135 h it going
1:-54 h jing
1:-54 h jing takes
1:-15 h joint
1:-15 h joint committee
1:-137 h july
1:-137 h july $
1:171 h keeping
1:100 h keeping it
1:149 h keeping track
1:119 h keeps
1:93 h keeps an
1:77 h keeps it
1:57 h leadership
1:63 h leadership $
1:94 h leading
1:94 h leading the
1:40 h learning
1:98 h learning $
1:103 h learning resources
1:23 h learning to
1:-54 h learning together
1:42 h lessons $
1:-52 h lessons and
1:31 h lessons at
1:-127 h loan
1:-127 h loan $
1:59 h looks
1:59 h looks after
1:-54 h luo
1:-54 h luo jing
1:-19 h management
1:-19 h management $
1:-115 h marks
1:-115 h marks to
1:104 h materials
1:104 h materials $
1:-136 h money
1:-123 h money $
1:-20 h money and
1:-144 h money insurance
1:-12 h music
1:-12 h music and
1:-220 h objectives
1:-186 h objectives $
1:-137 h objectives for
1:-87 h of
1:-120 h of health
1:124 h of party
1:-156 h of the
1:-59 h of young
1:23 h on
1:93 h on it
1:-127 h on loan
1:-77 h organisation
1:-77 h organisation $
1:-80 h our
1:-80 h our aims
1:148 h oversight
1:148 h oversight $
1:-207 h pairs
1:-207 h pairs $
1:124 h party
1:135 h party a
1:97 h party b
1:96 h people
1:96 h people $
1:59 h plan
1:59 h plan $
1:-12 h play
1:-12 h play $
1:-54 h post
1:-54 h post $
1:102 h practice
1:102 h practice $
1:-24 h professional
1:-24 h professional growth
1:110 h pupils
1:104 h pupils $
1:65 h pupils and
1:-154 h reach
1:-134 h reach $
1:-115 h reach by
1:-5 h reading
1:-5 h reading $
1:102 h research
1:107 h research $
1:-5 h research and
1:137 h resources
1:137 h resources $
1:-58 h results
1:-58 h results $
1:-190 h rules
1:-190 h rules $
1:-15 h running
1:-15 h running the
1:-66 h schedule
1:-66 h schedule for
1:-125 h scheme
1:-125 h scheme is
1:46 h school
1:74 h school $
1:-5 h school leadership
1:34 h school management
1:-120 h school of
1:-57 h see
1:-57 h see by
1:-54 h september
1:-54 h september luo
1:139 h share
1:139 h share $
1:78 h shared
1:78 h shared resources
1:139 h sharing
1:161 h sharing $
1:12 h sharing what
1:-145 h should
1:-145 h should be
1:114 h side
1:79 h side $
1:79 h side by
1:-148 h so
1:-148 h so far
1:247 h specialities
1:247 h specialities $
1:-35 h staff
1:-30 h staff $
1:43 h staff development
1:-105 h staffing
1:-105 h staffing terms
1:-107 h stages
1:-107 h stages $
1:-123 h stand
1:-123 h stand $
1:202 h steering
1:307 h steering $
1:-32 h steering group
1:218 h steers
1:218 h steers $
1:63 h steps
1:63 h steps $
1:77 h strand
1:102 h strand a
1:10 h strand b
1:65 h strand c
1:7 h strand d
1:137 h student
1:137 h student teachers
1:100 h students
1:100 h students $
1:-54 h takes
1:-54 h takes up
1:-120 h tallis
1:-120 h tallis county
1:-88 h targets
1:-209 h targets $
1:-125 h targets by
1:-24 h targets for
1:96 h tasks
1:96 h tasks $
1:23 h teach
1:23 h teach $
1:67 h teacher
1:67 h teacher growth
1:-25 h teachers
1:-43 h teachers $
1:137 h teachers and
1:33 h teachers growth
1:-127 h teachers on
1:-31 h teachers who
1:31 h teaching
1:77 h teaching and
1:-46 h teaching practice
1:119 h team
1:119 h team $
1:19 h terms
1:19 h terms $
1:-72 h the
1:-162 h the first
1:59 h the plan
1:-125 h the scheme
1:74 h the school
1:-174 h the year
1:-10 h there
1:-10 h there $
1:29 h things
1:92 h things $
1:-123 h things stand
1:139 h things we
1:-173 h timetable
1:-122 h timetable first
1:-156 h timetable of
1:-143 h to
1:-125 h to achieve
1:-108 h to be
1:-154 h to reach
1:-57 h to see
1:23 h to teach
1:-54 h together
1:-54 h together $
1:149 h track
1:149 h track $
1:60 h tutors
1:60 h tutors and
1:-54 h up
1:-54 h up her
1:-152 h want
1:-122 h want by
1:-128 h want to
1:-88 h we
1:-87 h we are
1:-84 h we hope
1:139 h we share
1:-152 h we want
1:-130 h week
1:-95 h week $
1:-95 h week by
1:-166 h what
1:-108 h what is
1:-145 h what should
1:-125 h what the
1:-137 h what we
1:12 h what works
1:-123 h where
1:-123 h where things
1:122 h who
1:-48 h who come
1:-10 h who go
1:-145 h who is
1:119 h who keeps
1:59 h who looks
1:218 h who steers
1:-87 h who we
1:-163 h whom
1:-163 h whom $
1:-163 h why
1:-163 h why and
1:23 h with learning
1:-7 h with teaching
1:238 h working
1:192 h working group
1:79 h working side
1:119 h working team
1:12 h works
1:12 h works $
1:-206 h year
1:-205 h year $
1:-73 h year diary
1:-59 h young
1:-59 h young teachers
1:-271 headed=0
1:16 headed=1
1:-296 length=0
1:-41 length=1
1:-38 length=12
1:-317 length=2
1:-108 length=3
1:62 length=4
1:93 length=5
1:107 length=6
1:136 length=7
1:146 length=8
1:11 length=9
1:-135 matter 0--
1:106 matter 0-m
1:113 matter 0n-
1:-54 matter 0nm
1:-154 matter 1--
1:59 matter 11--
1:-309 matter 12--
1:-36 matter 12n-
1:-266 matter 1n-
1:-127 matter 3--
1:-63 matter 3n-
1:63 matter 5--
1:103 matter 6--
1:-253 matter 7--
1:-86 matter 7n-
1:-90 matter 8--
1:-135 names=0
1:-84 names=1
1:121 names=2
1:-140 numbers=0
1:32 numbers=1
1:134 numbers=2
1:-232 stopped=0
1:18 stopped=1
)"sv,
};

}  // namespace

std::span<std::string_view const> const english_measure_weights(parts);

}  // namespace bangfu::document::reader
