// SPDX-License-Identifier: BSL-1.0
// Learned: see weights.hpp.
#include "document/reader/learned/weights.hpp"

namespace bangfu::document::reader {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::string_view parts[] = {
    R"(english_measure no yes
1:-111 actor=0
1:49 actor=1
1:-198 alone=1
1:-56 always
1:-254 begins=0
1:82 begins=1
1:-40 c ^
1:79 c ^ a
1:70 c ^ about
1:-70 c ^ absence
1:-54 c ^ achebe
1:-84 c ^ activities
1:-35 c ^ adele
1:-65 c ^ adopted
1:-59 c ^ agreed
1:69 c ^ all
1:57 c ^ an
1:-85 c ^ and
1:-62 c ^ another
1:-62 c ^ approved
1:-61 c ^ arrangements
1:-182 c ^ at
1:-158 c ^ attendance
1:-46 c ^ b
1:-72 c ^ baseline
1:84 c ^ beginning
1:-80 c ^ belongs
1:94 c ^ both
1:-151 c ^ by
1:-105 c ^ calendar
1:44 c ^ children
1:-71 c ^ choir
1:67 c ^ class
1:143 c ^ classes
1:112 c ^ coaches
1:-58 c ^ compiled
1:-52 c ^ cover
1:-92 c ^ dated
1:-88 c ^ dates
1:-45 c ^ deliveries
1:-81 c ^ demonstration
1:85 c ^ departments
1:-54 c ^ drop
1:-59 c ^ duties
1:-116 c ^ each
1:59 c ^ every
1:-44 c ^ exclusions
1:79 c ^ experienced
1:47 c ^ families
1:-57 c ^ february
1:-90 c ^ fewer
1:40 c ^ five
1:-62 c ^ following
1:-161 c ^ for
1:57 c ^ form
1:49 c ^ french
1:46 c ^ from
1:-56 c ^ full
1:70 c ^ grade
1:39 c ^ guan
1:44 c ^ he
1:-71 c ^ her
1:-54 c ^ hosts
1:-79 c ^ i
1:56 c ^ if
1:85 c ^ ii
1:-78 c ^ iii
1:62 c ^ in
1:-80 c ^ instructors
1:-114 c ^ issued
1:218 c ^ it
1:-80 c ^ items
1:-197 c ^ its
1:-63 c ^ iv
1:67 c ^ japanese
1:155 c ^ joint
1:-50 c ^ july
1:-56 c ^ keeping
1:-55 c ^ lane
1:107 c ^ lecturers
1:-87 c ^ marking
1:62 c ^ mathematics
1:-37 c ^ may
1:-40 c ^ meeting
1:-73 c ^ members
1:-75 c ^ mentor
1:-145 c ^ mentors
1:-68 c ^ minutes
1:39 c ^ miss
1:-44 c ^ mobile
1:-99 c ^ mr
1:112 c ^ mrs
1:120 c ^ ms
1:-66 c ^ nadia
1:76 c ^ names
1:-74 c ^ nearly
1:-100 c ^ neither
1:-134 c ^ not
1:-91 c ^ notes
1:-57 c ^ november
1:-85 c ^ observation
1:-45 c ^ october
1:-50 c ^ of
1:36 c ^ officers
1:72 c ^ on
1:99 c ^ once
1:-68 c ^ one
1:-79 c ^ over
1:-56 c ^ owner
1:-85 c ^ paired
1:58 c ^ pairs
1:46 c ^ parents
1:-80 c ^ participants
1:-90 c ^ pass
1:52 c ^ pen
1:-41 c ^ percent
1:-50 c ^ period
1:-51 c ^ persistent
1:-44 c ^ preamble
1:-59 c ^ prepared
1:68 c ^ primary
1:-56 c ^ principal
1:76 c ^ professor
1:-69 c ^ programme
1:-37 c ^ pupil
1:132 c ^ pupils
1:-61 c ^ pursuant
1:-90 c ^ questions
1:-119 c ^ reading
1:-78 c ^ receiving
1:-47 c ^ recipient
1:-68 c ^ ref
1:-81 c ^ rules
1:52 c ^ same
1:-45 c ^ sat
1:-52 c ^ schedule
1:197 c ^ school
1:74 c ^ schools
1:72 c ^ senior
1:-151 c ^ september
1:-70 c ^ sessions
1:-70 c ^ short
1:-46 c ^ since
1:76 c ^ sixteen
1:55 c ^ so
1:79 c ^ some
1:-70 c ^ staff
1:-38 c ^ standing
1:110 c ^ student
1:-57 c ^ study
1:41 c ^ subject
1:85 c ^ support
1:147 c ^ supporter
1:80 c ^ teachers
1:-65 c ^ teaching
1:120 c ^ ten
1:-75 c ^ the
1:-63 c ^ their
1:-126 c ^ there
1:31 c ^ they
1:-34 c ^ things
1:152 c ^ thirty
1:-109 c ^ this
1:34 c ^ those
1:115 c ^ three
1:-82 c ^ trust
1:133 c ^ twelve
1:80 c ^ twenty
1:-66 c ^ twinning
1:82 c ^ two
1:-50 c ^ visiting
1:-74 c ^ welding
1:-75 c ^ words
1:77 c ^ year
1:-40 c ^ youth
1:204 c a
1:55 c a and
1:-70 c a bachelor
1:-107 c a badge
1:63 c a bank
1:70 c a behaviour
1:-117 c a belief
1:56 c a bilingual
1:-74 c a book
1:64 c a box
1:-95 c a briefing
1:-30 c a bus
1:59 c a chemistry
1:65 c a class
1:79 c a colleague
1:62 c a common
1:69 c a completion
1:37 c a contest
1:-68 c a county
1:69 c a course
1:41 c a critical
1:30 c a day
1:129 c a demonstration
1:64 c a deputy
1:68 c a diary
1:41 c a discussion
1:-32 c a drop
1:38 c a farm
1:-72 c a feedback
1:141 c a final
1:61 c a five
1:191 c a fortnight
1:101 c a full
1:-78 c a graduate
1:44 c a grant
1:68 c a half
1:57 c a handbook
1:77 c a homework
1:102 c a joint
1:72 c a lead
1:35 c a learning
1:65 c a lecture
1:72 c a lecturer
1:44 c a lesson
1:-45 c a level
1:57 c a life
1:53 c a like
1:60 c a literacy
1:86 c a live
1:-93 c a master
1:51 c a member
1:174 c a mentor
1:49 c a minibus
1:63 c a model
1:94 c a monitoring
1:104 c a music
1:44 c a new
1:70 c a one
1:-73 c a pairing
1:55 c a partner
1:86 c a party
1:-112 c a pass
1:92 c a pen
1:37 c a pharmacologist
1:53 c a phone
1:77 c a physics
1:-76 c a plan
1:-75 c a planned
1:-67 c a positive
1:-61 c a practice
1:-76 c a prize
1:57 c a professor
1:-67 c a programme
1:72 c a progress
1:-39 c a provincial
1:-80 c a pupil
1:-51 c a qualified
1:157 c a quarter
1:-74 c a reading
1:-96 c a record
1:-63 c a regular
1:78 c a report
1:51 c a researcher
1:143 c a return
1:99 c a review
1:57 c a sand
1:38 c a saturday
1:34 c a science
1:-31 c a second
1:-79 c a senior
1:51 c a set
1:84 c a short
1:38 c a similar
1:56 c a skills
1:-52 c a small
1:-57 c a smaller
1:-57 c a specialist
1:89 c a sports
1:51 c a story
1:99 c a study
1:-45 c a subject
1:54 c a summer
1:118 c a supporter
1:122 c a talk
1:-83 c a teaching
1:78 c a team
1:44 c a telescope
1:73 c a termly
1:96 c a time
1:44 c a total
1:74 c a training
1:-58 c a trust
1:75 c a unit
1:49 c a visit
1:60 c a vocational
1:-64 c a week
1:53 c a weekend
1:64 c a whole
1:60 c a workbook
1:84 c a workshop
1:196 c a year
1:-75 c able
1:-115 c able to
1:97 c about
1:47 c about form
1:-58 c about items
1:63 c about literacy
1:-48 c about of
1:91 c about pupils
1:61 c about teachers
1:54 c about ten
1:-217 c above
1:-190 c above $
1:-51 c above is
1:-74 c absence
1:-66 c absence at
1:-40 c absence to
1:-37 c absent
1:-32 c absent $
1:-77 c academic
1:72 c academic affairs
1:-49 c academic dean
1:-30 c academic offices
1:-81 c academic registrar
1:-64 c academic registry
1:42 c academic year
1:-63 c accident
1:-39 c accident cover
1:-38 c accomplished
1:-51 c accomplished status
1:-83 c accordance
1:-71 c accordance with
1:-64 c account
1:-45 c account of
1:-59 c accounts $
1:63 c accounts are
1:-94 c accounts by
1:78 c accounts for
1:-65 c accredited
1:-108 c accredited at
1:-51 c accredited highly
1:-67 c achebe
1:-72 c achebe for
1:66 c across
1:50 c across the
1:-84 c act
1:46 c act as
1:-111 c act in
1:99 c acting
1:43 c acting deputy
1:81 c acting principal
1:-96 c activities
1:-41 c activities $
1:-54 c activities leader
1:-68 c acts
1:84 c acts as
1:-105 c acts of
1:-75 c ada
1:-61 c ada lindqvist
1:109 c adaeze
1:58 c adaeze holm
1:57 c adaeze okoro
1:89 c addition
1:42 c addition every
1:55 c addition supporter
1:-79 c adds
1:-90 c adds yuan
1:-70 c addy
1:-81 c addy delivers
1:-53 c adele
1:-49 c adele brannigan
1:-64 c administers
1:-64 c administers b
1:-74 c admission
1:-74 c admission rate
1:98 c admits
1:57 c admits five
1:48 c admits six
1:-47 c admitted
1:-110 c admitted to
1:96 c adopt
1:95 c adopt supporter
1:-83 c adopted
1:-50 c adopted by
1:158 c adopts
1:113 c adopts supporter
1:114 c adopts the
1:56 c advanced
1:72 c advanced physics
1:167 c adviser
1:63 c adviser dr
1:78 c adviser looks
1:69 c adviser on
1:86 c adviser will
1:-185 c affairs
1:-85 c affairs directors
1:57 c affairs for
1:93 c affairs of
1:-154 c affairs office
1:-106 c affairs offices
1:-118 c after
1:66 c after by
1:-76 c after everything
1:-77 c after hours
1:76 c after lessons
1:-71 c after schools
1:-90 c after the
1:90 c afternoon
1:-44 c afternoon $
1:78 c afternoon in
1:69 c afternoon schools
1:79 c afternoons
1:79 c afternoons and
1:54 c afterwards
1:75 c afterwards $
1:-44 c again
1:-48 c again $
1:58 c again in
1:-33 c age
1:-64 c ages of
1:71 c ages to
1:-75 c agree
1:96 c agree a
1:-49 c agree as
1:-50 c agree on
1:-46 c agree with
1:-102 c agreed
1:-74 c agreed and
1:-84 c agreed by
1:-49 c agreed to
1:-57 c agreed what
1:-203 c agreement
1:-76 c agreement have
1:-115 c agreement is
1:-114 c agreement may
1:63 c agricultural
1:53 c agricultural plot
1:-49 c ahead
1:-66 c ahead $
1:71 c aid
1:106 c aid for
1:-42 c aids
1:-52 c aids $
1:-83 c aims
1:-65 c aims to
1:57 c alan
1:64 c alan greaves
1:56 c alisi
1:59 c alisi koroi
1:67 c all
1:-73 c all $
1:62 c all four
1:-113 c all nine
1:74 c all preparation
1:111 c all recipient
1:-117 c all six
1:-61 c all three
1:92 c allows
1:74 c allows thirty
1:92 c alongside
1:39 c alongside the
1:143 c also
1:62 c also coach
1:82 c also helps
1:72 c also lend
1:69 c also observe
1:70 c also open
1:55 c also sends
1:63 c alternate
1:63 c alternate fridays
1:52 c alternately
1:90 c alternately at
1:43 c alternately in
1:74 c alumni
1:65 c alumni association
1:84 c amery
1:52 c amery acts
1:65 c among
1:48 c among supporter
1:60 c amory
1:74 c amory of
1:185 c an
1:-77 c an admission
1:56 c an adviser
1:60 c an annual
1:73 c an apprentice
1:113 c an attendance
1:65 c an evaluation
1:50 c an experienced
1:68 c an expert
1:-87 c an eye
1:79 c an hour
1:84 c an observation
1:77 c an online
1:-117 c and $
1:189 c and a
1:50 c and about
1:82 c and again
1:-45 c and agree
1:46 c and art
1:40 c and assessment
1:63 c and associate
1:-35 c and at
1:-63 c and b
1:60 c and behaviour
1:-66 c and c
1:36 c and chemistry
1:-60 c and chooses
1:48 c and class
1:50 c and comment
1:-60 c and computing
1:142 c and discuss
1:84 c and donate
1:82 c and donates
1:64 c and draws
1:44 c and emergency
1:-73 c and english
1:-109 c and every
1:-81 c and five
1:68 c and footballs
1:80 c and for
1:81 c and four
1:-48 c and general
1:63 c and geography
1:106 c and give
1:43 c and gives
1:49 c and grade
1:44 c and hands
1:-57 c and has
1:44 c and head
1:39 c and homework
1:54 c and iii
1:-78 c and in
1:114 c and instruments
1:90 c and is
1:36 c and its
1:73 c and july
1:-68 c and keep
1:-156 c and keeps
1:78 c and lesson
1:61 c and library
1:-48 c and listed
1:66 c and looked
1:-60 c and lunch
1:74 c and marking
1:-45 c and mathematics
1:85 c and may
1:49 c and meet
1:66 c and meets
1:66 c and mentor
1:56 c and mr
1:-61 c and music
1:-81 c and nisha
1:-93 c and no
1:-43 c and nov
1:82 c and novels
1:-68 c and november
1:-106 c and october
1:-127 c and of
1:61 c and on
1:128 c and one
1:-64 c and only
1:45 c and past
1:62 c and peer
1:55 c and petra
1:-68 c and physics
1:50 c and plan
1:75 c and port
1:-60 c and posts
1:-41 c and psychology
1:80 c and pupils
1:58 c and readers
1:-119 c and recipient
1:80 c and reports
1:-112 c and respect
1:-85 c and school
1:62 c and schools
1:-66 c and science
1:64 c and send
1:63 c and sends
1:105 c and sets
1:83 c and share
1:-38 c and signed
1:68 c and sit
1:62 c and sits
1:-67 c and sleep
1:35 c and spends
1:48 c and spring
1:70 c and stays
1:46 c and supporter
1:54 c and tablets
1:58 c and take
1:71 c and takes
1:73 c and teach
1:-69 c and teacher
1:-69 c and teachers
1:-93 c and teaching
1:-71 c and that
1:-42 c and the
1:-67 c and three
1:71 c and thursday
1:44 c and thursdays
1:-42 c and to
1:-56 c and two
1:65 c and upload
1:39 c and used
1:43 c and vegetables
1:61 c and weather
1:34 c and wednesday
1:58 c and wednesdays
1:-48 c and what
1:134 c and will
1:-47 c and with
1:60 c and write
1:55 c and year
1:74 c and yuan
1:-62 c annexe
1:-65 c annexe at
1:-69 c annual appraisal
1:-63 c annual award
1:45 c annual report
1:69 c another
1:88 c another s
1:-58 c another three
1:41 c any
1:52 c any open
1:61 c apparatus
1:53 c apparatus go
1:48 c applied
1:44 c applied for
1:114 c apply
1:63 c apply for
1:58 c apply jointly
1:-65 c appointments
1:-68 c appointments under
1:-76 c appraisal
1:-74 c appraisal $
1:-65 c appraisal and
1:-79 c apprentice at
1:64 c apprentice teaches
1:61 c apprenticed
1:57 c apprenticed to
1:-74 c approval
1:-92 c approval will
1:-58 c approved
1:-66 c approved by
1:86 c april
1:109 c april $
1:48 c april for
1:55 c april four
1:53 c april supporter
1:-64 c april to
1:-149 c are
1:-58 c are accredited
1:66 c are apprenticed
1:-47 c are as
1:91 c are coached
1:-67 c are collected
1:57 c are done
1:68 c are each
1:226 c are encouraged
1:-40 c are exchanged
1:81 c are formed
1:-103 c are in
1:98 c are invited
1:-50 c are left
1:-53 c are made
1:-70 c are managed
1:-82 c are members
1:-66 c are mrs
1:-107 c are nine
1:128 c are open
1:-125 c are partners
1:-53 c are physics
1:-122 c are proud
1:-61 c are received
1:43 c are sending
1:-37 c are set
1:-79 c are short
1:-52 c are six
1:-76 c are taken
1:71 c are taught
1:-176 c are the
1:50 c are to
1:-46 c are welcome
1:-57 c area
1:-63 c area is
1:52 c around
1:30 c around pupils
1:-107 c arrange
1:-58 c arrange the
1:-74 c arrange these
1:-71 c arranged
1:-55 c arranged by
1:-131 c arrangements
1:-95 c arrangements $
1:-46 c arrangements are
1:-108 c arranges
1:-73 c arranges $
1:-82 c arranges and
1:-54 c arranges her
1:-78 c art $
1:34 c art club
1:77 c art groups
1:-76 c article
1:-75 c article $
1:52 c arts $
1:-76 c arts team
1:48 c arts week
1:117 c as
1:100 c as a
1:56 c as acting
1:67 c as an
1:32 c as assistant
1:108 c as associate
1:-76 c as backbone
1:-48 c as coordinator
1:-35 c as deputy
1:134 c as executive
1:-59 c as follows
1:66 c as members
1:73 c as part
1:79 c as pen
1:66 c as reading
1:-69 c as set
1:73 c as they
1:48 c as vice
1:76 c ash
1:64 c ash to
1:-86 c aside
1:-58 c aside yuan
1:61 c ask
1:-83 c ask bryony
1:109 c ask for
1:-53 c ask mrs
1:-109 c asked
1:-56 c asked by
1:-83 c asked six
1:-98 c asked supporter
1:83 c asked to
1:-67 c asks
1:-64 c asks every
1:-61 c assesses
1:-49 c assesses the
1:138 c assessment
1:84 c assessment $
1:58 c assessment bank
1:67 c assessment tasks
1:30 c assessment which
1:-99 c assistance
1:-66 c assistance in
1:-64 c assistance office
1:31 c assistant director
1:58 c assistant head
1:-56 c assistant issues
1:112 c assistants
1:97 c assistants of
1:-166 c assists
1:-150 c assists recipient
1:-55 c assists with
1:102 c associate head
1:78 c associate professor
1:-70 c associate research
1:140 c association
1:119 c association gives
1:78 c association will
1:45 c at
1:105 c at $
1:119 c at a
1:-98 c at city
1:-73 c at district
1:88 c at for
1:-62 c at grade
1:58 c at half
1:-148 c at least
1:-71 c at most
1:-35 c at national
1:-83 c at present
1:106 c at recipient
1:151 c at school
1:174 c at schools
1:72 c at sea
1:143 c at supporter
1:-68 c at town
1:-80 c at training
1:40 c at two
1:77 c at work
1:73 c attached
1:46 c attached to
1:110 c attend
1:59 c attend any
1:43 c attend school
1:38 c attend supporter
1:67 c attend the
1:60 c attend workshops
1:-60 c attendance
1:-49 c attendance at
1:-39 c attendance on
1:142 c attendance policy
1:-32 c attendance reaches
1:58 c attendance scheme
1:-36 c attendance should
1:73 c attendance tracking
1:-48 c attendance up
1:-152 c attendance will
1:115 c attends
1:106 c attends a
1:39 c audio
1:36 c audio library
1:-33 c august
1:-58 c august $
1:74 c august a
1:-34 c august and
1:36 c august break
1:-37 c august the
1:63 c authorities
1:59 c authorities once
1:124 c autumn
1:109 c autumn and
1:60 c autumn in
1:90 c autumn supporter
1:78 c autumn term
1:-113 c average
1:-65 c average $
1:-73 c average grade
1:-129 c award
1:-105 c award $
1:-62 c award and
1:-47 c award at
1:-80 c award or
1:-46 c awarded
1:-40 c awarded a
1:-78 c away
1:-64 c away $
1:-133 c b
1:-86 c b $
1:-79 c b and
1:-52 c b are
1:-67 c b is
1:72 c b write
1:-38 c bachelor
1:-61 c bachelor s
1:52 c back
1:54 c back as
1:-108 c backbone
1:-126 c backbone teachers
1:-93 c badge
1:-92 c badge $
1:109 c baishan
1:68 c baishan every
1:44 c baishan visit
1:-83 c balanced
1:-71 c balanced compulsory
1:-52 c balanced development
1:135 c bank
1:104 c bank $
1:133 c bank and
1:-70 c bank that
1:57 c bank tide
1:58 c bank to
1:54 c bank with
1:-79 c bao
1:-67 c bao guoqing
1:67 c baptiste
1:61 c baptiste will
1:52 c base
1:48 c base by
1:-47 c based courses
1:77 c based textbooks
1:-54 c baseline
1:-82 c baseline tests
1:-71 c batches
1:-67 c batches of
1:-46 c bay
1:-59 c bay edu
1:-43 c bayar
1:-55 c bayar sod
1:61 c be
1:-124 c be above
1:59 c be completed
1:-98 c be ended
1:156 c be given
1:51 c be handed
1:-70 c be in
1:32 c be invited
1:114 c be kept
1:-58 c be named
1:-46 c be no
1:49 c be on
1:130 c be opened
1:55 c be paired
1:57 c be placed
1:65 c be published
1:-85 c be rated
1:67 c be ready
1:66 c be sent
1:54 c be streamed
1:-94 c be supported
1:86 c be written
1:121 c because
1:101 c because it
1:50 c because school
1:-60 c bedding
1:-64 c bedding $
1:-160 c been
1:-62 c been chosen
1:-42 c been completed
1:-54 c been in
1:-61 c been promised
1:43 c before
1:36 c before a
1:61 c before october
1:-40 c before the
1:-46 c beforehand
1:-72 c beforehand $
1:76 c beginning
1:37 c beginning in
1:79 c beginning teachers
1:110 c behaviour
1:54 c behaviour $
1:96 c behaviour policy
1:-125 c belief
1:-104 c belief that
1:-103 c belongs
1:-74 c belongs meets
1:-80 c belongs to
1:-166 c below
1:-105 c below $
1:-67 c below covers
1:-42 c below per
1:-72 c below percent
1:73 c best
1:73 c best mathematics
1:-139 c better
1:-86 c better $
1:-43 c better in
1:-113 c between $
1:85 c between and
1:62 c between class
1:56 c between parents
1:-84 c between them
1:53 c bilingual
1:48 c bilingual handbook
1:42 c bilingual reading
1:-60 c bill
1:-81 c bill addy
1:77 c biology
1:61 c biology and
1:39 c biology to
1:47 c blue
1:48 c blue flame
1:84 c boarding
1:59 c boarding $
1:53 c boarding house
1:53 c boat
1:44 c boat and
1:58 c book collection
1:-37 c book corner
1:219 c books
1:133 c books $
1:164 c books and
1:-62 c books are
1:75 c books at
1:88 c books for
1:-88 c books the
1:30 c books through
1:72 c books to
1:-92 c books transport
1:98 c borrow
1:78 c borrow supporter
1:102 c borrow the
1:-103 c borrowed
1:-121 c borrowed two
1:76 c borrows
1:78 c borrows books
1:117 c both
1:-50 c both $
1:41 c both chinese
1:63 c both education
1:-48 c both english
1:93 c both heads
1:-81 c both items
1:83 c both offices
1:54 c both places
1:-58 c both principals
1:80 c both universities
1:76 c both websites
1:57 c box
1:55 c box of
1:39 c boxes and
1:-50 c boxes was
1:42 c boyuan
1:53 c boyuan deputy
1:-54 c brannigan
1:-41 c brannigan tom
1:67 c break
1:48 c break $
1:57 c bridgenet
1:42 c bridgenet to
1:63 c bridget
1:36 c bridget faulds
1:-72 c briefing
1:-63 c briefing of
1:75 c bring
1:54 c bring about
1:-77 c broke
1:-74 c broke down
1:-76 c brought
1:-85 c brought schools
1:-55 c bryony
1:-61 c bryony lake
1:59 c buddies
1:64 c buddies $
1:102 c build
1:60 c build one
1:103 c build two
1:43 c bursar and
1:-44 c bursar keeps
1:-78 c bus
1:-71 c bus of
1:-61 c business
1:-56 c business of
1:-78 c by
1:-62 c by a
1:60 c by august
1:61 c by december
1:45 c by easter
1:-75 c by eleven
1:-47 c by he
1:76 c by january
1:-36 c by july
1:71 c by live
1:-83 c by march
1:-90 c by marks
1:67 c by may
1:55 c by miss
1:41 c by nine
1:77 c by nora
1:122 c by november
1:-69 c by phone
1:-72 c by principal
1:-110 c by recipient
1:-147 c by school
1:-129 c by schools
1:-77 c by summer
1:-117 c by supporter
1:70 c by telephone
1:73 c by turns
1:157 c by video
1:-96 c c
1:-52 c c $
1:-69 c c and
1:80 c calculators
1:65 c calculators $
1:76 c caleb
1:72 c caleb rusk
1:-58 c calendar
1:-77 c calendar $
1:-84 c calendar of
1:-147 c call
1:-146 c call on
1:41 c call once
1:-41 c call recipient
1:-58 c callaghan
1:-81 c callaghan for
1:-77 c called
1:-63 c called recipient
1:-64 c called supporter
1:-68 c calloway
1:-74 c calloway from
1:-49 c calls
1:-65 c calls recipient
1:-58 c came
1:-56 c came to
1:51 c camera
1:49 c camera $
1:84 c camp
1:67 c camp $
1:144 c camp at
1:-54 c camp did
1:54 c camp each
1:98 c camp for
1:38 c camp of
1:44 c camp shall
1:-32 c can
1:-113 c can lead
1:-123 c can run
1:-109 c can succeed
1:72 c can take
1:81 c can use
1:45 c candidates
1:50 c candidates from
1:-43 c candidates pass
1:68 c captains
1:93 c captains held
1:-54 c care
1:-82 c care of
1:49 c care to
1:124 c career
1:42 c career guidance
1:101 c career teacher
1:74 c career teachers
1:79 c careers
1:52 c careers office
1:47 c careers to
1:-96 c caretaker
1:-72 c caretaker mr
1:-55 c caretaker sees
1:-61 c carried
1:-48 c carried out
1:-121 c carry a
1:132 c carry out
1:55 c case
1:65 c case study
1:-243 c cent
1:-94 c cent $
1:-33 c cent and
1:-43 c cent attendance
1:-79 c cent by
1:-54 c cent four
1:-86 c cent in
1:-129 c cent of
1:-49 c cent pass
1:-60 c cent to
1:-87 c centre $
1:59 c centre dr
1:-30 c centre for
1:65 c centre of
1:-86 c centre opens
1:-57 c centre runs
1:-153 c certificate
1:-122 c certificate $
1:-65 c certificate after
1:-50 c certificate at
1:-86 c certified
1:-62 c certified by
1:-202 c chair
1:-63 c chair $
1:-59 c chair mrs
1:-148 c chair the
1:-162 c chaired
1:-154 c chaired by
1:-43 c chairs
1:-33 c chairs are
1:37 c charge $
1:91 c charge of
1:58 c charts
1:77 c charts $
1:65 c checks a
1:-65 c checks the
1:107 c chemistry
1:75 c chemistry biology
1:30 c chemistry lesson
1:86 c chemistry live
1:58 c chemistry receives
1:78 c chemistry to
1:92 c chen
1:80 c chen zhaoming
1:68 c chicks
1:48 c chicks and
1:-58 c chief
1:-73 c chief executive
1:-108 c child
1:-127 c child can
1:-70 c children
1:-37 c children $
1:42 c children come
1:48 c children from
1:78 c children in
1:-101 c children loved
1:55 c children of
1:53 c children spends
1:-55 c children there
1:-45 c children three
1:103 c chinese
1:55 c chinese and
1:42 c chinese cookery
1:70 c chinese english
1:36 c chinese maths
1:101 c chinese teachers
1:95 c choir
1:60 c choir $
1:106 c choir and
1:-38 c choir of
1:67 c choir will
1:-52 c chooses
1:-50 c chooses the
1:-62 c chosen
1:-51 c chosen for
1:-103 c circle
1:-111 c circle $
1:86 c circle goes
1:-112 c circular
1:-41 c circular $
1:-57 c circular no
1:-57 c circular rs
1:-97 c city
1:-139 c city level
1:63 c clara
1:70 c clara nunez
1:65 c class
1:-68 c class $
1:46 c class children
1:39 c class for
1:53 c class from
1:-81 c class has
1:62 c class here
1:56 c class in
1:66 c class live
1:53 c class of
1:36 c class once
1:62 c class online
1:-84 c class teacher
1:30 c class teachers
1:44 c class there
1:-65 c class went
1:195 c classes
1:-30 c classes $
1:76 c classes a
1:40 c classes and
1:-43 c classes are
1:37 c classes every
1:81 c classes in
1:96 c classes of
1:49 c classes write
1:-58 c classroom $
1:40 c classroom and
1:64 c classroom observation
1:64 c classroom recordings
1:79 c classrooms
1:85 c classrooms for
1:94 c climate
1:59 c climate at
1:54 c clinic
1:47 c clinic for
1:-39 c clinical
1:-61 c clinical placement
1:61 c clinical teachers
1:50 c clinics
1:45 c clinics $
1:69 c closure
1:62 c closure $
1:39 c clothing
1:45 c clothing $
1:59 c cloud
1:43 c cloud item
1:85 c club
1:118 c club $
1:-64 c co
1:-73 c co chairs
1:-74 c coach and
1:44 c coach its
1:51 c coach one
1:47 c coach the
1:62 c coached
1:58 c coached by
1:125 c coaches
1:54 c coaches it
1:81 c coaches of
1:-136 c coast
1:-108 c coast two
1:-43 c coast which
1:92 c colleague
1:63 c colleague in
1:125 c colleagues
1:70 c colleagues $
1:172 c colleagues at
1:64 c collect
1:84 c collect and
1:-85 c collected
1:-41 c collected by
1:-41 c collected on
1:58 c collection
1:50 c collection little
1:-101 c collects
1:-55 c collects and
1:-84 c collects the
1:77 c college entrance
1:-52 c college rises
1:-48 c colm dacey
1:81 c colm hessian
1:-38 c come
1:-100 c come $
1:-78 c come in
1:187 c come to
1:-68 c coming
1:-52 c coming school
1:78 c comment
1:66 c comment on
1:103 c comments
1:100 c comments on
1:48 c comments within
1:-82 c committee
1:-92 c committee arrange
1:-72 c committee collects
1:71 c committee gives
1:-99 c committee is
1:-78 c committee looks
1:74 c committee meets
1:44 c committee must
1:76 c committee submits
1:-111 c committees
1:-53 c committees $
1:-101 c committees of
1:88 c common
1:65 c common assessment
1:-53 c common format
1:56 c common online
1:-63 c communication
1:-70 c communication aids
1:-77 c community
1:-30 c community care
1:-64 c compact
1:-59 c compact department
1:60 c companies
1:57 c companies at
1:-46 c competition
1:-52 c competition office
1:-64 c compiled
1:-50 c compiled by
1:-74 c complete
1:-72 c complete a
1:97 c complete one
1:-67 c completed
1:-101 c completed $
1:-60 c completed a
1:54 c completed by
1:-37 c completion
1:-93 c completion rate
1:69 c completion report
1:-48 c compulsory
1:-53 c compulsory education
1:39 c computers
1:71 c computers $
1:-64 c computing
1:-64 c computing $
1:98 c concert in
1:-84 c concert last
1:96 c confer
1:84 c confer monthly
1:-52 c confirms
1:-54 c confirms it
1:40 c consecutive
1:45 c consecutive days
1:63 c consultant
1:55 c consultant dr
1:-87 c contact
1:-66 c contact for
1:-49 c contact is
1:66 c contest
1:32 c contest $
1:38 c contest at
1:75 c contest camp
1:67 c contest candidates
1:-49 c contest or
1:71 c contest team
1:58 c contest trainers
1:78 c contest which
1:35 c contestants
1:34 c contestants of
1:-53 c contests
1:-41 c contests $
1:-47 c continue
1:-60 c continue paired
1:56 c continues
1:70 c continues as
1:57 c convened
1:57 c convened by
1:45 c cookery
1:52 c cookery will
1:-97 c coordinator
1:-47 c coordinator are
1:-48 c coordinator schools
1:126 c copies
1:125 c copies schools
1:-41 c copy
1:-75 c copy them
1:65 c copy whatever
1:-53 c corner
1:49 c corner $
1:-71 c corner in
1:-65 c corner with
1:-65 c cost
1:-40 c cost and
1:-79 c councils
1:-75 c councils organise
1:-49 c councils will
1:65 c counterpart
1:69 c counterpart at
1:93 c counterparts
1:91 c counterparts at
1:40 c counterparts for
1:74 c counterparts in
1:-57 c counts
1:-55 c counts toward
1:-169 c county
1:66 c county $
1:-64 c county award
1:-54 c county leadership
1:-48 c county lesson
1:-103 c county level
1:-52 c county s
1:-64 c county schools
1:-55 c county teaching
1:115 c course
1:-78 c course $
1:49 c course for
1:65 c course here
1:102 c course in
1:45 c course library
1:107 c course members
1:121 c course of
1:33 c course on
1:-38 c course professor
1:54 c course which
1:33 c courses
1:-77 c courses are
1:-80 c courses developed
1:116 c courses together
1:56 c courseware
1:66 c courseware bank
1:-94 c cover
1:-62 c cover for
1:-56 c cover is
1:-55 c covers
1:-41 c covers january
1:-62 c crane
1:-53 c crane who
1:-48 c credit
1:-57 c credit it
1:42 c critical
1:46 c critical friend
1:58 c crosses
1:37 c crosses on
1:86 c curriculum
1:64 c curriculum $
1:60 c curriculum at
1:91 c curriculum for
1:-48 c curriculum office
1:86 c curriculum school
1:-78 c curriculum team
1:-65 c cut
1:-75 c cut the
1:-62 c dacey
1:-61 c dacey $
1:-53 c dahai
1:-80 c dahai general
1:49 c daily
1:39 c daily work
1:-46 c daniel
1:-65 c daniel oh
1:-92 c dated
1:-30 c dated august
1:-87 c dates
1:-87 c dates $
1:88 c day
1:47 c day among
1:126 c day at
1:55 c day because
1:-55 c day by
1:51 c day course
1:49 c day farm
1:54 c day holiday
1:50 c day in
1:-53 c day is
1:147 c day of
1:62 c day skills
1:76 c day with
1:88 c days
1:97 c days $
1:-59 c days and
1:143 c days at
1:-81 c days between
1:92 c days each
1:172 c days in
1:71 c days of
1:73 c days on
1:81 c days to
1:64 c days with
1:-42 c dean of
1:-37 c dean professor
1:71 c dean to
1:-76 c debaters
1:-45 c debaters broke
1:73 c debating
1:66 c debating club
1:44 c debating society
1:34 c debating weekend
1:55 c debrief
1:75 c debrief after
1:47 c december
1:50 c december $
1:41 c december and
1:63 c december it
1:-35 c december the
1:-62 c decided
1:-50 c decided to
1:-62 c degree
1:-48 c degree $
1:38 c deliver
1:48 c deliver two
1:-65 c deliveries
1:-45 c deliveries are
1:-107 c delivers
1:-42 c delivers the
1:-81 c delivers them
1:146 c demonstration
1:162 c demonstration lesson
1:80 c demonstration lessons
1:-74 c deng
1:-70 c deng yarong
1:-64 c department
1:-68 c department $
1:-96 c department and
1:-74 c department at
1:70 c department by
1:-47 c department circular
1:47 c department from
1:-68 c department of
1:46 c department s
1:-53 c department supporter
1:45 c department to
1:56 c department will
1:-77 c department with
1:172 c departments
1:69 c departments carry
1:70 c departments hands
1:72 c departments in
1:102 c departments of
1:134 c deputy
1:-62 c deputy chair
1:64 c deputy dean
1:103 c deputy for
1:66 c deputy head
1:63 c deputy heads
1:-53 c deputy miss
1:93 c deputy of
1:95 c deputy principal
1:57 c desk
1:58 c desk of
1:-70 c developed
1:-79 c developed jointly
1:-131 c development
1:-65 c development centre
1:-71 c development committee
1:-51 c development guideline
1:-55 c development office
1:-46 c diaries
1:-59 c diaries $
1:109 c diary
1:71 c diary and
1:42 c diary once
1:-94 c did
1:-65 c did not
1:-53 c did too
1:52 c digital
1:-61 c digital classroom
1:171 c digital library
1:32 c director for
1:-81 c director gao
1:-65 c director ma
1:78 c directorate
1:90 c directorate publishes
1:-121 c directors
1:-109 c directors of
1:139 c discuss
1:93 c discuss a
1:101 c discuss lessons
1:111 c discuss them
1:43 c discussion
1:48 c discussion $
1:101 c district adviser
1:-77 c district award
1:-45 c district lead
1:-66 c district level
1:-37 c district reading
1:-43 c district teaching
1:-50 c division
1:-51 c division has
1:-34 c division s
1:119 c do
1:46 c do schools
1:108 c do their
1:50 c dock
1:44 c dock to
1:88 c donate
1:49 c donate at
1:132 c donates
1:88 c donates eight
1:93 c donates microscopes
1:92 c donates sixty
1:44 c donates welding
1:64 c done
1:66 c done $
1:-80 c down
1:-95 c down at
1:-60 c down the
1:64 c down together
1:75 c dr colm
1:58 c dr helena
1:58 c dr meng
1:72 c dr priya
1:-69 c dr ruth
1:47 c dr wendel
1:131 c draft
1:133 c draft the
1:98 c draw
1:127 c draw up
1:45 c drawings
1:37 c drawings with
1:-58 c drawn
1:-56 c drawn up
1:-105 c draws
1:-88 c draws up
1:-57 c drew
1:-45 c drew up
1:89 c drive
1:65 c drive by
1:74 c drive over
1:59 c drone
1:83 c drone operation
1:-66 c drop
1:-64 c drop out
1:-57 c drummond
1:-57 c drummond came
1:63 c dry
1:57 c dry dock
1:98 c due
1:80 c due at
1:81 c due by
1:151 c during
1:53 c during science
1:152 c during the
1:-74 c duties
1:-79 c duties $
1:-83 c e
1:-124 c e learning
1:51 c e library
1:164 c each
1:131 c each $
1:71 c each academic
1:50 c each at
1:90 c each autumn
1:44 c each be
1:56 c each day
1:74 c each december
1:33 c each followed
1:52 c each for
1:43 c each from
1:73 c each given
1:36 c each giving
1:66 c each group
1:71 c each have
1:-137 c each is
1:45 c each island
1:63 c each july
1:35 c each june
1:-71 c each loan
1:104 c each member
1:133 c each mentor
1:121 c each month
1:77 c each new
1:47 c each newly
1:62 c each occasion
1:96 c each of
1:36 c each open
1:85 c each pair
1:39 c each partner
1:80 c each per
1:78 c each pupil
1:54 c each receiving
1:74 c each second
1:69 c each semester
1:60 c each send
1:-198 c each shall
1:79 c each spend
1:44 c each stay
1:47 c each staying
1:-55 c each student
1:74 c each teach
1:-43 c each teacher
1:-103 c each teaches
1:166 c each term
1:63 c each thursday
1:116 c each time
1:62 c each to
1:44 c each tuesday
1:97 c each visit
1:-46 c each visitor
1:-90 c each will
1:180 c each year
1:178 c early
1:80 c early career
1:59 c early talk
1:120 c early years
1:-77 c earn
1:-37 c earn the
1:-57 c east
1:-58 c east west
1:97 c easter
1:105 c easter $
1:63 c easter helping
1:-52 c eceo
1:-53 c eceo circular
1:-56 c edu
1:-49 c edu no
1:79 c education authorities
1:89 c education directorate
1:-71 c education mr
1:-86 c education of
1:-68 c education sme
1:103 c eight
1:60 c eight experienced
1:52 c eight lessons
1:67 c eight middle
1:76 c eight patient
1:61 c eight practical
1:40 c eight pupils
1:48 c eight recipient
1:-60 c eight teachers
1:-55 c eight village
1:79 c eight weeks
1:68 c eight young
1:93 c eighteen
1:85 c eighteen $
1:86 c eighteen months
1:32 c either
1:40 c either city
1:-52 c elder
1:-38 c elder sister
1:-71 c elderly
1:-48 c elderly and
1:60 c electrical
1:84 c electrical engineering
1:-45 c electrics and
1:45 c electrics to
1:-85 c eleven
1:-51 c eleven miles
1:-57 c eleven months
1:45 c emergency
1:41 c emergency care
1:61 c employers
1:75 c employers to
1:52 c employment
1:57 c employment desk
1:58 c employment office
1:-51 c employment rate
1:43 c encourage
1:55 c encourage recipient
1:220 c encouraged
1:245 c encouraged to
1:-40 c end
1:43 c end for
1:47 c end of
1:-55 c end the
1:-138 c ended
1:-97 c ended by
1:-62 c engineering department
1:51 c engineering will
1:57 c engines
1:60 c engines $
1:70 c english
1:-108 c english $
1:51 c english about
1:-105 c english and
1:72 c english at
1:86 c english departments
1:61 c english every
1:59 c english groups
1:59 c english lesson
1:37 c english mathematics
1:-53 c english of
1:65 c english once
1:54 c english summer
1:98 c english teacher
1:35 c english teachers
1:106 c english will
1:-53 c enter
1:-47 c enter the
1:30 c entrance
1:73 c entrance examination
1:-90 c equipment
1:-46 c equipment $
1:-48 c equipment office
1:90 c evaluation
1:62 c evaluation in
1:128 c evening
1:98 c evening $
1:72 c evening tutors
1:62 c evening workshops
1:148 c every
1:-122 c every child
1:-35 c every class
1:-48 c every day
1:76 c every december
1:-70 c every department
1:81 c every early
1:64 c every fortnight
1:79 c every friday
1:157 c every half
1:86 c every july
)"sv,
    R"(1:-63 c every mentee
1:-88 c every mentor
1:136 c every month
1:81 c every new
1:61 c every newly
1:94 c every other
1:68 c every paired
1:-57 c every practitioner
1:-77 c every pupil
1:34 c every quarter
1:-74 c every recipient
1:-76 c every school
1:109 c every second
1:94 c every six
1:68 c every summer
1:44 c every teacher
1:108 c every term
1:111 c every thursday
1:145 c every tuesday
1:89 c every tutor
1:119 c every two
1:-61 c every village
1:82 c every wednesday
1:75 c every week
1:70 c every year
1:-47 c everybody
1:-81 c everybody here
1:-106 c everything
1:-48 c everything lent
1:-52 c everything under
1:-69 c everything worked
1:-73 c ewan
1:-71 c ewan strachan
1:-82 c exactly
1:-71 c exactly $
1:79 c examination $
1:-54 c examination centre
1:59 c examination is
1:40 c examination questions
1:-71 c examination rises
1:59 c examination scripts
1:-69 c exceed
1:-54 c exceed ten
1:-65 c exceeds
1:-73 c exceeds $
1:160 c exchange
1:-66 c exchange $
1:75 c exchange a
1:44 c exchange between
1:42 c exchange drawings
1:189 c exchange letters
1:-40 c exchanged
1:-45 c exchanged twice
1:42 c exchanges
1:35 c exchanges a
1:-45 c exclusions
1:-46 c exclusions should
1:104 c executive
1:42 c executive deputy
1:73 c executive head
1:-85 c executive ms
1:34 c executive principal
1:129 c executive vice
1:52 c exercise
1:47 c exercise bank
1:-135 c expect
1:-39 c expect seven
1:-175 c expect six
1:-116 c expect ten
1:-81 c expected
1:-53 c expected level
1:-60 c expected standard
1:57 c experienced
1:76 c experienced supporter
1:110 c experienced teachers
1:65 c expert
1:62 c expert to
1:-91 c experts
1:-90 c experts $
1:61 c extra
1:92 c extra webinars
1:-87 c eye
1:-39 c eye on
1:93 c faculty
1:55 c faculty hold
1:61 c faculty of
1:106 c fair
1:107 c fair in
1:-103 c faith
1:-127 c faith and
1:-83 c fall
1:-57 c fall below
1:-71 c falls
1:-77 c falls below
1:105 c families
1:111 c families $
1:55 c families from
1:70 c families of
1:-44 c fang
1:-44 c fang lian
1:62 c fang ruoxi
1:89 c farm
1:30 c farm week
1:65 c farm work
1:-93 c farming
1:-136 c farming villages
1:-52 c farrant and
1:50 c farrant sit
1:42 c faulds
1:39 c faulds goes
1:45 c february $
1:67 c february to
1:-61 c february training
1:-71 c feedback
1:-73 c feedback form
1:-49 c fellow
1:-56 c fellow is
1:39 c ferry
1:59 c ferry teaches
1:60 c festival
1:67 c festival in
1:-63 c few
1:-64 c few teachers
1:-69 c fewer
1:-94 c fewer than
1:95 c field
1:82 c field studies
1:72 c fields
1:74 c fields in
1:48 c fifteen
1:54 c fifteen mentor
1:-62 c fifteen or
1:82 c fifteen young
1:-52 c files
1:-67 c files $
1:63 c fill
1:72 c fill these
1:82 c film
1:91 c film these
1:191 c final
1:145 c final report
1:87 c final year
1:-39 c find
1:-48 c find them
1:-65 c finds
1:-70 c finds the
1:56 c fine
1:52 c fine arts
1:-40 c finished
1:-85 c finished $
1:55 c finnegan
1:60 c finnegan to
1:74 c first
1:63 c first aid
1:96 c first friday
1:-65 c first group
1:56 c first scheme
1:-56 c first stay
1:-80 c first year
1:110 c fit
1:74 c fit it
1:52 c fit out
1:32 c five
1:-39 c five classes
1:75 c five day
1:87 c five days
1:62 c five from
1:-70 c five hands
1:41 c five heads
1:-59 c five in
1:86 c five island
1:58 c five members
1:77 c five minute
1:46 c five of
1:-48 c five pupils
1:-75 c five recipient
1:53 c five supporter
1:-63 c five teachers
1:47 c five working
1:-64 c fix
1:-66 c fix the
1:47 c flame
1:48 c flame master
1:36 c flat
1:70 c flat $
1:74 c flat are
1:-55 c flat is
1:-63 c follow
1:65 c follow a
1:-52 c follow in
1:-68 c follow one
1:66 c follow supporter
1:57 c follow their
1:41 c followed
1:58 c followed by
1:-58 c following
1:-35 c following the
1:-83 c follows
1:-76 c follows $
1:-58 c follows is
1:86 c footballs
1:50 c footballs $
1:-54 c footing
1:-52 c footing in
1:87 c for
1:111 c for a
1:51 c for about
1:53 c for academic
1:41 c for ages
1:-66 c for and
1:43 c for around
1:-40 c for balanced
1:-63 c for both
1:-44 c for c
1:52 c for chinese
1:74 c for eight
1:36 c for eighteen
1:-41 c for equipment
1:64 c for field
1:82 c for five
1:80 c for forty
1:143 c for four
1:66 c for further
1:-58 c for grade
1:74 c for grades
1:82 c for half
1:-52 c for its
1:56 c for languages
1:79 c for later
1:-109 c for many
1:56 c for midwives
1:80 c for music
1:80 c for no
1:62 c for not
1:205 c for one
1:30 c for planning
1:40 c for practice
1:46 c for provincial
1:36 c for recorder
1:62 c for remote
1:39 c for rural
1:-62 c for safety
1:-66 c for school
1:46 c for schools
1:-58 c for science
1:55 c for seven
1:66 c for shadowing
1:50 c for six
1:39 c for sixteen
1:43 c for students
1:-70 c for supporter
1:63 c for surgery
1:93 c for tablets
1:-78 c for teachers
1:129 c for ten
1:139 c for the
1:-55 c for their
1:-58 c for this
1:80 c for three
1:81 c for training
1:-33 c for two
1:79 c for up
1:124 c for year
1:108 c form
1:53 c form a
1:-51 c form counts
1:57 c form in
1:86 c form mentoring
1:92 c form of
1:-81 c form on
1:77 c form once
1:55 c form pupils
1:54 c form teachers
1:-59 c form village
1:-75 c format
1:-69 c format $
1:56 c formative
1:85 c formative assessment
1:48 c formed and
1:-53 c formerly
1:-50 c formerly school
1:92 c formers
1:45 c formers are
1:57 c formers back
1:49 c formers may
1:-55 c forms $
1:44 c forms for
1:42 c forms of
1:54 c forms write
1:176 c fortnight
1:138 c fortnight $
1:58 c fortnight convened
1:66 c fortnight online
1:56 c fortnight to
1:39 c fortnight with
1:118 c forty
1:56 c forty children
1:50 c forty minutes
1:90 c forty pupils
1:75 c forty recipient
1:-125 c founded
1:-123 c founded in
1:106 c four
1:-61 c four $
1:-46 c four heads
1:57 c four instructors
1:67 c four mathematics
1:114 c four pages
1:74 c four periods
1:52 c four places
1:58 c four recipient
1:61 c four schools
1:121 c four teachers
1:70 c four to
1:47 c four tutors
1:149 c four weeks
1:-41 c four year
1:-40 c framework
1:-67 c framework eceo
1:32 c free
1:154 c free of
1:-118 c free play
1:60 c free to
1:-39 c french $
1:79 c french lessons
1:174 c friday
1:85 c friday $
1:83 c friday afternoons
1:69 c friday and
1:114 c friday of
1:121 c fridays
1:108 c fridays $
1:92 c fridays and
1:-34 c fridays to
1:83 c friend
1:78 c friend at
1:56 c friend in
1:63 c friends
1:65 c friends at
1:-139 c friendship
1:-64 c friendship on
1:-132 c friendship with
1:-112 c from $
1:-78 c from april
1:54 c from both
1:73 c from each
1:89 c from february
1:41 c from january
1:76 c from march
1:68 c from morning
1:-93 c from per
1:81 c from poor
1:129 c from recipient
1:64 c from schools
1:171 c from supporter
1:-139 c from the
1:-74 c from to
1:42 c from week
1:-90 c from year
1:-47 c full names
1:92 c full school
1:94 c full term
1:52 c full time
1:34 c full year
1:131 c further
1:52 c further mathematics
1:83 c further maths
1:41 c further papers
1:-108 c gain
1:-59 c gain a
1:-116 c gain the
1:67 c games
1:88 c games and
1:35 c gao
1:-141 c general
1:-85 c general affairs
1:-78 c general manager
1:-92 c geography
1:66 c geography $
1:-63 c geography and
1:-66 c geography teacher
1:-45 c geography teachers
1:55 c geography to
1:62 c get
1:99 c get accounts
1:93 c girls
1:48 c girls to
1:74 c girls will
1:181 c give
1:118 c give a
1:-92 c give at
1:151 c give demonstration
1:52 c give it
1:45 c give library
1:63 c give model
1:45 c give no
1:45 c give online
1:123 c give recipient
1:44 c give tablet
1:73 c give talks
1:63 c give them
1:159 c give two
1:39 c give welding
1:67 c given
1:149 c given a
1:67 c given at
1:-46 c given one
1:47 c given to
1:178 c gives
1:-74 c gives $
1:107 c gives a
1:51 c gives at
1:47 c gives books
1:64 c gives each
1:61 c gives for
1:66 c gives laptops
1:36 c gives library
1:70 c gives picture
1:73 c gives recipient
1:66 c gives storybooks
1:-60 c gives support
1:61 c gives tablets
1:102 c gives two
1:87 c giving
1:98 c giving laptops
1:37 c giving no
1:-39 c go
1:45 c go there
1:73 c go to
1:-62 c go up
1:131 c goes
1:55 c goes out
1:61 c goes there
1:89 c goes to
1:-181 c good
1:-107 c good faith
1:-74 c good or
1:-112 c good training
1:-58 c governor
1:-51 c governor at
1:-64 c grace
1:-46 c grace tamm
1:-68 c grade $
1:55 c grade a
1:37 c grade and
1:70 c grade exchange
1:66 c grade five
1:73 c grade in
1:-69 c grade level
1:-36 c grade mathematics
1:86 c grade of
1:68 c grade one
1:-50 c grade or
1:-54 c grade pass
1:-49 c grade physics
1:45 c grade pupils
1:-42 c grade six
1:48 c grade students
1:44 c grade teams
1:87 c grade three
1:68 c grade two
1:-87 c graded
1:-47 c graded outstanding
1:76 c grades
1:58 c grades and
1:-41 c graduate
1:-46 c graduate employment
1:-93 c graduates
1:-68 c graduates admitted
1:-56 c graduates in
1:37 c grant
1:48 c grant of
1:76 c grants
1:76 c grants scholarships
1:58 c graphic
1:71 c graphic calculators
1:60 c greaves
1:63 c greaves of
1:-39 c grew
1:-34 c grew from
1:105 c group
1:52 c group $
1:85 c group for
1:-53 c group is
1:70 c group language
1:78 c group leader
1:-81 c group lu
1:146 c group meets
1:-108 c group of
1:-50 c group on
1:60 c group sends
1:80 c group will
1:150 c groups
1:-83 c groups $
1:64 c groups for
1:171 c groups of
1:91 c groups to
1:64 c groups will
1:83 c guan
1:53 c guan boyuan
1:62 c guan zhe
1:-55 c guest
1:-67 c guest rooms
1:42 c guidance
1:42 c guidance will
1:-60 c guideline
1:-60 c guideline bay
1:-52 c guidelines
1:-35 c guidelines on
1:47 c guides
1:46 c guides and
1:-69 c guo
1:-62 c guo yongnian
1:-37 c guoqing
1:-35 c guoqing the
1:-127 c had
1:-66 c had been
1:-107 c had no
1:177 c half
1:-56 c half a
1:51 c half an
1:79 c half of
1:161 c half term
1:78 c half year
1:82 c half yearly
1:-36 c hall $
1:39 c hall two
1:100 c hand
1:99 c hand in
1:108 c handbook
1:53 c handbook of
1:60 c handbook reading
1:82 c handed
1:60 c handed in
1:-48 c handles
1:-37 c handles item
1:-87 c hands
1:45 c hands a
1:-96 c hands in
1:-105 c hands of
1:64 c hands over
1:36 c hanne
1:40 c hanne sorley
1:54 c hao
1:43 c hao jingtian
1:-58 c haoran
1:-65 c haoran for
1:60 c harbour
1:63 c harbour classroom
1:55 c harbour simulator
1:43 c harvest
1:47 c harvest day
1:-231 c has
1:-79 c has a
1:-64 c has agreed
1:-44 c has at
1:-42 c has been
1:-50 c has children
1:-75 c has decided
1:-52 c has given
1:-81 c has had
1:-50 c has learned
1:-175 c has no
1:82 c has nobody
1:72 c has one
1:-60 c has only
1:69 c has promised
1:-119 c has pupils
1:-68 c has supported
1:-52 c has ten
1:-54 c has too
1:-90 c has two
1:102 c have a
1:-60 c have agreed
1:49 c have an
1:-125 c have been
1:-60 c have completed
1:41 c have invited
1:66 c have of
1:71 c have offered
1:-66 c have priority
1:-73 c have read
1:78 c have sixteen
1:-72 c have their
1:51 c hawk
1:53 c hawk revise
1:71 c he
1:47 c he and
1:-48 c he or
1:-97 c he reports
1:96 c he will
1:-45 c he yanru
1:-107 c head
1:-62 c head and
1:89 c head at
1:-65 c head days
1:-54 c head february
1:83 c head for
1:-85 c head hu
1:63 c head liu
1:56 c head mrs
1:-46 c head of
1:-69 c head owen
1:-44 c head s
1:-80 c head school
1:-71 c head supporter
1:-103 c head teacher
1:62 c head to
1:47 c headed
1:59 c headed by
1:-75 c heading
1:-40 c heading $
1:60 c heads
1:-80 c heads are
1:-53 c heads have
1:69 c heads hold
1:106 c heads of
1:49 c heads owen
1:-83 c heads the
1:53 c health
1:51 c health is
1:70 c hear
1:61 c hear one
1:-94 c heart
1:-107 c heart of
1:110 c helan
1:124 c helan $
1:124 c held
1:92 c held at
1:-80 c held in
1:114 c held on
1:-40 c helen
1:67 c helen amory
1:-53 c helen okafor
1:60 c helena
1:37 c helena voss
1:-46 c help
1:88 c help $
1:-57 c help from
1:-49 c help it
1:44 c help recipient
1:60 c helping
1:65 c helping the
1:-111 c helps
1:-107 c helps recipient
1:-57 c her
1:69 c her counterpart
1:-54 c her duties
1:62 c her partner
1:-50 c her timetable
1:-50 c her work
1:51 c here
1:51 c here $
1:-59 c here calls
1:48 c here for
1:63 c here on
1:76 c hessian
1:95 c hessian who
1:-90 c higher
1:-52 c higher $
1:-49 c higher than
1:-53 c highly
1:-47 c highly accomplished
1:66 c him
1:65 c him $
1:77 c history
1:72 c history curriculum
1:159 c hold
1:157 c hold a
1:53 c hold an
1:51 c hold one
1:-65 c hold the
1:-52 c holds
1:-59 c holds a
1:54 c holiday
1:42 c holiday $
1:85 c holm
1:40 c holm who
1:-47 c holt
1:-46 c holt $
1:193 c homework
1:59 c homework and
1:43 c homework by
1:70 c homework help
1:130 c homework policy
1:58 c homework samples
1:64 c homework supervision
1:-87 c hope
1:-83 c hope that
1:75 c hope to
1:52 c hospital
1:63 c hospital to
1:-53 c host
1:81 c host families
1:-65 c host school
1:61 c hosts
1:85 c hosts a
1:-75 c hosts provide
1:89 c hour
1:47 c hour and
1:53 c hour every
1:-130 c hours
1:-59 c hours $
1:-69 c hours a
1:-62 c hours down
1:69 c hours each
1:-65 c hours from
1:-54 c hours of
1:118 c house
1:34 c house each
1:102 c house system
1:62 c how
1:62 c how supporter
1:66 c how the
1:-68 c hu
1:-85 c hu lijun
1:58 c huaijin
1:64 c huaijin mathematics
1:74 c huaishu
1:47 c huaishu each
1:62 c huaishu in
1:-49 c hub
1:-64 c hub at
1:-98 c human
1:-106 c human resources
1:100 c hundred
1:98 c hundred story
1:-75 c i
1:-45 c i ask
1:56 c i go
1:68 c i lectures
1:-73 c i look
1:-37 c i take
1:45 c ict
1:52 c ict technician
1:81 c if
1:74 c if the
1:83 c ii
1:43 c ii a
1:-85 c iii at
1:69 c iii joint
1:56 c imogen
1:43 c imogen tarrant
1:-69 c improvement
1:-69 c improvement team
1:64 c in
1:-237 c in $
1:58 c in a
1:-60 c in accordance
1:50 c in addition
1:-73 c in all
1:79 c in an
1:150 c in april
1:-80 c in as
1:75 c in august
1:-54 c in both
1:58 c in by
1:-74 c in charge
1:-96 c in class
1:59 c in classes
1:-56 c in communication
1:-62 c in community
1:55 c in december
1:78 c in each
1:37 c in either
1:55 c in english
1:-70 c in exceeds
1:54 c in february
1:55 c in fine
1:75 c in first
1:-112 c in good
1:63 c in grade
1:52 c in groups
1:96 c in huaishu
1:70 c in its
1:114 c in july
1:134 c in june
1:-53 c in junior
1:111 c in knot
1:43 c in large
1:140 c in march
1:-91 c in mathematics
1:172 c in may
1:-55 c in midwifery
1:-70 c in music
1:70 c in net
1:130 c in november
1:58 c in october
1:129 c in on
1:-80 c in one
1:72 c in period
1:-67 c in person
1:109 c in phonics
1:-46 c in promotion
1:-45 c in reading
1:39 c in recipient
1:176 c in return
1:78 c in rural
1:149 c in september
1:62 c in simulation
1:-68 c in skills
1:-88 c in speech
1:66 c in spring
1:164 c in supporter
1:-37 c in ten
1:-167 c in this
1:-77 c in touch
1:42 c in turn
1:-84 c in use
1:-78 c in work
1:-39 c in writing
1:81 c in year
1:74 c in years
1:-57 c inclusion
1:-58 c inclusion department
1:-141 c information
1:-134 c information centre
1:86 c informed
1:97 c informed and
1:37 c ingram
1:63 c ingram tait
1:80 c inland
1:60 c inland marine
1:-56 c ins
1:-78 c ins $
1:64 c inspect
1:52 c inspect progress
1:47 c inspect the
1:66 c inspectorate
1:-58 c inspectorate s
1:86 c inspectorate will
1:111 c inspects
1:63 c inspects each
1:40 c inspects progress
1:64 c inspects the
1:60 c instructors free
1:-69 c instructors graded
1:-56 c instructors teach
1:41 c instructors to
1:152 c instruments
1:79 c instruments in
1:103 c instruments of
1:71 c instruments until
1:-96 c insures
1:-96 c insures its
1:120 c intend
1:110 c intend to
1:173 c intends
1:126 c intends to
1:-67 c intermediate
1:-55 c intermediate welding
1:-72 c into
1:-84 c into supporter
1:69 c invite
1:50 c invite a
1:136 c invited
1:106 c invited to
1:72 c invited twenty
1:83 c irene
1:54 c irene valdez
1:-206 c is
1:43 c is applied
1:-71 c is arranged
1:43 c is attached
1:-96 c is called
1:-58 c is certified
1:-148 c is chaired
1:-41 c is deputy
1:-62 c is drawn
1:83 c is due
1:121 c is encouraged
1:-45 c is for
1:-108 c is formed
1:63 c is free
1:114 c is given
1:68 c is giving
1:40 c is held
1:48 c is invited
1:-59 c is its
1:-52 c is led
1:-107 c is liable
1:52 c is opened
1:-63 c is organised
1:-58 c is paid
1:80 c is paired
1:-89 c is recipient
1:-70 c is recognised
1:-67 c is responsible
1:57 c is sat
1:94 c is seconded
1:93 c is sent
1:-89 c is set
1:-191 c is short
1:-54 c is still
1:-64 c is supporter
1:-67 c is taken
1:46 c is taught
1:-135 c is the
1:78 c is three
1:-72 c is to
1:-121 c is twinned
1:68 c is under
1:-83 c is vice
1:-53 c is what
1:-42 c is won
1:-54 c isaac
1:-58 c isaac drummond
1:103 c island
1:51 c island pupils
1:48 c island teacher
1:91 c island teachers
1:-88 c issued
1:-115 c issued by
1:-69 c issues
1:-81 c issues the
1:-127 c it $
1:-39 c it and
1:52 c it centre
1:-60 c it for
1:-150 c it is
1:61 c it likes
1:252 c it meets
1:-60 c it need
1:74 c it picture
1:79 c it reports
1:-85 c it runs
1:59 c it sends
1:88 c it shall
1:44 c it submits
1:108 c it to
1:-53 c it up
1:-55 c it with
1:-44 c item $
1:57 c item bank
1:-97 c items
1:51 c items $
1:-95 c items lie
1:-61 c items to
1:68 c its
1:66 c its academic
1:64 c its agricultural
1:-88 c its annexe
1:-57 c its annual
1:64 c its bank
1:68 c its behaviour
1:49 c its clinics
1:-37 c its co
1:56 c its contest
1:107 c its course
1:131 c its digital
1:60 c its e
1:-63 c its grade
1:35 c its harbour
1:94 c its homework
1:86 c its laboratory
1:-49 c its leader
1:-56 c its librarian
1:-30 c its library
1:-69 c its members
1:119 c its minibus
1:69 c its monthly
1:74 c its online
1:49 c its open
1:88 c its phonics
1:-49 c its programme
1:53 c its question
1:58 c its reading
1:57 c its rules
1:71 c its schemes
1:119 c its science
1:75 c its simulator
1:57 c its simulators
1:-77 c its six
1:77 c its staff
1:-115 c its students
1:62 c its supporter
1:-51 c its teaching
1:37 c its training
1:54 c its travellers
1:72 c its vice
1:67 c its virtual
1:37 c its ward
1:57 c its year
1:-72 c iv
1:-42 c iv nearly
1:-56 c ives
1:-71 c ives as
1:-63 c january
1:-111 c january $
1:53 c january and
1:78 c january each
1:-127 c january to
1:67 c japanese for
1:-47 c japanese since
1:74 c ji
1:79 c ji min
1:102 c jing
1:102 c jing director
1:59 c jingtian
1:54 c jingtian will
1:43 c jingyi
1:55 c jingyi will
1:49 c joan
1:42 c joan pettifer
1:40 c joanna
1:37 c joanna thwaite
1:75 c job
1:65 c job fair
1:92 c join
1:-94 c join in
1:108 c join supporter
1:52 c join the
1:-71 c joined
1:-73 c joined online
1:58 c joins
1:50 c joins supporter
1:256 c joint
1:-158 c joint committee
1:80 c joint concert
1:-66 c joint courses
1:60 c joint debating
1:129 c joint lesson
1:-35 c joint physics
1:92 c joint planning
1:83 c joint project
1:-55 c joint projects
1:-41 c joint question
1:172 c joint report
1:186 c joint research
1:49 c joint sports
1:62 c joint study
1:92 c joint textbooks
1:65 c joint training
1:66 c joint unit
1:54 c joint writing
1:133 c jointly
1:69 c jointly apply
1:53 c jointly by
1:76 c jointly for
1:-66 c jointly in
1:60 c jointly one
1:58 c jointly recommend
1:90 c jointly write
1:62 c judith amery
1:-48 c judith farrant
1:-35 c july
1:154 c july $
1:-46 c july annual
1:-121 c july attendance
1:-54 c july by
1:-40 c july every
1:-115 c july three
1:43 c june
1:77 c june $
1:83 c june of
1:-42 c june per
1:48 c june recipient
1:71 c june schools
1:-53 c june the
1:-66 c june under
1:58 c june with
1:-60 c junior
1:-67 c junior physics
1:-72 c ke
1:-80 c ke dahai
1:-58 c keep
1:-68 c keep the
1:-46 c keeping
1:-53 c keeping track
1:-151 c keeps
1:-138 c keeps a
1:-54 c keeps an
1:-171 c keeps the
1:97 c kept
1:59 c kept for
1:84 c kept informed
1:61 c keqin
1:47 c keqin senior
1:-73 c key
1:-62 c key programme
1:-77 c key speciality
1:74 c key stage
1:-65 c key teachers
1:70 c keystone
1:79 c keystone maths
1:141 c kiln
1:59 c kiln for
1:114 c kiln of
1:43 c kits
1:66 c kits and
1:82 c knot
1:30 c knot tying
1:47 c koroi
1:47 c koroi spends
1:68 c lab
1:71 c lab videos
1:100 c laboratory
1:58 c laboratory on
1:91 c laboratory to
1:40 c lacks
1:32 c lacks a
1:-94 c lake
1:-82 c lake secretary
1:83 c lamps
1:112 c lamps by
1:63 c lan classroom
1:-59 c lan yuzhen
1:-58 c lane
1:-59 c lane will
1:68 c language
1:-57 c language and
1:74 c language sessions
1:68 c language team
1:-82 c languages
1:-66 c languages department
1:60 c languages to
1:74 c lantern
1:75 c lantern worksheets
1:112 c laptops
1:35 c laptops $
1:112 c laptops and
1:103 c laptops to
1:56 c large
1:32 c large classes
1:-119 c last
1:-63 c last at
1:-97 c last for
1:56 c last friday
1:-89 c last spring
1:68 c last week
1:-161 c last year
1:77 c lasting
1:67 c lasting no
1:60 c lasting three
1:78 c lasts
1:68 c lasts five
1:76 c lasts three
1:55 c lasts twenty
1:79 c later
1:102 c later use
1:-59 c lde
1:-44 c lde $
1:-126 c lead
1:45 c lead bridget
1:-98 c lead free
1:-74 c lead it
1:126 c lead mentors
1:-63 c lead mrs
1:-81 c lead teacher
1:-47 c lead teachers
1:95 c lead teaches
1:-117 c lead will
1:-87 c leader
1:-37 c leader mrs
1:80 c leader of
1:-58 c leader will
1:33 c leaders
1:-40 c leaders accredited
1:37 c leaders and
1:51 c leaders give
1:90 c leaders of
1:-63 c leaders to
1:72 c leadership
1:-42 c leadership award
1:-46 c leadership course
1:68 c leadership teams
1:83 c leading
1:79 c leading teams
1:-87 c league
1:-112 c league committees
1:-62 c learned
1:-86 c learned $
1:-70 c learning coordinator
1:79 c learning department
1:35 c learning diary
1:-65 c learning unit
1:-137 c least
1:-90 c least $
1:-52 c least and
1:58 c least books
1:-66 c least by
1:55 c least eight
1:-41 c least five
1:-140 c least four
1:60 c least in
1:74 c least lessons
1:-112 c least of
1:-69 c least once
1:133 c least one
1:-109 c least per
1:-81 c least pupils
1:75 c least six
1:-45 c least teachers
1:-45 c least three
1:-144 c least twelve
1:-109 c least two
1:-68 c least years
1:-59 c leave
1:-45 c leave before
1:-56 c leavers admitted
1:-73 c leavers should
1:57 c leavers to
1:-36 c leaving
1:-43 c leaving examination
1:62 c lecture
1:48 c lecture a
1:45 c lecture at
1:70 c lecture on
1:98 c lecturer
1:72 c lecturer of
1:79 c lecturer takes
1:50 c lecturer to
1:63 c lecturers
1:126 c lecturers of
1:159 c lectures
1:127 c lectures on
1:-70 c left
1:-50 c left without
1:131 c lend
1:-54 c lend a
1:138 c lend books
1:79 c lend its
1:101 c lend recipient
1:72 c lend the
1:170 c lends
1:80 c lends microscopes
1:162 c lends recipient
1:36 c lends supporter
1:-60 c lent
1:-62 c lent $
1:52 c leo
1:44 c leo marchand
1:52 c less
1:49 c less than
1:181 c lesson
1:-72 c lesson $
1:119 c lesson a
1:70 c lesson and
1:92 c lesson at
1:68 c lesson by
1:73 c lesson each
1:71 c lesson every
1:47 c lesson library
1:65 c lesson observation
1:71 c lesson of
1:124 c lesson on
1:-30 c lesson per
1:136 c lesson planning
1:66 c lesson plans
1:44 c lesson preparation
1:49 c lesson to
1:32 c lesson with
1:84 c lessons
1:105 c lessons $
1:-39 c lessons a
1:128 c lessons and
1:-114 c lessons are
1:169 c lessons at
1:-37 c lessons awarded
1:79 c lessons by
1:152 c lessons each
1:120 c lessons for
1:-69 c lessons from
1:64 c lessons in
1:-54 c lessons observed
1:-107 c lessons of
1:43 c lessons one
1:46 c lessons to
1:179 c lessons together
1:-57 c lessons without
1:100 c letter a
1:-51 c letter every
1:122 c letters
1:-75 c letters and
1:40 c letters every
1:69 c letters in
1:72 c letters monthly
1:91 c letters once
1:60 c letters one
1:74 c letters to
1:-229 c level
1:-129 c level $
1:-35 c level at
1:-112 c level backbone
1:-53 c level by
1:-52 c level certificate
1:-48 c level in
1:-50 c level key
1:-85 c level or
1:-64 c level prize
1:-77 c level prizes
1:-48 c level should
1:54 c level to
1:-97 c liable
1:-104 c liable for
1:-48 c lian
1:-41 c lian in
1:-59 c librarian
1:-58 c librarian bayar
1:-42 c libraries
1:-57 c libraries of
1:231 c library
1:46 c library $
1:202 c library and
1:-56 c library assistant
1:110 c library at
1:88 c library books
1:87 c library bridgenet
1:39 c library harbour
1:68 c library is
1:57 c library moorshelf
1:-86 c library packs
1:44 c library sends
1:75 c library soundbox
1:118 c library to
1:57 c library yongjiang
1:-55 c licensing
1:-84 c licensing examination
1:-81 c lie
1:-81 c lie with
1:-130 c lies
1:-110 c lies on
1:66 c life
1:61 c life skills
1:-75 c lijun
1:-62 c lijun deputy
1:62 c like
1:84 c like $
1:53 c like number
1:63 c like recipient
1:-64 c like this
1:55 c likes
1:67 c likes $
1:74 c lin
1:54 c lin jingyi
1:67 c lin will
1:-60 c lindqvist
1:-41 c lindqvist of
1:31 c line
1:-52 c line at
1:57 c line every
1:69 c line once
1:-76 c link
1:63 c link every
1:-46 c link governor
1:33 c link ninety
1:76 c link on
1:-71 c link running
1:-84 c link worker
1:-30 c linklater
1:-59 c linklater head
1:-65 c lisle
1:-71 c lisle and
1:-169 c list
1:-79 c list and
1:-110 c list of
1:-61 c listed
1:-54 c listed by
1:60 c lists
1:60 c lists of
1:81 c literacy
1:66 c literacy $
1:69 c literacy consultant
1:41 c literacy lead
1:-36 c little
1:58 c little boat
1:-53 c little for
1:51 c little steps
1:51 c liu
1:66 c liu zhenhai
1:224 c live
1:118 c live and
1:64 c live by
1:82 c live lesson
1:72 c live on
1:107 c live online
1:55 c live over
1:124 c live to
1:94 c live video
1:67 c living
1:56 c living with
1:54 c liya
1:38 c liya will
1:-75 c loan
1:-48 c loan are
1:44 c loan to
1:-73 c loan within
1:70 c lodge
1:69 c lodge the
1:-85 c lodgings
1:-38 c lodgings $
1:-44 c log
1:-38 c log $
1:48 c log in
1:-56 c log ins
1:75 c logistics
1:74 c logistics at
1:73 c longer
1:90 c longer than
1:-67 c look
1:-71 c look after
1:43 c looked
1:64 c looked after
1:-58 c looks
1:-89 c looks after
1:73 c looks at
1:-92 c lose
1:-53 c lose its
1:-121 c loved
1:-100 c loved the
1:-36 c lu
1:-85 c lunch
1:-87 c lunch $
1:-33 c lund
1:-54 c lund $
1:111 c luo
1:49 c luo jing
1:62 c luo yunqi
1:45 c lyle
1:55 c lyle recipient
1:-107 c ma
1:-65 c ma suqin
1:-63 c ma xiaohong
1:85 c machines
1:81 c machines and
1:-39 c made
1:-44 c made by
1:-62 c main
1:-49 c main speaker
1:72 c make a
1:-52 c make the
1:-68 c makes
1:-60 c makes the
1:54 c making
1:63 c making and
1:-57 c managed
1:-46 c managed by
1:53 c management
1:72 c management of
1:-80 c manager $
1:32 c manager to
1:48 c managers
1:55 c managers of
1:60 c manual
1:63 c manual for
1:-90 c many
1:-101 c many years
1:88 c march
1:96 c march $
1:90 c march and
1:41 c march of
1:-58 c march school
1:-55 c march the
1:46 c march to
1:76 c marchand
1:37 c marchand at
1:-47 c marian
1:-46 c marian holt
1:-36 c marine electrics
1:64 c marine engines
1:63 c mark
1:49 c mark making
1:61 c marked
1:59 c marked homework
1:89 c marking
1:46 c marking $
1:65 c marking examination
1:42 c marking guides
1:-77 c marking is
1:61 c marking policy
1:-81 c marks
1:-56 c marks $
1:-51 c marks their
1:-39 c martin
1:-47 c martin oyelaran
1:90 c masks
1:37 c masks $
1:-77 c master observes
1:45 c master studio
1:68 c master teachers
1:75 c masters
1:68 c masters at
1:-72 c matches
1:-52 c matches the
1:50 c maternal
1:69 c maternal health
1:101 c mathematics
1:-79 c mathematics $
1:58 c mathematics adviser
1:80 c mathematics and
1:-35 c mathematics for
1:46 c mathematics give
1:53 c mathematics group
1:42 c mathematics lessons
1:45 c mathematics live
1:38 c mathematics mentors
1:-32 c mathematics not
1:48 c mathematics physics
1:-61 c mathematics score
1:-35 c mathematics should
1:122 c mathematics studio
1:117 c mathematics teachers
1:-38 c mathematics team
1:-65 c mathematics to
1:89 c mathematics together
1:164 c maths
1:53 c maths and
1:75 c maths apparatus
1:69 c maths by
1:105 c maths lead
1:96 c maths olympiad
1:79 c maths scheme
1:226 c may
1:74 c may $
1:69 c may also
1:80 c may and
1:97 c may ask
1:84 c may attend
1:-114 c may be
1:113 c may borrow
1:65 c may copy
1:43 c may do
1:61 c may each
1:-69 c may exceed
1:48 c may exchange
1:61 c may for
1:60 c may forty
1:120 c may in
1:59 c may invite
1:97 c may join
1:56 c may log
1:48 c may make
1:69 c may of
1:42 c may pay
1:108 c may place
1:34 c may receive
1:39 c may recipient
1:59 c may second
1:124 c may send
1:92 c may spend
1:-52 c may stay
1:52 c may study
1:119 c may supporter
1:-58 c may that
1:51 c may thirty
1:86 c may use
1:65 c may volunteer
1:70 c may write
1:-45 c mdt
1:-55 c mdt si
1:-51 c meals
1:-59 c meals $
1:-80 c meaning
1:-77 c meaning $
1:-74 c means
1:-71 c means recipient
1:-70 c means supporter
1:198 c meet
1:-97 c meet a
1:120 c meet every
1:51 c meet in
1:136 c meet once
1:130 c meet online
1:106 c meet twice
1:98 c meeting
1:62 c meeting $
1:88 c meeting in
1:-39 c meeting of
1:-105 c meetings
1:-119 c meetings $
1:310 c meets
1:70 c meets at
1:169 c meets every
1:85 c meets in
1:121 c meets on
1:143 c meets once
1:-80 c meets part
1:160 c meets twice
1:94 c member
1:84 c member gives
1:48 c member of
1:-115 c members are
1:78 c members from
1:83 c members in
1:67 c members of
1:-59 c members the
1:43 c meng
1:51 c meng qiao
1:-124 c mentee
1:-30 c mentee each
1:-80 c mentee hands
1:-49 c mentee keeps
1:-51 c mentee per
1:55 c mentee s
1:197 c mentor
1:154 c mentor $
1:184 c mentor at
1:61 c mentor eight
1:51 c mentor from
1:69 c mentor in
1:55 c mentor is
1:65 c mentor must
1:-127 c mentor observes
1:79 c mentor pair
1:131 c mentor pairs
1:50 c mentor sits
1:-88 c mentor watches
1:148 c mentor who
1:92 c mentoring
1:82 c mentoring pairs
1:-61 c mentors
1:-150 c mentors call
1:45 c mentors to
1:123 c mentors two
1:-182 c mentors visit
1:-30 c mentors watch
1:-39 c mentors will
1:49 c method
1:67 c method of
1:-74 c microscopes
1:75 c microscopes $
1:93 c microscopes and
1:-118 c microscopes in
1:92 c microscopes to
1:39 c middle leaders
1:31 c middle manager
1:67 c middle managers
1:-138 c midwifery
1:-87 c midwifery at
1:-60 c midwifery is
1:-87 c midwifery section
1:61 c midwives
1:63 c midwives and
1:-57 c miles
1:-59 c miles away
1:61 c min
1:60 c min of
1:120 c minibus
1:87 c minibus $
1:64 c minibus and
1:58 c minibuses
1:77 c minibuses to
1:-87 c ministry
1:-76 c ministry s
1:66 c minute
1:82 c minute debrief
1:-71 c minutes $
1:-85 c minutes are
1:38 c minutes each
1:88 c minutes since
1:-33 c miss
1:-60 c miss nadia
1:-42 c miss quill
1:65 c miss roberta
1:-36 c mobile
1:-43 c mobile phones
1:56 c mock
1:72 c mock examination
1:121 c model
1:39 c model $
1:93 c model lessons
1:78 c monday
1:44 c monday $
1:45 c monday mornings
1:128 c mondays
1:71 c mondays $
1:101 c mondays and
1:77 c mondays at
1:94 c monitoring
1:86 c monitoring visit
1:92 c month
1:50 c month $
1:124 c month and
1:52 c month between
1:50 c month by
1:40 c month from
1:-100 c month in
1:59 c month normally
1:63 c month on
1:72 c month schools
1:66 c month to
1:144 c monthly
1:116 c monthly $
1:57 c monthly test
1:192 c months
1:108 c months $
1:56 c months alternately
1:54 c months and
1:37 c months before
1:74 c months in
1:-35 c months on
1:76 c months once
1:62 c moor
1:77 c moor walk
1:69 c moorshelf
1:69 c moorshelf are
1:-62 c morag
1:-59 c morag linklater
1:-119 c more
1:-51 c more pupils
1:-118 c more than
1:136 c morning
1:68 c morning ferry
1:40 c morning reader
1:110 c morning reading
1:78 c morning to
1:60 c mornings
1:56 c mornings one
1:78 c moss
1:77 c moss end
1:-81 c most
1:-80 c most minutes
1:-58 c most people
1:112 c moves
1:99 c moves to
1:-101 c mr
1:-79 c mr bao
1:-55 c mr bill
1:60 c mr caleb
1:-42 c mr daniel
1:-69 c mr ewan
1:62 c mr gao
1:68 c mr guan
1:-69 c mr guo
1:45 c mr hao
1:-42 c mr isaac
1:45 c mr leo
1:-58 c mr lisle
1:43 c mr neil
1:-83 c mr owen
1:-62 c mr paul
1:66 c mr peng
1:67 c mr samuel
1:-62 c mr shen
1:-69 c mr tasker
1:-37 c mr tobias
1:45 c mr wang
1:-33 c mrs
1:55 c mrs adaeze
1:58 c mrs alisi
1:-51 c mrs fang
1:54 c mrs farrant
1:-41 c mrs grace
1:50 c mrs hanne
1:78 c mrs imogen
1:45 c mrs ji
1:43 c mrs joan
1:32 c mrs joanna
1:-70 c mrs morag
1:-37 c mrs odette
1:-70 c mrs sunita
1:-48 c mrs tarrant
1:112 c ms
1:66 c ms adaeze
1:41 c ms clara
1:-72 c ms deng
1:72 c ms fang
1:55 c ms lin
1:57 c ms lu
1:89 c ms luo
1:66 c ms orla
1:-101 c ms philippa
1:-62 c ms ruan
1:48 c ms shen
1:56 c ms tan
1:41 c ms tao
1:66 c ms xia
1:-58 c municipal
1:-51 c municipal plan
1:-43 c music and
1:-45 c music at
1:72 c music every
1:60 c music lessons
1:-42 c music or
1:66 c music so
1:113 c music teacher
1:54 c music to
1:193 c must
1:68 c must agree
1:-106 c must carry
1:59 c must fill
1:45 c must hand
1:73 c must hear
1:67 c must lodge
1:70 c must nominate
1:67 c must read
1:66 c must release
1:87 c must send
1:73 c must supply
1:64 c must teach
1:78 c must where
1:75 c must write
1:68 c myself
1:64 c myself once
1:-56 c nadia
1:-91 c nadia penrose
1:-54 c nairn
1:-75 c nairn $
1:-113 c named
1:-65 c named city
1:-63 c named county
1:-39 c named district
1:88 c names
1:73 c names are
1:-53 c names supporter
1:-52 c names two
1:97 c names within
1:74 c nathan
1:72 c nathan of
1:-35 c national
1:44 c national day
1:-52 c national level
1:75 c nautical
1:77 c nautical charts
1:-63 c nearly
1:-72 c nearly students
1:-58 c nearly teachers
)"sv,
    R"(1:-74 c need
1:-50 c need not
1:-68 c neighbour
1:-94 c neighbour for
1:-42 c neighbouring
1:-45 c neighbouring county
1:73 c neil
1:53 c neil prosser
1:-102 c neither
1:-83 c neither party
1:75 c net
1:64 c net repair
1:85 c network
1:52 c network $
1:57 c network on
1:151 c new
1:84 c new curriculum
1:84 c new deputy
1:-93 c new hall
1:69 c new history
1:112 c new library
1:133 c new speciality
1:128 c new teacher
1:136 c new teachers
1:42 c new team
1:78 c newly
1:94 c newly qualified
1:50 c next
1:81 c next six
1:58 c nights
1:39 c nights on
1:-146 c nine
1:76 c nine attendance
1:-170 c nine pairs
1:-111 c nine recipient
1:-74 c nine schools
1:35 c ninety
1:40 c ninety minutes
1:-68 c nisha
1:-71 c nisha rao
1:-270 c no
1:-62 c no $
1:68 c no english
1:-88 c no geography
1:-51 c no higher
1:-44 c no lde
1:111 c no longer
1:-110 c no more
1:101 c no music
1:-48 c no of
1:-84 c no physics
1:-95 c no qualified
1:-102 c no specialist
1:-67 c no stay
1:-50 c no teacher
1:-88 c no trained
1:-56 c no when
1:72 c nobody
1:50 c nobody for
1:66 c nobody trained
1:100 c nominate
1:95 c nominate its
1:-92 c nominates
1:-67 c nominates the
1:55 c nora
1:87 c nora pell
1:62 c normally
1:62 c normally by
1:-89 c not
1:-36 c not below
1:-61 c not carried
1:-74 c not completed
1:-54 c not copy
1:-62 c not everything
1:-31 c not fall
1:-66 c not finished
1:-42 c not over
1:-37 c not take
1:77 c note
1:77 c note each
1:-61 c notes
1:-40 c notes $
1:-41 c notes are
1:80 c notice
1:86 c notice $
1:-40 c nov
1:-72 c nov early
1:74 c novels
1:36 c novels $
1:50 c november
1:160 c november $
1:-60 c november heads
1:43 c november led
1:73 c november march
1:-35 c november pass
1:-60 c november second
1:-94 c november the
1:61 c november up
1:-86 c now
1:-62 c now head
1:-36 c now put
1:59 c number sense
1:-63 c numbers
1:52 c numbers at
1:-66 c numbers grew
1:64 c nunez
1:59 c nunez will
1:77 c nursing
1:88 c nursing instruments
1:59 c nursing skills
1:-62 c oakes
1:-71 c oakes and
1:50 c observation
1:109 c observation $
1:92 c observation log
1:-44 c observation notes
1:165 c observe
1:63 c observe and
1:89 c observe at
1:146 c observe lessons
1:97 c observe one
1:-45 c observed
1:-74 c observed rated
1:-148 c observes
1:-48 c observes at
1:-49 c observes no
1:-89 c observes the
1:-98 c obtain
1:-80 c obtain a
1:-46 c obtain the
1:53 c occasion
1:55 c occasion $
1:-44 c october
1:117 c october $
1:-57 c october and
1:-93 c october first
1:81 c october four
1:-35 c october heads
1:119 c october to
1:-56 c odette
1:-53 c odette crane
1:96 c of $
1:93 c of a
1:-55 c of about
1:-64 c of and
1:-74 c of at
1:-45 c of august
1:51 c of baishan
1:62 c of bilingual
1:47 c of books
1:150 c of charge
1:81 c of chemistry
1:112 c of chinese
1:-36 c of city
1:64 c of classroom
1:50 c of closure
1:30 c of colleagues
1:-41 c of county
1:72 c of december
1:51 c of department
1:59 c of each
1:-97 c of education
1:67 c of electrical
1:81 c of every
1:-68 c of everything
1:63 c of examination
1:43 c of exchange
1:49 c of faculty
1:-82 c of five
1:48 c of for
1:53 c of four
1:-57 c of french
1:81 c of games
1:-97 c of geography
1:-107 c of good
1:163 c of grade
1:71 c of graphic
1:-86 c of half
1:66 c of has
1:70 c of her
1:67 c of homework
1:-66 c of human
1:85 c of i
1:-42 c of it
1:-30 c of its
1:74 c of key
1:-69 c of lesson
1:-62 c of lessons
1:-70 c of marine
1:38 c of mathematics
1:-66 c of midwifery
1:-62 c of more
1:-79 c of music
1:-66 c of names
1:64 c of nautical
1:-49 c of neighbouring
1:-55 c of no
1:114 c of not
1:83 c of nursing
1:91 c of open
1:47 c of protective
1:-65 c of provincial
1:32 c of psychology
1:-116 c of pupils
1:-79 c of qualified
1:170 c of recipient
1:-79 c of robotics
1:121 c of school
1:56 c of schools
1:108 c of science
1:46 c of section
1:82 c of senior
1:78 c of six
1:72 c of small
1:-82 c of specialist
1:-45 c of staff
1:-51 c of students
1:68 c of study
1:234 c of supporter
1:-211 c of teachers
1:93 c of teaching
1:56 c of ten
1:123 c of term
1:-108 c of the
1:66 c of their
1:38 c of them
1:-58 c of this
1:-58 c of those
1:91 c of three
1:-42 c of tolgoi
1:42 c of training
1:57 c of trial
1:79 c of twenty
1:48 c of two
1:-73 c of unqualified
1:34 c of up
1:67 c of ward
1:59 c of welding
1:-58 c of what
1:-49 c of whom
1:58 c of workshop
1:138 c of yuan
1:-61 c off
1:-33 c off her
1:48 c offer
1:53 c offer a
1:80 c offered
1:84 c offered science
1:66 c offers
1:67 c offers advanced
1:-217 c office
1:-173 c office $
1:-75 c office and
1:-35 c office assists
1:-120 c office books
1:-63 c office collects
1:-82 c office delivers
1:-75 c office draws
1:-40 c office handles
1:-65 c office is
1:-94 c office keeps
1:-49 c office of
1:-38 c office picks
1:-106 c office room
1:64 c office shall
1:-70 c office submits
1:-62 c office telephone
1:-53 c office to
1:-31 c office will
1:-49 c officer
1:-47 c officer mr
1:47 c officers
1:72 c officers of
1:-35 c offices
1:-51 c offices are
1:82 c offices confer
1:-100 c offices of
1:-53 c offices take
1:77 c offices work
1:-63 c oh
1:-52 c oh $
1:-52 c okafor
1:-58 c okafor settled
1:37 c okoro
1:75 c okoro shall
1:99 c older
1:97 c older pupils
1:48 c oldest
1:61 c oldest children
1:-88 c olds
1:-49 c olds reach
1:63 c olympiad
1:91 c olympiad $
1:-53 c olympiad or
1:56 c olympiad team
1:97 c on
1:-78 c on a
1:63 c on alternate
1:38 c on assessment
1:53 c on at
1:-46 c on august
1:-60 c on average
1:70 c on boarding
1:79 c on both
1:42 c on career
1:63 c on careers
1:67 c on climate
1:-57 c on december
1:-44 c on each
1:85 c on early
1:-77 c on for
1:81 c on formative
1:79 c on friday
1:73 c on fridays
1:63 c on homework
1:-57 c on in
1:55 c on its
1:-79 c on january
1:-75 c on july
1:52 c on lesson
1:86 c on lessons
1:120 c on line
1:58 c on marking
1:42 c on may
1:57 c on monday
1:156 c on mondays
1:49 c on phonics
1:79 c on practical
1:-81 c on progress
1:173 c on reading
1:50 c on rural
1:79 c on safety
1:46 c on saturdays
1:65 c on screen
1:60 c on secondment
1:50 c on site
1:70 c on the
1:-86 c on their
1:-153 c on them
1:34 c on thursdays
1:37 c on timetabling
1:78 c on tuesdays
1:-35 c on visits
1:166 c once
1:-80 c once $
1:111 c once a
1:123 c once each
1:173 c once every
1:111 c once in
1:139 c one
1:-85 c one $
1:90 c one another
1:-79 c one at
1:-45 c one award
1:54 c one case
1:-65 c one certificate
1:55 c one day
1:73 c one demonstration
1:117 c one deputy
1:53 c one each
1:58 c one english
1:109 c one for
1:106 c one joint
1:83 c one lecture
1:131 c one lesson
1:45 c one live
1:53 c one method
1:67 c one middle
1:74 c one must
1:-48 c one national
1:143 c one of
1:-81 c one open
1:49 c one page
1:40 c one physics
1:65 c one provincial
1:-35 c one report
1:76 c one research
1:80 c one school
1:36 c one semester
1:96 c one senior
1:51 c one simulation
1:47 c one teach
1:153 c one term
1:82 c one third
1:36 c one to
1:47 c one trainer
1:62 c one unit
1:32 c one vice
1:86 c one week
1:56 c one workshop
1:-56 c one written
1:115 c one year
1:260 c online
1:150 c online $
1:47 c online clinic
1:42 c online course
1:35 c online english
1:123 c online every
1:70 c online homework
1:-47 c online lessons
1:103 c online library
1:66 c online on
1:124 c online once
1:71 c online phonics
1:52 c online reading
1:-93 c only
1:-42 c only last
1:-88 c only one
1:173 c open
1:89 c open $
1:44 c open its
1:109 c open lessons
1:63 c open shelf
1:48 c open supporter
1:44 c open the
1:113 c open to
1:32 c open two
1:49 c open yurt
1:123 c opened
1:147 c opened at
1:-80 c opened in
1:-58 c opened only
1:81 c opened to
1:70 c opens
1:-67 c opens a
1:191 c opens its
1:-82 c opens the
1:66 c operation
1:63 c operation is
1:62 c opposite
1:43 c opposite numbers
1:-223 c or
1:-141 c or above
1:-74 c or art
1:-94 c or better
1:-63 c or by
1:-69 c or higher
1:-39 c or japanese
1:-62 c or more
1:-70 c or she
1:-89 c ordinary
1:-86 c ordinary meaning
1:-123 c organise
1:-86 c organise the
1:-75 c organise to
1:-30 c organised
1:-77 c organised by
1:79 c orla
1:90 c orla finnegan
1:-168 c other $
1:80 c other as
1:55 c other at
1:80 c other every
1:43 c other forms
1:43 c other monday
1:78 c other once
1:105 c other s
1:101 c other school
1:38 c other thursday
1:76 c other wednesday
1:-34 c out
1:-45 c out $
1:92 c out a
1:-69 c out below
1:-59 c out by
1:-49 c out falls
1:39 c out field
1:64 c out live
1:63 c out one
1:-61 c out rate
1:-61 c out so
1:81 c out supporter
1:-73 c outdoor
1:-65 c outdoor area
1:-80 c outstanding
1:-66 c outstanding by
1:62 c over $
1:71 c over every
1:64 c over for
1:57 c over its
1:-62 c over per
1:-64 c over the
1:-79 c overnight
1:-58 c overnight in
1:66 c owe
1:66 c owe school
1:-31 c owen
1:-66 c owen radley
1:82 c own $
1:67 c own attendance
1:44 c own children
1:32 c own marking
1:-45 c own meals
1:-41 c own pupils
1:-57 c own raised
1:-37 c own teaching
1:71 c own young
1:-77 c owner
1:-53 c owner engineering
1:-69 c oyelaran
1:-40 c oyelaran and
1:-45 c oyelaran for
1:-78 c packs
1:-70 c packs the
1:42 c pact at
1:-56 c pact supporter
1:59 c paediatrics
1:64 c paediatrics and
1:48 c page
1:72 c page reflection
1:109 c pages
1:51 c pages and
1:62 c pages goes
1:-70 c paid
1:-58 c paid by
1:117 c pair
1:66 c pair $
1:42 c pair exchanges
1:92 c pair for
1:39 c pair twice
1:-63 c paired assistance
1:-63 c paired support
1:74 c paired teacher
1:118 c paired with
1:-80 c pairing
1:-61 c pairing of
1:-69 c pairing office
1:84 c pairs $
1:-55 c pairs and
1:86 c pairs are
1:92 c pairs each
1:-56 c pairs of
1:-104 c pairs this
1:67 c pals
1:67 c pals one
1:-70 c paper
1:-64 c paper mdt
1:-63 c paper supporter
1:138 c papers
1:66 c papers $
1:93 c papers and
1:47 c papers to
1:-72 c parent
1:-72 c parent link
1:186 c parents
1:68 c parents $
1:74 c parents are
1:107 c parents association
1:77 c parents committee
1:59 c parents have
1:-78 c part
1:-41 c part of
1:41 c part time
1:-80 c participants
1:-71 c participants receive
1:-111 c parties $
1:58 c parties are
1:97 c partner
1:65 c partner every
1:69 c partner form
1:71 c partner school
1:94 c partner village
1:-113 c partners
1:52 c partners at
1:-124 c partners in
1:-195 c partners twice
1:-140 c partnership
1:-116 c partnership will
1:-66 c partnership with
1:-127 c party
1:-104 c party is
1:-70 c party mr
1:57 c party of
1:-55 c party office
1:-191 c pass
1:-38 c pass english
1:-32 c pass in
1:-61 c pass mathematics
1:-139 c pass rate
1:-59 c pass school
1:-38 c pass the
1:-45 c past
1:73 c past papers
1:-83 c past year
1:-72 c pastoral
1:-72 c pastoral office
1:64 c patient
1:70 c patient simulators
1:-54 c paul
1:-71 c paul ives
1:107 c pay a
1:44 c pay for
1:111 c pays
1:78 c pays a
1:109 c pays for
1:67 c peer
1:46 c peer readers
1:84 c pei
1:82 c pei rulan
1:87 c pell
1:74 c pell inspects
1:72 c pellworth
1:101 c pellworth in
1:154 c pen
1:73 c pen friend
1:81 c pen friends
1:67 c pen pals
1:79 c peng
1:49 c peng shan
1:-59 c penrose
1:-55 c penrose drew
1:-37 c penrose head
1:-66 c people
1:-41 c people still
1:-172 c per
1:-227 c per cent
1:-81 c percent
1:-59 c percent $
1:-67 c percent by
1:-36 c percent of
1:82 c period $
1:-58 c period by
1:64 c period for
1:-45 c period january
1:-53 c period runs
1:36 c period will
1:80 c periods
1:47 c periods $
1:57 c periods a
1:-39 c persistent
1:-40 c persistent absence
1:-72 c person
1:71 c person once
1:-89 c person or
1:77 c personnel
1:63 c personnel section
1:-71 c peter
1:-78 c peter oakes
1:56 c petra
1:59 c petra lyle
1:52 c pettifer
1:50 c pettifer will
1:39 c pharmacologist
1:38 c pharmacologist $
1:58 c pharmacology
1:62 c pharmacology to
1:-89 c philippa
1:-54 c philippa nairn
1:-69 c philippa thorne
1:-63 c phone
1:54 c phone mentor
1:-79 c phone once
1:-45 c phones
1:-34 c phones are
1:172 c phonics
1:127 c phonics $
1:95 c phonics library
1:74 c phonics number
1:-60 c physics $
1:-36 c physics and
1:81 c physics at
1:-46 c physics from
1:48 c physics goes
1:64 c physics lab
1:49 c physics lesson
1:-70 c physics of
1:-46 c physics or
1:-67 c physics project
1:-96 c physics teacher
1:44 c physics teachers
1:81 c physics to
1:-35 c picks
1:-35 c picks them
1:42 c picnic
1:40 c picnic $
1:109 c picture
1:48 c picture book
1:114 c picture books
1:63 c pioneers of
1:-45 c pioneers office
1:57 c place
1:-75 c place $
1:80 c place online
1:98 c place two
1:33 c place up
1:50 c placed at
1:-46 c placed in
1:-98 c placement
1:50 c placement of
1:-76 c placement office
1:-69 c placement rate
1:-63 c placement the
1:123 c places
1:51 c places are
1:45 c places for
1:52 c places in
1:82 c plan
1:40 c plan a
1:72 c plan at
1:-63 c plan below
1:67 c plan common
1:-52 c plan for
1:134 c plan lessons
1:-81 c plan like
1:87 c plan mathematics
1:-48 c plan on
1:64 c plan the
1:-42 c plan to
1:95 c plan together
1:52 c plan units
1:-75 c planned
1:-47 c planned summer
1:169 c planning
1:55 c planning group
1:106 c planning is
1:73 c planning of
1:65 c planning takes
1:39 c planning with
1:34 c plans
1:83 c plans a
1:-49 c plans to
1:59 c planting
1:75 c planting $
1:58 c platform
1:50 c platform open
1:-95 c play
1:-111 c play $
1:53 c play in
1:53 c plot
1:59 c plot and
1:224 c policy
1:190 c policy $
1:82 c policy and
1:95 c policy by
1:63 c policy using
1:52 c policy with
1:54 c poor
1:83 c poor families
1:58 c port
1:75 c port logistics
1:-41 c positive
1:-51 c positive form
1:102 c possible
1:87 c possible film
1:-36 c posts $
1:48 c posts by
1:46 c posts one
1:-64 c posts the
1:30 c pottery
1:68 c pottery kiln
1:92 c practical
1:54 c practical lessons
1:76 c practical work
1:-57 c practice and
1:100 c practice at
1:58 c practice in
1:33 c practice lasting
1:-85 c practice log
1:-53 c practitioner
1:-52 c practitioner at
1:-55 c practitioners
1:-55 c practitioners and
1:36 c practitioners will
1:-37 c preamble
1:-44 c preamble $
1:65 c prefects
1:75 c prefects of
1:40 c prefecture
1:35 c prefecture robotics
1:66 c preparation
1:41 c preparation and
1:73 c preparation groups
1:106 c prepare
1:63 c prepare lessons
1:88 c prepare pupils
1:-34 c prepared
1:-59 c prepared under
1:-71 c present
1:-68 c present $
1:42 c primary
1:39 c primary pupils
1:57 c principal $
1:-47 c principal dr
1:-70 c principal finds
1:89 c principal for
1:-67 c principal ma
1:-43 c principal mrs
1:111 c principal ms
1:48 c principal of
1:-176 c principal s
1:128 c principal to
1:-84 c principal zhu
1:59 c principals
1:-80 c principals $
1:-54 c principals now
1:66 c principals of
1:117 c principals visit
1:67 c principals will
1:-60 c priority
1:-79 c priority in
1:50 c priya
1:73 c priya nathan
1:-104 c prize
1:-64 c prize at
1:-44 c prize in
1:-47 c prizes
1:-47 c prizes in
1:58 c professor
1:-70 c professor ada
1:30 c professor alan
1:39 c professor ingram
1:83 c professor irene
1:-56 c professor martin
1:84 c professor pei
1:73 c professor shen
1:-92 c professor tait
1:68 c professor will
1:34 c programme
1:79 c programme $
1:-75 c programme for
1:-93 c programme in
1:-96 c programme of
1:160 c progress
1:-82 c progress $
1:88 c progress each
1:77 c progress every
1:64 c progress in
1:72 c progress note
1:69 c progress once
1:77 c progress report
1:57 c progress together
1:185 c project
1:79 c project $
1:30 c project at
1:-75 c project of
1:164 c project on
1:-72 c project was
1:59 c projects
1:62 c projects $
1:-54 c projects have
1:65 c promised tablets
1:-78 c promised was
1:-58 c promotion
1:-78 c promotion $
1:-52 c proportion
1:-55 c proportion of
1:30 c prosser
1:53 c prosser is
1:56 c protective
1:43 c protective clothing
1:-139 c proud
1:-122 c proud of
1:-64 c provide experts
1:-53 c provide lunch
1:49 c provide scholarships
1:88 c provide two
1:-52 c provides
1:-68 c provides experts
1:-34 c provincial
1:-38 c provincial key
1:-40 c provincial level
1:68 c provincial nursing
1:-46 c provincial olympiad
1:118 c provincial research
1:-47 c provincial standard
1:-80 c psychology
1:-90 c psychology $
1:40 c psychology to
1:58 c published
1:65 c published on
1:79 c publishes
1:74 c publishes an
1:-110 c pupil
1:60 c pupil $
1:-86 c pupil at
1:-65 c pupil councils
1:-50 c pupil numbers
1:-88 c pupil of
1:114 c pupils
1:56 c pupils $
1:-40 c pupils absent
1:-35 c pupils accident
1:-86 c pupils and
1:-34 c pupils are
1:-112 c pupils at
1:-67 c pupils enter
1:68 c pupils from
1:-46 c pupils leave
1:131 c pupils may
1:256 c pupils of
1:-41 c pupils pass
1:-44 c pupils placed
1:-59 c pupils reaching
1:-59 c pupils reading
1:91 c pupils spend
1:59 c pupils together
1:-63 c pupils who
1:68 c pupils will
1:47 c pupils write
1:-122 c purpose
1:-121 c purpose of
1:-57 c pursuant
1:-35 c pursuant to
1:-61 c put
1:-46 c put the
1:40 c qiao
1:51 c qiao will
1:-34 c qingyi
1:64 c qingyi at
1:-64 c qingyi head
1:-81 c qualified
1:-60 c qualified chemistry
1:-44 c qualified in
1:-70 c qualified lessons
1:-89 c qualified physics
1:81 c qualified teacher
1:-36 c qualified teachers
1:92 c quality
1:149 c quality office
1:110 c quarter
1:65 c quarter $
1:85 c question
1:-64 c questions
1:85 c questions $
1:-86 c questions ask
1:-76 c questions beforehand
1:-69 c questions go
1:57 c quiet
1:47 c quiet hour
1:65 c quill $
1:-49 c quill and
1:34 c quill assistant
1:-80 c r
1:-78 c r callaghan
1:-61 c radley
1:-83 c radley is
1:-128 c raise
1:-66 c raise its
1:-92 c raise standards
1:-60 c raised
1:-61 c raised from
1:-113 c rao
1:-80 c rao $
1:-71 c rao visit
1:-194 c rate
1:-42 c rate above
1:-122 c rate in
1:-90 c rate is
1:-56 c rate no
1:-127 c rate of
1:-37 c rate to
1:-81 c rated
1:-58 c rated county
1:-59 c rated good
1:-46 c reach
1:-93 c reach $
1:-50 c reach grade
1:-35 c reach per
1:-47 c reach state
1:68 c reach the
1:-68 c reaches
1:-60 c reaches $
1:-51 c reaches percent
1:-57 c reaching
1:-57 c reaching the
1:-49 c read
1:66 c read and
1:-51 c read at
1:-56 c read it
1:-65 c read on
1:70 c reader
1:38 c reader audio
1:95 c readers
1:91 c readers $
1:85 c reading
1:75 c reading $
1:64 c reading across
1:-99 c reading age
1:-72 c reading ages
1:62 c reading and
1:-48 c reading at
1:58 c reading buddies
1:-72 c reading certificate
1:-108 c reading circle
1:65 c reading club
1:-42 c reading course
1:76 c reading in
1:50 c reading lessons
1:53 c reading library
1:60 c reading on
1:35 c reading partners
1:57 c reading platform
1:-83 c reading results
1:-55 c reading rises
1:66 c reading room
1:92 c reading routine
1:157 c reading scheme
1:-65 c reading test
1:91 c reading to
1:45 c reads
1:70 c reads one
1:76 c ready
1:117 c ready by
1:-70 c receive
1:-53 c receive a
1:34 c receive contestants
1:79 c receive pupils
1:41 c receive two
1:-58 c received
1:-65 c received and
1:68 c receives
1:76 c receives a
1:58 c receiving school
1:-60 c receiving schools
1:61 c recipient $
1:35 c recipient a
1:-88 c recipient able
1:170 c recipient adopts
1:-63 c recipient aims
1:-42 c recipient and
1:-89 c recipient are
1:-76 c recipient arranges
1:105 c recipient as
1:54 c recipient attend
1:66 c recipient attends
1:65 c recipient books
1:-125 c recipient borrowed
1:89 c recipient borrows
1:-40 c recipient by
1:52 c recipient can
1:98 c recipient children
1:-56 c recipient class
1:-47 c recipient colm
1:82 c recipient come
1:-79 c recipient confirms
1:117 c recipient copies
1:54 c recipient do
1:65 c recipient during
1:96 c recipient each
1:166 c recipient every
1:-79 c recipient falls
1:105 c recipient free
1:-153 c recipient from
1:52 c recipient full
1:67 c recipient gives
1:-71 c recipient graduates
1:39 c recipient hall
1:58 c recipient harvest
1:-182 c recipient has
1:66 c recipient here
1:60 c recipient hold
1:-72 c recipient holds
1:-50 c recipient in
1:51 c recipient instruments
1:107 c recipient intends
1:-150 c recipient is
1:88 c recipient its
1:-88 c recipient january
1:51 c recipient join
1:50 c recipient joins
1:87 c recipient jointly
1:65 c recipient lacks
1:-86 c recipient lan
1:47 c recipient laptops
1:-41 c recipient leavers
1:74 c recipient lends
1:104 c recipient library
1:-116 c recipient lies
1:-37 c recipient ma
1:-47 c recipient march
1:-55 c recipient marks
1:201 c recipient may
1:-74 c recipient means
1:45 c recipient microscopes
1:123 c recipient mr
1:209 c recipient must
1:-73 c recipient nominates
1:66 c recipient not
1:-50 c recipient obtain
1:-94 c recipient office
1:136 c recipient on
1:134 c recipient once
1:44 c recipient online
1:-55 c recipient opens
1:72 c recipient pays
1:80 c recipient per
1:38 c recipient practitioners
1:90 c recipient pupils
1:-43 c recipient read
1:-138 c recipient recipient
1:-67 c recipient recognised
1:-74 c recipient reports
1:-116 c recipient rose
1:-45 c recipient s
1:-61 c recipient school
1:73 c recipient schools
1:-71 c recipient secretary
1:98 c recipient sends
1:116 c recipient shadow
1:87 c recipient shadows
1:117 c recipient shall
1:-128 c recipient share
1:-36 c recipient should
1:94 c recipient spend
1:100 c recipient staff
1:-61 c recipient still
1:74 c recipient students
1:75 c recipient summer
1:75 c recipient talk
1:-152 c recipient teachers
1:-92 c recipient the
1:52 c recipient throughout
1:180 c recipient to
1:41 c recipient train
1:110 c recipient twice
1:106 c recipient two
1:63 c recipient under
1:86 c recipient until
1:131 c recipient visit
1:82 c recipient welding
1:-95 c recipient which
1:52 c recipient who
1:215 c recipient will
1:-68 c recipient with
1:-91 c recipient workshop
1:85 c recipient writes
1:-105 c recognised
1:-103 c recognised as
1:61 c recommend
1:64 c recommend leavers
1:-140 c record
1:-105 c record $
1:53 c recorded
1:47 c recorded lessons
1:41 c recorder
1:45 c recorder by
1:87 c recordings
1:77 c recordings $
1:-56 c ref
1:-72 c ref $
1:50 c reflection afterwards
1:-80 c reflection per
1:56 c reform
1:67 c reform of
1:-84 c regional
1:-61 c regional guidelines
1:-32 c regional leadership
1:-51 c regional science
1:-58 c register
1:-49 c register the
1:-74 c registrar
1:-79 c registrar of
1:-43 c registry
1:-67 c registry of
1:-64 c regular
1:-56 c regular footing
1:124 c release
1:57 c release at
1:62 c release each
1:60 c release two
1:-70 c released
1:-57 c released from
1:82 c releases
1:59 c releases one
1:56 c releases two
1:72 c remaining
1:46 c remaining eighteen
1:49 c remote
1:32 c remote use
1:66 c repair
1:83 c repair $
1:108 c report
1:-120 c report $
1:80 c report by
1:-72 c report into
1:116 c report is
1:74 c report lesson
1:98 c report of
1:-42 c report on
1:65 c report shall
1:134 c report to
1:73 c report will
1:77 c reports $
1:44 c reports in
1:-39 c reports on
1:-100 c request
1:-116 c request of
1:138 c research
1:-53 c research fellow
1:73 c research lesson
1:-71 c research office
1:154 c research project
1:87 c research projects
1:-68 c research section
1:101 c research topics
1:52 c researcher
1:54 c researcher from
1:41 c researchers
1:43 c researchers of
1:-44 c resident
1:-47 c resident teachers
1:-48 c resolved
1:-58 c resolved on
1:-90 c resources
1:-59 c resources at
1:-61 c resources office
1:-122 c respect
1:-128 c respect each
1:-90 c responsibility
1:-54 c responsibility $
1:-90 c responsible
1:-97 c responsible $
1:-56 c responsible for
1:-84 c results
1:-121 c results at
1:247 c return
1:78 c return $
1:48 c return members
1:66 c return of
1:64 c return prefects
1:54 c return they
1:60 c return up
1:134 c return visit
1:83 c returning
1:57 c returning shall
1:-71 c returns
1:-55 c returns of
1:115 c review
1:112 c review meeting
1:42 c review progress
1:84 c review the
1:144 c reviews
1:85 c reviews progress
1:81 c reviews the
1:81 c revise
1:56 c revise question
1:74 c revise the
1:73 c revision
1:67 c revision videos
1:106 c rewrite
1:125 c rewrite its
1:-86 c rise
1:-70 c rise from
1:-60 c rise to
1:-110 c rises
1:-90 c rises by
1:-108 c rises from
1:-57 c rises to
1:63 c roads
1:30 c roads are
1:62 c roberta
1:44 c roberta quill
1:80 c robotics
1:-65 c robotics $
1:34 c robotics camp
1:41 c robotics contest
1:128 c robotics team
1:-73 c room $
1:73 c room at
1:45 c room leaders
1:-165 c rooms
1:-140 c rooms $
1:-61 c rooms and
1:-95 c rose
1:-97 c rose in
1:-74 c rota
1:-78 c rota for
1:141 c routine
1:105 c routine $
1:71 c routine of
1:-64 c rs
1:-53 c rs $
1:-62 c ruan
1:-61 c ruan shuhua
1:64 c rulan
1:53 c rulan of
1:70 c rules
1:-97 c rules $
1:85 c rules on
1:38 c run
1:-65 c run the
1:113 c run three
1:-55 c running
1:-58 c running $
1:-162 c runs
1:46 c runs a
1:-66 c runs all
1:-115 c runs from
1:-58 c runs nine
1:-47 c runs the
1:58 c ruoxi
1:54 c ruoxi and
1:36 c rural
1:72 c rural maternal
1:53 c rural placement
1:65 c rusk
1:76 c rusk from
1:53 c ruslan
1:53 c ruslan teke
1:-88 c ruth
1:-68 c ruth calloway
1:85 c s adviser
1:50 c s alumni
1:35 c s art
1:53 c s camp
1:79 c s captains
1:-81 c s centre
1:-82 c s committee
1:-62 c s contact
1:87 c s contest
1:-34 c s curriculum
1:44 c s debating
1:-80 c s degree
1:62 c s digital
1:-75 c s e
1:-61 c s equipment
1:-46 c s examination
1:44 c s exercise
1:40 c s final
1:65 c s five
1:51 c s form
1:55 c s grade
1:-55 c s graduates
1:74 c s help
1:-73 c s improvement
1:-53 c s inclusion
1:50 c s job
1:-85 c s key
1:-47 c s lead
1:-73 c s learning
1:-97 c s leavers
1:65 c s lesson
1:127 c s lessons
1:79 c s marking
1:63 c s mathematics
1:-158 c s office
1:111 c s older
1:51 c s oldest
1:-83 c s partnership
1:37 c s plans
1:-68 c s principal
1:61 c s ready
1:-51 c s report
1:71 c s rules
1:-99 c s school
1:110 c s schools
1:67 c s science
1:72 c s second
1:87 c s section
1:75 c s see
1:70 c s speech
1:-77 c s staff
1:-50 c s stage
1:67 c s students
1:33 c s summer
1:77 c s supervision
1:43 c s teachers
1:-79 c s teaching
1:64 c s terraced
1:67 c s three
1:-68 c s tutors
1:56 c s vice
1:40 c s welding
1:61 c s winter
1:-78 c s year
1:65 c s years
1:86 c safety
1:-67 c safety $
1:79 c safety at
1:69 c safety due
1:43 c same
1:59 c same mock
1:-37 c same period
1:57 c same subject
1:37 c same text
1:47 c samples
1:58 c samples to
1:62 c samuel
1:81 c samuel baptiste
1:62 c sand
1:55 c sand table
1:-36 c sat and
1:72 c sat at
1:39 c saturday
1:55 c saturday course
1:65 c saturdays
1:70 c saturdays from
1:33 c saturdays six
1:-74 c say
1:-83 c say school
1:147 c scheme
1:80 c scheme $
1:55 c scheme lamps
1:59 c scheme stepping
1:77 c scheme tide
1:115 c scheme with
1:118 c schemes
1:45 c schemes $
1:106 c schemes of
1:73 c scholarships
1:110 c scholarships of
1:58 c school
1:101 c school a
1:-84 c school able
1:-64 c school adds
1:49 c school and
1:58 c school are
1:-62 c school asked
1:-52 c school asks
1:-41 c school assesses
1:-101 c school assists
1:73 c school before
1:36 c school boarding
1:166 c school by
1:55 c school come
1:61 c school comments
1:107 c school days
1:-75 c school draws
1:50 c school drive
1:45 c school each
1:-65 c school eleven
1:-50 c school for
1:95 c school form
1:33 c school gives
1:76 c school grants
1:37 c school has
1:-60 c school have
1:-64 c school hub
1:51 c school in
1:52 c school inspect
1:33 c school inspects
1:-56 c school insures
1:46 c school intends
1:98 c school is
1:-51 c school june
1:-92 c school keeps
1:-67 c school leaving
1:101 c school may
1:95 c school meets
1:79 c school mentor
1:67 c school must
1:64 c school myself
1:38 c school of
1:-59 c school office
1:-41 c school on
1:91 c school once
1:37 c school opens
1:98 c school pays
1:-49 c school provides
1:-57 c school pupils
1:-57 c school receive
1:-43 c school resolved
1:94 c school reviews
1:-65 c school runs
1:57 c school schemes
1:-67 c school schools
1:70 c school sends
1:67 c school shall
1:59 c school sixth
1:-50 c school students
1:-50 c school support
1:-48 c school supporter
1:-65 c school that
1:66 c school therefore
1:-124 c school to
1:77 c school transfers
1:-53 c school under
1:49 c school which
1:70 c school will
1:63 c school within
1:39 c school year
1:90 c schools $
1:-113 c schools act
1:-70 c schools agree
1:68 c schools and
1:139 c schools build
1:78 c schools by
1:62 c schools chinese
1:107 c schools choir
1:-84 c schools circular
1:-56 c schools compact
1:-75 c schools complete
1:-55 c schools councils
1:121 c schools deputy
1:127 c schools early
1:81 c schools english
1:78 c schools exchange
1:92 c schools for
1:-131 c schools friendship
1:89 c schools give
1:56 c schools gives
1:-75 c schools guest
1:68 c schools hand
1:-44 c schools has
1:-66 c schools have
1:79 c schools headed
1:92 c schools hold
1:-93 c schools hope
1:-81 c schools in
1:129 c schools intend
1:-62 c schools is
1:-83 c schools its
1:72 c schools jointly
1:-73 c schools make
1:47 c schools marked
1:108 c schools maths
1:78 c schools may
1:109 c schools meet
1:111 c schools morning
1:91 c schools music
1:113 c schools observe
1:69 c schools on
1:166 c schools once
1:55 c schools open
1:-114 c schools organise
1:150 c schools plan
1:68 c schools prepare
1:125 c schools reading
1:-54 c schools register
1:72 c schools run
1:-65 c schools s
1:65 c schools school
1:78 c schools send
1:-120 c schools serve
1:41 c schools shall
1:48 c schools share
1:44 c schools should
1:66 c schools sports
1:55 c schools subject
1:98 c schools submit
1:93 c schools take
1:-58 c schools teachers
1:-108 c schools this
1:-55 c schools to
1:-76 c schools together
1:103 c schools train
1:48 c schools two
1:59 c schools undertake
1:-62 c schools usually
1:145 c schools will
1:136 c schools write
1:-51 c schools young
1:-68 c science
1:54 c science $
1:60 c science and
1:45 c science boxes
1:101 c science camp
1:46 c science day
1:45 c science department
1:56 c science departments
1:99 c science kits
1:71 c science laboratory
1:-152 c science lead
1:-60 c science lessons
1:-55 c science recipient
1:-101 c science rooms
1:32 c science summer
1:-61 c science teacher
1:37 c science teachers
1:-66 c score
1:-86 c score rises
1:-77 c scout
1:-85 c scout hall
1:75 c screen
1:54 c screen to
1:63 c scripts
1:65 c scripts with
1:122 c sea
1:61 c sea by
1:36 c sea week
1:51 c second
1:-76 c second $
1:69 c second friday
1:-43 c second group
1:67 c second its
1:72 c second lecturer
1:45 c second one
1:56 c second term
1:51 c second thursday
1:58 c second two
1:58 c second wednesday
1:-71 c second year
1:50 c seconded
1:-34 c seconded teachers
1:114 c seconded to
1:45 c secondment
1:55 c secondment for
1:106 c seconds
1:90 c seconds one
1:-94 c secretary
1:-62 c secretary $
1:-82 c secretary of
1:-71 c section at
1:99 c section by
1:87 c section for
1:-48 c section the
1:66 c see
1:70 c see how
1:60 c see one
1:-43 c see supporter
1:-73 c sees
1:-76 c sees to
1:56 c semester
1:36 c semester $
1:65 c semester supporter
1:34 c semester to
1:273 c send
1:59 c send a
1:42 c send eight
1:55 c send final
1:86 c send four
1:66 c send it
1:77 c send not
1:54 c send one
1:38 c send school
1:51 c send supporter
1:46 c send teachers
1:52 c send ten
1:47 c send the
1:77 c send three
1:40 c send two
1:141 c send up
1:65 c sending
1:42 c sending one
1:196 c sends
1:204 c sends a
1:65 c sends an
1:64 c sends books
1:45 c sends comments
1:103 c sends four
1:80 c sends not
1:46 c sends one
1:75 c sends three
1:144 c senior
1:-55 c senior division
1:-43 c senior forms
1:84 c senior leaders
1:37 c senior lecturer
1:63 c senior one
1:-81 c senior skill
1:72 c senior teachers
1:77 c senior teams
1:-40 c senior technician
1:74 c sense
1:46 c sense and
1:103 c sent
1:64 c sent to
1:30 c september $
1:66 c september ms
1:39 c september supporter
1:-101 c september to
1:-85 c serve
1:108 c serve as
1:-126 c serve farming
1:44 c serves
1:53 c serves as
1:63 c sessions and
1:89 c sessions each
1:-77 c sessions last
1:-38 c set
1:-61 c set out
1:-104 c set up
1:47 c sets
1:-70 c sets aside
1:83 c sets of
1:-58 c settled
1:-69 c settled that
1:88 c seven
1:34 c seven days
1:54 c seven early
1:-67 c seven teachers
1:95 c shadow
1:-49 c shadow at
1:117 c shadow colleagues
1:58 c shadow her
1:-90 c shadow pay
1:51 c shadow the
1:112 c shadow their
1:105 c shadowing
1:85 c shadowing a
1:67 c shadowing in
1:81 c shadows
1:88 c shadows schools
1:111 c shall
1:38 c shall also
1:118 c shall be
1:59 c shall each
1:-134 c shall give
1:46 c shall have
1:43 c shall help
1:76 c shall inspect
1:123 c shall meet
1:38 c shall observe
1:55 c shall open
1:88 c shall provide
1:46 c shall receive
1:75 c shall release
1:94 c shall rewrite
1:109 c shall run
1:75 c shall second
1:149 c shall send
1:59 c shall serve
1:62 c shall shadow
1:-119 c shall stay
1:62 c shall teach
1:55 c shan
1:91 c shan is
1:-55 c share $
1:-115 c share a
1:74 c share its
1:-120 c share of
1:-51 c share responsibility
1:137 c share schools
1:-74 c share the
1:50 c share their
1:59 c shares
1:54 c shares its
1:-37 c sharrock
1:84 c sharrock and
1:-39 c sharrock signs
1:66 c she
1:49 c she can
1:-63 c she has
1:62 c shelf
1:63 c shelf digital
1:69 c shen tao
)"sv,
    R"(1:-60 c shen weiguo
1:48 c shen yulan
1:60 c shipping
1:60 c shipping companies
1:65 c shore
1:68 c shore with
1:-128 c short
1:69 c short annual
1:-213 c short of
1:98 c short progress
1:-156 c should
1:-122 c should be
1:61 c should come
1:-49 c should give
1:-37 c should have
1:-32 c should hold
1:68 c should jointly
1:-33 c should not
1:58 c should observe
1:-44 c should reach
1:-72 c should report
1:-50 c should rise
1:-51 c should win
1:43 c show
1:38 c show at
1:-59 c shuhua
1:-76 c shuhua associate
1:-90 c si
1:-48 c si $
1:-69 c signed
1:-74 c signed on
1:-59 c signs
1:-30 c signs off
1:81 c similar
1:43 c similar class
1:100 c simulation
1:85 c simulation room
1:45 c simulation software
1:71 c simulation suite
1:71 c simulation teaching
1:68 c simulator
1:50 c simulator library
1:39 c simulator to
1:72 c simulators
1:53 c simulators and
1:45 c simulators to
1:-80 c since
1:-77 c since $
1:-50 c since a
1:-69 c since august
1:57 c since recipient
1:-55 c since supporter
1:73 c sing
1:65 c sing at
1:61 c singing
1:61 c singing circle
1:-62 c sister
1:-57 c sister $
1:116 c sit
1:35 c sit down
1:100 c sit in
1:49 c site
1:60 c site two
1:99 c sits
1:79 c sits in
1:-160 c six
1:-36 c six $
1:-73 c six classes
1:55 c six demonstration
1:78 c six from
1:-50 c six in
1:70 c six live
1:96 c six months
1:-70 c six of
1:-77 c six pairs
1:73 c six recipient
1:-79 c six schools
1:48 c six science
1:-42 c six teachers
1:-191 c six to
1:54 c six weeks
1:97 c sixteen
1:63 c sixteen periods
1:74 c sixteen recipient
1:38 c sixteen weeks
1:84 c sixth
1:95 c sixth formers
1:111 c sixty
1:86 c sixty laptops
1:-67 c skill
1:-81 c skill certificate
1:49 c skills camp
1:-53 c skills contests
1:68 c skills curriculum
1:-39 c skills test
1:-88 c sleep
1:-75 c sleep in
1:37 c small group
1:82 c small planning
1:-80 c small working
1:-82 c smaller
1:-45 c smaller neighbour
1:-47 c sme
1:-62 c sme school
1:111 c so
1:80 c so do
1:-55 c so i
1:63 c so mr
1:68 c so that
1:40 c society
1:51 c society at
1:-63 c sod
1:-56 c sod $
1:62 c software
1:45 c software are
1:55 c some
1:43 c some recipient
1:43 c sorley
1:47 c sorley supporter
1:75 c soundbox
1:41 c soundbox free
1:129 c speak
1:50 c speak at
1:75 c speak for
1:58 c speak to
1:-62 c speaker
1:-54 c speaker $
1:54 c speakers
1:143 c speakers give
1:-129 c specialist
1:-61 c specialist in
1:-77 c specialist teacher
1:-56 c specialist teachers
1:-84 c specialities
1:-70 c specialities of
1:82 c speciality
1:-44 c speciality $
1:87 c speciality drone
1:136 c speciality is
1:214 c spend
1:185 c spend a
1:39 c spend every
1:51 c spend five
1:30 c spend four
1:47 c spend ten
1:45 c spend their
1:90 c spend three
1:55 c spend two
1:-52 c spends at
1:33 c spends every
1:44 c spends one
1:99 c spends three
1:76 c spends two
1:-52 c spirit
1:-64 c spirit of
1:119 c sports
1:94 c sports day
1:62 c sports festival
1:158 c spring
1:60 c spring $
1:54 c spring and
1:-52 c spring is
1:58 c spring planting
1:115 c spring term
1:50 c spring terms
1:100 c staff $
1:91 c staff and
1:-49 c staff are
1:-84 c staff committee
1:-68 c staff development
1:52 c staff meeting
1:61 c staff no
1:129 c staff of
1:-102 c staff office
1:-99 c staff tutor
1:51 c staff will
1:-59 c stage one
1:63 c stage schemes
1:-75 c stand
1:-68 c stand by
1:-81 c standard
1:-67 c standard $
1:-43 c standard in
1:-108 c standards
1:-121 c standards at
1:-70 c standing
1:-64 c standing duties
1:64 c start
1:55 c start of
1:-79 c started
1:-52 c started last
1:-70 c state
1:-43 c state accredited
1:-55 c state rural
1:78 c station
1:58 c station for
1:-125 c status
1:-108 c status $
1:-39 c status over
1:-186 c stay
1:-88 c stay at
1:-94 c stay for
1:-66 c stay may
1:46 c stay not
1:-53 c stay of
1:-47 c stay overnight
1:68 c stay two
1:54 c staying
1:54 c staying no
1:49 c stays
1:49 c stays for
1:79 c steering
1:70 c steering group
1:79 c steppe
1:63 c steppe by
1:73 c stepping
1:72 c stepping stones
1:80 c steps
1:51 c steps lesson
1:-97 c still
1:-45 c still call
1:-49 c still has
1:-57 c still without
1:66 c stones
1:53 c stones to
1:88 c story
1:94 c story books
1:59 c story supper
1:49 c storybooks
1:44 c storybooks and
1:-80 c strachan
1:-80 c strachan head
1:54 c stream
1:49 c stream further
1:55 c streamed
1:58 c streamed to
1:91 c streams
1:91 c streams chemistry
1:-49 c student
1:-107 c student affairs
1:109 c student leaders
1:69 c student teachers
1:-85 c student teaches
1:46 c students $
1:30 c students a
1:57 c students attend
1:-70 c students gain
1:-90 c students joined
1:50 c students may
1:146 c students of
1:-49 c students trained
1:71 c students will
1:47 c studies
1:76 c studies $
1:-50 c studies draws
1:70 c studies to
1:123 c studio
1:63 c studio admits
1:75 c studio of
1:40 c studio will
1:-39 c studios
1:-38 c studios are
1:82 c study $
1:77 c study in
1:30 c study of
1:73 c study per
1:60 c study visit
1:-78 c study visits
1:94 c subject
1:74 c subject $
1:103 c subject groups
1:56 c subject leaders
1:-58 c subject leadership
1:108 c submit
1:63 c submit a
1:48 c submit names
1:39 c submits a
1:75 c submits an
1:-54 c submits the
1:-116 c succeed
1:-127 c succeed $
1:91 c succeeds
1:102 c succeeds him
1:-69 c suggest
1:-84 c suggest one
1:65 c suite
1:71 c suite dry
1:64 c summer
1:-56 c summer $
1:40 c summer course
1:48 c summer fair
1:63 c summer science
1:52 c summer term
1:77 c summer training
1:43 c summer twenty
1:46 c summer workshop
1:-52 c sunita
1:-55 c sunita rao
1:42 c supervised
1:74 c supervised by
1:79 c supervision
1:64 c supervision $
1:72 c supervision office
1:59 c supper
1:62 c supper in
1:82 c supply
1:94 c supply one
1:-105 c support
1:-50 c support $
1:-54 c support for
1:-70 c support framework
1:-33 c support of
1:-100 c support recipient
1:83 c support will
1:-103 c supported
1:-79 c supported $
1:-58 c supported for
1:-61 c supported over
1:-58 c supported recipient
1:97 c supporter $
1:-65 c supporter activities
1:-58 c supporter administers
1:66 c supporter admits
1:76 c supporter also
1:-118 c supporter and
1:100 c supporter are
1:-87 c supporter arranges
1:41 c supporter arts
1:80 c supporter as
1:-110 c supporter assists
1:-48 c supporter august
1:-63 c supporter belongs
1:-68 c supporter caretaker
1:55 c supporter chemistry
1:46 c supporter chicks
1:46 c supporter choir
1:83 c supporter class
1:42 c supporter classrooms
1:76 c supporter cloud
1:88 c supporter collect
1:83 c supporter departments
1:-61 c supporter did
1:75 c supporter digital
1:64 c supporter director
1:107 c supporter donates
1:104 c supporter during
1:48 c supporter each
1:48 c supporter eight
1:43 c supporter employers
1:64 c supporter encourage
1:52 c supporter english
1:55 c supporter evening
1:61 c supporter every
1:-113 c supporter expect
1:158 c supporter for
1:42 c supporter from
1:-61 c supporter general
1:54 c supporter girls
1:65 c supporter give
1:145 c supporter gives
1:57 c supporter goes
1:-59 c supporter has
1:-75 c supporter head
1:84 c supporter heads
1:-95 c supporter helps
1:65 c supporter hope
1:69 c supporter hosts
1:48 c supporter ict
1:85 c supporter in
1:-53 c supporter instructors
1:65 c supporter intend
1:120 c supporter intends
1:59 c supporter its
1:-133 c supporter january
1:-110 c supporter july
1:-68 c supporter ke
1:-76 c supporter keeps
1:-73 c supporter languages
1:77 c supporter lantern
1:170 c supporter lend
1:137 c supporter lends
1:44 c supporter library
1:42 c supporter literacy
1:47 c supporter little
1:-71 c supporter looks
1:-65 c supporter makes
1:-73 c supporter marian
1:44 c supporter master
1:-63 c supporter matches
1:106 c supporter mathematics
1:65 c supporter maths
1:129 c supporter may
1:-68 c supporter means
1:95 c supporter mentor
1:61 c supporter mr
1:78 c supporter mrs
1:94 c supporter ms
1:90 c supporter music
1:51 c supporter not
1:78 c supporter offers
1:-130 c supporter office
1:99 c supporter offices
1:54 c supporter olympiad
1:59 c supporter one
1:58 c supporter online
1:52 c supporter open
1:176 c supporter opens
1:75 c supporter over
1:59 c supporter owe
1:42 c supporter own
1:-70 c supporter parent
1:164 c supporter parents
1:62 c supporter physics
1:43 c supporter posts
1:69 c supporter pottery
1:83 c supporter prepare
1:-65 c supporter principal
1:-56 c supporter professor
1:76 c supporter pupils
1:119 c supporter question
1:59 c supporter quiet
1:-64 c supporter r
1:-76 c supporter recipient
1:69 c supporter recorded
1:103 c supporter releases
1:70 c supporter reviews
1:42 c supporter room
1:71 c supporter run
1:51 c supporter ruslan
1:127 c supporter s
1:-116 c supporter school
1:-76 c supporter schools
1:-72 c supporter science
1:93 c supporter seconds
1:89 c supporter send
1:137 c supporter sends
1:75 c supporter senior
1:-80 c supporter september
1:-70 c supporter sets
1:70 c supporter shadowing
1:201 c supporter shall
1:-49 c supporter share
1:72 c supporter shares
1:-73 c supporter should
1:39 c supporter simulation
1:58 c supporter singing
1:-80 c supporter six
1:38 c supporter spend
1:50 c supporter spends
1:-72 c supporter started
1:98 c supporter streams
1:93 c supporter students
1:79 c supporter succeeds
1:-56 c supporter suggest
1:62 c supporter summer
1:-30 c supporter support
1:-91 c supporter supporter
1:-93 c supporter supports
1:-74 c supporter take
1:69 c supporter talk
1:117 c supporter teach
1:45 c supporter teacher
1:-61 c supporter teachers
1:54 c supporter teaches
1:-82 c supporter teaching
1:-48 c supporter the
1:-46 c supporter to
1:-118 c supporter together
1:-68 c supporter training
1:40 c supporter twice
1:67 c supporter two
1:70 c supporter up
1:40 c supporter vice
1:109 c supporter visit
1:-148 c supporter was
1:67 c supporter welcome
1:111 c supporter welcomes
1:42 c supporter where
1:94 c supporter who
1:231 c supporter will
1:63 c supporter winter
1:71 c supporter with
1:-51 c supporter working
1:62 c supporter would
1:69 c supporter write
1:-37 c supporter year
1:-65 c supporter yearly
1:-39 c supporter zhu
1:-66 c supporter zhuang
1:-126 c supports
1:-132 c supports recipient
1:-72 c suqin
1:-52 c suqin $
1:-57 c suqin of
1:53 c surgery
1:61 c surgery paediatrics
1:61 c survey
1:79 c survey the
1:127 c system
1:132 c system of
1:56 c table
1:69 c table $
1:55 c tablelands
1:66 c tablelands for
1:59 c tablet
1:49 c tablet computers
1:136 c tablets
1:127 c tablets and
1:79 c tablets for
1:71 c tablets to
1:-37 c tait $
1:33 c tait of
1:-54 c take it
1:78 c take over
1:-50 c take place
1:54 c take pupils
1:41 c take the
1:49 c take up
1:-70 c taken
1:-64 c taken by
1:-71 c taken out
1:128 c takes
1:47 c takes class
1:73 c takes over
1:43 c takes place
1:65 c takes two
1:39 c tales
1:50 c tales and
1:30 c talk
1:81 c talk each
1:70 c talk first
1:71 c talk mark
1:58 c talk on
1:-71 c talk once
1:148 c talks
1:122 c talks in
1:57 c talks on
1:-53 c tamm
1:-47 c tamm $
1:48 c tan
1:41 c tan liya
1:71 c tanglin
1:75 c tanglin physics
1:87 c tao
1:67 c tao of
1:35 c tao wen
1:-61 c tarrant mr
1:78 c tarrant will
1:-69 c tasker
1:-60 c tasker checks
1:70 c tasks
1:89 c tasks by
1:35 c taught
1:-71 c taught at
1:42 c taught from
1:67 c taught live
1:229 c teach
1:-67 c teach a
1:45 c teach alongside
1:211 c teach at
1:31 c teach english
1:44 c teach every
1:86 c teach for
1:81 c teach music
1:-63 c teach not
1:45 c teach one
1:71 c teach open
1:59 c teach physics
1:91 c teach the
1:134 c teach there
1:83 c teach to
1:67 c teach welding
1:-101 c teacher
1:-124 c teacher $
1:-38 c teacher and
1:77 c teacher as
1:87 c teacher at
1:-55 c teacher certificate
1:-71 c teacher development
1:61 c teacher each
1:-66 c teacher for
1:53 c teacher from
1:-78 c teacher gives
1:57 c teacher keeps
1:-52 c teacher miss
1:127 c teacher moves
1:-59 c teacher ms
1:83 c teacher shall
1:-68 c teacher should
1:-92 c teacher since
1:51 c teacher speak
1:-92 c teacher status
1:46 c teacher takes
1:-60 c teacher talk
1:62 c teacher there
1:90 c teacher to
1:76 c teacher visits
1:40 c teacher will
1:-81 c teacher without
1:56 c teacher xia
1:41 c teachers
1:-87 c teachers $
1:107 c teachers a
1:-38 c teachers are
1:69 c teachers as
1:76 c teachers can
1:47 c teachers centre
1:86 c teachers come
1:-41 c teachers complete
1:77 c teachers each
1:85 c teachers for
1:105 c teachers from
1:72 c teachers get
1:76 c teachers go
1:66 c teachers have
1:-38 c teachers hold
1:-150 c teachers in
1:-104 c teachers must
1:-79 c teachers named
1:82 c teachers observe
1:75 c teachers of
1:95 c teachers one
1:-69 c teachers or
1:60 c teachers per
1:-57 c teachers qualified
1:-44 c teachers released
1:63 c teachers shall
1:-87 c teachers should
1:78 c teachers so
1:-36 c teachers take
1:-90 c teachers taught
1:73 c teachers there
1:38 c teachers to
1:-85 c teachers trained
1:87 c teachers watch
1:77 c teachers who
1:-67 c teachers win
1:-37 c teachers winning
1:69 c teachers with
1:102 c teaches
1:90 c teaches a
1:96 c teaches further
1:-70 c teaches no
1:98 c teaches one
1:48 c teaches pharmacology
1:49 c teaches physics
1:56 c teaches six
1:-89 c teaches to
1:-81 c teaching
1:-125 c teaching affairs
1:111 c teaching assistants
1:-65 c teaching award
1:-69 c teaching log
1:66 c teaching mr
1:149 c teaching of
1:-102 c teaching office
1:89 c teaching practice
1:-96 c teaching research
1:-68 c teaching runs
1:-30 c teaching school
1:74 c teaching section
1:-47 c teaching studios
1:40 c team
1:-56 c team $
1:51 c team crosses
1:59 c team during
1:-73 c team from
1:-61 c team is
1:54 c team meets
1:99 c team of
1:57 c team runs
1:-71 c team together
1:205 c teams
1:121 c teams meet
1:65 c teams of
1:57 c teams review
1:38 c technician and
1:-34 c technician certificate
1:52 c technician mr
1:47 c teke
1:81 c teke serves
1:67 c telephone
1:-64 c telephone $
1:49 c telephone every
1:60 c telephone once
1:94 c telescope
1:106 c telescope $
1:114 c telescopes
1:96 c telescopes $
1:-82 c ten
1:54 c ten days
1:37 c ten lessons
1:-71 c ten pupils
1:86 c ten recipient
1:71 c ten school
1:75 c ten sets
1:64 c ten student
1:75 c ten supporter
1:-131 c ten to
1:-53 c ten working
1:189 c term
1:174 c term $
1:36 c term alternately
1:-73 c term and
1:38 c term are
1:111 c term at
1:53 c term by
1:112 c term each
1:66 c term eight
1:76 c term for
1:76 c term he
1:101 c term in
1:94 c term supporter
1:48 c term that
1:145 c term to
1:81 c term two
1:115 c term with
1:89 c termly
1:73 c termly report
1:-30 c terms $
1:33 c terms as
1:64 c terms from
1:47 c terraced
1:77 c terraced fields
1:-41 c test $
1:75 c test bank
1:76 c test papers
1:-57 c test reaches
1:-83 c tests
1:-85 c tests $
1:50 c text
1:48 c text two
1:131 c textbooks
1:107 c textbooks $
1:84 c textbooks will
1:-140 c than
1:-105 c than $
1:-83 c than and
1:-54 c than books
1:-41 c than children
1:110 c than days
1:71 c than demonstration
1:-85 c than five
1:94 c than four
1:-84 c than lessons
1:-78 c than of
1:-97 c than per
1:-55 c than school
1:86 c than schools
1:119 c than six
1:65 c than ten
1:-56 c than twelve
1:59 c than two
1:-181 c that
1:-37 c that afternoon
1:-115 c that every
1:-73 c that had
1:56 c that is
1:-76 c that recipient
1:72 c that she
1:-109 c that the
1:-79 c that withdraws
1:-82 c the
1:-159 c the academic
1:-78 c the accounts
1:-99 c the acts
1:89 c the age
1:-50 c the annual
1:-51 c the appointments
1:-78 c the apprentice
1:-115 c the arrangements
1:-51 c the arts
1:-66 c the assistance
1:95 c the attendance
1:43 c the august
1:99 c the autumn
1:-80 c the average
1:-54 c the balanced
1:64 c the blue
1:-111 c the books
1:-92 c the business
1:39 c the camera
1:-38 c the candidates
1:75 c the careers
1:-61 c the caretaker
1:-80 c the chair
1:84 c the chen
1:-62 c the chief
1:-104 c the children
1:64 c the chinese
1:84 c the choir
1:-89 c the city
1:103 c the class
1:-75 c the clinical
1:-74 c the coach
1:-127 c the coast
1:56 c the college
1:-59 c the coming
1:127 c the committee
1:-60 c the common
1:-46 c the competition
1:-117 c the concert
1:-52 c the contact
1:-42 c the cost
1:-65 c the county
1:63 c the course
1:57 c the courseware
1:60 c the daily
1:-50 c the dean
1:48 c the debating
1:-53 c the department
1:-48 c the diaries
1:-50 c the digital
1:-96 c the director
1:-85 c the directors
1:-37 c the district
1:-34 c the division
1:-46 c the e
1:-57 c the east
1:73 c the education
1:-49 c the elder
1:-57 c the elderly
1:88 c the employment
1:127 c the english
1:-63 c the exchange
1:-80 c the expected
1:53 c the faculty
1:-62 c the files
1:69 c the final
1:75 c the first
1:83 c the form
1:-113 c the four
1:-36 c the friendship
1:108 c the grade
1:125 c the group
1:115 c the hall
1:-71 c the hands
1:45 c the hawk
1:-81 c the head
1:-97 c the heart
1:106 c the helan
1:-62 c the host
1:106 c the house
1:-49 c the human
1:-120 c the information
1:49 c the inspectorate
1:74 c the instructors
1:-83 c the intermediate
1:49 c the it
1:82 c the items
1:-54 c the joint
1:59 c the keystone
1:99 c the kiln
1:38 c the lan
1:44 c the last
1:-120 c the lead
1:54 c the leading
1:111 c the learning
1:87 c the lessons
1:-95 c the letters
1:-57 c the libraries
1:-101 c the library
1:-65 c the licensing
1:-82 c the link
1:-126 c the list
1:50 c the lists
1:-40 c the log
1:-79 c the main
1:60 c the management
1:-116 c the mathematics
1:91 c the maths
1:-150 c the meetings
1:-56 c the members
1:-89 c the mentee
1:-85 c the mentor
1:-75 c the midwifery
1:-94 c the ministry
1:61 c the moor
1:41 c the morning
1:-55 c the municipal
1:57 c the music
1:67 c the national
1:91 c the network
1:121 c the new
1:62 c the next
1:-43 c the notes
1:-73 c the number
1:-69 c the one
1:41 c the online
1:-84 c the outdoor
1:97 c the pact
1:-56 c the pairing
1:-47 c the pairs
1:94 c the partner
1:-75 c the partnership
1:-82 c the party
1:-114 c the pass
1:-83 c the past
1:-53 c the pastoral
1:-52 c the period
1:77 c the personnel
1:42 c the picture
1:-76 c the placement
1:-87 c the plan
1:37 c the prefecture
1:-93 c the principal
1:84 c the principals
1:-100 c the programme
1:-56 c the proportion
1:131 c the pupils
1:-104 c the purpose
1:108 c the quality
1:-77 c the questions
1:45 c the reading
1:-47 c the record
1:73 c the reform
1:-73 c the regional
1:73 c the remaining
1:-74 c the report
1:100 c the reports
1:-89 c the request
1:-64 c the research
1:-73 c the returns
1:81 c the revision
1:65 c the roads
1:64 c the robotics
1:-123 c the rooms
1:-74 c the rota
1:-72 c the rules
1:44 c the same
1:44 c the science
1:-71 c the scout
1:-34 c the second
1:83 c the seven
1:-95 c the share
1:54 c the shore
1:63 c the simulation
1:-55 c the skills
1:-64 c the spirit
1:108 c the spring
1:-75 c the staff
1:46 c the start
1:-49 c the state
1:82 c the steering
1:50 c the steppe
1:-102 c the student
1:55 c the subject
1:128 c the summer
1:83 c the support
1:49 c the tablelands
1:-67 c the tablets
1:70 c the tanglin
1:-92 c the teacher
1:51 c the team
1:85 c the term
1:80 c the test
1:-62 c the topic
1:167 c the training
1:-45 c the two
1:-46 c the undergraduate
1:58 c the unit
1:-63 c the upper
1:85 c the value
1:37 c the video
1:-94 c the village
1:-93 c the visits
1:81 c the weather
1:-35 c the welding
1:188 c the whole
1:58 c the woodland
1:56 c the work
1:-63 c the working
1:-68 c the workshops
1:50 c the xihe
1:166 c the year
1:71 c the young
1:-54 c the younger
1:-82 c the youth
1:72 c the zhuang
1:-130 c their
1:103 c their colleagues
1:92 c their counterparts
1:48 c their deputy
1:49 c their opposite
1:-85 c their ordinary
1:-83 c their partners
1:40 c their picture
1:-36 c their posts
1:-46 c their practice
1:-50 c their principal
1:55 c their rural
1:39 c their sea
1:69 c their staff
1:-47 c their teachers
1:88 c their teaching
1:-59 c their timetables
1:64 c their ward
1:-84 c their work
1:-135 c them
1:59 c them a
1:-74 c them exactly
1:70 c them gives
1:94 c them in
1:-45 c them lodgings
1:59 c them microscopes
1:93 c them must
1:-155 c them once
1:-61 c them spends
1:-71 c them unqualified
1:143 c there $
1:65 c there and
1:-106 c there are
1:104 c there for
1:-71 c there join
1:46 c there on
1:68 c there with
1:111 c therefore
1:33 c therefore teach
1:62 c therefore teaches
1:56 c these
1:-82 c these days
1:30 c these lessons
1:77 c these posts
1:108 c they
1:-82 c they come
1:125 c they give
1:57 c they have
1:77 c they like
1:47 c they shadow
1:52 c they talk
1:-89 c they will
1:-59 c things
1:-64 c things supporter
1:67 c third
1:79 c third of
1:169 c thirty
1:40 c thirty final
1:54 c thirty grade
1:81 c thirty of
1:100 c thirty pupils
1:42 c thirty recipient
1:72 c thirty students
1:53 c thirty year
1:-257 c this
1:-189 c this agreement
1:-85 c this article
1:-69 c this heading
1:-55 c this is
1:63 c this notice
1:-89 c this one
1:-65 c this pact
1:-59 c this paper
1:-51 c this plan
1:47 c this schedule
1:-83 c this section
1:-123 c this year
1:-60 c thorne
1:-85 c thorne $
1:88 c those returning
1:-58 c those weeks
1:-67 c those who
1:97 c three
1:53 c three a
1:-41 c three backbone
1:54 c three checks
1:65 c three clinical
1:58 c three consecutive
1:180 c three days
1:80 c three evening
1:68 c three heads
1:104 c three joint
1:71 c three meet
1:100 c three months
1:77 c three new
1:-73 c three of
1:102 c three office
1:-60 c three practitioners
1:-49 c three provincial
1:-41 c three recipient
1:63 c three teachers
1:58 c three times
1:59 c three weeks
1:-59 c three will
1:-66 c three with
1:56 c three workshops
1:-78 c three young
1:50 c through
1:44 c through a
1:70 c throughout
1:76 c throughout the
1:154 c thursday
1:60 c thursday afternoon
1:69 c thursday at
1:60 c thursday for
1:43 c thursday four
1:63 c thursday from
1:48 c thursday supporter
1:47 c thursday the
1:59 c thursday throughout
1:61 c thursday to
1:87 c thursdays
1:82 c thursdays at
1:36 c thursdays from
1:51 c thursdays three
1:55 c thwaite
1:58 c thwaite a
1:76 c tide
1:57 c tide and
1:46 c tide tales
1:144 c time
1:100 c time $
1:42 c time and
1:48 c time deputy
1:49 c time for
1:31 c time since
1:40 c time to
1:47 c times
1:68 c times in
1:-50 c timetable
1:-36 c timetable $
1:37 c timetable and
1:-39 c timetable with
1:-50 c timetables
1:-73 c timetables $
1:88 c timetabling
1:60 c timetabling $
1:67 c timetabling and
1:202 c to
1:-94 c to $
1:108 c to a
1:90 c to adopt
1:83 c to afternoon
1:115 c to all
1:-66 c to and
1:63 c to apply
1:-80 c to are
1:-149 c to at
1:-46 c to august
1:57 c to baishan
1:161 c to be
1:-64 c to bedding
1:42 c to build
1:-60 c to by
1:42 c to carry
1:56 c to coach
1:-62 c to college
1:-105 c to come
1:-59 c to complete
1:-66 c to continue
1:-50 c to cut
1:-71 c to december
1:116 c to draw
1:-45 c to drop
1:105 c to each
1:-36 c to earn
1:67 c to exchange
1:76 c to extra
1:-49 c to fall
1:-47 c to find
1:74 c to fit
1:-62 c to fix
1:64 c to follow
1:80 c to form
1:95 c to four
1:-54 c to gain
1:94 c to give
1:-105 c to go
1:85 c to grade
1:60 c to have
1:-65 c to help
1:65 c to hold
1:64 c to island
1:-55 c to it
1:100 c to its
1:30 c to join
1:-48 c to joint
1:-59 c to july
1:-57 c to june
1:-64 c to lead
1:-54 c to lend
1:-107 c to lessons
1:43 c to live
1:-40 c to march
1:-85 c to meet
1:-54 c to more
1:46 c to moss
1:-75 c to ms
1:52 c to mullock
1:-89 c to no
1:121 c to observe
1:81 c to of
1:35 c to offer
1:60 c to open
1:37 c to parents
1:-57 c to pass
1:53 c to pay
1:64 c to pellworth
1:-122 c to per
1:99 c to plan
1:38 c to prepare
1:124 c to pupils
1:-142 c to raise
1:61 c to reach
1:418 c to recipient
1:41 c to rewrite
1:-43 c to rise
1:66 c to run
1:100 c to school
1:112 c to schools
1:74 c to second
1:57 c to send
1:87 c to set
1:76 c to shadow
1:86 c to share
1:50 c to shipping
1:76 c to sit
1:71 c to six
1:51 c to staff
1:-72 c to stand
1:47 c to students
1:-70 c to support
1:165 c to supporter
1:54 c to survey
1:173 c to teach
1:60 c to ten
1:90 c to the
1:94 c to their
1:49 c to to
1:87 c to try
1:80 c to twelve
1:37 c to two
1:-59 c to university
1:57 c to watch
1:56 c to week
1:-84 c to which
1:-66 c to write
1:-54 c tobias
1:-52 c tobias lund
1:135 c together
1:73 c together $
1:46 c together a
1:55 c together and
1:63 c together at
1:84 c together by
1:65 c together every
1:42 c together for
1:-77 c together has
1:100 c together on
1:48 c together once
1:167 c together online
1:76 c together over
1:-133 c together with
1:-64 c tolgoi
1:-53 c tolgoi pupils
1:-52 c tom
1:-54 c tom yarrow
1:-60 c too
1:-72 c too few
1:-62 c too little
1:-62 c topic
1:-58 c topic and
1:111 c topics
1:89 c topics a
1:38 c total
1:57 c total of
1:-95 c touch
1:-85 c touch since
1:-48 c toward
1:-69 c toward the
1:-56 c town
1:-87 c town level
1:-53 c track
1:-67 c track $
1:95 c tracking
1:59 c tracking routine
1:128 c train
1:103 c train the
1:59 c train with
1:-100 c trained
1:-35 c trained $
1:-49 c trained at
1:-55 c trained music
1:-52 c trained of
1:-57 c trained teacher
1:66 c trained to
1:66 c trainer
1:68 c trainer a
1:45 c trainers
1:45 c trainers $
1:73 c training
1:-134 c training $
1:30 c training at
1:51 c training base
1:127 c training centre
1:58 c training course
1:-56 c training lead
1:77 c training of
1:50 c training per
1:164 c training programme
1:-40 c training under
1:86 c transfers
1:79 c transfers tablets
1:-124 c transport
1:-106 c transport and
1:54 c travellers
1:47 c travellers to
1:-73 c travels
1:-76 c travels responsible
1:50 c trial
1:39 c trial papers
1:-101 c trust
1:-44 c trust certificate
1:-45 c trust paper
1:78 c try
1:39 c try other
1:49 c try out
1:58 c try supporter
1:141 c tuesday
1:120 c tuesday and
1:67 c tuesday at
1:63 c tuesday evening
1:63 c tuesday period
1:97 c tuesdays
1:39 c tuesdays and
1:50 c tuesdays at
1:54 c tuesdays period
1:57 c turn
1:37 c turn $
1:75 c turns at
1:-79 c tutor
1:-56 c tutor mr
1:-55 c tutor of
1:79 c tutors
1:77 c tutors a
1:72 c tutors and
1:-47 c tutors obtain
1:98 c tutors there
1:-70 c twelve
1:48 c twelve contest
1:-151 c twelve lessons
1:68 c twelve masters
1:67 c twelve mentor
1:-56 c twelve of
1:100 c twelve recipient
1:48 c twelve sixth
1:92 c twelve young
1:54 c twenty
1:68 c twenty days
1:112 c twenty five
1:73 c twenty four
1:-47 c twenty hours
1:34 c twenty of
1:73 c twenty students
1:56 c twice
1:-51 c twice a
1:80 c twice during
1:47 c twice five
1:118 c twice in
1:-132 c twinned
1:-118 c twinned with
1:-69 c twinning
1:-53 c twinning arrangements
1:-36 c twinning officer
1:76 c two
1:77 c two at
1:-70 c two batches
1:73 c two best
1:89 c two courses
1:54 c two day
1:147 c two days
1:149 c two demonstration
1:44 c two deputy
1:61 c two final
1:-70 c two form
1:113 c two groups
1:-129 c two hours
1:109 c two hundred
1:86 c two joint
1:-82 c two leaders
1:138 c two leadership
1:113 c two lectures
1:76 c two lesson
1:-83 c two lessons
1:-112 c two microscopes
1:47 c two middle
1:38 c two minibuses
1:53 c two model
1:117 c two months
1:137 c two new
1:73 c two nights
1:157 c two of
1:90 c two open
1:137 c two pairs
1:34 c two principals
1:-57 c two pupil
1:37 c two pupils
1:-79 c two recipient
1:-85 c two resident
1:34 c two saturdays
1:-112 c two science
1:62 c two senior
1:67 c two sessions
1:-58 c two specialities
1:89 c two supporter
1:-77 c two talk
1:148 c two talks
1:135 c two teachers
1:-71 c two teaching
1:87 c two telescopes
1:41 c two to
1:88 c two visiting
1:59 c two visits
1:57 c two volunteer
1:76 c two week
1:151 c two weeks
1:-135 c two years
1:61 c two young
1:99 c tying
1:100 c tying for
1:-116 c under
1:-68 c under and
1:-70 c under b
1:52 c under is
1:-59 c under school
1:-66 c under the
1:-86 c under this
1:-58 c undergraduate
1:-55 c undergraduate line
1:57 c undertake
1:48 c undertake jointly
1:117 c unit
1:76 c unit together
1:67 c unit water
1:70 c unit within
1:40 c units
1:53 c units together
1:46 c universities
1:57 c universities once
1:-44 c university
1:-37 c university $
1:51 c unless
1:64 c unless the
1:-103 c unqualified
1:-68 c unqualified $
1:-41 c unqualified science
1:144 c until
1:40 c until august
1:109 c until easter
1:80 c until july
1:-82 c up $
1:-31 c up a
1:-48 c up again
1:107 c up an
1:-65 c up by
1:-52 c up director
1:95 c up its
1:-38 c up one
1:-130 c up the
1:-33 c up their
1:-38 c up this
1:99 c up two
1:62 c upload
1:55 c upload it
1:-58 c upper
1:-35 c upper years
1:-54 c upwards
1:-61 c upwards is
1:176 c use
1:97 c use $
1:-57 c use every
1:90 c use supporter
1:99 c use the
1:37 c used
1:37 c used laptops
1:73 c using
1:73 c using supporter
1:-54 c usually
1:-54 c usually say
1:61 c valdez
1:53 c valdez coaches
1:37 c value
1:63 c value of
1:38 c vegetables
1:41 c vegetables and
1:68 c vice
1:-59 c vice chair
1:46 c vice principal
1:200 c video
1:60 c video $
1:97 c video call
1:50 c video each
1:64 c video every
1:72 c video from
1:121 c video link
1:52 c video to
1:80 c video unless
1:101 c videos
1:79 c videos are
1:88 c videos as
1:-129 c village
1:-54 c village school
1:-49 c village schools
1:-68 c village teacher
1:-50 c village teachers
1:-96 c villages
1:-112 c villages $
1:112 c virtual
1:49 c virtual hospital
1:42 c virtual workshop
1:98 c visit $
1:72 c visit each
1:66 c visit in
1:56 c visit lasting
1:-38 c visit of
1:174 c visit recipient
1:81 c visit schools
1:115 c visit supporter
1:-211 c visit their
1:97 c visit to
1:-60 c visiting and
1:61 c visiting speakers
1:-119 c visiting teachers
1:-73 c visitor
1:-66 c visitor $
1:-75 c visits
1:-120 c visits $
1:54 c visits a
1:92 c visits on
1:73 c vocational
1:70 c vocational course
1:132 c volunteer
1:48 c volunteer as
1:64 c volunteer tutors
1:57 c voss
1:44 c voss of
1:86 c walk
1:74 c walk $
1:48 c wang
1:44 c wang keqin
1:87 c ward
1:38 c ward practice
1:35 c ward teaching
1:50 c ward virtual
1:-193 c was
1:-68 c was asked
1:-54 c was formerly
1:-98 c was founded
1:-108 c was not
1:71 c watch
1:93 c watch and
1:55 c watch how
1:61 c watch reading
1:-81 c watch two
1:-43 c watches
1:44 c water
1:66 c water on
1:95 c weather
1:66 c weather allows
1:63 c weather station
1:92 c webinars
1:60 c webinars per
1:68 c websites
1:56 c websites $
1:141 c wednesday
1:49 c wednesday a
1:62 c wednesday afternoon
1:42 c wednesday period
1:58 c wednesday there
1:75 c wednesday until
1:65 c wednesdays
1:72 c wednesdays in
1:-86 c week $
1:-90 c week and
1:-51 c week at
1:98 c week because
1:88 c week contest
1:75 c week each
1:78 c week for
1:141 c week in
1:70 c week living
1:59 c week of
1:52 c week s
1:53 c week system
1:31 c week there
1:55 c week three
1:108 c week until
1:79 c week with
1:64 c weekend
1:61 c weekend and
1:33 c weekend at
1:52 c weekend with
1:132 c weeks
1:154 c weeks $
1:-66 c weeks ahead
1:83 c weeks at
1:89 c weeks each
1:80 c weeks in
1:-45 c weeks is
1:96 c weeks of
1:65 c weeks supervised
1:-65 c weiguo
1:-62 c weiguo now
1:-73 c weimin $
1:72 c weimin continues
1:-43 c welcome
1:-41 c welcome $
1:53 c welcome forty
1:82 c welcomes
1:92 c welcomes forty
1:46 c welding and
1:-43 c welding certificate
1:-77 c welding is
1:85 c welding machines
1:55 c welding marine
1:31 c welding masks
1:-57 c welding skills
1:36 c welding teachers
1:51 c wen
1:60 c wen gives
1:-58 c wenbo
1:-77 c wenbo for
1:-98 c wenbo of
1:51 c wendel
1:69 c wendel ash
1:-59 c went
1:-60 c went up
1:-68 c west
1:-54 c west twinning
1:-130 c what
1:-71 c what follows
1:-79 c what he
1:-80 c what who
1:46 c whatever
1:37 c whatever it
1:-82 c when
1:-97 c when what
1:83 c where
1:43 c where possible
1:49 c where they
1:54 c which also
1:-76 c which brought
1:-62 c which each
1:-57 c which everybody
1:63 c which inspects
1:76 c which is
1:116 c which lasts
1:-52 c which most
1:-58 c which opened
1:-67 c which supporter
1:-64 c which was
1:110 c who
1:78 c who must
1:77 c who observes
1:-61 c who read
1:40 c who reads
1:-71 c who shadow
1:40 c who should
1:75 c who spends
1:65 c who teaches
1:-71 c who travels
1:88 c who watches
1:75 c who wish
1:191 c whole
1:65 c whole autumn
1:72 c whole day
1:101 c whole of
1:92 c whole school
1:78 c whole spring
1:65 c whole term
1:77 c whole year
1:-66 c whom
1:-42 c whom from
1:56 c whom one
1:177 c will
1:46 c will act
1:98 c will also
1:-75 c will arrange
1:79 c will be
1:65 c will bring
1:62 c will carry
1:-126 c will chair
1:56 c will come
1:69 c will complete
1:-52 c will credit
1:46 c will deliver
1:59 c will do
1:144 c will draft
1:69 c will drive
1:123 c will each
1:85 c will exchange
1:55 c will fit
1:-81 c will follow
1:-112 c will gain
1:145 c will give
1:78 c will have
1:88 c will hold
1:77 c will join
1:-90 c will last
1:79 c will lend
1:67 c will live
1:-74 c will lose
1:86 c will make
1:63 c will meet
1:57 c will pay
1:126 c will plan
1:-139 c will reach
1:86 c will receive
1:76 c will review
1:51 c will revise
1:-64 c will run
1:62 c will second
1:74 c will send
1:106 c will serve
1:123 c will shadow
)"sv,
    R"(1:46 c will show
1:59 c will sing
1:80 c will sit
1:108 c will speak
1:95 c will spend
1:43 c will stream
1:-55 c will support
1:140 c will teach
1:69 c will therefore
1:91 c will visit
1:65 c will work
1:87 c will write
1:-79 c win
1:-109 c win a
1:-52 c winning
1:-60 c winning a
1:77 c winter
1:49 c winter play
1:61 c winter robotics
1:75 c wish
1:79 c wish may
1:-91 c with
1:96 c with a
1:-39 c with b
1:36 c with families
1:-71 c with help
1:70 c with host
1:-77 c with it
1:-62 c with its
1:58 c with lessons
1:-30 c with no
1:59 c with places
1:-140 c with recipient
1:73 c with schools
1:117 c with supporter
1:-73 c with the
1:107 c with their
1:60 c with timetabling
1:-55 c with twenty
1:97 c with two
1:42 c with up
1:-57 c withdraws
1:-51 c withdraws a
1:33 c within
1:58 c within five
1:75 c within four
1:-63 c within ten
1:42 c within three
1:85 c within two
1:-92 c without
1:-113 c without a
1:-73 c without approval
1:-40 c won
1:-40 c won in
1:51 c woodland
1:38 c woodland picnic
1:-78 c words
1:-70 c words in
1:95 c work
1:72 c work $
1:83 c work and
1:-60 c work by
1:62 c work day
1:72 c work for
1:65 c work in
1:-61 c work is
1:-61 c work of
1:40 c work twice
1:73 c work with
1:65 c workbook
1:62 c workbook inland
1:-68 c worked
1:-73 c worked the
1:-68 c worker
1:-58 c worker and
1:-90 c working
1:-86 c working group
1:-60 c working party
1:-37 c working together
1:88 c worksheets
1:66 c worksheets and
1:132 c workshop
1:85 c workshop in
1:42 c workshop of
1:-67 c workshop office
1:66 c workshop on
1:81 c workshop safety
1:43 c workshop with
1:-73 c workshops are
1:61 c workshops at
1:64 c workshops during
1:59 c workshops on
1:47 c would
1:63 c would like
1:176 c write
1:145 c write a
1:68 c write its
1:97 c write letters
1:-66 c write one
1:66 c write the
1:129 c write three
1:169 c write to
1:65 c write together
1:85 c writes
1:64 c writes a
1:-58 c writing
1:47 c writing of
1:38 c writing to
1:-75 c written account
1:64 c written jointly
1:-69 c written reflection
1:-57 c written scheme
1:130 c xia
1:65 c xia and
1:51 c xia lin
1:-75 c xiaohong
1:-75 c xiaohong vice
1:51 c xihe
1:59 c xihe teachers
1:-51 c yanru
1:-67 c yanru deputy
1:-66 c yarong
1:-68 c yarong of
1:-59 c yarrow
1:-49 c yarrow $
1:124 c year
1:30 c year $
1:51 c year about
1:70 c year and
1:82 c year are
1:75 c year at
1:52 c year by
1:53 c year children
1:69 c year class
1:69 c year classes
1:-70 c year completion
1:-85 c year debaters
1:38 c year each
1:76 c year for
1:55 c year forms
1:95 c year from
1:60 c year geography
1:82 c year girls
1:73 c year group
1:57 c year half
1:174 c year in
1:68 c year may
1:-93 c year no
1:102 c year of
1:-48 c year olds
1:59 c year on
1:-59 c year peter
1:72 c year physics
1:-55 c year pupils
1:48 c year recipient
1:-74 c year shadow
1:-44 c year should
1:-42 c year six
1:90 c year students
1:56 c year supporter
1:67 c year teacher
1:117 c year teachers
1:39 c year thirty
1:170 c year to
1:49 c year two
1:-86 c year upwards
1:-72 c yearly appraisal
1:83 c yearly report
1:-116 c years
1:-192 c years $
1:61 c years and
1:-48 c years by
1:132 c years lead
1:-39 c years september
1:66 c years to
1:89 c yongjiang
1:59 c yongjiang reading
1:-67 c yongnian
1:-56 c yongnian head
1:132 c young
1:115 c young teachers
1:-89 c younger
1:-80 c younger $
1:-111 c youth
1:-125 c youth league
1:50 c yuan $
1:-99 c yuan a
1:94 c yuan each
1:71 c yuan for
1:-62 c yuan in
1:81 c yulan
1:33 c yulan deputy
1:46 c yunqi
1:81 c yunqi will
1:72 c yurt
1:64 c yurt to
1:-54 c yuzhen
1:-66 c yuzhen for
1:80 c zhaoming
1:79 c zhaoming mathematics
1:61 c zhe
1:59 c zhe both
1:84 c zhenhai
1:66 c zhenhai will
1:-144 c zhu
1:-94 c zhu wenbo
1:-70 c zhuang haoran
1:58 c zhuang huaijin
1:212 duty encouraged
1:136 duty intends
1:163 duty may
1:-165 duty none
1:181 duty shall
1:-54 first - (ii)
1:-77 first - (iii)
1:-47 first - (iv)
1:-38 first - 18
1:-64 first - 3.3
1:-48 first - 68%
1:-86 first - 7
1:-58 first - 8-11
1:-32 first - 95
1:124 first - A
1:87 first - About
1:-69 first - Achebe,
1:-70 first - Activities
1:-36 first - Adele
1:-70 first - Adopted
1:-66 first - Agreed
1:-103 first - Aldermoor
1:84 first - All
1:-62 first - Approved
1:73 first - Arden
1:-48 first - Arrangements
1:93 first - Ashcombe
1:-187 first - At
1:-134 first - Attendance
1:-37 first - B3
1:-62 first - Baishui
1:-52 first - Bay
1:86 first - Beginning
1:39 first - Between
1:98 first - Both
1:-212 first - By
1:-80 first - CALENDAR
1:79 first - Calder
1:-127 first - Calendar
1:-122 first - Children
1:-35 first - Choir
1:106 first - Classes
1:110 first - Coaches
1:-46 first - Compiled
1:-52 first - Corvale
1:110 first - DLTC
1:-59 first - Dated
1:-115 first - Dates
1:-103 first - Demonstration
1:116 first - Departments
1:80 first - Deputy
1:69 first - Dongxiang
1:81 first - Dr
1:-68 first - Drop-out
1:-68 first - Duties
1:-84 first - Each
1:100 first - Eight
1:57 first - Experienced
1:39 first - Families
1:-45 first - February
1:-40 first - Fenbridge
1:81 first - Fenmoor
1:70 first - Fennick
1:-45 first - Fewer
1:84 first - Fifteen
1:104 first - First
1:39 first - Five
1:-59 first - Following
1:-188 first - For
1:78 first - Form
1:40 first - Four
1:65 first - French
1:-83 first - From
1:-76 first - Full
1:71 first - Girls'
1:54 first - Grade
1:50 first - Green
1:44 first - Guan
1:-83 first - HTI
1:52 first - Haiyue
1:48 first - Hartwell
1:75 first - Hawksmere
1:206 first - Hazelwood
1:118 first - Heads
1:52 first - Hekou
1:78 first - Heshui
1:-61 first - Hosts
1:-48 first - I
1:-122 first - Issued
1:205 first - It
1:-43 first - Its
1:65 first - Japanese
1:148 first - Joint
1:-55 first - July
1:-47 first - Keeping
1:-54 first - Kettle
1:118 first - Kingsmere
1:-57 first - Kirrabee's
1:80 first - Lakeside
1:-74 first - Lane
1:-80 first - Lanyang
1:46 first - Laoshan
1:132 first - Lecturers
1:-47 first - Linden
1:-53 first - Little
1:-52 first - Low
1:67 first - Lowfield
1:-44 first - Marsh
1:-70 first - Millstream
1:50 first - Miss
1:-44 first - Mobile
1:64 first - Mrs
1:72 first - Ms
1:-41 first - Nadia
1:-103 first - Neither
1:-39 first - No
1:-45 first - No.
1:-82 first - Not
1:-65 first - Notes
1:-66 first - November
1:-41 first - Observation
1:-65 first - October
1:119 first - On
1:105 first - Once
1:-64 first - Otterby
1:35 first - Our
1:-70 first - Ours
1:-57 first - Over
1:39 first - PMP
1:-47 first - Paired
1:79 first - Pairs
1:75 first - Parents
1:-46 first - Participants
1:176 first - Party
1:-73 first - Pass
1:-64 first - Pebble
1:-92 first - Pellow
1:41 first - Pen
1:-67 first - Period:
1:-48 first - Persistent
1:-44 first - Preamble
1:-58 first - Prepared
1:42 first - Primary
1:-43 first - Principal
1:124 first - Professor
1:-80 first - Programme
1:-60 first - Pupil
1:130 first - Pupils
1:-59 first - Pupils'
1:-48 first - Pursuant
1:-43 first - Qinglan
1:-94 first - Questions?
1:-127 first - Reading
1:-83 first - Receiving
1:-68 first - Ref
1:48 first - Researchers
1:70 first - Ridgeway
1:78 first - Ridgeway's
1:113 first - Riverside
1:52 first - Riverside's
1:-92 first - Rules
1:-75 first - SVS
1:76 first - Saint
1:-67 first - Saltby
1:-43 first - Sat
1:-50 first - Schedule
1:76 first - School
1:97 first - Schools
1:131 first - Seaview
1:62 first - Senior
1:-78 first - September
1:-54 first - Short
1:-57 first - Since
1:56 first - Sixteen
1:-81 first - Skerrin
1:56 first - Some
1:-39 first - Standing
1:-55 first - Stannick
1:65 first - Stonybeck
1:99 first - Student
1:-79 first - Study
1:67 first - Subject
1:69 first - Support
1:42 first - Tamsin
1:146 first - Teachers
1:-65 first - Teaching
1:90 first - Ten
1:109 first - The
1:-31 first - Their
1:-99 first - There
1:142 first - They
1:-40 first - Things
1:168 first - Thirty
1:-99 first - This
1:-70 first - Thornlea
1:-48 first - Thornlea's
1:-43 first - Those
1:170 first - Three
1:-63 first - Tolgoi
1:108 first - Tolland
1:-68 first - Trust
1:133 first - Twelve
1:53 first - Twenty-five
1:67 first - Twenty-four
1:-56 first - Twinning
1:160 first - Two
1:78 first - Up
1:49 first - Valley
1:-52 first - Visiting
1:194 first - We
1:-41 first - We,
1:-70 first - Welding
1:71 first - Whitmoor
1:65 first - Whitmoor's
1:-65 first - Words
1:-39 first - Working
1:45 first - Wrenfield
1:-58 first - Wuliping
1:68 first - Wuliping's
1:84 first - Year
1:-129 first - a
1:-77 first - absence
1:-74 first - an
1:-122 first - and
1:-134 first - at
1:-39 first - attendance
1:-68 first - baseline
1:-124 first - between
1:-64 first - cover
1:-59 first - deliveries
1:-68 first - deputy
1:-98 first - eight
1:-37 first - every
1:-41 first - exclusions
1:-47 first - fewer
1:-61 first - it
1:-41 first - meeting
1:-73 first - members,
1:-37 first - nearly
1:-58 first - not
1:-73 first - one
1:-55 first - reading
1:-57 first - sessions
1:-41 first - six
1:-38 first - ten
1:-156 first - the
1:-92 first - three
1:-128 first - two
1:-54 first - up
1:35 first - “Same
1:-74 first m (Youth
1:77 first m (ii)
1:-68 first m Arrangements
1:68 first m Both
1:56 first m By
1:50 first m Children
1:73 first m Class
1:-49 first m Dr
1:-50 first m Each
1:57 first m Fennick
1:66 first m First
1:66 first m From
1:85 first m HTI
1:65 first m Hawksmere
1:41 first m He
1:-60 first m Heads:
1:-45 first m Hekou
1:-50 first m Her
1:-53 first m I
1:64 first m If
1:108 first m In
1:-67 first m Instructors
1:-55 first m It
1:-67 first m Items
1:-109 first m Its
1:-47 first m Lowfield
1:-68 first m Mabu
1:-52 first m Marking
1:51 first m Mathematics
1:-69 first m Mentor
1:-154 first m Mentors
1:-61 first m Minutes
1:-100 first m Mr
1:48 first m Names
1:47 first m Officers
1:-95 first m Our
1:-48 first m Owner:
1:-54 first m Professor
1:52 first m Pupils
1:-50 first m Qiaotou
1:-74 first m Questions
1:-71 first m Shangtan
1:-42 first m Staff
1:54 first m Stannick
1:74 first m Tanglin
1:-71 first m Teachers
1:-111 first m The
1:-41 first m Their
1:-89 first m There
1:-98 first m They
1:75 first m Those
1:55 first m Tolgoi
1:-62 first m Tolland
1:64 first m Up
1:-119 first m We
1:72 first m a
1:55 first m an
1:70 first m and
1:-57 first m another
1:-74 first m at
1:-95 first m each
1:-89 first m every
1:111 first m in
1:-69 first m its
1:-50 first m no
1:47 first m our
1:87 first m so
1:64 first m student
1:91 first m the
1:-45 first m this
1:-161 flows=0
1:461 flows=1
1:295 flows=2
1:64 h $
1:-199 h ^ aims
1:-195 h ^ background
1:-168 h ^ calendar
1:146 h ^ children
1:115 h ^ classroom
1:-76 h ^ conditions
1:-83 h ^ copies
1:-121 h ^ dates
1:41 h ^ developing
1:-54 h ^ duration
1:67 h ^ duties
1:-43 h ^ expected
1:-45 h ^ first
1:65 h ^ governance
1:-57 h ^ growth
1:-88 h ^ indicators
1:-61 h ^ introduction
1:105 h ^ keeping
1:81 h ^ leadership
1:80 h ^ leading
1:43 h ^ learning
1:121 h ^ lessons
1:-126 h ^ marks
1:-150 h ^ money
1:-164 h ^ objectives
1:-57 h ^ our
1:94 h ^ oversight
1:-137 h ^ pairs
1:84 h ^ people
1:-61 h ^ professional
1:191 h ^ pupils
1:111 h ^ research
1:147 h ^ resources
1:66 h ^ running
1:-49 h ^ schedule
1:-53 h ^ september
1:62 h ^ shared
1:100 h ^ sharing
1:153 h ^ specialities
1:110 h ^ staff
1:-57 h ^ staffing
1:-67 h ^ stages
1:180 h ^ steering
1:61 h ^ strand
1:68 h ^ student
1:79 h ^ students
1:-68 h ^ tallis
1:-137 h ^ targets
1:123 h ^ tasks
1:70 h ^ teaching
1:96 h ^ terms
1:88 h ^ things
1:-185 h ^ timetable
1:-63 h ^ week
1:-244 h ^ what
1:-87 h ^ where
1:116 h ^ who
1:-100 h ^ why
1:160 h ^ working
1:70 h a
1:84 h a $
1:118 h a leadership
1:-87 h achieve
1:-87 h achieve $
1:-92 h achieved
1:-75 h achieved $
1:-212 h aims
1:-198 h aims $
1:-108 h aims for
1:48 h an
1:48 h an eye
1:64 h and
1:-79 h and conditions
1:-34 h and equipment
1:-127 h and for
1:115 h and gifts
1:44 h and management
1:126 h and materials
1:72 h and people
1:70 h and pupils
1:-39 h and reading
1:160 h and research
1:-118 h and rules
1:-42 h at
1:-128 h august
1:-96 h august $
1:66 h b $
1:-193 h background
1:-179 h background $
1:-157 h be
1:-115 h be achieved
1:-103 h be different
1:-237 h by
1:-143 h by august
1:-92 h by christmas
1:-118 h by december
1:-201 h by july
1:41 h by side
1:-65 h by week
1:65 h c pupils
1:-162 h calendar
1:-148 h calendar $
1:135 h children
1:95 h children $
1:34 h children and
1:-86 h christmas
1:-92 h christmas $
1:31 h class
1:103 h classroom
1:112 h classroom practice
1:35 h clinical teachers
1:-70 h come here
1:-56 h committee
1:-76 h conditions
1:-93 h conditions $
1:-78 h copies
1:-57 h copies $
1:-58 h county
1:-95 h county school
1:86 h d
1:80 h d resources
1:-155 h dates
1:-81 h dates $
1:-146 h dates so
1:-118 h december
1:-109 h december $
1:39 h developing teachers
1:113 h development
1:118 h development $
1:-42 h diary
1:-67 h diary $
1:-103 h different
1:-106 h different by
1:-54 h duration
1:-83 h duration $
1:71 h duties
1:110 h duties of
1:-42 h expected
1:-42 h expected results
1:50 h eye
1:62 h eye on
1:-105 h far
1:-109 h far $
1:-188 h first
1:-173 h first year
1:-153 h for
1:-34 h for $
1:-89 h for by
1:-84 h for july
1:-32 h for pupils
1:-171 h for the
1:-93 h for whom
1:99 h gifts
1:180 h gifts $
1:104 h going
1:105 h going $
1:49 h governance
1:65 h governance $
1:112 h group
1:61 h group $
1:-67 h growth of
1:-57 h health
1:-72 h health $
1:-50 h help
1:-60 h her
1:-43 h her post
1:-77 h here $
1:-111 h hope
1:-78 h hope for
1:-53 h hope to
1:-76 h indicators
1:-84 h indicators $
1:-105 h insurance
1:-99 h insurance and
1:-49 h introduction
1:-34 h introduction $
1:-89 h involved
1:-85 h involved $
1:-175 h is
1:-98 h is involved
1:-152 h is to
1:129 h it
1:58 h it $
1:81 h it going
1:-53 h jing
1:-67 h jing takes
1:-68 h joint
1:-220 h july
1:-200 h july $
1:127 h keeping
1:53 h keeping it
1:53 h keeping track
1:76 h keeps
1:62 h keeps an
1:63 h keeps it
1:106 h leadership
1:119 h leadership $
1:112 h leadership and
1:80 h leading
1:73 h leading the
1:62 h learning
1:42 h learning $
1:124 h learning resources
1:39 h learning together
1:187 h lessons
1:113 h lessons $
1:154 h lessons and
1:-79 h loan
1:-72 h loan $
1:46 h looks after
1:-43 h luo
1:-68 h luo jing
1:-117 h marks
1:-108 h marks to
1:143 h materials
1:131 h materials $
1:-133 h money
1:-87 h money $
1:-45 h money and
1:-78 h money insurance
1:-32 h music and
1:-174 h objectives
1:-145 h objectives $
1:-118 h objectives for
1:-129 h of
1:-71 h of health
1:91 h of party
1:-158 h of the
1:-69 h of young
1:62 h on it
1:-103 h on loan
1:-41 h our
1:-78 h our aims
1:111 h oversight
1:90 h oversight $
1:-137 h pairs
1:-161 h pairs $
1:131 h party
1:94 h party a
1:81 h party b
1:104 h people
1:120 h people $
1:34 h plan
1:38 h play $
1:-48 h post
1:-62 h post $
1:86 h practice
1:-46 h professional
1:-61 h professional growth
1:233 h pupils
1:175 h pupils $
1:-134 h reach
1:-84 h reach $
1:-109 h reach by
1:54 h reading $
1:123 h research
1:146 h research $
1:154 h resources
1:135 h resources $
1:-41 h results
1:-42 h results $
1:-129 h rules
1:-139 h rules $
1:47 h running
1:92 h running the
1:-46 h schedule
1:-49 h schedule for
1:-87 h scheme
1:-76 h scheme is
1:31 h school
1:111 h school $
1:43 h school leadership
1:-79 h school of
1:-83 h see
1:-66 h see by
1:-62 h september
1:-43 h september luo
1:133 h share
1:112 h share $
1:44 h shared
1:58 h shared resources
1:73 h sharing
1:85 h sharing $
1:44 h sharing what
1:-113 h should
1:-95 h should be
1:83 h side
1:45 h side $
1:51 h side by
1:-118 h so
1:-139 h so far
1:179 h specialities
1:151 h specialities $
1:163 h staff
1:130 h staff development
1:-86 h staffing
1:-59 h staffing terms
1:-80 h stages
1:-62 h stages $
1:-72 h stand
1:-71 h stand $
1:165 h steering
1:198 h steering $
1:-34 h steering group
1:131 h steers
1:159 h steers $
1:35 h steps
1:110 h strand a
1:-52 h strand b
1:99 h strand d
1:81 h student
1:84 h student teachers
1:103 h students
1:81 h students $
1:-68 h takes
1:-77 h tallis
1:-68 h tallis county
1:-185 h targets
1:-139 h targets $
1:-126 h targets by
1:-57 h targets for
1:59 h tasks
1:87 h tasks $
1:70 h teach
1:-30 h teachers
1:90 h teachers and
1:64 h teachers growth
1:-107 h teachers on
1:-42 h teachers who
1:68 h teaching and
1:-54 h teaching practice
1:77 h team
1:71 h team $
1:73 h terms
1:88 h terms $
1:-139 h the
1:-134 h the first
1:75 h the plan
1:-64 h the scheme
1:123 h the school
1:-226 h the year
1:43 h things
1:67 h things $
1:-84 h things stand
1:108 h things we
1:-179 h timetable
1:-62 h timetable first
1:-161 h timetable of
1:-157 h to
1:-93 h to achieve
1:-74 h to be
1:-107 h to reach
1:-75 h to see
1:80 h track
1:84 h track $
1:-43 h up
1:-61 h up her
1:-123 h want
1:-101 h want by
1:-108 h want to
1:-111 h we
1:-101 h we hope
1:120 h we share
1:-123 h we want
1:-84 h week
1:-43 h week $
1:-52 h week by
1:-211 h what
1:-130 h what is
1:-156 h what should
1:-94 h what the
1:-211 h what we
1:-97 h where
1:-63 h where things
1:39 h who
1:-41 h who go
1:-89 h who is
1:89 h who keeps
1:40 h who looks
1:151 h who steers
1:-118 h whom
1:-110 h whom $
1:-83 h why
1:-103 h why and
1:181 h working
1:163 h working group
1:37 h working side
1:67 h working team
1:-45 h works
1:-266 h year
1:-266 h year $
1:-37 h year diary
1:-236 headed=0
1:-119 length=0
1:-165 length=1
1:146 length=10
1:-71 length=12
1:-271 length=2
1:166 length=4
1:93 length=5
1:195 length=6
1:143 length=7
1:143 length=8
1:-31 length=9
1:-234 matter 0--
1:46 matter 0-m
1:458 matter 0n-
1:-205 matter 0nm
1:-331 matter 1--
1:75 matter 11-m
1:-234 matter 12--
1:38 matter 12n-
1:-235 matter 1n-
1:-99 matter 3--
1:48 matter 3-m
1:97 matter 5--
1:-86 matter 5-m
1:147 matter 6--
1:86 matter 6-m
1:-226 matter 7--
1:-58 matter 7n-
1:-89 matter 8--
1:-259 names=0
1:-144 names=1
1:188 names=2
1:-147 numbers=0
1:300 numbers=2
1:-342 stopped=0
1:97 stopped=1
)"sv,
};

}  // namespace

std::span<std::string_view const> const english_measure_weights(parts);

}  // namespace bangfu::document::reader
